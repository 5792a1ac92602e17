// Random back-pressure for one stream.
//
// `open` says whether the stream may move in the coming cycle.  The generator walks through phases of
// free flow, light, heavy and very heavy stalling, about 64 cycles each, so that both long bursts and long
// droughts occur.  `hold` keeps the stream open: a valid that was shown must stay until it is taken.
module tnthw_stall (
    input  wire        clk,
    input  wire        restart,  // load the seed
    input  wire        enable,   // 0: always open
    input  wire [31:0] seed,
    input  wire        hold,
    output reg         open
);
    reg [31:0] state;
    reg [1:0]  phase;

    // xorshift32 (Marsaglia 2003); the state must never be zero.
    wire [31:0] a = state ^ (state << 13);
    wire [31:0] b = a ^ (a >> 17);
    wire [31:0] next = b ^ (b << 5);

    wire closed = (phase == 2'd1 && next[7:6] == 2'd0)    // 1 in 4
               || (phase == 2'd2 && next[7:6] != 2'd0)    // 3 in 4
               || (phase == 2'd3 && next[7:4] != 4'd0);   // 15 in 16

    initial begin
        state = 32'd1;
        phase = 2'd0;
        open = 1'b1;
    end

    always @(posedge clk) begin
        if (restart) begin
            state <= seed == 32'd0 ? 32'd1 : seed;
            phase <= 2'd1;
            open <= 1'b1;
        end else begin
            state <= next;
            if (next[31:26] == 6'd0) phase <= next[25:24];
            open <= !enable || hold || !closed;
        end
    end
endmodule
