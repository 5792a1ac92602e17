// A stand-in for the machine with the same ports and a timing that can be worked out by hand.
//
// It reads one header beat {destination, bursts, beats}, then `bursts` bursts of `beats` beats that follow the header,
// and writes all of them, plus one, to `destination`.  With latency L and N = bursts * beats its done is in cycle
// 3 + 2 L + 2 N, "started" of MEMORY in cycle 2 + L and "completed" in cycle 2 + 2 L + 2 N.  What its port owes
// outlives `rst`: beats are dropped, or given as zeros, before the next header.  An abort ends as error 11.
module tnthw_standin (
    input  wire        clk,
    input  wire        rst,
    input  wire        start,
    input  wire        port_rst,
    input  wire [31:0] entry,
    input  wire [15:0] images,
    input  wire [31:0] memory_beats,
    input  wire        abort,
    output wire        done,
    output wire        busy,
    output wire [3:0]  error,
    output wire [1:0]  error_unit,
    output wire [15:0] error_instruction,
    output wire        owing,
    output wire [31:0] request__payload__address,
    output wire [19:0] request__payload__beats,
    output wire        request__payload__write,
    output wire        request__valid,
    input  wire        request__ready,
    input  wire [63:0] read__payload,
    input  wire        read__valid,
    input  wire        read__error,
    output wire        read__ready,
    output wire [63:0] write__payload,
    output wire        write__valid,
    input  wire        write__error,
    input  wire        write__ready,
    output wire [2:0]  trace__started,
    output wire [2:0]  trace__completed,
    output wire [47:0] events__vectors, events__padded_vectors, events__adds, events__weight_rows,
    output wire [47:0] events__array_reads, events__accumulator_writes, events__drain_reads,
    output wire [47:0] events__vector_steps, events__vector_reads, events__vector_writes,
    output wire [47:0] events__bias_reads, events__finish_passes, events__function_reads,
    output wire [47:0] events__memory_read_beats, events__memory_write_beats, events__load_words,
    output wire [47:0] events__store_words, events__weight_fill_rows, events__bias_fill_rows,
    output wire [47:0] events__steps_fill_rows, events__function_fill_rows,
    output wire [47:0] events__fetch_beats, events__instructions
);
    localparam [2:0] IDLE = 0, HEADER = 1, WAIT = 2, COPY = 3, ASK = 4, WRITE = 5, DONE = 6, ABORTED = 7;
    reg [2:0] state;
    reg [31:0] destination;
    reg [31:0] bursts, beats, asked, got, sent;
    reg [31:0] owed_reads, owed_writes;  // beats
    reg [52:0] stuck;                    // a request that was offered when the run was broken off
    reg        has_stuck;
    reg [63:0] buffer [0:4095];
    reg [47:0] reads, writes;
    reg first;
    initial begin
        owed_reads = 0;
        owed_writes = 0;
        has_stuck = 0;
    end

    wire [31:0] total = bursts * beats;
    wire clear = owed_reads == 0 && owed_writes == 0 && !has_stuck;
    wire own_request = (state == HEADER && clear) || (state == COPY && asked != bursts) || state == ASK;
    wire [31:0] own_address = state == HEADER ? entry
        : state == COPY ? entry + 32'd1 + asked * beats : destination;
    wire [19:0] own_beats = state == HEADER ? 20'd1 : state == COPY ? beats[19:0] : total[19:0];
    assign busy = state != IDLE;
    assign done = state == DONE || (state == ABORTED && clear);
    assign error = state == ABORTED ? 4'd11 : 4'd0;
    assign error_unit = 2'd3;
    assign error_instruction = 16'd5;
    assign owing = !clear;
    assign request__valid = has_stuck || own_request;
    assign request__payload__address = has_stuck ? stuck[52:21] : own_address;
    assign request__payload__beats = has_stuck ? stuck[20:1] : own_beats;
    assign request__payload__write = has_stuck ? stuck[0] : state == ASK;
    assign read__ready = 1'b1;
    assign write__valid = owed_writes != 0;
    assign write__payload = state == WRITE ? buffer[sent[11:0]] + 64'd1 : 64'd0;
    assign trace__started = {2'd0, state == COPY && first};
    assign trace__completed = {2'd0, state == WRITE && write__ready && sent + 1 == total};
    assign events__memory_read_beats = reads;
    assign events__memory_write_beats = writes;
    assign {events__vectors, events__padded_vectors, events__adds, events__weight_rows, events__array_reads,
            events__accumulator_writes, events__drain_reads, events__vector_steps, events__vector_reads,
            events__vector_writes, events__bias_reads, events__finish_passes, events__function_reads,
            events__load_words, events__store_words,
            events__weight_fill_rows, events__bias_fill_rows, events__steps_fill_rows,
            events__function_fill_rows, events__fetch_beats} = 0;
    assign events__instructions = 48'd1;

    always @(posedge clk) begin
        if (read__valid && (state == WAIT || state == COPY)) reads <= reads + 48'd1;
        if (write__ready && state == WRITE) writes <= writes + 48'd1;
        if (request__valid && request__ready) has_stuck <= 1'b0;
        owed_reads <= owed_reads - (read__valid && read__ready)
            + (request__valid && request__ready && !request__payload__write ? request__payload__beats : 0);
        owed_writes <= owed_writes - (write__valid && write__ready)
            + (request__valid && request__ready && request__payload__write ? request__payload__beats : 0);
        case (state)
            IDLE: if (start) begin
                state <= HEADER;
                reads <= 0;
                writes <= 0;
            end
            HEADER: if (clear && request__ready) state <= WAIT;
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
            ABORTED: if (clear) state <= IDLE;
            default: state <= IDLE;
        endcase
        if (rst || (abort && busy)) begin
            state <= rst ? IDLE : ABORTED;
            if (own_request && !has_stuck && !request__ready) begin
                has_stuck <= 1'b1;
                stuck <= {own_address, own_beats, state == ASK};
            end
        end
        if (port_rst) begin
            owed_reads <= 0;
            owed_writes <= 0;
            has_stuck <= 1'b0;
        end
    end
endmodule

