// tnthw_t8x8: tnthw 0.1.0, machine t8x8, fields 6c08b7416370
// Generated, do not edit; docs/machine.md describes the ports.

module tnthw_t8x8(entry, request__ready, read__payload, read__valid, write__ready, clk, rst, done, busy, error, request__payload__address, request__payload__beats, request__payload__write, request__valid, read__ready, write__payload, write__valid, trace__started, trace__completed, events__vectors, events__padded_vectors
, events__adds, events__weight_rows, events__array_reads, events__accumulator_writes, events__drain_reads, events__vector_steps, events__vector_reads, events__vector_writes, events__table_reads, events__memory_read_beats, events__memory_write_beats, events__load_words, events__store_words, events__weight_fill_rows, events__table_fill_rows, events__fetch_beats, events__instructions, start);
  wire _00_;
  wire _01_;
  wire [1:0] _02_;
  wire [1:0] _03_;
  wire [1:0] _04_;
  wire [4:0] accumulator_address;
  wire [4:0] \accumulator_address$200 ;
  wire accumulator_bank;
  wire \accumulator_bank$198 ;
  wire [159:0] accumulator_data;
  wire [159:0] \accumulator_data$203 ;
  wire accumulator_group;
  wire accumulator_read;
  wire \accumulator_read$196 ;
  wire accumulator_write;
  wire [4:0] accumulator_write_address;
  wire accumulator_write_bank;
  wire [159:0] accumulator_write_data;
  wire add__accumulator_writes;
  wire [6:0] add__adds;
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
  wire [6:0] adds;
  wire array__done;
  wire array__free;
  wire [305:0] array__head;
  wire [15:0] array__held_read;
  wire array__start;
  wire array__valid;
  wire [4:0] array_address;
  wire array_bank;
  wire [159:0] array_data;
  wire array_read;
  wire [19:0] array_read__address;
  wire [63:0] array_read__data;
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
  wire [63:0] fill_data;
  wire free;
  wire \free$68 ;
  wire \free$84 ;
  wire [2:0] full;
  wire \full$116 ;
  wire \full$117 ;
  wire \full$118 ;
  wire [1023:0] gathered;
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
  wire [63:0] load__data;
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
  wire [63:0] memory_read__data;
  wire memory_read__en;
  wire [15:0] memory_read__held;
  wire memory_read__valid;
  wire [19:0] memory_write__address;
  wire [63:0] memory_write__data;
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
  wire [63:0] read__data;
  wire [63:0] \read__data$137 ;
  wire read__en;
  wire \read__en$140 ;
  wire [15:0] read__held;
  wire [15:0] \read__held$142 ;
  input [63:0] read__payload;
  wire [63:0] read__payload;
  output read__ready;
  wire read__ready;
  input read__valid;
  wire read__valid;
  wire \read__valid$134 ;
  wire \read__valid$144 ;
  wire read_beat;
  wire [63:0] read_data__payload;
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
  wire [63:0] store__data;
  wire store__en;
  wire [15:0] store__held;
  wire store__valid;
  wire [1023:0] table_data;
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
  wire [4:0] vector_address;
  wire vector_bank;
  wire [159:0] vector_data;
  wire vector_group;
  wire vector_read;
  wire [19:0] vector_read__address;
  wire [63:0] vector_read__data;
  wire vector_read__en;
  wire [15:0] vector_read__held;
  wire vector_read__valid;
  wire [19:0] vector_write__address;
  wire [63:0] vector_write__data;
  wire vector_write__en;
  wire vector_write__mask;
  wire weight_row;
  wire weights_write;
  wire word_read;
  wire \word_read$222 ;
  wire \word_read$232 ;
  wire write;
  wire [19:0] write__address;
  wire [63:0] write__data;
  wire write__en;
  wire write__mask;
  output [63:0] write__payload;
  wire [63:0] write__payload;
  input write__ready;
  wire write__ready;
  output write__valid;
  wire write__valid;
  wire [4:0] write_address;
  wire write_bank;
  wire write_beat;
  wire [159:0] write_data;
  wire [63:0] write_data__payload;
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
  tnthw_t8x8_accumulators accumulators (
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
  tnthw_t8x8_activations activations (
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
    .memory_write__data(gathered[63:0]),
    .memory_write__en(memory_write__en),
    .\port$1231$0 (vector_write__data[7:0]),
    .\port$1271$0 (vector_write__data[15:8]),
    .\port$1311$0 (vector_write__data[23:16]),
    .\port$1351$0 (vector_write__data[31:24]),
    .\port$1391$0 (vector_write__data[39:32]),
    .\port$1431$0 (vector_write__data[47:40]),
    .\port$1471$0 (vector_write__data[55:48]),
    .\port$1511$0 (vector_write__data[63:56]),
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
  tnthw_t8x8_array_queue array_queue (
    .clk(clk),
    .full(\full$117 ),
    .head(array__head),
    .pop(\pop$61 ),
    .rst(rst),
    .valid(array__valid),
    .write__data(instruction[305:0]),
    .write__en(\push$40 [1])
  );
  tnthw_t8x8_array_unit array_unit (
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
    .fill_data(gathered[63:0]),
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
  tnthw_t8x8_counters counters (
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
  tnthw_t8x8_memory_queue memory_queue (
    .clk(clk),
    .full(\full$116 ),
    .head(memory__head),
    .pop(pop),
    .rst(rst),
    .valid(memory__valid),
    .write__data(instruction[207:0]),
    .write__en(\push$40 [0])
  );
  tnthw_t8x8_memory_unit memory_unit (
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
  tnthw_t8x8_scheduler scheduler (
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
  tnthw_t8x8_sequencer sequencer (
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
    .\port$1840$0 (\full$116 ),
    .\port$1850$0 (\full$117 ),
    .\port$1860$0 (\full$118 ),
    .\port$1964$0 (\entry$109 [4:0]),
    .push(\push$40 ),
    .rst(rst),
    .start(start),
    .unknown(unknown)
  );
  tnthw_t8x8_vector_queue vector_queue (
    .clk(clk),
    .full(\full$118 ),
    .head(vector__head),
    .pop(\pop$77 ),
    .rst(rst),
    .valid(vector__valid),
    .write__data(instruction[377:0]),
    .write__en(\push$40 [2])
  );
  tnthw_t8x8_vector_unit vector_unit (
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
    .\result$241 (vector_write__data[7:0]),
    .\result$242 (vector_write__data[15:8]),
    .\result$243 (vector_write__data[23:16]),
    .\result$244 (vector_write__data[31:24]),
    .\result$245 (vector_write__data[39:32]),
    .\result$246 (vector_write__data[47:40]),
    .\result$247 (vector_write__data[55:48]),
    .\result$248 (vector_write__data[63:56]),
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
  assign fill_data = gathered[63:0];
  assign fill_address = \entry$109 ;
  assign weights_write = fill;
  assign load__mask = 1'h1;
  assign memory_write__mask = 1'h1;
  assign load__en = memory_write__en;
  assign load__data = gathered[63:0];
  assign memory_write__data = gathered[63:0];
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

module tnthw_t8x8_accumulators(rst, array_data, array_read, array_bank, array_address, write, write_bank, write_address, write_data, vector_read, vector_group, vector_address, vector_bank, vector_data, clk);
  wire _00_;
  wire [4:0] _01_;
  wire _02_;
  wire [4:0] _03_;
  wire _04_;
  wire [4:0] _05_;
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
  wire [159:0] _16_;
  wire _17_;
  wire _18_;
  wire [4:0] _19_;
  wire _20_;
  wire [4:0] \$signature__addr ;
  wire [4:0] \$signature__addr$16 ;
  wire [159:0] \$signature__data ;
  wire [159:0] \$signature__data$17 ;
  wire \$signature__en ;
  wire \$signature__en$15 ;
  wire array_0;
  wire array_1;
  input [4:0] array_address;
  wire [4:0] array_address;
  input array_bank;
  wire array_bank;
  output [159:0] array_data;
  wire [159:0] array_data;
  input array_read;
  wire array_read;
  input clk;
  wire clk;
  wire [159:0] found;
  reg [159:0] output_0 = 160'h0000000000000000000000000000000000000000;
  reg [159:0] output_1 = 160'h0000000000000000000000000000000000000000;
  reg read_0_0 = 1'h0;
  reg read_0_1 = 1'h0;
  reg read_0_2 = 1'h0;
  reg read_1_0 = 1'h0;
  reg read_1_1 = 1'h0;
  reg read_1_2 = 1'h0;
  reg read_2_0 = 1'h0;
  reg read_2_1 = 1'h0;
  reg read_2_2 = 1'h0;
  reg [4:0] read__addr = 5'h00;
  reg [4:0] \read__addr$34  = 5'h00;
  wire [159:0] read__data;
  wire [159:0] \read__data$35 ;
  reg read__en = 1'h1;
  reg \read__en$33  = 1'h1;
  wire [159:0] row;
  input rst;
  wire rst;
  wire vector_0;
  wire vector_1;
  input [4:0] vector_address;
  wire [4:0] vector_address;
  input vector_bank;
  wire vector_bank;
  output [159:0] vector_data;
  reg [159:0] vector_data = 160'h0000000000000000000000000000000000000000;
  input vector_group;
  wire vector_group;
  input vector_read;
  wire vector_read;
  input write;
  wire write;
  input [4:0] write_address;
  wire [4:0] write_address;
  input write_bank;
  wire write_bank;
  input [159:0] write_data;
  wire [159:0] write_data;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [159:0] bank_0 [31:0];
  integer init_bank_0;
  initial for (init_bank_0 = 0; init_bank_0 <= 31; init_bank_0 = init_bank_0 + 1) bank_0 [init_bank_0] = 0;
  always @(posedge clk) begin
    if (\$signature__en )
      bank_0[write_address] <= write_data;
  end
  reg [159:0] _66_;
  always @(posedge clk) begin
    if (read__en) begin
      _66_ <= bank_0[read__addr];
    end
  end
  assign read__data = _66_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [159:0] bank_1 [31:0];
  integer init_bank_1;
  initial for (init_bank_1 = 0; init_bank_1 <= 31; init_bank_1 = init_bank_1 + 1) bank_1 [init_bank_1] = 0;
  always @(posedge clk) begin
    if (\$signature__en$15 )
      bank_1[write_address] <= write_data;
  end
  reg [159:0] _67_;
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
  assign _05_ = rst ? 5'h00 : _01_;
  assign _04_ = rst ? 1'h1 : _20_;
  assign _03_ = rst ? 5'h00 : _19_;
  assign _02_ = rst ? 1'h1 : _18_;
  assign found = vector_data;
  assign \$signature__data$17  = write_data;
  assign \$signature__addr$16  = write_address;
  assign \$signature__data  = write_data;
  assign \$signature__addr  = write_address;
endmodule

module tnthw_t8x8_activations(rst, memory_write__en, array_read__held, array_read__valid, vector_read__held, vector_read__valid, vector_read__address, \port$1231$0 , \port$1271$0 , \port$1311$0 , \port$1351$0 , \port$1391$0 , \port$1431$0 , \port$1471$0 , \port$1511$0 , memory_read__en, memory_read__address, memory_write__data, memory_write__address, array_read__en, array_read__address
, vector_read__en, vector_write__en, vector_write__address, vector_write__mask, array_word, vector_word, memory_word, clk);
  wire _000_;
  wire _001_;
  wire [8:0] _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire [8:0] _006_;
  wire [63:0] _007_;
  wire [1:0] _008_;
  wire [1:0] _009_;
  wire [1:0] _010_;
  wire [63:0] _011_;
  wire _012_;
  wire [1:0] _013_;
  wire [1:0] _014_;
  wire [1:0] _015_;
  wire [63:0] _016_;
  wire [1:0] _017_;
  wire [1:0] _018_;
  wire [1:0] _019_;
  wire [63:0] _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire [19:0] _024_;
  wire [63:0] _025_;
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
  wire [63:0] _043_;
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
  wire [63:0] _060_;
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
  wire [63:0] _078_;
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
  wire [63:0] _089_;
  wire [19:0] _090_;
  wire _091_;
  wire [63:0] _092_;
  wire [2:0] _093_;
  wire [8:0] _094_;
  wire [19:0] _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire [8:0] _099_;
  wire [63:0] _100_;
  wire [2:0] _101_;
  wire [8:0] _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire [8:0] _107_;
  wire [63:0] _108_;
  wire [2:0] _109_;
  wire [8:0] _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire [8:0] _114_;
  wire [63:0] _115_;
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
  wire [63:0] array_read__data;
  input array_read__en;
  wire array_read__en;
  input [15:0] array_read__held;
  wire [15:0] array_read__held;
  input array_read__valid;
  wire array_read__valid;
  output [63:0] array_word;
  reg [63:0] array_word = 64'h0000000000000000;
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
  wire [63:0] memory_read__data;
  input memory_read__en;
  wire memory_read__en;
  wire memory_read__valid;
  output [63:0] memory_word;
  reg [63:0] memory_word = 64'h0000000000000000;
  input [19:0] memory_write__address;
  wire [19:0] memory_write__address;
  input [63:0] memory_write__data;
  wire [63:0] memory_write__data;
  input memory_write__en;
  wire memory_write__en;
  wire memory_write__mask;
  reg [63:0] output_0 = 64'h0000000000000000;
  reg [63:0] output_1 = 64'h0000000000000000;
  reg [63:0] output_2 = 64'h0000000000000000;
  reg [63:0] output_3 = 64'h0000000000000000;
  input [7:0] \port$1231$0 ;
  wire [7:0] \port$1231$0 ;
  input [7:0] \port$1271$0 ;
  wire [7:0] \port$1271$0 ;
  input [7:0] \port$1311$0 ;
  wire [7:0] \port$1311$0 ;
  input [7:0] \port$1351$0 ;
  wire [7:0] \port$1351$0 ;
  input [7:0] \port$1391$0 ;
  wire [7:0] \port$1391$0 ;
  input [7:0] \port$1431$0 ;
  wire [7:0] \port$1431$0 ;
  input [7:0] \port$1471$0 ;
  wire [7:0] \port$1471$0 ;
  input [7:0] \port$1511$0 ;
  wire [7:0] \port$1511$0 ;
  reg [8:0] read__addr = 9'h000;
  reg [8:0] \read__addr$40  = 9'h000;
  reg [8:0] \read__addr$49  = 9'h000;
  reg [8:0] \read__addr$58  = 9'h000;
  wire [63:0] read__data;
  wire [63:0] \read__data$42 ;
  wire [63:0] \read__data$51 ;
  wire [63:0] \read__data$60 ;
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
  wire [63:0] vector_read__data;
  input vector_read__en;
  wire vector_read__en;
  input [15:0] vector_read__held;
  wire [15:0] vector_read__held;
  input vector_read__valid;
  wire vector_read__valid;
  output [63:0] vector_word;
  reg [63:0] vector_word = 64'h0000000000000000;
  input [19:0] vector_write__address;
  wire [19:0] vector_write__address;
  wire [63:0] vector_write__data;
  input vector_write__en;
  wire vector_write__en;
  input vector_write__mask;
  wire vector_write__mask;
  reg [19:0] write_0_0_0 = 20'h00000;
  reg write_0_1_0 = 1'h0;
  reg [63:0] write_0_2_0 = 64'h0000000000000000;
  reg [19:0] write_1_0_0 = 20'h00000;
  reg write_1_1_0 = 1'h0;
  reg [63:0] write_1_2_0 = 64'h0000000000000000;
  reg [8:0] write__addr = 9'h000;
  reg [8:0] \write__addr$46  = 9'h000;
  reg [8:0] \write__addr$55  = 9'h000;
  reg [8:0] \write__addr$64  = 9'h000;
  reg [63:0] write__data = 64'h0000000000000000;
  reg [63:0] \write__data$47  = 64'h0000000000000000;
  reg [63:0] \write__data$56  = 64'h0000000000000000;
  reg [63:0] \write__data$65  = 64'h0000000000000000;
  reg write__en = 1'h0;
  reg \write__en$45  = 1'h0;
  reg \write__en$54  = 1'h0;
  reg \write__en$63  = 1'h0;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [63:0] bank_0 [511:0];
  integer init_bank_0;
  initial for (init_bank_0 = 0; init_bank_0 <= 511; init_bank_0 = init_bank_0 + 1) bank_0 [init_bank_0] = 0;
  always @(posedge clk) begin
    if (write__en)
      bank_0[write__addr] <= write__data;
  end
  reg [63:0] _315_;
  always @(posedge clk) begin
    if (read__en) begin
      _315_ <= bank_0[read__addr];
    end
  end
  assign read__data = _315_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [63:0] bank_1 [511:0];
  integer init_bank_1;
  initial for (init_bank_1 = 0; init_bank_1 <= 511; init_bank_1 = init_bank_1 + 1) bank_1 [init_bank_1] = 0;
  always @(posedge clk) begin
    if (\write__en$45 )
      bank_1[\write__addr$46 ] <= \write__data$47 ;
  end
  reg [63:0] _316_;
  always @(posedge clk) begin
    if (\read__en$79 ) begin
      _316_ <= bank_1[\read__addr$40 ];
    end
  end
  assign \read__data$42  = _316_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [63:0] bank_2 [511:0];
  integer init_bank_2;
  initial for (init_bank_2 = 0; init_bank_2 <= 511; init_bank_2 = init_bank_2 + 1) bank_2 [init_bank_2] = 0;
  always @(posedge clk) begin
    if (\write__en$54 )
      bank_2[\write__addr$55 ] <= \write__data$56 ;
  end
  reg [63:0] _317_;
  always @(posedge clk) begin
    if (\read__en$80 ) begin
      _317_ <= bank_2[\read__addr$49 ];
    end
  end
  assign \read__data$51  = _317_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [63:0] bank_3 [511:0];
  integer init_bank_3;
  initial for (init_bank_3 = 0; init_bank_3 <= 511; init_bank_3 = init_bank_3 + 1) bank_3 [init_bank_3] = 0;
  always @(posedge clk) begin
    if (\write__en$63 )
      bank_3[\write__addr$64 ] <= \write__data$65 ;
  end
  reg [63:0] _318_;
  always @(posedge clk) begin
    if (\read__en$81 ) begin
      _318_ <= bank_3[\read__addr$58 ];
    end
  end
  assign \read__data$60  = _318_;
  assign _000_ = ! array_read__address[10:9];
  assign _029_ = array_read__en & _000_;
  assign _040_ = ! vector_read__address[10:9];
  assign _051_ = vector_read__en & _040_;
  assign _062_ = ! memory_read__address[10:9];
  assign _073_ = memory_read__en & _062_;
  assign _084_ = held_1_0[0] ? vector_read__address : memory_read__address;
  assign _095_ = held_0_0[0] ? array_read__address : _084_;
  assign _106_ = ! vector_write__address[10:9];
  assign _001_ = vector_write__en & _106_;
  assign _012_ = ! memory_write__address[10:9];
  assign _021_ = memory_write__en & _012_;
  assign _022_ = memory_0 ? write_1_1_0 : 1'h0;
  assign _023_ = vector_0 ? write_0_1_0 : _022_;
  assign _024_ = vector_0 ? write_0_0_0 : write_1_0_0;
  assign _025_ = vector_0 ? write_0_2_0 : write_1_2_0;
  assign _026_ = array_read__address[10:9] == 1'h1;
  assign _027_ = array_read__en & _026_;
  assign _028_ = vector_read__address[10:9] == 1'h1;
  assign _030_ = vector_read__en & _028_;
  assign _031_ = memory_read__address[10:9] == 1'h1;
  assign _032_ = memory_read__en & _031_;
  assign _033_ = held_1_0[1] ? vector_read__address : memory_read__address;
  assign _034_ = held_0_0[1] ? array_read__address : _033_;
  assign _035_ = vector_write__address[10:9] == 1'h1;
  assign _036_ = vector_write__en & _035_;
  assign _037_ = memory_write__address[10:9] == 1'h1;
  assign _038_ = memory_write__en & _037_;
  assign _039_ = memory_1 ? write_1_1_0 : 1'h0;
  assign _041_ = vector_1 ? write_0_1_0 : _039_;
  assign _042_ = vector_1 ? write_0_0_0 : write_1_0_0;
  assign _043_ = vector_1 ? write_0_2_0 : write_1_2_0;
  assign _044_ = array_read__address[10:9] == 2'h2;
  assign _045_ = array_read__en & _044_;
  assign _046_ = vector_read__address[10:9] == 2'h2;
  assign _047_ = vector_read__en & _046_;
  assign _048_ = memory_read__address[10:9] == 2'h2;
  assign _049_ = memory_read__en & _048_;
  assign _050_ = held_1_0[2] ? vector_read__address : memory_read__address;
  assign _052_ = held_0_0[2] ? array_read__address : _050_;
  assign _053_ = vector_write__address[10:9] == 2'h2;
  assign _054_ = vector_write__en & _053_;
  assign _055_ = memory_write__address[10:9] == 2'h2;
  assign _056_ = memory_write__en & _055_;
  assign _057_ = memory_2 ? write_1_1_0 : 1'h0;
  assign _058_ = vector_2 ? write_0_1_0 : _057_;
  assign _059_ = vector_2 ? write_0_0_0 : write_1_0_0;
  assign _060_ = vector_2 ? write_0_2_0 : write_1_2_0;
  assign _061_ = array_read__address[10:9] == 2'h3;
  assign _063_ = array_read__en & _061_;
  assign _064_ = vector_read__address[10:9] == 2'h3;
  assign _065_ = vector_read__en & _064_;
  assign _066_ = memory_read__address[10:9] == 2'h3;
  assign _067_ = memory_read__en & _066_;
  assign _068_ = held_1_0[3] ? vector_read__address : memory_read__address;
  assign _069_ = held_0_0[3] ? array_read__address : _068_;
  assign _070_ = vector_write__address[10:9] == 2'h3;
  assign _071_ = vector_write__en & _070_;
  assign _072_ = memory_write__address[10:9] == 2'h3;
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
  function [63:0] _254_;
    input [63:0] a;
    input [255:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _254_ = b[63:0];
      4'b??1?:
        _254_ = b[127:64];
      4'b?1??:
        _254_ = b[191:128];
      4'b1???:
        _254_ = b[255:192];
      default:
        _254_ = a;
    endcase
  endfunction
  assign _020_ = _254_(64'hxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _120_, _119_, _118_, _117_ });
  assign _117_ = memory_bank_0_2 == 2'h3;
  assign _118_ = memory_bank_0_2 == 2'h2;
  assign _119_ = memory_bank_0_2 == 2'h1;
  assign _120_ = ! memory_bank_0_2;
  assign _019_ = rst ? 2'h0 : memory_bank_0_1;
  assign _018_ = rst ? 2'h0 : memory_bank_0_0;
  assign _017_ = rst ? 2'h0 : memory_read__address[10:9];
  function [63:0] _262_;
    input [63:0] a;
    input [255:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _262_ = b[63:0];
      4'b??1?:
        _262_ = b[127:64];
      4'b?1??:
        _262_ = b[191:128];
      4'b1???:
        _262_ = b[255:192];
      default:
        _262_ = a;
    endcase
  endfunction
  assign _016_ = _262_(64'hxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _124_, _123_, _122_, _121_ });
  assign _121_ = vector_bank_0_2 == 2'h3;
  assign _122_ = vector_bank_0_2 == 2'h2;
  assign _123_ = vector_bank_0_2 == 2'h1;
  assign _124_ = ! vector_bank_0_2;
  assign _015_ = rst ? 2'h0 : vector_bank_0_1;
  assign _014_ = rst ? 2'h0 : vector_bank_0_0;
  assign _013_ = rst ? 2'h0 : vector_read__address[10:9];
  function [63:0] _270_;
    input [63:0] a;
    input [255:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _270_ = b[63:0];
      4'b??1?:
        _270_ = b[127:64];
      4'b?1??:
        _270_ = b[191:128];
      4'b1???:
        _270_ = b[255:192];
      default:
        _270_ = a;
    endcase
  endfunction
  assign _011_ = _270_(64'hxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _128_, _127_, _126_, _125_ });
  assign _125_ = array_bank_0_2 == 2'h3;
  assign _126_ = array_bank_0_2 == 2'h2;
  assign _127_ = array_bank_0_2 == 2'h1;
  assign _128_ = ! array_bank_0_2;
  assign _010_ = rst ? 2'h0 : array_bank_0_1;
  assign _009_ = rst ? 2'h0 : array_bank_0_0;
  assign _008_ = rst ? 2'h0 : array_read__address[10:9];
  assign _007_ = rst ? 64'h0000000000000000 : _078_;
  assign _006_ = rst ? 9'h000 : _077_[8:0];
  assign _005_ = rst ? 1'h0 : _076_;
  assign _004_ = rst ? 1'h0 : _074_;
  assign _003_ = rst ? 1'h0 : _071_;
  assign _002_ = rst ? 9'h000 : _069_[8:0];
  assign _116_ = rst ? 3'h0 : { _067_, _065_, _063_ };
  assign _115_ = rst ? 64'h0000000000000000 : _060_;
  assign _114_ = rst ? 9'h000 : _059_[8:0];
  assign _113_ = rst ? 1'h0 : _058_;
  assign _112_ = rst ? 1'h0 : _056_;
  assign _111_ = rst ? 1'h0 : _054_;
  assign _110_ = rst ? 9'h000 : _052_[8:0];
  assign _109_ = rst ? 3'h0 : { _049_, _047_, _045_ };
  assign _108_ = rst ? 64'h0000000000000000 : _043_;
  assign _107_ = rst ? 9'h000 : _042_[8:0];
  assign _105_ = rst ? 1'h0 : _041_;
  assign _104_ = rst ? 1'h0 : _038_;
  assign _103_ = rst ? 1'h0 : _036_;
  assign _102_ = rst ? 9'h000 : _034_[8:0];
  assign _101_ = rst ? 3'h0 : { _032_, _030_, _027_ };
  assign _100_ = rst ? 64'h0000000000000000 : _025_;
  assign _099_ = rst ? 9'h000 : _024_[8:0];
  assign _098_ = rst ? 1'h0 : _023_;
  assign _097_ = rst ? 1'h0 : _021_;
  assign _096_ = rst ? 1'h0 : _001_;
  assign _094_ = rst ? 9'h000 : _095_[8:0];
  assign _093_ = rst ? 3'h0 : { _073_, _051_, _029_ };
  assign _092_ = rst ? 64'h0000000000000000 : memory_write__data;
  assign _091_ = rst ? 1'h0 : 1'h1;
  assign _090_ = rst ? 20'h00000 : memory_write__address;
  assign _089_ = rst ? 64'h0000000000000000 : { \port$1511$0 , \port$1471$0 , \port$1431$0 , \port$1391$0 , \port$1351$0 , \port$1311$0 , \port$1271$0 , \port$1231$0  };
  assign _088_ = rst ? 1'h0 : vector_write__mask;
  assign _087_ = rst ? 20'h00000 : vector_write__address;
  assign _086_ = rst ? 16'h0000 : vector_read__held;
  assign _085_ = rst ? 16'h0000 : array_read__held;
  assign _083_ = rst ? 3'h0 : { 1'h1, vector_read__valid, array_read__valid };
  assign memory_read__data = memory_word;
  assign vector_read__data = vector_word;
  assign array_read__data = array_word;
  assign memory_write__mask = 1'h1;
  assign vector_write__data = { \port$1511$0 , \port$1471$0 , \port$1431$0 , \port$1391$0 , \port$1351$0 , \port$1311$0 , \port$1271$0 , \port$1231$0  };
  assign memory_read__valid = 1'h1;
endmodule

module tnthw_t8x8_array_queue(rst, pop, full, valid, head, write__data, write__en, clk);
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

module tnthw_t8x8_array_unit(rst, fill, free, held_read, last_position, padded, adds, illegal, read, read__valid, accumulator_data, start, instruction, fill_data, fill_address, read__en, \inside , accumulator_read, accumulator_bank, accumulator_address, accumulator_write
, accumulator_write_bank, accumulator_write_address, done, accumulator_write_data, read__address, read__data, clk);
  wire _000_;
  wire _001_;
  wire [4:0] _002_;
  wire _003_;
  wire [1:0] _004_;
  wire _005_;
  wire [4:0] _006_;
  wire _007_;
  wire [1:0] _008_;
  wire _009_;
  wire [4:0] _010_;
  wire _011_;
  wire _012_;
  wire [1:0] _013_;
  wire _014_;
  wire [4:0] _015_;
  wire [1:0] _016_;
  wire [1:0] _017_;
  wire [1:0] _018_;
  wire _019_;
  wire _020_;
  wire [4:0] _021_;
  wire _022_;
  wire _023_;
  wire [4:0] _024_;
  wire _025_;
  wire _026_;
  wire [4:0] _027_;
  wire _028_;
  wire _029_;
  wire [4:0] _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire [159:0] _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire [71:0] _061_;
  wire [1:0] _062_;
  wire [20:0] _063_;
  wire [21:0] _064_;
  wire [20:0] _065_;
  wire [21:0] _066_;
  wire [15:0] _067_;
  wire [20:0] _068_;
  wire [21:0] _069_;
  wire [20:0] _070_;
  wire [21:0] _071_;
  wire [20:0] _072_;
  wire [21:0] _073_;
  wire [20:0] _074_;
  wire [21:0] _075_;
  wire [20:0] _076_;
  wire [21:0] _077_;
  wire [15:0] _078_;
  wire [20:0] _079_;
  wire [21:0] _080_;
  wire [305:0] _081_;
  wire _082_;
  wire [305:0] _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire [1:0] _087_;
  wire _088_;
  wire _089_;
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
  wire [71:0] _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire _111_;
  wire [1:0] _112_;
  wire _113_;
  wire [4:0] _114_;
  wire _115_;
  wire [1:0] _116_;
  wire _117_;
  wire [4:0] _118_;
  wire _119_;
  wire [1:0] _120_;
  wire _121_;
  wire _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire [305:0] _126_;
  wire _127_;
  wire _128_;
  wire [305:0] _129_;
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
  wire _143_;
  wire _144_;
  wire _145_;
  wire _146_;
  wire _147_;
  wire _148_;
  wire _149_;
  wire _150_;
  wire _151_;
  wire _152_;
  wire _153_;
  reg \$signal  = 1'h0;
  reg \$signal$130  = 1'h0;
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
  output [4:0] accumulator_address;
  reg [4:0] accumulator_address = 5'h00;
  output accumulator_bank;
  reg accumulator_bank = 1'h0;
  input [159:0] accumulator_data;
  wire [159:0] accumulator_data;
  output accumulator_read;
  reg accumulator_read = 1'h0;
  output accumulator_write;
  reg accumulator_write = 1'h0;
  output [4:0] accumulator_write_address;
  reg [4:0] accumulator_write_address = 5'h00;
  output accumulator_write_bank;
  reg accumulator_write_bank = 1'h0;
  output [159:0] accumulator_write_data;
  reg [159:0] accumulator_write_data = 160'h0000000000000000000000000000000000000000;
  reg added_0_0 = 1'h0;
  reg added_0_1 = 1'h0;
  reg added_0_2 = 1'h0;
  reg added_0_3 = 1'h0;
  wire [19:0] address;
  wire [19:0] \address$64 ;
  output [6:0] adds;
  wire [6:0] adds;
  reg apart = 1'h0;
  wire carry;
  wire \carry$192 ;
  wire \carry$194 ;
  wire \carry$196 ;
  wire \carry$198 ;
  wire \carry$200 ;
  wire \carry$202 ;
  wire \carry$204 ;
  input clk;
  wire clk;
  wire [13:0] column_x;
  wire [6:0] count;
  wire [3:0] dilation_x;
  wire [3:0] dilation_y;
  output done;
  reg done = 1'h0;
  wire [71:0] extended;
  input fill;
  wire fill;
  wire \fill$1 ;
  input [19:0] fill_address;
  wire [19:0] fill_address;
  wire [19:0] \fill_address$3 ;
  input [63:0] fill_data;
  wire [63:0] fill_data;
  wire [63:0] \fill_data$5 ;
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
  wire index;
  wire [15:0] \index$151 ;
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
  wire [7:0] neg;
  wire [7:0] \neg$101 ;
  wire [63:0] \neg$80 ;
  wire [7:0] \neg$83 ;
  wire [7:0] \neg$86 ;
  wire [7:0] \neg$89 ;
  wire [7:0] \neg$92 ;
  wire [7:0] \neg$95 ;
  wire [7:0] \neg$98 ;
  wire [7:0] nz;
  wire [7:0] \nz$100 ;
  wire [63:0] \nz$78 ;
  wire [7:0] \nz$82 ;
  wire [7:0] \nz$85 ;
  wire [7:0] \nz$88 ;
  wire [7:0] \nz$91 ;
  wire [7:0] \nz$94 ;
  wire [7:0] \nz$97 ;
  wire [19:0] old_0;
  wire [19:0] old_1;
  wire [19:0] old_2;
  wire [19:0] old_3;
  wire [19:0] old_4;
  wire [19:0] old_5;
  wire [19:0] old_6;
  wire [19:0] old_7;
  reg [71:0] operands = 72'h000000000000000000;
  wire [71:0] \operands$81 ;
  wire [71:0] \operands$84 ;
  wire [71:0] \operands$87 ;
  wire [71:0] \operands$90 ;
  wire [71:0] \operands$93 ;
  wire [71:0] \operands$96 ;
  wire [71:0] \operands$99 ;
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
  reg [4:0] read_3_0 = 5'h00;
  reg [4:0] read_3_1 = 5'h00;
  reg [4:0] read_3_2 = 5'h00;
  reg [4:0] read_3_3 = 5'h00;
  reg [4:0] read_3_4 = 5'h00;
  wire [4:0] read_3_5;
  output [19:0] read__address;
  wire [19:0] read__address;
  input [63:0] read__data;
  wire [63:0] read__data;
  output read__en;
  reg read__en = 1'h0;
  wire [15:0] read__held;
  output read__valid;
  wire read__valid;
  wire [19:0] read_address;
  wire read_index;
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
  wire [11:0] sum;
  wire [11:0] \sum$191 ;
  wire [11:0] \sum$193 ;
  wire [11:0] \sum$195 ;
  wire [11:0] \sum$197 ;
  wire [11:0] \sum$199 ;
  wire [11:0] \sum$201 ;
  wire [11:0] \sum$203 ;
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
  reg [4:0] write_2_0 = 5'h00;
  reg [4:0] write_2_1 = 5'h00;
  reg [4:0] write_2_2 = 5'h00;
  wire [4:0] write_2_3;
  wire [159:0] written;
  assign _000_ = ~ \$signal$24 ;
  assign _042_ = _000_ | last_vector;
  assign take = \$signal  & _042_;
  assign _045_ = ~ loading;
  assign _056_ = ~ \$signal ;
  assign free = _045_ & _056_;
  assign _067_ = \$signal  ? \$signal$29 [51:36] : 16'h0000;
  assign _078_ = \$signal$24  ? \$signal$30 [51:36] : 16'h0000;
  assign held_read = _067_ | _078_;
  assign _089_ = ~ \$signal$52 ;
  assign _100_ = ready & apart;
  assign _111_ = _089_ | _100_;
  assign last_position = \$signal$24  & _111_;
  assign first = last_position & \$signal$52 ;
  assign _001_ = last_position & \last_position$55 ;
  assign last_vector = _001_ & last_tap;
  assign restart_position = last_position & \last_position$55 ;
  assign step_tap = last_position & \last_position$55 ;
  assign _012_ = ~ \inside ;
  assign padded = vector_2 & _012_;
  assign adds = added_0_3 ? count : 7'h00;
  assign _043_ = take | last_position;
  assign _044_ = take | \last_position$55 ;
  assign _046_ = last_position & \last_position$55 ;
  assign _047_ = take | _046_;
  assign _048_ = | lately;
  assign _049_ = first | _048_;
  assign _050_ = ~ _049_;
  assign _051_ = read__en & read__valid;
  assign _052_ = read__data[7] & signed_0_4;
  assign _053_ = read__data[15] & signed_0_4;
  assign _054_ = read__data[23] & signed_0_4;
  assign _055_ = read__data[31] & signed_0_4;
  assign _057_ = read__data[39] & signed_0_4;
  assign _058_ = read__data[47] & signed_0_4;
  assign _059_ = read__data[55] & signed_0_4;
  assign _060_ = read__data[63] & signed_0_4;
  assign _061_ = word_1_2 ? { _060_, read__data[63:56], _059_, read__data[55:48], _058_, read__data[47:40], _057_, read__data[39:32], _055_, read__data[31:24], _054_, read__data[23:16], _053_, read__data[15:8], _052_, read__data[7:0] } : 72'h000000000000000000;
  assign _062_ = \$signal$130  ? \$signal$30 [304:303] : 2'h1;
  assign _063_ = $signed(old_0) + $signed(sum);
  assign { _064_[21:20], _041_[19:0] } = $signed(_063_) + $signed({ 1'h0, carry });
  assign _065_ = $signed(old_1) + $signed(\sum$191 );
  assign { _066_[21:20], _041_[39:20] } = $signed(_065_) + $signed({ 1'h0, \carry$192  });
  assign _068_ = $signed(old_2) + $signed(\sum$193 );
  assign { _069_[21:20], _041_[59:40] } = $signed(_068_) + $signed({ 1'h0, \carry$194  });
  assign _070_ = $signed(old_3) + $signed(\sum$195 );
  assign { _071_[21:20], _041_[79:60] } = $signed(_070_) + $signed({ 1'h0, \carry$196  });
  assign _072_ = $signed(old_4) + $signed(\sum$197 );
  assign { _073_[21:20], _041_[99:80] } = $signed(_072_) + $signed({ 1'h0, \carry$198  });
  assign _074_ = $signed(old_5) + $signed(\sum$199 );
  assign { _075_[21:20], _041_[119:100] } = $signed(_074_) + $signed({ 1'h0, \carry$200  });
  assign _076_ = $signed(old_6) + $signed(\sum$201 );
  assign { _077_[21:20], _041_[139:120] } = $signed(_076_) + $signed({ 1'h0, \carry$202  });
  assign _079_ = $signed(old_7) + $signed(\sum$203 );
  assign { _080_[21:20], _041_[159:140] } = $signed(_079_) + $signed({ 1'h0, \carry$204  });
  always @(posedge clk)
    \$signal$29  <= _081_;
  always @(posedge clk)
    \$signal  <= _082_;
  always @(posedge clk)
    \$signal$30  <= _083_;
  always @(posedge clk)
    \$signal$24  <= _084_;
  always @(posedge clk)
    \$signal$52  <= _085_;
  always @(posedge clk)
    \$signal$130  <= _086_;
  always @(posedge clk)
    lately <= _087_;
  always @(posedge clk)
    apart <= _088_;
  always @(posedge clk)
    read__en <= _090_;
  always @(posedge clk)
    vector_2 <= _091_;
  always @(posedge clk)
    \inside  <= _092_;
  always @(posedge clk)
    signed_0_0 <= _093_;
  always @(posedge clk)
    signed_0_1 <= _094_;
  always @(posedge clk)
    signed_0_2 <= _095_;
  always @(posedge clk)
    signed_0_3 <= _096_;
  always @(posedge clk)
    signed_0_4 <= _097_;
  always @(posedge clk)
    word_0_0 <= _098_;
  always @(posedge clk)
    word_1_0 <= _099_;
  always @(posedge clk)
    word_0_1 <= _101_;
  always @(posedge clk)
    word_1_1 <= _102_;
  always @(posedge clk)
    word_0_2 <= _103_;
  always @(posedge clk)
    word_1_2 <= _104_;
  always @(posedge clk)
    operands <= _105_;
  always @(posedge clk)
    added_0_0 <= _106_;
  always @(posedge clk)
    added_0_1 <= _107_;
  always @(posedge clk)
    added_0_2 <= _108_;
  always @(posedge clk)
    added_0_3 <= _109_;
  always @(posedge clk)
    read_0_0 <= _110_;
  always @(posedge clk)
    read_1_0 <= _112_;
  always @(posedge clk)
    read_2_0 <= _113_;
  always @(posedge clk)
    read_3_0 <= _114_;
  always @(posedge clk)
    read_0_1 <= _115_;
  always @(posedge clk)
    read_1_1 <= _116_;
  always @(posedge clk)
    read_2_1 <= _117_;
  always @(posedge clk)
    read_3_1 <= _118_;
  always @(posedge clk)
    read_0_2 <= _119_;
  always @(posedge clk)
    read_1_2 <= _120_;
  always @(posedge clk)
    read_2_2 <= _121_;
  always @(posedge clk)
    read_3_2 <= _002_;
  always @(posedge clk)
    read_0_3 <= _003_;
  always @(posedge clk)
    read_1_3 <= _004_;
  always @(posedge clk)
    read_2_3 <= _005_;
  always @(posedge clk)
    read_3_3 <= _006_;
  always @(posedge clk)
    read_0_4 <= _007_;
  always @(posedge clk)
    read_1_4 <= _008_;
  always @(posedge clk)
    read_2_4 <= _009_;
  always @(posedge clk)
    read_3_4 <= _010_;
  always @(posedge clk)
    accumulator_read <= _011_;
  always @(posedge clk)
    read_1_5 <= _013_;
  always @(posedge clk)
    accumulator_bank <= _014_;
  always @(posedge clk)
    accumulator_address <= _015_;
  always @(posedge clk)
    start_0_0 <= _016_;
  always @(posedge clk)
    start_0_1 <= _017_;
  always @(posedge clk)
    start_0_2 <= _018_;
  always @(posedge clk)
    write_0_0 <= _019_;
  always @(posedge clk)
    write_1_0 <= _020_;
  always @(posedge clk)
    write_2_0 <= _021_;
  always @(posedge clk)
    write_0_1 <= _022_;
  always @(posedge clk)
    write_1_1 <= _023_;
  always @(posedge clk)
    write_2_1 <= _024_;
  always @(posedge clk)
    write_0_2 <= _025_;
  always @(posedge clk)
    write_1_2 <= _026_;
  always @(posedge clk)
    write_2_2 <= _027_;
  always @(posedge clk)
    accumulator_write <= _028_;
  always @(posedge clk)
    accumulator_write_bank <= _029_;
  always @(posedge clk)
    accumulator_write_address <= _030_;
  always @(posedge clk)
    last_0_0 <= _031_;
  always @(posedge clk)
    last_0_1 <= _032_;
  always @(posedge clk)
    last_0_2 <= _033_;
  always @(posedge clk)
    last_0_3 <= _034_;
  always @(posedge clk)
    last_0_4 <= _035_;
  always @(posedge clk)
    last_0_5 <= _036_;
  always @(posedge clk)
    last_0_6 <= _037_;
  always @(posedge clk)
    last_0_7 <= _038_;
  always @(posedge clk)
    last_0_8 <= _039_;
  always @(posedge clk)
    done <= _040_;
  always @(posedge clk)
    accumulator_write_data <= _041_;
  assign _040_ = rst ? 1'h0 : last_0_8;
  assign _039_ = rst ? 1'h0 : last_0_7;
  assign _038_ = rst ? 1'h0 : last_0_6;
  assign _037_ = rst ? 1'h0 : last_0_5;
  assign _036_ = rst ? 1'h0 : last_0_4;
  assign _035_ = rst ? 1'h0 : last_0_3;
  assign _034_ = rst ? 1'h0 : last_0_2;
  assign _033_ = rst ? 1'h0 : last_0_1;
  assign _032_ = rst ? 1'h0 : last_0_0;
  assign _031_ = rst ? 1'h0 : last_vector;
  assign _030_ = rst ? 5'h00 : write_2_2;
  assign _029_ = rst ? 1'h0 : write_1_2;
  assign _028_ = rst ? 1'h0 : write_0_2;
  assign _027_ = rst ? 5'h00 : write_2_1;
  assign _026_ = rst ? 1'h0 : write_1_1;
  assign _025_ = rst ? 1'h0 : write_0_1;
  assign _024_ = rst ? 5'h00 : write_2_0;
  assign _023_ = rst ? 1'h0 : write_1_0;
  assign _022_ = rst ? 1'h0 : write_0_0;
  assign _021_ = rst ? 5'h00 : accumulator_address;
  assign _020_ = rst ? 1'h0 : accumulator_bank;
  assign _019_ = rst ? 1'h0 : accumulator_read;
  assign _018_ = rst ? 2'h0 : start_0_1;
  assign _017_ = rst ? 2'h0 : start_0_0;
  assign _016_ = rst ? 2'h0 : read_1_5;
  assign _015_ = rst ? 5'h00 : read_3_4;
  assign _014_ = rst ? 1'h0 : read_2_4;
  assign _013_ = rst ? 2'h0 : read_1_4;
  assign _011_ = rst ? 1'h0 : read_0_4;
  assign _010_ = rst ? 5'h00 : read_3_3;
  assign _009_ = rst ? 1'h0 : read_2_3;
  assign _008_ = rst ? 2'h0 : read_1_3;
  assign _007_ = rst ? 1'h0 : read_0_3;
  assign _006_ = rst ? 5'h00 : read_3_2;
  assign _005_ = rst ? 1'h0 : read_2_2;
  assign _004_ = rst ? 2'h0 : read_1_2;
  assign _003_ = rst ? 1'h0 : read_0_2;
  assign _002_ = rst ? 5'h00 : read_3_1;
  assign _121_ = rst ? 1'h0 : read_2_1;
  assign _120_ = rst ? 2'h0 : read_1_1;
  assign _119_ = rst ? 1'h0 : read_0_1;
  assign _118_ = rst ? 5'h00 : read_3_0;
  assign _117_ = rst ? 1'h0 : read_2_0;
  assign _116_ = rst ? 2'h0 : read_1_0;
  assign _115_ = rst ? 1'h0 : read_0_0;
  assign _114_ = rst ? 5'h00 : \index$151 [4:0];
  assign _113_ = rst ? 1'h0 : \$signal$30 [302];
  assign _112_ = rst ? 2'h0 : _062_;
  assign _110_ = rst ? 1'h0 : last_position;
  assign _109_ = rst ? 1'h0 : added_0_2;
  assign _108_ = rst ? 1'h0 : added_0_1;
  assign _107_ = rst ? 1'h0 : added_0_0;
  assign _106_ = rst ? 1'h0 : word_1_2;
  assign _105_ = word_0_2 ? _061_ : operands;
  assign _104_ = rst ? 1'h0 : word_1_1;
  assign _103_ = rst ? 1'h0 : word_0_1;
  assign _102_ = rst ? 1'h0 : word_1_0;
  assign _101_ = rst ? 1'h0 : word_0_0;
  assign _099_ = rst ? 1'h0 : \inside ;
  assign _098_ = rst ? 1'h0 : vector_2;
  assign _097_ = rst ? 1'h0 : signed_0_3;
  assign _096_ = rst ? 1'h0 : signed_0_2;
  assign _095_ = rst ? 1'h0 : signed_0_1;
  assign _094_ = rst ? 1'h0 : signed_0_0;
  assign _093_ = rst ? 1'h0 : \$signal$30 [305];
  assign _092_ = rst ? 1'h0 : _051_;
  assign _091_ = rst ? 1'h0 : read__en;
  assign _090_ = rst ? 1'h0 : last_position;
  assign _088_ = rst ? 1'h0 : _050_;
  assign _087_ = rst ? 2'h0 : { lately[0], first };
  assign _122_ = _047_ ? take : \$signal$130 ;
  assign _086_ = rst ? 1'h0 : _122_;
  assign _123_ = _043_ ? _044_ : \$signal$52 ;
  assign _085_ = rst ? 1'h0 : _123_;
  assign _124_ = last_vector ? 1'h0 : \$signal$24 ;
  assign _125_ = take ? 1'h1 : _124_;
  assign _084_ = rst ? 1'h0 : _125_;
  assign _126_ = take ? \$signal$29  : \$signal$30 ;
  assign _083_ = rst ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _126_;
  assign _127_ = take ? 1'h0 : \$signal ;
  assign _128_ = start ? 1'h1 : _127_;
  assign _082_ = rst ? 1'h0 : _128_;
  assign _129_ = start ? instruction : \$signal$29 ;
  assign _081_ = rst ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _129_;
  function [19:0] _370_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _370_ = b[19:0];
      3'b?1?:
        _370_ = b[39:20];
      3'b1??:
        _370_ = b[59:40];
      default:
        _370_ = a;
    endcase
  endfunction
  assign old_7 = _370_(20'h00000, { accumulator_data[159:140], accumulator_data[158:140], 1'h0, accumulator_data[151:140], 8'h00 }, { _132_, _131_, _130_ });
  assign _130_ = start_0_2 == 2'h3;
  assign _131_ = start_0_2 == 2'h2;
  assign _132_ = start_0_2 == 2'h1;
  function [19:0] _374_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _374_ = b[19:0];
      3'b?1?:
        _374_ = b[39:20];
      3'b1??:
        _374_ = b[59:40];
      default:
        _374_ = a;
    endcase
  endfunction
  assign old_6 = _374_(20'h00000, { accumulator_data[139:120], accumulator_data[138:120], 1'h0, accumulator_data[131:120], 8'h00 }, { _135_, _134_, _133_ });
  assign _133_ = start_0_2 == 2'h3;
  assign _134_ = start_0_2 == 2'h2;
  assign _135_ = start_0_2 == 2'h1;
  function [19:0] _378_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _378_ = b[19:0];
      3'b?1?:
        _378_ = b[39:20];
      3'b1??:
        _378_ = b[59:40];
      default:
        _378_ = a;
    endcase
  endfunction
  assign old_5 = _378_(20'h00000, { accumulator_data[119:100], accumulator_data[118:100], 1'h0, accumulator_data[111:100], 8'h00 }, { _138_, _137_, _136_ });
  assign _136_ = start_0_2 == 2'h3;
  assign _137_ = start_0_2 == 2'h2;
  assign _138_ = start_0_2 == 2'h1;
  function [19:0] _382_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _382_ = b[19:0];
      3'b?1?:
        _382_ = b[39:20];
      3'b1??:
        _382_ = b[59:40];
      default:
        _382_ = a;
    endcase
  endfunction
  assign old_4 = _382_(20'h00000, { accumulator_data[99:80], accumulator_data[98:80], 1'h0, accumulator_data[91:80], 8'h00 }, { _141_, _140_, _139_ });
  assign _139_ = start_0_2 == 2'h3;
  assign _140_ = start_0_2 == 2'h2;
  assign _141_ = start_0_2 == 2'h1;
  function [19:0] _386_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _386_ = b[19:0];
      3'b?1?:
        _386_ = b[39:20];
      3'b1??:
        _386_ = b[59:40];
      default:
        _386_ = a;
    endcase
  endfunction
  assign old_3 = _386_(20'h00000, { accumulator_data[79:60], accumulator_data[78:60], 1'h0, accumulator_data[71:60], 8'h00 }, { _144_, _143_, _142_ });
  assign _142_ = start_0_2 == 2'h3;
  assign _143_ = start_0_2 == 2'h2;
  assign _144_ = start_0_2 == 2'h1;
  function [19:0] _390_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _390_ = b[19:0];
      3'b?1?:
        _390_ = b[39:20];
      3'b1??:
        _390_ = b[59:40];
      default:
        _390_ = a;
    endcase
  endfunction
  assign old_2 = _390_(20'h00000, { accumulator_data[59:40], accumulator_data[58:40], 1'h0, accumulator_data[51:40], 8'h00 }, { _147_, _146_, _145_ });
  assign _145_ = start_0_2 == 2'h3;
  assign _146_ = start_0_2 == 2'h2;
  assign _147_ = start_0_2 == 2'h1;
  function [19:0] _394_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _394_ = b[19:0];
      3'b?1?:
        _394_ = b[39:20];
      3'b1??:
        _394_ = b[59:40];
      default:
        _394_ = a;
    endcase
  endfunction
  assign old_1 = _394_(20'h00000, { accumulator_data[39:20], accumulator_data[38:20], 1'h0, accumulator_data[31:20], 8'h00 }, { _150_, _149_, _148_ });
  assign _148_ = start_0_2 == 2'h3;
  assign _149_ = start_0_2 == 2'h2;
  assign _150_ = start_0_2 == 2'h1;
  function [19:0] _398_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _398_ = b[19:0];
      3'b?1?:
        _398_ = b[39:20];
      3'b1??:
        _398_ = b[59:40];
      default:
        _398_ = a;
    endcase
  endfunction
  assign old_0 = _398_(20'h00000, { accumulator_data[19:0], accumulator_data[18:0], 1'h0, accumulator_data[11:0], 8'h00 }, { _153_, _152_, _151_ });
  assign _151_ = start_0_2 == 2'h3;
  assign _152_ = start_0_2 == 2'h2;
  assign _153_ = start_0_2 == 2'h1;
  tnthw_t8x8_array_unit_column_0 column_0 (
    .carry(carry),
    .clk(clk),
    .neg(\neg$80 [7:0]),
    .nz(\nz$78 [7:0]),
    .operands(operands),
    .rst(rst),
    .sum(sum)
  );
  tnthw_t8x8_array_unit_column_0 column_1 (
    .carry(\carry$192 ),
    .clk(clk),
    .neg(\neg$80 [15:8]),
    .nz(\nz$78 [15:8]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$191 )
  );
  tnthw_t8x8_array_unit_column_0 column_2 (
    .carry(\carry$194 ),
    .clk(clk),
    .neg(\neg$80 [23:16]),
    .nz(\nz$78 [23:16]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$193 )
  );
  tnthw_t8x8_array_unit_column_0 column_3 (
    .carry(\carry$196 ),
    .clk(clk),
    .neg(\neg$80 [31:24]),
    .nz(\nz$78 [31:24]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$195 )
  );
  tnthw_t8x8_array_unit_column_0 column_4 (
    .carry(\carry$198 ),
    .clk(clk),
    .neg(\neg$80 [39:32]),
    .nz(\nz$78 [39:32]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$197 )
  );
  tnthw_t8x8_array_unit_column_0 column_5 (
    .carry(\carry$200 ),
    .clk(clk),
    .neg(\neg$80 [47:40]),
    .nz(\nz$78 [47:40]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$199 )
  );
  tnthw_t8x8_array_unit_column_0 column_6 (
    .carry(\carry$202 ),
    .clk(clk),
    .neg(\neg$80 [55:48]),
    .nz(\nz$78 [55:48]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$201 )
  );
  tnthw_t8x8_array_unit_column_0 column_7 (
    .carry(\carry$204 ),
    .clk(clk),
    .neg(\neg$80 [63:56]),
    .nz(\nz$78 [63:56]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$203 )
  );
  tnthw_t8x8_array_unit_tiles tiles (
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
  tnthw_t8x8_array_unit_weights weights (
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
  tnthw_t8x8_array_unit_window window (
    .address(read__address),
    .clk(clk),
    .index(\index$151 ),
    .last_position(\last_position$55 ),
    .last_tap(last_tap),
    .load(take),
    .\port$1990$52 (\$signal$29 [281:52]),
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
  assign _080_[19:0] = _041_[159:140];
  assign _077_[19:0] = _041_[139:120];
  assign _075_[19:0] = _041_[119:100];
  assign _073_[19:0] = _041_[99:80];
  assign _071_[19:0] = _041_[79:60];
  assign _069_[19:0] = _041_[59:40];
  assign _066_[19:0] = _041_[39:20];
  assign _064_[19:0] = _041_[19:0];
  assign last_0_9 = done;
  assign written = accumulator_write_data;
  assign write_2_3 = accumulator_write_address;
  assign write_1_3 = accumulator_write_bank;
  assign write_0_3 = accumulator_write;
  assign read_3_5 = accumulator_address;
  assign read_2_5 = accumulator_bank;
  assign read_0_5 = accumulator_read;
  assign \neg$101  = \neg$80 [63:56];
  assign \nz$100  = \nz$78 [63:56];
  assign \operands$99  = operands;
  assign \neg$98  = \neg$80 [55:48];
  assign \nz$97  = \nz$78 [55:48];
  assign \operands$96  = operands;
  assign \neg$95  = \neg$80 [47:40];
  assign \nz$94  = \nz$78 [47:40];
  assign \operands$93  = operands;
  assign \neg$92  = \neg$80 [39:32];
  assign \nz$91  = \nz$78 [39:32];
  assign \operands$90  = operands;
  assign \neg$89  = \neg$80 [31:24];
  assign \nz$88  = \nz$78 [31:24];
  assign \operands$87  = operands;
  assign \neg$86  = \neg$80 [23:16];
  assign \nz$85  = \nz$78 [23:16];
  assign \operands$84  = operands;
  assign \neg$83  = \neg$80 [15:8];
  assign \nz$82  = \nz$78 [15:8];
  assign \operands$81  = operands;
  assign neg = \neg$80 [7:0];
  assign nz = \nz$78 [7:0];
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

module tnthw_t8x8_array_unit_column_0(rst, operands, nz, neg, sum, carry, clk);
  wire [8:0] _00_;
  wire [10:0] _01_;
  wire [9:0] _02_;
  wire [10:0] _03_;
  wire [9:0] _04_;
  wire [10:0] _05_;
  wire [9:0] _06_;
  wire [10:0] _07_;
  wire [10:0] _08_;
  wire [11:0] _09_;
  wire [10:0] _10_;
  wire [8:0] _11_;
  wire [11:0] _12_;
  wire [11:0] _13_;
  wire [12:0] _14_;
  wire [8:0] _15_;
  wire [8:0] _16_;
  wire [8:0] _17_;
  wire [8:0] _18_;
  wire [8:0] _19_;
  wire [8:0] _20_;
  wire [9:0] _21_;
  reg [3:0] carries_0 = 4'h0;
  reg [1:0] carries_1 = 2'h0;
  wire carries_2;
  output carry;
  reg carry = 1'h0;
  wire [8:0] cell_0;
  wire [8:0] cell_1;
  wire [8:0] cell_2;
  wire [8:0] cell_3;
  wire [8:0] cell_4;
  wire [8:0] cell_5;
  wire [8:0] cell_6;
  wire [8:0] cell_7;
  input clk;
  wire clk;
  input [7:0] neg;
  wire [7:0] neg;
  input [7:0] nz;
  wire [7:0] nz;
  input [71:0] operands;
  wire [71:0] operands;
  input rst;
  wire rst;
  reg [9:0] stage_0_0 = 10'h000;
  reg [9:0] stage_0_1 = 10'h000;
  reg [9:0] stage_0_2 = 10'h000;
  reg [9:0] stage_0_3 = 10'h000;
  reg [10:0] stage_1_0 = 11'h000;
  reg [10:0] stage_1_1 = 11'h000;
  wire [11:0] stage_2_0;
  output [11:0] sum;
  reg [11:0] sum = 12'h000;
  wire [9:0] sum_0_0;
  wire [9:0] sum_0_1;
  wire [9:0] sum_0_2;
  wire [9:0] sum_0_3;
  wire [10:0] sum_1_0;
  wire [10:0] sum_1_1;
  wire [11:0] sum_2_0;
  assign _00_ = operands[8:0] ^ { neg[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0] };
  assign cell_0 = nz[0] ? _00_ : 9'h000;
  assign _11_ = operands[17:9] ^ { neg[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1] };
  assign cell_1 = nz[1] ? _11_ : 9'h000;
  assign _15_ = operands[26:18] ^ { neg[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2] };
  assign cell_2 = nz[2] ? _15_ : 9'h000;
  assign _16_ = operands[35:27] ^ { neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3] };
  assign cell_3 = nz[3] ? _16_ : 9'h000;
  assign _17_ = operands[44:36] ^ { neg[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4] };
  assign cell_4 = nz[4] ? _17_ : 9'h000;
  assign _18_ = operands[53:45] ^ { neg[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5] };
  assign cell_5 = nz[5] ? _18_ : 9'h000;
  assign _19_ = operands[62:54] ^ { neg[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6] };
  assign cell_6 = nz[6] ? _19_ : 9'h000;
  assign _20_ = operands[71:63] ^ { neg[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7] };
  assign cell_7 = nz[7] ? _20_ : 9'h000;
  assign _21_ = $signed(cell_0) + $signed(cell_1);
  assign { _01_[10], sum_0_0 } = $signed(_21_) + $signed({ 1'h0, neg[7] });
  assign _02_ = $signed(cell_2) + $signed(cell_3);
  assign { _03_[10], sum_0_1 } = $signed(_02_) + $signed({ 1'h0, neg[6] });
  assign _04_ = $signed(cell_4) + $signed(cell_5);
  assign { _05_[10], sum_0_2 } = $signed(_04_) + $signed({ 1'h0, neg[5] });
  assign _06_ = $signed(cell_6) + $signed(cell_7);
  assign { _07_[10], sum_0_3 } = $signed(_06_) + $signed({ 1'h0, neg[4] });
  assign _08_ = $signed(stage_0_0) + $signed(stage_0_1);
  assign { _09_[11], sum_1_0 } = $signed(_08_) + $signed({ 1'h0, carries_0[3] });
  assign _10_ = $signed(stage_0_2) + $signed(stage_0_3);
  assign { _12_[11], sum_1_1 } = $signed(_10_) + $signed({ 1'h0, carries_0[2] });
  assign _13_ = $signed(stage_1_0) + $signed(stage_1_1);
  assign { _14_[12], sum_2_0 } = $signed(_13_) + $signed({ 1'h0, carries_1[1] });
  always @(posedge clk)
    stage_0_0 <= sum_0_0;
  always @(posedge clk)
    stage_0_1 <= sum_0_1;
  always @(posedge clk)
    stage_0_2 <= sum_0_2;
  always @(posedge clk)
    stage_0_3 <= sum_0_3;
  always @(posedge clk)
    carries_0 <= neg[3:0];
  always @(posedge clk)
    stage_1_0 <= sum_1_0;
  always @(posedge clk)
    stage_1_1 <= sum_1_1;
  always @(posedge clk)
    carries_1 <= carries_0[1:0];
  always @(posedge clk)
    sum <= sum_2_0;
  always @(posedge clk)
    carry <= carries_1[0];
  assign _14_[11:0] = sum_2_0;
  assign _12_[10:0] = sum_1_1;
  assign _09_[10:0] = sum_1_0;
  assign _07_[9:0] = sum_0_3;
  assign _05_[9:0] = sum_0_2;
  assign _03_[9:0] = sum_0_1;
  assign _01_[9:0] = sum_0_0;
  assign carries_2 = carry;
  assign stage_2_0 = sum;
endmodule

module tnthw_t8x8_array_unit_tiles(rst, first, read, start, instruction, address, index, ready, loading, clk);
  wire [12:0] _000_;
  wire [6:0] _001_;
  wire [6:0] _002_;
  wire [6:0] _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [13:0] _007_;
  wire [7:0] _008_;
  wire _009_;
  wire [7:0] _010_;
  wire [19:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire [12:0] _015_;
  wire [12:0] _016_;
  wire [6:0] _017_;
  wire [6:0] _018_;
  wire [6:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire [20:0] _023_;
  wire [1:0] _024_;
  wire [1:0] _025_;
  wire [12:0] _026_;
  wire _027_;
  wire _028_;
  wire [6:0] _029_;
  wire [6:0] _030_;
  wire [6:0] _031_;
  wire [6:0] _032_;
  wire [6:0] _033_;
  wire [6:0] _034_;
  wire [6:0] _035_;
  wire [6:0] _036_;
  wire [6:0] _037_;
  wire [12:0] _038_;
  wire [12:0] _039_;
  wire [12:0] _040_;
  wire [12:0] _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire [19:0] _047_;
  wire [19:0] _048_;
  reg \$signal  = 1'h0;
  output [19:0] address;
  reg [19:0] address = 20'h00000;
  input clk;
  wire clk;
  input first;
  wire first;
  output index;
  reg index = 1'h0;
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
  assign _009_ = ~ \$signal ;
  assign _020_ = index | _009_;
  assign _022_ = _020_ | first;
  assign read = loading & _022_;
  assign last_row = read & index;
  assign _023_ = address + 1'h1;
  assign _024_ = index + 1'h1;
  assign _025_ = last_row ? 2'h0 : _024_;
  assign _026_ = instruction[269:258] - 2'h2;
  assign _000_ = instruction[269:258] - 2'h2;
  assign _001_ = instruction[257:252] - 2'h2;
  assign _002_ = instruction[257:252] - 2'h2;
  assign _003_ = instruction[251:246] - 2'h2;
  assign _004_ = planes_left[12] & kernel_x_left[6];
  assign _005_ = _004_ & kernel_y_left[6];
  assign _006_ = ~ _005_;
  assign _007_ = $signed(planes_left) - $signed(2'h1);
  assign _008_ = $signed(kernel_x_left) - $signed(2'h1);
  assign _010_ = $signed(kernel_y_left) - $signed(2'h1);
  always @(posedge clk)
    address <= _011_;
  always @(posedge clk)
    index <= _012_;
  always @(posedge clk)
    \$signal  <= _013_;
  always @(posedge clk)
    ready <= _014_;
  always @(posedge clk)
    planes_left <= _015_;
  always @(posedge clk)
    planes_whole <= _016_;
  always @(posedge clk)
    kernel_x_left <= _017_;
  always @(posedge clk)
    kernel_x_whole <= _018_;
  always @(posedge clk)
    kernel_y_left <= _019_;
  always @(posedge clk)
    loading <= _021_;
  assign _027_ = last_row ? _006_ : loading;
  assign _028_ = start ? 1'h1 : _027_;
  assign _021_ = rst ? 1'h0 : _028_;
  assign _029_ = kernel_x_left[6] ? _010_[6:0] : kernel_y_left;
  assign _030_ = planes_left[12] ? _029_ : kernel_y_left;
  assign _031_ = last_row ? _030_ : kernel_y_left;
  assign _032_ = start ? _003_ : _031_;
  assign _019_ = rst ? 7'h00 : _032_;
  assign _033_ = start ? _002_ : kernel_x_whole;
  assign _018_ = rst ? 7'h00 : _033_;
  assign _034_ = kernel_x_left[6] ? kernel_x_whole : _008_[6:0];
  assign _035_ = planes_left[12] ? _034_ : kernel_x_left;
  assign _036_ = last_row ? _035_ : kernel_x_left;
  assign _037_ = start ? _001_ : _036_;
  assign _017_ = rst ? 7'h00 : _037_;
  assign _038_ = start ? _000_ : planes_whole;
  assign _016_ = rst ? 13'h0000 : _038_;
  assign _039_ = planes_left[12] ? planes_whole : _007_[12:0];
  assign _040_ = last_row ? _039_ : planes_left;
  assign _041_ = start ? _026_ : _040_;
  assign _015_ = rst ? 13'h0000 : _041_;
  assign _042_ = first ? 1'h0 : ready;
  assign _043_ = last_row ? 1'h1 : _042_;
  assign _014_ = rst ? 1'h0 : _043_;
  assign _044_ = first ? 1'h0 : \$signal ;
  assign _045_ = read ? 1'h1 : _044_;
  assign _013_ = rst ? 1'h0 : _045_;
  assign _046_ = read ? _025_[0] : index;
  assign _012_ = rst ? 1'h0 : _046_;
  assign _047_ = read ? _023_[19:0] : address;
  assign _048_ = start ? instruction[301:282] : _047_;
  assign _011_ = rst ? 20'h00000 : _048_;
endmodule

module tnthw_t8x8_array_unit_weights(rst, fill, first, illegal, read__en, fill_data, fill_address, nz, neg, count, read_address, read_index, clk);
  wire _000_;
  wire [2:0] _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire [6:0] _010_;
  wire [6:0] _011_;
  wire [1:0] _012_;
  wire [1:0] _013_;
  wire [2:0] _014_;
  wire [1:0] _015_;
  wire [1:0] _016_;
  wire [2:0] _017_;
  wire [1:0] _018_;
  wire [1:0] _019_;
  wire [2:0] _020_;
  wire _021_;
  wire [1:0] _022_;
  wire [1:0] _023_;
  wire [2:0] _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire [1:0] _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire [1:0] _034_;
  wire [2:0] _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire [1:0] _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire [1:0] _046_;
  wire [2:0] _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire [1:0] _052_;
  wire [1:0] _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire [1:0] _058_;
  wire [2:0] _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire [1:0] _064_;
  wire [1:0] _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire [1:0] _070_;
  wire [2:0] _071_;
  wire [3:0] _072_;
  wire [3:0] _073_;
  wire [4:0] _074_;
  wire [2:0] _075_;
  wire [3:0] _076_;
  wire [3:0] _077_;
  wire [4:0] _078_;
  wire [3:0] _079_;
  wire [5:0] _080_;
  wire [6:0] _081_;
  wire _082_;
  wire [6:0] _083_;
  wire [7:0] _084_;
  wire _085_;
  wire [1:0] _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire [1:0] _094_;
  wire _095_;
  wire _096_;
  wire [1:0] _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire [63:0] _103_;
  wire [63:0] _104_;
  wire [63:0] _105_;
  wire [63:0] _106_;
  wire _107_;
  reg \$signal  = 1'h0;
  wire [9:0] \$signature__addr ;
  wire [63:0] \$signature__data ;
  wire \$signature__en ;
  wire [6:0] active_count;
  wire [63:0] active_neg;
  wire [63:0] active_nz;
  input clk;
  wire clk;
  output [6:0] count;
  reg [6:0] count = 7'h00;
  reg [2:0] count_0_0 = 3'h0;
  reg [2:0] count_0_12 = 3'h0;
  reg [2:0] count_0_16 = 3'h0;
  reg [2:0] count_0_20 = 3'h0;
  reg [2:0] count_0_24 = 3'h0;
  reg [2:0] count_0_28 = 3'h0;
  reg [2:0] count_0_32 = 3'h0;
  reg [2:0] count_0_36 = 3'h0;
  reg [2:0] count_0_4 = 3'h0;
  reg [2:0] count_0_8 = 3'h0;
  reg [4:0] count_1_0 = 5'h00;
  reg [4:0] count_1_4 = 5'h00;
  reg [3:0] count_1_8 = 4'h0;
  reg [6:0] count_2_0 = 7'h00;
  reg counting_0_0 = 1'h0;
  reg counting_0_1 = 1'h0;
  reg counting_0_2 = 1'h0;
  reg counting_1_0 = 1'h0;
  reg counting_1_1 = 1'h0;
  reg counting_1_2 = 1'h0;
  reg counting_2_0 = 1'h0;
  reg counting_2_1 = 1'h0;
  reg counting_2_2 = 1'h0;
  reg [63:0] data = 64'h0000000000000000;
  input fill;
  wire fill;
  input [19:0] fill_address;
  wire [19:0] fill_address;
  input [63:0] fill_data;
  wire [63:0] fill_data;
  input first;
  wire first;
  output illegal;
  wire illegal;
  reg \illegal$13  = 1'h0;
  wire \illegal$14 ;
  output [63:0] neg;
  reg [63:0] neg = 64'h0000000000000000;
  wire [39:0] \neg$44 ;
  output [63:0] nz;
  reg [63:0] nz = 64'h0000000000000000;
  wire [39:0] \nz$42 ;
  wire [63:0] \output ;
  wire read;
  wire [9:0] read__addr;
  wire [63:0] read__data;
  input read__en;
  wire read__en;
  input [19:0] read_address;
  wire [19:0] read_address;
  input read_index;
  wire read_index;
  reg row_0_0 = 1'h0;
  reg row_0_1 = 1'h0;
  reg row_0_2 = 1'h0;
  reg row_0_3 = 1'h0;
  reg row_1_0 = 1'h0;
  reg row_1_1 = 1'h0;
  reg row_1_2 = 1'h0;
  reg row_1_3 = 1'h0;
  input rst;
  wire rst;
  reg [6:0] shadow_count = 7'h00;
  reg [63:0] shadow_neg = 64'h0000000000000000;
  reg [63:0] shadow_nz = 64'h0000000000000000;
  reg [1:0] stores = 2'h0;
  reg swap_0_0 = 1'h0;
  reg swap_0_1 = 1'h0;
  reg swap_0_2 = 1'h0;
  reg swap_0_3 = 1'h0;
  reg swap_0_4 = 1'h0;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [63:0] buffer [1023:0];
  integer init_buffer;
  initial for (init_buffer = 0; init_buffer <= 1023; init_buffer = init_buffer + 1) buffer [init_buffer] = 0;
  always @(posedge clk) begin
    if (fill)
      buffer[fill_address[9:0]] <= fill_data;
  end
  reg [63:0] _266_;
  always @(posedge clk) begin
    if (read__en) begin
      _266_ <= buffer[read_address[9:0]];
    end
  end
  assign read__data = _266_;
  assign illegal = \illegal$13  & \illegal$14 ;
  assign _000_ = ! row_1_3;
  assign _021_ = row_0_3 & _000_;
  assign _042_ = row_0_3 & row_1_3;
  assign _053_ = \nz$42 [0] + \nz$42 [1];
  assign _064_ = \nz$42 [2] + \nz$42 [3];
  assign _075_ = _053_ + _064_;
  assign _086_ = \nz$42 [4] + \nz$42 [5];
  assign _097_ = \nz$42 [6] + \nz$42 [7];
  assign _001_ = _086_ + _097_;
  assign _012_ = \nz$42 [8] + \nz$42 [9];
  assign _013_ = \nz$42 [10] + \nz$42 [11];
  assign _014_ = _012_ + _013_;
  assign _015_ = \nz$42 [12] + \nz$42 [13];
  assign _016_ = \nz$42 [14] + \nz$42 [15];
  assign _017_ = _015_ + _016_;
  assign _018_ = \nz$42 [16] + \nz$42 [17];
  assign _019_ = \nz$42 [18] + \nz$42 [19];
  assign _020_ = _018_ + _019_;
  assign _022_ = \nz$42 [20] + \nz$42 [21];
  assign _023_ = \nz$42 [22] + \nz$42 [23];
  assign _024_ = _022_ + _023_;
  assign _025_ = ~ stores[1];
  assign _026_ = \nz$42 [24] & _025_;
  assign _027_ = ~ stores[1];
  assign _028_ = \nz$42 [25] & _027_;
  assign _029_ = _026_ + _028_;
  assign _030_ = ~ stores[1];
  assign _031_ = \nz$42 [26] & _030_;
  assign _032_ = ~ stores[1];
  assign _033_ = \nz$42 [27] & _032_;
  assign _034_ = _031_ + _033_;
  assign _035_ = _029_ + _034_;
  assign _036_ = ~ stores[1];
  assign _037_ = \nz$42 [28] & _036_;
  assign _038_ = ~ stores[1];
  assign _039_ = \nz$42 [29] & _038_;
  assign _040_ = _037_ + _039_;
  assign _041_ = ~ stores[1];
  assign _043_ = \nz$42 [30] & _041_;
  assign _044_ = ~ stores[1];
  assign _045_ = \nz$42 [31] & _044_;
  assign _046_ = _043_ + _045_;
  assign _047_ = _040_ + _046_;
  assign _048_ = ~ stores[1];
  assign _049_ = \nz$42 [32] & _048_;
  assign _050_ = ~ stores[1];
  assign _051_ = \nz$42 [33] & _050_;
  assign _052_ = _049_ + _051_;
  assign _054_ = ~ stores[1];
  assign _055_ = \nz$42 [34] & _054_;
  assign _056_ = ~ stores[1];
  assign _057_ = \nz$42 [35] & _056_;
  assign _058_ = _055_ + _057_;
  assign _059_ = _052_ + _058_;
  assign _060_ = ~ stores[1];
  assign _061_ = \nz$42 [36] & _060_;
  assign _062_ = ~ stores[1];
  assign _063_ = \nz$42 [37] & _062_;
  assign _065_ = _061_ + _063_;
  assign _066_ = ~ stores[1];
  assign _067_ = \nz$42 [38] & _066_;
  assign _068_ = ~ stores[1];
  assign _069_ = \nz$42 [39] & _068_;
  assign _070_ = _067_ + _069_;
  assign _071_ = _065_ + _070_;
  assign _072_ = count_0_0 + count_0_4;
  assign _073_ = count_0_8 + count_0_12;
  assign _074_ = _072_ + _073_;
  assign _076_ = count_0_16 + count_0_20;
  assign _077_ = count_0_24 + count_0_28;
  assign _078_ = _076_ + _077_;
  assign _079_ = count_0_32 + count_0_36;
  assign _080_ = count_1_0 + count_1_4;
  assign _081_ = _080_ + count_1_8;
  assign _082_ = | stores;
  assign _083_ = counting_0_2 ? 7'h00 : shadow_count;
  assign _084_ = _083_ + count_2_0;
  always @(posedge clk)
    data <= read__data;
  always @(posedge clk)
    row_0_0 <= _085_;
  always @(posedge clk)
    row_1_0 <= _087_;
  always @(posedge clk)
    row_0_1 <= _088_;
  always @(posedge clk)
    row_1_1 <= _089_;
  always @(posedge clk)
    row_0_2 <= _090_;
  always @(posedge clk)
    row_1_2 <= _091_;
  always @(posedge clk)
    row_0_3 <= _092_;
  always @(posedge clk)
    row_1_3 <= _093_;
  always @(posedge clk)
    stores <= _094_;
  always @(posedge clk)
    \$signal  <= _095_;
  always @(posedge clk)
    \illegal$13  <= _096_;
  always @(posedge clk)
    swap_0_0 <= _098_;
  always @(posedge clk)
    swap_0_1 <= _099_;
  always @(posedge clk)
    swap_0_2 <= _100_;
  always @(posedge clk)
    swap_0_3 <= _101_;
  always @(posedge clk)
    swap_0_4 <= _102_;
  always @(posedge clk)
    shadow_nz <= _103_;
  always @(posedge clk)
    nz <= _104_;
  always @(posedge clk)
    shadow_neg <= _105_;
  always @(posedge clk)
    neg <= _106_;
  always @(posedge clk)
    count_0_0 <= _075_;
  always @(posedge clk)
    count_0_4 <= _001_;
  always @(posedge clk)
    count_0_8 <= _014_;
  always @(posedge clk)
    count_0_12 <= _017_;
  always @(posedge clk)
    count_0_16 <= _020_;
  always @(posedge clk)
    count_0_20 <= _024_;
  always @(posedge clk)
    count_0_24 <= _035_;
  always @(posedge clk)
    count_0_28 <= _047_;
  always @(posedge clk)
    count_0_32 <= _059_;
  always @(posedge clk)
    count_0_36 <= _071_;
  always @(posedge clk)
    count_1_0 <= _074_;
  always @(posedge clk)
    count_1_4 <= _078_;
  always @(posedge clk)
    count_1_8 <= _079_;
  always @(posedge clk)
    count_2_0 <= _081_;
  always @(posedge clk)
    counting_0_0 <= _107_;
  always @(posedge clk)
    counting_1_0 <= _002_;
  always @(posedge clk)
    counting_2_0 <= _003_;
  always @(posedge clk)
    counting_0_1 <= _004_;
  always @(posedge clk)
    counting_1_1 <= _005_;
  always @(posedge clk)
    counting_2_1 <= _006_;
  always @(posedge clk)
    counting_0_2 <= _007_;
  always @(posedge clk)
    counting_1_2 <= _008_;
  always @(posedge clk)
    counting_2_2 <= _009_;
  always @(posedge clk)
    shadow_count <= _010_;
  always @(posedge clk)
    count <= _011_;
  assign _011_ = counting_2_2 ? shadow_count : count;
  assign _010_ = counting_1_2 ? _084_[6:0] : shadow_count;
  assign _009_ = rst ? 1'h0 : counting_2_1;
  assign _008_ = rst ? 1'h0 : counting_1_1;
  assign _007_ = rst ? 1'h0 : counting_0_1;
  assign _006_ = rst ? 1'h0 : counting_2_0;
  assign _005_ = rst ? 1'h0 : counting_1_0;
  assign _004_ = rst ? 1'h0 : counting_0_0;
  assign _003_ = rst ? 1'h0 : swap_0_4;
  assign _002_ = rst ? 1'h0 : _082_;
  assign _107_ = rst ? 1'h0 : stores[0];
  assign _106_ = swap_0_4 ? shadow_neg : neg;
  assign _105_[63:40] = stores[1] ? \neg$44 [23:0] : shadow_neg[63:40];
  assign _105_[39:0] = stores[0] ? \neg$44  : shadow_neg[39:0];
  assign _104_ = swap_0_4 ? shadow_nz : nz;
  assign _103_[63:40] = stores[1] ? \nz$42 [23:0] : shadow_nz[63:40];
  assign _103_[39:0] = stores[0] ? \nz$42  : shadow_nz[39:0];
  assign _102_ = rst ? 1'h0 : swap_0_3;
  assign _101_ = rst ? 1'h0 : swap_0_2;
  assign _100_ = rst ? 1'h0 : swap_0_1;
  assign _099_ = rst ? 1'h0 : swap_0_0;
  assign _098_ = rst ? 1'h0 : first;
  assign _096_ = rst ? 1'h0 : \$signal ;
  assign _095_ = rst ? 1'h0 : row_0_3;
  assign _094_[1] = rst ? 1'h0 : _042_;
  assign _094_[0] = rst ? 1'h0 : _021_;
  assign _093_ = rst ? 1'h0 : row_1_2;
  assign _092_ = rst ? 1'h0 : row_0_2;
  assign _091_ = rst ? 1'h0 : row_1_1;
  assign _090_ = rst ? 1'h0 : row_0_1;
  assign _089_ = rst ? 1'h0 : row_1_0;
  assign _088_ = rst ? 1'h0 : row_0_0;
  assign _087_ = rst ? 1'h0 : read_index;
  assign _085_ = rst ? 1'h0 : read__en;
  tnthw_t8x8_array_unit_weights_decoder decoder (
    .clk(clk),
    .data(data),
    .illegal(\illegal$14 ),
    .neg_0_2(\neg$44 [4:0]),
    .neg_1_2(\neg$44 [9:5]),
    .neg_2_2(\neg$44 [14:10]),
    .neg_3_2(\neg$44 [19:15]),
    .neg_4_2(\neg$44 [24:20]),
    .neg_5_2(\neg$44 [29:25]),
    .neg_6_2(\neg$44 [34:30]),
    .neg_7_2(\neg$44 [39:35]),
    .nz_0_2(\nz$42 [4:0]),
    .nz_1_2(\nz$42 [9:5]),
    .nz_2_2(\nz$42 [14:10]),
    .nz_3_2(\nz$42 [19:15]),
    .nz_4_2(\nz$42 [24:20]),
    .nz_5_2(\nz$42 [29:25]),
    .nz_6_2(\nz$42 [34:30]),
    .nz_7_2(\nz$42 [39:35]),
    .rst(rst)
  );
  assign active_count = count;
  assign active_neg = neg;
  assign active_nz = nz;
  assign \output  = data;
  assign read__addr = read_address[9:0];
  assign read = read__en;
  assign \$signature__data  = fill_data;
  assign \$signature__addr  = fill_address[9:0];
  assign \$signature__en  = fill;
endmodule

module tnthw_t8x8_array_unit_weights_decoder(rst, data, nz_0_2, neg_0_2, nz_1_2, neg_1_2, nz_2_2, neg_2_2, nz_3_2, neg_3_2, nz_4_2, neg_4_2, nz_5_2, neg_5_2, nz_6_2, neg_6_2, nz_7_2, neg_7_2, illegal, clk);
  wire _000_;
  wire [2:0] _001_;
  wire _002_;
  wire _003_;
  wire [2:0] _004_;
  wire _005_;
  wire _006_;
  wire [2:0] _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire [2:0] _012_;
  wire _013_;
  wire _014_;
  wire [2:0] _015_;
  wire _016_;
  wire _017_;
  wire [2:0] _018_;
  wire _019_;
  wire _020_;
  wire [2:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [2:0] _026_;
  wire _027_;
  wire _028_;
  wire [2:0] _029_;
  wire _030_;
  wire _031_;
  wire [2:0] _032_;
  wire _033_;
  wire _034_;
  wire [2:0] _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire [2:0] _040_;
  wire _041_;
  wire _042_;
  wire [2:0] _043_;
  wire _044_;
  wire _045_;
  wire [2:0] _046_;
  wire _047_;
  wire _048_;
  wire [2:0] _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
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
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire [2:0] _096_;
  wire _097_;
  wire _098_;
  wire [2:0] _099_;
  wire _100_;
  wire _101_;
  wire [2:0] _102_;
  wire _103_;
  wire _104_;
  wire [2:0] _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire [2:0] _110_;
  wire _111_;
  wire _112_;
  wire [2:0] _113_;
  wire _114_;
  wire _115_;
  wire [2:0] _116_;
  wire _117_;
  wire _118_;
  wire [2:0] _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire _123_;
  wire [2:0] _124_;
  wire _125_;
  wire _126_;
  wire [2:0] _127_;
  wire _128_;
  wire _129_;
  wire [2:0] _130_;
  wire _131_;
  wire _132_;
  wire [2:0] _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire [2:0] _138_;
  wire _139_;
  wire _140_;
  wire [2:0] _141_;
  wire _142_;
  wire _143_;
  wire [2:0] _144_;
  wire _145_;
  wire _146_;
  wire [2:0] _147_;
  wire _148_;
  wire _149_;
  wire _150_;
  wire _151_;
  wire [2:0] _152_;
  wire _153_;
  input clk;
  wire clk;
  input [63:0] data;
  wire [63:0] data;
  output illegal;
  reg illegal = 1'h0;
  wire [39:0] neg;
  reg [1:0] neg_0_0 = 2'h0;
  reg [3:0] neg_0_1 = 4'h0;
  output [4:0] neg_0_2;
  reg [4:0] neg_0_2 = 5'h00;
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
  wire [11:0] ninefold_0_0;
  wire [11:0] ninefold_0_1;
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
  wire [39:0] nz;
  reg [1:0] nz_0_0 = 2'h0;
  reg [3:0] nz_0_1 = 4'h0;
  output [4:0] nz_0_2;
  reg [4:0] nz_0_2 = 5'h00;
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
  reg [7:0] rest_0_0 = 8'h00;
  reg [7:0] rest_0_1 = 8'h00;
  reg [7:0] rest_0_2 = 8'h00;
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
  input rst;
  wire rst;
  wire [9:0] tripled_0_0;
  wire [9:0] tripled_0_1;
  wire [9:0] tripled_0_2;
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
  assign _095_ = tripled_0_0[9:8] != 1'h1;
  assign _096_ = ninefold_0_0[9:8] + tripled_0_0[9:8];
  assign _097_ = _096_[1:0] != 1'h1;
  assign _098_ = ! tripled_0_0[9:8];
  assign _099_ = ninefold_0_0[9:8] + tripled_0_0[9:8];
  assign _100_ = ! _099_[1:0];
  assign _101_ = tripled_0_1[9:8] != 1'h1;
  assign _102_ = ninefold_0_1[9:8] + tripled_0_1[9:8];
  assign _103_ = _102_[1:0] != 1'h1;
  assign _104_ = ! tripled_0_1[9:8];
  assign _105_ = ninefold_0_1[9:8] + tripled_0_1[9:8];
  assign _106_ = ! _105_[1:0];
  assign _107_ = tripled_0_2[9:8] != 1'h1;
  assign _108_ = ! tripled_0_2[9:8];
  assign _109_ = tripled_1_0[9:8] != 1'h1;
  assign _110_ = ninefold_1_0[9:8] + tripled_1_0[9:8];
  assign _111_ = _110_[1:0] != 1'h1;
  assign _112_ = ! tripled_1_0[9:8];
  assign _113_ = ninefold_1_0[9:8] + tripled_1_0[9:8];
  assign _114_ = ! _113_[1:0];
  assign _115_ = tripled_1_1[9:8] != 1'h1;
  assign _116_ = ninefold_1_1[9:8] + tripled_1_1[9:8];
  assign _117_ = _116_[1:0] != 1'h1;
  assign _118_ = ! tripled_1_1[9:8];
  assign _119_ = ninefold_1_1[9:8] + tripled_1_1[9:8];
  assign _120_ = ! _119_[1:0];
  assign _121_ = tripled_1_2[9:8] != 1'h1;
  assign _122_ = ! tripled_1_2[9:8];
  assign _123_ = tripled_2_0[9:8] != 1'h1;
  assign _124_ = ninefold_2_0[9:8] + tripled_2_0[9:8];
  assign _125_ = _124_[1:0] != 1'h1;
  assign _126_ = ! tripled_2_0[9:8];
  assign _127_ = ninefold_2_0[9:8] + tripled_2_0[9:8];
  assign _128_ = ! _127_[1:0];
  assign _129_ = tripled_2_1[9:8] != 1'h1;
  assign _130_ = ninefold_2_1[9:8] + tripled_2_1[9:8];
  assign _131_ = _130_[1:0] != 1'h1;
  assign _132_ = ! tripled_2_1[9:8];
  assign _133_ = ninefold_2_1[9:8] + tripled_2_1[9:8];
  assign _134_ = ! _133_[1:0];
  assign _135_ = tripled_2_2[9:8] != 1'h1;
  assign _136_ = ! tripled_2_2[9:8];
  assign _137_ = tripled_3_0[9:8] != 1'h1;
  assign _138_ = ninefold_3_0[9:8] + tripled_3_0[9:8];
  assign _139_ = _138_[1:0] != 1'h1;
  assign _140_ = ! tripled_3_0[9:8];
  assign _141_ = ninefold_3_0[9:8] + tripled_3_0[9:8];
  assign _142_ = ! _141_[1:0];
  assign _143_ = tripled_3_1[9:8] != 1'h1;
  assign _144_ = ninefold_3_1[9:8] + tripled_3_1[9:8];
  assign _145_ = _144_[1:0] != 1'h1;
  assign _146_ = ! tripled_3_1[9:8];
  assign _147_ = ninefold_3_1[9:8] + tripled_3_1[9:8];
  assign _148_ = ! _147_[1:0];
  assign _149_ = tripled_3_2[9:8] != 1'h1;
  assign _150_ = ! tripled_3_2[9:8];
  assign _151_ = tripled_4_0[9:8] != 1'h1;
  assign _152_ = ninefold_4_0[9:8] + tripled_4_0[9:8];
  assign _153_ = _152_[1:0] != 1'h1;
  assign _000_ = ! tripled_4_0[9:8];
  assign _001_ = ninefold_4_0[9:8] + tripled_4_0[9:8];
  assign _002_ = ! _001_[1:0];
  assign _003_ = tripled_4_1[9:8] != 1'h1;
  assign _004_ = ninefold_4_1[9:8] + tripled_4_1[9:8];
  assign _005_ = _004_[1:0] != 1'h1;
  assign _006_ = ! tripled_4_1[9:8];
  assign _007_ = ninefold_4_1[9:8] + tripled_4_1[9:8];
  assign _008_ = ! _007_[1:0];
  assign _009_ = tripled_4_2[9:8] != 1'h1;
  assign _010_ = ! tripled_4_2[9:8];
  assign _011_ = tripled_5_0[9:8] != 1'h1;
  assign _012_ = ninefold_5_0[9:8] + tripled_5_0[9:8];
  assign _013_ = _012_[1:0] != 1'h1;
  assign _014_ = ! tripled_5_0[9:8];
  assign _015_ = ninefold_5_0[9:8] + tripled_5_0[9:8];
  assign _016_ = ! _015_[1:0];
  assign _017_ = tripled_5_1[9:8] != 1'h1;
  assign _018_ = ninefold_5_1[9:8] + tripled_5_1[9:8];
  assign _019_ = _018_[1:0] != 1'h1;
  assign _020_ = ! tripled_5_1[9:8];
  assign _021_ = ninefold_5_1[9:8] + tripled_5_1[9:8];
  assign _022_ = ! _021_[1:0];
  assign _023_ = tripled_5_2[9:8] != 1'h1;
  assign _024_ = ! tripled_5_2[9:8];
  assign _025_ = tripled_6_0[9:8] != 1'h1;
  assign _026_ = ninefold_6_0[9:8] + tripled_6_0[9:8];
  assign _027_ = _026_[1:0] != 1'h1;
  assign _028_ = ! tripled_6_0[9:8];
  assign _029_ = ninefold_6_0[9:8] + tripled_6_0[9:8];
  assign _030_ = ! _029_[1:0];
  assign _031_ = tripled_6_1[9:8] != 1'h1;
  assign _032_ = ninefold_6_1[9:8] + tripled_6_1[9:8];
  assign _033_ = _032_[1:0] != 1'h1;
  assign _034_ = ! tripled_6_1[9:8];
  assign _035_ = ninefold_6_1[9:8] + tripled_6_1[9:8];
  assign _036_ = ! _035_[1:0];
  assign _037_ = tripled_6_2[9:8] != 1'h1;
  assign _038_ = ! tripled_6_2[9:8];
  assign _039_ = tripled_7_0[9:8] != 1'h1;
  assign _040_ = ninefold_7_0[9:8] + tripled_7_0[9:8];
  assign _041_ = _040_[1:0] != 1'h1;
  assign _042_ = ! tripled_7_0[9:8];
  assign _043_ = ninefold_7_0[9:8] + tripled_7_0[9:8];
  assign _044_ = ! _043_[1:0];
  assign _045_ = tripled_7_1[9:8] != 1'h1;
  assign _046_ = ninefold_7_1[9:8] + tripled_7_1[9:8];
  assign _047_ = _046_[1:0] != 1'h1;
  assign _048_ = ! tripled_7_1[9:8];
  assign _049_ = ninefold_7_1[9:8] + tripled_7_1[9:8];
  assign _050_ = ! _049_[1:0];
  assign _051_ = tripled_7_2[9:8] != 1'h1;
  assign _052_ = ! tripled_7_2[9:8];
  assign _053_ = rest_0_2[7:4] == 4'hf;
  assign _054_ = | rest_0_2[3:2];
  assign _055_ = & rest_0_2[1:0];
  assign _056_ = _054_ | _055_;
  assign _057_ = _053_ & _056_;
  assign _058_ = rest_1_2[7:4] == 4'hf;
  assign _059_ = | rest_1_2[3:2];
  assign _060_ = & rest_1_2[1:0];
  assign _061_ = _059_ | _060_;
  assign _062_ = _058_ & _061_;
  assign _063_ = rest_2_2[7:4] == 4'hf;
  assign _064_ = | rest_2_2[3:2];
  assign _065_ = & rest_2_2[1:0];
  assign _066_ = _064_ | _065_;
  assign _067_ = _063_ & _066_;
  assign _068_ = rest_3_2[7:4] == 4'hf;
  assign _069_ = | rest_3_2[3:2];
  assign _070_ = & rest_3_2[1:0];
  assign _071_ = _069_ | _070_;
  assign _072_ = _068_ & _071_;
  assign _073_ = rest_4_2[7:4] == 4'hf;
  assign _074_ = | rest_4_2[3:2];
  assign _075_ = & rest_4_2[1:0];
  assign _076_ = _074_ | _075_;
  assign _077_ = _073_ & _076_;
  assign _078_ = rest_5_2[7:4] == 4'hf;
  assign _079_ = | rest_5_2[3:2];
  assign _080_ = & rest_5_2[1:0];
  assign _081_ = _079_ | _080_;
  assign _082_ = _078_ & _081_;
  assign _083_ = rest_6_2[7:4] == 4'hf;
  assign _084_ = | rest_6_2[3:2];
  assign _085_ = & rest_6_2[1:0];
  assign _086_ = _084_ | _085_;
  assign _087_ = _083_ & _086_;
  assign _088_ = rest_7_2[7:4] == 4'hf;
  assign _089_ = | rest_7_2[3:2];
  assign _090_ = & rest_7_2[1:0];
  assign _091_ = _089_ | _090_;
  assign _092_ = _088_ & _091_;
  assign _093_ = | { _092_, _087_, _082_, _077_, _072_, _067_, _062_, _057_ };
  always @(posedge clk)
    nz_0_0 <= { _097_, _095_ };
  always @(posedge clk)
    neg_0_0 <= { _100_, _098_ };
  always @(posedge clk)
    rest_0_0 <= ninefold_0_0[7:0];
  always @(posedge clk)
    nz_0_1 <= { _103_, _101_, nz_0_0 };
  always @(posedge clk)
    neg_0_1 <= { _106_, _104_, neg_0_0 };
  always @(posedge clk)
    rest_0_1 <= ninefold_0_1[7:0];
  always @(posedge clk)
    nz_0_2 <= { _107_, nz_0_1 };
  always @(posedge clk)
    neg_0_2 <= { _108_, neg_0_1 };
  always @(posedge clk)
    rest_0_2 <= tripled_0_2[7:0];
  always @(posedge clk)
    nz_1_0 <= { _111_, _109_ };
  always @(posedge clk)
    neg_1_0 <= { _114_, _112_ };
  always @(posedge clk)
    rest_1_0 <= ninefold_1_0[7:0];
  always @(posedge clk)
    nz_1_1 <= { _117_, _115_, nz_1_0 };
  always @(posedge clk)
    neg_1_1 <= { _120_, _118_, neg_1_0 };
  always @(posedge clk)
    rest_1_1 <= ninefold_1_1[7:0];
  always @(posedge clk)
    nz_1_2 <= { _121_, nz_1_1 };
  always @(posedge clk)
    neg_1_2 <= { _122_, neg_1_1 };
  always @(posedge clk)
    rest_1_2 <= tripled_1_2[7:0];
  always @(posedge clk)
    nz_2_0 <= { _125_, _123_ };
  always @(posedge clk)
    neg_2_0 <= { _128_, _126_ };
  always @(posedge clk)
    rest_2_0 <= ninefold_2_0[7:0];
  always @(posedge clk)
    nz_2_1 <= { _131_, _129_, nz_2_0 };
  always @(posedge clk)
    neg_2_1 <= { _134_, _132_, neg_2_0 };
  always @(posedge clk)
    rest_2_1 <= ninefold_2_1[7:0];
  always @(posedge clk)
    nz_2_2 <= { _135_, nz_2_1 };
  always @(posedge clk)
    neg_2_2 <= { _136_, neg_2_1 };
  always @(posedge clk)
    rest_2_2 <= tripled_2_2[7:0];
  always @(posedge clk)
    nz_3_0 <= { _139_, _137_ };
  always @(posedge clk)
    neg_3_0 <= { _142_, _140_ };
  always @(posedge clk)
    rest_3_0 <= ninefold_3_0[7:0];
  always @(posedge clk)
    nz_3_1 <= { _145_, _143_, nz_3_0 };
  always @(posedge clk)
    neg_3_1 <= { _148_, _146_, neg_3_0 };
  always @(posedge clk)
    rest_3_1 <= ninefold_3_1[7:0];
  always @(posedge clk)
    nz_3_2 <= { _149_, nz_3_1 };
  always @(posedge clk)
    neg_3_2 <= { _150_, neg_3_1 };
  always @(posedge clk)
    rest_3_2 <= tripled_3_2[7:0];
  always @(posedge clk)
    nz_4_0 <= { _153_, _151_ };
  always @(posedge clk)
    neg_4_0 <= { _002_, _000_ };
  always @(posedge clk)
    rest_4_0 <= ninefold_4_0[7:0];
  always @(posedge clk)
    nz_4_1 <= { _005_, _003_, nz_4_0 };
  always @(posedge clk)
    neg_4_1 <= { _008_, _006_, neg_4_0 };
  always @(posedge clk)
    rest_4_1 <= ninefold_4_1[7:0];
  always @(posedge clk)
    nz_4_2 <= { _009_, nz_4_1 };
  always @(posedge clk)
    neg_4_2 <= { _010_, neg_4_1 };
  always @(posedge clk)
    rest_4_2 <= tripled_4_2[7:0];
  always @(posedge clk)
    nz_5_0 <= { _013_, _011_ };
  always @(posedge clk)
    neg_5_0 <= { _016_, _014_ };
  always @(posedge clk)
    rest_5_0 <= ninefold_5_0[7:0];
  always @(posedge clk)
    nz_5_1 <= { _019_, _017_, nz_5_0 };
  always @(posedge clk)
    neg_5_1 <= { _022_, _020_, neg_5_0 };
  always @(posedge clk)
    rest_5_1 <= ninefold_5_1[7:0];
  always @(posedge clk)
    nz_5_2 <= { _023_, nz_5_1 };
  always @(posedge clk)
    neg_5_2 <= { _024_, neg_5_1 };
  always @(posedge clk)
    rest_5_2 <= tripled_5_2[7:0];
  always @(posedge clk)
    nz_6_0 <= { _027_, _025_ };
  always @(posedge clk)
    neg_6_0 <= { _030_, _028_ };
  always @(posedge clk)
    rest_6_0 <= ninefold_6_0[7:0];
  always @(posedge clk)
    nz_6_1 <= { _033_, _031_, nz_6_0 };
  always @(posedge clk)
    neg_6_1 <= { _036_, _034_, neg_6_0 };
  always @(posedge clk)
    rest_6_1 <= ninefold_6_1[7:0];
  always @(posedge clk)
    nz_6_2 <= { _037_, nz_6_1 };
  always @(posedge clk)
    neg_6_2 <= { _038_, neg_6_1 };
  always @(posedge clk)
    rest_6_2 <= tripled_6_2[7:0];
  always @(posedge clk)
    nz_7_0 <= { _041_, _039_ };
  always @(posedge clk)
    neg_7_0 <= { _044_, _042_ };
  always @(posedge clk)
    rest_7_0 <= ninefold_7_0[7:0];
  always @(posedge clk)
    nz_7_1 <= { _047_, _045_, nz_7_0 };
  always @(posedge clk)
    neg_7_1 <= { _050_, _048_, neg_7_0 };
  always @(posedge clk)
    rest_7_1 <= ninefold_7_1[7:0];
  always @(posedge clk)
    nz_7_2 <= { _051_, nz_7_1 };
  always @(posedge clk)
    neg_7_2 <= { _052_, neg_7_1 };
  always @(posedge clk)
    rest_7_2 <= tripled_7_2[7:0];
  always @(posedge clk)
    illegal <= _094_;
  assign _094_ = rst ? 1'h0 : _093_;
  assign neg = { neg_7_2, neg_6_2, neg_5_2, neg_4_2, neg_3_2, neg_2_2, neg_1_2, neg_0_2 };
  assign nz = { nz_7_2, nz_6_2, nz_5_2, nz_4_2, nz_3_2, nz_2_2, nz_1_2, nz_0_2 };
endmodule

module tnthw_t8x8_array_unit_window(rst, load, step_position, restart_position, step_tap, last_tap, valid, \port$1990$52 , last_position, index, address, clk);
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
  wire [12:0] _071_;
  wire [12:0] _072_;
  wire [6:0] _073_;
  wire [6:0] _074_;
  wire [6:0] _075_;
  wire [6:0] _076_;
  wire [6:0] _077_;
  wire [6:0] _078_;
  wire [6:0] _079_;
  wire [6:0] _080_;
  wire [6:0] _081_;
  wire [19:0] _082_;
  wire [19:0] _083_;
  wire [19:0] _084_;
  wire [19:0] _085_;
  wire [19:0] _086_;
  wire [19:0] _087_;
  wire [19:0] _088_;
  wire [19:0] _089_;
  wire [19:0] _090_;
  wire [19:0] _091_;
  wire [20:0] _092_;
  wire [20:0] _093_;
  wire [20:0] _094_;
  wire [20:0] _095_;
  wire [20:0] _096_;
  wire [20:0] _097_;
  wire [20:0] _098_;
  wire [20:0] _099_;
  wire [20:0] _100_;
  wire [20:0] _101_;
  wire [15:0] _102_;
  wire [15:0] _103_;
  wire [15:0] _104_;
  wire [15:0] _105_;
  wire [15:0] _106_;
  wire [15:0] _107_;
  wire [15:0] _108_;
  wire [15:0] _109_;
  wire [15:0] _110_;
  wire [15:0] _111_;
  wire [16:0] _112_;
  wire [16:0] _113_;
  wire [16:0] _114_;
  wire [16:0] _115_;
  wire [3:0] _116_;
  wire [3:0] _117_;
  wire [3:0] _118_;
  wire [3:0] _119_;
  wire [19:0] _120_;
  wire [19:0] _121_;
  wire [19:0] _122_;
  wire [13:0] _123_;
  wire [13:0] _124_;
  wire [13:0] _125_;
  wire [13:0] _126_;
  wire [13:0] _127_;
  wire [19:0] _128_;
  wire [19:0] _129_;
  wire [19:0] _130_;
  wire [19:0] _131_;
  wire [19:0] _132_;
  wire [20:0] _133_;
  wire [20:0] _134_;
  wire [20:0] _135_;
  wire [20:0] _136_;
  wire [20:0] _137_;
  wire [19:0] _138_;
  wire [19:0] _139_;
  wire [19:0] _140_;
  wire [19:0] _141_;
  wire [19:0] _142_;
  wire [20:0] _143_;
  wire [20:0] _144_;
  wire [20:0] _145_;
  wire [20:0] _146_;
  wire [20:0] _147_;
  wire [19:0] _148_;
  wire [19:0] _149_;
  wire [19:0] _150_;
  wire [19:0] _151_;
  wire [19:0] _152_;
  wire [12:0] _153_;
  wire [12:0] _154_;
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
  input [229:0] \port$1990$52 ;
  wire [229:0] \port$1990$52 ;
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
  assign _021_ = load ? \port$1990$52 [33:20] : kept_row_y;
  assign _022_ = load ? \port$1990$52 [47:34] : kept_column_x;
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
  assign _000_ = \port$1990$52 [229:218] - 2'h2;
  assign _010_ = \port$1990$52 [229:218] - 2'h2;
  assign _019_ = \port$1990$52 [117:104] - \port$1990$52 [61:48];
  assign _029_ = $signed(_019_) - $signed(3'h2);
  assign _040_ = \port$1990$52 [117:104] - \port$1990$52 [61:48];
  assign _051_ = $signed(_040_) - $signed(3'h2);
  assign _061_ = \port$1990$52 [117:104] - 2'h2;
  assign _069_ = $signed(positions_left) - $signed(2'h1);
  assign _070_ = index + 1'h1;
  assign _001_ = \$signal$38  + kept_stride_y;
  assign _002_ = $signed(\$signal ) - $signed(2'h1);
  assign _003_ = x + kept_stride_x;
  assign _004_ = \$signal$42  + kept_stride_x;
  assign _005_ = load | restart_position;
  assign _006_ = load ? \port$1990$52 [75:62] : kept_start_offset;
  assign _007_ = load ? \port$1990$52 [75:62] : kept_start_offset;
  assign _008_ = \port$1990$52 [199:194] - 2'h2;
  assign _009_ = \port$1990$52 [205:200] - 2'h2;
  assign _011_ = \port$1990$52 [205:200] - 2'h2;
  assign _012_ = \port$1990$52 [217:206] - 2'h2;
  assign _013_ = \port$1990$52 [217:206] - 2'h2;
  assign _071_ = step_tap ? _154_ : planes_left;
  assign _072_ = load ? _012_ : _071_;
  assign _060_ = rst ? 13'h0000 : _072_;
  assign _073_ = load ? _011_ : kx_whole;
  assign _059_ = rst ? 7'h00 : _073_;
  assign _074_ = kx_left[6] ? kx_whole : _016_[6:0];
  assign _075_ = planes_left[12] ? _074_ : kx_left;
  assign _076_ = step_tap ? _075_ : kx_left;
  assign _077_ = load ? _009_ : _076_;
  assign _058_ = rst ? 7'h00 : _077_;
  assign _078_ = kx_left[6] ? _018_[6:0] : ky_left;
  assign _079_ = planes_left[12] ? _078_ : ky_left;
  assign _080_ = step_tap ? _079_ : ky_left;
  assign _081_ = load ? _008_ : _080_;
  assign _057_ = rst ? 7'h00 : _081_;
  assign _082_ = \$signal [15] ? \$signal$41  : _004_[19:0];
  assign _083_ = step_position ? _082_ : \$signal$42 ;
  assign _084_ = restart_position ? \$signal$42  : _083_;
  assign _085_ = load ? \$signal$42  : _084_;
  assign _086_ = _005_ ? { 6'h00, _007_ } : _085_;
  assign _056_ = rst ? 20'h00000 : _086_;
  assign _087_ = \$signal [15] ? \$signal$41  : \$signal$40 ;
  assign _088_ = step_position ? _087_ : \$signal$40 ;
  assign _089_ = restart_position ? \$signal$40  : _088_;
  assign _090_ = load ? \$signal$40  : _089_;
  assign _091_ = _005_ ? 20'h00000 : _090_;
  assign _055_ = rst ? 20'h00000 : _091_;
  assign _092_ = \$signal [15] ? 21'h000000 : _003_[20:0];
  assign _093_ = step_position ? _092_ : x;
  assign _094_ = restart_position ? x : _093_;
  assign _095_ = load ? x : _094_;
  assign _096_ = _005_ ? { 7'h00, _006_ } : _095_;
  assign _054_ = rst ? 21'h000000 : _096_;
  assign _097_ = \$signal [15] ? _001_[20:0] : \$signal$38 ;
  assign _098_ = step_position ? _097_ : \$signal$38 ;
  assign _099_ = restart_position ? \$signal$38  : _098_;
  assign _100_ = load ? \$signal$38  : _099_;
  assign _101_ = _005_ ? 21'h000000 : _100_;
  assign _053_ = rst ? 21'h000000 : _101_;
  assign _102_ = step_position ? _070_[15:0] : index;
  assign _103_ = restart_position ? index : _102_;
  assign _104_ = load ? index : _103_;
  assign _105_ = _005_ ? 16'h0000 : _104_;
  assign _052_ = rst ? 16'h0000 : _105_;
  assign _106_ = load ? { _061_[14], _061_ } : \$signal$36 ;
  assign _050_ = rst ? 16'h0000 : _106_;
  assign _107_ = load ? _051_ : \$signal$35 ;
  assign _049_ = rst ? 16'h0000 : _107_;
  assign _108_ = \$signal [15] ? \$signal$36  : _002_[15:0];
  assign _109_ = step_position ? _108_ : \$signal ;
  assign _110_ = restart_position ? \$signal$35  : _109_;
  assign _111_ = load ? _029_ : _110_;
  assign _048_ = rst ? 16'h0000 : _111_;
  assign _112_ = load ? _010_ : positions_whole;
  assign _047_ = rst ? 17'h00000 : _112_;
  assign _113_ = step_position ? _069_[16:0] : positions_left;
  assign _114_ = restart_position ? positions_whole : _113_;
  assign _115_ = load ? _000_ : _114_;
  assign _046_ = rst ? 17'h00000 : _115_;
  assign _116_ = load ? \port$1990$52 [193:190] : kept_dilation_x;
  assign _045_ = rst ? 4'h0 : _116_;
  assign _117_ = load ? \port$1990$52 [189:186] : kept_dilation_y;
  assign _044_ = rst ? 4'h0 : _117_;
  assign _118_ = load ? \port$1990$52 [185:182] : kept_stride_x;
  assign _043_ = rst ? 4'h0 : _118_;
  assign _119_ = load ? \port$1990$52 [181:178] : kept_stride_y;
  assign _042_ = rst ? 4'h0 : _119_;
  assign _120_ = load ? \port$1990$52 [177:158] : kept_plane;
  assign _041_ = rst ? 20'h00000 : _120_;
  assign _121_ = load ? \port$1990$52 [157:138] : kept_tap_step;
  assign _039_ = rst ? 20'h00000 : _121_;
  assign _122_ = load ? \port$1990$52 [137:118] : kept_row_step;
  assign _038_ = rst ? 20'h00000 : _122_;
  assign _123_ = load ? \port$1990$52 [103:90] : kept_width;
  assign _037_ = rst ? 14'h0000 : _123_;
  assign _124_ = load ? \port$1990$52 [89:76] : kept_height;
  assign _036_ = rst ? 14'h0000 : _124_;
  assign _125_ = load ? \port$1990$52 [47:34] : kept_column_x;
  assign _035_ = rst ? 14'h0000 : _125_;
  assign _126_ = load ? \port$1990$52 [33:20] : kept_row_y;
  assign _034_ = rst ? 14'h0000 : _126_;
  assign _127_ = load ? \port$1990$52 [75:62] : kept_start_offset;
  assign _033_ = rst ? 14'h0000 : _127_;
  assign _068_ = rst ? 20'h00000 : _025_[19:0];
  assign _128_ = kx_left[6] ? next_row : \$signal$59 ;
  assign _129_ = planes_left[12] ? _128_ : \$signal$59 ;
  assign _130_ = step_tap ? _129_ : \$signal$59 ;
  assign _131_ = load ? \$signal$59  : _130_;
  assign _132_ = load ? \port$1990$52 [19:0] : _131_;
  assign _067_ = rst ? 20'h00000 : _132_;
  assign _133_ = kx_left[6] ? _020_[20:0] : \$signal$58 ;
  assign _134_ = planes_left[12] ? _133_ : \$signal$58 ;
  assign _135_ = step_tap ? _134_ : \$signal$58 ;
  assign _136_ = load ? \$signal$58  : _135_;
  assign _137_ = load ? { _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_ } : _136_;
  assign _066_ = rst ? 21'h000000 : _137_;
  assign _138_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _139_ = planes_left[12] ? _138_ : \$signal$56 ;
  assign _140_ = step_tap ? _139_ : \$signal$56 ;
  assign _141_ = load ? \$signal$56  : _140_;
  assign _142_ = load ? \port$1990$52 [19:0] : _141_;
  assign _065_ = rst ? 20'h00000 : _142_;
  assign _143_ = kx_left[6] ? { kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x } : _017_[20:0];
  assign _144_ = planes_left[12] ? _143_ : \x$55 ;
  assign _145_ = step_tap ? _144_ : \x$55 ;
  assign _146_ = load ? \x$55  : _145_;
  assign _147_ = load ? { _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_ } : _146_;
  assign _064_ = rst ? 21'h000000 : _147_;
  assign _148_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _149_ = planes_left[12] ? _148_ : _015_[19:0];
  assign _150_ = step_tap ? _149_ : \$signal$54 ;
  assign _151_ = load ? \$signal$54  : _150_;
  assign _152_ = load ? \port$1990$52 [19:0] : _151_;
  assign _063_ = rst ? 20'h00000 : _152_;
  assign _153_ = load ? _013_ : planes_whole;
  assign _062_ = rst ? 13'h0000 : _153_;
  assign _154_ = planes_left[12] ? planes_whole : _014_[12:0];
  assign _030_[19:0] = next_row;
  assign _028_[19:0] = \$signal$57 ;
  assign _026_[19:0] = \$signal$41 ;
  assign last_position = positions_left[16];
  assign origin = \port$1990$52 [19:0];
  assign planes = \port$1990$52 [217:206];
  assign kernel_x = \port$1990$52 [205:200];
  assign kernel_y = \port$1990$52 [199:194];
  assign restart_tap = 1'h0;
  assign start_x = \port$1990$52 [61:48];
  assign out_width = \port$1990$52 [117:104];
  assign positions = { 4'h0, \port$1990$52 [229:218] };
  assign dilation_x = \port$1990$52 [193:190];
  assign dilation_y = \port$1990$52 [189:186];
  assign stride_x = \port$1990$52 [185:182];
  assign stride_y = \port$1990$52 [181:178];
  assign plane = \port$1990$52 [177:158];
  assign tap_step = \port$1990$52 [157:138];
  assign row_step = \port$1990$52 [137:118];
  assign width = \port$1990$52 [103:90];
  assign height = \port$1990$52 [89:76];
  assign column_x = \port$1990$52 [47:34];
  assign row_y = \port$1990$52 [33:20];
  assign start_offset = \port$1990$52 [75:62];
endmodule

module tnthw_t8x8_counters(rst, add__fetch_beats, add__instructions, add__store_words, add__memory_write_beats, add__memory_read_beats, add__load_words, add__weight_fill_rows, add__table_fill_rows, add__vectors, add__padded_vectors, add__adds, add__weight_rows, add__table_reads, add__vector_reads, add__array_reads, add__accumulator_writes, add__drain_reads, add__vector_writes, add__vector_steps, clear
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
  input [6:0] add__adds;
  wire [6:0] add__adds;
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

module tnthw_t8x8_memory_queue(rst, pop, full, valid, head, write__data, write__en, clk);
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

module tnthw_t8x8_memory_unit(read_data__payload, read_data__valid, write_data__ready, clk, rst, free, held_read, held_write, page, fetching, fetched, request__valid, request__payload__write, request__payload__beats, claim, write_beat, read_beat, load__en, weights_write, table_write, page_write
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
  wire [1023:0] _066_;
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
  wire [63:0] _178_;
  wire [63:0] _179_;
  wire [63:0] _180_;
  wire [63:0] _181_;
  wire [63:0] _182_;
  wire [63:0] _183_;
  wire [63:0] _184_;
  wire [63:0] _185_;
  wire [63:0] _186_;
  wire [63:0] _187_;
  wire [63:0] _188_;
  wire [63:0] _189_;
  wire [63:0] _190_;
  wire [63:0] _191_;
  wire [63:0] _192_;
  wire [63:0] _193_;
  wire [63:0] _194_;
  wire [63:0] _195_;
  wire [63:0] _196_;
  wire [63:0] _197_;
  wire [63:0] _198_;
  wire [63:0] _199_;
  wire [63:0] _200_;
  wire [63:0] _201_;
  wire [63:0] _202_;
  wire [63:0] _203_;
  wire [63:0] _204_;
  wire [63:0] _205_;
  wire [63:0] _206_;
  wire [63:0] _207_;
  wire [63:0] _208_;
  wire [63:0] _209_;
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
  wire [64:0] data;
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
  output [1023:0] gathered;
  reg [1023:0] gathered = 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [64:0] head;
  output [15:0] held_read;
  wire [15:0] held_read;
  output [15:0] held_write;
  wire [15:0] held_write;
  input [207:0] instruction;
  wire [207:0] instruction;
  wire [19:0] load__address;
  wire [63:0] load__data;
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
  input [63:0] read_data__payload;
  wire [63:0] read_data__payload;
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
  input [63:0] store__data;
  wire [63:0] store__data;
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
  output [63:0] write_data__payload;
  wire [63:0] write_data__payload;
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
  assign _101_ = \$signal$32  & head[64];
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
  assign entry_beats = _406_(5'h08, 15'h0430, { _154_, _153_, _152_ });
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
  assign _178_ = _119_ ? read_data__payload : gathered[1023:960];
  assign _179_ = \$signal$38  ? _178_ : gathered[1023:960];
  assign _066_[1023:960] = rst ? 64'h0000000000000000 : _179_;
  assign _180_ = _117_ ? read_data__payload : gathered[895:832];
  assign _181_ = \$signal$38  ? _180_ : gathered[895:832];
  assign _066_[895:832] = rst ? 64'h0000000000000000 : _181_;
  assign _182_ = _115_ ? read_data__payload : gathered[831:768];
  assign _183_ = \$signal$38  ? _182_ : gathered[831:768];
  assign _066_[831:768] = rst ? 64'h0000000000000000 : _183_;
  assign _184_ = _114_ ? read_data__payload : gathered[767:704];
  assign _185_ = \$signal$38  ? _184_ : gathered[767:704];
  assign _066_[767:704] = rst ? 64'h0000000000000000 : _185_;
  assign _186_ = _113_ ? read_data__payload : gathered[703:640];
  assign _187_ = \$signal$38  ? _186_ : gathered[703:640];
  assign _066_[703:640] = rst ? 64'h0000000000000000 : _187_;
  assign _188_ = _112_ ? read_data__payload : gathered[639:576];
  assign _189_ = \$signal$38  ? _188_ : gathered[639:576];
  assign _066_[639:576] = rst ? 64'h0000000000000000 : _189_;
  assign _190_ = _111_ ? read_data__payload : gathered[575:512];
  assign _191_ = \$signal$38  ? _190_ : gathered[575:512];
  assign _066_[575:512] = rst ? 64'h0000000000000000 : _191_;
  assign _192_ = _110_ ? read_data__payload : gathered[511:448];
  assign _193_ = \$signal$38  ? _192_ : gathered[511:448];
  assign _066_[511:448] = rst ? 64'h0000000000000000 : _193_;
  assign _194_ = _109_ ? read_data__payload : gathered[447:384];
  assign _195_ = \$signal$38  ? _194_ : gathered[447:384];
  assign _066_[447:384] = rst ? 64'h0000000000000000 : _195_;
  assign _196_ = _108_ ? read_data__payload : gathered[383:320];
  assign _197_ = \$signal$38  ? _196_ : gathered[383:320];
  assign _066_[383:320] = rst ? 64'h0000000000000000 : _197_;
  assign _198_ = _107_ ? read_data__payload : gathered[319:256];
  assign _199_ = \$signal$38  ? _198_ : gathered[319:256];
  assign _066_[319:256] = rst ? 64'h0000000000000000 : _199_;
  assign _200_ = _106_ ? read_data__payload : gathered[255:192];
  assign _201_ = \$signal$38  ? _200_ : gathered[255:192];
  assign _066_[255:192] = rst ? 64'h0000000000000000 : _201_;
  assign _202_ = _104_ ? read_data__payload : gathered[191:128];
  assign _203_ = \$signal$38  ? _202_ : gathered[191:128];
  assign _066_[191:128] = rst ? 64'h0000000000000000 : _203_;
  assign _204_ = _103_ ? read_data__payload : gathered[127:64];
  assign _205_ = \$signal$38  ? _204_ : gathered[127:64];
  assign _066_[127:64] = rst ? 64'h0000000000000000 : _205_;
  assign _206_ = _102_ ? read_data__payload : gathered[63:0];
  assign _207_ = \$signal$38  ? _206_ : gathered[63:0];
  assign _066_[63:0] = rst ? 64'h0000000000000000 : _207_;
  assign _208_ = _118_ ? read_data__payload : gathered[959:896];
  assign _209_ = \$signal$38  ? _208_ : gathered[959:896];
  assign _066_[959:896] = rst ? 64'h0000000000000000 : _209_;
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
  tnthw_t8x8_memory_unit_words words (
    .claim(\$signal$12 ),
    .clk(clk),
    .head(head),
    .pop(\$signal$32 ),
    .\port$1930$0 (word_1_4),
    .\port$3048$0 (store__data),
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
  assign write_data__payload = head[63:0];
  assign read_data__ready = \$signal$48 ;
  assign read_beat = \$signal$38 ;
  assign write_beat = \$signal$32 ;
  assign claim = \$signal$12 ;
  assign load__data = gathered[63:0];
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

module tnthw_t8x8_memory_unit_words(rst, claim, pop, valid, head, push, \port$1930$0 , room, \port$3048$0 , clk);
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
  wire [64:0] \$signature__data ;
  wire \$signature__en ;
  wire [3:0] after;
  input claim;
  wire claim;
  input clk;
  wire clk;
  wire [64:0] data;
  wire [2:0] \end ;
  output [64:0] head;
  wire [64:0] head;
  reg [3:0] held = 4'h0;
  input pop;
  wire pop;
  input \port$1930$0 ;
  wire \port$1930$0 ;
  input [63:0] \port$3048$0 ;
  wire [63:0] \port$3048$0 ;
  input push;
  wire push;
  reg [2:0] read__addr = 3'h0;
  wire [64:0] read__data;
  output room;
  reg room = 1'h1;
  input rst;
  wire rst;
  output valid;
  wire valid;
  reg [64:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (push)
      storage[\$signature__addr ] <= { \port$1930$0 , \port$3048$0  };
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
  assign data = { \port$1930$0 , \port$3048$0  };
  assign \$signature__data  = { \port$1930$0 , \port$3048$0  };
  assign \end  = \$signature__addr ;
  assign \$signature__en  = push;
endmodule

module tnthw_t8x8_scheduler(rst, memory__free, memory__held_read, memory__held_write, memory__done, array__free, array__held_read, vector__free, vector__held_read, vector__held_write, idle, array__start, vector__start, memory__start, memory__valid, memory__head, array__valid, array__head, vector__valid, vector__head, array__done
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

module tnthw_t8x8_sequencer(entry, clk, rst, drained, \port$181$0 , fetched, page_write, \port$1840$0 , \port$1850$0 , \port$1860$0 , page_data, \port$1964$0 , busy, instruction, clear, push, unknown, done, start);
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
  input \port$1840$0 ;
  wire \port$1840$0 ;
  input \port$1850$0 ;
  wire \port$1850$0 ;
  input \port$1860$0 ;
  wire \port$1860$0 ;
  input [4:0] \port$1964$0 ;
  wire [4:0] \port$1964$0 ;
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
      pages[{ \port$181$0 , \port$1964$0  }] <= page_data;
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
  assign _008_ = \$signal  & { \port$1860$0 , \port$1850$0 , \port$1840$0  };
  assign _009_ = ! _008_;
  assign _010_ = \$signature__data$7 [3:0] == 1'h1;
  assign _011_ = ~ _010_;
  assign _013_ = fetches + 1'h1;
  assign _014_ = fetches > \$signal$26 ;
  assign _015_ = ! \$signal ;
  assign _016_ = \$signal  & { \port$1860$0 , \port$1850$0 , \port$1840$0  };
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
  assign instruction = _064_ ? { 444'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000, entry, 36'h000000006 } : \$signature__data$7 ;
  assign _064_ = fsm_state == 3'h1;
  assign busy = _065_ ? 1'h0 : 1'h1;
  assign _065_ = ! fsm_state;
  assign \$signature__en$11  = _066_ ? 1'h1 : 1'h0;
  assign _066_ = fsm_state == 3'h3;
  assign full = { \port$1860$0 , \port$1850$0 , \port$1840$0  };
  assign \$signature__addr$10  = index;
  assign \$signature__data  = page_data;
  assign page_index = { \port$181$0 , \port$1964$0  };
  assign \$signature__addr  = { \port$181$0 , \port$1964$0  };
  assign \$signature__en  = page_write;
endmodule

module tnthw_t8x8_vector_queue(rst, pop, full, valid, head, write__data, write__en, clk);
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

module tnthw_t8x8_vector_unit(rst, write, free, held_read, held_write, chunk, word_read, valid, read__address, \result$241 , \result$242 , \result$243 , \result$244 , \result$245 , \result$246 , \result$247 , \result$248 , start, instruction, write_data, write_row
, read_0_0, read_1_0, read_2_0, accumulator_address, result_0_11, done, result_3_11, mask, accumulator_bank, step, read__data, accumulator_data, clk);
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
  wire [8:0] _034_;
  wire _035_;
  wire [8:0] _036_;
  wire _037_;
  wire [8:0] _038_;
  wire _039_;
  wire _040_;
  wire [8:0] _041_;
  wire _042_;
  wire [8:0] _043_;
  wire _044_;
  wire [8:0] _045_;
  wire _046_;
  wire [8:0] _047_;
  wire _048_;
  wire [8:0] _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire [15:0] _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire [11:0] _073_;
  wire _074_;
  wire [11:0] _075_;
  wire _076_;
  wire [11:0] _077_;
  wire _078_;
  wire [11:0] _079_;
  wire _080_;
  wire [11:0] _081_;
  wire _082_;
  wire _083_;
  wire [11:0] _084_;
  wire _085_;
  wire [11:0] _086_;
  wire _087_;
  wire [11:0] _088_;
  wire _089_;
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
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire [19:0] _111_;
  wire _112_;
  wire _113_;
  wire _114_;
  wire [19:0] _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire [19:0] _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire [19:0] _123_;
  wire _124_;
  wire _125_;
  wire _126_;
  wire \$signal ;
  wire \$signal$118 ;
  wire [8:0] \$signal$119 ;
  wire [8:0] \$signal$120 ;
  wire [63:0] \$signal$249 ;
  wire \$signal$48 ;
  output [4:0] accumulator_address;
  wire [4:0] accumulator_address;
  output accumulator_bank;
  wire accumulator_bank;
  input [159:0] accumulator_data;
  wire [159:0] accumulator_data;
  wire accumulator_group;
  wire accumulator_read;
  wire [19:0] address;
  wire [47:0] bias;
  wire [383:0] \bias$172 ;
  wire [47:0] \bias$182 ;
  wire [47:0] \bias$191 ;
  wire [47:0] \bias$200 ;
  wire [47:0] \bias$209 ;
  wire [47:0] \bias$218 ;
  wire [47:0] \bias$227 ;
  wire [47:0] \bias$236 ;
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
  wire \first$179 ;
  wire \first$188 ;
  wire \first$197 ;
  wire \first$206 ;
  wire \first$215 ;
  wire \first$224 ;
  wire \first$233 ;
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
  wire [8:0] \high$185 ;
  wire [8:0] \high$194 ;
  wire [8:0] \high$203 ;
  wire [8:0] \high$212 ;
  wire [8:0] \high$221 ;
  wire [8:0] \high$230 ;
  wire [8:0] \high$239 ;
  reg inside_0_0 = 1'h0;
  reg inside_0_1 = 1'h0;
  reg inside_0_2 = 1'h0;
  reg inside_0_3 = 1'h0;
  input [377:0] instruction;
  wire [377:0] instruction;
  wire [377:0] \instruction$123 ;
  wire is_signed;
  wire lane_chunk;
  wire [63:0] lanes;
  wire last;
  wire last_tap;
  wire [8:0] low;
  wire [8:0] \low$184 ;
  wire [8:0] \low$193 ;
  wire [8:0] \low$202 ;
  wire [8:0] \low$211 ;
  wire [8:0] \low$220 ;
  wire [8:0] \low$229 ;
  wire [8:0] \low$238 ;
  output mask;
  wire mask;
  wire maximum;
  wire \maximum$181 ;
  wire \maximum$190 ;
  wire \maximum$199 ;
  wire \maximum$208 ;
  wire \maximum$217 ;
  wire \maximum$226 ;
  wire \maximum$235 ;
  wire [19:0] operand;
  wire [19:0] \operand$177 ;
  wire [19:0] \operand$186 ;
  wire [19:0] \operand$195 ;
  wire [19:0] \operand$204 ;
  wire [19:0] \operand$213 ;
  wire [19:0] \operand$222 ;
  wire [19:0] \operand$231 ;
  wire [19:0] operand_0;
  reg operand_0_0 = 1'h0;
  reg operand_0_1 = 1'h0;
  reg operand_0_2 = 1'h0;
  reg operand_0_3 = 1'h0;
  reg operand_0_4 = 1'h0;
  wire [19:0] operand_1;
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
  input [63:0] read__data;
  wire [63:0] read__data;
  wire read__en;
  wire [15:0] read__held;
  wire read__valid;
  wire [63:0] result;
  output [7:0] \result$241 ;
  wire [7:0] \result$241 ;
  output [7:0] \result$242 ;
  wire [7:0] \result$242 ;
  output [7:0] \result$243 ;
  wire [7:0] \result$243 ;
  output [7:0] \result$244 ;
  wire [7:0] \result$244 ;
  output [7:0] \result$245 ;
  wire [7:0] \result$245 ;
  output [7:0] \result$246 ;
  wire [7:0] \result$246 ;
  output [7:0] \result$247 ;
  wire [7:0] \result$247 ;
  output [7:0] \result$248 ;
  wire [7:0] \result$248 ;
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
  wire [47:0] \shift$174 ;
  wire [5:0] \shift$183 ;
  wire [5:0] \shift$192 ;
  wire [5:0] \shift$201 ;
  wire [5:0] \shift$210 ;
  wire [5:0] \shift$219 ;
  wire [5:0] \shift$228 ;
  wire [5:0] \shift$237 ;
  input start;
  wire start;
  wire \start$121 ;
  output step;
  wire step;
  wire \step$136 ;
  wire [1023:0] table_data;
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
  wire [191:0] terms;
  wire [23:0] \terms$167 ;
  wire [23:0] \terms$178 ;
  wire [23:0] \terms$187 ;
  wire [23:0] \terms$196 ;
  wire [23:0] \terms$205 ;
  wire [23:0] \terms$214 ;
  wire [23:0] \terms$223 ;
  wire [23:0] \terms$232 ;
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
  wire [191:0] terms_a;
  wire [191:0] terms_b;
  wire terms_read;
  wire [5:0] terms_row;
  output valid;
  wire valid;
  wire \valid$169 ;
  wire \valid$180 ;
  wire \valid$189 ;
  wire \valid$198 ;
  wire \valid$207 ;
  wire \valid$216 ;
  wire \valid$225 ;
  wire \valid$234 ;
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
  wire [63:0] write__data;
  wire write__en;
  wire write__mask;
  input [1023:0] write_data;
  wire [1023:0] write_data;
  input [5:0] write_row;
  wire [5:0] write_row;
  assign _000_ = ~ \$signal ;
  assign _040_ = step & _000_;
  assign _050_ = step & \$signal ;
  assign _061_ = ~ operand_1_4;
  assign _072_ = _061_ & \$signal$48 ;
  assign _083_ = step & last_tap;
  assign _094_ = step & last;
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
  assign _034_ = inside_0_3 ? { _032_, lanes[7:0] } : 9'h000;
  assign operand_0 = \$signal  ? accumulator_data[19:0] : { _034_[8], _034_[8], _034_[8], _034_[8], _034_[8], _034_[8], _034_[8], _034_[8], _034_[8], _034_[8], _034_[8], _034_ };
  assign _035_ = lanes[15] & is_signed;
  assign _036_ = inside_0_3 ? { _035_, lanes[15:8] } : 9'h000;
  assign operand_1 = \$signal  ? accumulator_data[39:20] : { _036_[8], _036_[8], _036_[8], _036_[8], _036_[8], _036_[8], _036_[8], _036_[8], _036_[8], _036_[8], _036_[8], _036_ };
  assign _037_ = lanes[23] & is_signed;
  assign _038_ = inside_0_3 ? { _037_, lanes[23:16] } : 9'h000;
  assign operand_2 = \$signal  ? accumulator_data[59:40] : { _038_[8], _038_[8], _038_[8], _038_[8], _038_[8], _038_[8], _038_[8], _038_[8], _038_[8], _038_[8], _038_[8], _038_ };
  assign _039_ = lanes[31] & is_signed;
  assign _041_ = inside_0_3 ? { _039_, lanes[31:24] } : 9'h000;
  assign operand_3 = \$signal  ? accumulator_data[79:60] : { _041_[8], _041_[8], _041_[8], _041_[8], _041_[8], _041_[8], _041_[8], _041_[8], _041_[8], _041_[8], _041_[8], _041_ };
  assign _042_ = lanes[39] & is_signed;
  assign _043_ = inside_0_3 ? { _042_, lanes[39:32] } : 9'h000;
  assign operand_4 = \$signal  ? accumulator_data[99:80] : { _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_ };
  assign _044_ = lanes[47] & is_signed;
  assign _045_ = inside_0_3 ? { _044_, lanes[47:40] } : 9'h000;
  assign operand_5 = \$signal  ? accumulator_data[119:100] : { _045_[8], _045_[8], _045_[8], _045_[8], _045_[8], _045_[8], _045_[8], _045_[8], _045_[8], _045_[8], _045_[8], _045_ };
  assign _046_ = lanes[55] & is_signed;
  assign _047_ = inside_0_3 ? { _046_, lanes[55:48] } : 9'h000;
  assign operand_6 = \$signal  ? accumulator_data[139:120] : { _047_[8], _047_[8], _047_[8], _047_[8], _047_[8], _047_[8], _047_[8], _047_[8], _047_[8], _047_[8], _047_[8], _047_ };
  assign _048_ = lanes[63] & is_signed;
  assign _049_ = inside_0_3 ? { _048_, lanes[63:56] } : 9'h000;
  assign operand_7 = \$signal  ? accumulator_data[159:140] : { _049_[8], _049_[8], _049_[8], _049_[8], _049_[8], _049_[8], _049_[8], _049_[8], _049_[8], _049_[8], _049_[8], _049_ };
  assign terms = second_0_0 ? terms_b : terms_a;
  always @(posedge clk)
    busy <= _051_;
  always @(posedge clk)
    read_0_0 <= _052_;
  always @(posedge clk)
    read_1_0 <= _053_;
  always @(posedge clk)
    read_2_0 <= _054_;
  always @(posedge clk)
    read_3_0 <= _055_;
  always @(posedge clk)
    operand_0_0 <= _056_;
  always @(posedge clk)
    operand_1_0 <= _057_;
  always @(posedge clk)
    operand_0_1 <= _058_;
  always @(posedge clk)
    operand_1_1 <= _059_;
  always @(posedge clk)
    operand_0_2 <= _060_;
  always @(posedge clk)
    operand_1_2 <= _062_;
  always @(posedge clk)
    operand_0_3 <= _063_;
  always @(posedge clk)
    operand_1_3 <= _064_;
  always @(posedge clk)
    operand_0_4 <= _065_;
  always @(posedge clk)
    operand_1_4 <= _066_;
  always @(posedge clk)
    inside_0_0 <= _067_;
  always @(posedge clk)
    inside_0_1 <= _068_;
  always @(posedge clk)
    inside_0_2 <= _069_;
  always @(posedge clk)
    inside_0_3 <= _070_;
  always @(posedge clk)
    terms_0_0 <= _071_;
  always @(posedge clk)
    terms_1_0 <= _073_;
  always @(posedge clk)
    terms_0_1 <= _074_;
  always @(posedge clk)
    terms_1_1 <= _075_;
  always @(posedge clk)
    terms_0_2 <= _076_;
  always @(posedge clk)
    terms_1_2 <= _077_;
  always @(posedge clk)
    terms_0_3 <= _078_;
  always @(posedge clk)
    terms_1_3 <= _079_;
  always @(posedge clk)
    terms_0_4 <= _080_;
  always @(posedge clk)
    terms_1_4 <= _081_;
  always @(posedge clk)
    bias_0_0 <= _082_;
  always @(posedge clk)
    bias_1_0 <= _084_;
  always @(posedge clk)
    bias_0_1 <= _085_;
  always @(posedge clk)
    bias_1_1 <= _086_;
  always @(posedge clk)
    bias_0_2 <= _087_;
  always @(posedge clk)
    bias_1_2 <= _088_;
  always @(posedge clk)
    second_0_0 <= _089_;
  always @(posedge clk)
    tap_0_0 <= _090_;
  always @(posedge clk)
    tap_0_1 <= _091_;
  always @(posedge clk)
    tap_0_2 <= _092_;
  always @(posedge clk)
    tap_0_3 <= _093_;
  always @(posedge clk)
    tap_0_4 <= _095_;
  always @(posedge clk)
    tap_0_5 <= _096_;
  always @(posedge clk)
    tap_0_6 <= _097_;
  always @(posedge clk)
    tap_0_7 <= _098_;
  always @(posedge clk)
    tap_0_8 <= _099_;
  always @(posedge clk)
    valid_0_0 <= _100_;
  always @(posedge clk)
    valid_0_1 <= _101_;
  always @(posedge clk)
    valid_0_2 <= _102_;
  always @(posedge clk)
    valid_0_3 <= _103_;
  always @(posedge clk)
    valid_0_4 <= _104_;
  always @(posedge clk)
    valid_0_5 <= _105_;
  always @(posedge clk)
    valid_0_6 <= _106_;
  always @(posedge clk)
    valid_0_7 <= _107_;
  always @(posedge clk)
    result_0_0 <= _108_;
  always @(posedge clk)
    result_1_0 <= _109_;
  always @(posedge clk)
    result_2_0 <= _110_;
  always @(posedge clk)
    result_3_0 <= _111_;
  always @(posedge clk)
    result_0_1 <= _112_;
  always @(posedge clk)
    result_1_1 <= _113_;
  always @(posedge clk)
    result_2_1 <= _114_;
  always @(posedge clk)
    result_3_1 <= _115_;
  always @(posedge clk)
    result_0_2 <= _116_;
  always @(posedge clk)
    result_1_2 <= _117_;
  always @(posedge clk)
    result_2_2 <= _118_;
  always @(posedge clk)
    result_3_2 <= _119_;
  always @(posedge clk)
    result_0_3 <= _120_;
  always @(posedge clk)
    result_1_3 <= _121_;
  always @(posedge clk)
    result_2_3 <= _122_;
  always @(posedge clk)
    result_3_3 <= _123_;
  always @(posedge clk)
    result_0_4 <= _124_;
  always @(posedge clk)
    result_1_4 <= _001_;
  always @(posedge clk)
    result_2_4 <= _002_;
  always @(posedge clk)
    result_3_4 <= _003_;
  always @(posedge clk)
    result_0_5 <= _004_;
  always @(posedge clk)
    result_1_5 <= _005_;
  always @(posedge clk)
    result_2_5 <= _006_;
  always @(posedge clk)
    result_3_5 <= _007_;
  always @(posedge clk)
    result_0_6 <= _008_;
  always @(posedge clk)
    result_1_6 <= _009_;
  always @(posedge clk)
    result_2_6 <= _010_;
  always @(posedge clk)
    result_3_6 <= _011_;
  always @(posedge clk)
    result_0_7 <= _012_;
  always @(posedge clk)
    result_1_7 <= _013_;
  always @(posedge clk)
    result_2_7 <= _014_;
  always @(posedge clk)
    result_3_7 <= _015_;
  always @(posedge clk)
    result_0_8 <= _016_;
  always @(posedge clk)
    result_1_8 <= _017_;
  always @(posedge clk)
    result_2_8 <= _018_;
  always @(posedge clk)
    result_3_8 <= _019_;
  always @(posedge clk)
    result_0_9 <= _020_;
  always @(posedge clk)
    result_1_9 <= _022_;
  always @(posedge clk)
    result_2_9 <= _023_;
  always @(posedge clk)
    result_3_9 <= _024_;
  always @(posedge clk)
    result_0_10 <= _025_;
  always @(posedge clk)
    result_1_10 <= _026_;
  always @(posedge clk)
    result_2_10 <= _027_;
  always @(posedge clk)
    result_3_10 <= _028_;
  always @(posedge clk)
    result_0_11 <= _029_;
  always @(posedge clk)
    done <= _030_;
  always @(posedge clk)
    result_2_11 <= _031_;
  always @(posedge clk)
    result_3_11 <= _033_;
  assign mask = result_2_11 ? 1'h0 : 1'h1;
  assign lanes = operand_0_4 ? 64'h0000000000000000 : read__data;
  assign _033_ = rst ? 20'h00000 : result_3_10;
  assign _031_ = rst ? 1'h0 : result_2_10;
  assign _030_ = rst ? 1'h0 : result_1_10;
  assign _029_ = rst ? 1'h0 : result_0_10;
  assign _028_ = rst ? 20'h00000 : result_3_9;
  assign _027_ = rst ? 1'h0 : result_2_9;
  assign _026_ = rst ? 1'h0 : result_1_9;
  assign _025_ = rst ? 1'h0 : result_0_9;
  assign _024_ = rst ? 20'h00000 : result_3_8;
  assign _023_ = rst ? 1'h0 : result_2_8;
  assign _022_ = rst ? 1'h0 : result_1_8;
  assign _020_ = rst ? 1'h0 : result_0_8;
  assign _019_ = rst ? 20'h00000 : result_3_7;
  assign _018_ = rst ? 1'h0 : result_2_7;
  assign _017_ = rst ? 1'h0 : result_1_7;
  assign _016_ = rst ? 1'h0 : result_0_7;
  assign _015_ = rst ? 20'h00000 : result_3_6;
  assign _014_ = rst ? 1'h0 : result_2_6;
  assign _013_ = rst ? 1'h0 : result_1_6;
  assign _012_ = rst ? 1'h0 : result_0_6;
  assign _011_ = rst ? 20'h00000 : result_3_5;
  assign _010_ = rst ? 1'h0 : result_2_5;
  assign _009_ = rst ? 1'h0 : result_1_5;
  assign _008_ = rst ? 1'h0 : result_0_5;
  assign _007_ = rst ? 20'h00000 : result_3_4;
  assign _006_ = rst ? 1'h0 : result_2_4;
  assign _005_ = rst ? 1'h0 : result_1_4;
  assign _004_ = rst ? 1'h0 : result_0_4;
  assign _003_ = rst ? 20'h00000 : result_3_3;
  assign _002_ = rst ? 1'h0 : result_2_3;
  assign _001_ = rst ? 1'h0 : result_1_3;
  assign _124_ = rst ? 1'h0 : result_0_3;
  assign _123_ = rst ? 20'h00000 : result_3_2;
  assign _122_ = rst ? 1'h0 : result_2_2;
  assign _121_ = rst ? 1'h0 : result_1_2;
  assign _120_ = rst ? 1'h0 : result_0_2;
  assign _119_ = rst ? 20'h00000 : result_3_1;
  assign _118_ = rst ? 1'h0 : result_2_1;
  assign _117_ = rst ? 1'h0 : result_1_1;
  assign _116_ = rst ? 1'h0 : result_0_1;
  assign _115_ = rst ? 20'h00000 : result_3_0;
  assign _114_ = rst ? 1'h0 : result_2_0;
  assign _113_ = rst ? 1'h0 : result_1_0;
  assign _112_ = rst ? 1'h0 : result_0_0;
  assign _111_ = rst ? 20'h00000 : destination;
  assign _110_ = rst ? 1'h0 : lane_chunk;
  assign _109_ = rst ? 1'h0 : _094_;
  assign _108_ = rst ? 1'h0 : _083_;
  assign _107_ = rst ? 1'h0 : valid_0_6;
  assign _106_ = rst ? 1'h0 : valid_0_5;
  assign _105_ = rst ? 1'h0 : valid_0_4;
  assign _104_ = rst ? 1'h0 : valid_0_3;
  assign _103_ = rst ? 1'h0 : valid_0_2;
  assign _102_ = rst ? 1'h0 : valid_0_1;
  assign _101_ = rst ? 1'h0 : valid_0_0;
  assign _100_ = rst ? 1'h0 : valid;
  assign _099_ = rst ? 1'h0 : tap_0_7;
  assign _098_ = rst ? 1'h0 : tap_0_6;
  assign _097_ = rst ? 1'h0 : tap_0_5;
  assign _096_ = rst ? 1'h0 : tap_0_4;
  assign _095_ = rst ? 1'h0 : tap_0_3;
  assign _093_ = rst ? 1'h0 : tap_0_2;
  assign _092_ = rst ? 1'h0 : tap_0_1;
  assign _091_ = rst ? 1'h0 : tap_0_0;
  assign _090_ = rst ? 1'h0 : first_tap;
  assign _089_ = rst ? 1'h0 : _072_;
  assign _088_ = rst ? 12'h000 : bias_1_1;
  assign _087_ = rst ? 1'h0 : bias_0_1;
  assign _086_ = rst ? 12'h000 : bias_1_0;
  assign _085_ = rst ? 1'h0 : bias_0_0;
  assign _084_ = rst ? 12'h000 : terms_1_4;
  assign _082_ = rst ? 1'h0 : terms_0_4;
  assign _081_ = rst ? 12'h000 : terms_1_3;
  assign _080_ = rst ? 1'h0 : terms_0_3;
  assign _079_ = rst ? 12'h000 : terms_1_2;
  assign _078_ = rst ? 1'h0 : terms_0_2;
  assign _077_ = rst ? 12'h000 : terms_1_1;
  assign _076_ = rst ? 1'h0 : terms_0_1;
  assign _075_ = rst ? 12'h000 : terms_1_0;
  assign _074_ = rst ? 1'h0 : terms_0_0;
  assign _073_ = rst ? 12'h000 : row;
  assign _071_ = rst ? 1'h0 : step;
  assign _070_ = rst ? 1'h0 : inside_0_2;
  assign _069_ = rst ? 1'h0 : inside_0_1;
  assign _068_ = rst ? 1'h0 : inside_0_0;
  assign _067_ = rst ? 1'h0 : valid;
  assign _066_ = rst ? 1'h0 : operand_1_3;
  assign _065_ = rst ? 1'h0 : operand_0_3;
  assign _064_ = rst ? 1'h0 : operand_1_2;
  assign _063_ = rst ? 1'h0 : operand_0_2;
  assign _062_ = rst ? 1'h0 : operand_1_1;
  assign _060_ = rst ? 1'h0 : operand_0_1;
  assign _059_ = rst ? 1'h0 : operand_1_0;
  assign _058_ = rst ? 1'h0 : operand_0_0;
  assign _057_ = rst ? 1'h0 : first_tap;
  assign _056_ = rst ? 1'h0 : lane_chunk;
  assign _055_ = rst ? 16'h0000 : position;
  assign _054_ = rst ? 1'h0 : group;
  assign _053_ = rst ? 1'h0 : _050_;
  assign _052_ = rst ? 1'h0 : _040_;
  assign _125_ = done ? 1'h0 : busy;
  assign _126_ = start ? 1'h1 : _125_;
  assign _051_ = rst ? 1'h0 : _126_;
  tnthw_t8x8_vector_unit_channel_0 channel_0 (
    .\bias$20 (bias),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_0),
    .\port$2685$145 (word[162:145]),
    .result(\result$241 ),
    .rst(rst),
    .shift(shift),
    .\terms$7 (terms[23:0]),
    .valid(valid_0_7)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_1 (
    .\bias$20 (\bias$172 [95:48]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_1),
    .\port$2685$145 (word[162:145]),
    .result(\result$242 ),
    .rst(rst),
    .shift(\shift$174 [11:6]),
    .\terms$7 (terms[47:24]),
    .valid(valid_0_7)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_2 (
    .\bias$20 (\bias$172 [143:96]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_2),
    .\port$2685$145 (word[162:145]),
    .result(\result$243 ),
    .rst(rst),
    .shift(\shift$174 [17:12]),
    .\terms$7 (terms[71:48]),
    .valid(valid_0_7)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_3 (
    .\bias$20 (\bias$172 [191:144]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_3),
    .\port$2685$145 (word[162:145]),
    .result(\result$244 ),
    .rst(rst),
    .shift(\shift$174 [23:18]),
    .\terms$7 (terms[95:72]),
    .valid(valid_0_7)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_4 (
    .\bias$20 (\bias$172 [239:192]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_4),
    .\port$2685$145 (word[162:145]),
    .result(\result$245 ),
    .rst(rst),
    .shift(\shift$174 [29:24]),
    .\terms$7 (terms[119:96]),
    .valid(valid_0_7)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_5 (
    .\bias$20 (\bias$172 [287:240]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_5),
    .\port$2685$145 (word[162:145]),
    .result(\result$246 ),
    .rst(rst),
    .shift(\shift$174 [35:30]),
    .\terms$7 (terms[143:120]),
    .valid(valid_0_7)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_6 (
    .\bias$20 (\bias$172 [335:288]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_6),
    .\port$2685$145 (word[162:145]),
    .result(\result$247 ),
    .rst(rst),
    .shift(\shift$174 [41:36]),
    .\terms$7 (terms[167:144]),
    .valid(valid_0_7)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_7 (
    .\bias$20 (\bias$172 [383:336]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_7),
    .\port$2685$145 (word[162:145]),
    .result(\result$248 ),
    .rst(rst),
    .shift(\shift$174 [47:42]),
    .\terms$7 (terms[191:168]),
    .valid(valid_0_7)
  );
  tnthw_t8x8_vector_unit_rescale_table rescale_table (
    .clk(clk),
    .port__addr(terms_1_4[5:0]),
    .\port__addr$18 (bias_1_2[5:0]),
    .port__data({ terms_b, terms_a }),
    .\port__data$22 ({ \shift$174 [47:6], shift, \bias$172 [383:48], bias }),
    .port__en(terms_0_4),
    .\port__en$16 (bias_0_2),
    .rst(rst),
    .write(write),
    .write_data(write_data),
    .write_row(write_row)
  );
  tnthw_t8x8_vector_unit_steps steps (
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
  assign accumulator_address = read_3_0[4:0];
  assign write__data = { \result$248 , \result$247 , \result$246 , \result$245 , \result$244 , \result$243 , \result$242 , \result$241  };
  assign write__mask = mask;
  assign write__address = result_3_11;
  assign write__en = result_0_11;
  assign \$signal$249  = { \result$248 , \result$247 , \result$246 , \result$245 , \result$244 , \result$243 , \result$242 , \result$241  };
  assign result = { \result$248 , \result$247 , \result$246 , \result$245 , \result$244 , \result$243 , \result$242 , \result$241  };
  assign \high$239  = word[162:154];
  assign \low$238  = word[153:145];
  assign \shift$237  = \shift$174 [47:42];
  assign \bias$236  = \bias$172 [383:336];
  assign \maximum$235  = \$signal$118 ;
  assign \valid$234  = valid_0_7;
  assign \first$233  = tap_0_8;
  assign \terms$232  = terms[191:168];
  assign \operand$231  = operand_7;
  assign \high$230  = word[162:154];
  assign \low$229  = word[153:145];
  assign \shift$228  = \shift$174 [41:36];
  assign \bias$227  = \bias$172 [335:288];
  assign \maximum$226  = \$signal$118 ;
  assign \valid$225  = valid_0_7;
  assign \first$224  = tap_0_8;
  assign \terms$223  = terms[167:144];
  assign \operand$222  = operand_6;
  assign \high$221  = word[162:154];
  assign \low$220  = word[153:145];
  assign \shift$219  = \shift$174 [35:30];
  assign \bias$218  = \bias$172 [287:240];
  assign \maximum$217  = \$signal$118 ;
  assign \valid$216  = valid_0_7;
  assign \first$215  = tap_0_8;
  assign \terms$214  = terms[143:120];
  assign \operand$213  = operand_5;
  assign \high$212  = word[162:154];
  assign \low$211  = word[153:145];
  assign \shift$210  = \shift$174 [29:24];
  assign \bias$209  = \bias$172 [239:192];
  assign \maximum$208  = \$signal$118 ;
  assign \valid$207  = valid_0_7;
  assign \first$206  = tap_0_8;
  assign \terms$205  = terms[119:96];
  assign \operand$204  = operand_4;
  assign \high$203  = word[162:154];
  assign \low$202  = word[153:145];
  assign \shift$201  = \shift$174 [23:18];
  assign \bias$200  = \bias$172 [191:144];
  assign \maximum$199  = \$signal$118 ;
  assign \valid$198  = valid_0_7;
  assign \first$197  = tap_0_8;
  assign \terms$196  = terms[95:72];
  assign \operand$195  = operand_3;
  assign \high$194  = word[162:154];
  assign \low$193  = word[153:145];
  assign \shift$192  = \shift$174 [17:12];
  assign \bias$191  = \bias$172 [143:96];
  assign \maximum$190  = \$signal$118 ;
  assign \valid$189  = valid_0_7;
  assign \first$188  = tap_0_8;
  assign \terms$187  = terms[71:48];
  assign \operand$186  = operand_2;
  assign \high$185  = word[162:154];
  assign \low$184  = word[153:145];
  assign \shift$183  = \shift$174 [11:6];
  assign \bias$182  = \bias$172 [95:48];
  assign \maximum$181  = \$signal$118 ;
  assign \valid$180  = valid_0_7;
  assign \first$179  = tap_0_8;
  assign \terms$178  = terms[47:24];
  assign \operand$177  = operand_1;
  assign high = word[162:154];
  assign low = word[153:145];
  assign \shift$174 [5:0] = shift;
  assign \bias$172 [47:0] = bias;
  assign maximum = \$signal$118 ;
  assign \valid$169  = valid_0_7;
  assign first = tap_0_8;
  assign \terms$167  = terms[23:0];
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

module tnthw_t8x8_vector_unit_channel_0(rst, maximum, operand, \terms$7 , \bias$20 , shift, result, first, valid, \port$2685$145 , clk);
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
  input [17:0] \port$2685$145 ;
  wire [17:0] \port$2685$145 ;
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
  assign _25_ = $signed(scaled) < $signed(\port$2685$145 [8:0]);
  assign _26_ = $signed(scaled) > $signed(\port$2685$145 [17:9]);
  assign _27_ = _26_ ? { \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17], \port$2685$145 [17:9] } : scaled;
  assign { _28_[48:8], result } = _25_ ? { \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8], \port$2685$145 [8:0] } : _27_;
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
  assign high = \port$2685$145 [17:9];
  assign low = \port$2685$145 [8:0];
endmodule

module tnthw_t8x8_vector_unit_rescale_table(rst, write, port__data, \port__data$22 , write_data, write_row, port__en, port__addr, \port__en$16 , \port__addr$18 , clk);
  wire [5:0] \$signature__addr ;
  wire [5:0] \$signature__addr$14 ;
  wire [383:0] \$signature__data ;
  wire [431:0] \$signature__data$15 ;
  wire \$signature__en ;
  wire \$signature__en$13 ;
  wire [383:0] bias;
  wire bias_read;
  wire [5:0] bias_row;
  input clk;
  wire clk;
  input [5:0] port__addr;
  wire [5:0] port__addr;
  input [5:0] \port__addr$18 ;
  wire [5:0] \port__addr$18 ;
  output [383:0] port__data;
  wire [383:0] port__data;
  output [431:0] \port__data$22 ;
  wire [431:0] \port__data$22 ;
  input port__en;
  wire port__en;
  input \port__en$16 ;
  wire \port__en$16 ;
  input rst;
  wire rst;
  wire [47:0] shift;
  wire [191:0] terms_a;
  wire [191:0] terms_b;
  wire terms_read;
  wire [5:0] terms_row;
  input write;
  wire write;
  input [1023:0] write_data;
  wire [1023:0] write_data;
  input [5:0] write_row;
  wire [5:0] write_row;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [431:0] \bias$26  [63:0];
  integer init_bias_26;
  initial for (init_bias_26 = 0; init_bias_26 <= 63; init_bias_26 = init_bias_26 + 1) \bias$26 [init_bias_26] = 0;
  always @(posedge clk) begin
    if (write)
      \bias$26 [write_row] <= { write_data[949:944], write_data[821:816], write_data[693:688], write_data[565:560], write_data[437:432], write_data[309:304], write_data[181:176], write_data[53:48], write_data[943:896], write_data[815:768], write_data[687:640], write_data[559:512], write_data[431:384], write_data[303:256], write_data[175:128], write_data[47:0] };
  end
  reg [431:0] _0_;
  always @(posedge clk) begin
    if (\port__en$16 ) begin
      _0_ <= \bias$26 [\port__addr$18 ];
    end
  end
  assign \port__data$22  = _0_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [383:0] terms [63:0];
  integer init_terms;
  initial for (init_terms = 0; init_terms <= 63; init_terms = init_terms + 1) terms [init_terms] = 0;
  always @(posedge clk) begin
    if (write)
      terms[write_row] <= { write_data[1023:1022], write_data[1019:1014], write_data[1011:1006], write_data[1003:998], write_data[995:992], write_data[895:894], write_data[891:886], write_data[883:878], write_data[875:870], write_data[867:864], write_data[767:766], write_data[763:758], write_data[755:750], write_data[747:742], write_data[739:736], write_data[639:638], write_data[635:630], write_data[627:622], write_data[619:614], write_data[611:608], write_data[511:510], write_data[507:502], write_data[499:494], write_data[491:486], write_data[483:480], write_data[383:382], write_data[379:374], write_data[371:366], write_data[363:358], write_data[355:352], write_data[255:254], write_data[251:246], write_data[243:238], write_data[235:230], write_data[227:224], write_data[127:126], write_data[123:118], write_data[115:110], write_data[107:102], write_data[99:96], write_data[991:990], write_data[987:982], write_data[979:974], write_data[971:966], write_data[963:960], write_data[863:862], write_data[859:854], write_data[851:846], write_data[843:838], write_data[835:832], write_data[735:734], write_data[731:726], write_data[723:718], write_data[715:710], write_data[707:704], write_data[607:606], write_data[603:598], write_data[595:590], write_data[587:582], write_data[579:576], write_data[479:478], write_data[475:470], write_data[467:462], write_data[459:454], write_data[451:448], write_data[351:350], write_data[347:342], write_data[339:334], write_data[331:326], write_data[323:320], write_data[223:222], write_data[219:214], write_data[211:206], write_data[203:198], write_data[195:192], write_data[95:94], write_data[91:86], write_data[83:78], write_data[75:70], write_data[67:64] };
  end
  reg [383:0] _1_;
  always @(posedge clk) begin
    if (port__en) begin
      _1_ <= terms[port__addr];
    end
  end
  assign port__data = _1_;
  assign shift = \port__data$22 [431:384];
  assign bias = \port__data$22 [383:0];
  assign bias_row = \port__addr$18 ;
  assign bias_read = \port__en$16 ;
  assign \$signature__data$15  = { write_data[949:944], write_data[821:816], write_data[693:688], write_data[565:560], write_data[437:432], write_data[309:304], write_data[181:176], write_data[53:48], write_data[943:896], write_data[815:768], write_data[687:640], write_data[559:512], write_data[431:384], write_data[303:256], write_data[175:128], write_data[47:0] };
  assign \$signature__addr$14  = write_row;
  assign \$signature__en$13  = write;
  assign terms_b = port__data[383:192];
  assign terms_a = port__data[191:0];
  assign terms_row = port__addr;
  assign terms_read = port__en;
  assign \$signature__data  = { write_data[1023:1022], write_data[1019:1014], write_data[1011:1006], write_data[1003:998], write_data[995:992], write_data[895:894], write_data[891:886], write_data[883:878], write_data[875:870], write_data[867:864], write_data[767:766], write_data[763:758], write_data[755:750], write_data[747:742], write_data[739:736], write_data[639:638], write_data[635:630], write_data[627:622], write_data[619:614], write_data[611:608], write_data[511:510], write_data[507:502], write_data[499:494], write_data[491:486], write_data[483:480], write_data[383:382], write_data[379:374], write_data[371:366], write_data[363:358], write_data[355:352], write_data[255:254], write_data[251:246], write_data[243:238], write_data[235:230], write_data[227:224], write_data[127:126], write_data[123:118], write_data[115:110], write_data[107:102], write_data[99:96], write_data[991:990], write_data[987:982], write_data[979:974], write_data[971:966], write_data[963:960], write_data[863:862], write_data[859:854], write_data[851:846], write_data[843:838], write_data[835:832], write_data[735:734], write_data[731:726], write_data[723:718], write_data[715:710], write_data[707:704], write_data[607:606], write_data[603:598], write_data[595:590], write_data[587:582], write_data[579:576], write_data[479:478], write_data[475:470], write_data[467:462], write_data[459:454], write_data[451:448], write_data[351:350], write_data[347:342], write_data[339:334], write_data[331:326], write_data[323:320], write_data[223:222], write_data[219:214], write_data[211:206], write_data[203:198], write_data[195:192], write_data[95:94], write_data[91:86], write_data[83:78], write_data[75:70], write_data[67:64] };
  assign \$signature__addr  = write_row;
  assign \$signature__en  = write;
endmodule

module tnthw_t8x8_vector_unit_steps(rst, last_tap, last, destination, valid, address, start, instruction, held, first_tap, step, group, lane_chunk, row, first_of_chunk, index, clk);
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
  tnthw_t8x8_vector_unit_steps_window window (
    .address(\address$63 ),
    .clk(clk),
    .index(index),
    .last_position(last_position),
    .last_tap(\last_tap$31 ),
    .load(start),
    .origin(origin),
    .\port$1869$183 (instruction[360:183]),
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

module tnthw_t8x8_vector_unit_steps_window(rst, step_position, restart_position, origin, positions, last_tap, valid, load, \port$1869$183 , step_tap, last_position, index, address, clk);
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
  input [177:0] \port$1869$183 ;
  wire [177:0] \port$1869$183 ;
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
  assign _021_ = load ? \port$1869$183 [13:0] : kept_row_y;
  assign _022_ = load ? \port$1869$183 [27:14] : kept_column_x;
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
  assign _018_ = \port$1869$183 [97:84] - \port$1869$183 [41:28];
  assign _029_ = $signed(_018_) - $signed(3'h2);
  assign _040_ = \port$1869$183 [97:84] - \port$1869$183 [41:28];
  assign _051_ = $signed(_040_) - $signed(3'h2);
  assign _062_ = \port$1869$183 [97:84] - 2'h2;
  assign _070_ = $signed(positions_left) - $signed(2'h1);
  assign _071_ = index + 1'h1;
  assign _001_ = \$signal$38  + kept_stride_y;
  assign _002_ = $signed(\$signal ) - $signed(2'h1);
  assign _003_ = x + kept_stride_x;
  assign _004_ = \$signal$42  + kept_stride_x;
  assign _005_ = load | restart_position;
  assign _006_ = load ? \port$1869$183 [55:42] : kept_start_offset;
  assign _007_ = load ? \port$1869$183 [55:42] : kept_start_offset;
  assign _008_ = \port$1869$183 [171:166] - 2'h2;
  assign _009_ = \port$1869$183 [171:166] - 2'h2;
  assign _010_ = \port$1869$183 [177:172] - 2'h2;
  assign _012_ = \port$1869$183 [177:172] - 2'h2;
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
  assign _155_ = load ? \port$1869$183 [165:162] : kept_stride_x;
  assign _043_ = rst ? 4'h0 : _155_;
  assign _156_ = load ? \port$1869$183 [161:158] : kept_stride_y;
  assign _042_ = rst ? 4'h0 : _156_;
  assign _157_ = load ? \port$1869$183 [157:138] : kept_plane;
  assign _041_ = rst ? 20'h00000 : _157_;
  assign _158_ = load ? \port$1869$183 [137:118] : kept_tap_step;
  assign _039_ = rst ? 20'h00000 : _158_;
  assign _159_ = load ? \port$1869$183 [117:98] : kept_row_step;
  assign _038_ = rst ? 20'h00000 : _159_;
  assign _160_ = load ? \port$1869$183 [83:70] : kept_width;
  assign _037_ = rst ? 14'h0000 : _160_;
  assign _161_ = load ? \port$1869$183 [69:56] : kept_height;
  assign _036_ = rst ? 14'h0000 : _161_;
  assign _162_ = load ? \port$1869$183 [27:14] : kept_column_x;
  assign _035_ = rst ? 14'h0000 : _162_;
  assign _163_ = load ? \port$1869$183 [13:0] : kept_row_y;
  assign _034_ = rst ? 14'h0000 : _163_;
  assign _164_ = load ? \port$1869$183 [55:42] : kept_start_offset;
  assign _033_ = rst ? 14'h0000 : _164_;
  assign _030_[19:0] = next_row;
  assign _028_[19:0] = \$signal$57 ;
  assign _026_[19:0] = \$signal$41 ;
  assign last_position = positions_left[16];
  assign planes = 12'h001;
  assign kernel_x = \port$1869$183 [177:172];
  assign kernel_y = \port$1869$183 [171:166];
  assign restart_tap = step_position;
  assign start_x = \port$1869$183 [41:28];
  assign out_width = \port$1869$183 [97:84];
  assign dilation_x = 4'h1;
  assign dilation_y = 4'h1;
  assign stride_x = \port$1869$183 [165:162];
  assign stride_y = \port$1869$183 [161:158];
  assign plane = \port$1869$183 [157:138];
  assign tap_step = \port$1869$183 [137:118];
  assign row_step = \port$1869$183 [117:98];
  assign width = \port$1869$183 [83:70];
  assign height = \port$1869$183 [69:56];
  assign column_x = \port$1869$183 [27:14];
  assign row_y = \port$1869$183 [13:0];
  assign start_offset = \port$1869$183 [55:42];
endmodule
