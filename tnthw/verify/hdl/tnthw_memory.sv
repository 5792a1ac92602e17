// Memory behind the machine's memory port (docs/machine.md, "Memory port").
//
// Requests are kept in a queue and served strictly in order.  A read accepted in cycle t shows its first beat
// in cycle t + LATENCY or in the cycle after the last beat of the request before it, whichever is later,
// and then one beat per cycle.  Write beats are taken from the cycle after their request was accepted.
// Where `fault` says so it is wrong at beat `fault_beat` of those that move after `restart`.
// `contents` is loaded and dumped by the bench through hierarchical names.
module tnthw_memory #(
    parameter BEAT_BYTES = 8,
    parameter LATENCY = 24,
    parameter MEMORY_BEATS = 1024
) (
    input  wire                      clk,
    input  wire                      flush,    // forget all outstanding requests
    input  wire                      restart,  // restart the back-pressure, the counters and the fault
    input  wire                      stall,    // back-pressure on all three streams
    input  wire [31:0]               seed,
    input  wire [31:0]               limit,    // beats that exist; any other address is a problem

    input  wire [2:0]                fault,
    input  wire [31:0]               fault_beat,
    input  wire [31:0]               fault_amount,  // cycles by which a beat is late, or the bit that is flipped

    input  wire [31:0]               request_address,
    input  wire [19:0]               request_beats,
    input  wire                      request_write,
    input  wire                      request_valid,
    output wire                      request_ready,

    output wire [8*BEAT_BYTES-1:0]   read_payload,
    output wire                      read_valid,
    output wire                      read_error,
    input  wire                      read_ready,

    input  wire [8*BEAT_BYTES-1:0]   write_payload,
    input  wire                      write_valid,
    output reg                       write_error,  // in the cycle after the beat
    output wire                      write_ready,

    output wire                      idle,         // no request outstanding
    output reg  [2:0]                problem,      // strobes: out of range, empty request, queue full
    output reg  [31:0]               request_stalls,
    output reg  [31:0]               read_stalls,
    output reg  [31:0]               write_stalls
);
    localparam QUEUE_BITS = 16;
    localparam ADDRESS_BITS = $clog2(MEMORY_BEATS);

    reg [8*BEAT_BYTES-1:0] contents [0:MEMORY_BEATS-1];

    reg [31:0] queue_address [0:(1<<QUEUE_BITS)-1];
    reg [19:0] queue_beats   [0:(1<<QUEUE_BITS)-1];
    reg        queue_write   [0:(1<<QUEUE_BITS)-1];
    reg [63:0] queue_time    [0:(1<<QUEUE_BITS)-1];
    reg [QUEUE_BITS:0] head;
    reg [QUEUE_BITS:0] tail;
    reg [19:0] moved;  // beats of the head request already moved
    reg [63:0] now;

    wire request_open;
    wire read_open;
    wire write_open;

    wire [QUEUE_BITS-1:0] at = head[QUEUE_BITS-1:0];
    wire [31:0] address = queue_address[at] + {12'd0, moved};
    wire head_write = queue_write[at];
    wire exists = address < limit;
    wire full = (tail - head) == {1'b1, {QUEUE_BITS{1'b0}}};

    // Faults, in the order of `FaultKind` in tnthw/verify/rtl_run.py.
    localparam [2:0] DEAD = 1, LATE = 2, LOST = 3, TRUNCATED = 4, REPEATED = 5, ERROR = 6, FLIPPED = 7;
    reg [31:0] count;     // beats that moved since `restart`
    reg [31:0] waited;    // cycles for which the late beat was held back
    reg        repeated;  // the beat that is repeated was given once
    wire hit = fault != 3'd0 && count == fault_beat;
    wire dead = fault == DEAD && count >= fault_beat;
    wire late = fault == LATE && hit && waited < fault_amount;
    wire lost = fault == LOST && hit;
    wire truncated = fault == TRUNCATED && hit;
    wire again = fault == REPEATED && hit && !head_write && !repeated;
    wire [8*BEAT_BYTES-1:0] flip = fault == FLIPPED && hit
        ? {{(8*BEAT_BYTES-1){1'b0}}, 1'b1} << (fault_amount % (8*BEAT_BYTES)) : {8*BEAT_BYTES{1'b0}};

    wire due = !idle && (head_write || now >= queue_time[at]);
    wire drops = due && (truncated || (lost && !head_write));  // the beat, or all that are left, are not moved
    wire moving = due && !drops && !dead && !late;

    assign idle = head == tail;
    assign request_ready = request_open && !full && !dead;
    assign read_valid = moving && !head_write && read_open;
    assign read_payload = contents[address[ADDRESS_BITS-1:0]] ^ flip;
    assign write_ready = moving && head_write && write_open;
    assign read_error = fault == ERROR && hit && read_valid;

    wire read_moves = read_valid && read_ready;
    wire write_moves = write_valid && write_ready;
    wire moves = read_moves || write_moves;

    initial begin
        head = 0;
        tail = 0;
        moved = 0;
        now = 0;
        count = 0;
        waited = 0;
        repeated = 1'b0;
        write_error = 1'b0;
        problem = 0;
        request_stalls = 0;
        read_stalls = 0;
        write_stalls = 0;
    end

    always @(posedge clk) begin
        now <= now + 64'd1;
        problem <= 3'd0;
        write_error <= fault == ERROR && hit && write_moves;
        if (flush) begin
            head <= 0;
            tail <= 0;
            moved <= 0;
        end else begin
            if (request_valid && request_ready) begin
                queue_address[tail[QUEUE_BITS-1:0]] <= request_address;
                queue_beats[tail[QUEUE_BITS-1:0]] <= request_beats;
                queue_write[tail[QUEUE_BITS-1:0]] <= request_write;
                queue_time[tail[QUEUE_BITS-1:0]] <= now + LATENCY;
                tail <= tail + 1'b1;
                problem[1] <= request_beats == 20'd0;
            end
            problem[2] <= full;
            if (moves && !exists) problem[0] <= 1'b1;
            if (write_moves && exists && !lost)
                contents[address[ADDRESS_BITS-1:0]] <= write_payload ^ flip;
            if (drops || (moves && !again)) begin
                if (moved + 20'd1 == queue_beats[at] || truncated) begin
                    moved <= 20'd0;
                    head <= head + 1'b1;
                end else begin
                    moved <= moved + 20'd1;
                end
            end
        end
        if (restart) begin
            count <= 32'd0;
            waited <= 32'd0;
            repeated <= 1'b0;
        end else begin
            if (drops || (moves && !again)) count <= count + 32'd1;
            if (due && late) waited <= waited + 32'd1;
            if (moves && again) repeated <= 1'b1;
        end
        if (restart) begin
            request_stalls <= 32'd0;
            read_stalls <= 32'd0;
            write_stalls <= 32'd0;
        end else begin
            if (request_valid && !request_ready) request_stalls <= request_stalls + 32'd1;
            if (!idle && !head_write && now >= queue_time[at] && !read_open)
                read_stalls <= read_stalls + 32'd1;
            if (write_valid && !write_ready) write_stalls <= write_stalls + 32'd1;
        end
    end

    tnthw_stall stall_request (
        .clk(clk), .restart(restart), .enable(stall), .seed(seed),
        .hold(1'b0), .open(request_open)
    );
    tnthw_stall stall_read (
        .clk(clk), .restart(restart), .enable(stall), .seed(seed ^ 32'h5bd1e995),
        .hold(read_valid && !read_ready), .open(read_open)
    );
    tnthw_stall stall_write (
        .clk(clk), .restart(restart), .enable(stall), .seed(seed ^ 32'h9e3779b9),
        .hold(1'b0), .open(write_open)
    );
endmodule
