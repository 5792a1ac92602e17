// Self-checking bench of one program on one machine, for Icarus Verilog 11 and Verilator 5.
//
// It starts the program once, with a memory of TNTHW_LATENCY cycles behind the port, and compares
//   - every instruction's start and end with trace.txt, by the cycle,
//   - the cycle of `done` with TNTHW_CYCLES, and that there is no error,
//   - every byte of memory after the run with expected.hex, those of the result first.
// The first differences are told with their place; then PASS or FAIL.
//
// Arguments of the simulation:
//   +stall=SEED   stall the memory port at random; cycles may then only grow, bytes are the same
//   +wave=FILE    write a wave of bench and machine, with instructions in words (see tnthw_view.sv)
//   +from=N +to=N of these cycles of the run; from the reset to the end where they are left out
`timescale 1ns / 1ps
`include "tnthw_case.vh"

module tnthw_testbench;
    localparam BEAT_BYTES = `TNTHW_BEAT_BYTES;
    localparam MEMORY_BEATS = `TNTHW_MEMORY_BEATS;
    localparam RESET_CYCLES = 3;

    reg clk = 1'b0;
    always #5 clk = ~clk;

    reg rst = 1'b1;
    reg start = 1'b0;
    wire done, busy, owing;
    wire [3:0] error;
    wire [1:0] error_unit;
    wire [15:0] error_instruction;
    wire [2:0] started, completed;
    wire [31:0] request_address;
    wire [19:0] request_beats;
    wire request_write, request_valid, request_ready;
    wire [8*BEAT_BYTES-1:0] read_payload, write_payload;
    wire read_valid, read_error, read_ready, write_valid, write_error, write_ready;

    /* verilator lint_off PINMISSING */  // event counters, where there are any
    `TNTHW_TOP dut (
        .clk(clk),
        .rst(rst),
        .port_rst(rst),
        .start(start),
        .entry(32'd`TNTHW_ENTRY),
        .images(16'd`TNTHW_PASSES),
        .memory_beats(32'd`TNTHW_MEMORY_BEATS),
        .abort(1'b0),
        .done(done),
        .busy(busy),
        .error(error),
        .error_unit(error_unit),
        .error_instruction(error_instruction),
        .owing(owing),
        .request__payload__address(request_address),
        .request__payload__beats(request_beats),
        .request__payload__write(request_write),
        .request__valid(request_valid),
        .request__ready(request_ready),
        .read__payload(read_payload),
        .read__valid(read_valid),
        .read__error(read_error),
        .read__ready(read_ready),
        .write__payload(write_payload),
        .write__valid(write_valid),
        .write__error(write_error),
        .write__ready(write_ready),
        .trace__started(started),
        .trace__completed(completed)
    );
    /* verilator lint_on PINMISSING */

    reg restart = 1'b0;
    reg stall = 1'b0;
    reg [31:0] seed = 32'd0;
    wire idle;
    wire [2:0] problem;
    wire [31:0] request_stalls, read_stalls, write_stalls;

    tnthw_memory #(
        .BEAT_BYTES(BEAT_BYTES), .LATENCY(`TNTHW_LATENCY), .MEMORY_BEATS(MEMORY_BEATS)
    ) memory (
        .clk(clk), .flush(rst), .restart(restart), .stall(stall), .seed(seed),
        .limit(32'd`TNTHW_MEMORY_BEATS), .fault(3'd0), .fault_beat(32'd0), .fault_amount(32'd0),
        .request_address(request_address), .request_beats(request_beats),
        .request_write(request_write), .request_valid(request_valid),
        .request_ready(request_ready), .read_payload(read_payload), .read_valid(read_valid),
        .read_error(read_error), .read_ready(read_ready), .write_payload(write_payload),
        .write_valid(write_valid), .write_error(write_error), .write_ready(write_ready),
        .idle(idle), .problem(problem), .request_stalls(request_stalls),
        .read_stalls(read_stalls), .write_stalls(write_stalls)
    );

    reg [31:0] cycle = 32'd0;  // of the run; `start` is high in cycle 0
    reg [3:0]  phase = 4'd0;   // of the reset
    reg        running = 1'b0;
    integer strobes = 0;       // of those, in the trace
    integer trace;
    integer found, due, due_started, due_completed;
    integer number [0:2];      // instructions of each unit that have started
    string  file;

`include "tnthw_check.vh"

    task tell_strobes(input integer at, input integer starts, input integer ends);
        integer unit;
        for (unit = 0; unit < 3; unit = unit + 1) begin
            if (starts[unit])
                $write(" %0s instruction %0d starts in cycle %0d;",
                    unit_name(unit), number[unit], at);
            if (ends[unit]) $write(" one of %0s ends in cycle %0d;", unit_name(unit), at);
        end
    endtask

    // One line of trace.txt is due with every cycle that has a strobe.
    task check_strobes;
        integer unit;
        begin
            found = $fscanf(trace, "%d %d %d", due, due_started, due_completed);
            if (found != 3 || due != cycle || due_started != {29'd0, started}
                || due_completed != {29'd0, completed}) begin
                strobes = strobes + 1;
                wrong = wrong + 1;
                if (strobes == 1) begin
                    $write("instructions: found");
                    tell_strobes(cycle, {29'd0, started}, {29'd0, completed});
                    $write(" expected");
                    if (found == 3) tell_strobes(due, due_started, due_completed);
                    else $write(" none any more");
                    $write(" instructions.txt has their text\n");
                end
            end
            for (unit = 0; unit < 3; unit = unit + 1)
                if (started[unit]) number[unit] = number[unit] + 1;
        end
    endtask

    task finish_run;
        begin
            if (!done) begin
                wrong = wrong + 1;
                $write("done: there is none after %0d cycles\n", cycle);
            end else if (error != 4'd0) begin
                wrong = wrong + 1;
                $write("error %0d (%0s) in cycle %0d, %0s, instruction %0d\n", error,
                    error_name(error), cycle, unit_name({30'd0, error_unit}), error_instruction);
            end else if (stall ? cycle < `TNTHW_CYCLES : cycle != `TNTHW_CYCLES) begin
                wrong = wrong + 1;
                $write("cycles: %0d, expected %0s%0d\n", cycle, stall ? "at least " : "",
                    `TNTHW_CYCLES);
            end
            if (!stall && strobes == 0 && $fscanf(trace, "%d %d %d", due, due_started, due_completed) == 3)
            begin
                wrong = wrong + 1;
                $write("instructions: none any more, expected");
                tell_strobes(due, due_started, due_completed);
                $write(" instructions.txt has their text\n");
            end
            `TNTHW_COMPARISONS
            if (stall)
                $write("stalled: %0d requests, %0d reads, %0d writes\n", request_stalls,
                    read_stalls, write_stalls);
            $write("%0s on %0s: %0d cycles, %0d differences\n", `TNTHW_MODEL, `TNTHW_MACHINE,
                cycle, wrong);
            $display("%0s", wrong == 0 ? "PASS" : "FAIL");
            if (wrong != 0) $fatal(0, "the run differs");
            $finish;
        end
    endtask

    integer i;
    initial begin
        for (i = 0; i < 3; i = i + 1) number[i] = 0;
        $readmemh("program.hex", memory.contents);
        $readmemh("input.hex", memory.contents);
        $readmemh("expected.hex", expected);
        trace = $fopen("trace.txt", "r");
        if (trace == 0) begin
            $display("trace.txt cannot be read");
            $finish;
        end
        stall = $value$plusargs("stall=%d", seed) != 0;
    end

`ifdef TNTHW_WAVE
    tnthw_view view (
        .clk(clk), .rst(rst), .started(running ? started : 3'd0),
        .completed(running ? completed : 3'd0),
        .memory_valid(dut.memory_queue.valid),
        .memory_head(dut.memory_queue.head[`TNTHW_MEMORY_BITS-1:0]),
        .array_valid(dut.array_queue.valid),
        .array_head(dut.array_queue.head[`TNTHW_ARRAY_BITS-1:0]),
        .vector_valid(dut.vector_queue.valid),
        .vector_head(dut.vector_queue.head[`TNTHW_VECTOR_BITS-1:0]),
        .sequencer({1'd0, dut.sequencer.state})
    );
    wire [8*18-1:0] error_text = error_name(error);
    reg [31:0] from = 32'd0, to = 32'hffffffff;

    initial begin
        found = $value$plusargs("from=%d", from);
        found = $value$plusargs("to=%d", to);
        if ($value$plusargs("wave=%s", file) != 0) begin
            $dumpfile(file);
            if (from == 32'd0) begin
                $dumpvars(0, tnthw_testbench);
                $display("wave: from the reset");
            end
        end
    end
    always @(negedge clk) if (running) begin  // in the midst of a cycle
        if (from != 32'd0 && cycle == from) begin
            $dumpvars(0, tnthw_testbench);
            $display("wave: from cycle %0d", from);
        end
        if (cycle == to) $dumpoff;
    end
`endif

    always @(posedge clk) begin
        phase <= phase == 4'd15 ? phase : phase + 4'd1;
        if (phase == RESET_CYCLES) rst <= 1'b0;
        restart <= phase == RESET_CYCLES + 1;
        start <= phase == RESET_CYCLES + 2;
        if (phase == RESET_CYCLES + 3) begin
            running <= 1'b1;
            cycle <= 32'd1;
        end
        if (running) begin
            cycle <= cycle + 32'd1;
            if (!stall && (started != 3'd0 || completed != 3'd0)) check_strobes;
            if (problem != 3'd0) begin
                wrong = wrong + 1;
                $write("memory port: problem %b in cycle %0d\n", problem, cycle);
            end
            if (done || cycle == `TNTHW_LIMIT) finish_run;
        end
    end
endmodule
