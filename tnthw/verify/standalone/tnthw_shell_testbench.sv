// Self-checking bench of one program on a machine behind a bus, for Icarus Verilog 11 and Verilator 5.
//
// It writes the registers as a driver does, starts the program, waits for the interrupt, and compares
//   - the error, and that the counter of cycles is not below what the plain port takes,
//   - every byte of memory after the run with expected.hex, those of the result first.
// TNTHW_AXI or TNTHW_WISHBONE in tnthw_case.vh says which bus. The first differences are told with their
// place; then PASS or FAIL.
//
// Arguments of the simulation:
//   +stall=SEED   stall the memory at random
//   +wave=FILE +from=N +to=N   a wave, of these cycles of the run (with TNTHW_WAVE)
`timescale 1ns / 1ps
`include "tnthw_case.vh"

module tnthw_shell_testbench;
    localparam BEAT_BYTES = `TNTHW_BEAT_BYTES;      // of a word of the bus
    localparam MEMORY_BEATS = `TNTHW_MEMORY_BEATS;  // words
    localparam RESET_CYCLES = 3;
    localparam [63:0] BASE = 64'h10000;

`include "tnthw_check.vh"

    reg clk = 1'b0;
    always #5 clk = ~clk;
    reg rst = 1'b1;
    wire interrupt;
    wire problem;
    reg restart = 1'b0;
    reg stall = 1'b0;
    reg [31:0] seed = 32'd0;
    reg [31:0] cycle = 32'd0;  // since control.start was written
    reg running = 1'b0;

    // One access of the registers at a time.
    reg [11:0] address = 12'd0;
    reg [31:0] data = 32'd0;
    reg [31:0] answer;
    integer problems = 0;
    string file;

`ifdef TNTHW_AXI
    wire [`TNTHW_ADDRESS_BITS-1:0] araddr, awaddr;
    wire [7:0] arlen, awlen;
    wire arvalid, arready, rlast, rvalid, rready;
    wire awvalid, awready, wlast, wvalid, wready, bvalid, bready;
    wire [8*BEAT_BYTES-1:0] rdata, wdata;
    wire [BEAT_BYTES-1:0] wstrb;
    reg asks_aw = 1'b0, asks_w = 1'b0, asks_ar = 1'b0;
    wire takes_aw, takes_w, takes_ar, gives_b, gives_r;
    wire [31:0] register_data;
    reg took_aw, took_w, took_ar;

    /* verilator lint_off PINMISSING */
    `TNTHW_TOP dut (
        .clk(clk), .rst(rst), .interrupt(interrupt),
        .m_axi_araddr(araddr), .m_axi_arlen(arlen), .m_axi_arvalid(arvalid), .m_axi_arready(arready),
        .m_axi_rid(1'b0), .m_axi_rresp(2'b00), .m_axi_rdata(rdata), .m_axi_rlast(rlast),
        .m_axi_rvalid(rvalid), .m_axi_rready(rready),
        .m_axi_awaddr(awaddr), .m_axi_awlen(awlen), .m_axi_awvalid(awvalid), .m_axi_awready(awready),
        .m_axi_wdata(wdata), .m_axi_wstrb(wstrb), .m_axi_wlast(wlast), .m_axi_wvalid(wvalid),
        .m_axi_wready(wready), .m_axi_bid(1'b0), .m_axi_bresp(2'b00), .m_axi_bvalid(bvalid),
        .m_axi_bready(bready),
        .s_axi_awaddr(address), .s_axi_awprot(3'd0), .s_axi_awvalid(asks_aw), .s_axi_awready(takes_aw),
        .s_axi_wdata(data), .s_axi_wstrb(4'hf), .s_axi_wvalid(asks_w), .s_axi_wready(takes_w),
        .s_axi_bvalid(gives_b), .s_axi_bready(1'b1),
        .s_axi_araddr(address), .s_axi_arprot(3'd0), .s_axi_arvalid(asks_ar), .s_axi_arready(takes_ar),
        .s_axi_rdata(register_data), .s_axi_rvalid(gives_r), .s_axi_rready(1'b1)
    );
    /* verilator lint_on PINMISSING */

    tnthw_axi_memory #(
        .BYTES(BEAT_BYTES), .ADDRESS_BITS(`TNTHW_ADDRESS_BITS), .WORDS(MEMORY_BEATS),
        .LATENCY(`TNTHW_LATENCY), .BASE(BASE)
    ) memory (
        .clk(clk), .restart(restart), .stall(stall), .seed(seed), .problem(problem),
        .araddr(araddr), .arlen(arlen), .arvalid(arvalid), .arready(arready), .rdata(rdata),
        .rlast(rlast), .rvalid(rvalid), .rready(rready), .awaddr(awaddr), .awlen(awlen),
        .awvalid(awvalid), .awready(awready), .wdata(wdata), .wstrb(wstrb), .wlast(wlast),
        .wvalid(wvalid), .wready(wready), .bvalid(bvalid), .bready(bready)
    );

    task write_register(input [11:0] at, input [31:0] value);
        begin
            @(negedge clk);
            address = at;
            data = value;
            asks_aw = 1'b1;
            asks_w = 1'b1;
            while (asks_aw || asks_w) begin
                @(posedge clk);
                took_aw = asks_aw && takes_aw;
                took_w = asks_w && takes_w;
                @(negedge clk);
                if (took_aw) asks_aw = 1'b0;
                if (took_w) asks_w = 1'b0;
            end
            while (!gives_b) @(negedge clk);
        end
    endtask

    task read_register(input [11:0] at);
        begin
            @(negedge clk);
            address = at;
            asks_ar = 1'b1;
            while (asks_ar) begin
                @(posedge clk);
                took_ar = takes_ar;
                @(negedge clk);
                if (took_ar) asks_ar = 1'b0;
            end
            while (!gives_r) @(negedge clk);
            answer = register_data;
        end
    endtask
`endif

`ifdef TNTHW_WISHBONE
    localparam ADDRESS_BITS = `TNTHW_ADDRESS_BITS - $clog2(BEAT_BYTES);  // adr counts words
    wire cyc, stb, we, ack;
    wire [ADDRESS_BITS-1:0] adr;
    wire [BEAT_BYTES-1:0] sel;
    wire [2:0] cti;
    wire [8*BEAT_BYTES-1:0] dat_w, dat_r;
    reg asks = 1'b0, writes = 1'b0, took;
    wire gives;
    wire [31:0] register_data;

    /* verilator lint_off PINMISSING */
    `TNTHW_TOP dut (
        .clk(clk), .rst(rst), .interrupt(interrupt),
        .m_wb_cyc(cyc), .m_wb_stb(stb), .m_wb_we(we), .m_wb_adr(adr), .m_wb_sel(sel), .m_wb_cti(cti),
        .m_wb_dat_w(dat_w), .m_wb_dat_r(dat_r), .m_wb_ack(ack), .m_wb_err(1'b0),
        .s_wb_cyc(asks), .s_wb_stb(asks), .s_wb_we(writes), .s_wb_adr(address[11:2]),
        .s_wb_sel(4'hf), .s_wb_dat_w(data), .s_wb_dat_r(register_data), .s_wb_ack(gives)
    );
    /* verilator lint_on PINMISSING */

    tnthw_wishbone_memory #(
        .BYTES(BEAT_BYTES), .ADDRESS_BITS(ADDRESS_BITS), .WORDS(MEMORY_BEATS),
        .LATENCY(`TNTHW_LATENCY), .BASE(BASE)
    ) memory (
        .clk(clk), .restart(restart), .stall(stall), .seed(seed), .problem(problem), .cyc(cyc),
        .stb(stb), .we(we), .adr(adr), .sel(sel), .cti(cti), .dat_w(dat_w), .dat_r(dat_r), .ack(ack)
    );

    task access(input [11:0] at, input write, input [31:0] value);
        begin
            @(negedge clk);
            address = at;
            data = value;
            writes = write;
            asks = 1'b1;
            while (asks) begin
                @(posedge clk);
                took = gives;
                if (took) answer = register_data;
                @(negedge clk);
                if (took) asks = 1'b0;
            end
        end
    endtask

    task write_register(input [11:0] at, input [31:0] value);
        access(at, 1'b1, value);
    endtask

    task read_register(input [11:0] at);
        access(at, 1'b0, 32'd0);
    endtask
`endif

    always @(posedge clk) begin
        cycle <= running ? cycle + 32'd1 : 32'd0;
        if (problem) begin
            problems = problems + 1;
            if (problems == 1) $write("bus: a bad access in cycle %0d\n", cycle);
        end
    end

    initial begin
        $readmemh("program.hex", memory.contents);
        $readmemh("input.hex", memory.contents);
        $readmemh("expected.hex", expected);
        stall = $value$plusargs("stall=%d", seed) != 0;
        repeat (RESET_CYCLES) @(negedge clk);
        rst = 1'b0;
        restart = 1'b1;
        @(negedge clk);
        restart = 1'b0;
        read_register(`TNTHW_AT_ID);
        if (answer != 32'h48544e54) begin
            wrong = wrong + 1;
            $write("register id: is %h\n", answer);
        end
        write_register(`TNTHW_AT_ENTRY, `TNTHW_ENTRY);
        write_register(`TNTHW_AT_IMAGES, `TNTHW_PASSES);
        write_register(`TNTHW_AT_MEMORY_BEATS, `TNTHW_PORT_BEATS);
        write_register(`TNTHW_AT_RECORDS_FIRST, `TNTHW_PORT_BEATS);
        write_register(`TNTHW_AT_PROGRAM, BASE[31:0]);
        write_register(`TNTHW_AT_INTERRUPT_ENABLE, 1);
        write_register(`TNTHW_AT_CONTROL, 1);
        running = 1'b1;
        while (!interrupt && cycle < `TNTHW_LIMIT) @(negedge clk);
        if (!interrupt) begin
            wrong = wrong + 1;
            $write("interrupt: there is none after %0d cycles\n", cycle);
        end
        running = 1'b0;
        read_register(`TNTHW_AT_ERROR);
        if (answer[3:0] != 4'd0) begin
            wrong = wrong + 1;
            $write("error %0d (%0s), %0s, instruction %0d\n", answer[3:0], error_name(answer[3:0]),
                unit_name({30'd0, answer[9:8]}), answer[31:16]);
        end
        wrong = wrong + problems;
        read_register(`TNTHW_AT_CYCLES);
        if (answer < `TNTHW_CYCLES) begin
            wrong = wrong + 1;
            $write("cycles: %0d, expected at least %0d\n", answer, `TNTHW_CYCLES);
        end
        `TNTHW_COMPARISONS
        $write("%0s on %0s behind %0s: %0d cycles (%0d on the plain port), %0d differences\n",
            `TNTHW_MODEL, `TNTHW_MACHINE, `TNTHW_BUS, answer, `TNTHW_CYCLES, wrong);
        $display("%0s", wrong == 0 ? "PASS" : "FAIL");
        if (wrong != 0) $fatal(0, "the run differs");
        $finish;
    end

`ifdef TNTHW_WAVE
    reg [31:0] from = 32'd0, to = 32'hffffffff;
    reg given;
    initial begin
        given = $value$plusargs("from=%d", from) != 0;
        given = $value$plusargs("to=%d", to) != 0;
        if ($value$plusargs("wave=%s", file) != 0) begin
            $dumpfile(file);
            if (from == 32'd0) $dumpvars(0, tnthw_shell_testbench);
        end
    end
    always @(negedge clk) if (running) begin
        if (from != 32'd0 && cycle == from) $dumpvars(0, tnthw_shell_testbench);
        if (cycle == to) $dumpoff;
    end
`endif
endmodule
