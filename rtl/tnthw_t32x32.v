// tnthw_t32x32: tnthw 0.1.0, machine t32x32, fields 594302e380fe
// Generated, do not edit; docs/machine.md describes the ports.

module tnthw_t32x32(entry, request__ready, read__payload, read__valid, write__ready, clk, rst, done, busy, error, request__payload__address, request__payload__beats, request__payload__write, request__valid, read__ready, write__payload, write__valid, trace__started, trace__completed, events__vectors, events__padded_vectors
, events__adds, events__weight_beats, events__array_reads, events__accumulator_writes, events__drain_reads, events__vector_steps, events__vector_reads, events__vector_writes, events__table_reads, events__memory_read_beats, events__memory_write_beats, events__load_words, events__store_words, events__weight_fill_beats, events__table_fill_rows, events__fetch_beats, events__instructions, start);
  wire _00_;
  wire _01_;
  wire [1:0] _02_;
  wire [1:0] _03_;
  wire [1:0] _04_;
  wire [5:0] accumulator_address;
  wire [5:0] \accumulator_address$188 ;
  wire accumulator_bank;
  wire \accumulator_bank$186 ;
  wire [703:0] accumulator_data;
  wire [703:0] \accumulator_data$189 ;
  wire accumulator_read;
  wire \accumulator_read$184 ;
  wire accumulator_write;
  wire [5:0] accumulator_write_address;
  wire accumulator_write_bank;
  wire [703:0] accumulator_write_data;
  wire add__accumulator_writes;
  wire [10:0] add__adds;
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
  wire [10:0] adds;
  wire array__done;
  wire array__free;
  wire [304:0] array__head;
  wire [15:0] array__held_read;
  wire array__start;
  wire array__valid;
  wire [5:0] array_address;
  wire array_bank;
  wire [703:0] array_data;
  wire array_read;
  wire [19:0] array_read__address;
  wire [255:0] array_read__data;
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
  wire [127:0] fill_data;
  wire free;
  wire \free$68 ;
  wire \free$84 ;
  wire [2:0] full;
  wire \full$116 ;
  wire \full$117 ;
  wire \full$118 ;
  wire [4095:0] gathered;
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
  wire [255:0] load__data;
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
  wire [255:0] memory_read__data;
  wire memory_read__en;
  wire [19:0] memory_write__address;
  wire [255:0] memory_write__data;
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
  wire [255:0] read__data;
  wire [255:0] \read__data$133 ;
  wire read__en;
  wire \read__en$136 ;
  input [127:0] read__payload;
  wire [127:0] read__payload;
  output read__ready;
  wire read__ready;
  input read__valid;
  wire read__valid;
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
  wire [255:0] store__data;
  wire store__en;
  wire [4095:0] table_data;
  wire [7:0] table_row;
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
  wire [5:0] vector_address;
  wire vector_bank;
  wire [703:0] vector_data;
  wire vector_read;
  wire [19:0] vector_read__address;
  wire [255:0] vector_read__data;
  wire vector_read__en;
  wire [19:0] vector_write__address;
  wire [255:0] vector_write__data;
  wire vector_write__en;
  wire vector_write__mask;
  wire weight_beat;
  wire weights_write;
  wire word_read;
  wire \word_read$217 ;
  wire write;
  wire [19:0] write__address;
  wire [255:0] write__data;
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
  wire [703:0] write_data;
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
  tnthw_t32x32_accumulators accumulators (
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
  tnthw_t32x32_activations activations (
    .array_read__address(array_read__address),
    .array_read__data(read__data),
    .array_read__en(array_read__en),
    .clk(clk),
    .memory_read__address(memory_read__address),
    .memory_read__data(store__data),
    .memory_read__en(memory_read__en),
    .memory_write__address(\entry$109 ),
    .memory_write__data(gathered[255:0]),
    .memory_write__en(memory_write__en),
    .\port$6566$0 (vector_write__data[7:0]),
    .\port$6606$0 (vector_write__data[15:8]),
    .\port$6646$0 (vector_write__data[23:16]),
    .\port$6686$0 (vector_write__data[31:24]),
    .\port$6726$0 (vector_write__data[39:32]),
    .\port$6766$0 (vector_write__data[47:40]),
    .\port$6806$0 (vector_write__data[55:48]),
    .\port$6846$0 (vector_write__data[63:56]),
    .\port$6886$0 (vector_write__data[71:64]),
    .\port$6926$0 (vector_write__data[79:72]),
    .\port$6966$0 (vector_write__data[87:80]),
    .\port$7006$0 (vector_write__data[95:88]),
    .\port$7046$0 (vector_write__data[103:96]),
    .\port$7086$0 (vector_write__data[111:104]),
    .\port$7126$0 (vector_write__data[119:112]),
    .\port$7166$0 (vector_write__data[127:120]),
    .\port$7206$0 (vector_write__data[135:128]),
    .\port$7246$0 (vector_write__data[143:136]),
    .\port$7286$0 (vector_write__data[151:144]),
    .\port$7326$0 (vector_write__data[159:152]),
    .\port$7366$0 (vector_write__data[167:160]),
    .\port$7406$0 (vector_write__data[175:168]),
    .\port$7446$0 (vector_write__data[183:176]),
    .\port$7486$0 (vector_write__data[191:184]),
    .\port$7526$0 (vector_write__data[199:192]),
    .\port$7566$0 (vector_write__data[207:200]),
    .\port$7606$0 (vector_write__data[215:208]),
    .\port$7646$0 (vector_write__data[223:216]),
    .\port$7686$0 (vector_write__data[231:224]),
    .\port$7726$0 (vector_write__data[239:232]),
    .\port$7766$0 (vector_write__data[247:240]),
    .\port$7806$0 (vector_write__data[255:248]),
    .rst(rst),
    .vector_read__address(vector_read__address),
    .vector_read__data(\read__data$133 ),
    .vector_read__en(vector_read__en),
    .vector_write__address(vector_write__address),
    .vector_write__en(vector_write__en),
    .vector_write__mask(vector_write__mask)
  );
  tnthw_t32x32_array_queue array_queue (
    .clk(clk),
    .full(\full$117 ),
    .head(array__head),
    .pop(\pop$61 ),
    .rst(rst),
    .valid(array__valid),
    .write__data(instruction[304:0]),
    .write__en(\push$40 [1])
  );
  tnthw_t32x32_array_unit array_unit (
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
  tnthw_t32x32_counters counters (
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
  tnthw_t32x32_memory_queue memory_queue (
    .clk(clk),
    .full(\full$116 ),
    .head(memory__head),
    .pop(pop),
    .rst(rst),
    .valid(memory__valid),
    .write__data(instruction[207:0]),
    .write__en(\push$40 [0])
  );
  tnthw_t32x32_memory_unit memory_unit (
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
  tnthw_t32x32_scheduler scheduler (
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
  tnthw_t32x32_sequencer sequencer (
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
    .\port$234$0 (page),
    .\port$8227$0 (\full$116 ),
    .\port$8237$0 (\full$117 ),
    .\port$8247$0 (\full$118 ),
    .\port$8333$0 (\entry$109 [4:0]),
    .push(\push$40 ),
    .rst(rst),
    .start(start),
    .unknown(unknown)
  );
  tnthw_t32x32_vector_queue vector_queue (
    .clk(clk),
    .full(\full$118 ),
    .head(vector__head),
    .pop(\pop$77 ),
    .rst(rst),
    .valid(vector__valid),
    .write__data(instruction[377:0]),
    .write__en(\push$40 [2])
  );
  tnthw_t32x32_vector_unit vector_unit (
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
    .\result$434 (vector_write__data[7:0]),
    .\result$435 (vector_write__data[15:8]),
    .\result$436 (vector_write__data[23:16]),
    .\result$437 (vector_write__data[31:24]),
    .\result$438 (vector_write__data[39:32]),
    .\result$439 (vector_write__data[47:40]),
    .\result$440 (vector_write__data[55:48]),
    .\result$441 (vector_write__data[63:56]),
    .\result$442 (vector_write__data[71:64]),
    .\result$443 (vector_write__data[79:72]),
    .\result$444 (vector_write__data[87:80]),
    .\result$445 (vector_write__data[95:88]),
    .\result$446 (vector_write__data[103:96]),
    .\result$447 (vector_write__data[111:104]),
    .\result$448 (vector_write__data[119:112]),
    .\result$449 (vector_write__data[127:120]),
    .\result$450 (vector_write__data[135:128]),
    .\result$451 (vector_write__data[143:136]),
    .\result$452 (vector_write__data[151:144]),
    .\result$453 (vector_write__data[159:152]),
    .\result$454 (vector_write__data[167:160]),
    .\result$455 (vector_write__data[175:168]),
    .\result$456 (vector_write__data[183:176]),
    .\result$457 (vector_write__data[191:184]),
    .\result$458 (vector_write__data[199:192]),
    .\result$459 (vector_write__data[207:200]),
    .\result$460 (vector_write__data[215:208]),
    .\result$461 (vector_write__data[223:216]),
    .\result$462 (vector_write__data[231:224]),
    .\result$463 (vector_write__data[239:232]),
    .\result$464 (vector_write__data[247:240]),
    .\result$465 (vector_write__data[255:248]),
    .result_0_7(vector_write__en),
    .result_3_7(vector_write__address),
    .rst(rst),
    .start(\pop$77 ),
    .step(add__vector_steps),
    .write(table_write),
    .write_data(gathered),
    .write_row(\entry$109 [7:0])
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
  assign table_row = \entry$109 [7:0];
  assign \table_write$164  = table_write;
  assign fill_data = gathered[127:0];
  assign fill_address = \entry$109 ;
  assign weights_write = fill;
  assign load__mask = 1'h1;
  assign memory_write__mask = 1'h1;
  assign load__en = memory_write__en;
  assign load__data = gathered[255:0];
  assign memory_write__data = gathered[255:0];
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

module tnthw_t32x32_accumulators(rst, vector_read, array_data, vector_data, write__data, array_read, array_bank, array_address, write, write_bank, write__addr, vector_bank, vector_address, clk);
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
  input [5:0] array_address;
  wire [5:0] array_address;
  input array_bank;
  wire array_bank;
  output [703:0] array_data;
  wire [703:0] array_data;
  input array_read;
  wire array_read;
  input clk;
  wire clk;
  wire [5:0] read__addr;
  wire [5:0] \read__addr$21 ;
  wire [703:0] read__data;
  wire [703:0] \read__data$25 ;
  wire read__en;
  wire \read__en$20 ;
  input rst;
  wire rst;
  input [5:0] vector_address;
  wire [5:0] vector_address;
  input vector_bank;
  wire vector_bank;
  reg \vector_bank$27  = 1'h0;
  output [703:0] vector_data;
  wire [703:0] vector_data;
  input vector_read;
  wire vector_read;
  input write;
  wire write;
  input [5:0] write__addr;
  wire [5:0] write__addr;
  wire [5:0] \write__addr$18 ;
  input [703:0] write__data;
  wire [703:0] write__data;
  wire [703:0] \write__data$19 ;
  wire write__en;
  wire \write__en$17 ;
  wire [5:0] write_address;
  input write_bank;
  wire write_bank;
  wire [703:0] write_data;
  reg [703:0] bank_0 [63:0];
  integer init_bank_0;
  initial for (init_bank_0 = 0; init_bank_0 <= 63; init_bank_0 = init_bank_0 + 1) bank_0 [init_bank_0] = 0;
  always @(posedge clk) begin
    if (write__en)
      bank_0[write__addr] <= write__data;
  end
  reg [703:0] _26_;
  always @(posedge clk) begin
    if (read__en) begin
      _26_ <= bank_0[read__addr];
      if (write__en && read__addr == write__addr)
        _26_ <= write__data;
    end
  end
  assign read__data = _26_;
  reg [703:0] bank_1 [63:0];
  integer init_bank_1;
  initial for (init_bank_1 = 0; init_bank_1 <= 63; init_bank_1 = init_bank_1 + 1) bank_1 [init_bank_1] = 0;
  always @(posedge clk) begin
    if (\write__en$17 )
      bank_1[write__addr] <= write__data;
  end
  reg [703:0] _27_;
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

module tnthw_t32x32_activations(rst, memory_read__en, memory_write__en, array_read__en, array_read__address, vector_read__en, vector_read__address, \port$6566$0 , \port$6606$0 , \port$6646$0 , \port$6686$0 , \port$6726$0 , \port$6766$0 , \port$6806$0 , \port$6846$0 , \port$6886$0 , \port$6926$0 , \port$6966$0 , \port$7006$0 , \port$7046$0 , \port$7086$0 
, \port$7126$0 , \port$7166$0 , \port$7206$0 , \port$7246$0 , \port$7286$0 , \port$7326$0 , \port$7366$0 , \port$7406$0 , \port$7446$0 , \port$7486$0 , \port$7526$0 , \port$7566$0 , \port$7606$0 , \port$7646$0 , \port$7686$0 , \port$7726$0 , \port$7766$0 , \port$7806$0 , memory_read__address, memory_write__data, memory_write__address
, vector_write__en, vector_write__address, vector_write__mask, array_read__data, vector_read__data, memory_read__data, clk);
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
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire [19:0] _036_;
  wire [19:0] _037_;
  wire _038_;
  wire _039_;
  wire [19:0] _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire [19:0] _045_;
  wire [19:0] _046_;
  wire _047_;
  wire [19:0] _048_;
  wire _049_;
  wire [19:0] _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire [19:0] _055_;
  wire [19:0] _056_;
  wire [19:0] _057_;
  wire _058_;
  wire _059_;
  wire [19:0] _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire [19:0] _066_;
  wire [19:0] _067_;
  wire _068_;
  wire _069_;
  wire [19:0] _070_;
  wire _071_;
  wire [2:0] _072_;
  wire [2:0] _073_;
  wire [2:0] _074_;
  wire [2:0] _075_;
  wire [2:0] _076_;
  wire [2:0] _077_;
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
  reg [2:0] array_bank = 3'h0;
  input [19:0] array_read__address;
  wire [19:0] array_read__address;
  output [255:0] array_read__data;
  wire [255:0] array_read__data;
  input array_read__en;
  wire array_read__en;
  input clk;
  wire clk;
  wire memory_0;
  wire memory_1;
  wire memory_2;
  wire memory_3;
  wire memory_4;
  wire memory_5;
  wire memory_6;
  wire memory_7;
  reg [2:0] memory_bank = 3'h0;
  input [19:0] memory_read__address;
  wire [19:0] memory_read__address;
  output [255:0] memory_read__data;
  wire [255:0] memory_read__data;
  input memory_read__en;
  wire memory_read__en;
  input [19:0] memory_write__address;
  wire [19:0] memory_write__address;
  input [255:0] memory_write__data;
  wire [255:0] memory_write__data;
  input memory_write__en;
  wire memory_write__en;
  wire memory_write__mask;
  input [7:0] \port$6566$0 ;
  wire [7:0] \port$6566$0 ;
  input [7:0] \port$6606$0 ;
  wire [7:0] \port$6606$0 ;
  input [7:0] \port$6646$0 ;
  wire [7:0] \port$6646$0 ;
  input [7:0] \port$6686$0 ;
  wire [7:0] \port$6686$0 ;
  input [7:0] \port$6726$0 ;
  wire [7:0] \port$6726$0 ;
  input [7:0] \port$6766$0 ;
  wire [7:0] \port$6766$0 ;
  input [7:0] \port$6806$0 ;
  wire [7:0] \port$6806$0 ;
  input [7:0] \port$6846$0 ;
  wire [7:0] \port$6846$0 ;
  input [7:0] \port$6886$0 ;
  wire [7:0] \port$6886$0 ;
  input [7:0] \port$6926$0 ;
  wire [7:0] \port$6926$0 ;
  input [7:0] \port$6966$0 ;
  wire [7:0] \port$6966$0 ;
  input [7:0] \port$7006$0 ;
  wire [7:0] \port$7006$0 ;
  input [7:0] \port$7046$0 ;
  wire [7:0] \port$7046$0 ;
  input [7:0] \port$7086$0 ;
  wire [7:0] \port$7086$0 ;
  input [7:0] \port$7126$0 ;
  wire [7:0] \port$7126$0 ;
  input [7:0] \port$7166$0 ;
  wire [7:0] \port$7166$0 ;
  input [7:0] \port$7206$0 ;
  wire [7:0] \port$7206$0 ;
  input [7:0] \port$7246$0 ;
  wire [7:0] \port$7246$0 ;
  input [7:0] \port$7286$0 ;
  wire [7:0] \port$7286$0 ;
  input [7:0] \port$7326$0 ;
  wire [7:0] \port$7326$0 ;
  input [7:0] \port$7366$0 ;
  wire [7:0] \port$7366$0 ;
  input [7:0] \port$7406$0 ;
  wire [7:0] \port$7406$0 ;
  input [7:0] \port$7446$0 ;
  wire [7:0] \port$7446$0 ;
  input [7:0] \port$7486$0 ;
  wire [7:0] \port$7486$0 ;
  input [7:0] \port$7526$0 ;
  wire [7:0] \port$7526$0 ;
  input [7:0] \port$7566$0 ;
  wire [7:0] \port$7566$0 ;
  input [7:0] \port$7606$0 ;
  wire [7:0] \port$7606$0 ;
  input [7:0] \port$7646$0 ;
  wire [7:0] \port$7646$0 ;
  input [7:0] \port$7686$0 ;
  wire [7:0] \port$7686$0 ;
  input [7:0] \port$7726$0 ;
  wire [7:0] \port$7726$0 ;
  input [7:0] \port$7766$0 ;
  wire [7:0] \port$7766$0 ;
  input [7:0] \port$7806$0 ;
  wire [7:0] \port$7806$0 ;
  wire [11:0] read__addr;
  wire [11:0] \read__addr$24 ;
  wire [11:0] \read__addr$32 ;
  wire [11:0] \read__addr$40 ;
  wire [11:0] \read__addr$48 ;
  wire [11:0] \read__addr$56 ;
  wire [11:0] \read__addr$64 ;
  wire [11:0] \read__addr$72 ;
  wire [255:0] read__data;
  wire [255:0] \read__data$81 ;
  wire [255:0] \read__data$82 ;
  wire [255:0] \read__data$83 ;
  wire [255:0] \read__data$84 ;
  wire [255:0] \read__data$85 ;
  wire [255:0] \read__data$86 ;
  wire [255:0] \read__data$87 ;
  wire read__en;
  wire \read__en$23 ;
  wire \read__en$31 ;
  wire \read__en$39 ;
  wire \read__en$47 ;
  wire \read__en$55 ;
  wire \read__en$63 ;
  wire \read__en$71 ;
  wire [2:0] reads_0;
  wire [2:0] reads_1;
  wire [2:0] reads_2;
  wire [2:0] reads_3;
  wire [2:0] reads_4;
  wire [2:0] reads_5;
  wire [2:0] reads_6;
  wire [2:0] reads_7;
  input rst;
  wire rst;
  wire vector_0;
  wire vector_1;
  wire vector_2;
  wire vector_3;
  wire vector_4;
  wire vector_5;
  wire vector_6;
  wire vector_7;
  reg [2:0] vector_bank = 3'h0;
  input [19:0] vector_read__address;
  wire [19:0] vector_read__address;
  output [255:0] vector_read__data;
  wire [255:0] vector_read__data;
  input vector_read__en;
  wire vector_read__en;
  input [19:0] vector_write__address;
  wire [19:0] vector_write__address;
  wire [255:0] vector_write__data;
  input vector_write__en;
  wire vector_write__en;
  input vector_write__mask;
  wire vector_write__mask;
  wire [11:0] write__addr;
  wire [11:0] \write__addr$27 ;
  wire [11:0] \write__addr$35 ;
  wire [11:0] \write__addr$43 ;
  wire [11:0] \write__addr$51 ;
  wire [11:0] \write__addr$59 ;
  wire [11:0] \write__addr$67 ;
  wire [11:0] \write__addr$75 ;
  wire [255:0] write__data;
  wire [255:0] \write__data$28 ;
  wire [255:0] \write__data$36 ;
  wire [255:0] \write__data$44 ;
  wire [255:0] \write__data$52 ;
  wire [255:0] \write__data$60 ;
  wire [255:0] \write__data$68 ;
  wire [255:0] \write__data$76 ;
  wire write__en;
  wire \write__en$29 ;
  wire \write__en$37 ;
  wire \write__en$45 ;
  wire \write__en$53 ;
  wire \write__en$61 ;
  wire \write__en$69 ;
  wire \write__en$77 ;
  reg [255:0] bank_0 [4095:0];
  integer init_bank_0;
  initial for (init_bank_0 = 0; init_bank_0 <= 4095; init_bank_0 = init_bank_0 + 1) bank_0 [init_bank_0] = 0;
  always @(posedge clk) begin
    if (write__en)
      bank_0[write__addr] <= write__data;
  end
  reg [255:0] _274_;
  always @(posedge clk) begin
    if (read__en) begin
      _274_ <= bank_0[read__addr];
    end
  end
  assign read__data = _274_;
  reg [255:0] bank_1 [4095:0];
  integer init_bank_1;
  initial for (init_bank_1 = 0; init_bank_1 <= 4095; init_bank_1 = init_bank_1 + 1) bank_1 [init_bank_1] = 0;
  always @(posedge clk) begin
    if (\write__en$29 )
      bank_1[\write__addr$27 ] <= \write__data$28 ;
  end
  reg [255:0] _275_;
  always @(posedge clk) begin
    if (\read__en$23 ) begin
      _275_ <= bank_1[\read__addr$24 ];
    end
  end
  assign \read__data$81  = _275_;
  reg [255:0] bank_2 [4095:0];
  integer init_bank_2;
  initial for (init_bank_2 = 0; init_bank_2 <= 4095; init_bank_2 = init_bank_2 + 1) bank_2 [init_bank_2] = 0;
  always @(posedge clk) begin
    if (\write__en$37 )
      bank_2[\write__addr$35 ] <= \write__data$36 ;
  end
  reg [255:0] _276_;
  always @(posedge clk) begin
    if (\read__en$31 ) begin
      _276_ <= bank_2[\read__addr$32 ];
    end
  end
  assign \read__data$82  = _276_;
  reg [255:0] bank_3 [4095:0];
  integer init_bank_3;
  initial for (init_bank_3 = 0; init_bank_3 <= 4095; init_bank_3 = init_bank_3 + 1) bank_3 [init_bank_3] = 0;
  always @(posedge clk) begin
    if (\write__en$45 )
      bank_3[\write__addr$43 ] <= \write__data$44 ;
  end
  reg [255:0] _277_;
  always @(posedge clk) begin
    if (\read__en$39 ) begin
      _277_ <= bank_3[\read__addr$40 ];
    end
  end
  assign \read__data$83  = _277_;
  reg [255:0] bank_4 [4095:0];
  integer init_bank_4;
  initial for (init_bank_4 = 0; init_bank_4 <= 4095; init_bank_4 = init_bank_4 + 1) bank_4 [init_bank_4] = 0;
  always @(posedge clk) begin
    if (\write__en$53 )
      bank_4[\write__addr$51 ] <= \write__data$52 ;
  end
  reg [255:0] _278_;
  always @(posedge clk) begin
    if (\read__en$47 ) begin
      _278_ <= bank_4[\read__addr$48 ];
    end
  end
  assign \read__data$84  = _278_;
  reg [255:0] bank_5 [4095:0];
  integer init_bank_5;
  initial for (init_bank_5 = 0; init_bank_5 <= 4095; init_bank_5 = init_bank_5 + 1) bank_5 [init_bank_5] = 0;
  always @(posedge clk) begin
    if (\write__en$61 )
      bank_5[\write__addr$59 ] <= \write__data$60 ;
  end
  reg [255:0] _279_;
  always @(posedge clk) begin
    if (\read__en$55 ) begin
      _279_ <= bank_5[\read__addr$56 ];
    end
  end
  assign \read__data$85  = _279_;
  reg [255:0] bank_6 [4095:0];
  integer init_bank_6;
  initial for (init_bank_6 = 0; init_bank_6 <= 4095; init_bank_6 = init_bank_6 + 1) bank_6 [init_bank_6] = 0;
  always @(posedge clk) begin
    if (\write__en$69 )
      bank_6[\write__addr$67 ] <= \write__data$68 ;
  end
  reg [255:0] _280_;
  always @(posedge clk) begin
    if (\read__en$63 ) begin
      _280_ <= bank_6[\read__addr$64 ];
    end
  end
  assign \read__data$86  = _280_;
  reg [255:0] bank_7 [4095:0];
  integer init_bank_7;
  initial for (init_bank_7 = 0; init_bank_7 <= 4095; init_bank_7 = init_bank_7 + 1) bank_7 [init_bank_7] = 0;
  always @(posedge clk) begin
    if (\write__en$77 )
      bank_7[\write__addr$75 ] <= \write__data$76 ;
  end
  reg [255:0] _281_;
  always @(posedge clk) begin
    if (\read__en$71 ) begin
      _281_ <= bank_7[\read__addr$72 ];
    end
  end
  assign \read__data$87  = _281_;
  assign _000_ = ! array_read__address[14:12];
  assign reads_0[0] = array_read__en & _000_;
  assign _016_ = ! vector_read__address[14:12];
  assign reads_0[1] = vector_read__en & _016_;
  assign _033_ = ! memory_read__address[14:12];
  assign reads_0[2] = memory_read__en & _033_;
  assign read__en = | reads_0;
  assign _048_ = reads_0[1] ? vector_read__address : memory_read__address;
  assign { _056_[19:12], read__addr } = reads_0[0] ? array_read__address : _048_;
  assign _065_ = ! vector_write__address[14:12];
  assign vector_0 = vector_write__en & _065_;
  assign _001_ = ! memory_write__address[14:12];
  assign memory_0 = memory_write__en & _001_;
  assign { _002_[19:12], write__addr } = vector_0 ? vector_write__address : memory_write__address;
  assign write__data = vector_0 ? { \port$7806$0 , \port$7766$0 , \port$7726$0 , \port$7686$0 , \port$7646$0 , \port$7606$0 , \port$7566$0 , \port$7526$0 , \port$7486$0 , \port$7446$0 , \port$7406$0 , \port$7366$0 , \port$7326$0 , \port$7286$0 , \port$7246$0 , \port$7206$0 , \port$7166$0 , \port$7126$0 , \port$7086$0 , \port$7046$0 , \port$7006$0 , \port$6966$0 , \port$6926$0 , \port$6886$0 , \port$6846$0 , \port$6806$0 , \port$6766$0 , \port$6726$0 , \port$6686$0 , \port$6646$0 , \port$6606$0 , \port$6566$0  } : memory_write__data;
  assign _003_ = memory_0 ? 1'h1 : 1'h0;
  assign write__en = vector_0 ? vector_write__mask : _003_;
  assign _004_ = array_read__address[14:12] == 1'h1;
  assign reads_1[0] = array_read__en & _004_;
  assign _005_ = vector_read__address[14:12] == 1'h1;
  assign reads_1[1] = vector_read__en & _005_;
  assign _006_ = memory_read__address[14:12] == 1'h1;
  assign reads_1[2] = memory_read__en & _006_;
  assign \read__en$23  = | reads_1;
  assign _007_ = reads_1[1] ? vector_read__address : memory_read__address;
  assign { _008_[19:12], \read__addr$24  } = reads_1[0] ? array_read__address : _007_;
  assign _009_ = vector_write__address[14:12] == 1'h1;
  assign vector_1 = vector_write__en & _009_;
  assign _010_ = memory_write__address[14:12] == 1'h1;
  assign memory_1 = memory_write__en & _010_;
  assign { _011_[19:12], \write__addr$27  } = vector_1 ? vector_write__address : memory_write__address;
  assign \write__data$28  = vector_1 ? { \port$7806$0 , \port$7766$0 , \port$7726$0 , \port$7686$0 , \port$7646$0 , \port$7606$0 , \port$7566$0 , \port$7526$0 , \port$7486$0 , \port$7446$0 , \port$7406$0 , \port$7366$0 , \port$7326$0 , \port$7286$0 , \port$7246$0 , \port$7206$0 , \port$7166$0 , \port$7126$0 , \port$7086$0 , \port$7046$0 , \port$7006$0 , \port$6966$0 , \port$6926$0 , \port$6886$0 , \port$6846$0 , \port$6806$0 , \port$6766$0 , \port$6726$0 , \port$6686$0 , \port$6646$0 , \port$6606$0 , \port$6566$0  } : memory_write__data;
  assign _012_ = memory_1 ? 1'h1 : 1'h0;
  assign \write__en$29  = vector_1 ? vector_write__mask : _012_;
  assign _013_ = array_read__address[14:12] == 2'h2;
  assign reads_2[0] = array_read__en & _013_;
  assign _014_ = vector_read__address[14:12] == 2'h2;
  assign reads_2[1] = vector_read__en & _014_;
  assign _015_ = memory_read__address[14:12] == 2'h2;
  assign reads_2[2] = memory_read__en & _015_;
  assign \read__en$31  = | reads_2;
  assign _017_ = reads_2[1] ? vector_read__address : memory_read__address;
  assign { _018_[19:12], \read__addr$32  } = reads_2[0] ? array_read__address : _017_;
  assign _019_ = vector_write__address[14:12] == 2'h2;
  assign vector_2 = vector_write__en & _019_;
  assign _020_ = memory_write__address[14:12] == 2'h2;
  assign memory_2 = memory_write__en & _020_;
  assign { _021_[19:12], \write__addr$35  } = vector_2 ? vector_write__address : memory_write__address;
  assign \write__data$36  = vector_2 ? { \port$7806$0 , \port$7766$0 , \port$7726$0 , \port$7686$0 , \port$7646$0 , \port$7606$0 , \port$7566$0 , \port$7526$0 , \port$7486$0 , \port$7446$0 , \port$7406$0 , \port$7366$0 , \port$7326$0 , \port$7286$0 , \port$7246$0 , \port$7206$0 , \port$7166$0 , \port$7126$0 , \port$7086$0 , \port$7046$0 , \port$7006$0 , \port$6966$0 , \port$6926$0 , \port$6886$0 , \port$6846$0 , \port$6806$0 , \port$6766$0 , \port$6726$0 , \port$6686$0 , \port$6646$0 , \port$6606$0 , \port$6566$0  } : memory_write__data;
  assign _022_ = memory_2 ? 1'h1 : 1'h0;
  assign \write__en$37  = vector_2 ? vector_write__mask : _022_;
  assign _023_ = array_read__address[14:12] == 2'h3;
  assign reads_3[0] = array_read__en & _023_;
  assign _024_ = vector_read__address[14:12] == 2'h3;
  assign reads_3[1] = vector_read__en & _024_;
  assign _025_ = memory_read__address[14:12] == 2'h3;
  assign reads_3[2] = memory_read__en & _025_;
  assign \read__en$39  = | reads_3;
  assign _026_ = reads_3[1] ? vector_read__address : memory_read__address;
  assign { _027_[19:12], \read__addr$40  } = reads_3[0] ? array_read__address : _026_;
  assign _028_ = vector_write__address[14:12] == 2'h3;
  assign vector_3 = vector_write__en & _028_;
  assign _029_ = memory_write__address[14:12] == 2'h3;
  assign memory_3 = memory_write__en & _029_;
  assign { _030_[19:12], \write__addr$43  } = vector_3 ? vector_write__address : memory_write__address;
  assign \write__data$44  = vector_3 ? { \port$7806$0 , \port$7766$0 , \port$7726$0 , \port$7686$0 , \port$7646$0 , \port$7606$0 , \port$7566$0 , \port$7526$0 , \port$7486$0 , \port$7446$0 , \port$7406$0 , \port$7366$0 , \port$7326$0 , \port$7286$0 , \port$7246$0 , \port$7206$0 , \port$7166$0 , \port$7126$0 , \port$7086$0 , \port$7046$0 , \port$7006$0 , \port$6966$0 , \port$6926$0 , \port$6886$0 , \port$6846$0 , \port$6806$0 , \port$6766$0 , \port$6726$0 , \port$6686$0 , \port$6646$0 , \port$6606$0 , \port$6566$0  } : memory_write__data;
  assign _031_ = memory_3 ? 1'h1 : 1'h0;
  assign \write__en$45  = vector_3 ? vector_write__mask : _031_;
  assign _032_ = array_read__address[14:12] == 3'h4;
  assign reads_4[0] = array_read__en & _032_;
  assign _034_ = vector_read__address[14:12] == 3'h4;
  assign reads_4[1] = vector_read__en & _034_;
  assign _035_ = memory_read__address[14:12] == 3'h4;
  assign reads_4[2] = memory_read__en & _035_;
  assign \read__en$47  = | reads_4;
  assign _036_ = reads_4[1] ? vector_read__address : memory_read__address;
  assign { _037_[19:12], \read__addr$48  } = reads_4[0] ? array_read__address : _036_;
  assign _038_ = vector_write__address[14:12] == 3'h4;
  assign vector_4 = vector_write__en & _038_;
  assign _039_ = memory_write__address[14:12] == 3'h4;
  assign memory_4 = memory_write__en & _039_;
  assign { _040_[19:12], \write__addr$51  } = vector_4 ? vector_write__address : memory_write__address;
  assign \write__data$52  = vector_4 ? { \port$7806$0 , \port$7766$0 , \port$7726$0 , \port$7686$0 , \port$7646$0 , \port$7606$0 , \port$7566$0 , \port$7526$0 , \port$7486$0 , \port$7446$0 , \port$7406$0 , \port$7366$0 , \port$7326$0 , \port$7286$0 , \port$7246$0 , \port$7206$0 , \port$7166$0 , \port$7126$0 , \port$7086$0 , \port$7046$0 , \port$7006$0 , \port$6966$0 , \port$6926$0 , \port$6886$0 , \port$6846$0 , \port$6806$0 , \port$6766$0 , \port$6726$0 , \port$6686$0 , \port$6646$0 , \port$6606$0 , \port$6566$0  } : memory_write__data;
  assign _041_ = memory_4 ? 1'h1 : 1'h0;
  assign \write__en$53  = vector_4 ? vector_write__mask : _041_;
  assign _042_ = array_read__address[14:12] == 3'h5;
  assign reads_5[0] = array_read__en & _042_;
  assign _043_ = vector_read__address[14:12] == 3'h5;
  assign reads_5[1] = vector_read__en & _043_;
  assign _044_ = memory_read__address[14:12] == 3'h5;
  assign reads_5[2] = memory_read__en & _044_;
  assign \read__en$55  = | reads_5;
  assign _045_ = reads_5[1] ? vector_read__address : memory_read__address;
  assign { _046_[19:12], \read__addr$56  } = reads_5[0] ? array_read__address : _045_;
  assign _047_ = vector_write__address[14:12] == 3'h5;
  assign vector_5 = vector_write__en & _047_;
  assign _049_ = memory_write__address[14:12] == 3'h5;
  assign memory_5 = memory_write__en & _049_;
  assign { _050_[19:12], \write__addr$59  } = vector_5 ? vector_write__address : memory_write__address;
  assign \write__data$60  = vector_5 ? { \port$7806$0 , \port$7766$0 , \port$7726$0 , \port$7686$0 , \port$7646$0 , \port$7606$0 , \port$7566$0 , \port$7526$0 , \port$7486$0 , \port$7446$0 , \port$7406$0 , \port$7366$0 , \port$7326$0 , \port$7286$0 , \port$7246$0 , \port$7206$0 , \port$7166$0 , \port$7126$0 , \port$7086$0 , \port$7046$0 , \port$7006$0 , \port$6966$0 , \port$6926$0 , \port$6886$0 , \port$6846$0 , \port$6806$0 , \port$6766$0 , \port$6726$0 , \port$6686$0 , \port$6646$0 , \port$6606$0 , \port$6566$0  } : memory_write__data;
  assign _051_ = memory_5 ? 1'h1 : 1'h0;
  assign \write__en$61  = vector_5 ? vector_write__mask : _051_;
  assign _052_ = array_read__address[14:12] == 3'h6;
  assign reads_6[0] = array_read__en & _052_;
  assign _053_ = vector_read__address[14:12] == 3'h6;
  assign reads_6[1] = vector_read__en & _053_;
  assign _054_ = memory_read__address[14:12] == 3'h6;
  assign reads_6[2] = memory_read__en & _054_;
  assign \read__en$63  = | reads_6;
  assign _055_ = reads_6[1] ? vector_read__address : memory_read__address;
  assign { _057_[19:12], \read__addr$64  } = reads_6[0] ? array_read__address : _055_;
  assign _058_ = vector_write__address[14:12] == 3'h6;
  assign vector_6 = vector_write__en & _058_;
  assign _059_ = memory_write__address[14:12] == 3'h6;
  assign memory_6 = memory_write__en & _059_;
  assign { _060_[19:12], \write__addr$67  } = vector_6 ? vector_write__address : memory_write__address;
  assign \write__data$68  = vector_6 ? { \port$7806$0 , \port$7766$0 , \port$7726$0 , \port$7686$0 , \port$7646$0 , \port$7606$0 , \port$7566$0 , \port$7526$0 , \port$7486$0 , \port$7446$0 , \port$7406$0 , \port$7366$0 , \port$7326$0 , \port$7286$0 , \port$7246$0 , \port$7206$0 , \port$7166$0 , \port$7126$0 , \port$7086$0 , \port$7046$0 , \port$7006$0 , \port$6966$0 , \port$6926$0 , \port$6886$0 , \port$6846$0 , \port$6806$0 , \port$6766$0 , \port$6726$0 , \port$6686$0 , \port$6646$0 , \port$6606$0 , \port$6566$0  } : memory_write__data;
  assign _061_ = memory_6 ? 1'h1 : 1'h0;
  assign \write__en$69  = vector_6 ? vector_write__mask : _061_;
  assign _062_ = array_read__address[14:12] == 3'h7;
  assign reads_7[0] = array_read__en & _062_;
  assign _063_ = vector_read__address[14:12] == 3'h7;
  assign reads_7[1] = vector_read__en & _063_;
  assign _064_ = memory_read__address[14:12] == 3'h7;
  assign reads_7[2] = memory_read__en & _064_;
  assign \read__en$71  = | reads_7;
  assign _066_ = reads_7[1] ? vector_read__address : memory_read__address;
  assign { _067_[19:12], \read__addr$72  } = reads_7[0] ? array_read__address : _066_;
  assign _068_ = vector_write__address[14:12] == 3'h7;
  assign vector_7 = vector_write__en & _068_;
  assign _069_ = memory_write__address[14:12] == 3'h7;
  assign memory_7 = memory_write__en & _069_;
  assign { _070_[19:12], \write__addr$75  } = vector_7 ? vector_write__address : memory_write__address;
  assign \write__data$76  = vector_7 ? { \port$7806$0 , \port$7766$0 , \port$7726$0 , \port$7686$0 , \port$7646$0 , \port$7606$0 , \port$7566$0 , \port$7526$0 , \port$7486$0 , \port$7446$0 , \port$7406$0 , \port$7366$0 , \port$7326$0 , \port$7286$0 , \port$7246$0 , \port$7206$0 , \port$7166$0 , \port$7126$0 , \port$7086$0 , \port$7046$0 , \port$7006$0 , \port$6966$0 , \port$6926$0 , \port$6886$0 , \port$6846$0 , \port$6806$0 , \port$6766$0 , \port$6726$0 , \port$6686$0 , \port$6646$0 , \port$6606$0 , \port$6566$0  } : memory_write__data;
  assign _071_ = memory_7 ? 1'h1 : 1'h0;
  assign \write__en$77  = vector_7 ? vector_write__mask : _071_;
  always @(posedge clk)
    array_bank <= _072_;
  always @(posedge clk)
    vector_bank <= _073_;
  always @(posedge clk)
    memory_bank <= _074_;
  assign _075_ = memory_read__en ? memory_read__address[14:12] : memory_bank;
  assign _074_ = rst ? 3'h0 : _075_;
  assign _076_ = vector_read__en ? vector_read__address[14:12] : vector_bank;
  assign _073_ = rst ? 3'h0 : _076_;
  assign _077_ = array_read__en ? array_read__address[14:12] : array_bank;
  assign _072_ = rst ? 3'h0 : _077_;
  function [255:0] _247_;
    input [255:0] a;
    input [2047:0] b;
    input [7:0] s;
    (* parallel_case *)
    casez (s)
      8'b???????1:
        _247_ = b[255:0];
      8'b??????1?:
        _247_ = b[511:256];
      8'b?????1??:
        _247_ = b[767:512];
      8'b????1???:
        _247_ = b[1023:768];
      8'b???1????:
        _247_ = b[1279:1024];
      8'b??1?????:
        _247_ = b[1535:1280];
      8'b?1??????:
        _247_ = b[1791:1536];
      8'b1???????:
        _247_ = b[2047:1792];
      default:
        _247_ = a;
    endcase
  endfunction
  assign memory_read__data = _247_(256'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { read__data, \read__data$81 , \read__data$82 , \read__data$83 , \read__data$84 , \read__data$85 , \read__data$86 , \read__data$87  }, { _085_, _084_, _083_, _082_, _081_, _080_, _079_, _078_ });
  assign _078_ = memory_bank == 3'h7;
  assign _079_ = memory_bank == 3'h6;
  assign _080_ = memory_bank == 3'h5;
  assign _081_ = memory_bank == 3'h4;
  assign _082_ = memory_bank == 3'h3;
  assign _083_ = memory_bank == 3'h2;
  assign _084_ = memory_bank == 3'h1;
  assign _085_ = ! memory_bank;
  function [255:0] _256_;
    input [255:0] a;
    input [2047:0] b;
    input [7:0] s;
    (* parallel_case *)
    casez (s)
      8'b???????1:
        _256_ = b[255:0];
      8'b??????1?:
        _256_ = b[511:256];
      8'b?????1??:
        _256_ = b[767:512];
      8'b????1???:
        _256_ = b[1023:768];
      8'b???1????:
        _256_ = b[1279:1024];
      8'b??1?????:
        _256_ = b[1535:1280];
      8'b?1??????:
        _256_ = b[1791:1536];
      8'b1???????:
        _256_ = b[2047:1792];
      default:
        _256_ = a;
    endcase
  endfunction
  assign vector_read__data = _256_(256'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { read__data, \read__data$81 , \read__data$82 , \read__data$83 , \read__data$84 , \read__data$85 , \read__data$86 , \read__data$87  }, { _093_, _092_, _091_, _090_, _089_, _088_, _087_, _086_ });
  assign _086_ = vector_bank == 3'h7;
  assign _087_ = vector_bank == 3'h6;
  assign _088_ = vector_bank == 3'h5;
  assign _089_ = vector_bank == 3'h4;
  assign _090_ = vector_bank == 3'h3;
  assign _091_ = vector_bank == 3'h2;
  assign _092_ = vector_bank == 3'h1;
  assign _093_ = ! vector_bank;
  function [255:0] _265_;
    input [255:0] a;
    input [2047:0] b;
    input [7:0] s;
    (* parallel_case *)
    casez (s)
      8'b???????1:
        _265_ = b[255:0];
      8'b??????1?:
        _265_ = b[511:256];
      8'b?????1??:
        _265_ = b[767:512];
      8'b????1???:
        _265_ = b[1023:768];
      8'b???1????:
        _265_ = b[1279:1024];
      8'b??1?????:
        _265_ = b[1535:1280];
      8'b?1??????:
        _265_ = b[1791:1536];
      8'b1???????:
        _265_ = b[2047:1792];
      default:
        _265_ = a;
    endcase
  endfunction
  assign array_read__data = _265_(256'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { read__data, \read__data$81 , \read__data$82 , \read__data$83 , \read__data$84 , \read__data$85 , \read__data$86 , \read__data$87  }, { _101_, _100_, _099_, _098_, _097_, _096_, _095_, _094_ });
  assign _094_ = array_bank == 3'h7;
  assign _095_ = array_bank == 3'h6;
  assign _096_ = array_bank == 3'h5;
  assign _097_ = array_bank == 3'h4;
  assign _098_ = array_bank == 3'h3;
  assign _099_ = array_bank == 3'h2;
  assign _100_ = array_bank == 3'h1;
  assign _101_ = ! array_bank;
  assign _070_[11:0] = \write__addr$75 ;
  assign _067_[11:0] = \read__addr$72 ;
  assign _060_[11:0] = \write__addr$67 ;
  assign _057_[11:0] = \read__addr$64 ;
  assign _050_[11:0] = \write__addr$59 ;
  assign _046_[11:0] = \read__addr$56 ;
  assign _040_[11:0] = \write__addr$51 ;
  assign _037_[11:0] = \read__addr$48 ;
  assign _030_[11:0] = \write__addr$43 ;
  assign _027_[11:0] = \read__addr$40 ;
  assign _021_[11:0] = \write__addr$35 ;
  assign _018_[11:0] = \read__addr$32 ;
  assign _011_[11:0] = \write__addr$27 ;
  assign _008_[11:0] = \read__addr$24 ;
  assign _002_[11:0] = write__addr;
  assign _056_[11:0] = read__addr;
  assign memory_write__mask = 1'h1;
  assign vector_write__data = { \port$7806$0 , \port$7766$0 , \port$7726$0 , \port$7686$0 , \port$7646$0 , \port$7606$0 , \port$7566$0 , \port$7526$0 , \port$7486$0 , \port$7446$0 , \port$7406$0 , \port$7366$0 , \port$7326$0 , \port$7286$0 , \port$7246$0 , \port$7206$0 , \port$7166$0 , \port$7126$0 , \port$7086$0 , \port$7046$0 , \port$7006$0 , \port$6966$0 , \port$6926$0 , \port$6886$0 , \port$6846$0 , \port$6806$0 , \port$6766$0 , \port$6726$0 , \port$6686$0 , \port$6646$0 , \port$6606$0 , \port$6566$0  };
endmodule

module tnthw_t32x32_array_queue(rst, pop, full, valid, head, write__data, write__en, clk);
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

module tnthw_t32x32_array_unit(rst, fill, read, free, held_read, last_position, read__en, padded, adds, illegal, read__address, accumulator_data, start, instruction, fill_data, fill_address, accumulator_write_data, accumulator_read, accumulator_bank, accumulator_address, accumulator_write
, done, accumulator_write_bank, accumulator_write_address, read__data, clk);
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
  wire [15:0] _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire [287:0] _032_;
  wire _033_;
  wire [15:0] _034_;
  wire _035_;
  wire [304:0] _036_;
  wire _037_;
  wire [304:0] _038_;
  wire _039_;
  wire [19:0] _040_;
  wire [3:0] _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire [11:0] _047_;
  wire [5:0] _048_;
  wire [5:0] _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire [287:0] _058_;
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
  wire [5:0] _069_;
  wire _070_;
  wire _071_;
  wire [5:0] _072_;
  wire _073_;
  wire _074_;
  wire [5:0] _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire [5:0] _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire [5:0] _084_;
  wire _085_;
  wire [14:0] _086_;
  wire _087_;
  wire [22:0] _088_;
  wire [14:0] _089_;
  wire [22:0] _090_;
  wire [14:0] _091_;
  wire [22:0] _092_;
  wire [14:0] _093_;
  wire [22:0] _094_;
  wire [14:0] _095_;
  wire [22:0] _096_;
  wire [14:0] _097_;
  wire _098_;
  wire [22:0] _099_;
  wire [14:0] _100_;
  wire [22:0] _101_;
  wire [14:0] _102_;
  wire [22:0] _103_;
  wire [14:0] _104_;
  wire [22:0] _105_;
  wire [14:0] _106_;
  wire [22:0] _107_;
  wire [14:0] _108_;
  wire _109_;
  wire [22:0] _110_;
  wire [14:0] _111_;
  wire [22:0] _112_;
  wire [14:0] _113_;
  wire [22:0] _114_;
  wire [14:0] _115_;
  wire [22:0] _116_;
  wire [14:0] _117_;
  wire [22:0] _118_;
  wire [14:0] _119_;
  wire _120_;
  wire [22:0] _121_;
  wire [14:0] _122_;
  wire [22:0] _123_;
  wire [14:0] _124_;
  wire [22:0] _125_;
  wire [14:0] _126_;
  wire [22:0] _127_;
  wire [14:0] _128_;
  wire [22:0] _129_;
  wire [14:0] _130_;
  wire _131_;
  wire [22:0] _132_;
  wire [14:0] _133_;
  wire [22:0] _134_;
  wire [14:0] _135_;
  wire [22:0] _136_;
  wire [14:0] _137_;
  wire [22:0] _138_;
  wire [14:0] _139_;
  wire [22:0] _140_;
  wire [14:0] _141_;
  wire _142_;
  wire [22:0] _143_;
  wire [14:0] _144_;
  wire [22:0] _145_;
  wire [14:0] _146_;
  wire [22:0] _147_;
  wire [14:0] _148_;
  wire [22:0] _149_;
  wire [14:0] _150_;
  wire [22:0] _151_;
  wire [14:0] _152_;
  wire _153_;
  wire [22:0] _154_;
  wire [14:0] _155_;
  wire [22:0] _156_;
  wire [20:0] _157_;
  wire [4:0] _158_;
  wire [4:0] _159_;
  wire _160_;
  wire _161_;
  wire [12:0] _162_;
  wire _163_;
  wire _164_;
  wire [6:0] _165_;
  wire [6:0] _166_;
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
  wire [5:0] _177_;
  wire [5:0] _178_;
  wire [5:0] _179_;
  wire [5:0] _180_;
  wire [5:0] _181_;
  wire [5:0] _182_;
  wire [5:0] _183_;
  wire [5:0] _184_;
  wire [11:0] _185_;
  wire [11:0] _186_;
  wire [11:0] _187_;
  wire _188_;
  wire _189_;
  wire _190_;
  wire _191_;
  wire _192_;
  wire _193_;
  wire [3:0] _194_;
  wire [19:0] _195_;
  wire [19:0] _196_;
  wire _197_;
  wire _198_;
  wire [304:0] _199_;
  wire _200_;
  wire _201_;
  wire [304:0] _202_;
  reg \$signal  = 1'h0;
  reg \$signal$10  = 1'h0;
  wire \$signal$12 ;
  reg [3:0] \$signal$14  = 4'h0;
  reg \$signal$15  = 1'h0;
  wire \$signal$16 ;
  reg [11:0] \$signal$23  = 12'h000;
  reg [5:0] \$signal$24  = 6'h00;
  reg \$signal$51  = 1'h0;
  reg \$signal$52  = 1'h0;
  wire \$signal$53 ;
  output [5:0] accumulator_address;
  reg [5:0] accumulator_address = 6'h00;
  output accumulator_bank;
  reg accumulator_bank = 1'h0;
  input [703:0] accumulator_data;
  wire [703:0] accumulator_data;
  output accumulator_read;
  reg accumulator_read = 1'h0;
  output accumulator_write;
  reg accumulator_write = 1'h0;
  output [5:0] accumulator_write_address;
  reg [5:0] accumulator_write_address = 6'h00;
  output accumulator_write_bank;
  reg accumulator_write_bank = 1'h0;
  output [703:0] accumulator_write_data;
  wire [703:0] accumulator_write_data;
  reg added_0_0 = 1'h0;
  wire [19:0] address;
  output [10:0] adds;
  wire [10:0] adds;
  wire carry;
  wire \carry$192 ;
  wire \carry$195 ;
  wire \carry$198 ;
  wire \carry$201 ;
  wire \carry$204 ;
  wire \carry$207 ;
  wire \carry$210 ;
  wire \carry$213 ;
  wire \carry$216 ;
  wire \carry$219 ;
  wire \carry$222 ;
  wire \carry$225 ;
  wire \carry$228 ;
  wire \carry$231 ;
  wire \carry$234 ;
  wire \carry$237 ;
  wire \carry$240 ;
  wire \carry$243 ;
  wire \carry$246 ;
  wire \carry$249 ;
  wire \carry$252 ;
  wire \carry$255 ;
  wire \carry$258 ;
  wire \carry$261 ;
  wire \carry$264 ;
  wire \carry$267 ;
  wire \carry$270 ;
  wire \carry$273 ;
  wire \carry$276 ;
  wire \carry$279 ;
  wire \carry$282 ;
  input clk;
  wire clk;
  wire [13:0] column_x;
  wire [10:0] count;
  wire [304:0] current;
  wire [3:0] dilation_x;
  wire [3:0] dilation_y;
  output done;
  reg done = 1'h0;
  wire [287:0] extended;
  input fill;
  wire fill;
  wire \fill$1 ;
  input [19:0] fill_address;
  wire [19:0] fill_address;
  wire [19:0] \fill_address$3 ;
  input [127:0] fill_data;
  wire [127:0] fill_data;
  wire [127:0] \fill_data$5 ;
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
  wire [31:0] neg;
  wire [31:0] \neg$100 ;
  wire [31:0] \neg$103 ;
  wire [31:0] \neg$106 ;
  wire [31:0] \neg$109 ;
  wire [31:0] \neg$112 ;
  wire [31:0] \neg$115 ;
  wire [31:0] \neg$118 ;
  wire [31:0] \neg$121 ;
  wire [31:0] \neg$124 ;
  wire [31:0] \neg$127 ;
  wire [31:0] \neg$130 ;
  wire [31:0] \neg$133 ;
  wire [31:0] \neg$136 ;
  wire [31:0] \neg$139 ;
  wire [31:0] \neg$142 ;
  wire [31:0] \neg$145 ;
  wire [31:0] \neg$148 ;
  wire [31:0] \neg$151 ;
  wire [31:0] \neg$154 ;
  wire [31:0] \neg$157 ;
  wire [31:0] \neg$160 ;
  wire [31:0] \neg$163 ;
  wire [31:0] \neg$166 ;
  wire [31:0] \neg$169 ;
  wire [1023:0] \neg$76 ;
  wire [31:0] \neg$79 ;
  wire [31:0] \neg$82 ;
  wire [31:0] \neg$85 ;
  wire [31:0] \neg$88 ;
  wire [31:0] \neg$91 ;
  wire [31:0] \neg$94 ;
  wire [31:0] \neg$97 ;
  wire [19:0] next_address;
  wire [31:0] nz;
  wire [31:0] \nz$102 ;
  wire [31:0] \nz$105 ;
  wire [31:0] \nz$108 ;
  wire [31:0] \nz$111 ;
  wire [31:0] \nz$114 ;
  wire [31:0] \nz$117 ;
  wire [31:0] \nz$120 ;
  wire [31:0] \nz$123 ;
  wire [31:0] \nz$126 ;
  wire [31:0] \nz$129 ;
  wire [31:0] \nz$132 ;
  wire [31:0] \nz$135 ;
  wire [31:0] \nz$138 ;
  wire [31:0] \nz$141 ;
  wire [31:0] \nz$144 ;
  wire [31:0] \nz$147 ;
  wire [31:0] \nz$150 ;
  wire [31:0] \nz$153 ;
  wire [31:0] \nz$156 ;
  wire [31:0] \nz$159 ;
  wire [31:0] \nz$162 ;
  wire [31:0] \nz$165 ;
  wire [31:0] \nz$168 ;
  wire [1023:0] \nz$74 ;
  wire [31:0] \nz$78 ;
  wire [31:0] \nz$81 ;
  wire [31:0] \nz$84 ;
  wire [31:0] \nz$87 ;
  wire [31:0] \nz$90 ;
  wire [31:0] \nz$93 ;
  wire [31:0] \nz$96 ;
  wire [31:0] \nz$99 ;
  wire [21:0] old_0;
  wire [21:0] old_1;
  wire [21:0] old_10;
  wire [21:0] old_11;
  wire [21:0] old_12;
  wire [21:0] old_13;
  wire [21:0] old_14;
  wire [21:0] old_15;
  wire [21:0] old_16;
  wire [21:0] old_17;
  wire [21:0] old_18;
  wire [21:0] old_19;
  wire [21:0] old_2;
  wire [21:0] old_20;
  wire [21:0] old_21;
  wire [21:0] old_22;
  wire [21:0] old_23;
  wire [21:0] old_24;
  wire [21:0] old_25;
  wire [21:0] old_26;
  wire [21:0] old_27;
  wire [21:0] old_28;
  wire [21:0] old_29;
  wire [21:0] old_3;
  wire [21:0] old_30;
  wire [21:0] old_31;
  wire [21:0] old_4;
  wire [21:0] old_5;
  wire [21:0] old_6;
  wire [21:0] old_7;
  wire [21:0] old_8;
  wire [21:0] old_9;
  reg [287:0] operands = 288'h000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [287:0] \operands$101 ;
  wire [287:0] \operands$104 ;
  wire [287:0] \operands$107 ;
  wire [287:0] \operands$110 ;
  wire [287:0] \operands$113 ;
  wire [287:0] \operands$116 ;
  wire [287:0] \operands$119 ;
  wire [287:0] \operands$122 ;
  wire [287:0] \operands$125 ;
  wire [287:0] \operands$128 ;
  wire [287:0] \operands$131 ;
  wire [287:0] \operands$134 ;
  wire [287:0] \operands$137 ;
  wire [287:0] \operands$140 ;
  wire [287:0] \operands$143 ;
  wire [287:0] \operands$146 ;
  wire [287:0] \operands$149 ;
  wire [287:0] \operands$152 ;
  wire [287:0] \operands$155 ;
  wire [287:0] \operands$158 ;
  wire [287:0] \operands$161 ;
  wire [287:0] \operands$164 ;
  wire [287:0] \operands$167 ;
  wire [287:0] \operands$77 ;
  wire [287:0] \operands$80 ;
  wire [287:0] \operands$83 ;
  wire [287:0] \operands$86 ;
  wire [287:0] \operands$89 ;
  wire [287:0] \operands$92 ;
  wire [287:0] \operands$95 ;
  wire [287:0] \operands$98 ;
  wire [19:0] origin;
  wire [13:0] out_width;
  output padded;
  wire padded;
  reg place_0_0 = 1'h0;
  reg place_0_1 = 1'h0;
  reg place_0_2 = 1'h0;
  reg place_0_3 = 1'h0;
  reg place_1_0 = 1'h0;
  reg place_1_1 = 1'h0;
  reg place_1_2 = 1'h0;
  wire place_1_3;
  reg [5:0] place_2_0 = 6'h00;
  reg [5:0] place_2_1 = 6'h00;
  reg [5:0] place_2_2 = 6'h00;
  wire [5:0] place_2_3;
  wire [19:0] plane;
  wire [11:0] planes;
  wire [15:0] positions;
  output read;
  wire read;
  output [19:0] read__address;
  wire [19:0] read__address;
  input [255:0] read__data;
  wire [255:0] read__data;
  output read__en;
  wire read__en;
  reg [19:0] read_address = 20'h00000;
  wire [3:0] read_index;
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
  wire [13:0] sum;
  wire [13:0] \sum$191 ;
  wire [13:0] \sum$194 ;
  wire [13:0] \sum$197 ;
  wire [13:0] \sum$200 ;
  wire [13:0] \sum$203 ;
  wire [13:0] \sum$206 ;
  wire [13:0] \sum$209 ;
  wire [13:0] \sum$212 ;
  wire [13:0] \sum$215 ;
  wire [13:0] \sum$218 ;
  wire [13:0] \sum$221 ;
  wire [13:0] \sum$224 ;
  wire [13:0] \sum$227 ;
  wire [13:0] \sum$230 ;
  wire [13:0] \sum$233 ;
  wire [13:0] \sum$236 ;
  wire [13:0] \sum$239 ;
  wire [13:0] \sum$242 ;
  wire [13:0] \sum$245 ;
  wire [13:0] \sum$248 ;
  wire [13:0] \sum$251 ;
  wire [13:0] \sum$254 ;
  wire [13:0] \sum$257 ;
  wire [13:0] \sum$260 ;
  wire [13:0] \sum$263 ;
  wire [13:0] \sum$266 ;
  wire [13:0] \sum$269 ;
  wire [13:0] \sum$272 ;
  wire [13:0] \sum$275 ;
  wire [13:0] \sum$278 ;
  wire [13:0] \sum$281 ;
  reg swap = 1'h0;
  wire take;
  wire [19:0] tap_step;
  reg tree_0_0 = 1'h0;
  reg tree_0_1 = 1'h0;
  wire tree_0_2;
  reg tree_1_0 = 1'h0;
  reg tree_1_1 = 1'h0;
  reg tree_1_2 = 1'h0;
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
  wire [5:0] write_4_0;
  assign _000_ = ~ \$signal$10 ;
  assign _087_ = _000_ | last_vector;
  assign take = \$signal  & _087_;
  assign _098_ = | \$signal$14 ;
  assign _109_ = ~ \$signal$15 ;
  assign _120_ = _098_ | _109_;
  assign \$signal$12  = loading & _120_;
  assign _131_ = \$signal$14  == 4'hc;
  assign \$signal$16  = \$signal$12  & _131_;
  assign _142_ = \$signal$23  == 1'h1;
  assign _153_ = \$signal$24  == 1'h1;
  assign _164_ = left_y == 1'h1;
  assign last_tile = & { _164_, _153_, _142_ };
  assign _001_ = ~ loading;
  assign _012_ = ~ \$signal ;
  assign free = _001_ & _012_;
  assign _023_ = \$signal  ? started[51:36] : 16'h0000;
  assign _034_ = \$signal$10  ? running[51:36] : 16'h0000;
  assign held_read = _023_ | _034_;
  assign current = take ? started : running;
  assign _045_ = ~ \$signal$51 ;
  assign _056_ = _045_ | \$signal$52 ;
  assign last_position = \$signal$10  & _056_;
  assign \$signal$53  = last_position & \$signal$51 ;
  assign _067_ = last_position & \last_position$54 ;
  assign last_vector = _067_ & last_tap;
  assign _078_ = last_position & \last_position$54 ;
  assign load_position = take | _078_;
  assign step_tap = last_position & \last_position$54 ;
  assign read__en = last_position & valid;
  assign _085_ = ~ valid;
  assign padded = last_position & _085_;
  assign adds = added_0_0 ? count : 11'h000;
  assign old_0 = write_2_0 ? 22'h000000 : accumulator_data[21:0];
  assign _086_ = $signed(sum) + $signed({ 1'h0, carry });
  assign { _088_[22], accumulator_write_data[21:0] } = $signed(old_0) + $signed(_086_);
  assign old_1 = write_2_0 ? 22'h000000 : accumulator_data[43:22];
  assign _089_ = $signed(\sum$191 ) + $signed({ 1'h0, \carry$192  });
  assign { _090_[22], accumulator_write_data[43:22] } = $signed(old_1) + $signed(_089_);
  assign old_2 = write_2_0 ? 22'h000000 : accumulator_data[65:44];
  assign _091_ = $signed(\sum$194 ) + $signed({ 1'h0, \carry$195  });
  assign { _092_[22], accumulator_write_data[65:44] } = $signed(old_2) + $signed(_091_);
  assign old_3 = write_2_0 ? 22'h000000 : accumulator_data[87:66];
  assign _093_ = $signed(\sum$197 ) + $signed({ 1'h0, \carry$198  });
  assign { _094_[22], accumulator_write_data[87:66] } = $signed(old_3) + $signed(_093_);
  assign old_4 = write_2_0 ? 22'h000000 : accumulator_data[109:88];
  assign _095_ = $signed(\sum$200 ) + $signed({ 1'h0, \carry$201  });
  assign { _096_[22], accumulator_write_data[109:88] } = $signed(old_4) + $signed(_095_);
  assign old_5 = write_2_0 ? 22'h000000 : accumulator_data[131:110];
  assign _097_ = $signed(\sum$203 ) + $signed({ 1'h0, \carry$204  });
  assign { _099_[22], accumulator_write_data[131:110] } = $signed(old_5) + $signed(_097_);
  assign old_6 = write_2_0 ? 22'h000000 : accumulator_data[153:132];
  assign _100_ = $signed(\sum$206 ) + $signed({ 1'h0, \carry$207  });
  assign { _101_[22], accumulator_write_data[153:132] } = $signed(old_6) + $signed(_100_);
  assign old_7 = write_2_0 ? 22'h000000 : accumulator_data[175:154];
  assign _102_ = $signed(\sum$209 ) + $signed({ 1'h0, \carry$210  });
  assign { _103_[22], accumulator_write_data[175:154] } = $signed(old_7) + $signed(_102_);
  assign old_8 = write_2_0 ? 22'h000000 : accumulator_data[197:176];
  assign _104_ = $signed(\sum$212 ) + $signed({ 1'h0, \carry$213  });
  assign { _105_[22], accumulator_write_data[197:176] } = $signed(old_8) + $signed(_104_);
  assign old_9 = write_2_0 ? 22'h000000 : accumulator_data[219:198];
  assign _106_ = $signed(\sum$215 ) + $signed({ 1'h0, \carry$216  });
  assign { _107_[22], accumulator_write_data[219:198] } = $signed(old_9) + $signed(_106_);
  assign old_10 = write_2_0 ? 22'h000000 : accumulator_data[241:220];
  assign _108_ = $signed(\sum$218 ) + $signed({ 1'h0, \carry$219  });
  assign { _110_[22], accumulator_write_data[241:220] } = $signed(old_10) + $signed(_108_);
  assign old_11 = write_2_0 ? 22'h000000 : accumulator_data[263:242];
  assign _111_ = $signed(\sum$221 ) + $signed({ 1'h0, \carry$222  });
  assign { _112_[22], accumulator_write_data[263:242] } = $signed(old_11) + $signed(_111_);
  assign old_12 = write_2_0 ? 22'h000000 : accumulator_data[285:264];
  assign _113_ = $signed(\sum$224 ) + $signed({ 1'h0, \carry$225  });
  assign { _114_[22], accumulator_write_data[285:264] } = $signed(old_12) + $signed(_113_);
  assign old_13 = write_2_0 ? 22'h000000 : accumulator_data[307:286];
  assign _115_ = $signed(\sum$227 ) + $signed({ 1'h0, \carry$228  });
  assign { _116_[22], accumulator_write_data[307:286] } = $signed(old_13) + $signed(_115_);
  assign old_14 = write_2_0 ? 22'h000000 : accumulator_data[329:308];
  assign _117_ = $signed(\sum$230 ) + $signed({ 1'h0, \carry$231  });
  assign { _118_[22], accumulator_write_data[329:308] } = $signed(old_14) + $signed(_117_);
  assign old_15 = write_2_0 ? 22'h000000 : accumulator_data[351:330];
  assign _119_ = $signed(\sum$233 ) + $signed({ 1'h0, \carry$234  });
  assign { _121_[22], accumulator_write_data[351:330] } = $signed(old_15) + $signed(_119_);
  assign old_16 = write_2_0 ? 22'h000000 : accumulator_data[373:352];
  assign _122_ = $signed(\sum$236 ) + $signed({ 1'h0, \carry$237  });
  assign { _123_[22], accumulator_write_data[373:352] } = $signed(old_16) + $signed(_122_);
  assign old_17 = write_2_0 ? 22'h000000 : accumulator_data[395:374];
  assign _124_ = $signed(\sum$239 ) + $signed({ 1'h0, \carry$240  });
  assign { _125_[22], accumulator_write_data[395:374] } = $signed(old_17) + $signed(_124_);
  assign old_18 = write_2_0 ? 22'h000000 : accumulator_data[417:396];
  assign _126_ = $signed(\sum$242 ) + $signed({ 1'h0, \carry$243  });
  assign { _127_[22], accumulator_write_data[417:396] } = $signed(old_18) + $signed(_126_);
  assign old_19 = write_2_0 ? 22'h000000 : accumulator_data[439:418];
  assign _128_ = $signed(\sum$245 ) + $signed({ 1'h0, \carry$246  });
  assign { _129_[22], accumulator_write_data[439:418] } = $signed(old_19) + $signed(_128_);
  assign old_20 = write_2_0 ? 22'h000000 : accumulator_data[461:440];
  assign _130_ = $signed(\sum$248 ) + $signed({ 1'h0, \carry$249  });
  assign { _132_[22], accumulator_write_data[461:440] } = $signed(old_20) + $signed(_130_);
  assign old_21 = write_2_0 ? 22'h000000 : accumulator_data[483:462];
  assign _133_ = $signed(\sum$251 ) + $signed({ 1'h0, \carry$252  });
  assign { _134_[22], accumulator_write_data[483:462] } = $signed(old_21) + $signed(_133_);
  assign old_22 = write_2_0 ? 22'h000000 : accumulator_data[505:484];
  assign _135_ = $signed(\sum$254 ) + $signed({ 1'h0, \carry$255  });
  assign { _136_[22], accumulator_write_data[505:484] } = $signed(old_22) + $signed(_135_);
  assign old_23 = write_2_0 ? 22'h000000 : accumulator_data[527:506];
  assign _137_ = $signed(\sum$257 ) + $signed({ 1'h0, \carry$258  });
  assign { _138_[22], accumulator_write_data[527:506] } = $signed(old_23) + $signed(_137_);
  assign old_24 = write_2_0 ? 22'h000000 : accumulator_data[549:528];
  assign _139_ = $signed(\sum$260 ) + $signed({ 1'h0, \carry$261  });
  assign { _140_[22], accumulator_write_data[549:528] } = $signed(old_24) + $signed(_139_);
  assign old_25 = write_2_0 ? 22'h000000 : accumulator_data[571:550];
  assign _141_ = $signed(\sum$263 ) + $signed({ 1'h0, \carry$264  });
  assign { _143_[22], accumulator_write_data[571:550] } = $signed(old_25) + $signed(_141_);
  assign old_26 = write_2_0 ? 22'h000000 : accumulator_data[593:572];
  assign _144_ = $signed(\sum$266 ) + $signed({ 1'h0, \carry$267  });
  assign { _145_[22], accumulator_write_data[593:572] } = $signed(old_26) + $signed(_144_);
  assign old_27 = write_2_0 ? 22'h000000 : accumulator_data[615:594];
  assign _146_ = $signed(\sum$269 ) + $signed({ 1'h0, \carry$270  });
  assign { _147_[22], accumulator_write_data[615:594] } = $signed(old_27) + $signed(_146_);
  assign old_28 = write_2_0 ? 22'h000000 : accumulator_data[637:616];
  assign _148_ = $signed(\sum$272 ) + $signed({ 1'h0, \carry$273  });
  assign { _149_[22], accumulator_write_data[637:616] } = $signed(old_28) + $signed(_148_);
  assign old_29 = write_2_0 ? 22'h000000 : accumulator_data[659:638];
  assign _150_ = $signed(\sum$275 ) + $signed({ 1'h0, \carry$276  });
  assign { _151_[22], accumulator_write_data[659:638] } = $signed(old_29) + $signed(_150_);
  assign old_30 = write_2_0 ? 22'h000000 : accumulator_data[681:660];
  assign _152_ = $signed(\sum$278 ) + $signed({ 1'h0, \carry$279  });
  assign { _154_[22], accumulator_write_data[681:660] } = $signed(old_30) + $signed(_152_);
  assign old_31 = write_2_0 ? 22'h000000 : accumulator_data[703:682];
  assign _155_ = $signed(\sum$281 ) + $signed({ 1'h0, \carry$282  });
  assign { _156_[22], accumulator_write_data[703:682] } = $signed(old_31) + $signed(_155_);
  assign _157_ = read_address + 1'h1;
  assign _158_ = \$signal$14  + 1'h1;
  assign _159_ = \$signal$16  ? 5'h00 : _158_;
  assign _160_ = ~ last_tile;
  assign _161_ = \$signal$23  != 1'h1;
  assign _162_ = \$signal$23  - 1'h1;
  assign _163_ = \$signal$24  != 1'h1;
  assign _165_ = \$signal$24  - 1'h1;
  assign _166_ = left_y - 1'h1;
  assign _167_ = take | last_position;
  assign _168_ = take | \last_position$54 ;
  assign _169_ = last_position & \last_position$54 ;
  assign _170_ = take | _169_;
  assign _171_ = read__data[7] & word_3_0;
  assign _172_ = read__data[15] & word_3_0;
  assign _173_ = read__data[23] & word_3_0;
  assign _174_ = read__data[31] & word_3_0;
  assign _002_ = read__data[39] & word_3_0;
  assign _003_ = read__data[47] & word_3_0;
  assign _004_ = read__data[55] & word_3_0;
  assign _005_ = read__data[63] & word_3_0;
  assign _006_ = read__data[71] & word_3_0;
  assign _007_ = read__data[79] & word_3_0;
  assign _008_ = read__data[87] & word_3_0;
  assign _009_ = read__data[95] & word_3_0;
  assign _010_ = read__data[103] & word_3_0;
  assign _011_ = read__data[111] & word_3_0;
  assign _013_ = read__data[119] & word_3_0;
  assign _014_ = read__data[127] & word_3_0;
  assign _015_ = read__data[135] & word_3_0;
  assign _016_ = read__data[143] & word_3_0;
  assign _017_ = read__data[151] & word_3_0;
  assign _018_ = read__data[159] & word_3_0;
  assign _019_ = read__data[167] & word_3_0;
  assign _020_ = read__data[175] & word_3_0;
  assign _021_ = read__data[183] & word_3_0;
  assign _022_ = read__data[191] & word_3_0;
  assign _024_ = read__data[199] & word_3_0;
  assign _025_ = read__data[207] & word_3_0;
  assign _026_ = read__data[215] & word_3_0;
  assign _027_ = read__data[223] & word_3_0;
  assign _028_ = read__data[231] & word_3_0;
  assign _029_ = read__data[239] & word_3_0;
  assign _030_ = read__data[247] & word_3_0;
  assign _031_ = read__data[255] & word_3_0;
  assign _032_ = word_1_0 ? { _031_, read__data[255:248], _030_, read__data[247:240], _029_, read__data[239:232], _028_, read__data[231:224], _027_, read__data[223:216], _026_, read__data[215:208], _025_, read__data[207:200], _024_, read__data[199:192], _022_, read__data[191:184], _021_, read__data[183:176], _020_, read__data[175:168], _019_, read__data[167:160], _018_, read__data[159:152], _017_, read__data[151:144], _016_, read__data[143:136], _015_, read__data[135:128], _014_, read__data[127:120], _013_, read__data[119:112], _011_, read__data[111:104], _010_, read__data[103:96], _009_, read__data[95:88], _008_, read__data[87:80], _007_, read__data[79:72], _006_, read__data[71:64], _005_, read__data[63:56], _004_, read__data[55:48], _003_, read__data[47:40], _002_, read__data[39:32], _174_, read__data[31:24], _173_, read__data[23:16], _172_, read__data[15:8], _171_, read__data[7:0] } : 288'h000000000000000000000000000000000000000000000000000000000000000000000000;
  assign _033_ = word_0_0 & word_1_0;
  assign _035_ = running[303] & first_tile;
  always @(posedge clk)
    started <= _036_;
  always @(posedge clk)
    \$signal  <= _037_;
  always @(posedge clk)
    running <= _038_;
  always @(posedge clk)
    \$signal$10  <= _039_;
  always @(posedge clk)
    read_address <= _040_;
  always @(posedge clk)
    \$signal$14  <= _041_;
  always @(posedge clk)
    \$signal$15  <= _042_;
  always @(posedge clk)
    loaded <= _043_;
  always @(posedge clk)
    \$signal$52  <= _044_;
  always @(posedge clk)
    loading <= _046_;
  always @(posedge clk)
    \$signal$23  <= _047_;
  always @(posedge clk)
    \$signal$24  <= _048_;
  always @(posedge clk)
    left_y <= _049_;
  always @(posedge clk)
    \$signal$51  <= _050_;
  always @(posedge clk)
    first_tile <= _051_;
  always @(posedge clk)
    word_0_0 <= _052_;
  always @(posedge clk)
    word_1_0 <= _053_;
  always @(posedge clk)
    swap <= _054_;
  always @(posedge clk)
    word_3_0 <= _055_;
  always @(posedge clk)
    word_4_0 <= _057_;
  always @(posedge clk)
    operands <= _058_;
  always @(posedge clk)
    added_0_0 <= _059_;
  always @(posedge clk)
    tree_0_0 <= _060_;
  always @(posedge clk)
    tree_1_0 <= _061_;
  always @(posedge clk)
    tree_0_1 <= _062_;
  always @(posedge clk)
    tree_1_1 <= _063_;
  always @(posedge clk)
    accumulator_read <= _064_;
  always @(posedge clk)
    tree_1_2 <= _065_;
  always @(posedge clk)
    place_0_0 <= _066_;
  always @(posedge clk)
    place_1_0 <= _068_;
  always @(posedge clk)
    place_2_0 <= _069_;
  always @(posedge clk)
    place_0_1 <= _070_;
  always @(posedge clk)
    place_1_1 <= _071_;
  always @(posedge clk)
    place_2_1 <= _072_;
  always @(posedge clk)
    place_0_2 <= _073_;
  always @(posedge clk)
    place_1_2 <= _074_;
  always @(posedge clk)
    place_2_2 <= _075_;
  always @(posedge clk)
    place_0_3 <= _076_;
  always @(posedge clk)
    accumulator_bank <= _077_;
  always @(posedge clk)
    accumulator_address <= _079_;
  always @(posedge clk)
    accumulator_write <= _080_;
  always @(posedge clk)
    done <= _081_;
  always @(posedge clk)
    write_2_0 <= _082_;
  always @(posedge clk)
    accumulator_write_bank <= _083_;
  always @(posedge clk)
    accumulator_write_address <= _084_;
  assign _084_ = rst ? 6'h00 : accumulator_address;
  assign _083_ = rst ? 1'h0 : accumulator_bank;
  assign _082_ = rst ? 1'h0 : place_0_3;
  assign _081_ = rst ? 1'h0 : tree_1_2;
  assign _080_ = rst ? 1'h0 : accumulator_read;
  assign _079_ = rst ? 6'h00 : place_2_2;
  assign _077_ = rst ? 1'h0 : place_1_2;
  assign _076_ = rst ? 1'h0 : place_0_2;
  assign _075_ = rst ? 6'h00 : place_2_1;
  assign _074_ = rst ? 1'h0 : place_1_1;
  assign _073_ = rst ? 1'h0 : place_0_1;
  assign _072_ = rst ? 6'h00 : place_2_0;
  assign _071_ = rst ? 1'h0 : place_1_0;
  assign _070_ = rst ? 1'h0 : place_0_0;
  assign _069_ = rst ? 6'h00 : index[5:0];
  assign _068_ = rst ? 1'h0 : running[302];
  assign _066_ = rst ? 1'h0 : _035_;
  assign _065_ = rst ? 1'h0 : tree_1_1;
  assign _064_ = rst ? 1'h0 : tree_0_1;
  assign _063_ = rst ? 1'h0 : tree_1_0;
  assign _062_ = rst ? 1'h0 : tree_0_0;
  assign _061_ = rst ? 1'h0 : word_4_0;
  assign _060_ = rst ? 1'h0 : word_0_0;
  assign _059_ = rst ? 1'h0 : _033_;
  assign _058_ = word_0_0 ? _032_ : operands;
  assign _057_ = rst ? 1'h0 : last_vector;
  assign _055_ = rst ? 1'h0 : running[304];
  assign _054_ = rst ? 1'h0 : \$signal$53 ;
  assign _053_ = rst ? 1'h0 : valid;
  assign _052_ = rst ? 1'h0 : last_position;
  assign _175_ = _170_ ? take : first_tile;
  assign _051_ = rst ? 1'h0 : _175_;
  assign _176_ = _167_ ? _168_ : \$signal$51 ;
  assign _050_ = rst ? 1'h0 : _176_;
  assign _177_ = _163_ ? left_y : _166_[5:0];
  assign _178_ = _161_ ? left_y : _177_;
  assign _179_ = \$signal$16  ? _178_ : left_y;
  assign _180_ = start ? instruction[251:246] : _179_;
  assign _049_ = rst ? 6'h00 : _180_;
  assign _181_ = _163_ ? _165_[5:0] : started[257:252];
  assign _182_ = _161_ ? \$signal$24  : _181_;
  assign _183_ = \$signal$16  ? _182_ : \$signal$24 ;
  assign _184_ = start ? instruction[257:252] : _183_;
  assign _048_ = rst ? 6'h00 : _184_;
  assign _185_ = _161_ ? _162_[11:0] : started[269:258];
  assign _186_ = \$signal$16  ? _185_ : \$signal$23 ;
  assign _187_ = start ? instruction[269:258] : _186_;
  assign _047_ = rst ? 12'h000 : _187_;
  assign _188_ = \$signal$16  ? _160_ : loading;
  assign _189_ = start ? 1'h1 : _188_;
  assign _046_ = rst ? 1'h0 : _189_;
  assign _190_ = \$signal$53  ? 1'h0 : \$signal$52 ;
  assign _191_ = loaded ? 1'h1 : _190_;
  assign _044_ = rst ? 1'h0 : _191_;
  assign _043_ = rst ? 1'h0 : \$signal$16 ;
  assign _192_ = \$signal$53  ? 1'h0 : \$signal$15 ;
  assign _193_ = \$signal$12  ? 1'h1 : _192_;
  assign _042_ = rst ? 1'h0 : _193_;
  assign _194_ = \$signal$12  ? _159_[3:0] : \$signal$14 ;
  assign _041_ = rst ? 4'h0 : _194_;
  assign _195_ = \$signal$12  ? _157_[19:0] : read_address;
  assign _196_ = start ? instruction[301:282] : _195_;
  assign _040_ = rst ? 20'h00000 : _196_;
  assign _197_ = last_vector ? 1'h0 : \$signal$10 ;
  assign _198_ = take ? 1'h1 : _197_;
  assign _039_ = rst ? 1'h0 : _198_;
  assign _199_ = take ? started : running;
  assign _038_ = rst ? 305'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _199_;
  assign _200_ = take ? 1'h0 : \$signal ;
  assign _201_ = start ? 1'h1 : _200_;
  assign _037_ = rst ? 1'h0 : _201_;
  assign _202_ = start ? instruction : started;
  assign _036_ = rst ? 305'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _202_;
  tnthw_t32x32_array_unit_column_0 column_0 (
    .carry(carry),
    .clk(clk),
    .neg(\neg$76 [31:0]),
    .nz(\nz$74 [31:0]),
    .operands(operands),
    .rst(rst),
    .sum(sum)
  );
  tnthw_t32x32_array_unit_column_0 column_1 (
    .carry(\carry$192 ),
    .clk(clk),
    .neg(\neg$76 [63:32]),
    .nz(\nz$74 [63:32]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$191 )
  );
  tnthw_t32x32_array_unit_column_0 column_10 (
    .carry(\carry$219 ),
    .clk(clk),
    .neg(\neg$76 [351:320]),
    .nz(\nz$74 [351:320]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$218 )
  );
  tnthw_t32x32_array_unit_column_0 column_11 (
    .carry(\carry$222 ),
    .clk(clk),
    .neg(\neg$76 [383:352]),
    .nz(\nz$74 [383:352]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$221 )
  );
  tnthw_t32x32_array_unit_column_0 column_12 (
    .carry(\carry$225 ),
    .clk(clk),
    .neg(\neg$76 [415:384]),
    .nz(\nz$74 [415:384]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$224 )
  );
  tnthw_t32x32_array_unit_column_0 column_13 (
    .carry(\carry$228 ),
    .clk(clk),
    .neg(\neg$76 [447:416]),
    .nz(\nz$74 [447:416]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$227 )
  );
  tnthw_t32x32_array_unit_column_0 column_14 (
    .carry(\carry$231 ),
    .clk(clk),
    .neg(\neg$76 [479:448]),
    .nz(\nz$74 [479:448]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$230 )
  );
  tnthw_t32x32_array_unit_column_0 column_15 (
    .carry(\carry$234 ),
    .clk(clk),
    .neg(\neg$76 [511:480]),
    .nz(\nz$74 [511:480]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$233 )
  );
  tnthw_t32x32_array_unit_column_0 column_16 (
    .carry(\carry$237 ),
    .clk(clk),
    .neg(\neg$76 [543:512]),
    .nz(\nz$74 [543:512]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$236 )
  );
  tnthw_t32x32_array_unit_column_0 column_17 (
    .carry(\carry$240 ),
    .clk(clk),
    .neg(\neg$76 [575:544]),
    .nz(\nz$74 [575:544]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$239 )
  );
  tnthw_t32x32_array_unit_column_0 column_18 (
    .carry(\carry$243 ),
    .clk(clk),
    .neg(\neg$76 [607:576]),
    .nz(\nz$74 [607:576]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$242 )
  );
  tnthw_t32x32_array_unit_column_0 column_19 (
    .carry(\carry$246 ),
    .clk(clk),
    .neg(\neg$76 [639:608]),
    .nz(\nz$74 [639:608]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$245 )
  );
  tnthw_t32x32_array_unit_column_0 column_2 (
    .carry(\carry$195 ),
    .clk(clk),
    .neg(\neg$76 [95:64]),
    .nz(\nz$74 [95:64]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$194 )
  );
  tnthw_t32x32_array_unit_column_0 column_20 (
    .carry(\carry$249 ),
    .clk(clk),
    .neg(\neg$76 [671:640]),
    .nz(\nz$74 [671:640]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$248 )
  );
  tnthw_t32x32_array_unit_column_0 column_21 (
    .carry(\carry$252 ),
    .clk(clk),
    .neg(\neg$76 [703:672]),
    .nz(\nz$74 [703:672]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$251 )
  );
  tnthw_t32x32_array_unit_column_0 column_22 (
    .carry(\carry$255 ),
    .clk(clk),
    .neg(\neg$76 [735:704]),
    .nz(\nz$74 [735:704]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$254 )
  );
  tnthw_t32x32_array_unit_column_0 column_23 (
    .carry(\carry$258 ),
    .clk(clk),
    .neg(\neg$76 [767:736]),
    .nz(\nz$74 [767:736]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$257 )
  );
  tnthw_t32x32_array_unit_column_0 column_24 (
    .carry(\carry$261 ),
    .clk(clk),
    .neg(\neg$76 [799:768]),
    .nz(\nz$74 [799:768]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$260 )
  );
  tnthw_t32x32_array_unit_column_0 column_25 (
    .carry(\carry$264 ),
    .clk(clk),
    .neg(\neg$76 [831:800]),
    .nz(\nz$74 [831:800]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$263 )
  );
  tnthw_t32x32_array_unit_column_0 column_26 (
    .carry(\carry$267 ),
    .clk(clk),
    .neg(\neg$76 [863:832]),
    .nz(\nz$74 [863:832]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$266 )
  );
  tnthw_t32x32_array_unit_column_0 column_27 (
    .carry(\carry$270 ),
    .clk(clk),
    .neg(\neg$76 [895:864]),
    .nz(\nz$74 [895:864]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$269 )
  );
  tnthw_t32x32_array_unit_column_0 column_28 (
    .carry(\carry$273 ),
    .clk(clk),
    .neg(\neg$76 [927:896]),
    .nz(\nz$74 [927:896]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$272 )
  );
  tnthw_t32x32_array_unit_column_0 column_29 (
    .carry(\carry$276 ),
    .clk(clk),
    .neg(\neg$76 [959:928]),
    .nz(\nz$74 [959:928]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$275 )
  );
  tnthw_t32x32_array_unit_column_0 column_3 (
    .carry(\carry$198 ),
    .clk(clk),
    .neg(\neg$76 [127:96]),
    .nz(\nz$74 [127:96]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$197 )
  );
  tnthw_t32x32_array_unit_column_0 column_30 (
    .carry(\carry$279 ),
    .clk(clk),
    .neg(\neg$76 [991:960]),
    .nz(\nz$74 [991:960]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$278 )
  );
  tnthw_t32x32_array_unit_column_0 column_31 (
    .carry(\carry$282 ),
    .clk(clk),
    .neg(\neg$76 [1023:992]),
    .nz(\nz$74 [1023:992]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$281 )
  );
  tnthw_t32x32_array_unit_column_0 column_4 (
    .carry(\carry$201 ),
    .clk(clk),
    .neg(\neg$76 [159:128]),
    .nz(\nz$74 [159:128]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$200 )
  );
  tnthw_t32x32_array_unit_column_0 column_5 (
    .carry(\carry$204 ),
    .clk(clk),
    .neg(\neg$76 [191:160]),
    .nz(\nz$74 [191:160]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$203 )
  );
  tnthw_t32x32_array_unit_column_0 column_6 (
    .carry(\carry$207 ),
    .clk(clk),
    .neg(\neg$76 [223:192]),
    .nz(\nz$74 [223:192]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$206 )
  );
  tnthw_t32x32_array_unit_column_0 column_7 (
    .carry(\carry$210 ),
    .clk(clk),
    .neg(\neg$76 [255:224]),
    .nz(\nz$74 [255:224]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$209 )
  );
  tnthw_t32x32_array_unit_column_0 column_8 (
    .carry(\carry$213 ),
    .clk(clk),
    .neg(\neg$76 [287:256]),
    .nz(\nz$74 [287:256]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$212 )
  );
  tnthw_t32x32_array_unit_column_0 column_9 (
    .carry(\carry$216 ),
    .clk(clk),
    .neg(\neg$76 [319:288]),
    .nz(\nz$74 [319:288]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$215 )
  );
  tnthw_t32x32_array_unit_weights weights (
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
    .read_index(\$signal$14 ),
    .rst(rst),
    .swap(swap)
  );
  tnthw_t32x32_array_unit_window window (
    .address(read__address),
    .clk(clk),
    .index(index),
    .last_position(\last_position$54 ),
    .last_tap(last_tap),
    .load_position(load_position),
    .load_tap(take),
    .\port$319$52 (current[127:52]),
    .\port$8344$128 (running[281:128]),
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
  assign _156_[21:0] = accumulator_write_data[703:682];
  assign _154_[21:0] = accumulator_write_data[681:660];
  assign _151_[21:0] = accumulator_write_data[659:638];
  assign _149_[21:0] = accumulator_write_data[637:616];
  assign _147_[21:0] = accumulator_write_data[615:594];
  assign _145_[21:0] = accumulator_write_data[593:572];
  assign _143_[21:0] = accumulator_write_data[571:550];
  assign _140_[21:0] = accumulator_write_data[549:528];
  assign _138_[21:0] = accumulator_write_data[527:506];
  assign _136_[21:0] = accumulator_write_data[505:484];
  assign _134_[21:0] = accumulator_write_data[483:462];
  assign _132_[21:0] = accumulator_write_data[461:440];
  assign _129_[21:0] = accumulator_write_data[439:418];
  assign _127_[21:0] = accumulator_write_data[417:396];
  assign _125_[21:0] = accumulator_write_data[395:374];
  assign _123_[21:0] = accumulator_write_data[373:352];
  assign _121_[21:0] = accumulator_write_data[351:330];
  assign _118_[21:0] = accumulator_write_data[329:308];
  assign _116_[21:0] = accumulator_write_data[307:286];
  assign _114_[21:0] = accumulator_write_data[285:264];
  assign _112_[21:0] = accumulator_write_data[263:242];
  assign _110_[21:0] = accumulator_write_data[241:220];
  assign _107_[21:0] = accumulator_write_data[219:198];
  assign _105_[21:0] = accumulator_write_data[197:176];
  assign _103_[21:0] = accumulator_write_data[175:154];
  assign _101_[21:0] = accumulator_write_data[153:132];
  assign _099_[21:0] = accumulator_write_data[131:110];
  assign _096_[21:0] = accumulator_write_data[109:88];
  assign _094_[21:0] = accumulator_write_data[87:66];
  assign _092_[21:0] = accumulator_write_data[65:44];
  assign _090_[21:0] = accumulator_write_data[43:22];
  assign _088_[21:0] = accumulator_write_data[21:0];
  assign read = \$signal$12 ;
  assign write_1_0 = done;
  assign write_4_0 = accumulator_write_address;
  assign write_3_0 = accumulator_write_bank;
  assign write_0_0 = accumulator_write;
  assign place_2_3 = accumulator_address;
  assign place_1_3 = accumulator_bank;
  assign tree_0_2 = accumulator_read;
  assign \neg$169  = \neg$76 [1023:992];
  assign \nz$168  = \nz$74 [1023:992];
  assign \operands$167  = operands;
  assign \neg$166  = \neg$76 [991:960];
  assign \nz$165  = \nz$74 [991:960];
  assign \operands$164  = operands;
  assign \neg$163  = \neg$76 [959:928];
  assign \nz$162  = \nz$74 [959:928];
  assign \operands$161  = operands;
  assign \neg$160  = \neg$76 [927:896];
  assign \nz$159  = \nz$74 [927:896];
  assign \operands$158  = operands;
  assign \neg$157  = \neg$76 [895:864];
  assign \nz$156  = \nz$74 [895:864];
  assign \operands$155  = operands;
  assign \neg$154  = \neg$76 [863:832];
  assign \nz$153  = \nz$74 [863:832];
  assign \operands$152  = operands;
  assign \neg$151  = \neg$76 [831:800];
  assign \nz$150  = \nz$74 [831:800];
  assign \operands$149  = operands;
  assign \neg$148  = \neg$76 [799:768];
  assign \nz$147  = \nz$74 [799:768];
  assign \operands$146  = operands;
  assign \neg$145  = \neg$76 [767:736];
  assign \nz$144  = \nz$74 [767:736];
  assign \operands$143  = operands;
  assign \neg$142  = \neg$76 [735:704];
  assign \nz$141  = \nz$74 [735:704];
  assign \operands$140  = operands;
  assign \neg$139  = \neg$76 [703:672];
  assign \nz$138  = \nz$74 [703:672];
  assign \operands$137  = operands;
  assign \neg$136  = \neg$76 [671:640];
  assign \nz$135  = \nz$74 [671:640];
  assign \operands$134  = operands;
  assign \neg$133  = \neg$76 [639:608];
  assign \nz$132  = \nz$74 [639:608];
  assign \operands$131  = operands;
  assign \neg$130  = \neg$76 [607:576];
  assign \nz$129  = \nz$74 [607:576];
  assign \operands$128  = operands;
  assign \neg$127  = \neg$76 [575:544];
  assign \nz$126  = \nz$74 [575:544];
  assign \operands$125  = operands;
  assign \neg$124  = \neg$76 [543:512];
  assign \nz$123  = \nz$74 [543:512];
  assign \operands$122  = operands;
  assign \neg$121  = \neg$76 [511:480];
  assign \nz$120  = \nz$74 [511:480];
  assign \operands$119  = operands;
  assign \neg$118  = \neg$76 [479:448];
  assign \nz$117  = \nz$74 [479:448];
  assign \operands$116  = operands;
  assign \neg$115  = \neg$76 [447:416];
  assign \nz$114  = \nz$74 [447:416];
  assign \operands$113  = operands;
  assign \neg$112  = \neg$76 [415:384];
  assign \nz$111  = \nz$74 [415:384];
  assign \operands$110  = operands;
  assign \neg$109  = \neg$76 [383:352];
  assign \nz$108  = \nz$74 [383:352];
  assign \operands$107  = operands;
  assign \neg$106  = \neg$76 [351:320];
  assign \nz$105  = \nz$74 [351:320];
  assign \operands$104  = operands;
  assign \neg$103  = \neg$76 [319:288];
  assign \nz$102  = \nz$74 [319:288];
  assign \operands$101  = operands;
  assign \neg$100  = \neg$76 [287:256];
  assign \nz$99  = \nz$74 [287:256];
  assign \operands$98  = operands;
  assign \neg$97  = \neg$76 [255:224];
  assign \nz$96  = \nz$74 [255:224];
  assign \operands$95  = operands;
  assign \neg$94  = \neg$76 [223:192];
  assign \nz$93  = \nz$74 [223:192];
  assign \operands$92  = operands;
  assign \neg$91  = \neg$76 [191:160];
  assign \nz$90  = \nz$74 [191:160];
  assign \operands$89  = operands;
  assign \neg$88  = \neg$76 [159:128];
  assign \nz$87  = \nz$74 [159:128];
  assign \operands$86  = operands;
  assign \neg$85  = \neg$76 [127:96];
  assign \nz$84  = \nz$74 [127:96];
  assign \operands$83  = operands;
  assign \neg$82  = \neg$76 [95:64];
  assign \nz$81  = \nz$74 [95:64];
  assign \operands$80  = operands;
  assign \neg$79  = \neg$76 [63:32];
  assign \nz$78  = \nz$74 [63:32];
  assign \operands$77  = operands;
  assign neg = \neg$76 [31:0];
  assign nz = \nz$74 [31:0];
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
  assign read_index = \$signal$14 ;
  assign next_address = read_address;
  assign \illegal$7  = illegal;
  assign \fill_data$5  = fill_data;
  assign \fill_address$3  = fill_address;
  assign \fill$1  = fill;
endmodule

module tnthw_t32x32_array_unit_column_0(rst, operands, nz, neg, sum, carry, clk);
  wire [8:0] _000_;
  wire [8:0] _001_;
  wire [11:0] _002_;
  wire [10:0] _003_;
  wire [11:0] _004_;
  wire [10:0] _005_;
  wire [11:0] _006_;
  wire [10:0] _007_;
  wire [11:0] _008_;
  wire [10:0] _009_;
  wire [11:0] _010_;
  wire [10:0] _011_;
  wire [8:0] _012_;
  wire [11:0] _013_;
  wire [10:0] _014_;
  wire [11:0] _015_;
  wire [11:0] _016_;
  wire [12:0] _017_;
  wire [11:0] _018_;
  wire [12:0] _019_;
  wire [11:0] _020_;
  wire [12:0] _021_;
  wire [11:0] _022_;
  wire [8:0] _023_;
  wire [12:0] _024_;
  wire [12:0] _025_;
  wire [13:0] _026_;
  wire [12:0] _027_;
  wire [13:0] _028_;
  wire [13:0] _029_;
  wire [14:0] _030_;
  wire [8:0] _031_;
  wire [8:0] _032_;
  wire [8:0] _033_;
  wire [8:0] _034_;
  wire [8:0] _035_;
  wire [8:0] _036_;
  wire [8:0] _037_;
  wire [8:0] _038_;
  wire [8:0] _039_;
  wire [8:0] _040_;
  wire [8:0] _041_;
  wire [8:0] _042_;
  wire [8:0] _043_;
  wire [8:0] _044_;
  wire [8:0] _045_;
  wire [8:0] _046_;
  wire [8:0] _047_;
  wire [8:0] _048_;
  wire [8:0] _049_;
  wire [8:0] _050_;
  wire [8:0] _051_;
  wire [8:0] _052_;
  wire [8:0] _053_;
  wire [8:0] _054_;
  wire [8:0] _055_;
  wire [8:0] _056_;
  wire [8:0] _057_;
  wire [8:0] _058_;
  wire [8:0] _059_;
  wire [8:0] _060_;
  wire [8:0] _061_;
  wire [8:0] _062_;
  wire [8:0] _063_;
  wire [8:0] _064_;
  wire [8:0] _065_;
  wire [8:0] _066_;
  wire [8:0] _067_;
  wire [8:0] _068_;
  wire [8:0] _069_;
  wire [8:0] _070_;
  wire [8:0] _071_;
  wire [8:0] _072_;
  wire [8:0] _073_;
  wire [8:0] _074_;
  wire [8:0] _075_;
  wire [8:0] _076_;
  wire [8:0] _077_;
  wire [8:0] _078_;
  wire [8:0] _079_;
  wire [8:0] _080_;
  wire [8:0] _081_;
  wire [8:0] _082_;
  wire [8:0] _083_;
  wire [8:0] _084_;
  wire [8:0] _085_;
  wire [8:0] _086_;
  wire [8:0] _087_;
  wire [9:0] _088_;
  wire [10:0] _089_;
  wire [9:0] _090_;
  wire [10:0] _091_;
  wire [9:0] _092_;
  wire [8:0] _093_;
  wire [10:0] _094_;
  wire [9:0] _095_;
  wire [10:0] _096_;
  wire [9:0] _097_;
  wire [10:0] _098_;
  wire [9:0] _099_;
  wire [10:0] _100_;
  wire [9:0] _101_;
  wire [10:0] _102_;
  wire [9:0] _103_;
  wire [8:0] _104_;
  wire [10:0] _105_;
  wire [9:0] _106_;
  wire [10:0] _107_;
  wire [9:0] _108_;
  wire [10:0] _109_;
  wire [9:0] _110_;
  wire [10:0] _111_;
  wire [9:0] _112_;
  wire [10:0] _113_;
  wire [9:0] _114_;
  wire [8:0] _115_;
  wire [10:0] _116_;
  wire [9:0] _117_;
  wire [10:0] _118_;
  wire [9:0] _119_;
  wire [10:0] _120_;
  wire [9:0] _121_;
  wire [10:0] _122_;
  wire [10:0] _123_;
  wire [11:0] _124_;
  wire [10:0] _125_;
  reg [7:0] carries_0 = 8'h00;
  reg [1:0] carries_1 = 2'h0;
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
  wire [8:0] cell_16;
  wire [8:0] cell_17;
  wire [8:0] cell_18;
  wire [8:0] cell_19;
  wire [8:0] cell_2;
  wire [8:0] cell_20;
  wire [8:0] cell_21;
  wire [8:0] cell_22;
  wire [8:0] cell_23;
  wire [8:0] cell_24;
  wire [8:0] cell_25;
  wire [8:0] cell_26;
  wire [8:0] cell_27;
  wire [8:0] cell_28;
  wire [8:0] cell_29;
  wire [8:0] cell_3;
  wire [8:0] cell_30;
  wire [8:0] cell_31;
  wire [8:0] cell_4;
  wire [8:0] cell_5;
  wire [8:0] cell_6;
  wire [8:0] cell_7;
  wire [8:0] cell_8;
  wire [8:0] cell_9;
  input clk;
  wire clk;
  input [31:0] neg;
  wire [31:0] neg;
  input [31:0] nz;
  wire [31:0] nz;
  input [287:0] operands;
  wire [287:0] operands;
  input rst;
  wire rst;
  reg [10:0] stage_0_0 = 11'h000;
  reg [10:0] stage_0_1 = 11'h000;
  reg [10:0] stage_0_2 = 11'h000;
  reg [10:0] stage_0_3 = 11'h000;
  reg [10:0] stage_0_4 = 11'h000;
  reg [10:0] stage_0_5 = 11'h000;
  reg [10:0] stage_0_6 = 11'h000;
  reg [10:0] stage_0_7 = 11'h000;
  reg [12:0] stage_1_0 = 13'h0000;
  reg [12:0] stage_1_1 = 13'h0000;
  wire [13:0] stage_2_0;
  output [13:0] sum;
  reg [13:0] sum = 14'h0000;
  wire [9:0] sum_0_0;
  wire [9:0] sum_0_1;
  wire [9:0] sum_0_10;
  wire [9:0] sum_0_11;
  wire [9:0] sum_0_12;
  wire [9:0] sum_0_13;
  wire [9:0] sum_0_14;
  wire [9:0] sum_0_15;
  wire [9:0] sum_0_2;
  wire [9:0] sum_0_3;
  wire [9:0] sum_0_4;
  wire [9:0] sum_0_5;
  wire [9:0] sum_0_6;
  wire [9:0] sum_0_7;
  wire [9:0] sum_0_8;
  wire [9:0] sum_0_9;
  wire [10:0] sum_1_0;
  wire [10:0] sum_1_1;
  wire [10:0] sum_1_2;
  wire [10:0] sum_1_3;
  wire [10:0] sum_1_4;
  wire [10:0] sum_1_5;
  wire [10:0] sum_1_6;
  wire [10:0] sum_1_7;
  wire [11:0] sum_2_0;
  wire [11:0] sum_2_1;
  wire [11:0] sum_2_2;
  wire [11:0] sum_2_3;
  wire [12:0] sum_3_0;
  wire [12:0] sum_3_1;
  wire [13:0] sum_4_0;
  assign _000_ = neg[0] ? 9'h1ff : 9'h000;
  assign _038_ = operands[8:0] ^ _000_;
  assign cell_0 = nz[0] ? _038_ : 9'h000;
  assign _049_ = neg[1] ? 9'h1ff : 9'h000;
  assign _060_ = operands[17:9] ^ _049_;
  assign cell_1 = nz[1] ? _060_ : 9'h000;
  assign _071_ = neg[2] ? 9'h1ff : 9'h000;
  assign _082_ = operands[26:18] ^ _071_;
  assign cell_2 = nz[2] ? _082_ : 9'h000;
  assign _093_ = neg[3] ? 9'h1ff : 9'h000;
  assign _104_ = operands[35:27] ^ _093_;
  assign cell_3 = nz[3] ? _104_ : 9'h000;
  assign _115_ = neg[4] ? 9'h1ff : 9'h000;
  assign _001_ = operands[44:36] ^ _115_;
  assign cell_4 = nz[4] ? _001_ : 9'h000;
  assign _012_ = neg[5] ? 9'h1ff : 9'h000;
  assign _023_ = operands[53:45] ^ _012_;
  assign cell_5 = nz[5] ? _023_ : 9'h000;
  assign _031_ = neg[6] ? 9'h1ff : 9'h000;
  assign _032_ = operands[62:54] ^ _031_;
  assign cell_6 = nz[6] ? _032_ : 9'h000;
  assign _033_ = neg[7] ? 9'h1ff : 9'h000;
  assign _034_ = operands[71:63] ^ _033_;
  assign cell_7 = nz[7] ? _034_ : 9'h000;
  assign _035_ = neg[8] ? 9'h1ff : 9'h000;
  assign _036_ = operands[80:72] ^ _035_;
  assign cell_8 = nz[8] ? _036_ : 9'h000;
  assign _037_ = neg[9] ? 9'h1ff : 9'h000;
  assign _039_ = operands[89:81] ^ _037_;
  assign cell_9 = nz[9] ? _039_ : 9'h000;
  assign _040_ = neg[10] ? 9'h1ff : 9'h000;
  assign _041_ = operands[98:90] ^ _040_;
  assign cell_10 = nz[10] ? _041_ : 9'h000;
  assign _042_ = neg[11] ? 9'h1ff : 9'h000;
  assign _043_ = operands[107:99] ^ _042_;
  assign cell_11 = nz[11] ? _043_ : 9'h000;
  assign _044_ = neg[12] ? 9'h1ff : 9'h000;
  assign _045_ = operands[116:108] ^ _044_;
  assign cell_12 = nz[12] ? _045_ : 9'h000;
  assign _046_ = neg[13] ? 9'h1ff : 9'h000;
  assign _047_ = operands[125:117] ^ _046_;
  assign cell_13 = nz[13] ? _047_ : 9'h000;
  assign _048_ = neg[14] ? 9'h1ff : 9'h000;
  assign _050_ = operands[134:126] ^ _048_;
  assign cell_14 = nz[14] ? _050_ : 9'h000;
  assign _051_ = neg[15] ? 9'h1ff : 9'h000;
  assign _052_ = operands[143:135] ^ _051_;
  assign cell_15 = nz[15] ? _052_ : 9'h000;
  assign _053_ = neg[16] ? 9'h1ff : 9'h000;
  assign _054_ = operands[152:144] ^ _053_;
  assign cell_16 = nz[16] ? _054_ : 9'h000;
  assign _055_ = neg[17] ? 9'h1ff : 9'h000;
  assign _056_ = operands[161:153] ^ _055_;
  assign cell_17 = nz[17] ? _056_ : 9'h000;
  assign _057_ = neg[18] ? 9'h1ff : 9'h000;
  assign _058_ = operands[170:162] ^ _057_;
  assign cell_18 = nz[18] ? _058_ : 9'h000;
  assign _059_ = neg[19] ? 9'h1ff : 9'h000;
  assign _061_ = operands[179:171] ^ _059_;
  assign cell_19 = nz[19] ? _061_ : 9'h000;
  assign _062_ = neg[20] ? 9'h1ff : 9'h000;
  assign _063_ = operands[188:180] ^ _062_;
  assign cell_20 = nz[20] ? _063_ : 9'h000;
  assign _064_ = neg[21] ? 9'h1ff : 9'h000;
  assign _065_ = operands[197:189] ^ _064_;
  assign cell_21 = nz[21] ? _065_ : 9'h000;
  assign _066_ = neg[22] ? 9'h1ff : 9'h000;
  assign _067_ = operands[206:198] ^ _066_;
  assign cell_22 = nz[22] ? _067_ : 9'h000;
  assign _068_ = neg[23] ? 9'h1ff : 9'h000;
  assign _069_ = operands[215:207] ^ _068_;
  assign cell_23 = nz[23] ? _069_ : 9'h000;
  assign _070_ = neg[24] ? 9'h1ff : 9'h000;
  assign _072_ = operands[224:216] ^ _070_;
  assign cell_24 = nz[24] ? _072_ : 9'h000;
  assign _073_ = neg[25] ? 9'h1ff : 9'h000;
  assign _074_ = operands[233:225] ^ _073_;
  assign cell_25 = nz[25] ? _074_ : 9'h000;
  assign _075_ = neg[26] ? 9'h1ff : 9'h000;
  assign _076_ = operands[242:234] ^ _075_;
  assign cell_26 = nz[26] ? _076_ : 9'h000;
  assign _077_ = neg[27] ? 9'h1ff : 9'h000;
  assign _078_ = operands[251:243] ^ _077_;
  assign cell_27 = nz[27] ? _078_ : 9'h000;
  assign _079_ = neg[28] ? 9'h1ff : 9'h000;
  assign _080_ = operands[260:252] ^ _079_;
  assign cell_28 = nz[28] ? _080_ : 9'h000;
  assign _081_ = neg[29] ? 9'h1ff : 9'h000;
  assign _083_ = operands[269:261] ^ _081_;
  assign cell_29 = nz[29] ? _083_ : 9'h000;
  assign _084_ = neg[30] ? 9'h1ff : 9'h000;
  assign _085_ = operands[278:270] ^ _084_;
  assign cell_30 = nz[30] ? _085_ : 9'h000;
  assign _086_ = neg[31] ? 9'h1ff : 9'h000;
  assign _087_ = operands[287:279] ^ _086_;
  assign cell_31 = nz[31] ? _087_ : 9'h000;
  assign _088_ = $signed(cell_0) + $signed(cell_1);
  assign { _089_[10], sum_0_0 } = $signed(_088_) + $signed({ 1'h0, neg[31] });
  assign _090_ = $signed(cell_2) + $signed(cell_3);
  assign { _091_[10], sum_0_1 } = $signed(_090_) + $signed({ 1'h0, neg[30] });
  assign _092_ = $signed(cell_4) + $signed(cell_5);
  assign { _094_[10], sum_0_2 } = $signed(_092_) + $signed({ 1'h0, neg[29] });
  assign _095_ = $signed(cell_6) + $signed(cell_7);
  assign { _096_[10], sum_0_3 } = $signed(_095_) + $signed({ 1'h0, neg[28] });
  assign _097_ = $signed(cell_8) + $signed(cell_9);
  assign { _098_[10], sum_0_4 } = $signed(_097_) + $signed({ 1'h0, neg[27] });
  assign _099_ = $signed(cell_10) + $signed(cell_11);
  assign { _100_[10], sum_0_5 } = $signed(_099_) + $signed({ 1'h0, neg[26] });
  assign _101_ = $signed(cell_12) + $signed(cell_13);
  assign { _102_[10], sum_0_6 } = $signed(_101_) + $signed({ 1'h0, neg[25] });
  assign _103_ = $signed(cell_14) + $signed(cell_15);
  assign { _105_[10], sum_0_7 } = $signed(_103_) + $signed({ 1'h0, neg[24] });
  assign _106_ = $signed(cell_16) + $signed(cell_17);
  assign { _107_[10], sum_0_8 } = $signed(_106_) + $signed({ 1'h0, neg[23] });
  assign _108_ = $signed(cell_18) + $signed(cell_19);
  assign { _109_[10], sum_0_9 } = $signed(_108_) + $signed({ 1'h0, neg[22] });
  assign _110_ = $signed(cell_20) + $signed(cell_21);
  assign { _111_[10], sum_0_10 } = $signed(_110_) + $signed({ 1'h0, neg[21] });
  assign _112_ = $signed(cell_22) + $signed(cell_23);
  assign { _113_[10], sum_0_11 } = $signed(_112_) + $signed({ 1'h0, neg[20] });
  assign _114_ = $signed(cell_24) + $signed(cell_25);
  assign { _116_[10], sum_0_12 } = $signed(_114_) + $signed({ 1'h0, neg[19] });
  assign _117_ = $signed(cell_26) + $signed(cell_27);
  assign { _118_[10], sum_0_13 } = $signed(_117_) + $signed({ 1'h0, neg[18] });
  assign _119_ = $signed(cell_28) + $signed(cell_29);
  assign { _120_[10], sum_0_14 } = $signed(_119_) + $signed({ 1'h0, neg[17] });
  assign _121_ = $signed(cell_30) + $signed(cell_31);
  assign { _122_[10], sum_0_15 } = $signed(_121_) + $signed({ 1'h0, neg[16] });
  assign _123_ = $signed(sum_0_0) + $signed(sum_0_1);
  assign { _124_[11], sum_1_0 } = $signed(_123_) + $signed({ 1'h0, neg[15] });
  assign _125_ = $signed(sum_0_2) + $signed(sum_0_3);
  assign { _002_[11], sum_1_1 } = $signed(_125_) + $signed({ 1'h0, neg[14] });
  assign _003_ = $signed(sum_0_4) + $signed(sum_0_5);
  assign { _004_[11], sum_1_2 } = $signed(_003_) + $signed({ 1'h0, neg[13] });
  assign _005_ = $signed(sum_0_6) + $signed(sum_0_7);
  assign { _006_[11], sum_1_3 } = $signed(_005_) + $signed({ 1'h0, neg[12] });
  assign _007_ = $signed(sum_0_8) + $signed(sum_0_9);
  assign { _008_[11], sum_1_4 } = $signed(_007_) + $signed({ 1'h0, neg[11] });
  assign _009_ = $signed(sum_0_10) + $signed(sum_0_11);
  assign { _010_[11], sum_1_5 } = $signed(_009_) + $signed({ 1'h0, neg[10] });
  assign _011_ = $signed(sum_0_12) + $signed(sum_0_13);
  assign { _013_[11], sum_1_6 } = $signed(_011_) + $signed({ 1'h0, neg[9] });
  assign _014_ = $signed(sum_0_14) + $signed(sum_0_15);
  assign { _015_[11], sum_1_7 } = $signed(_014_) + $signed({ 1'h0, neg[8] });
  assign _016_ = $signed(stage_0_0) + $signed(stage_0_1);
  assign { _017_[12], sum_2_0 } = $signed(_016_) + $signed({ 1'h0, carries_0[7] });
  assign _018_ = $signed(stage_0_2) + $signed(stage_0_3);
  assign { _019_[12], sum_2_1 } = $signed(_018_) + $signed({ 1'h0, carries_0[6] });
  assign _020_ = $signed(stage_0_4) + $signed(stage_0_5);
  assign { _021_[12], sum_2_2 } = $signed(_020_) + $signed({ 1'h0, carries_0[5] });
  assign _022_ = $signed(stage_0_6) + $signed(stage_0_7);
  assign { _024_[12], sum_2_3 } = $signed(_022_) + $signed({ 1'h0, carries_0[4] });
  assign _025_ = $signed(sum_2_0) + $signed(sum_2_1);
  assign { _026_[13], sum_3_0 } = $signed(_025_) + $signed({ 1'h0, carries_0[3] });
  assign _027_ = $signed(sum_2_2) + $signed(sum_2_3);
  assign { _028_[13], sum_3_1 } = $signed(_027_) + $signed({ 1'h0, carries_0[2] });
  assign _029_ = $signed(stage_1_0) + $signed(stage_1_1);
  assign { _030_[14], sum_4_0 } = $signed(_029_) + $signed({ 1'h0, carries_1[1] });
  always @(posedge clk)
    stage_0_0 <= sum_1_0;
  always @(posedge clk)
    stage_0_1 <= sum_1_1;
  always @(posedge clk)
    stage_0_2 <= sum_1_2;
  always @(posedge clk)
    stage_0_3 <= sum_1_3;
  always @(posedge clk)
    stage_0_4 <= sum_1_4;
  always @(posedge clk)
    stage_0_5 <= sum_1_5;
  always @(posedge clk)
    stage_0_6 <= sum_1_6;
  always @(posedge clk)
    stage_0_7 <= sum_1_7;
  always @(posedge clk)
    carries_0 <= neg[7:0];
  always @(posedge clk)
    stage_1_0 <= sum_3_0;
  always @(posedge clk)
    stage_1_1 <= sum_3_1;
  always @(posedge clk)
    carries_1 <= carries_0[1:0];
  always @(posedge clk)
    sum <= sum_4_0;
  always @(posedge clk)
    carry <= carries_1[0];
  assign _030_[13:0] = sum_4_0;
  assign _028_[12:0] = sum_3_1;
  assign _026_[12:0] = sum_3_0;
  assign _024_[11:0] = sum_2_3;
  assign _021_[11:0] = sum_2_2;
  assign _019_[11:0] = sum_2_1;
  assign _017_[11:0] = sum_2_0;
  assign _015_[10:0] = sum_1_7;
  assign _013_[10:0] = sum_1_6;
  assign _010_[10:0] = sum_1_5;
  assign _008_[10:0] = sum_1_4;
  assign _006_[10:0] = sum_1_3;
  assign _004_[10:0] = sum_1_2;
  assign _002_[10:0] = sum_1_1;
  assign _124_[10:0] = sum_1_0;
  assign _122_[9:0] = sum_0_15;
  assign _120_[9:0] = sum_0_14;
  assign _118_[9:0] = sum_0_13;
  assign _116_[9:0] = sum_0_12;
  assign _113_[9:0] = sum_0_11;
  assign _111_[9:0] = sum_0_10;
  assign _109_[9:0] = sum_0_9;
  assign _107_[9:0] = sum_0_8;
  assign _105_[9:0] = sum_0_7;
  assign _102_[9:0] = sum_0_6;
  assign _100_[9:0] = sum_0_5;
  assign _098_[9:0] = sum_0_4;
  assign _096_[9:0] = sum_0_3;
  assign _094_[9:0] = sum_0_2;
  assign _091_[9:0] = sum_0_1;
  assign _089_[9:0] = sum_0_0;
  assign carries_2 = carry;
  assign stage_2_0 = sum;
endmodule

module tnthw_t32x32_array_unit_weights(rst, fill, read__en, illegal, fill_data, fill_address, read_address, read_index, swap, \nz$30 , \neg$31 , count, clk);
  wire [1:0] _000_;
  wire [2:0] _001_;
  wire [79:0] _002_;
  wire [79:0] _003_;
  wire [1023:0] _004_;
  wire [1023:0] _005_;
  wire [10:0] _006_;
  wire [1023:0] _007_;
  wire [1023:0] _008_;
  wire [10:0] _009_;
  wire [1:0] _010_;
  wire [1:0] _011_;
  wire [2:0] _012_;
  wire [3:0] _013_;
  wire [4:0] _014_;
  wire [1:0] _015_;
  wire [1:0] _016_;
  wire [2:0] _017_;
  wire [1:0] _018_;
  wire [1:0] _019_;
  wire [1:0] _020_;
  wire [2:0] _021_;
  wire [3:0] _022_;
  wire [1:0] _023_;
  wire [1:0] _024_;
  wire [2:0] _025_;
  wire [1:0] _026_;
  wire [1:0] _027_;
  wire [2:0] _028_;
  wire [3:0] _029_;
  wire [2:0] _030_;
  wire [4:0] _031_;
  wire [5:0] _032_;
  wire [1:0] _033_;
  wire [1:0] _034_;
  wire [2:0] _035_;
  wire [1:0] _036_;
  wire [1:0] _037_;
  wire [2:0] _038_;
  wire [3:0] _039_;
  wire [1:0] _040_;
  wire [1:0] _041_;
  wire [1:0] _042_;
  wire [2:0] _043_;
  wire [1:0] _044_;
  wire [1:0] _045_;
  wire [2:0] _046_;
  wire [3:0] _047_;
  wire [4:0] _048_;
  wire [1:0] _049_;
  wire [1:0] _050_;
  wire [2:0] _051_;
  wire [1:0] _052_;
  wire [1:0] _053_;
  wire [1:0] _054_;
  wire [2:0] _055_;
  wire [3:0] _056_;
  wire [1:0] _057_;
  wire [1:0] _058_;
  wire [2:0] _059_;
  wire [1:0] _060_;
  wire [1:0] _061_;
  wire [2:0] _062_;
  wire [2:0] _063_;
  wire [3:0] _064_;
  wire [4:0] _065_;
  wire [5:0] _066_;
  wire [6:0] _067_;
  wire [1:0] _068_;
  wire [1:0] _069_;
  wire [2:0] _070_;
  wire [1:0] _071_;
  wire [1:0] _072_;
  wire [2:0] _073_;
  wire [3:0] _074_;
  wire [3:0] _075_;
  wire [1:0] _076_;
  wire [1:0] _077_;
  wire [2:0] _078_;
  wire [1:0] _079_;
  wire [1:0] _080_;
  wire [2:0] _081_;
  wire [3:0] _082_;
  wire [4:0] _083_;
  wire [7:0] _084_;
  wire [1:0] _085_;
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
  wire [1:0] _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire [11:0] _102_;
  wire _103_;
  wire [3:0] _104_;
  wire _105_;
  wire [3:0] _106_;
  wire [79:0] _107_;
  wire [79:0] _108_;
  wire [79:0] _109_;
  wire [79:0] _110_;
  wire [15:0] _111_;
  wire [15:0] _112_;
  wire [10:0] _113_;
  wire [1023:0] _114_;
  wire [1023:0] _115_;
  wire [10:0] _116_;
  wire [10:0] _117_;
  wire [63:0] _118_;
  wire [79:0] _119_;
  wire [79:0] _120_;
  wire [79:0] _121_;
  wire [79:0] _122_;
  wire [79:0] _123_;
  wire [79:0] _124_;
  wire [79:0] _125_;
  wire [79:0] _126_;
  wire [79:0] _127_;
  wire [79:0] _128_;
  wire [79:0] _129_;
  wire [79:0] _130_;
  wire [63:0] _131_;
  wire [79:0] _132_;
  wire [79:0] _133_;
  wire [79:0] _134_;
  wire [79:0] _135_;
  wire [79:0] _136_;
  wire [79:0] _137_;
  wire [79:0] _138_;
  wire [79:0] _139_;
  reg \$signal  = 1'h0;
  reg [79:0] \$signal$16  = 80'h00000000000000000000;
  reg \$signal$21  = 1'h0;
  reg [79:0] \$signal$24  = 80'h00000000000000000000;
  reg [1023:0] \$signal$26  = 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [1023:0] \$signal$27  = 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [11:0] \$signature__addr ;
  wire [127:0] \$signature__data ;
  wire \$signature__en ;
  wire [6:0] beat_count;
  input clk;
  wire clk;
  output [10:0] count;
  reg [10:0] count = 11'h000;
  wire [127:0] data;
  input fill;
  wire fill;
  input [19:0] fill_address;
  wire [19:0] fill_address;
  input [127:0] fill_data;
  wire [127:0] fill_data;
  output illegal;
  wire illegal;
  wire \illegal$14 ;
  reg [3:0] index = 4'h0;
  wire [79:0] neg;
  output [1023:0] \neg$31 ;
  reg [1023:0] \neg$31  = 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [79:0] nz;
  output [1023:0] \nz$30 ;
  reg [1023:0] \nz$30  = 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire read;
  wire [11:0] read__addr;
  wire [127:0] read__data;
  input read__en;
  wire read__en;
  input [19:0] read_address;
  wire [19:0] read_address;
  input [3:0] read_index;
  wire [3:0] read_index;
  input rst;
  wire rst;
  reg [10:0] shadow_count = 11'h000;
  reg [3:0] store_index = 4'h0;
  input swap;
  wire swap;
  (* no_rw_check *)
  reg [127:0] buffer [4095:0];
  integer init_buffer;
  initial for (init_buffer = 0; init_buffer <= 4095; init_buffer = init_buffer + 1) buffer [init_buffer] = 0;
  always @(posedge clk) begin
    if (fill)
      buffer[fill_address[11:0]] <= fill_data;
  end
  reg [127:0] _319_;
  always @(posedge clk) begin
    if (read__en) begin
      _319_ <= buffer[read_address[11:0]];
    end
  end
  assign data = _319_;
  assign illegal = \$signal  & \illegal$14 ;
  assign _000_ = \$signal$16 [0] + \$signal$16 [1];
  assign _019_ = \$signal$16 [2] + \$signal$16 [3];
  assign _030_ = _000_ + _019_;
  assign _041_ = \$signal$16 [4] + \$signal$16 [5];
  assign _052_ = \$signal$16 [6] + \$signal$16 [7];
  assign _063_ = _041_ + _052_;
  assign _074_ = _030_ + _063_;
  assign _085_ = \$signal$16 [8] + \$signal$16 [9];
  assign _096_ = \$signal$16 [10] + \$signal$16 [11];
  assign _001_ = _085_ + _096_;
  assign _010_ = \$signal$16 [12] + \$signal$16 [13];
  assign _011_ = \$signal$16 [14] + \$signal$16 [15];
  assign _012_ = _010_ + _011_;
  assign _013_ = _001_ + _012_;
  assign _014_ = _074_ + _013_;
  assign _015_ = \$signal$16 [16] + \$signal$16 [17];
  assign _016_ = \$signal$16 [18] + \$signal$16 [19];
  assign _017_ = _015_ + _016_;
  assign _018_ = \$signal$16 [20] + \$signal$16 [21];
  assign _020_ = \$signal$16 [22] + \$signal$16 [23];
  assign _021_ = _018_ + _020_;
  assign _022_ = _017_ + _021_;
  assign _023_ = \$signal$16 [24] + \$signal$16 [25];
  assign _024_ = \$signal$16 [26] + \$signal$16 [27];
  assign _025_ = _023_ + _024_;
  assign _026_ = \$signal$16 [28] + \$signal$16 [29];
  assign _027_ = \$signal$16 [30] + \$signal$16 [31];
  assign _028_ = _026_ + _027_;
  assign _029_ = _025_ + _028_;
  assign _031_ = _022_ + _029_;
  assign _032_ = _014_ + _031_;
  assign _033_ = \$signal$16 [32] + \$signal$16 [33];
  assign _034_ = \$signal$16 [34] + \$signal$16 [35];
  assign _035_ = _033_ + _034_;
  assign _036_ = \$signal$16 [36] + \$signal$16 [37];
  assign _037_ = \$signal$16 [38] + \$signal$16 [39];
  assign _038_ = _036_ + _037_;
  assign _039_ = _035_ + _038_;
  assign _040_ = \$signal$16 [40] + \$signal$16 [41];
  assign _042_ = \$signal$16 [42] + \$signal$16 [43];
  assign _043_ = _040_ + _042_;
  assign _044_ = \$signal$16 [44] + \$signal$16 [45];
  assign _045_ = \$signal$16 [46] + \$signal$16 [47];
  assign _046_ = _044_ + _045_;
  assign _047_ = _043_ + _046_;
  assign _048_ = _039_ + _047_;
  assign _049_ = \$signal$16 [48] + \$signal$16 [49];
  assign _050_ = \$signal$16 [50] + \$signal$16 [51];
  assign _051_ = _049_ + _050_;
  assign _053_ = \$signal$16 [52] + \$signal$16 [53];
  assign _054_ = \$signal$16 [54] + \$signal$16 [55];
  assign _055_ = _053_ + _054_;
  assign _056_ = _051_ + _055_;
  assign _057_ = \$signal$16 [56] + \$signal$16 [57];
  assign _058_ = \$signal$16 [58] + \$signal$16 [59];
  assign _059_ = _057_ + _058_;
  assign _060_ = \$signal$16 [60] + \$signal$16 [61];
  assign _061_ = \$signal$16 [62] + \$signal$16 [63];
  assign _062_ = _060_ + _061_;
  assign _064_ = _059_ + _062_;
  assign _065_ = _056_ + _064_;
  assign _066_ = _048_ + _065_;
  assign _067_ = _032_ + _066_;
  assign _068_ = \$signal$16 [64] + \$signal$16 [65];
  assign _069_ = \$signal$16 [66] + \$signal$16 [67];
  assign _070_ = _068_ + _069_;
  assign _071_ = \$signal$16 [68] + \$signal$16 [69];
  assign _072_ = \$signal$16 [70] + \$signal$16 [71];
  assign _073_ = _071_ + _072_;
  assign _075_ = _070_ + _073_;
  assign _076_ = \$signal$16 [72] + \$signal$16 [73];
  assign _077_ = \$signal$16 [74] + \$signal$16 [75];
  assign _078_ = _076_ + _077_;
  assign _079_ = \$signal$16 [76] + \$signal$16 [77];
  assign _080_ = \$signal$16 [78] + \$signal$16 [79];
  assign _081_ = _079_ + _080_;
  assign _082_ = _078_ + _081_;
  assign _083_ = _075_ + _082_;
  assign { _084_[7], beat_count } = _067_ + _083_;
  assign _086_ = index == 4'hc;
  assign _087_ = ! store_index;
  assign _088_ = store_index == 1'h1;
  assign _089_ = store_index == 2'h2;
  assign _090_ = store_index == 2'h3;
  assign _091_ = store_index == 3'h4;
  assign _092_ = store_index == 3'h5;
  assign _093_ = store_index == 3'h6;
  assign _094_ = store_index == 3'h7;
  assign _095_ = store_index == 4'h8;
  assign _097_ = store_index == 4'h9;
  assign _098_ = store_index == 4'ha;
  assign _099_ = store_index == 4'hb;
  assign _100_ = store_index == 4'hc;
  assign _101_ = ! store_index;
  assign _102_ = shadow_count + beat_count;
  always @(posedge clk)
    \$signal  <= _103_;
  always @(posedge clk)
    index <= _104_;
  always @(posedge clk)
    \$signal$21  <= _105_;
  always @(posedge clk)
    store_index <= _106_;
  always @(posedge clk)
    \$signal$16  <= _002_;
  always @(posedge clk)
    \$signal$24  <= _003_;
  always @(posedge clk)
    \$signal$26  <= _004_;
  always @(posedge clk)
    \$signal$27  <= _005_;
  always @(posedge clk)
    shadow_count <= _006_;
  always @(posedge clk)
    \nz$30  <= _007_;
  always @(posedge clk)
    \neg$31  <= _008_;
  always @(posedge clk)
    count <= _009_;
  assign _004_[399:320] = \$signal$21  ? _139_ : \$signal$26 [399:320];
  assign _107_ = _090_ ? \$signal$16  : \$signal$26 [319:240];
  assign _004_[319:240] = \$signal$21  ? _107_ : \$signal$26 [319:240];
  assign _108_ = _089_ ? \$signal$16  : \$signal$26 [239:160];
  assign _004_[239:160] = \$signal$21  ? _108_ : \$signal$26 [239:160];
  assign _109_ = _088_ ? \$signal$16  : \$signal$26 [159:80];
  assign _004_[159:80] = \$signal$21  ? _109_ : \$signal$26 [159:80];
  assign _110_ = _087_ ? \$signal$16  : \$signal$26 [79:0];
  assign _004_[79:0] = \$signal$21  ? _110_ : \$signal$26 [79:0];
  assign _111_ = _086_ ? 16'h0000 : neg[79:64];
  assign _003_[79:64] = \$signal  ? _111_ : \$signal$24 [79:64];
  assign _003_[63:0] = \$signal  ? neg[63:0] : \$signal$24 [63:0];
  assign _112_ = _086_ ? 16'h0000 : nz[79:64];
  assign _002_[79:64] = \$signal  ? _112_ : \$signal$16 [79:64];
  assign _002_[63:0] = \$signal  ? nz[63:0] : \$signal$16 [63:0];
  assign _106_ = rst ? 4'h0 : index;
  assign _105_ = rst ? 1'h0 : \$signal ;
  assign _104_ = rst ? 4'h0 : read_index;
  assign _103_ = rst ? 1'h0 : read__en;
  assign _113_ = swap ? shadow_count : count;
  assign _009_ = rst ? 11'h000 : _113_;
  assign _114_ = swap ? \$signal$27  : \neg$31 ;
  assign _008_ = rst ? 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 : _114_;
  assign _115_ = swap ? \$signal$26  : \nz$30 ;
  assign _007_ = rst ? 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 : _115_;
  assign _116_ = _101_ ? { 4'h0, beat_count } : _102_[10:0];
  assign _117_ = \$signal$21  ? _116_ : shadow_count;
  assign _006_ = rst ? 11'h000 : _117_;
  assign _118_ = _100_ ? \$signal$24 [63:0] : \$signal$27 [1023:960];
  assign _005_[1023:960] = \$signal$21  ? _118_ : \$signal$27 [1023:960];
  assign _119_ = _099_ ? \$signal$24  : \$signal$27 [959:880];
  assign _005_[959:880] = \$signal$21  ? _119_ : \$signal$27 [959:880];
  assign _120_ = _098_ ? \$signal$24  : \$signal$27 [879:800];
  assign _005_[879:800] = \$signal$21  ? _120_ : \$signal$27 [879:800];
  assign _121_ = _097_ ? \$signal$24  : \$signal$27 [799:720];
  assign _005_[799:720] = \$signal$21  ? _121_ : \$signal$27 [799:720];
  assign _122_ = _095_ ? \$signal$24  : \$signal$27 [719:640];
  assign _005_[719:640] = \$signal$21  ? _122_ : \$signal$27 [719:640];
  assign _123_ = _094_ ? \$signal$24  : \$signal$27 [639:560];
  assign _005_[639:560] = \$signal$21  ? _123_ : \$signal$27 [639:560];
  assign _124_ = _093_ ? \$signal$24  : \$signal$27 [559:480];
  assign _005_[559:480] = \$signal$21  ? _124_ : \$signal$27 [559:480];
  assign _125_ = _092_ ? \$signal$24  : \$signal$27 [479:400];
  assign _005_[479:400] = \$signal$21  ? _125_ : \$signal$27 [479:400];
  assign _126_ = _091_ ? \$signal$24  : \$signal$27 [399:320];
  assign _005_[399:320] = \$signal$21  ? _126_ : \$signal$27 [399:320];
  assign _127_ = _090_ ? \$signal$24  : \$signal$27 [319:240];
  assign _005_[319:240] = \$signal$21  ? _127_ : \$signal$27 [319:240];
  assign _128_ = _089_ ? \$signal$24  : \$signal$27 [239:160];
  assign _005_[239:160] = \$signal$21  ? _128_ : \$signal$27 [239:160];
  assign _129_ = _088_ ? \$signal$24  : \$signal$27 [159:80];
  assign _005_[159:80] = \$signal$21  ? _129_ : \$signal$27 [159:80];
  assign _130_ = _087_ ? \$signal$24  : \$signal$27 [79:0];
  assign _005_[79:0] = \$signal$21  ? _130_ : \$signal$27 [79:0];
  assign _131_ = _100_ ? \$signal$16 [63:0] : \$signal$26 [1023:960];
  assign _004_[1023:960] = \$signal$21  ? _131_ : \$signal$26 [1023:960];
  assign _132_ = _099_ ? \$signal$16  : \$signal$26 [959:880];
  assign _004_[959:880] = \$signal$21  ? _132_ : \$signal$26 [959:880];
  assign _133_ = _098_ ? \$signal$16  : \$signal$26 [879:800];
  assign _004_[879:800] = \$signal$21  ? _133_ : \$signal$26 [879:800];
  assign _134_ = _097_ ? \$signal$16  : \$signal$26 [799:720];
  assign _004_[799:720] = \$signal$21  ? _134_ : \$signal$26 [799:720];
  assign _135_ = _095_ ? \$signal$16  : \$signal$26 [719:640];
  assign _004_[719:640] = \$signal$21  ? _135_ : \$signal$26 [719:640];
  assign _136_ = _094_ ? \$signal$16  : \$signal$26 [639:560];
  assign _004_[639:560] = \$signal$21  ? _136_ : \$signal$26 [639:560];
  assign _137_ = _093_ ? \$signal$16  : \$signal$26 [559:480];
  assign _004_[559:480] = \$signal$21  ? _137_ : \$signal$26 [559:480];
  assign _138_ = _092_ ? \$signal$16  : \$signal$26 [479:400];
  assign _004_[479:400] = \$signal$21  ? _138_ : \$signal$26 [479:400];
  assign _139_ = _091_ ? \$signal$16  : \$signal$26 [399:320];
  tnthw_t32x32_array_unit_weights_decoder decoder (
    .data(data),
    .\illegal$116 (\illegal$14 ),
    .\neg$10 (neg),
    .nz(nz)
  );
  assign _084_[6:0] = beat_count;
  assign read__data = data;
  assign read__addr = read_address[11:0];
  assign read = read__en;
  assign \$signature__data  = fill_data;
  assign \$signature__addr  = fill_address[11:0];
  assign \$signature__en  = fill;
endmodule

module tnthw_t32x32_array_unit_weights_decoder(\illegal$116 , nz, \neg$10 , data);
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
  wire _288_;
  wire _289_;
  wire _290_;
  wire _291_;
  wire _292_;
  wire _293_;
  wire _294_;
  wire _295_;
  wire _296_;
  wire _297_;
  wire _298_;
  wire _299_;
  wire _300_;
  wire _301_;
  wire _302_;
  wire _303_;
  wire _304_;
  wire _305_;
  wire _306_;
  wire _307_;
  wire _308_;
  wire _309_;
  wire _310_;
  wire _311_;
  wire _312_;
  wire _313_;
  wire _314_;
  wire _315_;
  wire _316_;
  wire _317_;
  wire _318_;
  wire _319_;
  wire [4:0] \$signal ;
  wire [4:0] \$signal$100 ;
  wire [4:0] \$signal$107 ;
  wire [4:0] \$signal$114 ;
  wire [4:0] \$signal$16 ;
  wire [4:0] \$signal$23 ;
  wire [4:0] \$signal$30 ;
  wire [4:0] \$signal$37 ;
  wire [4:0] \$signal$44 ;
  wire [4:0] \$signal$51 ;
  wire [4:0] \$signal$58 ;
  wire [4:0] \$signal$65 ;
  wire [4:0] \$signal$72 ;
  wire [4:0] \$signal$79 ;
  wire [4:0] \$signal$86 ;
  wire [4:0] \$signal$93 ;
  input [127:0] data;
  wire [127:0] data;
  wire [15:0] illegal;
  output \illegal$116 ;
  wire \illegal$116 ;
  wire [4:0] neg;
  output [79:0] \neg$10 ;
  wire [79:0] \neg$10 ;
  wire [4:0] \neg$101 ;
  wire [4:0] \neg$108 ;
  wire [4:0] \neg$115 ;
  wire [4:0] \neg$17 ;
  wire [4:0] \neg$24 ;
  wire [4:0] \neg$31 ;
  wire [4:0] \neg$38 ;
  wire [4:0] \neg$45 ;
  wire [4:0] \neg$52 ;
  wire [4:0] \neg$59 ;
  wire [4:0] \neg$66 ;
  wire [4:0] \neg$73 ;
  wire [4:0] \neg$80 ;
  wire [4:0] \neg$87 ;
  wire [4:0] \neg$94 ;
  output [79:0] nz;
  wire [79:0] nz;
  wire [9:0] tripled;
  wire [9:0] \tripled$102 ;
  wire [9:0] \tripled$103 ;
  wire [9:0] \tripled$104 ;
  wire [9:0] \tripled$105 ;
  wire [9:0] \tripled$106 ;
  wire [9:0] \tripled$109 ;
  wire [9:0] \tripled$11 ;
  wire [9:0] \tripled$110 ;
  wire [9:0] \tripled$111 ;
  wire [9:0] \tripled$112 ;
  wire [9:0] \tripled$113 ;
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
  wire [9:0] \tripled$60 ;
  wire [9:0] \tripled$61 ;
  wire [9:0] \tripled$62 ;
  wire [9:0] \tripled$63 ;
  wire [9:0] \tripled$64 ;
  wire [9:0] \tripled$67 ;
  wire [9:0] \tripled$68 ;
  wire [9:0] \tripled$69 ;
  wire [9:0] \tripled$70 ;
  wire [9:0] \tripled$71 ;
  wire [9:0] \tripled$74 ;
  wire [9:0] \tripled$75 ;
  wire [9:0] \tripled$76 ;
  wire [9:0] \tripled$77 ;
  wire [9:0] \tripled$78 ;
  wire [9:0] \tripled$81 ;
  wire [9:0] \tripled$82 ;
  wire [9:0] \tripled$83 ;
  wire [9:0] \tripled$84 ;
  wire [9:0] \tripled$85 ;
  wire [9:0] \tripled$88 ;
  wire [9:0] \tripled$89 ;
  wire [9:0] \tripled$90 ;
  wire [9:0] \tripled$91 ;
  wire [9:0] \tripled$92 ;
  wire [9:0] \tripled$95 ;
  wire [9:0] \tripled$96 ;
  wire [9:0] \tripled$97 ;
  wire [9:0] \tripled$98 ;
  wire [9:0] \tripled$99 ;
  assign tripled = data[7:0] + { data[7:0], 1'h0 };
  assign \tripled$2  = tripled[7:0] + { tripled[7:0], 1'h0 };
  assign \tripled$3  = \tripled$2 [7:0] + { \tripled$2 [7:0], 1'h0 };
  assign \tripled$4  = \tripled$3 [7:0] + { \tripled$3 [7:0], 1'h0 };
  assign \tripled$5  = \tripled$4 [7:0] + { \tripled$4 [7:0], 1'h0 };
  assign illegal[0] = \tripled$5 [7:0] >= 8'hf3;
  assign _293_ = ~ tripled[8];
  assign _303_ = ~ \tripled$2 [8];
  assign _309_ = ~ \tripled$3 [8];
  assign _000_ = ~ \tripled$4 [8];
  assign _006_ = ~ \tripled$5 [8];
  assign \$signal  = illegal[0] ? 5'h00 : { _006_, _000_, _309_, _303_, _293_ };
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
  assign _102_ = ~ \tripled$4 [9];
  assign _113_ = _096_ & _102_;
  assign _119_ = ~ \tripled$5 [8];
  assign _129_ = ~ \tripled$5 [9];
  assign _140_ = _119_ & _129_;
  assign neg = illegal[0] ? 5'h00 : { _140_, _113_, _086_, _059_, _032_ };
  assign \tripled$11  = data[15:8] + { data[15:8], 1'h0 };
  assign \tripled$12  = \tripled$11 [7:0] + { \tripled$11 [7:0], 1'h0 };
  assign \tripled$13  = \tripled$12 [7:0] + { \tripled$12 [7:0], 1'h0 };
  assign \tripled$14  = \tripled$13 [7:0] + { \tripled$13 [7:0], 1'h0 };
  assign \tripled$15  = \tripled$14 [7:0] + { \tripled$14 [7:0], 1'h0 };
  assign illegal[1] = \tripled$15 [7:0] >= 8'hf3;
  assign _193_ = ~ \tripled$11 [8];
  assign _203_ = ~ \tripled$12 [8];
  assign _209_ = ~ \tripled$13 [8];
  assign _220_ = ~ \tripled$14 [8];
  assign _226_ = ~ \tripled$15 [8];
  assign \$signal$16  = illegal[1] ? 5'h00 : { _226_, _220_, _209_, _203_, _193_ };
  assign _236_ = ~ \tripled$11 [8];
  assign _247_ = ~ \tripled$11 [9];
  assign _252_ = _236_ & _247_;
  assign _263_ = ~ \tripled$12 [8];
  assign _271_ = ~ \tripled$12 [9];
  assign _272_ = _263_ & _271_;
  assign _273_ = ~ \tripled$13 [8];
  assign _274_ = ~ \tripled$13 [9];
  assign _275_ = _273_ & _274_;
  assign _276_ = ~ \tripled$14 [8];
  assign _277_ = ~ \tripled$14 [9];
  assign _278_ = _276_ & _277_;
  assign _279_ = ~ \tripled$15 [8];
  assign _280_ = ~ \tripled$15 [9];
  assign _281_ = _279_ & _280_;
  assign \neg$17  = illegal[1] ? 5'h00 : { _281_, _278_, _275_, _272_, _252_ };
  assign \tripled$18  = data[23:16] + { data[23:16], 1'h0 };
  assign \tripled$19  = \tripled$18 [7:0] + { \tripled$18 [7:0], 1'h0 };
  assign \tripled$20  = \tripled$19 [7:0] + { \tripled$19 [7:0], 1'h0 };
  assign \tripled$21  = \tripled$20 [7:0] + { \tripled$20 [7:0], 1'h0 };
  assign \tripled$22  = \tripled$21 [7:0] + { \tripled$21 [7:0], 1'h0 };
  assign illegal[2] = \tripled$22 [7:0] >= 8'hf3;
  assign _282_ = ~ \tripled$18 [8];
  assign _283_ = ~ \tripled$19 [8];
  assign _284_ = ~ \tripled$20 [8];
  assign _285_ = ~ \tripled$21 [8];
  assign _286_ = ~ \tripled$22 [8];
  assign \$signal$23  = illegal[2] ? 5'h00 : { _286_, _285_, _284_, _283_, _282_ };
  assign _287_ = ~ \tripled$18 [8];
  assign _288_ = ~ \tripled$18 [9];
  assign _289_ = _287_ & _288_;
  assign _290_ = ~ \tripled$19 [8];
  assign _291_ = ~ \tripled$19 [9];
  assign _292_ = _290_ & _291_;
  assign _294_ = ~ \tripled$20 [8];
  assign _295_ = ~ \tripled$20 [9];
  assign _296_ = _294_ & _295_;
  assign _297_ = ~ \tripled$21 [8];
  assign _298_ = ~ \tripled$21 [9];
  assign _299_ = _297_ & _298_;
  assign _300_ = ~ \tripled$22 [8];
  assign _301_ = ~ \tripled$22 [9];
  assign _302_ = _300_ & _301_;
  assign \neg$24  = illegal[2] ? 5'h00 : { _302_, _299_, _296_, _292_, _289_ };
  assign \tripled$25  = data[31:24] + { data[31:24], 1'h0 };
  assign \tripled$26  = \tripled$25 [7:0] + { \tripled$25 [7:0], 1'h0 };
  assign \tripled$27  = \tripled$26 [7:0] + { \tripled$26 [7:0], 1'h0 };
  assign \tripled$28  = \tripled$27 [7:0] + { \tripled$27 [7:0], 1'h0 };
  assign \tripled$29  = \tripled$28 [7:0] + { \tripled$28 [7:0], 1'h0 };
  assign illegal[3] = \tripled$29 [7:0] >= 8'hf3;
  assign _304_ = ~ \tripled$25 [8];
  assign _305_ = ~ \tripled$26 [8];
  assign _306_ = ~ \tripled$27 [8];
  assign _307_ = ~ \tripled$28 [8];
  assign _308_ = ~ \tripled$29 [8];
  assign \$signal$30  = illegal[3] ? 5'h00 : { _308_, _307_, _306_, _305_, _304_ };
  assign _310_ = ~ \tripled$25 [8];
  assign _311_ = ~ \tripled$25 [9];
  assign _312_ = _310_ & _311_;
  assign _313_ = ~ \tripled$26 [8];
  assign _314_ = ~ \tripled$26 [9];
  assign _315_ = _313_ & _314_;
  assign _316_ = ~ \tripled$27 [8];
  assign _317_ = ~ \tripled$27 [9];
  assign _318_ = _316_ & _317_;
  assign _319_ = ~ \tripled$28 [8];
  assign _001_ = ~ \tripled$28 [9];
  assign _002_ = _319_ & _001_;
  assign _003_ = ~ \tripled$29 [8];
  assign _004_ = ~ \tripled$29 [9];
  assign _005_ = _003_ & _004_;
  assign \neg$31  = illegal[3] ? 5'h00 : { _005_, _002_, _318_, _315_, _312_ };
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
  assign \tripled$60  = data[71:64] + { data[71:64], 1'h0 };
  assign \tripled$61  = \tripled$60 [7:0] + { \tripled$60 [7:0], 1'h0 };
  assign \tripled$62  = \tripled$61 [7:0] + { \tripled$61 [7:0], 1'h0 };
  assign \tripled$63  = \tripled$62 [7:0] + { \tripled$62 [7:0], 1'h0 };
  assign \tripled$64  = \tripled$63 [7:0] + { \tripled$63 [7:0], 1'h0 };
  assign illegal[8] = \tripled$64 [7:0] >= 8'hf3;
  assign _097_ = ~ \tripled$60 [8];
  assign _098_ = ~ \tripled$61 [8];
  assign _099_ = ~ \tripled$62 [8];
  assign _100_ = ~ \tripled$63 [8];
  assign _101_ = ~ \tripled$64 [8];
  assign \$signal$65  = illegal[8] ? 5'h00 : { _101_, _100_, _099_, _098_, _097_ };
  assign _103_ = ~ \tripled$60 [8];
  assign _104_ = ~ \tripled$60 [9];
  assign _105_ = _103_ & _104_;
  assign _106_ = ~ \tripled$61 [8];
  assign _107_ = ~ \tripled$61 [9];
  assign _108_ = _106_ & _107_;
  assign _109_ = ~ \tripled$62 [8];
  assign _110_ = ~ \tripled$62 [9];
  assign _111_ = _109_ & _110_;
  assign _112_ = ~ \tripled$63 [8];
  assign _114_ = ~ \tripled$63 [9];
  assign _115_ = _112_ & _114_;
  assign _116_ = ~ \tripled$64 [8];
  assign _117_ = ~ \tripled$64 [9];
  assign _118_ = _116_ & _117_;
  assign \neg$66  = illegal[8] ? 5'h00 : { _118_, _115_, _111_, _108_, _105_ };
  assign \tripled$67  = data[79:72] + { data[79:72], 1'h0 };
  assign \tripled$68  = \tripled$67 [7:0] + { \tripled$67 [7:0], 1'h0 };
  assign \tripled$69  = \tripled$68 [7:0] + { \tripled$68 [7:0], 1'h0 };
  assign \tripled$70  = \tripled$69 [7:0] + { \tripled$69 [7:0], 1'h0 };
  assign \tripled$71  = \tripled$70 [7:0] + { \tripled$70 [7:0], 1'h0 };
  assign illegal[9] = \tripled$71 [7:0] >= 8'hf3;
  assign _120_ = ~ \tripled$67 [8];
  assign _121_ = ~ \tripled$68 [8];
  assign _122_ = ~ \tripled$69 [8];
  assign _123_ = ~ \tripled$70 [8];
  assign _124_ = ~ \tripled$71 [8];
  assign \$signal$72  = illegal[9] ? 5'h00 : { _124_, _123_, _122_, _121_, _120_ };
  assign _125_ = ~ \tripled$67 [8];
  assign _126_ = ~ \tripled$67 [9];
  assign _127_ = _125_ & _126_;
  assign _128_ = ~ \tripled$68 [8];
  assign _130_ = ~ \tripled$68 [9];
  assign _131_ = _128_ & _130_;
  assign _132_ = ~ \tripled$69 [8];
  assign _133_ = ~ \tripled$69 [9];
  assign _134_ = _132_ & _133_;
  assign _135_ = ~ \tripled$70 [8];
  assign _136_ = ~ \tripled$70 [9];
  assign _137_ = _135_ & _136_;
  assign _138_ = ~ \tripled$71 [8];
  assign _139_ = ~ \tripled$71 [9];
  assign _141_ = _138_ & _139_;
  assign \neg$73  = illegal[9] ? 5'h00 : { _141_, _137_, _134_, _131_, _127_ };
  assign \tripled$74  = data[87:80] + { data[87:80], 1'h0 };
  assign \tripled$75  = \tripled$74 [7:0] + { \tripled$74 [7:0], 1'h0 };
  assign \tripled$76  = \tripled$75 [7:0] + { \tripled$75 [7:0], 1'h0 };
  assign \tripled$77  = \tripled$76 [7:0] + { \tripled$76 [7:0], 1'h0 };
  assign \tripled$78  = \tripled$77 [7:0] + { \tripled$77 [7:0], 1'h0 };
  assign illegal[10] = \tripled$78 [7:0] >= 8'hf3;
  assign _142_ = ~ \tripled$74 [8];
  assign _143_ = ~ \tripled$75 [8];
  assign _144_ = ~ \tripled$76 [8];
  assign _145_ = ~ \tripled$77 [8];
  assign _146_ = ~ \tripled$78 [8];
  assign \$signal$79  = illegal[10] ? 5'h00 : { _146_, _145_, _144_, _143_, _142_ };
  assign _147_ = ~ \tripled$74 [8];
  assign _148_ = ~ \tripled$74 [9];
  assign _149_ = _147_ & _148_;
  assign _150_ = ~ \tripled$75 [8];
  assign _151_ = ~ \tripled$75 [9];
  assign _152_ = _150_ & _151_;
  assign _153_ = ~ \tripled$76 [8];
  assign _154_ = ~ \tripled$76 [9];
  assign _155_ = _153_ & _154_;
  assign _156_ = ~ \tripled$77 [8];
  assign _157_ = ~ \tripled$77 [9];
  assign _158_ = _156_ & _157_;
  assign _159_ = ~ \tripled$78 [8];
  assign _160_ = ~ \tripled$78 [9];
  assign _161_ = _159_ & _160_;
  assign \neg$80  = illegal[10] ? 5'h00 : { _161_, _158_, _155_, _152_, _149_ };
  assign \tripled$81  = data[95:88] + { data[95:88], 1'h0 };
  assign \tripled$82  = \tripled$81 [7:0] + { \tripled$81 [7:0], 1'h0 };
  assign \tripled$83  = \tripled$82 [7:0] + { \tripled$82 [7:0], 1'h0 };
  assign \tripled$84  = \tripled$83 [7:0] + { \tripled$83 [7:0], 1'h0 };
  assign \tripled$85  = \tripled$84 [7:0] + { \tripled$84 [7:0], 1'h0 };
  assign illegal[11] = \tripled$85 [7:0] >= 8'hf3;
  assign _162_ = ~ \tripled$81 [8];
  assign _163_ = ~ \tripled$82 [8];
  assign _164_ = ~ \tripled$83 [8];
  assign _165_ = ~ \tripled$84 [8];
  assign _166_ = ~ \tripled$85 [8];
  assign \$signal$86  = illegal[11] ? 5'h00 : { _166_, _165_, _164_, _163_, _162_ };
  assign _167_ = ~ \tripled$81 [8];
  assign _168_ = ~ \tripled$81 [9];
  assign _169_ = _167_ & _168_;
  assign _170_ = ~ \tripled$82 [8];
  assign _171_ = ~ \tripled$82 [9];
  assign _172_ = _170_ & _171_;
  assign _173_ = ~ \tripled$83 [8];
  assign _174_ = ~ \tripled$83 [9];
  assign _175_ = _173_ & _174_;
  assign _176_ = ~ \tripled$84 [8];
  assign _177_ = ~ \tripled$84 [9];
  assign _178_ = _176_ & _177_;
  assign _179_ = ~ \tripled$85 [8];
  assign _180_ = ~ \tripled$85 [9];
  assign _181_ = _179_ & _180_;
  assign \neg$87  = illegal[11] ? 5'h00 : { _181_, _178_, _175_, _172_, _169_ };
  assign \tripled$88  = data[103:96] + { data[103:96], 1'h0 };
  assign \tripled$89  = \tripled$88 [7:0] + { \tripled$88 [7:0], 1'h0 };
  assign \tripled$90  = \tripled$89 [7:0] + { \tripled$89 [7:0], 1'h0 };
  assign \tripled$91  = \tripled$90 [7:0] + { \tripled$90 [7:0], 1'h0 };
  assign \tripled$92  = \tripled$91 [7:0] + { \tripled$91 [7:0], 1'h0 };
  assign illegal[12] = \tripled$92 [7:0] >= 8'hf3;
  assign _182_ = ~ \tripled$88 [8];
  assign _183_ = ~ \tripled$89 [8];
  assign _184_ = ~ \tripled$90 [8];
  assign _185_ = ~ \tripled$91 [8];
  assign _186_ = ~ \tripled$92 [8];
  assign \$signal$93  = illegal[12] ? 5'h00 : { _186_, _185_, _184_, _183_, _182_ };
  assign _187_ = ~ \tripled$88 [8];
  assign _188_ = ~ \tripled$88 [9];
  assign _189_ = _187_ & _188_;
  assign _190_ = ~ \tripled$89 [8];
  assign _191_ = ~ \tripled$89 [9];
  assign _192_ = _190_ & _191_;
  assign _194_ = ~ \tripled$90 [8];
  assign _195_ = ~ \tripled$90 [9];
  assign _196_ = _194_ & _195_;
  assign _197_ = ~ \tripled$91 [8];
  assign _198_ = ~ \tripled$91 [9];
  assign _199_ = _197_ & _198_;
  assign _200_ = ~ \tripled$92 [8];
  assign _201_ = ~ \tripled$92 [9];
  assign _202_ = _200_ & _201_;
  assign \neg$94  = illegal[12] ? 5'h00 : { _202_, _199_, _196_, _192_, _189_ };
  assign \tripled$95  = data[111:104] + { data[111:104], 1'h0 };
  assign \tripled$96  = \tripled$95 [7:0] + { \tripled$95 [7:0], 1'h0 };
  assign \tripled$97  = \tripled$96 [7:0] + { \tripled$96 [7:0], 1'h0 };
  assign \tripled$98  = \tripled$97 [7:0] + { \tripled$97 [7:0], 1'h0 };
  assign \tripled$99  = \tripled$98 [7:0] + { \tripled$98 [7:0], 1'h0 };
  assign illegal[13] = \tripled$99 [7:0] >= 8'hf3;
  assign _204_ = ~ \tripled$95 [8];
  assign _205_ = ~ \tripled$96 [8];
  assign _206_ = ~ \tripled$97 [8];
  assign _207_ = ~ \tripled$98 [8];
  assign _208_ = ~ \tripled$99 [8];
  assign \$signal$100  = illegal[13] ? 5'h00 : { _208_, _207_, _206_, _205_, _204_ };
  assign _210_ = ~ \tripled$95 [8];
  assign _211_ = ~ \tripled$95 [9];
  assign _212_ = _210_ & _211_;
  assign _213_ = ~ \tripled$96 [8];
  assign _214_ = ~ \tripled$96 [9];
  assign _215_ = _213_ & _214_;
  assign _216_ = ~ \tripled$97 [8];
  assign _217_ = ~ \tripled$97 [9];
  assign _218_ = _216_ & _217_;
  assign _219_ = ~ \tripled$98 [8];
  assign _221_ = ~ \tripled$98 [9];
  assign _222_ = _219_ & _221_;
  assign _223_ = ~ \tripled$99 [8];
  assign _224_ = ~ \tripled$99 [9];
  assign _225_ = _223_ & _224_;
  assign \neg$101  = illegal[13] ? 5'h00 : { _225_, _222_, _218_, _215_, _212_ };
  assign \tripled$102  = data[119:112] + { data[119:112], 1'h0 };
  assign \tripled$103  = \tripled$102 [7:0] + { \tripled$102 [7:0], 1'h0 };
  assign \tripled$104  = \tripled$103 [7:0] + { \tripled$103 [7:0], 1'h0 };
  assign \tripled$105  = \tripled$104 [7:0] + { \tripled$104 [7:0], 1'h0 };
  assign \tripled$106  = \tripled$105 [7:0] + { \tripled$105 [7:0], 1'h0 };
  assign illegal[14] = \tripled$106 [7:0] >= 8'hf3;
  assign _227_ = ~ \tripled$102 [8];
  assign _228_ = ~ \tripled$103 [8];
  assign _229_ = ~ \tripled$104 [8];
  assign _230_ = ~ \tripled$105 [8];
  assign _231_ = ~ \tripled$106 [8];
  assign \$signal$107  = illegal[14] ? 5'h00 : { _231_, _230_, _229_, _228_, _227_ };
  assign _232_ = ~ \tripled$102 [8];
  assign _233_ = ~ \tripled$102 [9];
  assign _234_ = _232_ & _233_;
  assign _235_ = ~ \tripled$103 [8];
  assign _237_ = ~ \tripled$103 [9];
  assign _238_ = _235_ & _237_;
  assign _239_ = ~ \tripled$104 [8];
  assign _240_ = ~ \tripled$104 [9];
  assign _241_ = _239_ & _240_;
  assign _242_ = ~ \tripled$105 [8];
  assign _243_ = ~ \tripled$105 [9];
  assign _244_ = _242_ & _243_;
  assign _245_ = ~ \tripled$106 [8];
  assign _246_ = ~ \tripled$106 [9];
  assign _248_ = _245_ & _246_;
  assign \neg$108  = illegal[14] ? 5'h00 : { _248_, _244_, _241_, _238_, _234_ };
  assign \tripled$109  = data[127:120] + { data[127:120], 1'h0 };
  assign \tripled$110  = \tripled$109 [7:0] + { \tripled$109 [7:0], 1'h0 };
  assign \tripled$111  = \tripled$110 [7:0] + { \tripled$110 [7:0], 1'h0 };
  assign \tripled$112  = \tripled$111 [7:0] + { \tripled$111 [7:0], 1'h0 };
  assign \tripled$113  = \tripled$112 [7:0] + { \tripled$112 [7:0], 1'h0 };
  assign illegal[15] = \tripled$113 [7:0] >= 8'hf3;
  assign _249_ = ~ \tripled$109 [8];
  assign _250_ = ~ \tripled$110 [8];
  assign _251_ = ~ \tripled$111 [8];
  assign _253_ = ~ \tripled$112 [8];
  assign _254_ = ~ \tripled$113 [8];
  assign \$signal$114  = illegal[15] ? 5'h00 : { _254_, _253_, _251_, _250_, _249_ };
  assign _255_ = ~ \tripled$109 [8];
  assign _256_ = ~ \tripled$109 [9];
  assign _257_ = _255_ & _256_;
  assign _258_ = ~ \tripled$110 [8];
  assign _259_ = ~ \tripled$110 [9];
  assign _260_ = _258_ & _259_;
  assign _261_ = ~ \tripled$111 [8];
  assign _262_ = ~ \tripled$111 [9];
  assign _264_ = _261_ & _262_;
  assign _265_ = ~ \tripled$112 [8];
  assign _266_ = ~ \tripled$112 [9];
  assign _267_ = _265_ & _266_;
  assign _268_ = ~ \tripled$113 [8];
  assign _269_ = ~ \tripled$113 [9];
  assign _270_ = _268_ & _269_;
  assign \neg$115  = illegal[15] ? 5'h00 : { _270_, _267_, _264_, _260_, _257_ };
  assign \illegal$116  = | illegal;
  assign \neg$10  = { \neg$115 , \neg$108 , \neg$101 , \neg$94 , \neg$87 , \neg$80 , \neg$73 , \neg$66 , \neg$59 , \neg$52 , \neg$45 , \neg$38 , \neg$31 , \neg$24 , \neg$17 , neg };
  assign nz = { \$signal$114 , \$signal$107 , \$signal$100 , \$signal$93 , \$signal$86 , \$signal$79 , \$signal$72 , \$signal$65 , \$signal$58 , \$signal$51 , \$signal$44 , \$signal$37 , \$signal$30 , \$signal$23 , \$signal$16 , \$signal  };
endmodule

module tnthw_t32x32_array_unit_window(rst, load_tap, \port$319$52 , step_position, load_position, step_tap, last_position, last_tap, address, valid, \port$8344$128 , index, clk);
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
  input [75:0] \port$319$52 ;
  wire [75:0] \port$319$52 ;
  input [153:0] \port$8344$128 ;
  wire [153:0] \port$8344$128 ;
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
  assign last_position = _000_ == \port$8344$128 [153:142];
  assign _011_ = \$signal$4  + 1'h1;
  assign \$signal  = _011_ == \port$8344$128 [41:28];
  assign { _020_[20], next_row } = \$signal$7  + \port$8344$128 [61:42];
  assign _031_ = plane + 1'h1;
  assign \$signal$9  = _031_ == \port$8344$128 [141:130];
  assign _042_ = \$signal$13  + 1'h1;
  assign last_x = _042_ == \port$8344$128 [129:124];
  assign _043_ = \$signal$9  & last_x;
  assign _044_ = \$signal$16  + 1'h1;
  assign _045_ = _044_ == \port$8344$128 [123:118];
  assign last_tap = _043_ & _045_;
  assign { _046_[22:21], \$signal$18  } = $signed({ 1'h0, \$signal$19  }) + $signed(\$signal$20 );
  assign { _001_[22:21], in_x } = $signed({ 1'h0, x }) + $signed(\x$23 );
  assign { _002_[20], address } = \address$25  + \address$26 ;
  assign _003_ = ~ \$signal$18 [20];
  assign _004_ = \$signal$18 [19:0] < \port$8344$128 [13:0];
  assign _005_ = _003_ & _004_;
  assign _006_ = ~ in_x[20];
  assign _007_ = _005_ & _006_;
  assign _008_ = in_x[19:0] < \port$8344$128 [27:14];
  assign valid = _007_ & _008_;
  assign _009_ = index + 1'h1;
  assign _010_ = \$signal$19  + \port$8344$128 [105:102];
  assign _012_ = \$signal$4  + 1'h1;
  assign _013_ = x + \port$8344$128 [109:106];
  assign _014_ = \address$25  + \port$8344$128 [109:106];
  assign _015_ = plane + 1'h1;
  assign _016_ = \address$26  + \port$8344$128 [101:82];
  assign _017_ = \$signal$13  + 1'h1;
  assign _018_ = $signed(\x$23 ) + $signed({ 1'h0, \port$8344$128 [117:114] });
  assign _019_ = tap_address + \port$8344$128 [117:114];
  assign _021_ = tap_address + \port$8344$128 [117:114];
  assign _022_ = \$signal$16  + 1'h1;
  assign _023_ = $signed(\$signal$20 ) + $signed({ 1'h0, \port$8344$128 [113:110] });
  assign _024_ = \$signal$42  + \port$8344$128 [81:62];
  assign _025_ = \$signal$42  + \port$8344$128 [81:62];
  assign _026_ = \$signal$42  + \port$8344$128 [81:62];
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
  assign _050_ = load_tap ? \port$319$52 [19:0] : _049_;
  assign _041_ = rst ? 20'h00000 : _050_;
  assign _051_ = last_x ? _025_[19:0] : _019_[19:0];
  assign _052_ = \$signal$9  ? _051_ : tap_address;
  assign _053_ = step_tap ? _052_ : tap_address;
  assign _054_ = load_tap ? \port$319$52 [19:0] : _053_;
  assign _040_ = rst ? 20'h00000 : _054_;
  assign _055_ = last_x ? _024_[19:0] : \$signal$42 ;
  assign _056_ = \$signal$9  ? _055_ : \$signal$42 ;
  assign _057_ = step_tap ? _056_ : \$signal$42 ;
  assign _058_ = load_tap ? \port$319$52 [19:0] : _057_;
  assign _039_ = rst ? 20'h00000 : _058_;
  assign _059_ = last_x ? { \port$319$52 [47], \port$319$52 [47], \port$319$52 [47], \port$319$52 [47], \port$319$52 [47], \port$319$52 [47], \port$319$52 [47], \port$319$52 [47:34] } : _018_[20:0];
  assign _060_ = \$signal$9  ? _059_ : \x$23 ;
  assign _061_ = step_tap ? _060_ : \x$23 ;
  assign _062_ = load_tap ? { \port$319$52 [47], \port$319$52 [47], \port$319$52 [47], \port$319$52 [47], \port$319$52 [47], \port$319$52 [47], \port$319$52 [47], \port$319$52 [47:34] } : _061_;
  assign _038_ = rst ? 21'h000000 : _062_;
  assign _063_ = last_x ? _023_[20:0] : \$signal$20 ;
  assign _064_ = \$signal$9  ? _063_ : \$signal$20 ;
  assign _065_ = step_tap ? _064_ : \$signal$20 ;
  assign _066_ = load_tap ? { \port$319$52 [33], \port$319$52 [33], \port$319$52 [33], \port$319$52 [33], \port$319$52 [33], \port$319$52 [33], \port$319$52 [33], \port$319$52 [33:20] } : _065_;
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
  assign _080_ = load_position ? { 6'h00, \port$319$52 [75:62] } : _079_;
  assign _033_ = rst ? 20'h00000 : _080_;
  assign _081_ = \$signal  ? next_row : \$signal$7 ;
  assign _082_ = step_position ? _081_ : \$signal$7 ;
  assign _083_ = load_position ? 20'h00000 : _082_;
  assign _032_ = rst ? 20'h00000 : _083_;
  assign _084_ = \$signal  ? 21'h000000 : _013_[20:0];
  assign _085_ = step_position ? _084_ : x;
  assign _086_ = load_position ? { 7'h00, \port$319$52 [75:62] } : _085_;
  assign _030_ = rst ? 21'h000000 : _086_;
  assign _087_ = \$signal  ? _010_[20:0] : \$signal$19 ;
  assign _088_ = step_position ? _087_ : \$signal$19 ;
  assign _089_ = load_position ? 21'h000000 : _088_;
  assign _029_ = rst ? 21'h000000 : _089_;
  assign _090_ = \$signal  ? 14'h0000 : _012_[13:0];
  assign _091_ = step_position ? _090_ : \$signal$4 ;
  assign _092_ = load_position ? \port$319$52 [61:48] : _091_;
  assign _028_ = rst ? 14'h0000 : _092_;
  assign _093_ = step_position ? _009_[15:0] : index;
  assign _094_ = load_position ? 16'h0000 : _093_;
  assign _027_ = rst ? 16'h0000 : _094_;
  assign _002_[19:0] = address;
  assign _001_[20:0] = in_x;
  assign _046_[20:0] = \$signal$18 ;
  assign _020_[19:0] = next_row;
  assign tap_step = \port$8344$128 [81:62];
  assign dilation_y = \port$8344$128 [113:110];
  assign dilation_x = \port$8344$128 [117:114];
  assign \plane$45  = \port$8344$128 [101:82];
  assign origin = \port$319$52 [19:0];
  assign column_x = \port$319$52 [47:34];
  assign row_y = \port$319$52 [33:20];
  assign stride_x = \port$8344$128 [109:106];
  assign stride_y = \port$8344$128 [105:102];
  assign start_offset = \port$319$52 [75:62];
  assign start_x = \port$319$52 [61:48];
  assign width = \port$8344$128 [27:14];
  assign height = \port$8344$128 [13:0];
  assign kernel_y = \port$8344$128 [123:118];
  assign kernel_x = \port$8344$128 [129:124];
  assign planes = \port$8344$128 [141:130];
  assign row_step = \port$8344$128 [61:42];
  assign out_width = \port$8344$128 [41:28];
  assign positions = { 4'h0, \port$8344$128 [153:142] };
endmodule

module tnthw_t32x32_counters(rst, add__fetch_beats, add__instructions, add__memory_write_beats, add__store_words, add__memory_read_beats, add__load_words, add__weight_fill_beats, add__table_fill_rows, add__weight_beats, add__vectors, add__array_reads, add__padded_vectors, add__adds, add__vector_reads, add__drain_reads, add__table_reads, add__accumulator_writes, add__vector_writes, add__vector_steps, clear
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
  input [10:0] add__adds;
  wire [10:0] add__adds;
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

module tnthw_t32x32_memory_queue(rst, pop, full, valid, head, write__data, write__en, clk);
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

module tnthw_t32x32_memory_unit(read_data__payload, read_data__valid, write_data__ready, clk, rst, free, held_read, held_write, page, fetching, fetched, request__valid, request__payload__write, request__payload__beats, write_beat, store__en, read_beat, load__en, weights_write, table_write, page_write
, done, start, instruction, address, store_address, offered, gathered, read_data__ready, entry, write_data__payload, store__data, request__ready);
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire [19:0] _004_;
  wire [19:0] _005_;
  wire _006_;
  wire _007_;
  wire [16:0] _008_;
  wire [20:0] _009_;
  wire [20:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire [15:0] _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire [15:0] _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire [19:0] _031_;
  wire _032_;
  wire _033_;
  wire [21:0] _034_;
  wire [21:0] _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire [20:0] _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire [31:0] _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire [20:0] _051_;
  wire _052_;
  wire [6:0] _053_;
  wire _054_;
  wire _055_;
  wire [16:0] _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire [207:0] _062_;
  wire _063_;
  wire [32:0] _064_;
  wire [15:0] _065_;
  wire [31:0] _066_;
  wire [19:0] _067_;
  wire [19:0] _068_;
  wire [19:0] _069_;
  wire [15:0] _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire [4095:0] _077_;
  wire [5:0] _078_;
  wire [19:0] _079_;
  wire [19:0] _080_;
  wire [19:0] _081_;
  wire [19:0] _082_;
  wire [15:0] _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire [19:0] _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire [19:0] _094_;
  wire [19:0] _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire [19:0] _102_;
  wire [19:0] _103_;
  wire _104_;
  wire _105_;
  wire [16:0] _106_;
  wire [20:0] _107_;
  wire [20:0] _108_;
  wire _109_;
  wire _110_;
  wire [1:0] _111_;
  wire [1:0] _112_;
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
  wire [15:0] _149_;
  wire _150_;
  wire [6:0] _151_;
  wire [6:0] _152_;
  wire [20:0] _153_;
  wire _154_;
  wire _155_;
  wire _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire [19:0] _160_;
  wire [19:0] _161_;
  wire _162_;
  wire _163_;
  wire _164_;
  wire _165_;
  wire _166_;
  wire _167_;
  wire _168_;
  wire _169_;
  wire [19:0] _170_;
  wire _171_;
  wire _172_;
  wire _173_;
  wire [15:0] _174_;
  wire [15:0] _175_;
  wire [15:0] _176_;
  wire [15:0] _177_;
  wire [19:0] _178_;
  wire [19:0] _179_;
  wire [19:0] _180_;
  wire [19:0] _181_;
  wire [19:0] _182_;
  wire [19:0] _183_;
  wire [19:0] _184_;
  wire [19:0] _185_;
  wire [19:0] _186_;
  wire [19:0] _187_;
  wire [19:0] _188_;
  wire [19:0] _189_;
  wire [19:0] _190_;
  wire [19:0] _191_;
  wire [5:0] _192_;
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
  wire [127:0] _210_;
  wire [127:0] _211_;
  wire [127:0] _212_;
  wire [127:0] _213_;
  wire [127:0] _214_;
  wire [127:0] _215_;
  wire [127:0] _216_;
  wire [127:0] _217_;
  wire [127:0] _218_;
  wire [127:0] _219_;
  wire [127:0] _220_;
  wire [127:0] _221_;
  wire [127:0] _222_;
  wire [127:0] _223_;
  wire [127:0] _224_;
  wire [127:0] _225_;
  wire [127:0] _226_;
  wire [127:0] _227_;
  wire [127:0] _228_;
  wire [127:0] _229_;
  wire [127:0] _230_;
  wire [127:0] _231_;
  wire [127:0] _232_;
  wire [127:0] _233_;
  wire [127:0] _234_;
  wire [127:0] _235_;
  wire [127:0] _236_;
  wire [127:0] _237_;
  wire [127:0] _238_;
  wire [127:0] _239_;
  wire [127:0] _240_;
  wire [127:0] _241_;
  wire [127:0] _242_;
  wire [127:0] _243_;
  wire [127:0] _244_;
  wire [127:0] _245_;
  wire [127:0] _246_;
  wire [127:0] _247_;
  wire [127:0] _248_;
  wire [127:0] _249_;
  wire [127:0] _250_;
  wire [127:0] _251_;
  wire [127:0] _252_;
  wire [127:0] _253_;
  wire [127:0] _254_;
  wire [127:0] _255_;
  wire [127:0] _256_;
  wire _257_;
  wire _258_;
  wire _259_;
  wire _260_;
  wire _261_;
  wire _262_;
  wire _263_;
  wire [15:0] _264_;
  wire [15:0] _265_;
  wire [15:0] _266_;
  wire [19:0] _267_;
  wire [19:0] _268_;
  wire [19:0] _269_;
  wire [19:0] _270_;
  wire [19:0] _271_;
  wire [19:0] _272_;
  wire [19:0] _273_;
  wire [19:0] _274_;
  wire [19:0] _275_;
  wire [31:0] _276_;
  wire [31:0] _277_;
  wire [15:0] _278_;
  wire [15:0] _279_;
  wire _280_;
  wire _281_;
  wire [207:0] _282_;
  reg [15:0] \$signal  = 16'h0000;
  reg \$signal$16  = 1'h0;
  reg \$signal$20  = 1'h0;
  wire \$signal$21 ;
  wire \$signal$22 ;
  reg \$signal$25  = 1'h0;
  wire \$signal$26 ;
  reg [5:0] \$signal$27  = 6'h00;
  wire \$signal$30 ;
  reg \$signal$36  = 1'h0;
  wire \$signal$37 ;
  reg \$signal$40  = 1'h0;
  wire \$signal$62 ;
  output [31:0] address;
  reg [31:0] address = 32'd0;
  reg beat = 1'h0;
  reg [19:0] beats_left = 20'h00000;
  reg busy = 1'h0;
  input clk;
  wire clk;
  output done;
  wire done;
  reg \done$41  = 1'h0;
  output [19:0] entry;
  reg [19:0] entry = 20'h00000;
  wire [5:0] entry_beats;
  output fetched;
  wire fetched;
  output fetching;
  wire fetching;
  output free;
  wire free;
  output [4095:0] gathered;
  reg [4095:0] gathered = 4096'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  output [15:0] held_read;
  wire [15:0] held_read;
  output [15:0] held_write;
  wire [15:0] held_write;
  input [207:0] instruction;
  wire [207:0] instruction;
  wire [19:0] load__address;
  wire [255:0] load__data;
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
  input rst;
  wire rst;
  input start;
  wire start;
  wire [19:0] store__address;
  input [255:0] store__data;
  wire [255:0] store__data;
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
  output [127:0] write_data__payload;
  wire [127:0] write_data__payload;
  input write_data__ready;
  wire write_data__ready;
  wire write_data__valid;
  assign _000_ = request__valid & request__ready;
  assign _088_ = instruction[3:0] == 3'h4;
  assign _105_ = instruction[3:0] == 3'h5;
  assign _116_ = _088_ | _105_;
  assign _127_ = instruction[3:0] == 3'h6;
  assign _138_ = _116_ | _127_;
  assign _149_ = _138_ ? 16'h0001 : instruction[187:172];
  assign _001_ = instruction[3:0] == 3'h4;
  assign _011_ = instruction[3:0] == 3'h5;
  assign _020_ = _001_ | _011_;
  assign _030_ = instruction[3:0] == 3'h6;
  assign _037_ = _020_ | _030_;
  assign _047_ = _037_ ? instruction[67:36] : instruction[99:68];
  assign _056_ = \$signal  - 1'h1;
  assign _064_ = address + word[131:100];
  assign _075_ = instruction[3:0] == 3'h6;
  assign _089_ = instruction[3:0] == 3'h4;
  assign _090_ = instruction[3:0] == 3'h5;
  assign _091_ = _089_ | _090_;
  assign _092_ = instruction[3:0] == 3'h6;
  assign _093_ = _091_ | _092_;
  assign _094_ = _093_ ? instruction[87:68] : instruction[151:132];
  assign _095_ = _075_ ? 20'h00000 : _094_;
  assign _096_ = instruction[3:0] == 3'h6;
  assign _097_ = instruction[3:0] == 3'h4;
  assign _098_ = instruction[3:0] == 3'h5;
  assign _099_ = _097_ | _098_;
  assign _100_ = instruction[3:0] == 3'h6;
  assign _101_ = _099_ | _100_;
  assign _102_ = _101_ ? instruction[87:68] : instruction[151:132];
  assign _103_ = _096_ ? 20'h00000 : _102_;
  assign _104_ = instruction[3:0] == 2'h3;
  assign _106_ = store_rows_left - 1'h1;
  assign _107_ = store_address + 1'h1;
  assign _108_ = store_words_left - 1'h1;
  assign _109_ = ~ store_last;
  assign _110_ = \$signal$21  & beat;
  assign _111_ = beat + 1'h1;
  assign _112_ = beat ? 2'h0 : _111_;
  assign _113_ = \$signal$21  & beat;
  assign _114_ = _113_ & \$signal$20 ;
  assign _115_ = ! \$signal$27 ;
  assign _117_ = \$signal$27  == 1'h1;
  assign _118_ = \$signal$27  == 2'h2;
  assign _119_ = \$signal$27  == 2'h3;
  assign _120_ = \$signal$27  == 3'h4;
  assign _121_ = \$signal$27  == 3'h5;
  assign _122_ = \$signal$27  == 3'h6;
  assign _123_ = \$signal$27  == 3'h7;
  assign _124_ = \$signal$27  == 4'h8;
  assign _125_ = \$signal$27  == 4'h9;
  assign _126_ = \$signal$27  == 4'ha;
  assign _128_ = \$signal$27  == 4'hb;
  assign _129_ = \$signal$27  == 4'hc;
  assign _130_ = \$signal$27  == 4'hd;
  assign _131_ = \$signal$27  == 4'he;
  assign _132_ = \$signal$27  == 4'hf;
  assign _133_ = \$signal$27  == 5'h10;
  assign _134_ = \$signal$27  == 5'h11;
  assign _135_ = \$signal$27  == 5'h12;
  assign _136_ = \$signal$27  == 5'h13;
  assign _137_ = \$signal$27  == 5'h14;
  assign _139_ = \$signal$27  == 5'h15;
  assign _140_ = \$signal$27  == 5'h16;
  assign _141_ = \$signal$27  == 5'h17;
  assign _142_ = \$signal$27  == 5'h18;
  assign _143_ = \$signal$27  == 5'h19;
  assign _144_ = \$signal$27  == 5'h1a;
  assign _145_ = \$signal$27  == 5'h1b;
  assign _146_ = \$signal$27  == 5'h1c;
  assign _147_ = \$signal$27  == 5'h1d;
  assign _148_ = \$signal$27  == 5'h1e;
  assign _150_ = \$signal$27  == 5'h1f;
  assign _151_ = \$signal$27  + 1'h1;
  assign _152_ = \$signal$30  ? 7'h00 : _151_;
  assign _153_ = beats_left - 1'h1;
  assign _154_ = instruction[3:0] == 3'h6;
  assign _155_ = instruction[3:0] == 3'h4;
  assign _156_ = instruction[3:0] == 3'h5;
  assign _157_ = _155_ | _156_;
  assign _158_ = instruction[3:0] == 3'h6;
  assign _159_ = _157_ | _158_;
  assign _160_ = _159_ ? instruction[87:68] : instruction[151:132];
  assign _161_ = _154_ ? 20'h00000 : _160_;
  assign _162_ = instruction[3:0] == 3'h6;
  assign _163_ = instruction[3:0] == 3'h4;
  assign _164_ = instruction[3:0] == 3'h5;
  assign _165_ = _163_ | _164_;
  assign _002_ = instruction[3:0] == 3'h6;
  assign _003_ = _165_ | _002_;
  assign _004_ = _003_ ? instruction[87:68] : instruction[151:132];
  assign _005_ = _162_ ? 20'h00000 : _004_;
  assign _006_ = instruction[3:0] == 2'h3;
  assign _007_ = ~ _006_;
  assign _008_ = load_rows_left - 1'h1;
  assign _009_ = load_address + 1'h1;
  assign _010_ = load_words_left - 1'h1;
  assign free = ~ busy;
  assign _012_ = word[3:0] == 3'h4;
  assign _013_ = word[3:0] == 3'h5;
  assign _014_ = _012_ | _013_;
  assign _015_ = word[3:0] == 3'h6;
  assign _016_ = _014_ | _015_;
  assign _017_ = _016_ ? 16'h0000 : word[51:36];
  assign held_read = busy ? _017_ : 16'h0000;
  assign _018_ = word[3:0] == 3'h4;
  assign _019_ = word[3:0] == 3'h5;
  assign _021_ = _018_ | _019_;
  assign _022_ = word[3:0] == 3'h6;
  assign _023_ = _021_ | _022_;
  assign _024_ = _023_ ? 16'h0000 : word[67:52];
  assign held_write = busy ? _024_ : 16'h0000;
  assign _025_ = word[3:0] == 3'h4;
  assign _026_ = word[3:0] == 3'h5;
  assign _027_ = _025_ | _026_;
  assign _028_ = word[3:0] == 3'h6;
  assign _029_ = _027_ | _028_;
  assign { _031_[19:1], page } = _029_ ? word[87:68] : word[151:132];
  assign fetching = word[3:0] == 3'h6;
  assign fetched = done & fetching;
  assign _032_ = word[3:0] == 2'h2;
  assign _033_ = word[3:0] == 2'h3;
  assign moves = _032_ | _033_;
  assign request__valid = | \$signal ;
  assign request__payload__write = word[3:0] == 2'h3;
  assign _034_ = 1'h0 + { word[207:188], 1'h0 };
  assign { _035_[21:20], request__payload__beats } = moves ? _034_ : { 2'h0, word[107:88] };
  assign _036_ = word[3:0] == 2'h2;
  assign _038_ = word[3:0] == 2'h3;
  assign _039_ = _036_ | _038_;
  assign _040_ = store_words_left == 1'h1;
  assign store_row_end = _039_ & _040_;
  assign { _041_[20], store_next_row } = store_row + word[171:152];
  assign _042_ = store_rows_left == 1'h1;
  assign store_last = store_row_end & _042_;
  assign \$signal$21  = offered & write_data__ready;
  assign _043_ = ~ offered;
  assign _044_ = \$signal$21  & beat;
  assign _045_ = _043_ | _044_;
  assign store__en = \$signal$16  & _045_;
  assign _046_ = word[3:0] == 2'h2;
  assign _048_ = word[3:0] == 2'h3;
  assign _049_ = _046_ | _048_;
  assign _050_ = load_words_left == 1'h1;
  assign load_row_end = _049_ & _050_;
  assign { _051_[20], load_next_row } = load_row + word[171:152];
  assign _052_ = load_rows_left == 1'h1;
  assign load_last = load_row_end & _052_;
  assign \$signal$62  = word[3:0] == 2'h2;
  assign \$signal$26  = read_data__valid & \$signal$36 ;
  assign _053_ = \$signal$27  + 1'h1;
  assign _054_ = _053_ == entry_beats;
  assign \$signal$30  = \$signal$26  & _054_;
  assign _055_ = \$signal$30  & load_last;
  assign _057_ = beats_left == 1'h1;
  assign _058_ = \$signal$26  & _057_;
  assign \$signal$37  = \$signal$62  ? _055_ : _058_;
  assign load__en = \$signal$40  & \$signal$62 ;
  assign _059_ = word[3:0] == 3'h4;
  assign weights_write = \$signal$40  & _059_;
  assign _060_ = word[3:0] == 3'h5;
  assign table_write = \$signal$40  & _060_;
  assign _061_ = word[3:0] == 3'h6;
  assign page_write = \$signal$40  & _061_;
  assign done = \$signal$25  | \done$41 ;
  always @(posedge clk)
    word <= _062_;
  always @(posedge clk)
    busy <= _063_;
  always @(posedge clk)
    \$signal  <= _065_;
  always @(posedge clk)
    address <= _066_;
  always @(posedge clk)
    store_address <= _067_;
  always @(posedge clk)
    store_row <= _068_;
  always @(posedge clk)
    store_words_left <= _069_;
  always @(posedge clk)
    store_rows_left <= _070_;
  always @(posedge clk)
    \$signal$16  <= _071_;
  always @(posedge clk)
    \$signal$20  <= _072_;
  always @(posedge clk)
    offered <= _073_;
  always @(posedge clk)
    beat <= _074_;
  always @(posedge clk)
    \$signal$25  <= _076_;
  always @(posedge clk)
    gathered <= _077_;
  always @(posedge clk)
    \$signal$27  <= _078_;
  always @(posedge clk)
    beats_left <= _079_;
  always @(posedge clk)
    load_address <= _080_;
  always @(posedge clk)
    load_row <= _081_;
  always @(posedge clk)
    load_words_left <= _082_;
  always @(posedge clk)
    load_rows_left <= _083_;
  always @(posedge clk)
    \$signal$36  <= _084_;
  always @(posedge clk)
    \$signal$40  <= _085_;
  always @(posedge clk)
    \done$41  <= _086_;
  always @(posedge clk)
    entry <= _087_;
  function [5:0] _472_;
    input [5:0] a;
    input [17:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _472_ = b[5:0];
      3'b?1?:
        _472_ = b[11:6];
      3'b1??:
        _472_ = b[17:12];
      default:
        _472_ = a;
    endcase
  endfunction
  assign entry_beats = _472_(6'h01, 18'h02803, { _168_, _167_, _166_ });
  assign _166_ = word[3:0] == 4'h6;
  assign _167_ = word[3:0] == 4'h5;
  assign _168_ = word[3:0] == 4'h2;
  function [127:0] _476_;
    input [127:0] a;
    input [255:0] b;
    input [1:0] s;
    (* parallel_case *)
    casez (s)
      2'b?1:
        _476_ = b[127:0];
      2'b1?:
        _476_ = b[255:128];
      default:
        _476_ = a;
    endcase
  endfunction
  assign write_data__payload = _476_(128'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { store__data[127:0], store__data[255:128] }, { _169_, beat });
  assign _169_ = ~ beat;
  assign _170_ = \$signal$30  ? load_address : entry;
  assign _087_ = rst ? 20'h00000 : _170_;
  assign _086_ = rst ? 1'h0 : \$signal$37 ;
  assign _085_ = rst ? 1'h0 : \$signal$30 ;
  assign _171_ = \$signal$37  ? 1'h0 : \$signal$36 ;
  assign _172_ = \$signal$26  ? _171_ : \$signal$36 ;
  assign _173_ = start ? _007_ : _172_;
  assign _084_ = rst ? 1'h0 : _173_;
  assign _174_ = load_row_end ? _008_[15:0] : load_rows_left;
  assign _175_ = \$signal$30  ? _174_ : load_rows_left;
  assign _176_ = \$signal$26  ? _175_ : load_rows_left;
  assign _177_ = start ? instruction[187:172] : _176_;
  assign _083_ = rst ? 16'h0000 : _177_;
  assign _178_ = load_row_end ? word[207:188] : _010_[19:0];
  assign _179_ = \$signal$30  ? _178_ : load_words_left;
  assign _180_ = \$signal$26  ? _179_ : load_words_left;
  assign _181_ = start ? instruction[207:188] : _180_;
  assign _082_ = rst ? 20'h00000 : _181_;
  assign _182_ = load_row_end ? load_next_row : load_row;
  assign _183_ = \$signal$30  ? _182_ : load_row;
  assign _184_ = \$signal$26  ? _183_ : load_row;
  assign _185_ = start ? _005_ : _184_;
  assign _081_ = rst ? 20'h00000 : _185_;
  assign _186_ = load_row_end ? load_next_row : _009_[19:0];
  assign _187_ = \$signal$30  ? _186_ : load_address;
  assign _188_ = \$signal$26  ? _187_ : load_address;
  assign _189_ = start ? _161_ : _188_;
  assign _080_ = rst ? 20'h00000 : _189_;
  assign _190_ = \$signal$26  ? _153_[19:0] : beats_left;
  assign _191_ = start ? instruction[107:88] : _190_;
  assign _079_ = rst ? 20'h00000 : _191_;
  assign _192_ = \$signal$26  ? _152_[5:0] : \$signal$27 ;
  assign _078_ = rst ? 6'h00 : _192_;
  assign _193_ = _150_ ? read_data__payload : gathered[4095:3968];
  assign _194_ = \$signal$26  ? _193_ : gathered[4095:3968];
  assign _077_[4095:3968] = rst ? 128'h00000000000000000000000000000000 : _194_;
  assign _195_ = _147_ ? read_data__payload : gathered[3839:3712];
  assign _196_ = \$signal$26  ? _195_ : gathered[3839:3712];
  assign _077_[3839:3712] = rst ? 128'h00000000000000000000000000000000 : _196_;
  assign _197_ = _146_ ? read_data__payload : gathered[3711:3584];
  assign _198_ = \$signal$26  ? _197_ : gathered[3711:3584];
  assign _077_[3711:3584] = rst ? 128'h00000000000000000000000000000000 : _198_;
  assign _199_ = _145_ ? read_data__payload : gathered[3583:3456];
  assign _200_ = \$signal$26  ? _199_ : gathered[3583:3456];
  assign _077_[3583:3456] = rst ? 128'h00000000000000000000000000000000 : _200_;
  assign _201_ = _144_ ? read_data__payload : gathered[3455:3328];
  assign _202_ = \$signal$26  ? _201_ : gathered[3455:3328];
  assign _077_[3455:3328] = rst ? 128'h00000000000000000000000000000000 : _202_;
  assign _203_ = _143_ ? read_data__payload : gathered[3327:3200];
  assign _204_ = \$signal$26  ? _203_ : gathered[3327:3200];
  assign _077_[3327:3200] = rst ? 128'h00000000000000000000000000000000 : _204_;
  assign _205_ = _142_ ? read_data__payload : gathered[3199:3072];
  assign _206_ = \$signal$26  ? _205_ : gathered[3199:3072];
  assign _077_[3199:3072] = rst ? 128'h00000000000000000000000000000000 : _206_;
  assign _207_ = _141_ ? read_data__payload : gathered[3071:2944];
  assign _208_ = \$signal$26  ? _207_ : gathered[3071:2944];
  assign _077_[3071:2944] = rst ? 128'h00000000000000000000000000000000 : _208_;
  assign _209_ = _140_ ? read_data__payload : gathered[2943:2816];
  assign _210_ = \$signal$26  ? _209_ : gathered[2943:2816];
  assign _077_[2943:2816] = rst ? 128'h00000000000000000000000000000000 : _210_;
  assign _211_ = _139_ ? read_data__payload : gathered[2815:2688];
  assign _212_ = \$signal$26  ? _211_ : gathered[2815:2688];
  assign _077_[2815:2688] = rst ? 128'h00000000000000000000000000000000 : _212_;
  assign _213_ = _137_ ? read_data__payload : gathered[2687:2560];
  assign _214_ = \$signal$26  ? _213_ : gathered[2687:2560];
  assign _077_[2687:2560] = rst ? 128'h00000000000000000000000000000000 : _214_;
  assign _215_ = _136_ ? read_data__payload : gathered[2559:2432];
  assign _216_ = \$signal$26  ? _215_ : gathered[2559:2432];
  assign _077_[2559:2432] = rst ? 128'h00000000000000000000000000000000 : _216_;
  assign _217_ = _135_ ? read_data__payload : gathered[2431:2304];
  assign _218_ = \$signal$26  ? _217_ : gathered[2431:2304];
  assign _077_[2431:2304] = rst ? 128'h00000000000000000000000000000000 : _218_;
  assign _219_ = _134_ ? read_data__payload : gathered[2303:2176];
  assign _220_ = \$signal$26  ? _219_ : gathered[2303:2176];
  assign _077_[2303:2176] = rst ? 128'h00000000000000000000000000000000 : _220_;
  assign _221_ = _133_ ? read_data__payload : gathered[2175:2048];
  assign _222_ = \$signal$26  ? _221_ : gathered[2175:2048];
  assign _077_[2175:2048] = rst ? 128'h00000000000000000000000000000000 : _222_;
  assign _223_ = _132_ ? read_data__payload : gathered[2047:1920];
  assign _224_ = \$signal$26  ? _223_ : gathered[2047:1920];
  assign _077_[2047:1920] = rst ? 128'h00000000000000000000000000000000 : _224_;
  assign _225_ = _131_ ? read_data__payload : gathered[1919:1792];
  assign _226_ = \$signal$26  ? _225_ : gathered[1919:1792];
  assign _077_[1919:1792] = rst ? 128'h00000000000000000000000000000000 : _226_;
  assign _227_ = _130_ ? read_data__payload : gathered[1791:1664];
  assign _228_ = \$signal$26  ? _227_ : gathered[1791:1664];
  assign _077_[1791:1664] = rst ? 128'h00000000000000000000000000000000 : _228_;
  assign _229_ = _129_ ? read_data__payload : gathered[1663:1536];
  assign _230_ = \$signal$26  ? _229_ : gathered[1663:1536];
  assign _077_[1663:1536] = rst ? 128'h00000000000000000000000000000000 : _230_;
  assign _231_ = _128_ ? read_data__payload : gathered[1535:1408];
  assign _232_ = \$signal$26  ? _231_ : gathered[1535:1408];
  assign _077_[1535:1408] = rst ? 128'h00000000000000000000000000000000 : _232_;
  assign _233_ = _126_ ? read_data__payload : gathered[1407:1280];
  assign _234_ = \$signal$26  ? _233_ : gathered[1407:1280];
  assign _077_[1407:1280] = rst ? 128'h00000000000000000000000000000000 : _234_;
  assign _235_ = _125_ ? read_data__payload : gathered[1279:1152];
  assign _236_ = \$signal$26  ? _235_ : gathered[1279:1152];
  assign _077_[1279:1152] = rst ? 128'h00000000000000000000000000000000 : _236_;
  assign _237_ = _124_ ? read_data__payload : gathered[1151:1024];
  assign _238_ = \$signal$26  ? _237_ : gathered[1151:1024];
  assign _077_[1151:1024] = rst ? 128'h00000000000000000000000000000000 : _238_;
  assign _239_ = _123_ ? read_data__payload : gathered[1023:896];
  assign _240_ = \$signal$26  ? _239_ : gathered[1023:896];
  assign _077_[1023:896] = rst ? 128'h00000000000000000000000000000000 : _240_;
  assign _241_ = _122_ ? read_data__payload : gathered[895:768];
  assign _242_ = \$signal$26  ? _241_ : gathered[895:768];
  assign _077_[895:768] = rst ? 128'h00000000000000000000000000000000 : _242_;
  assign _243_ = _121_ ? read_data__payload : gathered[767:640];
  assign _244_ = \$signal$26  ? _243_ : gathered[767:640];
  assign _077_[767:640] = rst ? 128'h00000000000000000000000000000000 : _244_;
  assign _245_ = _120_ ? read_data__payload : gathered[639:512];
  assign _246_ = \$signal$26  ? _245_ : gathered[639:512];
  assign _077_[639:512] = rst ? 128'h00000000000000000000000000000000 : _246_;
  assign _247_ = _119_ ? read_data__payload : gathered[511:384];
  assign _248_ = \$signal$26  ? _247_ : gathered[511:384];
  assign _077_[511:384] = rst ? 128'h00000000000000000000000000000000 : _248_;
  assign _249_ = _118_ ? read_data__payload : gathered[383:256];
  assign _250_ = \$signal$26  ? _249_ : gathered[383:256];
  assign _077_[383:256] = rst ? 128'h00000000000000000000000000000000 : _250_;
  assign _251_ = _117_ ? read_data__payload : gathered[255:128];
  assign _252_ = \$signal$26  ? _251_ : gathered[255:128];
  assign _077_[255:128] = rst ? 128'h00000000000000000000000000000000 : _252_;
  assign _253_ = _115_ ? read_data__payload : gathered[127:0];
  assign _254_ = \$signal$26  ? _253_ : gathered[127:0];
  assign _077_[127:0] = rst ? 128'h00000000000000000000000000000000 : _254_;
  assign _255_ = _148_ ? read_data__payload : gathered[3967:3840];
  assign _256_ = \$signal$26  ? _255_ : gathered[3967:3840];
  assign _077_[3967:3840] = rst ? 128'h00000000000000000000000000000000 : _256_;
  assign _076_ = rst ? 1'h0 : _114_;
  assign _257_ = \$signal$21  ? _112_[0] : beat;
  assign _074_ = rst ? 1'h0 : _257_;
  assign _258_ = _110_ ? 1'h0 : offered;
  assign _259_ = store__en ? 1'h1 : _258_;
  assign _073_ = rst ? 1'h0 : _259_;
  assign _260_ = store__en ? store_last : \$signal$20 ;
  assign _261_ = start ? \$signal$20  : _260_;
  assign _072_ = rst ? 1'h0 : _261_;
  assign _262_ = store__en ? _109_ : \$signal$16 ;
  assign _263_ = start ? _104_ : _262_;
  assign _071_ = rst ? 1'h0 : _263_;
  assign _264_ = store_row_end ? _106_[15:0] : store_rows_left;
  assign _265_ = store__en ? _264_ : store_rows_left;
  assign _266_ = start ? instruction[187:172] : _265_;
  assign _070_ = rst ? 16'h0000 : _266_;
  assign _267_ = store_row_end ? word[207:188] : _108_[19:0];
  assign _268_ = store__en ? _267_ : store_words_left;
  assign _269_ = start ? instruction[207:188] : _268_;
  assign _069_ = rst ? 20'h00000 : _269_;
  assign _270_ = store_row_end ? store_next_row : store_row;
  assign _271_ = store__en ? _270_ : store_row;
  assign _272_ = start ? _103_ : _271_;
  assign _068_ = rst ? 20'h00000 : _272_;
  assign _273_ = store_row_end ? store_next_row : _107_[19:0];
  assign _274_ = store__en ? _273_ : store_address;
  assign _275_ = start ? _095_ : _274_;
  assign _067_ = rst ? 20'h00000 : _275_;
  assign _276_ = _000_ ? _064_[31:0] : address;
  assign _277_ = start ? _047_ : _276_;
  assign _066_ = rst ? 32'd0 : _277_;
  assign _278_ = _000_ ? _056_[15:0] : \$signal ;
  assign _279_ = start ? _149_ : _278_;
  assign _065_ = rst ? 16'h0000 : _279_;
  assign _280_ = done ? 1'h0 : busy;
  assign _281_ = start ? 1'h1 : _280_;
  assign _063_ = rst ? 1'h0 : _281_;
  assign _282_ = start ? instruction : word;
  assign _062_ = rst ? 208'h0000000000000000000000000000000000000000000000000000 : _282_;
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
  assign _051_[19:0] = load_next_row;
  assign _041_[19:0] = store_next_row;
  assign _035_[19:0] = request__payload__beats;
  assign _031_[0] = page;
  assign read_data__ready = \$signal$36 ;
  assign read_beat = \$signal$26 ;
  assign write_beat = \$signal$21 ;
  assign load__data = gathered[255:0];
  assign load__mask = 1'h1;
  assign load__address = entry;
  assign word_read = store__en;
  assign store__address = store_address;
  assign write_data__valid = offered;
  assign request__payload__address = address;
  assign \$signal$22  = beat;
endmodule

module tnthw_t32x32_scheduler(rst, memory__free, memory__held_read, memory__held_write, memory__done, array__free, array__held_read, vector__free, vector__held_read, vector__held_write, idle, array__start, vector__start, memory__start, memory__valid, memory__head, array__valid, array__head, vector__valid, vector__head, array__done
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

module tnthw_t32x32_sequencer(entry, clk, rst, drained, \port$234$0 , fetched, page_write, \port$8227$0 , \port$8237$0 , \port$8247$0 , page_data, \port$8333$0 , busy, instruction, clear, push, unknown, done, start);
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
  input \port$234$0 ;
  wire \port$234$0 ;
  input \port$8227$0 ;
  wire \port$8227$0 ;
  input \port$8237$0 ;
  wire \port$8237$0 ;
  input \port$8247$0 ;
  wire \port$8247$0 ;
  input [4:0] \port$8333$0 ;
  wire [4:0] \port$8333$0 ;
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
      pages[{ \port$234$0 , \port$8333$0  }] <= page_data;
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
  assign _008_ = \$signal  & { \port$8247$0 , \port$8237$0 , \port$8227$0  };
  assign _009_ = ! _008_;
  assign _010_ = \$signature__data$7 [3:0] == 1'h1;
  assign _011_ = ~ _010_;
  assign _013_ = fetches + 1'h1;
  assign _014_ = fetches > \$signal$26 ;
  assign _015_ = ! \$signal ;
  assign _016_ = \$signal  & { \port$8247$0 , \port$8237$0 , \port$8227$0  };
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
  assign instruction = _064_ ? { 316'h0000000000000000000000000000000000000000000000000000000000000000000000006000000, entry, 36'h000000006 } : \$signature__data$7 ;
  assign _064_ = fsm_state == 3'h1;
  assign busy = _065_ ? 1'h0 : 1'h1;
  assign _065_ = ! fsm_state;
  assign \$signature__en$11  = _066_ ? 1'h1 : 1'h0;
  assign _066_ = fsm_state == 3'h3;
  assign full = { \port$8247$0 , \port$8237$0 , \port$8227$0  };
  assign \$signature__addr$10  = index;
  assign \$signature__data  = page_data;
  assign page_index = { \port$234$0 , \port$8333$0  };
  assign \$signature__addr  = { \port$234$0 , \port$8333$0  };
  assign \$signature__en  = page_write;
endmodule

module tnthw_t32x32_vector_queue(rst, pop, full, valid, head, write__data, write__en, clk);
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

module tnthw_t32x32_vector_unit(rst, write, free, held_read, held_write, read__en, accumulator_read, chunk, read__address, \result$434 , \result$435 , \result$436 , \result$437 , \result$438 , \result$439 , \result$440 , \result$441 , \result$442 , \result$443 , \result$444 , \result$445 
, \result$446 , \result$447 , \result$448 , \result$449 , \result$450 , \result$451 , \result$452 , \result$453 , \result$454 , \result$455 , \result$456 , \result$457 , \result$458 , \result$459 , \result$460 , \result$461 , \result$462 , \result$463 , \result$464 , \result$465 , accumulator_data
, start, instruction, write_data, write_row, result_0_7, done, result_3_7, mask, accumulator_bank, step, accumulator_address, read__data, clk);
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire [19:0] _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [19:0] _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [19:0] _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire [19:0] _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire [19:0] _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire [19:0] _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire [19:0] _031_;
  wire _032_;
  wire [8:0] _033_;
  wire _034_;
  wire _035_;
  wire [19:0] _036_;
  wire _037_;
  wire [8:0] _038_;
  wire _039_;
  wire [8:0] _040_;
  wire _041_;
  wire [8:0] _042_;
  wire _043_;
  wire _044_;
  wire [8:0] _045_;
  wire _046_;
  wire [8:0] _047_;
  wire _048_;
  wire [8:0] _049_;
  wire _050_;
  wire [8:0] _051_;
  wire _052_;
  wire [8:0] _053_;
  wire _054_;
  wire _055_;
  wire [8:0] _056_;
  wire _057_;
  wire [8:0] _058_;
  wire _059_;
  wire [8:0] _060_;
  wire _061_;
  wire [8:0] _062_;
  wire _063_;
  wire [8:0] _064_;
  wire _065_;
  wire _066_;
  wire [8:0] _067_;
  wire _068_;
  wire [8:0] _069_;
  wire _070_;
  wire [8:0] _071_;
  wire _072_;
  wire [8:0] _073_;
  wire _074_;
  wire [8:0] _075_;
  wire _076_;
  wire [8:0] _077_;
  wire _078_;
  wire [8:0] _079_;
  wire _080_;
  wire [8:0] _081_;
  wire _082_;
  wire [8:0] _083_;
  wire _084_;
  wire [8:0] _085_;
  wire _086_;
  wire [8:0] _087_;
  wire _088_;
  wire [8:0] _089_;
  wire _090_;
  wire [8:0] _091_;
  wire _092_;
  wire [8:0] _093_;
  wire _094_;
  wire [8:0] _095_;
  wire _096_;
  wire _097_;
  wire [8:0] _098_;
  wire _099_;
  wire [8:0] _100_;
  wire _101_;
  wire [8:0] _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire [11:0] _110_;
  wire _111_;
  wire [11:0] _112_;
  wire _113_;
  wire [11:0] _114_;
  wire _115_;
  wire [11:0] _116_;
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
  wire \$signal ;
  wire [255:0] \$signal$466 ;
  wire \$signal$70 ;
  wire \$signal$72 ;
  wire [8:0] \$signal$73 ;
  wire [8:0] \$signal$74 ;
  output [5:0] accumulator_address;
  wire [5:0] accumulator_address;
  output accumulator_bank;
  wire accumulator_bank;
  input [703:0] accumulator_data;
  wire [703:0] accumulator_data;
  output accumulator_read;
  wire accumulator_read;
  wire [19:0] address;
  wire [47:0] bias;
  wire [1535:0] \bias$149 ;
  wire [47:0] \bias$159 ;
  wire [47:0] \bias$168 ;
  wire [47:0] \bias$177 ;
  wire [47:0] \bias$186 ;
  wire [47:0] \bias$195 ;
  wire [47:0] \bias$204 ;
  wire [47:0] \bias$213 ;
  wire [47:0] \bias$222 ;
  wire [47:0] \bias$231 ;
  wire [47:0] \bias$240 ;
  wire [47:0] \bias$249 ;
  wire [47:0] \bias$258 ;
  wire [47:0] \bias$267 ;
  wire [47:0] \bias$276 ;
  wire [47:0] \bias$285 ;
  wire [47:0] \bias$294 ;
  wire [47:0] \bias$303 ;
  wire [47:0] \bias$312 ;
  wire [47:0] \bias$321 ;
  wire [47:0] \bias$330 ;
  wire [47:0] \bias$339 ;
  wire [47:0] \bias$348 ;
  wire [47:0] \bias$357 ;
  wire [47:0] \bias$366 ;
  wire [47:0] \bias$375 ;
  wire [47:0] \bias$384 ;
  wire [47:0] \bias$393 ;
  wire [47:0] \bias$402 ;
  wire [47:0] \bias$411 ;
  wire [47:0] \bias$420 ;
  wire [47:0] \bias$429 ;
  reg bias_0_0 = 1'h0;
  reg bias_0_1 = 1'h0;
  reg bias_0_2 = 1'h0;
  reg [11:0] bias_1_0 = 12'h000;
  reg [11:0] bias_1_1 = 12'h000;
  reg [11:0] bias_1_2 = 12'h000;
  wire bias_read;
  wire [7:0] bias_row;
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
  wire \first$156 ;
  wire \first$165 ;
  wire \first$174 ;
  wire \first$183 ;
  wire \first$192 ;
  wire \first$201 ;
  wire \first$210 ;
  wire \first$219 ;
  wire \first$228 ;
  wire \first$237 ;
  wire \first$246 ;
  wire \first$255 ;
  wire \first$264 ;
  wire \first$273 ;
  wire \first$282 ;
  wire \first$291 ;
  wire \first$300 ;
  wire \first$309 ;
  wire \first$318 ;
  wire \first$327 ;
  wire \first$336 ;
  wire \first$345 ;
  wire \first$354 ;
  wire \first$363 ;
  wire \first$372 ;
  wire \first$381 ;
  wire \first$390 ;
  wire \first$399 ;
  wire \first$408 ;
  wire \first$417 ;
  wire \first$426 ;
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
  wire [8:0] \high$162 ;
  wire [8:0] \high$171 ;
  wire [8:0] \high$180 ;
  wire [8:0] \high$189 ;
  wire [8:0] \high$198 ;
  wire [8:0] \high$207 ;
  wire [8:0] \high$216 ;
  wire [8:0] \high$225 ;
  wire [8:0] \high$234 ;
  wire [8:0] \high$243 ;
  wire [8:0] \high$252 ;
  wire [8:0] \high$261 ;
  wire [8:0] \high$270 ;
  wire [8:0] \high$279 ;
  wire [8:0] \high$288 ;
  wire [8:0] \high$297 ;
  wire [8:0] \high$306 ;
  wire [8:0] \high$315 ;
  wire [8:0] \high$324 ;
  wire [8:0] \high$333 ;
  wire [8:0] \high$342 ;
  wire [8:0] \high$351 ;
  wire [8:0] \high$360 ;
  wire [8:0] \high$369 ;
  wire [8:0] \high$378 ;
  wire [8:0] \high$387 ;
  wire [8:0] \high$396 ;
  wire [8:0] \high$405 ;
  wire [8:0] \high$414 ;
  wire [8:0] \high$423 ;
  wire [8:0] \high$432 ;
  input [377:0] instruction;
  wire [377:0] instruction;
  wire [377:0] \instruction$77 ;
  wire is_signed;
  wire lane_chunk;
  wire [255:0] lanes;
  wire last;
  wire last_tap;
  wire [8:0] low;
  wire [8:0] \low$161 ;
  wire [8:0] \low$170 ;
  wire [8:0] \low$179 ;
  wire [8:0] \low$188 ;
  wire [8:0] \low$197 ;
  wire [8:0] \low$206 ;
  wire [8:0] \low$215 ;
  wire [8:0] \low$224 ;
  wire [8:0] \low$233 ;
  wire [8:0] \low$242 ;
  wire [8:0] \low$251 ;
  wire [8:0] \low$260 ;
  wire [8:0] \low$269 ;
  wire [8:0] \low$278 ;
  wire [8:0] \low$287 ;
  wire [8:0] \low$296 ;
  wire [8:0] \low$305 ;
  wire [8:0] \low$314 ;
  wire [8:0] \low$323 ;
  wire [8:0] \low$332 ;
  wire [8:0] \low$341 ;
  wire [8:0] \low$350 ;
  wire [8:0] \low$359 ;
  wire [8:0] \low$368 ;
  wire [8:0] \low$377 ;
  wire [8:0] \low$386 ;
  wire [8:0] \low$395 ;
  wire [8:0] \low$404 ;
  wire [8:0] \low$413 ;
  wire [8:0] \low$422 ;
  wire [8:0] \low$431 ;
  output mask;
  wire mask;
  wire maximum;
  wire \maximum$158 ;
  wire \maximum$167 ;
  wire \maximum$176 ;
  wire \maximum$185 ;
  wire \maximum$194 ;
  wire \maximum$203 ;
  wire \maximum$212 ;
  wire \maximum$221 ;
  wire \maximum$230 ;
  wire \maximum$239 ;
  wire \maximum$248 ;
  wire \maximum$257 ;
  wire \maximum$266 ;
  wire \maximum$275 ;
  wire \maximum$284 ;
  wire \maximum$293 ;
  wire \maximum$302 ;
  wire \maximum$311 ;
  wire \maximum$320 ;
  wire \maximum$329 ;
  wire \maximum$338 ;
  wire \maximum$347 ;
  wire \maximum$356 ;
  wire \maximum$365 ;
  wire \maximum$374 ;
  wire \maximum$383 ;
  wire \maximum$392 ;
  wire \maximum$401 ;
  wire \maximum$410 ;
  wire \maximum$419 ;
  wire \maximum$428 ;
  wire [21:0] operand;
  wire [21:0] \operand$154 ;
  wire [21:0] \operand$163 ;
  wire [21:0] \operand$172 ;
  wire [21:0] \operand$181 ;
  wire [21:0] \operand$190 ;
  wire [21:0] \operand$199 ;
  wire [21:0] \operand$208 ;
  wire [21:0] \operand$217 ;
  wire [21:0] \operand$226 ;
  wire [21:0] \operand$235 ;
  wire [21:0] \operand$244 ;
  wire [21:0] \operand$253 ;
  wire [21:0] \operand$262 ;
  wire [21:0] \operand$271 ;
  wire [21:0] \operand$280 ;
  wire [21:0] \operand$289 ;
  wire [21:0] \operand$298 ;
  wire [21:0] \operand$307 ;
  wire [21:0] \operand$316 ;
  wire [21:0] \operand$325 ;
  wire [21:0] \operand$334 ;
  wire [21:0] \operand$343 ;
  wire [21:0] \operand$352 ;
  wire [21:0] \operand$361 ;
  wire [21:0] \operand$370 ;
  wire [21:0] \operand$379 ;
  wire [21:0] \operand$388 ;
  wire [21:0] \operand$397 ;
  wire [21:0] \operand$406 ;
  wire [21:0] \operand$415 ;
  wire [21:0] \operand$424 ;
  wire [21:0] operand_0;
  reg operand_0_0 = 1'h0;
  wire [21:0] operand_1;
  wire [21:0] operand_10;
  wire [21:0] operand_11;
  wire [21:0] operand_12;
  wire [21:0] operand_13;
  wire [21:0] operand_14;
  wire [21:0] operand_15;
  wire [21:0] operand_16;
  wire [21:0] operand_17;
  wire [21:0] operand_18;
  wire [21:0] operand_19;
  reg operand_1_0 = 1'h0;
  wire [21:0] operand_2;
  wire [21:0] operand_20;
  wire [21:0] operand_21;
  wire [21:0] operand_22;
  wire [21:0] operand_23;
  wire [21:0] operand_24;
  wire [21:0] operand_25;
  wire [21:0] operand_26;
  wire [21:0] operand_27;
  wire [21:0] operand_28;
  wire [21:0] operand_29;
  reg operand_2_0 = 1'h0;
  wire [21:0] operand_3;
  wire [21:0] operand_30;
  wire [21:0] operand_31;
  reg operand_3_0 = 1'h0;
  wire [21:0] operand_4;
  wire [21:0] operand_5;
  wire [21:0] operand_6;
  wire [21:0] operand_7;
  wire [21:0] operand_8;
  wire [21:0] operand_9;
  wire [15:0] position;
  output [19:0] read__address;
  wire [19:0] read__address;
  input [255:0] read__data;
  wire [255:0] read__data;
  output read__en;
  wire read__en;
  wire [255:0] result;
  output [7:0] \result$434 ;
  wire [7:0] \result$434 ;
  output [7:0] \result$435 ;
  wire [7:0] \result$435 ;
  output [7:0] \result$436 ;
  wire [7:0] \result$436 ;
  output [7:0] \result$437 ;
  wire [7:0] \result$437 ;
  output [7:0] \result$438 ;
  wire [7:0] \result$438 ;
  output [7:0] \result$439 ;
  wire [7:0] \result$439 ;
  output [7:0] \result$440 ;
  wire [7:0] \result$440 ;
  output [7:0] \result$441 ;
  wire [7:0] \result$441 ;
  output [7:0] \result$442 ;
  wire [7:0] \result$442 ;
  output [7:0] \result$443 ;
  wire [7:0] \result$443 ;
  output [7:0] \result$444 ;
  wire [7:0] \result$444 ;
  output [7:0] \result$445 ;
  wire [7:0] \result$445 ;
  output [7:0] \result$446 ;
  wire [7:0] \result$446 ;
  output [7:0] \result$447 ;
  wire [7:0] \result$447 ;
  output [7:0] \result$448 ;
  wire [7:0] \result$448 ;
  output [7:0] \result$449 ;
  wire [7:0] \result$449 ;
  output [7:0] \result$450 ;
  wire [7:0] \result$450 ;
  output [7:0] \result$451 ;
  wire [7:0] \result$451 ;
  output [7:0] \result$452 ;
  wire [7:0] \result$452 ;
  output [7:0] \result$453 ;
  wire [7:0] \result$453 ;
  output [7:0] \result$454 ;
  wire [7:0] \result$454 ;
  output [7:0] \result$455 ;
  wire [7:0] \result$455 ;
  output [7:0] \result$456 ;
  wire [7:0] \result$456 ;
  output [7:0] \result$457 ;
  wire [7:0] \result$457 ;
  output [7:0] \result$458 ;
  wire [7:0] \result$458 ;
  output [7:0] \result$459 ;
  wire [7:0] \result$459 ;
  output [7:0] \result$460 ;
  wire [7:0] \result$460 ;
  output [7:0] \result$461 ;
  wire [7:0] \result$461 ;
  output [7:0] \result$462 ;
  wire [7:0] \result$462 ;
  output [7:0] \result$463 ;
  wire [7:0] \result$463 ;
  output [7:0] \result$464 ;
  wire [7:0] \result$464 ;
  output [7:0] \result$465 ;
  wire [7:0] \result$465 ;
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
  wire [191:0] \shift$151 ;
  wire [5:0] \shift$160 ;
  wire [5:0] \shift$169 ;
  wire [5:0] \shift$178 ;
  wire [5:0] \shift$187 ;
  wire [5:0] \shift$196 ;
  wire [5:0] \shift$205 ;
  wire [5:0] \shift$214 ;
  wire [5:0] \shift$223 ;
  wire [5:0] \shift$232 ;
  wire [5:0] \shift$241 ;
  wire [5:0] \shift$250 ;
  wire [5:0] \shift$259 ;
  wire [5:0] \shift$268 ;
  wire [5:0] \shift$277 ;
  wire [5:0] \shift$286 ;
  wire [5:0] \shift$295 ;
  wire [5:0] \shift$304 ;
  wire [5:0] \shift$313 ;
  wire [5:0] \shift$322 ;
  wire [5:0] \shift$331 ;
  wire [5:0] \shift$340 ;
  wire [5:0] \shift$349 ;
  wire [5:0] \shift$358 ;
  wire [5:0] \shift$367 ;
  wire [5:0] \shift$376 ;
  wire [5:0] \shift$385 ;
  wire [5:0] \shift$394 ;
  wire [5:0] \shift$403 ;
  wire [5:0] \shift$412 ;
  wire [5:0] \shift$421 ;
  wire [5:0] \shift$430 ;
  input start;
  wire start;
  wire \start$75 ;
  output step;
  wire step;
  wire \step$88 ;
  wire [703:0] sums;
  wire [4095:0] table_data;
  wire [7:0] table_row;
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
  wire [767:0] terms;
  wire [23:0] \terms$144 ;
  wire [23:0] \terms$155 ;
  wire [23:0] \terms$164 ;
  wire [23:0] \terms$173 ;
  wire [23:0] \terms$182 ;
  wire [23:0] \terms$191 ;
  wire [23:0] \terms$200 ;
  wire [23:0] \terms$209 ;
  wire [23:0] \terms$218 ;
  wire [23:0] \terms$227 ;
  wire [23:0] \terms$236 ;
  wire [23:0] \terms$245 ;
  wire [23:0] \terms$254 ;
  wire [23:0] \terms$263 ;
  wire [23:0] \terms$272 ;
  wire [23:0] \terms$281 ;
  wire [23:0] \terms$290 ;
  wire [23:0] \terms$299 ;
  wire [23:0] \terms$308 ;
  wire [23:0] \terms$317 ;
  wire [23:0] \terms$326 ;
  wire [23:0] \terms$335 ;
  wire [23:0] \terms$344 ;
  wire [23:0] \terms$353 ;
  wire [23:0] \terms$362 ;
  wire [23:0] \terms$371 ;
  wire [23:0] \terms$380 ;
  wire [23:0] \terms$389 ;
  wire [23:0] \terms$398 ;
  wire [23:0] \terms$407 ;
  wire [23:0] \terms$416 ;
  wire [23:0] \terms$425 ;
  reg terms_0_0 = 1'h0;
  reg [11:0] terms_1_0 = 12'h000;
  wire [767:0] terms_a;
  wire [767:0] terms_b;
  wire terms_read;
  wire [7:0] terms_row;
  wire valid;
  wire \valid$146 ;
  wire \valid$157 ;
  wire \valid$166 ;
  wire \valid$175 ;
  wire \valid$184 ;
  wire \valid$193 ;
  wire \valid$202 ;
  wire \valid$211 ;
  wire \valid$220 ;
  wire \valid$229 ;
  wire \valid$238 ;
  wire \valid$247 ;
  wire \valid$256 ;
  wire \valid$265 ;
  wire \valid$274 ;
  wire \valid$283 ;
  wire \valid$292 ;
  wire \valid$301 ;
  wire \valid$310 ;
  wire \valid$319 ;
  wire \valid$328 ;
  wire \valid$337 ;
  wire \valid$346 ;
  wire \valid$355 ;
  wire \valid$364 ;
  wire \valid$373 ;
  wire \valid$382 ;
  wire \valid$391 ;
  wire \valid$400 ;
  wire \valid$409 ;
  wire \valid$418 ;
  wire \valid$427 ;
  wire [377:0] word;
  wire word_read;
  input write;
  wire write;
  wire [19:0] write__address;
  wire [255:0] write__data;
  wire write__en;
  wire write__mask;
  input [4095:0] write_data;
  wire [4095:0] write_data;
  input [7:0] write_row;
  wire [7:0] write_row;
  assign _000_ = ~ operand_3_0;
  assign _043_ = _000_ & \$signal ;
  assign _054_ = step & last_tap;
  assign _065_ = step & last;
  assign \$signal$70  = word[3:0] == 4'h8;
  assign \$signal$72  = word[3:0] == 4'ha;
  assign free = ~ busy;
  assign held_read = busy ? word[51:36] : 16'h0000;
  assign held_write = busy ? word[67:52] : 16'h0000;
  assign _096_ = ~ \$signal$70 ;
  assign _106_ = step & _096_;
  assign read__en = _106_ & valid;
  assign accumulator_read = step & \$signal$70 ;
  assign chunk = step & first_of_chunk;
  assign \$signal  = word[3:0] == 4'h9;
  assign _011_ = operand_3_0 ? word[259] : word[260];
  assign is_signed = \$signal  ? _011_ : word[377];
  assign _022_ = lanes[7] & is_signed;
  assign _033_ = operand_2_0 ? { _022_, lanes[7:0] } : 9'h000;
  assign operand_0 = \$signal$70  ? sums[21:0] : { _033_[8], _033_[8], _033_[8], _033_[8], _033_[8], _033_[8], _033_[8], _033_[8], _033_[8], _033_[8], _033_[8], _033_[8], _033_[8], _033_ };
  assign _037_ = lanes[15] & is_signed;
  assign _038_ = operand_2_0 ? { _037_, lanes[15:8] } : 9'h000;
  assign operand_1 = \$signal$70  ? sums[43:22] : { _038_[8], _038_[8], _038_[8], _038_[8], _038_[8], _038_[8], _038_[8], _038_[8], _038_[8], _038_[8], _038_[8], _038_[8], _038_[8], _038_ };
  assign _039_ = lanes[23] & is_signed;
  assign _040_ = operand_2_0 ? { _039_, lanes[23:16] } : 9'h000;
  assign operand_2 = \$signal$70  ? sums[65:44] : { _040_[8], _040_[8], _040_[8], _040_[8], _040_[8], _040_[8], _040_[8], _040_[8], _040_[8], _040_[8], _040_[8], _040_[8], _040_[8], _040_ };
  assign _041_ = lanes[31] & is_signed;
  assign _042_ = operand_2_0 ? { _041_, lanes[31:24] } : 9'h000;
  assign operand_3 = \$signal$70  ? sums[87:66] : { _042_[8], _042_[8], _042_[8], _042_[8], _042_[8], _042_[8], _042_[8], _042_[8], _042_[8], _042_[8], _042_[8], _042_[8], _042_[8], _042_ };
  assign _044_ = lanes[39] & is_signed;
  assign _045_ = operand_2_0 ? { _044_, lanes[39:32] } : 9'h000;
  assign operand_4 = \$signal$70  ? sums[109:88] : { _045_[8], _045_[8], _045_[8], _045_[8], _045_[8], _045_[8], _045_[8], _045_[8], _045_[8], _045_[8], _045_[8], _045_[8], _045_[8], _045_ };
  assign _046_ = lanes[47] & is_signed;
  assign _047_ = operand_2_0 ? { _046_, lanes[47:40] } : 9'h000;
  assign operand_5 = \$signal$70  ? sums[131:110] : { _047_[8], _047_[8], _047_[8], _047_[8], _047_[8], _047_[8], _047_[8], _047_[8], _047_[8], _047_[8], _047_[8], _047_[8], _047_[8], _047_ };
  assign _048_ = lanes[55] & is_signed;
  assign _049_ = operand_2_0 ? { _048_, lanes[55:48] } : 9'h000;
  assign operand_6 = \$signal$70  ? sums[153:132] : { _049_[8], _049_[8], _049_[8], _049_[8], _049_[8], _049_[8], _049_[8], _049_[8], _049_[8], _049_[8], _049_[8], _049_[8], _049_[8], _049_ };
  assign _050_ = lanes[63] & is_signed;
  assign _051_ = operand_2_0 ? { _050_, lanes[63:56] } : 9'h000;
  assign operand_7 = \$signal$70  ? sums[175:154] : { _051_[8], _051_[8], _051_[8], _051_[8], _051_[8], _051_[8], _051_[8], _051_[8], _051_[8], _051_[8], _051_[8], _051_[8], _051_[8], _051_ };
  assign _052_ = lanes[71] & is_signed;
  assign _053_ = operand_2_0 ? { _052_, lanes[71:64] } : 9'h000;
  assign operand_8 = \$signal$70  ? sums[197:176] : { _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_ };
  assign _055_ = lanes[79] & is_signed;
  assign _056_ = operand_2_0 ? { _055_, lanes[79:72] } : 9'h000;
  assign operand_9 = \$signal$70  ? sums[219:198] : { _056_[8], _056_[8], _056_[8], _056_[8], _056_[8], _056_[8], _056_[8], _056_[8], _056_[8], _056_[8], _056_[8], _056_[8], _056_[8], _056_ };
  assign _057_ = lanes[87] & is_signed;
  assign _058_ = operand_2_0 ? { _057_, lanes[87:80] } : 9'h000;
  assign operand_10 = \$signal$70  ? sums[241:220] : { _058_[8], _058_[8], _058_[8], _058_[8], _058_[8], _058_[8], _058_[8], _058_[8], _058_[8], _058_[8], _058_[8], _058_[8], _058_[8], _058_ };
  assign _059_ = lanes[95] & is_signed;
  assign _060_ = operand_2_0 ? { _059_, lanes[95:88] } : 9'h000;
  assign operand_11 = \$signal$70  ? sums[263:242] : { _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_ };
  assign _061_ = lanes[103] & is_signed;
  assign _062_ = operand_2_0 ? { _061_, lanes[103:96] } : 9'h000;
  assign operand_12 = \$signal$70  ? sums[285:264] : { _062_[8], _062_[8], _062_[8], _062_[8], _062_[8], _062_[8], _062_[8], _062_[8], _062_[8], _062_[8], _062_[8], _062_[8], _062_[8], _062_ };
  assign _063_ = lanes[111] & is_signed;
  assign _064_ = operand_2_0 ? { _063_, lanes[111:104] } : 9'h000;
  assign operand_13 = \$signal$70  ? sums[307:286] : { _064_[8], _064_[8], _064_[8], _064_[8], _064_[8], _064_[8], _064_[8], _064_[8], _064_[8], _064_[8], _064_[8], _064_[8], _064_[8], _064_ };
  assign _066_ = lanes[119] & is_signed;
  assign _067_ = operand_2_0 ? { _066_, lanes[119:112] } : 9'h000;
  assign operand_14 = \$signal$70  ? sums[329:308] : { _067_[8], _067_[8], _067_[8], _067_[8], _067_[8], _067_[8], _067_[8], _067_[8], _067_[8], _067_[8], _067_[8], _067_[8], _067_[8], _067_ };
  assign _068_ = lanes[127] & is_signed;
  assign _069_ = operand_2_0 ? { _068_, lanes[127:120] } : 9'h000;
  assign operand_15 = \$signal$70  ? sums[351:330] : { _069_[8], _069_[8], _069_[8], _069_[8], _069_[8], _069_[8], _069_[8], _069_[8], _069_[8], _069_[8], _069_[8], _069_[8], _069_[8], _069_ };
  assign _070_ = lanes[135] & is_signed;
  assign _071_ = operand_2_0 ? { _070_, lanes[135:128] } : 9'h000;
  assign operand_16 = \$signal$70  ? sums[373:352] : { _071_[8], _071_[8], _071_[8], _071_[8], _071_[8], _071_[8], _071_[8], _071_[8], _071_[8], _071_[8], _071_[8], _071_[8], _071_[8], _071_ };
  assign _072_ = lanes[143] & is_signed;
  assign _073_ = operand_2_0 ? { _072_, lanes[143:136] } : 9'h000;
  assign operand_17 = \$signal$70  ? sums[395:374] : { _073_[8], _073_[8], _073_[8], _073_[8], _073_[8], _073_[8], _073_[8], _073_[8], _073_[8], _073_[8], _073_[8], _073_[8], _073_[8], _073_ };
  assign _074_ = lanes[151] & is_signed;
  assign _075_ = operand_2_0 ? { _074_, lanes[151:144] } : 9'h000;
  assign operand_18 = \$signal$70  ? sums[417:396] : { _075_[8], _075_[8], _075_[8], _075_[8], _075_[8], _075_[8], _075_[8], _075_[8], _075_[8], _075_[8], _075_[8], _075_[8], _075_[8], _075_ };
  assign _076_ = lanes[159] & is_signed;
  assign _077_ = operand_2_0 ? { _076_, lanes[159:152] } : 9'h000;
  assign operand_19 = \$signal$70  ? sums[439:418] : { _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_ };
  assign _078_ = lanes[167] & is_signed;
  assign _079_ = operand_2_0 ? { _078_, lanes[167:160] } : 9'h000;
  assign operand_20 = \$signal$70  ? sums[461:440] : { _079_[8], _079_[8], _079_[8], _079_[8], _079_[8], _079_[8], _079_[8], _079_[8], _079_[8], _079_[8], _079_[8], _079_[8], _079_[8], _079_ };
  assign _080_ = lanes[175] & is_signed;
  assign _081_ = operand_2_0 ? { _080_, lanes[175:168] } : 9'h000;
  assign operand_21 = \$signal$70  ? sums[483:462] : { _081_[8], _081_[8], _081_[8], _081_[8], _081_[8], _081_[8], _081_[8], _081_[8], _081_[8], _081_[8], _081_[8], _081_[8], _081_[8], _081_ };
  assign _082_ = lanes[183] & is_signed;
  assign _083_ = operand_2_0 ? { _082_, lanes[183:176] } : 9'h000;
  assign operand_22 = \$signal$70  ? sums[505:484] : { _083_[8], _083_[8], _083_[8], _083_[8], _083_[8], _083_[8], _083_[8], _083_[8], _083_[8], _083_[8], _083_[8], _083_[8], _083_[8], _083_ };
  assign _084_ = lanes[191] & is_signed;
  assign _085_ = operand_2_0 ? { _084_, lanes[191:184] } : 9'h000;
  assign operand_23 = \$signal$70  ? sums[527:506] : { _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_ };
  assign _086_ = lanes[199] & is_signed;
  assign _087_ = operand_2_0 ? { _086_, lanes[199:192] } : 9'h000;
  assign operand_24 = \$signal$70  ? sums[549:528] : { _087_[8], _087_[8], _087_[8], _087_[8], _087_[8], _087_[8], _087_[8], _087_[8], _087_[8], _087_[8], _087_[8], _087_[8], _087_[8], _087_ };
  assign _088_ = lanes[207] & is_signed;
  assign _089_ = operand_2_0 ? { _088_, lanes[207:200] } : 9'h000;
  assign operand_25 = \$signal$70  ? sums[571:550] : { _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_ };
  assign _090_ = lanes[215] & is_signed;
  assign _091_ = operand_2_0 ? { _090_, lanes[215:208] } : 9'h000;
  assign operand_26 = \$signal$70  ? sums[593:572] : { _091_[8], _091_[8], _091_[8], _091_[8], _091_[8], _091_[8], _091_[8], _091_[8], _091_[8], _091_[8], _091_[8], _091_[8], _091_[8], _091_ };
  assign _092_ = lanes[223] & is_signed;
  assign _093_ = operand_2_0 ? { _092_, lanes[223:216] } : 9'h000;
  assign operand_27 = \$signal$70  ? sums[615:594] : { _093_[8], _093_[8], _093_[8], _093_[8], _093_[8], _093_[8], _093_[8], _093_[8], _093_[8], _093_[8], _093_[8], _093_[8], _093_[8], _093_ };
  assign _094_ = lanes[231] & is_signed;
  assign _095_ = operand_2_0 ? { _094_, lanes[231:224] } : 9'h000;
  assign operand_28 = \$signal$70  ? sums[637:616] : { _095_[8], _095_[8], _095_[8], _095_[8], _095_[8], _095_[8], _095_[8], _095_[8], _095_[8], _095_[8], _095_[8], _095_[8], _095_[8], _095_ };
  assign _097_ = lanes[239] & is_signed;
  assign _098_ = operand_2_0 ? { _097_, lanes[239:232] } : 9'h000;
  assign operand_29 = \$signal$70  ? sums[659:638] : { _098_[8], _098_[8], _098_[8], _098_[8], _098_[8], _098_[8], _098_[8], _098_[8], _098_[8], _098_[8], _098_[8], _098_[8], _098_[8], _098_ };
  assign _099_ = lanes[247] & is_signed;
  assign _100_ = operand_2_0 ? { _099_, lanes[247:240] } : 9'h000;
  assign operand_30 = \$signal$70  ? sums[681:660] : { _100_[8], _100_[8], _100_[8], _100_[8], _100_[8], _100_[8], _100_[8], _100_[8], _100_[8], _100_[8], _100_[8], _100_[8], _100_[8], _100_ };
  assign _101_ = lanes[255] & is_signed;
  assign _102_ = operand_2_0 ? { _101_, lanes[255:248] } : 9'h000;
  assign operand_31 = \$signal$70  ? sums[703:682] : { _102_[8], _102_[8], _102_[8], _102_[8], _102_[8], _102_[8], _102_[8], _102_[8], _102_[8], _102_[8], _102_[8], _102_[8], _102_[8], _102_ };
  assign terms = second_0_0 ? terms_b : terms_a;
  always @(posedge clk)
    busy <= _103_;
  always @(posedge clk)
    operand_0_0 <= _104_;
  always @(posedge clk)
    operand_1_0 <= _105_;
  always @(posedge clk)
    operand_2_0 <= _107_;
  always @(posedge clk)
    operand_3_0 <= _108_;
  always @(posedge clk)
    terms_0_0 <= _109_;
  always @(posedge clk)
    terms_1_0 <= _110_;
  always @(posedge clk)
    bias_0_0 <= _111_;
  always @(posedge clk)
    bias_1_0 <= _112_;
  always @(posedge clk)
    bias_0_1 <= _113_;
  always @(posedge clk)
    bias_1_1 <= _114_;
  always @(posedge clk)
    bias_0_2 <= _115_;
  always @(posedge clk)
    bias_1_2 <= _116_;
  always @(posedge clk)
    second_0_0 <= _117_;
  always @(posedge clk)
    tap_0_0 <= _118_;
  always @(posedge clk)
    tap_1_0 <= _119_;
  always @(posedge clk)
    tap_0_1 <= _120_;
  always @(posedge clk)
    tap_1_1 <= _121_;
  always @(posedge clk)
    tap_0_2 <= _122_;
  always @(posedge clk)
    tap_1_2 <= _123_;
  always @(posedge clk)
    tap_0_3 <= _124_;
  always @(posedge clk)
    tap_1_3 <= _125_;
  always @(posedge clk)
    tap_0_4 <= _126_;
  always @(posedge clk)
    tap_1_4 <= _001_;
  always @(posedge clk)
    result_0_0 <= _002_;
  always @(posedge clk)
    result_1_0 <= _003_;
  always @(posedge clk)
    result_2_0 <= _004_;
  always @(posedge clk)
    result_3_0 <= _005_;
  always @(posedge clk)
    result_0_1 <= _006_;
  always @(posedge clk)
    result_1_1 <= _007_;
  always @(posedge clk)
    result_2_1 <= _008_;
  always @(posedge clk)
    result_3_1 <= _009_;
  always @(posedge clk)
    result_0_2 <= _010_;
  always @(posedge clk)
    result_1_2 <= _012_;
  always @(posedge clk)
    result_2_2 <= _013_;
  always @(posedge clk)
    result_3_2 <= _014_;
  always @(posedge clk)
    result_0_3 <= _015_;
  always @(posedge clk)
    result_1_3 <= _016_;
  always @(posedge clk)
    result_2_3 <= _017_;
  always @(posedge clk)
    result_3_3 <= _018_;
  always @(posedge clk)
    result_0_4 <= _019_;
  always @(posedge clk)
    result_1_4 <= _020_;
  always @(posedge clk)
    result_2_4 <= _021_;
  always @(posedge clk)
    result_3_4 <= _023_;
  always @(posedge clk)
    result_0_5 <= _024_;
  always @(posedge clk)
    result_1_5 <= _025_;
  always @(posedge clk)
    result_2_5 <= _026_;
  always @(posedge clk)
    result_3_5 <= _027_;
  always @(posedge clk)
    result_0_6 <= _028_;
  always @(posedge clk)
    result_1_6 <= _029_;
  always @(posedge clk)
    result_2_6 <= _030_;
  always @(posedge clk)
    result_3_6 <= _031_;
  always @(posedge clk)
    result_0_7 <= _032_;
  always @(posedge clk)
    done <= _034_;
  always @(posedge clk)
    result_2_7 <= _035_;
  always @(posedge clk)
    result_3_7 <= _036_;
  assign mask = result_2_7 ? 1'h0 : 1'h1;
  assign lanes = operand_1_0 ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : read__data;
  assign sums = operand_0_0 ? 704'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 : accumulator_data;
  assign _036_ = rst ? 20'h00000 : result_3_6;
  assign _035_ = rst ? 1'h0 : result_2_6;
  assign _034_ = rst ? 1'h0 : result_1_6;
  assign _032_ = rst ? 1'h0 : result_0_6;
  assign _031_ = rst ? 20'h00000 : result_3_5;
  assign _030_ = rst ? 1'h0 : result_2_5;
  assign _029_ = rst ? 1'h0 : result_1_5;
  assign _028_ = rst ? 1'h0 : result_0_5;
  assign _027_ = rst ? 20'h00000 : result_3_4;
  assign _026_ = rst ? 1'h0 : result_2_4;
  assign _025_ = rst ? 1'h0 : result_1_4;
  assign _024_ = rst ? 1'h0 : result_0_4;
  assign _023_ = rst ? 20'h00000 : result_3_3;
  assign _021_ = rst ? 1'h0 : result_2_3;
  assign _020_ = rst ? 1'h0 : result_1_3;
  assign _019_ = rst ? 1'h0 : result_0_3;
  assign _018_ = rst ? 20'h00000 : result_3_2;
  assign _017_ = rst ? 1'h0 : result_2_2;
  assign _016_ = rst ? 1'h0 : result_1_2;
  assign _015_ = rst ? 1'h0 : result_0_2;
  assign _014_ = rst ? 20'h00000 : result_3_1;
  assign _013_ = rst ? 1'h0 : result_2_1;
  assign _012_ = rst ? 1'h0 : result_1_1;
  assign _010_ = rst ? 1'h0 : result_0_1;
  assign _009_ = rst ? 20'h00000 : result_3_0;
  assign _008_ = rst ? 1'h0 : result_2_0;
  assign _007_ = rst ? 1'h0 : result_1_0;
  assign _006_ = rst ? 1'h0 : result_0_0;
  assign _005_ = rst ? 20'h00000 : destination;
  assign _004_ = rst ? 1'h0 : lane_chunk;
  assign _003_ = rst ? 1'h0 : _065_;
  assign _002_ = rst ? 1'h0 : _054_;
  assign _001_ = rst ? 1'h0 : tap_1_3;
  assign _126_ = rst ? 1'h0 : tap_0_3;
  assign _125_ = rst ? 1'h0 : tap_1_2;
  assign _124_ = rst ? 1'h0 : tap_0_2;
  assign _123_ = rst ? 1'h0 : tap_1_1;
  assign _122_ = rst ? 1'h0 : tap_0_1;
  assign _121_ = rst ? 1'h0 : tap_1_0;
  assign _120_ = rst ? 1'h0 : tap_0_0;
  assign _119_ = rst ? 1'h0 : valid;
  assign _118_ = rst ? 1'h0 : first_tap;
  assign _117_ = rst ? 1'h0 : _043_;
  assign _116_ = rst ? 12'h000 : bias_1_1;
  assign _115_ = rst ? 1'h0 : bias_0_1;
  assign _114_ = rst ? 12'h000 : bias_1_0;
  assign _113_ = rst ? 1'h0 : bias_0_0;
  assign _112_ = rst ? 12'h000 : terms_1_0;
  assign _111_ = rst ? 1'h0 : terms_0_0;
  assign _110_ = rst ? 12'h000 : row;
  assign _109_ = rst ? 1'h0 : step;
  assign _108_ = rst ? 1'h0 : first_tap;
  assign _107_ = rst ? 1'h0 : valid;
  assign _105_ = rst ? 1'h0 : lane_chunk;
  assign _104_ = rst ? 1'h0 : group;
  assign _127_ = done ? 1'h0 : busy;
  assign _128_ = start ? 1'h1 : _127_;
  assign _103_ = rst ? 1'h0 : _128_;
  tnthw_t32x32_vector_unit_channel_0 channel_0 (
    .\bias$20 (bias),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_0),
    .\port$9056$145 (word[162:145]),
    .result(\result$434 ),
    .rst(rst),
    .shift(shift),
    .\terms$7 (terms[23:0]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_1 (
    .\bias$20 (\bias$149 [95:48]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_1),
    .\port$9056$145 (word[162:145]),
    .result(\result$435 ),
    .rst(rst),
    .shift(\shift$151 [11:6]),
    .\terms$7 (terms[47:24]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_10 (
    .\bias$20 (\bias$149 [527:480]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_10),
    .\port$9056$145 (word[162:145]),
    .result(\result$444 ),
    .rst(rst),
    .shift(\shift$151 [65:60]),
    .\terms$7 (terms[263:240]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_11 (
    .\bias$20 (\bias$149 [575:528]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_11),
    .\port$9056$145 (word[162:145]),
    .result(\result$445 ),
    .rst(rst),
    .shift(\shift$151 [71:66]),
    .\terms$7 (terms[287:264]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_12 (
    .\bias$20 (\bias$149 [623:576]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_12),
    .\port$9056$145 (word[162:145]),
    .result(\result$446 ),
    .rst(rst),
    .shift(\shift$151 [77:72]),
    .\terms$7 (terms[311:288]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_13 (
    .\bias$20 (\bias$149 [671:624]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_13),
    .\port$9056$145 (word[162:145]),
    .result(\result$447 ),
    .rst(rst),
    .shift(\shift$151 [83:78]),
    .\terms$7 (terms[335:312]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_14 (
    .\bias$20 (\bias$149 [719:672]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_14),
    .\port$9056$145 (word[162:145]),
    .result(\result$448 ),
    .rst(rst),
    .shift(\shift$151 [89:84]),
    .\terms$7 (terms[359:336]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_15 (
    .\bias$20 (\bias$149 [767:720]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_15),
    .\port$9056$145 (word[162:145]),
    .result(\result$449 ),
    .rst(rst),
    .shift(\shift$151 [95:90]),
    .\terms$7 (terms[383:360]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_16 (
    .\bias$20 (\bias$149 [815:768]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_16),
    .\port$9056$145 (word[162:145]),
    .result(\result$450 ),
    .rst(rst),
    .shift(\shift$151 [101:96]),
    .\terms$7 (terms[407:384]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_17 (
    .\bias$20 (\bias$149 [863:816]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_17),
    .\port$9056$145 (word[162:145]),
    .result(\result$451 ),
    .rst(rst),
    .shift(\shift$151 [107:102]),
    .\terms$7 (terms[431:408]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_18 (
    .\bias$20 (\bias$149 [911:864]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_18),
    .\port$9056$145 (word[162:145]),
    .result(\result$452 ),
    .rst(rst),
    .shift(\shift$151 [113:108]),
    .\terms$7 (terms[455:432]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_19 (
    .\bias$20 (\bias$149 [959:912]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_19),
    .\port$9056$145 (word[162:145]),
    .result(\result$453 ),
    .rst(rst),
    .shift(\shift$151 [119:114]),
    .\terms$7 (terms[479:456]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_2 (
    .\bias$20 (\bias$149 [143:96]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_2),
    .\port$9056$145 (word[162:145]),
    .result(\result$436 ),
    .rst(rst),
    .shift(\shift$151 [17:12]),
    .\terms$7 (terms[71:48]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_20 (
    .\bias$20 (\bias$149 [1007:960]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_20),
    .\port$9056$145 (word[162:145]),
    .result(\result$454 ),
    .rst(rst),
    .shift(\shift$151 [125:120]),
    .\terms$7 (terms[503:480]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_21 (
    .\bias$20 (\bias$149 [1055:1008]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_21),
    .\port$9056$145 (word[162:145]),
    .result(\result$455 ),
    .rst(rst),
    .shift(\shift$151 [131:126]),
    .\terms$7 (terms[527:504]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_22 (
    .\bias$20 (\bias$149 [1103:1056]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_22),
    .\port$9056$145 (word[162:145]),
    .result(\result$456 ),
    .rst(rst),
    .shift(\shift$151 [137:132]),
    .\terms$7 (terms[551:528]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_23 (
    .\bias$20 (\bias$149 [1151:1104]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_23),
    .\port$9056$145 (word[162:145]),
    .result(\result$457 ),
    .rst(rst),
    .shift(\shift$151 [143:138]),
    .\terms$7 (terms[575:552]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_24 (
    .\bias$20 (\bias$149 [1199:1152]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_24),
    .\port$9056$145 (word[162:145]),
    .result(\result$458 ),
    .rst(rst),
    .shift(\shift$151 [149:144]),
    .\terms$7 (terms[599:576]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_25 (
    .\bias$20 (\bias$149 [1247:1200]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_25),
    .\port$9056$145 (word[162:145]),
    .result(\result$459 ),
    .rst(rst),
    .shift(\shift$151 [155:150]),
    .\terms$7 (terms[623:600]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_26 (
    .\bias$20 (\bias$149 [1295:1248]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_26),
    .\port$9056$145 (word[162:145]),
    .result(\result$460 ),
    .rst(rst),
    .shift(\shift$151 [161:156]),
    .\terms$7 (terms[647:624]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_27 (
    .\bias$20 (\bias$149 [1343:1296]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_27),
    .\port$9056$145 (word[162:145]),
    .result(\result$461 ),
    .rst(rst),
    .shift(\shift$151 [167:162]),
    .\terms$7 (terms[671:648]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_28 (
    .\bias$20 (\bias$149 [1391:1344]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_28),
    .\port$9056$145 (word[162:145]),
    .result(\result$462 ),
    .rst(rst),
    .shift(\shift$151 [173:168]),
    .\terms$7 (terms[695:672]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_29 (
    .\bias$20 (\bias$149 [1439:1392]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_29),
    .\port$9056$145 (word[162:145]),
    .result(\result$463 ),
    .rst(rst),
    .shift(\shift$151 [179:174]),
    .\terms$7 (terms[719:696]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_3 (
    .\bias$20 (\bias$149 [191:144]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_3),
    .\port$9056$145 (word[162:145]),
    .result(\result$437 ),
    .rst(rst),
    .shift(\shift$151 [23:18]),
    .\terms$7 (terms[95:72]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_30 (
    .\bias$20 (\bias$149 [1487:1440]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_30),
    .\port$9056$145 (word[162:145]),
    .result(\result$464 ),
    .rst(rst),
    .shift(\shift$151 [185:180]),
    .\terms$7 (terms[743:720]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_31 (
    .\bias$20 (\bias$149 [1535:1488]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_31),
    .\port$9056$145 (word[162:145]),
    .result(\result$465 ),
    .rst(rst),
    .shift(\shift$151 [191:186]),
    .\terms$7 (terms[767:744]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_4 (
    .\bias$20 (\bias$149 [239:192]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_4),
    .\port$9056$145 (word[162:145]),
    .result(\result$438 ),
    .rst(rst),
    .shift(\shift$151 [29:24]),
    .\terms$7 (terms[119:96]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_5 (
    .\bias$20 (\bias$149 [287:240]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_5),
    .\port$9056$145 (word[162:145]),
    .result(\result$439 ),
    .rst(rst),
    .shift(\shift$151 [35:30]),
    .\terms$7 (terms[143:120]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_6 (
    .\bias$20 (\bias$149 [335:288]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_6),
    .\port$9056$145 (word[162:145]),
    .result(\result$440 ),
    .rst(rst),
    .shift(\shift$151 [41:36]),
    .\terms$7 (terms[167:144]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_7 (
    .\bias$20 (\bias$149 [383:336]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_7),
    .\port$9056$145 (word[162:145]),
    .result(\result$441 ),
    .rst(rst),
    .shift(\shift$151 [47:42]),
    .\terms$7 (terms[191:168]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_8 (
    .\bias$20 (\bias$149 [431:384]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_8),
    .\port$9056$145 (word[162:145]),
    .result(\result$442 ),
    .rst(rst),
    .shift(\shift$151 [53:48]),
    .\terms$7 (terms[215:192]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_9 (
    .\bias$20 (\bias$149 [479:432]),
    .clk(clk),
    .first(tap_0_4),
    .maximum(\$signal$72 ),
    .operand(operand_9),
    .\port$9056$145 (word[162:145]),
    .result(\result$443 ),
    .rst(rst),
    .shift(\shift$151 [59:54]),
    .\terms$7 (terms[239:216]),
    .valid(tap_1_4)
  );
  tnthw_t32x32_vector_unit_rescale_table rescale_table (
    .clk(clk),
    .port__addr(terms_1_0[7:0]),
    .\port__addr$18 (bias_1_2[7:0]),
    .port__data({ terms_b, terms_a }),
    .\port__data$22 ({ \shift$151 [191:6], shift, \bias$149 [1535:48], bias }),
    .port__en(terms_0_0),
    .\port__en$16 (bias_0_2),
    .rst(rst),
    .write(write),
    .write_data(write_data),
    .write_row(write_row)
  );
  tnthw_t32x32_vector_unit_steps steps (
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
  assign accumulator_address = position[5:0];
  assign accumulator_bank = word[175];
  assign write__data = { \result$465 , \result$464 , \result$463 , \result$462 , \result$461 , \result$460 , \result$459 , \result$458 , \result$457 , \result$456 , \result$455 , \result$454 , \result$453 , \result$452 , \result$451 , \result$450 , \result$449 , \result$448 , \result$447 , \result$446 , \result$445 , \result$444 , \result$443 , \result$442 , \result$441 , \result$440 , \result$439 , \result$438 , \result$437 , \result$436 , \result$435 , \result$434  };
  assign write__mask = mask;
  assign write__address = result_3_7;
  assign write__en = result_0_7;
  assign \$signal$466  = { \result$465 , \result$464 , \result$463 , \result$462 , \result$461 , \result$460 , \result$459 , \result$458 , \result$457 , \result$456 , \result$455 , \result$454 , \result$453 , \result$452 , \result$451 , \result$450 , \result$449 , \result$448 , \result$447 , \result$446 , \result$445 , \result$444 , \result$443 , \result$442 , \result$441 , \result$440 , \result$439 , \result$438 , \result$437 , \result$436 , \result$435 , \result$434  };
  assign result = { \result$465 , \result$464 , \result$463 , \result$462 , \result$461 , \result$460 , \result$459 , \result$458 , \result$457 , \result$456 , \result$455 , \result$454 , \result$453 , \result$452 , \result$451 , \result$450 , \result$449 , \result$448 , \result$447 , \result$446 , \result$445 , \result$444 , \result$443 , \result$442 , \result$441 , \result$440 , \result$439 , \result$438 , \result$437 , \result$436 , \result$435 , \result$434  };
  assign \high$432  = word[162:154];
  assign \low$431  = word[153:145];
  assign \shift$430  = \shift$151 [191:186];
  assign \bias$429  = \bias$149 [1535:1488];
  assign \maximum$428  = \$signal$72 ;
  assign \valid$427  = tap_1_4;
  assign \first$426  = tap_0_4;
  assign \terms$425  = terms[767:744];
  assign \operand$424  = operand_31;
  assign \high$423  = word[162:154];
  assign \low$422  = word[153:145];
  assign \shift$421  = \shift$151 [185:180];
  assign \bias$420  = \bias$149 [1487:1440];
  assign \maximum$419  = \$signal$72 ;
  assign \valid$418  = tap_1_4;
  assign \first$417  = tap_0_4;
  assign \terms$416  = terms[743:720];
  assign \operand$415  = operand_30;
  assign \high$414  = word[162:154];
  assign \low$413  = word[153:145];
  assign \shift$412  = \shift$151 [179:174];
  assign \bias$411  = \bias$149 [1439:1392];
  assign \maximum$410  = \$signal$72 ;
  assign \valid$409  = tap_1_4;
  assign \first$408  = tap_0_4;
  assign \terms$407  = terms[719:696];
  assign \operand$406  = operand_29;
  assign \high$405  = word[162:154];
  assign \low$404  = word[153:145];
  assign \shift$403  = \shift$151 [173:168];
  assign \bias$402  = \bias$149 [1391:1344];
  assign \maximum$401  = \$signal$72 ;
  assign \valid$400  = tap_1_4;
  assign \first$399  = tap_0_4;
  assign \terms$398  = terms[695:672];
  assign \operand$397  = operand_28;
  assign \high$396  = word[162:154];
  assign \low$395  = word[153:145];
  assign \shift$394  = \shift$151 [167:162];
  assign \bias$393  = \bias$149 [1343:1296];
  assign \maximum$392  = \$signal$72 ;
  assign \valid$391  = tap_1_4;
  assign \first$390  = tap_0_4;
  assign \terms$389  = terms[671:648];
  assign \operand$388  = operand_27;
  assign \high$387  = word[162:154];
  assign \low$386  = word[153:145];
  assign \shift$385  = \shift$151 [161:156];
  assign \bias$384  = \bias$149 [1295:1248];
  assign \maximum$383  = \$signal$72 ;
  assign \valid$382  = tap_1_4;
  assign \first$381  = tap_0_4;
  assign \terms$380  = terms[647:624];
  assign \operand$379  = operand_26;
  assign \high$378  = word[162:154];
  assign \low$377  = word[153:145];
  assign \shift$376  = \shift$151 [155:150];
  assign \bias$375  = \bias$149 [1247:1200];
  assign \maximum$374  = \$signal$72 ;
  assign \valid$373  = tap_1_4;
  assign \first$372  = tap_0_4;
  assign \terms$371  = terms[623:600];
  assign \operand$370  = operand_25;
  assign \high$369  = word[162:154];
  assign \low$368  = word[153:145];
  assign \shift$367  = \shift$151 [149:144];
  assign \bias$366  = \bias$149 [1199:1152];
  assign \maximum$365  = \$signal$72 ;
  assign \valid$364  = tap_1_4;
  assign \first$363  = tap_0_4;
  assign \terms$362  = terms[599:576];
  assign \operand$361  = operand_24;
  assign \high$360  = word[162:154];
  assign \low$359  = word[153:145];
  assign \shift$358  = \shift$151 [143:138];
  assign \bias$357  = \bias$149 [1151:1104];
  assign \maximum$356  = \$signal$72 ;
  assign \valid$355  = tap_1_4;
  assign \first$354  = tap_0_4;
  assign \terms$353  = terms[575:552];
  assign \operand$352  = operand_23;
  assign \high$351  = word[162:154];
  assign \low$350  = word[153:145];
  assign \shift$349  = \shift$151 [137:132];
  assign \bias$348  = \bias$149 [1103:1056];
  assign \maximum$347  = \$signal$72 ;
  assign \valid$346  = tap_1_4;
  assign \first$345  = tap_0_4;
  assign \terms$344  = terms[551:528];
  assign \operand$343  = operand_22;
  assign \high$342  = word[162:154];
  assign \low$341  = word[153:145];
  assign \shift$340  = \shift$151 [131:126];
  assign \bias$339  = \bias$149 [1055:1008];
  assign \maximum$338  = \$signal$72 ;
  assign \valid$337  = tap_1_4;
  assign \first$336  = tap_0_4;
  assign \terms$335  = terms[527:504];
  assign \operand$334  = operand_21;
  assign \high$333  = word[162:154];
  assign \low$332  = word[153:145];
  assign \shift$331  = \shift$151 [125:120];
  assign \bias$330  = \bias$149 [1007:960];
  assign \maximum$329  = \$signal$72 ;
  assign \valid$328  = tap_1_4;
  assign \first$327  = tap_0_4;
  assign \terms$326  = terms[503:480];
  assign \operand$325  = operand_20;
  assign \high$324  = word[162:154];
  assign \low$323  = word[153:145];
  assign \shift$322  = \shift$151 [119:114];
  assign \bias$321  = \bias$149 [959:912];
  assign \maximum$320  = \$signal$72 ;
  assign \valid$319  = tap_1_4;
  assign \first$318  = tap_0_4;
  assign \terms$317  = terms[479:456];
  assign \operand$316  = operand_19;
  assign \high$315  = word[162:154];
  assign \low$314  = word[153:145];
  assign \shift$313  = \shift$151 [113:108];
  assign \bias$312  = \bias$149 [911:864];
  assign \maximum$311  = \$signal$72 ;
  assign \valid$310  = tap_1_4;
  assign \first$309  = tap_0_4;
  assign \terms$308  = terms[455:432];
  assign \operand$307  = operand_18;
  assign \high$306  = word[162:154];
  assign \low$305  = word[153:145];
  assign \shift$304  = \shift$151 [107:102];
  assign \bias$303  = \bias$149 [863:816];
  assign \maximum$302  = \$signal$72 ;
  assign \valid$301  = tap_1_4;
  assign \first$300  = tap_0_4;
  assign \terms$299  = terms[431:408];
  assign \operand$298  = operand_17;
  assign \high$297  = word[162:154];
  assign \low$296  = word[153:145];
  assign \shift$295  = \shift$151 [101:96];
  assign \bias$294  = \bias$149 [815:768];
  assign \maximum$293  = \$signal$72 ;
  assign \valid$292  = tap_1_4;
  assign \first$291  = tap_0_4;
  assign \terms$290  = terms[407:384];
  assign \operand$289  = operand_16;
  assign \high$288  = word[162:154];
  assign \low$287  = word[153:145];
  assign \shift$286  = \shift$151 [95:90];
  assign \bias$285  = \bias$149 [767:720];
  assign \maximum$284  = \$signal$72 ;
  assign \valid$283  = tap_1_4;
  assign \first$282  = tap_0_4;
  assign \terms$281  = terms[383:360];
  assign \operand$280  = operand_15;
  assign \high$279  = word[162:154];
  assign \low$278  = word[153:145];
  assign \shift$277  = \shift$151 [89:84];
  assign \bias$276  = \bias$149 [719:672];
  assign \maximum$275  = \$signal$72 ;
  assign \valid$274  = tap_1_4;
  assign \first$273  = tap_0_4;
  assign \terms$272  = terms[359:336];
  assign \operand$271  = operand_14;
  assign \high$270  = word[162:154];
  assign \low$269  = word[153:145];
  assign \shift$268  = \shift$151 [83:78];
  assign \bias$267  = \bias$149 [671:624];
  assign \maximum$266  = \$signal$72 ;
  assign \valid$265  = tap_1_4;
  assign \first$264  = tap_0_4;
  assign \terms$263  = terms[335:312];
  assign \operand$262  = operand_13;
  assign \high$261  = word[162:154];
  assign \low$260  = word[153:145];
  assign \shift$259  = \shift$151 [77:72];
  assign \bias$258  = \bias$149 [623:576];
  assign \maximum$257  = \$signal$72 ;
  assign \valid$256  = tap_1_4;
  assign \first$255  = tap_0_4;
  assign \terms$254  = terms[311:288];
  assign \operand$253  = operand_12;
  assign \high$252  = word[162:154];
  assign \low$251  = word[153:145];
  assign \shift$250  = \shift$151 [71:66];
  assign \bias$249  = \bias$149 [575:528];
  assign \maximum$248  = \$signal$72 ;
  assign \valid$247  = tap_1_4;
  assign \first$246  = tap_0_4;
  assign \terms$245  = terms[287:264];
  assign \operand$244  = operand_11;
  assign \high$243  = word[162:154];
  assign \low$242  = word[153:145];
  assign \shift$241  = \shift$151 [65:60];
  assign \bias$240  = \bias$149 [527:480];
  assign \maximum$239  = \$signal$72 ;
  assign \valid$238  = tap_1_4;
  assign \first$237  = tap_0_4;
  assign \terms$236  = terms[263:240];
  assign \operand$235  = operand_10;
  assign \high$234  = word[162:154];
  assign \low$233  = word[153:145];
  assign \shift$232  = \shift$151 [59:54];
  assign \bias$231  = \bias$149 [479:432];
  assign \maximum$230  = \$signal$72 ;
  assign \valid$229  = tap_1_4;
  assign \first$228  = tap_0_4;
  assign \terms$227  = terms[239:216];
  assign \operand$226  = operand_9;
  assign \high$225  = word[162:154];
  assign \low$224  = word[153:145];
  assign \shift$223  = \shift$151 [53:48];
  assign \bias$222  = \bias$149 [431:384];
  assign \maximum$221  = \$signal$72 ;
  assign \valid$220  = tap_1_4;
  assign \first$219  = tap_0_4;
  assign \terms$218  = terms[215:192];
  assign \operand$217  = operand_8;
  assign \high$216  = word[162:154];
  assign \low$215  = word[153:145];
  assign \shift$214  = \shift$151 [47:42];
  assign \bias$213  = \bias$149 [383:336];
  assign \maximum$212  = \$signal$72 ;
  assign \valid$211  = tap_1_4;
  assign \first$210  = tap_0_4;
  assign \terms$209  = terms[191:168];
  assign \operand$208  = operand_7;
  assign \high$207  = word[162:154];
  assign \low$206  = word[153:145];
  assign \shift$205  = \shift$151 [41:36];
  assign \bias$204  = \bias$149 [335:288];
  assign \maximum$203  = \$signal$72 ;
  assign \valid$202  = tap_1_4;
  assign \first$201  = tap_0_4;
  assign \terms$200  = terms[167:144];
  assign \operand$199  = operand_6;
  assign \high$198  = word[162:154];
  assign \low$197  = word[153:145];
  assign \shift$196  = \shift$151 [35:30];
  assign \bias$195  = \bias$149 [287:240];
  assign \maximum$194  = \$signal$72 ;
  assign \valid$193  = tap_1_4;
  assign \first$192  = tap_0_4;
  assign \terms$191  = terms[143:120];
  assign \operand$190  = operand_5;
  assign \high$189  = word[162:154];
  assign \low$188  = word[153:145];
  assign \shift$187  = \shift$151 [29:24];
  assign \bias$186  = \bias$149 [239:192];
  assign \maximum$185  = \$signal$72 ;
  assign \valid$184  = tap_1_4;
  assign \first$183  = tap_0_4;
  assign \terms$182  = terms[119:96];
  assign \operand$181  = operand_4;
  assign \high$180  = word[162:154];
  assign \low$179  = word[153:145];
  assign \shift$178  = \shift$151 [23:18];
  assign \bias$177  = \bias$149 [191:144];
  assign \maximum$176  = \$signal$72 ;
  assign \valid$175  = tap_1_4;
  assign \first$174  = tap_0_4;
  assign \terms$173  = terms[95:72];
  assign \operand$172  = operand_3;
  assign \high$171  = word[162:154];
  assign \low$170  = word[153:145];
  assign \shift$169  = \shift$151 [17:12];
  assign \bias$168  = \bias$149 [143:96];
  assign \maximum$167  = \$signal$72 ;
  assign \valid$166  = tap_1_4;
  assign \first$165  = tap_0_4;
  assign \terms$164  = terms[71:48];
  assign \operand$163  = operand_2;
  assign \high$162  = word[162:154];
  assign \low$161  = word[153:145];
  assign \shift$160  = \shift$151 [11:6];
  assign \bias$159  = \bias$149 [95:48];
  assign \maximum$158  = \$signal$72 ;
  assign \valid$157  = tap_1_4;
  assign \first$156  = tap_0_4;
  assign \terms$155  = terms[47:24];
  assign \operand$154  = operand_1;
  assign high = word[162:154];
  assign low = word[153:145];
  assign \shift$151 [5:0] = shift;
  assign \bias$149 [47:0] = bias;
  assign maximum = \$signal$72 ;
  assign \valid$146  = tap_1_4;
  assign first = tap_0_4;
  assign \terms$144  = terms[23:0];
  assign operand = operand_0;
  assign bias_row = bias_1_2[7:0];
  assign bias_read = bias_0_2;
  assign terms_row = terms_1_0[7:0];
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

module tnthw_t32x32_vector_unit_channel_0(rst, maximum, operand, \terms$7 , \bias$20 , shift, result, first, valid, \port$9056$145 , clk);
  wire [22:0] _00_;
  wire [37:0] _01_;
  wire [22:0] _02_;
  wire [37:0] _03_;
  wire [37:0] _04_;
  wire [35:0] _05_;
  wire [35:0] _06_;
  wire [36:0] _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire [22:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire [38:0] _15_;
  wire [48:0] _16_;
  wire [48:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire [37:0] _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire [48:0] _27_;
  wire [48:0] _28_;
  wire _29_;
  wire [37:0] _30_;
  wire [37:0] _31_;
  wire [22:0] _32_;
  wire [37:0] _33_;
  wire [37:0] _34_;
  wire [22:0] _35_;
  wire [37:0] _36_;
  wire [37:0] _37_;
  reg [22:0] \$signal  = 23'h000000;
  reg [5:0] \$signal$21  = 6'h00;
  reg [5:0] \$signal$23  = 6'h00;
  reg [22:0] \$signal$5  = 23'h000000;
  reg any_valid = 1'h0;
  reg [47:0] bias = 48'h000000000000;
  input [47:0] \bias$20 ;
  wire [47:0] \bias$20 ;
  input clk;
  wire clk;
  reg [37:0] combined = 38'h0000000000;
  input first;
  wire first;
  wire [8:0] high;
  wire keep;
  wire [8:0] low;
  input maximum;
  wire maximum;
  input [21:0] operand;
  wire [21:0] operand;
  input [17:0] \port$9056$145 ;
  wire [17:0] \port$9056$145 ;
  reg [36:0] product = 37'h0000000000;
  output [7:0] result;
  wire [7:0] result;
  input rst;
  wire rst;
  reg [48:0] scaled = 49'h0000000000000;
  input [5:0] shift;
  wire [5:0] shift;
  reg [34:0] term_0 = 35'h000000000;
  reg [34:0] term_1 = 35'h000000000;
  reg [34:0] term_2 = 35'h000000000;
  reg [34:0] term_3 = 35'h000000000;
  reg [23:0] terms = 24'h000000;
  input [23:0] \terms$7 ;
  wire [23:0] \terms$7 ;
  reg [48:0] total = 49'h0000000000000;
  input valid;
  wire valid;
  reg [21:0] value = 22'h000000;
  assign _00_ = - $signed(value);
  assign _11_ = terms[4] ? \$signal$5  : \$signal ;
  assign _21_ = $signed(_11_) << terms[3:0];
  assign _31_ = terms[5] ? _21_ : 38'h0000000000;
  assign _32_ = terms[10] ? \$signal$5  : \$signal ;
  assign _33_ = $signed(_32_) << terms[9:6];
  assign _34_ = terms[11] ? _33_ : 38'h0000000000;
  assign _35_ = terms[16] ? \$signal$5  : \$signal ;
  assign _36_ = $signed(_35_) << terms[15:12];
  assign _01_ = terms[17] ? _36_ : 38'h0000000000;
  assign _02_ = terms[22] ? \$signal$5  : \$signal ;
  assign _03_ = $signed(_02_) << terms[21:18];
  assign _04_ = terms[23] ? _03_ : 38'h0000000000;
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
  assign _25_ = $signed(scaled) < $signed(\port$9056$145 [8:0]);
  assign _26_ = $signed(scaled) > $signed(\port$9056$145 [17:9]);
  assign _27_ = _26_ ? { \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17], \port$9056$145 [17:9] } : scaled;
  assign { _28_[48:8], result } = _25_ ? { \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8], \port$9056$145 [8:0] } : _27_;
  always @(posedge clk)
    value <= operand;
  always @(posedge clk)
    \$signal  <= { value[21], value };
  always @(posedge clk)
    \$signal$5  <= _00_;
  always @(posedge clk)
    terms <= \terms$7 ;
  always @(posedge clk)
    term_0 <= _31_[34:0];
  always @(posedge clk)
    term_1 <= _34_[34:0];
  always @(posedge clk)
    term_2 <= _01_[34:0];
  always @(posedge clk)
    term_3 <= _04_[34:0];
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
  assign _37_ = maximum ? combined : _15_[37:0];
  assign _30_ = _14_ ? { product[36], product } : _37_;
  assign _29_ = rst ? 1'h0 : _10_;
  assign _28_[7:0] = result;
  assign high = \port$9056$145 [17:9];
  assign low = \port$9056$145 [8:0];
endmodule

module tnthw_t32x32_vector_unit_rescale_table(rst, write, port__data, \port__data$22 , write_data, write_row, port__en, port__addr, \port__en$16 , \port__addr$18 , clk);
  wire [7:0] \$signature__addr ;
  wire [7:0] \$signature__addr$14 ;
  wire [1535:0] \$signature__data ;
  wire [1727:0] \$signature__data$15 ;
  wire \$signature__en ;
  wire \$signature__en$13 ;
  wire [1535:0] bias;
  wire bias_read;
  wire [7:0] bias_row;
  input clk;
  wire clk;
  input [7:0] port__addr;
  wire [7:0] port__addr;
  input [7:0] \port__addr$18 ;
  wire [7:0] \port__addr$18 ;
  output [1535:0] port__data;
  wire [1535:0] port__data;
  output [1727:0] \port__data$22 ;
  wire [1727:0] \port__data$22 ;
  input port__en;
  wire port__en;
  input \port__en$16 ;
  wire \port__en$16 ;
  input rst;
  wire rst;
  wire [191:0] shift;
  wire [767:0] terms_a;
  wire [767:0] terms_b;
  wire terms_read;
  wire [7:0] terms_row;
  input write;
  wire write;
  input [4095:0] write_data;
  wire [4095:0] write_data;
  input [7:0] write_row;
  wire [7:0] write_row;
  (* no_rw_check *)
  reg [1727:0] \bias$26  [255:0];
  integer init_bias_26;
  initial for (init_bias_26 = 0; init_bias_26 <= 255; init_bias_26 = init_bias_26 + 1) \bias$26 [init_bias_26] = 0;
  always @(posedge clk) begin
    if (write)
      \bias$26 [write_row] <= { write_data[4021:4016], write_data[3893:3888], write_data[3765:3760], write_data[3637:3632], write_data[3509:3504], write_data[3381:3376], write_data[3253:3248], write_data[3125:3120], write_data[2997:2992], write_data[2869:2864], write_data[2741:2736], write_data[2613:2608], write_data[2485:2480], write_data[2357:2352], write_data[2229:2224], write_data[2101:2096], write_data[1973:1968], write_data[1845:1840], write_data[1717:1712], write_data[1589:1584], write_data[1461:1456], write_data[1333:1328], write_data[1205:1200], write_data[1077:1072], write_data[949:944], write_data[821:816], write_data[693:688], write_data[565:560], write_data[437:432], write_data[309:304], write_data[181:176], write_data[53:48], write_data[4015:3968], write_data[3887:3840], write_data[3759:3712], write_data[3631:3584], write_data[3503:3456], write_data[3375:3328], write_data[3247:3200], write_data[3119:3072], write_data[2991:2944], write_data[2863:2816], write_data[2735:2688], write_data[2607:2560], write_data[2479:2432], write_data[2351:2304], write_data[2223:2176], write_data[2095:2048], write_data[1967:1920], write_data[1839:1792], write_data[1711:1664], write_data[1583:1536], write_data[1455:1408], write_data[1327:1280], write_data[1199:1152], write_data[1071:1024], write_data[943:896], write_data[815:768], write_data[687:640], write_data[559:512], write_data[431:384], write_data[303:256], write_data[175:128], write_data[47:0] };
  end
  reg [1727:0] _0_;
  always @(posedge clk) begin
    if (\port__en$16 ) begin
      _0_ <= \bias$26 [\port__addr$18 ];
    end
  end
  assign \port__data$22  = _0_;
  (* no_rw_check *)
  reg [1535:0] terms [255:0];
  integer init_terms;
  initial for (init_terms = 0; init_terms <= 255; init_terms = init_terms + 1) terms [init_terms] = 0;
  always @(posedge clk) begin
    if (write)
      terms[write_row] <= { write_data[4095:4094], write_data[4091:4086], write_data[4083:4078], write_data[4075:4070], write_data[4067:4064], write_data[3967:3966], write_data[3963:3958], write_data[3955:3950], write_data[3947:3942], write_data[3939:3936], write_data[3839:3838], write_data[3835:3830], write_data[3827:3822], write_data[3819:3814], write_data[3811:3808], write_data[3711:3710], write_data[3707:3702], write_data[3699:3694], write_data[3691:3686], write_data[3683:3680], write_data[3583:3582], write_data[3579:3574], write_data[3571:3566], write_data[3563:3558], write_data[3555:3552], write_data[3455:3454], write_data[3451:3446], write_data[3443:3438], write_data[3435:3430], write_data[3427:3424], write_data[3327:3326], write_data[3323:3318], write_data[3315:3310], write_data[3307:3302], write_data[3299:3296], write_data[3199:3198], write_data[3195:3190], write_data[3187:3182], write_data[3179:3174], write_data[3171:3168], write_data[3071:3070], write_data[3067:3062], write_data[3059:3054], write_data[3051:3046], write_data[3043:3040], write_data[2943:2942], write_data[2939:2934], write_data[2931:2926], write_data[2923:2918], write_data[2915:2912], write_data[2815:2814], write_data[2811:2806], write_data[2803:2798], write_data[2795:2790], write_data[2787:2784], write_data[2687:2686], write_data[2683:2678], write_data[2675:2670], write_data[2667:2662], write_data[2659:2656], write_data[2559:2558], write_data[2555:2550], write_data[2547:2542], write_data[2539:2534], write_data[2531:2528], write_data[2431:2430], write_data[2427:2422], write_data[2419:2414], write_data[2411:2406], write_data[2403:2400], write_data[2303:2302], write_data[2299:2294], write_data[2291:2286], write_data[2283:2278], write_data[2275:2272], write_data[2175:2174], write_data[2171:2166], write_data[2163:2158], write_data[2155:2150], write_data[2147:2144], write_data[2047:2046], write_data[2043:2038], write_data[2035:2030], write_data[2027:2022], write_data[2019:2016], write_data[1919:1918], write_data[1915:1910], write_data[1907:1902], write_data[1899:1894], write_data[1891:1888], write_data[1791:1790], write_data[1787:1782], write_data[1779:1774], write_data[1771:1766], write_data[1763:1760], write_data[1663:1662], write_data[1659:1654], write_data[1651:1646], write_data[1643:1638], write_data[1635:1632], write_data[1535:1534], write_data[1531:1526], write_data[1523:1518], write_data[1515:1510], write_data[1507:1504], write_data[1407:1406], write_data[1403:1398], write_data[1395:1390], write_data[1387:1382], write_data[1379:1376], write_data[1279:1278], write_data[1275:1270], write_data[1267:1262], write_data[1259:1254], write_data[1251:1248], write_data[1151:1150], write_data[1147:1142], write_data[1139:1134], write_data[1131:1126], write_data[1123:1120], write_data[1023:1022], write_data[1019:1014], write_data[1011:1006], write_data[1003:998], write_data[995:992], write_data[895:894], write_data[891:886], write_data[883:878], write_data[875:870], write_data[867:864], write_data[767:766], write_data[763:758], write_data[755:750], write_data[747:742], write_data[739:736], write_data[639:638], write_data[635:630], write_data[627:622], write_data[619:614], write_data[611:608], write_data[511:510], write_data[507:502], write_data[499:494], write_data[491:486], write_data[483:480], write_data[383:382], write_data[379:374], write_data[371:366], write_data[363:358], write_data[355:352], write_data[255:254], write_data[251:246], write_data[243:238], write_data[235:230], write_data[227:224], write_data[127:126], write_data[123:118], write_data[115:110], write_data[107:102], write_data[99:96], write_data[4063:4062], write_data[4059:4054], write_data[4051:4046], write_data[4043:4038], write_data[4035:4032], write_data[3935:3934], write_data[3931:3926], write_data[3923:3918], write_data[3915:3910], write_data[3907:3904], write_data[3807:3806], write_data[3803:3798], write_data[3795:3790], write_data[3787:3782], write_data[3779:3776], write_data[3679:3678], write_data[3675:3670], write_data[3667:3662], write_data[3659:3654], write_data[3651:3648], write_data[3551:3550], write_data[3547:3542], write_data[3539:3534], write_data[3531:3526], write_data[3523:3520], write_data[3423:3422], write_data[3419:3414], write_data[3411:3406], write_data[3403:3398], write_data[3395:3392], write_data[3295:3294], write_data[3291:3286], write_data[3283:3278], write_data[3275:3270], write_data[3267:3264], write_data[3167:3166], write_data[3163:3158], write_data[3155:3150], write_data[3147:3142], write_data[3139:3136], write_data[3039:3038], write_data[3035:3030], write_data[3027:3022], write_data[3019:3014], write_data[3011:3008], write_data[2911:2910], write_data[2907:2902], write_data[2899:2894], write_data[2891:2886], write_data[2883:2880], write_data[2783:2782], write_data[2779:2774], write_data[2771:2766], write_data[2763:2758], write_data[2755:2752], write_data[2655:2654], write_data[2651:2646], write_data[2643:2638], write_data[2635:2630], write_data[2627:2624], write_data[2527:2526], write_data[2523:2518], write_data[2515:2510], write_data[2507:2502], write_data[2499:2496], write_data[2399:2398], write_data[2395:2390], write_data[2387:2382], write_data[2379:2374], write_data[2371:2368], write_data[2271:2270], write_data[2267:2262], write_data[2259:2254], write_data[2251:2246], write_data[2243:2240], write_data[2143:2142], write_data[2139:2134], write_data[2131:2126], write_data[2123:2118], write_data[2115:2112], write_data[2015:2014], write_data[2011:2006], write_data[2003:1998], write_data[1995:1990], write_data[1987:1984], write_data[1887:1886], write_data[1883:1878], write_data[1875:1870], write_data[1867:1862], write_data[1859:1856], write_data[1759:1758], write_data[1755:1750], write_data[1747:1742], write_data[1739:1734], write_data[1731:1728], write_data[1631:1630], write_data[1627:1622], write_data[1619:1614], write_data[1611:1606], write_data[1603:1600], write_data[1503:1502], write_data[1499:1494], write_data[1491:1486], write_data[1483:1478], write_data[1475:1472], write_data[1375:1374], write_data[1371:1366], write_data[1363:1358], write_data[1355:1350], write_data[1347:1344], write_data[1247:1246], write_data[1243:1238], write_data[1235:1230], write_data[1227:1222], write_data[1219:1216], write_data[1119:1118], write_data[1115:1110], write_data[1107:1102], write_data[1099:1094], write_data[1091:1088], write_data[991:990], write_data[987:982], write_data[979:974], write_data[971:966], write_data[963:960], write_data[863:862], write_data[859:854], write_data[851:846], write_data[843:838], write_data[835:832], write_data[735:734], write_data[731:726], write_data[723:718], write_data[715:710], write_data[707:704], write_data[607:606], write_data[603:598], write_data[595:590], write_data[587:582], write_data[579:576], write_data[479:478], write_data[475:470], write_data[467:462], write_data[459:454], write_data[451:448], write_data[351:350], write_data[347:342], write_data[339:334], write_data[331:326], write_data[323:320], write_data[223:222], write_data[219:214], write_data[211:206], write_data[203:198], write_data[195:192], write_data[95:94], write_data[91:86], write_data[83:78], write_data[75:70], write_data[67:64] };
  end
  reg [1535:0] _1_;
  always @(posedge clk) begin
    if (port__en) begin
      _1_ <= terms[port__addr];
    end
  end
  assign port__data = _1_;
  assign shift = \port__data$22 [1727:1536];
  assign bias = \port__data$22 [1535:0];
  assign bias_row = \port__addr$18 ;
  assign bias_read = \port__en$16 ;
  assign \$signature__data$15  = { write_data[4021:4016], write_data[3893:3888], write_data[3765:3760], write_data[3637:3632], write_data[3509:3504], write_data[3381:3376], write_data[3253:3248], write_data[3125:3120], write_data[2997:2992], write_data[2869:2864], write_data[2741:2736], write_data[2613:2608], write_data[2485:2480], write_data[2357:2352], write_data[2229:2224], write_data[2101:2096], write_data[1973:1968], write_data[1845:1840], write_data[1717:1712], write_data[1589:1584], write_data[1461:1456], write_data[1333:1328], write_data[1205:1200], write_data[1077:1072], write_data[949:944], write_data[821:816], write_data[693:688], write_data[565:560], write_data[437:432], write_data[309:304], write_data[181:176], write_data[53:48], write_data[4015:3968], write_data[3887:3840], write_data[3759:3712], write_data[3631:3584], write_data[3503:3456], write_data[3375:3328], write_data[3247:3200], write_data[3119:3072], write_data[2991:2944], write_data[2863:2816], write_data[2735:2688], write_data[2607:2560], write_data[2479:2432], write_data[2351:2304], write_data[2223:2176], write_data[2095:2048], write_data[1967:1920], write_data[1839:1792], write_data[1711:1664], write_data[1583:1536], write_data[1455:1408], write_data[1327:1280], write_data[1199:1152], write_data[1071:1024], write_data[943:896], write_data[815:768], write_data[687:640], write_data[559:512], write_data[431:384], write_data[303:256], write_data[175:128], write_data[47:0] };
  assign \$signature__addr$14  = write_row;
  assign \$signature__en$13  = write;
  assign terms_b = port__data[1535:768];
  assign terms_a = port__data[767:0];
  assign terms_row = port__addr;
  assign terms_read = port__en;
  assign \$signature__data  = { write_data[4095:4094], write_data[4091:4086], write_data[4083:4078], write_data[4075:4070], write_data[4067:4064], write_data[3967:3966], write_data[3963:3958], write_data[3955:3950], write_data[3947:3942], write_data[3939:3936], write_data[3839:3838], write_data[3835:3830], write_data[3827:3822], write_data[3819:3814], write_data[3811:3808], write_data[3711:3710], write_data[3707:3702], write_data[3699:3694], write_data[3691:3686], write_data[3683:3680], write_data[3583:3582], write_data[3579:3574], write_data[3571:3566], write_data[3563:3558], write_data[3555:3552], write_data[3455:3454], write_data[3451:3446], write_data[3443:3438], write_data[3435:3430], write_data[3427:3424], write_data[3327:3326], write_data[3323:3318], write_data[3315:3310], write_data[3307:3302], write_data[3299:3296], write_data[3199:3198], write_data[3195:3190], write_data[3187:3182], write_data[3179:3174], write_data[3171:3168], write_data[3071:3070], write_data[3067:3062], write_data[3059:3054], write_data[3051:3046], write_data[3043:3040], write_data[2943:2942], write_data[2939:2934], write_data[2931:2926], write_data[2923:2918], write_data[2915:2912], write_data[2815:2814], write_data[2811:2806], write_data[2803:2798], write_data[2795:2790], write_data[2787:2784], write_data[2687:2686], write_data[2683:2678], write_data[2675:2670], write_data[2667:2662], write_data[2659:2656], write_data[2559:2558], write_data[2555:2550], write_data[2547:2542], write_data[2539:2534], write_data[2531:2528], write_data[2431:2430], write_data[2427:2422], write_data[2419:2414], write_data[2411:2406], write_data[2403:2400], write_data[2303:2302], write_data[2299:2294], write_data[2291:2286], write_data[2283:2278], write_data[2275:2272], write_data[2175:2174], write_data[2171:2166], write_data[2163:2158], write_data[2155:2150], write_data[2147:2144], write_data[2047:2046], write_data[2043:2038], write_data[2035:2030], write_data[2027:2022], write_data[2019:2016], write_data[1919:1918], write_data[1915:1910], write_data[1907:1902], write_data[1899:1894], write_data[1891:1888], write_data[1791:1790], write_data[1787:1782], write_data[1779:1774], write_data[1771:1766], write_data[1763:1760], write_data[1663:1662], write_data[1659:1654], write_data[1651:1646], write_data[1643:1638], write_data[1635:1632], write_data[1535:1534], write_data[1531:1526], write_data[1523:1518], write_data[1515:1510], write_data[1507:1504], write_data[1407:1406], write_data[1403:1398], write_data[1395:1390], write_data[1387:1382], write_data[1379:1376], write_data[1279:1278], write_data[1275:1270], write_data[1267:1262], write_data[1259:1254], write_data[1251:1248], write_data[1151:1150], write_data[1147:1142], write_data[1139:1134], write_data[1131:1126], write_data[1123:1120], write_data[1023:1022], write_data[1019:1014], write_data[1011:1006], write_data[1003:998], write_data[995:992], write_data[895:894], write_data[891:886], write_data[883:878], write_data[875:870], write_data[867:864], write_data[767:766], write_data[763:758], write_data[755:750], write_data[747:742], write_data[739:736], write_data[639:638], write_data[635:630], write_data[627:622], write_data[619:614], write_data[611:608], write_data[511:510], write_data[507:502], write_data[499:494], write_data[491:486], write_data[483:480], write_data[383:382], write_data[379:374], write_data[371:366], write_data[363:358], write_data[355:352], write_data[255:254], write_data[251:246], write_data[243:238], write_data[235:230], write_data[227:224], write_data[127:126], write_data[123:118], write_data[115:110], write_data[107:102], write_data[99:96], write_data[4063:4062], write_data[4059:4054], write_data[4051:4046], write_data[4043:4038], write_data[4035:4032], write_data[3935:3934], write_data[3931:3926], write_data[3923:3918], write_data[3915:3910], write_data[3907:3904], write_data[3807:3806], write_data[3803:3798], write_data[3795:3790], write_data[3787:3782], write_data[3779:3776], write_data[3679:3678], write_data[3675:3670], write_data[3667:3662], write_data[3659:3654], write_data[3651:3648], write_data[3551:3550], write_data[3547:3542], write_data[3539:3534], write_data[3531:3526], write_data[3523:3520], write_data[3423:3422], write_data[3419:3414], write_data[3411:3406], write_data[3403:3398], write_data[3395:3392], write_data[3295:3294], write_data[3291:3286], write_data[3283:3278], write_data[3275:3270], write_data[3267:3264], write_data[3167:3166], write_data[3163:3158], write_data[3155:3150], write_data[3147:3142], write_data[3139:3136], write_data[3039:3038], write_data[3035:3030], write_data[3027:3022], write_data[3019:3014], write_data[3011:3008], write_data[2911:2910], write_data[2907:2902], write_data[2899:2894], write_data[2891:2886], write_data[2883:2880], write_data[2783:2782], write_data[2779:2774], write_data[2771:2766], write_data[2763:2758], write_data[2755:2752], write_data[2655:2654], write_data[2651:2646], write_data[2643:2638], write_data[2635:2630], write_data[2627:2624], write_data[2527:2526], write_data[2523:2518], write_data[2515:2510], write_data[2507:2502], write_data[2499:2496], write_data[2399:2398], write_data[2395:2390], write_data[2387:2382], write_data[2379:2374], write_data[2371:2368], write_data[2271:2270], write_data[2267:2262], write_data[2259:2254], write_data[2251:2246], write_data[2243:2240], write_data[2143:2142], write_data[2139:2134], write_data[2131:2126], write_data[2123:2118], write_data[2115:2112], write_data[2015:2014], write_data[2011:2006], write_data[2003:1998], write_data[1995:1990], write_data[1987:1984], write_data[1887:1886], write_data[1883:1878], write_data[1875:1870], write_data[1867:1862], write_data[1859:1856], write_data[1759:1758], write_data[1755:1750], write_data[1747:1742], write_data[1739:1734], write_data[1731:1728], write_data[1631:1630], write_data[1627:1622], write_data[1619:1614], write_data[1611:1606], write_data[1603:1600], write_data[1503:1502], write_data[1499:1494], write_data[1491:1486], write_data[1483:1478], write_data[1475:1472], write_data[1375:1374], write_data[1371:1366], write_data[1363:1358], write_data[1355:1350], write_data[1347:1344], write_data[1247:1246], write_data[1243:1238], write_data[1235:1230], write_data[1227:1222], write_data[1219:1216], write_data[1119:1118], write_data[1115:1110], write_data[1107:1102], write_data[1099:1094], write_data[1091:1088], write_data[991:990], write_data[987:982], write_data[979:974], write_data[971:966], write_data[963:960], write_data[863:862], write_data[859:854], write_data[851:846], write_data[843:838], write_data[835:832], write_data[735:734], write_data[731:726], write_data[723:718], write_data[715:710], write_data[707:704], write_data[607:606], write_data[603:598], write_data[595:590], write_data[587:582], write_data[579:576], write_data[479:478], write_data[475:470], write_data[467:462], write_data[459:454], write_data[451:448], write_data[351:350], write_data[347:342], write_data[339:334], write_data[331:326], write_data[323:320], write_data[223:222], write_data[219:214], write_data[211:206], write_data[203:198], write_data[195:192], write_data[95:94], write_data[91:86], write_data[83:78], write_data[75:70], write_data[67:64] };
  assign \$signature__addr  = write_row;
  assign \$signature__en  = write;
endmodule

module tnthw_t32x32_vector_unit_steps(rst, last_tap, last, destination, valid, address, start, instruction, held, first_tap, step, group, lane_chunk, row, first_of_chunk, position, clk);
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
  tnthw_t32x32_vector_unit_steps_window window (
    .address(\address$61 ),
    .clk(clk),
    .index(position),
    .last_position(last_position),
    .last_tap(\last_tap$29 ),
    .load_position(load_position),
    .load_tap(load_tap),
    .origin(origin),
    .\port$6426$183 (word[238:183]),
    .\port$9056$239 (held[360:239]),
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

module tnthw_t32x32_vector_unit_steps_window(rst, \port$6426$183 , step_position, origin, positions, load_position, load_tap, last_position, last_tap, address, valid, \port$9056$239 , step_tap, index, clk);
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
  input [55:0] \port$6426$183 ;
  wire [55:0] \port$6426$183 ;
  input [121:0] \port$9056$239 ;
  wire [121:0] \port$9056$239 ;
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
  assign \$signal  = _011_ == \port$9056$239 [41:28];
  assign { _020_[20], next_row } = \$signal$7  + \port$9056$239 [61:42];
  assign _031_ = plane + 1'h1;
  assign \$signal$9  = _031_ == 1'h1;
  assign _042_ = \$signal$13  + 1'h1;
  assign last_x = _042_ == \port$9056$239 [121:116];
  assign _043_ = \$signal$9  & last_x;
  assign _044_ = \$signal$16  + 1'h1;
  assign _045_ = _044_ == \port$9056$239 [115:110];
  assign last_tap = _043_ & _045_;
  assign { _046_[22:21], \$signal$18  } = $signed({ 1'h0, \$signal$19  }) + $signed(\$signal$20 );
  assign { _001_[22:21], in_x } = $signed({ 1'h0, x }) + $signed(\x$23 );
  assign { _002_[20], address } = \address$25  + \address$26 ;
  assign _003_ = ~ \$signal$18 [20];
  assign _004_ = \$signal$18 [19:0] < \port$9056$239 [13:0];
  assign _005_ = _003_ & _004_;
  assign _006_ = ~ in_x[20];
  assign _007_ = _005_ & _006_;
  assign _008_ = in_x[19:0] < \port$9056$239 [27:14];
  assign valid = _007_ & _008_;
  assign _009_ = index + 1'h1;
  assign _010_ = \$signal$19  + \port$9056$239 [105:102];
  assign _012_ = \$signal$4  + 1'h1;
  assign _013_ = x + \port$9056$239 [109:106];
  assign _014_ = \address$25  + \port$9056$239 [109:106];
  assign _015_ = plane + 1'h1;
  assign _016_ = \address$26  + \port$9056$239 [101:82];
  assign _017_ = \$signal$13  + 1'h1;
  assign _018_ = $signed(\x$23 ) + $signed(2'h1);
  assign _019_ = tap_address + 1'h1;
  assign _021_ = tap_address + 1'h1;
  assign _022_ = \$signal$16  + 1'h1;
  assign _023_ = $signed(\$signal$20 ) + $signed(2'h1);
  assign _024_ = \$signal$42  + \port$9056$239 [81:62];
  assign _025_ = \$signal$42  + \port$9056$239 [81:62];
  assign _026_ = \$signal$42  + \port$9056$239 [81:62];
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
  assign _059_ = last_x ? { \port$6426$183 [27], \port$6426$183 [27], \port$6426$183 [27], \port$6426$183 [27], \port$6426$183 [27], \port$6426$183 [27], \port$6426$183 [27], \port$6426$183 [27:14] } : _018_[20:0];
  assign _060_ = \$signal$9  ? _059_ : \x$23 ;
  assign _061_ = step_tap ? _060_ : \x$23 ;
  assign _062_ = load_tap ? { \port$6426$183 [27], \port$6426$183 [27], \port$6426$183 [27], \port$6426$183 [27], \port$6426$183 [27], \port$6426$183 [27], \port$6426$183 [27], \port$6426$183 [27:14] } : _061_;
  assign _038_ = rst ? 21'h000000 : _062_;
  assign _063_ = last_x ? _023_[20:0] : \$signal$20 ;
  assign _064_ = \$signal$9  ? _063_ : \$signal$20 ;
  assign _065_ = step_tap ? _064_ : \$signal$20 ;
  assign _066_ = load_tap ? { \port$6426$183 [13], \port$6426$183 [13], \port$6426$183 [13], \port$6426$183 [13], \port$6426$183 [13], \port$6426$183 [13], \port$6426$183 [13], \port$6426$183 [13:0] } : _065_;
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
  assign _080_ = load_position ? { 6'h00, \port$6426$183 [55:42] } : _079_;
  assign _033_ = rst ? 20'h00000 : _080_;
  assign _081_ = \$signal  ? next_row : \$signal$7 ;
  assign _082_ = step_position ? _081_ : \$signal$7 ;
  assign _083_ = load_position ? 20'h00000 : _082_;
  assign _032_ = rst ? 20'h00000 : _083_;
  assign _084_ = \$signal  ? 21'h000000 : _013_[20:0];
  assign _085_ = step_position ? _084_ : x;
  assign _086_ = load_position ? { 7'h00, \port$6426$183 [55:42] } : _085_;
  assign _030_ = rst ? 21'h000000 : _086_;
  assign _087_ = \$signal  ? _010_[20:0] : \$signal$19 ;
  assign _088_ = step_position ? _087_ : \$signal$19 ;
  assign _089_ = load_position ? 21'h000000 : _088_;
  assign _029_ = rst ? 21'h000000 : _089_;
  assign _090_ = \$signal  ? 14'h0000 : _012_[13:0];
  assign _091_ = step_position ? _090_ : \$signal$4 ;
  assign _092_ = load_position ? \port$6426$183 [41:28] : _091_;
  assign _028_ = rst ? 14'h0000 : _092_;
  assign _093_ = step_position ? _009_[15:0] : index;
  assign _094_ = load_position ? 16'h0000 : _093_;
  assign _027_ = rst ? 16'h0000 : _094_;
  assign _002_[19:0] = address;
  assign _001_[20:0] = in_x;
  assign _046_[20:0] = \$signal$18 ;
  assign _020_[19:0] = next_row;
  assign tap_step = \port$9056$239 [81:62];
  assign dilation_y = 4'h1;
  assign dilation_x = 4'h1;
  assign \plane$45  = \port$9056$239 [101:82];
  assign column_x = \port$6426$183 [27:14];
  assign row_y = \port$6426$183 [13:0];
  assign stride_x = \port$9056$239 [109:106];
  assign stride_y = \port$9056$239 [105:102];
  assign start_offset = \port$6426$183 [55:42];
  assign start_x = \port$6426$183 [41:28];
  assign width = \port$9056$239 [27:14];
  assign height = \port$9056$239 [13:0];
  assign kernel_y = \port$9056$239 [115:110];
  assign kernel_x = \port$9056$239 [121:116];
  assign planes = 12'h001;
  assign row_step = \port$9056$239 [61:42];
  assign out_width = \port$9056$239 [41:28];
endmodule
