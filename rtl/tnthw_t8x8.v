// tnthw_t8x8: tnthw 0.1.0, machine t8x8, fields 8ea8e3b9fa4c
// Generated, do not edit; docs/machine.md describes the ports.

module tnthw_t8x8(entry, images, memory_beats, abort, port_rst, request__ready, read__payload, read__valid, read__error, write__ready, write__error, clk, rst, done, busy, error, error_unit, error_instruction, owing, request__payload__address, request__payload__beats
, request__payload__write, request__valid, read__ready, write__payload, write__valid, trace__started, trace__completed, events__vectors, events__padded_vectors, events__adds, events__weight_rows, events__array_reads, events__accumulator_writes, events__drain_reads, events__vector_steps, events__vector_reads, events__vector_writes, events__table_reads, events__memory_read_beats, events__memory_write_beats, events__load_words
, events__store_words, events__weight_fill_rows, events__table_fill_rows, events__fetch_beats, events__instructions, start);
  wire _00_;
  wire _01_;
  wire _02_;
  wire [31:0] _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire [31:0] _06_;
  input abort;
  wire abort;
  wire [4:0] accumulator_address;
  wire [4:0] \accumulator_address$320 ;
  wire accumulator_bank;
  wire \accumulator_bank$318 ;
  wire [159:0] accumulator_data;
  wire [159:0] \accumulator_data$323 ;
  wire accumulator_group;
  wire accumulator_read;
  wire \accumulator_read$316 ;
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
  wire alarm;
  wire \alarm$235 ;
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
  wire bad_address;
  wire bad_array_read;
  wire bad_count;
  wire bad_field;
  wire bad_memory_read;
  wire bad_memory_write;
  wire bad_opcode;
  wire bad_page;
  wire bad_row;
  wire \bad_row$219 ;
  wire bad_table;
  wire bad_vector_read;
  wire bad_vector_write;
  wire bad_weights;
  wire \begin ;
  wire \begin$179 ;
  output busy;
  wire busy;
  wire \busy$178 ;
  wire chunk;
  wire clear;
  wire \clear$173 ;
  wire \clear$231 ;
  wire \clear$325 ;
  input clk;
  wire clk;
  wire [3:0] code;
  wire [15:0] completed_memory;
  wire [15:0] completed_vector;
  wire [209:0] data;
  wire [305:0] \data$69 ;
  wire [377:0] \data$85 ;
  wire deadlock;
  wire [15:0] decoded;
  wire [15:0] dispatched;
  output done;
  wire done;
  wire \done$177 ;
  wire \done$61 ;
  wire \done$79 ;
  wire \done$95 ;
  wire drain_read;
  wire drained;
  input [31:0] entry;
  wire [31:0] entry;
  wire [31:0] \entry$153 ;
  wire [19:0] \entry$160 ;
  output [3:0] error;
  wire [3:0] error;
  output [15:0] error_instruction;
  wire [15:0] error_instruction;
  output [1:0] error_unit;
  wire [1:0] error_unit;
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
  wire \fetched$164 ;
  wire fetching;
  wire fill;
  wire [19:0] fill_address;
  wire [63:0] fill_data;
  wire first;
  wire \first$147 ;
  wire free;
  wire \free$77 ;
  wire \free$93 ;
  wire [2:0] full;
  wire \full$166 ;
  wire \full$167 ;
  wire \full$168 ;
  wire [1023:0] gathered;
  wire [209:0] head;
  wire [305:0] \head$75 ;
  wire [377:0] \head$91 ;
  wire [15:0] held_read;
  wire [15:0] \held_read$81 ;
  wire [15:0] \held_read$97 ;
  wire [15:0] held_write;
  wire [15:0] \held_write$101 ;
  wire idle;
  wire illegal;
  input [15:0] images;
  wire [15:0] images;
  wire [15:0] \images$154 ;
  wire [31:0] input_offset;
  wire [31:0] \input_offset$149 ;
  wire [377:0] instruction;
  wire [15:0] \instruction$240 ;
  wire [209:0] \instruction$65 ;
  wire [305:0] \instruction$83 ;
  wire [377:0] \instruction$99 ;
  wire [19:0] load__address;
  wire [63:0] load__data;
  wire load__en;
  wire [15:0] load__held;
  wire load__mask;
  wire memory__done;
  wire memory__free;
  wire [209:0] memory__head;
  wire [15:0] memory__held_read;
  wire [15:0] memory__held_write;
  wire memory__start;
  wire memory__valid;
  input [31:0] memory_beats;
  wire [31:0] memory_beats;
  reg [31:0] \memory_beats$144  = 32'd0;
  wire [31:0] \memory_beats$145 ;
  wire [19:0] memory_read__address;
  wire [63:0] memory_read__data;
  wire memory_read__en;
  wire [15:0] memory_read__held;
  wire memory_read__valid;
  wire [19:0] memory_write__address;
  wire [63:0] memory_write__data;
  wire memory_write__en;
  wire [15:0] memory_write__held;
  wire memory_write__mask;
  reg [15:0] number_0 = 16'h0000;
  wire [15:0] number_0_0;
  wire [15:0] number_1;
  wire [15:0] number_10;
  wire [15:0] number_11;
  wire [15:0] number_12;
  reg [15:0] number_13 = 16'h0000;
  wire [15:0] number_14;
  wire [15:0] number_15;
  wire [15:0] number_16;
  wire [15:0] number_17;
  wire [15:0] number_18;
  wire [15:0] number_19;
  wire [15:0] number_1_0;
  wire [15:0] number_2;
  wire [15:0] number_20;
  wire [15:0] number_3;
  wire [15:0] number_4;
  wire [15:0] number_5;
  wire [15:0] number_6;
  wire [15:0] number_7;
  wire [15:0] number_8;
  wire [15:0] number_9;
  wire [31:0] output_offset;
  wire [31:0] \output_offset$151 ;
  output owing;
  wire owing;
  wire padded;
  wire [377:0] page_data;
  wire [4:0] page_entry;
  wire [1:0] page_slot;
  wire page_write;
  wire \page_write$156 ;
  wire pop;
  wire \pop$70 ;
  wire \pop$86 ;
  input port_rst;
  wire port_rst;
  wire \port_rst$137 ;
  wire push;
  wire [2:0] \push$49 ;
  wire \push$68 ;
  wire \push$84 ;
  wire quiet;
  wire [20:0] raised;
  wire [19:0] read__address;
  wire [19:0] \read__address$252 ;
  wire [63:0] read__data;
  wire [63:0] \read__data$253 ;
  wire read__en;
  wire \read__en$256 ;
  input read__error;
  wire read__error;
  wire \read__error$129 ;
  wire [15:0] read__held;
  wire [15:0] \read__held$258 ;
  input [63:0] read__payload;
  wire [63:0] read__payload;
  wire [63:0] \read__payload$130 ;
  output read__ready;
  wire read__ready;
  wire \read__ready$131 ;
  input read__valid;
  wire read__valid;
  wire \read__valid$132 ;
  wire \read__valid$250 ;
  wire \read__valid$260 ;
  wire read_beat;
  wire [63:0] read_data__payload;
  wire read_data__ready;
  wire read_data__valid;
  wire read_error;
  output [31:0] request__payload__address;
  wire [31:0] request__payload__address;
  wire [31:0] \request__payload__address$103 ;
  wire [31:0] \request__payload__address$124 ;
  output [19:0] request__payload__beats;
  wire [19:0] request__payload__beats;
  wire [19:0] \request__payload__beats$105 ;
  wire [19:0] \request__payload__beats$125 ;
  output request__payload__write;
  wire request__payload__write;
  wire \request__payload__write$107 ;
  wire \request__payload__write$126 ;
  input request__ready;
  wire request__ready;
  wire \request__ready$108 ;
  wire \request__ready$127 ;
  output request__valid;
  wire request__valid;
  wire \request__valid$111 ;
  wire \request__valid$128 ;
  wire resident;
  wire \resident$176 ;
  wire [32:0] room;
  wire [32:0] \room$143 ;
  wire [15:0] row;
  input rst;
  wire rst;
  wire settled;
  wire silent;
  wire [1:0] slot;
  input start;
  wire start;
  wire \start$140 ;
  wire \start$152 ;
  wire \start$180 ;
  wire \start$64 ;
  wire \start$82 ;
  wire \start$98 ;
  wire step;
  wire stop;
  wire \stop$139 ;
  wire \stop$236 ;
  wire [19:0] store__address;
  wire [63:0] store__data;
  wire store__en;
  wire [15:0] store__held;
  wire store__valid;
  wire [15:0] streamed;
  wire stuck;
  wire \stuck$172 ;
  wire [1023:0] table_data;
  wire [5:0] table_row;
  wire table_write;
  wire \table_write$296 ;
  wire take;
  wire \take$182 ;
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
  wire unasked;
  wire [1:0] unit;
  wire [63:0] unit_read__payload;
  wire unit_read__ready;
  wire unit_read__valid;
  wire [31:0] unit_request__payload__address;
  wire [19:0] unit_request__payload__beats;
  wire unit_request__payload__write;
  wire unit_request__ready;
  wire unit_request__valid;
  wire [63:0] unit_write__payload;
  wire unit_write__ready;
  wire unit_write__valid;
  wire valid;
  wire \valid$73 ;
  wire \valid$89 ;
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
  wire [15:0] vector_write__held;
  wire vector_write__mask;
  wire watch;
  wire weight_row;
  wire weights_write;
  wire word_read;
  wire \word_read$342 ;
  wire \word_read$352 ;
  wire write;
  wire [19:0] write__address;
  wire [63:0] write__data;
  wire write__en;
  input write__error;
  wire write__error;
  wire \write__error$133 ;
  wire [15:0] write__held;
  wire write__mask;
  output [63:0] write__payload;
  wire [63:0] write__payload;
  wire [63:0] \write__payload$134 ;
  input write__ready;
  wire write__ready;
  wire \write__ready$135 ;
  output write__valid;
  wire write__valid;
  wire \write__valid$136 ;
  wire [4:0] write_address;
  wire write_bank;
  wire write_beat;
  wire [159:0] write_data;
  wire [63:0] write_data__payload;
  wire write_data__ready;
  wire write_data__valid;
  wire write_error;
  assign _00_ = | { vector__valid, array__valid, memory__valid };
  assign _01_ = ~ _00_;
  assign drained = idle & _01_;
  assign _02_ = | error;
  assign stop = busy & _02_;
  assign settled = quiet | silent;
  assign owing = ~ quiet;
  assign add__fetch_beats = add__memory_read_beats & fetching;
  assign add__instructions = | \push$49 ;
  always @(posedge clk)
    \memory_beats$144  <= _03_;
  always @(posedge clk)
    number_0 <= _04_;
  always @(posedge clk)
    number_13 <= _05_;
  assign _05_ = rst ? 16'h0000 : completed_vector;
  assign _04_ = rst ? 16'h0000 : completed_memory;
  assign _06_ = \start$140  ? memory_beats : \memory_beats$144 ;
  assign _03_ = rst ? 32'd0 : _06_;
  tnthw_t8x8_accumulators accumulators (
    .array_address(array_address),
    .array_bank(array_bank),
    .array_data(accumulator_data),
    .array_read(array_read),
    .clk(clk),
    .rst(rst),
    .vector_address(vector_address),
    .vector_bank(vector_bank),
    .vector_data(\accumulator_data$323 ),
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
    .bad_array_read(bad_array_read),
    .bad_memory_read(bad_memory_read),
    .bad_memory_write(bad_memory_write),
    .bad_vector_read(bad_vector_read),
    .bad_vector_write(bad_vector_write),
    .clk(clk),
    .memory_read__address(memory_read__address),
    .memory_read__en(memory_read__en),
    .memory_read__held(memory__held_read),
    .memory_word(store__data),
    .memory_write__address(\entry$160 ),
    .memory_write__data(gathered[63:0]),
    .memory_write__en(memory_write__en),
    .memory_write__held(memory__held_write),
    .\port$1324$0 (vector_write__data[7:0]),
    .\port$1366$0 (vector_write__data[15:8]),
    .\port$1408$0 (vector_write__data[23:16]),
    .\port$1450$0 (vector_write__data[31:24]),
    .\port$1492$0 (vector_write__data[39:32]),
    .\port$1534$0 (vector_write__data[47:40]),
    .\port$1576$0 (vector_write__data[55:48]),
    .\port$1618$0 (vector_write__data[63:56]),
    .rst(rst),
    .vector_read__address(vector_read__address),
    .vector_read__en(vector_read__en),
    .vector_read__held(vector__held_read),
    .vector_read__valid(vector_read__valid),
    .vector_word(\read__data$253 ),
    .vector_write__address(vector_write__address),
    .vector_write__en(vector_write__en),
    .vector_write__held(vector__held_write),
    .vector_write__mask(vector_write__mask)
  );
  tnthw_t8x8_array_numbers array_numbers (
    .\begin (\clear$173 ),
    .clk(clk),
    .decoded(number_10),
    .row(number_12),
    .rst(rst),
    .start(\pop$70 ),
    .streamed(number_11),
    .take(take)
  );
  tnthw_t8x8_array_queue array_queue (
    .clk(clk),
    .full(\full$167 ),
    .head(array__head),
    .pop(\pop$70 ),
    .rst(rst),
    .stop(stop),
    .valid(array__valid),
    .write__data(instruction[305:0]),
    .write__en(\push$49 [1])
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
    .bad_row(bad_row),
    .clk(clk),
    .done(array__done),
    .fill(fill),
    .fill_address(\entry$160 ),
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
    .start(\pop$70 ),
    .stop(stop),
    .take(take)
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
    .clear(\start$140 ),
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
  tnthw_t8x8_error_latch error_latch (
    .alarm(alarm),
    .clear(\start$140 ),
    .clk(clk),
    .code(error),
    .instruction(error_instruction),
    .number_0(number_0),
    .number_10(number_10),
    .number_11(number_11),
    .number_12(number_12),
    .number_13(number_13),
    .number_16(number_16),
    .raised({ abort, deadlock, bad_page, bad_field, bad_opcode, \bad_row$219 , bad_vector_write, bad_vector_read, bad_row, bad_array_read, illegal, write__error, read_error, unasked, silent, bad_address, bad_weights, bad_table, bad_memory_write, bad_memory_read, bad_count }),
    .rst(rst),
    .unit(error_unit),
    .watch(busy)
  );
  tnthw_t8x8_memory_queue memory_queue (
    .clk(clk),
    .full(\full$166 ),
    .head(memory__head),
    .pop(pop),
    .rst(rst),
    .stop(stop),
    .valid(memory__valid),
    .write__data(instruction[209:0]),
    .write__en(\push$49 [0])
  );
  tnthw_t8x8_memory_unit memory_unit (
    .bad_count(bad_count),
    .bad_table(bad_table),
    .bad_weights(bad_weights),
    .beats(unit_request__payload__beats),
    .beats__payload(read__payload),
    .\beats__ready$41 (write_data__ready),
    .beats__valid(read_data__valid),
    .clk(clk),
    .done(memory__done),
    .fetched(fetched),
    .fetching(fetching),
    .first(first),
    .free(memory__free),
    .gathered(gathered),
    .held_read(memory__held_read),
    .held_write(memory__held_write),
    .input_offset(input_offset),
    .instruction(memory__head),
    .load__address(\entry$160 ),
    .load__en(memory_write__en),
    .memory_beats(\memory_beats$144 ),
    .output_offset(output_offset),
    .page_write(page_write),
    .read__data(store__data),
    .read_beat(add__memory_read_beats),
    .read_data__ready(unit_read__ready),
    .request__payload__address(unit_request__payload__address),
    .request__payload__write(unit_request__payload__write),
    .request__ready(\request__ready$108 ),
    .request__valid(unit_request__valid),
    .room(room),
    .rst(rst),
    .slot(page_slot),
    .start(pop),
    .stop(stop),
    .store__address(memory_read__address),
    .store__en(memory_read__en),
    .table_write(table_write),
    .weights_write(fill),
    .word_read(add__store_words),
    .write_beat(add__memory_write_beats),
    .write_data__payload(unit_write__payload),
    .write_data__valid(unit_write__valid)
  );
  tnthw_t8x8_port_guard port_guard (
    .bad_address(bad_address),
    .clk(clk),
    .offered(request__valid),
    .port_rst(port_rst),
    .quiet(quiet),
    .read__error(read__error),
    .read__ready(read__ready),
    .read__valid(read__valid),
    .read_error(read_error),
    .request__payload__address(request__payload__address),
    .request__payload__beats(request__payload__beats),
    .request__payload__write(request__payload__write),
    .request__ready(request__ready),
    .room(room),
    .rst(rst),
    .silent(silent),
    .start(\start$140 ),
    .stop(stop),
    .unasked(unasked),
    .unit_read__payload(read__payload),
    .unit_read__ready(unit_read__ready),
    .unit_read__valid(read_data__valid),
    .unit_request__payload__address(unit_request__payload__address),
    .unit_request__payload__beats(unit_request__payload__beats),
    .unit_request__payload__write(unit_request__payload__write),
    .unit_request__ready(\request__ready$108 ),
    .unit_request__valid(unit_request__valid),
    .unit_write__payload(unit_write__payload),
    .unit_write__ready(write_data__ready),
    .unit_write__valid(unit_write__valid),
    .write__payload(write__payload),
    .write__ready(write__ready),
    .write__valid(write__valid),
    .write_error(write__error)
  );
  tnthw_t8x8_scheduler scheduler (
    .array__done(array__done),
    .array__free(array__free),
    .array__head(array__head),
    .array__held_read(array__held_read),
    .array__start(\pop$70 ),
    .array__valid(array__valid),
    .clear(\clear$173 ),
    .clk(clk),
    .completed_memory(completed_memory),
    .completed_vector(completed_vector),
    .idle(idle),
    .memory__done(memory__done),
    .memory__free(memory__free),
    .memory__head(memory__head),
    .memory__held_read(memory__held_read),
    .memory__held_write(memory__held_write),
    .memory__start(pop),
    .memory__valid(memory__valid),
    .resident(resident),
    .rst(rst),
    .stop(stop),
    .stuck(stuck),
    .vector__done(vector__done),
    .vector__free(vector__free),
    .vector__head(vector__head),
    .vector__held_read(vector__held_read),
    .vector__held_write(vector__held_write),
    .vector__start(\pop$86 ),
    .vector__valid(vector__valid)
  );
  tnthw_t8x8_sequencer sequencer (
    .alarm(alarm),
    .\bad_field$45 (bad_field),
    .\bad_opcode$44 (bad_opcode),
    .\bad_page$46 (bad_page),
    .busy(busy),
    .clear(\start$140 ),
    .clk(clk),
    .deadlock(deadlock),
    .dispatched(number_16),
    .done(done),
    .drained(drained),
    .\entry$21 (entry),
    .fetched(fetched),
    .first(first),
    .images(images),
    .input_offset(input_offset),
    .\instruction$38 (instruction),
    .output_offset(output_offset),
    .\port$2375$0 (\full$166 ),
    .\port$2387$0 (\full$167 ),
    .\port$2399$0 (\full$168 ),
    .push(\push$49 ),
    .resident(resident),
    .restart(\clear$173 ),
    .rst(rst),
    .settled(settled),
    .\start$49 (start),
    .stop(stop),
    .stuck(stuck),
    .write(page_write),
    .write_data(gathered[377:0]),
    .write_entry(\entry$160 [4:0]),
    .write_slot(page_slot)
  );
  tnthw_t8x8_vector_queue vector_queue (
    .clk(clk),
    .full(\full$168 ),
    .head(vector__head),
    .pop(\pop$86 ),
    .rst(rst),
    .stop(stop),
    .valid(vector__valid),
    .write__data(instruction),
    .write__en(\push$49 [2])
  );
  tnthw_t8x8_vector_unit vector_unit (
    .accumulator_address(vector_address),
    .accumulator_bank(vector_bank),
    .accumulator_data(\accumulator_data$323 ),
    .bad_row(\bad_row$219 ),
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
    .read__data(\read__data$253 ),
    .\result$243 (vector_write__data[7:0]),
    .\result$244 (vector_write__data[15:8]),
    .\result$245 (vector_write__data[23:16]),
    .\result$246 (vector_write__data[31:24]),
    .\result$247 (vector_write__data[39:32]),
    .\result$248 (vector_write__data[47:40]),
    .\result$249 (vector_write__data[55:48]),
    .\result$250 (vector_write__data[63:56]),
    .result_0_11(vector_write__en),
    .result_3_11(vector_write__address),
    .rst(rst),
    .start(\pop$86 ),
    .step(add__vector_steps),
    .stop(stop),
    .valid(vector_read__valid),
    .word_read(add__vector_reads),
    .write(table_write),
    .write_data(gathered),
    .write_row(\entry$160 [5:0])
  );
  assign trace__completed = { vector__done, array__done, memory__done };
  assign trace__started = { \pop$86 , \pop$70 , pop };
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
  assign \word_read$352  = add__store_words;
  assign add__load_words = memory_write__en;
  assign write_beat = add__memory_write_beats;
  assign read_beat = add__memory_read_beats;
  assign chunk = add__table_reads;
  assign add__vector_writes = vector_write__en;
  assign \word_read$342  = add__vector_reads;
  assign step = add__vector_steps;
  assign drain_read = vector_read;
  assign add__drain_reads = vector_read;
  assign add__accumulator_writes = write;
  assign word_read = add__array_reads;
  assign weight_row = add__weight_rows;
  assign adds = add__adds;
  assign padded = add__padded_vectors;
  assign vector = add__vectors;
  assign \clear$325  = \start$140 ;
  assign vector_data = \accumulator_data$323 ;
  assign accumulator_group = vector_group;
  assign \accumulator_address$320  = vector_address;
  assign \accumulator_bank$318  = vector_bank;
  assign \accumulator_read$316  = vector_read;
  assign accumulator_write_data = write_data;
  assign accumulator_write_address = write_address;
  assign accumulator_write_bank = write_bank;
  assign accumulator_write = write;
  assign array_data = accumulator_data;
  assign accumulator_address = array_address;
  assign accumulator_bank = array_bank;
  assign accumulator_read = array_read;
  assign table_data = gathered;
  assign table_row = \entry$160 [5:0];
  assign \table_write$296  = table_write;
  assign fill_data = gathered[63:0];
  assign fill_address = \entry$160 ;
  assign weights_write = fill;
  assign load__mask = 1'h1;
  assign memory_write__mask = 1'h1;
  assign load__held = memory__held_write;
  assign memory_write__held = memory__held_write;
  assign load__en = memory_write__en;
  assign load__data = gathered[63:0];
  assign memory_write__data = gathered[63:0];
  assign load__address = \entry$160 ;
  assign memory_write__address = \entry$160 ;
  assign write__mask = vector_write__mask;
  assign write__held = vector__held_write;
  assign vector_write__held = vector__held_write;
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
  assign \read__valid$260  = vector_read__valid;
  assign \read__held$258  = vector__held_read;
  assign vector_read__held = vector__held_read;
  assign \read__en$256  = vector_read__en;
  assign vector_read__data = \read__data$253 ;
  assign \read__address$252  = vector_read__address;
  assign \read__valid$250  = array_read__valid;
  assign read__held = array__held_read;
  assign array_read__held = array__held_read;
  assign read__en = array_read__en;
  assign array_read__data = read__data;
  assign read__address = array_read__address;
  assign \instruction$240  = error_instruction;
  assign unit = error_unit;
  assign \stop$236  = stop;
  assign \alarm$235  = alarm;
  assign code = error;
  assign watch = busy;
  assign \clear$231  = \start$140 ;
  assign number_20 = number_16;
  assign number_19 = number_16;
  assign number_18 = number_16;
  assign number_17 = number_16;
  assign dispatched = number_16;
  assign number_15 = number_13;
  assign number_14 = number_13;
  assign number_1_0 = number_13;
  assign row = number_12;
  assign streamed = number_11;
  assign decoded = number_10;
  assign number_9 = number_0;
  assign write_error = write__error;
  assign number_8 = number_0;
  assign number_7 = number_0;
  assign number_6 = number_0;
  assign number_5 = number_0;
  assign number_4 = number_0;
  assign number_3 = number_0;
  assign number_2 = number_0;
  assign number_1 = number_0;
  assign number_0_0 = number_0;
  assign raised = { abort, deadlock, bad_page, bad_field, bad_opcode, \bad_row$219 , bad_vector_write, bad_vector_read, bad_row, bad_array_read, illegal, write__error, read_error, unasked, silent, bad_address, bad_weights, bad_table, bad_memory_write, bad_memory_read, bad_count };
  assign \take$182  = take;
  assign \start$180  = \pop$70 ;
  assign \begin$179  = \clear$173 ;
  assign \busy$178  = busy;
  assign \done$177  = done;
  assign \resident$176  = resident;
  assign \begin  = \clear$173 ;
  assign \stuck$172  = stuck;
  assign full = { \full$168 , \full$167 , \full$166  };
  assign \fetched$164  = fetched;
  assign page_data = gathered[377:0];
  assign page_entry = \entry$160 [4:0];
  assign slot = page_slot;
  assign \page_write$156  = page_write;
  assign \images$154  = images;
  assign \entry$153  = entry;
  assign \start$152  = start;
  assign \output_offset$151  = output_offset;
  assign \input_offset$149  = input_offset;
  assign \first$147  = first;
  assign \memory_beats$145  = \memory_beats$144 ;
  assign \room$143  = room;
  assign clear = \start$140 ;
  assign \stop$139  = stop;
  assign \port_rst$137  = port_rst;
  assign \write__valid$136  = write__valid;
  assign \write__ready$135  = write__ready;
  assign \write__payload$134  = write__payload;
  assign \write__error$133  = write__error;
  assign \read__valid$132  = read__valid;
  assign \read__ready$131  = read__ready;
  assign \read__payload$130  = read__payload;
  assign \read__error$129  = read__error;
  assign \request__valid$128  = request__valid;
  assign \request__ready$127  = request__ready;
  assign \request__payload__write$126  = request__payload__write;
  assign \request__payload__beats$125  = request__payload__beats;
  assign \request__payload__address$124  = request__payload__address;
  assign write_data__valid = unit_write__valid;
  assign unit_write__ready = write_data__ready;
  assign write_data__payload = unit_write__payload;
  assign unit_read__valid = read_data__valid;
  assign read_data__ready = unit_read__ready;
  assign unit_read__payload = read__payload;
  assign read_data__payload = read__payload;
  assign \request__valid$111  = unit_request__valid;
  assign unit_request__ready = \request__ready$108 ;
  assign \request__payload__write$107  = unit_request__payload__write;
  assign \request__payload__beats$105  = unit_request__payload__beats;
  assign \request__payload__address$103  = unit_request__payload__address;
  assign \held_write$101  = vector__held_write;
  assign \instruction$99  = vector__head;
  assign \start$98  = \pop$86 ;
  assign \held_read$97  = vector__held_read;
  assign \done$95  = vector__done;
  assign \free$93  = vector__free;
  assign \head$91  = vector__head;
  assign \valid$89  = vector__valid;
  assign vector__start = \pop$86 ;
  assign \data$85  = instruction;
  assign \push$84  = \push$49 [2];
  assign \instruction$83  = array__head;
  assign \start$82  = \pop$70 ;
  assign \held_read$81  = array__held_read;
  assign \done$79  = array__done;
  assign \free$77  = array__free;
  assign \head$75  = array__head;
  assign \valid$73  = array__valid;
  assign array__start = \pop$70 ;
  assign \data$69  = instruction[305:0];
  assign \push$68  = \push$49 [1];
  assign held_write = memory__held_write;
  assign \instruction$65  = memory__head;
  assign \start$64  = pop;
  assign held_read = memory__held_read;
  assign \done$61  = memory__done;
  assign free = memory__free;
  assign head = memory__head;
  assign valid = memory__valid;
  assign memory__start = pop;
  assign data = instruction[209:0];
  assign push = \push$49 [0];
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

module tnthw_t8x8_activations(rst, memory_read__held, memory_write__held, memory_write__en, array_read__held, array_read__valid, vector_read__held, vector_write__held, vector_read__valid, vector_read__address, \port$1324$0 , \port$1366$0 , \port$1408$0 , \port$1450$0 , \port$1492$0 , \port$1534$0 , \port$1576$0 , \port$1618$0 , bad_array_read, bad_vector_read, bad_memory_read
, bad_vector_write, bad_memory_write, memory_write__data, memory_write__address, memory_read__en, memory_read__address, array_read__en, array_read__address, vector_read__en, vector_write__en, vector_write__address, vector_write__mask, array_word, vector_word, memory_word, clk);
  wire _000_;
  wire [19:0] _001_;
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
  wire [19:0] _012_;
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
  wire [2:0] _046_;
  wire [2:0] _047_;
  wire [2:0] _048_;
  wire [2:0] _049_;
  wire [15:0] _050_;
  wire [15:0] _051_;
  wire [15:0] _052_;
  wire [2:0] _053_;
  wire [19:0] _054_;
  wire _055_;
  wire _056_;
  wire [63:0] _057_;
  wire [19:0] _058_;
  wire _059_;
  wire [63:0] _060_;
  wire [2:0] _061_;
  wire [8:0] _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire [8:0] _066_;
  wire _067_;
  wire [63:0] _068_;
  wire [2:0] _069_;
  wire [8:0] _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire [8:0] _074_;
  wire [63:0] _075_;
  wire [2:0] _076_;
  wire [8:0] _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire [8:0] _082_;
  wire [63:0] _083_;
  wire [2:0] _084_;
  wire [8:0] _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire [8:0] _090_;
  wire [63:0] _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire [1:0] _097_;
  wire [1:0] _098_;
  wire [1:0] _099_;
  wire _100_;
  wire [63:0] _101_;
  wire [1:0] _102_;
  wire [1:0] _103_;
  wire [1:0] _104_;
  wire [63:0] _105_;
  wire [1:0] _106_;
  wire [1:0] _107_;
  wire [1:0] _108_;
  wire [63:0] _109_;
  wire _110_;
  wire [19:0] _111_;
  wire [63:0] _112_;
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
  wire [19:0] _123_;
  wire [19:0] _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire _131_;
  wire _132_;
  wire _133_;
  wire [19:0] _134_;
  wire [63:0] _135_;
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
  wire [19:0] _146_;
  wire [19:0] _147_;
  wire _148_;
  wire _149_;
  wire _150_;
  wire _151_;
  wire _152_;
  wire _153_;
  wire _154_;
  wire _155_;
  wire _156_;
  wire [19:0] _157_;
  wire [63:0] _158_;
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
  wire [19:0] _169_;
  wire [19:0] _170_;
  wire _171_;
  wire _172_;
  wire _173_;
  wire _174_;
  wire _175_;
  wire _176_;
  wire _177_;
  wire _178_;
  wire _179_;
  wire [19:0] _180_;
  wire [63:0] _181_;
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
  output bad_array_read;
  wire bad_array_read;
  output bad_memory_read;
  wire bad_memory_read;
  output bad_memory_write;
  wire bad_memory_write;
  output bad_vector_read;
  wire bad_vector_read;
  output bad_vector_write;
  wire bad_vector_write;
  input clk;
  wire clk;
  reg [15:0] held_0_0 = 16'h0000;
  reg [15:0] held_1_0 = 16'h0000;
  reg [15:0] held_2_0 = 16'h0000;
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
  input [15:0] memory_read__held;
  wire [15:0] memory_read__held;
  wire memory_read__valid;
  output [63:0] memory_word;
  reg [63:0] memory_word = 64'h0000000000000000;
  input [19:0] memory_write__address;
  wire [19:0] memory_write__address;
  input [63:0] memory_write__data;
  wire [63:0] memory_write__data;
  input memory_write__en;
  wire memory_write__en;
  input [15:0] memory_write__held;
  wire [15:0] memory_write__held;
  wire memory_write__mask;
  reg no_array_read = 1'h0;
  reg no_memory_read = 1'h0;
  reg no_memory_write = 1'h0;
  reg no_vector_read = 1'h0;
  reg no_vector_write = 1'h0;
  reg [63:0] output_0 = 64'h0000000000000000;
  reg [63:0] output_1 = 64'h0000000000000000;
  reg [63:0] output_2 = 64'h0000000000000000;
  reg [63:0] output_3 = 64'h0000000000000000;
  input [7:0] \port$1324$0 ;
  wire [7:0] \port$1324$0 ;
  input [7:0] \port$1366$0 ;
  wire [7:0] \port$1366$0 ;
  input [7:0] \port$1408$0 ;
  wire [7:0] \port$1408$0 ;
  input [7:0] \port$1450$0 ;
  wire [7:0] \port$1450$0 ;
  input [7:0] \port$1492$0 ;
  wire [7:0] \port$1492$0 ;
  input [7:0] \port$1534$0 ;
  wire [7:0] \port$1534$0 ;
  input [7:0] \port$1576$0 ;
  wire [7:0] \port$1576$0 ;
  input [7:0] \port$1618$0 ;
  wire [7:0] \port$1618$0 ;
  reg [8:0] read__addr = 9'h000;
  reg [8:0] \read__addr$44  = 9'h000;
  reg [8:0] \read__addr$53  = 9'h000;
  reg [8:0] \read__addr$62  = 9'h000;
  wire [63:0] read__data;
  wire [63:0] \read__data$46 ;
  wire [63:0] \read__data$55 ;
  wire [63:0] \read__data$64 ;
  wire read__en;
  wire \read__en$88 ;
  wire \read__en$89 ;
  wire \read__en$90 ;
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
  input [15:0] vector_write__held;
  wire [15:0] vector_write__held;
  input vector_write__mask;
  wire vector_write__mask;
  reg [19:0] write_0_0_0 = 20'h00000;
  reg write_0_1_0 = 1'h0;
  reg [63:0] write_0_2_0 = 64'h0000000000000000;
  reg [19:0] write_1_0_0 = 20'h00000;
  reg write_1_1_0 = 1'h0;
  reg [63:0] write_1_2_0 = 64'h0000000000000000;
  reg [8:0] write__addr = 9'h000;
  reg [8:0] \write__addr$50  = 9'h000;
  reg [8:0] \write__addr$59  = 9'h000;
  reg [8:0] \write__addr$68  = 9'h000;
  reg [63:0] write__data = 64'h0000000000000000;
  reg [63:0] \write__data$51  = 64'h0000000000000000;
  reg [63:0] \write__data$60  = 64'h0000000000000000;
  reg [63:0] \write__data$69  = 64'h0000000000000000;
  reg write__en = 1'h0;
  reg \write__en$49  = 1'h0;
  reg \write__en$58  = 1'h0;
  reg \write__en$67  = 1'h0;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [63:0] bank_0 [511:0];
  integer init_bank_0;
  initial for (init_bank_0 = 0; init_bank_0 <= 511; init_bank_0 = init_bank_0 + 1) bank_0 [init_bank_0] = 0;
  always @(posedge clk) begin
    if (write__en)
      bank_0[write__addr] <= write__data;
  end
  reg [63:0] _486_;
  always @(posedge clk) begin
    if (read__en) begin
      _486_ <= bank_0[read__addr];
    end
  end
  assign read__data = _486_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [63:0] bank_1 [511:0];
  integer init_bank_1;
  initial for (init_bank_1 = 0; init_bank_1 <= 511; init_bank_1 = init_bank_1 + 1) bank_1 [init_bank_1] = 0;
  always @(posedge clk) begin
    if (\write__en$49 )
      bank_1[\write__addr$50 ] <= \write__data$51 ;
  end
  reg [63:0] _487_;
  always @(posedge clk) begin
    if (\read__en$88 ) begin
      _487_ <= bank_1[\read__addr$44 ];
    end
  end
  assign \read__data$46  = _487_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [63:0] bank_2 [511:0];
  integer init_bank_2;
  initial for (init_bank_2 = 0; init_bank_2 <= 511; init_bank_2 = init_bank_2 + 1) bank_2 [init_bank_2] = 0;
  always @(posedge clk) begin
    if (\write__en$58 )
      bank_2[\write__addr$59 ] <= \write__data$60 ;
  end
  reg [63:0] _488_;
  always @(posedge clk) begin
    if (\read__en$89 ) begin
      _488_ <= bank_2[\read__addr$53 ];
    end
  end
  assign \read__data$55  = _488_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [63:0] bank_3 [511:0];
  integer init_bank_3;
  initial for (init_bank_3 = 0; init_bank_3 <= 511; init_bank_3 = init_bank_3 + 1) bank_3 [init_bank_3] = 0;
  always @(posedge clk) begin
    if (\write__en$67 )
      bank_3[\write__addr$68 ] <= \write__data$69 ;
  end
  reg [63:0] _489_;
  always @(posedge clk) begin
    if (\read__en$90 ) begin
      _489_ <= bank_3[\read__addr$62 ];
    end
  end
  assign \read__data$64  = _489_;
  assign _000_ = ! array_read__address[19:9];
  assign _110_ = array_read__en & _000_;
  assign _121_ = _110_ & held_0_0[0];
  assign _132_ = ! vector_read__address[19:9];
  assign _143_ = vector_read__en & _132_;
  assign _154_ = _143_ & held_1_0[0];
  assign _165_ = ! memory_read__address[19:9];
  assign _176_ = memory_read__en & _165_;
  assign _187_ = _176_ & held_2_0[0];
  assign _001_ = held_1_0[0] ? vector_read__address : memory_read__address;
  assign _012_ = held_0_0[0] ? array_read__address : _001_;
  assign _023_ = ! vector_write__address[19:9];
  assign _034_ = vector_write__en & _023_;
  assign _045_ = _034_ & vector_write__held[0];
  assign _056_ = ! memory_write__address[19:9];
  assign _067_ = memory_write__en & _056_;
  assign _078_ = _067_ & memory_write__held[0];
  assign _089_ = memory_0 ? write_1_1_0 : 1'h0;
  assign _100_ = vector_0 ? write_0_1_0 : _089_;
  assign _111_ = vector_0 ? write_0_0_0 : write_1_0_0;
  assign _112_ = vector_0 ? write_0_2_0 : write_1_2_0;
  assign _113_ = array_read__address[19:9] == 1'h1;
  assign _114_ = array_read__en & _113_;
  assign _115_ = _114_ & held_0_0[1];
  assign _116_ = vector_read__address[19:9] == 1'h1;
  assign _117_ = vector_read__en & _116_;
  assign _118_ = _117_ & held_1_0[1];
  assign _119_ = memory_read__address[19:9] == 1'h1;
  assign _120_ = memory_read__en & _119_;
  assign _122_ = _120_ & held_2_0[1];
  assign _123_ = held_1_0[1] ? vector_read__address : memory_read__address;
  assign _124_ = held_0_0[1] ? array_read__address : _123_;
  assign _125_ = vector_write__address[19:9] == 1'h1;
  assign _126_ = vector_write__en & _125_;
  assign _127_ = _126_ & vector_write__held[1];
  assign _128_ = memory_write__address[19:9] == 1'h1;
  assign _129_ = memory_write__en & _128_;
  assign _130_ = _129_ & memory_write__held[1];
  assign _131_ = memory_1 ? write_1_1_0 : 1'h0;
  assign _133_ = vector_1 ? write_0_1_0 : _131_;
  assign _134_ = vector_1 ? write_0_0_0 : write_1_0_0;
  assign _135_ = vector_1 ? write_0_2_0 : write_1_2_0;
  assign _136_ = array_read__address[19:9] == 2'h2;
  assign _137_ = array_read__en & _136_;
  assign _138_ = _137_ & held_0_0[2];
  assign _139_ = vector_read__address[19:9] == 2'h2;
  assign _140_ = vector_read__en & _139_;
  assign _141_ = _140_ & held_1_0[2];
  assign _142_ = memory_read__address[19:9] == 2'h2;
  assign _144_ = memory_read__en & _142_;
  assign _145_ = _144_ & held_2_0[2];
  assign _146_ = held_1_0[2] ? vector_read__address : memory_read__address;
  assign _147_ = held_0_0[2] ? array_read__address : _146_;
  assign _148_ = vector_write__address[19:9] == 2'h2;
  assign _149_ = vector_write__en & _148_;
  assign _150_ = _149_ & vector_write__held[2];
  assign _151_ = memory_write__address[19:9] == 2'h2;
  assign _152_ = memory_write__en & _151_;
  assign _153_ = _152_ & memory_write__held[2];
  assign _155_ = memory_2 ? write_1_1_0 : 1'h0;
  assign _156_ = vector_2 ? write_0_1_0 : _155_;
  assign _157_ = vector_2 ? write_0_0_0 : write_1_0_0;
  assign _158_ = vector_2 ? write_0_2_0 : write_1_2_0;
  assign _159_ = array_read__address[19:9] == 2'h3;
  assign _160_ = array_read__en & _159_;
  assign _161_ = _160_ & held_0_0[3];
  assign _162_ = vector_read__address[19:9] == 2'h3;
  assign _163_ = vector_read__en & _162_;
  assign _164_ = _163_ & held_1_0[3];
  assign _166_ = memory_read__address[19:9] == 2'h3;
  assign _167_ = memory_read__en & _166_;
  assign _168_ = _167_ & held_2_0[3];
  assign _169_ = held_1_0[3] ? vector_read__address : memory_read__address;
  assign _170_ = held_0_0[3] ? array_read__address : _169_;
  assign _171_ = vector_write__address[19:9] == 2'h3;
  assign _172_ = vector_write__en & _171_;
  assign _173_ = _172_ & vector_write__held[3];
  assign _174_ = memory_write__address[19:9] == 2'h3;
  assign _175_ = memory_write__en & _174_;
  assign _177_ = _175_ & memory_write__held[3];
  assign _178_ = memory_3 ? write_1_1_0 : 1'h0;
  assign _179_ = vector_3 ? write_0_1_0 : _178_;
  assign _180_ = vector_3 ? write_0_0_0 : write_1_0_0;
  assign _181_ = vector_3 ? write_0_2_0 : write_1_2_0;
  assign _182_ = ! array_read__address[19:9];
  assign _183_ = _182_ & held_0_0[0];
  assign _184_ = array_read__address[19:9] == 1'h1;
  assign _185_ = _184_ & held_0_0[1];
  assign _186_ = array_read__address[19:9] == 2'h2;
  assign _188_ = _186_ & held_0_0[2];
  assign _189_ = array_read__address[19:9] == 2'h3;
  assign _190_ = _189_ & held_0_0[3];
  assign _191_ = | { _190_, _188_, _185_, _183_ };
  assign _192_ = ~ _191_;
  assign _193_ = array_read__en & _192_;
  assign _194_ = ! vector_read__address[19:9];
  assign _195_ = _194_ & held_1_0[0];
  assign _196_ = vector_read__address[19:9] == 1'h1;
  assign _197_ = _196_ & held_1_0[1];
  assign _002_ = vector_read__address[19:9] == 2'h2;
  assign _003_ = _002_ & held_1_0[2];
  assign _004_ = vector_read__address[19:9] == 2'h3;
  assign _005_ = _004_ & held_1_0[3];
  assign _006_ = | { _005_, _003_, _197_, _195_ };
  assign _007_ = ~ _006_;
  assign _008_ = vector_read__en & _007_;
  assign _009_ = ! memory_read__address[19:9];
  assign _010_ = _009_ & held_2_0[0];
  assign _011_ = memory_read__address[19:9] == 1'h1;
  assign _013_ = _011_ & held_2_0[1];
  assign _014_ = memory_read__address[19:9] == 2'h2;
  assign _015_ = _014_ & held_2_0[2];
  assign _016_ = memory_read__address[19:9] == 2'h3;
  assign _017_ = _016_ & held_2_0[3];
  assign _018_ = | { _017_, _015_, _013_, _010_ };
  assign _019_ = ~ _018_;
  assign _020_ = memory_read__en & _019_;
  assign _021_ = ! vector_write__address[19:9];
  assign _022_ = _021_ & vector_write__held[0];
  assign _024_ = vector_write__address[19:9] == 1'h1;
  assign _025_ = _024_ & vector_write__held[1];
  assign _026_ = vector_write__address[19:9] == 2'h2;
  assign _027_ = _026_ & vector_write__held[2];
  assign _028_ = vector_write__address[19:9] == 2'h3;
  assign _029_ = _028_ & vector_write__held[3];
  assign _030_ = | { _029_, _027_, _025_, _022_ };
  assign _031_ = ~ _030_;
  assign _032_ = vector_write__en & _031_;
  assign _033_ = ! memory_write__address[19:9];
  assign _035_ = _033_ & memory_write__held[0];
  assign _036_ = memory_write__address[19:9] == 1'h1;
  assign _037_ = _036_ & memory_write__held[1];
  assign _038_ = memory_write__address[19:9] == 2'h2;
  assign _039_ = _038_ & memory_write__held[2];
  assign _040_ = memory_write__address[19:9] == 2'h3;
  assign _041_ = _040_ & memory_write__held[3];
  assign _042_ = | { _041_, _039_, _037_, _035_ };
  assign _043_ = ~ _042_;
  assign _044_ = memory_write__en & _043_;
  assign _046_ = reads_0 & valid;
  assign read__en = | _046_;
  assign _047_ = reads_1 & valid;
  assign \read__en$88  = | _047_;
  assign _048_ = reads_2 & valid;
  assign \read__en$89  = | _048_;
  assign _049_ = reads_3 & valid;
  assign \read__en$90  = | _049_;
  assign bad_array_read = no_array_read & valid[0];
  assign bad_vector_read = no_vector_read & valid[1];
  assign bad_memory_read = no_memory_read & valid[2];
  always @(posedge clk)
    held_0_0 <= _050_;
  always @(posedge clk)
    held_1_0 <= _051_;
  always @(posedge clk)
    held_2_0 <= _052_;
  always @(posedge clk)
    valid <= _053_;
  always @(posedge clk)
    write_0_0_0 <= _054_;
  always @(posedge clk)
    write_0_1_0 <= _055_;
  always @(posedge clk)
    write_0_2_0 <= _057_;
  always @(posedge clk)
    write_1_0_0 <= _058_;
  always @(posedge clk)
    write_1_1_0 <= _059_;
  always @(posedge clk)
    write_1_2_0 <= _060_;
  always @(posedge clk)
    reads_0 <= _061_;
  always @(posedge clk)
    read__addr <= _062_;
  always @(posedge clk)
    output_0 <= read__data;
  always @(posedge clk)
    vector_0 <= _063_;
  always @(posedge clk)
    memory_0 <= _064_;
  always @(posedge clk)
    write__en <= _065_;
  always @(posedge clk)
    write__addr <= _066_;
  always @(posedge clk)
    write__data <= _068_;
  always @(posedge clk)
    reads_1 <= _069_;
  always @(posedge clk)
    \read__addr$44  <= _070_;
  always @(posedge clk)
    output_1 <= \read__data$46 ;
  always @(posedge clk)
    vector_1 <= _071_;
  always @(posedge clk)
    memory_1 <= _072_;
  always @(posedge clk)
    \write__en$49  <= _073_;
  always @(posedge clk)
    \write__addr$50  <= _074_;
  always @(posedge clk)
    \write__data$51  <= _075_;
  always @(posedge clk)
    reads_2 <= _076_;
  always @(posedge clk)
    \read__addr$53  <= _077_;
  always @(posedge clk)
    output_2 <= \read__data$55 ;
  always @(posedge clk)
    vector_2 <= _079_;
  always @(posedge clk)
    memory_2 <= _080_;
  always @(posedge clk)
    \write__en$58  <= _081_;
  always @(posedge clk)
    \write__addr$59  <= _082_;
  always @(posedge clk)
    \write__data$60  <= _083_;
  always @(posedge clk)
    reads_3 <= _084_;
  always @(posedge clk)
    \read__addr$62  <= _085_;
  always @(posedge clk)
    output_3 <= \read__data$64 ;
  always @(posedge clk)
    vector_3 <= _086_;
  always @(posedge clk)
    memory_3 <= _087_;
  always @(posedge clk)
    \write__en$67  <= _088_;
  always @(posedge clk)
    \write__addr$68  <= _090_;
  always @(posedge clk)
    \write__data$69  <= _091_;
  always @(posedge clk)
    no_array_read <= _092_;
  always @(posedge clk)
    no_vector_read <= _093_;
  always @(posedge clk)
    no_memory_read <= _094_;
  always @(posedge clk)
    no_vector_write <= _095_;
  always @(posedge clk)
    no_memory_write <= _096_;
  always @(posedge clk)
    array_bank_0_0 <= _097_;
  always @(posedge clk)
    array_bank_0_1 <= _098_;
  always @(posedge clk)
    array_bank_0_2 <= _099_;
  always @(posedge clk)
    array_word <= _101_;
  always @(posedge clk)
    vector_bank_0_0 <= _102_;
  always @(posedge clk)
    vector_bank_0_1 <= _103_;
  always @(posedge clk)
    vector_bank_0_2 <= _104_;
  always @(posedge clk)
    vector_word <= _105_;
  always @(posedge clk)
    memory_bank_0_0 <= _106_;
  always @(posedge clk)
    memory_bank_0_1 <= _107_;
  always @(posedge clk)
    memory_bank_0_2 <= _108_;
  always @(posedge clk)
    memory_word <= _109_;
  function [63:0] _419_;
    input [63:0] a;
    input [255:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _419_ = b[63:0];
      4'b??1?:
        _419_ = b[127:64];
      4'b?1??:
        _419_ = b[191:128];
      4'b1???:
        _419_ = b[255:192];
      default:
        _419_ = a;
    endcase
  endfunction
  assign _109_ = _419_(64'hxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _201_, _200_, _199_, _198_ });
  assign _198_ = memory_bank_0_2 == 2'h3;
  assign _199_ = memory_bank_0_2 == 2'h2;
  assign _200_ = memory_bank_0_2 == 2'h1;
  assign _201_ = ! memory_bank_0_2;
  assign _108_ = rst ? 2'h0 : memory_bank_0_1;
  assign _107_ = rst ? 2'h0 : memory_bank_0_0;
  assign _106_ = rst ? 2'h0 : memory_read__address[10:9];
  function [63:0] _427_;
    input [63:0] a;
    input [255:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _427_ = b[63:0];
      4'b??1?:
        _427_ = b[127:64];
      4'b?1??:
        _427_ = b[191:128];
      4'b1???:
        _427_ = b[255:192];
      default:
        _427_ = a;
    endcase
  endfunction
  assign _105_ = _427_(64'hxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _205_, _204_, _203_, _202_ });
  assign _202_ = vector_bank_0_2 == 2'h3;
  assign _203_ = vector_bank_0_2 == 2'h2;
  assign _204_ = vector_bank_0_2 == 2'h1;
  assign _205_ = ! vector_bank_0_2;
  assign _104_ = rst ? 2'h0 : vector_bank_0_1;
  assign _103_ = rst ? 2'h0 : vector_bank_0_0;
  assign _102_ = rst ? 2'h0 : vector_read__address[10:9];
  function [63:0] _435_;
    input [63:0] a;
    input [255:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _435_ = b[63:0];
      4'b??1?:
        _435_ = b[127:64];
      4'b?1??:
        _435_ = b[191:128];
      4'b1???:
        _435_ = b[255:192];
      default:
        _435_ = a;
    endcase
  endfunction
  assign _101_ = _435_(64'hxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _209_, _208_, _207_, _206_ });
  assign _206_ = array_bank_0_2 == 2'h3;
  assign _207_ = array_bank_0_2 == 2'h2;
  assign _208_ = array_bank_0_2 == 2'h1;
  assign _209_ = ! array_bank_0_2;
  assign _099_ = rst ? 2'h0 : array_bank_0_1;
  assign _098_ = rst ? 2'h0 : array_bank_0_0;
  assign _097_ = rst ? 2'h0 : array_read__address[10:9];
  assign _096_ = rst ? 1'h0 : _044_;
  assign _095_ = rst ? 1'h0 : _032_;
  assign _094_ = rst ? 1'h0 : _020_;
  assign _093_ = rst ? 1'h0 : _008_;
  assign _092_ = rst ? 1'h0 : _193_;
  assign _091_ = rst ? 64'h0000000000000000 : _181_;
  assign _090_ = rst ? 9'h000 : _180_[8:0];
  assign _088_ = rst ? 1'h0 : _179_;
  assign _087_ = rst ? 1'h0 : _177_;
  assign _086_ = rst ? 1'h0 : _173_;
  assign _085_ = rst ? 9'h000 : _170_[8:0];
  assign _084_ = rst ? 3'h0 : { _168_, _164_, _161_ };
  assign _083_ = rst ? 64'h0000000000000000 : _158_;
  assign _082_ = rst ? 9'h000 : _157_[8:0];
  assign _081_ = rst ? 1'h0 : _156_;
  assign _080_ = rst ? 1'h0 : _153_;
  assign _079_ = rst ? 1'h0 : _150_;
  assign _077_ = rst ? 9'h000 : _147_[8:0];
  assign _076_ = rst ? 3'h0 : { _145_, _141_, _138_ };
  assign _075_ = rst ? 64'h0000000000000000 : _135_;
  assign _074_ = rst ? 9'h000 : _134_[8:0];
  assign _073_ = rst ? 1'h0 : _133_;
  assign _072_ = rst ? 1'h0 : _130_;
  assign _071_ = rst ? 1'h0 : _127_;
  assign _070_ = rst ? 9'h000 : _124_[8:0];
  assign _069_ = rst ? 3'h0 : { _122_, _118_, _115_ };
  assign _068_ = rst ? 64'h0000000000000000 : _112_;
  assign _066_ = rst ? 9'h000 : _111_[8:0];
  assign _065_ = rst ? 1'h0 : _100_;
  assign _064_ = rst ? 1'h0 : _078_;
  assign _063_ = rst ? 1'h0 : _045_;
  assign _062_ = rst ? 9'h000 : _012_[8:0];
  assign _061_ = rst ? 3'h0 : { _187_, _154_, _121_ };
  assign _060_ = rst ? 64'h0000000000000000 : memory_write__data;
  assign _059_ = rst ? 1'h0 : 1'h1;
  assign _058_ = rst ? 20'h00000 : memory_write__address;
  assign _057_ = rst ? 64'h0000000000000000 : { \port$1618$0 , \port$1576$0 , \port$1534$0 , \port$1492$0 , \port$1450$0 , \port$1408$0 , \port$1366$0 , \port$1324$0  };
  assign _055_ = rst ? 1'h0 : vector_write__mask;
  assign _054_ = rst ? 20'h00000 : vector_write__address;
  assign _053_ = rst ? 3'h0 : { 1'h1, vector_read__valid, array_read__valid };
  assign _052_ = rst ? 16'h0000 : memory_read__held;
  assign _051_ = rst ? 16'h0000 : vector_read__held;
  assign _050_ = rst ? 16'h0000 : array_read__held;
  assign bad_memory_write = no_memory_write;
  assign bad_vector_write = no_vector_write;
  assign memory_read__data = memory_word;
  assign vector_read__data = vector_word;
  assign array_read__data = array_word;
  assign memory_write__mask = 1'h1;
  assign vector_write__data = { \port$1618$0 , \port$1576$0 , \port$1534$0 , \port$1492$0 , \port$1450$0 , \port$1408$0 , \port$1366$0 , \port$1324$0  };
  assign memory_read__valid = 1'h1;
endmodule

module tnthw_t8x8_array_numbers(rst, take, start, \begin , row, decoded, streamed, clk);
  wire [16:0] _00_;
  wire [15:0] _01_;
  wire [1:0] _02_;
  wire [1:0] _03_;
  wire [1:0] _04_;
  wire [1:0] _05_;
  wire [1:0] _06_;
  wire [1:0] _07_;
  wire [1:0] _08_;
  wire [1:0] _09_;
  wire [1:0] _10_;
  wire [16:0] _11_;
  wire [2:0] _12_;
  wire [16:0] _13_;
  wire [2:0] _14_;
  wire [16:0] _15_;
  wire [2:0] _16_;
  wire [16:0] _17_;
  wire [15:0] _18_;
  wire [15:0] _19_;
  wire [15:0] _20_;
  reg [15:0] \$signal  = 16'hffff;
  reg [15:0] \$signal$5  = 16'hffff;
  input \begin ;
  wire \begin ;
  input clk;
  wire clk;
  output [15:0] decoded;
  wire [15:0] decoded;
  reg [1:0] decoded_0_0 = 2'h0;
  reg [1:0] decoded_0_1 = 2'h0;
  reg [1:0] decoded_0_2 = 2'h0;
  reg [1:0] decoded_0_3 = 2'h0;
  reg [1:0] decoded_0_4 = 2'h0;
  reg [1:0] decoded_0_5 = 2'h0;
  output [15:0] row;
  wire [15:0] row;
  reg [1:0] row_0_0 = 2'h0;
  input rst;
  wire rst;
  input start;
  wire start;
  output [15:0] streamed;
  wire [15:0] streamed;
  reg [1:0] streamed_0_0 = 2'h0;
  reg [1:0] streamed_0_1 = 2'h0;
  input take;
  wire take;
  assign _00_ = \$signal  + start;
  assign _11_ = \$signal$5  + take;
  assign _12_ = \$signal [1:0] - row_0_0;
  assign { _13_[16], row } = \$signal  - _12_[1:0];
  assign _14_ = \$signal [1:0] - decoded_0_5;
  assign { _15_[16], decoded } = \$signal  - _14_[1:0];
  assign _16_ = \$signal$5 [1:0] - streamed_0_1;
  assign { _17_[16], streamed } = \$signal$5  - _16_[1:0];
  always @(posedge clk)
    \$signal  <= _18_;
  always @(posedge clk)
    \$signal$5  <= _01_;
  always @(posedge clk)
    row_0_0 <= _02_;
  always @(posedge clk)
    decoded_0_0 <= _03_;
  always @(posedge clk)
    decoded_0_1 <= _04_;
  always @(posedge clk)
    decoded_0_2 <= _05_;
  always @(posedge clk)
    decoded_0_3 <= _06_;
  always @(posedge clk)
    decoded_0_4 <= _07_;
  always @(posedge clk)
    decoded_0_5 <= _08_;
  always @(posedge clk)
    streamed_0_0 <= _09_;
  always @(posedge clk)
    streamed_0_1 <= _10_;
  assign _10_ = rst ? 2'h0 : streamed_0_0;
  assign _09_ = rst ? 2'h0 : \$signal$5 [1:0];
  assign _08_ = rst ? 2'h0 : decoded_0_4;
  assign _07_ = rst ? 2'h0 : decoded_0_3;
  assign _06_ = rst ? 2'h0 : decoded_0_2;
  assign _05_ = rst ? 2'h0 : decoded_0_1;
  assign _04_ = rst ? 2'h0 : decoded_0_0;
  assign _03_ = rst ? 2'h0 : \$signal [1:0];
  assign _02_ = rst ? 2'h0 : \$signal [1:0];
  assign _19_ = \begin  ? 16'hffff : _11_[15:0];
  assign _01_ = rst ? 16'hffff : _19_;
  assign _20_ = \begin  ? 16'hffff : _00_[15:0];
  assign _18_ = rst ? 16'hffff : _20_;
  assign _17_[15:0] = streamed;
  assign _15_[15:0] = decoded;
  assign _13_[15:0] = row;
endmodule

module tnthw_t8x8_array_queue(rst, stop, pop, full, valid, head, write__data, write__en, clk);
  wire [3:0] _00_;
  wire [3:0] _01_;
  wire [3:0] _02_;
  wire [4:0] _03_;
  wire [5:0] _04_;
  wire [2:0] _05_;
  wire [2:0] _06_;
  wire [3:0] _07_;
  wire [3:0] _08_;
  wire [2:0] _09_;
  wire [2:0] _10_;
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
  input stop;
  wire stop;
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
  reg [2:0] _27_;
  always @(posedge clk) begin
    _27_ <= \$signal ;
  end
  assign head = storage[_27_];
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
  assign _08_ = stop ? 4'h0 : _04_[3:0];
  assign _07_ = rst ? 4'h0 : _08_;
  assign _09_ = stop ? 3'h0 : _02_[2:0];
  assign _06_ = rst ? 3'h0 : _09_;
  assign _10_ = stop ? 3'h0 : \$signal ;
  assign _05_ = rst ? 3'h0 : _10_;
  assign _01_[2:0] = \$signal ;
  assign read__data = head;
  assign read__en = 1'h1;
  assign read__addr = \$signal ;
  assign data = write__data;
  assign \$signal$9  = write__addr;
  assign push = write__en;
endmodule

module tnthw_t8x8_array_unit(rst, stop, fill, take, free, held_read, last_position, padded, adds, illegal, read, read__valid, start, accumulator_data, instruction, fill_data, fill_address, read__en, \inside , accumulator_read, accumulator_bank
, accumulator_address, accumulator_write, accumulator_write_bank, accumulator_write_address, done, accumulator_write_data, bad_row, read__address, read__data, clk);
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
  wire _126_;
  wire _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire _131_;
  wire [4:0] _132_;
  wire _133_;
  wire _134_;
  wire [4:0] _135_;
  wire _136_;
  wire _137_;
  wire [4:0] _138_;
  wire _139_;
  wire _140_;
  wire [4:0] _141_;
  wire _142_;
  wire _143_;
  wire [1:0] _144_;
  wire [1:0] _145_;
  wire [1:0] _146_;
  wire [4:0] _147_;
  wire _148_;
  wire [1:0] _149_;
  wire _150_;
  wire [4:0] _151_;
  wire _152_;
  wire [1:0] _153_;
  wire _154_;
  wire [4:0] _155_;
  wire _156_;
  wire [1:0] _157_;
  wire _158_;
  wire [4:0] _159_;
  wire _160_;
  wire [1:0] _161_;
  wire _162_;
  wire [4:0] _163_;
  wire _164_;
  wire [1:0] _165_;
  wire _166_;
  wire [4:0] _167_;
  wire _168_;
  wire [1:0] _169_;
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
  wire [1:0] _190_;
  wire _191_;
  wire _192_;
  wire _193_;
  wire _194_;
  wire _195_;
  wire _196_;
  wire _197_;
  wire [305:0] _198_;
  wire [305:0] _199_;
  wire _200_;
  wire _201_;
  wire _202_;
  wire [305:0] _203_;
  wire [305:0] _204_;
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
  reg \$signal  = 1'h0;
  reg \$signal$132  = 1'h0;
  reg [305:0] \$signal$31  = 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [305:0] \$signal$31.accumulate ;
  wire \$signal$31.accumulate.bank ;
  wire [13:0] \$signal$31.accumulate.column_x ;
  wire [3:0] \$signal$31.accumulate.dilation_x ;
  wire [3:0] \$signal$31.accumulate.dilation_y ;
  wire [13:0] \$signal$31.accumulate.height ;
  wire [5:0] \$signal$31.accumulate.kernel_x ;
  wire [5:0] \$signal$31.accumulate.kernel_y ;
  wire [3:0] \$signal$31.accumulate.opcode ;
  wire [19:0] \$signal$31.accumulate.origin ;
  wire [13:0] \$signal$31.accumulate.out_width ;
  wire [19:0] \$signal$31.accumulate.plane ;
  wire [11:0] \$signal$31.accumulate.planes ;
  wire [11:0] \$signal$31.accumulate.positions ;
  wire [15:0] \$signal$31.accumulate.read_banks ;
  wire [19:0] \$signal$31.accumulate.row_step ;
  wire [13:0] \$signal$31.accumulate.row_y ;
  wire \$signal$31.accumulate.signed ;
  wire [1:0] \$signal$31.accumulate.start ;
  wire [13:0] \$signal$31.accumulate.start_offset ;
  wire [13:0] \$signal$31.accumulate.start_x ;
  wire [3:0] \$signal$31.accumulate.stride_x ;
  wire [3:0] \$signal$31.accumulate.stride_y ;
  wire [19:0] \$signal$31.accumulate.tap_step ;
  wire [15:0] \$signal$31.accumulate.wait_memory ;
  wire [15:0] \$signal$31.accumulate.wait_vector ;
  wire [19:0] \$signal$31.accumulate.weights ;
  wire [13:0] \$signal$31.accumulate.width ;
  reg [305:0] \$signal$32  = 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [305:0] \$signal$32.accumulate ;
  wire \$signal$32.accumulate.bank ;
  wire [13:0] \$signal$32.accumulate.column_x ;
  wire [3:0] \$signal$32.accumulate.dilation_x ;
  wire [3:0] \$signal$32.accumulate.dilation_y ;
  wire [13:0] \$signal$32.accumulate.height ;
  wire [5:0] \$signal$32.accumulate.kernel_x ;
  wire [5:0] \$signal$32.accumulate.kernel_y ;
  wire [3:0] \$signal$32.accumulate.opcode ;
  wire [19:0] \$signal$32.accumulate.origin ;
  wire [13:0] \$signal$32.accumulate.out_width ;
  wire [19:0] \$signal$32.accumulate.plane ;
  wire [11:0] \$signal$32.accumulate.planes ;
  wire [11:0] \$signal$32.accumulate.positions ;
  wire [15:0] \$signal$32.accumulate.read_banks ;
  wire [19:0] \$signal$32.accumulate.row_step ;
  wire [13:0] \$signal$32.accumulate.row_y ;
  wire \$signal$32.accumulate.signed ;
  wire [1:0] \$signal$32.accumulate.start ;
  wire [13:0] \$signal$32.accumulate.start_offset ;
  wire [13:0] \$signal$32.accumulate.start_x ;
  wire [3:0] \$signal$32.accumulate.stride_x ;
  wire [3:0] \$signal$32.accumulate.stride_y ;
  wire [19:0] \$signal$32.accumulate.tap_step ;
  wire [15:0] \$signal$32.accumulate.wait_memory ;
  wire [15:0] \$signal$32.accumulate.wait_vector ;
  wire [19:0] \$signal$32.accumulate.weights ;
  wire [13:0] \$signal$32.accumulate.width ;
  reg \$signal$54  = 1'h0;
  wire \$signal$64 ;
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
  wire [19:0] \address$66 ;
  output [6:0] adds;
  wire [6:0] adds;
  reg apart = 1'h0;
  output bad_row;
  wire bad_row;
  wire \bad_row$23 ;
  wire carry;
  wire \carry$194 ;
  wire \carry$196 ;
  wire \carry$198 ;
  wire \carry$200 ;
  wire \carry$202 ;
  wire \carry$204 ;
  wire \carry$206 ;
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
  wire [15:0] \index$153 ;
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
  wire \last_position$57 ;
  wire last_tap;
  wire last_vector;
  reg [1:0] lately = 2'h0;
  wire load;
  wire loading;
  wire [7:0] neg;
  wire [7:0] \neg$100 ;
  wire [7:0] \neg$103 ;
  wire [63:0] \neg$82 ;
  wire [7:0] \neg$85 ;
  wire [7:0] \neg$88 ;
  wire [7:0] \neg$91 ;
  wire [7:0] \neg$94 ;
  wire [7:0] \neg$97 ;
  wire [7:0] nz;
  wire [7:0] \nz$102 ;
  wire [63:0] \nz$80 ;
  wire [7:0] \nz$84 ;
  wire [7:0] \nz$87 ;
  wire [7:0] \nz$90 ;
  wire [7:0] \nz$93 ;
  wire [7:0] \nz$96 ;
  wire [7:0] \nz$99 ;
  wire [19:0] old_0;
  wire [19:0] old_1;
  wire [19:0] old_2;
  wire [19:0] old_3;
  wire [19:0] old_4;
  wire [19:0] old_5;
  wire [19:0] old_6;
  wire [19:0] old_7;
  reg [71:0] operands = 72'h000000000000000000;
  wire [71:0] \operands$101 ;
  wire [71:0] \operands$83 ;
  wire [71:0] \operands$86 ;
  wire [71:0] \operands$89 ;
  wire [71:0] \operands$92 ;
  wire [71:0] \operands$95 ;
  wire [71:0] \operands$98 ;
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
  input stop;
  wire stop;
  wire [3:0] stride_x;
  wire [3:0] stride_y;
  wire [11:0] sum;
  wire [11:0] \sum$193 ;
  wire [11:0] \sum$195 ;
  wire [11:0] \sum$197 ;
  wire [11:0] \sum$199 ;
  wire [11:0] \sum$201 ;
  wire [11:0] \sum$203 ;
  wire [11:0] \sum$205 ;
  output take;
  wire take;
  reg \take$25  = 1'h0;
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
  assign _000_ = ~ \$signal ;
  assign _042_ = _000_ | last_vector;
  assign take = \take$25  & _042_;
  assign _045_ = ~ loading;
  assign _056_ = ~ \take$25 ;
  assign free = _045_ & _056_;
  assign _067_ = \take$25  ? \$signal$31 [51:36] : 16'h0000;
  assign _078_ = \$signal  ? \$signal$32 [51:36] : 16'h0000;
  assign held_read = _067_ | _078_;
  assign _089_ = ~ \$signal$54 ;
  assign _100_ = ready & apart;
  assign _111_ = _089_ | _100_;
  assign last_position = \$signal  & _111_;
  assign first = last_position & \$signal$54 ;
  assign _001_ = last_position & \last_position$57 ;
  assign last_vector = _001_ & last_tap;
  assign restart_position = last_position & \last_position$57 ;
  assign step_tap = last_position & \last_position$57 ;
  assign _012_ = ~ \inside ;
  assign padded = vector_2 & _012_;
  assign adds = added_0_3 ? count : 7'h00;
  assign _043_ = take | last_position;
  assign _044_ = take | \last_position$57 ;
  assign _046_ = last_position & \last_position$57 ;
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
  assign _062_ = \$signal$132  ? \$signal$32 [304:303] : 2'h1;
  assign _063_ = $signed(old_0) + $signed(sum);
  assign { _064_[21:20], _041_[19:0] } = $signed(_063_) + $signed({ 1'h0, carry });
  assign _065_ = $signed(old_1) + $signed(\sum$193 );
  assign { _066_[21:20], _041_[39:20] } = $signed(_065_) + $signed({ 1'h0, \carry$194  });
  assign _068_ = $signed(old_2) + $signed(\sum$195 );
  assign { _069_[21:20], _041_[59:40] } = $signed(_068_) + $signed({ 1'h0, \carry$196  });
  assign _070_ = $signed(old_3) + $signed(\sum$197 );
  assign { _071_[21:20], _041_[79:60] } = $signed(_070_) + $signed({ 1'h0, \carry$198  });
  assign _072_ = $signed(old_4) + $signed(\sum$199 );
  assign { _073_[21:20], _041_[99:80] } = $signed(_072_) + $signed({ 1'h0, \carry$200  });
  assign _074_ = $signed(old_5) + $signed(\sum$201 );
  assign { _075_[21:20], _041_[119:100] } = $signed(_074_) + $signed({ 1'h0, \carry$202  });
  assign _076_ = $signed(old_6) + $signed(\sum$203 );
  assign { _077_[21:20], _041_[139:120] } = $signed(_076_) + $signed({ 1'h0, \carry$204  });
  assign _079_ = $signed(old_7) + $signed(\sum$205 );
  assign { _080_[21:20], _041_[159:140] } = $signed(_079_) + $signed({ 1'h0, \carry$206  });
  always @(posedge clk)
    \$signal$31  <= _081_;
  always @(posedge clk)
    \take$25  <= _082_;
  always @(posedge clk)
    \$signal$32  <= _083_;
  always @(posedge clk)
    \$signal  <= _084_;
  always @(posedge clk)
    \$signal$54  <= _085_;
  always @(posedge clk)
    \$signal$132  <= _086_;
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
  assign _122_ = stop ? 1'h0 : last_0_8;
  assign _040_ = rst ? 1'h0 : _122_;
  assign _123_ = stop ? 1'h0 : last_0_7;
  assign _039_ = rst ? 1'h0 : _123_;
  assign _124_ = stop ? 1'h0 : last_0_6;
  assign _038_ = rst ? 1'h0 : _124_;
  assign _125_ = stop ? 1'h0 : last_0_5;
  assign _037_ = rst ? 1'h0 : _125_;
  assign _126_ = stop ? 1'h0 : last_0_4;
  assign _036_ = rst ? 1'h0 : _126_;
  assign _127_ = stop ? 1'h0 : last_0_3;
  assign _035_ = rst ? 1'h0 : _127_;
  assign _128_ = stop ? 1'h0 : last_0_2;
  assign _034_ = rst ? 1'h0 : _128_;
  assign _129_ = stop ? 1'h0 : last_0_1;
  assign _033_ = rst ? 1'h0 : _129_;
  assign _130_ = stop ? 1'h0 : last_0_0;
  assign _032_ = rst ? 1'h0 : _130_;
  assign _131_ = stop ? 1'h0 : last_vector;
  assign _031_ = rst ? 1'h0 : _131_;
  assign _132_ = stop ? 5'h00 : write_2_2;
  assign _030_ = rst ? 5'h00 : _132_;
  assign _133_ = stop ? 1'h0 : write_1_2;
  assign _029_ = rst ? 1'h0 : _133_;
  assign _134_ = stop ? 1'h0 : write_0_2;
  assign _028_ = rst ? 1'h0 : _134_;
  assign _135_ = stop ? 5'h00 : write_2_1;
  assign _027_ = rst ? 5'h00 : _135_;
  assign _136_ = stop ? 1'h0 : write_1_1;
  assign _026_ = rst ? 1'h0 : _136_;
  assign _137_ = stop ? 1'h0 : write_0_1;
  assign _025_ = rst ? 1'h0 : _137_;
  assign _138_ = stop ? 5'h00 : write_2_0;
  assign _024_ = rst ? 5'h00 : _138_;
  assign _139_ = stop ? 1'h0 : write_1_0;
  assign _023_ = rst ? 1'h0 : _139_;
  assign _140_ = stop ? 1'h0 : write_0_0;
  assign _022_ = rst ? 1'h0 : _140_;
  assign _141_ = stop ? 5'h00 : accumulator_address;
  assign _021_ = rst ? 5'h00 : _141_;
  assign _142_ = stop ? 1'h0 : accumulator_bank;
  assign _020_ = rst ? 1'h0 : _142_;
  assign _143_ = stop ? 1'h0 : accumulator_read;
  assign _019_ = rst ? 1'h0 : _143_;
  assign _144_ = stop ? 2'h0 : start_0_1;
  assign _018_ = rst ? 2'h0 : _144_;
  assign _145_ = stop ? 2'h0 : start_0_0;
  assign _017_ = rst ? 2'h0 : _145_;
  assign _146_ = stop ? 2'h0 : read_1_5;
  assign _016_ = rst ? 2'h0 : _146_;
  assign _147_ = stop ? 5'h00 : read_3_4;
  assign _015_ = rst ? 5'h00 : _147_;
  assign _148_ = stop ? 1'h0 : read_2_4;
  assign _014_ = rst ? 1'h0 : _148_;
  assign _149_ = stop ? 2'h0 : read_1_4;
  assign _013_ = rst ? 2'h0 : _149_;
  assign _150_ = stop ? 1'h0 : read_0_4;
  assign _011_ = rst ? 1'h0 : _150_;
  assign _151_ = stop ? 5'h00 : read_3_3;
  assign _010_ = rst ? 5'h00 : _151_;
  assign _152_ = stop ? 1'h0 : read_2_3;
  assign _009_ = rst ? 1'h0 : _152_;
  assign _153_ = stop ? 2'h0 : read_1_3;
  assign _008_ = rst ? 2'h0 : _153_;
  assign _154_ = stop ? 1'h0 : read_0_3;
  assign _007_ = rst ? 1'h0 : _154_;
  assign _155_ = stop ? 5'h00 : read_3_2;
  assign _006_ = rst ? 5'h00 : _155_;
  assign _156_ = stop ? 1'h0 : read_2_2;
  assign _005_ = rst ? 1'h0 : _156_;
  assign _157_ = stop ? 2'h0 : read_1_2;
  assign _004_ = rst ? 2'h0 : _157_;
  assign _158_ = stop ? 1'h0 : read_0_2;
  assign _003_ = rst ? 1'h0 : _158_;
  assign _159_ = stop ? 5'h00 : read_3_1;
  assign _002_ = rst ? 5'h00 : _159_;
  assign _160_ = stop ? 1'h0 : read_2_1;
  assign _121_ = rst ? 1'h0 : _160_;
  assign _161_ = stop ? 2'h0 : read_1_1;
  assign _120_ = rst ? 2'h0 : _161_;
  assign _162_ = stop ? 1'h0 : read_0_1;
  assign _119_ = rst ? 1'h0 : _162_;
  assign _163_ = stop ? 5'h00 : read_3_0;
  assign _118_ = rst ? 5'h00 : _163_;
  assign _164_ = stop ? 1'h0 : read_2_0;
  assign _117_ = rst ? 1'h0 : _164_;
  assign _165_ = stop ? 2'h0 : read_1_0;
  assign _116_ = rst ? 2'h0 : _165_;
  assign _166_ = stop ? 1'h0 : read_0_0;
  assign _115_ = rst ? 1'h0 : _166_;
  assign _167_ = stop ? 5'h00 : \index$153 [4:0];
  assign _114_ = rst ? 5'h00 : _167_;
  assign _168_ = stop ? 1'h0 : \$signal$32 [302];
  assign _113_ = rst ? 1'h0 : _168_;
  assign _169_ = stop ? 2'h0 : _062_;
  assign _112_ = rst ? 2'h0 : _169_;
  assign _170_ = stop ? 1'h0 : last_position;
  assign _110_ = rst ? 1'h0 : _170_;
  assign _171_ = stop ? 1'h0 : added_0_2;
  assign _109_ = rst ? 1'h0 : _171_;
  assign _172_ = stop ? 1'h0 : added_0_1;
  assign _108_ = rst ? 1'h0 : _172_;
  assign _173_ = stop ? 1'h0 : added_0_0;
  assign _107_ = rst ? 1'h0 : _173_;
  assign _174_ = stop ? 1'h0 : word_1_2;
  assign _106_ = rst ? 1'h0 : _174_;
  assign _105_ = word_0_2 ? _061_ : operands;
  assign _175_ = stop ? 1'h0 : word_1_1;
  assign _104_ = rst ? 1'h0 : _175_;
  assign _176_ = stop ? 1'h0 : word_0_1;
  assign _103_ = rst ? 1'h0 : _176_;
  assign _177_ = stop ? 1'h0 : word_1_0;
  assign _102_ = rst ? 1'h0 : _177_;
  assign _178_ = stop ? 1'h0 : word_0_0;
  assign _101_ = rst ? 1'h0 : _178_;
  assign _179_ = stop ? 1'h0 : \inside ;
  assign _099_ = rst ? 1'h0 : _179_;
  assign _180_ = stop ? 1'h0 : vector_2;
  assign _098_ = rst ? 1'h0 : _180_;
  assign _181_ = stop ? 1'h0 : signed_0_3;
  assign _097_ = rst ? 1'h0 : _181_;
  assign _182_ = stop ? 1'h0 : signed_0_2;
  assign _096_ = rst ? 1'h0 : _182_;
  assign _183_ = stop ? 1'h0 : signed_0_1;
  assign _095_ = rst ? 1'h0 : _183_;
  assign _184_ = stop ? 1'h0 : signed_0_0;
  assign _094_ = rst ? 1'h0 : _184_;
  assign _185_ = stop ? 1'h0 : \$signal$32 [305];
  assign _093_ = rst ? 1'h0 : _185_;
  assign _186_ = stop ? 1'h0 : _051_;
  assign _092_ = rst ? 1'h0 : _186_;
  assign _187_ = stop ? 1'h0 : read__en;
  assign _091_ = rst ? 1'h0 : _187_;
  assign _188_ = stop ? 1'h0 : last_position;
  assign _090_ = rst ? 1'h0 : _188_;
  assign _189_ = stop ? 1'h0 : _050_;
  assign _088_ = rst ? 1'h0 : _189_;
  assign _190_ = stop ? 2'h0 : { lately[0], first };
  assign _087_ = rst ? 2'h0 : _190_;
  assign _191_ = _047_ ? take : \$signal$132 ;
  assign _192_ = stop ? 1'h0 : _191_;
  assign _086_ = rst ? 1'h0 : _192_;
  assign _193_ = _043_ ? _044_ : \$signal$54 ;
  assign _194_ = stop ? 1'h0 : _193_;
  assign _085_ = rst ? 1'h0 : _194_;
  assign _195_ = last_vector ? 1'h0 : \$signal ;
  assign _196_ = take ? 1'h1 : _195_;
  assign _197_ = stop ? 1'h0 : _196_;
  assign _084_ = rst ? 1'h0 : _197_;
  assign _198_ = take ? \$signal$31  : \$signal$32 ;
  assign _199_ = stop ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _198_;
  assign _083_ = rst ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _199_;
  assign _200_ = take ? 1'h0 : \take$25 ;
  assign _201_ = start ? 1'h1 : _200_;
  assign _202_ = stop ? 1'h0 : _201_;
  assign _082_ = rst ? 1'h0 : _202_;
  assign _203_ = start ? instruction : \$signal$31 ;
  assign _204_ = stop ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _203_;
  assign _081_ = rst ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _204_;
  function [19:0] _520_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _520_ = b[19:0];
      3'b?1?:
        _520_ = b[39:20];
      3'b1??:
        _520_ = b[59:40];
      default:
        _520_ = a;
    endcase
  endfunction
  assign old_7 = _520_(20'h00000, { accumulator_data[159:140], accumulator_data[158:140], 1'h0, accumulator_data[151:140], 8'h00 }, { _207_, _206_, _205_ });
  assign _205_ = start_0_2 == 2'h3;
  assign _206_ = start_0_2 == 2'h2;
  assign _207_ = start_0_2 == 2'h1;
  function [19:0] _524_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _524_ = b[19:0];
      3'b?1?:
        _524_ = b[39:20];
      3'b1??:
        _524_ = b[59:40];
      default:
        _524_ = a;
    endcase
  endfunction
  assign old_6 = _524_(20'h00000, { accumulator_data[139:120], accumulator_data[138:120], 1'h0, accumulator_data[131:120], 8'h00 }, { _210_, _209_, _208_ });
  assign _208_ = start_0_2 == 2'h3;
  assign _209_ = start_0_2 == 2'h2;
  assign _210_ = start_0_2 == 2'h1;
  function [19:0] _528_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _528_ = b[19:0];
      3'b?1?:
        _528_ = b[39:20];
      3'b1??:
        _528_ = b[59:40];
      default:
        _528_ = a;
    endcase
  endfunction
  assign old_5 = _528_(20'h00000, { accumulator_data[119:100], accumulator_data[118:100], 1'h0, accumulator_data[111:100], 8'h00 }, { _213_, _212_, _211_ });
  assign _211_ = start_0_2 == 2'h3;
  assign _212_ = start_0_2 == 2'h2;
  assign _213_ = start_0_2 == 2'h1;
  function [19:0] _532_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _532_ = b[19:0];
      3'b?1?:
        _532_ = b[39:20];
      3'b1??:
        _532_ = b[59:40];
      default:
        _532_ = a;
    endcase
  endfunction
  assign old_4 = _532_(20'h00000, { accumulator_data[99:80], accumulator_data[98:80], 1'h0, accumulator_data[91:80], 8'h00 }, { _216_, _215_, _214_ });
  assign _214_ = start_0_2 == 2'h3;
  assign _215_ = start_0_2 == 2'h2;
  assign _216_ = start_0_2 == 2'h1;
  function [19:0] _536_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _536_ = b[19:0];
      3'b?1?:
        _536_ = b[39:20];
      3'b1??:
        _536_ = b[59:40];
      default:
        _536_ = a;
    endcase
  endfunction
  assign old_3 = _536_(20'h00000, { accumulator_data[79:60], accumulator_data[78:60], 1'h0, accumulator_data[71:60], 8'h00 }, { _219_, _218_, _217_ });
  assign _217_ = start_0_2 == 2'h3;
  assign _218_ = start_0_2 == 2'h2;
  assign _219_ = start_0_2 == 2'h1;
  function [19:0] _540_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _540_ = b[19:0];
      3'b?1?:
        _540_ = b[39:20];
      3'b1??:
        _540_ = b[59:40];
      default:
        _540_ = a;
    endcase
  endfunction
  assign old_2 = _540_(20'h00000, { accumulator_data[59:40], accumulator_data[58:40], 1'h0, accumulator_data[51:40], 8'h00 }, { _222_, _221_, _220_ });
  assign _220_ = start_0_2 == 2'h3;
  assign _221_ = start_0_2 == 2'h2;
  assign _222_ = start_0_2 == 2'h1;
  function [19:0] _544_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _544_ = b[19:0];
      3'b?1?:
        _544_ = b[39:20];
      3'b1??:
        _544_ = b[59:40];
      default:
        _544_ = a;
    endcase
  endfunction
  assign old_1 = _544_(20'h00000, { accumulator_data[39:20], accumulator_data[38:20], 1'h0, accumulator_data[31:20], 8'h00 }, { _225_, _224_, _223_ });
  assign _223_ = start_0_2 == 2'h3;
  assign _224_ = start_0_2 == 2'h2;
  assign _225_ = start_0_2 == 2'h1;
  function [19:0] _548_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _548_ = b[19:0];
      3'b?1?:
        _548_ = b[39:20];
      3'b1??:
        _548_ = b[59:40];
      default:
        _548_ = a;
    endcase
  endfunction
  assign old_0 = _548_(20'h00000, { accumulator_data[19:0], accumulator_data[18:0], 1'h0, accumulator_data[11:0], 8'h00 }, { _228_, _227_, _226_ });
  assign _226_ = start_0_2 == 2'h3;
  assign _227_ = start_0_2 == 2'h2;
  assign _228_ = start_0_2 == 2'h1;
  tnthw_t8x8_array_unit_column_0 column_0 (
    .carry(carry),
    .clk(clk),
    .neg(\neg$82 [7:0]),
    .nz(\nz$80 [7:0]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(sum)
  );
  tnthw_t8x8_array_unit_column_0 column_1 (
    .carry(\carry$194 ),
    .clk(clk),
    .neg(\neg$82 [15:8]),
    .nz(\nz$80 [15:8]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$193 )
  );
  tnthw_t8x8_array_unit_column_0 column_2 (
    .carry(\carry$196 ),
    .clk(clk),
    .neg(\neg$82 [23:16]),
    .nz(\nz$80 [23:16]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$195 )
  );
  tnthw_t8x8_array_unit_column_0 column_3 (
    .carry(\carry$198 ),
    .clk(clk),
    .neg(\neg$82 [31:24]),
    .nz(\nz$80 [31:24]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$197 )
  );
  tnthw_t8x8_array_unit_column_0 column_4 (
    .carry(\carry$200 ),
    .clk(clk),
    .neg(\neg$82 [39:32]),
    .nz(\nz$80 [39:32]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$199 )
  );
  tnthw_t8x8_array_unit_column_0 column_5 (
    .carry(\carry$202 ),
    .clk(clk),
    .neg(\neg$82 [47:40]),
    .nz(\nz$80 [47:40]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$201 )
  );
  tnthw_t8x8_array_unit_column_0 column_6 (
    .carry(\carry$204 ),
    .clk(clk),
    .neg(\neg$82 [55:48]),
    .nz(\nz$80 [55:48]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$203 )
  );
  tnthw_t8x8_array_unit_column_0 column_7 (
    .carry(\carry$206 ),
    .clk(clk),
    .neg(\neg$82 [63:56]),
    .nz(\nz$80 [63:56]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$205 )
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
    .start(start),
    .stop(stop)
  );
  tnthw_t8x8_array_unit_weights weights (
    .bad_row(bad_row),
    .clk(clk),
    .count(count),
    .fill(fill),
    .fill_address(fill_address),
    .fill_data(fill_data),
    .first(first),
    .illegal(illegal),
    .neg(\neg$82 ),
    .nz(\nz$80 ),
    .read__en(read),
    .read_address(read_address),
    .read_index(read_index),
    .rst(rst),
    .stop(stop)
  );
  tnthw_t8x8_array_unit_window window (
    .address(read__address),
    .clk(clk),
    .index(\index$153 ),
    .last_position(\last_position$57 ),
    .last_tap(last_tap),
    .load(take),
    .\port$2591$52 (\$signal$31 [281:52]),
    .restart_position(restart_position),
    .rst(rst),
    .step_position(last_position),
    .step_tap(step_tap),
    .stop(stop),
    .valid(read__valid)
  );
  assign \$signal$32.accumulate.signed  = \$signal$32 [305];
  assign \$signal$32.accumulate.start  = \$signal$32 [304:303];
  assign \$signal$32.accumulate.bank  = \$signal$32 [302];
  assign \$signal$32.accumulate.weights  = \$signal$32 [301:282];
  assign \$signal$32.accumulate.positions  = \$signal$32 [281:270];
  assign \$signal$32.accumulate.planes  = \$signal$32 [269:258];
  assign \$signal$32.accumulate.kernel_x  = \$signal$32 [257:252];
  assign \$signal$32.accumulate.kernel_y  = \$signal$32 [251:246];
  assign \$signal$32.accumulate.dilation_x  = \$signal$32 [245:242];
  assign \$signal$32.accumulate.dilation_y  = \$signal$32 [241:238];
  assign \$signal$32.accumulate.stride_x  = \$signal$32 [237:234];
  assign \$signal$32.accumulate.stride_y  = \$signal$32 [233:230];
  assign \$signal$32.accumulate.plane  = \$signal$32 [229:210];
  assign \$signal$32.accumulate.tap_step  = \$signal$32 [209:190];
  assign \$signal$32.accumulate.row_step  = \$signal$32 [189:170];
  assign \$signal$32.accumulate.out_width  = \$signal$32 [169:156];
  assign \$signal$32.accumulate.width  = \$signal$32 [155:142];
  assign \$signal$32.accumulate.height  = \$signal$32 [141:128];
  assign \$signal$32.accumulate.start_offset  = \$signal$32 [127:114];
  assign \$signal$32.accumulate.start_x  = \$signal$32 [113:100];
  assign \$signal$32.accumulate.column_x  = \$signal$32 [99:86];
  assign \$signal$32.accumulate.row_y  = \$signal$32 [85:72];
  assign \$signal$32.accumulate.origin  = \$signal$32 [71:52];
  assign \$signal$32.accumulate.read_banks  = \$signal$32 [51:36];
  assign \$signal$32.accumulate.wait_vector  = \$signal$32 [35:20];
  assign \$signal$32.accumulate.wait_memory  = \$signal$32 [19:4];
  assign \$signal$32.accumulate.opcode  = \$signal$32 [3:0];
  assign \$signal$32.accumulate  = \$signal$32 ;
  assign \$signal$31.accumulate.signed  = \$signal$31 [305];
  assign \$signal$31.accumulate.start  = \$signal$31 [304:303];
  assign \$signal$31.accumulate.bank  = \$signal$31 [302];
  assign \$signal$31.accumulate.weights  = \$signal$31 [301:282];
  assign \$signal$31.accumulate.positions  = \$signal$31 [281:270];
  assign \$signal$31.accumulate.planes  = \$signal$31 [269:258];
  assign \$signal$31.accumulate.kernel_x  = \$signal$31 [257:252];
  assign \$signal$31.accumulate.kernel_y  = \$signal$31 [251:246];
  assign \$signal$31.accumulate.dilation_x  = \$signal$31 [245:242];
  assign \$signal$31.accumulate.dilation_y  = \$signal$31 [241:238];
  assign \$signal$31.accumulate.stride_x  = \$signal$31 [237:234];
  assign \$signal$31.accumulate.stride_y  = \$signal$31 [233:230];
  assign \$signal$31.accumulate.plane  = \$signal$31 [229:210];
  assign \$signal$31.accumulate.tap_step  = \$signal$31 [209:190];
  assign \$signal$31.accumulate.row_step  = \$signal$31 [189:170];
  assign \$signal$31.accumulate.out_width  = \$signal$31 [169:156];
  assign \$signal$31.accumulate.width  = \$signal$31 [155:142];
  assign \$signal$31.accumulate.height  = \$signal$31 [141:128];
  assign \$signal$31.accumulate.start_offset  = \$signal$31 [127:114];
  assign \$signal$31.accumulate.start_x  = \$signal$31 [113:100];
  assign \$signal$31.accumulate.column_x  = \$signal$31 [99:86];
  assign \$signal$31.accumulate.row_y  = \$signal$31 [85:72];
  assign \$signal$31.accumulate.origin  = \$signal$31 [71:52];
  assign \$signal$31.accumulate.read_banks  = \$signal$31 [51:36];
  assign \$signal$31.accumulate.wait_vector  = \$signal$31 [35:20];
  assign \$signal$31.accumulate.wait_memory  = \$signal$31 [19:4];
  assign \$signal$31.accumulate.opcode  = \$signal$31 [3:0];
  assign \$signal$31.accumulate  = \$signal$31 ;
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
  assign \neg$103  = \neg$82 [63:56];
  assign \nz$102  = \nz$80 [63:56];
  assign \operands$101  = operands;
  assign \neg$100  = \neg$82 [55:48];
  assign \nz$99  = \nz$80 [55:48];
  assign \operands$98  = operands;
  assign \neg$97  = \neg$82 [47:40];
  assign \nz$96  = \nz$80 [47:40];
  assign \operands$95  = operands;
  assign \neg$94  = \neg$82 [39:32];
  assign \nz$93  = \nz$80 [39:32];
  assign \operands$92  = operands;
  assign \neg$91  = \neg$82 [31:24];
  assign \nz$90  = \nz$80 [31:24];
  assign \operands$89  = operands;
  assign \neg$88  = \neg$82 [23:16];
  assign \nz$87  = \nz$80 [23:16];
  assign \operands$86  = operands;
  assign \neg$85  = \neg$82 [15:8];
  assign \nz$84  = \nz$80 [15:8];
  assign \operands$83  = operands;
  assign neg = \neg$82 [7:0];
  assign nz = \nz$80 [7:0];
  assign extended = operands;
  assign word_read = \inside ;
  assign vector = last_position;
  assign valid = read__valid;
  assign \address$66  = read__address;
  assign \$signal$64  = read__en;
  assign step_position = last_position;
  assign load = take;
  assign positions = { 4'h0, \$signal$31 [281:270] };
  assign planes = \$signal$31 [269:258];
  assign kernel_x = \$signal$31 [257:252];
  assign kernel_y = \$signal$31 [251:246];
  assign dilation_x = \$signal$31 [245:242];
  assign dilation_y = \$signal$31 [241:238];
  assign stride_x = \$signal$31 [237:234];
  assign stride_y = \$signal$31 [233:230];
  assign plane = \$signal$31 [229:210];
  assign tap_step = \$signal$31 [209:190];
  assign row_step = \$signal$31 [189:170];
  assign out_width = \$signal$31 [169:156];
  assign width = \$signal$31 [155:142];
  assign height = \$signal$31 [141:128];
  assign start_offset = \$signal$31 [127:114];
  assign start_x = \$signal$31 [113:100];
  assign column_x = \$signal$31 [99:86];
  assign row_y = \$signal$31 [85:72];
  assign origin = \$signal$31 [71:52];
  assign read__held = held_read;
  assign \bad_row$23  = bad_row;
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

module tnthw_t8x8_array_unit_column_0(rst, stop, operands, nz, neg, sum, carry, clk);
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
  input stop;
  wire stop;
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

module tnthw_t8x8_array_unit_tiles(rst, stop, first, read, start, instruction, address, index, ready, loading, clk);
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
  wire _029_;
  wire [6:0] _030_;
  wire [6:0] _031_;
  wire [6:0] _032_;
  wire [6:0] _033_;
  wire [6:0] _034_;
  wire [6:0] _035_;
  wire [6:0] _036_;
  wire [6:0] _037_;
  wire [6:0] _038_;
  wire [6:0] _039_;
  wire [6:0] _040_;
  wire [6:0] _041_;
  wire [12:0] _042_;
  wire [12:0] _043_;
  wire [12:0] _044_;
  wire [12:0] _045_;
  wire [12:0] _046_;
  wire [12:0] _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire [19:0] _056_;
  wire [19:0] _057_;
  wire [19:0] _058_;
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
  input stop;
  wire stop;
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
  assign _029_ = stop ? 1'h0 : _028_;
  assign _021_ = rst ? 1'h0 : _029_;
  assign _030_ = kernel_x_left[6] ? _010_[6:0] : kernel_y_left;
  assign _031_ = planes_left[12] ? _030_ : kernel_y_left;
  assign _032_ = last_row ? _031_ : kernel_y_left;
  assign _033_ = start ? _003_ : _032_;
  assign _034_ = stop ? 7'h00 : _033_;
  assign _019_ = rst ? 7'h00 : _034_;
  assign _035_ = start ? _002_ : kernel_x_whole;
  assign _036_ = stop ? 7'h00 : _035_;
  assign _018_ = rst ? 7'h00 : _036_;
  assign _037_ = kernel_x_left[6] ? kernel_x_whole : _008_[6:0];
  assign _038_ = planes_left[12] ? _037_ : kernel_x_left;
  assign _039_ = last_row ? _038_ : kernel_x_left;
  assign _040_ = start ? _001_ : _039_;
  assign _041_ = stop ? 7'h00 : _040_;
  assign _017_ = rst ? 7'h00 : _041_;
  assign _042_ = start ? _000_ : planes_whole;
  assign _043_ = stop ? 13'h0000 : _042_;
  assign _016_ = rst ? 13'h0000 : _043_;
  assign _044_ = planes_left[12] ? planes_whole : _007_[12:0];
  assign _045_ = last_row ? _044_ : planes_left;
  assign _046_ = start ? _026_ : _045_;
  assign _047_ = stop ? 13'h0000 : _046_;
  assign _015_ = rst ? 13'h0000 : _047_;
  assign _048_ = first ? 1'h0 : ready;
  assign _049_ = last_row ? 1'h1 : _048_;
  assign _050_ = stop ? 1'h0 : _049_;
  assign _014_ = rst ? 1'h0 : _050_;
  assign _051_ = first ? 1'h0 : \$signal ;
  assign _052_ = read ? 1'h1 : _051_;
  assign _053_ = stop ? 1'h0 : _052_;
  assign _013_ = rst ? 1'h0 : _053_;
  assign _054_ = read ? _025_[0] : index;
  assign _055_ = stop ? 1'h0 : _054_;
  assign _012_ = rst ? 1'h0 : _055_;
  assign _056_ = read ? _023_[19:0] : address;
  assign _057_ = start ? instruction[301:282] : _056_;
  assign _058_ = stop ? 20'h00000 : _057_;
  assign _011_ = rst ? 20'h00000 : _058_;
endmodule

module tnthw_t8x8_array_unit_weights(rst, stop, fill, first, illegal, read__en, fill_data, fill_address, bad_row, nz, neg, count, read_address, read_index, clk);
  wire _000_;
  wire [1:0] _001_;
  wire [63:0] _002_;
  wire [63:0] _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire [1:0] _012_;
  wire _013_;
  wire [6:0] _014_;
  wire [6:0] _015_;
  wire [2:0] _016_;
  wire [1:0] _017_;
  wire [1:0] _018_;
  wire [2:0] _019_;
  wire [1:0] _020_;
  wire [1:0] _021_;
  wire [2:0] _022_;
  wire [1:0] _023_;
  wire _024_;
  wire [1:0] _025_;
  wire [2:0] _026_;
  wire [1:0] _027_;
  wire [1:0] _028_;
  wire [2:0] _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire [1:0] _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire [1:0] _039_;
  wire [2:0] _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire [1:0] _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire [1:0] _051_;
  wire [2:0] _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire [1:0] _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire [1:0] _063_;
  wire [2:0] _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire [1:0] _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire [1:0] _075_;
  wire [2:0] _076_;
  wire [3:0] _077_;
  wire [1:0] _078_;
  wire [3:0] _079_;
  wire [4:0] _080_;
  wire [3:0] _081_;
  wire [3:0] _082_;
  wire [4:0] _083_;
  wire [3:0] _084_;
  wire [5:0] _085_;
  wire [6:0] _086_;
  wire _087_;
  wire [6:0] _088_;
  wire [1:0] _089_;
  wire [7:0] _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire [1:0] _099_;
  wire [2:0] _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire [63:0] _109_;
  wire [63:0] _110_;
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
  reg \$signal  = 1'h0;
  wire [9:0] \$signature__addr ;
  wire [63:0] \$signature__data ;
  wire \$signature__en ;
  wire [6:0] active_count;
  wire [63:0] active_neg;
  wire [63:0] active_nz;
  output bad_row;
  reg bad_row = 1'h0;
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
  wire [39:0] \neg$45 ;
  output [63:0] nz;
  reg [63:0] nz = 64'h0000000000000000;
  wire [39:0] \nz$43 ;
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
  input stop;
  wire stop;
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
  reg [63:0] _327_;
  always @(posedge clk) begin
    if (read__en) begin
      _327_ <= buffer[read_address[9:0]];
    end
  end
  assign read__data = _327_;
  assign illegal = \illegal$13  & \illegal$14 ;
  assign _000_ = ! row_1_3;
  assign _024_ = row_0_3 & _000_;
  assign _045_ = row_0_3 & row_1_3;
  assign _056_ = read_address >= 11'h400;
  assign _067_ = read__en & _056_;
  assign _078_ = \nz$43 [0] + \nz$43 [1];
  assign _089_ = \nz$43 [2] + \nz$43 [3];
  assign _100_ = _078_ + _089_;
  assign _001_ = \nz$43 [4] + \nz$43 [5];
  assign _012_ = \nz$43 [6] + \nz$43 [7];
  assign _016_ = _001_ + _012_;
  assign _017_ = \nz$43 [8] + \nz$43 [9];
  assign _018_ = \nz$43 [10] + \nz$43 [11];
  assign _019_ = _017_ + _018_;
  assign _020_ = \nz$43 [12] + \nz$43 [13];
  assign _021_ = \nz$43 [14] + \nz$43 [15];
  assign _022_ = _020_ + _021_;
  assign _023_ = \nz$43 [16] + \nz$43 [17];
  assign _025_ = \nz$43 [18] + \nz$43 [19];
  assign _026_ = _023_ + _025_;
  assign _027_ = \nz$43 [20] + \nz$43 [21];
  assign _028_ = \nz$43 [22] + \nz$43 [23];
  assign _029_ = _027_ + _028_;
  assign _030_ = ~ stores[1];
  assign _031_ = \nz$43 [24] & _030_;
  assign _032_ = ~ stores[1];
  assign _033_ = \nz$43 [25] & _032_;
  assign _034_ = _031_ + _033_;
  assign _035_ = ~ stores[1];
  assign _036_ = \nz$43 [26] & _035_;
  assign _037_ = ~ stores[1];
  assign _038_ = \nz$43 [27] & _037_;
  assign _039_ = _036_ + _038_;
  assign _040_ = _034_ + _039_;
  assign _041_ = ~ stores[1];
  assign _042_ = \nz$43 [28] & _041_;
  assign _043_ = ~ stores[1];
  assign _044_ = \nz$43 [29] & _043_;
  assign _046_ = _042_ + _044_;
  assign _047_ = ~ stores[1];
  assign _048_ = \nz$43 [30] & _047_;
  assign _049_ = ~ stores[1];
  assign _050_ = \nz$43 [31] & _049_;
  assign _051_ = _048_ + _050_;
  assign _052_ = _046_ + _051_;
  assign _053_ = ~ stores[1];
  assign _054_ = \nz$43 [32] & _053_;
  assign _055_ = ~ stores[1];
  assign _057_ = \nz$43 [33] & _055_;
  assign _058_ = _054_ + _057_;
  assign _059_ = ~ stores[1];
  assign _060_ = \nz$43 [34] & _059_;
  assign _061_ = ~ stores[1];
  assign _062_ = \nz$43 [35] & _061_;
  assign _063_ = _060_ + _062_;
  assign _064_ = _058_ + _063_;
  assign _065_ = ~ stores[1];
  assign _066_ = \nz$43 [36] & _065_;
  assign _068_ = ~ stores[1];
  assign _069_ = \nz$43 [37] & _068_;
  assign _070_ = _066_ + _069_;
  assign _071_ = ~ stores[1];
  assign _072_ = \nz$43 [38] & _071_;
  assign _073_ = ~ stores[1];
  assign _074_ = \nz$43 [39] & _073_;
  assign _075_ = _072_ + _074_;
  assign _076_ = _070_ + _075_;
  assign _077_ = count_0_0 + count_0_4;
  assign _079_ = count_0_8 + count_0_12;
  assign _080_ = _077_ + _079_;
  assign _081_ = count_0_16 + count_0_20;
  assign _082_ = count_0_24 + count_0_28;
  assign _083_ = _081_ + _082_;
  assign _084_ = count_0_32 + count_0_36;
  assign _085_ = count_1_0 + count_1_4;
  assign _086_ = _085_ + count_1_8;
  assign _087_ = | stores;
  assign _088_ = counting_0_2 ? 7'h00 : shadow_count;
  assign _090_ = _088_ + count_2_0;
  always @(posedge clk)
    data <= read__data;
  always @(posedge clk)
    row_0_0 <= _091_;
  always @(posedge clk)
    row_1_0 <= _092_;
  always @(posedge clk)
    row_0_1 <= _093_;
  always @(posedge clk)
    row_1_1 <= _094_;
  always @(posedge clk)
    row_0_2 <= _095_;
  always @(posedge clk)
    row_1_2 <= _096_;
  always @(posedge clk)
    row_0_3 <= _097_;
  always @(posedge clk)
    row_1_3 <= _098_;
  always @(posedge clk)
    stores <= _099_;
  always @(posedge clk)
    \$signal  <= _101_;
  always @(posedge clk)
    \illegal$13  <= _102_;
  always @(posedge clk)
    bad_row <= _103_;
  always @(posedge clk)
    swap_0_0 <= _104_;
  always @(posedge clk)
    swap_0_1 <= _105_;
  always @(posedge clk)
    swap_0_2 <= _106_;
  always @(posedge clk)
    swap_0_3 <= _107_;
  always @(posedge clk)
    swap_0_4 <= _108_;
  always @(posedge clk)
    shadow_nz <= _109_;
  always @(posedge clk)
    nz <= _110_;
  always @(posedge clk)
    shadow_neg <= _002_;
  always @(posedge clk)
    neg <= _003_;
  always @(posedge clk)
    count_0_0 <= _100_;
  always @(posedge clk)
    count_0_4 <= _016_;
  always @(posedge clk)
    count_0_8 <= _019_;
  always @(posedge clk)
    count_0_12 <= _022_;
  always @(posedge clk)
    count_0_16 <= _026_;
  always @(posedge clk)
    count_0_20 <= _029_;
  always @(posedge clk)
    count_0_24 <= _040_;
  always @(posedge clk)
    count_0_28 <= _052_;
  always @(posedge clk)
    count_0_32 <= _064_;
  always @(posedge clk)
    count_0_36 <= _076_;
  always @(posedge clk)
    count_1_0 <= _080_;
  always @(posedge clk)
    count_1_4 <= _083_;
  always @(posedge clk)
    count_1_8 <= _084_;
  always @(posedge clk)
    count_2_0 <= _086_;
  always @(posedge clk)
    counting_0_0 <= _004_;
  always @(posedge clk)
    counting_1_0 <= _005_;
  always @(posedge clk)
    counting_2_0 <= _006_;
  always @(posedge clk)
    counting_0_1 <= _007_;
  always @(posedge clk)
    counting_1_1 <= _008_;
  always @(posedge clk)
    counting_2_1 <= _009_;
  always @(posedge clk)
    counting_0_2 <= _010_;
  always @(posedge clk)
    counting_1_2 <= _011_;
  always @(posedge clk)
    counting_2_2 <= _013_;
  always @(posedge clk)
    shadow_count <= _014_;
  always @(posedge clk)
    count <= _015_;
  assign _015_ = counting_2_2 ? shadow_count : count;
  assign _014_ = counting_1_2 ? _090_[6:0] : shadow_count;
  assign _111_ = stop ? 1'h0 : counting_2_1;
  assign _013_ = rst ? 1'h0 : _111_;
  assign _112_ = stop ? 1'h0 : counting_1_1;
  assign _011_ = rst ? 1'h0 : _112_;
  assign _113_ = stop ? 1'h0 : counting_0_1;
  assign _010_ = rst ? 1'h0 : _113_;
  assign _114_ = stop ? 1'h0 : counting_2_0;
  assign _009_ = rst ? 1'h0 : _114_;
  assign _115_ = stop ? 1'h0 : counting_1_0;
  assign _008_ = rst ? 1'h0 : _115_;
  assign _116_ = stop ? 1'h0 : counting_0_0;
  assign _007_ = rst ? 1'h0 : _116_;
  assign _117_ = stop ? 1'h0 : swap_0_4;
  assign _006_ = rst ? 1'h0 : _117_;
  assign _118_ = stop ? 1'h0 : _087_;
  assign _005_ = rst ? 1'h0 : _118_;
  assign _119_ = stop ? 1'h0 : stores[0];
  assign _004_ = rst ? 1'h0 : _119_;
  assign _003_ = swap_0_4 ? shadow_neg : neg;
  assign _002_[63:40] = stores[1] ? \neg$45 [23:0] : shadow_neg[63:40];
  assign _002_[39:0] = stores[0] ? \neg$45  : shadow_neg[39:0];
  assign _110_ = swap_0_4 ? shadow_nz : nz;
  assign _109_[63:40] = stores[1] ? \nz$43 [23:0] : shadow_nz[63:40];
  assign _109_[39:0] = stores[0] ? \nz$43  : shadow_nz[39:0];
  assign _120_ = stop ? 1'h0 : swap_0_3;
  assign _108_ = rst ? 1'h0 : _120_;
  assign _121_ = stop ? 1'h0 : swap_0_2;
  assign _107_ = rst ? 1'h0 : _121_;
  assign _122_ = stop ? 1'h0 : swap_0_1;
  assign _106_ = rst ? 1'h0 : _122_;
  assign _123_ = stop ? 1'h0 : swap_0_0;
  assign _105_ = rst ? 1'h0 : _123_;
  assign _124_ = stop ? 1'h0 : first;
  assign _104_ = rst ? 1'h0 : _124_;
  assign _125_ = stop ? 1'h0 : _067_;
  assign _103_ = rst ? 1'h0 : _125_;
  assign _126_ = stop ? 1'h0 : \$signal ;
  assign _102_ = rst ? 1'h0 : _126_;
  assign _127_ = stop ? 1'h0 : row_0_3;
  assign _101_ = rst ? 1'h0 : _127_;
  assign _128_ = stop ? 1'h0 : _045_;
  assign _099_[1] = rst ? 1'h0 : _128_;
  assign _129_ = stop ? 1'h0 : _024_;
  assign _099_[0] = rst ? 1'h0 : _129_;
  assign _130_ = stop ? 1'h0 : row_1_2;
  assign _098_ = rst ? 1'h0 : _130_;
  assign _131_ = stop ? 1'h0 : row_0_2;
  assign _097_ = rst ? 1'h0 : _131_;
  assign _132_ = stop ? 1'h0 : row_1_1;
  assign _096_ = rst ? 1'h0 : _132_;
  assign _133_ = stop ? 1'h0 : row_0_1;
  assign _095_ = rst ? 1'h0 : _133_;
  assign _134_ = stop ? 1'h0 : row_1_0;
  assign _094_ = rst ? 1'h0 : _134_;
  assign _135_ = stop ? 1'h0 : row_0_0;
  assign _093_ = rst ? 1'h0 : _135_;
  assign _136_ = stop ? 1'h0 : read_index;
  assign _092_ = rst ? 1'h0 : _136_;
  assign _137_ = stop ? 1'h0 : read__en;
  assign _091_ = rst ? 1'h0 : _137_;
  tnthw_t8x8_array_unit_weights_decoder decoder (
    .clk(clk),
    .data(data),
    .illegal(\illegal$14 ),
    .neg_0_2(\neg$45 [4:0]),
    .neg_1_2(\neg$45 [9:5]),
    .neg_2_2(\neg$45 [14:10]),
    .neg_3_2(\neg$45 [19:15]),
    .neg_4_2(\neg$45 [24:20]),
    .neg_5_2(\neg$45 [29:25]),
    .neg_6_2(\neg$45 [34:30]),
    .neg_7_2(\neg$45 [39:35]),
    .nz_0_2(\nz$43 [4:0]),
    .nz_1_2(\nz$43 [9:5]),
    .nz_2_2(\nz$43 [14:10]),
    .nz_3_2(\nz$43 [19:15]),
    .nz_4_2(\nz$43 [24:20]),
    .nz_5_2(\nz$43 [29:25]),
    .nz_6_2(\nz$43 [34:30]),
    .nz_7_2(\nz$43 [39:35]),
    .rst(rst),
    .stop(stop)
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

module tnthw_t8x8_array_unit_weights_decoder(rst, stop, data, nz_0_2, neg_0_2, nz_1_2, neg_1_2, nz_2_2, neg_2_2, nz_3_2, neg_3_2, nz_4_2, neg_4_2, nz_5_2, neg_5_2, nz_6_2, neg_6_2, nz_7_2, neg_7_2, illegal, clk
);
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
  wire _154_;
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
  input stop;
  wire stop;
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
  assign _154_ = stop ? 1'h0 : _093_;
  assign _094_ = rst ? 1'h0 : _154_;
  assign neg = { neg_7_2, neg_6_2, neg_5_2, neg_4_2, neg_3_2, neg_2_2, neg_1_2, neg_0_2 };
  assign nz = { nz_7_2, nz_6_2, nz_5_2, nz_4_2, nz_3_2, nz_2_2, nz_1_2, nz_0_2 };
endmodule

module tnthw_t8x8_array_unit_window(rst, stop, load, step_position, restart_position, step_tap, last_tap, valid, \port$2591$52 , last_position, index, address, clk);
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
  wire [12:0] _107_;
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
  wire [6:0] _119_;
  wire [19:0] _120_;
  wire [19:0] _121_;
  wire [19:0] _122_;
  wire [19:0] _123_;
  wire [19:0] _124_;
  wire [19:0] _125_;
  wire [19:0] _126_;
  wire [19:0] _127_;
  wire [19:0] _128_;
  wire [19:0] _129_;
  wire [19:0] _130_;
  wire [19:0] _131_;
  wire [20:0] _132_;
  wire [20:0] _133_;
  wire [20:0] _134_;
  wire [20:0] _135_;
  wire [20:0] _136_;
  wire [20:0] _137_;
  wire [20:0] _138_;
  wire [20:0] _139_;
  wire [20:0] _140_;
  wire [20:0] _141_;
  wire [20:0] _142_;
  wire [20:0] _143_;
  wire [15:0] _144_;
  wire [15:0] _145_;
  wire [15:0] _146_;
  wire [15:0] _147_;
  wire [15:0] _148_;
  wire [15:0] _149_;
  wire [15:0] _150_;
  wire [15:0] _151_;
  wire [15:0] _152_;
  wire [15:0] _153_;
  wire [15:0] _154_;
  wire [15:0] _155_;
  wire [15:0] _156_;
  wire [15:0] _157_;
  wire [16:0] _158_;
  wire [16:0] _159_;
  wire [16:0] _160_;
  wire [16:0] _161_;
  wire [16:0] _162_;
  wire [16:0] _163_;
  wire [3:0] _164_;
  wire [3:0] _165_;
  wire [3:0] _166_;
  wire [3:0] _167_;
  wire [3:0] _168_;
  wire [3:0] _169_;
  wire [3:0] _170_;
  wire [3:0] _171_;
  wire [19:0] _172_;
  wire [19:0] _173_;
  wire [19:0] _174_;
  wire [19:0] _175_;
  wire [19:0] _176_;
  wire [19:0] _177_;
  wire [13:0] _178_;
  wire [13:0] _179_;
  wire [13:0] _180_;
  wire [13:0] _181_;
  wire [13:0] _182_;
  wire [13:0] _183_;
  wire [13:0] _184_;
  wire [13:0] _185_;
  wire [13:0] _186_;
  wire [13:0] _187_;
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
  input [229:0] \port$2591$52 ;
  wire [229:0] \port$2591$52 ;
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
  input stop;
  wire stop;
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
  assign _021_ = load ? \port$2591$52 [33:20] : kept_row_y;
  assign _022_ = load ? \port$2591$52 [47:34] : kept_column_x;
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
  assign _000_ = \port$2591$52 [229:218] - 2'h2;
  assign _010_ = \port$2591$52 [229:218] - 2'h2;
  assign _019_ = \port$2591$52 [117:104] - \port$2591$52 [61:48];
  assign _029_ = $signed(_019_) - $signed(3'h2);
  assign _040_ = \port$2591$52 [117:104] - \port$2591$52 [61:48];
  assign _051_ = $signed(_040_) - $signed(3'h2);
  assign _061_ = \port$2591$52 [117:104] - 2'h2;
  assign _069_ = $signed(positions_left) - $signed(2'h1);
  assign _070_ = index + 1'h1;
  assign _001_ = \$signal$38  + kept_stride_y;
  assign _002_ = $signed(\$signal ) - $signed(2'h1);
  assign _003_ = x + kept_stride_x;
  assign _004_ = \$signal$42  + kept_stride_x;
  assign _005_ = load | restart_position;
  assign _006_ = load ? \port$2591$52 [75:62] : kept_start_offset;
  assign _007_ = load ? \port$2591$52 [75:62] : kept_start_offset;
  assign _008_ = \port$2591$52 [199:194] - 2'h2;
  assign _009_ = \port$2591$52 [205:200] - 2'h2;
  assign _011_ = \port$2591$52 [205:200] - 2'h2;
  assign _012_ = \port$2591$52 [217:206] - 2'h2;
  assign _013_ = \port$2591$52 [217:206] - 2'h2;
  assign _071_ = stop ? 20'h00000 : _025_[19:0];
  assign _068_ = rst ? 20'h00000 : _071_;
  assign _072_ = kx_left[6] ? next_row : \$signal$59 ;
  assign _073_ = planes_left[12] ? _072_ : \$signal$59 ;
  assign _074_ = step_tap ? _073_ : \$signal$59 ;
  assign _075_ = load ? \$signal$59  : _074_;
  assign _076_ = load ? \port$2591$52 [19:0] : _075_;
  assign _077_ = stop ? 20'h00000 : _076_;
  assign _067_ = rst ? 20'h00000 : _077_;
  assign _078_ = kx_left[6] ? _020_[20:0] : \$signal$58 ;
  assign _079_ = planes_left[12] ? _078_ : \$signal$58 ;
  assign _080_ = step_tap ? _079_ : \$signal$58 ;
  assign _081_ = load ? \$signal$58  : _080_;
  assign _082_ = load ? { _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_ } : _081_;
  assign _083_ = stop ? 21'h000000 : _082_;
  assign _066_ = rst ? 21'h000000 : _083_;
  assign _084_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _085_ = planes_left[12] ? _084_ : \$signal$56 ;
  assign _086_ = step_tap ? _085_ : \$signal$56 ;
  assign _087_ = load ? \$signal$56  : _086_;
  assign _088_ = load ? \port$2591$52 [19:0] : _087_;
  assign _089_ = stop ? 20'h00000 : _088_;
  assign _065_ = rst ? 20'h00000 : _089_;
  assign _090_ = kx_left[6] ? { kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x } : _017_[20:0];
  assign _091_ = planes_left[12] ? _090_ : \x$55 ;
  assign _092_ = step_tap ? _091_ : \x$55 ;
  assign _093_ = load ? \x$55  : _092_;
  assign _094_ = load ? { _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_ } : _093_;
  assign _095_ = stop ? 21'h000000 : _094_;
  assign _064_ = rst ? 21'h000000 : _095_;
  assign _096_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _097_ = planes_left[12] ? _096_ : _015_[19:0];
  assign _098_ = step_tap ? _097_ : \$signal$54 ;
  assign _099_ = load ? \$signal$54  : _098_;
  assign _100_ = load ? \port$2591$52 [19:0] : _099_;
  assign _101_ = stop ? 20'h00000 : _100_;
  assign _063_ = rst ? 20'h00000 : _101_;
  assign _102_ = load ? _013_ : planes_whole;
  assign _103_ = stop ? 13'h0000 : _102_;
  assign _062_ = rst ? 13'h0000 : _103_;
  assign _104_ = planes_left[12] ? planes_whole : _014_[12:0];
  assign _105_ = step_tap ? _104_ : planes_left;
  assign _106_ = load ? _012_ : _105_;
  assign _107_ = stop ? 13'h0000 : _106_;
  assign _060_ = rst ? 13'h0000 : _107_;
  assign _108_ = load ? _011_ : kx_whole;
  assign _109_ = stop ? 7'h00 : _108_;
  assign _059_ = rst ? 7'h00 : _109_;
  assign _110_ = kx_left[6] ? kx_whole : _016_[6:0];
  assign _111_ = planes_left[12] ? _110_ : kx_left;
  assign _112_ = step_tap ? _111_ : kx_left;
  assign _113_ = load ? _009_ : _112_;
  assign _114_ = stop ? 7'h00 : _113_;
  assign _058_ = rst ? 7'h00 : _114_;
  assign _115_ = kx_left[6] ? _018_[6:0] : ky_left;
  assign _116_ = planes_left[12] ? _115_ : ky_left;
  assign _117_ = step_tap ? _116_ : ky_left;
  assign _118_ = load ? _008_ : _117_;
  assign _119_ = stop ? 7'h00 : _118_;
  assign _057_ = rst ? 7'h00 : _119_;
  assign _120_ = \$signal [15] ? \$signal$41  : _004_[19:0];
  assign _121_ = step_position ? _120_ : \$signal$42 ;
  assign _122_ = restart_position ? \$signal$42  : _121_;
  assign _123_ = load ? \$signal$42  : _122_;
  assign _124_ = _005_ ? { 6'h00, _007_ } : _123_;
  assign _125_ = stop ? 20'h00000 : _124_;
  assign _056_ = rst ? 20'h00000 : _125_;
  assign _126_ = \$signal [15] ? \$signal$41  : \$signal$40 ;
  assign _127_ = step_position ? _126_ : \$signal$40 ;
  assign _128_ = restart_position ? \$signal$40  : _127_;
  assign _129_ = load ? \$signal$40  : _128_;
  assign _130_ = _005_ ? 20'h00000 : _129_;
  assign _131_ = stop ? 20'h00000 : _130_;
  assign _055_ = rst ? 20'h00000 : _131_;
  assign _132_ = \$signal [15] ? 21'h000000 : _003_[20:0];
  assign _133_ = step_position ? _132_ : x;
  assign _134_ = restart_position ? x : _133_;
  assign _135_ = load ? x : _134_;
  assign _136_ = _005_ ? { 7'h00, _006_ } : _135_;
  assign _137_ = stop ? 21'h000000 : _136_;
  assign _054_ = rst ? 21'h000000 : _137_;
  assign _138_ = \$signal [15] ? _001_[20:0] : \$signal$38 ;
  assign _139_ = step_position ? _138_ : \$signal$38 ;
  assign _140_ = restart_position ? \$signal$38  : _139_;
  assign _141_ = load ? \$signal$38  : _140_;
  assign _142_ = _005_ ? 21'h000000 : _141_;
  assign _143_ = stop ? 21'h000000 : _142_;
  assign _053_ = rst ? 21'h000000 : _143_;
  assign _144_ = step_position ? _070_[15:0] : index;
  assign _145_ = restart_position ? index : _144_;
  assign _146_ = load ? index : _145_;
  assign _147_ = _005_ ? 16'h0000 : _146_;
  assign _148_ = stop ? 16'h0000 : _147_;
  assign _052_ = rst ? 16'h0000 : _148_;
  assign _149_ = load ? { _061_[14], _061_ } : \$signal$36 ;
  assign _150_ = stop ? 16'h0000 : _149_;
  assign _050_ = rst ? 16'h0000 : _150_;
  assign _151_ = load ? _051_ : \$signal$35 ;
  assign _152_ = stop ? 16'h0000 : _151_;
  assign _049_ = rst ? 16'h0000 : _152_;
  assign _153_ = \$signal [15] ? \$signal$36  : _002_[15:0];
  assign _154_ = step_position ? _153_ : \$signal ;
  assign _155_ = restart_position ? \$signal$35  : _154_;
  assign _156_ = load ? _029_ : _155_;
  assign _157_ = stop ? 16'h0000 : _156_;
  assign _048_ = rst ? 16'h0000 : _157_;
  assign _158_ = load ? _010_ : positions_whole;
  assign _159_ = stop ? 17'h00000 : _158_;
  assign _047_ = rst ? 17'h00000 : _159_;
  assign _160_ = step_position ? _069_[16:0] : positions_left;
  assign _161_ = restart_position ? positions_whole : _160_;
  assign _162_ = load ? _000_ : _161_;
  assign _163_ = stop ? 17'h00000 : _162_;
  assign _046_ = rst ? 17'h00000 : _163_;
  assign _164_ = load ? \port$2591$52 [193:190] : kept_dilation_x;
  assign _165_ = stop ? 4'h0 : _164_;
  assign _045_ = rst ? 4'h0 : _165_;
  assign _166_ = load ? \port$2591$52 [189:186] : kept_dilation_y;
  assign _167_ = stop ? 4'h0 : _166_;
  assign _044_ = rst ? 4'h0 : _167_;
  assign _168_ = load ? \port$2591$52 [185:182] : kept_stride_x;
  assign _169_ = stop ? 4'h0 : _168_;
  assign _043_ = rst ? 4'h0 : _169_;
  assign _170_ = load ? \port$2591$52 [181:178] : kept_stride_y;
  assign _171_ = stop ? 4'h0 : _170_;
  assign _042_ = rst ? 4'h0 : _171_;
  assign _172_ = load ? \port$2591$52 [177:158] : kept_plane;
  assign _173_ = stop ? 20'h00000 : _172_;
  assign _041_ = rst ? 20'h00000 : _173_;
  assign _174_ = load ? \port$2591$52 [157:138] : kept_tap_step;
  assign _175_ = stop ? 20'h00000 : _174_;
  assign _039_ = rst ? 20'h00000 : _175_;
  assign _176_ = load ? \port$2591$52 [137:118] : kept_row_step;
  assign _177_ = stop ? 20'h00000 : _176_;
  assign _038_ = rst ? 20'h00000 : _177_;
  assign _178_ = load ? \port$2591$52 [103:90] : kept_width;
  assign _179_ = stop ? 14'h0000 : _178_;
  assign _037_ = rst ? 14'h0000 : _179_;
  assign _180_ = load ? \port$2591$52 [89:76] : kept_height;
  assign _181_ = stop ? 14'h0000 : _180_;
  assign _036_ = rst ? 14'h0000 : _181_;
  assign _182_ = load ? \port$2591$52 [47:34] : kept_column_x;
  assign _183_ = stop ? 14'h0000 : _182_;
  assign _035_ = rst ? 14'h0000 : _183_;
  assign _184_ = load ? \port$2591$52 [33:20] : kept_row_y;
  assign _185_ = stop ? 14'h0000 : _184_;
  assign _034_ = rst ? 14'h0000 : _185_;
  assign _186_ = load ? \port$2591$52 [75:62] : kept_start_offset;
  assign _187_ = stop ? 14'h0000 : _186_;
  assign _033_ = rst ? 14'h0000 : _187_;
  assign _030_[19:0] = next_row;
  assign _028_[19:0] = \$signal$57 ;
  assign _026_[19:0] = \$signal$41 ;
  assign last_position = positions_left[16];
  assign origin = \port$2591$52 [19:0];
  assign planes = \port$2591$52 [217:206];
  assign kernel_x = \port$2591$52 [205:200];
  assign kernel_y = \port$2591$52 [199:194];
  assign restart_tap = 1'h0;
  assign start_x = \port$2591$52 [61:48];
  assign out_width = \port$2591$52 [117:104];
  assign positions = { 4'h0, \port$2591$52 [229:218] };
  assign dilation_x = \port$2591$52 [193:190];
  assign dilation_y = \port$2591$52 [189:186];
  assign stride_x = \port$2591$52 [185:182];
  assign stride_y = \port$2591$52 [181:178];
  assign plane = \port$2591$52 [177:158];
  assign tap_step = \port$2591$52 [157:138];
  assign row_step = \port$2591$52 [137:118];
  assign width = \port$2591$52 [103:90];
  assign height = \port$2591$52 [89:76];
  assign column_x = \port$2591$52 [47:34];
  assign row_y = \port$2591$52 [33:20];
  assign start_offset = \port$2591$52 [75:62];
endmodule

module tnthw_t8x8_counters(rst, add__fetch_beats, add__instructions, add__load_words, add__weight_fill_rows, add__table_fill_rows, add__memory_read_beats, add__store_words, add__memory_write_beats, add__vectors, add__padded_vectors, add__adds, add__weight_rows, add__table_reads, add__vector_reads, add__array_reads, add__accumulator_writes, add__drain_reads, add__vector_writes, add__vector_steps, clear
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

module tnthw_t8x8_error_latch(rst, number_12, number_10, number_11, alarm, raised, number_0, number_13, watch, clear, number_16, code, unit, instruction, clk);
  wire _000_;
  wire _001_;
  wire _002_;
  wire [3:0] _003_;
  wire [1:0] _004_;
  wire [15:0] _005_;
  wire [15:0] _006_;
  wire [15:0] _007_;
  wire [15:0] _008_;
  wire [15:0] _009_;
  wire [15:0] _010_;
  wire [15:0] _011_;
  wire [15:0] _012_;
  wire [15:0] _013_;
  wire [15:0] _014_;
  wire [15:0] _015_;
  wire [15:0] _016_;
  wire [15:0] _017_;
  wire [15:0] _018_;
  wire [15:0] _019_;
  wire [15:0] _020_;
  wire [15:0] _021_;
  wire [15:0] _022_;
  wire [15:0] _023_;
  wire [15:0] _024_;
  wire [15:0] _025_;
  wire [15:0] _026_;
  wire [1:0] _027_;
  wire [1:0] _028_;
  wire [1:0] _029_;
  wire [1:0] _030_;
  wire [1:0] _031_;
  wire [1:0] _032_;
  wire [1:0] _033_;
  wire [1:0] _034_;
  wire [1:0] _035_;
  wire [1:0] _036_;
  wire [1:0] _037_;
  wire [1:0] _038_;
  wire [1:0] _039_;
  wire [1:0] _040_;
  wire [1:0] _041_;
  wire [1:0] _042_;
  wire [1:0] _043_;
  wire [1:0] _044_;
  wire [1:0] _045_;
  wire [1:0] _046_;
  wire [1:0] _047_;
  wire [1:0] _048_;
  wire [1:0] _049_;
  wire [3:0] _050_;
  wire [3:0] _051_;
  wire [3:0] _052_;
  wire [3:0] _053_;
  wire [3:0] _054_;
  wire [3:0] _055_;
  wire [3:0] _056_;
  wire [3:0] _057_;
  wire [3:0] _058_;
  wire [3:0] _059_;
  wire [3:0] _060_;
  wire [3:0] _061_;
  wire [3:0] _062_;
  wire [3:0] _063_;
  wire [3:0] _064_;
  wire [3:0] _065_;
  wire [3:0] _066_;
  wire [3:0] _067_;
  wire [3:0] _068_;
  wire [3:0] _069_;
  wire [3:0] _070_;
  wire [3:0] _071_;
  wire [3:0] _072_;
  wire [15:0] _073_;
  wire [15:0] _074_;
  output alarm;
  wire alarm;
  input clear;
  wire clear;
  input clk;
  wire clk;
  output [3:0] code;
  reg [3:0] code = 4'h0;
  output [15:0] instruction;
  reg [15:0] instruction = 16'h0000;
  input [15:0] number_0;
  wire [15:0] number_0;
  wire [15:0] number_1;
  input [15:0] number_10;
  wire [15:0] number_10;
  input [15:0] number_11;
  wire [15:0] number_11;
  input [15:0] number_12;
  wire [15:0] number_12;
  input [15:0] number_13;
  wire [15:0] number_13;
  wire [15:0] number_14;
  wire [15:0] number_15;
  input [15:0] number_16;
  wire [15:0] number_16;
  wire [15:0] number_17;
  wire [15:0] number_18;
  wire [15:0] number_19;
  wire [15:0] number_2;
  wire [15:0] number_20;
  wire [15:0] number_3;
  wire [15:0] number_4;
  wire [15:0] number_5;
  wire [15:0] number_6;
  wire [15:0] number_7;
  wire [15:0] number_8;
  wire [15:0] number_9;
  input [20:0] raised;
  wire [20:0] raised;
  input rst;
  wire rst;
  output [1:0] unit;
  reg [1:0] unit = 2'h0;
  input watch;
  wire watch;
  assign _002_ = watch & _001_;
  always @(posedge clk)
    code <= _003_;
  always @(posedge clk)
    unit <= _004_;
  always @(posedge clk)
    instruction <= _005_;
  assign _000_ = | raised;
  assign alarm = watch & _000_;
  assign _001_ = ! code;
  assign _006_ = raised[18] ? number_16 : _074_;
  assign _007_ = raised[17] ? number_16 : _006_;
  assign _008_ = raised[16] ? number_16 : _007_;
  assign _009_ = raised[15] ? number_13 : _008_;
  assign _010_ = raised[14] ? number_13 : _009_;
  assign _011_ = raised[13] ? number_13 : _010_;
  assign _012_ = raised[12] ? number_12 : _011_;
  assign _013_ = raised[11] ? number_11 : _012_;
  assign _014_ = raised[10] ? number_10 : _013_;
  assign _015_ = raised[9] ? number_0 : _014_;
  assign _016_ = raised[8] ? number_0 : _015_;
  assign _017_ = raised[7] ? number_0 : _016_;
  assign _018_ = raised[6] ? number_0 : _017_;
  assign _019_ = raised[5] ? number_0 : _018_;
  assign _020_ = raised[4] ? number_0 : _019_;
  assign _021_ = raised[3] ? number_0 : _020_;
  assign _022_ = raised[2] ? number_0 : _021_;
  assign _023_ = raised[1] ? number_0 : _022_;
  assign _024_ = raised[0] ? number_0 : _023_;
  assign _025_ = _002_ ? _024_ : instruction;
  assign _026_ = clear ? 16'h0000 : _025_;
  assign _005_ = rst ? 16'h0000 : _026_;
  assign _027_ = raised[20] ? 2'h3 : unit;
  assign _028_ = raised[19] ? 2'h3 : _027_;
  assign _029_ = raised[18] ? 2'h3 : _028_;
  assign _030_ = raised[17] ? 2'h3 : _029_;
  assign _031_ = raised[16] ? 2'h3 : _030_;
  assign _032_ = raised[15] ? 2'h2 : _031_;
  assign _033_ = raised[14] ? 2'h2 : _032_;
  assign _034_ = raised[13] ? 2'h2 : _033_;
  assign _035_ = raised[12] ? 2'h1 : _034_;
  assign _036_ = raised[11] ? 2'h1 : _035_;
  assign _037_ = raised[10] ? 2'h1 : _036_;
  assign _038_ = raised[9] ? 2'h0 : _037_;
  assign _039_ = raised[8] ? 2'h0 : _038_;
  assign _040_ = raised[7] ? 2'h0 : _039_;
  assign _041_ = raised[6] ? 2'h0 : _040_;
  assign _042_ = raised[5] ? 2'h0 : _041_;
  assign _043_ = raised[4] ? 2'h0 : _042_;
  assign _044_ = raised[3] ? 2'h0 : _043_;
  assign _045_ = raised[2] ? 2'h0 : _044_;
  assign _046_ = raised[1] ? 2'h0 : _045_;
  assign _047_ = raised[0] ? 2'h0 : _046_;
  assign _048_ = _002_ ? _047_ : unit;
  assign _049_ = clear ? 2'h0 : _048_;
  assign _004_ = rst ? 2'h0 : _049_;
  assign _050_ = raised[20] ? 4'hb : code;
  assign _051_ = raised[19] ? 4'h8 : _050_;
  assign _052_ = raised[18] ? 4'h5 : _051_;
  assign _053_ = raised[17] ? 4'h3 : _052_;
  assign _054_ = raised[16] ? 4'h2 : _053_;
  assign _055_ = raised[15] ? 4'h5 : _054_;
  assign _056_ = raised[14] ? 4'h4 : _055_;
  assign _057_ = raised[13] ? 4'h4 : _056_;
  assign _058_ = raised[12] ? 4'h6 : _057_;
  assign _059_ = raised[11] ? 4'h4 : _058_;
  assign _060_ = raised[10] ? 4'h1 : _059_;
  assign _061_ = raised[9] ? 4'ha : _060_;
  assign _062_ = raised[8] ? 4'ha : _061_;
  assign _063_ = raised[7] ? 4'ha : _062_;
  assign _064_ = raised[6] ? 4'h9 : _063_;
  assign _065_ = raised[5] ? 4'h7 : _064_;
  assign _066_ = raised[4] ? 4'h6 : _065_;
  assign _067_ = raised[3] ? 4'h5 : _066_;
  assign _068_ = raised[2] ? 4'h4 : _067_;
  assign _069_ = raised[1] ? 4'h4 : _068_;
  assign _070_ = raised[0] ? 4'h3 : _069_;
  assign _071_ = _002_ ? _070_ : code;
  assign _072_ = clear ? 4'h0 : _071_;
  assign _003_ = rst ? 4'h0 : _072_;
  assign _073_ = raised[20] ? number_16 : instruction;
  assign _074_ = raised[19] ? number_16 : _073_;
  assign number_20 = number_16;
  assign number_19 = number_16;
  assign number_18 = number_16;
  assign number_17 = number_16;
  assign number_15 = number_13;
  assign number_14 = number_13;
  assign number_9 = number_0;
  assign number_8 = number_0;
  assign number_7 = number_0;
  assign number_6 = number_0;
  assign number_5 = number_0;
  assign number_4 = number_0;
  assign number_3 = number_0;
  assign number_2 = number_0;
  assign number_1 = number_0;
endmodule

module tnthw_t8x8_memory_queue(rst, stop, pop, full, valid, head, write__data, write__en, clk);
  wire [3:0] _00_;
  wire [3:0] _01_;
  wire [3:0] _02_;
  wire [4:0] _03_;
  wire [5:0] _04_;
  wire [2:0] _05_;
  wire [2:0] _06_;
  wire [3:0] _07_;
  wire [3:0] _08_;
  wire [2:0] _09_;
  wire [2:0] _10_;
  wire [2:0] \$signal ;
  reg [2:0] \$signal$5  = 3'h0;
  wire [2:0] \$signal$9 ;
  input clk;
  wire clk;
  wire [209:0] data;
  output full;
  wire full;
  output [209:0] head;
  wire [209:0] head;
  reg [3:0] level = 4'h0;
  input pop;
  wire pop;
  wire push;
  wire [2:0] read__addr;
  wire [209:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  input stop;
  wire stop;
  output valid;
  wire valid;
  reg [2:0] write__addr = 3'h0;
  input [209:0] write__data;
  wire [209:0] write__data;
  input write__en;
  wire write__en;
  reg [209:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (write__en)
      storage[write__addr] <= write__data;
  end
  reg [2:0] _27_;
  always @(posedge clk) begin
    _27_ <= \$signal ;
  end
  assign head = storage[_27_];
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
  assign _08_ = stop ? 4'h0 : _04_[3:0];
  assign _07_ = rst ? 4'h0 : _08_;
  assign _09_ = stop ? 3'h0 : _02_[2:0];
  assign _06_ = rst ? 3'h0 : _09_;
  assign _10_ = stop ? 3'h0 : \$signal ;
  assign _05_ = rst ? 3'h0 : _10_;
  assign _01_[2:0] = \$signal ;
  assign read__data = head;
  assign read__en = 1'h1;
  assign read__addr = \$signal ;
  assign data = write__data;
  assign \$signal$9  = write__addr;
  assign push = write__en;
endmodule

module tnthw_t8x8_memory_unit(clk, rst, stop, free, held_read, held_write, slot, fetching, done, fetched, request__valid, request__payload__write, load__en, weights_write, table_write, page_write, bad_weights, bad_table, read_beat, word_read, write_beat
, write_data__valid, start, request__ready, beats__valid, \beats__ready$41 , instruction, memory_beats, request__payload__address, beats, room, gathered, read_data__ready, bad_count, load__address, write_data__payload, store__en, store__address, read__data, first, input_offset, output_offset
, beats__payload);
  wire _000_;
  wire [15:0] _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [31:0] _007_;
  wire [32:0] _008_;
  wire _009_;
  wire _010_;
  wire [32:0] _011_;
  wire [32:0] _012_;
  wire [16:0] _013_;
  wire [32:0] _014_;
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
  wire [15:0] _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire [15:0] _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire [19:0] _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire [1:0] _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire [21:0] _051_;
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
  wire [209:0] _064_;
  wire _065_;
  wire _066_;
  wire [15:0] _067_;
  wire [31:0] _068_;
  wire [15:0] _069_;
  wire [19:0] _070_;
  wire [32:0] _071_;
  wire _072_;
  wire _073_;
  wire [32:0] _074_;
  wire [32:0] _075_;
  wire [19:0] _076_;
  wire [19:0] _077_;
  wire [31:0] _078_;
  wire [31:0] _079_;
  wire [31:0] _080_;
  wire [15:0] _081_;
  wire [15:0] _082_;
  wire [15:0] _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire [209:0] _088_;
  wire [209:0] _089_;
  reg \$signal  = 1'h0;
  reg [15:0] \$signal$11  = 16'h0000;
  reg [31:0] \$signal$12  = 32'd0;
  wire \$signal$8 ;
  output bad_count;
  wire bad_count;
  wire \bad_count$76 ;
  wire bad_row;
  output bad_table;
  wire bad_table;
  output bad_weights;
  wire bad_weights;
  output [19:0] beats;
  reg [19:0] beats = 20'h00000;
  input [63:0] beats__payload;
  wire [63:0] beats__payload;
  wire [63:0] \beats__payload$40 ;
  wire beats__ready;
  input \beats__ready$41 ;
  wire \beats__ready$41 ;
  input beats__valid;
  wire beats__valid;
  wire \beats__valid$44 ;
  input clk;
  wire clk;
  wire [22:0] count;
  output done;
  wire done;
  wire \done$25 ;
  wire \done$26 ;
  wire [19:0] entry;
  wire [19:0] \entry$67 ;
  output fetched;
  wire fetched;
  output fetching;
  wire fetching;
  input first;
  wire first;
  output free;
  wire free;
  output [1023:0] gathered;
  wire [1023:0] gathered;
  wire [1023:0] \gathered$68 ;
  output [15:0] held_read;
  wire [15:0] held_read;
  output [15:0] held_write;
  wire [15:0] held_write;
  input [31:0] input_offset;
  wire [31:0] input_offset;
  input [209:0] instruction;
  wire [209:0] instruction;
  wire [209:0] \instruction$47 ;
  wire [209:0] \instruction$48 ;
  output [19:0] load__address;
  wire [19:0] load__address;
  wire [63:0] load__data;
  output load__en;
  wire load__en;
  wire [15:0] load__held;
  wire load__mask;
  input [31:0] memory_beats;
  wire [31:0] memory_beats;
  wire [31:0] offset;
  input [31:0] output_offset;
  wire [31:0] output_offset;
  output page_write;
  wire page_write;
  wire [19:0] read__address;
  input [63:0] read__data;
  wire [63:0] read__data;
  wire read__en;
  output read_beat;
  wire read_beat;
  wire [63:0] read_data__payload;
  output read_data__ready;
  wire read_data__ready;
  wire read_data__valid;
  output [31:0] request__payload__address;
  wire [31:0] request__payload__address;
  wire [19:0] request__payload__beats;
  output request__payload__write;
  wire request__payload__write;
  input request__ready;
  wire request__ready;
  output request__valid;
  wire request__valid;
  output [32:0] room;
  reg [32:0] room = 33'h000000000;
  input rst;
  wire rst;
  wire sent;
  reg skipped = 1'h0;
  output [1:0] slot;
  wire [1:0] slot;
  input start;
  wire start;
  wire \start$45 ;
  wire \start$46 ;
  wire step;
  input stop;
  wire stop;
  output [19:0] store__address;
  wire [19:0] store__address;
  wire [63:0] store__data;
  output store__en;
  wire store__en;
  wire [15:0] store__held;
  wire store__valid;
  output table_write;
  wire table_write;
  wire taken;
  output weights_write;
  wire weights_write;
  reg [209:0] word = 210'h00000000000000000000000000000000000000000000000000000;
  wire [209:0] \word$49 ;
  wire [209:0] \word$50 ;
  wire [108:0] \word.fetch ;
  wire [19:0] \word.fetch.beats ;
  wire [19:0] \word.fetch.buffer ;
  wire [31:0] \word.fetch.memory ;
  wire \word.fetch.once ;
  wire [3:0] \word.fetch.opcode ;
  wire [15:0] \word.fetch.wait_array ;
  wire [15:0] \word.fetch.wait_vector ;
  wire [209:0] \word.load ;
  wire [1:0] \word.load.base ;
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
  wire [108:0] \word.load_table ;
  wire [19:0] \word.load_table.beats ;
  wire [19:0] \word.load_table.buffer ;
  wire [31:0] \word.load_table.memory ;
  wire \word.load_table.once ;
  wire [3:0] \word.load_table.opcode ;
  wire [15:0] \word.load_table.wait_array ;
  wire [15:0] \word.load_table.wait_vector ;
  wire [108:0] \word.load_weights ;
  wire [19:0] \word.load_weights.beats ;
  wire [19:0] \word.load_weights.buffer ;
  wire [31:0] \word.load_weights.memory ;
  wire \word.load_weights.once ;
  wire [3:0] \word.load_weights.opcode ;
  wire [15:0] \word.load_weights.wait_array ;
  wire [15:0] \word.load_weights.wait_vector ;
  wire [209:0] \word.store ;
  wire [1:0] \word.store.base ;
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
  output word_read;
  wire word_read;
  wire write;
  output write_beat;
  wire write_beat;
  output [63:0] write_data__payload;
  wire [63:0] write_data__payload;
  wire write_data__ready;
  output write_data__valid;
  wire write_data__valid;
  assign _069_ = _061_ ? 16'h0001 : instruction[187:172];
  assign _001_ = \$signal$8  ? 16'h0000 : _069_;
  assign _002_ = instruction[3:0] == 3'h4;
  assign _003_ = instruction[3:0] == 3'h5;
  assign _004_ = _002_ | _003_;
  assign _005_ = instruction[3:0] == 3'h6;
  assign _006_ = _004_ | _005_;
  assign _007_ = _006_ ? instruction[67:36] : instruction[99:68];
  assign _008_ = _007_ + offset;
  assign _009_ = | { 1'h0, count[21:20] };
  assign _011_ = memory_beats - count[21:0];
  assign _012_ = _009_ ? 33'h1ffffffff : _011_;
  assign _013_ = \$signal$11  - 1'h1;
  assign _014_ = \$signal$12  + word[131:100];
  assign _015_ = instruction[3:0] == 2'h2;
  assign _016_ = instruction[3:0] == 2'h3;
  assign _017_ = _015_ | _016_;
  assign _018_ = _017_ ? 1'h0 : instruction[108];
  assign _019_ = ~ first;
  assign \$signal$8  = _018_ & _019_;
  assign free = ~ \$signal ;
  assign _021_ = word[3:0] == 3'h4;
  assign _022_ = word[3:0] == 3'h5;
  assign _023_ = _021_ | _022_;
  assign _024_ = word[3:0] == 3'h6;
  assign _025_ = _023_ | _024_;
  assign _026_ = _025_ ? 16'h0000 : word[51:36];
  assign held_read = \$signal  ? _026_ : 16'h0000;
  assign _027_ = word[3:0] == 3'h4;
  assign _028_ = word[3:0] == 3'h5;
  assign _029_ = _027_ | _028_;
  assign _030_ = word[3:0] == 3'h6;
  assign _031_ = _029_ | _030_;
  assign _032_ = _031_ ? 16'h0000 : word[67:52];
  assign held_write = \$signal  ? _032_ : 16'h0000;
  assign _033_ = word[3:0] == 3'h4;
  assign _034_ = word[3:0] == 3'h5;
  assign _035_ = _033_ | _034_;
  assign _036_ = word[3:0] == 3'h6;
  assign _037_ = _035_ | _036_;
  assign { _039_[19:2], slot } = _037_ ? word[87:68] : word[151:132];
  assign fetching = word[3:0] == 3'h6;
  assign _040_ = \done$25  | \done$26 ;
  assign done = _040_ | skipped;
  assign fetched = done & fetching;
  assign _041_ = instruction[3:0] == 3'h4;
  assign _042_ = instruction[3:0] == 3'h5;
  assign _043_ = _041_ | _042_;
  assign _044_ = instruction[3:0] == 3'h6;
  assign _045_ = _043_ | _044_;
  assign _046_ = _045_ ? 2'h0 : instruction[209:208];
  assign _048_ = instruction[3:0] == 2'h2;
  assign _049_ = instruction[3:0] == 2'h3;
  assign _050_ = _048_ | _049_;
  assign _051_ = 1'h0 + { 1'h0, instruction[207:188] };
  assign count[21:0] = _050_ ? _051_ : { 2'h0, instruction[107:88] };
  assign request__valid = | \$signal$11 ;
  assign request__payload__write = word[3:0] == 2'h3;
  assign _052_ = instruction[3:0] == 2'h3;
  assign \start$45  = start & _052_;
  assign _054_ = instruction[3:0] == 2'h3;
  assign _055_ = ~ _054_;
  assign _056_ = start & _055_;
  assign _057_ = ~ \$signal$8 ;
  assign \start$46  = _056_ & _057_;
  assign _058_ = word[3:0] == 2'h2;
  assign load__en = write & _058_;
  assign _059_ = word[3:0] == 3'h4;
  assign weights_write = write & _059_;
  assign _060_ = word[3:0] == 3'h5;
  assign table_write = write & _060_;
  assign page_write = write & fetching;
  assign _062_ = word[3:0] == 3'h4;
  assign bad_weights = bad_row & _062_;
  assign _063_ = word[3:0] == 3'h5;
  assign bad_table = bad_row & _063_;
  always @(posedge clk)
    word <= _064_;
  always @(posedge clk)
    \$signal  <= _065_;
  always @(posedge clk)
    skipped <= _066_;
  always @(posedge clk)
    \$signal$11  <= _067_;
  always @(posedge clk)
    \$signal$12  <= _068_;
  always @(posedge clk)
    beats <= _070_;
  always @(posedge clk)
    room <= _071_;
  assign _000_ = start & \$signal$8 ;
  assign _010_ = request__valid & request__ready;
  assign _020_ = instruction[3:0] == 3'h4;
  assign _038_ = instruction[3:0] == 3'h5;
  assign _047_ = _020_ | _038_;
  assign _053_ = instruction[3:0] == 3'h6;
  assign _061_ = _047_ | _053_;
  function [31:0] _180_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    (* parallel_case *)
    casez (s)
      2'b?1:
        _180_ = b[31:0];
      2'b1?:
        _180_ = b[63:32];
      default:
        _180_ = a;
    endcase
  endfunction
  assign offset = _180_(32'd0, { input_offset, output_offset }, { _073_, _072_ });
  assign _072_ = _046_ == 2'h2;
  assign _073_ = _046_ == 2'h1;
  assign _074_ = start ? _012_ : room;
  assign _075_ = stop ? 33'h000000000 : _074_;
  assign _071_ = rst ? 33'h000000000 : _075_;
  assign _076_ = start ? count[19:0] : beats;
  assign _077_ = stop ? 20'h00000 : _076_;
  assign _070_ = rst ? 20'h00000 : _077_;
  assign _078_ = _010_ ? _014_[31:0] : \$signal$12 ;
  assign _079_ = start ? _008_[31:0] : _078_;
  assign _080_ = stop ? 32'd0 : _079_;
  assign _068_ = rst ? 32'd0 : _080_;
  assign _081_ = _010_ ? _013_[15:0] : \$signal$11 ;
  assign _082_ = start ? _001_ : _081_;
  assign _083_ = stop ? 16'h0000 : _082_;
  assign _067_ = rst ? 16'h0000 : _083_;
  assign _084_ = stop ? 1'h0 : _000_;
  assign _066_ = rst ? 1'h0 : _084_;
  assign _085_ = done ? 1'h0 : \$signal ;
  assign _086_ = start ? 1'h1 : _085_;
  assign _087_ = stop ? 1'h0 : _086_;
  assign _065_ = rst ? 1'h0 : _087_;
  assign _088_ = start ? instruction : word;
  assign _089_ = stop ? 210'h00000000000000000000000000000000000000000000000000000 : _088_;
  assign _064_ = rst ? 210'h00000000000000000000000000000000000000000000000000000 : _089_;
  tnthw_t8x8_memory_unit_load_path load_path (
    .bad_count(bad_count),
    .bad_row(bad_row),
    .beats__payload(beats__payload),
    .beats__ready(read_data__ready),
    .beats__valid(beats__valid),
    .clk(clk),
    .done(\done$26 ),
    .entry(load__address),
    .gathered(gathered),
    .instruction(instruction),
    .rst(rst),
    .start(\start$46 ),
    .stop(stop),
    .taken(read_beat),
    .word(word),
    .write(write)
  );
  tnthw_t8x8_memory_unit_store_path store_path (
    .beats__payload(write_data__payload),
    .beats__ready(\beats__ready$41 ),
    .beats__valid(write_data__valid),
    .clk(clk),
    .done(\done$25 ),
    .instruction(instruction),
    .read__address(store__address),
    .read__data(read__data),
    .read__en(store__en),
    .rst(rst),
    .sent(write_beat),
    .start(\start$45 ),
    .step(word_read),
    .stop(stop),
    .word(word)
  );
  assign \word.fetch.beats  = word[107:88];
  assign \word.fetch.buffer  = word[87:68];
  assign \word.fetch.memory  = word[67:36];
  assign \word.fetch.wait_vector  = word[35:20];
  assign \word.fetch.wait_array  = word[19:4];
  assign \word.fetch.opcode  = word[3:0];
  assign \word.fetch  = word[108:0];
  assign \word.load_table.once  = word[108];
  assign \word.load_table.beats  = word[107:88];
  assign \word.load_table.buffer  = word[87:68];
  assign \word.load_table.memory  = word[67:36];
  assign \word.load_table.wait_vector  = word[35:20];
  assign \word.load_table.wait_array  = word[19:4];
  assign \word.load_table.opcode  = word[3:0];
  assign \word.load_table  = word[108:0];
  assign \word.load_weights.once  = word[108];
  assign \word.load_weights.beats  = word[107:88];
  assign \word.load_weights.buffer  = word[87:68];
  assign \word.load_weights.memory  = word[67:36];
  assign \word.load_weights.wait_vector  = word[35:20];
  assign \word.load_weights.wait_array  = word[19:4];
  assign \word.load_weights.opcode  = word[3:0];
  assign \word.load_weights  = word[108:0];
  assign \word.store.base  = word[209:208];
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
  assign \word.load.base  = word[209:208];
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
  assign _039_[1:0] = slot;
  assign \word.fetch.once  = word[108];
  assign request__payload__address = \$signal$12 ;
  assign step = word_read;
  assign sent = write_beat;
  assign taken = read_beat;
  assign \bad_count$76  = bad_count;
  assign \gathered$68  = gathered;
  assign \entry$67  = load__address;
  assign load__data = gathered[63:0];
  assign load__mask = 1'h1;
  assign entry = load__address;
  assign load__held = held_write;
  assign store__data = read__data;
  assign read__address = store__address;
  assign read__en = store__en;
  assign store__valid = 1'h1;
  assign store__held = held_read;
  assign \word$50  = word;
  assign \word$49  = word;
  assign \instruction$48  = instruction;
  assign \instruction$47  = instruction;
  assign \beats__valid$44  = write_data__valid;
  assign write_data__ready = \beats__ready$41 ;
  assign \beats__payload$40  = write_data__payload;
  assign read_data__valid = beats__valid;
  assign beats__ready = read_data__ready;
  assign read_data__payload = beats__payload;
  assign request__payload__beats = beats;
  assign count[22] = 1'h0;
endmodule

module tnthw_t8x8_memory_unit_load_path(clk, rst, stop, start, taken, beats__valid, instruction, word, gathered, beats__ready, write, bad_row, bad_count, done, entry, beats__payload);
  wire _000_;
  wire [5:0] _001_;
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
  wire [5:0] _022_;
  wire [5:0] _023_;
  wire [20:0] _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire [19:0] _032_;
  wire [19:0] _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire [19:0] _041_;
  wire [19:0] _042_;
  wire [16:0] _043_;
  wire [20:0] _044_;
  wire [20:0] _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire [20:0] _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire [1023:0] _054_;
  wire [4:0] _055_;
  wire [19:0] _056_;
  wire [19:0] _057_;
  wire [19:0] _058_;
  wire [19:0] _059_;
  wire _060_;
  wire [15:0] _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire [19:0] _067_;
  wire _068_;
  wire _069_;
  wire [19:0] _070_;
  wire [19:0] _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire [15:0] _080_;
  wire [15:0] _081_;
  wire [15:0] _082_;
  wire [15:0] _083_;
  wire [15:0] _084_;
  wire [19:0] _085_;
  wire [19:0] _086_;
  wire [19:0] _087_;
  wire [19:0] _088_;
  wire [19:0] _089_;
  wire [19:0] _090_;
  wire [19:0] _091_;
  wire [19:0] _092_;
  wire [19:0] _093_;
  wire [19:0] _094_;
  wire [19:0] _095_;
  wire [19:0] _096_;
  wire [19:0] _097_;
  wire [19:0] _098_;
  wire [19:0] _099_;
  wire [19:0] _100_;
  wire [19:0] _101_;
  wire [19:0] _102_;
  wire [4:0] _103_;
  wire [4:0] _104_;
  wire [63:0] _105_;
  wire [63:0] _106_;
  wire [63:0] _107_;
  wire [63:0] _108_;
  wire [63:0] _109_;
  wire [63:0] _110_;
  wire [63:0] _111_;
  wire [63:0] _112_;
  wire [63:0] _113_;
  wire [63:0] _114_;
  wire [63:0] _115_;
  wire [63:0] _116_;
  wire [63:0] _117_;
  wire [63:0] _118_;
  wire [63:0] _119_;
  wire [63:0] _120_;
  wire [63:0] _121_;
  wire [63:0] _122_;
  wire [63:0] _123_;
  wire [63:0] _124_;
  wire [63:0] _125_;
  wire [63:0] _126_;
  wire [63:0] _127_;
  wire [63:0] _128_;
  wire [63:0] _129_;
  wire [63:0] _130_;
  wire [63:0] _131_;
  wire [63:0] _132_;
  wire [63:0] _133_;
  wire [63:0] _134_;
  wire [63:0] _135_;
  wire [63:0] _136_;
  wire [63:0] _137_;
  wire [63:0] _138_;
  wire [63:0] _139_;
  wire [63:0] _140_;
  wire [63:0] _141_;
  wire [63:0] _142_;
  wire [63:0] _143_;
  wire [63:0] _144_;
  wire [63:0] _145_;
  wire [63:0] _146_;
  wire [63:0] _147_;
  wire [63:0] _148_;
  wire [63:0] _149_;
  wire [63:0] _150_;
  wire [63:0] _151_;
  wire [63:0] _152_;
  wire _153_;
  wire _154_;
  wire _155_;
  wire _156_;
  wire _157_;
  wire _158_;
  wire [4:0] \$signal ;
  wire \$signal$12 ;
  reg [4:0] \$signal$16  = 5'h00;
  wire \$signal$19 ;
  wire [19:0] _following;
  reg [19:0] _row = 20'h00000;
  wire _row_end;
  reg [15:0] _rows_left = 16'h0000;
  reg [19:0] _words_left = 20'h00000;
  reg [19:0] address = 20'h00000;
  output bad_count;
  reg bad_count = 1'h0;
  output bad_row;
  reg bad_row = 1'h0;
  input [63:0] beats__payload;
  wire [63:0] beats__payload;
  output beats__ready;
  reg beats__ready = 1'h0;
  input beats__valid;
  wire beats__valid;
  reg [19:0] beats_left = 20'h00000;
  input clk;
  wire clk;
  output done;
  reg done = 1'h0;
  output [19:0] entry;
  reg [19:0] entry = 20'h00000;
  wire entry_end;
  output [1023:0] gathered;
  reg [1023:0] gathered = 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  input [209:0] instruction;
  wire [209:0] instruction;
  wire last;
  wire last_beat;
  wire load;
  wire past;
  input rst;
  wire rst;
  input start;
  wire start;
  input stop;
  wire stop;
  output taken;
  wire taken;
  input [209:0] word;
  wire [209:0] word;
  output write;
  reg write = 1'h0;
  assign _007_ = \$signal$16  == 2'h2;
  assign _008_ = \$signal$16  == 2'h3;
  assign _009_ = \$signal$16  == 3'h4;
  assign _010_ = \$signal$16  == 3'h5;
  assign _011_ = \$signal$16  == 3'h6;
  assign _012_ = \$signal$16  == 3'h7;
  assign _013_ = \$signal$16  == 4'h8;
  assign _014_ = \$signal$16  == 4'h9;
  assign _015_ = \$signal$16  == 4'ha;
  assign _016_ = \$signal$16  == 4'hb;
  assign _017_ = \$signal$16  == 4'hc;
  assign _018_ = \$signal$16  == 4'hd;
  assign _019_ = \$signal$16  == 4'he;
  assign _021_ = \$signal$16  == 4'hf;
  assign _022_ = \$signal$16  + 1'h1;
  assign _023_ = entry_end ? 6'h00 : _022_;
  assign _024_ = beats_left - 1'h1;
  assign _025_ = instruction[3:0] == 3'h6;
  assign _026_ = instruction[3:0] == 3'h4;
  assign _027_ = instruction[3:0] == 3'h5;
  assign _028_ = _026_ | _027_;
  assign _030_ = instruction[3:0] == 3'h6;
  assign _031_ = _028_ | _030_;
  assign _032_ = _031_ ? instruction[87:68] : instruction[151:132];
  assign _033_ = _025_ ? 20'h00000 : _032_;
  assign _034_ = instruction[3:0] == 3'h6;
  assign _035_ = instruction[3:0] == 3'h4;
  assign _036_ = instruction[3:0] == 3'h5;
  assign _037_ = _035_ | _036_;
  assign _039_ = instruction[3:0] == 3'h6;
  assign _040_ = _037_ | _039_;
  assign _041_ = _040_ ? instruction[87:68] : instruction[151:132];
  assign _042_ = _034_ ? 20'h00000 : _041_;
  assign _043_ = _rows_left - 1'h1;
  assign _044_ = address + 1'h1;
  assign _045_ = _words_left - 1'h1;
  assign _046_ = ~ past;
  assign _047_ = entry_end & _046_;
  assign _048_ = entry_end & past;
  assign _050_ = ~ entry_end;
  assign _051_ = last_beat & _050_;
  assign _052_ = ~ load;
  assign _053_ = _051_ & _052_;
  always @(posedge clk)
    gathered <= _054_;
  always @(posedge clk)
    \$signal$16  <= _055_;
  always @(posedge clk)
    beats_left <= _056_;
  always @(posedge clk)
    address <= _057_;
  always @(posedge clk)
    _row <= _058_;
  always @(posedge clk)
    _words_left <= _059_;
  always @(posedge clk)
    _rows_left <= _061_;
  always @(posedge clk)
    beats__ready <= _062_;
  always @(posedge clk)
    write <= _063_;
  always @(posedge clk)
    bad_row <= _064_;
  always @(posedge clk)
    bad_count <= _065_;
  always @(posedge clk)
    done <= _066_;
  always @(posedge clk)
    entry <= _067_;
  assign _000_ = word[3:0] == 2'h2;
  assign _020_ = word[3:0] == 2'h3;
  assign _029_ = _000_ | _020_;
  assign _038_ = _words_left == 1'h1;
  assign _row_end = _029_ & _038_;
  assign { _049_[20], _following } = _row + word[171:152];
  assign _060_ = _rows_left == 1'h1;
  assign last = _row_end & _060_;
  assign _068_ = address >= 11'h400;
  assign _069_ = address >= 7'h40;
  assign load = word[3:0] == 2'h2;
  assign taken = beats__valid & beats__ready;
  assign _001_ = \$signal$16  + 1'h1;
  assign _002_ = _001_ == \$signal ;
  assign entry_end = taken & _002_;
  assign _003_ = beats_left == 1'h1;
  assign last_beat = taken & _003_;
  assign _004_ = entry_end & last;
  assign \$signal$19  = load ? _004_ : last_beat;
  assign _005_ = ! \$signal$16 ;
  assign _006_ = \$signal$16  == 1'h1;
  assign _070_ = entry_end ? address : entry;
  assign _071_ = stop ? 20'h00000 : _070_;
  assign _067_ = rst ? 20'h00000 : _071_;
  assign _072_ = stop ? 1'h0 : \$signal$19 ;
  assign _066_ = rst ? 1'h0 : _072_;
  assign _073_ = stop ? 1'h0 : _053_;
  assign _065_ = rst ? 1'h0 : _073_;
  assign _074_ = stop ? 1'h0 : _048_;
  assign _064_ = rst ? 1'h0 : _074_;
  assign _075_ = stop ? 1'h0 : _047_;
  assign _063_ = rst ? 1'h0 : _075_;
  assign _076_ = \$signal$19  ? 1'h0 : beats__ready;
  assign _077_ = taken ? _076_ : beats__ready;
  assign _078_ = start ? 1'h1 : _077_;
  assign _079_ = stop ? 1'h0 : _078_;
  assign _062_ = rst ? 1'h0 : _079_;
  assign _080_ = _row_end ? _043_[15:0] : _rows_left;
  assign _081_ = entry_end ? _080_ : _rows_left;
  assign _082_ = taken ? _081_ : _rows_left;
  assign _083_ = start ? instruction[187:172] : _082_;
  assign _084_ = stop ? 16'h0000 : _083_;
  assign _061_ = rst ? 16'h0000 : _084_;
  assign _085_ = _row_end ? word[207:188] : _045_[19:0];
  assign _086_ = entry_end ? _085_ : _words_left;
  assign _087_ = taken ? _086_ : _words_left;
  assign _088_ = start ? instruction[207:188] : _087_;
  assign _089_ = stop ? 20'h00000 : _088_;
  assign _059_ = rst ? 20'h00000 : _089_;
  assign _090_ = _row_end ? _following : _row;
  assign _091_ = entry_end ? _090_ : _row;
  assign _092_ = taken ? _091_ : _row;
  assign _093_ = start ? _042_ : _092_;
  assign _094_ = stop ? 20'h00000 : _093_;
  assign _058_ = rst ? 20'h00000 : _094_;
  assign _095_ = _row_end ? _following : _044_[19:0];
  assign _096_ = entry_end ? _095_ : address;
  assign _097_ = taken ? _096_ : address;
  assign _098_ = start ? _033_ : _097_;
  assign _099_ = stop ? 20'h00000 : _098_;
  assign _057_ = rst ? 20'h00000 : _099_;
  assign _100_ = taken ? _024_[19:0] : beats_left;
  assign _101_ = start ? instruction[107:88] : _100_;
  assign _102_ = stop ? 20'h00000 : _101_;
  assign _056_ = rst ? 20'h00000 : _102_;
  assign _103_ = taken ? _023_[4:0] : \$signal$16 ;
  assign _104_ = stop ? 5'h00 : _103_;
  assign _055_ = rst ? 5'h00 : _104_;
  assign _105_ = _021_ ? beats__payload : gathered[1023:960];
  assign _106_ = taken ? _105_ : gathered[1023:960];
  assign _107_ = stop ? 64'h0000000000000000 : _106_;
  assign _054_[1023:960] = rst ? 64'h0000000000000000 : _107_;
  assign _108_ = _017_ ? beats__payload : gathered[831:768];
  assign _109_ = taken ? _108_ : gathered[831:768];
  assign _110_ = stop ? 64'h0000000000000000 : _109_;
  assign _054_[831:768] = rst ? 64'h0000000000000000 : _110_;
  assign _111_ = _016_ ? beats__payload : gathered[767:704];
  assign _112_ = taken ? _111_ : gathered[767:704];
  assign _113_ = stop ? 64'h0000000000000000 : _112_;
  assign _054_[767:704] = rst ? 64'h0000000000000000 : _113_;
  assign _114_ = _015_ ? beats__payload : gathered[703:640];
  assign _115_ = taken ? _114_ : gathered[703:640];
  assign _116_ = stop ? 64'h0000000000000000 : _115_;
  assign _054_[703:640] = rst ? 64'h0000000000000000 : _116_;
  assign _117_ = _014_ ? beats__payload : gathered[639:576];
  assign _118_ = taken ? _117_ : gathered[639:576];
  assign _119_ = stop ? 64'h0000000000000000 : _118_;
  assign _054_[639:576] = rst ? 64'h0000000000000000 : _119_;
  assign _120_ = _013_ ? beats__payload : gathered[575:512];
  assign _121_ = taken ? _120_ : gathered[575:512];
  assign _122_ = stop ? 64'h0000000000000000 : _121_;
  assign _054_[575:512] = rst ? 64'h0000000000000000 : _122_;
  assign _123_ = _012_ ? beats__payload : gathered[511:448];
  assign _124_ = taken ? _123_ : gathered[511:448];
  assign _125_ = stop ? 64'h0000000000000000 : _124_;
  assign _054_[511:448] = rst ? 64'h0000000000000000 : _125_;
  assign _126_ = _011_ ? beats__payload : gathered[447:384];
  assign _127_ = taken ? _126_ : gathered[447:384];
  assign _128_ = stop ? 64'h0000000000000000 : _127_;
  assign _054_[447:384] = rst ? 64'h0000000000000000 : _128_;
  assign _129_ = _010_ ? beats__payload : gathered[383:320];
  assign _130_ = taken ? _129_ : gathered[383:320];
  assign _131_ = stop ? 64'h0000000000000000 : _130_;
  assign _054_[383:320] = rst ? 64'h0000000000000000 : _131_;
  assign _132_ = _009_ ? beats__payload : gathered[319:256];
  assign _133_ = taken ? _132_ : gathered[319:256];
  assign _134_ = stop ? 64'h0000000000000000 : _133_;
  assign _054_[319:256] = rst ? 64'h0000000000000000 : _134_;
  assign _135_ = _008_ ? beats__payload : gathered[255:192];
  assign _136_ = taken ? _135_ : gathered[255:192];
  assign _137_ = stop ? 64'h0000000000000000 : _136_;
  assign _054_[255:192] = rst ? 64'h0000000000000000 : _137_;
  assign _138_ = _007_ ? beats__payload : gathered[191:128];
  assign _139_ = taken ? _138_ : gathered[191:128];
  assign _140_ = stop ? 64'h0000000000000000 : _139_;
  assign _054_[191:128] = rst ? 64'h0000000000000000 : _140_;
  assign _141_ = _006_ ? beats__payload : gathered[127:64];
  assign _142_ = taken ? _141_ : gathered[127:64];
  assign _143_ = stop ? 64'h0000000000000000 : _142_;
  assign _054_[127:64] = rst ? 64'h0000000000000000 : _143_;
  assign _144_ = _005_ ? beats__payload : gathered[63:0];
  assign _145_ = taken ? _144_ : gathered[63:0];
  assign _146_ = stop ? 64'h0000000000000000 : _145_;
  assign _054_[63:0] = rst ? 64'h0000000000000000 : _146_;
  assign _147_ = _019_ ? beats__payload : gathered[959:896];
  assign _148_ = taken ? _147_ : gathered[959:896];
  assign _149_ = stop ? 64'h0000000000000000 : _148_;
  assign _054_[959:896] = rst ? 64'h0000000000000000 : _149_;
  assign _150_ = _018_ ? beats__payload : gathered[895:832];
  assign _151_ = taken ? _150_ : gathered[895:832];
  assign _152_ = stop ? 64'h0000000000000000 : _151_;
  assign _054_[895:832] = rst ? 64'h0000000000000000 : _152_;
  function [0:0] _347_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    casez (s)
      2'b?1:
        _347_ = b[0:0];
      2'b1?:
        _347_ = b[1:1];
      default:
        _347_ = a;
    endcase
  endfunction
  assign past = _347_(1'h0, { _068_, _069_ }, { _154_, _153_ });
  assign _153_ = word[3:0] == 4'h5;
  assign _154_ = word[3:0] == 4'h4;
  function [4:0] _350_;
    input [4:0] a;
    input [19:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _350_ = b[4:0];
      4'b??1?:
        _350_ = b[9:5];
      4'b?1??:
        _350_ = b[14:10];
      4'b1???:
        _350_ = b[19:15];
      default:
        _350_ = a;
    endcase
  endfunction
  assign \$signal  = _350_(5'h00, 20'h08608, { _158_, _157_, _156_, _155_ });
  assign _155_ = word[3:0] == 4'h6;
  assign _156_ = word[3:0] == 4'h5;
  assign _157_ = word[3:0] == 4'h4;
  assign _158_ = word[3:0] == 4'h2;
  assign _049_[19:0] = _following;
  assign \$signal$12  = beats__ready;
endmodule

module tnthw_t8x8_memory_unit_store_path(rst, stop, start, step, sent, beats__valid, beats__ready, instruction, word, beats__payload, read__en, read__address, done, read__data, clk);
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire [19:0] _006_;
  wire [19:0] _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [19:0] _014_;
  wire [19:0] _015_;
  wire [16:0] _016_;
  wire [20:0] _017_;
  wire _018_;
  wire [20:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire [19:0] _023_;
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
  wire [19:0] _035_;
  wire [19:0] _036_;
  wire [19:0] _037_;
  wire _038_;
  wire [15:0] _039_;
  wire _040_;
  wire _041_;
  wire [20:0] _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire [15:0] _049_;
  wire [15:0] _050_;
  wire [15:0] _051_;
  wire [15:0] _052_;
  wire [19:0] _053_;
  wire [19:0] _054_;
  wire [19:0] _055_;
  wire [19:0] _056_;
  wire [19:0] _057_;
  wire [19:0] _058_;
  wire [19:0] _059_;
  wire [19:0] _060_;
  wire [19:0] _061_;
  wire [19:0] _062_;
  wire [19:0] _063_;
  wire [19:0] _064_;
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
  wire [19:0] _075_;
  wire _076_;
  reg \$signal  = 1'h0;
  wire [19:0] _following;
  reg [19:0] _row = 20'h00000;
  wire _row_end;
  reg [15:0] _rows_left = 16'h0000;
  reg [19:0] _words_left = 20'h00000;
  reg [19:0] address = 20'h00000;
  output [63:0] beats__payload;
  wire [63:0] beats__payload;
  input beats__ready;
  wire beats__ready;
  output beats__valid;
  wire beats__valid;
  wire claim;
  input clk;
  wire clk;
  wire [64:0] data;
  output done;
  reg done = 1'h0;
  wire [64:0] head;
  input [209:0] instruction;
  wire [209:0] instruction;
  wire last;
  wire last_beat;
  wire pop;
  reg push = 1'h0;
  output [19:0] read__address;
  reg [19:0] read__address = 20'h00000;
  input [63:0] read__data;
  wire [63:0] read__data;
  output read__en;
  reg read__en = 1'h0;
  wire room;
  input rst;
  wire rst;
  output sent;
  wire sent;
  input start;
  wire start;
  output step;
  wire step;
  input stop;
  wire stop;
  wire valid;
  input [209:0] word;
  wire [209:0] word;
  reg word_0_0 = 1'h0;
  reg word_0_1 = 1'h0;
  reg word_0_2 = 1'h0;
  reg word_0_3 = 1'h0;
  wire word_0_4;
  reg word_1_0 = 1'h0;
  reg word_1_1 = 1'h0;
  reg word_1_2 = 1'h0;
  reg word_1_3 = 1'h0;
  reg word_1_4 = 1'h0;
  always @(posedge clk)
    word_1_0 <= _025_;
  always @(posedge clk)
    word_0_1 <= _026_;
  always @(posedge clk)
    word_1_1 <= _028_;
  always @(posedge clk)
    word_0_2 <= _029_;
  always @(posedge clk)
    word_1_2 <= _030_;
  always @(posedge clk)
    word_0_3 <= _031_;
  always @(posedge clk)
    word_1_3 <= _032_;
  always @(posedge clk)
    push <= _033_;
  always @(posedge clk)
    word_1_4 <= _034_;
  always @(posedge clk)
    address <= _035_;
  always @(posedge clk)
    _row <= _036_;
  always @(posedge clk)
    _words_left <= _037_;
  always @(posedge clk)
    _rows_left <= _039_;
  always @(posedge clk)
    \$signal  <= _040_;
  always @(posedge clk)
    done <= _041_;
  assign _000_ = word[3:0] == 2'h2;
  assign _018_ = word[3:0] == 2'h3;
  assign _027_ = _000_ | _018_;
  assign _038_ = _words_left == 1'h1;
  assign _row_end = _027_ & _038_;
  assign { _042_[20], _following } = _row + word[171:152];
  assign _043_ = _rows_left == 1'h1;
  assign last = _row_end & _043_;
  assign step = \$signal  & room;
  assign sent = beats__valid & beats__ready;
  assign _044_ = instruction[3:0] == 3'h6;
  assign _001_ = instruction[3:0] == 3'h4;
  assign _002_ = instruction[3:0] == 3'h5;
  assign _003_ = _001_ | _002_;
  assign _004_ = instruction[3:0] == 3'h6;
  assign _005_ = _003_ | _004_;
  assign _006_ = _005_ ? instruction[87:68] : instruction[151:132];
  assign _007_ = _044_ ? 20'h00000 : _006_;
  assign _008_ = instruction[3:0] == 3'h6;
  assign _009_ = instruction[3:0] == 3'h4;
  assign _010_ = instruction[3:0] == 3'h5;
  assign _011_ = _009_ | _010_;
  assign _012_ = instruction[3:0] == 3'h6;
  assign _013_ = _011_ | _012_;
  assign _014_ = _013_ ? instruction[87:68] : instruction[151:132];
  assign _015_ = _008_ ? 20'h00000 : _014_;
  assign _016_ = _rows_left - 1'h1;
  assign _017_ = address + 1'h1;
  assign _019_ = _words_left - 1'h1;
  assign _020_ = ~ last;
  assign _021_ = sent & head[64];
  always @(posedge clk)
    read__en <= _022_;
  always @(posedge clk)
    read__address <= _023_;
  always @(posedge clk)
    word_0_0 <= _024_;
  assign _045_ = stop ? 1'h0 : _021_;
  assign _041_ = rst ? 1'h0 : _045_;
  assign _046_ = step ? _020_ : \$signal ;
  assign _047_ = start ? 1'h1 : _046_;
  assign _048_ = stop ? 1'h0 : _047_;
  assign _040_ = rst ? 1'h0 : _048_;
  assign _049_ = _row_end ? _016_[15:0] : _rows_left;
  assign _050_ = step ? _049_ : _rows_left;
  assign _051_ = start ? instruction[187:172] : _050_;
  assign _052_ = stop ? 16'h0000 : _051_;
  assign _039_ = rst ? 16'h0000 : _052_;
  assign _053_ = _row_end ? word[207:188] : _019_[19:0];
  assign _054_ = step ? _053_ : _words_left;
  assign _055_ = start ? instruction[207:188] : _054_;
  assign _056_ = stop ? 20'h00000 : _055_;
  assign _037_ = rst ? 20'h00000 : _056_;
  assign _057_ = _row_end ? _following : _row;
  assign _058_ = step ? _057_ : _row;
  assign _059_ = start ? _015_ : _058_;
  assign _060_ = stop ? 20'h00000 : _059_;
  assign _036_ = rst ? 20'h00000 : _060_;
  assign _061_ = _row_end ? _following : _017_[19:0];
  assign _062_ = step ? _061_ : address;
  assign _063_ = start ? _007_ : _062_;
  assign _064_ = stop ? 20'h00000 : _063_;
  assign _035_ = rst ? 20'h00000 : _064_;
  assign _065_ = stop ? 1'h0 : word_1_3;
  assign _034_ = rst ? 1'h0 : _065_;
  assign _066_ = stop ? 1'h0 : word_0_3;
  assign _033_ = rst ? 1'h0 : _066_;
  assign _067_ = stop ? 1'h0 : word_1_2;
  assign _032_ = rst ? 1'h0 : _067_;
  assign _068_ = stop ? 1'h0 : word_0_2;
  assign _031_ = rst ? 1'h0 : _068_;
  assign _069_ = stop ? 1'h0 : word_1_1;
  assign _030_ = rst ? 1'h0 : _069_;
  assign _070_ = stop ? 1'h0 : word_0_1;
  assign _029_ = rst ? 1'h0 : _070_;
  assign _071_ = stop ? 1'h0 : word_1_0;
  assign _028_ = rst ? 1'h0 : _071_;
  assign _072_ = stop ? 1'h0 : word_0_0;
  assign _026_ = rst ? 1'h0 : _072_;
  assign _073_ = stop ? 1'h0 : last;
  assign _025_ = rst ? 1'h0 : _073_;
  assign _074_ = stop ? 1'h0 : step;
  assign _024_ = rst ? 1'h0 : _074_;
  assign _075_ = stop ? 20'h00000 : address;
  assign _023_ = rst ? 20'h00000 : _075_;
  assign _076_ = stop ? 1'h0 : step;
  assign _022_ = rst ? 1'h0 : _076_;
  tnthw_t8x8_memory_unit_store_path_words words (
    .claim(step),
    .clk(clk),
    .head(head),
    .pop(sent),
    .\port$2555$0 (word_1_4),
    .\port$3723$0 (read__data),
    .push(push),
    .room(room),
    .rst(rst),
    .stop(stop),
    .valid(beats__valid)
  );
  assign _042_[19:0] = _following;
  assign beats__payload = head[63:0];
  assign pop = sent;
  assign last_beat = 1'h1;
  assign valid = beats__valid;
  assign data = { word_1_4, read__data };
  assign word_0_4 = push;
  assign claim = step;
endmodule

module tnthw_t8x8_memory_unit_store_path_words(rst, stop, claim, pop, valid, head, push, \port$2555$0 , room, \port$3723$0 , clk);
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
  wire [2:0] _13_;
  wire [2:0] _14_;
  wire [3:0] _15_;
  wire _16_;
  wire [3:0] _17_;
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
  input \port$2555$0 ;
  wire \port$2555$0 ;
  input [63:0] \port$3723$0 ;
  wire [63:0] \port$3723$0 ;
  input push;
  wire push;
  reg [2:0] read__addr = 3'h0;
  wire [64:0] read__data;
  output room;
  reg room = 1'h1;
  input rst;
  wire rst;
  input stop;
  wire stop;
  output valid;
  wire valid;
  reg [64:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (push)
      storage[\$signature__addr ] <= { \port$2555$0 , \port$3723$0  };
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
  assign _13_ = stop ? 3'h0 : _11_[2:0];
  assign _04_ = rst ? 3'h0 : _13_;
  assign _14_ = stop ? 3'h0 : _09_[2:0];
  assign _03_ = rst ? 3'h0 : _14_;
  assign _15_ = stop ? 4'h0 : _08_[3:0];
  assign _02_ = rst ? 4'h0 : _15_;
  assign _16_ = stop ? 1'h1 : _06_;
  assign _01_ = rst ? 1'h1 : _16_;
  assign _17_ = stop ? 4'h0 : after;
  assign _12_ = rst ? 4'h0 : _17_;
  assign _05_[3:0] = after;
  assign read__data = head;
  assign \$signal$13  = read__addr;
  assign data = { \port$2555$0 , \port$3723$0  };
  assign \$signature__data  = { \port$2555$0 , \port$3723$0  };
  assign \end  = \$signature__addr ;
  assign \$signature__en  = push;
endmodule

module tnthw_t8x8_port_guard(request__ready, unit_read__payload, read__valid, read__error, write__ready, write_error, clk, rst, stop, unit_request__valid, unit_request__payload__write, unit_write__valid, quiet, unit_request__ready, unit_read__valid, read__ready, read_error, unasked, write__payload, write__valid, unit_write__ready
, silent, unit_request__payload__address, unit_request__payload__beats, room, unit_read__ready, unit_write__payload, request__payload__address, request__payload__beats, request__payload__write, bad_address, offered, start, port_rst);
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
  wire [63:0] _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire [20:0] _027_;
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
  wire [19:0] _041_;
  wire [19:0] _042_;
  wire [20:0] _043_;
  wire _044_;
  wire [37:0] _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire [17:0] _053_;
  wire _054_;
  wire [31:0] _055_;
  wire [19:0] _056_;
  wire [19:0] _057_;
  wire _058_;
  wire _059_;
  wire [36:0] _060_;
  wire _061_;
  wire [16:0] _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire [16:0] _066_;
  wire _067_;
  wire _068_;
  wire \$signal ;
  wire \$signal$11 ;
  wire \$signal$14 ;
  wire \$signal$19 ;
  wire \$signal$21 ;
  wire \$signal$5 ;
  wire \$signal$8 ;
  wire [31:0] address;
  wire bad;
  output bad_address;
  reg bad_address = 1'h0;
  wire [19:0] beats;
  reg [19:0] beats_less = 20'h00000;
  wire clear_up;
  input clk;
  wire clk;
  reg draining = 1'h0;
  reg [63:0] held = 64'h0000000000000000;
  reg [36:0] left = 37'h1fffffffff;
  output offered;
  reg offered = 1'h0;
  wire owed;
  input port_rst;
  wire port_rst;
  output quiet;
  wire quiet;
  input read__error;
  wire read__error;
  wire [63:0] read__payload;
  output read__ready;
  wire read__ready;
  input read__valid;
  wire read__valid;
  output read_error;
  wire read_error;
  output [31:0] request__payload__address;
  reg [31:0] request__payload__address = 32'd0;
  output [19:0] request__payload__beats;
  reg [19:0] request__payload__beats = 20'h00000;
  output request__payload__write;
  reg request__payload__write = 1'h0;
  input request__ready;
  wire request__ready;
  wire request__valid;
  input [32:0] room;
  wire [32:0] room;
  input rst;
  wire rst;
  output silent;
  wire silent;
  input start;
  wire start;
  reg stays = 1'h0;
  input stop;
  wire stop;
  output unasked;
  wire unasked;
  input [63:0] unit_read__payload;
  wire [63:0] unit_read__payload;
  input unit_read__ready;
  wire unit_read__ready;
  output unit_read__valid;
  wire unit_read__valid;
  input [31:0] unit_request__payload__address;
  wire [31:0] unit_request__payload__address;
  input [19:0] unit_request__payload__beats;
  wire [19:0] unit_request__payload__beats;
  input unit_request__payload__write;
  wire unit_request__payload__write;
  output unit_request__ready;
  wire unit_request__ready;
  input unit_request__valid;
  wire unit_request__valid;
  input [63:0] unit_write__payload;
  wire [63:0] unit_write__payload;
  output unit_write__ready;
  wire unit_write__ready;
  input unit_write__valid;
  wire unit_write__valid;
  reg [16:0] waited = 17'h00000;
  wire write;
  wire write__error;
  output [63:0] write__payload;
  wire [63:0] write__payload;
  input write__ready;
  wire write__ready;
  output write__valid;
  wire write__valid;
  input write_error;
  wire write_error;
  reg writes = 1'h0;
  assign _012_ = \$signal$8  & _010_;
  assign _013_ = ~ draining;
  assign _014_ = _012_ & _013_;
  assign read_error = _014_ & read__error;
  assign _015_ = ~ writes;
  assign _016_ = owed & _015_;
  assign _017_ = ~ _016_;
  assign unasked = \$signal$8  & _017_;
  assign _018_ = stays ? held : 64'h0000000000000000;
  assign write__payload = draining ? _018_ : unit_write__payload;
  assign _019_ = owed & writes;
  assign _020_ = unit_write__valid | draining;
  assign write__valid = _019_ & _020_;
  assign _021_ = write__ready & owed;
  assign _023_ = _021_ & writes;
  assign _024_ = ~ draining;
  assign unit_write__ready = _023_ & _024_;
  assign silent = waited == 17'h10000;
  assign _025_ = ~ port_rst;
  assign _026_ = clear_up & _025_;
  assign _027_ = unit_request__payload__beats - 1'h1;
  assign _028_ = ~ \$signal$21 ;
  assign _029_ = \$signal$19  & _028_;
  assign _030_ = \$signal$8  & owed;
  assign _031_ = ~ writes;
  assign _032_ = _030_ & _031_;
  assign _034_ = _032_ | \$signal$11 ;
  assign _035_ = ~ _034_;
  assign _036_ = \$signal$5  | _035_;
  assign _037_ = \$signal$8  & owed;
  assign _038_ = ~ writes;
  assign _039_ = _037_ & _038_;
  assign _040_ = _039_ | \$signal$11 ;
  assign _041_ = _040_ ? beats_less : request__payload__beats;
  assign _042_ = \$signal$5  ? _041_ : 20'h00000;
  assign _043_ = _036_ ? { 1'h0, _042_ } : 21'h1fffff;
  assign _045_ = $signed(left) + $signed(_043_);
  assign _046_ = ~ write__ready;
  assign _047_ = write__valid & _046_;
  assign _048_ = ~ port_rst;
  assign _049_ = _047_ & _048_;
  assign _050_ = quiet | \$signal$14 ;
  assign _051_ = _050_ | start;
  assign _052_ = _051_ | port_rst;
  assign _053_ = waited + 1'h1;
  always @(posedge clk)
    draining <= _026_;
  always @(posedge clk)
    request__payload__address <= _055_;
  always @(posedge clk)
    request__payload__beats <= _056_;
  always @(posedge clk)
    beats_less <= _057_;
  always @(posedge clk)
    request__payload__write <= _058_;
  always @(posedge clk)
    bad_address <= _029_;
  always @(posedge clk)
    offered <= _059_;
  always @(posedge clk)
    left <= _060_;
  always @(posedge clk)
    writes <= _061_;
  always @(posedge clk)
    stays <= _049_;
  always @(posedge clk)
    held <= write__payload;
  always @(posedge clk)
    waited <= _062_;
  assign \$signal  = stop | rst;
  assign owed = $signed(left) >= $signed(1'h0);
  assign \$signal$5  = offered & request__ready;
  assign \$signal$8  = read__valid & read__ready;
  assign \$signal$11  = write__valid & write__ready;
  assign _000_ = \$signal$5  | \$signal$8 ;
  assign \$signal$14  = _000_ | \$signal$11 ;
  assign _011_ = ~ owed;
  assign _022_ = ~ offered;
  assign quiet = _011_ & _022_;
  assign _033_ = ~ quiet;
  assign _044_ = draining & _033_;
  assign clear_up = \$signal  | _044_;
  assign _054_ = ~ offered;
  assign _063_ = _054_ | request__ready;
  assign _064_ = \$signal  | draining;
  assign _065_ = ~ _064_;
  assign unit_request__ready = _063_ & _065_;
  assign \$signal$19  = unit_request__valid & unit_request__ready;
  assign \$signal$21  = $signed({ 1'h0, unit_request__payload__address }) <= $signed(room);
  assign _001_ = ~ writes;
  assign _002_ = owed & _001_;
  assign _003_ = read__valid & _002_;
  assign _004_ = ~ draining;
  assign unit_read__valid = _003_ & _004_;
  assign _005_ = unit_read__ready | draining;
  assign _006_ = ~ writes;
  assign _007_ = owed & _006_;
  assign _008_ = ~ _007_;
  assign read__ready = _005_ | _008_;
  assign _009_ = ~ writes;
  assign _010_ = owed & _009_;
  assign _066_ = silent ? waited : _053_[16:0];
  assign _062_ = _052_ ? 17'h00000 : _066_;
  assign _061_ = \$signal$5  ? request__payload__write : writes;
  assign _060_ = port_rst ? 37'h1fffffffff : _045_[36:0];
  assign _067_ = request__ready ? 1'h0 : offered;
  assign _068_ = \$signal$19  ? \$signal$21  : _067_;
  assign _059_ = port_rst ? 1'h0 : _068_;
  assign _058_ = \$signal$19  ? unit_request__payload__write : request__payload__write;
  assign _057_ = \$signal$19  ? _027_[19:0] : beats_less;
  assign _056_ = \$signal$19  ? unit_request__payload__beats : request__payload__beats;
  assign _055_ = \$signal$19  ? unit_request__payload__address : request__payload__address;
  assign write__error = write_error;
  assign read__payload = unit_read__payload;
  assign write = request__payload__write;
  assign beats = request__payload__beats;
  assign address = request__payload__address;
  assign bad = bad_address;
  assign request__valid = offered;
endmodule

module tnthw_t8x8_scheduler(rst, stop, memory__free, memory__held_read, memory__held_write, memory__done, array__free, array__held_read, vector__free, vector__held_read, vector__held_write, idle, stuck, array__start, vector__start, memory__start, clear, memory__valid, memory__head, array__valid, array__head
, vector__valid, vector__head, array__done, vector__done, completed_memory, completed_vector, resident, clk);
  wire [16:0] _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire [15:0] _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire [15:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire [15:0] _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire [15:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire [15:0] _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire [15:0] _029_;
  wire _030_;
  wire [7:0] _031_;
  wire [15:0] _032_;
  wire [7:0] _033_;
  wire [15:0] _034_;
  wire [7:0] _035_;
  wire _036_;
  wire _037_;
  wire [15:0] _038_;
  wire [15:0] _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire [15:0] _043_;
  wire _044_;
  wire _045_;
  wire [15:0] _046_;
  wire [15:0] _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire [8:0] _052_;
  wire [15:0] _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire [15:0] _059_;
  wire _060_;
  wire _061_;
  wire [9:0] _062_;
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
  wire [16:0] _073_;
  wire [16:0] _074_;
  wire [16:0] _075_;
  wire _076_;
  wire [16:0] _077_;
  wire [16:0] _078_;
  wire _079_;
  wire [16:0] _080_;
  wire [16:0] _081_;
  wire _082_;
  wire _083_;
  wire [8:0] _084_;
  wire _085_;
  wire _086_;
  wire [15:0] _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire [15:0] _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire [9:0] _095_;
  wire [15:0] _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire [15:0] _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire [15:0] _104_;
  wire _105_;
  wire [16:0] _106_;
  wire _107_;
  wire _108_;
  wire [15:0] _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire [15:0] _113_;
  wire _114_;
  wire _115_;
  wire _116_;
  wire [8:0] _117_;
  wire [15:0] _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire [15:0] _123_;
  wire [9:0] _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire _128_;
  wire [15:0] _129_;
  wire _130_;
  wire _131_;
  wire _132_;
  wire [15:0] _133_;
  wire _134_;
  wire [15:0] _135_;
  wire [15:0] _136_;
  wire _137_;
  wire _138_;
  wire [15:0] _139_;
  wire _140_;
  wire _141_;
  wire [15:0] _142_;
  wire [15:0] _143_;
  wire _144_;
  wire _145_;
  wire [7:0] _146_;
  wire [15:0] _147_;
  wire [15:0] _148_;
  wire [15:0] _149_;
  wire [7:0] _150_;
  wire [15:0] _151_;
  wire [15:0] _152_;
  wire [15:0] _153_;
  wire [7:0] _154_;
  wire [15:0] _155_;
  wire [15:0] _156_;
  wire [15:0] _157_;
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
  wire array_armed;
  wire [15:0] array_behind_memory;
  wire [15:0] array_behind_vector;
  reg array_left = 1'h0;
  reg array_met = 1'h0;
  reg [15:0] array_read_banks = 16'h0000;
  reg [15:0] array_write_banks = 16'h0000;
  input clear;
  wire clear;
  input clk;
  wire clk;
  reg [15:0] completed_array = 16'h0000;
  output [15:0] completed_memory;
  reg [15:0] completed_memory = 16'h0000;
  output [15:0] completed_vector;
  reg [15:0] completed_vector = 16'h0000;
  output idle;
  wire idle;
  input memory__done;
  wire memory__done;
  input memory__free;
  wire memory__free;
  input [209:0] memory__head;
  wire [209:0] memory__head;
  input [15:0] memory__held_read;
  wire [15:0] memory__held_read;
  input [15:0] memory__held_write;
  wire [15:0] memory__held_write;
  output memory__start;
  wire memory__start;
  input memory__valid;
  wire memory__valid;
  wire memory_armed;
  wire [15:0] memory_behind_array;
  wire [15:0] memory_behind_vector;
  reg memory_left = 1'h0;
  reg memory_met = 1'h0;
  reg [15:0] memory_read_banks = 16'h0000;
  reg [15:0] memory_write_banks = 16'h0000;
  input resident;
  wire resident;
  input rst;
  wire rst;
  reg [7:0] running_array = 8'h00;
  reg [7:0] running_memory = 8'h00;
  reg [7:0] running_vector = 8'h00;
  input stop;
  wire stop;
  output stuck;
  wire stuck;
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
  wire vector_armed;
  wire [15:0] vector_behind_array;
  wire [15:0] vector_behind_memory;
  reg vector_left = 1'h0;
  reg vector_met = 1'h0;
  reg [15:0] vector_read_banks = 16'h0000;
  reg [15:0] vector_write_banks = 16'h0000;
  assign _000_ = completed_memory + 1'h1;
  assign _052_ = running_memory + memory__start;
  assign _062_ = _052_ - memory__done;
  assign _073_ = completed_array + 1'h1;
  assign _084_ = running_array + array__start;
  assign _095_ = _084_ - array__done;
  assign _106_ = completed_vector + 1'h1;
  assign _117_ = running_vector + vector__start;
  assign _124_ = _117_ - vector__done;
  assign _001_ = ~ memory_behind_array[15];
  assign _008_ = memory__valid & _001_;
  assign _019_ = ~ memory_behind_vector[15];
  assign _030_ = _008_ & _019_;
  assign _041_ = memory__head[3:0] == 3'h4;
  assign _048_ = memory__head[3:0] == 3'h5;
  assign _049_ = _041_ | _048_;
  assign _050_ = memory__head[3:0] == 3'h6;
  assign _051_ = _049_ | _050_;
  assign _053_ = _051_ ? 16'h0000 : memory__head[51:36];
  assign _054_ = memory__head[3:0] == 3'h4;
  assign _055_ = memory__head[3:0] == 3'h5;
  assign _056_ = _054_ | _055_;
  assign _057_ = memory__head[3:0] == 3'h6;
  assign _058_ = _056_ | _057_;
  assign _059_ = _058_ ? 16'h0000 : memory__head[67:52];
  assign _060_ = ~ array_behind_memory[15];
  assign _061_ = array__valid & _060_;
  assign _063_ = ~ array_behind_vector[15];
  assign _064_ = _061_ & _063_;
  assign _065_ = ~ vector_behind_memory[15];
  assign _066_ = vector__valid & _065_;
  assign _067_ = ~ vector_behind_array[15];
  assign _068_ = _066_ & _067_;
  assign _069_ = ! running_memory;
  assign _070_ = ! running_array;
  assign _071_ = _069_ & _070_;
  assign _072_ = ! running_vector;
  assign idle = _071_ & _072_;
  assign { _074_[16], memory_behind_array } = completed_array - memory__head[19:4];
  assign { _075_[16], memory_behind_vector } = completed_vector - memory__head[35:20];
  assign _076_ = ~ memory_left;
  assign memory_armed = memory_met & _076_;
  assign { _077_[16], array_behind_memory } = completed_memory - array__head[19:4];
  assign { _078_[16], array_behind_vector } = completed_vector - array__head[35:20];
  assign _079_ = ~ array_left;
  assign array_armed = array_met & _079_;
  assign { _080_[16], vector_behind_memory } = completed_memory - vector__head[19:4];
  assign { _081_[16], vector_behind_array } = completed_array - vector__head[35:20];
  assign _082_ = ~ vector_left;
  assign vector_armed = vector_met & _082_;
  assign _083_ = | { vector_armed, array_armed, memory_armed };
  assign _085_ = ~ _083_;
  assign stuck = idle & _085_;
  assign _086_ = array_armed & array__free;
  assign _087_ = array_read_banks & memory__held_read;
  assign _088_ = | _087_;
  assign _089_ = ~ _088_;
  assign _090_ = _086_ & _089_;
  assign _091_ = array_write_banks & memory__held_write;
  assign _092_ = | _091_;
  assign _093_ = ~ _092_;
  assign _094_ = _090_ & _093_;
  assign _096_ = array_read_banks & vector__held_read;
  assign _097_ = | _096_;
  assign _098_ = ~ _097_;
  assign _099_ = _094_ & _098_;
  assign _100_ = array_write_banks & vector__held_write;
  assign _101_ = | _100_;
  assign _102_ = ~ _101_;
  assign array__start = _099_ & _102_;
  assign _103_ = vector_armed & vector__free;
  assign _104_ = vector_read_banks & memory__held_read;
  assign _105_ = | _104_;
  assign _107_ = ~ _105_;
  assign _108_ = _103_ & _107_;
  assign _109_ = vector_write_banks & memory__held_write;
  assign _110_ = | _109_;
  assign _111_ = ~ _110_;
  assign _112_ = _108_ & _111_;
  assign _113_ = vector_read_banks & array__held_read;
  assign _114_ = | _113_;
  assign _115_ = ~ _114_;
  assign _116_ = _112_ & _115_;
  assign _118_ = vector_read_banks & array_read_banks;
  assign _119_ = | _118_;
  assign _120_ = _119_ & array__start;
  assign _121_ = ~ _120_;
  assign _122_ = _116_ & _121_;
  assign _123_ = vector_write_banks & array_write_banks;
  assign _125_ = | _123_;
  assign _126_ = _125_ & array__start;
  assign _127_ = ~ _126_;
  assign vector__start = _122_ & _127_;
  assign _128_ = memory_armed & memory__free;
  assign _129_ = memory_read_banks & array__held_read;
  assign _130_ = | _129_;
  assign _131_ = ~ _130_;
  assign _132_ = _128_ & _131_;
  assign _133_ = memory_read_banks & array_read_banks;
  assign _134_ = | _133_;
  assign _002_ = _134_ & array__start;
  assign _003_ = ~ _002_;
  assign _004_ = _132_ & _003_;
  assign _005_ = memory_write_banks & array_write_banks;
  assign _006_ = | _005_;
  assign _007_ = _006_ & array__start;
  assign _009_ = ~ _007_;
  assign _010_ = _004_ & _009_;
  assign _011_ = memory_read_banks & vector__held_read;
  assign _012_ = | _011_;
  assign _013_ = ~ _012_;
  assign _014_ = _010_ & _013_;
  assign _015_ = memory_read_banks & vector_read_banks;
  assign _016_ = | _015_;
  assign _017_ = _016_ & vector__start;
  assign _018_ = ~ _017_;
  assign _020_ = _014_ & _018_;
  assign _021_ = memory_write_banks & vector__held_write;
  assign _022_ = | _021_;
  assign _023_ = ~ _022_;
  assign _024_ = _020_ & _023_;
  assign _025_ = memory_write_banks & vector_write_banks;
  assign _026_ = | _025_;
  assign _027_ = _026_ & vector__start;
  assign _028_ = ~ _027_;
  assign memory__start = _024_ & _028_;
  always @(posedge clk)
    completed_memory <= _029_;
  always @(posedge clk)
    running_memory <= _031_;
  always @(posedge clk)
    completed_array <= _032_;
  always @(posedge clk)
    running_array <= _033_;
  always @(posedge clk)
    completed_vector <= _034_;
  always @(posedge clk)
    running_vector <= _035_;
  always @(posedge clk)
    memory_met <= _036_;
  always @(posedge clk)
    memory_left <= _037_;
  always @(posedge clk)
    memory_read_banks <= _038_;
  always @(posedge clk)
    memory_write_banks <= _039_;
  always @(posedge clk)
    array_met <= _040_;
  always @(posedge clk)
    array_left <= _042_;
  always @(posedge clk)
    array_read_banks <= _043_;
  always @(posedge clk)
    array_write_banks <= 16'h0000;
  always @(posedge clk)
    vector_met <= _044_;
  always @(posedge clk)
    vector_left <= _045_;
  always @(posedge clk)
    vector_read_banks <= _046_;
  always @(posedge clk)
    vector_write_banks <= _047_;
  assign _135_ = stop ? 16'h0000 : vector__head[67:52];
  assign _047_ = rst ? 16'h0000 : _135_;
  assign _136_ = stop ? 16'h0000 : vector__head[51:36];
  assign _046_ = rst ? 16'h0000 : _136_;
  assign _137_ = stop ? 1'h0 : vector__start;
  assign _045_ = rst ? 1'h0 : _137_;
  assign _138_ = stop ? 1'h0 : _068_;
  assign _044_ = rst ? 1'h0 : _138_;
  assign _139_ = stop ? 16'h0000 : array__head[51:36];
  assign _043_ = rst ? 16'h0000 : _139_;
  assign _140_ = stop ? 1'h0 : array__start;
  assign _042_ = rst ? 1'h0 : _140_;
  assign _141_ = stop ? 1'h0 : _064_;
  assign _040_ = rst ? 1'h0 : _141_;
  assign _142_ = stop ? 16'h0000 : _059_;
  assign _039_ = rst ? 16'h0000 : _142_;
  assign _143_ = stop ? 16'h0000 : _053_;
  assign _038_ = rst ? 16'h0000 : _143_;
  assign _144_ = stop ? 1'h0 : memory__start;
  assign _037_ = rst ? 1'h0 : _144_;
  assign _145_ = stop ? 1'h0 : _030_;
  assign _036_ = rst ? 1'h0 : _145_;
  assign _146_ = stop ? 8'h00 : _124_[7:0];
  assign _035_ = rst ? 8'h00 : _146_;
  assign _147_ = vector__done ? _106_[15:0] : completed_vector;
  assign _148_ = clear ? 16'h0000 : _147_;
  assign _149_ = stop ? 16'h0000 : _148_;
  assign _034_ = rst ? 16'h0000 : _149_;
  assign _150_ = stop ? 8'h00 : _095_[7:0];
  assign _033_ = rst ? 8'h00 : _150_;
  assign _151_ = array__done ? _073_[15:0] : completed_array;
  assign _152_ = clear ? 16'h0000 : _151_;
  assign _153_ = stop ? 16'h0000 : _152_;
  assign _032_ = rst ? 16'h0000 : _153_;
  assign _154_ = stop ? 8'h00 : _062_[7:0];
  assign _031_ = rst ? 8'h00 : _154_;
  assign _155_ = memory__done ? _000_[15:0] : completed_memory;
  assign _156_ = clear ? { 15'h0000, resident } : _155_;
  assign _157_ = stop ? 16'h0000 : _156_;
  assign _029_ = rst ? 16'h0000 : _157_;
  assign _081_[15:0] = vector_behind_array;
  assign _080_[15:0] = vector_behind_memory;
  assign _078_[15:0] = array_behind_vector;
  assign _077_[15:0] = array_behind_memory;
  assign _075_[15:0] = memory_behind_vector;
  assign _074_[15:0] = memory_behind_array;
  assign array__held_write = 16'h0000;
endmodule

module tnthw_t8x8_sequencer(\entry$21 , images, clk, rst, drained, stop, settled, write_slot, fetched, write, stuck, \bad_opcode$44 , \bad_field$45 , \bad_page$46 , restart, deadlock, \port$2375$0 , \port$2387$0 , \port$2399$0 , alarm, write_data
, write_entry, busy, \instruction$38 , push, clear, done, resident, dispatched, first, input_offset, output_offset, \start$49 );
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
  wire [2:0] _018_;
  wire _019_;
  wire _020_;
  wire [2:0] _021_;
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
  wire [1:0] _042_;
  wire [16:0] _043_;
  wire [17:0] _044_;
  wire [1:0] _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire [4:0] _053_;
  wire _054_;
  wire [16:0] _055_;
  wire [31:0] _056_;
  wire [1:0] _057_;
  wire [1:0] _058_;
  wire [15:0] _059_;
  wire [2:0] _060_;
  wire [3:0] _061_;
  wire _062_;
  wire [15:0] _063_;
  wire _064_;
  wire [15:0] _065_;
  wire [15:0] _066_;
  wire [3:0] _067_;
  wire [2:0] _068_;
  wire [2:0] _069_;
  wire _070_;
  wire [2:0] _071_;
  wire [2:0] _072_;
  wire [2:0] _073_;
  wire [2:0] _074_;
  wire _075_;
  wire [2:0] _076_;
  wire [2:0] _077_;
  wire [2:0] _078_;
  wire _079_;
  wire [2:0] _080_;
  wire [2:0] _081_;
  wire _082_;
  wire [2:0] _083_;
  wire _084_;
  wire [2:0] _085_;
  wire _086_;
  wire [15:0] _087_;
  wire [1:0] _088_;
  wire [1:0] _089_;
  wire [1:0] _090_;
  wire [31:0] _091_;
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
  wire [2:0] \$signal ;
  wire \$signal$2 ;
  wire [1:0] \$signal$36 ;
  wire \$signal$39 ;
  wire \$signal$55 ;
  reg [15:0] ahead = 16'h0000;
  input alarm;
  wire alarm;
  wire bad_field;
  output \bad_field$45 ;
  wire \bad_field$45 ;
  wire bad_opcode;
  output \bad_opcode$44 ;
  wire \bad_opcode$44 ;
  wire bad_page;
  output \bad_page$46 ;
  wire \bad_page$46 ;
  wire \begin ;
  output busy;
  wire busy;
  output clear;
  wire clear;
  input clk;
  wire clk;
  wire close;
  output deadlock;
  wire deadlock;
  output [15:0] dispatched;
  reg [15:0] dispatched = 16'h0000;
  output done;
  wire done;
  input drained;
  wire drained;
  wire ends;
  wire [31:0] entry;
  reg [31:0] \entry$20  = 32'd0;
  input [31:0] \entry$21 ;
  wire [31:0] \entry$21 ;
  input fetched;
  wire fetched;
  output first;
  wire first;
  wire \first$28 ;
  reg [2:0] fsm_state = 3'h0;
  wire [2:0] full;
  input [15:0] images;
  wire [15:0] images;
  wire [15:0] \images$24 ;
  output [31:0] input_offset;
  wire [31:0] input_offset;
  wire [31:0] \input_offset$30 ;
  wire [31:0] input_stride;
  wire [377:0] instruction;
  output [377:0] \instruction$38 ;
  wire [377:0] \instruction$38 ;
  wire last;
  wire \last$59 ;
  reg [1:0] named = 2'h0;
  wire names;
  wire open;
  output [31:0] output_offset;
  wire [31:0] output_offset;
  wire [31:0] \output_offset$32 ;
  wire [31:0] output_stride;
  wire over;
  wire [377:0] page_data;
  wire page_end;
  wire [4:0] page_entry;
  wire [1:0] page_slot;
  wire page_write;
  input \port$2375$0 ;
  wire \port$2375$0 ;
  input \port$2387$0 ;
  wire \port$2387$0 ;
  input \port$2399$0 ;
  wire \port$2399$0 ;
  output [2:0] push;
  wire [2:0] push;
  output resident;
  wire resident;
  output restart;
  wire restart;
  input rst;
  wire rst;
  input settled;
  wire settled;
  reg [1:0] slot = 2'h0;
  wire start;
  input \start$49 ;
  wire \start$49 ;
  wire step;
  reg [3:0] still = 4'h0;
  input stop;
  wire stop;
  input stuck;
  wire stuck;
  wire take;
  wire valid;
  wire waits;
  input write;
  wire write;
  input [377:0] write_data;
  wire [377:0] write_data;
  input [4:0] write_entry;
  wire [4:0] write_entry;
  input [1:0] write_slot;
  wire [1:0] write_slot;
  assign \$signal [2] = _005_ | _006_;
  assign _007_ = bad_opcode | bad_field;
  assign \$signal$2  = _007_ | bad_page;
  assign _008_ = instruction[3:0] == 1'h1;
  assign _009_ = instruction[3:0] == 4'hc;
  assign _010_ = _008_ | _009_;
  assign ends = valid & _010_;
  assign entry = clear ? \entry$21  : \entry$20 ;
  assign _011_ = instruction[3:0] == 3'h6;
  assign names = take & _011_;
  assign _012_ = \$signal$39  & valid;
  assign _013_ = ~ \$signal$2 ;
  assign _015_ = _012_ & _013_;
  assign _016_ = ~ ends;
  assign _017_ = _015_ & _016_;
  assign _018_ = \$signal  & { \port$2399$0 , \port$2387$0 , \port$2375$0  };
  assign _019_ = | _018_;
  assign _020_ = ~ _019_;
  assign take = _017_ & _020_;
  assign page_end = take & last;
  assign _021_ = take ? \$signal  : 3'h0;
  assign _022_ = \$signal$39  & valid;
  assign \bad_opcode$44  = _022_ & bad_opcode;
  assign _023_ = \$signal$39  & valid;
  assign \bad_field$45  = _023_ & bad_field;
  assign _024_ = \$signal$39  & valid;
  assign \bad_page$46  = _024_ & bad_page;
  assign restart = clear | step;
  assign _026_ = | ahead;
  assign _027_ = | ahead;
  assign _028_ = ~ _027_;
  assign _029_ = ~ stop;
  assign _030_ = ~ take;
  assign _031_ = valid & _030_;
  assign _032_ = ~ \$signal$2 ;
  assign _033_ = ends & _032_;
  assign _034_ = ~ alarm;
  assign _035_ = drained & _034_;
  assign _037_ = ~ drained;
  assign _038_ = instruction[3:0] == 1'h1;
  assign _039_ = \last$59  | _038_;
  assign _040_ = \$signal$55  & over;
  assign deadlock = still == 4'h8;
  assign _042_ = names ? instruction[69:68] : named;
  assign _043_ = ahead + fetched;
  assign _044_ = _043_ - page_end;
  assign _045_ = names ? instruction[69:68] : named;
  assign _046_ = | ahead;
  assign _047_ = ~ \$signal$2 ;
  assign _048_ = ends & _047_;
  assign _049_ = \$signal$55  & over;
  assign _050_ = waits & stuck;
  assign _052_ = still != 4'h8;
  assign _053_ = still + _052_;
  assign _054_ = | push;
  assign _055_ = dispatched + 1'h1;
  always @(posedge clk)
    \entry$20  <= _056_;
  always @(posedge clk)
    slot <= _057_;
  always @(posedge clk)
    named <= _058_;
  always @(posedge clk)
    ahead <= _059_;
  always @(posedge clk)
    fsm_state <= _060_;
  always @(posedge clk)
    still <= _061_;
  always @(posedge clk)
    dispatched <= _063_;
  assign _000_ = instruction[3:0] == 2'h2;
  assign _014_ = instruction[3:0] == 2'h3;
  assign _025_ = _000_ | _014_;
  assign _036_ = instruction[3:0] == 3'h4;
  assign _041_ = _025_ | _036_;
  assign _051_ = instruction[3:0] == 3'h5;
  assign _062_ = _041_ | _051_;
  assign _064_ = instruction[3:0] == 3'h6;
  assign \$signal [0] = _062_ | _064_;
  assign \$signal [1] = instruction[3:0] == 3'h7;
  assign _001_ = instruction[3:0] == 4'h8;
  assign _002_ = instruction[3:0] == 4'h9;
  assign _003_ = _001_ | _002_;
  assign _004_ = instruction[3:0] == 4'ha;
  assign _005_ = _003_ | _004_;
  assign _006_ = instruction[3:0] == 4'hb;
  assign _065_ = _054_ ? _055_[15:0] : dispatched;
  assign _066_ = restart ? 16'h0000 : _065_;
  assign _063_ = rst ? 16'h0000 : _066_;
  assign _067_ = _050_ ? _053_[3:0] : 4'h0;
  assign _061_ = rst ? 4'h0 : _067_;
  assign _068_ = settled ? 3'h0 : fsm_state;
  function [2:0] _205_;
    input [2:0] a;
    input [17:0] b;
    input [5:0] s;
    (* parallel_case *)
    casez (s)
      6'b?????1:
        _205_ = b[2:0];
      6'b????1?:
        _205_ = b[5:3];
      6'b???1??:
        _205_ = b[8:6];
      6'b??1???:
        _205_ = b[11:9];
      6'b?1????:
        _205_ = b[14:12];
      6'b1?????:
        _205_ = b[17:15];
      default:
        _205_ = a;
    endcase
  endfunction
  assign _069_ = _205_(fsm_state, { _085_, _083_, _081_, _078_, _074_, _068_ }, { _086_, _084_, _082_, _079_, _075_, _070_ });
  assign _070_ = fsm_state == 3'h3;
  assign _071_ = resident ? 3'h2 : 3'h1;
  assign _072_ = \$signal$55  ? _071_ : fsm_state;
  assign _073_ = _049_ ? 3'h0 : _072_;
  assign _074_ = stop ? 3'h3 : _073_;
  assign _075_ = fsm_state == 3'h5;
  assign _076_ = page_end ? 3'h2 : fsm_state;
  assign _077_ = _048_ ? 3'h5 : _076_;
  assign _078_ = stop ? 3'h3 : _077_;
  assign _079_ = fsm_state == 3'h4;
  assign _080_ = _046_ ? 3'h4 : fsm_state;
  assign _081_ = stop ? 3'h3 : _080_;
  assign _082_ = fsm_state == 3'h2;
  assign _083_ = stop ? 3'h3 : 3'h2;
  assign _084_ = fsm_state == 3'h1;
  assign _085_ = \start$49  ? 3'h1 : fsm_state;
  assign _086_ = ! fsm_state;
  assign _060_ = rst ? 3'h0 : _069_;
  assign _087_ = restart ? { 15'h0000, resident } : _044_[15:0];
  assign _059_ = rst ? 16'h0000 : _087_;
  assign _088_ = restart ? 2'h0 : _042_;
  assign _058_ = rst ? 2'h0 : _088_;
  assign _089_ = page_end ? _045_ : slot;
  assign _090_ = restart ? 2'h0 : _089_;
  assign _057_ = rst ? 2'h0 : _090_;
  assign _091_ = clear ? \entry$21  : \entry$20 ;
  assign _056_ = rst ? 32'd0 : _091_;
  assign _092_ = \$signal$55  ? instruction[4] : 1'h0;
  assign _093_ = _040_ ? 1'h0 : _092_;
  assign _094_ = stop ? 1'h0 : _093_;
  assign resident = _095_ ? _094_ : 1'h0;
  assign _095_ = fsm_state == 3'h5;
  assign _096_ = \$signal$55  ? 1'h1 : 1'h0;
  assign _097_ = _040_ ? 1'h0 : _096_;
  assign _098_ = stop ? 1'h0 : _097_;
  assign step = _099_ ? _098_ : 1'h0;
  assign _099_ = fsm_state == 3'h5;
  assign _100_ = settled ? 1'h1 : 1'h0;
  function [0:0] _244_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    casez (s)
      2'b?1:
        _244_ = b[0:0];
      2'b1?:
        _244_ = b[1:1];
      default:
        _244_ = a;
    endcase
  endfunction
  assign done = _244_(1'h0, { _103_, _100_ }, { _104_, _101_ });
  assign _101_ = fsm_state == 3'h3;
  assign _102_ = _040_ ? 1'h1 : 1'h0;
  assign _103_ = stop ? 1'h0 : _102_;
  assign _104_ = fsm_state == 3'h5;
  assign over = _105_ ? _039_ : 1'h0;
  assign _105_ = fsm_state == 3'h5;
  assign \$signal$55  = _106_ ? _035_ : 1'h0;
  assign _106_ = fsm_state == 3'h5;
  function [0:0] _253_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    casez (s)
      2'b?1:
        _253_ = b[0:0];
      2'b1?:
        _253_ = b[1:1];
      default:
        _253_ = a;
    endcase
  endfunction
  assign close = _253_(1'h0, { _109_, 1'h1 }, { _110_, _107_ });
  assign _107_ = fsm_state == 3'h3;
  assign _108_ = _033_ ? 1'h1 : 1'h0;
  assign _109_ = stop ? 1'h0 : _108_;
  assign _110_ = fsm_state == 3'h4;
  assign \$signal$39  = _111_ ? _029_ : 1'h0;
  assign _111_ = fsm_state == 3'h4;
  function [0:0] _260_;
    input [0:0] a;
    input [2:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _260_ = b[0:0];
      3'b?1?:
        _260_ = b[1:1];
      3'b1??:
        _260_ = b[2:2];
      default:
        _260_ = a;
    endcase
  endfunction
  assign waits = _260_(1'h0, { _028_, _031_, _037_ }, { _114_, _113_, _112_ });
  assign _112_ = fsm_state == 3'h5;
  assign _113_ = fsm_state == 3'h4;
  assign _114_ = fsm_state == 3'h2;
  assign open = _115_ ? _026_ : 1'h0;
  assign _115_ = fsm_state == 3'h2;
  assign clear = _116_ ? \start$49  : 1'h0;
  assign _116_ = ! fsm_state;
  assign push = _117_ ? 3'h1 : _021_;
  assign _117_ = fsm_state == 3'h1;
  assign \instruction$38  = _118_ ? { 310'h000000000000000000000000000000000000000000000000000000000000000000000010000000, \entry$20 , 36'h000000006 } : instruction;
  assign _118_ = fsm_state == 3'h1;
  assign busy = _119_ ? 1'h0 : 1'h1;
  assign _119_ = ! fsm_state;
  tnthw_t8x8_sequencer_buffer buffer (
    .bad_field(bad_field),
    .bad_opcode(bad_opcode),
    .bad_page(bad_page),
    .clk(clk),
    .close(close),
    .entry(entry),
    .\instruction$25 (instruction),
    .last(last),
    .open(open),
    .restart(restart),
    .rst(rst),
    .\slot$24 (slot),
    .take(take),
    .valid(valid),
    .write(write),
    .write_data(write_data),
    .write_entry(write_entry),
    .write_slot(write_slot)
  );
  tnthw_t8x8_sequencer_images_72 \images$72  (
    .clk(clk),
    .first(first),
    .images(images),
    .input_offset(input_offset),
    .last(\last$59 ),
    .output_offset(output_offset),
    .\port$3799$5 (instruction[68:5]),
    .rst(rst),
    .start(clear),
    .step(step)
  );
  assign full = { \port$2399$0 , \port$2387$0 , \port$2375$0  };
  assign \$signal$36  = slot;
  assign \output_offset$32  = output_offset;
  assign \input_offset$30  = input_offset;
  assign \first$28  = first;
  assign output_stride = instruction[68:37];
  assign input_stride = instruction[36:5];
  assign \images$24  = images;
  assign start = clear;
  assign \begin  = restart;
  assign page_data = write_data;
  assign page_entry = write_entry;
  assign page_slot = write_slot;
  assign page_write = write;
endmodule

module tnthw_t8x8_sequencer_buffer(rst, write_slot, write, entry, take, restart, write_data, write_entry, open, close, \slot$24 , valid, \instruction$25 , last, bad_opcode, bad_field, bad_page, clk);
  wire _00_;
  wire [2:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [4:0] _05_;
  wire [1:0] _06_;
  wire [1:0] _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire [377:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire [31:0] _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire [5:0] _21_;
  wire _22_;
  wire _23_;
  wire [31:0] _24_;
  wire [31:0] _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire _29_;
  wire [377:0] _30_;
  wire _31_;
  wire _32_;
  wire _33_;
  wire _34_;
  wire _35_;
  wire _36_;
  wire [1:0] _37_;
  wire [1:0] _38_;
  wire [1:0] _39_;
  wire [1:0] _40_;
  wire [4:0] _41_;
  wire [4:0] _42_;
  reg [4:0] \$signal  = 5'h00;
  reg \$signal$11  = 1'h0;
  wire [6:0] \$signature__addr ;
  wire [377:0] \$signature__data ;
  wire \$signature__en ;
  reg [31:0] above = 32'd0;
  wire [31:0] \above$16 ;
  reg [1:0] age = 2'h0;
  output bad_field;
  reg bad_field = 1'h0;
  output bad_opcode;
  reg bad_opcode = 1'h0;
  output bad_page;
  reg bad_page = 1'h0;
  input clk;
  wire clk;
  input close;
  wire close;
  input [31:0] entry;
  wire [31:0] entry;
  wire field;
  reg [377:0] instruction = 378'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  output [377:0] \instruction$25 ;
  reg [377:0] \instruction$25  = 378'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  output last;
  reg last = 1'h0;
  wire load;
  wire opcode;
  input open;
  wire open;
  wire page;
  wire [6:0] read__addr;
  wire [377:0] read__data;
  wire read__en;
  input restart;
  wire restart;
  input rst;
  wire rst;
  reg [1:0] slot = 2'h0;
  input [1:0] \slot$24 ;
  wire [1:0] \slot$24 ;
  input take;
  wire take;
  output valid;
  reg valid = 1'h0;
  wire [377:0] word;
  input write;
  wire write;
  input [377:0] write_data;
  wire [377:0] write_data;
  input [4:0] write_entry;
  wire [4:0] write_entry;
  input [1:0] write_slot;
  wire [1:0] write_slot;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [377:0] storage [127:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 127; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (write)
      storage[{ write_slot, write_entry }] <= write_data;
  end
  reg [377:0] _100_;
  always @(posedge clk) begin
    if (read__en) begin
      _100_ <= storage[{ slot, \$signal  }];
    end
  end
  assign read__data = _100_;
  assign _00_ = ! age;
  assign read__en = \$signal$11  & _00_;
  assign _10_ = age == 2'h2;
  assign _17_ = \$signal$11  & _10_;
  assign _18_ = ~ valid;
  assign _19_ = _18_ | take;
  assign load = _17_ & _19_;
  assign _20_ = age != 2'h2;
  assign _21_ = \$signal  + 1'h1;
  assign _22_ = & \$signal ;
  assign _23_ = ~ _22_;
  assign _01_ = age + 1'h1;
  assign _02_ = & \$signal ;
  assign _03_ = instruction[3:0] == 3'h6;
  assign _04_ = load & _03_;
  always @(posedge clk)
    instruction <= read__data;
  always @(posedge clk)
    \$signal  <= _05_;
  always @(posedge clk)
    slot <= _06_;
  always @(posedge clk)
    age <= _07_;
  always @(posedge clk)
    \$signal$11  <= _08_;
  always @(posedge clk)
    valid <= _09_;
  always @(posedge clk)
    \instruction$25  <= _11_;
  always @(posedge clk)
    last <= _12_;
  always @(posedge clk)
    bad_opcode <= _13_;
  always @(posedge clk)
    bad_field <= _14_;
  always @(posedge clk)
    bad_page <= _15_;
  always @(posedge clk)
    above <= _16_;
  assign _24_ = _04_ ? instruction[67:36] : above;
  assign _25_ = restart ? entry : _24_;
  assign _16_ = rst ? 32'd0 : _25_;
  assign _26_ = load ? page : bad_page;
  assign _15_ = rst ? 1'h0 : _26_;
  assign _27_ = load ? field : bad_field;
  assign _14_ = rst ? 1'h0 : _27_;
  assign _28_ = load ? opcode : bad_opcode;
  assign _13_ = rst ? 1'h0 : _28_;
  assign _29_ = load ? _02_ : last;
  assign _12_ = rst ? 1'h0 : _29_;
  assign _30_ = load ? instruction : \instruction$25 ;
  assign _11_ = rst ? 378'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 : _30_;
  assign _31_ = take ? 1'h0 : valid;
  assign _32_ = load ? 1'h1 : _31_;
  assign _33_ = close ? 1'h0 : _32_;
  assign _09_ = rst ? 1'h0 : _33_;
  assign _34_ = load ? _23_ : \$signal$11 ;
  assign _35_ = open ? 1'h1 : _34_;
  assign _36_ = close ? 1'h0 : _35_;
  assign _08_ = rst ? 1'h0 : _36_;
  assign _37_ = _20_ ? _01_[1:0] : age;
  assign _38_ = load ? 2'h0 : _37_;
  assign _39_ = open ? 2'h0 : _38_;
  assign _07_ = rst ? 2'h0 : _39_;
  assign _40_ = open ? \slot$24  : slot;
  assign _06_ = rst ? 2'h0 : _40_;
  assign _41_ = load ? _21_[4:0] : \$signal ;
  assign _42_ = open ? 5'h00 : _41_;
  assign _05_ = rst ? 5'h00 : _42_;
  tnthw_t8x8_sequencer_buffer_checks checks (
    .above(above),
    .field(field),
    .instruction(instruction),
    .opcode(opcode),
    .page(page)
  );
  assign \above$16  = above;
  assign word = instruction;
  assign read__addr = { slot, \$signal  };
  assign \$signature__data  = write_data;
  assign \$signature__addr  = { write_slot, write_entry };
  assign \$signature__en  = write;
endmodule

module tnthw_t8x8_sequencer_buffer_checks(field, page, instruction, above, opcode);
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
  input [31:0] above;
  wire [31:0] above;
  wire fetch;
  output field;
  wire field;
  input [377:0] instruction;
  wire [377:0] instruction;
  output opcode;
  wire opcode;
  output page;
  wire page;
  assign _000_ = instruction[3:0] == 1'h1;
  assign _053_ = instruction[3:0] == 2'h2;
  assign _062_ = _000_ | _053_;
  assign _072_ = instruction[3:0] == 2'h3;
  assign _081_ = _062_ | _072_;
  assign _089_ = instruction[3:0] == 3'h4;
  assign _098_ = _081_ | _089_;
  assign _108_ = instruction[3:0] == 3'h5;
  assign _001_ = _098_ | _108_;
  assign _009_ = instruction[3:0] == 3'h6;
  assign _018_ = _001_ | _009_;
  assign _028_ = instruction[3:0] == 3'h7;
  assign _038_ = _018_ | _028_;
  assign _040_ = instruction[3:0] == 4'h8;
  assign _041_ = _038_ | _040_;
  assign _042_ = instruction[3:0] == 4'h9;
  assign _043_ = _041_ | _042_;
  assign _044_ = instruction[3:0] == 4'ha;
  assign _045_ = _043_ | _044_;
  assign _046_ = instruction[3:0] == 4'hb;
  assign _047_ = _045_ | _046_;
  assign _048_ = instruction[3:0] == 4'hc;
  assign _049_ = _047_ | _048_;
  assign opcode = ~ _049_;
  assign fetch = instruction[3:0] == 3'h6;
  assign _050_ = instruction[3:0] == 2'h2;
  assign _051_ = instruction[3:0] == 2'h3;
  assign _052_ = _050_ | _051_;
  assign _054_ = instruction[187:172] < 1'h1;
  assign _055_ = _052_ & _054_;
  assign _056_ = instruction[3:0] == 2'h2;
  assign _057_ = instruction[3:0] == 2'h3;
  assign _058_ = _056_ | _057_;
  assign _059_ = instruction[207:188] < 1'h1;
  assign _060_ = _058_ & _059_;
  assign _061_ = instruction[3:0] == 2'h2;
  assign _063_ = instruction[3:0] == 2'h3;
  assign _064_ = _061_ | _063_;
  assign _065_ = instruction[209:208] > 2'h2;
  assign _066_ = _064_ & _065_;
  assign _067_ = instruction[3:0] == 3'h4;
  assign _068_ = instruction[3:0] == 3'h5;
  assign _069_ = _067_ | _068_;
  assign _070_ = instruction[3:0] == 3'h6;
  assign _071_ = _069_ | _070_;
  assign _073_ = instruction[107:88] < 1'h1;
  assign _074_ = _071_ & _073_;
  assign _075_ = instruction[3:0] == 3'h7;
  assign _076_ = instruction[169:156] < 1'h1;
  assign _077_ = _075_ & _076_;
  assign _078_ = instruction[3:0] == 3'h7;
  assign _079_ = instruction[251:246] < 1'h1;
  assign _080_ = _078_ & _079_;
  assign _082_ = instruction[3:0] == 3'h7;
  assign _083_ = instruction[257:252] < 1'h1;
  assign _084_ = _082_ & _083_;
  assign _085_ = instruction[3:0] == 3'h7;
  assign _086_ = instruction[269:258] < 1'h1;
  assign _087_ = _085_ & _086_;
  assign _088_ = instruction[3:0] == 3'h7;
  assign _090_ = instruction[281:270] < 1'h1;
  assign _091_ = _088_ & _090_;
  assign _092_ = instruction[3:0] == 3'h7;
  assign _093_ = instruction[281:270] > 6'h20;
  assign _094_ = _092_ & _093_;
  assign _095_ = instruction[3:0] == 4'h8;
  assign _096_ = instruction[3:0] == 4'h9;
  assign _097_ = _095_ | _096_;
  assign _099_ = instruction[3:0] == 4'ha;
  assign _100_ = _097_ | _099_;
  assign _101_ = instruction[3:0] == 4'hb;
  assign _102_ = _100_ | _101_;
  assign _103_ = instruction[115:108] > 1'h0;
  assign _104_ = _102_ & _103_;
  assign _105_ = instruction[3:0] == 4'h8;
  assign _106_ = instruction[3:0] == 4'h9;
  assign _107_ = _105_ | _106_;
  assign _109_ = instruction[3:0] == 4'ha;
  assign _110_ = _107_ | _109_;
  assign _111_ = instruction[3:0] == 4'hb;
  assign _112_ = _110_ | _111_;
  assign _113_ = instruction[131:116] < 1'h1;
  assign _114_ = _112_ & _113_;
  assign _115_ = instruction[3:0] == 4'h8;
  assign _116_ = instruction[131:116] > 1'h1;
  assign _117_ = _115_ & _116_;
  assign _002_ = instruction[3:0] == 4'h8;
  assign _003_ = instruction[174:163] < 1'h1;
  assign _004_ = _002_ & _003_;
  assign _005_ = instruction[3:0] == 4'h8;
  assign _006_ = instruction[174:163] > 6'h20;
  assign _007_ = _005_ & _006_;
  assign _008_ = instruction[3:0] == 4'h9;
  assign _010_ = instruction[258:243] < 1'h1;
  assign _011_ = _008_ & _010_;
  assign _012_ = instruction[3:0] == 4'ha;
  assign _013_ = instruction[3:0] == 4'hb;
  assign _014_ = _012_ | _013_;
  assign _015_ = instruction[280:267] < 1'h1;
  assign _016_ = _014_ & _015_;
  assign _017_ = instruction[3:0] == 4'ha;
  assign _019_ = instruction[3:0] == 4'hb;
  assign _020_ = _017_ | _019_;
  assign _021_ = instruction[354:349] < 1'h1;
  assign _022_ = _020_ & _021_;
  assign _023_ = instruction[3:0] == 4'ha;
  assign _024_ = instruction[3:0] == 4'hb;
  assign _025_ = _023_ | _024_;
  assign _026_ = instruction[360:355] < 1'h1;
  assign _027_ = _025_ & _026_;
  assign _029_ = instruction[3:0] == 4'ha;
  assign _030_ = instruction[3:0] == 4'hb;
  assign _031_ = _029_ | _030_;
  assign _032_ = instruction[376:361] < 1'h1;
  assign _033_ = _031_ & _032_;
  assign _034_ = instruction[67:36] <= above;
  assign _035_ = fetch & _034_;
  assign field = | { _035_, _033_, _027_, _022_, _016_, _011_, _007_, _004_, _117_, _114_, _104_, _094_, _091_, _087_, _084_, _080_, _077_, _074_, _066_, _060_, _055_ };
  assign _036_ = instruction[87:68] >= 3'h4;
  assign _037_ = instruction[107:88] > 9'h100;
  assign _039_ = _036_ | _037_;
  assign page = fetch & _039_;
endmodule

module tnthw_t8x8_sequencer_images_72(clk, rst, start, step, \port$3799$5 , first, input_offset, output_offset, last, images);
  wire _00_;
  wire [31:0] _01_;
  wire _02_;
  wire [15:0] _03_;
  wire [16:0] _04_;
  wire [32:0] _05_;
  wire [32:0] _06_;
  wire _07_;
  wire [15:0] _08_;
  wire _09_;
  wire [31:0] _10_;
  wire [31:0] _11_;
  wire [31:0] _12_;
  wire [31:0] _13_;
  wire [31:0] _14_;
  wire _15_;
  wire _16_;
  wire [15:0] _17_;
  wire [15:0] _18_;
  input clk;
  wire clk;
  output first;
  reg first = 1'h0;
  input [15:0] images;
  wire [15:0] images;
  output [31:0] input_offset;
  reg [31:0] input_offset = 32'd0;
  wire [31:0] input_stride;
  output last;
  reg last = 1'h0;
  reg [15:0] left = 16'h0000;
  output [31:0] output_offset;
  reg [31:0] output_offset = 32'd0;
  wire [31:0] output_stride;
  input [63:0] \port$3799$5 ;
  wire [63:0] \port$3799$5 ;
  input rst;
  wire rst;
  input start;
  wire start;
  input step;
  wire step;
  assign _00_ = ! images;
  assign _03_ = _00_ ? 16'h0001 : images;
  assign _04_ = left - 1'h1;
  assign _05_ = input_offset + \port$3799$5 [31:0];
  assign _06_ = output_offset + \port$3799$5 [63:32];
  assign _07_ = left == 1'h1;
  always @(posedge clk)
    left <= _08_;
  always @(posedge clk)
    first <= _09_;
  always @(posedge clk)
    input_offset <= _10_;
  always @(posedge clk)
    output_offset <= _01_;
  always @(posedge clk)
    last <= _02_;
  assign _02_ = rst ? 1'h0 : _07_;
  assign _11_ = step ? _06_[31:0] : output_offset;
  assign _12_ = start ? 32'd0 : _11_;
  assign _01_ = rst ? 32'd0 : _12_;
  assign _13_ = step ? _05_[31:0] : input_offset;
  assign _14_ = start ? 32'd0 : _13_;
  assign _10_ = rst ? 32'd0 : _14_;
  assign _15_ = step ? 1'h0 : first;
  assign _16_ = start ? 1'h1 : _15_;
  assign _09_ = rst ? 1'h0 : _16_;
  assign _17_ = step ? _04_[15:0] : left;
  assign _18_ = start ? _03_ : _17_;
  assign _08_ = rst ? 16'h0000 : _18_;
  assign output_stride = \port$3799$5 [63:32];
  assign input_stride = \port$3799$5 [31:0];
endmodule

module tnthw_t8x8_vector_queue(rst, stop, pop, full, valid, head, write__data, write__en, clk);
  wire [3:0] _00_;
  wire [3:0] _01_;
  wire [3:0] _02_;
  wire [4:0] _03_;
  wire [5:0] _04_;
  wire [2:0] _05_;
  wire [2:0] _06_;
  wire [3:0] _07_;
  wire [3:0] _08_;
  wire [2:0] _09_;
  wire [2:0] _10_;
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
  input stop;
  wire stop;
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
  reg [2:0] _27_;
  always @(posedge clk) begin
    _27_ <= \$signal ;
  end
  assign head = storage[_27_];
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
  assign _08_ = stop ? 4'h0 : _04_[3:0];
  assign _07_ = rst ? 4'h0 : _08_;
  assign _09_ = stop ? 3'h0 : _02_[2:0];
  assign _06_ = rst ? 3'h0 : _09_;
  assign _10_ = stop ? 3'h0 : \$signal ;
  assign _05_ = rst ? 3'h0 : _10_;
  assign _01_[2:0] = \$signal ;
  assign read__data = head;
  assign read__en = 1'h1;
  assign read__addr = \$signal ;
  assign data = write__data;
  assign \$signal$9  = write__addr;
  assign push = write__en;
endmodule

module tnthw_t8x8_vector_unit(rst, stop, write, free, held_read, held_write, chunk, word_read, valid, read__address, \result$243 , \result$244 , \result$245 , \result$246 , \result$247 , \result$248 , \result$249 , \result$250 , start, instruction, write_data
, write_row, read_0_0, read_1_0, read_2_0, accumulator_address, bad_row, result_0_11, done, result_3_11, mask, accumulator_bank, step, read__data, accumulator_data, clk);
  wire _000_;
  wire _001_;
  wire [19:0] _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire [19:0] _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire [19:0] _010_;
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
  wire [19:0] _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [19:0] _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire [19:0] _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire [19:0] _034_;
  wire _035_;
  wire _036_;
  wire [8:0] _037_;
  wire _038_;
  wire [8:0] _039_;
  wire _040_;
  wire _041_;
  wire [8:0] _042_;
  wire _043_;
  wire [8:0] _044_;
  wire _045_;
  wire [8:0] _046_;
  wire _047_;
  wire [8:0] _048_;
  wire _049_;
  wire [8:0] _050_;
  wire _051_;
  wire _052_;
  wire [8:0] _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire [15:0] _058_;
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
  wire [11:0] _077_;
  wire _078_;
  wire [11:0] _079_;
  wire _080_;
  wire [11:0] _081_;
  wire _082_;
  wire [11:0] _083_;
  wire _084_;
  wire _085_;
  wire [11:0] _086_;
  wire _087_;
  wire [11:0] _088_;
  wire _089_;
  wire [11:0] _090_;
  wire _091_;
  wire [11:0] _092_;
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
  wire [19:0] _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire [19:0] _121_;
  wire _122_;
  wire _123_;
  wire _124_;
  wire [19:0] _125_;
  wire _126_;
  wire _127_;
  wire [19:0] _128_;
  wire _129_;
  wire _130_;
  wire _131_;
  wire [19:0] _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  wire [19:0] _136_;
  wire _137_;
  wire _138_;
  wire _139_;
  wire [19:0] _140_;
  wire _141_;
  wire _142_;
  wire _143_;
  wire [19:0] _144_;
  wire _145_;
  wire _146_;
  wire _147_;
  wire [19:0] _148_;
  wire _149_;
  wire _150_;
  wire _151_;
  wire [19:0] _152_;
  wire _153_;
  wire _154_;
  wire _155_;
  wire [19:0] _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire [19:0] _160_;
  wire _161_;
  wire _162_;
  wire _163_;
  wire [19:0] _164_;
  wire _165_;
  wire _166_;
  wire _167_;
  wire [19:0] _168_;
  wire _169_;
  wire _170_;
  wire _171_;
  wire [19:0] _172_;
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
  wire [11:0] _194_;
  wire _195_;
  wire [11:0] _196_;
  wire _197_;
  wire [11:0] _198_;
  wire _199_;
  wire [11:0] _200_;
  wire _201_;
  wire [11:0] _202_;
  wire _203_;
  wire [11:0] _204_;
  wire _205_;
  wire [11:0] _206_;
  wire _207_;
  wire [11:0] _208_;
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
  wire [15:0] _225_;
  wire _226_;
  wire _227_;
  wire _228_;
  wire _229_;
  wire _230_;
  wire _231_;
  wire \$signal ;
  wire \$signal$120 ;
  wire [8:0] \$signal$121 ;
  wire [8:0] \$signal$122 ;
  wire [63:0] \$signal$251 ;
  wire \$signal$49 ;
  output [4:0] accumulator_address;
  wire [4:0] accumulator_address;
  output accumulator_bank;
  wire accumulator_bank;
  input [159:0] accumulator_data;
  wire [159:0] accumulator_data;
  wire accumulator_group;
  wire accumulator_read;
  wire [19:0] address;
  output bad_row;
  reg bad_row = 1'h0;
  wire [47:0] bias;
  wire [383:0] \bias$174 ;
  wire [47:0] \bias$184 ;
  wire [47:0] \bias$193 ;
  wire [47:0] \bias$202 ;
  wire [47:0] \bias$211 ;
  wire [47:0] \bias$220 ;
  wire [47:0] \bias$229 ;
  wire [47:0] \bias$238 ;
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
  wire \first$181 ;
  wire \first$190 ;
  wire \first$199 ;
  wire \first$208 ;
  wire \first$217 ;
  wire \first$226 ;
  wire \first$235 ;
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
  wire [8:0] \high$187 ;
  wire [8:0] \high$196 ;
  wire [8:0] \high$205 ;
  wire [8:0] \high$214 ;
  wire [8:0] \high$223 ;
  wire [8:0] \high$232 ;
  wire [8:0] \high$241 ;
  reg inside_0_0 = 1'h0;
  reg inside_0_1 = 1'h0;
  reg inside_0_2 = 1'h0;
  reg inside_0_3 = 1'h0;
  input [377:0] instruction;
  wire [377:0] instruction;
  wire [377:0] \instruction$125 ;
  wire is_signed;
  wire lane_chunk;
  wire [63:0] lanes;
  wire last;
  wire last_tap;
  wire [8:0] low;
  wire [8:0] \low$186 ;
  wire [8:0] \low$195 ;
  wire [8:0] \low$204 ;
  wire [8:0] \low$213 ;
  wire [8:0] \low$222 ;
  wire [8:0] \low$231 ;
  wire [8:0] \low$240 ;
  output mask;
  wire mask;
  wire maximum;
  wire \maximum$183 ;
  wire \maximum$192 ;
  wire \maximum$201 ;
  wire \maximum$210 ;
  wire \maximum$219 ;
  wire \maximum$228 ;
  wire \maximum$237 ;
  wire [19:0] operand;
  wire [19:0] \operand$179 ;
  wire [19:0] \operand$188 ;
  wire [19:0] \operand$197 ;
  wire [19:0] \operand$206 ;
  wire [19:0] \operand$215 ;
  wire [19:0] \operand$224 ;
  wire [19:0] \operand$233 ;
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
  output [7:0] \result$249 ;
  wire [7:0] \result$249 ;
  output [7:0] \result$250 ;
  wire [7:0] \result$250 ;
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
  wire [47:0] \shift$176 ;
  wire [5:0] \shift$185 ;
  wire [5:0] \shift$194 ;
  wire [5:0] \shift$203 ;
  wire [5:0] \shift$212 ;
  wire [5:0] \shift$221 ;
  wire [5:0] \shift$230 ;
  wire [5:0] \shift$239 ;
  input start;
  wire start;
  wire \start$123 ;
  output step;
  wire step;
  wire \step$138 ;
  input stop;
  wire stop;
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
  wire [23:0] \terms$169 ;
  wire [23:0] \terms$180 ;
  wire [23:0] \terms$189 ;
  wire [23:0] \terms$198 ;
  wire [23:0] \terms$207 ;
  wire [23:0] \terms$216 ;
  wire [23:0] \terms$225 ;
  wire [23:0] \terms$234 ;
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
  wire \valid$171 ;
  wire \valid$182 ;
  wire \valid$191 ;
  wire \valid$200 ;
  wire \valid$209 ;
  wire \valid$218 ;
  wire \valid$227 ;
  wire \valid$236 ;
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
  wire [15:0] write__held;
  wire write__mask;
  input [1023:0] write_data;
  wire [1023:0] write_data;
  input [5:0] write_row;
  wire [5:0] write_row;
  assign _000_ = ~ \$signal ;
  assign _041_ = step & _000_;
  assign _052_ = step & \$signal ;
  assign _062_ = row >= 7'h40;
  assign _073_ = step & _062_;
  assign _084_ = ~ operand_1_4;
  assign _095_ = _084_ & \$signal$49 ;
  assign _106_ = step & last_tap;
  assign _117_ = step & last;
  assign \$signal  = word[3:0] == 4'h8;
  assign \$signal$120  = word[3:0] == 4'ha;
  assign free = ~ busy;
  assign held_read = busy ? word[51:36] : 16'h0000;
  assign held_write = busy ? word[67:52] : 16'h0000;
  assign chunk = step & first_of_chunk;
  assign word_read = read_0_0 & valid;
  assign \$signal$49  = word[3:0] == 4'h9;
  assign _035_ = operand_1_4 ? word[259] : word[260];
  assign is_signed = \$signal$49  ? _035_ : word[377];
  assign _036_ = lanes[7] & is_signed;
  assign _037_ = inside_0_3 ? { _036_, lanes[7:0] } : 9'h000;
  assign operand_0 = \$signal  ? accumulator_data[19:0] : { _037_[8], _037_[8], _037_[8], _037_[8], _037_[8], _037_[8], _037_[8], _037_[8], _037_[8], _037_[8], _037_[8], _037_ };
  assign _038_ = lanes[15] & is_signed;
  assign _039_ = inside_0_3 ? { _038_, lanes[15:8] } : 9'h000;
  assign operand_1 = \$signal  ? accumulator_data[39:20] : { _039_[8], _039_[8], _039_[8], _039_[8], _039_[8], _039_[8], _039_[8], _039_[8], _039_[8], _039_[8], _039_[8], _039_ };
  assign _040_ = lanes[23] & is_signed;
  assign _042_ = inside_0_3 ? { _040_, lanes[23:16] } : 9'h000;
  assign operand_2 = \$signal  ? accumulator_data[59:40] : { _042_[8], _042_[8], _042_[8], _042_[8], _042_[8], _042_[8], _042_[8], _042_[8], _042_[8], _042_[8], _042_[8], _042_ };
  assign _043_ = lanes[31] & is_signed;
  assign _044_ = inside_0_3 ? { _043_, lanes[31:24] } : 9'h000;
  assign operand_3 = \$signal  ? accumulator_data[79:60] : { _044_[8], _044_[8], _044_[8], _044_[8], _044_[8], _044_[8], _044_[8], _044_[8], _044_[8], _044_[8], _044_[8], _044_ };
  assign _045_ = lanes[39] & is_signed;
  assign _046_ = inside_0_3 ? { _045_, lanes[39:32] } : 9'h000;
  assign operand_4 = \$signal  ? accumulator_data[99:80] : { _046_[8], _046_[8], _046_[8], _046_[8], _046_[8], _046_[8], _046_[8], _046_[8], _046_[8], _046_[8], _046_[8], _046_ };
  assign _047_ = lanes[47] & is_signed;
  assign _048_ = inside_0_3 ? { _047_, lanes[47:40] } : 9'h000;
  assign operand_5 = \$signal  ? accumulator_data[119:100] : { _048_[8], _048_[8], _048_[8], _048_[8], _048_[8], _048_[8], _048_[8], _048_[8], _048_[8], _048_[8], _048_[8], _048_ };
  assign _049_ = lanes[55] & is_signed;
  assign _050_ = inside_0_3 ? { _049_, lanes[55:48] } : 9'h000;
  assign operand_6 = \$signal  ? accumulator_data[139:120] : { _050_[8], _050_[8], _050_[8], _050_[8], _050_[8], _050_[8], _050_[8], _050_[8], _050_[8], _050_[8], _050_[8], _050_ };
  assign _051_ = lanes[63] & is_signed;
  assign _053_ = inside_0_3 ? { _051_, lanes[63:56] } : 9'h000;
  assign operand_7 = \$signal  ? accumulator_data[159:140] : { _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_ };
  assign terms = second_0_0 ? terms_b : terms_a;
  always @(posedge clk)
    busy <= _054_;
  always @(posedge clk)
    read_0_0 <= _055_;
  always @(posedge clk)
    read_1_0 <= _056_;
  always @(posedge clk)
    read_2_0 <= _057_;
  always @(posedge clk)
    read_3_0 <= _058_;
  always @(posedge clk)
    bad_row <= _059_;
  always @(posedge clk)
    operand_0_0 <= _060_;
  always @(posedge clk)
    operand_1_0 <= _061_;
  always @(posedge clk)
    operand_0_1 <= _063_;
  always @(posedge clk)
    operand_1_1 <= _064_;
  always @(posedge clk)
    operand_0_2 <= _065_;
  always @(posedge clk)
    operand_1_2 <= _066_;
  always @(posedge clk)
    operand_0_3 <= _067_;
  always @(posedge clk)
    operand_1_3 <= _068_;
  always @(posedge clk)
    operand_0_4 <= _069_;
  always @(posedge clk)
    operand_1_4 <= _070_;
  always @(posedge clk)
    inside_0_0 <= _071_;
  always @(posedge clk)
    inside_0_1 <= _072_;
  always @(posedge clk)
    inside_0_2 <= _074_;
  always @(posedge clk)
    inside_0_3 <= _075_;
  always @(posedge clk)
    terms_0_0 <= _076_;
  always @(posedge clk)
    terms_1_0 <= _077_;
  always @(posedge clk)
    terms_0_1 <= _078_;
  always @(posedge clk)
    terms_1_1 <= _079_;
  always @(posedge clk)
    terms_0_2 <= _080_;
  always @(posedge clk)
    terms_1_2 <= _081_;
  always @(posedge clk)
    terms_0_3 <= _082_;
  always @(posedge clk)
    terms_1_3 <= _083_;
  always @(posedge clk)
    terms_0_4 <= _085_;
  always @(posedge clk)
    terms_1_4 <= _086_;
  always @(posedge clk)
    bias_0_0 <= _087_;
  always @(posedge clk)
    bias_1_0 <= _088_;
  always @(posedge clk)
    bias_0_1 <= _089_;
  always @(posedge clk)
    bias_1_1 <= _090_;
  always @(posedge clk)
    bias_0_2 <= _091_;
  always @(posedge clk)
    bias_1_2 <= _092_;
  always @(posedge clk)
    second_0_0 <= _093_;
  always @(posedge clk)
    tap_0_0 <= _094_;
  always @(posedge clk)
    tap_0_1 <= _096_;
  always @(posedge clk)
    tap_0_2 <= _097_;
  always @(posedge clk)
    tap_0_3 <= _098_;
  always @(posedge clk)
    tap_0_4 <= _099_;
  always @(posedge clk)
    tap_0_5 <= _100_;
  always @(posedge clk)
    tap_0_6 <= _101_;
  always @(posedge clk)
    tap_0_7 <= _102_;
  always @(posedge clk)
    tap_0_8 <= _103_;
  always @(posedge clk)
    valid_0_0 <= _104_;
  always @(posedge clk)
    valid_0_1 <= _105_;
  always @(posedge clk)
    valid_0_2 <= _107_;
  always @(posedge clk)
    valid_0_3 <= _108_;
  always @(posedge clk)
    valid_0_4 <= _109_;
  always @(posedge clk)
    valid_0_5 <= _110_;
  always @(posedge clk)
    valid_0_6 <= _111_;
  always @(posedge clk)
    valid_0_7 <= _112_;
  always @(posedge clk)
    result_0_0 <= _113_;
  always @(posedge clk)
    result_1_0 <= _114_;
  always @(posedge clk)
    result_2_0 <= _115_;
  always @(posedge clk)
    result_3_0 <= _116_;
  always @(posedge clk)
    result_0_1 <= _118_;
  always @(posedge clk)
    result_1_1 <= _119_;
  always @(posedge clk)
    result_2_1 <= _120_;
  always @(posedge clk)
    result_3_1 <= _121_;
  always @(posedge clk)
    result_0_2 <= _122_;
  always @(posedge clk)
    result_1_2 <= _123_;
  always @(posedge clk)
    result_2_2 <= _124_;
  always @(posedge clk)
    result_3_2 <= _125_;
  always @(posedge clk)
    result_0_3 <= _126_;
  always @(posedge clk)
    result_1_3 <= _127_;
  always @(posedge clk)
    result_2_3 <= _001_;
  always @(posedge clk)
    result_3_3 <= _002_;
  always @(posedge clk)
    result_0_4 <= _003_;
  always @(posedge clk)
    result_1_4 <= _004_;
  always @(posedge clk)
    result_2_4 <= _005_;
  always @(posedge clk)
    result_3_4 <= _006_;
  always @(posedge clk)
    result_0_5 <= _007_;
  always @(posedge clk)
    result_1_5 <= _008_;
  always @(posedge clk)
    result_2_5 <= _009_;
  always @(posedge clk)
    result_3_5 <= _010_;
  always @(posedge clk)
    result_0_6 <= _011_;
  always @(posedge clk)
    result_1_6 <= _012_;
  always @(posedge clk)
    result_2_6 <= _013_;
  always @(posedge clk)
    result_3_6 <= _014_;
  always @(posedge clk)
    result_0_7 <= _015_;
  always @(posedge clk)
    result_1_7 <= _016_;
  always @(posedge clk)
    result_2_7 <= _017_;
  always @(posedge clk)
    result_3_7 <= _018_;
  always @(posedge clk)
    result_0_8 <= _019_;
  always @(posedge clk)
    result_1_8 <= _020_;
  always @(posedge clk)
    result_2_8 <= _021_;
  always @(posedge clk)
    result_3_8 <= _022_;
  always @(posedge clk)
    result_0_9 <= _023_;
  always @(posedge clk)
    result_1_9 <= _024_;
  always @(posedge clk)
    result_2_9 <= _025_;
  always @(posedge clk)
    result_3_9 <= _026_;
  always @(posedge clk)
    result_0_10 <= _027_;
  always @(posedge clk)
    result_1_10 <= _028_;
  always @(posedge clk)
    result_2_10 <= _029_;
  always @(posedge clk)
    result_3_10 <= _030_;
  always @(posedge clk)
    result_0_11 <= _031_;
  always @(posedge clk)
    done <= _032_;
  always @(posedge clk)
    result_2_11 <= _033_;
  always @(posedge clk)
    result_3_11 <= _034_;
  assign mask = result_2_11 ? 1'h0 : 1'h1;
  assign lanes = operand_0_4 ? 64'h0000000000000000 : read__data;
  assign _128_ = stop ? 20'h00000 : result_3_10;
  assign _034_ = rst ? 20'h00000 : _128_;
  assign _129_ = stop ? 1'h0 : result_2_10;
  assign _033_ = rst ? 1'h0 : _129_;
  assign _130_ = stop ? 1'h0 : result_1_10;
  assign _032_ = rst ? 1'h0 : _130_;
  assign _131_ = stop ? 1'h0 : result_0_10;
  assign _031_ = rst ? 1'h0 : _131_;
  assign _132_ = stop ? 20'h00000 : result_3_9;
  assign _030_ = rst ? 20'h00000 : _132_;
  assign _133_ = stop ? 1'h0 : result_2_9;
  assign _029_ = rst ? 1'h0 : _133_;
  assign _134_ = stop ? 1'h0 : result_1_9;
  assign _028_ = rst ? 1'h0 : _134_;
  assign _135_ = stop ? 1'h0 : result_0_9;
  assign _027_ = rst ? 1'h0 : _135_;
  assign _136_ = stop ? 20'h00000 : result_3_8;
  assign _026_ = rst ? 20'h00000 : _136_;
  assign _137_ = stop ? 1'h0 : result_2_8;
  assign _025_ = rst ? 1'h0 : _137_;
  assign _138_ = stop ? 1'h0 : result_1_8;
  assign _024_ = rst ? 1'h0 : _138_;
  assign _139_ = stop ? 1'h0 : result_0_8;
  assign _023_ = rst ? 1'h0 : _139_;
  assign _140_ = stop ? 20'h00000 : result_3_7;
  assign _022_ = rst ? 20'h00000 : _140_;
  assign _141_ = stop ? 1'h0 : result_2_7;
  assign _021_ = rst ? 1'h0 : _141_;
  assign _142_ = stop ? 1'h0 : result_1_7;
  assign _020_ = rst ? 1'h0 : _142_;
  assign _143_ = stop ? 1'h0 : result_0_7;
  assign _019_ = rst ? 1'h0 : _143_;
  assign _144_ = stop ? 20'h00000 : result_3_6;
  assign _018_ = rst ? 20'h00000 : _144_;
  assign _145_ = stop ? 1'h0 : result_2_6;
  assign _017_ = rst ? 1'h0 : _145_;
  assign _146_ = stop ? 1'h0 : result_1_6;
  assign _016_ = rst ? 1'h0 : _146_;
  assign _147_ = stop ? 1'h0 : result_0_6;
  assign _015_ = rst ? 1'h0 : _147_;
  assign _148_ = stop ? 20'h00000 : result_3_5;
  assign _014_ = rst ? 20'h00000 : _148_;
  assign _149_ = stop ? 1'h0 : result_2_5;
  assign _013_ = rst ? 1'h0 : _149_;
  assign _150_ = stop ? 1'h0 : result_1_5;
  assign _012_ = rst ? 1'h0 : _150_;
  assign _151_ = stop ? 1'h0 : result_0_5;
  assign _011_ = rst ? 1'h0 : _151_;
  assign _152_ = stop ? 20'h00000 : result_3_4;
  assign _010_ = rst ? 20'h00000 : _152_;
  assign _153_ = stop ? 1'h0 : result_2_4;
  assign _009_ = rst ? 1'h0 : _153_;
  assign _154_ = stop ? 1'h0 : result_1_4;
  assign _008_ = rst ? 1'h0 : _154_;
  assign _155_ = stop ? 1'h0 : result_0_4;
  assign _007_ = rst ? 1'h0 : _155_;
  assign _156_ = stop ? 20'h00000 : result_3_3;
  assign _006_ = rst ? 20'h00000 : _156_;
  assign _157_ = stop ? 1'h0 : result_2_3;
  assign _005_ = rst ? 1'h0 : _157_;
  assign _158_ = stop ? 1'h0 : result_1_3;
  assign _004_ = rst ? 1'h0 : _158_;
  assign _159_ = stop ? 1'h0 : result_0_3;
  assign _003_ = rst ? 1'h0 : _159_;
  assign _160_ = stop ? 20'h00000 : result_3_2;
  assign _002_ = rst ? 20'h00000 : _160_;
  assign _161_ = stop ? 1'h0 : result_2_2;
  assign _001_ = rst ? 1'h0 : _161_;
  assign _162_ = stop ? 1'h0 : result_1_2;
  assign _127_ = rst ? 1'h0 : _162_;
  assign _163_ = stop ? 1'h0 : result_0_2;
  assign _126_ = rst ? 1'h0 : _163_;
  assign _164_ = stop ? 20'h00000 : result_3_1;
  assign _125_ = rst ? 20'h00000 : _164_;
  assign _165_ = stop ? 1'h0 : result_2_1;
  assign _124_ = rst ? 1'h0 : _165_;
  assign _166_ = stop ? 1'h0 : result_1_1;
  assign _123_ = rst ? 1'h0 : _166_;
  assign _167_ = stop ? 1'h0 : result_0_1;
  assign _122_ = rst ? 1'h0 : _167_;
  assign _168_ = stop ? 20'h00000 : result_3_0;
  assign _121_ = rst ? 20'h00000 : _168_;
  assign _169_ = stop ? 1'h0 : result_2_0;
  assign _120_ = rst ? 1'h0 : _169_;
  assign _170_ = stop ? 1'h0 : result_1_0;
  assign _119_ = rst ? 1'h0 : _170_;
  assign _171_ = stop ? 1'h0 : result_0_0;
  assign _118_ = rst ? 1'h0 : _171_;
  assign _172_ = stop ? 20'h00000 : destination;
  assign _116_ = rst ? 20'h00000 : _172_;
  assign _173_ = stop ? 1'h0 : lane_chunk;
  assign _115_ = rst ? 1'h0 : _173_;
  assign _174_ = stop ? 1'h0 : _117_;
  assign _114_ = rst ? 1'h0 : _174_;
  assign _175_ = stop ? 1'h0 : _106_;
  assign _113_ = rst ? 1'h0 : _175_;
  assign _176_ = stop ? 1'h0 : valid_0_6;
  assign _112_ = rst ? 1'h0 : _176_;
  assign _177_ = stop ? 1'h0 : valid_0_5;
  assign _111_ = rst ? 1'h0 : _177_;
  assign _178_ = stop ? 1'h0 : valid_0_4;
  assign _110_ = rst ? 1'h0 : _178_;
  assign _179_ = stop ? 1'h0 : valid_0_3;
  assign _109_ = rst ? 1'h0 : _179_;
  assign _180_ = stop ? 1'h0 : valid_0_2;
  assign _108_ = rst ? 1'h0 : _180_;
  assign _181_ = stop ? 1'h0 : valid_0_1;
  assign _107_ = rst ? 1'h0 : _181_;
  assign _182_ = stop ? 1'h0 : valid_0_0;
  assign _105_ = rst ? 1'h0 : _182_;
  assign _183_ = stop ? 1'h0 : valid;
  assign _104_ = rst ? 1'h0 : _183_;
  assign _184_ = stop ? 1'h0 : tap_0_7;
  assign _103_ = rst ? 1'h0 : _184_;
  assign _185_ = stop ? 1'h0 : tap_0_6;
  assign _102_ = rst ? 1'h0 : _185_;
  assign _186_ = stop ? 1'h0 : tap_0_5;
  assign _101_ = rst ? 1'h0 : _186_;
  assign _187_ = stop ? 1'h0 : tap_0_4;
  assign _100_ = rst ? 1'h0 : _187_;
  assign _188_ = stop ? 1'h0 : tap_0_3;
  assign _099_ = rst ? 1'h0 : _188_;
  assign _189_ = stop ? 1'h0 : tap_0_2;
  assign _098_ = rst ? 1'h0 : _189_;
  assign _190_ = stop ? 1'h0 : tap_0_1;
  assign _097_ = rst ? 1'h0 : _190_;
  assign _191_ = stop ? 1'h0 : tap_0_0;
  assign _096_ = rst ? 1'h0 : _191_;
  assign _192_ = stop ? 1'h0 : first_tap;
  assign _094_ = rst ? 1'h0 : _192_;
  assign _193_ = stop ? 1'h0 : _095_;
  assign _093_ = rst ? 1'h0 : _193_;
  assign _194_ = stop ? 12'h000 : bias_1_1;
  assign _092_ = rst ? 12'h000 : _194_;
  assign _195_ = stop ? 1'h0 : bias_0_1;
  assign _091_ = rst ? 1'h0 : _195_;
  assign _196_ = stop ? 12'h000 : bias_1_0;
  assign _090_ = rst ? 12'h000 : _196_;
  assign _197_ = stop ? 1'h0 : bias_0_0;
  assign _089_ = rst ? 1'h0 : _197_;
  assign _198_ = stop ? 12'h000 : terms_1_4;
  assign _088_ = rst ? 12'h000 : _198_;
  assign _199_ = stop ? 1'h0 : terms_0_4;
  assign _087_ = rst ? 1'h0 : _199_;
  assign _200_ = stop ? 12'h000 : terms_1_3;
  assign _086_ = rst ? 12'h000 : _200_;
  assign _201_ = stop ? 1'h0 : terms_0_3;
  assign _085_ = rst ? 1'h0 : _201_;
  assign _202_ = stop ? 12'h000 : terms_1_2;
  assign _083_ = rst ? 12'h000 : _202_;
  assign _203_ = stop ? 1'h0 : terms_0_2;
  assign _082_ = rst ? 1'h0 : _203_;
  assign _204_ = stop ? 12'h000 : terms_1_1;
  assign _081_ = rst ? 12'h000 : _204_;
  assign _205_ = stop ? 1'h0 : terms_0_1;
  assign _080_ = rst ? 1'h0 : _205_;
  assign _206_ = stop ? 12'h000 : terms_1_0;
  assign _079_ = rst ? 12'h000 : _206_;
  assign _207_ = stop ? 1'h0 : terms_0_0;
  assign _078_ = rst ? 1'h0 : _207_;
  assign _208_ = stop ? 12'h000 : row;
  assign _077_ = rst ? 12'h000 : _208_;
  assign _209_ = stop ? 1'h0 : step;
  assign _076_ = rst ? 1'h0 : _209_;
  assign _210_ = stop ? 1'h0 : inside_0_2;
  assign _075_ = rst ? 1'h0 : _210_;
  assign _211_ = stop ? 1'h0 : inside_0_1;
  assign _074_ = rst ? 1'h0 : _211_;
  assign _212_ = stop ? 1'h0 : inside_0_0;
  assign _072_ = rst ? 1'h0 : _212_;
  assign _213_ = stop ? 1'h0 : valid;
  assign _071_ = rst ? 1'h0 : _213_;
  assign _214_ = stop ? 1'h0 : operand_1_3;
  assign _070_ = rst ? 1'h0 : _214_;
  assign _215_ = stop ? 1'h0 : operand_0_3;
  assign _069_ = rst ? 1'h0 : _215_;
  assign _216_ = stop ? 1'h0 : operand_1_2;
  assign _068_ = rst ? 1'h0 : _216_;
  assign _217_ = stop ? 1'h0 : operand_0_2;
  assign _067_ = rst ? 1'h0 : _217_;
  assign _218_ = stop ? 1'h0 : operand_1_1;
  assign _066_ = rst ? 1'h0 : _218_;
  assign _219_ = stop ? 1'h0 : operand_0_1;
  assign _065_ = rst ? 1'h0 : _219_;
  assign _220_ = stop ? 1'h0 : operand_1_0;
  assign _064_ = rst ? 1'h0 : _220_;
  assign _221_ = stop ? 1'h0 : operand_0_0;
  assign _063_ = rst ? 1'h0 : _221_;
  assign _222_ = stop ? 1'h0 : first_tap;
  assign _061_ = rst ? 1'h0 : _222_;
  assign _223_ = stop ? 1'h0 : lane_chunk;
  assign _060_ = rst ? 1'h0 : _223_;
  assign _224_ = stop ? 1'h0 : _073_;
  assign _059_ = rst ? 1'h0 : _224_;
  assign _225_ = stop ? 16'h0000 : position;
  assign _058_ = rst ? 16'h0000 : _225_;
  assign _226_ = stop ? 1'h0 : group;
  assign _057_ = rst ? 1'h0 : _226_;
  assign _227_ = stop ? 1'h0 : _052_;
  assign _056_ = rst ? 1'h0 : _227_;
  assign _228_ = stop ? 1'h0 : _041_;
  assign _055_ = rst ? 1'h0 : _228_;
  assign _229_ = done ? 1'h0 : busy;
  assign _230_ = start ? 1'h1 : _229_;
  assign _231_ = stop ? 1'h0 : _230_;
  assign _054_ = rst ? 1'h0 : _231_;
  tnthw_t8x8_vector_unit_channel_0 channel_0 (
    .\bias$20 (bias),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_0),
    .\port$3290$145 (word[162:145]),
    .result(\result$243 ),
    .rst(rst),
    .shift(shift),
    .stop(stop),
    .\terms$7 (terms[23:0]),
    .valid(valid_0_7)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_1 (
    .\bias$20 (\bias$174 [95:48]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_1),
    .\port$3290$145 (word[162:145]),
    .result(\result$244 ),
    .rst(rst),
    .shift(\shift$176 [11:6]),
    .stop(stop),
    .\terms$7 (terms[47:24]),
    .valid(valid_0_7)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_2 (
    .\bias$20 (\bias$174 [143:96]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_2),
    .\port$3290$145 (word[162:145]),
    .result(\result$245 ),
    .rst(rst),
    .shift(\shift$176 [17:12]),
    .stop(stop),
    .\terms$7 (terms[71:48]),
    .valid(valid_0_7)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_3 (
    .\bias$20 (\bias$174 [191:144]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_3),
    .\port$3290$145 (word[162:145]),
    .result(\result$246 ),
    .rst(rst),
    .shift(\shift$176 [23:18]),
    .stop(stop),
    .\terms$7 (terms[95:72]),
    .valid(valid_0_7)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_4 (
    .\bias$20 (\bias$174 [239:192]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_4),
    .\port$3290$145 (word[162:145]),
    .result(\result$247 ),
    .rst(rst),
    .shift(\shift$176 [29:24]),
    .stop(stop),
    .\terms$7 (terms[119:96]),
    .valid(valid_0_7)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_5 (
    .\bias$20 (\bias$174 [287:240]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_5),
    .\port$3290$145 (word[162:145]),
    .result(\result$248 ),
    .rst(rst),
    .shift(\shift$176 [35:30]),
    .stop(stop),
    .\terms$7 (terms[143:120]),
    .valid(valid_0_7)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_6 (
    .\bias$20 (\bias$174 [335:288]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_6),
    .\port$3290$145 (word[162:145]),
    .result(\result$249 ),
    .rst(rst),
    .shift(\shift$176 [41:36]),
    .stop(stop),
    .\terms$7 (terms[167:144]),
    .valid(valid_0_7)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_7 (
    .\bias$20 (\bias$174 [383:336]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_7),
    .\port$3290$145 (word[162:145]),
    .result(\result$250 ),
    .rst(rst),
    .shift(\shift$176 [47:42]),
    .stop(stop),
    .\terms$7 (terms[191:168]),
    .valid(valid_0_7)
  );
  tnthw_t8x8_vector_unit_rescale_table rescale_table (
    .clk(clk),
    .port__addr(terms_1_4[5:0]),
    .\port__addr$18 (bias_1_2[5:0]),
    .port__data({ terms_b, terms_a }),
    .\port__data$22 ({ \shift$176 [47:6], shift, \bias$174 [383:48], bias }),
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
    .stop(stop),
    .valid(valid)
  );
  assign accumulator_bank = word[175];
  assign accumulator_address = read_3_0[4:0];
  assign write__data = { \result$250 , \result$249 , \result$248 , \result$247 , \result$246 , \result$245 , \result$244 , \result$243  };
  assign write__mask = mask;
  assign write__address = result_3_11;
  assign write__en = result_0_11;
  assign write__held = held_write;
  assign \$signal$251  = { \result$250 , \result$249 , \result$248 , \result$247 , \result$246 , \result$245 , \result$244 , \result$243  };
  assign result = { \result$250 , \result$249 , \result$248 , \result$247 , \result$246 , \result$245 , \result$244 , \result$243  };
  assign \high$241  = word[162:154];
  assign \low$240  = word[153:145];
  assign \shift$239  = \shift$176 [47:42];
  assign \bias$238  = \bias$174 [383:336];
  assign \maximum$237  = \$signal$120 ;
  assign \valid$236  = valid_0_7;
  assign \first$235  = tap_0_8;
  assign \terms$234  = terms[191:168];
  assign \operand$233  = operand_7;
  assign \high$232  = word[162:154];
  assign \low$231  = word[153:145];
  assign \shift$230  = \shift$176 [41:36];
  assign \bias$229  = \bias$174 [335:288];
  assign \maximum$228  = \$signal$120 ;
  assign \valid$227  = valid_0_7;
  assign \first$226  = tap_0_8;
  assign \terms$225  = terms[167:144];
  assign \operand$224  = operand_6;
  assign \high$223  = word[162:154];
  assign \low$222  = word[153:145];
  assign \shift$221  = \shift$176 [35:30];
  assign \bias$220  = \bias$174 [287:240];
  assign \maximum$219  = \$signal$120 ;
  assign \valid$218  = valid_0_7;
  assign \first$217  = tap_0_8;
  assign \terms$216  = terms[143:120];
  assign \operand$215  = operand_5;
  assign \high$214  = word[162:154];
  assign \low$213  = word[153:145];
  assign \shift$212  = \shift$176 [29:24];
  assign \bias$211  = \bias$174 [239:192];
  assign \maximum$210  = \$signal$120 ;
  assign \valid$209  = valid_0_7;
  assign \first$208  = tap_0_8;
  assign \terms$207  = terms[119:96];
  assign \operand$206  = operand_4;
  assign \high$205  = word[162:154];
  assign \low$204  = word[153:145];
  assign \shift$203  = \shift$176 [23:18];
  assign \bias$202  = \bias$174 [191:144];
  assign \maximum$201  = \$signal$120 ;
  assign \valid$200  = valid_0_7;
  assign \first$199  = tap_0_8;
  assign \terms$198  = terms[95:72];
  assign \operand$197  = operand_3;
  assign \high$196  = word[162:154];
  assign \low$195  = word[153:145];
  assign \shift$194  = \shift$176 [17:12];
  assign \bias$193  = \bias$174 [143:96];
  assign \maximum$192  = \$signal$120 ;
  assign \valid$191  = valid_0_7;
  assign \first$190  = tap_0_8;
  assign \terms$189  = terms[71:48];
  assign \operand$188  = operand_2;
  assign \high$187  = word[162:154];
  assign \low$186  = word[153:145];
  assign \shift$185  = \shift$176 [11:6];
  assign \bias$184  = \bias$174 [95:48];
  assign \maximum$183  = \$signal$120 ;
  assign \valid$182  = valid_0_7;
  assign \first$181  = tap_0_8;
  assign \terms$180  = terms[47:24];
  assign \operand$179  = operand_1;
  assign high = word[162:154];
  assign low = word[153:145];
  assign \shift$176 [5:0] = shift;
  assign \bias$174 [47:0] = bias;
  assign maximum = \$signal$120 ;
  assign \valid$171  = valid_0_7;
  assign first = tap_0_8;
  assign \terms$169  = terms[23:0];
  assign operand = operand_0;
  assign bias_row = bias_1_2[5:0];
  assign bias_read = bias_0_2;
  assign terms_row = terms_1_4[5:0];
  assign terms_read = terms_0_4;
  assign table_data = write_data;
  assign table_row = write_row;
  assign table_write = write;
  assign drain_read = read_1_0;
  assign \step$138  = step;
  assign accumulator_group = read_2_0;
  assign accumulator_read = read_1_0;
  assign address = read__address;
  assign read__valid = valid;
  assign read__en = read_0_0;
  assign read__held = held_read;
  assign \instruction$125  = instruction;
  assign \start$123  = start;
  assign \$signal$122  = word[162:154];
  assign \$signal$121  = word[153:145];
  assign result_1_11 = done;
endmodule

module tnthw_t8x8_vector_unit_channel_0(rst, stop, maximum, operand, \terms$7 , \bias$20 , shift, result, first, valid, \port$3290$145 , clk);
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
  wire _38_;
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
  input [17:0] \port$3290$145 ;
  wire [17:0] \port$3290$145 ;
  reg [34:0] product = 35'h000000000;
  output [7:0] result;
  wire [7:0] result;
  input rst;
  wire rst;
  reg [48:0] scaled = 49'h0000000000000;
  input [5:0] shift;
  wire [5:0] shift;
  input stop;
  wire stop;
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
  assign _25_ = $signed(scaled) < $signed(\port$3290$145 [8:0]);
  assign _26_ = $signed(scaled) > $signed(\port$3290$145 [17:9]);
  assign _27_ = _26_ ? { \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17], \port$3290$145 [17:9] } : scaled;
  assign { _28_[48:8], result } = _25_ ? { \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8], \port$3290$145 [8:0] } : _27_;
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
  assign _38_ = stop ? 1'h0 : _10_;
  assign _29_ = rst ? 1'h0 : _38_;
  assign _28_[7:0] = result;
  assign high = \port$3290$145 [17:9];
  assign low = \port$3290$145 [8:0];
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

module tnthw_t8x8_vector_unit_steps(rst, stop, last_tap, last, destination, valid, address, start, instruction, held, first_tap, step, group, lane_chunk, row, first_of_chunk, index, clk);
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
  wire [19:0] _048_;
  wire [19:0] _049_;
  wire [19:0] _050_;
  wire [19:0] _051_;
  wire _052_;
  wire _053_;
  wire [11:0] _054_;
  wire [11:0] _055_;
  wire [11:0] _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire [15:0] _063_;
  wire [15:0] _064_;
  wire [15:0] _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire [377:0] _075_;
  wire [377:0] _076_;
  reg \$signal  = 1'h0;
  reg [15:0] \$signal$10  = 16'h0000;
  wire \$signal$16 ;
  wire \$signal$30 ;
  wire \$signal$9 ;
  output [19:0] address;
  wire [19:0] address;
  wire [19:0] \address$64 ;
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
  wire \last_tap$32 ;
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
  input stop;
  wire stop;
  wire [3:0] stride_x;
  wire [3:0] stride_y;
  wire [19:0] tap_step;
  output valid;
  wire valid;
  wire \valid$62 ;
  wire [13:0] width;
  wire [377:0] word;
  wire [377:0] \word$29 ;
  assign _028_ = ~ pool;
  assign valid = _028_ | \valid$62 ;
  assign address = pool ? \address$64  : operand;
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
  assign \$signal$30  = held[3:0] == 4'h9;
  assign _003_ = held[3:0] == 4'ha;
  assign _004_ = held[3:0] == 4'hb;
  assign pool = _003_ | _004_;
  assign _005_ = \$signal$30  ? \$signal  : 1'h1;
  assign last_tap = pool ? \last_tap$32  : _005_;
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
  assign _048_ = stop ? 20'h00000 : origin;
  assign _043_ = rst ? 20'h00000 : _048_;
  assign _049_ = stop ? 20'h00000 : source_b_next;
  assign _042_ = rst ? 20'h00000 : _049_;
  assign _050_ = stop ? 20'h00000 : source_a_next;
  assign _041_ = rst ? 20'h00000 : _050_;
  assign _051_ = stop ? 20'h00000 : destination_next;
  assign _039_ = rst ? 20'h00000 : _051_;
  assign _052_ = _046_ ? _047_ : first_of_chunk;
  assign _053_ = stop ? 1'h0 : _052_;
  assign _038_ = rst ? 1'h0 : _053_;
  assign _054_ = \$signal$9  ? _045_[11:0] : row;
  assign _055_ = start ? word[143:132] : _054_;
  assign _056_ = stop ? 12'h000 : _055_;
  assign _037_ = rst ? 12'h000 : _056_;
  assign _057_ = \$signal$9  ? _044_[0] : lane_chunk;
  assign _058_ = start ? word[108] : _057_;
  assign _059_ = stop ? 1'h0 : _058_;
  assign _036_ = rst ? 1'h0 : _059_;
  assign _060_ = \$signal$9  ? _029_[0] : group;
  assign _061_ = start ? 1'h0 : _060_;
  assign _062_ = stop ? 1'h0 : _061_;
  assign _035_ = rst ? 1'h0 : _062_;
  assign _063_ = \$signal$9  ? _020_[15:0] : \$signal$10 ;
  assign _064_ = start ? word[131:116] : _063_;
  assign _065_ = stop ? 16'h0000 : _064_;
  assign _034_ = rst ? 16'h0000 : _065_;
  assign _066_ = \$signal$9  ? _009_ : step;
  assign _067_ = start ? 1'h1 : _066_;
  assign _068_ = stop ? 1'h0 : _067_;
  assign _033_ = rst ? 1'h0 : _068_;
  assign _069_ = step ? 1'h0 : first_tap;
  assign _070_ = _000_ ? 1'h1 : _069_;
  assign _071_ = stop ? 1'h0 : _070_;
  assign _032_ = rst ? 1'h0 : _071_;
  assign _072_ = step ? 1'h1 : \$signal ;
  assign _073_ = _000_ ? 1'h0 : _072_;
  assign _074_ = stop ? 1'h0 : _073_;
  assign _031_ = rst ? 1'h0 : _074_;
  assign _075_ = start ? instruction : held;
  assign _076_ = stop ? 378'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 : _075_;
  assign _030_ = rst ? 378'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 : _076_;
  tnthw_t8x8_vector_unit_steps_window window (
    .address(\address$64 ),
    .clk(clk),
    .index(index),
    .last_position(last_position),
    .last_tap(\last_tap$32 ),
    .load(start),
    .origin(origin),
    .\port$2410$183 (instruction[360:183]),
    .positions(positions),
    .restart_position(\$signal$9 ),
    .rst(rst),
    .step_position(new_position),
    .step_tap(step),
    .stop(stop),
    .valid(\valid$62 )
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
  assign \word$29  = held;
  assign origin_next = origin;
endmodule

module tnthw_t8x8_vector_unit_steps_window(rst, stop, step_position, restart_position, origin, positions, last_tap, valid, load, \port$2410$183 , step_tap, last_position, index, address, clk);
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
  wire [20:0] _072_;
  wire [20:0] _073_;
  wire [20:0] _074_;
  wire [20:0] _075_;
  wire [20:0] _076_;
  wire [20:0] _077_;
  wire [20:0] _078_;
  wire [20:0] _079_;
  wire [20:0] _080_;
  wire [20:0] _081_;
  wire [20:0] _082_;
  wire [20:0] _083_;
  wire [15:0] _084_;
  wire [15:0] _085_;
  wire [15:0] _086_;
  wire [15:0] _087_;
  wire [15:0] _088_;
  wire [15:0] _089_;
  wire [15:0] _090_;
  wire [15:0] _091_;
  wire [15:0] _092_;
  wire [15:0] _093_;
  wire [15:0] _094_;
  wire [15:0] _095_;
  wire [15:0] _096_;
  wire [15:0] _097_;
  wire [16:0] _098_;
  wire [16:0] _099_;
  wire [16:0] _100_;
  wire [16:0] _101_;
  wire [16:0] _102_;
  wire [16:0] _103_;
  wire [3:0] _104_;
  wire [3:0] _105_;
  wire [3:0] _106_;
  wire [3:0] _107_;
  wire [3:0] _108_;
  wire [3:0] _109_;
  wire [3:0] _110_;
  wire [3:0] _111_;
  wire [19:0] _112_;
  wire [19:0] _113_;
  wire [19:0] _114_;
  wire [19:0] _115_;
  wire [19:0] _116_;
  wire [19:0] _117_;
  wire [13:0] _118_;
  wire [13:0] _119_;
  wire [13:0] _120_;
  wire [13:0] _121_;
  wire [13:0] _122_;
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
  wire [19:0] _133_;
  wire [19:0] _134_;
  wire [19:0] _135_;
  wire [20:0] _136_;
  wire [20:0] _137_;
  wire [20:0] _138_;
  wire [20:0] _139_;
  wire [20:0] _140_;
  wire [20:0] _141_;
  wire [20:0] _142_;
  wire [19:0] _143_;
  wire [19:0] _144_;
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
  wire [20:0] _155_;
  wire [20:0] _156_;
  wire [19:0] _157_;
  wire [19:0] _158_;
  wire [19:0] _159_;
  wire [19:0] _160_;
  wire [19:0] _161_;
  wire [19:0] _162_;
  wire [19:0] _163_;
  wire [12:0] _164_;
  wire [12:0] _165_;
  wire [12:0] _166_;
  wire [12:0] _167_;
  wire [12:0] _168_;
  wire [12:0] _169_;
  wire [12:0] _170_;
  wire [6:0] _171_;
  wire [6:0] _172_;
  wire [6:0] _173_;
  wire [6:0] _174_;
  wire [6:0] _175_;
  wire [6:0] _176_;
  wire [6:0] _177_;
  wire [6:0] _178_;
  wire [6:0] _179_;
  wire [6:0] _180_;
  wire [6:0] _181_;
  wire [6:0] _182_;
  wire [6:0] _183_;
  wire [6:0] _184_;
  wire [6:0] _185_;
  wire [6:0] _186_;
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
  wire [19:0] _197_;
  wire [19:0] _198_;
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
  input [177:0] \port$2410$183 ;
  wire [177:0] \port$2410$183 ;
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
  input stop;
  wire stop;
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
  assign _021_ = load ? \port$2410$183 [13:0] : kept_row_y;
  assign _022_ = load ? \port$2410$183 [27:14] : kept_column_x;
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
  assign _018_ = \port$2410$183 [97:84] - \port$2410$183 [41:28];
  assign _029_ = $signed(_018_) - $signed(3'h2);
  assign _040_ = \port$2410$183 [97:84] - \port$2410$183 [41:28];
  assign _051_ = $signed(_040_) - $signed(3'h2);
  assign _062_ = \port$2410$183 [97:84] - 2'h2;
  assign _070_ = $signed(positions_left) - $signed(2'h1);
  assign _071_ = index + 1'h1;
  assign _001_ = \$signal$38  + kept_stride_y;
  assign _002_ = $signed(\$signal ) - $signed(2'h1);
  assign _003_ = x + kept_stride_x;
  assign _004_ = \$signal$42  + kept_stride_x;
  assign _005_ = load | restart_position;
  assign _006_ = load ? \port$2410$183 [55:42] : kept_start_offset;
  assign _007_ = load ? \port$2410$183 [55:42] : kept_start_offset;
  assign _008_ = \port$2410$183 [171:166] - 2'h2;
  assign _009_ = \port$2410$183 [171:166] - 2'h2;
  assign _010_ = \port$2410$183 [177:172] - 2'h2;
  assign _012_ = \port$2410$183 [177:172] - 2'h2;
  assign _055_ = rst ? 20'h00000 : _198_;
  assign _072_ = \$signal [15] ? 21'h000000 : _003_[20:0];
  assign _073_ = step_position ? _072_ : x;
  assign _074_ = restart_position ? x : _073_;
  assign _075_ = load ? x : _074_;
  assign _076_ = _005_ ? { 7'h00, _006_ } : _075_;
  assign _077_ = stop ? 21'h000000 : _076_;
  assign _054_ = rst ? 21'h000000 : _077_;
  assign _078_ = \$signal [15] ? _001_[20:0] : \$signal$38 ;
  assign _079_ = step_position ? _078_ : \$signal$38 ;
  assign _080_ = restart_position ? \$signal$38  : _079_;
  assign _081_ = load ? \$signal$38  : _080_;
  assign _082_ = _005_ ? 21'h000000 : _081_;
  assign _083_ = stop ? 21'h000000 : _082_;
  assign _053_ = rst ? 21'h000000 : _083_;
  assign _084_ = step_position ? _071_[15:0] : index;
  assign _085_ = restart_position ? index : _084_;
  assign _086_ = load ? index : _085_;
  assign _087_ = _005_ ? 16'h0000 : _086_;
  assign _088_ = stop ? 16'h0000 : _087_;
  assign _052_ = rst ? 16'h0000 : _088_;
  assign _089_ = load ? { _062_[14], _062_ } : \$signal$36 ;
  assign _090_ = stop ? 16'h0000 : _089_;
  assign _050_ = rst ? 16'h0000 : _090_;
  assign _091_ = load ? _051_ : \$signal$35 ;
  assign _092_ = stop ? 16'h0000 : _091_;
  assign _049_ = rst ? 16'h0000 : _092_;
  assign _093_ = \$signal [15] ? \$signal$36  : _002_[15:0];
  assign _094_ = step_position ? _093_ : \$signal ;
  assign _095_ = restart_position ? \$signal$35  : _094_;
  assign _096_ = load ? _029_ : _095_;
  assign _097_ = stop ? 16'h0000 : _096_;
  assign _048_ = rst ? 16'h0000 : _097_;
  assign _098_ = load ? _011_ : positions_whole;
  assign _099_ = stop ? 17'h00000 : _098_;
  assign _047_ = rst ? 17'h00000 : _099_;
  assign _100_ = step_position ? _070_[16:0] : positions_left;
  assign _101_ = restart_position ? positions_whole : _100_;
  assign _102_ = load ? _000_ : _101_;
  assign _103_ = stop ? 17'h00000 : _102_;
  assign _046_ = rst ? 17'h00000 : _103_;
  assign _104_ = load ? 4'h1 : kept_dilation_x;
  assign _105_ = stop ? 4'h0 : _104_;
  assign _045_ = rst ? 4'h0 : _105_;
  assign _106_ = load ? 4'h1 : kept_dilation_y;
  assign _107_ = stop ? 4'h0 : _106_;
  assign _044_ = rst ? 4'h0 : _107_;
  assign _108_ = load ? \port$2410$183 [165:162] : kept_stride_x;
  assign _109_ = stop ? 4'h0 : _108_;
  assign _043_ = rst ? 4'h0 : _109_;
  assign _110_ = load ? \port$2410$183 [161:158] : kept_stride_y;
  assign _111_ = stop ? 4'h0 : _110_;
  assign _042_ = rst ? 4'h0 : _111_;
  assign _112_ = load ? \port$2410$183 [157:138] : kept_plane;
  assign _113_ = stop ? 20'h00000 : _112_;
  assign _041_ = rst ? 20'h00000 : _113_;
  assign _114_ = load ? \port$2410$183 [137:118] : kept_tap_step;
  assign _115_ = stop ? 20'h00000 : _114_;
  assign _039_ = rst ? 20'h00000 : _115_;
  assign _116_ = load ? \port$2410$183 [117:98] : kept_row_step;
  assign _117_ = stop ? 20'h00000 : _116_;
  assign _038_ = rst ? 20'h00000 : _117_;
  assign _118_ = load ? \port$2410$183 [83:70] : kept_width;
  assign _119_ = stop ? 14'h0000 : _118_;
  assign _037_ = rst ? 14'h0000 : _119_;
  assign _120_ = load ? \port$2410$183 [69:56] : kept_height;
  assign _121_ = stop ? 14'h0000 : _120_;
  assign _036_ = rst ? 14'h0000 : _121_;
  assign _122_ = load ? \port$2410$183 [27:14] : kept_column_x;
  assign _123_ = stop ? 14'h0000 : _122_;
  assign _035_ = rst ? 14'h0000 : _123_;
  assign _124_ = load ? \port$2410$183 [13:0] : kept_row_y;
  assign _125_ = stop ? 14'h0000 : _124_;
  assign _034_ = rst ? 14'h0000 : _125_;
  assign _126_ = load ? \port$2410$183 [55:42] : kept_start_offset;
  assign _127_ = stop ? 14'h0000 : _126_;
  assign _033_ = rst ? 14'h0000 : _127_;
  assign _128_ = stop ? 20'h00000 : _025_[19:0];
  assign _069_ = rst ? 20'h00000 : _128_;
  assign _129_ = kx_left[6] ? next_row : \$signal$59 ;
  assign _130_ = planes_left[12] ? _129_ : \$signal$59 ;
  assign _131_ = step_tap ? _130_ : \$signal$59 ;
  assign _132_ = step_position ? \$signal$59  : _131_;
  assign _133_ = load ? \$signal$59  : _132_;
  assign _134_ = _020_ ? origin : _133_;
  assign _135_ = stop ? 20'h00000 : _134_;
  assign _068_ = rst ? 20'h00000 : _135_;
  assign _136_ = kx_left[6] ? _019_[20:0] : \$signal$58 ;
  assign _137_ = planes_left[12] ? _136_ : \$signal$58 ;
  assign _138_ = step_tap ? _137_ : \$signal$58 ;
  assign _139_ = step_position ? \$signal$58  : _138_;
  assign _140_ = load ? \$signal$58  : _139_;
  assign _141_ = _020_ ? { _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_ } : _140_;
  assign _142_ = stop ? 21'h000000 : _141_;
  assign _067_ = rst ? 21'h000000 : _142_;
  assign _143_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _144_ = planes_left[12] ? _143_ : \$signal$56 ;
  assign _145_ = step_tap ? _144_ : \$signal$56 ;
  assign _146_ = step_position ? \$signal$56  : _145_;
  assign _147_ = load ? \$signal$56  : _146_;
  assign _148_ = _020_ ? origin : _147_;
  assign _149_ = stop ? 20'h00000 : _148_;
  assign _066_ = rst ? 20'h00000 : _149_;
  assign _150_ = kx_left[6] ? { kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x } : _016_[20:0];
  assign _151_ = planes_left[12] ? _150_ : \x$55 ;
  assign _152_ = step_tap ? _151_ : \x$55 ;
  assign _153_ = step_position ? \x$55  : _152_;
  assign _154_ = load ? \x$55  : _153_;
  assign _155_ = _020_ ? { _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_ } : _154_;
  assign _156_ = stop ? 21'h000000 : _155_;
  assign _065_ = rst ? 21'h000000 : _156_;
  assign _157_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _158_ = planes_left[12] ? _157_ : _014_[19:0];
  assign _159_ = step_tap ? _158_ : \$signal$54 ;
  assign _160_ = step_position ? \$signal$54  : _159_;
  assign _161_ = load ? \$signal$54  : _160_;
  assign _162_ = _020_ ? origin : _161_;
  assign _163_ = stop ? 20'h00000 : _162_;
  assign _064_ = rst ? 20'h00000 : _163_;
  assign _164_ = load ? 13'h1fff : planes_whole;
  assign _165_ = stop ? 13'h0000 : _164_;
  assign _063_ = rst ? 13'h0000 : _165_;
  assign _166_ = planes_left[12] ? planes_whole : _013_[12:0];
  assign _167_ = step_tap ? _166_ : planes_left;
  assign _168_ = step_position ? planes_whole : _167_;
  assign _169_ = load ? 13'h1fff : _168_;
  assign _170_ = stop ? 13'h0000 : _169_;
  assign _061_ = rst ? 13'h0000 : _170_;
  assign _171_ = load ? _012_ : kx_whole;
  assign _172_ = stop ? 7'h00 : _171_;
  assign _060_ = rst ? 7'h00 : _172_;
  assign _173_ = kx_left[6] ? kx_whole : _015_[6:0];
  assign _174_ = planes_left[12] ? _173_ : kx_left;
  assign _175_ = step_tap ? _174_ : kx_left;
  assign _176_ = step_position ? kx_whole : _175_;
  assign _177_ = load ? _010_ : _176_;
  assign _178_ = stop ? 7'h00 : _177_;
  assign _059_ = rst ? 7'h00 : _178_;
  assign _179_ = load ? _009_ : ky_whole;
  assign _180_ = stop ? 7'h00 : _179_;
  assign _058_ = rst ? 7'h00 : _180_;
  assign _181_ = kx_left[6] ? _017_[6:0] : ky_left;
  assign _182_ = planes_left[12] ? _181_ : ky_left;
  assign _183_ = step_tap ? _182_ : ky_left;
  assign _184_ = step_position ? ky_whole : _183_;
  assign _185_ = load ? _008_ : _184_;
  assign _186_ = stop ? 7'h00 : _185_;
  assign _057_ = rst ? 7'h00 : _186_;
  assign _187_ = \$signal [15] ? \$signal$41  : _004_[19:0];
  assign _188_ = step_position ? _187_ : \$signal$42 ;
  assign _189_ = restart_position ? \$signal$42  : _188_;
  assign _190_ = load ? \$signal$42  : _189_;
  assign _191_ = _005_ ? { 6'h00, _007_ } : _190_;
  assign _192_ = stop ? 20'h00000 : _191_;
  assign _056_ = rst ? 20'h00000 : _192_;
  assign _193_ = \$signal [15] ? \$signal$41  : \$signal$40 ;
  assign _194_ = step_position ? _193_ : \$signal$40 ;
  assign _195_ = restart_position ? \$signal$40  : _194_;
  assign _196_ = load ? \$signal$40  : _195_;
  assign _197_ = _005_ ? 20'h00000 : _196_;
  assign _198_ = stop ? 20'h00000 : _197_;
  assign _030_[19:0] = next_row;
  assign _028_[19:0] = \$signal$57 ;
  assign _026_[19:0] = \$signal$41 ;
  assign last_position = positions_left[16];
  assign planes = 12'h001;
  assign kernel_x = \port$2410$183 [177:172];
  assign kernel_y = \port$2410$183 [171:166];
  assign restart_tap = step_position;
  assign start_x = \port$2410$183 [41:28];
  assign out_width = \port$2410$183 [97:84];
  assign dilation_x = 4'h1;
  assign dilation_y = 4'h1;
  assign stride_x = \port$2410$183 [165:162];
  assign stride_y = \port$2410$183 [161:158];
  assign plane = \port$2410$183 [157:138];
  assign tap_step = \port$2410$183 [137:118];
  assign row_step = \port$2410$183 [117:98];
  assign width = \port$2410$183 [83:70];
  assign height = \port$2410$183 [69:56];
  assign column_x = \port$2410$183 [27:14];
  assign row_y = \port$2410$183 [13:0];
  assign start_offset = \port$2410$183 [55:42];
endmodule
