// Bench around the emitted machine: clock, reset, memory, log and dumps.
//
// The test in Python sets the inputs of this module, raises `go` and waits for `finished`; nothing crosses
// into Python on a clock edge.  Files lie in the working directory:
//   program.hex         the memory before the first run, one beat per line
//   input_<run>.hex     the input region of a run (written over memory before its start)
//   trace_<run>.txt     "cycle started completed" for every cycle with a strobe
//   memory_<run>.hex    memory after the run
//   events_<run>.txt    event counters, one per line
//   status_<run>.txt    outcome of the run, "name value" per line
`ifndef TNTHW_TOP
`define TNTHW_TOP tnthw_t8x8
`endif

// Only the ports marked public are seen by Python, so that Verilator may optimise all else.

module tnthw_bench #(
    parameter BEAT_BYTES = 8,
    parameter LATENCY = 24,
    parameter MEMORY_BEATS = 1024
) (
    input  wire        go /*verilator public_flat_rw*/,            // level: run once; lower it after `finished`
    input  wire [31:0] run /*verilator public_flat_rw*/,           // number of the run, in file names
    input  wire [31:0] program_beat /*verilator public_flat_rw*/,  // address of page 0
    input  wire [31:0] images /*verilator public_flat_rw*/,        // images of the run
    input  wire [31:0] limit /*verilator public_flat_rw*/,         // beats of memory that exist
    input  wire [31:0] input_first /*verilator public_flat_rw*/,   // first beat of the input region
    input  wire [31:0] input_last /*verilator public_flat_rw*/,    // its last beat; below input_first: there is no input file
    input  wire [31:0] cycle_limit /*verilator public_flat_rw*/,   // give up after this many cycles
    input  wire        reset_enable /*verilator public_flat_rw*/,  // interrupt the run by a reset, then start it again
    input  wire [31:0] reset_cycle /*verilator public_flat_rw*/,   // cycle of that reset
    input  wire        abort_enable /*verilator public_flat_rw*/,  // abort the run
    input  wire [31:0] abort_cycle /*verilator public_flat_rw*/,   // in this cycle
    input  wire        forgive /*verilator public_flat_rw*/,       // leave the memory alone though it owes beats
    input  wire [31:0] fault /*verilator public_flat_rw*/,         // what the memory does wrong
    input  wire [31:0] fault_beat /*verilator public_flat_rw*/,    // at this beat
    input  wire [31:0] fault_amount /*verilator public_flat_rw*/,
    input  wire        stall /*verilator public_flat_rw*/,         // random back-pressure
    input  wire [31:0] seed /*verilator public_flat_rw*/,
    output reg         finished /*verilator public_flat_rw*/
);
    localparam N_EVENTS = 23;
    localparam EVENT_BITS = 48;
    localparam SETTLE_CYCLES = 8;  // after done: nothing may move any more
    localparam RESET_CYCLES = 3;

    // The clock is made here, so that a clock edge costs no call into Python.
    reg clk;
    initial clk = 1'b0;
    always #5 clk = ~clk;

    reg  rst;
    reg  port_rst;
    reg  start;
    reg  abort;
    wire done;
    wire busy;
    wire [3:0] error;
    wire [1:0] error_unit;
    wire [15:0] error_instruction;
    wire owing;
    wire [31:0] request_address;
    wire [19:0] request_beats;
    wire request_write;
    wire request_valid;
    wire request_ready;
    wire [8*BEAT_BYTES-1:0] read_payload;
    wire read_valid;
    wire read_error;
    wire read_ready;
    wire [8*BEAT_BYTES-1:0] write_payload;
    wire write_valid;
    wire write_error;
    wire write_ready;
    wire [2:0] started;
    wire [2:0] completed;
    wire [N_EVENTS*EVENT_BITS-1:0] events;  // the first event in the low bits

    `TNTHW_TOP dut (
        .clk(clk),
        .rst(rst),
        .port_rst(port_rst),
        .start(start),
        .entry(program_beat),
        .images(images[15:0]),
        .memory_beats(limit),
        .abort(abort),
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
        .trace__completed(completed),
        .events__vectors(events[0*EVENT_BITS +: EVENT_BITS]),
        .events__padded_vectors(events[1*EVENT_BITS +: EVENT_BITS]),
        .events__adds(events[2*EVENT_BITS +: EVENT_BITS]),
        .events__weight_rows(events[3*EVENT_BITS +: EVENT_BITS]),
        .events__array_reads(events[4*EVENT_BITS +: EVENT_BITS]),
        .events__accumulator_writes(events[5*EVENT_BITS +: EVENT_BITS]),
        .events__drain_reads(events[6*EVENT_BITS +: EVENT_BITS]),
        .events__vector_steps(events[7*EVENT_BITS +: EVENT_BITS]),
        .events__vector_reads(events[8*EVENT_BITS +: EVENT_BITS]),
        .events__vector_writes(events[9*EVENT_BITS +: EVENT_BITS]),
        .events__bias_reads(events[10*EVENT_BITS +: EVENT_BITS]),
        .events__finish_passes(events[11*EVENT_BITS +: EVENT_BITS]),
        .events__function_reads(events[12*EVENT_BITS +: EVENT_BITS]),
        .events__memory_read_beats(events[13*EVENT_BITS +: EVENT_BITS]),
        .events__memory_write_beats(events[14*EVENT_BITS +: EVENT_BITS]),
        .events__load_words(events[15*EVENT_BITS +: EVENT_BITS]),
        .events__store_words(events[16*EVENT_BITS +: EVENT_BITS]),
        .events__weight_fill_rows(events[17*EVENT_BITS +: EVENT_BITS]),
        .events__bias_fill_rows(events[18*EVENT_BITS +: EVENT_BITS]),
        .events__steps_fill_rows(events[19*EVENT_BITS +: EVENT_BITS]),
        .events__function_fill_rows(events[20*EVENT_BITS +: EVENT_BITS]),
        .events__fetch_beats(events[21*EVENT_BITS +: EVENT_BITS]),
        .events__instructions(events[22*EVENT_BITS +: EVENT_BITS])
    );

    reg memory_restart;
    wire memory_idle;
    wire [2:0] memory_problem;
    wire [31:0] request_stalls;
    wire [31:0] read_stalls;
    wire [31:0] write_stalls;

    tnthw_memory #(
        .BEAT_BYTES(BEAT_BYTES), .LATENCY(LATENCY), .MEMORY_BEATS(MEMORY_BEATS)
    ) memory (
        .clk(clk), .flush(port_rst), .restart(memory_restart), .stall(stall), .seed(seed), .limit(limit),
        .fault(fault[2:0]), .fault_beat(fault_beat), .fault_amount(fault_amount),
        .request_address(request_address), .request_beats(request_beats),
        .request_write(request_write), .request_valid(request_valid),
        .request_ready(request_ready),
        .read_payload(read_payload), .read_valid(read_valid), .read_error(read_error),
        .read_ready(read_ready), .write_payload(write_payload), .write_valid(write_valid),
        .write_error(write_error), .write_ready(write_ready),
        .idle(memory_idle), .problem(memory_problem),
        .request_stalls(request_stalls), .read_stalls(read_stalls), .write_stalls(write_stalls)
    );

    // A source that was not taken must still be there, unchanged, in the next cycle.
    reg held_request;
    reg [52:0] held_request_payload;
    reg held_write;
    reg [8*BEAT_BYTES-1:0] held_write_payload;
    wire [52:0] request_payload = {request_address, request_beats, request_write};
    wire request_broken = held_request
        && (!request_valid || request_payload != held_request_payload);
    wire write_broken = held_write && (!write_valid || write_payload != held_write_payload);
    wire unknown = (^{done, busy, error, request_valid, read_ready, write_valid, started, completed})
        === 1'bx;

    localparam [2:0] POWER_UP = 0, IDLE = 1, RUN = 2, RESET = 3, SETTLE = 4, DUMP = 5, REPORTED = 6;
    reg [2:0]  state;
    reg [31:0] cycle;   // number of the present cycle; `start` is high in cycle 0
    reg [31:0] count;
    reg [31:0] cycles;  // cycle of `done`
    reg        saw_done;
    reg        interrupted;
    reg        loaded;  // memory holds the program
    reg [3:0]  error_at_done;
    reg [1:0]  unit_at_done;
    reg [15:0] instruction_at_done;
    reg        idle_at_done;
    reg        owing_at_done;
    // A run that was given up leaves the machine in an unknown state; where the memory did not give what it owes
    // port and memory forget.
    wire recover = !saw_done || (owing_at_done && !forgive);

    // Problems of a run; none may occur.
    reg [31:0] out_of_range, empty_requests, queue_full, request_broken_count, write_broken_count;
    reg [31:0] unknown_count, strobes_after_done, beats_after_done, busy_wrong;

    integer file;
    integer trace;
    integer i;
    string  name;

    task load_input;
        if (input_last >= input_first) begin
            name = $sformatf("input_%0d.hex", run);
            $readmemh(name, memory.contents, input_first, input_last);
        end
    endtask

    task open_trace;
        begin
            name = $sformatf("trace_%0d.txt", run);
            trace = $fopen(name, "w");
        end
    endtask

    initial begin
        finished = 1'b0;
        rst = 1'b1;
        port_rst = 1'b1;
        start = 1'b0;
        abort = 1'b0;
        memory_restart = 1'b0;
        state = POWER_UP;
        cycle = 0;
        count = 0;
        cycles = 0;
        saw_done = 1'b0;
        interrupted = 1'b0;
        held_request = 1'b0;
        held_write = 1'b0;
        // Memory that the program does not fill is zero.
        for (i = 0; i < MEMORY_BEATS; i = i + 1) memory.contents[i] = {8*BEAT_BYTES{1'b0}};
        loaded = 1'b0;
    end

    always @(posedge clk) begin
        cycle <= cycle + 1;
        memory_restart <= 1'b0;
        start <= 1'b0;
        abort <= abort_enable && state == RUN && cycle + 1 == abort_cycle;
        held_request <= request_valid && !request_ready && !port_rst;
        held_request_payload <= request_payload;
        held_write <= write_valid && !write_ready && !port_rst;
        held_write_payload <= write_payload;

        case (state)
            POWER_UP: begin
                count <= count + 1;
                if (count == RESET_CYCLES) begin
                    rst <= 1'b0;
                    port_rst <= 1'b0;
                    state <= IDLE;
                end
            end
            IDLE: if (go && memory_restart) begin
                start <= 1'b1;
                cycle <= 0;
                state <= RUN;
            end else if (go) begin
                if (!loaded) $readmemh("program.hex", memory.contents, 0, limit - 1);
                loaded <= 1'b1;
                load_input;
                open_trace;
                memory_restart <= 1'b1;
                interrupted <= 1'b0;
                saw_done <= 1'b0;
                cycles <= 0;
                out_of_range <= 0;
                empty_requests <= 0;
                queue_full <= 0;
                request_broken_count <= 0;
                write_broken_count <= 0;
                unknown_count <= 0;
                strobes_after_done <= 0;
                beats_after_done <= 0;
                busy_wrong <= 0;
            end
            RUN: if (reset_enable && !interrupted && cycle == reset_cycle) begin
                rst <= 1'b1;
                count <= 0;
                interrupted <= 1'b1;
                $fclose(trace);
                state <= RESET;
            end else begin
                if ((started != 3'd0) || (completed != 3'd0))
                    $fwrite(trace, "%0d %0d %0d\n", cycle, started, completed);
                if (busy != (cycle != 0)) busy_wrong <= busy_wrong + 1;
                if (done || cycle == cycle_limit) begin
                    saw_done <= done;
                    cycles <= cycle;
                    error_at_done <= error;
                    unit_at_done <= error_unit;
                    instruction_at_done <= error_instruction;
                    owing_at_done <= owing;
                    idle_at_done <= memory_idle;
                    count <= 0;
                    state <= SETTLE;
                end
            end
            RESET: begin
                count <= count + 1;
                if (count == RESET_CYCLES) begin
                    rst <= 1'b0;
                    load_input;
                    open_trace;
                    memory_restart <= 1'b1;
                    state <= IDLE;
                end
            end
            SETTLE: begin
                if (saw_done) begin
                    if (started != 3'd0 || completed != 3'd0 || done || busy)
                        strobes_after_done <= strobes_after_done + 1;
                    if (request_valid || read_valid || write_valid)
                        beats_after_done <= beats_after_done + 1;
                end
                count <= count + 1;
                if (count == SETTLE_CYCLES) state <= DUMP;
            end
            DUMP: begin
                $fclose(trace);
                name = $sformatf("memory_%0d.hex", run);
                $writememh(name, memory.contents, 0, limit - 1);
                name = $sformatf("events_%0d.txt", run);
                file = $fopen(name, "w");
                for (i = 0; i < N_EVENTS; i = i + 1)
                    $fwrite(file, "%0d\n", events[i*EVENT_BITS +: EVENT_BITS]);
                $fclose(file);
                name = $sformatf("status_%0d.txt", run);
                file = $fopen(name, "w");
                $fwrite(file, "finished %0d\n", saw_done);
                $fwrite(file, "cycles %0d\n", cycles);
                $fwrite(file, "error %0d\n", error_at_done);
                $fwrite(file, "error_unit %0d\n", unit_at_done);
                $fwrite(file, "error_instruction %0d\n", instruction_at_done);
                $fwrite(file, "busy_wrong %0d\n", busy_wrong);
                $fwrite(file, "owing %0d\n", owing_at_done);
                $fwrite(file, "idle_at_done %0d\n", idle_at_done);
                $fwrite(file, "interrupted %0d\n", interrupted);
                $fwrite(file, "out_of_range %0d\n", out_of_range);
                $fwrite(file, "empty_requests %0d\n", empty_requests);
                $fwrite(file, "queue_full %0d\n", queue_full);
                $fwrite(file, "request_broken %0d\n", request_broken_count);
                $fwrite(file, "write_broken %0d\n", write_broken_count);
                $fwrite(file, "unknown %0d\n", unknown_count);
                $fwrite(file, "strobes_after_done %0d\n", strobes_after_done);
                $fwrite(file, "beats_after_done %0d\n", beats_after_done);
                $fwrite(file, "request_stalls %0d\n", request_stalls);
                $fwrite(file, "read_stalls %0d\n", read_stalls);
                $fwrite(file, "write_stalls %0d\n", write_stalls);
                $fclose(file);
                finished <= 1'b1;
                state <= REPORTED;
            end
            REPORTED: if (!go) begin
                finished <= 1'b0;
                rst <= recover;
                port_rst <= recover;
                count <= 0;
                state <= recover ? POWER_UP : IDLE;
            end
            default: state <= POWER_UP;
        endcase

        if (state == RUN || state == SETTLE) begin
            if (memory_problem[0]) out_of_range <= out_of_range + 1;
            if (memory_problem[1]) empty_requests <= empty_requests + 1;
            if (memory_problem[2]) queue_full <= queue_full + 1;
            if (request_broken) request_broken_count <= request_broken_count + 1;
            if (write_broken) write_broken_count <= write_broken_count + 1;
            if (unknown) unknown_count <= unknown_count + 1;
        end
    end
endmodule
