// AXI4 memory of one window: bursts in order, several reads under way, the first word LATENCY cycles after
// its address. Everything is answered with OKAY; an address outside the window is a `problem`.
module tnthw_axi_memory #(
    parameter BYTES = 8,
    parameter ADDRESS_BITS = 32,
    parameter WORDS = 1024,
    parameter LATENCY = 24,
    parameter [63:0] BASE = 0
) (
    input  wire                    clk,
    input  wire                    restart,  // of the stalls
    input  wire                    stall,
    input  wire [31:0]             seed,
    output reg                     problem,

    input  wire [ADDRESS_BITS-1:0] araddr,
    input  wire [7:0]              arlen,
    input  wire                    arvalid,
    output wire                    arready,
    output wire [8*BYTES-1:0]      rdata,
    output wire                    rlast,
    output wire                    rvalid,
    input  wire                    rready,

    input  wire [ADDRESS_BITS-1:0] awaddr,
    input  wire [7:0]              awlen,
    input  wire                    awvalid,
    output wire                    awready,
    input  wire [8*BYTES-1:0]      wdata,
    input  wire [BYTES-1:0]        wstrb,
    input  wire                    wlast,
    input  wire                    wvalid,
    output wire                    wready,
    output wire                    bvalid,
    input  wire                    bready
);
    localparam QUEUE_BITS = 6;

    reg [8*BYTES-1:0] contents [0:WORDS-1];

    reg [63:0] now;
    reg [63:0] read_address [0:(1<<QUEUE_BITS)-1];  // in words from BASE
    reg [8:0]  read_words   [0:(1<<QUEUE_BITS)-1];
    reg [63:0] read_time    [0:(1<<QUEUE_BITS)-1];
    reg [QUEUE_BITS:0] read_head, read_tail;
    reg [8:0]  read_moved;
    reg [63:0] write_address [0:(1<<QUEUE_BITS)-1];
    reg [8:0]  write_words   [0:(1<<QUEUE_BITS)-1];
    reg [QUEUE_BITS:0] write_head, write_tail;
    reg [8:0]  write_moved;
    reg [QUEUE_BITS:0] answers;  // writes that are done and not answered

    wire address_open, read_open, write_open;
    wire [QUEUE_BITS-1:0] at_read = read_head[QUEUE_BITS-1:0];
    wire [QUEUE_BITS-1:0] at_write = write_head[QUEUE_BITS-1:0];
    wire [63:0] read_at = read_address[at_read] + {55'd0, read_moved};
    wire [63:0] write_at = write_address[at_write] + {55'd0, write_moved};
    wire writes = write_head != write_tail;

    assign arready = address_open && (read_tail - read_head) != {1'b1, {QUEUE_BITS{1'b0}}};
    assign awready = address_open && (write_tail - write_head) != {1'b1, {QUEUE_BITS{1'b0}}};
    assign rvalid = read_head != read_tail && now >= read_time[at_read] && read_open;
    assign rdata = contents[read_at[$clog2(WORDS)-1:0]];
    assign rlast = read_moved + 9'd1 == read_words[at_read];
    assign wready = writes && write_open;
    assign bvalid = answers != 0;

    integer i;
    initial begin
        now = 0; read_head = 0; read_tail = 0; read_moved = 0;
        write_head = 0; write_tail = 0; write_moved = 0; answers = 0;
        problem = 1'b0;
    end

    always @(posedge clk) begin
        now <= now + 64'd1;
        problem <= (rvalid && rready && read_at >= WORDS) || (wvalid && wready && write_at >= WORDS)
            || (wvalid && wready && wlast != (write_moved + 9'd1 == write_words[at_write]));
        if (arvalid && arready) begin
            read_address[read_tail[QUEUE_BITS-1:0]] <= ({{64-ADDRESS_BITS{1'b0}}, araddr} - BASE) / BYTES;
            read_words[read_tail[QUEUE_BITS-1:0]] <= {1'b0, arlen} + 9'd1;
            read_time[read_tail[QUEUE_BITS-1:0]] <= now + LATENCY;
            read_tail <= read_tail + 1'b1;
        end
        if (rvalid && rready) begin
            read_moved <= rlast ? 9'd0 : read_moved + 9'd1;
            if (rlast) read_head <= read_head + 1'b1;
        end
        if (awvalid && awready) begin
            write_address[write_tail[QUEUE_BITS-1:0]] <= ({{64-ADDRESS_BITS{1'b0}}, awaddr} - BASE) / BYTES;
            write_words[write_tail[QUEUE_BITS-1:0]] <= {1'b0, awlen} + 9'd1;
            write_tail <= write_tail + 1'b1;
        end
        if (wvalid && wready) begin
            for (i = 0; i < BYTES; i = i + 1)
                if (wstrb[i]) contents[write_at[$clog2(WORDS)-1:0]][8*i +: 8] <= wdata[8*i +: 8];
            write_moved <= wlast ? 9'd0 : write_moved + 9'd1;
            if (wlast) write_head <= write_head + 1'b1;
        end
        answers <= answers + {{QUEUE_BITS{1'b0}}, wvalid && wready && wlast}
            - {{QUEUE_BITS{1'b0}}, bvalid && bready};
    end

    tnthw_stall stall_address (
        .clk(clk), .restart(restart), .enable(stall), .seed(seed), .hold(1'b0), .open(address_open)
    );
    tnthw_stall stall_read (
        .clk(clk), .restart(restart), .enable(stall), .seed(seed ^ 32'h5bd1e995),
        .hold(rvalid && !rready), .open(read_open)
    );
    tnthw_stall stall_write (
        .clk(clk), .restart(restart), .enable(stall), .seed(seed ^ 32'h9e3779b9), .hold(1'b0),
        .open(write_open)
    );
endmodule
