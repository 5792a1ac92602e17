// tnthw_t32x32: tnthw 0.1.0, machine t32x32, fields d58a19388de2
// Generated, do not edit; docs/machine.md describes the ports.

module tnthw_t32x32(entry, request__ready, read__payload, read__valid, write__ready, clk, rst, done, busy, error, request__payload__address, request__payload__beats, request__payload__write, request__valid, read__ready, write__payload, write__valid, trace__started, trace__completed, events__vectors, events__padded_vectors
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
  wire [703:0] accumulator_data;
  wire [703:0] \accumulator_data$203 ;
  wire accumulator_group;
  wire accumulator_read;
  wire \accumulator_read$196 ;
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
  wire add__weight_fill_rows;
  wire add__weight_rows;
  wire [10:0] adds;
  wire array__done;
  wire array__free;
  wire [305:0] array__head;
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
  wire [895:0] fill_data;
  wire free;
  wire \free$68 ;
  wire \free$84 ;
  wire [2:0] full;
  wire \full$116 ;
  wire \full$117 ;
  wire \full$118 ;
  wire [4095:0] gathered;
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
  wire [15:0] memory_read__held;
  wire memory_read__valid;
  wire [19:0] memory_write__address;
  wire [255:0] memory_write__data;
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
  wire [255:0] read__data;
  wire [255:0] \read__data$137 ;
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
  wire [255:0] store__data;
  wire store__en;
  wire [15:0] store__held;
  wire store__valid;
  wire [4095:0] table_data;
  wire [7:0] table_row;
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
  wire [703:0] vector_data;
  wire vector_group;
  wire vector_read;
  wire [19:0] vector_read__address;
  wire [255:0] vector_read__data;
  wire vector_read__en;
  wire [15:0] vector_read__held;
  wire vector_read__valid;
  wire [19:0] vector_write__address;
  wire [255:0] vector_write__data;
  wire vector_write__en;
  wire vector_write__mask;
  wire weight_row;
  wire weights_write;
  wire word_read;
  wire \word_read$222 ;
  wire \word_read$232 ;
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
    .vector_data(\accumulator_data$203 ),
    .vector_group(vector_group),
    .vector_read(vector_read),
    .write(write),
    .write_address(write_address),
    .write_bank(write_bank),
    .write_data(write_data)
  );
  tnthw_t32x32_activations activations (
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
    .memory_write__data(gathered[255:0]),
    .memory_write__en(memory_write__en),
    .\port$10000$0 (vector_write__data[215:208]),
    .\port$10040$0 (vector_write__data[223:216]),
    .\port$10080$0 (vector_write__data[231:224]),
    .\port$10120$0 (vector_write__data[239:232]),
    .\port$10160$0 (vector_write__data[247:240]),
    .\port$10200$0 (vector_write__data[255:248]),
    .\port$8960$0 (vector_write__data[7:0]),
    .\port$9000$0 (vector_write__data[15:8]),
    .\port$9040$0 (vector_write__data[23:16]),
    .\port$9080$0 (vector_write__data[31:24]),
    .\port$9120$0 (vector_write__data[39:32]),
    .\port$9160$0 (vector_write__data[47:40]),
    .\port$9200$0 (vector_write__data[55:48]),
    .\port$9240$0 (vector_write__data[63:56]),
    .\port$9280$0 (vector_write__data[71:64]),
    .\port$9320$0 (vector_write__data[79:72]),
    .\port$9360$0 (vector_write__data[87:80]),
    .\port$9400$0 (vector_write__data[95:88]),
    .\port$9440$0 (vector_write__data[103:96]),
    .\port$9480$0 (vector_write__data[111:104]),
    .\port$9520$0 (vector_write__data[119:112]),
    .\port$9560$0 (vector_write__data[127:120]),
    .\port$9600$0 (vector_write__data[135:128]),
    .\port$9640$0 (vector_write__data[143:136]),
    .\port$9680$0 (vector_write__data[151:144]),
    .\port$9720$0 (vector_write__data[159:152]),
    .\port$9760$0 (vector_write__data[167:160]),
    .\port$9800$0 (vector_write__data[175:168]),
    .\port$9840$0 (vector_write__data[183:176]),
    .\port$9880$0 (vector_write__data[191:184]),
    .\port$9920$0 (vector_write__data[199:192]),
    .\port$9960$0 (vector_write__data[207:200]),
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
  tnthw_t32x32_array_queue array_queue (
    .clk(clk),
    .full(\full$117 ),
    .head(array__head),
    .pop(\pop$61 ),
    .rst(rst),
    .valid(array__valid),
    .write__data(instruction[305:0]),
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
    .fill_data(gathered[895:0]),
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
  tnthw_t32x32_counters counters (
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
    .page_data(gathered[511:0]),
    .page_write(page_write),
    .\port$10625$0 (\full$116 ),
    .\port$10635$0 (\full$117 ),
    .\port$10645$0 (\full$118 ),
    .\port$10751$0 (\entry$109 [4:0]),
    .\port$229$0 (page),
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
    .\result$481 (vector_write__data[7:0]),
    .\result$482 (vector_write__data[15:8]),
    .\result$483 (vector_write__data[23:16]),
    .\result$484 (vector_write__data[31:24]),
    .\result$485 (vector_write__data[39:32]),
    .\result$486 (vector_write__data[47:40]),
    .\result$487 (vector_write__data[55:48]),
    .\result$488 (vector_write__data[63:56]),
    .\result$489 (vector_write__data[71:64]),
    .\result$490 (vector_write__data[79:72]),
    .\result$491 (vector_write__data[87:80]),
    .\result$492 (vector_write__data[95:88]),
    .\result$493 (vector_write__data[103:96]),
    .\result$494 (vector_write__data[111:104]),
    .\result$495 (vector_write__data[119:112]),
    .\result$496 (vector_write__data[127:120]),
    .\result$497 (vector_write__data[135:128]),
    .\result$498 (vector_write__data[143:136]),
    .\result$499 (vector_write__data[151:144]),
    .\result$500 (vector_write__data[159:152]),
    .\result$501 (vector_write__data[167:160]),
    .\result$502 (vector_write__data[175:168]),
    .\result$503 (vector_write__data[183:176]),
    .\result$504 (vector_write__data[191:184]),
    .\result$505 (vector_write__data[199:192]),
    .\result$506 (vector_write__data[207:200]),
    .\result$507 (vector_write__data[215:208]),
    .\result$508 (vector_write__data[223:216]),
    .\result$509 (vector_write__data[231:224]),
    .\result$510 (vector_write__data[239:232]),
    .\result$511 (vector_write__data[247:240]),
    .\result$512 (vector_write__data[255:248]),
    .result_0_11(vector_write__en),
    .result_3_11(vector_write__address),
    .rst(rst),
    .start(\pop$77 ),
    .step(add__vector_steps),
    .valid(vector_read__valid),
    .word_read(add__vector_reads),
    .write(table_write),
    .write_data(gathered),
    .write_row(\entry$109 [7:0])
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
  assign table_row = \entry$109 [7:0];
  assign \table_write$176  = table_write;
  assign fill_data = gathered[895:0];
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

module tnthw_t32x32_accumulators(rst, array_data, array_read, array_bank, array_address, write, write_bank, write_address, write_data, vector_read, vector_group, vector_address, vector_bank, vector_data, clk);
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
  wire [703:0] _16_;
  wire _17_;
  wire _18_;
  wire [5:0] _19_;
  wire _20_;
  wire [5:0] \$signature__addr ;
  wire [5:0] \$signature__addr$16 ;
  wire [703:0] \$signature__data ;
  wire [703:0] \$signature__data$17 ;
  wire \$signature__en ;
  wire \$signature__en$15 ;
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
  wire [703:0] found;
  reg [703:0] output_0 = 704'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [703:0] output_1 = 704'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
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
  wire [703:0] read__data;
  wire [703:0] \read__data$35 ;
  reg read__en = 1'h1;
  reg \read__en$33  = 1'h1;
  wire [703:0] row;
  input rst;
  wire rst;
  wire vector_0;
  wire vector_1;
  input [5:0] vector_address;
  wire [5:0] vector_address;
  input vector_bank;
  wire vector_bank;
  output [703:0] vector_data;
  reg [703:0] vector_data = 704'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
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
  input [703:0] write_data;
  wire [703:0] write_data;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [703:0] bank_0 [63:0];
  integer init_bank_0;
  initial for (init_bank_0 = 0; init_bank_0 <= 63; init_bank_0 = init_bank_0 + 1) bank_0 [init_bank_0] = 0;
  always @(posedge clk) begin
    if (\$signature__en )
      bank_0[write_address] <= write_data;
  end
  reg [703:0] _66_;
  always @(posedge clk) begin
    if (read__en) begin
      _66_ <= bank_0[read__addr];
    end
  end
  assign read__data = _66_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [703:0] bank_1 [63:0];
  integer init_bank_1;
  initial for (init_bank_1 = 0; init_bank_1 <= 63; init_bank_1 = init_bank_1 + 1) bank_1 [init_bank_1] = 0;
  always @(posedge clk) begin
    if (\$signature__en$15 )
      bank_1[write_address] <= write_data;
  end
  reg [703:0] _67_;
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

module tnthw_t32x32_activations(rst, memory_write__en, array_read__held, array_read__valid, vector_read__held, vector_read__valid, vector_read__address, \port$8960$0 , \port$9000$0 , \port$9040$0 , \port$9080$0 , \port$9120$0 , \port$9160$0 , \port$9200$0 , \port$9240$0 , \port$9280$0 , \port$9320$0 , \port$9360$0 , \port$9400$0 , \port$9440$0 , \port$9480$0 
, \port$9520$0 , \port$9560$0 , \port$9600$0 , \port$9640$0 , \port$9680$0 , \port$9720$0 , \port$9760$0 , \port$9800$0 , \port$9840$0 , \port$9880$0 , \port$9920$0 , \port$9960$0 , \port$10000$0 , \port$10040$0 , \port$10080$0 , \port$10120$0 , \port$10160$0 , \port$10200$0 , memory_read__en, memory_read__address, memory_write__data
, memory_write__address, array_read__en, array_read__address, vector_read__en, vector_write__en, vector_write__address, vector_write__mask, array_word, vector_word, memory_word, clk);
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire [19:0] _005_;
  wire [19:0] _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [19:0] _014_;
  wire [255:0] _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire [19:0] _022_;
  wire _023_;
  wire [19:0] _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire [19:0] _031_;
  wire [255:0] _032_;
  wire [2:0] _033_;
  wire _034_;
  wire [2:0] _035_;
  wire [2:0] _036_;
  wire [2:0] _037_;
  wire [2:0] _038_;
  wire [2:0] _039_;
  wire [2:0] _040_;
  wire [2:0] _041_;
  wire [2:0] _042_;
  wire [15:0] _043_;
  wire [15:0] _044_;
  wire _045_;
  wire [19:0] _046_;
  wire _047_;
  wire [255:0] _048_;
  wire [19:0] _049_;
  wire _050_;
  wire [255:0] _051_;
  wire [2:0] _052_;
  wire [11:0] _053_;
  wire _054_;
  wire _055_;
  wire [19:0] _056_;
  wire _057_;
  wire [11:0] _058_;
  wire [255:0] _059_;
  wire [2:0] _060_;
  wire [11:0] _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire [11:0] _065_;
  wire [255:0] _066_;
  wire [255:0] _067_;
  wire [2:0] _068_;
  wire [11:0] _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire [11:0] _073_;
  wire [255:0] _074_;
  wire [2:0] _075_;
  wire [11:0] _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire [11:0] _081_;
  wire [255:0] _082_;
  wire [2:0] _083_;
  wire [11:0] _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire [11:0] _088_;
  wire _089_;
  wire [255:0] _090_;
  wire [2:0] _091_;
  wire [11:0] _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire [11:0] _096_;
  wire [255:0] _097_;
  wire [2:0] _098_;
  wire [11:0] _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire [11:0] _104_;
  wire [255:0] _105_;
  wire [2:0] _106_;
  wire [11:0] _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire [11:0] _113_;
  wire [255:0] _114_;
  wire [2:0] _115_;
  wire [2:0] _116_;
  wire [2:0] _117_;
  wire [255:0] _118_;
  wire [2:0] _119_;
  wire [2:0] _120_;
  wire [2:0] _121_;
  wire [255:0] _122_;
  wire _123_;
  wire [2:0] _124_;
  wire [2:0] _125_;
  wire [2:0] _126_;
  wire [255:0] _127_;
  wire _128_;
  wire [19:0] _129_;
  wire [19:0] _130_;
  wire _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire [19:0] _138_;
  wire [255:0] _139_;
  wire _140_;
  wire _141_;
  wire _142_;
  wire _143_;
  wire _144_;
  wire _145_;
  wire [19:0] _146_;
  wire _147_;
  wire [19:0] _148_;
  wire _149_;
  wire _150_;
  wire _151_;
  wire _152_;
  wire _153_;
  wire _154_;
  wire [19:0] _155_;
  wire [255:0] _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire _160_;
  wire _161_;
  wire _162_;
  wire _163_;
  wire [19:0] _164_;
  wire [19:0] _165_;
  wire _166_;
  wire _167_;
  wire _168_;
  wire _169_;
  wire _170_;
  wire _171_;
  wire _172_;
  wire [19:0] _173_;
  wire [255:0] _174_;
  wire _175_;
  wire _176_;
  wire _177_;
  wire _178_;
  wire _179_;
  wire [19:0] _180_;
  wire _181_;
  wire [19:0] _182_;
  wire [19:0] _183_;
  wire _184_;
  wire _185_;
  wire _186_;
  wire _187_;
  wire _188_;
  wire _189_;
  wire [19:0] _190_;
  wire [19:0] _191_;
  wire [255:0] _192_;
  wire _193_;
  wire _194_;
  wire _195_;
  wire _196_;
  wire _197_;
  wire _198_;
  wire [19:0] _199_;
  wire [19:0] _200_;
  wire _201_;
  wire _202_;
  wire _203_;
  wire _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire [19:0] _208_;
  wire [255:0] _209_;
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
  reg [2:0] array_bank_0_0 = 3'h0;
  reg [2:0] array_bank_0_1 = 3'h0;
  reg [2:0] array_bank_0_2 = 3'h0;
  input [19:0] array_read__address;
  wire [19:0] array_read__address;
  wire [255:0] array_read__data;
  input array_read__en;
  wire array_read__en;
  input [15:0] array_read__held;
  wire [15:0] array_read__held;
  input array_read__valid;
  wire array_read__valid;
  output [255:0] array_word;
  reg [255:0] array_word = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  input clk;
  wire clk;
  reg [15:0] held_0_0 = 16'h0000;
  reg [15:0] held_1_0 = 16'h0000;
  reg memory_0 = 1'h0;
  reg memory_1 = 1'h0;
  reg memory_2 = 1'h0;
  reg memory_3 = 1'h0;
  reg memory_4 = 1'h0;
  reg memory_5 = 1'h0;
  reg memory_6 = 1'h0;
  reg memory_7 = 1'h0;
  reg [2:0] memory_bank_0_0 = 3'h0;
  reg [2:0] memory_bank_0_1 = 3'h0;
  reg [2:0] memory_bank_0_2 = 3'h0;
  input [19:0] memory_read__address;
  wire [19:0] memory_read__address;
  wire [255:0] memory_read__data;
  input memory_read__en;
  wire memory_read__en;
  wire memory_read__valid;
  output [255:0] memory_word;
  reg [255:0] memory_word = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  input [19:0] memory_write__address;
  wire [19:0] memory_write__address;
  input [255:0] memory_write__data;
  wire [255:0] memory_write__data;
  input memory_write__en;
  wire memory_write__en;
  wire memory_write__mask;
  reg [255:0] output_0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_1 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_2 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_3 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_4 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_5 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_6 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_7 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  input [7:0] \port$10000$0 ;
  wire [7:0] \port$10000$0 ;
  input [7:0] \port$10040$0 ;
  wire [7:0] \port$10040$0 ;
  input [7:0] \port$10080$0 ;
  wire [7:0] \port$10080$0 ;
  input [7:0] \port$10120$0 ;
  wire [7:0] \port$10120$0 ;
  input [7:0] \port$10160$0 ;
  wire [7:0] \port$10160$0 ;
  input [7:0] \port$10200$0 ;
  wire [7:0] \port$10200$0 ;
  input [7:0] \port$8960$0 ;
  wire [7:0] \port$8960$0 ;
  input [7:0] \port$9000$0 ;
  wire [7:0] \port$9000$0 ;
  input [7:0] \port$9040$0 ;
  wire [7:0] \port$9040$0 ;
  input [7:0] \port$9080$0 ;
  wire [7:0] \port$9080$0 ;
  input [7:0] \port$9120$0 ;
  wire [7:0] \port$9120$0 ;
  input [7:0] \port$9160$0 ;
  wire [7:0] \port$9160$0 ;
  input [7:0] \port$9200$0 ;
  wire [7:0] \port$9200$0 ;
  input [7:0] \port$9240$0 ;
  wire [7:0] \port$9240$0 ;
  input [7:0] \port$9280$0 ;
  wire [7:0] \port$9280$0 ;
  input [7:0] \port$9320$0 ;
  wire [7:0] \port$9320$0 ;
  input [7:0] \port$9360$0 ;
  wire [7:0] \port$9360$0 ;
  input [7:0] \port$9400$0 ;
  wire [7:0] \port$9400$0 ;
  input [7:0] \port$9440$0 ;
  wire [7:0] \port$9440$0 ;
  input [7:0] \port$9480$0 ;
  wire [7:0] \port$9480$0 ;
  input [7:0] \port$9520$0 ;
  wire [7:0] \port$9520$0 ;
  input [7:0] \port$9560$0 ;
  wire [7:0] \port$9560$0 ;
  input [7:0] \port$9600$0 ;
  wire [7:0] \port$9600$0 ;
  input [7:0] \port$9640$0 ;
  wire [7:0] \port$9640$0 ;
  input [7:0] \port$9680$0 ;
  wire [7:0] \port$9680$0 ;
  input [7:0] \port$9720$0 ;
  wire [7:0] \port$9720$0 ;
  input [7:0] \port$9760$0 ;
  wire [7:0] \port$9760$0 ;
  input [7:0] \port$9800$0 ;
  wire [7:0] \port$9800$0 ;
  input [7:0] \port$9840$0 ;
  wire [7:0] \port$9840$0 ;
  input [7:0] \port$9880$0 ;
  wire [7:0] \port$9880$0 ;
  input [7:0] \port$9920$0 ;
  wire [7:0] \port$9920$0 ;
  input [7:0] \port$9960$0 ;
  wire [7:0] \port$9960$0 ;
  reg [11:0] read__addr = 12'h000;
  reg [11:0] \read__addr$40  = 12'h000;
  reg [11:0] \read__addr$49  = 12'h000;
  reg [11:0] \read__addr$58  = 12'h000;
  reg [11:0] \read__addr$67  = 12'h000;
  reg [11:0] \read__addr$76  = 12'h000;
  reg [11:0] \read__addr$85  = 12'h000;
  reg [11:0] \read__addr$94  = 12'h000;
  wire [255:0] read__data;
  wire [255:0] \read__data$42 ;
  wire [255:0] \read__data$51 ;
  wire [255:0] \read__data$60 ;
  wire [255:0] \read__data$69 ;
  wire [255:0] \read__data$78 ;
  wire [255:0] \read__data$87 ;
  wire [255:0] \read__data$96 ;
  wire read__en;
  wire \read__en$115 ;
  wire \read__en$116 ;
  wire \read__en$117 ;
  wire \read__en$118 ;
  wire \read__en$119 ;
  wire \read__en$120 ;
  wire \read__en$121 ;
  reg [2:0] reads_0 = 3'h0;
  reg [2:0] reads_1 = 3'h0;
  reg [2:0] reads_2 = 3'h0;
  reg [2:0] reads_3 = 3'h0;
  reg [2:0] reads_4 = 3'h0;
  reg [2:0] reads_5 = 3'h0;
  reg [2:0] reads_6 = 3'h0;
  reg [2:0] reads_7 = 3'h0;
  input rst;
  wire rst;
  reg [2:0] valid = 3'h0;
  reg vector_0 = 1'h0;
  reg vector_1 = 1'h0;
  reg vector_2 = 1'h0;
  reg vector_3 = 1'h0;
  reg vector_4 = 1'h0;
  reg vector_5 = 1'h0;
  reg vector_6 = 1'h0;
  reg vector_7 = 1'h0;
  reg [2:0] vector_bank_0_0 = 3'h0;
  reg [2:0] vector_bank_0_1 = 3'h0;
  reg [2:0] vector_bank_0_2 = 3'h0;
  input [19:0] vector_read__address;
  wire [19:0] vector_read__address;
  wire [255:0] vector_read__data;
  input vector_read__en;
  wire vector_read__en;
  input [15:0] vector_read__held;
  wire [15:0] vector_read__held;
  input vector_read__valid;
  wire vector_read__valid;
  output [255:0] vector_word;
  reg [255:0] vector_word = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  input [19:0] vector_write__address;
  wire [19:0] vector_write__address;
  wire [255:0] vector_write__data;
  input vector_write__en;
  wire vector_write__en;
  input vector_write__mask;
  wire vector_write__mask;
  reg [19:0] write_0_0_0 = 20'h00000;
  reg write_0_1_0 = 1'h0;
  reg [255:0] write_0_2_0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [19:0] write_1_0_0 = 20'h00000;
  reg write_1_1_0 = 1'h0;
  reg [255:0] write_1_2_0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [11:0] write__addr = 12'h000;
  reg [11:0] \write__addr$100  = 12'h000;
  reg [11:0] \write__addr$46  = 12'h000;
  reg [11:0] \write__addr$55  = 12'h000;
  reg [11:0] \write__addr$64  = 12'h000;
  reg [11:0] \write__addr$73  = 12'h000;
  reg [11:0] \write__addr$82  = 12'h000;
  reg [11:0] \write__addr$91  = 12'h000;
  reg [255:0] write__data = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] \write__data$101  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] \write__data$47  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] \write__data$56  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] \write__data$65  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] \write__data$74  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] \write__data$83  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] \write__data$92  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg write__en = 1'h0;
  reg \write__en$45  = 1'h0;
  reg \write__en$54  = 1'h0;
  reg \write__en$63  = 1'h0;
  reg \write__en$72  = 1'h0;
  reg \write__en$81  = 1'h0;
  reg \write__en$90  = 1'h0;
  reg \write__en$99  = 1'h0;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [255:0] bank_0 [4095:0];
  integer init_bank_0;
  initial for (init_bank_0 = 0; init_bank_0 <= 4095; init_bank_0 = init_bank_0 + 1) bank_0 [init_bank_0] = 0;
  always @(posedge clk) begin
    if (write__en)
      bank_0[write__addr] <= write__data;
  end
  reg [255:0] _567_;
  always @(posedge clk) begin
    if (read__en) begin
      _567_ <= bank_0[read__addr];
    end
  end
  assign read__data = _567_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [255:0] bank_1 [4095:0];
  integer init_bank_1;
  initial for (init_bank_1 = 0; init_bank_1 <= 4095; init_bank_1 = init_bank_1 + 1) bank_1 [init_bank_1] = 0;
  always @(posedge clk) begin
    if (\write__en$45 )
      bank_1[\write__addr$46 ] <= \write__data$47 ;
  end
  reg [255:0] _568_;
  always @(posedge clk) begin
    if (\read__en$115 ) begin
      _568_ <= bank_1[\read__addr$40 ];
    end
  end
  assign \read__data$42  = _568_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [255:0] bank_2 [4095:0];
  integer init_bank_2;
  initial for (init_bank_2 = 0; init_bank_2 <= 4095; init_bank_2 = init_bank_2 + 1) bank_2 [init_bank_2] = 0;
  always @(posedge clk) begin
    if (\write__en$54 )
      bank_2[\write__addr$55 ] <= \write__data$56 ;
  end
  reg [255:0] _569_;
  always @(posedge clk) begin
    if (\read__en$116 ) begin
      _569_ <= bank_2[\read__addr$49 ];
    end
  end
  assign \read__data$51  = _569_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [255:0] bank_3 [4095:0];
  integer init_bank_3;
  initial for (init_bank_3 = 0; init_bank_3 <= 4095; init_bank_3 = init_bank_3 + 1) bank_3 [init_bank_3] = 0;
  always @(posedge clk) begin
    if (\write__en$63 )
      bank_3[\write__addr$64 ] <= \write__data$65 ;
  end
  reg [255:0] _570_;
  always @(posedge clk) begin
    if (\read__en$117 ) begin
      _570_ <= bank_3[\read__addr$58 ];
    end
  end
  assign \read__data$60  = _570_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [255:0] bank_4 [4095:0];
  integer init_bank_4;
  initial for (init_bank_4 = 0; init_bank_4 <= 4095; init_bank_4 = init_bank_4 + 1) bank_4 [init_bank_4] = 0;
  always @(posedge clk) begin
    if (\write__en$72 )
      bank_4[\write__addr$73 ] <= \write__data$74 ;
  end
  reg [255:0] _571_;
  always @(posedge clk) begin
    if (\read__en$118 ) begin
      _571_ <= bank_4[\read__addr$67 ];
    end
  end
  assign \read__data$69  = _571_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [255:0] bank_5 [4095:0];
  integer init_bank_5;
  initial for (init_bank_5 = 0; init_bank_5 <= 4095; init_bank_5 = init_bank_5 + 1) bank_5 [init_bank_5] = 0;
  always @(posedge clk) begin
    if (\write__en$81 )
      bank_5[\write__addr$82 ] <= \write__data$83 ;
  end
  reg [255:0] _572_;
  always @(posedge clk) begin
    if (\read__en$119 ) begin
      _572_ <= bank_5[\read__addr$76 ];
    end
  end
  assign \read__data$78  = _572_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [255:0] bank_6 [4095:0];
  integer init_bank_6;
  initial for (init_bank_6 = 0; init_bank_6 <= 4095; init_bank_6 = init_bank_6 + 1) bank_6 [init_bank_6] = 0;
  always @(posedge clk) begin
    if (\write__en$90 )
      bank_6[\write__addr$91 ] <= \write__data$92 ;
  end
  reg [255:0] _573_;
  always @(posedge clk) begin
    if (\read__en$120 ) begin
      _573_ <= bank_6[\read__addr$85 ];
    end
  end
  assign \read__data$87  = _573_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [255:0] bank_7 [4095:0];
  integer init_bank_7;
  initial for (init_bank_7 = 0; init_bank_7 <= 4095; init_bank_7 = init_bank_7 + 1) bank_7 [init_bank_7] = 0;
  always @(posedge clk) begin
    if (\write__en$99 )
      bank_7[\write__addr$100 ] <= \write__data$101 ;
  end
  reg [255:0] _574_;
  always @(posedge clk) begin
    if (\read__en$121 ) begin
      _574_ <= bank_7[\read__addr$94 ];
    end
  end
  assign \read__data$96  = _574_;
  assign _000_ = ! array_read__address[14:12];
  assign _111_ = array_read__en & _000_;
  assign _136_ = ! vector_read__address[14:12];
  assign _147_ = vector_read__en & _136_;
  assign _158_ = ! memory_read__address[14:12];
  assign _169_ = memory_read__en & _158_;
  assign _180_ = held_1_0[0] ? vector_read__address : memory_read__address;
  assign _191_ = held_0_0[0] ? array_read__address : _180_;
  assign _202_ = ! vector_write__address[14:12];
  assign _001_ = vector_write__en & _202_;
  assign _012_ = ! memory_write__address[14:12];
  assign _023_ = memory_write__en & _012_;
  assign _034_ = memory_0 ? write_1_1_0 : 1'h0;
  assign _045_ = vector_0 ? write_0_1_0 : _034_;
  assign _056_ = vector_0 ? write_0_0_0 : write_1_0_0;
  assign _067_ = vector_0 ? write_0_2_0 : write_1_2_0;
  assign _078_ = array_read__address[14:12] == 1'h1;
  assign _089_ = array_read__en & _078_;
  assign _100_ = vector_read__address[14:12] == 1'h1;
  assign _112_ = vector_read__en & _100_;
  assign _123_ = memory_read__address[14:12] == 1'h1;
  assign _128_ = memory_read__en & _123_;
  assign _129_ = held_1_0[1] ? vector_read__address : memory_read__address;
  assign _130_ = held_0_0[1] ? array_read__address : _129_;
  assign _131_ = vector_write__address[14:12] == 1'h1;
  assign _132_ = vector_write__en & _131_;
  assign _133_ = memory_write__address[14:12] == 1'h1;
  assign _134_ = memory_write__en & _133_;
  assign _135_ = memory_1 ? write_1_1_0 : 1'h0;
  assign _137_ = vector_1 ? write_0_1_0 : _135_;
  assign _138_ = vector_1 ? write_0_0_0 : write_1_0_0;
  assign _139_ = vector_1 ? write_0_2_0 : write_1_2_0;
  assign _140_ = array_read__address[14:12] == 2'h2;
  assign _141_ = array_read__en & _140_;
  assign _142_ = vector_read__address[14:12] == 2'h2;
  assign _143_ = vector_read__en & _142_;
  assign _144_ = memory_read__address[14:12] == 2'h2;
  assign _145_ = memory_read__en & _144_;
  assign _146_ = held_1_0[2] ? vector_read__address : memory_read__address;
  assign _148_ = held_0_0[2] ? array_read__address : _146_;
  assign _149_ = vector_write__address[14:12] == 2'h2;
  assign _150_ = vector_write__en & _149_;
  assign _151_ = memory_write__address[14:12] == 2'h2;
  assign _152_ = memory_write__en & _151_;
  assign _153_ = memory_2 ? write_1_1_0 : 1'h0;
  assign _154_ = vector_2 ? write_0_1_0 : _153_;
  assign _155_ = vector_2 ? write_0_0_0 : write_1_0_0;
  assign _156_ = vector_2 ? write_0_2_0 : write_1_2_0;
  assign _157_ = array_read__address[14:12] == 2'h3;
  assign _159_ = array_read__en & _157_;
  assign _160_ = vector_read__address[14:12] == 2'h3;
  assign _161_ = vector_read__en & _160_;
  assign _162_ = memory_read__address[14:12] == 2'h3;
  assign _163_ = memory_read__en & _162_;
  assign _164_ = held_1_0[3] ? vector_read__address : memory_read__address;
  assign _165_ = held_0_0[3] ? array_read__address : _164_;
  assign _166_ = vector_write__address[14:12] == 2'h3;
  assign _167_ = vector_write__en & _166_;
  assign _168_ = memory_write__address[14:12] == 2'h3;
  assign _170_ = memory_write__en & _168_;
  assign _171_ = memory_3 ? write_1_1_0 : 1'h0;
  assign _172_ = vector_3 ? write_0_1_0 : _171_;
  assign _173_ = vector_3 ? write_0_0_0 : write_1_0_0;
  assign _174_ = vector_3 ? write_0_2_0 : write_1_2_0;
  assign _175_ = array_read__address[14:12] == 3'h4;
  assign _176_ = array_read__en & _175_;
  assign _177_ = vector_read__address[14:12] == 3'h4;
  assign _178_ = vector_read__en & _177_;
  assign _179_ = memory_read__address[14:12] == 3'h4;
  assign _181_ = memory_read__en & _179_;
  assign _182_ = held_1_0[4] ? vector_read__address : memory_read__address;
  assign _183_ = held_0_0[4] ? array_read__address : _182_;
  assign _184_ = vector_write__address[14:12] == 3'h4;
  assign _185_ = vector_write__en & _184_;
  assign _186_ = memory_write__address[14:12] == 3'h4;
  assign _187_ = memory_write__en & _186_;
  assign _188_ = memory_4 ? write_1_1_0 : 1'h0;
  assign _189_ = vector_4 ? write_0_1_0 : _188_;
  assign _190_ = vector_4 ? write_0_0_0 : write_1_0_0;
  assign _192_ = vector_4 ? write_0_2_0 : write_1_2_0;
  assign _193_ = array_read__address[14:12] == 3'h5;
  assign _194_ = array_read__en & _193_;
  assign _195_ = vector_read__address[14:12] == 3'h5;
  assign _196_ = vector_read__en & _195_;
  assign _197_ = memory_read__address[14:12] == 3'h5;
  assign _198_ = memory_read__en & _197_;
  assign _199_ = held_1_0[5] ? vector_read__address : memory_read__address;
  assign _200_ = held_0_0[5] ? array_read__address : _199_;
  assign _201_ = vector_write__address[14:12] == 3'h5;
  assign _203_ = vector_write__en & _201_;
  assign _204_ = memory_write__address[14:12] == 3'h5;
  assign _205_ = memory_write__en & _204_;
  assign _206_ = memory_5 ? write_1_1_0 : 1'h0;
  assign _207_ = vector_5 ? write_0_1_0 : _206_;
  assign _208_ = vector_5 ? write_0_0_0 : write_1_0_0;
  assign _209_ = vector_5 ? write_0_2_0 : write_1_2_0;
  assign _210_ = array_read__address[14:12] == 3'h6;
  assign _211_ = array_read__en & _210_;
  assign _212_ = vector_read__address[14:12] == 3'h6;
  assign _002_ = vector_read__en & _212_;
  assign _003_ = memory_read__address[14:12] == 3'h6;
  assign _004_ = memory_read__en & _003_;
  assign _005_ = held_1_0[6] ? vector_read__address : memory_read__address;
  assign _006_ = held_0_0[6] ? array_read__address : _005_;
  assign _007_ = vector_write__address[14:12] == 3'h6;
  assign _008_ = vector_write__en & _007_;
  assign _009_ = memory_write__address[14:12] == 3'h6;
  assign _010_ = memory_write__en & _009_;
  assign _011_ = memory_6 ? write_1_1_0 : 1'h0;
  assign _013_ = vector_6 ? write_0_1_0 : _011_;
  assign _014_ = vector_6 ? write_0_0_0 : write_1_0_0;
  assign _015_ = vector_6 ? write_0_2_0 : write_1_2_0;
  assign _016_ = array_read__address[14:12] == 3'h7;
  assign _017_ = array_read__en & _016_;
  assign _018_ = vector_read__address[14:12] == 3'h7;
  assign _019_ = vector_read__en & _018_;
  assign _020_ = memory_read__address[14:12] == 3'h7;
  assign _021_ = memory_read__en & _020_;
  assign _022_ = held_1_0[7] ? vector_read__address : memory_read__address;
  assign _024_ = held_0_0[7] ? array_read__address : _022_;
  assign _025_ = vector_write__address[14:12] == 3'h7;
  assign _026_ = vector_write__en & _025_;
  assign _027_ = memory_write__address[14:12] == 3'h7;
  assign _028_ = memory_write__en & _027_;
  assign _029_ = memory_7 ? write_1_1_0 : 1'h0;
  assign _030_ = vector_7 ? write_0_1_0 : _029_;
  assign _031_ = vector_7 ? write_0_0_0 : write_1_0_0;
  assign _032_ = vector_7 ? write_0_2_0 : write_1_2_0;
  assign _033_ = reads_0 & valid;
  assign read__en = | _033_;
  assign _035_ = reads_1 & valid;
  assign \read__en$115  = | _035_;
  assign _036_ = reads_2 & valid;
  assign \read__en$116  = | _036_;
  assign _037_ = reads_3 & valid;
  assign \read__en$117  = | _037_;
  assign _038_ = reads_4 & valid;
  assign \read__en$118  = | _038_;
  assign _039_ = reads_5 & valid;
  assign \read__en$119  = | _039_;
  assign _040_ = reads_6 & valid;
  assign \read__en$120  = | _040_;
  assign _041_ = reads_7 & valid;
  assign \read__en$121  = | _041_;
  always @(posedge clk)
    valid <= _042_;
  always @(posedge clk)
    held_0_0 <= _043_;
  always @(posedge clk)
    held_1_0 <= _044_;
  always @(posedge clk)
    write_0_0_0 <= _046_;
  always @(posedge clk)
    write_0_1_0 <= _047_;
  always @(posedge clk)
    write_0_2_0 <= _048_;
  always @(posedge clk)
    write_1_0_0 <= _049_;
  always @(posedge clk)
    write_1_1_0 <= _050_;
  always @(posedge clk)
    write_1_2_0 <= _051_;
  always @(posedge clk)
    reads_0 <= _052_;
  always @(posedge clk)
    read__addr <= _053_;
  always @(posedge clk)
    output_0 <= read__data;
  always @(posedge clk)
    vector_0 <= _054_;
  always @(posedge clk)
    memory_0 <= _055_;
  always @(posedge clk)
    write__en <= _057_;
  always @(posedge clk)
    write__addr <= _058_;
  always @(posedge clk)
    write__data <= _059_;
  always @(posedge clk)
    reads_1 <= _060_;
  always @(posedge clk)
    \read__addr$40  <= _061_;
  always @(posedge clk)
    output_1 <= \read__data$42 ;
  always @(posedge clk)
    vector_1 <= _062_;
  always @(posedge clk)
    memory_1 <= _063_;
  always @(posedge clk)
    \write__en$45  <= _064_;
  always @(posedge clk)
    \write__addr$46  <= _065_;
  always @(posedge clk)
    \write__data$47  <= _066_;
  always @(posedge clk)
    reads_2 <= _068_;
  always @(posedge clk)
    \read__addr$49  <= _069_;
  always @(posedge clk)
    output_2 <= \read__data$51 ;
  always @(posedge clk)
    vector_2 <= _070_;
  always @(posedge clk)
    memory_2 <= _071_;
  always @(posedge clk)
    \write__en$54  <= _072_;
  always @(posedge clk)
    \write__addr$55  <= _073_;
  always @(posedge clk)
    \write__data$56  <= _074_;
  always @(posedge clk)
    reads_3 <= _075_;
  always @(posedge clk)
    \read__addr$58  <= _076_;
  always @(posedge clk)
    output_3 <= \read__data$60 ;
  always @(posedge clk)
    vector_3 <= _077_;
  always @(posedge clk)
    memory_3 <= _079_;
  always @(posedge clk)
    \write__en$63  <= _080_;
  always @(posedge clk)
    \write__addr$64  <= _081_;
  always @(posedge clk)
    \write__data$65  <= _082_;
  always @(posedge clk)
    reads_4 <= _083_;
  always @(posedge clk)
    \read__addr$67  <= _084_;
  always @(posedge clk)
    output_4 <= \read__data$69 ;
  always @(posedge clk)
    vector_4 <= _085_;
  always @(posedge clk)
    memory_4 <= _086_;
  always @(posedge clk)
    \write__en$72  <= _087_;
  always @(posedge clk)
    \write__addr$73  <= _088_;
  always @(posedge clk)
    \write__data$74  <= _090_;
  always @(posedge clk)
    reads_5 <= _091_;
  always @(posedge clk)
    \read__addr$76  <= _092_;
  always @(posedge clk)
    output_5 <= \read__data$78 ;
  always @(posedge clk)
    vector_5 <= _093_;
  always @(posedge clk)
    memory_5 <= _094_;
  always @(posedge clk)
    \write__en$81  <= _095_;
  always @(posedge clk)
    \write__addr$82  <= _096_;
  always @(posedge clk)
    \write__data$83  <= _097_;
  always @(posedge clk)
    reads_6 <= _098_;
  always @(posedge clk)
    \read__addr$85  <= _099_;
  always @(posedge clk)
    output_6 <= \read__data$87 ;
  always @(posedge clk)
    vector_6 <= _101_;
  always @(posedge clk)
    memory_6 <= _102_;
  always @(posedge clk)
    \write__en$90  <= _103_;
  always @(posedge clk)
    \write__addr$91  <= _104_;
  always @(posedge clk)
    \write__data$92  <= _105_;
  always @(posedge clk)
    reads_7 <= _106_;
  always @(posedge clk)
    \read__addr$94  <= _107_;
  always @(posedge clk)
    output_7 <= \read__data$96 ;
  always @(posedge clk)
    vector_7 <= _108_;
  always @(posedge clk)
    memory_7 <= _109_;
  always @(posedge clk)
    \write__en$99  <= _110_;
  always @(posedge clk)
    \write__addr$100  <= _113_;
  always @(posedge clk)
    \write__data$101  <= _114_;
  always @(posedge clk)
    array_bank_0_0 <= _115_;
  always @(posedge clk)
    array_bank_0_1 <= _116_;
  always @(posedge clk)
    array_bank_0_2 <= _117_;
  always @(posedge clk)
    array_word <= _118_;
  always @(posedge clk)
    vector_bank_0_0 <= _119_;
  always @(posedge clk)
    vector_bank_0_1 <= _120_;
  always @(posedge clk)
    vector_bank_0_2 <= _121_;
  always @(posedge clk)
    vector_word <= _122_;
  always @(posedge clk)
    memory_bank_0_0 <= _124_;
  always @(posedge clk)
    memory_bank_0_1 <= _125_;
  always @(posedge clk)
    memory_bank_0_2 <= _126_;
  always @(posedge clk)
    memory_word <= _127_;
  function [255:0] _466_;
    input [255:0] a;
    input [2047:0] b;
    input [7:0] s;
    (* parallel_case *)
    casez (s)
      8'b???????1:
        _466_ = b[255:0];
      8'b??????1?:
        _466_ = b[511:256];
      8'b?????1??:
        _466_ = b[767:512];
      8'b????1???:
        _466_ = b[1023:768];
      8'b???1????:
        _466_ = b[1279:1024];
      8'b??1?????:
        _466_ = b[1535:1280];
      8'b?1??????:
        _466_ = b[1791:1536];
      8'b1???????:
        _466_ = b[2047:1792];
      default:
        _466_ = a;
    endcase
  endfunction
  assign _127_ = _466_(256'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3, output_4, output_5, output_6, output_7 }, { _220_, _219_, _218_, _217_, _216_, _215_, _214_, _213_ });
  assign _213_ = memory_bank_0_2 == 3'h7;
  assign _214_ = memory_bank_0_2 == 3'h6;
  assign _215_ = memory_bank_0_2 == 3'h5;
  assign _216_ = memory_bank_0_2 == 3'h4;
  assign _217_ = memory_bank_0_2 == 3'h3;
  assign _218_ = memory_bank_0_2 == 3'h2;
  assign _219_ = memory_bank_0_2 == 3'h1;
  assign _220_ = ! memory_bank_0_2;
  assign _126_ = rst ? 3'h0 : memory_bank_0_1;
  assign _125_ = rst ? 3'h0 : memory_bank_0_0;
  assign _124_ = rst ? 3'h0 : memory_read__address[14:12];
  function [255:0] _478_;
    input [255:0] a;
    input [2047:0] b;
    input [7:0] s;
    (* parallel_case *)
    casez (s)
      8'b???????1:
        _478_ = b[255:0];
      8'b??????1?:
        _478_ = b[511:256];
      8'b?????1??:
        _478_ = b[767:512];
      8'b????1???:
        _478_ = b[1023:768];
      8'b???1????:
        _478_ = b[1279:1024];
      8'b??1?????:
        _478_ = b[1535:1280];
      8'b?1??????:
        _478_ = b[1791:1536];
      8'b1???????:
        _478_ = b[2047:1792];
      default:
        _478_ = a;
    endcase
  endfunction
  assign _122_ = _478_(256'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3, output_4, output_5, output_6, output_7 }, { _228_, _227_, _226_, _225_, _224_, _223_, _222_, _221_ });
  assign _221_ = vector_bank_0_2 == 3'h7;
  assign _222_ = vector_bank_0_2 == 3'h6;
  assign _223_ = vector_bank_0_2 == 3'h5;
  assign _224_ = vector_bank_0_2 == 3'h4;
  assign _225_ = vector_bank_0_2 == 3'h3;
  assign _226_ = vector_bank_0_2 == 3'h2;
  assign _227_ = vector_bank_0_2 == 3'h1;
  assign _228_ = ! vector_bank_0_2;
  assign _121_ = rst ? 3'h0 : vector_bank_0_1;
  assign _120_ = rst ? 3'h0 : vector_bank_0_0;
  assign _119_ = rst ? 3'h0 : vector_read__address[14:12];
  function [255:0] _490_;
    input [255:0] a;
    input [2047:0] b;
    input [7:0] s;
    (* parallel_case *)
    casez (s)
      8'b???????1:
        _490_ = b[255:0];
      8'b??????1?:
        _490_ = b[511:256];
      8'b?????1??:
        _490_ = b[767:512];
      8'b????1???:
        _490_ = b[1023:768];
      8'b???1????:
        _490_ = b[1279:1024];
      8'b??1?????:
        _490_ = b[1535:1280];
      8'b?1??????:
        _490_ = b[1791:1536];
      8'b1???????:
        _490_ = b[2047:1792];
      default:
        _490_ = a;
    endcase
  endfunction
  assign _118_ = _490_(256'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3, output_4, output_5, output_6, output_7 }, { _236_, _235_, _234_, _233_, _232_, _231_, _230_, _229_ });
  assign _229_ = array_bank_0_2 == 3'h7;
  assign _230_ = array_bank_0_2 == 3'h6;
  assign _231_ = array_bank_0_2 == 3'h5;
  assign _232_ = array_bank_0_2 == 3'h4;
  assign _233_ = array_bank_0_2 == 3'h3;
  assign _234_ = array_bank_0_2 == 3'h2;
  assign _235_ = array_bank_0_2 == 3'h1;
  assign _236_ = ! array_bank_0_2;
  assign _117_ = rst ? 3'h0 : array_bank_0_1;
  assign _116_ = rst ? 3'h0 : array_bank_0_0;
  assign _115_ = rst ? 3'h0 : array_read__address[14:12];
  assign _114_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _032_;
  assign _113_ = rst ? 12'h000 : _031_[11:0];
  assign _110_ = rst ? 1'h0 : _030_;
  assign _109_ = rst ? 1'h0 : _028_;
  assign _108_ = rst ? 1'h0 : _026_;
  assign _107_ = rst ? 12'h000 : _024_[11:0];
  assign _106_ = rst ? 3'h0 : { _021_, _019_, _017_ };
  assign _105_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _015_;
  assign _104_ = rst ? 12'h000 : _014_[11:0];
  assign _103_ = rst ? 1'h0 : _013_;
  assign _102_ = rst ? 1'h0 : _010_;
  assign _101_ = rst ? 1'h0 : _008_;
  assign _099_ = rst ? 12'h000 : _006_[11:0];
  assign _098_ = rst ? 3'h0 : { _004_, _002_, _211_ };
  assign _097_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _209_;
  assign _096_ = rst ? 12'h000 : _208_[11:0];
  assign _095_ = rst ? 1'h0 : _207_;
  assign _094_ = rst ? 1'h0 : _205_;
  assign _093_ = rst ? 1'h0 : _203_;
  assign _092_ = rst ? 12'h000 : _200_[11:0];
  assign _091_ = rst ? 3'h0 : { _198_, _196_, _194_ };
  assign _090_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _192_;
  assign _088_ = rst ? 12'h000 : _190_[11:0];
  assign _087_ = rst ? 1'h0 : _189_;
  assign _086_ = rst ? 1'h0 : _187_;
  assign _085_ = rst ? 1'h0 : _185_;
  assign _084_ = rst ? 12'h000 : _183_[11:0];
  assign _083_ = rst ? 3'h0 : { _181_, _178_, _176_ };
  assign _082_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _174_;
  assign _081_ = rst ? 12'h000 : _173_[11:0];
  assign _080_ = rst ? 1'h0 : _172_;
  assign _079_ = rst ? 1'h0 : _170_;
  assign _077_ = rst ? 1'h0 : _167_;
  assign _076_ = rst ? 12'h000 : _165_[11:0];
  assign _075_ = rst ? 3'h0 : { _163_, _161_, _159_ };
  assign _074_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _156_;
  assign _073_ = rst ? 12'h000 : _155_[11:0];
  assign _072_ = rst ? 1'h0 : _154_;
  assign _071_ = rst ? 1'h0 : _152_;
  assign _070_ = rst ? 1'h0 : _150_;
  assign _069_ = rst ? 12'h000 : _148_[11:0];
  assign _068_ = rst ? 3'h0 : { _145_, _143_, _141_ };
  assign _066_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _139_;
  assign _065_ = rst ? 12'h000 : _138_[11:0];
  assign _064_ = rst ? 1'h0 : _137_;
  assign _063_ = rst ? 1'h0 : _134_;
  assign _062_ = rst ? 1'h0 : _132_;
  assign _061_ = rst ? 12'h000 : _130_[11:0];
  assign _060_ = rst ? 3'h0 : { _128_, _112_, _089_ };
  assign _059_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _067_;
  assign _058_ = rst ? 12'h000 : _056_[11:0];
  assign _057_ = rst ? 1'h0 : _045_;
  assign _055_ = rst ? 1'h0 : _023_;
  assign _054_ = rst ? 1'h0 : _001_;
  assign _053_ = rst ? 12'h000 : _191_[11:0];
  assign _052_ = rst ? 3'h0 : { _169_, _147_, _111_ };
  assign _051_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : memory_write__data;
  assign _050_ = rst ? 1'h0 : 1'h1;
  assign _049_ = rst ? 20'h00000 : memory_write__address;
  assign _048_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : { \port$10200$0 , \port$10160$0 , \port$10120$0 , \port$10080$0 , \port$10040$0 , \port$10000$0 , \port$9960$0 , \port$9920$0 , \port$9880$0 , \port$9840$0 , \port$9800$0 , \port$9760$0 , \port$9720$0 , \port$9680$0 , \port$9640$0 , \port$9600$0 , \port$9560$0 , \port$9520$0 , \port$9480$0 , \port$9440$0 , \port$9400$0 , \port$9360$0 , \port$9320$0 , \port$9280$0 , \port$9240$0 , \port$9200$0 , \port$9160$0 , \port$9120$0 , \port$9080$0 , \port$9040$0 , \port$9000$0 , \port$8960$0  };
  assign _047_ = rst ? 1'h0 : vector_write__mask;
  assign _046_ = rst ? 20'h00000 : vector_write__address;
  assign _044_ = rst ? 16'h0000 : vector_read__held;
  assign _043_ = rst ? 16'h0000 : array_read__held;
  assign _042_ = rst ? 3'h0 : { 1'h1, vector_read__valid, array_read__valid };
  assign memory_read__data = memory_word;
  assign vector_read__data = vector_word;
  assign array_read__data = array_word;
  assign memory_write__mask = 1'h1;
  assign vector_write__data = { \port$10200$0 , \port$10160$0 , \port$10120$0 , \port$10080$0 , \port$10040$0 , \port$10000$0 , \port$9960$0 , \port$9920$0 , \port$9880$0 , \port$9840$0 , \port$9800$0 , \port$9760$0 , \port$9720$0 , \port$9680$0 , \port$9640$0 , \port$9600$0 , \port$9560$0 , \port$9520$0 , \port$9480$0 , \port$9440$0 , \port$9400$0 , \port$9360$0 , \port$9320$0 , \port$9280$0 , \port$9240$0 , \port$9200$0 , \port$9160$0 , \port$9120$0 , \port$9080$0 , \port$9040$0 , \port$9000$0 , \port$8960$0  };
  assign memory_read__valid = 1'h1;
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

module tnthw_t32x32_array_unit(rst, fill, free, held_read, last_position, padded, adds, illegal, read, read__valid, accumulator_data, start, instruction, fill_data, fill_address, read__en, \inside , accumulator_read, accumulator_bank, accumulator_address, accumulator_write
, accumulator_write_bank, accumulator_write_address, done, accumulator_write_data, read__address, read__data, clk);
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
  wire [287:0] _019_;
  wire [1:0] _020_;
  wire [22:0] _021_;
  wire [23:0] _022_;
  wire [22:0] _023_;
  wire [23:0] _024_;
  wire [22:0] _025_;
  wire [23:0] _026_;
  wire [22:0] _027_;
  wire [23:0] _028_;
  wire [22:0] _029_;
  wire [23:0] _030_;
  wire [22:0] _031_;
  wire [23:0] _032_;
  wire [22:0] _033_;
  wire [23:0] _034_;
  wire [22:0] _035_;
  wire [23:0] _036_;
  wire [22:0] _037_;
  wire [23:0] _038_;
  wire [22:0] _039_;
  wire [23:0] _040_;
  wire [22:0] _041_;
  wire [23:0] _042_;
  wire [22:0] _043_;
  wire [23:0] _044_;
  wire [22:0] _045_;
  wire [23:0] _046_;
  wire [22:0] _047_;
  wire [23:0] _048_;
  wire [22:0] _049_;
  wire [23:0] _050_;
  wire [22:0] _051_;
  wire [23:0] _052_;
  wire [22:0] _053_;
  wire [23:0] _054_;
  wire [22:0] _055_;
  wire [23:0] _056_;
  wire [22:0] _057_;
  wire [23:0] _058_;
  wire [22:0] _059_;
  wire [23:0] _060_;
  wire [22:0] _061_;
  wire [23:0] _062_;
  wire [22:0] _063_;
  wire [23:0] _064_;
  wire [22:0] _065_;
  wire [23:0] _066_;
  wire [22:0] _067_;
  wire [23:0] _068_;
  wire [22:0] _069_;
  wire [23:0] _070_;
  wire [22:0] _071_;
  wire [23:0] _072_;
  wire [22:0] _073_;
  wire [23:0] _074_;
  wire [22:0] _075_;
  wire [23:0] _076_;
  wire [22:0] _077_;
  wire [23:0] _078_;
  wire [22:0] _079_;
  wire [23:0] _080_;
  wire [22:0] _081_;
  wire [23:0] _082_;
  wire [22:0] _083_;
  wire [23:0] _084_;
  wire [305:0] _085_;
  wire _086_;
  wire [305:0] _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire [1:0] _091_;
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
  wire [287:0] _108_;
  wire _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire _114_;
  wire _115_;
  wire [1:0] _116_;
  wire _117_;
  wire [5:0] _118_;
  wire _119_;
  wire [1:0] _120_;
  wire _121_;
  wire [5:0] _122_;
  wire _123_;
  wire [1:0] _124_;
  wire _125_;
  wire [5:0] _126_;
  wire _127_;
  wire [1:0] _128_;
  wire _129_;
  wire [5:0] _130_;
  wire _131_;
  wire [1:0] _132_;
  wire _133_;
  wire [5:0] _134_;
  wire _135_;
  wire [1:0] _136_;
  wire _137_;
  wire [5:0] _138_;
  wire _139_;
  wire [1:0] _140_;
  wire _141_;
  wire [5:0] _142_;
  wire [1:0] _143_;
  wire [1:0] _144_;
  wire [1:0] _145_;
  wire _146_;
  wire _147_;
  wire [5:0] _148_;
  wire _149_;
  wire _150_;
  wire [5:0] _151_;
  wire _152_;
  wire _153_;
  wire [5:0] _154_;
  wire _155_;
  wire _156_;
  wire [5:0] _157_;
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
  wire [15:0] _171_;
  wire [15:0] _172_;
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
  wire [305:0] _204_;
  wire _205_;
  wire _206_;
  wire [305:0] _207_;
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
  reg \$signal  = 1'h0;
  reg \$signal$226  = 1'h0;
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
  reg [703:0] accumulator_write_data = 704'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg added_0_0 = 1'h0;
  reg added_0_1 = 1'h0;
  reg added_0_2 = 1'h0;
  reg added_0_3 = 1'h0;
  reg added_0_4 = 1'h0;
  reg added_0_5 = 1'h0;
  wire [19:0] address;
  wire [19:0] \address$64 ;
  output [10:0] adds;
  wire [10:0] adds;
  reg apart = 1'h0;
  wire carry;
  wire \carry$295 ;
  wire \carry$297 ;
  wire \carry$299 ;
  wire \carry$301 ;
  wire \carry$303 ;
  wire \carry$305 ;
  wire \carry$307 ;
  wire \carry$309 ;
  wire \carry$311 ;
  wire \carry$313 ;
  wire \carry$315 ;
  wire \carry$317 ;
  wire \carry$319 ;
  wire \carry$321 ;
  wire \carry$323 ;
  wire \carry$325 ;
  wire \carry$327 ;
  wire \carry$329 ;
  wire \carry$331 ;
  wire \carry$333 ;
  wire \carry$335 ;
  wire \carry$337 ;
  wire \carry$339 ;
  wire \carry$341 ;
  wire \carry$343 ;
  wire \carry$345 ;
  wire \carry$347 ;
  wire \carry$349 ;
  wire \carry$351 ;
  wire \carry$353 ;
  wire \carry$355 ;
  input clk;
  wire clk;
  wire [13:0] column_x;
  wire [10:0] count;
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
  input [895:0] fill_data;
  wire [895:0] fill_data;
  wire [895:0] \fill_data$5 ;
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
  wire [15:0] \index$249 ;
  output \inside ;
  reg \inside  = 1'h0;
  input [305:0] instruction;
  wire [305:0] instruction;
  wire [305:0] \instruction$17 ;
  wire [5:0] kernel_x;
  wire [5:0] kernel_y;
  reg last_0_0 = 1'h0;
  reg last_0_1 = 1'h0;
  wire last_0_10;
  reg last_0_2 = 1'h0;
  reg last_0_3 = 1'h0;
  reg last_0_4 = 1'h0;
  reg last_0_5 = 1'h0;
  reg last_0_6 = 1'h0;
  reg last_0_7 = 1'h0;
  reg last_0_8 = 1'h0;
  reg last_0_9 = 1'h0;
  output last_position;
  wire last_position;
  wire \last_position$55 ;
  wire last_tap;
  wire last_vector;
  reg [1:0] lately = 2'h0;
  wire load;
  wire loading;
  wire [31:0] neg;
  wire [31:0] \neg$101 ;
  wire [31:0] \neg$104 ;
  wire [31:0] \neg$107 ;
  wire [31:0] \neg$110 ;
  wire [31:0] \neg$113 ;
  wire [31:0] \neg$116 ;
  wire [31:0] \neg$119 ;
  wire [31:0] \neg$122 ;
  wire [31:0] \neg$125 ;
  wire [31:0] \neg$128 ;
  wire [31:0] \neg$131 ;
  wire [31:0] \neg$134 ;
  wire [31:0] \neg$137 ;
  wire [31:0] \neg$140 ;
  wire [31:0] \neg$143 ;
  wire [31:0] \neg$146 ;
  wire [31:0] \neg$149 ;
  wire [31:0] \neg$152 ;
  wire [31:0] \neg$155 ;
  wire [31:0] \neg$158 ;
  wire [31:0] \neg$161 ;
  wire [31:0] \neg$164 ;
  wire [31:0] \neg$167 ;
  wire [31:0] \neg$170 ;
  wire [31:0] \neg$173 ;
  wire [1023:0] \neg$80 ;
  wire [31:0] \neg$83 ;
  wire [31:0] \neg$86 ;
  wire [31:0] \neg$89 ;
  wire [31:0] \neg$92 ;
  wire [31:0] \neg$95 ;
  wire [31:0] \neg$98 ;
  wire [31:0] nz;
  wire [31:0] \nz$100 ;
  wire [31:0] \nz$103 ;
  wire [31:0] \nz$106 ;
  wire [31:0] \nz$109 ;
  wire [31:0] \nz$112 ;
  wire [31:0] \nz$115 ;
  wire [31:0] \nz$118 ;
  wire [31:0] \nz$121 ;
  wire [31:0] \nz$124 ;
  wire [31:0] \nz$127 ;
  wire [31:0] \nz$130 ;
  wire [31:0] \nz$133 ;
  wire [31:0] \nz$136 ;
  wire [31:0] \nz$139 ;
  wire [31:0] \nz$142 ;
  wire [31:0] \nz$145 ;
  wire [31:0] \nz$148 ;
  wire [31:0] \nz$151 ;
  wire [31:0] \nz$154 ;
  wire [31:0] \nz$157 ;
  wire [31:0] \nz$160 ;
  wire [31:0] \nz$163 ;
  wire [31:0] \nz$166 ;
  wire [31:0] \nz$169 ;
  wire [31:0] \nz$172 ;
  wire [1023:0] \nz$78 ;
  wire [31:0] \nz$82 ;
  wire [31:0] \nz$85 ;
  wire [31:0] \nz$88 ;
  wire [31:0] \nz$91 ;
  wire [31:0] \nz$94 ;
  wire [31:0] \nz$97 ;
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
  wire [287:0] \operands$102 ;
  wire [287:0] \operands$105 ;
  wire [287:0] \operands$108 ;
  wire [287:0] \operands$111 ;
  wire [287:0] \operands$114 ;
  wire [287:0] \operands$117 ;
  wire [287:0] \operands$120 ;
  wire [287:0] \operands$123 ;
  wire [287:0] \operands$126 ;
  wire [287:0] \operands$129 ;
  wire [287:0] \operands$132 ;
  wire [287:0] \operands$135 ;
  wire [287:0] \operands$138 ;
  wire [287:0] \operands$141 ;
  wire [287:0] \operands$144 ;
  wire [287:0] \operands$147 ;
  wire [287:0] \operands$150 ;
  wire [287:0] \operands$153 ;
  wire [287:0] \operands$156 ;
  wire [287:0] \operands$159 ;
  wire [287:0] \operands$162 ;
  wire [287:0] \operands$165 ;
  wire [287:0] \operands$168 ;
  wire [287:0] \operands$171 ;
  wire [287:0] \operands$81 ;
  wire [287:0] \operands$84 ;
  wire [287:0] \operands$87 ;
  wire [287:0] \operands$90 ;
  wire [287:0] \operands$93 ;
  wire [287:0] \operands$96 ;
  wire [287:0] \operands$99 ;
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
  reg read_0_5 = 1'h0;
  wire read_0_6;
  reg [1:0] read_1_0 = 2'h0;
  reg [1:0] read_1_1 = 2'h0;
  reg [1:0] read_1_2 = 2'h0;
  reg [1:0] read_1_3 = 2'h0;
  reg [1:0] read_1_4 = 2'h0;
  reg [1:0] read_1_5 = 2'h0;
  reg [1:0] read_1_6 = 2'h0;
  reg read_2_0 = 1'h0;
  reg read_2_1 = 1'h0;
  reg read_2_2 = 1'h0;
  reg read_2_3 = 1'h0;
  reg read_2_4 = 1'h0;
  reg read_2_5 = 1'h0;
  wire read_2_6;
  reg [5:0] read_3_0 = 6'h00;
  reg [5:0] read_3_1 = 6'h00;
  reg [5:0] read_3_2 = 6'h00;
  reg [5:0] read_3_3 = 6'h00;
  reg [5:0] read_3_4 = 6'h00;
  reg [5:0] read_3_5 = 6'h00;
  wire [5:0] read_3_6;
  output [19:0] read__address;
  wire [19:0] read__address;
  input [255:0] read__data;
  wire [255:0] read__data;
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
  wire [13:0] sum;
  wire [13:0] \sum$294 ;
  wire [13:0] \sum$296 ;
  wire [13:0] \sum$298 ;
  wire [13:0] \sum$300 ;
  wire [13:0] \sum$302 ;
  wire [13:0] \sum$304 ;
  wire [13:0] \sum$306 ;
  wire [13:0] \sum$308 ;
  wire [13:0] \sum$310 ;
  wire [13:0] \sum$312 ;
  wire [13:0] \sum$314 ;
  wire [13:0] \sum$316 ;
  wire [13:0] \sum$318 ;
  wire [13:0] \sum$320 ;
  wire [13:0] \sum$322 ;
  wire [13:0] \sum$324 ;
  wire [13:0] \sum$326 ;
  wire [13:0] \sum$328 ;
  wire [13:0] \sum$330 ;
  wire [13:0] \sum$332 ;
  wire [13:0] \sum$334 ;
  wire [13:0] \sum$336 ;
  wire [13:0] \sum$338 ;
  wire [13:0] \sum$340 ;
  wire [13:0] \sum$342 ;
  wire [13:0] \sum$344 ;
  wire [13:0] \sum$346 ;
  wire [13:0] \sum$348 ;
  wire [13:0] \sum$350 ;
  wire [13:0] \sum$352 ;
  wire [13:0] \sum$354 ;
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
  wire [703:0] written;
  assign _000_ = ~ \$signal$24 ;
  assign _103_ = _000_ | last_vector;
  assign take = \$signal  & _103_;
  assign _169_ = ~ loading;
  assign _170_ = ~ \$signal ;
  assign free = _169_ & _170_;
  assign _171_ = \$signal  ? \$signal$29 [51:36] : 16'h0000;
  assign _172_ = \$signal$24  ? \$signal$30 [51:36] : 16'h0000;
  assign held_read = _171_ | _172_;
  assign _173_ = ~ \$signal$52 ;
  assign _178_ = ready & apart;
  assign _189_ = _173_ | _178_;
  assign last_position = \$signal$24  & _189_;
  assign first = last_position & \$signal$52 ;
  assign _001_ = last_position & \last_position$55 ;
  assign last_vector = _001_ & last_tap;
  assign restart_position = last_position & \last_position$55 ;
  assign step_tap = last_position & \last_position$55 ;
  assign _012_ = ~ \inside ;
  assign padded = vector_2 & _012_;
  assign adds = added_0_5 ? count : 11'h000;
  assign _174_ = take | last_position;
  assign _175_ = take | \last_position$55 ;
  assign _176_ = last_position & \last_position$55 ;
  assign _177_ = take | _176_;
  assign _179_ = | lately;
  assign _180_ = first | _179_;
  assign _181_ = ~ _180_;
  assign _182_ = read__en & read__valid;
  assign _183_ = read__data[7] & signed_0_4;
  assign _184_ = read__data[15] & signed_0_4;
  assign _185_ = read__data[23] & signed_0_4;
  assign _186_ = read__data[31] & signed_0_4;
  assign _187_ = read__data[39] & signed_0_4;
  assign _188_ = read__data[47] & signed_0_4;
  assign _190_ = read__data[55] & signed_0_4;
  assign _191_ = read__data[63] & signed_0_4;
  assign _192_ = read__data[71] & signed_0_4;
  assign _193_ = read__data[79] & signed_0_4;
  assign _194_ = read__data[87] & signed_0_4;
  assign _195_ = read__data[95] & signed_0_4;
  assign _196_ = read__data[103] & signed_0_4;
  assign _197_ = read__data[111] & signed_0_4;
  assign _198_ = read__data[119] & signed_0_4;
  assign _199_ = read__data[127] & signed_0_4;
  assign _002_ = read__data[135] & signed_0_4;
  assign _003_ = read__data[143] & signed_0_4;
  assign _004_ = read__data[151] & signed_0_4;
  assign _005_ = read__data[159] & signed_0_4;
  assign _006_ = read__data[167] & signed_0_4;
  assign _007_ = read__data[175] & signed_0_4;
  assign _008_ = read__data[183] & signed_0_4;
  assign _009_ = read__data[191] & signed_0_4;
  assign _010_ = read__data[199] & signed_0_4;
  assign _011_ = read__data[207] & signed_0_4;
  assign _013_ = read__data[215] & signed_0_4;
  assign _014_ = read__data[223] & signed_0_4;
  assign _015_ = read__data[231] & signed_0_4;
  assign _016_ = read__data[239] & signed_0_4;
  assign _017_ = read__data[247] & signed_0_4;
  assign _018_ = read__data[255] & signed_0_4;
  assign _019_ = word_1_2 ? { _018_, read__data[255:248], _017_, read__data[247:240], _016_, read__data[239:232], _015_, read__data[231:224], _014_, read__data[223:216], _013_, read__data[215:208], _011_, read__data[207:200], _010_, read__data[199:192], _009_, read__data[191:184], _008_, read__data[183:176], _007_, read__data[175:168], _006_, read__data[167:160], _005_, read__data[159:152], _004_, read__data[151:144], _003_, read__data[143:136], _002_, read__data[135:128], _199_, read__data[127:120], _198_, read__data[119:112], _197_, read__data[111:104], _196_, read__data[103:96], _195_, read__data[95:88], _194_, read__data[87:80], _193_, read__data[79:72], _192_, read__data[71:64], _191_, read__data[63:56], _190_, read__data[55:48], _188_, read__data[47:40], _187_, read__data[39:32], _186_, read__data[31:24], _185_, read__data[23:16], _184_, read__data[15:8], _183_, read__data[7:0] } : 288'h000000000000000000000000000000000000000000000000000000000000000000000000;
  assign _020_ = \$signal$226  ? \$signal$30 [304:303] : 2'h1;
  assign _021_ = $signed(old_0) + $signed(sum);
  assign _022_ = $signed(_021_) + $signed({ 1'h0, carry });
  assign _023_ = $signed(old_1) + $signed(\sum$294 );
  assign _024_ = $signed(_023_) + $signed({ 1'h0, \carry$295  });
  assign _025_ = $signed(old_2) + $signed(\sum$296 );
  assign _026_ = $signed(_025_) + $signed({ 1'h0, \carry$297  });
  assign _027_ = $signed(old_3) + $signed(\sum$298 );
  assign _028_ = $signed(_027_) + $signed({ 1'h0, \carry$299  });
  assign _029_ = $signed(old_4) + $signed(\sum$300 );
  assign _030_ = $signed(_029_) + $signed({ 1'h0, \carry$301  });
  assign _031_ = $signed(old_5) + $signed(\sum$302 );
  assign _032_ = $signed(_031_) + $signed({ 1'h0, \carry$303  });
  assign _033_ = $signed(old_6) + $signed(\sum$304 );
  assign _034_ = $signed(_033_) + $signed({ 1'h0, \carry$305  });
  assign _035_ = $signed(old_7) + $signed(\sum$306 );
  assign _036_ = $signed(_035_) + $signed({ 1'h0, \carry$307  });
  assign _037_ = $signed(old_8) + $signed(\sum$308 );
  assign _038_ = $signed(_037_) + $signed({ 1'h0, \carry$309  });
  assign _039_ = $signed(old_9) + $signed(\sum$310 );
  assign _040_ = $signed(_039_) + $signed({ 1'h0, \carry$311  });
  assign _041_ = $signed(old_10) + $signed(\sum$312 );
  assign _042_ = $signed(_041_) + $signed({ 1'h0, \carry$313  });
  assign _043_ = $signed(old_11) + $signed(\sum$314 );
  assign _044_ = $signed(_043_) + $signed({ 1'h0, \carry$315  });
  assign _045_ = $signed(old_12) + $signed(\sum$316 );
  assign _046_ = $signed(_045_) + $signed({ 1'h0, \carry$317  });
  assign _047_ = $signed(old_13) + $signed(\sum$318 );
  assign _048_ = $signed(_047_) + $signed({ 1'h0, \carry$319  });
  assign _049_ = $signed(old_14) + $signed(\sum$320 );
  assign _050_ = $signed(_049_) + $signed({ 1'h0, \carry$321  });
  assign _051_ = $signed(old_15) + $signed(\sum$322 );
  assign _052_ = $signed(_051_) + $signed({ 1'h0, \carry$323  });
  assign _053_ = $signed(old_16) + $signed(\sum$324 );
  assign _054_ = $signed(_053_) + $signed({ 1'h0, \carry$325  });
  assign _055_ = $signed(old_17) + $signed(\sum$326 );
  assign _056_ = $signed(_055_) + $signed({ 1'h0, \carry$327  });
  assign _057_ = $signed(old_18) + $signed(\sum$328 );
  assign _058_ = $signed(_057_) + $signed({ 1'h0, \carry$329  });
  assign _059_ = $signed(old_19) + $signed(\sum$330 );
  assign _060_ = $signed(_059_) + $signed({ 1'h0, \carry$331  });
  assign _061_ = $signed(old_20) + $signed(\sum$332 );
  assign _062_ = $signed(_061_) + $signed({ 1'h0, \carry$333  });
  assign _063_ = $signed(old_21) + $signed(\sum$334 );
  assign _064_ = $signed(_063_) + $signed({ 1'h0, \carry$335  });
  assign _065_ = $signed(old_22) + $signed(\sum$336 );
  assign _066_ = $signed(_065_) + $signed({ 1'h0, \carry$337  });
  assign _067_ = $signed(old_23) + $signed(\sum$338 );
  assign _068_ = $signed(_067_) + $signed({ 1'h0, \carry$339  });
  assign _069_ = $signed(old_24) + $signed(\sum$340 );
  assign _070_ = $signed(_069_) + $signed({ 1'h0, \carry$341  });
  assign _071_ = $signed(old_25) + $signed(\sum$342 );
  assign _072_ = $signed(_071_) + $signed({ 1'h0, \carry$343  });
  assign _073_ = $signed(old_26) + $signed(\sum$344 );
  assign _074_ = $signed(_073_) + $signed({ 1'h0, \carry$345  });
  assign _075_ = $signed(old_27) + $signed(\sum$346 );
  assign _076_ = $signed(_075_) + $signed({ 1'h0, \carry$347  });
  assign _077_ = $signed(old_28) + $signed(\sum$348 );
  assign _078_ = $signed(_077_) + $signed({ 1'h0, \carry$349  });
  assign _079_ = $signed(old_29) + $signed(\sum$350 );
  assign _080_ = $signed(_079_) + $signed({ 1'h0, \carry$351  });
  assign _081_ = $signed(old_30) + $signed(\sum$352 );
  assign _082_ = $signed(_081_) + $signed({ 1'h0, \carry$353  });
  assign _083_ = $signed(old_31) + $signed(\sum$354 );
  assign _084_ = $signed(_083_) + $signed({ 1'h0, \carry$355  });
  always @(posedge clk)
    \$signal$29  <= _085_;
  always @(posedge clk)
    \$signal  <= _086_;
  always @(posedge clk)
    \$signal$30  <= _087_;
  always @(posedge clk)
    \$signal$24  <= _088_;
  always @(posedge clk)
    \$signal$52  <= _089_;
  always @(posedge clk)
    \$signal$226  <= _090_;
  always @(posedge clk)
    lately <= _091_;
  always @(posedge clk)
    apart <= _092_;
  always @(posedge clk)
    read__en <= _093_;
  always @(posedge clk)
    vector_2 <= _094_;
  always @(posedge clk)
    \inside  <= _095_;
  always @(posedge clk)
    signed_0_0 <= _096_;
  always @(posedge clk)
    signed_0_1 <= _097_;
  always @(posedge clk)
    signed_0_2 <= _098_;
  always @(posedge clk)
    signed_0_3 <= _099_;
  always @(posedge clk)
    signed_0_4 <= _100_;
  always @(posedge clk)
    word_0_0 <= _101_;
  always @(posedge clk)
    word_1_0 <= _102_;
  always @(posedge clk)
    word_0_1 <= _104_;
  always @(posedge clk)
    word_1_1 <= _105_;
  always @(posedge clk)
    word_0_2 <= _106_;
  always @(posedge clk)
    word_1_2 <= _107_;
  always @(posedge clk)
    operands <= _108_;
  always @(posedge clk)
    added_0_0 <= _109_;
  always @(posedge clk)
    added_0_1 <= _110_;
  always @(posedge clk)
    added_0_2 <= _111_;
  always @(posedge clk)
    added_0_3 <= _112_;
  always @(posedge clk)
    added_0_4 <= _113_;
  always @(posedge clk)
    added_0_5 <= _114_;
  always @(posedge clk)
    read_0_0 <= _115_;
  always @(posedge clk)
    read_1_0 <= _116_;
  always @(posedge clk)
    read_2_0 <= _117_;
  always @(posedge clk)
    read_3_0 <= _118_;
  always @(posedge clk)
    read_0_1 <= _119_;
  always @(posedge clk)
    read_1_1 <= _120_;
  always @(posedge clk)
    read_2_1 <= _121_;
  always @(posedge clk)
    read_3_1 <= _122_;
  always @(posedge clk)
    read_0_2 <= _123_;
  always @(posedge clk)
    read_1_2 <= _124_;
  always @(posedge clk)
    read_2_2 <= _125_;
  always @(posedge clk)
    read_3_2 <= _126_;
  always @(posedge clk)
    read_0_3 <= _127_;
  always @(posedge clk)
    read_1_3 <= _128_;
  always @(posedge clk)
    read_2_3 <= _129_;
  always @(posedge clk)
    read_3_3 <= _130_;
  always @(posedge clk)
    read_0_4 <= _131_;
  always @(posedge clk)
    read_1_4 <= _132_;
  always @(posedge clk)
    read_2_4 <= _133_;
  always @(posedge clk)
    read_3_4 <= _134_;
  always @(posedge clk)
    read_0_5 <= _135_;
  always @(posedge clk)
    read_1_5 <= _136_;
  always @(posedge clk)
    read_2_5 <= _137_;
  always @(posedge clk)
    read_3_5 <= _138_;
  always @(posedge clk)
    accumulator_read <= _139_;
  always @(posedge clk)
    read_1_6 <= _140_;
  always @(posedge clk)
    accumulator_bank <= _141_;
  always @(posedge clk)
    accumulator_address <= _142_;
  always @(posedge clk)
    start_0_0 <= _143_;
  always @(posedge clk)
    start_0_1 <= _144_;
  always @(posedge clk)
    start_0_2 <= _145_;
  always @(posedge clk)
    write_0_0 <= _146_;
  always @(posedge clk)
    write_1_0 <= _147_;
  always @(posedge clk)
    write_2_0 <= _148_;
  always @(posedge clk)
    write_0_1 <= _149_;
  always @(posedge clk)
    write_1_1 <= _150_;
  always @(posedge clk)
    write_2_1 <= _151_;
  always @(posedge clk)
    write_0_2 <= _152_;
  always @(posedge clk)
    write_1_2 <= _153_;
  always @(posedge clk)
    write_2_2 <= _154_;
  always @(posedge clk)
    accumulator_write <= _155_;
  always @(posedge clk)
    accumulator_write_bank <= _156_;
  always @(posedge clk)
    accumulator_write_address <= _157_;
  always @(posedge clk)
    last_0_0 <= _158_;
  always @(posedge clk)
    last_0_1 <= _159_;
  always @(posedge clk)
    last_0_2 <= _160_;
  always @(posedge clk)
    last_0_3 <= _161_;
  always @(posedge clk)
    last_0_4 <= _162_;
  always @(posedge clk)
    last_0_5 <= _163_;
  always @(posedge clk)
    last_0_6 <= _164_;
  always @(posedge clk)
    last_0_7 <= _165_;
  always @(posedge clk)
    last_0_8 <= _166_;
  always @(posedge clk)
    last_0_9 <= _167_;
  always @(posedge clk)
    done <= _168_;
  always @(posedge clk)
    accumulator_write_data <= { _084_[21:0], _082_[21:0], _080_[21:0], _078_[21:0], _076_[21:0], _074_[21:0], _072_[21:0], _070_[21:0], _068_[21:0], _066_[21:0], _064_[21:0], _062_[21:0], _060_[21:0], _058_[21:0], _056_[21:0], _054_[21:0], _052_[21:0], _050_[21:0], _048_[21:0], _046_[21:0], _044_[21:0], _042_[21:0], _040_[21:0], _038_[21:0], _036_[21:0], _034_[21:0], _032_[21:0], _030_[21:0], _028_[21:0], _026_[21:0], _024_[21:0], _022_[21:0] };
  assign _168_ = rst ? 1'h0 : last_0_9;
  assign _167_ = rst ? 1'h0 : last_0_8;
  assign _166_ = rst ? 1'h0 : last_0_7;
  assign _165_ = rst ? 1'h0 : last_0_6;
  assign _164_ = rst ? 1'h0 : last_0_5;
  assign _163_ = rst ? 1'h0 : last_0_4;
  assign _162_ = rst ? 1'h0 : last_0_3;
  assign _161_ = rst ? 1'h0 : last_0_2;
  assign _160_ = rst ? 1'h0 : last_0_1;
  assign _159_ = rst ? 1'h0 : last_0_0;
  assign _158_ = rst ? 1'h0 : last_vector;
  assign _157_ = rst ? 6'h00 : write_2_2;
  assign _156_ = rst ? 1'h0 : write_1_2;
  assign _155_ = rst ? 1'h0 : write_0_2;
  assign _154_ = rst ? 6'h00 : write_2_1;
  assign _153_ = rst ? 1'h0 : write_1_1;
  assign _152_ = rst ? 1'h0 : write_0_1;
  assign _151_ = rst ? 6'h00 : write_2_0;
  assign _150_ = rst ? 1'h0 : write_1_0;
  assign _149_ = rst ? 1'h0 : write_0_0;
  assign _148_ = rst ? 6'h00 : accumulator_address;
  assign _147_ = rst ? 1'h0 : accumulator_bank;
  assign _146_ = rst ? 1'h0 : accumulator_read;
  assign _145_ = rst ? 2'h0 : start_0_1;
  assign _144_ = rst ? 2'h0 : start_0_0;
  assign _143_ = rst ? 2'h0 : read_1_6;
  assign _142_ = rst ? 6'h00 : read_3_5;
  assign _141_ = rst ? 1'h0 : read_2_5;
  assign _140_ = rst ? 2'h0 : read_1_5;
  assign _139_ = rst ? 1'h0 : read_0_5;
  assign _138_ = rst ? 6'h00 : read_3_4;
  assign _137_ = rst ? 1'h0 : read_2_4;
  assign _136_ = rst ? 2'h0 : read_1_4;
  assign _135_ = rst ? 1'h0 : read_0_4;
  assign _134_ = rst ? 6'h00 : read_3_3;
  assign _133_ = rst ? 1'h0 : read_2_3;
  assign _132_ = rst ? 2'h0 : read_1_3;
  assign _131_ = rst ? 1'h0 : read_0_3;
  assign _130_ = rst ? 6'h00 : read_3_2;
  assign _129_ = rst ? 1'h0 : read_2_2;
  assign _128_ = rst ? 2'h0 : read_1_2;
  assign _127_ = rst ? 1'h0 : read_0_2;
  assign _126_ = rst ? 6'h00 : read_3_1;
  assign _125_ = rst ? 1'h0 : read_2_1;
  assign _124_ = rst ? 2'h0 : read_1_1;
  assign _123_ = rst ? 1'h0 : read_0_1;
  assign _122_ = rst ? 6'h00 : read_3_0;
  assign _121_ = rst ? 1'h0 : read_2_0;
  assign _120_ = rst ? 2'h0 : read_1_0;
  assign _119_ = rst ? 1'h0 : read_0_0;
  assign _118_ = rst ? 6'h00 : \index$249 [5:0];
  assign _117_ = rst ? 1'h0 : \$signal$30 [302];
  assign _116_ = rst ? 2'h0 : _020_;
  assign _115_ = rst ? 1'h0 : last_position;
  assign _114_ = rst ? 1'h0 : added_0_4;
  assign _113_ = rst ? 1'h0 : added_0_3;
  assign _112_ = rst ? 1'h0 : added_0_2;
  assign _111_ = rst ? 1'h0 : added_0_1;
  assign _110_ = rst ? 1'h0 : added_0_0;
  assign _109_ = rst ? 1'h0 : word_1_2;
  assign _108_ = word_0_2 ? _019_ : operands;
  assign _107_ = rst ? 1'h0 : word_1_1;
  assign _106_ = rst ? 1'h0 : word_0_1;
  assign _105_ = rst ? 1'h0 : word_1_0;
  assign _104_ = rst ? 1'h0 : word_0_0;
  assign _102_ = rst ? 1'h0 : \inside ;
  assign _101_ = rst ? 1'h0 : vector_2;
  assign _100_ = rst ? 1'h0 : signed_0_3;
  assign _099_ = rst ? 1'h0 : signed_0_2;
  assign _098_ = rst ? 1'h0 : signed_0_1;
  assign _097_ = rst ? 1'h0 : signed_0_0;
  assign _096_ = rst ? 1'h0 : \$signal$30 [305];
  assign _095_ = rst ? 1'h0 : _182_;
  assign _094_ = rst ? 1'h0 : read__en;
  assign _093_ = rst ? 1'h0 : last_position;
  assign _092_ = rst ? 1'h0 : _181_;
  assign _091_ = rst ? 2'h0 : { lately[0], first };
  assign _200_ = _177_ ? take : \$signal$226 ;
  assign _090_ = rst ? 1'h0 : _200_;
  assign _201_ = _174_ ? _175_ : \$signal$52 ;
  assign _089_ = rst ? 1'h0 : _201_;
  assign _202_ = last_vector ? 1'h0 : \$signal$24 ;
  assign _203_ = take ? 1'h1 : _202_;
  assign _088_ = rst ? 1'h0 : _203_;
  assign _204_ = take ? \$signal$29  : \$signal$30 ;
  assign _087_ = rst ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _204_;
  assign _205_ = take ? 1'h0 : \$signal ;
  assign _206_ = start ? 1'h1 : _205_;
  assign _086_ = rst ? 1'h0 : _206_;
  assign _207_ = start ? instruction : \$signal$29 ;
  assign _085_ = rst ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _207_;
  function [21:0] _606_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _606_ = b[21:0];
      3'b?1?:
        _606_ = b[43:22];
      3'b1??:
        _606_ = b[65:44];
      default:
        _606_ = a;
    endcase
  endfunction
  assign old_31 = _606_(22'h000000, { accumulator_data[703:682], accumulator_data[702:682], 1'h0, accumulator_data[695:682], 8'h00 }, { _210_, _209_, _208_ });
  assign _208_ = start_0_2 == 2'h3;
  assign _209_ = start_0_2 == 2'h2;
  assign _210_ = start_0_2 == 2'h1;
  function [21:0] _610_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _610_ = b[21:0];
      3'b?1?:
        _610_ = b[43:22];
      3'b1??:
        _610_ = b[65:44];
      default:
        _610_ = a;
    endcase
  endfunction
  assign old_30 = _610_(22'h000000, { accumulator_data[681:660], accumulator_data[680:660], 1'h0, accumulator_data[673:660], 8'h00 }, { _213_, _212_, _211_ });
  assign _211_ = start_0_2 == 2'h3;
  assign _212_ = start_0_2 == 2'h2;
  assign _213_ = start_0_2 == 2'h1;
  function [21:0] _614_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _614_ = b[21:0];
      3'b?1?:
        _614_ = b[43:22];
      3'b1??:
        _614_ = b[65:44];
      default:
        _614_ = a;
    endcase
  endfunction
  assign old_29 = _614_(22'h000000, { accumulator_data[659:638], accumulator_data[658:638], 1'h0, accumulator_data[651:638], 8'h00 }, { _216_, _215_, _214_ });
  assign _214_ = start_0_2 == 2'h3;
  assign _215_ = start_0_2 == 2'h2;
  assign _216_ = start_0_2 == 2'h1;
  function [21:0] _618_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _618_ = b[21:0];
      3'b?1?:
        _618_ = b[43:22];
      3'b1??:
        _618_ = b[65:44];
      default:
        _618_ = a;
    endcase
  endfunction
  assign old_28 = _618_(22'h000000, { accumulator_data[637:616], accumulator_data[636:616], 1'h0, accumulator_data[629:616], 8'h00 }, { _219_, _218_, _217_ });
  assign _217_ = start_0_2 == 2'h3;
  assign _218_ = start_0_2 == 2'h2;
  assign _219_ = start_0_2 == 2'h1;
  function [21:0] _622_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _622_ = b[21:0];
      3'b?1?:
        _622_ = b[43:22];
      3'b1??:
        _622_ = b[65:44];
      default:
        _622_ = a;
    endcase
  endfunction
  assign old_27 = _622_(22'h000000, { accumulator_data[615:594], accumulator_data[614:594], 1'h0, accumulator_data[607:594], 8'h00 }, { _222_, _221_, _220_ });
  assign _220_ = start_0_2 == 2'h3;
  assign _221_ = start_0_2 == 2'h2;
  assign _222_ = start_0_2 == 2'h1;
  function [21:0] _626_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _626_ = b[21:0];
      3'b?1?:
        _626_ = b[43:22];
      3'b1??:
        _626_ = b[65:44];
      default:
        _626_ = a;
    endcase
  endfunction
  assign old_26 = _626_(22'h000000, { accumulator_data[593:572], accumulator_data[592:572], 1'h0, accumulator_data[585:572], 8'h00 }, { _225_, _224_, _223_ });
  assign _223_ = start_0_2 == 2'h3;
  assign _224_ = start_0_2 == 2'h2;
  assign _225_ = start_0_2 == 2'h1;
  function [21:0] _630_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _630_ = b[21:0];
      3'b?1?:
        _630_ = b[43:22];
      3'b1??:
        _630_ = b[65:44];
      default:
        _630_ = a;
    endcase
  endfunction
  assign old_25 = _630_(22'h000000, { accumulator_data[571:550], accumulator_data[570:550], 1'h0, accumulator_data[563:550], 8'h00 }, { _228_, _227_, _226_ });
  assign _226_ = start_0_2 == 2'h3;
  assign _227_ = start_0_2 == 2'h2;
  assign _228_ = start_0_2 == 2'h1;
  function [21:0] _634_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _634_ = b[21:0];
      3'b?1?:
        _634_ = b[43:22];
      3'b1??:
        _634_ = b[65:44];
      default:
        _634_ = a;
    endcase
  endfunction
  assign old_24 = _634_(22'h000000, { accumulator_data[549:528], accumulator_data[548:528], 1'h0, accumulator_data[541:528], 8'h00 }, { _231_, _230_, _229_ });
  assign _229_ = start_0_2 == 2'h3;
  assign _230_ = start_0_2 == 2'h2;
  assign _231_ = start_0_2 == 2'h1;
  function [21:0] _638_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _638_ = b[21:0];
      3'b?1?:
        _638_ = b[43:22];
      3'b1??:
        _638_ = b[65:44];
      default:
        _638_ = a;
    endcase
  endfunction
  assign old_23 = _638_(22'h000000, { accumulator_data[527:506], accumulator_data[526:506], 1'h0, accumulator_data[519:506], 8'h00 }, { _234_, _233_, _232_ });
  assign _232_ = start_0_2 == 2'h3;
  assign _233_ = start_0_2 == 2'h2;
  assign _234_ = start_0_2 == 2'h1;
  function [21:0] _642_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _642_ = b[21:0];
      3'b?1?:
        _642_ = b[43:22];
      3'b1??:
        _642_ = b[65:44];
      default:
        _642_ = a;
    endcase
  endfunction
  assign old_22 = _642_(22'h000000, { accumulator_data[505:484], accumulator_data[504:484], 1'h0, accumulator_data[497:484], 8'h00 }, { _237_, _236_, _235_ });
  assign _235_ = start_0_2 == 2'h3;
  assign _236_ = start_0_2 == 2'h2;
  assign _237_ = start_0_2 == 2'h1;
  function [21:0] _646_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _646_ = b[21:0];
      3'b?1?:
        _646_ = b[43:22];
      3'b1??:
        _646_ = b[65:44];
      default:
        _646_ = a;
    endcase
  endfunction
  assign old_21 = _646_(22'h000000, { accumulator_data[483:462], accumulator_data[482:462], 1'h0, accumulator_data[475:462], 8'h00 }, { _240_, _239_, _238_ });
  assign _238_ = start_0_2 == 2'h3;
  assign _239_ = start_0_2 == 2'h2;
  assign _240_ = start_0_2 == 2'h1;
  function [21:0] _650_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _650_ = b[21:0];
      3'b?1?:
        _650_ = b[43:22];
      3'b1??:
        _650_ = b[65:44];
      default:
        _650_ = a;
    endcase
  endfunction
  assign old_20 = _650_(22'h000000, { accumulator_data[461:440], accumulator_data[460:440], 1'h0, accumulator_data[453:440], 8'h00 }, { _243_, _242_, _241_ });
  assign _241_ = start_0_2 == 2'h3;
  assign _242_ = start_0_2 == 2'h2;
  assign _243_ = start_0_2 == 2'h1;
  function [21:0] _654_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _654_ = b[21:0];
      3'b?1?:
        _654_ = b[43:22];
      3'b1??:
        _654_ = b[65:44];
      default:
        _654_ = a;
    endcase
  endfunction
  assign old_19 = _654_(22'h000000, { accumulator_data[439:418], accumulator_data[438:418], 1'h0, accumulator_data[431:418], 8'h00 }, { _246_, _245_, _244_ });
  assign _244_ = start_0_2 == 2'h3;
  assign _245_ = start_0_2 == 2'h2;
  assign _246_ = start_0_2 == 2'h1;
  function [21:0] _658_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _658_ = b[21:0];
      3'b?1?:
        _658_ = b[43:22];
      3'b1??:
        _658_ = b[65:44];
      default:
        _658_ = a;
    endcase
  endfunction
  assign old_18 = _658_(22'h000000, { accumulator_data[417:396], accumulator_data[416:396], 1'h0, accumulator_data[409:396], 8'h00 }, { _249_, _248_, _247_ });
  assign _247_ = start_0_2 == 2'h3;
  assign _248_ = start_0_2 == 2'h2;
  assign _249_ = start_0_2 == 2'h1;
  function [21:0] _662_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _662_ = b[21:0];
      3'b?1?:
        _662_ = b[43:22];
      3'b1??:
        _662_ = b[65:44];
      default:
        _662_ = a;
    endcase
  endfunction
  assign old_17 = _662_(22'h000000, { accumulator_data[395:374], accumulator_data[394:374], 1'h0, accumulator_data[387:374], 8'h00 }, { _252_, _251_, _250_ });
  assign _250_ = start_0_2 == 2'h3;
  assign _251_ = start_0_2 == 2'h2;
  assign _252_ = start_0_2 == 2'h1;
  function [21:0] _666_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _666_ = b[21:0];
      3'b?1?:
        _666_ = b[43:22];
      3'b1??:
        _666_ = b[65:44];
      default:
        _666_ = a;
    endcase
  endfunction
  assign old_16 = _666_(22'h000000, { accumulator_data[373:352], accumulator_data[372:352], 1'h0, accumulator_data[365:352], 8'h00 }, { _255_, _254_, _253_ });
  assign _253_ = start_0_2 == 2'h3;
  assign _254_ = start_0_2 == 2'h2;
  assign _255_ = start_0_2 == 2'h1;
  function [21:0] _670_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _670_ = b[21:0];
      3'b?1?:
        _670_ = b[43:22];
      3'b1??:
        _670_ = b[65:44];
      default:
        _670_ = a;
    endcase
  endfunction
  assign old_15 = _670_(22'h000000, { accumulator_data[351:330], accumulator_data[350:330], 1'h0, accumulator_data[343:330], 8'h00 }, { _258_, _257_, _256_ });
  assign _256_ = start_0_2 == 2'h3;
  assign _257_ = start_0_2 == 2'h2;
  assign _258_ = start_0_2 == 2'h1;
  function [21:0] _674_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _674_ = b[21:0];
      3'b?1?:
        _674_ = b[43:22];
      3'b1??:
        _674_ = b[65:44];
      default:
        _674_ = a;
    endcase
  endfunction
  assign old_14 = _674_(22'h000000, { accumulator_data[329:308], accumulator_data[328:308], 1'h0, accumulator_data[321:308], 8'h00 }, { _261_, _260_, _259_ });
  assign _259_ = start_0_2 == 2'h3;
  assign _260_ = start_0_2 == 2'h2;
  assign _261_ = start_0_2 == 2'h1;
  function [21:0] _678_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _678_ = b[21:0];
      3'b?1?:
        _678_ = b[43:22];
      3'b1??:
        _678_ = b[65:44];
      default:
        _678_ = a;
    endcase
  endfunction
  assign old_13 = _678_(22'h000000, { accumulator_data[307:286], accumulator_data[306:286], 1'h0, accumulator_data[299:286], 8'h00 }, { _264_, _263_, _262_ });
  assign _262_ = start_0_2 == 2'h3;
  assign _263_ = start_0_2 == 2'h2;
  assign _264_ = start_0_2 == 2'h1;
  function [21:0] _682_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _682_ = b[21:0];
      3'b?1?:
        _682_ = b[43:22];
      3'b1??:
        _682_ = b[65:44];
      default:
        _682_ = a;
    endcase
  endfunction
  assign old_12 = _682_(22'h000000, { accumulator_data[285:264], accumulator_data[284:264], 1'h0, accumulator_data[277:264], 8'h00 }, { _267_, _266_, _265_ });
  assign _265_ = start_0_2 == 2'h3;
  assign _266_ = start_0_2 == 2'h2;
  assign _267_ = start_0_2 == 2'h1;
  function [21:0] _686_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _686_ = b[21:0];
      3'b?1?:
        _686_ = b[43:22];
      3'b1??:
        _686_ = b[65:44];
      default:
        _686_ = a;
    endcase
  endfunction
  assign old_11 = _686_(22'h000000, { accumulator_data[263:242], accumulator_data[262:242], 1'h0, accumulator_data[255:242], 8'h00 }, { _270_, _269_, _268_ });
  assign _268_ = start_0_2 == 2'h3;
  assign _269_ = start_0_2 == 2'h2;
  assign _270_ = start_0_2 == 2'h1;
  function [21:0] _690_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _690_ = b[21:0];
      3'b?1?:
        _690_ = b[43:22];
      3'b1??:
        _690_ = b[65:44];
      default:
        _690_ = a;
    endcase
  endfunction
  assign old_10 = _690_(22'h000000, { accumulator_data[241:220], accumulator_data[240:220], 1'h0, accumulator_data[233:220], 8'h00 }, { _273_, _272_, _271_ });
  assign _271_ = start_0_2 == 2'h3;
  assign _272_ = start_0_2 == 2'h2;
  assign _273_ = start_0_2 == 2'h1;
  function [21:0] _694_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _694_ = b[21:0];
      3'b?1?:
        _694_ = b[43:22];
      3'b1??:
        _694_ = b[65:44];
      default:
        _694_ = a;
    endcase
  endfunction
  assign old_9 = _694_(22'h000000, { accumulator_data[219:198], accumulator_data[218:198], 1'h0, accumulator_data[211:198], 8'h00 }, { _276_, _275_, _274_ });
  assign _274_ = start_0_2 == 2'h3;
  assign _275_ = start_0_2 == 2'h2;
  assign _276_ = start_0_2 == 2'h1;
  function [21:0] _698_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _698_ = b[21:0];
      3'b?1?:
        _698_ = b[43:22];
      3'b1??:
        _698_ = b[65:44];
      default:
        _698_ = a;
    endcase
  endfunction
  assign old_8 = _698_(22'h000000, { accumulator_data[197:176], accumulator_data[196:176], 1'h0, accumulator_data[189:176], 8'h00 }, { _279_, _278_, _277_ });
  assign _277_ = start_0_2 == 2'h3;
  assign _278_ = start_0_2 == 2'h2;
  assign _279_ = start_0_2 == 2'h1;
  function [21:0] _702_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _702_ = b[21:0];
      3'b?1?:
        _702_ = b[43:22];
      3'b1??:
        _702_ = b[65:44];
      default:
        _702_ = a;
    endcase
  endfunction
  assign old_7 = _702_(22'h000000, { accumulator_data[175:154], accumulator_data[174:154], 1'h0, accumulator_data[167:154], 8'h00 }, { _282_, _281_, _280_ });
  assign _280_ = start_0_2 == 2'h3;
  assign _281_ = start_0_2 == 2'h2;
  assign _282_ = start_0_2 == 2'h1;
  function [21:0] _706_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _706_ = b[21:0];
      3'b?1?:
        _706_ = b[43:22];
      3'b1??:
        _706_ = b[65:44];
      default:
        _706_ = a;
    endcase
  endfunction
  assign old_6 = _706_(22'h000000, { accumulator_data[153:132], accumulator_data[152:132], 1'h0, accumulator_data[145:132], 8'h00 }, { _285_, _284_, _283_ });
  assign _283_ = start_0_2 == 2'h3;
  assign _284_ = start_0_2 == 2'h2;
  assign _285_ = start_0_2 == 2'h1;
  function [21:0] _710_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _710_ = b[21:0];
      3'b?1?:
        _710_ = b[43:22];
      3'b1??:
        _710_ = b[65:44];
      default:
        _710_ = a;
    endcase
  endfunction
  assign old_5 = _710_(22'h000000, { accumulator_data[131:110], accumulator_data[130:110], 1'h0, accumulator_data[123:110], 8'h00 }, { _288_, _287_, _286_ });
  assign _286_ = start_0_2 == 2'h3;
  assign _287_ = start_0_2 == 2'h2;
  assign _288_ = start_0_2 == 2'h1;
  function [21:0] _714_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _714_ = b[21:0];
      3'b?1?:
        _714_ = b[43:22];
      3'b1??:
        _714_ = b[65:44];
      default:
        _714_ = a;
    endcase
  endfunction
  assign old_4 = _714_(22'h000000, { accumulator_data[109:88], accumulator_data[108:88], 1'h0, accumulator_data[101:88], 8'h00 }, { _291_, _290_, _289_ });
  assign _289_ = start_0_2 == 2'h3;
  assign _290_ = start_0_2 == 2'h2;
  assign _291_ = start_0_2 == 2'h1;
  function [21:0] _718_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _718_ = b[21:0];
      3'b?1?:
        _718_ = b[43:22];
      3'b1??:
        _718_ = b[65:44];
      default:
        _718_ = a;
    endcase
  endfunction
  assign old_3 = _718_(22'h000000, { accumulator_data[87:66], accumulator_data[86:66], 1'h0, accumulator_data[79:66], 8'h00 }, { _294_, _293_, _292_ });
  assign _292_ = start_0_2 == 2'h3;
  assign _293_ = start_0_2 == 2'h2;
  assign _294_ = start_0_2 == 2'h1;
  function [21:0] _722_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _722_ = b[21:0];
      3'b?1?:
        _722_ = b[43:22];
      3'b1??:
        _722_ = b[65:44];
      default:
        _722_ = a;
    endcase
  endfunction
  assign old_2 = _722_(22'h000000, { accumulator_data[65:44], accumulator_data[64:44], 1'h0, accumulator_data[57:44], 8'h00 }, { _297_, _296_, _295_ });
  assign _295_ = start_0_2 == 2'h3;
  assign _296_ = start_0_2 == 2'h2;
  assign _297_ = start_0_2 == 2'h1;
  function [21:0] _726_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _726_ = b[21:0];
      3'b?1?:
        _726_ = b[43:22];
      3'b1??:
        _726_ = b[65:44];
      default:
        _726_ = a;
    endcase
  endfunction
  assign old_1 = _726_(22'h000000, { accumulator_data[43:22], accumulator_data[42:22], 1'h0, accumulator_data[35:22], 8'h00 }, { _300_, _299_, _298_ });
  assign _298_ = start_0_2 == 2'h3;
  assign _299_ = start_0_2 == 2'h2;
  assign _300_ = start_0_2 == 2'h1;
  function [21:0] _730_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _730_ = b[21:0];
      3'b?1?:
        _730_ = b[43:22];
      3'b1??:
        _730_ = b[65:44];
      default:
        _730_ = a;
    endcase
  endfunction
  assign old_0 = _730_(22'h000000, { accumulator_data[21:0], accumulator_data[20:0], 1'h0, accumulator_data[13:0], 8'h00 }, { _303_, _302_, _301_ });
  assign _301_ = start_0_2 == 2'h3;
  assign _302_ = start_0_2 == 2'h2;
  assign _303_ = start_0_2 == 2'h1;
  tnthw_t32x32_array_unit_column_0 column_0 (
    .carry(carry),
    .clk(clk),
    .neg(\neg$80 [31:0]),
    .nz(\nz$78 [31:0]),
    .operands(operands),
    .rst(rst),
    .sum(sum)
  );
  tnthw_t32x32_array_unit_column_0 column_1 (
    .carry(\carry$295 ),
    .clk(clk),
    .neg(\neg$80 [63:32]),
    .nz(\nz$78 [63:32]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$294 )
  );
  tnthw_t32x32_array_unit_column_0 column_10 (
    .carry(\carry$313 ),
    .clk(clk),
    .neg(\neg$80 [351:320]),
    .nz(\nz$78 [351:320]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$312 )
  );
  tnthw_t32x32_array_unit_column_0 column_11 (
    .carry(\carry$315 ),
    .clk(clk),
    .neg(\neg$80 [383:352]),
    .nz(\nz$78 [383:352]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$314 )
  );
  tnthw_t32x32_array_unit_column_0 column_12 (
    .carry(\carry$317 ),
    .clk(clk),
    .neg(\neg$80 [415:384]),
    .nz(\nz$78 [415:384]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$316 )
  );
  tnthw_t32x32_array_unit_column_0 column_13 (
    .carry(\carry$319 ),
    .clk(clk),
    .neg(\neg$80 [447:416]),
    .nz(\nz$78 [447:416]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$318 )
  );
  tnthw_t32x32_array_unit_column_0 column_14 (
    .carry(\carry$321 ),
    .clk(clk),
    .neg(\neg$80 [479:448]),
    .nz(\nz$78 [479:448]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$320 )
  );
  tnthw_t32x32_array_unit_column_0 column_15 (
    .carry(\carry$323 ),
    .clk(clk),
    .neg(\neg$80 [511:480]),
    .nz(\nz$78 [511:480]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$322 )
  );
  tnthw_t32x32_array_unit_column_0 column_16 (
    .carry(\carry$325 ),
    .clk(clk),
    .neg(\neg$80 [543:512]),
    .nz(\nz$78 [543:512]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$324 )
  );
  tnthw_t32x32_array_unit_column_0 column_17 (
    .carry(\carry$327 ),
    .clk(clk),
    .neg(\neg$80 [575:544]),
    .nz(\nz$78 [575:544]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$326 )
  );
  tnthw_t32x32_array_unit_column_0 column_18 (
    .carry(\carry$329 ),
    .clk(clk),
    .neg(\neg$80 [607:576]),
    .nz(\nz$78 [607:576]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$328 )
  );
  tnthw_t32x32_array_unit_column_0 column_19 (
    .carry(\carry$331 ),
    .clk(clk),
    .neg(\neg$80 [639:608]),
    .nz(\nz$78 [639:608]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$330 )
  );
  tnthw_t32x32_array_unit_column_0 column_2 (
    .carry(\carry$297 ),
    .clk(clk),
    .neg(\neg$80 [95:64]),
    .nz(\nz$78 [95:64]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$296 )
  );
  tnthw_t32x32_array_unit_column_0 column_20 (
    .carry(\carry$333 ),
    .clk(clk),
    .neg(\neg$80 [671:640]),
    .nz(\nz$78 [671:640]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$332 )
  );
  tnthw_t32x32_array_unit_column_0 column_21 (
    .carry(\carry$335 ),
    .clk(clk),
    .neg(\neg$80 [703:672]),
    .nz(\nz$78 [703:672]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$334 )
  );
  tnthw_t32x32_array_unit_column_0 column_22 (
    .carry(\carry$337 ),
    .clk(clk),
    .neg(\neg$80 [735:704]),
    .nz(\nz$78 [735:704]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$336 )
  );
  tnthw_t32x32_array_unit_column_0 column_23 (
    .carry(\carry$339 ),
    .clk(clk),
    .neg(\neg$80 [767:736]),
    .nz(\nz$78 [767:736]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$338 )
  );
  tnthw_t32x32_array_unit_column_0 column_24 (
    .carry(\carry$341 ),
    .clk(clk),
    .neg(\neg$80 [799:768]),
    .nz(\nz$78 [799:768]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$340 )
  );
  tnthw_t32x32_array_unit_column_0 column_25 (
    .carry(\carry$343 ),
    .clk(clk),
    .neg(\neg$80 [831:800]),
    .nz(\nz$78 [831:800]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$342 )
  );
  tnthw_t32x32_array_unit_column_0 column_26 (
    .carry(\carry$345 ),
    .clk(clk),
    .neg(\neg$80 [863:832]),
    .nz(\nz$78 [863:832]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$344 )
  );
  tnthw_t32x32_array_unit_column_0 column_27 (
    .carry(\carry$347 ),
    .clk(clk),
    .neg(\neg$80 [895:864]),
    .nz(\nz$78 [895:864]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$346 )
  );
  tnthw_t32x32_array_unit_column_0 column_28 (
    .carry(\carry$349 ),
    .clk(clk),
    .neg(\neg$80 [927:896]),
    .nz(\nz$78 [927:896]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$348 )
  );
  tnthw_t32x32_array_unit_column_0 column_29 (
    .carry(\carry$351 ),
    .clk(clk),
    .neg(\neg$80 [959:928]),
    .nz(\nz$78 [959:928]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$350 )
  );
  tnthw_t32x32_array_unit_column_0 column_3 (
    .carry(\carry$299 ),
    .clk(clk),
    .neg(\neg$80 [127:96]),
    .nz(\nz$78 [127:96]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$298 )
  );
  tnthw_t32x32_array_unit_column_0 column_30 (
    .carry(\carry$353 ),
    .clk(clk),
    .neg(\neg$80 [991:960]),
    .nz(\nz$78 [991:960]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$352 )
  );
  tnthw_t32x32_array_unit_column_0 column_31 (
    .carry(\carry$355 ),
    .clk(clk),
    .neg(\neg$80 [1023:992]),
    .nz(\nz$78 [1023:992]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$354 )
  );
  tnthw_t32x32_array_unit_column_0 column_4 (
    .carry(\carry$301 ),
    .clk(clk),
    .neg(\neg$80 [159:128]),
    .nz(\nz$78 [159:128]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$300 )
  );
  tnthw_t32x32_array_unit_column_0 column_5 (
    .carry(\carry$303 ),
    .clk(clk),
    .neg(\neg$80 [191:160]),
    .nz(\nz$78 [191:160]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$302 )
  );
  tnthw_t32x32_array_unit_column_0 column_6 (
    .carry(\carry$305 ),
    .clk(clk),
    .neg(\neg$80 [223:192]),
    .nz(\nz$78 [223:192]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$304 )
  );
  tnthw_t32x32_array_unit_column_0 column_7 (
    .carry(\carry$307 ),
    .clk(clk),
    .neg(\neg$80 [255:224]),
    .nz(\nz$78 [255:224]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$306 )
  );
  tnthw_t32x32_array_unit_column_0 column_8 (
    .carry(\carry$309 ),
    .clk(clk),
    .neg(\neg$80 [287:256]),
    .nz(\nz$78 [287:256]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$308 )
  );
  tnthw_t32x32_array_unit_column_0 column_9 (
    .carry(\carry$311 ),
    .clk(clk),
    .neg(\neg$80 [319:288]),
    .nz(\nz$78 [319:288]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$310 )
  );
  tnthw_t32x32_array_unit_tiles tiles (
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
  tnthw_t32x32_array_unit_weights weights (
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
  tnthw_t32x32_array_unit_window window (
    .address(read__address),
    .clk(clk),
    .index(\index$249 ),
    .last_position(\last_position$55 ),
    .last_tap(last_tap),
    .load(take),
    .\port$10801$52 (\$signal$29 [281:52]),
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
  assign last_0_10 = done;
  assign written = accumulator_write_data;
  assign write_2_3 = accumulator_write_address;
  assign write_1_3 = accumulator_write_bank;
  assign write_0_3 = accumulator_write;
  assign read_3_6 = accumulator_address;
  assign read_2_6 = accumulator_bank;
  assign read_0_6 = accumulator_read;
  assign \neg$173  = \neg$80 [1023:992];
  assign \nz$172  = \nz$78 [1023:992];
  assign \operands$171  = operands;
  assign \neg$170  = \neg$80 [991:960];
  assign \nz$169  = \nz$78 [991:960];
  assign \operands$168  = operands;
  assign \neg$167  = \neg$80 [959:928];
  assign \nz$166  = \nz$78 [959:928];
  assign \operands$165  = operands;
  assign \neg$164  = \neg$80 [927:896];
  assign \nz$163  = \nz$78 [927:896];
  assign \operands$162  = operands;
  assign \neg$161  = \neg$80 [895:864];
  assign \nz$160  = \nz$78 [895:864];
  assign \operands$159  = operands;
  assign \neg$158  = \neg$80 [863:832];
  assign \nz$157  = \nz$78 [863:832];
  assign \operands$156  = operands;
  assign \neg$155  = \neg$80 [831:800];
  assign \nz$154  = \nz$78 [831:800];
  assign \operands$153  = operands;
  assign \neg$152  = \neg$80 [799:768];
  assign \nz$151  = \nz$78 [799:768];
  assign \operands$150  = operands;
  assign \neg$149  = \neg$80 [767:736];
  assign \nz$148  = \nz$78 [767:736];
  assign \operands$147  = operands;
  assign \neg$146  = \neg$80 [735:704];
  assign \nz$145  = \nz$78 [735:704];
  assign \operands$144  = operands;
  assign \neg$143  = \neg$80 [703:672];
  assign \nz$142  = \nz$78 [703:672];
  assign \operands$141  = operands;
  assign \neg$140  = \neg$80 [671:640];
  assign \nz$139  = \nz$78 [671:640];
  assign \operands$138  = operands;
  assign \neg$137  = \neg$80 [639:608];
  assign \nz$136  = \nz$78 [639:608];
  assign \operands$135  = operands;
  assign \neg$134  = \neg$80 [607:576];
  assign \nz$133  = \nz$78 [607:576];
  assign \operands$132  = operands;
  assign \neg$131  = \neg$80 [575:544];
  assign \nz$130  = \nz$78 [575:544];
  assign \operands$129  = operands;
  assign \neg$128  = \neg$80 [543:512];
  assign \nz$127  = \nz$78 [543:512];
  assign \operands$126  = operands;
  assign \neg$125  = \neg$80 [511:480];
  assign \nz$124  = \nz$78 [511:480];
  assign \operands$123  = operands;
  assign \neg$122  = \neg$80 [479:448];
  assign \nz$121  = \nz$78 [479:448];
  assign \operands$120  = operands;
  assign \neg$119  = \neg$80 [447:416];
  assign \nz$118  = \nz$78 [447:416];
  assign \operands$117  = operands;
  assign \neg$116  = \neg$80 [415:384];
  assign \nz$115  = \nz$78 [415:384];
  assign \operands$114  = operands;
  assign \neg$113  = \neg$80 [383:352];
  assign \nz$112  = \nz$78 [383:352];
  assign \operands$111  = operands;
  assign \neg$110  = \neg$80 [351:320];
  assign \nz$109  = \nz$78 [351:320];
  assign \operands$108  = operands;
  assign \neg$107  = \neg$80 [319:288];
  assign \nz$106  = \nz$78 [319:288];
  assign \operands$105  = operands;
  assign \neg$104  = \neg$80 [287:256];
  assign \nz$103  = \nz$78 [287:256];
  assign \operands$102  = operands;
  assign \neg$101  = \neg$80 [255:224];
  assign \nz$100  = \nz$78 [255:224];
  assign \operands$99  = operands;
  assign \neg$98  = \neg$80 [223:192];
  assign \nz$97  = \nz$78 [223:192];
  assign \operands$96  = operands;
  assign \neg$95  = \neg$80 [191:160];
  assign \nz$94  = \nz$78 [191:160];
  assign \operands$93  = operands;
  assign \neg$92  = \neg$80 [159:128];
  assign \nz$91  = \nz$78 [159:128];
  assign \operands$90  = operands;
  assign \neg$89  = \neg$80 [127:96];
  assign \nz$88  = \nz$78 [127:96];
  assign \operands$87  = operands;
  assign \neg$86  = \neg$80 [95:64];
  assign \nz$85  = \nz$78 [95:64];
  assign \operands$84  = operands;
  assign \neg$83  = \neg$80 [63:32];
  assign \nz$82  = \nz$78 [63:32];
  assign \operands$81  = operands;
  assign neg = \neg$80 [31:0];
  assign nz = \nz$78 [31:0];
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

module tnthw_t32x32_array_unit_column_0(rst, operands, nz, neg, sum, carry, clk);
  wire [8:0] _000_;
  wire [8:0] _001_;
  wire [8:0] _002_;
  wire [8:0] _003_;
  wire [8:0] _004_;
  wire [8:0] _005_;
  wire [8:0] _006_;
  wire [8:0] _007_;
  wire [8:0] _008_;
  wire [8:0] _009_;
  wire [8:0] _010_;
  wire [8:0] _011_;
  wire [8:0] _012_;
  wire [8:0] _013_;
  wire [8:0] _014_;
  wire [8:0] _015_;
  wire [8:0] _016_;
  wire [8:0] _017_;
  wire [8:0] _018_;
  wire [8:0] _019_;
  wire [8:0] _020_;
  wire [8:0] _021_;
  wire [8:0] _022_;
  wire [8:0] _023_;
  wire [8:0] _024_;
  wire [8:0] _025_;
  wire [9:0] _026_;
  wire [10:0] _027_;
  wire [9:0] _028_;
  wire [10:0] _029_;
  wire [9:0] _030_;
  wire [10:0] _031_;
  wire [9:0] _032_;
  wire [8:0] _033_;
  wire [10:0] _034_;
  wire [9:0] _035_;
  wire [10:0] _036_;
  wire [9:0] _037_;
  wire [10:0] _038_;
  wire [9:0] _039_;
  wire [10:0] _040_;
  wire [9:0] _041_;
  wire [10:0] _042_;
  wire [9:0] _043_;
  wire [8:0] _044_;
  wire [10:0] _045_;
  wire [9:0] _046_;
  wire [10:0] _047_;
  wire [9:0] _048_;
  wire [10:0] _049_;
  wire [9:0] _050_;
  wire [10:0] _051_;
  wire [9:0] _052_;
  wire [10:0] _053_;
  wire [9:0] _054_;
  wire [8:0] _055_;
  wire [10:0] _056_;
  wire [9:0] _057_;
  wire [10:0] _058_;
  wire [9:0] _059_;
  wire [10:0] _060_;
  wire [10:0] _061_;
  wire [11:0] _062_;
  wire [10:0] _063_;
  wire [11:0] _064_;
  wire [10:0] _065_;
  wire [8:0] _066_;
  wire [11:0] _067_;
  wire [10:0] _068_;
  wire [11:0] _069_;
  wire [10:0] _070_;
  wire [11:0] _071_;
  wire [10:0] _072_;
  wire [11:0] _073_;
  wire [10:0] _074_;
  wire [11:0] _075_;
  wire [10:0] _076_;
  wire [8:0] _077_;
  wire [11:0] _078_;
  wire [11:0] _079_;
  wire [12:0] _080_;
  wire [11:0] _081_;
  wire [12:0] _082_;
  wire [11:0] _083_;
  wire [12:0] _084_;
  wire [11:0] _085_;
  wire [12:0] _086_;
  wire [12:0] _087_;
  wire [8:0] _088_;
  wire [13:0] _089_;
  wire [12:0] _090_;
  wire [13:0] _091_;
  wire [13:0] _092_;
  wire [14:0] _093_;
  reg [15:0] carries_0 = 16'h0000;
  reg [7:0] carries_1 = 8'h00;
  reg [3:0] carries_2 = 4'h0;
  wire carries_3;
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
  reg [9:0] stage_0_0 = 10'h000;
  reg [9:0] stage_0_1 = 10'h000;
  reg [9:0] stage_0_10 = 10'h000;
  reg [9:0] stage_0_11 = 10'h000;
  reg [9:0] stage_0_12 = 10'h000;
  reg [9:0] stage_0_13 = 10'h000;
  reg [9:0] stage_0_14 = 10'h000;
  reg [9:0] stage_0_15 = 10'h000;
  reg [9:0] stage_0_2 = 10'h000;
  reg [9:0] stage_0_3 = 10'h000;
  reg [9:0] stage_0_4 = 10'h000;
  reg [9:0] stage_0_5 = 10'h000;
  reg [9:0] stage_0_6 = 10'h000;
  reg [9:0] stage_0_7 = 10'h000;
  reg [9:0] stage_0_8 = 10'h000;
  reg [9:0] stage_0_9 = 10'h000;
  reg [10:0] stage_1_0 = 11'h000;
  reg [10:0] stage_1_1 = 11'h000;
  reg [10:0] stage_1_2 = 11'h000;
  reg [10:0] stage_1_3 = 11'h000;
  reg [10:0] stage_1_4 = 11'h000;
  reg [10:0] stage_1_5 = 11'h000;
  reg [10:0] stage_1_6 = 11'h000;
  reg [10:0] stage_1_7 = 11'h000;
  reg [11:0] stage_2_0 = 12'h000;
  reg [11:0] stage_2_1 = 12'h000;
  reg [11:0] stage_2_2 = 12'h000;
  reg [11:0] stage_2_3 = 12'h000;
  wire [13:0] stage_3_0;
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
  assign cell_2 = nz[2] ? _022_ : 9'h000;
  assign _033_ = operands[35:27] ^ { neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3] };
  assign cell_3 = nz[3] ? _033_ : 9'h000;
  assign _044_ = operands[44:36] ^ { neg[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4] };
  assign cell_4 = nz[4] ? _044_ : 9'h000;
  assign _055_ = operands[53:45] ^ { neg[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5] };
  assign cell_5 = nz[5] ? _055_ : 9'h000;
  assign _066_ = operands[62:54] ^ { neg[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6] };
  assign cell_6 = nz[6] ? _066_ : 9'h000;
  assign _077_ = operands[71:63] ^ { neg[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7] };
  assign cell_7 = nz[7] ? _077_ : 9'h000;
  assign _088_ = operands[80:72] ^ { neg[8], neg[8], neg[8], neg[8], neg[8], neg[8], neg[8], neg[8], neg[8] };
  assign cell_8 = nz[8] ? _088_ : 9'h000;
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
  assign _008_ = operands[152:144] ^ { neg[16], neg[16], neg[16], neg[16], neg[16], neg[16], neg[16], neg[16], neg[16] };
  assign cell_16 = nz[16] ? _008_ : 9'h000;
  assign _009_ = operands[161:153] ^ { neg[17], neg[17], neg[17], neg[17], neg[17], neg[17], neg[17], neg[17], neg[17] };
  assign cell_17 = nz[17] ? _009_ : 9'h000;
  assign _010_ = operands[170:162] ^ { neg[18], neg[18], neg[18], neg[18], neg[18], neg[18], neg[18], neg[18], neg[18] };
  assign cell_18 = nz[18] ? _010_ : 9'h000;
  assign _012_ = operands[179:171] ^ { neg[19], neg[19], neg[19], neg[19], neg[19], neg[19], neg[19], neg[19], neg[19] };
  assign cell_19 = nz[19] ? _012_ : 9'h000;
  assign _013_ = operands[188:180] ^ { neg[20], neg[20], neg[20], neg[20], neg[20], neg[20], neg[20], neg[20], neg[20] };
  assign cell_20 = nz[20] ? _013_ : 9'h000;
  assign _014_ = operands[197:189] ^ { neg[21], neg[21], neg[21], neg[21], neg[21], neg[21], neg[21], neg[21], neg[21] };
  assign cell_21 = nz[21] ? _014_ : 9'h000;
  assign _015_ = operands[206:198] ^ { neg[22], neg[22], neg[22], neg[22], neg[22], neg[22], neg[22], neg[22], neg[22] };
  assign cell_22 = nz[22] ? _015_ : 9'h000;
  assign _016_ = operands[215:207] ^ { neg[23], neg[23], neg[23], neg[23], neg[23], neg[23], neg[23], neg[23], neg[23] };
  assign cell_23 = nz[23] ? _016_ : 9'h000;
  assign _017_ = operands[224:216] ^ { neg[24], neg[24], neg[24], neg[24], neg[24], neg[24], neg[24], neg[24], neg[24] };
  assign cell_24 = nz[24] ? _017_ : 9'h000;
  assign _018_ = operands[233:225] ^ { neg[25], neg[25], neg[25], neg[25], neg[25], neg[25], neg[25], neg[25], neg[25] };
  assign cell_25 = nz[25] ? _018_ : 9'h000;
  assign _019_ = operands[242:234] ^ { neg[26], neg[26], neg[26], neg[26], neg[26], neg[26], neg[26], neg[26], neg[26] };
  assign cell_26 = nz[26] ? _019_ : 9'h000;
  assign _020_ = operands[251:243] ^ { neg[27], neg[27], neg[27], neg[27], neg[27], neg[27], neg[27], neg[27], neg[27] };
  assign cell_27 = nz[27] ? _020_ : 9'h000;
  assign _021_ = operands[260:252] ^ { neg[28], neg[28], neg[28], neg[28], neg[28], neg[28], neg[28], neg[28], neg[28] };
  assign cell_28 = nz[28] ? _021_ : 9'h000;
  assign _023_ = operands[269:261] ^ { neg[29], neg[29], neg[29], neg[29], neg[29], neg[29], neg[29], neg[29], neg[29] };
  assign cell_29 = nz[29] ? _023_ : 9'h000;
  assign _024_ = operands[278:270] ^ { neg[30], neg[30], neg[30], neg[30], neg[30], neg[30], neg[30], neg[30], neg[30] };
  assign cell_30 = nz[30] ? _024_ : 9'h000;
  assign _025_ = operands[287:279] ^ { neg[31], neg[31], neg[31], neg[31], neg[31], neg[31], neg[31], neg[31], neg[31] };
  assign cell_31 = nz[31] ? _025_ : 9'h000;
  assign _026_ = $signed(cell_0) + $signed(cell_1);
  assign { _027_[10], sum_0_0 } = $signed(_026_) + $signed({ 1'h0, neg[31] });
  assign _028_ = $signed(cell_2) + $signed(cell_3);
  assign { _029_[10], sum_0_1 } = $signed(_028_) + $signed({ 1'h0, neg[30] });
  assign _030_ = $signed(cell_4) + $signed(cell_5);
  assign { _031_[10], sum_0_2 } = $signed(_030_) + $signed({ 1'h0, neg[29] });
  assign _032_ = $signed(cell_6) + $signed(cell_7);
  assign { _034_[10], sum_0_3 } = $signed(_032_) + $signed({ 1'h0, neg[28] });
  assign _035_ = $signed(cell_8) + $signed(cell_9);
  assign { _036_[10], sum_0_4 } = $signed(_035_) + $signed({ 1'h0, neg[27] });
  assign _037_ = $signed(cell_10) + $signed(cell_11);
  assign { _038_[10], sum_0_5 } = $signed(_037_) + $signed({ 1'h0, neg[26] });
  assign _039_ = $signed(cell_12) + $signed(cell_13);
  assign { _040_[10], sum_0_6 } = $signed(_039_) + $signed({ 1'h0, neg[25] });
  assign _041_ = $signed(cell_14) + $signed(cell_15);
  assign { _042_[10], sum_0_7 } = $signed(_041_) + $signed({ 1'h0, neg[24] });
  assign _043_ = $signed(cell_16) + $signed(cell_17);
  assign { _045_[10], sum_0_8 } = $signed(_043_) + $signed({ 1'h0, neg[23] });
  assign _046_ = $signed(cell_18) + $signed(cell_19);
  assign { _047_[10], sum_0_9 } = $signed(_046_) + $signed({ 1'h0, neg[22] });
  assign _048_ = $signed(cell_20) + $signed(cell_21);
  assign { _049_[10], sum_0_10 } = $signed(_048_) + $signed({ 1'h0, neg[21] });
  assign _050_ = $signed(cell_22) + $signed(cell_23);
  assign { _051_[10], sum_0_11 } = $signed(_050_) + $signed({ 1'h0, neg[20] });
  assign _052_ = $signed(cell_24) + $signed(cell_25);
  assign { _053_[10], sum_0_12 } = $signed(_052_) + $signed({ 1'h0, neg[19] });
  assign _054_ = $signed(cell_26) + $signed(cell_27);
  assign { _056_[10], sum_0_13 } = $signed(_054_) + $signed({ 1'h0, neg[18] });
  assign _057_ = $signed(cell_28) + $signed(cell_29);
  assign { _058_[10], sum_0_14 } = $signed(_057_) + $signed({ 1'h0, neg[17] });
  assign _059_ = $signed(cell_30) + $signed(cell_31);
  assign { _060_[10], sum_0_15 } = $signed(_059_) + $signed({ 1'h0, neg[16] });
  assign _061_ = $signed(stage_0_0) + $signed(stage_0_1);
  assign { _062_[11], sum_1_0 } = $signed(_061_) + $signed({ 1'h0, carries_0[15] });
  assign _063_ = $signed(stage_0_2) + $signed(stage_0_3);
  assign { _064_[11], sum_1_1 } = $signed(_063_) + $signed({ 1'h0, carries_0[14] });
  assign _065_ = $signed(stage_0_4) + $signed(stage_0_5);
  assign { _067_[11], sum_1_2 } = $signed(_065_) + $signed({ 1'h0, carries_0[13] });
  assign _068_ = $signed(stage_0_6) + $signed(stage_0_7);
  assign { _069_[11], sum_1_3 } = $signed(_068_) + $signed({ 1'h0, carries_0[12] });
  assign _070_ = $signed(stage_0_8) + $signed(stage_0_9);
  assign { _071_[11], sum_1_4 } = $signed(_070_) + $signed({ 1'h0, carries_0[11] });
  assign _072_ = $signed(stage_0_10) + $signed(stage_0_11);
  assign { _073_[11], sum_1_5 } = $signed(_072_) + $signed({ 1'h0, carries_0[10] });
  assign _074_ = $signed(stage_0_12) + $signed(stage_0_13);
  assign { _075_[11], sum_1_6 } = $signed(_074_) + $signed({ 1'h0, carries_0[9] });
  assign _076_ = $signed(stage_0_14) + $signed(stage_0_15);
  assign { _078_[11], sum_1_7 } = $signed(_076_) + $signed({ 1'h0, carries_0[8] });
  assign _079_ = $signed(stage_1_0) + $signed(stage_1_1);
  assign { _080_[12], sum_2_0 } = $signed(_079_) + $signed({ 1'h0, carries_1[7] });
  assign _081_ = $signed(stage_1_2) + $signed(stage_1_3);
  assign { _082_[12], sum_2_1 } = $signed(_081_) + $signed({ 1'h0, carries_1[6] });
  assign _083_ = $signed(stage_1_4) + $signed(stage_1_5);
  assign { _084_[12], sum_2_2 } = $signed(_083_) + $signed({ 1'h0, carries_1[5] });
  assign _085_ = $signed(stage_1_6) + $signed(stage_1_7);
  assign { _086_[12], sum_2_3 } = $signed(_085_) + $signed({ 1'h0, carries_1[4] });
  assign _087_ = $signed(stage_2_0) + $signed(stage_2_1);
  assign { _089_[13], sum_3_0 } = $signed(_087_) + $signed({ 1'h0, carries_2[3] });
  assign _090_ = $signed(stage_2_2) + $signed(stage_2_3);
  assign { _091_[13], sum_3_1 } = $signed(_090_) + $signed({ 1'h0, carries_2[2] });
  assign _092_ = $signed(sum_3_0) + $signed(sum_3_1);
  assign { _093_[14], sum_4_0 } = $signed(_092_) + $signed({ 1'h0, carries_2[1] });
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
    stage_0_8 <= sum_0_8;
  always @(posedge clk)
    stage_0_9 <= sum_0_9;
  always @(posedge clk)
    stage_0_10 <= sum_0_10;
  always @(posedge clk)
    stage_0_11 <= sum_0_11;
  always @(posedge clk)
    stage_0_12 <= sum_0_12;
  always @(posedge clk)
    stage_0_13 <= sum_0_13;
  always @(posedge clk)
    stage_0_14 <= sum_0_14;
  always @(posedge clk)
    stage_0_15 <= sum_0_15;
  always @(posedge clk)
    carries_0 <= neg[15:0];
  always @(posedge clk)
    stage_1_0 <= sum_1_0;
  always @(posedge clk)
    stage_1_1 <= sum_1_1;
  always @(posedge clk)
    stage_1_2 <= sum_1_2;
  always @(posedge clk)
    stage_1_3 <= sum_1_3;
  always @(posedge clk)
    stage_1_4 <= sum_1_4;
  always @(posedge clk)
    stage_1_5 <= sum_1_5;
  always @(posedge clk)
    stage_1_6 <= sum_1_6;
  always @(posedge clk)
    stage_1_7 <= sum_1_7;
  always @(posedge clk)
    carries_1 <= carries_0[7:0];
  always @(posedge clk)
    stage_2_0 <= sum_2_0;
  always @(posedge clk)
    stage_2_1 <= sum_2_1;
  always @(posedge clk)
    stage_2_2 <= sum_2_2;
  always @(posedge clk)
    stage_2_3 <= sum_2_3;
  always @(posedge clk)
    carries_2 <= carries_1[3:0];
  always @(posedge clk)
    sum <= sum_4_0;
  always @(posedge clk)
    carry <= carries_2[0];
  assign _000_ = operands[8:0] ^ { neg[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0] };
  assign cell_0 = nz[0] ? _000_ : 9'h000;
  assign _011_ = operands[17:9] ^ { neg[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1] };
  assign cell_1 = nz[1] ? _011_ : 9'h000;
  assign _022_ = operands[26:18] ^ { neg[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2] };
  assign _093_[13:0] = sum_4_0;
  assign _091_[12:0] = sum_3_1;
  assign _089_[12:0] = sum_3_0;
  assign _086_[11:0] = sum_2_3;
  assign _084_[11:0] = sum_2_2;
  assign _082_[11:0] = sum_2_1;
  assign _080_[11:0] = sum_2_0;
  assign _078_[10:0] = sum_1_7;
  assign _075_[10:0] = sum_1_6;
  assign _073_[10:0] = sum_1_5;
  assign _071_[10:0] = sum_1_4;
  assign _069_[10:0] = sum_1_3;
  assign _067_[10:0] = sum_1_2;
  assign _064_[10:0] = sum_1_1;
  assign _062_[10:0] = sum_1_0;
  assign _060_[9:0] = sum_0_15;
  assign _058_[9:0] = sum_0_14;
  assign _056_[9:0] = sum_0_13;
  assign _053_[9:0] = sum_0_12;
  assign _051_[9:0] = sum_0_11;
  assign _049_[9:0] = sum_0_10;
  assign _047_[9:0] = sum_0_9;
  assign _045_[9:0] = sum_0_8;
  assign _042_[9:0] = sum_0_7;
  assign _040_[9:0] = sum_0_6;
  assign _038_[9:0] = sum_0_5;
  assign _036_[9:0] = sum_0_4;
  assign _034_[9:0] = sum_0_3;
  assign _031_[9:0] = sum_0_2;
  assign _029_[9:0] = sum_0_1;
  assign _027_[9:0] = sum_0_0;
  assign carries_3 = carry;
  assign stage_3_0 = sum;
endmodule

module tnthw_t32x32_array_unit_tiles(rst, first, read, start, instruction, address, index, ready, loading, clk);
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

module tnthw_t32x32_array_unit_weights(rst, fill, first, illegal, read__en, fill_data, fill_address, nz, neg, count, read_address, read_index, clk);
  wire _0000_;
  wire [2:0] _0001_;
  wire [2:0] _0002_;
  wire [1:0] _0003_;
  wire [1:0] _0004_;
  wire [2:0] _0005_;
  wire [1:0] _0006_;
  wire [1:0] _0007_;
  wire [2:0] _0008_;
  wire [1:0] _0009_;
  wire [1:0] _0010_;
  wire [2:0] _0011_;
  wire [1:0] _0012_;
  wire [1:0] _0013_;
  wire [1:0] _0014_;
  wire [2:0] _0015_;
  wire [1:0] _0016_;
  wire [1:0] _0017_;
  wire [2:0] _0018_;
  wire [1:0] _0019_;
  wire [1:0] _0020_;
  wire [2:0] _0021_;
  wire [1:0] _0022_;
  wire [1:0] _0023_;
  wire [1:0] _0024_;
  wire [2:0] _0025_;
  wire [1:0] _0026_;
  wire [1:0] _0027_;
  wire [2:0] _0028_;
  wire [1:0] _0029_;
  wire [1:0] _0030_;
  wire [2:0] _0031_;
  wire [1:0] _0032_;
  wire [1:0] _0033_;
  wire [2:0] _0034_;
  wire [2:0] _0035_;
  wire [1:0] _0036_;
  wire [1:0] _0037_;
  wire [2:0] _0038_;
  wire [1:0] _0039_;
  wire [1:0] _0040_;
  wire [2:0] _0041_;
  wire [1:0] _0042_;
  wire [1:0] _0043_;
  wire [2:0] _0044_;
  wire [1:0] _0045_;
  wire [1:0] _0046_;
  wire [1:0] _0047_;
  wire [2:0] _0048_;
  wire [1:0] _0049_;
  wire [1:0] _0050_;
  wire [2:0] _0051_;
  wire [1:0] _0052_;
  wire [1:0] _0053_;
  wire [2:0] _0054_;
  wire [1:0] _0055_;
  wire [1:0] _0056_;
  wire [1:0] _0057_;
  wire [2:0] _0058_;
  wire [1:0] _0059_;
  wire [1:0] _0060_;
  wire [2:0] _0061_;
  wire [1:0] _0062_;
  wire [1:0] _0063_;
  wire [2:0] _0064_;
  wire [1:0] _0065_;
  wire [1:0] _0066_;
  wire [2:0] _0067_;
  wire [2:0] _0068_;
  wire [1:0] _0069_;
  wire [1:0] _0070_;
  wire [2:0] _0071_;
  wire [1:0] _0072_;
  wire [1:0] _0073_;
  wire [2:0] _0074_;
  wire [1:0] _0075_;
  wire [1:0] _0076_;
  wire [2:0] _0077_;
  wire [1:0] _0078_;
  wire [1:0] _0079_;
  wire [1:0] _0080_;
  wire [2:0] _0081_;
  wire [1:0] _0082_;
  wire [1:0] _0083_;
  wire [2:0] _0084_;
  wire [1:0] _0085_;
  wire [1:0] _0086_;
  wire [2:0] _0087_;
  wire [1:0] _0088_;
  wire [1:0] _0089_;
  wire [1:0] _0090_;
  wire [2:0] _0091_;
  wire [1:0] _0092_;
  wire [1:0] _0093_;
  wire [2:0] _0094_;
  wire [1:0] _0095_;
  wire [1:0] _0096_;
  wire [2:0] _0097_;
  wire [1:0] _0098_;
  wire [1:0] _0099_;
  wire [2:0] _0100_;
  wire [2:0] _0101_;
  wire [1:0] _0102_;
  wire [1:0] _0103_;
  wire [2:0] _0104_;
  wire [1:0] _0105_;
  wire [1:0] _0106_;
  wire [2:0] _0107_;
  wire [1:0] _0108_;
  wire [1:0] _0109_;
  wire [2:0] _0110_;
  wire _0111_;
  wire [1:0] _0112_;
  wire [1:0] _0113_;
  wire [1:0] _0114_;
  wire [2:0] _0115_;
  wire [1:0] _0116_;
  wire [1:0] _0117_;
  wire [2:0] _0118_;
  wire [1:0] _0119_;
  wire [1:0] _0120_;
  wire [2:0] _0121_;
  wire [1:0] _0122_;
  wire [1:0] _0123_;
  wire [1:0] _0124_;
  wire [2:0] _0125_;
  wire [1:0] _0126_;
  wire [1:0] _0127_;
  wire [2:0] _0128_;
  wire [1:0] _0129_;
  wire [1:0] _0130_;
  wire [2:0] _0131_;
  wire [1:0] _0132_;
  wire [1:0] _0133_;
  wire [2:0] _0134_;
  wire [2:0] _0135_;
  wire [1:0] _0136_;
  wire [1:0] _0137_;
  wire [2:0] _0138_;
  wire [1:0] _0139_;
  wire [1:0] _0140_;
  wire [2:0] _0141_;
  wire [1:0] _0142_;
  wire [1:0] _0143_;
  wire [2:0] _0144_;
  wire [1:0] _0145_;
  wire [1:0] _0146_;
  wire [1:0] _0147_;
  wire [2:0] _0148_;
  wire [1:0] _0149_;
  wire [1:0] _0150_;
  wire [2:0] _0151_;
  wire [1:0] _0152_;
  wire [1:0] _0153_;
  wire [2:0] _0154_;
  wire [1:0] _0155_;
  wire [1:0] _0156_;
  wire [1:0] _0157_;
  wire [2:0] _0158_;
  wire [1:0] _0159_;
  wire [1:0] _0160_;
  wire [2:0] _0161_;
  wire [1:0] _0162_;
  wire [1:0] _0163_;
  wire [2:0] _0164_;
  wire [1:0] _0165_;
  wire [1:0] _0166_;
  wire [2:0] _0167_;
  wire [2:0] _0168_;
  wire [1:0] _0169_;
  wire [1:0] _0170_;
  wire [2:0] _0171_;
  wire [1:0] _0172_;
  wire [1:0] _0173_;
  wire [2:0] _0174_;
  wire [1:0] _0175_;
  wire [1:0] _0176_;
  wire [2:0] _0177_;
  wire [1:0] _0178_;
  wire [1:0] _0179_;
  wire [1:0] _0180_;
  wire [2:0] _0181_;
  wire [1:0] _0182_;
  wire [1:0] _0183_;
  wire [2:0] _0184_;
  wire [1:0] _0185_;
  wire [1:0] _0186_;
  wire [2:0] _0187_;
  wire [1:0] _0188_;
  wire [1:0] _0189_;
  wire [1:0] _0190_;
  wire [2:0] _0191_;
  wire [1:0] _0192_;
  wire [1:0] _0193_;
  wire [2:0] _0194_;
  wire [1:0] _0195_;
  wire [1:0] _0196_;
  wire [2:0] _0197_;
  wire [1:0] _0198_;
  wire [1:0] _0199_;
  wire [2:0] _0200_;
  wire [2:0] _0201_;
  wire [1:0] _0202_;
  wire [1:0] _0203_;
  wire [2:0] _0204_;
  wire [1:0] _0205_;
  wire [1:0] _0206_;
  wire [2:0] _0207_;
  wire [1:0] _0208_;
  wire [1:0] _0209_;
  wire [2:0] _0210_;
  wire [1:0] _0211_;
  wire [1:0] _0212_;
  wire [1:0] _0213_;
  wire [2:0] _0214_;
  wire [1:0] _0215_;
  wire [1:0] _0216_;
  wire [2:0] _0217_;
  wire [1:0] _0218_;
  wire [1:0] _0219_;
  wire [2:0] _0220_;
  wire [1:0] _0221_;
  wire [1:0] _0222_;
  wire [1:0] _0223_;
  wire [2:0] _0224_;
  wire [1:0] _0225_;
  wire [1:0] _0226_;
  wire [2:0] _0227_;
  wire [1:0] _0228_;
  wire [1:0] _0229_;
  wire [2:0] _0230_;
  wire [1:0] _0231_;
  wire [1:0] _0232_;
  wire [2:0] _0233_;
  wire [2:0] _0234_;
  wire [1:0] _0235_;
  wire [1:0] _0236_;
  wire [2:0] _0237_;
  wire [1:0] _0238_;
  wire [1:0] _0239_;
  wire [2:0] _0240_;
  wire [1:0] _0241_;
  wire [1:0] _0242_;
  wire [2:0] _0243_;
  wire [1:0] _0244_;
  wire [1:0] _0245_;
  wire [1:0] _0246_;
  wire [2:0] _0247_;
  wire [1:0] _0248_;
  wire [1:0] _0249_;
  wire [2:0] _0250_;
  wire [1:0] _0251_;
  wire [1:0] _0252_;
  wire [2:0] _0253_;
  wire [1:0] _0254_;
  wire [1:0] _0255_;
  wire [1:0] _0256_;
  wire [2:0] _0257_;
  wire [1:0] _0258_;
  wire [1:0] _0259_;
  wire [2:0] _0260_;
  wire [1:0] _0261_;
  wire [1:0] _0262_;
  wire [2:0] _0263_;
  wire [1:0] _0264_;
  wire [1:0] _0265_;
  wire [2:0] _0266_;
  wire [2:0] _0267_;
  wire [1:0] _0268_;
  wire [1:0] _0269_;
  wire [2:0] _0270_;
  wire [1:0] _0271_;
  wire [1:0] _0272_;
  wire [2:0] _0273_;
  wire [1:0] _0274_;
  wire [1:0] _0275_;
  wire [2:0] _0276_;
  wire [1:0] _0277_;
  wire [1:0] _0278_;
  wire [1:0] _0279_;
  wire [2:0] _0280_;
  wire _0281_;
  wire _0282_;
  wire _0283_;
  wire _0284_;
  wire [1:0] _0285_;
  wire _0286_;
  wire _0287_;
  wire [1:0] _0288_;
  wire _0289_;
  wire _0290_;
  wire [1:0] _0291_;
  wire [2:0] _0292_;
  wire _0293_;
  wire _0294_;
  wire _0295_;
  wire _0296_;
  wire [1:0] _0297_;
  wire _0298_;
  wire [2:0] _0299_;
  wire _0300_;
  wire _0301_;
  wire _0302_;
  wire [1:0] _0303_;
  wire [2:0] _0304_;
  wire _0305_;
  wire _0306_;
  wire _0307_;
  wire _0308_;
  wire [1:0] _0309_;
  wire [1:0] _0310_;
  wire _0311_;
  wire _0312_;
  wire _0313_;
  wire _0314_;
  wire [1:0] _0315_;
  wire [2:0] _0316_;
  wire _0317_;
  wire _0318_;
  wire _0319_;
  wire _0320_;
  wire [1:0] _0321_;
  wire [1:0] _0322_;
  wire _0323_;
  wire _0324_;
  wire _0325_;
  wire _0326_;
  wire [1:0] _0327_;
  wire [2:0] _0328_;
  wire _0329_;
  wire _0330_;
  wire _0331_;
  wire _0332_;
  wire [2:0] _0333_;
  wire _0334_;
  wire [1:0] _0335_;
  wire _0336_;
  wire _0337_;
  wire _0338_;
  wire _0339_;
  wire [1:0] _0340_;
  wire [2:0] _0341_;
  wire _0342_;
  wire _0343_;
  wire [1:0] _0344_;
  wire _0345_;
  wire _0346_;
  wire [1:0] _0347_;
  wire _0348_;
  wire _0349_;
  wire _0350_;
  wire _0351_;
  wire [1:0] _0352_;
  wire [2:0] _0353_;
  wire _0354_;
  wire [1:0] _0355_;
  wire _0356_;
  wire _0357_;
  wire _0358_;
  wire [1:0] _0359_;
  wire _0360_;
  wire _0361_;
  wire _0362_;
  wire _0363_;
  wire [1:0] _0364_;
  wire [2:0] _0365_;
  wire [2:0] _0366_;
  wire _0367_;
  wire _0368_;
  wire _0369_;
  wire _0370_;
  wire [1:0] _0371_;
  wire _0372_;
  wire _0373_;
  wire _0374_;
  wire _0375_;
  wire [1:0] _0376_;
  wire [1:0] _0377_;
  wire [2:0] _0378_;
  wire _0379_;
  wire _0380_;
  wire _0381_;
  wire _0382_;
  wire [1:0] _0383_;
  wire _0384_;
  wire _0385_;
  wire _0386_;
  wire _0387_;
  wire [1:0] _0388_;
  wire [1:0] _0389_;
  wire [2:0] _0390_;
  wire _0391_;
  wire _0392_;
  wire _0393_;
  wire _0394_;
  wire [1:0] _0395_;
  wire _0396_;
  wire _0397_;
  wire _0398_;
  wire [2:0] _0399_;
  wire _0400_;
  wire [1:0] _0401_;
  wire [2:0] _0402_;
  wire _0403_;
  wire _0404_;
  wire _0405_;
  wire _0406_;
  wire [1:0] _0407_;
  wire _0408_;
  wire _0409_;
  wire [1:0] _0410_;
  wire _0411_;
  wire _0412_;
  wire [1:0] _0413_;
  wire [2:0] _0414_;
  wire _0415_;
  wire _0416_;
  wire _0417_;
  wire _0418_;
  wire [1:0] _0419_;
  wire _0420_;
  wire [1:0] _0421_;
  wire _0422_;
  wire _0423_;
  wire _0424_;
  wire [1:0] _0425_;
  wire [2:0] _0426_;
  wire _0427_;
  wire _0428_;
  wire _0429_;
  wire _0430_;
  wire [1:0] _0431_;
  wire [2:0] _0432_;
  wire _0433_;
  wire _0434_;
  wire _0435_;
  wire _0436_;
  wire [1:0] _0437_;
  wire [2:0] _0438_;
  wire _0439_;
  wire _0440_;
  wire _0441_;
  wire _0442_;
  wire [1:0] _0443_;
  wire [1:0] _0444_;
  wire [1:0] _0445_;
  wire _0446_;
  wire _0447_;
  wire _0448_;
  wire _0449_;
  wire [1:0] _0450_;
  wire [2:0] _0451_;
  wire _0452_;
  wire _0453_;
  wire _0454_;
  wire [1:0] _0455_;
  wire _0456_;
  wire [1:0] _0457_;
  wire _0458_;
  wire _0459_;
  wire _0460_;
  wire _0461_;
  wire [1:0] _0462_;
  wire [2:0] _0463_;
  wire _0464_;
  wire _0465_;
  wire [2:0] _0466_;
  wire _0467_;
  wire _0468_;
  wire [1:0] _0469_;
  wire _0470_;
  wire _0471_;
  wire _0472_;
  wire _0473_;
  wire [1:0] _0474_;
  wire [2:0] _0475_;
  wire _0476_;
  wire [1:0] _0477_;
  wire _0478_;
  wire _0479_;
  wire _0480_;
  wire [1:0] _0481_;
  wire _0482_;
  wire _0483_;
  wire _0484_;
  wire _0485_;
  wire [1:0] _0486_;
  wire [2:0] _0487_;
  wire [1:0] _0488_;
  wire _0489_;
  wire _0490_;
  wire _0491_;
  wire _0492_;
  wire [1:0] _0493_;
  wire _0494_;
  wire _0495_;
  wire _0496_;
  wire _0497_;
  wire [1:0] _0498_;
  wire [2:0] _0499_;
  wire [2:0] _0500_;
  wire _0501_;
  wire _0502_;
  wire _0503_;
  wire _0504_;
  wire [1:0] _0505_;
  wire _0506_;
  wire _0507_;
  wire _0508_;
  wire _0509_;
  wire [1:0] _0510_;
  wire [1:0] _0511_;
  wire [2:0] _0512_;
  wire _0513_;
  wire _0514_;
  wire _0515_;
  wire _0516_;
  wire [1:0] _0517_;
  wire _0518_;
  wire _0519_;
  wire _0520_;
  wire [1:0] _0521_;
  wire _0522_;
  wire [1:0] _0523_;
  wire [2:0] _0524_;
  wire _0525_;
  wire _0526_;
  wire _0527_;
  wire _0528_;
  wire [1:0] _0529_;
  wire _0530_;
  wire _0531_;
  wire [2:0] _0532_;
  wire _0533_;
  wire _0534_;
  wire [1:0] _0535_;
  wire [2:0] _0536_;
  wire _0537_;
  wire _0538_;
  wire _0539_;
  wire _0540_;
  wire [1:0] _0541_;
  wire _0542_;
  wire [1:0] _0543_;
  wire _0544_;
  wire _0545_;
  wire _0546_;
  wire [1:0] _0547_;
  wire [2:0] _0548_;
  wire _0549_;
  wire _0550_;
  wire _0551_;
  wire _0552_;
  wire [1:0] _0553_;
  wire [1:0] _0554_;
  wire [1:0] _0555_;
  wire _0556_;
  wire _0557_;
  wire _0558_;
  wire _0559_;
  wire [1:0] _0560_;
  wire [2:0] _0561_;
  wire _0562_;
  wire _0563_;
  wire _0564_;
  wire _0565_;
  wire [2:0] _0566_;
  wire [1:0] _0567_;
  wire _0568_;
  wire _0569_;
  wire _0570_;
  wire _0571_;
  wire [1:0] _0572_;
  wire [2:0] _0573_;
  wire [3:0] _0574_;
  wire [3:0] _0575_;
  wire [4:0] _0576_;
  wire [1:0] _0577_;
  wire [3:0] _0578_;
  wire [3:0] _0579_;
  wire [4:0] _0580_;
  wire [3:0] _0581_;
  wire [3:0] _0582_;
  wire [4:0] _0583_;
  wire [3:0] _0584_;
  wire [3:0] _0585_;
  wire [4:0] _0586_;
  wire [3:0] _0587_;
  wire [1:0] _0588_;
  wire [3:0] _0589_;
  wire [4:0] _0590_;
  wire [3:0] _0591_;
  wire [3:0] _0592_;
  wire [4:0] _0593_;
  wire [3:0] _0594_;
  wire [3:0] _0595_;
  wire [4:0] _0596_;
  wire [3:0] _0597_;
  wire [3:0] _0598_;
  wire [2:0] _0599_;
  wire [4:0] _0600_;
  wire [3:0] _0601_;
  wire [3:0] _0602_;
  wire [4:0] _0603_;
  wire [3:0] _0604_;
  wire [3:0] _0605_;
  wire [4:0] _0606_;
  wire [3:0] _0607_;
  wire [3:0] _0608_;
  wire [4:0] _0609_;
  wire [1:0] _0610_;
  wire [3:0] _0611_;
  wire [3:0] _0612_;
  wire [4:0] _0613_;
  wire [3:0] _0614_;
  wire [3:0] _0615_;
  wire [4:0] _0616_;
  wire [3:0] _0617_;
  wire [3:0] _0618_;
  wire [4:0] _0619_;
  wire [3:0] _0620_;
  wire [1:0] _0621_;
  wire [3:0] _0622_;
  wire [4:0] _0623_;
  wire [3:0] _0624_;
  wire [3:0] _0625_;
  wire [4:0] _0626_;
  wire [3:0] _0627_;
  wire [3:0] _0628_;
  wire [4:0] _0629_;
  wire [3:0] _0630_;
  wire [3:0] _0631_;
  wire [2:0] _0632_;
  wire [4:0] _0633_;
  wire [3:0] _0634_;
  wire [3:0] _0635_;
  wire [4:0] _0636_;
  wire [3:0] _0637_;
  wire [3:0] _0638_;
  wire [4:0] _0639_;
  wire [3:0] _0640_;
  wire [3:0] _0641_;
  wire [4:0] _0642_;
  wire [1:0] _0643_;
  wire [3:0] _0644_;
  wire [3:0] _0645_;
  wire [4:0] _0646_;
  wire [3:0] _0647_;
  wire [3:0] _0648_;
  wire [4:0] _0649_;
  wire [3:0] _0650_;
  wire [3:0] _0651_;
  wire [4:0] _0652_;
  wire [3:0] _0653_;
  wire [1:0] _0654_;
  wire [3:0] _0655_;
  wire [4:0] _0656_;
  wire [3:0] _0657_;
  wire [3:0] _0658_;
  wire [4:0] _0659_;
  wire [3:0] _0660_;
  wire [3:0] _0661_;
  wire [4:0] _0662_;
  wire [3:0] _0663_;
  wire [3:0] _0664_;
  wire [2:0] _0665_;
  wire [2:0] _0666_;
  wire [4:0] _0667_;
  wire [3:0] _0668_;
  wire [3:0] _0669_;
  wire [4:0] _0670_;
  wire [3:0] _0671_;
  wire [3:0] _0672_;
  wire [4:0] _0673_;
  wire [3:0] _0674_;
  wire [3:0] _0675_;
  wire [4:0] _0676_;
  wire [1:0] _0677_;
  wire [3:0] _0678_;
  wire [3:0] _0679_;
  wire [4:0] _0680_;
  wire [3:0] _0681_;
  wire [3:0] _0682_;
  wire [4:0] _0683_;
  wire [3:0] _0684_;
  wire [3:0] _0685_;
  wire [4:0] _0686_;
  wire [3:0] _0687_;
  wire [1:0] _0688_;
  wire [3:0] _0689_;
  wire [4:0] _0690_;
  wire [5:0] _0691_;
  wire [5:0] _0692_;
  wire [6:0] _0693_;
  wire [5:0] _0694_;
  wire [5:0] _0695_;
  wire [6:0] _0696_;
  wire [5:0] _0697_;
  wire [5:0] _0698_;
  wire [2:0] _0699_;
  wire [6:0] _0700_;
  wire [5:0] _0701_;
  wire [5:0] _0702_;
  wire [6:0] _0703_;
  wire [5:0] _0704_;
  wire [5:0] _0705_;
  wire [6:0] _0706_;
  wire [5:0] _0707_;
  wire [5:0] _0708_;
  wire [6:0] _0709_;
  wire [1:0] _0710_;
  wire [5:0] _0711_;
  wire [5:0] _0712_;
  wire [6:0] _0713_;
  wire [5:0] _0714_;
  wire [5:0] _0715_;
  wire [6:0] _0716_;
  wire [5:0] _0717_;
  wire [6:0] _0718_;
  wire [7:0] _0719_;
  wire [8:0] _0720_;
  wire [1:0] _0721_;
  wire [7:0] _0722_;
  wire [8:0] _0723_;
  wire [7:0] _0724_;
  wire [8:0] _0725_;
  wire [9:0] _0726_;
  wire [10:0] _0727_;
  wire _0728_;
  wire [10:0] _0729_;
  wire [11:0] _0730_;
  wire _0731_;
  wire [2:0] _0732_;
  wire _0733_;
  wire _0734_;
  wire _0735_;
  wire _0736_;
  wire _0737_;
  wire _0738_;
  wire _0739_;
  wire [1:0] _0740_;
  wire _0741_;
  wire _0742_;
  wire [1:0] _0743_;
  wire _0744_;
  wire _0745_;
  wire _0746_;
  wire _0747_;
  wire _0748_;
  wire [1023:0] _0749_;
  wire [1023:0] _0750_;
  wire [1023:0] _0751_;
  wire [1023:0] _0752_;
  wire _0753_;
  wire [1:0] _0754_;
  wire _0755_;
  wire _0756_;
  wire _0757_;
  wire _0758_;
  wire _0759_;
  wire _0760_;
  wire _0761_;
  wire _0762_;
  wire _0763_;
  wire _0764_;
  wire [2:0] _0765_;
  wire _0766_;
  wire _0767_;
  wire _0768_;
  wire _0769_;
  wire [10:0] _0770_;
  wire [10:0] _0771_;
  wire [1:0] _0772_;
  wire [1:0] _0773_;
  wire [1:0] _0774_;
  wire [2:0] _0775_;
  wire [1:0] _0776_;
  wire [1:0] _0777_;
  wire [2:0] _0778_;
  wire [1:0] _0779_;
  wire [1:0] _0780_;
  wire [2:0] _0781_;
  wire [1:0] _0782_;
  wire [1:0] _0783_;
  wire [1:0] _0784_;
  wire [2:0] _0785_;
  wire [1:0] _0786_;
  wire [1:0] _0787_;
  wire [2:0] _0788_;
  wire [1:0] _0789_;
  wire [1:0] _0790_;
  wire [2:0] _0791_;
  wire [1:0] _0792_;
  wire [1:0] _0793_;
  reg \$signal  = 1'h0;
  wire [8:0] \$signature__addr ;
  wire [895:0] \$signature__data ;
  wire \$signature__en ;
  wire [10:0] active_count;
  wire [1023:0] active_neg;
  wire [1023:0] active_nz;
  input clk;
  wire clk;
  output [10:0] count;
  reg [10:0] count = 11'h000;
  reg [2:0] count_0_0 = 3'h0;
  reg [2:0] count_0_100 = 3'h0;
  reg [2:0] count_0_104 = 3'h0;
  reg [2:0] count_0_108 = 3'h0;
  reg [2:0] count_0_112 = 3'h0;
  reg [2:0] count_0_116 = 3'h0;
  reg [2:0] count_0_12 = 3'h0;
  reg [2:0] count_0_120 = 3'h0;
  reg [2:0] count_0_124 = 3'h0;
  reg [2:0] count_0_128 = 3'h0;
  reg [2:0] count_0_132 = 3'h0;
  reg [2:0] count_0_136 = 3'h0;
  reg [2:0] count_0_140 = 3'h0;
  reg [2:0] count_0_144 = 3'h0;
  reg [2:0] count_0_148 = 3'h0;
  reg [2:0] count_0_152 = 3'h0;
  reg [2:0] count_0_156 = 3'h0;
  reg [2:0] count_0_16 = 3'h0;
  reg [2:0] count_0_160 = 3'h0;
  reg [2:0] count_0_164 = 3'h0;
  reg [2:0] count_0_168 = 3'h0;
  reg [2:0] count_0_172 = 3'h0;
  reg [2:0] count_0_176 = 3'h0;
  reg [2:0] count_0_180 = 3'h0;
  reg [2:0] count_0_184 = 3'h0;
  reg [2:0] count_0_188 = 3'h0;
  reg [2:0] count_0_192 = 3'h0;
  reg [2:0] count_0_196 = 3'h0;
  reg [2:0] count_0_20 = 3'h0;
  reg [2:0] count_0_200 = 3'h0;
  reg [2:0] count_0_204 = 3'h0;
  reg [2:0] count_0_208 = 3'h0;
  reg [2:0] count_0_212 = 3'h0;
  reg [2:0] count_0_216 = 3'h0;
  reg [2:0] count_0_220 = 3'h0;
  reg [2:0] count_0_224 = 3'h0;
  reg [2:0] count_0_228 = 3'h0;
  reg [2:0] count_0_232 = 3'h0;
  reg [2:0] count_0_236 = 3'h0;
  reg [2:0] count_0_24 = 3'h0;
  reg [2:0] count_0_240 = 3'h0;
  reg [2:0] count_0_244 = 3'h0;
  reg [2:0] count_0_248 = 3'h0;
  reg [2:0] count_0_252 = 3'h0;
  reg [2:0] count_0_256 = 3'h0;
  reg [2:0] count_0_260 = 3'h0;
  reg [2:0] count_0_264 = 3'h0;
  reg [2:0] count_0_268 = 3'h0;
  reg [2:0] count_0_272 = 3'h0;
  reg [2:0] count_0_276 = 3'h0;
  reg [2:0] count_0_28 = 3'h0;
  reg [2:0] count_0_280 = 3'h0;
  reg [2:0] count_0_284 = 3'h0;
  reg [2:0] count_0_288 = 3'h0;
  reg [2:0] count_0_292 = 3'h0;
  reg [2:0] count_0_296 = 3'h0;
  reg [2:0] count_0_300 = 3'h0;
  reg [2:0] count_0_304 = 3'h0;
  reg [2:0] count_0_308 = 3'h0;
  reg [2:0] count_0_312 = 3'h0;
  reg [2:0] count_0_316 = 3'h0;
  reg [2:0] count_0_32 = 3'h0;
  reg [2:0] count_0_320 = 3'h0;
  reg [2:0] count_0_324 = 3'h0;
  reg [2:0] count_0_328 = 3'h0;
  reg [2:0] count_0_332 = 3'h0;
  reg [2:0] count_0_336 = 3'h0;
  reg [2:0] count_0_340 = 3'h0;
  reg [2:0] count_0_344 = 3'h0;
  reg [2:0] count_0_348 = 3'h0;
  reg [2:0] count_0_352 = 3'h0;
  reg [2:0] count_0_356 = 3'h0;
  reg [2:0] count_0_36 = 3'h0;
  reg [2:0] count_0_360 = 3'h0;
  reg [2:0] count_0_364 = 3'h0;
  reg [2:0] count_0_368 = 3'h0;
  reg [2:0] count_0_372 = 3'h0;
  reg [2:0] count_0_376 = 3'h0;
  reg [2:0] count_0_380 = 3'h0;
  reg [2:0] count_0_384 = 3'h0;
  reg [2:0] count_0_388 = 3'h0;
  reg [2:0] count_0_392 = 3'h0;
  reg [2:0] count_0_396 = 3'h0;
  reg [2:0] count_0_4 = 3'h0;
  reg [2:0] count_0_40 = 3'h0;
  reg [2:0] count_0_400 = 3'h0;
  reg [2:0] count_0_404 = 3'h0;
  reg [2:0] count_0_408 = 3'h0;
  reg [2:0] count_0_412 = 3'h0;
  reg [2:0] count_0_416 = 3'h0;
  reg [2:0] count_0_420 = 3'h0;
  reg [2:0] count_0_424 = 3'h0;
  reg [2:0] count_0_428 = 3'h0;
  reg [2:0] count_0_432 = 3'h0;
  reg [2:0] count_0_436 = 3'h0;
  reg [2:0] count_0_44 = 3'h0;
  reg [2:0] count_0_440 = 3'h0;
  reg [2:0] count_0_444 = 3'h0;
  reg [2:0] count_0_448 = 3'h0;
  reg [2:0] count_0_452 = 3'h0;
  reg [2:0] count_0_456 = 3'h0;
  reg [2:0] count_0_460 = 3'h0;
  reg [2:0] count_0_464 = 3'h0;
  reg [2:0] count_0_468 = 3'h0;
  reg [2:0] count_0_472 = 3'h0;
  reg [2:0] count_0_476 = 3'h0;
  reg [2:0] count_0_48 = 3'h0;
  reg [2:0] count_0_480 = 3'h0;
  reg [2:0] count_0_484 = 3'h0;
  reg [2:0] count_0_488 = 3'h0;
  reg [2:0] count_0_492 = 3'h0;
  reg [2:0] count_0_496 = 3'h0;
  reg [2:0] count_0_500 = 3'h0;
  reg [2:0] count_0_504 = 3'h0;
  reg [2:0] count_0_508 = 3'h0;
  reg [2:0] count_0_512 = 3'h0;
  reg [2:0] count_0_516 = 3'h0;
  reg [2:0] count_0_52 = 3'h0;
  reg [2:0] count_0_520 = 3'h0;
  reg [2:0] count_0_524 = 3'h0;
  reg [2:0] count_0_528 = 3'h0;
  reg [2:0] count_0_532 = 3'h0;
  reg [2:0] count_0_536 = 3'h0;
  reg [2:0] count_0_540 = 3'h0;
  reg [2:0] count_0_544 = 3'h0;
  reg [2:0] count_0_548 = 3'h0;
  reg [2:0] count_0_552 = 3'h0;
  reg [2:0] count_0_556 = 3'h0;
  reg [2:0] count_0_56 = 3'h0;
  reg [2:0] count_0_60 = 3'h0;
  reg [2:0] count_0_64 = 3'h0;
  reg [2:0] count_0_68 = 3'h0;
  reg [2:0] count_0_72 = 3'h0;
  reg [2:0] count_0_76 = 3'h0;
  reg [2:0] count_0_8 = 3'h0;
  reg [2:0] count_0_80 = 3'h0;
  reg [2:0] count_0_84 = 3'h0;
  reg [2:0] count_0_88 = 3'h0;
  reg [2:0] count_0_92 = 3'h0;
  reg [2:0] count_0_96 = 3'h0;
  reg [4:0] count_1_0 = 5'h00;
  reg [4:0] count_1_100 = 5'h00;
  reg [4:0] count_1_104 = 5'h00;
  reg [4:0] count_1_108 = 5'h00;
  reg [4:0] count_1_112 = 5'h00;
  reg [4:0] count_1_116 = 5'h00;
  reg [4:0] count_1_12 = 5'h00;
  reg [4:0] count_1_120 = 5'h00;
  reg [4:0] count_1_124 = 5'h00;
  reg [4:0] count_1_128 = 5'h00;
  reg [4:0] count_1_132 = 5'h00;
  reg [4:0] count_1_136 = 5'h00;
  reg [4:0] count_1_16 = 5'h00;
  reg [4:0] count_1_20 = 5'h00;
  reg [4:0] count_1_24 = 5'h00;
  reg [4:0] count_1_28 = 5'h00;
  reg [4:0] count_1_32 = 5'h00;
  reg [4:0] count_1_36 = 5'h00;
  reg [4:0] count_1_4 = 5'h00;
  reg [4:0] count_1_40 = 5'h00;
  reg [4:0] count_1_44 = 5'h00;
  reg [4:0] count_1_48 = 5'h00;
  reg [4:0] count_1_52 = 5'h00;
  reg [4:0] count_1_56 = 5'h00;
  reg [4:0] count_1_60 = 5'h00;
  reg [4:0] count_1_64 = 5'h00;
  reg [4:0] count_1_68 = 5'h00;
  reg [4:0] count_1_72 = 5'h00;
  reg [4:0] count_1_76 = 5'h00;
  reg [4:0] count_1_8 = 5'h00;
  reg [4:0] count_1_80 = 5'h00;
  reg [4:0] count_1_84 = 5'h00;
  reg [4:0] count_1_88 = 5'h00;
  reg [4:0] count_1_92 = 5'h00;
  reg [4:0] count_1_96 = 5'h00;
  reg [6:0] count_2_0 = 7'h00;
  reg [6:0] count_2_12 = 7'h00;
  reg [6:0] count_2_16 = 7'h00;
  reg [6:0] count_2_20 = 7'h00;
  reg [6:0] count_2_24 = 7'h00;
  reg [6:0] count_2_28 = 7'h00;
  reg [6:0] count_2_32 = 7'h00;
  reg [6:0] count_2_4 = 7'h00;
  reg [6:0] count_2_8 = 7'h00;
  reg [8:0] count_3_0 = 9'h000;
  reg [8:0] count_3_3 = 9'h000;
  reg [8:0] count_3_6 = 9'h000;
  reg [10:0] count_4_0 = 11'h000;
  reg counting_0_0 = 1'h0;
  reg counting_0_1 = 1'h0;
  reg counting_0_2 = 1'h0;
  reg counting_0_3 = 1'h0;
  reg counting_0_4 = 1'h0;
  reg counting_1_0 = 1'h0;
  reg counting_1_1 = 1'h0;
  reg counting_1_2 = 1'h0;
  reg counting_1_3 = 1'h0;
  reg counting_1_4 = 1'h0;
  reg counting_2_0 = 1'h0;
  reg counting_2_1 = 1'h0;
  reg counting_2_2 = 1'h0;
  reg counting_2_3 = 1'h0;
  reg counting_2_4 = 1'h0;
  reg [895:0] data = 896'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  input fill;
  wire fill;
  input [19:0] fill_address;
  wire [19:0] fill_address;
  input [895:0] fill_data;
  wire [895:0] fill_data;
  input first;
  wire first;
  output illegal;
  wire illegal;
  reg \illegal$13  = 1'h0;
  wire \illegal$14 ;
  output [1023:0] neg;
  reg [1023:0] neg = 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [559:0] \neg$44 ;
  output [1023:0] nz;
  reg [1023:0] nz = 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [559:0] \nz$42 ;
  wire [895:0] \output ;
  wire read;
  wire [8:0] read__addr;
  wire [895:0] read__data;
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
  reg [10:0] shadow_count = 11'h000;
  reg [1023:0] shadow_neg = 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [1023:0] shadow_nz = 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [1:0] stores = 2'h0;
  reg swap_0_0 = 1'h0;
  reg swap_0_1 = 1'h0;
  reg swap_0_2 = 1'h0;
  reg swap_0_3 = 1'h0;
  reg swap_0_4 = 1'h0;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [895:0] buffer [511:0];
  integer init_buffer;
  initial for (init_buffer = 0; init_buffer <= 511; init_buffer = init_buffer + 1) buffer [init_buffer] = 0;
  always @(posedge clk) begin
    if (fill)
      buffer[fill_address[8:0]] <= fill_data;
  end
  reg [895:0] _1818_;
  always @(posedge clk) begin
    if (read__en) begin
      _1818_ <= buffer[read_address[8:0]];
    end
  end
  assign read__data = _1818_;
  assign illegal = \illegal$13  & \illegal$14 ;
  assign _0000_ = ! row_1_3;
  assign _0111_ = row_0_3 & _0000_;
  assign _0332_ = row_0_3 & row_1_3;
  assign _0443_ = \nz$42 [0] + \nz$42 [1];
  assign _0554_ = \nz$42 [2] + \nz$42 [3];
  assign _0665_ = _0443_ + _0554_;
  assign _0772_ = \nz$42 [4] + \nz$42 [5];
  assign _0783_ = \nz$42 [6] + \nz$42 [7];
  assign _0001_ = _0772_ + _0783_;
  assign _0012_ = \nz$42 [8] + \nz$42 [9];
  assign _0023_ = \nz$42 [10] + \nz$42 [11];
  assign _0034_ = _0012_ + _0023_;
  assign _0045_ = \nz$42 [12] + \nz$42 [13];
  assign _0056_ = \nz$42 [14] + \nz$42 [15];
  assign _0067_ = _0045_ + _0056_;
  assign _0078_ = \nz$42 [16] + \nz$42 [17];
  assign _0089_ = \nz$42 [18] + \nz$42 [19];
  assign _0100_ = _0078_ + _0089_;
  assign _0112_ = \nz$42 [20] + \nz$42 [21];
  assign _0123_ = \nz$42 [22] + \nz$42 [23];
  assign _0134_ = _0112_ + _0123_;
  assign _0145_ = \nz$42 [24] + \nz$42 [25];
  assign _0156_ = \nz$42 [26] + \nz$42 [27];
  assign _0167_ = _0145_ + _0156_;
  assign _0178_ = \nz$42 [28] + \nz$42 [29];
  assign _0189_ = \nz$42 [30] + \nz$42 [31];
  assign _0200_ = _0178_ + _0189_;
  assign _0211_ = \nz$42 [32] + \nz$42 [33];
  assign _0222_ = \nz$42 [34] + \nz$42 [35];
  assign _0233_ = _0211_ + _0222_;
  assign _0244_ = \nz$42 [36] + \nz$42 [37];
  assign _0255_ = \nz$42 [38] + \nz$42 [39];
  assign _0266_ = _0244_ + _0255_;
  assign _0277_ = \nz$42 [40] + \nz$42 [41];
  assign _0288_ = \nz$42 [42] + \nz$42 [43];
  assign _0299_ = _0277_ + _0288_;
  assign _0310_ = \nz$42 [44] + \nz$42 [45];
  assign _0321_ = \nz$42 [46] + \nz$42 [47];
  assign _0333_ = _0310_ + _0321_;
  assign _0344_ = \nz$42 [48] + \nz$42 [49];
  assign _0355_ = \nz$42 [50] + \nz$42 [51];
  assign _0366_ = _0344_ + _0355_;
  assign _0377_ = \nz$42 [52] + \nz$42 [53];
  assign _0388_ = \nz$42 [54] + \nz$42 [55];
  assign _0399_ = _0377_ + _0388_;
  assign _0410_ = \nz$42 [56] + \nz$42 [57];
  assign _0421_ = \nz$42 [58] + \nz$42 [59];
  assign _0432_ = _0410_ + _0421_;
  assign _0444_ = \nz$42 [60] + \nz$42 [61];
  assign _0455_ = \nz$42 [62] + \nz$42 [63];
  assign _0466_ = _0444_ + _0455_;
  assign _0477_ = \nz$42 [64] + \nz$42 [65];
  assign _0488_ = \nz$42 [66] + \nz$42 [67];
  assign _0499_ = _0477_ + _0488_;
  assign _0510_ = \nz$42 [68] + \nz$42 [69];
  assign _0521_ = \nz$42 [70] + \nz$42 [71];
  assign _0532_ = _0510_ + _0521_;
  assign _0543_ = \nz$42 [72] + \nz$42 [73];
  assign _0555_ = \nz$42 [74] + \nz$42 [75];
  assign _0566_ = _0543_ + _0555_;
  assign _0577_ = \nz$42 [76] + \nz$42 [77];
  assign _0588_ = \nz$42 [78] + \nz$42 [79];
  assign _0599_ = _0577_ + _0588_;
  assign _0610_ = \nz$42 [80] + \nz$42 [81];
  assign _0621_ = \nz$42 [82] + \nz$42 [83];
  assign _0632_ = _0610_ + _0621_;
  assign _0643_ = \nz$42 [84] + \nz$42 [85];
  assign _0654_ = \nz$42 [86] + \nz$42 [87];
  assign _0666_ = _0643_ + _0654_;
  assign _0677_ = \nz$42 [88] + \nz$42 [89];
  assign _0688_ = \nz$42 [90] + \nz$42 [91];
  assign _0699_ = _0677_ + _0688_;
  assign _0710_ = \nz$42 [92] + \nz$42 [93];
  assign _0721_ = \nz$42 [94] + \nz$42 [95];
  assign _0732_ = _0710_ + _0721_;
  assign _0743_ = \nz$42 [96] + \nz$42 [97];
  assign _0754_ = \nz$42 [98] + \nz$42 [99];
  assign _0765_ = _0743_ + _0754_;
  assign _0773_ = \nz$42 [100] + \nz$42 [101];
  assign _0774_ = \nz$42 [102] + \nz$42 [103];
  assign _0775_ = _0773_ + _0774_;
  assign _0776_ = \nz$42 [104] + \nz$42 [105];
  assign _0777_ = \nz$42 [106] + \nz$42 [107];
  assign _0778_ = _0776_ + _0777_;
  assign _0779_ = \nz$42 [108] + \nz$42 [109];
  assign _0780_ = \nz$42 [110] + \nz$42 [111];
  assign _0781_ = _0779_ + _0780_;
  assign _0782_ = \nz$42 [112] + \nz$42 [113];
  assign _0784_ = \nz$42 [114] + \nz$42 [115];
  assign _0785_ = _0782_ + _0784_;
  assign _0786_ = \nz$42 [116] + \nz$42 [117];
  assign _0787_ = \nz$42 [118] + \nz$42 [119];
  assign _0788_ = _0786_ + _0787_;
  assign _0789_ = \nz$42 [120] + \nz$42 [121];
  assign _0790_ = \nz$42 [122] + \nz$42 [123];
  assign _0791_ = _0789_ + _0790_;
  assign _0792_ = \nz$42 [124] + \nz$42 [125];
  assign _0793_ = \nz$42 [126] + \nz$42 [127];
  assign _0002_ = _0792_ + _0793_;
  assign _0003_ = \nz$42 [128] + \nz$42 [129];
  assign _0004_ = \nz$42 [130] + \nz$42 [131];
  assign _0005_ = _0003_ + _0004_;
  assign _0006_ = \nz$42 [132] + \nz$42 [133];
  assign _0007_ = \nz$42 [134] + \nz$42 [135];
  assign _0008_ = _0006_ + _0007_;
  assign _0009_ = \nz$42 [136] + \nz$42 [137];
  assign _0010_ = \nz$42 [138] + \nz$42 [139];
  assign _0011_ = _0009_ + _0010_;
  assign _0013_ = \nz$42 [140] + \nz$42 [141];
  assign _0014_ = \nz$42 [142] + \nz$42 [143];
  assign _0015_ = _0013_ + _0014_;
  assign _0016_ = \nz$42 [144] + \nz$42 [145];
  assign _0017_ = \nz$42 [146] + \nz$42 [147];
  assign _0018_ = _0016_ + _0017_;
  assign _0019_ = \nz$42 [148] + \nz$42 [149];
  assign _0020_ = \nz$42 [150] + \nz$42 [151];
  assign _0021_ = _0019_ + _0020_;
  assign _0022_ = \nz$42 [152] + \nz$42 [153];
  assign _0024_ = \nz$42 [154] + \nz$42 [155];
  assign _0025_ = _0022_ + _0024_;
  assign _0026_ = \nz$42 [156] + \nz$42 [157];
  assign _0027_ = \nz$42 [158] + \nz$42 [159];
  assign _0028_ = _0026_ + _0027_;
  assign _0029_ = \nz$42 [160] + \nz$42 [161];
  assign _0030_ = \nz$42 [162] + \nz$42 [163];
  assign _0031_ = _0029_ + _0030_;
  assign _0032_ = \nz$42 [164] + \nz$42 [165];
  assign _0033_ = \nz$42 [166] + \nz$42 [167];
  assign _0035_ = _0032_ + _0033_;
  assign _0036_ = \nz$42 [168] + \nz$42 [169];
  assign _0037_ = \nz$42 [170] + \nz$42 [171];
  assign _0038_ = _0036_ + _0037_;
  assign _0039_ = \nz$42 [172] + \nz$42 [173];
  assign _0040_ = \nz$42 [174] + \nz$42 [175];
  assign _0041_ = _0039_ + _0040_;
  assign _0042_ = \nz$42 [176] + \nz$42 [177];
  assign _0043_ = \nz$42 [178] + \nz$42 [179];
  assign _0044_ = _0042_ + _0043_;
  assign _0046_ = \nz$42 [180] + \nz$42 [181];
  assign _0047_ = \nz$42 [182] + \nz$42 [183];
  assign _0048_ = _0046_ + _0047_;
  assign _0049_ = \nz$42 [184] + \nz$42 [185];
  assign _0050_ = \nz$42 [186] + \nz$42 [187];
  assign _0051_ = _0049_ + _0050_;
  assign _0052_ = \nz$42 [188] + \nz$42 [189];
  assign _0053_ = \nz$42 [190] + \nz$42 [191];
  assign _0054_ = _0052_ + _0053_;
  assign _0055_ = \nz$42 [192] + \nz$42 [193];
  assign _0057_ = \nz$42 [194] + \nz$42 [195];
  assign _0058_ = _0055_ + _0057_;
  assign _0059_ = \nz$42 [196] + \nz$42 [197];
  assign _0060_ = \nz$42 [198] + \nz$42 [199];
  assign _0061_ = _0059_ + _0060_;
  assign _0062_ = \nz$42 [200] + \nz$42 [201];
  assign _0063_ = \nz$42 [202] + \nz$42 [203];
  assign _0064_ = _0062_ + _0063_;
  assign _0065_ = \nz$42 [204] + \nz$42 [205];
  assign _0066_ = \nz$42 [206] + \nz$42 [207];
  assign _0068_ = _0065_ + _0066_;
  assign _0069_ = \nz$42 [208] + \nz$42 [209];
  assign _0070_ = \nz$42 [210] + \nz$42 [211];
  assign _0071_ = _0069_ + _0070_;
  assign _0072_ = \nz$42 [212] + \nz$42 [213];
  assign _0073_ = \nz$42 [214] + \nz$42 [215];
  assign _0074_ = _0072_ + _0073_;
  assign _0075_ = \nz$42 [216] + \nz$42 [217];
  assign _0076_ = \nz$42 [218] + \nz$42 [219];
  assign _0077_ = _0075_ + _0076_;
  assign _0079_ = \nz$42 [220] + \nz$42 [221];
  assign _0080_ = \nz$42 [222] + \nz$42 [223];
  assign _0081_ = _0079_ + _0080_;
  assign _0082_ = \nz$42 [224] + \nz$42 [225];
  assign _0083_ = \nz$42 [226] + \nz$42 [227];
  assign _0084_ = _0082_ + _0083_;
  assign _0085_ = \nz$42 [228] + \nz$42 [229];
  assign _0086_ = \nz$42 [230] + \nz$42 [231];
  assign _0087_ = _0085_ + _0086_;
  assign _0088_ = \nz$42 [232] + \nz$42 [233];
  assign _0090_ = \nz$42 [234] + \nz$42 [235];
  assign _0091_ = _0088_ + _0090_;
  assign _0092_ = \nz$42 [236] + \nz$42 [237];
  assign _0093_ = \nz$42 [238] + \nz$42 [239];
  assign _0094_ = _0092_ + _0093_;
  assign _0095_ = \nz$42 [240] + \nz$42 [241];
  assign _0096_ = \nz$42 [242] + \nz$42 [243];
  assign _0097_ = _0095_ + _0096_;
  assign _0098_ = \nz$42 [244] + \nz$42 [245];
  assign _0099_ = \nz$42 [246] + \nz$42 [247];
  assign _0101_ = _0098_ + _0099_;
  assign _0102_ = \nz$42 [248] + \nz$42 [249];
  assign _0103_ = \nz$42 [250] + \nz$42 [251];
  assign _0104_ = _0102_ + _0103_;
  assign _0105_ = \nz$42 [252] + \nz$42 [253];
  assign _0106_ = \nz$42 [254] + \nz$42 [255];
  assign _0107_ = _0105_ + _0106_;
  assign _0108_ = \nz$42 [256] + \nz$42 [257];
  assign _0109_ = \nz$42 [258] + \nz$42 [259];
  assign _0110_ = _0108_ + _0109_;
  assign _0113_ = \nz$42 [260] + \nz$42 [261];
  assign _0114_ = \nz$42 [262] + \nz$42 [263];
  assign _0115_ = _0113_ + _0114_;
  assign _0116_ = \nz$42 [264] + \nz$42 [265];
  assign _0117_ = \nz$42 [266] + \nz$42 [267];
  assign _0118_ = _0116_ + _0117_;
  assign _0119_ = \nz$42 [268] + \nz$42 [269];
  assign _0120_ = \nz$42 [270] + \nz$42 [271];
  assign _0121_ = _0119_ + _0120_;
  assign _0122_ = \nz$42 [272] + \nz$42 [273];
  assign _0124_ = \nz$42 [274] + \nz$42 [275];
  assign _0125_ = _0122_ + _0124_;
  assign _0126_ = \nz$42 [276] + \nz$42 [277];
  assign _0127_ = \nz$42 [278] + \nz$42 [279];
  assign _0128_ = _0126_ + _0127_;
  assign _0129_ = \nz$42 [280] + \nz$42 [281];
  assign _0130_ = \nz$42 [282] + \nz$42 [283];
  assign _0131_ = _0129_ + _0130_;
  assign _0132_ = \nz$42 [284] + \nz$42 [285];
  assign _0133_ = \nz$42 [286] + \nz$42 [287];
  assign _0135_ = _0132_ + _0133_;
  assign _0136_ = \nz$42 [288] + \nz$42 [289];
  assign _0137_ = \nz$42 [290] + \nz$42 [291];
  assign _0138_ = _0136_ + _0137_;
  assign _0139_ = \nz$42 [292] + \nz$42 [293];
  assign _0140_ = \nz$42 [294] + \nz$42 [295];
  assign _0141_ = _0139_ + _0140_;
  assign _0142_ = \nz$42 [296] + \nz$42 [297];
  assign _0143_ = \nz$42 [298] + \nz$42 [299];
  assign _0144_ = _0142_ + _0143_;
  assign _0146_ = \nz$42 [300] + \nz$42 [301];
  assign _0147_ = \nz$42 [302] + \nz$42 [303];
  assign _0148_ = _0146_ + _0147_;
  assign _0149_ = \nz$42 [304] + \nz$42 [305];
  assign _0150_ = \nz$42 [306] + \nz$42 [307];
  assign _0151_ = _0149_ + _0150_;
  assign _0152_ = \nz$42 [308] + \nz$42 [309];
  assign _0153_ = \nz$42 [310] + \nz$42 [311];
  assign _0154_ = _0152_ + _0153_;
  assign _0155_ = \nz$42 [312] + \nz$42 [313];
  assign _0157_ = \nz$42 [314] + \nz$42 [315];
  assign _0158_ = _0155_ + _0157_;
  assign _0159_ = \nz$42 [316] + \nz$42 [317];
  assign _0160_ = \nz$42 [318] + \nz$42 [319];
  assign _0161_ = _0159_ + _0160_;
  assign _0162_ = \nz$42 [320] + \nz$42 [321];
  assign _0163_ = \nz$42 [322] + \nz$42 [323];
  assign _0164_ = _0162_ + _0163_;
  assign _0165_ = \nz$42 [324] + \nz$42 [325];
  assign _0166_ = \nz$42 [326] + \nz$42 [327];
  assign _0168_ = _0165_ + _0166_;
  assign _0169_ = \nz$42 [328] + \nz$42 [329];
  assign _0170_ = \nz$42 [330] + \nz$42 [331];
  assign _0171_ = _0169_ + _0170_;
  assign _0172_ = \nz$42 [332] + \nz$42 [333];
  assign _0173_ = \nz$42 [334] + \nz$42 [335];
  assign _0174_ = _0172_ + _0173_;
  assign _0175_ = \nz$42 [336] + \nz$42 [337];
  assign _0176_ = \nz$42 [338] + \nz$42 [339];
  assign _0177_ = _0175_ + _0176_;
  assign _0179_ = \nz$42 [340] + \nz$42 [341];
  assign _0180_ = \nz$42 [342] + \nz$42 [343];
  assign _0181_ = _0179_ + _0180_;
  assign _0182_ = \nz$42 [344] + \nz$42 [345];
  assign _0183_ = \nz$42 [346] + \nz$42 [347];
  assign _0184_ = _0182_ + _0183_;
  assign _0185_ = \nz$42 [348] + \nz$42 [349];
  assign _0186_ = \nz$42 [350] + \nz$42 [351];
  assign _0187_ = _0185_ + _0186_;
  assign _0188_ = \nz$42 [352] + \nz$42 [353];
  assign _0190_ = \nz$42 [354] + \nz$42 [355];
  assign _0191_ = _0188_ + _0190_;
  assign _0192_ = \nz$42 [356] + \nz$42 [357];
  assign _0193_ = \nz$42 [358] + \nz$42 [359];
  assign _0194_ = _0192_ + _0193_;
  assign _0195_ = \nz$42 [360] + \nz$42 [361];
  assign _0196_ = \nz$42 [362] + \nz$42 [363];
  assign _0197_ = _0195_ + _0196_;
  assign _0198_ = \nz$42 [364] + \nz$42 [365];
  assign _0199_ = \nz$42 [366] + \nz$42 [367];
  assign _0201_ = _0198_ + _0199_;
  assign _0202_ = \nz$42 [368] + \nz$42 [369];
  assign _0203_ = \nz$42 [370] + \nz$42 [371];
  assign _0204_ = _0202_ + _0203_;
  assign _0205_ = \nz$42 [372] + \nz$42 [373];
  assign _0206_ = \nz$42 [374] + \nz$42 [375];
  assign _0207_ = _0205_ + _0206_;
  assign _0208_ = \nz$42 [376] + \nz$42 [377];
  assign _0209_ = \nz$42 [378] + \nz$42 [379];
  assign _0210_ = _0208_ + _0209_;
  assign _0212_ = \nz$42 [380] + \nz$42 [381];
  assign _0213_ = \nz$42 [382] + \nz$42 [383];
  assign _0214_ = _0212_ + _0213_;
  assign _0215_ = \nz$42 [384] + \nz$42 [385];
  assign _0216_ = \nz$42 [386] + \nz$42 [387];
  assign _0217_ = _0215_ + _0216_;
  assign _0218_ = \nz$42 [388] + \nz$42 [389];
  assign _0219_ = \nz$42 [390] + \nz$42 [391];
  assign _0220_ = _0218_ + _0219_;
  assign _0221_ = \nz$42 [392] + \nz$42 [393];
  assign _0223_ = \nz$42 [394] + \nz$42 [395];
  assign _0224_ = _0221_ + _0223_;
  assign _0225_ = \nz$42 [396] + \nz$42 [397];
  assign _0226_ = \nz$42 [398] + \nz$42 [399];
  assign _0227_ = _0225_ + _0226_;
  assign _0228_ = \nz$42 [400] + \nz$42 [401];
  assign _0229_ = \nz$42 [402] + \nz$42 [403];
  assign _0230_ = _0228_ + _0229_;
  assign _0231_ = \nz$42 [404] + \nz$42 [405];
  assign _0232_ = \nz$42 [406] + \nz$42 [407];
  assign _0234_ = _0231_ + _0232_;
  assign _0235_ = \nz$42 [408] + \nz$42 [409];
  assign _0236_ = \nz$42 [410] + \nz$42 [411];
  assign _0237_ = _0235_ + _0236_;
  assign _0238_ = \nz$42 [412] + \nz$42 [413];
  assign _0239_ = \nz$42 [414] + \nz$42 [415];
  assign _0240_ = _0238_ + _0239_;
  assign _0241_ = \nz$42 [416] + \nz$42 [417];
  assign _0242_ = \nz$42 [418] + \nz$42 [419];
  assign _0243_ = _0241_ + _0242_;
  assign _0245_ = \nz$42 [420] + \nz$42 [421];
  assign _0246_ = \nz$42 [422] + \nz$42 [423];
  assign _0247_ = _0245_ + _0246_;
  assign _0248_ = \nz$42 [424] + \nz$42 [425];
  assign _0249_ = \nz$42 [426] + \nz$42 [427];
  assign _0250_ = _0248_ + _0249_;
  assign _0251_ = \nz$42 [428] + \nz$42 [429];
  assign _0252_ = \nz$42 [430] + \nz$42 [431];
  assign _0253_ = _0251_ + _0252_;
  assign _0254_ = \nz$42 [432] + \nz$42 [433];
  assign _0256_ = \nz$42 [434] + \nz$42 [435];
  assign _0257_ = _0254_ + _0256_;
  assign _0258_ = \nz$42 [436] + \nz$42 [437];
  assign _0259_ = \nz$42 [438] + \nz$42 [439];
  assign _0260_ = _0258_ + _0259_;
  assign _0261_ = \nz$42 [440] + \nz$42 [441];
  assign _0262_ = \nz$42 [442] + \nz$42 [443];
  assign _0263_ = _0261_ + _0262_;
  assign _0264_ = \nz$42 [444] + \nz$42 [445];
  assign _0265_ = \nz$42 [446] + \nz$42 [447];
  assign _0267_ = _0264_ + _0265_;
  assign _0268_ = \nz$42 [448] + \nz$42 [449];
  assign _0269_ = \nz$42 [450] + \nz$42 [451];
  assign _0270_ = _0268_ + _0269_;
  assign _0271_ = \nz$42 [452] + \nz$42 [453];
  assign _0272_ = \nz$42 [454] + \nz$42 [455];
  assign _0273_ = _0271_ + _0272_;
  assign _0274_ = \nz$42 [456] + \nz$42 [457];
  assign _0275_ = \nz$42 [458] + \nz$42 [459];
  assign _0276_ = _0274_ + _0275_;
  assign _0278_ = \nz$42 [460] + \nz$42 [461];
  assign _0279_ = \nz$42 [462] + \nz$42 [463];
  assign _0280_ = _0278_ + _0279_;
  assign _0281_ = ~ stores[1];
  assign _0282_ = \nz$42 [464] & _0281_;
  assign _0283_ = ~ stores[1];
  assign _0284_ = \nz$42 [465] & _0283_;
  assign _0285_ = _0282_ + _0284_;
  assign _0286_ = ~ stores[1];
  assign _0287_ = \nz$42 [466] & _0286_;
  assign _0289_ = ~ stores[1];
  assign _0290_ = \nz$42 [467] & _0289_;
  assign _0291_ = _0287_ + _0290_;
  assign _0292_ = _0285_ + _0291_;
  assign _0293_ = ~ stores[1];
  assign _0294_ = \nz$42 [468] & _0293_;
  assign _0295_ = ~ stores[1];
  assign _0296_ = \nz$42 [469] & _0295_;
  assign _0297_ = _0294_ + _0296_;
  assign _0298_ = ~ stores[1];
  assign _0300_ = \nz$42 [470] & _0298_;
  assign _0301_ = ~ stores[1];
  assign _0302_ = \nz$42 [471] & _0301_;
  assign _0303_ = _0300_ + _0302_;
  assign _0304_ = _0297_ + _0303_;
  assign _0305_ = ~ stores[1];
  assign _0306_ = \nz$42 [472] & _0305_;
  assign _0307_ = ~ stores[1];
  assign _0308_ = \nz$42 [473] & _0307_;
  assign _0309_ = _0306_ + _0308_;
  assign _0311_ = ~ stores[1];
  assign _0312_ = \nz$42 [474] & _0311_;
  assign _0313_ = ~ stores[1];
  assign _0314_ = \nz$42 [475] & _0313_;
  assign _0315_ = _0312_ + _0314_;
  assign _0316_ = _0309_ + _0315_;
  assign _0317_ = ~ stores[1];
  assign _0318_ = \nz$42 [476] & _0317_;
  assign _0319_ = ~ stores[1];
  assign _0320_ = \nz$42 [477] & _0319_;
  assign _0322_ = _0318_ + _0320_;
  assign _0323_ = ~ stores[1];
  assign _0324_ = \nz$42 [478] & _0323_;
  assign _0325_ = ~ stores[1];
  assign _0326_ = \nz$42 [479] & _0325_;
  assign _0327_ = _0324_ + _0326_;
  assign _0328_ = _0322_ + _0327_;
  assign _0329_ = ~ stores[1];
  assign _0330_ = \nz$42 [480] & _0329_;
  assign _0331_ = ~ stores[1];
  assign _0334_ = \nz$42 [481] & _0331_;
  assign _0335_ = _0330_ + _0334_;
  assign _0336_ = ~ stores[1];
  assign _0337_ = \nz$42 [482] & _0336_;
  assign _0338_ = ~ stores[1];
  assign _0339_ = \nz$42 [483] & _0338_;
  assign _0340_ = _0337_ + _0339_;
  assign _0341_ = _0335_ + _0340_;
  assign _0342_ = ~ stores[1];
  assign _0343_ = \nz$42 [484] & _0342_;
  assign _0345_ = ~ stores[1];
  assign _0346_ = \nz$42 [485] & _0345_;
  assign _0347_ = _0343_ + _0346_;
  assign _0348_ = ~ stores[1];
  assign _0349_ = \nz$42 [486] & _0348_;
  assign _0350_ = ~ stores[1];
  assign _0351_ = \nz$42 [487] & _0350_;
  assign _0352_ = _0349_ + _0351_;
  assign _0353_ = _0347_ + _0352_;
  assign _0354_ = ~ stores[1];
  assign _0356_ = \nz$42 [488] & _0354_;
  assign _0357_ = ~ stores[1];
  assign _0358_ = \nz$42 [489] & _0357_;
  assign _0359_ = _0356_ + _0358_;
  assign _0360_ = ~ stores[1];
  assign _0361_ = \nz$42 [490] & _0360_;
  assign _0362_ = ~ stores[1];
  assign _0363_ = \nz$42 [491] & _0362_;
  assign _0364_ = _0361_ + _0363_;
  assign _0365_ = _0359_ + _0364_;
  assign _0367_ = ~ stores[1];
  assign _0368_ = \nz$42 [492] & _0367_;
  assign _0369_ = ~ stores[1];
  assign _0370_ = \nz$42 [493] & _0369_;
  assign _0371_ = _0368_ + _0370_;
  assign _0372_ = ~ stores[1];
  assign _0373_ = \nz$42 [494] & _0372_;
  assign _0374_ = ~ stores[1];
  assign _0375_ = \nz$42 [495] & _0374_;
  assign _0376_ = _0373_ + _0375_;
  assign _0378_ = _0371_ + _0376_;
  assign _0379_ = ~ stores[1];
  assign _0380_ = \nz$42 [496] & _0379_;
  assign _0381_ = ~ stores[1];
  assign _0382_ = \nz$42 [497] & _0381_;
  assign _0383_ = _0380_ + _0382_;
  assign _0384_ = ~ stores[1];
  assign _0385_ = \nz$42 [498] & _0384_;
  assign _0386_ = ~ stores[1];
  assign _0387_ = \nz$42 [499] & _0386_;
  assign _0389_ = _0385_ + _0387_;
  assign _0390_ = _0383_ + _0389_;
  assign _0391_ = ~ stores[1];
  assign _0392_ = \nz$42 [500] & _0391_;
  assign _0393_ = ~ stores[1];
  assign _0394_ = \nz$42 [501] & _0393_;
  assign _0395_ = _0392_ + _0394_;
  assign _0396_ = ~ stores[1];
  assign _0397_ = \nz$42 [502] & _0396_;
  assign _0398_ = ~ stores[1];
  assign _0400_ = \nz$42 [503] & _0398_;
  assign _0401_ = _0397_ + _0400_;
  assign _0402_ = _0395_ + _0401_;
  assign _0403_ = ~ stores[1];
  assign _0404_ = \nz$42 [504] & _0403_;
  assign _0405_ = ~ stores[1];
  assign _0406_ = \nz$42 [505] & _0405_;
  assign _0407_ = _0404_ + _0406_;
  assign _0408_ = ~ stores[1];
  assign _0409_ = \nz$42 [506] & _0408_;
  assign _0411_ = ~ stores[1];
  assign _0412_ = \nz$42 [507] & _0411_;
  assign _0413_ = _0409_ + _0412_;
  assign _0414_ = _0407_ + _0413_;
  assign _0415_ = ~ stores[1];
  assign _0416_ = \nz$42 [508] & _0415_;
  assign _0417_ = ~ stores[1];
  assign _0418_ = \nz$42 [509] & _0417_;
  assign _0419_ = _0416_ + _0418_;
  assign _0420_ = ~ stores[1];
  assign _0422_ = \nz$42 [510] & _0420_;
  assign _0423_ = ~ stores[1];
  assign _0424_ = \nz$42 [511] & _0423_;
  assign _0425_ = _0422_ + _0424_;
  assign _0426_ = _0419_ + _0425_;
  assign _0427_ = ~ stores[1];
  assign _0428_ = \nz$42 [512] & _0427_;
  assign _0429_ = ~ stores[1];
  assign _0430_ = \nz$42 [513] & _0429_;
  assign _0431_ = _0428_ + _0430_;
  assign _0433_ = ~ stores[1];
  assign _0434_ = \nz$42 [514] & _0433_;
  assign _0435_ = ~ stores[1];
  assign _0436_ = \nz$42 [515] & _0435_;
  assign _0437_ = _0434_ + _0436_;
  assign _0438_ = _0431_ + _0437_;
  assign _0439_ = ~ stores[1];
  assign _0440_ = \nz$42 [516] & _0439_;
  assign _0441_ = ~ stores[1];
  assign _0442_ = \nz$42 [517] & _0441_;
  assign _0445_ = _0440_ + _0442_;
  assign _0446_ = ~ stores[1];
  assign _0447_ = \nz$42 [518] & _0446_;
  assign _0448_ = ~ stores[1];
  assign _0449_ = \nz$42 [519] & _0448_;
  assign _0450_ = _0447_ + _0449_;
  assign _0451_ = _0445_ + _0450_;
  assign _0452_ = ~ stores[1];
  assign _0453_ = \nz$42 [520] & _0452_;
  assign _0454_ = ~ stores[1];
  assign _0456_ = \nz$42 [521] & _0454_;
  assign _0457_ = _0453_ + _0456_;
  assign _0458_ = ~ stores[1];
  assign _0459_ = \nz$42 [522] & _0458_;
  assign _0460_ = ~ stores[1];
  assign _0461_ = \nz$42 [523] & _0460_;
  assign _0462_ = _0459_ + _0461_;
  assign _0463_ = _0457_ + _0462_;
  assign _0464_ = ~ stores[1];
  assign _0465_ = \nz$42 [524] & _0464_;
  assign _0467_ = ~ stores[1];
  assign _0468_ = \nz$42 [525] & _0467_;
  assign _0469_ = _0465_ + _0468_;
  assign _0470_ = ~ stores[1];
  assign _0471_ = \nz$42 [526] & _0470_;
  assign _0472_ = ~ stores[1];
  assign _0473_ = \nz$42 [527] & _0472_;
  assign _0474_ = _0471_ + _0473_;
  assign _0475_ = _0469_ + _0474_;
  assign _0476_ = ~ stores[1];
  assign _0478_ = \nz$42 [528] & _0476_;
  assign _0479_ = ~ stores[1];
  assign _0480_ = \nz$42 [529] & _0479_;
  assign _0481_ = _0478_ + _0480_;
  assign _0482_ = ~ stores[1];
  assign _0483_ = \nz$42 [530] & _0482_;
  assign _0484_ = ~ stores[1];
  assign _0485_ = \nz$42 [531] & _0484_;
  assign _0486_ = _0483_ + _0485_;
  assign _0487_ = _0481_ + _0486_;
  assign _0489_ = ~ stores[1];
  assign _0490_ = \nz$42 [532] & _0489_;
  assign _0491_ = ~ stores[1];
  assign _0492_ = \nz$42 [533] & _0491_;
  assign _0493_ = _0490_ + _0492_;
  assign _0494_ = ~ stores[1];
  assign _0495_ = \nz$42 [534] & _0494_;
  assign _0496_ = ~ stores[1];
  assign _0497_ = \nz$42 [535] & _0496_;
  assign _0498_ = _0495_ + _0497_;
  assign _0500_ = _0493_ + _0498_;
  assign _0501_ = ~ stores[1];
  assign _0502_ = \nz$42 [536] & _0501_;
  assign _0503_ = ~ stores[1];
  assign _0504_ = \nz$42 [537] & _0503_;
  assign _0505_ = _0502_ + _0504_;
  assign _0506_ = ~ stores[1];
  assign _0507_ = \nz$42 [538] & _0506_;
  assign _0508_ = ~ stores[1];
  assign _0509_ = \nz$42 [539] & _0508_;
  assign _0511_ = _0507_ + _0509_;
  assign _0512_ = _0505_ + _0511_;
  assign _0513_ = ~ stores[1];
  assign _0514_ = \nz$42 [540] & _0513_;
  assign _0515_ = ~ stores[1];
  assign _0516_ = \nz$42 [541] & _0515_;
  assign _0517_ = _0514_ + _0516_;
  assign _0518_ = ~ stores[1];
  assign _0519_ = \nz$42 [542] & _0518_;
  assign _0520_ = ~ stores[1];
  assign _0522_ = \nz$42 [543] & _0520_;
  assign _0523_ = _0519_ + _0522_;
  assign _0524_ = _0517_ + _0523_;
  assign _0525_ = ~ stores[1];
  assign _0526_ = \nz$42 [544] & _0525_;
  assign _0527_ = ~ stores[1];
  assign _0528_ = \nz$42 [545] & _0527_;
  assign _0529_ = _0526_ + _0528_;
  assign _0530_ = ~ stores[1];
  assign _0531_ = \nz$42 [546] & _0530_;
  assign _0533_ = ~ stores[1];
  assign _0534_ = \nz$42 [547] & _0533_;
  assign _0535_ = _0531_ + _0534_;
  assign _0536_ = _0529_ + _0535_;
  assign _0537_ = ~ stores[1];
  assign _0538_ = \nz$42 [548] & _0537_;
  assign _0539_ = ~ stores[1];
  assign _0540_ = \nz$42 [549] & _0539_;
  assign _0541_ = _0538_ + _0540_;
  assign _0542_ = ~ stores[1];
  assign _0544_ = \nz$42 [550] & _0542_;
  assign _0545_ = ~ stores[1];
  assign _0546_ = \nz$42 [551] & _0545_;
  assign _0547_ = _0544_ + _0546_;
  assign _0548_ = _0541_ + _0547_;
  assign _0549_ = ~ stores[1];
  assign _0550_ = \nz$42 [552] & _0549_;
  assign _0551_ = ~ stores[1];
  assign _0552_ = \nz$42 [553] & _0551_;
  assign _0553_ = _0550_ + _0552_;
  assign _0556_ = ~ stores[1];
  assign _0557_ = \nz$42 [554] & _0556_;
  assign _0558_ = ~ stores[1];
  assign _0559_ = \nz$42 [555] & _0558_;
  assign _0560_ = _0557_ + _0559_;
  assign _0561_ = _0553_ + _0560_;
  assign _0562_ = ~ stores[1];
  assign _0563_ = \nz$42 [556] & _0562_;
  assign _0564_ = ~ stores[1];
  assign _0565_ = \nz$42 [557] & _0564_;
  assign _0567_ = _0563_ + _0565_;
  assign _0568_ = ~ stores[1];
  assign _0569_ = \nz$42 [558] & _0568_;
  assign _0570_ = ~ stores[1];
  assign _0571_ = \nz$42 [559] & _0570_;
  assign _0572_ = _0569_ + _0571_;
  assign _0573_ = _0567_ + _0572_;
  assign _0574_ = count_0_0 + count_0_4;
  assign _0575_ = count_0_8 + count_0_12;
  assign _0576_ = _0574_ + _0575_;
  assign _0578_ = count_0_16 + count_0_20;
  assign _0579_ = count_0_24 + count_0_28;
  assign _0580_ = _0578_ + _0579_;
  assign _0581_ = count_0_32 + count_0_36;
  assign _0582_ = count_0_40 + count_0_44;
  assign _0583_ = _0581_ + _0582_;
  assign _0584_ = count_0_48 + count_0_52;
  assign _0585_ = count_0_56 + count_0_60;
  assign _0586_ = _0584_ + _0585_;
  assign _0587_ = count_0_64 + count_0_68;
  assign _0589_ = count_0_72 + count_0_76;
  assign _0590_ = _0587_ + _0589_;
  assign _0591_ = count_0_80 + count_0_84;
  assign _0592_ = count_0_88 + count_0_92;
  assign _0593_ = _0591_ + _0592_;
  assign _0594_ = count_0_96 + count_0_100;
  assign _0595_ = count_0_104 + count_0_108;
  assign _0596_ = _0594_ + _0595_;
  assign _0597_ = count_0_112 + count_0_116;
  assign _0598_ = count_0_120 + count_0_124;
  assign _0600_ = _0597_ + _0598_;
  assign _0601_ = count_0_128 + count_0_132;
  assign _0602_ = count_0_136 + count_0_140;
  assign _0603_ = _0601_ + _0602_;
  assign _0604_ = count_0_144 + count_0_148;
  assign _0605_ = count_0_152 + count_0_156;
  assign _0606_ = _0604_ + _0605_;
  assign _0607_ = count_0_160 + count_0_164;
  assign _0608_ = count_0_168 + count_0_172;
  assign _0609_ = _0607_ + _0608_;
  assign _0611_ = count_0_176 + count_0_180;
  assign _0612_ = count_0_184 + count_0_188;
  assign _0613_ = _0611_ + _0612_;
  assign _0614_ = count_0_192 + count_0_196;
  assign _0615_ = count_0_200 + count_0_204;
  assign _0616_ = _0614_ + _0615_;
  assign _0617_ = count_0_208 + count_0_212;
  assign _0618_ = count_0_216 + count_0_220;
  assign _0619_ = _0617_ + _0618_;
  assign _0620_ = count_0_224 + count_0_228;
  assign _0622_ = count_0_232 + count_0_236;
  assign _0623_ = _0620_ + _0622_;
  assign _0624_ = count_0_240 + count_0_244;
  assign _0625_ = count_0_248 + count_0_252;
  assign _0626_ = _0624_ + _0625_;
  assign _0627_ = count_0_256 + count_0_260;
  assign _0628_ = count_0_264 + count_0_268;
  assign _0629_ = _0627_ + _0628_;
  assign _0630_ = count_0_272 + count_0_276;
  assign _0631_ = count_0_280 + count_0_284;
  assign _0633_ = _0630_ + _0631_;
  assign _0634_ = count_0_288 + count_0_292;
  assign _0635_ = count_0_296 + count_0_300;
  assign _0636_ = _0634_ + _0635_;
  assign _0637_ = count_0_304 + count_0_308;
  assign _0638_ = count_0_312 + count_0_316;
  assign _0639_ = _0637_ + _0638_;
  assign _0640_ = count_0_320 + count_0_324;
  assign _0641_ = count_0_328 + count_0_332;
  assign _0642_ = _0640_ + _0641_;
  assign _0644_ = count_0_336 + count_0_340;
  assign _0645_ = count_0_344 + count_0_348;
  assign _0646_ = _0644_ + _0645_;
  assign _0647_ = count_0_352 + count_0_356;
  assign _0648_ = count_0_360 + count_0_364;
  assign _0649_ = _0647_ + _0648_;
  assign _0650_ = count_0_368 + count_0_372;
  assign _0651_ = count_0_376 + count_0_380;
  assign _0652_ = _0650_ + _0651_;
  assign _0653_ = count_0_384 + count_0_388;
  assign _0655_ = count_0_392 + count_0_396;
  assign _0656_ = _0653_ + _0655_;
  assign _0657_ = count_0_400 + count_0_404;
  assign _0658_ = count_0_408 + count_0_412;
  assign _0659_ = _0657_ + _0658_;
  assign _0660_ = count_0_416 + count_0_420;
  assign _0661_ = count_0_424 + count_0_428;
  assign _0662_ = _0660_ + _0661_;
  assign _0663_ = count_0_432 + count_0_436;
  assign _0664_ = count_0_440 + count_0_444;
  assign _0667_ = _0663_ + _0664_;
  assign _0668_ = count_0_448 + count_0_452;
  assign _0669_ = count_0_456 + count_0_460;
  assign _0670_ = _0668_ + _0669_;
  assign _0671_ = count_0_464 + count_0_468;
  assign _0672_ = count_0_472 + count_0_476;
  assign _0673_ = _0671_ + _0672_;
  assign _0674_ = count_0_480 + count_0_484;
  assign _0675_ = count_0_488 + count_0_492;
  assign _0676_ = _0674_ + _0675_;
  assign _0678_ = count_0_496 + count_0_500;
  assign _0679_ = count_0_504 + count_0_508;
  assign _0680_ = _0678_ + _0679_;
  assign _0681_ = count_0_512 + count_0_516;
  assign _0682_ = count_0_520 + count_0_524;
  assign _0683_ = _0681_ + _0682_;
  assign _0684_ = count_0_528 + count_0_532;
  assign _0685_ = count_0_536 + count_0_540;
  assign _0686_ = _0684_ + _0685_;
  assign _0687_ = count_0_544 + count_0_548;
  assign _0689_ = count_0_552 + count_0_556;
  assign _0690_ = _0687_ + _0689_;
  assign _0691_ = count_1_0 + count_1_4;
  assign _0692_ = count_1_8 + count_1_12;
  assign _0693_ = _0691_ + _0692_;
  assign _0694_ = count_1_16 + count_1_20;
  assign _0695_ = count_1_24 + count_1_28;
  assign _0696_ = _0694_ + _0695_;
  assign _0697_ = count_1_32 + count_1_36;
  assign _0698_ = count_1_40 + count_1_44;
  assign _0700_ = _0697_ + _0698_;
  assign _0701_ = count_1_48 + count_1_52;
  assign _0702_ = count_1_56 + count_1_60;
  assign _0703_ = _0701_ + _0702_;
  assign _0704_ = count_1_64 + count_1_68;
  assign _0705_ = count_1_72 + count_1_76;
  assign _0706_ = _0704_ + _0705_;
  assign _0707_ = count_1_80 + count_1_84;
  assign _0708_ = count_1_88 + count_1_92;
  assign _0709_ = _0707_ + _0708_;
  assign _0711_ = count_1_96 + count_1_100;
  assign _0712_ = count_1_104 + count_1_108;
  assign _0713_ = _0711_ + _0712_;
  assign _0714_ = count_1_112 + count_1_116;
  assign _0715_ = count_1_120 + count_1_124;
  assign _0716_ = _0714_ + _0715_;
  assign _0717_ = count_1_128 + count_1_132;
  assign _0718_ = _0717_ + count_1_136;
  assign _0719_ = count_2_0 + count_2_4;
  assign _0720_ = _0719_ + count_2_8;
  assign _0722_ = count_2_12 + count_2_16;
  assign _0723_ = _0722_ + count_2_20;
  assign _0724_ = count_2_24 + count_2_28;
  assign _0725_ = _0724_ + count_2_32;
  assign _0726_ = count_3_0 + count_3_3;
  assign _0727_ = _0726_ + count_3_6;
  assign _0728_ = | stores;
  assign _0729_ = counting_0_4 ? 11'h000 : shadow_count;
  assign _0730_ = _0729_ + count_4_0;
  always @(posedge clk)
    data <= read__data;
  always @(posedge clk)
    row_0_0 <= _0731_;
  always @(posedge clk)
    row_1_0 <= _0733_;
  always @(posedge clk)
    row_0_1 <= _0734_;
  always @(posedge clk)
    row_1_1 <= _0735_;
  always @(posedge clk)
    row_0_2 <= _0736_;
  always @(posedge clk)
    row_1_2 <= _0737_;
  always @(posedge clk)
    row_0_3 <= _0738_;
  always @(posedge clk)
    row_1_3 <= _0739_;
  always @(posedge clk)
    stores <= _0740_;
  always @(posedge clk)
    \$signal  <= _0741_;
  always @(posedge clk)
    \illegal$13  <= _0742_;
  always @(posedge clk)
    swap_0_0 <= _0744_;
  always @(posedge clk)
    swap_0_1 <= _0745_;
  always @(posedge clk)
    swap_0_2 <= _0746_;
  always @(posedge clk)
    swap_0_3 <= _0747_;
  always @(posedge clk)
    swap_0_4 <= _0748_;
  always @(posedge clk)
    shadow_nz <= _0749_;
  always @(posedge clk)
    nz <= _0750_;
  always @(posedge clk)
    shadow_neg <= _0751_;
  always @(posedge clk)
    neg <= _0752_;
  always @(posedge clk)
    count_0_0 <= _0665_;
  always @(posedge clk)
    count_0_4 <= _0001_;
  always @(posedge clk)
    count_0_8 <= _0034_;
  always @(posedge clk)
    count_0_12 <= _0067_;
  always @(posedge clk)
    count_0_16 <= _0100_;
  always @(posedge clk)
    count_0_20 <= _0134_;
  always @(posedge clk)
    count_0_24 <= _0167_;
  always @(posedge clk)
    count_0_28 <= _0200_;
  always @(posedge clk)
    count_0_32 <= _0233_;
  always @(posedge clk)
    count_0_36 <= _0266_;
  always @(posedge clk)
    count_0_40 <= _0299_;
  always @(posedge clk)
    count_0_44 <= _0333_;
  always @(posedge clk)
    count_0_48 <= _0366_;
  always @(posedge clk)
    count_0_52 <= _0399_;
  always @(posedge clk)
    count_0_56 <= _0432_;
  always @(posedge clk)
    count_0_60 <= _0466_;
  always @(posedge clk)
    count_0_64 <= _0499_;
  always @(posedge clk)
    count_0_68 <= _0532_;
  always @(posedge clk)
    count_0_72 <= _0566_;
  always @(posedge clk)
    count_0_76 <= _0599_;
  always @(posedge clk)
    count_0_80 <= _0632_;
  always @(posedge clk)
    count_0_84 <= _0666_;
  always @(posedge clk)
    count_0_88 <= _0699_;
  always @(posedge clk)
    count_0_92 <= _0732_;
  always @(posedge clk)
    count_0_96 <= _0765_;
  always @(posedge clk)
    count_0_100 <= _0775_;
  always @(posedge clk)
    count_0_104 <= _0778_;
  always @(posedge clk)
    count_0_108 <= _0781_;
  always @(posedge clk)
    count_0_112 <= _0785_;
  always @(posedge clk)
    count_0_116 <= _0788_;
  always @(posedge clk)
    count_0_120 <= _0791_;
  always @(posedge clk)
    count_0_124 <= _0002_;
  always @(posedge clk)
    count_0_128 <= _0005_;
  always @(posedge clk)
    count_0_132 <= _0008_;
  always @(posedge clk)
    count_0_136 <= _0011_;
  always @(posedge clk)
    count_0_140 <= _0015_;
  always @(posedge clk)
    count_0_144 <= _0018_;
  always @(posedge clk)
    count_0_148 <= _0021_;
  always @(posedge clk)
    count_0_152 <= _0025_;
  always @(posedge clk)
    count_0_156 <= _0028_;
  always @(posedge clk)
    count_0_160 <= _0031_;
  always @(posedge clk)
    count_0_164 <= _0035_;
  always @(posedge clk)
    count_0_168 <= _0038_;
  always @(posedge clk)
    count_0_172 <= _0041_;
  always @(posedge clk)
    count_0_176 <= _0044_;
  always @(posedge clk)
    count_0_180 <= _0048_;
  always @(posedge clk)
    count_0_184 <= _0051_;
  always @(posedge clk)
    count_0_188 <= _0054_;
  always @(posedge clk)
    count_0_192 <= _0058_;
  always @(posedge clk)
    count_0_196 <= _0061_;
  always @(posedge clk)
    count_0_200 <= _0064_;
  always @(posedge clk)
    count_0_204 <= _0068_;
  always @(posedge clk)
    count_0_208 <= _0071_;
  always @(posedge clk)
    count_0_212 <= _0074_;
  always @(posedge clk)
    count_0_216 <= _0077_;
  always @(posedge clk)
    count_0_220 <= _0081_;
  always @(posedge clk)
    count_0_224 <= _0084_;
  always @(posedge clk)
    count_0_228 <= _0087_;
  always @(posedge clk)
    count_0_232 <= _0091_;
  always @(posedge clk)
    count_0_236 <= _0094_;
  always @(posedge clk)
    count_0_240 <= _0097_;
  always @(posedge clk)
    count_0_244 <= _0101_;
  always @(posedge clk)
    count_0_248 <= _0104_;
  always @(posedge clk)
    count_0_252 <= _0107_;
  always @(posedge clk)
    count_0_256 <= _0110_;
  always @(posedge clk)
    count_0_260 <= _0115_;
  always @(posedge clk)
    count_0_264 <= _0118_;
  always @(posedge clk)
    count_0_268 <= _0121_;
  always @(posedge clk)
    count_0_272 <= _0125_;
  always @(posedge clk)
    count_0_276 <= _0128_;
  always @(posedge clk)
    count_0_280 <= _0131_;
  always @(posedge clk)
    count_0_284 <= _0135_;
  always @(posedge clk)
    count_0_288 <= _0138_;
  always @(posedge clk)
    count_0_292 <= _0141_;
  always @(posedge clk)
    count_0_296 <= _0144_;
  always @(posedge clk)
    count_0_300 <= _0148_;
  always @(posedge clk)
    count_0_304 <= _0151_;
  always @(posedge clk)
    count_0_308 <= _0154_;
  always @(posedge clk)
    count_0_312 <= _0158_;
  always @(posedge clk)
    count_0_316 <= _0161_;
  always @(posedge clk)
    count_0_320 <= _0164_;
  always @(posedge clk)
    count_0_324 <= _0168_;
  always @(posedge clk)
    count_0_328 <= _0171_;
  always @(posedge clk)
    count_0_332 <= _0174_;
  always @(posedge clk)
    count_0_336 <= _0177_;
  always @(posedge clk)
    count_0_340 <= _0181_;
  always @(posedge clk)
    count_0_344 <= _0184_;
  always @(posedge clk)
    count_0_348 <= _0187_;
  always @(posedge clk)
    count_0_352 <= _0191_;
  always @(posedge clk)
    count_0_356 <= _0194_;
  always @(posedge clk)
    count_0_360 <= _0197_;
  always @(posedge clk)
    count_0_364 <= _0201_;
  always @(posedge clk)
    count_0_368 <= _0204_;
  always @(posedge clk)
    count_0_372 <= _0207_;
  always @(posedge clk)
    count_0_376 <= _0210_;
  always @(posedge clk)
    count_0_380 <= _0214_;
  always @(posedge clk)
    count_0_384 <= _0217_;
  always @(posedge clk)
    count_0_388 <= _0220_;
  always @(posedge clk)
    count_0_392 <= _0224_;
  always @(posedge clk)
    count_0_396 <= _0227_;
  always @(posedge clk)
    count_0_400 <= _0230_;
  always @(posedge clk)
    count_0_404 <= _0234_;
  always @(posedge clk)
    count_0_408 <= _0237_;
  always @(posedge clk)
    count_0_412 <= _0240_;
  always @(posedge clk)
    count_0_416 <= _0243_;
  always @(posedge clk)
    count_0_420 <= _0247_;
  always @(posedge clk)
    count_0_424 <= _0250_;
  always @(posedge clk)
    count_0_428 <= _0253_;
  always @(posedge clk)
    count_0_432 <= _0257_;
  always @(posedge clk)
    count_0_436 <= _0260_;
  always @(posedge clk)
    count_0_440 <= _0263_;
  always @(posedge clk)
    count_0_444 <= _0267_;
  always @(posedge clk)
    count_0_448 <= _0270_;
  always @(posedge clk)
    count_0_452 <= _0273_;
  always @(posedge clk)
    count_0_456 <= _0276_;
  always @(posedge clk)
    count_0_460 <= _0280_;
  always @(posedge clk)
    count_0_464 <= _0292_;
  always @(posedge clk)
    count_0_468 <= _0304_;
  always @(posedge clk)
    count_0_472 <= _0316_;
  always @(posedge clk)
    count_0_476 <= _0328_;
  always @(posedge clk)
    count_0_480 <= _0341_;
  always @(posedge clk)
    count_0_484 <= _0353_;
  always @(posedge clk)
    count_0_488 <= _0365_;
  always @(posedge clk)
    count_0_492 <= _0378_;
  always @(posedge clk)
    count_0_496 <= _0390_;
  always @(posedge clk)
    count_0_500 <= _0402_;
  always @(posedge clk)
    count_0_504 <= _0414_;
  always @(posedge clk)
    count_0_508 <= _0426_;
  always @(posedge clk)
    count_0_512 <= _0438_;
  always @(posedge clk)
    count_0_516 <= _0451_;
  always @(posedge clk)
    count_0_520 <= _0463_;
  always @(posedge clk)
    count_0_524 <= _0475_;
  always @(posedge clk)
    count_0_528 <= _0487_;
  always @(posedge clk)
    count_0_532 <= _0500_;
  always @(posedge clk)
    count_0_536 <= _0512_;
  always @(posedge clk)
    count_0_540 <= _0524_;
  always @(posedge clk)
    count_0_544 <= _0536_;
  always @(posedge clk)
    count_0_548 <= _0548_;
  always @(posedge clk)
    count_0_552 <= _0561_;
  always @(posedge clk)
    count_0_556 <= _0573_;
  always @(posedge clk)
    count_1_0 <= _0576_;
  always @(posedge clk)
    count_1_4 <= _0580_;
  always @(posedge clk)
    count_1_8 <= _0583_;
  always @(posedge clk)
    count_1_12 <= _0586_;
  always @(posedge clk)
    count_1_16 <= _0590_;
  always @(posedge clk)
    count_1_20 <= _0593_;
  always @(posedge clk)
    count_1_24 <= _0596_;
  always @(posedge clk)
    count_1_28 <= _0600_;
  always @(posedge clk)
    count_1_32 <= _0603_;
  always @(posedge clk)
    count_1_36 <= _0606_;
  always @(posedge clk)
    count_1_40 <= _0609_;
  always @(posedge clk)
    count_1_44 <= _0613_;
  always @(posedge clk)
    count_1_48 <= _0616_;
  always @(posedge clk)
    count_1_52 <= _0619_;
  always @(posedge clk)
    count_1_56 <= _0623_;
  always @(posedge clk)
    count_1_60 <= _0626_;
  always @(posedge clk)
    count_1_64 <= _0629_;
  always @(posedge clk)
    count_1_68 <= _0633_;
  always @(posedge clk)
    count_1_72 <= _0636_;
  always @(posedge clk)
    count_1_76 <= _0639_;
  always @(posedge clk)
    count_1_80 <= _0642_;
  always @(posedge clk)
    count_1_84 <= _0646_;
  always @(posedge clk)
    count_1_88 <= _0649_;
  always @(posedge clk)
    count_1_92 <= _0652_;
  always @(posedge clk)
    count_1_96 <= _0656_;
  always @(posedge clk)
    count_1_100 <= _0659_;
  always @(posedge clk)
    count_1_104 <= _0662_;
  always @(posedge clk)
    count_1_108 <= _0667_;
  always @(posedge clk)
    count_1_112 <= _0670_;
  always @(posedge clk)
    count_1_116 <= _0673_;
  always @(posedge clk)
    count_1_120 <= _0676_;
  always @(posedge clk)
    count_1_124 <= _0680_;
  always @(posedge clk)
    count_1_128 <= _0683_;
  always @(posedge clk)
    count_1_132 <= _0686_;
  always @(posedge clk)
    count_1_136 <= _0690_;
  always @(posedge clk)
    count_2_0 <= _0693_;
  always @(posedge clk)
    count_2_4 <= _0696_;
  always @(posedge clk)
    count_2_8 <= _0700_;
  always @(posedge clk)
    count_2_12 <= _0703_;
  always @(posedge clk)
    count_2_16 <= _0706_;
  always @(posedge clk)
    count_2_20 <= _0709_;
  always @(posedge clk)
    count_2_24 <= _0713_;
  always @(posedge clk)
    count_2_28 <= _0716_;
  always @(posedge clk)
    count_2_32 <= _0718_;
  always @(posedge clk)
    count_3_0 <= _0720_;
  always @(posedge clk)
    count_3_3 <= _0723_;
  always @(posedge clk)
    count_3_6 <= _0725_;
  always @(posedge clk)
    count_4_0 <= _0727_;
  always @(posedge clk)
    counting_0_0 <= _0753_;
  always @(posedge clk)
    counting_1_0 <= _0755_;
  always @(posedge clk)
    counting_2_0 <= _0756_;
  always @(posedge clk)
    counting_0_1 <= _0757_;
  always @(posedge clk)
    counting_1_1 <= _0758_;
  always @(posedge clk)
    counting_2_1 <= _0759_;
  always @(posedge clk)
    counting_0_2 <= _0760_;
  always @(posedge clk)
    counting_1_2 <= _0761_;
  always @(posedge clk)
    counting_2_2 <= _0762_;
  always @(posedge clk)
    counting_0_3 <= _0763_;
  always @(posedge clk)
    counting_1_3 <= _0764_;
  always @(posedge clk)
    counting_2_3 <= _0766_;
  always @(posedge clk)
    counting_0_4 <= _0767_;
  always @(posedge clk)
    counting_1_4 <= _0768_;
  always @(posedge clk)
    counting_2_4 <= _0769_;
  always @(posedge clk)
    shadow_count <= _0770_;
  always @(posedge clk)
    count <= _0771_;
  assign _0771_ = counting_2_4 ? shadow_count : count;
  assign _0770_ = counting_1_4 ? _0730_[10:0] : shadow_count;
  assign _0769_ = rst ? 1'h0 : counting_2_3;
  assign _0768_ = rst ? 1'h0 : counting_1_3;
  assign _0767_ = rst ? 1'h0 : counting_0_3;
  assign _0766_ = rst ? 1'h0 : counting_2_2;
  assign _0764_ = rst ? 1'h0 : counting_1_2;
  assign _0763_ = rst ? 1'h0 : counting_0_2;
  assign _0762_ = rst ? 1'h0 : counting_2_1;
  assign _0761_ = rst ? 1'h0 : counting_1_1;
  assign _0760_ = rst ? 1'h0 : counting_0_1;
  assign _0759_ = rst ? 1'h0 : counting_2_0;
  assign _0758_ = rst ? 1'h0 : counting_1_0;
  assign _0757_ = rst ? 1'h0 : counting_0_0;
  assign _0756_ = rst ? 1'h0 : swap_0_4;
  assign _0755_ = rst ? 1'h0 : _0728_;
  assign _0753_ = rst ? 1'h0 : stores[0];
  assign _0752_ = swap_0_4 ? shadow_neg : neg;
  assign _0751_[1023:560] = stores[1] ? \neg$44 [463:0] : shadow_neg[1023:560];
  assign _0751_[559:0] = stores[0] ? \neg$44  : shadow_neg[559:0];
  assign _0750_ = swap_0_4 ? shadow_nz : nz;
  assign _0749_[1023:560] = stores[1] ? \nz$42 [463:0] : shadow_nz[1023:560];
  assign _0749_[559:0] = stores[0] ? \nz$42  : shadow_nz[559:0];
  assign _0748_ = rst ? 1'h0 : swap_0_3;
  assign _0747_ = rst ? 1'h0 : swap_0_2;
  assign _0746_ = rst ? 1'h0 : swap_0_1;
  assign _0745_ = rst ? 1'h0 : swap_0_0;
  assign _0744_ = rst ? 1'h0 : first;
  assign _0742_ = rst ? 1'h0 : \$signal ;
  assign _0741_ = rst ? 1'h0 : row_0_3;
  assign _0740_[1] = rst ? 1'h0 : _0332_;
  assign _0740_[0] = rst ? 1'h0 : _0111_;
  assign _0739_ = rst ? 1'h0 : row_1_2;
  assign _0738_ = rst ? 1'h0 : row_0_2;
  assign _0737_ = rst ? 1'h0 : row_1_1;
  assign _0736_ = rst ? 1'h0 : row_0_1;
  assign _0735_ = rst ? 1'h0 : row_1_0;
  assign _0734_ = rst ? 1'h0 : row_0_0;
  assign _0733_ = rst ? 1'h0 : read_index;
  assign _0731_ = rst ? 1'h0 : read__en;
  tnthw_t32x32_array_unit_weights_decoder decoder (
    .clk(clk),
    .data(data),
    .illegal(\illegal$14 ),
    .neg_0_2(\neg$44 [4:0]),
    .neg_100_2(\neg$44 [504:500]),
    .neg_101_2(\neg$44 [509:505]),
    .neg_102_2(\neg$44 [514:510]),
    .neg_103_2(\neg$44 [519:515]),
    .neg_104_2(\neg$44 [524:520]),
    .neg_105_2(\neg$44 [529:525]),
    .neg_106_2(\neg$44 [534:530]),
    .neg_107_2(\neg$44 [539:535]),
    .neg_108_2(\neg$44 [544:540]),
    .neg_109_2(\neg$44 [549:545]),
    .neg_10_2(\neg$44 [54:50]),
    .neg_110_2(\neg$44 [554:550]),
    .neg_111_2(\neg$44 [559:555]),
    .neg_11_2(\neg$44 [59:55]),
    .neg_12_2(\neg$44 [64:60]),
    .neg_13_2(\neg$44 [69:65]),
    .neg_14_2(\neg$44 [74:70]),
    .neg_15_2(\neg$44 [79:75]),
    .neg_16_2(\neg$44 [84:80]),
    .neg_17_2(\neg$44 [89:85]),
    .neg_18_2(\neg$44 [94:90]),
    .neg_19_2(\neg$44 [99:95]),
    .neg_1_2(\neg$44 [9:5]),
    .neg_20_2(\neg$44 [104:100]),
    .neg_21_2(\neg$44 [109:105]),
    .neg_22_2(\neg$44 [114:110]),
    .neg_23_2(\neg$44 [119:115]),
    .neg_24_2(\neg$44 [124:120]),
    .neg_25_2(\neg$44 [129:125]),
    .neg_26_2(\neg$44 [134:130]),
    .neg_27_2(\neg$44 [139:135]),
    .neg_28_2(\neg$44 [144:140]),
    .neg_29_2(\neg$44 [149:145]),
    .neg_2_2(\neg$44 [14:10]),
    .neg_30_2(\neg$44 [154:150]),
    .neg_31_2(\neg$44 [159:155]),
    .neg_32_2(\neg$44 [164:160]),
    .neg_33_2(\neg$44 [169:165]),
    .neg_34_2(\neg$44 [174:170]),
    .neg_35_2(\neg$44 [179:175]),
    .neg_36_2(\neg$44 [184:180]),
    .neg_37_2(\neg$44 [189:185]),
    .neg_38_2(\neg$44 [194:190]),
    .neg_39_2(\neg$44 [199:195]),
    .neg_3_2(\neg$44 [19:15]),
    .neg_40_2(\neg$44 [204:200]),
    .neg_41_2(\neg$44 [209:205]),
    .neg_42_2(\neg$44 [214:210]),
    .neg_43_2(\neg$44 [219:215]),
    .neg_44_2(\neg$44 [224:220]),
    .neg_45_2(\neg$44 [229:225]),
    .neg_46_2(\neg$44 [234:230]),
    .neg_47_2(\neg$44 [239:235]),
    .neg_48_2(\neg$44 [244:240]),
    .neg_49_2(\neg$44 [249:245]),
    .neg_4_2(\neg$44 [24:20]),
    .neg_50_2(\neg$44 [254:250]),
    .neg_51_2(\neg$44 [259:255]),
    .neg_52_2(\neg$44 [264:260]),
    .neg_53_2(\neg$44 [269:265]),
    .neg_54_2(\neg$44 [274:270]),
    .neg_55_2(\neg$44 [279:275]),
    .neg_56_2(\neg$44 [284:280]),
    .neg_57_2(\neg$44 [289:285]),
    .neg_58_2(\neg$44 [294:290]),
    .neg_59_2(\neg$44 [299:295]),
    .neg_5_2(\neg$44 [29:25]),
    .neg_60_2(\neg$44 [304:300]),
    .neg_61_2(\neg$44 [309:305]),
    .neg_62_2(\neg$44 [314:310]),
    .neg_63_2(\neg$44 [319:315]),
    .neg_64_2(\neg$44 [324:320]),
    .neg_65_2(\neg$44 [329:325]),
    .neg_66_2(\neg$44 [334:330]),
    .neg_67_2(\neg$44 [339:335]),
    .neg_68_2(\neg$44 [344:340]),
    .neg_69_2(\neg$44 [349:345]),
    .neg_6_2(\neg$44 [34:30]),
    .neg_70_2(\neg$44 [354:350]),
    .neg_71_2(\neg$44 [359:355]),
    .neg_72_2(\neg$44 [364:360]),
    .neg_73_2(\neg$44 [369:365]),
    .neg_74_2(\neg$44 [374:370]),
    .neg_75_2(\neg$44 [379:375]),
    .neg_76_2(\neg$44 [384:380]),
    .neg_77_2(\neg$44 [389:385]),
    .neg_78_2(\neg$44 [394:390]),
    .neg_79_2(\neg$44 [399:395]),
    .neg_7_2(\neg$44 [39:35]),
    .neg_80_2(\neg$44 [404:400]),
    .neg_81_2(\neg$44 [409:405]),
    .neg_82_2(\neg$44 [414:410]),
    .neg_83_2(\neg$44 [419:415]),
    .neg_84_2(\neg$44 [424:420]),
    .neg_85_2(\neg$44 [429:425]),
    .neg_86_2(\neg$44 [434:430]),
    .neg_87_2(\neg$44 [439:435]),
    .neg_88_2(\neg$44 [444:440]),
    .neg_89_2(\neg$44 [449:445]),
    .neg_8_2(\neg$44 [44:40]),
    .neg_90_2(\neg$44 [454:450]),
    .neg_91_2(\neg$44 [459:455]),
    .neg_92_2(\neg$44 [464:460]),
    .neg_93_2(\neg$44 [469:465]),
    .neg_94_2(\neg$44 [474:470]),
    .neg_95_2(\neg$44 [479:475]),
    .neg_96_2(\neg$44 [484:480]),
    .neg_97_2(\neg$44 [489:485]),
    .neg_98_2(\neg$44 [494:490]),
    .neg_99_2(\neg$44 [499:495]),
    .neg_9_2(\neg$44 [49:45]),
    .nz_0_2(\nz$42 [4:0]),
    .nz_100_2(\nz$42 [504:500]),
    .nz_101_2(\nz$42 [509:505]),
    .nz_102_2(\nz$42 [514:510]),
    .nz_103_2(\nz$42 [519:515]),
    .nz_104_2(\nz$42 [524:520]),
    .nz_105_2(\nz$42 [529:525]),
    .nz_106_2(\nz$42 [534:530]),
    .nz_107_2(\nz$42 [539:535]),
    .nz_108_2(\nz$42 [544:540]),
    .nz_109_2(\nz$42 [549:545]),
    .nz_10_2(\nz$42 [54:50]),
    .nz_110_2(\nz$42 [554:550]),
    .nz_111_2(\nz$42 [559:555]),
    .nz_11_2(\nz$42 [59:55]),
    .nz_12_2(\nz$42 [64:60]),
    .nz_13_2(\nz$42 [69:65]),
    .nz_14_2(\nz$42 [74:70]),
    .nz_15_2(\nz$42 [79:75]),
    .nz_16_2(\nz$42 [84:80]),
    .nz_17_2(\nz$42 [89:85]),
    .nz_18_2(\nz$42 [94:90]),
    .nz_19_2(\nz$42 [99:95]),
    .nz_1_2(\nz$42 [9:5]),
    .nz_20_2(\nz$42 [104:100]),
    .nz_21_2(\nz$42 [109:105]),
    .nz_22_2(\nz$42 [114:110]),
    .nz_23_2(\nz$42 [119:115]),
    .nz_24_2(\nz$42 [124:120]),
    .nz_25_2(\nz$42 [129:125]),
    .nz_26_2(\nz$42 [134:130]),
    .nz_27_2(\nz$42 [139:135]),
    .nz_28_2(\nz$42 [144:140]),
    .nz_29_2(\nz$42 [149:145]),
    .nz_2_2(\nz$42 [14:10]),
    .nz_30_2(\nz$42 [154:150]),
    .nz_31_2(\nz$42 [159:155]),
    .nz_32_2(\nz$42 [164:160]),
    .nz_33_2(\nz$42 [169:165]),
    .nz_34_2(\nz$42 [174:170]),
    .nz_35_2(\nz$42 [179:175]),
    .nz_36_2(\nz$42 [184:180]),
    .nz_37_2(\nz$42 [189:185]),
    .nz_38_2(\nz$42 [194:190]),
    .nz_39_2(\nz$42 [199:195]),
    .nz_3_2(\nz$42 [19:15]),
    .nz_40_2(\nz$42 [204:200]),
    .nz_41_2(\nz$42 [209:205]),
    .nz_42_2(\nz$42 [214:210]),
    .nz_43_2(\nz$42 [219:215]),
    .nz_44_2(\nz$42 [224:220]),
    .nz_45_2(\nz$42 [229:225]),
    .nz_46_2(\nz$42 [234:230]),
    .nz_47_2(\nz$42 [239:235]),
    .nz_48_2(\nz$42 [244:240]),
    .nz_49_2(\nz$42 [249:245]),
    .nz_4_2(\nz$42 [24:20]),
    .nz_50_2(\nz$42 [254:250]),
    .nz_51_2(\nz$42 [259:255]),
    .nz_52_2(\nz$42 [264:260]),
    .nz_53_2(\nz$42 [269:265]),
    .nz_54_2(\nz$42 [274:270]),
    .nz_55_2(\nz$42 [279:275]),
    .nz_56_2(\nz$42 [284:280]),
    .nz_57_2(\nz$42 [289:285]),
    .nz_58_2(\nz$42 [294:290]),
    .nz_59_2(\nz$42 [299:295]),
    .nz_5_2(\nz$42 [29:25]),
    .nz_60_2(\nz$42 [304:300]),
    .nz_61_2(\nz$42 [309:305]),
    .nz_62_2(\nz$42 [314:310]),
    .nz_63_2(\nz$42 [319:315]),
    .nz_64_2(\nz$42 [324:320]),
    .nz_65_2(\nz$42 [329:325]),
    .nz_66_2(\nz$42 [334:330]),
    .nz_67_2(\nz$42 [339:335]),
    .nz_68_2(\nz$42 [344:340]),
    .nz_69_2(\nz$42 [349:345]),
    .nz_6_2(\nz$42 [34:30]),
    .nz_70_2(\nz$42 [354:350]),
    .nz_71_2(\nz$42 [359:355]),
    .nz_72_2(\nz$42 [364:360]),
    .nz_73_2(\nz$42 [369:365]),
    .nz_74_2(\nz$42 [374:370]),
    .nz_75_2(\nz$42 [379:375]),
    .nz_76_2(\nz$42 [384:380]),
    .nz_77_2(\nz$42 [389:385]),
    .nz_78_2(\nz$42 [394:390]),
    .nz_79_2(\nz$42 [399:395]),
    .nz_7_2(\nz$42 [39:35]),
    .nz_80_2(\nz$42 [404:400]),
    .nz_81_2(\nz$42 [409:405]),
    .nz_82_2(\nz$42 [414:410]),
    .nz_83_2(\nz$42 [419:415]),
    .nz_84_2(\nz$42 [424:420]),
    .nz_85_2(\nz$42 [429:425]),
    .nz_86_2(\nz$42 [434:430]),
    .nz_87_2(\nz$42 [439:435]),
    .nz_88_2(\nz$42 [444:440]),
    .nz_89_2(\nz$42 [449:445]),
    .nz_8_2(\nz$42 [44:40]),
    .nz_90_2(\nz$42 [454:450]),
    .nz_91_2(\nz$42 [459:455]),
    .nz_92_2(\nz$42 [464:460]),
    .nz_93_2(\nz$42 [469:465]),
    .nz_94_2(\nz$42 [474:470]),
    .nz_95_2(\nz$42 [479:475]),
    .nz_96_2(\nz$42 [484:480]),
    .nz_97_2(\nz$42 [489:485]),
    .nz_98_2(\nz$42 [494:490]),
    .nz_99_2(\nz$42 [499:495]),
    .nz_9_2(\nz$42 [49:45]),
    .rst(rst)
  );
  assign active_count = count;
  assign active_neg = neg;
  assign active_nz = nz;
  assign \output  = data;
  assign read__addr = read_address[8:0];
  assign read = read__en;
  assign \$signature__data  = fill_data;
  assign \$signature__addr  = fill_address[8:0];
  assign \$signature__en  = fill;
endmodule

module tnthw_t32x32_array_unit_weights_decoder(rst, data, nz_0_2, neg_0_2, nz_1_2, neg_1_2, nz_2_2, neg_2_2, nz_3_2, neg_3_2, nz_4_2, neg_4_2, nz_5_2, neg_5_2, nz_6_2, neg_6_2, nz_7_2, neg_7_2, nz_8_2, neg_8_2, nz_9_2
, neg_9_2, nz_10_2, neg_10_2, nz_11_2, neg_11_2, nz_12_2, neg_12_2, nz_13_2, neg_13_2, nz_14_2, neg_14_2, nz_15_2, neg_15_2, nz_16_2, neg_16_2, nz_17_2, neg_17_2, nz_18_2, neg_18_2, nz_19_2, neg_19_2
, nz_20_2, neg_20_2, nz_21_2, neg_21_2, nz_22_2, neg_22_2, nz_23_2, neg_23_2, nz_24_2, neg_24_2, nz_25_2, neg_25_2, nz_26_2, neg_26_2, nz_27_2, neg_27_2, nz_28_2, neg_28_2, nz_29_2, neg_29_2, nz_30_2
, neg_30_2, nz_31_2, neg_31_2, nz_32_2, neg_32_2, nz_33_2, neg_33_2, nz_34_2, neg_34_2, nz_35_2, neg_35_2, nz_36_2, neg_36_2, nz_37_2, neg_37_2, nz_38_2, neg_38_2, nz_39_2, neg_39_2, nz_40_2, neg_40_2
, nz_41_2, neg_41_2, nz_42_2, neg_42_2, nz_43_2, neg_43_2, nz_44_2, neg_44_2, nz_45_2, neg_45_2, nz_46_2, neg_46_2, nz_47_2, neg_47_2, nz_48_2, neg_48_2, nz_49_2, neg_49_2, nz_50_2, neg_50_2, nz_51_2
, neg_51_2, nz_52_2, neg_52_2, nz_53_2, neg_53_2, nz_54_2, neg_54_2, nz_55_2, neg_55_2, nz_56_2, neg_56_2, nz_57_2, neg_57_2, nz_58_2, neg_58_2, nz_59_2, neg_59_2, nz_60_2, neg_60_2, nz_61_2, neg_61_2
, nz_62_2, neg_62_2, nz_63_2, neg_63_2, nz_64_2, neg_64_2, nz_65_2, neg_65_2, nz_66_2, neg_66_2, nz_67_2, neg_67_2, nz_68_2, neg_68_2, nz_69_2, neg_69_2, nz_70_2, neg_70_2, nz_71_2, neg_71_2, nz_72_2
, neg_72_2, nz_73_2, neg_73_2, nz_74_2, neg_74_2, nz_75_2, neg_75_2, nz_76_2, neg_76_2, nz_77_2, neg_77_2, nz_78_2, neg_78_2, nz_79_2, neg_79_2, nz_80_2, neg_80_2, nz_81_2, neg_81_2, nz_82_2, neg_82_2
, nz_83_2, neg_83_2, nz_84_2, neg_84_2, nz_85_2, neg_85_2, nz_86_2, neg_86_2, nz_87_2, neg_87_2, nz_88_2, neg_88_2, nz_89_2, neg_89_2, nz_90_2, neg_90_2, nz_91_2, neg_91_2, nz_92_2, neg_92_2, nz_93_2
, neg_93_2, nz_94_2, neg_94_2, nz_95_2, neg_95_2, nz_96_2, neg_96_2, nz_97_2, neg_97_2, nz_98_2, neg_98_2, nz_99_2, neg_99_2, nz_100_2, neg_100_2, nz_101_2, neg_101_2, nz_102_2, neg_102_2, nz_103_2, neg_103_2
, nz_104_2, neg_104_2, nz_105_2, neg_105_2, nz_106_2, neg_106_2, nz_107_2, neg_107_2, nz_108_2, neg_108_2, nz_109_2, neg_109_2, nz_110_2, neg_110_2, nz_111_2, neg_111_2, illegal, clk);
  wire _0000_;
  wire _0001_;
  wire [2:0] _0002_;
  wire _0003_;
  wire _0004_;
  wire [2:0] _0005_;
  wire _0006_;
  wire _0007_;
  wire _0008_;
  wire _0009_;
  wire [2:0] _0010_;
  wire _0011_;
  wire _0012_;
  wire [2:0] _0013_;
  wire _0014_;
  wire _0015_;
  wire [2:0] _0016_;
  wire _0017_;
  wire _0018_;
  wire [2:0] _0019_;
  wire _0020_;
  wire _0021_;
  wire _0022_;
  wire _0023_;
  wire [2:0] _0024_;
  wire _0025_;
  wire _0026_;
  wire [2:0] _0027_;
  wire _0028_;
  wire _0029_;
  wire [2:0] _0030_;
  wire _0031_;
  wire _0032_;
  wire [2:0] _0033_;
  wire _0034_;
  wire _0035_;
  wire _0036_;
  wire _0037_;
  wire [2:0] _0038_;
  wire _0039_;
  wire _0040_;
  wire [2:0] _0041_;
  wire _0042_;
  wire _0043_;
  wire [2:0] _0044_;
  wire _0045_;
  wire _0046_;
  wire [2:0] _0047_;
  wire _0048_;
  wire _0049_;
  wire _0050_;
  wire _0051_;
  wire [2:0] _0052_;
  wire _0053_;
  wire _0054_;
  wire [2:0] _0055_;
  wire _0056_;
  wire _0057_;
  wire [2:0] _0058_;
  wire _0059_;
  wire _0060_;
  wire [2:0] _0061_;
  wire _0062_;
  wire _0063_;
  wire _0064_;
  wire _0065_;
  wire [2:0] _0066_;
  wire _0067_;
  wire _0068_;
  wire [2:0] _0069_;
  wire _0070_;
  wire _0071_;
  wire [2:0] _0072_;
  wire _0073_;
  wire _0074_;
  wire [2:0] _0075_;
  wire _0076_;
  wire _0077_;
  wire _0078_;
  wire _0079_;
  wire [2:0] _0080_;
  wire _0081_;
  wire _0082_;
  wire [2:0] _0083_;
  wire _0084_;
  wire _0085_;
  wire [2:0] _0086_;
  wire _0087_;
  wire _0088_;
  wire [2:0] _0089_;
  wire _0090_;
  wire _0091_;
  wire _0092_;
  wire _0093_;
  wire [2:0] _0094_;
  wire _0095_;
  wire _0096_;
  wire [2:0] _0097_;
  wire _0098_;
  wire _0099_;
  wire [2:0] _0100_;
  wire _0101_;
  wire _0102_;
  wire [2:0] _0103_;
  wire _0104_;
  wire _0105_;
  wire _0106_;
  wire _0107_;
  wire [2:0] _0108_;
  wire _0109_;
  wire _0110_;
  wire [2:0] _0111_;
  wire _0112_;
  wire _0113_;
  wire [2:0] _0114_;
  wire _0115_;
  wire _0116_;
  wire [2:0] _0117_;
  wire _0118_;
  wire _0119_;
  wire _0120_;
  wire _0121_;
  wire [2:0] _0122_;
  wire _0123_;
  wire _0124_;
  wire [2:0] _0125_;
  wire _0126_;
  wire _0127_;
  wire [2:0] _0128_;
  wire _0129_;
  wire _0130_;
  wire [2:0] _0131_;
  wire _0132_;
  wire _0133_;
  wire _0134_;
  wire _0135_;
  wire [2:0] _0136_;
  wire _0137_;
  wire _0138_;
  wire [2:0] _0139_;
  wire _0140_;
  wire _0141_;
  wire [2:0] _0142_;
  wire _0143_;
  wire _0144_;
  wire [2:0] _0145_;
  wire _0146_;
  wire _0147_;
  wire _0148_;
  wire _0149_;
  wire [2:0] _0150_;
  wire _0151_;
  wire _0152_;
  wire [2:0] _0153_;
  wire _0154_;
  wire _0155_;
  wire [2:0] _0156_;
  wire _0157_;
  wire _0158_;
  wire [2:0] _0159_;
  wire _0160_;
  wire _0161_;
  wire _0162_;
  wire _0163_;
  wire [2:0] _0164_;
  wire _0165_;
  wire _0166_;
  wire [2:0] _0167_;
  wire _0168_;
  wire _0169_;
  wire [2:0] _0170_;
  wire _0171_;
  wire _0172_;
  wire [2:0] _0173_;
  wire _0174_;
  wire _0175_;
  wire _0176_;
  wire _0177_;
  wire [2:0] _0178_;
  wire _0179_;
  wire _0180_;
  wire [2:0] _0181_;
  wire _0182_;
  wire _0183_;
  wire [2:0] _0184_;
  wire _0185_;
  wire _0186_;
  wire [2:0] _0187_;
  wire _0188_;
  wire _0189_;
  wire _0190_;
  wire _0191_;
  wire [2:0] _0192_;
  wire _0193_;
  wire _0194_;
  wire [2:0] _0195_;
  wire _0196_;
  wire _0197_;
  wire [2:0] _0198_;
  wire _0199_;
  wire _0200_;
  wire [2:0] _0201_;
  wire _0202_;
  wire _0203_;
  wire _0204_;
  wire _0205_;
  wire [2:0] _0206_;
  wire _0207_;
  wire _0208_;
  wire [2:0] _0209_;
  wire _0210_;
  wire _0211_;
  wire [2:0] _0212_;
  wire _0213_;
  wire _0214_;
  wire [2:0] _0215_;
  wire _0216_;
  wire _0217_;
  wire _0218_;
  wire _0219_;
  wire [2:0] _0220_;
  wire _0221_;
  wire _0222_;
  wire [2:0] _0223_;
  wire _0224_;
  wire _0225_;
  wire [2:0] _0226_;
  wire _0227_;
  wire _0228_;
  wire [2:0] _0229_;
  wire _0230_;
  wire _0231_;
  wire _0232_;
  wire _0233_;
  wire [2:0] _0234_;
  wire _0235_;
  wire _0236_;
  wire [2:0] _0237_;
  wire _0238_;
  wire _0239_;
  wire [2:0] _0240_;
  wire _0241_;
  wire _0242_;
  wire [2:0] _0243_;
  wire _0244_;
  wire _0245_;
  wire _0246_;
  wire _0247_;
  wire [2:0] _0248_;
  wire _0249_;
  wire _0250_;
  wire [2:0] _0251_;
  wire _0252_;
  wire _0253_;
  wire [2:0] _0254_;
  wire _0255_;
  wire _0256_;
  wire [2:0] _0257_;
  wire _0258_;
  wire _0259_;
  wire _0260_;
  wire _0261_;
  wire [2:0] _0262_;
  wire _0263_;
  wire _0264_;
  wire [2:0] _0265_;
  wire _0266_;
  wire _0267_;
  wire [2:0] _0268_;
  wire _0269_;
  wire _0270_;
  wire [2:0] _0271_;
  wire _0272_;
  wire _0273_;
  wire _0274_;
  wire _0275_;
  wire [2:0] _0276_;
  wire _0277_;
  wire _0278_;
  wire [2:0] _0279_;
  wire _0280_;
  wire _0281_;
  wire [2:0] _0282_;
  wire _0283_;
  wire _0284_;
  wire [2:0] _0285_;
  wire _0286_;
  wire _0287_;
  wire _0288_;
  wire _0289_;
  wire [2:0] _0290_;
  wire _0291_;
  wire _0292_;
  wire [2:0] _0293_;
  wire _0294_;
  wire _0295_;
  wire [2:0] _0296_;
  wire _0297_;
  wire _0298_;
  wire [2:0] _0299_;
  wire _0300_;
  wire _0301_;
  wire _0302_;
  wire _0303_;
  wire [2:0] _0304_;
  wire _0305_;
  wire _0306_;
  wire [2:0] _0307_;
  wire _0308_;
  wire _0309_;
  wire [2:0] _0310_;
  wire _0311_;
  wire _0312_;
  wire [2:0] _0313_;
  wire _0314_;
  wire _0315_;
  wire _0316_;
  wire _0317_;
  wire [2:0] _0318_;
  wire _0319_;
  wire _0320_;
  wire [2:0] _0321_;
  wire _0322_;
  wire _0323_;
  wire [2:0] _0324_;
  wire _0325_;
  wire _0326_;
  wire [2:0] _0327_;
  wire _0328_;
  wire _0329_;
  wire _0330_;
  wire _0331_;
  wire [2:0] _0332_;
  wire _0333_;
  wire _0334_;
  wire [2:0] _0335_;
  wire _0336_;
  wire _0337_;
  wire [2:0] _0338_;
  wire _0339_;
  wire _0340_;
  wire [2:0] _0341_;
  wire _0342_;
  wire _0343_;
  wire _0344_;
  wire _0345_;
  wire [2:0] _0346_;
  wire _0347_;
  wire _0348_;
  wire [2:0] _0349_;
  wire _0350_;
  wire _0351_;
  wire [2:0] _0352_;
  wire _0353_;
  wire _0354_;
  wire [2:0] _0355_;
  wire _0356_;
  wire _0357_;
  wire _0358_;
  wire _0359_;
  wire [2:0] _0360_;
  wire _0361_;
  wire _0362_;
  wire [2:0] _0363_;
  wire _0364_;
  wire _0365_;
  wire [2:0] _0366_;
  wire _0367_;
  wire _0368_;
  wire [2:0] _0369_;
  wire _0370_;
  wire _0371_;
  wire _0372_;
  wire _0373_;
  wire [2:0] _0374_;
  wire _0375_;
  wire _0376_;
  wire [2:0] _0377_;
  wire _0378_;
  wire _0379_;
  wire [2:0] _0380_;
  wire _0381_;
  wire _0382_;
  wire [2:0] _0383_;
  wire _0384_;
  wire _0385_;
  wire _0386_;
  wire _0387_;
  wire [2:0] _0388_;
  wire _0389_;
  wire _0390_;
  wire [2:0] _0391_;
  wire _0392_;
  wire _0393_;
  wire [2:0] _0394_;
  wire _0395_;
  wire _0396_;
  wire [2:0] _0397_;
  wire _0398_;
  wire _0399_;
  wire _0400_;
  wire _0401_;
  wire [2:0] _0402_;
  wire _0403_;
  wire _0404_;
  wire [2:0] _0405_;
  wire _0406_;
  wire _0407_;
  wire [2:0] _0408_;
  wire _0409_;
  wire _0410_;
  wire [2:0] _0411_;
  wire _0412_;
  wire _0413_;
  wire _0414_;
  wire _0415_;
  wire [2:0] _0416_;
  wire _0417_;
  wire _0418_;
  wire [2:0] _0419_;
  wire _0420_;
  wire _0421_;
  wire [2:0] _0422_;
  wire _0423_;
  wire _0424_;
  wire [2:0] _0425_;
  wire _0426_;
  wire _0427_;
  wire _0428_;
  wire _0429_;
  wire [2:0] _0430_;
  wire _0431_;
  wire _0432_;
  wire [2:0] _0433_;
  wire _0434_;
  wire _0435_;
  wire [2:0] _0436_;
  wire _0437_;
  wire _0438_;
  wire [2:0] _0439_;
  wire _0440_;
  wire _0441_;
  wire _0442_;
  wire _0443_;
  wire [2:0] _0444_;
  wire _0445_;
  wire _0446_;
  wire [2:0] _0447_;
  wire _0448_;
  wire _0449_;
  wire [2:0] _0450_;
  wire _0451_;
  wire _0452_;
  wire [2:0] _0453_;
  wire _0454_;
  wire _0455_;
  wire _0456_;
  wire _0457_;
  wire [2:0] _0458_;
  wire _0459_;
  wire _0460_;
  wire [2:0] _0461_;
  wire _0462_;
  wire _0463_;
  wire [2:0] _0464_;
  wire _0465_;
  wire _0466_;
  wire [2:0] _0467_;
  wire _0468_;
  wire _0469_;
  wire _0470_;
  wire _0471_;
  wire [2:0] _0472_;
  wire _0473_;
  wire _0474_;
  wire [2:0] _0475_;
  wire _0476_;
  wire _0477_;
  wire [2:0] _0478_;
  wire _0479_;
  wire _0480_;
  wire [2:0] _0481_;
  wire _0482_;
  wire _0483_;
  wire _0484_;
  wire _0485_;
  wire [2:0] _0486_;
  wire _0487_;
  wire _0488_;
  wire [2:0] _0489_;
  wire _0490_;
  wire _0491_;
  wire [2:0] _0492_;
  wire _0493_;
  wire _0494_;
  wire [2:0] _0495_;
  wire _0496_;
  wire _0497_;
  wire _0498_;
  wire _0499_;
  wire [2:0] _0500_;
  wire _0501_;
  wire _0502_;
  wire [2:0] _0503_;
  wire _0504_;
  wire _0505_;
  wire [2:0] _0506_;
  wire _0507_;
  wire _0508_;
  wire [2:0] _0509_;
  wire _0510_;
  wire _0511_;
  wire _0512_;
  wire _0513_;
  wire [2:0] _0514_;
  wire _0515_;
  wire _0516_;
  wire [2:0] _0517_;
  wire _0518_;
  wire _0519_;
  wire [2:0] _0520_;
  wire _0521_;
  wire _0522_;
  wire [2:0] _0523_;
  wire _0524_;
  wire _0525_;
  wire _0526_;
  wire _0527_;
  wire [2:0] _0528_;
  wire _0529_;
  wire _0530_;
  wire [2:0] _0531_;
  wire _0532_;
  wire _0533_;
  wire [2:0] _0534_;
  wire _0535_;
  wire _0536_;
  wire [2:0] _0537_;
  wire _0538_;
  wire _0539_;
  wire _0540_;
  wire _0541_;
  wire [2:0] _0542_;
  wire _0543_;
  wire _0544_;
  wire [2:0] _0545_;
  wire _0546_;
  wire _0547_;
  wire [2:0] _0548_;
  wire _0549_;
  wire _0550_;
  wire [2:0] _0551_;
  wire _0552_;
  wire _0553_;
  wire _0554_;
  wire _0555_;
  wire [2:0] _0556_;
  wire _0557_;
  wire _0558_;
  wire [2:0] _0559_;
  wire _0560_;
  wire _0561_;
  wire [2:0] _0562_;
  wire _0563_;
  wire _0564_;
  wire [2:0] _0565_;
  wire _0566_;
  wire _0567_;
  wire _0568_;
  wire _0569_;
  wire [2:0] _0570_;
  wire _0571_;
  wire _0572_;
  wire [2:0] _0573_;
  wire _0574_;
  wire _0575_;
  wire [2:0] _0576_;
  wire _0577_;
  wire _0578_;
  wire [2:0] _0579_;
  wire _0580_;
  wire _0581_;
  wire _0582_;
  wire _0583_;
  wire [2:0] _0584_;
  wire _0585_;
  wire _0586_;
  wire [2:0] _0587_;
  wire _0588_;
  wire _0589_;
  wire [2:0] _0590_;
  wire _0591_;
  wire _0592_;
  wire [2:0] _0593_;
  wire _0594_;
  wire _0595_;
  wire _0596_;
  wire _0597_;
  wire [2:0] _0598_;
  wire _0599_;
  wire _0600_;
  wire [2:0] _0601_;
  wire _0602_;
  wire _0603_;
  wire [2:0] _0604_;
  wire _0605_;
  wire _0606_;
  wire [2:0] _0607_;
  wire _0608_;
  wire _0609_;
  wire _0610_;
  wire _0611_;
  wire [2:0] _0612_;
  wire _0613_;
  wire _0614_;
  wire [2:0] _0615_;
  wire _0616_;
  wire _0617_;
  wire [2:0] _0618_;
  wire _0619_;
  wire _0620_;
  wire [2:0] _0621_;
  wire _0622_;
  wire _0623_;
  wire _0624_;
  wire _0625_;
  wire [2:0] _0626_;
  wire _0627_;
  wire _0628_;
  wire [2:0] _0629_;
  wire _0630_;
  wire _0631_;
  wire [2:0] _0632_;
  wire _0633_;
  wire _0634_;
  wire [2:0] _0635_;
  wire _0636_;
  wire _0637_;
  wire _0638_;
  wire _0639_;
  wire [2:0] _0640_;
  wire _0641_;
  wire _0642_;
  wire [2:0] _0643_;
  wire _0644_;
  wire _0645_;
  wire [2:0] _0646_;
  wire _0647_;
  wire _0648_;
  wire [2:0] _0649_;
  wire _0650_;
  wire _0651_;
  wire _0652_;
  wire _0653_;
  wire [2:0] _0654_;
  wire _0655_;
  wire _0656_;
  wire [2:0] _0657_;
  wire _0658_;
  wire _0659_;
  wire [2:0] _0660_;
  wire _0661_;
  wire _0662_;
  wire [2:0] _0663_;
  wire _0664_;
  wire _0665_;
  wire _0666_;
  wire _0667_;
  wire [2:0] _0668_;
  wire _0669_;
  wire _0670_;
  wire [2:0] _0671_;
  wire _0672_;
  wire _0673_;
  wire [2:0] _0674_;
  wire _0675_;
  wire _0676_;
  wire [2:0] _0677_;
  wire _0678_;
  wire _0679_;
  wire _0680_;
  wire _0681_;
  wire [2:0] _0682_;
  wire _0683_;
  wire _0684_;
  wire [2:0] _0685_;
  wire _0686_;
  wire _0687_;
  wire [2:0] _0688_;
  wire _0689_;
  wire _0690_;
  wire [2:0] _0691_;
  wire _0692_;
  wire _0693_;
  wire _0694_;
  wire _0695_;
  wire [2:0] _0696_;
  wire _0697_;
  wire _0698_;
  wire [2:0] _0699_;
  wire _0700_;
  wire _0701_;
  wire [2:0] _0702_;
  wire _0703_;
  wire _0704_;
  wire [2:0] _0705_;
  wire _0706_;
  wire _0707_;
  wire _0708_;
  wire _0709_;
  wire [2:0] _0710_;
  wire _0711_;
  wire _0712_;
  wire [2:0] _0713_;
  wire _0714_;
  wire _0715_;
  wire [2:0] _0716_;
  wire _0717_;
  wire _0718_;
  wire [2:0] _0719_;
  wire _0720_;
  wire _0721_;
  wire _0722_;
  wire _0723_;
  wire [2:0] _0724_;
  wire _0725_;
  wire _0726_;
  wire [2:0] _0727_;
  wire _0728_;
  wire _0729_;
  wire [2:0] _0730_;
  wire _0731_;
  wire _0732_;
  wire [2:0] _0733_;
  wire _0734_;
  wire _0735_;
  wire _0736_;
  wire _0737_;
  wire [2:0] _0738_;
  wire _0739_;
  wire _0740_;
  wire [2:0] _0741_;
  wire _0742_;
  wire _0743_;
  wire [2:0] _0744_;
  wire _0745_;
  wire _0746_;
  wire [2:0] _0747_;
  wire _0748_;
  wire _0749_;
  wire _0750_;
  wire _0751_;
  wire [2:0] _0752_;
  wire _0753_;
  wire _0754_;
  wire [2:0] _0755_;
  wire _0756_;
  wire _0757_;
  wire [2:0] _0758_;
  wire _0759_;
  wire _0760_;
  wire [2:0] _0761_;
  wire _0762_;
  wire _0763_;
  wire _0764_;
  wire _0765_;
  wire [2:0] _0766_;
  wire _0767_;
  wire _0768_;
  wire [2:0] _0769_;
  wire _0770_;
  wire _0771_;
  wire [2:0] _0772_;
  wire _0773_;
  wire _0774_;
  wire [2:0] _0775_;
  wire _0776_;
  wire _0777_;
  wire _0778_;
  wire _0779_;
  wire [2:0] _0780_;
  wire _0781_;
  wire _0782_;
  wire [2:0] _0783_;
  wire _0784_;
  wire _0785_;
  wire [2:0] _0786_;
  wire _0787_;
  wire _0788_;
  wire [2:0] _0789_;
  wire _0790_;
  wire _0791_;
  wire _0792_;
  wire _0793_;
  wire [2:0] _0794_;
  wire _0795_;
  wire _0796_;
  wire [2:0] _0797_;
  wire _0798_;
  wire _0799_;
  wire [2:0] _0800_;
  wire _0801_;
  wire _0802_;
  wire [2:0] _0803_;
  wire _0804_;
  wire _0805_;
  wire _0806_;
  wire _0807_;
  wire [2:0] _0808_;
  wire _0809_;
  wire _0810_;
  wire [2:0] _0811_;
  wire _0812_;
  wire _0813_;
  wire [2:0] _0814_;
  wire _0815_;
  wire _0816_;
  wire [2:0] _0817_;
  wire _0818_;
  wire _0819_;
  wire _0820_;
  wire _0821_;
  wire [2:0] _0822_;
  wire _0823_;
  wire _0824_;
  wire [2:0] _0825_;
  wire _0826_;
  wire _0827_;
  wire [2:0] _0828_;
  wire _0829_;
  wire _0830_;
  wire [2:0] _0831_;
  wire _0832_;
  wire _0833_;
  wire _0834_;
  wire _0835_;
  wire [2:0] _0836_;
  wire _0837_;
  wire _0838_;
  wire [2:0] _0839_;
  wire _0840_;
  wire _0841_;
  wire [2:0] _0842_;
  wire _0843_;
  wire _0844_;
  wire [2:0] _0845_;
  wire _0846_;
  wire _0847_;
  wire _0848_;
  wire _0849_;
  wire [2:0] _0850_;
  wire _0851_;
  wire _0852_;
  wire [2:0] _0853_;
  wire _0854_;
  wire _0855_;
  wire [2:0] _0856_;
  wire _0857_;
  wire _0858_;
  wire [2:0] _0859_;
  wire _0860_;
  wire _0861_;
  wire _0862_;
  wire _0863_;
  wire [2:0] _0864_;
  wire _0865_;
  wire _0866_;
  wire [2:0] _0867_;
  wire _0868_;
  wire _0869_;
  wire [2:0] _0870_;
  wire _0871_;
  wire _0872_;
  wire [2:0] _0873_;
  wire _0874_;
  wire _0875_;
  wire _0876_;
  wire _0877_;
  wire [2:0] _0878_;
  wire _0879_;
  wire _0880_;
  wire [2:0] _0881_;
  wire _0882_;
  wire _0883_;
  wire [2:0] _0884_;
  wire _0885_;
  wire _0886_;
  wire [2:0] _0887_;
  wire _0888_;
  wire _0889_;
  wire _0890_;
  wire _0891_;
  wire [2:0] _0892_;
  wire _0893_;
  wire _0894_;
  wire [2:0] _0895_;
  wire _0896_;
  wire _0897_;
  wire [2:0] _0898_;
  wire _0899_;
  wire _0900_;
  wire [2:0] _0901_;
  wire _0902_;
  wire _0903_;
  wire _0904_;
  wire _0905_;
  wire [2:0] _0906_;
  wire _0907_;
  wire _0908_;
  wire [2:0] _0909_;
  wire _0910_;
  wire _0911_;
  wire [2:0] _0912_;
  wire _0913_;
  wire _0914_;
  wire [2:0] _0915_;
  wire _0916_;
  wire _0917_;
  wire _0918_;
  wire _0919_;
  wire [2:0] _0920_;
  wire _0921_;
  wire _0922_;
  wire [2:0] _0923_;
  wire _0924_;
  wire _0925_;
  wire [2:0] _0926_;
  wire _0927_;
  wire _0928_;
  wire [2:0] _0929_;
  wire _0930_;
  wire _0931_;
  wire _0932_;
  wire _0933_;
  wire [2:0] _0934_;
  wire _0935_;
  wire _0936_;
  wire [2:0] _0937_;
  wire _0938_;
  wire _0939_;
  wire [2:0] _0940_;
  wire _0941_;
  wire _0942_;
  wire [2:0] _0943_;
  wire _0944_;
  wire _0945_;
  wire _0946_;
  wire _0947_;
  wire [2:0] _0948_;
  wire _0949_;
  wire _0950_;
  wire [2:0] _0951_;
  wire _0952_;
  wire _0953_;
  wire [2:0] _0954_;
  wire _0955_;
  wire _0956_;
  wire [2:0] _0957_;
  wire _0958_;
  wire _0959_;
  wire _0960_;
  wire _0961_;
  wire [2:0] _0962_;
  wire _0963_;
  wire _0964_;
  wire [2:0] _0965_;
  wire _0966_;
  wire _0967_;
  wire [2:0] _0968_;
  wire _0969_;
  wire _0970_;
  wire [2:0] _0971_;
  wire _0972_;
  wire _0973_;
  wire _0974_;
  wire _0975_;
  wire [2:0] _0976_;
  wire _0977_;
  wire _0978_;
  wire [2:0] _0979_;
  wire _0980_;
  wire _0981_;
  wire [2:0] _0982_;
  wire _0983_;
  wire _0984_;
  wire [2:0] _0985_;
  wire _0986_;
  wire _0987_;
  wire _0988_;
  wire _0989_;
  wire [2:0] _0990_;
  wire _0991_;
  wire _0992_;
  wire [2:0] _0993_;
  wire _0994_;
  wire _0995_;
  wire [2:0] _0996_;
  wire _0997_;
  wire _0998_;
  wire [2:0] _0999_;
  wire _1000_;
  wire _1001_;
  wire _1002_;
  wire _1003_;
  wire [2:0] _1004_;
  wire _1005_;
  wire _1006_;
  wire [2:0] _1007_;
  wire _1008_;
  wire _1009_;
  wire [2:0] _1010_;
  wire _1011_;
  wire _1012_;
  wire [2:0] _1013_;
  wire _1014_;
  wire _1015_;
  wire _1016_;
  wire _1017_;
  wire [2:0] _1018_;
  wire _1019_;
  wire _1020_;
  wire [2:0] _1021_;
  wire _1022_;
  wire _1023_;
  wire [2:0] _1024_;
  wire _1025_;
  wire _1026_;
  wire [2:0] _1027_;
  wire _1028_;
  wire _1029_;
  wire _1030_;
  wire _1031_;
  wire [2:0] _1032_;
  wire _1033_;
  wire _1034_;
  wire [2:0] _1035_;
  wire _1036_;
  wire _1037_;
  wire [2:0] _1038_;
  wire _1039_;
  wire _1040_;
  wire [2:0] _1041_;
  wire _1042_;
  wire _1043_;
  wire _1044_;
  wire _1045_;
  wire [2:0] _1046_;
  wire _1047_;
  wire _1048_;
  wire [2:0] _1049_;
  wire _1050_;
  wire _1051_;
  wire [2:0] _1052_;
  wire _1053_;
  wire _1054_;
  wire [2:0] _1055_;
  wire _1056_;
  wire _1057_;
  wire _1058_;
  wire _1059_;
  wire [2:0] _1060_;
  wire _1061_;
  wire _1062_;
  wire [2:0] _1063_;
  wire _1064_;
  wire _1065_;
  wire [2:0] _1066_;
  wire _1067_;
  wire _1068_;
  wire [2:0] _1069_;
  wire _1070_;
  wire _1071_;
  wire _1072_;
  wire _1073_;
  wire [2:0] _1074_;
  wire _1075_;
  wire _1076_;
  wire [2:0] _1077_;
  wire _1078_;
  wire _1079_;
  wire [2:0] _1080_;
  wire _1081_;
  wire _1082_;
  wire [2:0] _1083_;
  wire _1084_;
  wire _1085_;
  wire _1086_;
  wire _1087_;
  wire [2:0] _1088_;
  wire _1089_;
  wire _1090_;
  wire [2:0] _1091_;
  wire _1092_;
  wire _1093_;
  wire [2:0] _1094_;
  wire _1095_;
  wire _1096_;
  wire [2:0] _1097_;
  wire _1098_;
  wire _1099_;
  wire _1100_;
  wire _1101_;
  wire [2:0] _1102_;
  wire _1103_;
  wire _1104_;
  wire [2:0] _1105_;
  wire _1106_;
  wire _1107_;
  wire [2:0] _1108_;
  wire _1109_;
  wire _1110_;
  wire [2:0] _1111_;
  wire _1112_;
  wire _1113_;
  wire _1114_;
  wire _1115_;
  wire [2:0] _1116_;
  wire _1117_;
  wire _1118_;
  wire [2:0] _1119_;
  wire _1120_;
  wire _1121_;
  wire [2:0] _1122_;
  wire _1123_;
  wire _1124_;
  wire [2:0] _1125_;
  wire _1126_;
  wire _1127_;
  wire _1128_;
  wire _1129_;
  wire _1130_;
  wire _1131_;
  wire _1132_;
  wire _1133_;
  wire _1134_;
  wire _1135_;
  wire _1136_;
  wire _1137_;
  wire _1138_;
  wire _1139_;
  wire _1140_;
  wire _1141_;
  wire _1142_;
  wire _1143_;
  wire _1144_;
  wire _1145_;
  wire _1146_;
  wire _1147_;
  wire _1148_;
  wire _1149_;
  wire _1150_;
  wire _1151_;
  wire _1152_;
  wire _1153_;
  wire _1154_;
  wire _1155_;
  wire _1156_;
  wire _1157_;
  wire _1158_;
  wire _1159_;
  wire _1160_;
  wire _1161_;
  wire _1162_;
  wire _1163_;
  wire _1164_;
  wire _1165_;
  wire _1166_;
  wire _1167_;
  wire _1168_;
  wire _1169_;
  wire _1170_;
  wire _1171_;
  wire _1172_;
  wire _1173_;
  wire _1174_;
  wire _1175_;
  wire _1176_;
  wire _1177_;
  wire _1178_;
  wire _1179_;
  wire _1180_;
  wire _1181_;
  wire _1182_;
  wire _1183_;
  wire _1184_;
  wire _1185_;
  wire _1186_;
  wire _1187_;
  wire _1188_;
  wire _1189_;
  wire _1190_;
  wire _1191_;
  wire _1192_;
  wire _1193_;
  wire _1194_;
  wire _1195_;
  wire _1196_;
  wire _1197_;
  wire _1198_;
  wire _1199_;
  wire _1200_;
  wire _1201_;
  wire _1202_;
  wire _1203_;
  wire _1204_;
  wire _1205_;
  wire _1206_;
  wire _1207_;
  wire _1208_;
  wire _1209_;
  wire _1210_;
  wire _1211_;
  wire _1212_;
  wire _1213_;
  wire _1214_;
  wire _1215_;
  wire _1216_;
  wire _1217_;
  wire _1218_;
  wire _1219_;
  wire _1220_;
  wire _1221_;
  wire _1222_;
  wire _1223_;
  wire _1224_;
  wire _1225_;
  wire _1226_;
  wire _1227_;
  wire _1228_;
  wire _1229_;
  wire _1230_;
  wire _1231_;
  wire _1232_;
  wire _1233_;
  wire _1234_;
  wire _1235_;
  wire _1236_;
  wire _1237_;
  wire _1238_;
  wire _1239_;
  wire _1240_;
  wire _1241_;
  wire _1242_;
  wire _1243_;
  wire _1244_;
  wire _1245_;
  wire _1246_;
  wire _1247_;
  wire _1248_;
  wire _1249_;
  wire _1250_;
  wire _1251_;
  wire _1252_;
  wire _1253_;
  wire _1254_;
  wire _1255_;
  wire _1256_;
  wire _1257_;
  wire _1258_;
  wire _1259_;
  wire _1260_;
  wire _1261_;
  wire _1262_;
  wire _1263_;
  wire _1264_;
  wire _1265_;
  wire _1266_;
  wire _1267_;
  wire _1268_;
  wire _1269_;
  wire _1270_;
  wire _1271_;
  wire _1272_;
  wire _1273_;
  wire _1274_;
  wire _1275_;
  wire _1276_;
  wire _1277_;
  wire _1278_;
  wire _1279_;
  wire _1280_;
  wire _1281_;
  wire _1282_;
  wire _1283_;
  wire _1284_;
  wire _1285_;
  wire _1286_;
  wire _1287_;
  wire _1288_;
  wire _1289_;
  wire _1290_;
  wire _1291_;
  wire _1292_;
  wire _1293_;
  wire _1294_;
  wire _1295_;
  wire _1296_;
  wire _1297_;
  wire _1298_;
  wire _1299_;
  wire _1300_;
  wire _1301_;
  wire _1302_;
  wire _1303_;
  wire _1304_;
  wire _1305_;
  wire _1306_;
  wire _1307_;
  wire _1308_;
  wire _1309_;
  wire _1310_;
  wire _1311_;
  wire _1312_;
  wire _1313_;
  wire _1314_;
  wire _1315_;
  wire _1316_;
  wire _1317_;
  wire _1318_;
  wire _1319_;
  wire _1320_;
  wire _1321_;
  wire _1322_;
  wire _1323_;
  wire _1324_;
  wire _1325_;
  wire _1326_;
  wire _1327_;
  wire _1328_;
  wire _1329_;
  wire _1330_;
  wire _1331_;
  wire _1332_;
  wire _1333_;
  wire _1334_;
  wire _1335_;
  wire _1336_;
  wire _1337_;
  wire _1338_;
  wire _1339_;
  wire _1340_;
  wire _1341_;
  wire _1342_;
  wire _1343_;
  wire _1344_;
  wire _1345_;
  wire _1346_;
  wire _1347_;
  wire _1348_;
  wire _1349_;
  wire _1350_;
  wire _1351_;
  wire _1352_;
  wire _1353_;
  wire _1354_;
  wire _1355_;
  wire _1356_;
  wire _1357_;
  wire _1358_;
  wire _1359_;
  wire _1360_;
  wire _1361_;
  wire _1362_;
  wire _1363_;
  wire _1364_;
  wire _1365_;
  wire _1366_;
  wire _1367_;
  wire _1368_;
  wire _1369_;
  wire _1370_;
  wire _1371_;
  wire _1372_;
  wire _1373_;
  wire _1374_;
  wire _1375_;
  wire _1376_;
  wire _1377_;
  wire _1378_;
  wire _1379_;
  wire _1380_;
  wire _1381_;
  wire _1382_;
  wire _1383_;
  wire _1384_;
  wire _1385_;
  wire _1386_;
  wire _1387_;
  wire _1388_;
  wire _1389_;
  wire _1390_;
  wire _1391_;
  wire _1392_;
  wire _1393_;
  wire _1394_;
  wire _1395_;
  wire _1396_;
  wire _1397_;
  wire _1398_;
  wire _1399_;
  wire _1400_;
  wire _1401_;
  wire _1402_;
  wire _1403_;
  wire _1404_;
  wire _1405_;
  wire _1406_;
  wire _1407_;
  wire _1408_;
  wire _1409_;
  wire _1410_;
  wire _1411_;
  wire _1412_;
  wire _1413_;
  wire _1414_;
  wire _1415_;
  wire _1416_;
  wire _1417_;
  wire _1418_;
  wire _1419_;
  wire _1420_;
  wire _1421_;
  wire _1422_;
  wire _1423_;
  wire _1424_;
  wire _1425_;
  wire _1426_;
  wire _1427_;
  wire _1428_;
  wire _1429_;
  wire _1430_;
  wire _1431_;
  wire _1432_;
  wire _1433_;
  wire _1434_;
  wire _1435_;
  wire _1436_;
  wire _1437_;
  wire _1438_;
  wire _1439_;
  wire _1440_;
  wire _1441_;
  wire _1442_;
  wire _1443_;
  wire _1444_;
  wire _1445_;
  wire _1446_;
  wire _1447_;
  wire _1448_;
  wire _1449_;
  wire _1450_;
  wire _1451_;
  wire _1452_;
  wire _1453_;
  wire _1454_;
  wire _1455_;
  wire _1456_;
  wire _1457_;
  wire _1458_;
  wire _1459_;
  wire _1460_;
  wire _1461_;
  wire _1462_;
  wire _1463_;
  wire _1464_;
  wire _1465_;
  wire _1466_;
  wire _1467_;
  wire _1468_;
  wire _1469_;
  wire _1470_;
  wire _1471_;
  wire _1472_;
  wire _1473_;
  wire _1474_;
  wire _1475_;
  wire _1476_;
  wire _1477_;
  wire _1478_;
  wire _1479_;
  wire _1480_;
  wire _1481_;
  wire _1482_;
  wire _1483_;
  wire _1484_;
  wire _1485_;
  wire _1486_;
  wire _1487_;
  wire _1488_;
  wire _1489_;
  wire _1490_;
  wire _1491_;
  wire _1492_;
  wire _1493_;
  wire _1494_;
  wire _1495_;
  wire _1496_;
  wire _1497_;
  wire _1498_;
  wire _1499_;
  wire _1500_;
  wire _1501_;
  wire _1502_;
  wire _1503_;
  wire _1504_;
  wire _1505_;
  wire _1506_;
  wire _1507_;
  wire _1508_;
  wire _1509_;
  wire _1510_;
  wire _1511_;
  wire _1512_;
  wire _1513_;
  wire _1514_;
  wire _1515_;
  wire _1516_;
  wire _1517_;
  wire _1518_;
  wire _1519_;
  wire _1520_;
  wire _1521_;
  wire _1522_;
  wire _1523_;
  wire _1524_;
  wire _1525_;
  wire _1526_;
  wire _1527_;
  wire _1528_;
  wire _1529_;
  wire _1530_;
  wire _1531_;
  wire _1532_;
  wire _1533_;
  wire _1534_;
  wire _1535_;
  wire _1536_;
  wire _1537_;
  wire _1538_;
  wire _1539_;
  wire _1540_;
  wire _1541_;
  wire _1542_;
  wire _1543_;
  wire _1544_;
  wire _1545_;
  wire _1546_;
  wire _1547_;
  wire _1548_;
  wire _1549_;
  wire _1550_;
  wire _1551_;
  wire _1552_;
  wire _1553_;
  wire _1554_;
  wire _1555_;
  wire _1556_;
  wire _1557_;
  wire _1558_;
  wire _1559_;
  wire _1560_;
  wire _1561_;
  wire _1562_;
  wire _1563_;
  wire _1564_;
  wire _1565_;
  wire _1566_;
  wire _1567_;
  wire _1568_;
  wire _1569_;
  wire _1570_;
  wire _1571_;
  wire _1572_;
  wire _1573_;
  wire _1574_;
  wire _1575_;
  wire _1576_;
  wire _1577_;
  wire _1578_;
  wire _1579_;
  wire _1580_;
  wire _1581_;
  wire _1582_;
  wire _1583_;
  wire _1584_;
  wire _1585_;
  wire _1586_;
  wire _1587_;
  wire _1588_;
  wire _1589_;
  wire _1590_;
  wire _1591_;
  wire _1592_;
  wire _1593_;
  wire _1594_;
  wire _1595_;
  wire _1596_;
  wire _1597_;
  wire _1598_;
  wire _1599_;
  wire _1600_;
  wire _1601_;
  wire _1602_;
  wire _1603_;
  wire _1604_;
  wire _1605_;
  wire _1606_;
  wire _1607_;
  wire _1608_;
  wire _1609_;
  wire _1610_;
  wire _1611_;
  wire _1612_;
  wire _1613_;
  wire _1614_;
  wire _1615_;
  wire _1616_;
  wire _1617_;
  wire _1618_;
  wire _1619_;
  wire _1620_;
  wire _1621_;
  wire _1622_;
  wire _1623_;
  wire _1624_;
  wire _1625_;
  wire _1626_;
  wire _1627_;
  wire _1628_;
  wire _1629_;
  wire _1630_;
  wire _1631_;
  wire _1632_;
  wire _1633_;
  wire _1634_;
  wire _1635_;
  wire _1636_;
  wire _1637_;
  wire _1638_;
  wire _1639_;
  wire _1640_;
  wire _1641_;
  wire _1642_;
  wire _1643_;
  wire _1644_;
  wire _1645_;
  wire _1646_;
  wire _1647_;
  wire _1648_;
  wire _1649_;
  wire _1650_;
  wire _1651_;
  wire _1652_;
  wire _1653_;
  wire _1654_;
  wire _1655_;
  wire _1656_;
  wire _1657_;
  wire _1658_;
  wire _1659_;
  wire _1660_;
  wire _1661_;
  wire _1662_;
  wire _1663_;
  wire _1664_;
  wire _1665_;
  wire _1666_;
  wire _1667_;
  wire _1668_;
  wire _1669_;
  wire _1670_;
  wire _1671_;
  wire _1672_;
  wire _1673_;
  wire _1674_;
  wire _1675_;
  wire _1676_;
  wire _1677_;
  wire _1678_;
  wire _1679_;
  wire _1680_;
  wire _1681_;
  wire _1682_;
  wire _1683_;
  wire _1684_;
  wire _1685_;
  wire _1686_;
  wire _1687_;
  wire _1688_;
  wire _1689_;
  wire _1690_;
  wire _1691_;
  wire [2:0] _1692_;
  wire _1693_;
  wire _1694_;
  wire [2:0] _1695_;
  wire _1696_;
  wire _1697_;
  wire [2:0] _1698_;
  wire _1699_;
  wire _1700_;
  wire [2:0] _1701_;
  wire _1702_;
  wire _1703_;
  wire _1704_;
  wire _1705_;
  wire [2:0] _1706_;
  wire _1707_;
  wire _1708_;
  wire [2:0] _1709_;
  wire _1710_;
  wire _1711_;
  wire [2:0] _1712_;
  wire _1713_;
  wire _1714_;
  wire [2:0] _1715_;
  wire _1716_;
  wire _1717_;
  wire _1718_;
  wire _1719_;
  wire [2:0] _1720_;
  wire _1721_;
  wire _1722_;
  wire [2:0] _1723_;
  wire _1724_;
  wire _1725_;
  wire [2:0] _1726_;
  wire _1727_;
  wire _1728_;
  wire [2:0] _1729_;
  wire _1730_;
  wire _1731_;
  wire _1732_;
  wire _1733_;
  wire [2:0] _1734_;
  wire _1735_;
  wire _1736_;
  wire [2:0] _1737_;
  wire _1738_;
  wire _1739_;
  wire [2:0] _1740_;
  wire _1741_;
  wire _1742_;
  wire [2:0] _1743_;
  wire _1744_;
  wire _1745_;
  wire _1746_;
  wire _1747_;
  wire [2:0] _1748_;
  wire _1749_;
  wire _1750_;
  wire [2:0] _1751_;
  wire _1752_;
  wire _1753_;
  wire [2:0] _1754_;
  wire _1755_;
  wire _1756_;
  wire [2:0] _1757_;
  wire _1758_;
  wire _1759_;
  wire _1760_;
  wire _1761_;
  wire [2:0] _1762_;
  wire _1763_;
  wire _1764_;
  wire [2:0] _1765_;
  wire _1766_;
  wire _1767_;
  wire [2:0] _1768_;
  wire _1769_;
  wire _1770_;
  wire [2:0] _1771_;
  wire _1772_;
  wire _1773_;
  wire _1774_;
  wire _1775_;
  wire [2:0] _1776_;
  wire _1777_;
  wire _1778_;
  wire [2:0] _1779_;
  wire _1780_;
  wire _1781_;
  wire [2:0] _1782_;
  wire _1783_;
  wire _1784_;
  wire [2:0] _1785_;
  wire _1786_;
  wire _1787_;
  wire _1788_;
  wire _1789_;
  wire [2:0] _1790_;
  wire _1791_;
  wire _1792_;
  wire [2:0] _1793_;
  wire _1794_;
  wire _1795_;
  wire [2:0] _1796_;
  wire _1797_;
  wire _1798_;
  wire [2:0] _1799_;
  wire _1800_;
  wire _1801_;
  wire _1802_;
  wire _1803_;
  wire [2:0] _1804_;
  wire _1805_;
  wire _1806_;
  wire [2:0] _1807_;
  wire _1808_;
  wire _1809_;
  wire [2:0] _1810_;
  wire _1811_;
  wire _1812_;
  wire [2:0] _1813_;
  wire _1814_;
  wire _1815_;
  wire _1816_;
  wire _1817_;
  wire [2:0] _1818_;
  wire _1819_;
  wire _1820_;
  wire [2:0] _1821_;
  wire _1822_;
  wire _1823_;
  wire [2:0] _1824_;
  wire _1825_;
  wire _1826_;
  wire [2:0] _1827_;
  wire _1828_;
  wire _1829_;
  wire _1830_;
  wire _1831_;
  wire [2:0] _1832_;
  wire _1833_;
  wire _1834_;
  wire [2:0] _1835_;
  wire _1836_;
  wire _1837_;
  wire [2:0] _1838_;
  wire _1839_;
  wire _1840_;
  wire [2:0] _1841_;
  wire _1842_;
  wire _1843_;
  wire _1844_;
  wire _1845_;
  wire [2:0] _1846_;
  wire _1847_;
  wire _1848_;
  wire [2:0] _1849_;
  wire _1850_;
  wire _1851_;
  wire [2:0] _1852_;
  wire _1853_;
  wire _1854_;
  wire [2:0] _1855_;
  wire _1856_;
  wire _1857_;
  wire _1858_;
  wire _1859_;
  wire [2:0] _1860_;
  wire _1861_;
  wire _1862_;
  wire [2:0] _1863_;
  wire _1864_;
  wire _1865_;
  wire [2:0] _1866_;
  wire _1867_;
  wire _1868_;
  wire [2:0] _1869_;
  wire _1870_;
  wire _1871_;
  wire _1872_;
  wire _1873_;
  wire [2:0] _1874_;
  wire _1875_;
  wire _1876_;
  wire [2:0] _1877_;
  wire _1878_;
  wire _1879_;
  wire [2:0] _1880_;
  wire _1881_;
  wire _1882_;
  wire [2:0] _1883_;
  wire _1884_;
  wire _1885_;
  wire _1886_;
  wire _1887_;
  wire [2:0] _1888_;
  wire _1889_;
  wire _1890_;
  wire [2:0] _1891_;
  wire _1892_;
  wire _1893_;
  wire [2:0] _1894_;
  wire _1895_;
  wire _1896_;
  wire [2:0] _1897_;
  wire _1898_;
  wire _1899_;
  wire _1900_;
  wire _1901_;
  wire [2:0] _1902_;
  wire _1903_;
  wire _1904_;
  wire [2:0] _1905_;
  wire _1906_;
  wire _1907_;
  wire [2:0] _1908_;
  wire _1909_;
  wire _1910_;
  wire [2:0] _1911_;
  wire _1912_;
  wire _1913_;
  wire _1914_;
  wire _1915_;
  wire [2:0] _1916_;
  wire _1917_;
  wire _1918_;
  wire [2:0] _1919_;
  wire _1920_;
  wire _1921_;
  wire [2:0] _1922_;
  wire _1923_;
  wire _1924_;
  wire [2:0] _1925_;
  wire _1926_;
  wire _1927_;
  wire _1928_;
  wire _1929_;
  wire [2:0] _1930_;
  wire _1931_;
  wire _1932_;
  wire [2:0] _1933_;
  wire _1934_;
  wire _1935_;
  wire [2:0] _1936_;
  wire _1937_;
  wire _1938_;
  wire [2:0] _1939_;
  wire _1940_;
  wire _1941_;
  wire _1942_;
  wire _1943_;
  wire [2:0] _1944_;
  wire _1945_;
  wire _1946_;
  wire [2:0] _1947_;
  wire _1948_;
  wire _1949_;
  wire [2:0] _1950_;
  wire _1951_;
  wire _1952_;
  wire [2:0] _1953_;
  wire _1954_;
  wire _1955_;
  wire _1956_;
  wire _1957_;
  wire [2:0] _1958_;
  wire _1959_;
  wire _1960_;
  wire [2:0] _1961_;
  wire _1962_;
  wire _1963_;
  wire [2:0] _1964_;
  wire _1965_;
  wire _1966_;
  wire [2:0] _1967_;
  wire _1968_;
  wire _1969_;
  wire _1970_;
  wire _1971_;
  wire [2:0] _1972_;
  wire _1973_;
  wire _1974_;
  wire [2:0] _1975_;
  wire _1976_;
  wire _1977_;
  wire [2:0] _1978_;
  wire _1979_;
  wire _1980_;
  wire [2:0] _1981_;
  wire _1982_;
  wire _1983_;
  wire _1984_;
  wire _1985_;
  wire [2:0] _1986_;
  wire _1987_;
  wire _1988_;
  wire [2:0] _1989_;
  wire _1990_;
  wire _1991_;
  wire [2:0] _1992_;
  wire _1993_;
  wire _1994_;
  wire [2:0] _1995_;
  wire _1996_;
  wire _1997_;
  wire _1998_;
  wire _1999_;
  wire [2:0] _2000_;
  wire _2001_;
  wire _2002_;
  wire [2:0] _2003_;
  wire _2004_;
  wire _2005_;
  wire [2:0] _2006_;
  wire _2007_;
  wire _2008_;
  wire [2:0] _2009_;
  wire _2010_;
  wire _2011_;
  wire _2012_;
  wire _2013_;
  wire [2:0] _2014_;
  wire _2015_;
  wire _2016_;
  wire [2:0] _2017_;
  wire _2018_;
  wire _2019_;
  wire [2:0] _2020_;
  wire _2021_;
  wire _2022_;
  wire [2:0] _2023_;
  wire _2024_;
  wire _2025_;
  wire _2026_;
  wire _2027_;
  wire [2:0] _2028_;
  wire _2029_;
  wire _2030_;
  wire [2:0] _2031_;
  wire _2032_;
  wire _2033_;
  wire [2:0] _2034_;
  wire _2035_;
  wire _2036_;
  wire [2:0] _2037_;
  wire _2038_;
  wire _2039_;
  wire _2040_;
  wire _2041_;
  wire [2:0] _2042_;
  wire _2043_;
  wire _2044_;
  wire [2:0] _2045_;
  wire _2046_;
  wire _2047_;
  wire [2:0] _2048_;
  wire _2049_;
  wire _2050_;
  wire [2:0] _2051_;
  wire _2052_;
  wire _2053_;
  wire _2054_;
  wire _2055_;
  wire [2:0] _2056_;
  wire _2057_;
  wire _2058_;
  wire [2:0] _2059_;
  wire _2060_;
  wire _2061_;
  wire [2:0] _2062_;
  wire _2063_;
  wire _2064_;
  wire [2:0] _2065_;
  wire _2066_;
  wire _2067_;
  wire _2068_;
  wire _2069_;
  wire [2:0] _2070_;
  wire _2071_;
  wire _2072_;
  wire [2:0] _2073_;
  wire _2074_;
  wire _2075_;
  wire [2:0] _2076_;
  wire _2077_;
  wire _2078_;
  wire [2:0] _2079_;
  wire _2080_;
  wire _2081_;
  wire _2082_;
  wire _2083_;
  wire [2:0] _2084_;
  wire _2085_;
  wire _2086_;
  wire [2:0] _2087_;
  wire _2088_;
  wire _2089_;
  wire [2:0] _2090_;
  wire _2091_;
  wire _2092_;
  wire [2:0] _2093_;
  wire _2094_;
  wire _2095_;
  wire _2096_;
  wire _2097_;
  wire [2:0] _2098_;
  wire _2099_;
  wire _2100_;
  wire [2:0] _2101_;
  wire _2102_;
  wire _2103_;
  wire [2:0] _2104_;
  wire _2105_;
  wire _2106_;
  wire [2:0] _2107_;
  wire _2108_;
  wire _2109_;
  wire _2110_;
  wire _2111_;
  wire [2:0] _2112_;
  wire _2113_;
  wire _2114_;
  wire [2:0] _2115_;
  wire _2116_;
  wire _2117_;
  wire [2:0] _2118_;
  wire _2119_;
  wire _2120_;
  wire [2:0] _2121_;
  wire _2122_;
  wire _2123_;
  wire _2124_;
  wire _2125_;
  wire [2:0] _2126_;
  wire _2127_;
  wire _2128_;
  wire [2:0] _2129_;
  input clk;
  wire clk;
  input [895:0] data;
  wire [895:0] data;
  output illegal;
  reg illegal = 1'h0;
  wire [559:0] neg;
  reg [1:0] neg_0_0 = 2'h0;
  reg [3:0] neg_0_1 = 4'h0;
  output [4:0] neg_0_2;
  reg [4:0] neg_0_2 = 5'h00;
  reg [1:0] neg_100_0 = 2'h0;
  reg [3:0] neg_100_1 = 4'h0;
  output [4:0] neg_100_2;
  reg [4:0] neg_100_2 = 5'h00;
  reg [1:0] neg_101_0 = 2'h0;
  reg [3:0] neg_101_1 = 4'h0;
  output [4:0] neg_101_2;
  reg [4:0] neg_101_2 = 5'h00;
  reg [1:0] neg_102_0 = 2'h0;
  reg [3:0] neg_102_1 = 4'h0;
  output [4:0] neg_102_2;
  reg [4:0] neg_102_2 = 5'h00;
  reg [1:0] neg_103_0 = 2'h0;
  reg [3:0] neg_103_1 = 4'h0;
  output [4:0] neg_103_2;
  reg [4:0] neg_103_2 = 5'h00;
  reg [1:0] neg_104_0 = 2'h0;
  reg [3:0] neg_104_1 = 4'h0;
  output [4:0] neg_104_2;
  reg [4:0] neg_104_2 = 5'h00;
  reg [1:0] neg_105_0 = 2'h0;
  reg [3:0] neg_105_1 = 4'h0;
  output [4:0] neg_105_2;
  reg [4:0] neg_105_2 = 5'h00;
  reg [1:0] neg_106_0 = 2'h0;
  reg [3:0] neg_106_1 = 4'h0;
  output [4:0] neg_106_2;
  reg [4:0] neg_106_2 = 5'h00;
  reg [1:0] neg_107_0 = 2'h0;
  reg [3:0] neg_107_1 = 4'h0;
  output [4:0] neg_107_2;
  reg [4:0] neg_107_2 = 5'h00;
  reg [1:0] neg_108_0 = 2'h0;
  reg [3:0] neg_108_1 = 4'h0;
  output [4:0] neg_108_2;
  reg [4:0] neg_108_2 = 5'h00;
  reg [1:0] neg_109_0 = 2'h0;
  reg [3:0] neg_109_1 = 4'h0;
  output [4:0] neg_109_2;
  reg [4:0] neg_109_2 = 5'h00;
  reg [1:0] neg_10_0 = 2'h0;
  reg [3:0] neg_10_1 = 4'h0;
  output [4:0] neg_10_2;
  reg [4:0] neg_10_2 = 5'h00;
  reg [1:0] neg_110_0 = 2'h0;
  reg [3:0] neg_110_1 = 4'h0;
  output [4:0] neg_110_2;
  reg [4:0] neg_110_2 = 5'h00;
  reg [1:0] neg_111_0 = 2'h0;
  reg [3:0] neg_111_1 = 4'h0;
  output [4:0] neg_111_2;
  reg [4:0] neg_111_2 = 5'h00;
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
  reg [1:0] neg_16_0 = 2'h0;
  reg [3:0] neg_16_1 = 4'h0;
  output [4:0] neg_16_2;
  reg [4:0] neg_16_2 = 5'h00;
  reg [1:0] neg_17_0 = 2'h0;
  reg [3:0] neg_17_1 = 4'h0;
  output [4:0] neg_17_2;
  reg [4:0] neg_17_2 = 5'h00;
  reg [1:0] neg_18_0 = 2'h0;
  reg [3:0] neg_18_1 = 4'h0;
  output [4:0] neg_18_2;
  reg [4:0] neg_18_2 = 5'h00;
  reg [1:0] neg_19_0 = 2'h0;
  reg [3:0] neg_19_1 = 4'h0;
  output [4:0] neg_19_2;
  reg [4:0] neg_19_2 = 5'h00;
  reg [1:0] neg_1_0 = 2'h0;
  reg [3:0] neg_1_1 = 4'h0;
  output [4:0] neg_1_2;
  reg [4:0] neg_1_2 = 5'h00;
  reg [1:0] neg_20_0 = 2'h0;
  reg [3:0] neg_20_1 = 4'h0;
  output [4:0] neg_20_2;
  reg [4:0] neg_20_2 = 5'h00;
  reg [1:0] neg_21_0 = 2'h0;
  reg [3:0] neg_21_1 = 4'h0;
  output [4:0] neg_21_2;
  reg [4:0] neg_21_2 = 5'h00;
  reg [1:0] neg_22_0 = 2'h0;
  reg [3:0] neg_22_1 = 4'h0;
  output [4:0] neg_22_2;
  reg [4:0] neg_22_2 = 5'h00;
  reg [1:0] neg_23_0 = 2'h0;
  reg [3:0] neg_23_1 = 4'h0;
  output [4:0] neg_23_2;
  reg [4:0] neg_23_2 = 5'h00;
  reg [1:0] neg_24_0 = 2'h0;
  reg [3:0] neg_24_1 = 4'h0;
  output [4:0] neg_24_2;
  reg [4:0] neg_24_2 = 5'h00;
  reg [1:0] neg_25_0 = 2'h0;
  reg [3:0] neg_25_1 = 4'h0;
  output [4:0] neg_25_2;
  reg [4:0] neg_25_2 = 5'h00;
  reg [1:0] neg_26_0 = 2'h0;
  reg [3:0] neg_26_1 = 4'h0;
  output [4:0] neg_26_2;
  reg [4:0] neg_26_2 = 5'h00;
  reg [1:0] neg_27_0 = 2'h0;
  reg [3:0] neg_27_1 = 4'h0;
  output [4:0] neg_27_2;
  reg [4:0] neg_27_2 = 5'h00;
  reg [1:0] neg_28_0 = 2'h0;
  reg [3:0] neg_28_1 = 4'h0;
  output [4:0] neg_28_2;
  reg [4:0] neg_28_2 = 5'h00;
  reg [1:0] neg_29_0 = 2'h0;
  reg [3:0] neg_29_1 = 4'h0;
  output [4:0] neg_29_2;
  reg [4:0] neg_29_2 = 5'h00;
  reg [1:0] neg_2_0 = 2'h0;
  reg [3:0] neg_2_1 = 4'h0;
  output [4:0] neg_2_2;
  reg [4:0] neg_2_2 = 5'h00;
  reg [1:0] neg_30_0 = 2'h0;
  reg [3:0] neg_30_1 = 4'h0;
  output [4:0] neg_30_2;
  reg [4:0] neg_30_2 = 5'h00;
  reg [1:0] neg_31_0 = 2'h0;
  reg [3:0] neg_31_1 = 4'h0;
  output [4:0] neg_31_2;
  reg [4:0] neg_31_2 = 5'h00;
  reg [1:0] neg_32_0 = 2'h0;
  reg [3:0] neg_32_1 = 4'h0;
  output [4:0] neg_32_2;
  reg [4:0] neg_32_2 = 5'h00;
  reg [1:0] neg_33_0 = 2'h0;
  reg [3:0] neg_33_1 = 4'h0;
  output [4:0] neg_33_2;
  reg [4:0] neg_33_2 = 5'h00;
  reg [1:0] neg_34_0 = 2'h0;
  reg [3:0] neg_34_1 = 4'h0;
  output [4:0] neg_34_2;
  reg [4:0] neg_34_2 = 5'h00;
  reg [1:0] neg_35_0 = 2'h0;
  reg [3:0] neg_35_1 = 4'h0;
  output [4:0] neg_35_2;
  reg [4:0] neg_35_2 = 5'h00;
  reg [1:0] neg_36_0 = 2'h0;
  reg [3:0] neg_36_1 = 4'h0;
  output [4:0] neg_36_2;
  reg [4:0] neg_36_2 = 5'h00;
  reg [1:0] neg_37_0 = 2'h0;
  reg [3:0] neg_37_1 = 4'h0;
  output [4:0] neg_37_2;
  reg [4:0] neg_37_2 = 5'h00;
  reg [1:0] neg_38_0 = 2'h0;
  reg [3:0] neg_38_1 = 4'h0;
  output [4:0] neg_38_2;
  reg [4:0] neg_38_2 = 5'h00;
  reg [1:0] neg_39_0 = 2'h0;
  reg [3:0] neg_39_1 = 4'h0;
  output [4:0] neg_39_2;
  reg [4:0] neg_39_2 = 5'h00;
  reg [1:0] neg_3_0 = 2'h0;
  reg [3:0] neg_3_1 = 4'h0;
  output [4:0] neg_3_2;
  reg [4:0] neg_3_2 = 5'h00;
  reg [1:0] neg_40_0 = 2'h0;
  reg [3:0] neg_40_1 = 4'h0;
  output [4:0] neg_40_2;
  reg [4:0] neg_40_2 = 5'h00;
  reg [1:0] neg_41_0 = 2'h0;
  reg [3:0] neg_41_1 = 4'h0;
  output [4:0] neg_41_2;
  reg [4:0] neg_41_2 = 5'h00;
  reg [1:0] neg_42_0 = 2'h0;
  reg [3:0] neg_42_1 = 4'h0;
  output [4:0] neg_42_2;
  reg [4:0] neg_42_2 = 5'h00;
  reg [1:0] neg_43_0 = 2'h0;
  reg [3:0] neg_43_1 = 4'h0;
  output [4:0] neg_43_2;
  reg [4:0] neg_43_2 = 5'h00;
  reg [1:0] neg_44_0 = 2'h0;
  reg [3:0] neg_44_1 = 4'h0;
  output [4:0] neg_44_2;
  reg [4:0] neg_44_2 = 5'h00;
  reg [1:0] neg_45_0 = 2'h0;
  reg [3:0] neg_45_1 = 4'h0;
  output [4:0] neg_45_2;
  reg [4:0] neg_45_2 = 5'h00;
  reg [1:0] neg_46_0 = 2'h0;
  reg [3:0] neg_46_1 = 4'h0;
  output [4:0] neg_46_2;
  reg [4:0] neg_46_2 = 5'h00;
  reg [1:0] neg_47_0 = 2'h0;
  reg [3:0] neg_47_1 = 4'h0;
  output [4:0] neg_47_2;
  reg [4:0] neg_47_2 = 5'h00;
  reg [1:0] neg_48_0 = 2'h0;
  reg [3:0] neg_48_1 = 4'h0;
  output [4:0] neg_48_2;
  reg [4:0] neg_48_2 = 5'h00;
  reg [1:0] neg_49_0 = 2'h0;
  reg [3:0] neg_49_1 = 4'h0;
  output [4:0] neg_49_2;
  reg [4:0] neg_49_2 = 5'h00;
  reg [1:0] neg_4_0 = 2'h0;
  reg [3:0] neg_4_1 = 4'h0;
  output [4:0] neg_4_2;
  reg [4:0] neg_4_2 = 5'h00;
  reg [1:0] neg_50_0 = 2'h0;
  reg [3:0] neg_50_1 = 4'h0;
  output [4:0] neg_50_2;
  reg [4:0] neg_50_2 = 5'h00;
  reg [1:0] neg_51_0 = 2'h0;
  reg [3:0] neg_51_1 = 4'h0;
  output [4:0] neg_51_2;
  reg [4:0] neg_51_2 = 5'h00;
  reg [1:0] neg_52_0 = 2'h0;
  reg [3:0] neg_52_1 = 4'h0;
  output [4:0] neg_52_2;
  reg [4:0] neg_52_2 = 5'h00;
  reg [1:0] neg_53_0 = 2'h0;
  reg [3:0] neg_53_1 = 4'h0;
  output [4:0] neg_53_2;
  reg [4:0] neg_53_2 = 5'h00;
  reg [1:0] neg_54_0 = 2'h0;
  reg [3:0] neg_54_1 = 4'h0;
  output [4:0] neg_54_2;
  reg [4:0] neg_54_2 = 5'h00;
  reg [1:0] neg_55_0 = 2'h0;
  reg [3:0] neg_55_1 = 4'h0;
  output [4:0] neg_55_2;
  reg [4:0] neg_55_2 = 5'h00;
  reg [1:0] neg_56_0 = 2'h0;
  reg [3:0] neg_56_1 = 4'h0;
  output [4:0] neg_56_2;
  reg [4:0] neg_56_2 = 5'h00;
  reg [1:0] neg_57_0 = 2'h0;
  reg [3:0] neg_57_1 = 4'h0;
  output [4:0] neg_57_2;
  reg [4:0] neg_57_2 = 5'h00;
  reg [1:0] neg_58_0 = 2'h0;
  reg [3:0] neg_58_1 = 4'h0;
  output [4:0] neg_58_2;
  reg [4:0] neg_58_2 = 5'h00;
  reg [1:0] neg_59_0 = 2'h0;
  reg [3:0] neg_59_1 = 4'h0;
  output [4:0] neg_59_2;
  reg [4:0] neg_59_2 = 5'h00;
  reg [1:0] neg_5_0 = 2'h0;
  reg [3:0] neg_5_1 = 4'h0;
  output [4:0] neg_5_2;
  reg [4:0] neg_5_2 = 5'h00;
  reg [1:0] neg_60_0 = 2'h0;
  reg [3:0] neg_60_1 = 4'h0;
  output [4:0] neg_60_2;
  reg [4:0] neg_60_2 = 5'h00;
  reg [1:0] neg_61_0 = 2'h0;
  reg [3:0] neg_61_1 = 4'h0;
  output [4:0] neg_61_2;
  reg [4:0] neg_61_2 = 5'h00;
  reg [1:0] neg_62_0 = 2'h0;
  reg [3:0] neg_62_1 = 4'h0;
  output [4:0] neg_62_2;
  reg [4:0] neg_62_2 = 5'h00;
  reg [1:0] neg_63_0 = 2'h0;
  reg [3:0] neg_63_1 = 4'h0;
  output [4:0] neg_63_2;
  reg [4:0] neg_63_2 = 5'h00;
  reg [1:0] neg_64_0 = 2'h0;
  reg [3:0] neg_64_1 = 4'h0;
  output [4:0] neg_64_2;
  reg [4:0] neg_64_2 = 5'h00;
  reg [1:0] neg_65_0 = 2'h0;
  reg [3:0] neg_65_1 = 4'h0;
  output [4:0] neg_65_2;
  reg [4:0] neg_65_2 = 5'h00;
  reg [1:0] neg_66_0 = 2'h0;
  reg [3:0] neg_66_1 = 4'h0;
  output [4:0] neg_66_2;
  reg [4:0] neg_66_2 = 5'h00;
  reg [1:0] neg_67_0 = 2'h0;
  reg [3:0] neg_67_1 = 4'h0;
  output [4:0] neg_67_2;
  reg [4:0] neg_67_2 = 5'h00;
  reg [1:0] neg_68_0 = 2'h0;
  reg [3:0] neg_68_1 = 4'h0;
  output [4:0] neg_68_2;
  reg [4:0] neg_68_2 = 5'h00;
  reg [1:0] neg_69_0 = 2'h0;
  reg [3:0] neg_69_1 = 4'h0;
  output [4:0] neg_69_2;
  reg [4:0] neg_69_2 = 5'h00;
  reg [1:0] neg_6_0 = 2'h0;
  reg [3:0] neg_6_1 = 4'h0;
  output [4:0] neg_6_2;
  reg [4:0] neg_6_2 = 5'h00;
  reg [1:0] neg_70_0 = 2'h0;
  reg [3:0] neg_70_1 = 4'h0;
  output [4:0] neg_70_2;
  reg [4:0] neg_70_2 = 5'h00;
  reg [1:0] neg_71_0 = 2'h0;
  reg [3:0] neg_71_1 = 4'h0;
  output [4:0] neg_71_2;
  reg [4:0] neg_71_2 = 5'h00;
  reg [1:0] neg_72_0 = 2'h0;
  reg [3:0] neg_72_1 = 4'h0;
  output [4:0] neg_72_2;
  reg [4:0] neg_72_2 = 5'h00;
  reg [1:0] neg_73_0 = 2'h0;
  reg [3:0] neg_73_1 = 4'h0;
  output [4:0] neg_73_2;
  reg [4:0] neg_73_2 = 5'h00;
  reg [1:0] neg_74_0 = 2'h0;
  reg [3:0] neg_74_1 = 4'h0;
  output [4:0] neg_74_2;
  reg [4:0] neg_74_2 = 5'h00;
  reg [1:0] neg_75_0 = 2'h0;
  reg [3:0] neg_75_1 = 4'h0;
  output [4:0] neg_75_2;
  reg [4:0] neg_75_2 = 5'h00;
  reg [1:0] neg_76_0 = 2'h0;
  reg [3:0] neg_76_1 = 4'h0;
  output [4:0] neg_76_2;
  reg [4:0] neg_76_2 = 5'h00;
  reg [1:0] neg_77_0 = 2'h0;
  reg [3:0] neg_77_1 = 4'h0;
  output [4:0] neg_77_2;
  reg [4:0] neg_77_2 = 5'h00;
  reg [1:0] neg_78_0 = 2'h0;
  reg [3:0] neg_78_1 = 4'h0;
  output [4:0] neg_78_2;
  reg [4:0] neg_78_2 = 5'h00;
  reg [1:0] neg_79_0 = 2'h0;
  reg [3:0] neg_79_1 = 4'h0;
  output [4:0] neg_79_2;
  reg [4:0] neg_79_2 = 5'h00;
  reg [1:0] neg_7_0 = 2'h0;
  reg [3:0] neg_7_1 = 4'h0;
  output [4:0] neg_7_2;
  reg [4:0] neg_7_2 = 5'h00;
  reg [1:0] neg_80_0 = 2'h0;
  reg [3:0] neg_80_1 = 4'h0;
  output [4:0] neg_80_2;
  reg [4:0] neg_80_2 = 5'h00;
  reg [1:0] neg_81_0 = 2'h0;
  reg [3:0] neg_81_1 = 4'h0;
  output [4:0] neg_81_2;
  reg [4:0] neg_81_2 = 5'h00;
  reg [1:0] neg_82_0 = 2'h0;
  reg [3:0] neg_82_1 = 4'h0;
  output [4:0] neg_82_2;
  reg [4:0] neg_82_2 = 5'h00;
  reg [1:0] neg_83_0 = 2'h0;
  reg [3:0] neg_83_1 = 4'h0;
  output [4:0] neg_83_2;
  reg [4:0] neg_83_2 = 5'h00;
  reg [1:0] neg_84_0 = 2'h0;
  reg [3:0] neg_84_1 = 4'h0;
  output [4:0] neg_84_2;
  reg [4:0] neg_84_2 = 5'h00;
  reg [1:0] neg_85_0 = 2'h0;
  reg [3:0] neg_85_1 = 4'h0;
  output [4:0] neg_85_2;
  reg [4:0] neg_85_2 = 5'h00;
  reg [1:0] neg_86_0 = 2'h0;
  reg [3:0] neg_86_1 = 4'h0;
  output [4:0] neg_86_2;
  reg [4:0] neg_86_2 = 5'h00;
  reg [1:0] neg_87_0 = 2'h0;
  reg [3:0] neg_87_1 = 4'h0;
  output [4:0] neg_87_2;
  reg [4:0] neg_87_2 = 5'h00;
  reg [1:0] neg_88_0 = 2'h0;
  reg [3:0] neg_88_1 = 4'h0;
  output [4:0] neg_88_2;
  reg [4:0] neg_88_2 = 5'h00;
  reg [1:0] neg_89_0 = 2'h0;
  reg [3:0] neg_89_1 = 4'h0;
  output [4:0] neg_89_2;
  reg [4:0] neg_89_2 = 5'h00;
  reg [1:0] neg_8_0 = 2'h0;
  reg [3:0] neg_8_1 = 4'h0;
  output [4:0] neg_8_2;
  reg [4:0] neg_8_2 = 5'h00;
  reg [1:0] neg_90_0 = 2'h0;
  reg [3:0] neg_90_1 = 4'h0;
  output [4:0] neg_90_2;
  reg [4:0] neg_90_2 = 5'h00;
  reg [1:0] neg_91_0 = 2'h0;
  reg [3:0] neg_91_1 = 4'h0;
  output [4:0] neg_91_2;
  reg [4:0] neg_91_2 = 5'h00;
  reg [1:0] neg_92_0 = 2'h0;
  reg [3:0] neg_92_1 = 4'h0;
  output [4:0] neg_92_2;
  reg [4:0] neg_92_2 = 5'h00;
  reg [1:0] neg_93_0 = 2'h0;
  reg [3:0] neg_93_1 = 4'h0;
  output [4:0] neg_93_2;
  reg [4:0] neg_93_2 = 5'h00;
  reg [1:0] neg_94_0 = 2'h0;
  reg [3:0] neg_94_1 = 4'h0;
  output [4:0] neg_94_2;
  reg [4:0] neg_94_2 = 5'h00;
  reg [1:0] neg_95_0 = 2'h0;
  reg [3:0] neg_95_1 = 4'h0;
  output [4:0] neg_95_2;
  reg [4:0] neg_95_2 = 5'h00;
  reg [1:0] neg_96_0 = 2'h0;
  reg [3:0] neg_96_1 = 4'h0;
  output [4:0] neg_96_2;
  reg [4:0] neg_96_2 = 5'h00;
  reg [1:0] neg_97_0 = 2'h0;
  reg [3:0] neg_97_1 = 4'h0;
  output [4:0] neg_97_2;
  reg [4:0] neg_97_2 = 5'h00;
  reg [1:0] neg_98_0 = 2'h0;
  reg [3:0] neg_98_1 = 4'h0;
  output [4:0] neg_98_2;
  reg [4:0] neg_98_2 = 5'h00;
  reg [1:0] neg_99_0 = 2'h0;
  reg [3:0] neg_99_1 = 4'h0;
  output [4:0] neg_99_2;
  reg [4:0] neg_99_2 = 5'h00;
  reg [1:0] neg_9_0 = 2'h0;
  reg [3:0] neg_9_1 = 4'h0;
  output [4:0] neg_9_2;
  reg [4:0] neg_9_2 = 5'h00;
  wire [11:0] ninefold_0_0;
  wire [11:0] ninefold_0_1;
  wire [11:0] ninefold_100_0;
  wire [11:0] ninefold_100_1;
  wire [11:0] ninefold_101_0;
  wire [11:0] ninefold_101_1;
  wire [11:0] ninefold_102_0;
  wire [11:0] ninefold_102_1;
  wire [11:0] ninefold_103_0;
  wire [11:0] ninefold_103_1;
  wire [11:0] ninefold_104_0;
  wire [11:0] ninefold_104_1;
  wire [11:0] ninefold_105_0;
  wire [11:0] ninefold_105_1;
  wire [11:0] ninefold_106_0;
  wire [11:0] ninefold_106_1;
  wire [11:0] ninefold_107_0;
  wire [11:0] ninefold_107_1;
  wire [11:0] ninefold_108_0;
  wire [11:0] ninefold_108_1;
  wire [11:0] ninefold_109_0;
  wire [11:0] ninefold_109_1;
  wire [11:0] ninefold_10_0;
  wire [11:0] ninefold_10_1;
  wire [11:0] ninefold_110_0;
  wire [11:0] ninefold_110_1;
  wire [11:0] ninefold_111_0;
  wire [11:0] ninefold_111_1;
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
  wire [11:0] ninefold_16_0;
  wire [11:0] ninefold_16_1;
  wire [11:0] ninefold_17_0;
  wire [11:0] ninefold_17_1;
  wire [11:0] ninefold_18_0;
  wire [11:0] ninefold_18_1;
  wire [11:0] ninefold_19_0;
  wire [11:0] ninefold_19_1;
  wire [11:0] ninefold_1_0;
  wire [11:0] ninefold_1_1;
  wire [11:0] ninefold_20_0;
  wire [11:0] ninefold_20_1;
  wire [11:0] ninefold_21_0;
  wire [11:0] ninefold_21_1;
  wire [11:0] ninefold_22_0;
  wire [11:0] ninefold_22_1;
  wire [11:0] ninefold_23_0;
  wire [11:0] ninefold_23_1;
  wire [11:0] ninefold_24_0;
  wire [11:0] ninefold_24_1;
  wire [11:0] ninefold_25_0;
  wire [11:0] ninefold_25_1;
  wire [11:0] ninefold_26_0;
  wire [11:0] ninefold_26_1;
  wire [11:0] ninefold_27_0;
  wire [11:0] ninefold_27_1;
  wire [11:0] ninefold_28_0;
  wire [11:0] ninefold_28_1;
  wire [11:0] ninefold_29_0;
  wire [11:0] ninefold_29_1;
  wire [11:0] ninefold_2_0;
  wire [11:0] ninefold_2_1;
  wire [11:0] ninefold_30_0;
  wire [11:0] ninefold_30_1;
  wire [11:0] ninefold_31_0;
  wire [11:0] ninefold_31_1;
  wire [11:0] ninefold_32_0;
  wire [11:0] ninefold_32_1;
  wire [11:0] ninefold_33_0;
  wire [11:0] ninefold_33_1;
  wire [11:0] ninefold_34_0;
  wire [11:0] ninefold_34_1;
  wire [11:0] ninefold_35_0;
  wire [11:0] ninefold_35_1;
  wire [11:0] ninefold_36_0;
  wire [11:0] ninefold_36_1;
  wire [11:0] ninefold_37_0;
  wire [11:0] ninefold_37_1;
  wire [11:0] ninefold_38_0;
  wire [11:0] ninefold_38_1;
  wire [11:0] ninefold_39_0;
  wire [11:0] ninefold_39_1;
  wire [11:0] ninefold_3_0;
  wire [11:0] ninefold_3_1;
  wire [11:0] ninefold_40_0;
  wire [11:0] ninefold_40_1;
  wire [11:0] ninefold_41_0;
  wire [11:0] ninefold_41_1;
  wire [11:0] ninefold_42_0;
  wire [11:0] ninefold_42_1;
  wire [11:0] ninefold_43_0;
  wire [11:0] ninefold_43_1;
  wire [11:0] ninefold_44_0;
  wire [11:0] ninefold_44_1;
  wire [11:0] ninefold_45_0;
  wire [11:0] ninefold_45_1;
  wire [11:0] ninefold_46_0;
  wire [11:0] ninefold_46_1;
  wire [11:0] ninefold_47_0;
  wire [11:0] ninefold_47_1;
  wire [11:0] ninefold_48_0;
  wire [11:0] ninefold_48_1;
  wire [11:0] ninefold_49_0;
  wire [11:0] ninefold_49_1;
  wire [11:0] ninefold_4_0;
  wire [11:0] ninefold_4_1;
  wire [11:0] ninefold_50_0;
  wire [11:0] ninefold_50_1;
  wire [11:0] ninefold_51_0;
  wire [11:0] ninefold_51_1;
  wire [11:0] ninefold_52_0;
  wire [11:0] ninefold_52_1;
  wire [11:0] ninefold_53_0;
  wire [11:0] ninefold_53_1;
  wire [11:0] ninefold_54_0;
  wire [11:0] ninefold_54_1;
  wire [11:0] ninefold_55_0;
  wire [11:0] ninefold_55_1;
  wire [11:0] ninefold_56_0;
  wire [11:0] ninefold_56_1;
  wire [11:0] ninefold_57_0;
  wire [11:0] ninefold_57_1;
  wire [11:0] ninefold_58_0;
  wire [11:0] ninefold_58_1;
  wire [11:0] ninefold_59_0;
  wire [11:0] ninefold_59_1;
  wire [11:0] ninefold_5_0;
  wire [11:0] ninefold_5_1;
  wire [11:0] ninefold_60_0;
  wire [11:0] ninefold_60_1;
  wire [11:0] ninefold_61_0;
  wire [11:0] ninefold_61_1;
  wire [11:0] ninefold_62_0;
  wire [11:0] ninefold_62_1;
  wire [11:0] ninefold_63_0;
  wire [11:0] ninefold_63_1;
  wire [11:0] ninefold_64_0;
  wire [11:0] ninefold_64_1;
  wire [11:0] ninefold_65_0;
  wire [11:0] ninefold_65_1;
  wire [11:0] ninefold_66_0;
  wire [11:0] ninefold_66_1;
  wire [11:0] ninefold_67_0;
  wire [11:0] ninefold_67_1;
  wire [11:0] ninefold_68_0;
  wire [11:0] ninefold_68_1;
  wire [11:0] ninefold_69_0;
  wire [11:0] ninefold_69_1;
  wire [11:0] ninefold_6_0;
  wire [11:0] ninefold_6_1;
  wire [11:0] ninefold_70_0;
  wire [11:0] ninefold_70_1;
  wire [11:0] ninefold_71_0;
  wire [11:0] ninefold_71_1;
  wire [11:0] ninefold_72_0;
  wire [11:0] ninefold_72_1;
  wire [11:0] ninefold_73_0;
  wire [11:0] ninefold_73_1;
  wire [11:0] ninefold_74_0;
  wire [11:0] ninefold_74_1;
  wire [11:0] ninefold_75_0;
  wire [11:0] ninefold_75_1;
  wire [11:0] ninefold_76_0;
  wire [11:0] ninefold_76_1;
  wire [11:0] ninefold_77_0;
  wire [11:0] ninefold_77_1;
  wire [11:0] ninefold_78_0;
  wire [11:0] ninefold_78_1;
  wire [11:0] ninefold_79_0;
  wire [11:0] ninefold_79_1;
  wire [11:0] ninefold_7_0;
  wire [11:0] ninefold_7_1;
  wire [11:0] ninefold_80_0;
  wire [11:0] ninefold_80_1;
  wire [11:0] ninefold_81_0;
  wire [11:0] ninefold_81_1;
  wire [11:0] ninefold_82_0;
  wire [11:0] ninefold_82_1;
  wire [11:0] ninefold_83_0;
  wire [11:0] ninefold_83_1;
  wire [11:0] ninefold_84_0;
  wire [11:0] ninefold_84_1;
  wire [11:0] ninefold_85_0;
  wire [11:0] ninefold_85_1;
  wire [11:0] ninefold_86_0;
  wire [11:0] ninefold_86_1;
  wire [11:0] ninefold_87_0;
  wire [11:0] ninefold_87_1;
  wire [11:0] ninefold_88_0;
  wire [11:0] ninefold_88_1;
  wire [11:0] ninefold_89_0;
  wire [11:0] ninefold_89_1;
  wire [11:0] ninefold_8_0;
  wire [11:0] ninefold_8_1;
  wire [11:0] ninefold_90_0;
  wire [11:0] ninefold_90_1;
  wire [11:0] ninefold_91_0;
  wire [11:0] ninefold_91_1;
  wire [11:0] ninefold_92_0;
  wire [11:0] ninefold_92_1;
  wire [11:0] ninefold_93_0;
  wire [11:0] ninefold_93_1;
  wire [11:0] ninefold_94_0;
  wire [11:0] ninefold_94_1;
  wire [11:0] ninefold_95_0;
  wire [11:0] ninefold_95_1;
  wire [11:0] ninefold_96_0;
  wire [11:0] ninefold_96_1;
  wire [11:0] ninefold_97_0;
  wire [11:0] ninefold_97_1;
  wire [11:0] ninefold_98_0;
  wire [11:0] ninefold_98_1;
  wire [11:0] ninefold_99_0;
  wire [11:0] ninefold_99_1;
  wire [11:0] ninefold_9_0;
  wire [11:0] ninefold_9_1;
  wire [559:0] nz;
  reg [1:0] nz_0_0 = 2'h0;
  reg [3:0] nz_0_1 = 4'h0;
  output [4:0] nz_0_2;
  reg [4:0] nz_0_2 = 5'h00;
  reg [1:0] nz_100_0 = 2'h0;
  reg [3:0] nz_100_1 = 4'h0;
  output [4:0] nz_100_2;
  reg [4:0] nz_100_2 = 5'h00;
  reg [1:0] nz_101_0 = 2'h0;
  reg [3:0] nz_101_1 = 4'h0;
  output [4:0] nz_101_2;
  reg [4:0] nz_101_2 = 5'h00;
  reg [1:0] nz_102_0 = 2'h0;
  reg [3:0] nz_102_1 = 4'h0;
  output [4:0] nz_102_2;
  reg [4:0] nz_102_2 = 5'h00;
  reg [1:0] nz_103_0 = 2'h0;
  reg [3:0] nz_103_1 = 4'h0;
  output [4:0] nz_103_2;
  reg [4:0] nz_103_2 = 5'h00;
  reg [1:0] nz_104_0 = 2'h0;
  reg [3:0] nz_104_1 = 4'h0;
  output [4:0] nz_104_2;
  reg [4:0] nz_104_2 = 5'h00;
  reg [1:0] nz_105_0 = 2'h0;
  reg [3:0] nz_105_1 = 4'h0;
  output [4:0] nz_105_2;
  reg [4:0] nz_105_2 = 5'h00;
  reg [1:0] nz_106_0 = 2'h0;
  reg [3:0] nz_106_1 = 4'h0;
  output [4:0] nz_106_2;
  reg [4:0] nz_106_2 = 5'h00;
  reg [1:0] nz_107_0 = 2'h0;
  reg [3:0] nz_107_1 = 4'h0;
  output [4:0] nz_107_2;
  reg [4:0] nz_107_2 = 5'h00;
  reg [1:0] nz_108_0 = 2'h0;
  reg [3:0] nz_108_1 = 4'h0;
  output [4:0] nz_108_2;
  reg [4:0] nz_108_2 = 5'h00;
  reg [1:0] nz_109_0 = 2'h0;
  reg [3:0] nz_109_1 = 4'h0;
  output [4:0] nz_109_2;
  reg [4:0] nz_109_2 = 5'h00;
  reg [1:0] nz_10_0 = 2'h0;
  reg [3:0] nz_10_1 = 4'h0;
  output [4:0] nz_10_2;
  reg [4:0] nz_10_2 = 5'h00;
  reg [1:0] nz_110_0 = 2'h0;
  reg [3:0] nz_110_1 = 4'h0;
  output [4:0] nz_110_2;
  reg [4:0] nz_110_2 = 5'h00;
  reg [1:0] nz_111_0 = 2'h0;
  reg [3:0] nz_111_1 = 4'h0;
  output [4:0] nz_111_2;
  reg [4:0] nz_111_2 = 5'h00;
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
  reg [1:0] nz_16_0 = 2'h0;
  reg [3:0] nz_16_1 = 4'h0;
  output [4:0] nz_16_2;
  reg [4:0] nz_16_2 = 5'h00;
  reg [1:0] nz_17_0 = 2'h0;
  reg [3:0] nz_17_1 = 4'h0;
  output [4:0] nz_17_2;
  reg [4:0] nz_17_2 = 5'h00;
  reg [1:0] nz_18_0 = 2'h0;
  reg [3:0] nz_18_1 = 4'h0;
  output [4:0] nz_18_2;
  reg [4:0] nz_18_2 = 5'h00;
  reg [1:0] nz_19_0 = 2'h0;
  reg [3:0] nz_19_1 = 4'h0;
  output [4:0] nz_19_2;
  reg [4:0] nz_19_2 = 5'h00;
  reg [1:0] nz_1_0 = 2'h0;
  reg [3:0] nz_1_1 = 4'h0;
  output [4:0] nz_1_2;
  reg [4:0] nz_1_2 = 5'h00;
  reg [1:0] nz_20_0 = 2'h0;
  reg [3:0] nz_20_1 = 4'h0;
  output [4:0] nz_20_2;
  reg [4:0] nz_20_2 = 5'h00;
  reg [1:0] nz_21_0 = 2'h0;
  reg [3:0] nz_21_1 = 4'h0;
  output [4:0] nz_21_2;
  reg [4:0] nz_21_2 = 5'h00;
  reg [1:0] nz_22_0 = 2'h0;
  reg [3:0] nz_22_1 = 4'h0;
  output [4:0] nz_22_2;
  reg [4:0] nz_22_2 = 5'h00;
  reg [1:0] nz_23_0 = 2'h0;
  reg [3:0] nz_23_1 = 4'h0;
  output [4:0] nz_23_2;
  reg [4:0] nz_23_2 = 5'h00;
  reg [1:0] nz_24_0 = 2'h0;
  reg [3:0] nz_24_1 = 4'h0;
  output [4:0] nz_24_2;
  reg [4:0] nz_24_2 = 5'h00;
  reg [1:0] nz_25_0 = 2'h0;
  reg [3:0] nz_25_1 = 4'h0;
  output [4:0] nz_25_2;
  reg [4:0] nz_25_2 = 5'h00;
  reg [1:0] nz_26_0 = 2'h0;
  reg [3:0] nz_26_1 = 4'h0;
  output [4:0] nz_26_2;
  reg [4:0] nz_26_2 = 5'h00;
  reg [1:0] nz_27_0 = 2'h0;
  reg [3:0] nz_27_1 = 4'h0;
  output [4:0] nz_27_2;
  reg [4:0] nz_27_2 = 5'h00;
  reg [1:0] nz_28_0 = 2'h0;
  reg [3:0] nz_28_1 = 4'h0;
  output [4:0] nz_28_2;
  reg [4:0] nz_28_2 = 5'h00;
  reg [1:0] nz_29_0 = 2'h0;
  reg [3:0] nz_29_1 = 4'h0;
  output [4:0] nz_29_2;
  reg [4:0] nz_29_2 = 5'h00;
  reg [1:0] nz_2_0 = 2'h0;
  reg [3:0] nz_2_1 = 4'h0;
  output [4:0] nz_2_2;
  reg [4:0] nz_2_2 = 5'h00;
  reg [1:0] nz_30_0 = 2'h0;
  reg [3:0] nz_30_1 = 4'h0;
  output [4:0] nz_30_2;
  reg [4:0] nz_30_2 = 5'h00;
  reg [1:0] nz_31_0 = 2'h0;
  reg [3:0] nz_31_1 = 4'h0;
  output [4:0] nz_31_2;
  reg [4:0] nz_31_2 = 5'h00;
  reg [1:0] nz_32_0 = 2'h0;
  reg [3:0] nz_32_1 = 4'h0;
  output [4:0] nz_32_2;
  reg [4:0] nz_32_2 = 5'h00;
  reg [1:0] nz_33_0 = 2'h0;
  reg [3:0] nz_33_1 = 4'h0;
  output [4:0] nz_33_2;
  reg [4:0] nz_33_2 = 5'h00;
  reg [1:0] nz_34_0 = 2'h0;
  reg [3:0] nz_34_1 = 4'h0;
  output [4:0] nz_34_2;
  reg [4:0] nz_34_2 = 5'h00;
  reg [1:0] nz_35_0 = 2'h0;
  reg [3:0] nz_35_1 = 4'h0;
  output [4:0] nz_35_2;
  reg [4:0] nz_35_2 = 5'h00;
  reg [1:0] nz_36_0 = 2'h0;
  reg [3:0] nz_36_1 = 4'h0;
  output [4:0] nz_36_2;
  reg [4:0] nz_36_2 = 5'h00;
  reg [1:0] nz_37_0 = 2'h0;
  reg [3:0] nz_37_1 = 4'h0;
  output [4:0] nz_37_2;
  reg [4:0] nz_37_2 = 5'h00;
  reg [1:0] nz_38_0 = 2'h0;
  reg [3:0] nz_38_1 = 4'h0;
  output [4:0] nz_38_2;
  reg [4:0] nz_38_2 = 5'h00;
  reg [1:0] nz_39_0 = 2'h0;
  reg [3:0] nz_39_1 = 4'h0;
  output [4:0] nz_39_2;
  reg [4:0] nz_39_2 = 5'h00;
  reg [1:0] nz_3_0 = 2'h0;
  reg [3:0] nz_3_1 = 4'h0;
  output [4:0] nz_3_2;
  reg [4:0] nz_3_2 = 5'h00;
  reg [1:0] nz_40_0 = 2'h0;
  reg [3:0] nz_40_1 = 4'h0;
  output [4:0] nz_40_2;
  reg [4:0] nz_40_2 = 5'h00;
  reg [1:0] nz_41_0 = 2'h0;
  reg [3:0] nz_41_1 = 4'h0;
  output [4:0] nz_41_2;
  reg [4:0] nz_41_2 = 5'h00;
  reg [1:0] nz_42_0 = 2'h0;
  reg [3:0] nz_42_1 = 4'h0;
  output [4:0] nz_42_2;
  reg [4:0] nz_42_2 = 5'h00;
  reg [1:0] nz_43_0 = 2'h0;
  reg [3:0] nz_43_1 = 4'h0;
  output [4:0] nz_43_2;
  reg [4:0] nz_43_2 = 5'h00;
  reg [1:0] nz_44_0 = 2'h0;
  reg [3:0] nz_44_1 = 4'h0;
  output [4:0] nz_44_2;
  reg [4:0] nz_44_2 = 5'h00;
  reg [1:0] nz_45_0 = 2'h0;
  reg [3:0] nz_45_1 = 4'h0;
  output [4:0] nz_45_2;
  reg [4:0] nz_45_2 = 5'h00;
  reg [1:0] nz_46_0 = 2'h0;
  reg [3:0] nz_46_1 = 4'h0;
  output [4:0] nz_46_2;
  reg [4:0] nz_46_2 = 5'h00;
  reg [1:0] nz_47_0 = 2'h0;
  reg [3:0] nz_47_1 = 4'h0;
  output [4:0] nz_47_2;
  reg [4:0] nz_47_2 = 5'h00;
  reg [1:0] nz_48_0 = 2'h0;
  reg [3:0] nz_48_1 = 4'h0;
  output [4:0] nz_48_2;
  reg [4:0] nz_48_2 = 5'h00;
  reg [1:0] nz_49_0 = 2'h0;
  reg [3:0] nz_49_1 = 4'h0;
  output [4:0] nz_49_2;
  reg [4:0] nz_49_2 = 5'h00;
  reg [1:0] nz_4_0 = 2'h0;
  reg [3:0] nz_4_1 = 4'h0;
  output [4:0] nz_4_2;
  reg [4:0] nz_4_2 = 5'h00;
  reg [1:0] nz_50_0 = 2'h0;
  reg [3:0] nz_50_1 = 4'h0;
  output [4:0] nz_50_2;
  reg [4:0] nz_50_2 = 5'h00;
  reg [1:0] nz_51_0 = 2'h0;
  reg [3:0] nz_51_1 = 4'h0;
  output [4:0] nz_51_2;
  reg [4:0] nz_51_2 = 5'h00;
  reg [1:0] nz_52_0 = 2'h0;
  reg [3:0] nz_52_1 = 4'h0;
  output [4:0] nz_52_2;
  reg [4:0] nz_52_2 = 5'h00;
  reg [1:0] nz_53_0 = 2'h0;
  reg [3:0] nz_53_1 = 4'h0;
  output [4:0] nz_53_2;
  reg [4:0] nz_53_2 = 5'h00;
  reg [1:0] nz_54_0 = 2'h0;
  reg [3:0] nz_54_1 = 4'h0;
  output [4:0] nz_54_2;
  reg [4:0] nz_54_2 = 5'h00;
  reg [1:0] nz_55_0 = 2'h0;
  reg [3:0] nz_55_1 = 4'h0;
  output [4:0] nz_55_2;
  reg [4:0] nz_55_2 = 5'h00;
  reg [1:0] nz_56_0 = 2'h0;
  reg [3:0] nz_56_1 = 4'h0;
  output [4:0] nz_56_2;
  reg [4:0] nz_56_2 = 5'h00;
  reg [1:0] nz_57_0 = 2'h0;
  reg [3:0] nz_57_1 = 4'h0;
  output [4:0] nz_57_2;
  reg [4:0] nz_57_2 = 5'h00;
  reg [1:0] nz_58_0 = 2'h0;
  reg [3:0] nz_58_1 = 4'h0;
  output [4:0] nz_58_2;
  reg [4:0] nz_58_2 = 5'h00;
  reg [1:0] nz_59_0 = 2'h0;
  reg [3:0] nz_59_1 = 4'h0;
  output [4:0] nz_59_2;
  reg [4:0] nz_59_2 = 5'h00;
  reg [1:0] nz_5_0 = 2'h0;
  reg [3:0] nz_5_1 = 4'h0;
  output [4:0] nz_5_2;
  reg [4:0] nz_5_2 = 5'h00;
  reg [1:0] nz_60_0 = 2'h0;
  reg [3:0] nz_60_1 = 4'h0;
  output [4:0] nz_60_2;
  reg [4:0] nz_60_2 = 5'h00;
  reg [1:0] nz_61_0 = 2'h0;
  reg [3:0] nz_61_1 = 4'h0;
  output [4:0] nz_61_2;
  reg [4:0] nz_61_2 = 5'h00;
  reg [1:0] nz_62_0 = 2'h0;
  reg [3:0] nz_62_1 = 4'h0;
  output [4:0] nz_62_2;
  reg [4:0] nz_62_2 = 5'h00;
  reg [1:0] nz_63_0 = 2'h0;
  reg [3:0] nz_63_1 = 4'h0;
  output [4:0] nz_63_2;
  reg [4:0] nz_63_2 = 5'h00;
  reg [1:0] nz_64_0 = 2'h0;
  reg [3:0] nz_64_1 = 4'h0;
  output [4:0] nz_64_2;
  reg [4:0] nz_64_2 = 5'h00;
  reg [1:0] nz_65_0 = 2'h0;
  reg [3:0] nz_65_1 = 4'h0;
  output [4:0] nz_65_2;
  reg [4:0] nz_65_2 = 5'h00;
  reg [1:0] nz_66_0 = 2'h0;
  reg [3:0] nz_66_1 = 4'h0;
  output [4:0] nz_66_2;
  reg [4:0] nz_66_2 = 5'h00;
  reg [1:0] nz_67_0 = 2'h0;
  reg [3:0] nz_67_1 = 4'h0;
  output [4:0] nz_67_2;
  reg [4:0] nz_67_2 = 5'h00;
  reg [1:0] nz_68_0 = 2'h0;
  reg [3:0] nz_68_1 = 4'h0;
  output [4:0] nz_68_2;
  reg [4:0] nz_68_2 = 5'h00;
  reg [1:0] nz_69_0 = 2'h0;
  reg [3:0] nz_69_1 = 4'h0;
  output [4:0] nz_69_2;
  reg [4:0] nz_69_2 = 5'h00;
  reg [1:0] nz_6_0 = 2'h0;
  reg [3:0] nz_6_1 = 4'h0;
  output [4:0] nz_6_2;
  reg [4:0] nz_6_2 = 5'h00;
  reg [1:0] nz_70_0 = 2'h0;
  reg [3:0] nz_70_1 = 4'h0;
  output [4:0] nz_70_2;
  reg [4:0] nz_70_2 = 5'h00;
  reg [1:0] nz_71_0 = 2'h0;
  reg [3:0] nz_71_1 = 4'h0;
  output [4:0] nz_71_2;
  reg [4:0] nz_71_2 = 5'h00;
  reg [1:0] nz_72_0 = 2'h0;
  reg [3:0] nz_72_1 = 4'h0;
  output [4:0] nz_72_2;
  reg [4:0] nz_72_2 = 5'h00;
  reg [1:0] nz_73_0 = 2'h0;
  reg [3:0] nz_73_1 = 4'h0;
  output [4:0] nz_73_2;
  reg [4:0] nz_73_2 = 5'h00;
  reg [1:0] nz_74_0 = 2'h0;
  reg [3:0] nz_74_1 = 4'h0;
  output [4:0] nz_74_2;
  reg [4:0] nz_74_2 = 5'h00;
  reg [1:0] nz_75_0 = 2'h0;
  reg [3:0] nz_75_1 = 4'h0;
  output [4:0] nz_75_2;
  reg [4:0] nz_75_2 = 5'h00;
  reg [1:0] nz_76_0 = 2'h0;
  reg [3:0] nz_76_1 = 4'h0;
  output [4:0] nz_76_2;
  reg [4:0] nz_76_2 = 5'h00;
  reg [1:0] nz_77_0 = 2'h0;
  reg [3:0] nz_77_1 = 4'h0;
  output [4:0] nz_77_2;
  reg [4:0] nz_77_2 = 5'h00;
  reg [1:0] nz_78_0 = 2'h0;
  reg [3:0] nz_78_1 = 4'h0;
  output [4:0] nz_78_2;
  reg [4:0] nz_78_2 = 5'h00;
  reg [1:0] nz_79_0 = 2'h0;
  reg [3:0] nz_79_1 = 4'h0;
  output [4:0] nz_79_2;
  reg [4:0] nz_79_2 = 5'h00;
  reg [1:0] nz_7_0 = 2'h0;
  reg [3:0] nz_7_1 = 4'h0;
  output [4:0] nz_7_2;
  reg [4:0] nz_7_2 = 5'h00;
  reg [1:0] nz_80_0 = 2'h0;
  reg [3:0] nz_80_1 = 4'h0;
  output [4:0] nz_80_2;
  reg [4:0] nz_80_2 = 5'h00;
  reg [1:0] nz_81_0 = 2'h0;
  reg [3:0] nz_81_1 = 4'h0;
  output [4:0] nz_81_2;
  reg [4:0] nz_81_2 = 5'h00;
  reg [1:0] nz_82_0 = 2'h0;
  reg [3:0] nz_82_1 = 4'h0;
  output [4:0] nz_82_2;
  reg [4:0] nz_82_2 = 5'h00;
  reg [1:0] nz_83_0 = 2'h0;
  reg [3:0] nz_83_1 = 4'h0;
  output [4:0] nz_83_2;
  reg [4:0] nz_83_2 = 5'h00;
  reg [1:0] nz_84_0 = 2'h0;
  reg [3:0] nz_84_1 = 4'h0;
  output [4:0] nz_84_2;
  reg [4:0] nz_84_2 = 5'h00;
  reg [1:0] nz_85_0 = 2'h0;
  reg [3:0] nz_85_1 = 4'h0;
  output [4:0] nz_85_2;
  reg [4:0] nz_85_2 = 5'h00;
  reg [1:0] nz_86_0 = 2'h0;
  reg [3:0] nz_86_1 = 4'h0;
  output [4:0] nz_86_2;
  reg [4:0] nz_86_2 = 5'h00;
  reg [1:0] nz_87_0 = 2'h0;
  reg [3:0] nz_87_1 = 4'h0;
  output [4:0] nz_87_2;
  reg [4:0] nz_87_2 = 5'h00;
  reg [1:0] nz_88_0 = 2'h0;
  reg [3:0] nz_88_1 = 4'h0;
  output [4:0] nz_88_2;
  reg [4:0] nz_88_2 = 5'h00;
  reg [1:0] nz_89_0 = 2'h0;
  reg [3:0] nz_89_1 = 4'h0;
  output [4:0] nz_89_2;
  reg [4:0] nz_89_2 = 5'h00;
  reg [1:0] nz_8_0 = 2'h0;
  reg [3:0] nz_8_1 = 4'h0;
  output [4:0] nz_8_2;
  reg [4:0] nz_8_2 = 5'h00;
  reg [1:0] nz_90_0 = 2'h0;
  reg [3:0] nz_90_1 = 4'h0;
  output [4:0] nz_90_2;
  reg [4:0] nz_90_2 = 5'h00;
  reg [1:0] nz_91_0 = 2'h0;
  reg [3:0] nz_91_1 = 4'h0;
  output [4:0] nz_91_2;
  reg [4:0] nz_91_2 = 5'h00;
  reg [1:0] nz_92_0 = 2'h0;
  reg [3:0] nz_92_1 = 4'h0;
  output [4:0] nz_92_2;
  reg [4:0] nz_92_2 = 5'h00;
  reg [1:0] nz_93_0 = 2'h0;
  reg [3:0] nz_93_1 = 4'h0;
  output [4:0] nz_93_2;
  reg [4:0] nz_93_2 = 5'h00;
  reg [1:0] nz_94_0 = 2'h0;
  reg [3:0] nz_94_1 = 4'h0;
  output [4:0] nz_94_2;
  reg [4:0] nz_94_2 = 5'h00;
  reg [1:0] nz_95_0 = 2'h0;
  reg [3:0] nz_95_1 = 4'h0;
  output [4:0] nz_95_2;
  reg [4:0] nz_95_2 = 5'h00;
  reg [1:0] nz_96_0 = 2'h0;
  reg [3:0] nz_96_1 = 4'h0;
  output [4:0] nz_96_2;
  reg [4:0] nz_96_2 = 5'h00;
  reg [1:0] nz_97_0 = 2'h0;
  reg [3:0] nz_97_1 = 4'h0;
  output [4:0] nz_97_2;
  reg [4:0] nz_97_2 = 5'h00;
  reg [1:0] nz_98_0 = 2'h0;
  reg [3:0] nz_98_1 = 4'h0;
  output [4:0] nz_98_2;
  reg [4:0] nz_98_2 = 5'h00;
  reg [1:0] nz_99_0 = 2'h0;
  reg [3:0] nz_99_1 = 4'h0;
  output [4:0] nz_99_2;
  reg [4:0] nz_99_2 = 5'h00;
  reg [1:0] nz_9_0 = 2'h0;
  reg [3:0] nz_9_1 = 4'h0;
  output [4:0] nz_9_2;
  reg [4:0] nz_9_2 = 5'h00;
  reg [7:0] rest_0_0 = 8'h00;
  reg [7:0] rest_0_1 = 8'h00;
  reg [7:0] rest_0_2 = 8'h00;
  reg [7:0] rest_100_0 = 8'h00;
  reg [7:0] rest_100_1 = 8'h00;
  reg [7:0] rest_100_2 = 8'h00;
  reg [7:0] rest_101_0 = 8'h00;
  reg [7:0] rest_101_1 = 8'h00;
  reg [7:0] rest_101_2 = 8'h00;
  reg [7:0] rest_102_0 = 8'h00;
  reg [7:0] rest_102_1 = 8'h00;
  reg [7:0] rest_102_2 = 8'h00;
  reg [7:0] rest_103_0 = 8'h00;
  reg [7:0] rest_103_1 = 8'h00;
  reg [7:0] rest_103_2 = 8'h00;
  reg [7:0] rest_104_0 = 8'h00;
  reg [7:0] rest_104_1 = 8'h00;
  reg [7:0] rest_104_2 = 8'h00;
  reg [7:0] rest_105_0 = 8'h00;
  reg [7:0] rest_105_1 = 8'h00;
  reg [7:0] rest_105_2 = 8'h00;
  reg [7:0] rest_106_0 = 8'h00;
  reg [7:0] rest_106_1 = 8'h00;
  reg [7:0] rest_106_2 = 8'h00;
  reg [7:0] rest_107_0 = 8'h00;
  reg [7:0] rest_107_1 = 8'h00;
  reg [7:0] rest_107_2 = 8'h00;
  reg [7:0] rest_108_0 = 8'h00;
  reg [7:0] rest_108_1 = 8'h00;
  reg [7:0] rest_108_2 = 8'h00;
  reg [7:0] rest_109_0 = 8'h00;
  reg [7:0] rest_109_1 = 8'h00;
  reg [7:0] rest_109_2 = 8'h00;
  reg [7:0] rest_10_0 = 8'h00;
  reg [7:0] rest_10_1 = 8'h00;
  reg [7:0] rest_10_2 = 8'h00;
  reg [7:0] rest_110_0 = 8'h00;
  reg [7:0] rest_110_1 = 8'h00;
  reg [7:0] rest_110_2 = 8'h00;
  reg [7:0] rest_111_0 = 8'h00;
  reg [7:0] rest_111_1 = 8'h00;
  reg [7:0] rest_111_2 = 8'h00;
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
  reg [7:0] rest_16_0 = 8'h00;
  reg [7:0] rest_16_1 = 8'h00;
  reg [7:0] rest_16_2 = 8'h00;
  reg [7:0] rest_17_0 = 8'h00;
  reg [7:0] rest_17_1 = 8'h00;
  reg [7:0] rest_17_2 = 8'h00;
  reg [7:0] rest_18_0 = 8'h00;
  reg [7:0] rest_18_1 = 8'h00;
  reg [7:0] rest_18_2 = 8'h00;
  reg [7:0] rest_19_0 = 8'h00;
  reg [7:0] rest_19_1 = 8'h00;
  reg [7:0] rest_19_2 = 8'h00;
  reg [7:0] rest_1_0 = 8'h00;
  reg [7:0] rest_1_1 = 8'h00;
  reg [7:0] rest_1_2 = 8'h00;
  reg [7:0] rest_20_0 = 8'h00;
  reg [7:0] rest_20_1 = 8'h00;
  reg [7:0] rest_20_2 = 8'h00;
  reg [7:0] rest_21_0 = 8'h00;
  reg [7:0] rest_21_1 = 8'h00;
  reg [7:0] rest_21_2 = 8'h00;
  reg [7:0] rest_22_0 = 8'h00;
  reg [7:0] rest_22_1 = 8'h00;
  reg [7:0] rest_22_2 = 8'h00;
  reg [7:0] rest_23_0 = 8'h00;
  reg [7:0] rest_23_1 = 8'h00;
  reg [7:0] rest_23_2 = 8'h00;
  reg [7:0] rest_24_0 = 8'h00;
  reg [7:0] rest_24_1 = 8'h00;
  reg [7:0] rest_24_2 = 8'h00;
  reg [7:0] rest_25_0 = 8'h00;
  reg [7:0] rest_25_1 = 8'h00;
  reg [7:0] rest_25_2 = 8'h00;
  reg [7:0] rest_26_0 = 8'h00;
  reg [7:0] rest_26_1 = 8'h00;
  reg [7:0] rest_26_2 = 8'h00;
  reg [7:0] rest_27_0 = 8'h00;
  reg [7:0] rest_27_1 = 8'h00;
  reg [7:0] rest_27_2 = 8'h00;
  reg [7:0] rest_28_0 = 8'h00;
  reg [7:0] rest_28_1 = 8'h00;
  reg [7:0] rest_28_2 = 8'h00;
  reg [7:0] rest_29_0 = 8'h00;
  reg [7:0] rest_29_1 = 8'h00;
  reg [7:0] rest_29_2 = 8'h00;
  reg [7:0] rest_2_0 = 8'h00;
  reg [7:0] rest_2_1 = 8'h00;
  reg [7:0] rest_2_2 = 8'h00;
  reg [7:0] rest_30_0 = 8'h00;
  reg [7:0] rest_30_1 = 8'h00;
  reg [7:0] rest_30_2 = 8'h00;
  reg [7:0] rest_31_0 = 8'h00;
  reg [7:0] rest_31_1 = 8'h00;
  reg [7:0] rest_31_2 = 8'h00;
  reg [7:0] rest_32_0 = 8'h00;
  reg [7:0] rest_32_1 = 8'h00;
  reg [7:0] rest_32_2 = 8'h00;
  reg [7:0] rest_33_0 = 8'h00;
  reg [7:0] rest_33_1 = 8'h00;
  reg [7:0] rest_33_2 = 8'h00;
  reg [7:0] rest_34_0 = 8'h00;
  reg [7:0] rest_34_1 = 8'h00;
  reg [7:0] rest_34_2 = 8'h00;
  reg [7:0] rest_35_0 = 8'h00;
  reg [7:0] rest_35_1 = 8'h00;
  reg [7:0] rest_35_2 = 8'h00;
  reg [7:0] rest_36_0 = 8'h00;
  reg [7:0] rest_36_1 = 8'h00;
  reg [7:0] rest_36_2 = 8'h00;
  reg [7:0] rest_37_0 = 8'h00;
  reg [7:0] rest_37_1 = 8'h00;
  reg [7:0] rest_37_2 = 8'h00;
  reg [7:0] rest_38_0 = 8'h00;
  reg [7:0] rest_38_1 = 8'h00;
  reg [7:0] rest_38_2 = 8'h00;
  reg [7:0] rest_39_0 = 8'h00;
  reg [7:0] rest_39_1 = 8'h00;
  reg [7:0] rest_39_2 = 8'h00;
  reg [7:0] rest_3_0 = 8'h00;
  reg [7:0] rest_3_1 = 8'h00;
  reg [7:0] rest_3_2 = 8'h00;
  reg [7:0] rest_40_0 = 8'h00;
  reg [7:0] rest_40_1 = 8'h00;
  reg [7:0] rest_40_2 = 8'h00;
  reg [7:0] rest_41_0 = 8'h00;
  reg [7:0] rest_41_1 = 8'h00;
  reg [7:0] rest_41_2 = 8'h00;
  reg [7:0] rest_42_0 = 8'h00;
  reg [7:0] rest_42_1 = 8'h00;
  reg [7:0] rest_42_2 = 8'h00;
  reg [7:0] rest_43_0 = 8'h00;
  reg [7:0] rest_43_1 = 8'h00;
  reg [7:0] rest_43_2 = 8'h00;
  reg [7:0] rest_44_0 = 8'h00;
  reg [7:0] rest_44_1 = 8'h00;
  reg [7:0] rest_44_2 = 8'h00;
  reg [7:0] rest_45_0 = 8'h00;
  reg [7:0] rest_45_1 = 8'h00;
  reg [7:0] rest_45_2 = 8'h00;
  reg [7:0] rest_46_0 = 8'h00;
  reg [7:0] rest_46_1 = 8'h00;
  reg [7:0] rest_46_2 = 8'h00;
  reg [7:0] rest_47_0 = 8'h00;
  reg [7:0] rest_47_1 = 8'h00;
  reg [7:0] rest_47_2 = 8'h00;
  reg [7:0] rest_48_0 = 8'h00;
  reg [7:0] rest_48_1 = 8'h00;
  reg [7:0] rest_48_2 = 8'h00;
  reg [7:0] rest_49_0 = 8'h00;
  reg [7:0] rest_49_1 = 8'h00;
  reg [7:0] rest_49_2 = 8'h00;
  reg [7:0] rest_4_0 = 8'h00;
  reg [7:0] rest_4_1 = 8'h00;
  reg [7:0] rest_4_2 = 8'h00;
  reg [7:0] rest_50_0 = 8'h00;
  reg [7:0] rest_50_1 = 8'h00;
  reg [7:0] rest_50_2 = 8'h00;
  reg [7:0] rest_51_0 = 8'h00;
  reg [7:0] rest_51_1 = 8'h00;
  reg [7:0] rest_51_2 = 8'h00;
  reg [7:0] rest_52_0 = 8'h00;
  reg [7:0] rest_52_1 = 8'h00;
  reg [7:0] rest_52_2 = 8'h00;
  reg [7:0] rest_53_0 = 8'h00;
  reg [7:0] rest_53_1 = 8'h00;
  reg [7:0] rest_53_2 = 8'h00;
  reg [7:0] rest_54_0 = 8'h00;
  reg [7:0] rest_54_1 = 8'h00;
  reg [7:0] rest_54_2 = 8'h00;
  reg [7:0] rest_55_0 = 8'h00;
  reg [7:0] rest_55_1 = 8'h00;
  reg [7:0] rest_55_2 = 8'h00;
  reg [7:0] rest_56_0 = 8'h00;
  reg [7:0] rest_56_1 = 8'h00;
  reg [7:0] rest_56_2 = 8'h00;
  reg [7:0] rest_57_0 = 8'h00;
  reg [7:0] rest_57_1 = 8'h00;
  reg [7:0] rest_57_2 = 8'h00;
  reg [7:0] rest_58_0 = 8'h00;
  reg [7:0] rest_58_1 = 8'h00;
  reg [7:0] rest_58_2 = 8'h00;
  reg [7:0] rest_59_0 = 8'h00;
  reg [7:0] rest_59_1 = 8'h00;
  reg [7:0] rest_59_2 = 8'h00;
  reg [7:0] rest_5_0 = 8'h00;
  reg [7:0] rest_5_1 = 8'h00;
  reg [7:0] rest_5_2 = 8'h00;
  reg [7:0] rest_60_0 = 8'h00;
  reg [7:0] rest_60_1 = 8'h00;
  reg [7:0] rest_60_2 = 8'h00;
  reg [7:0] rest_61_0 = 8'h00;
  reg [7:0] rest_61_1 = 8'h00;
  reg [7:0] rest_61_2 = 8'h00;
  reg [7:0] rest_62_0 = 8'h00;
  reg [7:0] rest_62_1 = 8'h00;
  reg [7:0] rest_62_2 = 8'h00;
  reg [7:0] rest_63_0 = 8'h00;
  reg [7:0] rest_63_1 = 8'h00;
  reg [7:0] rest_63_2 = 8'h00;
  reg [7:0] rest_64_0 = 8'h00;
  reg [7:0] rest_64_1 = 8'h00;
  reg [7:0] rest_64_2 = 8'h00;
  reg [7:0] rest_65_0 = 8'h00;
  reg [7:0] rest_65_1 = 8'h00;
  reg [7:0] rest_65_2 = 8'h00;
  reg [7:0] rest_66_0 = 8'h00;
  reg [7:0] rest_66_1 = 8'h00;
  reg [7:0] rest_66_2 = 8'h00;
  reg [7:0] rest_67_0 = 8'h00;
  reg [7:0] rest_67_1 = 8'h00;
  reg [7:0] rest_67_2 = 8'h00;
  reg [7:0] rest_68_0 = 8'h00;
  reg [7:0] rest_68_1 = 8'h00;
  reg [7:0] rest_68_2 = 8'h00;
  reg [7:0] rest_69_0 = 8'h00;
  reg [7:0] rest_69_1 = 8'h00;
  reg [7:0] rest_69_2 = 8'h00;
  reg [7:0] rest_6_0 = 8'h00;
  reg [7:0] rest_6_1 = 8'h00;
  reg [7:0] rest_6_2 = 8'h00;
  reg [7:0] rest_70_0 = 8'h00;
  reg [7:0] rest_70_1 = 8'h00;
  reg [7:0] rest_70_2 = 8'h00;
  reg [7:0] rest_71_0 = 8'h00;
  reg [7:0] rest_71_1 = 8'h00;
  reg [7:0] rest_71_2 = 8'h00;
  reg [7:0] rest_72_0 = 8'h00;
  reg [7:0] rest_72_1 = 8'h00;
  reg [7:0] rest_72_2 = 8'h00;
  reg [7:0] rest_73_0 = 8'h00;
  reg [7:0] rest_73_1 = 8'h00;
  reg [7:0] rest_73_2 = 8'h00;
  reg [7:0] rest_74_0 = 8'h00;
  reg [7:0] rest_74_1 = 8'h00;
  reg [7:0] rest_74_2 = 8'h00;
  reg [7:0] rest_75_0 = 8'h00;
  reg [7:0] rest_75_1 = 8'h00;
  reg [7:0] rest_75_2 = 8'h00;
  reg [7:0] rest_76_0 = 8'h00;
  reg [7:0] rest_76_1 = 8'h00;
  reg [7:0] rest_76_2 = 8'h00;
  reg [7:0] rest_77_0 = 8'h00;
  reg [7:0] rest_77_1 = 8'h00;
  reg [7:0] rest_77_2 = 8'h00;
  reg [7:0] rest_78_0 = 8'h00;
  reg [7:0] rest_78_1 = 8'h00;
  reg [7:0] rest_78_2 = 8'h00;
  reg [7:0] rest_79_0 = 8'h00;
  reg [7:0] rest_79_1 = 8'h00;
  reg [7:0] rest_79_2 = 8'h00;
  reg [7:0] rest_7_0 = 8'h00;
  reg [7:0] rest_7_1 = 8'h00;
  reg [7:0] rest_7_2 = 8'h00;
  reg [7:0] rest_80_0 = 8'h00;
  reg [7:0] rest_80_1 = 8'h00;
  reg [7:0] rest_80_2 = 8'h00;
  reg [7:0] rest_81_0 = 8'h00;
  reg [7:0] rest_81_1 = 8'h00;
  reg [7:0] rest_81_2 = 8'h00;
  reg [7:0] rest_82_0 = 8'h00;
  reg [7:0] rest_82_1 = 8'h00;
  reg [7:0] rest_82_2 = 8'h00;
  reg [7:0] rest_83_0 = 8'h00;
  reg [7:0] rest_83_1 = 8'h00;
  reg [7:0] rest_83_2 = 8'h00;
  reg [7:0] rest_84_0 = 8'h00;
  reg [7:0] rest_84_1 = 8'h00;
  reg [7:0] rest_84_2 = 8'h00;
  reg [7:0] rest_85_0 = 8'h00;
  reg [7:0] rest_85_1 = 8'h00;
  reg [7:0] rest_85_2 = 8'h00;
  reg [7:0] rest_86_0 = 8'h00;
  reg [7:0] rest_86_1 = 8'h00;
  reg [7:0] rest_86_2 = 8'h00;
  reg [7:0] rest_87_0 = 8'h00;
  reg [7:0] rest_87_1 = 8'h00;
  reg [7:0] rest_87_2 = 8'h00;
  reg [7:0] rest_88_0 = 8'h00;
  reg [7:0] rest_88_1 = 8'h00;
  reg [7:0] rest_88_2 = 8'h00;
  reg [7:0] rest_89_0 = 8'h00;
  reg [7:0] rest_89_1 = 8'h00;
  reg [7:0] rest_89_2 = 8'h00;
  reg [7:0] rest_8_0 = 8'h00;
  reg [7:0] rest_8_1 = 8'h00;
  reg [7:0] rest_8_2 = 8'h00;
  reg [7:0] rest_90_0 = 8'h00;
  reg [7:0] rest_90_1 = 8'h00;
  reg [7:0] rest_90_2 = 8'h00;
  reg [7:0] rest_91_0 = 8'h00;
  reg [7:0] rest_91_1 = 8'h00;
  reg [7:0] rest_91_2 = 8'h00;
  reg [7:0] rest_92_0 = 8'h00;
  reg [7:0] rest_92_1 = 8'h00;
  reg [7:0] rest_92_2 = 8'h00;
  reg [7:0] rest_93_0 = 8'h00;
  reg [7:0] rest_93_1 = 8'h00;
  reg [7:0] rest_93_2 = 8'h00;
  reg [7:0] rest_94_0 = 8'h00;
  reg [7:0] rest_94_1 = 8'h00;
  reg [7:0] rest_94_2 = 8'h00;
  reg [7:0] rest_95_0 = 8'h00;
  reg [7:0] rest_95_1 = 8'h00;
  reg [7:0] rest_95_2 = 8'h00;
  reg [7:0] rest_96_0 = 8'h00;
  reg [7:0] rest_96_1 = 8'h00;
  reg [7:0] rest_96_2 = 8'h00;
  reg [7:0] rest_97_0 = 8'h00;
  reg [7:0] rest_97_1 = 8'h00;
  reg [7:0] rest_97_2 = 8'h00;
  reg [7:0] rest_98_0 = 8'h00;
  reg [7:0] rest_98_1 = 8'h00;
  reg [7:0] rest_98_2 = 8'h00;
  reg [7:0] rest_99_0 = 8'h00;
  reg [7:0] rest_99_1 = 8'h00;
  reg [7:0] rest_99_2 = 8'h00;
  reg [7:0] rest_9_0 = 8'h00;
  reg [7:0] rest_9_1 = 8'h00;
  reg [7:0] rest_9_2 = 8'h00;
  input rst;
  wire rst;
  wire [9:0] tripled_0_0;
  wire [9:0] tripled_0_1;
  wire [9:0] tripled_0_2;
  wire [9:0] tripled_100_0;
  wire [9:0] tripled_100_1;
  wire [9:0] tripled_100_2;
  wire [9:0] tripled_101_0;
  wire [9:0] tripled_101_1;
  wire [9:0] tripled_101_2;
  wire [9:0] tripled_102_0;
  wire [9:0] tripled_102_1;
  wire [9:0] tripled_102_2;
  wire [9:0] tripled_103_0;
  wire [9:0] tripled_103_1;
  wire [9:0] tripled_103_2;
  wire [9:0] tripled_104_0;
  wire [9:0] tripled_104_1;
  wire [9:0] tripled_104_2;
  wire [9:0] tripled_105_0;
  wire [9:0] tripled_105_1;
  wire [9:0] tripled_105_2;
  wire [9:0] tripled_106_0;
  wire [9:0] tripled_106_1;
  wire [9:0] tripled_106_2;
  wire [9:0] tripled_107_0;
  wire [9:0] tripled_107_1;
  wire [9:0] tripled_107_2;
  wire [9:0] tripled_108_0;
  wire [9:0] tripled_108_1;
  wire [9:0] tripled_108_2;
  wire [9:0] tripled_109_0;
  wire [9:0] tripled_109_1;
  wire [9:0] tripled_109_2;
  wire [9:0] tripled_10_0;
  wire [9:0] tripled_10_1;
  wire [9:0] tripled_10_2;
  wire [9:0] tripled_110_0;
  wire [9:0] tripled_110_1;
  wire [9:0] tripled_110_2;
  wire [9:0] tripled_111_0;
  wire [9:0] tripled_111_1;
  wire [9:0] tripled_111_2;
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
  wire [9:0] tripled_16_0;
  wire [9:0] tripled_16_1;
  wire [9:0] tripled_16_2;
  wire [9:0] tripled_17_0;
  wire [9:0] tripled_17_1;
  wire [9:0] tripled_17_2;
  wire [9:0] tripled_18_0;
  wire [9:0] tripled_18_1;
  wire [9:0] tripled_18_2;
  wire [9:0] tripled_19_0;
  wire [9:0] tripled_19_1;
  wire [9:0] tripled_19_2;
  wire [9:0] tripled_1_0;
  wire [9:0] tripled_1_1;
  wire [9:0] tripled_1_2;
  wire [9:0] tripled_20_0;
  wire [9:0] tripled_20_1;
  wire [9:0] tripled_20_2;
  wire [9:0] tripled_21_0;
  wire [9:0] tripled_21_1;
  wire [9:0] tripled_21_2;
  wire [9:0] tripled_22_0;
  wire [9:0] tripled_22_1;
  wire [9:0] tripled_22_2;
  wire [9:0] tripled_23_0;
  wire [9:0] tripled_23_1;
  wire [9:0] tripled_23_2;
  wire [9:0] tripled_24_0;
  wire [9:0] tripled_24_1;
  wire [9:0] tripled_24_2;
  wire [9:0] tripled_25_0;
  wire [9:0] tripled_25_1;
  wire [9:0] tripled_25_2;
  wire [9:0] tripled_26_0;
  wire [9:0] tripled_26_1;
  wire [9:0] tripled_26_2;
  wire [9:0] tripled_27_0;
  wire [9:0] tripled_27_1;
  wire [9:0] tripled_27_2;
  wire [9:0] tripled_28_0;
  wire [9:0] tripled_28_1;
  wire [9:0] tripled_28_2;
  wire [9:0] tripled_29_0;
  wire [9:0] tripled_29_1;
  wire [9:0] tripled_29_2;
  wire [9:0] tripled_2_0;
  wire [9:0] tripled_2_1;
  wire [9:0] tripled_2_2;
  wire [9:0] tripled_30_0;
  wire [9:0] tripled_30_1;
  wire [9:0] tripled_30_2;
  wire [9:0] tripled_31_0;
  wire [9:0] tripled_31_1;
  wire [9:0] tripled_31_2;
  wire [9:0] tripled_32_0;
  wire [9:0] tripled_32_1;
  wire [9:0] tripled_32_2;
  wire [9:0] tripled_33_0;
  wire [9:0] tripled_33_1;
  wire [9:0] tripled_33_2;
  wire [9:0] tripled_34_0;
  wire [9:0] tripled_34_1;
  wire [9:0] tripled_34_2;
  wire [9:0] tripled_35_0;
  wire [9:0] tripled_35_1;
  wire [9:0] tripled_35_2;
  wire [9:0] tripled_36_0;
  wire [9:0] tripled_36_1;
  wire [9:0] tripled_36_2;
  wire [9:0] tripled_37_0;
  wire [9:0] tripled_37_1;
  wire [9:0] tripled_37_2;
  wire [9:0] tripled_38_0;
  wire [9:0] tripled_38_1;
  wire [9:0] tripled_38_2;
  wire [9:0] tripled_39_0;
  wire [9:0] tripled_39_1;
  wire [9:0] tripled_39_2;
  wire [9:0] tripled_3_0;
  wire [9:0] tripled_3_1;
  wire [9:0] tripled_3_2;
  wire [9:0] tripled_40_0;
  wire [9:0] tripled_40_1;
  wire [9:0] tripled_40_2;
  wire [9:0] tripled_41_0;
  wire [9:0] tripled_41_1;
  wire [9:0] tripled_41_2;
  wire [9:0] tripled_42_0;
  wire [9:0] tripled_42_1;
  wire [9:0] tripled_42_2;
  wire [9:0] tripled_43_0;
  wire [9:0] tripled_43_1;
  wire [9:0] tripled_43_2;
  wire [9:0] tripled_44_0;
  wire [9:0] tripled_44_1;
  wire [9:0] tripled_44_2;
  wire [9:0] tripled_45_0;
  wire [9:0] tripled_45_1;
  wire [9:0] tripled_45_2;
  wire [9:0] tripled_46_0;
  wire [9:0] tripled_46_1;
  wire [9:0] tripled_46_2;
  wire [9:0] tripled_47_0;
  wire [9:0] tripled_47_1;
  wire [9:0] tripled_47_2;
  wire [9:0] tripled_48_0;
  wire [9:0] tripled_48_1;
  wire [9:0] tripled_48_2;
  wire [9:0] tripled_49_0;
  wire [9:0] tripled_49_1;
  wire [9:0] tripled_49_2;
  wire [9:0] tripled_4_0;
  wire [9:0] tripled_4_1;
  wire [9:0] tripled_4_2;
  wire [9:0] tripled_50_0;
  wire [9:0] tripled_50_1;
  wire [9:0] tripled_50_2;
  wire [9:0] tripled_51_0;
  wire [9:0] tripled_51_1;
  wire [9:0] tripled_51_2;
  wire [9:0] tripled_52_0;
  wire [9:0] tripled_52_1;
  wire [9:0] tripled_52_2;
  wire [9:0] tripled_53_0;
  wire [9:0] tripled_53_1;
  wire [9:0] tripled_53_2;
  wire [9:0] tripled_54_0;
  wire [9:0] tripled_54_1;
  wire [9:0] tripled_54_2;
  wire [9:0] tripled_55_0;
  wire [9:0] tripled_55_1;
  wire [9:0] tripled_55_2;
  wire [9:0] tripled_56_0;
  wire [9:0] tripled_56_1;
  wire [9:0] tripled_56_2;
  wire [9:0] tripled_57_0;
  wire [9:0] tripled_57_1;
  wire [9:0] tripled_57_2;
  wire [9:0] tripled_58_0;
  wire [9:0] tripled_58_1;
  wire [9:0] tripled_58_2;
  wire [9:0] tripled_59_0;
  wire [9:0] tripled_59_1;
  wire [9:0] tripled_59_2;
  wire [9:0] tripled_5_0;
  wire [9:0] tripled_5_1;
  wire [9:0] tripled_5_2;
  wire [9:0] tripled_60_0;
  wire [9:0] tripled_60_1;
  wire [9:0] tripled_60_2;
  wire [9:0] tripled_61_0;
  wire [9:0] tripled_61_1;
  wire [9:0] tripled_61_2;
  wire [9:0] tripled_62_0;
  wire [9:0] tripled_62_1;
  wire [9:0] tripled_62_2;
  wire [9:0] tripled_63_0;
  wire [9:0] tripled_63_1;
  wire [9:0] tripled_63_2;
  wire [9:0] tripled_64_0;
  wire [9:0] tripled_64_1;
  wire [9:0] tripled_64_2;
  wire [9:0] tripled_65_0;
  wire [9:0] tripled_65_1;
  wire [9:0] tripled_65_2;
  wire [9:0] tripled_66_0;
  wire [9:0] tripled_66_1;
  wire [9:0] tripled_66_2;
  wire [9:0] tripled_67_0;
  wire [9:0] tripled_67_1;
  wire [9:0] tripled_67_2;
  wire [9:0] tripled_68_0;
  wire [9:0] tripled_68_1;
  wire [9:0] tripled_68_2;
  wire [9:0] tripled_69_0;
  wire [9:0] tripled_69_1;
  wire [9:0] tripled_69_2;
  wire [9:0] tripled_6_0;
  wire [9:0] tripled_6_1;
  wire [9:0] tripled_6_2;
  wire [9:0] tripled_70_0;
  wire [9:0] tripled_70_1;
  wire [9:0] tripled_70_2;
  wire [9:0] tripled_71_0;
  wire [9:0] tripled_71_1;
  wire [9:0] tripled_71_2;
  wire [9:0] tripled_72_0;
  wire [9:0] tripled_72_1;
  wire [9:0] tripled_72_2;
  wire [9:0] tripled_73_0;
  wire [9:0] tripled_73_1;
  wire [9:0] tripled_73_2;
  wire [9:0] tripled_74_0;
  wire [9:0] tripled_74_1;
  wire [9:0] tripled_74_2;
  wire [9:0] tripled_75_0;
  wire [9:0] tripled_75_1;
  wire [9:0] tripled_75_2;
  wire [9:0] tripled_76_0;
  wire [9:0] tripled_76_1;
  wire [9:0] tripled_76_2;
  wire [9:0] tripled_77_0;
  wire [9:0] tripled_77_1;
  wire [9:0] tripled_77_2;
  wire [9:0] tripled_78_0;
  wire [9:0] tripled_78_1;
  wire [9:0] tripled_78_2;
  wire [9:0] tripled_79_0;
  wire [9:0] tripled_79_1;
  wire [9:0] tripled_79_2;
  wire [9:0] tripled_7_0;
  wire [9:0] tripled_7_1;
  wire [9:0] tripled_7_2;
  wire [9:0] tripled_80_0;
  wire [9:0] tripled_80_1;
  wire [9:0] tripled_80_2;
  wire [9:0] tripled_81_0;
  wire [9:0] tripled_81_1;
  wire [9:0] tripled_81_2;
  wire [9:0] tripled_82_0;
  wire [9:0] tripled_82_1;
  wire [9:0] tripled_82_2;
  wire [9:0] tripled_83_0;
  wire [9:0] tripled_83_1;
  wire [9:0] tripled_83_2;
  wire [9:0] tripled_84_0;
  wire [9:0] tripled_84_1;
  wire [9:0] tripled_84_2;
  wire [9:0] tripled_85_0;
  wire [9:0] tripled_85_1;
  wire [9:0] tripled_85_2;
  wire [9:0] tripled_86_0;
  wire [9:0] tripled_86_1;
  wire [9:0] tripled_86_2;
  wire [9:0] tripled_87_0;
  wire [9:0] tripled_87_1;
  wire [9:0] tripled_87_2;
  wire [9:0] tripled_88_0;
  wire [9:0] tripled_88_1;
  wire [9:0] tripled_88_2;
  wire [9:0] tripled_89_0;
  wire [9:0] tripled_89_1;
  wire [9:0] tripled_89_2;
  wire [9:0] tripled_8_0;
  wire [9:0] tripled_8_1;
  wire [9:0] tripled_8_2;
  wire [9:0] tripled_90_0;
  wire [9:0] tripled_90_1;
  wire [9:0] tripled_90_2;
  wire [9:0] tripled_91_0;
  wire [9:0] tripled_91_1;
  wire [9:0] tripled_91_2;
  wire [9:0] tripled_92_0;
  wire [9:0] tripled_92_1;
  wire [9:0] tripled_92_2;
  wire [9:0] tripled_93_0;
  wire [9:0] tripled_93_1;
  wire [9:0] tripled_93_2;
  wire [9:0] tripled_94_0;
  wire [9:0] tripled_94_1;
  wire [9:0] tripled_94_2;
  wire [9:0] tripled_95_0;
  wire [9:0] tripled_95_1;
  wire [9:0] tripled_95_2;
  wire [9:0] tripled_96_0;
  wire [9:0] tripled_96_1;
  wire [9:0] tripled_96_2;
  wire [9:0] tripled_97_0;
  wire [9:0] tripled_97_1;
  wire [9:0] tripled_97_2;
  wire [9:0] tripled_98_0;
  wire [9:0] tripled_98_1;
  wire [9:0] tripled_98_2;
  wire [9:0] tripled_99_0;
  wire [9:0] tripled_99_1;
  wire [9:0] tripled_99_2;
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
  assign tripled_16_0 = data[135:128] + { data[135:128], 1'h0 };
  assign ninefold_16_0 = data[135:128] + { data[135:128], 3'h0 };
  assign tripled_16_1 = rest_16_0 + { rest_16_0, 1'h0 };
  assign ninefold_16_1 = rest_16_0 + { rest_16_0, 3'h0 };
  assign tripled_16_2 = rest_16_1 + { rest_16_1, 1'h0 };
  assign tripled_17_0 = data[143:136] + { data[143:136], 1'h0 };
  assign ninefold_17_0 = data[143:136] + { data[143:136], 3'h0 };
  assign tripled_17_1 = rest_17_0 + { rest_17_0, 1'h0 };
  assign ninefold_17_1 = rest_17_0 + { rest_17_0, 3'h0 };
  assign tripled_17_2 = rest_17_1 + { rest_17_1, 1'h0 };
  assign tripled_18_0 = data[151:144] + { data[151:144], 1'h0 };
  assign ninefold_18_0 = data[151:144] + { data[151:144], 3'h0 };
  assign tripled_18_1 = rest_18_0 + { rest_18_0, 1'h0 };
  assign ninefold_18_1 = rest_18_0 + { rest_18_0, 3'h0 };
  assign tripled_18_2 = rest_18_1 + { rest_18_1, 1'h0 };
  assign tripled_19_0 = data[159:152] + { data[159:152], 1'h0 };
  assign ninefold_19_0 = data[159:152] + { data[159:152], 3'h0 };
  assign tripled_19_1 = rest_19_0 + { rest_19_0, 1'h0 };
  assign ninefold_19_1 = rest_19_0 + { rest_19_0, 3'h0 };
  assign tripled_19_2 = rest_19_1 + { rest_19_1, 1'h0 };
  assign tripled_20_0 = data[167:160] + { data[167:160], 1'h0 };
  assign ninefold_20_0 = data[167:160] + { data[167:160], 3'h0 };
  assign tripled_20_1 = rest_20_0 + { rest_20_0, 1'h0 };
  assign ninefold_20_1 = rest_20_0 + { rest_20_0, 3'h0 };
  assign tripled_20_2 = rest_20_1 + { rest_20_1, 1'h0 };
  assign tripled_21_0 = data[175:168] + { data[175:168], 1'h0 };
  assign ninefold_21_0 = data[175:168] + { data[175:168], 3'h0 };
  assign tripled_21_1 = rest_21_0 + { rest_21_0, 1'h0 };
  assign ninefold_21_1 = rest_21_0 + { rest_21_0, 3'h0 };
  assign tripled_21_2 = rest_21_1 + { rest_21_1, 1'h0 };
  assign tripled_22_0 = data[183:176] + { data[183:176], 1'h0 };
  assign ninefold_22_0 = data[183:176] + { data[183:176], 3'h0 };
  assign tripled_22_1 = rest_22_0 + { rest_22_0, 1'h0 };
  assign ninefold_22_1 = rest_22_0 + { rest_22_0, 3'h0 };
  assign tripled_22_2 = rest_22_1 + { rest_22_1, 1'h0 };
  assign tripled_23_0 = data[191:184] + { data[191:184], 1'h0 };
  assign ninefold_23_0 = data[191:184] + { data[191:184], 3'h0 };
  assign tripled_23_1 = rest_23_0 + { rest_23_0, 1'h0 };
  assign ninefold_23_1 = rest_23_0 + { rest_23_0, 3'h0 };
  assign tripled_23_2 = rest_23_1 + { rest_23_1, 1'h0 };
  assign tripled_24_0 = data[199:192] + { data[199:192], 1'h0 };
  assign ninefold_24_0 = data[199:192] + { data[199:192], 3'h0 };
  assign tripled_24_1 = rest_24_0 + { rest_24_0, 1'h0 };
  assign ninefold_24_1 = rest_24_0 + { rest_24_0, 3'h0 };
  assign tripled_24_2 = rest_24_1 + { rest_24_1, 1'h0 };
  assign tripled_25_0 = data[207:200] + { data[207:200], 1'h0 };
  assign ninefold_25_0 = data[207:200] + { data[207:200], 3'h0 };
  assign tripled_25_1 = rest_25_0 + { rest_25_0, 1'h0 };
  assign ninefold_25_1 = rest_25_0 + { rest_25_0, 3'h0 };
  assign tripled_25_2 = rest_25_1 + { rest_25_1, 1'h0 };
  assign tripled_26_0 = data[215:208] + { data[215:208], 1'h0 };
  assign ninefold_26_0 = data[215:208] + { data[215:208], 3'h0 };
  assign tripled_26_1 = rest_26_0 + { rest_26_0, 1'h0 };
  assign ninefold_26_1 = rest_26_0 + { rest_26_0, 3'h0 };
  assign tripled_26_2 = rest_26_1 + { rest_26_1, 1'h0 };
  assign tripled_27_0 = data[223:216] + { data[223:216], 1'h0 };
  assign ninefold_27_0 = data[223:216] + { data[223:216], 3'h0 };
  assign tripled_27_1 = rest_27_0 + { rest_27_0, 1'h0 };
  assign ninefold_27_1 = rest_27_0 + { rest_27_0, 3'h0 };
  assign tripled_27_2 = rest_27_1 + { rest_27_1, 1'h0 };
  assign tripled_28_0 = data[231:224] + { data[231:224], 1'h0 };
  assign ninefold_28_0 = data[231:224] + { data[231:224], 3'h0 };
  assign tripled_28_1 = rest_28_0 + { rest_28_0, 1'h0 };
  assign ninefold_28_1 = rest_28_0 + { rest_28_0, 3'h0 };
  assign tripled_28_2 = rest_28_1 + { rest_28_1, 1'h0 };
  assign tripled_29_0 = data[239:232] + { data[239:232], 1'h0 };
  assign ninefold_29_0 = data[239:232] + { data[239:232], 3'h0 };
  assign tripled_29_1 = rest_29_0 + { rest_29_0, 1'h0 };
  assign ninefold_29_1 = rest_29_0 + { rest_29_0, 3'h0 };
  assign tripled_29_2 = rest_29_1 + { rest_29_1, 1'h0 };
  assign tripled_30_0 = data[247:240] + { data[247:240], 1'h0 };
  assign ninefold_30_0 = data[247:240] + { data[247:240], 3'h0 };
  assign tripled_30_1 = rest_30_0 + { rest_30_0, 1'h0 };
  assign ninefold_30_1 = rest_30_0 + { rest_30_0, 3'h0 };
  assign tripled_30_2 = rest_30_1 + { rest_30_1, 1'h0 };
  assign tripled_31_0 = data[255:248] + { data[255:248], 1'h0 };
  assign ninefold_31_0 = data[255:248] + { data[255:248], 3'h0 };
  assign tripled_31_1 = rest_31_0 + { rest_31_0, 1'h0 };
  assign ninefold_31_1 = rest_31_0 + { rest_31_0, 3'h0 };
  assign tripled_31_2 = rest_31_1 + { rest_31_1, 1'h0 };
  assign tripled_32_0 = data[263:256] + { data[263:256], 1'h0 };
  assign ninefold_32_0 = data[263:256] + { data[263:256], 3'h0 };
  assign tripled_32_1 = rest_32_0 + { rest_32_0, 1'h0 };
  assign ninefold_32_1 = rest_32_0 + { rest_32_0, 3'h0 };
  assign tripled_32_2 = rest_32_1 + { rest_32_1, 1'h0 };
  assign tripled_33_0 = data[271:264] + { data[271:264], 1'h0 };
  assign ninefold_33_0 = data[271:264] + { data[271:264], 3'h0 };
  assign tripled_33_1 = rest_33_0 + { rest_33_0, 1'h0 };
  assign ninefold_33_1 = rest_33_0 + { rest_33_0, 3'h0 };
  assign tripled_33_2 = rest_33_1 + { rest_33_1, 1'h0 };
  assign tripled_34_0 = data[279:272] + { data[279:272], 1'h0 };
  assign ninefold_34_0 = data[279:272] + { data[279:272], 3'h0 };
  assign tripled_34_1 = rest_34_0 + { rest_34_0, 1'h0 };
  assign ninefold_34_1 = rest_34_0 + { rest_34_0, 3'h0 };
  assign tripled_34_2 = rest_34_1 + { rest_34_1, 1'h0 };
  assign tripled_35_0 = data[287:280] + { data[287:280], 1'h0 };
  assign ninefold_35_0 = data[287:280] + { data[287:280], 3'h0 };
  assign tripled_35_1 = rest_35_0 + { rest_35_0, 1'h0 };
  assign ninefold_35_1 = rest_35_0 + { rest_35_0, 3'h0 };
  assign tripled_35_2 = rest_35_1 + { rest_35_1, 1'h0 };
  assign tripled_36_0 = data[295:288] + { data[295:288], 1'h0 };
  assign ninefold_36_0 = data[295:288] + { data[295:288], 3'h0 };
  assign tripled_36_1 = rest_36_0 + { rest_36_0, 1'h0 };
  assign ninefold_36_1 = rest_36_0 + { rest_36_0, 3'h0 };
  assign tripled_36_2 = rest_36_1 + { rest_36_1, 1'h0 };
  assign tripled_37_0 = data[303:296] + { data[303:296], 1'h0 };
  assign ninefold_37_0 = data[303:296] + { data[303:296], 3'h0 };
  assign tripled_37_1 = rest_37_0 + { rest_37_0, 1'h0 };
  assign ninefold_37_1 = rest_37_0 + { rest_37_0, 3'h0 };
  assign tripled_37_2 = rest_37_1 + { rest_37_1, 1'h0 };
  assign tripled_38_0 = data[311:304] + { data[311:304], 1'h0 };
  assign ninefold_38_0 = data[311:304] + { data[311:304], 3'h0 };
  assign tripled_38_1 = rest_38_0 + { rest_38_0, 1'h0 };
  assign ninefold_38_1 = rest_38_0 + { rest_38_0, 3'h0 };
  assign tripled_38_2 = rest_38_1 + { rest_38_1, 1'h0 };
  assign tripled_39_0 = data[319:312] + { data[319:312], 1'h0 };
  assign ninefold_39_0 = data[319:312] + { data[319:312], 3'h0 };
  assign tripled_39_1 = rest_39_0 + { rest_39_0, 1'h0 };
  assign ninefold_39_1 = rest_39_0 + { rest_39_0, 3'h0 };
  assign tripled_39_2 = rest_39_1 + { rest_39_1, 1'h0 };
  assign tripled_40_0 = data[327:320] + { data[327:320], 1'h0 };
  assign ninefold_40_0 = data[327:320] + { data[327:320], 3'h0 };
  assign tripled_40_1 = rest_40_0 + { rest_40_0, 1'h0 };
  assign ninefold_40_1 = rest_40_0 + { rest_40_0, 3'h0 };
  assign tripled_40_2 = rest_40_1 + { rest_40_1, 1'h0 };
  assign tripled_41_0 = data[335:328] + { data[335:328], 1'h0 };
  assign ninefold_41_0 = data[335:328] + { data[335:328], 3'h0 };
  assign tripled_41_1 = rest_41_0 + { rest_41_0, 1'h0 };
  assign ninefold_41_1 = rest_41_0 + { rest_41_0, 3'h0 };
  assign tripled_41_2 = rest_41_1 + { rest_41_1, 1'h0 };
  assign tripled_42_0 = data[343:336] + { data[343:336], 1'h0 };
  assign ninefold_42_0 = data[343:336] + { data[343:336], 3'h0 };
  assign tripled_42_1 = rest_42_0 + { rest_42_0, 1'h0 };
  assign ninefold_42_1 = rest_42_0 + { rest_42_0, 3'h0 };
  assign tripled_42_2 = rest_42_1 + { rest_42_1, 1'h0 };
  assign tripled_43_0 = data[351:344] + { data[351:344], 1'h0 };
  assign ninefold_43_0 = data[351:344] + { data[351:344], 3'h0 };
  assign tripled_43_1 = rest_43_0 + { rest_43_0, 1'h0 };
  assign ninefold_43_1 = rest_43_0 + { rest_43_0, 3'h0 };
  assign tripled_43_2 = rest_43_1 + { rest_43_1, 1'h0 };
  assign tripled_44_0 = data[359:352] + { data[359:352], 1'h0 };
  assign ninefold_44_0 = data[359:352] + { data[359:352], 3'h0 };
  assign tripled_44_1 = rest_44_0 + { rest_44_0, 1'h0 };
  assign ninefold_44_1 = rest_44_0 + { rest_44_0, 3'h0 };
  assign tripled_44_2 = rest_44_1 + { rest_44_1, 1'h0 };
  assign tripled_45_0 = data[367:360] + { data[367:360], 1'h0 };
  assign ninefold_45_0 = data[367:360] + { data[367:360], 3'h0 };
  assign tripled_45_1 = rest_45_0 + { rest_45_0, 1'h0 };
  assign ninefold_45_1 = rest_45_0 + { rest_45_0, 3'h0 };
  assign tripled_45_2 = rest_45_1 + { rest_45_1, 1'h0 };
  assign tripled_46_0 = data[375:368] + { data[375:368], 1'h0 };
  assign ninefold_46_0 = data[375:368] + { data[375:368], 3'h0 };
  assign tripled_46_1 = rest_46_0 + { rest_46_0, 1'h0 };
  assign ninefold_46_1 = rest_46_0 + { rest_46_0, 3'h0 };
  assign tripled_46_2 = rest_46_1 + { rest_46_1, 1'h0 };
  assign tripled_47_0 = data[383:376] + { data[383:376], 1'h0 };
  assign ninefold_47_0 = data[383:376] + { data[383:376], 3'h0 };
  assign tripled_47_1 = rest_47_0 + { rest_47_0, 1'h0 };
  assign ninefold_47_1 = rest_47_0 + { rest_47_0, 3'h0 };
  assign tripled_47_2 = rest_47_1 + { rest_47_1, 1'h0 };
  assign tripled_48_0 = data[391:384] + { data[391:384], 1'h0 };
  assign ninefold_48_0 = data[391:384] + { data[391:384], 3'h0 };
  assign tripled_48_1 = rest_48_0 + { rest_48_0, 1'h0 };
  assign ninefold_48_1 = rest_48_0 + { rest_48_0, 3'h0 };
  assign tripled_48_2 = rest_48_1 + { rest_48_1, 1'h0 };
  assign tripled_49_0 = data[399:392] + { data[399:392], 1'h0 };
  assign ninefold_49_0 = data[399:392] + { data[399:392], 3'h0 };
  assign tripled_49_1 = rest_49_0 + { rest_49_0, 1'h0 };
  assign ninefold_49_1 = rest_49_0 + { rest_49_0, 3'h0 };
  assign tripled_49_2 = rest_49_1 + { rest_49_1, 1'h0 };
  assign tripled_50_0 = data[407:400] + { data[407:400], 1'h0 };
  assign ninefold_50_0 = data[407:400] + { data[407:400], 3'h0 };
  assign tripled_50_1 = rest_50_0 + { rest_50_0, 1'h0 };
  assign ninefold_50_1 = rest_50_0 + { rest_50_0, 3'h0 };
  assign tripled_50_2 = rest_50_1 + { rest_50_1, 1'h0 };
  assign tripled_51_0 = data[415:408] + { data[415:408], 1'h0 };
  assign ninefold_51_0 = data[415:408] + { data[415:408], 3'h0 };
  assign tripled_51_1 = rest_51_0 + { rest_51_0, 1'h0 };
  assign ninefold_51_1 = rest_51_0 + { rest_51_0, 3'h0 };
  assign tripled_51_2 = rest_51_1 + { rest_51_1, 1'h0 };
  assign tripled_52_0 = data[423:416] + { data[423:416], 1'h0 };
  assign ninefold_52_0 = data[423:416] + { data[423:416], 3'h0 };
  assign tripled_52_1 = rest_52_0 + { rest_52_0, 1'h0 };
  assign ninefold_52_1 = rest_52_0 + { rest_52_0, 3'h0 };
  assign tripled_52_2 = rest_52_1 + { rest_52_1, 1'h0 };
  assign tripled_53_0 = data[431:424] + { data[431:424], 1'h0 };
  assign ninefold_53_0 = data[431:424] + { data[431:424], 3'h0 };
  assign tripled_53_1 = rest_53_0 + { rest_53_0, 1'h0 };
  assign ninefold_53_1 = rest_53_0 + { rest_53_0, 3'h0 };
  assign tripled_53_2 = rest_53_1 + { rest_53_1, 1'h0 };
  assign tripled_54_0 = data[439:432] + { data[439:432], 1'h0 };
  assign ninefold_54_0 = data[439:432] + { data[439:432], 3'h0 };
  assign tripled_54_1 = rest_54_0 + { rest_54_0, 1'h0 };
  assign ninefold_54_1 = rest_54_0 + { rest_54_0, 3'h0 };
  assign tripled_54_2 = rest_54_1 + { rest_54_1, 1'h0 };
  assign tripled_55_0 = data[447:440] + { data[447:440], 1'h0 };
  assign ninefold_55_0 = data[447:440] + { data[447:440], 3'h0 };
  assign tripled_55_1 = rest_55_0 + { rest_55_0, 1'h0 };
  assign ninefold_55_1 = rest_55_0 + { rest_55_0, 3'h0 };
  assign tripled_55_2 = rest_55_1 + { rest_55_1, 1'h0 };
  assign tripled_56_0 = data[455:448] + { data[455:448], 1'h0 };
  assign ninefold_56_0 = data[455:448] + { data[455:448], 3'h0 };
  assign tripled_56_1 = rest_56_0 + { rest_56_0, 1'h0 };
  assign ninefold_56_1 = rest_56_0 + { rest_56_0, 3'h0 };
  assign tripled_56_2 = rest_56_1 + { rest_56_1, 1'h0 };
  assign tripled_57_0 = data[463:456] + { data[463:456], 1'h0 };
  assign ninefold_57_0 = data[463:456] + { data[463:456], 3'h0 };
  assign tripled_57_1 = rest_57_0 + { rest_57_0, 1'h0 };
  assign ninefold_57_1 = rest_57_0 + { rest_57_0, 3'h0 };
  assign tripled_57_2 = rest_57_1 + { rest_57_1, 1'h0 };
  assign tripled_58_0 = data[471:464] + { data[471:464], 1'h0 };
  assign ninefold_58_0 = data[471:464] + { data[471:464], 3'h0 };
  assign tripled_58_1 = rest_58_0 + { rest_58_0, 1'h0 };
  assign ninefold_58_1 = rest_58_0 + { rest_58_0, 3'h0 };
  assign tripled_58_2 = rest_58_1 + { rest_58_1, 1'h0 };
  assign tripled_59_0 = data[479:472] + { data[479:472], 1'h0 };
  assign ninefold_59_0 = data[479:472] + { data[479:472], 3'h0 };
  assign tripled_59_1 = rest_59_0 + { rest_59_0, 1'h0 };
  assign ninefold_59_1 = rest_59_0 + { rest_59_0, 3'h0 };
  assign tripled_59_2 = rest_59_1 + { rest_59_1, 1'h0 };
  assign tripled_60_0 = data[487:480] + { data[487:480], 1'h0 };
  assign ninefold_60_0 = data[487:480] + { data[487:480], 3'h0 };
  assign tripled_60_1 = rest_60_0 + { rest_60_0, 1'h0 };
  assign ninefold_60_1 = rest_60_0 + { rest_60_0, 3'h0 };
  assign tripled_60_2 = rest_60_1 + { rest_60_1, 1'h0 };
  assign tripled_61_0 = data[495:488] + { data[495:488], 1'h0 };
  assign ninefold_61_0 = data[495:488] + { data[495:488], 3'h0 };
  assign tripled_61_1 = rest_61_0 + { rest_61_0, 1'h0 };
  assign ninefold_61_1 = rest_61_0 + { rest_61_0, 3'h0 };
  assign tripled_61_2 = rest_61_1 + { rest_61_1, 1'h0 };
  assign tripled_62_0 = data[503:496] + { data[503:496], 1'h0 };
  assign ninefold_62_0 = data[503:496] + { data[503:496], 3'h0 };
  assign tripled_62_1 = rest_62_0 + { rest_62_0, 1'h0 };
  assign ninefold_62_1 = rest_62_0 + { rest_62_0, 3'h0 };
  assign tripled_62_2 = rest_62_1 + { rest_62_1, 1'h0 };
  assign tripled_63_0 = data[511:504] + { data[511:504], 1'h0 };
  assign ninefold_63_0 = data[511:504] + { data[511:504], 3'h0 };
  assign tripled_63_1 = rest_63_0 + { rest_63_0, 1'h0 };
  assign ninefold_63_1 = rest_63_0 + { rest_63_0, 3'h0 };
  assign tripled_63_2 = rest_63_1 + { rest_63_1, 1'h0 };
  assign tripled_64_0 = data[519:512] + { data[519:512], 1'h0 };
  assign ninefold_64_0 = data[519:512] + { data[519:512], 3'h0 };
  assign tripled_64_1 = rest_64_0 + { rest_64_0, 1'h0 };
  assign ninefold_64_1 = rest_64_0 + { rest_64_0, 3'h0 };
  assign tripled_64_2 = rest_64_1 + { rest_64_1, 1'h0 };
  assign tripled_65_0 = data[527:520] + { data[527:520], 1'h0 };
  assign ninefold_65_0 = data[527:520] + { data[527:520], 3'h0 };
  assign tripled_65_1 = rest_65_0 + { rest_65_0, 1'h0 };
  assign ninefold_65_1 = rest_65_0 + { rest_65_0, 3'h0 };
  assign tripled_65_2 = rest_65_1 + { rest_65_1, 1'h0 };
  assign tripled_66_0 = data[535:528] + { data[535:528], 1'h0 };
  assign ninefold_66_0 = data[535:528] + { data[535:528], 3'h0 };
  assign tripled_66_1 = rest_66_0 + { rest_66_0, 1'h0 };
  assign ninefold_66_1 = rest_66_0 + { rest_66_0, 3'h0 };
  assign tripled_66_2 = rest_66_1 + { rest_66_1, 1'h0 };
  assign tripled_67_0 = data[543:536] + { data[543:536], 1'h0 };
  assign ninefold_67_0 = data[543:536] + { data[543:536], 3'h0 };
  assign tripled_67_1 = rest_67_0 + { rest_67_0, 1'h0 };
  assign ninefold_67_1 = rest_67_0 + { rest_67_0, 3'h0 };
  assign tripled_67_2 = rest_67_1 + { rest_67_1, 1'h0 };
  assign tripled_68_0 = data[551:544] + { data[551:544], 1'h0 };
  assign ninefold_68_0 = data[551:544] + { data[551:544], 3'h0 };
  assign tripled_68_1 = rest_68_0 + { rest_68_0, 1'h0 };
  assign ninefold_68_1 = rest_68_0 + { rest_68_0, 3'h0 };
  assign tripled_68_2 = rest_68_1 + { rest_68_1, 1'h0 };
  assign tripled_69_0 = data[559:552] + { data[559:552], 1'h0 };
  assign ninefold_69_0 = data[559:552] + { data[559:552], 3'h0 };
  assign tripled_69_1 = rest_69_0 + { rest_69_0, 1'h0 };
  assign ninefold_69_1 = rest_69_0 + { rest_69_0, 3'h0 };
  assign tripled_69_2 = rest_69_1 + { rest_69_1, 1'h0 };
  assign tripled_70_0 = data[567:560] + { data[567:560], 1'h0 };
  assign ninefold_70_0 = data[567:560] + { data[567:560], 3'h0 };
  assign tripled_70_1 = rest_70_0 + { rest_70_0, 1'h0 };
  assign ninefold_70_1 = rest_70_0 + { rest_70_0, 3'h0 };
  assign tripled_70_2 = rest_70_1 + { rest_70_1, 1'h0 };
  assign tripled_71_0 = data[575:568] + { data[575:568], 1'h0 };
  assign ninefold_71_0 = data[575:568] + { data[575:568], 3'h0 };
  assign tripled_71_1 = rest_71_0 + { rest_71_0, 1'h0 };
  assign ninefold_71_1 = rest_71_0 + { rest_71_0, 3'h0 };
  assign tripled_71_2 = rest_71_1 + { rest_71_1, 1'h0 };
  assign tripled_72_0 = data[583:576] + { data[583:576], 1'h0 };
  assign ninefold_72_0 = data[583:576] + { data[583:576], 3'h0 };
  assign tripled_72_1 = rest_72_0 + { rest_72_0, 1'h0 };
  assign ninefold_72_1 = rest_72_0 + { rest_72_0, 3'h0 };
  assign tripled_72_2 = rest_72_1 + { rest_72_1, 1'h0 };
  assign tripled_73_0 = data[591:584] + { data[591:584], 1'h0 };
  assign ninefold_73_0 = data[591:584] + { data[591:584], 3'h0 };
  assign tripled_73_1 = rest_73_0 + { rest_73_0, 1'h0 };
  assign ninefold_73_1 = rest_73_0 + { rest_73_0, 3'h0 };
  assign tripled_73_2 = rest_73_1 + { rest_73_1, 1'h0 };
  assign tripled_74_0 = data[599:592] + { data[599:592], 1'h0 };
  assign ninefold_74_0 = data[599:592] + { data[599:592], 3'h0 };
  assign tripled_74_1 = rest_74_0 + { rest_74_0, 1'h0 };
  assign ninefold_74_1 = rest_74_0 + { rest_74_0, 3'h0 };
  assign tripled_74_2 = rest_74_1 + { rest_74_1, 1'h0 };
  assign tripled_75_0 = data[607:600] + { data[607:600], 1'h0 };
  assign ninefold_75_0 = data[607:600] + { data[607:600], 3'h0 };
  assign tripled_75_1 = rest_75_0 + { rest_75_0, 1'h0 };
  assign ninefold_75_1 = rest_75_0 + { rest_75_0, 3'h0 };
  assign tripled_75_2 = rest_75_1 + { rest_75_1, 1'h0 };
  assign tripled_76_0 = data[615:608] + { data[615:608], 1'h0 };
  assign ninefold_76_0 = data[615:608] + { data[615:608], 3'h0 };
  assign tripled_76_1 = rest_76_0 + { rest_76_0, 1'h0 };
  assign ninefold_76_1 = rest_76_0 + { rest_76_0, 3'h0 };
  assign tripled_76_2 = rest_76_1 + { rest_76_1, 1'h0 };
  assign tripled_77_0 = data[623:616] + { data[623:616], 1'h0 };
  assign ninefold_77_0 = data[623:616] + { data[623:616], 3'h0 };
  assign tripled_77_1 = rest_77_0 + { rest_77_0, 1'h0 };
  assign ninefold_77_1 = rest_77_0 + { rest_77_0, 3'h0 };
  assign tripled_77_2 = rest_77_1 + { rest_77_1, 1'h0 };
  assign tripled_78_0 = data[631:624] + { data[631:624], 1'h0 };
  assign ninefold_78_0 = data[631:624] + { data[631:624], 3'h0 };
  assign tripled_78_1 = rest_78_0 + { rest_78_0, 1'h0 };
  assign ninefold_78_1 = rest_78_0 + { rest_78_0, 3'h0 };
  assign tripled_78_2 = rest_78_1 + { rest_78_1, 1'h0 };
  assign tripled_79_0 = data[639:632] + { data[639:632], 1'h0 };
  assign ninefold_79_0 = data[639:632] + { data[639:632], 3'h0 };
  assign tripled_79_1 = rest_79_0 + { rest_79_0, 1'h0 };
  assign ninefold_79_1 = rest_79_0 + { rest_79_0, 3'h0 };
  assign tripled_79_2 = rest_79_1 + { rest_79_1, 1'h0 };
  assign tripled_80_0 = data[647:640] + { data[647:640], 1'h0 };
  assign ninefold_80_0 = data[647:640] + { data[647:640], 3'h0 };
  assign tripled_80_1 = rest_80_0 + { rest_80_0, 1'h0 };
  assign ninefold_80_1 = rest_80_0 + { rest_80_0, 3'h0 };
  assign tripled_80_2 = rest_80_1 + { rest_80_1, 1'h0 };
  assign tripled_81_0 = data[655:648] + { data[655:648], 1'h0 };
  assign ninefold_81_0 = data[655:648] + { data[655:648], 3'h0 };
  assign tripled_81_1 = rest_81_0 + { rest_81_0, 1'h0 };
  assign ninefold_81_1 = rest_81_0 + { rest_81_0, 3'h0 };
  assign tripled_81_2 = rest_81_1 + { rest_81_1, 1'h0 };
  assign tripled_82_0 = data[663:656] + { data[663:656], 1'h0 };
  assign ninefold_82_0 = data[663:656] + { data[663:656], 3'h0 };
  assign tripled_82_1 = rest_82_0 + { rest_82_0, 1'h0 };
  assign ninefold_82_1 = rest_82_0 + { rest_82_0, 3'h0 };
  assign tripled_82_2 = rest_82_1 + { rest_82_1, 1'h0 };
  assign tripled_83_0 = data[671:664] + { data[671:664], 1'h0 };
  assign ninefold_83_0 = data[671:664] + { data[671:664], 3'h0 };
  assign tripled_83_1 = rest_83_0 + { rest_83_0, 1'h0 };
  assign ninefold_83_1 = rest_83_0 + { rest_83_0, 3'h0 };
  assign tripled_83_2 = rest_83_1 + { rest_83_1, 1'h0 };
  assign tripled_84_0 = data[679:672] + { data[679:672], 1'h0 };
  assign ninefold_84_0 = data[679:672] + { data[679:672], 3'h0 };
  assign tripled_84_1 = rest_84_0 + { rest_84_0, 1'h0 };
  assign ninefold_84_1 = rest_84_0 + { rest_84_0, 3'h0 };
  assign tripled_84_2 = rest_84_1 + { rest_84_1, 1'h0 };
  assign tripled_85_0 = data[687:680] + { data[687:680], 1'h0 };
  assign ninefold_85_0 = data[687:680] + { data[687:680], 3'h0 };
  assign tripled_85_1 = rest_85_0 + { rest_85_0, 1'h0 };
  assign ninefold_85_1 = rest_85_0 + { rest_85_0, 3'h0 };
  assign tripled_85_2 = rest_85_1 + { rest_85_1, 1'h0 };
  assign tripled_86_0 = data[695:688] + { data[695:688], 1'h0 };
  assign ninefold_86_0 = data[695:688] + { data[695:688], 3'h0 };
  assign tripled_86_1 = rest_86_0 + { rest_86_0, 1'h0 };
  assign ninefold_86_1 = rest_86_0 + { rest_86_0, 3'h0 };
  assign tripled_86_2 = rest_86_1 + { rest_86_1, 1'h0 };
  assign tripled_87_0 = data[703:696] + { data[703:696], 1'h0 };
  assign ninefold_87_0 = data[703:696] + { data[703:696], 3'h0 };
  assign tripled_87_1 = rest_87_0 + { rest_87_0, 1'h0 };
  assign ninefold_87_1 = rest_87_0 + { rest_87_0, 3'h0 };
  assign tripled_87_2 = rest_87_1 + { rest_87_1, 1'h0 };
  assign tripled_88_0 = data[711:704] + { data[711:704], 1'h0 };
  assign ninefold_88_0 = data[711:704] + { data[711:704], 3'h0 };
  assign tripled_88_1 = rest_88_0 + { rest_88_0, 1'h0 };
  assign ninefold_88_1 = rest_88_0 + { rest_88_0, 3'h0 };
  assign tripled_88_2 = rest_88_1 + { rest_88_1, 1'h0 };
  assign tripled_89_0 = data[719:712] + { data[719:712], 1'h0 };
  assign ninefold_89_0 = data[719:712] + { data[719:712], 3'h0 };
  assign tripled_89_1 = rest_89_0 + { rest_89_0, 1'h0 };
  assign ninefold_89_1 = rest_89_0 + { rest_89_0, 3'h0 };
  assign tripled_89_2 = rest_89_1 + { rest_89_1, 1'h0 };
  assign tripled_90_0 = data[727:720] + { data[727:720], 1'h0 };
  assign ninefold_90_0 = data[727:720] + { data[727:720], 3'h0 };
  assign tripled_90_1 = rest_90_0 + { rest_90_0, 1'h0 };
  assign ninefold_90_1 = rest_90_0 + { rest_90_0, 3'h0 };
  assign tripled_90_2 = rest_90_1 + { rest_90_1, 1'h0 };
  assign tripled_91_0 = data[735:728] + { data[735:728], 1'h0 };
  assign ninefold_91_0 = data[735:728] + { data[735:728], 3'h0 };
  assign tripled_91_1 = rest_91_0 + { rest_91_0, 1'h0 };
  assign ninefold_91_1 = rest_91_0 + { rest_91_0, 3'h0 };
  assign tripled_91_2 = rest_91_1 + { rest_91_1, 1'h0 };
  assign tripled_92_0 = data[743:736] + { data[743:736], 1'h0 };
  assign ninefold_92_0 = data[743:736] + { data[743:736], 3'h0 };
  assign tripled_92_1 = rest_92_0 + { rest_92_0, 1'h0 };
  assign ninefold_92_1 = rest_92_0 + { rest_92_0, 3'h0 };
  assign tripled_92_2 = rest_92_1 + { rest_92_1, 1'h0 };
  assign tripled_93_0 = data[751:744] + { data[751:744], 1'h0 };
  assign ninefold_93_0 = data[751:744] + { data[751:744], 3'h0 };
  assign tripled_93_1 = rest_93_0 + { rest_93_0, 1'h0 };
  assign ninefold_93_1 = rest_93_0 + { rest_93_0, 3'h0 };
  assign tripled_93_2 = rest_93_1 + { rest_93_1, 1'h0 };
  assign tripled_94_0 = data[759:752] + { data[759:752], 1'h0 };
  assign ninefold_94_0 = data[759:752] + { data[759:752], 3'h0 };
  assign tripled_94_1 = rest_94_0 + { rest_94_0, 1'h0 };
  assign ninefold_94_1 = rest_94_0 + { rest_94_0, 3'h0 };
  assign tripled_94_2 = rest_94_1 + { rest_94_1, 1'h0 };
  assign tripled_95_0 = data[767:760] + { data[767:760], 1'h0 };
  assign ninefold_95_0 = data[767:760] + { data[767:760], 3'h0 };
  assign tripled_95_1 = rest_95_0 + { rest_95_0, 1'h0 };
  assign ninefold_95_1 = rest_95_0 + { rest_95_0, 3'h0 };
  assign tripled_95_2 = rest_95_1 + { rest_95_1, 1'h0 };
  assign tripled_96_0 = data[775:768] + { data[775:768], 1'h0 };
  assign ninefold_96_0 = data[775:768] + { data[775:768], 3'h0 };
  assign tripled_96_1 = rest_96_0 + { rest_96_0, 1'h0 };
  assign ninefold_96_1 = rest_96_0 + { rest_96_0, 3'h0 };
  assign tripled_96_2 = rest_96_1 + { rest_96_1, 1'h0 };
  assign tripled_97_0 = data[783:776] + { data[783:776], 1'h0 };
  assign ninefold_97_0 = data[783:776] + { data[783:776], 3'h0 };
  assign tripled_97_1 = rest_97_0 + { rest_97_0, 1'h0 };
  assign ninefold_97_1 = rest_97_0 + { rest_97_0, 3'h0 };
  assign tripled_97_2 = rest_97_1 + { rest_97_1, 1'h0 };
  assign tripled_98_0 = data[791:784] + { data[791:784], 1'h0 };
  assign ninefold_98_0 = data[791:784] + { data[791:784], 3'h0 };
  assign tripled_98_1 = rest_98_0 + { rest_98_0, 1'h0 };
  assign ninefold_98_1 = rest_98_0 + { rest_98_0, 3'h0 };
  assign tripled_98_2 = rest_98_1 + { rest_98_1, 1'h0 };
  assign tripled_99_0 = data[799:792] + { data[799:792], 1'h0 };
  assign ninefold_99_0 = data[799:792] + { data[799:792], 3'h0 };
  assign tripled_99_1 = rest_99_0 + { rest_99_0, 1'h0 };
  assign ninefold_99_1 = rest_99_0 + { rest_99_0, 3'h0 };
  assign tripled_99_2 = rest_99_1 + { rest_99_1, 1'h0 };
  assign tripled_100_0 = data[807:800] + { data[807:800], 1'h0 };
  assign ninefold_100_0 = data[807:800] + { data[807:800], 3'h0 };
  assign tripled_100_1 = rest_100_0 + { rest_100_0, 1'h0 };
  assign ninefold_100_1 = rest_100_0 + { rest_100_0, 3'h0 };
  assign tripled_100_2 = rest_100_1 + { rest_100_1, 1'h0 };
  assign tripled_101_0 = data[815:808] + { data[815:808], 1'h0 };
  assign ninefold_101_0 = data[815:808] + { data[815:808], 3'h0 };
  assign tripled_101_1 = rest_101_0 + { rest_101_0, 1'h0 };
  assign ninefold_101_1 = rest_101_0 + { rest_101_0, 3'h0 };
  assign tripled_101_2 = rest_101_1 + { rest_101_1, 1'h0 };
  assign tripled_102_0 = data[823:816] + { data[823:816], 1'h0 };
  assign ninefold_102_0 = data[823:816] + { data[823:816], 3'h0 };
  assign tripled_102_1 = rest_102_0 + { rest_102_0, 1'h0 };
  assign ninefold_102_1 = rest_102_0 + { rest_102_0, 3'h0 };
  assign tripled_102_2 = rest_102_1 + { rest_102_1, 1'h0 };
  assign tripled_103_0 = data[831:824] + { data[831:824], 1'h0 };
  assign ninefold_103_0 = data[831:824] + { data[831:824], 3'h0 };
  assign tripled_103_1 = rest_103_0 + { rest_103_0, 1'h0 };
  assign ninefold_103_1 = rest_103_0 + { rest_103_0, 3'h0 };
  assign tripled_103_2 = rest_103_1 + { rest_103_1, 1'h0 };
  assign tripled_104_0 = data[839:832] + { data[839:832], 1'h0 };
  assign ninefold_104_0 = data[839:832] + { data[839:832], 3'h0 };
  assign tripled_104_1 = rest_104_0 + { rest_104_0, 1'h0 };
  assign ninefold_104_1 = rest_104_0 + { rest_104_0, 3'h0 };
  assign tripled_104_2 = rest_104_1 + { rest_104_1, 1'h0 };
  assign tripled_105_0 = data[847:840] + { data[847:840], 1'h0 };
  assign ninefold_105_0 = data[847:840] + { data[847:840], 3'h0 };
  assign tripled_105_1 = rest_105_0 + { rest_105_0, 1'h0 };
  assign ninefold_105_1 = rest_105_0 + { rest_105_0, 3'h0 };
  assign tripled_105_2 = rest_105_1 + { rest_105_1, 1'h0 };
  assign tripled_106_0 = data[855:848] + { data[855:848], 1'h0 };
  assign ninefold_106_0 = data[855:848] + { data[855:848], 3'h0 };
  assign tripled_106_1 = rest_106_0 + { rest_106_0, 1'h0 };
  assign ninefold_106_1 = rest_106_0 + { rest_106_0, 3'h0 };
  assign tripled_106_2 = rest_106_1 + { rest_106_1, 1'h0 };
  assign tripled_107_0 = data[863:856] + { data[863:856], 1'h0 };
  assign ninefold_107_0 = data[863:856] + { data[863:856], 3'h0 };
  assign tripled_107_1 = rest_107_0 + { rest_107_0, 1'h0 };
  assign ninefold_107_1 = rest_107_0 + { rest_107_0, 3'h0 };
  assign tripled_107_2 = rest_107_1 + { rest_107_1, 1'h0 };
  assign tripled_108_0 = data[871:864] + { data[871:864], 1'h0 };
  assign ninefold_108_0 = data[871:864] + { data[871:864], 3'h0 };
  assign tripled_108_1 = rest_108_0 + { rest_108_0, 1'h0 };
  assign ninefold_108_1 = rest_108_0 + { rest_108_0, 3'h0 };
  assign tripled_108_2 = rest_108_1 + { rest_108_1, 1'h0 };
  assign tripled_109_0 = data[879:872] + { data[879:872], 1'h0 };
  assign ninefold_109_0 = data[879:872] + { data[879:872], 3'h0 };
  assign tripled_109_1 = rest_109_0 + { rest_109_0, 1'h0 };
  assign ninefold_109_1 = rest_109_0 + { rest_109_0, 3'h0 };
  assign tripled_109_2 = rest_109_1 + { rest_109_1, 1'h0 };
  assign tripled_110_0 = data[887:880] + { data[887:880], 1'h0 };
  assign ninefold_110_0 = data[887:880] + { data[887:880], 3'h0 };
  assign tripled_110_1 = rest_110_0 + { rest_110_0, 1'h0 };
  assign ninefold_110_1 = rest_110_0 + { rest_110_0, 3'h0 };
  assign tripled_110_2 = rest_110_1 + { rest_110_1, 1'h0 };
  assign tripled_111_0 = data[895:888] + { data[895:888], 1'h0 };
  assign ninefold_111_0 = data[895:888] + { data[895:888], 3'h0 };
  assign tripled_111_1 = rest_111_0 + { rest_111_0, 1'h0 };
  assign ninefold_111_1 = rest_111_0 + { rest_111_0, 3'h0 };
  assign tripled_111_2 = rest_111_1 + { rest_111_1, 1'h0 };
  assign _1691_ = tripled_0_0[9:8] != 1'h1;
  assign _1692_ = ninefold_0_0[9:8] + tripled_0_0[9:8];
  assign _1693_ = _1692_[1:0] != 1'h1;
  assign _1694_ = ! tripled_0_0[9:8];
  assign _1695_ = ninefold_0_0[9:8] + tripled_0_0[9:8];
  assign _1696_ = ! _1695_[1:0];
  assign _1697_ = tripled_0_1[9:8] != 1'h1;
  assign _1698_ = ninefold_0_1[9:8] + tripled_0_1[9:8];
  assign _1699_ = _1698_[1:0] != 1'h1;
  assign _1700_ = ! tripled_0_1[9:8];
  assign _1701_ = ninefold_0_1[9:8] + tripled_0_1[9:8];
  assign _1702_ = ! _1701_[1:0];
  assign _1703_ = tripled_0_2[9:8] != 1'h1;
  assign _1704_ = ! tripled_0_2[9:8];
  assign _1705_ = tripled_1_0[9:8] != 1'h1;
  assign _1706_ = ninefold_1_0[9:8] + tripled_1_0[9:8];
  assign _1707_ = _1706_[1:0] != 1'h1;
  assign _1708_ = ! tripled_1_0[9:8];
  assign _1709_ = ninefold_1_0[9:8] + tripled_1_0[9:8];
  assign _1710_ = ! _1709_[1:0];
  assign _1711_ = tripled_1_1[9:8] != 1'h1;
  assign _1712_ = ninefold_1_1[9:8] + tripled_1_1[9:8];
  assign _1713_ = _1712_[1:0] != 1'h1;
  assign _1714_ = ! tripled_1_1[9:8];
  assign _1715_ = ninefold_1_1[9:8] + tripled_1_1[9:8];
  assign _1716_ = ! _1715_[1:0];
  assign _1717_ = tripled_1_2[9:8] != 1'h1;
  assign _1718_ = ! tripled_1_2[9:8];
  assign _1719_ = tripled_2_0[9:8] != 1'h1;
  assign _1720_ = ninefold_2_0[9:8] + tripled_2_0[9:8];
  assign _1721_ = _1720_[1:0] != 1'h1;
  assign _1722_ = ! tripled_2_0[9:8];
  assign _1723_ = ninefold_2_0[9:8] + tripled_2_0[9:8];
  assign _1724_ = ! _1723_[1:0];
  assign _1725_ = tripled_2_1[9:8] != 1'h1;
  assign _1726_ = ninefold_2_1[9:8] + tripled_2_1[9:8];
  assign _1727_ = _1726_[1:0] != 1'h1;
  assign _1728_ = ! tripled_2_1[9:8];
  assign _1729_ = ninefold_2_1[9:8] + tripled_2_1[9:8];
  assign _1730_ = ! _1729_[1:0];
  assign _1731_ = tripled_2_2[9:8] != 1'h1;
  assign _1732_ = ! tripled_2_2[9:8];
  assign _1733_ = tripled_3_0[9:8] != 1'h1;
  assign _1734_ = ninefold_3_0[9:8] + tripled_3_0[9:8];
  assign _1735_ = _1734_[1:0] != 1'h1;
  assign _1736_ = ! tripled_3_0[9:8];
  assign _1737_ = ninefold_3_0[9:8] + tripled_3_0[9:8];
  assign _1738_ = ! _1737_[1:0];
  assign _1739_ = tripled_3_1[9:8] != 1'h1;
  assign _1740_ = ninefold_3_1[9:8] + tripled_3_1[9:8];
  assign _1741_ = _1740_[1:0] != 1'h1;
  assign _1742_ = ! tripled_3_1[9:8];
  assign _1743_ = ninefold_3_1[9:8] + tripled_3_1[9:8];
  assign _1744_ = ! _1743_[1:0];
  assign _1745_ = tripled_3_2[9:8] != 1'h1;
  assign _1746_ = ! tripled_3_2[9:8];
  assign _1747_ = tripled_4_0[9:8] != 1'h1;
  assign _1748_ = ninefold_4_0[9:8] + tripled_4_0[9:8];
  assign _1749_ = _1748_[1:0] != 1'h1;
  assign _1750_ = ! tripled_4_0[9:8];
  assign _1751_ = ninefold_4_0[9:8] + tripled_4_0[9:8];
  assign _1752_ = ! _1751_[1:0];
  assign _1753_ = tripled_4_1[9:8] != 1'h1;
  assign _1754_ = ninefold_4_1[9:8] + tripled_4_1[9:8];
  assign _1755_ = _1754_[1:0] != 1'h1;
  assign _1756_ = ! tripled_4_1[9:8];
  assign _1757_ = ninefold_4_1[9:8] + tripled_4_1[9:8];
  assign _1758_ = ! _1757_[1:0];
  assign _1759_ = tripled_4_2[9:8] != 1'h1;
  assign _1760_ = ! tripled_4_2[9:8];
  assign _1761_ = tripled_5_0[9:8] != 1'h1;
  assign _1762_ = ninefold_5_0[9:8] + tripled_5_0[9:8];
  assign _1763_ = _1762_[1:0] != 1'h1;
  assign _1764_ = ! tripled_5_0[9:8];
  assign _1765_ = ninefold_5_0[9:8] + tripled_5_0[9:8];
  assign _1766_ = ! _1765_[1:0];
  assign _1767_ = tripled_5_1[9:8] != 1'h1;
  assign _1768_ = ninefold_5_1[9:8] + tripled_5_1[9:8];
  assign _1769_ = _1768_[1:0] != 1'h1;
  assign _1770_ = ! tripled_5_1[9:8];
  assign _1771_ = ninefold_5_1[9:8] + tripled_5_1[9:8];
  assign _1772_ = ! _1771_[1:0];
  assign _1773_ = tripled_5_2[9:8] != 1'h1;
  assign _1774_ = ! tripled_5_2[9:8];
  assign _1775_ = tripled_6_0[9:8] != 1'h1;
  assign _1776_ = ninefold_6_0[9:8] + tripled_6_0[9:8];
  assign _1777_ = _1776_[1:0] != 1'h1;
  assign _1778_ = ! tripled_6_0[9:8];
  assign _1779_ = ninefold_6_0[9:8] + tripled_6_0[9:8];
  assign _1780_ = ! _1779_[1:0];
  assign _1781_ = tripled_6_1[9:8] != 1'h1;
  assign _1782_ = ninefold_6_1[9:8] + tripled_6_1[9:8];
  assign _1783_ = _1782_[1:0] != 1'h1;
  assign _1784_ = ! tripled_6_1[9:8];
  assign _1785_ = ninefold_6_1[9:8] + tripled_6_1[9:8];
  assign _1786_ = ! _1785_[1:0];
  assign _1787_ = tripled_6_2[9:8] != 1'h1;
  assign _1788_ = ! tripled_6_2[9:8];
  assign _1789_ = tripled_7_0[9:8] != 1'h1;
  assign _1790_ = ninefold_7_0[9:8] + tripled_7_0[9:8];
  assign _1791_ = _1790_[1:0] != 1'h1;
  assign _1792_ = ! tripled_7_0[9:8];
  assign _1793_ = ninefold_7_0[9:8] + tripled_7_0[9:8];
  assign _1794_ = ! _1793_[1:0];
  assign _1795_ = tripled_7_1[9:8] != 1'h1;
  assign _1796_ = ninefold_7_1[9:8] + tripled_7_1[9:8];
  assign _1797_ = _1796_[1:0] != 1'h1;
  assign _1798_ = ! tripled_7_1[9:8];
  assign _1799_ = ninefold_7_1[9:8] + tripled_7_1[9:8];
  assign _1800_ = ! _1799_[1:0];
  assign _1801_ = tripled_7_2[9:8] != 1'h1;
  assign _1802_ = ! tripled_7_2[9:8];
  assign _1803_ = tripled_8_0[9:8] != 1'h1;
  assign _1804_ = ninefold_8_0[9:8] + tripled_8_0[9:8];
  assign _1805_ = _1804_[1:0] != 1'h1;
  assign _1806_ = ! tripled_8_0[9:8];
  assign _1807_ = ninefold_8_0[9:8] + tripled_8_0[9:8];
  assign _1808_ = ! _1807_[1:0];
  assign _1809_ = tripled_8_1[9:8] != 1'h1;
  assign _1810_ = ninefold_8_1[9:8] + tripled_8_1[9:8];
  assign _1811_ = _1810_[1:0] != 1'h1;
  assign _1812_ = ! tripled_8_1[9:8];
  assign _1813_ = ninefold_8_1[9:8] + tripled_8_1[9:8];
  assign _1814_ = ! _1813_[1:0];
  assign _1815_ = tripled_8_2[9:8] != 1'h1;
  assign _1816_ = ! tripled_8_2[9:8];
  assign _1817_ = tripled_9_0[9:8] != 1'h1;
  assign _1818_ = ninefold_9_0[9:8] + tripled_9_0[9:8];
  assign _1819_ = _1818_[1:0] != 1'h1;
  assign _1820_ = ! tripled_9_0[9:8];
  assign _1821_ = ninefold_9_0[9:8] + tripled_9_0[9:8];
  assign _1822_ = ! _1821_[1:0];
  assign _1823_ = tripled_9_1[9:8] != 1'h1;
  assign _1824_ = ninefold_9_1[9:8] + tripled_9_1[9:8];
  assign _1825_ = _1824_[1:0] != 1'h1;
  assign _1826_ = ! tripled_9_1[9:8];
  assign _1827_ = ninefold_9_1[9:8] + tripled_9_1[9:8];
  assign _1828_ = ! _1827_[1:0];
  assign _1829_ = tripled_9_2[9:8] != 1'h1;
  assign _1830_ = ! tripled_9_2[9:8];
  assign _1831_ = tripled_10_0[9:8] != 1'h1;
  assign _1832_ = ninefold_10_0[9:8] + tripled_10_0[9:8];
  assign _1833_ = _1832_[1:0] != 1'h1;
  assign _1834_ = ! tripled_10_0[9:8];
  assign _1835_ = ninefold_10_0[9:8] + tripled_10_0[9:8];
  assign _1836_ = ! _1835_[1:0];
  assign _1837_ = tripled_10_1[9:8] != 1'h1;
  assign _1838_ = ninefold_10_1[9:8] + tripled_10_1[9:8];
  assign _1839_ = _1838_[1:0] != 1'h1;
  assign _1840_ = ! tripled_10_1[9:8];
  assign _1841_ = ninefold_10_1[9:8] + tripled_10_1[9:8];
  assign _1842_ = ! _1841_[1:0];
  assign _1843_ = tripled_10_2[9:8] != 1'h1;
  assign _1844_ = ! tripled_10_2[9:8];
  assign _1845_ = tripled_11_0[9:8] != 1'h1;
  assign _1846_ = ninefold_11_0[9:8] + tripled_11_0[9:8];
  assign _1847_ = _1846_[1:0] != 1'h1;
  assign _1848_ = ! tripled_11_0[9:8];
  assign _1849_ = ninefold_11_0[9:8] + tripled_11_0[9:8];
  assign _1850_ = ! _1849_[1:0];
  assign _1851_ = tripled_11_1[9:8] != 1'h1;
  assign _1852_ = ninefold_11_1[9:8] + tripled_11_1[9:8];
  assign _1853_ = _1852_[1:0] != 1'h1;
  assign _1854_ = ! tripled_11_1[9:8];
  assign _1855_ = ninefold_11_1[9:8] + tripled_11_1[9:8];
  assign _1856_ = ! _1855_[1:0];
  assign _1857_ = tripled_11_2[9:8] != 1'h1;
  assign _1858_ = ! tripled_11_2[9:8];
  assign _1859_ = tripled_12_0[9:8] != 1'h1;
  assign _1860_ = ninefold_12_0[9:8] + tripled_12_0[9:8];
  assign _1861_ = _1860_[1:0] != 1'h1;
  assign _1862_ = ! tripled_12_0[9:8];
  assign _1863_ = ninefold_12_0[9:8] + tripled_12_0[9:8];
  assign _1864_ = ! _1863_[1:0];
  assign _1865_ = tripled_12_1[9:8] != 1'h1;
  assign _1866_ = ninefold_12_1[9:8] + tripled_12_1[9:8];
  assign _1867_ = _1866_[1:0] != 1'h1;
  assign _1868_ = ! tripled_12_1[9:8];
  assign _1869_ = ninefold_12_1[9:8] + tripled_12_1[9:8];
  assign _1870_ = ! _1869_[1:0];
  assign _1871_ = tripled_12_2[9:8] != 1'h1;
  assign _1872_ = ! tripled_12_2[9:8];
  assign _1873_ = tripled_13_0[9:8] != 1'h1;
  assign _1874_ = ninefold_13_0[9:8] + tripled_13_0[9:8];
  assign _1875_ = _1874_[1:0] != 1'h1;
  assign _1876_ = ! tripled_13_0[9:8];
  assign _1877_ = ninefold_13_0[9:8] + tripled_13_0[9:8];
  assign _1878_ = ! _1877_[1:0];
  assign _1879_ = tripled_13_1[9:8] != 1'h1;
  assign _1880_ = ninefold_13_1[9:8] + tripled_13_1[9:8];
  assign _1881_ = _1880_[1:0] != 1'h1;
  assign _1882_ = ! tripled_13_1[9:8];
  assign _1883_ = ninefold_13_1[9:8] + tripled_13_1[9:8];
  assign _1884_ = ! _1883_[1:0];
  assign _1885_ = tripled_13_2[9:8] != 1'h1;
  assign _1886_ = ! tripled_13_2[9:8];
  assign _1887_ = tripled_14_0[9:8] != 1'h1;
  assign _1888_ = ninefold_14_0[9:8] + tripled_14_0[9:8];
  assign _1889_ = _1888_[1:0] != 1'h1;
  assign _1890_ = ! tripled_14_0[9:8];
  assign _1891_ = ninefold_14_0[9:8] + tripled_14_0[9:8];
  assign _1892_ = ! _1891_[1:0];
  assign _1893_ = tripled_14_1[9:8] != 1'h1;
  assign _1894_ = ninefold_14_1[9:8] + tripled_14_1[9:8];
  assign _1895_ = _1894_[1:0] != 1'h1;
  assign _1896_ = ! tripled_14_1[9:8];
  assign _1897_ = ninefold_14_1[9:8] + tripled_14_1[9:8];
  assign _1898_ = ! _1897_[1:0];
  assign _1899_ = tripled_14_2[9:8] != 1'h1;
  assign _1900_ = ! tripled_14_2[9:8];
  assign _1901_ = tripled_15_0[9:8] != 1'h1;
  assign _1902_ = ninefold_15_0[9:8] + tripled_15_0[9:8];
  assign _1903_ = _1902_[1:0] != 1'h1;
  assign _1904_ = ! tripled_15_0[9:8];
  assign _1905_ = ninefold_15_0[9:8] + tripled_15_0[9:8];
  assign _1906_ = ! _1905_[1:0];
  assign _1907_ = tripled_15_1[9:8] != 1'h1;
  assign _1908_ = ninefold_15_1[9:8] + tripled_15_1[9:8];
  assign _1909_ = _1908_[1:0] != 1'h1;
  assign _1910_ = ! tripled_15_1[9:8];
  assign _1911_ = ninefold_15_1[9:8] + tripled_15_1[9:8];
  assign _1912_ = ! _1911_[1:0];
  assign _1913_ = tripled_15_2[9:8] != 1'h1;
  assign _1914_ = ! tripled_15_2[9:8];
  assign _1915_ = tripled_16_0[9:8] != 1'h1;
  assign _1916_ = ninefold_16_0[9:8] + tripled_16_0[9:8];
  assign _1917_ = _1916_[1:0] != 1'h1;
  assign _1918_ = ! tripled_16_0[9:8];
  assign _1919_ = ninefold_16_0[9:8] + tripled_16_0[9:8];
  assign _1920_ = ! _1919_[1:0];
  assign _1921_ = tripled_16_1[9:8] != 1'h1;
  assign _1922_ = ninefold_16_1[9:8] + tripled_16_1[9:8];
  assign _1923_ = _1922_[1:0] != 1'h1;
  assign _1924_ = ! tripled_16_1[9:8];
  assign _1925_ = ninefold_16_1[9:8] + tripled_16_1[9:8];
  assign _1926_ = ! _1925_[1:0];
  assign _1927_ = tripled_16_2[9:8] != 1'h1;
  assign _1928_ = ! tripled_16_2[9:8];
  assign _1929_ = tripled_17_0[9:8] != 1'h1;
  assign _1930_ = ninefold_17_0[9:8] + tripled_17_0[9:8];
  assign _1931_ = _1930_[1:0] != 1'h1;
  assign _1932_ = ! tripled_17_0[9:8];
  assign _1933_ = ninefold_17_0[9:8] + tripled_17_0[9:8];
  assign _1934_ = ! _1933_[1:0];
  assign _1935_ = tripled_17_1[9:8] != 1'h1;
  assign _1936_ = ninefold_17_1[9:8] + tripled_17_1[9:8];
  assign _1937_ = _1936_[1:0] != 1'h1;
  assign _1938_ = ! tripled_17_1[9:8];
  assign _1939_ = ninefold_17_1[9:8] + tripled_17_1[9:8];
  assign _1940_ = ! _1939_[1:0];
  assign _1941_ = tripled_17_2[9:8] != 1'h1;
  assign _1942_ = ! tripled_17_2[9:8];
  assign _1943_ = tripled_18_0[9:8] != 1'h1;
  assign _1944_ = ninefold_18_0[9:8] + tripled_18_0[9:8];
  assign _1945_ = _1944_[1:0] != 1'h1;
  assign _1946_ = ! tripled_18_0[9:8];
  assign _1947_ = ninefold_18_0[9:8] + tripled_18_0[9:8];
  assign _1948_ = ! _1947_[1:0];
  assign _1949_ = tripled_18_1[9:8] != 1'h1;
  assign _1950_ = ninefold_18_1[9:8] + tripled_18_1[9:8];
  assign _1951_ = _1950_[1:0] != 1'h1;
  assign _1952_ = ! tripled_18_1[9:8];
  assign _1953_ = ninefold_18_1[9:8] + tripled_18_1[9:8];
  assign _1954_ = ! _1953_[1:0];
  assign _1955_ = tripled_18_2[9:8] != 1'h1;
  assign _1956_ = ! tripled_18_2[9:8];
  assign _1957_ = tripled_19_0[9:8] != 1'h1;
  assign _1958_ = ninefold_19_0[9:8] + tripled_19_0[9:8];
  assign _1959_ = _1958_[1:0] != 1'h1;
  assign _1960_ = ! tripled_19_0[9:8];
  assign _1961_ = ninefold_19_0[9:8] + tripled_19_0[9:8];
  assign _1962_ = ! _1961_[1:0];
  assign _1963_ = tripled_19_1[9:8] != 1'h1;
  assign _1964_ = ninefold_19_1[9:8] + tripled_19_1[9:8];
  assign _1965_ = _1964_[1:0] != 1'h1;
  assign _1966_ = ! tripled_19_1[9:8];
  assign _1967_ = ninefold_19_1[9:8] + tripled_19_1[9:8];
  assign _1968_ = ! _1967_[1:0];
  assign _1969_ = tripled_19_2[9:8] != 1'h1;
  assign _1970_ = ! tripled_19_2[9:8];
  assign _1971_ = tripled_20_0[9:8] != 1'h1;
  assign _1972_ = ninefold_20_0[9:8] + tripled_20_0[9:8];
  assign _1973_ = _1972_[1:0] != 1'h1;
  assign _1974_ = ! tripled_20_0[9:8];
  assign _1975_ = ninefold_20_0[9:8] + tripled_20_0[9:8];
  assign _1976_ = ! _1975_[1:0];
  assign _1977_ = tripled_20_1[9:8] != 1'h1;
  assign _1978_ = ninefold_20_1[9:8] + tripled_20_1[9:8];
  assign _1979_ = _1978_[1:0] != 1'h1;
  assign _1980_ = ! tripled_20_1[9:8];
  assign _1981_ = ninefold_20_1[9:8] + tripled_20_1[9:8];
  assign _1982_ = ! _1981_[1:0];
  assign _1983_ = tripled_20_2[9:8] != 1'h1;
  assign _1984_ = ! tripled_20_2[9:8];
  assign _1985_ = tripled_21_0[9:8] != 1'h1;
  assign _1986_ = ninefold_21_0[9:8] + tripled_21_0[9:8];
  assign _1987_ = _1986_[1:0] != 1'h1;
  assign _1988_ = ! tripled_21_0[9:8];
  assign _1989_ = ninefold_21_0[9:8] + tripled_21_0[9:8];
  assign _1990_ = ! _1989_[1:0];
  assign _1991_ = tripled_21_1[9:8] != 1'h1;
  assign _1992_ = ninefold_21_1[9:8] + tripled_21_1[9:8];
  assign _1993_ = _1992_[1:0] != 1'h1;
  assign _1994_ = ! tripled_21_1[9:8];
  assign _1995_ = ninefold_21_1[9:8] + tripled_21_1[9:8];
  assign _1996_ = ! _1995_[1:0];
  assign _1997_ = tripled_21_2[9:8] != 1'h1;
  assign _1998_ = ! tripled_21_2[9:8];
  assign _1999_ = tripled_22_0[9:8] != 1'h1;
  assign _2000_ = ninefold_22_0[9:8] + tripled_22_0[9:8];
  assign _2001_ = _2000_[1:0] != 1'h1;
  assign _2002_ = ! tripled_22_0[9:8];
  assign _2003_ = ninefold_22_0[9:8] + tripled_22_0[9:8];
  assign _2004_ = ! _2003_[1:0];
  assign _2005_ = tripled_22_1[9:8] != 1'h1;
  assign _2006_ = ninefold_22_1[9:8] + tripled_22_1[9:8];
  assign _2007_ = _2006_[1:0] != 1'h1;
  assign _2008_ = ! tripled_22_1[9:8];
  assign _2009_ = ninefold_22_1[9:8] + tripled_22_1[9:8];
  assign _2010_ = ! _2009_[1:0];
  assign _2011_ = tripled_22_2[9:8] != 1'h1;
  assign _2012_ = ! tripled_22_2[9:8];
  assign _2013_ = tripled_23_0[9:8] != 1'h1;
  assign _2014_ = ninefold_23_0[9:8] + tripled_23_0[9:8];
  assign _2015_ = _2014_[1:0] != 1'h1;
  assign _2016_ = ! tripled_23_0[9:8];
  assign _2017_ = ninefold_23_0[9:8] + tripled_23_0[9:8];
  assign _2018_ = ! _2017_[1:0];
  assign _2019_ = tripled_23_1[9:8] != 1'h1;
  assign _2020_ = ninefold_23_1[9:8] + tripled_23_1[9:8];
  assign _2021_ = _2020_[1:0] != 1'h1;
  assign _2022_ = ! tripled_23_1[9:8];
  assign _2023_ = ninefold_23_1[9:8] + tripled_23_1[9:8];
  assign _2024_ = ! _2023_[1:0];
  assign _2025_ = tripled_23_2[9:8] != 1'h1;
  assign _2026_ = ! tripled_23_2[9:8];
  assign _2027_ = tripled_24_0[9:8] != 1'h1;
  assign _2028_ = ninefold_24_0[9:8] + tripled_24_0[9:8];
  assign _2029_ = _2028_[1:0] != 1'h1;
  assign _2030_ = ! tripled_24_0[9:8];
  assign _2031_ = ninefold_24_0[9:8] + tripled_24_0[9:8];
  assign _2032_ = ! _2031_[1:0];
  assign _2033_ = tripled_24_1[9:8] != 1'h1;
  assign _2034_ = ninefold_24_1[9:8] + tripled_24_1[9:8];
  assign _2035_ = _2034_[1:0] != 1'h1;
  assign _2036_ = ! tripled_24_1[9:8];
  assign _2037_ = ninefold_24_1[9:8] + tripled_24_1[9:8];
  assign _2038_ = ! _2037_[1:0];
  assign _2039_ = tripled_24_2[9:8] != 1'h1;
  assign _2040_ = ! tripled_24_2[9:8];
  assign _2041_ = tripled_25_0[9:8] != 1'h1;
  assign _2042_ = ninefold_25_0[9:8] + tripled_25_0[9:8];
  assign _2043_ = _2042_[1:0] != 1'h1;
  assign _2044_ = ! tripled_25_0[9:8];
  assign _2045_ = ninefold_25_0[9:8] + tripled_25_0[9:8];
  assign _2046_ = ! _2045_[1:0];
  assign _2047_ = tripled_25_1[9:8] != 1'h1;
  assign _2048_ = ninefold_25_1[9:8] + tripled_25_1[9:8];
  assign _2049_ = _2048_[1:0] != 1'h1;
  assign _2050_ = ! tripled_25_1[9:8];
  assign _2051_ = ninefold_25_1[9:8] + tripled_25_1[9:8];
  assign _2052_ = ! _2051_[1:0];
  assign _2053_ = tripled_25_2[9:8] != 1'h1;
  assign _2054_ = ! tripled_25_2[9:8];
  assign _2055_ = tripled_26_0[9:8] != 1'h1;
  assign _2056_ = ninefold_26_0[9:8] + tripled_26_0[9:8];
  assign _2057_ = _2056_[1:0] != 1'h1;
  assign _2058_ = ! tripled_26_0[9:8];
  assign _2059_ = ninefold_26_0[9:8] + tripled_26_0[9:8];
  assign _2060_ = ! _2059_[1:0];
  assign _2061_ = tripled_26_1[9:8] != 1'h1;
  assign _2062_ = ninefold_26_1[9:8] + tripled_26_1[9:8];
  assign _2063_ = _2062_[1:0] != 1'h1;
  assign _2064_ = ! tripled_26_1[9:8];
  assign _2065_ = ninefold_26_1[9:8] + tripled_26_1[9:8];
  assign _2066_ = ! _2065_[1:0];
  assign _2067_ = tripled_26_2[9:8] != 1'h1;
  assign _2068_ = ! tripled_26_2[9:8];
  assign _2069_ = tripled_27_0[9:8] != 1'h1;
  assign _2070_ = ninefold_27_0[9:8] + tripled_27_0[9:8];
  assign _2071_ = _2070_[1:0] != 1'h1;
  assign _2072_ = ! tripled_27_0[9:8];
  assign _2073_ = ninefold_27_0[9:8] + tripled_27_0[9:8];
  assign _2074_ = ! _2073_[1:0];
  assign _2075_ = tripled_27_1[9:8] != 1'h1;
  assign _2076_ = ninefold_27_1[9:8] + tripled_27_1[9:8];
  assign _2077_ = _2076_[1:0] != 1'h1;
  assign _2078_ = ! tripled_27_1[9:8];
  assign _2079_ = ninefold_27_1[9:8] + tripled_27_1[9:8];
  assign _2080_ = ! _2079_[1:0];
  assign _2081_ = tripled_27_2[9:8] != 1'h1;
  assign _2082_ = ! tripled_27_2[9:8];
  assign _2083_ = tripled_28_0[9:8] != 1'h1;
  assign _2084_ = ninefold_28_0[9:8] + tripled_28_0[9:8];
  assign _2085_ = _2084_[1:0] != 1'h1;
  assign _2086_ = ! tripled_28_0[9:8];
  assign _2087_ = ninefold_28_0[9:8] + tripled_28_0[9:8];
  assign _2088_ = ! _2087_[1:0];
  assign _2089_ = tripled_28_1[9:8] != 1'h1;
  assign _2090_ = ninefold_28_1[9:8] + tripled_28_1[9:8];
  assign _2091_ = _2090_[1:0] != 1'h1;
  assign _2092_ = ! tripled_28_1[9:8];
  assign _2093_ = ninefold_28_1[9:8] + tripled_28_1[9:8];
  assign _2094_ = ! _2093_[1:0];
  assign _2095_ = tripled_28_2[9:8] != 1'h1;
  assign _2096_ = ! tripled_28_2[9:8];
  assign _2097_ = tripled_29_0[9:8] != 1'h1;
  assign _2098_ = ninefold_29_0[9:8] + tripled_29_0[9:8];
  assign _2099_ = _2098_[1:0] != 1'h1;
  assign _2100_ = ! tripled_29_0[9:8];
  assign _2101_ = ninefold_29_0[9:8] + tripled_29_0[9:8];
  assign _2102_ = ! _2101_[1:0];
  assign _2103_ = tripled_29_1[9:8] != 1'h1;
  assign _2104_ = ninefold_29_1[9:8] + tripled_29_1[9:8];
  assign _2105_ = _2104_[1:0] != 1'h1;
  assign _2106_ = ! tripled_29_1[9:8];
  assign _2107_ = ninefold_29_1[9:8] + tripled_29_1[9:8];
  assign _2108_ = ! _2107_[1:0];
  assign _2109_ = tripled_29_2[9:8] != 1'h1;
  assign _2110_ = ! tripled_29_2[9:8];
  assign _2111_ = tripled_30_0[9:8] != 1'h1;
  assign _2112_ = ninefold_30_0[9:8] + tripled_30_0[9:8];
  assign _2113_ = _2112_[1:0] != 1'h1;
  assign _2114_ = ! tripled_30_0[9:8];
  assign _2115_ = ninefold_30_0[9:8] + tripled_30_0[9:8];
  assign _2116_ = ! _2115_[1:0];
  assign _2117_ = tripled_30_1[9:8] != 1'h1;
  assign _2118_ = ninefold_30_1[9:8] + tripled_30_1[9:8];
  assign _2119_ = _2118_[1:0] != 1'h1;
  assign _2120_ = ! tripled_30_1[9:8];
  assign _2121_ = ninefold_30_1[9:8] + tripled_30_1[9:8];
  assign _2122_ = ! _2121_[1:0];
  assign _2123_ = tripled_30_2[9:8] != 1'h1;
  assign _2124_ = ! tripled_30_2[9:8];
  assign _2125_ = tripled_31_0[9:8] != 1'h1;
  assign _2126_ = ninefold_31_0[9:8] + tripled_31_0[9:8];
  assign _2127_ = _2126_[1:0] != 1'h1;
  assign _2128_ = ! tripled_31_0[9:8];
  assign _2129_ = ninefold_31_0[9:8] + tripled_31_0[9:8];
  assign _0000_ = ! _2129_[1:0];
  assign _0001_ = tripled_31_1[9:8] != 1'h1;
  assign _0002_ = ninefold_31_1[9:8] + tripled_31_1[9:8];
  assign _0003_ = _0002_[1:0] != 1'h1;
  assign _0004_ = ! tripled_31_1[9:8];
  assign _0005_ = ninefold_31_1[9:8] + tripled_31_1[9:8];
  assign _0006_ = ! _0005_[1:0];
  assign _0007_ = tripled_31_2[9:8] != 1'h1;
  assign _0008_ = ! tripled_31_2[9:8];
  assign _0009_ = tripled_32_0[9:8] != 1'h1;
  assign _0010_ = ninefold_32_0[9:8] + tripled_32_0[9:8];
  assign _0011_ = _0010_[1:0] != 1'h1;
  assign _0012_ = ! tripled_32_0[9:8];
  assign _0013_ = ninefold_32_0[9:8] + tripled_32_0[9:8];
  assign _0014_ = ! _0013_[1:0];
  assign _0015_ = tripled_32_1[9:8] != 1'h1;
  assign _0016_ = ninefold_32_1[9:8] + tripled_32_1[9:8];
  assign _0017_ = _0016_[1:0] != 1'h1;
  assign _0018_ = ! tripled_32_1[9:8];
  assign _0019_ = ninefold_32_1[9:8] + tripled_32_1[9:8];
  assign _0020_ = ! _0019_[1:0];
  assign _0021_ = tripled_32_2[9:8] != 1'h1;
  assign _0022_ = ! tripled_32_2[9:8];
  assign _0023_ = tripled_33_0[9:8] != 1'h1;
  assign _0024_ = ninefold_33_0[9:8] + tripled_33_0[9:8];
  assign _0025_ = _0024_[1:0] != 1'h1;
  assign _0026_ = ! tripled_33_0[9:8];
  assign _0027_ = ninefold_33_0[9:8] + tripled_33_0[9:8];
  assign _0028_ = ! _0027_[1:0];
  assign _0029_ = tripled_33_1[9:8] != 1'h1;
  assign _0030_ = ninefold_33_1[9:8] + tripled_33_1[9:8];
  assign _0031_ = _0030_[1:0] != 1'h1;
  assign _0032_ = ! tripled_33_1[9:8];
  assign _0033_ = ninefold_33_1[9:8] + tripled_33_1[9:8];
  assign _0034_ = ! _0033_[1:0];
  assign _0035_ = tripled_33_2[9:8] != 1'h1;
  assign _0036_ = ! tripled_33_2[9:8];
  assign _0037_ = tripled_34_0[9:8] != 1'h1;
  assign _0038_ = ninefold_34_0[9:8] + tripled_34_0[9:8];
  assign _0039_ = _0038_[1:0] != 1'h1;
  assign _0040_ = ! tripled_34_0[9:8];
  assign _0041_ = ninefold_34_0[9:8] + tripled_34_0[9:8];
  assign _0042_ = ! _0041_[1:0];
  assign _0043_ = tripled_34_1[9:8] != 1'h1;
  assign _0044_ = ninefold_34_1[9:8] + tripled_34_1[9:8];
  assign _0045_ = _0044_[1:0] != 1'h1;
  assign _0046_ = ! tripled_34_1[9:8];
  assign _0047_ = ninefold_34_1[9:8] + tripled_34_1[9:8];
  assign _0048_ = ! _0047_[1:0];
  assign _0049_ = tripled_34_2[9:8] != 1'h1;
  assign _0050_ = ! tripled_34_2[9:8];
  assign _0051_ = tripled_35_0[9:8] != 1'h1;
  assign _0052_ = ninefold_35_0[9:8] + tripled_35_0[9:8];
  assign _0053_ = _0052_[1:0] != 1'h1;
  assign _0054_ = ! tripled_35_0[9:8];
  assign _0055_ = ninefold_35_0[9:8] + tripled_35_0[9:8];
  assign _0056_ = ! _0055_[1:0];
  assign _0057_ = tripled_35_1[9:8] != 1'h1;
  assign _0058_ = ninefold_35_1[9:8] + tripled_35_1[9:8];
  assign _0059_ = _0058_[1:0] != 1'h1;
  assign _0060_ = ! tripled_35_1[9:8];
  assign _0061_ = ninefold_35_1[9:8] + tripled_35_1[9:8];
  assign _0062_ = ! _0061_[1:0];
  assign _0063_ = tripled_35_2[9:8] != 1'h1;
  assign _0064_ = ! tripled_35_2[9:8];
  assign _0065_ = tripled_36_0[9:8] != 1'h1;
  assign _0066_ = ninefold_36_0[9:8] + tripled_36_0[9:8];
  assign _0067_ = _0066_[1:0] != 1'h1;
  assign _0068_ = ! tripled_36_0[9:8];
  assign _0069_ = ninefold_36_0[9:8] + tripled_36_0[9:8];
  assign _0070_ = ! _0069_[1:0];
  assign _0071_ = tripled_36_1[9:8] != 1'h1;
  assign _0072_ = ninefold_36_1[9:8] + tripled_36_1[9:8];
  assign _0073_ = _0072_[1:0] != 1'h1;
  assign _0074_ = ! tripled_36_1[9:8];
  assign _0075_ = ninefold_36_1[9:8] + tripled_36_1[9:8];
  assign _0076_ = ! _0075_[1:0];
  assign _0077_ = tripled_36_2[9:8] != 1'h1;
  assign _0078_ = ! tripled_36_2[9:8];
  assign _0079_ = tripled_37_0[9:8] != 1'h1;
  assign _0080_ = ninefold_37_0[9:8] + tripled_37_0[9:8];
  assign _0081_ = _0080_[1:0] != 1'h1;
  assign _0082_ = ! tripled_37_0[9:8];
  assign _0083_ = ninefold_37_0[9:8] + tripled_37_0[9:8];
  assign _0084_ = ! _0083_[1:0];
  assign _0085_ = tripled_37_1[9:8] != 1'h1;
  assign _0086_ = ninefold_37_1[9:8] + tripled_37_1[9:8];
  assign _0087_ = _0086_[1:0] != 1'h1;
  assign _0088_ = ! tripled_37_1[9:8];
  assign _0089_ = ninefold_37_1[9:8] + tripled_37_1[9:8];
  assign _0090_ = ! _0089_[1:0];
  assign _0091_ = tripled_37_2[9:8] != 1'h1;
  assign _0092_ = ! tripled_37_2[9:8];
  assign _0093_ = tripled_38_0[9:8] != 1'h1;
  assign _0094_ = ninefold_38_0[9:8] + tripled_38_0[9:8];
  assign _0095_ = _0094_[1:0] != 1'h1;
  assign _0096_ = ! tripled_38_0[9:8];
  assign _0097_ = ninefold_38_0[9:8] + tripled_38_0[9:8];
  assign _0098_ = ! _0097_[1:0];
  assign _0099_ = tripled_38_1[9:8] != 1'h1;
  assign _0100_ = ninefold_38_1[9:8] + tripled_38_1[9:8];
  assign _0101_ = _0100_[1:0] != 1'h1;
  assign _0102_ = ! tripled_38_1[9:8];
  assign _0103_ = ninefold_38_1[9:8] + tripled_38_1[9:8];
  assign _0104_ = ! _0103_[1:0];
  assign _0105_ = tripled_38_2[9:8] != 1'h1;
  assign _0106_ = ! tripled_38_2[9:8];
  assign _0107_ = tripled_39_0[9:8] != 1'h1;
  assign _0108_ = ninefold_39_0[9:8] + tripled_39_0[9:8];
  assign _0109_ = _0108_[1:0] != 1'h1;
  assign _0110_ = ! tripled_39_0[9:8];
  assign _0111_ = ninefold_39_0[9:8] + tripled_39_0[9:8];
  assign _0112_ = ! _0111_[1:0];
  assign _0113_ = tripled_39_1[9:8] != 1'h1;
  assign _0114_ = ninefold_39_1[9:8] + tripled_39_1[9:8];
  assign _0115_ = _0114_[1:0] != 1'h1;
  assign _0116_ = ! tripled_39_1[9:8];
  assign _0117_ = ninefold_39_1[9:8] + tripled_39_1[9:8];
  assign _0118_ = ! _0117_[1:0];
  assign _0119_ = tripled_39_2[9:8] != 1'h1;
  assign _0120_ = ! tripled_39_2[9:8];
  assign _0121_ = tripled_40_0[9:8] != 1'h1;
  assign _0122_ = ninefold_40_0[9:8] + tripled_40_0[9:8];
  assign _0123_ = _0122_[1:0] != 1'h1;
  assign _0124_ = ! tripled_40_0[9:8];
  assign _0125_ = ninefold_40_0[9:8] + tripled_40_0[9:8];
  assign _0126_ = ! _0125_[1:0];
  assign _0127_ = tripled_40_1[9:8] != 1'h1;
  assign _0128_ = ninefold_40_1[9:8] + tripled_40_1[9:8];
  assign _0129_ = _0128_[1:0] != 1'h1;
  assign _0130_ = ! tripled_40_1[9:8];
  assign _0131_ = ninefold_40_1[9:8] + tripled_40_1[9:8];
  assign _0132_ = ! _0131_[1:0];
  assign _0133_ = tripled_40_2[9:8] != 1'h1;
  assign _0134_ = ! tripled_40_2[9:8];
  assign _0135_ = tripled_41_0[9:8] != 1'h1;
  assign _0136_ = ninefold_41_0[9:8] + tripled_41_0[9:8];
  assign _0137_ = _0136_[1:0] != 1'h1;
  assign _0138_ = ! tripled_41_0[9:8];
  assign _0139_ = ninefold_41_0[9:8] + tripled_41_0[9:8];
  assign _0140_ = ! _0139_[1:0];
  assign _0141_ = tripled_41_1[9:8] != 1'h1;
  assign _0142_ = ninefold_41_1[9:8] + tripled_41_1[9:8];
  assign _0143_ = _0142_[1:0] != 1'h1;
  assign _0144_ = ! tripled_41_1[9:8];
  assign _0145_ = ninefold_41_1[9:8] + tripled_41_1[9:8];
  assign _0146_ = ! _0145_[1:0];
  assign _0147_ = tripled_41_2[9:8] != 1'h1;
  assign _0148_ = ! tripled_41_2[9:8];
  assign _0149_ = tripled_42_0[9:8] != 1'h1;
  assign _0150_ = ninefold_42_0[9:8] + tripled_42_0[9:8];
  assign _0151_ = _0150_[1:0] != 1'h1;
  assign _0152_ = ! tripled_42_0[9:8];
  assign _0153_ = ninefold_42_0[9:8] + tripled_42_0[9:8];
  assign _0154_ = ! _0153_[1:0];
  assign _0155_ = tripled_42_1[9:8] != 1'h1;
  assign _0156_ = ninefold_42_1[9:8] + tripled_42_1[9:8];
  assign _0157_ = _0156_[1:0] != 1'h1;
  assign _0158_ = ! tripled_42_1[9:8];
  assign _0159_ = ninefold_42_1[9:8] + tripled_42_1[9:8];
  assign _0160_ = ! _0159_[1:0];
  assign _0161_ = tripled_42_2[9:8] != 1'h1;
  assign _0162_ = ! tripled_42_2[9:8];
  assign _0163_ = tripled_43_0[9:8] != 1'h1;
  assign _0164_ = ninefold_43_0[9:8] + tripled_43_0[9:8];
  assign _0165_ = _0164_[1:0] != 1'h1;
  assign _0166_ = ! tripled_43_0[9:8];
  assign _0167_ = ninefold_43_0[9:8] + tripled_43_0[9:8];
  assign _0168_ = ! _0167_[1:0];
  assign _0169_ = tripled_43_1[9:8] != 1'h1;
  assign _0170_ = ninefold_43_1[9:8] + tripled_43_1[9:8];
  assign _0171_ = _0170_[1:0] != 1'h1;
  assign _0172_ = ! tripled_43_1[9:8];
  assign _0173_ = ninefold_43_1[9:8] + tripled_43_1[9:8];
  assign _0174_ = ! _0173_[1:0];
  assign _0175_ = tripled_43_2[9:8] != 1'h1;
  assign _0176_ = ! tripled_43_2[9:8];
  assign _0177_ = tripled_44_0[9:8] != 1'h1;
  assign _0178_ = ninefold_44_0[9:8] + tripled_44_0[9:8];
  assign _0179_ = _0178_[1:0] != 1'h1;
  assign _0180_ = ! tripled_44_0[9:8];
  assign _0181_ = ninefold_44_0[9:8] + tripled_44_0[9:8];
  assign _0182_ = ! _0181_[1:0];
  assign _0183_ = tripled_44_1[9:8] != 1'h1;
  assign _0184_ = ninefold_44_1[9:8] + tripled_44_1[9:8];
  assign _0185_ = _0184_[1:0] != 1'h1;
  assign _0186_ = ! tripled_44_1[9:8];
  assign _0187_ = ninefold_44_1[9:8] + tripled_44_1[9:8];
  assign _0188_ = ! _0187_[1:0];
  assign _0189_ = tripled_44_2[9:8] != 1'h1;
  assign _0190_ = ! tripled_44_2[9:8];
  assign _0191_ = tripled_45_0[9:8] != 1'h1;
  assign _0192_ = ninefold_45_0[9:8] + tripled_45_0[9:8];
  assign _0193_ = _0192_[1:0] != 1'h1;
  assign _0194_ = ! tripled_45_0[9:8];
  assign _0195_ = ninefold_45_0[9:8] + tripled_45_0[9:8];
  assign _0196_ = ! _0195_[1:0];
  assign _0197_ = tripled_45_1[9:8] != 1'h1;
  assign _0198_ = ninefold_45_1[9:8] + tripled_45_1[9:8];
  assign _0199_ = _0198_[1:0] != 1'h1;
  assign _0200_ = ! tripled_45_1[9:8];
  assign _0201_ = ninefold_45_1[9:8] + tripled_45_1[9:8];
  assign _0202_ = ! _0201_[1:0];
  assign _0203_ = tripled_45_2[9:8] != 1'h1;
  assign _0204_ = ! tripled_45_2[9:8];
  assign _0205_ = tripled_46_0[9:8] != 1'h1;
  assign _0206_ = ninefold_46_0[9:8] + tripled_46_0[9:8];
  assign _0207_ = _0206_[1:0] != 1'h1;
  assign _0208_ = ! tripled_46_0[9:8];
  assign _0209_ = ninefold_46_0[9:8] + tripled_46_0[9:8];
  assign _0210_ = ! _0209_[1:0];
  assign _0211_ = tripled_46_1[9:8] != 1'h1;
  assign _0212_ = ninefold_46_1[9:8] + tripled_46_1[9:8];
  assign _0213_ = _0212_[1:0] != 1'h1;
  assign _0214_ = ! tripled_46_1[9:8];
  assign _0215_ = ninefold_46_1[9:8] + tripled_46_1[9:8];
  assign _0216_ = ! _0215_[1:0];
  assign _0217_ = tripled_46_2[9:8] != 1'h1;
  assign _0218_ = ! tripled_46_2[9:8];
  assign _0219_ = tripled_47_0[9:8] != 1'h1;
  assign _0220_ = ninefold_47_0[9:8] + tripled_47_0[9:8];
  assign _0221_ = _0220_[1:0] != 1'h1;
  assign _0222_ = ! tripled_47_0[9:8];
  assign _0223_ = ninefold_47_0[9:8] + tripled_47_0[9:8];
  assign _0224_ = ! _0223_[1:0];
  assign _0225_ = tripled_47_1[9:8] != 1'h1;
  assign _0226_ = ninefold_47_1[9:8] + tripled_47_1[9:8];
  assign _0227_ = _0226_[1:0] != 1'h1;
  assign _0228_ = ! tripled_47_1[9:8];
  assign _0229_ = ninefold_47_1[9:8] + tripled_47_1[9:8];
  assign _0230_ = ! _0229_[1:0];
  assign _0231_ = tripled_47_2[9:8] != 1'h1;
  assign _0232_ = ! tripled_47_2[9:8];
  assign _0233_ = tripled_48_0[9:8] != 1'h1;
  assign _0234_ = ninefold_48_0[9:8] + tripled_48_0[9:8];
  assign _0235_ = _0234_[1:0] != 1'h1;
  assign _0236_ = ! tripled_48_0[9:8];
  assign _0237_ = ninefold_48_0[9:8] + tripled_48_0[9:8];
  assign _0238_ = ! _0237_[1:0];
  assign _0239_ = tripled_48_1[9:8] != 1'h1;
  assign _0240_ = ninefold_48_1[9:8] + tripled_48_1[9:8];
  assign _0241_ = _0240_[1:0] != 1'h1;
  assign _0242_ = ! tripled_48_1[9:8];
  assign _0243_ = ninefold_48_1[9:8] + tripled_48_1[9:8];
  assign _0244_ = ! _0243_[1:0];
  assign _0245_ = tripled_48_2[9:8] != 1'h1;
  assign _0246_ = ! tripled_48_2[9:8];
  assign _0247_ = tripled_49_0[9:8] != 1'h1;
  assign _0248_ = ninefold_49_0[9:8] + tripled_49_0[9:8];
  assign _0249_ = _0248_[1:0] != 1'h1;
  assign _0250_ = ! tripled_49_0[9:8];
  assign _0251_ = ninefold_49_0[9:8] + tripled_49_0[9:8];
  assign _0252_ = ! _0251_[1:0];
  assign _0253_ = tripled_49_1[9:8] != 1'h1;
  assign _0254_ = ninefold_49_1[9:8] + tripled_49_1[9:8];
  assign _0255_ = _0254_[1:0] != 1'h1;
  assign _0256_ = ! tripled_49_1[9:8];
  assign _0257_ = ninefold_49_1[9:8] + tripled_49_1[9:8];
  assign _0258_ = ! _0257_[1:0];
  assign _0259_ = tripled_49_2[9:8] != 1'h1;
  assign _0260_ = ! tripled_49_2[9:8];
  assign _0261_ = tripled_50_0[9:8] != 1'h1;
  assign _0262_ = ninefold_50_0[9:8] + tripled_50_0[9:8];
  assign _0263_ = _0262_[1:0] != 1'h1;
  assign _0264_ = ! tripled_50_0[9:8];
  assign _0265_ = ninefold_50_0[9:8] + tripled_50_0[9:8];
  assign _0266_ = ! _0265_[1:0];
  assign _0267_ = tripled_50_1[9:8] != 1'h1;
  assign _0268_ = ninefold_50_1[9:8] + tripled_50_1[9:8];
  assign _0269_ = _0268_[1:0] != 1'h1;
  assign _0270_ = ! tripled_50_1[9:8];
  assign _0271_ = ninefold_50_1[9:8] + tripled_50_1[9:8];
  assign _0272_ = ! _0271_[1:0];
  assign _0273_ = tripled_50_2[9:8] != 1'h1;
  assign _0274_ = ! tripled_50_2[9:8];
  assign _0275_ = tripled_51_0[9:8] != 1'h1;
  assign _0276_ = ninefold_51_0[9:8] + tripled_51_0[9:8];
  assign _0277_ = _0276_[1:0] != 1'h1;
  assign _0278_ = ! tripled_51_0[9:8];
  assign _0279_ = ninefold_51_0[9:8] + tripled_51_0[9:8];
  assign _0280_ = ! _0279_[1:0];
  assign _0281_ = tripled_51_1[9:8] != 1'h1;
  assign _0282_ = ninefold_51_1[9:8] + tripled_51_1[9:8];
  assign _0283_ = _0282_[1:0] != 1'h1;
  assign _0284_ = ! tripled_51_1[9:8];
  assign _0285_ = ninefold_51_1[9:8] + tripled_51_1[9:8];
  assign _0286_ = ! _0285_[1:0];
  assign _0287_ = tripled_51_2[9:8] != 1'h1;
  assign _0288_ = ! tripled_51_2[9:8];
  assign _0289_ = tripled_52_0[9:8] != 1'h1;
  assign _0290_ = ninefold_52_0[9:8] + tripled_52_0[9:8];
  assign _0291_ = _0290_[1:0] != 1'h1;
  assign _0292_ = ! tripled_52_0[9:8];
  assign _0293_ = ninefold_52_0[9:8] + tripled_52_0[9:8];
  assign _0294_ = ! _0293_[1:0];
  assign _0295_ = tripled_52_1[9:8] != 1'h1;
  assign _0296_ = ninefold_52_1[9:8] + tripled_52_1[9:8];
  assign _0297_ = _0296_[1:0] != 1'h1;
  assign _0298_ = ! tripled_52_1[9:8];
  assign _0299_ = ninefold_52_1[9:8] + tripled_52_1[9:8];
  assign _0300_ = ! _0299_[1:0];
  assign _0301_ = tripled_52_2[9:8] != 1'h1;
  assign _0302_ = ! tripled_52_2[9:8];
  assign _0303_ = tripled_53_0[9:8] != 1'h1;
  assign _0304_ = ninefold_53_0[9:8] + tripled_53_0[9:8];
  assign _0305_ = _0304_[1:0] != 1'h1;
  assign _0306_ = ! tripled_53_0[9:8];
  assign _0307_ = ninefold_53_0[9:8] + tripled_53_0[9:8];
  assign _0308_ = ! _0307_[1:0];
  assign _0309_ = tripled_53_1[9:8] != 1'h1;
  assign _0310_ = ninefold_53_1[9:8] + tripled_53_1[9:8];
  assign _0311_ = _0310_[1:0] != 1'h1;
  assign _0312_ = ! tripled_53_1[9:8];
  assign _0313_ = ninefold_53_1[9:8] + tripled_53_1[9:8];
  assign _0314_ = ! _0313_[1:0];
  assign _0315_ = tripled_53_2[9:8] != 1'h1;
  assign _0316_ = ! tripled_53_2[9:8];
  assign _0317_ = tripled_54_0[9:8] != 1'h1;
  assign _0318_ = ninefold_54_0[9:8] + tripled_54_0[9:8];
  assign _0319_ = _0318_[1:0] != 1'h1;
  assign _0320_ = ! tripled_54_0[9:8];
  assign _0321_ = ninefold_54_0[9:8] + tripled_54_0[9:8];
  assign _0322_ = ! _0321_[1:0];
  assign _0323_ = tripled_54_1[9:8] != 1'h1;
  assign _0324_ = ninefold_54_1[9:8] + tripled_54_1[9:8];
  assign _0325_ = _0324_[1:0] != 1'h1;
  assign _0326_ = ! tripled_54_1[9:8];
  assign _0327_ = ninefold_54_1[9:8] + tripled_54_1[9:8];
  assign _0328_ = ! _0327_[1:0];
  assign _0329_ = tripled_54_2[9:8] != 1'h1;
  assign _0330_ = ! tripled_54_2[9:8];
  assign _0331_ = tripled_55_0[9:8] != 1'h1;
  assign _0332_ = ninefold_55_0[9:8] + tripled_55_0[9:8];
  assign _0333_ = _0332_[1:0] != 1'h1;
  assign _0334_ = ! tripled_55_0[9:8];
  assign _0335_ = ninefold_55_0[9:8] + tripled_55_0[9:8];
  assign _0336_ = ! _0335_[1:0];
  assign _0337_ = tripled_55_1[9:8] != 1'h1;
  assign _0338_ = ninefold_55_1[9:8] + tripled_55_1[9:8];
  assign _0339_ = _0338_[1:0] != 1'h1;
  assign _0340_ = ! tripled_55_1[9:8];
  assign _0341_ = ninefold_55_1[9:8] + tripled_55_1[9:8];
  assign _0342_ = ! _0341_[1:0];
  assign _0343_ = tripled_55_2[9:8] != 1'h1;
  assign _0344_ = ! tripled_55_2[9:8];
  assign _0345_ = tripled_56_0[9:8] != 1'h1;
  assign _0346_ = ninefold_56_0[9:8] + tripled_56_0[9:8];
  assign _0347_ = _0346_[1:0] != 1'h1;
  assign _0348_ = ! tripled_56_0[9:8];
  assign _0349_ = ninefold_56_0[9:8] + tripled_56_0[9:8];
  assign _0350_ = ! _0349_[1:0];
  assign _0351_ = tripled_56_1[9:8] != 1'h1;
  assign _0352_ = ninefold_56_1[9:8] + tripled_56_1[9:8];
  assign _0353_ = _0352_[1:0] != 1'h1;
  assign _0354_ = ! tripled_56_1[9:8];
  assign _0355_ = ninefold_56_1[9:8] + tripled_56_1[9:8];
  assign _0356_ = ! _0355_[1:0];
  assign _0357_ = tripled_56_2[9:8] != 1'h1;
  assign _0358_ = ! tripled_56_2[9:8];
  assign _0359_ = tripled_57_0[9:8] != 1'h1;
  assign _0360_ = ninefold_57_0[9:8] + tripled_57_0[9:8];
  assign _0361_ = _0360_[1:0] != 1'h1;
  assign _0362_ = ! tripled_57_0[9:8];
  assign _0363_ = ninefold_57_0[9:8] + tripled_57_0[9:8];
  assign _0364_ = ! _0363_[1:0];
  assign _0365_ = tripled_57_1[9:8] != 1'h1;
  assign _0366_ = ninefold_57_1[9:8] + tripled_57_1[9:8];
  assign _0367_ = _0366_[1:0] != 1'h1;
  assign _0368_ = ! tripled_57_1[9:8];
  assign _0369_ = ninefold_57_1[9:8] + tripled_57_1[9:8];
  assign _0370_ = ! _0369_[1:0];
  assign _0371_ = tripled_57_2[9:8] != 1'h1;
  assign _0372_ = ! tripled_57_2[9:8];
  assign _0373_ = tripled_58_0[9:8] != 1'h1;
  assign _0374_ = ninefold_58_0[9:8] + tripled_58_0[9:8];
  assign _0375_ = _0374_[1:0] != 1'h1;
  assign _0376_ = ! tripled_58_0[9:8];
  assign _0377_ = ninefold_58_0[9:8] + tripled_58_0[9:8];
  assign _0378_ = ! _0377_[1:0];
  assign _0379_ = tripled_58_1[9:8] != 1'h1;
  assign _0380_ = ninefold_58_1[9:8] + tripled_58_1[9:8];
  assign _0381_ = _0380_[1:0] != 1'h1;
  assign _0382_ = ! tripled_58_1[9:8];
  assign _0383_ = ninefold_58_1[9:8] + tripled_58_1[9:8];
  assign _0384_ = ! _0383_[1:0];
  assign _0385_ = tripled_58_2[9:8] != 1'h1;
  assign _0386_ = ! tripled_58_2[9:8];
  assign _0387_ = tripled_59_0[9:8] != 1'h1;
  assign _0388_ = ninefold_59_0[9:8] + tripled_59_0[9:8];
  assign _0389_ = _0388_[1:0] != 1'h1;
  assign _0390_ = ! tripled_59_0[9:8];
  assign _0391_ = ninefold_59_0[9:8] + tripled_59_0[9:8];
  assign _0392_ = ! _0391_[1:0];
  assign _0393_ = tripled_59_1[9:8] != 1'h1;
  assign _0394_ = ninefold_59_1[9:8] + tripled_59_1[9:8];
  assign _0395_ = _0394_[1:0] != 1'h1;
  assign _0396_ = ! tripled_59_1[9:8];
  assign _0397_ = ninefold_59_1[9:8] + tripled_59_1[9:8];
  assign _0398_ = ! _0397_[1:0];
  assign _0399_ = tripled_59_2[9:8] != 1'h1;
  assign _0400_ = ! tripled_59_2[9:8];
  assign _0401_ = tripled_60_0[9:8] != 1'h1;
  assign _0402_ = ninefold_60_0[9:8] + tripled_60_0[9:8];
  assign _0403_ = _0402_[1:0] != 1'h1;
  assign _0404_ = ! tripled_60_0[9:8];
  assign _0405_ = ninefold_60_0[9:8] + tripled_60_0[9:8];
  assign _0406_ = ! _0405_[1:0];
  assign _0407_ = tripled_60_1[9:8] != 1'h1;
  assign _0408_ = ninefold_60_1[9:8] + tripled_60_1[9:8];
  assign _0409_ = _0408_[1:0] != 1'h1;
  assign _0410_ = ! tripled_60_1[9:8];
  assign _0411_ = ninefold_60_1[9:8] + tripled_60_1[9:8];
  assign _0412_ = ! _0411_[1:0];
  assign _0413_ = tripled_60_2[9:8] != 1'h1;
  assign _0414_ = ! tripled_60_2[9:8];
  assign _0415_ = tripled_61_0[9:8] != 1'h1;
  assign _0416_ = ninefold_61_0[9:8] + tripled_61_0[9:8];
  assign _0417_ = _0416_[1:0] != 1'h1;
  assign _0418_ = ! tripled_61_0[9:8];
  assign _0419_ = ninefold_61_0[9:8] + tripled_61_0[9:8];
  assign _0420_ = ! _0419_[1:0];
  assign _0421_ = tripled_61_1[9:8] != 1'h1;
  assign _0422_ = ninefold_61_1[9:8] + tripled_61_1[9:8];
  assign _0423_ = _0422_[1:0] != 1'h1;
  assign _0424_ = ! tripled_61_1[9:8];
  assign _0425_ = ninefold_61_1[9:8] + tripled_61_1[9:8];
  assign _0426_ = ! _0425_[1:0];
  assign _0427_ = tripled_61_2[9:8] != 1'h1;
  assign _0428_ = ! tripled_61_2[9:8];
  assign _0429_ = tripled_62_0[9:8] != 1'h1;
  assign _0430_ = ninefold_62_0[9:8] + tripled_62_0[9:8];
  assign _0431_ = _0430_[1:0] != 1'h1;
  assign _0432_ = ! tripled_62_0[9:8];
  assign _0433_ = ninefold_62_0[9:8] + tripled_62_0[9:8];
  assign _0434_ = ! _0433_[1:0];
  assign _0435_ = tripled_62_1[9:8] != 1'h1;
  assign _0436_ = ninefold_62_1[9:8] + tripled_62_1[9:8];
  assign _0437_ = _0436_[1:0] != 1'h1;
  assign _0438_ = ! tripled_62_1[9:8];
  assign _0439_ = ninefold_62_1[9:8] + tripled_62_1[9:8];
  assign _0440_ = ! _0439_[1:0];
  assign _0441_ = tripled_62_2[9:8] != 1'h1;
  assign _0442_ = ! tripled_62_2[9:8];
  assign _0443_ = tripled_63_0[9:8] != 1'h1;
  assign _0444_ = ninefold_63_0[9:8] + tripled_63_0[9:8];
  assign _0445_ = _0444_[1:0] != 1'h1;
  assign _0446_ = ! tripled_63_0[9:8];
  assign _0447_ = ninefold_63_0[9:8] + tripled_63_0[9:8];
  assign _0448_ = ! _0447_[1:0];
  assign _0449_ = tripled_63_1[9:8] != 1'h1;
  assign _0450_ = ninefold_63_1[9:8] + tripled_63_1[9:8];
  assign _0451_ = _0450_[1:0] != 1'h1;
  assign _0452_ = ! tripled_63_1[9:8];
  assign _0453_ = ninefold_63_1[9:8] + tripled_63_1[9:8];
  assign _0454_ = ! _0453_[1:0];
  assign _0455_ = tripled_63_2[9:8] != 1'h1;
  assign _0456_ = ! tripled_63_2[9:8];
  assign _0457_ = tripled_64_0[9:8] != 1'h1;
  assign _0458_ = ninefold_64_0[9:8] + tripled_64_0[9:8];
  assign _0459_ = _0458_[1:0] != 1'h1;
  assign _0460_ = ! tripled_64_0[9:8];
  assign _0461_ = ninefold_64_0[9:8] + tripled_64_0[9:8];
  assign _0462_ = ! _0461_[1:0];
  assign _0463_ = tripled_64_1[9:8] != 1'h1;
  assign _0464_ = ninefold_64_1[9:8] + tripled_64_1[9:8];
  assign _0465_ = _0464_[1:0] != 1'h1;
  assign _0466_ = ! tripled_64_1[9:8];
  assign _0467_ = ninefold_64_1[9:8] + tripled_64_1[9:8];
  assign _0468_ = ! _0467_[1:0];
  assign _0469_ = tripled_64_2[9:8] != 1'h1;
  assign _0470_ = ! tripled_64_2[9:8];
  assign _0471_ = tripled_65_0[9:8] != 1'h1;
  assign _0472_ = ninefold_65_0[9:8] + tripled_65_0[9:8];
  assign _0473_ = _0472_[1:0] != 1'h1;
  assign _0474_ = ! tripled_65_0[9:8];
  assign _0475_ = ninefold_65_0[9:8] + tripled_65_0[9:8];
  assign _0476_ = ! _0475_[1:0];
  assign _0477_ = tripled_65_1[9:8] != 1'h1;
  assign _0478_ = ninefold_65_1[9:8] + tripled_65_1[9:8];
  assign _0479_ = _0478_[1:0] != 1'h1;
  assign _0480_ = ! tripled_65_1[9:8];
  assign _0481_ = ninefold_65_1[9:8] + tripled_65_1[9:8];
  assign _0482_ = ! _0481_[1:0];
  assign _0483_ = tripled_65_2[9:8] != 1'h1;
  assign _0484_ = ! tripled_65_2[9:8];
  assign _0485_ = tripled_66_0[9:8] != 1'h1;
  assign _0486_ = ninefold_66_0[9:8] + tripled_66_0[9:8];
  assign _0487_ = _0486_[1:0] != 1'h1;
  assign _0488_ = ! tripled_66_0[9:8];
  assign _0489_ = ninefold_66_0[9:8] + tripled_66_0[9:8];
  assign _0490_ = ! _0489_[1:0];
  assign _0491_ = tripled_66_1[9:8] != 1'h1;
  assign _0492_ = ninefold_66_1[9:8] + tripled_66_1[9:8];
  assign _0493_ = _0492_[1:0] != 1'h1;
  assign _0494_ = ! tripled_66_1[9:8];
  assign _0495_ = ninefold_66_1[9:8] + tripled_66_1[9:8];
  assign _0496_ = ! _0495_[1:0];
  assign _0497_ = tripled_66_2[9:8] != 1'h1;
  assign _0498_ = ! tripled_66_2[9:8];
  assign _0499_ = tripled_67_0[9:8] != 1'h1;
  assign _0500_ = ninefold_67_0[9:8] + tripled_67_0[9:8];
  assign _0501_ = _0500_[1:0] != 1'h1;
  assign _0502_ = ! tripled_67_0[9:8];
  assign _0503_ = ninefold_67_0[9:8] + tripled_67_0[9:8];
  assign _0504_ = ! _0503_[1:0];
  assign _0505_ = tripled_67_1[9:8] != 1'h1;
  assign _0506_ = ninefold_67_1[9:8] + tripled_67_1[9:8];
  assign _0507_ = _0506_[1:0] != 1'h1;
  assign _0508_ = ! tripled_67_1[9:8];
  assign _0509_ = ninefold_67_1[9:8] + tripled_67_1[9:8];
  assign _0510_ = ! _0509_[1:0];
  assign _0511_ = tripled_67_2[9:8] != 1'h1;
  assign _0512_ = ! tripled_67_2[9:8];
  assign _0513_ = tripled_68_0[9:8] != 1'h1;
  assign _0514_ = ninefold_68_0[9:8] + tripled_68_0[9:8];
  assign _0515_ = _0514_[1:0] != 1'h1;
  assign _0516_ = ! tripled_68_0[9:8];
  assign _0517_ = ninefold_68_0[9:8] + tripled_68_0[9:8];
  assign _0518_ = ! _0517_[1:0];
  assign _0519_ = tripled_68_1[9:8] != 1'h1;
  assign _0520_ = ninefold_68_1[9:8] + tripled_68_1[9:8];
  assign _0521_ = _0520_[1:0] != 1'h1;
  assign _0522_ = ! tripled_68_1[9:8];
  assign _0523_ = ninefold_68_1[9:8] + tripled_68_1[9:8];
  assign _0524_ = ! _0523_[1:0];
  assign _0525_ = tripled_68_2[9:8] != 1'h1;
  assign _0526_ = ! tripled_68_2[9:8];
  assign _0527_ = tripled_69_0[9:8] != 1'h1;
  assign _0528_ = ninefold_69_0[9:8] + tripled_69_0[9:8];
  assign _0529_ = _0528_[1:0] != 1'h1;
  assign _0530_ = ! tripled_69_0[9:8];
  assign _0531_ = ninefold_69_0[9:8] + tripled_69_0[9:8];
  assign _0532_ = ! _0531_[1:0];
  assign _0533_ = tripled_69_1[9:8] != 1'h1;
  assign _0534_ = ninefold_69_1[9:8] + tripled_69_1[9:8];
  assign _0535_ = _0534_[1:0] != 1'h1;
  assign _0536_ = ! tripled_69_1[9:8];
  assign _0537_ = ninefold_69_1[9:8] + tripled_69_1[9:8];
  assign _0538_ = ! _0537_[1:0];
  assign _0539_ = tripled_69_2[9:8] != 1'h1;
  assign _0540_ = ! tripled_69_2[9:8];
  assign _0541_ = tripled_70_0[9:8] != 1'h1;
  assign _0542_ = ninefold_70_0[9:8] + tripled_70_0[9:8];
  assign _0543_ = _0542_[1:0] != 1'h1;
  assign _0544_ = ! tripled_70_0[9:8];
  assign _0545_ = ninefold_70_0[9:8] + tripled_70_0[9:8];
  assign _0546_ = ! _0545_[1:0];
  assign _0547_ = tripled_70_1[9:8] != 1'h1;
  assign _0548_ = ninefold_70_1[9:8] + tripled_70_1[9:8];
  assign _0549_ = _0548_[1:0] != 1'h1;
  assign _0550_ = ! tripled_70_1[9:8];
  assign _0551_ = ninefold_70_1[9:8] + tripled_70_1[9:8];
  assign _0552_ = ! _0551_[1:0];
  assign _0553_ = tripled_70_2[9:8] != 1'h1;
  assign _0554_ = ! tripled_70_2[9:8];
  assign _0555_ = tripled_71_0[9:8] != 1'h1;
  assign _0556_ = ninefold_71_0[9:8] + tripled_71_0[9:8];
  assign _0557_ = _0556_[1:0] != 1'h1;
  assign _0558_ = ! tripled_71_0[9:8];
  assign _0559_ = ninefold_71_0[9:8] + tripled_71_0[9:8];
  assign _0560_ = ! _0559_[1:0];
  assign _0561_ = tripled_71_1[9:8] != 1'h1;
  assign _0562_ = ninefold_71_1[9:8] + tripled_71_1[9:8];
  assign _0563_ = _0562_[1:0] != 1'h1;
  assign _0564_ = ! tripled_71_1[9:8];
  assign _0565_ = ninefold_71_1[9:8] + tripled_71_1[9:8];
  assign _0566_ = ! _0565_[1:0];
  assign _0567_ = tripled_71_2[9:8] != 1'h1;
  assign _0568_ = ! tripled_71_2[9:8];
  assign _0569_ = tripled_72_0[9:8] != 1'h1;
  assign _0570_ = ninefold_72_0[9:8] + tripled_72_0[9:8];
  assign _0571_ = _0570_[1:0] != 1'h1;
  assign _0572_ = ! tripled_72_0[9:8];
  assign _0573_ = ninefold_72_0[9:8] + tripled_72_0[9:8];
  assign _0574_ = ! _0573_[1:0];
  assign _0575_ = tripled_72_1[9:8] != 1'h1;
  assign _0576_ = ninefold_72_1[9:8] + tripled_72_1[9:8];
  assign _0577_ = _0576_[1:0] != 1'h1;
  assign _0578_ = ! tripled_72_1[9:8];
  assign _0579_ = ninefold_72_1[9:8] + tripled_72_1[9:8];
  assign _0580_ = ! _0579_[1:0];
  assign _0581_ = tripled_72_2[9:8] != 1'h1;
  assign _0582_ = ! tripled_72_2[9:8];
  assign _0583_ = tripled_73_0[9:8] != 1'h1;
  assign _0584_ = ninefold_73_0[9:8] + tripled_73_0[9:8];
  assign _0585_ = _0584_[1:0] != 1'h1;
  assign _0586_ = ! tripled_73_0[9:8];
  assign _0587_ = ninefold_73_0[9:8] + tripled_73_0[9:8];
  assign _0588_ = ! _0587_[1:0];
  assign _0589_ = tripled_73_1[9:8] != 1'h1;
  assign _0590_ = ninefold_73_1[9:8] + tripled_73_1[9:8];
  assign _0591_ = _0590_[1:0] != 1'h1;
  assign _0592_ = ! tripled_73_1[9:8];
  assign _0593_ = ninefold_73_1[9:8] + tripled_73_1[9:8];
  assign _0594_ = ! _0593_[1:0];
  assign _0595_ = tripled_73_2[9:8] != 1'h1;
  assign _0596_ = ! tripled_73_2[9:8];
  assign _0597_ = tripled_74_0[9:8] != 1'h1;
  assign _0598_ = ninefold_74_0[9:8] + tripled_74_0[9:8];
  assign _0599_ = _0598_[1:0] != 1'h1;
  assign _0600_ = ! tripled_74_0[9:8];
  assign _0601_ = ninefold_74_0[9:8] + tripled_74_0[9:8];
  assign _0602_ = ! _0601_[1:0];
  assign _0603_ = tripled_74_1[9:8] != 1'h1;
  assign _0604_ = ninefold_74_1[9:8] + tripled_74_1[9:8];
  assign _0605_ = _0604_[1:0] != 1'h1;
  assign _0606_ = ! tripled_74_1[9:8];
  assign _0607_ = ninefold_74_1[9:8] + tripled_74_1[9:8];
  assign _0608_ = ! _0607_[1:0];
  assign _0609_ = tripled_74_2[9:8] != 1'h1;
  assign _0610_ = ! tripled_74_2[9:8];
  assign _0611_ = tripled_75_0[9:8] != 1'h1;
  assign _0612_ = ninefold_75_0[9:8] + tripled_75_0[9:8];
  assign _0613_ = _0612_[1:0] != 1'h1;
  assign _0614_ = ! tripled_75_0[9:8];
  assign _0615_ = ninefold_75_0[9:8] + tripled_75_0[9:8];
  assign _0616_ = ! _0615_[1:0];
  assign _0617_ = tripled_75_1[9:8] != 1'h1;
  assign _0618_ = ninefold_75_1[9:8] + tripled_75_1[9:8];
  assign _0619_ = _0618_[1:0] != 1'h1;
  assign _0620_ = ! tripled_75_1[9:8];
  assign _0621_ = ninefold_75_1[9:8] + tripled_75_1[9:8];
  assign _0622_ = ! _0621_[1:0];
  assign _0623_ = tripled_75_2[9:8] != 1'h1;
  assign _0624_ = ! tripled_75_2[9:8];
  assign _0625_ = tripled_76_0[9:8] != 1'h1;
  assign _0626_ = ninefold_76_0[9:8] + tripled_76_0[9:8];
  assign _0627_ = _0626_[1:0] != 1'h1;
  assign _0628_ = ! tripled_76_0[9:8];
  assign _0629_ = ninefold_76_0[9:8] + tripled_76_0[9:8];
  assign _0630_ = ! _0629_[1:0];
  assign _0631_ = tripled_76_1[9:8] != 1'h1;
  assign _0632_ = ninefold_76_1[9:8] + tripled_76_1[9:8];
  assign _0633_ = _0632_[1:0] != 1'h1;
  assign _0634_ = ! tripled_76_1[9:8];
  assign _0635_ = ninefold_76_1[9:8] + tripled_76_1[9:8];
  assign _0636_ = ! _0635_[1:0];
  assign _0637_ = tripled_76_2[9:8] != 1'h1;
  assign _0638_ = ! tripled_76_2[9:8];
  assign _0639_ = tripled_77_0[9:8] != 1'h1;
  assign _0640_ = ninefold_77_0[9:8] + tripled_77_0[9:8];
  assign _0641_ = _0640_[1:0] != 1'h1;
  assign _0642_ = ! tripled_77_0[9:8];
  assign _0643_ = ninefold_77_0[9:8] + tripled_77_0[9:8];
  assign _0644_ = ! _0643_[1:0];
  assign _0645_ = tripled_77_1[9:8] != 1'h1;
  assign _0646_ = ninefold_77_1[9:8] + tripled_77_1[9:8];
  assign _0647_ = _0646_[1:0] != 1'h1;
  assign _0648_ = ! tripled_77_1[9:8];
  assign _0649_ = ninefold_77_1[9:8] + tripled_77_1[9:8];
  assign _0650_ = ! _0649_[1:0];
  assign _0651_ = tripled_77_2[9:8] != 1'h1;
  assign _0652_ = ! tripled_77_2[9:8];
  assign _0653_ = tripled_78_0[9:8] != 1'h1;
  assign _0654_ = ninefold_78_0[9:8] + tripled_78_0[9:8];
  assign _0655_ = _0654_[1:0] != 1'h1;
  assign _0656_ = ! tripled_78_0[9:8];
  assign _0657_ = ninefold_78_0[9:8] + tripled_78_0[9:8];
  assign _0658_ = ! _0657_[1:0];
  assign _0659_ = tripled_78_1[9:8] != 1'h1;
  assign _0660_ = ninefold_78_1[9:8] + tripled_78_1[9:8];
  assign _0661_ = _0660_[1:0] != 1'h1;
  assign _0662_ = ! tripled_78_1[9:8];
  assign _0663_ = ninefold_78_1[9:8] + tripled_78_1[9:8];
  assign _0664_ = ! _0663_[1:0];
  assign _0665_ = tripled_78_2[9:8] != 1'h1;
  assign _0666_ = ! tripled_78_2[9:8];
  assign _0667_ = tripled_79_0[9:8] != 1'h1;
  assign _0668_ = ninefold_79_0[9:8] + tripled_79_0[9:8];
  assign _0669_ = _0668_[1:0] != 1'h1;
  assign _0670_ = ! tripled_79_0[9:8];
  assign _0671_ = ninefold_79_0[9:8] + tripled_79_0[9:8];
  assign _0672_ = ! _0671_[1:0];
  assign _0673_ = tripled_79_1[9:8] != 1'h1;
  assign _0674_ = ninefold_79_1[9:8] + tripled_79_1[9:8];
  assign _0675_ = _0674_[1:0] != 1'h1;
  assign _0676_ = ! tripled_79_1[9:8];
  assign _0677_ = ninefold_79_1[9:8] + tripled_79_1[9:8];
  assign _0678_ = ! _0677_[1:0];
  assign _0679_ = tripled_79_2[9:8] != 1'h1;
  assign _0680_ = ! tripled_79_2[9:8];
  assign _0681_ = tripled_80_0[9:8] != 1'h1;
  assign _0682_ = ninefold_80_0[9:8] + tripled_80_0[9:8];
  assign _0683_ = _0682_[1:0] != 1'h1;
  assign _0684_ = ! tripled_80_0[9:8];
  assign _0685_ = ninefold_80_0[9:8] + tripled_80_0[9:8];
  assign _0686_ = ! _0685_[1:0];
  assign _0687_ = tripled_80_1[9:8] != 1'h1;
  assign _0688_ = ninefold_80_1[9:8] + tripled_80_1[9:8];
  assign _0689_ = _0688_[1:0] != 1'h1;
  assign _0690_ = ! tripled_80_1[9:8];
  assign _0691_ = ninefold_80_1[9:8] + tripled_80_1[9:8];
  assign _0692_ = ! _0691_[1:0];
  assign _0693_ = tripled_80_2[9:8] != 1'h1;
  assign _0694_ = ! tripled_80_2[9:8];
  assign _0695_ = tripled_81_0[9:8] != 1'h1;
  assign _0696_ = ninefold_81_0[9:8] + tripled_81_0[9:8];
  assign _0697_ = _0696_[1:0] != 1'h1;
  assign _0698_ = ! tripled_81_0[9:8];
  assign _0699_ = ninefold_81_0[9:8] + tripled_81_0[9:8];
  assign _0700_ = ! _0699_[1:0];
  assign _0701_ = tripled_81_1[9:8] != 1'h1;
  assign _0702_ = ninefold_81_1[9:8] + tripled_81_1[9:8];
  assign _0703_ = _0702_[1:0] != 1'h1;
  assign _0704_ = ! tripled_81_1[9:8];
  assign _0705_ = ninefold_81_1[9:8] + tripled_81_1[9:8];
  assign _0706_ = ! _0705_[1:0];
  assign _0707_ = tripled_81_2[9:8] != 1'h1;
  assign _0708_ = ! tripled_81_2[9:8];
  assign _0709_ = tripled_82_0[9:8] != 1'h1;
  assign _0710_ = ninefold_82_0[9:8] + tripled_82_0[9:8];
  assign _0711_ = _0710_[1:0] != 1'h1;
  assign _0712_ = ! tripled_82_0[9:8];
  assign _0713_ = ninefold_82_0[9:8] + tripled_82_0[9:8];
  assign _0714_ = ! _0713_[1:0];
  assign _0715_ = tripled_82_1[9:8] != 1'h1;
  assign _0716_ = ninefold_82_1[9:8] + tripled_82_1[9:8];
  assign _0717_ = _0716_[1:0] != 1'h1;
  assign _0718_ = ! tripled_82_1[9:8];
  assign _0719_ = ninefold_82_1[9:8] + tripled_82_1[9:8];
  assign _0720_ = ! _0719_[1:0];
  assign _0721_ = tripled_82_2[9:8] != 1'h1;
  assign _0722_ = ! tripled_82_2[9:8];
  assign _0723_ = tripled_83_0[9:8] != 1'h1;
  assign _0724_ = ninefold_83_0[9:8] + tripled_83_0[9:8];
  assign _0725_ = _0724_[1:0] != 1'h1;
  assign _0726_ = ! tripled_83_0[9:8];
  assign _0727_ = ninefold_83_0[9:8] + tripled_83_0[9:8];
  assign _0728_ = ! _0727_[1:0];
  assign _0729_ = tripled_83_1[9:8] != 1'h1;
  assign _0730_ = ninefold_83_1[9:8] + tripled_83_1[9:8];
  assign _0731_ = _0730_[1:0] != 1'h1;
  assign _0732_ = ! tripled_83_1[9:8];
  assign _0733_ = ninefold_83_1[9:8] + tripled_83_1[9:8];
  assign _0734_ = ! _0733_[1:0];
  assign _0735_ = tripled_83_2[9:8] != 1'h1;
  assign _0736_ = ! tripled_83_2[9:8];
  assign _0737_ = tripled_84_0[9:8] != 1'h1;
  assign _0738_ = ninefold_84_0[9:8] + tripled_84_0[9:8];
  assign _0739_ = _0738_[1:0] != 1'h1;
  assign _0740_ = ! tripled_84_0[9:8];
  assign _0741_ = ninefold_84_0[9:8] + tripled_84_0[9:8];
  assign _0742_ = ! _0741_[1:0];
  assign _0743_ = tripled_84_1[9:8] != 1'h1;
  assign _0744_ = ninefold_84_1[9:8] + tripled_84_1[9:8];
  assign _0745_ = _0744_[1:0] != 1'h1;
  assign _0746_ = ! tripled_84_1[9:8];
  assign _0747_ = ninefold_84_1[9:8] + tripled_84_1[9:8];
  assign _0748_ = ! _0747_[1:0];
  assign _0749_ = tripled_84_2[9:8] != 1'h1;
  assign _0750_ = ! tripled_84_2[9:8];
  assign _0751_ = tripled_85_0[9:8] != 1'h1;
  assign _0752_ = ninefold_85_0[9:8] + tripled_85_0[9:8];
  assign _0753_ = _0752_[1:0] != 1'h1;
  assign _0754_ = ! tripled_85_0[9:8];
  assign _0755_ = ninefold_85_0[9:8] + tripled_85_0[9:8];
  assign _0756_ = ! _0755_[1:0];
  assign _0757_ = tripled_85_1[9:8] != 1'h1;
  assign _0758_ = ninefold_85_1[9:8] + tripled_85_1[9:8];
  assign _0759_ = _0758_[1:0] != 1'h1;
  assign _0760_ = ! tripled_85_1[9:8];
  assign _0761_ = ninefold_85_1[9:8] + tripled_85_1[9:8];
  assign _0762_ = ! _0761_[1:0];
  assign _0763_ = tripled_85_2[9:8] != 1'h1;
  assign _0764_ = ! tripled_85_2[9:8];
  assign _0765_ = tripled_86_0[9:8] != 1'h1;
  assign _0766_ = ninefold_86_0[9:8] + tripled_86_0[9:8];
  assign _0767_ = _0766_[1:0] != 1'h1;
  assign _0768_ = ! tripled_86_0[9:8];
  assign _0769_ = ninefold_86_0[9:8] + tripled_86_0[9:8];
  assign _0770_ = ! _0769_[1:0];
  assign _0771_ = tripled_86_1[9:8] != 1'h1;
  assign _0772_ = ninefold_86_1[9:8] + tripled_86_1[9:8];
  assign _0773_ = _0772_[1:0] != 1'h1;
  assign _0774_ = ! tripled_86_1[9:8];
  assign _0775_ = ninefold_86_1[9:8] + tripled_86_1[9:8];
  assign _0776_ = ! _0775_[1:0];
  assign _0777_ = tripled_86_2[9:8] != 1'h1;
  assign _0778_ = ! tripled_86_2[9:8];
  assign _0779_ = tripled_87_0[9:8] != 1'h1;
  assign _0780_ = ninefold_87_0[9:8] + tripled_87_0[9:8];
  assign _0781_ = _0780_[1:0] != 1'h1;
  assign _0782_ = ! tripled_87_0[9:8];
  assign _0783_ = ninefold_87_0[9:8] + tripled_87_0[9:8];
  assign _0784_ = ! _0783_[1:0];
  assign _0785_ = tripled_87_1[9:8] != 1'h1;
  assign _0786_ = ninefold_87_1[9:8] + tripled_87_1[9:8];
  assign _0787_ = _0786_[1:0] != 1'h1;
  assign _0788_ = ! tripled_87_1[9:8];
  assign _0789_ = ninefold_87_1[9:8] + tripled_87_1[9:8];
  assign _0790_ = ! _0789_[1:0];
  assign _0791_ = tripled_87_2[9:8] != 1'h1;
  assign _0792_ = ! tripled_87_2[9:8];
  assign _0793_ = tripled_88_0[9:8] != 1'h1;
  assign _0794_ = ninefold_88_0[9:8] + tripled_88_0[9:8];
  assign _0795_ = _0794_[1:0] != 1'h1;
  assign _0796_ = ! tripled_88_0[9:8];
  assign _0797_ = ninefold_88_0[9:8] + tripled_88_0[9:8];
  assign _0798_ = ! _0797_[1:0];
  assign _0799_ = tripled_88_1[9:8] != 1'h1;
  assign _0800_ = ninefold_88_1[9:8] + tripled_88_1[9:8];
  assign _0801_ = _0800_[1:0] != 1'h1;
  assign _0802_ = ! tripled_88_1[9:8];
  assign _0803_ = ninefold_88_1[9:8] + tripled_88_1[9:8];
  assign _0804_ = ! _0803_[1:0];
  assign _0805_ = tripled_88_2[9:8] != 1'h1;
  assign _0806_ = ! tripled_88_2[9:8];
  assign _0807_ = tripled_89_0[9:8] != 1'h1;
  assign _0808_ = ninefold_89_0[9:8] + tripled_89_0[9:8];
  assign _0809_ = _0808_[1:0] != 1'h1;
  assign _0810_ = ! tripled_89_0[9:8];
  assign _0811_ = ninefold_89_0[9:8] + tripled_89_0[9:8];
  assign _0812_ = ! _0811_[1:0];
  assign _0813_ = tripled_89_1[9:8] != 1'h1;
  assign _0814_ = ninefold_89_1[9:8] + tripled_89_1[9:8];
  assign _0815_ = _0814_[1:0] != 1'h1;
  assign _0816_ = ! tripled_89_1[9:8];
  assign _0817_ = ninefold_89_1[9:8] + tripled_89_1[9:8];
  assign _0818_ = ! _0817_[1:0];
  assign _0819_ = tripled_89_2[9:8] != 1'h1;
  assign _0820_ = ! tripled_89_2[9:8];
  assign _0821_ = tripled_90_0[9:8] != 1'h1;
  assign _0822_ = ninefold_90_0[9:8] + tripled_90_0[9:8];
  assign _0823_ = _0822_[1:0] != 1'h1;
  assign _0824_ = ! tripled_90_0[9:8];
  assign _0825_ = ninefold_90_0[9:8] + tripled_90_0[9:8];
  assign _0826_ = ! _0825_[1:0];
  assign _0827_ = tripled_90_1[9:8] != 1'h1;
  assign _0828_ = ninefold_90_1[9:8] + tripled_90_1[9:8];
  assign _0829_ = _0828_[1:0] != 1'h1;
  assign _0830_ = ! tripled_90_1[9:8];
  assign _0831_ = ninefold_90_1[9:8] + tripled_90_1[9:8];
  assign _0832_ = ! _0831_[1:0];
  assign _0833_ = tripled_90_2[9:8] != 1'h1;
  assign _0834_ = ! tripled_90_2[9:8];
  assign _0835_ = tripled_91_0[9:8] != 1'h1;
  assign _0836_ = ninefold_91_0[9:8] + tripled_91_0[9:8];
  assign _0837_ = _0836_[1:0] != 1'h1;
  assign _0838_ = ! tripled_91_0[9:8];
  assign _0839_ = ninefold_91_0[9:8] + tripled_91_0[9:8];
  assign _0840_ = ! _0839_[1:0];
  assign _0841_ = tripled_91_1[9:8] != 1'h1;
  assign _0842_ = ninefold_91_1[9:8] + tripled_91_1[9:8];
  assign _0843_ = _0842_[1:0] != 1'h1;
  assign _0844_ = ! tripled_91_1[9:8];
  assign _0845_ = ninefold_91_1[9:8] + tripled_91_1[9:8];
  assign _0846_ = ! _0845_[1:0];
  assign _0847_ = tripled_91_2[9:8] != 1'h1;
  assign _0848_ = ! tripled_91_2[9:8];
  assign _0849_ = tripled_92_0[9:8] != 1'h1;
  assign _0850_ = ninefold_92_0[9:8] + tripled_92_0[9:8];
  assign _0851_ = _0850_[1:0] != 1'h1;
  assign _0852_ = ! tripled_92_0[9:8];
  assign _0853_ = ninefold_92_0[9:8] + tripled_92_0[9:8];
  assign _0854_ = ! _0853_[1:0];
  assign _0855_ = tripled_92_1[9:8] != 1'h1;
  assign _0856_ = ninefold_92_1[9:8] + tripled_92_1[9:8];
  assign _0857_ = _0856_[1:0] != 1'h1;
  assign _0858_ = ! tripled_92_1[9:8];
  assign _0859_ = ninefold_92_1[9:8] + tripled_92_1[9:8];
  assign _0860_ = ! _0859_[1:0];
  assign _0861_ = tripled_92_2[9:8] != 1'h1;
  assign _0862_ = ! tripled_92_2[9:8];
  assign _0863_ = tripled_93_0[9:8] != 1'h1;
  assign _0864_ = ninefold_93_0[9:8] + tripled_93_0[9:8];
  assign _0865_ = _0864_[1:0] != 1'h1;
  assign _0866_ = ! tripled_93_0[9:8];
  assign _0867_ = ninefold_93_0[9:8] + tripled_93_0[9:8];
  assign _0868_ = ! _0867_[1:0];
  assign _0869_ = tripled_93_1[9:8] != 1'h1;
  assign _0870_ = ninefold_93_1[9:8] + tripled_93_1[9:8];
  assign _0871_ = _0870_[1:0] != 1'h1;
  assign _0872_ = ! tripled_93_1[9:8];
  assign _0873_ = ninefold_93_1[9:8] + tripled_93_1[9:8];
  assign _0874_ = ! _0873_[1:0];
  assign _0875_ = tripled_93_2[9:8] != 1'h1;
  assign _0876_ = ! tripled_93_2[9:8];
  assign _0877_ = tripled_94_0[9:8] != 1'h1;
  assign _0878_ = ninefold_94_0[9:8] + tripled_94_0[9:8];
  assign _0879_ = _0878_[1:0] != 1'h1;
  assign _0880_ = ! tripled_94_0[9:8];
  assign _0881_ = ninefold_94_0[9:8] + tripled_94_0[9:8];
  assign _0882_ = ! _0881_[1:0];
  assign _0883_ = tripled_94_1[9:8] != 1'h1;
  assign _0884_ = ninefold_94_1[9:8] + tripled_94_1[9:8];
  assign _0885_ = _0884_[1:0] != 1'h1;
  assign _0886_ = ! tripled_94_1[9:8];
  assign _0887_ = ninefold_94_1[9:8] + tripled_94_1[9:8];
  assign _0888_ = ! _0887_[1:0];
  assign _0889_ = tripled_94_2[9:8] != 1'h1;
  assign _0890_ = ! tripled_94_2[9:8];
  assign _0891_ = tripled_95_0[9:8] != 1'h1;
  assign _0892_ = ninefold_95_0[9:8] + tripled_95_0[9:8];
  assign _0893_ = _0892_[1:0] != 1'h1;
  assign _0894_ = ! tripled_95_0[9:8];
  assign _0895_ = ninefold_95_0[9:8] + tripled_95_0[9:8];
  assign _0896_ = ! _0895_[1:0];
  assign _0897_ = tripled_95_1[9:8] != 1'h1;
  assign _0898_ = ninefold_95_1[9:8] + tripled_95_1[9:8];
  assign _0899_ = _0898_[1:0] != 1'h1;
  assign _0900_ = ! tripled_95_1[9:8];
  assign _0901_ = ninefold_95_1[9:8] + tripled_95_1[9:8];
  assign _0902_ = ! _0901_[1:0];
  assign _0903_ = tripled_95_2[9:8] != 1'h1;
  assign _0904_ = ! tripled_95_2[9:8];
  assign _0905_ = tripled_96_0[9:8] != 1'h1;
  assign _0906_ = ninefold_96_0[9:8] + tripled_96_0[9:8];
  assign _0907_ = _0906_[1:0] != 1'h1;
  assign _0908_ = ! tripled_96_0[9:8];
  assign _0909_ = ninefold_96_0[9:8] + tripled_96_0[9:8];
  assign _0910_ = ! _0909_[1:0];
  assign _0911_ = tripled_96_1[9:8] != 1'h1;
  assign _0912_ = ninefold_96_1[9:8] + tripled_96_1[9:8];
  assign _0913_ = _0912_[1:0] != 1'h1;
  assign _0914_ = ! tripled_96_1[9:8];
  assign _0915_ = ninefold_96_1[9:8] + tripled_96_1[9:8];
  assign _0916_ = ! _0915_[1:0];
  assign _0917_ = tripled_96_2[9:8] != 1'h1;
  assign _0918_ = ! tripled_96_2[9:8];
  assign _0919_ = tripled_97_0[9:8] != 1'h1;
  assign _0920_ = ninefold_97_0[9:8] + tripled_97_0[9:8];
  assign _0921_ = _0920_[1:0] != 1'h1;
  assign _0922_ = ! tripled_97_0[9:8];
  assign _0923_ = ninefold_97_0[9:8] + tripled_97_0[9:8];
  assign _0924_ = ! _0923_[1:0];
  assign _0925_ = tripled_97_1[9:8] != 1'h1;
  assign _0926_ = ninefold_97_1[9:8] + tripled_97_1[9:8];
  assign _0927_ = _0926_[1:0] != 1'h1;
  assign _0928_ = ! tripled_97_1[9:8];
  assign _0929_ = ninefold_97_1[9:8] + tripled_97_1[9:8];
  assign _0930_ = ! _0929_[1:0];
  assign _0931_ = tripled_97_2[9:8] != 1'h1;
  assign _0932_ = ! tripled_97_2[9:8];
  assign _0933_ = tripled_98_0[9:8] != 1'h1;
  assign _0934_ = ninefold_98_0[9:8] + tripled_98_0[9:8];
  assign _0935_ = _0934_[1:0] != 1'h1;
  assign _0936_ = ! tripled_98_0[9:8];
  assign _0937_ = ninefold_98_0[9:8] + tripled_98_0[9:8];
  assign _0938_ = ! _0937_[1:0];
  assign _0939_ = tripled_98_1[9:8] != 1'h1;
  assign _0940_ = ninefold_98_1[9:8] + tripled_98_1[9:8];
  assign _0941_ = _0940_[1:0] != 1'h1;
  assign _0942_ = ! tripled_98_1[9:8];
  assign _0943_ = ninefold_98_1[9:8] + tripled_98_1[9:8];
  assign _0944_ = ! _0943_[1:0];
  assign _0945_ = tripled_98_2[9:8] != 1'h1;
  assign _0946_ = ! tripled_98_2[9:8];
  assign _0947_ = tripled_99_0[9:8] != 1'h1;
  assign _0948_ = ninefold_99_0[9:8] + tripled_99_0[9:8];
  assign _0949_ = _0948_[1:0] != 1'h1;
  assign _0950_ = ! tripled_99_0[9:8];
  assign _0951_ = ninefold_99_0[9:8] + tripled_99_0[9:8];
  assign _0952_ = ! _0951_[1:0];
  assign _0953_ = tripled_99_1[9:8] != 1'h1;
  assign _0954_ = ninefold_99_1[9:8] + tripled_99_1[9:8];
  assign _0955_ = _0954_[1:0] != 1'h1;
  assign _0956_ = ! tripled_99_1[9:8];
  assign _0957_ = ninefold_99_1[9:8] + tripled_99_1[9:8];
  assign _0958_ = ! _0957_[1:0];
  assign _0959_ = tripled_99_2[9:8] != 1'h1;
  assign _0960_ = ! tripled_99_2[9:8];
  assign _0961_ = tripled_100_0[9:8] != 1'h1;
  assign _0962_ = ninefold_100_0[9:8] + tripled_100_0[9:8];
  assign _0963_ = _0962_[1:0] != 1'h1;
  assign _0964_ = ! tripled_100_0[9:8];
  assign _0965_ = ninefold_100_0[9:8] + tripled_100_0[9:8];
  assign _0966_ = ! _0965_[1:0];
  assign _0967_ = tripled_100_1[9:8] != 1'h1;
  assign _0968_ = ninefold_100_1[9:8] + tripled_100_1[9:8];
  assign _0969_ = _0968_[1:0] != 1'h1;
  assign _0970_ = ! tripled_100_1[9:8];
  assign _0971_ = ninefold_100_1[9:8] + tripled_100_1[9:8];
  assign _0972_ = ! _0971_[1:0];
  assign _0973_ = tripled_100_2[9:8] != 1'h1;
  assign _0974_ = ! tripled_100_2[9:8];
  assign _0975_ = tripled_101_0[9:8] != 1'h1;
  assign _0976_ = ninefold_101_0[9:8] + tripled_101_0[9:8];
  assign _0977_ = _0976_[1:0] != 1'h1;
  assign _0978_ = ! tripled_101_0[9:8];
  assign _0979_ = ninefold_101_0[9:8] + tripled_101_0[9:8];
  assign _0980_ = ! _0979_[1:0];
  assign _0981_ = tripled_101_1[9:8] != 1'h1;
  assign _0982_ = ninefold_101_1[9:8] + tripled_101_1[9:8];
  assign _0983_ = _0982_[1:0] != 1'h1;
  assign _0984_ = ! tripled_101_1[9:8];
  assign _0985_ = ninefold_101_1[9:8] + tripled_101_1[9:8];
  assign _0986_ = ! _0985_[1:0];
  assign _0987_ = tripled_101_2[9:8] != 1'h1;
  assign _0988_ = ! tripled_101_2[9:8];
  assign _0989_ = tripled_102_0[9:8] != 1'h1;
  assign _0990_ = ninefold_102_0[9:8] + tripled_102_0[9:8];
  assign _0991_ = _0990_[1:0] != 1'h1;
  assign _0992_ = ! tripled_102_0[9:8];
  assign _0993_ = ninefold_102_0[9:8] + tripled_102_0[9:8];
  assign _0994_ = ! _0993_[1:0];
  assign _0995_ = tripled_102_1[9:8] != 1'h1;
  assign _0996_ = ninefold_102_1[9:8] + tripled_102_1[9:8];
  assign _0997_ = _0996_[1:0] != 1'h1;
  assign _0998_ = ! tripled_102_1[9:8];
  assign _0999_ = ninefold_102_1[9:8] + tripled_102_1[9:8];
  assign _1000_ = ! _0999_[1:0];
  assign _1001_ = tripled_102_2[9:8] != 1'h1;
  assign _1002_ = ! tripled_102_2[9:8];
  assign _1003_ = tripled_103_0[9:8] != 1'h1;
  assign _1004_ = ninefold_103_0[9:8] + tripled_103_0[9:8];
  assign _1005_ = _1004_[1:0] != 1'h1;
  assign _1006_ = ! tripled_103_0[9:8];
  assign _1007_ = ninefold_103_0[9:8] + tripled_103_0[9:8];
  assign _1008_ = ! _1007_[1:0];
  assign _1009_ = tripled_103_1[9:8] != 1'h1;
  assign _1010_ = ninefold_103_1[9:8] + tripled_103_1[9:8];
  assign _1011_ = _1010_[1:0] != 1'h1;
  assign _1012_ = ! tripled_103_1[9:8];
  assign _1013_ = ninefold_103_1[9:8] + tripled_103_1[9:8];
  assign _1014_ = ! _1013_[1:0];
  assign _1015_ = tripled_103_2[9:8] != 1'h1;
  assign _1016_ = ! tripled_103_2[9:8];
  assign _1017_ = tripled_104_0[9:8] != 1'h1;
  assign _1018_ = ninefold_104_0[9:8] + tripled_104_0[9:8];
  assign _1019_ = _1018_[1:0] != 1'h1;
  assign _1020_ = ! tripled_104_0[9:8];
  assign _1021_ = ninefold_104_0[9:8] + tripled_104_0[9:8];
  assign _1022_ = ! _1021_[1:0];
  assign _1023_ = tripled_104_1[9:8] != 1'h1;
  assign _1024_ = ninefold_104_1[9:8] + tripled_104_1[9:8];
  assign _1025_ = _1024_[1:0] != 1'h1;
  assign _1026_ = ! tripled_104_1[9:8];
  assign _1027_ = ninefold_104_1[9:8] + tripled_104_1[9:8];
  assign _1028_ = ! _1027_[1:0];
  assign _1029_ = tripled_104_2[9:8] != 1'h1;
  assign _1030_ = ! tripled_104_2[9:8];
  assign _1031_ = tripled_105_0[9:8] != 1'h1;
  assign _1032_ = ninefold_105_0[9:8] + tripled_105_0[9:8];
  assign _1033_ = _1032_[1:0] != 1'h1;
  assign _1034_ = ! tripled_105_0[9:8];
  assign _1035_ = ninefold_105_0[9:8] + tripled_105_0[9:8];
  assign _1036_ = ! _1035_[1:0];
  assign _1037_ = tripled_105_1[9:8] != 1'h1;
  assign _1038_ = ninefold_105_1[9:8] + tripled_105_1[9:8];
  assign _1039_ = _1038_[1:0] != 1'h1;
  assign _1040_ = ! tripled_105_1[9:8];
  assign _1041_ = ninefold_105_1[9:8] + tripled_105_1[9:8];
  assign _1042_ = ! _1041_[1:0];
  assign _1043_ = tripled_105_2[9:8] != 1'h1;
  assign _1044_ = ! tripled_105_2[9:8];
  assign _1045_ = tripled_106_0[9:8] != 1'h1;
  assign _1046_ = ninefold_106_0[9:8] + tripled_106_0[9:8];
  assign _1047_ = _1046_[1:0] != 1'h1;
  assign _1048_ = ! tripled_106_0[9:8];
  assign _1049_ = ninefold_106_0[9:8] + tripled_106_0[9:8];
  assign _1050_ = ! _1049_[1:0];
  assign _1051_ = tripled_106_1[9:8] != 1'h1;
  assign _1052_ = ninefold_106_1[9:8] + tripled_106_1[9:8];
  assign _1053_ = _1052_[1:0] != 1'h1;
  assign _1054_ = ! tripled_106_1[9:8];
  assign _1055_ = ninefold_106_1[9:8] + tripled_106_1[9:8];
  assign _1056_ = ! _1055_[1:0];
  assign _1057_ = tripled_106_2[9:8] != 1'h1;
  assign _1058_ = ! tripled_106_2[9:8];
  assign _1059_ = tripled_107_0[9:8] != 1'h1;
  assign _1060_ = ninefold_107_0[9:8] + tripled_107_0[9:8];
  assign _1061_ = _1060_[1:0] != 1'h1;
  assign _1062_ = ! tripled_107_0[9:8];
  assign _1063_ = ninefold_107_0[9:8] + tripled_107_0[9:8];
  assign _1064_ = ! _1063_[1:0];
  assign _1065_ = tripled_107_1[9:8] != 1'h1;
  assign _1066_ = ninefold_107_1[9:8] + tripled_107_1[9:8];
  assign _1067_ = _1066_[1:0] != 1'h1;
  assign _1068_ = ! tripled_107_1[9:8];
  assign _1069_ = ninefold_107_1[9:8] + tripled_107_1[9:8];
  assign _1070_ = ! _1069_[1:0];
  assign _1071_ = tripled_107_2[9:8] != 1'h1;
  assign _1072_ = ! tripled_107_2[9:8];
  assign _1073_ = tripled_108_0[9:8] != 1'h1;
  assign _1074_ = ninefold_108_0[9:8] + tripled_108_0[9:8];
  assign _1075_ = _1074_[1:0] != 1'h1;
  assign _1076_ = ! tripled_108_0[9:8];
  assign _1077_ = ninefold_108_0[9:8] + tripled_108_0[9:8];
  assign _1078_ = ! _1077_[1:0];
  assign _1079_ = tripled_108_1[9:8] != 1'h1;
  assign _1080_ = ninefold_108_1[9:8] + tripled_108_1[9:8];
  assign _1081_ = _1080_[1:0] != 1'h1;
  assign _1082_ = ! tripled_108_1[9:8];
  assign _1083_ = ninefold_108_1[9:8] + tripled_108_1[9:8];
  assign _1084_ = ! _1083_[1:0];
  assign _1085_ = tripled_108_2[9:8] != 1'h1;
  assign _1086_ = ! tripled_108_2[9:8];
  assign _1087_ = tripled_109_0[9:8] != 1'h1;
  assign _1088_ = ninefold_109_0[9:8] + tripled_109_0[9:8];
  assign _1089_ = _1088_[1:0] != 1'h1;
  assign _1090_ = ! tripled_109_0[9:8];
  assign _1091_ = ninefold_109_0[9:8] + tripled_109_0[9:8];
  assign _1092_ = ! _1091_[1:0];
  assign _1093_ = tripled_109_1[9:8] != 1'h1;
  assign _1094_ = ninefold_109_1[9:8] + tripled_109_1[9:8];
  assign _1095_ = _1094_[1:0] != 1'h1;
  assign _1096_ = ! tripled_109_1[9:8];
  assign _1097_ = ninefold_109_1[9:8] + tripled_109_1[9:8];
  assign _1098_ = ! _1097_[1:0];
  assign _1099_ = tripled_109_2[9:8] != 1'h1;
  assign _1100_ = ! tripled_109_2[9:8];
  assign _1101_ = tripled_110_0[9:8] != 1'h1;
  assign _1102_ = ninefold_110_0[9:8] + tripled_110_0[9:8];
  assign _1103_ = _1102_[1:0] != 1'h1;
  assign _1104_ = ! tripled_110_0[9:8];
  assign _1105_ = ninefold_110_0[9:8] + tripled_110_0[9:8];
  assign _1106_ = ! _1105_[1:0];
  assign _1107_ = tripled_110_1[9:8] != 1'h1;
  assign _1108_ = ninefold_110_1[9:8] + tripled_110_1[9:8];
  assign _1109_ = _1108_[1:0] != 1'h1;
  assign _1110_ = ! tripled_110_1[9:8];
  assign _1111_ = ninefold_110_1[9:8] + tripled_110_1[9:8];
  assign _1112_ = ! _1111_[1:0];
  assign _1113_ = tripled_110_2[9:8] != 1'h1;
  assign _1114_ = ! tripled_110_2[9:8];
  assign _1115_ = tripled_111_0[9:8] != 1'h1;
  assign _1116_ = ninefold_111_0[9:8] + tripled_111_0[9:8];
  assign _1117_ = _1116_[1:0] != 1'h1;
  assign _1118_ = ! tripled_111_0[9:8];
  assign _1119_ = ninefold_111_0[9:8] + tripled_111_0[9:8];
  assign _1120_ = ! _1119_[1:0];
  assign _1121_ = tripled_111_1[9:8] != 1'h1;
  assign _1122_ = ninefold_111_1[9:8] + tripled_111_1[9:8];
  assign _1123_ = _1122_[1:0] != 1'h1;
  assign _1124_ = ! tripled_111_1[9:8];
  assign _1125_ = ninefold_111_1[9:8] + tripled_111_1[9:8];
  assign _1126_ = ! _1125_[1:0];
  assign _1127_ = tripled_111_2[9:8] != 1'h1;
  assign _1128_ = ! tripled_111_2[9:8];
  assign _1129_ = rest_0_2[7:4] == 4'hf;
  assign _1130_ = | rest_0_2[3:2];
  assign _1131_ = & rest_0_2[1:0];
  assign _1132_ = _1130_ | _1131_;
  assign _1133_ = _1129_ & _1132_;
  assign _1134_ = rest_1_2[7:4] == 4'hf;
  assign _1135_ = | rest_1_2[3:2];
  assign _1136_ = & rest_1_2[1:0];
  assign _1137_ = _1135_ | _1136_;
  assign _1138_ = _1134_ & _1137_;
  assign _1139_ = rest_2_2[7:4] == 4'hf;
  assign _1140_ = | rest_2_2[3:2];
  assign _1141_ = & rest_2_2[1:0];
  assign _1142_ = _1140_ | _1141_;
  assign _1143_ = _1139_ & _1142_;
  assign _1144_ = rest_3_2[7:4] == 4'hf;
  assign _1145_ = | rest_3_2[3:2];
  assign _1146_ = & rest_3_2[1:0];
  assign _1147_ = _1145_ | _1146_;
  assign _1148_ = _1144_ & _1147_;
  assign _1149_ = rest_4_2[7:4] == 4'hf;
  assign _1150_ = | rest_4_2[3:2];
  assign _1151_ = & rest_4_2[1:0];
  assign _1152_ = _1150_ | _1151_;
  assign _1153_ = _1149_ & _1152_;
  assign _1154_ = rest_5_2[7:4] == 4'hf;
  assign _1155_ = | rest_5_2[3:2];
  assign _1156_ = & rest_5_2[1:0];
  assign _1157_ = _1155_ | _1156_;
  assign _1158_ = _1154_ & _1157_;
  assign _1159_ = rest_6_2[7:4] == 4'hf;
  assign _1160_ = | rest_6_2[3:2];
  assign _1161_ = & rest_6_2[1:0];
  assign _1162_ = _1160_ | _1161_;
  assign _1163_ = _1159_ & _1162_;
  assign _1164_ = rest_7_2[7:4] == 4'hf;
  assign _1165_ = | rest_7_2[3:2];
  assign _1166_ = & rest_7_2[1:0];
  assign _1167_ = _1165_ | _1166_;
  assign _1168_ = _1164_ & _1167_;
  assign _1169_ = rest_8_2[7:4] == 4'hf;
  assign _1170_ = | rest_8_2[3:2];
  assign _1171_ = & rest_8_2[1:0];
  assign _1172_ = _1170_ | _1171_;
  assign _1173_ = _1169_ & _1172_;
  assign _1174_ = rest_9_2[7:4] == 4'hf;
  assign _1175_ = | rest_9_2[3:2];
  assign _1176_ = & rest_9_2[1:0];
  assign _1177_ = _1175_ | _1176_;
  assign _1178_ = _1174_ & _1177_;
  assign _1179_ = rest_10_2[7:4] == 4'hf;
  assign _1180_ = | rest_10_2[3:2];
  assign _1181_ = & rest_10_2[1:0];
  assign _1182_ = _1180_ | _1181_;
  assign _1183_ = _1179_ & _1182_;
  assign _1184_ = rest_11_2[7:4] == 4'hf;
  assign _1185_ = | rest_11_2[3:2];
  assign _1186_ = & rest_11_2[1:0];
  assign _1187_ = _1185_ | _1186_;
  assign _1188_ = _1184_ & _1187_;
  assign _1189_ = rest_12_2[7:4] == 4'hf;
  assign _1190_ = | rest_12_2[3:2];
  assign _1191_ = & rest_12_2[1:0];
  assign _1192_ = _1190_ | _1191_;
  assign _1193_ = _1189_ & _1192_;
  assign _1194_ = rest_13_2[7:4] == 4'hf;
  assign _1195_ = | rest_13_2[3:2];
  assign _1196_ = & rest_13_2[1:0];
  assign _1197_ = _1195_ | _1196_;
  assign _1198_ = _1194_ & _1197_;
  assign _1199_ = rest_14_2[7:4] == 4'hf;
  assign _1200_ = | rest_14_2[3:2];
  assign _1201_ = & rest_14_2[1:0];
  assign _1202_ = _1200_ | _1201_;
  assign _1203_ = _1199_ & _1202_;
  assign _1204_ = rest_15_2[7:4] == 4'hf;
  assign _1205_ = | rest_15_2[3:2];
  assign _1206_ = & rest_15_2[1:0];
  assign _1207_ = _1205_ | _1206_;
  assign _1208_ = _1204_ & _1207_;
  assign _1209_ = rest_16_2[7:4] == 4'hf;
  assign _1210_ = | rest_16_2[3:2];
  assign _1211_ = & rest_16_2[1:0];
  assign _1212_ = _1210_ | _1211_;
  assign _1213_ = _1209_ & _1212_;
  assign _1214_ = rest_17_2[7:4] == 4'hf;
  assign _1215_ = | rest_17_2[3:2];
  assign _1216_ = & rest_17_2[1:0];
  assign _1217_ = _1215_ | _1216_;
  assign _1218_ = _1214_ & _1217_;
  assign _1219_ = rest_18_2[7:4] == 4'hf;
  assign _1220_ = | rest_18_2[3:2];
  assign _1221_ = & rest_18_2[1:0];
  assign _1222_ = _1220_ | _1221_;
  assign _1223_ = _1219_ & _1222_;
  assign _1224_ = rest_19_2[7:4] == 4'hf;
  assign _1225_ = | rest_19_2[3:2];
  assign _1226_ = & rest_19_2[1:0];
  assign _1227_ = _1225_ | _1226_;
  assign _1228_ = _1224_ & _1227_;
  assign _1229_ = rest_20_2[7:4] == 4'hf;
  assign _1230_ = | rest_20_2[3:2];
  assign _1231_ = & rest_20_2[1:0];
  assign _1232_ = _1230_ | _1231_;
  assign _1233_ = _1229_ & _1232_;
  assign _1234_ = rest_21_2[7:4] == 4'hf;
  assign _1235_ = | rest_21_2[3:2];
  assign _1236_ = & rest_21_2[1:0];
  assign _1237_ = _1235_ | _1236_;
  assign _1238_ = _1234_ & _1237_;
  assign _1239_ = rest_22_2[7:4] == 4'hf;
  assign _1240_ = | rest_22_2[3:2];
  assign _1241_ = & rest_22_2[1:0];
  assign _1242_ = _1240_ | _1241_;
  assign _1243_ = _1239_ & _1242_;
  assign _1244_ = rest_23_2[7:4] == 4'hf;
  assign _1245_ = | rest_23_2[3:2];
  assign _1246_ = & rest_23_2[1:0];
  assign _1247_ = _1245_ | _1246_;
  assign _1248_ = _1244_ & _1247_;
  assign _1249_ = rest_24_2[7:4] == 4'hf;
  assign _1250_ = | rest_24_2[3:2];
  assign _1251_ = & rest_24_2[1:0];
  assign _1252_ = _1250_ | _1251_;
  assign _1253_ = _1249_ & _1252_;
  assign _1254_ = rest_25_2[7:4] == 4'hf;
  assign _1255_ = | rest_25_2[3:2];
  assign _1256_ = & rest_25_2[1:0];
  assign _1257_ = _1255_ | _1256_;
  assign _1258_ = _1254_ & _1257_;
  assign _1259_ = rest_26_2[7:4] == 4'hf;
  assign _1260_ = | rest_26_2[3:2];
  assign _1261_ = & rest_26_2[1:0];
  assign _1262_ = _1260_ | _1261_;
  assign _1263_ = _1259_ & _1262_;
  assign _1264_ = rest_27_2[7:4] == 4'hf;
  assign _1265_ = | rest_27_2[3:2];
  assign _1266_ = & rest_27_2[1:0];
  assign _1267_ = _1265_ | _1266_;
  assign _1268_ = _1264_ & _1267_;
  assign _1269_ = rest_28_2[7:4] == 4'hf;
  assign _1270_ = | rest_28_2[3:2];
  assign _1271_ = & rest_28_2[1:0];
  assign _1272_ = _1270_ | _1271_;
  assign _1273_ = _1269_ & _1272_;
  assign _1274_ = rest_29_2[7:4] == 4'hf;
  assign _1275_ = | rest_29_2[3:2];
  assign _1276_ = & rest_29_2[1:0];
  assign _1277_ = _1275_ | _1276_;
  assign _1278_ = _1274_ & _1277_;
  assign _1279_ = rest_30_2[7:4] == 4'hf;
  assign _1280_ = | rest_30_2[3:2];
  assign _1281_ = & rest_30_2[1:0];
  assign _1282_ = _1280_ | _1281_;
  assign _1283_ = _1279_ & _1282_;
  assign _1284_ = rest_31_2[7:4] == 4'hf;
  assign _1285_ = | rest_31_2[3:2];
  assign _1286_ = & rest_31_2[1:0];
  assign _1287_ = _1285_ | _1286_;
  assign _1288_ = _1284_ & _1287_;
  assign _1289_ = rest_32_2[7:4] == 4'hf;
  assign _1290_ = | rest_32_2[3:2];
  assign _1291_ = & rest_32_2[1:0];
  assign _1292_ = _1290_ | _1291_;
  assign _1293_ = _1289_ & _1292_;
  assign _1294_ = rest_33_2[7:4] == 4'hf;
  assign _1295_ = | rest_33_2[3:2];
  assign _1296_ = & rest_33_2[1:0];
  assign _1297_ = _1295_ | _1296_;
  assign _1298_ = _1294_ & _1297_;
  assign _1299_ = rest_34_2[7:4] == 4'hf;
  assign _1300_ = | rest_34_2[3:2];
  assign _1301_ = & rest_34_2[1:0];
  assign _1302_ = _1300_ | _1301_;
  assign _1303_ = _1299_ & _1302_;
  assign _1304_ = rest_35_2[7:4] == 4'hf;
  assign _1305_ = | rest_35_2[3:2];
  assign _1306_ = & rest_35_2[1:0];
  assign _1307_ = _1305_ | _1306_;
  assign _1308_ = _1304_ & _1307_;
  assign _1309_ = rest_36_2[7:4] == 4'hf;
  assign _1310_ = | rest_36_2[3:2];
  assign _1311_ = & rest_36_2[1:0];
  assign _1312_ = _1310_ | _1311_;
  assign _1313_ = _1309_ & _1312_;
  assign _1314_ = rest_37_2[7:4] == 4'hf;
  assign _1315_ = | rest_37_2[3:2];
  assign _1316_ = & rest_37_2[1:0];
  assign _1317_ = _1315_ | _1316_;
  assign _1318_ = _1314_ & _1317_;
  assign _1319_ = rest_38_2[7:4] == 4'hf;
  assign _1320_ = | rest_38_2[3:2];
  assign _1321_ = & rest_38_2[1:0];
  assign _1322_ = _1320_ | _1321_;
  assign _1323_ = _1319_ & _1322_;
  assign _1324_ = rest_39_2[7:4] == 4'hf;
  assign _1325_ = | rest_39_2[3:2];
  assign _1326_ = & rest_39_2[1:0];
  assign _1327_ = _1325_ | _1326_;
  assign _1328_ = _1324_ & _1327_;
  assign _1329_ = rest_40_2[7:4] == 4'hf;
  assign _1330_ = | rest_40_2[3:2];
  assign _1331_ = & rest_40_2[1:0];
  assign _1332_ = _1330_ | _1331_;
  assign _1333_ = _1329_ & _1332_;
  assign _1334_ = rest_41_2[7:4] == 4'hf;
  assign _1335_ = | rest_41_2[3:2];
  assign _1336_ = & rest_41_2[1:0];
  assign _1337_ = _1335_ | _1336_;
  assign _1338_ = _1334_ & _1337_;
  assign _1339_ = rest_42_2[7:4] == 4'hf;
  assign _1340_ = | rest_42_2[3:2];
  assign _1341_ = & rest_42_2[1:0];
  assign _1342_ = _1340_ | _1341_;
  assign _1343_ = _1339_ & _1342_;
  assign _1344_ = rest_43_2[7:4] == 4'hf;
  assign _1345_ = | rest_43_2[3:2];
  assign _1346_ = & rest_43_2[1:0];
  assign _1347_ = _1345_ | _1346_;
  assign _1348_ = _1344_ & _1347_;
  assign _1349_ = rest_44_2[7:4] == 4'hf;
  assign _1350_ = | rest_44_2[3:2];
  assign _1351_ = & rest_44_2[1:0];
  assign _1352_ = _1350_ | _1351_;
  assign _1353_ = _1349_ & _1352_;
  assign _1354_ = rest_45_2[7:4] == 4'hf;
  assign _1355_ = | rest_45_2[3:2];
  assign _1356_ = & rest_45_2[1:0];
  assign _1357_ = _1355_ | _1356_;
  assign _1358_ = _1354_ & _1357_;
  assign _1359_ = rest_46_2[7:4] == 4'hf;
  assign _1360_ = | rest_46_2[3:2];
  assign _1361_ = & rest_46_2[1:0];
  assign _1362_ = _1360_ | _1361_;
  assign _1363_ = _1359_ & _1362_;
  assign _1364_ = rest_47_2[7:4] == 4'hf;
  assign _1365_ = | rest_47_2[3:2];
  assign _1366_ = & rest_47_2[1:0];
  assign _1367_ = _1365_ | _1366_;
  assign _1368_ = _1364_ & _1367_;
  assign _1369_ = rest_48_2[7:4] == 4'hf;
  assign _1370_ = | rest_48_2[3:2];
  assign _1371_ = & rest_48_2[1:0];
  assign _1372_ = _1370_ | _1371_;
  assign _1373_ = _1369_ & _1372_;
  assign _1374_ = rest_49_2[7:4] == 4'hf;
  assign _1375_ = | rest_49_2[3:2];
  assign _1376_ = & rest_49_2[1:0];
  assign _1377_ = _1375_ | _1376_;
  assign _1378_ = _1374_ & _1377_;
  assign _1379_ = rest_50_2[7:4] == 4'hf;
  assign _1380_ = | rest_50_2[3:2];
  assign _1381_ = & rest_50_2[1:0];
  assign _1382_ = _1380_ | _1381_;
  assign _1383_ = _1379_ & _1382_;
  assign _1384_ = rest_51_2[7:4] == 4'hf;
  assign _1385_ = | rest_51_2[3:2];
  assign _1386_ = & rest_51_2[1:0];
  assign _1387_ = _1385_ | _1386_;
  assign _1388_ = _1384_ & _1387_;
  assign _1389_ = rest_52_2[7:4] == 4'hf;
  assign _1390_ = | rest_52_2[3:2];
  assign _1391_ = & rest_52_2[1:0];
  assign _1392_ = _1390_ | _1391_;
  assign _1393_ = _1389_ & _1392_;
  assign _1394_ = rest_53_2[7:4] == 4'hf;
  assign _1395_ = | rest_53_2[3:2];
  assign _1396_ = & rest_53_2[1:0];
  assign _1397_ = _1395_ | _1396_;
  assign _1398_ = _1394_ & _1397_;
  assign _1399_ = rest_54_2[7:4] == 4'hf;
  assign _1400_ = | rest_54_2[3:2];
  assign _1401_ = & rest_54_2[1:0];
  assign _1402_ = _1400_ | _1401_;
  assign _1403_ = _1399_ & _1402_;
  assign _1404_ = rest_55_2[7:4] == 4'hf;
  assign _1405_ = | rest_55_2[3:2];
  assign _1406_ = & rest_55_2[1:0];
  assign _1407_ = _1405_ | _1406_;
  assign _1408_ = _1404_ & _1407_;
  assign _1409_ = rest_56_2[7:4] == 4'hf;
  assign _1410_ = | rest_56_2[3:2];
  assign _1411_ = & rest_56_2[1:0];
  assign _1412_ = _1410_ | _1411_;
  assign _1413_ = _1409_ & _1412_;
  assign _1414_ = rest_57_2[7:4] == 4'hf;
  assign _1415_ = | rest_57_2[3:2];
  assign _1416_ = & rest_57_2[1:0];
  assign _1417_ = _1415_ | _1416_;
  assign _1418_ = _1414_ & _1417_;
  assign _1419_ = rest_58_2[7:4] == 4'hf;
  assign _1420_ = | rest_58_2[3:2];
  assign _1421_ = & rest_58_2[1:0];
  assign _1422_ = _1420_ | _1421_;
  assign _1423_ = _1419_ & _1422_;
  assign _1424_ = rest_59_2[7:4] == 4'hf;
  assign _1425_ = | rest_59_2[3:2];
  assign _1426_ = & rest_59_2[1:0];
  assign _1427_ = _1425_ | _1426_;
  assign _1428_ = _1424_ & _1427_;
  assign _1429_ = rest_60_2[7:4] == 4'hf;
  assign _1430_ = | rest_60_2[3:2];
  assign _1431_ = & rest_60_2[1:0];
  assign _1432_ = _1430_ | _1431_;
  assign _1433_ = _1429_ & _1432_;
  assign _1434_ = rest_61_2[7:4] == 4'hf;
  assign _1435_ = | rest_61_2[3:2];
  assign _1436_ = & rest_61_2[1:0];
  assign _1437_ = _1435_ | _1436_;
  assign _1438_ = _1434_ & _1437_;
  assign _1439_ = rest_62_2[7:4] == 4'hf;
  assign _1440_ = | rest_62_2[3:2];
  assign _1441_ = & rest_62_2[1:0];
  assign _1442_ = _1440_ | _1441_;
  assign _1443_ = _1439_ & _1442_;
  assign _1444_ = rest_63_2[7:4] == 4'hf;
  assign _1445_ = | rest_63_2[3:2];
  assign _1446_ = & rest_63_2[1:0];
  assign _1447_ = _1445_ | _1446_;
  assign _1448_ = _1444_ & _1447_;
  assign _1449_ = rest_64_2[7:4] == 4'hf;
  assign _1450_ = | rest_64_2[3:2];
  assign _1451_ = & rest_64_2[1:0];
  assign _1452_ = _1450_ | _1451_;
  assign _1453_ = _1449_ & _1452_;
  assign _1454_ = rest_65_2[7:4] == 4'hf;
  assign _1455_ = | rest_65_2[3:2];
  assign _1456_ = & rest_65_2[1:0];
  assign _1457_ = _1455_ | _1456_;
  assign _1458_ = _1454_ & _1457_;
  assign _1459_ = rest_66_2[7:4] == 4'hf;
  assign _1460_ = | rest_66_2[3:2];
  assign _1461_ = & rest_66_2[1:0];
  assign _1462_ = _1460_ | _1461_;
  assign _1463_ = _1459_ & _1462_;
  assign _1464_ = rest_67_2[7:4] == 4'hf;
  assign _1465_ = | rest_67_2[3:2];
  assign _1466_ = & rest_67_2[1:0];
  assign _1467_ = _1465_ | _1466_;
  assign _1468_ = _1464_ & _1467_;
  assign _1469_ = rest_68_2[7:4] == 4'hf;
  assign _1470_ = | rest_68_2[3:2];
  assign _1471_ = & rest_68_2[1:0];
  assign _1472_ = _1470_ | _1471_;
  assign _1473_ = _1469_ & _1472_;
  assign _1474_ = rest_69_2[7:4] == 4'hf;
  assign _1475_ = | rest_69_2[3:2];
  assign _1476_ = & rest_69_2[1:0];
  assign _1477_ = _1475_ | _1476_;
  assign _1478_ = _1474_ & _1477_;
  assign _1479_ = rest_70_2[7:4] == 4'hf;
  assign _1480_ = | rest_70_2[3:2];
  assign _1481_ = & rest_70_2[1:0];
  assign _1482_ = _1480_ | _1481_;
  assign _1483_ = _1479_ & _1482_;
  assign _1484_ = rest_71_2[7:4] == 4'hf;
  assign _1485_ = | rest_71_2[3:2];
  assign _1486_ = & rest_71_2[1:0];
  assign _1487_ = _1485_ | _1486_;
  assign _1488_ = _1484_ & _1487_;
  assign _1489_ = rest_72_2[7:4] == 4'hf;
  assign _1490_ = | rest_72_2[3:2];
  assign _1491_ = & rest_72_2[1:0];
  assign _1492_ = _1490_ | _1491_;
  assign _1493_ = _1489_ & _1492_;
  assign _1494_ = rest_73_2[7:4] == 4'hf;
  assign _1495_ = | rest_73_2[3:2];
  assign _1496_ = & rest_73_2[1:0];
  assign _1497_ = _1495_ | _1496_;
  assign _1498_ = _1494_ & _1497_;
  assign _1499_ = rest_74_2[7:4] == 4'hf;
  assign _1500_ = | rest_74_2[3:2];
  assign _1501_ = & rest_74_2[1:0];
  assign _1502_ = _1500_ | _1501_;
  assign _1503_ = _1499_ & _1502_;
  assign _1504_ = rest_75_2[7:4] == 4'hf;
  assign _1505_ = | rest_75_2[3:2];
  assign _1506_ = & rest_75_2[1:0];
  assign _1507_ = _1505_ | _1506_;
  assign _1508_ = _1504_ & _1507_;
  assign _1509_ = rest_76_2[7:4] == 4'hf;
  assign _1510_ = | rest_76_2[3:2];
  assign _1511_ = & rest_76_2[1:0];
  assign _1512_ = _1510_ | _1511_;
  assign _1513_ = _1509_ & _1512_;
  assign _1514_ = rest_77_2[7:4] == 4'hf;
  assign _1515_ = | rest_77_2[3:2];
  assign _1516_ = & rest_77_2[1:0];
  assign _1517_ = _1515_ | _1516_;
  assign _1518_ = _1514_ & _1517_;
  assign _1519_ = rest_78_2[7:4] == 4'hf;
  assign _1520_ = | rest_78_2[3:2];
  assign _1521_ = & rest_78_2[1:0];
  assign _1522_ = _1520_ | _1521_;
  assign _1523_ = _1519_ & _1522_;
  assign _1524_ = rest_79_2[7:4] == 4'hf;
  assign _1525_ = | rest_79_2[3:2];
  assign _1526_ = & rest_79_2[1:0];
  assign _1527_ = _1525_ | _1526_;
  assign _1528_ = _1524_ & _1527_;
  assign _1529_ = rest_80_2[7:4] == 4'hf;
  assign _1530_ = | rest_80_2[3:2];
  assign _1531_ = & rest_80_2[1:0];
  assign _1532_ = _1530_ | _1531_;
  assign _1533_ = _1529_ & _1532_;
  assign _1534_ = rest_81_2[7:4] == 4'hf;
  assign _1535_ = | rest_81_2[3:2];
  assign _1536_ = & rest_81_2[1:0];
  assign _1537_ = _1535_ | _1536_;
  assign _1538_ = _1534_ & _1537_;
  assign _1539_ = rest_82_2[7:4] == 4'hf;
  assign _1540_ = | rest_82_2[3:2];
  assign _1541_ = & rest_82_2[1:0];
  assign _1542_ = _1540_ | _1541_;
  assign _1543_ = _1539_ & _1542_;
  assign _1544_ = rest_83_2[7:4] == 4'hf;
  assign _1545_ = | rest_83_2[3:2];
  assign _1546_ = & rest_83_2[1:0];
  assign _1547_ = _1545_ | _1546_;
  assign _1548_ = _1544_ & _1547_;
  assign _1549_ = rest_84_2[7:4] == 4'hf;
  assign _1550_ = | rest_84_2[3:2];
  assign _1551_ = & rest_84_2[1:0];
  assign _1552_ = _1550_ | _1551_;
  assign _1553_ = _1549_ & _1552_;
  assign _1554_ = rest_85_2[7:4] == 4'hf;
  assign _1555_ = | rest_85_2[3:2];
  assign _1556_ = & rest_85_2[1:0];
  assign _1557_ = _1555_ | _1556_;
  assign _1558_ = _1554_ & _1557_;
  assign _1559_ = rest_86_2[7:4] == 4'hf;
  assign _1560_ = | rest_86_2[3:2];
  assign _1561_ = & rest_86_2[1:0];
  assign _1562_ = _1560_ | _1561_;
  assign _1563_ = _1559_ & _1562_;
  assign _1564_ = rest_87_2[7:4] == 4'hf;
  assign _1565_ = | rest_87_2[3:2];
  assign _1566_ = & rest_87_2[1:0];
  assign _1567_ = _1565_ | _1566_;
  assign _1568_ = _1564_ & _1567_;
  assign _1569_ = rest_88_2[7:4] == 4'hf;
  assign _1570_ = | rest_88_2[3:2];
  assign _1571_ = & rest_88_2[1:0];
  assign _1572_ = _1570_ | _1571_;
  assign _1573_ = _1569_ & _1572_;
  assign _1574_ = rest_89_2[7:4] == 4'hf;
  assign _1575_ = | rest_89_2[3:2];
  assign _1576_ = & rest_89_2[1:0];
  assign _1577_ = _1575_ | _1576_;
  assign _1578_ = _1574_ & _1577_;
  assign _1579_ = rest_90_2[7:4] == 4'hf;
  assign _1580_ = | rest_90_2[3:2];
  assign _1581_ = & rest_90_2[1:0];
  assign _1582_ = _1580_ | _1581_;
  assign _1583_ = _1579_ & _1582_;
  assign _1584_ = rest_91_2[7:4] == 4'hf;
  assign _1585_ = | rest_91_2[3:2];
  assign _1586_ = & rest_91_2[1:0];
  assign _1587_ = _1585_ | _1586_;
  assign _1588_ = _1584_ & _1587_;
  assign _1589_ = rest_92_2[7:4] == 4'hf;
  assign _1590_ = | rest_92_2[3:2];
  assign _1591_ = & rest_92_2[1:0];
  assign _1592_ = _1590_ | _1591_;
  assign _1593_ = _1589_ & _1592_;
  assign _1594_ = rest_93_2[7:4] == 4'hf;
  assign _1595_ = | rest_93_2[3:2];
  assign _1596_ = & rest_93_2[1:0];
  assign _1597_ = _1595_ | _1596_;
  assign _1598_ = _1594_ & _1597_;
  assign _1599_ = rest_94_2[7:4] == 4'hf;
  assign _1600_ = | rest_94_2[3:2];
  assign _1601_ = & rest_94_2[1:0];
  assign _1602_ = _1600_ | _1601_;
  assign _1603_ = _1599_ & _1602_;
  assign _1604_ = rest_95_2[7:4] == 4'hf;
  assign _1605_ = | rest_95_2[3:2];
  assign _1606_ = & rest_95_2[1:0];
  assign _1607_ = _1605_ | _1606_;
  assign _1608_ = _1604_ & _1607_;
  assign _1609_ = rest_96_2[7:4] == 4'hf;
  assign _1610_ = | rest_96_2[3:2];
  assign _1611_ = & rest_96_2[1:0];
  assign _1612_ = _1610_ | _1611_;
  assign _1613_ = _1609_ & _1612_;
  assign _1614_ = rest_97_2[7:4] == 4'hf;
  assign _1615_ = | rest_97_2[3:2];
  assign _1616_ = & rest_97_2[1:0];
  assign _1617_ = _1615_ | _1616_;
  assign _1618_ = _1614_ & _1617_;
  assign _1619_ = rest_98_2[7:4] == 4'hf;
  assign _1620_ = | rest_98_2[3:2];
  assign _1621_ = & rest_98_2[1:0];
  assign _1622_ = _1620_ | _1621_;
  assign _1623_ = _1619_ & _1622_;
  assign _1624_ = rest_99_2[7:4] == 4'hf;
  assign _1625_ = | rest_99_2[3:2];
  assign _1626_ = & rest_99_2[1:0];
  assign _1627_ = _1625_ | _1626_;
  assign _1628_ = _1624_ & _1627_;
  assign _1629_ = rest_100_2[7:4] == 4'hf;
  assign _1630_ = | rest_100_2[3:2];
  assign _1631_ = & rest_100_2[1:0];
  assign _1632_ = _1630_ | _1631_;
  assign _1633_ = _1629_ & _1632_;
  assign _1634_ = rest_101_2[7:4] == 4'hf;
  assign _1635_ = | rest_101_2[3:2];
  assign _1636_ = & rest_101_2[1:0];
  assign _1637_ = _1635_ | _1636_;
  assign _1638_ = _1634_ & _1637_;
  assign _1639_ = rest_102_2[7:4] == 4'hf;
  assign _1640_ = | rest_102_2[3:2];
  assign _1641_ = & rest_102_2[1:0];
  assign _1642_ = _1640_ | _1641_;
  assign _1643_ = _1639_ & _1642_;
  assign _1644_ = rest_103_2[7:4] == 4'hf;
  assign _1645_ = | rest_103_2[3:2];
  assign _1646_ = & rest_103_2[1:0];
  assign _1647_ = _1645_ | _1646_;
  assign _1648_ = _1644_ & _1647_;
  assign _1649_ = rest_104_2[7:4] == 4'hf;
  assign _1650_ = | rest_104_2[3:2];
  assign _1651_ = & rest_104_2[1:0];
  assign _1652_ = _1650_ | _1651_;
  assign _1653_ = _1649_ & _1652_;
  assign _1654_ = rest_105_2[7:4] == 4'hf;
  assign _1655_ = | rest_105_2[3:2];
  assign _1656_ = & rest_105_2[1:0];
  assign _1657_ = _1655_ | _1656_;
  assign _1658_ = _1654_ & _1657_;
  assign _1659_ = rest_106_2[7:4] == 4'hf;
  assign _1660_ = | rest_106_2[3:2];
  assign _1661_ = & rest_106_2[1:0];
  assign _1662_ = _1660_ | _1661_;
  assign _1663_ = _1659_ & _1662_;
  assign _1664_ = rest_107_2[7:4] == 4'hf;
  assign _1665_ = | rest_107_2[3:2];
  assign _1666_ = & rest_107_2[1:0];
  assign _1667_ = _1665_ | _1666_;
  assign _1668_ = _1664_ & _1667_;
  assign _1669_ = rest_108_2[7:4] == 4'hf;
  assign _1670_ = | rest_108_2[3:2];
  assign _1671_ = & rest_108_2[1:0];
  assign _1672_ = _1670_ | _1671_;
  assign _1673_ = _1669_ & _1672_;
  assign _1674_ = rest_109_2[7:4] == 4'hf;
  assign _1675_ = | rest_109_2[3:2];
  assign _1676_ = & rest_109_2[1:0];
  assign _1677_ = _1675_ | _1676_;
  assign _1678_ = _1674_ & _1677_;
  assign _1679_ = rest_110_2[7:4] == 4'hf;
  assign _1680_ = | rest_110_2[3:2];
  assign _1681_ = & rest_110_2[1:0];
  assign _1682_ = _1680_ | _1681_;
  assign _1683_ = _1679_ & _1682_;
  assign _1684_ = rest_111_2[7:4] == 4'hf;
  assign _1685_ = | rest_111_2[3:2];
  assign _1686_ = & rest_111_2[1:0];
  assign _1687_ = _1685_ | _1686_;
  assign _1688_ = _1684_ & _1687_;
  assign _1689_ = | { _1688_, _1683_, _1678_, _1673_, _1668_, _1663_, _1658_, _1653_, _1648_, _1643_, _1638_, _1633_, _1628_, _1623_, _1618_, _1613_, _1608_, _1603_, _1598_, _1593_, _1588_, _1583_, _1578_, _1573_, _1568_, _1563_, _1558_, _1553_, _1548_, _1543_, _1538_, _1533_, _1528_, _1523_, _1518_, _1513_, _1508_, _1503_, _1498_, _1493_, _1488_, _1483_, _1478_, _1473_, _1468_, _1463_, _1458_, _1453_, _1448_, _1443_, _1438_, _1433_, _1428_, _1423_, _1418_, _1413_, _1408_, _1403_, _1398_, _1393_, _1388_, _1383_, _1378_, _1373_, _1368_, _1363_, _1358_, _1353_, _1348_, _1343_, _1338_, _1333_, _1328_, _1323_, _1318_, _1313_, _1308_, _1303_, _1298_, _1293_, _1288_, _1283_, _1278_, _1273_, _1268_, _1263_, _1258_, _1253_, _1248_, _1243_, _1238_, _1233_, _1228_, _1223_, _1218_, _1213_, _1208_, _1203_, _1198_, _1193_, _1188_, _1183_, _1178_, _1173_, _1168_, _1163_, _1158_, _1153_, _1148_, _1143_, _1138_, _1133_ };
  always @(posedge clk)
    nz_0_0 <= { _1693_, _1691_ };
  always @(posedge clk)
    neg_0_0 <= { _1696_, _1694_ };
  always @(posedge clk)
    rest_0_0 <= ninefold_0_0[7:0];
  always @(posedge clk)
    nz_0_1 <= { _1699_, _1697_, nz_0_0 };
  always @(posedge clk)
    neg_0_1 <= { _1702_, _1700_, neg_0_0 };
  always @(posedge clk)
    rest_0_1 <= ninefold_0_1[7:0];
  always @(posedge clk)
    nz_0_2 <= { _1703_, nz_0_1 };
  always @(posedge clk)
    neg_0_2 <= { _1704_, neg_0_1 };
  always @(posedge clk)
    rest_0_2 <= tripled_0_2[7:0];
  always @(posedge clk)
    nz_1_0 <= { _1707_, _1705_ };
  always @(posedge clk)
    neg_1_0 <= { _1710_, _1708_ };
  always @(posedge clk)
    rest_1_0 <= ninefold_1_0[7:0];
  always @(posedge clk)
    nz_1_1 <= { _1713_, _1711_, nz_1_0 };
  always @(posedge clk)
    neg_1_1 <= { _1716_, _1714_, neg_1_0 };
  always @(posedge clk)
    rest_1_1 <= ninefold_1_1[7:0];
  always @(posedge clk)
    nz_1_2 <= { _1717_, nz_1_1 };
  always @(posedge clk)
    neg_1_2 <= { _1718_, neg_1_1 };
  always @(posedge clk)
    rest_1_2 <= tripled_1_2[7:0];
  always @(posedge clk)
    nz_2_0 <= { _1721_, _1719_ };
  always @(posedge clk)
    neg_2_0 <= { _1724_, _1722_ };
  always @(posedge clk)
    rest_2_0 <= ninefold_2_0[7:0];
  always @(posedge clk)
    nz_2_1 <= { _1727_, _1725_, nz_2_0 };
  always @(posedge clk)
    neg_2_1 <= { _1730_, _1728_, neg_2_0 };
  always @(posedge clk)
    rest_2_1 <= ninefold_2_1[7:0];
  always @(posedge clk)
    nz_2_2 <= { _1731_, nz_2_1 };
  always @(posedge clk)
    neg_2_2 <= { _1732_, neg_2_1 };
  always @(posedge clk)
    rest_2_2 <= tripled_2_2[7:0];
  always @(posedge clk)
    nz_3_0 <= { _1735_, _1733_ };
  always @(posedge clk)
    neg_3_0 <= { _1738_, _1736_ };
  always @(posedge clk)
    rest_3_0 <= ninefold_3_0[7:0];
  always @(posedge clk)
    nz_3_1 <= { _1741_, _1739_, nz_3_0 };
  always @(posedge clk)
    neg_3_1 <= { _1744_, _1742_, neg_3_0 };
  always @(posedge clk)
    rest_3_1 <= ninefold_3_1[7:0];
  always @(posedge clk)
    nz_3_2 <= { _1745_, nz_3_1 };
  always @(posedge clk)
    neg_3_2 <= { _1746_, neg_3_1 };
  always @(posedge clk)
    rest_3_2 <= tripled_3_2[7:0];
  always @(posedge clk)
    nz_4_0 <= { _1749_, _1747_ };
  always @(posedge clk)
    neg_4_0 <= { _1752_, _1750_ };
  always @(posedge clk)
    rest_4_0 <= ninefold_4_0[7:0];
  always @(posedge clk)
    nz_4_1 <= { _1755_, _1753_, nz_4_0 };
  always @(posedge clk)
    neg_4_1 <= { _1758_, _1756_, neg_4_0 };
  always @(posedge clk)
    rest_4_1 <= ninefold_4_1[7:0];
  always @(posedge clk)
    nz_4_2 <= { _1759_, nz_4_1 };
  always @(posedge clk)
    neg_4_2 <= { _1760_, neg_4_1 };
  always @(posedge clk)
    rest_4_2 <= tripled_4_2[7:0];
  always @(posedge clk)
    nz_5_0 <= { _1763_, _1761_ };
  always @(posedge clk)
    neg_5_0 <= { _1766_, _1764_ };
  always @(posedge clk)
    rest_5_0 <= ninefold_5_0[7:0];
  always @(posedge clk)
    nz_5_1 <= { _1769_, _1767_, nz_5_0 };
  always @(posedge clk)
    neg_5_1 <= { _1772_, _1770_, neg_5_0 };
  always @(posedge clk)
    rest_5_1 <= ninefold_5_1[7:0];
  always @(posedge clk)
    nz_5_2 <= { _1773_, nz_5_1 };
  always @(posedge clk)
    neg_5_2 <= { _1774_, neg_5_1 };
  always @(posedge clk)
    rest_5_2 <= tripled_5_2[7:0];
  always @(posedge clk)
    nz_6_0 <= { _1777_, _1775_ };
  always @(posedge clk)
    neg_6_0 <= { _1780_, _1778_ };
  always @(posedge clk)
    rest_6_0 <= ninefold_6_0[7:0];
  always @(posedge clk)
    nz_6_1 <= { _1783_, _1781_, nz_6_0 };
  always @(posedge clk)
    neg_6_1 <= { _1786_, _1784_, neg_6_0 };
  always @(posedge clk)
    rest_6_1 <= ninefold_6_1[7:0];
  always @(posedge clk)
    nz_6_2 <= { _1787_, nz_6_1 };
  always @(posedge clk)
    neg_6_2 <= { _1788_, neg_6_1 };
  always @(posedge clk)
    rest_6_2 <= tripled_6_2[7:0];
  always @(posedge clk)
    nz_7_0 <= { _1791_, _1789_ };
  always @(posedge clk)
    neg_7_0 <= { _1794_, _1792_ };
  always @(posedge clk)
    rest_7_0 <= ninefold_7_0[7:0];
  always @(posedge clk)
    nz_7_1 <= { _1797_, _1795_, nz_7_0 };
  always @(posedge clk)
    neg_7_1 <= { _1800_, _1798_, neg_7_0 };
  always @(posedge clk)
    rest_7_1 <= ninefold_7_1[7:0];
  always @(posedge clk)
    nz_7_2 <= { _1801_, nz_7_1 };
  always @(posedge clk)
    neg_7_2 <= { _1802_, neg_7_1 };
  always @(posedge clk)
    rest_7_2 <= tripled_7_2[7:0];
  always @(posedge clk)
    nz_8_0 <= { _1805_, _1803_ };
  always @(posedge clk)
    neg_8_0 <= { _1808_, _1806_ };
  always @(posedge clk)
    rest_8_0 <= ninefold_8_0[7:0];
  always @(posedge clk)
    nz_8_1 <= { _1811_, _1809_, nz_8_0 };
  always @(posedge clk)
    neg_8_1 <= { _1814_, _1812_, neg_8_0 };
  always @(posedge clk)
    rest_8_1 <= ninefold_8_1[7:0];
  always @(posedge clk)
    nz_8_2 <= { _1815_, nz_8_1 };
  always @(posedge clk)
    neg_8_2 <= { _1816_, neg_8_1 };
  always @(posedge clk)
    rest_8_2 <= tripled_8_2[7:0];
  always @(posedge clk)
    nz_9_0 <= { _1819_, _1817_ };
  always @(posedge clk)
    neg_9_0 <= { _1822_, _1820_ };
  always @(posedge clk)
    rest_9_0 <= ninefold_9_0[7:0];
  always @(posedge clk)
    nz_9_1 <= { _1825_, _1823_, nz_9_0 };
  always @(posedge clk)
    neg_9_1 <= { _1828_, _1826_, neg_9_0 };
  always @(posedge clk)
    rest_9_1 <= ninefold_9_1[7:0];
  always @(posedge clk)
    nz_9_2 <= { _1829_, nz_9_1 };
  always @(posedge clk)
    neg_9_2 <= { _1830_, neg_9_1 };
  always @(posedge clk)
    rest_9_2 <= tripled_9_2[7:0];
  always @(posedge clk)
    nz_10_0 <= { _1833_, _1831_ };
  always @(posedge clk)
    neg_10_0 <= { _1836_, _1834_ };
  always @(posedge clk)
    rest_10_0 <= ninefold_10_0[7:0];
  always @(posedge clk)
    nz_10_1 <= { _1839_, _1837_, nz_10_0 };
  always @(posedge clk)
    neg_10_1 <= { _1842_, _1840_, neg_10_0 };
  always @(posedge clk)
    rest_10_1 <= ninefold_10_1[7:0];
  always @(posedge clk)
    nz_10_2 <= { _1843_, nz_10_1 };
  always @(posedge clk)
    neg_10_2 <= { _1844_, neg_10_1 };
  always @(posedge clk)
    rest_10_2 <= tripled_10_2[7:0];
  always @(posedge clk)
    nz_11_0 <= { _1847_, _1845_ };
  always @(posedge clk)
    neg_11_0 <= { _1850_, _1848_ };
  always @(posedge clk)
    rest_11_0 <= ninefold_11_0[7:0];
  always @(posedge clk)
    nz_11_1 <= { _1853_, _1851_, nz_11_0 };
  always @(posedge clk)
    neg_11_1 <= { _1856_, _1854_, neg_11_0 };
  always @(posedge clk)
    rest_11_1 <= ninefold_11_1[7:0];
  always @(posedge clk)
    nz_11_2 <= { _1857_, nz_11_1 };
  always @(posedge clk)
    neg_11_2 <= { _1858_, neg_11_1 };
  always @(posedge clk)
    rest_11_2 <= tripled_11_2[7:0];
  always @(posedge clk)
    nz_12_0 <= { _1861_, _1859_ };
  always @(posedge clk)
    neg_12_0 <= { _1864_, _1862_ };
  always @(posedge clk)
    rest_12_0 <= ninefold_12_0[7:0];
  always @(posedge clk)
    nz_12_1 <= { _1867_, _1865_, nz_12_0 };
  always @(posedge clk)
    neg_12_1 <= { _1870_, _1868_, neg_12_0 };
  always @(posedge clk)
    rest_12_1 <= ninefold_12_1[7:0];
  always @(posedge clk)
    nz_12_2 <= { _1871_, nz_12_1 };
  always @(posedge clk)
    neg_12_2 <= { _1872_, neg_12_1 };
  always @(posedge clk)
    rest_12_2 <= tripled_12_2[7:0];
  always @(posedge clk)
    nz_13_0 <= { _1875_, _1873_ };
  always @(posedge clk)
    neg_13_0 <= { _1878_, _1876_ };
  always @(posedge clk)
    rest_13_0 <= ninefold_13_0[7:0];
  always @(posedge clk)
    nz_13_1 <= { _1881_, _1879_, nz_13_0 };
  always @(posedge clk)
    neg_13_1 <= { _1884_, _1882_, neg_13_0 };
  always @(posedge clk)
    rest_13_1 <= ninefold_13_1[7:0];
  always @(posedge clk)
    nz_13_2 <= { _1885_, nz_13_1 };
  always @(posedge clk)
    neg_13_2 <= { _1886_, neg_13_1 };
  always @(posedge clk)
    rest_13_2 <= tripled_13_2[7:0];
  always @(posedge clk)
    nz_14_0 <= { _1889_, _1887_ };
  always @(posedge clk)
    neg_14_0 <= { _1892_, _1890_ };
  always @(posedge clk)
    rest_14_0 <= ninefold_14_0[7:0];
  always @(posedge clk)
    nz_14_1 <= { _1895_, _1893_, nz_14_0 };
  always @(posedge clk)
    neg_14_1 <= { _1898_, _1896_, neg_14_0 };
  always @(posedge clk)
    rest_14_1 <= ninefold_14_1[7:0];
  always @(posedge clk)
    nz_14_2 <= { _1899_, nz_14_1 };
  always @(posedge clk)
    neg_14_2 <= { _1900_, neg_14_1 };
  always @(posedge clk)
    rest_14_2 <= tripled_14_2[7:0];
  always @(posedge clk)
    nz_15_0 <= { _1903_, _1901_ };
  always @(posedge clk)
    neg_15_0 <= { _1906_, _1904_ };
  always @(posedge clk)
    rest_15_0 <= ninefold_15_0[7:0];
  always @(posedge clk)
    nz_15_1 <= { _1909_, _1907_, nz_15_0 };
  always @(posedge clk)
    neg_15_1 <= { _1912_, _1910_, neg_15_0 };
  always @(posedge clk)
    rest_15_1 <= ninefold_15_1[7:0];
  always @(posedge clk)
    nz_15_2 <= { _1913_, nz_15_1 };
  always @(posedge clk)
    neg_15_2 <= { _1914_, neg_15_1 };
  always @(posedge clk)
    rest_15_2 <= tripled_15_2[7:0];
  always @(posedge clk)
    nz_16_0 <= { _1917_, _1915_ };
  always @(posedge clk)
    neg_16_0 <= { _1920_, _1918_ };
  always @(posedge clk)
    rest_16_0 <= ninefold_16_0[7:0];
  always @(posedge clk)
    nz_16_1 <= { _1923_, _1921_, nz_16_0 };
  always @(posedge clk)
    neg_16_1 <= { _1926_, _1924_, neg_16_0 };
  always @(posedge clk)
    rest_16_1 <= ninefold_16_1[7:0];
  always @(posedge clk)
    nz_16_2 <= { _1927_, nz_16_1 };
  always @(posedge clk)
    neg_16_2 <= { _1928_, neg_16_1 };
  always @(posedge clk)
    rest_16_2 <= tripled_16_2[7:0];
  always @(posedge clk)
    nz_17_0 <= { _1931_, _1929_ };
  always @(posedge clk)
    neg_17_0 <= { _1934_, _1932_ };
  always @(posedge clk)
    rest_17_0 <= ninefold_17_0[7:0];
  always @(posedge clk)
    nz_17_1 <= { _1937_, _1935_, nz_17_0 };
  always @(posedge clk)
    neg_17_1 <= { _1940_, _1938_, neg_17_0 };
  always @(posedge clk)
    rest_17_1 <= ninefold_17_1[7:0];
  always @(posedge clk)
    nz_17_2 <= { _1941_, nz_17_1 };
  always @(posedge clk)
    neg_17_2 <= { _1942_, neg_17_1 };
  always @(posedge clk)
    rest_17_2 <= tripled_17_2[7:0];
  always @(posedge clk)
    nz_18_0 <= { _1945_, _1943_ };
  always @(posedge clk)
    neg_18_0 <= { _1948_, _1946_ };
  always @(posedge clk)
    rest_18_0 <= ninefold_18_0[7:0];
  always @(posedge clk)
    nz_18_1 <= { _1951_, _1949_, nz_18_0 };
  always @(posedge clk)
    neg_18_1 <= { _1954_, _1952_, neg_18_0 };
  always @(posedge clk)
    rest_18_1 <= ninefold_18_1[7:0];
  always @(posedge clk)
    nz_18_2 <= { _1955_, nz_18_1 };
  always @(posedge clk)
    neg_18_2 <= { _1956_, neg_18_1 };
  always @(posedge clk)
    rest_18_2 <= tripled_18_2[7:0];
  always @(posedge clk)
    nz_19_0 <= { _1959_, _1957_ };
  always @(posedge clk)
    neg_19_0 <= { _1962_, _1960_ };
  always @(posedge clk)
    rest_19_0 <= ninefold_19_0[7:0];
  always @(posedge clk)
    nz_19_1 <= { _1965_, _1963_, nz_19_0 };
  always @(posedge clk)
    neg_19_1 <= { _1968_, _1966_, neg_19_0 };
  always @(posedge clk)
    rest_19_1 <= ninefold_19_1[7:0];
  always @(posedge clk)
    nz_19_2 <= { _1969_, nz_19_1 };
  always @(posedge clk)
    neg_19_2 <= { _1970_, neg_19_1 };
  always @(posedge clk)
    rest_19_2 <= tripled_19_2[7:0];
  always @(posedge clk)
    nz_20_0 <= { _1973_, _1971_ };
  always @(posedge clk)
    neg_20_0 <= { _1976_, _1974_ };
  always @(posedge clk)
    rest_20_0 <= ninefold_20_0[7:0];
  always @(posedge clk)
    nz_20_1 <= { _1979_, _1977_, nz_20_0 };
  always @(posedge clk)
    neg_20_1 <= { _1982_, _1980_, neg_20_0 };
  always @(posedge clk)
    rest_20_1 <= ninefold_20_1[7:0];
  always @(posedge clk)
    nz_20_2 <= { _1983_, nz_20_1 };
  always @(posedge clk)
    neg_20_2 <= { _1984_, neg_20_1 };
  always @(posedge clk)
    rest_20_2 <= tripled_20_2[7:0];
  always @(posedge clk)
    nz_21_0 <= { _1987_, _1985_ };
  always @(posedge clk)
    neg_21_0 <= { _1990_, _1988_ };
  always @(posedge clk)
    rest_21_0 <= ninefold_21_0[7:0];
  always @(posedge clk)
    nz_21_1 <= { _1993_, _1991_, nz_21_0 };
  always @(posedge clk)
    neg_21_1 <= { _1996_, _1994_, neg_21_0 };
  always @(posedge clk)
    rest_21_1 <= ninefold_21_1[7:0];
  always @(posedge clk)
    nz_21_2 <= { _1997_, nz_21_1 };
  always @(posedge clk)
    neg_21_2 <= { _1998_, neg_21_1 };
  always @(posedge clk)
    rest_21_2 <= tripled_21_2[7:0];
  always @(posedge clk)
    nz_22_0 <= { _2001_, _1999_ };
  always @(posedge clk)
    neg_22_0 <= { _2004_, _2002_ };
  always @(posedge clk)
    rest_22_0 <= ninefold_22_0[7:0];
  always @(posedge clk)
    nz_22_1 <= { _2007_, _2005_, nz_22_0 };
  always @(posedge clk)
    neg_22_1 <= { _2010_, _2008_, neg_22_0 };
  always @(posedge clk)
    rest_22_1 <= ninefold_22_1[7:0];
  always @(posedge clk)
    nz_22_2 <= { _2011_, nz_22_1 };
  always @(posedge clk)
    neg_22_2 <= { _2012_, neg_22_1 };
  always @(posedge clk)
    rest_22_2 <= tripled_22_2[7:0];
  always @(posedge clk)
    nz_23_0 <= { _2015_, _2013_ };
  always @(posedge clk)
    neg_23_0 <= { _2018_, _2016_ };
  always @(posedge clk)
    rest_23_0 <= ninefold_23_0[7:0];
  always @(posedge clk)
    nz_23_1 <= { _2021_, _2019_, nz_23_0 };
  always @(posedge clk)
    neg_23_1 <= { _2024_, _2022_, neg_23_0 };
  always @(posedge clk)
    rest_23_1 <= ninefold_23_1[7:0];
  always @(posedge clk)
    nz_23_2 <= { _2025_, nz_23_1 };
  always @(posedge clk)
    neg_23_2 <= { _2026_, neg_23_1 };
  always @(posedge clk)
    rest_23_2 <= tripled_23_2[7:0];
  always @(posedge clk)
    nz_24_0 <= { _2029_, _2027_ };
  always @(posedge clk)
    neg_24_0 <= { _2032_, _2030_ };
  always @(posedge clk)
    rest_24_0 <= ninefold_24_0[7:0];
  always @(posedge clk)
    nz_24_1 <= { _2035_, _2033_, nz_24_0 };
  always @(posedge clk)
    neg_24_1 <= { _2038_, _2036_, neg_24_0 };
  always @(posedge clk)
    rest_24_1 <= ninefold_24_1[7:0];
  always @(posedge clk)
    nz_24_2 <= { _2039_, nz_24_1 };
  always @(posedge clk)
    neg_24_2 <= { _2040_, neg_24_1 };
  always @(posedge clk)
    rest_24_2 <= tripled_24_2[7:0];
  always @(posedge clk)
    nz_25_0 <= { _2043_, _2041_ };
  always @(posedge clk)
    neg_25_0 <= { _2046_, _2044_ };
  always @(posedge clk)
    rest_25_0 <= ninefold_25_0[7:0];
  always @(posedge clk)
    nz_25_1 <= { _2049_, _2047_, nz_25_0 };
  always @(posedge clk)
    neg_25_1 <= { _2052_, _2050_, neg_25_0 };
  always @(posedge clk)
    rest_25_1 <= ninefold_25_1[7:0];
  always @(posedge clk)
    nz_25_2 <= { _2053_, nz_25_1 };
  always @(posedge clk)
    neg_25_2 <= { _2054_, neg_25_1 };
  always @(posedge clk)
    rest_25_2 <= tripled_25_2[7:0];
  always @(posedge clk)
    nz_26_0 <= { _2057_, _2055_ };
  always @(posedge clk)
    neg_26_0 <= { _2060_, _2058_ };
  always @(posedge clk)
    rest_26_0 <= ninefold_26_0[7:0];
  always @(posedge clk)
    nz_26_1 <= { _2063_, _2061_, nz_26_0 };
  always @(posedge clk)
    neg_26_1 <= { _2066_, _2064_, neg_26_0 };
  always @(posedge clk)
    rest_26_1 <= ninefold_26_1[7:0];
  always @(posedge clk)
    nz_26_2 <= { _2067_, nz_26_1 };
  always @(posedge clk)
    neg_26_2 <= { _2068_, neg_26_1 };
  always @(posedge clk)
    rest_26_2 <= tripled_26_2[7:0];
  always @(posedge clk)
    nz_27_0 <= { _2071_, _2069_ };
  always @(posedge clk)
    neg_27_0 <= { _2074_, _2072_ };
  always @(posedge clk)
    rest_27_0 <= ninefold_27_0[7:0];
  always @(posedge clk)
    nz_27_1 <= { _2077_, _2075_, nz_27_0 };
  always @(posedge clk)
    neg_27_1 <= { _2080_, _2078_, neg_27_0 };
  always @(posedge clk)
    rest_27_1 <= ninefold_27_1[7:0];
  always @(posedge clk)
    nz_27_2 <= { _2081_, nz_27_1 };
  always @(posedge clk)
    neg_27_2 <= { _2082_, neg_27_1 };
  always @(posedge clk)
    rest_27_2 <= tripled_27_2[7:0];
  always @(posedge clk)
    nz_28_0 <= { _2085_, _2083_ };
  always @(posedge clk)
    neg_28_0 <= { _2088_, _2086_ };
  always @(posedge clk)
    rest_28_0 <= ninefold_28_0[7:0];
  always @(posedge clk)
    nz_28_1 <= { _2091_, _2089_, nz_28_0 };
  always @(posedge clk)
    neg_28_1 <= { _2094_, _2092_, neg_28_0 };
  always @(posedge clk)
    rest_28_1 <= ninefold_28_1[7:0];
  always @(posedge clk)
    nz_28_2 <= { _2095_, nz_28_1 };
  always @(posedge clk)
    neg_28_2 <= { _2096_, neg_28_1 };
  always @(posedge clk)
    rest_28_2 <= tripled_28_2[7:0];
  always @(posedge clk)
    nz_29_0 <= { _2099_, _2097_ };
  always @(posedge clk)
    neg_29_0 <= { _2102_, _2100_ };
  always @(posedge clk)
    rest_29_0 <= ninefold_29_0[7:0];
  always @(posedge clk)
    nz_29_1 <= { _2105_, _2103_, nz_29_0 };
  always @(posedge clk)
    neg_29_1 <= { _2108_, _2106_, neg_29_0 };
  always @(posedge clk)
    rest_29_1 <= ninefold_29_1[7:0];
  always @(posedge clk)
    nz_29_2 <= { _2109_, nz_29_1 };
  always @(posedge clk)
    neg_29_2 <= { _2110_, neg_29_1 };
  always @(posedge clk)
    rest_29_2 <= tripled_29_2[7:0];
  always @(posedge clk)
    nz_30_0 <= { _2113_, _2111_ };
  always @(posedge clk)
    neg_30_0 <= { _2116_, _2114_ };
  always @(posedge clk)
    rest_30_0 <= ninefold_30_0[7:0];
  always @(posedge clk)
    nz_30_1 <= { _2119_, _2117_, nz_30_0 };
  always @(posedge clk)
    neg_30_1 <= { _2122_, _2120_, neg_30_0 };
  always @(posedge clk)
    rest_30_1 <= ninefold_30_1[7:0];
  always @(posedge clk)
    nz_30_2 <= { _2123_, nz_30_1 };
  always @(posedge clk)
    neg_30_2 <= { _2124_, neg_30_1 };
  always @(posedge clk)
    rest_30_2 <= tripled_30_2[7:0];
  always @(posedge clk)
    nz_31_0 <= { _2127_, _2125_ };
  always @(posedge clk)
    neg_31_0 <= { _0000_, _2128_ };
  always @(posedge clk)
    rest_31_0 <= ninefold_31_0[7:0];
  always @(posedge clk)
    nz_31_1 <= { _0003_, _0001_, nz_31_0 };
  always @(posedge clk)
    neg_31_1 <= { _0006_, _0004_, neg_31_0 };
  always @(posedge clk)
    rest_31_1 <= ninefold_31_1[7:0];
  always @(posedge clk)
    nz_31_2 <= { _0007_, nz_31_1 };
  always @(posedge clk)
    neg_31_2 <= { _0008_, neg_31_1 };
  always @(posedge clk)
    rest_31_2 <= tripled_31_2[7:0];
  always @(posedge clk)
    nz_32_0 <= { _0011_, _0009_ };
  always @(posedge clk)
    neg_32_0 <= { _0014_, _0012_ };
  always @(posedge clk)
    rest_32_0 <= ninefold_32_0[7:0];
  always @(posedge clk)
    nz_32_1 <= { _0017_, _0015_, nz_32_0 };
  always @(posedge clk)
    neg_32_1 <= { _0020_, _0018_, neg_32_0 };
  always @(posedge clk)
    rest_32_1 <= ninefold_32_1[7:0];
  always @(posedge clk)
    nz_32_2 <= { _0021_, nz_32_1 };
  always @(posedge clk)
    neg_32_2 <= { _0022_, neg_32_1 };
  always @(posedge clk)
    rest_32_2 <= tripled_32_2[7:0];
  always @(posedge clk)
    nz_33_0 <= { _0025_, _0023_ };
  always @(posedge clk)
    neg_33_0 <= { _0028_, _0026_ };
  always @(posedge clk)
    rest_33_0 <= ninefold_33_0[7:0];
  always @(posedge clk)
    nz_33_1 <= { _0031_, _0029_, nz_33_0 };
  always @(posedge clk)
    neg_33_1 <= { _0034_, _0032_, neg_33_0 };
  always @(posedge clk)
    rest_33_1 <= ninefold_33_1[7:0];
  always @(posedge clk)
    nz_33_2 <= { _0035_, nz_33_1 };
  always @(posedge clk)
    neg_33_2 <= { _0036_, neg_33_1 };
  always @(posedge clk)
    rest_33_2 <= tripled_33_2[7:0];
  always @(posedge clk)
    nz_34_0 <= { _0039_, _0037_ };
  always @(posedge clk)
    neg_34_0 <= { _0042_, _0040_ };
  always @(posedge clk)
    rest_34_0 <= ninefold_34_0[7:0];
  always @(posedge clk)
    nz_34_1 <= { _0045_, _0043_, nz_34_0 };
  always @(posedge clk)
    neg_34_1 <= { _0048_, _0046_, neg_34_0 };
  always @(posedge clk)
    rest_34_1 <= ninefold_34_1[7:0];
  always @(posedge clk)
    nz_34_2 <= { _0049_, nz_34_1 };
  always @(posedge clk)
    neg_34_2 <= { _0050_, neg_34_1 };
  always @(posedge clk)
    rest_34_2 <= tripled_34_2[7:0];
  always @(posedge clk)
    nz_35_0 <= { _0053_, _0051_ };
  always @(posedge clk)
    neg_35_0 <= { _0056_, _0054_ };
  always @(posedge clk)
    rest_35_0 <= ninefold_35_0[7:0];
  always @(posedge clk)
    nz_35_1 <= { _0059_, _0057_, nz_35_0 };
  always @(posedge clk)
    neg_35_1 <= { _0062_, _0060_, neg_35_0 };
  always @(posedge clk)
    rest_35_1 <= ninefold_35_1[7:0];
  always @(posedge clk)
    nz_35_2 <= { _0063_, nz_35_1 };
  always @(posedge clk)
    neg_35_2 <= { _0064_, neg_35_1 };
  always @(posedge clk)
    rest_35_2 <= tripled_35_2[7:0];
  always @(posedge clk)
    nz_36_0 <= { _0067_, _0065_ };
  always @(posedge clk)
    neg_36_0 <= { _0070_, _0068_ };
  always @(posedge clk)
    rest_36_0 <= ninefold_36_0[7:0];
  always @(posedge clk)
    nz_36_1 <= { _0073_, _0071_, nz_36_0 };
  always @(posedge clk)
    neg_36_1 <= { _0076_, _0074_, neg_36_0 };
  always @(posedge clk)
    rest_36_1 <= ninefold_36_1[7:0];
  always @(posedge clk)
    nz_36_2 <= { _0077_, nz_36_1 };
  always @(posedge clk)
    neg_36_2 <= { _0078_, neg_36_1 };
  always @(posedge clk)
    rest_36_2 <= tripled_36_2[7:0];
  always @(posedge clk)
    nz_37_0 <= { _0081_, _0079_ };
  always @(posedge clk)
    neg_37_0 <= { _0084_, _0082_ };
  always @(posedge clk)
    rest_37_0 <= ninefold_37_0[7:0];
  always @(posedge clk)
    nz_37_1 <= { _0087_, _0085_, nz_37_0 };
  always @(posedge clk)
    neg_37_1 <= { _0090_, _0088_, neg_37_0 };
  always @(posedge clk)
    rest_37_1 <= ninefold_37_1[7:0];
  always @(posedge clk)
    nz_37_2 <= { _0091_, nz_37_1 };
  always @(posedge clk)
    neg_37_2 <= { _0092_, neg_37_1 };
  always @(posedge clk)
    rest_37_2 <= tripled_37_2[7:0];
  always @(posedge clk)
    nz_38_0 <= { _0095_, _0093_ };
  always @(posedge clk)
    neg_38_0 <= { _0098_, _0096_ };
  always @(posedge clk)
    rest_38_0 <= ninefold_38_0[7:0];
  always @(posedge clk)
    nz_38_1 <= { _0101_, _0099_, nz_38_0 };
  always @(posedge clk)
    neg_38_1 <= { _0104_, _0102_, neg_38_0 };
  always @(posedge clk)
    rest_38_1 <= ninefold_38_1[7:0];
  always @(posedge clk)
    nz_38_2 <= { _0105_, nz_38_1 };
  always @(posedge clk)
    neg_38_2 <= { _0106_, neg_38_1 };
  always @(posedge clk)
    rest_38_2 <= tripled_38_2[7:0];
  always @(posedge clk)
    nz_39_0 <= { _0109_, _0107_ };
  always @(posedge clk)
    neg_39_0 <= { _0112_, _0110_ };
  always @(posedge clk)
    rest_39_0 <= ninefold_39_0[7:0];
  always @(posedge clk)
    nz_39_1 <= { _0115_, _0113_, nz_39_0 };
  always @(posedge clk)
    neg_39_1 <= { _0118_, _0116_, neg_39_0 };
  always @(posedge clk)
    rest_39_1 <= ninefold_39_1[7:0];
  always @(posedge clk)
    nz_39_2 <= { _0119_, nz_39_1 };
  always @(posedge clk)
    neg_39_2 <= { _0120_, neg_39_1 };
  always @(posedge clk)
    rest_39_2 <= tripled_39_2[7:0];
  always @(posedge clk)
    nz_40_0 <= { _0123_, _0121_ };
  always @(posedge clk)
    neg_40_0 <= { _0126_, _0124_ };
  always @(posedge clk)
    rest_40_0 <= ninefold_40_0[7:0];
  always @(posedge clk)
    nz_40_1 <= { _0129_, _0127_, nz_40_0 };
  always @(posedge clk)
    neg_40_1 <= { _0132_, _0130_, neg_40_0 };
  always @(posedge clk)
    rest_40_1 <= ninefold_40_1[7:0];
  always @(posedge clk)
    nz_40_2 <= { _0133_, nz_40_1 };
  always @(posedge clk)
    neg_40_2 <= { _0134_, neg_40_1 };
  always @(posedge clk)
    rest_40_2 <= tripled_40_2[7:0];
  always @(posedge clk)
    nz_41_0 <= { _0137_, _0135_ };
  always @(posedge clk)
    neg_41_0 <= { _0140_, _0138_ };
  always @(posedge clk)
    rest_41_0 <= ninefold_41_0[7:0];
  always @(posedge clk)
    nz_41_1 <= { _0143_, _0141_, nz_41_0 };
  always @(posedge clk)
    neg_41_1 <= { _0146_, _0144_, neg_41_0 };
  always @(posedge clk)
    rest_41_1 <= ninefold_41_1[7:0];
  always @(posedge clk)
    nz_41_2 <= { _0147_, nz_41_1 };
  always @(posedge clk)
    neg_41_2 <= { _0148_, neg_41_1 };
  always @(posedge clk)
    rest_41_2 <= tripled_41_2[7:0];
  always @(posedge clk)
    nz_42_0 <= { _0151_, _0149_ };
  always @(posedge clk)
    neg_42_0 <= { _0154_, _0152_ };
  always @(posedge clk)
    rest_42_0 <= ninefold_42_0[7:0];
  always @(posedge clk)
    nz_42_1 <= { _0157_, _0155_, nz_42_0 };
  always @(posedge clk)
    neg_42_1 <= { _0160_, _0158_, neg_42_0 };
  always @(posedge clk)
    rest_42_1 <= ninefold_42_1[7:0];
  always @(posedge clk)
    nz_42_2 <= { _0161_, nz_42_1 };
  always @(posedge clk)
    neg_42_2 <= { _0162_, neg_42_1 };
  always @(posedge clk)
    rest_42_2 <= tripled_42_2[7:0];
  always @(posedge clk)
    nz_43_0 <= { _0165_, _0163_ };
  always @(posedge clk)
    neg_43_0 <= { _0168_, _0166_ };
  always @(posedge clk)
    rest_43_0 <= ninefold_43_0[7:0];
  always @(posedge clk)
    nz_43_1 <= { _0171_, _0169_, nz_43_0 };
  always @(posedge clk)
    neg_43_1 <= { _0174_, _0172_, neg_43_0 };
  always @(posedge clk)
    rest_43_1 <= ninefold_43_1[7:0];
  always @(posedge clk)
    nz_43_2 <= { _0175_, nz_43_1 };
  always @(posedge clk)
    neg_43_2 <= { _0176_, neg_43_1 };
  always @(posedge clk)
    rest_43_2 <= tripled_43_2[7:0];
  always @(posedge clk)
    nz_44_0 <= { _0179_, _0177_ };
  always @(posedge clk)
    neg_44_0 <= { _0182_, _0180_ };
  always @(posedge clk)
    rest_44_0 <= ninefold_44_0[7:0];
  always @(posedge clk)
    nz_44_1 <= { _0185_, _0183_, nz_44_0 };
  always @(posedge clk)
    neg_44_1 <= { _0188_, _0186_, neg_44_0 };
  always @(posedge clk)
    rest_44_1 <= ninefold_44_1[7:0];
  always @(posedge clk)
    nz_44_2 <= { _0189_, nz_44_1 };
  always @(posedge clk)
    neg_44_2 <= { _0190_, neg_44_1 };
  always @(posedge clk)
    rest_44_2 <= tripled_44_2[7:0];
  always @(posedge clk)
    nz_45_0 <= { _0193_, _0191_ };
  always @(posedge clk)
    neg_45_0 <= { _0196_, _0194_ };
  always @(posedge clk)
    rest_45_0 <= ninefold_45_0[7:0];
  always @(posedge clk)
    nz_45_1 <= { _0199_, _0197_, nz_45_0 };
  always @(posedge clk)
    neg_45_1 <= { _0202_, _0200_, neg_45_0 };
  always @(posedge clk)
    rest_45_1 <= ninefold_45_1[7:0];
  always @(posedge clk)
    nz_45_2 <= { _0203_, nz_45_1 };
  always @(posedge clk)
    neg_45_2 <= { _0204_, neg_45_1 };
  always @(posedge clk)
    rest_45_2 <= tripled_45_2[7:0];
  always @(posedge clk)
    nz_46_0 <= { _0207_, _0205_ };
  always @(posedge clk)
    neg_46_0 <= { _0210_, _0208_ };
  always @(posedge clk)
    rest_46_0 <= ninefold_46_0[7:0];
  always @(posedge clk)
    nz_46_1 <= { _0213_, _0211_, nz_46_0 };
  always @(posedge clk)
    neg_46_1 <= { _0216_, _0214_, neg_46_0 };
  always @(posedge clk)
    rest_46_1 <= ninefold_46_1[7:0];
  always @(posedge clk)
    nz_46_2 <= { _0217_, nz_46_1 };
  always @(posedge clk)
    neg_46_2 <= { _0218_, neg_46_1 };
  always @(posedge clk)
    rest_46_2 <= tripled_46_2[7:0];
  always @(posedge clk)
    nz_47_0 <= { _0221_, _0219_ };
  always @(posedge clk)
    neg_47_0 <= { _0224_, _0222_ };
  always @(posedge clk)
    rest_47_0 <= ninefold_47_0[7:0];
  always @(posedge clk)
    nz_47_1 <= { _0227_, _0225_, nz_47_0 };
  always @(posedge clk)
    neg_47_1 <= { _0230_, _0228_, neg_47_0 };
  always @(posedge clk)
    rest_47_1 <= ninefold_47_1[7:0];
  always @(posedge clk)
    nz_47_2 <= { _0231_, nz_47_1 };
  always @(posedge clk)
    neg_47_2 <= { _0232_, neg_47_1 };
  always @(posedge clk)
    rest_47_2 <= tripled_47_2[7:0];
  always @(posedge clk)
    nz_48_0 <= { _0235_, _0233_ };
  always @(posedge clk)
    neg_48_0 <= { _0238_, _0236_ };
  always @(posedge clk)
    rest_48_0 <= ninefold_48_0[7:0];
  always @(posedge clk)
    nz_48_1 <= { _0241_, _0239_, nz_48_0 };
  always @(posedge clk)
    neg_48_1 <= { _0244_, _0242_, neg_48_0 };
  always @(posedge clk)
    rest_48_1 <= ninefold_48_1[7:0];
  always @(posedge clk)
    nz_48_2 <= { _0245_, nz_48_1 };
  always @(posedge clk)
    neg_48_2 <= { _0246_, neg_48_1 };
  always @(posedge clk)
    rest_48_2 <= tripled_48_2[7:0];
  always @(posedge clk)
    nz_49_0 <= { _0249_, _0247_ };
  always @(posedge clk)
    neg_49_0 <= { _0252_, _0250_ };
  always @(posedge clk)
    rest_49_0 <= ninefold_49_0[7:0];
  always @(posedge clk)
    nz_49_1 <= { _0255_, _0253_, nz_49_0 };
  always @(posedge clk)
    neg_49_1 <= { _0258_, _0256_, neg_49_0 };
  always @(posedge clk)
    rest_49_1 <= ninefold_49_1[7:0];
  always @(posedge clk)
    nz_49_2 <= { _0259_, nz_49_1 };
  always @(posedge clk)
    neg_49_2 <= { _0260_, neg_49_1 };
  always @(posedge clk)
    rest_49_2 <= tripled_49_2[7:0];
  always @(posedge clk)
    nz_50_0 <= { _0263_, _0261_ };
  always @(posedge clk)
    neg_50_0 <= { _0266_, _0264_ };
  always @(posedge clk)
    rest_50_0 <= ninefold_50_0[7:0];
  always @(posedge clk)
    nz_50_1 <= { _0269_, _0267_, nz_50_0 };
  always @(posedge clk)
    neg_50_1 <= { _0272_, _0270_, neg_50_0 };
  always @(posedge clk)
    rest_50_1 <= ninefold_50_1[7:0];
  always @(posedge clk)
    nz_50_2 <= { _0273_, nz_50_1 };
  always @(posedge clk)
    neg_50_2 <= { _0274_, neg_50_1 };
  always @(posedge clk)
    rest_50_2 <= tripled_50_2[7:0];
  always @(posedge clk)
    nz_51_0 <= { _0277_, _0275_ };
  always @(posedge clk)
    neg_51_0 <= { _0280_, _0278_ };
  always @(posedge clk)
    rest_51_0 <= ninefold_51_0[7:0];
  always @(posedge clk)
    nz_51_1 <= { _0283_, _0281_, nz_51_0 };
  always @(posedge clk)
    neg_51_1 <= { _0286_, _0284_, neg_51_0 };
  always @(posedge clk)
    rest_51_1 <= ninefold_51_1[7:0];
  always @(posedge clk)
    nz_51_2 <= { _0287_, nz_51_1 };
  always @(posedge clk)
    neg_51_2 <= { _0288_, neg_51_1 };
  always @(posedge clk)
    rest_51_2 <= tripled_51_2[7:0];
  always @(posedge clk)
    nz_52_0 <= { _0291_, _0289_ };
  always @(posedge clk)
    neg_52_0 <= { _0294_, _0292_ };
  always @(posedge clk)
    rest_52_0 <= ninefold_52_0[7:0];
  always @(posedge clk)
    nz_52_1 <= { _0297_, _0295_, nz_52_0 };
  always @(posedge clk)
    neg_52_1 <= { _0300_, _0298_, neg_52_0 };
  always @(posedge clk)
    rest_52_1 <= ninefold_52_1[7:0];
  always @(posedge clk)
    nz_52_2 <= { _0301_, nz_52_1 };
  always @(posedge clk)
    neg_52_2 <= { _0302_, neg_52_1 };
  always @(posedge clk)
    rest_52_2 <= tripled_52_2[7:0];
  always @(posedge clk)
    nz_53_0 <= { _0305_, _0303_ };
  always @(posedge clk)
    neg_53_0 <= { _0308_, _0306_ };
  always @(posedge clk)
    rest_53_0 <= ninefold_53_0[7:0];
  always @(posedge clk)
    nz_53_1 <= { _0311_, _0309_, nz_53_0 };
  always @(posedge clk)
    neg_53_1 <= { _0314_, _0312_, neg_53_0 };
  always @(posedge clk)
    rest_53_1 <= ninefold_53_1[7:0];
  always @(posedge clk)
    nz_53_2 <= { _0315_, nz_53_1 };
  always @(posedge clk)
    neg_53_2 <= { _0316_, neg_53_1 };
  always @(posedge clk)
    rest_53_2 <= tripled_53_2[7:0];
  always @(posedge clk)
    nz_54_0 <= { _0319_, _0317_ };
  always @(posedge clk)
    neg_54_0 <= { _0322_, _0320_ };
  always @(posedge clk)
    rest_54_0 <= ninefold_54_0[7:0];
  always @(posedge clk)
    nz_54_1 <= { _0325_, _0323_, nz_54_0 };
  always @(posedge clk)
    neg_54_1 <= { _0328_, _0326_, neg_54_0 };
  always @(posedge clk)
    rest_54_1 <= ninefold_54_1[7:0];
  always @(posedge clk)
    nz_54_2 <= { _0329_, nz_54_1 };
  always @(posedge clk)
    neg_54_2 <= { _0330_, neg_54_1 };
  always @(posedge clk)
    rest_54_2 <= tripled_54_2[7:0];
  always @(posedge clk)
    nz_55_0 <= { _0333_, _0331_ };
  always @(posedge clk)
    neg_55_0 <= { _0336_, _0334_ };
  always @(posedge clk)
    rest_55_0 <= ninefold_55_0[7:0];
  always @(posedge clk)
    nz_55_1 <= { _0339_, _0337_, nz_55_0 };
  always @(posedge clk)
    neg_55_1 <= { _0342_, _0340_, neg_55_0 };
  always @(posedge clk)
    rest_55_1 <= ninefold_55_1[7:0];
  always @(posedge clk)
    nz_55_2 <= { _0343_, nz_55_1 };
  always @(posedge clk)
    neg_55_2 <= { _0344_, neg_55_1 };
  always @(posedge clk)
    rest_55_2 <= tripled_55_2[7:0];
  always @(posedge clk)
    nz_56_0 <= { _0347_, _0345_ };
  always @(posedge clk)
    neg_56_0 <= { _0350_, _0348_ };
  always @(posedge clk)
    rest_56_0 <= ninefold_56_0[7:0];
  always @(posedge clk)
    nz_56_1 <= { _0353_, _0351_, nz_56_0 };
  always @(posedge clk)
    neg_56_1 <= { _0356_, _0354_, neg_56_0 };
  always @(posedge clk)
    rest_56_1 <= ninefold_56_1[7:0];
  always @(posedge clk)
    nz_56_2 <= { _0357_, nz_56_1 };
  always @(posedge clk)
    neg_56_2 <= { _0358_, neg_56_1 };
  always @(posedge clk)
    rest_56_2 <= tripled_56_2[7:0];
  always @(posedge clk)
    nz_57_0 <= { _0361_, _0359_ };
  always @(posedge clk)
    neg_57_0 <= { _0364_, _0362_ };
  always @(posedge clk)
    rest_57_0 <= ninefold_57_0[7:0];
  always @(posedge clk)
    nz_57_1 <= { _0367_, _0365_, nz_57_0 };
  always @(posedge clk)
    neg_57_1 <= { _0370_, _0368_, neg_57_0 };
  always @(posedge clk)
    rest_57_1 <= ninefold_57_1[7:0];
  always @(posedge clk)
    nz_57_2 <= { _0371_, nz_57_1 };
  always @(posedge clk)
    neg_57_2 <= { _0372_, neg_57_1 };
  always @(posedge clk)
    rest_57_2 <= tripled_57_2[7:0];
  always @(posedge clk)
    nz_58_0 <= { _0375_, _0373_ };
  always @(posedge clk)
    neg_58_0 <= { _0378_, _0376_ };
  always @(posedge clk)
    rest_58_0 <= ninefold_58_0[7:0];
  always @(posedge clk)
    nz_58_1 <= { _0381_, _0379_, nz_58_0 };
  always @(posedge clk)
    neg_58_1 <= { _0384_, _0382_, neg_58_0 };
  always @(posedge clk)
    rest_58_1 <= ninefold_58_1[7:0];
  always @(posedge clk)
    nz_58_2 <= { _0385_, nz_58_1 };
  always @(posedge clk)
    neg_58_2 <= { _0386_, neg_58_1 };
  always @(posedge clk)
    rest_58_2 <= tripled_58_2[7:0];
  always @(posedge clk)
    nz_59_0 <= { _0389_, _0387_ };
  always @(posedge clk)
    neg_59_0 <= { _0392_, _0390_ };
  always @(posedge clk)
    rest_59_0 <= ninefold_59_0[7:0];
  always @(posedge clk)
    nz_59_1 <= { _0395_, _0393_, nz_59_0 };
  always @(posedge clk)
    neg_59_1 <= { _0398_, _0396_, neg_59_0 };
  always @(posedge clk)
    rest_59_1 <= ninefold_59_1[7:0];
  always @(posedge clk)
    nz_59_2 <= { _0399_, nz_59_1 };
  always @(posedge clk)
    neg_59_2 <= { _0400_, neg_59_1 };
  always @(posedge clk)
    rest_59_2 <= tripled_59_2[7:0];
  always @(posedge clk)
    nz_60_0 <= { _0403_, _0401_ };
  always @(posedge clk)
    neg_60_0 <= { _0406_, _0404_ };
  always @(posedge clk)
    rest_60_0 <= ninefold_60_0[7:0];
  always @(posedge clk)
    nz_60_1 <= { _0409_, _0407_, nz_60_0 };
  always @(posedge clk)
    neg_60_1 <= { _0412_, _0410_, neg_60_0 };
  always @(posedge clk)
    rest_60_1 <= ninefold_60_1[7:0];
  always @(posedge clk)
    nz_60_2 <= { _0413_, nz_60_1 };
  always @(posedge clk)
    neg_60_2 <= { _0414_, neg_60_1 };
  always @(posedge clk)
    rest_60_2 <= tripled_60_2[7:0];
  always @(posedge clk)
    nz_61_0 <= { _0417_, _0415_ };
  always @(posedge clk)
    neg_61_0 <= { _0420_, _0418_ };
  always @(posedge clk)
    rest_61_0 <= ninefold_61_0[7:0];
  always @(posedge clk)
    nz_61_1 <= { _0423_, _0421_, nz_61_0 };
  always @(posedge clk)
    neg_61_1 <= { _0426_, _0424_, neg_61_0 };
  always @(posedge clk)
    rest_61_1 <= ninefold_61_1[7:0];
  always @(posedge clk)
    nz_61_2 <= { _0427_, nz_61_1 };
  always @(posedge clk)
    neg_61_2 <= { _0428_, neg_61_1 };
  always @(posedge clk)
    rest_61_2 <= tripled_61_2[7:0];
  always @(posedge clk)
    nz_62_0 <= { _0431_, _0429_ };
  always @(posedge clk)
    neg_62_0 <= { _0434_, _0432_ };
  always @(posedge clk)
    rest_62_0 <= ninefold_62_0[7:0];
  always @(posedge clk)
    nz_62_1 <= { _0437_, _0435_, nz_62_0 };
  always @(posedge clk)
    neg_62_1 <= { _0440_, _0438_, neg_62_0 };
  always @(posedge clk)
    rest_62_1 <= ninefold_62_1[7:0];
  always @(posedge clk)
    nz_62_2 <= { _0441_, nz_62_1 };
  always @(posedge clk)
    neg_62_2 <= { _0442_, neg_62_1 };
  always @(posedge clk)
    rest_62_2 <= tripled_62_2[7:0];
  always @(posedge clk)
    nz_63_0 <= { _0445_, _0443_ };
  always @(posedge clk)
    neg_63_0 <= { _0448_, _0446_ };
  always @(posedge clk)
    rest_63_0 <= ninefold_63_0[7:0];
  always @(posedge clk)
    nz_63_1 <= { _0451_, _0449_, nz_63_0 };
  always @(posedge clk)
    neg_63_1 <= { _0454_, _0452_, neg_63_0 };
  always @(posedge clk)
    rest_63_1 <= ninefold_63_1[7:0];
  always @(posedge clk)
    nz_63_2 <= { _0455_, nz_63_1 };
  always @(posedge clk)
    neg_63_2 <= { _0456_, neg_63_1 };
  always @(posedge clk)
    rest_63_2 <= tripled_63_2[7:0];
  always @(posedge clk)
    nz_64_0 <= { _0459_, _0457_ };
  always @(posedge clk)
    neg_64_0 <= { _0462_, _0460_ };
  always @(posedge clk)
    rest_64_0 <= ninefold_64_0[7:0];
  always @(posedge clk)
    nz_64_1 <= { _0465_, _0463_, nz_64_0 };
  always @(posedge clk)
    neg_64_1 <= { _0468_, _0466_, neg_64_0 };
  always @(posedge clk)
    rest_64_1 <= ninefold_64_1[7:0];
  always @(posedge clk)
    nz_64_2 <= { _0469_, nz_64_1 };
  always @(posedge clk)
    neg_64_2 <= { _0470_, neg_64_1 };
  always @(posedge clk)
    rest_64_2 <= tripled_64_2[7:0];
  always @(posedge clk)
    nz_65_0 <= { _0473_, _0471_ };
  always @(posedge clk)
    neg_65_0 <= { _0476_, _0474_ };
  always @(posedge clk)
    rest_65_0 <= ninefold_65_0[7:0];
  always @(posedge clk)
    nz_65_1 <= { _0479_, _0477_, nz_65_0 };
  always @(posedge clk)
    neg_65_1 <= { _0482_, _0480_, neg_65_0 };
  always @(posedge clk)
    rest_65_1 <= ninefold_65_1[7:0];
  always @(posedge clk)
    nz_65_2 <= { _0483_, nz_65_1 };
  always @(posedge clk)
    neg_65_2 <= { _0484_, neg_65_1 };
  always @(posedge clk)
    rest_65_2 <= tripled_65_2[7:0];
  always @(posedge clk)
    nz_66_0 <= { _0487_, _0485_ };
  always @(posedge clk)
    neg_66_0 <= { _0490_, _0488_ };
  always @(posedge clk)
    rest_66_0 <= ninefold_66_0[7:0];
  always @(posedge clk)
    nz_66_1 <= { _0493_, _0491_, nz_66_0 };
  always @(posedge clk)
    neg_66_1 <= { _0496_, _0494_, neg_66_0 };
  always @(posedge clk)
    rest_66_1 <= ninefold_66_1[7:0];
  always @(posedge clk)
    nz_66_2 <= { _0497_, nz_66_1 };
  always @(posedge clk)
    neg_66_2 <= { _0498_, neg_66_1 };
  always @(posedge clk)
    rest_66_2 <= tripled_66_2[7:0];
  always @(posedge clk)
    nz_67_0 <= { _0501_, _0499_ };
  always @(posedge clk)
    neg_67_0 <= { _0504_, _0502_ };
  always @(posedge clk)
    rest_67_0 <= ninefold_67_0[7:0];
  always @(posedge clk)
    nz_67_1 <= { _0507_, _0505_, nz_67_0 };
  always @(posedge clk)
    neg_67_1 <= { _0510_, _0508_, neg_67_0 };
  always @(posedge clk)
    rest_67_1 <= ninefold_67_1[7:0];
  always @(posedge clk)
    nz_67_2 <= { _0511_, nz_67_1 };
  always @(posedge clk)
    neg_67_2 <= { _0512_, neg_67_1 };
  always @(posedge clk)
    rest_67_2 <= tripled_67_2[7:0];
  always @(posedge clk)
    nz_68_0 <= { _0515_, _0513_ };
  always @(posedge clk)
    neg_68_0 <= { _0518_, _0516_ };
  always @(posedge clk)
    rest_68_0 <= ninefold_68_0[7:0];
  always @(posedge clk)
    nz_68_1 <= { _0521_, _0519_, nz_68_0 };
  always @(posedge clk)
    neg_68_1 <= { _0524_, _0522_, neg_68_0 };
  always @(posedge clk)
    rest_68_1 <= ninefold_68_1[7:0];
  always @(posedge clk)
    nz_68_2 <= { _0525_, nz_68_1 };
  always @(posedge clk)
    neg_68_2 <= { _0526_, neg_68_1 };
  always @(posedge clk)
    rest_68_2 <= tripled_68_2[7:0];
  always @(posedge clk)
    nz_69_0 <= { _0529_, _0527_ };
  always @(posedge clk)
    neg_69_0 <= { _0532_, _0530_ };
  always @(posedge clk)
    rest_69_0 <= ninefold_69_0[7:0];
  always @(posedge clk)
    nz_69_1 <= { _0535_, _0533_, nz_69_0 };
  always @(posedge clk)
    neg_69_1 <= { _0538_, _0536_, neg_69_0 };
  always @(posedge clk)
    rest_69_1 <= ninefold_69_1[7:0];
  always @(posedge clk)
    nz_69_2 <= { _0539_, nz_69_1 };
  always @(posedge clk)
    neg_69_2 <= { _0540_, neg_69_1 };
  always @(posedge clk)
    rest_69_2 <= tripled_69_2[7:0];
  always @(posedge clk)
    nz_70_0 <= { _0543_, _0541_ };
  always @(posedge clk)
    neg_70_0 <= { _0546_, _0544_ };
  always @(posedge clk)
    rest_70_0 <= ninefold_70_0[7:0];
  always @(posedge clk)
    nz_70_1 <= { _0549_, _0547_, nz_70_0 };
  always @(posedge clk)
    neg_70_1 <= { _0552_, _0550_, neg_70_0 };
  always @(posedge clk)
    rest_70_1 <= ninefold_70_1[7:0];
  always @(posedge clk)
    nz_70_2 <= { _0553_, nz_70_1 };
  always @(posedge clk)
    neg_70_2 <= { _0554_, neg_70_1 };
  always @(posedge clk)
    rest_70_2 <= tripled_70_2[7:0];
  always @(posedge clk)
    nz_71_0 <= { _0557_, _0555_ };
  always @(posedge clk)
    neg_71_0 <= { _0560_, _0558_ };
  always @(posedge clk)
    rest_71_0 <= ninefold_71_0[7:0];
  always @(posedge clk)
    nz_71_1 <= { _0563_, _0561_, nz_71_0 };
  always @(posedge clk)
    neg_71_1 <= { _0566_, _0564_, neg_71_0 };
  always @(posedge clk)
    rest_71_1 <= ninefold_71_1[7:0];
  always @(posedge clk)
    nz_71_2 <= { _0567_, nz_71_1 };
  always @(posedge clk)
    neg_71_2 <= { _0568_, neg_71_1 };
  always @(posedge clk)
    rest_71_2 <= tripled_71_2[7:0];
  always @(posedge clk)
    nz_72_0 <= { _0571_, _0569_ };
  always @(posedge clk)
    neg_72_0 <= { _0574_, _0572_ };
  always @(posedge clk)
    rest_72_0 <= ninefold_72_0[7:0];
  always @(posedge clk)
    nz_72_1 <= { _0577_, _0575_, nz_72_0 };
  always @(posedge clk)
    neg_72_1 <= { _0580_, _0578_, neg_72_0 };
  always @(posedge clk)
    rest_72_1 <= ninefold_72_1[7:0];
  always @(posedge clk)
    nz_72_2 <= { _0581_, nz_72_1 };
  always @(posedge clk)
    neg_72_2 <= { _0582_, neg_72_1 };
  always @(posedge clk)
    rest_72_2 <= tripled_72_2[7:0];
  always @(posedge clk)
    nz_73_0 <= { _0585_, _0583_ };
  always @(posedge clk)
    neg_73_0 <= { _0588_, _0586_ };
  always @(posedge clk)
    rest_73_0 <= ninefold_73_0[7:0];
  always @(posedge clk)
    nz_73_1 <= { _0591_, _0589_, nz_73_0 };
  always @(posedge clk)
    neg_73_1 <= { _0594_, _0592_, neg_73_0 };
  always @(posedge clk)
    rest_73_1 <= ninefold_73_1[7:0];
  always @(posedge clk)
    nz_73_2 <= { _0595_, nz_73_1 };
  always @(posedge clk)
    neg_73_2 <= { _0596_, neg_73_1 };
  always @(posedge clk)
    rest_73_2 <= tripled_73_2[7:0];
  always @(posedge clk)
    nz_74_0 <= { _0599_, _0597_ };
  always @(posedge clk)
    neg_74_0 <= { _0602_, _0600_ };
  always @(posedge clk)
    rest_74_0 <= ninefold_74_0[7:0];
  always @(posedge clk)
    nz_74_1 <= { _0605_, _0603_, nz_74_0 };
  always @(posedge clk)
    neg_74_1 <= { _0608_, _0606_, neg_74_0 };
  always @(posedge clk)
    rest_74_1 <= ninefold_74_1[7:0];
  always @(posedge clk)
    nz_74_2 <= { _0609_, nz_74_1 };
  always @(posedge clk)
    neg_74_2 <= { _0610_, neg_74_1 };
  always @(posedge clk)
    rest_74_2 <= tripled_74_2[7:0];
  always @(posedge clk)
    nz_75_0 <= { _0613_, _0611_ };
  always @(posedge clk)
    neg_75_0 <= { _0616_, _0614_ };
  always @(posedge clk)
    rest_75_0 <= ninefold_75_0[7:0];
  always @(posedge clk)
    nz_75_1 <= { _0619_, _0617_, nz_75_0 };
  always @(posedge clk)
    neg_75_1 <= { _0622_, _0620_, neg_75_0 };
  always @(posedge clk)
    rest_75_1 <= ninefold_75_1[7:0];
  always @(posedge clk)
    nz_75_2 <= { _0623_, nz_75_1 };
  always @(posedge clk)
    neg_75_2 <= { _0624_, neg_75_1 };
  always @(posedge clk)
    rest_75_2 <= tripled_75_2[7:0];
  always @(posedge clk)
    nz_76_0 <= { _0627_, _0625_ };
  always @(posedge clk)
    neg_76_0 <= { _0630_, _0628_ };
  always @(posedge clk)
    rest_76_0 <= ninefold_76_0[7:0];
  always @(posedge clk)
    nz_76_1 <= { _0633_, _0631_, nz_76_0 };
  always @(posedge clk)
    neg_76_1 <= { _0636_, _0634_, neg_76_0 };
  always @(posedge clk)
    rest_76_1 <= ninefold_76_1[7:0];
  always @(posedge clk)
    nz_76_2 <= { _0637_, nz_76_1 };
  always @(posedge clk)
    neg_76_2 <= { _0638_, neg_76_1 };
  always @(posedge clk)
    rest_76_2 <= tripled_76_2[7:0];
  always @(posedge clk)
    nz_77_0 <= { _0641_, _0639_ };
  always @(posedge clk)
    neg_77_0 <= { _0644_, _0642_ };
  always @(posedge clk)
    rest_77_0 <= ninefold_77_0[7:0];
  always @(posedge clk)
    nz_77_1 <= { _0647_, _0645_, nz_77_0 };
  always @(posedge clk)
    neg_77_1 <= { _0650_, _0648_, neg_77_0 };
  always @(posedge clk)
    rest_77_1 <= ninefold_77_1[7:0];
  always @(posedge clk)
    nz_77_2 <= { _0651_, nz_77_1 };
  always @(posedge clk)
    neg_77_2 <= { _0652_, neg_77_1 };
  always @(posedge clk)
    rest_77_2 <= tripled_77_2[7:0];
  always @(posedge clk)
    nz_78_0 <= { _0655_, _0653_ };
  always @(posedge clk)
    neg_78_0 <= { _0658_, _0656_ };
  always @(posedge clk)
    rest_78_0 <= ninefold_78_0[7:0];
  always @(posedge clk)
    nz_78_1 <= { _0661_, _0659_, nz_78_0 };
  always @(posedge clk)
    neg_78_1 <= { _0664_, _0662_, neg_78_0 };
  always @(posedge clk)
    rest_78_1 <= ninefold_78_1[7:0];
  always @(posedge clk)
    nz_78_2 <= { _0665_, nz_78_1 };
  always @(posedge clk)
    neg_78_2 <= { _0666_, neg_78_1 };
  always @(posedge clk)
    rest_78_2 <= tripled_78_2[7:0];
  always @(posedge clk)
    nz_79_0 <= { _0669_, _0667_ };
  always @(posedge clk)
    neg_79_0 <= { _0672_, _0670_ };
  always @(posedge clk)
    rest_79_0 <= ninefold_79_0[7:0];
  always @(posedge clk)
    nz_79_1 <= { _0675_, _0673_, nz_79_0 };
  always @(posedge clk)
    neg_79_1 <= { _0678_, _0676_, neg_79_0 };
  always @(posedge clk)
    rest_79_1 <= ninefold_79_1[7:0];
  always @(posedge clk)
    nz_79_2 <= { _0679_, nz_79_1 };
  always @(posedge clk)
    neg_79_2 <= { _0680_, neg_79_1 };
  always @(posedge clk)
    rest_79_2 <= tripled_79_2[7:0];
  always @(posedge clk)
    nz_80_0 <= { _0683_, _0681_ };
  always @(posedge clk)
    neg_80_0 <= { _0686_, _0684_ };
  always @(posedge clk)
    rest_80_0 <= ninefold_80_0[7:0];
  always @(posedge clk)
    nz_80_1 <= { _0689_, _0687_, nz_80_0 };
  always @(posedge clk)
    neg_80_1 <= { _0692_, _0690_, neg_80_0 };
  always @(posedge clk)
    rest_80_1 <= ninefold_80_1[7:0];
  always @(posedge clk)
    nz_80_2 <= { _0693_, nz_80_1 };
  always @(posedge clk)
    neg_80_2 <= { _0694_, neg_80_1 };
  always @(posedge clk)
    rest_80_2 <= tripled_80_2[7:0];
  always @(posedge clk)
    nz_81_0 <= { _0697_, _0695_ };
  always @(posedge clk)
    neg_81_0 <= { _0700_, _0698_ };
  always @(posedge clk)
    rest_81_0 <= ninefold_81_0[7:0];
  always @(posedge clk)
    nz_81_1 <= { _0703_, _0701_, nz_81_0 };
  always @(posedge clk)
    neg_81_1 <= { _0706_, _0704_, neg_81_0 };
  always @(posedge clk)
    rest_81_1 <= ninefold_81_1[7:0];
  always @(posedge clk)
    nz_81_2 <= { _0707_, nz_81_1 };
  always @(posedge clk)
    neg_81_2 <= { _0708_, neg_81_1 };
  always @(posedge clk)
    rest_81_2 <= tripled_81_2[7:0];
  always @(posedge clk)
    nz_82_0 <= { _0711_, _0709_ };
  always @(posedge clk)
    neg_82_0 <= { _0714_, _0712_ };
  always @(posedge clk)
    rest_82_0 <= ninefold_82_0[7:0];
  always @(posedge clk)
    nz_82_1 <= { _0717_, _0715_, nz_82_0 };
  always @(posedge clk)
    neg_82_1 <= { _0720_, _0718_, neg_82_0 };
  always @(posedge clk)
    rest_82_1 <= ninefold_82_1[7:0];
  always @(posedge clk)
    nz_82_2 <= { _0721_, nz_82_1 };
  always @(posedge clk)
    neg_82_2 <= { _0722_, neg_82_1 };
  always @(posedge clk)
    rest_82_2 <= tripled_82_2[7:0];
  always @(posedge clk)
    nz_83_0 <= { _0725_, _0723_ };
  always @(posedge clk)
    neg_83_0 <= { _0728_, _0726_ };
  always @(posedge clk)
    rest_83_0 <= ninefold_83_0[7:0];
  always @(posedge clk)
    nz_83_1 <= { _0731_, _0729_, nz_83_0 };
  always @(posedge clk)
    neg_83_1 <= { _0734_, _0732_, neg_83_0 };
  always @(posedge clk)
    rest_83_1 <= ninefold_83_1[7:0];
  always @(posedge clk)
    nz_83_2 <= { _0735_, nz_83_1 };
  always @(posedge clk)
    neg_83_2 <= { _0736_, neg_83_1 };
  always @(posedge clk)
    rest_83_2 <= tripled_83_2[7:0];
  always @(posedge clk)
    nz_84_0 <= { _0739_, _0737_ };
  always @(posedge clk)
    neg_84_0 <= { _0742_, _0740_ };
  always @(posedge clk)
    rest_84_0 <= ninefold_84_0[7:0];
  always @(posedge clk)
    nz_84_1 <= { _0745_, _0743_, nz_84_0 };
  always @(posedge clk)
    neg_84_1 <= { _0748_, _0746_, neg_84_0 };
  always @(posedge clk)
    rest_84_1 <= ninefold_84_1[7:0];
  always @(posedge clk)
    nz_84_2 <= { _0749_, nz_84_1 };
  always @(posedge clk)
    neg_84_2 <= { _0750_, neg_84_1 };
  always @(posedge clk)
    rest_84_2 <= tripled_84_2[7:0];
  always @(posedge clk)
    nz_85_0 <= { _0753_, _0751_ };
  always @(posedge clk)
    neg_85_0 <= { _0756_, _0754_ };
  always @(posedge clk)
    rest_85_0 <= ninefold_85_0[7:0];
  always @(posedge clk)
    nz_85_1 <= { _0759_, _0757_, nz_85_0 };
  always @(posedge clk)
    neg_85_1 <= { _0762_, _0760_, neg_85_0 };
  always @(posedge clk)
    rest_85_1 <= ninefold_85_1[7:0];
  always @(posedge clk)
    nz_85_2 <= { _0763_, nz_85_1 };
  always @(posedge clk)
    neg_85_2 <= { _0764_, neg_85_1 };
  always @(posedge clk)
    rest_85_2 <= tripled_85_2[7:0];
  always @(posedge clk)
    nz_86_0 <= { _0767_, _0765_ };
  always @(posedge clk)
    neg_86_0 <= { _0770_, _0768_ };
  always @(posedge clk)
    rest_86_0 <= ninefold_86_0[7:0];
  always @(posedge clk)
    nz_86_1 <= { _0773_, _0771_, nz_86_0 };
  always @(posedge clk)
    neg_86_1 <= { _0776_, _0774_, neg_86_0 };
  always @(posedge clk)
    rest_86_1 <= ninefold_86_1[7:0];
  always @(posedge clk)
    nz_86_2 <= { _0777_, nz_86_1 };
  always @(posedge clk)
    neg_86_2 <= { _0778_, neg_86_1 };
  always @(posedge clk)
    rest_86_2 <= tripled_86_2[7:0];
  always @(posedge clk)
    nz_87_0 <= { _0781_, _0779_ };
  always @(posedge clk)
    neg_87_0 <= { _0784_, _0782_ };
  always @(posedge clk)
    rest_87_0 <= ninefold_87_0[7:0];
  always @(posedge clk)
    nz_87_1 <= { _0787_, _0785_, nz_87_0 };
  always @(posedge clk)
    neg_87_1 <= { _0790_, _0788_, neg_87_0 };
  always @(posedge clk)
    rest_87_1 <= ninefold_87_1[7:0];
  always @(posedge clk)
    nz_87_2 <= { _0791_, nz_87_1 };
  always @(posedge clk)
    neg_87_2 <= { _0792_, neg_87_1 };
  always @(posedge clk)
    rest_87_2 <= tripled_87_2[7:0];
  always @(posedge clk)
    nz_88_0 <= { _0795_, _0793_ };
  always @(posedge clk)
    neg_88_0 <= { _0798_, _0796_ };
  always @(posedge clk)
    rest_88_0 <= ninefold_88_0[7:0];
  always @(posedge clk)
    nz_88_1 <= { _0801_, _0799_, nz_88_0 };
  always @(posedge clk)
    neg_88_1 <= { _0804_, _0802_, neg_88_0 };
  always @(posedge clk)
    rest_88_1 <= ninefold_88_1[7:0];
  always @(posedge clk)
    nz_88_2 <= { _0805_, nz_88_1 };
  always @(posedge clk)
    neg_88_2 <= { _0806_, neg_88_1 };
  always @(posedge clk)
    rest_88_2 <= tripled_88_2[7:0];
  always @(posedge clk)
    nz_89_0 <= { _0809_, _0807_ };
  always @(posedge clk)
    neg_89_0 <= { _0812_, _0810_ };
  always @(posedge clk)
    rest_89_0 <= ninefold_89_0[7:0];
  always @(posedge clk)
    nz_89_1 <= { _0815_, _0813_, nz_89_0 };
  always @(posedge clk)
    neg_89_1 <= { _0818_, _0816_, neg_89_0 };
  always @(posedge clk)
    rest_89_1 <= ninefold_89_1[7:0];
  always @(posedge clk)
    nz_89_2 <= { _0819_, nz_89_1 };
  always @(posedge clk)
    neg_89_2 <= { _0820_, neg_89_1 };
  always @(posedge clk)
    rest_89_2 <= tripled_89_2[7:0];
  always @(posedge clk)
    nz_90_0 <= { _0823_, _0821_ };
  always @(posedge clk)
    neg_90_0 <= { _0826_, _0824_ };
  always @(posedge clk)
    rest_90_0 <= ninefold_90_0[7:0];
  always @(posedge clk)
    nz_90_1 <= { _0829_, _0827_, nz_90_0 };
  always @(posedge clk)
    neg_90_1 <= { _0832_, _0830_, neg_90_0 };
  always @(posedge clk)
    rest_90_1 <= ninefold_90_1[7:0];
  always @(posedge clk)
    nz_90_2 <= { _0833_, nz_90_1 };
  always @(posedge clk)
    neg_90_2 <= { _0834_, neg_90_1 };
  always @(posedge clk)
    rest_90_2 <= tripled_90_2[7:0];
  always @(posedge clk)
    nz_91_0 <= { _0837_, _0835_ };
  always @(posedge clk)
    neg_91_0 <= { _0840_, _0838_ };
  always @(posedge clk)
    rest_91_0 <= ninefold_91_0[7:0];
  always @(posedge clk)
    nz_91_1 <= { _0843_, _0841_, nz_91_0 };
  always @(posedge clk)
    neg_91_1 <= { _0846_, _0844_, neg_91_0 };
  always @(posedge clk)
    rest_91_1 <= ninefold_91_1[7:0];
  always @(posedge clk)
    nz_91_2 <= { _0847_, nz_91_1 };
  always @(posedge clk)
    neg_91_2 <= { _0848_, neg_91_1 };
  always @(posedge clk)
    rest_91_2 <= tripled_91_2[7:0];
  always @(posedge clk)
    nz_92_0 <= { _0851_, _0849_ };
  always @(posedge clk)
    neg_92_0 <= { _0854_, _0852_ };
  always @(posedge clk)
    rest_92_0 <= ninefold_92_0[7:0];
  always @(posedge clk)
    nz_92_1 <= { _0857_, _0855_, nz_92_0 };
  always @(posedge clk)
    neg_92_1 <= { _0860_, _0858_, neg_92_0 };
  always @(posedge clk)
    rest_92_1 <= ninefold_92_1[7:0];
  always @(posedge clk)
    nz_92_2 <= { _0861_, nz_92_1 };
  always @(posedge clk)
    neg_92_2 <= { _0862_, neg_92_1 };
  always @(posedge clk)
    rest_92_2 <= tripled_92_2[7:0];
  always @(posedge clk)
    nz_93_0 <= { _0865_, _0863_ };
  always @(posedge clk)
    neg_93_0 <= { _0868_, _0866_ };
  always @(posedge clk)
    rest_93_0 <= ninefold_93_0[7:0];
  always @(posedge clk)
    nz_93_1 <= { _0871_, _0869_, nz_93_0 };
  always @(posedge clk)
    neg_93_1 <= { _0874_, _0872_, neg_93_0 };
  always @(posedge clk)
    rest_93_1 <= ninefold_93_1[7:0];
  always @(posedge clk)
    nz_93_2 <= { _0875_, nz_93_1 };
  always @(posedge clk)
    neg_93_2 <= { _0876_, neg_93_1 };
  always @(posedge clk)
    rest_93_2 <= tripled_93_2[7:0];
  always @(posedge clk)
    nz_94_0 <= { _0879_, _0877_ };
  always @(posedge clk)
    neg_94_0 <= { _0882_, _0880_ };
  always @(posedge clk)
    rest_94_0 <= ninefold_94_0[7:0];
  always @(posedge clk)
    nz_94_1 <= { _0885_, _0883_, nz_94_0 };
  always @(posedge clk)
    neg_94_1 <= { _0888_, _0886_, neg_94_0 };
  always @(posedge clk)
    rest_94_1 <= ninefold_94_1[7:0];
  always @(posedge clk)
    nz_94_2 <= { _0889_, nz_94_1 };
  always @(posedge clk)
    neg_94_2 <= { _0890_, neg_94_1 };
  always @(posedge clk)
    rest_94_2 <= tripled_94_2[7:0];
  always @(posedge clk)
    nz_95_0 <= { _0893_, _0891_ };
  always @(posedge clk)
    neg_95_0 <= { _0896_, _0894_ };
  always @(posedge clk)
    rest_95_0 <= ninefold_95_0[7:0];
  always @(posedge clk)
    nz_95_1 <= { _0899_, _0897_, nz_95_0 };
  always @(posedge clk)
    neg_95_1 <= { _0902_, _0900_, neg_95_0 };
  always @(posedge clk)
    rest_95_1 <= ninefold_95_1[7:0];
  always @(posedge clk)
    nz_95_2 <= { _0903_, nz_95_1 };
  always @(posedge clk)
    neg_95_2 <= { _0904_, neg_95_1 };
  always @(posedge clk)
    rest_95_2 <= tripled_95_2[7:0];
  always @(posedge clk)
    nz_96_0 <= { _0907_, _0905_ };
  always @(posedge clk)
    neg_96_0 <= { _0910_, _0908_ };
  always @(posedge clk)
    rest_96_0 <= ninefold_96_0[7:0];
  always @(posedge clk)
    nz_96_1 <= { _0913_, _0911_, nz_96_0 };
  always @(posedge clk)
    neg_96_1 <= { _0916_, _0914_, neg_96_0 };
  always @(posedge clk)
    rest_96_1 <= ninefold_96_1[7:0];
  always @(posedge clk)
    nz_96_2 <= { _0917_, nz_96_1 };
  always @(posedge clk)
    neg_96_2 <= { _0918_, neg_96_1 };
  always @(posedge clk)
    rest_96_2 <= tripled_96_2[7:0];
  always @(posedge clk)
    nz_97_0 <= { _0921_, _0919_ };
  always @(posedge clk)
    neg_97_0 <= { _0924_, _0922_ };
  always @(posedge clk)
    rest_97_0 <= ninefold_97_0[7:0];
  always @(posedge clk)
    nz_97_1 <= { _0927_, _0925_, nz_97_0 };
  always @(posedge clk)
    neg_97_1 <= { _0930_, _0928_, neg_97_0 };
  always @(posedge clk)
    rest_97_1 <= ninefold_97_1[7:0];
  always @(posedge clk)
    nz_97_2 <= { _0931_, nz_97_1 };
  always @(posedge clk)
    neg_97_2 <= { _0932_, neg_97_1 };
  always @(posedge clk)
    rest_97_2 <= tripled_97_2[7:0];
  always @(posedge clk)
    nz_98_0 <= { _0935_, _0933_ };
  always @(posedge clk)
    neg_98_0 <= { _0938_, _0936_ };
  always @(posedge clk)
    rest_98_0 <= ninefold_98_0[7:0];
  always @(posedge clk)
    nz_98_1 <= { _0941_, _0939_, nz_98_0 };
  always @(posedge clk)
    neg_98_1 <= { _0944_, _0942_, neg_98_0 };
  always @(posedge clk)
    rest_98_1 <= ninefold_98_1[7:0];
  always @(posedge clk)
    nz_98_2 <= { _0945_, nz_98_1 };
  always @(posedge clk)
    neg_98_2 <= { _0946_, neg_98_1 };
  always @(posedge clk)
    rest_98_2 <= tripled_98_2[7:0];
  always @(posedge clk)
    nz_99_0 <= { _0949_, _0947_ };
  always @(posedge clk)
    neg_99_0 <= { _0952_, _0950_ };
  always @(posedge clk)
    rest_99_0 <= ninefold_99_0[7:0];
  always @(posedge clk)
    nz_99_1 <= { _0955_, _0953_, nz_99_0 };
  always @(posedge clk)
    neg_99_1 <= { _0958_, _0956_, neg_99_0 };
  always @(posedge clk)
    rest_99_1 <= ninefold_99_1[7:0];
  always @(posedge clk)
    nz_99_2 <= { _0959_, nz_99_1 };
  always @(posedge clk)
    neg_99_2 <= { _0960_, neg_99_1 };
  always @(posedge clk)
    rest_99_2 <= tripled_99_2[7:0];
  always @(posedge clk)
    nz_100_0 <= { _0963_, _0961_ };
  always @(posedge clk)
    neg_100_0 <= { _0966_, _0964_ };
  always @(posedge clk)
    rest_100_0 <= ninefold_100_0[7:0];
  always @(posedge clk)
    nz_100_1 <= { _0969_, _0967_, nz_100_0 };
  always @(posedge clk)
    neg_100_1 <= { _0972_, _0970_, neg_100_0 };
  always @(posedge clk)
    rest_100_1 <= ninefold_100_1[7:0];
  always @(posedge clk)
    nz_100_2 <= { _0973_, nz_100_1 };
  always @(posedge clk)
    neg_100_2 <= { _0974_, neg_100_1 };
  always @(posedge clk)
    rest_100_2 <= tripled_100_2[7:0];
  always @(posedge clk)
    nz_101_0 <= { _0977_, _0975_ };
  always @(posedge clk)
    neg_101_0 <= { _0980_, _0978_ };
  always @(posedge clk)
    rest_101_0 <= ninefold_101_0[7:0];
  always @(posedge clk)
    nz_101_1 <= { _0983_, _0981_, nz_101_0 };
  always @(posedge clk)
    neg_101_1 <= { _0986_, _0984_, neg_101_0 };
  always @(posedge clk)
    rest_101_1 <= ninefold_101_1[7:0];
  always @(posedge clk)
    nz_101_2 <= { _0987_, nz_101_1 };
  always @(posedge clk)
    neg_101_2 <= { _0988_, neg_101_1 };
  always @(posedge clk)
    rest_101_2 <= tripled_101_2[7:0];
  always @(posedge clk)
    nz_102_0 <= { _0991_, _0989_ };
  always @(posedge clk)
    neg_102_0 <= { _0994_, _0992_ };
  always @(posedge clk)
    rest_102_0 <= ninefold_102_0[7:0];
  always @(posedge clk)
    nz_102_1 <= { _0997_, _0995_, nz_102_0 };
  always @(posedge clk)
    neg_102_1 <= { _1000_, _0998_, neg_102_0 };
  always @(posedge clk)
    rest_102_1 <= ninefold_102_1[7:0];
  always @(posedge clk)
    nz_102_2 <= { _1001_, nz_102_1 };
  always @(posedge clk)
    neg_102_2 <= { _1002_, neg_102_1 };
  always @(posedge clk)
    rest_102_2 <= tripled_102_2[7:0];
  always @(posedge clk)
    nz_103_0 <= { _1005_, _1003_ };
  always @(posedge clk)
    neg_103_0 <= { _1008_, _1006_ };
  always @(posedge clk)
    rest_103_0 <= ninefold_103_0[7:0];
  always @(posedge clk)
    nz_103_1 <= { _1011_, _1009_, nz_103_0 };
  always @(posedge clk)
    neg_103_1 <= { _1014_, _1012_, neg_103_0 };
  always @(posedge clk)
    rest_103_1 <= ninefold_103_1[7:0];
  always @(posedge clk)
    nz_103_2 <= { _1015_, nz_103_1 };
  always @(posedge clk)
    neg_103_2 <= { _1016_, neg_103_1 };
  always @(posedge clk)
    rest_103_2 <= tripled_103_2[7:0];
  always @(posedge clk)
    nz_104_0 <= { _1019_, _1017_ };
  always @(posedge clk)
    neg_104_0 <= { _1022_, _1020_ };
  always @(posedge clk)
    rest_104_0 <= ninefold_104_0[7:0];
  always @(posedge clk)
    nz_104_1 <= { _1025_, _1023_, nz_104_0 };
  always @(posedge clk)
    neg_104_1 <= { _1028_, _1026_, neg_104_0 };
  always @(posedge clk)
    rest_104_1 <= ninefold_104_1[7:0];
  always @(posedge clk)
    nz_104_2 <= { _1029_, nz_104_1 };
  always @(posedge clk)
    neg_104_2 <= { _1030_, neg_104_1 };
  always @(posedge clk)
    rest_104_2 <= tripled_104_2[7:0];
  always @(posedge clk)
    nz_105_0 <= { _1033_, _1031_ };
  always @(posedge clk)
    neg_105_0 <= { _1036_, _1034_ };
  always @(posedge clk)
    rest_105_0 <= ninefold_105_0[7:0];
  always @(posedge clk)
    nz_105_1 <= { _1039_, _1037_, nz_105_0 };
  always @(posedge clk)
    neg_105_1 <= { _1042_, _1040_, neg_105_0 };
  always @(posedge clk)
    rest_105_1 <= ninefold_105_1[7:0];
  always @(posedge clk)
    nz_105_2 <= { _1043_, nz_105_1 };
  always @(posedge clk)
    neg_105_2 <= { _1044_, neg_105_1 };
  always @(posedge clk)
    rest_105_2 <= tripled_105_2[7:0];
  always @(posedge clk)
    nz_106_0 <= { _1047_, _1045_ };
  always @(posedge clk)
    neg_106_0 <= { _1050_, _1048_ };
  always @(posedge clk)
    rest_106_0 <= ninefold_106_0[7:0];
  always @(posedge clk)
    nz_106_1 <= { _1053_, _1051_, nz_106_0 };
  always @(posedge clk)
    neg_106_1 <= { _1056_, _1054_, neg_106_0 };
  always @(posedge clk)
    rest_106_1 <= ninefold_106_1[7:0];
  always @(posedge clk)
    nz_106_2 <= { _1057_, nz_106_1 };
  always @(posedge clk)
    neg_106_2 <= { _1058_, neg_106_1 };
  always @(posedge clk)
    rest_106_2 <= tripled_106_2[7:0];
  always @(posedge clk)
    nz_107_0 <= { _1061_, _1059_ };
  always @(posedge clk)
    neg_107_0 <= { _1064_, _1062_ };
  always @(posedge clk)
    rest_107_0 <= ninefold_107_0[7:0];
  always @(posedge clk)
    nz_107_1 <= { _1067_, _1065_, nz_107_0 };
  always @(posedge clk)
    neg_107_1 <= { _1070_, _1068_, neg_107_0 };
  always @(posedge clk)
    rest_107_1 <= ninefold_107_1[7:0];
  always @(posedge clk)
    nz_107_2 <= { _1071_, nz_107_1 };
  always @(posedge clk)
    neg_107_2 <= { _1072_, neg_107_1 };
  always @(posedge clk)
    rest_107_2 <= tripled_107_2[7:0];
  always @(posedge clk)
    nz_108_0 <= { _1075_, _1073_ };
  always @(posedge clk)
    neg_108_0 <= { _1078_, _1076_ };
  always @(posedge clk)
    rest_108_0 <= ninefold_108_0[7:0];
  always @(posedge clk)
    nz_108_1 <= { _1081_, _1079_, nz_108_0 };
  always @(posedge clk)
    neg_108_1 <= { _1084_, _1082_, neg_108_0 };
  always @(posedge clk)
    rest_108_1 <= ninefold_108_1[7:0];
  always @(posedge clk)
    nz_108_2 <= { _1085_, nz_108_1 };
  always @(posedge clk)
    neg_108_2 <= { _1086_, neg_108_1 };
  always @(posedge clk)
    rest_108_2 <= tripled_108_2[7:0];
  always @(posedge clk)
    nz_109_0 <= { _1089_, _1087_ };
  always @(posedge clk)
    neg_109_0 <= { _1092_, _1090_ };
  always @(posedge clk)
    rest_109_0 <= ninefold_109_0[7:0];
  always @(posedge clk)
    nz_109_1 <= { _1095_, _1093_, nz_109_0 };
  always @(posedge clk)
    neg_109_1 <= { _1098_, _1096_, neg_109_0 };
  always @(posedge clk)
    rest_109_1 <= ninefold_109_1[7:0];
  always @(posedge clk)
    nz_109_2 <= { _1099_, nz_109_1 };
  always @(posedge clk)
    neg_109_2 <= { _1100_, neg_109_1 };
  always @(posedge clk)
    rest_109_2 <= tripled_109_2[7:0];
  always @(posedge clk)
    nz_110_0 <= { _1103_, _1101_ };
  always @(posedge clk)
    neg_110_0 <= { _1106_, _1104_ };
  always @(posedge clk)
    rest_110_0 <= ninefold_110_0[7:0];
  always @(posedge clk)
    nz_110_1 <= { _1109_, _1107_, nz_110_0 };
  always @(posedge clk)
    neg_110_1 <= { _1112_, _1110_, neg_110_0 };
  always @(posedge clk)
    rest_110_1 <= ninefold_110_1[7:0];
  always @(posedge clk)
    nz_110_2 <= { _1113_, nz_110_1 };
  always @(posedge clk)
    neg_110_2 <= { _1114_, neg_110_1 };
  always @(posedge clk)
    rest_110_2 <= tripled_110_2[7:0];
  always @(posedge clk)
    nz_111_0 <= { _1117_, _1115_ };
  always @(posedge clk)
    neg_111_0 <= { _1120_, _1118_ };
  always @(posedge clk)
    rest_111_0 <= ninefold_111_0[7:0];
  always @(posedge clk)
    nz_111_1 <= { _1123_, _1121_, nz_111_0 };
  always @(posedge clk)
    neg_111_1 <= { _1126_, _1124_, neg_111_0 };
  always @(posedge clk)
    rest_111_1 <= ninefold_111_1[7:0];
  always @(posedge clk)
    nz_111_2 <= { _1127_, nz_111_1 };
  always @(posedge clk)
    neg_111_2 <= { _1128_, neg_111_1 };
  always @(posedge clk)
    rest_111_2 <= tripled_111_2[7:0];
  always @(posedge clk)
    illegal <= _1690_;
  assign _1690_ = rst ? 1'h0 : _1689_;
  assign neg = { neg_111_2, neg_110_2, neg_109_2, neg_108_2, neg_107_2, neg_106_2, neg_105_2, neg_104_2, neg_103_2, neg_102_2, neg_101_2, neg_100_2, neg_99_2, neg_98_2, neg_97_2, neg_96_2, neg_95_2, neg_94_2, neg_93_2, neg_92_2, neg_91_2, neg_90_2, neg_89_2, neg_88_2, neg_87_2, neg_86_2, neg_85_2, neg_84_2, neg_83_2, neg_82_2, neg_81_2, neg_80_2, neg_79_2, neg_78_2, neg_77_2, neg_76_2, neg_75_2, neg_74_2, neg_73_2, neg_72_2, neg_71_2, neg_70_2, neg_69_2, neg_68_2, neg_67_2, neg_66_2, neg_65_2, neg_64_2, neg_63_2, neg_62_2, neg_61_2, neg_60_2, neg_59_2, neg_58_2, neg_57_2, neg_56_2, neg_55_2, neg_54_2, neg_53_2, neg_52_2, neg_51_2, neg_50_2, neg_49_2, neg_48_2, neg_47_2, neg_46_2, neg_45_2, neg_44_2, neg_43_2, neg_42_2, neg_41_2, neg_40_2, neg_39_2, neg_38_2, neg_37_2, neg_36_2, neg_35_2, neg_34_2, neg_33_2, neg_32_2, neg_31_2, neg_30_2, neg_29_2, neg_28_2, neg_27_2, neg_26_2, neg_25_2, neg_24_2, neg_23_2, neg_22_2, neg_21_2, neg_20_2, neg_19_2, neg_18_2, neg_17_2, neg_16_2, neg_15_2, neg_14_2, neg_13_2, neg_12_2, neg_11_2, neg_10_2, neg_9_2, neg_8_2, neg_7_2, neg_6_2, neg_5_2, neg_4_2, neg_3_2, neg_2_2, neg_1_2, neg_0_2 };
  assign nz = { nz_111_2, nz_110_2, nz_109_2, nz_108_2, nz_107_2, nz_106_2, nz_105_2, nz_104_2, nz_103_2, nz_102_2, nz_101_2, nz_100_2, nz_99_2, nz_98_2, nz_97_2, nz_96_2, nz_95_2, nz_94_2, nz_93_2, nz_92_2, nz_91_2, nz_90_2, nz_89_2, nz_88_2, nz_87_2, nz_86_2, nz_85_2, nz_84_2, nz_83_2, nz_82_2, nz_81_2, nz_80_2, nz_79_2, nz_78_2, nz_77_2, nz_76_2, nz_75_2, nz_74_2, nz_73_2, nz_72_2, nz_71_2, nz_70_2, nz_69_2, nz_68_2, nz_67_2, nz_66_2, nz_65_2, nz_64_2, nz_63_2, nz_62_2, nz_61_2, nz_60_2, nz_59_2, nz_58_2, nz_57_2, nz_56_2, nz_55_2, nz_54_2, nz_53_2, nz_52_2, nz_51_2, nz_50_2, nz_49_2, nz_48_2, nz_47_2, nz_46_2, nz_45_2, nz_44_2, nz_43_2, nz_42_2, nz_41_2, nz_40_2, nz_39_2, nz_38_2, nz_37_2, nz_36_2, nz_35_2, nz_34_2, nz_33_2, nz_32_2, nz_31_2, nz_30_2, nz_29_2, nz_28_2, nz_27_2, nz_26_2, nz_25_2, nz_24_2, nz_23_2, nz_22_2, nz_21_2, nz_20_2, nz_19_2, nz_18_2, nz_17_2, nz_16_2, nz_15_2, nz_14_2, nz_13_2, nz_12_2, nz_11_2, nz_10_2, nz_9_2, nz_8_2, nz_7_2, nz_6_2, nz_5_2, nz_4_2, nz_3_2, nz_2_2, nz_1_2, nz_0_2 };
endmodule

module tnthw_t32x32_array_unit_window(rst, load, step_position, restart_position, step_tap, last_tap, valid, \port$10801$52 , last_position, index, address, clk);
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
  wire [20:0] _086_;
  wire [20:0] _087_;
  wire [20:0] _088_;
  wire [20:0] _089_;
  wire [20:0] _090_;
  wire [19:0] _091_;
  wire [19:0] _092_;
  wire [19:0] _093_;
  wire [19:0] _094_;
  wire [19:0] _095_;
  wire [12:0] _096_;
  wire [12:0] _097_;
  wire [12:0] _098_;
  wire [12:0] _099_;
  wire [6:0] _100_;
  wire [6:0] _101_;
  wire [6:0] _102_;
  wire [6:0] _103_;
  wire [6:0] _104_;
  wire [6:0] _105_;
  wire [6:0] _106_;
  wire [6:0] _107_;
  wire [6:0] _108_;
  wire [19:0] _109_;
  wire [19:0] _110_;
  wire [19:0] _111_;
  wire [19:0] _112_;
  wire [19:0] _113_;
  wire [19:0] _114_;
  wire [19:0] _115_;
  wire [19:0] _116_;
  wire [19:0] _117_;
  wire [19:0] _118_;
  wire [20:0] _119_;
  wire [20:0] _120_;
  wire [20:0] _121_;
  wire [20:0] _122_;
  wire [20:0] _123_;
  wire [20:0] _124_;
  wire [20:0] _125_;
  wire [20:0] _126_;
  wire [20:0] _127_;
  wire [20:0] _128_;
  wire [15:0] _129_;
  wire [15:0] _130_;
  wire [15:0] _131_;
  wire [15:0] _132_;
  wire [15:0] _133_;
  wire [15:0] _134_;
  wire [15:0] _135_;
  wire [15:0] _136_;
  wire [15:0] _137_;
  wire [15:0] _138_;
  wire [16:0] _139_;
  wire [16:0] _140_;
  wire [16:0] _141_;
  wire [16:0] _142_;
  wire [3:0] _143_;
  wire [3:0] _144_;
  wire [3:0] _145_;
  wire [3:0] _146_;
  wire [19:0] _147_;
  wire [19:0] _148_;
  wire [19:0] _149_;
  wire [13:0] _150_;
  wire [13:0] _151_;
  wire [13:0] _152_;
  wire [13:0] _153_;
  wire [13:0] _154_;
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
  input [229:0] \port$10801$52 ;
  wire [229:0] \port$10801$52 ;
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
  assign _021_ = load ? \port$10801$52 [33:20] : kept_row_y;
  assign _022_ = load ? \port$10801$52 [47:34] : kept_column_x;
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
  assign _000_ = \port$10801$52 [229:218] - 2'h2;
  assign _010_ = \port$10801$52 [229:218] - 2'h2;
  assign _019_ = \port$10801$52 [117:104] - \port$10801$52 [61:48];
  assign _029_ = $signed(_019_) - $signed(3'h2);
  assign _040_ = \port$10801$52 [117:104] - \port$10801$52 [61:48];
  assign _051_ = $signed(_040_) - $signed(3'h2);
  assign _061_ = \port$10801$52 [117:104] - 2'h2;
  assign _069_ = $signed(positions_left) - $signed(2'h1);
  assign _070_ = index + 1'h1;
  assign _001_ = \$signal$38  + kept_stride_y;
  assign _002_ = $signed(\$signal ) - $signed(2'h1);
  assign _003_ = x + kept_stride_x;
  assign _004_ = \$signal$42  + kept_stride_x;
  assign _005_ = load | restart_position;
  assign _006_ = load ? \port$10801$52 [75:62] : kept_start_offset;
  assign _007_ = load ? \port$10801$52 [75:62] : kept_start_offset;
  assign _008_ = \port$10801$52 [199:194] - 2'h2;
  assign _009_ = \port$10801$52 [205:200] - 2'h2;
  assign _011_ = \port$10801$52 [205:200] - 2'h2;
  assign _012_ = \port$10801$52 [217:206] - 2'h2;
  assign _013_ = \port$10801$52 [217:206] - 2'h2;
  assign _068_ = rst ? 20'h00000 : _025_[19:0];
  assign _071_ = kx_left[6] ? next_row : \$signal$59 ;
  assign _072_ = planes_left[12] ? _071_ : \$signal$59 ;
  assign _073_ = step_tap ? _072_ : \$signal$59 ;
  assign _074_ = load ? \$signal$59  : _073_;
  assign _075_ = load ? \port$10801$52 [19:0] : _074_;
  assign _067_ = rst ? 20'h00000 : _075_;
  assign _076_ = kx_left[6] ? _020_[20:0] : \$signal$58 ;
  assign _077_ = planes_left[12] ? _076_ : \$signal$58 ;
  assign _078_ = step_tap ? _077_ : \$signal$58 ;
  assign _079_ = load ? \$signal$58  : _078_;
  assign _080_ = load ? { _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_ } : _079_;
  assign _066_ = rst ? 21'h000000 : _080_;
  assign _081_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _082_ = planes_left[12] ? _081_ : \$signal$56 ;
  assign _083_ = step_tap ? _082_ : \$signal$56 ;
  assign _084_ = load ? \$signal$56  : _083_;
  assign _085_ = load ? \port$10801$52 [19:0] : _084_;
  assign _065_ = rst ? 20'h00000 : _085_;
  assign _086_ = kx_left[6] ? { kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x } : _017_[20:0];
  assign _087_ = planes_left[12] ? _086_ : \x$55 ;
  assign _088_ = step_tap ? _087_ : \x$55 ;
  assign _089_ = load ? \x$55  : _088_;
  assign _090_ = load ? { _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_ } : _089_;
  assign _064_ = rst ? 21'h000000 : _090_;
  assign _091_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _092_ = planes_left[12] ? _091_ : _015_[19:0];
  assign _093_ = step_tap ? _092_ : \$signal$54 ;
  assign _094_ = load ? \$signal$54  : _093_;
  assign _095_ = load ? \port$10801$52 [19:0] : _094_;
  assign _063_ = rst ? 20'h00000 : _095_;
  assign _096_ = load ? _013_ : planes_whole;
  assign _062_ = rst ? 13'h0000 : _096_;
  assign _097_ = planes_left[12] ? planes_whole : _014_[12:0];
  assign _098_ = step_tap ? _097_ : planes_left;
  assign _099_ = load ? _012_ : _098_;
  assign _060_ = rst ? 13'h0000 : _099_;
  assign _100_ = load ? _011_ : kx_whole;
  assign _059_ = rst ? 7'h00 : _100_;
  assign _101_ = kx_left[6] ? kx_whole : _016_[6:0];
  assign _102_ = planes_left[12] ? _101_ : kx_left;
  assign _103_ = step_tap ? _102_ : kx_left;
  assign _104_ = load ? _009_ : _103_;
  assign _058_ = rst ? 7'h00 : _104_;
  assign _105_ = kx_left[6] ? _018_[6:0] : ky_left;
  assign _106_ = planes_left[12] ? _105_ : ky_left;
  assign _107_ = step_tap ? _106_ : ky_left;
  assign _108_ = load ? _008_ : _107_;
  assign _057_ = rst ? 7'h00 : _108_;
  assign _109_ = \$signal [15] ? \$signal$41  : _004_[19:0];
  assign _110_ = step_position ? _109_ : \$signal$42 ;
  assign _111_ = restart_position ? \$signal$42  : _110_;
  assign _112_ = load ? \$signal$42  : _111_;
  assign _113_ = _005_ ? { 6'h00, _007_ } : _112_;
  assign _056_ = rst ? 20'h00000 : _113_;
  assign _114_ = \$signal [15] ? \$signal$41  : \$signal$40 ;
  assign _115_ = step_position ? _114_ : \$signal$40 ;
  assign _116_ = restart_position ? \$signal$40  : _115_;
  assign _117_ = load ? \$signal$40  : _116_;
  assign _118_ = _005_ ? 20'h00000 : _117_;
  assign _055_ = rst ? 20'h00000 : _118_;
  assign _119_ = \$signal [15] ? 21'h000000 : _003_[20:0];
  assign _120_ = step_position ? _119_ : x;
  assign _121_ = restart_position ? x : _120_;
  assign _122_ = load ? x : _121_;
  assign _123_ = _005_ ? { 7'h00, _006_ } : _122_;
  assign _054_ = rst ? 21'h000000 : _123_;
  assign _124_ = \$signal [15] ? _001_[20:0] : \$signal$38 ;
  assign _125_ = step_position ? _124_ : \$signal$38 ;
  assign _126_ = restart_position ? \$signal$38  : _125_;
  assign _127_ = load ? \$signal$38  : _126_;
  assign _128_ = _005_ ? 21'h000000 : _127_;
  assign _053_ = rst ? 21'h000000 : _128_;
  assign _129_ = step_position ? _070_[15:0] : index;
  assign _130_ = restart_position ? index : _129_;
  assign _131_ = load ? index : _130_;
  assign _132_ = _005_ ? 16'h0000 : _131_;
  assign _052_ = rst ? 16'h0000 : _132_;
  assign _133_ = load ? { _061_[14], _061_ } : \$signal$36 ;
  assign _050_ = rst ? 16'h0000 : _133_;
  assign _134_ = load ? _051_ : \$signal$35 ;
  assign _049_ = rst ? 16'h0000 : _134_;
  assign _135_ = \$signal [15] ? \$signal$36  : _002_[15:0];
  assign _136_ = step_position ? _135_ : \$signal ;
  assign _137_ = restart_position ? \$signal$35  : _136_;
  assign _138_ = load ? _029_ : _137_;
  assign _048_ = rst ? 16'h0000 : _138_;
  assign _139_ = load ? _010_ : positions_whole;
  assign _047_ = rst ? 17'h00000 : _139_;
  assign _140_ = step_position ? _069_[16:0] : positions_left;
  assign _141_ = restart_position ? positions_whole : _140_;
  assign _142_ = load ? _000_ : _141_;
  assign _046_ = rst ? 17'h00000 : _142_;
  assign _143_ = load ? \port$10801$52 [193:190] : kept_dilation_x;
  assign _045_ = rst ? 4'h0 : _143_;
  assign _144_ = load ? \port$10801$52 [189:186] : kept_dilation_y;
  assign _044_ = rst ? 4'h0 : _144_;
  assign _145_ = load ? \port$10801$52 [185:182] : kept_stride_x;
  assign _043_ = rst ? 4'h0 : _145_;
  assign _146_ = load ? \port$10801$52 [181:178] : kept_stride_y;
  assign _042_ = rst ? 4'h0 : _146_;
  assign _147_ = load ? \port$10801$52 [177:158] : kept_plane;
  assign _041_ = rst ? 20'h00000 : _147_;
  assign _148_ = load ? \port$10801$52 [157:138] : kept_tap_step;
  assign _039_ = rst ? 20'h00000 : _148_;
  assign _149_ = load ? \port$10801$52 [137:118] : kept_row_step;
  assign _038_ = rst ? 20'h00000 : _149_;
  assign _150_ = load ? \port$10801$52 [103:90] : kept_width;
  assign _037_ = rst ? 14'h0000 : _150_;
  assign _151_ = load ? \port$10801$52 [89:76] : kept_height;
  assign _036_ = rst ? 14'h0000 : _151_;
  assign _152_ = load ? \port$10801$52 [47:34] : kept_column_x;
  assign _035_ = rst ? 14'h0000 : _152_;
  assign _153_ = load ? \port$10801$52 [33:20] : kept_row_y;
  assign _034_ = rst ? 14'h0000 : _153_;
  assign _154_ = load ? \port$10801$52 [75:62] : kept_start_offset;
  assign _033_ = rst ? 14'h0000 : _154_;
  assign _030_[19:0] = next_row;
  assign _028_[19:0] = \$signal$57 ;
  assign _026_[19:0] = \$signal$41 ;
  assign last_position = positions_left[16];
  assign origin = \port$10801$52 [19:0];
  assign planes = \port$10801$52 [217:206];
  assign kernel_x = \port$10801$52 [205:200];
  assign kernel_y = \port$10801$52 [199:194];
  assign restart_tap = 1'h0;
  assign start_x = \port$10801$52 [61:48];
  assign out_width = \port$10801$52 [117:104];
  assign positions = { 4'h0, \port$10801$52 [229:218] };
  assign dilation_x = \port$10801$52 [193:190];
  assign dilation_y = \port$10801$52 [189:186];
  assign stride_x = \port$10801$52 [185:182];
  assign stride_y = \port$10801$52 [181:178];
  assign plane = \port$10801$52 [177:158];
  assign tap_step = \port$10801$52 [157:138];
  assign row_step = \port$10801$52 [137:118];
  assign width = \port$10801$52 [103:90];
  assign height = \port$10801$52 [89:76];
  assign column_x = \port$10801$52 [47:34];
  assign row_y = \port$10801$52 [33:20];
  assign start_offset = \port$10801$52 [75:62];
endmodule

module tnthw_t32x32_counters(rst, add__fetch_beats, add__instructions, add__store_words, add__memory_write_beats, add__memory_read_beats, add__load_words, add__weight_fill_rows, add__table_fill_rows, add__vectors, add__padded_vectors, add__adds, add__weight_rows, add__table_reads, add__vector_reads, add__array_reads, add__accumulator_writes, add__drain_reads, add__vector_writes, add__vector_steps, clear
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

module tnthw_t32x32_memory_unit(read_data__payload, read_data__valid, write_data__ready, clk, rst, free, held_read, held_write, page, fetching, fetched, request__valid, request__payload__write, request__payload__beats, claim, write_beat, read_beat, load__en, weights_write, table_write, page_write
, done, write_data__valid, start, instruction, address, store__en, store__address, gathered, read_data__ready, entry, write_data__payload, store__data, request__ready);
  wire _000_;
  wire _001_;
  wire [19:0] _002_;
  wire [19:0] _003_;
  wire _004_;
  wire _005_;
  wire [16:0] _006_;
  wire [20:0] _007_;
  wire [20:0] _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire [15:0] _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire [15:0] _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire [19:0] _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire [21:0] _032_;
  wire [21:0] _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire [20:0] _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire [20:0] _045_;
  wire [31:0] _046_;
  wire _047_;
  wire [6:0] _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire [16:0] _055_;
  wire _056_;
  wire [207:0] _057_;
  wire _058_;
  wire [15:0] _059_;
  wire [31:0] _060_;
  wire _061_;
  wire [19:0] _062_;
  wire _063_;
  wire [32:0] _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire [19:0] _074_;
  wire _075_;
  wire [19:0] _076_;
  wire [19:0] _077_;
  wire [15:0] _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire [4095:0] _082_;
  wire [5:0] _083_;
  wire [19:0] _084_;
  wire [19:0] _085_;
  wire [19:0] _086_;
  wire [19:0] _087_;
  wire [15:0] _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire [19:0] _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire [19:0] _099_;
  wire [19:0] _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire [19:0] _107_;
  wire [19:0] _108_;
  wire _109_;
  wire _110_;
  wire [16:0] _111_;
  wire [20:0] _112_;
  wire [20:0] _113_;
  wire _114_;
  wire [1:0] _115_;
  wire [1:0] _116_;
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
  wire [6:0] _153_;
  wire [15:0] _154_;
  wire [6:0] _155_;
  wire [20:0] _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire _160_;
  wire _161_;
  wire _162_;
  wire [19:0] _163_;
  wire [19:0] _164_;
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
  wire [19:0] _175_;
  wire _176_;
  wire _177_;
  wire _178_;
  wire [15:0] _179_;
  wire [15:0] _180_;
  wire [15:0] _181_;
  wire [15:0] _182_;
  wire [19:0] _183_;
  wire [19:0] _184_;
  wire [19:0] _185_;
  wire [19:0] _186_;
  wire [19:0] _187_;
  wire [19:0] _188_;
  wire [19:0] _189_;
  wire [19:0] _190_;
  wire [19:0] _191_;
  wire [19:0] _192_;
  wire [19:0] _193_;
  wire [19:0] _194_;
  wire [19:0] _195_;
  wire [19:0] _196_;
  wire [5:0] _197_;
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
  wire [127:0] _257_;
  wire [127:0] _258_;
  wire [127:0] _259_;
  wire [127:0] _260_;
  wire [127:0] _261_;
  wire _262_;
  wire _263_;
  wire _264_;
  wire [15:0] _265_;
  wire [15:0] _266_;
  wire [15:0] _267_;
  wire [19:0] _268_;
  wire [19:0] _269_;
  wire [19:0] _270_;
  wire [19:0] _271_;
  wire [19:0] _272_;
  wire [19:0] _273_;
  wire [19:0] _274_;
  wire [19:0] _275_;
  wire [19:0] _276_;
  wire [31:0] _277_;
  wire [31:0] _278_;
  wire [15:0] _279_;
  wire [15:0] _280_;
  wire _281_;
  wire _282_;
  wire [207:0] _283_;
  reg [15:0] \$signal  = 16'h0000;
  wire \$signal$12 ;
  reg \$signal$29  = 1'h0;
  wire \$signal$32 ;
  wire \$signal$34 ;
  wire \$signal$38 ;
  reg [5:0] \$signal$39  = 6'h00;
  wire \$signal$42 ;
  reg \$signal$48  = 1'h0;
  wire \$signal$49 ;
  reg \$signal$52  = 1'h0;
  wire \$signal$80 ;
  output [31:0] address;
  reg [31:0] address = 32'd0;
  reg beat = 1'h0;
  reg [19:0] beats_left = 20'h00000;
  reg busy = 1'h0;
  output claim;
  wire claim;
  input clk;
  wire clk;
  wire [256:0] data;
  output done;
  wire done;
  reg \done$35  = 1'h0;
  reg \done$53  = 1'h0;
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
  wire [256:0] head;
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
  input [255:0] store__data;
  wire [255:0] store__data;
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
  assign _093_ = instruction[3:0] == 3'h4;
  assign _110_ = instruction[3:0] == 3'h5;
  assign _121_ = _093_ | _110_;
  assign _132_ = instruction[3:0] == 3'h6;
  assign _143_ = _121_ | _132_;
  assign _154_ = _143_ ? 16'h0001 : instruction[187:172];
  assign _001_ = instruction[3:0] == 3'h4;
  assign _010_ = instruction[3:0] == 3'h5;
  assign _020_ = _001_ | _010_;
  assign _029_ = instruction[3:0] == 3'h6;
  assign _036_ = _020_ | _029_;
  assign _046_ = _036_ ? instruction[67:36] : instruction[99:68];
  assign _055_ = \$signal  - 1'h1;
  assign _064_ = address + word[131:100];
  assign _075_ = instruction[3:0] == 3'h6;
  assign _094_ = instruction[3:0] == 3'h4;
  assign _095_ = instruction[3:0] == 3'h5;
  assign _096_ = _094_ | _095_;
  assign _097_ = instruction[3:0] == 3'h6;
  assign _098_ = _096_ | _097_;
  assign _099_ = _098_ ? instruction[87:68] : instruction[151:132];
  assign _100_ = _075_ ? 20'h00000 : _099_;
  assign _101_ = instruction[3:0] == 3'h6;
  assign _102_ = instruction[3:0] == 3'h4;
  assign _103_ = instruction[3:0] == 3'h5;
  assign _104_ = _102_ | _103_;
  assign _105_ = instruction[3:0] == 3'h6;
  assign _106_ = _104_ | _105_;
  assign _107_ = _106_ ? instruction[87:68] : instruction[151:132];
  assign _108_ = _101_ ? 20'h00000 : _107_;
  assign _109_ = instruction[3:0] == 2'h3;
  assign _111_ = store_rows_left - 1'h1;
  assign _112_ = store_address + 1'h1;
  assign _113_ = store_words_left - 1'h1;
  assign _114_ = ~ store_last;
  assign _115_ = beat + 1'h1;
  assign _116_ = beat ? 2'h0 : _115_;
  assign _117_ = pop & head[256];
  assign _118_ = ! \$signal$39 ;
  assign _119_ = \$signal$39  == 1'h1;
  assign _120_ = \$signal$39  == 2'h2;
  assign _122_ = \$signal$39  == 2'h3;
  assign _123_ = \$signal$39  == 3'h4;
  assign _124_ = \$signal$39  == 3'h5;
  assign _125_ = \$signal$39  == 3'h6;
  assign _126_ = \$signal$39  == 3'h7;
  assign _127_ = \$signal$39  == 4'h8;
  assign _128_ = \$signal$39  == 4'h9;
  assign _129_ = \$signal$39  == 4'ha;
  assign _130_ = \$signal$39  == 4'hb;
  assign _131_ = \$signal$39  == 4'hc;
  assign _133_ = \$signal$39  == 4'hd;
  assign _134_ = \$signal$39  == 4'he;
  assign _135_ = \$signal$39  == 4'hf;
  assign _136_ = \$signal$39  == 5'h10;
  assign _137_ = \$signal$39  == 5'h11;
  assign _138_ = \$signal$39  == 5'h12;
  assign _139_ = \$signal$39  == 5'h13;
  assign _140_ = \$signal$39  == 5'h14;
  assign _141_ = \$signal$39  == 5'h15;
  assign _142_ = \$signal$39  == 5'h16;
  assign _144_ = \$signal$39  == 5'h17;
  assign _145_ = \$signal$39  == 5'h18;
  assign _146_ = \$signal$39  == 5'h19;
  assign _147_ = \$signal$39  == 5'h1a;
  assign _148_ = \$signal$39  == 5'h1b;
  assign _149_ = \$signal$39  == 5'h1c;
  assign _150_ = \$signal$39  == 5'h1d;
  assign _151_ = \$signal$39  == 5'h1e;
  assign _152_ = \$signal$39  == 5'h1f;
  assign _153_ = \$signal$39  + 1'h1;
  assign _155_ = \$signal$42  ? 7'h00 : _153_;
  assign _156_ = beats_left - 1'h1;
  assign _157_ = instruction[3:0] == 3'h6;
  assign _158_ = instruction[3:0] == 3'h4;
  assign _159_ = instruction[3:0] == 3'h5;
  assign _160_ = _158_ | _159_;
  assign _161_ = instruction[3:0] == 3'h6;
  assign _162_ = _160_ | _161_;
  assign _163_ = _162_ ? instruction[87:68] : instruction[151:132];
  assign _164_ = _157_ ? 20'h00000 : _163_;
  assign _165_ = instruction[3:0] == 3'h6;
  assign _166_ = instruction[3:0] == 3'h4;
  assign _167_ = instruction[3:0] == 3'h5;
  assign _168_ = _166_ | _167_;
  assign _169_ = instruction[3:0] == 3'h6;
  assign _170_ = _168_ | _169_;
  assign _002_ = _170_ ? instruction[87:68] : instruction[151:132];
  assign _003_ = _165_ ? 20'h00000 : _002_;
  assign _004_ = instruction[3:0] == 2'h3;
  assign _005_ = ~ _004_;
  assign _006_ = load_rows_left - 1'h1;
  assign _007_ = load_address + 1'h1;
  assign _008_ = load_words_left - 1'h1;
  assign free = ~ busy;
  assign _009_ = word[3:0] == 3'h4;
  assign _011_ = word[3:0] == 3'h5;
  assign _012_ = _009_ | _011_;
  assign _013_ = word[3:0] == 3'h6;
  assign _014_ = _012_ | _013_;
  assign _015_ = _014_ ? 16'h0000 : word[51:36];
  assign held_read = busy ? _015_ : 16'h0000;
  assign _016_ = word[3:0] == 3'h4;
  assign _017_ = word[3:0] == 3'h5;
  assign _018_ = _016_ | _017_;
  assign _019_ = word[3:0] == 3'h6;
  assign _021_ = _018_ | _019_;
  assign _022_ = _021_ ? 16'h0000 : word[67:52];
  assign held_write = busy ? _022_ : 16'h0000;
  assign _023_ = word[3:0] == 3'h4;
  assign _024_ = word[3:0] == 3'h5;
  assign _025_ = _023_ | _024_;
  assign _026_ = word[3:0] == 3'h6;
  assign _027_ = _025_ | _026_;
  assign { _028_[19:1], page } = _027_ ? word[87:68] : word[151:132];
  assign fetching = word[3:0] == 3'h6;
  assign fetched = done & fetching;
  assign _030_ = word[3:0] == 2'h2;
  assign _031_ = word[3:0] == 2'h3;
  assign moves = _030_ | _031_;
  assign request__valid = | \$signal ;
  assign request__payload__write = word[3:0] == 2'h3;
  assign _032_ = 1'h0 + { word[207:188], 1'h0 };
  assign { _033_[21:20], request__payload__beats } = moves ? _032_ : { 2'h0, word[107:88] };
  assign _034_ = word[3:0] == 2'h2;
  assign _035_ = word[3:0] == 2'h3;
  assign _037_ = _034_ | _035_;
  assign _038_ = store_words_left == 1'h1;
  assign store_row_end = _037_ & _038_;
  assign { _039_[20], store_next_row } = store_row + word[171:152];
  assign _040_ = store_rows_left == 1'h1;
  assign store_last = store_row_end & _040_;
  assign \$signal$12  = \$signal$29  & room;
  assign \$signal$32  = write_data__valid & write_data__ready;
  assign pop = \$signal$32  & beat;
  assign _041_ = word[3:0] == 2'h2;
  assign _042_ = word[3:0] == 2'h3;
  assign _043_ = _041_ | _042_;
  assign _044_ = load_words_left == 1'h1;
  assign load_row_end = _043_ & _044_;
  assign { _045_[20], load_next_row } = load_row + word[171:152];
  assign _047_ = load_rows_left == 1'h1;
  assign load_last = load_row_end & _047_;
  assign \$signal$80  = word[3:0] == 2'h2;
  assign \$signal$38  = read_data__valid & \$signal$48 ;
  assign _048_ = \$signal$39  + 1'h1;
  assign _049_ = _048_ == entry_beats;
  assign \$signal$42  = \$signal$38  & _049_;
  assign _050_ = \$signal$42  & load_last;
  assign _051_ = beats_left == 1'h1;
  assign _052_ = \$signal$38  & _051_;
  assign \$signal$49  = \$signal$80  ? _050_ : _052_;
  assign load__en = \$signal$52  & \$signal$80 ;
  assign _053_ = word[3:0] == 3'h4;
  assign weights_write = \$signal$52  & _053_;
  assign _054_ = word[3:0] == 3'h5;
  assign table_write = \$signal$52  & _054_;
  assign _056_ = word[3:0] == 3'h6;
  assign page_write = \$signal$52  & _056_;
  assign done = \done$35  | \done$53 ;
  always @(posedge clk)
    word <= _057_;
  always @(posedge clk)
    busy <= _058_;
  always @(posedge clk)
    \$signal  <= _059_;
  always @(posedge clk)
    address <= _060_;
  always @(posedge clk)
    store__en <= _061_;
  always @(posedge clk)
    store__address <= _062_;
  always @(posedge clk)
    word_0_0 <= _063_;
  always @(posedge clk)
    word_1_0 <= _065_;
  always @(posedge clk)
    word_0_1 <= _066_;
  always @(posedge clk)
    word_1_1 <= _067_;
  always @(posedge clk)
    word_0_2 <= _068_;
  always @(posedge clk)
    word_1_2 <= _069_;
  always @(posedge clk)
    word_0_3 <= _070_;
  always @(posedge clk)
    word_1_3 <= _071_;
  always @(posedge clk)
    word_0_4 <= _072_;
  always @(posedge clk)
    word_1_4 <= _073_;
  always @(posedge clk)
    store_address <= _074_;
  always @(posedge clk)
    store_row <= _076_;
  always @(posedge clk)
    store_words_left <= _077_;
  always @(posedge clk)
    store_rows_left <= _078_;
  always @(posedge clk)
    \$signal$29  <= _079_;
  always @(posedge clk)
    beat <= _080_;
  always @(posedge clk)
    \done$35  <= _081_;
  always @(posedge clk)
    gathered <= _082_;
  always @(posedge clk)
    \$signal$39  <= _083_;
  always @(posedge clk)
    beats_left <= _084_;
  always @(posedge clk)
    load_address <= _085_;
  always @(posedge clk)
    load_row <= _086_;
  always @(posedge clk)
    load_words_left <= _087_;
  always @(posedge clk)
    load_rows_left <= _088_;
  always @(posedge clk)
    \$signal$48  <= _089_;
  always @(posedge clk)
    \$signal$52  <= _090_;
  always @(posedge clk)
    \done$53  <= _091_;
  always @(posedge clk)
    entry <= _092_;
  function [5:0] _479_;
    input [5:0] a;
    input [17:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _479_ = b[5:0];
      3'b?1?:
        _479_ = b[11:6];
      3'b1??:
        _479_ = b[17:12];
      default:
        _479_ = a;
    endcase
  endfunction
  assign entry_beats = _479_(6'h04, 18'h021e0, { _173_, _172_, _171_ });
  assign _171_ = word[3:0] == 4'h5;
  assign _172_ = word[3:0] == 4'h4;
  assign _173_ = word[3:0] == 4'h2;
  function [127:0] _483_;
    input [127:0] a;
    input [255:0] b;
    input [1:0] s;
    (* parallel_case *)
    casez (s)
      2'b?1:
        _483_ = b[127:0];
      2'b1?:
        _483_ = b[255:128];
      default:
        _483_ = a;
    endcase
  endfunction
  assign write_data__payload = _483_(128'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { head[127:0], head[255:128] }, { _174_, beat });
  assign _174_ = ~ beat;
  assign _175_ = \$signal$42  ? load_address : entry;
  assign _092_ = rst ? 20'h00000 : _175_;
  assign _091_ = rst ? 1'h0 : \$signal$49 ;
  assign _090_ = rst ? 1'h0 : \$signal$42 ;
  assign _176_ = \$signal$49  ? 1'h0 : \$signal$48 ;
  assign _177_ = \$signal$38  ? _176_ : \$signal$48 ;
  assign _178_ = start ? _005_ : _177_;
  assign _089_ = rst ? 1'h0 : _178_;
  assign _179_ = load_row_end ? _006_[15:0] : load_rows_left;
  assign _180_ = \$signal$42  ? _179_ : load_rows_left;
  assign _181_ = \$signal$38  ? _180_ : load_rows_left;
  assign _182_ = start ? instruction[187:172] : _181_;
  assign _088_ = rst ? 16'h0000 : _182_;
  assign _183_ = load_row_end ? word[207:188] : _008_[19:0];
  assign _184_ = \$signal$42  ? _183_ : load_words_left;
  assign _185_ = \$signal$38  ? _184_ : load_words_left;
  assign _186_ = start ? instruction[207:188] : _185_;
  assign _087_ = rst ? 20'h00000 : _186_;
  assign _187_ = load_row_end ? load_next_row : load_row;
  assign _188_ = \$signal$42  ? _187_ : load_row;
  assign _189_ = \$signal$38  ? _188_ : load_row;
  assign _190_ = start ? _003_ : _189_;
  assign _086_ = rst ? 20'h00000 : _190_;
  assign _191_ = load_row_end ? load_next_row : _007_[19:0];
  assign _192_ = \$signal$42  ? _191_ : load_address;
  assign _193_ = \$signal$38  ? _192_ : load_address;
  assign _194_ = start ? _164_ : _193_;
  assign _085_ = rst ? 20'h00000 : _194_;
  assign _195_ = \$signal$38  ? _156_[19:0] : beats_left;
  assign _196_ = start ? instruction[107:88] : _195_;
  assign _084_ = rst ? 20'h00000 : _196_;
  assign _197_ = \$signal$38  ? _155_[5:0] : \$signal$39 ;
  assign _083_ = rst ? 6'h00 : _197_;
  assign _198_ = _152_ ? read_data__payload : gathered[4095:3968];
  assign _199_ = \$signal$38  ? _198_ : gathered[4095:3968];
  assign _082_[4095:3968] = rst ? 128'h00000000000000000000000000000000 : _199_;
  assign _200_ = _150_ ? read_data__payload : gathered[3839:3712];
  assign _201_ = \$signal$38  ? _200_ : gathered[3839:3712];
  assign _082_[3839:3712] = rst ? 128'h00000000000000000000000000000000 : _201_;
  assign _202_ = _149_ ? read_data__payload : gathered[3711:3584];
  assign _203_ = \$signal$38  ? _202_ : gathered[3711:3584];
  assign _082_[3711:3584] = rst ? 128'h00000000000000000000000000000000 : _203_;
  assign _204_ = _148_ ? read_data__payload : gathered[3583:3456];
  assign _205_ = \$signal$38  ? _204_ : gathered[3583:3456];
  assign _082_[3583:3456] = rst ? 128'h00000000000000000000000000000000 : _205_;
  assign _206_ = _147_ ? read_data__payload : gathered[3455:3328];
  assign _207_ = \$signal$38  ? _206_ : gathered[3455:3328];
  assign _082_[3455:3328] = rst ? 128'h00000000000000000000000000000000 : _207_;
  assign _208_ = _146_ ? read_data__payload : gathered[3327:3200];
  assign _209_ = \$signal$38  ? _208_ : gathered[3327:3200];
  assign _082_[3327:3200] = rst ? 128'h00000000000000000000000000000000 : _209_;
  assign _210_ = _145_ ? read_data__payload : gathered[3199:3072];
  assign _211_ = \$signal$38  ? _210_ : gathered[3199:3072];
  assign _082_[3199:3072] = rst ? 128'h00000000000000000000000000000000 : _211_;
  assign _212_ = _144_ ? read_data__payload : gathered[3071:2944];
  assign _213_ = \$signal$38  ? _212_ : gathered[3071:2944];
  assign _082_[3071:2944] = rst ? 128'h00000000000000000000000000000000 : _213_;
  assign _214_ = _142_ ? read_data__payload : gathered[2943:2816];
  assign _215_ = \$signal$38  ? _214_ : gathered[2943:2816];
  assign _082_[2943:2816] = rst ? 128'h00000000000000000000000000000000 : _215_;
  assign _216_ = _141_ ? read_data__payload : gathered[2815:2688];
  assign _217_ = \$signal$38  ? _216_ : gathered[2815:2688];
  assign _082_[2815:2688] = rst ? 128'h00000000000000000000000000000000 : _217_;
  assign _218_ = _140_ ? read_data__payload : gathered[2687:2560];
  assign _219_ = \$signal$38  ? _218_ : gathered[2687:2560];
  assign _082_[2687:2560] = rst ? 128'h00000000000000000000000000000000 : _219_;
  assign _220_ = _139_ ? read_data__payload : gathered[2559:2432];
  assign _221_ = \$signal$38  ? _220_ : gathered[2559:2432];
  assign _082_[2559:2432] = rst ? 128'h00000000000000000000000000000000 : _221_;
  assign _222_ = _138_ ? read_data__payload : gathered[2431:2304];
  assign _223_ = \$signal$38  ? _222_ : gathered[2431:2304];
  assign _082_[2431:2304] = rst ? 128'h00000000000000000000000000000000 : _223_;
  assign _224_ = _137_ ? read_data__payload : gathered[2303:2176];
  assign _225_ = \$signal$38  ? _224_ : gathered[2303:2176];
  assign _082_[2303:2176] = rst ? 128'h00000000000000000000000000000000 : _225_;
  assign _226_ = _136_ ? read_data__payload : gathered[2175:2048];
  assign _227_ = \$signal$38  ? _226_ : gathered[2175:2048];
  assign _082_[2175:2048] = rst ? 128'h00000000000000000000000000000000 : _227_;
  assign _228_ = _135_ ? read_data__payload : gathered[2047:1920];
  assign _229_ = \$signal$38  ? _228_ : gathered[2047:1920];
  assign _082_[2047:1920] = rst ? 128'h00000000000000000000000000000000 : _229_;
  assign _230_ = _134_ ? read_data__payload : gathered[1919:1792];
  assign _231_ = \$signal$38  ? _230_ : gathered[1919:1792];
  assign _082_[1919:1792] = rst ? 128'h00000000000000000000000000000000 : _231_;
  assign _232_ = _133_ ? read_data__payload : gathered[1791:1664];
  assign _233_ = \$signal$38  ? _232_ : gathered[1791:1664];
  assign _082_[1791:1664] = rst ? 128'h00000000000000000000000000000000 : _233_;
  assign _234_ = _131_ ? read_data__payload : gathered[1663:1536];
  assign _235_ = \$signal$38  ? _234_ : gathered[1663:1536];
  assign _082_[1663:1536] = rst ? 128'h00000000000000000000000000000000 : _235_;
  assign _236_ = _130_ ? read_data__payload : gathered[1535:1408];
  assign _237_ = \$signal$38  ? _236_ : gathered[1535:1408];
  assign _082_[1535:1408] = rst ? 128'h00000000000000000000000000000000 : _237_;
  assign _238_ = _129_ ? read_data__payload : gathered[1407:1280];
  assign _239_ = \$signal$38  ? _238_ : gathered[1407:1280];
  assign _082_[1407:1280] = rst ? 128'h00000000000000000000000000000000 : _239_;
  assign _240_ = _128_ ? read_data__payload : gathered[1279:1152];
  assign _241_ = \$signal$38  ? _240_ : gathered[1279:1152];
  assign _082_[1279:1152] = rst ? 128'h00000000000000000000000000000000 : _241_;
  assign _242_ = _127_ ? read_data__payload : gathered[1151:1024];
  assign _243_ = \$signal$38  ? _242_ : gathered[1151:1024];
  assign _082_[1151:1024] = rst ? 128'h00000000000000000000000000000000 : _243_;
  assign _244_ = _126_ ? read_data__payload : gathered[1023:896];
  assign _245_ = \$signal$38  ? _244_ : gathered[1023:896];
  assign _082_[1023:896] = rst ? 128'h00000000000000000000000000000000 : _245_;
  assign _246_ = _125_ ? read_data__payload : gathered[895:768];
  assign _247_ = \$signal$38  ? _246_ : gathered[895:768];
  assign _082_[895:768] = rst ? 128'h00000000000000000000000000000000 : _247_;
  assign _248_ = _124_ ? read_data__payload : gathered[767:640];
  assign _249_ = \$signal$38  ? _248_ : gathered[767:640];
  assign _082_[767:640] = rst ? 128'h00000000000000000000000000000000 : _249_;
  assign _250_ = _123_ ? read_data__payload : gathered[639:512];
  assign _251_ = \$signal$38  ? _250_ : gathered[639:512];
  assign _082_[639:512] = rst ? 128'h00000000000000000000000000000000 : _251_;
  assign _252_ = _122_ ? read_data__payload : gathered[511:384];
  assign _253_ = \$signal$38  ? _252_ : gathered[511:384];
  assign _082_[511:384] = rst ? 128'h00000000000000000000000000000000 : _253_;
  assign _254_ = _120_ ? read_data__payload : gathered[383:256];
  assign _255_ = \$signal$38  ? _254_ : gathered[383:256];
  assign _082_[383:256] = rst ? 128'h00000000000000000000000000000000 : _255_;
  assign _256_ = _119_ ? read_data__payload : gathered[255:128];
  assign _257_ = \$signal$38  ? _256_ : gathered[255:128];
  assign _082_[255:128] = rst ? 128'h00000000000000000000000000000000 : _257_;
  assign _258_ = _118_ ? read_data__payload : gathered[127:0];
  assign _259_ = \$signal$38  ? _258_ : gathered[127:0];
  assign _082_[127:0] = rst ? 128'h00000000000000000000000000000000 : _259_;
  assign _260_ = _151_ ? read_data__payload : gathered[3967:3840];
  assign _261_ = \$signal$38  ? _260_ : gathered[3967:3840];
  assign _082_[3967:3840] = rst ? 128'h00000000000000000000000000000000 : _261_;
  assign _081_ = rst ? 1'h0 : _117_;
  assign _262_ = \$signal$32  ? _116_[0] : beat;
  assign _080_ = rst ? 1'h0 : _262_;
  assign _263_ = \$signal$12  ? _114_ : \$signal$29 ;
  assign _264_ = start ? _109_ : _263_;
  assign _079_ = rst ? 1'h0 : _264_;
  assign _265_ = store_row_end ? _111_[15:0] : store_rows_left;
  assign _266_ = \$signal$12  ? _265_ : store_rows_left;
  assign _267_ = start ? instruction[187:172] : _266_;
  assign _078_ = rst ? 16'h0000 : _267_;
  assign _268_ = store_row_end ? word[207:188] : _113_[19:0];
  assign _269_ = \$signal$12  ? _268_ : store_words_left;
  assign _270_ = start ? instruction[207:188] : _269_;
  assign _077_ = rst ? 20'h00000 : _270_;
  assign _271_ = store_row_end ? store_next_row : store_row;
  assign _272_ = \$signal$12  ? _271_ : store_row;
  assign _273_ = start ? _108_ : _272_;
  assign _076_ = rst ? 20'h00000 : _273_;
  assign _274_ = store_row_end ? store_next_row : _112_[19:0];
  assign _275_ = \$signal$12  ? _274_ : store_address;
  assign _276_ = start ? _100_ : _275_;
  assign _074_ = rst ? 20'h00000 : _276_;
  assign _073_ = rst ? 1'h0 : word_1_3;
  assign _072_ = rst ? 1'h0 : word_0_3;
  assign _071_ = rst ? 1'h0 : word_1_2;
  assign _070_ = rst ? 1'h0 : word_0_2;
  assign _069_ = rst ? 1'h0 : word_1_1;
  assign _068_ = rst ? 1'h0 : word_0_1;
  assign _067_ = rst ? 1'h0 : word_1_0;
  assign _066_ = rst ? 1'h0 : word_0_0;
  assign _065_ = rst ? 1'h0 : store_last;
  assign _063_ = rst ? 1'h0 : \$signal$12 ;
  assign _062_ = rst ? 20'h00000 : store_address;
  assign _061_ = rst ? 1'h0 : \$signal$12 ;
  assign _277_ = _000_ ? _064_[31:0] : address;
  assign _278_ = start ? _046_ : _277_;
  assign _060_ = rst ? 32'd0 : _278_;
  assign _279_ = _000_ ? _055_[15:0] : \$signal ;
  assign _280_ = start ? _154_ : _279_;
  assign _059_ = rst ? 16'h0000 : _280_;
  assign _281_ = done ? 1'h0 : busy;
  assign _282_ = start ? 1'h1 : _281_;
  assign _058_ = rst ? 1'h0 : _282_;
  assign _283_ = start ? instruction : word;
  assign _057_ = rst ? 208'h0000000000000000000000000000000000000000000000000000 : _283_;
  tnthw_t32x32_memory_unit_words words (
    .claim(\$signal$12 ),
    .clk(clk),
    .head(head),
    .pop(pop),
    .\port$10715$0 (word_1_4),
    .\port$14511$0 (store__data),
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
  assign _045_[19:0] = load_next_row;
  assign _039_[19:0] = store_next_row;
  assign _033_[19:0] = request__payload__beats;
  assign _028_[0] = page;
  assign read_data__ready = \$signal$48 ;
  assign read_beat = \$signal$38 ;
  assign write_beat = \$signal$32 ;
  assign claim = \$signal$12 ;
  assign load__data = gathered[255:0];
  assign load__mask = 1'h1;
  assign load__address = entry;
  assign valid = write_data__valid;
  assign data = { word_1_4, store__data };
  assign push = word_0_4;
  assign word_read = \$signal$12 ;
  assign store__valid = 1'h1;
  assign store__held = held_read;
  assign request__payload__address = address;
  assign \$signal$34  = beat;
endmodule

module tnthw_t32x32_memory_unit_words(rst, claim, pop, valid, head, push, \port$10715$0 , room, \port$14511$0 , clk);
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
  wire [256:0] \$signature__data ;
  wire \$signature__en ;
  wire [3:0] after;
  input claim;
  wire claim;
  input clk;
  wire clk;
  wire [256:0] data;
  wire [2:0] \end ;
  output [256:0] head;
  wire [256:0] head;
  reg [3:0] held = 4'h0;
  input pop;
  wire pop;
  input \port$10715$0 ;
  wire \port$10715$0 ;
  input [255:0] \port$14511$0 ;
  wire [255:0] \port$14511$0 ;
  input push;
  wire push;
  reg [2:0] read__addr = 3'h0;
  wire [256:0] read__data;
  output room;
  reg room = 1'h1;
  input rst;
  wire rst;
  output valid;
  wire valid;
  reg [256:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (push)
      storage[\$signature__addr ] <= { \port$10715$0 , \port$14511$0  };
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
  assign data = { \port$10715$0 , \port$14511$0  };
  assign \$signature__data  = { \port$10715$0 , \port$14511$0  };
  assign \end  = \$signature__addr ;
  assign \$signature__en  = push;
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

module tnthw_t32x32_sequencer(entry, clk, rst, drained, \port$229$0 , fetched, page_write, \port$10625$0 , \port$10635$0 , \port$10645$0 , page_data, \port$10751$0 , busy, instruction, clear, push, unknown, done, start);
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
  input \port$10625$0 ;
  wire \port$10625$0 ;
  input \port$10635$0 ;
  wire \port$10635$0 ;
  input \port$10645$0 ;
  wire \port$10645$0 ;
  input [4:0] \port$10751$0 ;
  wire [4:0] \port$10751$0 ;
  input \port$229$0 ;
  wire \port$229$0 ;
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
      pages[{ \port$229$0 , \port$10751$0  }] <= page_data;
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
  assign _008_ = \$signal  & { \port$10645$0 , \port$10635$0 , \port$10625$0  };
  assign _009_ = ! _008_;
  assign _010_ = \$signature__data$7 [3:0] == 1'h1;
  assign _011_ = ~ _010_;
  assign _013_ = fetches + 1'h1;
  assign _014_ = fetches > \$signal$26 ;
  assign _015_ = ! \$signal ;
  assign _016_ = \$signal  & { \port$10645$0 , \port$10635$0 , \port$10625$0  };
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
  assign full = { \port$10645$0 , \port$10635$0 , \port$10625$0  };
  assign \$signature__addr$10  = index;
  assign \$signature__data  = page_data;
  assign page_index = { \port$229$0 , \port$10751$0  };
  assign \$signature__addr  = { \port$229$0 , \port$10751$0  };
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

module tnthw_t32x32_vector_unit(rst, write, free, held_read, held_write, chunk, word_read, valid, read__address, \result$481 , \result$482 , \result$483 , \result$484 , \result$485 , \result$486 , \result$487 , \result$488 , \result$489 , \result$490 , \result$491 , \result$492 
, \result$493 , \result$494 , \result$495 , \result$496 , \result$497 , \result$498 , \result$499 , \result$500 , \result$501 , \result$502 , \result$503 , \result$504 , \result$505 , \result$506 , \result$507 , \result$508 , \result$509 , \result$510 , \result$511 , \result$512 , start
, instruction, write_data, write_row, read_0_0, read_1_0, read_2_0, accumulator_address, result_0_11, done, result_3_11, mask, accumulator_bank, step, read__data, accumulator_data, clk);
  wire _000_;
  wire [11:0] _001_;
  wire _002_;
  wire [11:0] _003_;
  wire _004_;
  wire [11:0] _005_;
  wire _006_;
  wire [11:0] _007_;
  wire _008_;
  wire [11:0] _009_;
  wire _010_;
  wire [11:0] _011_;
  wire _012_;
  wire [11:0] _013_;
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
  wire _052_;
  wire _053_;
  wire _054_;
  wire [19:0] _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire [19:0] _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire [19:0] _063_;
  wire _064_;
  wire [8:0] _065_;
  wire _066_;
  wire _067_;
  wire [19:0] _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire [19:0] _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire [19:0] _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire [19:0] _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire [19:0] _085_;
  wire [8:0] _086_;
  wire _087_;
  wire _088_;
  wire [8:0] _089_;
  wire _090_;
  wire [8:0] _091_;
  wire _092_;
  wire [8:0] _093_;
  wire _094_;
  wire [8:0] _095_;
  wire _096_;
  wire [8:0] _097_;
  wire _098_;
  wire _099_;
  wire [8:0] _100_;
  wire _101_;
  wire [8:0] _102_;
  wire _103_;
  wire [8:0] _104_;
  wire _105_;
  wire [8:0] _106_;
  wire _107_;
  wire [8:0] _108_;
  wire _109_;
  wire _110_;
  wire [8:0] _111_;
  wire _112_;
  wire [8:0] _113_;
  wire _114_;
  wire [8:0] _115_;
  wire _116_;
  wire [8:0] _117_;
  wire _118_;
  wire [8:0] _119_;
  wire _120_;
  wire _121_;
  wire [8:0] _122_;
  wire _123_;
  wire [8:0] _124_;
  wire _125_;
  wire [8:0] _126_;
  wire _127_;
  wire [8:0] _128_;
  wire _129_;
  wire [8:0] _130_;
  wire _131_;
  wire _132_;
  wire [8:0] _133_;
  wire _134_;
  wire [8:0] _135_;
  wire _136_;
  wire [8:0] _137_;
  wire _138_;
  wire [8:0] _139_;
  wire _140_;
  wire [8:0] _141_;
  wire _142_;
  wire _143_;
  wire [8:0] _144_;
  wire _145_;
  wire [8:0] _146_;
  wire _147_;
  wire [8:0] _148_;
  wire _149_;
  wire [8:0] _150_;
  wire _151_;
  wire _152_;
  wire _153_;
  wire _154_;
  wire [15:0] _155_;
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
  wire [11:0] _171_;
  wire _172_;
  wire _173_;
  wire _174_;
  wire \$signal ;
  wire \$signal$118 ;
  wire [8:0] \$signal$119 ;
  wire [8:0] \$signal$120 ;
  wire \$signal$48 ;
  wire [255:0] \$signal$513 ;
  output [5:0] accumulator_address;
  wire [5:0] accumulator_address;
  output accumulator_bank;
  wire accumulator_bank;
  input [703:0] accumulator_data;
  wire [703:0] accumulator_data;
  wire accumulator_group;
  wire accumulator_read;
  wire [19:0] address;
  wire [47:0] bias;
  wire [1535:0] \bias$196 ;
  wire [47:0] \bias$206 ;
  wire [47:0] \bias$215 ;
  wire [47:0] \bias$224 ;
  wire [47:0] \bias$233 ;
  wire [47:0] \bias$242 ;
  wire [47:0] \bias$251 ;
  wire [47:0] \bias$260 ;
  wire [47:0] \bias$269 ;
  wire [47:0] \bias$278 ;
  wire [47:0] \bias$287 ;
  wire [47:0] \bias$296 ;
  wire [47:0] \bias$305 ;
  wire [47:0] \bias$314 ;
  wire [47:0] \bias$323 ;
  wire [47:0] \bias$332 ;
  wire [47:0] \bias$341 ;
  wire [47:0] \bias$350 ;
  wire [47:0] \bias$359 ;
  wire [47:0] \bias$368 ;
  wire [47:0] \bias$377 ;
  wire [47:0] \bias$386 ;
  wire [47:0] \bias$395 ;
  wire [47:0] \bias$404 ;
  wire [47:0] \bias$413 ;
  wire [47:0] \bias$422 ;
  wire [47:0] \bias$431 ;
  wire [47:0] \bias$440 ;
  wire [47:0] \bias$449 ;
  wire [47:0] \bias$458 ;
  wire [47:0] \bias$467 ;
  wire [47:0] \bias$476 ;
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
  wire \first$203 ;
  wire \first$212 ;
  wire \first$221 ;
  wire \first$230 ;
  wire \first$239 ;
  wire \first$248 ;
  wire \first$257 ;
  wire \first$266 ;
  wire \first$275 ;
  wire \first$284 ;
  wire \first$293 ;
  wire \first$302 ;
  wire \first$311 ;
  wire \first$320 ;
  wire \first$329 ;
  wire \first$338 ;
  wire \first$347 ;
  wire \first$356 ;
  wire \first$365 ;
  wire \first$374 ;
  wire \first$383 ;
  wire \first$392 ;
  wire \first$401 ;
  wire \first$410 ;
  wire \first$419 ;
  wire \first$428 ;
  wire \first$437 ;
  wire \first$446 ;
  wire \first$455 ;
  wire \first$464 ;
  wire \first$473 ;
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
  wire [8:0] \high$209 ;
  wire [8:0] \high$218 ;
  wire [8:0] \high$227 ;
  wire [8:0] \high$236 ;
  wire [8:0] \high$245 ;
  wire [8:0] \high$254 ;
  wire [8:0] \high$263 ;
  wire [8:0] \high$272 ;
  wire [8:0] \high$281 ;
  wire [8:0] \high$290 ;
  wire [8:0] \high$299 ;
  wire [8:0] \high$308 ;
  wire [8:0] \high$317 ;
  wire [8:0] \high$326 ;
  wire [8:0] \high$335 ;
  wire [8:0] \high$344 ;
  wire [8:0] \high$353 ;
  wire [8:0] \high$362 ;
  wire [8:0] \high$371 ;
  wire [8:0] \high$380 ;
  wire [8:0] \high$389 ;
  wire [8:0] \high$398 ;
  wire [8:0] \high$407 ;
  wire [8:0] \high$416 ;
  wire [8:0] \high$425 ;
  wire [8:0] \high$434 ;
  wire [8:0] \high$443 ;
  wire [8:0] \high$452 ;
  wire [8:0] \high$461 ;
  wire [8:0] \high$470 ;
  wire [8:0] \high$479 ;
  reg inside_0_0 = 1'h0;
  reg inside_0_1 = 1'h0;
  reg inside_0_2 = 1'h0;
  reg inside_0_3 = 1'h0;
  input [377:0] instruction;
  wire [377:0] instruction;
  wire [377:0] \instruction$123 ;
  wire is_signed;
  wire lane_chunk;
  wire [255:0] lanes;
  wire last;
  wire last_tap;
  wire [8:0] low;
  wire [8:0] \low$208 ;
  wire [8:0] \low$217 ;
  wire [8:0] \low$226 ;
  wire [8:0] \low$235 ;
  wire [8:0] \low$244 ;
  wire [8:0] \low$253 ;
  wire [8:0] \low$262 ;
  wire [8:0] \low$271 ;
  wire [8:0] \low$280 ;
  wire [8:0] \low$289 ;
  wire [8:0] \low$298 ;
  wire [8:0] \low$307 ;
  wire [8:0] \low$316 ;
  wire [8:0] \low$325 ;
  wire [8:0] \low$334 ;
  wire [8:0] \low$343 ;
  wire [8:0] \low$352 ;
  wire [8:0] \low$361 ;
  wire [8:0] \low$370 ;
  wire [8:0] \low$379 ;
  wire [8:0] \low$388 ;
  wire [8:0] \low$397 ;
  wire [8:0] \low$406 ;
  wire [8:0] \low$415 ;
  wire [8:0] \low$424 ;
  wire [8:0] \low$433 ;
  wire [8:0] \low$442 ;
  wire [8:0] \low$451 ;
  wire [8:0] \low$460 ;
  wire [8:0] \low$469 ;
  wire [8:0] \low$478 ;
  output mask;
  wire mask;
  wire maximum;
  wire \maximum$205 ;
  wire \maximum$214 ;
  wire \maximum$223 ;
  wire \maximum$232 ;
  wire \maximum$241 ;
  wire \maximum$250 ;
  wire \maximum$259 ;
  wire \maximum$268 ;
  wire \maximum$277 ;
  wire \maximum$286 ;
  wire \maximum$295 ;
  wire \maximum$304 ;
  wire \maximum$313 ;
  wire \maximum$322 ;
  wire \maximum$331 ;
  wire \maximum$340 ;
  wire \maximum$349 ;
  wire \maximum$358 ;
  wire \maximum$367 ;
  wire \maximum$376 ;
  wire \maximum$385 ;
  wire \maximum$394 ;
  wire \maximum$403 ;
  wire \maximum$412 ;
  wire \maximum$421 ;
  wire \maximum$430 ;
  wire \maximum$439 ;
  wire \maximum$448 ;
  wire \maximum$457 ;
  wire \maximum$466 ;
  wire \maximum$475 ;
  wire [21:0] operand;
  wire [21:0] \operand$201 ;
  wire [21:0] \operand$210 ;
  wire [21:0] \operand$219 ;
  wire [21:0] \operand$228 ;
  wire [21:0] \operand$237 ;
  wire [21:0] \operand$246 ;
  wire [21:0] \operand$255 ;
  wire [21:0] \operand$264 ;
  wire [21:0] \operand$273 ;
  wire [21:0] \operand$282 ;
  wire [21:0] \operand$291 ;
  wire [21:0] \operand$300 ;
  wire [21:0] \operand$309 ;
  wire [21:0] \operand$318 ;
  wire [21:0] \operand$327 ;
  wire [21:0] \operand$336 ;
  wire [21:0] \operand$345 ;
  wire [21:0] \operand$354 ;
  wire [21:0] \operand$363 ;
  wire [21:0] \operand$372 ;
  wire [21:0] \operand$381 ;
  wire [21:0] \operand$390 ;
  wire [21:0] \operand$399 ;
  wire [21:0] \operand$408 ;
  wire [21:0] \operand$417 ;
  wire [21:0] \operand$426 ;
  wire [21:0] \operand$435 ;
  wire [21:0] \operand$444 ;
  wire [21:0] \operand$453 ;
  wire [21:0] \operand$462 ;
  wire [21:0] \operand$471 ;
  wire [21:0] operand_0;
  reg operand_0_0 = 1'h0;
  reg operand_0_1 = 1'h0;
  reg operand_0_2 = 1'h0;
  reg operand_0_3 = 1'h0;
  reg operand_0_4 = 1'h0;
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
  reg operand_1_1 = 1'h0;
  reg operand_1_2 = 1'h0;
  reg operand_1_3 = 1'h0;
  reg operand_1_4 = 1'h0;
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
  wire [21:0] operand_3;
  wire [21:0] operand_30;
  wire [21:0] operand_31;
  wire [21:0] operand_4;
  wire [21:0] operand_5;
  wire [21:0] operand_6;
  wire [21:0] operand_7;
  wire [21:0] operand_8;
  wire [21:0] operand_9;
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
  input [255:0] read__data;
  wire [255:0] read__data;
  wire read__en;
  wire [15:0] read__held;
  wire read__valid;
  wire [255:0] result;
  output [7:0] \result$481 ;
  wire [7:0] \result$481 ;
  output [7:0] \result$482 ;
  wire [7:0] \result$482 ;
  output [7:0] \result$483 ;
  wire [7:0] \result$483 ;
  output [7:0] \result$484 ;
  wire [7:0] \result$484 ;
  output [7:0] \result$485 ;
  wire [7:0] \result$485 ;
  output [7:0] \result$486 ;
  wire [7:0] \result$486 ;
  output [7:0] \result$487 ;
  wire [7:0] \result$487 ;
  output [7:0] \result$488 ;
  wire [7:0] \result$488 ;
  output [7:0] \result$489 ;
  wire [7:0] \result$489 ;
  output [7:0] \result$490 ;
  wire [7:0] \result$490 ;
  output [7:0] \result$491 ;
  wire [7:0] \result$491 ;
  output [7:0] \result$492 ;
  wire [7:0] \result$492 ;
  output [7:0] \result$493 ;
  wire [7:0] \result$493 ;
  output [7:0] \result$494 ;
  wire [7:0] \result$494 ;
  output [7:0] \result$495 ;
  wire [7:0] \result$495 ;
  output [7:0] \result$496 ;
  wire [7:0] \result$496 ;
  output [7:0] \result$497 ;
  wire [7:0] \result$497 ;
  output [7:0] \result$498 ;
  wire [7:0] \result$498 ;
  output [7:0] \result$499 ;
  wire [7:0] \result$499 ;
  output [7:0] \result$500 ;
  wire [7:0] \result$500 ;
  output [7:0] \result$501 ;
  wire [7:0] \result$501 ;
  output [7:0] \result$502 ;
  wire [7:0] \result$502 ;
  output [7:0] \result$503 ;
  wire [7:0] \result$503 ;
  output [7:0] \result$504 ;
  wire [7:0] \result$504 ;
  output [7:0] \result$505 ;
  wire [7:0] \result$505 ;
  output [7:0] \result$506 ;
  wire [7:0] \result$506 ;
  output [7:0] \result$507 ;
  wire [7:0] \result$507 ;
  output [7:0] \result$508 ;
  wire [7:0] \result$508 ;
  output [7:0] \result$509 ;
  wire [7:0] \result$509 ;
  output [7:0] \result$510 ;
  wire [7:0] \result$510 ;
  output [7:0] \result$511 ;
  wire [7:0] \result$511 ;
  output [7:0] \result$512 ;
  wire [7:0] \result$512 ;
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
  wire [191:0] \shift$198 ;
  wire [5:0] \shift$207 ;
  wire [5:0] \shift$216 ;
  wire [5:0] \shift$225 ;
  wire [5:0] \shift$234 ;
  wire [5:0] \shift$243 ;
  wire [5:0] \shift$252 ;
  wire [5:0] \shift$261 ;
  wire [5:0] \shift$270 ;
  wire [5:0] \shift$279 ;
  wire [5:0] \shift$288 ;
  wire [5:0] \shift$297 ;
  wire [5:0] \shift$306 ;
  wire [5:0] \shift$315 ;
  wire [5:0] \shift$324 ;
  wire [5:0] \shift$333 ;
  wire [5:0] \shift$342 ;
  wire [5:0] \shift$351 ;
  wire [5:0] \shift$360 ;
  wire [5:0] \shift$369 ;
  wire [5:0] \shift$378 ;
  wire [5:0] \shift$387 ;
  wire [5:0] \shift$396 ;
  wire [5:0] \shift$405 ;
  wire [5:0] \shift$414 ;
  wire [5:0] \shift$423 ;
  wire [5:0] \shift$432 ;
  wire [5:0] \shift$441 ;
  wire [5:0] \shift$450 ;
  wire [5:0] \shift$459 ;
  wire [5:0] \shift$468 ;
  wire [5:0] \shift$477 ;
  input start;
  wire start;
  wire \start$121 ;
  output step;
  wire step;
  wire \step$136 ;
  wire [4095:0] table_data;
  wire [7:0] table_row;
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
  wire [767:0] terms;
  wire [23:0] \terms$191 ;
  wire [23:0] \terms$202 ;
  wire [23:0] \terms$211 ;
  wire [23:0] \terms$220 ;
  wire [23:0] \terms$229 ;
  wire [23:0] \terms$238 ;
  wire [23:0] \terms$247 ;
  wire [23:0] \terms$256 ;
  wire [23:0] \terms$265 ;
  wire [23:0] \terms$274 ;
  wire [23:0] \terms$283 ;
  wire [23:0] \terms$292 ;
  wire [23:0] \terms$301 ;
  wire [23:0] \terms$310 ;
  wire [23:0] \terms$319 ;
  wire [23:0] \terms$328 ;
  wire [23:0] \terms$337 ;
  wire [23:0] \terms$346 ;
  wire [23:0] \terms$355 ;
  wire [23:0] \terms$364 ;
  wire [23:0] \terms$373 ;
  wire [23:0] \terms$382 ;
  wire [23:0] \terms$391 ;
  wire [23:0] \terms$400 ;
  wire [23:0] \terms$409 ;
  wire [23:0] \terms$418 ;
  wire [23:0] \terms$427 ;
  wire [23:0] \terms$436 ;
  wire [23:0] \terms$445 ;
  wire [23:0] \terms$454 ;
  wire [23:0] \terms$463 ;
  wire [23:0] \terms$472 ;
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
  wire [767:0] terms_a;
  wire [767:0] terms_b;
  wire terms_read;
  wire [7:0] terms_row;
  output valid;
  wire valid;
  wire \valid$193 ;
  wire \valid$204 ;
  wire \valid$213 ;
  wire \valid$222 ;
  wire \valid$231 ;
  wire \valid$240 ;
  wire \valid$249 ;
  wire \valid$258 ;
  wire \valid$267 ;
  wire \valid$276 ;
  wire \valid$285 ;
  wire \valid$294 ;
  wire \valid$303 ;
  wire \valid$312 ;
  wire \valid$321 ;
  wire \valid$330 ;
  wire \valid$339 ;
  wire \valid$348 ;
  wire \valid$357 ;
  wire \valid$366 ;
  wire \valid$375 ;
  wire \valid$384 ;
  wire \valid$393 ;
  wire \valid$402 ;
  wire \valid$411 ;
  wire \valid$420 ;
  wire \valid$429 ;
  wire \valid$438 ;
  wire \valid$447 ;
  wire \valid$456 ;
  wire \valid$465 ;
  wire \valid$474 ;
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
  wire [255:0] write__data;
  wire write__en;
  wire write__mask;
  input [4095:0] write_data;
  wire [4095:0] write_data;
  input [7:0] write_row;
  wire [7:0] write_row;
  assign _000_ = ~ \$signal ;
  assign _088_ = step & _000_;
  assign _099_ = step & \$signal ;
  assign _110_ = ~ operand_1_4;
  assign _121_ = _110_ & \$signal$48 ;
  assign _132_ = step & last_tap;
  assign _143_ = step & last;
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
  assign operand_0 = \$signal  ? accumulator_data[21:0] : { _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_[8], _043_ };
  assign _054_ = lanes[15] & is_signed;
  assign _065_ = inside_0_3 ? { _054_, lanes[15:8] } : 9'h000;
  assign operand_1 = \$signal  ? accumulator_data[43:22] : { _065_[8], _065_[8], _065_[8], _065_[8], _065_[8], _065_[8], _065_[8], _065_[8], _065_[8], _065_[8], _065_[8], _065_[8], _065_[8], _065_ };
  assign _076_ = lanes[23] & is_signed;
  assign _086_ = inside_0_3 ? { _076_, lanes[23:16] } : 9'h000;
  assign operand_2 = \$signal  ? accumulator_data[65:44] : { _086_[8], _086_[8], _086_[8], _086_[8], _086_[8], _086_[8], _086_[8], _086_[8], _086_[8], _086_[8], _086_[8], _086_[8], _086_[8], _086_ };
  assign _087_ = lanes[31] & is_signed;
  assign _089_ = inside_0_3 ? { _087_, lanes[31:24] } : 9'h000;
  assign operand_3 = \$signal  ? accumulator_data[87:66] : { _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_[8], _089_ };
  assign _090_ = lanes[39] & is_signed;
  assign _091_ = inside_0_3 ? { _090_, lanes[39:32] } : 9'h000;
  assign operand_4 = \$signal  ? accumulator_data[109:88] : { _091_[8], _091_[8], _091_[8], _091_[8], _091_[8], _091_[8], _091_[8], _091_[8], _091_[8], _091_[8], _091_[8], _091_[8], _091_[8], _091_ };
  assign _092_ = lanes[47] & is_signed;
  assign _093_ = inside_0_3 ? { _092_, lanes[47:40] } : 9'h000;
  assign operand_5 = \$signal  ? accumulator_data[131:110] : { _093_[8], _093_[8], _093_[8], _093_[8], _093_[8], _093_[8], _093_[8], _093_[8], _093_[8], _093_[8], _093_[8], _093_[8], _093_[8], _093_ };
  assign _094_ = lanes[55] & is_signed;
  assign _095_ = inside_0_3 ? { _094_, lanes[55:48] } : 9'h000;
  assign operand_6 = \$signal  ? accumulator_data[153:132] : { _095_[8], _095_[8], _095_[8], _095_[8], _095_[8], _095_[8], _095_[8], _095_[8], _095_[8], _095_[8], _095_[8], _095_[8], _095_[8], _095_ };
  assign _096_ = lanes[63] & is_signed;
  assign _097_ = inside_0_3 ? { _096_, lanes[63:56] } : 9'h000;
  assign operand_7 = \$signal  ? accumulator_data[175:154] : { _097_[8], _097_[8], _097_[8], _097_[8], _097_[8], _097_[8], _097_[8], _097_[8], _097_[8], _097_[8], _097_[8], _097_[8], _097_[8], _097_ };
  assign _098_ = lanes[71] & is_signed;
  assign _100_ = inside_0_3 ? { _098_, lanes[71:64] } : 9'h000;
  assign operand_8 = \$signal  ? accumulator_data[197:176] : { _100_[8], _100_[8], _100_[8], _100_[8], _100_[8], _100_[8], _100_[8], _100_[8], _100_[8], _100_[8], _100_[8], _100_[8], _100_[8], _100_ };
  assign _101_ = lanes[79] & is_signed;
  assign _102_ = inside_0_3 ? { _101_, lanes[79:72] } : 9'h000;
  assign operand_9 = \$signal  ? accumulator_data[219:198] : { _102_[8], _102_[8], _102_[8], _102_[8], _102_[8], _102_[8], _102_[8], _102_[8], _102_[8], _102_[8], _102_[8], _102_[8], _102_[8], _102_ };
  assign _103_ = lanes[87] & is_signed;
  assign _104_ = inside_0_3 ? { _103_, lanes[87:80] } : 9'h000;
  assign operand_10 = \$signal  ? accumulator_data[241:220] : { _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_ };
  assign _105_ = lanes[95] & is_signed;
  assign _106_ = inside_0_3 ? { _105_, lanes[95:88] } : 9'h000;
  assign operand_11 = \$signal  ? accumulator_data[263:242] : { _106_[8], _106_[8], _106_[8], _106_[8], _106_[8], _106_[8], _106_[8], _106_[8], _106_[8], _106_[8], _106_[8], _106_[8], _106_[8], _106_ };
  assign _107_ = lanes[103] & is_signed;
  assign _108_ = inside_0_3 ? { _107_, lanes[103:96] } : 9'h000;
  assign operand_12 = \$signal  ? accumulator_data[285:264] : { _108_[8], _108_[8], _108_[8], _108_[8], _108_[8], _108_[8], _108_[8], _108_[8], _108_[8], _108_[8], _108_[8], _108_[8], _108_[8], _108_ };
  assign _109_ = lanes[111] & is_signed;
  assign _111_ = inside_0_3 ? { _109_, lanes[111:104] } : 9'h000;
  assign operand_13 = \$signal  ? accumulator_data[307:286] : { _111_[8], _111_[8], _111_[8], _111_[8], _111_[8], _111_[8], _111_[8], _111_[8], _111_[8], _111_[8], _111_[8], _111_[8], _111_[8], _111_ };
  assign _112_ = lanes[119] & is_signed;
  assign _113_ = inside_0_3 ? { _112_, lanes[119:112] } : 9'h000;
  assign operand_14 = \$signal  ? accumulator_data[329:308] : { _113_[8], _113_[8], _113_[8], _113_[8], _113_[8], _113_[8], _113_[8], _113_[8], _113_[8], _113_[8], _113_[8], _113_[8], _113_[8], _113_ };
  assign _114_ = lanes[127] & is_signed;
  assign _115_ = inside_0_3 ? { _114_, lanes[127:120] } : 9'h000;
  assign operand_15 = \$signal  ? accumulator_data[351:330] : { _115_[8], _115_[8], _115_[8], _115_[8], _115_[8], _115_[8], _115_[8], _115_[8], _115_[8], _115_[8], _115_[8], _115_[8], _115_[8], _115_ };
  assign _116_ = lanes[135] & is_signed;
  assign _117_ = inside_0_3 ? { _116_, lanes[135:128] } : 9'h000;
  assign operand_16 = \$signal  ? accumulator_data[373:352] : { _117_[8], _117_[8], _117_[8], _117_[8], _117_[8], _117_[8], _117_[8], _117_[8], _117_[8], _117_[8], _117_[8], _117_[8], _117_[8], _117_ };
  assign _118_ = lanes[143] & is_signed;
  assign _119_ = inside_0_3 ? { _118_, lanes[143:136] } : 9'h000;
  assign operand_17 = \$signal  ? accumulator_data[395:374] : { _119_[8], _119_[8], _119_[8], _119_[8], _119_[8], _119_[8], _119_[8], _119_[8], _119_[8], _119_[8], _119_[8], _119_[8], _119_[8], _119_ };
  assign _120_ = lanes[151] & is_signed;
  assign _122_ = inside_0_3 ? { _120_, lanes[151:144] } : 9'h000;
  assign operand_18 = \$signal  ? accumulator_data[417:396] : { _122_[8], _122_[8], _122_[8], _122_[8], _122_[8], _122_[8], _122_[8], _122_[8], _122_[8], _122_[8], _122_[8], _122_[8], _122_[8], _122_ };
  assign _123_ = lanes[159] & is_signed;
  assign _124_ = inside_0_3 ? { _123_, lanes[159:152] } : 9'h000;
  assign operand_19 = \$signal  ? accumulator_data[439:418] : { _124_[8], _124_[8], _124_[8], _124_[8], _124_[8], _124_[8], _124_[8], _124_[8], _124_[8], _124_[8], _124_[8], _124_[8], _124_[8], _124_ };
  assign _125_ = lanes[167] & is_signed;
  assign _126_ = inside_0_3 ? { _125_, lanes[167:160] } : 9'h000;
  assign operand_20 = \$signal  ? accumulator_data[461:440] : { _126_[8], _126_[8], _126_[8], _126_[8], _126_[8], _126_[8], _126_[8], _126_[8], _126_[8], _126_[8], _126_[8], _126_[8], _126_[8], _126_ };
  assign _127_ = lanes[175] & is_signed;
  assign _128_ = inside_0_3 ? { _127_, lanes[175:168] } : 9'h000;
  assign operand_21 = \$signal  ? accumulator_data[483:462] : { _128_[8], _128_[8], _128_[8], _128_[8], _128_[8], _128_[8], _128_[8], _128_[8], _128_[8], _128_[8], _128_[8], _128_[8], _128_[8], _128_ };
  assign _129_ = lanes[183] & is_signed;
  assign _130_ = inside_0_3 ? { _129_, lanes[183:176] } : 9'h000;
  assign operand_22 = \$signal  ? accumulator_data[505:484] : { _130_[8], _130_[8], _130_[8], _130_[8], _130_[8], _130_[8], _130_[8], _130_[8], _130_[8], _130_[8], _130_[8], _130_[8], _130_[8], _130_ };
  assign _131_ = lanes[191] & is_signed;
  assign _133_ = inside_0_3 ? { _131_, lanes[191:184] } : 9'h000;
  assign operand_23 = \$signal  ? accumulator_data[527:506] : { _133_[8], _133_[8], _133_[8], _133_[8], _133_[8], _133_[8], _133_[8], _133_[8], _133_[8], _133_[8], _133_[8], _133_[8], _133_[8], _133_ };
  assign _134_ = lanes[199] & is_signed;
  assign _135_ = inside_0_3 ? { _134_, lanes[199:192] } : 9'h000;
  assign operand_24 = \$signal  ? accumulator_data[549:528] : { _135_[8], _135_[8], _135_[8], _135_[8], _135_[8], _135_[8], _135_[8], _135_[8], _135_[8], _135_[8], _135_[8], _135_[8], _135_[8], _135_ };
  assign _136_ = lanes[207] & is_signed;
  assign _137_ = inside_0_3 ? { _136_, lanes[207:200] } : 9'h000;
  assign operand_25 = \$signal  ? accumulator_data[571:550] : { _137_[8], _137_[8], _137_[8], _137_[8], _137_[8], _137_[8], _137_[8], _137_[8], _137_[8], _137_[8], _137_[8], _137_[8], _137_[8], _137_ };
  assign _138_ = lanes[215] & is_signed;
  assign _139_ = inside_0_3 ? { _138_, lanes[215:208] } : 9'h000;
  assign operand_26 = \$signal  ? accumulator_data[593:572] : { _139_[8], _139_[8], _139_[8], _139_[8], _139_[8], _139_[8], _139_[8], _139_[8], _139_[8], _139_[8], _139_[8], _139_[8], _139_[8], _139_ };
  assign _140_ = lanes[223] & is_signed;
  assign _141_ = inside_0_3 ? { _140_, lanes[223:216] } : 9'h000;
  assign operand_27 = \$signal  ? accumulator_data[615:594] : { _141_[8], _141_[8], _141_[8], _141_[8], _141_[8], _141_[8], _141_[8], _141_[8], _141_[8], _141_[8], _141_[8], _141_[8], _141_[8], _141_ };
  assign _142_ = lanes[231] & is_signed;
  assign _144_ = inside_0_3 ? { _142_, lanes[231:224] } : 9'h000;
  assign operand_28 = \$signal  ? accumulator_data[637:616] : { _144_[8], _144_[8], _144_[8], _144_[8], _144_[8], _144_[8], _144_[8], _144_[8], _144_[8], _144_[8], _144_[8], _144_[8], _144_[8], _144_ };
  assign _145_ = lanes[239] & is_signed;
  assign _146_ = inside_0_3 ? { _145_, lanes[239:232] } : 9'h000;
  assign operand_29 = \$signal  ? accumulator_data[659:638] : { _146_[8], _146_[8], _146_[8], _146_[8], _146_[8], _146_[8], _146_[8], _146_[8], _146_[8], _146_[8], _146_[8], _146_[8], _146_[8], _146_ };
  assign _147_ = lanes[247] & is_signed;
  assign _148_ = inside_0_3 ? { _147_, lanes[247:240] } : 9'h000;
  assign operand_30 = \$signal  ? accumulator_data[681:660] : { _148_[8], _148_[8], _148_[8], _148_[8], _148_[8], _148_[8], _148_[8], _148_[8], _148_[8], _148_[8], _148_[8], _148_[8], _148_[8], _148_ };
  assign _149_ = lanes[255] & is_signed;
  assign _150_ = inside_0_3 ? { _149_, lanes[255:248] } : 9'h000;
  assign operand_31 = \$signal  ? accumulator_data[703:682] : { _150_[8], _150_[8], _150_[8], _150_[8], _150_[8], _150_[8], _150_[8], _150_[8], _150_[8], _150_[8], _150_[8], _150_[8], _150_[8], _150_ };
  assign terms = second_0_0 ? terms_b : terms_a;
  always @(posedge clk)
    busy <= _151_;
  always @(posedge clk)
    read_0_0 <= _152_;
  always @(posedge clk)
    read_1_0 <= _153_;
  always @(posedge clk)
    read_2_0 <= _154_;
  always @(posedge clk)
    read_3_0 <= _155_;
  always @(posedge clk)
    operand_0_0 <= _156_;
  always @(posedge clk)
    operand_1_0 <= _157_;
  always @(posedge clk)
    operand_0_1 <= _158_;
  always @(posedge clk)
    operand_1_1 <= _159_;
  always @(posedge clk)
    operand_0_2 <= _160_;
  always @(posedge clk)
    operand_1_2 <= _161_;
  always @(posedge clk)
    operand_0_3 <= _162_;
  always @(posedge clk)
    operand_1_3 <= _163_;
  always @(posedge clk)
    operand_0_4 <= _164_;
  always @(posedge clk)
    operand_1_4 <= _165_;
  always @(posedge clk)
    inside_0_0 <= _166_;
  always @(posedge clk)
    inside_0_1 <= _167_;
  always @(posedge clk)
    inside_0_2 <= _168_;
  always @(posedge clk)
    inside_0_3 <= _169_;
  always @(posedge clk)
    terms_0_0 <= _170_;
  always @(posedge clk)
    terms_1_0 <= _171_;
  always @(posedge clk)
    terms_0_1 <= _172_;
  always @(posedge clk)
    terms_1_1 <= _001_;
  always @(posedge clk)
    terms_0_2 <= _002_;
  always @(posedge clk)
    terms_1_2 <= _003_;
  always @(posedge clk)
    terms_0_3 <= _004_;
  always @(posedge clk)
    terms_1_3 <= _005_;
  always @(posedge clk)
    terms_0_4 <= _006_;
  always @(posedge clk)
    terms_1_4 <= _007_;
  always @(posedge clk)
    bias_0_0 <= _008_;
  always @(posedge clk)
    bias_1_0 <= _009_;
  always @(posedge clk)
    bias_0_1 <= _010_;
  always @(posedge clk)
    bias_1_1 <= _011_;
  always @(posedge clk)
    bias_0_2 <= _012_;
  always @(posedge clk)
    bias_1_2 <= _013_;
  always @(posedge clk)
    second_0_0 <= _014_;
  always @(posedge clk)
    tap_0_0 <= _015_;
  always @(posedge clk)
    tap_0_1 <= _016_;
  always @(posedge clk)
    tap_0_2 <= _017_;
  always @(posedge clk)
    tap_0_3 <= _018_;
  always @(posedge clk)
    tap_0_4 <= _019_;
  always @(posedge clk)
    tap_0_5 <= _020_;
  always @(posedge clk)
    tap_0_6 <= _022_;
  always @(posedge clk)
    tap_0_7 <= _023_;
  always @(posedge clk)
    tap_0_8 <= _024_;
  always @(posedge clk)
    valid_0_0 <= _025_;
  always @(posedge clk)
    valid_0_1 <= _026_;
  always @(posedge clk)
    valid_0_2 <= _027_;
  always @(posedge clk)
    valid_0_3 <= _028_;
  always @(posedge clk)
    valid_0_4 <= _029_;
  always @(posedge clk)
    valid_0_5 <= _030_;
  always @(posedge clk)
    valid_0_6 <= _031_;
  always @(posedge clk)
    valid_0_7 <= _033_;
  always @(posedge clk)
    result_0_0 <= _034_;
  always @(posedge clk)
    result_1_0 <= _035_;
  always @(posedge clk)
    result_2_0 <= _036_;
  always @(posedge clk)
    result_3_0 <= _037_;
  always @(posedge clk)
    result_0_1 <= _038_;
  always @(posedge clk)
    result_1_1 <= _039_;
  always @(posedge clk)
    result_2_1 <= _040_;
  always @(posedge clk)
    result_3_1 <= _041_;
  always @(posedge clk)
    result_0_2 <= _042_;
  always @(posedge clk)
    result_1_2 <= _044_;
  always @(posedge clk)
    result_2_2 <= _045_;
  always @(posedge clk)
    result_3_2 <= _046_;
  always @(posedge clk)
    result_0_3 <= _047_;
  always @(posedge clk)
    result_1_3 <= _048_;
  always @(posedge clk)
    result_2_3 <= _049_;
  always @(posedge clk)
    result_3_3 <= _050_;
  always @(posedge clk)
    result_0_4 <= _051_;
  always @(posedge clk)
    result_1_4 <= _052_;
  always @(posedge clk)
    result_2_4 <= _053_;
  always @(posedge clk)
    result_3_4 <= _055_;
  always @(posedge clk)
    result_0_5 <= _056_;
  always @(posedge clk)
    result_1_5 <= _057_;
  always @(posedge clk)
    result_2_5 <= _058_;
  always @(posedge clk)
    result_3_5 <= _059_;
  always @(posedge clk)
    result_0_6 <= _060_;
  always @(posedge clk)
    result_1_6 <= _061_;
  always @(posedge clk)
    result_2_6 <= _062_;
  always @(posedge clk)
    result_3_6 <= _063_;
  always @(posedge clk)
    result_0_7 <= _064_;
  always @(posedge clk)
    result_1_7 <= _066_;
  always @(posedge clk)
    result_2_7 <= _067_;
  always @(posedge clk)
    result_3_7 <= _068_;
  always @(posedge clk)
    result_0_8 <= _069_;
  always @(posedge clk)
    result_1_8 <= _070_;
  always @(posedge clk)
    result_2_8 <= _071_;
  always @(posedge clk)
    result_3_8 <= _072_;
  always @(posedge clk)
    result_0_9 <= _073_;
  always @(posedge clk)
    result_1_9 <= _074_;
  always @(posedge clk)
    result_2_9 <= _075_;
  always @(posedge clk)
    result_3_9 <= _077_;
  always @(posedge clk)
    result_0_10 <= _078_;
  always @(posedge clk)
    result_1_10 <= _079_;
  always @(posedge clk)
    result_2_10 <= _080_;
  always @(posedge clk)
    result_3_10 <= _081_;
  always @(posedge clk)
    result_0_11 <= _082_;
  always @(posedge clk)
    done <= _083_;
  always @(posedge clk)
    result_2_11 <= _084_;
  always @(posedge clk)
    result_3_11 <= _085_;
  assign _047_ = rst ? 1'h0 : result_0_2;
  assign _046_ = rst ? 20'h00000 : result_3_1;
  assign _045_ = rst ? 1'h0 : result_2_1;
  assign _044_ = rst ? 1'h0 : result_1_1;
  assign _042_ = rst ? 1'h0 : result_0_1;
  assign _041_ = rst ? 20'h00000 : result_3_0;
  assign _040_ = rst ? 1'h0 : result_2_0;
  assign _039_ = rst ? 1'h0 : result_1_0;
  assign _038_ = rst ? 1'h0 : result_0_0;
  assign _037_ = rst ? 20'h00000 : destination;
  assign _036_ = rst ? 1'h0 : lane_chunk;
  assign _035_ = rst ? 1'h0 : _143_;
  assign _034_ = rst ? 1'h0 : _132_;
  assign _033_ = rst ? 1'h0 : valid_0_6;
  assign _031_ = rst ? 1'h0 : valid_0_5;
  assign _030_ = rst ? 1'h0 : valid_0_4;
  assign _029_ = rst ? 1'h0 : valid_0_3;
  assign _028_ = rst ? 1'h0 : valid_0_2;
  assign _027_ = rst ? 1'h0 : valid_0_1;
  assign _026_ = rst ? 1'h0 : valid_0_0;
  assign _025_ = rst ? 1'h0 : valid;
  assign _024_ = rst ? 1'h0 : tap_0_7;
  assign _023_ = rst ? 1'h0 : tap_0_6;
  assign _022_ = rst ? 1'h0 : tap_0_5;
  assign _020_ = rst ? 1'h0 : tap_0_4;
  assign _019_ = rst ? 1'h0 : tap_0_3;
  assign _018_ = rst ? 1'h0 : tap_0_2;
  assign _017_ = rst ? 1'h0 : tap_0_1;
  assign _016_ = rst ? 1'h0 : tap_0_0;
  assign _015_ = rst ? 1'h0 : first_tap;
  assign _014_ = rst ? 1'h0 : _121_;
  assign _013_ = rst ? 12'h000 : bias_1_1;
  assign _012_ = rst ? 1'h0 : bias_0_1;
  assign _011_ = rst ? 12'h000 : bias_1_0;
  assign _010_ = rst ? 1'h0 : bias_0_0;
  assign _009_ = rst ? 12'h000 : terms_1_4;
  assign _008_ = rst ? 1'h0 : terms_0_4;
  assign _007_ = rst ? 12'h000 : terms_1_3;
  assign _006_ = rst ? 1'h0 : terms_0_3;
  assign _005_ = rst ? 12'h000 : terms_1_2;
  assign _004_ = rst ? 1'h0 : terms_0_2;
  assign _003_ = rst ? 12'h000 : terms_1_1;
  assign _002_ = rst ? 1'h0 : terms_0_1;
  assign _001_ = rst ? 12'h000 : terms_1_0;
  assign _172_ = rst ? 1'h0 : terms_0_0;
  assign _171_ = rst ? 12'h000 : row;
  assign _170_ = rst ? 1'h0 : step;
  assign _169_ = rst ? 1'h0 : inside_0_2;
  assign _168_ = rst ? 1'h0 : inside_0_1;
  assign _167_ = rst ? 1'h0 : inside_0_0;
  assign _166_ = rst ? 1'h0 : valid;
  assign _165_ = rst ? 1'h0 : operand_1_3;
  assign _164_ = rst ? 1'h0 : operand_0_3;
  assign _163_ = rst ? 1'h0 : operand_1_2;
  assign _162_ = rst ? 1'h0 : operand_0_2;
  assign _161_ = rst ? 1'h0 : operand_1_1;
  assign _160_ = rst ? 1'h0 : operand_0_1;
  assign _159_ = rst ? 1'h0 : operand_1_0;
  assign _158_ = rst ? 1'h0 : operand_0_0;
  assign _157_ = rst ? 1'h0 : first_tap;
  assign _156_ = rst ? 1'h0 : lane_chunk;
  assign _155_ = rst ? 16'h0000 : position;
  assign _154_ = rst ? 1'h0 : group;
  assign _153_ = rst ? 1'h0 : _099_;
  assign _152_ = rst ? 1'h0 : _088_;
  assign _173_ = done ? 1'h0 : busy;
  assign _174_ = start ? 1'h1 : _173_;
  assign _151_ = rst ? 1'h0 : _174_;
  assign mask = result_2_11 ? 1'h0 : 1'h1;
  assign lanes = operand_0_4 ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : read__data;
  assign _085_ = rst ? 20'h00000 : result_3_10;
  assign _084_ = rst ? 1'h0 : result_2_10;
  assign _083_ = rst ? 1'h0 : result_1_10;
  assign _082_ = rst ? 1'h0 : result_0_10;
  assign _081_ = rst ? 20'h00000 : result_3_9;
  assign _080_ = rst ? 1'h0 : result_2_9;
  assign _079_ = rst ? 1'h0 : result_1_9;
  assign _078_ = rst ? 1'h0 : result_0_9;
  assign _077_ = rst ? 20'h00000 : result_3_8;
  assign _075_ = rst ? 1'h0 : result_2_8;
  assign _074_ = rst ? 1'h0 : result_1_8;
  assign _073_ = rst ? 1'h0 : result_0_8;
  assign _072_ = rst ? 20'h00000 : result_3_7;
  assign _071_ = rst ? 1'h0 : result_2_7;
  assign _070_ = rst ? 1'h0 : result_1_7;
  assign _069_ = rst ? 1'h0 : result_0_7;
  assign _068_ = rst ? 20'h00000 : result_3_6;
  assign _067_ = rst ? 1'h0 : result_2_6;
  assign _066_ = rst ? 1'h0 : result_1_6;
  assign _064_ = rst ? 1'h0 : result_0_6;
  assign _063_ = rst ? 20'h00000 : result_3_5;
  assign _062_ = rst ? 1'h0 : result_2_5;
  assign _061_ = rst ? 1'h0 : result_1_5;
  assign _060_ = rst ? 1'h0 : result_0_5;
  assign _059_ = rst ? 20'h00000 : result_3_4;
  assign _058_ = rst ? 1'h0 : result_2_4;
  assign _057_ = rst ? 1'h0 : result_1_4;
  assign _056_ = rst ? 1'h0 : result_0_4;
  assign _055_ = rst ? 20'h00000 : result_3_3;
  assign _053_ = rst ? 1'h0 : result_2_3;
  assign _052_ = rst ? 1'h0 : result_1_3;
  assign _051_ = rst ? 1'h0 : result_0_3;
  assign _050_ = rst ? 20'h00000 : result_3_2;
  assign _049_ = rst ? 1'h0 : result_2_2;
  assign _048_ = rst ? 1'h0 : result_1_2;
  tnthw_t32x32_vector_unit_channel_0 channel_0 (
    .\bias$20 (bias),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_0),
    .\port$13608$145 (word[162:145]),
    .result(\result$481 ),
    .rst(rst),
    .shift(shift),
    .\terms$7 (terms[23:0]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_1 (
    .\bias$20 (\bias$196 [95:48]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_1),
    .\port$13608$145 (word[162:145]),
    .result(\result$482 ),
    .rst(rst),
    .shift(\shift$198 [11:6]),
    .\terms$7 (terms[47:24]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_10 (
    .\bias$20 (\bias$196 [527:480]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_10),
    .\port$13608$145 (word[162:145]),
    .result(\result$491 ),
    .rst(rst),
    .shift(\shift$198 [65:60]),
    .\terms$7 (terms[263:240]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_11 (
    .\bias$20 (\bias$196 [575:528]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_11),
    .\port$13608$145 (word[162:145]),
    .result(\result$492 ),
    .rst(rst),
    .shift(\shift$198 [71:66]),
    .\terms$7 (terms[287:264]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_12 (
    .\bias$20 (\bias$196 [623:576]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_12),
    .\port$13608$145 (word[162:145]),
    .result(\result$493 ),
    .rst(rst),
    .shift(\shift$198 [77:72]),
    .\terms$7 (terms[311:288]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_13 (
    .\bias$20 (\bias$196 [671:624]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_13),
    .\port$13608$145 (word[162:145]),
    .result(\result$494 ),
    .rst(rst),
    .shift(\shift$198 [83:78]),
    .\terms$7 (terms[335:312]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_14 (
    .\bias$20 (\bias$196 [719:672]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_14),
    .\port$13608$145 (word[162:145]),
    .result(\result$495 ),
    .rst(rst),
    .shift(\shift$198 [89:84]),
    .\terms$7 (terms[359:336]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_15 (
    .\bias$20 (\bias$196 [767:720]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_15),
    .\port$13608$145 (word[162:145]),
    .result(\result$496 ),
    .rst(rst),
    .shift(\shift$198 [95:90]),
    .\terms$7 (terms[383:360]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_16 (
    .\bias$20 (\bias$196 [815:768]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_16),
    .\port$13608$145 (word[162:145]),
    .result(\result$497 ),
    .rst(rst),
    .shift(\shift$198 [101:96]),
    .\terms$7 (terms[407:384]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_17 (
    .\bias$20 (\bias$196 [863:816]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_17),
    .\port$13608$145 (word[162:145]),
    .result(\result$498 ),
    .rst(rst),
    .shift(\shift$198 [107:102]),
    .\terms$7 (terms[431:408]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_18 (
    .\bias$20 (\bias$196 [911:864]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_18),
    .\port$13608$145 (word[162:145]),
    .result(\result$499 ),
    .rst(rst),
    .shift(\shift$198 [113:108]),
    .\terms$7 (terms[455:432]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_19 (
    .\bias$20 (\bias$196 [959:912]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_19),
    .\port$13608$145 (word[162:145]),
    .result(\result$500 ),
    .rst(rst),
    .shift(\shift$198 [119:114]),
    .\terms$7 (terms[479:456]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_2 (
    .\bias$20 (\bias$196 [143:96]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_2),
    .\port$13608$145 (word[162:145]),
    .result(\result$483 ),
    .rst(rst),
    .shift(\shift$198 [17:12]),
    .\terms$7 (terms[71:48]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_20 (
    .\bias$20 (\bias$196 [1007:960]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_20),
    .\port$13608$145 (word[162:145]),
    .result(\result$501 ),
    .rst(rst),
    .shift(\shift$198 [125:120]),
    .\terms$7 (terms[503:480]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_21 (
    .\bias$20 (\bias$196 [1055:1008]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_21),
    .\port$13608$145 (word[162:145]),
    .result(\result$502 ),
    .rst(rst),
    .shift(\shift$198 [131:126]),
    .\terms$7 (terms[527:504]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_22 (
    .\bias$20 (\bias$196 [1103:1056]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_22),
    .\port$13608$145 (word[162:145]),
    .result(\result$503 ),
    .rst(rst),
    .shift(\shift$198 [137:132]),
    .\terms$7 (terms[551:528]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_23 (
    .\bias$20 (\bias$196 [1151:1104]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_23),
    .\port$13608$145 (word[162:145]),
    .result(\result$504 ),
    .rst(rst),
    .shift(\shift$198 [143:138]),
    .\terms$7 (terms[575:552]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_24 (
    .\bias$20 (\bias$196 [1199:1152]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_24),
    .\port$13608$145 (word[162:145]),
    .result(\result$505 ),
    .rst(rst),
    .shift(\shift$198 [149:144]),
    .\terms$7 (terms[599:576]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_25 (
    .\bias$20 (\bias$196 [1247:1200]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_25),
    .\port$13608$145 (word[162:145]),
    .result(\result$506 ),
    .rst(rst),
    .shift(\shift$198 [155:150]),
    .\terms$7 (terms[623:600]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_26 (
    .\bias$20 (\bias$196 [1295:1248]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_26),
    .\port$13608$145 (word[162:145]),
    .result(\result$507 ),
    .rst(rst),
    .shift(\shift$198 [161:156]),
    .\terms$7 (terms[647:624]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_27 (
    .\bias$20 (\bias$196 [1343:1296]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_27),
    .\port$13608$145 (word[162:145]),
    .result(\result$508 ),
    .rst(rst),
    .shift(\shift$198 [167:162]),
    .\terms$7 (terms[671:648]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_28 (
    .\bias$20 (\bias$196 [1391:1344]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_28),
    .\port$13608$145 (word[162:145]),
    .result(\result$509 ),
    .rst(rst),
    .shift(\shift$198 [173:168]),
    .\terms$7 (terms[695:672]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_29 (
    .\bias$20 (\bias$196 [1439:1392]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_29),
    .\port$13608$145 (word[162:145]),
    .result(\result$510 ),
    .rst(rst),
    .shift(\shift$198 [179:174]),
    .\terms$7 (terms[719:696]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_3 (
    .\bias$20 (\bias$196 [191:144]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_3),
    .\port$13608$145 (word[162:145]),
    .result(\result$484 ),
    .rst(rst),
    .shift(\shift$198 [23:18]),
    .\terms$7 (terms[95:72]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_30 (
    .\bias$20 (\bias$196 [1487:1440]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_30),
    .\port$13608$145 (word[162:145]),
    .result(\result$511 ),
    .rst(rst),
    .shift(\shift$198 [185:180]),
    .\terms$7 (terms[743:720]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_31 (
    .\bias$20 (\bias$196 [1535:1488]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_31),
    .\port$13608$145 (word[162:145]),
    .result(\result$512 ),
    .rst(rst),
    .shift(\shift$198 [191:186]),
    .\terms$7 (terms[767:744]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_4 (
    .\bias$20 (\bias$196 [239:192]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_4),
    .\port$13608$145 (word[162:145]),
    .result(\result$485 ),
    .rst(rst),
    .shift(\shift$198 [29:24]),
    .\terms$7 (terms[119:96]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_5 (
    .\bias$20 (\bias$196 [287:240]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_5),
    .\port$13608$145 (word[162:145]),
    .result(\result$486 ),
    .rst(rst),
    .shift(\shift$198 [35:30]),
    .\terms$7 (terms[143:120]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_6 (
    .\bias$20 (\bias$196 [335:288]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_6),
    .\port$13608$145 (word[162:145]),
    .result(\result$487 ),
    .rst(rst),
    .shift(\shift$198 [41:36]),
    .\terms$7 (terms[167:144]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_7 (
    .\bias$20 (\bias$196 [383:336]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_7),
    .\port$13608$145 (word[162:145]),
    .result(\result$488 ),
    .rst(rst),
    .shift(\shift$198 [47:42]),
    .\terms$7 (terms[191:168]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_8 (
    .\bias$20 (\bias$196 [431:384]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_8),
    .\port$13608$145 (word[162:145]),
    .result(\result$489 ),
    .rst(rst),
    .shift(\shift$198 [53:48]),
    .\terms$7 (terms[215:192]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_9 (
    .\bias$20 (\bias$196 [479:432]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$118 ),
    .operand(operand_9),
    .\port$13608$145 (word[162:145]),
    .result(\result$490 ),
    .rst(rst),
    .shift(\shift$198 [59:54]),
    .\terms$7 (terms[239:216]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_rescale_table rescale_table (
    .clk(clk),
    .port__addr(terms_1_4[7:0]),
    .\port__addr$18 (bias_1_2[7:0]),
    .port__data({ terms_b, terms_a }),
    .\port__data$22 ({ \shift$198 [191:6], shift, \bias$196 [1535:48], bias }),
    .port__en(terms_0_4),
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
  assign write__data = { \result$512 , \result$511 , \result$510 , \result$509 , \result$508 , \result$507 , \result$506 , \result$505 , \result$504 , \result$503 , \result$502 , \result$501 , \result$500 , \result$499 , \result$498 , \result$497 , \result$496 , \result$495 , \result$494 , \result$493 , \result$492 , \result$491 , \result$490 , \result$489 , \result$488 , \result$487 , \result$486 , \result$485 , \result$484 , \result$483 , \result$482 , \result$481  };
  assign write__mask = mask;
  assign write__address = result_3_11;
  assign write__en = result_0_11;
  assign \$signal$513  = { \result$512 , \result$511 , \result$510 , \result$509 , \result$508 , \result$507 , \result$506 , \result$505 , \result$504 , \result$503 , \result$502 , \result$501 , \result$500 , \result$499 , \result$498 , \result$497 , \result$496 , \result$495 , \result$494 , \result$493 , \result$492 , \result$491 , \result$490 , \result$489 , \result$488 , \result$487 , \result$486 , \result$485 , \result$484 , \result$483 , \result$482 , \result$481  };
  assign result = { \result$512 , \result$511 , \result$510 , \result$509 , \result$508 , \result$507 , \result$506 , \result$505 , \result$504 , \result$503 , \result$502 , \result$501 , \result$500 , \result$499 , \result$498 , \result$497 , \result$496 , \result$495 , \result$494 , \result$493 , \result$492 , \result$491 , \result$490 , \result$489 , \result$488 , \result$487 , \result$486 , \result$485 , \result$484 , \result$483 , \result$482 , \result$481  };
  assign \high$479  = word[162:154];
  assign \low$478  = word[153:145];
  assign \shift$477  = \shift$198 [191:186];
  assign \bias$476  = \bias$196 [1535:1488];
  assign \maximum$475  = \$signal$118 ;
  assign \valid$474  = valid_0_7;
  assign \first$473  = tap_0_8;
  assign \terms$472  = terms[767:744];
  assign \operand$471  = operand_31;
  assign \high$470  = word[162:154];
  assign \low$469  = word[153:145];
  assign \shift$468  = \shift$198 [185:180];
  assign \bias$467  = \bias$196 [1487:1440];
  assign \maximum$466  = \$signal$118 ;
  assign \valid$465  = valid_0_7;
  assign \first$464  = tap_0_8;
  assign \terms$463  = terms[743:720];
  assign \operand$462  = operand_30;
  assign \high$461  = word[162:154];
  assign \low$460  = word[153:145];
  assign \shift$459  = \shift$198 [179:174];
  assign \bias$458  = \bias$196 [1439:1392];
  assign \maximum$457  = \$signal$118 ;
  assign \valid$456  = valid_0_7;
  assign \first$455  = tap_0_8;
  assign \terms$454  = terms[719:696];
  assign \operand$453  = operand_29;
  assign \high$452  = word[162:154];
  assign \low$451  = word[153:145];
  assign \shift$450  = \shift$198 [173:168];
  assign \bias$449  = \bias$196 [1391:1344];
  assign \maximum$448  = \$signal$118 ;
  assign \valid$447  = valid_0_7;
  assign \first$446  = tap_0_8;
  assign \terms$445  = terms[695:672];
  assign \operand$444  = operand_28;
  assign \high$443  = word[162:154];
  assign \low$442  = word[153:145];
  assign \shift$441  = \shift$198 [167:162];
  assign \bias$440  = \bias$196 [1343:1296];
  assign \maximum$439  = \$signal$118 ;
  assign \valid$438  = valid_0_7;
  assign \first$437  = tap_0_8;
  assign \terms$436  = terms[671:648];
  assign \operand$435  = operand_27;
  assign \high$434  = word[162:154];
  assign \low$433  = word[153:145];
  assign \shift$432  = \shift$198 [161:156];
  assign \bias$431  = \bias$196 [1295:1248];
  assign \maximum$430  = \$signal$118 ;
  assign \valid$429  = valid_0_7;
  assign \first$428  = tap_0_8;
  assign \terms$427  = terms[647:624];
  assign \operand$426  = operand_26;
  assign \high$425  = word[162:154];
  assign \low$424  = word[153:145];
  assign \shift$423  = \shift$198 [155:150];
  assign \bias$422  = \bias$196 [1247:1200];
  assign \maximum$421  = \$signal$118 ;
  assign \valid$420  = valid_0_7;
  assign \first$419  = tap_0_8;
  assign \terms$418  = terms[623:600];
  assign \operand$417  = operand_25;
  assign \high$416  = word[162:154];
  assign \low$415  = word[153:145];
  assign \shift$414  = \shift$198 [149:144];
  assign \bias$413  = \bias$196 [1199:1152];
  assign \maximum$412  = \$signal$118 ;
  assign \valid$411  = valid_0_7;
  assign \first$410  = tap_0_8;
  assign \terms$409  = terms[599:576];
  assign \operand$408  = operand_24;
  assign \high$407  = word[162:154];
  assign \low$406  = word[153:145];
  assign \shift$405  = \shift$198 [143:138];
  assign \bias$404  = \bias$196 [1151:1104];
  assign \maximum$403  = \$signal$118 ;
  assign \valid$402  = valid_0_7;
  assign \first$401  = tap_0_8;
  assign \terms$400  = terms[575:552];
  assign \operand$399  = operand_23;
  assign \high$398  = word[162:154];
  assign \low$397  = word[153:145];
  assign \shift$396  = \shift$198 [137:132];
  assign \bias$395  = \bias$196 [1103:1056];
  assign \maximum$394  = \$signal$118 ;
  assign \valid$393  = valid_0_7;
  assign \first$392  = tap_0_8;
  assign \terms$391  = terms[551:528];
  assign \operand$390  = operand_22;
  assign \high$389  = word[162:154];
  assign \low$388  = word[153:145];
  assign \shift$387  = \shift$198 [131:126];
  assign \bias$386  = \bias$196 [1055:1008];
  assign \maximum$385  = \$signal$118 ;
  assign \valid$384  = valid_0_7;
  assign \first$383  = tap_0_8;
  assign \terms$382  = terms[527:504];
  assign \operand$381  = operand_21;
  assign \high$380  = word[162:154];
  assign \low$379  = word[153:145];
  assign \shift$378  = \shift$198 [125:120];
  assign \bias$377  = \bias$196 [1007:960];
  assign \maximum$376  = \$signal$118 ;
  assign \valid$375  = valid_0_7;
  assign \first$374  = tap_0_8;
  assign \terms$373  = terms[503:480];
  assign \operand$372  = operand_20;
  assign \high$371  = word[162:154];
  assign \low$370  = word[153:145];
  assign \shift$369  = \shift$198 [119:114];
  assign \bias$368  = \bias$196 [959:912];
  assign \maximum$367  = \$signal$118 ;
  assign \valid$366  = valid_0_7;
  assign \first$365  = tap_0_8;
  assign \terms$364  = terms[479:456];
  assign \operand$363  = operand_19;
  assign \high$362  = word[162:154];
  assign \low$361  = word[153:145];
  assign \shift$360  = \shift$198 [113:108];
  assign \bias$359  = \bias$196 [911:864];
  assign \maximum$358  = \$signal$118 ;
  assign \valid$357  = valid_0_7;
  assign \first$356  = tap_0_8;
  assign \terms$355  = terms[455:432];
  assign \operand$354  = operand_18;
  assign \high$353  = word[162:154];
  assign \low$352  = word[153:145];
  assign \shift$351  = \shift$198 [107:102];
  assign \bias$350  = \bias$196 [863:816];
  assign \maximum$349  = \$signal$118 ;
  assign \valid$348  = valid_0_7;
  assign \first$347  = tap_0_8;
  assign \terms$346  = terms[431:408];
  assign \operand$345  = operand_17;
  assign \high$344  = word[162:154];
  assign \low$343  = word[153:145];
  assign \shift$342  = \shift$198 [101:96];
  assign \bias$341  = \bias$196 [815:768];
  assign \maximum$340  = \$signal$118 ;
  assign \valid$339  = valid_0_7;
  assign \first$338  = tap_0_8;
  assign \terms$337  = terms[407:384];
  assign \operand$336  = operand_16;
  assign \high$335  = word[162:154];
  assign \low$334  = word[153:145];
  assign \shift$333  = \shift$198 [95:90];
  assign \bias$332  = \bias$196 [767:720];
  assign \maximum$331  = \$signal$118 ;
  assign \valid$330  = valid_0_7;
  assign \first$329  = tap_0_8;
  assign \terms$328  = terms[383:360];
  assign \operand$327  = operand_15;
  assign \high$326  = word[162:154];
  assign \low$325  = word[153:145];
  assign \shift$324  = \shift$198 [89:84];
  assign \bias$323  = \bias$196 [719:672];
  assign \maximum$322  = \$signal$118 ;
  assign \valid$321  = valid_0_7;
  assign \first$320  = tap_0_8;
  assign \terms$319  = terms[359:336];
  assign \operand$318  = operand_14;
  assign \high$317  = word[162:154];
  assign \low$316  = word[153:145];
  assign \shift$315  = \shift$198 [83:78];
  assign \bias$314  = \bias$196 [671:624];
  assign \maximum$313  = \$signal$118 ;
  assign \valid$312  = valid_0_7;
  assign \first$311  = tap_0_8;
  assign \terms$310  = terms[335:312];
  assign \operand$309  = operand_13;
  assign \high$308  = word[162:154];
  assign \low$307  = word[153:145];
  assign \shift$306  = \shift$198 [77:72];
  assign \bias$305  = \bias$196 [623:576];
  assign \maximum$304  = \$signal$118 ;
  assign \valid$303  = valid_0_7;
  assign \first$302  = tap_0_8;
  assign \terms$301  = terms[311:288];
  assign \operand$300  = operand_12;
  assign \high$299  = word[162:154];
  assign \low$298  = word[153:145];
  assign \shift$297  = \shift$198 [71:66];
  assign \bias$296  = \bias$196 [575:528];
  assign \maximum$295  = \$signal$118 ;
  assign \valid$294  = valid_0_7;
  assign \first$293  = tap_0_8;
  assign \terms$292  = terms[287:264];
  assign \operand$291  = operand_11;
  assign \high$290  = word[162:154];
  assign \low$289  = word[153:145];
  assign \shift$288  = \shift$198 [65:60];
  assign \bias$287  = \bias$196 [527:480];
  assign \maximum$286  = \$signal$118 ;
  assign \valid$285  = valid_0_7;
  assign \first$284  = tap_0_8;
  assign \terms$283  = terms[263:240];
  assign \operand$282  = operand_10;
  assign \high$281  = word[162:154];
  assign \low$280  = word[153:145];
  assign \shift$279  = \shift$198 [59:54];
  assign \bias$278  = \bias$196 [479:432];
  assign \maximum$277  = \$signal$118 ;
  assign \valid$276  = valid_0_7;
  assign \first$275  = tap_0_8;
  assign \terms$274  = terms[239:216];
  assign \operand$273  = operand_9;
  assign \high$272  = word[162:154];
  assign \low$271  = word[153:145];
  assign \shift$270  = \shift$198 [53:48];
  assign \bias$269  = \bias$196 [431:384];
  assign \maximum$268  = \$signal$118 ;
  assign \valid$267  = valid_0_7;
  assign \first$266  = tap_0_8;
  assign \terms$265  = terms[215:192];
  assign \operand$264  = operand_8;
  assign \high$263  = word[162:154];
  assign \low$262  = word[153:145];
  assign \shift$261  = \shift$198 [47:42];
  assign \bias$260  = \bias$196 [383:336];
  assign \maximum$259  = \$signal$118 ;
  assign \valid$258  = valid_0_7;
  assign \first$257  = tap_0_8;
  assign \terms$256  = terms[191:168];
  assign \operand$255  = operand_7;
  assign \high$254  = word[162:154];
  assign \low$253  = word[153:145];
  assign \shift$252  = \shift$198 [41:36];
  assign \bias$251  = \bias$196 [335:288];
  assign \maximum$250  = \$signal$118 ;
  assign \valid$249  = valid_0_7;
  assign \first$248  = tap_0_8;
  assign \terms$247  = terms[167:144];
  assign \operand$246  = operand_6;
  assign \high$245  = word[162:154];
  assign \low$244  = word[153:145];
  assign \shift$243  = \shift$198 [35:30];
  assign \bias$242  = \bias$196 [287:240];
  assign \maximum$241  = \$signal$118 ;
  assign \valid$240  = valid_0_7;
  assign \first$239  = tap_0_8;
  assign \terms$238  = terms[143:120];
  assign \operand$237  = operand_5;
  assign \high$236  = word[162:154];
  assign \low$235  = word[153:145];
  assign \shift$234  = \shift$198 [29:24];
  assign \bias$233  = \bias$196 [239:192];
  assign \maximum$232  = \$signal$118 ;
  assign \valid$231  = valid_0_7;
  assign \first$230  = tap_0_8;
  assign \terms$229  = terms[119:96];
  assign \operand$228  = operand_4;
  assign \high$227  = word[162:154];
  assign \low$226  = word[153:145];
  assign \shift$225  = \shift$198 [23:18];
  assign \bias$224  = \bias$196 [191:144];
  assign \maximum$223  = \$signal$118 ;
  assign \valid$222  = valid_0_7;
  assign \first$221  = tap_0_8;
  assign \terms$220  = terms[95:72];
  assign \operand$219  = operand_3;
  assign \high$218  = word[162:154];
  assign \low$217  = word[153:145];
  assign \shift$216  = \shift$198 [17:12];
  assign \bias$215  = \bias$196 [143:96];
  assign \maximum$214  = \$signal$118 ;
  assign \valid$213  = valid_0_7;
  assign \first$212  = tap_0_8;
  assign \terms$211  = terms[71:48];
  assign \operand$210  = operand_2;
  assign \high$209  = word[162:154];
  assign \low$208  = word[153:145];
  assign \shift$207  = \shift$198 [11:6];
  assign \bias$206  = \bias$196 [95:48];
  assign \maximum$205  = \$signal$118 ;
  assign \valid$204  = valid_0_7;
  assign \first$203  = tap_0_8;
  assign \terms$202  = terms[47:24];
  assign \operand$201  = operand_1;
  assign high = word[162:154];
  assign low = word[153:145];
  assign \shift$198 [5:0] = shift;
  assign \bias$196 [47:0] = bias;
  assign maximum = \$signal$118 ;
  assign \valid$193  = valid_0_7;
  assign first = tap_0_8;
  assign \terms$191  = terms[23:0];
  assign operand = operand_0;
  assign bias_row = bias_1_2[7:0];
  assign bias_read = bias_0_2;
  assign terms_row = terms_1_4[7:0];
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

module tnthw_t32x32_vector_unit_channel_0(rst, maximum, operand, \terms$7 , \bias$20 , shift, result, first, valid, \port$13608$145 , clk);
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
  input [17:0] \port$13608$145 ;
  wire [17:0] \port$13608$145 ;
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
  assign _25_ = $signed(scaled) < $signed(\port$13608$145 [8:0]);
  assign _26_ = $signed(scaled) > $signed(\port$13608$145 [17:9]);
  assign _27_ = _26_ ? { \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17], \port$13608$145 [17:9] } : scaled;
  assign { _28_[48:8], result } = _25_ ? { \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8], \port$13608$145 [8:0] } : _27_;
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
  assign high = \port$13608$145 [17:9];
  assign low = \port$13608$145 [8:0];
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
  (* ram_style = "block" *)
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
  (* ram_style = "block" *)
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

module tnthw_t32x32_vector_unit_steps(rst, last_tap, last, destination, valid, address, start, instruction, held, first_tap, step, group, lane_chunk, row, first_of_chunk, index, clk);
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
  tnthw_t32x32_vector_unit_steps_window window (
    .address(\address$63 ),
    .clk(clk),
    .index(index),
    .last_position(last_position),
    .last_tap(\last_tap$31 ),
    .load(start),
    .origin(origin),
    .\port$10654$183 (instruction[360:183]),
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

module tnthw_t32x32_vector_unit_steps_window(rst, step_position, restart_position, origin, positions, last_tap, valid, load, \port$10654$183 , step_tap, last_position, index, address, clk);
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
  input [177:0] \port$10654$183 ;
  wire [177:0] \port$10654$183 ;
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
  assign _021_ = load ? \port$10654$183 [13:0] : kept_row_y;
  assign _022_ = load ? \port$10654$183 [27:14] : kept_column_x;
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
  assign _018_ = \port$10654$183 [97:84] - \port$10654$183 [41:28];
  assign _029_ = $signed(_018_) - $signed(3'h2);
  assign _040_ = \port$10654$183 [97:84] - \port$10654$183 [41:28];
  assign _051_ = $signed(_040_) - $signed(3'h2);
  assign _062_ = \port$10654$183 [97:84] - 2'h2;
  assign _070_ = $signed(positions_left) - $signed(2'h1);
  assign _071_ = index + 1'h1;
  assign _001_ = \$signal$38  + kept_stride_y;
  assign _002_ = $signed(\$signal ) - $signed(2'h1);
  assign _003_ = x + kept_stride_x;
  assign _004_ = \$signal$42  + kept_stride_x;
  assign _005_ = load | restart_position;
  assign _006_ = load ? \port$10654$183 [55:42] : kept_start_offset;
  assign _007_ = load ? \port$10654$183 [55:42] : kept_start_offset;
  assign _008_ = \port$10654$183 [171:166] - 2'h2;
  assign _009_ = \port$10654$183 [171:166] - 2'h2;
  assign _010_ = \port$10654$183 [177:172] - 2'h2;
  assign _012_ = \port$10654$183 [177:172] - 2'h2;
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
  assign _155_ = load ? \port$10654$183 [165:162] : kept_stride_x;
  assign _043_ = rst ? 4'h0 : _155_;
  assign _156_ = load ? \port$10654$183 [161:158] : kept_stride_y;
  assign _042_ = rst ? 4'h0 : _156_;
  assign _157_ = load ? \port$10654$183 [157:138] : kept_plane;
  assign _041_ = rst ? 20'h00000 : _157_;
  assign _158_ = load ? \port$10654$183 [137:118] : kept_tap_step;
  assign _039_ = rst ? 20'h00000 : _158_;
  assign _159_ = load ? \port$10654$183 [117:98] : kept_row_step;
  assign _038_ = rst ? 20'h00000 : _159_;
  assign _160_ = load ? \port$10654$183 [83:70] : kept_width;
  assign _037_ = rst ? 14'h0000 : _160_;
  assign _161_ = load ? \port$10654$183 [69:56] : kept_height;
  assign _036_ = rst ? 14'h0000 : _161_;
  assign _162_ = load ? \port$10654$183 [27:14] : kept_column_x;
  assign _035_ = rst ? 14'h0000 : _162_;
  assign _163_ = load ? \port$10654$183 [13:0] : kept_row_y;
  assign _034_ = rst ? 14'h0000 : _163_;
  assign _164_ = load ? \port$10654$183 [55:42] : kept_start_offset;
  assign _033_ = rst ? 14'h0000 : _164_;
  assign _030_[19:0] = next_row;
  assign _028_[19:0] = \$signal$57 ;
  assign _026_[19:0] = \$signal$41 ;
  assign last_position = positions_left[16];
  assign planes = 12'h001;
  assign kernel_x = \port$10654$183 [177:172];
  assign kernel_y = \port$10654$183 [171:166];
  assign restart_tap = step_position;
  assign start_x = \port$10654$183 [41:28];
  assign out_width = \port$10654$183 [97:84];
  assign dilation_x = 4'h1;
  assign dilation_y = 4'h1;
  assign stride_x = \port$10654$183 [165:162];
  assign stride_y = \port$10654$183 [161:158];
  assign plane = \port$10654$183 [157:138];
  assign tap_step = \port$10654$183 [137:118];
  assign row_step = \port$10654$183 [117:98];
  assign width = \port$10654$183 [83:70];
  assign height = \port$10654$183 [69:56];
  assign column_x = \port$10654$183 [27:14];
  assign row_y = \port$10654$183 [13:0];
  assign start_offset = \port$10654$183 [55:42];
endmodule
