// tnthw_t8x8: tnthw 0.1.0, machine t8x8, fields 058f785e9d70
// Generated, do not edit; docs/machine.md describes the ports.

module tnthw_t8x8(entry, request__ready, read__payload, read__valid, write__ready, clk, rst, done, busy, error, request__payload__address, request__payload__beats, request__payload__write, request__valid, read__ready, write__payload, write__valid, trace__started, trace__completed, events__vectors, events__padded_vectors
, events__adds, events__weight_beats, events__array_reads, events__accumulator_writes, events__drain_reads, events__vector_steps, events__vector_reads, events__vector_writes, events__table_reads, events__memory_read_beats, events__memory_write_beats, events__load_words, events__store_words, events__weight_fill_beats, events__table_fill_rows, events__fetch_beats, events__instructions, start);
  wire _00_;
  wire _01_;
  wire [1:0] _02_;
  wire [1:0] _03_;
  wire [1:0] _04_;
  wire [4:0] accumulator_address;
  wire [4:0] \accumulator_address$188 ;
  wire accumulator_bank;
  wire \accumulator_bank$186 ;
  wire [159:0] accumulator_data;
  wire [159:0] \accumulator_data$189 ;
  wire accumulator_read;
  wire \accumulator_read$184 ;
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
  wire add__weight_beats;
  wire add__weight_fill_beats;
  wire [6:0] adds;
  wire array__done;
  wire array__free;
  wire [304:0] array__head;
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
  output busy;
  wire busy;
  wire \busy$124 ;
  wire chunk;
  wire clear;
  wire \clear$122 ;
  wire \clear$191 ;
  input clk;
  wire clk;
  wire [207:0] data;
  wire [304:0] \data$60 ;
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
  output [47:0] events__weight_beats;
  wire [47:0] events__weight_beats;
  output [47:0] events__weight_fill_beats;
  wire [47:0] events__weight_fill_beats;
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
  wire [304:0] \head$66 ;
  wire [377:0] \head$82 ;
  wire [15:0] held_read;
  wire [15:0] \held_read$72 ;
  wire [15:0] \held_read$88 ;
  wire [15:0] held_write;
  wire [15:0] \held_write$92 ;
  wire idle;
  wire illegal;
  wire [383:0] instruction;
  wire [207:0] \instruction$56 ;
  wire [304:0] \instruction$74 ;
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
  wire [19:0] memory_write__address;
  wire [63:0] memory_write__data;
  wire memory_write__en;
  wire memory_write__mask;
  wire padded;
  wire page;
  wire [383:0] page_data;
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
  wire [19:0] \read__address$132 ;
  wire [63:0] read__data;
  wire [63:0] \read__data$133 ;
  wire read__en;
  wire \read__en$136 ;
  input [63:0] read__payload;
  wire [63:0] read__payload;
  output read__ready;
  wire read__ready;
  input read__valid;
  wire read__valid;
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
  wire [1023:0] table_data;
  wire [5:0] table_row;
  wire table_write;
  wire \table_write$164 ;
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
  wire [47:0] total__weight_beats;
  wire [47:0] total__weight_fill_beats;
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
  wire vector_read;
  wire [19:0] vector_read__address;
  wire [63:0] vector_read__data;
  wire vector_read__en;
  wire [19:0] vector_write__address;
  wire [63:0] vector_write__data;
  wire vector_write__en;
  wire vector_write__mask;
  wire weight_beat;
  wire weights_write;
  wire word_read;
  wire \word_read$217 ;
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
    .vector_data(\accumulator_data$189 ),
    .vector_read(vector_read),
    .write(write),
    .write__addr(write_address),
    .write__data(write_data),
    .write_bank(write_bank)
  );
  tnthw_t8x8_activations activations (
    .array_read__address(array_read__address),
    .array_read__data(read__data),
    .array_read__en(array_read__en),
    .clk(clk),
    .memory_read__address(memory_read__address),
    .memory_read__data(store__data),
    .memory_read__en(memory_read__en),
    .memory_write__address(\entry$109 ),
    .memory_write__data(gathered[63:0]),
    .memory_write__en(memory_write__en),
    .\port$1260$0 (vector_write__data[7:0]),
    .\port$1300$0 (vector_write__data[15:8]),
    .\port$1340$0 (vector_write__data[23:16]),
    .\port$1380$0 (vector_write__data[31:24]),
    .\port$1420$0 (vector_write__data[39:32]),
    .\port$1460$0 (vector_write__data[47:40]),
    .\port$1500$0 (vector_write__data[55:48]),
    .\port$1540$0 (vector_write__data[63:56]),
    .rst(rst),
    .vector_read__address(vector_read__address),
    .vector_read__data(\read__data$133 ),
    .vector_read__en(vector_read__en),
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
    .write__data(instruction[304:0]),
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
    .instruction(array__head),
    .last_position(add__vectors),
    .padded(add__padded_vectors),
    .read(add__weight_beats),
    .read__address(array_read__address),
    .read__data(read__data),
    .read__en(array_read__en),
    .rst(rst),
    .start(\pop$61 )
  );
  tnthw_t8x8_counters counters (
    .add__accumulator_writes(write),
    .add__adds(add__adds),
    .add__array_reads(array_read__en),
    .add__drain_reads(vector_read),
    .add__fetch_beats(add__fetch_beats),
    .add__instructions(add__instructions),
    .add__load_words(memory_write__en),
    .add__memory_read_beats(add__memory_read_beats),
    .add__memory_write_beats(add__memory_write_beats),
    .add__padded_vectors(add__padded_vectors),
    .add__store_words(memory_read__en),
    .add__table_fill_rows(table_write),
    .add__table_reads(add__table_reads),
    .add__vector_reads(vector_read__en),
    .add__vector_steps(add__vector_steps),
    .add__vector_writes(vector_write__en),
    .add__vectors(add__vectors),
    .add__weight_beats(add__weight_beats),
    .add__weight_fill_beats(fill),
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
    .total__weight_beats(events__weight_beats),
    .total__weight_fill_beats(events__weight_fill_beats)
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
    .offered(write__valid),
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
    .store__data(store__data),
    .store__en(memory_read__en),
    .store_address(memory_read__address),
    .table_write(table_write),
    .weights_write(fill),
    .write_beat(add__memory_write_beats),
    .write_data__payload(write__payload),
    .write_data__ready(write__ready)
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
    .page_data(gathered[383:0]),
    .page_write(page_write),
    .\port$186$0 (page),
    .\port$1869$0 (\full$116 ),
    .\port$1879$0 (\full$117 ),
    .\port$1889$0 (\full$118 ),
    .\port$1973$0 (\entry$109 [4:0]),
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
    .accumulator_data(\accumulator_data$189 ),
    .accumulator_read(vector_read),
    .chunk(add__table_reads),
    .clk(clk),
    .done(vector__done),
    .free(vector__free),
    .held_read(vector__held_read),
    .held_write(vector__held_write),
    .instruction(vector__head),
    .mask(vector_write__mask),
    .read__address(vector_read__address),
    .read__data(\read__data$133 ),
    .read__en(vector_read__en),
    .\result$194 (vector_write__data[7:0]),
    .\result$195 (vector_write__data[15:8]),
    .\result$196 (vector_write__data[23:16]),
    .\result$197 (vector_write__data[31:24]),
    .\result$198 (vector_write__data[39:32]),
    .\result$199 (vector_write__data[47:40]),
    .\result$200 (vector_write__data[55:48]),
    .\result$201 (vector_write__data[63:56]),
    .result_0_7(vector_write__en),
    .result_3_7(vector_write__address),
    .rst(rst),
    .start(\pop$77 ),
    .step(add__vector_steps),
    .write(table_write),
    .write_data(gathered),
    .write_row(\entry$109 [5:0])
  );
  assign trace__completed = { vector__done, array__done, memory__done };
  assign trace__started = { \pop$77 , \pop$61 , pop };
  assign total__weight_fill_beats = events__weight_fill_beats;
  assign total__weight_beats = events__weight_beats;
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
  assign add__weight_fill_beats = fill;
  assign \word_read$217  = memory_read__en;
  assign add__store_words = memory_read__en;
  assign add__load_words = memory_write__en;
  assign write_beat = add__memory_write_beats;
  assign read_beat = add__memory_read_beats;
  assign chunk = add__table_reads;
  assign add__vector_writes = vector_write__en;
  assign word_read = vector_read__en;
  assign add__vector_reads = vector_read__en;
  assign step = add__vector_steps;
  assign drain_read = vector_read;
  assign add__drain_reads = vector_read;
  assign add__accumulator_writes = write;
  assign add__array_reads = array_read__en;
  assign weight_beat = add__weight_beats;
  assign adds = add__adds;
  assign padded = add__padded_vectors;
  assign vector = add__vectors;
  assign \clear$191  = clear;
  assign vector_data = \accumulator_data$189 ;
  assign \accumulator_address$188  = vector_address;
  assign \accumulator_bank$186  = vector_bank;
  assign \accumulator_read$184  = vector_read;
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
  assign \table_write$164  = table_write;
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
  assign store__en = memory_read__en;
  assign memory_read__data = store__data;
  assign store__address = memory_read__address;
  assign \read__en$136  = vector_read__en;
  assign vector_read__data = \read__data$133 ;
  assign \read__address$132  = vector_read__address;
  assign read__en = array_read__en;
  assign array_read__data = read__data;
  assign read__address = array_read__address;
  assign \busy$124  = busy;
  assign \done$123  = done;
  assign \clear$122  = clear;
  assign full = { \full$118 , \full$117 , \full$116  };
  assign \fetched$114  = fetched;
  assign page_data = gathered[383:0];
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
  assign \data$60  = instruction[304:0];
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

module tnthw_t8x8_accumulators(rst, vector_read, array_data, vector_data, write__data, array_read, array_bank, array_address, write, write_bank, write__addr, vector_bank, vector_address, clk);
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  reg \$signal  = 1'h0;
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
  wire [4:0] read__addr;
  wire [4:0] \read__addr$21 ;
  wire [159:0] read__data;
  wire [159:0] \read__data$25 ;
  wire read__en;
  wire \read__en$20 ;
  input rst;
  wire rst;
  input [4:0] vector_address;
  wire [4:0] vector_address;
  input vector_bank;
  wire vector_bank;
  reg \vector_bank$27  = 1'h0;
  output [159:0] vector_data;
  wire [159:0] vector_data;
  input vector_read;
  wire vector_read;
  input write;
  wire write;
  input [4:0] write__addr;
  wire [4:0] write__addr;
  wire [4:0] \write__addr$18 ;
  input [159:0] write__data;
  wire [159:0] write__data;
  wire [159:0] \write__data$19 ;
  wire write__en;
  wire \write__en$17 ;
  wire [4:0] write_address;
  input write_bank;
  wire write_bank;
  wire [159:0] write_data;
  reg [159:0] bank_0 [31:0];
  integer init_bank_0;
  initial for (init_bank_0 = 0; init_bank_0 <= 31; init_bank_0 = init_bank_0 + 1) bank_0 [init_bank_0] = 0;
  always @(posedge clk) begin
    if (write__en)
      bank_0[write__addr] <= write__data;
  end
  reg [159:0] _26_;
  always @(posedge clk) begin
    if (read__en) begin
      _26_ <= bank_0[read__addr];
      if (write__en && read__addr == write__addr)
        _26_ <= write__data;
    end
  end
  assign read__data = _26_;
  reg [159:0] bank_1 [31:0];
  integer init_bank_1;
  initial for (init_bank_1 = 0; init_bank_1 <= 31; init_bank_1 = init_bank_1 + 1) bank_1 [init_bank_1] = 0;
  always @(posedge clk) begin
    if (\write__en$17 )
      bank_1[write__addr] <= write__data;
  end
  reg [159:0] _27_;
  always @(posedge clk) begin
    if (\read__en$20 ) begin
      _27_ <= bank_1[\read__addr$21 ];
      if (\write__en$17  && \read__addr$21  == write__addr)
        _27_ <= write__data;
    end
  end
  assign \read__data$25  = _27_;
  assign _00_ = ! array_bank;
  assign array_0 = array_read & _00_;
  assign _02_ = ! write_bank;
  assign write__en = write & _02_;
  assign _03_ = ! vector_bank;
  assign _04_ = vector_read & _03_;
  assign read__en = array_0 | _04_;
  assign read__addr = array_0 ? array_address : vector_address;
  assign array_1 = array_read & array_bank;
  assign \write__en$17  = write & write_bank;
  assign _05_ = vector_read & vector_bank;
  assign \read__en$20  = array_1 | _05_;
  assign \read__addr$21  = array_1 ? array_address : vector_address;
  assign array_data = \$signal  ? \read__data$25  : read__data;
  assign vector_data = \vector_bank$27  ? \read__data$25  : read__data;
  always @(posedge clk)
    \$signal  <= _06_;
  always @(posedge clk)
    \vector_bank$27  <= _01_;
  assign _01_ = rst ? 1'h0 : vector_bank;
  assign _06_ = rst ? 1'h0 : array_bank;
  assign \write__data$19  = write__data;
  assign \write__addr$18  = write__addr;
  assign write_data = write__data;
  assign write_address = write__addr;
endmodule

module tnthw_t8x8_activations(rst, memory_read__en, memory_write__en, array_read__en, array_read__address, vector_read__en, vector_read__address, \port$1260$0 , \port$1300$0 , \port$1340$0 , \port$1380$0 , \port$1420$0 , \port$1460$0 , \port$1500$0 , \port$1540$0 , memory_read__address, memory_write__data, memory_write__address, vector_write__en, vector_write__address, vector_write__mask
, array_read__data, vector_read__data, memory_read__data, clk);
  wire _000_;
  wire _001_;
  wire [19:0] _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [19:0] _007_;
  wire [19:0] _008_;
  wire _009_;
  wire _010_;
  wire [19:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire [19:0] _017_;
  wire [19:0] _018_;
  wire _019_;
  wire _020_;
  wire [19:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [19:0] _026_;
  wire [19:0] _027_;
  wire _028_;
  wire _029_;
  wire [19:0] _030_;
  wire _031_;
  wire [1:0] _032_;
  wire _033_;
  wire [1:0] _034_;
  wire [1:0] _035_;
  wire [19:0] _036_;
  wire [19:0] _037_;
  wire _038_;
  wire [1:0] _039_;
  wire [1:0] _040_;
  wire [1:0] _041_;
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
  reg [1:0] array_bank = 2'h0;
  input [19:0] array_read__address;
  wire [19:0] array_read__address;
  output [63:0] array_read__data;
  wire [63:0] array_read__data;
  input array_read__en;
  wire array_read__en;
  input clk;
  wire clk;
  wire memory_0;
  wire memory_1;
  wire memory_2;
  wire memory_3;
  reg [1:0] memory_bank = 2'h0;
  input [19:0] memory_read__address;
  wire [19:0] memory_read__address;
  output [63:0] memory_read__data;
  wire [63:0] memory_read__data;
  input memory_read__en;
  wire memory_read__en;
  input [19:0] memory_write__address;
  wire [19:0] memory_write__address;
  input [63:0] memory_write__data;
  wire [63:0] memory_write__data;
  input memory_write__en;
  wire memory_write__en;
  wire memory_write__mask;
  input [7:0] \port$1260$0 ;
  wire [7:0] \port$1260$0 ;
  input [7:0] \port$1300$0 ;
  wire [7:0] \port$1300$0 ;
  input [7:0] \port$1340$0 ;
  wire [7:0] \port$1340$0 ;
  input [7:0] \port$1380$0 ;
  wire [7:0] \port$1380$0 ;
  input [7:0] \port$1420$0 ;
  wire [7:0] \port$1420$0 ;
  input [7:0] \port$1460$0 ;
  wire [7:0] \port$1460$0 ;
  input [7:0] \port$1500$0 ;
  wire [7:0] \port$1500$0 ;
  input [7:0] \port$1540$0 ;
  wire [7:0] \port$1540$0 ;
  wire [8:0] read__addr;
  wire [8:0] \read__addr$24 ;
  wire [8:0] \read__addr$32 ;
  wire [8:0] \read__addr$40 ;
  wire [63:0] read__data;
  wire [63:0] \read__data$49 ;
  wire [63:0] \read__data$50 ;
  wire [63:0] \read__data$51 ;
  wire read__en;
  wire \read__en$23 ;
  wire \read__en$31 ;
  wire \read__en$39 ;
  wire [2:0] reads_0;
  wire [2:0] reads_1;
  wire [2:0] reads_2;
  wire [2:0] reads_3;
  input rst;
  wire rst;
  wire vector_0;
  wire vector_1;
  wire vector_2;
  wire vector_3;
  reg [1:0] vector_bank = 2'h0;
  input [19:0] vector_read__address;
  wire [19:0] vector_read__address;
  output [63:0] vector_read__data;
  wire [63:0] vector_read__data;
  input vector_read__en;
  wire vector_read__en;
  input [19:0] vector_write__address;
  wire [19:0] vector_write__address;
  wire [63:0] vector_write__data;
  input vector_write__en;
  wire vector_write__en;
  input vector_write__mask;
  wire vector_write__mask;
  wire [8:0] write__addr;
  wire [8:0] \write__addr$27 ;
  wire [8:0] \write__addr$35 ;
  wire [8:0] \write__addr$43 ;
  wire [63:0] write__data;
  wire [63:0] \write__data$28 ;
  wire [63:0] \write__data$36 ;
  wire [63:0] \write__data$44 ;
  wire write__en;
  wire \write__en$29 ;
  wire \write__en$37 ;
  wire \write__en$45 ;
  reg [63:0] bank_0 [511:0];
  integer init_bank_0;
  initial for (init_bank_0 = 0; init_bank_0 <= 511; init_bank_0 = init_bank_0 + 1) bank_0 [init_bank_0] = 0;
  always @(posedge clk) begin
    if (write__en)
      bank_0[write__addr] <= write__data;
  end
  reg [63:0] _146_;
  always @(posedge clk) begin
    if (read__en) begin
      _146_ <= bank_0[read__addr];
    end
  end
  assign read__data = _146_;
  reg [63:0] bank_1 [511:0];
  integer init_bank_1;
  initial for (init_bank_1 = 0; init_bank_1 <= 511; init_bank_1 = init_bank_1 + 1) bank_1 [init_bank_1] = 0;
  always @(posedge clk) begin
    if (\write__en$29 )
      bank_1[\write__addr$27 ] <= \write__data$28 ;
  end
  reg [63:0] _147_;
  always @(posedge clk) begin
    if (\read__en$23 ) begin
      _147_ <= bank_1[\read__addr$24 ];
    end
  end
  assign \read__data$49  = _147_;
  reg [63:0] bank_2 [511:0];
  integer init_bank_2;
  initial for (init_bank_2 = 0; init_bank_2 <= 511; init_bank_2 = init_bank_2 + 1) bank_2 [init_bank_2] = 0;
  always @(posedge clk) begin
    if (\write__en$37 )
      bank_2[\write__addr$35 ] <= \write__data$36 ;
  end
  reg [63:0] _148_;
  always @(posedge clk) begin
    if (\read__en$31 ) begin
      _148_ <= bank_2[\read__addr$32 ];
    end
  end
  assign \read__data$50  = _148_;
  reg [63:0] bank_3 [511:0];
  integer init_bank_3;
  initial for (init_bank_3 = 0; init_bank_3 <= 511; init_bank_3 = init_bank_3 + 1) bank_3 [init_bank_3] = 0;
  always @(posedge clk) begin
    if (\write__en$45 )
      bank_3[\write__addr$43 ] <= \write__data$44 ;
  end
  reg [63:0] _149_;
  always @(posedge clk) begin
    if (\read__en$39 ) begin
      _149_ <= bank_3[\read__addr$40 ];
    end
  end
  assign \read__data$51  = _149_;
  assign \write__data$36  = vector_2 ? { \port$1540$0 , \port$1500$0 , \port$1460$0 , \port$1420$0 , \port$1380$0 , \port$1340$0 , \port$1300$0 , \port$1260$0  } : memory_write__data;
  assign _022_ = memory_2 ? 1'h1 : 1'h0;
  assign \write__en$37  = vector_2 ? vector_write__mask : _022_;
  assign _023_ = array_read__address[10:9] == 2'h3;
  assign reads_3[0] = array_read__en & _023_;
  assign _024_ = vector_read__address[10:9] == 2'h3;
  assign reads_3[1] = vector_read__en & _024_;
  assign _025_ = memory_read__address[10:9] == 2'h3;
  assign reads_3[2] = memory_read__en & _025_;
  assign \read__en$39  = | reads_3;
  assign _026_ = reads_3[1] ? vector_read__address : memory_read__address;
  assign { _027_[19:9], \read__addr$40  } = reads_3[0] ? array_read__address : _026_;
  assign _028_ = vector_write__address[10:9] == 2'h3;
  assign vector_3 = vector_write__en & _028_;
  assign _029_ = memory_write__address[10:9] == 2'h3;
  assign memory_3 = memory_write__en & _029_;
  assign { _030_[19:9], \write__addr$43  } = vector_3 ? vector_write__address : memory_write__address;
  assign \write__data$44  = vector_3 ? { \port$1540$0 , \port$1500$0 , \port$1460$0 , \port$1420$0 , \port$1380$0 , \port$1340$0 , \port$1300$0 , \port$1260$0  } : memory_write__data;
  assign _031_ = memory_3 ? 1'h1 : 1'h0;
  assign \write__en$45  = vector_3 ? vector_write__mask : _031_;
  always @(posedge clk)
    array_bank <= _032_;
  always @(posedge clk)
    vector_bank <= _034_;
  always @(posedge clk)
    memory_bank <= _035_;
  assign _000_ = ! array_read__address[10:9];
  assign reads_0[0] = array_read__en & _000_;
  assign _016_ = ! vector_read__address[10:9];
  assign reads_0[1] = vector_read__en & _016_;
  assign _033_ = ! memory_read__address[10:9];
  assign reads_0[2] = memory_read__en & _033_;
  assign read__en = | reads_0;
  assign _036_ = reads_0[1] ? vector_read__address : memory_read__address;
  assign { _037_[19:9], read__addr } = reads_0[0] ? array_read__address : _036_;
  assign _038_ = ! vector_write__address[10:9];
  assign vector_0 = vector_write__en & _038_;
  assign _001_ = ! memory_write__address[10:9];
  assign memory_0 = memory_write__en & _001_;
  assign { _002_[19:9], write__addr } = vector_0 ? vector_write__address : memory_write__address;
  assign write__data = vector_0 ? { \port$1540$0 , \port$1500$0 , \port$1460$0 , \port$1420$0 , \port$1380$0 , \port$1340$0 , \port$1300$0 , \port$1260$0  } : memory_write__data;
  assign _003_ = memory_0 ? 1'h1 : 1'h0;
  assign write__en = vector_0 ? vector_write__mask : _003_;
  assign _004_ = array_read__address[10:9] == 1'h1;
  assign reads_1[0] = array_read__en & _004_;
  assign _005_ = vector_read__address[10:9] == 1'h1;
  assign reads_1[1] = vector_read__en & _005_;
  assign _006_ = memory_read__address[10:9] == 1'h1;
  assign reads_1[2] = memory_read__en & _006_;
  assign \read__en$23  = | reads_1;
  assign _007_ = reads_1[1] ? vector_read__address : memory_read__address;
  assign { _008_[19:9], \read__addr$24  } = reads_1[0] ? array_read__address : _007_;
  assign _009_ = vector_write__address[10:9] == 1'h1;
  assign vector_1 = vector_write__en & _009_;
  assign _010_ = memory_write__address[10:9] == 1'h1;
  assign memory_1 = memory_write__en & _010_;
  assign { _011_[19:9], \write__addr$27  } = vector_1 ? vector_write__address : memory_write__address;
  assign \write__data$28  = vector_1 ? { \port$1540$0 , \port$1500$0 , \port$1460$0 , \port$1420$0 , \port$1380$0 , \port$1340$0 , \port$1300$0 , \port$1260$0  } : memory_write__data;
  assign _012_ = memory_1 ? 1'h1 : 1'h0;
  assign \write__en$29  = vector_1 ? vector_write__mask : _012_;
  assign _013_ = array_read__address[10:9] == 2'h2;
  assign reads_2[0] = array_read__en & _013_;
  assign _014_ = vector_read__address[10:9] == 2'h2;
  assign reads_2[1] = vector_read__en & _014_;
  assign _015_ = memory_read__address[10:9] == 2'h2;
  assign reads_2[2] = memory_read__en & _015_;
  assign \read__en$31  = | reads_2;
  assign _017_ = reads_2[1] ? vector_read__address : memory_read__address;
  assign { _018_[19:9], \read__addr$32  } = reads_2[0] ? array_read__address : _017_;
  assign _019_ = vector_write__address[10:9] == 2'h2;
  assign vector_2 = vector_write__en & _019_;
  assign _020_ = memory_write__address[10:9] == 2'h2;
  assign memory_2 = memory_write__en & _020_;
  assign { _021_[19:9], \write__addr$35  } = vector_2 ? vector_write__address : memory_write__address;
  assign _039_ = memory_read__en ? memory_read__address[10:9] : memory_bank;
  assign _035_ = rst ? 2'h0 : _039_;
  assign _040_ = vector_read__en ? vector_read__address[10:9] : vector_bank;
  assign _034_ = rst ? 2'h0 : _040_;
  assign _041_ = array_read__en ? array_read__address[10:9] : array_bank;
  assign _032_ = rst ? 2'h0 : _041_;
  function [63:0] _131_;
    input [63:0] a;
    input [255:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _131_ = b[63:0];
      4'b??1?:
        _131_ = b[127:64];
      4'b?1??:
        _131_ = b[191:128];
      4'b1???:
        _131_ = b[255:192];
      default:
        _131_ = a;
    endcase
  endfunction
  assign memory_read__data = _131_(64'hxxxxxxxxxxxxxxxx, { read__data, \read__data$49 , \read__data$50 , \read__data$51  }, { _045_, _044_, _043_, _042_ });
  assign _042_ = memory_bank == 2'h3;
  assign _043_ = memory_bank == 2'h2;
  assign _044_ = memory_bank == 2'h1;
  assign _045_ = ! memory_bank;
  function [63:0] _136_;
    input [63:0] a;
    input [255:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _136_ = b[63:0];
      4'b??1?:
        _136_ = b[127:64];
      4'b?1??:
        _136_ = b[191:128];
      4'b1???:
        _136_ = b[255:192];
      default:
        _136_ = a;
    endcase
  endfunction
  assign vector_read__data = _136_(64'hxxxxxxxxxxxxxxxx, { read__data, \read__data$49 , \read__data$50 , \read__data$51  }, { _049_, _048_, _047_, _046_ });
  assign _046_ = vector_bank == 2'h3;
  assign _047_ = vector_bank == 2'h2;
  assign _048_ = vector_bank == 2'h1;
  assign _049_ = ! vector_bank;
  function [63:0] _141_;
    input [63:0] a;
    input [255:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _141_ = b[63:0];
      4'b??1?:
        _141_ = b[127:64];
      4'b?1??:
        _141_ = b[191:128];
      4'b1???:
        _141_ = b[255:192];
      default:
        _141_ = a;
    endcase
  endfunction
  assign array_read__data = _141_(64'hxxxxxxxxxxxxxxxx, { read__data, \read__data$49 , \read__data$50 , \read__data$51  }, { _053_, _052_, _051_, _050_ });
  assign _050_ = array_bank == 2'h3;
  assign _051_ = array_bank == 2'h2;
  assign _052_ = array_bank == 2'h1;
  assign _053_ = ! array_bank;
  assign _030_[8:0] = \write__addr$43 ;
  assign _027_[8:0] = \read__addr$40 ;
  assign _021_[8:0] = \write__addr$35 ;
  assign _018_[8:0] = \read__addr$32 ;
  assign _011_[8:0] = \write__addr$27 ;
  assign _008_[8:0] = \read__addr$24 ;
  assign _002_[8:0] = write__addr;
  assign _037_[8:0] = read__addr;
  assign memory_write__mask = 1'h1;
  assign vector_write__data = { \port$1540$0 , \port$1500$0 , \port$1460$0 , \port$1420$0 , \port$1380$0 , \port$1340$0 , \port$1300$0 , \port$1260$0  };
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
  wire [304:0] data;
  output full;
  wire full;
  output [304:0] head;
  wire [304:0] head;
  reg [3:0] level = 4'h0;
  input pop;
  wire pop;
  wire push;
  wire [2:0] read__addr;
  wire [304:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output valid;
  wire valid;
  reg [2:0] write__addr = 3'h0;
  input [304:0] write__data;
  wire [304:0] write__data;
  input write__en;
  wire write__en;
  reg [304:0] storage [7:0];
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

module tnthw_t8x8_array_unit(rst, fill, read, free, held_read, last_position, read__en, padded, adds, illegal, read__address, accumulator_data, start, instruction, fill_data, fill_address, accumulator_write_data, accumulator_read, accumulator_bank, accumulator_address, accumulator_write
, done, accumulator_write_bank, accumulator_write_address, read__data, clk);
  wire _000_;
  wire _001_;
  wire _002_;
  wire [15:0] _003_;
  wire [15:0] _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire [12:0] _010_;
  wire _011_;
  wire [20:0] _012_;
  wire [12:0] _013_;
  wire [20:0] _014_;
  wire [12:0] _015_;
  wire [20:0] _016_;
  wire [12:0] _017_;
  wire [20:0] _018_;
  wire [12:0] _019_;
  wire [20:0] _020_;
  wire [12:0] _021_;
  wire _022_;
  wire [20:0] _023_;
  wire [12:0] _024_;
  wire [20:0] _025_;
  wire [12:0] _026_;
  wire [20:0] _027_;
  wire [20:0] _028_;
  wire [2:0] _029_;
  wire [2:0] _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire [12:0] _034_;
  wire _035_;
  wire [6:0] _036_;
  wire [6:0] _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire [71:0] _051_;
  wire _052_;
  wire _053_;
  wire [304:0] _054_;
  wire _055_;
  wire _056_;
  wire [304:0] _057_;
  wire _058_;
  wire [19:0] _059_;
  wire [1:0] _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire [11:0] _065_;
  wire _066_;
  wire [5:0] _067_;
  wire [5:0] _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire [71:0] _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire [4:0] _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire [4:0] _089_;
  wire _090_;
  wire _091_;
  wire [4:0] _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire [4:0] _097_;
  wire _098_;
  wire _099_;
  wire [5:0] _100_;
  wire [5:0] _101_;
  wire [5:0] _102_;
  wire [5:0] _103_;
  wire [5:0] _104_;
  wire [5:0] _105_;
  wire [5:0] _106_;
  wire [5:0] _107_;
  wire [11:0] _108_;
  wire [11:0] _109_;
  wire [11:0] _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire _114_;
  wire _115_;
  wire _116_;
  wire [1:0] _117_;
  wire [19:0] _118_;
  wire [19:0] _119_;
  wire _120_;
  wire _121_;
  wire [304:0] _122_;
  wire _123_;
  wire _124_;
  wire [304:0] _125_;
  reg \$signal  = 1'h0;
  reg \$signal$10  = 1'h0;
  wire \$signal$12 ;
  reg [1:0] \$signal$14  = 2'h0;
  reg \$signal$15  = 1'h0;
  wire \$signal$16 ;
  reg [11:0] \$signal$23  = 12'h000;
  reg [5:0] \$signal$24  = 6'h00;
  reg \$signal$51  = 1'h0;
  reg \$signal$52  = 1'h0;
  wire \$signal$53 ;
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
  wire [159:0] accumulator_write_data;
  reg added_0_0 = 1'h0;
  wire [19:0] address;
  output [6:0] adds;
  wire [6:0] adds;
  wire carry;
  wire \carry$120 ;
  wire \carry$123 ;
  wire \carry$126 ;
  wire \carry$129 ;
  wire \carry$132 ;
  wire \carry$135 ;
  wire \carry$138 ;
  input clk;
  wire clk;
  wire [13:0] column_x;
  wire [6:0] count;
  wire [304:0] current;
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
  reg first_tile = 1'h0;
  output free;
  wire free;
  wire [13:0] height;
  output [15:0] held_read;
  wire [15:0] held_read;
  output illegal;
  wire illegal;
  wire \illegal$7 ;
  wire [15:0] index;
  input [304:0] instruction;
  wire [304:0] instruction;
  wire [5:0] kernel_x;
  wire [5:0] kernel_y;
  output last_position;
  wire last_position;
  wire \last_position$54 ;
  wire last_tap;
  wire last_tile;
  wire last_vector;
  reg [5:0] left_y = 6'h00;
  wire load_position;
  wire load_tap;
  reg loaded = 1'h0;
  reg loading = 1'h0;
  wire [7:0] neg;
  wire [63:0] \neg$76 ;
  wire [7:0] \neg$79 ;
  wire [7:0] \neg$82 ;
  wire [7:0] \neg$85 ;
  wire [7:0] \neg$88 ;
  wire [7:0] \neg$91 ;
  wire [7:0] \neg$94 ;
  wire [7:0] \neg$97 ;
  wire [19:0] next_address;
  wire [7:0] nz;
  wire [63:0] \nz$74 ;
  wire [7:0] \nz$78 ;
  wire [7:0] \nz$81 ;
  wire [7:0] \nz$84 ;
  wire [7:0] \nz$87 ;
  wire [7:0] \nz$90 ;
  wire [7:0] \nz$93 ;
  wire [7:0] \nz$96 ;
  wire [19:0] old_0;
  wire [19:0] old_1;
  wire [19:0] old_2;
  wire [19:0] old_3;
  wire [19:0] old_4;
  wire [19:0] old_5;
  wire [19:0] old_6;
  wire [19:0] old_7;
  reg [71:0] operands = 72'h000000000000000000;
  wire [71:0] \operands$77 ;
  wire [71:0] \operands$80 ;
  wire [71:0] \operands$83 ;
  wire [71:0] \operands$86 ;
  wire [71:0] \operands$89 ;
  wire [71:0] \operands$92 ;
  wire [71:0] \operands$95 ;
  wire [19:0] origin;
  wire [13:0] out_width;
  output padded;
  wire padded;
  reg place_0_0 = 1'h0;
  reg place_0_1 = 1'h0;
  reg place_0_2 = 1'h0;
  reg place_1_0 = 1'h0;
  reg place_1_1 = 1'h0;
  wire place_1_2;
  reg [4:0] place_2_0 = 5'h00;
  reg [4:0] place_2_1 = 5'h00;
  wire [4:0] place_2_2;
  wire [19:0] plane;
  wire [11:0] planes;
  wire [15:0] positions;
  output read;
  wire read;
  output [19:0] read__address;
  wire [19:0] read__address;
  input [63:0] read__data;
  wire [63:0] read__data;
  output read__en;
  wire read__en;
  reg [19:0] read_address = 20'h00000;
  wire read_index;
  wire [19:0] row_step;
  wire [13:0] row_y;
  input rst;
  wire rst;
  reg [304:0] running = 305'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [304:0] \running.accumulate ;
  wire \running.accumulate.bank ;
  wire \running.accumulate.clear ;
  wire [13:0] \running.accumulate.column_x ;
  wire [3:0] \running.accumulate.dilation_x ;
  wire [3:0] \running.accumulate.dilation_y ;
  wire [13:0] \running.accumulate.height ;
  wire [5:0] \running.accumulate.kernel_x ;
  wire [5:0] \running.accumulate.kernel_y ;
  wire [3:0] \running.accumulate.opcode ;
  wire [19:0] \running.accumulate.origin ;
  wire [13:0] \running.accumulate.out_width ;
  wire [19:0] \running.accumulate.plane ;
  wire [11:0] \running.accumulate.planes ;
  wire [11:0] \running.accumulate.positions ;
  wire [15:0] \running.accumulate.read_banks ;
  wire [19:0] \running.accumulate.row_step ;
  wire [13:0] \running.accumulate.row_y ;
  wire \running.accumulate.signed ;
  wire [13:0] \running.accumulate.start_offset ;
  wire [13:0] \running.accumulate.start_x ;
  wire [3:0] \running.accumulate.stride_x ;
  wire [3:0] \running.accumulate.stride_y ;
  wire [19:0] \running.accumulate.tap_step ;
  wire [15:0] \running.accumulate.wait_memory ;
  wire [15:0] \running.accumulate.wait_vector ;
  wire [19:0] \running.accumulate.weights ;
  wire [13:0] \running.accumulate.width ;
  input start;
  wire start;
  wire [13:0] start_offset;
  wire [13:0] start_x;
  reg [304:0] started = 305'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire step_position;
  wire step_tap;
  wire [3:0] stride_x;
  wire [3:0] stride_y;
  wire [11:0] sum;
  wire [11:0] \sum$119 ;
  wire [11:0] \sum$122 ;
  wire [11:0] \sum$125 ;
  wire [11:0] \sum$128 ;
  wire [11:0] \sum$131 ;
  wire [11:0] \sum$134 ;
  wire [11:0] \sum$137 ;
  reg swap = 1'h0;
  wire take;
  wire [19:0] tap_step;
  reg tree_0_0 = 1'h0;
  wire tree_0_1;
  reg tree_1_0 = 1'h0;
  reg tree_1_1 = 1'h0;
  wire valid;
  wire vector;
  wire weight_beat;
  wire [13:0] width;
  reg word_0_0 = 1'h0;
  reg word_1_0 = 1'h0;
  wire word_2_0;
  reg word_3_0 = 1'h0;
  reg word_4_0 = 1'h0;
  wire write_0_0;
  wire write_1_0;
  reg write_2_0 = 1'h0;
  wire write_3_0;
  wire [4:0] write_4_0;
  assign _011_ = _000_ | last_vector;
  assign take = \$signal  & _011_;
  assign _022_ = | \$signal$14 ;
  assign _033_ = ~ \$signal$15 ;
  assign _044_ = _022_ | _033_;
  assign \$signal$12  = loading & _044_;
  assign _055_ = \$signal$14  == 1'h1;
  assign \$signal$16  = \$signal$12  & _055_;
  assign _066_ = \$signal$23  == 1'h1;
  assign _077_ = \$signal$24  == 1'h1;
  assign _088_ = left_y == 1'h1;
  assign last_tile = & { _088_, _077_, _066_ };
  assign _001_ = ~ loading;
  assign _002_ = ~ \$signal ;
  assign free = _001_ & _002_;
  assign _003_ = \$signal  ? started[51:36] : 16'h0000;
  assign _004_ = \$signal$10  ? running[51:36] : 16'h0000;
  assign held_read = _003_ | _004_;
  assign current = take ? started : running;
  assign _005_ = ~ \$signal$51 ;
  assign _006_ = _005_ | \$signal$52 ;
  assign last_position = \$signal$10  & _006_;
  assign \$signal$53  = last_position & \$signal$51 ;
  assign _007_ = last_position & \last_position$54 ;
  assign last_vector = _007_ & last_tap;
  assign _008_ = last_position & \last_position$54 ;
  assign load_position = take | _008_;
  assign step_tap = last_position & \last_position$54 ;
  assign read__en = last_position & valid;
  assign _009_ = ~ valid;
  assign padded = last_position & _009_;
  assign adds = added_0_0 ? count : 7'h00;
  assign old_0 = write_2_0 ? 20'h00000 : accumulator_data[19:0];
  assign _010_ = $signed(sum) + $signed({ 1'h0, carry });
  assign { _012_[20], accumulator_write_data[19:0] } = $signed(old_0) + $signed(_010_);
  assign old_1 = write_2_0 ? 20'h00000 : accumulator_data[39:20];
  assign _013_ = $signed(\sum$119 ) + $signed({ 1'h0, \carry$120  });
  assign { _014_[20], accumulator_write_data[39:20] } = $signed(old_1) + $signed(_013_);
  assign old_2 = write_2_0 ? 20'h00000 : accumulator_data[59:40];
  assign _015_ = $signed(\sum$122 ) + $signed({ 1'h0, \carry$123  });
  assign { _016_[20], accumulator_write_data[59:40] } = $signed(old_2) + $signed(_015_);
  assign old_3 = write_2_0 ? 20'h00000 : accumulator_data[79:60];
  assign _017_ = $signed(\sum$125 ) + $signed({ 1'h0, \carry$126  });
  assign { _018_[20], accumulator_write_data[79:60] } = $signed(old_3) + $signed(_017_);
  assign old_4 = write_2_0 ? 20'h00000 : accumulator_data[99:80];
  assign _019_ = $signed(\sum$128 ) + $signed({ 1'h0, \carry$129  });
  assign { _020_[20], accumulator_write_data[99:80] } = $signed(old_4) + $signed(_019_);
  assign old_5 = write_2_0 ? 20'h00000 : accumulator_data[119:100];
  assign _021_ = $signed(\sum$131 ) + $signed({ 1'h0, \carry$132  });
  assign { _023_[20], accumulator_write_data[119:100] } = $signed(old_5) + $signed(_021_);
  assign old_6 = write_2_0 ? 20'h00000 : accumulator_data[139:120];
  assign _024_ = $signed(\sum$134 ) + $signed({ 1'h0, \carry$135  });
  assign { _025_[20], accumulator_write_data[139:120] } = $signed(old_6) + $signed(_024_);
  assign old_7 = write_2_0 ? 20'h00000 : accumulator_data[159:140];
  assign _026_ = $signed(\sum$137 ) + $signed({ 1'h0, \carry$138  });
  assign { _027_[20], accumulator_write_data[159:140] } = $signed(old_7) + $signed(_026_);
  assign _028_ = read_address + 1'h1;
  assign _029_ = \$signal$14  + 1'h1;
  assign _030_ = \$signal$16  ? 3'h0 : _029_;
  assign _031_ = ~ last_tile;
  assign _032_ = \$signal$23  != 1'h1;
  assign _034_ = \$signal$23  - 1'h1;
  assign _035_ = \$signal$24  != 1'h1;
  assign _036_ = \$signal$24  - 1'h1;
  assign _037_ = left_y - 1'h1;
  assign _038_ = take | last_position;
  assign _039_ = take | \last_position$54 ;
  assign _040_ = last_position & \last_position$54 ;
  assign _041_ = take | _040_;
  assign _042_ = read__data[7] & word_3_0;
  assign _043_ = read__data[15] & word_3_0;
  assign _045_ = read__data[23] & word_3_0;
  assign _046_ = read__data[31] & word_3_0;
  assign _047_ = read__data[39] & word_3_0;
  assign _048_ = read__data[47] & word_3_0;
  assign _049_ = read__data[55] & word_3_0;
  assign _050_ = read__data[63] & word_3_0;
  assign _051_ = word_1_0 ? { _050_, read__data[63:56], _049_, read__data[55:48], _048_, read__data[47:40], _047_, read__data[39:32], _046_, read__data[31:24], _045_, read__data[23:16], _043_, read__data[15:8], _042_, read__data[7:0] } : 72'h000000000000000000;
  assign _052_ = word_0_0 & word_1_0;
  assign _053_ = running[303] & first_tile;
  always @(posedge clk)
    started <= _054_;
  always @(posedge clk)
    \$signal  <= _056_;
  always @(posedge clk)
    running <= _057_;
  always @(posedge clk)
    \$signal$10  <= _058_;
  always @(posedge clk)
    read_address <= _059_;
  always @(posedge clk)
    \$signal$14  <= _060_;
  always @(posedge clk)
    \$signal$15  <= _061_;
  always @(posedge clk)
    loaded <= _062_;
  always @(posedge clk)
    \$signal$52  <= _063_;
  always @(posedge clk)
    loading <= _064_;
  always @(posedge clk)
    \$signal$23  <= _065_;
  always @(posedge clk)
    \$signal$24  <= _067_;
  always @(posedge clk)
    left_y <= _068_;
  always @(posedge clk)
    \$signal$51  <= _069_;
  always @(posedge clk)
    first_tile <= _070_;
  always @(posedge clk)
    word_0_0 <= _071_;
  always @(posedge clk)
    word_1_0 <= _072_;
  always @(posedge clk)
    swap <= _073_;
  always @(posedge clk)
    word_3_0 <= _074_;
  always @(posedge clk)
    word_4_0 <= _075_;
  always @(posedge clk)
    operands <= _076_;
  always @(posedge clk)
    added_0_0 <= _078_;
  always @(posedge clk)
    tree_0_0 <= _079_;
  always @(posedge clk)
    tree_1_0 <= _080_;
  always @(posedge clk)
    accumulator_read <= _081_;
  always @(posedge clk)
    tree_1_1 <= _082_;
  always @(posedge clk)
    place_0_0 <= _083_;
  always @(posedge clk)
    place_1_0 <= _084_;
  always @(posedge clk)
    place_2_0 <= _085_;
  always @(posedge clk)
    place_0_1 <= _086_;
  always @(posedge clk)
    place_1_1 <= _087_;
  always @(posedge clk)
    place_2_1 <= _089_;
  always @(posedge clk)
    place_0_2 <= _090_;
  always @(posedge clk)
    accumulator_bank <= _091_;
  always @(posedge clk)
    accumulator_address <= _092_;
  always @(posedge clk)
    accumulator_write <= _093_;
  always @(posedge clk)
    done <= _094_;
  always @(posedge clk)
    write_2_0 <= _095_;
  always @(posedge clk)
    accumulator_write_bank <= _096_;
  always @(posedge clk)
    accumulator_write_address <= _097_;
  assign _000_ = ~ \$signal$10 ;
  assign _097_ = rst ? 5'h00 : accumulator_address;
  assign _096_ = rst ? 1'h0 : accumulator_bank;
  assign _095_ = rst ? 1'h0 : place_0_2;
  assign _094_ = rst ? 1'h0 : tree_1_1;
  assign _093_ = rst ? 1'h0 : accumulator_read;
  assign _092_ = rst ? 5'h00 : place_2_1;
  assign _091_ = rst ? 1'h0 : place_1_1;
  assign _090_ = rst ? 1'h0 : place_0_1;
  assign _089_ = rst ? 5'h00 : place_2_0;
  assign _087_ = rst ? 1'h0 : place_1_0;
  assign _086_ = rst ? 1'h0 : place_0_0;
  assign _085_ = rst ? 5'h00 : index[4:0];
  assign _084_ = rst ? 1'h0 : running[302];
  assign _083_ = rst ? 1'h0 : _053_;
  assign _082_ = rst ? 1'h0 : tree_1_0;
  assign _081_ = rst ? 1'h0 : tree_0_0;
  assign _080_ = rst ? 1'h0 : word_4_0;
  assign _079_ = rst ? 1'h0 : word_0_0;
  assign _078_ = rst ? 1'h0 : _052_;
  assign _076_ = word_0_0 ? _051_ : operands;
  assign _075_ = rst ? 1'h0 : last_vector;
  assign _074_ = rst ? 1'h0 : running[304];
  assign _073_ = rst ? 1'h0 : \$signal$53 ;
  assign _072_ = rst ? 1'h0 : valid;
  assign _071_ = rst ? 1'h0 : last_position;
  assign _098_ = _041_ ? take : first_tile;
  assign _070_ = rst ? 1'h0 : _098_;
  assign _099_ = _038_ ? _039_ : \$signal$51 ;
  assign _069_ = rst ? 1'h0 : _099_;
  assign _100_ = _035_ ? left_y : _037_[5:0];
  assign _101_ = _032_ ? left_y : _100_;
  assign _102_ = \$signal$16  ? _101_ : left_y;
  assign _103_ = start ? instruction[251:246] : _102_;
  assign _068_ = rst ? 6'h00 : _103_;
  assign _104_ = _035_ ? _036_[5:0] : started[257:252];
  assign _105_ = _032_ ? \$signal$24  : _104_;
  assign _106_ = \$signal$16  ? _105_ : \$signal$24 ;
  assign _107_ = start ? instruction[257:252] : _106_;
  assign _067_ = rst ? 6'h00 : _107_;
  assign _108_ = _032_ ? _034_[11:0] : started[269:258];
  assign _109_ = \$signal$16  ? _108_ : \$signal$23 ;
  assign _110_ = start ? instruction[269:258] : _109_;
  assign _065_ = rst ? 12'h000 : _110_;
  assign _111_ = \$signal$16  ? _031_ : loading;
  assign _112_ = start ? 1'h1 : _111_;
  assign _064_ = rst ? 1'h0 : _112_;
  assign _113_ = \$signal$53  ? 1'h0 : \$signal$52 ;
  assign _114_ = loaded ? 1'h1 : _113_;
  assign _063_ = rst ? 1'h0 : _114_;
  assign _062_ = rst ? 1'h0 : \$signal$16 ;
  assign _115_ = \$signal$53  ? 1'h0 : \$signal$15 ;
  assign _116_ = \$signal$12  ? 1'h1 : _115_;
  assign _061_ = rst ? 1'h0 : _116_;
  assign _117_ = \$signal$12  ? _030_[1:0] : \$signal$14 ;
  assign _060_ = rst ? 2'h0 : _117_;
  assign _118_ = \$signal$12  ? _028_[19:0] : read_address;
  assign _119_ = start ? instruction[301:282] : _118_;
  assign _059_ = rst ? 20'h00000 : _119_;
  assign _120_ = last_vector ? 1'h0 : \$signal$10 ;
  assign _121_ = take ? 1'h1 : _120_;
  assign _058_ = rst ? 1'h0 : _121_;
  assign _122_ = take ? started : running;
  assign _057_ = rst ? 305'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _122_;
  assign _123_ = take ? 1'h0 : \$signal ;
  assign _124_ = start ? 1'h1 : _123_;
  assign _056_ = rst ? 1'h0 : _124_;
  assign _125_ = start ? instruction : started;
  assign _054_ = rst ? 305'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _125_;
  tnthw_t8x8_array_unit_column_0 column_0 (
    .carry(carry),
    .clk(clk),
    .neg(\neg$76 [7:0]),
    .nz(\nz$74 [7:0]),
    .operands(operands),
    .rst(rst),
    .sum(sum)
  );
  tnthw_t8x8_array_unit_column_0 column_1 (
    .carry(\carry$120 ),
    .clk(clk),
    .neg(\neg$76 [15:8]),
    .nz(\nz$74 [15:8]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$119 )
  );
  tnthw_t8x8_array_unit_column_0 column_2 (
    .carry(\carry$123 ),
    .clk(clk),
    .neg(\neg$76 [23:16]),
    .nz(\nz$74 [23:16]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$122 )
  );
  tnthw_t8x8_array_unit_column_0 column_3 (
    .carry(\carry$126 ),
    .clk(clk),
    .neg(\neg$76 [31:24]),
    .nz(\nz$74 [31:24]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$125 )
  );
  tnthw_t8x8_array_unit_column_0 column_4 (
    .carry(\carry$129 ),
    .clk(clk),
    .neg(\neg$76 [39:32]),
    .nz(\nz$74 [39:32]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$128 )
  );
  tnthw_t8x8_array_unit_column_0 column_5 (
    .carry(\carry$132 ),
    .clk(clk),
    .neg(\neg$76 [47:40]),
    .nz(\nz$74 [47:40]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$131 )
  );
  tnthw_t8x8_array_unit_column_0 column_6 (
    .carry(\carry$135 ),
    .clk(clk),
    .neg(\neg$76 [55:48]),
    .nz(\nz$74 [55:48]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$134 )
  );
  tnthw_t8x8_array_unit_column_0 column_7 (
    .carry(\carry$138 ),
    .clk(clk),
    .neg(\neg$76 [63:56]),
    .nz(\nz$74 [63:56]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$137 )
  );
  tnthw_t8x8_array_unit_weights weights (
    .clk(clk),
    .count(count),
    .fill(fill),
    .fill_address(fill_address),
    .fill_data(fill_data),
    .illegal(illegal),
    .\neg$31 (\neg$76 ),
    .\nz$30 (\nz$74 ),
    .read__en(\$signal$12 ),
    .read_address(read_address),
    .read_index(\$signal$14 [0]),
    .rst(rst),
    .swap(swap)
  );
  tnthw_t8x8_array_unit_window window (
    .address(read__address),
    .clk(clk),
    .index(index),
    .last_position(\last_position$54 ),
    .last_tap(last_tap),
    .load_position(load_position),
    .load_tap(take),
    .\port$1984$128 (running[281:128]),
    .\port$270$52 (current[127:52]),
    .rst(rst),
    .step_position(last_position),
    .step_tap(step_tap),
    .valid(valid)
  );
  assign \running.accumulate.signed  = running[304];
  assign \running.accumulate.clear  = running[303];
  assign \running.accumulate.bank  = running[302];
  assign \running.accumulate.weights  = running[301:282];
  assign \running.accumulate.positions  = running[281:270];
  assign \running.accumulate.planes  = running[269:258];
  assign \running.accumulate.kernel_x  = running[257:252];
  assign \running.accumulate.kernel_y  = running[251:246];
  assign \running.accumulate.dilation_x  = running[245:242];
  assign \running.accumulate.dilation_y  = running[241:238];
  assign \running.accumulate.stride_x  = running[237:234];
  assign \running.accumulate.stride_y  = running[233:230];
  assign \running.accumulate.plane  = running[229:210];
  assign \running.accumulate.tap_step  = running[209:190];
  assign \running.accumulate.row_step  = running[189:170];
  assign \running.accumulate.out_width  = running[169:156];
  assign \running.accumulate.width  = running[155:142];
  assign \running.accumulate.height  = running[141:128];
  assign \running.accumulate.start_offset  = running[127:114];
  assign \running.accumulate.start_x  = running[113:100];
  assign \running.accumulate.column_x  = running[99:86];
  assign \running.accumulate.row_y  = running[85:72];
  assign \running.accumulate.origin  = running[71:52];
  assign \running.accumulate.read_banks  = running[51:36];
  assign \running.accumulate.wait_vector  = running[35:20];
  assign \running.accumulate.wait_memory  = running[19:4];
  assign \running.accumulate.opcode  = running[3:0];
  assign \running.accumulate  = running;
  assign _027_[19:0] = accumulator_write_data[159:140];
  assign _025_[19:0] = accumulator_write_data[139:120];
  assign _023_[19:0] = accumulator_write_data[119:100];
  assign _020_[19:0] = accumulator_write_data[99:80];
  assign _018_[19:0] = accumulator_write_data[79:60];
  assign _016_[19:0] = accumulator_write_data[59:40];
  assign _014_[19:0] = accumulator_write_data[39:20];
  assign _012_[19:0] = accumulator_write_data[19:0];
  assign read = \$signal$12 ;
  assign write_1_0 = done;
  assign write_4_0 = accumulator_write_address;
  assign write_3_0 = accumulator_write_bank;
  assign write_0_0 = accumulator_write;
  assign place_2_2 = accumulator_address;
  assign place_1_2 = accumulator_bank;
  assign tree_0_1 = accumulator_read;
  assign \neg$97  = \neg$76 [63:56];
  assign \nz$96  = \nz$74 [63:56];
  assign \operands$95  = operands;
  assign \neg$94  = \neg$76 [55:48];
  assign \nz$93  = \nz$74 [55:48];
  assign \operands$92  = operands;
  assign \neg$91  = \neg$76 [47:40];
  assign \nz$90  = \nz$74 [47:40];
  assign \operands$89  = operands;
  assign \neg$88  = \neg$76 [39:32];
  assign \nz$87  = \nz$74 [39:32];
  assign \operands$86  = operands;
  assign \neg$85  = \neg$76 [31:24];
  assign \nz$84  = \nz$74 [31:24];
  assign \operands$83  = operands;
  assign \neg$82  = \neg$76 [23:16];
  assign \nz$81  = \nz$74 [23:16];
  assign \operands$80  = operands;
  assign \neg$79  = \neg$76 [15:8];
  assign \nz$78  = \nz$74 [15:8];
  assign \operands$77  = operands;
  assign neg = \neg$76 [7:0];
  assign nz = \nz$74 [7:0];
  assign extended = operands;
  assign word_2_0 = swap;
  assign vector = last_position;
  assign address = read__address;
  assign load_tap = take;
  assign step_position = last_position;
  assign positions = { 4'h0, running[281:270] };
  assign planes = running[269:258];
  assign kernel_x = running[257:252];
  assign kernel_y = running[251:246];
  assign dilation_x = running[245:242];
  assign dilation_y = running[241:238];
  assign stride_x = running[237:234];
  assign stride_y = running[233:230];
  assign plane = running[229:210];
  assign tap_step = running[209:190];
  assign row_step = running[189:170];
  assign out_width = running[169:156];
  assign width = running[155:142];
  assign height = running[141:128];
  assign start_offset = current[127:114];
  assign start_x = current[113:100];
  assign column_x = current[99:86];
  assign row_y = current[85:72];
  assign origin = current[71:52];
  assign weight_beat = \$signal$12 ;
  assign read_index = \$signal$14 [0];
  assign next_address = read_address;
  assign \illegal$7  = illegal;
  assign \fill_data$5  = fill_data;
  assign \fill_address$3  = fill_address;
  assign \fill$1  = fill;
endmodule

module tnthw_t8x8_array_unit_column_0(rst, operands, nz, neg, sum, carry, clk);
  wire [8:0] _00_;
  wire [8:0] _01_;
  wire [8:0] _02_;
  wire [8:0] _03_;
  wire [8:0] _04_;
  wire [8:0] _05_;
  wire [8:0] _06_;
  wire [8:0] _07_;
  wire [9:0] _08_;
  wire [10:0] _09_;
  wire [9:0] _10_;
  wire [8:0] _11_;
  wire [10:0] _12_;
  wire [9:0] _13_;
  wire [10:0] _14_;
  wire [9:0] _15_;
  wire [10:0] _16_;
  wire [10:0] _17_;
  wire [11:0] _18_;
  wire [10:0] _19_;
  wire [11:0] _20_;
  wire [11:0] _21_;
  wire [8:0] _22_;
  wire [12:0] _23_;
  wire [8:0] _24_;
  wire [8:0] _25_;
  wire [8:0] _26_;
  wire [8:0] _27_;
  wire [8:0] _28_;
  wire [8:0] _29_;
  reg [1:0] carries_0 = 2'h0;
  wire carries_1;
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
  reg [10:0] stage_0_0 = 11'h000;
  reg [10:0] stage_0_1 = 11'h000;
  wire [11:0] stage_1_0;
  output [11:0] sum;
  reg [11:0] sum = 12'h000;
  wire [9:0] sum_0_0;
  wire [9:0] sum_0_1;
  wire [9:0] sum_0_2;
  wire [9:0] sum_0_3;
  wire [10:0] sum_1_0;
  wire [10:0] sum_1_1;
  wire [11:0] sum_2_0;
  assign _00_ = neg[0] ? 9'h1ff : 9'h000;
  assign _11_ = operands[8:0] ^ _00_;
  assign cell_0 = nz[0] ? _11_ : 9'h000;
  assign _22_ = neg[1] ? 9'h1ff : 9'h000;
  assign _24_ = operands[17:9] ^ _22_;
  assign cell_1 = nz[1] ? _24_ : 9'h000;
  assign _25_ = neg[2] ? 9'h1ff : 9'h000;
  assign _26_ = operands[26:18] ^ _25_;
  assign cell_2 = nz[2] ? _26_ : 9'h000;
  assign _27_ = neg[3] ? 9'h1ff : 9'h000;
  assign _28_ = operands[35:27] ^ _27_;
  assign cell_3 = nz[3] ? _28_ : 9'h000;
  assign _29_ = neg[4] ? 9'h1ff : 9'h000;
  assign _01_ = operands[44:36] ^ _29_;
  assign cell_4 = nz[4] ? _01_ : 9'h000;
  assign _02_ = neg[5] ? 9'h1ff : 9'h000;
  assign _03_ = operands[53:45] ^ _02_;
  assign cell_5 = nz[5] ? _03_ : 9'h000;
  assign _04_ = neg[6] ? 9'h1ff : 9'h000;
  assign _05_ = operands[62:54] ^ _04_;
  assign cell_6 = nz[6] ? _05_ : 9'h000;
  assign _06_ = neg[7] ? 9'h1ff : 9'h000;
  assign _07_ = operands[71:63] ^ _06_;
  assign cell_7 = nz[7] ? _07_ : 9'h000;
  assign _08_ = $signed(cell_0) + $signed(cell_1);
  assign { _09_[10], sum_0_0 } = $signed(_08_) + $signed({ 1'h0, neg[7] });
  assign _10_ = $signed(cell_2) + $signed(cell_3);
  assign { _12_[10], sum_0_1 } = $signed(_10_) + $signed({ 1'h0, neg[6] });
  assign _13_ = $signed(cell_4) + $signed(cell_5);
  assign { _14_[10], sum_0_2 } = $signed(_13_) + $signed({ 1'h0, neg[5] });
  assign _15_ = $signed(cell_6) + $signed(cell_7);
  assign { _16_[10], sum_0_3 } = $signed(_15_) + $signed({ 1'h0, neg[4] });
  assign _17_ = $signed(sum_0_0) + $signed(sum_0_1);
  assign { _18_[11], sum_1_0 } = $signed(_17_) + $signed({ 1'h0, neg[3] });
  assign _19_ = $signed(sum_0_2) + $signed(sum_0_3);
  assign { _20_[11], sum_1_1 } = $signed(_19_) + $signed({ 1'h0, neg[2] });
  assign _21_ = $signed(stage_0_0) + $signed(stage_0_1);
  assign { _23_[12], sum_2_0 } = $signed(_21_) + $signed({ 1'h0, carries_0[1] });
  always @(posedge clk)
    stage_0_0 <= sum_1_0;
  always @(posedge clk)
    stage_0_1 <= sum_1_1;
  always @(posedge clk)
    carries_0 <= neg[1:0];
  always @(posedge clk)
    sum <= sum_2_0;
  always @(posedge clk)
    carry <= carries_0[0];
  assign _23_[11:0] = sum_2_0;
  assign _20_[10:0] = sum_1_1;
  assign _18_[10:0] = sum_1_0;
  assign _16_[9:0] = sum_0_3;
  assign _14_[9:0] = sum_0_2;
  assign _12_[9:0] = sum_0_1;
  assign _09_[9:0] = sum_0_0;
  assign carries_1 = carry;
  assign stage_1_0 = sum;
endmodule

module tnthw_t8x8_array_unit_weights(rst, fill, read__en, illegal, fill_data, fill_address, read_address, read_index, swap, \nz$30 , \neg$31 , count, clk);
  wire [1:0] _000_;
  wire [2:0] _001_;
  wire [1:0] _002_;
  wire [1:0] _003_;
  wire [2:0] _004_;
  wire [3:0] _005_;
  wire [4:0] _006_;
  wire [1:0] _007_;
  wire [1:0] _008_;
  wire [2:0] _009_;
  wire [1:0] _010_;
  wire [1:0] _011_;
  wire [1:0] _012_;
  wire [2:0] _013_;
  wire [3:0] _014_;
  wire [1:0] _015_;
  wire [1:0] _016_;
  wire [2:0] _017_;
  wire [1:0] _018_;
  wire [1:0] _019_;
  wire [2:0] _020_;
  wire [3:0] _021_;
  wire [2:0] _022_;
  wire [4:0] _023_;
  wire [5:0] _024_;
  wire [1:0] _025_;
  wire [1:0] _026_;
  wire [2:0] _027_;
  wire [1:0] _028_;
  wire [1:0] _029_;
  wire [2:0] _030_;
  wire [3:0] _031_;
  wire [6:0] _032_;
  wire [1:0] _033_;
  wire [7:0] _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire [39:0] _039_;
  wire [1:0] _040_;
  wire [39:0] _041_;
  wire [63:0] _042_;
  wire [63:0] _043_;
  wire [6:0] _044_;
  wire [63:0] _045_;
  wire [63:0] _046_;
  wire [6:0] _047_;
  wire [2:0] _048_;
  wire [3:0] _049_;
  wire [1:0] _050_;
  wire [1:0] _051_;
  wire [6:0] _052_;
  wire [63:0] _053_;
  wire [63:0] _054_;
  wire [6:0] _055_;
  wire [6:0] _056_;
  wire [23:0] _057_;
  wire [39:0] _058_;
  wire [23:0] _059_;
  wire [39:0] _060_;
  wire [15:0] _061_;
  wire [15:0] _062_;
  reg \$signal  = 1'h0;
  reg [39:0] \$signal$16  = 40'h0000000000;
  reg \$signal$21  = 1'h0;
  reg [39:0] \$signal$24  = 40'h0000000000;
  reg [63:0] \$signal$26  = 64'h0000000000000000;
  reg [63:0] \$signal$27  = 64'h0000000000000000;
  wire [9:0] \$signature__addr ;
  wire [63:0] \$signature__data ;
  wire \$signature__en ;
  wire [5:0] beat_count;
  input clk;
  wire clk;
  output [6:0] count;
  reg [6:0] count = 7'h00;
  wire [63:0] data;
  input fill;
  wire fill;
  input [19:0] fill_address;
  wire [19:0] fill_address;
  input [63:0] fill_data;
  wire [63:0] fill_data;
  output illegal;
  wire illegal;
  wire \illegal$14 ;
  reg index = 1'h0;
  wire [39:0] neg;
  output [63:0] \neg$31 ;
  reg [63:0] \neg$31  = 64'h0000000000000000;
  wire [39:0] nz;
  output [63:0] \nz$30 ;
  reg [63:0] \nz$30  = 64'h0000000000000000;
  wire read;
  wire [9:0] read__addr;
  wire [63:0] read__data;
  input read__en;
  wire read__en;
  input [19:0] read_address;
  wire [19:0] read_address;
  input read_index;
  wire read_index;
  input rst;
  wire rst;
  reg [6:0] shadow_count = 7'h00;
  reg store_index = 1'h0;
  input swap;
  wire swap;
  (* no_rw_check *)
  reg [63:0] buffer [1023:0];
  integer init_buffer;
  initial for (init_buffer = 0; init_buffer <= 1023; init_buffer = init_buffer + 1) buffer [init_buffer] = 0;
  always @(posedge clk) begin
    if (fill)
      buffer[fill_address[9:0]] <= fill_data;
  end
  reg [63:0] _143_;
  always @(posedge clk) begin
    if (read__en) begin
      _143_ <= buffer[read_address[9:0]];
    end
  end
  assign data = _143_;
  assign _034_ = shadow_count + beat_count;
  always @(posedge clk)
    \$signal  <= _035_;
  always @(posedge clk)
    index <= _036_;
  always @(posedge clk)
    \$signal$21  <= _037_;
  always @(posedge clk)
    store_index <= _038_;
  always @(posedge clk)
    \$signal$16  <= _039_;
  always @(posedge clk)
    \$signal$24  <= _041_;
  always @(posedge clk)
    \$signal$26  <= _042_;
  always @(posedge clk)
    \$signal$27  <= _043_;
  always @(posedge clk)
    shadow_count <= _044_;
  always @(posedge clk)
    \nz$30  <= _045_;
  always @(posedge clk)
    \neg$31  <= _046_;
  always @(posedge clk)
    count <= _047_;
  assign illegal = \$signal  & \illegal$14 ;
  assign _000_ = \$signal$16 [0] + \$signal$16 [1];
  assign _011_ = \$signal$16 [2] + \$signal$16 [3];
  assign _022_ = _000_ + _011_;
  assign _033_ = \$signal$16 [4] + \$signal$16 [5];
  assign _040_ = \$signal$16 [6] + \$signal$16 [7];
  assign _048_ = _033_ + _040_;
  assign _049_ = _022_ + _048_;
  assign _050_ = \$signal$16 [8] + \$signal$16 [9];
  assign _051_ = \$signal$16 [10] + \$signal$16 [11];
  assign _001_ = _050_ + _051_;
  assign _002_ = \$signal$16 [12] + \$signal$16 [13];
  assign _003_ = \$signal$16 [14] + \$signal$16 [15];
  assign _004_ = _002_ + _003_;
  assign _005_ = _001_ + _004_;
  assign _006_ = _049_ + _005_;
  assign _007_ = \$signal$16 [16] + \$signal$16 [17];
  assign _008_ = \$signal$16 [18] + \$signal$16 [19];
  assign _009_ = _007_ + _008_;
  assign _010_ = \$signal$16 [20] + \$signal$16 [21];
  assign _012_ = \$signal$16 [22] + \$signal$16 [23];
  assign _013_ = _010_ + _012_;
  assign _014_ = _009_ + _013_;
  assign _015_ = \$signal$16 [24] + \$signal$16 [25];
  assign _016_ = \$signal$16 [26] + \$signal$16 [27];
  assign _017_ = _015_ + _016_;
  assign _018_ = \$signal$16 [28] + \$signal$16 [29];
  assign _019_ = \$signal$16 [30] + \$signal$16 [31];
  assign _020_ = _018_ + _019_;
  assign _021_ = _017_ + _020_;
  assign _023_ = _014_ + _021_;
  assign _024_ = _006_ + _023_;
  assign _025_ = \$signal$16 [32] + \$signal$16 [33];
  assign _026_ = \$signal$16 [34] + \$signal$16 [35];
  assign _027_ = _025_ + _026_;
  assign _028_ = \$signal$16 [36] + \$signal$16 [37];
  assign _029_ = \$signal$16 [38] + \$signal$16 [39];
  assign _030_ = _028_ + _029_;
  assign _031_ = _027_ + _030_;
  assign { _032_[6], beat_count } = _024_ + _031_;
  assign _052_ = swap ? shadow_count : count;
  assign _047_ = rst ? 7'h00 : _052_;
  assign _053_ = swap ? \$signal$27  : \neg$31 ;
  assign _046_ = rst ? 64'h0000000000000000 : _053_;
  assign _054_ = swap ? \$signal$26  : \nz$30 ;
  assign _045_ = rst ? 64'h0000000000000000 : _054_;
  assign _055_ = store_index ? _034_[6:0] : { 1'h0, beat_count };
  assign _056_ = \$signal$21  ? _055_ : shadow_count;
  assign _044_ = rst ? 7'h00 : _056_;
  assign _057_ = store_index ? \$signal$24 [23:0] : \$signal$27 [63:40];
  assign _043_[63:40] = \$signal$21  ? _057_ : \$signal$27 [63:40];
  assign _058_ = store_index ? \$signal$27 [39:0] : \$signal$24 ;
  assign _043_[39:0] = \$signal$21  ? _058_ : \$signal$27 [39:0];
  assign _059_ = store_index ? \$signal$16 [23:0] : \$signal$26 [63:40];
  assign _042_[63:40] = \$signal$21  ? _059_ : \$signal$26 [63:40];
  assign _060_ = store_index ? \$signal$26 [39:0] : \$signal$16 ;
  assign _042_[39:0] = \$signal$21  ? _060_ : \$signal$26 [39:0];
  assign _061_ = index ? 16'h0000 : neg[39:24];
  assign _041_[39:24] = \$signal  ? _061_ : \$signal$24 [39:24];
  assign _041_[23:0] = \$signal  ? neg[23:0] : \$signal$24 [23:0];
  assign _062_ = index ? 16'h0000 : nz[39:24];
  assign _039_[39:24] = \$signal  ? _062_ : \$signal$16 [39:24];
  assign _039_[23:0] = \$signal  ? nz[23:0] : \$signal$16 [23:0];
  assign _038_ = rst ? 1'h0 : index;
  assign _037_ = rst ? 1'h0 : \$signal ;
  assign _036_ = rst ? 1'h0 : read_index;
  assign _035_ = rst ? 1'h0 : read__en;
  tnthw_t8x8_array_unit_weights_decoder decoder (
    .data(data),
    .\illegal$60 (\illegal$14 ),
    .\neg$10 (neg),
    .nz(nz)
  );
  assign _032_[5:0] = beat_count;
  assign read__data = data;
  assign read__addr = read_address[9:0];
  assign read = read__en;
  assign \$signature__data  = fill_data;
  assign \$signature__addr  = fill_address[9:0];
  assign \$signature__en  = fill;
endmodule

module tnthw_t8x8_array_unit_weights_decoder(\illegal$60 , nz, \neg$10 , data);
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
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
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
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
  wire _041_;
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
  wire _111_;
  wire _112_;
  wire _113_;
  wire _114_;
  wire _115_;
  wire _116_;
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
  wire _154_;
  wire _155_;
  wire _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire [4:0] \$signal ;
  wire [4:0] \$signal$16 ;
  wire [4:0] \$signal$23 ;
  wire [4:0] \$signal$30 ;
  wire [4:0] \$signal$37 ;
  wire [4:0] \$signal$44 ;
  wire [4:0] \$signal$51 ;
  wire [4:0] \$signal$58 ;
  input [63:0] data;
  wire [63:0] data;
  wire [7:0] illegal;
  output \illegal$60 ;
  wire \illegal$60 ;
  wire [4:0] neg;
  output [39:0] \neg$10 ;
  wire [39:0] \neg$10 ;
  wire [4:0] \neg$17 ;
  wire [4:0] \neg$24 ;
  wire [4:0] \neg$31 ;
  wire [4:0] \neg$38 ;
  wire [4:0] \neg$45 ;
  wire [4:0] \neg$52 ;
  wire [4:0] \neg$59 ;
  output [39:0] nz;
  wire [39:0] nz;
  wire [9:0] tripled;
  wire [9:0] \tripled$11 ;
  wire [9:0] \tripled$12 ;
  wire [9:0] \tripled$13 ;
  wire [9:0] \tripled$14 ;
  wire [9:0] \tripled$15 ;
  wire [9:0] \tripled$18 ;
  wire [9:0] \tripled$19 ;
  wire [9:0] \tripled$2 ;
  wire [9:0] \tripled$20 ;
  wire [9:0] \tripled$21 ;
  wire [9:0] \tripled$22 ;
  wire [9:0] \tripled$25 ;
  wire [9:0] \tripled$26 ;
  wire [9:0] \tripled$27 ;
  wire [9:0] \tripled$28 ;
  wire [9:0] \tripled$29 ;
  wire [9:0] \tripled$3 ;
  wire [9:0] \tripled$32 ;
  wire [9:0] \tripled$33 ;
  wire [9:0] \tripled$34 ;
  wire [9:0] \tripled$35 ;
  wire [9:0] \tripled$36 ;
  wire [9:0] \tripled$39 ;
  wire [9:0] \tripled$4 ;
  wire [9:0] \tripled$40 ;
  wire [9:0] \tripled$41 ;
  wire [9:0] \tripled$42 ;
  wire [9:0] \tripled$43 ;
  wire [9:0] \tripled$46 ;
  wire [9:0] \tripled$47 ;
  wire [9:0] \tripled$48 ;
  wire [9:0] \tripled$49 ;
  wire [9:0] \tripled$5 ;
  wire [9:0] \tripled$50 ;
  wire [9:0] \tripled$53 ;
  wire [9:0] \tripled$54 ;
  wire [9:0] \tripled$55 ;
  wire [9:0] \tripled$56 ;
  wire [9:0] \tripled$57 ;
  assign tripled = data[7:0] + { data[7:0], 1'h0 };
  assign \tripled$2  = tripled[7:0] + { tripled[7:0], 1'h0 };
  assign \tripled$3  = \tripled$2 [7:0] + { \tripled$2 [7:0], 1'h0 };
  assign \tripled$4  = \tripled$3 [7:0] + { \tripled$3 [7:0], 1'h0 };
  assign \tripled$5  = \tripled$4 [7:0] + { \tripled$4 [7:0], 1'h0 };
  assign illegal[0] = \tripled$5 [7:0] >= 8'hf3;
  assign _133_ = ~ tripled[8];
  assign _143_ = ~ \tripled$2 [8];
  assign _149_ = ~ \tripled$3 [8];
  assign _000_ = ~ \tripled$4 [8];
  assign _006_ = ~ \tripled$5 [8];
  assign \$signal  = illegal[0] ? 5'h00 : { _006_, _000_, _149_, _143_, _133_ };
  assign _016_ = ~ tripled[8];
  assign _027_ = ~ tripled[9];
  assign _032_ = _016_ & _027_;
  assign _043_ = ~ \tripled$2 [8];
  assign _051_ = ~ \tripled$2 [9];
  assign _059_ = _043_ & _051_;
  assign _070_ = ~ \tripled$3 [8];
  assign _075_ = ~ \tripled$3 [9];
  assign _086_ = _070_ & _075_;
  assign _096_ = ~ \tripled$4 [8];
  assign _097_ = ~ \tripled$4 [9];
  assign _098_ = _096_ & _097_;
  assign _099_ = ~ \tripled$5 [8];
  assign _100_ = ~ \tripled$5 [9];
  assign _101_ = _099_ & _100_;
  assign neg = illegal[0] ? 5'h00 : { _101_, _098_, _086_, _059_, _032_ };
  assign \tripled$11  = data[15:8] + { data[15:8], 1'h0 };
  assign \tripled$12  = \tripled$11 [7:0] + { \tripled$11 [7:0], 1'h0 };
  assign \tripled$13  = \tripled$12 [7:0] + { \tripled$12 [7:0], 1'h0 };
  assign \tripled$14  = \tripled$13 [7:0] + { \tripled$13 [7:0], 1'h0 };
  assign \tripled$15  = \tripled$14 [7:0] + { \tripled$14 [7:0], 1'h0 };
  assign illegal[1] = \tripled$15 [7:0] >= 8'hf3;
  assign _102_ = ~ \tripled$11 [8];
  assign _103_ = ~ \tripled$12 [8];
  assign _104_ = ~ \tripled$13 [8];
  assign _105_ = ~ \tripled$14 [8];
  assign _106_ = ~ \tripled$15 [8];
  assign \$signal$16  = illegal[1] ? 5'h00 : { _106_, _105_, _104_, _103_, _102_ };
  assign _107_ = ~ \tripled$11 [8];
  assign _108_ = ~ \tripled$11 [9];
  assign _109_ = _107_ & _108_;
  assign _110_ = ~ \tripled$12 [8];
  assign _111_ = ~ \tripled$12 [9];
  assign _112_ = _110_ & _111_;
  assign _113_ = ~ \tripled$13 [8];
  assign _114_ = ~ \tripled$13 [9];
  assign _115_ = _113_ & _114_;
  assign _116_ = ~ \tripled$14 [8];
  assign _117_ = ~ \tripled$14 [9];
  assign _118_ = _116_ & _117_;
  assign _119_ = ~ \tripled$15 [8];
  assign _120_ = ~ \tripled$15 [9];
  assign _121_ = _119_ & _120_;
  assign \neg$17  = illegal[1] ? 5'h00 : { _121_, _118_, _115_, _112_, _109_ };
  assign \tripled$18  = data[23:16] + { data[23:16], 1'h0 };
  assign \tripled$19  = \tripled$18 [7:0] + { \tripled$18 [7:0], 1'h0 };
  assign \tripled$20  = \tripled$19 [7:0] + { \tripled$19 [7:0], 1'h0 };
  assign \tripled$21  = \tripled$20 [7:0] + { \tripled$20 [7:0], 1'h0 };
  assign \tripled$22  = \tripled$21 [7:0] + { \tripled$21 [7:0], 1'h0 };
  assign illegal[2] = \tripled$22 [7:0] >= 8'hf3;
  assign _122_ = ~ \tripled$18 [8];
  assign _123_ = ~ \tripled$19 [8];
  assign _124_ = ~ \tripled$20 [8];
  assign _125_ = ~ \tripled$21 [8];
  assign _126_ = ~ \tripled$22 [8];
  assign \$signal$23  = illegal[2] ? 5'h00 : { _126_, _125_, _124_, _123_, _122_ };
  assign _127_ = ~ \tripled$18 [8];
  assign _128_ = ~ \tripled$18 [9];
  assign _129_ = _127_ & _128_;
  assign _130_ = ~ \tripled$19 [8];
  assign _131_ = ~ \tripled$19 [9];
  assign _132_ = _130_ & _131_;
  assign _134_ = ~ \tripled$20 [8];
  assign _135_ = ~ \tripled$20 [9];
  assign _136_ = _134_ & _135_;
  assign _137_ = ~ \tripled$21 [8];
  assign _138_ = ~ \tripled$21 [9];
  assign _139_ = _137_ & _138_;
  assign _140_ = ~ \tripled$22 [8];
  assign _141_ = ~ \tripled$22 [9];
  assign _142_ = _140_ & _141_;
  assign \neg$24  = illegal[2] ? 5'h00 : { _142_, _139_, _136_, _132_, _129_ };
  assign \tripled$25  = data[31:24] + { data[31:24], 1'h0 };
  assign \tripled$26  = \tripled$25 [7:0] + { \tripled$25 [7:0], 1'h0 };
  assign \tripled$27  = \tripled$26 [7:0] + { \tripled$26 [7:0], 1'h0 };
  assign \tripled$28  = \tripled$27 [7:0] + { \tripled$27 [7:0], 1'h0 };
  assign \tripled$29  = \tripled$28 [7:0] + { \tripled$28 [7:0], 1'h0 };
  assign illegal[3] = \tripled$29 [7:0] >= 8'hf3;
  assign _144_ = ~ \tripled$25 [8];
  assign _145_ = ~ \tripled$26 [8];
  assign _146_ = ~ \tripled$27 [8];
  assign _147_ = ~ \tripled$28 [8];
  assign _148_ = ~ \tripled$29 [8];
  assign \$signal$30  = illegal[3] ? 5'h00 : { _148_, _147_, _146_, _145_, _144_ };
  assign _150_ = ~ \tripled$25 [8];
  assign _151_ = ~ \tripled$25 [9];
  assign _152_ = _150_ & _151_;
  assign _153_ = ~ \tripled$26 [8];
  assign _154_ = ~ \tripled$26 [9];
  assign _155_ = _153_ & _154_;
  assign _156_ = ~ \tripled$27 [8];
  assign _157_ = ~ \tripled$27 [9];
  assign _158_ = _156_ & _157_;
  assign _159_ = ~ \tripled$28 [8];
  assign _001_ = ~ \tripled$28 [9];
  assign _002_ = _159_ & _001_;
  assign _003_ = ~ \tripled$29 [8];
  assign _004_ = ~ \tripled$29 [9];
  assign _005_ = _003_ & _004_;
  assign \neg$31  = illegal[3] ? 5'h00 : { _005_, _002_, _158_, _155_, _152_ };
  assign \tripled$32  = data[39:32] + { data[39:32], 1'h0 };
  assign \tripled$33  = \tripled$32 [7:0] + { \tripled$32 [7:0], 1'h0 };
  assign \tripled$34  = \tripled$33 [7:0] + { \tripled$33 [7:0], 1'h0 };
  assign \tripled$35  = \tripled$34 [7:0] + { \tripled$34 [7:0], 1'h0 };
  assign \tripled$36  = \tripled$35 [7:0] + { \tripled$35 [7:0], 1'h0 };
  assign illegal[4] = \tripled$36 [7:0] >= 8'hf3;
  assign _007_ = ~ \tripled$32 [8];
  assign _008_ = ~ \tripled$33 [8];
  assign _009_ = ~ \tripled$34 [8];
  assign _010_ = ~ \tripled$35 [8];
  assign _011_ = ~ \tripled$36 [8];
  assign \$signal$37  = illegal[4] ? 5'h00 : { _011_, _010_, _009_, _008_, _007_ };
  assign _012_ = ~ \tripled$32 [8];
  assign _013_ = ~ \tripled$32 [9];
  assign _014_ = _012_ & _013_;
  assign _015_ = ~ \tripled$33 [8];
  assign _017_ = ~ \tripled$33 [9];
  assign _018_ = _015_ & _017_;
  assign _019_ = ~ \tripled$34 [8];
  assign _020_ = ~ \tripled$34 [9];
  assign _021_ = _019_ & _020_;
  assign _022_ = ~ \tripled$35 [8];
  assign _023_ = ~ \tripled$35 [9];
  assign _024_ = _022_ & _023_;
  assign _025_ = ~ \tripled$36 [8];
  assign _026_ = ~ \tripled$36 [9];
  assign _028_ = _025_ & _026_;
  assign \neg$38  = illegal[4] ? 5'h00 : { _028_, _024_, _021_, _018_, _014_ };
  assign \tripled$39  = data[47:40] + { data[47:40], 1'h0 };
  assign \tripled$40  = \tripled$39 [7:0] + { \tripled$39 [7:0], 1'h0 };
  assign \tripled$41  = \tripled$40 [7:0] + { \tripled$40 [7:0], 1'h0 };
  assign \tripled$42  = \tripled$41 [7:0] + { \tripled$41 [7:0], 1'h0 };
  assign \tripled$43  = \tripled$42 [7:0] + { \tripled$42 [7:0], 1'h0 };
  assign illegal[5] = \tripled$43 [7:0] >= 8'hf3;
  assign _029_ = ~ \tripled$39 [8];
  assign _030_ = ~ \tripled$40 [8];
  assign _031_ = ~ \tripled$41 [8];
  assign _033_ = ~ \tripled$42 [8];
  assign _034_ = ~ \tripled$43 [8];
  assign \$signal$44  = illegal[5] ? 5'h00 : { _034_, _033_, _031_, _030_, _029_ };
  assign _035_ = ~ \tripled$39 [8];
  assign _036_ = ~ \tripled$39 [9];
  assign _037_ = _035_ & _036_;
  assign _038_ = ~ \tripled$40 [8];
  assign _039_ = ~ \tripled$40 [9];
  assign _040_ = _038_ & _039_;
  assign _041_ = ~ \tripled$41 [8];
  assign _042_ = ~ \tripled$41 [9];
  assign _044_ = _041_ & _042_;
  assign _045_ = ~ \tripled$42 [8];
  assign _046_ = ~ \tripled$42 [9];
  assign _047_ = _045_ & _046_;
  assign _048_ = ~ \tripled$43 [8];
  assign _049_ = ~ \tripled$43 [9];
  assign _050_ = _048_ & _049_;
  assign \neg$45  = illegal[5] ? 5'h00 : { _050_, _047_, _044_, _040_, _037_ };
  assign \tripled$46  = data[55:48] + { data[55:48], 1'h0 };
  assign \tripled$47  = \tripled$46 [7:0] + { \tripled$46 [7:0], 1'h0 };
  assign \tripled$48  = \tripled$47 [7:0] + { \tripled$47 [7:0], 1'h0 };
  assign \tripled$49  = \tripled$48 [7:0] + { \tripled$48 [7:0], 1'h0 };
  assign \tripled$50  = \tripled$49 [7:0] + { \tripled$49 [7:0], 1'h0 };
  assign illegal[6] = \tripled$50 [7:0] >= 8'hf3;
  assign _052_ = ~ \tripled$46 [8];
  assign _053_ = ~ \tripled$47 [8];
  assign _054_ = ~ \tripled$48 [8];
  assign _055_ = ~ \tripled$49 [8];
  assign _056_ = ~ \tripled$50 [8];
  assign \$signal$51  = illegal[6] ? 5'h00 : { _056_, _055_, _054_, _053_, _052_ };
  assign _057_ = ~ \tripled$46 [8];
  assign _058_ = ~ \tripled$46 [9];
  assign _060_ = _057_ & _058_;
  assign _061_ = ~ \tripled$47 [8];
  assign _062_ = ~ \tripled$47 [9];
  assign _063_ = _061_ & _062_;
  assign _064_ = ~ \tripled$48 [8];
  assign _065_ = ~ \tripled$48 [9];
  assign _066_ = _064_ & _065_;
  assign _067_ = ~ \tripled$49 [8];
  assign _068_ = ~ \tripled$49 [9];
  assign _069_ = _067_ & _068_;
  assign _071_ = ~ \tripled$50 [8];
  assign _072_ = ~ \tripled$50 [9];
  assign _073_ = _071_ & _072_;
  assign \neg$52  = illegal[6] ? 5'h00 : { _073_, _069_, _066_, _063_, _060_ };
  assign \tripled$53  = data[63:56] + { data[63:56], 1'h0 };
  assign \tripled$54  = \tripled$53 [7:0] + { \tripled$53 [7:0], 1'h0 };
  assign \tripled$55  = \tripled$54 [7:0] + { \tripled$54 [7:0], 1'h0 };
  assign \tripled$56  = \tripled$55 [7:0] + { \tripled$55 [7:0], 1'h0 };
  assign \tripled$57  = \tripled$56 [7:0] + { \tripled$56 [7:0], 1'h0 };
  assign illegal[7] = \tripled$57 [7:0] >= 8'hf3;
  assign _074_ = ~ \tripled$53 [8];
  assign _076_ = ~ \tripled$54 [8];
  assign _077_ = ~ \tripled$55 [8];
  assign _078_ = ~ \tripled$56 [8];
  assign _079_ = ~ \tripled$57 [8];
  assign \$signal$58  = illegal[7] ? 5'h00 : { _079_, _078_, _077_, _076_, _074_ };
  assign _080_ = ~ \tripled$53 [8];
  assign _081_ = ~ \tripled$53 [9];
  assign _082_ = _080_ & _081_;
  assign _083_ = ~ \tripled$54 [8];
  assign _084_ = ~ \tripled$54 [9];
  assign _085_ = _083_ & _084_;
  assign _087_ = ~ \tripled$55 [8];
  assign _088_ = ~ \tripled$55 [9];
  assign _089_ = _087_ & _088_;
  assign _090_ = ~ \tripled$56 [8];
  assign _091_ = ~ \tripled$56 [9];
  assign _092_ = _090_ & _091_;
  assign _093_ = ~ \tripled$57 [8];
  assign _094_ = ~ \tripled$57 [9];
  assign _095_ = _093_ & _094_;
  assign \neg$59  = illegal[7] ? 5'h00 : { _095_, _092_, _089_, _085_, _082_ };
  assign \illegal$60  = | illegal;
  assign \neg$10  = { \neg$59 , \neg$52 , \neg$45 , \neg$38 , \neg$31 , \neg$24 , \neg$17 , neg };
  assign nz = { \$signal$58 , \$signal$51 , \$signal$44 , \$signal$37 , \$signal$30 , \$signal$23 , \$signal$16 , \$signal  };
endmodule

module tnthw_t8x8_array_unit_window(rst, load_tap, \port$270$52 , step_position, load_position, step_tap, last_position, last_tap, address, valid, \port$1984$128 , index, clk);
  wire [16:0] _000_;
  wire [22:0] _001_;
  wire [20:0] _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [16:0] _009_;
  wire [21:0] _010_;
  wire [14:0] _011_;
  wire [14:0] _012_;
  wire [21:0] _013_;
  wire [20:0] _014_;
  wire [12:0] _015_;
  wire [20:0] _016_;
  wire [6:0] _017_;
  wire [21:0] _018_;
  wire [20:0] _019_;
  wire [20:0] _020_;
  wire [20:0] _021_;
  wire [6:0] _022_;
  wire [21:0] _023_;
  wire [20:0] _024_;
  wire [20:0] _025_;
  wire [20:0] _026_;
  wire [15:0] _027_;
  wire [13:0] _028_;
  wire [20:0] _029_;
  wire [20:0] _030_;
  wire [12:0] _031_;
  wire [19:0] _032_;
  wire [19:0] _033_;
  wire [5:0] _034_;
  wire [5:0] _035_;
  wire [11:0] _036_;
  wire [20:0] _037_;
  wire [20:0] _038_;
  wire [19:0] _039_;
  wire [19:0] _040_;
  wire [19:0] _041_;
  wire [6:0] _042_;
  wire _043_;
  wire [6:0] _044_;
  wire _045_;
  wire [22:0] _046_;
  wire [19:0] _047_;
  wire [19:0] _048_;
  wire [19:0] _049_;
  wire [19:0] _050_;
  wire [19:0] _051_;
  wire [19:0] _052_;
  wire [19:0] _053_;
  wire [19:0] _054_;
  wire [19:0] _055_;
  wire [19:0] _056_;
  wire [19:0] _057_;
  wire [19:0] _058_;
  wire [20:0] _059_;
  wire [20:0] _060_;
  wire [20:0] _061_;
  wire [20:0] _062_;
  wire [20:0] _063_;
  wire [20:0] _064_;
  wire [20:0] _065_;
  wire [20:0] _066_;
  wire [11:0] _067_;
  wire [11:0] _068_;
  wire [11:0] _069_;
  wire [5:0] _070_;
  wire [5:0] _071_;
  wire [5:0] _072_;
  wire [5:0] _073_;
  wire [5:0] _074_;
  wire [5:0] _075_;
  wire [5:0] _076_;
  wire [5:0] _077_;
  wire [19:0] _078_;
  wire [19:0] _079_;
  wire [19:0] _080_;
  wire [19:0] _081_;
  wire [19:0] _082_;
  wire [19:0] _083_;
  wire [20:0] _084_;
  wire [20:0] _085_;
  wire [20:0] _086_;
  wire [20:0] _087_;
  wire [20:0] _088_;
  wire [20:0] _089_;
  wire [13:0] _090_;
  wire [13:0] _091_;
  wire [13:0] _092_;
  wire [15:0] _093_;
  wire [15:0] _094_;
  wire \$signal ;
  reg [5:0] \$signal$13  = 6'h00;
  reg [5:0] \$signal$16  = 6'h00;
  wire [20:0] \$signal$18 ;
  reg [20:0] \$signal$19  = 21'h000000;
  reg [20:0] \$signal$20  = 21'h000000;
  reg [13:0] \$signal$4  = 14'h0000;
  reg [19:0] \$signal$42  = 20'h00000;
  reg [19:0] \$signal$7  = 20'h00000;
  wire \$signal$9 ;
  output [19:0] address;
  wire [19:0] address;
  reg [19:0] \address$25  = 20'h00000;
  reg [19:0] \address$26  = 20'h00000;
  input clk;
  wire clk;
  wire [13:0] column_x;
  wire [3:0] dilation_x;
  wire [3:0] dilation_y;
  wire [13:0] height;
  wire [20:0] in_x;
  output [15:0] index;
  reg [15:0] index = 16'h0000;
  wire [5:0] kernel_x;
  wire [5:0] kernel_y;
  output last_position;
  wire last_position;
  output last_tap;
  wire last_tap;
  wire last_x;
  input load_position;
  wire load_position;
  input load_tap;
  wire load_tap;
  wire [19:0] next_row;
  wire [19:0] origin;
  wire [13:0] out_width;
  reg [11:0] plane = 12'h000;
  wire [19:0] \plane$45 ;
  wire [11:0] planes;
  input [153:0] \port$1984$128 ;
  wire [153:0] \port$1984$128 ;
  input [75:0] \port$270$52 ;
  wire [75:0] \port$270$52 ;
  wire [15:0] positions;
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
  reg [19:0] tap_address = 20'h00000;
  wire [19:0] tap_step;
  output valid;
  wire valid;
  wire [13:0] width;
  reg [20:0] x = 21'h000000;
  reg [20:0] \x$23  = 21'h000000;
  always @(posedge clk)
    \$signal$7  <= _032_;
  always @(posedge clk)
    \address$25  <= _033_;
  always @(posedge clk)
    \$signal$16  <= _034_;
  always @(posedge clk)
    \$signal$13  <= _035_;
  always @(posedge clk)
    plane <= _036_;
  always @(posedge clk)
    \$signal$20  <= _037_;
  always @(posedge clk)
    \x$23  <= _038_;
  always @(posedge clk)
    \$signal$42  <= _039_;
  always @(posedge clk)
    tap_address <= _040_;
  always @(posedge clk)
    \address$26  <= _041_;
  assign _000_ = index + 1'h1;
  assign last_position = _000_ == \port$1984$128 [153:142];
  assign _011_ = \$signal$4  + 1'h1;
  assign \$signal  = _011_ == \port$1984$128 [41:28];
  assign { _020_[20], next_row } = \$signal$7  + \port$1984$128 [61:42];
  assign _031_ = plane + 1'h1;
  assign \$signal$9  = _031_ == \port$1984$128 [141:130];
  assign _042_ = \$signal$13  + 1'h1;
  assign last_x = _042_ == \port$1984$128 [129:124];
  assign _043_ = \$signal$9  & last_x;
  assign _044_ = \$signal$16  + 1'h1;
  assign _045_ = _044_ == \port$1984$128 [123:118];
  assign last_tap = _043_ & _045_;
  assign { _046_[22:21], \$signal$18  } = $signed({ 1'h0, \$signal$19  }) + $signed(\$signal$20 );
  assign { _001_[22:21], in_x } = $signed({ 1'h0, x }) + $signed(\x$23 );
  assign { _002_[20], address } = \address$25  + \address$26 ;
  assign _003_ = ~ \$signal$18 [20];
  assign _004_ = \$signal$18 [19:0] < \port$1984$128 [13:0];
  assign _005_ = _003_ & _004_;
  assign _006_ = ~ in_x[20];
  assign _007_ = _005_ & _006_;
  assign _008_ = in_x[19:0] < \port$1984$128 [27:14];
  assign valid = _007_ & _008_;
  assign _009_ = index + 1'h1;
  assign _010_ = \$signal$19  + \port$1984$128 [105:102];
  assign _012_ = \$signal$4  + 1'h1;
  assign _013_ = x + \port$1984$128 [109:106];
  assign _014_ = \address$25  + \port$1984$128 [109:106];
  assign _015_ = plane + 1'h1;
  assign _016_ = \address$26  + \port$1984$128 [101:82];
  assign _017_ = \$signal$13  + 1'h1;
  assign _018_ = $signed(\x$23 ) + $signed({ 1'h0, \port$1984$128 [117:114] });
  assign _019_ = tap_address + \port$1984$128 [117:114];
  assign _021_ = tap_address + \port$1984$128 [117:114];
  assign _022_ = \$signal$16  + 1'h1;
  assign _023_ = $signed(\$signal$20 ) + $signed({ 1'h0, \port$1984$128 [113:110] });
  assign _024_ = \$signal$42  + \port$1984$128 [81:62];
  assign _025_ = \$signal$42  + \port$1984$128 [81:62];
  assign _026_ = \$signal$42  + \port$1984$128 [81:62];
  always @(posedge clk)
    index <= _027_;
  always @(posedge clk)
    \$signal$4  <= _028_;
  always @(posedge clk)
    \$signal$19  <= _029_;
  always @(posedge clk)
    x <= _030_;
  assign _047_ = last_x ? _026_[19:0] : _021_[19:0];
  assign _048_ = \$signal$9  ? _047_ : _016_[19:0];
  assign _049_ = step_tap ? _048_ : \address$26 ;
  assign _050_ = load_tap ? \port$270$52 [19:0] : _049_;
  assign _041_ = rst ? 20'h00000 : _050_;
  assign _051_ = last_x ? _025_[19:0] : _019_[19:0];
  assign _052_ = \$signal$9  ? _051_ : tap_address;
  assign _053_ = step_tap ? _052_ : tap_address;
  assign _054_ = load_tap ? \port$270$52 [19:0] : _053_;
  assign _040_ = rst ? 20'h00000 : _054_;
  assign _055_ = last_x ? _024_[19:0] : \$signal$42 ;
  assign _056_ = \$signal$9  ? _055_ : \$signal$42 ;
  assign _057_ = step_tap ? _056_ : \$signal$42 ;
  assign _058_ = load_tap ? \port$270$52 [19:0] : _057_;
  assign _039_ = rst ? 20'h00000 : _058_;
  assign _059_ = last_x ? { \port$270$52 [47], \port$270$52 [47], \port$270$52 [47], \port$270$52 [47], \port$270$52 [47], \port$270$52 [47], \port$270$52 [47], \port$270$52 [47:34] } : _018_[20:0];
  assign _060_ = \$signal$9  ? _059_ : \x$23 ;
  assign _061_ = step_tap ? _060_ : \x$23 ;
  assign _062_ = load_tap ? { \port$270$52 [47], \port$270$52 [47], \port$270$52 [47], \port$270$52 [47], \port$270$52 [47], \port$270$52 [47], \port$270$52 [47], \port$270$52 [47:34] } : _061_;
  assign _038_ = rst ? 21'h000000 : _062_;
  assign _063_ = last_x ? _023_[20:0] : \$signal$20 ;
  assign _064_ = \$signal$9  ? _063_ : \$signal$20 ;
  assign _065_ = step_tap ? _064_ : \$signal$20 ;
  assign _066_ = load_tap ? { \port$270$52 [33], \port$270$52 [33], \port$270$52 [33], \port$270$52 [33], \port$270$52 [33], \port$270$52 [33], \port$270$52 [33], \port$270$52 [33:20] } : _065_;
  assign _037_ = rst ? 21'h000000 : _066_;
  assign _067_ = \$signal$9  ? 12'h000 : _015_[11:0];
  assign _068_ = step_tap ? _067_ : plane;
  assign _069_ = load_tap ? 12'h000 : _068_;
  assign _036_ = rst ? 12'h000 : _069_;
  assign _070_ = last_x ? 6'h00 : _017_[5:0];
  assign _071_ = \$signal$9  ? _070_ : \$signal$13 ;
  assign _072_ = step_tap ? _071_ : \$signal$13 ;
  assign _073_ = load_tap ? 6'h00 : _072_;
  assign _035_ = rst ? 6'h00 : _073_;
  assign _074_ = last_x ? _022_[5:0] : \$signal$16 ;
  assign _075_ = \$signal$9  ? _074_ : \$signal$16 ;
  assign _076_ = step_tap ? _075_ : \$signal$16 ;
  assign _077_ = load_tap ? 6'h00 : _076_;
  assign _034_ = rst ? 6'h00 : _077_;
  assign _078_ = \$signal  ? next_row : _014_[19:0];
  assign _079_ = step_position ? _078_ : \address$25 ;
  assign _080_ = load_position ? { 6'h00, \port$270$52 [75:62] } : _079_;
  assign _033_ = rst ? 20'h00000 : _080_;
  assign _081_ = \$signal  ? next_row : \$signal$7 ;
  assign _082_ = step_position ? _081_ : \$signal$7 ;
  assign _083_ = load_position ? 20'h00000 : _082_;
  assign _032_ = rst ? 20'h00000 : _083_;
  assign _084_ = \$signal  ? 21'h000000 : _013_[20:0];
  assign _085_ = step_position ? _084_ : x;
  assign _086_ = load_position ? { 7'h00, \port$270$52 [75:62] } : _085_;
  assign _030_ = rst ? 21'h000000 : _086_;
  assign _087_ = \$signal  ? _010_[20:0] : \$signal$19 ;
  assign _088_ = step_position ? _087_ : \$signal$19 ;
  assign _089_ = load_position ? 21'h000000 : _088_;
  assign _029_ = rst ? 21'h000000 : _089_;
  assign _090_ = \$signal  ? 14'h0000 : _012_[13:0];
  assign _091_ = step_position ? _090_ : \$signal$4 ;
  assign _092_ = load_position ? \port$270$52 [61:48] : _091_;
  assign _028_ = rst ? 14'h0000 : _092_;
  assign _093_ = step_position ? _009_[15:0] : index;
  assign _094_ = load_position ? 16'h0000 : _093_;
  assign _027_ = rst ? 16'h0000 : _094_;
  assign _002_[19:0] = address;
  assign _001_[20:0] = in_x;
  assign _046_[20:0] = \$signal$18 ;
  assign _020_[19:0] = next_row;
  assign tap_step = \port$1984$128 [81:62];
  assign dilation_y = \port$1984$128 [113:110];
  assign dilation_x = \port$1984$128 [117:114];
  assign \plane$45  = \port$1984$128 [101:82];
  assign origin = \port$270$52 [19:0];
  assign column_x = \port$270$52 [47:34];
  assign row_y = \port$270$52 [33:20];
  assign stride_x = \port$1984$128 [109:106];
  assign stride_y = \port$1984$128 [105:102];
  assign start_offset = \port$270$52 [75:62];
  assign start_x = \port$270$52 [61:48];
  assign width = \port$1984$128 [27:14];
  assign height = \port$1984$128 [13:0];
  assign kernel_y = \port$1984$128 [123:118];
  assign kernel_x = \port$1984$128 [129:124];
  assign planes = \port$1984$128 [141:130];
  assign row_step = \port$1984$128 [61:42];
  assign out_width = \port$1984$128 [41:28];
  assign positions = { 4'h0, \port$1984$128 [153:142] };
endmodule

module tnthw_t8x8_counters(rst, add__fetch_beats, add__instructions, add__memory_write_beats, add__store_words, add__memory_read_beats, add__load_words, add__weight_fill_beats, add__table_fill_rows, add__weight_beats, add__vectors, add__array_reads, add__padded_vectors, add__adds, add__vector_reads, add__drain_reads, add__table_reads, add__accumulator_writes, add__vector_writes, add__vector_steps, clear
, total__vectors, total__padded_vectors, total__adds, total__weight_beats, total__array_reads, total__accumulator_writes, total__drain_reads, total__vector_steps, total__vector_reads, total__vector_writes, total__table_reads, total__memory_read_beats, total__memory_write_beats, total__load_words, total__store_words, total__weight_fill_beats, total__table_fill_rows, total__fetch_beats, total__instructions, clk);
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
  input add__weight_beats;
  wire add__weight_beats;
  input add__weight_fill_beats;
  wire add__weight_fill_beats;
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
  output [47:0] total__weight_beats;
  reg [47:0] total__weight_beats = 48'h000000000000;
  output [47:0] total__weight_fill_beats;
  reg [47:0] total__weight_fill_beats = 48'h000000000000;
  assign _000_ = total__vectors + add__vectors;
  assign _011_ = total__padded_vectors + add__padded_vectors;
  assign _022_ = total__adds + add__adds;
  assign _032_ = total__weight_beats + add__weight_beats;
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
  assign _007_ = total__weight_fill_beats + add__weight_fill_beats;
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
    total__weight_beats <= _015_;
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
    total__weight_fill_beats <= _028_;
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

module tnthw_t8x8_memory_unit(read_data__payload, read_data__valid, write_data__ready, clk, rst, free, held_read, held_write, page, fetching, fetched, request__valid, request__payload__write, request__payload__beats, write_beat, store__en, read_beat, load__en, weights_write, table_write, page_write
, done, start, instruction, address, store_address, offered, gathered, read_data__ready, entry, write_data__payload, store__data, request__ready);
  wire _000_;
  wire _001_;
  wire [15:0] _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire [15:0] _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire [19:0] _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire [21:0] _019_;
  wire [21:0] _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire [20:0] _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire [20:0] _034_;
  wire _035_;
  wire _036_;
  wire [5:0] _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire [31:0] _044_;
  wire _045_;
  wire [207:0] _046_;
  wire _047_;
  wire [15:0] _048_;
  wire [31:0] _049_;
  wire [19:0] _050_;
  wire [19:0] _051_;
  wire [19:0] _052_;
  wire [15:0] _053_;
  wire [16:0] _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire [1023:0] _059_;
  wire [4:0] _060_;
  wire [19:0] _061_;
  wire [19:0] _062_;
  wire [19:0] _063_;
  wire [19:0] _064_;
  wire [32:0] _065_;
  wire [15:0] _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire [19:0] _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire [19:0] _078_;
  wire [19:0] _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire [19:0] _086_;
  wire [19:0] _087_;
  wire _088_;
  wire _089_;
  wire [16:0] _090_;
  wire [20:0] _091_;
  wire [20:0] _092_;
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
  wire _111_;
  wire _112_;
  wire [5:0] _113_;
  wire [5:0] _114_;
  wire [20:0] _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire [19:0] _123_;
  wire [19:0] _124_;
  wire _125_;
  wire [15:0] _126_;
  wire _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire _131_;
  wire [19:0] _132_;
  wire [19:0] _133_;
  wire _134_;
  wire _135_;
  wire [16:0] _136_;
  wire [20:0] _137_;
  wire [20:0] _138_;
  wire _139_;
  wire _140_;
  wire _141_;
  wire _142_;
  wire _143_;
  wire [4:0] _144_;
  wire [63:0] _145_;
  wire [63:0] _146_;
  wire [63:0] _147_;
  wire [63:0] _148_;
  wire [63:0] _149_;
  wire [63:0] _150_;
  wire [63:0] _151_;
  wire [63:0] _152_;
  wire [63:0] _153_;
  wire [63:0] _154_;
  wire [63:0] _155_;
  wire [63:0] _156_;
  wire [63:0] _157_;
  wire [63:0] _158_;
  wire [63:0] _159_;
  wire [63:0] _160_;
  wire [63:0] _161_;
  wire [63:0] _162_;
  wire [63:0] _163_;
  wire [63:0] _164_;
  wire [63:0] _165_;
  wire [63:0] _166_;
  wire [63:0] _167_;
  wire [63:0] _168_;
  wire [63:0] _169_;
  wire [63:0] _170_;
  wire [63:0] _171_;
  wire [63:0] _172_;
  wire [63:0] _173_;
  wire [63:0] _174_;
  wire [63:0] _175_;
  wire [63:0] _176_;
  wire _177_;
  wire _178_;
  wire _179_;
  wire _180_;
  wire _181_;
  wire _182_;
  wire [15:0] _183_;
  wire [15:0] _184_;
  wire [15:0] _185_;
  wire [19:0] _186_;
  wire [19:0] _187_;
  wire [19:0] _188_;
  wire [19:0] _189_;
  wire [19:0] _190_;
  wire [19:0] _191_;
  wire [19:0] _192_;
  wire [19:0] _193_;
  wire [19:0] _194_;
  wire [31:0] _195_;
  wire [31:0] _196_;
  wire [15:0] _197_;
  wire [15:0] _198_;
  wire _199_;
  wire _200_;
  wire [207:0] _201_;
  wire _202_;
  wire _203_;
  wire [19:0] _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire [15:0] _208_;
  wire [15:0] _209_;
  wire [15:0] _210_;
  wire [15:0] _211_;
  wire [19:0] _212_;
  wire [19:0] _213_;
  wire [19:0] _214_;
  wire [19:0] _215_;
  wire [19:0] _216_;
  wire [19:0] _217_;
  wire [19:0] _218_;
  wire [19:0] _219_;
  wire [19:0] _220_;
  wire [19:0] _221_;
  wire [19:0] _222_;
  wire [19:0] _223_;
  wire [19:0] _224_;
  wire [19:0] _225_;
  reg [15:0] \$signal  = 16'h0000;
  reg \$signal$16  = 1'h0;
  reg \$signal$20  = 1'h0;
  wire \$signal$21 ;
  wire \$signal$22 ;
  reg \$signal$25  = 1'h0;
  wire \$signal$26 ;
  reg [4:0] \$signal$27  = 5'h00;
  wire \$signal$30 ;
  reg \$signal$36  = 1'h0;
  wire \$signal$37 ;
  reg \$signal$40  = 1'h0;
  wire \$signal$62 ;
  output [31:0] address;
  reg [31:0] address = 32'd0;
  reg [19:0] beats_left = 20'h00000;
  reg busy = 1'h0;
  input clk;
  wire clk;
  output done;
  wire done;
  reg \done$41  = 1'h0;
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
  output offered;
  reg offered = 1'h0;
  output page;
  wire page;
  output page_write;
  wire page_write;
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
  input rst;
  wire rst;
  input start;
  wire start;
  wire [19:0] store__address;
  input [63:0] store__data;
  wire [63:0] store__data;
  output store__en;
  wire store__en;
  output [19:0] store_address;
  reg [19:0] store_address = 20'h00000;
  wire store_last;
  wire [19:0] store_next_row;
  reg [19:0] store_row = 20'h00000;
  wire store_row_end;
  reg [15:0] store_rows_left = 16'h0000;
  reg [19:0] store_words_left = 20'h00000;
  output table_write;
  wire table_write;
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
  wire word_read;
  output write_beat;
  wire write_beat;
  output [63:0] write_data__payload;
  wire [63:0] write_data__payload;
  input write_data__ready;
  wire write_data__ready;
  wire write_data__valid;
  assign _000_ = request__valid & request__ready;
  assign _072_ = instruction[3:0] == 3'h4;
  assign _089_ = instruction[3:0] == 3'h5;
  assign _096_ = _072_ | _089_;
  assign _107_ = instruction[3:0] == 3'h6;
  assign _117_ = _096_ | _107_;
  assign _126_ = _117_ ? 16'h0001 : instruction[187:172];
  assign _001_ = instruction[3:0] == 3'h4;
  assign _010_ = instruction[3:0] == 3'h5;
  assign _018_ = _001_ | _010_;
  assign _027_ = instruction[3:0] == 3'h6;
  assign _036_ = _018_ | _027_;
  assign _044_ = _036_ ? instruction[67:36] : instruction[99:68];
  assign _054_ = \$signal  - 1'h1;
  assign _065_ = address + word[131:100];
  assign _071_ = instruction[3:0] == 3'h6;
  assign _073_ = instruction[3:0] == 3'h4;
  assign _074_ = instruction[3:0] == 3'h5;
  assign _075_ = _073_ | _074_;
  assign _076_ = instruction[3:0] == 3'h6;
  assign _077_ = _075_ | _076_;
  assign _078_ = _077_ ? instruction[87:68] : instruction[151:132];
  assign _079_ = _071_ ? 20'h00000 : _078_;
  assign _080_ = instruction[3:0] == 3'h6;
  assign _081_ = instruction[3:0] == 3'h4;
  assign _082_ = instruction[3:0] == 3'h5;
  assign _083_ = _081_ | _082_;
  assign _084_ = instruction[3:0] == 3'h6;
  assign _085_ = _083_ | _084_;
  assign _086_ = _085_ ? instruction[87:68] : instruction[151:132];
  assign _087_ = _080_ ? 20'h00000 : _086_;
  assign _088_ = instruction[3:0] == 2'h3;
  assign _090_ = store_rows_left - 1'h1;
  assign _091_ = store_address + 1'h1;
  assign _092_ = store_words_left - 1'h1;
  assign _093_ = ~ store_last;
  assign _094_ = \$signal$21  & \$signal$20 ;
  assign _095_ = ! \$signal$27 ;
  assign _097_ = \$signal$27  == 1'h1;
  assign _098_ = \$signal$27  == 2'h2;
  assign _099_ = \$signal$27  == 2'h3;
  assign _100_ = \$signal$27  == 3'h4;
  assign _101_ = \$signal$27  == 3'h5;
  assign _102_ = \$signal$27  == 3'h6;
  assign _103_ = \$signal$27  == 3'h7;
  assign _104_ = \$signal$27  == 4'h8;
  assign _105_ = \$signal$27  == 4'h9;
  assign _106_ = \$signal$27  == 4'ha;
  assign _108_ = \$signal$27  == 4'hb;
  assign _109_ = \$signal$27  == 4'hc;
  assign _110_ = \$signal$27  == 4'hd;
  assign _111_ = \$signal$27  == 4'he;
  assign _112_ = \$signal$27  == 4'hf;
  assign _113_ = \$signal$27  + 1'h1;
  assign _114_ = \$signal$30  ? 6'h00 : _113_;
  assign _115_ = beats_left - 1'h1;
  assign _116_ = instruction[3:0] == 3'h6;
  assign _118_ = instruction[3:0] == 3'h4;
  assign _119_ = instruction[3:0] == 3'h5;
  assign _120_ = _118_ | _119_;
  assign _121_ = instruction[3:0] == 3'h6;
  assign _122_ = _120_ | _121_;
  assign _123_ = _122_ ? instruction[87:68] : instruction[151:132];
  assign _124_ = _116_ ? 20'h00000 : _123_;
  assign _125_ = instruction[3:0] == 3'h6;
  assign _127_ = instruction[3:0] == 3'h4;
  assign _128_ = instruction[3:0] == 3'h5;
  assign _129_ = _127_ | _128_;
  assign _130_ = instruction[3:0] == 3'h6;
  assign _131_ = _129_ | _130_;
  assign _132_ = _131_ ? instruction[87:68] : instruction[151:132];
  assign _133_ = _125_ ? 20'h00000 : _132_;
  assign _134_ = instruction[3:0] == 2'h3;
  assign _135_ = ~ _134_;
  assign _136_ = load_rows_left - 1'h1;
  assign _137_ = load_address + 1'h1;
  assign _138_ = load_words_left - 1'h1;
  assign free = ~ busy;
  assign _139_ = word[3:0] == 3'h4;
  assign _140_ = word[3:0] == 3'h5;
  assign _141_ = _139_ | _140_;
  assign _142_ = word[3:0] == 3'h6;
  assign _143_ = _141_ | _142_;
  assign _002_ = _143_ ? 16'h0000 : word[51:36];
  assign held_read = busy ? _002_ : 16'h0000;
  assign _003_ = word[3:0] == 3'h4;
  assign _004_ = word[3:0] == 3'h5;
  assign _005_ = _003_ | _004_;
  assign _006_ = word[3:0] == 3'h6;
  assign _007_ = _005_ | _006_;
  assign _008_ = _007_ ? 16'h0000 : word[67:52];
  assign held_write = busy ? _008_ : 16'h0000;
  assign _009_ = word[3:0] == 3'h4;
  assign _011_ = word[3:0] == 3'h5;
  assign _012_ = _009_ | _011_;
  assign _013_ = word[3:0] == 3'h6;
  assign _014_ = _012_ | _013_;
  assign { _015_[19:1], page } = _014_ ? word[87:68] : word[151:132];
  assign fetching = word[3:0] == 3'h6;
  assign fetched = done & fetching;
  assign _016_ = word[3:0] == 2'h2;
  assign _017_ = word[3:0] == 2'h3;
  assign moves = _016_ | _017_;
  assign request__valid = | \$signal ;
  assign request__payload__write = word[3:0] == 2'h3;
  assign _019_ = 1'h0 + { 1'h0, word[207:188] };
  assign { _020_[21:20], request__payload__beats } = moves ? _019_ : { 2'h0, word[107:88] };
  assign _021_ = word[3:0] == 2'h2;
  assign _022_ = word[3:0] == 2'h3;
  assign _023_ = _021_ | _022_;
  assign _024_ = store_words_left == 1'h1;
  assign store_row_end = _023_ & _024_;
  assign { _025_[20], store_next_row } = store_row + word[171:152];
  assign _026_ = store_rows_left == 1'h1;
  assign store_last = store_row_end & _026_;
  assign \$signal$21  = offered & write_data__ready;
  assign _028_ = ~ offered;
  assign _029_ = _028_ | \$signal$21 ;
  assign store__en = \$signal$16  & _029_;
  assign _030_ = word[3:0] == 2'h2;
  assign _031_ = word[3:0] == 2'h3;
  assign _032_ = _030_ | _031_;
  assign _033_ = load_words_left == 1'h1;
  assign load_row_end = _032_ & _033_;
  assign { _034_[20], load_next_row } = load_row + word[171:152];
  assign _035_ = load_rows_left == 1'h1;
  assign load_last = load_row_end & _035_;
  assign \$signal$62  = word[3:0] == 2'h2;
  assign \$signal$26  = read_data__valid & \$signal$36 ;
  assign _037_ = \$signal$27  + 1'h1;
  assign _038_ = _037_ == entry_beats;
  assign \$signal$30  = \$signal$26  & _038_;
  assign _039_ = \$signal$30  & load_last;
  assign _040_ = beats_left == 1'h1;
  assign _041_ = \$signal$26  & _040_;
  assign \$signal$37  = \$signal$62  ? _039_ : _041_;
  assign load__en = \$signal$40  & \$signal$62 ;
  assign _042_ = word[3:0] == 3'h4;
  assign weights_write = \$signal$40  & _042_;
  assign _043_ = word[3:0] == 3'h5;
  assign table_write = \$signal$40  & _043_;
  assign _045_ = word[3:0] == 3'h6;
  assign page_write = \$signal$40  & _045_;
  assign done = \$signal$25  | \done$41 ;
  always @(posedge clk)
    word <= _046_;
  always @(posedge clk)
    busy <= _047_;
  always @(posedge clk)
    \$signal  <= _048_;
  always @(posedge clk)
    address <= _049_;
  always @(posedge clk)
    store_address <= _050_;
  always @(posedge clk)
    store_row <= _051_;
  always @(posedge clk)
    store_words_left <= _052_;
  always @(posedge clk)
    store_rows_left <= _053_;
  always @(posedge clk)
    \$signal$16  <= _055_;
  always @(posedge clk)
    \$signal$20  <= _056_;
  always @(posedge clk)
    offered <= _057_;
  always @(posedge clk)
    \$signal$25  <= _058_;
  always @(posedge clk)
    gathered <= _059_;
  always @(posedge clk)
    \$signal$27  <= _060_;
  always @(posedge clk)
    beats_left <= _061_;
  always @(posedge clk)
    load_address <= _062_;
  always @(posedge clk)
    load_row <= _063_;
  always @(posedge clk)
    load_words_left <= _064_;
  always @(posedge clk)
    load_rows_left <= _066_;
  always @(posedge clk)
    \$signal$36  <= _067_;
  always @(posedge clk)
    \$signal$40  <= _068_;
  always @(posedge clk)
    \done$41  <= _069_;
  always @(posedge clk)
    entry <= _070_;
  assign _061_ = rst ? 20'h00000 : _225_;
  assign _144_ = \$signal$26  ? _114_[4:0] : \$signal$27 ;
  assign _060_ = rst ? 5'h00 : _144_;
  assign _145_ = _112_ ? read_data__payload : gathered[1023:960];
  assign _146_ = \$signal$26  ? _145_ : gathered[1023:960];
  assign _059_[1023:960] = rst ? 64'h0000000000000000 : _146_;
  assign _147_ = _110_ ? read_data__payload : gathered[895:832];
  assign _148_ = \$signal$26  ? _147_ : gathered[895:832];
  assign _059_[895:832] = rst ? 64'h0000000000000000 : _148_;
  assign _149_ = _109_ ? read_data__payload : gathered[831:768];
  assign _150_ = \$signal$26  ? _149_ : gathered[831:768];
  assign _059_[831:768] = rst ? 64'h0000000000000000 : _150_;
  assign _151_ = _108_ ? read_data__payload : gathered[767:704];
  assign _152_ = \$signal$26  ? _151_ : gathered[767:704];
  assign _059_[767:704] = rst ? 64'h0000000000000000 : _152_;
  assign _153_ = _106_ ? read_data__payload : gathered[703:640];
  assign _154_ = \$signal$26  ? _153_ : gathered[703:640];
  assign _059_[703:640] = rst ? 64'h0000000000000000 : _154_;
  assign _155_ = _105_ ? read_data__payload : gathered[639:576];
  assign _156_ = \$signal$26  ? _155_ : gathered[639:576];
  assign _059_[639:576] = rst ? 64'h0000000000000000 : _156_;
  assign _157_ = _104_ ? read_data__payload : gathered[575:512];
  assign _158_ = \$signal$26  ? _157_ : gathered[575:512];
  assign _059_[575:512] = rst ? 64'h0000000000000000 : _158_;
  assign _159_ = _103_ ? read_data__payload : gathered[511:448];
  assign _160_ = \$signal$26  ? _159_ : gathered[511:448];
  assign _059_[511:448] = rst ? 64'h0000000000000000 : _160_;
  assign _161_ = _102_ ? read_data__payload : gathered[447:384];
  assign _162_ = \$signal$26  ? _161_ : gathered[447:384];
  assign _059_[447:384] = rst ? 64'h0000000000000000 : _162_;
  assign _163_ = _101_ ? read_data__payload : gathered[383:320];
  assign _164_ = \$signal$26  ? _163_ : gathered[383:320];
  assign _059_[383:320] = rst ? 64'h0000000000000000 : _164_;
  assign _165_ = _100_ ? read_data__payload : gathered[319:256];
  assign _166_ = \$signal$26  ? _165_ : gathered[319:256];
  assign _059_[319:256] = rst ? 64'h0000000000000000 : _166_;
  assign _167_ = _099_ ? read_data__payload : gathered[255:192];
  assign _168_ = \$signal$26  ? _167_ : gathered[255:192];
  assign _059_[255:192] = rst ? 64'h0000000000000000 : _168_;
  assign _169_ = _098_ ? read_data__payload : gathered[191:128];
  assign _170_ = \$signal$26  ? _169_ : gathered[191:128];
  assign _059_[191:128] = rst ? 64'h0000000000000000 : _170_;
  assign _171_ = _097_ ? read_data__payload : gathered[127:64];
  assign _172_ = \$signal$26  ? _171_ : gathered[127:64];
  assign _059_[127:64] = rst ? 64'h0000000000000000 : _172_;
  assign _173_ = _095_ ? read_data__payload : gathered[63:0];
  assign _174_ = \$signal$26  ? _173_ : gathered[63:0];
  assign _059_[63:0] = rst ? 64'h0000000000000000 : _174_;
  assign _175_ = _111_ ? read_data__payload : gathered[959:896];
  assign _176_ = \$signal$26  ? _175_ : gathered[959:896];
  assign _059_[959:896] = rst ? 64'h0000000000000000 : _176_;
  assign _058_ = rst ? 1'h0 : _094_;
  assign _177_ = \$signal$21  ? 1'h0 : offered;
  assign _178_ = store__en ? 1'h1 : _177_;
  assign _057_ = rst ? 1'h0 : _178_;
  assign _179_ = store__en ? store_last : \$signal$20 ;
  assign _180_ = start ? \$signal$20  : _179_;
  assign _056_ = rst ? 1'h0 : _180_;
  assign _181_ = store__en ? _093_ : \$signal$16 ;
  assign _182_ = start ? _088_ : _181_;
  assign _055_ = rst ? 1'h0 : _182_;
  assign _183_ = store_row_end ? _090_[15:0] : store_rows_left;
  assign _184_ = store__en ? _183_ : store_rows_left;
  assign _185_ = start ? instruction[187:172] : _184_;
  assign _053_ = rst ? 16'h0000 : _185_;
  assign _186_ = store_row_end ? word[207:188] : _092_[19:0];
  assign _187_ = store__en ? _186_ : store_words_left;
  assign _188_ = start ? instruction[207:188] : _187_;
  assign _052_ = rst ? 20'h00000 : _188_;
  assign _189_ = store_row_end ? store_next_row : store_row;
  assign _190_ = store__en ? _189_ : store_row;
  assign _191_ = start ? _087_ : _190_;
  assign _051_ = rst ? 20'h00000 : _191_;
  assign _192_ = store_row_end ? store_next_row : _091_[19:0];
  assign _193_ = store__en ? _192_ : store_address;
  assign _194_ = start ? _079_ : _193_;
  assign _050_ = rst ? 20'h00000 : _194_;
  assign _195_ = _000_ ? _065_[31:0] : address;
  assign _196_ = start ? _044_ : _195_;
  assign _049_ = rst ? 32'd0 : _196_;
  assign _197_ = _000_ ? _054_[15:0] : \$signal ;
  assign _198_ = start ? _126_ : _197_;
  assign _048_ = rst ? 16'h0000 : _198_;
  assign _199_ = done ? 1'h0 : busy;
  assign _200_ = start ? 1'h1 : _199_;
  assign _047_ = rst ? 1'h0 : _200_;
  assign _201_ = start ? instruction : word;
  assign _046_ = rst ? 208'h0000000000000000000000000000000000000000000000000000 : _201_;
  function [4:0] _481_;
    input [4:0] a;
    input [9:0] b;
    input [1:0] s;
    (* parallel_case *)
    casez (s)
      2'b?1:
        _481_ = b[4:0];
      2'b1?:
        _481_ = b[9:5];
      default:
        _481_ = a;
    endcase
  endfunction
  assign entry_beats = _481_(5'h01, 10'h206, { _203_, _202_ });
  assign _202_ = word[3:0] == 4'h6;
  assign _203_ = word[3:0] == 4'h5;
  assign _204_ = \$signal$30  ? load_address : entry;
  assign _070_ = rst ? 20'h00000 : _204_;
  assign _069_ = rst ? 1'h0 : \$signal$37 ;
  assign _068_ = rst ? 1'h0 : \$signal$30 ;
  assign _205_ = \$signal$37  ? 1'h0 : \$signal$36 ;
  assign _206_ = \$signal$26  ? _205_ : \$signal$36 ;
  assign _207_ = start ? _135_ : _206_;
  assign _067_ = rst ? 1'h0 : _207_;
  assign _208_ = load_row_end ? _136_[15:0] : load_rows_left;
  assign _209_ = \$signal$30  ? _208_ : load_rows_left;
  assign _210_ = \$signal$26  ? _209_ : load_rows_left;
  assign _211_ = start ? instruction[187:172] : _210_;
  assign _066_ = rst ? 16'h0000 : _211_;
  assign _212_ = load_row_end ? word[207:188] : _138_[19:0];
  assign _213_ = \$signal$30  ? _212_ : load_words_left;
  assign _214_ = \$signal$26  ? _213_ : load_words_left;
  assign _215_ = start ? instruction[207:188] : _214_;
  assign _064_ = rst ? 20'h00000 : _215_;
  assign _216_ = load_row_end ? load_next_row : load_row;
  assign _217_ = \$signal$30  ? _216_ : load_row;
  assign _218_ = \$signal$26  ? _217_ : load_row;
  assign _219_ = start ? _133_ : _218_;
  assign _063_ = rst ? 20'h00000 : _219_;
  assign _220_ = load_row_end ? load_next_row : _137_[19:0];
  assign _221_ = \$signal$30  ? _220_ : load_address;
  assign _222_ = \$signal$26  ? _221_ : load_address;
  assign _223_ = start ? _124_ : _222_;
  assign _062_ = rst ? 20'h00000 : _223_;
  assign _224_ = \$signal$26  ? _115_[19:0] : beats_left;
  assign _225_ = start ? instruction[107:88] : _224_;
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
  assign _034_[19:0] = load_next_row;
  assign _025_[19:0] = store_next_row;
  assign _020_[19:0] = request__payload__beats;
  assign _015_[0] = page;
  assign write_data__payload = store__data;
  assign read_data__ready = \$signal$36 ;
  assign read_beat = \$signal$26 ;
  assign write_beat = \$signal$21 ;
  assign load__data = gathered[63:0];
  assign load__mask = 1'h1;
  assign load__address = entry;
  assign word_read = store__en;
  assign store__address = store_address;
  assign write_data__valid = offered;
  assign request__payload__address = address;
  assign \$signal$22  = 1'h1;
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
  input [304:0] array__head;
  wire [304:0] array__head;
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

module tnthw_t8x8_sequencer(entry, clk, rst, drained, \port$186$0 , fetched, page_write, \port$1869$0 , \port$1879$0 , \port$1889$0 , page_data, \port$1973$0 , busy, instruction, clear, push, unknown, done, start);
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
  wire [383:0] \$signature__data ;
  wire [383:0] \$signature__data$7 ;
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
  output [383:0] instruction;
  wire [383:0] instruction;
  input [383:0] page_data;
  wire [383:0] page_data;
  wire page_end;
  wire [5:0] page_index;
  input page_write;
  wire page_write;
  input \port$186$0 ;
  wire \port$186$0 ;
  input \port$1869$0 ;
  wire \port$1869$0 ;
  input \port$1879$0 ;
  wire \port$1879$0 ;
  input \port$1889$0 ;
  wire \port$1889$0 ;
  input [4:0] \port$1973$0 ;
  wire [4:0] \port$1973$0 ;
  output [2:0] push;
  wire [2:0] push;
  input rst;
  wire rst;
  input start;
  wire start;
  output unknown;
  wire unknown;
  (* no_rw_check *)
  reg [383:0] pages [63:0];
  integer init_pages;
  initial for (init_pages = 0; init_pages <= 63; init_pages = init_pages + 1) pages [init_pages] = 0;
  always @(posedge clk) begin
    if (page_write)
      pages[{ \port$186$0 , \port$1973$0  }] <= page_data;
  end
  reg [383:0] _149_;
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
  assign _008_ = \$signal  & { \port$1889$0 , \port$1879$0 , \port$1869$0  };
  assign _009_ = ! _008_;
  assign _010_ = \$signature__data$7 [3:0] == 1'h1;
  assign _011_ = ~ _010_;
  assign _013_ = fetches + 1'h1;
  assign _014_ = fetches > \$signal$26 ;
  assign _015_ = ! \$signal ;
  assign _016_ = \$signal  & { \port$1889$0 , \port$1879$0 , \port$1869$0  };
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
  assign instruction = _064_ ? { 316'h000000000000000000000000000000000000000000000000000000000000000000000000c000000, entry, 36'h000000006 } : \$signature__data$7 ;
  assign _064_ = fsm_state == 3'h1;
  assign busy = _065_ ? 1'h0 : 1'h1;
  assign _065_ = ! fsm_state;
  assign \$signature__en$11  = _066_ ? 1'h1 : 1'h0;
  assign _066_ = fsm_state == 3'h3;
  assign full = { \port$1889$0 , \port$1879$0 , \port$1869$0  };
  assign \$signature__addr$10  = index;
  assign \$signature__data  = page_data;
  assign page_index = { \port$186$0 , \port$1973$0  };
  assign \$signature__addr  = { \port$186$0 , \port$1973$0  };
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

module tnthw_t8x8_vector_unit(rst, write, free, held_read, held_write, read__en, accumulator_read, chunk, read__address, \result$194 , \result$195 , \result$196 , \result$197 , \result$198 , \result$199 , \result$200 , \result$201 , accumulator_data, start, instruction, write_data
, write_row, result_0_7, done, result_3_7, mask, accumulator_bank, step, accumulator_address, read__data, clk);
  wire _000_;
  wire _001_;
  wire _002_;
  wire [8:0] _003_;
  wire _004_;
  wire [8:0] _005_;
  wire _006_;
  wire [8:0] _007_;
  wire _008_;
  wire [8:0] _009_;
  wire _010_;
  wire _011_;
  wire [8:0] _012_;
  wire _013_;
  wire [8:0] _014_;
  wire _015_;
  wire [8:0] _016_;
  wire _017_;
  wire [8:0] _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [11:0] _026_;
  wire _027_;
  wire [11:0] _028_;
  wire _029_;
  wire [11:0] _030_;
  wire _031_;
  wire _032_;
  wire [11:0] _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire [19:0] _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire [19:0] _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire [19:0] _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire [19:0] _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire [19:0] _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire [19:0] _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire [19:0] _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire [19:0] _078_;
  wire _079_;
  wire _080_;
  wire \$signal ;
  wire [63:0] \$signal$202 ;
  wire \$signal$70 ;
  wire \$signal$72 ;
  wire [8:0] \$signal$73 ;
  wire [8:0] \$signal$74 ;
  output [4:0] accumulator_address;
  wire [4:0] accumulator_address;
  output accumulator_bank;
  wire accumulator_bank;
  input [159:0] accumulator_data;
  wire [159:0] accumulator_data;
  output accumulator_read;
  wire accumulator_read;
  wire [19:0] address;
  wire [47:0] bias;
  wire [383:0] \bias$125 ;
  wire [47:0] \bias$135 ;
  wire [47:0] \bias$144 ;
  wire [47:0] \bias$153 ;
  wire [47:0] \bias$162 ;
  wire [47:0] \bias$171 ;
  wire [47:0] \bias$180 ;
  wire [47:0] \bias$189 ;
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
  wire \first$132 ;
  wire \first$141 ;
  wire \first$150 ;
  wire \first$159 ;
  wire \first$168 ;
  wire \first$177 ;
  wire \first$186 ;
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
  wire [8:0] \high$138 ;
  wire [8:0] \high$147 ;
  wire [8:0] \high$156 ;
  wire [8:0] \high$165 ;
  wire [8:0] \high$174 ;
  wire [8:0] \high$183 ;
  wire [8:0] \high$192 ;
  input [377:0] instruction;
  wire [377:0] instruction;
  wire [377:0] \instruction$77 ;
  wire is_signed;
  wire lane_chunk;
  wire [63:0] lanes;
  wire last;
  wire last_tap;
  wire [8:0] low;
  wire [8:0] \low$137 ;
  wire [8:0] \low$146 ;
  wire [8:0] \low$155 ;
  wire [8:0] \low$164 ;
  wire [8:0] \low$173 ;
  wire [8:0] \low$182 ;
  wire [8:0] \low$191 ;
  output mask;
  wire mask;
  wire maximum;
  wire \maximum$134 ;
  wire \maximum$143 ;
  wire \maximum$152 ;
  wire \maximum$161 ;
  wire \maximum$170 ;
  wire \maximum$179 ;
  wire \maximum$188 ;
  wire [19:0] operand;
  wire [19:0] \operand$130 ;
  wire [19:0] \operand$139 ;
  wire [19:0] \operand$148 ;
  wire [19:0] \operand$157 ;
  wire [19:0] \operand$166 ;
  wire [19:0] \operand$175 ;
  wire [19:0] \operand$184 ;
  wire [19:0] operand_0;
  reg operand_0_0 = 1'h0;
  wire [19:0] operand_1;
  reg operand_1_0 = 1'h0;
  wire [19:0] operand_2;
  reg operand_2_0 = 1'h0;
  wire [19:0] operand_3;
  reg operand_3_0 = 1'h0;
  wire [19:0] operand_4;
  wire [19:0] operand_5;
  wire [19:0] operand_6;
  wire [19:0] operand_7;
  wire [15:0] position;
  output [19:0] read__address;
  wire [19:0] read__address;
  input [63:0] read__data;
  wire [63:0] read__data;
  output read__en;
  wire read__en;
  wire [63:0] result;
  output [7:0] \result$194 ;
  wire [7:0] \result$194 ;
  output [7:0] \result$195 ;
  wire [7:0] \result$195 ;
  output [7:0] \result$196 ;
  wire [7:0] \result$196 ;
  output [7:0] \result$197 ;
  wire [7:0] \result$197 ;
  output [7:0] \result$198 ;
  wire [7:0] \result$198 ;
  output [7:0] \result$199 ;
  wire [7:0] \result$199 ;
  output [7:0] \result$200 ;
  wire [7:0] \result$200 ;
  output [7:0] \result$201 ;
  wire [7:0] \result$201 ;
  reg result_0_0 = 1'h0;
  reg result_0_1 = 1'h0;
  reg result_0_2 = 1'h0;
  reg result_0_3 = 1'h0;
  reg result_0_4 = 1'h0;
  reg result_0_5 = 1'h0;
  reg result_0_6 = 1'h0;
  output result_0_7;
  reg result_0_7 = 1'h0;
  reg result_1_0 = 1'h0;
  reg result_1_1 = 1'h0;
  reg result_1_2 = 1'h0;
  reg result_1_3 = 1'h0;
  reg result_1_4 = 1'h0;
  reg result_1_5 = 1'h0;
  reg result_1_6 = 1'h0;
  wire result_1_7;
  reg result_2_0 = 1'h0;
  reg result_2_1 = 1'h0;
  reg result_2_2 = 1'h0;
  reg result_2_3 = 1'h0;
  reg result_2_4 = 1'h0;
  reg result_2_5 = 1'h0;
  reg result_2_6 = 1'h0;
  reg result_2_7 = 1'h0;
  reg [19:0] result_3_0 = 20'h00000;
  reg [19:0] result_3_1 = 20'h00000;
  reg [19:0] result_3_2 = 20'h00000;
  reg [19:0] result_3_3 = 20'h00000;
  reg [19:0] result_3_4 = 20'h00000;
  reg [19:0] result_3_5 = 20'h00000;
  reg [19:0] result_3_6 = 20'h00000;
  output [19:0] result_3_7;
  reg [19:0] result_3_7 = 20'h00000;
  wire [11:0] row;
  input rst;
  wire rst;
  reg second_0_0 = 1'h0;
  wire [5:0] shift;
  wire [47:0] \shift$127 ;
  wire [5:0] \shift$136 ;
  wire [5:0] \shift$145 ;
  wire [5:0] \shift$154 ;
  wire [5:0] \shift$163 ;
  wire [5:0] \shift$172 ;
  wire [5:0] \shift$181 ;
  wire [5:0] \shift$190 ;
  input start;
  wire start;
  wire \start$75 ;
  output step;
  wire step;
  wire \step$88 ;
  wire [159:0] sums;
  wire [1023:0] table_data;
  wire [5:0] table_row;
  wire table_write;
  reg tap_0_0 = 1'h0;
  reg tap_0_1 = 1'h0;
  reg tap_0_2 = 1'h0;
  reg tap_0_3 = 1'h0;
  reg tap_0_4 = 1'h0;
  reg tap_1_0 = 1'h0;
  reg tap_1_1 = 1'h0;
  reg tap_1_2 = 1'h0;
  reg tap_1_3 = 1'h0;
  reg tap_1_4 = 1'h0;
  wire [191:0] terms;
  wire [23:0] \terms$120 ;
  wire [23:0] \terms$131 ;
  wire [23:0] \terms$140 ;
  wire [23:0] \terms$149 ;
  wire [23:0] \terms$158 ;
  wire [23:0] \terms$167 ;
  wire [23:0] \terms$176 ;
  wire [23:0] \terms$185 ;
  reg terms_0_0 = 1'h0;
  reg [11:0] terms_1_0 = 12'h000;
  wire [191:0] terms_a;
  wire [191:0] terms_b;
  wire terms_read;
  wire [5:0] terms_row;
  wire valid;
  wire \valid$122 ;
  wire \valid$133 ;
  wire \valid$142 ;
  wire \valid$151 ;
  wire \valid$160 ;
  wire \valid$169 ;
  wire \valid$178 ;
  wire \valid$187 ;
  wire [377:0] word;
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
  assign read__en = _073_ & valid;
  assign accumulator_read = step & \$signal$70 ;
  assign chunk = step & first_of_chunk;
  assign \$signal  = word[3:0] == 4'h9;
  assign _001_ = operand_3_0 ? word[259] : word[260];
  assign is_signed = \$signal  ? _001_ : word[377];
  assign _002_ = lanes[7] & is_signed;
  assign _003_ = operand_2_0 ? { _002_, lanes[7:0] } : 9'h000;
  assign operand_0 = \$signal$70  ? sums[19:0] : { _003_[8], _003_[8], _003_[8], _003_[8], _003_[8], _003_[8], _003_[8], _003_[8], _003_[8], _003_[8], _003_[8], _003_ };
  assign _004_ = lanes[15] & is_signed;
  assign _005_ = operand_2_0 ? { _004_, lanes[15:8] } : 9'h000;
  assign operand_1 = \$signal$70  ? sums[39:20] : { _005_[8], _005_[8], _005_[8], _005_[8], _005_[8], _005_[8], _005_[8], _005_[8], _005_[8], _005_[8], _005_[8], _005_ };
  assign _006_ = lanes[23] & is_signed;
  assign _007_ = operand_2_0 ? { _006_, lanes[23:16] } : 9'h000;
  assign operand_2 = \$signal$70  ? sums[59:40] : { _007_[8], _007_[8], _007_[8], _007_[8], _007_[8], _007_[8], _007_[8], _007_[8], _007_[8], _007_[8], _007_[8], _007_ };
  assign _008_ = lanes[31] & is_signed;
  assign _009_ = operand_2_0 ? { _008_, lanes[31:24] } : 9'h000;
  assign operand_3 = \$signal$70  ? sums[79:60] : { _009_[8], _009_[8], _009_[8], _009_[8], _009_[8], _009_[8], _009_[8], _009_[8], _009_[8], _009_[8], _009_[8], _009_ };
  assign _011_ = lanes[39] & is_signed;
  assign _012_ = operand_2_0 ? { _011_, lanes[39:32] } : 9'h000;
  assign operand_4 = \$signal$70  ? sums[99:80] : { _012_[8], _012_[8], _012_[8], _012_[8], _012_[8], _012_[8], _012_[8], _012_[8], _012_[8], _012_[8], _012_[8], _012_ };
  assign _013_ = lanes[47] & is_signed;
  assign _014_ = operand_2_0 ? { _013_, lanes[47:40] } : 9'h000;
  assign operand_5 = \$signal$70  ? sums[119:100] : { _014_[8], _014_[8], _014_[8], _014_[8], _014_[8], _014_[8], _014_[8], _014_[8], _014_[8], _014_[8], _014_[8], _014_ };
  assign _015_ = lanes[55] & is_signed;
  assign _016_ = operand_2_0 ? { _015_, lanes[55:48] } : 9'h000;
  assign operand_6 = \$signal$70  ? sums[139:120] : { _016_[8], _016_[8], _016_[8], _016_[8], _016_[8], _016_[8], _016_[8], _016_[8], _016_[8], _016_[8], _016_[8], _016_ };
  assign _017_ = lanes[63] & is_signed;
  assign _018_ = operand_2_0 ? { _017_, lanes[63:56] } : 9'h000;
  assign operand_7 = \$signal$70  ? sums[159:140] : { _018_[8], _018_[8], _018_[8], _018_[8], _018_[8], _018_[8], _018_[8], _018_[8], _018_[8], _018_[8], _018_[8], _018_ };
  assign terms = second_0_0 ? terms_b : terms_a;
  always @(posedge clk)
    busy <= _019_;
  always @(posedge clk)
    operand_0_0 <= _021_;
  always @(posedge clk)
    operand_1_0 <= _022_;
  always @(posedge clk)
    operand_2_0 <= _023_;
  always @(posedge clk)
    operand_3_0 <= _024_;
  always @(posedge clk)
    terms_0_0 <= _025_;
  always @(posedge clk)
    terms_1_0 <= _026_;
  always @(posedge clk)
    bias_0_0 <= _027_;
  always @(posedge clk)
    bias_1_0 <= _028_;
  always @(posedge clk)
    bias_0_1 <= _029_;
  always @(posedge clk)
    bias_1_1 <= _030_;
  always @(posedge clk)
    bias_0_2 <= _032_;
  always @(posedge clk)
    bias_1_2 <= _033_;
  always @(posedge clk)
    second_0_0 <= _034_;
  always @(posedge clk)
    tap_0_0 <= _035_;
  always @(posedge clk)
    tap_1_0 <= _036_;
  always @(posedge clk)
    tap_0_1 <= _037_;
  always @(posedge clk)
    tap_1_1 <= _038_;
  always @(posedge clk)
    tap_0_2 <= _039_;
  always @(posedge clk)
    tap_1_2 <= _040_;
  always @(posedge clk)
    tap_0_3 <= _041_;
  always @(posedge clk)
    tap_1_3 <= _042_;
  always @(posedge clk)
    tap_0_4 <= _043_;
  always @(posedge clk)
    tap_1_4 <= _044_;
  always @(posedge clk)
    result_0_0 <= _045_;
  always @(posedge clk)
    result_1_0 <= _046_;
  always @(posedge clk)
    result_2_0 <= _047_;
  always @(posedge clk)
    result_3_0 <= _048_;
  always @(posedge clk)
    result_0_1 <= _049_;
  always @(posedge clk)
    result_1_1 <= _050_;
  always @(posedge clk)
    result_2_1 <= _051_;
  always @(posedge clk)
    result_3_1 <= _052_;
  always @(posedge clk)
    result_0_2 <= _053_;
  always @(posedge clk)
    result_1_2 <= _054_;
  always @(posedge clk)
    result_2_2 <= _055_;
  always @(posedge clk)
    result_3_2 <= _056_;
  always @(posedge clk)
    result_0_3 <= _057_;
  always @(posedge clk)
    result_1_3 <= _058_;
  always @(posedge clk)
    result_2_3 <= _059_;
  always @(posedge clk)
    result_3_3 <= _060_;
  always @(posedge clk)
    result_0_4 <= _061_;
  always @(posedge clk)
    result_1_4 <= _063_;
  always @(posedge clk)
    result_2_4 <= _064_;
  always @(posedge clk)
    result_3_4 <= _065_;
  always @(posedge clk)
    result_0_5 <= _066_;
  always @(posedge clk)
    result_1_5 <= _067_;
  always @(posedge clk)
    result_2_5 <= _068_;
  always @(posedge clk)
    result_3_5 <= _069_;
  always @(posedge clk)
    result_0_6 <= _070_;
  always @(posedge clk)
    result_1_6 <= _071_;
  always @(posedge clk)
    result_2_6 <= _072_;
  always @(posedge clk)
    result_3_6 <= _074_;
  always @(posedge clk)
    result_0_7 <= _075_;
  always @(posedge clk)
    done <= _076_;
  always @(posedge clk)
    result_2_7 <= _077_;
  always @(posedge clk)
    result_3_7 <= _078_;
  assign _000_ = ~ operand_3_0;
  assign _010_ = _000_ & \$signal ;
  assign _020_ = step & last_tap;
  assign _031_ = step & last;
  assign \$signal$70  = word[3:0] == 4'h8;
  assign \$signal$72  = word[3:0] == 4'ha;
  assign free = ~ busy;
  assign held_read = busy ? word[51:36] : 16'h0000;
  assign held_write = busy ? word[67:52] : 16'h0000;
  assign _062_ = ~ \$signal$70 ;
  assign _073_ = step & _062_;
  assign mask = result_2_7 ? 1'h0 : 1'h1;
  assign lanes = operand_1_0 ? 64'h0000000000000000 : read__data;
  assign sums = operand_0_0 ? 160'h0000000000000000000000000000000000000000 : accumulator_data;
  assign _078_ = rst ? 20'h00000 : result_3_6;
  assign _077_ = rst ? 1'h0 : result_2_6;
  assign _076_ = rst ? 1'h0 : result_1_6;
  assign _075_ = rst ? 1'h0 : result_0_6;
  assign _074_ = rst ? 20'h00000 : result_3_5;
  assign _072_ = rst ? 1'h0 : result_2_5;
  assign _071_ = rst ? 1'h0 : result_1_5;
  assign _070_ = rst ? 1'h0 : result_0_5;
  assign _069_ = rst ? 20'h00000 : result_3_4;
  assign _068_ = rst ? 1'h0 : result_2_4;
  assign _067_ = rst ? 1'h0 : result_1_4;
  assign _066_ = rst ? 1'h0 : result_0_4;
  assign _065_ = rst ? 20'h00000 : result_3_3;
  assign _064_ = rst ? 1'h0 : result_2_3;
  assign _063_ = rst ? 1'h0 : result_1_3;
  assign _061_ = rst ? 1'h0 : result_0_3;
  assign _060_ = rst ? 20'h00000 : result_3_2;
  assign _059_ = rst ? 1'h0 : result_2_2;
  assign _058_ = rst ? 1'h0 : result_1_2;
  assign _057_ = rst ? 1'h0 : result_0_2;
  assign _056_ = rst ? 20'h00000 : result_3_1;
  assign _055_ = rst ? 1'h0 : result_2_1;
  assign _054_ = rst ? 1'h0 : result_1_1;
  assign _053_ = rst ? 1'h0 : result_0_1;
  assign _052_ = rst ? 20'h00000 : result_3_0;
  assign _051_ = rst ? 1'h0 : result_2_0;
  assign _050_ = rst ? 1'h0 : result_1_0;
  assign _049_ = rst ? 1'h0 : result_0_0;
  assign _048_ = rst ? 20'h00000 : destination;
  assign _047_ = rst ? 1'h0 : lane_chunk;
  assign _046_ = rst ? 1'h0 : _031_;
  assign _045_ = rst ? 1'h0 : _020_;
  assign _044_ = rst ? 1'h0 : tap_1_3;
  assign _043_ = rst ? 1'h0 : tap_0_3;
  assign _042_ = rst ? 1'h0 : tap_1_2;
  assign _041_ = rst ? 1'h0 : tap_0_2;
  assign _040_ = rst ? 1'h0 : tap_1_1;
  assign _039_ = rst ? 1'h0 : tap_0_1;
  assign _038_ = rst ? 1'h0 : tap_1_0;
  assign _037_ = rst ? 1'h0 : tap_0_0;
  assign _036_ = rst ? 1'h0 : valid;
  assign _035_ = rst ? 1'h0 : first_tap;
  assign _034_ = rst ? 1'h0 : _010_;
  assign _033_ = rst ? 12'h000 : bias_1_1;
  assign _032_ = rst ? 1'h0 : bias_0_1;
  assign _030_ = rst ? 12'h000 : bias_1_0;
  assign _029_ = rst ? 1'h0 : bias_0_0;
  assign _028_ = rst ? 12'h000 : terms_1_0;
  assign _027_ = rst ? 1'h0 : terms_0_0;
  assign _026_ = rst ? 12'h000 : row;
  assign _025_ = rst ? 1'h0 : step;
  assign _024_ = rst ? 1'h0 : first_tap;
  assign _023_ = rst ? 1'h0 : valid;
  assign _022_ = rst ? 1'h0 : lane_chunk;
  assign _021_ = rst ? 1'h0 : group;
  assign _079_ = done ? 1'h0 : busy;
  assign _080_ = start ? 1'h1 : _079_;
  assign _019_ = rst ? 1'h0 : _080_;
  tnthw_t8x8_vector_unit_channel_0 channel_0 (
    .\bias$20 (bias),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_0),
    .\port$2278$145 (word[162:145]),
    .result(\result$194 ),
    .rst(rst),
    .shift(shift),
    .\terms$7 (terms[23:0]),
    .valid(tap_1_4)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_1 (
    .\bias$20 (\bias$125 [95:48]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_1),
    .\port$2278$145 (word[162:145]),
    .result(\result$195 ),
    .rst(rst),
    .shift(\shift$127 [11:6]),
    .\terms$7 (terms[47:24]),
    .valid(tap_1_4)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_2 (
    .\bias$20 (\bias$125 [143:96]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_2),
    .\port$2278$145 (word[162:145]),
    .result(\result$196 ),
    .rst(rst),
    .shift(\shift$127 [17:12]),
    .\terms$7 (terms[71:48]),
    .valid(tap_1_4)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_3 (
    .\bias$20 (\bias$125 [191:144]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_3),
    .\port$2278$145 (word[162:145]),
    .result(\result$197 ),
    .rst(rst),
    .shift(\shift$127 [23:18]),
    .\terms$7 (terms[95:72]),
    .valid(tap_1_4)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_4 (
    .\bias$20 (\bias$125 [239:192]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_4),
    .\port$2278$145 (word[162:145]),
    .result(\result$198 ),
    .rst(rst),
    .shift(\shift$127 [29:24]),
    .\terms$7 (terms[119:96]),
    .valid(tap_1_4)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_5 (
    .\bias$20 (\bias$125 [287:240]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_5),
    .\port$2278$145 (word[162:145]),
    .result(\result$199 ),
    .rst(rst),
    .shift(\shift$127 [35:30]),
    .\terms$7 (terms[143:120]),
    .valid(tap_1_4)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_6 (
    .\bias$20 (\bias$125 [335:288]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_6),
    .\port$2278$145 (word[162:145]),
    .result(\result$200 ),
    .rst(rst),
    .shift(\shift$127 [41:36]),
    .\terms$7 (terms[167:144]),
    .valid(tap_1_4)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_7 (
    .\bias$20 (\bias$125 [383:336]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_7),
    .\port$2278$145 (word[162:145]),
    .result(\result$201 ),
    .rst(rst),
    .shift(\shift$127 [47:42]),
    .\terms$7 (terms[191:168]),
    .valid(tap_1_4)
  );
  tnthw_t8x8_vector_unit_rescale_table rescale_table (
    .clk(clk),
    .port__addr(terms_1_0[5:0]),
    .\port__addr$18 (bias_1_2[5:0]),
    .port__data({ terms_b, terms_a }),
    .\port__data$22 ({ \shift$127 [47:6], shift, \bias$125 [383:48], bias }),
    .port__en(terms_0_0),
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
    .instruction(instruction),
    .lane_chunk(lane_chunk),
    .last(last),
    .last_tap(last_tap),
    .position(position),
    .row(row),
    .rst(rst),
    .start(start),
    .step(step),
    .valid(valid)
  );
  assign accumulator_address = position[4:0];
  assign accumulator_bank = word[175];
  assign write__data = { \result$201 , \result$200 , \result$199 , \result$198 , \result$197 , \result$196 , \result$195 , \result$194  };
  assign write__mask = mask;
  assign write__address = result_3_7;
  assign write__en = result_0_7;
  assign \$signal$202  = { \result$201 , \result$200 , \result$199 , \result$198 , \result$197 , \result$196 , \result$195 , \result$194  };
  assign result = { \result$201 , \result$200 , \result$199 , \result$198 , \result$197 , \result$196 , \result$195 , \result$194  };
  assign \high$192  = word[162:154];
  assign \low$191  = word[153:145];
  assign \shift$190  = \shift$127 [47:42];
  assign \bias$189  = \bias$125 [383:336];
  assign \maximum$188  = \$signal$72 ;
  assign \valid$187  = tap_1_4;
  assign \first$186  = tap_0_4;
  assign \terms$185  = terms[191:168];
  assign \operand$184  = operand_7;
  assign \high$183  = word[162:154];
  assign \low$182  = word[153:145];
  assign \shift$181  = \shift$127 [41:36];
  assign \bias$180  = \bias$125 [335:288];
  assign \maximum$179  = \$signal$72 ;
  assign \valid$178  = tap_1_4;
  assign \first$177  = tap_0_4;
  assign \terms$176  = terms[167:144];
  assign \operand$175  = operand_6;
  assign \high$174  = word[162:154];
  assign \low$173  = word[153:145];
  assign \shift$172  = \shift$127 [35:30];
  assign \bias$171  = \bias$125 [287:240];
  assign \maximum$170  = \$signal$72 ;
  assign \valid$169  = tap_1_4;
  assign \first$168  = tap_0_4;
  assign \terms$167  = terms[143:120];
  assign \operand$166  = operand_5;
  assign \high$165  = word[162:154];
  assign \low$164  = word[153:145];
  assign \shift$163  = \shift$127 [29:24];
  assign \bias$162  = \bias$125 [239:192];
  assign \maximum$161  = \$signal$72 ;
  assign \valid$160  = tap_1_4;
  assign \first$159  = tap_0_4;
  assign \terms$158  = terms[119:96];
  assign \operand$157  = operand_4;
  assign \high$156  = word[162:154];
  assign \low$155  = word[153:145];
  assign \shift$154  = \shift$127 [23:18];
  assign \bias$153  = \bias$125 [191:144];
  assign \maximum$152  = \$signal$72 ;
  assign \valid$151  = tap_1_4;
  assign \first$150  = tap_0_4;
  assign \terms$149  = terms[95:72];
  assign \operand$148  = operand_3;
  assign \high$147  = word[162:154];
  assign \low$146  = word[153:145];
  assign \shift$145  = \shift$127 [17:12];
  assign \bias$144  = \bias$125 [143:96];
  assign \maximum$143  = \$signal$72 ;
  assign \valid$142  = tap_1_4;
  assign \first$141  = tap_0_4;
  assign \terms$140  = terms[71:48];
  assign \operand$139  = operand_2;
  assign \high$138  = word[162:154];
  assign \low$137  = word[153:145];
  assign \shift$136  = \shift$127 [11:6];
  assign \bias$135  = \bias$125 [95:48];
  assign \maximum$134  = \$signal$72 ;
  assign \valid$133  = tap_1_4;
  assign \first$132  = tap_0_4;
  assign \terms$131  = terms[47:24];
  assign \operand$130  = operand_1;
  assign high = word[162:154];
  assign low = word[153:145];
  assign \shift$127 [5:0] = shift;
  assign \bias$125 [47:0] = bias;
  assign maximum = \$signal$72 ;
  assign \valid$122  = tap_1_4;
  assign first = tap_0_4;
  assign \terms$120  = terms[23:0];
  assign operand = operand_0;
  assign bias_row = bias_1_2[5:0];
  assign bias_read = bias_0_2;
  assign terms_row = terms_1_0[5:0];
  assign terms_read = terms_0_0;
  assign table_data = write_data;
  assign table_row = write_row;
  assign table_write = write;
  assign word_read = read__en;
  assign drain_read = accumulator_read;
  assign \step$88  = step;
  assign address = read__address;
  assign \instruction$77  = instruction;
  assign \start$75  = start;
  assign \$signal$74  = word[162:154];
  assign \$signal$73  = word[153:145];
  assign result_1_7 = done;
endmodule

module tnthw_t8x8_vector_unit_channel_0(rst, maximum, operand, \terms$7 , \bias$20 , shift, result, first, valid, \port$2278$145 , clk);
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
  input [17:0] \port$2278$145 ;
  wire [17:0] \port$2278$145 ;
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
  assign _25_ = $signed(scaled) < $signed(\port$2278$145 [8:0]);
  assign _26_ = $signed(scaled) > $signed(\port$2278$145 [17:9]);
  assign _27_ = _26_ ? { \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17], \port$2278$145 [17:9] } : scaled;
  assign { _28_[48:8], result } = _25_ ? { \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8], \port$2278$145 [8:0] } : _27_;
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
  assign high = \port$2278$145 [17:9];
  assign low = \port$2278$145 [8:0];
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

module tnthw_t8x8_vector_unit_steps(rst, last_tap, last, destination, valid, address, start, instruction, held, first_tap, step, group, lane_chunk, row, first_of_chunk, position, clk);
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire [20:0] _006_;
  wire [20:0] _007_;
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
  wire _019_;
  wire [16:0] _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire [15:0] _024_;
  wire [20:0] _025_;
  wire _026_;
  wire [19:0] _027_;
  wire [20:0] _028_;
  wire [1:0] _029_;
  wire [20:0] _030_;
  wire [377:0] _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire [15:0] _035_;
  wire _036_;
  wire _037_;
  wire [11:0] _038_;
  wire _039_;
  wire [1:0] _040_;
  wire [19:0] _041_;
  wire [19:0] _042_;
  wire [19:0] _043_;
  wire [19:0] _044_;
  wire [1:0] _045_;
  wire [12:0] _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire [11:0] _050_;
  wire [11:0] _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire [15:0] _056_;
  wire [15:0] _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire [377:0] _064_;
  reg \$signal  = 1'h0;
  reg [15:0] \$signal$10  = 16'h0000;
  wire \$signal$16 ;
  wire \$signal$27 ;
  wire \$signal$9 ;
  output [19:0] address;
  wire [19:0] address;
  wire [19:0] \address$61 ;
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
  wire \last_tap$29 ;
  wire load_position;
  wire load_tap;
  wire new_position;
  wire [19:0] origin;
  reg [19:0] origin_base = 20'h00000;
  wire [19:0] origin_next;
  wire [13:0] out_width;
  wire [19:0] plane;
  wire [11:0] planes;
  wire pool;
  output [15:0] position;
  wire [15:0] position;
  wire [15:0] positions;
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
  wire \valid$59 ;
  wire [13:0] width;
  wire [377:0] word;
  wire [377:0] \word$26 ;
  assign { _025_[20], destination } = destination_base + position;
  assign _026_ = ~ pool;
  assign valid = _026_ | \valid$59 ;
  assign _027_ = \$signal  ? source_b_base : source_a_base;
  assign _028_ = _027_ + position;
  assign { _030_[20], address } = pool ? { 1'h0, \address$61  } : _028_;
  always @(posedge clk)
    held <= _031_;
  always @(posedge clk)
    \$signal  <= _032_;
  always @(posedge clk)
    first_tap <= _033_;
  always @(posedge clk)
    step <= _034_;
  always @(posedge clk)
    \$signal$10  <= _035_;
  always @(posedge clk)
    group <= _036_;
  always @(posedge clk)
    lane_chunk <= _037_;
  always @(posedge clk)
    row <= _038_;
  always @(posedge clk)
    first_of_chunk <= _039_;
  always @(posedge clk)
    destination_base <= _041_;
  always @(posedge clk)
    source_a_base <= _042_;
  always @(posedge clk)
    source_b_base <= _043_;
  always @(posedge clk)
    origin_base <= _044_;
  assign _000_ = start | last_tap;
  assign _009_ = ~ last;
  assign _020_ = \$signal$10  - 1'h1;
  assign _029_ = group + 1'h1;
  assign _040_ = lane_chunk + 1'h1;
  assign _045_ = \$signal$16  ? 2'h0 : _040_;
  assign _046_ = row + held[144];
  assign _047_ = start | step;
  assign _048_ = start | \$signal$9 ;
  assign word = start ? instruction : held;
  assign \$signal$27  = held[3:0] == 4'h9;
  assign _001_ = held[3:0] == 4'ha;
  assign _002_ = held[3:0] == 4'hb;
  assign pool = _001_ | _002_;
  assign _003_ = \$signal$27  ? \$signal  : 1'h1;
  assign last_tap = pool ? \last_tap$29  : _003_;
  assign new_position = step & last_tap;
  assign \$signal$9  = new_position & last_position;
  assign _004_ = ! lane_chunk;
  assign \$signal$16  = \$signal$9  & _004_;
  assign _005_ = \$signal$10  == 1'h1;
  assign last = \$signal$9  & _005_;
  assign _006_ = destination_base + held[107:88];
  assign _007_ = \$signal$16  ? _006_ : { 1'h0, destination_base };
  assign { _008_[20], destination_next } = start ? { 1'h0, word[87:68] } : _007_;
  assign _010_ = source_a_base + held[202:183];
  assign _011_ = \$signal$16  ? _010_ : { 1'h0, source_a_base };
  assign { _012_[20], source_a_next } = start ? { 1'h0, word[182:163] } : _011_;
  assign _013_ = source_b_base + held[242:223];
  assign _014_ = \$signal$16  ? _013_ : { 1'h0, source_b_base };
  assign { _015_[20], source_b_next } = start ? { 1'h0, word[222:203] } : _014_;
  assign _016_ = origin_base + held[340:321];
  assign _017_ = \$signal$16  ? _016_ : { 1'h0, origin_base };
  assign { _018_[20], origin } = start ? { 1'h0, word[182:163] } : _017_;
  assign _019_ = held[3:0] == 4'ha;
  assign _021_ = held[3:0] == 4'hb;
  assign _022_ = _019_ | _021_;
  assign _023_ = held[3:0] == 4'h9;
  assign _024_ = _023_ ? held[258:243] : { 4'h0, held[174:163] };
  assign positions = _022_ ? held[376:361] : _024_;
  assign load_position = start | \$signal$9 ;
  assign load_tap = start | new_position;
  assign _044_ = rst ? 20'h00000 : origin;
  assign _043_ = rst ? 20'h00000 : source_b_next;
  assign _042_ = rst ? 20'h00000 : source_a_next;
  assign _041_ = rst ? 20'h00000 : destination_next;
  assign _049_ = _047_ ? _048_ : first_of_chunk;
  assign _039_ = rst ? 1'h0 : _049_;
  assign _050_ = \$signal$9  ? _046_[11:0] : row;
  assign _051_ = start ? word[143:132] : _050_;
  assign _038_ = rst ? 12'h000 : _051_;
  assign _052_ = \$signal$9  ? _045_[0] : lane_chunk;
  assign _053_ = start ? word[108] : _052_;
  assign _037_ = rst ? 1'h0 : _053_;
  assign _054_ = \$signal$9  ? _029_[0] : group;
  assign _055_ = start ? 1'h0 : _054_;
  assign _036_ = rst ? 1'h0 : _055_;
  assign _056_ = \$signal$9  ? _020_[15:0] : \$signal$10 ;
  assign _057_ = start ? word[131:116] : _056_;
  assign _035_ = rst ? 16'h0000 : _057_;
  assign _058_ = \$signal$9  ? _009_ : step;
  assign _059_ = start ? 1'h1 : _058_;
  assign _034_ = rst ? 1'h0 : _059_;
  assign _060_ = step ? 1'h0 : first_tap;
  assign _061_ = _000_ ? 1'h1 : _060_;
  assign _033_ = rst ? 1'h0 : _061_;
  assign _062_ = step ? 1'h1 : \$signal ;
  assign _063_ = _000_ ? 1'h0 : _062_;
  assign _032_ = rst ? 1'h0 : _063_;
  assign _064_ = start ? instruction : held;
  assign _031_ = rst ? 378'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 : _064_;
  tnthw_t8x8_vector_unit_steps_window window (
    .address(\address$61 ),
    .clk(clk),
    .index(position),
    .last_position(last_position),
    .last_tap(\last_tap$29 ),
    .load_position(load_position),
    .load_tap(load_tap),
    .origin(origin),
    .\port$1120$183 (word[238:183]),
    .\port$2278$239 (held[360:239]),
    .positions(positions),
    .rst(rst),
    .step_position(new_position),
    .step_tap(step),
    .valid(\valid$59 )
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
  assign _030_[19:0] = address;
  assign _025_[19:0] = destination;
  assign _018_[19:0] = origin;
  assign _015_[19:0] = source_b_next;
  assign _012_[19:0] = source_a_next;
  assign _008_[19:0] = destination_next;
  assign index = position;
  assign step_tap = step;
  assign step_position = new_position;
  assign planes = 12'h001;
  assign kernel_x = held[360:355];
  assign kernel_y = held[354:349];
  assign dilation_x = 4'h1;
  assign dilation_y = 4'h1;
  assign stride_x = held[348:345];
  assign stride_y = held[344:341];
  assign plane = held[340:321];
  assign tap_step = held[320:301];
  assign row_step = held[300:281];
  assign out_width = held[280:267];
  assign width = held[266:253];
  assign height = held[252:239];
  assign start_offset = word[238:225];
  assign start_x = word[224:211];
  assign column_x = word[210:197];
  assign row_y = word[196:183];
  assign \word$26  = held;
  assign origin_next = origin;
endmodule

module tnthw_t8x8_vector_unit_steps_window(rst, \port$1120$183 , step_position, origin, positions, load_position, load_tap, last_position, last_tap, address, valid, \port$2278$239 , step_tap, index, clk);
  wire [16:0] _000_;
  wire [22:0] _001_;
  wire [20:0] _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [16:0] _009_;
  wire [21:0] _010_;
  wire [14:0] _011_;
  wire [14:0] _012_;
  wire [21:0] _013_;
  wire [20:0] _014_;
  wire [12:0] _015_;
  wire [20:0] _016_;
  wire [6:0] _017_;
  wire [21:0] _018_;
  wire [20:0] _019_;
  wire [20:0] _020_;
  wire [20:0] _021_;
  wire [6:0] _022_;
  wire [21:0] _023_;
  wire [20:0] _024_;
  wire [20:0] _025_;
  wire [20:0] _026_;
  wire [15:0] _027_;
  wire [13:0] _028_;
  wire [20:0] _029_;
  wire [20:0] _030_;
  wire [12:0] _031_;
  wire [19:0] _032_;
  wire [19:0] _033_;
  wire [5:0] _034_;
  wire [5:0] _035_;
  wire [11:0] _036_;
  wire [20:0] _037_;
  wire [20:0] _038_;
  wire [19:0] _039_;
  wire [19:0] _040_;
  wire [19:0] _041_;
  wire [6:0] _042_;
  wire _043_;
  wire [6:0] _044_;
  wire _045_;
  wire [22:0] _046_;
  wire [19:0] _047_;
  wire [19:0] _048_;
  wire [19:0] _049_;
  wire [19:0] _050_;
  wire [19:0] _051_;
  wire [19:0] _052_;
  wire [19:0] _053_;
  wire [19:0] _054_;
  wire [19:0] _055_;
  wire [19:0] _056_;
  wire [19:0] _057_;
  wire [19:0] _058_;
  wire [20:0] _059_;
  wire [20:0] _060_;
  wire [20:0] _061_;
  wire [20:0] _062_;
  wire [20:0] _063_;
  wire [20:0] _064_;
  wire [20:0] _065_;
  wire [20:0] _066_;
  wire [11:0] _067_;
  wire [11:0] _068_;
  wire [11:0] _069_;
  wire [5:0] _070_;
  wire [5:0] _071_;
  wire [5:0] _072_;
  wire [5:0] _073_;
  wire [5:0] _074_;
  wire [5:0] _075_;
  wire [5:0] _076_;
  wire [5:0] _077_;
  wire [19:0] _078_;
  wire [19:0] _079_;
  wire [19:0] _080_;
  wire [19:0] _081_;
  wire [19:0] _082_;
  wire [19:0] _083_;
  wire [20:0] _084_;
  wire [20:0] _085_;
  wire [20:0] _086_;
  wire [20:0] _087_;
  wire [20:0] _088_;
  wire [20:0] _089_;
  wire [13:0] _090_;
  wire [13:0] _091_;
  wire [13:0] _092_;
  wire [15:0] _093_;
  wire [15:0] _094_;
  wire \$signal ;
  reg [5:0] \$signal$13  = 6'h00;
  reg [5:0] \$signal$16  = 6'h00;
  wire [20:0] \$signal$18 ;
  reg [20:0] \$signal$19  = 21'h000000;
  reg [20:0] \$signal$20  = 21'h000000;
  reg [13:0] \$signal$4  = 14'h0000;
  reg [19:0] \$signal$42  = 20'h00000;
  reg [19:0] \$signal$7  = 20'h00000;
  wire \$signal$9 ;
  output [19:0] address;
  wire [19:0] address;
  reg [19:0] \address$25  = 20'h00000;
  reg [19:0] \address$26  = 20'h00000;
  input clk;
  wire clk;
  wire [13:0] column_x;
  wire [3:0] dilation_x;
  wire [3:0] dilation_y;
  wire [13:0] height;
  wire [20:0] in_x;
  output [15:0] index;
  reg [15:0] index = 16'h0000;
  wire [5:0] kernel_x;
  wire [5:0] kernel_y;
  output last_position;
  wire last_position;
  output last_tap;
  wire last_tap;
  wire last_x;
  input load_position;
  wire load_position;
  input load_tap;
  wire load_tap;
  wire [19:0] next_row;
  input [19:0] origin;
  wire [19:0] origin;
  wire [13:0] out_width;
  reg [11:0] plane = 12'h000;
  wire [19:0] \plane$45 ;
  wire [11:0] planes;
  input [55:0] \port$1120$183 ;
  wire [55:0] \port$1120$183 ;
  input [121:0] \port$2278$239 ;
  wire [121:0] \port$2278$239 ;
  input [15:0] positions;
  wire [15:0] positions;
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
  reg [19:0] tap_address = 20'h00000;
  wire [19:0] tap_step;
  output valid;
  wire valid;
  wire [13:0] width;
  reg [20:0] x = 21'h000000;
  reg [20:0] \x$23  = 21'h000000;
  always @(posedge clk)
    \$signal$7  <= _032_;
  always @(posedge clk)
    \address$25  <= _033_;
  always @(posedge clk)
    \$signal$16  <= _034_;
  always @(posedge clk)
    \$signal$13  <= _035_;
  always @(posedge clk)
    plane <= _036_;
  always @(posedge clk)
    \$signal$20  <= _037_;
  always @(posedge clk)
    \x$23  <= _038_;
  always @(posedge clk)
    \$signal$42  <= _039_;
  always @(posedge clk)
    tap_address <= _040_;
  always @(posedge clk)
    \address$26  <= _041_;
  assign _000_ = index + 1'h1;
  assign last_position = _000_ == positions;
  assign _011_ = \$signal$4  + 1'h1;
  assign \$signal  = _011_ == \port$2278$239 [41:28];
  assign { _020_[20], next_row } = \$signal$7  + \port$2278$239 [61:42];
  assign _031_ = plane + 1'h1;
  assign \$signal$9  = _031_ == 1'h1;
  assign _042_ = \$signal$13  + 1'h1;
  assign last_x = _042_ == \port$2278$239 [121:116];
  assign _043_ = \$signal$9  & last_x;
  assign _044_ = \$signal$16  + 1'h1;
  assign _045_ = _044_ == \port$2278$239 [115:110];
  assign last_tap = _043_ & _045_;
  assign { _046_[22:21], \$signal$18  } = $signed({ 1'h0, \$signal$19  }) + $signed(\$signal$20 );
  assign { _001_[22:21], in_x } = $signed({ 1'h0, x }) + $signed(\x$23 );
  assign { _002_[20], address } = \address$25  + \address$26 ;
  assign _003_ = ~ \$signal$18 [20];
  assign _004_ = \$signal$18 [19:0] < \port$2278$239 [13:0];
  assign _005_ = _003_ & _004_;
  assign _006_ = ~ in_x[20];
  assign _007_ = _005_ & _006_;
  assign _008_ = in_x[19:0] < \port$2278$239 [27:14];
  assign valid = _007_ & _008_;
  assign _009_ = index + 1'h1;
  assign _010_ = \$signal$19  + \port$2278$239 [105:102];
  assign _012_ = \$signal$4  + 1'h1;
  assign _013_ = x + \port$2278$239 [109:106];
  assign _014_ = \address$25  + \port$2278$239 [109:106];
  assign _015_ = plane + 1'h1;
  assign _016_ = \address$26  + \port$2278$239 [101:82];
  assign _017_ = \$signal$13  + 1'h1;
  assign _018_ = $signed(\x$23 ) + $signed(2'h1);
  assign _019_ = tap_address + 1'h1;
  assign _021_ = tap_address + 1'h1;
  assign _022_ = \$signal$16  + 1'h1;
  assign _023_ = $signed(\$signal$20 ) + $signed(2'h1);
  assign _024_ = \$signal$42  + \port$2278$239 [81:62];
  assign _025_ = \$signal$42  + \port$2278$239 [81:62];
  assign _026_ = \$signal$42  + \port$2278$239 [81:62];
  always @(posedge clk)
    index <= _027_;
  always @(posedge clk)
    \$signal$4  <= _028_;
  always @(posedge clk)
    \$signal$19  <= _029_;
  always @(posedge clk)
    x <= _030_;
  assign _047_ = last_x ? _026_[19:0] : _021_[19:0];
  assign _048_ = \$signal$9  ? _047_ : _016_[19:0];
  assign _049_ = step_tap ? _048_ : \address$26 ;
  assign _050_ = load_tap ? origin : _049_;
  assign _041_ = rst ? 20'h00000 : _050_;
  assign _051_ = last_x ? _025_[19:0] : _019_[19:0];
  assign _052_ = \$signal$9  ? _051_ : tap_address;
  assign _053_ = step_tap ? _052_ : tap_address;
  assign _054_ = load_tap ? origin : _053_;
  assign _040_ = rst ? 20'h00000 : _054_;
  assign _055_ = last_x ? _024_[19:0] : \$signal$42 ;
  assign _056_ = \$signal$9  ? _055_ : \$signal$42 ;
  assign _057_ = step_tap ? _056_ : \$signal$42 ;
  assign _058_ = load_tap ? origin : _057_;
  assign _039_ = rst ? 20'h00000 : _058_;
  assign _059_ = last_x ? { \port$1120$183 [27], \port$1120$183 [27], \port$1120$183 [27], \port$1120$183 [27], \port$1120$183 [27], \port$1120$183 [27], \port$1120$183 [27], \port$1120$183 [27:14] } : _018_[20:0];
  assign _060_ = \$signal$9  ? _059_ : \x$23 ;
  assign _061_ = step_tap ? _060_ : \x$23 ;
  assign _062_ = load_tap ? { \port$1120$183 [27], \port$1120$183 [27], \port$1120$183 [27], \port$1120$183 [27], \port$1120$183 [27], \port$1120$183 [27], \port$1120$183 [27], \port$1120$183 [27:14] } : _061_;
  assign _038_ = rst ? 21'h000000 : _062_;
  assign _063_ = last_x ? _023_[20:0] : \$signal$20 ;
  assign _064_ = \$signal$9  ? _063_ : \$signal$20 ;
  assign _065_ = step_tap ? _064_ : \$signal$20 ;
  assign _066_ = load_tap ? { \port$1120$183 [13], \port$1120$183 [13], \port$1120$183 [13], \port$1120$183 [13], \port$1120$183 [13], \port$1120$183 [13], \port$1120$183 [13], \port$1120$183 [13:0] } : _065_;
  assign _037_ = rst ? 21'h000000 : _066_;
  assign _067_ = \$signal$9  ? 12'h000 : _015_[11:0];
  assign _068_ = step_tap ? _067_ : plane;
  assign _069_ = load_tap ? 12'h000 : _068_;
  assign _036_ = rst ? 12'h000 : _069_;
  assign _070_ = last_x ? 6'h00 : _017_[5:0];
  assign _071_ = \$signal$9  ? _070_ : \$signal$13 ;
  assign _072_ = step_tap ? _071_ : \$signal$13 ;
  assign _073_ = load_tap ? 6'h00 : _072_;
  assign _035_ = rst ? 6'h00 : _073_;
  assign _074_ = last_x ? _022_[5:0] : \$signal$16 ;
  assign _075_ = \$signal$9  ? _074_ : \$signal$16 ;
  assign _076_ = step_tap ? _075_ : \$signal$16 ;
  assign _077_ = load_tap ? 6'h00 : _076_;
  assign _034_ = rst ? 6'h00 : _077_;
  assign _078_ = \$signal  ? next_row : _014_[19:0];
  assign _079_ = step_position ? _078_ : \address$25 ;
  assign _080_ = load_position ? { 6'h00, \port$1120$183 [55:42] } : _079_;
  assign _033_ = rst ? 20'h00000 : _080_;
  assign _081_ = \$signal  ? next_row : \$signal$7 ;
  assign _082_ = step_position ? _081_ : \$signal$7 ;
  assign _083_ = load_position ? 20'h00000 : _082_;
  assign _032_ = rst ? 20'h00000 : _083_;
  assign _084_ = \$signal  ? 21'h000000 : _013_[20:0];
  assign _085_ = step_position ? _084_ : x;
  assign _086_ = load_position ? { 7'h00, \port$1120$183 [55:42] } : _085_;
  assign _030_ = rst ? 21'h000000 : _086_;
  assign _087_ = \$signal  ? _010_[20:0] : \$signal$19 ;
  assign _088_ = step_position ? _087_ : \$signal$19 ;
  assign _089_ = load_position ? 21'h000000 : _088_;
  assign _029_ = rst ? 21'h000000 : _089_;
  assign _090_ = \$signal  ? 14'h0000 : _012_[13:0];
  assign _091_ = step_position ? _090_ : \$signal$4 ;
  assign _092_ = load_position ? \port$1120$183 [41:28] : _091_;
  assign _028_ = rst ? 14'h0000 : _092_;
  assign _093_ = step_position ? _009_[15:0] : index;
  assign _094_ = load_position ? 16'h0000 : _093_;
  assign _027_ = rst ? 16'h0000 : _094_;
  assign _002_[19:0] = address;
  assign _001_[20:0] = in_x;
  assign _046_[20:0] = \$signal$18 ;
  assign _020_[19:0] = next_row;
  assign tap_step = \port$2278$239 [81:62];
  assign dilation_y = 4'h1;
  assign dilation_x = 4'h1;
  assign \plane$45  = \port$2278$239 [101:82];
  assign column_x = \port$1120$183 [27:14];
  assign row_y = \port$1120$183 [13:0];
  assign stride_x = \port$2278$239 [109:106];
  assign stride_y = \port$2278$239 [105:102];
  assign start_offset = \port$1120$183 [55:42];
  assign start_x = \port$1120$183 [41:28];
  assign width = \port$2278$239 [27:14];
  assign height = \port$2278$239 [13:0];
  assign kernel_y = \port$2278$239 [115:110];
  assign kernel_x = \port$2278$239 [121:116];
  assign planes = 12'h001;
  assign row_step = \port$2278$239 [61:42];
  assign out_width = \port$2278$239 [41:28];
endmodule
