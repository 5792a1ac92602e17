// tnthw_t16x16: tnthw 0.1.0, machine t16x16, fields 71e8c7a5a910
// Generated, do not edit; docs/machine.md describes the ports.

module tnthw_t16x16(entry, request__ready, read__payload, read__valid, write__ready, clk, rst, done, busy, error, request__payload__address, request__payload__beats, request__payload__write, request__valid, read__ready, write__payload, write__valid, trace__started, trace__completed, events__vectors, events__padded_vectors
, events__adds, events__weight_rows, events__array_reads, events__accumulator_writes, events__drain_reads, events__vector_steps, events__vector_reads, events__vector_writes, events__table_reads, events__memory_read_beats, events__memory_write_beats, events__load_words, events__store_words, events__weight_fill_rows, events__table_fill_rows, events__fetch_beats, events__instructions, start);
  wire _00_;
  wire _01_;
  wire [1:0] _02_;
  wire [1:0] _03_;
  wire [1:0] _04_;
  wire [5:0] accumulator_address;
  wire [5:0] \accumulator_address$200 ;
  wire accumulator_bank;
  wire \accumulator_bank$198 ;
  wire [319:0] accumulator_data;
  wire [319:0] \accumulator_data$203 ;
  wire accumulator_group;
  wire accumulator_read;
  wire \accumulator_read$196 ;
  wire accumulator_write;
  wire [5:0] accumulator_write_address;
  wire accumulator_write_bank;
  wire [319:0] accumulator_write_data;
  wire add__accumulator_writes;
  wire [8:0] add__adds;
  wire add__array_reads;
  wire add__drain_reads;
  wire add__fetch_beats;
  wire add__instructions;
  wire add__load_words;
  wire add__memory_read_beats;
  wire add__memory_write_beats;
  wire add__padded_vectors;
  wire add__store_words;
  wire add__table_fill_rows;
  wire add__table_reads;
  wire add__vector_reads;
  wire add__vector_steps;
  wire add__vector_writes;
  wire add__vectors;
  wire add__weight_fill_rows;
  wire add__weight_rows;
  wire [8:0] adds;
  wire array__done;
  wire array__free;
  wire [305:0] array__head;
  wire [15:0] array__held_read;
  wire array__start;
  wire array__valid;
  wire [5:0] array_address;
  wire array_bank;
  wire [319:0] array_data;
  wire array_read;
  wire [19:0] array_read__address;
  wire [127:0] array_read__data;
  wire array_read__en;
  wire [15:0] array_read__held;
  wire array_read__valid;
  output busy;
  wire busy;
  wire \busy$124 ;
  wire chunk;
  wire clear;
  wire \clear$122 ;
  wire \clear$205 ;
  input clk;
  wire clk;
  wire [207:0] data;
  wire [305:0] \data$60 ;
  wire [377:0] \data$76 ;
  output done;
  wire done;
  wire \done$123 ;
  wire \done$52 ;
  wire \done$70 ;
  wire \done$86 ;
  wire drain_read;
  wire drained;
  input [31:0] entry;
  wire [31:0] entry;
  wire [31:0] \entry$105 ;
  wire [19:0] \entry$109 ;
  output [1:0] error;
  reg [1:0] error = 2'h0;
  output [47:0] events__accumulator_writes;
  wire [47:0] events__accumulator_writes;
  output [47:0] events__adds;
  wire [47:0] events__adds;
  output [47:0] events__array_reads;
  wire [47:0] events__array_reads;
  output [47:0] events__drain_reads;
  wire [47:0] events__drain_reads;
  output [47:0] events__fetch_beats;
  wire [47:0] events__fetch_beats;
  output [47:0] events__instructions;
  wire [47:0] events__instructions;
  output [47:0] events__load_words;
  wire [47:0] events__load_words;
  output [47:0] events__memory_read_beats;
  wire [47:0] events__memory_read_beats;
  output [47:0] events__memory_write_beats;
  wire [47:0] events__memory_write_beats;
  output [47:0] events__padded_vectors;
  wire [47:0] events__padded_vectors;
  output [47:0] events__store_words;
  wire [47:0] events__store_words;
  output [47:0] events__table_fill_rows;
  wire [47:0] events__table_fill_rows;
  output [47:0] events__table_reads;
  wire [47:0] events__table_reads;
  output [47:0] events__vector_reads;
  wire [47:0] events__vector_reads;
  output [47:0] events__vector_steps;
  wire [47:0] events__vector_steps;
  output [47:0] events__vector_writes;
  wire [47:0] events__vector_writes;
  output [47:0] events__vectors;
  wire [47:0] events__vectors;
  output [47:0] events__weight_fill_rows;
  wire [47:0] events__weight_fill_rows;
  output [47:0] events__weight_rows;
  wire [47:0] events__weight_rows;
  wire fetched;
  wire \fetched$114 ;
  wire fetching;
  wire fill;
  wire [19:0] fill_address;
  wire [127:0] fill_data;
  wire free;
  wire \free$68 ;
  wire \free$84 ;
  wire [2:0] full;
  wire \full$116 ;
  wire \full$117 ;
  wire \full$118 ;
  wire [2047:0] gathered;
  wire [207:0] head;
  wire [305:0] \head$66 ;
  wire [377:0] \head$82 ;
  wire [15:0] held_read;
  wire [15:0] \held_read$72 ;
  wire [15:0] \held_read$88 ;
  wire [15:0] held_write;
  wire [15:0] \held_write$92 ;
  wire idle;
  wire illegal;
  wire [511:0] instruction;
  wire [207:0] \instruction$56 ;
  wire [305:0] \instruction$74 ;
  wire [377:0] \instruction$90 ;
  wire [19:0] load__address;
  wire [127:0] load__data;
  wire load__en;
  wire load__mask;
  wire memory__done;
  wire memory__free;
  wire [207:0] memory__head;
  wire [15:0] memory__held_read;
  wire [15:0] memory__held_write;
  wire memory__start;
  wire memory__valid;
  wire [19:0] memory_read__address;
  wire [127:0] memory_read__data;
  wire memory_read__en;
  wire [15:0] memory_read__held;
  wire memory_read__valid;
  wire [19:0] memory_write__address;
  wire [127:0] memory_write__data;
  wire memory_write__en;
  wire memory_write__mask;
  wire padded;
  wire page;
  wire [511:0] page_data;
  wire [5:0] page_index;
  wire page_write;
  wire \page_write$107 ;
  wire pop;
  wire \pop$61 ;
  wire \pop$77 ;
  wire push;
  wire [2:0] \push$40 ;
  wire \push$59 ;
  wire \push$75 ;
  wire [19:0] read__address;
  wire [19:0] \read__address$136 ;
  wire [127:0] read__data;
  wire [127:0] \read__data$137 ;
  wire read__en;
  wire \read__en$140 ;
  wire [15:0] read__held;
  wire [15:0] \read__held$142 ;
  input [127:0] read__payload;
  wire [127:0] read__payload;
  output read__ready;
  wire read__ready;
  input read__valid;
  wire read__valid;
  wire \read__valid$134 ;
  wire \read__valid$144 ;
  wire read_beat;
  wire [127:0] read_data__payload;
  wire read_data__ready;
  wire read_data__valid;
  output [31:0] request__payload__address;
  wire [31:0] request__payload__address;
  wire [31:0] \request__payload__address$93 ;
  output [19:0] request__payload__beats;
  wire [19:0] request__payload__beats;
  wire [19:0] \request__payload__beats$94 ;
  output request__payload__write;
  wire request__payload__write;
  wire \request__payload__write$95 ;
  input request__ready;
  wire request__ready;
  wire \request__ready$96 ;
  output request__valid;
  wire request__valid;
  wire \request__valid$97 ;
  input rst;
  wire rst;
  input start;
  wire start;
  wire \start$104 ;
  wire \start$55 ;
  wire \start$73 ;
  wire \start$89 ;
  wire step;
  wire [19:0] store__address;
  wire [127:0] store__data;
  wire store__en;
  wire [15:0] store__held;
  wire store__valid;
  wire [2047:0] table_data;
  wire [5:0] table_row;
  wire table_write;
  wire \table_write$176 ;
  wire [47:0] total__accumulator_writes;
  wire [47:0] total__adds;
  wire [47:0] total__array_reads;
  wire [47:0] total__drain_reads;
  wire [47:0] total__fetch_beats;
  wire [47:0] total__instructions;
  wire [47:0] total__load_words;
  wire [47:0] total__memory_read_beats;
  wire [47:0] total__memory_write_beats;
  wire [47:0] total__padded_vectors;
  wire [47:0] total__store_words;
  wire [47:0] total__table_fill_rows;
  wire [47:0] total__table_reads;
  wire [47:0] total__vector_reads;
  wire [47:0] total__vector_steps;
  wire [47:0] total__vector_writes;
  wire [47:0] total__vectors;
  wire [47:0] total__weight_fill_rows;
  wire [47:0] total__weight_rows;
  output [2:0] trace__completed;
  wire [2:0] trace__completed;
  output [2:0] trace__started;
  wire [2:0] trace__started;
  wire unknown;
  wire valid;
  wire \valid$64 ;
  wire \valid$80 ;
  wire vector;
  wire vector__done;
  wire vector__free;
  wire [377:0] vector__head;
  wire [15:0] vector__held_read;
  wire [15:0] vector__held_write;
  wire vector__start;
  wire vector__valid;
  wire [5:0] vector_address;
  wire vector_bank;
  wire [319:0] vector_data;
  wire vector_group;
  wire vector_read;
  wire [19:0] vector_read__address;
  wire [127:0] vector_read__data;
  wire vector_read__en;
  wire [15:0] vector_read__held;
  wire vector_read__valid;
  wire [19:0] vector_write__address;
  wire [127:0] vector_write__data;
  wire vector_write__en;
  wire vector_write__mask;
  wire weight_row;
  wire weights_write;
  wire word_read;
  wire \word_read$222 ;
  wire \word_read$232 ;
  wire write;
  wire [19:0] write__address;
  wire [127:0] write__data;
  wire write__en;
  wire write__mask;
  output [127:0] write__payload;
  wire [127:0] write__payload;
  input write__ready;
  wire write__ready;
  output write__valid;
  wire write__valid;
  wire [5:0] write_address;
  wire write_bank;
  wire write_beat;
  wire [319:0] write_data;
  wire [127:0] write_data__payload;
  wire write_data__ready;
  wire write_data__valid;
  assign _00_ = | { vector__valid, array__valid, memory__valid };
  assign _01_ = ~ _00_;
  assign drained = idle & _01_;
  assign add__fetch_beats = add__memory_read_beats & fetching;
  assign add__instructions = | \push$40 ;
  assign _02_ = error | { unknown, illegal };
  always @(posedge clk)
    error <= _03_;
  assign _04_ = clear ? 2'h0 : _02_;
  assign _03_ = rst ? 2'h0 : _04_;
  tnthw_t16x16_accumulators accumulators (
    .array_address(array_address),
    .array_bank(array_bank),
    .array_data(accumulator_data),
    .array_read(array_read),
    .clk(clk),
    .rst(rst),
    .vector_address(vector_address),
    .vector_bank(vector_bank),
    .vector_data(\accumulator_data$203 ),
    .vector_group(vector_group),
    .vector_read(vector_read),
    .write(write),
    .write_address(write_address),
    .write_bank(write_bank),
    .write_data(write_data)
  );
  tnthw_t16x16_activations activations (
    .array_read__address(array_read__address),
    .array_read__en(array_read__en),
    .array_read__held(array__held_read),
    .array_read__valid(array_read__valid),
    .array_word(read__data),
    .clk(clk),
    .memory_read__address(memory_read__address),
    .memory_read__en(memory_read__en),
    .memory_word(store__data),
    .memory_write__address(\entry$109 ),
    .memory_write__data(gathered[127:0]),
    .memory_write__en(memory_write__en),
    .\port$2423$0 (vector_write__data[7:0]),
    .\port$2463$0 (vector_write__data[15:8]),
    .\port$2503$0 (vector_write__data[23:16]),
    .\port$2543$0 (vector_write__data[31:24]),
    .\port$2583$0 (vector_write__data[39:32]),
    .\port$2623$0 (vector_write__data[47:40]),
    .\port$2663$0 (vector_write__data[55:48]),
    .\port$2703$0 (vector_write__data[63:56]),
    .\port$2743$0 (vector_write__data[71:64]),
    .\port$2783$0 (vector_write__data[79:72]),
    .\port$2823$0 (vector_write__data[87:80]),
    .\port$2863$0 (vector_write__data[95:88]),
    .\port$2903$0 (vector_write__data[103:96]),
    .\port$2943$0 (vector_write__data[111:104]),
    .\port$2983$0 (vector_write__data[119:112]),
    .\port$3023$0 (vector_write__data[127:120]),
    .rst(rst),
    .vector_read__address(vector_read__address),
    .vector_read__en(vector_read__en),
    .vector_read__held(vector__held_read),
    .vector_read__valid(vector_read__valid),
    .vector_word(\read__data$137 ),
    .vector_write__address(vector_write__address),
    .vector_write__en(vector_write__en),
    .vector_write__mask(vector_write__mask)
  );
  tnthw_t16x16_array_queue array_queue (
    .clk(clk),
    .full(\full$117 ),
    .head(array__head),
    .pop(\pop$61 ),
    .rst(rst),
    .valid(array__valid),
    .write__data(instruction[305:0]),
    .write__en(\push$40 [1])
  );
  tnthw_t16x16_array_unit array_unit (
    .accumulator_address(array_address),
    .accumulator_bank(array_bank),
    .accumulator_data(accumulator_data),
    .accumulator_read(array_read),
    .accumulator_write(write),
    .accumulator_write_address(write_address),
    .accumulator_write_bank(write_bank),
    .accumulator_write_data(write_data),
    .adds(add__adds),
    .clk(clk),
    .done(array__done),
    .fill(fill),
    .fill_address(\entry$109 ),
    .fill_data(gathered[127:0]),
    .free(array__free),
    .held_read(array__held_read),
    .illegal(illegal),
    .\inside (add__array_reads),
    .instruction(array__head),
    .last_position(add__vectors),
    .padded(add__padded_vectors),
    .read(add__weight_rows),
    .read__address(array_read__address),
    .read__data(read__data),
    .read__en(array_read__en),
    .read__valid(array_read__valid),
    .rst(rst),
    .start(\pop$61 )
  );
  tnthw_t16x16_counters counters (
    .add__accumulator_writes(write),
    .add__adds(add__adds),
    .add__array_reads(add__array_reads),
    .add__drain_reads(vector_read),
    .add__fetch_beats(add__fetch_beats),
    .add__instructions(add__instructions),
    .add__load_words(memory_write__en),
    .add__memory_read_beats(add__memory_read_beats),
    .add__memory_write_beats(add__memory_write_beats),
    .add__padded_vectors(add__padded_vectors),
    .add__store_words(add__store_words),
    .add__table_fill_rows(table_write),
    .add__table_reads(add__table_reads),
    .add__vector_reads(add__vector_reads),
    .add__vector_steps(add__vector_steps),
    .add__vector_writes(vector_write__en),
    .add__vectors(add__vectors),
    .add__weight_fill_rows(fill),
    .add__weight_rows(add__weight_rows),
    .clear(clear),
    .clk(clk),
    .rst(rst),
    .total__accumulator_writes(events__accumulator_writes),
    .total__adds(events__adds),
    .total__array_reads(events__array_reads),
    .total__drain_reads(events__drain_reads),
    .total__fetch_beats(events__fetch_beats),
    .total__instructions(events__instructions),
    .total__load_words(events__load_words),
    .total__memory_read_beats(events__memory_read_beats),
    .total__memory_write_beats(events__memory_write_beats),
    .total__padded_vectors(events__padded_vectors),
    .total__store_words(events__store_words),
    .total__table_fill_rows(events__table_fill_rows),
    .total__table_reads(events__table_reads),
    .total__vector_reads(events__vector_reads),
    .total__vector_steps(events__vector_steps),
    .total__vector_writes(events__vector_writes),
    .total__vectors(events__vectors),
    .total__weight_fill_rows(events__weight_fill_rows),
    .total__weight_rows(events__weight_rows)
  );
  tnthw_t16x16_memory_queue memory_queue (
    .clk(clk),
    .full(\full$116 ),
    .head(memory__head),
    .pop(pop),
    .rst(rst),
    .valid(memory__valid),
    .write__data(instruction[207:0]),
    .write__en(\push$40 [0])
  );
  tnthw_t16x16_memory_unit memory_unit (
    .address(request__payload__address),
    .claim(add__store_words),
    .clk(clk),
    .done(memory__done),
    .entry(\entry$109 ),
    .fetched(fetched),
    .fetching(fetching),
    .free(memory__free),
    .gathered(gathered),
    .held_read(memory__held_read),
    .held_write(memory__held_write),
    .instruction(memory__head),
    .load__en(memory_write__en),
    .page(page),
    .page_write(page_write),
    .read_beat(add__memory_read_beats),
    .read_data__payload(read__payload),
    .read_data__ready(read__ready),
    .read_data__valid(read__valid),
    .request__payload__beats(request__payload__beats),
    .request__payload__write(request__payload__write),
    .request__ready(request__ready),
    .request__valid(request__valid),
    .rst(rst),
    .start(pop),
    .store__address(memory_read__address),
    .store__data(store__data),
    .store__en(memory_read__en),
    .table_write(table_write),
    .weights_write(fill),
    .write_beat(add__memory_write_beats),
    .write_data__payload(write__payload),
    .write_data__ready(write__ready),
    .write_data__valid(write__valid)
  );
  tnthw_t16x16_scheduler scheduler (
    .array__done(array__done),
    .array__free(array__free),
    .array__head(array__head),
    .array__held_read(array__held_read),
    .array__start(\pop$61 ),
    .array__valid(array__valid),
    .clear(clear),
    .clk(clk),
    .idle(idle),
    .memory__done(memory__done),
    .memory__free(memory__free),
    .memory__head(memory__head),
    .memory__held_read(memory__held_read),
    .memory__held_write(memory__held_write),
    .memory__start(pop),
    .memory__valid(memory__valid),
    .rst(rst),
    .vector__done(vector__done),
    .vector__free(vector__free),
    .vector__head(vector__head),
    .vector__held_read(vector__held_read),
    .vector__held_write(vector__held_write),
    .vector__start(\pop$77 ),
    .vector__valid(vector__valid)
  );
  tnthw_t16x16_sequencer sequencer (
    .busy(busy),
    .clear(clear),
    .clk(clk),
    .done(done),
    .drained(drained),
    .entry(entry),
    .fetched(fetched),
    .instruction(instruction),
    .page_data(gathered[511:0]),
    .page_write(page_write),
    .\port$181$0 (page),
    .\port$3352$0 (\full$116 ),
    .\port$3362$0 (\full$117 ),
    .\port$3372$0 (\full$118 ),
    .\port$3476$0 (\entry$109 [4:0]),
    .push(\push$40 ),
    .rst(rst),
    .start(start),
    .unknown(unknown)
  );
  tnthw_t16x16_vector_queue vector_queue (
    .clk(clk),
    .full(\full$118 ),
    .head(vector__head),
    .pop(\pop$77 ),
    .rst(rst),
    .valid(vector__valid),
    .write__data(instruction[377:0]),
    .write__en(\push$40 [2])
  );
  tnthw_t16x16_vector_unit vector_unit (
    .accumulator_address(vector_address),
    .accumulator_bank(vector_bank),
    .accumulator_data(\accumulator_data$203 ),
    .chunk(add__table_reads),
    .clk(clk),
    .done(vector__done),
    .free(vector__free),
    .held_read(vector__held_read),
    .held_write(vector__held_write),
    .instruction(vector__head),
    .mask(vector_write__mask),
    .read_0_0(vector_read__en),
    .read_1_0(vector_read),
    .read_2_0(vector_group),
    .read__address(vector_read__address),
    .read__data(\read__data$137 ),
    .\result$321 (vector_write__data[7:0]),
    .\result$322 (vector_write__data[15:8]),
    .\result$323 (vector_write__data[23:16]),
    .\result$324 (vector_write__data[31:24]),
    .\result$325 (vector_write__data[39:32]),
    .\result$326 (vector_write__data[47:40]),
    .\result$327 (vector_write__data[55:48]),
    .\result$328 (vector_write__data[63:56]),
    .\result$329 (vector_write__data[71:64]),
    .\result$330 (vector_write__data[79:72]),
    .\result$331 (vector_write__data[87:80]),
    .\result$332 (vector_write__data[95:88]),
    .\result$333 (vector_write__data[103:96]),
    .\result$334 (vector_write__data[111:104]),
    .\result$335 (vector_write__data[119:112]),
    .\result$336 (vector_write__data[127:120]),
    .result_0_11(vector_write__en),
    .result_3_11(vector_write__address),
    .rst(rst),
    .start(\pop$77 ),
    .step(add__vector_steps),
    .valid(vector_read__valid),
    .word_read(add__vector_reads),
    .write(table_write),
    .write_data(gathered),
    .write_row(\entry$109 [5:0])
  );
  assign trace__completed = { vector__done, array__done, memory__done };
  assign trace__started = { \pop$77 , \pop$61 , pop };
  assign total__weight_rows = events__weight_rows;
  assign total__weight_fill_rows = events__weight_fill_rows;
  assign total__vectors = events__vectors;
  assign total__vector_writes = events__vector_writes;
  assign total__vector_steps = events__vector_steps;
  assign total__vector_reads = events__vector_reads;
  assign total__table_reads = events__table_reads;
  assign total__table_fill_rows = events__table_fill_rows;
  assign total__store_words = events__store_words;
  assign total__padded_vectors = events__padded_vectors;
  assign total__memory_write_beats = events__memory_write_beats;
  assign total__memory_read_beats = events__memory_read_beats;
  assign total__load_words = events__load_words;
  assign total__instructions = events__instructions;
  assign total__fetch_beats = events__fetch_beats;
  assign total__drain_reads = events__drain_reads;
  assign total__array_reads = events__array_reads;
  assign total__adds = events__adds;
  assign total__accumulator_writes = events__accumulator_writes;
  assign add__table_fill_rows = table_write;
  assign add__weight_fill_rows = fill;
  assign \word_read$232  = add__store_words;
  assign add__load_words = memory_write__en;
  assign write_beat = add__memory_write_beats;
  assign read_beat = add__memory_read_beats;
  assign chunk = add__table_reads;
  assign add__vector_writes = vector_write__en;
  assign \word_read$222  = add__vector_reads;
  assign step = add__vector_steps;
  assign drain_read = vector_read;
  assign add__drain_reads = vector_read;
  assign add__accumulator_writes = write;
  assign word_read = add__array_reads;
  assign weight_row = add__weight_rows;
  assign adds = add__adds;
  assign padded = add__padded_vectors;
  assign vector = add__vectors;
  assign \clear$205  = clear;
  assign vector_data = \accumulator_data$203 ;
  assign accumulator_group = vector_group;
  assign \accumulator_address$200  = vector_address;
  assign \accumulator_bank$198  = vector_bank;
  assign \accumulator_read$196  = vector_read;
  assign accumulator_write_data = write_data;
  assign accumulator_write_address = write_address;
  assign accumulator_write_bank = write_bank;
  assign accumulator_write = write;
  assign array_data = accumulator_data;
  assign accumulator_address = array_address;
  assign accumulator_bank = array_bank;
  assign accumulator_read = array_read;
  assign table_data = gathered;
  assign table_row = \entry$109 [5:0];
  assign \table_write$176  = table_write;
  assign fill_data = gathered[127:0];
  assign fill_address = \entry$109 ;
  assign weights_write = fill;
  assign load__mask = 1'h1;
  assign memory_write__mask = 1'h1;
  assign load__en = memory_write__en;
  assign load__data = gathered[127:0];
  assign memory_write__data = gathered[127:0];
  assign load__address = \entry$109 ;
  assign memory_write__address = \entry$109 ;
  assign write__mask = vector_write__mask;
  assign write__en = vector_write__en;
  assign write__data = vector_write__data;
  assign write__address = vector_write__address;
  assign store__valid = 1'h1;
  assign memory_read__valid = 1'h1;
  assign store__held = memory__held_read;
  assign memory_read__held = memory__held_read;
  assign store__en = memory_read__en;
  assign memory_read__data = store__data;
  assign store__address = memory_read__address;
  assign \read__valid$144  = vector_read__valid;
  assign \read__held$142  = vector__held_read;
  assign vector_read__held = vector__held_read;
  assign \read__en$140  = vector_read__en;
  assign vector_read__data = \read__data$137 ;
  assign \read__address$136  = vector_read__address;
  assign \read__valid$134  = array_read__valid;
  assign read__held = array__held_read;
  assign array_read__held = array__held_read;
  assign read__en = array_read__en;
  assign array_read__data = read__data;
  assign read__address = array_read__address;
  assign \busy$124  = busy;
  assign \done$123  = done;
  assign \clear$122  = clear;
  assign full = { \full$118 , \full$117 , \full$116  };
  assign \fetched$114  = fetched;
  assign page_data = gathered[511:0];
  assign page_index = { page, \entry$109 [4:0] };
  assign \page_write$107  = page_write;
  assign \entry$105  = entry;
  assign \start$104  = start;
  assign write_data__valid = write__valid;
  assign write_data__ready = write__ready;
  assign write_data__payload = write__payload;
  assign read_data__valid = read__valid;
  assign read_data__ready = read__ready;
  assign read_data__payload = read__payload;
  assign \request__valid$97  = request__valid;
  assign \request__ready$96  = request__ready;
  assign \request__payload__write$95  = request__payload__write;
  assign \request__payload__beats$94  = request__payload__beats;
  assign \request__payload__address$93  = request__payload__address;
  assign \held_write$92  = vector__held_write;
  assign \instruction$90  = vector__head;
  assign \start$89  = \pop$77 ;
  assign \held_read$88  = vector__held_read;
  assign \done$86  = vector__done;
  assign \free$84  = vector__free;
  assign \head$82  = vector__head;
  assign \valid$80  = vector__valid;
  assign vector__start = \pop$77 ;
  assign \data$76  = instruction[377:0];
  assign \push$75  = \push$40 [2];
  assign \instruction$74  = array__head;
  assign \start$73  = \pop$61 ;
  assign \held_read$72  = array__held_read;
  assign \done$70  = array__done;
  assign \free$68  = array__free;
  assign \head$66  = array__head;
  assign \valid$64  = array__valid;
  assign array__start = \pop$61 ;
  assign \data$60  = instruction[305:0];
  assign \push$59  = \push$40 [1];
  assign held_write = memory__held_write;
  assign \instruction$56  = memory__head;
  assign \start$55  = pop;
  assign held_read = memory__held_read;
  assign \done$52  = memory__done;
  assign free = memory__free;
  assign head = memory__head;
  assign valid = memory__valid;
  assign memory__start = pop;
  assign data = instruction[207:0];
  assign push = \push$40 [0];
endmodule

module tnthw_t16x16_accumulators(rst, array_data, array_read, array_bank, array_address, write, write_bank, write_address, write_data, vector_read, vector_group, vector_address, vector_bank, vector_data, clk);
  wire _00_;
  wire [5:0] _01_;
  wire _02_;
  wire [5:0] _03_;
  wire _04_;
  wire [5:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire [319:0] _16_;
  wire _17_;
  wire _18_;
  wire [5:0] _19_;
  wire _20_;
  wire [5:0] \$signature__addr ;
  wire [5:0] \$signature__addr$16 ;
  wire [319:0] \$signature__data ;
  wire [319:0] \$signature__data$17 ;
  wire \$signature__en ;
  wire \$signature__en$15 ;
  wire array_0;
  wire array_1;
  input [5:0] array_address;
  wire [5:0] array_address;
  input array_bank;
  wire array_bank;
  output [319:0] array_data;
  wire [319:0] array_data;
  input array_read;
  wire array_read;
  input clk;
  wire clk;
  wire [319:0] found;
  reg [319:0] output_0 = 320'h00000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [319:0] output_1 = 320'h00000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg read_0_0 = 1'h0;
  reg read_0_1 = 1'h0;
  reg read_0_2 = 1'h0;
  reg read_1_0 = 1'h0;
  reg read_1_1 = 1'h0;
  reg read_1_2 = 1'h0;
  reg read_2_0 = 1'h0;
  reg read_2_1 = 1'h0;
  reg read_2_2 = 1'h0;
  reg [5:0] read__addr = 6'h00;
  reg [5:0] \read__addr$34  = 6'h00;
  wire [319:0] read__data;
  wire [319:0] \read__data$35 ;
  reg read__en = 1'h1;
  reg \read__en$33  = 1'h1;
  wire [319:0] row;
  input rst;
  wire rst;
  wire vector_0;
  wire vector_1;
  input [5:0] vector_address;
  wire [5:0] vector_address;
  input vector_bank;
  wire vector_bank;
  output [319:0] vector_data;
  reg [319:0] vector_data = 320'h00000000000000000000000000000000000000000000000000000000000000000000000000000000;
  input vector_group;
  wire vector_group;
  input vector_read;
  wire vector_read;
  input write;
  wire write;
  input [5:0] write_address;
  wire [5:0] write_address;
  input write_bank;
  wire write_bank;
  input [319:0] write_data;
  wire [319:0] write_data;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [319:0] bank_0 [63:0];
  integer init_bank_0;
  initial for (init_bank_0 = 0; init_bank_0 <= 63; init_bank_0 = init_bank_0 + 1) bank_0 [init_bank_0] = 0;
  always @(posedge clk) begin
    if (\$signature__en )
      bank_0[write_address] <= write_data;
  end
  reg [319:0] _66_;
  always @(posedge clk) begin
    if (read__en) begin
      _66_ <= bank_0[read__addr];
    end
  end
  assign read__data = _66_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [319:0] bank_1 [63:0];
  integer init_bank_1;
  initial for (init_bank_1 = 0; init_bank_1 <= 63; init_bank_1 = init_bank_1 + 1) bank_1 [init_bank_1] = 0;
  always @(posedge clk) begin
    if (\$signature__en$15 )
      bank_1[write_address] <= write_data;
  end
  reg [319:0] _67_;
  always @(posedge clk) begin
    if (\read__en$33 ) begin
      _67_ <= bank_1[\read__addr$34 ];
    end
  end
  assign \read__data$35  = _67_;
  assign _00_ = ! array_bank;
  assign array_0 = array_read & _00_;
  assign _11_ = ! vector_bank;
  assign vector_0 = vector_read & _11_;
  assign _17_ = ! write_bank;
  assign \$signature__en  = write & _17_;
  assign array_1 = array_read & array_bank;
  assign vector_1 = vector_read & vector_bank;
  assign \$signature__en$15  = write & write_bank;
  assign array_data = read_0_2 ? output_1 : output_0;
  assign row = read_1_2 ? output_1 : output_0;
  assign _18_ = array_0 | vector_0;
  assign _19_ = array_0 ? array_address : vector_address;
  assign _20_ = array_1 | vector_1;
  assign _01_ = array_1 ? array_address : vector_address;
  always @(posedge clk)
    read__en <= _02_;
  always @(posedge clk)
    read__addr <= _03_;
  always @(posedge clk)
    output_0 <= read__data;
  always @(posedge clk)
    \read__en$33  <= _04_;
  always @(posedge clk)
    \read__addr$34  <= _05_;
  always @(posedge clk)
    output_1 <= \read__data$35 ;
  always @(posedge clk)
    read_0_0 <= _06_;
  always @(posedge clk)
    read_1_0 <= _07_;
  always @(posedge clk)
    read_2_0 <= _08_;
  always @(posedge clk)
    read_0_1 <= _09_;
  always @(posedge clk)
    read_1_1 <= _10_;
  always @(posedge clk)
    read_2_1 <= _12_;
  always @(posedge clk)
    read_0_2 <= _13_;
  always @(posedge clk)
    read_1_2 <= _14_;
  always @(posedge clk)
    read_2_2 <= _15_;
  always @(posedge clk)
    vector_data <= _16_;
  assign _16_ = read_2_2 ? vector_data : row;
  assign _15_ = rst ? 1'h0 : read_2_1;
  assign _14_ = rst ? 1'h0 : read_1_1;
  assign _13_ = rst ? 1'h0 : read_0_1;
  assign _12_ = rst ? 1'h0 : read_2_0;
  assign _10_ = rst ? 1'h0 : read_1_0;
  assign _09_ = rst ? 1'h0 : read_0_0;
  assign _08_ = rst ? 1'h0 : vector_group;
  assign _07_ = rst ? 1'h0 : vector_bank;
  assign _06_ = rst ? 1'h0 : array_bank;
  assign _05_ = rst ? 6'h00 : _01_;
  assign _04_ = rst ? 1'h1 : _20_;
  assign _03_ = rst ? 6'h00 : _19_;
  assign _02_ = rst ? 1'h1 : _18_;
  assign found = vector_data;
  assign \$signature__data$17  = write_data;
  assign \$signature__addr$16  = write_address;
  assign \$signature__data  = write_data;
  assign \$signature__addr  = write_address;
endmodule

module tnthw_t16x16_activations(rst, memory_write__en, array_read__held, array_read__valid, vector_read__held, vector_read__valid, vector_read__address, \port$2423$0 , \port$2463$0 , \port$2503$0 , \port$2543$0 , \port$2583$0 , \port$2623$0 , \port$2663$0 , \port$2703$0 , \port$2743$0 , \port$2783$0 , \port$2823$0 , \port$2863$0 , \port$2903$0 , \port$2943$0 
, \port$2983$0 , \port$3023$0 , memory_read__en, memory_read__address, memory_write__data, memory_write__address, array_read__en, array_read__address, vector_read__en, vector_write__en, vector_write__address, vector_write__mask, array_word, vector_word, memory_word, clk);
  wire _000_;
  wire _001_;
  wire [9:0] _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire [9:0] _006_;
  wire [127:0] _007_;
  wire [1:0] _008_;
  wire [1:0] _009_;
  wire [1:0] _010_;
  wire [127:0] _011_;
  wire _012_;
  wire [1:0] _013_;
  wire [1:0] _014_;
  wire [1:0] _015_;
  wire [127:0] _016_;
  wire [1:0] _017_;
  wire [1:0] _018_;
  wire [1:0] _019_;
  wire [127:0] _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire [19:0] _024_;
  wire [127:0] _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire [19:0] _033_;
  wire [19:0] _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire [19:0] _042_;
  wire [127:0] _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire [19:0] _050_;
  wire _051_;
  wire [19:0] _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire [19:0] _059_;
  wire [127:0] _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire [19:0] _068_;
  wire [19:0] _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire [19:0] _077_;
  wire [127:0] _078_;
  wire [2:0] _079_;
  wire [2:0] _080_;
  wire [2:0] _081_;
  wire [2:0] _082_;
  wire [2:0] _083_;
  wire [19:0] _084_;
  wire [15:0] _085_;
  wire [15:0] _086_;
  wire [19:0] _087_;
  wire _088_;
  wire [127:0] _089_;
  wire [19:0] _090_;
  wire _091_;
  wire [127:0] _092_;
  wire [2:0] _093_;
  wire [9:0] _094_;
  wire [19:0] _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire [9:0] _099_;
  wire [127:0] _100_;
  wire [2:0] _101_;
  wire [9:0] _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire [9:0] _107_;
  wire [127:0] _108_;
  wire [2:0] _109_;
  wire [9:0] _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire [9:0] _114_;
  wire [127:0] _115_;
  wire [2:0] _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire _128_;
  reg [1:0] array_bank_0_0 = 2'h0;
  reg [1:0] array_bank_0_1 = 2'h0;
  reg [1:0] array_bank_0_2 = 2'h0;
  input [19:0] array_read__address;
  wire [19:0] array_read__address;
  wire [127:0] array_read__data;
  input array_read__en;
  wire array_read__en;
  input [15:0] array_read__held;
  wire [15:0] array_read__held;
  input array_read__valid;
  wire array_read__valid;
  output [127:0] array_word;
  reg [127:0] array_word = 128'h00000000000000000000000000000000;
  input clk;
  wire clk;
  reg [15:0] held_0_0 = 16'h0000;
  reg [15:0] held_1_0 = 16'h0000;
  reg memory_0 = 1'h0;
  reg memory_1 = 1'h0;
  reg memory_2 = 1'h0;
  reg memory_3 = 1'h0;
  reg [1:0] memory_bank_0_0 = 2'h0;
  reg [1:0] memory_bank_0_1 = 2'h0;
  reg [1:0] memory_bank_0_2 = 2'h0;
  input [19:0] memory_read__address;
  wire [19:0] memory_read__address;
  wire [127:0] memory_read__data;
  input memory_read__en;
  wire memory_read__en;
  wire memory_read__valid;
  output [127:0] memory_word;
  reg [127:0] memory_word = 128'h00000000000000000000000000000000;
  input [19:0] memory_write__address;
  wire [19:0] memory_write__address;
  input [127:0] memory_write__data;
  wire [127:0] memory_write__data;
  input memory_write__en;
  wire memory_write__en;
  wire memory_write__mask;
  reg [127:0] output_0 = 128'h00000000000000000000000000000000;
  reg [127:0] output_1 = 128'h00000000000000000000000000000000;
  reg [127:0] output_2 = 128'h00000000000000000000000000000000;
  reg [127:0] output_3 = 128'h00000000000000000000000000000000;
  input [7:0] \port$2423$0 ;
  wire [7:0] \port$2423$0 ;
  input [7:0] \port$2463$0 ;
  wire [7:0] \port$2463$0 ;
  input [7:0] \port$2503$0 ;
  wire [7:0] \port$2503$0 ;
  input [7:0] \port$2543$0 ;
  wire [7:0] \port$2543$0 ;
  input [7:0] \port$2583$0 ;
  wire [7:0] \port$2583$0 ;
  input [7:0] \port$2623$0 ;
  wire [7:0] \port$2623$0 ;
  input [7:0] \port$2663$0 ;
  wire [7:0] \port$2663$0 ;
  input [7:0] \port$2703$0 ;
  wire [7:0] \port$2703$0 ;
  input [7:0] \port$2743$0 ;
  wire [7:0] \port$2743$0 ;
  input [7:0] \port$2783$0 ;
  wire [7:0] \port$2783$0 ;
  input [7:0] \port$2823$0 ;
  wire [7:0] \port$2823$0 ;
  input [7:0] \port$2863$0 ;
  wire [7:0] \port$2863$0 ;
  input [7:0] \port$2903$0 ;
  wire [7:0] \port$2903$0 ;
  input [7:0] \port$2943$0 ;
  wire [7:0] \port$2943$0 ;
  input [7:0] \port$2983$0 ;
  wire [7:0] \port$2983$0 ;
  input [7:0] \port$3023$0 ;
  wire [7:0] \port$3023$0 ;
  reg [9:0] read__addr = 10'h000;
  reg [9:0] \read__addr$40  = 10'h000;
  reg [9:0] \read__addr$49  = 10'h000;
  reg [9:0] \read__addr$58  = 10'h000;
  wire [127:0] read__data;
  wire [127:0] \read__data$42 ;
  wire [127:0] \read__data$51 ;
  wire [127:0] \read__data$60 ;
  wire read__en;
  wire \read__en$79 ;
  wire \read__en$80 ;
  wire \read__en$81 ;
  reg [2:0] reads_0 = 3'h0;
  reg [2:0] reads_1 = 3'h0;
  reg [2:0] reads_2 = 3'h0;
  reg [2:0] reads_3 = 3'h0;
  input rst;
  wire rst;
  reg [2:0] valid = 3'h0;
  reg vector_0 = 1'h0;
  reg vector_1 = 1'h0;
  reg vector_2 = 1'h0;
  reg vector_3 = 1'h0;
  reg [1:0] vector_bank_0_0 = 2'h0;
  reg [1:0] vector_bank_0_1 = 2'h0;
  reg [1:0] vector_bank_0_2 = 2'h0;
  input [19:0] vector_read__address;
  wire [19:0] vector_read__address;
  wire [127:0] vector_read__data;
  input vector_read__en;
  wire vector_read__en;
  input [15:0] vector_read__held;
  wire [15:0] vector_read__held;
  input vector_read__valid;
  wire vector_read__valid;
  output [127:0] vector_word;
  reg [127:0] vector_word = 128'h00000000000000000000000000000000;
  input [19:0] vector_write__address;
  wire [19:0] vector_write__address;
  wire [127:0] vector_write__data;
  input vector_write__en;
  wire vector_write__en;
  input vector_write__mask;
  wire vector_write__mask;
  reg [19:0] write_0_0_0 = 20'h00000;
  reg write_0_1_0 = 1'h0;
  reg [127:0] write_0_2_0 = 128'h00000000000000000000000000000000;
  reg [19:0] write_1_0_0 = 20'h00000;
  reg write_1_1_0 = 1'h0;
  reg [127:0] write_1_2_0 = 128'h00000000000000000000000000000000;
  reg [9:0] write__addr = 10'h000;
  reg [9:0] \write__addr$46  = 10'h000;
  reg [9:0] \write__addr$55  = 10'h000;
  reg [9:0] \write__addr$64  = 10'h000;
  reg [127:0] write__data = 128'h00000000000000000000000000000000;
  reg [127:0] \write__data$47  = 128'h00000000000000000000000000000000;
  reg [127:0] \write__data$56  = 128'h00000000000000000000000000000000;
  reg [127:0] \write__data$65  = 128'h00000000000000000000000000000000;
  reg write__en = 1'h0;
  reg \write__en$45  = 1'h0;
  reg \write__en$54  = 1'h0;
  reg \write__en$63  = 1'h0;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [127:0] bank_0 [1023:0];
  integer init_bank_0;
  initial for (init_bank_0 = 0; init_bank_0 <= 1023; init_bank_0 = init_bank_0 + 1) bank_0 [init_bank_0] = 0;
  always @(posedge clk) begin
    if (write__en)
      bank_0[write__addr] <= write__data;
  end
  reg [127:0] _315_;
  always @(posedge clk) begin
    if (read__en) begin
      _315_ <= bank_0[read__addr];
    end
  end
  assign read__data = _315_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [127:0] bank_1 [1023:0];
  integer init_bank_1;
  initial for (init_bank_1 = 0; init_bank_1 <= 1023; init_bank_1 = init_bank_1 + 1) bank_1 [init_bank_1] = 0;
  always @(posedge clk) begin
    if (\write__en$45 )
      bank_1[\write__addr$46 ] <= \write__data$47 ;
  end
  reg [127:0] _316_;
  always @(posedge clk) begin
    if (\read__en$79 ) begin
      _316_ <= bank_1[\read__addr$40 ];
    end
  end
  assign \read__data$42  = _316_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [127:0] bank_2 [1023:0];
  integer init_bank_2;
  initial for (init_bank_2 = 0; init_bank_2 <= 1023; init_bank_2 = init_bank_2 + 1) bank_2 [init_bank_2] = 0;
  always @(posedge clk) begin
    if (\write__en$54 )
      bank_2[\write__addr$55 ] <= \write__data$56 ;
  end
  reg [127:0] _317_;
  always @(posedge clk) begin
    if (\read__en$80 ) begin
      _317_ <= bank_2[\read__addr$49 ];
    end
  end
  assign \read__data$51  = _317_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [127:0] bank_3 [1023:0];
  integer init_bank_3;
  initial for (init_bank_3 = 0; init_bank_3 <= 1023; init_bank_3 = init_bank_3 + 1) bank_3 [init_bank_3] = 0;
  always @(posedge clk) begin
    if (\write__en$63 )
      bank_3[\write__addr$64 ] <= \write__data$65 ;
  end
  reg [127:0] _318_;
  always @(posedge clk) begin
    if (\read__en$81 ) begin
      _318_ <= bank_3[\read__addr$58 ];
    end
  end
  assign \read__data$60  = _318_;
  assign _000_ = ! array_read__address[11:10];
  assign _029_ = array_read__en & _000_;
  assign _040_ = ! vector_read__address[11:10];
  assign _051_ = vector_read__en & _040_;
  assign _062_ = ! memory_read__address[11:10];
  assign _073_ = memory_read__en & _062_;
  assign _084_ = held_1_0[0] ? vector_read__address : memory_read__address;
  assign _095_ = held_0_0[0] ? array_read__address : _084_;
  assign _106_ = ! vector_write__address[11:10];
  assign _001_ = vector_write__en & _106_;
  assign _012_ = ! memory_write__address[11:10];
  assign _021_ = memory_write__en & _012_;
  assign _022_ = memory_0 ? write_1_1_0 : 1'h0;
  assign _023_ = vector_0 ? write_0_1_0 : _022_;
  assign _024_ = vector_0 ? write_0_0_0 : write_1_0_0;
  assign _025_ = vector_0 ? write_0_2_0 : write_1_2_0;
  assign _026_ = array_read__address[11:10] == 1'h1;
  assign _027_ = array_read__en & _026_;
  assign _028_ = vector_read__address[11:10] == 1'h1;
  assign _030_ = vector_read__en & _028_;
  assign _031_ = memory_read__address[11:10] == 1'h1;
  assign _032_ = memory_read__en & _031_;
  assign _033_ = held_1_0[1] ? vector_read__address : memory_read__address;
  assign _034_ = held_0_0[1] ? array_read__address : _033_;
  assign _035_ = vector_write__address[11:10] == 1'h1;
  assign _036_ = vector_write__en & _035_;
  assign _037_ = memory_write__address[11:10] == 1'h1;
  assign _038_ = memory_write__en & _037_;
  assign _039_ = memory_1 ? write_1_1_0 : 1'h0;
  assign _041_ = vector_1 ? write_0_1_0 : _039_;
  assign _042_ = vector_1 ? write_0_0_0 : write_1_0_0;
  assign _043_ = vector_1 ? write_0_2_0 : write_1_2_0;
  assign _044_ = array_read__address[11:10] == 2'h2;
  assign _045_ = array_read__en & _044_;
  assign _046_ = vector_read__address[11:10] == 2'h2;
  assign _047_ = vector_read__en & _046_;
  assign _048_ = memory_read__address[11:10] == 2'h2;
  assign _049_ = memory_read__en & _048_;
  assign _050_ = held_1_0[2] ? vector_read__address : memory_read__address;
  assign _052_ = held_0_0[2] ? array_read__address : _050_;
  assign _053_ = vector_write__address[11:10] == 2'h2;
  assign _054_ = vector_write__en & _053_;
  assign _055_ = memory_write__address[11:10] == 2'h2;
  assign _056_ = memory_write__en & _055_;
  assign _057_ = memory_2 ? write_1_1_0 : 1'h0;
  assign _058_ = vector_2 ? write_0_1_0 : _057_;
  assign _059_ = vector_2 ? write_0_0_0 : write_1_0_0;
  assign _060_ = vector_2 ? write_0_2_0 : write_1_2_0;
  assign _061_ = array_read__address[11:10] == 2'h3;
  assign _063_ = array_read__en & _061_;
  assign _064_ = vector_read__address[11:10] == 2'h3;
  assign _065_ = vector_read__en & _064_;
  assign _066_ = memory_read__address[11:10] == 2'h3;
  assign _067_ = memory_read__en & _066_;
  assign _068_ = held_1_0[3] ? vector_read__address : memory_read__address;
  assign _069_ = held_0_0[3] ? array_read__address : _068_;
  assign _070_ = vector_write__address[11:10] == 2'h3;
  assign _071_ = vector_write__en & _070_;
  assign _072_ = memory_write__address[11:10] == 2'h3;
  assign _074_ = memory_write__en & _072_;
  assign _075_ = memory_3 ? write_1_1_0 : 1'h0;
  assign _076_ = vector_3 ? write_0_1_0 : _075_;
  assign _077_ = vector_3 ? write_0_0_0 : write_1_0_0;
  assign _078_ = vector_3 ? write_0_2_0 : write_1_2_0;
  assign _079_ = reads_0 & valid;
  assign read__en = | _079_;
  assign _080_ = reads_1 & valid;
  assign \read__en$79  = | _080_;
  assign _081_ = reads_2 & valid;
  assign \read__en$80  = | _081_;
  assign _082_ = reads_3 & valid;
  assign \read__en$81  = | _082_;
  always @(posedge clk)
    valid <= _083_;
  always @(posedge clk)
    held_0_0 <= _085_;
  always @(posedge clk)
    held_1_0 <= _086_;
  always @(posedge clk)
    write_0_0_0 <= _087_;
  always @(posedge clk)
    write_0_1_0 <= _088_;
  always @(posedge clk)
    write_0_2_0 <= _089_;
  always @(posedge clk)
    write_1_0_0 <= _090_;
  always @(posedge clk)
    write_1_1_0 <= _091_;
  always @(posedge clk)
    write_1_2_0 <= _092_;
  always @(posedge clk)
    reads_0 <= _093_;
  always @(posedge clk)
    read__addr <= _094_;
  always @(posedge clk)
    output_0 <= read__data;
  always @(posedge clk)
    vector_0 <= _096_;
  always @(posedge clk)
    memory_0 <= _097_;
  always @(posedge clk)
    write__en <= _098_;
  always @(posedge clk)
    write__addr <= _099_;
  always @(posedge clk)
    write__data <= _100_;
  always @(posedge clk)
    reads_1 <= _101_;
  always @(posedge clk)
    \read__addr$40  <= _102_;
  always @(posedge clk)
    output_1 <= \read__data$42 ;
  always @(posedge clk)
    vector_1 <= _103_;
  always @(posedge clk)
    memory_1 <= _104_;
  always @(posedge clk)
    \write__en$45  <= _105_;
  always @(posedge clk)
    \write__addr$46  <= _107_;
  always @(posedge clk)
    \write__data$47  <= _108_;
  always @(posedge clk)
    reads_2 <= _109_;
  always @(posedge clk)
    \read__addr$49  <= _110_;
  always @(posedge clk)
    output_2 <= \read__data$51 ;
  always @(posedge clk)
    vector_2 <= _111_;
  always @(posedge clk)
    memory_2 <= _112_;
  always @(posedge clk)
    \write__en$54  <= _113_;
  always @(posedge clk)
    \write__addr$55  <= _114_;
  always @(posedge clk)
    \write__data$56  <= _115_;
  always @(posedge clk)
    reads_3 <= _116_;
  always @(posedge clk)
    \read__addr$58  <= _002_;
  always @(posedge clk)
    output_3 <= \read__data$60 ;
  always @(posedge clk)
    vector_3 <= _003_;
  always @(posedge clk)
    memory_3 <= _004_;
  always @(posedge clk)
    \write__en$63  <= _005_;
  always @(posedge clk)
    \write__addr$64  <= _006_;
  always @(posedge clk)
    \write__data$65  <= _007_;
  always @(posedge clk)
    array_bank_0_0 <= _008_;
  always @(posedge clk)
    array_bank_0_1 <= _009_;
  always @(posedge clk)
    array_bank_0_2 <= _010_;
  always @(posedge clk)
    array_word <= _011_;
  always @(posedge clk)
    vector_bank_0_0 <= _013_;
  always @(posedge clk)
    vector_bank_0_1 <= _014_;
  always @(posedge clk)
    vector_bank_0_2 <= _015_;
  always @(posedge clk)
    vector_word <= _016_;
  always @(posedge clk)
    memory_bank_0_0 <= _017_;
  always @(posedge clk)
    memory_bank_0_1 <= _018_;
  always @(posedge clk)
    memory_bank_0_2 <= _019_;
  always @(posedge clk)
    memory_word <= _020_;
  function [127:0] _254_;
    input [127:0] a;
    input [511:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _254_ = b[127:0];
      4'b??1?:
        _254_ = b[255:128];
      4'b?1??:
        _254_ = b[383:256];
      4'b1???:
        _254_ = b[511:384];
      default:
        _254_ = a;
    endcase
  endfunction
  assign _020_ = _254_(128'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _120_, _119_, _118_, _117_ });
  assign _117_ = memory_bank_0_2 == 2'h3;
  assign _118_ = memory_bank_0_2 == 2'h2;
  assign _119_ = memory_bank_0_2 == 2'h1;
  assign _120_ = ! memory_bank_0_2;
  assign _019_ = rst ? 2'h0 : memory_bank_0_1;
  assign _018_ = rst ? 2'h0 : memory_bank_0_0;
  assign _017_ = rst ? 2'h0 : memory_read__address[11:10];
  function [127:0] _262_;
    input [127:0] a;
    input [511:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _262_ = b[127:0];
      4'b??1?:
        _262_ = b[255:128];
      4'b?1??:
        _262_ = b[383:256];
      4'b1???:
        _262_ = b[511:384];
      default:
        _262_ = a;
    endcase
  endfunction
  assign _016_ = _262_(128'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _124_, _123_, _122_, _121_ });
  assign _121_ = vector_bank_0_2 == 2'h3;
  assign _122_ = vector_bank_0_2 == 2'h2;
  assign _123_ = vector_bank_0_2 == 2'h1;
  assign _124_ = ! vector_bank_0_2;
  assign _015_ = rst ? 2'h0 : vector_bank_0_1;
  assign _014_ = rst ? 2'h0 : vector_bank_0_0;
  assign _013_ = rst ? 2'h0 : vector_read__address[11:10];
  function [127:0] _270_;
    input [127:0] a;
    input [511:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _270_ = b[127:0];
      4'b??1?:
        _270_ = b[255:128];
      4'b?1??:
        _270_ = b[383:256];
      4'b1???:
        _270_ = b[511:384];
      default:
        _270_ = a;
    endcase
  endfunction
  assign _011_ = _270_(128'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _128_, _127_, _126_, _125_ });
  assign _125_ = array_bank_0_2 == 2'h3;
  assign _126_ = array_bank_0_2 == 2'h2;
  assign _127_ = array_bank_0_2 == 2'h1;
  assign _128_ = ! array_bank_0_2;
  assign _010_ = rst ? 2'h0 : array_bank_0_1;
  assign _009_ = rst ? 2'h0 : array_bank_0_0;
  assign _008_ = rst ? 2'h0 : array_read__address[11:10];
  assign _007_ = rst ? 128'h00000000000000000000000000000000 : _078_;
  assign _006_ = rst ? 10'h000 : _077_[9:0];
  assign _005_ = rst ? 1'h0 : _076_;
  assign _004_ = rst ? 1'h0 : _074_;
  assign _003_ = rst ? 1'h0 : _071_;
  assign _002_ = rst ? 10'h000 : _069_[9:0];
  assign _116_ = rst ? 3'h0 : { _067_, _065_, _063_ };
  assign _115_ = rst ? 128'h00000000000000000000000000000000 : _060_;
  assign _114_ = rst ? 10'h000 : _059_[9:0];
  assign _113_ = rst ? 1'h0 : _058_;
  assign _112_ = rst ? 1'h0 : _056_;
  assign _111_ = rst ? 1'h0 : _054_;
  assign _110_ = rst ? 10'h000 : _052_[9:0];
  assign _109_ = rst ? 3'h0 : { _049_, _047_, _045_ };
  assign _108_ = rst ? 128'h00000000000000000000000000000000 : _043_;
  assign _107_ = rst ? 10'h000 : _042_[9:0];
  assign _105_ = rst ? 1'h0 : _041_;
  assign _104_ = rst ? 1'h0 : _038_;
  assign _103_ = rst ? 1'h0 : _036_;
  assign _102_ = rst ? 10'h000 : _034_[9:0];
  assign _101_ = rst ? 3'h0 : { _032_, _030_, _027_ };
  assign _100_ = rst ? 128'h00000000000000000000000000000000 : _025_;
  assign _099_ = rst ? 10'h000 : _024_[9:0];
  assign _098_ = rst ? 1'h0 : _023_;
  assign _097_ = rst ? 1'h0 : _021_;
  assign _096_ = rst ? 1'h0 : _001_;
  assign _094_ = rst ? 10'h000 : _095_[9:0];
  assign _093_ = rst ? 3'h0 : { _073_, _051_, _029_ };
  assign _092_ = rst ? 128'h00000000000000000000000000000000 : memory_write__data;
  assign _091_ = rst ? 1'h0 : 1'h1;
  assign _090_ = rst ? 20'h00000 : memory_write__address;
  assign _089_ = rst ? 128'h00000000000000000000000000000000 : { \port$3023$0 , \port$2983$0 , \port$2943$0 , \port$2903$0 , \port$2863$0 , \port$2823$0 , \port$2783$0 , \port$2743$0 , \port$2703$0 , \port$2663$0 , \port$2623$0 , \port$2583$0 , \port$2543$0 , \port$2503$0 , \port$2463$0 , \port$2423$0  };
  assign _088_ = rst ? 1'h0 : vector_write__mask;
  assign _087_ = rst ? 20'h00000 : vector_write__address;
  assign _086_ = rst ? 16'h0000 : vector_read__held;
  assign _085_ = rst ? 16'h0000 : array_read__held;
  assign _083_ = rst ? 3'h0 : { 1'h1, vector_read__valid, array_read__valid };
  assign memory_read__data = memory_word;
  assign vector_read__data = vector_word;
  assign array_read__data = array_word;
  assign memory_write__mask = 1'h1;
  assign vector_write__data = { \port$3023$0 , \port$2983$0 , \port$2943$0 , \port$2903$0 , \port$2863$0 , \port$2823$0 , \port$2783$0 , \port$2743$0 , \port$2703$0 , \port$2663$0 , \port$2623$0 , \port$2583$0 , \port$2543$0 , \port$2503$0 , \port$2463$0 , \port$2423$0  };
  assign memory_read__valid = 1'h1;
endmodule

module tnthw_t16x16_array_queue(rst, pop, full, valid, head, write__data, write__en, clk);
  wire [3:0] _00_;
  wire [3:0] _01_;
  wire [3:0] _02_;
  wire [4:0] _03_;
  wire [5:0] _04_;
  wire [2:0] _05_;
  wire [2:0] _06_;
  wire [3:0] _07_;
  wire [2:0] \$signal ;
  reg [2:0] \$signal$5  = 3'h0;
  wire [2:0] \$signal$9 ;
  input clk;
  wire clk;
  wire [305:0] data;
  output full;
  wire full;
  output [305:0] head;
  wire [305:0] head;
  reg [3:0] level = 4'h0;
  input pop;
  wire pop;
  wire push;
  wire [2:0] read__addr;
  wire [305:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output valid;
  wire valid;
  reg [2:0] write__addr = 3'h0;
  input [305:0] write__data;
  wire [305:0] write__data;
  input write__en;
  wire write__en;
  reg [305:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (write__en)
      storage[write__addr] <= write__data;
  end
  reg [2:0] _21_;
  always @(posedge clk) begin
    _21_ <= \$signal ;
  end
  assign head = storage[_21_];
  assign valid = | level;
  assign _00_ = \$signal$5  + 1'h1;
  assign { _01_[3], \$signal  } = pop ? _00_ : { 1'h0, \$signal$5  };
  assign _02_ = write__addr + write__en;
  assign _03_ = level + write__en;
  assign _04_ = _03_ - pop;
  always @(posedge clk)
    \$signal$5  <= _05_;
  always @(posedge clk)
    write__addr <= _06_;
  always @(posedge clk)
    level <= _07_;
  assign full = level == 4'h8;
  assign _07_ = rst ? 4'h0 : _04_[3:0];
  assign _06_ = rst ? 3'h0 : _02_[2:0];
  assign _05_ = rst ? 3'h0 : \$signal ;
  assign _01_[2:0] = \$signal ;
  assign read__data = head;
  assign read__en = 1'h1;
  assign read__addr = \$signal ;
  assign data = write__data;
  assign \$signal$9  = write__addr;
  assign push = write__en;
endmodule

module tnthw_t16x16_array_unit(rst, fill, free, held_read, last_position, padded, adds, illegal, read, read__valid, accumulator_data, start, instruction, fill_data, fill_address, read__en, \inside , accumulator_read, accumulator_bank, accumulator_address, accumulator_write
, accumulator_write_bank, accumulator_write_address, done, accumulator_write_data, read__address, read__data, clk);
  wire _000_;
  wire _001_;
  wire [20:0] _002_;
  wire [21:0] _003_;
  wire [305:0] _004_;
  wire _005_;
  wire [305:0] _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire [1:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire [143:0] _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire [1:0] _034_;
  wire _035_;
  wire [5:0] _036_;
  wire _037_;
  wire [1:0] _038_;
  wire _039_;
  wire [5:0] _040_;
  wire _041_;
  wire [1:0] _042_;
  wire _043_;
  wire [5:0] _044_;
  wire _045_;
  wire [1:0] _046_;
  wire _047_;
  wire [5:0] _048_;
  wire _049_;
  wire [1:0] _050_;
  wire _051_;
  wire [5:0] _052_;
  wire _053_;
  wire [1:0] _054_;
  wire _055_;
  wire [5:0] _056_;
  wire [1:0] _057_;
  wire [1:0] _058_;
  wire [1:0] _059_;
  wire _060_;
  wire _061_;
  wire [5:0] _062_;
  wire _063_;
  wire _064_;
  wire [5:0] _065_;
  wire _066_;
  wire _067_;
  wire [5:0] _068_;
  wire _069_;
  wire _070_;
  wire [5:0] _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire [319:0] _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire [15:0] _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire [15:0] _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire _111_;
  wire [143:0] _112_;
  wire [1:0] _113_;
  wire _114_;
  wire [20:0] _115_;
  wire [21:0] _116_;
  wire [20:0] _117_;
  wire [21:0] _118_;
  wire [20:0] _119_;
  wire [21:0] _120_;
  wire [20:0] _121_;
  wire [21:0] _122_;
  wire [20:0] _123_;
  wire [21:0] _124_;
  wire _125_;
  wire [20:0] _126_;
  wire [21:0] _127_;
  wire [20:0] _128_;
  wire [21:0] _129_;
  wire [20:0] _130_;
  wire [21:0] _131_;
  wire [20:0] _132_;
  wire [21:0] _133_;
  wire [20:0] _134_;
  wire [21:0] _135_;
  wire _136_;
  wire [20:0] _137_;
  wire [21:0] _138_;
  wire [20:0] _139_;
  wire [21:0] _140_;
  wire [20:0] _141_;
  wire [21:0] _142_;
  wire [20:0] _143_;
  wire [21:0] _144_;
  wire [20:0] _145_;
  wire [21:0] _146_;
  wire _147_;
  wire _148_;
  wire _149_;
  wire _150_;
  wire [305:0] _151_;
  wire _152_;
  wire _153_;
  wire [305:0] _154_;
  wire _155_;
  wire _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire _160_;
  wire _161_;
  wire _162_;
  wire _163_;
  wire _164_;
  wire _165_;
  wire _166_;
  wire _167_;
  wire _168_;
  wire _169_;
  wire _170_;
  wire _171_;
  wire _172_;
  wire _173_;
  wire _174_;
  wire _175_;
  wire _176_;
  wire _177_;
  wire _178_;
  wire _179_;
  wire _180_;
  wire _181_;
  wire _182_;
  wire _183_;
  wire _184_;
  wire _185_;
  wire _186_;
  wire _187_;
  wire _188_;
  wire _189_;
  wire _190_;
  wire _191_;
  wire _192_;
  wire _193_;
  wire _194_;
  wire _195_;
  wire _196_;
  wire _197_;
  wire _198_;
  wire _199_;
  wire _200_;
  wire _201_;
  wire _202_;
  reg \$signal  = 1'h0;
  reg \$signal$162  = 1'h0;
  reg \$signal$24  = 1'h0;
  reg [305:0] \$signal$29  = 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [305:0] \$signal$29.accumulate ;
  wire \$signal$29.accumulate.bank ;
  wire [13:0] \$signal$29.accumulate.column_x ;
  wire [3:0] \$signal$29.accumulate.dilation_x ;
  wire [3:0] \$signal$29.accumulate.dilation_y ;
  wire [13:0] \$signal$29.accumulate.height ;
  wire [5:0] \$signal$29.accumulate.kernel_x ;
  wire [5:0] \$signal$29.accumulate.kernel_y ;
  wire [3:0] \$signal$29.accumulate.opcode ;
  wire [19:0] \$signal$29.accumulate.origin ;
  wire [13:0] \$signal$29.accumulate.out_width ;
  wire [19:0] \$signal$29.accumulate.plane ;
  wire [11:0] \$signal$29.accumulate.planes ;
  wire [11:0] \$signal$29.accumulate.positions ;
  wire [15:0] \$signal$29.accumulate.read_banks ;
  wire [19:0] \$signal$29.accumulate.row_step ;
  wire [13:0] \$signal$29.accumulate.row_y ;
  wire \$signal$29.accumulate.signed ;
  wire [1:0] \$signal$29.accumulate.start ;
  wire [13:0] \$signal$29.accumulate.start_offset ;
  wire [13:0] \$signal$29.accumulate.start_x ;
  wire [3:0] \$signal$29.accumulate.stride_x ;
  wire [3:0] \$signal$29.accumulate.stride_y ;
  wire [19:0] \$signal$29.accumulate.tap_step ;
  wire [15:0] \$signal$29.accumulate.wait_memory ;
  wire [15:0] \$signal$29.accumulate.wait_vector ;
  wire [19:0] \$signal$29.accumulate.weights ;
  wire [13:0] \$signal$29.accumulate.width ;
  reg [305:0] \$signal$30  = 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [305:0] \$signal$30.accumulate ;
  wire \$signal$30.accumulate.bank ;
  wire [13:0] \$signal$30.accumulate.column_x ;
  wire [3:0] \$signal$30.accumulate.dilation_x ;
  wire [3:0] \$signal$30.accumulate.dilation_y ;
  wire [13:0] \$signal$30.accumulate.height ;
  wire [5:0] \$signal$30.accumulate.kernel_x ;
  wire [5:0] \$signal$30.accumulate.kernel_y ;
  wire [3:0] \$signal$30.accumulate.opcode ;
  wire [19:0] \$signal$30.accumulate.origin ;
  wire [13:0] \$signal$30.accumulate.out_width ;
  wire [19:0] \$signal$30.accumulate.plane ;
  wire [11:0] \$signal$30.accumulate.planes ;
  wire [11:0] \$signal$30.accumulate.positions ;
  wire [15:0] \$signal$30.accumulate.read_banks ;
  wire [19:0] \$signal$30.accumulate.row_step ;
  wire [13:0] \$signal$30.accumulate.row_y ;
  wire \$signal$30.accumulate.signed ;
  wire [1:0] \$signal$30.accumulate.start ;
  wire [13:0] \$signal$30.accumulate.start_offset ;
  wire [13:0] \$signal$30.accumulate.start_x ;
  wire [3:0] \$signal$30.accumulate.stride_x ;
  wire [3:0] \$signal$30.accumulate.stride_y ;
  wire [19:0] \$signal$30.accumulate.tap_step ;
  wire [15:0] \$signal$30.accumulate.wait_memory ;
  wire [15:0] \$signal$30.accumulate.wait_vector ;
  wire [19:0] \$signal$30.accumulate.weights ;
  wire [13:0] \$signal$30.accumulate.width ;
  reg \$signal$52  = 1'h0;
  wire \$signal$62 ;
  output [5:0] accumulator_address;
  reg [5:0] accumulator_address = 6'h00;
  output accumulator_bank;
  reg accumulator_bank = 1'h0;
  input [319:0] accumulator_data;
  wire [319:0] accumulator_data;
  output accumulator_read;
  reg accumulator_read = 1'h0;
  output accumulator_write;
  reg accumulator_write = 1'h0;
  output [5:0] accumulator_write_address;
  reg [5:0] accumulator_write_address = 6'h00;
  output accumulator_write_bank;
  reg accumulator_write_bank = 1'h0;
  output [319:0] accumulator_write_data;
  reg [319:0] accumulator_write_data = 320'h00000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg added_0_0 = 1'h0;
  reg added_0_1 = 1'h0;
  reg added_0_2 = 1'h0;
  reg added_0_3 = 1'h0;
  reg added_0_4 = 1'h0;
  wire [19:0] address;
  wire [19:0] \address$64 ;
  output [8:0] adds;
  wire [8:0] adds;
  reg apart = 1'h0;
  wire carry;
  wire \carry$225 ;
  wire \carry$227 ;
  wire \carry$229 ;
  wire \carry$231 ;
  wire \carry$233 ;
  wire \carry$235 ;
  wire \carry$237 ;
  wire \carry$239 ;
  wire \carry$241 ;
  wire \carry$243 ;
  wire \carry$245 ;
  wire \carry$247 ;
  wire \carry$249 ;
  wire \carry$251 ;
  wire \carry$253 ;
  input clk;
  wire clk;
  wire [13:0] column_x;
  wire [8:0] count;
  wire [3:0] dilation_x;
  wire [3:0] dilation_y;
  output done;
  reg done = 1'h0;
  wire [143:0] extended;
  input fill;
  wire fill;
  wire \fill$1 ;
  input [19:0] fill_address;
  wire [19:0] fill_address;
  wire [19:0] \fill_address$3 ;
  input [127:0] fill_data;
  wire [127:0] fill_data;
  wire [127:0] \fill_data$5 ;
  wire first;
  wire \first$18 ;
  wire first_vector;
  output free;
  wire free;
  wire [13:0] height;
  output [15:0] held_read;
  wire [15:0] held_read;
  output illegal;
  wire illegal;
  wire \illegal$21 ;
  wire [1:0] index;
  wire [15:0] \index$184 ;
  output \inside ;
  reg \inside  = 1'h0;
  input [305:0] instruction;
  wire [305:0] instruction;
  wire [305:0] \instruction$17 ;
  wire [5:0] kernel_x;
  wire [5:0] kernel_y;
  reg last_0_0 = 1'h0;
  reg last_0_1 = 1'h0;
  reg last_0_2 = 1'h0;
  reg last_0_3 = 1'h0;
  reg last_0_4 = 1'h0;
  reg last_0_5 = 1'h0;
  reg last_0_6 = 1'h0;
  reg last_0_7 = 1'h0;
  reg last_0_8 = 1'h0;
  wire last_0_9;
  output last_position;
  wire last_position;
  wire \last_position$55 ;
  wire last_tap;
  wire last_vector;
  reg [1:0] lately = 2'h0;
  wire load;
  wire loading;
  wire [15:0] neg;
  wire [15:0] \neg$101 ;
  wire [15:0] \neg$104 ;
  wire [15:0] \neg$107 ;
  wire [15:0] \neg$110 ;
  wire [15:0] \neg$113 ;
  wire [15:0] \neg$116 ;
  wire [15:0] \neg$119 ;
  wire [15:0] \neg$122 ;
  wire [15:0] \neg$125 ;
  wire [255:0] \neg$80 ;
  wire [15:0] \neg$83 ;
  wire [15:0] \neg$86 ;
  wire [15:0] \neg$89 ;
  wire [15:0] \neg$92 ;
  wire [15:0] \neg$95 ;
  wire [15:0] \neg$98 ;
  wire [15:0] nz;
  wire [15:0] \nz$100 ;
  wire [15:0] \nz$103 ;
  wire [15:0] \nz$106 ;
  wire [15:0] \nz$109 ;
  wire [15:0] \nz$112 ;
  wire [15:0] \nz$115 ;
  wire [15:0] \nz$118 ;
  wire [15:0] \nz$121 ;
  wire [15:0] \nz$124 ;
  wire [255:0] \nz$78 ;
  wire [15:0] \nz$82 ;
  wire [15:0] \nz$85 ;
  wire [15:0] \nz$88 ;
  wire [15:0] \nz$91 ;
  wire [15:0] \nz$94 ;
  wire [15:0] \nz$97 ;
  wire [19:0] old_0;
  wire [19:0] old_1;
  wire [19:0] old_10;
  wire [19:0] old_11;
  wire [19:0] old_12;
  wire [19:0] old_13;
  wire [19:0] old_14;
  wire [19:0] old_15;
  wire [19:0] old_2;
  wire [19:0] old_3;
  wire [19:0] old_4;
  wire [19:0] old_5;
  wire [19:0] old_6;
  wire [19:0] old_7;
  wire [19:0] old_8;
  wire [19:0] old_9;
  reg [143:0] operands = 144'h000000000000000000000000000000000000;
  wire [143:0] \operands$102 ;
  wire [143:0] \operands$105 ;
  wire [143:0] \operands$108 ;
  wire [143:0] \operands$111 ;
  wire [143:0] \operands$114 ;
  wire [143:0] \operands$117 ;
  wire [143:0] \operands$120 ;
  wire [143:0] \operands$123 ;
  wire [143:0] \operands$81 ;
  wire [143:0] \operands$84 ;
  wire [143:0] \operands$87 ;
  wire [143:0] \operands$90 ;
  wire [143:0] \operands$93 ;
  wire [143:0] \operands$96 ;
  wire [143:0] \operands$99 ;
  wire [19:0] origin;
  wire [13:0] out_width;
  output padded;
  wire padded;
  wire [19:0] plane;
  wire [11:0] planes;
  wire [15:0] positions;
  output read;
  wire read;
  wire \read$7 ;
  reg read_0_0 = 1'h0;
  reg read_0_1 = 1'h0;
  reg read_0_2 = 1'h0;
  reg read_0_3 = 1'h0;
  reg read_0_4 = 1'h0;
  wire read_0_5;
  reg [1:0] read_1_0 = 2'h0;
  reg [1:0] read_1_1 = 2'h0;
  reg [1:0] read_1_2 = 2'h0;
  reg [1:0] read_1_3 = 2'h0;
  reg [1:0] read_1_4 = 2'h0;
  reg [1:0] read_1_5 = 2'h0;
  reg read_2_0 = 1'h0;
  reg read_2_1 = 1'h0;
  reg read_2_2 = 1'h0;
  reg read_2_3 = 1'h0;
  reg read_2_4 = 1'h0;
  wire read_2_5;
  reg [5:0] read_3_0 = 6'h00;
  reg [5:0] read_3_1 = 6'h00;
  reg [5:0] read_3_2 = 6'h00;
  reg [5:0] read_3_3 = 6'h00;
  reg [5:0] read_3_4 = 6'h00;
  wire [5:0] read_3_5;
  output [19:0] read__address;
  wire [19:0] read__address;
  input [127:0] read__data;
  wire [127:0] read__data;
  output read__en;
  reg read__en = 1'h0;
  wire [15:0] read__held;
  output read__valid;
  wire read__valid;
  wire [19:0] read_address;
  wire [1:0] read_index;
  wire ready;
  wire restart_position;
  wire [19:0] row_step;
  wire [13:0] row_y;
  input rst;
  wire rst;
  reg signed_0_0 = 1'h0;
  reg signed_0_1 = 1'h0;
  reg signed_0_2 = 1'h0;
  reg signed_0_3 = 1'h0;
  reg signed_0_4 = 1'h0;
  input start;
  wire start;
  wire \start$15 ;
  reg [1:0] start_0_0 = 2'h0;
  reg [1:0] start_0_1 = 2'h0;
  reg [1:0] start_0_2 = 2'h0;
  wire [13:0] start_offset;
  wire [13:0] start_x;
  wire step_position;
  wire step_tap;
  wire [3:0] stride_x;
  wire [3:0] stride_y;
  wire [12:0] sum;
  wire [12:0] \sum$224 ;
  wire [12:0] \sum$226 ;
  wire [12:0] \sum$228 ;
  wire [12:0] \sum$230 ;
  wire [12:0] \sum$232 ;
  wire [12:0] \sum$234 ;
  wire [12:0] \sum$236 ;
  wire [12:0] \sum$238 ;
  wire [12:0] \sum$240 ;
  wire [12:0] \sum$242 ;
  wire [12:0] \sum$244 ;
  wire [12:0] \sum$246 ;
  wire [12:0] \sum$248 ;
  wire [12:0] \sum$250 ;
  wire [12:0] \sum$252 ;
  wire take;
  wire [19:0] tap_step;
  wire valid;
  wire vector;
  reg vector_2 = 1'h0;
  wire weight_row;
  wire [13:0] width;
  reg word_0_0 = 1'h0;
  reg word_0_1 = 1'h0;
  reg word_0_2 = 1'h0;
  reg word_1_0 = 1'h0;
  reg word_1_1 = 1'h0;
  reg word_1_2 = 1'h0;
  wire word_read;
  reg write_0_0 = 1'h0;
  reg write_0_1 = 1'h0;
  reg write_0_2 = 1'h0;
  wire write_0_3;
  reg write_1_0 = 1'h0;
  reg write_1_1 = 1'h0;
  reg write_1_2 = 1'h0;
  wire write_1_3;
  reg [5:0] write_2_0 = 6'h00;
  reg [5:0] write_2_1 = 6'h00;
  reg [5:0] write_2_2 = 6'h00;
  wire [5:0] write_2_3;
  wire [319:0] written;
  assign _000_ = ~ \$signal$24 ;
  assign _083_ = _000_ | last_vector;
  assign take = \$signal  & _083_;
  assign _084_ = ~ loading;
  assign _085_ = ~ \$signal ;
  assign free = _084_ & _085_;
  assign _092_ = \$signal  ? \$signal$29 [51:36] : 16'h0000;
  assign _103_ = \$signal$24  ? \$signal$30 [51:36] : 16'h0000;
  assign held_read = _092_ | _103_;
  assign _114_ = ~ \$signal$52 ;
  assign _125_ = ready & apart;
  assign _136_ = _114_ | _125_;
  assign last_position = \$signal$24  & _136_;
  assign first = last_position & \$signal$52 ;
  assign _001_ = last_position & \last_position$55 ;
  assign last_vector = _001_ & last_tap;
  assign restart_position = last_position & \last_position$55 ;
  assign step_tap = last_position & \last_position$55 ;
  assign _012_ = ~ \inside ;
  assign padded = vector_2 & _012_;
  assign adds = added_0_4 ? count : 9'h000;
  assign _086_ = take | last_position;
  assign _087_ = take | \last_position$55 ;
  assign _088_ = last_position & \last_position$55 ;
  assign _089_ = take | _088_;
  assign _090_ = | lately;
  assign _091_ = first | _090_;
  assign _093_ = ~ _091_;
  assign _094_ = read__en & read__valid;
  assign _095_ = read__data[7] & signed_0_4;
  assign _096_ = read__data[15] & signed_0_4;
  assign _097_ = read__data[23] & signed_0_4;
  assign _098_ = read__data[31] & signed_0_4;
  assign _099_ = read__data[39] & signed_0_4;
  assign _100_ = read__data[47] & signed_0_4;
  assign _101_ = read__data[55] & signed_0_4;
  assign _102_ = read__data[63] & signed_0_4;
  assign _104_ = read__data[71] & signed_0_4;
  assign _105_ = read__data[79] & signed_0_4;
  assign _106_ = read__data[87] & signed_0_4;
  assign _107_ = read__data[95] & signed_0_4;
  assign _108_ = read__data[103] & signed_0_4;
  assign _109_ = read__data[111] & signed_0_4;
  assign _110_ = read__data[119] & signed_0_4;
  assign _111_ = read__data[127] & signed_0_4;
  assign _112_ = word_1_2 ? { _111_, read__data[127:120], _110_, read__data[119:112], _109_, read__data[111:104], _108_, read__data[103:96], _107_, read__data[95:88], _106_, read__data[87:80], _105_, read__data[79:72], _104_, read__data[71:64], _102_, read__data[63:56], _101_, read__data[55:48], _100_, read__data[47:40], _099_, read__data[39:32], _098_, read__data[31:24], _097_, read__data[23:16], _096_, read__data[15:8], _095_, read__data[7:0] } : 144'h000000000000000000000000000000000000;
  assign _113_ = \$signal$162  ? \$signal$30 [304:303] : 2'h1;
  assign _115_ = $signed(old_0) + $signed(sum);
  assign { _116_[21:20], _082_[19:0] } = $signed(_115_) + $signed({ 1'h0, carry });
  assign _117_ = $signed(old_1) + $signed(\sum$224 );
  assign { _118_[21:20], _082_[39:20] } = $signed(_117_) + $signed({ 1'h0, \carry$225  });
  assign _119_ = $signed(old_2) + $signed(\sum$226 );
  assign { _120_[21:20], _082_[59:40] } = $signed(_119_) + $signed({ 1'h0, \carry$227  });
  assign _121_ = $signed(old_3) + $signed(\sum$228 );
  assign { _122_[21:20], _082_[79:60] } = $signed(_121_) + $signed({ 1'h0, \carry$229  });
  assign _123_ = $signed(old_4) + $signed(\sum$230 );
  assign { _124_[21:20], _082_[99:80] } = $signed(_123_) + $signed({ 1'h0, \carry$231  });
  assign _126_ = $signed(old_5) + $signed(\sum$232 );
  assign { _127_[21:20], _082_[119:100] } = $signed(_126_) + $signed({ 1'h0, \carry$233  });
  assign _128_ = $signed(old_6) + $signed(\sum$234 );
  assign { _129_[21:20], _082_[139:120] } = $signed(_128_) + $signed({ 1'h0, \carry$235  });
  assign _130_ = $signed(old_7) + $signed(\sum$236 );
  assign { _131_[21:20], _082_[159:140] } = $signed(_130_) + $signed({ 1'h0, \carry$237  });
  assign _132_ = $signed(old_8) + $signed(\sum$238 );
  assign { _133_[21:20], _082_[179:160] } = $signed(_132_) + $signed({ 1'h0, \carry$239  });
  assign _134_ = $signed(old_9) + $signed(\sum$240 );
  assign { _135_[21:20], _082_[199:180] } = $signed(_134_) + $signed({ 1'h0, \carry$241  });
  assign _137_ = $signed(old_10) + $signed(\sum$242 );
  assign { _138_[21:20], _082_[219:200] } = $signed(_137_) + $signed({ 1'h0, \carry$243  });
  assign _139_ = $signed(old_11) + $signed(\sum$244 );
  assign { _140_[21:20], _082_[239:220] } = $signed(_139_) + $signed({ 1'h0, \carry$245  });
  assign _141_ = $signed(old_12) + $signed(\sum$246 );
  assign { _142_[21:20], _082_[259:240] } = $signed(_141_) + $signed({ 1'h0, \carry$247  });
  assign _143_ = $signed(old_13) + $signed(\sum$248 );
  assign { _144_[21:20], _082_[279:260] } = $signed(_143_) + $signed({ 1'h0, \carry$249  });
  assign _145_ = $signed(old_14) + $signed(\sum$250 );
  assign { _146_[21:20], _082_[299:280] } = $signed(_145_) + $signed({ 1'h0, \carry$251  });
  assign _002_ = $signed(old_15) + $signed(\sum$252 );
  assign _003_ = $signed(_002_) + $signed({ 1'h0, \carry$253  });
  always @(posedge clk)
    \$signal$29  <= _004_;
  always @(posedge clk)
    \$signal  <= _005_;
  always @(posedge clk)
    \$signal$30  <= _006_;
  always @(posedge clk)
    \$signal$24  <= _007_;
  always @(posedge clk)
    \$signal$52  <= _008_;
  always @(posedge clk)
    \$signal$162  <= _009_;
  always @(posedge clk)
    lately <= _010_;
  always @(posedge clk)
    apart <= _011_;
  always @(posedge clk)
    read__en <= _013_;
  always @(posedge clk)
    vector_2 <= _014_;
  always @(posedge clk)
    \inside  <= _015_;
  always @(posedge clk)
    signed_0_0 <= _016_;
  always @(posedge clk)
    signed_0_1 <= _017_;
  always @(posedge clk)
    signed_0_2 <= _018_;
  always @(posedge clk)
    signed_0_3 <= _019_;
  always @(posedge clk)
    signed_0_4 <= _020_;
  always @(posedge clk)
    word_0_0 <= _021_;
  always @(posedge clk)
    word_1_0 <= _022_;
  always @(posedge clk)
    word_0_1 <= _023_;
  always @(posedge clk)
    word_1_1 <= _024_;
  always @(posedge clk)
    word_0_2 <= _025_;
  always @(posedge clk)
    word_1_2 <= _026_;
  always @(posedge clk)
    operands <= _027_;
  always @(posedge clk)
    added_0_0 <= _028_;
  always @(posedge clk)
    added_0_1 <= _029_;
  always @(posedge clk)
    added_0_2 <= _030_;
  always @(posedge clk)
    added_0_3 <= _031_;
  always @(posedge clk)
    added_0_4 <= _032_;
  always @(posedge clk)
    read_0_0 <= _033_;
  always @(posedge clk)
    read_1_0 <= _034_;
  always @(posedge clk)
    read_2_0 <= _035_;
  always @(posedge clk)
    read_3_0 <= _036_;
  always @(posedge clk)
    read_0_1 <= _037_;
  always @(posedge clk)
    read_1_1 <= _038_;
  always @(posedge clk)
    read_2_1 <= _039_;
  always @(posedge clk)
    read_3_1 <= _040_;
  always @(posedge clk)
    read_0_2 <= _041_;
  always @(posedge clk)
    read_1_2 <= _042_;
  always @(posedge clk)
    read_2_2 <= _043_;
  always @(posedge clk)
    read_3_2 <= _044_;
  always @(posedge clk)
    read_0_3 <= _045_;
  always @(posedge clk)
    read_1_3 <= _046_;
  always @(posedge clk)
    read_2_3 <= _047_;
  always @(posedge clk)
    read_3_3 <= _048_;
  always @(posedge clk)
    read_0_4 <= _049_;
  always @(posedge clk)
    read_1_4 <= _050_;
  always @(posedge clk)
    read_2_4 <= _051_;
  always @(posedge clk)
    read_3_4 <= _052_;
  always @(posedge clk)
    accumulator_read <= _053_;
  always @(posedge clk)
    read_1_5 <= _054_;
  always @(posedge clk)
    accumulator_bank <= _055_;
  always @(posedge clk)
    accumulator_address <= _056_;
  always @(posedge clk)
    start_0_0 <= _057_;
  always @(posedge clk)
    start_0_1 <= _058_;
  always @(posedge clk)
    start_0_2 <= _059_;
  always @(posedge clk)
    write_0_0 <= _060_;
  always @(posedge clk)
    write_1_0 <= _061_;
  always @(posedge clk)
    write_2_0 <= _062_;
  always @(posedge clk)
    write_0_1 <= _063_;
  always @(posedge clk)
    write_1_1 <= _064_;
  always @(posedge clk)
    write_2_1 <= _065_;
  always @(posedge clk)
    write_0_2 <= _066_;
  always @(posedge clk)
    write_1_2 <= _067_;
  always @(posedge clk)
    write_2_2 <= _068_;
  always @(posedge clk)
    accumulator_write <= _069_;
  always @(posedge clk)
    accumulator_write_bank <= _070_;
  always @(posedge clk)
    accumulator_write_address <= _071_;
  always @(posedge clk)
    last_0_0 <= _072_;
  always @(posedge clk)
    last_0_1 <= _073_;
  always @(posedge clk)
    last_0_2 <= _074_;
  always @(posedge clk)
    last_0_3 <= _075_;
  always @(posedge clk)
    last_0_4 <= _076_;
  always @(posedge clk)
    last_0_5 <= _077_;
  always @(posedge clk)
    last_0_6 <= _078_;
  always @(posedge clk)
    last_0_7 <= _079_;
  always @(posedge clk)
    last_0_8 <= _080_;
  always @(posedge clk)
    done <= _081_;
  always @(posedge clk)
    accumulator_write_data <= { _003_[19:0], _082_[299:0] };
  assign _081_ = rst ? 1'h0 : last_0_8;
  assign _080_ = rst ? 1'h0 : last_0_7;
  assign _079_ = rst ? 1'h0 : last_0_6;
  assign _078_ = rst ? 1'h0 : last_0_5;
  assign _077_ = rst ? 1'h0 : last_0_4;
  assign _076_ = rst ? 1'h0 : last_0_3;
  assign _075_ = rst ? 1'h0 : last_0_2;
  assign _074_ = rst ? 1'h0 : last_0_1;
  assign _073_ = rst ? 1'h0 : last_0_0;
  assign _072_ = rst ? 1'h0 : last_vector;
  assign _071_ = rst ? 6'h00 : write_2_2;
  assign _070_ = rst ? 1'h0 : write_1_2;
  assign _069_ = rst ? 1'h0 : write_0_2;
  assign _068_ = rst ? 6'h00 : write_2_1;
  assign _067_ = rst ? 1'h0 : write_1_1;
  assign _066_ = rst ? 1'h0 : write_0_1;
  assign _065_ = rst ? 6'h00 : write_2_0;
  assign _064_ = rst ? 1'h0 : write_1_0;
  assign _063_ = rst ? 1'h0 : write_0_0;
  assign _062_ = rst ? 6'h00 : accumulator_address;
  assign _061_ = rst ? 1'h0 : accumulator_bank;
  assign _060_ = rst ? 1'h0 : accumulator_read;
  assign _059_ = rst ? 2'h0 : start_0_1;
  assign _058_ = rst ? 2'h0 : start_0_0;
  assign _057_ = rst ? 2'h0 : read_1_5;
  assign _056_ = rst ? 6'h00 : read_3_4;
  assign _055_ = rst ? 1'h0 : read_2_4;
  assign _054_ = rst ? 2'h0 : read_1_4;
  assign _053_ = rst ? 1'h0 : read_0_4;
  assign _052_ = rst ? 6'h00 : read_3_3;
  assign _051_ = rst ? 1'h0 : read_2_3;
  assign _050_ = rst ? 2'h0 : read_1_3;
  assign _049_ = rst ? 1'h0 : read_0_3;
  assign _048_ = rst ? 6'h00 : read_3_2;
  assign _047_ = rst ? 1'h0 : read_2_2;
  assign _046_ = rst ? 2'h0 : read_1_2;
  assign _045_ = rst ? 1'h0 : read_0_2;
  assign _044_ = rst ? 6'h00 : read_3_1;
  assign _043_ = rst ? 1'h0 : read_2_1;
  assign _042_ = rst ? 2'h0 : read_1_1;
  assign _041_ = rst ? 1'h0 : read_0_1;
  assign _040_ = rst ? 6'h00 : read_3_0;
  assign _039_ = rst ? 1'h0 : read_2_0;
  assign _038_ = rst ? 2'h0 : read_1_0;
  assign _037_ = rst ? 1'h0 : read_0_0;
  assign _036_ = rst ? 6'h00 : \index$184 [5:0];
  assign _035_ = rst ? 1'h0 : \$signal$30 [302];
  assign _034_ = rst ? 2'h0 : _113_;
  assign _033_ = rst ? 1'h0 : last_position;
  assign _032_ = rst ? 1'h0 : added_0_3;
  assign _031_ = rst ? 1'h0 : added_0_2;
  assign _030_ = rst ? 1'h0 : added_0_1;
  assign _029_ = rst ? 1'h0 : added_0_0;
  assign _028_ = rst ? 1'h0 : word_1_2;
  assign _027_ = word_0_2 ? _112_ : operands;
  assign _026_ = rst ? 1'h0 : word_1_1;
  assign _025_ = rst ? 1'h0 : word_0_1;
  assign _024_ = rst ? 1'h0 : word_1_0;
  assign _023_ = rst ? 1'h0 : word_0_0;
  assign _022_ = rst ? 1'h0 : \inside ;
  assign _021_ = rst ? 1'h0 : vector_2;
  assign _020_ = rst ? 1'h0 : signed_0_3;
  assign _019_ = rst ? 1'h0 : signed_0_2;
  assign _018_ = rst ? 1'h0 : signed_0_1;
  assign _017_ = rst ? 1'h0 : signed_0_0;
  assign _016_ = rst ? 1'h0 : \$signal$30 [305];
  assign _015_ = rst ? 1'h0 : _094_;
  assign _014_ = rst ? 1'h0 : read__en;
  assign _013_ = rst ? 1'h0 : last_position;
  assign _011_ = rst ? 1'h0 : _093_;
  assign _010_ = rst ? 2'h0 : { lately[0], first };
  assign _147_ = _089_ ? take : \$signal$162 ;
  assign _009_ = rst ? 1'h0 : _147_;
  assign _148_ = _086_ ? _087_ : \$signal$52 ;
  assign _008_ = rst ? 1'h0 : _148_;
  assign _149_ = last_vector ? 1'h0 : \$signal$24 ;
  assign _150_ = take ? 1'h1 : _149_;
  assign _007_ = rst ? 1'h0 : _150_;
  assign _151_ = take ? \$signal$29  : \$signal$30 ;
  assign _006_ = rst ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _151_;
  assign _152_ = take ? 1'h0 : \$signal ;
  assign _153_ = start ? 1'h1 : _152_;
  assign _005_ = rst ? 1'h0 : _153_;
  assign _154_ = start ? instruction : \$signal$29 ;
  assign _004_ = rst ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _154_;
  function [19:0] _445_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _445_ = b[19:0];
      3'b?1?:
        _445_ = b[39:20];
      3'b1??:
        _445_ = b[59:40];
      default:
        _445_ = a;
    endcase
  endfunction
  assign old_15 = _445_(20'h00000, { accumulator_data[319:300], accumulator_data[318:300], 1'h0, accumulator_data[311:300], 8'h00 }, { _157_, _156_, _155_ });
  assign _155_ = start_0_2 == 2'h3;
  assign _156_ = start_0_2 == 2'h2;
  assign _157_ = start_0_2 == 2'h1;
  function [19:0] _449_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _449_ = b[19:0];
      3'b?1?:
        _449_ = b[39:20];
      3'b1??:
        _449_ = b[59:40];
      default:
        _449_ = a;
    endcase
  endfunction
  assign old_14 = _449_(20'h00000, { accumulator_data[299:280], accumulator_data[298:280], 1'h0, accumulator_data[291:280], 8'h00 }, { _160_, _159_, _158_ });
  assign _158_ = start_0_2 == 2'h3;
  assign _159_ = start_0_2 == 2'h2;
  assign _160_ = start_0_2 == 2'h1;
  function [19:0] _453_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _453_ = b[19:0];
      3'b?1?:
        _453_ = b[39:20];
      3'b1??:
        _453_ = b[59:40];
      default:
        _453_ = a;
    endcase
  endfunction
  assign old_13 = _453_(20'h00000, { accumulator_data[279:260], accumulator_data[278:260], 1'h0, accumulator_data[271:260], 8'h00 }, { _163_, _162_, _161_ });
  assign _161_ = start_0_2 == 2'h3;
  assign _162_ = start_0_2 == 2'h2;
  assign _163_ = start_0_2 == 2'h1;
  function [19:0] _457_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _457_ = b[19:0];
      3'b?1?:
        _457_ = b[39:20];
      3'b1??:
        _457_ = b[59:40];
      default:
        _457_ = a;
    endcase
  endfunction
  assign old_12 = _457_(20'h00000, { accumulator_data[259:240], accumulator_data[258:240], 1'h0, accumulator_data[251:240], 8'h00 }, { _166_, _165_, _164_ });
  assign _164_ = start_0_2 == 2'h3;
  assign _165_ = start_0_2 == 2'h2;
  assign _166_ = start_0_2 == 2'h1;
  function [19:0] _461_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _461_ = b[19:0];
      3'b?1?:
        _461_ = b[39:20];
      3'b1??:
        _461_ = b[59:40];
      default:
        _461_ = a;
    endcase
  endfunction
  assign old_11 = _461_(20'h00000, { accumulator_data[239:220], accumulator_data[238:220], 1'h0, accumulator_data[231:220], 8'h00 }, { _169_, _168_, _167_ });
  assign _167_ = start_0_2 == 2'h3;
  assign _168_ = start_0_2 == 2'h2;
  assign _169_ = start_0_2 == 2'h1;
  function [19:0] _465_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _465_ = b[19:0];
      3'b?1?:
        _465_ = b[39:20];
      3'b1??:
        _465_ = b[59:40];
      default:
        _465_ = a;
    endcase
  endfunction
  assign old_10 = _465_(20'h00000, { accumulator_data[219:200], accumulator_data[218:200], 1'h0, accumulator_data[211:200], 8'h00 }, { _172_, _171_, _170_ });
  assign _170_ = start_0_2 == 2'h3;
  assign _171_ = start_0_2 == 2'h2;
  assign _172_ = start_0_2 == 2'h1;
  function [19:0] _469_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _469_ = b[19:0];
      3'b?1?:
        _469_ = b[39:20];
      3'b1??:
        _469_ = b[59:40];
      default:
        _469_ = a;
    endcase
  endfunction
  assign old_9 = _469_(20'h00000, { accumulator_data[199:180], accumulator_data[198:180], 1'h0, accumulator_data[191:180], 8'h00 }, { _175_, _174_, _173_ });
  assign _173_ = start_0_2 == 2'h3;
  assign _174_ = start_0_2 == 2'h2;
  assign _175_ = start_0_2 == 2'h1;
  function [19:0] _473_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _473_ = b[19:0];
      3'b?1?:
        _473_ = b[39:20];
      3'b1??:
        _473_ = b[59:40];
      default:
        _473_ = a;
    endcase
  endfunction
  assign old_8 = _473_(20'h00000, { accumulator_data[179:160], accumulator_data[178:160], 1'h0, accumulator_data[171:160], 8'h00 }, { _178_, _177_, _176_ });
  assign _176_ = start_0_2 == 2'h3;
  assign _177_ = start_0_2 == 2'h2;
  assign _178_ = start_0_2 == 2'h1;
  function [19:0] _477_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _477_ = b[19:0];
      3'b?1?:
        _477_ = b[39:20];
      3'b1??:
        _477_ = b[59:40];
      default:
        _477_ = a;
    endcase
  endfunction
  assign old_7 = _477_(20'h00000, { accumulator_data[159:140], accumulator_data[158:140], 1'h0, accumulator_data[151:140], 8'h00 }, { _181_, _180_, _179_ });
  assign _179_ = start_0_2 == 2'h3;
  assign _180_ = start_0_2 == 2'h2;
  assign _181_ = start_0_2 == 2'h1;
  function [19:0] _481_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _481_ = b[19:0];
      3'b?1?:
        _481_ = b[39:20];
      3'b1??:
        _481_ = b[59:40];
      default:
        _481_ = a;
    endcase
  endfunction
  assign old_6 = _481_(20'h00000, { accumulator_data[139:120], accumulator_data[138:120], 1'h0, accumulator_data[131:120], 8'h00 }, { _184_, _183_, _182_ });
  assign _182_ = start_0_2 == 2'h3;
  assign _183_ = start_0_2 == 2'h2;
  assign _184_ = start_0_2 == 2'h1;
  function [19:0] _485_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _485_ = b[19:0];
      3'b?1?:
        _485_ = b[39:20];
      3'b1??:
        _485_ = b[59:40];
      default:
        _485_ = a;
    endcase
  endfunction
  assign old_5 = _485_(20'h00000, { accumulator_data[119:100], accumulator_data[118:100], 1'h0, accumulator_data[111:100], 8'h00 }, { _187_, _186_, _185_ });
  assign _185_ = start_0_2 == 2'h3;
  assign _186_ = start_0_2 == 2'h2;
  assign _187_ = start_0_2 == 2'h1;
  function [19:0] _489_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _489_ = b[19:0];
      3'b?1?:
        _489_ = b[39:20];
      3'b1??:
        _489_ = b[59:40];
      default:
        _489_ = a;
    endcase
  endfunction
  assign old_4 = _489_(20'h00000, { accumulator_data[99:80], accumulator_data[98:80], 1'h0, accumulator_data[91:80], 8'h00 }, { _190_, _189_, _188_ });
  assign _188_ = start_0_2 == 2'h3;
  assign _189_ = start_0_2 == 2'h2;
  assign _190_ = start_0_2 == 2'h1;
  function [19:0] _493_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _493_ = b[19:0];
      3'b?1?:
        _493_ = b[39:20];
      3'b1??:
        _493_ = b[59:40];
      default:
        _493_ = a;
    endcase
  endfunction
  assign old_3 = _493_(20'h00000, { accumulator_data[79:60], accumulator_data[78:60], 1'h0, accumulator_data[71:60], 8'h00 }, { _193_, _192_, _191_ });
  assign _191_ = start_0_2 == 2'h3;
  assign _192_ = start_0_2 == 2'h2;
  assign _193_ = start_0_2 == 2'h1;
  function [19:0] _497_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _497_ = b[19:0];
      3'b?1?:
        _497_ = b[39:20];
      3'b1??:
        _497_ = b[59:40];
      default:
        _497_ = a;
    endcase
  endfunction
  assign old_2 = _497_(20'h00000, { accumulator_data[59:40], accumulator_data[58:40], 1'h0, accumulator_data[51:40], 8'h00 }, { _196_, _195_, _194_ });
  assign _194_ = start_0_2 == 2'h3;
  assign _195_ = start_0_2 == 2'h2;
  assign _196_ = start_0_2 == 2'h1;
  function [19:0] _501_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _501_ = b[19:0];
      3'b?1?:
        _501_ = b[39:20];
      3'b1??:
        _501_ = b[59:40];
      default:
        _501_ = a;
    endcase
  endfunction
  assign old_1 = _501_(20'h00000, { accumulator_data[39:20], accumulator_data[38:20], 1'h0, accumulator_data[31:20], 8'h00 }, { _199_, _198_, _197_ });
  assign _197_ = start_0_2 == 2'h3;
  assign _198_ = start_0_2 == 2'h2;
  assign _199_ = start_0_2 == 2'h1;
  function [19:0] _505_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _505_ = b[19:0];
      3'b?1?:
        _505_ = b[39:20];
      3'b1??:
        _505_ = b[59:40];
      default:
        _505_ = a;
    endcase
  endfunction
  assign old_0 = _505_(20'h00000, { accumulator_data[19:0], accumulator_data[18:0], 1'h0, accumulator_data[11:0], 8'h00 }, { _202_, _201_, _200_ });
  assign _200_ = start_0_2 == 2'h3;
  assign _201_ = start_0_2 == 2'h2;
  assign _202_ = start_0_2 == 2'h1;
  tnthw_t16x16_array_unit_column_0 column_0 (
    .carry(carry),
    .clk(clk),
    .neg(\neg$80 [15:0]),
    .nz(\nz$78 [15:0]),
    .operands(operands),
    .rst(rst),
    .sum(sum)
  );
  tnthw_t16x16_array_unit_column_0 column_1 (
    .carry(\carry$225 ),
    .clk(clk),
    .neg(\neg$80 [31:16]),
    .nz(\nz$78 [31:16]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$224 )
  );
  tnthw_t16x16_array_unit_column_0 column_10 (
    .carry(\carry$243 ),
    .clk(clk),
    .neg(\neg$80 [175:160]),
    .nz(\nz$78 [175:160]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$242 )
  );
  tnthw_t16x16_array_unit_column_0 column_11 (
    .carry(\carry$245 ),
    .clk(clk),
    .neg(\neg$80 [191:176]),
    .nz(\nz$78 [191:176]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$244 )
  );
  tnthw_t16x16_array_unit_column_0 column_12 (
    .carry(\carry$247 ),
    .clk(clk),
    .neg(\neg$80 [207:192]),
    .nz(\nz$78 [207:192]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$246 )
  );
  tnthw_t16x16_array_unit_column_0 column_13 (
    .carry(\carry$249 ),
    .clk(clk),
    .neg(\neg$80 [223:208]),
    .nz(\nz$78 [223:208]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$248 )
  );
  tnthw_t16x16_array_unit_column_0 column_14 (
    .carry(\carry$251 ),
    .clk(clk),
    .neg(\neg$80 [239:224]),
    .nz(\nz$78 [239:224]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$250 )
  );
  tnthw_t16x16_array_unit_column_0 column_15 (
    .carry(\carry$253 ),
    .clk(clk),
    .neg(\neg$80 [255:240]),
    .nz(\nz$78 [255:240]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$252 )
  );
  tnthw_t16x16_array_unit_column_0 column_2 (
    .carry(\carry$227 ),
    .clk(clk),
    .neg(\neg$80 [47:32]),
    .nz(\nz$78 [47:32]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$226 )
  );
  tnthw_t16x16_array_unit_column_0 column_3 (
    .carry(\carry$229 ),
    .clk(clk),
    .neg(\neg$80 [63:48]),
    .nz(\nz$78 [63:48]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$228 )
  );
  tnthw_t16x16_array_unit_column_0 column_4 (
    .carry(\carry$231 ),
    .clk(clk),
    .neg(\neg$80 [79:64]),
    .nz(\nz$78 [79:64]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$230 )
  );
  tnthw_t16x16_array_unit_column_0 column_5 (
    .carry(\carry$233 ),
    .clk(clk),
    .neg(\neg$80 [95:80]),
    .nz(\nz$78 [95:80]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$232 )
  );
  tnthw_t16x16_array_unit_column_0 column_6 (
    .carry(\carry$235 ),
    .clk(clk),
    .neg(\neg$80 [111:96]),
    .nz(\nz$78 [111:96]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$234 )
  );
  tnthw_t16x16_array_unit_column_0 column_7 (
    .carry(\carry$237 ),
    .clk(clk),
    .neg(\neg$80 [127:112]),
    .nz(\nz$78 [127:112]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$236 )
  );
  tnthw_t16x16_array_unit_column_0 column_8 (
    .carry(\carry$239 ),
    .clk(clk),
    .neg(\neg$80 [143:128]),
    .nz(\nz$78 [143:128]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$238 )
  );
  tnthw_t16x16_array_unit_column_0 column_9 (
    .carry(\carry$241 ),
    .clk(clk),
    .neg(\neg$80 [159:144]),
    .nz(\nz$78 [159:144]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$240 )
  );
  tnthw_t16x16_array_unit_tiles tiles (
    .address(read_address),
    .clk(clk),
    .first(first),
    .index(read_index),
    .instruction(instruction),
    .loading(loading),
    .read(read),
    .ready(ready),
    .rst(rst),
    .start(start)
  );
  tnthw_t16x16_array_unit_weights weights (
    .clk(clk),
    .count(count),
    .fill(fill),
    .fill_address(fill_address),
    .fill_data(fill_data),
    .first(first),
    .illegal(illegal),
    .neg(\neg$80 ),
    .nz(\nz$78 ),
    .read__en(read),
    .read_address(read_address),
    .read_index(read_index),
    .rst(rst)
  );
  tnthw_t16x16_array_unit_window window (
    .address(read__address),
    .clk(clk),
    .index(\index$184 ),
    .last_position(\last_position$55 ),
    .last_tap(last_tap),
    .load(take),
    .\port$3510$52 (\$signal$29 [281:52]),
    .restart_position(restart_position),
    .rst(rst),
    .step_position(last_position),
    .step_tap(step_tap),
    .valid(read__valid)
  );
  assign \$signal$30.accumulate.signed  = \$signal$30 [305];
  assign \$signal$30.accumulate.start  = \$signal$30 [304:303];
  assign \$signal$30.accumulate.bank  = \$signal$30 [302];
  assign \$signal$30.accumulate.weights  = \$signal$30 [301:282];
  assign \$signal$30.accumulate.positions  = \$signal$30 [281:270];
  assign \$signal$30.accumulate.planes  = \$signal$30 [269:258];
  assign \$signal$30.accumulate.kernel_x  = \$signal$30 [257:252];
  assign \$signal$30.accumulate.kernel_y  = \$signal$30 [251:246];
  assign \$signal$30.accumulate.dilation_x  = \$signal$30 [245:242];
  assign \$signal$30.accumulate.dilation_y  = \$signal$30 [241:238];
  assign \$signal$30.accumulate.stride_x  = \$signal$30 [237:234];
  assign \$signal$30.accumulate.stride_y  = \$signal$30 [233:230];
  assign \$signal$30.accumulate.plane  = \$signal$30 [229:210];
  assign \$signal$30.accumulate.tap_step  = \$signal$30 [209:190];
  assign \$signal$30.accumulate.row_step  = \$signal$30 [189:170];
  assign \$signal$30.accumulate.out_width  = \$signal$30 [169:156];
  assign \$signal$30.accumulate.width  = \$signal$30 [155:142];
  assign \$signal$30.accumulate.height  = \$signal$30 [141:128];
  assign \$signal$30.accumulate.start_offset  = \$signal$30 [127:114];
  assign \$signal$30.accumulate.start_x  = \$signal$30 [113:100];
  assign \$signal$30.accumulate.column_x  = \$signal$30 [99:86];
  assign \$signal$30.accumulate.row_y  = \$signal$30 [85:72];
  assign \$signal$30.accumulate.origin  = \$signal$30 [71:52];
  assign \$signal$30.accumulate.read_banks  = \$signal$30 [51:36];
  assign \$signal$30.accumulate.wait_vector  = \$signal$30 [35:20];
  assign \$signal$30.accumulate.wait_memory  = \$signal$30 [19:4];
  assign \$signal$30.accumulate.opcode  = \$signal$30 [3:0];
  assign \$signal$30.accumulate  = \$signal$30 ;
  assign \$signal$29.accumulate.signed  = \$signal$29 [305];
  assign \$signal$29.accumulate.start  = \$signal$29 [304:303];
  assign \$signal$29.accumulate.bank  = \$signal$29 [302];
  assign \$signal$29.accumulate.weights  = \$signal$29 [301:282];
  assign \$signal$29.accumulate.positions  = \$signal$29 [281:270];
  assign \$signal$29.accumulate.planes  = \$signal$29 [269:258];
  assign \$signal$29.accumulate.kernel_x  = \$signal$29 [257:252];
  assign \$signal$29.accumulate.kernel_y  = \$signal$29 [251:246];
  assign \$signal$29.accumulate.dilation_x  = \$signal$29 [245:242];
  assign \$signal$29.accumulate.dilation_y  = \$signal$29 [241:238];
  assign \$signal$29.accumulate.stride_x  = \$signal$29 [237:234];
  assign \$signal$29.accumulate.stride_y  = \$signal$29 [233:230];
  assign \$signal$29.accumulate.plane  = \$signal$29 [229:210];
  assign \$signal$29.accumulate.tap_step  = \$signal$29 [209:190];
  assign \$signal$29.accumulate.row_step  = \$signal$29 [189:170];
  assign \$signal$29.accumulate.out_width  = \$signal$29 [169:156];
  assign \$signal$29.accumulate.width  = \$signal$29 [155:142];
  assign \$signal$29.accumulate.height  = \$signal$29 [141:128];
  assign \$signal$29.accumulate.start_offset  = \$signal$29 [127:114];
  assign \$signal$29.accumulate.start_x  = \$signal$29 [113:100];
  assign \$signal$29.accumulate.column_x  = \$signal$29 [99:86];
  assign \$signal$29.accumulate.row_y  = \$signal$29 [85:72];
  assign \$signal$29.accumulate.origin  = \$signal$29 [71:52];
  assign \$signal$29.accumulate.read_banks  = \$signal$29 [51:36];
  assign \$signal$29.accumulate.wait_vector  = \$signal$29 [35:20];
  assign \$signal$29.accumulate.wait_memory  = \$signal$29 [19:4];
  assign \$signal$29.accumulate.opcode  = \$signal$29 [3:0];
  assign \$signal$29.accumulate  = \$signal$29 ;
  assign _082_[319:300] = _003_[19:0];
  assign _146_[19:0] = _082_[299:280];
  assign _144_[19:0] = _082_[279:260];
  assign _142_[19:0] = _082_[259:240];
  assign _140_[19:0] = _082_[239:220];
  assign _138_[19:0] = _082_[219:200];
  assign _135_[19:0] = _082_[199:180];
  assign _133_[19:0] = _082_[179:160];
  assign _131_[19:0] = _082_[159:140];
  assign _129_[19:0] = _082_[139:120];
  assign _127_[19:0] = _082_[119:100];
  assign _124_[19:0] = _082_[99:80];
  assign _122_[19:0] = _082_[79:60];
  assign _120_[19:0] = _082_[59:40];
  assign _118_[19:0] = _082_[39:20];
  assign _116_[19:0] = _082_[19:0];
  assign last_0_9 = done;
  assign written = accumulator_write_data;
  assign write_2_3 = accumulator_write_address;
  assign write_1_3 = accumulator_write_bank;
  assign write_0_3 = accumulator_write;
  assign read_3_5 = accumulator_address;
  assign read_2_5 = accumulator_bank;
  assign read_0_5 = accumulator_read;
  assign \neg$125  = \neg$80 [255:240];
  assign \nz$124  = \nz$78 [255:240];
  assign \operands$123  = operands;
  assign \neg$122  = \neg$80 [239:224];
  assign \nz$121  = \nz$78 [239:224];
  assign \operands$120  = operands;
  assign \neg$119  = \neg$80 [223:208];
  assign \nz$118  = \nz$78 [223:208];
  assign \operands$117  = operands;
  assign \neg$116  = \neg$80 [207:192];
  assign \nz$115  = \nz$78 [207:192];
  assign \operands$114  = operands;
  assign \neg$113  = \neg$80 [191:176];
  assign \nz$112  = \nz$78 [191:176];
  assign \operands$111  = operands;
  assign \neg$110  = \neg$80 [175:160];
  assign \nz$109  = \nz$78 [175:160];
  assign \operands$108  = operands;
  assign \neg$107  = \neg$80 [159:144];
  assign \nz$106  = \nz$78 [159:144];
  assign \operands$105  = operands;
  assign \neg$104  = \neg$80 [143:128];
  assign \nz$103  = \nz$78 [143:128];
  assign \operands$102  = operands;
  assign \neg$101  = \neg$80 [127:112];
  assign \nz$100  = \nz$78 [127:112];
  assign \operands$99  = operands;
  assign \neg$98  = \neg$80 [111:96];
  assign \nz$97  = \nz$78 [111:96];
  assign \operands$96  = operands;
  assign \neg$95  = \neg$80 [95:80];
  assign \nz$94  = \nz$78 [95:80];
  assign \operands$93  = operands;
  assign \neg$92  = \neg$80 [79:64];
  assign \nz$91  = \nz$78 [79:64];
  assign \operands$90  = operands;
  assign \neg$89  = \neg$80 [63:48];
  assign \nz$88  = \nz$78 [63:48];
  assign \operands$87  = operands;
  assign \neg$86  = \neg$80 [47:32];
  assign \nz$85  = \nz$78 [47:32];
  assign \operands$84  = operands;
  assign \neg$83  = \neg$80 [31:16];
  assign \nz$82  = \nz$78 [31:16];
  assign \operands$81  = operands;
  assign neg = \neg$80 [15:0];
  assign nz = \nz$78 [15:0];
  assign extended = operands;
  assign word_read = \inside ;
  assign vector = last_position;
  assign valid = read__valid;
  assign \address$64  = read__address;
  assign \$signal$62  = read__en;
  assign step_position = last_position;
  assign load = take;
  assign positions = { 4'h0, \$signal$29 [281:270] };
  assign planes = \$signal$29 [269:258];
  assign kernel_x = \$signal$29 [257:252];
  assign kernel_y = \$signal$29 [251:246];
  assign dilation_x = \$signal$29 [245:242];
  assign dilation_y = \$signal$29 [241:238];
  assign stride_x = \$signal$29 [237:234];
  assign stride_y = \$signal$29 [233:230];
  assign plane = \$signal$29 [229:210];
  assign tap_step = \$signal$29 [209:190];
  assign row_step = \$signal$29 [189:170];
  assign out_width = \$signal$29 [169:156];
  assign width = \$signal$29 [155:142];
  assign height = \$signal$29 [141:128];
  assign start_offset = \$signal$29 [127:114];
  assign start_x = \$signal$29 [113:100];
  assign column_x = \$signal$29 [99:86];
  assign row_y = \$signal$29 [85:72];
  assign origin = \$signal$29 [71:52];
  assign read__held = held_read;
  assign \illegal$21  = illegal;
  assign weight_row = read;
  assign \first$18  = first;
  assign \instruction$17  = instruction;
  assign \start$15  = start;
  assign first_vector = first;
  assign index = read_index;
  assign address = read_address;
  assign \read$7  = read;
  assign \fill_data$5  = fill_data;
  assign \fill_address$3  = fill_address;
  assign \fill$1  = fill;
endmodule

module tnthw_t16x16_array_unit_column_0(rst, operands, nz, neg, sum, carry, clk);
  wire [8:0] _000_;
  wire [8:0] _001_;
  wire [8:0] _002_;
  wire [8:0] _003_;
  wire [8:0] _004_;
  wire [8:0] _005_;
  wire [8:0] _006_;
  wire [8:0] _007_;
  wire [9:0] _008_;
  wire [10:0] _009_;
  wire [9:0] _010_;
  wire [8:0] _011_;
  wire [10:0] _012_;
  wire [9:0] _013_;
  wire [10:0] _014_;
  wire [9:0] _015_;
  wire [10:0] _016_;
  wire [9:0] _017_;
  wire [10:0] _018_;
  wire [9:0] _019_;
  wire [10:0] _020_;
  wire [9:0] _021_;
  wire [8:0] _022_;
  wire [10:0] _023_;
  wire [9:0] _024_;
  wire [10:0] _025_;
  wire [10:0] _026_;
  wire [11:0] _027_;
  wire [10:0] _028_;
  wire [11:0] _029_;
  wire [10:0] _030_;
  wire [11:0] _031_;
  wire [10:0] _032_;
  wire [8:0] _033_;
  wire [11:0] _034_;
  wire [11:0] _035_;
  wire [12:0] _036_;
  wire [11:0] _037_;
  wire [12:0] _038_;
  wire [12:0] _039_;
  wire [13:0] _040_;
  wire [8:0] _041_;
  wire [8:0] _042_;
  wire [8:0] _043_;
  wire [8:0] _044_;
  wire [8:0] _045_;
  reg [7:0] carries_0 = 8'h00;
  reg [3:0] carries_1 = 4'h0;
  wire carries_2;
  output carry;
  reg carry = 1'h0;
  wire [8:0] cell_0;
  wire [8:0] cell_1;
  wire [8:0] cell_10;
  wire [8:0] cell_11;
  wire [8:0] cell_12;
  wire [8:0] cell_13;
  wire [8:0] cell_14;
  wire [8:0] cell_15;
  wire [8:0] cell_2;
  wire [8:0] cell_3;
  wire [8:0] cell_4;
  wire [8:0] cell_5;
  wire [8:0] cell_6;
  wire [8:0] cell_7;
  wire [8:0] cell_8;
  wire [8:0] cell_9;
  input clk;
  wire clk;
  input [15:0] neg;
  wire [15:0] neg;
  input [15:0] nz;
  wire [15:0] nz;
  input [143:0] operands;
  wire [143:0] operands;
  input rst;
  wire rst;
  reg [9:0] stage_0_0 = 10'h000;
  reg [9:0] stage_0_1 = 10'h000;
  reg [9:0] stage_0_2 = 10'h000;
  reg [9:0] stage_0_3 = 10'h000;
  reg [9:0] stage_0_4 = 10'h000;
  reg [9:0] stage_0_5 = 10'h000;
  reg [9:0] stage_0_6 = 10'h000;
  reg [9:0] stage_0_7 = 10'h000;
  reg [10:0] stage_1_0 = 11'h000;
  reg [10:0] stage_1_1 = 11'h000;
  reg [10:0] stage_1_2 = 11'h000;
  reg [10:0] stage_1_3 = 11'h000;
  wire [12:0] stage_2_0;
  output [12:0] sum;
  reg [12:0] sum = 13'h0000;
  wire [9:0] sum_0_0;
  wire [9:0] sum_0_1;
  wire [9:0] sum_0_2;
  wire [9:0] sum_0_3;
  wire [9:0] sum_0_4;
  wire [9:0] sum_0_5;
  wire [9:0] sum_0_6;
  wire [9:0] sum_0_7;
  wire [10:0] sum_1_0;
  wire [10:0] sum_1_1;
  wire [10:0] sum_1_2;
  wire [10:0] sum_1_3;
  wire [11:0] sum_2_0;
  wire [11:0] sum_2_1;
  wire [12:0] sum_3_0;
  assign { _031_[11], sum_1_2 } = $signed(_030_) + $signed({ 1'h0, carries_0[5] });
  assign _032_ = $signed(stage_0_6) + $signed(stage_0_7);
  assign { _034_[11], sum_1_3 } = $signed(_032_) + $signed({ 1'h0, carries_0[4] });
  assign _035_ = $signed(stage_1_0) + $signed(stage_1_1);
  assign { _036_[12], sum_2_0 } = $signed(_035_) + $signed({ 1'h0, carries_1[3] });
  assign _037_ = $signed(stage_1_2) + $signed(stage_1_3);
  assign { _038_[12], sum_2_1 } = $signed(_037_) + $signed({ 1'h0, carries_1[2] });
  assign _039_ = $signed(sum_2_0) + $signed(sum_2_1);
  assign { _040_[13], sum_3_0 } = $signed(_039_) + $signed({ 1'h0, carries_1[1] });
  always @(posedge clk)
    stage_0_0 <= sum_0_0;
  always @(posedge clk)
    stage_0_1 <= sum_0_1;
  always @(posedge clk)
    stage_0_2 <= sum_0_2;
  always @(posedge clk)
    stage_0_3 <= sum_0_3;
  always @(posedge clk)
    stage_0_4 <= sum_0_4;
  always @(posedge clk)
    stage_0_5 <= sum_0_5;
  always @(posedge clk)
    stage_0_6 <= sum_0_6;
  always @(posedge clk)
    stage_0_7 <= sum_0_7;
  always @(posedge clk)
    carries_0 <= neg[7:0];
  always @(posedge clk)
    stage_1_0 <= sum_1_0;
  always @(posedge clk)
    stage_1_1 <= sum_1_1;
  always @(posedge clk)
    stage_1_2 <= sum_1_2;
  always @(posedge clk)
    stage_1_3 <= sum_1_3;
  always @(posedge clk)
    carries_1 <= carries_0[3:0];
  always @(posedge clk)
    sum <= sum_3_0;
  always @(posedge clk)
    carry <= carries_1[0];
  assign _000_ = operands[8:0] ^ { neg[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0] };
  assign cell_0 = nz[0] ? _000_ : 9'h000;
  assign _011_ = operands[17:9] ^ { neg[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1] };
  assign cell_1 = nz[1] ? _011_ : 9'h000;
  assign _022_ = operands[26:18] ^ { neg[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2] };
  assign cell_2 = nz[2] ? _022_ : 9'h000;
  assign _033_ = operands[35:27] ^ { neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3] };
  assign cell_3 = nz[3] ? _033_ : 9'h000;
  assign _041_ = operands[44:36] ^ { neg[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4] };
  assign cell_4 = nz[4] ? _041_ : 9'h000;
  assign _042_ = operands[53:45] ^ { neg[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5] };
  assign cell_5 = nz[5] ? _042_ : 9'h000;
  assign _043_ = operands[62:54] ^ { neg[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6] };
  assign cell_6 = nz[6] ? _043_ : 9'h000;
  assign _044_ = operands[71:63] ^ { neg[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7] };
  assign cell_7 = nz[7] ? _044_ : 9'h000;
  assign _045_ = operands[80:72] ^ { neg[8], neg[8], neg[8], neg[8], neg[8], neg[8], neg[8], neg[8], neg[8] };
  assign cell_8 = nz[8] ? _045_ : 9'h000;
  assign _001_ = operands[89:81] ^ { neg[9], neg[9], neg[9], neg[9], neg[9], neg[9], neg[9], neg[9], neg[9] };
  assign cell_9 = nz[9] ? _001_ : 9'h000;
  assign _002_ = operands[98:90] ^ { neg[10], neg[10], neg[10], neg[10], neg[10], neg[10], neg[10], neg[10], neg[10] };
  assign cell_10 = nz[10] ? _002_ : 9'h000;
  assign _003_ = operands[107:99] ^ { neg[11], neg[11], neg[11], neg[11], neg[11], neg[11], neg[11], neg[11], neg[11] };
  assign cell_11 = nz[11] ? _003_ : 9'h000;
  assign _004_ = operands[116:108] ^ { neg[12], neg[12], neg[12], neg[12], neg[12], neg[12], neg[12], neg[12], neg[12] };
  assign cell_12 = nz[12] ? _004_ : 9'h000;
  assign _005_ = operands[125:117] ^ { neg[13], neg[13], neg[13], neg[13], neg[13], neg[13], neg[13], neg[13], neg[13] };
  assign cell_13 = nz[13] ? _005_ : 9'h000;
  assign _006_ = operands[134:126] ^ { neg[14], neg[14], neg[14], neg[14], neg[14], neg[14], neg[14], neg[14], neg[14] };
  assign cell_14 = nz[14] ? _006_ : 9'h000;
  assign _007_ = operands[143:135] ^ { neg[15], neg[15], neg[15], neg[15], neg[15], neg[15], neg[15], neg[15], neg[15] };
  assign cell_15 = nz[15] ? _007_ : 9'h000;
  assign _008_ = $signed(cell_0) + $signed(cell_1);
  assign { _009_[10], sum_0_0 } = $signed(_008_) + $signed({ 1'h0, neg[15] });
  assign _010_ = $signed(cell_2) + $signed(cell_3);
  assign { _012_[10], sum_0_1 } = $signed(_010_) + $signed({ 1'h0, neg[14] });
  assign _013_ = $signed(cell_4) + $signed(cell_5);
  assign { _014_[10], sum_0_2 } = $signed(_013_) + $signed({ 1'h0, neg[13] });
  assign _015_ = $signed(cell_6) + $signed(cell_7);
  assign { _016_[10], sum_0_3 } = $signed(_015_) + $signed({ 1'h0, neg[12] });
  assign _017_ = $signed(cell_8) + $signed(cell_9);
  assign { _018_[10], sum_0_4 } = $signed(_017_) + $signed({ 1'h0, neg[11] });
  assign _019_ = $signed(cell_10) + $signed(cell_11);
  assign { _020_[10], sum_0_5 } = $signed(_019_) + $signed({ 1'h0, neg[10] });
  assign _021_ = $signed(cell_12) + $signed(cell_13);
  assign { _023_[10], sum_0_6 } = $signed(_021_) + $signed({ 1'h0, neg[9] });
  assign _024_ = $signed(cell_14) + $signed(cell_15);
  assign { _025_[10], sum_0_7 } = $signed(_024_) + $signed({ 1'h0, neg[8] });
  assign _026_ = $signed(stage_0_0) + $signed(stage_0_1);
  assign { _027_[11], sum_1_0 } = $signed(_026_) + $signed({ 1'h0, carries_0[7] });
  assign _028_ = $signed(stage_0_2) + $signed(stage_0_3);
  assign { _029_[11], sum_1_1 } = $signed(_028_) + $signed({ 1'h0, carries_0[6] });
  assign _030_ = $signed(stage_0_4) + $signed(stage_0_5);
  assign _040_[12:0] = sum_3_0;
  assign _038_[11:0] = sum_2_1;
  assign _036_[11:0] = sum_2_0;
  assign _034_[10:0] = sum_1_3;
  assign _031_[10:0] = sum_1_2;
  assign _029_[10:0] = sum_1_1;
  assign _027_[10:0] = sum_1_0;
  assign _025_[9:0] = sum_0_7;
  assign _023_[9:0] = sum_0_6;
  assign _020_[9:0] = sum_0_5;
  assign _018_[9:0] = sum_0_4;
  assign _016_[9:0] = sum_0_3;
  assign _014_[9:0] = sum_0_2;
  assign _012_[9:0] = sum_0_1;
  assign _009_[9:0] = sum_0_0;
  assign carries_2 = carry;
  assign stage_2_0 = sum;
endmodule

module tnthw_t16x16_array_unit_tiles(rst, first, read, start, instruction, address, index, ready, loading, clk);
  wire _000_;
  wire [12:0] _001_;
  wire [6:0] _002_;
  wire [6:0] _003_;
  wire [6:0] _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire [13:0] _008_;
  wire [7:0] _009_;
  wire _010_;
  wire [7:0] _011_;
  wire [19:0] _012_;
  wire [1:0] _013_;
  wire _014_;
  wire _015_;
  wire [12:0] _016_;
  wire [12:0] _017_;
  wire [6:0] _018_;
  wire [6:0] _019_;
  wire [6:0] _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire [20:0] _025_;
  wire [2:0] _026_;
  wire [2:0] _027_;
  wire [12:0] _028_;
  wire _029_;
  wire _030_;
  wire [6:0] _031_;
  wire [6:0] _032_;
  wire [6:0] _033_;
  wire [6:0] _034_;
  wire [6:0] _035_;
  wire [6:0] _036_;
  wire [6:0] _037_;
  wire [6:0] _038_;
  wire [6:0] _039_;
  wire [12:0] _040_;
  wire [12:0] _041_;
  wire [12:0] _042_;
  wire [12:0] _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire [1:0] _048_;
  wire [19:0] _049_;
  wire [19:0] _050_;
  reg \$signal  = 1'h0;
  output [19:0] address;
  reg [19:0] address = 20'h00000;
  input clk;
  wire clk;
  input first;
  wire first;
  output [1:0] index;
  reg [1:0] index = 2'h0;
  input [305:0] instruction;
  wire [305:0] instruction;
  reg [6:0] kernel_x_left = 7'h00;
  reg [6:0] kernel_x_whole = 7'h00;
  reg [6:0] kernel_y_left = 7'h00;
  wire last_row;
  output loading;
  reg loading = 1'h0;
  reg [12:0] planes_left = 13'h0000;
  reg [12:0] planes_whole = 13'h0000;
  output read;
  wire read;
  output ready;
  reg ready = 1'h0;
  input rst;
  wire rst;
  input start;
  wire start;
  assign _000_ = | index;
  assign _010_ = ~ \$signal ;
  assign _021_ = _000_ | _010_;
  assign _023_ = _021_ | first;
  assign read = loading & _023_;
  assign _024_ = index == 2'h3;
  assign last_row = read & _024_;
  assign _025_ = address + 1'h1;
  assign _026_ = index + 1'h1;
  assign _027_ = last_row ? 3'h0 : _026_;
  assign _028_ = instruction[269:258] - 2'h2;
  assign _001_ = instruction[269:258] - 2'h2;
  assign _002_ = instruction[257:252] - 2'h2;
  assign _003_ = instruction[257:252] - 2'h2;
  assign _004_ = instruction[251:246] - 2'h2;
  assign _005_ = planes_left[12] & kernel_x_left[6];
  assign _006_ = _005_ & kernel_y_left[6];
  assign _007_ = ~ _006_;
  assign _008_ = $signed(planes_left) - $signed(2'h1);
  assign _009_ = $signed(kernel_x_left) - $signed(2'h1);
  assign _011_ = $signed(kernel_y_left) - $signed(2'h1);
  always @(posedge clk)
    address <= _012_;
  always @(posedge clk)
    index <= _013_;
  always @(posedge clk)
    \$signal  <= _014_;
  always @(posedge clk)
    ready <= _015_;
  always @(posedge clk)
    planes_left <= _016_;
  always @(posedge clk)
    planes_whole <= _017_;
  always @(posedge clk)
    kernel_x_left <= _018_;
  always @(posedge clk)
    kernel_x_whole <= _019_;
  always @(posedge clk)
    kernel_y_left <= _020_;
  always @(posedge clk)
    loading <= _022_;
  assign _029_ = last_row ? _007_ : loading;
  assign _030_ = start ? 1'h1 : _029_;
  assign _022_ = rst ? 1'h0 : _030_;
  assign _031_ = kernel_x_left[6] ? _011_[6:0] : kernel_y_left;
  assign _032_ = planes_left[12] ? _031_ : kernel_y_left;
  assign _033_ = last_row ? _032_ : kernel_y_left;
  assign _034_ = start ? _004_ : _033_;
  assign _020_ = rst ? 7'h00 : _034_;
  assign _035_ = start ? _003_ : kernel_x_whole;
  assign _019_ = rst ? 7'h00 : _035_;
  assign _036_ = kernel_x_left[6] ? kernel_x_whole : _009_[6:0];
  assign _037_ = planes_left[12] ? _036_ : kernel_x_left;
  assign _038_ = last_row ? _037_ : kernel_x_left;
  assign _039_ = start ? _002_ : _038_;
  assign _018_ = rst ? 7'h00 : _039_;
  assign _040_ = start ? _001_ : planes_whole;
  assign _017_ = rst ? 13'h0000 : _040_;
  assign _041_ = planes_left[12] ? planes_whole : _008_[12:0];
  assign _042_ = last_row ? _041_ : planes_left;
  assign _043_ = start ? _028_ : _042_;
  assign _016_ = rst ? 13'h0000 : _043_;
  assign _044_ = first ? 1'h0 : ready;
  assign _045_ = last_row ? 1'h1 : _044_;
  assign _015_ = rst ? 1'h0 : _045_;
  assign _046_ = first ? 1'h0 : \$signal ;
  assign _047_ = read ? 1'h1 : _046_;
  assign _014_ = rst ? 1'h0 : _047_;
  assign _048_ = read ? _027_[1:0] : index;
  assign _013_ = rst ? 2'h0 : _048_;
  assign _049_ = read ? _025_[19:0] : address;
  assign _050_ = start ? instruction[301:282] : _049_;
  assign _012_ = rst ? 20'h00000 : _050_;
endmodule

module tnthw_t16x16_array_unit_weights(rst, fill, first, illegal, read__en, fill_data, fill_address, nz, neg, count, read_address, read_index, clk);
  wire _000_;
  wire [2:0] _001_;
  wire _002_;
  wire [1:0] _003_;
  wire _004_;
  wire _005_;
  wire [2:0] _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire [1:0] _011_;
  wire [1:0] _012_;
  wire _013_;
  wire _014_;
  wire [2:0] _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire [1:0] _020_;
  wire _021_;
  wire _022_;
  wire [2:0] _023_;
  wire [2:0] _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire [1:0] _029_;
  wire _030_;
  wire _031_;
  wire [2:0] _032_;
  wire _033_;
  wire [1:0] _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire [1:0] _038_;
  wire _039_;
  wire _040_;
  wire [2:0] _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire [2:0] _045_;
  wire _046_;
  wire [1:0] _047_;
  wire _048_;
  wire _049_;
  wire [2:0] _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire [1:0] _055_;
  wire [1:0] _056_;
  wire _057_;
  wire _058_;
  wire [2:0] _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire [1:0] _064_;
  wire _065_;
  wire _066_;
  wire [2:0] _067_;
  wire [2:0] _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire [1:0] _073_;
  wire _074_;
  wire _075_;
  wire [2:0] _076_;
  wire _077_;
  wire [1:0] _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire [1:0] _082_;
  wire _083_;
  wire _084_;
  wire [2:0] _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire [2:0] _089_;
  wire _090_;
  wire [1:0] _091_;
  wire _092_;
  wire _093_;
  wire [2:0] _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire [1:0] _099_;
  wire _100_;
  wire [3:0] _101_;
  wire [4:0] _102_;
  wire [3:0] _103_;
  wire [4:0] _104_;
  wire [3:0] _105_;
  wire [4:0] _106_;
  wire [3:0] _107_;
  wire [4:0] _108_;
  wire [3:0] _109_;
  wire [4:0] _110_;
  wire _111_;
  wire _112_;
  wire [3:0] _113_;
  wire [4:0] _114_;
  wire [3:0] _115_;
  wire [4:0] _116_;
  wire [3:0] _117_;
  wire [4:0] _118_;
  wire [3:0] _119_;
  wire [4:0] _120_;
  wire [5:0] _121_;
  wire [6:0] _122_;
  wire [1:0] _123_;
  wire [5:0] _124_;
  wire [6:0] _125_;
  wire [5:0] _126_;
  wire [6:0] _127_;
  wire [7:0] _128_;
  wire [8:0] _129_;
  wire _130_;
  wire [8:0] _131_;
  wire [9:0] _132_;
  wire _133_;
  wire _134_;
  wire [1:0] _135_;
  wire _136_;
  wire [1:0] _137_;
  wire _138_;
  wire [1:0] _139_;
  wire _140_;
  wire [1:0] _141_;
  wire [3:0] _142_;
  wire _143_;
  wire _144_;
  wire _145_;
  wire _146_;
  wire _147_;
  wire _148_;
  wire _149_;
  wire _150_;
  wire [255:0] _151_;
  wire [255:0] _152_;
  wire [255:0] _153_;
  wire [255:0] _154_;
  wire _155_;
  wire [2:0] _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire _160_;
  wire _161_;
  wire _162_;
  wire _163_;
  wire _164_;
  wire _165_;
  wire _166_;
  wire _167_;
  wire _168_;
  wire [8:0] _169_;
  wire [8:0] _170_;
  wire _171_;
  wire _172_;
  wire _173_;
  wire [1:0] _174_;
  wire _175_;
  wire _176_;
  wire _177_;
  wire [2:0] _178_;
  wire _179_;
  wire _180_;
  wire _181_;
  wire _182_;
  wire [1:0] _183_;
  wire _184_;
  wire _185_;
  wire _186_;
  wire [2:0] _187_;
  wire _188_;
  wire _189_;
  wire _190_;
  wire _191_;
  wire [1:0] _192_;
  wire _193_;
  wire _194_;
  wire [2:0] _195_;
  wire _196_;
  wire _197_;
  wire _198_;
  wire _199_;
  wire _200_;
  wire [1:0] _201_;
  wire _202_;
  wire _203_;
  wire [2:0] _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire _208_;
  wire _209_;
  wire [1:0] _210_;
  wire _211_;
  wire _212_;
  wire [2:0] _213_;
  wire _214_;
  wire _215_;
  wire _216_;
  wire _217_;
  wire [1:0] _218_;
  wire _219_;
  wire _220_;
  wire _221_;
  wire [2:0] _222_;
  wire _223_;
  wire _224_;
  wire _225_;
  wire _226_;
  wire [1:0] _227_;
  wire _228_;
  wire _229_;
  wire _230_;
  wire [2:0] _231_;
  wire _232_;
  wire _233_;
  wire _234_;
  wire _235_;
  wire [1:0] _236_;
  wire _237_;
  wire _238_;
  wire [2:0] _239_;
  wire _240_;
  wire [1:0] _241_;
  wire _242_;
  wire _243_;
  wire _244_;
  wire [1:0] _245_;
  wire _246_;
  wire _247_;
  wire [2:0] _248_;
  wire _249_;
  wire _250_;
  wire _251_;
  reg \$signal  = 1'h0;
  wire [10:0] \$signature__addr ;
  wire [127:0] \$signature__data ;
  wire \$signature__en ;
  wire [8:0] active_count;
  wire [255:0] active_neg;
  wire [255:0] active_nz;
  input clk;
  wire clk;
  output [8:0] count;
  reg [8:0] count = 9'h000;
  reg [2:0] count_0_0 = 3'h0;
  reg [2:0] count_0_12 = 3'h0;
  reg [2:0] count_0_15 = 3'h0;
  reg [2:0] count_0_18 = 3'h0;
  reg [2:0] count_0_21 = 3'h0;
  reg [2:0] count_0_24 = 3'h0;
  reg [2:0] count_0_27 = 3'h0;
  reg [2:0] count_0_3 = 3'h0;
  reg [2:0] count_0_30 = 3'h0;
  reg [2:0] count_0_33 = 3'h0;
  reg [2:0] count_0_36 = 3'h0;
  reg [2:0] count_0_39 = 3'h0;
  reg [2:0] count_0_42 = 3'h0;
  reg [2:0] count_0_45 = 3'h0;
  reg [2:0] count_0_48 = 3'h0;
  reg [2:0] count_0_51 = 3'h0;
  reg [2:0] count_0_54 = 3'h0;
  reg [2:0] count_0_57 = 3'h0;
  reg [2:0] count_0_6 = 3'h0;
  reg [2:0] count_0_60 = 3'h0;
  reg [2:0] count_0_63 = 3'h0;
  reg [2:0] count_0_66 = 3'h0;
  reg [2:0] count_0_69 = 3'h0;
  reg [2:0] count_0_72 = 3'h0;
  reg [2:0] count_0_75 = 3'h0;
  reg [1:0] count_0_78 = 2'h0;
  reg [2:0] count_0_9 = 3'h0;
  reg [4:0] count_1_0 = 5'h00;
  reg [4:0] count_1_12 = 5'h00;
  reg [4:0] count_1_15 = 5'h00;
  reg [4:0] count_1_18 = 5'h00;
  reg [4:0] count_1_21 = 5'h00;
  reg [4:0] count_1_24 = 5'h00;
  reg [4:0] count_1_3 = 5'h00;
  reg [4:0] count_1_6 = 5'h00;
  reg [4:0] count_1_9 = 5'h00;
  reg [6:0] count_2_0 = 7'h00;
  reg [6:0] count_2_3 = 7'h00;
  reg [6:0] count_2_6 = 7'h00;
  reg [8:0] count_3_0 = 9'h000;
  reg counting_0_0 = 1'h0;
  reg counting_0_1 = 1'h0;
  reg counting_0_2 = 1'h0;
  reg counting_0_3 = 1'h0;
  reg counting_1_0 = 1'h0;
  reg counting_1_1 = 1'h0;
  reg counting_1_2 = 1'h0;
  reg counting_1_3 = 1'h0;
  reg counting_2_0 = 1'h0;
  reg counting_2_1 = 1'h0;
  reg counting_2_2 = 1'h0;
  reg counting_2_3 = 1'h0;
  reg [127:0] data = 128'h00000000000000000000000000000000;
  input fill;
  wire fill;
  input [19:0] fill_address;
  wire [19:0] fill_address;
  input [127:0] fill_data;
  wire [127:0] fill_data;
  input first;
  wire first;
  output illegal;
  wire illegal;
  reg \illegal$13  = 1'h0;
  wire \illegal$14 ;
  output [255:0] neg;
  reg [255:0] neg = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  wire [79:0] \neg$44 ;
  output [255:0] nz;
  reg [255:0] nz = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  wire [79:0] \nz$42 ;
  wire [127:0] \output ;
  wire read;
  wire [10:0] read__addr;
  wire [127:0] read__data;
  input read__en;
  wire read__en;
  input [19:0] read_address;
  wire [19:0] read_address;
  input [1:0] read_index;
  wire [1:0] read_index;
  reg row_0_0 = 1'h0;
  reg row_0_1 = 1'h0;
  reg row_0_2 = 1'h0;
  reg row_0_3 = 1'h0;
  reg [1:0] row_1_0 = 2'h0;
  reg [1:0] row_1_1 = 2'h0;
  reg [1:0] row_1_2 = 2'h0;
  reg [1:0] row_1_3 = 2'h0;
  input rst;
  wire rst;
  reg [8:0] shadow_count = 9'h000;
  reg [255:0] shadow_neg = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] shadow_nz = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [3:0] stores = 4'h0;
  reg swap_0_0 = 1'h0;
  reg swap_0_1 = 1'h0;
  reg swap_0_2 = 1'h0;
  reg swap_0_3 = 1'h0;
  reg swap_0_4 = 1'h0;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [127:0] buffer [2047:0];
  integer init_buffer;
  initial for (init_buffer = 0; init_buffer <= 2047; init_buffer = init_buffer + 1) buffer [init_buffer] = 0;
  always @(posedge clk) begin
    if (fill)
      buffer[fill_address[10:0]] <= fill_data;
  end
  reg [127:0] _589_;
  always @(posedge clk) begin
    if (read__en) begin
      _589_ <= buffer[read_address[10:0]];
    end
  end
  assign read__data = _589_;
  assign illegal = \illegal$13  & \illegal$14 ;
  assign _000_ = ! row_1_3;
  assign _111_ = row_0_3 & _000_;
  assign _175_ = row_1_3 == 1'h1;
  assign _186_ = row_0_3 & _175_;
  assign _197_ = row_1_3 == 2'h2;
  assign _208_ = row_0_3 & _197_;
  assign _219_ = row_1_3 == 2'h3;
  assign _230_ = row_0_3 & _219_;
  assign _241_ = \nz$42 [0] + \nz$42 [1];
  assign _001_ = _241_ + \nz$42 [2];
  assign _012_ = \nz$42 [3] + \nz$42 [4];
  assign _023_ = _012_ + \nz$42 [5];
  assign _034_ = \nz$42 [6] + \nz$42 [7];
  assign _045_ = _034_ + \nz$42 [8];
  assign _056_ = \nz$42 [9] + \nz$42 [10];
  assign _067_ = _056_ + \nz$42 [11];
  assign _078_ = \nz$42 [12] + \nz$42 [13];
  assign _089_ = _078_ + \nz$42 [14];
  assign _100_ = ~ stores[3];
  assign _112_ = \nz$42 [16] & _100_;
  assign _123_ = \nz$42 [15] + _112_;
  assign _134_ = ~ stores[3];
  assign _145_ = \nz$42 [17] & _134_;
  assign _156_ = _123_ + _145_;
  assign _167_ = ~ stores[3];
  assign _171_ = \nz$42 [18] & _167_;
  assign _172_ = ~ stores[3];
  assign _173_ = \nz$42 [19] & _172_;
  assign _174_ = _171_ + _173_;
  assign _176_ = ~ stores[3];
  assign _177_ = \nz$42 [20] & _176_;
  assign _178_ = _174_ + _177_;
  assign _179_ = ~ stores[3];
  assign _180_ = \nz$42 [21] & _179_;
  assign _181_ = ~ stores[3];
  assign _182_ = \nz$42 [22] & _181_;
  assign _183_ = _180_ + _182_;
  assign _184_ = ~ stores[3];
  assign _185_ = \nz$42 [23] & _184_;
  assign _187_ = _183_ + _185_;
  assign _188_ = ~ stores[3];
  assign _189_ = \nz$42 [24] & _188_;
  assign _190_ = ~ stores[3];
  assign _191_ = \nz$42 [25] & _190_;
  assign _192_ = _189_ + _191_;
  assign _193_ = ~ stores[3];
  assign _194_ = \nz$42 [26] & _193_;
  assign _195_ = _192_ + _194_;
  assign _196_ = ~ stores[3];
  assign _198_ = \nz$42 [27] & _196_;
  assign _199_ = ~ stores[3];
  assign _200_ = \nz$42 [28] & _199_;
  assign _201_ = _198_ + _200_;
  assign _202_ = ~ stores[3];
  assign _203_ = \nz$42 [29] & _202_;
  assign _204_ = _201_ + _203_;
  assign _205_ = ~ stores[3];
  assign _206_ = \nz$42 [30] & _205_;
  assign _207_ = ~ stores[3];
  assign _209_ = \nz$42 [31] & _207_;
  assign _210_ = _206_ + _209_;
  assign _211_ = ~ stores[3];
  assign _212_ = \nz$42 [32] & _211_;
  assign _213_ = _210_ + _212_;
  assign _214_ = ~ stores[3];
  assign _215_ = \nz$42 [33] & _214_;
  assign _216_ = ~ stores[3];
  assign _217_ = \nz$42 [34] & _216_;
  assign _218_ = _215_ + _217_;
  assign _220_ = ~ stores[3];
  assign _221_ = \nz$42 [35] & _220_;
  assign _222_ = _218_ + _221_;
  assign _223_ = ~ stores[3];
  assign _224_ = \nz$42 [36] & _223_;
  assign _225_ = ~ stores[3];
  assign _226_ = \nz$42 [37] & _225_;
  assign _227_ = _224_ + _226_;
  assign _228_ = ~ stores[3];
  assign _229_ = \nz$42 [38] & _228_;
  assign _231_ = _227_ + _229_;
  assign _232_ = ~ stores[3];
  assign _233_ = \nz$42 [39] & _232_;
  assign _234_ = ~ stores[3];
  assign _235_ = \nz$42 [40] & _234_;
  assign _236_ = _233_ + _235_;
  assign _237_ = ~ stores[3];
  assign _238_ = \nz$42 [41] & _237_;
  assign _239_ = _236_ + _238_;
  assign _240_ = ~ stores[3];
  assign _242_ = \nz$42 [42] & _240_;
  assign _243_ = ~ stores[3];
  assign _244_ = \nz$42 [43] & _243_;
  assign _245_ = _242_ + _244_;
  assign _246_ = ~ stores[3];
  assign _247_ = \nz$42 [44] & _246_;
  assign _248_ = _245_ + _247_;
  assign _249_ = ~ stores[3];
  assign _250_ = \nz$42 [45] & _249_;
  assign _251_ = ~ stores[3];
  assign _002_ = \nz$42 [46] & _251_;
  assign _003_ = _250_ + _002_;
  assign _004_ = ~ stores[3];
  assign _005_ = \nz$42 [47] & _004_;
  assign _006_ = _003_ + _005_;
  assign _007_ = ~ stores[3];
  assign _008_ = \nz$42 [48] & _007_;
  assign _009_ = ~ stores[3];
  assign _010_ = \nz$42 [49] & _009_;
  assign _011_ = _008_ + _010_;
  assign _013_ = ~ stores[3];
  assign _014_ = \nz$42 [50] & _013_;
  assign _015_ = _011_ + _014_;
  assign _016_ = ~ stores[3];
  assign _017_ = \nz$42 [51] & _016_;
  assign _018_ = ~ stores[3];
  assign _019_ = \nz$42 [52] & _018_;
  assign _020_ = _017_ + _019_;
  assign _021_ = ~ stores[3];
  assign _022_ = \nz$42 [53] & _021_;
  assign _024_ = _020_ + _022_;
  assign _025_ = ~ stores[3];
  assign _026_ = \nz$42 [54] & _025_;
  assign _027_ = ~ stores[3];
  assign _028_ = \nz$42 [55] & _027_;
  assign _029_ = _026_ + _028_;
  assign _030_ = ~ stores[3];
  assign _031_ = \nz$42 [56] & _030_;
  assign _032_ = _029_ + _031_;
  assign _033_ = ~ stores[3];
  assign _035_ = \nz$42 [57] & _033_;
  assign _036_ = ~ stores[3];
  assign _037_ = \nz$42 [58] & _036_;
  assign _038_ = _035_ + _037_;
  assign _039_ = ~ stores[3];
  assign _040_ = \nz$42 [59] & _039_;
  assign _041_ = _038_ + _040_;
  assign _042_ = ~ stores[3];
  assign _043_ = \nz$42 [60] & _042_;
  assign _044_ = ~ stores[3];
  assign _046_ = \nz$42 [61] & _044_;
  assign _047_ = _043_ + _046_;
  assign _048_ = ~ stores[3];
  assign _049_ = \nz$42 [62] & _048_;
  assign _050_ = _047_ + _049_;
  assign _051_ = ~ stores[3];
  assign _052_ = \nz$42 [63] & _051_;
  assign _053_ = ~ stores[3];
  assign _054_ = \nz$42 [64] & _053_;
  assign _055_ = _052_ + _054_;
  assign _057_ = ~ stores[3];
  assign _058_ = \nz$42 [65] & _057_;
  assign _059_ = _055_ + _058_;
  assign _060_ = ~ stores[3];
  assign _061_ = \nz$42 [66] & _060_;
  assign _062_ = ~ stores[3];
  assign _063_ = \nz$42 [67] & _062_;
  assign _064_ = _061_ + _063_;
  assign _065_ = ~ stores[3];
  assign _066_ = \nz$42 [68] & _065_;
  assign _068_ = _064_ + _066_;
  assign _069_ = ~ stores[3];
  assign _070_ = \nz$42 [69] & _069_;
  assign _071_ = ~ stores[3];
  assign _072_ = \nz$42 [70] & _071_;
  assign _073_ = _070_ + _072_;
  assign _074_ = ~ stores[3];
  assign _075_ = \nz$42 [71] & _074_;
  assign _076_ = _073_ + _075_;
  assign _077_ = ~ stores[3];
  assign _079_ = \nz$42 [72] & _077_;
  assign _080_ = ~ stores[3];
  assign _081_ = \nz$42 [73] & _080_;
  assign _082_ = _079_ + _081_;
  assign _083_ = ~ stores[3];
  assign _084_ = \nz$42 [74] & _083_;
  assign _085_ = _082_ + _084_;
  assign _086_ = ~ stores[3];
  assign _087_ = \nz$42 [75] & _086_;
  assign _088_ = ~ stores[3];
  assign _090_ = \nz$42 [76] & _088_;
  assign _091_ = _087_ + _090_;
  assign _092_ = ~ stores[3];
  assign _093_ = \nz$42 [77] & _092_;
  assign _094_ = _091_ + _093_;
  assign _095_ = ~ stores[3];
  assign _096_ = \nz$42 [78] & _095_;
  assign _097_ = ~ stores[3];
  assign _098_ = \nz$42 [79] & _097_;
  assign _099_ = _096_ + _098_;
  assign _101_ = count_0_0 + count_0_3;
  assign _102_ = _101_ + count_0_6;
  assign _103_ = count_0_9 + count_0_12;
  assign _104_ = _103_ + count_0_15;
  assign _105_ = count_0_18 + count_0_21;
  assign _106_ = _105_ + count_0_24;
  assign _107_ = count_0_27 + count_0_30;
  assign _108_ = _107_ + count_0_33;
  assign _109_ = count_0_36 + count_0_39;
  assign _110_ = _109_ + count_0_42;
  assign _113_ = count_0_45 + count_0_48;
  assign _114_ = _113_ + count_0_51;
  assign _115_ = count_0_54 + count_0_57;
  assign _116_ = _115_ + count_0_60;
  assign _117_ = count_0_63 + count_0_66;
  assign _118_ = _117_ + count_0_69;
  assign _119_ = count_0_72 + count_0_75;
  assign _120_ = _119_ + count_0_78;
  assign _121_ = count_1_0 + count_1_3;
  assign _122_ = _121_ + count_1_6;
  assign _124_ = count_1_9 + count_1_12;
  assign _125_ = _124_ + count_1_15;
  assign _126_ = count_1_18 + count_1_21;
  assign _127_ = _126_ + count_1_24;
  assign _128_ = count_2_0 + count_2_3;
  assign _129_ = _128_ + count_2_6;
  assign _130_ = | stores;
  assign _131_ = counting_0_3 ? 9'h000 : shadow_count;
  assign _132_ = _131_ + count_3_0;
  always @(posedge clk)
    data <= read__data;
  always @(posedge clk)
    row_0_0 <= _133_;
  always @(posedge clk)
    row_1_0 <= _135_;
  always @(posedge clk)
    row_0_1 <= _136_;
  always @(posedge clk)
    row_1_1 <= _137_;
  always @(posedge clk)
    row_0_2 <= _138_;
  always @(posedge clk)
    row_1_2 <= _139_;
  always @(posedge clk)
    row_0_3 <= _140_;
  always @(posedge clk)
    row_1_3 <= _141_;
  always @(posedge clk)
    stores <= _142_;
  always @(posedge clk)
    \$signal  <= _143_;
  always @(posedge clk)
    \illegal$13  <= _144_;
  always @(posedge clk)
    swap_0_0 <= _146_;
  always @(posedge clk)
    swap_0_1 <= _147_;
  always @(posedge clk)
    swap_0_2 <= _148_;
  always @(posedge clk)
    swap_0_3 <= _149_;
  always @(posedge clk)
    swap_0_4 <= _150_;
  always @(posedge clk)
    shadow_nz <= _151_;
  always @(posedge clk)
    nz <= _152_;
  always @(posedge clk)
    shadow_neg <= _153_;
  always @(posedge clk)
    neg <= _154_;
  always @(posedge clk)
    count_0_0 <= _001_;
  always @(posedge clk)
    count_0_3 <= _023_;
  always @(posedge clk)
    count_0_6 <= _045_;
  always @(posedge clk)
    count_0_9 <= _067_;
  always @(posedge clk)
    count_0_12 <= _089_;
  always @(posedge clk)
    count_0_15 <= _156_;
  always @(posedge clk)
    count_0_18 <= _178_;
  always @(posedge clk)
    count_0_21 <= _187_;
  always @(posedge clk)
    count_0_24 <= _195_;
  always @(posedge clk)
    count_0_27 <= _204_;
  always @(posedge clk)
    count_0_30 <= _213_;
  always @(posedge clk)
    count_0_33 <= _222_;
  always @(posedge clk)
    count_0_36 <= _231_;
  always @(posedge clk)
    count_0_39 <= _239_;
  always @(posedge clk)
    count_0_42 <= _248_;
  always @(posedge clk)
    count_0_45 <= _006_;
  always @(posedge clk)
    count_0_48 <= _015_;
  always @(posedge clk)
    count_0_51 <= _024_;
  always @(posedge clk)
    count_0_54 <= _032_;
  always @(posedge clk)
    count_0_57 <= _041_;
  always @(posedge clk)
    count_0_60 <= _050_;
  always @(posedge clk)
    count_0_63 <= _059_;
  always @(posedge clk)
    count_0_66 <= _068_;
  always @(posedge clk)
    count_0_69 <= _076_;
  always @(posedge clk)
    count_0_72 <= _085_;
  always @(posedge clk)
    count_0_75 <= _094_;
  always @(posedge clk)
    count_0_78 <= _099_;
  always @(posedge clk)
    count_1_0 <= _102_;
  always @(posedge clk)
    count_1_3 <= _104_;
  always @(posedge clk)
    count_1_6 <= _106_;
  always @(posedge clk)
    count_1_9 <= _108_;
  always @(posedge clk)
    count_1_12 <= _110_;
  always @(posedge clk)
    count_1_15 <= _114_;
  always @(posedge clk)
    count_1_18 <= _116_;
  always @(posedge clk)
    count_1_21 <= _118_;
  always @(posedge clk)
    count_1_24 <= _120_;
  always @(posedge clk)
    count_2_0 <= _122_;
  always @(posedge clk)
    count_2_3 <= _125_;
  always @(posedge clk)
    count_2_6 <= _127_;
  always @(posedge clk)
    count_3_0 <= _129_;
  always @(posedge clk)
    counting_0_0 <= _155_;
  always @(posedge clk)
    counting_1_0 <= _157_;
  always @(posedge clk)
    counting_2_0 <= _158_;
  always @(posedge clk)
    counting_0_1 <= _159_;
  always @(posedge clk)
    counting_1_1 <= _160_;
  always @(posedge clk)
    counting_2_1 <= _161_;
  always @(posedge clk)
    counting_0_2 <= _162_;
  always @(posedge clk)
    counting_1_2 <= _163_;
  always @(posedge clk)
    counting_2_2 <= _164_;
  always @(posedge clk)
    counting_0_3 <= _165_;
  always @(posedge clk)
    counting_1_3 <= _166_;
  always @(posedge clk)
    counting_2_3 <= _168_;
  always @(posedge clk)
    shadow_count <= _169_;
  always @(posedge clk)
    count <= _170_;
  assign _170_ = counting_2_3 ? shadow_count : count;
  assign _169_ = counting_1_3 ? _132_[8:0] : shadow_count;
  assign _168_ = rst ? 1'h0 : counting_2_2;
  assign _166_ = rst ? 1'h0 : counting_1_2;
  assign _165_ = rst ? 1'h0 : counting_0_2;
  assign _164_ = rst ? 1'h0 : counting_2_1;
  assign _163_ = rst ? 1'h0 : counting_1_1;
  assign _162_ = rst ? 1'h0 : counting_0_1;
  assign _161_ = rst ? 1'h0 : counting_2_0;
  assign _160_ = rst ? 1'h0 : counting_1_0;
  assign _159_ = rst ? 1'h0 : counting_0_0;
  assign _158_ = rst ? 1'h0 : swap_0_4;
  assign _157_ = rst ? 1'h0 : _130_;
  assign _155_ = rst ? 1'h0 : stores[0];
  assign _154_ = swap_0_4 ? shadow_neg : neg;
  assign _153_[255:240] = stores[3] ? \neg$44 [15:0] : shadow_neg[255:240];
  assign _153_[239:160] = stores[2] ? \neg$44  : shadow_neg[239:160];
  assign _153_[159:80] = stores[1] ? \neg$44  : shadow_neg[159:80];
  assign _153_[79:0] = stores[0] ? \neg$44  : shadow_neg[79:0];
  assign _152_ = swap_0_4 ? shadow_nz : nz;
  assign _151_[255:240] = stores[3] ? \nz$42 [15:0] : shadow_nz[255:240];
  assign _151_[239:160] = stores[2] ? \nz$42  : shadow_nz[239:160];
  assign _151_[159:80] = stores[1] ? \nz$42  : shadow_nz[159:80];
  assign _151_[79:0] = stores[0] ? \nz$42  : shadow_nz[79:0];
  assign _150_ = rst ? 1'h0 : swap_0_3;
  assign _149_ = rst ? 1'h0 : swap_0_2;
  assign _148_ = rst ? 1'h0 : swap_0_1;
  assign _147_ = rst ? 1'h0 : swap_0_0;
  assign _146_ = rst ? 1'h0 : first;
  assign _144_ = rst ? 1'h0 : \$signal ;
  assign _143_ = rst ? 1'h0 : row_0_3;
  assign _142_[3] = rst ? 1'h0 : _230_;
  assign _142_[1] = rst ? 1'h0 : _186_;
  assign _142_[0] = rst ? 1'h0 : _111_;
  assign _142_[2] = rst ? 1'h0 : _208_;
  assign _141_ = rst ? 2'h0 : row_1_2;
  assign _140_ = rst ? 1'h0 : row_0_2;
  assign _139_ = rst ? 2'h0 : row_1_1;
  assign _138_ = rst ? 1'h0 : row_0_1;
  assign _137_ = rst ? 2'h0 : row_1_0;
  assign _136_ = rst ? 1'h0 : row_0_0;
  assign _135_ = rst ? 2'h0 : read_index;
  assign _133_ = rst ? 1'h0 : read__en;
  tnthw_t16x16_array_unit_weights_decoder decoder (
    .clk(clk),
    .data(data),
    .illegal(\illegal$14 ),
    .neg_0_2(\neg$44 [4:0]),
    .neg_10_2(\neg$44 [54:50]),
    .neg_11_2(\neg$44 [59:55]),
    .neg_12_2(\neg$44 [64:60]),
    .neg_13_2(\neg$44 [69:65]),
    .neg_14_2(\neg$44 [74:70]),
    .neg_15_2(\neg$44 [79:75]),
    .neg_1_2(\neg$44 [9:5]),
    .neg_2_2(\neg$44 [14:10]),
    .neg_3_2(\neg$44 [19:15]),
    .neg_4_2(\neg$44 [24:20]),
    .neg_5_2(\neg$44 [29:25]),
    .neg_6_2(\neg$44 [34:30]),
    .neg_7_2(\neg$44 [39:35]),
    .neg_8_2(\neg$44 [44:40]),
    .neg_9_2(\neg$44 [49:45]),
    .nz_0_2(\nz$42 [4:0]),
    .nz_10_2(\nz$42 [54:50]),
    .nz_11_2(\nz$42 [59:55]),
    .nz_12_2(\nz$42 [64:60]),
    .nz_13_2(\nz$42 [69:65]),
    .nz_14_2(\nz$42 [74:70]),
    .nz_15_2(\nz$42 [79:75]),
    .nz_1_2(\nz$42 [9:5]),
    .nz_2_2(\nz$42 [14:10]),
    .nz_3_2(\nz$42 [19:15]),
    .nz_4_2(\nz$42 [24:20]),
    .nz_5_2(\nz$42 [29:25]),
    .nz_6_2(\nz$42 [34:30]),
    .nz_7_2(\nz$42 [39:35]),
    .nz_8_2(\nz$42 [44:40]),
    .nz_9_2(\nz$42 [49:45]),
    .rst(rst)
  );
  assign active_count = count;
  assign active_neg = neg;
  assign active_nz = nz;
  assign \output  = data;
  assign read__addr = read_address[10:0];
  assign read = read__en;
  assign \$signature__data  = fill_data;
  assign \$signature__addr  = fill_address[10:0];
  assign \$signature__en  = fill;
endmodule

module tnthw_t16x16_array_unit_weights_decoder(rst, data, nz_0_2, neg_0_2, nz_1_2, neg_1_2, nz_2_2, neg_2_2, nz_3_2, neg_3_2, nz_4_2, neg_4_2, nz_5_2, neg_5_2, nz_6_2, neg_6_2, nz_7_2, neg_7_2, nz_8_2, neg_8_2, nz_9_2
, neg_9_2, nz_10_2, neg_10_2, nz_11_2, neg_11_2, nz_12_2, neg_12_2, nz_13_2, neg_13_2, nz_14_2, neg_14_2, nz_15_2, neg_15_2, illegal, clk);
  wire _000_;
  wire _001_;
  wire [2:0] _002_;
  wire _003_;
  wire _004_;
  wire [2:0] _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire [2:0] _010_;
  wire _011_;
  wire _012_;
  wire [2:0] _013_;
  wire _014_;
  wire _015_;
  wire [2:0] _016_;
  wire _017_;
  wire _018_;
  wire [2:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire [2:0] _024_;
  wire _025_;
  wire _026_;
  wire [2:0] _027_;
  wire _028_;
  wire _029_;
  wire [2:0] _030_;
  wire _031_;
  wire _032_;
  wire [2:0] _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire [2:0] _038_;
  wire _039_;
  wire _040_;
  wire [2:0] _041_;
  wire _042_;
  wire _043_;
  wire [2:0] _044_;
  wire _045_;
  wire _046_;
  wire [2:0] _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire [2:0] _052_;
  wire _053_;
  wire _054_;
  wire [2:0] _055_;
  wire _056_;
  wire _057_;
  wire [2:0] _058_;
  wire _059_;
  wire _060_;
  wire [2:0] _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire [2:0] _066_;
  wire _067_;
  wire _068_;
  wire [2:0] _069_;
  wire _070_;
  wire _071_;
  wire [2:0] _072_;
  wire _073_;
  wire _074_;
  wire [2:0] _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire [2:0] _080_;
  wire _081_;
  wire _082_;
  wire [2:0] _083_;
  wire _084_;
  wire _085_;
  wire [2:0] _086_;
  wire _087_;
  wire _088_;
  wire [2:0] _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire [2:0] _094_;
  wire _095_;
  wire _096_;
  wire [2:0] _097_;
  wire _098_;
  wire _099_;
  wire [2:0] _100_;
  wire _101_;
  wire _102_;
  wire [2:0] _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire [2:0] _108_;
  wire _109_;
  wire _110_;
  wire [2:0] _111_;
  wire _112_;
  wire _113_;
  wire [2:0] _114_;
  wire _115_;
  wire _116_;
  wire [2:0] _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire [2:0] _122_;
  wire _123_;
  wire _124_;
  wire [2:0] _125_;
  wire _126_;
  wire _127_;
  wire [2:0] _128_;
  wire _129_;
  wire _130_;
  wire [2:0] _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  wire [2:0] _136_;
  wire _137_;
  wire _138_;
  wire [2:0] _139_;
  wire _140_;
  wire _141_;
  wire [2:0] _142_;
  wire _143_;
  wire _144_;
  wire [2:0] _145_;
  wire _146_;
  wire _147_;
  wire _148_;
  wire _149_;
  wire [2:0] _150_;
  wire _151_;
  wire _152_;
  wire [2:0] _153_;
  wire _154_;
  wire _155_;
  wire [2:0] _156_;
  wire _157_;
  wire _158_;
  wire [2:0] _159_;
  wire _160_;
  wire _161_;
  wire _162_;
  wire _163_;
  wire [2:0] _164_;
  wire _165_;
  wire _166_;
  wire [2:0] _167_;
  wire _168_;
  wire _169_;
  wire [2:0] _170_;
  wire _171_;
  wire _172_;
  wire [2:0] _173_;
  wire _174_;
  wire _175_;
  wire _176_;
  wire _177_;
  wire [2:0] _178_;
  wire _179_;
  wire _180_;
  wire [2:0] _181_;
  wire _182_;
  wire _183_;
  wire [2:0] _184_;
  wire _185_;
  wire _186_;
  wire [2:0] _187_;
  wire _188_;
  wire _189_;
  wire _190_;
  wire _191_;
  wire [2:0] _192_;
  wire _193_;
  wire _194_;
  wire [2:0] _195_;
  wire _196_;
  wire _197_;
  wire [2:0] _198_;
  wire _199_;
  wire _200_;
  wire [2:0] _201_;
  wire _202_;
  wire _203_;
  wire _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire _208_;
  wire _209_;
  wire _210_;
  wire _211_;
  wire _212_;
  wire _213_;
  wire _214_;
  wire _215_;
  wire _216_;
  wire _217_;
  wire _218_;
  wire _219_;
  wire _220_;
  wire _221_;
  wire _222_;
  wire _223_;
  wire _224_;
  wire _225_;
  wire _226_;
  wire _227_;
  wire _228_;
  wire _229_;
  wire _230_;
  wire _231_;
  wire _232_;
  wire _233_;
  wire _234_;
  wire _235_;
  wire _236_;
  wire _237_;
  wire _238_;
  wire _239_;
  wire _240_;
  wire _241_;
  wire _242_;
  wire _243_;
  wire _244_;
  wire _245_;
  wire _246_;
  wire _247_;
  wire _248_;
  wire _249_;
  wire _250_;
  wire _251_;
  wire _252_;
  wire _253_;
  wire _254_;
  wire _255_;
  wire _256_;
  wire _257_;
  wire _258_;
  wire _259_;
  wire _260_;
  wire _261_;
  wire _262_;
  wire _263_;
  wire _264_;
  wire _265_;
  wire _266_;
  wire _267_;
  wire _268_;
  wire _269_;
  wire _270_;
  wire _271_;
  wire _272_;
  wire _273_;
  wire _274_;
  wire _275_;
  wire _276_;
  wire _277_;
  wire _278_;
  wire _279_;
  wire _280_;
  wire _281_;
  wire _282_;
  wire _283_;
  wire _284_;
  wire _285_;
  wire _286_;
  wire _287_;
  wire [2:0] _288_;
  wire _289_;
  wire _290_;
  wire [2:0] _291_;
  wire _292_;
  wire _293_;
  wire [2:0] _294_;
  wire _295_;
  wire _296_;
  wire [2:0] _297_;
  wire _298_;
  wire _299_;
  wire _300_;
  wire _301_;
  wire [2:0] _302_;
  wire _303_;
  wire _304_;
  wire [2:0] _305_;
  input clk;
  wire clk;
  input [127:0] data;
  wire [127:0] data;
  output illegal;
  reg illegal = 1'h0;
  wire [79:0] neg;
  reg [1:0] neg_0_0 = 2'h0;
  reg [3:0] neg_0_1 = 4'h0;
  output [4:0] neg_0_2;
  reg [4:0] neg_0_2 = 5'h00;
  reg [1:0] neg_10_0 = 2'h0;
  reg [3:0] neg_10_1 = 4'h0;
  output [4:0] neg_10_2;
  reg [4:0] neg_10_2 = 5'h00;
  reg [1:0] neg_11_0 = 2'h0;
  reg [3:0] neg_11_1 = 4'h0;
  output [4:0] neg_11_2;
  reg [4:0] neg_11_2 = 5'h00;
  reg [1:0] neg_12_0 = 2'h0;
  reg [3:0] neg_12_1 = 4'h0;
  output [4:0] neg_12_2;
  reg [4:0] neg_12_2 = 5'h00;
  reg [1:0] neg_13_0 = 2'h0;
  reg [3:0] neg_13_1 = 4'h0;
  output [4:0] neg_13_2;
  reg [4:0] neg_13_2 = 5'h00;
  reg [1:0] neg_14_0 = 2'h0;
  reg [3:0] neg_14_1 = 4'h0;
  output [4:0] neg_14_2;
  reg [4:0] neg_14_2 = 5'h00;
  reg [1:0] neg_15_0 = 2'h0;
  reg [3:0] neg_15_1 = 4'h0;
  output [4:0] neg_15_2;
  reg [4:0] neg_15_2 = 5'h00;
  reg [1:0] neg_1_0 = 2'h0;
  reg [3:0] neg_1_1 = 4'h0;
  output [4:0] neg_1_2;
  reg [4:0] neg_1_2 = 5'h00;
  reg [1:0] neg_2_0 = 2'h0;
  reg [3:0] neg_2_1 = 4'h0;
  output [4:0] neg_2_2;
  reg [4:0] neg_2_2 = 5'h00;
  reg [1:0] neg_3_0 = 2'h0;
  reg [3:0] neg_3_1 = 4'h0;
  output [4:0] neg_3_2;
  reg [4:0] neg_3_2 = 5'h00;
  reg [1:0] neg_4_0 = 2'h0;
  reg [3:0] neg_4_1 = 4'h0;
  output [4:0] neg_4_2;
  reg [4:0] neg_4_2 = 5'h00;
  reg [1:0] neg_5_0 = 2'h0;
  reg [3:0] neg_5_1 = 4'h0;
  output [4:0] neg_5_2;
  reg [4:0] neg_5_2 = 5'h00;
  reg [1:0] neg_6_0 = 2'h0;
  reg [3:0] neg_6_1 = 4'h0;
  output [4:0] neg_6_2;
  reg [4:0] neg_6_2 = 5'h00;
  reg [1:0] neg_7_0 = 2'h0;
  reg [3:0] neg_7_1 = 4'h0;
  output [4:0] neg_7_2;
  reg [4:0] neg_7_2 = 5'h00;
  reg [1:0] neg_8_0 = 2'h0;
  reg [3:0] neg_8_1 = 4'h0;
  output [4:0] neg_8_2;
  reg [4:0] neg_8_2 = 5'h00;
  reg [1:0] neg_9_0 = 2'h0;
  reg [3:0] neg_9_1 = 4'h0;
  output [4:0] neg_9_2;
  reg [4:0] neg_9_2 = 5'h00;
  wire [11:0] ninefold_0_0;
  wire [11:0] ninefold_0_1;
  wire [11:0] ninefold_10_0;
  wire [11:0] ninefold_10_1;
  wire [11:0] ninefold_11_0;
  wire [11:0] ninefold_11_1;
  wire [11:0] ninefold_12_0;
  wire [11:0] ninefold_12_1;
  wire [11:0] ninefold_13_0;
  wire [11:0] ninefold_13_1;
  wire [11:0] ninefold_14_0;
  wire [11:0] ninefold_14_1;
  wire [11:0] ninefold_15_0;
  wire [11:0] ninefold_15_1;
  wire [11:0] ninefold_1_0;
  wire [11:0] ninefold_1_1;
  wire [11:0] ninefold_2_0;
  wire [11:0] ninefold_2_1;
  wire [11:0] ninefold_3_0;
  wire [11:0] ninefold_3_1;
  wire [11:0] ninefold_4_0;
  wire [11:0] ninefold_4_1;
  wire [11:0] ninefold_5_0;
  wire [11:0] ninefold_5_1;
  wire [11:0] ninefold_6_0;
  wire [11:0] ninefold_6_1;
  wire [11:0] ninefold_7_0;
  wire [11:0] ninefold_7_1;
  wire [11:0] ninefold_8_0;
  wire [11:0] ninefold_8_1;
  wire [11:0] ninefold_9_0;
  wire [11:0] ninefold_9_1;
  wire [79:0] nz;
  reg [1:0] nz_0_0 = 2'h0;
  reg [3:0] nz_0_1 = 4'h0;
  output [4:0] nz_0_2;
  reg [4:0] nz_0_2 = 5'h00;
  reg [1:0] nz_10_0 = 2'h0;
  reg [3:0] nz_10_1 = 4'h0;
  output [4:0] nz_10_2;
  reg [4:0] nz_10_2 = 5'h00;
  reg [1:0] nz_11_0 = 2'h0;
  reg [3:0] nz_11_1 = 4'h0;
  output [4:0] nz_11_2;
  reg [4:0] nz_11_2 = 5'h00;
  reg [1:0] nz_12_0 = 2'h0;
  reg [3:0] nz_12_1 = 4'h0;
  output [4:0] nz_12_2;
  reg [4:0] nz_12_2 = 5'h00;
  reg [1:0] nz_13_0 = 2'h0;
  reg [3:0] nz_13_1 = 4'h0;
  output [4:0] nz_13_2;
  reg [4:0] nz_13_2 = 5'h00;
  reg [1:0] nz_14_0 = 2'h0;
  reg [3:0] nz_14_1 = 4'h0;
  output [4:0] nz_14_2;
  reg [4:0] nz_14_2 = 5'h00;
  reg [1:0] nz_15_0 = 2'h0;
  reg [3:0] nz_15_1 = 4'h0;
  output [4:0] nz_15_2;
  reg [4:0] nz_15_2 = 5'h00;
  reg [1:0] nz_1_0 = 2'h0;
  reg [3:0] nz_1_1 = 4'h0;
  output [4:0] nz_1_2;
  reg [4:0] nz_1_2 = 5'h00;
  reg [1:0] nz_2_0 = 2'h0;
  reg [3:0] nz_2_1 = 4'h0;
  output [4:0] nz_2_2;
  reg [4:0] nz_2_2 = 5'h00;
  reg [1:0] nz_3_0 = 2'h0;
  reg [3:0] nz_3_1 = 4'h0;
  output [4:0] nz_3_2;
  reg [4:0] nz_3_2 = 5'h00;
  reg [1:0] nz_4_0 = 2'h0;
  reg [3:0] nz_4_1 = 4'h0;
  output [4:0] nz_4_2;
  reg [4:0] nz_4_2 = 5'h00;
  reg [1:0] nz_5_0 = 2'h0;
  reg [3:0] nz_5_1 = 4'h0;
  output [4:0] nz_5_2;
  reg [4:0] nz_5_2 = 5'h00;
  reg [1:0] nz_6_0 = 2'h0;
  reg [3:0] nz_6_1 = 4'h0;
  output [4:0] nz_6_2;
  reg [4:0] nz_6_2 = 5'h00;
  reg [1:0] nz_7_0 = 2'h0;
  reg [3:0] nz_7_1 = 4'h0;
  output [4:0] nz_7_2;
  reg [4:0] nz_7_2 = 5'h00;
  reg [1:0] nz_8_0 = 2'h0;
  reg [3:0] nz_8_1 = 4'h0;
  output [4:0] nz_8_2;
  reg [4:0] nz_8_2 = 5'h00;
  reg [1:0] nz_9_0 = 2'h0;
  reg [3:0] nz_9_1 = 4'h0;
  output [4:0] nz_9_2;
  reg [4:0] nz_9_2 = 5'h00;
  reg [7:0] rest_0_0 = 8'h00;
  reg [7:0] rest_0_1 = 8'h00;
  reg [7:0] rest_0_2 = 8'h00;
  reg [7:0] rest_10_0 = 8'h00;
  reg [7:0] rest_10_1 = 8'h00;
  reg [7:0] rest_10_2 = 8'h00;
  reg [7:0] rest_11_0 = 8'h00;
  reg [7:0] rest_11_1 = 8'h00;
  reg [7:0] rest_11_2 = 8'h00;
  reg [7:0] rest_12_0 = 8'h00;
  reg [7:0] rest_12_1 = 8'h00;
  reg [7:0] rest_12_2 = 8'h00;
  reg [7:0] rest_13_0 = 8'h00;
  reg [7:0] rest_13_1 = 8'h00;
  reg [7:0] rest_13_2 = 8'h00;
  reg [7:0] rest_14_0 = 8'h00;
  reg [7:0] rest_14_1 = 8'h00;
  reg [7:0] rest_14_2 = 8'h00;
  reg [7:0] rest_15_0 = 8'h00;
  reg [7:0] rest_15_1 = 8'h00;
  reg [7:0] rest_15_2 = 8'h00;
  reg [7:0] rest_1_0 = 8'h00;
  reg [7:0] rest_1_1 = 8'h00;
  reg [7:0] rest_1_2 = 8'h00;
  reg [7:0] rest_2_0 = 8'h00;
  reg [7:0] rest_2_1 = 8'h00;
  reg [7:0] rest_2_2 = 8'h00;
  reg [7:0] rest_3_0 = 8'h00;
  reg [7:0] rest_3_1 = 8'h00;
  reg [7:0] rest_3_2 = 8'h00;
  reg [7:0] rest_4_0 = 8'h00;
  reg [7:0] rest_4_1 = 8'h00;
  reg [7:0] rest_4_2 = 8'h00;
  reg [7:0] rest_5_0 = 8'h00;
  reg [7:0] rest_5_1 = 8'h00;
  reg [7:0] rest_5_2 = 8'h00;
  reg [7:0] rest_6_0 = 8'h00;
  reg [7:0] rest_6_1 = 8'h00;
  reg [7:0] rest_6_2 = 8'h00;
  reg [7:0] rest_7_0 = 8'h00;
  reg [7:0] rest_7_1 = 8'h00;
  reg [7:0] rest_7_2 = 8'h00;
  reg [7:0] rest_8_0 = 8'h00;
  reg [7:0] rest_8_1 = 8'h00;
  reg [7:0] rest_8_2 = 8'h00;
  reg [7:0] rest_9_0 = 8'h00;
  reg [7:0] rest_9_1 = 8'h00;
  reg [7:0] rest_9_2 = 8'h00;
  input rst;
  wire rst;
  wire [9:0] tripled_0_0;
  wire [9:0] tripled_0_1;
  wire [9:0] tripled_0_2;
  wire [9:0] tripled_10_0;
  wire [9:0] tripled_10_1;
  wire [9:0] tripled_10_2;
  wire [9:0] tripled_11_0;
  wire [9:0] tripled_11_1;
  wire [9:0] tripled_11_2;
  wire [9:0] tripled_12_0;
  wire [9:0] tripled_12_1;
  wire [9:0] tripled_12_2;
  wire [9:0] tripled_13_0;
  wire [9:0] tripled_13_1;
  wire [9:0] tripled_13_2;
  wire [9:0] tripled_14_0;
  wire [9:0] tripled_14_1;
  wire [9:0] tripled_14_2;
  wire [9:0] tripled_15_0;
  wire [9:0] tripled_15_1;
  wire [9:0] tripled_15_2;
  wire [9:0] tripled_1_0;
  wire [9:0] tripled_1_1;
  wire [9:0] tripled_1_2;
  wire [9:0] tripled_2_0;
  wire [9:0] tripled_2_1;
  wire [9:0] tripled_2_2;
  wire [9:0] tripled_3_0;
  wire [9:0] tripled_3_1;
  wire [9:0] tripled_3_2;
  wire [9:0] tripled_4_0;
  wire [9:0] tripled_4_1;
  wire [9:0] tripled_4_2;
  wire [9:0] tripled_5_0;
  wire [9:0] tripled_5_1;
  wire [9:0] tripled_5_2;
  wire [9:0] tripled_6_0;
  wire [9:0] tripled_6_1;
  wire [9:0] tripled_6_2;
  wire [9:0] tripled_7_0;
  wire [9:0] tripled_7_1;
  wire [9:0] tripled_7_2;
  wire [9:0] tripled_8_0;
  wire [9:0] tripled_8_1;
  wire [9:0] tripled_8_2;
  wire [9:0] tripled_9_0;
  wire [9:0] tripled_9_1;
  wire [9:0] tripled_9_2;
  assign tripled_0_0 = data[7:0] + { data[7:0], 1'h0 };
  assign ninefold_0_0 = data[7:0] + { data[7:0], 3'h0 };
  assign tripled_0_1 = rest_0_0 + { rest_0_0, 1'h0 };
  assign ninefold_0_1 = rest_0_0 + { rest_0_0, 3'h0 };
  assign tripled_0_2 = rest_0_1 + { rest_0_1, 1'h0 };
  assign tripled_1_0 = data[15:8] + { data[15:8], 1'h0 };
  assign ninefold_1_0 = data[15:8] + { data[15:8], 3'h0 };
  assign tripled_1_1 = rest_1_0 + { rest_1_0, 1'h0 };
  assign ninefold_1_1 = rest_1_0 + { rest_1_0, 3'h0 };
  assign tripled_1_2 = rest_1_1 + { rest_1_1, 1'h0 };
  assign tripled_2_0 = data[23:16] + { data[23:16], 1'h0 };
  assign ninefold_2_0 = data[23:16] + { data[23:16], 3'h0 };
  assign tripled_2_1 = rest_2_0 + { rest_2_0, 1'h0 };
  assign ninefold_2_1 = rest_2_0 + { rest_2_0, 3'h0 };
  assign tripled_2_2 = rest_2_1 + { rest_2_1, 1'h0 };
  assign tripled_3_0 = data[31:24] + { data[31:24], 1'h0 };
  assign ninefold_3_0 = data[31:24] + { data[31:24], 3'h0 };
  assign tripled_3_1 = rest_3_0 + { rest_3_0, 1'h0 };
  assign ninefold_3_1 = rest_3_0 + { rest_3_0, 3'h0 };
  assign tripled_3_2 = rest_3_1 + { rest_3_1, 1'h0 };
  assign tripled_4_0 = data[39:32] + { data[39:32], 1'h0 };
  assign ninefold_4_0 = data[39:32] + { data[39:32], 3'h0 };
  assign tripled_4_1 = rest_4_0 + { rest_4_0, 1'h0 };
  assign ninefold_4_1 = rest_4_0 + { rest_4_0, 3'h0 };
  assign tripled_4_2 = rest_4_1 + { rest_4_1, 1'h0 };
  assign tripled_5_0 = data[47:40] + { data[47:40], 1'h0 };
  assign ninefold_5_0 = data[47:40] + { data[47:40], 3'h0 };
  assign tripled_5_1 = rest_5_0 + { rest_5_0, 1'h0 };
  assign ninefold_5_1 = rest_5_0 + { rest_5_0, 3'h0 };
  assign tripled_5_2 = rest_5_1 + { rest_5_1, 1'h0 };
  assign tripled_6_0 = data[55:48] + { data[55:48], 1'h0 };
  assign ninefold_6_0 = data[55:48] + { data[55:48], 3'h0 };
  assign tripled_6_1 = rest_6_0 + { rest_6_0, 1'h0 };
  assign ninefold_6_1 = rest_6_0 + { rest_6_0, 3'h0 };
  assign tripled_6_2 = rest_6_1 + { rest_6_1, 1'h0 };
  assign tripled_7_0 = data[63:56] + { data[63:56], 1'h0 };
  assign ninefold_7_0 = data[63:56] + { data[63:56], 3'h0 };
  assign tripled_7_1 = rest_7_0 + { rest_7_0, 1'h0 };
  assign ninefold_7_1 = rest_7_0 + { rest_7_0, 3'h0 };
  assign tripled_7_2 = rest_7_1 + { rest_7_1, 1'h0 };
  assign tripled_8_0 = data[71:64] + { data[71:64], 1'h0 };
  assign ninefold_8_0 = data[71:64] + { data[71:64], 3'h0 };
  assign tripled_8_1 = rest_8_0 + { rest_8_0, 1'h0 };
  assign ninefold_8_1 = rest_8_0 + { rest_8_0, 3'h0 };
  assign tripled_8_2 = rest_8_1 + { rest_8_1, 1'h0 };
  assign tripled_9_0 = data[79:72] + { data[79:72], 1'h0 };
  assign ninefold_9_0 = data[79:72] + { data[79:72], 3'h0 };
  assign tripled_9_1 = rest_9_0 + { rest_9_0, 1'h0 };
  assign ninefold_9_1 = rest_9_0 + { rest_9_0, 3'h0 };
  assign tripled_9_2 = rest_9_1 + { rest_9_1, 1'h0 };
  assign tripled_10_0 = data[87:80] + { data[87:80], 1'h0 };
  assign ninefold_10_0 = data[87:80] + { data[87:80], 3'h0 };
  assign tripled_10_1 = rest_10_0 + { rest_10_0, 1'h0 };
  assign ninefold_10_1 = rest_10_0 + { rest_10_0, 3'h0 };
  assign tripled_10_2 = rest_10_1 + { rest_10_1, 1'h0 };
  assign tripled_11_0 = data[95:88] + { data[95:88], 1'h0 };
  assign ninefold_11_0 = data[95:88] + { data[95:88], 3'h0 };
  assign tripled_11_1 = rest_11_0 + { rest_11_0, 1'h0 };
  assign ninefold_11_1 = rest_11_0 + { rest_11_0, 3'h0 };
  assign tripled_11_2 = rest_11_1 + { rest_11_1, 1'h0 };
  assign tripled_12_0 = data[103:96] + { data[103:96], 1'h0 };
  assign ninefold_12_0 = data[103:96] + { data[103:96], 3'h0 };
  assign tripled_12_1 = rest_12_0 + { rest_12_0, 1'h0 };
  assign ninefold_12_1 = rest_12_0 + { rest_12_0, 3'h0 };
  assign tripled_12_2 = rest_12_1 + { rest_12_1, 1'h0 };
  assign tripled_13_0 = data[111:104] + { data[111:104], 1'h0 };
  assign ninefold_13_0 = data[111:104] + { data[111:104], 3'h0 };
  assign tripled_13_1 = rest_13_0 + { rest_13_0, 1'h0 };
  assign ninefold_13_1 = rest_13_0 + { rest_13_0, 3'h0 };
  assign tripled_13_2 = rest_13_1 + { rest_13_1, 1'h0 };
  assign tripled_14_0 = data[119:112] + { data[119:112], 1'h0 };
  assign ninefold_14_0 = data[119:112] + { data[119:112], 3'h0 };
  assign tripled_14_1 = rest_14_0 + { rest_14_0, 1'h0 };
  assign ninefold_14_1 = rest_14_0 + { rest_14_0, 3'h0 };
  assign tripled_14_2 = rest_14_1 + { rest_14_1, 1'h0 };
  assign tripled_15_0 = data[127:120] + { data[127:120], 1'h0 };
  assign ninefold_15_0 = data[127:120] + { data[127:120], 3'h0 };
  assign tripled_15_1 = rest_15_0 + { rest_15_0, 1'h0 };
  assign ninefold_15_1 = rest_15_0 + { rest_15_0, 3'h0 };
  assign tripled_15_2 = rest_15_1 + { rest_15_1, 1'h0 };
  assign _287_ = tripled_0_0[9:8] != 1'h1;
  assign _288_ = ninefold_0_0[9:8] + tripled_0_0[9:8];
  assign _289_ = _288_[1:0] != 1'h1;
  assign _290_ = ! tripled_0_0[9:8];
  assign _291_ = ninefold_0_0[9:8] + tripled_0_0[9:8];
  assign _292_ = ! _291_[1:0];
  assign _293_ = tripled_0_1[9:8] != 1'h1;
  assign _294_ = ninefold_0_1[9:8] + tripled_0_1[9:8];
  assign _295_ = _294_[1:0] != 1'h1;
  assign _296_ = ! tripled_0_1[9:8];
  assign _297_ = ninefold_0_1[9:8] + tripled_0_1[9:8];
  assign _298_ = ! _297_[1:0];
  assign _299_ = tripled_0_2[9:8] != 1'h1;
  assign _300_ = ! tripled_0_2[9:8];
  assign _301_ = tripled_1_0[9:8] != 1'h1;
  assign _302_ = ninefold_1_0[9:8] + tripled_1_0[9:8];
  assign _303_ = _302_[1:0] != 1'h1;
  assign _304_ = ! tripled_1_0[9:8];
  assign _305_ = ninefold_1_0[9:8] + tripled_1_0[9:8];
  assign _000_ = ! _305_[1:0];
  assign _001_ = tripled_1_1[9:8] != 1'h1;
  assign _002_ = ninefold_1_1[9:8] + tripled_1_1[9:8];
  assign _003_ = _002_[1:0] != 1'h1;
  assign _004_ = ! tripled_1_1[9:8];
  assign _005_ = ninefold_1_1[9:8] + tripled_1_1[9:8];
  assign _006_ = ! _005_[1:0];
  assign _007_ = tripled_1_2[9:8] != 1'h1;
  assign _008_ = ! tripled_1_2[9:8];
  assign _009_ = tripled_2_0[9:8] != 1'h1;
  assign _010_ = ninefold_2_0[9:8] + tripled_2_0[9:8];
  assign _011_ = _010_[1:0] != 1'h1;
  assign _012_ = ! tripled_2_0[9:8];
  assign _013_ = ninefold_2_0[9:8] + tripled_2_0[9:8];
  assign _014_ = ! _013_[1:0];
  assign _015_ = tripled_2_1[9:8] != 1'h1;
  assign _016_ = ninefold_2_1[9:8] + tripled_2_1[9:8];
  assign _017_ = _016_[1:0] != 1'h1;
  assign _018_ = ! tripled_2_1[9:8];
  assign _019_ = ninefold_2_1[9:8] + tripled_2_1[9:8];
  assign _020_ = ! _019_[1:0];
  assign _021_ = tripled_2_2[9:8] != 1'h1;
  assign _022_ = ! tripled_2_2[9:8];
  assign _023_ = tripled_3_0[9:8] != 1'h1;
  assign _024_ = ninefold_3_0[9:8] + tripled_3_0[9:8];
  assign _025_ = _024_[1:0] != 1'h1;
  assign _026_ = ! tripled_3_0[9:8];
  assign _027_ = ninefold_3_0[9:8] + tripled_3_0[9:8];
  assign _028_ = ! _027_[1:0];
  assign _029_ = tripled_3_1[9:8] != 1'h1;
  assign _030_ = ninefold_3_1[9:8] + tripled_3_1[9:8];
  assign _031_ = _030_[1:0] != 1'h1;
  assign _032_ = ! tripled_3_1[9:8];
  assign _033_ = ninefold_3_1[9:8] + tripled_3_1[9:8];
  assign _034_ = ! _033_[1:0];
  assign _035_ = tripled_3_2[9:8] != 1'h1;
  assign _036_ = ! tripled_3_2[9:8];
  assign _037_ = tripled_4_0[9:8] != 1'h1;
  assign _038_ = ninefold_4_0[9:8] + tripled_4_0[9:8];
  assign _039_ = _038_[1:0] != 1'h1;
  assign _040_ = ! tripled_4_0[9:8];
  assign _041_ = ninefold_4_0[9:8] + tripled_4_0[9:8];
  assign _042_ = ! _041_[1:0];
  assign _043_ = tripled_4_1[9:8] != 1'h1;
  assign _044_ = ninefold_4_1[9:8] + tripled_4_1[9:8];
  assign _045_ = _044_[1:0] != 1'h1;
  assign _046_ = ! tripled_4_1[9:8];
  assign _047_ = ninefold_4_1[9:8] + tripled_4_1[9:8];
  assign _048_ = ! _047_[1:0];
  assign _049_ = tripled_4_2[9:8] != 1'h1;
  assign _050_ = ! tripled_4_2[9:8];
  assign _051_ = tripled_5_0[9:8] != 1'h1;
  assign _052_ = ninefold_5_0[9:8] + tripled_5_0[9:8];
  assign _053_ = _052_[1:0] != 1'h1;
  assign _054_ = ! tripled_5_0[9:8];
  assign _055_ = ninefold_5_0[9:8] + tripled_5_0[9:8];
  assign _056_ = ! _055_[1:0];
  assign _057_ = tripled_5_1[9:8] != 1'h1;
  assign _058_ = ninefold_5_1[9:8] + tripled_5_1[9:8];
  assign _059_ = _058_[1:0] != 1'h1;
  assign _060_ = ! tripled_5_1[9:8];
  assign _061_ = ninefold_5_1[9:8] + tripled_5_1[9:8];
  assign _062_ = ! _061_[1:0];
  assign _063_ = tripled_5_2[9:8] != 1'h1;
  assign _064_ = ! tripled_5_2[9:8];
  assign _065_ = tripled_6_0[9:8] != 1'h1;
  assign _066_ = ninefold_6_0[9:8] + tripled_6_0[9:8];
  assign _067_ = _066_[1:0] != 1'h1;
  assign _068_ = ! tripled_6_0[9:8];
  assign _069_ = ninefold_6_0[9:8] + tripled_6_0[9:8];
  assign _070_ = ! _069_[1:0];
  assign _071_ = tripled_6_1[9:8] != 1'h1;
  assign _072_ = ninefold_6_1[9:8] + tripled_6_1[9:8];
  assign _073_ = _072_[1:0] != 1'h1;
  assign _074_ = ! tripled_6_1[9:8];
  assign _075_ = ninefold_6_1[9:8] + tripled_6_1[9:8];
  assign _076_ = ! _075_[1:0];
  assign _077_ = tripled_6_2[9:8] != 1'h1;
  assign _078_ = ! tripled_6_2[9:8];
  assign _079_ = tripled_7_0[9:8] != 1'h1;
  assign _080_ = ninefold_7_0[9:8] + tripled_7_0[9:8];
  assign _081_ = _080_[1:0] != 1'h1;
  assign _082_ = ! tripled_7_0[9:8];
  assign _083_ = ninefold_7_0[9:8] + tripled_7_0[9:8];
  assign _084_ = ! _083_[1:0];
  assign _085_ = tripled_7_1[9:8] != 1'h1;
  assign _086_ = ninefold_7_1[9:8] + tripled_7_1[9:8];
  assign _087_ = _086_[1:0] != 1'h1;
  assign _088_ = ! tripled_7_1[9:8];
  assign _089_ = ninefold_7_1[9:8] + tripled_7_1[9:8];
  assign _090_ = ! _089_[1:0];
  assign _091_ = tripled_7_2[9:8] != 1'h1;
  assign _092_ = ! tripled_7_2[9:8];
  assign _093_ = tripled_8_0[9:8] != 1'h1;
  assign _094_ = ninefold_8_0[9:8] + tripled_8_0[9:8];
  assign _095_ = _094_[1:0] != 1'h1;
  assign _096_ = ! tripled_8_0[9:8];
  assign _097_ = ninefold_8_0[9:8] + tripled_8_0[9:8];
  assign _098_ = ! _097_[1:0];
  assign _099_ = tripled_8_1[9:8] != 1'h1;
  assign _100_ = ninefold_8_1[9:8] + tripled_8_1[9:8];
  assign _101_ = _100_[1:0] != 1'h1;
  assign _102_ = ! tripled_8_1[9:8];
  assign _103_ = ninefold_8_1[9:8] + tripled_8_1[9:8];
  assign _104_ = ! _103_[1:0];
  assign _105_ = tripled_8_2[9:8] != 1'h1;
  assign _106_ = ! tripled_8_2[9:8];
  assign _107_ = tripled_9_0[9:8] != 1'h1;
  assign _108_ = ninefold_9_0[9:8] + tripled_9_0[9:8];
  assign _109_ = _108_[1:0] != 1'h1;
  assign _110_ = ! tripled_9_0[9:8];
  assign _111_ = ninefold_9_0[9:8] + tripled_9_0[9:8];
  assign _112_ = ! _111_[1:0];
  assign _113_ = tripled_9_1[9:8] != 1'h1;
  assign _114_ = ninefold_9_1[9:8] + tripled_9_1[9:8];
  assign _115_ = _114_[1:0] != 1'h1;
  assign _116_ = ! tripled_9_1[9:8];
  assign _117_ = ninefold_9_1[9:8] + tripled_9_1[9:8];
  assign _118_ = ! _117_[1:0];
  assign _119_ = tripled_9_2[9:8] != 1'h1;
  assign _120_ = ! tripled_9_2[9:8];
  assign _121_ = tripled_10_0[9:8] != 1'h1;
  assign _122_ = ninefold_10_0[9:8] + tripled_10_0[9:8];
  assign _123_ = _122_[1:0] != 1'h1;
  assign _124_ = ! tripled_10_0[9:8];
  assign _125_ = ninefold_10_0[9:8] + tripled_10_0[9:8];
  assign _126_ = ! _125_[1:0];
  assign _127_ = tripled_10_1[9:8] != 1'h1;
  assign _128_ = ninefold_10_1[9:8] + tripled_10_1[9:8];
  assign _129_ = _128_[1:0] != 1'h1;
  assign _130_ = ! tripled_10_1[9:8];
  assign _131_ = ninefold_10_1[9:8] + tripled_10_1[9:8];
  assign _132_ = ! _131_[1:0];
  assign _133_ = tripled_10_2[9:8] != 1'h1;
  assign _134_ = ! tripled_10_2[9:8];
  assign _135_ = tripled_11_0[9:8] != 1'h1;
  assign _136_ = ninefold_11_0[9:8] + tripled_11_0[9:8];
  assign _137_ = _136_[1:0] != 1'h1;
  assign _138_ = ! tripled_11_0[9:8];
  assign _139_ = ninefold_11_0[9:8] + tripled_11_0[9:8];
  assign _140_ = ! _139_[1:0];
  assign _141_ = tripled_11_1[9:8] != 1'h1;
  assign _142_ = ninefold_11_1[9:8] + tripled_11_1[9:8];
  assign _143_ = _142_[1:0] != 1'h1;
  assign _144_ = ! tripled_11_1[9:8];
  assign _145_ = ninefold_11_1[9:8] + tripled_11_1[9:8];
  assign _146_ = ! _145_[1:0];
  assign _147_ = tripled_11_2[9:8] != 1'h1;
  assign _148_ = ! tripled_11_2[9:8];
  assign _149_ = tripled_12_0[9:8] != 1'h1;
  assign _150_ = ninefold_12_0[9:8] + tripled_12_0[9:8];
  assign _151_ = _150_[1:0] != 1'h1;
  assign _152_ = ! tripled_12_0[9:8];
  assign _153_ = ninefold_12_0[9:8] + tripled_12_0[9:8];
  assign _154_ = ! _153_[1:0];
  assign _155_ = tripled_12_1[9:8] != 1'h1;
  assign _156_ = ninefold_12_1[9:8] + tripled_12_1[9:8];
  assign _157_ = _156_[1:0] != 1'h1;
  assign _158_ = ! tripled_12_1[9:8];
  assign _159_ = ninefold_12_1[9:8] + tripled_12_1[9:8];
  assign _160_ = ! _159_[1:0];
  assign _161_ = tripled_12_2[9:8] != 1'h1;
  assign _162_ = ! tripled_12_2[9:8];
  assign _163_ = tripled_13_0[9:8] != 1'h1;
  assign _164_ = ninefold_13_0[9:8] + tripled_13_0[9:8];
  assign _165_ = _164_[1:0] != 1'h1;
  assign _166_ = ! tripled_13_0[9:8];
  assign _167_ = ninefold_13_0[9:8] + tripled_13_0[9:8];
  assign _168_ = ! _167_[1:0];
  assign _169_ = tripled_13_1[9:8] != 1'h1;
  assign _170_ = ninefold_13_1[9:8] + tripled_13_1[9:8];
  assign _171_ = _170_[1:0] != 1'h1;
  assign _172_ = ! tripled_13_1[9:8];
  assign _173_ = ninefold_13_1[9:8] + tripled_13_1[9:8];
  assign _174_ = ! _173_[1:0];
  assign _175_ = tripled_13_2[9:8] != 1'h1;
  assign _176_ = ! tripled_13_2[9:8];
  assign _177_ = tripled_14_0[9:8] != 1'h1;
  assign _178_ = ninefold_14_0[9:8] + tripled_14_0[9:8];
  assign _179_ = _178_[1:0] != 1'h1;
  assign _180_ = ! tripled_14_0[9:8];
  assign _181_ = ninefold_14_0[9:8] + tripled_14_0[9:8];
  assign _182_ = ! _181_[1:0];
  assign _183_ = tripled_14_1[9:8] != 1'h1;
  assign _184_ = ninefold_14_1[9:8] + tripled_14_1[9:8];
  assign _185_ = _184_[1:0] != 1'h1;
  assign _186_ = ! tripled_14_1[9:8];
  assign _187_ = ninefold_14_1[9:8] + tripled_14_1[9:8];
  assign _188_ = ! _187_[1:0];
  assign _189_ = tripled_14_2[9:8] != 1'h1;
  assign _190_ = ! tripled_14_2[9:8];
  assign _191_ = tripled_15_0[9:8] != 1'h1;
  assign _192_ = ninefold_15_0[9:8] + tripled_15_0[9:8];
  assign _193_ = _192_[1:0] != 1'h1;
  assign _194_ = ! tripled_15_0[9:8];
  assign _195_ = ninefold_15_0[9:8] + tripled_15_0[9:8];
  assign _196_ = ! _195_[1:0];
  assign _197_ = tripled_15_1[9:8] != 1'h1;
  assign _198_ = ninefold_15_1[9:8] + tripled_15_1[9:8];
  assign _199_ = _198_[1:0] != 1'h1;
  assign _200_ = ! tripled_15_1[9:8];
  assign _201_ = ninefold_15_1[9:8] + tripled_15_1[9:8];
  assign _202_ = ! _201_[1:0];
  assign _203_ = tripled_15_2[9:8] != 1'h1;
  assign _204_ = ! tripled_15_2[9:8];
  assign _205_ = rest_0_2[7:4] == 4'hf;
  assign _206_ = | rest_0_2[3:2];
  assign _207_ = & rest_0_2[1:0];
  assign _208_ = _206_ | _207_;
  assign _209_ = _205_ & _208_;
  assign _210_ = rest_1_2[7:4] == 4'hf;
  assign _211_ = | rest_1_2[3:2];
  assign _212_ = & rest_1_2[1:0];
  assign _213_ = _211_ | _212_;
  assign _214_ = _210_ & _213_;
  assign _215_ = rest_2_2[7:4] == 4'hf;
  assign _216_ = | rest_2_2[3:2];
  assign _217_ = & rest_2_2[1:0];
  assign _218_ = _216_ | _217_;
  assign _219_ = _215_ & _218_;
  assign _220_ = rest_3_2[7:4] == 4'hf;
  assign _221_ = | rest_3_2[3:2];
  assign _222_ = & rest_3_2[1:0];
  assign _223_ = _221_ | _222_;
  assign _224_ = _220_ & _223_;
  assign _225_ = rest_4_2[7:4] == 4'hf;
  assign _226_ = | rest_4_2[3:2];
  assign _227_ = & rest_4_2[1:0];
  assign _228_ = _226_ | _227_;
  assign _229_ = _225_ & _228_;
  assign _230_ = rest_5_2[7:4] == 4'hf;
  assign _231_ = | rest_5_2[3:2];
  assign _232_ = & rest_5_2[1:0];
  assign _233_ = _231_ | _232_;
  assign _234_ = _230_ & _233_;
  assign _235_ = rest_6_2[7:4] == 4'hf;
  assign _236_ = | rest_6_2[3:2];
  assign _237_ = & rest_6_2[1:0];
  assign _238_ = _236_ | _237_;
  assign _239_ = _235_ & _238_;
  assign _240_ = rest_7_2[7:4] == 4'hf;
  assign _241_ = | rest_7_2[3:2];
  assign _242_ = & rest_7_2[1:0];
  assign _243_ = _241_ | _242_;
  assign _244_ = _240_ & _243_;
  assign _245_ = rest_8_2[7:4] == 4'hf;
  assign _246_ = | rest_8_2[3:2];
  assign _247_ = & rest_8_2[1:0];
  assign _248_ = _246_ | _247_;
  assign _249_ = _245_ & _248_;
  assign _250_ = rest_9_2[7:4] == 4'hf;
  assign _251_ = | rest_9_2[3:2];
  assign _252_ = & rest_9_2[1:0];
  assign _253_ = _251_ | _252_;
  assign _254_ = _250_ & _253_;
  assign _255_ = rest_10_2[7:4] == 4'hf;
  assign _256_ = | rest_10_2[3:2];
  assign _257_ = & rest_10_2[1:0];
  assign _258_ = _256_ | _257_;
  assign _259_ = _255_ & _258_;
  assign _260_ = rest_11_2[7:4] == 4'hf;
  assign _261_ = | rest_11_2[3:2];
  assign _262_ = & rest_11_2[1:0];
  assign _263_ = _261_ | _262_;
  assign _264_ = _260_ & _263_;
  assign _265_ = rest_12_2[7:4] == 4'hf;
  assign _266_ = | rest_12_2[3:2];
  assign _267_ = & rest_12_2[1:0];
  assign _268_ = _266_ | _267_;
  assign _269_ = _265_ & _268_;
  assign _270_ = rest_13_2[7:4] == 4'hf;
  assign _271_ = | rest_13_2[3:2];
  assign _272_ = & rest_13_2[1:0];
  assign _273_ = _271_ | _272_;
  assign _274_ = _270_ & _273_;
  assign _275_ = rest_14_2[7:4] == 4'hf;
  assign _276_ = | rest_14_2[3:2];
  assign _277_ = & rest_14_2[1:0];
  assign _278_ = _276_ | _277_;
  assign _279_ = _275_ & _278_;
  assign _280_ = rest_15_2[7:4] == 4'hf;
  assign _281_ = | rest_15_2[3:2];
  assign _282_ = & rest_15_2[1:0];
  assign _283_ = _281_ | _282_;
  assign _284_ = _280_ & _283_;
  assign _285_ = | { _284_, _279_, _274_, _269_, _264_, _259_, _254_, _249_, _244_, _239_, _234_, _229_, _224_, _219_, _214_, _209_ };
  always @(posedge clk)
    nz_0_0 <= { _289_, _287_ };
  always @(posedge clk)
    neg_0_0 <= { _292_, _290_ };
  always @(posedge clk)
    rest_0_0 <= ninefold_0_0[7:0];
  always @(posedge clk)
    nz_0_1 <= { _295_, _293_, nz_0_0 };
  always @(posedge clk)
    neg_0_1 <= { _298_, _296_, neg_0_0 };
  always @(posedge clk)
    rest_0_1 <= ninefold_0_1[7:0];
  always @(posedge clk)
    nz_0_2 <= { _299_, nz_0_1 };
  always @(posedge clk)
    neg_0_2 <= { _300_, neg_0_1 };
  always @(posedge clk)
    rest_0_2 <= tripled_0_2[7:0];
  always @(posedge clk)
    nz_1_0 <= { _303_, _301_ };
  always @(posedge clk)
    neg_1_0 <= { _000_, _304_ };
  always @(posedge clk)
    rest_1_0 <= ninefold_1_0[7:0];
  always @(posedge clk)
    nz_1_1 <= { _003_, _001_, nz_1_0 };
  always @(posedge clk)
    neg_1_1 <= { _006_, _004_, neg_1_0 };
  always @(posedge clk)
    rest_1_1 <= ninefold_1_1[7:0];
  always @(posedge clk)
    nz_1_2 <= { _007_, nz_1_1 };
  always @(posedge clk)
    neg_1_2 <= { _008_, neg_1_1 };
  always @(posedge clk)
    rest_1_2 <= tripled_1_2[7:0];
  always @(posedge clk)
    nz_2_0 <= { _011_, _009_ };
  always @(posedge clk)
    neg_2_0 <= { _014_, _012_ };
  always @(posedge clk)
    rest_2_0 <= ninefold_2_0[7:0];
  always @(posedge clk)
    nz_2_1 <= { _017_, _015_, nz_2_0 };
  always @(posedge clk)
    neg_2_1 <= { _020_, _018_, neg_2_0 };
  always @(posedge clk)
    rest_2_1 <= ninefold_2_1[7:0];
  always @(posedge clk)
    nz_2_2 <= { _021_, nz_2_1 };
  always @(posedge clk)
    neg_2_2 <= { _022_, neg_2_1 };
  always @(posedge clk)
    rest_2_2 <= tripled_2_2[7:0];
  always @(posedge clk)
    nz_3_0 <= { _025_, _023_ };
  always @(posedge clk)
    neg_3_0 <= { _028_, _026_ };
  always @(posedge clk)
    rest_3_0 <= ninefold_3_0[7:0];
  always @(posedge clk)
    nz_3_1 <= { _031_, _029_, nz_3_0 };
  always @(posedge clk)
    neg_3_1 <= { _034_, _032_, neg_3_0 };
  always @(posedge clk)
    rest_3_1 <= ninefold_3_1[7:0];
  always @(posedge clk)
    nz_3_2 <= { _035_, nz_3_1 };
  always @(posedge clk)
    neg_3_2 <= { _036_, neg_3_1 };
  always @(posedge clk)
    rest_3_2 <= tripled_3_2[7:0];
  always @(posedge clk)
    nz_4_0 <= { _039_, _037_ };
  always @(posedge clk)
    neg_4_0 <= { _042_, _040_ };
  always @(posedge clk)
    rest_4_0 <= ninefold_4_0[7:0];
  always @(posedge clk)
    nz_4_1 <= { _045_, _043_, nz_4_0 };
  always @(posedge clk)
    neg_4_1 <= { _048_, _046_, neg_4_0 };
  always @(posedge clk)
    rest_4_1 <= ninefold_4_1[7:0];
  always @(posedge clk)
    nz_4_2 <= { _049_, nz_4_1 };
  always @(posedge clk)
    neg_4_2 <= { _050_, neg_4_1 };
  always @(posedge clk)
    rest_4_2 <= tripled_4_2[7:0];
  always @(posedge clk)
    nz_5_0 <= { _053_, _051_ };
  always @(posedge clk)
    neg_5_0 <= { _056_, _054_ };
  always @(posedge clk)
    rest_5_0 <= ninefold_5_0[7:0];
  always @(posedge clk)
    nz_5_1 <= { _059_, _057_, nz_5_0 };
  always @(posedge clk)
    neg_5_1 <= { _062_, _060_, neg_5_0 };
  always @(posedge clk)
    rest_5_1 <= ninefold_5_1[7:0];
  always @(posedge clk)
    nz_5_2 <= { _063_, nz_5_1 };
  always @(posedge clk)
    neg_5_2 <= { _064_, neg_5_1 };
  always @(posedge clk)
    rest_5_2 <= tripled_5_2[7:0];
  always @(posedge clk)
    nz_6_0 <= { _067_, _065_ };
  always @(posedge clk)
    neg_6_0 <= { _070_, _068_ };
  always @(posedge clk)
    rest_6_0 <= ninefold_6_0[7:0];
  always @(posedge clk)
    nz_6_1 <= { _073_, _071_, nz_6_0 };
  always @(posedge clk)
    neg_6_1 <= { _076_, _074_, neg_6_0 };
  always @(posedge clk)
    rest_6_1 <= ninefold_6_1[7:0];
  always @(posedge clk)
    nz_6_2 <= { _077_, nz_6_1 };
  always @(posedge clk)
    neg_6_2 <= { _078_, neg_6_1 };
  always @(posedge clk)
    rest_6_2 <= tripled_6_2[7:0];
  always @(posedge clk)
    nz_7_0 <= { _081_, _079_ };
  always @(posedge clk)
    neg_7_0 <= { _084_, _082_ };
  always @(posedge clk)
    rest_7_0 <= ninefold_7_0[7:0];
  always @(posedge clk)
    nz_7_1 <= { _087_, _085_, nz_7_0 };
  always @(posedge clk)
    neg_7_1 <= { _090_, _088_, neg_7_0 };
  always @(posedge clk)
    rest_7_1 <= ninefold_7_1[7:0];
  always @(posedge clk)
    nz_7_2 <= { _091_, nz_7_1 };
  always @(posedge clk)
    neg_7_2 <= { _092_, neg_7_1 };
  always @(posedge clk)
    rest_7_2 <= tripled_7_2[7:0];
  always @(posedge clk)
    nz_8_0 <= { _095_, _093_ };
  always @(posedge clk)
    neg_8_0 <= { _098_, _096_ };
  always @(posedge clk)
    rest_8_0 <= ninefold_8_0[7:0];
  always @(posedge clk)
    nz_8_1 <= { _101_, _099_, nz_8_0 };
  always @(posedge clk)
    neg_8_1 <= { _104_, _102_, neg_8_0 };
  always @(posedge clk)
    rest_8_1 <= ninefold_8_1[7:0];
  always @(posedge clk)
    nz_8_2 <= { _105_, nz_8_1 };
  always @(posedge clk)
    neg_8_2 <= { _106_, neg_8_1 };
  always @(posedge clk)
    rest_8_2 <= tripled_8_2[7:0];
  always @(posedge clk)
    nz_9_0 <= { _109_, _107_ };
  always @(posedge clk)
    neg_9_0 <= { _112_, _110_ };
  always @(posedge clk)
    rest_9_0 <= ninefold_9_0[7:0];
  always @(posedge clk)
    nz_9_1 <= { _115_, _113_, nz_9_0 };
  always @(posedge clk)
    neg_9_1 <= { _118_, _116_, neg_9_0 };
  always @(posedge clk)
    rest_9_1 <= ninefold_9_1[7:0];
  always @(posedge clk)
    nz_9_2 <= { _119_, nz_9_1 };
  always @(posedge clk)
    neg_9_2 <= { _120_, neg_9_1 };
  always @(posedge clk)
    rest_9_2 <= tripled_9_2[7:0];
  always @(posedge clk)
    nz_10_0 <= { _123_, _121_ };
  always @(posedge clk)
    neg_10_0 <= { _126_, _124_ };
  always @(posedge clk)
    rest_10_0 <= ninefold_10_0[7:0];
  always @(posedge clk)
    nz_10_1 <= { _129_, _127_, nz_10_0 };
  always @(posedge clk)
    neg_10_1 <= { _132_, _130_, neg_10_0 };
  always @(posedge clk)
    rest_10_1 <= ninefold_10_1[7:0];
  always @(posedge clk)
    nz_10_2 <= { _133_, nz_10_1 };
  always @(posedge clk)
    neg_10_2 <= { _134_, neg_10_1 };
  always @(posedge clk)
    rest_10_2 <= tripled_10_2[7:0];
  always @(posedge clk)
    nz_11_0 <= { _137_, _135_ };
  always @(posedge clk)
    neg_11_0 <= { _140_, _138_ };
  always @(posedge clk)
    rest_11_0 <= ninefold_11_0[7:0];
  always @(posedge clk)
    nz_11_1 <= { _143_, _141_, nz_11_0 };
  always @(posedge clk)
    neg_11_1 <= { _146_, _144_, neg_11_0 };
  always @(posedge clk)
    rest_11_1 <= ninefold_11_1[7:0];
  always @(posedge clk)
    nz_11_2 <= { _147_, nz_11_1 };
  always @(posedge clk)
    neg_11_2 <= { _148_, neg_11_1 };
  always @(posedge clk)
    rest_11_2 <= tripled_11_2[7:0];
  always @(posedge clk)
    nz_12_0 <= { _151_, _149_ };
  always @(posedge clk)
    neg_12_0 <= { _154_, _152_ };
  always @(posedge clk)
    rest_12_0 <= ninefold_12_0[7:0];
  always @(posedge clk)
    nz_12_1 <= { _157_, _155_, nz_12_0 };
  always @(posedge clk)
    neg_12_1 <= { _160_, _158_, neg_12_0 };
  always @(posedge clk)
    rest_12_1 <= ninefold_12_1[7:0];
  always @(posedge clk)
    nz_12_2 <= { _161_, nz_12_1 };
  always @(posedge clk)
    neg_12_2 <= { _162_, neg_12_1 };
  always @(posedge clk)
    rest_12_2 <= tripled_12_2[7:0];
  always @(posedge clk)
    nz_13_0 <= { _165_, _163_ };
  always @(posedge clk)
    neg_13_0 <= { _168_, _166_ };
  always @(posedge clk)
    rest_13_0 <= ninefold_13_0[7:0];
  always @(posedge clk)
    nz_13_1 <= { _171_, _169_, nz_13_0 };
  always @(posedge clk)
    neg_13_1 <= { _174_, _172_, neg_13_0 };
  always @(posedge clk)
    rest_13_1 <= ninefold_13_1[7:0];
  always @(posedge clk)
    nz_13_2 <= { _175_, nz_13_1 };
  always @(posedge clk)
    neg_13_2 <= { _176_, neg_13_1 };
  always @(posedge clk)
    rest_13_2 <= tripled_13_2[7:0];
  always @(posedge clk)
    nz_14_0 <= { _179_, _177_ };
  always @(posedge clk)
    neg_14_0 <= { _182_, _180_ };
  always @(posedge clk)
    rest_14_0 <= ninefold_14_0[7:0];
  always @(posedge clk)
    nz_14_1 <= { _185_, _183_, nz_14_0 };
  always @(posedge clk)
    neg_14_1 <= { _188_, _186_, neg_14_0 };
  always @(posedge clk)
    rest_14_1 <= ninefold_14_1[7:0];
  always @(posedge clk)
    nz_14_2 <= { _189_, nz_14_1 };
  always @(posedge clk)
    neg_14_2 <= { _190_, neg_14_1 };
  always @(posedge clk)
    rest_14_2 <= tripled_14_2[7:0];
  always @(posedge clk)
    nz_15_0 <= { _193_, _191_ };
  always @(posedge clk)
    neg_15_0 <= { _196_, _194_ };
  always @(posedge clk)
    rest_15_0 <= ninefold_15_0[7:0];
  always @(posedge clk)
    nz_15_1 <= { _199_, _197_, nz_15_0 };
  always @(posedge clk)
    neg_15_1 <= { _202_, _200_, neg_15_0 };
  always @(posedge clk)
    rest_15_1 <= ninefold_15_1[7:0];
  always @(posedge clk)
    nz_15_2 <= { _203_, nz_15_1 };
  always @(posedge clk)
    neg_15_2 <= { _204_, neg_15_1 };
  always @(posedge clk)
    rest_15_2 <= tripled_15_2[7:0];
  always @(posedge clk)
    illegal <= _286_;
  assign _286_ = rst ? 1'h0 : _285_;
  assign neg = { neg_15_2, neg_14_2, neg_13_2, neg_12_2, neg_11_2, neg_10_2, neg_9_2, neg_8_2, neg_7_2, neg_6_2, neg_5_2, neg_4_2, neg_3_2, neg_2_2, neg_1_2, neg_0_2 };
  assign nz = { nz_15_2, nz_14_2, nz_13_2, nz_12_2, nz_11_2, nz_10_2, nz_9_2, nz_8_2, nz_7_2, nz_6_2, nz_5_2, nz_4_2, nz_3_2, nz_2_2, nz_1_2, nz_0_2 };
endmodule

module tnthw_t16x16_array_unit_window(rst, load, step_position, restart_position, step_tap, last_tap, valid, \port$3510$52 , last_position, index, address, clk);
  wire [16:0] _000_;
  wire [21:0] _001_;
  wire [16:0] _002_;
  wire [21:0] _003_;
  wire [20:0] _004_;
  wire _005_;
  wire [13:0] _006_;
  wire [13:0] _007_;
  wire [6:0] _008_;
  wire [6:0] _009_;
  wire [16:0] _010_;
  wire [6:0] _011_;
  wire [12:0] _012_;
  wire [12:0] _013_;
  wire [13:0] _014_;
  wire [20:0] _015_;
  wire [7:0] _016_;
  wire [21:0] _017_;
  wire [7:0] _018_;
  wire [14:0] _019_;
  wire [21:0] _020_;
  wire [13:0] _021_;
  wire [13:0] _022_;
  wire [22:0] _023_;
  wire [22:0] _024_;
  wire [20:0] _025_;
  wire [20:0] _026_;
  wire _027_;
  wire [20:0] _028_;
  wire [15:0] _029_;
  wire [20:0] _030_;
  wire _031_;
  wire _032_;
  wire [13:0] _033_;
  wire [13:0] _034_;
  wire [13:0] _035_;
  wire [13:0] _036_;
  wire [13:0] _037_;
  wire [19:0] _038_;
  wire [19:0] _039_;
  wire [14:0] _040_;
  wire [19:0] _041_;
  wire [3:0] _042_;
  wire [3:0] _043_;
  wire [3:0] _044_;
  wire [3:0] _045_;
  wire [16:0] _046_;
  wire [16:0] _047_;
  wire [15:0] _048_;
  wire [15:0] _049_;
  wire [15:0] _050_;
  wire [15:0] _051_;
  wire [15:0] _052_;
  wire [20:0] _053_;
  wire [20:0] _054_;
  wire [19:0] _055_;
  wire [19:0] _056_;
  wire [6:0] _057_;
  wire [6:0] _058_;
  wire [6:0] _059_;
  wire [12:0] _060_;
  wire [14:0] _061_;
  wire [12:0] _062_;
  wire [19:0] _063_;
  wire [20:0] _064_;
  wire [19:0] _065_;
  wire [20:0] _066_;
  wire [19:0] _067_;
  wire [19:0] _068_;
  wire [17:0] _069_;
  wire [16:0] _070_;
  wire [19:0] _071_;
  wire [19:0] _072_;
  wire [19:0] _073_;
  wire [19:0] _074_;
  wire [19:0] _075_;
  wire [20:0] _076_;
  wire [20:0] _077_;
  wire [20:0] _078_;
  wire [20:0] _079_;
  wire [20:0] _080_;
  wire [19:0] _081_;
  wire [19:0] _082_;
  wire [19:0] _083_;
  wire [19:0] _084_;
  wire [19:0] _085_;
  wire [12:0] _086_;
  wire [12:0] _087_;
  wire [12:0] _088_;
  wire [12:0] _089_;
  wire [6:0] _090_;
  wire [6:0] _091_;
  wire [6:0] _092_;
  wire [6:0] _093_;
  wire [6:0] _094_;
  wire [6:0] _095_;
  wire [6:0] _096_;
  wire [6:0] _097_;
  wire [6:0] _098_;
  wire [19:0] _099_;
  wire [19:0] _100_;
  wire [19:0] _101_;
  wire [19:0] _102_;
  wire [19:0] _103_;
  wire [19:0] _104_;
  wire [19:0] _105_;
  wire [19:0] _106_;
  wire [19:0] _107_;
  wire [19:0] _108_;
  wire [20:0] _109_;
  wire [20:0] _110_;
  wire [20:0] _111_;
  wire [20:0] _112_;
  wire [20:0] _113_;
  wire [20:0] _114_;
  wire [20:0] _115_;
  wire [20:0] _116_;
  wire [20:0] _117_;
  wire [20:0] _118_;
  wire [15:0] _119_;
  wire [15:0] _120_;
  wire [15:0] _121_;
  wire [15:0] _122_;
  wire [15:0] _123_;
  wire [15:0] _124_;
  wire [15:0] _125_;
  wire [15:0] _126_;
  wire [15:0] _127_;
  wire [15:0] _128_;
  wire [16:0] _129_;
  wire [16:0] _130_;
  wire [16:0] _131_;
  wire [16:0] _132_;
  wire [3:0] _133_;
  wire [3:0] _134_;
  wire [3:0] _135_;
  wire [3:0] _136_;
  wire [19:0] _137_;
  wire [19:0] _138_;
  wire [19:0] _139_;
  wire [13:0] _140_;
  wire [13:0] _141_;
  wire [13:0] _142_;
  wire [13:0] _143_;
  wire [13:0] _144_;
  wire [19:0] _145_;
  wire [19:0] _146_;
  wire [19:0] _147_;
  wire [19:0] _148_;
  wire [19:0] _149_;
  wire [20:0] _150_;
  wire [20:0] _151_;
  wire [20:0] _152_;
  wire [20:0] _153_;
  wire [20:0] _154_;
  reg [13:0] \$like  = 14'h0000;
  reg [13:0] \$like$65  = 14'h0000;
  reg [15:0] \$signal  = 16'h0000;
  reg [15:0] \$signal$35  = 16'h0000;
  reg [15:0] \$signal$36  = 16'h0000;
  reg [20:0] \$signal$38  = 21'h000000;
  reg [19:0] \$signal$40  = 20'h00000;
  wire [19:0] \$signal$41 ;
  reg [19:0] \$signal$42  = 20'h00000;
  reg [19:0] \$signal$54  = 20'h00000;
  reg [19:0] \$signal$56  = 20'h00000;
  wire [19:0] \$signal$57 ;
  reg [20:0] \$signal$58  = 21'h000000;
  reg [19:0] \$signal$59  = 20'h00000;
  reg [20:0] \$signal$62  = 21'h000000;
  reg [20:0] \$signal$63  = 21'h000000;
  output [19:0] address;
  reg [19:0] address = 20'h00000;
  input clk;
  wire clk;
  wire [13:0] column_x;
  wire [3:0] dilation_x;
  wire [3:0] dilation_y;
  wire [13:0] height;
  output [15:0] index;
  reg [15:0] index = 16'h0000;
  reg [13:0] kept_column_x = 14'h0000;
  reg [3:0] kept_dilation_x = 4'h0;
  reg [3:0] kept_dilation_y = 4'h0;
  reg [13:0] kept_height = 14'h0000;
  reg [19:0] kept_plane = 20'h00000;
  reg [19:0] kept_row_step = 20'h00000;
  reg [13:0] kept_row_y = 14'h0000;
  reg [13:0] kept_start_offset = 14'h0000;
  reg [3:0] kept_stride_x = 4'h0;
  reg [3:0] kept_stride_y = 4'h0;
  reg [19:0] kept_tap_step = 20'h00000;
  reg [13:0] kept_width = 14'h0000;
  wire [5:0] kernel_x;
  wire [5:0] kernel_y;
  reg [6:0] kx_left = 7'h00;
  reg [6:0] kx_whole = 7'h00;
  reg [6:0] ky_left = 7'h00;
  output last_position;
  wire last_position;
  output last_tap;
  wire last_tap;
  input load;
  wire load;
  wire [19:0] next_row;
  wire [19:0] origin;
  wire [13:0] out_width;
  wire [19:0] plane;
  wire [11:0] planes;
  reg [12:0] planes_left = 13'h0000;
  reg [12:0] planes_whole = 13'h0000;
  input [229:0] \port$3510$52 ;
  wire [229:0] \port$3510$52 ;
  wire [15:0] positions;
  reg [16:0] positions_left = 17'h00000;
  reg [16:0] positions_whole = 17'h00000;
  input restart_position;
  wire restart_position;
  wire restart_tap;
  wire [19:0] row_step;
  wire [13:0] row_y;
  input rst;
  wire rst;
  wire [13:0] start_offset;
  wire [13:0] start_x;
  input step_position;
  wire step_position;
  input step_tap;
  wire step_tap;
  wire [3:0] stride_x;
  wire [3:0] stride_y;
  wire [19:0] tap_step;
  output valid;
  wire valid;
  wire [13:0] width;
  reg [20:0] x = 21'h000000;
  reg [20:0] \x$55  = 21'h000000;
  assign _014_ = $signed(planes_left) - $signed(2'h1);
  assign _015_ = \$signal$54  + kept_plane;
  assign _016_ = $signed(kx_left) - $signed(2'h1);
  assign _017_ = $signed(\x$55 ) + $signed({ 1'h0, kept_dilation_x });
  assign _018_ = $signed(ky_left) - $signed(2'h1);
  assign _020_ = $signed(\$signal$58 ) + $signed({ 1'h0, kept_dilation_y });
  assign _021_ = load ? \port$3510$52 [33:20] : kept_row_y;
  assign _022_ = load ? \port$3510$52 [47:34] : kept_column_x;
  assign _023_ = $signed({ 1'h0, \$signal$38  }) + $signed(\$signal$58 );
  assign _024_ = $signed({ 1'h0, x }) + $signed(\x$55 );
  assign _025_ = \$signal$42  + \$signal$54 ;
  assign { _026_[20], \$signal$41  } = \$signal$40  + kept_row_step;
  assign _027_ = planes_left[12] & kx_left[6];
  assign last_tap = _027_ & ky_left[6];
  assign { _028_[20], \$signal$57  } = \$signal$56  + kept_dilation_x;
  assign { _030_[20], next_row } = \$signal$59  + kept_tap_step;
  assign _031_ = \$signal$62  < \$like ;
  assign _032_ = \$signal$63  < \$like$65 ;
  assign valid = _031_ & _032_;
  always @(posedge clk)
    kept_start_offset <= _033_;
  always @(posedge clk)
    kept_row_y <= _034_;
  always @(posedge clk)
    kept_column_x <= _035_;
  always @(posedge clk)
    kept_height <= _036_;
  always @(posedge clk)
    kept_width <= _037_;
  always @(posedge clk)
    kept_row_step <= _038_;
  always @(posedge clk)
    kept_tap_step <= _039_;
  always @(posedge clk)
    kept_plane <= _041_;
  always @(posedge clk)
    kept_stride_y <= _042_;
  always @(posedge clk)
    kept_stride_x <= _043_;
  always @(posedge clk)
    kept_dilation_y <= _044_;
  always @(posedge clk)
    kept_dilation_x <= _045_;
  always @(posedge clk)
    positions_left <= _046_;
  always @(posedge clk)
    positions_whole <= _047_;
  always @(posedge clk)
    \$signal  <= _048_;
  always @(posedge clk)
    \$signal$35  <= _049_;
  always @(posedge clk)
    \$signal$36  <= _050_;
  always @(posedge clk)
    index <= _052_;
  always @(posedge clk)
    \$signal$38  <= _053_;
  always @(posedge clk)
    x <= _054_;
  always @(posedge clk)
    \$signal$40  <= _055_;
  always @(posedge clk)
    \$signal$42  <= _056_;
  always @(posedge clk)
    ky_left <= _057_;
  always @(posedge clk)
    kx_left <= _058_;
  always @(posedge clk)
    kx_whole <= _059_;
  always @(posedge clk)
    planes_left <= _060_;
  always @(posedge clk)
    planes_whole <= _062_;
  always @(posedge clk)
    \$signal$54  <= _063_;
  always @(posedge clk)
    \x$55  <= _064_;
  always @(posedge clk)
    \$signal$56  <= _065_;
  always @(posedge clk)
    \$signal$58  <= _066_;
  always @(posedge clk)
    \$signal$59  <= _067_;
  always @(posedge clk)
    \$signal$62  <= _023_[20:0];
  always @(posedge clk)
    \$signal$63  <= _024_[20:0];
  always @(posedge clk)
    \$like  <= kept_height;
  always @(posedge clk)
    \$like$65  <= kept_width;
  always @(posedge clk)
    address <= _068_;
  assign _000_ = \port$3510$52 [229:218] - 2'h2;
  assign _010_ = \port$3510$52 [229:218] - 2'h2;
  assign _019_ = \port$3510$52 [117:104] - \port$3510$52 [61:48];
  assign _029_ = $signed(_019_) - $signed(3'h2);
  assign _040_ = \port$3510$52 [117:104] - \port$3510$52 [61:48];
  assign _051_ = $signed(_040_) - $signed(3'h2);
  assign _061_ = \port$3510$52 [117:104] - 2'h2;
  assign _069_ = $signed(positions_left) - $signed(2'h1);
  assign _070_ = index + 1'h1;
  assign _001_ = \$signal$38  + kept_stride_y;
  assign _002_ = $signed(\$signal ) - $signed(2'h1);
  assign _003_ = x + kept_stride_x;
  assign _004_ = \$signal$42  + kept_stride_x;
  assign _005_ = load | restart_position;
  assign _006_ = load ? \port$3510$52 [75:62] : kept_start_offset;
  assign _007_ = load ? \port$3510$52 [75:62] : kept_start_offset;
  assign _008_ = \port$3510$52 [199:194] - 2'h2;
  assign _009_ = \port$3510$52 [205:200] - 2'h2;
  assign _011_ = \port$3510$52 [205:200] - 2'h2;
  assign _012_ = \port$3510$52 [217:206] - 2'h2;
  assign _013_ = \port$3510$52 [217:206] - 2'h2;
  assign _071_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _072_ = planes_left[12] ? _071_ : \$signal$56 ;
  assign _073_ = step_tap ? _072_ : \$signal$56 ;
  assign _074_ = load ? \$signal$56  : _073_;
  assign _075_ = load ? \port$3510$52 [19:0] : _074_;
  assign _065_ = rst ? 20'h00000 : _075_;
  assign _076_ = kx_left[6] ? { kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x } : _017_[20:0];
  assign _077_ = planes_left[12] ? _076_ : \x$55 ;
  assign _078_ = step_tap ? _077_ : \x$55 ;
  assign _079_ = load ? \x$55  : _078_;
  assign _080_ = load ? { _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_ } : _079_;
  assign _064_ = rst ? 21'h000000 : _080_;
  assign _081_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _082_ = planes_left[12] ? _081_ : _015_[19:0];
  assign _083_ = step_tap ? _082_ : \$signal$54 ;
  assign _084_ = load ? \$signal$54  : _083_;
  assign _085_ = load ? \port$3510$52 [19:0] : _084_;
  assign _063_ = rst ? 20'h00000 : _085_;
  assign _086_ = load ? _013_ : planes_whole;
  assign _062_ = rst ? 13'h0000 : _086_;
  assign _087_ = planes_left[12] ? planes_whole : _014_[12:0];
  assign _088_ = step_tap ? _087_ : planes_left;
  assign _089_ = load ? _012_ : _088_;
  assign _060_ = rst ? 13'h0000 : _089_;
  assign _090_ = load ? _011_ : kx_whole;
  assign _059_ = rst ? 7'h00 : _090_;
  assign _091_ = kx_left[6] ? kx_whole : _016_[6:0];
  assign _092_ = planes_left[12] ? _091_ : kx_left;
  assign _093_ = step_tap ? _092_ : kx_left;
  assign _094_ = load ? _009_ : _093_;
  assign _058_ = rst ? 7'h00 : _094_;
  assign _095_ = kx_left[6] ? _018_[6:0] : ky_left;
  assign _096_ = planes_left[12] ? _095_ : ky_left;
  assign _097_ = step_tap ? _096_ : ky_left;
  assign _098_ = load ? _008_ : _097_;
  assign _057_ = rst ? 7'h00 : _098_;
  assign _099_ = \$signal [15] ? \$signal$41  : _004_[19:0];
  assign _100_ = step_position ? _099_ : \$signal$42 ;
  assign _101_ = restart_position ? \$signal$42  : _100_;
  assign _102_ = load ? \$signal$42  : _101_;
  assign _103_ = _005_ ? { 6'h00, _007_ } : _102_;
  assign _056_ = rst ? 20'h00000 : _103_;
  assign _104_ = \$signal [15] ? \$signal$41  : \$signal$40 ;
  assign _105_ = step_position ? _104_ : \$signal$40 ;
  assign _106_ = restart_position ? \$signal$40  : _105_;
  assign _107_ = load ? \$signal$40  : _106_;
  assign _108_ = _005_ ? 20'h00000 : _107_;
  assign _055_ = rst ? 20'h00000 : _108_;
  assign _109_ = \$signal [15] ? 21'h000000 : _003_[20:0];
  assign _110_ = step_position ? _109_ : x;
  assign _111_ = restart_position ? x : _110_;
  assign _112_ = load ? x : _111_;
  assign _113_ = _005_ ? { 7'h00, _006_ } : _112_;
  assign _054_ = rst ? 21'h000000 : _113_;
  assign _114_ = \$signal [15] ? _001_[20:0] : \$signal$38 ;
  assign _115_ = step_position ? _114_ : \$signal$38 ;
  assign _116_ = restart_position ? \$signal$38  : _115_;
  assign _117_ = load ? \$signal$38  : _116_;
  assign _118_ = _005_ ? 21'h000000 : _117_;
  assign _053_ = rst ? 21'h000000 : _118_;
  assign _119_ = step_position ? _070_[15:0] : index;
  assign _120_ = restart_position ? index : _119_;
  assign _121_ = load ? index : _120_;
  assign _122_ = _005_ ? 16'h0000 : _121_;
  assign _052_ = rst ? 16'h0000 : _122_;
  assign _123_ = load ? { _061_[14], _061_ } : \$signal$36 ;
  assign _050_ = rst ? 16'h0000 : _123_;
  assign _124_ = load ? _051_ : \$signal$35 ;
  assign _049_ = rst ? 16'h0000 : _124_;
  assign _125_ = \$signal [15] ? \$signal$36  : _002_[15:0];
  assign _126_ = step_position ? _125_ : \$signal ;
  assign _127_ = restart_position ? \$signal$35  : _126_;
  assign _128_ = load ? _029_ : _127_;
  assign _048_ = rst ? 16'h0000 : _128_;
  assign _129_ = load ? _010_ : positions_whole;
  assign _047_ = rst ? 17'h00000 : _129_;
  assign _130_ = step_position ? _069_[16:0] : positions_left;
  assign _131_ = restart_position ? positions_whole : _130_;
  assign _132_ = load ? _000_ : _131_;
  assign _046_ = rst ? 17'h00000 : _132_;
  assign _133_ = load ? \port$3510$52 [193:190] : kept_dilation_x;
  assign _045_ = rst ? 4'h0 : _133_;
  assign _134_ = load ? \port$3510$52 [189:186] : kept_dilation_y;
  assign _044_ = rst ? 4'h0 : _134_;
  assign _135_ = load ? \port$3510$52 [185:182] : kept_stride_x;
  assign _043_ = rst ? 4'h0 : _135_;
  assign _136_ = load ? \port$3510$52 [181:178] : kept_stride_y;
  assign _042_ = rst ? 4'h0 : _136_;
  assign _137_ = load ? \port$3510$52 [177:158] : kept_plane;
  assign _041_ = rst ? 20'h00000 : _137_;
  assign _138_ = load ? \port$3510$52 [157:138] : kept_tap_step;
  assign _039_ = rst ? 20'h00000 : _138_;
  assign _139_ = load ? \port$3510$52 [137:118] : kept_row_step;
  assign _038_ = rst ? 20'h00000 : _139_;
  assign _140_ = load ? \port$3510$52 [103:90] : kept_width;
  assign _037_ = rst ? 14'h0000 : _140_;
  assign _141_ = load ? \port$3510$52 [89:76] : kept_height;
  assign _036_ = rst ? 14'h0000 : _141_;
  assign _142_ = load ? \port$3510$52 [47:34] : kept_column_x;
  assign _035_ = rst ? 14'h0000 : _142_;
  assign _143_ = load ? \port$3510$52 [33:20] : kept_row_y;
  assign _034_ = rst ? 14'h0000 : _143_;
  assign _144_ = load ? \port$3510$52 [75:62] : kept_start_offset;
  assign _033_ = rst ? 14'h0000 : _144_;
  assign _068_ = rst ? 20'h00000 : _025_[19:0];
  assign _145_ = kx_left[6] ? next_row : \$signal$59 ;
  assign _146_ = planes_left[12] ? _145_ : \$signal$59 ;
  assign _147_ = step_tap ? _146_ : \$signal$59 ;
  assign _148_ = load ? \$signal$59  : _147_;
  assign _149_ = load ? \port$3510$52 [19:0] : _148_;
  assign _067_ = rst ? 20'h00000 : _149_;
  assign _150_ = kx_left[6] ? _020_[20:0] : \$signal$58 ;
  assign _151_ = planes_left[12] ? _150_ : \$signal$58 ;
  assign _152_ = step_tap ? _151_ : \$signal$58 ;
  assign _153_ = load ? \$signal$58  : _152_;
  assign _154_ = load ? { _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_ } : _153_;
  assign _066_ = rst ? 21'h000000 : _154_;
  assign _030_[19:0] = next_row;
  assign _028_[19:0] = \$signal$57 ;
  assign _026_[19:0] = \$signal$41 ;
  assign last_position = positions_left[16];
  assign origin = \port$3510$52 [19:0];
  assign planes = \port$3510$52 [217:206];
  assign kernel_x = \port$3510$52 [205:200];
  assign kernel_y = \port$3510$52 [199:194];
  assign restart_tap = 1'h0;
  assign start_x = \port$3510$52 [61:48];
  assign out_width = \port$3510$52 [117:104];
  assign positions = { 4'h0, \port$3510$52 [229:218] };
  assign dilation_x = \port$3510$52 [193:190];
  assign dilation_y = \port$3510$52 [189:186];
  assign stride_x = \port$3510$52 [185:182];
  assign stride_y = \port$3510$52 [181:178];
  assign plane = \port$3510$52 [177:158];
  assign tap_step = \port$3510$52 [157:138];
  assign row_step = \port$3510$52 [137:118];
  assign width = \port$3510$52 [103:90];
  assign height = \port$3510$52 [89:76];
  assign column_x = \port$3510$52 [47:34];
  assign row_y = \port$3510$52 [33:20];
  assign start_offset = \port$3510$52 [75:62];
endmodule

module tnthw_t16x16_counters(rst, add__fetch_beats, add__instructions, add__store_words, add__memory_write_beats, add__memory_read_beats, add__load_words, add__weight_fill_rows, add__table_fill_rows, add__vectors, add__padded_vectors, add__adds, add__weight_rows, add__table_reads, add__vector_reads, add__array_reads, add__accumulator_writes, add__drain_reads, add__vector_writes, add__vector_steps, clear
, total__vectors, total__padded_vectors, total__adds, total__weight_rows, total__array_reads, total__accumulator_writes, total__drain_reads, total__vector_steps, total__vector_reads, total__vector_writes, total__table_reads, total__memory_read_beats, total__memory_write_beats, total__load_words, total__store_words, total__weight_fill_rows, total__table_fill_rows, total__fetch_beats, total__instructions, clk);
  wire [48:0] _000_;
  wire [48:0] _001_;
  wire [48:0] _002_;
  wire [48:0] _003_;
  wire [48:0] _004_;
  wire [48:0] _005_;
  wire [48:0] _006_;
  wire [48:0] _007_;
  wire [48:0] _008_;
  wire [48:0] _009_;
  wire [48:0] _010_;
  wire [48:0] _011_;
  wire [47:0] _012_;
  wire [47:0] _013_;
  wire [47:0] _014_;
  wire [47:0] _015_;
  wire [47:0] _016_;
  wire [47:0] _017_;
  wire [47:0] _018_;
  wire [47:0] _019_;
  wire [47:0] _020_;
  wire [47:0] _021_;
  wire [48:0] _022_;
  wire [47:0] _023_;
  wire [47:0] _024_;
  wire [47:0] _025_;
  wire [47:0] _026_;
  wire [47:0] _027_;
  wire [47:0] _028_;
  wire [47:0] _029_;
  wire [47:0] _030_;
  wire [47:0] _031_;
  wire [48:0] _032_;
  wire [48:0] _033_;
  wire [48:0] _034_;
  wire [48:0] _035_;
  wire [48:0] _036_;
  wire [48:0] _037_;
  wire [47:0] _038_;
  wire [47:0] _039_;
  wire [47:0] _040_;
  wire [47:0] _041_;
  wire [47:0] _042_;
  wire [47:0] _043_;
  wire [47:0] _044_;
  wire [47:0] _045_;
  wire [47:0] _046_;
  wire [47:0] _047_;
  wire [47:0] _048_;
  wire [47:0] _049_;
  wire [47:0] _050_;
  wire [47:0] _051_;
  wire [47:0] _052_;
  wire [47:0] _053_;
  wire [47:0] _054_;
  wire [47:0] _055_;
  wire [47:0] _056_;
  input add__accumulator_writes;
  wire add__accumulator_writes;
  input [8:0] add__adds;
  wire [8:0] add__adds;
  input add__array_reads;
  wire add__array_reads;
  input add__drain_reads;
  wire add__drain_reads;
  input add__fetch_beats;
  wire add__fetch_beats;
  input add__instructions;
  wire add__instructions;
  input add__load_words;
  wire add__load_words;
  input add__memory_read_beats;
  wire add__memory_read_beats;
  input add__memory_write_beats;
  wire add__memory_write_beats;
  input add__padded_vectors;
  wire add__padded_vectors;
  input add__store_words;
  wire add__store_words;
  input add__table_fill_rows;
  wire add__table_fill_rows;
  input add__table_reads;
  wire add__table_reads;
  input add__vector_reads;
  wire add__vector_reads;
  input add__vector_steps;
  wire add__vector_steps;
  input add__vector_writes;
  wire add__vector_writes;
  input add__vectors;
  wire add__vectors;
  input add__weight_fill_rows;
  wire add__weight_fill_rows;
  input add__weight_rows;
  wire add__weight_rows;
  input clear;
  wire clear;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [47:0] total__accumulator_writes;
  reg [47:0] total__accumulator_writes = 48'h000000000000;
  output [47:0] total__adds;
  reg [47:0] total__adds = 48'h000000000000;
  output [47:0] total__array_reads;
  reg [47:0] total__array_reads = 48'h000000000000;
  output [47:0] total__drain_reads;
  reg [47:0] total__drain_reads = 48'h000000000000;
  output [47:0] total__fetch_beats;
  reg [47:0] total__fetch_beats = 48'h000000000000;
  output [47:0] total__instructions;
  reg [47:0] total__instructions = 48'h000000000000;
  output [47:0] total__load_words;
  reg [47:0] total__load_words = 48'h000000000000;
  output [47:0] total__memory_read_beats;
  reg [47:0] total__memory_read_beats = 48'h000000000000;
  output [47:0] total__memory_write_beats;
  reg [47:0] total__memory_write_beats = 48'h000000000000;
  output [47:0] total__padded_vectors;
  reg [47:0] total__padded_vectors = 48'h000000000000;
  output [47:0] total__store_words;
  reg [47:0] total__store_words = 48'h000000000000;
  output [47:0] total__table_fill_rows;
  reg [47:0] total__table_fill_rows = 48'h000000000000;
  output [47:0] total__table_reads;
  reg [47:0] total__table_reads = 48'h000000000000;
  output [47:0] total__vector_reads;
  reg [47:0] total__vector_reads = 48'h000000000000;
  output [47:0] total__vector_steps;
  reg [47:0] total__vector_steps = 48'h000000000000;
  output [47:0] total__vector_writes;
  reg [47:0] total__vector_writes = 48'h000000000000;
  output [47:0] total__vectors;
  reg [47:0] total__vectors = 48'h000000000000;
  output [47:0] total__weight_fill_rows;
  reg [47:0] total__weight_fill_rows = 48'h000000000000;
  output [47:0] total__weight_rows;
  reg [47:0] total__weight_rows = 48'h000000000000;
  assign _000_ = total__vectors + add__vectors;
  assign _011_ = total__padded_vectors + add__padded_vectors;
  assign _022_ = total__adds + add__adds;
  assign _032_ = total__weight_rows + add__weight_rows;
  assign _033_ = total__array_reads + add__array_reads;
  assign _034_ = total__accumulator_writes + add__accumulator_writes;
  assign _035_ = total__drain_reads + add__drain_reads;
  assign _036_ = total__vector_steps + add__vector_steps;
  assign _037_ = total__vector_reads + add__vector_reads;
  assign _001_ = total__vector_writes + add__vector_writes;
  assign _002_ = total__table_reads + add__table_reads;
  assign _003_ = total__memory_read_beats + add__memory_read_beats;
  assign _004_ = total__memory_write_beats + add__memory_write_beats;
  assign _005_ = total__load_words + add__load_words;
  assign _006_ = total__store_words + add__store_words;
  assign _007_ = total__weight_fill_rows + add__weight_fill_rows;
  assign _008_ = total__table_fill_rows + add__table_fill_rows;
  assign _009_ = total__fetch_beats + add__fetch_beats;
  assign _010_ = total__instructions + add__instructions;
  always @(posedge clk)
    total__vectors <= _012_;
  always @(posedge clk)
    total__padded_vectors <= _013_;
  always @(posedge clk)
    total__adds <= _014_;
  always @(posedge clk)
    total__weight_rows <= _015_;
  always @(posedge clk)
    total__array_reads <= _016_;
  always @(posedge clk)
    total__accumulator_writes <= _017_;
  always @(posedge clk)
    total__drain_reads <= _018_;
  always @(posedge clk)
    total__vector_steps <= _019_;
  always @(posedge clk)
    total__vector_reads <= _020_;
  always @(posedge clk)
    total__vector_writes <= _021_;
  always @(posedge clk)
    total__table_reads <= _023_;
  always @(posedge clk)
    total__memory_read_beats <= _024_;
  always @(posedge clk)
    total__memory_write_beats <= _025_;
  always @(posedge clk)
    total__load_words <= _026_;
  always @(posedge clk)
    total__store_words <= _027_;
  always @(posedge clk)
    total__weight_fill_rows <= _028_;
  always @(posedge clk)
    total__table_fill_rows <= _029_;
  always @(posedge clk)
    total__fetch_beats <= _030_;
  always @(posedge clk)
    total__instructions <= _031_;
  assign _038_ = clear ? 48'h000000000000 : _008_[47:0];
  assign _029_ = rst ? 48'h000000000000 : _038_;
  assign _039_ = clear ? 48'h000000000000 : _007_[47:0];
  assign _028_ = rst ? 48'h000000000000 : _039_;
  assign _042_ = clear ? 48'h000000000000 : _010_[47:0];
  assign _040_ = clear ? 48'h000000000000 : _006_[47:0];
  assign _027_ = rst ? 48'h000000000000 : _040_;
  assign _041_ = clear ? 48'h000000000000 : _005_[47:0];
  assign _026_ = rst ? 48'h000000000000 : _041_;
  assign _043_ = clear ? 48'h000000000000 : _004_[47:0];
  assign _025_ = rst ? 48'h000000000000 : _043_;
  assign _044_ = clear ? 48'h000000000000 : _003_[47:0];
  assign _024_ = rst ? 48'h000000000000 : _044_;
  assign _031_ = rst ? 48'h000000000000 : _042_;
  assign _045_ = clear ? 48'h000000000000 : _002_[47:0];
  assign _023_ = rst ? 48'h000000000000 : _045_;
  assign _046_ = clear ? 48'h000000000000 : _001_[47:0];
  assign _021_ = rst ? 48'h000000000000 : _046_;
  assign _047_ = clear ? 48'h000000000000 : _037_[47:0];
  assign _020_ = rst ? 48'h000000000000 : _047_;
  assign _048_ = clear ? 48'h000000000000 : _036_[47:0];
  assign _019_ = rst ? 48'h000000000000 : _048_;
  assign _049_ = clear ? 48'h000000000000 : _035_[47:0];
  assign _018_ = rst ? 48'h000000000000 : _049_;
  assign _050_ = clear ? 48'h000000000000 : _034_[47:0];
  assign _017_ = rst ? 48'h000000000000 : _050_;
  assign _053_ = clear ? 48'h000000000000 : _009_[47:0];
  assign _051_ = clear ? 48'h000000000000 : _033_[47:0];
  assign _016_ = rst ? 48'h000000000000 : _051_;
  assign _052_ = clear ? 48'h000000000000 : _032_[47:0];
  assign _015_ = rst ? 48'h000000000000 : _052_;
  assign _054_ = clear ? 48'h000000000000 : _022_[47:0];
  assign _014_ = rst ? 48'h000000000000 : _054_;
  assign _055_ = clear ? 48'h000000000000 : _011_[47:0];
  assign _013_ = rst ? 48'h000000000000 : _055_;
  assign _030_ = rst ? 48'h000000000000 : _053_;
  assign _056_ = clear ? 48'h000000000000 : _000_[47:0];
  assign _012_ = rst ? 48'h000000000000 : _056_;
endmodule

module tnthw_t16x16_memory_queue(rst, pop, full, valid, head, write__data, write__en, clk);
  wire [3:0] _00_;
  wire [3:0] _01_;
  wire [3:0] _02_;
  wire [4:0] _03_;
  wire [5:0] _04_;
  wire [2:0] _05_;
  wire [2:0] _06_;
  wire [3:0] _07_;
  wire [2:0] \$signal ;
  reg [2:0] \$signal$5  = 3'h0;
  wire [2:0] \$signal$9 ;
  input clk;
  wire clk;
  wire [207:0] data;
  output full;
  wire full;
  output [207:0] head;
  wire [207:0] head;
  reg [3:0] level = 4'h0;
  input pop;
  wire pop;
  wire push;
  wire [2:0] read__addr;
  wire [207:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output valid;
  wire valid;
  reg [2:0] write__addr = 3'h0;
  input [207:0] write__data;
  wire [207:0] write__data;
  input write__en;
  wire write__en;
  reg [207:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (write__en)
      storage[write__addr] <= write__data;
  end
  reg [2:0] _21_;
  always @(posedge clk) begin
    _21_ <= \$signal ;
  end
  assign head = storage[_21_];
  assign valid = | level;
  assign _00_ = \$signal$5  + 1'h1;
  assign { _01_[3], \$signal  } = pop ? _00_ : { 1'h0, \$signal$5  };
  assign _02_ = write__addr + write__en;
  assign _03_ = level + write__en;
  assign _04_ = _03_ - pop;
  always @(posedge clk)
    \$signal$5  <= _05_;
  always @(posedge clk)
    write__addr <= _06_;
  always @(posedge clk)
    level <= _07_;
  assign full = level == 4'h8;
  assign _07_ = rst ? 4'h0 : _04_[3:0];
  assign _06_ = rst ? 3'h0 : _02_[2:0];
  assign _05_ = rst ? 3'h0 : \$signal ;
  assign _01_[2:0] = \$signal ;
  assign read__data = head;
  assign read__en = 1'h1;
  assign read__addr = \$signal ;
  assign data = write__data;
  assign \$signal$9  = write__addr;
  assign push = write__en;
endmodule

module tnthw_t16x16_memory_unit(read_data__payload, read_data__valid, write_data__ready, clk, rst, free, held_read, held_write, page, fetching, fetched, request__valid, request__payload__write, request__payload__beats, claim, write_beat, read_beat, load__en, weights_write, table_write, page_write
, done, write_data__valid, start, instruction, address, store__en, store__address, gathered, read_data__ready, entry, write_data__payload, store__data, request__ready);
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [15:0] _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [19:0] _014_;
  wire _015_;
  wire _016_;
  wire [21:0] _017_;
  wire _018_;
  wire [21:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire [20:0] _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire [20:0] _031_;
  wire _032_;
  wire [5:0] _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire [207:0] _042_;
  wire _043_;
  wire [15:0] _044_;
  wire [31:0] _045_;
  wire [31:0] _046_;
  wire _047_;
  wire [19:0] _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire [16:0] _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire [19:0] _060_;
  wire [19:0] _061_;
  wire [19:0] _062_;
  wire [15:0] _063_;
  wire _064_;
  wire _065_;
  wire [2047:0] _066_;
  wire [32:0] _067_;
  wire [4:0] _068_;
  wire [19:0] _069_;
  wire [19:0] _070_;
  wire [19:0] _071_;
  wire [19:0] _072_;
  wire [15:0] _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire [19:0] _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire [19:0] _085_;
  wire [19:0] _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire [19:0] _093_;
  wire [19:0] _094_;
  wire _095_;
  wire _096_;
  wire [16:0] _097_;
  wire [20:0] _098_;
  wire [20:0] _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire [5:0] _120_;
  wire [5:0] _121_;
  wire [20:0] _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire _128_;
  wire _129_;
  wire [19:0] _130_;
  wire [19:0] _131_;
  wire _132_;
  wire _133_;
  wire [15:0] _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire _138_;
  wire [19:0] _139_;
  wire [19:0] _140_;
  wire _141_;
  wire _142_;
  wire [16:0] _143_;
  wire [20:0] _144_;
  wire [20:0] _145_;
  wire _146_;
  wire _147_;
  wire _148_;
  wire _149_;
  wire _150_;
  wire [15:0] _151_;
  wire _152_;
  wire _153_;
  wire _154_;
  wire [19:0] _155_;
  wire _156_;
  wire _157_;
  wire _158_;
  wire [15:0] _159_;
  wire [15:0] _160_;
  wire [15:0] _161_;
  wire [15:0] _162_;
  wire [19:0] _163_;
  wire [19:0] _164_;
  wire [19:0] _165_;
  wire [19:0] _166_;
  wire [19:0] _167_;
  wire [19:0] _168_;
  wire [19:0] _169_;
  wire [19:0] _170_;
  wire [19:0] _171_;
  wire [19:0] _172_;
  wire [19:0] _173_;
  wire [19:0] _174_;
  wire [19:0] _175_;
  wire [19:0] _176_;
  wire [4:0] _177_;
  wire [127:0] _178_;
  wire [127:0] _179_;
  wire [127:0] _180_;
  wire [127:0] _181_;
  wire [127:0] _182_;
  wire [127:0] _183_;
  wire [127:0] _184_;
  wire [127:0] _185_;
  wire [127:0] _186_;
  wire [127:0] _187_;
  wire [127:0] _188_;
  wire [127:0] _189_;
  wire [127:0] _190_;
  wire [127:0] _191_;
  wire [127:0] _192_;
  wire [127:0] _193_;
  wire [127:0] _194_;
  wire [127:0] _195_;
  wire [127:0] _196_;
  wire [127:0] _197_;
  wire [127:0] _198_;
  wire [127:0] _199_;
  wire [127:0] _200_;
  wire [127:0] _201_;
  wire [127:0] _202_;
  wire [127:0] _203_;
  wire [127:0] _204_;
  wire [127:0] _205_;
  wire [127:0] _206_;
  wire [127:0] _207_;
  wire [127:0] _208_;
  wire [127:0] _209_;
  wire _210_;
  wire _211_;
  wire [15:0] _212_;
  wire [15:0] _213_;
  wire [15:0] _214_;
  wire [19:0] _215_;
  wire [19:0] _216_;
  wire [19:0] _217_;
  wire [19:0] _218_;
  wire [19:0] _219_;
  wire [19:0] _220_;
  wire [19:0] _221_;
  wire [19:0] _222_;
  wire [19:0] _223_;
  wire [31:0] _224_;
  wire [31:0] _225_;
  wire [15:0] _226_;
  wire [15:0] _227_;
  wire _228_;
  wire _229_;
  wire [207:0] _230_;
  reg [15:0] \$signal  = 16'h0000;
  wire \$signal$12 ;
  reg \$signal$29  = 1'h0;
  wire \$signal$32 ;
  wire \$signal$34 ;
  wire \$signal$38 ;
  reg [4:0] \$signal$39  = 5'h00;
  wire \$signal$42 ;
  reg \$signal$48  = 1'h0;
  wire \$signal$49 ;
  reg \$signal$52  = 1'h0;
  wire \$signal$80 ;
  output [31:0] address;
  reg [31:0] address = 32'd0;
  reg [19:0] beats_left = 20'h00000;
  reg busy = 1'h0;
  output claim;
  wire claim;
  input clk;
  wire clk;
  wire [128:0] data;
  output done;
  wire done;
  reg \done$35  = 1'h0;
  reg \done$53  = 1'h0;
  output [19:0] entry;
  reg [19:0] entry = 20'h00000;
  wire [4:0] entry_beats;
  output fetched;
  wire fetched;
  output fetching;
  wire fetching;
  output free;
  wire free;
  output [2047:0] gathered;
  reg [2047:0] gathered = 2048'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [128:0] head;
  output [15:0] held_read;
  wire [15:0] held_read;
  output [15:0] held_write;
  wire [15:0] held_write;
  input [207:0] instruction;
  wire [207:0] instruction;
  wire [19:0] load__address;
  wire [127:0] load__data;
  output load__en;
  wire load__en;
  wire load__mask;
  reg [19:0] load_address = 20'h00000;
  wire load_last;
  wire [19:0] load_next_row;
  reg [19:0] load_row = 20'h00000;
  wire load_row_end;
  reg [15:0] load_rows_left = 16'h0000;
  reg [19:0] load_words_left = 20'h00000;
  wire moves;
  output page;
  wire page;
  output page_write;
  wire page_write;
  wire pop;
  wire push;
  output read_beat;
  wire read_beat;
  input [127:0] read_data__payload;
  wire [127:0] read_data__payload;
  output read_data__ready;
  wire read_data__ready;
  input read_data__valid;
  wire read_data__valid;
  wire [31:0] request__payload__address;
  output [19:0] request__payload__beats;
  wire [19:0] request__payload__beats;
  output request__payload__write;
  wire request__payload__write;
  input request__ready;
  wire request__ready;
  output request__valid;
  wire request__valid;
  wire room;
  input rst;
  wire rst;
  input start;
  wire start;
  output [19:0] store__address;
  reg [19:0] store__address = 20'h00000;
  input [127:0] store__data;
  wire [127:0] store__data;
  output store__en;
  reg store__en = 1'h0;
  wire [15:0] store__held;
  wire store__valid;
  reg [19:0] store_address = 20'h00000;
  wire store_last;
  wire [19:0] store_next_row;
  reg [19:0] store_row = 20'h00000;
  wire store_row_end;
  reg [15:0] store_rows_left = 16'h0000;
  reg [19:0] store_words_left = 20'h00000;
  output table_write;
  wire table_write;
  wire valid;
  output weights_write;
  wire weights_write;
  reg [207:0] word = 208'h0000000000000000000000000000000000000000000000000000;
  wire [107:0] \word.fetch ;
  wire [19:0] \word.fetch.beats ;
  wire [19:0] \word.fetch.buffer ;
  wire [31:0] \word.fetch.memory ;
  wire [3:0] \word.fetch.opcode ;
  wire [15:0] \word.fetch.wait_array ;
  wire [15:0] \word.fetch.wait_vector ;
  wire [207:0] \word.load ;
  wire [19:0] \word.load.buffer ;
  wire [19:0] \word.load.buffer_stride ;
  wire [31:0] \word.load.memory ;
  wire [31:0] \word.load.memory_stride ;
  wire [3:0] \word.load.opcode ;
  wire [15:0] \word.load.read_banks ;
  wire [15:0] \word.load.rows ;
  wire [15:0] \word.load.wait_array ;
  wire [15:0] \word.load.wait_vector ;
  wire [19:0] \word.load.words ;
  wire [15:0] \word.load.write_banks ;
  wire [107:0] \word.load_table ;
  wire [19:0] \word.load_table.beats ;
  wire [19:0] \word.load_table.buffer ;
  wire [31:0] \word.load_table.memory ;
  wire [3:0] \word.load_table.opcode ;
  wire [15:0] \word.load_table.wait_array ;
  wire [15:0] \word.load_table.wait_vector ;
  wire [107:0] \word.load_weights ;
  wire [19:0] \word.load_weights.beats ;
  wire [19:0] \word.load_weights.buffer ;
  wire [31:0] \word.load_weights.memory ;
  wire [3:0] \word.load_weights.opcode ;
  wire [15:0] \word.load_weights.wait_array ;
  wire [15:0] \word.load_weights.wait_vector ;
  wire [207:0] \word.store ;
  wire [19:0] \word.store.buffer ;
  wire [19:0] \word.store.buffer_stride ;
  wire [31:0] \word.store.memory ;
  wire [31:0] \word.store.memory_stride ;
  wire [3:0] \word.store.opcode ;
  wire [15:0] \word.store.read_banks ;
  wire [15:0] \word.store.rows ;
  wire [15:0] \word.store.wait_array ;
  wire [15:0] \word.store.wait_vector ;
  wire [19:0] \word.store.words ;
  wire [15:0] \word.store.write_banks ;
  reg word_0_0 = 1'h0;
  reg word_0_1 = 1'h0;
  reg word_0_2 = 1'h0;
  reg word_0_3 = 1'h0;
  reg word_0_4 = 1'h0;
  reg word_1_0 = 1'h0;
  reg word_1_1 = 1'h0;
  reg word_1_2 = 1'h0;
  reg word_1_3 = 1'h0;
  reg word_1_4 = 1'h0;
  wire word_read;
  output write_beat;
  wire write_beat;
  output [127:0] write_data__payload;
  wire [127:0] write_data__payload;
  input write_data__ready;
  wire write_data__ready;
  output write_data__valid;
  wire write_data__valid;
  assign _000_ = request__valid & request__ready;
  assign _079_ = instruction[3:0] == 3'h4;
  assign _096_ = instruction[3:0] == 3'h5;
  assign _105_ = _079_ | _096_;
  assign _116_ = instruction[3:0] == 3'h6;
  assign _125_ = _105_ | _116_;
  assign _134_ = _125_ ? 16'h0001 : instruction[187:172];
  assign _001_ = instruction[3:0] == 3'h4;
  assign _011_ = instruction[3:0] == 3'h5;
  assign _018_ = _001_ | _011_;
  assign _027_ = instruction[3:0] == 3'h6;
  assign _037_ = _018_ | _027_;
  assign _045_ = _037_ ? instruction[67:36] : instruction[99:68];
  assign _056_ = \$signal  - 1'h1;
  assign _067_ = address + word[131:100];
  assign _078_ = instruction[3:0] == 3'h6;
  assign _080_ = instruction[3:0] == 3'h4;
  assign _081_ = instruction[3:0] == 3'h5;
  assign _082_ = _080_ | _081_;
  assign _083_ = instruction[3:0] == 3'h6;
  assign _084_ = _082_ | _083_;
  assign _085_ = _084_ ? instruction[87:68] : instruction[151:132];
  assign _086_ = _078_ ? 20'h00000 : _085_;
  assign _087_ = instruction[3:0] == 3'h6;
  assign _088_ = instruction[3:0] == 3'h4;
  assign _089_ = instruction[3:0] == 3'h5;
  assign _090_ = _088_ | _089_;
  assign _091_ = instruction[3:0] == 3'h6;
  assign _092_ = _090_ | _091_;
  assign _093_ = _092_ ? instruction[87:68] : instruction[151:132];
  assign _094_ = _087_ ? 20'h00000 : _093_;
  assign _095_ = instruction[3:0] == 2'h3;
  assign _097_ = store_rows_left - 1'h1;
  assign _098_ = store_address + 1'h1;
  assign _099_ = store_words_left - 1'h1;
  assign _100_ = ~ store_last;
  assign _101_ = \$signal$32  & head[128];
  assign _102_ = ! \$signal$39 ;
  assign _103_ = \$signal$39  == 1'h1;
  assign _104_ = \$signal$39  == 2'h2;
  assign _106_ = \$signal$39  == 2'h3;
  assign _107_ = \$signal$39  == 3'h4;
  assign _108_ = \$signal$39  == 3'h5;
  assign _109_ = \$signal$39  == 3'h6;
  assign _110_ = \$signal$39  == 3'h7;
  assign _111_ = \$signal$39  == 4'h8;
  assign _112_ = \$signal$39  == 4'h9;
  assign _113_ = \$signal$39  == 4'ha;
  assign _114_ = \$signal$39  == 4'hb;
  assign _115_ = \$signal$39  == 4'hc;
  assign _117_ = \$signal$39  == 4'hd;
  assign _118_ = \$signal$39  == 4'he;
  assign _119_ = \$signal$39  == 4'hf;
  assign _120_ = \$signal$39  + 1'h1;
  assign _121_ = \$signal$42  ? 6'h00 : _120_;
  assign _122_ = beats_left - 1'h1;
  assign _123_ = instruction[3:0] == 3'h6;
  assign _124_ = instruction[3:0] == 3'h4;
  assign _126_ = instruction[3:0] == 3'h5;
  assign _127_ = _124_ | _126_;
  assign _128_ = instruction[3:0] == 3'h6;
  assign _129_ = _127_ | _128_;
  assign _130_ = _129_ ? instruction[87:68] : instruction[151:132];
  assign _131_ = _123_ ? 20'h00000 : _130_;
  assign _132_ = instruction[3:0] == 3'h6;
  assign _133_ = instruction[3:0] == 3'h4;
  assign _135_ = instruction[3:0] == 3'h5;
  assign _136_ = _133_ | _135_;
  assign _137_ = instruction[3:0] == 3'h6;
  assign _138_ = _136_ | _137_;
  assign _139_ = _138_ ? instruction[87:68] : instruction[151:132];
  assign _140_ = _132_ ? 20'h00000 : _139_;
  assign _141_ = instruction[3:0] == 2'h3;
  assign _142_ = ~ _141_;
  assign _143_ = load_rows_left - 1'h1;
  assign _144_ = load_address + 1'h1;
  assign _145_ = load_words_left - 1'h1;
  assign free = ~ busy;
  assign _146_ = word[3:0] == 3'h4;
  assign _147_ = word[3:0] == 3'h5;
  assign _148_ = _146_ | _147_;
  assign _149_ = word[3:0] == 3'h6;
  assign _150_ = _148_ | _149_;
  assign _151_ = _150_ ? 16'h0000 : word[51:36];
  assign held_read = busy ? _151_ : 16'h0000;
  assign _002_ = word[3:0] == 3'h4;
  assign _003_ = word[3:0] == 3'h5;
  assign _004_ = _002_ | _003_;
  assign _005_ = word[3:0] == 3'h6;
  assign _006_ = _004_ | _005_;
  assign _007_ = _006_ ? 16'h0000 : word[67:52];
  assign held_write = busy ? _007_ : 16'h0000;
  assign _008_ = word[3:0] == 3'h4;
  assign _009_ = word[3:0] == 3'h5;
  assign _010_ = _008_ | _009_;
  assign _012_ = word[3:0] == 3'h6;
  assign _013_ = _010_ | _012_;
  assign { _014_[19:1], page } = _013_ ? word[87:68] : word[151:132];
  assign fetching = word[3:0] == 3'h6;
  assign fetched = done & fetching;
  assign _015_ = word[3:0] == 2'h2;
  assign _016_ = word[3:0] == 2'h3;
  assign moves = _015_ | _016_;
  assign request__valid = | \$signal ;
  assign request__payload__write = word[3:0] == 2'h3;
  assign _017_ = 1'h0 + { 1'h0, word[207:188] };
  assign { _019_[21:20], request__payload__beats } = moves ? _017_ : { 2'h0, word[107:88] };
  assign _020_ = word[3:0] == 2'h2;
  assign _021_ = word[3:0] == 2'h3;
  assign _022_ = _020_ | _021_;
  assign _023_ = store_words_left == 1'h1;
  assign store_row_end = _022_ & _023_;
  assign { _024_[20], store_next_row } = store_row + word[171:152];
  assign _025_ = store_rows_left == 1'h1;
  assign store_last = store_row_end & _025_;
  assign \$signal$12  = \$signal$29  & room;
  assign \$signal$32  = write_data__valid & write_data__ready;
  assign _026_ = word[3:0] == 2'h2;
  assign _028_ = word[3:0] == 2'h3;
  assign _029_ = _026_ | _028_;
  assign _030_ = load_words_left == 1'h1;
  assign load_row_end = _029_ & _030_;
  assign { _031_[20], load_next_row } = load_row + word[171:152];
  assign _032_ = load_rows_left == 1'h1;
  assign load_last = load_row_end & _032_;
  assign \$signal$80  = word[3:0] == 2'h2;
  assign \$signal$38  = read_data__valid & \$signal$48 ;
  assign _033_ = \$signal$39  + 1'h1;
  assign _034_ = _033_ == entry_beats;
  assign \$signal$42  = \$signal$38  & _034_;
  assign _035_ = \$signal$42  & load_last;
  assign _036_ = beats_left == 1'h1;
  assign _038_ = \$signal$38  & _036_;
  assign \$signal$49  = \$signal$80  ? _035_ : _038_;
  assign load__en = \$signal$52  & \$signal$80 ;
  assign _039_ = word[3:0] == 3'h4;
  assign weights_write = \$signal$52  & _039_;
  assign _040_ = word[3:0] == 3'h5;
  assign table_write = \$signal$52  & _040_;
  assign _041_ = word[3:0] == 3'h6;
  assign page_write = \$signal$52  & _041_;
  assign done = \done$35  | \done$53 ;
  always @(posedge clk)
    word <= _042_;
  always @(posedge clk)
    busy <= _043_;
  always @(posedge clk)
    \$signal  <= _044_;
  always @(posedge clk)
    address <= _046_;
  always @(posedge clk)
    store__en <= _047_;
  always @(posedge clk)
    store__address <= _048_;
  always @(posedge clk)
    word_0_0 <= _049_;
  always @(posedge clk)
    word_1_0 <= _050_;
  always @(posedge clk)
    word_0_1 <= _051_;
  always @(posedge clk)
    word_1_1 <= _052_;
  always @(posedge clk)
    word_0_2 <= _053_;
  always @(posedge clk)
    word_1_2 <= _054_;
  always @(posedge clk)
    word_0_3 <= _055_;
  always @(posedge clk)
    word_1_3 <= _057_;
  always @(posedge clk)
    word_0_4 <= _058_;
  always @(posedge clk)
    word_1_4 <= _059_;
  always @(posedge clk)
    store_address <= _060_;
  always @(posedge clk)
    store_row <= _061_;
  always @(posedge clk)
    store_words_left <= _062_;
  always @(posedge clk)
    store_rows_left <= _063_;
  always @(posedge clk)
    \$signal$29  <= _064_;
  always @(posedge clk)
    \done$35  <= _065_;
  always @(posedge clk)
    gathered <= _066_;
  always @(posedge clk)
    \$signal$39  <= _068_;
  always @(posedge clk)
    beats_left <= _069_;
  always @(posedge clk)
    load_address <= _070_;
  always @(posedge clk)
    load_row <= _071_;
  always @(posedge clk)
    load_words_left <= _072_;
  always @(posedge clk)
    load_rows_left <= _073_;
  always @(posedge clk)
    \$signal$48  <= _074_;
  always @(posedge clk)
    \$signal$52  <= _075_;
  always @(posedge clk)
    \done$53  <= _076_;
  always @(posedge clk)
    entry <= _077_;
  function [4:0] _406_;
    input [4:0] a;
    input [14:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _406_ = b[4:0];
      3'b?1?:
        _406_ = b[9:5];
      3'b1??:
        _406_ = b[14:10];
      default:
        _406_ = a;
    endcase
  endfunction
  assign entry_beats = _406_(5'h04, 15'h0430, { _154_, _153_, _152_ });
  assign _152_ = word[3:0] == 4'h5;
  assign _153_ = word[3:0] == 4'h4;
  assign _154_ = word[3:0] == 4'h2;
  assign _155_ = \$signal$42  ? load_address : entry;
  assign _077_ = rst ? 20'h00000 : _155_;
  assign _076_ = rst ? 1'h0 : \$signal$49 ;
  assign _075_ = rst ? 1'h0 : \$signal$42 ;
  assign _156_ = \$signal$49  ? 1'h0 : \$signal$48 ;
  assign _157_ = \$signal$38  ? _156_ : \$signal$48 ;
  assign _158_ = start ? _142_ : _157_;
  assign _074_ = rst ? 1'h0 : _158_;
  assign _159_ = load_row_end ? _143_[15:0] : load_rows_left;
  assign _160_ = \$signal$42  ? _159_ : load_rows_left;
  assign _161_ = \$signal$38  ? _160_ : load_rows_left;
  assign _162_ = start ? instruction[187:172] : _161_;
  assign _073_ = rst ? 16'h0000 : _162_;
  assign _163_ = load_row_end ? word[207:188] : _145_[19:0];
  assign _164_ = \$signal$42  ? _163_ : load_words_left;
  assign _165_ = \$signal$38  ? _164_ : load_words_left;
  assign _166_ = start ? instruction[207:188] : _165_;
  assign _072_ = rst ? 20'h00000 : _166_;
  assign _167_ = load_row_end ? load_next_row : load_row;
  assign _168_ = \$signal$42  ? _167_ : load_row;
  assign _169_ = \$signal$38  ? _168_ : load_row;
  assign _170_ = start ? _140_ : _169_;
  assign _071_ = rst ? 20'h00000 : _170_;
  assign _171_ = load_row_end ? load_next_row : _144_[19:0];
  assign _172_ = \$signal$42  ? _171_ : load_address;
  assign _173_ = \$signal$38  ? _172_ : load_address;
  assign _174_ = start ? _131_ : _173_;
  assign _070_ = rst ? 20'h00000 : _174_;
  assign _175_ = \$signal$38  ? _122_[19:0] : beats_left;
  assign _176_ = start ? instruction[107:88] : _175_;
  assign _069_ = rst ? 20'h00000 : _176_;
  assign _177_ = \$signal$38  ? _121_[4:0] : \$signal$39 ;
  assign _068_ = rst ? 5'h00 : _177_;
  assign _178_ = _119_ ? read_data__payload : gathered[2047:1920];
  assign _179_ = \$signal$38  ? _178_ : gathered[2047:1920];
  assign _066_[2047:1920] = rst ? 128'h00000000000000000000000000000000 : _179_;
  assign _180_ = _117_ ? read_data__payload : gathered[1791:1664];
  assign _181_ = \$signal$38  ? _180_ : gathered[1791:1664];
  assign _066_[1791:1664] = rst ? 128'h00000000000000000000000000000000 : _181_;
  assign _182_ = _115_ ? read_data__payload : gathered[1663:1536];
  assign _183_ = \$signal$38  ? _182_ : gathered[1663:1536];
  assign _066_[1663:1536] = rst ? 128'h00000000000000000000000000000000 : _183_;
  assign _184_ = _114_ ? read_data__payload : gathered[1535:1408];
  assign _185_ = \$signal$38  ? _184_ : gathered[1535:1408];
  assign _066_[1535:1408] = rst ? 128'h00000000000000000000000000000000 : _185_;
  assign _186_ = _113_ ? read_data__payload : gathered[1407:1280];
  assign _187_ = \$signal$38  ? _186_ : gathered[1407:1280];
  assign _066_[1407:1280] = rst ? 128'h00000000000000000000000000000000 : _187_;
  assign _188_ = _112_ ? read_data__payload : gathered[1279:1152];
  assign _189_ = \$signal$38  ? _188_ : gathered[1279:1152];
  assign _066_[1279:1152] = rst ? 128'h00000000000000000000000000000000 : _189_;
  assign _190_ = _111_ ? read_data__payload : gathered[1151:1024];
  assign _191_ = \$signal$38  ? _190_ : gathered[1151:1024];
  assign _066_[1151:1024] = rst ? 128'h00000000000000000000000000000000 : _191_;
  assign _192_ = _110_ ? read_data__payload : gathered[1023:896];
  assign _193_ = \$signal$38  ? _192_ : gathered[1023:896];
  assign _066_[1023:896] = rst ? 128'h00000000000000000000000000000000 : _193_;
  assign _194_ = _109_ ? read_data__payload : gathered[895:768];
  assign _195_ = \$signal$38  ? _194_ : gathered[895:768];
  assign _066_[895:768] = rst ? 128'h00000000000000000000000000000000 : _195_;
  assign _196_ = _108_ ? read_data__payload : gathered[767:640];
  assign _197_ = \$signal$38  ? _196_ : gathered[767:640];
  assign _066_[767:640] = rst ? 128'h00000000000000000000000000000000 : _197_;
  assign _198_ = _107_ ? read_data__payload : gathered[639:512];
  assign _199_ = \$signal$38  ? _198_ : gathered[639:512];
  assign _066_[639:512] = rst ? 128'h00000000000000000000000000000000 : _199_;
  assign _200_ = _106_ ? read_data__payload : gathered[511:384];
  assign _201_ = \$signal$38  ? _200_ : gathered[511:384];
  assign _066_[511:384] = rst ? 128'h00000000000000000000000000000000 : _201_;
  assign _202_ = _104_ ? read_data__payload : gathered[383:256];
  assign _203_ = \$signal$38  ? _202_ : gathered[383:256];
  assign _066_[383:256] = rst ? 128'h00000000000000000000000000000000 : _203_;
  assign _204_ = _103_ ? read_data__payload : gathered[255:128];
  assign _205_ = \$signal$38  ? _204_ : gathered[255:128];
  assign _066_[255:128] = rst ? 128'h00000000000000000000000000000000 : _205_;
  assign _206_ = _102_ ? read_data__payload : gathered[127:0];
  assign _207_ = \$signal$38  ? _206_ : gathered[127:0];
  assign _066_[127:0] = rst ? 128'h00000000000000000000000000000000 : _207_;
  assign _208_ = _118_ ? read_data__payload : gathered[1919:1792];
  assign _209_ = \$signal$38  ? _208_ : gathered[1919:1792];
  assign _066_[1919:1792] = rst ? 128'h00000000000000000000000000000000 : _209_;
  assign _065_ = rst ? 1'h0 : _101_;
  assign _210_ = \$signal$12  ? _100_ : \$signal$29 ;
  assign _211_ = start ? _095_ : _210_;
  assign _064_ = rst ? 1'h0 : _211_;
  assign _212_ = store_row_end ? _097_[15:0] : store_rows_left;
  assign _213_ = \$signal$12  ? _212_ : store_rows_left;
  assign _214_ = start ? instruction[187:172] : _213_;
  assign _063_ = rst ? 16'h0000 : _214_;
  assign _215_ = store_row_end ? word[207:188] : _099_[19:0];
  assign _216_ = \$signal$12  ? _215_ : store_words_left;
  assign _217_ = start ? instruction[207:188] : _216_;
  assign _062_ = rst ? 20'h00000 : _217_;
  assign _218_ = store_row_end ? store_next_row : store_row;
  assign _219_ = \$signal$12  ? _218_ : store_row;
  assign _220_ = start ? _094_ : _219_;
  assign _061_ = rst ? 20'h00000 : _220_;
  assign _221_ = store_row_end ? store_next_row : _098_[19:0];
  assign _222_ = \$signal$12  ? _221_ : store_address;
  assign _223_ = start ? _086_ : _222_;
  assign _060_ = rst ? 20'h00000 : _223_;
  assign _059_ = rst ? 1'h0 : word_1_3;
  assign _058_ = rst ? 1'h0 : word_0_3;
  assign _057_ = rst ? 1'h0 : word_1_2;
  assign _055_ = rst ? 1'h0 : word_0_2;
  assign _054_ = rst ? 1'h0 : word_1_1;
  assign _053_ = rst ? 1'h0 : word_0_1;
  assign _052_ = rst ? 1'h0 : word_1_0;
  assign _051_ = rst ? 1'h0 : word_0_0;
  assign _050_ = rst ? 1'h0 : store_last;
  assign _049_ = rst ? 1'h0 : \$signal$12 ;
  assign _048_ = rst ? 20'h00000 : store_address;
  assign _047_ = rst ? 1'h0 : \$signal$12 ;
  assign _224_ = _000_ ? _067_[31:0] : address;
  assign _225_ = start ? _045_ : _224_;
  assign _046_ = rst ? 32'd0 : _225_;
  assign _226_ = _000_ ? _056_[15:0] : \$signal ;
  assign _227_ = start ? _134_ : _226_;
  assign _044_ = rst ? 16'h0000 : _227_;
  assign _228_ = done ? 1'h0 : busy;
  assign _229_ = start ? 1'h1 : _228_;
  assign _043_ = rst ? 1'h0 : _229_;
  assign _230_ = start ? instruction : word;
  assign _042_ = rst ? 208'h0000000000000000000000000000000000000000000000000000 : _230_;
  tnthw_t16x16_memory_unit_words words (
    .claim(\$signal$12 ),
    .clk(clk),
    .head(head),
    .pop(\$signal$32 ),
    .\port$3442$0 (word_1_4),
    .\port$5010$0 (store__data),
    .push(word_0_4),
    .room(room),
    .rst(rst),
    .valid(write_data__valid)
  );
  assign \word.fetch.beats  = word[107:88];
  assign \word.fetch.buffer  = word[87:68];
  assign \word.fetch.memory  = word[67:36];
  assign \word.fetch.wait_vector  = word[35:20];
  assign \word.fetch.wait_array  = word[19:4];
  assign \word.fetch.opcode  = word[3:0];
  assign \word.fetch  = word[107:0];
  assign \word.load_table.beats  = word[107:88];
  assign \word.load_table.buffer  = word[87:68];
  assign \word.load_table.memory  = word[67:36];
  assign \word.load_table.wait_vector  = word[35:20];
  assign \word.load_table.wait_array  = word[19:4];
  assign \word.load_table.opcode  = word[3:0];
  assign \word.load_table  = word[107:0];
  assign \word.load_weights.beats  = word[107:88];
  assign \word.load_weights.buffer  = word[87:68];
  assign \word.load_weights.memory  = word[67:36];
  assign \word.load_weights.wait_vector  = word[35:20];
  assign \word.load_weights.wait_array  = word[19:4];
  assign \word.load_weights.opcode  = word[3:0];
  assign \word.load_weights  = word[107:0];
  assign \word.store.words  = word[207:188];
  assign \word.store.rows  = word[187:172];
  assign \word.store.buffer_stride  = word[171:152];
  assign \word.store.buffer  = word[151:132];
  assign \word.store.memory_stride  = word[131:100];
  assign \word.store.memory  = word[99:68];
  assign \word.store.write_banks  = word[67:52];
  assign \word.store.read_banks  = word[51:36];
  assign \word.store.wait_vector  = word[35:20];
  assign \word.store.wait_array  = word[19:4];
  assign \word.store.opcode  = word[3:0];
  assign \word.store  = word;
  assign \word.load.words  = word[207:188];
  assign \word.load.rows  = word[187:172];
  assign \word.load.buffer_stride  = word[171:152];
  assign \word.load.buffer  = word[151:132];
  assign \word.load.memory_stride  = word[131:100];
  assign \word.load.memory  = word[99:68];
  assign \word.load.write_banks  = word[67:52];
  assign \word.load.read_banks  = word[51:36];
  assign \word.load.wait_vector  = word[35:20];
  assign \word.load.wait_array  = word[19:4];
  assign \word.load.opcode  = word[3:0];
  assign \word.load  = word;
  assign _031_[19:0] = load_next_row;
  assign _024_[19:0] = store_next_row;
  assign _019_[19:0] = request__payload__beats;
  assign _014_[0] = page;
  assign write_data__payload = head[127:0];
  assign read_data__ready = \$signal$48 ;
  assign read_beat = \$signal$38 ;
  assign write_beat = \$signal$32 ;
  assign claim = \$signal$12 ;
  assign load__data = gathered[127:0];
  assign load__mask = 1'h1;
  assign load__address = entry;
  assign valid = write_data__valid;
  assign data = { word_1_4, store__data };
  assign push = word_0_4;
  assign word_read = \$signal$12 ;
  assign store__valid = 1'h1;
  assign store__held = held_read;
  assign request__payload__address = address;
  assign pop = \$signal$32 ;
  assign \$signal$34  = 1'h1;
endmodule

module tnthw_t16x16_memory_unit_words(rst, claim, pop, valid, head, push, \port$3442$0 , room, \port$5010$0 , clk);
  wire [4:0] _00_;
  wire _01_;
  wire [3:0] _02_;
  wire [2:0] _03_;
  wire [2:0] _04_;
  wire [5:0] _05_;
  wire _06_;
  wire [4:0] _07_;
  wire [5:0] _08_;
  wire [3:0] _09_;
  wire [3:0] _10_;
  wire [3:0] _11_;
  wire [3:0] _12_;
  reg [3:0] \$signal  = 4'h0;
  wire [2:0] \$signal$13 ;
  reg [2:0] \$signature__addr  = 3'h0;
  wire [128:0] \$signature__data ;
  wire \$signature__en ;
  wire [3:0] after;
  input claim;
  wire claim;
  input clk;
  wire clk;
  wire [128:0] data;
  wire [2:0] \end ;
  output [128:0] head;
  wire [128:0] head;
  reg [3:0] held = 4'h0;
  input pop;
  wire pop;
  input \port$3442$0 ;
  wire \port$3442$0 ;
  input [127:0] \port$5010$0 ;
  wire [127:0] \port$5010$0 ;
  input push;
  wire push;
  reg [2:0] read__addr = 3'h0;
  wire [128:0] read__data;
  output room;
  reg room = 1'h1;
  input rst;
  wire rst;
  output valid;
  wire valid;
  reg [128:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (push)
      storage[\$signature__addr ] <= { \port$3442$0 , \port$5010$0  };
  end
  assign head = storage[read__addr];
  assign _00_ = \$signal  + claim;
  assign { _05_[5:4], after } = _00_ - pop;
  assign valid = | held;
  assign _06_ = after != 4'h8;
  assign _07_ = held + push;
  assign _08_ = _07_ - pop;
  assign _09_ = \$signature__addr  + push;
  assign _10_ = read__addr + 1'h1;
  assign _11_ = pop ? _10_ : { 1'h0, read__addr };
  always @(posedge clk)
    \$signal  <= _12_;
  always @(posedge clk)
    room <= _01_;
  always @(posedge clk)
    held <= _02_;
  always @(posedge clk)
    \$signature__addr  <= _03_;
  always @(posedge clk)
    read__addr <= _04_;
  assign _04_ = rst ? 3'h0 : _11_[2:0];
  assign _03_ = rst ? 3'h0 : _09_[2:0];
  assign _02_ = rst ? 4'h0 : _08_[3:0];
  assign _01_ = rst ? 1'h1 : _06_;
  assign _12_ = rst ? 4'h0 : after;
  assign _05_[3:0] = after;
  assign read__data = head;
  assign \$signal$13  = read__addr;
  assign data = { \port$3442$0 , \port$5010$0  };
  assign \$signature__data  = { \port$3442$0 , \port$5010$0  };
  assign \end  = \$signature__addr ;
  assign \$signature__en  = push;
endmodule

module tnthw_t16x16_scheduler(rst, memory__free, memory__held_read, memory__held_write, memory__done, array__free, array__held_read, vector__free, vector__held_read, vector__held_write, idle, array__start, vector__start, memory__start, memory__valid, memory__head, array__valid, array__head, vector__valid, vector__head, array__done
, vector__done, clear, clk);
  wire [16:0] _000_;
  wire _001_;
  wire _002_;
  wire [15:0] _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [15:0] _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire [15:0] _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire [15:0] _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire [15:0] _022_;
  wire [7:0] _023_;
  wire [15:0] _024_;
  wire [7:0] _025_;
  wire [15:0] _026_;
  wire [7:0] _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire [8:0] _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire [16:0] _041_;
  wire _042_;
  wire _043_;
  wire [9:0] _044_;
  wire [16:0] _045_;
  wire _046_;
  wire _047_;
  wire [15:0] _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire [16:0] _052_;
  wire [15:0] _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire [16:0] _057_;
  wire [8:0] _058_;
  wire _059_;
  wire _060_;
  wire [16:0] _061_;
  wire _062_;
  wire _063_;
  wire [15:0] _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire [15:0] _068_;
  wire [9:0] _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire [15:0] _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire [15:0] _077_;
  wire _078_;
  wire _079_;
  wire [16:0] _080_;
  wire _081_;
  wire [8:0] _082_;
  wire _083_;
  wire [16:0] _084_;
  wire _085_;
  wire _086_;
  wire [16:0] _087_;
  wire _088_;
  wire _089_;
  wire [15:0] _090_;
  wire _091_;
  wire _092_;
  wire [9:0] _093_;
  wire _094_;
  wire [15:0] _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire [15:0] _099_;
  wire [15:0] _100_;
  wire [15:0] _101_;
  wire [15:0] _102_;
  wire [15:0] _103_;
  wire [15:0] _104_;
  input array__done;
  wire array__done;
  input array__free;
  wire array__free;
  input [305:0] array__head;
  wire [305:0] array__head;
  input [15:0] array__held_read;
  wire [15:0] array__held_read;
  wire [15:0] array__held_write;
  output array__start;
  wire array__start;
  input array__valid;
  wire array__valid;
  wire [15:0] array_read_banks;
  wire [15:0] array_write_banks;
  input clear;
  wire clear;
  input clk;
  wire clk;
  reg [15:0] completed_array = 16'h0000;
  reg [15:0] completed_memory = 16'h0000;
  reg [15:0] completed_vector = 16'h0000;
  output idle;
  wire idle;
  input memory__done;
  wire memory__done;
  input memory__free;
  wire memory__free;
  input [207:0] memory__head;
  wire [207:0] memory__head;
  input [15:0] memory__held_read;
  wire [15:0] memory__held_read;
  input [15:0] memory__held_write;
  wire [15:0] memory__held_write;
  output memory__start;
  wire memory__start;
  input memory__valid;
  wire memory__valid;
  wire [15:0] memory_read_banks;
  wire [15:0] memory_write_banks;
  input rst;
  wire rst;
  reg [7:0] running_array = 8'h00;
  reg [7:0] running_memory = 8'h00;
  reg [7:0] running_vector = 8'h00;
  input vector__done;
  wire vector__done;
  input vector__free;
  wire vector__free;
  input [377:0] vector__head;
  wire [377:0] vector__head;
  input [15:0] vector__held_read;
  wire [15:0] vector__held_read;
  input [15:0] vector__held_write;
  wire [15:0] vector__held_write;
  output vector__start;
  wire vector__start;
  input vector__valid;
  wire vector__valid;
  wire [15:0] vector_read_banks;
  wire [15:0] vector_write_banks;
  assign _000_ = completed_memory + 1'h1;
  assign _034_ = running_memory + memory__start;
  assign _044_ = _034_ - memory__done;
  assign _052_ = completed_array + 1'h1;
  assign _058_ = running_array + array__start;
  assign _069_ = _058_ - array__done;
  assign _080_ = completed_vector + 1'h1;
  assign _082_ = running_vector + vector__start;
  assign _093_ = _082_ - vector__done;
  assign _001_ = ! running_memory;
  assign _008_ = ! running_array;
  assign _019_ = _001_ & _008_;
  assign _028_ = ! running_vector;
  assign idle = _019_ & _028_;
  assign _029_ = memory__head[3:0] == 3'h4;
  assign _030_ = memory__head[3:0] == 3'h5;
  assign _031_ = _029_ | _030_;
  assign _032_ = memory__head[3:0] == 3'h6;
  assign _033_ = _031_ | _032_;
  assign memory_read_banks = _033_ ? 16'h0000 : memory__head[51:36];
  assign _035_ = memory__head[3:0] == 3'h4;
  assign _036_ = memory__head[3:0] == 3'h5;
  assign _037_ = _035_ | _036_;
  assign _038_ = memory__head[3:0] == 3'h6;
  assign _039_ = _037_ | _038_;
  assign memory_write_banks = _039_ ? 16'h0000 : memory__head[67:52];
  assign _040_ = array__valid & array__free;
  assign _041_ = completed_memory - array__head[19:4];
  assign _042_ = ~ _041_[15];
  assign _043_ = _040_ & _042_;
  assign _045_ = completed_vector - array__head[35:20];
  assign _046_ = ~ _045_[15];
  assign _047_ = _043_ & _046_;
  assign _048_ = array__head[51:36] & memory__held_read;
  assign _049_ = | _048_;
  assign _050_ = ~ _049_;
  assign _051_ = _047_ & _050_;
  assign _053_ = array__head[51:36] & vector__held_read;
  assign _054_ = | _053_;
  assign _055_ = ~ _054_;
  assign array__start = _051_ & _055_;
  assign _056_ = vector__valid & vector__free;
  assign _057_ = completed_memory - vector__head[19:4];
  assign _059_ = ~ _057_[15];
  assign _060_ = _056_ & _059_;
  assign _061_ = completed_array - vector__head[35:20];
  assign _062_ = ~ _061_[15];
  assign _063_ = _060_ & _062_;
  assign _064_ = vector__head[51:36] & memory__held_read;
  assign _065_ = | _064_;
  assign _066_ = ~ _065_;
  assign _067_ = _063_ & _066_;
  assign _068_ = vector__head[67:52] & memory__held_write;
  assign _070_ = | _068_;
  assign _071_ = ~ _070_;
  assign _072_ = _067_ & _071_;
  assign _073_ = vector__head[51:36] & array__held_read;
  assign _074_ = | _073_;
  assign _075_ = ~ _074_;
  assign _076_ = _072_ & _075_;
  assign _077_ = vector__head[51:36] & array__head[51:36];
  assign _078_ = | _077_;
  assign _079_ = _078_ & array__start;
  assign _081_ = ~ _079_;
  assign vector__start = _076_ & _081_;
  assign _083_ = memory__valid & memory__free;
  assign _084_ = completed_array - memory__head[19:4];
  assign _085_ = ~ _084_[15];
  assign _086_ = _083_ & _085_;
  assign _087_ = completed_vector - memory__head[35:20];
  assign _088_ = ~ _087_[15];
  assign _089_ = _086_ & _088_;
  assign _090_ = memory_read_banks & array__held_read;
  assign _091_ = | _090_;
  assign _092_ = ~ _091_;
  assign _094_ = _089_ & _092_;
  assign _095_ = memory_read_banks & array__head[51:36];
  assign _096_ = | _095_;
  assign _097_ = _096_ & array__start;
  assign _098_ = ~ _097_;
  assign _002_ = _094_ & _098_;
  assign _003_ = memory_read_banks & vector__held_read;
  assign _004_ = | _003_;
  assign _005_ = ~ _004_;
  assign _006_ = _002_ & _005_;
  assign _007_ = memory_read_banks & vector__head[51:36];
  assign _009_ = | _007_;
  assign _010_ = _009_ & vector__start;
  assign _011_ = ~ _010_;
  assign _012_ = _006_ & _011_;
  assign _013_ = memory_write_banks & vector__held_write;
  assign _014_ = | _013_;
  assign _015_ = ~ _014_;
  assign _016_ = _012_ & _015_;
  assign _017_ = memory_write_banks & vector__head[67:52];
  assign _018_ = | _017_;
  assign _020_ = _018_ & vector__start;
  assign _021_ = ~ _020_;
  assign memory__start = _016_ & _021_;
  always @(posedge clk)
    completed_memory <= _022_;
  always @(posedge clk)
    running_memory <= _023_;
  always @(posedge clk)
    completed_array <= _024_;
  always @(posedge clk)
    running_array <= _025_;
  always @(posedge clk)
    completed_vector <= _026_;
  always @(posedge clk)
    running_vector <= _027_;
  assign _027_ = rst ? 8'h00 : _093_[7:0];
  assign _099_ = vector__done ? _080_[15:0] : completed_vector;
  assign _100_ = clear ? 16'h0000 : _099_;
  assign _026_ = rst ? 16'h0000 : _100_;
  assign _025_ = rst ? 8'h00 : _069_[7:0];
  assign _101_ = array__done ? _052_[15:0] : completed_array;
  assign _102_ = clear ? 16'h0000 : _101_;
  assign _024_ = rst ? 16'h0000 : _102_;
  assign _023_ = rst ? 8'h00 : _044_[7:0];
  assign _103_ = memory__done ? _000_[15:0] : completed_memory;
  assign _104_ = clear ? 16'h0000 : _103_;
  assign _022_ = rst ? 16'h0000 : _104_;
  assign array__held_write = 16'h0000;
  assign vector_write_banks = vector__head[67:52];
  assign vector_read_banks = vector__head[51:36];
  assign array_write_banks = 16'h0000;
  assign array_read_banks = array__head[51:36];
endmodule

module tnthw_t16x16_sequencer(entry, clk, rst, drained, \port$181$0 , fetched, page_write, \port$3352$0 , \port$3362$0 , \port$3372$0 , page_data, \port$3476$0 , busy, instruction, clear, push, unknown, done, start);
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire [2:0] _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire [32:0] _013_;
  wire _014_;
  wire _015_;
  wire [2:0] _016_;
  wire _017_;
  wire [6:0] _018_;
  wire [32:0] _019_;
  wire _020_;
  wire [5:0] _021_;
  wire [31:0] _022_;
  wire [31:0] _023_;
  wire [2:0] _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire [2:0] _030_;
  wire [2:0] _031_;
  wire _032_;
  wire [2:0] _033_;
  wire [2:0] _034_;
  wire [2:0] _035_;
  wire _036_;
  wire _037_;
  wire [2:0] _038_;
  wire _039_;
  wire _040_;
  wire [2:0] _041_;
  wire _042_;
  wire [31:0] _043_;
  wire [31:0] _044_;
  wire [31:0] _045_;
  wire [31:0] _046_;
  wire [31:0] _047_;
  wire [31:0] _048_;
  wire _049_;
  wire [5:0] _050_;
  wire [5:0] _051_;
  wire [5:0] _052_;
  wire [5:0] _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire [2:0] _059_;
  wire [2:0] _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire [2:0] \$signal ;
  reg [31:0] \$signal$26  = 32'd0;
  wire [5:0] \$signature__addr ;
  wire [5:0] \$signature__addr$10 ;
  wire [511:0] \$signature__data ;
  wire [511:0] \$signature__data$7 ;
  wire \$signature__en ;
  wire \$signature__en$11 ;
  output busy;
  wire busy;
  output clear;
  wire clear;
  input clk;
  wire clk;
  output done;
  wire done;
  input drained;
  wire drained;
  input [31:0] entry;
  wire [31:0] entry;
  input fetched;
  wire fetched;
  reg [31:0] fetches = 32'd0;
  reg [2:0] fsm_state = 3'h0;
  wire [2:0] full;
  reg [5:0] index = 6'h00;
  output [511:0] instruction;
  wire [511:0] instruction;
  input [511:0] page_data;
  wire [511:0] page_data;
  wire page_end;
  wire [5:0] page_index;
  input page_write;
  wire page_write;
  input \port$181$0 ;
  wire \port$181$0 ;
  input \port$3352$0 ;
  wire \port$3352$0 ;
  input \port$3362$0 ;
  wire \port$3362$0 ;
  input \port$3372$0 ;
  wire \port$3372$0 ;
  input [4:0] \port$3476$0 ;
  wire [4:0] \port$3476$0 ;
  output [2:0] push;
  wire [2:0] push;
  input rst;
  wire rst;
  input start;
  wire start;
  output unknown;
  wire unknown;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [511:0] pages [63:0];
  integer init_pages;
  initial for (init_pages = 0; init_pages <= 63; init_pages = init_pages + 1) pages [init_pages] = 0;
  always @(posedge clk) begin
    if (page_write)
      pages[{ \port$181$0 , \port$3476$0  }] <= page_data;
  end
  reg [511:0] _149_;
  always @(posedge clk) begin
    if (\$signature__en$11 ) begin
      _149_ <= pages[index];
    end
  end
  assign \$signature__data$7  = _149_;
  always @(posedge clk)
    fsm_state <= _024_;
  assign _000_ = \$signature__data$7 [3:0] == 2'h2;
  assign _012_ = \$signature__data$7 [3:0] == 2'h3;
  assign _020_ = _000_ | _012_;
  assign _025_ = \$signature__data$7 [3:0] == 3'h4;
  assign _026_ = _020_ | _025_;
  assign _027_ = \$signature__data$7 [3:0] == 3'h5;
  assign _028_ = _026_ | _027_;
  assign _029_ = \$signature__data$7 [3:0] == 3'h6;
  assign \$signal [0] = _028_ | _029_;
  assign \$signal [1] = \$signature__data$7 [3:0] == 3'h7;
  assign _001_ = \$signature__data$7 [3:0] == 4'h8;
  assign _002_ = \$signature__data$7 [3:0] == 4'h9;
  assign _003_ = _001_ | _002_;
  assign _004_ = \$signature__data$7 [3:0] == 4'ha;
  assign _005_ = _003_ | _004_;
  assign _006_ = \$signature__data$7 [3:0] == 4'hb;
  assign \$signal [2] = _005_ | _006_;
  assign page_end = & index[4:0];
  assign _007_ = ! \$signal ;
  assign _008_ = \$signal  & { \port$3372$0 , \port$3362$0 , \port$3352$0  };
  assign _009_ = ! _008_;
  assign _010_ = \$signature__data$7 [3:0] == 1'h1;
  assign _011_ = ~ _010_;
  assign _013_ = fetches + 1'h1;
  assign _014_ = fetches > \$signal$26 ;
  assign _015_ = ! \$signal ;
  assign _016_ = \$signal  & { \port$3372$0 , \port$3362$0 , \port$3352$0  };
  assign _017_ = ! _016_;
  assign _018_ = index + 1'h1;
  assign _019_ = \$signal$26  + page_end;
  always @(posedge clk)
    index <= _021_;
  always @(posedge clk)
    \$signal$26  <= _022_;
  always @(posedge clk)
    fetches <= _023_;
  assign _030_ = drained ? 3'h0 : fsm_state;
  function [2:0] _102_;
    input [2:0] a;
    input [17:0] b;
    input [5:0] s;
    (* parallel_case *)
    casez (s)
      6'b?????1:
        _102_ = b[2:0];
      6'b????1?:
        _102_ = b[5:3];
      6'b???1??:
        _102_ = b[8:6];
      6'b??1???:
        _102_ = b[11:9];
      6'b?1????:
        _102_ = b[14:12];
      6'b1?????:
        _102_ = b[17:15];
      default:
        _102_ = a;
    endcase
  endfunction
  assign _031_ = _102_(fsm_state, { _041_, 3'h2, _038_, 3'h4, _035_, _030_ }, { _042_, _040_, _039_, _037_, _036_, _032_ });
  assign _032_ = fsm_state == 3'h5;
  assign _033_ = page_end ? 3'h2 : 3'h3;
  assign _034_ = _017_ ? _033_ : fsm_state;
  assign _035_ = _015_ ? 3'h5 : _034_;
  assign _036_ = fsm_state == 3'h4;
  assign _037_ = fsm_state == 3'h3;
  assign _038_ = _014_ ? 3'h3 : fsm_state;
  assign _039_ = fsm_state == 3'h2;
  assign _040_ = fsm_state == 3'h1;
  assign _041_ = start ? 3'h1 : fsm_state;
  assign _042_ = ! fsm_state;
  assign _024_ = rst ? 3'h0 : _031_;
  assign _043_ = fetched ? _013_[31:0] : fetches;
  assign _044_ = clear ? 32'd0 : _043_;
  assign _023_ = rst ? 32'd0 : _044_;
  assign _045_ = clear ? 32'd0 : \$signal$26 ;
  assign _046_ = _017_ ? _019_[31:0] : _045_;
  assign _047_ = _015_ ? _045_ : _046_;
  assign _048_ = _049_ ? _047_ : _045_;
  assign _049_ = fsm_state == 3'h4;
  assign _022_ = rst ? 32'd0 : _048_;
  assign _050_ = clear ? 6'h00 : index;
  assign _051_ = _017_ ? _018_[5:0] : _050_;
  assign _052_ = _015_ ? _050_ : _051_;
  assign _053_ = _054_ ? _052_ : _050_;
  assign _054_ = fsm_state == 3'h4;
  assign _021_ = rst ? 6'h00 : _053_;
  assign _055_ = drained ? 1'h1 : 1'h0;
  assign done = _056_ ? _055_ : 1'h0;
  assign _056_ = fsm_state == 3'h5;
  assign _057_ = _007_ ? _011_ : 1'h0;
  assign unknown = _058_ ? _057_ : 1'h0;
  assign _058_ = fsm_state == 3'h4;
  assign _059_ = _009_ ? \$signal  : 3'h0;
  assign _060_ = _007_ ? 3'h0 : _059_;
  function [2:0] _138_;
    input [2:0] a;
    input [5:0] b;
    input [1:0] s;
    (* parallel_case *)
    casez (s)
      2'b?1:
        _138_ = b[2:0];
      2'b1?:
        _138_ = b[5:3];
      default:
        _138_ = a;
    endcase
  endfunction
  assign push = _138_(3'h0, { 3'h1, _060_ }, { _062_, _061_ });
  assign _061_ = fsm_state == 3'h4;
  assign _062_ = fsm_state == 3'h1;
  assign clear = _063_ ? start : 1'h0;
  assign _063_ = ! fsm_state;
  assign instruction = _064_ ? { 444'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008000000, entry, 36'h000000006 } : \$signature__data$7 ;
  assign _064_ = fsm_state == 3'h1;
  assign busy = _065_ ? 1'h0 : 1'h1;
  assign _065_ = ! fsm_state;
  assign \$signature__en$11  = _066_ ? 1'h1 : 1'h0;
  assign _066_ = fsm_state == 3'h3;
  assign full = { \port$3372$0 , \port$3362$0 , \port$3352$0  };
  assign \$signature__addr$10  = index;
  assign \$signature__data  = page_data;
  assign page_index = { \port$181$0 , \port$3476$0  };
  assign \$signature__addr  = { \port$181$0 , \port$3476$0  };
  assign \$signature__en  = page_write;
endmodule

module tnthw_t16x16_vector_queue(rst, pop, full, valid, head, write__data, write__en, clk);
  wire [3:0] _00_;
  wire [3:0] _01_;
  wire [3:0] _02_;
  wire [4:0] _03_;
  wire [5:0] _04_;
  wire [2:0] _05_;
  wire [2:0] _06_;
  wire [3:0] _07_;
  wire [2:0] \$signal ;
  reg [2:0] \$signal$5  = 3'h0;
  wire [2:0] \$signal$9 ;
  input clk;
  wire clk;
  wire [377:0] data;
  output full;
  wire full;
  output [377:0] head;
  wire [377:0] head;
  reg [3:0] level = 4'h0;
  input pop;
  wire pop;
  wire push;
  wire [2:0] read__addr;
  wire [377:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output valid;
  wire valid;
  reg [2:0] write__addr = 3'h0;
  input [377:0] write__data;
  wire [377:0] write__data;
  input write__en;
  wire write__en;
  reg [377:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (write__en)
      storage[write__addr] <= write__data;
  end
  reg [2:0] _21_;
  always @(posedge clk) begin
    _21_ <= \$signal ;
  end
  assign head = storage[_21_];
  assign valid = | level;
  assign _00_ = \$signal$5  + 1'h1;
  assign { _01_[3], \$signal  } = pop ? _00_ : { 1'h0, \$signal$5  };
  assign _02_ = write__addr + write__en;
  assign _03_ = level + write__en;
  assign _04_ = _03_ - pop;
  always @(posedge clk)
    \$signal$5  <= _05_;
  always @(posedge clk)
    write__addr <= _06_;
  always @(posedge clk)
    level <= _07_;
  assign full = level == 4'h8;
  assign _05_ = rst ? 3'h0 : \$signal ;
  assign _07_ = rst ? 4'h0 : _04_[3:0];
  assign _06_ = rst ? 3'h0 : _02_[2:0];
  assign _01_[2:0] = \$signal ;
  assign read__data = head;
  assign read__en = 1'h1;
  assign read__addr = \$signal ;
  assign data = write__data;
  assign \$signal$9  = write__addr;
  assign push = write__en;
endmodule

module tnthw_t16x16_vector_unit(rst, write, free, held_read, held_write, chunk, word_read, valid, read__address, \result$321 , \result$322 , \result$323 , \result$324 , \result$325 , \result$326 , \result$327 , \result$328 , \result$329 , \result$330 , \result$331 , \result$332 
, \result$333 , \result$334 , \result$335 , \result$336 , start, instruction, write_data, write_row, read_0_0, read_1_0, read_2_0, accumulator_address, result_0_11, done, result_3_11, mask, accumulator_bank, step, read__data, accumulator_data, clk
);
  wire _000_;
  wire _001_;
  wire _002_;
  wire [19:0] _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [19:0] _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire [19:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire [19:0] _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire [19:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire [19:0] _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire [19:0] _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire [19:0] _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire [19:0] _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire [19:0] _041_;
  wire _042_;
  wire [8:0] _043_;
  wire _044_;
  wire _045_;
  wire [19:0] _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire [19:0] _050_;
  wire _051_;
  wire [8:0] _052_;
  wire _053_;
  wire [8:0] _054_;
  wire _055_;
  wire _056_;
  wire [8:0] _057_;
  wire _058_;
  wire [8:0] _059_;
  wire _060_;
  wire [8:0] _061_;
  wire _062_;
  wire [8:0] _063_;
  wire _064_;
  wire [8:0] _065_;
  wire _066_;
  wire _067_;
  wire [8:0] _068_;
  wire _069_;
  wire [8:0] _070_;
  wire _071_;
  wire [8:0] _072_;
  wire _073_;
  wire [8:0] _074_;
  wire _075_;
  wire [8:0] _076_;
  wire _077_;
  wire _078_;
  wire [8:0] _079_;
  wire _080_;
  wire [8:0] _081_;
  wire _082_;
  wire [8:0] _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire [15:0] _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire [11:0] _106_;
  wire _107_;
  wire [11:0] _108_;
  wire _109_;
  wire _110_;
  wire [11:0] _111_;
  wire _112_;
  wire [11:0] _113_;
  wire _114_;
  wire [11:0] _115_;
  wire _116_;
  wire [11:0] _117_;
  wire _118_;
  wire [11:0] _119_;
  wire _120_;
  wire [11:0] _121_;
  wire _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire _138_;
  wire _139_;
  wire _140_;
  wire _141_;
  wire _142_;
  wire \$signal ;
  wire \$signal$118 ;
  wire [8:0] \$signal$119 ;
  wire [8:0] \$signal$120 ;
  wire [127:0] \$signal$337 ;
  wire \$signal$48 ;
  output [5:0] accumulator_address;
  wire [5:0] accumulator_address;
  output accumulator_bank;
  wire accumulator_bank;
  input [319:0] accumulator_data;
  wire [319:0] accumulator_data;
  wire accumulator_group;
  wire accumulator_read;
  wire [19:0] address;
  wire [47:0] bias;
  wire [767:0] \bias$180 ;
  wire [47:0] \bias$190 ;
  wire [47:0] \bias$199 ;
  wire [47:0] \bias$208 ;
  wire [47:0] \bias$217 ;
  wire [47:0] \bias$226 ;
  wire [47:0] \bias$235 ;
  wire [47:0] \bias$244 ;
  wire [47:0] \bias$253 ;
  wire [47:0] \bias$262 ;
  wire [47:0] \bias$271 ;
  wire [47:0] \bias$280 ;
  wire [47:0] \bias$289 ;
  wire [47:0] \bias$298 ;
  wire [47:0] \bias$307 ;
  wire [47:0] \bias$316 ;
  reg bias_0_0 = 1'h0;
  reg bias_0_1 = 1'h0;
  reg bias_0_2 = 1'h0;
  reg [11:0] bias_1_0 = 12'h000;
  reg [11:0] bias_1_1 = 12'h000;
  reg [11:0] bias_1_2 = 12'h000;
  wire bias_read;
  wire [5:0] bias_row;
  reg busy = 1'h0;
  output chunk;
  wire chunk;
  input clk;
  wire clk;
  wire [19:0] destination;
  output done;
  reg done = 1'h0;
  wire drain_read;
  wire first;
  wire \first$187 ;
  wire \first$196 ;
  wire \first$205 ;
  wire \first$214 ;
  wire \first$223 ;
  wire \first$232 ;
  wire \first$241 ;
  wire \first$250 ;
  wire \first$259 ;
  wire \first$268 ;
  wire \first$277 ;
  wire \first$286 ;
  wire \first$295 ;
  wire \first$304 ;
  wire \first$313 ;
  wire first_of_chunk;
  wire first_tap;
  output free;
  wire free;
  wire group;
  output [15:0] held_read;
  wire [15:0] held_read;
  output [15:0] held_write;
  wire [15:0] held_write;
  wire [8:0] high;
  wire [8:0] \high$193 ;
  wire [8:0] \high$202 ;
  wire [8:0] \high$211 ;
  wire [8:0] \high$220 ;
  wire [8:0] \high$229 ;
  wire [8:0] \high$238 ;
  wire [8:0] \high$247 ;
  wire [8:0] \high$256 ;
  wire [8:0] \high$265 ;
  wire [8:0] \high$274 ;
  wire [8:0] \high$283 ;
  wire [8:0] \high$292 ;
  wire [8:0] \high$301 ;
  wire [8:0] \high$310 ;
  wire [8:0] \high$319 ;
  reg inside_0_0 = 1'h0;
  reg inside_0_1 = 1'h0;
  reg inside_0_2 = 1'h0;
  reg inside_0_3 = 1'h0;
  input [377:0] instruction;
  wire [377:0] instruction;
  wire [377:0] \instruction$123 ;
  wire is_signed;
  wire lane_chunk;
  wire [127:0] lanes;
  wire last;
  wire last_tap;
  wire [8:0] low;
  wire [8:0] \low$192 ;
  wire [8:0] \low$201 ;
  wire [8:0] \low$210 ;
  wire [8:0] \low$219 ;
  wire [8:0] \low$228 ;
  wire [8:0] \low$237 ;
  wire [8:0] \low$246 ;
  wire [8:0] \low$255 ;
  wire [8:0] \low$264 ;
  wire [8:0] \low$273 ;
  wire [8:0] \low$282 ;
  wire [8:0] \low$291 ;
  wire [8:0] \low$300 ;
  wire [8:0] \low$309 ;
  wire [8:0] \low$318 ;
  output mask;
  wire mask;
  wire maximum;
  wire \maximum$189 ;
  wire \maximum$198 ;
  wire \maximum$207 ;
  wire \maximum$216 ;
  wire \maximum$225 ;
  wire \maximum$234 ;
  wire \maximum$243 ;
  wire \maximum$252 ;
  wire \maximum$261 ;
  wire \maximum$270 ;
  wire \maximum$279 ;
  wire \maximum$288 ;
  wire \maximum$297 ;
  wire \maximum$306 ;
  wire \maximum$315 ;
  wire [19:0] operand;
  wire [19:0] \operand$185 ;
  wire [19:0] \operand$194 ;
  wire [19:0] \operand$203 ;
  wire [19:0] \operand$212 ;
  wire [19:0] \operand$221 ;
  wire [19:0] \operand$230 ;
  wire [19:0] \operand$239 ;
  wire [19:0] \operand$248 ;
  wire [19:0] \operand$257 ;
  wire [19:0] \operand$266 ;
  wire [19:0] \operand$275 ;
  wire [19:0] \operand$284 ;
  wire [19:0] \operand$293 ;
  wire [19:0] \operand$302 ;
  wire [19:0] \operand$311 ;
  wire [19:0] operand_0;
  reg operand_0_0 = 1'h0;
  reg operand_0_1 = 1'h0;
  reg operand_0_2 = 1'h0;
  reg operand_0_3 = 1'h0;
  reg operand_0_4 = 1'h0;
  wire [19:0] operand_1;
  wire [19:0] operand_10;
  wire [19:0] operand_11;
  wire [19:0] operand_12;
  wire [19:0] operand_13;
  wire [19:0] operand_14;
  wire [19:0] operand_15;
  reg operand_1_0 = 1'h0;
  reg operand_1_1 = 1'h0;
  reg operand_1_2 = 1'h0;
  reg operand_1_3 = 1'h0;
  reg operand_1_4 = 1'h0;
  wire [19:0] operand_2;
  wire [19:0] operand_3;
  wire [19:0] operand_4;
  wire [19:0] operand_5;
  wire [19:0] operand_6;
  wire [19:0] operand_7;
  wire [19:0] operand_8;
  wire [19:0] operand_9;
  wire [15:0] position;
  output read_0_0;
  reg read_0_0 = 1'h0;
  output read_1_0;
  reg read_1_0 = 1'h0;
  output read_2_0;
  reg read_2_0 = 1'h0;
  reg [15:0] read_3_0 = 16'h0000;
  output [19:0] read__address;
  wire [19:0] read__address;
  input [127:0] read__data;
  wire [127:0] read__data;
  wire read__en;
  wire [15:0] read__held;
  wire read__valid;
  wire [127:0] result;
  output [7:0] \result$321 ;
  wire [7:0] \result$321 ;
  output [7:0] \result$322 ;
  wire [7:0] \result$322 ;
  output [7:0] \result$323 ;
  wire [7:0] \result$323 ;
  output [7:0] \result$324 ;
  wire [7:0] \result$324 ;
  output [7:0] \result$325 ;
  wire [7:0] \result$325 ;
  output [7:0] \result$326 ;
  wire [7:0] \result$326 ;
  output [7:0] \result$327 ;
  wire [7:0] \result$327 ;
  output [7:0] \result$328 ;
  wire [7:0] \result$328 ;
  output [7:0] \result$329 ;
  wire [7:0] \result$329 ;
  output [7:0] \result$330 ;
  wire [7:0] \result$330 ;
  output [7:0] \result$331 ;
  wire [7:0] \result$331 ;
  output [7:0] \result$332 ;
  wire [7:0] \result$332 ;
  output [7:0] \result$333 ;
  wire [7:0] \result$333 ;
  output [7:0] \result$334 ;
  wire [7:0] \result$334 ;
  output [7:0] \result$335 ;
  wire [7:0] \result$335 ;
  output [7:0] \result$336 ;
  wire [7:0] \result$336 ;
  reg result_0_0 = 1'h0;
  reg result_0_1 = 1'h0;
  reg result_0_10 = 1'h0;
  output result_0_11;
  reg result_0_11 = 1'h0;
  reg result_0_2 = 1'h0;
  reg result_0_3 = 1'h0;
  reg result_0_4 = 1'h0;
  reg result_0_5 = 1'h0;
  reg result_0_6 = 1'h0;
  reg result_0_7 = 1'h0;
  reg result_0_8 = 1'h0;
  reg result_0_9 = 1'h0;
  reg result_1_0 = 1'h0;
  reg result_1_1 = 1'h0;
  reg result_1_10 = 1'h0;
  wire result_1_11;
  reg result_1_2 = 1'h0;
  reg result_1_3 = 1'h0;
  reg result_1_4 = 1'h0;
  reg result_1_5 = 1'h0;
  reg result_1_6 = 1'h0;
  reg result_1_7 = 1'h0;
  reg result_1_8 = 1'h0;
  reg result_1_9 = 1'h0;
  reg result_2_0 = 1'h0;
  reg result_2_1 = 1'h0;
  reg result_2_10 = 1'h0;
  reg result_2_11 = 1'h0;
  reg result_2_2 = 1'h0;
  reg result_2_3 = 1'h0;
  reg result_2_4 = 1'h0;
  reg result_2_5 = 1'h0;
  reg result_2_6 = 1'h0;
  reg result_2_7 = 1'h0;
  reg result_2_8 = 1'h0;
  reg result_2_9 = 1'h0;
  reg [19:0] result_3_0 = 20'h00000;
  reg [19:0] result_3_1 = 20'h00000;
  reg [19:0] result_3_10 = 20'h00000;
  output [19:0] result_3_11;
  reg [19:0] result_3_11 = 20'h00000;
  reg [19:0] result_3_2 = 20'h00000;
  reg [19:0] result_3_3 = 20'h00000;
  reg [19:0] result_3_4 = 20'h00000;
  reg [19:0] result_3_5 = 20'h00000;
  reg [19:0] result_3_6 = 20'h00000;
  reg [19:0] result_3_7 = 20'h00000;
  reg [19:0] result_3_8 = 20'h00000;
  reg [19:0] result_3_9 = 20'h00000;
  wire [11:0] row;
  input rst;
  wire rst;
  reg second_0_0 = 1'h0;
  wire [5:0] shift;
  wire [95:0] \shift$182 ;
  wire [5:0] \shift$191 ;
  wire [5:0] \shift$200 ;
  wire [5:0] \shift$209 ;
  wire [5:0] \shift$218 ;
  wire [5:0] \shift$227 ;
  wire [5:0] \shift$236 ;
  wire [5:0] \shift$245 ;
  wire [5:0] \shift$254 ;
  wire [5:0] \shift$263 ;
  wire [5:0] \shift$272 ;
  wire [5:0] \shift$281 ;
  wire [5:0] \shift$290 ;
  wire [5:0] \shift$299 ;
  wire [5:0] \shift$308 ;
  wire [5:0] \shift$317 ;
  input start;
  wire start;
  wire \start$121 ;
  output step;
  wire step;
  wire \step$136 ;
  wire [2047:0] table_data;
  wire [5:0] table_row;
  wire table_write;
  reg tap_0_0 = 1'h0;
  reg tap_0_1 = 1'h0;
  reg tap_0_2 = 1'h0;
  reg tap_0_3 = 1'h0;
  reg tap_0_4 = 1'h0;
  reg tap_0_5 = 1'h0;
  reg tap_0_6 = 1'h0;
  reg tap_0_7 = 1'h0;
  reg tap_0_8 = 1'h0;
  wire [383:0] terms;
  wire [23:0] \terms$175 ;
  wire [23:0] \terms$186 ;
  wire [23:0] \terms$195 ;
  wire [23:0] \terms$204 ;
  wire [23:0] \terms$213 ;
  wire [23:0] \terms$222 ;
  wire [23:0] \terms$231 ;
  wire [23:0] \terms$240 ;
  wire [23:0] \terms$249 ;
  wire [23:0] \terms$258 ;
  wire [23:0] \terms$267 ;
  wire [23:0] \terms$276 ;
  wire [23:0] \terms$285 ;
  wire [23:0] \terms$294 ;
  wire [23:0] \terms$303 ;
  wire [23:0] \terms$312 ;
  reg terms_0_0 = 1'h0;
  reg terms_0_1 = 1'h0;
  reg terms_0_2 = 1'h0;
  reg terms_0_3 = 1'h0;
  reg terms_0_4 = 1'h0;
  reg [11:0] terms_1_0 = 12'h000;
  reg [11:0] terms_1_1 = 12'h000;
  reg [11:0] terms_1_2 = 12'h000;
  reg [11:0] terms_1_3 = 12'h000;
  reg [11:0] terms_1_4 = 12'h000;
  wire [383:0] terms_a;
  wire [383:0] terms_b;
  wire terms_read;
  wire [5:0] terms_row;
  output valid;
  wire valid;
  wire \valid$177 ;
  wire \valid$188 ;
  wire \valid$197 ;
  wire \valid$206 ;
  wire \valid$215 ;
  wire \valid$224 ;
  wire \valid$233 ;
  wire \valid$242 ;
  wire \valid$251 ;
  wire \valid$260 ;
  wire \valid$269 ;
  wire \valid$278 ;
  wire \valid$287 ;
  wire \valid$296 ;
  wire \valid$305 ;
  wire \valid$314 ;
  reg valid_0_0 = 1'h0;
  reg valid_0_1 = 1'h0;
  reg valid_0_2 = 1'h0;
  reg valid_0_3 = 1'h0;
  reg valid_0_4 = 1'h0;
  reg valid_0_5 = 1'h0;
  reg valid_0_6 = 1'h0;
  reg valid_0_7 = 1'h0;
  wire [377:0] word;
  output word_read;
  wire word_read;
  input write;
  wire write;
  wire [19:0] write__address;
  wire [127:0] write__data;
  wire write__en;
  wire write__mask;
  input [2047:0] write_data;
  wire [2047:0] write_data;
  input [5:0] write_row;
  wire [5:0] write_row;
  assign _000_ = ~ \$signal ;
  assign _056_ = step & _000_;
  assign _067_ = step & \$signal ;
  assign _078_ = ~ operand_1_4;
  assign _088_ = _078_ & \$signal$48 ;
  assign _099_ = step & last_tap;
  assign _110_ = step & last;
  assign \$signal  = word[3:0] == 4'h8;
  assign \$signal$118  = word[3:0] == 4'ha;
  assign free = ~ busy;
  assign held_read = busy ? word[51:36] : 16'h0000;
  assign held_write = busy ? word[67:52] : 16'h0000;
  assign chunk = step & first_of_chunk;
  assign word_read = read_0_0 & valid;
  assign \$signal$48  = word[3:0] == 4'h9;
  assign _021_ = operand_1_4 ? word[259] : word[260];
  assign is_signed = \$signal$48  ? _021_ : word[377];
  assign _032_ = lanes[7] & is_signed;
  assign _043_ = inside_0_3 ? { _032_, lanes[7:0] } : 9'h000;
  assign operand_0 = \$signal  ? accumulator_data[19:0] : { _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_ };
  assign _051_ = lanes[15] & is_signed;
  assign _052_ = inside_0_3 ? { _051_, lanes[15:8] } : 9'h000;
  assign operand_1 = \$signal  ? accumulator_data[39:20] : { _052_[8], _052_[8], _052_[8], _052_[8], _052_[8], _052_[8], _052_[8], _052_[8], _052_[8], _052_[8], _052_[8], _052_ };
  assign _053_ = lanes[23] & is_signed;
  assign _054_ = inside_0_3 ? { _053_, lanes[23:16] } : 9'h000;
  assign operand_2 = \$signal  ? accumulator_data[59:40] : { _054_[8], _054_[8], _054_[8], _054_[8], _054_[8], _054_[8], _054_[8], _054_[8], _054_[8], _054_[8], _054_[8], _054_ };
  assign _055_ = lanes[31] & is_signed;
  assign _057_ = inside_0_3 ? { _055_, lanes[31:24] } : 9'h000;
  assign operand_3 = \$signal  ? accumulator_data[79:60] : { _057_[8], _057_[8], _057_[8], _057_[8], _057_[8], _057_[8], _057_[8], _057_[8], _057_[8], _057_[8], _057_[8], _057_ };
  assign _058_ = lanes[39] & is_signed;
  assign _059_ = inside_0_3 ? { _058_, lanes[39:32] } : 9'h000;
  assign operand_4 = \$signal  ? accumulator_data[99:80] : { _059_[8], _059_[8], _059_[8], _059_[8], _059_[8], _059_[8], _059_[8], _059_[8], _059_[8], _059_[8], _059_[8], _059_ };
  assign _060_ = lanes[47] & is_signed;
  assign _061_ = inside_0_3 ? { _060_, lanes[47:40] } : 9'h000;
  assign operand_5 = \$signal  ? accumulator_data[119:100] : { _061_[8], _061_[8], _061_[8], _061_[8], _061_[8], _061_[8], _061_[8], _061_[8], _061_[8], _061_[8], _061_[8], _061_ };
  assign _062_ = lanes[55] & is_signed;
  assign _063_ = inside_0_3 ? { _062_, lanes[55:48] } : 9'h000;
  assign operand_6 = \$signal  ? accumulator_data[139:120] : { _063_[8], _063_[8], _063_[8], _063_[8], _063_[8], _063_[8], _063_[8], _063_[8], _063_[8], _063_[8], _063_[8], _063_ };
  assign _064_ = lanes[63] & is_signed;
  assign _065_ = inside_0_3 ? { _064_, lanes[63:56] } : 9'h000;
  assign operand_7 = \$signal  ? accumulator_data[159:140] : { _065_[8], _065_[8], _065_[8], _065_[8], _065_[8], _065_[8], _065_[8], _065_[8], _065_[8], _065_[8], _065_[8], _065_ };
  assign _066_ = lanes[71] & is_signed;
  assign _068_ = inside_0_3 ? { _066_, lanes[71:64] } : 9'h000;
  assign operand_8 = \$signal  ? accumulator_data[179:160] : { _068_[8], _068_[8], _068_[8], _068_[8], _068_[8], _068_[8], _068_[8], _068_[8], _068_[8], _068_[8], _068_[8], _068_ };
  assign _069_ = lanes[79] & is_signed;
  assign _070_ = inside_0_3 ? { _069_, lanes[79:72] } : 9'h000;
  assign operand_9 = \$signal  ? accumulator_data[199:180] : { _070_[8], _070_[8], _070_[8], _070_[8], _070_[8], _070_[8], _070_[8], _070_[8], _070_[8], _070_[8], _070_[8], _070_ };
  assign _071_ = lanes[87] & is_signed;
  assign _072_ = inside_0_3 ? { _071_, lanes[87:80] } : 9'h000;
  assign operand_10 = \$signal  ? accumulator_data[219:200] : { _072_[8], _072_[8], _072_[8], _072_[8], _072_[8], _072_[8], _072_[8], _072_[8], _072_[8], _072_[8], _072_[8], _072_ };
  assign _073_ = lanes[95] & is_signed;
  assign _074_ = inside_0_3 ? { _073_, lanes[95:88] } : 9'h000;
  assign operand_11 = \$signal  ? accumulator_data[239:220] : { _074_[8], _074_[8], _074_[8], _074_[8], _074_[8], _074_[8], _074_[8], _074_[8], _074_[8], _074_[8], _074_[8], _074_ };
  assign _075_ = lanes[103] & is_signed;
  assign _076_ = inside_0_3 ? { _075_, lanes[103:96] } : 9'h000;
  assign operand_12 = \$signal  ? accumulator_data[259:240] : { _076_[8], _076_[8], _076_[8], _076_[8], _076_[8], _076_[8], _076_[8], _076_[8], _076_[8], _076_[8], _076_[8], _076_ };
  assign _077_ = lanes[111] & is_signed;
  assign _079_ = inside_0_3 ? { _077_, lanes[111:104] } : 9'h000;
  assign operand_13 = \$signal  ? accumulator_data[279:260] : { _079_[8], _079_[8], _079_[8], _079_[8], _079_[8], _079_[8], _079_[8], _079_[8], _079_[8], _079_[8], _079_[8], _079_ };
  assign _080_ = lanes[119] & is_signed;
  assign _081_ = inside_0_3 ? { _080_, lanes[119:112] } : 9'h000;
  assign operand_14 = \$signal  ? accumulator_data[299:280] : { _081_[8], _081_[8], _081_[8], _081_[8], _081_[8], _081_[8], _081_[8], _081_[8], _081_[8], _081_[8], _081_[8], _081_ };
  assign _082_ = lanes[127] & is_signed;
  assign _083_ = inside_0_3 ? { _082_, lanes[127:120] } : 9'h000;
  assign operand_15 = \$signal  ? accumulator_data[319:300] : { _083_[8], _083_[8], _083_[8], _083_[8], _083_[8], _083_[8], _083_[8], _083_[8], _083_[8], _083_[8], _083_[8], _083_ };
  assign terms = second_0_0 ? terms_b : terms_a;
  always @(posedge clk)
    busy <= _084_;
  always @(posedge clk)
    read_0_0 <= _085_;
  always @(posedge clk)
    read_1_0 <= _086_;
  always @(posedge clk)
    read_2_0 <= _087_;
  always @(posedge clk)
    read_3_0 <= _089_;
  always @(posedge clk)
    operand_0_0 <= _090_;
  always @(posedge clk)
    operand_1_0 <= _091_;
  always @(posedge clk)
    operand_0_1 <= _092_;
  always @(posedge clk)
    operand_1_1 <= _093_;
  always @(posedge clk)
    operand_0_2 <= _094_;
  always @(posedge clk)
    operand_1_2 <= _095_;
  always @(posedge clk)
    operand_0_3 <= _096_;
  always @(posedge clk)
    operand_1_3 <= _097_;
  always @(posedge clk)
    operand_0_4 <= _098_;
  always @(posedge clk)
    operand_1_4 <= _100_;
  always @(posedge clk)
    inside_0_0 <= _101_;
  always @(posedge clk)
    inside_0_1 <= _102_;
  always @(posedge clk)
    inside_0_2 <= _103_;
  always @(posedge clk)
    inside_0_3 <= _104_;
  always @(posedge clk)
    terms_0_0 <= _105_;
  always @(posedge clk)
    terms_1_0 <= _106_;
  always @(posedge clk)
    terms_0_1 <= _107_;
  always @(posedge clk)
    terms_1_1 <= _108_;
  always @(posedge clk)
    terms_0_2 <= _109_;
  always @(posedge clk)
    terms_1_2 <= _111_;
  always @(posedge clk)
    terms_0_3 <= _112_;
  always @(posedge clk)
    terms_1_3 <= _113_;
  always @(posedge clk)
    terms_0_4 <= _114_;
  always @(posedge clk)
    terms_1_4 <= _115_;
  always @(posedge clk)
    bias_0_0 <= _116_;
  always @(posedge clk)
    bias_1_0 <= _117_;
  always @(posedge clk)
    bias_0_1 <= _118_;
  always @(posedge clk)
    bias_1_1 <= _119_;
  always @(posedge clk)
    bias_0_2 <= _120_;
  always @(posedge clk)
    bias_1_2 <= _121_;
  always @(posedge clk)
    second_0_0 <= _122_;
  always @(posedge clk)
    tap_0_0 <= _123_;
  always @(posedge clk)
    tap_0_1 <= _124_;
  always @(posedge clk)
    tap_0_2 <= _125_;
  always @(posedge clk)
    tap_0_3 <= _126_;
  always @(posedge clk)
    tap_0_4 <= _127_;
  always @(posedge clk)
    tap_0_5 <= _128_;
  always @(posedge clk)
    tap_0_6 <= _129_;
  always @(posedge clk)
    tap_0_7 <= _130_;
  always @(posedge clk)
    tap_0_8 <= _131_;
  always @(posedge clk)
    valid_0_0 <= _132_;
  always @(posedge clk)
    valid_0_1 <= _133_;
  always @(posedge clk)
    valid_0_2 <= _134_;
  always @(posedge clk)
    valid_0_3 <= _135_;
  always @(posedge clk)
    valid_0_4 <= _136_;
  always @(posedge clk)
    valid_0_5 <= _137_;
  always @(posedge clk)
    valid_0_6 <= _138_;
  always @(posedge clk)
    valid_0_7 <= _139_;
  always @(posedge clk)
    result_0_0 <= _140_;
  always @(posedge clk)
    result_1_0 <= _001_;
  always @(posedge clk)
    result_2_0 <= _002_;
  always @(posedge clk)
    result_3_0 <= _003_;
  always @(posedge clk)
    result_0_1 <= _004_;
  always @(posedge clk)
    result_1_1 <= _005_;
  always @(posedge clk)
    result_2_1 <= _006_;
  always @(posedge clk)
    result_3_1 <= _007_;
  always @(posedge clk)
    result_0_2 <= _008_;
  always @(posedge clk)
    result_1_2 <= _009_;
  always @(posedge clk)
    result_2_2 <= _010_;
  always @(posedge clk)
    result_3_2 <= _011_;
  always @(posedge clk)
    result_0_3 <= _012_;
  always @(posedge clk)
    result_1_3 <= _013_;
  always @(posedge clk)
    result_2_3 <= _014_;
  always @(posedge clk)
    result_3_3 <= _015_;
  always @(posedge clk)
    result_0_4 <= _016_;
  always @(posedge clk)
    result_1_4 <= _017_;
  always @(posedge clk)
    result_2_4 <= _018_;
  always @(posedge clk)
    result_3_4 <= _019_;
  always @(posedge clk)
    result_0_5 <= _020_;
  always @(posedge clk)
    result_1_5 <= _022_;
  always @(posedge clk)
    result_2_5 <= _023_;
  always @(posedge clk)
    result_3_5 <= _024_;
  always @(posedge clk)
    result_0_6 <= _025_;
  always @(posedge clk)
    result_1_6 <= _026_;
  always @(posedge clk)
    result_2_6 <= _027_;
  always @(posedge clk)
    result_3_6 <= _028_;
  always @(posedge clk)
    result_0_7 <= _029_;
  always @(posedge clk)
    result_1_7 <= _030_;
  always @(posedge clk)
    result_2_7 <= _031_;
  always @(posedge clk)
    result_3_7 <= _033_;
  always @(posedge clk)
    result_0_8 <= _034_;
  always @(posedge clk)
    result_1_8 <= _035_;
  always @(posedge clk)
    result_2_8 <= _036_;
  always @(posedge clk)
    result_3_8 <= _037_;
  always @(posedge clk)
    result_0_9 <= _038_;
  always @(posedge clk)
    result_1_9 <= _039_;
  always @(posedge clk)
    result_2_9 <= _040_;
  always @(posedge clk)
    result_3_9 <= _041_;
  always @(posedge clk)
    result_0_10 <= _042_;
  always @(posedge clk)
    result_1_10 <= _044_;
  always @(posedge clk)
    result_2_10 <= _045_;
  always @(posedge clk)
    result_3_10 <= _046_;
  always @(posedge clk)
    result_0_11 <= _047_;
  always @(posedge clk)
    done <= _048_;
  always @(posedge clk)
    result_2_11 <= _049_;
  always @(posedge clk)
    result_3_11 <= _050_;
  assign mask = result_2_11 ? 1'h0 : 1'h1;
  assign lanes = operand_0_4 ? 128'h00000000000000000000000000000000 : read__data;
  assign _050_ = rst ? 20'h00000 : result_3_10;
  assign _049_ = rst ? 1'h0 : result_2_10;
  assign _048_ = rst ? 1'h0 : result_1_10;
  assign _047_ = rst ? 1'h0 : result_0_10;
  assign _046_ = rst ? 20'h00000 : result_3_9;
  assign _045_ = rst ? 1'h0 : result_2_9;
  assign _044_ = rst ? 1'h0 : result_1_9;
  assign _042_ = rst ? 1'h0 : result_0_9;
  assign _041_ = rst ? 20'h00000 : result_3_8;
  assign _040_ = rst ? 1'h0 : result_2_8;
  assign _039_ = rst ? 1'h0 : result_1_8;
  assign _038_ = rst ? 1'h0 : result_0_8;
  assign _037_ = rst ? 20'h00000 : result_3_7;
  assign _036_ = rst ? 1'h0 : result_2_7;
  assign _035_ = rst ? 1'h0 : result_1_7;
  assign _034_ = rst ? 1'h0 : result_0_7;
  assign _033_ = rst ? 20'h00000 : result_3_6;
  assign _031_ = rst ? 1'h0 : result_2_6;
  assign _030_ = rst ? 1'h0 : result_1_6;
  assign _029_ = rst ? 1'h0 : result_0_6;
  assign _028_ = rst ? 20'h00000 : result_3_5;
  assign _027_ = rst ? 1'h0 : result_2_5;
  assign _026_ = rst ? 1'h0 : result_1_5;
  assign _025_ = rst ? 1'h0 : result_0_5;
  assign _024_ = rst ? 20'h00000 : result_3_4;
  assign _023_ = rst ? 1'h0 : result_2_4;
  assign _022_ = rst ? 1'h0 : result_1_4;
  assign _020_ = rst ? 1'h0 : result_0_4;
  assign _019_ = rst ? 20'h00000 : result_3_3;
  assign _018_ = rst ? 1'h0 : result_2_3;
  assign _017_ = rst ? 1'h0 : result_1_3;
  assign _016_ = rst ? 1'h0 : result_0_3;
  assign _015_ = rst ? 20'h00000 : result_3_2;
  assign _014_ = rst ? 1'h0 : result_2_2;
  assign _013_ = rst ? 1'h0 : result_1_2;
  assign _012_ = rst ? 1'h0 : result_0_2;
  assign _011_ = rst ? 20'h00000 : result_3_1;
  assign _010_ = rst ? 1'h0 : result_2_1;
  assign _009_ = rst ? 1'h0 : result_1_1;
  assign _008_ = rst ? 1'h0 : result_0_1;
  assign _007_ = rst ? 20'h00000 : result_3_0;
  assign _006_ = rst ? 1'h0 : result_2_0;
  assign _005_ = rst ? 1'h0 : result_1_0;
  assign _004_ = rst ? 1'h0 : result_0_0;
  assign _003_ = rst ? 20'h00000 : destination;
  assign _002_ = rst ? 1'h0 : lane_chunk;
  assign _001_ = rst ? 1'h0 : _110_;
  assign _140_ = rst ? 1'h0 : _099_;
  assign _139_ = rst ? 1'h0 : valid_0_6;
  assign _138_ = rst ? 1'h0 : valid_0_5;
  assign _137_ = rst ? 1'h0 : valid_0_4;
  assign _136_ = rst ? 1'h0 : valid_0_3;
  assign _135_ = rst ? 1'h0 : valid_0_2;
  assign _134_ = rst ? 1'h0 : valid_0_1;
  assign _133_ = rst ? 1'h0 : valid_0_0;
  assign _132_ = rst ? 1'h0 : valid;
  assign _131_ = rst ? 1'h0 : tap_0_7;
  assign _130_ = rst ? 1'h0 : tap_0_6;
  assign _129_ = rst ? 1'h0 : tap_0_5;
  assign _128_ = rst ? 1'h0 : tap_0_4;
  assign _127_ = rst ? 1'h0 : tap_0_3;
  assign _126_ = rst ? 1'h0 : tap_0_2;
  assign _125_ = rst ? 1'h0 : tap_0_1;
  assign _124_ = rst ? 1'h0 : tap_0_0;
  assign _123_ = rst ? 1'h0 : first_tap;
  assign _122_ = rst ? 1'h0 : _088_;
  assign _121_ = rst ? 12'h000 : bias_1_1;
  assign _120_ = rst ? 1'h0 : bias_0_1;
  assign _119_ = rst ? 12'h000 : bias_1_0;
  assign _118_ = rst ? 1'h0 : bias_0_0;
  assign _117_ = rst ? 12'h000 : terms_1_4;
  assign _116_ = rst ? 1'h0 : terms_0_4;
  assign _115_ = rst ? 12'h000 : terms_1_3;
  assign _114_ = rst ? 1'h0 : terms_0_3;
  assign _113_ = rst ? 12'h000 : terms_1_2;
  assign _112_ = rst ? 1'h0 : terms_0_2;
  assign _111_ = rst ? 12'h000 : terms_1_1;
  assign _109_ = rst ? 1'h0 : terms_0_1;
  assign _108_ = rst ? 12'h000 : terms_1_0;
  assign _107_ = rst ? 1'h0 : terms_0_0;
  assign _106_ = rst ? 12'h000 : row;
  assign _105_ = rst ? 1'h0 : step;
  assign _104_ = rst ? 1'h0 : inside_0_2;
  assign _103_ = rst ? 1'h0 : inside_0_1;
  assign _102_ = rst ? 1'h0 : inside_0_0;
  assign _101_ = rst ? 1'h0 : valid;
  assign _100_ = rst ? 1'h0 : operand_1_3;
  assign _098_ = rst ? 1'h0 : operand_0_3;
  assign _097_ = rst ? 1'h0 : operand_1_2;
  assign _096_ = rst ? 1'h0 : operand_0_2;
  assign _095_ = rst ? 1'h0 : operand_1_1;
  assign _094_ = rst ? 1'h0 : operand_0_1;
  assign _093_ = rst ? 1'h0 : operand_1_0;
  assign _092_ = rst ? 1'h0 : operand_0_0;
  assign _091_ = rst ? 1'h0 : first_tap;
  assign _090_ = rst ? 1'h0 : lane_chunk;
  assign _089_ = rst ? 16'h0000 : position;
  assign _087_ = rst ? 1'h0 : group;
  assign _086_ = rst ? 1'h0 : _067_;
  assign _085_ = rst ? 1'h0 : _056_;
  assign _141_ = done ? 1'h0 : busy;
  assign _142_ = start ? 1'h1 : _141_;
  assign _084_ = rst ? 1'h0 : _142_;
  tnthw_t16x16_vector_unit_channel_0 channel_0 (
    .\bias$20 (bias),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_0),
    .\port$4487$145 (word[162:145]),
    .result(\result$321 ),
    .rst(rst),
    .shift(shift),
    .\terms$7 (terms[23:0]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_1 (
    .\bias$20 (\bias$180 [95:48]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_1),
    .\port$4487$145 (word[162:145]),
    .result(\result$322 ),
    .rst(rst),
    .shift(\shift$182 [11:6]),
    .\terms$7 (terms[47:24]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_10 (
    .\bias$20 (\bias$180 [527:480]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_10),
    .\port$4487$145 (word[162:145]),
    .result(\result$331 ),
    .rst(rst),
    .shift(\shift$182 [65:60]),
    .\terms$7 (terms[263:240]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_11 (
    .\bias$20 (\bias$180 [575:528]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_11),
    .\port$4487$145 (word[162:145]),
    .result(\result$332 ),
    .rst(rst),
    .shift(\shift$182 [71:66]),
    .\terms$7 (terms[287:264]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_12 (
    .\bias$20 (\bias$180 [623:576]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_12),
    .\port$4487$145 (word[162:145]),
    .result(\result$333 ),
    .rst(rst),
    .shift(\shift$182 [77:72]),
    .\terms$7 (terms[311:288]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_13 (
    .\bias$20 (\bias$180 [671:624]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_13),
    .\port$4487$145 (word[162:145]),
    .result(\result$334 ),
    .rst(rst),
    .shift(\shift$182 [83:78]),
    .\terms$7 (terms[335:312]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_14 (
    .\bias$20 (\bias$180 [719:672]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_14),
    .\port$4487$145 (word[162:145]),
    .result(\result$335 ),
    .rst(rst),
    .shift(\shift$182 [89:84]),
    .\terms$7 (terms[359:336]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_15 (
    .\bias$20 (\bias$180 [767:720]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_15),
    .\port$4487$145 (word[162:145]),
    .result(\result$336 ),
    .rst(rst),
    .shift(\shift$182 [95:90]),
    .\terms$7 (terms[383:360]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_2 (
    .\bias$20 (\bias$180 [143:96]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_2),
    .\port$4487$145 (word[162:145]),
    .result(\result$323 ),
    .rst(rst),
    .shift(\shift$182 [17:12]),
    .\terms$7 (terms[71:48]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_3 (
    .\bias$20 (\bias$180 [191:144]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_3),
    .\port$4487$145 (word[162:145]),
    .result(\result$324 ),
    .rst(rst),
    .shift(\shift$182 [23:18]),
    .\terms$7 (terms[95:72]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_4 (
    .\bias$20 (\bias$180 [239:192]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_4),
    .\port$4487$145 (word[162:145]),
    .result(\result$325 ),
    .rst(rst),
    .shift(\shift$182 [29:24]),
    .\terms$7 (terms[119:96]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_5 (
    .\bias$20 (\bias$180 [287:240]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_5),
    .\port$4487$145 (word[162:145]),
    .result(\result$326 ),
    .rst(rst),
    .shift(\shift$182 [35:30]),
    .\terms$7 (terms[143:120]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_6 (
    .\bias$20 (\bias$180 [335:288]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_6),
    .\port$4487$145 (word[162:145]),
    .result(\result$327 ),
    .rst(rst),
    .shift(\shift$182 [41:36]),
    .\terms$7 (terms[167:144]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_7 (
    .\bias$20 (\bias$180 [383:336]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_7),
    .\port$4487$145 (word[162:145]),
    .result(\result$328 ),
    .rst(rst),
    .shift(\shift$182 [47:42]),
    .\terms$7 (terms[191:168]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_8 (
    .\bias$20 (\bias$180 [431:384]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_8),
    .\port$4487$145 (word[162:145]),
    .result(\result$329 ),
    .rst(rst),
    .shift(\shift$182 [53:48]),
    .\terms$7 (terms[215:192]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_9 (
    .\bias$20 (\bias$180 [479:432]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_9),
    .\port$4487$145 (word[162:145]),
    .result(\result$330 ),
    .rst(rst),
    .shift(\shift$182 [59:54]),
    .\terms$7 (terms[239:216]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_rescale_table rescale_table (
    .clk(clk),
    .port__addr(terms_1_4[5:0]),
    .\port__addr$18 (bias_1_2[5:0]),
    .port__data({ terms_b, terms_a }),
    .\port__data$22 ({ \shift$182 [95:6], shift, \bias$180 [767:48], bias }),
    .port__en(terms_0_4),
    .\port__en$16 (bias_0_2),
    .rst(rst),
    .write(write),
    .write_data(write_data),
    .write_row(write_row)
  );
  tnthw_t16x16_vector_unit_steps steps (
    .address(read__address),
    .clk(clk),
    .destination(destination),
    .first_of_chunk(first_of_chunk),
    .first_tap(first_tap),
    .group(group),
    .held(word),
    .index(position),
    .instruction(instruction),
    .lane_chunk(lane_chunk),
    .last(last),
    .last_tap(last_tap),
    .row(row),
    .rst(rst),
    .start(start),
    .step(step),
    .valid(valid)
  );
  assign accumulator_bank = word[175];
  assign accumulator_address = read_3_0[5:0];
  assign write__data = { \result$336 , \result$335 , \result$334 , \result$333 , \result$332 , \result$331 , \result$330 , \result$329 , \result$328 , \result$327 , \result$326 , \result$325 , \result$324 , \result$323 , \result$322 , \result$321  };
  assign write__mask = mask;
  assign write__address = result_3_11;
  assign write__en = result_0_11;
  assign \$signal$337  = { \result$336 , \result$335 , \result$334 , \result$333 , \result$332 , \result$331 , \result$330 , \result$329 , \result$328 , \result$327 , \result$326 , \result$325 , \result$324 , \result$323 , \result$322 , \result$321  };
  assign result = { \result$336 , \result$335 , \result$334 , \result$333 , \result$332 , \result$331 , \result$330 , \result$329 , \result$328 , \result$327 , \result$326 , \result$325 , \result$324 , \result$323 , \result$322 , \result$321  };
  assign \high$319  = word[162:154];
  assign \low$318  = word[153:145];
  assign \shift$317  = \shift$182 [95:90];
  assign \bias$316  = \bias$180 [767:720];
  assign \maximum$315  = \$signal$118 ;
  assign \valid$314  = valid_0_7;
  assign \first$313  = tap_0_8;
  assign \terms$312  = terms[383:360];
  assign \operand$311  = operand_15;
  assign \high$310  = word[162:154];
  assign \low$309  = word[153:145];
  assign \shift$308  = \shift$182 [89:84];
  assign \bias$307  = \bias$180 [719:672];
  assign \maximum$306  = \$signal$118 ;
  assign \valid$305  = valid_0_7;
  assign \first$304  = tap_0_8;
  assign \terms$303  = terms[359:336];
  assign \operand$302  = operand_14;
  assign \high$301  = word[162:154];
  assign \low$300  = word[153:145];
  assign \shift$299  = \shift$182 [83:78];
  assign \bias$298  = \bias$180 [671:624];
  assign \maximum$297  = \$signal$118 ;
  assign \valid$296  = valid_0_7;
  assign \first$295  = tap_0_8;
  assign \terms$294  = terms[335:312];
  assign \operand$293  = operand_13;
  assign \high$292  = word[162:154];
  assign \low$291  = word[153:145];
  assign \shift$290  = \shift$182 [77:72];
  assign \bias$289  = \bias$180 [623:576];
  assign \maximum$288  = \$signal$118 ;
  assign \valid$287  = valid_0_7;
  assign \first$286  = tap_0_8;
  assign \terms$285  = terms[311:288];
  assign \operand$284  = operand_12;
  assign \high$283  = word[162:154];
  assign \low$282  = word[153:145];
  assign \shift$281  = \shift$182 [71:66];
  assign \bias$280  = \bias$180 [575:528];
  assign \maximum$279  = \$signal$118 ;
  assign \valid$278  = valid_0_7;
  assign \first$277  = tap_0_8;
  assign \terms$276  = terms[287:264];
  assign \operand$275  = operand_11;
  assign \high$274  = word[162:154];
  assign \low$273  = word[153:145];
  assign \shift$272  = \shift$182 [65:60];
  assign \bias$271  = \bias$180 [527:480];
  assign \maximum$270  = \$signal$118 ;
  assign \valid$269  = valid_0_7;
  assign \first$268  = tap_0_8;
  assign \terms$267  = terms[263:240];
  assign \operand$266  = operand_10;
  assign \high$265  = word[162:154];
  assign \low$264  = word[153:145];
  assign \shift$263  = \shift$182 [59:54];
  assign \bias$262  = \bias$180 [479:432];
  assign \maximum$261  = \$signal$118 ;
  assign \valid$260  = valid_0_7;
  assign \first$259  = tap_0_8;
  assign \terms$258  = terms[239:216];
  assign \operand$257  = operand_9;
  assign \high$256  = word[162:154];
  assign \low$255  = word[153:145];
  assign \shift$254  = \shift$182 [53:48];
  assign \bias$253  = \bias$180 [431:384];
  assign \maximum$252  = \$signal$118 ;
  assign \valid$251  = valid_0_7;
  assign \first$250  = tap_0_8;
  assign \terms$249  = terms[215:192];
  assign \operand$248  = operand_8;
  assign \high$247  = word[162:154];
  assign \low$246  = word[153:145];
  assign \shift$245  = \shift$182 [47:42];
  assign \bias$244  = \bias$180 [383:336];
  assign \maximum$243  = \$signal$118 ;
  assign \valid$242  = valid_0_7;
  assign \first$241  = tap_0_8;
  assign \terms$240  = terms[191:168];
  assign \operand$239  = operand_7;
  assign \high$238  = word[162:154];
  assign \low$237  = word[153:145];
  assign \shift$236  = \shift$182 [41:36];
  assign \bias$235  = \bias$180 [335:288];
  assign \maximum$234  = \$signal$118 ;
  assign \valid$233  = valid_0_7;
  assign \first$232  = tap_0_8;
  assign \terms$231  = terms[167:144];
  assign \operand$230  = operand_6;
  assign \high$229  = word[162:154];
  assign \low$228  = word[153:145];
  assign \shift$227  = \shift$182 [35:30];
  assign \bias$226  = \bias$180 [287:240];
  assign \maximum$225  = \$signal$118 ;
  assign \valid$224  = valid_0_7;
  assign \first$223  = tap_0_8;
  assign \terms$222  = terms[143:120];
  assign \operand$221  = operand_5;
  assign \high$220  = word[162:154];
  assign \low$219  = word[153:145];
  assign \shift$218  = \shift$182 [29:24];
  assign \bias$217  = \bias$180 [239:192];
  assign \maximum$216  = \$signal$118 ;
  assign \valid$215  = valid_0_7;
  assign \first$214  = tap_0_8;
  assign \terms$213  = terms[119:96];
  assign \operand$212  = operand_4;
  assign \high$211  = word[162:154];
  assign \low$210  = word[153:145];
  assign \shift$209  = \shift$182 [23:18];
  assign \bias$208  = \bias$180 [191:144];
  assign \maximum$207  = \$signal$118 ;
  assign \valid$206  = valid_0_7;
  assign \first$205  = tap_0_8;
  assign \terms$204  = terms[95:72];
  assign \operand$203  = operand_3;
  assign \high$202  = word[162:154];
  assign \low$201  = word[153:145];
  assign \shift$200  = \shift$182 [17:12];
  assign \bias$199  = \bias$180 [143:96];
  assign \maximum$198  = \$signal$118 ;
  assign \valid$197  = valid_0_7;
  assign \first$196  = tap_0_8;
  assign \terms$195  = terms[71:48];
  assign \operand$194  = operand_2;
  assign \high$193  = word[162:154];
  assign \low$192  = word[153:145];
  assign \shift$191  = \shift$182 [11:6];
  assign \bias$190  = \bias$180 [95:48];
  assign \maximum$189  = \$signal$118 ;
  assign \valid$188  = valid_0_7;
  assign \first$187  = tap_0_8;
  assign \terms$186  = terms[47:24];
  assign \operand$185  = operand_1;
  assign high = word[162:154];
  assign low = word[153:145];
  assign \shift$182 [5:0] = shift;
  assign \bias$180 [47:0] = bias;
  assign maximum = \$signal$118 ;
  assign \valid$177  = valid_0_7;
  assign first = tap_0_8;
  assign \terms$175  = terms[23:0];
  assign operand = operand_0;
  assign bias_row = bias_1_2[5:0];
  assign bias_read = bias_0_2;
  assign terms_row = terms_1_4[5:0];
  assign terms_read = terms_0_4;
  assign table_data = write_data;
  assign table_row = write_row;
  assign table_write = write;
  assign drain_read = read_1_0;
  assign \step$136  = step;
  assign accumulator_group = read_2_0;
  assign accumulator_read = read_1_0;
  assign address = read__address;
  assign read__valid = valid;
  assign read__en = read_0_0;
  assign read__held = held_read;
  assign \instruction$123  = instruction;
  assign \start$121  = start;
  assign \$signal$120  = word[162:154];
  assign \$signal$119  = word[153:145];
  assign result_1_11 = done;
endmodule

module tnthw_t16x16_vector_unit_channel_0(rst, maximum, operand, \terms$7 , \bias$20 , shift, result, first, valid, \port$4487$145 , clk);
  wire [20:0] _00_;
  wire [35:0] _01_;
  wire [20:0] _02_;
  wire [35:0] _03_;
  wire [35:0] _04_;
  wire [33:0] _05_;
  wire [33:0] _06_;
  wire [34:0] _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire [20:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire [36:0] _15_;
  wire [48:0] _16_;
  wire [48:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire [35:0] _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire [48:0] _27_;
  wire [48:0] _28_;
  wire _29_;
  wire [35:0] _30_;
  wire [35:0] _31_;
  wire [20:0] _32_;
  wire [35:0] _33_;
  wire [35:0] _34_;
  wire [20:0] _35_;
  wire [35:0] _36_;
  wire [35:0] _37_;
  reg [20:0] \$signal  = 21'h000000;
  reg [5:0] \$signal$21  = 6'h00;
  reg [5:0] \$signal$23  = 6'h00;
  reg [20:0] \$signal$5  = 21'h000000;
  reg any_valid = 1'h0;
  reg [47:0] bias = 48'h000000000000;
  input [47:0] \bias$20 ;
  wire [47:0] \bias$20 ;
  input clk;
  wire clk;
  reg [35:0] combined = 36'h000000000;
  input first;
  wire first;
  wire [8:0] high;
  wire keep;
  wire [8:0] low;
  input maximum;
  wire maximum;
  input [19:0] operand;
  wire [19:0] operand;
  input [17:0] \port$4487$145 ;
  wire [17:0] \port$4487$145 ;
  reg [34:0] product = 35'h000000000;
  output [7:0] result;
  wire [7:0] result;
  input rst;
  wire rst;
  reg [48:0] scaled = 49'h0000000000000;
  input [5:0] shift;
  wire [5:0] shift;
  reg [32:0] term_0 = 33'h000000000;
  reg [32:0] term_1 = 33'h000000000;
  reg [32:0] term_2 = 33'h000000000;
  reg [32:0] term_3 = 33'h000000000;
  reg [23:0] terms = 24'h000000;
  input [23:0] \terms$7 ;
  wire [23:0] \terms$7 ;
  reg [48:0] total = 49'h0000000000000;
  input valid;
  wire valid;
  reg [19:0] value = 20'h00000;
  assign _00_ = - $signed(value);
  assign _11_ = terms[4] ? \$signal$5  : \$signal ;
  assign _21_ = $signed(_11_) << terms[3:0];
  assign _31_ = terms[5] ? _21_ : 36'h000000000;
  assign _32_ = terms[10] ? \$signal$5  : \$signal ;
  assign _33_ = $signed(_32_) << terms[9:6];
  assign _34_ = terms[11] ? _33_ : 36'h000000000;
  assign _35_ = terms[16] ? \$signal$5  : \$signal ;
  assign _36_ = $signed(_35_) << terms[15:12];
  assign _01_ = terms[17] ? _36_ : 36'h000000000;
  assign _02_ = terms[22] ? \$signal$5  : \$signal ;
  assign _03_ = $signed(_02_) << terms[21:18];
  assign _04_ = terms[23] ? _03_ : 36'h000000000;
  assign _05_ = $signed(term_0) + $signed(term_1);
  assign _06_ = $signed(term_2) + $signed(term_3);
  assign _07_ = $signed(_05_) + $signed(_06_);
  assign _08_ = ~ first;
  assign _09_ = any_valid & _08_;
  assign _10_ = valid | _09_;
  assign _12_ = ~ keep;
  assign _13_ = maximum & _12_;
  assign _14_ = first | _13_;
  assign _15_ = $signed(combined) + $signed(product);
  assign _16_ = $signed(combined) + $signed(bias);
  assign _17_ = $signed(total) >>> \$signal$23 ;
  assign _18_ = ~ first;
  assign _19_ = maximum & _18_;
  assign _20_ = ~ valid;
  assign _22_ = $signed(combined) > $signed(product);
  assign _23_ = any_valid & _22_;
  assign _24_ = _20_ | _23_;
  assign keep = _19_ & _24_;
  assign _25_ = $signed(scaled) < $signed(\port$4487$145 [8:0]);
  assign _26_ = $signed(scaled) > $signed(\port$4487$145 [17:9]);
  assign _27_ = _26_ ? { \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17], \port$4487$145 [17:9] } : scaled;
  assign { _28_[48:8], result } = _25_ ? { \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8], \port$4487$145 [8:0] } : _27_;
  always @(posedge clk)
    value <= operand;
  always @(posedge clk)
    \$signal  <= { value[19], value };
  always @(posedge clk)
    \$signal$5  <= _00_;
  always @(posedge clk)
    terms <= \terms$7 ;
  always @(posedge clk)
    term_0 <= _31_[32:0];
  always @(posedge clk)
    term_1 <= _34_[32:0];
  always @(posedge clk)
    term_2 <= _01_[32:0];
  always @(posedge clk)
    term_3 <= _04_[32:0];
  always @(posedge clk)
    product <= _07_;
  always @(posedge clk)
    any_valid <= _29_;
  always @(posedge clk)
    combined <= _30_;
  always @(posedge clk)
    bias <= \bias$20 ;
  always @(posedge clk)
    \$signal$21  <= shift;
  always @(posedge clk)
    \$signal$23  <= \$signal$21 ;
  always @(posedge clk)
    total <= _16_;
  always @(posedge clk)
    scaled <= _17_;
  assign _37_ = maximum ? combined : _15_[35:0];
  assign _30_ = _14_ ? { product[34], product } : _37_;
  assign _29_ = rst ? 1'h0 : _10_;
  assign _28_[7:0] = result;
  assign high = \port$4487$145 [17:9];
  assign low = \port$4487$145 [8:0];
endmodule

module tnthw_t16x16_vector_unit_rescale_table(rst, write, port__data, \port__data$22 , write_data, write_row, port__en, port__addr, \port__en$16 , \port__addr$18 , clk);
  wire [5:0] \$signature__addr ;
  wire [5:0] \$signature__addr$14 ;
  wire [767:0] \$signature__data ;
  wire [863:0] \$signature__data$15 ;
  wire \$signature__en ;
  wire \$signature__en$13 ;
  wire [767:0] bias;
  wire bias_read;
  wire [5:0] bias_row;
  input clk;
  wire clk;
  input [5:0] port__addr;
  wire [5:0] port__addr;
  input [5:0] \port__addr$18 ;
  wire [5:0] \port__addr$18 ;
  output [767:0] port__data;
  wire [767:0] port__data;
  output [863:0] \port__data$22 ;
  wire [863:0] \port__data$22 ;
  input port__en;
  wire port__en;
  input \port__en$16 ;
  wire \port__en$16 ;
  input rst;
  wire rst;
  wire [95:0] shift;
  wire [383:0] terms_a;
  wire [383:0] terms_b;
  wire terms_read;
  wire [5:0] terms_row;
  input write;
  wire write;
  input [2047:0] write_data;
  wire [2047:0] write_data;
  input [5:0] write_row;
  wire [5:0] write_row;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [863:0] \bias$26  [63:0];
  integer init_bias_26;
  initial for (init_bias_26 = 0; init_bias_26 <= 63; init_bias_26 = init_bias_26 + 1) \bias$26 [init_bias_26] = 0;
  always @(posedge clk) begin
    if (write)
      \bias$26 [write_row] <= { write_data[1973:1968], write_data[1845:1840], write_data[1717:1712], write_data[1589:1584], write_data[1461:1456], write_data[1333:1328], write_data[1205:1200], write_data[1077:1072], write_data[949:944], write_data[821:816], write_data[693:688], write_data[565:560], write_data[437:432], write_data[309:304], write_data[181:176], write_data[53:48], write_data[1967:1920], write_data[1839:1792], write_data[1711:1664], write_data[1583:1536], write_data[1455:1408], write_data[1327:1280], write_data[1199:1152], write_data[1071:1024], write_data[943:896], write_data[815:768], write_data[687:640], write_data[559:512], write_data[431:384], write_data[303:256], write_data[175:128], write_data[47:0] };
  end
  reg [863:0] _0_;
  always @(posedge clk) begin
    if (\port__en$16 ) begin
      _0_ <= \bias$26 [\port__addr$18 ];
    end
  end
  assign \port__data$22  = _0_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [767:0] terms [63:0];
  integer init_terms;
  initial for (init_terms = 0; init_terms <= 63; init_terms = init_terms + 1) terms [init_terms] = 0;
  always @(posedge clk) begin
    if (write)
      terms[write_row] <= { write_data[2047:2046], write_data[2043:2038], write_data[2035:2030], write_data[2027:2022], write_data[2019:2016], write_data[1919:1918], write_data[1915:1910], write_data[1907:1902], write_data[1899:1894], write_data[1891:1888], write_data[1791:1790], write_data[1787:1782], write_data[1779:1774], write_data[1771:1766], write_data[1763:1760], write_data[1663:1662], write_data[1659:1654], write_data[1651:1646], write_data[1643:1638], write_data[1635:1632], write_data[1535:1534], write_data[1531:1526], write_data[1523:1518], write_data[1515:1510], write_data[1507:1504], write_data[1407:1406], write_data[1403:1398], write_data[1395:1390], write_data[1387:1382], write_data[1379:1376], write_data[1279:1278], write_data[1275:1270], write_data[1267:1262], write_data[1259:1254], write_data[1251:1248], write_data[1151:1150], write_data[1147:1142], write_data[1139:1134], write_data[1131:1126], write_data[1123:1120], write_data[1023:1022], write_data[1019:1014], write_data[1011:1006], write_data[1003:998], write_data[995:992], write_data[895:894], write_data[891:886], write_data[883:878], write_data[875:870], write_data[867:864], write_data[767:766], write_data[763:758], write_data[755:750], write_data[747:742], write_data[739:736], write_data[639:638], write_data[635:630], write_data[627:622], write_data[619:614], write_data[611:608], write_data[511:510], write_data[507:502], write_data[499:494], write_data[491:486], write_data[483:480], write_data[383:382], write_data[379:374], write_data[371:366], write_data[363:358], write_data[355:352], write_data[255:254], write_data[251:246], write_data[243:238], write_data[235:230], write_data[227:224], write_data[127:126], write_data[123:118], write_data[115:110], write_data[107:102], write_data[99:96], write_data[2015:2014], write_data[2011:2006], write_data[2003:1998], write_data[1995:1990], write_data[1987:1984], write_data[1887:1886], write_data[1883:1878], write_data[1875:1870], write_data[1867:1862], write_data[1859:1856], write_data[1759:1758], write_data[1755:1750], write_data[1747:1742], write_data[1739:1734], write_data[1731:1728], write_data[1631:1630], write_data[1627:1622], write_data[1619:1614], write_data[1611:1606], write_data[1603:1600], write_data[1503:1502], write_data[1499:1494], write_data[1491:1486], write_data[1483:1478], write_data[1475:1472], write_data[1375:1374], write_data[1371:1366], write_data[1363:1358], write_data[1355:1350], write_data[1347:1344], write_data[1247:1246], write_data[1243:1238], write_data[1235:1230], write_data[1227:1222], write_data[1219:1216], write_data[1119:1118], write_data[1115:1110], write_data[1107:1102], write_data[1099:1094], write_data[1091:1088], write_data[991:990], write_data[987:982], write_data[979:974], write_data[971:966], write_data[963:960], write_data[863:862], write_data[859:854], write_data[851:846], write_data[843:838], write_data[835:832], write_data[735:734], write_data[731:726], write_data[723:718], write_data[715:710], write_data[707:704], write_data[607:606], write_data[603:598], write_data[595:590], write_data[587:582], write_data[579:576], write_data[479:478], write_data[475:470], write_data[467:462], write_data[459:454], write_data[451:448], write_data[351:350], write_data[347:342], write_data[339:334], write_data[331:326], write_data[323:320], write_data[223:222], write_data[219:214], write_data[211:206], write_data[203:198], write_data[195:192], write_data[95:94], write_data[91:86], write_data[83:78], write_data[75:70], write_data[67:64] };
  end
  reg [767:0] _1_;
  always @(posedge clk) begin
    if (port__en) begin
      _1_ <= terms[port__addr];
    end
  end
  assign port__data = _1_;
  assign shift = \port__data$22 [863:768];
  assign bias = \port__data$22 [767:0];
  assign bias_row = \port__addr$18 ;
  assign bias_read = \port__en$16 ;
  assign \$signature__data$15  = { write_data[1973:1968], write_data[1845:1840], write_data[1717:1712], write_data[1589:1584], write_data[1461:1456], write_data[1333:1328], write_data[1205:1200], write_data[1077:1072], write_data[949:944], write_data[821:816], write_data[693:688], write_data[565:560], write_data[437:432], write_data[309:304], write_data[181:176], write_data[53:48], write_data[1967:1920], write_data[1839:1792], write_data[1711:1664], write_data[1583:1536], write_data[1455:1408], write_data[1327:1280], write_data[1199:1152], write_data[1071:1024], write_data[943:896], write_data[815:768], write_data[687:640], write_data[559:512], write_data[431:384], write_data[303:256], write_data[175:128], write_data[47:0] };
  assign \$signature__addr$14  = write_row;
  assign \$signature__en$13  = write;
  assign terms_b = port__data[767:384];
  assign terms_a = port__data[383:0];
  assign terms_row = port__addr;
  assign terms_read = port__en;
  assign \$signature__data  = { write_data[2047:2046], write_data[2043:2038], write_data[2035:2030], write_data[2027:2022], write_data[2019:2016], write_data[1919:1918], write_data[1915:1910], write_data[1907:1902], write_data[1899:1894], write_data[1891:1888], write_data[1791:1790], write_data[1787:1782], write_data[1779:1774], write_data[1771:1766], write_data[1763:1760], write_data[1663:1662], write_data[1659:1654], write_data[1651:1646], write_data[1643:1638], write_data[1635:1632], write_data[1535:1534], write_data[1531:1526], write_data[1523:1518], write_data[1515:1510], write_data[1507:1504], write_data[1407:1406], write_data[1403:1398], write_data[1395:1390], write_data[1387:1382], write_data[1379:1376], write_data[1279:1278], write_data[1275:1270], write_data[1267:1262], write_data[1259:1254], write_data[1251:1248], write_data[1151:1150], write_data[1147:1142], write_data[1139:1134], write_data[1131:1126], write_data[1123:1120], write_data[1023:1022], write_data[1019:1014], write_data[1011:1006], write_data[1003:998], write_data[995:992], write_data[895:894], write_data[891:886], write_data[883:878], write_data[875:870], write_data[867:864], write_data[767:766], write_data[763:758], write_data[755:750], write_data[747:742], write_data[739:736], write_data[639:638], write_data[635:630], write_data[627:622], write_data[619:614], write_data[611:608], write_data[511:510], write_data[507:502], write_data[499:494], write_data[491:486], write_data[483:480], write_data[383:382], write_data[379:374], write_data[371:366], write_data[363:358], write_data[355:352], write_data[255:254], write_data[251:246], write_data[243:238], write_data[235:230], write_data[227:224], write_data[127:126], write_data[123:118], write_data[115:110], write_data[107:102], write_data[99:96], write_data[2015:2014], write_data[2011:2006], write_data[2003:1998], write_data[1995:1990], write_data[1987:1984], write_data[1887:1886], write_data[1883:1878], write_data[1875:1870], write_data[1867:1862], write_data[1859:1856], write_data[1759:1758], write_data[1755:1750], write_data[1747:1742], write_data[1739:1734], write_data[1731:1728], write_data[1631:1630], write_data[1627:1622], write_data[1619:1614], write_data[1611:1606], write_data[1603:1600], write_data[1503:1502], write_data[1499:1494], write_data[1491:1486], write_data[1483:1478], write_data[1475:1472], write_data[1375:1374], write_data[1371:1366], write_data[1363:1358], write_data[1355:1350], write_data[1347:1344], write_data[1247:1246], write_data[1243:1238], write_data[1235:1230], write_data[1227:1222], write_data[1219:1216], write_data[1119:1118], write_data[1115:1110], write_data[1107:1102], write_data[1099:1094], write_data[1091:1088], write_data[991:990], write_data[987:982], write_data[979:974], write_data[971:966], write_data[963:960], write_data[863:862], write_data[859:854], write_data[851:846], write_data[843:838], write_data[835:832], write_data[735:734], write_data[731:726], write_data[723:718], write_data[715:710], write_data[707:704], write_data[607:606], write_data[603:598], write_data[595:590], write_data[587:582], write_data[579:576], write_data[479:478], write_data[475:470], write_data[467:462], write_data[459:454], write_data[451:448], write_data[351:350], write_data[347:342], write_data[339:334], write_data[331:326], write_data[323:320], write_data[223:222], write_data[219:214], write_data[211:206], write_data[203:198], write_data[195:192], write_data[95:94], write_data[91:86], write_data[83:78], write_data[75:70], write_data[67:64] };
  assign \$signature__addr  = write_row;
  assign \$signature__en  = write;
endmodule

module tnthw_t16x16_vector_unit_steps(rst, last_tap, last, destination, valid, address, start, instruction, held, first_tap, step, group, lane_chunk, row, first_of_chunk, index, clk);
  wire _000_;
  wire [19:0] _001_;
  wire [20:0] _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire [20:0] _008_;
  wire _009_;
  wire [20:0] _010_;
  wire [20:0] _011_;
  wire [20:0] _012_;
  wire [20:0] _013_;
  wire [20:0] _014_;
  wire [20:0] _015_;
  wire [20:0] _016_;
  wire [20:0] _017_;
  wire [20:0] _018_;
  wire [20:0] _019_;
  wire [16:0] _020_;
  wire [20:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [15:0] _026_;
  wire [20:0] _027_;
  wire _028_;
  wire [1:0] _029_;
  wire [377:0] _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire [15:0] _034_;
  wire _035_;
  wire _036_;
  wire [11:0] _037_;
  wire _038_;
  wire [19:0] _039_;
  wire [1:0] _040_;
  wire [19:0] _041_;
  wire [19:0] _042_;
  wire [19:0] _043_;
  wire [1:0] _044_;
  wire [12:0] _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire [11:0] _049_;
  wire [11:0] _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire [15:0] _055_;
  wire [15:0] _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire [377:0] _063_;
  reg \$signal  = 1'h0;
  reg [15:0] \$signal$10  = 16'h0000;
  wire \$signal$16 ;
  wire \$signal$29 ;
  wire \$signal$9 ;
  output [19:0] address;
  wire [19:0] address;
  wire [19:0] \address$63 ;
  input clk;
  wire clk;
  wire [13:0] column_x;
  output [19:0] destination;
  wire [19:0] destination;
  reg [19:0] destination_base = 20'h00000;
  wire [19:0] destination_next;
  wire [3:0] dilation_x;
  wire [3:0] dilation_y;
  output first_of_chunk;
  reg first_of_chunk = 1'h0;
  output first_tap;
  reg first_tap = 1'h0;
  output group;
  reg group = 1'h0;
  wire [13:0] height;
  output [377:0] held;
  reg [377:0] held = 378'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [260:0] \held.add ;
  wire [7:0] \held.add.chunk ;
  wire [15:0] \held.add.chunks ;
  wire [19:0] \held.add.destination ;
  wire [19:0] \held.add.destination_plane ;
  wire [8:0] \held.add.high ;
  wire [8:0] \held.add.low ;
  wire [3:0] \held.add.opcode ;
  wire [15:0] \held.add.positions ;
  wire [15:0] \held.add.read_banks ;
  wire \held.add.signed_a ;
  wire \held.add.signed_b ;
  wire [19:0] \held.add.source_a ;
  wire [19:0] \held.add.source_a_plane ;
  wire [19:0] \held.add.source_b ;
  wire [19:0] \held.add.source_b_plane ;
  wire [11:0] \held.add.table ;
  wire \held.add.table_step ;
  wire [15:0] \held.add.wait_array ;
  wire [15:0] \held.add.wait_memory ;
  wire [15:0] \held.add.write_banks ;
  wire [175:0] \held.drain ;
  wire \held.drain.bank ;
  wire [7:0] \held.drain.chunk ;
  wire [15:0] \held.drain.chunks ;
  wire [19:0] \held.drain.destination ;
  wire [19:0] \held.drain.destination_plane ;
  wire [8:0] \held.drain.high ;
  wire [8:0] \held.drain.low ;
  wire [3:0] \held.drain.opcode ;
  wire [11:0] \held.drain.positions ;
  wire [15:0] \held.drain.read_banks ;
  wire [11:0] \held.drain.table ;
  wire \held.drain.table_step ;
  wire [15:0] \held.drain.wait_array ;
  wire [15:0] \held.drain.wait_memory ;
  wire [15:0] \held.drain.write_banks ;
  wire [377:0] \held.max_pool ;
  wire [7:0] \held.max_pool.chunk ;
  wire [15:0] \held.max_pool.chunks ;
  wire [13:0] \held.max_pool.column_x ;
  wire [19:0] \held.max_pool.destination ;
  wire [19:0] \held.max_pool.destination_plane ;
  wire [13:0] \held.max_pool.height ;
  wire [8:0] \held.max_pool.high ;
  wire [5:0] \held.max_pool.kernel_x ;
  wire [5:0] \held.max_pool.kernel_y ;
  wire [8:0] \held.max_pool.low ;
  wire [3:0] \held.max_pool.opcode ;
  wire [19:0] \held.max_pool.origin ;
  wire [13:0] \held.max_pool.out_width ;
  wire [19:0] \held.max_pool.plane ;
  wire [15:0] \held.max_pool.positions ;
  wire [15:0] \held.max_pool.read_banks ;
  wire [19:0] \held.max_pool.row_step ;
  wire [13:0] \held.max_pool.row_y ;
  wire \held.max_pool.signed ;
  wire [13:0] \held.max_pool.start_offset ;
  wire [13:0] \held.max_pool.start_x ;
  wire [3:0] \held.max_pool.stride_x ;
  wire [3:0] \held.max_pool.stride_y ;
  wire [11:0] \held.max_pool.table ;
  wire \held.max_pool.table_step ;
  wire [19:0] \held.max_pool.tap_step ;
  wire [15:0] \held.max_pool.wait_array ;
  wire [15:0] \held.max_pool.wait_memory ;
  wire [13:0] \held.max_pool.width ;
  wire [15:0] \held.max_pool.write_banks ;
  wire [377:0] \held.sum_pool ;
  wire [7:0] \held.sum_pool.chunk ;
  wire [15:0] \held.sum_pool.chunks ;
  wire [13:0] \held.sum_pool.column_x ;
  wire [19:0] \held.sum_pool.destination ;
  wire [19:0] \held.sum_pool.destination_plane ;
  wire [13:0] \held.sum_pool.height ;
  wire [8:0] \held.sum_pool.high ;
  wire [5:0] \held.sum_pool.kernel_x ;
  wire [5:0] \held.sum_pool.kernel_y ;
  wire [8:0] \held.sum_pool.low ;
  wire [3:0] \held.sum_pool.opcode ;
  wire [19:0] \held.sum_pool.origin ;
  wire [13:0] \held.sum_pool.out_width ;
  wire [19:0] \held.sum_pool.plane ;
  wire [15:0] \held.sum_pool.positions ;
  wire [15:0] \held.sum_pool.read_banks ;
  wire [19:0] \held.sum_pool.row_step ;
  wire [13:0] \held.sum_pool.row_y ;
  wire \held.sum_pool.signed ;
  wire [13:0] \held.sum_pool.start_offset ;
  wire [13:0] \held.sum_pool.start_x ;
  wire [3:0] \held.sum_pool.stride_x ;
  wire [3:0] \held.sum_pool.stride_y ;
  wire [11:0] \held.sum_pool.table ;
  wire \held.sum_pool.table_step ;
  wire [19:0] \held.sum_pool.tap_step ;
  wire [15:0] \held.sum_pool.wait_array ;
  wire [15:0] \held.sum_pool.wait_memory ;
  wire [13:0] \held.sum_pool.width ;
  wire [15:0] \held.sum_pool.write_banks ;
  output [15:0] index;
  wire [15:0] index;
  input [377:0] instruction;
  wire [377:0] instruction;
  wire [5:0] kernel_x;
  wire [5:0] kernel_y;
  output lane_chunk;
  reg lane_chunk = 1'h0;
  output last;
  wire last;
  wire last_position;
  output last_tap;
  wire last_tap;
  wire \last_tap$31 ;
  wire load;
  wire new_position;
  reg [19:0] operand = 20'h00000;
  wire [19:0] origin;
  reg [19:0] origin_base = 20'h00000;
  wire [19:0] origin_next;
  wire [13:0] out_width;
  wire [19:0] plane;
  wire [11:0] planes;
  wire pool;
  wire [15:0] position;
  wire [15:0] positions;
  wire restart_position;
  wire restart_tap;
  output [11:0] row;
  reg [11:0] row = 12'h000;
  wire [19:0] row_step;
  wire [13:0] row_y;
  input rst;
  wire rst;
  reg [19:0] source_a_base = 20'h00000;
  wire [19:0] source_a_next;
  reg [19:0] source_b_base = 20'h00000;
  wire [19:0] source_b_next;
  input start;
  wire start;
  wire [13:0] start_offset;
  wire [13:0] start_x;
  output step;
  reg step = 1'h0;
  wire step_position;
  wire step_tap;
  wire [3:0] stride_x;
  wire [3:0] stride_y;
  wire [19:0] tap_step;
  output valid;
  wire valid;
  wire \valid$61 ;
  wire [13:0] width;
  wire [377:0] word;
  wire [377:0] \word$28 ;
  assign _028_ = ~ pool;
  assign valid = _028_ | \valid$61 ;
  assign address = pool ? \address$63  : operand;
  always @(posedge clk)
    held <= _030_;
  always @(posedge clk)
    \$signal  <= _031_;
  always @(posedge clk)
    first_tap <= _032_;
  always @(posedge clk)
    step <= _033_;
  always @(posedge clk)
    \$signal$10  <= _034_;
  always @(posedge clk)
    group <= _035_;
  always @(posedge clk)
    lane_chunk <= _036_;
  always @(posedge clk)
    row <= _037_;
  always @(posedge clk)
    first_of_chunk <= _038_;
  always @(posedge clk)
    destination_base <= _039_;
  always @(posedge clk)
    source_a_base <= _041_;
  always @(posedge clk)
    source_b_base <= _042_;
  always @(posedge clk)
    origin_base <= _043_;
  always @(posedge clk)
    operand <= _002_[19:0];
  assign _000_ = start | last_tap;
  assign _009_ = ~ last;
  assign _020_ = \$signal$10  - 1'h1;
  assign _029_ = group + 1'h1;
  assign _040_ = lane_chunk + 1'h1;
  assign _044_ = \$signal$16  ? 2'h0 : _040_;
  assign _045_ = row + held[144];
  assign _046_ = start | step;
  assign _047_ = start | \$signal$9 ;
  assign _001_ = \$signal  ? source_b_base : source_a_base;
  assign _002_ = _001_ + index;
  assign word = start ? instruction : held;
  assign \$signal$29  = held[3:0] == 4'h9;
  assign _003_ = held[3:0] == 4'ha;
  assign _004_ = held[3:0] == 4'hb;
  assign pool = _003_ | _004_;
  assign _005_ = \$signal$29  ? \$signal  : 1'h1;
  assign last_tap = pool ? \last_tap$31  : _005_;
  assign new_position = step & last_tap;
  assign \$signal$9  = new_position & last_position;
  assign _006_ = ! lane_chunk;
  assign \$signal$16  = \$signal$9  & _006_;
  assign _007_ = \$signal$10  == 1'h1;
  assign last = \$signal$9  & _007_;
  assign _008_ = destination_base + held[107:88];
  assign _010_ = \$signal$16  ? _008_ : { 1'h0, destination_base };
  assign { _011_[20], destination_next } = start ? { 1'h0, word[87:68] } : _010_;
  assign _012_ = source_a_base + held[202:183];
  assign _013_ = \$signal$16  ? _012_ : { 1'h0, source_a_base };
  assign { _014_[20], source_a_next } = start ? { 1'h0, word[182:163] } : _013_;
  assign _015_ = source_b_base + held[242:223];
  assign _016_ = \$signal$16  ? _015_ : { 1'h0, source_b_base };
  assign { _017_[20], source_b_next } = start ? { 1'h0, word[222:203] } : _016_;
  assign _018_ = origin_base + held[340:321];
  assign _019_ = \$signal$16  ? _018_ : { 1'h0, origin_base };
  assign { _021_[20], origin } = start ? { 1'h0, word[182:163] } : _019_;
  assign _022_ = instruction[3:0] == 4'ha;
  assign _023_ = instruction[3:0] == 4'hb;
  assign _024_ = _022_ | _023_;
  assign _025_ = instruction[3:0] == 4'h9;
  assign _026_ = _025_ ? instruction[258:243] : { 4'h0, instruction[174:163] };
  assign positions = _024_ ? instruction[376:361] : _026_;
  assign { _027_[20], destination } = destination_base + index;
  assign _043_ = rst ? 20'h00000 : origin;
  assign _042_ = rst ? 20'h00000 : source_b_next;
  assign _041_ = rst ? 20'h00000 : source_a_next;
  assign _039_ = rst ? 20'h00000 : destination_next;
  assign _048_ = _046_ ? _047_ : first_of_chunk;
  assign _038_ = rst ? 1'h0 : _048_;
  assign _049_ = \$signal$9  ? _045_[11:0] : row;
  assign _050_ = start ? word[143:132] : _049_;
  assign _037_ = rst ? 12'h000 : _050_;
  assign _051_ = \$signal$9  ? _044_[0] : lane_chunk;
  assign _052_ = start ? word[108] : _051_;
  assign _036_ = rst ? 1'h0 : _052_;
  assign _053_ = \$signal$9  ? _029_[0] : group;
  assign _054_ = start ? 1'h0 : _053_;
  assign _035_ = rst ? 1'h0 : _054_;
  assign _055_ = \$signal$9  ? _020_[15:0] : \$signal$10 ;
  assign _056_ = start ? word[131:116] : _055_;
  assign _034_ = rst ? 16'h0000 : _056_;
  assign _057_ = \$signal$9  ? _009_ : step;
  assign _058_ = start ? 1'h1 : _057_;
  assign _033_ = rst ? 1'h0 : _058_;
  assign _059_ = step ? 1'h0 : first_tap;
  assign _060_ = _000_ ? 1'h1 : _059_;
  assign _032_ = rst ? 1'h0 : _060_;
  assign _061_ = step ? 1'h1 : \$signal ;
  assign _062_ = _000_ ? 1'h0 : _061_;
  assign _031_ = rst ? 1'h0 : _062_;
  assign _063_ = start ? instruction : held;
  assign _030_ = rst ? 378'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 : _063_;
  tnthw_t16x16_vector_unit_steps_window window (
    .address(\address$63 ),
    .clk(clk),
    .index(index),
    .last_position(last_position),
    .last_tap(\last_tap$31 ),
    .load(start),
    .origin(origin),
    .\port$3381$183 (instruction[360:183]),
    .positions(positions),
    .restart_position(\$signal$9 ),
    .rst(rst),
    .step_position(new_position),
    .step_tap(step),
    .valid(\valid$61 )
  );
  assign \held.sum_pool.signed  = held[377];
  assign \held.sum_pool.positions  = held[376:361];
  assign \held.sum_pool.kernel_x  = held[360:355];
  assign \held.sum_pool.kernel_y  = held[354:349];
  assign \held.sum_pool.stride_x  = held[348:345];
  assign \held.sum_pool.stride_y  = held[344:341];
  assign \held.sum_pool.plane  = held[340:321];
  assign \held.sum_pool.tap_step  = held[320:301];
  assign \held.sum_pool.row_step  = held[300:281];
  assign \held.sum_pool.out_width  = held[280:267];
  assign \held.sum_pool.width  = held[266:253];
  assign \held.sum_pool.height  = held[252:239];
  assign \held.sum_pool.start_offset  = held[238:225];
  assign \held.sum_pool.start_x  = held[224:211];
  assign \held.sum_pool.column_x  = held[210:197];
  assign \held.sum_pool.row_y  = held[196:183];
  assign \held.sum_pool.origin  = held[182:163];
  assign \held.sum_pool.high  = held[162:154];
  assign \held.sum_pool.low  = held[153:145];
  assign \held.sum_pool.table_step  = held[144];
  assign \held.sum_pool.table  = held[143:132];
  assign \held.sum_pool.chunks  = held[131:116];
  assign \held.sum_pool.chunk  = held[115:108];
  assign \held.sum_pool.destination_plane  = held[107:88];
  assign \held.sum_pool.destination  = held[87:68];
  assign \held.sum_pool.write_banks  = held[67:52];
  assign \held.sum_pool.read_banks  = held[51:36];
  assign \held.sum_pool.wait_array  = held[35:20];
  assign \held.sum_pool.wait_memory  = held[19:4];
  assign \held.sum_pool.opcode  = held[3:0];
  assign \held.sum_pool  = held;
  assign \held.max_pool.signed  = held[377];
  assign \held.max_pool.positions  = held[376:361];
  assign \held.max_pool.kernel_x  = held[360:355];
  assign \held.max_pool.kernel_y  = held[354:349];
  assign \held.max_pool.stride_x  = held[348:345];
  assign \held.max_pool.stride_y  = held[344:341];
  assign \held.max_pool.plane  = held[340:321];
  assign \held.max_pool.tap_step  = held[320:301];
  assign \held.max_pool.row_step  = held[300:281];
  assign \held.max_pool.out_width  = held[280:267];
  assign \held.max_pool.width  = held[266:253];
  assign \held.max_pool.height  = held[252:239];
  assign \held.max_pool.start_offset  = held[238:225];
  assign \held.max_pool.start_x  = held[224:211];
  assign \held.max_pool.column_x  = held[210:197];
  assign \held.max_pool.row_y  = held[196:183];
  assign \held.max_pool.origin  = held[182:163];
  assign \held.max_pool.high  = held[162:154];
  assign \held.max_pool.low  = held[153:145];
  assign \held.max_pool.table_step  = held[144];
  assign \held.max_pool.table  = held[143:132];
  assign \held.max_pool.chunks  = held[131:116];
  assign \held.max_pool.chunk  = held[115:108];
  assign \held.max_pool.destination_plane  = held[107:88];
  assign \held.max_pool.destination  = held[87:68];
  assign \held.max_pool.write_banks  = held[67:52];
  assign \held.max_pool.read_banks  = held[51:36];
  assign \held.max_pool.wait_array  = held[35:20];
  assign \held.max_pool.wait_memory  = held[19:4];
  assign \held.max_pool.opcode  = held[3:0];
  assign \held.max_pool  = held;
  assign \held.add.signed_b  = held[260];
  assign \held.add.signed_a  = held[259];
  assign \held.add.positions  = held[258:243];
  assign \held.add.source_b_plane  = held[242:223];
  assign \held.add.source_b  = held[222:203];
  assign \held.add.source_a_plane  = held[202:183];
  assign \held.add.source_a  = held[182:163];
  assign \held.add.high  = held[162:154];
  assign \held.add.low  = held[153:145];
  assign \held.add.table_step  = held[144];
  assign \held.add.table  = held[143:132];
  assign \held.add.chunks  = held[131:116];
  assign \held.add.chunk  = held[115:108];
  assign \held.add.destination_plane  = held[107:88];
  assign \held.add.destination  = held[87:68];
  assign \held.add.write_banks  = held[67:52];
  assign \held.add.read_banks  = held[51:36];
  assign \held.add.wait_array  = held[35:20];
  assign \held.add.wait_memory  = held[19:4];
  assign \held.add.opcode  = held[3:0];
  assign \held.add  = held[260:0];
  assign \held.drain.bank  = held[175];
  assign \held.drain.positions  = held[174:163];
  assign \held.drain.high  = held[162:154];
  assign \held.drain.low  = held[153:145];
  assign \held.drain.table_step  = held[144];
  assign \held.drain.table  = held[143:132];
  assign \held.drain.chunks  = held[131:116];
  assign \held.drain.chunk  = held[115:108];
  assign \held.drain.destination_plane  = held[107:88];
  assign \held.drain.destination  = held[87:68];
  assign \held.drain.write_banks  = held[67:52];
  assign \held.drain.read_banks  = held[51:36];
  assign \held.drain.wait_array  = held[35:20];
  assign \held.drain.wait_memory  = held[19:4];
  assign \held.drain.opcode  = held[3:0];
  assign \held.drain  = held[175:0];
  assign _027_[19:0] = destination;
  assign _021_[19:0] = origin;
  assign _017_[19:0] = source_b_next;
  assign _014_[19:0] = source_a_next;
  assign _011_[19:0] = destination_next;
  assign position = index;
  assign step_tap = step;
  assign restart_tap = new_position;
  assign step_position = new_position;
  assign restart_position = \$signal$9 ;
  assign load = start;
  assign planes = 12'h001;
  assign kernel_x = instruction[360:355];
  assign kernel_y = instruction[354:349];
  assign dilation_x = 4'h1;
  assign dilation_y = 4'h1;
  assign stride_x = instruction[348:345];
  assign stride_y = instruction[344:341];
  assign plane = instruction[340:321];
  assign tap_step = instruction[320:301];
  assign row_step = instruction[300:281];
  assign out_width = instruction[280:267];
  assign width = instruction[266:253];
  assign height = instruction[252:239];
  assign start_offset = instruction[238:225];
  assign start_x = instruction[224:211];
  assign column_x = instruction[210:197];
  assign row_y = instruction[196:183];
  assign \word$28  = held;
  assign origin_next = origin;
endmodule

module tnthw_t16x16_vector_unit_steps_window(rst, step_position, restart_position, origin, positions, last_tap, valid, load, \port$3381$183 , step_tap, last_position, index, address, clk);
  wire [16:0] _000_;
  wire [21:0] _001_;
  wire [16:0] _002_;
  wire [21:0] _003_;
  wire [20:0] _004_;
  wire _005_;
  wire [13:0] _006_;
  wire [13:0] _007_;
  wire [6:0] _008_;
  wire [6:0] _009_;
  wire [6:0] _010_;
  wire [16:0] _011_;
  wire [6:0] _012_;
  wire [13:0] _013_;
  wire [20:0] _014_;
  wire [7:0] _015_;
  wire [21:0] _016_;
  wire [7:0] _017_;
  wire [14:0] _018_;
  wire [21:0] _019_;
  wire _020_;
  wire [13:0] _021_;
  wire [13:0] _022_;
  wire [22:0] _023_;
  wire [22:0] _024_;
  wire [20:0] _025_;
  wire [20:0] _026_;
  wire _027_;
  wire [20:0] _028_;
  wire [15:0] _029_;
  wire [20:0] _030_;
  wire _031_;
  wire _032_;
  wire [13:0] _033_;
  wire [13:0] _034_;
  wire [13:0] _035_;
  wire [13:0] _036_;
  wire [13:0] _037_;
  wire [19:0] _038_;
  wire [19:0] _039_;
  wire [14:0] _040_;
  wire [19:0] _041_;
  wire [3:0] _042_;
  wire [3:0] _043_;
  wire [3:0] _044_;
  wire [3:0] _045_;
  wire [16:0] _046_;
  wire [16:0] _047_;
  wire [15:0] _048_;
  wire [15:0] _049_;
  wire [15:0] _050_;
  wire [15:0] _051_;
  wire [15:0] _052_;
  wire [20:0] _053_;
  wire [20:0] _054_;
  wire [19:0] _055_;
  wire [19:0] _056_;
  wire [6:0] _057_;
  wire [6:0] _058_;
  wire [6:0] _059_;
  wire [6:0] _060_;
  wire [12:0] _061_;
  wire [14:0] _062_;
  wire [12:0] _063_;
  wire [19:0] _064_;
  wire [20:0] _065_;
  wire [19:0] _066_;
  wire [20:0] _067_;
  wire [19:0] _068_;
  wire [19:0] _069_;
  wire [17:0] _070_;
  wire [16:0] _071_;
  wire [19:0] _072_;
  wire [19:0] _073_;
  wire [19:0] _074_;
  wire [19:0] _075_;
  wire [19:0] _076_;
  wire [19:0] _077_;
  wire [20:0] _078_;
  wire [20:0] _079_;
  wire [20:0] _080_;
  wire [20:0] _081_;
  wire [20:0] _082_;
  wire [20:0] _083_;
  wire [19:0] _084_;
  wire [19:0] _085_;
  wire [19:0] _086_;
  wire [19:0] _087_;
  wire [19:0] _088_;
  wire [19:0] _089_;
  wire [20:0] _090_;
  wire [20:0] _091_;
  wire [20:0] _092_;
  wire [20:0] _093_;
  wire [20:0] _094_;
  wire [20:0] _095_;
  wire [19:0] _096_;
  wire [19:0] _097_;
  wire [19:0] _098_;
  wire [19:0] _099_;
  wire [19:0] _100_;
  wire [19:0] _101_;
  wire [12:0] _102_;
  wire [12:0] _103_;
  wire [12:0] _104_;
  wire [12:0] _105_;
  wire [12:0] _106_;
  wire [6:0] _107_;
  wire [6:0] _108_;
  wire [6:0] _109_;
  wire [6:0] _110_;
  wire [6:0] _111_;
  wire [6:0] _112_;
  wire [6:0] _113_;
  wire [6:0] _114_;
  wire [6:0] _115_;
  wire [6:0] _116_;
  wire [6:0] _117_;
  wire [6:0] _118_;
  wire [19:0] _119_;
  wire [19:0] _120_;
  wire [19:0] _121_;
  wire [19:0] _122_;
  wire [19:0] _123_;
  wire [19:0] _124_;
  wire [19:0] _125_;
  wire [19:0] _126_;
  wire [19:0] _127_;
  wire [19:0] _128_;
  wire [20:0] _129_;
  wire [20:0] _130_;
  wire [20:0] _131_;
  wire [20:0] _132_;
  wire [20:0] _133_;
  wire [20:0] _134_;
  wire [20:0] _135_;
  wire [20:0] _136_;
  wire [20:0] _137_;
  wire [20:0] _138_;
  wire [15:0] _139_;
  wire [15:0] _140_;
  wire [15:0] _141_;
  wire [15:0] _142_;
  wire [15:0] _143_;
  wire [15:0] _144_;
  wire [15:0] _145_;
  wire [15:0] _146_;
  wire [15:0] _147_;
  wire [15:0] _148_;
  wire [16:0] _149_;
  wire [16:0] _150_;
  wire [16:0] _151_;
  wire [16:0] _152_;
  wire [3:0] _153_;
  wire [3:0] _154_;
  wire [3:0] _155_;
  wire [3:0] _156_;
  wire [19:0] _157_;
  wire [19:0] _158_;
  wire [19:0] _159_;
  wire [13:0] _160_;
  wire [13:0] _161_;
  wire [13:0] _162_;
  wire [13:0] _163_;
  wire [13:0] _164_;
  reg [13:0] \$like  = 14'h0000;
  reg [13:0] \$like$65  = 14'h0000;
  reg [15:0] \$signal  = 16'h0000;
  reg [15:0] \$signal$35  = 16'h0000;
  reg [15:0] \$signal$36  = 16'h0000;
  reg [20:0] \$signal$38  = 21'h000000;
  reg [19:0] \$signal$40  = 20'h00000;
  wire [19:0] \$signal$41 ;
  reg [19:0] \$signal$42  = 20'h00000;
  reg [19:0] \$signal$54  = 20'h00000;
  reg [19:0] \$signal$56  = 20'h00000;
  wire [19:0] \$signal$57 ;
  reg [20:0] \$signal$58  = 21'h000000;
  reg [19:0] \$signal$59  = 20'h00000;
  reg [20:0] \$signal$62  = 21'h000000;
  reg [20:0] \$signal$63  = 21'h000000;
  output [19:0] address;
  reg [19:0] address = 20'h00000;
  input clk;
  wire clk;
  wire [13:0] column_x;
  wire [3:0] dilation_x;
  wire [3:0] dilation_y;
  wire [13:0] height;
  output [15:0] index;
  reg [15:0] index = 16'h0000;
  reg [13:0] kept_column_x = 14'h0000;
  reg [3:0] kept_dilation_x = 4'h0;
  reg [3:0] kept_dilation_y = 4'h0;
  reg [13:0] kept_height = 14'h0000;
  reg [19:0] kept_plane = 20'h00000;
  reg [19:0] kept_row_step = 20'h00000;
  reg [13:0] kept_row_y = 14'h0000;
  reg [13:0] kept_start_offset = 14'h0000;
  reg [3:0] kept_stride_x = 4'h0;
  reg [3:0] kept_stride_y = 4'h0;
  reg [19:0] kept_tap_step = 20'h00000;
  reg [13:0] kept_width = 14'h0000;
  wire [5:0] kernel_x;
  wire [5:0] kernel_y;
  reg [6:0] kx_left = 7'h00;
  reg [6:0] kx_whole = 7'h00;
  reg [6:0] ky_left = 7'h00;
  reg [6:0] ky_whole = 7'h00;
  output last_position;
  wire last_position;
  output last_tap;
  wire last_tap;
  input load;
  wire load;
  wire [19:0] next_row;
  input [19:0] origin;
  wire [19:0] origin;
  wire [13:0] out_width;
  wire [19:0] plane;
  wire [11:0] planes;
  reg [12:0] planes_left = 13'h0000;
  reg [12:0] planes_whole = 13'h0000;
  input [177:0] \port$3381$183 ;
  wire [177:0] \port$3381$183 ;
  input [15:0] positions;
  wire [15:0] positions;
  reg [16:0] positions_left = 17'h00000;
  reg [16:0] positions_whole = 17'h00000;
  input restart_position;
  wire restart_position;
  wire restart_tap;
  wire [19:0] row_step;
  wire [13:0] row_y;
  input rst;
  wire rst;
  wire [13:0] start_offset;
  wire [13:0] start_x;
  input step_position;
  wire step_position;
  input step_tap;
  wire step_tap;
  wire [3:0] stride_x;
  wire [3:0] stride_y;
  wire [19:0] tap_step;
  output valid;
  wire valid;
  wire [13:0] width;
  reg [20:0] x = 21'h000000;
  reg [20:0] \x$55  = 21'h000000;
  assign _013_ = $signed(planes_left) - $signed(2'h1);
  assign _014_ = \$signal$54  + kept_plane;
  assign _015_ = $signed(kx_left) - $signed(2'h1);
  assign _016_ = $signed(\x$55 ) + $signed({ 1'h0, kept_dilation_x });
  assign _017_ = $signed(ky_left) - $signed(2'h1);
  assign _019_ = $signed(\$signal$58 ) + $signed({ 1'h0, kept_dilation_y });
  assign _020_ = load | step_position;
  assign _021_ = load ? \port$3381$183 [13:0] : kept_row_y;
  assign _022_ = load ? \port$3381$183 [27:14] : kept_column_x;
  assign _023_ = $signed({ 1'h0, \$signal$38  }) + $signed(\$signal$58 );
  assign _024_ = $signed({ 1'h0, x }) + $signed(\x$55 );
  assign _025_ = \$signal$42  + \$signal$54 ;
  assign { _026_[20], \$signal$41  } = \$signal$40  + kept_row_step;
  assign _027_ = planes_left[12] & kx_left[6];
  assign last_tap = _027_ & ky_left[6];
  assign { _028_[20], \$signal$57  } = \$signal$56  + kept_dilation_x;
  assign { _030_[20], next_row } = \$signal$59  + kept_tap_step;
  assign _031_ = \$signal$62  < \$like ;
  assign _032_ = \$signal$63  < \$like$65 ;
  assign valid = _031_ & _032_;
  always @(posedge clk)
    kept_start_offset <= _033_;
  always @(posedge clk)
    kept_row_y <= _034_;
  always @(posedge clk)
    kept_column_x <= _035_;
  always @(posedge clk)
    kept_height <= _036_;
  always @(posedge clk)
    kept_width <= _037_;
  always @(posedge clk)
    kept_row_step <= _038_;
  always @(posedge clk)
    kept_tap_step <= _039_;
  always @(posedge clk)
    kept_plane <= _041_;
  always @(posedge clk)
    kept_stride_y <= _042_;
  always @(posedge clk)
    kept_stride_x <= _043_;
  always @(posedge clk)
    kept_dilation_y <= _044_;
  always @(posedge clk)
    kept_dilation_x <= _045_;
  always @(posedge clk)
    positions_left <= _046_;
  always @(posedge clk)
    positions_whole <= _047_;
  always @(posedge clk)
    \$signal  <= _048_;
  always @(posedge clk)
    \$signal$35  <= _049_;
  always @(posedge clk)
    \$signal$36  <= _050_;
  always @(posedge clk)
    index <= _052_;
  always @(posedge clk)
    \$signal$38  <= _053_;
  always @(posedge clk)
    x <= _054_;
  always @(posedge clk)
    \$signal$40  <= _055_;
  always @(posedge clk)
    \$signal$42  <= _056_;
  always @(posedge clk)
    ky_left <= _057_;
  always @(posedge clk)
    ky_whole <= _058_;
  always @(posedge clk)
    kx_left <= _059_;
  always @(posedge clk)
    kx_whole <= _060_;
  always @(posedge clk)
    planes_left <= _061_;
  always @(posedge clk)
    planes_whole <= _063_;
  always @(posedge clk)
    \$signal$54  <= _064_;
  always @(posedge clk)
    \x$55  <= _065_;
  always @(posedge clk)
    \$signal$56  <= _066_;
  always @(posedge clk)
    \$signal$58  <= _067_;
  always @(posedge clk)
    \$signal$59  <= _068_;
  always @(posedge clk)
    \$signal$62  <= _023_[20:0];
  always @(posedge clk)
    \$signal$63  <= _024_[20:0];
  always @(posedge clk)
    \$like  <= kept_height;
  always @(posedge clk)
    \$like$65  <= kept_width;
  always @(posedge clk)
    address <= _069_;
  assign _000_ = positions - 2'h2;
  assign _011_ = positions - 2'h2;
  assign _018_ = \port$3381$183 [97:84] - \port$3381$183 [41:28];
  assign _029_ = $signed(_018_) - $signed(3'h2);
  assign _040_ = \port$3381$183 [97:84] - \port$3381$183 [41:28];
  assign _051_ = $signed(_040_) - $signed(3'h2);
  assign _062_ = \port$3381$183 [97:84] - 2'h2;
  assign _070_ = $signed(positions_left) - $signed(2'h1);
  assign _071_ = index + 1'h1;
  assign _001_ = \$signal$38  + kept_stride_y;
  assign _002_ = $signed(\$signal ) - $signed(2'h1);
  assign _003_ = x + kept_stride_x;
  assign _004_ = \$signal$42  + kept_stride_x;
  assign _005_ = load | restart_position;
  assign _006_ = load ? \port$3381$183 [55:42] : kept_start_offset;
  assign _007_ = load ? \port$3381$183 [55:42] : kept_start_offset;
  assign _008_ = \port$3381$183 [171:166] - 2'h2;
  assign _009_ = \port$3381$183 [171:166] - 2'h2;
  assign _010_ = \port$3381$183 [177:172] - 2'h2;
  assign _012_ = \port$3381$183 [177:172] - 2'h2;
  assign _069_ = rst ? 20'h00000 : _025_[19:0];
  assign _072_ = kx_left[6] ? next_row : \$signal$59 ;
  assign _073_ = planes_left[12] ? _072_ : \$signal$59 ;
  assign _074_ = step_tap ? _073_ : \$signal$59 ;
  assign _075_ = step_position ? \$signal$59  : _074_;
  assign _076_ = load ? \$signal$59  : _075_;
  assign _077_ = _020_ ? origin : _076_;
  assign _068_ = rst ? 20'h00000 : _077_;
  assign _078_ = kx_left[6] ? _019_[20:0] : \$signal$58 ;
  assign _079_ = planes_left[12] ? _078_ : \$signal$58 ;
  assign _080_ = step_tap ? _079_ : \$signal$58 ;
  assign _081_ = step_position ? \$signal$58  : _080_;
  assign _082_ = load ? \$signal$58  : _081_;
  assign _083_ = _020_ ? { _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_ } : _082_;
  assign _067_ = rst ? 21'h000000 : _083_;
  assign _084_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _085_ = planes_left[12] ? _084_ : \$signal$56 ;
  assign _086_ = step_tap ? _085_ : \$signal$56 ;
  assign _087_ = step_position ? \$signal$56  : _086_;
  assign _088_ = load ? \$signal$56  : _087_;
  assign _089_ = _020_ ? origin : _088_;
  assign _066_ = rst ? 20'h00000 : _089_;
  assign _090_ = kx_left[6] ? { kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x } : _016_[20:0];
  assign _091_ = planes_left[12] ? _090_ : \x$55 ;
  assign _092_ = step_tap ? _091_ : \x$55 ;
  assign _093_ = step_position ? \x$55  : _092_;
  assign _094_ = load ? \x$55  : _093_;
  assign _095_ = _020_ ? { _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_ } : _094_;
  assign _065_ = rst ? 21'h000000 : _095_;
  assign _096_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _097_ = planes_left[12] ? _096_ : _014_[19:0];
  assign _098_ = step_tap ? _097_ : \$signal$54 ;
  assign _099_ = step_position ? \$signal$54  : _098_;
  assign _100_ = load ? \$signal$54  : _099_;
  assign _101_ = _020_ ? origin : _100_;
  assign _064_ = rst ? 20'h00000 : _101_;
  assign _102_ = load ? 13'h1fff : planes_whole;
  assign _063_ = rst ? 13'h0000 : _102_;
  assign _103_ = planes_left[12] ? planes_whole : _013_[12:0];
  assign _104_ = step_tap ? _103_ : planes_left;
  assign _105_ = step_position ? planes_whole : _104_;
  assign _106_ = load ? 13'h1fff : _105_;
  assign _061_ = rst ? 13'h0000 : _106_;
  assign _107_ = load ? _012_ : kx_whole;
  assign _060_ = rst ? 7'h00 : _107_;
  assign _108_ = kx_left[6] ? kx_whole : _015_[6:0];
  assign _109_ = planes_left[12] ? _108_ : kx_left;
  assign _110_ = step_tap ? _109_ : kx_left;
  assign _111_ = step_position ? kx_whole : _110_;
  assign _112_ = load ? _010_ : _111_;
  assign _059_ = rst ? 7'h00 : _112_;
  assign _113_ = load ? _009_ : ky_whole;
  assign _058_ = rst ? 7'h00 : _113_;
  assign _114_ = kx_left[6] ? _017_[6:0] : ky_left;
  assign _115_ = planes_left[12] ? _114_ : ky_left;
  assign _116_ = step_tap ? _115_ : ky_left;
  assign _117_ = step_position ? ky_whole : _116_;
  assign _118_ = load ? _008_ : _117_;
  assign _057_ = rst ? 7'h00 : _118_;
  assign _119_ = \$signal [15] ? \$signal$41  : _004_[19:0];
  assign _120_ = step_position ? _119_ : \$signal$42 ;
  assign _121_ = restart_position ? \$signal$42  : _120_;
  assign _122_ = load ? \$signal$42  : _121_;
  assign _123_ = _005_ ? { 6'h00, _007_ } : _122_;
  assign _056_ = rst ? 20'h00000 : _123_;
  assign _124_ = \$signal [15] ? \$signal$41  : \$signal$40 ;
  assign _125_ = step_position ? _124_ : \$signal$40 ;
  assign _126_ = restart_position ? \$signal$40  : _125_;
  assign _127_ = load ? \$signal$40  : _126_;
  assign _128_ = _005_ ? 20'h00000 : _127_;
  assign _055_ = rst ? 20'h00000 : _128_;
  assign _129_ = \$signal [15] ? 21'h000000 : _003_[20:0];
  assign _130_ = step_position ? _129_ : x;
  assign _131_ = restart_position ? x : _130_;
  assign _132_ = load ? x : _131_;
  assign _133_ = _005_ ? { 7'h00, _006_ } : _132_;
  assign _054_ = rst ? 21'h000000 : _133_;
  assign _134_ = \$signal [15] ? _001_[20:0] : \$signal$38 ;
  assign _135_ = step_position ? _134_ : \$signal$38 ;
  assign _136_ = restart_position ? \$signal$38  : _135_;
  assign _137_ = load ? \$signal$38  : _136_;
  assign _138_ = _005_ ? 21'h000000 : _137_;
  assign _053_ = rst ? 21'h000000 : _138_;
  assign _139_ = step_position ? _071_[15:0] : index;
  assign _140_ = restart_position ? index : _139_;
  assign _141_ = load ? index : _140_;
  assign _142_ = _005_ ? 16'h0000 : _141_;
  assign _052_ = rst ? 16'h0000 : _142_;
  assign _143_ = load ? { _062_[14], _062_ } : \$signal$36 ;
  assign _050_ = rst ? 16'h0000 : _143_;
  assign _144_ = load ? _051_ : \$signal$35 ;
  assign _049_ = rst ? 16'h0000 : _144_;
  assign _145_ = \$signal [15] ? \$signal$36  : _002_[15:0];
  assign _146_ = step_position ? _145_ : \$signal ;
  assign _147_ = restart_position ? \$signal$35  : _146_;
  assign _148_ = load ? _029_ : _147_;
  assign _048_ = rst ? 16'h0000 : _148_;
  assign _149_ = load ? _011_ : positions_whole;
  assign _047_ = rst ? 17'h00000 : _149_;
  assign _150_ = step_position ? _070_[16:0] : positions_left;
  assign _151_ = restart_position ? positions_whole : _150_;
  assign _152_ = load ? _000_ : _151_;
  assign _046_ = rst ? 17'h00000 : _152_;
  assign _153_ = load ? 4'h1 : kept_dilation_x;
  assign _045_ = rst ? 4'h0 : _153_;
  assign _154_ = load ? 4'h1 : kept_dilation_y;
  assign _044_ = rst ? 4'h0 : _154_;
  assign _155_ = load ? \port$3381$183 [165:162] : kept_stride_x;
  assign _043_ = rst ? 4'h0 : _155_;
  assign _156_ = load ? \port$3381$183 [161:158] : kept_stride_y;
  assign _042_ = rst ? 4'h0 : _156_;
  assign _157_ = load ? \port$3381$183 [157:138] : kept_plane;
  assign _041_ = rst ? 20'h00000 : _157_;
  assign _158_ = load ? \port$3381$183 [137:118] : kept_tap_step;
  assign _039_ = rst ? 20'h00000 : _158_;
  assign _159_ = load ? \port$3381$183 [117:98] : kept_row_step;
  assign _038_ = rst ? 20'h00000 : _159_;
  assign _160_ = load ? \port$3381$183 [83:70] : kept_width;
  assign _037_ = rst ? 14'h0000 : _160_;
  assign _161_ = load ? \port$3381$183 [69:56] : kept_height;
  assign _036_ = rst ? 14'h0000 : _161_;
  assign _162_ = load ? \port$3381$183 [27:14] : kept_column_x;
  assign _035_ = rst ? 14'h0000 : _162_;
  assign _163_ = load ? \port$3381$183 [13:0] : kept_row_y;
  assign _034_ = rst ? 14'h0000 : _163_;
  assign _164_ = load ? \port$3381$183 [55:42] : kept_start_offset;
  assign _033_ = rst ? 14'h0000 : _164_;
  assign _030_[19:0] = next_row;
  assign _028_[19:0] = \$signal$57 ;
  assign _026_[19:0] = \$signal$41 ;
  assign last_position = positions_left[16];
  assign planes = 12'h001;
  assign kernel_x = \port$3381$183 [177:172];
  assign kernel_y = \port$3381$183 [171:166];
  assign restart_tap = step_position;
  assign start_x = \port$3381$183 [41:28];
  assign out_width = \port$3381$183 [97:84];
  assign dilation_x = 4'h1;
  assign dilation_y = 4'h1;
  assign stride_x = \port$3381$183 [165:162];
  assign stride_y = \port$3381$183 [161:158];
  assign plane = \port$3381$183 [157:138];
  assign tap_step = \port$3381$183 [137:118];
  assign row_step = \port$3381$183 [117:98];
  assign width = \port$3381$183 [83:70];
  assign height = \port$3381$183 [69:56];
  assign column_x = \port$3381$183 [27:14];
  assign row_y = \port$3381$183 [13:0];
  assign start_offset = \port$3381$183 [55:42];
endmodule
