// Wishbone B4 memory of one window: a word is answered LATENCY cycles after it is asked for, the words of a
// burst that follow (`cti` 010) one a cycle. An address outside the window is a `problem`.
module tnthw_wishbone_memory #(
    parameter BYTES = 8,
    parameter ADDRESS_BITS = 29,
    parameter WORDS = 1024,
    parameter LATENCY = 24,
    parameter [63:0] BASE = 0
) (
    input  wire                    clk,
    input  wire                    restart,
    input  wire                    stall,
    input  wire [31:0]             seed,
    output reg                     problem,

    input  wire                    cyc,
    input  wire                    stb,
    input  wire                    we,
    input  wire [ADDRESS_BITS-1:0] adr,
    input  wire [BYTES-1:0]        sel,
    input  wire [2:0]              cti,
    input  wire [8*BYTES-1:0]      dat_w,
    output wire [8*BYTES-1:0]      dat_r,
    output wire                    ack
);
    reg [8*BYTES-1:0] contents [0:WORDS-1];
    reg [31:0] waited;
    reg following;  // the word after one that said that another follows
    wire open;
    wire [63:0] at = {{64-ADDRESS_BITS{1'b0}}, adr} - BASE / BYTES;
    wire asked = cyc && stb;

    assign ack = asked && open && (following || waited >= LATENCY);
    assign dat_r = contents[at[$clog2(WORDS)-1:0]];

    integer i;
    initial begin
        waited = 0; following = 1'b0; problem = 1'b0;
    end

    always @(posedge clk) begin
        problem <= ack && at >= WORDS;
        waited <= asked && !ack ? waited + 32'd1 : 32'd0;
        following <= ack ? cti == 3'b010 : following && cyc;
        if (ack && we)
            for (i = 0; i < BYTES; i = i + 1)
                if (sel[i]) contents[at[$clog2(WORDS)-1:0]][8*i +: 8] <= dat_w[8*i +: 8];
    end

    tnthw_stall stall_word (
        .clk(clk), .restart(restart), .enable(stall), .seed(seed), .hold(ack), .open(open)
    );
endmodule
