// A stand-in for the machine with the same ports and a timing that can be worked out by hand.
//
// It reads one header beat {destination, bursts, beats}, then `bursts` bursts of `beats` beats that follow the header,
// and writes all of them, plus one, to `destination`.  With latency L and N = bursts * beats its done is in cycle
// 3 + 2 L + 2 N, "started" of MEMORY in cycle 2 + L and "completed" in cycle 2 + 2 L + 2 N.
module tnthw_standin (
    input  wire        clk,
    input  wire        rst,
    input  wire        start,
    input  wire [31:0] entry,
    output wire        done,
    output wire        busy,
    output wire [1:0]  error,
    output wire [31:0] request__payload__address,
    output wire [19:0] request__payload__beats,
    output wire        request__payload__write,
    output wire        request__valid,
    input  wire        request__ready,
    input  wire [63:0] read__payload,
    input  wire        read__valid,
    output wire        read__ready,
    output wire [63:0] write__payload,
    output wire        write__valid,
    input  wire        write__ready,
    output wire [2:0]  trace__started,
    output wire [2:0]  trace__completed,
    output wire [47:0] events__vectors, events__padded_vectors, events__adds, events__weight_rows,
    output wire [47:0] events__array_reads, events__accumulator_writes, events__drain_reads,
    output wire [47:0] events__vector_steps, events__vector_reads, events__vector_writes, events__table_reads,
    output wire [47:0] events__memory_read_beats, events__memory_write_beats, events__load_words,
    output wire [47:0] events__store_words, events__weight_fill_rows, events__table_fill_rows,
    output wire [47:0] events__fetch_beats, events__instructions
);
    localparam [2:0] IDLE = 0, HEADER = 1, WAIT = 2, COPY = 3, ASK = 4, WRITE = 5, DONE = 6;
    reg [2:0] state;
    reg [31:0] destination;
    reg [31:0] bursts, beats, asked, got, sent;
    reg [63:0] buffer [0:4095];
    reg [47:0] reads, writes;
    reg first;

    wire [31:0] total = bursts * beats;
    assign busy = state != IDLE;
    assign done = state == DONE;
    assign error = 2'd0;
    assign request__valid = state == HEADER || (state == COPY && asked != bursts) || state == ASK;
    assign request__payload__address = state == HEADER ? entry
        : state == COPY ? entry + 32'd1 + asked * beats : destination;
    assign request__payload__beats = state == HEADER ? 20'd1 : state == COPY ? beats[19:0] : total[19:0];
    assign request__payload__write = state == ASK;
    assign read__ready = state == WAIT || state == COPY;
    assign write__valid = state == WRITE;
    assign write__payload = buffer[sent[11:0]] + 64'd1;
    assign trace__started = {2'd0, state == COPY && first};
    assign trace__completed = {2'd0, state == WRITE && write__ready && sent + 1 == total};
    assign events__memory_read_beats = reads;
    assign events__memory_write_beats = writes;
    assign {events__vectors, events__padded_vectors, events__adds, events__weight_rows, events__array_reads,
            events__accumulator_writes, events__drain_reads, events__vector_steps, events__vector_reads,
            events__vector_writes, events__table_reads, events__load_words, events__store_words,
            events__weight_fill_rows, events__table_fill_rows, events__fetch_beats} = 0;
    assign events__instructions = 48'd1;

    always @(posedge clk) begin
        if (read__valid && read__ready) reads <= reads + 48'd1;
        if (write__valid && write__ready) writes <= writes + 48'd1;
        case (state)
            IDLE: if (start) begin
                state <= HEADER;
                reads <= 0;
                writes <= 0;
            end
            HEADER: if (request__ready) state <= WAIT;
            WAIT: if (read__valid) begin
                {destination, bursts[11:0], beats[19:0]} <= read__payload;
                bursts[31:12] <= 0;
                beats[31:20] <= 0;
                asked <= 0;
                got <= 0;
                sent <= 0;
                first <= 1'b1;
                state <= COPY;
            end
            COPY: begin
                first <= 1'b0;
                if (request__valid && request__ready) asked <= asked + 1;
                if (read__valid) begin
                    buffer[got[11:0]] <= read__payload;
                    got <= got + 1;
                    if (got + 1 == total) state <= ASK;
                end
            end
            ASK: if (request__ready) state <= WRITE;
            WRITE: if (write__ready) begin
                sent <= sent + 1;
                if (sent + 1 == total) state <= DONE;
            end
            default: state <= IDLE;
        endcase
        if (rst) state <= IDLE;
    end
endmodule

