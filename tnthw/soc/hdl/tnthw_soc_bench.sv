// Bench around the system: clock, reset, and the other end of the serial line.
//
// Files in the working directory: what the memories hold at power-up (tnthw_soc_*.init), and what was
// received (serial.txt). The end of transmission (character 4) ends the run.

module tnthw_soc_bench #(
    parameter CYCLES_OF_A_BIT = 16
) (
    input  wire [63:0] cycle_limit /*verilator public_flat_rw*/,  // give up after this many cycles
    output reg  [63:0] cycles /*verilator public_flat_rw*/,       // since reset
    output reg         finished /*verilator public_flat_rw*/,
    output reg         broken /*verilator public_flat_rw*/        // a character without its stop bit
);
    localparam RESET_CYCLES = 16;
    localparam [7:0] END_OF_TRANSMISSION = 8'd4;

    reg clk;
    initial clk = 1'b0;
    always #5 clk = ~clk;

    reg  [4:0] reset_left;
    wire       rst = |reset_left;
    wire       serial_tx;

    tnthw_soc soc (
        .clk(clk),
        .rst(rst),
        .serial_rx(1'b1),
        .serial_tx(serial_tx)
    );

    // A receiver as in any terminal: wait for the start bit, look into the middle of each bit.
    integer     file;
    integer     wait_cycles;
    reg  [3:0]  bits_left;  // with the stop bit; 0: idle
    reg  [7:0]  letter;

    initial begin
        file = $fopen("serial.txt", "wb");
        reset_left = RESET_CYCLES;
        cycles = 64'd0;
        finished = 1'b0;
        broken = 1'b0;
        bits_left = 4'd0;
        letter = 8'd0;
        wait_cycles = 0;
    end

    always @(posedge clk) begin
        if (rst) begin
            reset_left <= reset_left - 5'd1;
        end else if (!finished) begin
            cycles <= cycles + 64'd1;
            if (cycles + 64'd1 == cycle_limit) begin
                finished <= 1'b1;
                $fclose(file);
            end else if (bits_left == 4'd0) begin
                if (!serial_tx) begin
                    bits_left <= 4'd9;
                    wait_cycles <= CYCLES_OF_A_BIT + CYCLES_OF_A_BIT / 2 - 1;
                end
            end else if (wait_cycles != 0) begin
                wait_cycles <= wait_cycles - 1;
            end else begin
                wait_cycles <= CYCLES_OF_A_BIT - 1;
                bits_left <= bits_left - 4'd1;
                if (bits_left != 4'd1) begin
                    letter <= {serial_tx, letter[7:1]};
                end else begin
                    broken <= broken | ~serial_tx;
                    if (letter == END_OF_TRANSMISSION) begin
                        finished <= 1'b1;
                        $fclose(file);
                    end else begin
                        $fwrite(file, "%c", letter);
                    end
                end
            end
        end
    end
endmodule
