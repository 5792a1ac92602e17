// tnthw_t16x16a2: tnthw 0.1.0, machine t16x16a2, fields cec583e821ab
// Generated, do not edit; docs/machine.md describes the ports.

module tnthw_t16x16a2(entry, images, memory_beats, abort, port_rst, request__ready, read__payload, read__valid, read__error, write__ready, write__error, clk, rst, done, busy, error, error_unit, error_instruction, owing, request__payload__address, request__payload__beats
, request__payload__write, request__valid, read__ready, write__payload, write__valid, trace__started, trace__completed, events__vectors, events__padded_vectors, events__adds, events__weight_rows, events__array_reads, events__accumulator_writes, events__drain_reads, events__vector_steps, events__vector_reads, events__vector_writes, events__bias_reads, events__finish_passes, events__function_reads, events__memory_read_beats
, events__memory_write_beats, events__load_words, events__store_words, events__weight_fill_rows, events__bias_fill_rows, events__steps_fill_rows, events__function_fill_rows, events__fetch_beats, events__instructions, start);
  wire _00_;
  wire _01_;
  wire _02_;
  wire [31:0] _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire [15:0] _06_;
  wire [31:0] _07_;
  input abort;
  wire abort;
  wire [5:0] accumulator_address;
  wire [5:0] \accumulator_address$333 ;
  wire accumulator_bank;
  wire \accumulator_bank$331 ;
  wire [287:0] accumulator_data;
  wire [287:0] accumulator_data_0;
  wire [287:0] accumulator_data_1;
  wire accumulator_group;
  wire accumulator_read;
  wire \accumulator_read$329 ;
  wire accumulator_write;
  wire [5:0] accumulator_write_address;
  wire accumulator_write_bank;
  wire [287:0] accumulator_write_data_0;
  wire [287:0] accumulator_write_data_1;
  wire add__accumulator_writes;
  wire [8:0] add__adds;
  wire add__array_reads;
  wire add__bias_fill_rows;
  wire add__bias_reads;
  wire add__drain_reads;
  wire add__fetch_beats;
  wire add__finish_passes;
  wire add__function_fill_rows;
  wire add__function_reads;
  wire add__instructions;
  wire add__load_words;
  wire add__memory_read_beats;
  wire add__memory_write_beats;
  wire add__padded_vectors;
  wire add__steps_fill_rows;
  wire add__store_words;
  wire add__vector_reads;
  wire add__vector_steps;
  wire add__vector_writes;
  wire add__vectors;
  wire add__weight_fill_rows;
  wire add__weight_rows;
  wire [8:0] adds;
  wire alarm;
  wire \alarm$240 ;
  wire array__done;
  wire array__free;
  wire [305:0] array__head;
  wire [15:0] array__held_read;
  wire array__start;
  wire array__valid;
  wire [5:0] array_address;
  wire array_bank;
  wire [287:0] array_data_0;
  wire [287:0] array_data_1;
  wire array_read;
  wire [19:0] array_read__address;
  wire [31:0] array_read__data;
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
  wire \bad_row$223 ;
  wire bad_table;
  wire bad_vector_read;
  wire bad_vector_write;
  wire bad_weights;
  wire \begin ;
  wire \begin$183 ;
  wire bias_read;
  wire bias_write;
  wire \bias_write$301 ;
  output busy;
  wire busy;
  wire \busy$182 ;
  wire clear;
  wire \clear$177 ;
  wire \clear$236 ;
  wire \clear$338 ;
  input clk;
  wire clk;
  wire [3:0] code;
  wire [15:0] completed_memory;
  wire [15:0] completed_vector;
  wire [209:0] data;
  wire [305:0] \data$73 ;
  wire [407:0] \data$89 ;
  wire deadlock;
  wire [15:0] decoded;
  wire [15:0] dispatched;
  output done;
  wire done;
  wire \done$181 ;
  wire \done$65 ;
  wire \done$83 ;
  wire \done$99 ;
  wire drain_read;
  wire drained;
  input [31:0] entry;
  wire [31:0] entry;
  wire [31:0] \entry$157 ;
  wire [19:0] \entry$164 ;
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
  output [47:0] events__bias_fill_rows;
  wire [47:0] events__bias_fill_rows;
  output [47:0] events__bias_reads;
  wire [47:0] events__bias_reads;
  output [47:0] events__drain_reads;
  wire [47:0] events__drain_reads;
  output [47:0] events__fetch_beats;
  wire [47:0] events__fetch_beats;
  output [47:0] events__finish_passes;
  wire [47:0] events__finish_passes;
  output [47:0] events__function_fill_rows;
  wire [47:0] events__function_fill_rows;
  output [47:0] events__function_reads;
  wire [47:0] events__function_reads;
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
  output [47:0] events__steps_fill_rows;
  wire [47:0] events__steps_fill_rows;
  output [47:0] events__store_words;
  wire [47:0] events__store_words;
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
  wire \fetched$168 ;
  wire fetching;
  wire fill;
  wire [19:0] fill_address;
  wire [127:0] fill_data;
  wire first;
  wire \first$151 ;
  wire free;
  wire \free$81 ;
  wire \free$97 ;
  wire [2:0] full;
  wire \full$170 ;
  wire \full$171 ;
  wire \full$172 ;
  wire function_read;
  wire function_write;
  wire \function_write$305 ;
  wire [511:0] gathered;
  wire [209:0] head;
  wire [305:0] \head$79 ;
  wire [407:0] \head$95 ;
  wire [15:0] held_read;
  wire [15:0] \held_read$101 ;
  wire [15:0] \held_read$85 ;
  wire [15:0] held_write;
  wire [15:0] \held_write$105 ;
  wire idle;
  wire illegal;
  input [15:0] images;
  wire [15:0] images;
  wire [15:0] \images$158 ;
  wire [31:0] input_offset;
  wire [31:0] \input_offset$153 ;
  wire [407:0] instruction;
  wire [407:0] \instruction$103 ;
  wire [15:0] \instruction$245 ;
  wire [209:0] \instruction$69 ;
  wire [305:0] \instruction$87 ;
  wire [19:0] load__address;
  wire [31:0] load__data;
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
  reg [31:0] \memory_beats$148  = 32'd0;
  wire [31:0] \memory_beats$149 ;
  wire [19:0] memory_read__address;
  wire [31:0] memory_read__data;
  wire memory_read__en;
  wire [15:0] memory_read__held;
  wire memory_read__valid;
  wire [19:0] memory_write__address;
  wire [31:0] memory_write__data;
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
  reg [15:0] number_16 = 16'h0000;
  wire [15:0] number_17;
  wire [15:0] number_18;
  wire [15:0] number_19;
  wire [15:0] number_1_0;
  wire [15:0] number_2;
  wire [15:0] number_20;
  wire [15:0] number_2_0;
  wire [15:0] number_3;
  wire [15:0] number_4;
  wire [15:0] number_5;
  wire [15:0] number_6;
  wire [15:0] number_7;
  wire [15:0] number_8;
  wire [15:0] number_9;
  wire [31:0] output_offset;
  wire [31:0] \output_offset$155 ;
  output owing;
  wire owing;
  wire padded;
  wire [407:0] page_data;
  wire [4:0] page_entry;
  wire page_slot;
  wire page_write;
  wire \page_write$160 ;
  wire pass_;
  wire pop;
  wire \pop$74 ;
  wire \pop$90 ;
  input port_rst;
  wire port_rst;
  wire \port_rst$141 ;
  wire push;
  wire [2:0] \push$53 ;
  wire \push$72 ;
  wire \push$88 ;
  wire quiet;
  wire [20:0] raised;
  wire [19:0] read__address;
  wire [19:0] \read__address$257 ;
  wire [31:0] read__data;
  wire [31:0] \read__data$258 ;
  wire read__en;
  wire \read__en$261 ;
  input read__error;
  wire read__error;
  wire \read__error$133 ;
  wire [15:0] read__held;
  wire [15:0] \read__held$263 ;
  input [31:0] read__payload;
  wire [31:0] read__payload;
  wire [31:0] \read__payload$134 ;
  output read__ready;
  wire read__ready;
  wire \read__ready$135 ;
  input read__valid;
  wire read__valid;
  wire \read__valid$136 ;
  wire \read__valid$255 ;
  wire \read__valid$265 ;
  wire read_beat;
  wire [31:0] read_data__payload;
  wire read_data__ready;
  wire read_data__valid;
  wire read_error;
  output [31:0] request__payload__address;
  wire [31:0] request__payload__address;
  wire [31:0] \request__payload__address$107 ;
  wire [31:0] \request__payload__address$128 ;
  output [19:0] request__payload__beats;
  wire [19:0] request__payload__beats;
  wire [19:0] \request__payload__beats$109 ;
  wire [19:0] \request__payload__beats$129 ;
  output request__payload__write;
  wire request__payload__write;
  wire \request__payload__write$111 ;
  wire \request__payload__write$130 ;
  input request__ready;
  wire request__ready;
  wire \request__ready$112 ;
  wire \request__ready$131 ;
  output request__valid;
  wire request__valid;
  wire \request__valid$115 ;
  wire \request__valid$132 ;
  wire resident;
  wire \resident$180 ;
  wire [32:0] room;
  wire [32:0] \room$147 ;
  wire [15:0] row;
  input rst;
  wire rst;
  wire settled;
  wire silent;
  wire slot;
  input start;
  wire start;
  wire \start$102 ;
  wire \start$144 ;
  wire \start$156 ;
  wire \start$184 ;
  wire \start$68 ;
  wire \start$86 ;
  wire step;
  wire steps_write;
  wire \steps_write$303 ;
  wire stop;
  wire \stop$143 ;
  wire \stop$241 ;
  wire [19:0] store__address;
  wire [31:0] store__data;
  wire store__en;
  wire [15:0] store__held;
  wire store__valid;
  wire [15:0] streamed;
  wire stuck;
  wire \stuck$176 ;
  wire [511:0] table_data;
  wire [8:0] table_row;
  wire take;
  wire \take$186 ;
  wire [47:0] total__accumulator_writes;
  wire [47:0] total__adds;
  wire [47:0] total__array_reads;
  wire [47:0] total__bias_fill_rows;
  wire [47:0] total__bias_reads;
  wire [47:0] total__drain_reads;
  wire [47:0] total__fetch_beats;
  wire [47:0] total__finish_passes;
  wire [47:0] total__function_fill_rows;
  wire [47:0] total__function_reads;
  wire [47:0] total__instructions;
  wire [47:0] total__load_words;
  wire [47:0] total__memory_read_beats;
  wire [47:0] total__memory_write_beats;
  wire [47:0] total__padded_vectors;
  wire [47:0] total__steps_fill_rows;
  wire [47:0] total__store_words;
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
  wire [31:0] unit_read__payload;
  wire unit_read__ready;
  wire unit_read__valid;
  wire [31:0] unit_request__payload__address;
  wire [19:0] unit_request__payload__beats;
  wire unit_request__payload__write;
  wire unit_request__ready;
  wire unit_request__valid;
  wire [31:0] unit_write__payload;
  wire unit_write__ready;
  wire unit_write__valid;
  wire valid;
  wire \valid$77 ;
  wire \valid$93 ;
  wire vector;
  wire vector__done;
  wire vector__free;
  wire [407:0] vector__head;
  wire [15:0] vector__held_read;
  wire [15:0] vector__held_write;
  wire vector__start;
  wire vector__valid;
  wire [5:0] vector_address;
  wire vector_bank;
  wire [287:0] vector_data;
  wire vector_group;
  wire vector_read;
  wire [19:0] vector_read__address;
  wire [31:0] vector_read__data;
  wire vector_read__en;
  wire [15:0] vector_read__held;
  wire vector_read__valid;
  wire [19:0] vector_write__address;
  wire [31:0] vector_write__data;
  wire vector_write__en;
  wire [15:0] vector_write__held;
  wire vector_write__mask;
  wire watch;
  wire weight_row;
  wire weights_write;
  wire word_read;
  wire \word_read$355 ;
  wire \word_read$369 ;
  wire write;
  wire [19:0] write__address;
  wire [31:0] write__data;
  wire write__en;
  input write__error;
  wire write__error;
  wire \write__error$137 ;
  wire [15:0] write__held;
  wire write__mask;
  output [31:0] write__payload;
  wire [31:0] write__payload;
  wire [31:0] \write__payload$138 ;
  input write__ready;
  wire write__ready;
  wire \write__ready$139 ;
  output write__valid;
  wire write__valid;
  wire \write__valid$140 ;
  wire [5:0] write_address;
  wire write_bank;
  wire write_beat;
  wire [287:0] write_data_0;
  wire [287:0] write_data_1;
  wire [31:0] write_data__payload;
  wire write_data__ready;
  wire write_data__valid;
  wire write_error;
  assign drained = idle & _01_;
  assign _02_ = | error;
  assign stop = busy & _02_;
  assign settled = quiet | silent;
  assign owing = ~ quiet;
  assign add__fetch_beats = add__memory_read_beats & fetching;
  assign add__instructions = | \push$53 ;
  always @(posedge clk)
    \memory_beats$148  <= _03_;
  always @(posedge clk)
    number_0 <= _04_;
  always @(posedge clk)
    number_13 <= _05_;
  always @(posedge clk)
    number_16 <= _06_;
  assign _00_ = | { vector__valid, array__valid, memory__valid };
  assign _01_ = ~ _00_;
  assign _06_ = rst ? 16'h0000 : number_19;
  assign _05_ = rst ? 16'h0000 : completed_vector;
  assign _04_ = rst ? 16'h0000 : completed_memory;
  assign _07_ = \start$144  ? memory_beats : \memory_beats$148 ;
  assign _03_ = rst ? 32'd0 : _07_;
  tnthw_t16x16a2_accumulators accumulators (
    .array_address(array_address),
    .array_bank(array_bank),
    .array_data_0(accumulator_data_0),
    .array_data_1(accumulator_data_1),
    .array_read(array_read),
    .clk(clk),
    .rst(rst),
    .vector_address(vector_address),
    .vector_bank(vector_bank),
    .vector_data(accumulator_data),
    .vector_group(vector_group),
    .vector_read(vector_read),
    .write(write),
    .write_address(write_address),
    .write_bank(write_bank),
    .write_data_0(write_data_0),
    .write_data_1(write_data_1)
  );
  tnthw_t16x16a2_activations activations (
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
    .memory_write__address(\entry$164 ),
    .memory_write__data(gathered[31:0]),
    .memory_write__en(memory_write__en),
    .memory_write__held(memory__held_write),
    .rst(rst),
    .vector_read__address(vector_read__address),
    .vector_read__en(vector_read__en),
    .vector_read__held(vector__held_read),
    .vector_read__valid(vector_read__valid),
    .vector_word(\read__data$258 ),
    .vector_write__address(vector_write__address),
    .vector_write__data(vector_write__data),
    .vector_write__en(vector_write__en),
    .vector_write__held(vector__held_write),
    .vector_write__mask(vector_write__mask)
  );
  tnthw_t16x16a2_array_numbers array_numbers (
    .\begin (\clear$177 ),
    .clk(clk),
    .decoded(number_10),
    .row(number_12),
    .rst(rst),
    .start(\pop$74 ),
    .streamed(number_11),
    .take(take)
  );
  tnthw_t16x16a2_array_queue array_queue (
    .clk(clk),
    .full(\full$171 ),
    .head(array__head),
    .pop(\pop$74 ),
    .rst(rst),
    .stop(stop),
    .valid(array__valid),
    .write__data(instruction[305:0]),
    .write__en(\push$53 [1])
  );
  tnthw_t16x16a2_array_unit array_unit (
    .accumulator_address(array_address),
    .accumulator_bank(array_bank),
    .accumulator_data_0(accumulator_data_0),
    .accumulator_data_1(accumulator_data_1),
    .accumulator_read(array_read),
    .accumulator_write(write),
    .accumulator_write_address(write_address),
    .accumulator_write_bank(write_bank),
    .accumulator_write_data_0(write_data_0),
    .accumulator_write_data_1(write_data_1),
    .adds(add__adds),
    .bad_row(bad_row),
    .clk(clk),
    .done(array__done),
    .fill(fill),
    .fill_address(\entry$164 ),
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
    .start(\pop$74 ),
    .stop(stop),
    .take(take)
  );
  tnthw_t16x16a2_counters counters (
    .add__accumulator_writes(write),
    .add__adds(add__adds),
    .add__array_reads(add__array_reads),
    .add__bias_fill_rows(bias_write),
    .add__bias_reads(add__bias_reads),
    .add__drain_reads(vector_read),
    .add__fetch_beats(add__fetch_beats),
    .add__finish_passes(add__finish_passes),
    .add__function_fill_rows(function_write),
    .add__function_reads(add__function_reads),
    .add__instructions(add__instructions),
    .add__load_words(memory_write__en),
    .add__memory_read_beats(add__memory_read_beats),
    .add__memory_write_beats(add__memory_write_beats),
    .add__padded_vectors(add__padded_vectors),
    .add__steps_fill_rows(steps_write),
    .add__store_words(add__store_words),
    .add__vector_reads(add__vector_reads),
    .add__vector_steps(add__vector_steps),
    .add__vector_writes(vector_write__en),
    .add__vectors(add__vectors),
    .add__weight_fill_rows(fill),
    .add__weight_rows(add__weight_rows),
    .clear(\start$144 ),
    .clk(clk),
    .rst(rst),
    .total__accumulator_writes(events__accumulator_writes),
    .total__adds(events__adds),
    .total__array_reads(events__array_reads),
    .total__bias_fill_rows(events__bias_fill_rows),
    .total__bias_reads(events__bias_reads),
    .total__drain_reads(events__drain_reads),
    .total__fetch_beats(events__fetch_beats),
    .total__finish_passes(events__finish_passes),
    .total__function_fill_rows(events__function_fill_rows),
    .total__function_reads(events__function_reads),
    .total__instructions(events__instructions),
    .total__load_words(events__load_words),
    .total__memory_read_beats(events__memory_read_beats),
    .total__memory_write_beats(events__memory_write_beats),
    .total__padded_vectors(events__padded_vectors),
    .total__steps_fill_rows(events__steps_fill_rows),
    .total__store_words(events__store_words),
    .total__vector_reads(events__vector_reads),
    .total__vector_steps(events__vector_steps),
    .total__vector_writes(events__vector_writes),
    .total__vectors(events__vectors),
    .total__weight_fill_rows(events__weight_fill_rows),
    .total__weight_rows(events__weight_rows)
  );
  tnthw_t16x16a2_error_latch error_latch (
    .alarm(alarm),
    .clear(\start$144 ),
    .clk(clk),
    .code(error),
    .instruction(error_instruction),
    .number_0(number_0),
    .number_10(number_10),
    .number_11(number_11),
    .number_12(number_12),
    .number_13(number_13),
    .number_16(number_16),
    .number_19(number_19),
    .raised({ abort, deadlock, bad_page, bad_field, bad_opcode, \bad_row$223 , bad_vector_write, bad_vector_read, bad_row, bad_array_read, illegal, write__error, read_error, unasked, silent, bad_address, bad_weights, bad_table, bad_memory_write, bad_memory_read, bad_count }),
    .rst(rst),
    .unit(error_unit),
    .watch(busy)
  );
  tnthw_t16x16a2_memory_queue memory_queue (
    .clk(clk),
    .full(\full$170 ),
    .head(memory__head),
    .pop(pop),
    .rst(rst),
    .stop(stop),
    .valid(memory__valid),
    .write__data(instruction[209:0]),
    .write__en(\push$53 [0])
  );
  tnthw_t16x16a2_memory_unit memory_unit (
    .bad_count(bad_count),
    .bad_table(bad_table),
    .bad_weights(bad_weights),
    .beats(unit_request__payload__beats),
    .beats__payload(read__payload),
    .\beats__ready$41 (write_data__ready),
    .beats__valid(read_data__valid),
    .bias_write(bias_write),
    .clk(clk),
    .done(memory__done),
    .fetched(fetched),
    .fetching(fetching),
    .first(first),
    .free(memory__free),
    .function_write(function_write),
    .gathered(gathered),
    .held_read(memory__held_read),
    .held_write(memory__held_write),
    .input_offset(input_offset),
    .instruction(memory__head),
    .load__address(\entry$164 ),
    .load__en(memory_write__en),
    .memory_beats(\memory_beats$148 ),
    .output_offset(output_offset),
    .page_write(page_write),
    .read__data(store__data),
    .read_beat(add__memory_read_beats),
    .read_data__ready(unit_read__ready),
    .request__payload__address(unit_request__payload__address),
    .request__payload__write(unit_request__payload__write),
    .request__ready(\request__ready$112 ),
    .request__valid(unit_request__valid),
    .room(room),
    .rst(rst),
    .slot(page_slot),
    .start(pop),
    .steps_write(steps_write),
    .stop(stop),
    .store__address(memory_read__address),
    .store__en(memory_read__en),
    .weights_write(fill),
    .word_read(add__store_words),
    .write_beat(add__memory_write_beats),
    .write_data__payload(unit_write__payload),
    .write_data__valid(unit_write__valid)
  );
  tnthw_t16x16a2_port_guard port_guard (
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
    .start(\start$144 ),
    .stop(stop),
    .unasked(unasked),
    .unit_read__payload(read__payload),
    .unit_read__ready(unit_read__ready),
    .unit_read__valid(read_data__valid),
    .unit_request__payload__address(unit_request__payload__address),
    .unit_request__payload__beats(unit_request__payload__beats),
    .unit_request__payload__write(unit_request__payload__write),
    .unit_request__ready(\request__ready$112 ),
    .unit_request__valid(unit_request__valid),
    .unit_write__payload(unit_write__payload),
    .unit_write__ready(write_data__ready),
    .unit_write__valid(unit_write__valid),
    .write__payload(write__payload),
    .write__ready(write__ready),
    .write__valid(write__valid),
    .write_error(write__error)
  );
  tnthw_t16x16a2_scheduler scheduler (
    .array__done(array__done),
    .array__free(array__free),
    .array__head(array__head),
    .array__held_read(array__held_read),
    .array__start(\pop$74 ),
    .array__valid(array__valid),
    .clear(\clear$177 ),
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
    .vector__start(\pop$90 ),
    .vector__valid(vector__valid)
  );
  tnthw_t16x16a2_sequencer sequencer (
    .alarm(alarm),
    .bad_field(bad_field),
    .bad_opcode(bad_opcode),
    .bad_page(bad_page),
    .busy(busy),
    .clear(\start$144 ),
    .clk(clk),
    .deadlock(deadlock),
    .dispatched(number_19),
    .done(done),
    .drained(drained),
    .\entry$17 (entry),
    .fetched(fetched),
    .first(first),
    .images(images),
    .input_offset(input_offset),
    .\instruction$34 (instruction),
    .output_offset(output_offset),
    .\port$5604$0 (\full$170 ),
    .\port$5616$0 (\full$171 ),
    .\port$5628$0 (\full$172 ),
    .push(\push$53 ),
    .resident(resident),
    .restart(\clear$177 ),
    .rst(rst),
    .settled(settled),
    .\start$48 (start),
    .stop(stop),
    .stuck(stuck),
    .write(page_write),
    .write_data(gathered[407:0]),
    .write_entry(\entry$164 [4:0]),
    .write_slot(page_slot)
  );
  tnthw_t16x16a2_vector_queue vector_queue (
    .clk(clk),
    .full(\full$172 ),
    .head(vector__head),
    .pop(\pop$90 ),
    .rst(rst),
    .stop(stop),
    .valid(vector__valid),
    .write__data(instruction),
    .write__en(\push$53 [2])
  );
  tnthw_t16x16a2_vector_unit vector_unit (
    .accumulator_address(vector_address),
    .accumulator_bank(vector_bank),
    .accumulator_data(accumulator_data),
    .\bad_row$595 (\bad_row$223 ),
    .bias_read(add__bias_reads),
    .bias_write(bias_write),
    .clk(clk),
    .done(vector__done),
    .free(vector__free),
    .function_read(add__function_reads),
    .held(vector__held_write),
    .held_read(vector__held_read),
    .instruction(vector__head),
    .pass_(add__finish_passes),
    .read_0_0(vector_read__en),
    .read_1_0(vector_read),
    .read_3_0(vector_group),
    .read__address(vector_read__address),
    .read__data(\read__data$258 ),
    .rst(rst),
    .start(\pop$90 ),
    .step(add__vector_steps),
    .steps_write(steps_write),
    .stop(stop),
    .valid(vector_read__valid),
    .word_read(add__vector_reads),
    .write(function_write),
    .write__address(vector_write__address),
    .write__data(vector_write__data),
    .write__en(vector_write__en),
    .write__mask(vector_write__mask),
    .write_data(gathered),
    .write_row(\entry$164 [8:0])
  );
  assign trace__completed = { vector__done, array__done, memory__done };
  assign trace__started = { \pop$90 , \pop$74 , pop };
  assign total__weight_rows = events__weight_rows;
  assign total__weight_fill_rows = events__weight_fill_rows;
  assign total__vectors = events__vectors;
  assign total__vector_writes = events__vector_writes;
  assign total__vector_steps = events__vector_steps;
  assign total__vector_reads = events__vector_reads;
  assign total__store_words = events__store_words;
  assign total__steps_fill_rows = events__steps_fill_rows;
  assign total__padded_vectors = events__padded_vectors;
  assign total__memory_write_beats = events__memory_write_beats;
  assign total__memory_read_beats = events__memory_read_beats;
  assign total__load_words = events__load_words;
  assign total__instructions = events__instructions;
  assign total__function_reads = events__function_reads;
  assign total__function_fill_rows = events__function_fill_rows;
  assign total__finish_passes = events__finish_passes;
  assign total__fetch_beats = events__fetch_beats;
  assign total__drain_reads = events__drain_reads;
  assign total__bias_reads = events__bias_reads;
  assign total__bias_fill_rows = events__bias_fill_rows;
  assign total__array_reads = events__array_reads;
  assign total__adds = events__adds;
  assign total__accumulator_writes = events__accumulator_writes;
  assign add__function_fill_rows = function_write;
  assign add__steps_fill_rows = steps_write;
  assign add__bias_fill_rows = bias_write;
  assign add__weight_fill_rows = fill;
  assign \word_read$369  = add__store_words;
  assign add__load_words = memory_write__en;
  assign write_beat = add__memory_write_beats;
  assign read_beat = add__memory_read_beats;
  assign function_read = add__function_reads;
  assign pass_ = add__finish_passes;
  assign bias_read = add__bias_reads;
  assign add__vector_writes = vector_write__en;
  assign \word_read$355  = add__vector_reads;
  assign step = add__vector_steps;
  assign drain_read = vector_read;
  assign add__drain_reads = vector_read;
  assign add__accumulator_writes = write;
  assign word_read = add__array_reads;
  assign weight_row = add__weight_rows;
  assign adds = add__adds;
  assign padded = add__padded_vectors;
  assign vector = add__vectors;
  assign \clear$338  = \start$144 ;
  assign vector_data = accumulator_data;
  assign accumulator_group = vector_group;
  assign \accumulator_address$333  = vector_address;
  assign \accumulator_bank$331  = vector_bank;
  assign \accumulator_read$329  = vector_read;
  assign accumulator_write_data_1 = write_data_1;
  assign accumulator_write_data_0 = write_data_0;
  assign accumulator_write_address = write_address;
  assign accumulator_write_bank = write_bank;
  assign accumulator_write = write;
  assign array_data_1 = accumulator_data_1;
  assign array_data_0 = accumulator_data_0;
  assign accumulator_address = array_address;
  assign accumulator_bank = array_bank;
  assign accumulator_read = array_read;
  assign table_data = gathered;
  assign table_row = \entry$164 [8:0];
  assign \function_write$305  = function_write;
  assign \steps_write$303  = steps_write;
  assign \bias_write$301  = bias_write;
  assign fill_data = gathered[127:0];
  assign fill_address = \entry$164 ;
  assign weights_write = fill;
  assign load__mask = 1'h1;
  assign memory_write__mask = 1'h1;
  assign load__held = memory__held_write;
  assign memory_write__held = memory__held_write;
  assign load__en = memory_write__en;
  assign load__data = gathered[31:0];
  assign memory_write__data = gathered[31:0];
  assign load__address = \entry$164 ;
  assign memory_write__address = \entry$164 ;
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
  assign \read__valid$265  = vector_read__valid;
  assign \read__held$263  = vector__held_read;
  assign vector_read__held = vector__held_read;
  assign \read__en$261  = vector_read__en;
  assign vector_read__data = \read__data$258 ;
  assign \read__address$257  = vector_read__address;
  assign \read__valid$255  = array_read__valid;
  assign read__held = array__held_read;
  assign array_read__held = array__held_read;
  assign read__en = array_read__en;
  assign array_read__data = read__data;
  assign read__address = array_read__address;
  assign \instruction$245  = error_instruction;
  assign unit = error_unit;
  assign \stop$241  = stop;
  assign \alarm$240  = alarm;
  assign code = error;
  assign watch = busy;
  assign \clear$236  = \start$144 ;
  assign number_20 = number_19;
  assign dispatched = number_19;
  assign number_18 = number_16;
  assign number_17 = number_16;
  assign number_2_0 = number_16;
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
  assign raised = { abort, deadlock, bad_page, bad_field, bad_opcode, \bad_row$223 , bad_vector_write, bad_vector_read, bad_row, bad_array_read, illegal, write__error, read_error, unasked, silent, bad_address, bad_weights, bad_table, bad_memory_write, bad_memory_read, bad_count };
  assign \take$186  = take;
  assign \start$184  = \pop$74 ;
  assign \begin$183  = \clear$177 ;
  assign \busy$182  = busy;
  assign \done$181  = done;
  assign \resident$180  = resident;
  assign \begin  = \clear$177 ;
  assign \stuck$176  = stuck;
  assign full = { \full$172 , \full$171 , \full$170  };
  assign \fetched$168  = fetched;
  assign page_data = gathered[407:0];
  assign page_entry = \entry$164 [4:0];
  assign slot = page_slot;
  assign \page_write$160  = page_write;
  assign \images$158  = images;
  assign \entry$157  = entry;
  assign \start$156  = start;
  assign \output_offset$155  = output_offset;
  assign \input_offset$153  = input_offset;
  assign \first$151  = first;
  assign \memory_beats$149  = \memory_beats$148 ;
  assign \room$147  = room;
  assign clear = \start$144 ;
  assign \stop$143  = stop;
  assign \port_rst$141  = port_rst;
  assign \write__valid$140  = write__valid;
  assign \write__ready$139  = write__ready;
  assign \write__payload$138  = write__payload;
  assign \write__error$137  = write__error;
  assign \read__valid$136  = read__valid;
  assign \read__ready$135  = read__ready;
  assign \read__payload$134  = read__payload;
  assign \read__error$133  = read__error;
  assign \request__valid$132  = request__valid;
  assign \request__ready$131  = request__ready;
  assign \request__payload__write$130  = request__payload__write;
  assign \request__payload__beats$129  = request__payload__beats;
  assign \request__payload__address$128  = request__payload__address;
  assign write_data__valid = unit_write__valid;
  assign unit_write__ready = write_data__ready;
  assign write_data__payload = unit_write__payload;
  assign unit_read__valid = read_data__valid;
  assign read_data__ready = unit_read__ready;
  assign unit_read__payload = read__payload;
  assign read_data__payload = read__payload;
  assign \request__valid$115  = unit_request__valid;
  assign unit_request__ready = \request__ready$112 ;
  assign \request__payload__write$111  = unit_request__payload__write;
  assign \request__payload__beats$109  = unit_request__payload__beats;
  assign \request__payload__address$107  = unit_request__payload__address;
  assign \held_write$105  = vector__held_write;
  assign \instruction$103  = vector__head;
  assign \start$102  = \pop$90 ;
  assign \held_read$101  = vector__held_read;
  assign \done$99  = vector__done;
  assign \free$97  = vector__free;
  assign \head$95  = vector__head;
  assign \valid$93  = vector__valid;
  assign vector__start = \pop$90 ;
  assign \data$89  = instruction;
  assign \push$88  = \push$53 [2];
  assign \instruction$87  = array__head;
  assign \start$86  = \pop$74 ;
  assign \held_read$85  = array__held_read;
  assign \done$83  = array__done;
  assign \free$81  = array__free;
  assign \head$79  = array__head;
  assign \valid$77  = array__valid;
  assign array__start = \pop$74 ;
  assign \data$73  = instruction[305:0];
  assign \push$72  = \push$53 [1];
  assign held_write = memory__held_write;
  assign \instruction$69  = memory__head;
  assign \start$68  = pop;
  assign held_read = memory__held_read;
  assign \done$65  = memory__done;
  assign free = memory__free;
  assign head = memory__head;
  assign valid = memory__valid;
  assign memory__start = pop;
  assign data = instruction[209:0];
  assign push = \push$53 [0];
endmodule

module tnthw_t16x16a2_accumulators(rst, array_read, array_bank, array_address, write, write_bank, write_address, write_data_0, write_data_1, vector_read, vector_address, vector_group, vector_bank, array_data_0, array_data_1, vector_data, clk);
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
  wire [287:0] _13_;
  wire _14_;
  wire _15_;
  wire [5:0] _16_;
  wire _17_;
  wire [5:0] \$signature__addr ;
  wire [5:0] \$signature__addr$16 ;
  wire [287:0] \$signature__data ;
  wire [287:0] \$signature__data$17 ;
  wire \$signature__en ;
  wire \$signature__en$15 ;
  wire array_0;
  wire array_1;
  input [5:0] array_address;
  wire [5:0] array_address;
  input array_bank;
  wire array_bank;
  output [287:0] array_data_0;
  reg [287:0] array_data_0 = 288'h000000000000000000000000000000000000000000000000000000000000000000000000;
  output [287:0] array_data_1;
  reg [287:0] array_data_1 = 288'h000000000000000000000000000000000000000000000000000000000000000000000000;
  input array_read;
  wire array_read;
  input clk;
  wire clk;
  wire [287:0] found;
  wire [287:0] output_0;
  wire [287:0] output_1;
  reg read_0_0 = 1'h0;
  reg read_0_1 = 1'h0;
  reg read_0_2 = 1'h0;
  reg read_1_0 = 1'h0;
  reg read_1_1 = 1'h0;
  reg read_1_2 = 1'h0;
  reg [5:0] read__addr = 6'h00;
  reg [5:0] \read__addr$35  = 6'h00;
  wire [287:0] read__data;
  wire [287:0] \read__data$36 ;
  reg read__en = 1'h1;
  reg \read__en$34  = 1'h1;
  wire [287:0] row;
  input rst;
  wire rst;
  wire vector_0;
  wire vector_1;
  input [5:0] vector_address;
  wire [5:0] vector_address;
  input vector_bank;
  wire vector_bank;
  output [287:0] vector_data;
  reg [287:0] vector_data = 288'h000000000000000000000000000000000000000000000000000000000000000000000000;
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
  input [287:0] write_data_0;
  wire [287:0] write_data_0;
  input [287:0] write_data_1;
  wire [287:0] write_data_1;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [287:0] bank_0 [63:0];
  integer init_bank_0;
  initial for (init_bank_0 = 0; init_bank_0 <= 63; init_bank_0 = init_bank_0 + 1) bank_0 [init_bank_0] = 0;
  always @(posedge clk) begin
    if (\$signature__en )
      bank_0[write_address] <= write_data_0;
  end
  reg [287:0] _56_;
  always @(posedge clk) begin
    if (read__en) begin
      _56_ <= bank_0[read__addr];
    end
  end
  assign read__data = _56_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [287:0] bank_1 [63:0];
  integer init_bank_1;
  initial for (init_bank_1 = 0; init_bank_1 <= 63; init_bank_1 = init_bank_1 + 1) bank_1 [init_bank_1] = 0;
  always @(posedge clk) begin
    if (\$signature__en$15 )
      bank_1[write_address] <= write_data_1;
  end
  reg [287:0] _57_;
  always @(posedge clk) begin
    if (\read__en$34 ) begin
      _57_ <= bank_1[\read__addr$35 ];
    end
  end
  assign \read__data$36  = _57_;
  assign _00_ = ! array_bank;
  assign array_0 = array_read & _00_;
  assign _11_ = ! vector_bank;
  assign vector_0 = vector_read & _11_;
  assign _14_ = ! write_bank;
  assign \$signature__en  = write & _14_;
  assign array_1 = array_read & array_bank;
  assign vector_1 = vector_read & vector_bank;
  assign \$signature__en$15  = write & write_bank;
  assign row = read_0_2 ? array_data_1 : array_data_0;
  assign _15_ = array_0 | vector_0;
  assign _16_ = array_0 ? array_address : vector_address;
  assign _17_ = array_1 | vector_1;
  assign _01_ = array_1 ? array_address : vector_address;
  always @(posedge clk)
    read__en <= _02_;
  always @(posedge clk)
    read__addr <= _03_;
  always @(posedge clk)
    array_data_0 <= read__data;
  always @(posedge clk)
    \read__en$34  <= _04_;
  always @(posedge clk)
    \read__addr$35  <= _05_;
  always @(posedge clk)
    array_data_1 <= \read__data$36 ;
  always @(posedge clk)
    read_0_0 <= _06_;
  always @(posedge clk)
    read_1_0 <= _07_;
  always @(posedge clk)
    read_0_1 <= _08_;
  always @(posedge clk)
    read_1_1 <= _09_;
  always @(posedge clk)
    read_0_2 <= _10_;
  always @(posedge clk)
    read_1_2 <= _12_;
  always @(posedge clk)
    vector_data <= _13_;
  assign _13_ = read_1_2 ? vector_data : row;
  assign _12_ = rst ? 1'h0 : read_1_1;
  assign _10_ = rst ? 1'h0 : read_0_1;
  assign _09_ = rst ? 1'h0 : read_1_0;
  assign _08_ = rst ? 1'h0 : read_0_0;
  assign _07_ = rst ? 1'h0 : vector_group;
  assign _06_ = rst ? 1'h0 : vector_bank;
  assign _05_ = rst ? 6'h00 : _01_;
  assign _04_ = rst ? 1'h1 : _17_;
  assign _03_ = rst ? 6'h00 : _16_;
  assign _02_ = rst ? 1'h1 : _15_;
  assign found = vector_data;
  assign output_1 = array_data_1;
  assign output_0 = array_data_0;
  assign \$signature__data$17  = write_data_1;
  assign \$signature__addr$16  = write_address;
  assign \$signature__data  = write_data_0;
  assign \$signature__addr  = write_address;
endmodule

module tnthw_t16x16a2_activations(rst, memory_read__held, memory_write__held, memory_write__en, array_read__held, array_read__valid, vector_read__held, vector_write__held, vector_read__valid, vector_read__address, vector_write__en, bad_array_read, bad_vector_read, bad_memory_read, bad_vector_write, bad_memory_write, memory_write__data, memory_write__address, memory_read__en, memory_read__address, array_read__en
, array_read__address, vector_read__en, vector_write__data, vector_write__mask, vector_write__address, array_word, vector_word, memory_word, clk);
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
  wire [31:0] _057_;
  wire [19:0] _058_;
  wire _059_;
  wire [31:0] _060_;
  wire [2:0] _061_;
  wire [10:0] _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire [10:0] _066_;
  wire _067_;
  wire [31:0] _068_;
  wire [2:0] _069_;
  wire [10:0] _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire [10:0] _074_;
  wire [31:0] _075_;
  wire [2:0] _076_;
  wire [10:0] _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire [10:0] _082_;
  wire [31:0] _083_;
  wire [2:0] _084_;
  wire [10:0] _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire [10:0] _090_;
  wire [31:0] _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire [1:0] _097_;
  wire [1:0] _098_;
  wire [1:0] _099_;
  wire _100_;
  wire [31:0] _101_;
  wire [1:0] _102_;
  wire [1:0] _103_;
  wire [1:0] _104_;
  wire [31:0] _105_;
  wire [1:0] _106_;
  wire [1:0] _107_;
  wire [1:0] _108_;
  wire [31:0] _109_;
  wire _110_;
  wire [19:0] _111_;
  wire [31:0] _112_;
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
  wire [31:0] _135_;
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
  wire [31:0] _158_;
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
  wire [31:0] _181_;
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
  wire [31:0] array_read__data;
  input array_read__en;
  wire array_read__en;
  input [15:0] array_read__held;
  wire [15:0] array_read__held;
  input array_read__valid;
  wire array_read__valid;
  output [31:0] array_word;
  reg [31:0] array_word = 32'd0;
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
  wire [31:0] memory_read__data;
  input memory_read__en;
  wire memory_read__en;
  input [15:0] memory_read__held;
  wire [15:0] memory_read__held;
  wire memory_read__valid;
  output [31:0] memory_word;
  reg [31:0] memory_word = 32'd0;
  input [19:0] memory_write__address;
  wire [19:0] memory_write__address;
  input [31:0] memory_write__data;
  wire [31:0] memory_write__data;
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
  reg [31:0] output_0 = 32'd0;
  reg [31:0] output_1 = 32'd0;
  reg [31:0] output_2 = 32'd0;
  reg [31:0] output_3 = 32'd0;
  reg [10:0] read__addr = 11'h000;
  reg [10:0] \read__addr$44  = 11'h000;
  reg [10:0] \read__addr$53  = 11'h000;
  reg [10:0] \read__addr$62  = 11'h000;
  wire [31:0] read__data;
  wire [31:0] \read__data$46 ;
  wire [31:0] \read__data$55 ;
  wire [31:0] \read__data$64 ;
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
  wire [31:0] vector_read__data;
  input vector_read__en;
  wire vector_read__en;
  input [15:0] vector_read__held;
  wire [15:0] vector_read__held;
  input vector_read__valid;
  wire vector_read__valid;
  output [31:0] vector_word;
  reg [31:0] vector_word = 32'd0;
  input [19:0] vector_write__address;
  wire [19:0] vector_write__address;
  input [31:0] vector_write__data;
  wire [31:0] vector_write__data;
  input vector_write__en;
  wire vector_write__en;
  input [15:0] vector_write__held;
  wire [15:0] vector_write__held;
  input vector_write__mask;
  wire vector_write__mask;
  reg [19:0] write_0_0_0 = 20'h00000;
  reg write_0_1_0 = 1'h0;
  reg [31:0] write_0_2_0 = 32'd0;
  reg [19:0] write_1_0_0 = 20'h00000;
  reg write_1_1_0 = 1'h0;
  reg [31:0] write_1_2_0 = 32'd0;
  reg [10:0] write__addr = 11'h000;
  reg [10:0] \write__addr$50  = 11'h000;
  reg [10:0] \write__addr$59  = 11'h000;
  reg [10:0] \write__addr$68  = 11'h000;
  reg [31:0] write__data = 32'd0;
  reg [31:0] \write__data$51  = 32'd0;
  reg [31:0] \write__data$60  = 32'd0;
  reg [31:0] \write__data$69  = 32'd0;
  reg write__en = 1'h0;
  reg \write__en$49  = 1'h0;
  reg \write__en$58  = 1'h0;
  reg \write__en$67  = 1'h0;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [31:0] bank_0 [2047:0];
  integer init_bank_0;
  initial for (init_bank_0 = 0; init_bank_0 <= 2047; init_bank_0 = init_bank_0 + 1) bank_0 [init_bank_0] = 0;
  always @(posedge clk) begin
    if (write__en)
      bank_0[write__addr] <= write__data;
  end
  reg [31:0] _486_;
  always @(posedge clk) begin
    if (read__en) begin
      _486_ <= bank_0[read__addr];
    end
  end
  assign read__data = _486_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [31:0] bank_1 [2047:0];
  integer init_bank_1;
  initial for (init_bank_1 = 0; init_bank_1 <= 2047; init_bank_1 = init_bank_1 + 1) bank_1 [init_bank_1] = 0;
  always @(posedge clk) begin
    if (\write__en$49 )
      bank_1[\write__addr$50 ] <= \write__data$51 ;
  end
  reg [31:0] _487_;
  always @(posedge clk) begin
    if (\read__en$88 ) begin
      _487_ <= bank_1[\read__addr$44 ];
    end
  end
  assign \read__data$46  = _487_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [31:0] bank_2 [2047:0];
  integer init_bank_2;
  initial for (init_bank_2 = 0; init_bank_2 <= 2047; init_bank_2 = init_bank_2 + 1) bank_2 [init_bank_2] = 0;
  always @(posedge clk) begin
    if (\write__en$58 )
      bank_2[\write__addr$59 ] <= \write__data$60 ;
  end
  reg [31:0] _488_;
  always @(posedge clk) begin
    if (\read__en$89 ) begin
      _488_ <= bank_2[\read__addr$53 ];
    end
  end
  assign \read__data$55  = _488_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [31:0] bank_3 [2047:0];
  integer init_bank_3;
  initial for (init_bank_3 = 0; init_bank_3 <= 2047; init_bank_3 = init_bank_3 + 1) bank_3 [init_bank_3] = 0;
  always @(posedge clk) begin
    if (\write__en$67 )
      bank_3[\write__addr$68 ] <= \write__data$69 ;
  end
  reg [31:0] _489_;
  always @(posedge clk) begin
    if (\read__en$90 ) begin
      _489_ <= bank_3[\read__addr$62 ];
    end
  end
  assign \read__data$64  = _489_;
  assign _000_ = ! array_read__address[19:11];
  assign _110_ = array_read__en & _000_;
  assign _121_ = _110_ & held_0_0[0];
  assign _132_ = ! vector_read__address[19:11];
  assign _143_ = vector_read__en & _132_;
  assign _154_ = _143_ & held_1_0[0];
  assign _165_ = ! memory_read__address[19:11];
  assign _176_ = memory_read__en & _165_;
  assign _187_ = _176_ & held_2_0[0];
  assign _001_ = held_1_0[0] ? vector_read__address : memory_read__address;
  assign _012_ = held_0_0[0] ? array_read__address : _001_;
  assign _023_ = ! vector_write__address[19:11];
  assign _034_ = vector_write__en & _023_;
  assign _045_ = _034_ & vector_write__held[0];
  assign _056_ = ! memory_write__address[19:11];
  assign _067_ = memory_write__en & _056_;
  assign _078_ = _067_ & memory_write__held[0];
  assign _089_ = memory_0 ? write_1_1_0 : 1'h0;
  assign _100_ = vector_0 ? write_0_1_0 : _089_;
  assign _111_ = vector_0 ? write_0_0_0 : write_1_0_0;
  assign _112_ = vector_0 ? write_0_2_0 : write_1_2_0;
  assign _113_ = array_read__address[19:11] == 1'h1;
  assign _114_ = array_read__en & _113_;
  assign _115_ = _114_ & held_0_0[1];
  assign _116_ = vector_read__address[19:11] == 1'h1;
  assign _117_ = vector_read__en & _116_;
  assign _118_ = _117_ & held_1_0[1];
  assign _119_ = memory_read__address[19:11] == 1'h1;
  assign _120_ = memory_read__en & _119_;
  assign _122_ = _120_ & held_2_0[1];
  assign _123_ = held_1_0[1] ? vector_read__address : memory_read__address;
  assign _124_ = held_0_0[1] ? array_read__address : _123_;
  assign _125_ = vector_write__address[19:11] == 1'h1;
  assign _126_ = vector_write__en & _125_;
  assign _127_ = _126_ & vector_write__held[1];
  assign _128_ = memory_write__address[19:11] == 1'h1;
  assign _129_ = memory_write__en & _128_;
  assign _130_ = _129_ & memory_write__held[1];
  assign _131_ = memory_1 ? write_1_1_0 : 1'h0;
  assign _133_ = vector_1 ? write_0_1_0 : _131_;
  assign _134_ = vector_1 ? write_0_0_0 : write_1_0_0;
  assign _135_ = vector_1 ? write_0_2_0 : write_1_2_0;
  assign _136_ = array_read__address[19:11] == 2'h2;
  assign _137_ = array_read__en & _136_;
  assign _138_ = _137_ & held_0_0[2];
  assign _139_ = vector_read__address[19:11] == 2'h2;
  assign _140_ = vector_read__en & _139_;
  assign _141_ = _140_ & held_1_0[2];
  assign _142_ = memory_read__address[19:11] == 2'h2;
  assign _144_ = memory_read__en & _142_;
  assign _145_ = _144_ & held_2_0[2];
  assign _146_ = held_1_0[2] ? vector_read__address : memory_read__address;
  assign _147_ = held_0_0[2] ? array_read__address : _146_;
  assign _148_ = vector_write__address[19:11] == 2'h2;
  assign _149_ = vector_write__en & _148_;
  assign _150_ = _149_ & vector_write__held[2];
  assign _151_ = memory_write__address[19:11] == 2'h2;
  assign _152_ = memory_write__en & _151_;
  assign _153_ = _152_ & memory_write__held[2];
  assign _155_ = memory_2 ? write_1_1_0 : 1'h0;
  assign _156_ = vector_2 ? write_0_1_0 : _155_;
  assign _157_ = vector_2 ? write_0_0_0 : write_1_0_0;
  assign _158_ = vector_2 ? write_0_2_0 : write_1_2_0;
  assign _159_ = array_read__address[19:11] == 2'h3;
  assign _160_ = array_read__en & _159_;
  assign _161_ = _160_ & held_0_0[3];
  assign _162_ = vector_read__address[19:11] == 2'h3;
  assign _163_ = vector_read__en & _162_;
  assign _164_ = _163_ & held_1_0[3];
  assign _166_ = memory_read__address[19:11] == 2'h3;
  assign _167_ = memory_read__en & _166_;
  assign _168_ = _167_ & held_2_0[3];
  assign _169_ = held_1_0[3] ? vector_read__address : memory_read__address;
  assign _170_ = held_0_0[3] ? array_read__address : _169_;
  assign _171_ = vector_write__address[19:11] == 2'h3;
  assign _172_ = vector_write__en & _171_;
  assign _173_ = _172_ & vector_write__held[3];
  assign _174_ = memory_write__address[19:11] == 2'h3;
  assign _175_ = memory_write__en & _174_;
  assign _177_ = _175_ & memory_write__held[3];
  assign _178_ = memory_3 ? write_1_1_0 : 1'h0;
  assign _179_ = vector_3 ? write_0_1_0 : _178_;
  assign _180_ = vector_3 ? write_0_0_0 : write_1_0_0;
  assign _181_ = vector_3 ? write_0_2_0 : write_1_2_0;
  assign _182_ = ! array_read__address[19:11];
  assign _183_ = _182_ & held_0_0[0];
  assign _184_ = array_read__address[19:11] == 1'h1;
  assign _185_ = _184_ & held_0_0[1];
  assign _186_ = array_read__address[19:11] == 2'h2;
  assign _188_ = _186_ & held_0_0[2];
  assign _189_ = array_read__address[19:11] == 2'h3;
  assign _190_ = _189_ & held_0_0[3];
  assign _191_ = | { _190_, _188_, _185_, _183_ };
  assign _192_ = ~ _191_;
  assign _193_ = array_read__en & _192_;
  assign _194_ = ! vector_read__address[19:11];
  assign _195_ = _194_ & held_1_0[0];
  assign _196_ = vector_read__address[19:11] == 1'h1;
  assign _197_ = _196_ & held_1_0[1];
  assign _002_ = vector_read__address[19:11] == 2'h2;
  assign _003_ = _002_ & held_1_0[2];
  assign _004_ = vector_read__address[19:11] == 2'h3;
  assign _005_ = _004_ & held_1_0[3];
  assign _006_ = | { _005_, _003_, _197_, _195_ };
  assign _007_ = ~ _006_;
  assign _008_ = vector_read__en & _007_;
  assign _009_ = ! memory_read__address[19:11];
  assign _010_ = _009_ & held_2_0[0];
  assign _011_ = memory_read__address[19:11] == 1'h1;
  assign _013_ = _011_ & held_2_0[1];
  assign _014_ = memory_read__address[19:11] == 2'h2;
  assign _015_ = _014_ & held_2_0[2];
  assign _016_ = memory_read__address[19:11] == 2'h3;
  assign _017_ = _016_ & held_2_0[3];
  assign _018_ = | { _017_, _015_, _013_, _010_ };
  assign _019_ = ~ _018_;
  assign _020_ = memory_read__en & _019_;
  assign _021_ = ! vector_write__address[19:11];
  assign _022_ = _021_ & vector_write__held[0];
  assign _024_ = vector_write__address[19:11] == 1'h1;
  assign _025_ = _024_ & vector_write__held[1];
  assign _026_ = vector_write__address[19:11] == 2'h2;
  assign _027_ = _026_ & vector_write__held[2];
  assign _028_ = vector_write__address[19:11] == 2'h3;
  assign _029_ = _028_ & vector_write__held[3];
  assign _030_ = | { _029_, _027_, _025_, _022_ };
  assign _031_ = ~ _030_;
  assign _032_ = vector_write__en & _031_;
  assign _033_ = ! memory_write__address[19:11];
  assign _035_ = _033_ & memory_write__held[0];
  assign _036_ = memory_write__address[19:11] == 1'h1;
  assign _037_ = _036_ & memory_write__held[1];
  assign _038_ = memory_write__address[19:11] == 2'h2;
  assign _039_ = _038_ & memory_write__held[2];
  assign _040_ = memory_write__address[19:11] == 2'h3;
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
  function [31:0] _419_;
    input [31:0] a;
    input [127:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _419_ = b[31:0];
      4'b??1?:
        _419_ = b[63:32];
      4'b?1??:
        _419_ = b[95:64];
      4'b1???:
        _419_ = b[127:96];
      default:
        _419_ = a;
    endcase
  endfunction
  assign _109_ = _419_(32'hxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _201_, _200_, _199_, _198_ });
  assign _198_ = memory_bank_0_2 == 2'h3;
  assign _199_ = memory_bank_0_2 == 2'h2;
  assign _200_ = memory_bank_0_2 == 2'h1;
  assign _201_ = ! memory_bank_0_2;
  assign _108_ = rst ? 2'h0 : memory_bank_0_1;
  assign _107_ = rst ? 2'h0 : memory_bank_0_0;
  assign _106_ = rst ? 2'h0 : memory_read__address[12:11];
  function [31:0] _427_;
    input [31:0] a;
    input [127:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _427_ = b[31:0];
      4'b??1?:
        _427_ = b[63:32];
      4'b?1??:
        _427_ = b[95:64];
      4'b1???:
        _427_ = b[127:96];
      default:
        _427_ = a;
    endcase
  endfunction
  assign _105_ = _427_(32'hxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _205_, _204_, _203_, _202_ });
  assign _202_ = vector_bank_0_2 == 2'h3;
  assign _203_ = vector_bank_0_2 == 2'h2;
  assign _204_ = vector_bank_0_2 == 2'h1;
  assign _205_ = ! vector_bank_0_2;
  assign _104_ = rst ? 2'h0 : vector_bank_0_1;
  assign _103_ = rst ? 2'h0 : vector_bank_0_0;
  assign _102_ = rst ? 2'h0 : vector_read__address[12:11];
  function [31:0] _435_;
    input [31:0] a;
    input [127:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _435_ = b[31:0];
      4'b??1?:
        _435_ = b[63:32];
      4'b?1??:
        _435_ = b[95:64];
      4'b1???:
        _435_ = b[127:96];
      default:
        _435_ = a;
    endcase
  endfunction
  assign _101_ = _435_(32'hxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _209_, _208_, _207_, _206_ });
  assign _206_ = array_bank_0_2 == 2'h3;
  assign _207_ = array_bank_0_2 == 2'h2;
  assign _208_ = array_bank_0_2 == 2'h1;
  assign _209_ = ! array_bank_0_2;
  assign _099_ = rst ? 2'h0 : array_bank_0_1;
  assign _098_ = rst ? 2'h0 : array_bank_0_0;
  assign _097_ = rst ? 2'h0 : array_read__address[12:11];
  assign _096_ = rst ? 1'h0 : _044_;
  assign _095_ = rst ? 1'h0 : _032_;
  assign _094_ = rst ? 1'h0 : _020_;
  assign _093_ = rst ? 1'h0 : _008_;
  assign _092_ = rst ? 1'h0 : _193_;
  assign _091_ = rst ? 32'd0 : _181_;
  assign _090_ = rst ? 11'h000 : _180_[10:0];
  assign _088_ = rst ? 1'h0 : _179_;
  assign _087_ = rst ? 1'h0 : _177_;
  assign _086_ = rst ? 1'h0 : _173_;
  assign _085_ = rst ? 11'h000 : _170_[10:0];
  assign _084_ = rst ? 3'h0 : { _168_, _164_, _161_ };
  assign _083_ = rst ? 32'd0 : _158_;
  assign _082_ = rst ? 11'h000 : _157_[10:0];
  assign _081_ = rst ? 1'h0 : _156_;
  assign _080_ = rst ? 1'h0 : _153_;
  assign _079_ = rst ? 1'h0 : _150_;
  assign _077_ = rst ? 11'h000 : _147_[10:0];
  assign _076_ = rst ? 3'h0 : { _145_, _141_, _138_ };
  assign _075_ = rst ? 32'd0 : _135_;
  assign _074_ = rst ? 11'h000 : _134_[10:0];
  assign _073_ = rst ? 1'h0 : _133_;
  assign _072_ = rst ? 1'h0 : _130_;
  assign _071_ = rst ? 1'h0 : _127_;
  assign _070_ = rst ? 11'h000 : _124_[10:0];
  assign _069_ = rst ? 3'h0 : { _122_, _118_, _115_ };
  assign _068_ = rst ? 32'd0 : _112_;
  assign _066_ = rst ? 11'h000 : _111_[10:0];
  assign _065_ = rst ? 1'h0 : _100_;
  assign _064_ = rst ? 1'h0 : _078_;
  assign _063_ = rst ? 1'h0 : _045_;
  assign _062_ = rst ? 11'h000 : _012_[10:0];
  assign _061_ = rst ? 3'h0 : { _187_, _154_, _121_ };
  assign _060_ = rst ? 32'd0 : memory_write__data;
  assign _059_ = rst ? 1'h0 : 1'h1;
  assign _058_ = rst ? 20'h00000 : memory_write__address;
  assign _057_ = rst ? 32'd0 : vector_write__data;
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
  assign memory_read__valid = 1'h1;
endmodule

module tnthw_t16x16a2_array_numbers(rst, take, start, \begin , row, decoded, streamed, clk);
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

module tnthw_t16x16a2_array_queue(rst, stop, pop, full, valid, head, write__data, write__en, clk);
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

module tnthw_t16x16a2_array_unit(rst, stop, fill, take, free, held_read, last_position, padded, adds, illegal, read, read__valid, start, instruction, fill_data, fill_address, read__en, \inside , accumulator_read, accumulator_bank, accumulator_address
, accumulator_write, accumulator_write_bank, accumulator_write_address, done, accumulator_write_data_0, accumulator_write_data_1, bad_row, read__address, read__data, accumulator_data_0, accumulator_data_1, clk);
  wire _000_;
  wire _001_;
  wire [47:0] _002_;
  wire [1:0] _003_;
  wire [18:0] _004_;
  wire [19:0] _005_;
  wire [18:0] _006_;
  wire [19:0] _007_;
  wire [18:0] _008_;
  wire [19:0] _009_;
  wire [18:0] _010_;
  wire [19:0] _011_;
  wire _012_;
  wire [18:0] _013_;
  wire [19:0] _014_;
  wire [18:0] _015_;
  wire [19:0] _016_;
  wire [18:0] _017_;
  wire [19:0] _018_;
  wire [18:0] _019_;
  wire [19:0] _020_;
  wire [18:0] _021_;
  wire [19:0] _022_;
  wire [18:0] _023_;
  wire [19:0] _024_;
  wire [18:0] _025_;
  wire [19:0] _026_;
  wire [18:0] _027_;
  wire [19:0] _028_;
  wire [18:0] _029_;
  wire [19:0] _030_;
  wire [18:0] _031_;
  wire [19:0] _032_;
  wire [18:0] _033_;
  wire [19:0] _034_;
  wire [18:0] _035_;
  wire [19:0] _036_;
  wire [18:0] _037_;
  wire [19:0] _038_;
  wire [18:0] _039_;
  wire [19:0] _040_;
  wire [18:0] _041_;
  wire [19:0] _042_;
  wire [18:0] _043_;
  wire [19:0] _044_;
  wire [18:0] _045_;
  wire [19:0] _046_;
  wire [18:0] _047_;
  wire [19:0] _048_;
  wire [18:0] _049_;
  wire [19:0] _050_;
  wire [18:0] _051_;
  wire [19:0] _052_;
  wire [18:0] _053_;
  wire [19:0] _054_;
  wire [18:0] _055_;
  wire [19:0] _056_;
  wire [18:0] _057_;
  wire [19:0] _058_;
  wire [18:0] _059_;
  wire [19:0] _060_;
  wire [18:0] _061_;
  wire [19:0] _062_;
  wire [18:0] _063_;
  wire [19:0] _064_;
  wire [18:0] _065_;
  wire [19:0] _066_;
  wire [18:0] _067_;
  wire [19:0] _068_;
  wire [305:0] _069_;
  wire _070_;
  wire [305:0] _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire [1:0] _075_;
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
  wire [47:0] _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire [1:0] _098_;
  wire _099_;
  wire [5:0] _100_;
  wire _101_;
  wire [1:0] _102_;
  wire _103_;
  wire _104_;
  wire [5:0] _105_;
  wire _106_;
  wire [1:0] _107_;
  wire _108_;
  wire [5:0] _109_;
  wire _110_;
  wire [1:0] _111_;
  wire _112_;
  wire [5:0] _113_;
  wire _114_;
  wire [1:0] _115_;
  wire _116_;
  wire [5:0] _117_;
  wire _118_;
  wire [1:0] _119_;
  wire _120_;
  wire [5:0] _121_;
  wire [1:0] _122_;
  wire [1:0] _123_;
  wire [1:0] _124_;
  wire _125_;
  wire _126_;
  wire [5:0] _127_;
  wire _128_;
  wire _129_;
  wire [5:0] _130_;
  wire _131_;
  wire _132_;
  wire [5:0] _133_;
  wire _134_;
  wire _135_;
  wire [5:0] _136_;
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
  wire [15:0] _150_;
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
  wire [5:0] _188_;
  wire _189_;
  wire _190_;
  wire [5:0] _191_;
  wire _192_;
  wire _193_;
  wire [5:0] _194_;
  wire _195_;
  wire _196_;
  wire [5:0] _197_;
  wire _198_;
  wire _199_;
  wire [1:0] _200_;
  wire [1:0] _201_;
  wire [1:0] _202_;
  wire [5:0] _203_;
  wire _204_;
  wire [1:0] _205_;
  wire _206_;
  wire [5:0] _207_;
  wire _208_;
  wire [1:0] _209_;
  wire _210_;
  wire [5:0] _211_;
  wire _212_;
  wire [1:0] _213_;
  wire _214_;
  wire [5:0] _215_;
  wire _216_;
  wire [1:0] _217_;
  wire _218_;
  wire [5:0] _219_;
  wire _220_;
  wire [1:0] _221_;
  wire _222_;
  wire [5:0] _223_;
  wire _224_;
  wire [1:0] _225_;
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
  wire [1:0] _247_;
  wire _248_;
  wire _249_;
  wire _250_;
  wire _251_;
  wire _252_;
  wire _253_;
  wire _254_;
  wire [305:0] _255_;
  wire [305:0] _256_;
  wire _257_;
  wire _258_;
  wire _259_;
  wire [305:0] _260_;
  wire [305:0] _261_;
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
  wire _320_;
  wire _321_;
  wire _322_;
  wire _323_;
  wire _324_;
  wire _325_;
  wire _326_;
  wire _327_;
  wire _328_;
  wire _329_;
  wire _330_;
  wire _331_;
  wire _332_;
  wire _333_;
  wire _334_;
  wire _335_;
  wire _336_;
  wire _337_;
  wire _338_;
  wire _339_;
  wire _340_;
  wire _341_;
  wire _342_;
  wire _343_;
  wire _344_;
  wire _345_;
  wire _346_;
  wire _347_;
  wire _348_;
  wire _349_;
  wire _350_;
  wire _351_;
  wire _352_;
  wire _353_;
  wire _354_;
  wire _355_;
  wire _356_;
  wire _357_;
  reg \$signal  = 1'h0;
  reg \$signal$183  = 1'h0;
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
  output [5:0] accumulator_address;
  reg [5:0] accumulator_address = 6'h00;
  output accumulator_bank;
  reg accumulator_bank = 1'h0;
  input [287:0] accumulator_data_0;
  wire [287:0] accumulator_data_0;
  wire [17:0] accumulator_data_0_0;
  wire [17:0] accumulator_data_0_1;
  wire [17:0] accumulator_data_0_10;
  wire [17:0] accumulator_data_0_11;
  wire [17:0] accumulator_data_0_12;
  wire [17:0] accumulator_data_0_13;
  wire [17:0] accumulator_data_0_14;
  wire [17:0] accumulator_data_0_15;
  wire [17:0] accumulator_data_0_2;
  wire [17:0] accumulator_data_0_3;
  wire [17:0] accumulator_data_0_4;
  wire [17:0] accumulator_data_0_5;
  wire [17:0] accumulator_data_0_6;
  wire [17:0] accumulator_data_0_7;
  wire [17:0] accumulator_data_0_8;
  wire [17:0] accumulator_data_0_9;
  input [287:0] accumulator_data_1;
  wire [287:0] accumulator_data_1;
  wire [17:0] accumulator_data_1_0;
  wire [17:0] accumulator_data_1_1;
  wire [17:0] accumulator_data_1_10;
  wire [17:0] accumulator_data_1_11;
  wire [17:0] accumulator_data_1_12;
  wire [17:0] accumulator_data_1_13;
  wire [17:0] accumulator_data_1_14;
  wire [17:0] accumulator_data_1_15;
  wire [17:0] accumulator_data_1_2;
  wire [17:0] accumulator_data_1_3;
  wire [17:0] accumulator_data_1_4;
  wire [17:0] accumulator_data_1_5;
  wire [17:0] accumulator_data_1_6;
  wire [17:0] accumulator_data_1_7;
  wire [17:0] accumulator_data_1_8;
  wire [17:0] accumulator_data_1_9;
  output accumulator_read;
  reg accumulator_read = 1'h0;
  output accumulator_write;
  reg accumulator_write = 1'h0;
  output [5:0] accumulator_write_address;
  reg [5:0] accumulator_write_address = 6'h00;
  output accumulator_write_bank;
  reg accumulator_write_bank = 1'h0;
  output [287:0] accumulator_write_data_0;
  reg [287:0] accumulator_write_data_0 = 288'h000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [287:0] accumulator_write_data_0_register;
  output [287:0] accumulator_write_data_1;
  reg [287:0] accumulator_write_data_1 = 288'h000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [287:0] accumulator_write_data_1_register;
  reg added_0_0 = 1'h0;
  reg added_0_1 = 1'h0;
  reg added_0_2 = 1'h0;
  reg added_0_3 = 1'h0;
  reg added_0_4 = 1'h0;
  wire [19:0] address;
  wire [19:0] \address$66 ;
  output [8:0] adds;
  wire [8:0] adds;
  reg apart = 1'h0;
  output bad_row;
  wire bad_row;
  wire \bad_row$23 ;
  wire carry;
  wire \carry$246 ;
  wire \carry$248 ;
  wire \carry$250 ;
  wire \carry$252 ;
  wire \carry$254 ;
  wire \carry$256 ;
  wire \carry$258 ;
  wire \carry$260 ;
  wire \carry$262 ;
  wire \carry$264 ;
  wire \carry$266 ;
  wire \carry$268 ;
  wire \carry$270 ;
  wire \carry$272 ;
  wire \carry$274 ;
  input clk;
  wire clk;
  wire [13:0] column_x;
  wire [8:0] count;
  wire [3:0] dilation_x;
  wire [3:0] dilation_y;
  output done;
  reg done = 1'h0;
  wire [47:0] extended;
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
  wire [15:0] \index$205 ;
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
  wire [15:0] neg;
  wire [15:0] \neg$100 ;
  wire [15:0] \neg$103 ;
  wire [15:0] \neg$106 ;
  wire [15:0] \neg$109 ;
  wire [15:0] \neg$112 ;
  wire [15:0] \neg$115 ;
  wire [15:0] \neg$118 ;
  wire [15:0] \neg$121 ;
  wire [15:0] \neg$124 ;
  wire [15:0] \neg$127 ;
  wire [255:0] \neg$82 ;
  wire [15:0] \neg$85 ;
  wire [15:0] \neg$88 ;
  wire [15:0] \neg$91 ;
  wire [15:0] \neg$94 ;
  wire [15:0] \neg$97 ;
  wire [15:0] nz;
  wire [15:0] \nz$102 ;
  wire [15:0] \nz$105 ;
  wire [15:0] \nz$108 ;
  wire [15:0] \nz$111 ;
  wire [15:0] \nz$114 ;
  wire [15:0] \nz$117 ;
  wire [15:0] \nz$120 ;
  wire [15:0] \nz$123 ;
  wire [15:0] \nz$126 ;
  wire [255:0] \nz$80 ;
  wire [15:0] \nz$84 ;
  wire [15:0] \nz$87 ;
  wire [15:0] \nz$90 ;
  wire [15:0] \nz$93 ;
  wire [15:0] \nz$96 ;
  wire [15:0] \nz$99 ;
  reg [47:0] operands = 48'h000000000000;
  wire [47:0] \operands$101 ;
  wire [47:0] \operands$104 ;
  wire [47:0] \operands$107 ;
  wire [47:0] \operands$110 ;
  wire [47:0] \operands$113 ;
  wire [47:0] \operands$116 ;
  wire [47:0] \operands$119 ;
  wire [47:0] \operands$122 ;
  wire [47:0] \operands$125 ;
  wire [47:0] \operands$83 ;
  wire [47:0] \operands$86 ;
  wire [47:0] \operands$89 ;
  wire [47:0] \operands$92 ;
  wire [47:0] \operands$95 ;
  wire [47:0] \operands$98 ;
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
  input [31:0] read__data;
  wire [31:0] read__data;
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
  input stop;
  wire stop;
  wire [3:0] stride_x;
  wire [3:0] stride_y;
  wire [6:0] sum;
  wire [6:0] \sum$245 ;
  wire [6:0] \sum$247 ;
  wire [6:0] \sum$249 ;
  wire [6:0] \sum$251 ;
  wire [6:0] \sum$253 ;
  wire [6:0] \sum$255 ;
  wire [6:0] \sum$257 ;
  wire [6:0] \sum$259 ;
  wire [6:0] \sum$261 ;
  wire [6:0] \sum$263 ;
  wire [6:0] \sum$265 ;
  wire [6:0] \sum$267 ;
  wire [6:0] \sum$269 ;
  wire [6:0] \sum$271 ;
  wire [6:0] \sum$273 ;
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
  reg [5:0] write_2_0 = 6'h00;
  reg [5:0] write_2_1 = 6'h00;
  reg [5:0] write_2_2 = 6'h00;
  wire [5:0] write_2_3;
  assign _000_ = ~ \$signal ;
  assign _103_ = _000_ | last_vector;
  assign take = \take$25  & _103_;
  assign _147_ = ~ loading;
  assign _148_ = ~ \take$25 ;
  assign free = _147_ & _148_;
  assign _149_ = \take$25  ? \$signal$31 [51:36] : 16'h0000;
  assign _150_ = \$signal  ? \$signal$32 [51:36] : 16'h0000;
  assign held_read = _149_ | _150_;
  assign _151_ = ~ \$signal$54 ;
  assign _156_ = ready & apart;
  assign _167_ = _151_ | _156_;
  assign last_position = \$signal  & _167_;
  assign first = last_position & \$signal$54 ;
  assign _001_ = last_position & \last_position$57 ;
  assign last_vector = _001_ & last_tap;
  assign restart_position = last_position & \last_position$57 ;
  assign step_tap = last_position & \last_position$57 ;
  assign _012_ = ~ \inside ;
  assign padded = vector_2 & _012_;
  assign adds = added_0_4 ? count : 9'h000;
  assign _152_ = take | last_position;
  assign _153_ = take | \last_position$57 ;
  assign _154_ = last_position & \last_position$57 ;
  assign _155_ = take | _154_;
  assign _157_ = | lately;
  assign _158_ = first | _157_;
  assign _159_ = ~ _158_;
  assign _160_ = read__en & read__valid;
  assign _161_ = read__data[1] & signed_0_4;
  assign _162_ = read__data[3] & signed_0_4;
  assign _163_ = read__data[5] & signed_0_4;
  assign _164_ = read__data[7] & signed_0_4;
  assign _165_ = read__data[9] & signed_0_4;
  assign _166_ = read__data[11] & signed_0_4;
  assign _168_ = read__data[13] & signed_0_4;
  assign _169_ = read__data[15] & signed_0_4;
  assign _170_ = read__data[17] & signed_0_4;
  assign _171_ = read__data[19] & signed_0_4;
  assign _172_ = read__data[21] & signed_0_4;
  assign _173_ = read__data[23] & signed_0_4;
  assign _174_ = read__data[25] & signed_0_4;
  assign _175_ = read__data[27] & signed_0_4;
  assign _176_ = read__data[29] & signed_0_4;
  assign _177_ = read__data[31] & signed_0_4;
  assign _002_ = word_1_2 ? { _177_, read__data[31:30], _176_, read__data[29:28], _175_, read__data[27:26], _174_, read__data[25:24], _173_, read__data[23:22], _172_, read__data[21:20], _171_, read__data[19:18], _170_, read__data[17:16], _169_, read__data[15:14], _168_, read__data[13:12], _166_, read__data[11:10], _165_, read__data[9:8], _164_, read__data[7:6], _163_, read__data[5:4], _162_, read__data[3:2], _161_, read__data[1:0] } : 48'h000000000000;
  assign _003_ = \$signal$183  ? \$signal$32 [304:303] : 2'h1;
  assign _004_ = $signed(accumulator_data_0_0) + $signed(sum);
  assign _005_ = $signed(_004_) + $signed({ 1'h0, carry });
  assign _006_ = $signed(accumulator_data_0_1) + $signed(\sum$245 );
  assign _007_ = $signed(_006_) + $signed({ 1'h0, \carry$246  });
  assign _008_ = $signed(accumulator_data_0_2) + $signed(\sum$247 );
  assign _009_ = $signed(_008_) + $signed({ 1'h0, \carry$248  });
  assign _010_ = $signed(accumulator_data_0_3) + $signed(\sum$249 );
  assign _011_ = $signed(_010_) + $signed({ 1'h0, \carry$250  });
  assign _013_ = $signed(accumulator_data_0_4) + $signed(\sum$251 );
  assign _014_ = $signed(_013_) + $signed({ 1'h0, \carry$252  });
  assign _015_ = $signed(accumulator_data_0_5) + $signed(\sum$253 );
  assign _016_ = $signed(_015_) + $signed({ 1'h0, \carry$254  });
  assign _017_ = $signed(accumulator_data_0_6) + $signed(\sum$255 );
  assign _018_ = $signed(_017_) + $signed({ 1'h0, \carry$256  });
  assign _019_ = $signed(accumulator_data_0_7) + $signed(\sum$257 );
  assign _020_ = $signed(_019_) + $signed({ 1'h0, \carry$258  });
  assign _021_ = $signed(accumulator_data_0_8) + $signed(\sum$259 );
  assign _022_ = $signed(_021_) + $signed({ 1'h0, \carry$260  });
  assign _023_ = $signed(accumulator_data_0_9) + $signed(\sum$261 );
  assign _024_ = $signed(_023_) + $signed({ 1'h0, \carry$262  });
  assign _025_ = $signed(accumulator_data_0_10) + $signed(\sum$263 );
  assign _026_ = $signed(_025_) + $signed({ 1'h0, \carry$264  });
  assign _027_ = $signed(accumulator_data_0_11) + $signed(\sum$265 );
  assign _028_ = $signed(_027_) + $signed({ 1'h0, \carry$266  });
  assign _029_ = $signed(accumulator_data_0_12) + $signed(\sum$267 );
  assign _030_ = $signed(_029_) + $signed({ 1'h0, \carry$268  });
  assign _031_ = $signed(accumulator_data_0_13) + $signed(\sum$269 );
  assign _032_ = $signed(_031_) + $signed({ 1'h0, \carry$270  });
  assign _033_ = $signed(accumulator_data_0_14) + $signed(\sum$271 );
  assign _034_ = $signed(_033_) + $signed({ 1'h0, \carry$272  });
  assign _035_ = $signed(accumulator_data_0_15) + $signed(\sum$273 );
  assign _036_ = $signed(_035_) + $signed({ 1'h0, \carry$274  });
  assign _037_ = $signed(accumulator_data_1_0) + $signed(sum);
  assign _038_ = $signed(_037_) + $signed({ 1'h0, carry });
  assign _039_ = $signed(accumulator_data_1_1) + $signed(\sum$245 );
  assign _040_ = $signed(_039_) + $signed({ 1'h0, \carry$246  });
  assign _041_ = $signed(accumulator_data_1_2) + $signed(\sum$247 );
  assign _042_ = $signed(_041_) + $signed({ 1'h0, \carry$248  });
  assign _043_ = $signed(accumulator_data_1_3) + $signed(\sum$249 );
  assign _044_ = $signed(_043_) + $signed({ 1'h0, \carry$250  });
  assign _045_ = $signed(accumulator_data_1_4) + $signed(\sum$251 );
  assign _046_ = $signed(_045_) + $signed({ 1'h0, \carry$252  });
  assign _047_ = $signed(accumulator_data_1_5) + $signed(\sum$253 );
  assign _048_ = $signed(_047_) + $signed({ 1'h0, \carry$254  });
  assign _049_ = $signed(accumulator_data_1_6) + $signed(\sum$255 );
  assign _050_ = $signed(_049_) + $signed({ 1'h0, \carry$256  });
  assign _051_ = $signed(accumulator_data_1_7) + $signed(\sum$257 );
  assign _052_ = $signed(_051_) + $signed({ 1'h0, \carry$258  });
  assign _053_ = $signed(accumulator_data_1_8) + $signed(\sum$259 );
  assign _054_ = $signed(_053_) + $signed({ 1'h0, \carry$260  });
  assign _055_ = $signed(accumulator_data_1_9) + $signed(\sum$261 );
  assign _056_ = $signed(_055_) + $signed({ 1'h0, \carry$262  });
  assign _057_ = $signed(accumulator_data_1_10) + $signed(\sum$263 );
  assign _058_ = $signed(_057_) + $signed({ 1'h0, \carry$264  });
  assign _059_ = $signed(accumulator_data_1_11) + $signed(\sum$265 );
  assign _060_ = $signed(_059_) + $signed({ 1'h0, \carry$266  });
  assign _061_ = $signed(accumulator_data_1_12) + $signed(\sum$267 );
  assign _062_ = $signed(_061_) + $signed({ 1'h0, \carry$268  });
  assign _063_ = $signed(accumulator_data_1_13) + $signed(\sum$269 );
  assign _064_ = $signed(_063_) + $signed({ 1'h0, \carry$270  });
  assign _065_ = $signed(accumulator_data_1_14) + $signed(\sum$271 );
  assign _066_ = $signed(_065_) + $signed({ 1'h0, \carry$272  });
  assign _067_ = $signed(accumulator_data_1_15) + $signed(\sum$273 );
  assign _068_ = $signed(_067_) + $signed({ 1'h0, \carry$274  });
  always @(posedge clk)
    \$signal$31  <= _069_;
  always @(posedge clk)
    \take$25  <= _070_;
  always @(posedge clk)
    \$signal$32  <= _071_;
  always @(posedge clk)
    \$signal  <= _072_;
  always @(posedge clk)
    \$signal$54  <= _073_;
  always @(posedge clk)
    \$signal$183  <= _074_;
  always @(posedge clk)
    lately <= _075_;
  always @(posedge clk)
    apart <= _076_;
  always @(posedge clk)
    read__en <= _077_;
  always @(posedge clk)
    vector_2 <= _078_;
  always @(posedge clk)
    \inside  <= _079_;
  always @(posedge clk)
    signed_0_0 <= _080_;
  always @(posedge clk)
    signed_0_1 <= _081_;
  always @(posedge clk)
    signed_0_2 <= _082_;
  always @(posedge clk)
    signed_0_3 <= _083_;
  always @(posedge clk)
    signed_0_4 <= _084_;
  always @(posedge clk)
    word_0_0 <= _085_;
  always @(posedge clk)
    word_1_0 <= _086_;
  always @(posedge clk)
    word_0_1 <= _087_;
  always @(posedge clk)
    word_1_1 <= _088_;
  always @(posedge clk)
    word_0_2 <= _089_;
  always @(posedge clk)
    word_1_2 <= _090_;
  always @(posedge clk)
    operands <= _091_;
  always @(posedge clk)
    added_0_0 <= _092_;
  always @(posedge clk)
    added_0_1 <= _093_;
  always @(posedge clk)
    added_0_2 <= _094_;
  always @(posedge clk)
    added_0_3 <= _095_;
  always @(posedge clk)
    added_0_4 <= _096_;
  always @(posedge clk)
    read_0_0 <= _097_;
  always @(posedge clk)
    read_1_0 <= _098_;
  always @(posedge clk)
    read_2_0 <= _099_;
  always @(posedge clk)
    read_3_0 <= _100_;
  always @(posedge clk)
    read_0_1 <= _101_;
  always @(posedge clk)
    read_1_1 <= _102_;
  always @(posedge clk)
    read_2_1 <= _104_;
  always @(posedge clk)
    read_3_1 <= _105_;
  always @(posedge clk)
    read_0_2 <= _106_;
  always @(posedge clk)
    read_1_2 <= _107_;
  always @(posedge clk)
    read_2_2 <= _108_;
  always @(posedge clk)
    read_3_2 <= _109_;
  always @(posedge clk)
    read_0_3 <= _110_;
  always @(posedge clk)
    read_1_3 <= _111_;
  always @(posedge clk)
    read_2_3 <= _112_;
  always @(posedge clk)
    read_3_3 <= _113_;
  always @(posedge clk)
    read_0_4 <= _114_;
  always @(posedge clk)
    read_1_4 <= _115_;
  always @(posedge clk)
    read_2_4 <= _116_;
  always @(posedge clk)
    read_3_4 <= _117_;
  always @(posedge clk)
    accumulator_read <= _118_;
  always @(posedge clk)
    read_1_5 <= _119_;
  always @(posedge clk)
    accumulator_bank <= _120_;
  always @(posedge clk)
    accumulator_address <= _121_;
  always @(posedge clk)
    start_0_0 <= _122_;
  always @(posedge clk)
    start_0_1 <= _123_;
  always @(posedge clk)
    start_0_2 <= _124_;
  always @(posedge clk)
    write_0_0 <= _125_;
  always @(posedge clk)
    write_1_0 <= _126_;
  always @(posedge clk)
    write_2_0 <= _127_;
  always @(posedge clk)
    write_0_1 <= _128_;
  always @(posedge clk)
    write_1_1 <= _129_;
  always @(posedge clk)
    write_2_1 <= _130_;
  always @(posedge clk)
    write_0_2 <= _131_;
  always @(posedge clk)
    write_1_2 <= _132_;
  always @(posedge clk)
    write_2_2 <= _133_;
  always @(posedge clk)
    accumulator_write <= _134_;
  always @(posedge clk)
    accumulator_write_bank <= _135_;
  always @(posedge clk)
    accumulator_write_address <= _136_;
  always @(posedge clk)
    last_0_0 <= _137_;
  always @(posedge clk)
    last_0_1 <= _138_;
  always @(posedge clk)
    last_0_2 <= _139_;
  always @(posedge clk)
    last_0_3 <= _140_;
  always @(posedge clk)
    last_0_4 <= _141_;
  always @(posedge clk)
    last_0_5 <= _142_;
  always @(posedge clk)
    last_0_6 <= _143_;
  always @(posedge clk)
    last_0_7 <= _144_;
  always @(posedge clk)
    last_0_8 <= _145_;
  always @(posedge clk)
    done <= _146_;
  always @(posedge clk)
    accumulator_write_data_0 <= { _036_[17:0], _034_[17:0], _032_[17:0], _030_[17:0], _028_[17:0], _026_[17:0], _024_[17:0], _022_[17:0], _020_[17:0], _018_[17:0], _016_[17:0], _014_[17:0], _011_[17:0], _009_[17:0], _007_[17:0], _005_[17:0] };
  always @(posedge clk)
    accumulator_write_data_1 <= { _068_[17:0], _066_[17:0], _064_[17:0], _062_[17:0], _060_[17:0], _058_[17:0], _056_[17:0], _054_[17:0], _052_[17:0], _050_[17:0], _048_[17:0], _046_[17:0], _044_[17:0], _042_[17:0], _040_[17:0], _038_[17:0] };
  assign _178_ = stop ? 1'h0 : last_0_8;
  assign _146_ = rst ? 1'h0 : _178_;
  assign _179_ = stop ? 1'h0 : last_0_7;
  assign _145_ = rst ? 1'h0 : _179_;
  assign _180_ = stop ? 1'h0 : last_0_6;
  assign _144_ = rst ? 1'h0 : _180_;
  assign _181_ = stop ? 1'h0 : last_0_5;
  assign _143_ = rst ? 1'h0 : _181_;
  assign _182_ = stop ? 1'h0 : last_0_4;
  assign _142_ = rst ? 1'h0 : _182_;
  assign _183_ = stop ? 1'h0 : last_0_3;
  assign _141_ = rst ? 1'h0 : _183_;
  assign _184_ = stop ? 1'h0 : last_0_2;
  assign _140_ = rst ? 1'h0 : _184_;
  assign _185_ = stop ? 1'h0 : last_0_1;
  assign _139_ = rst ? 1'h0 : _185_;
  assign _186_ = stop ? 1'h0 : last_0_0;
  assign _138_ = rst ? 1'h0 : _186_;
  assign _187_ = stop ? 1'h0 : last_vector;
  assign _137_ = rst ? 1'h0 : _187_;
  assign _188_ = stop ? 6'h00 : write_2_2;
  assign _136_ = rst ? 6'h00 : _188_;
  assign _189_ = stop ? 1'h0 : write_1_2;
  assign _135_ = rst ? 1'h0 : _189_;
  assign _190_ = stop ? 1'h0 : write_0_2;
  assign _134_ = rst ? 1'h0 : _190_;
  assign _191_ = stop ? 6'h00 : write_2_1;
  assign _133_ = rst ? 6'h00 : _191_;
  assign _192_ = stop ? 1'h0 : write_1_1;
  assign _132_ = rst ? 1'h0 : _192_;
  assign _193_ = stop ? 1'h0 : write_0_1;
  assign _131_ = rst ? 1'h0 : _193_;
  assign _194_ = stop ? 6'h00 : write_2_0;
  assign _130_ = rst ? 6'h00 : _194_;
  assign _195_ = stop ? 1'h0 : write_1_0;
  assign _129_ = rst ? 1'h0 : _195_;
  assign _196_ = stop ? 1'h0 : write_0_0;
  assign _128_ = rst ? 1'h0 : _196_;
  assign _197_ = stop ? 6'h00 : accumulator_address;
  assign _127_ = rst ? 6'h00 : _197_;
  assign _198_ = stop ? 1'h0 : accumulator_bank;
  assign _126_ = rst ? 1'h0 : _198_;
  assign _199_ = stop ? 1'h0 : accumulator_read;
  assign _125_ = rst ? 1'h0 : _199_;
  assign _200_ = stop ? 2'h0 : start_0_1;
  assign _124_ = rst ? 2'h0 : _200_;
  assign _201_ = stop ? 2'h0 : start_0_0;
  assign _123_ = rst ? 2'h0 : _201_;
  assign _202_ = stop ? 2'h0 : read_1_5;
  assign _122_ = rst ? 2'h0 : _202_;
  assign _203_ = stop ? 6'h00 : read_3_4;
  assign _121_ = rst ? 6'h00 : _203_;
  assign _204_ = stop ? 1'h0 : read_2_4;
  assign _120_ = rst ? 1'h0 : _204_;
  assign _205_ = stop ? 2'h0 : read_1_4;
  assign _119_ = rst ? 2'h0 : _205_;
  assign _206_ = stop ? 1'h0 : read_0_4;
  assign _118_ = rst ? 1'h0 : _206_;
  assign _207_ = stop ? 6'h00 : read_3_3;
  assign _117_ = rst ? 6'h00 : _207_;
  assign _208_ = stop ? 1'h0 : read_2_3;
  assign _116_ = rst ? 1'h0 : _208_;
  assign _209_ = stop ? 2'h0 : read_1_3;
  assign _115_ = rst ? 2'h0 : _209_;
  assign _210_ = stop ? 1'h0 : read_0_3;
  assign _114_ = rst ? 1'h0 : _210_;
  assign _211_ = stop ? 6'h00 : read_3_2;
  assign _113_ = rst ? 6'h00 : _211_;
  assign _212_ = stop ? 1'h0 : read_2_2;
  assign _112_ = rst ? 1'h0 : _212_;
  assign _213_ = stop ? 2'h0 : read_1_2;
  assign _111_ = rst ? 2'h0 : _213_;
  assign _214_ = stop ? 1'h0 : read_0_2;
  assign _110_ = rst ? 1'h0 : _214_;
  assign _215_ = stop ? 6'h00 : read_3_1;
  assign _109_ = rst ? 6'h00 : _215_;
  assign _216_ = stop ? 1'h0 : read_2_1;
  assign _108_ = rst ? 1'h0 : _216_;
  assign _217_ = stop ? 2'h0 : read_1_1;
  assign _107_ = rst ? 2'h0 : _217_;
  assign _218_ = stop ? 1'h0 : read_0_1;
  assign _106_ = rst ? 1'h0 : _218_;
  assign _219_ = stop ? 6'h00 : read_3_0;
  assign _105_ = rst ? 6'h00 : _219_;
  assign _220_ = stop ? 1'h0 : read_2_0;
  assign _104_ = rst ? 1'h0 : _220_;
  assign _221_ = stop ? 2'h0 : read_1_0;
  assign _102_ = rst ? 2'h0 : _221_;
  assign _222_ = stop ? 1'h0 : read_0_0;
  assign _101_ = rst ? 1'h0 : _222_;
  assign _223_ = stop ? 6'h00 : \index$205 [5:0];
  assign _100_ = rst ? 6'h00 : _223_;
  assign _224_ = stop ? 1'h0 : \$signal$32 [302];
  assign _099_ = rst ? 1'h0 : _224_;
  assign _225_ = stop ? 2'h0 : _003_;
  assign _098_ = rst ? 2'h0 : _225_;
  assign _226_ = stop ? 1'h0 : last_position;
  assign _097_ = rst ? 1'h0 : _226_;
  assign _227_ = stop ? 1'h0 : added_0_3;
  assign _096_ = rst ? 1'h0 : _227_;
  assign _228_ = stop ? 1'h0 : added_0_2;
  assign _095_ = rst ? 1'h0 : _228_;
  assign _229_ = stop ? 1'h0 : added_0_1;
  assign _094_ = rst ? 1'h0 : _229_;
  assign _230_ = stop ? 1'h0 : added_0_0;
  assign _093_ = rst ? 1'h0 : _230_;
  assign _231_ = stop ? 1'h0 : word_1_2;
  assign _092_ = rst ? 1'h0 : _231_;
  assign _091_ = word_0_2 ? _002_ : operands;
  assign _232_ = stop ? 1'h0 : word_1_1;
  assign _090_ = rst ? 1'h0 : _232_;
  assign _233_ = stop ? 1'h0 : word_0_1;
  assign _089_ = rst ? 1'h0 : _233_;
  assign _234_ = stop ? 1'h0 : word_1_0;
  assign _088_ = rst ? 1'h0 : _234_;
  assign _235_ = stop ? 1'h0 : word_0_0;
  assign _087_ = rst ? 1'h0 : _235_;
  assign _236_ = stop ? 1'h0 : \inside ;
  assign _086_ = rst ? 1'h0 : _236_;
  assign _237_ = stop ? 1'h0 : vector_2;
  assign _085_ = rst ? 1'h0 : _237_;
  assign _238_ = stop ? 1'h0 : signed_0_3;
  assign _084_ = rst ? 1'h0 : _238_;
  assign _239_ = stop ? 1'h0 : signed_0_2;
  assign _083_ = rst ? 1'h0 : _239_;
  assign _240_ = stop ? 1'h0 : signed_0_1;
  assign _082_ = rst ? 1'h0 : _240_;
  assign _241_ = stop ? 1'h0 : signed_0_0;
  assign _081_ = rst ? 1'h0 : _241_;
  assign _242_ = stop ? 1'h0 : \$signal$32 [305];
  assign _080_ = rst ? 1'h0 : _242_;
  assign _243_ = stop ? 1'h0 : _160_;
  assign _079_ = rst ? 1'h0 : _243_;
  assign _244_ = stop ? 1'h0 : read__en;
  assign _078_ = rst ? 1'h0 : _244_;
  assign _245_ = stop ? 1'h0 : last_position;
  assign _077_ = rst ? 1'h0 : _245_;
  assign _246_ = stop ? 1'h0 : _159_;
  assign _076_ = rst ? 1'h0 : _246_;
  assign _247_ = stop ? 2'h0 : { lately[0], first };
  assign _075_ = rst ? 2'h0 : _247_;
  assign _248_ = _155_ ? take : \$signal$183 ;
  assign _249_ = stop ? 1'h0 : _248_;
  assign _074_ = rst ? 1'h0 : _249_;
  assign _250_ = _152_ ? _153_ : \$signal$54 ;
  assign _251_ = stop ? 1'h0 : _250_;
  assign _073_ = rst ? 1'h0 : _251_;
  assign _252_ = last_vector ? 1'h0 : \$signal ;
  assign _253_ = take ? 1'h1 : _252_;
  assign _254_ = stop ? 1'h0 : _253_;
  assign _072_ = rst ? 1'h0 : _254_;
  assign _255_ = take ? \$signal$31  : \$signal$32 ;
  assign _256_ = stop ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _255_;
  assign _071_ = rst ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _256_;
  assign _257_ = take ? 1'h0 : \take$25 ;
  assign _258_ = start ? 1'h1 : _257_;
  assign _259_ = stop ? 1'h0 : _258_;
  assign _070_ = rst ? 1'h0 : _259_;
  assign _260_ = start ? instruction : \$signal$31 ;
  assign _261_ = stop ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _260_;
  assign _069_ = rst ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _261_;
  function [17:0] _709_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _709_ = b[17:0];
      3'b?1?:
        _709_ = b[35:18];
      3'b1??:
        _709_ = b[53:36];
      default:
        _709_ = a;
    endcase
  endfunction
  assign accumulator_data_1_15 = _709_(18'h00000, { accumulator_data_1[287:270], accumulator_data_1[286:270], 1'h0, accumulator_data_1[285:270], 2'h0 }, { _264_, _263_, _262_ });
  assign _262_ = start_0_2 == 2'h3;
  assign _263_ = start_0_2 == 2'h2;
  assign _264_ = start_0_2 == 2'h1;
  function [17:0] _713_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _713_ = b[17:0];
      3'b?1?:
        _713_ = b[35:18];
      3'b1??:
        _713_ = b[53:36];
      default:
        _713_ = a;
    endcase
  endfunction
  assign accumulator_data_1_14 = _713_(18'h00000, { accumulator_data_1[269:252], accumulator_data_1[268:252], 1'h0, accumulator_data_1[267:252], 2'h0 }, { _267_, _266_, _265_ });
  assign _265_ = start_0_2 == 2'h3;
  assign _266_ = start_0_2 == 2'h2;
  assign _267_ = start_0_2 == 2'h1;
  function [17:0] _717_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _717_ = b[17:0];
      3'b?1?:
        _717_ = b[35:18];
      3'b1??:
        _717_ = b[53:36];
      default:
        _717_ = a;
    endcase
  endfunction
  assign accumulator_data_1_13 = _717_(18'h00000, { accumulator_data_1[251:234], accumulator_data_1[250:234], 1'h0, accumulator_data_1[249:234], 2'h0 }, { _270_, _269_, _268_ });
  assign _268_ = start_0_2 == 2'h3;
  assign _269_ = start_0_2 == 2'h2;
  assign _270_ = start_0_2 == 2'h1;
  function [17:0] _721_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _721_ = b[17:0];
      3'b?1?:
        _721_ = b[35:18];
      3'b1??:
        _721_ = b[53:36];
      default:
        _721_ = a;
    endcase
  endfunction
  assign accumulator_data_1_12 = _721_(18'h00000, { accumulator_data_1[233:216], accumulator_data_1[232:216], 1'h0, accumulator_data_1[231:216], 2'h0 }, { _273_, _272_, _271_ });
  assign _271_ = start_0_2 == 2'h3;
  assign _272_ = start_0_2 == 2'h2;
  assign _273_ = start_0_2 == 2'h1;
  function [17:0] _725_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _725_ = b[17:0];
      3'b?1?:
        _725_ = b[35:18];
      3'b1??:
        _725_ = b[53:36];
      default:
        _725_ = a;
    endcase
  endfunction
  assign accumulator_data_1_11 = _725_(18'h00000, { accumulator_data_1[215:198], accumulator_data_1[214:198], 1'h0, accumulator_data_1[213:198], 2'h0 }, { _276_, _275_, _274_ });
  assign _274_ = start_0_2 == 2'h3;
  assign _275_ = start_0_2 == 2'h2;
  assign _276_ = start_0_2 == 2'h1;
  function [17:0] _729_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _729_ = b[17:0];
      3'b?1?:
        _729_ = b[35:18];
      3'b1??:
        _729_ = b[53:36];
      default:
        _729_ = a;
    endcase
  endfunction
  assign accumulator_data_1_10 = _729_(18'h00000, { accumulator_data_1[197:180], accumulator_data_1[196:180], 1'h0, accumulator_data_1[195:180], 2'h0 }, { _279_, _278_, _277_ });
  assign _277_ = start_0_2 == 2'h3;
  assign _278_ = start_0_2 == 2'h2;
  assign _279_ = start_0_2 == 2'h1;
  function [17:0] _733_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _733_ = b[17:0];
      3'b?1?:
        _733_ = b[35:18];
      3'b1??:
        _733_ = b[53:36];
      default:
        _733_ = a;
    endcase
  endfunction
  assign accumulator_data_1_9 = _733_(18'h00000, { accumulator_data_1[179:162], accumulator_data_1[178:162], 1'h0, accumulator_data_1[177:162], 2'h0 }, { _282_, _281_, _280_ });
  assign _280_ = start_0_2 == 2'h3;
  assign _281_ = start_0_2 == 2'h2;
  assign _282_ = start_0_2 == 2'h1;
  function [17:0] _737_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _737_ = b[17:0];
      3'b?1?:
        _737_ = b[35:18];
      3'b1??:
        _737_ = b[53:36];
      default:
        _737_ = a;
    endcase
  endfunction
  assign accumulator_data_1_8 = _737_(18'h00000, { accumulator_data_1[161:144], accumulator_data_1[160:144], 1'h0, accumulator_data_1[159:144], 2'h0 }, { _285_, _284_, _283_ });
  assign _283_ = start_0_2 == 2'h3;
  assign _284_ = start_0_2 == 2'h2;
  assign _285_ = start_0_2 == 2'h1;
  function [17:0] _741_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _741_ = b[17:0];
      3'b?1?:
        _741_ = b[35:18];
      3'b1??:
        _741_ = b[53:36];
      default:
        _741_ = a;
    endcase
  endfunction
  assign accumulator_data_1_7 = _741_(18'h00000, { accumulator_data_1[143:126], accumulator_data_1[142:126], 1'h0, accumulator_data_1[141:126], 2'h0 }, { _288_, _287_, _286_ });
  assign _286_ = start_0_2 == 2'h3;
  assign _287_ = start_0_2 == 2'h2;
  assign _288_ = start_0_2 == 2'h1;
  function [17:0] _745_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _745_ = b[17:0];
      3'b?1?:
        _745_ = b[35:18];
      3'b1??:
        _745_ = b[53:36];
      default:
        _745_ = a;
    endcase
  endfunction
  assign accumulator_data_1_6 = _745_(18'h00000, { accumulator_data_1[125:108], accumulator_data_1[124:108], 1'h0, accumulator_data_1[123:108], 2'h0 }, { _291_, _290_, _289_ });
  assign _289_ = start_0_2 == 2'h3;
  assign _290_ = start_0_2 == 2'h2;
  assign _291_ = start_0_2 == 2'h1;
  function [17:0] _749_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _749_ = b[17:0];
      3'b?1?:
        _749_ = b[35:18];
      3'b1??:
        _749_ = b[53:36];
      default:
        _749_ = a;
    endcase
  endfunction
  assign accumulator_data_1_5 = _749_(18'h00000, { accumulator_data_1[107:90], accumulator_data_1[106:90], 1'h0, accumulator_data_1[105:90], 2'h0 }, { _294_, _293_, _292_ });
  assign _292_ = start_0_2 == 2'h3;
  assign _293_ = start_0_2 == 2'h2;
  assign _294_ = start_0_2 == 2'h1;
  function [17:0] _753_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _753_ = b[17:0];
      3'b?1?:
        _753_ = b[35:18];
      3'b1??:
        _753_ = b[53:36];
      default:
        _753_ = a;
    endcase
  endfunction
  assign accumulator_data_1_4 = _753_(18'h00000, { accumulator_data_1[89:72], accumulator_data_1[88:72], 1'h0, accumulator_data_1[87:72], 2'h0 }, { _297_, _296_, _295_ });
  assign _295_ = start_0_2 == 2'h3;
  assign _296_ = start_0_2 == 2'h2;
  assign _297_ = start_0_2 == 2'h1;
  function [17:0] _757_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _757_ = b[17:0];
      3'b?1?:
        _757_ = b[35:18];
      3'b1??:
        _757_ = b[53:36];
      default:
        _757_ = a;
    endcase
  endfunction
  assign accumulator_data_1_3 = _757_(18'h00000, { accumulator_data_1[71:54], accumulator_data_1[70:54], 1'h0, accumulator_data_1[69:54], 2'h0 }, { _300_, _299_, _298_ });
  assign _298_ = start_0_2 == 2'h3;
  assign _299_ = start_0_2 == 2'h2;
  assign _300_ = start_0_2 == 2'h1;
  function [17:0] _761_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _761_ = b[17:0];
      3'b?1?:
        _761_ = b[35:18];
      3'b1??:
        _761_ = b[53:36];
      default:
        _761_ = a;
    endcase
  endfunction
  assign accumulator_data_1_2 = _761_(18'h00000, { accumulator_data_1[53:36], accumulator_data_1[52:36], 1'h0, accumulator_data_1[51:36], 2'h0 }, { _303_, _302_, _301_ });
  assign _301_ = start_0_2 == 2'h3;
  assign _302_ = start_0_2 == 2'h2;
  assign _303_ = start_0_2 == 2'h1;
  function [17:0] _765_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _765_ = b[17:0];
      3'b?1?:
        _765_ = b[35:18];
      3'b1??:
        _765_ = b[53:36];
      default:
        _765_ = a;
    endcase
  endfunction
  assign accumulator_data_1_1 = _765_(18'h00000, { accumulator_data_1[35:18], accumulator_data_1[34:18], 1'h0, accumulator_data_1[33:18], 2'h0 }, { _306_, _305_, _304_ });
  assign _304_ = start_0_2 == 2'h3;
  assign _305_ = start_0_2 == 2'h2;
  assign _306_ = start_0_2 == 2'h1;
  function [17:0] _769_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _769_ = b[17:0];
      3'b?1?:
        _769_ = b[35:18];
      3'b1??:
        _769_ = b[53:36];
      default:
        _769_ = a;
    endcase
  endfunction
  assign accumulator_data_1_0 = _769_(18'h00000, { accumulator_data_1[17:0], accumulator_data_1[16:0], 1'h0, accumulator_data_1[15:0], 2'h0 }, { _309_, _308_, _307_ });
  assign _307_ = start_0_2 == 2'h3;
  assign _308_ = start_0_2 == 2'h2;
  assign _309_ = start_0_2 == 2'h1;
  function [17:0] _773_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _773_ = b[17:0];
      3'b?1?:
        _773_ = b[35:18];
      3'b1??:
        _773_ = b[53:36];
      default:
        _773_ = a;
    endcase
  endfunction
  assign accumulator_data_0_15 = _773_(18'h00000, { accumulator_data_0[287:270], accumulator_data_0[286:270], 1'h0, accumulator_data_0[285:270], 2'h0 }, { _312_, _311_, _310_ });
  assign _310_ = start_0_2 == 2'h3;
  assign _311_ = start_0_2 == 2'h2;
  assign _312_ = start_0_2 == 2'h1;
  function [17:0] _777_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _777_ = b[17:0];
      3'b?1?:
        _777_ = b[35:18];
      3'b1??:
        _777_ = b[53:36];
      default:
        _777_ = a;
    endcase
  endfunction
  assign accumulator_data_0_14 = _777_(18'h00000, { accumulator_data_0[269:252], accumulator_data_0[268:252], 1'h0, accumulator_data_0[267:252], 2'h0 }, { _315_, _314_, _313_ });
  assign _313_ = start_0_2 == 2'h3;
  assign _314_ = start_0_2 == 2'h2;
  assign _315_ = start_0_2 == 2'h1;
  function [17:0] _781_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _781_ = b[17:0];
      3'b?1?:
        _781_ = b[35:18];
      3'b1??:
        _781_ = b[53:36];
      default:
        _781_ = a;
    endcase
  endfunction
  assign accumulator_data_0_13 = _781_(18'h00000, { accumulator_data_0[251:234], accumulator_data_0[250:234], 1'h0, accumulator_data_0[249:234], 2'h0 }, { _318_, _317_, _316_ });
  assign _316_ = start_0_2 == 2'h3;
  assign _317_ = start_0_2 == 2'h2;
  assign _318_ = start_0_2 == 2'h1;
  function [17:0] _785_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _785_ = b[17:0];
      3'b?1?:
        _785_ = b[35:18];
      3'b1??:
        _785_ = b[53:36];
      default:
        _785_ = a;
    endcase
  endfunction
  assign accumulator_data_0_12 = _785_(18'h00000, { accumulator_data_0[233:216], accumulator_data_0[232:216], 1'h0, accumulator_data_0[231:216], 2'h0 }, { _321_, _320_, _319_ });
  assign _319_ = start_0_2 == 2'h3;
  assign _320_ = start_0_2 == 2'h2;
  assign _321_ = start_0_2 == 2'h1;
  function [17:0] _789_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _789_ = b[17:0];
      3'b?1?:
        _789_ = b[35:18];
      3'b1??:
        _789_ = b[53:36];
      default:
        _789_ = a;
    endcase
  endfunction
  assign accumulator_data_0_11 = _789_(18'h00000, { accumulator_data_0[215:198], accumulator_data_0[214:198], 1'h0, accumulator_data_0[213:198], 2'h0 }, { _324_, _323_, _322_ });
  assign _322_ = start_0_2 == 2'h3;
  assign _323_ = start_0_2 == 2'h2;
  assign _324_ = start_0_2 == 2'h1;
  function [17:0] _793_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _793_ = b[17:0];
      3'b?1?:
        _793_ = b[35:18];
      3'b1??:
        _793_ = b[53:36];
      default:
        _793_ = a;
    endcase
  endfunction
  assign accumulator_data_0_10 = _793_(18'h00000, { accumulator_data_0[197:180], accumulator_data_0[196:180], 1'h0, accumulator_data_0[195:180], 2'h0 }, { _327_, _326_, _325_ });
  assign _325_ = start_0_2 == 2'h3;
  assign _326_ = start_0_2 == 2'h2;
  assign _327_ = start_0_2 == 2'h1;
  function [17:0] _797_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _797_ = b[17:0];
      3'b?1?:
        _797_ = b[35:18];
      3'b1??:
        _797_ = b[53:36];
      default:
        _797_ = a;
    endcase
  endfunction
  assign accumulator_data_0_9 = _797_(18'h00000, { accumulator_data_0[179:162], accumulator_data_0[178:162], 1'h0, accumulator_data_0[177:162], 2'h0 }, { _330_, _329_, _328_ });
  assign _328_ = start_0_2 == 2'h3;
  assign _329_ = start_0_2 == 2'h2;
  assign _330_ = start_0_2 == 2'h1;
  function [17:0] _801_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _801_ = b[17:0];
      3'b?1?:
        _801_ = b[35:18];
      3'b1??:
        _801_ = b[53:36];
      default:
        _801_ = a;
    endcase
  endfunction
  assign accumulator_data_0_8 = _801_(18'h00000, { accumulator_data_0[161:144], accumulator_data_0[160:144], 1'h0, accumulator_data_0[159:144], 2'h0 }, { _333_, _332_, _331_ });
  assign _331_ = start_0_2 == 2'h3;
  assign _332_ = start_0_2 == 2'h2;
  assign _333_ = start_0_2 == 2'h1;
  function [17:0] _805_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _805_ = b[17:0];
      3'b?1?:
        _805_ = b[35:18];
      3'b1??:
        _805_ = b[53:36];
      default:
        _805_ = a;
    endcase
  endfunction
  assign accumulator_data_0_7 = _805_(18'h00000, { accumulator_data_0[143:126], accumulator_data_0[142:126], 1'h0, accumulator_data_0[141:126], 2'h0 }, { _336_, _335_, _334_ });
  assign _334_ = start_0_2 == 2'h3;
  assign _335_ = start_0_2 == 2'h2;
  assign _336_ = start_0_2 == 2'h1;
  function [17:0] _809_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _809_ = b[17:0];
      3'b?1?:
        _809_ = b[35:18];
      3'b1??:
        _809_ = b[53:36];
      default:
        _809_ = a;
    endcase
  endfunction
  assign accumulator_data_0_6 = _809_(18'h00000, { accumulator_data_0[125:108], accumulator_data_0[124:108], 1'h0, accumulator_data_0[123:108], 2'h0 }, { _339_, _338_, _337_ });
  assign _337_ = start_0_2 == 2'h3;
  assign _338_ = start_0_2 == 2'h2;
  assign _339_ = start_0_2 == 2'h1;
  function [17:0] _813_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _813_ = b[17:0];
      3'b?1?:
        _813_ = b[35:18];
      3'b1??:
        _813_ = b[53:36];
      default:
        _813_ = a;
    endcase
  endfunction
  assign accumulator_data_0_5 = _813_(18'h00000, { accumulator_data_0[107:90], accumulator_data_0[106:90], 1'h0, accumulator_data_0[105:90], 2'h0 }, { _342_, _341_, _340_ });
  assign _340_ = start_0_2 == 2'h3;
  assign _341_ = start_0_2 == 2'h2;
  assign _342_ = start_0_2 == 2'h1;
  function [17:0] _817_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _817_ = b[17:0];
      3'b?1?:
        _817_ = b[35:18];
      3'b1??:
        _817_ = b[53:36];
      default:
        _817_ = a;
    endcase
  endfunction
  assign accumulator_data_0_4 = _817_(18'h00000, { accumulator_data_0[89:72], accumulator_data_0[88:72], 1'h0, accumulator_data_0[87:72], 2'h0 }, { _345_, _344_, _343_ });
  assign _343_ = start_0_2 == 2'h3;
  assign _344_ = start_0_2 == 2'h2;
  assign _345_ = start_0_2 == 2'h1;
  function [17:0] _821_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _821_ = b[17:0];
      3'b?1?:
        _821_ = b[35:18];
      3'b1??:
        _821_ = b[53:36];
      default:
        _821_ = a;
    endcase
  endfunction
  assign accumulator_data_0_3 = _821_(18'h00000, { accumulator_data_0[71:54], accumulator_data_0[70:54], 1'h0, accumulator_data_0[69:54], 2'h0 }, { _348_, _347_, _346_ });
  assign _346_ = start_0_2 == 2'h3;
  assign _347_ = start_0_2 == 2'h2;
  assign _348_ = start_0_2 == 2'h1;
  function [17:0] _825_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _825_ = b[17:0];
      3'b?1?:
        _825_ = b[35:18];
      3'b1??:
        _825_ = b[53:36];
      default:
        _825_ = a;
    endcase
  endfunction
  assign accumulator_data_0_2 = _825_(18'h00000, { accumulator_data_0[53:36], accumulator_data_0[52:36], 1'h0, accumulator_data_0[51:36], 2'h0 }, { _351_, _350_, _349_ });
  assign _349_ = start_0_2 == 2'h3;
  assign _350_ = start_0_2 == 2'h2;
  assign _351_ = start_0_2 == 2'h1;
  function [17:0] _829_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _829_ = b[17:0];
      3'b?1?:
        _829_ = b[35:18];
      3'b1??:
        _829_ = b[53:36];
      default:
        _829_ = a;
    endcase
  endfunction
  assign accumulator_data_0_1 = _829_(18'h00000, { accumulator_data_0[35:18], accumulator_data_0[34:18], 1'h0, accumulator_data_0[33:18], 2'h0 }, { _354_, _353_, _352_ });
  assign _352_ = start_0_2 == 2'h3;
  assign _353_ = start_0_2 == 2'h2;
  assign _354_ = start_0_2 == 2'h1;
  function [17:0] _833_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _833_ = b[17:0];
      3'b?1?:
        _833_ = b[35:18];
      3'b1??:
        _833_ = b[53:36];
      default:
        _833_ = a;
    endcase
  endfunction
  assign accumulator_data_0_0 = _833_(18'h00000, { accumulator_data_0[17:0], accumulator_data_0[16:0], 1'h0, accumulator_data_0[15:0], 2'h0 }, { _357_, _356_, _355_ });
  assign _355_ = start_0_2 == 2'h3;
  assign _356_ = start_0_2 == 2'h2;
  assign _357_ = start_0_2 == 2'h1;
  tnthw_t16x16a2_array_unit_column_0 column_0 (
    .carry(carry),
    .clk(clk),
    .neg(\neg$82 [15:0]),
    .nz(\nz$80 [15:0]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(sum)
  );
  tnthw_t16x16a2_array_unit_column_0 column_1 (
    .carry(\carry$246 ),
    .clk(clk),
    .neg(\neg$82 [31:16]),
    .nz(\nz$80 [31:16]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$245 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_10 (
    .carry(\carry$264 ),
    .clk(clk),
    .neg(\neg$82 [175:160]),
    .nz(\nz$80 [175:160]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$263 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_11 (
    .carry(\carry$266 ),
    .clk(clk),
    .neg(\neg$82 [191:176]),
    .nz(\nz$80 [191:176]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$265 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_12 (
    .carry(\carry$268 ),
    .clk(clk),
    .neg(\neg$82 [207:192]),
    .nz(\nz$80 [207:192]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$267 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_13 (
    .carry(\carry$270 ),
    .clk(clk),
    .neg(\neg$82 [223:208]),
    .nz(\nz$80 [223:208]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$269 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_14 (
    .carry(\carry$272 ),
    .clk(clk),
    .neg(\neg$82 [239:224]),
    .nz(\nz$80 [239:224]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$271 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_15 (
    .carry(\carry$274 ),
    .clk(clk),
    .neg(\neg$82 [255:240]),
    .nz(\nz$80 [255:240]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$273 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_2 (
    .carry(\carry$248 ),
    .clk(clk),
    .neg(\neg$82 [47:32]),
    .nz(\nz$80 [47:32]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$247 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_3 (
    .carry(\carry$250 ),
    .clk(clk),
    .neg(\neg$82 [63:48]),
    .nz(\nz$80 [63:48]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$249 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_4 (
    .carry(\carry$252 ),
    .clk(clk),
    .neg(\neg$82 [79:64]),
    .nz(\nz$80 [79:64]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$251 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_5 (
    .carry(\carry$254 ),
    .clk(clk),
    .neg(\neg$82 [95:80]),
    .nz(\nz$80 [95:80]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$253 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_6 (
    .carry(\carry$256 ),
    .clk(clk),
    .neg(\neg$82 [111:96]),
    .nz(\nz$80 [111:96]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$255 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_7 (
    .carry(\carry$258 ),
    .clk(clk),
    .neg(\neg$82 [127:112]),
    .nz(\nz$80 [127:112]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$257 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_8 (
    .carry(\carry$260 ),
    .clk(clk),
    .neg(\neg$82 [143:128]),
    .nz(\nz$80 [143:128]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$259 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_9 (
    .carry(\carry$262 ),
    .clk(clk),
    .neg(\neg$82 [159:144]),
    .nz(\nz$80 [159:144]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$261 )
  );
  tnthw_t16x16a2_array_unit_tiles tiles (
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
  tnthw_t16x16a2_array_unit_weights weights (
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
  tnthw_t16x16a2_array_unit_window window (
    .address(read__address),
    .clk(clk),
    .index(\index$205 ),
    .last_position(\last_position$57 ),
    .last_tap(last_tap),
    .load(take),
    .\port$5874$52 (\$signal$31 [281:52]),
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
  assign last_0_9 = done;
  assign write_2_3 = accumulator_write_address;
  assign write_1_3 = accumulator_write_bank;
  assign write_0_3 = accumulator_write;
  assign accumulator_write_data_1_register = accumulator_write_data_1;
  assign accumulator_write_data_0_register = accumulator_write_data_0;
  assign read_3_5 = accumulator_address;
  assign read_2_5 = accumulator_bank;
  assign read_0_5 = accumulator_read;
  assign \neg$127  = \neg$82 [255:240];
  assign \nz$126  = \nz$80 [255:240];
  assign \operands$125  = operands;
  assign \neg$124  = \neg$82 [239:224];
  assign \nz$123  = \nz$80 [239:224];
  assign \operands$122  = operands;
  assign \neg$121  = \neg$82 [223:208];
  assign \nz$120  = \nz$80 [223:208];
  assign \operands$119  = operands;
  assign \neg$118  = \neg$82 [207:192];
  assign \nz$117  = \nz$80 [207:192];
  assign \operands$116  = operands;
  assign \neg$115  = \neg$82 [191:176];
  assign \nz$114  = \nz$80 [191:176];
  assign \operands$113  = operands;
  assign \neg$112  = \neg$82 [175:160];
  assign \nz$111  = \nz$80 [175:160];
  assign \operands$110  = operands;
  assign \neg$109  = \neg$82 [159:144];
  assign \nz$108  = \nz$80 [159:144];
  assign \operands$107  = operands;
  assign \neg$106  = \neg$82 [143:128];
  assign \nz$105  = \nz$80 [143:128];
  assign \operands$104  = operands;
  assign \neg$103  = \neg$82 [127:112];
  assign \nz$102  = \nz$80 [127:112];
  assign \operands$101  = operands;
  assign \neg$100  = \neg$82 [111:96];
  assign \nz$99  = \nz$80 [111:96];
  assign \operands$98  = operands;
  assign \neg$97  = \neg$82 [95:80];
  assign \nz$96  = \nz$80 [95:80];
  assign \operands$95  = operands;
  assign \neg$94  = \neg$82 [79:64];
  assign \nz$93  = \nz$80 [79:64];
  assign \operands$92  = operands;
  assign \neg$91  = \neg$82 [63:48];
  assign \nz$90  = \nz$80 [63:48];
  assign \operands$89  = operands;
  assign \neg$88  = \neg$82 [47:32];
  assign \nz$87  = \nz$80 [47:32];
  assign \operands$86  = operands;
  assign \neg$85  = \neg$82 [31:16];
  assign \nz$84  = \nz$80 [31:16];
  assign \operands$83  = operands;
  assign neg = \neg$82 [15:0];
  assign nz = \nz$80 [15:0];
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

module tnthw_t16x16a2_array_unit_column_0(rst, stop, operands, nz, neg, sum, carry, clk);
  wire [2:0] _000_;
  wire [2:0] _001_;
  wire [2:0] _002_;
  wire [2:0] _003_;
  wire [2:0] _004_;
  wire [2:0] _005_;
  wire [2:0] _006_;
  wire [2:0] _007_;
  wire [3:0] _008_;
  wire [4:0] _009_;
  wire [3:0] _010_;
  wire [2:0] _011_;
  wire [4:0] _012_;
  wire [3:0] _013_;
  wire [4:0] _014_;
  wire [3:0] _015_;
  wire [4:0] _016_;
  wire [3:0] _017_;
  wire [4:0] _018_;
  wire [3:0] _019_;
  wire [4:0] _020_;
  wire [3:0] _021_;
  wire [2:0] _022_;
  wire [4:0] _023_;
  wire [3:0] _024_;
  wire [4:0] _025_;
  wire [4:0] _026_;
  wire [5:0] _027_;
  wire [4:0] _028_;
  wire [5:0] _029_;
  wire [4:0] _030_;
  wire [5:0] _031_;
  wire [4:0] _032_;
  wire [2:0] _033_;
  wire [5:0] _034_;
  wire [5:0] _035_;
  wire [6:0] _036_;
  wire [5:0] _037_;
  wire [6:0] _038_;
  wire [6:0] _039_;
  wire [7:0] _040_;
  wire [2:0] _041_;
  wire [2:0] _042_;
  wire [2:0] _043_;
  wire [2:0] _044_;
  wire [2:0] _045_;
  reg [7:0] carries_0 = 8'h00;
  reg [3:0] carries_1 = 4'h0;
  wire carries_2;
  output carry;
  reg carry = 1'h0;
  wire [2:0] cell_0;
  wire [2:0] cell_1;
  wire [2:0] cell_10;
  wire [2:0] cell_11;
  wire [2:0] cell_12;
  wire [2:0] cell_13;
  wire [2:0] cell_14;
  wire [2:0] cell_15;
  wire [2:0] cell_2;
  wire [2:0] cell_3;
  wire [2:0] cell_4;
  wire [2:0] cell_5;
  wire [2:0] cell_6;
  wire [2:0] cell_7;
  wire [2:0] cell_8;
  wire [2:0] cell_9;
  input clk;
  wire clk;
  input [15:0] neg;
  wire [15:0] neg;
  input [15:0] nz;
  wire [15:0] nz;
  input [47:0] operands;
  wire [47:0] operands;
  input rst;
  wire rst;
  reg [3:0] stage_0_0 = 4'h0;
  reg [3:0] stage_0_1 = 4'h0;
  reg [3:0] stage_0_2 = 4'h0;
  reg [3:0] stage_0_3 = 4'h0;
  reg [3:0] stage_0_4 = 4'h0;
  reg [3:0] stage_0_5 = 4'h0;
  reg [3:0] stage_0_6 = 4'h0;
  reg [3:0] stage_0_7 = 4'h0;
  reg [4:0] stage_1_0 = 5'h00;
  reg [4:0] stage_1_1 = 5'h00;
  reg [4:0] stage_1_2 = 5'h00;
  reg [4:0] stage_1_3 = 5'h00;
  wire [6:0] stage_2_0;
  input stop;
  wire stop;
  output [6:0] sum;
  reg [6:0] sum = 7'h00;
  wire [3:0] sum_0_0;
  wire [3:0] sum_0_1;
  wire [3:0] sum_0_2;
  wire [3:0] sum_0_3;
  wire [3:0] sum_0_4;
  wire [3:0] sum_0_5;
  wire [3:0] sum_0_6;
  wire [3:0] sum_0_7;
  wire [4:0] sum_1_0;
  wire [4:0] sum_1_1;
  wire [4:0] sum_1_2;
  wire [4:0] sum_1_3;
  wire [5:0] sum_2_0;
  wire [5:0] sum_2_1;
  wire [6:0] sum_3_0;
  assign { _031_[5], sum_1_2 } = $signed(_030_) + $signed({ 1'h0, carries_0[5] });
  assign _032_ = $signed(stage_0_6) + $signed(stage_0_7);
  assign { _034_[5], sum_1_3 } = $signed(_032_) + $signed({ 1'h0, carries_0[4] });
  assign _035_ = $signed(stage_1_0) + $signed(stage_1_1);
  assign { _036_[6], sum_2_0 } = $signed(_035_) + $signed({ 1'h0, carries_1[3] });
  assign _037_ = $signed(stage_1_2) + $signed(stage_1_3);
  assign { _038_[6], sum_2_1 } = $signed(_037_) + $signed({ 1'h0, carries_1[2] });
  assign _039_ = $signed(sum_2_0) + $signed(sum_2_1);
  assign { _040_[7], sum_3_0 } = $signed(_039_) + $signed({ 1'h0, carries_1[1] });
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
  assign _000_ = operands[2:0] ^ { neg[0], neg[0], neg[0] };
  assign cell_0 = nz[0] ? _000_ : 3'h0;
  assign _011_ = operands[5:3] ^ { neg[1], neg[1], neg[1] };
  assign cell_1 = nz[1] ? _011_ : 3'h0;
  assign _022_ = operands[8:6] ^ { neg[2], neg[2], neg[2] };
  assign cell_2 = nz[2] ? _022_ : 3'h0;
  assign _033_ = operands[11:9] ^ { neg[3], neg[3], neg[3] };
  assign cell_3 = nz[3] ? _033_ : 3'h0;
  assign _041_ = operands[14:12] ^ { neg[4], neg[4], neg[4] };
  assign cell_4 = nz[4] ? _041_ : 3'h0;
  assign _042_ = operands[17:15] ^ { neg[5], neg[5], neg[5] };
  assign cell_5 = nz[5] ? _042_ : 3'h0;
  assign _043_ = operands[20:18] ^ { neg[6], neg[6], neg[6] };
  assign cell_6 = nz[6] ? _043_ : 3'h0;
  assign _044_ = operands[23:21] ^ { neg[7], neg[7], neg[7] };
  assign cell_7 = nz[7] ? _044_ : 3'h0;
  assign _045_ = operands[26:24] ^ { neg[8], neg[8], neg[8] };
  assign cell_8 = nz[8] ? _045_ : 3'h0;
  assign _001_ = operands[29:27] ^ { neg[9], neg[9], neg[9] };
  assign cell_9 = nz[9] ? _001_ : 3'h0;
  assign _002_ = operands[32:30] ^ { neg[10], neg[10], neg[10] };
  assign cell_10 = nz[10] ? _002_ : 3'h0;
  assign _003_ = operands[35:33] ^ { neg[11], neg[11], neg[11] };
  assign cell_11 = nz[11] ? _003_ : 3'h0;
  assign _004_ = operands[38:36] ^ { neg[12], neg[12], neg[12] };
  assign cell_12 = nz[12] ? _004_ : 3'h0;
  assign _005_ = operands[41:39] ^ { neg[13], neg[13], neg[13] };
  assign cell_13 = nz[13] ? _005_ : 3'h0;
  assign _006_ = operands[44:42] ^ { neg[14], neg[14], neg[14] };
  assign cell_14 = nz[14] ? _006_ : 3'h0;
  assign _007_ = operands[47:45] ^ { neg[15], neg[15], neg[15] };
  assign cell_15 = nz[15] ? _007_ : 3'h0;
  assign _008_ = $signed(cell_0) + $signed(cell_1);
  assign { _009_[4], sum_0_0 } = $signed(_008_) + $signed({ 1'h0, neg[15] });
  assign _010_ = $signed(cell_2) + $signed(cell_3);
  assign { _012_[4], sum_0_1 } = $signed(_010_) + $signed({ 1'h0, neg[14] });
  assign _013_ = $signed(cell_4) + $signed(cell_5);
  assign { _014_[4], sum_0_2 } = $signed(_013_) + $signed({ 1'h0, neg[13] });
  assign _015_ = $signed(cell_6) + $signed(cell_7);
  assign { _016_[4], sum_0_3 } = $signed(_015_) + $signed({ 1'h0, neg[12] });
  assign _017_ = $signed(cell_8) + $signed(cell_9);
  assign { _018_[4], sum_0_4 } = $signed(_017_) + $signed({ 1'h0, neg[11] });
  assign _019_ = $signed(cell_10) + $signed(cell_11);
  assign { _020_[4], sum_0_5 } = $signed(_019_) + $signed({ 1'h0, neg[10] });
  assign _021_ = $signed(cell_12) + $signed(cell_13);
  assign { _023_[4], sum_0_6 } = $signed(_021_) + $signed({ 1'h0, neg[9] });
  assign _024_ = $signed(cell_14) + $signed(cell_15);
  assign { _025_[4], sum_0_7 } = $signed(_024_) + $signed({ 1'h0, neg[8] });
  assign _026_ = $signed(stage_0_0) + $signed(stage_0_1);
  assign { _027_[5], sum_1_0 } = $signed(_026_) + $signed({ 1'h0, carries_0[7] });
  assign _028_ = $signed(stage_0_2) + $signed(stage_0_3);
  assign { _029_[5], sum_1_1 } = $signed(_028_) + $signed({ 1'h0, carries_0[6] });
  assign _030_ = $signed(stage_0_4) + $signed(stage_0_5);
  assign _040_[6:0] = sum_3_0;
  assign _038_[5:0] = sum_2_1;
  assign _036_[5:0] = sum_2_0;
  assign _034_[4:0] = sum_1_3;
  assign _031_[4:0] = sum_1_2;
  assign _029_[4:0] = sum_1_1;
  assign _027_[4:0] = sum_1_0;
  assign _025_[3:0] = sum_0_7;
  assign _023_[3:0] = sum_0_6;
  assign _020_[3:0] = sum_0_5;
  assign _018_[3:0] = sum_0_4;
  assign _016_[3:0] = sum_0_3;
  assign _014_[3:0] = sum_0_2;
  assign _012_[3:0] = sum_0_1;
  assign _009_[3:0] = sum_0_0;
  assign carries_2 = carry;
  assign stage_2_0 = sum;
endmodule

module tnthw_t16x16a2_array_unit_tiles(rst, stop, first, read, start, instruction, address, index, ready, loading, clk);
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
  wire _031_;
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
  wire [6:0] _042_;
  wire [6:0] _043_;
  wire [12:0] _044_;
  wire [12:0] _045_;
  wire [12:0] _046_;
  wire [12:0] _047_;
  wire [12:0] _048_;
  wire [12:0] _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire [1:0] _056_;
  wire [1:0] _057_;
  wire [19:0] _058_;
  wire [19:0] _059_;
  wire [19:0] _060_;
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
  input stop;
  wire stop;
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
  assign _031_ = stop ? 1'h0 : _030_;
  assign _022_ = rst ? 1'h0 : _031_;
  assign _032_ = kernel_x_left[6] ? _011_[6:0] : kernel_y_left;
  assign _033_ = planes_left[12] ? _032_ : kernel_y_left;
  assign _034_ = last_row ? _033_ : kernel_y_left;
  assign _035_ = start ? _004_ : _034_;
  assign _036_ = stop ? 7'h00 : _035_;
  assign _020_ = rst ? 7'h00 : _036_;
  assign _037_ = start ? _003_ : kernel_x_whole;
  assign _038_ = stop ? 7'h00 : _037_;
  assign _019_ = rst ? 7'h00 : _038_;
  assign _039_ = kernel_x_left[6] ? kernel_x_whole : _009_[6:0];
  assign _040_ = planes_left[12] ? _039_ : kernel_x_left;
  assign _041_ = last_row ? _040_ : kernel_x_left;
  assign _042_ = start ? _002_ : _041_;
  assign _043_ = stop ? 7'h00 : _042_;
  assign _018_ = rst ? 7'h00 : _043_;
  assign _044_ = start ? _001_ : planes_whole;
  assign _045_ = stop ? 13'h0000 : _044_;
  assign _017_ = rst ? 13'h0000 : _045_;
  assign _046_ = planes_left[12] ? planes_whole : _008_[12:0];
  assign _047_ = last_row ? _046_ : planes_left;
  assign _048_ = start ? _028_ : _047_;
  assign _049_ = stop ? 13'h0000 : _048_;
  assign _016_ = rst ? 13'h0000 : _049_;
  assign _050_ = first ? 1'h0 : ready;
  assign _051_ = last_row ? 1'h1 : _050_;
  assign _052_ = stop ? 1'h0 : _051_;
  assign _015_ = rst ? 1'h0 : _052_;
  assign _053_ = first ? 1'h0 : \$signal ;
  assign _054_ = read ? 1'h1 : _053_;
  assign _055_ = stop ? 1'h0 : _054_;
  assign _014_ = rst ? 1'h0 : _055_;
  assign _056_ = read ? _027_[1:0] : index;
  assign _057_ = stop ? 2'h0 : _056_;
  assign _013_ = rst ? 2'h0 : _057_;
  assign _058_ = read ? _025_[19:0] : address;
  assign _059_ = start ? instruction[301:282] : _058_;
  assign _060_ = stop ? 20'h00000 : _059_;
  assign _012_ = rst ? 20'h00000 : _060_;
endmodule

module tnthw_t16x16a2_array_unit_weights(rst, stop, fill, first, illegal, read__en, fill_data, fill_address, bad_row, nz, neg, count, read_address, read_index, clk);
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire [1:0] _005_;
  wire _006_;
  wire _007_;
  wire [2:0] _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire [1:0] _012_;
  wire _013_;
  wire [1:0] _014_;
  wire _015_;
  wire _016_;
  wire [2:0] _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire [1:0] _022_;
  wire [2:0] _023_;
  wire _024_;
  wire _025_;
  wire [2:0] _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire [1:0] _031_;
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
  wire [2:0] _043_;
  wire _044_;
  wire [2:0] _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire [1:0] _049_;
  wire _050_;
  wire _051_;
  wire [2:0] _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire [1:0] _056_;
  wire _057_;
  wire [1:0] _058_;
  wire _059_;
  wire _060_;
  wire [2:0] _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire [1:0] _066_;
  wire [2:0] _067_;
  wire _068_;
  wire _069_;
  wire [2:0] _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire [1:0] _075_;
  wire _076_;
  wire _077_;
  wire [1:0] _078_;
  wire [2:0] _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire [1:0] _084_;
  wire _085_;
  wire _086_;
  wire [2:0] _087_;
  wire _088_;
  wire [2:0] _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire [1:0] _093_;
  wire _094_;
  wire _095_;
  wire [2:0] _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire [1:0] _100_;
  wire _101_;
  wire [1:0] _102_;
  wire [3:0] _103_;
  wire [4:0] _104_;
  wire [3:0] _105_;
  wire [4:0] _106_;
  wire [3:0] _107_;
  wire [4:0] _108_;
  wire [3:0] _109_;
  wire [4:0] _110_;
  wire _111_;
  wire [2:0] _112_;
  wire [3:0] _113_;
  wire [4:0] _114_;
  wire [3:0] _115_;
  wire [4:0] _116_;
  wire [3:0] _117_;
  wire [4:0] _118_;
  wire [3:0] _119_;
  wire [4:0] _120_;
  wire [3:0] _121_;
  wire [4:0] _122_;
  wire _123_;
  wire [5:0] _124_;
  wire [6:0] _125_;
  wire [5:0] _126_;
  wire [6:0] _127_;
  wire [5:0] _128_;
  wire [6:0] _129_;
  wire [7:0] _130_;
  wire [8:0] _131_;
  wire _132_;
  wire [8:0] _133_;
  wire _134_;
  wire [9:0] _135_;
  wire _136_;
  wire [1:0] _137_;
  wire _138_;
  wire [1:0] _139_;
  wire _140_;
  wire [1:0] _141_;
  wire _142_;
  wire [1:0] _143_;
  wire [3:0] _144_;
  wire [1:0] _145_;
  wire _146_;
  wire _147_;
  wire _148_;
  wire _149_;
  wire _150_;
  wire _151_;
  wire _152_;
  wire _153_;
  wire [255:0] _154_;
  wire [255:0] _155_;
  wire _156_;
  wire [255:0] _157_;
  wire [255:0] _158_;
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
  wire [8:0] _172_;
  wire [8:0] _173_;
  wire [2:0] _174_;
  wire _175_;
  wire _176_;
  wire _177_;
  wire _178_;
  wire _179_;
  wire [1:0] _180_;
  wire _181_;
  wire _182_;
  wire [2:0] _183_;
  wire _184_;
  wire _185_;
  wire _186_;
  wire _187_;
  wire [1:0] _188_;
  wire _189_;
  wire _190_;
  wire _191_;
  wire [2:0] _192_;
  wire _193_;
  wire _194_;
  wire _195_;
  wire _196_;
  wire [1:0] _197_;
  wire _198_;
  wire _199_;
  wire _200_;
  wire [2:0] _201_;
  wire _202_;
  wire _203_;
  wire _204_;
  wire _205_;
  wire [1:0] _206_;
  wire _207_;
  wire _208_;
  wire [2:0] _209_;
  wire _210_;
  wire _211_;
  wire _212_;
  wire _213_;
  wire _214_;
  wire [1:0] _215_;
  wire _216_;
  wire _217_;
  wire [2:0] _218_;
  wire _219_;
  wire _220_;
  wire _221_;
  wire _222_;
  wire _223_;
  wire [1:0] _224_;
  wire _225_;
  wire _226_;
  wire [2:0] _227_;
  wire _228_;
  wire _229_;
  wire _230_;
  wire _231_;
  wire [1:0] _232_;
  wire _233_;
  wire _234_;
  wire _235_;
  wire [2:0] _236_;
  wire _237_;
  wire _238_;
  wire _239_;
  wire _240_;
  wire [1:0] _241_;
  wire _242_;
  wire _243_;
  wire _244_;
  wire [2:0] _245_;
  wire _246_;
  wire _247_;
  wire _248_;
  wire _249_;
  wire [1:0] _250_;
  wire _251_;
  wire _252_;
  wire [2:0] _253_;
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
  wire [1:0] _279_;
  wire _280_;
  wire [1:0] _281_;
  wire _282_;
  wire [1:0] _283_;
  wire _284_;
  wire [1:0] _285_;
  wire _286_;
  reg \$signal  = 1'h0;
  wire [10:0] \$signature__addr ;
  wire [127:0] \$signature__data ;
  wire \$signature__en ;
  wire [8:0] active_count;
  wire [255:0] active_neg;
  wire [255:0] active_nz;
  output bad_row;
  reg bad_row = 1'h0;
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
  wire [79:0] \neg$45 ;
  output [255:0] nz;
  reg [255:0] nz = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  wire [79:0] \nz$43 ;
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
  input stop;
  wire stop;
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
  reg [127:0] _660_;
  always @(posedge clk) begin
    if (read__en) begin
      _660_ <= buffer[read_address[10:0]];
    end
  end
  assign read__data = _660_;
  assign illegal = \illegal$13  & \illegal$14 ;
  assign _000_ = ! row_1_3;
  assign _111_ = row_0_3 & _000_;
  assign _178_ = row_1_3 == 1'h1;
  assign _189_ = row_0_3 & _178_;
  assign _200_ = row_1_3 == 2'h2;
  assign _211_ = row_0_3 & _200_;
  assign _222_ = row_1_3 == 2'h3;
  assign _233_ = row_0_3 & _222_;
  assign _244_ = read_address >= 12'h800;
  assign _001_ = read__en & _244_;
  assign _012_ = \nz$43 [0] + \nz$43 [1];
  assign _023_ = _012_ + \nz$43 [2];
  assign _034_ = \nz$43 [3] + \nz$43 [4];
  assign _045_ = _034_ + \nz$43 [5];
  assign _056_ = \nz$43 [6] + \nz$43 [7];
  assign _067_ = _056_ + \nz$43 [8];
  assign _078_ = \nz$43 [9] + \nz$43 [10];
  assign _089_ = _078_ + \nz$43 [11];
  assign _100_ = \nz$43 [12] + \nz$43 [13];
  assign _112_ = _100_ + \nz$43 [14];
  assign _123_ = ~ stores[3];
  assign _134_ = \nz$43 [16] & _123_;
  assign _145_ = \nz$43 [15] + _134_;
  assign _156_ = ~ stores[3];
  assign _167_ = \nz$43 [17] & _156_;
  assign _174_ = _145_ + _167_;
  assign _175_ = ~ stores[3];
  assign _176_ = \nz$43 [18] & _175_;
  assign _177_ = ~ stores[3];
  assign _179_ = \nz$43 [19] & _177_;
  assign _180_ = _176_ + _179_;
  assign _181_ = ~ stores[3];
  assign _182_ = \nz$43 [20] & _181_;
  assign _183_ = _180_ + _182_;
  assign _184_ = ~ stores[3];
  assign _185_ = \nz$43 [21] & _184_;
  assign _186_ = ~ stores[3];
  assign _187_ = \nz$43 [22] & _186_;
  assign _188_ = _185_ + _187_;
  assign _190_ = ~ stores[3];
  assign _191_ = \nz$43 [23] & _190_;
  assign _192_ = _188_ + _191_;
  assign _193_ = ~ stores[3];
  assign _194_ = \nz$43 [24] & _193_;
  assign _195_ = ~ stores[3];
  assign _196_ = \nz$43 [25] & _195_;
  assign _197_ = _194_ + _196_;
  assign _198_ = ~ stores[3];
  assign _199_ = \nz$43 [26] & _198_;
  assign _201_ = _197_ + _199_;
  assign _202_ = ~ stores[3];
  assign _203_ = \nz$43 [27] & _202_;
  assign _204_ = ~ stores[3];
  assign _205_ = \nz$43 [28] & _204_;
  assign _206_ = _203_ + _205_;
  assign _207_ = ~ stores[3];
  assign _208_ = \nz$43 [29] & _207_;
  assign _209_ = _206_ + _208_;
  assign _210_ = ~ stores[3];
  assign _212_ = \nz$43 [30] & _210_;
  assign _213_ = ~ stores[3];
  assign _214_ = \nz$43 [31] & _213_;
  assign _215_ = _212_ + _214_;
  assign _216_ = ~ stores[3];
  assign _217_ = \nz$43 [32] & _216_;
  assign _218_ = _215_ + _217_;
  assign _219_ = ~ stores[3];
  assign _220_ = \nz$43 [33] & _219_;
  assign _221_ = ~ stores[3];
  assign _223_ = \nz$43 [34] & _221_;
  assign _224_ = _220_ + _223_;
  assign _225_ = ~ stores[3];
  assign _226_ = \nz$43 [35] & _225_;
  assign _227_ = _224_ + _226_;
  assign _228_ = ~ stores[3];
  assign _229_ = \nz$43 [36] & _228_;
  assign _230_ = ~ stores[3];
  assign _231_ = \nz$43 [37] & _230_;
  assign _232_ = _229_ + _231_;
  assign _234_ = ~ stores[3];
  assign _235_ = \nz$43 [38] & _234_;
  assign _236_ = _232_ + _235_;
  assign _237_ = ~ stores[3];
  assign _238_ = \nz$43 [39] & _237_;
  assign _239_ = ~ stores[3];
  assign _240_ = \nz$43 [40] & _239_;
  assign _241_ = _238_ + _240_;
  assign _242_ = ~ stores[3];
  assign _243_ = \nz$43 [41] & _242_;
  assign _245_ = _241_ + _243_;
  assign _246_ = ~ stores[3];
  assign _247_ = \nz$43 [42] & _246_;
  assign _248_ = ~ stores[3];
  assign _249_ = \nz$43 [43] & _248_;
  assign _250_ = _247_ + _249_;
  assign _251_ = ~ stores[3];
  assign _252_ = \nz$43 [44] & _251_;
  assign _253_ = _250_ + _252_;
  assign _254_ = ~ stores[3];
  assign _002_ = \nz$43 [45] & _254_;
  assign _003_ = ~ stores[3];
  assign _004_ = \nz$43 [46] & _003_;
  assign _005_ = _002_ + _004_;
  assign _006_ = ~ stores[3];
  assign _007_ = \nz$43 [47] & _006_;
  assign _008_ = _005_ + _007_;
  assign _009_ = ~ stores[3];
  assign _010_ = \nz$43 [48] & _009_;
  assign _011_ = ~ stores[3];
  assign _013_ = \nz$43 [49] & _011_;
  assign _014_ = _010_ + _013_;
  assign _015_ = ~ stores[3];
  assign _016_ = \nz$43 [50] & _015_;
  assign _017_ = _014_ + _016_;
  assign _018_ = ~ stores[3];
  assign _019_ = \nz$43 [51] & _018_;
  assign _020_ = ~ stores[3];
  assign _021_ = \nz$43 [52] & _020_;
  assign _022_ = _019_ + _021_;
  assign _024_ = ~ stores[3];
  assign _025_ = \nz$43 [53] & _024_;
  assign _026_ = _022_ + _025_;
  assign _027_ = ~ stores[3];
  assign _028_ = \nz$43 [54] & _027_;
  assign _029_ = ~ stores[3];
  assign _030_ = \nz$43 [55] & _029_;
  assign _031_ = _028_ + _030_;
  assign _032_ = ~ stores[3];
  assign _033_ = \nz$43 [56] & _032_;
  assign _035_ = _031_ + _033_;
  assign _036_ = ~ stores[3];
  assign _037_ = \nz$43 [57] & _036_;
  assign _038_ = ~ stores[3];
  assign _039_ = \nz$43 [58] & _038_;
  assign _040_ = _037_ + _039_;
  assign _041_ = ~ stores[3];
  assign _042_ = \nz$43 [59] & _041_;
  assign _043_ = _040_ + _042_;
  assign _044_ = ~ stores[3];
  assign _046_ = \nz$43 [60] & _044_;
  assign _047_ = ~ stores[3];
  assign _048_ = \nz$43 [61] & _047_;
  assign _049_ = _046_ + _048_;
  assign _050_ = ~ stores[3];
  assign _051_ = \nz$43 [62] & _050_;
  assign _052_ = _049_ + _051_;
  assign _053_ = ~ stores[3];
  assign _054_ = \nz$43 [63] & _053_;
  assign _055_ = ~ stores[3];
  assign _057_ = \nz$43 [64] & _055_;
  assign _058_ = _054_ + _057_;
  assign _059_ = ~ stores[3];
  assign _060_ = \nz$43 [65] & _059_;
  assign _061_ = _058_ + _060_;
  assign _062_ = ~ stores[3];
  assign _063_ = \nz$43 [66] & _062_;
  assign _064_ = ~ stores[3];
  assign _065_ = \nz$43 [67] & _064_;
  assign _066_ = _063_ + _065_;
  assign _068_ = ~ stores[3];
  assign _069_ = \nz$43 [68] & _068_;
  assign _070_ = _066_ + _069_;
  assign _071_ = ~ stores[3];
  assign _072_ = \nz$43 [69] & _071_;
  assign _073_ = ~ stores[3];
  assign _074_ = \nz$43 [70] & _073_;
  assign _075_ = _072_ + _074_;
  assign _076_ = ~ stores[3];
  assign _077_ = \nz$43 [71] & _076_;
  assign _079_ = _075_ + _077_;
  assign _080_ = ~ stores[3];
  assign _081_ = \nz$43 [72] & _080_;
  assign _082_ = ~ stores[3];
  assign _083_ = \nz$43 [73] & _082_;
  assign _084_ = _081_ + _083_;
  assign _085_ = ~ stores[3];
  assign _086_ = \nz$43 [74] & _085_;
  assign _087_ = _084_ + _086_;
  assign _088_ = ~ stores[3];
  assign _090_ = \nz$43 [75] & _088_;
  assign _091_ = ~ stores[3];
  assign _092_ = \nz$43 [76] & _091_;
  assign _093_ = _090_ + _092_;
  assign _094_ = ~ stores[3];
  assign _095_ = \nz$43 [77] & _094_;
  assign _096_ = _093_ + _095_;
  assign _097_ = ~ stores[3];
  assign _098_ = \nz$43 [78] & _097_;
  assign _099_ = ~ stores[3];
  assign _101_ = \nz$43 [79] & _099_;
  assign _102_ = _098_ + _101_;
  assign _103_ = count_0_0 + count_0_3;
  assign _104_ = _103_ + count_0_6;
  assign _105_ = count_0_9 + count_0_12;
  assign _106_ = _105_ + count_0_15;
  assign _107_ = count_0_18 + count_0_21;
  assign _108_ = _107_ + count_0_24;
  assign _109_ = count_0_27 + count_0_30;
  assign _110_ = _109_ + count_0_33;
  assign _113_ = count_0_36 + count_0_39;
  assign _114_ = _113_ + count_0_42;
  assign _115_ = count_0_45 + count_0_48;
  assign _116_ = _115_ + count_0_51;
  assign _117_ = count_0_54 + count_0_57;
  assign _118_ = _117_ + count_0_60;
  assign _119_ = count_0_63 + count_0_66;
  assign _120_ = _119_ + count_0_69;
  assign _121_ = count_0_72 + count_0_75;
  assign _122_ = _121_ + count_0_78;
  assign _124_ = count_1_0 + count_1_3;
  assign _125_ = _124_ + count_1_6;
  assign _126_ = count_1_9 + count_1_12;
  assign _127_ = _126_ + count_1_15;
  assign _128_ = count_1_18 + count_1_21;
  assign _129_ = _128_ + count_1_24;
  assign _130_ = count_2_0 + count_2_3;
  assign _131_ = _130_ + count_2_6;
  assign _132_ = | stores;
  assign _133_ = counting_0_3 ? 9'h000 : shadow_count;
  assign _135_ = _133_ + count_3_0;
  always @(posedge clk)
    data <= read__data;
  always @(posedge clk)
    row_0_0 <= _136_;
  always @(posedge clk)
    row_1_0 <= _137_;
  always @(posedge clk)
    row_0_1 <= _138_;
  always @(posedge clk)
    row_1_1 <= _139_;
  always @(posedge clk)
    row_0_2 <= _140_;
  always @(posedge clk)
    row_1_2 <= _141_;
  always @(posedge clk)
    row_0_3 <= _142_;
  always @(posedge clk)
    row_1_3 <= _143_;
  always @(posedge clk)
    stores <= _144_;
  always @(posedge clk)
    \$signal  <= _146_;
  always @(posedge clk)
    \illegal$13  <= _147_;
  always @(posedge clk)
    bad_row <= _148_;
  always @(posedge clk)
    swap_0_0 <= _149_;
  always @(posedge clk)
    swap_0_1 <= _150_;
  always @(posedge clk)
    swap_0_2 <= _151_;
  always @(posedge clk)
    swap_0_3 <= _152_;
  always @(posedge clk)
    swap_0_4 <= _153_;
  always @(posedge clk)
    shadow_nz <= _154_;
  always @(posedge clk)
    nz <= _155_;
  always @(posedge clk)
    shadow_neg <= _157_;
  always @(posedge clk)
    neg <= _158_;
  always @(posedge clk)
    count_0_0 <= _023_;
  always @(posedge clk)
    count_0_3 <= _045_;
  always @(posedge clk)
    count_0_6 <= _067_;
  always @(posedge clk)
    count_0_9 <= _089_;
  always @(posedge clk)
    count_0_12 <= _112_;
  always @(posedge clk)
    count_0_15 <= _174_;
  always @(posedge clk)
    count_0_18 <= _183_;
  always @(posedge clk)
    count_0_21 <= _192_;
  always @(posedge clk)
    count_0_24 <= _201_;
  always @(posedge clk)
    count_0_27 <= _209_;
  always @(posedge clk)
    count_0_30 <= _218_;
  always @(posedge clk)
    count_0_33 <= _227_;
  always @(posedge clk)
    count_0_36 <= _236_;
  always @(posedge clk)
    count_0_39 <= _245_;
  always @(posedge clk)
    count_0_42 <= _253_;
  always @(posedge clk)
    count_0_45 <= _008_;
  always @(posedge clk)
    count_0_48 <= _017_;
  always @(posedge clk)
    count_0_51 <= _026_;
  always @(posedge clk)
    count_0_54 <= _035_;
  always @(posedge clk)
    count_0_57 <= _043_;
  always @(posedge clk)
    count_0_60 <= _052_;
  always @(posedge clk)
    count_0_63 <= _061_;
  always @(posedge clk)
    count_0_66 <= _070_;
  always @(posedge clk)
    count_0_69 <= _079_;
  always @(posedge clk)
    count_0_72 <= _087_;
  always @(posedge clk)
    count_0_75 <= _096_;
  always @(posedge clk)
    count_0_78 <= _102_;
  always @(posedge clk)
    count_1_0 <= _104_;
  always @(posedge clk)
    count_1_3 <= _106_;
  always @(posedge clk)
    count_1_6 <= _108_;
  always @(posedge clk)
    count_1_9 <= _110_;
  always @(posedge clk)
    count_1_12 <= _114_;
  always @(posedge clk)
    count_1_15 <= _116_;
  always @(posedge clk)
    count_1_18 <= _118_;
  always @(posedge clk)
    count_1_21 <= _120_;
  always @(posedge clk)
    count_1_24 <= _122_;
  always @(posedge clk)
    count_2_0 <= _125_;
  always @(posedge clk)
    count_2_3 <= _127_;
  always @(posedge clk)
    count_2_6 <= _129_;
  always @(posedge clk)
    count_3_0 <= _131_;
  always @(posedge clk)
    counting_0_0 <= _159_;
  always @(posedge clk)
    counting_1_0 <= _160_;
  always @(posedge clk)
    counting_2_0 <= _161_;
  always @(posedge clk)
    counting_0_1 <= _162_;
  always @(posedge clk)
    counting_1_1 <= _163_;
  always @(posedge clk)
    counting_2_1 <= _164_;
  always @(posedge clk)
    counting_0_2 <= _165_;
  always @(posedge clk)
    counting_1_2 <= _166_;
  always @(posedge clk)
    counting_2_2 <= _168_;
  always @(posedge clk)
    counting_0_3 <= _169_;
  always @(posedge clk)
    counting_1_3 <= _170_;
  always @(posedge clk)
    counting_2_3 <= _171_;
  always @(posedge clk)
    shadow_count <= _172_;
  always @(posedge clk)
    count <= _173_;
  assign _173_ = counting_2_3 ? shadow_count : count;
  assign _172_ = counting_1_3 ? _135_[8:0] : shadow_count;
  assign _255_ = stop ? 1'h0 : counting_2_2;
  assign _171_ = rst ? 1'h0 : _255_;
  assign _256_ = stop ? 1'h0 : counting_1_2;
  assign _170_ = rst ? 1'h0 : _256_;
  assign _257_ = stop ? 1'h0 : counting_0_2;
  assign _169_ = rst ? 1'h0 : _257_;
  assign _258_ = stop ? 1'h0 : counting_2_1;
  assign _168_ = rst ? 1'h0 : _258_;
  assign _259_ = stop ? 1'h0 : counting_1_1;
  assign _166_ = rst ? 1'h0 : _259_;
  assign _260_ = stop ? 1'h0 : counting_0_1;
  assign _165_ = rst ? 1'h0 : _260_;
  assign _261_ = stop ? 1'h0 : counting_2_0;
  assign _164_ = rst ? 1'h0 : _261_;
  assign _262_ = stop ? 1'h0 : counting_1_0;
  assign _163_ = rst ? 1'h0 : _262_;
  assign _263_ = stop ? 1'h0 : counting_0_0;
  assign _162_ = rst ? 1'h0 : _263_;
  assign _264_ = stop ? 1'h0 : swap_0_4;
  assign _161_ = rst ? 1'h0 : _264_;
  assign _265_ = stop ? 1'h0 : _132_;
  assign _160_ = rst ? 1'h0 : _265_;
  assign _266_ = stop ? 1'h0 : stores[0];
  assign _159_ = rst ? 1'h0 : _266_;
  assign _158_ = swap_0_4 ? shadow_neg : neg;
  assign _157_[255:240] = stores[3] ? \neg$45 [15:0] : shadow_neg[255:240];
  assign _157_[239:160] = stores[2] ? \neg$45  : shadow_neg[239:160];
  assign _157_[159:80] = stores[1] ? \neg$45  : shadow_neg[159:80];
  assign _157_[79:0] = stores[0] ? \neg$45  : shadow_neg[79:0];
  assign _155_ = swap_0_4 ? shadow_nz : nz;
  assign _154_[255:240] = stores[3] ? \nz$43 [15:0] : shadow_nz[255:240];
  assign _154_[239:160] = stores[2] ? \nz$43  : shadow_nz[239:160];
  assign _154_[159:80] = stores[1] ? \nz$43  : shadow_nz[159:80];
  assign _154_[79:0] = stores[0] ? \nz$43  : shadow_nz[79:0];
  assign _267_ = stop ? 1'h0 : swap_0_3;
  assign _153_ = rst ? 1'h0 : _267_;
  assign _268_ = stop ? 1'h0 : swap_0_2;
  assign _152_ = rst ? 1'h0 : _268_;
  assign _269_ = stop ? 1'h0 : swap_0_1;
  assign _151_ = rst ? 1'h0 : _269_;
  assign _270_ = stop ? 1'h0 : swap_0_0;
  assign _150_ = rst ? 1'h0 : _270_;
  assign _271_ = stop ? 1'h0 : first;
  assign _149_ = rst ? 1'h0 : _271_;
  assign _272_ = stop ? 1'h0 : _001_;
  assign _148_ = rst ? 1'h0 : _272_;
  assign _273_ = stop ? 1'h0 : \$signal ;
  assign _147_ = rst ? 1'h0 : _273_;
  assign _274_ = stop ? 1'h0 : row_0_3;
  assign _146_ = rst ? 1'h0 : _274_;
  assign _275_ = stop ? 1'h0 : _233_;
  assign _144_[3] = rst ? 1'h0 : _275_;
  assign _276_ = stop ? 1'h0 : _111_;
  assign _144_[0] = rst ? 1'h0 : _276_;
  assign _277_ = stop ? 1'h0 : _211_;
  assign _144_[2] = rst ? 1'h0 : _277_;
  assign _278_ = stop ? 1'h0 : _189_;
  assign _144_[1] = rst ? 1'h0 : _278_;
  assign _279_ = stop ? 2'h0 : row_1_2;
  assign _143_ = rst ? 2'h0 : _279_;
  assign _280_ = stop ? 1'h0 : row_0_2;
  assign _142_ = rst ? 1'h0 : _280_;
  assign _281_ = stop ? 2'h0 : row_1_1;
  assign _141_ = rst ? 2'h0 : _281_;
  assign _282_ = stop ? 1'h0 : row_0_1;
  assign _140_ = rst ? 1'h0 : _282_;
  assign _283_ = stop ? 2'h0 : row_1_0;
  assign _139_ = rst ? 2'h0 : _283_;
  assign _284_ = stop ? 1'h0 : row_0_0;
  assign _138_ = rst ? 1'h0 : _284_;
  assign _285_ = stop ? 2'h0 : read_index;
  assign _137_ = rst ? 2'h0 : _285_;
  assign _286_ = stop ? 1'h0 : read__en;
  assign _136_ = rst ? 1'h0 : _286_;
  tnthw_t16x16a2_array_unit_weights_decoder decoder (
    .clk(clk),
    .data(data),
    .illegal(\illegal$14 ),
    .neg_0_2(\neg$45 [4:0]),
    .neg_10_2(\neg$45 [54:50]),
    .neg_11_2(\neg$45 [59:55]),
    .neg_12_2(\neg$45 [64:60]),
    .neg_13_2(\neg$45 [69:65]),
    .neg_14_2(\neg$45 [74:70]),
    .neg_15_2(\neg$45 [79:75]),
    .neg_1_2(\neg$45 [9:5]),
    .neg_2_2(\neg$45 [14:10]),
    .neg_3_2(\neg$45 [19:15]),
    .neg_4_2(\neg$45 [24:20]),
    .neg_5_2(\neg$45 [29:25]),
    .neg_6_2(\neg$45 [34:30]),
    .neg_7_2(\neg$45 [39:35]),
    .neg_8_2(\neg$45 [44:40]),
    .neg_9_2(\neg$45 [49:45]),
    .nz_0_2(\nz$43 [4:0]),
    .nz_10_2(\nz$43 [54:50]),
    .nz_11_2(\nz$43 [59:55]),
    .nz_12_2(\nz$43 [64:60]),
    .nz_13_2(\nz$43 [69:65]),
    .nz_14_2(\nz$43 [74:70]),
    .nz_15_2(\nz$43 [79:75]),
    .nz_1_2(\nz$43 [9:5]),
    .nz_2_2(\nz$43 [14:10]),
    .nz_3_2(\nz$43 [19:15]),
    .nz_4_2(\nz$43 [24:20]),
    .nz_5_2(\nz$43 [29:25]),
    .nz_6_2(\nz$43 [34:30]),
    .nz_7_2(\nz$43 [39:35]),
    .nz_8_2(\nz$43 [44:40]),
    .nz_9_2(\nz$43 [49:45]),
    .rst(rst),
    .stop(stop)
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

module tnthw_t16x16a2_array_unit_weights_decoder(rst, stop, data, nz_0_2, neg_0_2, nz_1_2, neg_1_2, nz_2_2, neg_2_2, nz_3_2, neg_3_2, nz_4_2, neg_4_2, nz_5_2, neg_5_2, nz_6_2, neg_6_2, nz_7_2, neg_7_2, nz_8_2, neg_8_2
, nz_9_2, neg_9_2, nz_10_2, neg_10_2, nz_11_2, neg_11_2, nz_12_2, neg_12_2, nz_13_2, neg_13_2, nz_14_2, neg_14_2, nz_15_2, neg_15_2, illegal, clk);
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
  wire _306_;
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
  input stop;
  wire stop;
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
  assign _306_ = stop ? 1'h0 : _285_;
  assign _286_ = rst ? 1'h0 : _306_;
  assign neg = { neg_15_2, neg_14_2, neg_13_2, neg_12_2, neg_11_2, neg_10_2, neg_9_2, neg_8_2, neg_7_2, neg_6_2, neg_5_2, neg_4_2, neg_3_2, neg_2_2, neg_1_2, neg_0_2 };
  assign nz = { nz_15_2, nz_14_2, nz_13_2, nz_12_2, nz_11_2, nz_10_2, nz_9_2, nz_8_2, nz_7_2, nz_6_2, nz_5_2, nz_4_2, nz_3_2, nz_2_2, nz_1_2, nz_0_2 };
endmodule

module tnthw_t16x16a2_array_unit_window(rst, stop, load, step_position, restart_position, step_tap, last_tap, valid, \port$5874$52 , last_position, index, address, clk);
  wire [16:0] _000_;
  wire _001_;
  wire [13:0] _002_;
  wire [13:0] _003_;
  wire [6:0] _004_;
  wire [6:0] _005_;
  wire [6:0] _006_;
  wire [12:0] _007_;
  wire [12:0] _008_;
  wire [16:0] _009_;
  wire [13:0] _010_;
  wire [20:0] _011_;
  wire [7:0] _012_;
  wire [21:0] _013_;
  wire [7:0] _014_;
  wire [21:0] _015_;
  wire [13:0] _016_;
  wire [13:0] _017_;
  wire [14:0] _018_;
  wire [22:0] _019_;
  wire [22:0] _020_;
  wire [20:0] _021_;
  wire [20:0] _022_;
  wire [15:0] _023_;
  wire [15:0] _024_;
  wire [15:0] _025_;
  wire [17:0] _026_;
  wire _027_;
  wire [17:0] _028_;
  wire [20:0] _029_;
  wire [20:0] _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire [13:0] _037_;
  wire [13:0] _038_;
  wire [16:0] _039_;
  wire [13:0] _040_;
  wire [13:0] _041_;
  wire [13:0] _042_;
  wire [19:0] _043_;
  wire [19:0] _044_;
  wire [19:0] _045_;
  wire [3:0] _046_;
  wire [3:0] _047_;
  wire [3:0] _048_;
  wire [3:0] _049_;
  wire [21:0] _050_;
  wire [16:0] _051_;
  wire [16:0] _052_;
  wire [15:0] _053_;
  wire [15:0] _054_;
  wire [15:0] _055_;
  wire [15:0] _056_;
  wire [20:0] _057_;
  wire [20:0] _058_;
  wire [19:0] _059_;
  wire [19:0] _060_;
  wire [16:0] _061_;
  wire [6:0] _062_;
  wire [6:0] _063_;
  wire [6:0] _064_;
  wire [12:0] _065_;
  wire [12:0] _066_;
  wire [19:0] _067_;
  wire [20:0] _068_;
  wire [19:0] _069_;
  wire [20:0] _070_;
  wire [21:0] _071_;
  wire [19:0] _072_;
  wire [19:0] _073_;
  wire [20:0] _074_;
  wire [19:0] _075_;
  wire [19:0] _076_;
  wire [19:0] _077_;
  wire [19:0] _078_;
  wire [19:0] _079_;
  wire [19:0] _080_;
  wire [19:0] _081_;
  wire [20:0] _082_;
  wire [20:0] _083_;
  wire [20:0] _084_;
  wire [20:0] _085_;
  wire [20:0] _086_;
  wire [20:0] _087_;
  wire [19:0] _088_;
  wire [19:0] _089_;
  wire [19:0] _090_;
  wire [19:0] _091_;
  wire [19:0] _092_;
  wire [19:0] _093_;
  wire [20:0] _094_;
  wire [20:0] _095_;
  wire [20:0] _096_;
  wire [20:0] _097_;
  wire [20:0] _098_;
  wire [20:0] _099_;
  wire [19:0] _100_;
  wire [19:0] _101_;
  wire [19:0] _102_;
  wire [19:0] _103_;
  wire [19:0] _104_;
  wire [19:0] _105_;
  wire [12:0] _106_;
  wire [12:0] _107_;
  wire [12:0] _108_;
  wire [12:0] _109_;
  wire [12:0] _110_;
  wire [12:0] _111_;
  wire [6:0] _112_;
  wire [6:0] _113_;
  wire [6:0] _114_;
  wire [6:0] _115_;
  wire [6:0] _116_;
  wire [6:0] _117_;
  wire [6:0] _118_;
  wire [6:0] _119_;
  wire [6:0] _120_;
  wire [6:0] _121_;
  wire [6:0] _122_;
  wire [6:0] _123_;
  wire [19:0] _124_;
  wire [19:0] _125_;
  wire [19:0] _126_;
  wire [19:0] _127_;
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
  wire [20:0] _143_;
  wire [20:0] _144_;
  wire [20:0] _145_;
  wire [20:0] _146_;
  wire [20:0] _147_;
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
  wire [15:0] _158_;
  wire [15:0] _159_;
  wire [15:0] _160_;
  wire [15:0] _161_;
  wire [16:0] _162_;
  wire [16:0] _163_;
  wire [16:0] _164_;
  wire [16:0] _165_;
  wire [16:0] _166_;
  wire [16:0] _167_;
  wire [3:0] _168_;
  wire [3:0] _169_;
  wire [3:0] _170_;
  wire [3:0] _171_;
  wire [3:0] _172_;
  wire [3:0] _173_;
  wire [3:0] _174_;
  wire [3:0] _175_;
  wire [19:0] _176_;
  wire [19:0] _177_;
  wire [19:0] _178_;
  wire [19:0] _179_;
  wire [19:0] _180_;
  wire [19:0] _181_;
  wire [13:0] _182_;
  wire [13:0] _183_;
  wire [13:0] _184_;
  wire [13:0] _185_;
  wire [13:0] _186_;
  wire [13:0] _187_;
  wire [13:0] _188_;
  wire [13:0] _189_;
  wire [13:0] _190_;
  wire [13:0] _191_;
  reg [13:0] \$like  = 14'h0000;
  reg [13:0] \$like$65  = 14'h0000;
  reg [15:0] \$signal  = 16'h0000;
  wire [15:0] \$signal$33 ;
  reg [15:0] \$signal$34  = 16'h0000;
  reg [15:0] \$signal$35  = 16'h0000;
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
  wire [15:0] \$signal$69 ;
  wire [15:0] \$signal$70 ;
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
  input [229:0] \port$5874$52 ;
  wire [229:0] \port$5874$52 ;
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
  assign _010_ = $signed(planes_left) - $signed(2'h1);
  assign _011_ = \$signal$54  + kept_plane;
  assign _012_ = $signed(kx_left) - $signed(2'h1);
  assign _013_ = $signed(\x$55 ) + $signed({ 1'h0, kept_dilation_x });
  assign _014_ = $signed(ky_left) - $signed(2'h1);
  assign _015_ = $signed(\$signal$58 ) + $signed({ 1'h0, kept_dilation_y });
  assign _016_ = load ? \port$5874$52 [33:20] : kept_row_y;
  assign _017_ = load ? \port$5874$52 [47:34] : kept_column_x;
  assign _019_ = $signed({ 1'h0, \$signal$38  }) + $signed(\$signal$58 );
  assign _020_ = $signed({ 1'h0, x }) + $signed(\x$55 );
  assign _021_ = \$signal$42  + \$signal$54 ;
  assign { _022_[20], \$signal$41  } = \$signal$40  + kept_row_step;
  assign _023_ = { 2'h0, \port$5874$52 [117:104] } ^ { 2'h0, \port$5874$52 [61:48] };
  assign _024_ = ~ { 2'h0, \port$5874$52 [61:48] };
  assign _025_ = { 2'h0, \port$5874$52 [117:104] } | _024_;
  assign { _026_[17:16], \$signal$33  } = $signed(_023_) + $signed({ _025_, 1'h0 });
  assign _027_ = planes_left[12] & kx_left[6];
  assign last_tap = _027_ & ky_left[6];
  assign { _029_[20], \$signal$57  } = \$signal$56  + kept_dilation_x;
  assign { _030_[20], next_row } = \$signal$59  + kept_tap_step;
  assign _031_ = \$signal$62 [13:0] < \$like ;
  assign _032_ = | \$signal$62 [20:14];
  assign _033_ = ~ _032_;
  assign _034_ = \$signal$63 [13:0] < \$like$65 ;
  assign _035_ = | \$signal$63 [20:14];
  assign _036_ = ~ _035_;
  assign valid = & { _036_, _034_, _033_, _031_ };
  always @(posedge clk)
    kept_start_offset <= _037_;
  always @(posedge clk)
    kept_row_y <= _038_;
  always @(posedge clk)
    kept_column_x <= _040_;
  always @(posedge clk)
    kept_height <= _041_;
  always @(posedge clk)
    kept_width <= _042_;
  always @(posedge clk)
    kept_row_step <= _043_;
  always @(posedge clk)
    kept_tap_step <= _044_;
  always @(posedge clk)
    kept_plane <= _045_;
  always @(posedge clk)
    kept_stride_y <= _046_;
  always @(posedge clk)
    kept_stride_x <= _047_;
  always @(posedge clk)
    kept_dilation_y <= _048_;
  always @(posedge clk)
    kept_dilation_x <= _049_;
  always @(posedge clk)
    positions_left <= _051_;
  always @(posedge clk)
    positions_whole <= _052_;
  always @(posedge clk)
    \$signal  <= _053_;
  always @(posedge clk)
    \$signal$34  <= _054_;
  always @(posedge clk)
    \$signal$35  <= _055_;
  always @(posedge clk)
    index <= _056_;
  always @(posedge clk)
    \$signal$38  <= _057_;
  always @(posedge clk)
    x <= _058_;
  always @(posedge clk)
    \$signal$40  <= _059_;
  always @(posedge clk)
    \$signal$42  <= _060_;
  always @(posedge clk)
    ky_left <= _062_;
  always @(posedge clk)
    kx_left <= _063_;
  always @(posedge clk)
    kx_whole <= _064_;
  always @(posedge clk)
    planes_left <= _065_;
  always @(posedge clk)
    planes_whole <= _066_;
  always @(posedge clk)
    \$signal$54  <= _067_;
  always @(posedge clk)
    \x$55  <= _068_;
  always @(posedge clk)
    \$signal$56  <= _069_;
  always @(posedge clk)
    \$signal$58  <= _070_;
  always @(posedge clk)
    \$signal$59  <= _072_;
  always @(posedge clk)
    \$signal$62  <= _019_[20:0];
  always @(posedge clk)
    \$signal$63  <= _020_[20:0];
  always @(posedge clk)
    \$like  <= kept_height;
  always @(posedge clk)
    \$like$65  <= kept_width;
  always @(posedge clk)
    address <= _073_;
  assign _000_ = \port$5874$52 [229:218] - 2'h2;
  assign _009_ = \port$5874$52 [229:218] - 2'h2;
  assign _018_ = \port$5874$52 [117:104] - 2'h2;
  assign _028_ = $signed(positions_left) - $signed(2'h1);
  assign _039_ = index + 1'h1;
  assign _050_ = \$signal$38  + kept_stride_y;
  assign _061_ = $signed(\$signal ) - $signed(2'h1);
  assign _071_ = x + kept_stride_x;
  assign _074_ = \$signal$42  + kept_stride_x;
  assign _001_ = load | restart_position;
  assign _002_ = load ? \port$5874$52 [75:62] : kept_start_offset;
  assign _003_ = load ? \port$5874$52 [75:62] : kept_start_offset;
  assign _004_ = \port$5874$52 [199:194] - 2'h2;
  assign _005_ = \port$5874$52 [205:200] - 2'h2;
  assign _006_ = \port$5874$52 [205:200] - 2'h2;
  assign _007_ = \port$5874$52 [217:206] - 2'h2;
  assign _008_ = \port$5874$52 [217:206] - 2'h2;
  assign _075_ = stop ? 20'h00000 : _021_[19:0];
  assign _073_ = rst ? 20'h00000 : _075_;
  assign _076_ = kx_left[6] ? next_row : \$signal$59 ;
  assign _077_ = planes_left[12] ? _076_ : \$signal$59 ;
  assign _078_ = step_tap ? _077_ : \$signal$59 ;
  assign _079_ = load ? \$signal$59  : _078_;
  assign _080_ = load ? \port$5874$52 [19:0] : _079_;
  assign _081_ = stop ? 20'h00000 : _080_;
  assign _072_ = rst ? 20'h00000 : _081_;
  assign _082_ = kx_left[6] ? _015_[20:0] : \$signal$58 ;
  assign _083_ = planes_left[12] ? _082_ : \$signal$58 ;
  assign _084_ = step_tap ? _083_ : \$signal$58 ;
  assign _085_ = load ? \$signal$58  : _084_;
  assign _086_ = load ? { _016_[13], _016_[13], _016_[13], _016_[13], _016_[13], _016_[13], _016_[13], _016_ } : _085_;
  assign _087_ = stop ? 21'h000000 : _086_;
  assign _070_ = rst ? 21'h000000 : _087_;
  assign _088_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _089_ = planes_left[12] ? _088_ : \$signal$56 ;
  assign _090_ = step_tap ? _089_ : \$signal$56 ;
  assign _091_ = load ? \$signal$56  : _090_;
  assign _092_ = load ? \port$5874$52 [19:0] : _091_;
  assign _093_ = stop ? 20'h00000 : _092_;
  assign _069_ = rst ? 20'h00000 : _093_;
  assign _094_ = kx_left[6] ? { kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x } : _013_[20:0];
  assign _095_ = planes_left[12] ? _094_ : \x$55 ;
  assign _096_ = step_tap ? _095_ : \x$55 ;
  assign _097_ = load ? \x$55  : _096_;
  assign _098_ = load ? { _017_[13], _017_[13], _017_[13], _017_[13], _017_[13], _017_[13], _017_[13], _017_ } : _097_;
  assign _099_ = stop ? 21'h000000 : _098_;
  assign _068_ = rst ? 21'h000000 : _099_;
  assign _100_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _101_ = planes_left[12] ? _100_ : _011_[19:0];
  assign _102_ = step_tap ? _101_ : \$signal$54 ;
  assign _103_ = load ? \$signal$54  : _102_;
  assign _104_ = load ? \port$5874$52 [19:0] : _103_;
  assign _105_ = stop ? 20'h00000 : _104_;
  assign _067_ = rst ? 20'h00000 : _105_;
  assign _106_ = load ? _008_ : planes_whole;
  assign _107_ = stop ? 13'h0000 : _106_;
  assign _066_ = rst ? 13'h0000 : _107_;
  assign _108_ = planes_left[12] ? planes_whole : _010_[12:0];
  assign _109_ = step_tap ? _108_ : planes_left;
  assign _110_ = load ? _007_ : _109_;
  assign _111_ = stop ? 13'h0000 : _110_;
  assign _065_ = rst ? 13'h0000 : _111_;
  assign _112_ = load ? _006_ : kx_whole;
  assign _113_ = stop ? 7'h00 : _112_;
  assign _064_ = rst ? 7'h00 : _113_;
  assign _114_ = kx_left[6] ? kx_whole : _012_[6:0];
  assign _115_ = planes_left[12] ? _114_ : kx_left;
  assign _116_ = step_tap ? _115_ : kx_left;
  assign _117_ = load ? _005_ : _116_;
  assign _118_ = stop ? 7'h00 : _117_;
  assign _063_ = rst ? 7'h00 : _118_;
  assign _119_ = kx_left[6] ? _014_[6:0] : ky_left;
  assign _120_ = planes_left[12] ? _119_ : ky_left;
  assign _121_ = step_tap ? _120_ : ky_left;
  assign _122_ = load ? _004_ : _121_;
  assign _123_ = stop ? 7'h00 : _122_;
  assign _062_ = rst ? 7'h00 : _123_;
  assign _124_ = \$signal [15] ? \$signal$41  : _074_[19:0];
  assign _125_ = step_position ? _124_ : \$signal$42 ;
  assign _126_ = restart_position ? \$signal$42  : _125_;
  assign _127_ = load ? \$signal$42  : _126_;
  assign _128_ = _001_ ? { 6'h00, _003_ } : _127_;
  assign _129_ = stop ? 20'h00000 : _128_;
  assign _060_ = rst ? 20'h00000 : _129_;
  assign _130_ = \$signal [15] ? \$signal$41  : \$signal$40 ;
  assign _131_ = step_position ? _130_ : \$signal$40 ;
  assign _132_ = restart_position ? \$signal$40  : _131_;
  assign _133_ = load ? \$signal$40  : _132_;
  assign _134_ = _001_ ? 20'h00000 : _133_;
  assign _135_ = stop ? 20'h00000 : _134_;
  assign _059_ = rst ? 20'h00000 : _135_;
  assign _136_ = \$signal [15] ? 21'h000000 : _071_[20:0];
  assign _137_ = step_position ? _136_ : x;
  assign _138_ = restart_position ? x : _137_;
  assign _139_ = load ? x : _138_;
  assign _140_ = _001_ ? { 7'h00, _002_ } : _139_;
  assign _141_ = stop ? 21'h000000 : _140_;
  assign _058_ = rst ? 21'h000000 : _141_;
  assign _142_ = \$signal [15] ? _050_[20:0] : \$signal$38 ;
  assign _143_ = step_position ? _142_ : \$signal$38 ;
  assign _144_ = restart_position ? \$signal$38  : _143_;
  assign _145_ = load ? \$signal$38  : _144_;
  assign _146_ = _001_ ? 21'h000000 : _145_;
  assign _147_ = stop ? 21'h000000 : _146_;
  assign _057_ = rst ? 21'h000000 : _147_;
  assign _148_ = step_position ? _039_[15:0] : index;
  assign _149_ = restart_position ? index : _148_;
  assign _150_ = load ? index : _149_;
  assign _151_ = _001_ ? 16'h0000 : _150_;
  assign _152_ = stop ? 16'h0000 : _151_;
  assign _056_ = rst ? 16'h0000 : _152_;
  assign _153_ = load ? { _018_[14], _018_ } : \$signal$35 ;
  assign _154_ = stop ? 16'h0000 : _153_;
  assign _055_ = rst ? 16'h0000 : _154_;
  assign _155_ = load ? \$signal$33  : \$signal$34 ;
  assign _156_ = stop ? 16'h0000 : _155_;
  assign _054_ = rst ? 16'h0000 : _156_;
  assign _157_ = \$signal [15] ? \$signal$35  : _061_[15:0];
  assign _158_ = step_position ? _157_ : \$signal ;
  assign _159_ = restart_position ? \$signal$34  : _158_;
  assign _160_ = load ? \$signal$33  : _159_;
  assign _161_ = stop ? 16'h0000 : _160_;
  assign _053_ = rst ? 16'h0000 : _161_;
  assign _162_ = load ? _009_ : positions_whole;
  assign _163_ = stop ? 17'h00000 : _162_;
  assign _052_ = rst ? 17'h00000 : _163_;
  assign _164_ = step_position ? _028_[16:0] : positions_left;
  assign _165_ = restart_position ? positions_whole : _164_;
  assign _166_ = load ? _000_ : _165_;
  assign _167_ = stop ? 17'h00000 : _166_;
  assign _051_ = rst ? 17'h00000 : _167_;
  assign _168_ = load ? \port$5874$52 [193:190] : kept_dilation_x;
  assign _169_ = stop ? 4'h0 : _168_;
  assign _049_ = rst ? 4'h0 : _169_;
  assign _170_ = load ? \port$5874$52 [189:186] : kept_dilation_y;
  assign _171_ = stop ? 4'h0 : _170_;
  assign _048_ = rst ? 4'h0 : _171_;
  assign _172_ = load ? \port$5874$52 [185:182] : kept_stride_x;
  assign _173_ = stop ? 4'h0 : _172_;
  assign _047_ = rst ? 4'h0 : _173_;
  assign _174_ = load ? \port$5874$52 [181:178] : kept_stride_y;
  assign _175_ = stop ? 4'h0 : _174_;
  assign _046_ = rst ? 4'h0 : _175_;
  assign _176_ = load ? \port$5874$52 [177:158] : kept_plane;
  assign _177_ = stop ? 20'h00000 : _176_;
  assign _045_ = rst ? 20'h00000 : _177_;
  assign _178_ = load ? \port$5874$52 [157:138] : kept_tap_step;
  assign _179_ = stop ? 20'h00000 : _178_;
  assign _044_ = rst ? 20'h00000 : _179_;
  assign _180_ = load ? \port$5874$52 [137:118] : kept_row_step;
  assign _181_ = stop ? 20'h00000 : _180_;
  assign _043_ = rst ? 20'h00000 : _181_;
  assign _182_ = load ? \port$5874$52 [103:90] : kept_width;
  assign _183_ = stop ? 14'h0000 : _182_;
  assign _042_ = rst ? 14'h0000 : _183_;
  assign _184_ = load ? \port$5874$52 [89:76] : kept_height;
  assign _185_ = stop ? 14'h0000 : _184_;
  assign _041_ = rst ? 14'h0000 : _185_;
  assign _186_ = load ? \port$5874$52 [47:34] : kept_column_x;
  assign _187_ = stop ? 14'h0000 : _186_;
  assign _040_ = rst ? 14'h0000 : _187_;
  assign _188_ = load ? \port$5874$52 [33:20] : kept_row_y;
  assign _189_ = stop ? 14'h0000 : _188_;
  assign _038_ = rst ? 14'h0000 : _189_;
  assign _190_ = load ? \port$5874$52 [75:62] : kept_start_offset;
  assign _191_ = stop ? 14'h0000 : _190_;
  assign _037_ = rst ? 14'h0000 : _191_;
  assign _030_[19:0] = next_row;
  assign _029_[19:0] = \$signal$57 ;
  assign _026_[15:0] = \$signal$33 ;
  assign _022_[19:0] = \$signal$41 ;
  assign last_position = positions_left[16];
  assign start_x = \port$5874$52 [61:48];
  assign \$signal$70  = { 2'h0, \port$5874$52 [61:48] };
  assign \$signal$69  = { 2'h0, \port$5874$52 [117:104] };
  assign origin = \port$5874$52 [19:0];
  assign planes = \port$5874$52 [217:206];
  assign kernel_x = \port$5874$52 [205:200];
  assign kernel_y = \port$5874$52 [199:194];
  assign restart_tap = 1'h0;
  assign out_width = \port$5874$52 [117:104];
  assign positions = { 4'h0, \port$5874$52 [229:218] };
  assign dilation_x = \port$5874$52 [193:190];
  assign dilation_y = \port$5874$52 [189:186];
  assign stride_x = \port$5874$52 [185:182];
  assign stride_y = \port$5874$52 [181:178];
  assign plane = \port$5874$52 [177:158];
  assign tap_step = \port$5874$52 [157:138];
  assign row_step = \port$5874$52 [137:118];
  assign width = \port$5874$52 [103:90];
  assign height = \port$5874$52 [89:76];
  assign column_x = \port$5874$52 [47:34];
  assign row_y = \port$5874$52 [33:20];
  assign start_offset = \port$5874$52 [75:62];
endmodule

module tnthw_t16x16a2_counters(rst, add__fetch_beats, add__instructions, add__load_words, add__weight_fill_rows, add__bias_fill_rows, add__steps_fill_rows, add__function_fill_rows, add__memory_read_beats, add__store_words, add__memory_write_beats, add__vectors, add__padded_vectors, add__adds, add__weight_rows, add__vector_reads, add__vector_writes, add__finish_passes, add__bias_reads, add__function_reads, add__array_reads
, add__accumulator_writes, add__drain_reads, add__vector_steps, clear, total__vectors, total__padded_vectors, total__adds, total__weight_rows, total__array_reads, total__accumulator_writes, total__drain_reads, total__vector_steps, total__vector_reads, total__vector_writes, total__bias_reads, total__finish_passes, total__function_reads, total__memory_read_beats, total__memory_write_beats, total__load_words, total__store_words
, total__weight_fill_rows, total__bias_fill_rows, total__steps_fill_rows, total__function_fill_rows, total__fetch_beats, total__instructions, clk);
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
  wire [48:0] _012_;
  wire [48:0] _013_;
  wire [48:0] _014_;
  wire [48:0] _015_;
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
  wire [47:0] _032_;
  wire [48:0] _033_;
  wire [47:0] _034_;
  wire [47:0] _035_;
  wire [47:0] _036_;
  wire [47:0] _037_;
  wire [47:0] _038_;
  wire [47:0] _039_;
  wire [47:0] _040_;
  wire [48:0] _041_;
  wire [48:0] _042_;
  wire [48:0] _043_;
  wire [48:0] _044_;
  wire [48:0] _045_;
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
  wire [47:0] _057_;
  wire [47:0] _058_;
  wire [47:0] _059_;
  wire [47:0] _060_;
  wire [47:0] _061_;
  wire [47:0] _062_;
  wire [47:0] _063_;
  wire [47:0] _064_;
  wire [47:0] _065_;
  wire [47:0] _066_;
  wire [47:0] _067_;
  wire [47:0] _068_;
  input add__accumulator_writes;
  wire add__accumulator_writes;
  input [8:0] add__adds;
  wire [8:0] add__adds;
  input add__array_reads;
  wire add__array_reads;
  input add__bias_fill_rows;
  wire add__bias_fill_rows;
  input add__bias_reads;
  wire add__bias_reads;
  input add__drain_reads;
  wire add__drain_reads;
  input add__fetch_beats;
  wire add__fetch_beats;
  input add__finish_passes;
  wire add__finish_passes;
  input add__function_fill_rows;
  wire add__function_fill_rows;
  input add__function_reads;
  wire add__function_reads;
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
  input add__steps_fill_rows;
  wire add__steps_fill_rows;
  input add__store_words;
  wire add__store_words;
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
  output [47:0] total__bias_fill_rows;
  reg [47:0] total__bias_fill_rows = 48'h000000000000;
  output [47:0] total__bias_reads;
  reg [47:0] total__bias_reads = 48'h000000000000;
  output [47:0] total__drain_reads;
  reg [47:0] total__drain_reads = 48'h000000000000;
  output [47:0] total__fetch_beats;
  reg [47:0] total__fetch_beats = 48'h000000000000;
  output [47:0] total__finish_passes;
  reg [47:0] total__finish_passes = 48'h000000000000;
  output [47:0] total__function_fill_rows;
  reg [47:0] total__function_fill_rows = 48'h000000000000;
  output [47:0] total__function_reads;
  reg [47:0] total__function_reads = 48'h000000000000;
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
  output [47:0] total__steps_fill_rows;
  reg [47:0] total__steps_fill_rows = 48'h000000000000;
  output [47:0] total__store_words;
  reg [47:0] total__store_words = 48'h000000000000;
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
  always @(posedge clk)
    total__load_words <= _032_;
  always @(posedge clk)
    total__store_words <= _034_;
  always @(posedge clk)
    total__weight_fill_rows <= _035_;
  always @(posedge clk)
    total__bias_fill_rows <= _036_;
  always @(posedge clk)
    total__steps_fill_rows <= _037_;
  always @(posedge clk)
    total__function_fill_rows <= _038_;
  always @(posedge clk)
    total__fetch_beats <= _039_;
  always @(posedge clk)
    total__instructions <= _040_;
  assign _000_ = total__vectors + add__vectors;
  assign _011_ = total__padded_vectors + add__padded_vectors;
  assign _022_ = total__adds + add__adds;
  assign _033_ = total__weight_rows + add__weight_rows;
  assign _041_ = total__array_reads + add__array_reads;
  assign _042_ = total__accumulator_writes + add__accumulator_writes;
  assign _043_ = total__drain_reads + add__drain_reads;
  assign _044_ = total__vector_steps + add__vector_steps;
  assign _045_ = total__vector_reads + add__vector_reads;
  assign _001_ = total__vector_writes + add__vector_writes;
  assign _002_ = total__bias_reads + add__bias_reads;
  assign _003_ = total__finish_passes + add__finish_passes;
  assign _004_ = total__function_reads + add__function_reads;
  assign _005_ = total__memory_read_beats + add__memory_read_beats;
  assign _006_ = total__memory_write_beats + add__memory_write_beats;
  assign _007_ = total__load_words + add__load_words;
  assign _008_ = total__store_words + add__store_words;
  assign _009_ = total__weight_fill_rows + add__weight_fill_rows;
  assign _010_ = total__bias_fill_rows + add__bias_fill_rows;
  assign _012_ = total__steps_fill_rows + add__steps_fill_rows;
  assign _013_ = total__function_fill_rows + add__function_fill_rows;
  assign _014_ = total__fetch_beats + add__fetch_beats;
  assign _015_ = total__instructions + add__instructions;
  always @(posedge clk)
    total__vectors <= _016_;
  always @(posedge clk)
    total__padded_vectors <= _017_;
  always @(posedge clk)
    total__adds <= _018_;
  always @(posedge clk)
    total__weight_rows <= _019_;
  always @(posedge clk)
    total__array_reads <= _020_;
  always @(posedge clk)
    total__accumulator_writes <= _021_;
  always @(posedge clk)
    total__drain_reads <= _023_;
  always @(posedge clk)
    total__vector_steps <= _024_;
  always @(posedge clk)
    total__vector_reads <= _025_;
  always @(posedge clk)
    total__vector_writes <= _026_;
  always @(posedge clk)
    total__bias_reads <= _027_;
  always @(posedge clk)
    total__finish_passes <= _028_;
  always @(posedge clk)
    total__function_reads <= _029_;
  always @(posedge clk)
    total__memory_read_beats <= _030_;
  always @(posedge clk)
    total__memory_write_beats <= _031_;
  assign _046_ = clear ? 48'h000000000000 : _022_[47:0];
  assign _018_ = rst ? 48'h000000000000 : _046_;
  assign _047_ = clear ? 48'h000000000000 : _011_[47:0];
  assign _017_ = rst ? 48'h000000000000 : _047_;
  assign _048_ = clear ? 48'h000000000000 : _000_[47:0];
  assign _016_ = rst ? 48'h000000000000 : _048_;
  assign _049_ = clear ? 48'h000000000000 : _013_[47:0];
  assign _038_ = rst ? 48'h000000000000 : _049_;
  assign _050_ = clear ? 48'h000000000000 : _012_[47:0];
  assign _037_ = rst ? 48'h000000000000 : _050_;
  assign _053_ = clear ? 48'h000000000000 : _015_[47:0];
  assign _051_ = clear ? 48'h000000000000 : _010_[47:0];
  assign _036_ = rst ? 48'h000000000000 : _051_;
  assign _052_ = clear ? 48'h000000000000 : _009_[47:0];
  assign _035_ = rst ? 48'h000000000000 : _052_;
  assign _054_ = clear ? 48'h000000000000 : _008_[47:0];
  assign _034_ = rst ? 48'h000000000000 : _054_;
  assign _055_ = clear ? 48'h000000000000 : _007_[47:0];
  assign _032_ = rst ? 48'h000000000000 : _055_;
  assign _040_ = rst ? 48'h000000000000 : _053_;
  assign _056_ = clear ? 48'h000000000000 : _006_[47:0];
  assign _031_ = rst ? 48'h000000000000 : _056_;
  assign _057_ = clear ? 48'h000000000000 : _005_[47:0];
  assign _030_ = rst ? 48'h000000000000 : _057_;
  assign _058_ = clear ? 48'h000000000000 : _004_[47:0];
  assign _029_ = rst ? 48'h000000000000 : _058_;
  assign _059_ = clear ? 48'h000000000000 : _003_[47:0];
  assign _028_ = rst ? 48'h000000000000 : _059_;
  assign _060_ = clear ? 48'h000000000000 : _002_[47:0];
  assign _027_ = rst ? 48'h000000000000 : _060_;
  assign _061_ = clear ? 48'h000000000000 : _001_[47:0];
  assign _026_ = rst ? 48'h000000000000 : _061_;
  assign _064_ = clear ? 48'h000000000000 : _014_[47:0];
  assign _062_ = clear ? 48'h000000000000 : _045_[47:0];
  assign _025_ = rst ? 48'h000000000000 : _062_;
  assign _063_ = clear ? 48'h000000000000 : _044_[47:0];
  assign _024_ = rst ? 48'h000000000000 : _063_;
  assign _065_ = clear ? 48'h000000000000 : _043_[47:0];
  assign _023_ = rst ? 48'h000000000000 : _065_;
  assign _066_ = clear ? 48'h000000000000 : _042_[47:0];
  assign _021_ = rst ? 48'h000000000000 : _066_;
  assign _039_ = rst ? 48'h000000000000 : _064_;
  assign _067_ = clear ? 48'h000000000000 : _041_[47:0];
  assign _020_ = rst ? 48'h000000000000 : _067_;
  assign _068_ = clear ? 48'h000000000000 : _033_[47:0];
  assign _019_ = rst ? 48'h000000000000 : _068_;
endmodule

module tnthw_t16x16a2_error_latch(rst, number_12, number_10, number_11, alarm, raised, number_0, number_13, number_16, watch, clear, number_19, code, unit, instruction, clk);
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
  wire [15:0] _027_;
  wire [15:0] _028_;
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
  wire [1:0] _050_;
  wire [1:0] _051_;
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
  wire [3:0] _073_;
  wire [3:0] _074_;
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
  input [15:0] number_19;
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
  assign _006_ = raised[20] ? number_19 : instruction;
  assign _007_ = raised[19] ? number_19 : _006_;
  assign _008_ = raised[18] ? number_16 : _007_;
  assign _009_ = raised[17] ? number_16 : _008_;
  assign _010_ = raised[16] ? number_16 : _009_;
  assign _011_ = raised[15] ? number_13 : _010_;
  assign _012_ = raised[14] ? number_13 : _011_;
  assign _013_ = raised[13] ? number_13 : _012_;
  assign _014_ = raised[12] ? number_12 : _013_;
  assign _015_ = raised[11] ? number_11 : _014_;
  assign _016_ = raised[10] ? number_10 : _015_;
  assign _017_ = raised[9] ? number_0 : _016_;
  assign _018_ = raised[8] ? number_0 : _017_;
  assign _019_ = raised[7] ? number_0 : _018_;
  assign _020_ = raised[6] ? number_0 : _019_;
  assign _021_ = raised[5] ? number_0 : _020_;
  assign _022_ = raised[4] ? number_0 : _021_;
  assign _023_ = raised[3] ? number_0 : _022_;
  assign _024_ = raised[2] ? number_0 : _023_;
  assign _025_ = raised[1] ? number_0 : _024_;
  assign _026_ = raised[0] ? number_0 : _025_;
  assign _027_ = _002_ ? _026_ : instruction;
  assign _028_ = clear ? 16'h0000 : _027_;
  assign _005_ = rst ? 16'h0000 : _028_;
  assign _029_ = raised[20] ? 2'h3 : unit;
  assign _030_ = raised[19] ? 2'h3 : _029_;
  assign _031_ = raised[18] ? 2'h3 : _030_;
  assign _032_ = raised[17] ? 2'h3 : _031_;
  assign _033_ = raised[16] ? 2'h3 : _032_;
  assign _034_ = raised[15] ? 2'h2 : _033_;
  assign _035_ = raised[14] ? 2'h2 : _034_;
  assign _036_ = raised[13] ? 2'h2 : _035_;
  assign _037_ = raised[12] ? 2'h1 : _036_;
  assign _038_ = raised[11] ? 2'h1 : _037_;
  assign _039_ = raised[10] ? 2'h1 : _038_;
  assign _040_ = raised[9] ? 2'h0 : _039_;
  assign _041_ = raised[8] ? 2'h0 : _040_;
  assign _042_ = raised[7] ? 2'h0 : _041_;
  assign _043_ = raised[6] ? 2'h0 : _042_;
  assign _044_ = raised[5] ? 2'h0 : _043_;
  assign _045_ = raised[4] ? 2'h0 : _044_;
  assign _046_ = raised[3] ? 2'h0 : _045_;
  assign _047_ = raised[2] ? 2'h0 : _046_;
  assign _048_ = raised[1] ? 2'h0 : _047_;
  assign _049_ = raised[0] ? 2'h0 : _048_;
  assign _050_ = _002_ ? _049_ : unit;
  assign _051_ = clear ? 2'h0 : _050_;
  assign _004_ = rst ? 2'h0 : _051_;
  assign _052_ = raised[20] ? 4'hb : code;
  assign _053_ = raised[19] ? 4'h8 : _052_;
  assign _054_ = raised[18] ? 4'h5 : _053_;
  assign _055_ = raised[17] ? 4'h3 : _054_;
  assign _056_ = raised[16] ? 4'h2 : _055_;
  assign _057_ = raised[15] ? 4'h5 : _056_;
  assign _058_ = raised[14] ? 4'h4 : _057_;
  assign _059_ = raised[13] ? 4'h4 : _058_;
  assign _060_ = raised[12] ? 4'h6 : _059_;
  assign _061_ = raised[11] ? 4'h4 : _060_;
  assign _062_ = raised[10] ? 4'h1 : _061_;
  assign _063_ = raised[9] ? 4'ha : _062_;
  assign _064_ = raised[8] ? 4'ha : _063_;
  assign _065_ = raised[7] ? 4'ha : _064_;
  assign _066_ = raised[6] ? 4'h9 : _065_;
  assign _067_ = raised[5] ? 4'h7 : _066_;
  assign _068_ = raised[4] ? 4'h6 : _067_;
  assign _069_ = raised[3] ? 4'h5 : _068_;
  assign _070_ = raised[2] ? 4'h4 : _069_;
  assign _071_ = raised[1] ? 4'h4 : _070_;
  assign _072_ = raised[0] ? 4'h3 : _071_;
  assign _073_ = _002_ ? _072_ : code;
  assign _074_ = clear ? 4'h0 : _073_;
  assign _003_ = rst ? 4'h0 : _074_;
  assign number_20 = number_19;
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

module tnthw_t16x16a2_memory_queue(rst, stop, pop, full, valid, head, write__data, write__en, clk);
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

module tnthw_t16x16a2_memory_unit(clk, rst, stop, free, held_read, held_write, slot, fetching, done, fetched, request__valid, request__payload__write, load__en, weights_write, bias_write, steps_write, function_write, page_write, bad_weights, bad_table, read_beat
, word_read, write_beat, write_data__valid, start, request__ready, beats__valid, \beats__ready$41 , instruction, memory_beats, request__payload__address, beats, room, gathered, read_data__ready, bad_count, load__address, write_data__payload, store__en, store__address, read__data, first
, input_offset, output_offset, beats__payload);
  wire _000_;
  wire [15:0] _001_;
  wire [19:0] _002_;
  wire [32:0] _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [31:0] _009_;
  wire [32:0] _010_;
  wire _011_;
  wire _012_;
  wire [32:0] _013_;
  wire [32:0] _014_;
  wire [16:0] _015_;
  wire [32:0] _016_;
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
  wire [15:0] _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire [15:0] _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire [19:0] _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire [1:0] _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire [21:0] _053_;
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
  wire [15:0] _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire [209:0] _075_;
  wire _076_;
  wire _077_;
  wire [15:0] _078_;
  wire [31:0] _079_;
  wire _080_;
  wire _081_;
  wire [32:0] _082_;
  wire [32:0] _083_;
  wire [19:0] _084_;
  wire [19:0] _085_;
  wire [31:0] _086_;
  wire [31:0] _087_;
  wire [31:0] _088_;
  wire [15:0] _089_;
  wire [15:0] _090_;
  wire [15:0] _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire [209:0] _096_;
  wire [209:0] _097_;
  reg \$signal  = 1'h0;
  reg [15:0] \$signal$11  = 16'h0000;
  reg [31:0] \$signal$12  = 32'd0;
  wire \$signal$8 ;
  output bad_count;
  wire bad_count;
  wire \bad_count$78 ;
  wire bad_row;
  output bad_table;
  wire bad_table;
  output bad_weights;
  wire bad_weights;
  output [19:0] beats;
  reg [19:0] beats = 20'h00000;
  input [31:0] beats__payload;
  wire [31:0] beats__payload;
  wire [31:0] \beats__payload$40 ;
  wire beats__ready;
  input \beats__ready$41 ;
  wire \beats__ready$41 ;
  input beats__valid;
  wire beats__valid;
  wire \beats__valid$44 ;
  output bias_write;
  wire bias_write;
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
  output function_write;
  wire function_write;
  output [511:0] gathered;
  wire [511:0] gathered;
  wire [511:0] \gathered$68 ;
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
  wire [31:0] load__data;
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
  input [31:0] read__data;
  wire [31:0] read__data;
  wire read__en;
  output read_beat;
  wire read_beat;
  wire [31:0] read_data__payload;
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
  output slot;
  wire slot;
  input start;
  wire start;
  wire \start$45 ;
  wire \start$46 ;
  wire step;
  output steps_write;
  wire steps_write;
  input stop;
  wire stop;
  output [19:0] store__address;
  wire [19:0] store__address;
  wire [31:0] store__data;
  output store__en;
  wire store__en;
  wire [15:0] store__held;
  wire store__valid;
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
  wire [110:0] \word.load_table ;
  wire [19:0] \word.load_table.beats ;
  wire [19:0] \word.load_table.buffer ;
  wire [31:0] \word.load_table.memory ;
  wire \word.load_table.once ;
  wire [3:0] \word.load_table.opcode ;
  wire [1:0] \word.load_table.table ;
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
  output [31:0] write_data__payload;
  wire [31:0] write_data__payload;
  wire write_data__ready;
  output write_data__valid;
  wire write_data__valid;
  assign _000_ = start & \$signal$8 ;
  assign _012_ = request__valid & request__ready;
  assign _022_ = instruction[3:0] == 3'h4;
  assign _040_ = instruction[3:0] == 3'h5;
  assign _049_ = _022_ | _040_;
  assign _055_ = instruction[3:0] == 3'h6;
  assign _063_ = _049_ | _055_;
  assign _071_ = _063_ ? 16'h0001 : instruction[187:172];
  assign _001_ = \$signal$8  ? 16'h0000 : _071_;
  assign _004_ = instruction[3:0] == 3'h4;
  assign _005_ = instruction[3:0] == 3'h5;
  assign _006_ = _004_ | _005_;
  assign _007_ = instruction[3:0] == 3'h6;
  assign _008_ = _006_ | _007_;
  assign _009_ = _008_ ? instruction[67:36] : instruction[99:68];
  assign _010_ = _009_ + offset;
  assign _011_ = | { 1'h0, count[21:20] };
  assign _013_ = memory_beats - count[21:0];
  assign _014_ = _011_ ? 33'h1ffffffff : _013_;
  assign _015_ = \$signal$11  - 1'h1;
  assign _016_ = \$signal$12  + word[131:100];
  assign _017_ = instruction[3:0] == 2'h2;
  assign _018_ = instruction[3:0] == 2'h3;
  assign _019_ = _017_ | _018_;
  assign _020_ = _019_ ? 1'h0 : instruction[108];
  assign _021_ = ~ first;
  assign \$signal$8  = _020_ & _021_;
  assign free = ~ \$signal ;
  assign _023_ = word[3:0] == 3'h4;
  assign _024_ = word[3:0] == 3'h5;
  assign _025_ = _023_ | _024_;
  assign _026_ = word[3:0] == 3'h6;
  assign _027_ = _025_ | _026_;
  assign _028_ = _027_ ? 16'h0000 : word[51:36];
  assign held_read = \$signal  ? _028_ : 16'h0000;
  assign _029_ = word[3:0] == 3'h4;
  assign _030_ = word[3:0] == 3'h5;
  assign _031_ = _029_ | _030_;
  assign _032_ = word[3:0] == 3'h6;
  assign _033_ = _031_ | _032_;
  assign _034_ = _033_ ? 16'h0000 : word[67:52];
  assign held_write = \$signal  ? _034_ : 16'h0000;
  assign _035_ = word[3:0] == 3'h4;
  assign _036_ = word[3:0] == 3'h5;
  assign _037_ = _035_ | _036_;
  assign _038_ = word[3:0] == 3'h6;
  assign _039_ = _037_ | _038_;
  assign { _041_[19:1], slot } = _039_ ? word[87:68] : word[151:132];
  assign fetching = word[3:0] == 3'h6;
  assign _042_ = \done$25  | \done$26 ;
  assign done = _042_ | skipped;
  assign fetched = done & fetching;
  assign _043_ = instruction[3:0] == 3'h4;
  assign _044_ = instruction[3:0] == 3'h5;
  assign _045_ = _043_ | _044_;
  assign _046_ = instruction[3:0] == 3'h6;
  assign _047_ = _045_ | _046_;
  assign _048_ = _047_ ? 2'h0 : instruction[209:208];
  assign _050_ = instruction[3:0] == 2'h2;
  assign _051_ = instruction[3:0] == 2'h3;
  assign _052_ = _050_ | _051_;
  assign _053_ = 1'h0 + { 1'h0, instruction[207:188] };
  assign count[21:0] = _052_ ? _053_ : { 2'h0, instruction[107:88] };
  assign request__valid = | \$signal$11 ;
  assign request__payload__write = word[3:0] == 2'h3;
  assign _054_ = instruction[3:0] == 2'h3;
  assign \start$45  = start & _054_;
  assign _056_ = instruction[3:0] == 2'h3;
  assign _057_ = ~ _056_;
  assign _058_ = start & _057_;
  assign _059_ = ~ \$signal$8 ;
  assign \start$46  = _058_ & _059_;
  assign _060_ = word[3:0] == 2'h2;
  assign load__en = write & _060_;
  assign _061_ = word[3:0] == 3'h4;
  assign weights_write = write & _061_;
  assign _062_ = word[3:0] == 3'h5;
  assign _064_ = write & _062_;
  assign _065_ = ! word[110:109];
  assign bias_write = _064_ & _065_;
  assign _066_ = word[3:0] == 3'h5;
  assign _067_ = write & _066_;
  assign _068_ = word[110:109] == 1'h1;
  assign steps_write = _067_ & _068_;
  assign _069_ = word[3:0] == 3'h5;
  assign _070_ = write & _069_;
  assign _072_ = word[110:109] == 2'h2;
  assign function_write = _070_ & _072_;
  assign page_write = write & fetching;
  assign _073_ = word[3:0] == 3'h4;
  assign bad_weights = bad_row & _073_;
  assign _074_ = word[3:0] == 3'h5;
  assign bad_table = bad_row & _074_;
  always @(posedge clk)
    word <= _075_;
  always @(posedge clk)
    \$signal  <= _076_;
  always @(posedge clk)
    skipped <= _077_;
  always @(posedge clk)
    \$signal$11  <= _078_;
  always @(posedge clk)
    \$signal$12  <= _079_;
  always @(posedge clk)
    beats <= _002_;
  always @(posedge clk)
    room <= _003_;
  function [31:0] _198_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    (* parallel_case *)
    casez (s)
      2'b?1:
        _198_ = b[31:0];
      2'b1?:
        _198_ = b[63:32];
      default:
        _198_ = a;
    endcase
  endfunction
  assign offset = _198_(32'd0, { input_offset, output_offset }, { _081_, _080_ });
  assign _080_ = _048_ == 2'h2;
  assign _081_ = _048_ == 2'h1;
  assign _082_ = start ? _014_ : room;
  assign _083_ = stop ? 33'h000000000 : _082_;
  assign _003_ = rst ? 33'h000000000 : _083_;
  assign _084_ = start ? count[19:0] : beats;
  assign _085_ = stop ? 20'h00000 : _084_;
  assign _002_ = rst ? 20'h00000 : _085_;
  assign _086_ = _012_ ? _016_[31:0] : \$signal$12 ;
  assign _087_ = start ? _010_[31:0] : _086_;
  assign _088_ = stop ? 32'd0 : _087_;
  assign _079_ = rst ? 32'd0 : _088_;
  assign _089_ = _012_ ? _015_[15:0] : \$signal$11 ;
  assign _090_ = start ? _001_ : _089_;
  assign _091_ = stop ? 16'h0000 : _090_;
  assign _078_ = rst ? 16'h0000 : _091_;
  assign _092_ = stop ? 1'h0 : _000_;
  assign _077_ = rst ? 1'h0 : _092_;
  assign _093_ = done ? 1'h0 : \$signal ;
  assign _094_ = start ? 1'h1 : _093_;
  assign _095_ = stop ? 1'h0 : _094_;
  assign _076_ = rst ? 1'h0 : _095_;
  assign _096_ = start ? instruction : word;
  assign _097_ = stop ? 210'h00000000000000000000000000000000000000000000000000000 : _096_;
  assign _075_ = rst ? 210'h00000000000000000000000000000000000000000000000000000 : _097_;
  tnthw_t16x16a2_memory_unit_load_path load_path (
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
  tnthw_t16x16a2_memory_unit_store_path store_path (
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
  assign \word.fetch.memory  = word[67:36];
  assign \word.fetch.wait_vector  = word[35:20];
  assign \word.fetch.wait_array  = word[19:4];
  assign \word.fetch.opcode  = word[3:0];
  assign \word.fetch  = word[108:0];
  assign \word.load_table.table  = word[110:109];
  assign \word.load_table.once  = word[108];
  assign \word.load_table.beats  = word[107:88];
  assign \word.load_table.buffer  = word[87:68];
  assign \word.load_table.memory  = word[67:36];
  assign \word.load_table.wait_vector  = word[35:20];
  assign \word.load_table.wait_array  = word[19:4];
  assign \word.load_table.opcode  = word[3:0];
  assign \word.load_table  = word[110:0];
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
  assign _041_[0] = slot;
  assign \word.fetch.once  = word[108];
  assign \word.fetch.beats  = word[107:88];
  assign \word.fetch.buffer  = word[87:68];
  assign request__payload__address = \$signal$12 ;
  assign step = word_read;
  assign sent = write_beat;
  assign taken = read_beat;
  assign \bad_count$78  = bad_count;
  assign \gathered$68  = gathered;
  assign \entry$67  = load__address;
  assign load__data = gathered[31:0];
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

module tnthw_t16x16a2_memory_unit_load_path(clk, rst, stop, start, taken, beats__valid, instruction, word, gathered, beats__ready, write, bad_row, bad_count, done, entry, beats__payload);
  wire [20:0] _000_;
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
  wire [4:0] _012_;
  wire [4:0] _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire [19:0] _021_;
  wire [19:0] _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire [19:0] _030_;
  wire [19:0] _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire [20:0] _035_;
  wire [20:0] _036_;
  wire [16:0] _037_;
  wire _038_;
  wire [20:0] _039_;
  wire [5:0] _040_;
  wire [5:0] _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire [21:0] _047_;
  wire [17:0] _048_;
  wire [20:0] _049_;
  wire [21:0] _050_;
  wire [6:0] _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire [511:0] _060_;
  wire [3:0] _061_;
  wire [19:0] _062_;
  wire [19:0] _063_;
  wire _064_;
  wire [20:0] _065_;
  wire [20:0] _066_;
  wire [16:0] _067_;
  wire _068_;
  wire [20:0] _069_;
  wire [5:0] _070_;
  wire [5:0] _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire [19:0] _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire [19:0] _081_;
  wire [19:0] _082_;
  wire [19:0] _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire [19:0] _088_;
  wire [19:0] _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire [5:0] _098_;
  wire [5:0] _099_;
  wire [5:0] _100_;
  wire [5:0] _101_;
  wire [5:0] _102_;
  wire [5:0] _103_;
  wire [20:0] _104_;
  wire [20:0] _105_;
  wire [20:0] _106_;
  wire [16:0] _107_;
  wire [16:0] _108_;
  wire [16:0] _109_;
  wire [16:0] _110_;
  wire [16:0] _111_;
  wire [20:0] _112_;
  wire [20:0] _113_;
  wire [20:0] _114_;
  wire [20:0] _115_;
  wire [20:0] _116_;
  wire [20:0] _117_;
  wire [20:0] _118_;
  wire _119_;
  wire _120_;
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
  wire [3:0] _131_;
  wire [3:0] _132_;
  wire [31:0] _133_;
  wire [31:0] _134_;
  wire [31:0] _135_;
  wire [31:0] _136_;
  wire [31:0] _137_;
  wire [31:0] _138_;
  wire [31:0] _139_;
  wire [31:0] _140_;
  wire [31:0] _141_;
  wire [31:0] _142_;
  wire [31:0] _143_;
  wire [31:0] _144_;
  wire [31:0] _145_;
  wire [31:0] _146_;
  wire [31:0] _147_;
  wire [31:0] _148_;
  wire [31:0] _149_;
  wire [31:0] _150_;
  wire [31:0] _151_;
  wire [31:0] _152_;
  wire [31:0] _153_;
  wire [31:0] _154_;
  wire [31:0] _155_;
  wire [31:0] _156_;
  wire [31:0] _157_;
  wire [31:0] _158_;
  wire [31:0] _159_;
  wire [31:0] _160_;
  wire [31:0] _161_;
  wire [31:0] _162_;
  wire [31:0] _163_;
  wire [31:0] _164_;
  wire [31:0] _165_;
  wire [31:0] _166_;
  wire [31:0] _167_;
  wire [31:0] _168_;
  wire [31:0] _169_;
  wire [31:0] _170_;
  wire [31:0] _171_;
  wire [31:0] _172_;
  wire [31:0] _173_;
  wire [31:0] _174_;
  wire [31:0] _175_;
  wire [31:0] _176_;
  wire [31:0] _177_;
  wire [31:0] _178_;
  wire [31:0] _179_;
  wire [31:0] _180_;
  wire [4:0] _181_;
  wire _182_;
  wire _183_;
  wire _184_;
  wire _185_;
  wire _186_;
  wire _187_;
  wire _188_;
  wire [19:0] _189_;
  wire _190_;
  wire _191_;
  wire _192_;
  wire _193_;
  wire \$signal ;
  reg \$signal$1  = 1'h0;
  wire [4:0] \$signal$10 ;
  wire \$signal$11 ;
  wire \$signal$16 ;
  wire \$signal$19 ;
  wire \$signal$21 ;
  wire \$signal$23 ;
  reg \$signal$24  = 1'h0;
  reg [3:0] \$signal$27  = 4'h0;
  wire \$signal$6 ;
  wire [19:0] _following;
  reg [19:0] _row = 20'h00000;
  reg [19:0] address = 20'h00000;
  output bad_count;
  reg bad_count = 1'h0;
  output bad_row;
  reg bad_row = 1'h0;
  input [31:0] beats__payload;
  wire [31:0] beats__payload;
  output beats__ready;
  reg beats__ready = 1'h0;
  input beats__valid;
  wire beats__valid;
  reg [20:0] beats_left = 21'h000000;
  reg bounded = 1'h0;
  input clk;
  wire clk;
  output done;
  reg done = 1'h0;
  output [19:0] entry;
  reg [19:0] entry = 20'h00000;
  output [511:0] gathered;
  reg [511:0] gathered = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [5:0] in_entry_left = 6'h00;
  reg [5:0] in_entry_whole = 6'h00;
  input [209:0] instruction;
  wire [209:0] instruction;
  wire [19:0] rows;
  reg [19:0] \rows$14  = 20'h00000;
  reg [16:0] rows_left = 17'h00000;
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
  reg [20:0] words_left = 21'h000000;
  reg [20:0] words_whole = 21'h000000;
  output write;
  reg write = 1'h0;
  assign \$signal$19  = taken & in_entry_left[5];
  assign \$signal$21  = taken & beats_left[20];
  assign _020_ = \$signal$19  & \$signal$6 ;
  assign \$signal$23  = \$signal$24  ? _020_ : \$signal$21 ;
  assign _029_ = ! \$signal$27 ;
  assign _038_ = \$signal$27  == 1'h1;
  assign _046_ = \$signal$27  == 2'h2;
  assign _057_ = \$signal$27  == 2'h3;
  assign _068_ = \$signal$27  == 3'h4;
  assign _077_ = \$signal$27  == 3'h5;
  assign _001_ = \$signal$27  == 3'h6;
  assign _002_ = \$signal$27  == 3'h7;
  assign _003_ = \$signal$27  == 4'h8;
  assign _004_ = \$signal$27  == 4'h9;
  assign _005_ = \$signal$27  == 4'ha;
  assign _006_ = \$signal$27  == 4'hb;
  assign _007_ = \$signal$27  == 4'hc;
  assign _008_ = \$signal$27  == 4'hd;
  assign _009_ = \$signal$27  == 4'he;
  assign _010_ = \$signal$27  == 4'hf;
  assign _012_ = \$signal$27  + 1'h1;
  assign _013_ = \$signal$19  ? 5'h00 : _012_;
  assign _014_ = instruction[3:0] == 3'h6;
  assign _015_ = instruction[3:0] == 3'h4;
  assign _016_ = instruction[3:0] == 3'h5;
  assign _017_ = _015_ | _016_;
  assign _018_ = instruction[3:0] == 3'h6;
  assign _019_ = _017_ | _018_;
  assign _021_ = _019_ ? instruction[87:68] : instruction[151:132];
  assign _022_ = _014_ ? 20'h00000 : _021_;
  assign _023_ = instruction[3:0] == 3'h6;
  assign _024_ = instruction[3:0] == 3'h4;
  assign _025_ = instruction[3:0] == 3'h5;
  assign _026_ = _024_ | _025_;
  assign _027_ = instruction[3:0] == 3'h6;
  assign _028_ = _026_ | _027_;
  assign _030_ = _028_ ? instruction[87:68] : instruction[151:132];
  assign _031_ = _023_ ? 20'h00000 : _030_;
  assign _032_ = instruction[3:0] == 2'h2;
  assign _033_ = instruction[3:0] == 2'h3;
  assign _034_ = _032_ | _033_;
  assign _035_ = instruction[207:188] - 2'h2;
  assign _036_ = instruction[207:188] - 2'h2;
  assign _037_ = instruction[187:172] - 2'h2;
  assign _039_ = instruction[107:88] - 2'h2;
  assign _040_ = \$signal$10  - 2'h2;
  assign _041_ = \$signal$10  - 2'h2;
  assign _042_ = instruction[3:0] == 2'h2;
  assign _043_ = instruction[3:0] == 3'h4;
  assign _044_ = instruction[3:0] == 3'h5;
  assign _045_ = _043_ | _044_;
  assign _047_ = $signed(beats_left) - $signed(2'h1);
  assign _048_ = $signed(rows_left) - $signed(2'h1);
  assign _049_ = address + 1'h1;
  assign _050_ = $signed(words_left) - $signed(2'h1);
  assign _051_ = $signed(in_entry_left) - $signed(2'h1);
  assign _052_ = ~ \$signal$11 ;
  assign _053_ = \$signal$19  & _052_;
  assign _054_ = \$signal$19  & \$signal$11 ;
  assign _055_ = ~ \$signal$19 ;
  assign _056_ = \$signal$21  & _055_;
  assign _058_ = ~ \$signal$24 ;
  assign _059_ = _056_ & _058_;
  always @(posedge clk)
    gathered <= _060_;
  always @(posedge clk)
    \$signal$27  <= _061_;
  always @(posedge clk)
    address <= _062_;
  always @(posedge clk)
    _row <= _063_;
  always @(posedge clk)
    \$signal$1  <= _064_;
  always @(posedge clk)
    words_left <= _065_;
  always @(posedge clk)
    words_whole <= _066_;
  always @(posedge clk)
    rows_left <= _067_;
  always @(posedge clk)
    beats_left <= _069_;
  always @(posedge clk)
    in_entry_left <= _070_;
  always @(posedge clk)
    in_entry_whole <= _071_;
  always @(posedge clk)
    beats__ready <= _072_;
  always @(posedge clk)
    \$signal$24  <= _073_;
  always @(posedge clk)
    bounded <= _074_;
  always @(posedge clk)
    \rows$14  <= _075_;
  always @(posedge clk)
    write <= _076_;
  always @(posedge clk)
    bad_row <= _078_;
  always @(posedge clk)
    bad_count <= _079_;
  always @(posedge clk)
    done <= _080_;
  always @(posedge clk)
    entry <= _081_;
  assign \$signal  = \$signal$1  & words_left[20];
  assign { _000_[20], _following } = _row + word[171:152];
  assign \$signal$6  = \$signal  & rows_left[16];
  assign _011_ = address >= \rows$14 ;
  assign \$signal$11  = bounded & _011_;
  assign taken = beats__valid & beats__ready;
  assign _082_ = \$signal$19  ? address : entry;
  assign _083_ = stop ? 20'h00000 : _082_;
  assign _081_ = rst ? 20'h00000 : _083_;
  assign _084_ = stop ? 1'h0 : \$signal$23 ;
  assign _080_ = rst ? 1'h0 : _084_;
  assign _085_ = stop ? 1'h0 : _059_;
  assign _079_ = rst ? 1'h0 : _085_;
  assign _086_ = stop ? 1'h0 : _054_;
  assign _078_ = rst ? 1'h0 : _086_;
  assign _087_ = stop ? 1'h0 : _053_;
  assign _076_ = rst ? 1'h0 : _087_;
  assign _088_ = start ? rows : \rows$14 ;
  assign _089_ = stop ? 20'h00000 : _088_;
  assign _075_ = rst ? 20'h00000 : _089_;
  assign _090_ = start ? _045_ : bounded;
  assign _091_ = stop ? 1'h0 : _090_;
  assign _074_ = rst ? 1'h0 : _091_;
  assign _092_ = start ? _042_ : \$signal$24 ;
  assign _093_ = stop ? 1'h0 : _092_;
  assign _073_ = rst ? 1'h0 : _093_;
  assign _094_ = \$signal$23  ? 1'h0 : beats__ready;
  assign _095_ = taken ? _094_ : beats__ready;
  assign _096_ = start ? 1'h1 : _095_;
  assign _097_ = stop ? 1'h0 : _096_;
  assign _072_ = rst ? 1'h0 : _097_;
  assign _098_ = start ? _041_ : in_entry_whole;
  assign _099_ = stop ? 6'h00 : _098_;
  assign _071_ = rst ? 6'h00 : _099_;
  assign _100_ = \$signal$19  ? in_entry_whole : _051_[5:0];
  assign _101_ = taken ? _100_ : in_entry_left;
  assign _102_ = start ? _040_ : _101_;
  assign _103_ = stop ? 6'h00 : _102_;
  assign _070_ = rst ? 6'h00 : _103_;
  assign _104_ = taken ? _047_[20:0] : beats_left;
  assign _105_ = start ? _039_ : _104_;
  assign _106_ = stop ? 21'h000000 : _105_;
  assign _069_ = rst ? 21'h000000 : _106_;
  assign _107_ = \$signal  ? _048_[16:0] : rows_left;
  assign _108_ = \$signal$19  ? _107_ : rows_left;
  assign _109_ = taken ? _108_ : rows_left;
  assign _110_ = start ? _037_ : _109_;
  assign _111_ = stop ? 17'h00000 : _110_;
  assign _067_ = rst ? 17'h00000 : _111_;
  assign _112_ = start ? _036_ : words_whole;
  assign _113_ = stop ? 21'h000000 : _112_;
  assign _066_ = rst ? 21'h000000 : _113_;
  assign _114_ = \$signal  ? words_whole : _050_[20:0];
  assign _115_ = \$signal$19  ? _114_ : words_left;
  assign _116_ = taken ? _115_ : words_left;
  assign _117_ = start ? _035_ : _116_;
  assign _118_ = stop ? 21'h000000 : _117_;
  assign _065_ = rst ? 21'h000000 : _118_;
  assign _119_ = start ? _034_ : \$signal$1 ;
  assign _120_ = stop ? 1'h0 : _119_;
  assign _064_ = rst ? 1'h0 : _120_;
  assign _121_ = \$signal  ? _following : _row;
  assign _122_ = \$signal$19  ? _121_ : _row;
  assign _123_ = taken ? _122_ : _row;
  assign _124_ = start ? _031_ : _123_;
  assign _125_ = stop ? 20'h00000 : _124_;
  assign _063_ = rst ? 20'h00000 : _125_;
  assign _126_ = \$signal  ? _following : _049_[19:0];
  assign _127_ = \$signal$19  ? _126_ : address;
  assign _128_ = taken ? _127_ : address;
  assign _129_ = start ? _022_ : _128_;
  assign _130_ = stop ? 20'h00000 : _129_;
  assign _062_ = rst ? 20'h00000 : _130_;
  assign _131_ = taken ? _013_[3:0] : \$signal$27 ;
  assign _132_ = stop ? 4'h0 : _131_;
  assign _061_ = rst ? 4'h0 : _132_;
  assign _133_ = _010_ ? beats__payload : gathered[511:480];
  assign _134_ = taken ? _133_ : gathered[511:480];
  assign _135_ = stop ? 32'd0 : _134_;
  assign _060_[511:480] = rst ? 32'd0 : _135_;
  assign _136_ = _007_ ? beats__payload : gathered[415:384];
  assign _137_ = taken ? _136_ : gathered[415:384];
  assign _138_ = stop ? 32'd0 : _137_;
  assign _060_[415:384] = rst ? 32'd0 : _138_;
  assign _139_ = _006_ ? beats__payload : gathered[383:352];
  assign _140_ = taken ? _139_ : gathered[383:352];
  assign _141_ = stop ? 32'd0 : _140_;
  assign _060_[383:352] = rst ? 32'd0 : _141_;
  assign _142_ = _005_ ? beats__payload : gathered[351:320];
  assign _143_ = taken ? _142_ : gathered[351:320];
  assign _144_ = stop ? 32'd0 : _143_;
  assign _060_[351:320] = rst ? 32'd0 : _144_;
  assign _145_ = _004_ ? beats__payload : gathered[319:288];
  assign _146_ = taken ? _145_ : gathered[319:288];
  assign _147_ = stop ? 32'd0 : _146_;
  assign _060_[319:288] = rst ? 32'd0 : _147_;
  assign _148_ = _003_ ? beats__payload : gathered[287:256];
  assign _149_ = taken ? _148_ : gathered[287:256];
  assign _150_ = stop ? 32'd0 : _149_;
  assign _060_[287:256] = rst ? 32'd0 : _150_;
  assign _151_ = _002_ ? beats__payload : gathered[255:224];
  assign _152_ = taken ? _151_ : gathered[255:224];
  assign _153_ = stop ? 32'd0 : _152_;
  assign _060_[255:224] = rst ? 32'd0 : _153_;
  assign _154_ = _001_ ? beats__payload : gathered[223:192];
  assign _155_ = taken ? _154_ : gathered[223:192];
  assign _156_ = stop ? 32'd0 : _155_;
  assign _060_[223:192] = rst ? 32'd0 : _156_;
  assign _157_ = _077_ ? beats__payload : gathered[191:160];
  assign _158_ = taken ? _157_ : gathered[191:160];
  assign _159_ = stop ? 32'd0 : _158_;
  assign _060_[191:160] = rst ? 32'd0 : _159_;
  assign _160_ = _068_ ? beats__payload : gathered[159:128];
  assign _161_ = taken ? _160_ : gathered[159:128];
  assign _162_ = stop ? 32'd0 : _161_;
  assign _060_[159:128] = rst ? 32'd0 : _162_;
  assign _163_ = _057_ ? beats__payload : gathered[127:96];
  assign _164_ = taken ? _163_ : gathered[127:96];
  assign _165_ = stop ? 32'd0 : _164_;
  assign _060_[127:96] = rst ? 32'd0 : _165_;
  assign _166_ = _046_ ? beats__payload : gathered[95:64];
  assign _167_ = taken ? _166_ : gathered[95:64];
  assign _168_ = stop ? 32'd0 : _167_;
  assign _060_[95:64] = rst ? 32'd0 : _168_;
  assign _169_ = _038_ ? beats__payload : gathered[63:32];
  assign _170_ = taken ? _169_ : gathered[63:32];
  assign _171_ = stop ? 32'd0 : _170_;
  assign _060_[63:32] = rst ? 32'd0 : _171_;
  assign _172_ = _029_ ? beats__payload : gathered[31:0];
  assign _173_ = taken ? _172_ : gathered[31:0];
  assign _174_ = stop ? 32'd0 : _173_;
  assign _060_[31:0] = rst ? 32'd0 : _174_;
  assign _175_ = _009_ ? beats__payload : gathered[479:448];
  assign _176_ = taken ? _175_ : gathered[479:448];
  assign _177_ = stop ? 32'd0 : _176_;
  assign _060_[479:448] = rst ? 32'd0 : _177_;
  assign _178_ = _008_ ? beats__payload : gathered[447:416];
  assign _179_ = taken ? _178_ : gathered[447:416];
  assign _180_ = stop ? 32'd0 : _179_;
  assign _060_[447:416] = rst ? 32'd0 : _180_;
  function [4:0] _417_;
    input [4:0] a;
    input [14:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _417_ = b[4:0];
      3'b?1?:
        _417_ = b[9:5];
      3'b1??:
        _417_ = b[14:10];
      default:
        _417_ = a;
    endcase
  endfunction
  assign _181_ = _417_(5'h00, 15'h4104, { _184_, _183_, _182_ });
  assign _182_ = instruction[110:109] == 2'h2;
  assign _183_ = instruction[110:109] == 2'h1;
  assign _184_ = ! instruction[110:109];
  function [4:0] _421_;
    input [4:0] a;
    input [19:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _421_ = b[4:0];
      4'b??1?:
        _421_ = b[9:5];
      4'b?1??:
        _421_ = b[14:10];
      4'b1???:
        _421_ = b[19:15];
      default:
        _421_ = a;
    endcase
  endfunction
  assign \$signal$10  = _421_(5'h00, { 15'h0490, _181_ }, { _188_, _187_, _186_, _185_ });
  assign _185_ = instruction[3:0] == 4'h5;
  assign _186_ = instruction[3:0] == 4'h6;
  assign _187_ = instruction[3:0] == 4'h4;
  assign _188_ = instruction[3:0] == 4'h2;
  function [19:0] _426_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _426_ = b[19:0];
      3'b?1?:
        _426_ = b[39:20];
      3'b1??:
        _426_ = b[59:40];
      default:
        _426_ = a;
    endcase
  endfunction
  assign _189_ = _426_(20'h00800, 60'h002000020000100, { _192_, _191_, _190_ });
  assign _190_ = instruction[110:109] == 2'h2;
  assign _191_ = instruction[110:109] == 2'h1;
  assign _192_ = ! instruction[110:109];
  assign rows = _193_ ? _189_ : 20'h00800;
  assign _193_ = instruction[3:0] == 4'h5;
  assign _000_[19:0] = _following;
  assign \$signal$16  = beats__ready;
endmodule

module tnthw_t16x16a2_memory_unit_store_path(rst, stop, start, step, sent, beats__valid, beats__ready, instruction, word, beats__payload, read__en, read__address, done, read__data, clk);
  wire [20:0] _000_;
  wire [19:0] _001_;
  wire [19:0] _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire [19:0] _010_;
  wire [19:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire [20:0] _015_;
  wire [20:0] _016_;
  wire [16:0] _017_;
  wire [17:0] _018_;
  wire [20:0] _019_;
  wire [21:0] _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire [19:0] _024_;
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
  wire [19:0] _036_;
  wire [19:0] _037_;
  wire _038_;
  wire [20:0] _039_;
  wire [20:0] _040_;
  wire [16:0] _041_;
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
  wire [16:0] _052_;
  wire [16:0] _053_;
  wire [16:0] _054_;
  wire [16:0] _055_;
  wire [20:0] _056_;
  wire [20:0] _057_;
  wire [20:0] _058_;
  wire [20:0] _059_;
  wire [20:0] _060_;
  wire [20:0] _061_;
  wire _062_;
  wire _063_;
  wire [19:0] _064_;
  wire [19:0] _065_;
  wire [19:0] _066_;
  wire [19:0] _067_;
  wire [19:0] _068_;
  wire [19:0] _069_;
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
  wire _080_;
  wire _081_;
  wire [19:0] _082_;
  wire _083_;
  wire \$signal ;
  reg \$signal$1  = 1'h0;
  wire \$signal$6 ;
  reg \$signal$9  = 1'h0;
  wire [19:0] _following;
  reg [19:0] _row = 20'h00000;
  reg [19:0] address = 20'h00000;
  output [31:0] beats__payload;
  wire [31:0] beats__payload;
  input beats__ready;
  wire beats__ready;
  output beats__valid;
  wire beats__valid;
  wire claim;
  input clk;
  wire clk;
  wire [32:0] data;
  output done;
  reg done = 1'h0;
  wire [32:0] head;
  input [209:0] instruction;
  wire [209:0] instruction;
  wire last_beat;
  wire pop;
  reg push = 1'h0;
  output [19:0] read__address;
  reg [19:0] read__address = 20'h00000;
  input [31:0] read__data;
  wire [31:0] read__data;
  output read__en;
  reg read__en = 1'h0;
  wire room;
  reg [16:0] rows_left = 17'h00000;
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
  reg [20:0] words_left = 21'h000000;
  reg [20:0] words_whole = 21'h000000;
  always @(posedge clk)
    read__en <= _023_;
  always @(posedge clk)
    read__address <= _024_;
  always @(posedge clk)
    word_0_0 <= _025_;
  always @(posedge clk)
    word_1_0 <= _027_;
  always @(posedge clk)
    word_0_1 <= _028_;
  always @(posedge clk)
    word_1_1 <= _029_;
  always @(posedge clk)
    word_0_2 <= _030_;
  always @(posedge clk)
    word_1_2 <= _031_;
  always @(posedge clk)
    word_0_3 <= _032_;
  always @(posedge clk)
    word_1_3 <= _033_;
  always @(posedge clk)
    push <= _034_;
  always @(posedge clk)
    word_1_4 <= _035_;
  always @(posedge clk)
    address <= _036_;
  always @(posedge clk)
    _row <= _037_;
  always @(posedge clk)
    \$signal$1  <= _038_;
  always @(posedge clk)
    words_left <= _039_;
  always @(posedge clk)
    words_whole <= _040_;
  always @(posedge clk)
    rows_left <= _041_;
  always @(posedge clk)
    \$signal$9  <= _042_;
  always @(posedge clk)
    done <= _043_;
  assign \$signal  = \$signal$1  & words_left[20];
  assign { _000_[20], _following } = _row + word[171:152];
  assign \$signal$6  = \$signal  & rows_left[16];
  assign step = \$signal$9  & room;
  assign sent = beats__valid & beats__ready;
  assign _009_ = instruction[3:0] == 3'h6;
  assign _026_ = instruction[3:0] == 3'h4;
  assign _044_ = instruction[3:0] == 3'h5;
  assign _045_ = _026_ | _044_;
  assign _046_ = instruction[3:0] == 3'h6;
  assign _047_ = _045_ | _046_;
  assign _001_ = _047_ ? instruction[87:68] : instruction[151:132];
  assign _002_ = _009_ ? 20'h00000 : _001_;
  assign _003_ = instruction[3:0] == 3'h6;
  assign _004_ = instruction[3:0] == 3'h4;
  assign _005_ = instruction[3:0] == 3'h5;
  assign _006_ = _004_ | _005_;
  assign _007_ = instruction[3:0] == 3'h6;
  assign _008_ = _006_ | _007_;
  assign _010_ = _008_ ? instruction[87:68] : instruction[151:132];
  assign _011_ = _003_ ? 20'h00000 : _010_;
  assign _012_ = instruction[3:0] == 2'h2;
  assign _013_ = instruction[3:0] == 2'h3;
  assign _014_ = _012_ | _013_;
  assign _015_ = instruction[207:188] - 2'h2;
  assign _016_ = instruction[207:188] - 2'h2;
  assign _017_ = instruction[187:172] - 2'h2;
  assign _018_ = $signed(rows_left) - $signed(2'h1);
  assign _019_ = address + 1'h1;
  assign _020_ = $signed(words_left) - $signed(2'h1);
  assign _021_ = ~ \$signal$6 ;
  assign _022_ = sent & head[32];
  assign _048_ = stop ? 1'h0 : _022_;
  assign _043_ = rst ? 1'h0 : _048_;
  assign _049_ = step ? _021_ : \$signal$9 ;
  assign _050_ = start ? 1'h1 : _049_;
  assign _051_ = stop ? 1'h0 : _050_;
  assign _042_ = rst ? 1'h0 : _051_;
  assign _052_ = \$signal  ? _018_[16:0] : rows_left;
  assign _053_ = step ? _052_ : rows_left;
  assign _054_ = start ? _017_ : _053_;
  assign _055_ = stop ? 17'h00000 : _054_;
  assign _041_ = rst ? 17'h00000 : _055_;
  assign _056_ = start ? _016_ : words_whole;
  assign _057_ = stop ? 21'h000000 : _056_;
  assign _040_ = rst ? 21'h000000 : _057_;
  assign _058_ = \$signal  ? words_whole : _020_[20:0];
  assign _059_ = step ? _058_ : words_left;
  assign _060_ = start ? _015_ : _059_;
  assign _061_ = stop ? 21'h000000 : _060_;
  assign _039_ = rst ? 21'h000000 : _061_;
  assign _062_ = start ? _014_ : \$signal$1 ;
  assign _063_ = stop ? 1'h0 : _062_;
  assign _038_ = rst ? 1'h0 : _063_;
  assign _064_ = \$signal  ? _following : _row;
  assign _065_ = step ? _064_ : _row;
  assign _066_ = start ? _011_ : _065_;
  assign _067_ = stop ? 20'h00000 : _066_;
  assign _037_ = rst ? 20'h00000 : _067_;
  assign _068_ = \$signal  ? _following : _019_[19:0];
  assign _069_ = step ? _068_ : address;
  assign _070_ = start ? _002_ : _069_;
  assign _071_ = stop ? 20'h00000 : _070_;
  assign _036_ = rst ? 20'h00000 : _071_;
  assign _072_ = stop ? 1'h0 : word_1_3;
  assign _035_ = rst ? 1'h0 : _072_;
  assign _073_ = stop ? 1'h0 : word_0_3;
  assign _034_ = rst ? 1'h0 : _073_;
  assign _074_ = stop ? 1'h0 : word_1_2;
  assign _033_ = rst ? 1'h0 : _074_;
  assign _075_ = stop ? 1'h0 : word_0_2;
  assign _032_ = rst ? 1'h0 : _075_;
  assign _076_ = stop ? 1'h0 : word_1_1;
  assign _031_ = rst ? 1'h0 : _076_;
  assign _077_ = stop ? 1'h0 : word_0_1;
  assign _030_ = rst ? 1'h0 : _077_;
  assign _078_ = stop ? 1'h0 : word_1_0;
  assign _029_ = rst ? 1'h0 : _078_;
  assign _079_ = stop ? 1'h0 : word_0_0;
  assign _028_ = rst ? 1'h0 : _079_;
  assign _080_ = stop ? 1'h0 : \$signal$6 ;
  assign _027_ = rst ? 1'h0 : _080_;
  assign _081_ = stop ? 1'h0 : step;
  assign _025_ = rst ? 1'h0 : _081_;
  assign _082_ = stop ? 20'h00000 : address;
  assign _024_ = rst ? 20'h00000 : _082_;
  assign _083_ = stop ? 1'h0 : step;
  assign _023_ = rst ? 1'h0 : _083_;
  tnthw_t16x16a2_memory_unit_store_path_words words (
    .claim(step),
    .clk(clk),
    .head(head),
    .pop(sent),
    .\port$5808$0 (word_1_4),
    .\port$8177$0 (read__data),
    .push(push),
    .room(room),
    .rst(rst),
    .stop(stop),
    .valid(beats__valid)
  );
  assign _000_[19:0] = _following;
  assign beats__payload = head[31:0];
  assign pop = sent;
  assign last_beat = 1'h1;
  assign valid = beats__valid;
  assign data = { word_1_4, read__data };
  assign word_0_4 = push;
  assign claim = step;
endmodule

module tnthw_t16x16a2_memory_unit_store_path_words(rst, stop, claim, pop, valid, head, push, \port$5808$0 , room, \port$8177$0 , clk);
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
  wire [32:0] \$signature__data ;
  wire \$signature__en ;
  wire [3:0] after;
  input claim;
  wire claim;
  input clk;
  wire clk;
  wire [32:0] data;
  wire [2:0] \end ;
  output [32:0] head;
  wire [32:0] head;
  reg [3:0] held = 4'h0;
  input pop;
  wire pop;
  input \port$5808$0 ;
  wire \port$5808$0 ;
  input [31:0] \port$8177$0 ;
  wire [31:0] \port$8177$0 ;
  input push;
  wire push;
  reg [2:0] read__addr = 3'h0;
  wire [32:0] read__data;
  output room;
  reg room = 1'h1;
  input rst;
  wire rst;
  input stop;
  wire stop;
  output valid;
  wire valid;
  reg [32:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (push)
      storage[\$signature__addr ] <= { \port$5808$0 , \port$8177$0  };
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
  assign data = { \port$5808$0 , \port$8177$0  };
  assign \$signature__data  = { \port$5808$0 , \port$8177$0  };
  assign \end  = \$signature__addr ;
  assign \$signature__en  = push;
endmodule

module tnthw_t16x16a2_port_guard(request__ready, unit_read__payload, read__valid, read__error, write__ready, write_error, clk, rst, stop, unit_request__valid, unit_request__payload__write, unit_write__valid, quiet, unit_request__ready, unit_read__valid, read__ready, read_error, unasked, write__payload, write__valid, unit_write__ready
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
  wire [31:0] _018_;
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
  reg [31:0] held = 32'd0;
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
  wire [31:0] read__payload;
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
  input [31:0] unit_read__payload;
  wire [31:0] unit_read__payload;
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
  input [31:0] unit_write__payload;
  wire [31:0] unit_write__payload;
  output unit_write__ready;
  wire unit_write__ready;
  input unit_write__valid;
  wire unit_write__valid;
  reg [16:0] waited = 17'h00000;
  wire write;
  wire write__error;
  output [31:0] write__payload;
  wire [31:0] write__payload;
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
  assign _018_ = stays ? held : 32'd0;
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

module tnthw_t16x16a2_scheduler(rst, stop, memory__free, memory__held_read, memory__held_write, memory__done, array__free, array__held_read, vector__free, vector__held_read, vector__held_write, vector__done, idle, stuck, array__start, vector__start, memory__start, clear, memory__valid, memory__head, array__valid
, array__head, vector__valid, vector__head, array__done, completed_memory, completed_vector, resident, clk);
  wire [16:0] _000_;
  wire _001_;
  wire [15:0] _002_;
  wire [15:0] _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [15:0] _007_;
  wire [15:0] _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire [15:0] _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire [15:0] _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire [15:0] _028_;
  wire [15:0] _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire [15:0] _036_;
  wire [7:0] _037_;
  wire [15:0] _038_;
  wire [7:0] _039_;
  wire [15:0] _040_;
  wire [7:0] _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire [15:0] _045_;
  wire [15:0] _046_;
  wire _047_;
  wire _048_;
  wire [15:0] _049_;
  wire _050_;
  wire _051_;
  wire [15:0] _052_;
  wire [15:0] _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire [8:0] _061_;
  wire [15:0] _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire [15:0] _068_;
  wire _069_;
  wire _070_;
  wire [9:0] _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire [15:0] _078_;
  wire _079_;
  wire _080_;
  wire [16:0] _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire [15:0] _086_;
  wire [15:0] _087_;
  wire [8:0] _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire [9:0] _093_;
  wire _094_;
  wire _095_;
  wire [15:0] _096_;
  wire [15:0] _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire [16:0] _103_;
  wire [15:0] _104_;
  wire [15:0] _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire [8:0] _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire [16:0] _118_;
  wire [16:0] _119_;
  wire _120_;
  wire [16:0] _121_;
  wire [16:0] _122_;
  wire _123_;
  wire [16:0] _124_;
  wire [9:0] _125_;
  wire [16:0] _126_;
  wire _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire [15:0] _131_;
  wire [15:0] _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire _138_;
  wire [15:0] _139_;
  wire [15:0] _140_;
  wire _141_;
  wire _142_;
  wire [15:0] _143_;
  wire _144_;
  wire _145_;
  wire [15:0] _146_;
  wire [15:0] _147_;
  wire _148_;
  wire _149_;
  wire [7:0] _150_;
  wire [15:0] _151_;
  wire [15:0] _152_;
  wire [15:0] _153_;
  wire [7:0] _154_;
  wire [15:0] _155_;
  wire [15:0] _156_;
  wire [15:0] _157_;
  wire [7:0] _158_;
  wire [15:0] _159_;
  wire [15:0] _160_;
  wire [15:0] _161_;
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
  reg memory_meets_array = 1'h0;
  reg memory_meets_vector = 1'h0;
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
  input [407:0] vector__head;
  wire [407:0] vector__head;
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
  reg vector_meets_array = 1'h0;
  reg vector_met = 1'h0;
  reg [15:0] vector_read_banks = 16'h0000;
  reg [15:0] vector_write_banks = 16'h0000;
  assign _000_ = completed_memory + 1'h1;
  assign _061_ = running_memory + memory_left;
  assign _071_ = _061_ - memory__done;
  assign _081_ = completed_array + 1'h1;
  assign _088_ = running_array + array_left;
  assign _093_ = _088_ - array__done;
  assign _103_ = completed_vector + 1'h1;
  assign _114_ = running_vector + vector_left;
  assign _125_ = _114_ - vector__done;
  assign _001_ = ~ memory_behind_array[15];
  assign _012_ = memory__valid & _001_;
  assign _021_ = ~ memory_behind_vector[15];
  assign _032_ = _012_ & _021_;
  assign _043_ = memory__head[3:0] == 3'h4;
  assign _057_ = memory__head[3:0] == 3'h5;
  assign _058_ = _043_ | _057_;
  assign _059_ = memory__head[3:0] == 3'h6;
  assign _060_ = _058_ | _059_;
  assign _062_ = _060_ ? 16'h0000 : memory__head[51:36];
  assign _063_ = memory__head[3:0] == 3'h4;
  assign _064_ = memory__head[3:0] == 3'h5;
  assign _065_ = _063_ | _064_;
  assign _066_ = memory__head[3:0] == 3'h6;
  assign _067_ = _065_ | _066_;
  assign _068_ = _067_ ? 16'h0000 : memory__head[67:52];
  assign _069_ = ~ array_behind_memory[15];
  assign _070_ = array__valid & _069_;
  assign _072_ = ~ array_behind_vector[15];
  assign _073_ = _070_ & _072_;
  assign _074_ = ~ vector_behind_memory[15];
  assign _075_ = vector__valid & _074_;
  assign _076_ = ~ vector_behind_array[15];
  assign _077_ = _075_ & _076_;
  assign _078_ = vector__head[51:36] & array__head[51:36];
  assign _079_ = | { 16'h0000, _078_ };
  assign _080_ = memory__head[3:0] == 3'h4;
  assign _082_ = memory__head[3:0] == 3'h5;
  assign _083_ = _080_ | _082_;
  assign _084_ = memory__head[3:0] == 3'h6;
  assign _085_ = _083_ | _084_;
  assign _086_ = _085_ ? 16'h0000 : memory__head[51:36];
  assign _087_ = _086_ & array__head[51:36];
  assign _089_ = | { 16'h0000, _087_ };
  assign _090_ = memory__head[3:0] == 3'h4;
  assign _091_ = memory__head[3:0] == 3'h5;
  assign _092_ = _090_ | _091_;
  assign _094_ = memory__head[3:0] == 3'h6;
  assign _095_ = _092_ | _094_;
  assign _096_ = _095_ ? 16'h0000 : memory__head[51:36];
  assign _097_ = _096_ & vector__head[51:36];
  assign _098_ = memory__head[3:0] == 3'h4;
  assign _099_ = memory__head[3:0] == 3'h5;
  assign _100_ = _098_ | _099_;
  assign _101_ = memory__head[3:0] == 3'h6;
  assign _102_ = _100_ | _101_;
  assign _104_ = _102_ ? 16'h0000 : memory__head[67:52];
  assign _105_ = _104_ & vector__head[67:52];
  assign _106_ = | { _105_, _097_ };
  assign _107_ = ~ memory_left;
  assign _108_ = ! running_memory;
  assign _109_ = _107_ & _108_;
  assign _110_ = ~ array_left;
  assign _111_ = ! running_array;
  assign _112_ = _110_ & _111_;
  assign _113_ = _109_ & _112_;
  assign _115_ = ~ vector_left;
  assign _116_ = ! running_vector;
  assign _117_ = _115_ & _116_;
  assign idle = _113_ & _117_;
  assign { _118_[16], memory_behind_array } = completed_array - memory__head[19:4];
  assign { _119_[16], memory_behind_vector } = completed_vector - memory__head[35:20];
  assign _120_ = ~ memory_left;
  assign memory_armed = memory_met & _120_;
  assign { _121_[16], array_behind_memory } = completed_memory - array__head[19:4];
  assign { _122_[16], array_behind_vector } = completed_vector - array__head[35:20];
  assign _123_ = ~ array_left;
  assign array_armed = array_met & _123_;
  assign { _124_[16], vector_behind_memory } = completed_memory - vector__head[19:4];
  assign { _126_[16], vector_behind_array } = completed_array - vector__head[35:20];
  assign _127_ = ~ vector_left;
  assign vector_armed = vector_met & _127_;
  assign _128_ = | { vector_armed, array_armed, memory_armed };
  assign _129_ = ~ _128_;
  assign stuck = idle & _129_;
  assign _130_ = array_armed & array__free;
  assign _131_ = array_read_banks & memory__held_read;
  assign _132_ = array_write_banks & memory__held_write;
  assign _133_ = | { _132_, _131_ };
  assign _134_ = ~ _133_;
  assign _135_ = _130_ & _134_;
  assign _002_ = array_read_banks & vector__held_read;
  assign _003_ = array_write_banks & vector__held_write;
  assign _004_ = | { _003_, _002_ };
  assign _005_ = ~ _004_;
  assign array__start = _135_ & _005_;
  assign _006_ = vector_armed & vector__free;
  assign _007_ = vector_read_banks & memory__held_read;
  assign _008_ = vector_write_banks & memory__held_write;
  assign _009_ = | { _008_, _007_ };
  assign _010_ = ~ _009_;
  assign _011_ = _006_ & _010_;
  assign _013_ = vector_read_banks & array__held_read;
  assign _014_ = | { 16'h0000, _013_ };
  assign _015_ = ~ _014_;
  assign _016_ = _011_ & _015_;
  assign _017_ = vector_meets_array & array__start;
  assign _018_ = ~ _017_;
  assign vector__start = _016_ & _018_;
  assign _019_ = memory_armed & memory__free;
  assign _020_ = memory_read_banks & array__held_read;
  assign _022_ = | { 16'h0000, _020_ };
  assign _023_ = ~ _022_;
  assign _024_ = _019_ & _023_;
  assign _025_ = memory_meets_array & array__start;
  assign _026_ = ~ _025_;
  assign _027_ = _024_ & _026_;
  assign _028_ = memory_read_banks & vector__held_read;
  assign _029_ = memory_write_banks & vector__held_write;
  assign _030_ = | { _029_, _028_ };
  assign _031_ = ~ _030_;
  assign _033_ = _027_ & _031_;
  assign _034_ = memory_meets_vector & vector__start;
  assign _035_ = ~ _034_;
  assign memory__start = _033_ & _035_;
  always @(posedge clk)
    completed_memory <= _036_;
  always @(posedge clk)
    running_memory <= _037_;
  always @(posedge clk)
    completed_array <= _038_;
  always @(posedge clk)
    running_array <= _039_;
  always @(posedge clk)
    completed_vector <= _040_;
  always @(posedge clk)
    running_vector <= _041_;
  always @(posedge clk)
    memory_met <= _042_;
  always @(posedge clk)
    memory_left <= _044_;
  always @(posedge clk)
    memory_read_banks <= _045_;
  always @(posedge clk)
    memory_write_banks <= _046_;
  always @(posedge clk)
    array_met <= _047_;
  always @(posedge clk)
    array_left <= _048_;
  always @(posedge clk)
    array_read_banks <= _049_;
  always @(posedge clk)
    array_write_banks <= 16'h0000;
  always @(posedge clk)
    vector_met <= _050_;
  always @(posedge clk)
    vector_left <= _051_;
  always @(posedge clk)
    vector_read_banks <= _052_;
  always @(posedge clk)
    vector_write_banks <= _053_;
  always @(posedge clk)
    vector_meets_array <= _054_;
  always @(posedge clk)
    memory_meets_array <= _055_;
  always @(posedge clk)
    memory_meets_vector <= _056_;
  assign _136_ = stop ? 1'h0 : _106_;
  assign _056_ = rst ? 1'h0 : _136_;
  assign _137_ = stop ? 1'h0 : _089_;
  assign _055_ = rst ? 1'h0 : _137_;
  assign _138_ = stop ? 1'h0 : _079_;
  assign _054_ = rst ? 1'h0 : _138_;
  assign _139_ = stop ? 16'h0000 : vector__head[67:52];
  assign _053_ = rst ? 16'h0000 : _139_;
  assign _140_ = stop ? 16'h0000 : vector__head[51:36];
  assign _052_ = rst ? 16'h0000 : _140_;
  assign _141_ = stop ? 1'h0 : vector__start;
  assign _051_ = rst ? 1'h0 : _141_;
  assign _142_ = stop ? 1'h0 : _077_;
  assign _050_ = rst ? 1'h0 : _142_;
  assign _143_ = stop ? 16'h0000 : array__head[51:36];
  assign _049_ = rst ? 16'h0000 : _143_;
  assign _144_ = stop ? 1'h0 : array__start;
  assign _048_ = rst ? 1'h0 : _144_;
  assign _145_ = stop ? 1'h0 : _073_;
  assign _047_ = rst ? 1'h0 : _145_;
  assign _146_ = stop ? 16'h0000 : _068_;
  assign _046_ = rst ? 16'h0000 : _146_;
  assign _147_ = stop ? 16'h0000 : _062_;
  assign _045_ = rst ? 16'h0000 : _147_;
  assign _148_ = stop ? 1'h0 : memory__start;
  assign _044_ = rst ? 1'h0 : _148_;
  assign _149_ = stop ? 1'h0 : _032_;
  assign _042_ = rst ? 1'h0 : _149_;
  assign _150_ = stop ? 8'h00 : _125_[7:0];
  assign _041_ = rst ? 8'h00 : _150_;
  assign _151_ = vector__done ? _103_[15:0] : completed_vector;
  assign _152_ = clear ? 16'h0000 : _151_;
  assign _153_ = stop ? 16'h0000 : _152_;
  assign _040_ = rst ? 16'h0000 : _153_;
  assign _154_ = stop ? 8'h00 : _093_[7:0];
  assign _039_ = rst ? 8'h00 : _154_;
  assign _155_ = array__done ? _081_[15:0] : completed_array;
  assign _156_ = clear ? 16'h0000 : _155_;
  assign _157_ = stop ? 16'h0000 : _156_;
  assign _038_ = rst ? 16'h0000 : _157_;
  assign _158_ = stop ? 8'h00 : _071_[7:0];
  assign _037_ = rst ? 8'h00 : _158_;
  assign _159_ = memory__done ? _000_[15:0] : completed_memory;
  assign _160_ = clear ? { 15'h0000, resident } : _159_;
  assign _161_ = stop ? 16'h0000 : _160_;
  assign _036_ = rst ? 16'h0000 : _161_;
  assign _126_[15:0] = vector_behind_array;
  assign _124_[15:0] = vector_behind_memory;
  assign _122_[15:0] = array_behind_vector;
  assign _121_[15:0] = array_behind_memory;
  assign _119_[15:0] = memory_behind_vector;
  assign _118_[15:0] = memory_behind_array;
  assign array__held_write = 16'h0000;
endmodule

module tnthw_t16x16a2_sequencer(\entry$17 , images, clk, rst, drained, stop, settled, write_slot, fetched, write, stuck, restart, deadlock, \port$5604$0 , \port$5616$0 , \port$5628$0 , alarm, write_data, write_entry, busy, \instruction$34 
, push, clear, done, resident, dispatched, bad_opcode, bad_field, bad_page, first, input_offset, output_offset, \start$48 );
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
  wire [2:0] _017_;
  wire _018_;
  wire _019_;
  wire [2:0] _020_;
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
  wire [16:0] _036_;
  wire [17:0] _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire [4:0] _044_;
  wire _045_;
  wire [16:0] _046_;
  wire [31:0] _047_;
  wire _048_;
  wire _049_;
  wire [15:0] _050_;
  wire _051_;
  wire [2:0] _052_;
  wire [3:0] _053_;
  wire [15:0] _054_;
  wire _055_;
  wire _056_;
  wire [15:0] _057_;
  wire [15:0] _058_;
  wire [3:0] _059_;
  wire [2:0] _060_;
  wire [2:0] _061_;
  wire _062_;
  wire [2:0] _063_;
  wire [2:0] _064_;
  wire [2:0] _065_;
  wire [2:0] _066_;
  wire _067_;
  wire [2:0] _068_;
  wire [2:0] _069_;
  wire [2:0] _070_;
  wire _071_;
  wire [2:0] _072_;
  wire [2:0] _073_;
  wire _074_;
  wire [2:0] _075_;
  wire _076_;
  wire [2:0] _077_;
  wire _078_;
  wire [15:0] _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire [31:0] _083_;
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
  wire [2:0] \$signal ;
  wire \$signal$32 ;
  wire \$signal$35 ;
  wire \$signal$54 ;
  reg [15:0] ahead = 16'h0000;
  input alarm;
  wire alarm;
  output bad_field;
  wire bad_field;
  wire \bad_field$43 ;
  output bad_opcode;
  wire bad_opcode;
  wire \bad_opcode$41 ;
  output bad_page;
  wire bad_page;
  wire \bad_page$45 ;
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
  reg [31:0] \entry$16  = 32'd0;
  input [31:0] \entry$17 ;
  wire [31:0] \entry$17 ;
  input fetched;
  wire fetched;
  output first;
  wire first;
  wire \first$24 ;
  reg [2:0] fsm_state = 3'h0;
  wire [2:0] full;
  input [15:0] images;
  wire [15:0] images;
  wire [15:0] \images$20 ;
  output [31:0] input_offset;
  wire [31:0] input_offset;
  wire [31:0] \input_offset$26 ;
  wire [31:0] input_stride;
  wire [407:0] instruction;
  output [407:0] \instruction$34 ;
  wire [407:0] \instruction$34 ;
  wire last;
  wire \last$58 ;
  reg named = 1'h0;
  wire names;
  wire open;
  output [31:0] output_offset;
  wire [31:0] output_offset;
  wire [31:0] \output_offset$28 ;
  wire [31:0] output_stride;
  wire over;
  wire [407:0] page_data;
  wire page_end;
  wire [4:0] page_entry;
  wire page_slot;
  wire page_write;
  input \port$5604$0 ;
  wire \port$5604$0 ;
  input \port$5616$0 ;
  wire \port$5616$0 ;
  input \port$5628$0 ;
  wire \port$5628$0 ;
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
  reg slot = 1'h0;
  wire start;
  input \start$48 ;
  wire \start$48 ;
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
  input [407:0] write_data;
  wire [407:0] write_data;
  input [4:0] write_entry;
  wire [4:0] write_entry;
  input write_slot;
  wire write_slot;
  assign entry = clear ? \entry$17  : \entry$16 ;
  assign _012_ = instruction[3:0] == 3'h6;
  assign names = take & _012_;
  assign _013_ = \$signal$35  & valid;
  assign _015_ = | \$signal ;
  assign _016_ = _013_ & _015_;
  assign _017_ = \$signal  & { \port$5628$0 , \port$5616$0 , \port$5604$0  };
  assign _018_ = | _017_;
  assign _019_ = ~ _018_;
  assign take = _016_ & _019_;
  assign page_end = take & last;
  assign _020_ = take ? \$signal  : 3'h0;
  assign restart = clear | step;
  assign _021_ = | ahead;
  assign _022_ = | ahead;
  assign _023_ = ~ _022_;
  assign _024_ = ~ stop;
  assign _026_ = ~ take;
  assign _027_ = valid & _026_;
  assign _028_ = ~ alarm;
  assign _029_ = drained & _028_;
  assign _030_ = ~ drained;
  assign _031_ = instruction[3:0] == 1'h1;
  assign _032_ = \last$58  | _031_;
  assign _033_ = \$signal$54  & over;
  assign deadlock = still == 4'h8;
  assign _035_ = names ? instruction[68] : named;
  assign _036_ = ahead + fetched;
  assign _037_ = _036_ - page_end;
  assign _038_ = names ? instruction[68] : named;
  assign _039_ = | ahead;
  assign _041_ = \$signal$54  & over;
  assign _042_ = waits & stuck;
  assign _043_ = still != 4'h8;
  assign _044_ = still + _043_;
  assign _045_ = | push;
  assign _046_ = dispatched + 1'h1;
  always @(posedge clk)
    \entry$16  <= _047_;
  always @(posedge clk)
    slot <= _048_;
  always @(posedge clk)
    named <= _049_;
  always @(posedge clk)
    ahead <= _050_;
  always @(posedge clk)
    fsm_state <= _052_;
  always @(posedge clk)
    still <= _053_;
  always @(posedge clk)
    dispatched <= _054_;
  assign _000_ = instruction[3:0] == 2'h2;
  assign _014_ = instruction[3:0] == 2'h3;
  assign _025_ = _000_ | _014_;
  assign _034_ = instruction[3:0] == 3'h4;
  assign _040_ = _025_ | _034_;
  assign _051_ = instruction[3:0] == 3'h5;
  assign _055_ = _040_ | _051_;
  assign _056_ = instruction[3:0] == 3'h6;
  assign \$signal [0] = _055_ | _056_;
  assign \$signal [1] = instruction[3:0] == 3'h7;
  assign _001_ = instruction[3:0] == 4'h8;
  assign _002_ = instruction[3:0] == 4'h9;
  assign _003_ = _001_ | _002_;
  assign _004_ = instruction[3:0] == 4'ha;
  assign _005_ = _003_ | _004_;
  assign _006_ = instruction[3:0] == 4'hb;
  assign _007_ = _005_ | _006_;
  assign _008_ = instruction[3:0] == 4'hd;
  assign \$signal [2] = _007_ | _008_;
  assign _009_ = instruction[3:0] == 1'h1;
  assign _010_ = instruction[3:0] == 4'hc;
  assign _011_ = _009_ | _010_;
  assign ends = valid & _011_;
  assign _057_ = _045_ ? _046_[15:0] : dispatched;
  assign _058_ = restart ? 16'h0000 : _057_;
  assign _054_ = rst ? 16'h0000 : _058_;
  assign _059_ = _042_ ? _044_[3:0] : 4'h0;
  assign _053_ = rst ? 4'h0 : _059_;
  assign _060_ = settled ? 3'h0 : fsm_state;
  function [2:0] _185_;
    input [2:0] a;
    input [17:0] b;
    input [5:0] s;
    (* parallel_case *)
    casez (s)
      6'b?????1:
        _185_ = b[2:0];
      6'b????1?:
        _185_ = b[5:3];
      6'b???1??:
        _185_ = b[8:6];
      6'b??1???:
        _185_ = b[11:9];
      6'b?1????:
        _185_ = b[14:12];
      6'b1?????:
        _185_ = b[17:15];
      default:
        _185_ = a;
    endcase
  endfunction
  assign _061_ = _185_(fsm_state, { _077_, _075_, _073_, _070_, _066_, _060_ }, { _078_, _076_, _074_, _071_, _067_, _062_ });
  assign _062_ = fsm_state == 3'h3;
  assign _063_ = resident ? 3'h2 : 3'h1;
  assign _064_ = \$signal$54  ? _063_ : fsm_state;
  assign _065_ = _041_ ? 3'h0 : _064_;
  assign _066_ = stop ? 3'h3 : _065_;
  assign _067_ = fsm_state == 3'h5;
  assign _068_ = page_end ? 3'h2 : fsm_state;
  assign _069_ = ends ? 3'h5 : _068_;
  assign _070_ = stop ? 3'h3 : _069_;
  assign _071_ = fsm_state == 3'h4;
  assign _072_ = _039_ ? 3'h4 : fsm_state;
  assign _073_ = stop ? 3'h3 : _072_;
  assign _074_ = fsm_state == 3'h2;
  assign _075_ = stop ? 3'h3 : 3'h2;
  assign _076_ = fsm_state == 3'h1;
  assign _077_ = \start$48  ? 3'h1 : fsm_state;
  assign _078_ = ! fsm_state;
  assign _052_ = rst ? 3'h0 : _061_;
  assign _079_ = restart ? { 15'h0000, resident } : _037_[15:0];
  assign _050_ = rst ? 16'h0000 : _079_;
  assign _080_ = restart ? 1'h0 : _035_;
  assign _049_ = rst ? 1'h0 : _080_;
  assign _081_ = page_end ? _038_ : slot;
  assign _082_ = restart ? 1'h0 : _081_;
  assign _048_ = rst ? 1'h0 : _082_;
  assign _083_ = clear ? \entry$17  : \entry$16 ;
  assign _047_ = rst ? 32'd0 : _083_;
  assign _084_ = \$signal$54  ? instruction[4] : 1'h0;
  assign _085_ = _033_ ? 1'h0 : _084_;
  assign _086_ = stop ? 1'h0 : _085_;
  assign resident = _087_ ? _086_ : 1'h0;
  assign _087_ = fsm_state == 3'h5;
  assign _088_ = \$signal$54  ? 1'h1 : 1'h0;
  assign _089_ = _033_ ? 1'h0 : _088_;
  assign _090_ = stop ? 1'h0 : _089_;
  assign step = _091_ ? _090_ : 1'h0;
  assign _091_ = fsm_state == 3'h5;
  assign _092_ = settled ? 1'h1 : 1'h0;
  function [0:0] _224_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    casez (s)
      2'b?1:
        _224_ = b[0:0];
      2'b1?:
        _224_ = b[1:1];
      default:
        _224_ = a;
    endcase
  endfunction
  assign done = _224_(1'h0, { _095_, _092_ }, { _096_, _093_ });
  assign _093_ = fsm_state == 3'h3;
  assign _094_ = _033_ ? 1'h1 : 1'h0;
  assign _095_ = stop ? 1'h0 : _094_;
  assign _096_ = fsm_state == 3'h5;
  assign over = _097_ ? _032_ : 1'h0;
  assign _097_ = fsm_state == 3'h5;
  assign \$signal$54  = _098_ ? _029_ : 1'h0;
  assign _098_ = fsm_state == 3'h5;
  function [0:0] _233_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    casez (s)
      2'b?1:
        _233_ = b[0:0];
      2'b1?:
        _233_ = b[1:1];
      default:
        _233_ = a;
    endcase
  endfunction
  assign close = _233_(1'h0, { _101_, 1'h1 }, { _102_, _099_ });
  assign _099_ = fsm_state == 3'h3;
  assign _100_ = ends ? 1'h1 : 1'h0;
  assign _101_ = stop ? 1'h0 : _100_;
  assign _102_ = fsm_state == 3'h4;
  assign \$signal$35  = _103_ ? _024_ : 1'h0;
  assign _103_ = fsm_state == 3'h4;
  function [0:0] _240_;
    input [0:0] a;
    input [2:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _240_ = b[0:0];
      3'b?1?:
        _240_ = b[1:1];
      3'b1??:
        _240_ = b[2:2];
      default:
        _240_ = a;
    endcase
  endfunction
  assign waits = _240_(1'h0, { _023_, _027_, _030_ }, { _106_, _105_, _104_ });
  assign _104_ = fsm_state == 3'h5;
  assign _105_ = fsm_state == 3'h4;
  assign _106_ = fsm_state == 3'h2;
  assign open = _107_ ? _021_ : 1'h0;
  assign _107_ = fsm_state == 3'h2;
  assign clear = _108_ ? \start$48  : 1'h0;
  assign _108_ = ! fsm_state;
  assign push = _109_ ? 3'h1 : _020_;
  assign _109_ = fsm_state == 3'h1;
  assign \instruction$34  = _110_ ? { 340'h0000000000000000000000000000000000000000000000000000000000000000000000000000020000000, \entry$16 , 36'h000000006 } : instruction;
  assign _110_ = fsm_state == 3'h1;
  assign busy = _111_ ? 1'h0 : 1'h1;
  assign _111_ = ! fsm_state;
  tnthw_t16x16a2_sequencer_buffer buffer (
    .bad_field(bad_field),
    .bad_opcode(bad_opcode),
    .bad_page(bad_page),
    .clk(clk),
    .close(close),
    .entry(entry),
    .\instruction$32 (instruction),
    .last(last),
    .open(open),
    .restart(restart),
    .rst(rst),
    .\slot$31 (slot),
    .take(take),
    .valid(valid),
    .write(write),
    .write_data(write_data),
    .write_entry(write_entry),
    .write_slot(write_slot)
  );
  tnthw_t16x16a2_sequencer_images_71 \images$71  (
    .clk(clk),
    .first(first),
    .images(images),
    .input_offset(input_offset),
    .last(\last$58 ),
    .output_offset(output_offset),
    .\port$8247$5 (instruction[68:5]),
    .rst(rst),
    .start(clear),
    .step(step)
  );
  assign \bad_page$45  = bad_page;
  assign \bad_field$43  = bad_field;
  assign \bad_opcode$41  = bad_opcode;
  assign full = { \port$5628$0 , \port$5616$0 , \port$5604$0  };
  assign \$signal$32  = slot;
  assign \output_offset$28  = output_offset;
  assign \input_offset$26  = input_offset;
  assign \first$24  = first;
  assign output_stride = instruction[68:37];
  assign input_stride = instruction[36:5];
  assign \images$20  = images;
  assign start = clear;
  assign \begin  = restart;
  assign page_data = write_data;
  assign page_entry = write_entry;
  assign page_slot = write_slot;
  assign page_write = write;
endmodule

module tnthw_t16x16a2_sequencer_buffer(rst, write_slot, write, entry, take, restart, write_data, write_entry, open, close, \slot$31 , valid, \instruction$32 , last, bad_opcode, bad_field, bad_page, clk);
  wire _00_;
  wire [2:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [4:0] _05_;
  wire _06_;
  wire [1:0] _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire [407:0] _11_;
  wire _12_;
  wire [31:0] _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire [5:0] _18_;
  wire _19_;
  wire _20_;
  wire [31:0] _21_;
  wire [31:0] _22_;
  wire _23_;
  wire [407:0] _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire _29_;
  wire _30_;
  wire [1:0] _31_;
  wire [1:0] _32_;
  wire [1:0] _33_;
  wire _34_;
  wire [4:0] _35_;
  wire [4:0] _36_;
  reg [4:0] \$signal  = 5'h00;
  reg \$signal$11  = 1'h0;
  wire [5:0] \$signature__addr ;
  wire [407:0] \$signature__data ;
  wire \$signature__en ;
  reg [31:0] above = 32'd0;
  wire [31:0] \above$18 ;
  reg [1:0] age = 2'h0;
  output bad_field;
  wire bad_field;
  output bad_opcode;
  wire bad_opcode;
  output bad_page;
  wire bad_page;
  wire check;
  input clk;
  wire clk;
  input close;
  wire close;
  input [31:0] entry;
  wire [31:0] entry;
  wire field;
  reg [407:0] instruction = 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  output [407:0] \instruction$32 ;
  reg [407:0] \instruction$32  = 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  output last;
  reg last = 1'h0;
  wire load;
  wire opcode;
  input open;
  wire open;
  wire page;
  wire [5:0] read__addr;
  wire [407:0] read__data;
  wire read__en;
  input restart;
  wire restart;
  input rst;
  wire rst;
  reg slot = 1'h0;
  input \slot$31 ;
  wire \slot$31 ;
  input take;
  wire take;
  output valid;
  reg valid = 1'h0;
  wire [407:0] word;
  input write;
  wire write;
  input [407:0] write_data;
  wire [407:0] write_data;
  input [4:0] write_entry;
  wire [4:0] write_entry;
  input write_slot;
  wire write_slot;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [407:0] storage [63:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 63; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (write)
      storage[{ write_slot, write_entry }] <= write_data;
  end
  reg [407:0] _85_;
  always @(posedge clk) begin
    if (read__en) begin
      _85_ <= storage[{ slot, \$signal  }];
    end
  end
  assign read__data = _85_;
  assign _00_ = ! age;
  assign read__en = \$signal$11  & _00_;
  assign _10_ = age == 2'h2;
  assign _14_ = \$signal$11  & _10_;
  assign _15_ = ~ valid;
  assign _16_ = _15_ | take;
  assign check = _14_ & _16_;
  assign _17_ = age != 2'h2;
  assign _18_ = \$signal  + 1'h1;
  assign _19_ = & \$signal ;
  assign _20_ = ~ _19_;
  assign _01_ = age + 1'h1;
  assign _02_ = & \$signal ;
  assign _03_ = instruction[3:0] == 3'h6;
  assign _04_ = check & _03_;
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
    \instruction$32  <= _11_;
  always @(posedge clk)
    last <= _12_;
  always @(posedge clk)
    above <= _13_;
  assign _21_ = _04_ ? instruction[67:36] : above;
  assign _22_ = restart ? entry : _21_;
  assign _13_ = rst ? 32'd0 : _22_;
  assign _23_ = check ? _02_ : last;
  assign _12_ = rst ? 1'h0 : _23_;
  assign _24_ = check ? instruction : \instruction$32 ;
  assign _11_ = rst ? 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 : _24_;
  assign _25_ = take ? 1'h0 : valid;
  assign _26_ = check ? 1'h1 : _25_;
  assign _27_ = close ? 1'h0 : _26_;
  assign _09_ = rst ? 1'h0 : _27_;
  assign _28_ = check ? _20_ : \$signal$11 ;
  assign _29_ = open ? 1'h1 : _28_;
  assign _30_ = close ? 1'h0 : _29_;
  assign _08_ = rst ? 1'h0 : _30_;
  assign _31_ = _17_ ? _01_[1:0] : age;
  assign _32_ = check ? 2'h0 : _31_;
  assign _33_ = open ? 2'h0 : _32_;
  assign _07_ = rst ? 2'h0 : _33_;
  assign _34_ = open ? \slot$31  : slot;
  assign _06_ = rst ? 1'h0 : _34_;
  assign _35_ = check ? _18_[4:0] : \$signal ;
  assign _36_ = open ? 5'h00 : _35_;
  assign _05_ = rst ? 5'h00 : _36_;
  tnthw_t16x16a2_sequencer_buffer_checks checks (
    .above(above),
    .check(check),
    .clk(clk),
    .field(bad_field),
    .instruction(instruction),
    .opcode(bad_opcode),
    .page(bad_page),
    .rst(rst)
  );
  assign page = bad_page;
  assign field = bad_field;
  assign opcode = bad_opcode;
  assign \above$18  = above;
  assign word = instruction;
  assign load = check;
  assign read__addr = { slot, \$signal  };
  assign \$signature__data  = write_data;
  assign \$signature__addr  = { write_slot, write_entry };
  assign \$signature__en  = write;
endmodule

module tnthw_t16x16a2_sequencer_buffer_checks(rst, check, instruction, above, opcode, field, page, clk);
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
  wire [3:0] _119_;
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
  reg [3:0] \$signal  = 4'h0;
  reg \$signal$4  = 1'h0;
  input [31:0] above;
  wire [31:0] above;
  input check;
  wire check;
  input clk;
  wire clk;
  output field;
  reg field = 1'h0;
  reg goes_back = 1'h0;
  input [407:0] instruction;
  wire [407:0] instruction;
  reg least_1_at_116 = 1'h0;
  reg least_1_at_142 = 1'h0;
  reg least_1_at_156 = 1'h0;
  reg least_1_at_172 = 1'h0;
  reg least_1_at_183 = 1'h0;
  reg least_1_at_188 = 1'h0;
  reg least_1_at_246 = 1'h0;
  reg least_1_at_252 = 1'h0;
  reg least_1_at_258 = 1'h0;
  reg least_1_at_270 = 1'h0;
  reg least_1_at_311 = 1'h0;
  reg least_1_at_393 = 1'h0;
  reg least_1_at_399 = 1'h0;
  reg least_1_at_88 = 1'h0;
  reg most_0_at_108 = 1'h0;
  reg most_1_at_116 = 1'h0;
  reg most_2_at_109 = 1'h0;
  reg most_2_at_132 = 1'h0;
  reg most_2_at_198 = 1'h0;
  reg most_2_at_208 = 1'h0;
  reg most_2_at_287 = 1'h0;
  reg most_2_at_289 = 1'h0;
  reg most_2_at_405 = 1'h0;
  reg most_64_at_142 = 1'h0;
  reg most_64_at_270 = 1'h0;
  reg no_entry = 1'h0;
  reg no_slot = 1'h0;
  output opcode;
  reg opcode = 1'h0;
  output page;
  reg page = 1'h0;
  input rst;
  wire rst;
  assign _000_ = instruction[187:172] < 1'h1;
  assign _098_ = instruction[207:188] < 1'h1;
  assign _159_ = instruction[209:208] > 2'h2;
  assign _169_ = instruction[107:88] < 1'h1;
  assign _180_ = instruction[110:109] > 2'h2;
  assign _190_ = instruction[169:156] < 1'h1;
  assign _199_ = instruction[251:246] < 1'h1;
  assign _209_ = instruction[257:252] < 1'h1;
  assign _216_ = instruction[269:258] < 1'h1;
  assign _001_ = instruction[281:270] < 1'h1;
  assign _011_ = instruction[281:270] > 7'h40;
  assign _021_ = instruction[115:108] > 1'h0;
  assign _030_ = instruction[131:116] < 1'h1;
  assign _041_ = instruction[131:116] > 1'h1;
  assign _051_ = instruction[133:132] > 2'h2;
  assign _061_ = instruction[157:142] < 1'h1;
  assign _071_ = instruction[157:142] > 7'h40;
  assign _080_ = instruction[186:183] < 1'h1;
  assign _089_ = instruction[288:287] > 2'h2;
  assign _099_ = instruction[290:289] > 2'h2;
  assign _108_ = instruction[324:311] < 1'h1;
  assign _117_ = instruction[398:393] < 1'h1;
  assign _128_ = instruction[404:399] < 1'h1;
  assign _139_ = instruction[406:405] > 2'h2;
  assign _150_ = instruction[199:198] > 2'h2;
  assign _155_ = instruction[67:36] <= above;
  assign _156_ = instruction[87:68] >= 2'h2;
  assign _157_ = instruction[107:88] > 10'h200;
  assign _158_ = \$signal  == 1'h1;
  assign _160_ = \$signal  == 2'h2;
  assign _161_ = _158_ | _160_;
  assign _162_ = \$signal  == 2'h3;
  assign _163_ = _161_ | _162_;
  assign _164_ = \$signal  == 3'h4;
  assign _165_ = _163_ | _164_;
  assign _166_ = \$signal  == 3'h5;
  assign _167_ = _165_ | _166_;
  assign _168_ = \$signal  == 3'h6;
  assign _170_ = _167_ | _168_;
  assign _171_ = \$signal  == 3'h7;
  assign _172_ = _170_ | _171_;
  assign _173_ = \$signal  == 4'h8;
  assign _174_ = _172_ | _173_;
  assign _175_ = \$signal  == 4'h9;
  assign _176_ = _174_ | _175_;
  assign _177_ = \$signal  == 4'ha;
  assign _178_ = _176_ | _177_;
  assign _179_ = \$signal  == 4'hb;
  assign _181_ = _178_ | _179_;
  assign _182_ = \$signal  == 4'hc;
  assign _183_ = _181_ | _182_;
  assign _184_ = \$signal  == 4'hd;
  assign _185_ = _183_ | _184_;
  assign _186_ = ~ _185_;
  assign _187_ = \$signal$4  & _186_;
  assign _188_ = \$signal  == 2'h2;
  assign _189_ = \$signal  == 2'h3;
  assign _191_ = _188_ | _189_;
  assign _192_ = least_1_at_172 & _191_;
  assign _193_ = \$signal  == 2'h2;
  assign _194_ = \$signal  == 2'h3;
  assign _195_ = _193_ | _194_;
  assign _196_ = least_1_at_188 & _195_;
  assign _197_ = \$signal  == 2'h2;
  assign _198_ = \$signal  == 2'h3;
  assign _200_ = _197_ | _198_;
  assign _201_ = most_2_at_208 & _200_;
  assign _202_ = \$signal  == 3'h4;
  assign _203_ = \$signal  == 3'h5;
  assign _204_ = _202_ | _203_;
  assign _205_ = \$signal  == 3'h6;
  assign _206_ = _204_ | _205_;
  assign _207_ = least_1_at_88 & _206_;
  assign _208_ = \$signal  == 3'h5;
  assign _210_ = most_2_at_109 & _208_;
  assign _211_ = \$signal  == 3'h7;
  assign _212_ = least_1_at_156 & _211_;
  assign _213_ = \$signal  == 3'h7;
  assign _214_ = least_1_at_246 & _213_;
  assign _215_ = \$signal  == 3'h7;
  assign _217_ = least_1_at_252 & _215_;
  assign _218_ = \$signal  == 3'h7;
  assign _219_ = least_1_at_258 & _218_;
  assign _220_ = \$signal  == 3'h7;
  assign _221_ = least_1_at_270 & _220_;
  assign _222_ = \$signal  == 3'h7;
  assign _223_ = most_64_at_270 & _222_;
  assign _002_ = \$signal  == 4'h8;
  assign _003_ = \$signal  == 4'h9;
  assign _004_ = _002_ | _003_;
  assign _005_ = \$signal  == 4'ha;
  assign _006_ = _004_ | _005_;
  assign _007_ = \$signal  == 4'hb;
  assign _008_ = _006_ | _007_;
  assign _009_ = \$signal  == 4'hd;
  assign _010_ = _008_ | _009_;
  assign _012_ = most_0_at_108 & _010_;
  assign _013_ = \$signal  == 4'h8;
  assign _014_ = \$signal  == 4'h9;
  assign _015_ = _013_ | _014_;
  assign _016_ = \$signal  == 4'ha;
  assign _017_ = _015_ | _016_;
  assign _018_ = \$signal  == 4'hb;
  assign _019_ = _017_ | _018_;
  assign _020_ = \$signal  == 4'hd;
  assign _022_ = _019_ | _020_;
  assign _023_ = least_1_at_116 & _022_;
  assign _024_ = \$signal  == 4'h8;
  assign _025_ = most_1_at_116 & _024_;
  assign _026_ = \$signal  == 4'h8;
  assign _027_ = \$signal  == 4'h8;
  assign _028_ = _026_ | _027_;
  assign _029_ = \$signal  == 4'h9;
  assign _031_ = _028_ | _029_;
  assign _032_ = \$signal  == 4'h9;
  assign _033_ = _031_ | _032_;
  assign _034_ = \$signal  == 4'ha;
  assign _035_ = _033_ | _034_;
  assign _036_ = \$signal  == 4'ha;
  assign _037_ = _035_ | _036_;
  assign _038_ = \$signal  == 4'hb;
  assign _039_ = _037_ | _038_;
  assign _040_ = \$signal  == 4'hb;
  assign _042_ = _039_ | _040_;
  assign _043_ = \$signal  == 4'hd;
  assign _044_ = _042_ | _043_;
  assign _045_ = \$signal  == 4'hd;
  assign _046_ = _044_ | _045_;
  assign _047_ = most_2_at_132 & _046_;
  assign _048_ = \$signal  == 4'h8;
  assign _049_ = \$signal  == 4'h9;
  assign _050_ = _048_ | _049_;
  assign _052_ = \$signal  == 4'ha;
  assign _053_ = _050_ | _052_;
  assign _054_ = \$signal  == 4'hb;
  assign _055_ = _053_ | _054_;
  assign _056_ = \$signal  == 4'hd;
  assign _057_ = _055_ | _056_;
  assign _058_ = least_1_at_142 & _057_;
  assign _059_ = \$signal  == 4'h8;
  assign _060_ = most_64_at_142 & _059_;
  assign _062_ = \$signal  == 4'h8;
  assign _063_ = \$signal  == 4'h9;
  assign _064_ = _062_ | _063_;
  assign _065_ = \$signal  == 4'ha;
  assign _066_ = _064_ | _065_;
  assign _067_ = \$signal  == 4'hb;
  assign _068_ = _066_ | _067_;
  assign _069_ = least_1_at_183 & _068_;
  assign _070_ = \$signal  == 4'h9;
  assign _072_ = \$signal  == 4'h9;
  assign _073_ = _070_ | _072_;
  assign _074_ = most_2_at_287 & _073_;
  assign _075_ = \$signal  == 4'h9;
  assign _076_ = \$signal  == 4'h9;
  assign _077_ = _075_ | _076_;
  assign _078_ = most_2_at_289 & _077_;
  assign _079_ = \$signal  == 4'ha;
  assign _081_ = \$signal  == 4'hb;
  assign _082_ = _079_ | _081_;
  assign _083_ = least_1_at_311 & _082_;
  assign _084_ = \$signal  == 4'ha;
  assign _085_ = \$signal  == 4'hb;
  assign _086_ = _084_ | _085_;
  assign _087_ = least_1_at_393 & _086_;
  assign _088_ = \$signal  == 4'ha;
  assign _090_ = \$signal  == 4'hb;
  assign _091_ = _088_ | _090_;
  assign _092_ = least_1_at_399 & _091_;
  assign _093_ = \$signal  == 4'ha;
  assign _094_ = \$signal  == 4'ha;
  assign _095_ = _093_ | _094_;
  assign _096_ = \$signal  == 4'hb;
  assign _097_ = _095_ | _096_;
  assign _100_ = \$signal  == 4'hb;
  assign _101_ = _097_ | _100_;
  assign _102_ = most_2_at_405 & _101_;
  assign _103_ = \$signal  == 4'hd;
  assign _104_ = \$signal  == 4'hd;
  assign _105_ = _103_ | _104_;
  assign _106_ = most_2_at_198 & _105_;
  assign _107_ = \$signal  == 3'h6;
  assign _109_ = goes_back & _107_;
  assign _110_ = | { _109_, _106_, _102_, _092_, _087_, _083_, _078_, _074_, _069_, _060_, _058_, _047_, _025_, _023_, _012_, _223_, _221_, _219_, _217_, _214_, _212_, _210_, _207_, _201_, _196_, _192_ };
  assign _111_ = \$signal$4  & _110_;
  assign _112_ = \$signal  == 3'h6;
  assign _113_ = no_slot & _112_;
  assign _114_ = \$signal  == 3'h6;
  assign _115_ = no_entry & _114_;
  assign _116_ = | { _115_, _113_ };
  assign _118_ = \$signal$4  & _116_;
  always @(posedge clk)
    \$signal  <= _119_;
  always @(posedge clk)
    \$signal$4  <= _120_;
  always @(posedge clk)
    least_1_at_172 <= _121_;
  always @(posedge clk)
    least_1_at_188 <= _122_;
  always @(posedge clk)
    most_2_at_208 <= _123_;
  always @(posedge clk)
    least_1_at_88 <= _124_;
  always @(posedge clk)
    most_2_at_109 <= _125_;
  always @(posedge clk)
    least_1_at_156 <= _126_;
  always @(posedge clk)
    least_1_at_246 <= _127_;
  always @(posedge clk)
    least_1_at_252 <= _129_;
  always @(posedge clk)
    least_1_at_258 <= _130_;
  always @(posedge clk)
    least_1_at_270 <= _131_;
  always @(posedge clk)
    most_64_at_270 <= _132_;
  always @(posedge clk)
    most_0_at_108 <= _133_;
  always @(posedge clk)
    least_1_at_116 <= _134_;
  always @(posedge clk)
    most_1_at_116 <= _135_;
  always @(posedge clk)
    most_2_at_132 <= _136_;
  always @(posedge clk)
    least_1_at_142 <= _137_;
  always @(posedge clk)
    most_64_at_142 <= _138_;
  always @(posedge clk)
    least_1_at_183 <= _140_;
  always @(posedge clk)
    most_2_at_287 <= _141_;
  always @(posedge clk)
    most_2_at_289 <= _142_;
  always @(posedge clk)
    least_1_at_311 <= _143_;
  always @(posedge clk)
    least_1_at_393 <= _144_;
  always @(posedge clk)
    least_1_at_399 <= _145_;
  always @(posedge clk)
    most_2_at_405 <= _146_;
  always @(posedge clk)
    most_2_at_198 <= _147_;
  always @(posedge clk)
    goes_back <= _148_;
  always @(posedge clk)
    no_slot <= _149_;
  always @(posedge clk)
    no_entry <= _151_;
  always @(posedge clk)
    opcode <= _152_;
  always @(posedge clk)
    field <= _153_;
  always @(posedge clk)
    page <= _154_;
  assign _154_ = rst ? 1'h0 : _118_;
  assign _153_ = rst ? 1'h0 : _111_;
  assign _152_ = rst ? 1'h0 : _187_;
  assign _151_ = rst ? 1'h0 : _157_;
  assign _149_ = rst ? 1'h0 : _156_;
  assign _148_ = rst ? 1'h0 : _155_;
  assign _147_ = rst ? 1'h0 : _150_;
  assign _146_ = rst ? 1'h0 : _139_;
  assign _145_ = rst ? 1'h0 : _128_;
  assign _144_ = rst ? 1'h0 : _117_;
  assign _143_ = rst ? 1'h0 : _108_;
  assign _142_ = rst ? 1'h0 : _099_;
  assign _141_ = rst ? 1'h0 : _089_;
  assign _140_ = rst ? 1'h0 : _080_;
  assign _138_ = rst ? 1'h0 : _071_;
  assign _137_ = rst ? 1'h0 : _061_;
  assign _136_ = rst ? 1'h0 : _051_;
  assign _135_ = rst ? 1'h0 : _041_;
  assign _134_ = rst ? 1'h0 : _030_;
  assign _133_ = rst ? 1'h0 : _021_;
  assign _132_ = rst ? 1'h0 : _011_;
  assign _131_ = rst ? 1'h0 : _001_;
  assign _130_ = rst ? 1'h0 : _216_;
  assign _129_ = rst ? 1'h0 : _209_;
  assign _127_ = rst ? 1'h0 : _199_;
  assign _126_ = rst ? 1'h0 : _190_;
  assign _125_ = rst ? 1'h0 : _180_;
  assign _124_ = rst ? 1'h0 : _169_;
  assign _123_ = rst ? 1'h0 : _159_;
  assign _122_ = rst ? 1'h0 : _098_;
  assign _121_ = rst ? 1'h0 : _000_;
  assign _120_ = rst ? 1'h0 : check;
  assign _119_ = rst ? 4'h0 : instruction[3:0];
endmodule

module tnthw_t16x16a2_sequencer_images_71(clk, rst, start, step, \port$8247$5 , first, input_offset, output_offset, last, images);
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
  input [63:0] \port$8247$5 ;
  wire [63:0] \port$8247$5 ;
  input rst;
  wire rst;
  input start;
  wire start;
  input step;
  wire step;
  assign _00_ = ! images;
  assign _03_ = _00_ ? 16'h0001 : images;
  assign _04_ = left - 1'h1;
  assign _05_ = input_offset + \port$8247$5 [31:0];
  assign _06_ = output_offset + \port$8247$5 [63:32];
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
  assign output_stride = \port$8247$5 [63:32];
  assign input_stride = \port$8247$5 [31:0];
endmodule

module tnthw_t16x16a2_vector_queue(rst, stop, pop, full, valid, head, write__data, write__en, clk);
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
  wire [407:0] data;
  output full;
  wire full;
  output [407:0] head;
  wire [407:0] head;
  reg [3:0] level = 4'h0;
  input pop;
  wire pop;
  wire push;
  wire [2:0] read__addr;
  wire [407:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  input stop;
  wire stop;
  output valid;
  wire valid;
  reg [2:0] write__addr = 3'h0;
  input [407:0] write__data;
  wire [407:0] write__data;
  input write__en;
  wire write__en;
  reg [407:0] storage [7:0];
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

module tnthw_t16x16a2_vector_unit(rst, stop, bias_write, steps_write, write, free, held_read, held, word_read, \bad_row$595 , valid, read__address, write__en, done, pass_, bias_read, function_read, start, instruction, write_data, write_row
, read_0_0, read_1_0, accumulator_address, read_3_0, accumulator_bank, step, write__data, write__mask, write__address, read__data, accumulator_data, clk);
  wire _000_;
  wire _001_;
  wire _002_;
  wire [8:0] _003_;
  wire [8:0] _004_;
  wire _005_;
  wire _006_;
  wire [8:0] _007_;
  wire [8:0] _008_;
  wire _009_;
  wire _010_;
  wire [8:0] _011_;
  wire _012_;
  wire [8:0] _013_;
  wire _014_;
  wire _015_;
  wire [8:0] _016_;
  wire [8:0] _017_;
  wire _018_;
  wire _019_;
  wire [8:0] _020_;
  wire [8:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire [8:0] _025_;
  wire [8:0] _026_;
  wire _027_;
  wire _028_;
  wire [8:0] _029_;
  wire [8:0] _030_;
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
  wire [15:0] _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire [1:0] _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
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
  wire [1:0] _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire [1:0] _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire [1:0] _110_;
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
  wire [8:0] _149_;
  wire [8:0] _150_;
  wire _151_;
  wire _152_;
  wire [8:0] _153_;
  wire [8:0] _154_;
  wire _155_;
  wire _156_;
  wire [8:0] _157_;
  wire [8:0] _158_;
  wire _159_;
  wire _160_;
  wire [8:0] _161_;
  wire [8:0] _162_;
  wire _163_;
  wire _164_;
  wire [8:0] _165_;
  wire [8:0] _166_;
  wire _167_;
  wire _168_;
  wire [8:0] _169_;
  wire [8:0] _170_;
  wire _171_;
  wire _172_;
  wire [8:0] _173_;
  wire [8:0] _174_;
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
  wire [1:0] _200_;
  wire _201_;
  wire _202_;
  wire _203_;
  wire _204_;
  wire _205_;
  wire _206_;
  wire [1:0] _207_;
  wire _208_;
  wire _209_;
  wire _210_;
  wire _211_;
  wire _212_;
  wire _213_;
  wire [1:0] _214_;
  wire _215_;
  wire _216_;
  wire _217_;
  wire _218_;
  wire _219_;
  wire _220_;
  wire [1:0] _221_;
  wire _222_;
  wire _223_;
  wire _224_;
  wire _225_;
  wire _226_;
  wire _227_;
  wire [1:0] _228_;
  wire _229_;
  wire _230_;
  wire _231_;
  wire _232_;
  wire [15:0] _233_;
  wire _234_;
  wire _235_;
  wire _236_;
  wire _237_;
  wire _238_;
  wire _239_;
  wire _240_;
  wire _241_;
  wire _242_;
  reg \$signal  = 1'h0;
  wire \$signal$25 ;
  wire \$signal$366 ;
  reg \$signal$5  = 1'h0;
  wire \$signal$593 ;
  wire \$signal$63 ;
  wire [17:0] a;
  wire [17:0] \a$385 ;
  wire [17:0] \a$401 ;
  wire [17:0] \a$402 ;
  wire [17:0] \a$413 ;
  wire [17:0] \a$414 ;
  wire [17:0] \a$425 ;
  wire [17:0] \a$426 ;
  wire [17:0] \a$437 ;
  wire [17:0] \a$438 ;
  wire [17:0] \a$449 ;
  wire [17:0] \a$450 ;
  wire [17:0] \a$461 ;
  wire [17:0] \a$462 ;
  wire [17:0] \a$473 ;
  wire [17:0] \a$474 ;
  wire [17:0] \a$485 ;
  wire [17:0] \a$486 ;
  wire [17:0] \a$497 ;
  wire [17:0] \a$498 ;
  wire [17:0] \a$509 ;
  wire [17:0] \a$510 ;
  wire [17:0] \a$521 ;
  wire [17:0] \a$522 ;
  wire [17:0] \a$533 ;
  wire [17:0] \a$534 ;
  wire [17:0] \a$545 ;
  wire [17:0] \a$546 ;
  wire [17:0] \a$557 ;
  wire [17:0] \a$558 ;
  wire [17:0] \a$569 ;
  wire [17:0] \a$570 ;
  output [5:0] accumulator_address;
  wire [5:0] accumulator_address;
  output accumulator_bank;
  wire accumulator_bank;
  input [287:0] accumulator_data;
  wire [287:0] accumulator_data;
  wire accumulator_group;
  wire accumulator_read;
  wire [19:0] address;
  reg any_inside = 1'h0;
  wire [8:0] b;
  wire [8:0] \b$387 ;
  wire [8:0] \b$403 ;
  wire [8:0] \b$404 ;
  wire [8:0] \b$415 ;
  wire [8:0] \b$416 ;
  wire [8:0] \b$427 ;
  wire [8:0] \b$428 ;
  wire [8:0] \b$439 ;
  wire [8:0] \b$440 ;
  wire [8:0] \b$451 ;
  wire [8:0] \b$452 ;
  wire [8:0] \b$463 ;
  wire [8:0] \b$464 ;
  wire [8:0] \b$475 ;
  wire [8:0] \b$476 ;
  wire [8:0] \b$487 ;
  wire [8:0] \b$488 ;
  wire [8:0] \b$499 ;
  wire [8:0] \b$500 ;
  wire [8:0] \b$511 ;
  wire [8:0] \b$512 ;
  wire [8:0] \b$523 ;
  wire [8:0] \b$524 ;
  wire [8:0] \b$535 ;
  wire [8:0] \b$536 ;
  wire [8:0] \b$547 ;
  wire [8:0] \b$548 ;
  wire [8:0] \b$559 ;
  wire [8:0] \b$560 ;
  wire [8:0] \b$571 ;
  wire [8:0] \b$572 ;
  wire bad_row;
  wire \bad_row$594 ;
  output \bad_row$595 ;
  wire \bad_row$595 ;
  wire \begin ;
  wire [25:0] bias;
  wire [415:0] \bias$393 ;
  wire [25:0] \bias$407 ;
  wire [25:0] \bias$419 ;
  wire [25:0] \bias$431 ;
  wire [25:0] \bias$443 ;
  wire [25:0] \bias$455 ;
  wire [25:0] \bias$467 ;
  wire [25:0] \bias$479 ;
  wire [25:0] \bias$491 ;
  wire [25:0] \bias$503 ;
  wire [25:0] \bias$515 ;
  wire [25:0] \bias$527 ;
  wire [25:0] \bias$539 ;
  wire [25:0] \bias$551 ;
  wire [25:0] \bias$563 ;
  wire [25:0] \bias$575 ;
  wire [11:0] bias_first;
  output bias_read;
  wire bias_read;
  wire \bias_read$376 ;
  wire \bias_read$377 ;
  wire [8:0] bias_row;
  wire [8:0] \bias_row$379 ;
  input bias_write;
  wire bias_write;
  wire \bias_write$369 ;
  wire chunk_end;
  wire \chunk_end$361 ;
  wire \chunk_end$589 ;
  input clk;
  wire clk;
  reg copy_0_0_0 = 1'h0;
  reg copy_0_1_0 = 1'h0;
  reg [8:0] copy_0_2_0 = 9'h000;
  reg [8:0] copy_0_3_0 = 9'h000;
  reg copy_1_0_0 = 1'h0;
  reg copy_1_1_0 = 1'h0;
  reg [8:0] copy_1_2_0 = 9'h000;
  reg [8:0] copy_1_3_0 = 9'h000;
  reg copy_2_0_0 = 1'h0;
  reg copy_2_1_0 = 1'h0;
  reg [8:0] copy_2_2_0 = 9'h000;
  reg [8:0] copy_2_3_0 = 9'h000;
  reg copy_3_0_0 = 1'h0;
  reg copy_3_1_0 = 1'h0;
  reg [8:0] copy_3_2_0 = 9'h000;
  reg [8:0] copy_3_3_0 = 9'h000;
  reg copy_4_0_0 = 1'h0;
  reg copy_4_1_0 = 1'h0;
  reg [8:0] copy_4_2_0 = 9'h000;
  reg [8:0] copy_4_3_0 = 9'h000;
  reg copy_5_0_0 = 1'h0;
  reg copy_5_1_0 = 1'h0;
  reg [8:0] copy_5_2_0 = 9'h000;
  reg [8:0] copy_5_3_0 = 9'h000;
  reg copy_6_0_0 = 1'h0;
  reg copy_6_1_0 = 1'h0;
  reg [8:0] copy_6_2_0 = 9'h000;
  reg [8:0] copy_6_3_0 = 9'h000;
  wire does__drain;
  wire \does__drain$161 ;
  wire \does__drain$174 ;
  wire \does__drain$186 ;
  wire \does__drain$198 ;
  wire \does__drain$210 ;
  wire \does__drain$222 ;
  wire \does__drain$234 ;
  wire \does__drain$246 ;
  wire \does__drain$258 ;
  wire \does__drain$270 ;
  wire \does__drain$282 ;
  wire \does__drain$294 ;
  wire \does__drain$306 ;
  wire \does__drain$318 ;
  wire \does__drain$330 ;
  wire \does__drain$342 ;
  reg does__first = 1'h0;
  wire \does__first$162 ;
  wire \does__first$175 ;
  wire \does__first$187 ;
  wire \does__first$199 ;
  wire \does__first$211 ;
  wire \does__first$223 ;
  wire \does__first$235 ;
  wire \does__first$247 ;
  wire \does__first$259 ;
  wire \does__first$271 ;
  wire \does__first$283 ;
  wire \does__first$295 ;
  wire \does__first$307 ;
  wire \does__first$319 ;
  wire \does__first$331 ;
  wire \does__first$343 ;
  reg does__forced = 1'h0;
  wire \does__forced$163 ;
  wire \does__forced$176 ;
  wire \does__forced$188 ;
  wire \does__forced$200 ;
  wire \does__forced$212 ;
  wire \does__forced$224 ;
  wire \does__forced$236 ;
  wire \does__forced$248 ;
  wire \does__forced$260 ;
  wire \does__forced$272 ;
  wire \does__forced$284 ;
  wire \does__forced$296 ;
  wire \does__forced$308 ;
  wire \does__forced$320 ;
  wire \does__forced$332 ;
  wire \does__forced$344 ;
  wire does__inside;
  wire \does__inside$164 ;
  wire \does__inside$177 ;
  wire \does__inside$189 ;
  wire \does__inside$201 ;
  wire \does__inside$213 ;
  wire \does__inside$225 ;
  wire \does__inside$237 ;
  wire \does__inside$249 ;
  wire \does__inside$261 ;
  wire \does__inside$273 ;
  wire \does__inside$285 ;
  wire \does__inside$297 ;
  wire \does__inside$309 ;
  wire \does__inside$321 ;
  wire \does__inside$333 ;
  wire \does__inside$345 ;
  wire does__more;
  wire \does__more$165 ;
  wire \does__more$178 ;
  wire \does__more$190 ;
  wire \does__more$202 ;
  wire \does__more$214 ;
  wire \does__more$226 ;
  wire \does__more$238 ;
  wire \does__more$250 ;
  wire \does__more$262 ;
  wire \does__more$274 ;
  wire \does__more$286 ;
  wire \does__more$298 ;
  wire \does__more$310 ;
  wire \does__more$322 ;
  wire \does__more$334 ;
  wire \does__more$346 ;
  wire [1:0] does__place;
  wire [1:0] \does__place$166 ;
  wire [1:0] \does__place$179 ;
  wire [1:0] \does__place$191 ;
  wire [1:0] \does__place$203 ;
  wire [1:0] \does__place$215 ;
  wire [1:0] \does__place$227 ;
  wire [1:0] \does__place$239 ;
  wire [1:0] \does__place$251 ;
  wire [1:0] \does__place$263 ;
  wire [1:0] \does__place$275 ;
  wire [1:0] \does__place$287 ;
  wire [1:0] \does__place$299 ;
  wire [1:0] \does__place$311 ;
  wire [1:0] \does__place$323 ;
  wire [1:0] \does__place$335 ;
  wire [1:0] \does__place$347 ;
  reg does__second = 1'h0;
  wire \does__second$167 ;
  wire \does__second$180 ;
  wire \does__second$192 ;
  wire \does__second$204 ;
  wire \does__second$216 ;
  wire \does__second$228 ;
  wire \does__second$240 ;
  wire \does__second$252 ;
  wire \does__second$264 ;
  wire \does__second$276 ;
  wire \does__second$288 ;
  wire \does__second$300 ;
  wire \does__second$312 ;
  wire \does__second$324 ;
  wire \does__second$336 ;
  wire \does__second$348 ;
  wire does__signed;
  wire \does__signed$168 ;
  wire \does__signed$181 ;
  wire \does__signed$193 ;
  wire \does__signed$205 ;
  wire \does__signed$217 ;
  wire \does__signed$229 ;
  wire \does__signed$241 ;
  wire \does__signed$253 ;
  wire \does__signed$265 ;
  wire \does__signed$277 ;
  wire \does__signed$289 ;
  wire \does__signed$301 ;
  wire \does__signed$313 ;
  wire \does__signed$325 ;
  wire \does__signed$337 ;
  wire \does__signed$349 ;
  reg does__sum = 1'h0;
  wire \does__sum$169 ;
  wire \does__sum$182 ;
  wire \does__sum$194 ;
  wire \does__sum$206 ;
  wire \does__sum$218 ;
  wire \does__sum$230 ;
  wire \does__sum$242 ;
  wire \does__sum$254 ;
  wire \does__sum$266 ;
  wire \does__sum$278 ;
  wire \does__sum$290 ;
  wire \does__sum$302 ;
  wire \does__sum$314 ;
  wire \does__sum$326 ;
  wire \does__sum$338 ;
  wire \does__sum$350 ;
  reg does__tap = 1'h0;
  wire \does__tap$170 ;
  wire \does__tap$183 ;
  wire \does__tap$195 ;
  wire \does__tap$207 ;
  wire \does__tap$219 ;
  wire \does__tap$231 ;
  wire \does__tap$243 ;
  wire \does__tap$255 ;
  wire \does__tap$267 ;
  wire \does__tap$279 ;
  wire \does__tap$291 ;
  wire \does__tap$303 ;
  wire \does__tap$315 ;
  wire \does__tap$327 ;
  wire \does__tap$339 ;
  wire \does__tap$351 ;
  output done;
  wire done;
  wire \done$130 ;
  wire drain_read;
  wire enter;
  wire \enter$389 ;
  wire \enter$405 ;
  wire \enter$417 ;
  wire \enter$429 ;
  wire \enter$441 ;
  wire \enter$453 ;
  wire \enter$465 ;
  wire \enter$477 ;
  wire \enter$489 ;
  wire \enter$501 ;
  wire \enter$513 ;
  wire \enter$525 ;
  wire \enter$537 ;
  wire \enter$549 ;
  wire \enter$561 ;
  wire \enter$573 ;
  wire enters;
  wire finish;
  wire \finish$597 ;
  wire \finish$598 ;
  wire first_digit;
  wire first_tap;
  output free;
  wire free;
  wire fresh;
  wire \fresh$391 ;
  wire \fresh$406 ;
  wire \fresh$418 ;
  wire \fresh$430 ;
  wire \fresh$442 ;
  wire \fresh$454 ;
  wire \fresh$466 ;
  wire \fresh$478 ;
  wire \fresh$490 ;
  wire \fresh$502 ;
  wire \fresh$514 ;
  wire \fresh$526 ;
  wire \fresh$538 ;
  wire \fresh$550 ;
  wire \fresh$562 ;
  wire \fresh$574 ;
  output function_read;
  wire function_read;
  wire function_write;
  wire group;
  output [15:0] held;
  wire [15:0] held;
  output [15:0] held_read;
  wire [15:0] held_read;
  wire [15:0] held_write;
  wire [8:0] high;
  wire [8:0] \high$411 ;
  wire [8:0] \high$423 ;
  wire [8:0] \high$435 ;
  wire [8:0] \high$447 ;
  wire [8:0] \high$459 ;
  wire [8:0] \high$471 ;
  wire [8:0] \high$483 ;
  wire [8:0] \high$495 ;
  wire [8:0] \high$507 ;
  wire [8:0] \high$519 ;
  wire [8:0] \high$531 ;
  wire [8:0] \high$543 ;
  wire [8:0] \high$555 ;
  wire [8:0] \high$567 ;
  wire [8:0] \high$579 ;
  reg inside_0_0 = 1'h0;
  reg inside_0_1 = 1'h0;
  reg inside_0_2 = 1'h0;
  reg inside_0_3 = 1'h0;
  input [407:0] instruction;
  wire [407:0] instruction;
  wire [407:0] \instruction$124 ;
  wire [407:0] \instruction$126 ;
  wire lane_chunk;
  wire [31:0] lanes;
  reg lookup = 1'h0;
  wire [8:0] low;
  wire [8:0] \low$410 ;
  wire [8:0] \low$422 ;
  wire [8:0] \low$434 ;
  wire [8:0] \low$446 ;
  wire [8:0] \low$458 ;
  wire [8:0] \low$470 ;
  wire [8:0] \low$482 ;
  wire [8:0] \low$494 ;
  wire [8:0] \low$506 ;
  wire [8:0] \low$518 ;
  wire [8:0] \low$530 ;
  wire [8:0] \low$542 ;
  wire [8:0] \low$554 ;
  wire [8:0] \low$566 ;
  wire [8:0] \low$578 ;
  reg maximum = 1'h0;
  wire now;
  wire [11:0] page;
  wire page_step;
  output pass_;
  wire pass_;
  wire [3:0] passes;
  wire [1:0] place;
  wire [15:0] position;
  output read_0_0;
  reg read_0_0 = 1'h0;
  output read_1_0;
  reg read_1_0 = 1'h0;
  reg [15:0] read_2_0 = 16'h0000;
  output read_3_0;
  reg read_3_0 = 1'h0;
  output [19:0] read__address;
  wire [19:0] read__address;
  input [31:0] read__data;
  wire [31:0] read__data;
  wire read__en;
  wire [15:0] read__held;
  wire read__valid;
  wire reads;
  wire reads_bias;
  wire [127:0] result;
  wire [7:0] \result$600 ;
  wire [7:0] \result$601 ;
  wire [7:0] \result$602 ;
  wire [7:0] \result$603 ;
  wire [7:0] \result$604 ;
  wire [7:0] \result$605 ;
  wire [7:0] \result$606 ;
  wire [7:0] \result$607 ;
  wire [7:0] \result$608 ;
  wire [7:0] \result$609 ;
  wire [7:0] \result$610 ;
  wire [7:0] \result$611 ;
  wire [7:0] \result$612 ;
  wire [7:0] \result$613 ;
  wire [7:0] \result$614 ;
  wire [7:0] \result$615 ;
  wire [127:0] \result$616 ;
  wire result_end;
  input rst;
  wire rst;
  wire second;
  input start;
  wire start;
  wire \start$123 ;
  wire \start$125 ;
  wire \start$354 ;
  wire \start$585 ;
  output step;
  wire step;
  wire \step$151 ;
  wire [13:0] steps;
  wire [13:0] \steps$412 ;
  wire [6:0] \steps$412[0] ;
  wire \steps$412[0].b ;
  wire [3:0] \steps$412[0].gap ;
  wire \steps$412[0].subtract ;
  wire \steps$412[0].there ;
  wire [6:0] \steps$412[1] ;
  wire \steps$412[1].b ;
  wire [3:0] \steps$412[1].gap ;
  wire \steps$412[1].subtract ;
  wire \steps$412[1].there ;
  wire [13:0] \steps$424 ;
  wire [6:0] \steps$424[0] ;
  wire \steps$424[0].b ;
  wire [3:0] \steps$424[0].gap ;
  wire \steps$424[0].subtract ;
  wire \steps$424[0].there ;
  wire [6:0] \steps$424[1] ;
  wire \steps$424[1].b ;
  wire [3:0] \steps$424[1].gap ;
  wire \steps$424[1].subtract ;
  wire \steps$424[1].there ;
  wire [13:0] \steps$436 ;
  wire [6:0] \steps$436[0] ;
  wire \steps$436[0].b ;
  wire [3:0] \steps$436[0].gap ;
  wire \steps$436[0].subtract ;
  wire \steps$436[0].there ;
  wire [6:0] \steps$436[1] ;
  wire \steps$436[1].b ;
  wire [3:0] \steps$436[1].gap ;
  wire \steps$436[1].subtract ;
  wire \steps$436[1].there ;
  wire [13:0] \steps$448 ;
  wire [6:0] \steps$448[0] ;
  wire \steps$448[0].b ;
  wire [3:0] \steps$448[0].gap ;
  wire \steps$448[0].subtract ;
  wire \steps$448[0].there ;
  wire [6:0] \steps$448[1] ;
  wire \steps$448[1].b ;
  wire [3:0] \steps$448[1].gap ;
  wire \steps$448[1].subtract ;
  wire \steps$448[1].there ;
  wire [13:0] \steps$460 ;
  wire [6:0] \steps$460[0] ;
  wire \steps$460[0].b ;
  wire [3:0] \steps$460[0].gap ;
  wire \steps$460[0].subtract ;
  wire \steps$460[0].there ;
  wire [6:0] \steps$460[1] ;
  wire \steps$460[1].b ;
  wire [3:0] \steps$460[1].gap ;
  wire \steps$460[1].subtract ;
  wire \steps$460[1].there ;
  wire [13:0] \steps$472 ;
  wire [6:0] \steps$472[0] ;
  wire \steps$472[0].b ;
  wire [3:0] \steps$472[0].gap ;
  wire \steps$472[0].subtract ;
  wire \steps$472[0].there ;
  wire [6:0] \steps$472[1] ;
  wire \steps$472[1].b ;
  wire [3:0] \steps$472[1].gap ;
  wire \steps$472[1].subtract ;
  wire \steps$472[1].there ;
  wire [13:0] \steps$484 ;
  wire [6:0] \steps$484[0] ;
  wire \steps$484[0].b ;
  wire [3:0] \steps$484[0].gap ;
  wire \steps$484[0].subtract ;
  wire \steps$484[0].there ;
  wire [6:0] \steps$484[1] ;
  wire \steps$484[1].b ;
  wire [3:0] \steps$484[1].gap ;
  wire \steps$484[1].subtract ;
  wire \steps$484[1].there ;
  wire [13:0] \steps$496 ;
  wire [6:0] \steps$496[0] ;
  wire \steps$496[0].b ;
  wire [3:0] \steps$496[0].gap ;
  wire \steps$496[0].subtract ;
  wire \steps$496[0].there ;
  wire [6:0] \steps$496[1] ;
  wire \steps$496[1].b ;
  wire [3:0] \steps$496[1].gap ;
  wire \steps$496[1].subtract ;
  wire \steps$496[1].there ;
  wire [13:0] \steps$508 ;
  wire [6:0] \steps$508[0] ;
  wire \steps$508[0].b ;
  wire [3:0] \steps$508[0].gap ;
  wire \steps$508[0].subtract ;
  wire \steps$508[0].there ;
  wire [6:0] \steps$508[1] ;
  wire \steps$508[1].b ;
  wire [3:0] \steps$508[1].gap ;
  wire \steps$508[1].subtract ;
  wire \steps$508[1].there ;
  wire [13:0] \steps$520 ;
  wire [6:0] \steps$520[0] ;
  wire \steps$520[0].b ;
  wire [3:0] \steps$520[0].gap ;
  wire \steps$520[0].subtract ;
  wire \steps$520[0].there ;
  wire [6:0] \steps$520[1] ;
  wire \steps$520[1].b ;
  wire [3:0] \steps$520[1].gap ;
  wire \steps$520[1].subtract ;
  wire \steps$520[1].there ;
  wire [13:0] \steps$532 ;
  wire [6:0] \steps$532[0] ;
  wire \steps$532[0].b ;
  wire [3:0] \steps$532[0].gap ;
  wire \steps$532[0].subtract ;
  wire \steps$532[0].there ;
  wire [6:0] \steps$532[1] ;
  wire \steps$532[1].b ;
  wire [3:0] \steps$532[1].gap ;
  wire \steps$532[1].subtract ;
  wire \steps$532[1].there ;
  wire [13:0] \steps$544 ;
  wire [6:0] \steps$544[0] ;
  wire \steps$544[0].b ;
  wire [3:0] \steps$544[0].gap ;
  wire \steps$544[0].subtract ;
  wire \steps$544[0].there ;
  wire [6:0] \steps$544[1] ;
  wire \steps$544[1].b ;
  wire [3:0] \steps$544[1].gap ;
  wire \steps$544[1].subtract ;
  wire \steps$544[1].there ;
  wire [13:0] \steps$556 ;
  wire [6:0] \steps$556[0] ;
  wire \steps$556[0].b ;
  wire [3:0] \steps$556[0].gap ;
  wire \steps$556[0].subtract ;
  wire \steps$556[0].there ;
  wire [6:0] \steps$556[1] ;
  wire \steps$556[1].b ;
  wire [3:0] \steps$556[1].gap ;
  wire \steps$556[1].subtract ;
  wire \steps$556[1].there ;
  wire [13:0] \steps$568 ;
  wire [6:0] \steps$568[0] ;
  wire \steps$568[0].b ;
  wire [3:0] \steps$568[0].gap ;
  wire \steps$568[0].subtract ;
  wire \steps$568[0].there ;
  wire [6:0] \steps$568[1] ;
  wire \steps$568[1].b ;
  wire [3:0] \steps$568[1].gap ;
  wire \steps$568[1].subtract ;
  wire \steps$568[1].there ;
  wire [13:0] \steps$580 ;
  wire [6:0] \steps$580[0] ;
  wire \steps$580[0].b ;
  wire [3:0] \steps$580[0].gap ;
  wire \steps$580[0].subtract ;
  wire \steps$580[0].there ;
  wire [6:0] \steps$580[1] ;
  wire \steps$580[1].b ;
  wire [3:0] \steps$580[1].gap ;
  wire \steps$580[1].subtract ;
  wire \steps$580[1].there ;
  wire [6:0] \steps[0] ;
  wire \steps[0].b ;
  wire [3:0] \steps[0].gap ;
  wire \steps[0].subtract ;
  wire \steps[0].there ;
  wire [6:0] \steps[1] ;
  wire \steps[1].b ;
  wire [3:0] \steps[1].gap ;
  wire \steps[1].subtract ;
  wire \steps[1].there ;
  wire [111:0] steps__0;
  wire [111:0] steps__1;
  wire [11:0] steps_first;
  wire steps_read;
  wire \steps_read$381 ;
  wire [8:0] steps_row;
  wire [8:0] \steps_row$383 ;
  input steps_write;
  wire steps_write;
  wire \steps_write$371 ;
  input stop;
  wire stop;
  wire [17:0] sums;
  wire [17:0] \sums$185 ;
  wire [17:0] \sums$197 ;
  wire [17:0] \sums$209 ;
  wire [17:0] \sums$221 ;
  wire [17:0] \sums$233 ;
  wire [17:0] \sums$245 ;
  wire [17:0] \sums$257 ;
  wire [17:0] \sums$269 ;
  wire [17:0] \sums$281 ;
  wire [17:0] \sums$293 ;
  wire [17:0] \sums$305 ;
  wire [17:0] \sums$317 ;
  wire [17:0] \sums$329 ;
  wire [17:0] \sums$341 ;
  wire [17:0] \sums$353 ;
  wire [511:0] table_data;
  wire [8:0] table_row;
  wire table_step;
  wire threshold;
  wire \threshold$394 ;
  wire \threshold$408 ;
  wire \threshold$420 ;
  wire \threshold$432 ;
  wire \threshold$444 ;
  wire \threshold$456 ;
  wire \threshold$468 ;
  wire \threshold$480 ;
  wire \threshold$492 ;
  wire \threshold$504 ;
  wire \threshold$516 ;
  wire \threshold$528 ;
  wire \threshold$540 ;
  wire \threshold$552 ;
  wire \threshold$564 ;
  wire \threshold$576 ;
  reg to_look_up_0_0 = 1'h0;
  reg to_look_up_0_1 = 1'h0;
  reg to_look_up_0_2 = 1'h0;
  reg to_look_up_0_3 = 1'h0;
  reg to_look_up_0_4 = 1'h0;
  reg to_look_up_0_5 = 1'h0;
  reg to_look_up_0_6 = 1'h0;
  reg to_look_up_1_0 = 1'h0;
  reg to_look_up_1_1 = 1'h0;
  reg to_look_up_1_2 = 1'h0;
  reg to_look_up_1_3 = 1'h0;
  reg to_look_up_1_4 = 1'h0;
  reg to_look_up_1_5 = 1'h0;
  reg to_look_up_1_6 = 1'h0;
  output valid;
  wire valid;
  wire [127:0] values;
  reg whole_0_0 = 1'h0;
  reg whole_0_1 = 1'h0;
  reg whole_0_2 = 1'h0;
  reg whole_0_3 = 1'h0;
  reg whole_1_0 = 1'h0;
  reg whole_1_1 = 1'h0;
  reg whole_1_2 = 1'h0;
  reg whole_1_3 = 1'h0;
  wire widen;
  wire \widen$409 ;
  wire \widen$421 ;
  wire \widen$433 ;
  wire \widen$445 ;
  wire \widen$457 ;
  wire \widen$469 ;
  wire \widen$481 ;
  wire \widen$493 ;
  wire \widen$505 ;
  wire \widen$517 ;
  wire \widen$529 ;
  wire \widen$541 ;
  wire \widen$553 ;
  wire \widen$565 ;
  wire \widen$577 ;
  wire [407:0] word;
  wire [1:0] \word$171 ;
  wire [1:0] \word$184 ;
  wire [1:0] \word$196 ;
  wire [1:0] \word$208 ;
  wire [1:0] \word$220 ;
  wire [1:0] \word$232 ;
  wire [1:0] \word$244 ;
  wire [1:0] \word$256 ;
  wire [1:0] \word$268 ;
  wire [1:0] \word$280 ;
  wire [1:0] \word$292 ;
  wire [1:0] \word$304 ;
  wire [1:0] \word$316 ;
  wire [1:0] \word$328 ;
  wire [1:0] \word$340 ;
  wire [1:0] \word$352 ;
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
  reg [1:0] word_2_0 = 2'h0;
  reg [1:0] word_2_1 = 2'h0;
  reg [1:0] word_2_2 = 2'h0;
  reg [1:0] word_2_3 = 2'h0;
  reg [1:0] word_2_4 = 2'h0;
  reg word_3_0 = 1'h0;
  reg word_3_1 = 1'h0;
  reg word_3_2 = 1'h0;
  reg word_3_3 = 1'h0;
  reg word_3_4 = 1'h0;
  reg word_4_0 = 1'h0;
  reg word_4_1 = 1'h0;
  reg word_4_2 = 1'h0;
  reg word_4_3 = 1'h0;
  reg word_4_4 = 1'h0;
  reg word_5_0 = 1'h0;
  reg word_5_1 = 1'h0;
  reg word_5_2 = 1'h0;
  reg word_5_3 = 1'h0;
  reg word_5_4 = 1'h0;
  reg word_6_0 = 1'h0;
  reg word_6_1 = 1'h0;
  reg word_6_2 = 1'h0;
  reg word_6_3 = 1'h0;
  reg word_6_4 = 1'h0;
  output word_read;
  wire word_read;
  input write;
  wire write;
  output [19:0] write__address;
  wire [19:0] write__address;
  wire [19:0] \write__address$133 ;
  output [31:0] write__data;
  wire [31:0] write__data;
  wire [31:0] \write__data$135 ;
  output write__en;
  wire write__en;
  wire \write__en$137 ;
  wire [15:0] write__held;
  wire [15:0] \write__held$139 ;
  output write__mask;
  wire write__mask;
  wire \write__mask$141 ;
  input [511:0] write_data;
  wire [511:0] write_data;
  wire [127:0] \write_data$584 ;
  input [8:0] write_row;
  wire [8:0] write_row;
  wire [7:0] \write_row$583 ;
  assign _000_ = instruction[3:0] == 4'h8;
  assign _061_ = instruction[3:0] == 4'hd;
  assign _081_ = ~ \$signal$5 ;
  assign _092_ = step & _081_;
  assign _103_ = step & \$signal$5 ;
  assign _114_ = word[3:0] == 4'ha;
  assign _001_ = ~ word_5_4;
  assign _012_ = any_inside & _001_;
  assign _023_ = inside_0_3 | _012_;
  assign _034_ = word_0_4 & word_5_4;
  assign _045_ = _034_ & word_3_4;
  assign _047_ = ~ maximum;
  assign _048_ = word_0_4 & _047_;
  assign _049_ = ~ word_6_4;
  assign _050_ = _048_ & _049_;
  assign _051_ = word_0_4 & word_6_4;
  assign _052_ = \$signal$63  & inside_0_3;
  assign _053_ = ~ any_inside;
  assign _054_ = inside_0_3 & _053_;
  assign _055_ = word_5_4 | _054_;
  assign _056_ = \$signal$63  & _055_;
  assign _057_ = ~ lookup;
  assign _058_ = result_end & _057_;
  assign _059_ = result_end & lookup;
  assign free = ~ \$signal ;
  assign held_read = \$signal  ? word[51:36] : 16'h0000;
  assign held = \$signal  ? word[67:52] : 16'h0000;
  assign word_read = read_0_0 & valid;
  assign _060_ = word[3:0] == 4'h9;
  assign _062_ = second ? word[292] : word[291];
  assign _063_ = word[3:0] == 4'hd;
  assign _064_ = _063_ ? word[213] : word[407];
  assign _065_ = _060_ ? _062_ : _064_;
  assign \$signal$25  = first_digit & _065_;
  assign _066_ = word_0_4 & maximum;
  assign _067_ = ! word_2_4;
  assign \$signal$63  = _066_ & _067_;
  assign _068_ = ~ word_3_4;
  assign does__more = maximum & _068_;
  assign \bad_row$595  = \$signal$366  | \$signal$593 ;
  assign finish = \finish$597  | \finish$598 ;
  assign result = lookup ? \result$616  : { \result$615 , \result$614 , \result$613 , \result$612 , \result$611 , \result$610 , \result$609 , \result$608 , \result$607 , \result$606 , \result$605 , \result$604 , \result$603 , \result$602 , \result$601 , \result$600  };
  always @(posedge clk)
    \$signal  <= _069_;
  always @(posedge clk)
    \$signal$5  <= _070_;
  always @(posedge clk)
    lookup <= _071_;
  always @(posedge clk)
    read_0_0 <= _072_;
  always @(posedge clk)
    read_1_0 <= _073_;
  always @(posedge clk)
    read_2_0 <= _074_;
  always @(posedge clk)
    read_3_0 <= _075_;
  always @(posedge clk)
    maximum <= _076_;
  always @(posedge clk)
    word_0_0 <= _077_;
  always @(posedge clk)
    word_1_0 <= _078_;
  always @(posedge clk)
    word_2_0 <= _079_;
  always @(posedge clk)
    word_3_0 <= _080_;
  always @(posedge clk)
    word_4_0 <= _082_;
  always @(posedge clk)
    word_5_0 <= _083_;
  always @(posedge clk)
    word_6_0 <= _084_;
  always @(posedge clk)
    word_0_1 <= _085_;
  always @(posedge clk)
    word_1_1 <= _086_;
  always @(posedge clk)
    word_2_1 <= _087_;
  always @(posedge clk)
    word_3_1 <= _088_;
  always @(posedge clk)
    word_4_1 <= _089_;
  always @(posedge clk)
    word_5_1 <= _090_;
  always @(posedge clk)
    word_6_1 <= _091_;
  always @(posedge clk)
    word_0_2 <= _093_;
  always @(posedge clk)
    word_1_2 <= _094_;
  always @(posedge clk)
    word_2_2 <= _095_;
  always @(posedge clk)
    word_3_2 <= _096_;
  always @(posedge clk)
    word_4_2 <= _097_;
  always @(posedge clk)
    word_5_2 <= _098_;
  always @(posedge clk)
    word_6_2 <= _099_;
  always @(posedge clk)
    word_0_3 <= _100_;
  always @(posedge clk)
    word_1_3 <= _101_;
  always @(posedge clk)
    word_2_3 <= _102_;
  always @(posedge clk)
    word_3_3 <= _104_;
  always @(posedge clk)
    word_4_3 <= _105_;
  always @(posedge clk)
    word_5_3 <= _106_;
  always @(posedge clk)
    word_6_3 <= _107_;
  always @(posedge clk)
    word_0_4 <= _108_;
  always @(posedge clk)
    word_1_4 <= _109_;
  always @(posedge clk)
    word_2_4 <= _110_;
  always @(posedge clk)
    word_3_4 <= _111_;
  always @(posedge clk)
    word_4_4 <= _112_;
  always @(posedge clk)
    word_5_4 <= _113_;
  always @(posedge clk)
    word_6_4 <= _115_;
  always @(posedge clk)
    inside_0_0 <= _116_;
  always @(posedge clk)
    inside_0_1 <= _117_;
  always @(posedge clk)
    inside_0_2 <= _118_;
  always @(posedge clk)
    inside_0_3 <= _119_;
  always @(posedge clk)
    any_inside <= _120_;
  always @(posedge clk)
    does__first <= _121_;
  always @(posedge clk)
    does__sum <= _122_;
  always @(posedge clk)
    does__second <= _123_;
  always @(posedge clk)
    does__tap <= _124_;
  always @(posedge clk)
    does__forced <= _125_;
  always @(posedge clk)
    whole_0_0 <= _126_;
  always @(posedge clk)
    whole_1_0 <= _127_;
  always @(posedge clk)
    whole_0_1 <= _128_;
  always @(posedge clk)
    whole_1_1 <= _129_;
  always @(posedge clk)
    whole_0_2 <= _130_;
  always @(posedge clk)
    whole_1_2 <= _131_;
  always @(posedge clk)
    whole_0_3 <= _132_;
  always @(posedge clk)
    whole_1_3 <= _133_;
  always @(posedge clk)
    copy_0_0_0 <= _134_;
  always @(posedge clk)
    copy_0_1_0 <= _002_;
  always @(posedge clk)
    copy_0_2_0 <= _003_;
  always @(posedge clk)
    copy_0_3_0 <= _004_;
  always @(posedge clk)
    copy_1_0_0 <= _005_;
  always @(posedge clk)
    copy_1_1_0 <= _006_;
  always @(posedge clk)
    copy_1_2_0 <= _007_;
  always @(posedge clk)
    copy_1_3_0 <= _008_;
  always @(posedge clk)
    copy_2_0_0 <= _009_;
  always @(posedge clk)
    copy_2_1_0 <= _010_;
  always @(posedge clk)
    copy_2_2_0 <= _011_;
  always @(posedge clk)
    copy_2_3_0 <= _013_;
  always @(posedge clk)
    copy_3_0_0 <= _014_;
  always @(posedge clk)
    copy_3_1_0 <= _015_;
  always @(posedge clk)
    copy_3_2_0 <= _016_;
  always @(posedge clk)
    copy_3_3_0 <= _017_;
  always @(posedge clk)
    copy_4_0_0 <= _018_;
  always @(posedge clk)
    copy_4_1_0 <= _019_;
  always @(posedge clk)
    copy_4_2_0 <= _020_;
  always @(posedge clk)
    copy_4_3_0 <= _021_;
  always @(posedge clk)
    copy_5_0_0 <= _022_;
  always @(posedge clk)
    copy_5_1_0 <= _024_;
  always @(posedge clk)
    copy_5_2_0 <= _025_;
  always @(posedge clk)
    copy_5_3_0 <= _026_;
  always @(posedge clk)
    copy_6_0_0 <= _027_;
  always @(posedge clk)
    copy_6_1_0 <= _028_;
  always @(posedge clk)
    copy_6_2_0 <= _029_;
  always @(posedge clk)
    copy_6_3_0 <= _030_;
  always @(posedge clk)
    to_look_up_0_0 <= _031_;
  always @(posedge clk)
    to_look_up_1_0 <= _032_;
  always @(posedge clk)
    to_look_up_0_1 <= _033_;
  always @(posedge clk)
    to_look_up_1_1 <= _035_;
  always @(posedge clk)
    to_look_up_0_2 <= _036_;
  always @(posedge clk)
    to_look_up_1_2 <= _037_;
  always @(posedge clk)
    to_look_up_0_3 <= _038_;
  always @(posedge clk)
    to_look_up_1_3 <= _039_;
  always @(posedge clk)
    to_look_up_0_4 <= _040_;
  always @(posedge clk)
    to_look_up_1_4 <= _041_;
  always @(posedge clk)
    to_look_up_0_5 <= _042_;
  always @(posedge clk)
    to_look_up_1_5 <= _043_;
  always @(posedge clk)
    to_look_up_0_6 <= _044_;
  always @(posedge clk)
    to_look_up_1_6 <= _046_;
  assign lanes = word_1_4 ? 32'd0 : read__data;
  assign _135_ = stop ? 1'h0 : to_look_up_1_5;
  assign _046_ = rst ? 1'h0 : _135_;
  assign _136_ = stop ? 1'h0 : to_look_up_0_5;
  assign _044_ = rst ? 1'h0 : _136_;
  assign _137_ = stop ? 1'h0 : to_look_up_1_4;
  assign _043_ = rst ? 1'h0 : _137_;
  assign _138_ = stop ? 1'h0 : to_look_up_0_4;
  assign _042_ = rst ? 1'h0 : _138_;
  assign _139_ = stop ? 1'h0 : to_look_up_1_3;
  assign _041_ = rst ? 1'h0 : _139_;
  assign _140_ = stop ? 1'h0 : to_look_up_0_3;
  assign _040_ = rst ? 1'h0 : _140_;
  assign _141_ = stop ? 1'h0 : to_look_up_1_2;
  assign _039_ = rst ? 1'h0 : _141_;
  assign _142_ = stop ? 1'h0 : to_look_up_0_2;
  assign _038_ = rst ? 1'h0 : _142_;
  assign _143_ = stop ? 1'h0 : to_look_up_1_1;
  assign _037_ = rst ? 1'h0 : _143_;
  assign _144_ = stop ? 1'h0 : to_look_up_0_1;
  assign _036_ = rst ? 1'h0 : _144_;
  assign _145_ = stop ? 1'h0 : to_look_up_1_0;
  assign _035_ = rst ? 1'h0 : _145_;
  assign _146_ = stop ? 1'h0 : to_look_up_0_0;
  assign _033_ = rst ? 1'h0 : _146_;
  assign _147_ = stop ? 1'h0 : chunk_end;
  assign _032_ = rst ? 1'h0 : _147_;
  assign _148_ = stop ? 1'h0 : _059_;
  assign _031_ = rst ? 1'h0 : _148_;
  assign _149_ = stop ? 9'h000 : copy_5_3_0;
  assign _030_ = rst ? 9'h000 : _149_;
  assign _150_ = stop ? 9'h000 : copy_5_2_0;
  assign _029_ = rst ? 9'h000 : _150_;
  assign _151_ = stop ? 1'h0 : copy_5_1_0;
  assign _028_ = rst ? 1'h0 : _151_;
  assign _152_ = stop ? 1'h0 : copy_5_0_0;
  assign _027_ = rst ? 1'h0 : _152_;
  assign _153_ = stop ? 9'h000 : copy_4_3_0;
  assign _026_ = rst ? 9'h000 : _153_;
  assign _154_ = stop ? 9'h000 : copy_4_2_0;
  assign _025_ = rst ? 9'h000 : _154_;
  assign _155_ = stop ? 1'h0 : copy_4_1_0;
  assign _024_ = rst ? 1'h0 : _155_;
  assign _156_ = stop ? 1'h0 : copy_4_0_0;
  assign _022_ = rst ? 1'h0 : _156_;
  assign _157_ = stop ? 9'h000 : copy_3_3_0;
  assign _021_ = rst ? 9'h000 : _157_;
  assign _158_ = stop ? 9'h000 : copy_3_2_0;
  assign _020_ = rst ? 9'h000 : _158_;
  assign _159_ = stop ? 1'h0 : copy_3_1_0;
  assign _019_ = rst ? 1'h0 : _159_;
  assign _160_ = stop ? 1'h0 : copy_3_0_0;
  assign _018_ = rst ? 1'h0 : _160_;
  assign _161_ = stop ? 9'h000 : copy_2_3_0;
  assign _017_ = rst ? 9'h000 : _161_;
  assign _162_ = stop ? 9'h000 : copy_2_2_0;
  assign _016_ = rst ? 9'h000 : _162_;
  assign _163_ = stop ? 1'h0 : copy_2_1_0;
  assign _015_ = rst ? 1'h0 : _163_;
  assign _164_ = stop ? 1'h0 : copy_2_0_0;
  assign _014_ = rst ? 1'h0 : _164_;
  assign _165_ = stop ? 9'h000 : copy_1_3_0;
  assign _013_ = rst ? 9'h000 : _165_;
  assign _166_ = stop ? 9'h000 : copy_1_2_0;
  assign _011_ = rst ? 9'h000 : _166_;
  assign _167_ = stop ? 1'h0 : copy_1_1_0;
  assign _010_ = rst ? 1'h0 : _167_;
  assign _168_ = stop ? 1'h0 : copy_1_0_0;
  assign _009_ = rst ? 1'h0 : _168_;
  assign _169_ = stop ? 9'h000 : copy_0_3_0;
  assign _008_ = rst ? 9'h000 : _169_;
  assign _170_ = stop ? 9'h000 : copy_0_2_0;
  assign _007_ = rst ? 9'h000 : _170_;
  assign _171_ = stop ? 1'h0 : copy_0_1_0;
  assign _006_ = rst ? 1'h0 : _171_;
  assign _172_ = stop ? 1'h0 : copy_0_0_0;
  assign _005_ = rst ? 1'h0 : _172_;
  assign _173_ = stop ? 9'h000 : word[206:198];
  assign _004_ = rst ? 9'h000 : _173_;
  assign _174_ = stop ? 9'h000 : word[197:189];
  assign _003_ = rst ? 9'h000 : _174_;
  assign _175_ = stop ? 1'h0 : word[188];
  assign _002_ = rst ? 1'h0 : _175_;
  assign _176_ = stop ? 1'h0 : word[187];
  assign _134_ = rst ? 1'h0 : _176_;
  assign _177_ = stop ? 1'h0 : whole_1_2;
  assign _133_ = rst ? 1'h0 : _177_;
  assign _178_ = stop ? 1'h0 : whole_0_2;
  assign _132_ = rst ? 1'h0 : _178_;
  assign _179_ = stop ? 1'h0 : whole_1_1;
  assign _131_ = rst ? 1'h0 : _179_;
  assign _180_ = stop ? 1'h0 : whole_0_1;
  assign _130_ = rst ? 1'h0 : _180_;
  assign _181_ = stop ? 1'h0 : whole_1_0;
  assign _129_ = rst ? 1'h0 : _181_;
  assign _182_ = stop ? 1'h0 : whole_0_0;
  assign _128_ = rst ? 1'h0 : _182_;
  assign _183_ = stop ? 1'h0 : chunk_end;
  assign _127_ = rst ? 1'h0 : _183_;
  assign _184_ = stop ? 1'h0 : _058_;
  assign _126_ = rst ? 1'h0 : _184_;
  assign _185_ = stop ? 1'h0 : _056_;
  assign _125_ = rst ? 1'h0 : _185_;
  assign _186_ = stop ? 1'h0 : _052_;
  assign _124_ = rst ? 1'h0 : _186_;
  assign _187_ = stop ? 1'h0 : _051_;
  assign _123_ = rst ? 1'h0 : _187_;
  assign _188_ = stop ? 1'h0 : _050_;
  assign _122_ = rst ? 1'h0 : _188_;
  assign _189_ = stop ? 1'h0 : _045_;
  assign _121_ = rst ? 1'h0 : _189_;
  assign _190_ = \$signal$63  ? _023_ : any_inside;
  assign _191_ = stop ? 1'h0 : _190_;
  assign _120_ = rst ? 1'h0 : _191_;
  assign _192_ = stop ? 1'h0 : inside_0_2;
  assign _119_ = rst ? 1'h0 : _192_;
  assign _193_ = stop ? 1'h0 : inside_0_1;
  assign _118_ = rst ? 1'h0 : _193_;
  assign _194_ = stop ? 1'h0 : inside_0_0;
  assign _117_ = rst ? 1'h0 : _194_;
  assign _195_ = stop ? 1'h0 : valid;
  assign _116_ = rst ? 1'h0 : _195_;
  assign _196_ = stop ? 1'h0 : word_6_3;
  assign _115_ = rst ? 1'h0 : _196_;
  assign _197_ = stop ? 1'h0 : word_5_3;
  assign _113_ = rst ? 1'h0 : _197_;
  assign _198_ = stop ? 1'h0 : word_4_3;
  assign _112_ = rst ? 1'h0 : _198_;
  assign _199_ = stop ? 1'h0 : word_3_3;
  assign _111_ = rst ? 1'h0 : _199_;
  assign _200_ = stop ? 2'h0 : word_2_3;
  assign _110_ = rst ? 2'h0 : _200_;
  assign _201_ = stop ? 1'h0 : word_1_3;
  assign _109_ = rst ? 1'h0 : _201_;
  assign _202_ = stop ? 1'h0 : word_0_3;
  assign _108_ = rst ? 1'h0 : _202_;
  assign _203_ = stop ? 1'h0 : word_6_2;
  assign _107_ = rst ? 1'h0 : _203_;
  assign _204_ = stop ? 1'h0 : word_5_2;
  assign _106_ = rst ? 1'h0 : _204_;
  assign _205_ = stop ? 1'h0 : word_4_2;
  assign _105_ = rst ? 1'h0 : _205_;
  assign _206_ = stop ? 1'h0 : word_3_2;
  assign _104_ = rst ? 1'h0 : _206_;
  assign _207_ = stop ? 2'h0 : word_2_2;
  assign _102_ = rst ? 2'h0 : _207_;
  assign _208_ = stop ? 1'h0 : word_1_2;
  assign _101_ = rst ? 1'h0 : _208_;
  assign _209_ = stop ? 1'h0 : word_0_2;
  assign _100_ = rst ? 1'h0 : _209_;
  assign _210_ = stop ? 1'h0 : word_6_1;
  assign _099_ = rst ? 1'h0 : _210_;
  assign _211_ = stop ? 1'h0 : word_5_1;
  assign _098_ = rst ? 1'h0 : _211_;
  assign _212_ = stop ? 1'h0 : word_4_1;
  assign _097_ = rst ? 1'h0 : _212_;
  assign _213_ = stop ? 1'h0 : word_3_1;
  assign _096_ = rst ? 1'h0 : _213_;
  assign _214_ = stop ? 2'h0 : word_2_1;
  assign _095_ = rst ? 2'h0 : _214_;
  assign _215_ = stop ? 1'h0 : word_1_1;
  assign _094_ = rst ? 1'h0 : _215_;
  assign _216_ = stop ? 1'h0 : word_0_1;
  assign _093_ = rst ? 1'h0 : _216_;
  assign _217_ = stop ? 1'h0 : word_6_0;
  assign _091_ = rst ? 1'h0 : _217_;
  assign _218_ = stop ? 1'h0 : word_5_0;
  assign _090_ = rst ? 1'h0 : _218_;
  assign _219_ = stop ? 1'h0 : word_4_0;
  assign _089_ = rst ? 1'h0 : _219_;
  assign _220_ = stop ? 1'h0 : word_3_0;
  assign _088_ = rst ? 1'h0 : _220_;
  assign _221_ = stop ? 2'h0 : word_2_0;
  assign _087_ = rst ? 2'h0 : _221_;
  assign _222_ = stop ? 1'h0 : word_1_0;
  assign _086_ = rst ? 1'h0 : _222_;
  assign _223_ = stop ? 1'h0 : word_0_0;
  assign _085_ = rst ? 1'h0 : _223_;
  assign _224_ = stop ? 1'h0 : second;
  assign _084_ = rst ? 1'h0 : _224_;
  assign _225_ = stop ? 1'h0 : first_tap;
  assign _083_ = rst ? 1'h0 : _225_;
  assign _226_ = stop ? 1'h0 : \$signal$25 ;
  assign _082_ = rst ? 1'h0 : _226_;
  assign _227_ = stop ? 1'h0 : first_digit;
  assign _080_ = rst ? 1'h0 : _227_;
  assign _228_ = stop ? 2'h0 : place;
  assign _079_ = rst ? 2'h0 : _228_;
  assign _229_ = stop ? 1'h0 : lane_chunk;
  assign _078_ = rst ? 1'h0 : _229_;
  assign _230_ = stop ? 1'h0 : step;
  assign _077_ = rst ? 1'h0 : _230_;
  assign _231_ = stop ? 1'h0 : _114_;
  assign _076_ = rst ? 1'h0 : _231_;
  assign _232_ = stop ? 1'h0 : group;
  assign _075_ = rst ? 1'h0 : _232_;
  assign _233_ = stop ? 16'h0000 : position;
  assign _074_ = rst ? 16'h0000 : _233_;
  assign _234_ = stop ? 1'h0 : _103_;
  assign _073_ = rst ? 1'h0 : _234_;
  assign _235_ = stop ? 1'h0 : _092_;
  assign _072_ = rst ? 1'h0 : _235_;
  assign _236_ = start ? _061_ : lookup;
  assign _237_ = stop ? 1'h0 : _236_;
  assign _071_ = rst ? 1'h0 : _237_;
  assign _238_ = start ? _000_ : \$signal$5 ;
  assign _239_ = stop ? 1'h0 : _238_;
  assign _070_ = rst ? 1'h0 : _239_;
  assign _240_ = done ? 1'h0 : \$signal ;
  assign _241_ = start ? 1'h1 : _240_;
  assign _242_ = stop ? 1'h0 : _241_;
  assign _069_ = rst ? 1'h0 : _242_;
  tnthw_t16x16a2_vector_unit_channel_0 channel_0 (
    .a(a),
    .b(b),
    .bias(\bias$393 [25:0]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(\result$600 ),
    .rst(rst),
    .steps({ steps__1[6:0], steps__0[6:0] }),
    .stop(stop),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_1 (
    .a(\a$401 ),
    .b(\b$403 ),
    .bias(\bias$393 [51:26]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(\result$601 ),
    .rst(rst),
    .steps({ steps__1[13:7], steps__0[13:7] }),
    .stop(stop),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_10 (
    .a(\a$509 ),
    .b(\b$511 ),
    .bias(\bias$393 [285:260]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_4_3_0),
    .low(copy_4_2_0),
    .result(\result$610 ),
    .rst(rst),
    .steps({ steps__1[76:70], steps__0[76:70] }),
    .stop(stop),
    .threshold(copy_4_0_0),
    .widen(copy_4_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_11 (
    .a(\a$521 ),
    .b(\b$523 ),
    .bias(\bias$393 [311:286]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_4_3_0),
    .low(copy_4_2_0),
    .result(\result$611 ),
    .rst(rst),
    .steps({ steps__1[83:77], steps__0[83:77] }),
    .stop(stop),
    .threshold(copy_4_0_0),
    .widen(copy_4_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_12 (
    .a(\a$533 ),
    .b(\b$535 ),
    .bias(\bias$393 [337:312]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_5_3_0),
    .low(copy_5_2_0),
    .result(\result$612 ),
    .rst(rst),
    .steps({ steps__1[90:84], steps__0[90:84] }),
    .stop(stop),
    .threshold(copy_5_0_0),
    .widen(copy_5_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_13 (
    .a(\a$545 ),
    .b(\b$547 ),
    .bias(\bias$393 [363:338]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_5_3_0),
    .low(copy_5_2_0),
    .result(\result$613 ),
    .rst(rst),
    .steps({ steps__1[97:91], steps__0[97:91] }),
    .stop(stop),
    .threshold(copy_5_0_0),
    .widen(copy_5_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_14 (
    .a(\a$557 ),
    .b(\b$559 ),
    .bias(\bias$393 [389:364]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_6_3_0),
    .low(copy_6_2_0),
    .result(\result$614 ),
    .rst(rst),
    .steps({ steps__1[104:98], steps__0[104:98] }),
    .stop(stop),
    .threshold(copy_6_0_0),
    .widen(copy_6_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_15 (
    .a(\a$569 ),
    .b(\b$571 ),
    .bias(\bias$393 [415:390]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_6_3_0),
    .low(copy_6_2_0),
    .result(\result$615 ),
    .rst(rst),
    .steps({ steps__1[111:105], steps__0[111:105] }),
    .stop(stop),
    .threshold(copy_6_0_0),
    .widen(copy_6_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_2 (
    .a(\a$413 ),
    .b(\b$415 ),
    .bias(\bias$393 [77:52]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(\result$602 ),
    .rst(rst),
    .steps({ steps__1[20:14], steps__0[20:14] }),
    .stop(stop),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_3 (
    .a(\a$425 ),
    .b(\b$427 ),
    .bias(\bias$393 [103:78]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(\result$603 ),
    .rst(rst),
    .steps({ steps__1[27:21], steps__0[27:21] }),
    .stop(stop),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_4 (
    .a(\a$437 ),
    .b(\b$439 ),
    .bias(\bias$393 [129:104]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(\result$604 ),
    .rst(rst),
    .steps({ steps__1[34:28], steps__0[34:28] }),
    .stop(stop),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_5 (
    .a(\a$449 ),
    .b(\b$451 ),
    .bias(\bias$393 [155:130]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(\result$605 ),
    .rst(rst),
    .steps({ steps__1[41:35], steps__0[41:35] }),
    .stop(stop),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_6 (
    .a(\a$461 ),
    .b(\b$463 ),
    .bias(\bias$393 [181:156]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(\result$606 ),
    .rst(rst),
    .steps({ steps__1[48:42], steps__0[48:42] }),
    .stop(stop),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_7 (
    .a(\a$473 ),
    .b(\b$475 ),
    .bias(\bias$393 [207:182]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(\result$607 ),
    .rst(rst),
    .steps({ steps__1[55:49], steps__0[55:49] }),
    .stop(stop),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_8 (
    .a(\a$485 ),
    .b(\b$487 ),
    .bias(\bias$393 [233:208]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(\result$608 ),
    .rst(rst),
    .steps({ steps__1[62:56], steps__0[62:56] }),
    .stop(stop),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_9 (
    .a(\a$497 ),
    .b(\b$499 ),
    .bias(\bias$393 [259:234]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(\result$609 ),
    .rst(rst),
    .steps({ steps__1[69:63], steps__0[69:63] }),
    .stop(stop),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t16x16a2_vector_unit_functions functions (
    .bad_row(\$signal$593 ),
    .\begin (to_look_up_0_6),
    .chunk_end(to_look_up_1_6),
    .clk(clk),
    .finish(\finish$598 ),
    .page(instruction[211:200]),
    .page_step(word[212]),
    .\port$7069$0 (a[7:0]),
    .\port$7074$0 (\a$401 [7:0]),
    .\port$7079$0 (\a$413 [7:0]),
    .\port$7084$0 (\a$425 [7:0]),
    .\port$7089$0 (\a$437 [7:0]),
    .\port$7094$0 (\a$449 [7:0]),
    .\port$7099$0 (\a$461 [7:0]),
    .\port$7104$0 (\a$473 [7:0]),
    .\port$7109$0 (\a$485 [7:0]),
    .\port$7114$0 (\a$497 [7:0]),
    .\port$7119$0 (\a$509 [7:0]),
    .\port$7124$0 (\a$521 [7:0]),
    .\port$7129$0 (\a$533 [7:0]),
    .\port$7134$0 (\a$545 [7:0]),
    .\port$7139$0 (\a$557 [7:0]),
    .\port$7144$0 (\a$569 [7:0]),
    .reads(function_read),
    .result(\result$616 ),
    .rst(rst),
    .start(start),
    .stop(stop),
    .write(write),
    .write_data(write_data[127:0]),
    .write_row(write_row[7:0])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_0 (
    .a(a),
    .b(b),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[17:0]),
    .word(lanes[1:0])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_1 (
    .a(\a$401 ),
    .b(\b$403 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[35:18]),
    .word(lanes[3:2])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_10 (
    .a(\a$509 ),
    .b(\b$511 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[197:180]),
    .word(lanes[21:20])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_11 (
    .a(\a$521 ),
    .b(\b$523 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[215:198]),
    .word(lanes[23:22])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_12 (
    .a(\a$533 ),
    .b(\b$535 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[233:216]),
    .word(lanes[25:24])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_13 (
    .a(\a$545 ),
    .b(\b$547 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[251:234]),
    .word(lanes[27:26])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_14 (
    .a(\a$557 ),
    .b(\b$559 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[269:252]),
    .word(lanes[29:28])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_15 (
    .a(\a$569 ),
    .b(\b$571 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[287:270]),
    .word(lanes[31:30])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_2 (
    .a(\a$413 ),
    .b(\b$415 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[53:36]),
    .word(lanes[5:4])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_3 (
    .a(\a$425 ),
    .b(\b$427 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[71:54]),
    .word(lanes[7:6])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_4 (
    .a(\a$437 ),
    .b(\b$439 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[89:72]),
    .word(lanes[9:8])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_5 (
    .a(\a$449 ),
    .b(\b$451 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[107:90]),
    .word(lanes[11:10])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_6 (
    .a(\a$461 ),
    .b(\b$463 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[125:108]),
    .word(lanes[13:12])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_7 (
    .a(\a$473 ),
    .b(\b$475 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[143:126]),
    .word(lanes[15:14])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_8 (
    .a(\a$485 ),
    .b(\b$487 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[161:144]),
    .word(lanes[17:16])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_9 (
    .a(\a$497 ),
    .b(\b$499 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[179:162]),
    .word(lanes[19:18])
  );
  tnthw_t16x16a2_vector_unit_passes_635 \passes$635  (
    .bad_row(\$signal$366 ),
    .bias_read(\bias_read$376 ),
    .bias_row(bias_row),
    .chunk_end(whole_1_3),
    .clk(clk),
    .enter(enter),
    .enters(whole_0_3),
    .finish_0_9(\finish$597 ),
    .fresh(fresh),
    .now(pass_),
    .\port$5639$158 (instruction[181:158]),
    .\port$6874$182 (word[186:182]),
    .reads_bias(bias_read),
    .rst(rst),
    .start(start),
    .steps_read(steps_read),
    .steps_row(steps_row),
    .stop(stop),
    .threshold(copy_0_0_0)
  );
  tnthw_t16x16a2_vector_unit_results results (
    .clk(clk),
    .done(done),
    .finish(finish),
    .instruction(instruction),
    .result(result),
    .rst(rst),
    .start(start),
    .stop(stop),
    .write__address(write__address),
    .write__data(write__data),
    .write__en(write__en),
    .write__held(held),
    .write__mask(write__mask)
  );
  tnthw_t16x16a2_vector_unit_steps_617 \steps$617  (
    .address(read__address),
    .chunk_end(chunk_end),
    .clk(clk),
    .first_digit(first_digit),
    .first_tap(first_tap),
    .group(group),
    .held(word),
    .index(position),
    .instruction(instruction),
    .lane_chunk(lane_chunk),
    .place(place),
    .result_end(result_end),
    .rst(rst),
    .second(second),
    .start(start),
    .step(step),
    .stop(stop),
    .valid(valid)
  );
  tnthw_t16x16a2_vector_unit_tables tables (
    .bias(\bias$393 ),
    .bias_write(bias_write),
    .clk(clk),
    .port__addr(bias_row),
    .\port__addr$18 (steps_row),
    .port__en(\bias_read$376 ),
    .\port__en$16 (steps_read),
    .rst(rst),
    .steps__0(steps__0),
    .steps__1(steps__1),
    .steps_write(steps_write),
    .stop(stop),
    .write_data(write_data),
    .write_row(write_row)
  );
  assign \steps$580[1].b  = steps__1[111];
  assign \steps$580[1].subtract  = steps__1[110];
  assign \steps$580[1].there  = steps__1[109];
  assign \steps$580[1].gap  = steps__1[108:105];
  assign \steps$580[1]  = steps__1[111:105];
  assign \steps$580[0].b  = steps__0[111];
  assign \steps$580[0].subtract  = steps__0[110];
  assign \steps$580[0].there  = steps__0[109];
  assign \steps$580[0].gap  = steps__0[108:105];
  assign \steps$580[0]  = steps__0[111:105];
  assign \steps$568[1].b  = steps__1[104];
  assign \steps$568[1].subtract  = steps__1[103];
  assign \steps$568[1].there  = steps__1[102];
  assign \steps$568[1].gap  = steps__1[101:98];
  assign \steps$568[1]  = steps__1[104:98];
  assign \steps$568[0].b  = steps__0[104];
  assign \steps$568[0].subtract  = steps__0[103];
  assign \steps$568[0].there  = steps__0[102];
  assign \steps$568[0].gap  = steps__0[101:98];
  assign \steps$568[0]  = steps__0[104:98];
  assign \steps$556[1].b  = steps__1[97];
  assign \steps$556[1].subtract  = steps__1[96];
  assign \steps$556[1].there  = steps__1[95];
  assign \steps$556[1].gap  = steps__1[94:91];
  assign \steps$556[1]  = steps__1[97:91];
  assign \steps$556[0].b  = steps__0[97];
  assign \steps$556[0].subtract  = steps__0[96];
  assign \steps$556[0].there  = steps__0[95];
  assign \steps$556[0].gap  = steps__0[94:91];
  assign \steps$556[0]  = steps__0[97:91];
  assign \steps$544[1].b  = steps__1[90];
  assign \steps$544[1].subtract  = steps__1[89];
  assign \steps$544[1].there  = steps__1[88];
  assign \steps$544[1].gap  = steps__1[87:84];
  assign \steps$544[1]  = steps__1[90:84];
  assign \steps$544[0].b  = steps__0[90];
  assign \steps$544[0].subtract  = steps__0[89];
  assign \steps$544[0].there  = steps__0[88];
  assign \steps$544[0].gap  = steps__0[87:84];
  assign \steps$544[0]  = steps__0[90:84];
  assign \steps$532[1].b  = steps__1[83];
  assign \steps$532[1].subtract  = steps__1[82];
  assign \steps$532[1].there  = steps__1[81];
  assign \steps$532[1].gap  = steps__1[80:77];
  assign \steps$532[1]  = steps__1[83:77];
  assign \steps$532[0].b  = steps__0[83];
  assign \steps$532[0].subtract  = steps__0[82];
  assign \steps$532[0].there  = steps__0[81];
  assign \steps$532[0].gap  = steps__0[80:77];
  assign \steps$532[0]  = steps__0[83:77];
  assign \steps$520[1].b  = steps__1[76];
  assign \steps$520[1].subtract  = steps__1[75];
  assign \steps$520[1].there  = steps__1[74];
  assign \steps$520[1].gap  = steps__1[73:70];
  assign \steps$520[1]  = steps__1[76:70];
  assign \steps$520[0].b  = steps__0[76];
  assign \steps$520[0].subtract  = steps__0[75];
  assign \steps$520[0].there  = steps__0[74];
  assign \steps$520[0].gap  = steps__0[73:70];
  assign \steps$520[0]  = steps__0[76:70];
  assign \steps$508[1].b  = steps__1[69];
  assign \steps$508[1].subtract  = steps__1[68];
  assign \steps$508[1].there  = steps__1[67];
  assign \steps$508[1].gap  = steps__1[66:63];
  assign \steps$508[1]  = steps__1[69:63];
  assign \steps$508[0].b  = steps__0[69];
  assign \steps$508[0].subtract  = steps__0[68];
  assign \steps$508[0].there  = steps__0[67];
  assign \steps$508[0].gap  = steps__0[66:63];
  assign \steps$508[0]  = steps__0[69:63];
  assign \steps$496[1].b  = steps__1[62];
  assign \steps$496[1].subtract  = steps__1[61];
  assign \steps$496[1].there  = steps__1[60];
  assign \steps$496[1].gap  = steps__1[59:56];
  assign \steps$496[1]  = steps__1[62:56];
  assign \steps$496[0].b  = steps__0[62];
  assign \steps$496[0].subtract  = steps__0[61];
  assign \steps$496[0].there  = steps__0[60];
  assign \steps$496[0].gap  = steps__0[59:56];
  assign \steps$496[0]  = steps__0[62:56];
  assign \steps$484[1].b  = steps__1[55];
  assign \steps$484[1].subtract  = steps__1[54];
  assign \steps$484[1].there  = steps__1[53];
  assign \steps$484[1].gap  = steps__1[52:49];
  assign \steps$484[1]  = steps__1[55:49];
  assign \steps$484[0].b  = steps__0[55];
  assign \steps$484[0].subtract  = steps__0[54];
  assign \steps$484[0].there  = steps__0[53];
  assign \steps$484[0].gap  = steps__0[52:49];
  assign \steps$484[0]  = steps__0[55:49];
  assign \steps$472[1].b  = steps__1[48];
  assign \steps$472[1].subtract  = steps__1[47];
  assign \steps$472[1].there  = steps__1[46];
  assign \steps$472[1].gap  = steps__1[45:42];
  assign \steps$472[1]  = steps__1[48:42];
  assign \steps$472[0].b  = steps__0[48];
  assign \steps$472[0].subtract  = steps__0[47];
  assign \steps$472[0].there  = steps__0[46];
  assign \steps$472[0].gap  = steps__0[45:42];
  assign \steps$472[0]  = steps__0[48:42];
  assign \steps$460[1].b  = steps__1[41];
  assign \steps$460[1].subtract  = steps__1[40];
  assign \steps$460[1].there  = steps__1[39];
  assign \steps$460[1].gap  = steps__1[38:35];
  assign \steps$460[1]  = steps__1[41:35];
  assign \steps$460[0].b  = steps__0[41];
  assign \steps$460[0].subtract  = steps__0[40];
  assign \steps$460[0].there  = steps__0[39];
  assign \steps$460[0].gap  = steps__0[38:35];
  assign \steps$460[0]  = steps__0[41:35];
  assign \steps$448[1].b  = steps__1[34];
  assign \steps$448[1].subtract  = steps__1[33];
  assign \steps$448[1].there  = steps__1[32];
  assign \steps$448[1].gap  = steps__1[31:28];
  assign \steps$448[1]  = steps__1[34:28];
  assign \steps$448[0].b  = steps__0[34];
  assign \steps$448[0].subtract  = steps__0[33];
  assign \steps$448[0].there  = steps__0[32];
  assign \steps$448[0].gap  = steps__0[31:28];
  assign \steps$448[0]  = steps__0[34:28];
  assign \steps$436[1].b  = steps__1[27];
  assign \steps$436[1].subtract  = steps__1[26];
  assign \steps$436[1].there  = steps__1[25];
  assign \steps$436[1].gap  = steps__1[24:21];
  assign \steps$436[1]  = steps__1[27:21];
  assign \steps$436[0].b  = steps__0[27];
  assign \steps$436[0].subtract  = steps__0[26];
  assign \steps$436[0].there  = steps__0[25];
  assign \steps$436[0].gap  = steps__0[24:21];
  assign \steps$436[0]  = steps__0[27:21];
  assign \steps$424[1].b  = steps__1[20];
  assign \steps$424[1].subtract  = steps__1[19];
  assign \steps$424[1].there  = steps__1[18];
  assign \steps$424[1].gap  = steps__1[17:14];
  assign \steps$424[1]  = steps__1[20:14];
  assign \steps$424[0].b  = steps__0[20];
  assign \steps$424[0].subtract  = steps__0[19];
  assign \steps$424[0].there  = steps__0[18];
  assign \steps$424[0].gap  = steps__0[17:14];
  assign \steps$424[0]  = steps__0[20:14];
  assign \steps$412[1].b  = steps__1[13];
  assign \steps$412[1].subtract  = steps__1[12];
  assign \steps$412[1].there  = steps__1[11];
  assign \steps$412[1].gap  = steps__1[10:7];
  assign \steps$412[1]  = steps__1[13:7];
  assign \steps$412[0].b  = steps__0[13];
  assign \steps$412[0].subtract  = steps__0[12];
  assign \steps$412[0].there  = steps__0[11];
  assign \steps$412[0].gap  = steps__0[10:7];
  assign \steps$412[0]  = steps__0[13:7];
  assign \steps[1].b  = steps__1[6];
  assign \steps[1].subtract  = steps__1[5];
  assign \steps[1].there  = steps__1[4];
  assign \steps[1].gap  = steps__1[3:0];
  assign \steps[1]  = steps__1[6:0];
  assign \steps[0].b  = steps__0[6];
  assign \steps[0].subtract  = steps__0[5];
  assign \steps[0].there  = steps__0[4];
  assign \steps[0].gap  = steps__0[3:0];
  assign \steps[0]  = steps__0[6:0];
  assign accumulator_bank = word[207];
  assign accumulator_address = read_2_0[5:0];
  assign \bad_row$594  = \$signal$593 ;
  assign reads = function_read;
  assign values = { \a$569 [7:0], \a$557 [7:0], \a$545 [7:0], \a$533 [7:0], \a$521 [7:0], \a$509 [7:0], \a$497 [7:0], \a$485 [7:0], \a$473 [7:0], \a$461 [7:0], \a$449 [7:0], \a$437 [7:0], \a$425 [7:0], \a$413 [7:0], \a$401 [7:0], a[7:0] };
  assign \chunk_end$589  = to_look_up_1_6;
  assign \begin  = to_look_up_0_6;
  assign page_step = word[212];
  assign page = instruction[211:200];
  assign \start$585  = start;
  assign \write_data$584  = write_data[127:0];
  assign \write_row$583  = write_row[7:0];
  assign function_write = write;
  assign \steps$580  = { steps__1[111:105], steps__0[111:105] };
  assign \high$579  = copy_6_3_0;
  assign \low$578  = copy_6_2_0;
  assign \widen$577  = copy_6_1_0;
  assign \threshold$576  = copy_6_0_0;
  assign \bias$575  = \bias$393 [415:390];
  assign \fresh$574  = fresh;
  assign \enter$573  = enter;
  assign \b$572  = \b$571 ;
  assign \a$570  = \a$569 ;
  assign \steps$568  = { steps__1[104:98], steps__0[104:98] };
  assign \high$567  = copy_6_3_0;
  assign \low$566  = copy_6_2_0;
  assign \widen$565  = copy_6_1_0;
  assign \threshold$564  = copy_6_0_0;
  assign \bias$563  = \bias$393 [389:364];
  assign \fresh$562  = fresh;
  assign \enter$561  = enter;
  assign \b$560  = \b$559 ;
  assign \a$558  = \a$557 ;
  assign \steps$556  = { steps__1[97:91], steps__0[97:91] };
  assign \high$555  = copy_5_3_0;
  assign \low$554  = copy_5_2_0;
  assign \widen$553  = copy_5_1_0;
  assign \threshold$552  = copy_5_0_0;
  assign \bias$551  = \bias$393 [363:338];
  assign \fresh$550  = fresh;
  assign \enter$549  = enter;
  assign \b$548  = \b$547 ;
  assign \a$546  = \a$545 ;
  assign \steps$544  = { steps__1[90:84], steps__0[90:84] };
  assign \high$543  = copy_5_3_0;
  assign \low$542  = copy_5_2_0;
  assign \widen$541  = copy_5_1_0;
  assign \threshold$540  = copy_5_0_0;
  assign \bias$539  = \bias$393 [337:312];
  assign \fresh$538  = fresh;
  assign \enter$537  = enter;
  assign \b$536  = \b$535 ;
  assign \a$534  = \a$533 ;
  assign \steps$532  = { steps__1[83:77], steps__0[83:77] };
  assign \high$531  = copy_4_3_0;
  assign \low$530  = copy_4_2_0;
  assign \widen$529  = copy_4_1_0;
  assign \threshold$528  = copy_4_0_0;
  assign \bias$527  = \bias$393 [311:286];
  assign \fresh$526  = fresh;
  assign \enter$525  = enter;
  assign \b$524  = \b$523 ;
  assign \a$522  = \a$521 ;
  assign \steps$520  = { steps__1[76:70], steps__0[76:70] };
  assign \high$519  = copy_4_3_0;
  assign \low$518  = copy_4_2_0;
  assign \widen$517  = copy_4_1_0;
  assign \threshold$516  = copy_4_0_0;
  assign \bias$515  = \bias$393 [285:260];
  assign \fresh$514  = fresh;
  assign \enter$513  = enter;
  assign \b$512  = \b$511 ;
  assign \a$510  = \a$509 ;
  assign \steps$508  = { steps__1[69:63], steps__0[69:63] };
  assign \high$507  = copy_3_3_0;
  assign \low$506  = copy_3_2_0;
  assign \widen$505  = copy_3_1_0;
  assign \threshold$504  = copy_3_0_0;
  assign \bias$503  = \bias$393 [259:234];
  assign \fresh$502  = fresh;
  assign \enter$501  = enter;
  assign \b$500  = \b$499 ;
  assign \a$498  = \a$497 ;
  assign \steps$496  = { steps__1[62:56], steps__0[62:56] };
  assign \high$495  = copy_3_3_0;
  assign \low$494  = copy_3_2_0;
  assign \widen$493  = copy_3_1_0;
  assign \threshold$492  = copy_3_0_0;
  assign \bias$491  = \bias$393 [233:208];
  assign \fresh$490  = fresh;
  assign \enter$489  = enter;
  assign \b$488  = \b$487 ;
  assign \a$486  = \a$485 ;
  assign \steps$484  = { steps__1[55:49], steps__0[55:49] };
  assign \high$483  = copy_3_3_0;
  assign \low$482  = copy_3_2_0;
  assign \widen$481  = copy_3_1_0;
  assign \threshold$480  = copy_3_0_0;
  assign \bias$479  = \bias$393 [207:182];
  assign \fresh$478  = fresh;
  assign \enter$477  = enter;
  assign \b$476  = \b$475 ;
  assign \a$474  = \a$473 ;
  assign \steps$472  = { steps__1[48:42], steps__0[48:42] };
  assign \high$471  = copy_2_3_0;
  assign \low$470  = copy_2_2_0;
  assign \widen$469  = copy_2_1_0;
  assign \threshold$468  = copy_2_0_0;
  assign \bias$467  = \bias$393 [181:156];
  assign \fresh$466  = fresh;
  assign \enter$465  = enter;
  assign \b$464  = \b$463 ;
  assign \a$462  = \a$461 ;
  assign \steps$460  = { steps__1[41:35], steps__0[41:35] };
  assign \high$459  = copy_2_3_0;
  assign \low$458  = copy_2_2_0;
  assign \widen$457  = copy_2_1_0;
  assign \threshold$456  = copy_2_0_0;
  assign \bias$455  = \bias$393 [155:130];
  assign \fresh$454  = fresh;
  assign \enter$453  = enter;
  assign \b$452  = \b$451 ;
  assign \a$450  = \a$449 ;
  assign \steps$448  = { steps__1[34:28], steps__0[34:28] };
  assign \high$447  = copy_1_3_0;
  assign \low$446  = copy_1_2_0;
  assign \widen$445  = copy_1_1_0;
  assign \threshold$444  = copy_1_0_0;
  assign \bias$443  = \bias$393 [129:104];
  assign \fresh$442  = fresh;
  assign \enter$441  = enter;
  assign \b$440  = \b$439 ;
  assign \a$438  = \a$437 ;
  assign \steps$436  = { steps__1[27:21], steps__0[27:21] };
  assign \high$435  = copy_1_3_0;
  assign \low$434  = copy_1_2_0;
  assign \widen$433  = copy_1_1_0;
  assign \threshold$432  = copy_1_0_0;
  assign \bias$431  = \bias$393 [103:78];
  assign \fresh$430  = fresh;
  assign \enter$429  = enter;
  assign \b$428  = \b$427 ;
  assign \a$426  = \a$425 ;
  assign \steps$424  = { steps__1[20:14], steps__0[20:14] };
  assign \high$423  = copy_0_3_0;
  assign \low$422  = copy_0_2_0;
  assign \widen$421  = copy_0_1_0;
  assign \threshold$420  = copy_0_0_0;
  assign \bias$419  = \bias$393 [77:52];
  assign \fresh$418  = fresh;
  assign \enter$417  = enter;
  assign \b$416  = \b$415 ;
  assign \a$414  = \a$413 ;
  assign \steps$412  = { steps__1[13:7], steps__0[13:7] };
  assign \high$411  = copy_0_3_0;
  assign \low$410  = copy_0_2_0;
  assign \widen$409  = copy_0_1_0;
  assign \threshold$408  = copy_0_0_0;
  assign \bias$407  = \bias$393 [51:26];
  assign \fresh$406  = fresh;
  assign \enter$405  = enter;
  assign \b$404  = \b$403 ;
  assign \a$402  = \a$401 ;
  assign steps = { steps__1[6:0], steps__0[6:0] };
  assign high = copy_0_3_0;
  assign low = copy_0_2_0;
  assign widen = copy_0_1_0;
  assign \threshold$394  = copy_0_0_0;
  assign bias = \bias$393 [25:0];
  assign \fresh$391  = fresh;
  assign \enter$389  = enter;
  assign \b$387  = b;
  assign \a$385  = a;
  assign \steps_row$383  = steps_row;
  assign \steps_read$381  = steps_read;
  assign \bias_row$379  = bias_row;
  assign \bias_read$377  = \bias_read$376 ;
  assign table_data = write_data;
  assign table_row = write_row;
  assign \steps_write$371  = steps_write;
  assign \bias_write$369  = bias_write;
  assign bad_row = \$signal$366 ;
  assign reads_bias = bias_read;
  assign now = pass_;
  assign \chunk_end$361  = whole_1_3;
  assign enters = whole_0_3;
  assign table_step = word[182];
  assign threshold = copy_0_0_0;
  assign passes = word[186:183];
  assign steps_first = instruction[181:170];
  assign bias_first = instruction[169:158];
  assign \start$354  = start;
  assign \sums$353  = accumulator_data[287:270];
  assign \word$352  = lanes[31:30];
  assign \does__tap$351  = does__tap;
  assign \does__sum$350  = does__sum;
  assign \does__signed$349  = word_4_4;
  assign \does__second$348  = does__second;
  assign \does__place$347  = word_2_4;
  assign \does__more$346  = does__more;
  assign \does__inside$345  = inside_0_3;
  assign \does__forced$344  = does__forced;
  assign \does__first$343  = does__first;
  assign \does__drain$342  = \$signal$5 ;
  assign \sums$341  = accumulator_data[269:252];
  assign \word$340  = lanes[29:28];
  assign \does__tap$339  = does__tap;
  assign \does__sum$338  = does__sum;
  assign \does__signed$337  = word_4_4;
  assign \does__second$336  = does__second;
  assign \does__place$335  = word_2_4;
  assign \does__more$334  = does__more;
  assign \does__inside$333  = inside_0_3;
  assign \does__forced$332  = does__forced;
  assign \does__first$331  = does__first;
  assign \does__drain$330  = \$signal$5 ;
  assign \sums$329  = accumulator_data[251:234];
  assign \word$328  = lanes[27:26];
  assign \does__tap$327  = does__tap;
  assign \does__sum$326  = does__sum;
  assign \does__signed$325  = word_4_4;
  assign \does__second$324  = does__second;
  assign \does__place$323  = word_2_4;
  assign \does__more$322  = does__more;
  assign \does__inside$321  = inside_0_3;
  assign \does__forced$320  = does__forced;
  assign \does__first$319  = does__first;
  assign \does__drain$318  = \$signal$5 ;
  assign \sums$317  = accumulator_data[233:216];
  assign \word$316  = lanes[25:24];
  assign \does__tap$315  = does__tap;
  assign \does__sum$314  = does__sum;
  assign \does__signed$313  = word_4_4;
  assign \does__second$312  = does__second;
  assign \does__place$311  = word_2_4;
  assign \does__more$310  = does__more;
  assign \does__inside$309  = inside_0_3;
  assign \does__forced$308  = does__forced;
  assign \does__first$307  = does__first;
  assign \does__drain$306  = \$signal$5 ;
  assign \sums$305  = accumulator_data[215:198];
  assign \word$304  = lanes[23:22];
  assign \does__tap$303  = does__tap;
  assign \does__sum$302  = does__sum;
  assign \does__signed$301  = word_4_4;
  assign \does__second$300  = does__second;
  assign \does__place$299  = word_2_4;
  assign \does__more$298  = does__more;
  assign \does__inside$297  = inside_0_3;
  assign \does__forced$296  = does__forced;
  assign \does__first$295  = does__first;
  assign \does__drain$294  = \$signal$5 ;
  assign \sums$293  = accumulator_data[197:180];
  assign \word$292  = lanes[21:20];
  assign \does__tap$291  = does__tap;
  assign \does__sum$290  = does__sum;
  assign \does__signed$289  = word_4_4;
  assign \does__second$288  = does__second;
  assign \does__place$287  = word_2_4;
  assign \does__more$286  = does__more;
  assign \does__inside$285  = inside_0_3;
  assign \does__forced$284  = does__forced;
  assign \does__first$283  = does__first;
  assign \does__drain$282  = \$signal$5 ;
  assign \sums$281  = accumulator_data[179:162];
  assign \word$280  = lanes[19:18];
  assign \does__tap$279  = does__tap;
  assign \does__sum$278  = does__sum;
  assign \does__signed$277  = word_4_4;
  assign \does__second$276  = does__second;
  assign \does__place$275  = word_2_4;
  assign \does__more$274  = does__more;
  assign \does__inside$273  = inside_0_3;
  assign \does__forced$272  = does__forced;
  assign \does__first$271  = does__first;
  assign \does__drain$270  = \$signal$5 ;
  assign \sums$269  = accumulator_data[161:144];
  assign \word$268  = lanes[17:16];
  assign \does__tap$267  = does__tap;
  assign \does__sum$266  = does__sum;
  assign \does__signed$265  = word_4_4;
  assign \does__second$264  = does__second;
  assign \does__place$263  = word_2_4;
  assign \does__more$262  = does__more;
  assign \does__inside$261  = inside_0_3;
  assign \does__forced$260  = does__forced;
  assign \does__first$259  = does__first;
  assign \does__drain$258  = \$signal$5 ;
  assign \sums$257  = accumulator_data[143:126];
  assign \word$256  = lanes[15:14];
  assign \does__tap$255  = does__tap;
  assign \does__sum$254  = does__sum;
  assign \does__signed$253  = word_4_4;
  assign \does__second$252  = does__second;
  assign \does__place$251  = word_2_4;
  assign \does__more$250  = does__more;
  assign \does__inside$249  = inside_0_3;
  assign \does__forced$248  = does__forced;
  assign \does__first$247  = does__first;
  assign \does__drain$246  = \$signal$5 ;
  assign \sums$245  = accumulator_data[125:108];
  assign \word$244  = lanes[13:12];
  assign \does__tap$243  = does__tap;
  assign \does__sum$242  = does__sum;
  assign \does__signed$241  = word_4_4;
  assign \does__second$240  = does__second;
  assign \does__place$239  = word_2_4;
  assign \does__more$238  = does__more;
  assign \does__inside$237  = inside_0_3;
  assign \does__forced$236  = does__forced;
  assign \does__first$235  = does__first;
  assign \does__drain$234  = \$signal$5 ;
  assign \sums$233  = accumulator_data[107:90];
  assign \word$232  = lanes[11:10];
  assign \does__tap$231  = does__tap;
  assign \does__sum$230  = does__sum;
  assign \does__signed$229  = word_4_4;
  assign \does__second$228  = does__second;
  assign \does__place$227  = word_2_4;
  assign \does__more$226  = does__more;
  assign \does__inside$225  = inside_0_3;
  assign \does__forced$224  = does__forced;
  assign \does__first$223  = does__first;
  assign \does__drain$222  = \$signal$5 ;
  assign \sums$221  = accumulator_data[89:72];
  assign \word$220  = lanes[9:8];
  assign \does__tap$219  = does__tap;
  assign \does__sum$218  = does__sum;
  assign \does__signed$217  = word_4_4;
  assign \does__second$216  = does__second;
  assign \does__place$215  = word_2_4;
  assign \does__more$214  = does__more;
  assign \does__inside$213  = inside_0_3;
  assign \does__forced$212  = does__forced;
  assign \does__first$211  = does__first;
  assign \does__drain$210  = \$signal$5 ;
  assign \sums$209  = accumulator_data[71:54];
  assign \word$208  = lanes[7:6];
  assign \does__tap$207  = does__tap;
  assign \does__sum$206  = does__sum;
  assign \does__signed$205  = word_4_4;
  assign \does__second$204  = does__second;
  assign \does__place$203  = word_2_4;
  assign \does__more$202  = does__more;
  assign \does__inside$201  = inside_0_3;
  assign \does__forced$200  = does__forced;
  assign \does__first$199  = does__first;
  assign \does__drain$198  = \$signal$5 ;
  assign \sums$197  = accumulator_data[53:36];
  assign \word$196  = lanes[5:4];
  assign \does__tap$195  = does__tap;
  assign \does__sum$194  = does__sum;
  assign \does__signed$193  = word_4_4;
  assign \does__second$192  = does__second;
  assign \does__place$191  = word_2_4;
  assign \does__more$190  = does__more;
  assign \does__inside$189  = inside_0_3;
  assign \does__forced$188  = does__forced;
  assign \does__first$187  = does__first;
  assign \does__drain$186  = \$signal$5 ;
  assign \sums$185  = accumulator_data[35:18];
  assign \word$184  = lanes[3:2];
  assign \does__tap$183  = does__tap;
  assign \does__sum$182  = does__sum;
  assign \does__signed$181  = word_4_4;
  assign \does__second$180  = does__second;
  assign \does__place$179  = word_2_4;
  assign \does__more$178  = does__more;
  assign \does__inside$177  = inside_0_3;
  assign \does__forced$176  = does__forced;
  assign \does__first$175  = does__first;
  assign \does__drain$174  = \$signal$5 ;
  assign sums = accumulator_data[17:0];
  assign \word$171  = lanes[1:0];
  assign \does__tap$170  = does__tap;
  assign \does__sum$169  = does__sum;
  assign \does__signed$168  = word_4_4;
  assign \does__second$167  = does__second;
  assign \does__place$166  = word_2_4;
  assign \does__more$165  = does__more;
  assign \does__inside$164  = inside_0_3;
  assign \does__forced$163  = does__forced;
  assign \does__first$162  = does__first;
  assign \does__drain$161  = \$signal$5 ;
  assign does__signed = word_4_4;
  assign does__place = word_2_4;
  assign does__inside = inside_0_3;
  assign does__drain = \$signal$5 ;
  assign drain_read = read_1_0;
  assign \step$151  = step;
  assign accumulator_group = read_3_0;
  assign accumulator_read = read_1_0;
  assign address = read__address;
  assign read__valid = valid;
  assign read__en = read_0_0;
  assign read__held = held_read;
  assign \write__mask$141  = write__mask;
  assign \write__held$139  = held;
  assign write__held = held;
  assign \write__en$137  = write__en;
  assign \write__data$135  = write__data;
  assign \write__address$133  = write__address;
  assign \done$130  = done;
  assign held_write = held;
  assign \instruction$126  = instruction;
  assign \start$125  = start;
  assign \instruction$124  = instruction;
  assign \start$123  = start;
endmodule

module tnthw_t16x16a2_vector_unit_channel_0(rst, stop, threshold, widen, low, high, steps, a, b, enter, fresh, bias, result, clk);
  wire _000_;
  wire _001_;
  wire [27:0] _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [25:0] _007_;
  wire [26:0] _008_;
  wire [3:0] _009_;
  wire [32:0] _010_;
  wire [25:0] _011_;
  wire [26:0] _012_;
  wire [3:0] _013_;
  wire [25:0] _014_;
  wire [9:0] _015_;
  wire _016_;
  wire [10:0] _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire [32:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [9:0] _026_;
  wire [8:0] _027_;
  wire [8:0] _028_;
  wire [25:0] _029_;
  wire _030_;
  wire [25:0] _031_;
  wire _032_;
  wire [9:0] _033_;
  wire [9:0] _034_;
  wire [9:0] _035_;
  wire [9:0] _036_;
  wire [23:0] _037_;
  wire [23:0] _038_;
  wire _039_;
  wire _040_;
  wire [27:0] _041_;
  wire [9:0] _042_;
  wire [9:0] _043_;
  wire [9:0] _044_;
  wire [9:0] _045_;
  wire \$signal ;
  wire \$signal$11 ;
  wire \$signal$18 ;
  wire \$signal$19 ;
  wire \$signal$32 ;
  reg \$signal$33  = 1'h0;
  reg \$signal$34  = 1'h0;
  reg \$signal$35  = 1'h0;
  reg \$signal$37  = 1'h0;
  reg \$signal$38  = 1'h0;
  input [17:0] a;
  wire [17:0] a;
  reg [25:0] a_1 = 26'h0000000;
  reg [25:0] a_2 = 26'h0000000;
  reg [25:0] a_3 = 26'h0000000;
  reg [25:0] a_4 = 26'h0000000;
  wire [25:0] a_entering;
  reg [25:0] a_round = 26'h0000000;
  reg [25:0] added_0 = 26'h0000000;
  reg [25:0] added_1 = 26'h0000000;
  input [8:0] b;
  wire [8:0] b;
  reg [16:0] b_1 = 17'h00000;
  reg [16:0] b_2 = 17'h00000;
  reg [16:0] b_3 = 17'h00000;
  reg [16:0] b_4 = 17'h00000;
  wire [16:0] b_entering;
  reg [16:0] b_round = 17'h00000;
  input [25:0] bias;
  wire [25:0] bias;
  reg [25:0] came_round = 26'h0000000;
  reg carry_0 = 1'h0;
  reg carry_1 = 1'h0;
  reg [25:0] chosen = 26'h0000000;
  input clk;
  wire clk;
  reg [9:0] count_0_0 = 10'h000;
  reg [9:0] count_0_1 = 10'h000;
  reg [9:0] count_after_0_0 = 10'h000;
  wire [9:0] count_after_0_1;
  reg [9:0] count_round = 10'h000;
  reg [9:0] counted = 10'h000;
  input enter;
  wire enter;
  input fresh;
  wire fresh;
  wire from_b;
  wire \from_b$20 ;
  reg [3:0] gap_0_0 = 4'h0;
  reg [3:0] gap_0_1 = 4'h0;
  reg [3:0] gap_1_0 = 4'h0;
  reg [3:0] gap_1_1 = 4'h0;
  input [8:0] high;
  wire [8:0] high;
  reg [7:0] kept = 8'h00;
  input [8:0] low;
  wire [8:0] low;
  wire [25:0] operand_0;
  wire [25:0] operand_1;
  output [7:0] result;
  reg [7:0] result = 8'h00;
  wire [7:0] \result$40 ;
  input rst;
  wire rst;
  reg [25:0] shifted_0 = 26'h0000000;
  wire [25:0] shifted_1;
  input [13:0] steps;
  wire [13:0] steps;
  wire [6:0] \steps[0] ;
  wire \steps[0].b ;
  wire [3:0] \steps[0].gap ;
  wire \steps[0].subtract ;
  wire \steps[0].there ;
  wire [6:0] \steps[1] ;
  wire \steps[1].b ;
  wire [3:0] \steps[1].gap ;
  wire \steps[1].subtract ;
  wire \steps[1].there ;
  input stop;
  wire stop;
  reg [25:0] term_0 = 26'h0000000;
  reg [25:0] term_1 = 26'h0000000;
  input threshold;
  wire threshold;
  wire to_high;
  wire [26:0] total_0;
  wire [26:0] total_1;
  input widen;
  wire widen;
  always @(posedge clk)
    b_round <= b_4;
  always @(posedge clk)
    chosen <= _007_;
  always @(posedge clk)
    term_0 <= _029_;
  always @(posedge clk)
    carry_0 <= _030_;
  always @(posedge clk)
    added_0 <= total_0[26:1];
  always @(posedge clk)
    gap_0_0 <= _009_;
  always @(posedge clk)
    gap_0_1 <= gap_0_0;
  always @(posedge clk)
    shifted_0 <= _011_;
  always @(posedge clk)
    term_1 <= _031_;
  always @(posedge clk)
    carry_1 <= _032_;
  always @(posedge clk)
    added_1 <= total_1[26:1];
  always @(posedge clk)
    gap_1_0 <= _013_;
  always @(posedge clk)
    gap_1_1 <= gap_1_0;
  always @(posedge clk)
    came_round <= _014_;
  always @(posedge clk)
    count_0_0 <= _033_;
  always @(posedge clk)
    count_0_1 <= _034_;
  always @(posedge clk)
    counted <= _017_[9:0];
  always @(posedge clk)
    count_after_0_0 <= _035_;
  always @(posedge clk)
    count_round <= _036_;
  always @(posedge clk)
    \$signal$34  <= _018_;
  always @(posedge clk)
    \$signal$37  <= _019_;
  always @(posedge clk)
    \$signal$33  <= _024_;
  always @(posedge clk)
    \$signal$35  <= came_round[25];
  always @(posedge clk)
    \$signal$38  <= _025_;
  always @(posedge clk)
    kept <= _026_[7:0];
  always @(posedge clk)
    result <= _028_[7:0];
  assign _010_ = widen ? { a[17], a[17], a[17], a[17], a[17], a[17], a[17], a, 8'h00 } : { a[17], a[17], a[17], a[17], a[17], a[17], a[17], a[17], a[17], a[17], a[17], a[17], a[17], a[17], a[17], a };
  assign { _021_[32:26], a_entering } = enter ? _010_ : { a_round[25], a_round[25], a_round[25], a_round[25], a_round[25], a_round[25], a_round[25], a_round };
  assign _037_ = widen ? { b[8], b[8], b[8], b[8], b[8], b[8], b[8], b, 8'h00 } : { b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b };
  assign { _038_[23:17], b_entering } = enter ? _037_ : { b_round[16], b_round[16], b_round[16], b_round[16], b_round[16], b_round[16], b_round[16], b_round };
  assign \$signal  = threshold ? 1'h1 : steps[4];
  assign _039_ = ~ threshold;
  assign \$signal$11  = _039_ & steps[5];
  assign _040_ = ~ threshold;
  assign from_b = _040_ & steps[6];
  assign operand_0 = from_b ? { b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering } : a_entering;
  assign { _041_[27], total_0 } = { chosen, 1'h1 } + { term_0, carry_0 };
  assign \$signal$18  = threshold ? 1'h0 : steps[11];
  assign _000_ = ~ threshold;
  assign \$signal$19  = _000_ & steps[12];
  assign _001_ = ~ threshold;
  assign \from_b$20  = _001_ & steps[13];
  assign operand_1 = \from_b$20  ? { b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2 } : a_2;
  assign { _002_[27], total_1 } = { shifted_0, 1'h1 } + { term_1, carry_1 };
  assign _003_ = ~ threshold;
  assign _004_ = \$signal$33  ? \$signal$35  : \$signal$34 ;
  assign \$signal$32  = _003_ & _004_;
  assign _005_ = ~ \$signal$35 ;
  assign _006_ = \$signal$33  ? _005_ : \$signal$37 ;
  assign to_high = threshold ? \$signal$38  : _006_;
  assign _007_ = fresh ? bias : came_round;
  assign _008_ = { operand_0[25], operand_0 } ^ { 1'h0, \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11  };
  assign _009_ = threshold ? 4'h0 : steps[3:0];
  assign _011_ = $signed(added_0) >>> gap_0_1;
  assign _012_ = { operand_1[25], operand_1 } ^ { 1'h0, \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19  };
  assign _013_ = threshold ? 4'h0 : steps[10:7];
  assign _014_ = $signed(added_1) >>> gap_1_1;
  assign _015_ = enter ? { low[8], low } : count_round;
  assign _016_ = ~ added_0[25];
  assign _017_ = $signed(count_0_1) + $signed({ 1'h0, _016_ });
  assign _018_ = $signed(came_round[8:0]) < $signed(low);
  assign _019_ = $signed(came_round[8:0]) > $signed(high);
  assign _020_ = | came_round[25:8];
  assign _022_ = & came_round[25:8];
  assign _023_ = ~ _022_;
  assign _024_ = _020_ & _023_;
  assign _025_ = $signed(count_round) > $signed(high);
  assign _026_ = threshold ? count_round : { came_round[8], came_round[8:0] };
  assign _027_ = \$signal$32  ? low : { 1'h0, kept };
  assign _028_ = to_high ? high : _027_;
  always @(posedge clk)
    a_1 <= a_entering;
  always @(posedge clk)
    a_2 <= a_1;
  always @(posedge clk)
    a_3 <= a_2;
  always @(posedge clk)
    a_4 <= a_3;
  always @(posedge clk)
    a_round <= a_4;
  always @(posedge clk)
    b_1 <= b_entering;
  always @(posedge clk)
    b_2 <= b_1;
  always @(posedge clk)
    b_3 <= b_2;
  always @(posedge clk)
    b_4 <= b_3;
  assign _042_ = stop ? 10'h000 : count_after_0_0;
  assign _036_ = rst ? 10'h000 : _042_;
  assign _043_ = stop ? 10'h000 : counted;
  assign _035_ = rst ? 10'h000 : _043_;
  assign _044_ = stop ? 10'h000 : count_0_0;
  assign _034_ = rst ? 10'h000 : _044_;
  assign _045_ = stop ? 10'h000 : _015_;
  assign _033_ = rst ? 10'h000 : _045_;
  assign _032_ = \$signal$18  ? \$signal$19  : 1'h0;
  assign _031_ = \$signal$18  ? _012_[25:0] : 26'h0000000;
  assign _030_ = \$signal  ? \$signal$11  : 1'h0;
  assign _029_ = \$signal  ? _008_[25:0] : 26'h0000000;
  assign \steps[1].b  = steps[13];
  assign \steps[1].subtract  = steps[12];
  assign \steps[1].there  = steps[11];
  assign \steps[1].gap  = steps[10:7];
  assign \steps[1]  = steps[13:7];
  assign \steps[0].b  = steps[6];
  assign \steps[0].subtract  = steps[5];
  assign \steps[0].there  = steps[4];
  assign \steps[0].gap  = steps[3:0];
  assign \steps[0]  = steps[6:0];
  assign _002_[26:0] = total_1;
  assign _041_[26:0] = total_0;
  assign _038_[16:0] = b_entering;
  assign _021_[25:0] = a_entering;
  assign \result$40  = result;
  assign count_after_0_1 = count_round;
  assign shifted_1 = came_round;
endmodule

module tnthw_t16x16a2_vector_unit_functions(rst, stop, write, reads, start, page, write_data, write_row, \begin , chunk_end, page_step, \port$7069$0 , \port$7074$0 , \port$7079$0 , \port$7084$0 , \port$7089$0 , \port$7094$0 , \port$7099$0 , \port$7104$0 , \port$7109$0 , \port$7114$0 
, \port$7119$0 , \port$7124$0 , \port$7129$0 , \port$7134$0 , \port$7139$0 , \port$7144$0 , bad_row, result, finish, clk);
  wire _000_;
  wire [13:0] _001_;
  wire [7:0] _002_;
  wire [7:0] _003_;
  wire [7:0] _004_;
  wire [7:0] _005_;
  wire [7:0] _006_;
  wire [7:0] _007_;
  wire [7:0] _008_;
  wire [7:0] _009_;
  wire [7:0] _010_;
  wire [7:0] _011_;
  wire _012_;
  wire [7:0] _013_;
  wire [7:0] _014_;
  wire [2:0] _015_;
  wire [127:0] _016_;
  wire [12:0] _017_;
  wire [12:0] _018_;
  wire _019_;
  wire [12:0] _020_;
  wire _021_;
  wire [3:0] _022_;
  wire [4:0] _023_;
  wire [15:0] _024_;
  wire [3:0] _025_;
  wire [15:0] _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire [127:0] _031_;
  wire _032_;
  wire [13:0] _033_;
  wire _034_;
  wire [13:0] _035_;
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
  wire [13:0] _050_;
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
  wire [13:0] _072_;
  wire [7:0] _073_;
  wire [7:0] _074_;
  wire [7:0] _075_;
  wire [7:0] _076_;
  wire [7:0] _077_;
  wire [7:0] _078_;
  wire [7:0] _079_;
  wire [7:0] _080_;
  wire [7:0] _081_;
  wire [7:0] _082_;
  wire _083_;
  wire [7:0] _084_;
  wire [7:0] _085_;
  wire [7:0] _086_;
  wire [7:0] _087_;
  wire [7:0] _088_;
  wire [7:0] _089_;
  wire [7:0] _090_;
  wire [7:0] _091_;
  wire [7:0] _092_;
  wire [7:0] _093_;
  wire [3:0] _094_;
  wire [7:0] _095_;
  wire [7:0] _096_;
  wire [7:0] _097_;
  wire [7:0] _098_;
  wire [7:0] _099_;
  wire [7:0] _100_;
  wire [7:0] _101_;
  wire [7:0] _102_;
  wire [7:0] _103_;
  wire [7:0] _104_;
  wire [7:0] _105_;
  wire [7:0] _106_;
  wire [7:0] _107_;
  wire [7:0] _108_;
  wire [7:0] _109_;
  wire [7:0] _110_;
  wire [7:0] _111_;
  wire [7:0] _112_;
  wire [7:0] _113_;
  wire [7:0] _114_;
  wire [1:0] _115_;
  wire [7:0] _116_;
  wire [7:0] _117_;
  wire [7:0] _118_;
  wire [7:0] _119_;
  wire [7:0] _120_;
  wire [7:0] _121_;
  wire [7:0] _122_;
  wire [7:0] _123_;
  wire [7:0] _124_;
  wire [7:0] _125_;
  wire _126_;
  wire [127:0] _127_;
  wire [127:0] _128_;
  wire _129_;
  wire _130_;
  wire _131_;
  wire _132_;
  wire [15:0] _133_;
  wire [3:0] _134_;
  wire [15:0] _135_;
  wire [3:0] _136_;
  wire _137_;
  wire [12:0] _138_;
  wire _139_;
  wire [12:0] _140_;
  wire [12:0] _141_;
  wire [12:0] _142_;
  wire [12:0] _143_;
  wire [127:0] _144_;
  wire [2:0] _145_;
  wire [2:0] _146_;
  wire [2:0] _147_;
  wire [127:0] \$like ;
  reg [127:0] \$like$5  = 128'h00000000000000000000000000000000;
  reg [2:0] \$signal  = 3'h0;
  wire [12:0] \$signal$7 ;
  reg [12:0] \$signal$8  = 13'h0000;
  reg [12:0] \$signal$9  = 13'h0000;
  wire [7:0] \$signature__addr ;
  wire [7:0] \$signature__addr$20 ;
  wire [127:0] \$signature__data ;
  wire [127:0] \$signature__data$21 ;
  wire \$signature__en ;
  wire \$signature__en$19 ;
  output bad_row;
  reg bad_row = 1'h0;
  input \begin ;
  wire \begin ;
  reg checked_0_0 = 1'h0;
  reg [12:0] checked_1_0 = 13'h0000;
  reg [15:0] chosen_0 = 16'h0000;
  reg [15:0] chosen_1 = 16'h0000;
  input chunk_end;
  wire chunk_end;
  input clk;
  wire clk;
  output finish;
  reg finish = 1'h0;
  wire last;
  input [11:0] page;
  wire [11:0] page;
  input page_step;
  wire page_step;
  input [7:0] \port$7069$0 ;
  wire [7:0] \port$7069$0 ;
  input [7:0] \port$7074$0 ;
  wire [7:0] \port$7074$0 ;
  input [7:0] \port$7079$0 ;
  wire [7:0] \port$7079$0 ;
  input [7:0] \port$7084$0 ;
  wire [7:0] \port$7084$0 ;
  input [7:0] \port$7089$0 ;
  wire [7:0] \port$7089$0 ;
  input [7:0] \port$7094$0 ;
  wire [7:0] \port$7094$0 ;
  input [7:0] \port$7099$0 ;
  wire [7:0] \port$7099$0 ;
  input [7:0] \port$7104$0 ;
  wire [7:0] \port$7104$0 ;
  input [7:0] \port$7109$0 ;
  wire [7:0] \port$7109$0 ;
  input [7:0] \port$7114$0 ;
  wire [7:0] \port$7114$0 ;
  input [7:0] \port$7119$0 ;
  wire [7:0] \port$7119$0 ;
  input [7:0] \port$7124$0 ;
  wire [7:0] \port$7124$0 ;
  input [7:0] \port$7129$0 ;
  wire [7:0] \port$7129$0 ;
  input [7:0] \port$7134$0 ;
  wire [7:0] \port$7134$0 ;
  input [7:0] \port$7139$0 ;
  wire [7:0] \port$7139$0 ;
  input [7:0] \port$7144$0 ;
  wire [7:0] \port$7144$0 ;
  wire [7:0] read__addr;
  wire [7:0] \read__addr$23 ;
  wire [127:0] read__data;
  wire [127:0] \read__data$37 ;
  wire read__en;
  wire \read__en$22 ;
  output reads;
  wire reads;
  reg reads_0_0 = 1'h0;
  reg reads_0_1 = 1'h0;
  reg reads_1_0 = 1'h0;
  reg reads_1_1 = 1'h0;
  output [127:0] result;
  reg [127:0] result = 128'h00000000000000000000000000000000;
  reg [127:0] row_0 = 128'h00000000000000000000000000000000;
  reg [127:0] row_1 = 128'h00000000000000000000000000000000;
  input rst;
  wire rst;
  input start;
  wire start;
  input stop;
  wire stop;
  wire [127:0] values;
  reg [3:0] which_0_0_0 = 4'h0;
  reg [3:0] which_1_0_0 = 4'h0;
  input write;
  wire write;
  input [127:0] write_data;
  wire [127:0] write_data;
  input [7:0] write_row;
  wire [7:0] write_row;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [127:0] copy_0 [255:0];
  integer init_copy_0;
  initial for (init_copy_0 = 0; init_copy_0 <= 255; init_copy_0 = init_copy_0 + 1) copy_0 [init_copy_0] = 0;
  always @(posedge clk) begin
    if (write)
      copy_0[write_row] <= write_data;
  end
  reg [127:0] _319_;
  always @(posedge clk) begin
    if (reads) begin
      _319_ <= copy_0[{ read__addr[7:4], \$like [7:4] }];
    end
  end
  assign read__data = _319_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [127:0] copy_1 [255:0];
  integer init_copy_1;
  initial for (init_copy_1 = 0; init_copy_1 <= 255; init_copy_1 = init_copy_1 + 1) copy_1 [init_copy_1] = 0;
  always @(posedge clk) begin
    if (write)
      copy_1[write_row] <= write_data;
  end
  reg [127:0] _320_;
  always @(posedge clk) begin
    if (reads) begin
      _320_ <= copy_1[{ \read__addr$23 [7:4], \$like [15:12] }];
    end
  end
  assign \read__data$37  = _320_;
  assign _000_ = | \$signal ;
  assign reads = \begin  | _000_;
  assign last = \$signal  == 1'h1;
  assign \$like  = \begin  ? { \port$7144$0 , \port$7139$0 , \port$7134$0 , \port$7129$0 , \port$7124$0 , \port$7119$0 , \port$7114$0 , \port$7109$0 , \port$7104$0 , \port$7099$0 , \port$7094$0 , \port$7089$0 , \port$7084$0 , \port$7079$0 , \port$7074$0 , \port$7069$0  } : \$like$5 ;
  assign \$signal$7  = \begin  ? \$signal$9  : \$signal$8 ;
  assign { _050_[13:4], read__addr[7:4] } = \$signal$7  + 1'h0;
  assign _061_ = page_step ? 1'h1 : 1'h0;
  assign { _072_[13:4], \read__addr$23 [7:4] } = \$signal$7  + _061_;
  assign _083_ = | \$signal ;
  assign _094_ = \$signal  - 1'h1;
  assign _115_ = page_step ? 2'h2 : 2'h0;
  assign _001_ = \$signal$7  + _115_;
  assign _012_ = \begin  & chunk_end;
  assign _023_ = page_step ? 5'h10 : 5'h00;
  assign _033_ = \$signal$9  + _023_;
  assign _034_ = page_step ? 1'h1 : 1'h0;
  assign _035_ = \$signal$7  + _034_;
  assign _036_ = checked_1_0 >= 5'h10;
  assign _037_ = checked_0_0 & _036_;
  assign _038_ = ! which_0_0_0;
  assign _039_ = which_0_0_0 == 1'h1;
  assign _040_ = which_0_0_0 == 2'h2;
  assign _041_ = which_0_0_0 == 2'h3;
  assign _042_ = which_0_0_0 == 3'h4;
  assign _043_ = which_0_0_0 == 3'h5;
  assign _044_ = which_0_0_0 == 3'h6;
  assign _045_ = which_0_0_0 == 3'h7;
  assign _046_ = which_0_0_0 == 4'h8;
  assign _047_ = which_0_0_0 == 4'h9;
  assign _048_ = which_0_0_0 == 4'ha;
  assign _049_ = which_0_0_0 == 4'hb;
  assign _051_ = which_0_0_0 == 4'hc;
  assign _052_ = which_0_0_0 == 4'hd;
  assign _053_ = which_0_0_0 == 4'he;
  assign _054_ = which_0_0_0 == 4'hf;
  assign _055_ = ! which_1_0_0;
  assign _056_ = which_1_0_0 == 1'h1;
  assign _057_ = which_1_0_0 == 2'h2;
  assign _058_ = which_1_0_0 == 2'h3;
  assign _059_ = which_1_0_0 == 3'h4;
  assign _060_ = which_1_0_0 == 3'h5;
  assign _062_ = which_1_0_0 == 3'h6;
  assign _063_ = which_1_0_0 == 3'h7;
  assign _064_ = which_1_0_0 == 4'h8;
  assign _065_ = which_1_0_0 == 4'h9;
  assign _066_ = which_1_0_0 == 4'ha;
  assign _067_ = which_1_0_0 == 4'hb;
  assign _068_ = which_1_0_0 == 4'hc;
  assign _069_ = which_1_0_0 == 4'hd;
  assign _070_ = which_1_0_0 == 4'he;
  assign _071_ = which_1_0_0 == 4'hf;
  assign _073_ = row_0[7:0] & { chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0] };
  assign _074_ = row_0[15:8] & { chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1] };
  assign _075_ = _073_ | _074_;
  assign _076_ = row_0[23:16] & { chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2] };
  assign _077_ = _075_ | _076_;
  assign _078_ = row_0[31:24] & { chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3] };
  assign _079_ = _077_ | _078_;
  assign _080_ = row_0[39:32] & { chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4] };
  assign _081_ = _079_ | _080_;
  assign _082_ = row_0[47:40] & { chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5] };
  assign _084_ = _081_ | _082_;
  assign _085_ = row_0[55:48] & { chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6] };
  assign _086_ = _084_ | _085_;
  assign _087_ = row_0[63:56] & { chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7] };
  assign _088_ = _086_ | _087_;
  assign _089_ = row_0[71:64] & { chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8] };
  assign _090_ = _088_ | _089_;
  assign _091_ = row_0[79:72] & { chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9] };
  assign _092_ = _090_ | _091_;
  assign _093_ = row_0[87:80] & { chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10] };
  assign _095_ = _092_ | _093_;
  assign _096_ = row_0[95:88] & { chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11] };
  assign _097_ = _095_ | _096_;
  assign _098_ = row_0[103:96] & { chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12] };
  assign _099_ = _097_ | _098_;
  assign _100_ = row_0[111:104] & { chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13] };
  assign _101_ = _099_ | _100_;
  assign _102_ = row_0[119:112] & { chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14] };
  assign _103_ = _101_ | _102_;
  assign _104_ = row_0[127:120] & { chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15] };
  assign _105_ = _103_ | _104_;
  assign _106_ = row_1[7:0] & { chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0] };
  assign _107_ = row_1[15:8] & { chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1] };
  assign _108_ = _106_ | _107_;
  assign _109_ = row_1[23:16] & { chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2] };
  assign _110_ = _108_ | _109_;
  assign _111_ = row_1[31:24] & { chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3] };
  assign _112_ = _110_ | _111_;
  assign _113_ = row_1[39:32] & { chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4] };
  assign _114_ = _112_ | _113_;
  assign _116_ = row_1[47:40] & { chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5] };
  assign _117_ = _114_ | _116_;
  assign _118_ = row_1[55:48] & { chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6] };
  assign _119_ = _117_ | _118_;
  assign _120_ = row_1[63:56] & { chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7] };
  assign _121_ = _119_ | _120_;
  assign _122_ = row_1[71:64] & { chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8] };
  assign _123_ = _121_ | _122_;
  assign _124_ = row_1[79:72] & { chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9] };
  assign _125_ = _123_ | _124_;
  assign _002_ = row_1[87:80] & { chosen_1[10], chosen_1[10], chosen_1[10], chosen_1[10], chosen_1[10], chosen_1[10], chosen_1[10], chosen_1[10] };
  assign _003_ = _125_ | _002_;
  assign _004_ = row_1[95:88] & { chosen_1[11], chosen_1[11], chosen_1[11], chosen_1[11], chosen_1[11], chosen_1[11], chosen_1[11], chosen_1[11] };
  assign _005_ = _003_ | _004_;
  assign _006_ = row_1[103:96] & { chosen_1[12], chosen_1[12], chosen_1[12], chosen_1[12], chosen_1[12], chosen_1[12], chosen_1[12], chosen_1[12] };
  assign _007_ = _005_ | _006_;
  assign _008_ = row_1[111:104] & { chosen_1[13], chosen_1[13], chosen_1[13], chosen_1[13], chosen_1[13], chosen_1[13], chosen_1[13], chosen_1[13] };
  assign _009_ = _007_ | _008_;
  assign _010_ = row_1[119:112] & { chosen_1[14], chosen_1[14], chosen_1[14], chosen_1[14], chosen_1[14], chosen_1[14], chosen_1[14], chosen_1[14] };
  assign _011_ = _009_ | _010_;
  assign _013_ = row_1[127:120] & { chosen_1[15], chosen_1[15], chosen_1[15], chosen_1[15], chosen_1[15], chosen_1[15], chosen_1[15], chosen_1[15] };
  assign _014_ = _011_ | _013_;
  always @(posedge clk)
    \$signal  <= _015_;
  always @(posedge clk)
    \$like$5  <= _016_;
  always @(posedge clk)
    \$signal$8  <= _017_;
  always @(posedge clk)
    \$signal$9  <= _018_;
  always @(posedge clk)
    checked_0_0 <= _019_;
  always @(posedge clk)
    checked_1_0 <= _020_;
  always @(posedge clk)
    bad_row <= _021_;
  always @(posedge clk)
    row_0 <= read__data;
  always @(posedge clk)
    which_0_0_0 <= _022_;
  always @(posedge clk)
    chosen_0 <= _024_;
  always @(posedge clk)
    row_1 <= \read__data$37 ;
  always @(posedge clk)
    which_1_0_0 <= _025_;
  always @(posedge clk)
    chosen_1 <= _026_;
  always @(posedge clk)
    reads_0_0 <= _027_;
  always @(posedge clk)
    reads_1_0 <= _028_;
  always @(posedge clk)
    reads_0_1 <= _029_;
  always @(posedge clk)
    reads_1_1 <= _030_;
  always @(posedge clk)
    result <= _031_;
  always @(posedge clk)
    finish <= _032_;
  assign _126_ = stop ? 1'h0 : reads_1_1;
  assign _032_ = rst ? 1'h0 : _126_;
  assign _127_ = reads_0_1 ? { _014_, _105_, result[127:16] } : result;
  assign _128_ = stop ? 128'h00000000000000000000000000000000 : _127_;
  assign _031_ = rst ? 128'h00000000000000000000000000000000 : _128_;
  assign _129_ = stop ? 1'h0 : reads_1_0;
  assign _030_ = rst ? 1'h0 : _129_;
  assign _130_ = stop ? 1'h0 : reads_0_0;
  assign _029_ = rst ? 1'h0 : _130_;
  assign _131_ = stop ? 1'h0 : last;
  assign _028_ = rst ? 1'h0 : _131_;
  assign _132_ = stop ? 1'h0 : reads;
  assign _027_ = rst ? 1'h0 : _132_;
  assign _133_ = stop ? 16'h0000 : { _071_, _070_, _069_, _068_, _067_, _066_, _065_, _064_, _063_, _062_, _060_, _059_, _058_, _057_, _056_, _055_ };
  assign _026_ = rst ? 16'h0000 : _133_;
  assign _134_ = stop ? 4'h0 : \$like [11:8];
  assign _025_ = rst ? 4'h0 : _134_;
  assign _135_ = stop ? 16'h0000 : { _054_, _053_, _052_, _051_, _049_, _048_, _047_, _046_, _045_, _044_, _043_, _042_, _041_, _040_, _039_, _038_ };
  assign _024_ = rst ? 16'h0000 : _135_;
  assign _136_ = stop ? 4'h0 : \$like [3:0];
  assign _022_ = rst ? 4'h0 : _136_;
  assign _137_ = stop ? 1'h0 : _037_;
  assign _021_ = rst ? 1'h0 : _137_;
  assign _138_ = stop ? 13'h0000 : _035_[12:0];
  assign _020_ = rst ? 13'h0000 : _138_;
  assign _139_ = stop ? 1'h0 : reads;
  assign _019_ = rst ? 1'h0 : _139_;
  assign _140_ = _012_ ? _033_[12:0] : \$signal$9 ;
  assign _141_ = start ? { 1'h0, page } : _140_;
  assign _142_ = stop ? 13'h0000 : _141_;
  assign _018_ = rst ? 13'h0000 : _142_;
  assign _143_ = stop ? 13'h0000 : _001_[12:0];
  assign _017_ = rst ? 13'h0000 : _143_;
  assign _144_ = stop ? 128'h00000000000000000000000000000000 : { 16'h0000, \$like [127:16] };
  assign _016_ = rst ? 128'h00000000000000000000000000000000 : _144_;
  assign _145_ = _083_ ? _094_[2:0] : \$signal ;
  assign _146_ = \begin  ? 3'h7 : _145_;
  assign _147_ = stop ? 3'h0 : _146_;
  assign _015_ = rst ? 3'h0 : _147_;
  assign _072_[3:0] = \read__addr$23 [7:4];
  assign _050_[3:0] = read__addr[7:4];
  assign \read__addr$23 [3:0] = \$like [15:12];
  assign \read__en$22  = reads;
  assign \$signature__data$21  = write_data;
  assign \$signature__addr$20  = write_row;
  assign \$signature__en$19  = write;
  assign read__addr[3:0] = \$like [7:4];
  assign read__en = reads;
  assign \$signature__data  = write_data;
  assign \$signature__addr  = write_row;
  assign \$signature__en  = write;
  assign values = { \port$7144$0 , \port$7139$0 , \port$7134$0 , \port$7129$0 , \port$7124$0 , \port$7119$0 , \port$7114$0 , \port$7109$0 , \port$7104$0 , \port$7099$0 , \port$7094$0 , \port$7089$0 , \port$7084$0 , \port$7079$0 , \port$7074$0 , \port$7069$0  };
endmodule

module tnthw_t16x16a2_vector_unit_gather_0(rst, stop, does__more, does__drain, does__place, does__signed, does__inside, does__first, does__sum, does__second, does__tap, does__forced, word, a, b, sums, clk);
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
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
  wire _16_;
  wire _17_;
  wire [17:0] _18_;
  wire [17:0] _19_;
  wire [17:0] _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire [18:0] _27_;
  wire [18:0] _28_;
  wire [17:0] _29_;
  wire [17:0] _30_;
  wire [8:0] _31_;
  wire _32_;
  wire _33_;
  wire _34_;
  wire _35_;
  wire _36_;
  wire _37_;
  wire [8:0] _38_;
  reg [17:0] \$like  = 18'h00000;
  output [17:0] a;
  wire [17:0] a;
  wire above_0;
  wire above_1;
  wire above_2;
  wire above_3;
  output [8:0] b;
  reg [8:0] b = 9'h000;
  wire [8:0] \b$18 ;
  wire bits;
  input clk;
  wire clk;
  input does__drain;
  wire does__drain;
  input does__first;
  wire does__first;
  input does__forced;
  wire does__forced;
  input does__inside;
  wire does__inside;
  input does__more;
  wire does__more;
  input [1:0] does__place;
  wire [1:0] does__place;
  input does__second;
  wire does__second;
  input does__signed;
  wire does__signed;
  input does__sum;
  wire does__sum;
  input does__tap;
  wire does__tap;
  wire here_0;
  wire here_1;
  wire here_2;
  wire here_3;
  wire larger;
  input rst;
  wire rst;
  reg [17:0] step = 18'h00000;
  input stop;
  wire stop;
  input [17:0] sums;
  wire [17:0] sums;
  input [1:0] word;
  wire [1:0] word;
  assign _00_ = word[1] & does__signed;
  assign bits = _00_ & does__inside;
  assign _11_ = ! does__place;
  assign here_0 = does__inside & _11_;
  assign _22_ = does__place < 1'h0;
  assign above_0 = bits & _22_;
  assign _32_ = does__place == 1'h1;
  assign here_1 = does__inside & _32_;
  assign _33_ = does__place < 1'h1;
  assign above_1 = bits & _33_;
  assign _34_ = does__place == 2'h2;
  assign here_2 = does__inside & _34_;
  assign _35_ = does__place < 2'h2;
  assign above_2 = bits & _35_;
  assign _36_ = does__place == 2'h3;
  assign here_3 = does__inside & _36_;
  assign _37_ = does__place < 2'h3;
  assign above_3 = bits & _37_;
  assign larger = $signed(step[8:0]) > $signed(\$like [8:0]);
  assign _01_ = word[0] & here_0;
  assign _02_ = _01_ | above_0;
  assign _03_ = word[1] & here_0;
  assign _04_ = _03_ | above_0;
  assign _05_ = word[0] & here_1;
  assign _06_ = _05_ | above_1;
  assign _07_ = word[1] & here_1;
  assign _08_ = _07_ | above_1;
  assign _09_ = word[0] & here_2;
  assign _10_ = _09_ | above_2;
  assign _12_ = word[1] & here_2;
  assign _13_ = _12_ | above_2;
  assign _14_ = word[0] & here_3;
  assign _15_ = _14_ | above_3;
  assign _16_ = word[1] & here_3;
  assign _17_ = _16_ | above_3;
  assign _18_ = does__more ? step : 18'h00000;
  assign _19_ = { bits, bits, bits, bits, bits, bits, bits, bits, bits, bits, _17_, _15_, _13_, _10_, _08_, _06_, _04_, _02_ } | _18_;
  assign _20_ = does__drain ? sums : _19_;
  assign _21_ = does__sum | does__forced;
  assign _23_ = does__tap & larger;
  assign _24_ = _21_ | _23_;
  assign _25_ = ~ does__first;
  assign _26_ = does__sum & _25_;
  assign _27_ = $signed(\$like ) + $signed(step);
  assign _28_ = _26_ ? _27_ : { step[17], step };
  assign _29_ = { b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b } | step;
  always @(posedge clk)
    step <= _20_;
  always @(posedge clk)
    \$like  <= _30_;
  always @(posedge clk)
    b <= _31_;
  assign _38_ = does__second ? _29_[8:0] : b;
  assign _31_ = does__first ? 9'h000 : _38_;
  assign _30_ = _24_ ? _28_[17:0] : \$like ;
  assign a = \$like ;
  assign \b$18  = b;
endmodule

module tnthw_t16x16a2_vector_unit_passes_635(rst, stop, now, reads_bias, start, \port$5639$158 , enters, chunk_end, threshold, \port$6874$182 , bias_read, bias_row, steps_read, steps_row, bad_row, enter, fresh, finish_0_9, clk);
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire [13:0] _008_;
  wire [13:0] _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire [3:0] _013_;
  wire [4:0] _014_;
  wire _015_;
  wire [12:0] _016_;
  wire [12:0] _017_;
  wire _018_;
  wire [12:0] _019_;
  wire _020_;
  wire [12:0] _021_;
  wire [3:0] _022_;
  wire _023_;
  wire _024_;
  wire [3:0] _025_;
  wire _026_;
  wire [3:0] _027_;
  wire [13:0] _028_;
  wire [13:0] _029_;
  wire _030_;
  wire [3:0] _031_;
  wire [13:0] _032_;
  wire [13:0] _033_;
  wire [13:0] _034_;
  wire _035_;
  wire [3:0] _036_;
  wire [13:0] _037_;
  wire [13:0] _038_;
  wire _039_;
  wire [3:0] _040_;
  wire [13:0] _041_;
  wire [13:0] _042_;
  wire _043_;
  wire [13:0] _044_;
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
  wire [12:0] _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire [12:0] _061_;
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
  wire [13:0] _076_;
  wire [13:0] _077_;
  wire [3:0] _078_;
  wire _079_;
  wire [13:0] _080_;
  wire [13:0] _081_;
  wire [3:0] _082_;
  wire _083_;
  wire [13:0] _084_;
  wire [13:0] _085_;
  wire [3:0] _086_;
  wire _087_;
  wire [13:0] _088_;
  wire [13:0] _089_;
  wire [3:0] _090_;
  wire _091_;
  wire [3:0] _092_;
  wire _093_;
  wire _094_;
  wire [12:0] _095_;
  wire _096_;
  wire [12:0] _097_;
  wire _098_;
  wire [12:0] _099_;
  wire [12:0] _100_;
  wire [12:0] _101_;
  wire [12:0] _102_;
  wire [12:0] _103_;
  wire [12:0] _104_;
  wire [3:0] \$like ;
  reg [12:0] \$signal  = 13'h0000;
  reg [12:0] \$signal$14  = 13'h0000;
  wire [12:0] \$signal$15 ;
  reg [12:0] \$signal$18  = 13'h0000;
  reg [12:0] \$signal$8  = 13'h0000;
  wire again;
  output bad_row;
  reg bad_row = 1'h0;
  wire [11:0] bias_first;
  output bias_read;
  reg bias_read = 1'h0;
  output [8:0] bias_row;
  wire [8:0] bias_row;
  input chunk_end;
  wire chunk_end;
  input clk;
  wire clk;
  output enter;
  reg enter = 1'h0;
  reg enter_0_0 = 1'h0;
  reg enter_0_1 = 1'h0;
  input enters;
  wire enters;
  wire finish;
  reg finish_0_0 = 1'h0;
  reg finish_0_1 = 1'h0;
  reg finish_0_2 = 1'h0;
  reg finish_0_3 = 1'h0;
  reg finish_0_4 = 1'h0;
  reg finish_0_5 = 1'h0;
  reg finish_0_6 = 1'h0;
  reg finish_0_7 = 1'h0;
  reg finish_0_8 = 1'h0;
  output finish_0_9;
  reg finish_0_9 = 1'h0;
  output fresh;
  reg fresh = 1'h0;
  wire last;
  wire [3:0] left_now;
  output now;
  wire now;
  reg pass_0_0 = 1'h0;
  reg [3:0] pass_1_0 = 4'h0;
  wire [3:0] passes;
  input [23:0] \port$5639$158 ;
  wire [23:0] \port$5639$158 ;
  input [4:0] \port$6874$182 ;
  wire [4:0] \port$6874$182 ;
  output reads_bias;
  wire reads_bias;
  reg round_0_0 = 1'h0;
  reg round_0_1 = 1'h0;
  reg round_0_2 = 1'h0;
  reg round_0_3 = 1'h0;
  reg [3:0] round_1_0 = 4'h0;
  reg [3:0] round_1_1 = 4'h0;
  reg [3:0] round_1_2 = 4'h0;
  reg [3:0] round_1_3 = 4'h0;
  reg [13:0] round_2_0 = 14'h0000;
  reg [13:0] round_2_1 = 14'h0000;
  reg [13:0] round_2_2 = 14'h0000;
  reg [13:0] round_2_3 = 14'h0000;
  reg [13:0] round_3_0 = 14'h0000;
  reg [13:0] round_3_1 = 14'h0000;
  reg [13:0] round_3_2 = 14'h0000;
  reg [13:0] round_3_3 = 14'h0000;
  input rst;
  wire rst;
  input start;
  wire start;
  wire [11:0] steps_first;
  wire [12:0] steps_next;
  output steps_read;
  reg steps_read = 1'h0;
  output [8:0] steps_row;
  wire [8:0] steps_row;
  input stop;
  wire stop;
  wire table_step;
  input threshold;
  wire threshold;
  always @(posedge clk)
    \$signal$18  <= _021_;
  always @(posedge clk)
    bad_row <= _023_;
  always @(posedge clk)
    pass_0_0 <= _024_;
  always @(posedge clk)
    pass_1_0 <= _025_;
  always @(posedge clk)
    round_0_0 <= _026_;
  always @(posedge clk)
    round_1_0 <= _027_;
  always @(posedge clk)
    round_2_0 <= _028_;
  always @(posedge clk)
    round_3_0 <= _029_;
  always @(posedge clk)
    round_0_1 <= _030_;
  always @(posedge clk)
    round_1_1 <= _031_;
  always @(posedge clk)
    round_2_1 <= _032_;
  always @(posedge clk)
    round_3_1 <= _034_;
  always @(posedge clk)
    round_0_2 <= _035_;
  always @(posedge clk)
    round_1_2 <= _036_;
  always @(posedge clk)
    round_2_2 <= _037_;
  always @(posedge clk)
    round_3_2 <= _038_;
  always @(posedge clk)
    round_0_3 <= _039_;
  always @(posedge clk)
    round_1_3 <= _040_;
  always @(posedge clk)
    round_2_3 <= _041_;
  always @(posedge clk)
    round_3_3 <= _042_;
  always @(posedge clk)
    enter_0_0 <= _043_;
  always @(posedge clk)
    enter_0_1 <= _045_;
  always @(posedge clk)
    enter <= _046_;
  always @(posedge clk)
    fresh <= _047_;
  always @(posedge clk)
    finish_0_0 <= _048_;
  always @(posedge clk)
    finish_0_1 <= _049_;
  always @(posedge clk)
    finish_0_2 <= _050_;
  always @(posedge clk)
    finish_0_3 <= _051_;
  always @(posedge clk)
    finish_0_4 <= _052_;
  always @(posedge clk)
    finish_0_5 <= _053_;
  always @(posedge clk)
    finish_0_6 <= _054_;
  always @(posedge clk)
    finish_0_7 <= _056_;
  always @(posedge clk)
    finish_0_8 <= _057_;
  always @(posedge clk)
    finish_0_9 <= _058_;
  assign _000_ = enters & chunk_end;
  assign _011_ = _000_ & \port$6874$182 [0];
  assign _022_ = threshold ? \port$6874$182 [4:1] : 4'h1;
  assign _033_ = \$signal  + _022_;
  assign _044_ = \$signal$8  + \port$6874$182 [4:1];
  assign _055_ = enters ? \$signal  : round_2_3[12:0];
  assign _059_ = ~ threshold;
  assign _060_ = now & _059_;
  assign _061_ = enters ? \$signal$8  : round_3_3[12:0];
  assign _001_ = \$signal$14  >= 10'h200;
  assign _002_ = bias_read & _001_;
  assign _003_ = \$signal$18  >= 10'h200;
  assign _004_ = steps_read & _003_;
  assign _005_ = _002_ | _004_;
  assign _006_ = ~ last;
  assign _007_ = now & _006_;
  assign _008_ = \$signal$14  + 1'h1;
  assign _009_ = \$signal$18  + 1'h1;
  assign _010_ = enter_0_1 | threshold;
  assign now = enters | round_0_3;
  assign _012_ = round_0_3 & threshold;
  assign reads_bias = enters | _012_;
  assign _013_ = enters ? \port$6874$182 [4:1] : round_1_3;
  assign { _014_[4], left_now } = _013_ - 1'h1;
  assign _015_ = ! left_now;
  assign last = now & _015_;
  always @(posedge clk)
    \$signal  <= _016_;
  always @(posedge clk)
    \$signal$8  <= _017_;
  always @(posedge clk)
    bias_read <= _018_;
  always @(posedge clk)
    \$signal$14  <= _019_;
  always @(posedge clk)
    steps_read <= _020_;
  assign _062_ = stop ? 1'h0 : finish_0_8;
  assign _058_ = rst ? 1'h0 : _062_;
  assign _063_ = stop ? 1'h0 : finish_0_7;
  assign _057_ = rst ? 1'h0 : _063_;
  assign _064_ = stop ? 1'h0 : finish_0_6;
  assign _056_ = rst ? 1'h0 : _064_;
  assign _065_ = stop ? 1'h0 : finish_0_5;
  assign _054_ = rst ? 1'h0 : _065_;
  assign _066_ = stop ? 1'h0 : finish_0_4;
  assign _053_ = rst ? 1'h0 : _066_;
  assign _067_ = stop ? 1'h0 : finish_0_3;
  assign _052_ = rst ? 1'h0 : _067_;
  assign _068_ = stop ? 1'h0 : finish_0_2;
  assign _051_ = rst ? 1'h0 : _068_;
  assign _069_ = stop ? 1'h0 : finish_0_1;
  assign _050_ = rst ? 1'h0 : _069_;
  assign _070_ = stop ? 1'h0 : finish_0_0;
  assign _049_ = rst ? 1'h0 : _070_;
  assign _071_ = stop ? 1'h0 : last;
  assign _048_ = rst ? 1'h0 : _071_;
  assign _072_ = stop ? 1'h0 : _010_;
  assign _047_ = rst ? 1'h0 : _072_;
  assign _073_ = stop ? 1'h0 : enter_0_1;
  assign _046_ = rst ? 1'h0 : _073_;
  assign _074_ = stop ? 1'h0 : enter_0_0;
  assign _045_ = rst ? 1'h0 : _074_;
  assign _075_ = stop ? 1'h0 : enters;
  assign _043_ = rst ? 1'h0 : _075_;
  assign _076_ = stop ? 14'h0000 : round_3_2;
  assign _042_ = rst ? 14'h0000 : _076_;
  assign _077_ = stop ? 14'h0000 : round_2_2;
  assign _041_ = rst ? 14'h0000 : _077_;
  assign _078_ = stop ? 4'h0 : round_1_2;
  assign _040_ = rst ? 4'h0 : _078_;
  assign _079_ = stop ? 1'h0 : round_0_2;
  assign _039_ = rst ? 1'h0 : _079_;
  assign _080_ = stop ? 14'h0000 : round_3_1;
  assign _038_ = rst ? 14'h0000 : _080_;
  assign _081_ = stop ? 14'h0000 : round_2_1;
  assign _037_ = rst ? 14'h0000 : _081_;
  assign _082_ = stop ? 4'h0 : round_1_1;
  assign _036_ = rst ? 4'h0 : _082_;
  assign _083_ = stop ? 1'h0 : round_0_1;
  assign _035_ = rst ? 1'h0 : _083_;
  assign _084_ = stop ? 14'h0000 : round_3_0;
  assign _034_ = rst ? 14'h0000 : _084_;
  assign _085_ = stop ? 14'h0000 : round_2_0;
  assign _032_ = rst ? 14'h0000 : _085_;
  assign _086_ = stop ? 4'h0 : round_1_0;
  assign _031_ = rst ? 4'h0 : _086_;
  assign _087_ = stop ? 1'h0 : round_0_0;
  assign _030_ = rst ? 1'h0 : _087_;
  assign _088_ = stop ? 14'h0000 : _009_;
  assign _029_ = rst ? 14'h0000 : _088_;
  assign _089_ = stop ? 14'h0000 : _008_;
  assign _028_ = rst ? 14'h0000 : _089_;
  assign _090_ = stop ? 4'h0 : pass_1_0;
  assign _027_ = rst ? 4'h0 : _090_;
  assign _091_ = stop ? 1'h0 : pass_0_0;
  assign _026_ = rst ? 1'h0 : _091_;
  assign _092_ = stop ? 4'h0 : left_now;
  assign _025_ = rst ? 4'h0 : _092_;
  assign _093_ = stop ? 1'h0 : _007_;
  assign _024_ = rst ? 1'h0 : _093_;
  assign _094_ = stop ? 1'h0 : _005_;
  assign _023_ = rst ? 1'h0 : _094_;
  assign _095_ = stop ? 13'h0000 : _061_;
  assign _021_ = rst ? 13'h0000 : _095_;
  assign _096_ = stop ? 1'h0 : _060_;
  assign _020_ = rst ? 1'h0 : _096_;
  assign _097_ = stop ? 13'h0000 : _055_;
  assign _019_ = rst ? 13'h0000 : _097_;
  assign _098_ = stop ? 1'h0 : reads_bias;
  assign _018_ = rst ? 1'h0 : _098_;
  assign _099_ = _011_ ? _044_[12:0] : \$signal$8 ;
  assign _100_ = start ? { 1'h0, \port$5639$158 [23:12] } : _099_;
  assign _101_ = stop ? 13'h0000 : _100_;
  assign _017_ = rst ? 13'h0000 : _101_;
  assign _102_ = _011_ ? _033_[12:0] : \$signal ;
  assign _103_ = start ? { 1'h0, \port$5639$158 [11:0] } : _102_;
  assign _104_ = stop ? 13'h0000 : _103_;
  assign _016_ = rst ? 13'h0000 : _104_;
  assign _014_[3:0] = left_now;
  assign steps_row = \$signal$18 [8:0];
  assign bias_row = \$signal$14 [8:0];
  assign finish = finish_0_9;
  assign \$like  = round_1_3;
  assign again = round_0_3;
  assign steps_next = round_3_3[12:0];
  assign \$signal$15  = round_2_3[12:0];
  assign passes = \port$6874$182 [4:1];
  assign steps_first = \port$5639$158 [23:12];
  assign bias_first = \port$5639$158 [11:0];
  assign table_step = \port$6874$182 [0];
endmodule

module tnthw_t16x16a2_vector_unit_results(rst, stop, write__held, finish, result, write__en, done, start, instruction, write__data, write__mask, write__address, clk);
  wire _000_;
  wire [14:0] _001_;
  wire [20:0] _002_;
  wire [20:0] _003_;
  wire [20:0] _004_;
  wire [20:0] _005_;
  wire _006_;
  wire _007_;
  wire [2:0] _008_;
  wire [14:0] _009_;
  wire [16:0] _010_;
  wire [16:0] _011_;
  wire [16:0] _012_;
  wire [22:0] _013_;
  wire [17:0] _014_;
  wire [1:0] _015_;
  wire [17:0] _016_;
  wire [20:0] _017_;
  wire [1:0] _018_;
  wire _019_;
  wire [1:0] _020_;
  wire [127:0] _021_;
  wire [16:0] _022_;
  wire [16:0] _023_;
  wire [16:0] _024_;
  wire [8:0] _025_;
  wire _026_;
  wire [19:0] _027_;
  wire [19:0] _028_;
  wire [19:0] _029_;
  wire [19:0] _030_;
  wire [19:0] _031_;
  wire [14:0] _032_;
  wire [14:0] _033_;
  wire _034_;
  wire [8:0] _035_;
  wire [14:0] _036_;
  wire [14:0] _037_;
  wire [8:0] _038_;
  wire [14:0] _039_;
  wire [14:0] _040_;
  wire [8:0] _041_;
  wire [14:0] _042_;
  wire [14:0] _043_;
  wire [8:0] _044_;
  wire [14:0] _045_;
  wire [14:0] _046_;
  wire [14:0] _047_;
  wire [8:0] _048_;
  wire [14:0] _049_;
  wire [14:0] _050_;
  wire [8:0] _051_;
  wire [14:0] _052_;
  wire [14:0] _053_;
  wire [8:0] _054_;
  wire [14:0] _055_;
  wire [14:0] _056_;
  wire [14:0] _057_;
  wire [8:0] _058_;
  wire [14:0] _059_;
  wire [14:0] _060_;
  wire [8:0] _061_;
  wire [14:0] _062_;
  wire [14:0] _063_;
  wire [8:0] _064_;
  wire [14:0] _065_;
  wire [14:0] _066_;
  wire [8:0] _067_;
  wire [8:0] _068_;
  wire [14:0] _069_;
  wire [14:0] _070_;
  wire [8:0] _071_;
  wire [14:0] _072_;
  wire [14:0] _073_;
  wire [8:0] _074_;
  wire [14:0] _075_;
  wire [14:0] _076_;
  wire [8:0] _077_;
  wire _078_;
  wire [19:0] _079_;
  wire [19:0] _080_;
  wire [19:0] _081_;
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
  wire [19:0] _092_;
  wire [19:0] _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire [16:0] _099_;
  wire [16:0] _100_;
  wire [16:0] _101_;
  wire [16:0] _102_;
  wire [16:0] _103_;
  wire [16:0] _104_;
  wire [16:0] _105_;
  wire [16:0] _106_;
  wire [16:0] _107_;
  wire [16:0] _108_;
  wire [7:0] _109_;
  wire [7:0] _110_;
  wire [7:0] _111_;
  wire [7:0] _112_;
  wire [7:0] _113_;
  wire [7:0] _114_;
  wire [7:0] _115_;
  wire [7:0] _116_;
  wire [7:0] _117_;
  wire [7:0] _118_;
  wire [7:0] _119_;
  wire [7:0] _120_;
  wire [7:0] _121_;
  wire [7:0] _122_;
  wire [7:0] _123_;
  wire [7:0] _124_;
  wire [1:0] _125_;
  wire _126_;
  wire [1:0] _127_;
  wire [1:0] _128_;
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
  reg [1:0] \$like  = 2'h0;
  reg [127:0] \$like$10  = 128'h00000000000000000000000000000000;
  reg [1:0] \$signal  = 2'h0;
  wire \$signal$14 ;
  wire [19:0] \$signal$18 ;
  reg [19:0] \$signal$19  = 20'h00000;
  wire [19:0] \$signal$21 ;
  reg [19:0] \$signal$22  = 20'h00000;
  reg [19:0] \$signal$33  = 20'h00000;
  wire \$signal$6 ;
  wire chunk_end;
  reg [16:0] chunks_left = 17'h00000;
  input clk;
  wire clk;
  output done;
  wire done;
  input finish;
  wire finish;
  wire [15:0] held;
  input [407:0] instruction;
  wire [407:0] instruction;
  reg lane_chunk = 1'h0;
  wire [31:0] lanes;
  wire last;
  wire [1:0] left_now;
  reg more = 1'h0;
  reg [19:0] planes_pitch = 20'h00000;
  reg [16:0] positions_left = 17'h00000;
  reg [16:0] positions_whole = 17'h00000;
  input [127:0] result;
  wire [127:0] result;
  input rst;
  wire rst;
  input start;
  wire start;
  input stop;
  wire stop;
  wire [127:0] values;
  output [19:0] write__address;
  reg [19:0] write__address = 20'h00000;
  output [31:0] write__data;
  wire [31:0] write__data;
  output write__en;
  wire write__en;
  input [15:0] write__held;
  wire [15:0] write__held;
  output write__mask;
  wire write__mask;
  assign _000_ = | \$like ;
  assign left_now = finish ? { \$like [1], _000_ } : \$signal ;
  assign \$signal$6  = finish | more;
  assign _034_ = ! left_now;
  assign last = \$signal$6  & _034_;
  assign _045_ = finish ? { 1'h0, result[7:0], 6'h00 } : { 7'h00, \$like$10 [7:0] };
  assign _056_ = finish ? { 3'h0, result[7:0], 4'h0 } : { 7'h00, \$like$10 [7:0] };
  assign _067_ = finish ? { 1'h0, result[7:0] } : { 1'h0, \$like$10 [7:0] };
  assign _001_ = finish ? { 1'h0, result[15:8], 6'h00 } : { 7'h00, \$like$10 [15:8] };
  assign _009_ = finish ? { 3'h0, result[15:8], 4'h0 } : { 7'h00, \$like$10 [15:8] };
  assign _025_ = finish ? { 1'h0, result[15:8] } : { 1'h0, \$like$10 [15:8] };
  assign _032_ = finish ? { 1'h0, result[23:16], 6'h00 } : { 7'h00, \$like$10 [23:16] };
  assign _033_ = finish ? { 3'h0, result[23:16], 4'h0 } : { 7'h00, \$like$10 [23:16] };
  assign _035_ = finish ? { 1'h0, result[23:16] } : { 1'h0, \$like$10 [23:16] };
  assign _036_ = finish ? { 1'h0, result[31:24], 6'h00 } : { 7'h00, \$like$10 [31:24] };
  assign _037_ = finish ? { 3'h0, result[31:24], 4'h0 } : { 7'h00, \$like$10 [31:24] };
  assign _038_ = finish ? { 1'h0, result[31:24] } : { 1'h0, \$like$10 [31:24] };
  assign _039_ = finish ? { 1'h0, result[39:32], 6'h00 } : { 7'h00, \$like$10 [39:32] };
  assign _040_ = finish ? { 3'h0, result[39:32], 4'h0 } : { 7'h00, \$like$10 [39:32] };
  assign _041_ = finish ? { 1'h0, result[39:32] } : { 1'h0, \$like$10 [39:32] };
  assign _042_ = finish ? { 1'h0, result[47:40], 6'h00 } : { 7'h00, \$like$10 [47:40] };
  assign _043_ = finish ? { 3'h0, result[47:40], 4'h0 } : { 7'h00, \$like$10 [47:40] };
  assign _044_ = finish ? { 1'h0, result[47:40] } : { 1'h0, \$like$10 [47:40] };
  assign _046_ = finish ? { 1'h0, result[55:48], 6'h00 } : { 7'h00, \$like$10 [55:48] };
  assign _047_ = finish ? { 3'h0, result[55:48], 4'h0 } : { 7'h00, \$like$10 [55:48] };
  assign _048_ = finish ? { 1'h0, result[55:48] } : { 1'h0, \$like$10 [55:48] };
  assign _049_ = finish ? { 1'h0, result[63:56], 6'h00 } : { 7'h00, \$like$10 [63:56] };
  assign _050_ = finish ? { 3'h0, result[63:56], 4'h0 } : { 7'h00, \$like$10 [63:56] };
  assign _051_ = finish ? { 1'h0, result[63:56] } : { 1'h0, \$like$10 [63:56] };
  assign _052_ = finish ? { 1'h0, result[71:64], 6'h00 } : { 7'h00, \$like$10 [71:64] };
  assign _053_ = finish ? { 3'h0, result[71:64], 4'h0 } : { 7'h00, \$like$10 [71:64] };
  assign _054_ = finish ? { 1'h0, result[71:64] } : { 1'h0, \$like$10 [71:64] };
  assign _055_ = finish ? { 1'h0, result[79:72], 6'h00 } : { 7'h00, \$like$10 [79:72] };
  assign _057_ = finish ? { 3'h0, result[79:72], 4'h0 } : { 7'h00, \$like$10 [79:72] };
  assign _058_ = finish ? { 1'h0, result[79:72] } : { 1'h0, \$like$10 [79:72] };
  assign _059_ = finish ? { 1'h0, result[87:80], 6'h00 } : { 7'h00, \$like$10 [87:80] };
  assign _060_ = finish ? { 3'h0, result[87:80], 4'h0 } : { 7'h00, \$like$10 [87:80] };
  assign _061_ = finish ? { 1'h0, result[87:80] } : { 1'h0, \$like$10 [87:80] };
  assign _062_ = finish ? { 1'h0, result[95:88], 6'h00 } : { 7'h00, \$like$10 [95:88] };
  assign _063_ = finish ? { 3'h0, result[95:88], 4'h0 } : { 7'h00, \$like$10 [95:88] };
  assign _064_ = finish ? { 1'h0, result[95:88] } : { 1'h0, \$like$10 [95:88] };
  assign _065_ = finish ? { 1'h0, result[103:96], 6'h00 } : { 7'h00, \$like$10 [103:96] };
  assign _066_ = finish ? { 3'h0, result[103:96], 4'h0 } : { 7'h00, \$like$10 [103:96] };
  assign _068_ = finish ? { 1'h0, result[103:96] } : { 1'h0, \$like$10 [103:96] };
  assign _069_ = finish ? { 1'h0, result[111:104], 6'h00 } : { 7'h00, \$like$10 [111:104] };
  assign _070_ = finish ? { 3'h0, result[111:104], 4'h0 } : { 7'h00, \$like$10 [111:104] };
  assign _071_ = finish ? { 1'h0, result[111:104] } : { 1'h0, \$like$10 [111:104] };
  assign _072_ = finish ? { 1'h0, result[119:112], 6'h00 } : { 7'h00, \$like$10 [119:112] };
  assign _073_ = finish ? { 3'h0, result[119:112], 4'h0 } : { 7'h00, \$like$10 [119:112] };
  assign _074_ = finish ? { 1'h0, result[119:112] } : { 1'h0, \$like$10 [119:112] };
  assign _075_ = finish ? { 1'h0, result[127:120], 6'h00 } : { 7'h00, \$like$10 [127:120] };
  assign _076_ = finish ? { 3'h0, result[127:120], 4'h0 } : { 7'h00, \$like$10 [127:120] };
  assign _077_ = finish ? { 1'h0, result[127:120] } : { 1'h0, \$like$10 [127:120] };
  assign chunk_end = last & positions_left[16];
  assign _078_ = ! lane_chunk;
  assign \$signal$14  = positions_left[16] & _078_;
  assign done = chunk_end & chunks_left[16];
  assign { _002_[20], \$signal$18  } = \$signal$19  + planes_pitch;
  assign _003_ = \$signal$22  + 1'h1;
  assign _004_ = positions_left[16] ? { 1'h0, \$signal$19  } : _003_;
  assign { _005_[20], \$signal$21  } = \$signal$14  ? { 1'h0, \$signal$18  } : _004_;
  assign _006_ = ~ last;
  assign _007_ = \$signal$6  & _006_;
  assign _008_ = left_now - 1'h1;
  assign _010_ = instruction[157:142] - 2'h2;
  assign _011_ = instruction[157:142] - 2'h2;
  assign _012_ = instruction[131:116] - 2'h2;
  assign _013_ = instruction[107:88] << instruction[133:132];
  assign _014_ = $signed(chunks_left) - $signed(2'h1);
  assign _015_ = lane_chunk + 1'h1;
  assign _016_ = $signed(positions_left) - $signed(2'h1);
  assign _017_ = write__address + \$signal$33 ;
  always @(posedge clk)
    \$like  <= _018_;
  always @(posedge clk)
    more <= _019_;
  always @(posedge clk)
    \$signal  <= _020_;
  always @(posedge clk)
    \$like$10  <= _021_;
  always @(posedge clk)
    positions_left <= _022_;
  always @(posedge clk)
    positions_whole <= _023_;
  always @(posedge clk)
    chunks_left <= _024_;
  always @(posedge clk)
    lane_chunk <= _026_;
  always @(posedge clk)
    \$signal$33  <= _027_;
  always @(posedge clk)
    planes_pitch <= _028_;
  always @(posedge clk)
    \$signal$19  <= _029_;
  always @(posedge clk)
    \$signal$22  <= _030_;
  always @(posedge clk)
    write__address <= _031_;
  assign _079_ = \$signal$6  ? _017_[19:0] : write__address;
  assign _080_ = last ? \$signal$21  : _079_;
  assign _081_ = start ? instruction[87:68] : _080_;
  assign _082_ = stop ? 20'h00000 : _081_;
  assign _031_ = rst ? 20'h00000 : _082_;
  assign _083_ = last ? \$signal$21  : \$signal$22 ;
  assign _084_ = start ? instruction[87:68] : _083_;
  assign _085_ = stop ? 20'h00000 : _084_;
  assign _030_ = rst ? 20'h00000 : _085_;
  assign _086_ = positions_left[16] ? \$signal$21  : \$signal$19 ;
  assign _087_ = last ? _086_ : \$signal$19 ;
  assign _088_ = start ? instruction[87:68] : _087_;
  assign _089_ = stop ? 20'h00000 : _088_;
  assign _029_ = rst ? 20'h00000 : _089_;
  assign _090_ = start ? _013_[19:0] : planes_pitch;
  assign _091_ = stop ? 20'h00000 : _090_;
  assign _028_ = rst ? 20'h00000 : _091_;
  assign _092_ = start ? instruction[107:88] : \$signal$33 ;
  assign _093_ = stop ? 20'h00000 : _092_;
  assign _027_ = rst ? 20'h00000 : _093_;
  assign _094_ = positions_left[16] ? _015_[0] : lane_chunk;
  assign _095_ = \$signal$14  ? 1'h0 : _094_;
  assign _096_ = last ? _095_ : lane_chunk;
  assign _097_ = start ? instruction[108] : _096_;
  assign _098_ = stop ? 1'h0 : _097_;
  assign _026_ = rst ? 1'h0 : _098_;
  assign _099_ = positions_left[16] ? _014_[16:0] : chunks_left;
  assign _100_ = last ? _099_ : chunks_left;
  assign _101_ = start ? _012_ : _100_;
  assign _102_ = stop ? 17'h00000 : _101_;
  assign _024_ = rst ? 17'h00000 : _102_;
  assign _103_ = start ? _011_ : positions_whole;
  assign _104_ = stop ? 17'h00000 : _103_;
  assign _023_ = rst ? 17'h00000 : _104_;
  assign _105_ = positions_left[16] ? positions_whole : _016_[16:0];
  assign _106_ = last ? _105_ : positions_left;
  assign _107_ = start ? _010_ : _106_;
  assign _108_ = stop ? 17'h00000 : _107_;
  assign _022_ = rst ? 17'h00000 : _108_;
  assign _109_ = stop ? 8'h00 : { values[125:120], 2'h0 };
  assign _021_[127:120] = rst ? 8'h00 : _109_;
  assign _110_ = stop ? 8'h00 : { values[101:96], 2'h0 };
  assign _021_[103:96] = rst ? 8'h00 : _110_;
  assign _111_ = stop ? 8'h00 : { values[93:88], 2'h0 };
  assign _021_[95:88] = rst ? 8'h00 : _111_;
  assign _112_ = stop ? 8'h00 : { values[85:80], 2'h0 };
  assign _021_[87:80] = rst ? 8'h00 : _112_;
  assign _113_ = stop ? 8'h00 : { values[77:72], 2'h0 };
  assign _021_[79:72] = rst ? 8'h00 : _113_;
  assign _114_ = stop ? 8'h00 : { values[69:64], 2'h0 };
  assign _021_[71:64] = rst ? 8'h00 : _114_;
  assign _115_ = stop ? 8'h00 : { values[61:56], 2'h0 };
  assign _021_[63:56] = rst ? 8'h00 : _115_;
  assign _116_ = stop ? 8'h00 : { values[53:48], 2'h0 };
  assign _021_[55:48] = rst ? 8'h00 : _116_;
  assign _117_ = stop ? 8'h00 : { values[45:40], 2'h0 };
  assign _021_[47:40] = rst ? 8'h00 : _117_;
  assign _118_ = stop ? 8'h00 : { values[37:32], 2'h0 };
  assign _021_[39:32] = rst ? 8'h00 : _118_;
  assign _119_ = stop ? 8'h00 : { values[29:24], 2'h0 };
  assign _021_[31:24] = rst ? 8'h00 : _119_;
  assign _120_ = stop ? 8'h00 : { values[21:16], 2'h0 };
  assign _021_[23:16] = rst ? 8'h00 : _120_;
  assign _121_ = stop ? 8'h00 : { values[13:8], 2'h0 };
  assign _021_[15:8] = rst ? 8'h00 : _121_;
  assign _122_ = stop ? 8'h00 : { values[5:0], 2'h0 };
  assign _021_[7:0] = rst ? 8'h00 : _122_;
  assign _123_ = stop ? 8'h00 : { values[117:112], 2'h0 };
  assign _021_[119:112] = rst ? 8'h00 : _123_;
  assign _124_ = stop ? 8'h00 : { values[109:104], 2'h0 };
  assign _021_[111:104] = rst ? 8'h00 : _124_;
  assign _125_ = stop ? 2'h0 : _008_[1:0];
  assign _020_ = rst ? 2'h0 : _125_;
  assign _126_ = stop ? 1'h0 : _007_;
  assign _019_ = rst ? 1'h0 : _126_;
  assign _127_ = start ? instruction[133:132] : \$like ;
  assign _128_ = stop ? 2'h0 : _127_;
  assign _018_ = rst ? 2'h0 : _128_;
  assign write__mask = lane_chunk ? 1'h0 : 1'h1;
  function [7:0] _341_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _341_ = b[7:0];
      3'b?1?:
        _341_ = b[15:8];
      3'b1??:
        _341_ = b[23:16];
      default:
        _341_ = a;
    endcase
  endfunction
  assign { write__data[31:30], values[125:120] } = _341_(8'h00, { _075_[7:0], _076_[7:0], _077_[7:0] }, { _131_, _130_, _129_ });
  assign _129_ = \$like  == 2'h2;
  assign _130_ = \$like  == 2'h1;
  assign _131_ = ! \$like ;
  function [7:0] _345_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _345_ = b[7:0];
      3'b?1?:
        _345_ = b[15:8];
      3'b1??:
        _345_ = b[23:16];
      default:
        _345_ = a;
    endcase
  endfunction
  assign { write__data[29:28], values[117:112] } = _345_(8'h00, { _072_[7:0], _073_[7:0], _074_[7:0] }, { _134_, _133_, _132_ });
  assign _132_ = \$like  == 2'h2;
  assign _133_ = \$like  == 2'h1;
  assign _134_ = ! \$like ;
  function [7:0] _349_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _349_ = b[7:0];
      3'b?1?:
        _349_ = b[15:8];
      3'b1??:
        _349_ = b[23:16];
      default:
        _349_ = a;
    endcase
  endfunction
  assign { write__data[27:26], values[109:104] } = _349_(8'h00, { _069_[7:0], _070_[7:0], _071_[7:0] }, { _137_, _136_, _135_ });
  assign _135_ = \$like  == 2'h2;
  assign _136_ = \$like  == 2'h1;
  assign _137_ = ! \$like ;
  function [7:0] _353_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _353_ = b[7:0];
      3'b?1?:
        _353_ = b[15:8];
      3'b1??:
        _353_ = b[23:16];
      default:
        _353_ = a;
    endcase
  endfunction
  assign { write__data[25:24], values[101:96] } = _353_(8'h00, { _065_[7:0], _066_[7:0], _068_[7:0] }, { _140_, _139_, _138_ });
  assign _138_ = \$like  == 2'h2;
  assign _139_ = \$like  == 2'h1;
  assign _140_ = ! \$like ;
  function [7:0] _357_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _357_ = b[7:0];
      3'b?1?:
        _357_ = b[15:8];
      3'b1??:
        _357_ = b[23:16];
      default:
        _357_ = a;
    endcase
  endfunction
  assign { write__data[23:22], values[93:88] } = _357_(8'h00, { _062_[7:0], _063_[7:0], _064_[7:0] }, { _143_, _142_, _141_ });
  assign _141_ = \$like  == 2'h2;
  assign _142_ = \$like  == 2'h1;
  assign _143_ = ! \$like ;
  function [7:0] _361_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _361_ = b[7:0];
      3'b?1?:
        _361_ = b[15:8];
      3'b1??:
        _361_ = b[23:16];
      default:
        _361_ = a;
    endcase
  endfunction
  assign { write__data[21:20], values[85:80] } = _361_(8'h00, { _059_[7:0], _060_[7:0], _061_[7:0] }, { _146_, _145_, _144_ });
  assign _144_ = \$like  == 2'h2;
  assign _145_ = \$like  == 2'h1;
  assign _146_ = ! \$like ;
  function [7:0] _365_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _365_ = b[7:0];
      3'b?1?:
        _365_ = b[15:8];
      3'b1??:
        _365_ = b[23:16];
      default:
        _365_ = a;
    endcase
  endfunction
  assign { write__data[19:18], values[77:72] } = _365_(8'h00, { _055_[7:0], _057_[7:0], _058_[7:0] }, { _149_, _148_, _147_ });
  assign _147_ = \$like  == 2'h2;
  assign _148_ = \$like  == 2'h1;
  assign _149_ = ! \$like ;
  function [7:0] _369_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _369_ = b[7:0];
      3'b?1?:
        _369_ = b[15:8];
      3'b1??:
        _369_ = b[23:16];
      default:
        _369_ = a;
    endcase
  endfunction
  assign { write__data[17:16], values[69:64] } = _369_(8'h00, { _052_[7:0], _053_[7:0], _054_[7:0] }, { _152_, _151_, _150_ });
  assign _150_ = \$like  == 2'h2;
  assign _151_ = \$like  == 2'h1;
  assign _152_ = ! \$like ;
  function [7:0] _373_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _373_ = b[7:0];
      3'b?1?:
        _373_ = b[15:8];
      3'b1??:
        _373_ = b[23:16];
      default:
        _373_ = a;
    endcase
  endfunction
  assign { write__data[15:14], values[61:56] } = _373_(8'h00, { _049_[7:0], _050_[7:0], _051_[7:0] }, { _155_, _154_, _153_ });
  assign _153_ = \$like  == 2'h2;
  assign _154_ = \$like  == 2'h1;
  assign _155_ = ! \$like ;
  function [7:0] _377_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _377_ = b[7:0];
      3'b?1?:
        _377_ = b[15:8];
      3'b1??:
        _377_ = b[23:16];
      default:
        _377_ = a;
    endcase
  endfunction
  assign { write__data[13:12], values[53:48] } = _377_(8'h00, { _046_[7:0], _047_[7:0], _048_[7:0] }, { _158_, _157_, _156_ });
  assign _156_ = \$like  == 2'h2;
  assign _157_ = \$like  == 2'h1;
  assign _158_ = ! \$like ;
  function [7:0] _381_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _381_ = b[7:0];
      3'b?1?:
        _381_ = b[15:8];
      3'b1??:
        _381_ = b[23:16];
      default:
        _381_ = a;
    endcase
  endfunction
  assign { write__data[11:10], values[45:40] } = _381_(8'h00, { _042_[7:0], _043_[7:0], _044_[7:0] }, { _161_, _160_, _159_ });
  assign _159_ = \$like  == 2'h2;
  assign _160_ = \$like  == 2'h1;
  assign _161_ = ! \$like ;
  function [7:0] _385_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _385_ = b[7:0];
      3'b?1?:
        _385_ = b[15:8];
      3'b1??:
        _385_ = b[23:16];
      default:
        _385_ = a;
    endcase
  endfunction
  assign { write__data[9:8], values[37:32] } = _385_(8'h00, { _039_[7:0], _040_[7:0], _041_[7:0] }, { _164_, _163_, _162_ });
  assign _162_ = \$like  == 2'h2;
  assign _163_ = \$like  == 2'h1;
  assign _164_ = ! \$like ;
  function [7:0] _389_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _389_ = b[7:0];
      3'b?1?:
        _389_ = b[15:8];
      3'b1??:
        _389_ = b[23:16];
      default:
        _389_ = a;
    endcase
  endfunction
  assign { write__data[7:6], values[29:24] } = _389_(8'h00, { _036_[7:0], _037_[7:0], _038_[7:0] }, { _167_, _166_, _165_ });
  assign _165_ = \$like  == 2'h2;
  assign _166_ = \$like  == 2'h1;
  assign _167_ = ! \$like ;
  function [7:0] _393_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _393_ = b[7:0];
      3'b?1?:
        _393_ = b[15:8];
      3'b1??:
        _393_ = b[23:16];
      default:
        _393_ = a;
    endcase
  endfunction
  assign { write__data[5:4], values[21:16] } = _393_(8'h00, { _032_[7:0], _033_[7:0], _035_[7:0] }, { _170_, _169_, _168_ });
  assign _168_ = \$like  == 2'h2;
  assign _169_ = \$like  == 2'h1;
  assign _170_ = ! \$like ;
  function [7:0] _397_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _397_ = b[7:0];
      3'b?1?:
        _397_ = b[15:8];
      3'b1??:
        _397_ = b[23:16];
      default:
        _397_ = a;
    endcase
  endfunction
  assign { write__data[3:2], values[13:8] } = _397_(8'h00, { _001_[7:0], _009_[7:0], _025_[7:0] }, { _173_, _172_, _171_ });
  assign _171_ = \$like  == 2'h2;
  assign _172_ = \$like  == 2'h1;
  assign _173_ = ! \$like ;
  function [7:0] _401_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _401_ = b[7:0];
      3'b?1?:
        _401_ = b[15:8];
      3'b1??:
        _401_ = b[23:16];
      default:
        _401_ = a;
    endcase
  endfunction
  assign { write__data[1:0], values[5:0] } = _401_(8'h00, { _045_[7:0], _056_[7:0], _067_[7:0] }, { _176_, _175_, _174_ });
  assign _174_ = \$like  == 2'h2;
  assign _175_ = \$like  == 2'h1;
  assign _176_ = ! \$like ;
  assign _005_[19:0] = \$signal$21 ;
  assign _002_[19:0] = \$signal$18 ;
  assign write__en = \$signal$6 ;
  assign held = write__held;
  assign { values[127:126], values[119:118], values[111:110], values[103:102], values[95:94], values[87:86], values[79:78], values[71:70], values[63:62], values[55:54], values[47:46], values[39:38], values[31:30], values[23:22], values[15:14], values[7:6] } = write__data;
  assign lanes = write__data;
endmodule

module tnthw_t16x16a2_vector_unit_steps_617(rst, stop, valid, address, start, instruction, held, second, first_tap, place, first_digit, result_end, step, chunk_end, group, lane_chunk, index, clk);
  wire _000_;
  wire _001_;
  wire [1:0] _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire [7:0] _006_;
  wire [7:0] _007_;
  wire [8:0] _008_;
  wire [8:0] _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire [9:0] _017_;
  wire _018_;
  wire _019_;
  wire [16:0] _020_;
  wire [16:0] _021_;
  wire [16:0] _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire [17:0] _027_;
  wire [1:0] _028_;
  wire [1:0] _029_;
  wire _030_;
  wire [1:0] _031_;
  wire [17:0] _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire [19:0] _038_;
  wire _039_;
  wire _040_;
  wire [19:0] _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire [1:0] _048_;
  wire [1:0] _049_;
  wire [1:0] _050_;
  wire [22:0] _051_;
  wire _052_;
  wire [22:0] _053_;
  wire _054_;
  wire [20:0] _055_;
  wire [20:0] _056_;
  wire _057_;
  wire _058_;
  wire [19:0] _059_;
  wire [20:0] _060_;
  wire [20:0] _061_;
  wire [20:0] _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire [1:0] _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire [1:0] _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire [1:0] _082_;
  wire [1:0] _083_;
  wire [1:0] _084_;
  wire _085_;
  wire [1:0] _086_;
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
  wire [19:0] _108_;
  wire [20:0] _109_;
  wire [19:0] _110_;
  wire [20:0] _111_;
  wire [19:0] _112_;
  wire [22:0] _113_;
  wire [19:0] _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire [1:0] _119_;
  wire [1:0] _120_;
  wire _121_;
  wire [407:0] _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire [1:0] _128_;
  wire [1:0] _129_;
  wire [1:0] _130_;
  wire _131_;
  wire [6:0] _132_;
  wire [6:0] _133_;
  wire [6:0] _134_;
  wire [6:0] _135_;
  wire _136_;
  wire _137_;
  wire _138_;
  wire _139_;
  wire _140_;
  wire [8:0] _141_;
  wire [8:0] _142_;
  wire _143_;
  wire _144_;
  wire _145_;
  wire _146_;
  wire _147_;
  wire [16:0] _148_;
  wire [16:0] _149_;
  wire [16:0] _150_;
  wire _151_;
  wire _152_;
  wire _153_;
  wire _154_;
  wire _155_;
  wire [19:0] _156_;
  wire [19:0] _157_;
  wire [19:0] _158_;
  wire [19:0] _159_;
  wire [19:0] _160_;
  wire [19:0] _161_;
  wire [19:0] _162_;
  wire [19:0] _163_;
  wire [19:0] _164_;
  wire _165_;
  wire [19:0] _166_;
  wire [1:0] _167_;
  wire _168_;
  wire [1:0] _169_;
  wire [1:0] _170_;
  wire _171_;
  wire _172_;
  wire _173_;
  wire _174_;
  wire _175_;
  wire _176_;
  wire [1:0] _177_;
  wire [1:0] _178_;
  wire [1:0] _179_;
  wire _180_;
  wire _181_;
  wire _182_;
  wire _183_;
  wire _184_;
  wire _185_;
  wire _186_;
  wire [1:0] _187_;
  wire [1:0] _188_;
  wire [1:0] _189_;
  wire [1:0] _190_;
  wire [2:0] _191_;
  wire [2:0] _192_;
  wire _193_;
  wire _194_;
  wire [6:0] _195_;
  wire [6:0] _196_;
  wire [6:0] _197_;
  wire [6:0] _198_;
  wire _199_;
  wire _200_;
  wire _201_;
  wire _202_;
  wire _203_;
  wire _204_;
  wire [1:0] _205_;
  wire [1:0] _206_;
  wire [1:0] _207_;
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
  wire [1:0] _227_;
  wire [1:0] _228_;
  wire _229_;
  wire _230_;
  wire _231_;
  wire _232_;
  wire _233_;
  wire [19:0] _234_;
  wire [19:0] _235_;
  wire [19:0] _236_;
  wire [19:0] _237_;
  wire [19:0] _238_;
  wire [19:0] _239_;
  wire [19:0] _240_;
  wire [19:0] _241_;
  wire [19:0] _242_;
  wire [19:0] _243_;
  wire [19:0] _244_;
  wire [19:0] _245_;
  wire [19:0] _246_;
  wire [19:0] _247_;
  wire [19:0] _248_;
  wire [19:0] _249_;
  wire [19:0] _250_;
  wire [19:0] _251_;
  wire [19:0] _252_;
  wire [19:0] _253_;
  wire [19:0] _254_;
  wire [19:0] _255_;
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
  wire [16:0] _268_;
  wire [16:0] _269_;
  wire [16:0] _270_;
  wire [16:0] _271_;
  wire [16:0] _272_;
  wire [16:0] _273_;
  wire [16:0] _274_;
  wire [16:0] _275_;
  wire [16:0] _276_;
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
  wire [8:0] _288_;
  wire [8:0] _289_;
  wire [8:0] _290_;
  wire [8:0] _291_;
  wire [8:0] _292_;
  wire [8:0] _293_;
  wire _294_;
  wire _295_;
  wire _296_;
  wire _297_;
  wire _298_;
  wire _299_;
  wire _300_;
  wire _301_;
  wire _302_;
  wire [6:0] _303_;
  wire [6:0] _304_;
  wire [6:0] _305_;
  wire [6:0] _306_;
  wire [6:0] _307_;
  wire [6:0] _308_;
  wire [6:0] _309_;
  wire [6:0] _310_;
  wire [6:0] _311_;
  wire [6:0] _312_;
  wire [6:0] _313_;
  wire [6:0] _314_;
  wire [6:0] _315_;
  wire [6:0] _316_;
  wire _317_;
  wire _318_;
  wire _319_;
  wire _320_;
  wire [1:0] _321_;
  wire [1:0] _322_;
  wire [1:0] _323_;
  wire [1:0] _324_;
  wire [1:0] _325_;
  wire [1:0] _326_;
  wire [1:0] _327_;
  wire [1:0] _328_;
  wire _329_;
  wire _330_;
  wire _331_;
  wire _332_;
  wire _333_;
  wire _334_;
  wire _335_;
  wire _336_;
  wire _337_;
  wire _338_;
  wire [407:0] _339_;
  wire [407:0] _340_;
  reg \$signal  = 1'h0;
  reg [1:0] \$signal$12  = 2'h0;
  reg \$signal$20  = 1'h0;
  reg \$signal$21  = 1'h0;
  reg \$signal$22  = 1'h0;
  reg \$signal$23  = 1'h0;
  reg \$signal$25  = 1'h0;
  reg \$signal$28  = 1'h0;
  wire \$signal$29 ;
  reg \$signal$38  = 1'h0;
  wire [19:0] \$signal$49 ;
  reg [19:0] \$signal$53  = 20'h00000;
  wire \$signal$58 ;
  wire \$signal$9 ;
  output [19:0] address;
  wire [19:0] address;
  wire [19:0] \address$88 ;
  reg [19:0] base_a = 20'h00000;
  reg [19:0] base_a_digit = 20'h00000;
  wire [19:0] base_a_next;
  reg [19:0] base_a_plane = 20'h00000;
  reg [19:0] base_b = 20'h00000;
  reg [19:0] base_b_digit = 20'h00000;
  wire [19:0] base_b_next;
  reg [19:0] base_b_plane = 20'h00000;
  output chunk_end;
  reg chunk_end = 1'h0;
  reg [16:0] chunks_left = 17'h00000;
  input clk;
  wire clk;
  wire [13:0] column_x;
  wire [3:0] dilation_x;
  wire [3:0] dilation_y;
  wire ends;
  wire ends_chunk;
  output first_digit;
  reg first_digit = 1'h0;
  output first_tap;
  reg first_tap = 1'h0;
  output group;
  reg group = 1'h0;
  wire [13:0] height;
  output [407:0] held;
  reg [407:0] held = 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [292:0] \held.add ;
  wire [11:0] \held.add.bias ;
  wire [7:0] \held.add.chunk ;
  wire [15:0] \held.add.chunks ;
  wire [19:0] \held.add.destination ;
  wire [19:0] \held.add.destination_plane ;
  wire [1:0] \held.add.digits_a ;
  wire [1:0] \held.add.digits_b ;
  wire [8:0] \held.add.high ;
  wire [7:0] \held.add.idle ;
  wire [8:0] \held.add.low ;
  wire [3:0] \held.add.opcode ;
  wire [3:0] \held.add.passes ;
  wire [15:0] \held.add.positions ;
  wire [15:0] \held.add.read_banks ;
  wire [1:0] \held.add.result_digits ;
  wire \held.add.signed_a ;
  wire \held.add.signed_b ;
  wire [19:0] \held.add.source_a ;
  wire [19:0] \held.add.source_a_plane ;
  wire [19:0] \held.add.source_b ;
  wire [19:0] \held.add.source_b_plane ;
  wire [11:0] \held.add.steps ;
  wire \held.add.table_step ;
  wire \held.add.threshold ;
  wire [15:0] \held.add.wait_array ;
  wire [15:0] \held.add.wait_memory ;
  wire \held.add.widen ;
  wire [15:0] \held.add.write_banks ;
  wire [207:0] \held.drain ;
  wire \held.drain.bank ;
  wire [11:0] \held.drain.bias ;
  wire [7:0] \held.drain.chunk ;
  wire [15:0] \held.drain.chunks ;
  wire [19:0] \held.drain.destination ;
  wire [19:0] \held.drain.destination_plane ;
  wire [8:0] \held.drain.high ;
  wire [7:0] \held.drain.idle ;
  wire [8:0] \held.drain.low ;
  wire [3:0] \held.drain.opcode ;
  wire [3:0] \held.drain.passes ;
  wire [15:0] \held.drain.positions ;
  wire [15:0] \held.drain.read_banks ;
  wire [1:0] \held.drain.result_digits ;
  wire [11:0] \held.drain.steps ;
  wire \held.drain.table_step ;
  wire \held.drain.threshold ;
  wire [15:0] \held.drain.wait_array ;
  wire [15:0] \held.drain.wait_memory ;
  wire \held.drain.widen ;
  wire [15:0] \held.drain.write_banks ;
  wire [213:0] \held.lookup ;
  wire [7:0] \held.lookup.chunk ;
  wire [15:0] \held.lookup.chunks ;
  wire [19:0] \held.lookup.destination ;
  wire [19:0] \held.lookup.destination_plane ;
  wire [1:0] \held.lookup.digits ;
  wire [7:0] \held.lookup.idle ;
  wire [3:0] \held.lookup.opcode ;
  wire [11:0] \held.lookup.page ;
  wire \held.lookup.page_step ;
  wire [15:0] \held.lookup.positions ;
  wire [15:0] \held.lookup.read_banks ;
  wire [1:0] \held.lookup.result_digits ;
  wire \held.lookup.signed ;
  wire [19:0] \held.lookup.source ;
  wire [19:0] \held.lookup.source_plane ;
  wire [15:0] \held.lookup.wait_array ;
  wire [15:0] \held.lookup.wait_memory ;
  wire [15:0] \held.lookup.write_banks ;
  wire [407:0] \held.max_pool ;
  wire [11:0] \held.max_pool.bias ;
  wire [7:0] \held.max_pool.chunk ;
  wire [15:0] \held.max_pool.chunks ;
  wire [13:0] \held.max_pool.column_x ;
  wire [19:0] \held.max_pool.destination ;
  wire [19:0] \held.max_pool.destination_plane ;
  wire [1:0] \held.max_pool.digits ;
  wire [13:0] \held.max_pool.height ;
  wire [8:0] \held.max_pool.high ;
  wire [7:0] \held.max_pool.idle ;
  wire [5:0] \held.max_pool.kernel_x ;
  wire [5:0] \held.max_pool.kernel_y ;
  wire [8:0] \held.max_pool.low ;
  wire [3:0] \held.max_pool.opcode ;
  wire [19:0] \held.max_pool.origin ;
  wire [13:0] \held.max_pool.out_width ;
  wire [3:0] \held.max_pool.passes ;
  wire [19:0] \held.max_pool.plane ;
  wire [15:0] \held.max_pool.positions ;
  wire [15:0] \held.max_pool.read_banks ;
  wire [1:0] \held.max_pool.result_digits ;
  wire [19:0] \held.max_pool.row_step ;
  wire [13:0] \held.max_pool.row_y ;
  wire \held.max_pool.signed ;
  wire [13:0] \held.max_pool.start_offset ;
  wire [13:0] \held.max_pool.start_x ;
  wire [11:0] \held.max_pool.steps ;
  wire [3:0] \held.max_pool.stride_x ;
  wire [3:0] \held.max_pool.stride_y ;
  wire \held.max_pool.table_step ;
  wire [19:0] \held.max_pool.tap_step ;
  wire \held.max_pool.threshold ;
  wire [15:0] \held.max_pool.wait_array ;
  wire [15:0] \held.max_pool.wait_memory ;
  wire \held.max_pool.widen ;
  wire [13:0] \held.max_pool.width ;
  wire [15:0] \held.max_pool.write_banks ;
  wire [407:0] \held.sum_pool ;
  wire [11:0] \held.sum_pool.bias ;
  wire [7:0] \held.sum_pool.chunk ;
  wire [15:0] \held.sum_pool.chunks ;
  wire [13:0] \held.sum_pool.column_x ;
  wire [19:0] \held.sum_pool.destination ;
  wire [19:0] \held.sum_pool.destination_plane ;
  wire [1:0] \held.sum_pool.digits ;
  wire [13:0] \held.sum_pool.height ;
  wire [8:0] \held.sum_pool.high ;
  wire [7:0] \held.sum_pool.idle ;
  wire [5:0] \held.sum_pool.kernel_x ;
  wire [5:0] \held.sum_pool.kernel_y ;
  wire [8:0] \held.sum_pool.low ;
  wire [3:0] \held.sum_pool.opcode ;
  wire [19:0] \held.sum_pool.origin ;
  wire [13:0] \held.sum_pool.out_width ;
  wire [3:0] \held.sum_pool.passes ;
  wire [19:0] \held.sum_pool.plane ;
  wire [15:0] \held.sum_pool.positions ;
  wire [15:0] \held.sum_pool.read_banks ;
  wire [1:0] \held.sum_pool.result_digits ;
  wire [19:0] \held.sum_pool.row_step ;
  wire [13:0] \held.sum_pool.row_y ;
  wire \held.sum_pool.signed ;
  wire [13:0] \held.sum_pool.start_offset ;
  wire [13:0] \held.sum_pool.start_x ;
  wire [11:0] \held.sum_pool.steps ;
  wire [3:0] \held.sum_pool.stride_x ;
  wire [3:0] \held.sum_pool.stride_y ;
  wire \held.sum_pool.table_step ;
  wire [19:0] \held.sum_pool.tap_step ;
  wire \held.sum_pool.threshold ;
  wire [15:0] \held.sum_pool.wait_array ;
  wire [15:0] \held.sum_pool.wait_memory ;
  wire \held.sum_pool.widen ;
  wire [13:0] \held.sum_pool.width ;
  wire [15:0] \held.sum_pool.write_banks ;
  reg [8:0] idle_left = 9'h000;
  reg [8:0] idle_whole = 9'h000;
  output [15:0] index;
  wire [15:0] index;
  input [407:0] instruction;
  wire [407:0] instruction;
  reg [19:0] kept = 20'h00000;
  wire [5:0] kernel_x;
  wire [5:0] kernel_y;
  reg [6:0] kx_left = 7'h00;
  reg [6:0] kx_whole = 7'h00;
  reg [6:0] ky_left = 7'h00;
  reg [6:0] ky_whole = 7'h00;
  output lane_chunk;
  reg lane_chunk = 1'h0;
  reg [1:0] last_b = 2'h0;
  wire load;
  wire next_is_last;
  reg [19:0] operand = 20'h00000;
  wire [19:0] origin;
  reg [19:0] origin_ahead = 20'h00000;
  wire [19:0] origin_next;
  reg [19:0] origin_now = 20'h00000;
  wire [13:0] out_width;
  output [1:0] place;
  reg [1:0] place = 2'h0;
  wire [19:0] plane;
  reg plane_end = 1'h0;
  wire [11:0] planes;
  reg pool = 1'h0;
  wire [15:0] position;
  wire [15:0] positions;
  reg [16:0] positions_left = 17'h00000;
  reg [16:0] positions_whole = 17'h00000;
  wire restart_position;
  wire restart_tap;
  output result_end;
  reg result_end = 1'h0;
  wire [19:0] row_step;
  wire [13:0] row_y;
  input rst;
  wire rst;
  output second;
  reg second = 1'h0;
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
  wire \valid$86 ;
  wire [13:0] width;
  wire [407:0] word;
  assign _000_ = instruction[3:0] == 4'h9;
  assign _168_ = instruction[3:0] == 4'ha;
  assign _184_ = instruction[3:0] == 4'hb;
  assign _194_ = _168_ | _184_;
  assign _203_ = start | result_end;
  assign _212_ = step & \$signal$9 ;
  assign _001_ = instruction[3:0] == 4'h9;
  assign _011_ = instruction[3:0] == 4'h8;
  assign _030_ = instruction[3:0] == 4'h9;
  assign _039_ = _011_ | _030_;
  assign _047_ = instruction[3:0] == 4'hd;
  assign _067_ = _047_ ? instruction[199:198] : instruction[406:405];
  assign _077_ = _039_ ? 2'h0 : _067_;
  assign _086_ = _001_ ? instruction[288:287] : _077_;
  assign _095_ = | _086_;
  assign _106_ = instruction[3:0] == 4'h9;
  assign _123_ = instruction[3:0] == 4'h8;
  assign _144_ = instruction[3:0] == 4'h9;
  assign _154_ = _123_ | _144_;
  assign _165_ = instruction[3:0] == 4'hd;
  assign _167_ = _165_ ? instruction[199:198] : instruction[406:405];
  assign _169_ = _154_ ? 2'h0 : _167_;
  assign _170_ = _106_ ? instruction[288:287] : _169_;
  assign _171_ = | instruction[290:289];
  assign _172_ = instruction[3:0] == 4'h9;
  assign _173_ = instruction[3:0] == 4'h8;
  assign _174_ = instruction[3:0] == 4'h9;
  assign _175_ = _173_ | _174_;
  assign _176_ = instruction[3:0] == 4'hd;
  assign _177_ = _176_ ? instruction[199:198] : instruction[406:405];
  assign _178_ = _175_ ? 2'h0 : _177_;
  assign _179_ = _172_ ? instruction[288:287] : _178_;
  assign _180_ = | _179_;
  assign _181_ = instruction[3:0] == 4'h9;
  assign _182_ = instruction[3:0] == 4'h8;
  assign _183_ = instruction[3:0] == 4'h9;
  assign _185_ = _182_ | _183_;
  assign _186_ = instruction[3:0] == 4'hd;
  assign _187_ = _186_ ? instruction[199:198] : instruction[406:405];
  assign _188_ = _185_ ? 2'h0 : _187_;
  assign _189_ = _181_ ? instruction[288:287] : _188_;
  assign _190_ = \$signal  ? last_b : \$signal$12 ;
  assign _191_ = place - 1'h1;
  assign _192_ = \$signal$9  ? { 1'h0, _190_ } : _191_;
  assign _193_ = step & \$signal$9 ;
  assign _195_ = instruction[398:393] - 2'h2;
  assign _196_ = instruction[398:393] - 2'h2;
  assign _197_ = instruction[404:399] - 2'h2;
  assign _198_ = instruction[404:399] - 2'h2;
  assign _199_ = instruction[3:0] == 4'h9;
  assign _200_ = instruction[3:0] == 4'h8;
  assign _201_ = instruction[3:0] == 4'h9;
  assign _202_ = _200_ | _201_;
  assign _204_ = instruction[3:0] == 4'hd;
  assign _205_ = _204_ ? instruction[199:198] : instruction[406:405];
  assign _206_ = _202_ ? 2'h0 : _205_;
  assign _207_ = _199_ ? instruction[288:287] : _206_;
  assign _208_ = ! _207_;
  assign _209_ = instruction[3:0] == 4'h9;
  assign _210_ = ~ _209_;
  assign _211_ = _208_ & _210_;
  assign _213_ = instruction[3:0] == 4'ha;
  assign _214_ = instruction[3:0] == 4'hb;
  assign _215_ = _213_ | _214_;
  assign _216_ = ~ _215_;
  assign _217_ = instruction[398:393] == 1'h1;
  assign _218_ = instruction[404:399] == 1'h1;
  assign _219_ = _217_ & _218_;
  assign _220_ = _216_ | _219_;
  assign _221_ = _211_ & _220_;
  assign _222_ = instruction[3:0] == 4'h9;
  assign _223_ = instruction[3:0] == 4'h8;
  assign _224_ = instruction[3:0] == 4'h9;
  assign _225_ = _223_ | _224_;
  assign _226_ = instruction[3:0] == 4'hd;
  assign _227_ = _226_ ? instruction[199:198] : instruction[406:405];
  assign _228_ = _225_ ? 2'h0 : _227_;
  assign _002_ = _222_ ? instruction[288:287] : _228_;
  assign _003_ = ! _002_;
  assign _004_ = ! instruction[290:289];
  assign _005_ = instruction[404:399] == 1'h1;
  assign _006_ = $signed(kx_left) - $signed(2'h1);
  assign _007_ = $signed(ky_left) - $signed(2'h1);
  assign _008_ = instruction[141:134] - 2'h2;
  assign _009_ = instruction[141:134] - 2'h2;
  assign _010_ = ! instruction[141:134];
  assign _012_ = ~ \$signal$29 ;
  assign _013_ = \$signal$28  & _012_;
  assign _014_ = ~ \$signal$28 ;
  assign _015_ = ~ \$signal$29 ;
  assign _016_ = _014_ & _015_;
  assign _017_ = $signed(idle_left) - $signed(2'h1);
  assign _018_ = ~ idle_left[8];
  assign _019_ = ends & ends_chunk;
  assign _020_ = instruction[157:142] - 2'h2;
  assign _021_ = instruction[157:142] - 2'h2;
  assign _022_ = instruction[131:116] - 2'h2;
  assign _023_ = instruction[157:142] == 1'h1;
  assign _024_ = instruction[157:142] == 1'h1;
  assign _025_ = ! instruction[115:108];
  assign _026_ = _024_ & _025_;
  assign _027_ = $signed(chunks_left) - $signed(2'h1);
  assign _028_ = group + 1'h1;
  assign _029_ = lane_chunk + 1'h1;
  assign _031_ = lane_chunk ? _029_ : 2'h0;
  assign _032_ = $signed(positions_left) - $signed(2'h1);
  assign _033_ = ! positions_left;
  assign _034_ = ! lane_chunk;
  assign _035_ = _033_ & _034_;
  assign _036_ = start | result_end;
  assign _037_ = instruction[3:0] == 4'hd;
  assign _038_ = _037_ ? instruction[197:178] : instruction[246:227];
  assign _040_ = instruction[3:0] == 4'hd;
  assign _041_ = _040_ ? instruction[197:178] : instruction[246:227];
  assign _042_ = instruction[3:0] == 4'h9;
  assign _043_ = instruction[3:0] == 4'h8;
  assign _044_ = instruction[3:0] == 4'h9;
  assign _045_ = _043_ | _044_;
  assign _046_ = instruction[3:0] == 4'hd;
  assign _048_ = _046_ ? instruction[199:198] : instruction[406:405];
  assign _049_ = _045_ ? 2'h0 : _048_;
  assign _050_ = _042_ ? instruction[288:287] : _049_;
  assign _051_ = _041_ << _050_;
  assign _052_ = start | result_end;
  assign _053_ = instruction[286:267] << instruction[290:289];
  assign _054_ = result_end & plane_end;
  assign _055_ = instruction[226:207] + \$signal$49 ;
  assign _056_ = origin_ahead + kept;
  assign _057_ = start | result_end;
  assign _058_ = start | result_end;
  assign _059_ = second ? base_b_digit : base_a_digit;
  assign _060_ = \$signal$53  + _059_;
  assign _061_ = \$signal$9  ? { 1'h0, base_b } : _060_;
  assign _062_ = \$signal$53  + index;
  assign \$signal$9  = ! place;
  assign \$signal$58  = place == 1'h1;
  assign _063_ = ! ky_left;
  assign _064_ = \$signal$23  & _063_;
  assign _065_ = ! kx_left;
  assign _066_ = _065_ & ky_left[6];
  assign _068_ = kx_left[6] ? _064_ : _066_;
  assign _069_ = \$signal$21  & _068_;
  assign _070_ = pool ? _069_ : \$signal$22 ;
  assign _071_ = kx_left[6] & ky_left[6];
  assign _072_ = ~ \$signal ;
  assign _073_ = second | _072_;
  assign _074_ = pool ? _071_ : _073_;
  assign _075_ = \$signal$58  & _074_;
  assign next_is_last = \$signal$9  ? _070_ : _075_;
  assign _076_ = instruction[3:0] == 4'h9;
  assign _078_ = instruction[3:0] == 4'h8;
  assign _079_ = instruction[3:0] == 4'h9;
  assign _080_ = _078_ | _079_;
  assign _081_ = instruction[3:0] == 4'hd;
  assign _082_ = _081_ ? instruction[199:198] : instruction[406:405];
  assign _083_ = _080_ ? 2'h0 : _082_;
  assign _084_ = _076_ ? instruction[288:287] : _083_;
  assign _085_ = ! _084_;
  assign _087_ = instruction[3:0] == 4'h9;
  assign _088_ = ~ _087_;
  assign _089_ = _085_ & _088_;
  assign _090_ = instruction[3:0] == 4'ha;
  assign _091_ = instruction[3:0] == 4'hb;
  assign _092_ = _090_ | _091_;
  assign _093_ = ~ _092_;
  assign _094_ = instruction[398:393] == 1'h1;
  assign _096_ = instruction[404:399] == 1'h1;
  assign _097_ = _094_ & _096_;
  assign _098_ = _093_ | _097_;
  assign _099_ = _089_ & _098_;
  assign _100_ = ~ \$signal$29 ;
  assign _101_ = \$signal$28  & _100_;
  assign _102_ = _101_ & \$signal$20 ;
  assign _103_ = idle_left[8] & \$signal$20 ;
  assign \$signal$29  = chunk_end & chunks_left[16];
  assign _104_ = instruction[157:142] == 1'h1;
  assign _105_ = ! positions_left;
  assign _107_ = instruction[3:0] == 4'hd;
  assign _108_ = _107_ ? instruction[177:158] : instruction[226:207];
  assign _109_ = base_a + base_a_plane;
  assign _110_ = plane_end ? _109_[19:0] : base_a;
  assign base_a_next = start ? _108_ : _110_;
  assign _111_ = base_b + base_b_plane;
  assign _112_ = plane_end ? _111_[19:0] : base_b;
  assign base_b_next = start ? instruction[266:247] : _112_;
  assign { _113_[22:20], \$signal$49  } = instruction[384:365] << instruction[406:405];
  assign _114_ = plane_end ? origin_ahead : origin_now;
  assign origin_next = start ? instruction[226:207] : _114_;
  assign _115_ = instruction[3:0] == 4'h8;
  assign _116_ = instruction[3:0] == 4'h9;
  assign _117_ = _115_ | _116_;
  assign _118_ = instruction[3:0] == 4'hd;
  assign _119_ = _118_ ? instruction[199:198] : instruction[406:405];
  assign _120_ = _117_ ? 2'h0 : _119_;
  assign planes[3:0] = 1'h1 << _120_;
  assign _121_ = ~ pool;
  assign valid = _121_ | \valid$86 ;
  assign address = pool ? \address$88  : operand;
  always @(posedge clk)
    held <= _122_;
  always @(posedge clk)
    \$signal  <= _124_;
  always @(posedge clk)
    pool <= _125_;
  always @(posedge clk)
    second <= _126_;
  always @(posedge clk)
    first_tap <= _127_;
  always @(posedge clk)
    \$signal$12  <= _128_;
  always @(posedge clk)
    last_b <= _129_;
  always @(posedge clk)
    place <= _130_;
  always @(posedge clk)
    first_digit <= _131_;
  always @(posedge clk)
    ky_left <= _132_;
  always @(posedge clk)
    ky_whole <= _133_;
  always @(posedge clk)
    kx_left <= _134_;
  always @(posedge clk)
    kx_whole <= _135_;
  always @(posedge clk)
    \$signal$20  <= _136_;
  always @(posedge clk)
    \$signal$21  <= _137_;
  always @(posedge clk)
    \$signal$22  <= _138_;
  always @(posedge clk)
    \$signal$23  <= _139_;
  always @(posedge clk)
    result_end <= _140_;
  always @(posedge clk)
    idle_left <= _141_;
  always @(posedge clk)
    idle_whole <= _142_;
  always @(posedge clk)
    step <= _143_;
  always @(posedge clk)
    \$signal$25  <= _145_;
  always @(posedge clk)
    \$signal$28  <= _146_;
  always @(posedge clk)
    chunk_end <= _147_;
  always @(posedge clk)
    positions_left <= _148_;
  always @(posedge clk)
    positions_whole <= _149_;
  always @(posedge clk)
    chunks_left <= _150_;
  always @(posedge clk)
    group <= _151_;
  always @(posedge clk)
    lane_chunk <= _152_;
  always @(posedge clk)
    \$signal$38  <= _153_;
  always @(posedge clk)
    plane_end <= _155_;
  always @(posedge clk)
    base_a <= _156_;
  always @(posedge clk)
    base_a_digit <= _157_;
  always @(posedge clk)
    base_a_plane <= _158_;
  always @(posedge clk)
    base_b <= _159_;
  always @(posedge clk)
    base_b_digit <= _160_;
  always @(posedge clk)
    base_b_plane <= _161_;
  always @(posedge clk)
    kept <= _162_;
  always @(posedge clk)
    origin_ahead <= _163_;
  always @(posedge clk)
    origin_now <= _164_;
  always @(posedge clk)
    \$signal$53  <= _166_;
  always @(posedge clk)
    operand <= _062_[19:0];
  assign _229_ = result_end ? _105_ : positions_left[16];
  assign _230_ = chunk_end ? \$signal$38  : _229_;
  assign ends_chunk = start ? _104_ : _230_;
  assign _231_ = step ? next_is_last : result_end;
  assign _232_ = \$signal$25  ? _103_ : _231_;
  assign _233_ = result_end ? _102_ : _232_;
  assign ends = start ? _099_ : _233_;
  assign _234_ = step ? _061_[19:0] : \$signal$53 ;
  assign _235_ = _058_ ? base_a_next : _234_;
  assign _236_ = stop ? 20'h00000 : _235_;
  assign _166_ = rst ? 20'h00000 : _236_;
  assign _237_ = _057_ ? origin_next : origin_now;
  assign _238_ = stop ? 20'h00000 : _237_;
  assign _164_ = rst ? 20'h00000 : _238_;
  assign _239_ = _054_ ? _056_[19:0] : origin_ahead;
  assign _240_ = start ? _055_[19:0] : _239_;
  assign _241_ = stop ? 20'h00000 : _240_;
  assign _163_ = rst ? 20'h00000 : _241_;
  assign _242_ = start ? \$signal$49  : kept;
  assign _243_ = stop ? 20'h00000 : _242_;
  assign _162_ = rst ? 20'h00000 : _243_;
  assign _244_ = start ? _053_[19:0] : base_b_plane;
  assign _245_ = stop ? 20'h00000 : _244_;
  assign _161_ = rst ? 20'h00000 : _245_;
  assign _246_ = start ? instruction[286:267] : base_b_digit;
  assign _247_ = stop ? 20'h00000 : _246_;
  assign _160_ = rst ? 20'h00000 : _247_;
  assign _248_ = _052_ ? base_b_next : base_b;
  assign _249_ = stop ? 20'h00000 : _248_;
  assign _159_ = rst ? 20'h00000 : _249_;
  assign _250_ = start ? _051_[19:0] : base_a_plane;
  assign _251_ = stop ? 20'h00000 : _250_;
  assign _158_ = rst ? 20'h00000 : _251_;
  assign _252_ = start ? _038_ : base_a_digit;
  assign _253_ = stop ? 20'h00000 : _252_;
  assign _157_ = rst ? 20'h00000 : _253_;
  assign _254_ = _036_ ? base_a_next : base_a;
  assign _255_ = stop ? 20'h00000 : _254_;
  assign _156_ = rst ? 20'h00000 : _255_;
  assign _256_ = result_end ? _035_ : plane_end;
  assign _257_ = chunk_end ? \$signal$38  : _256_;
  assign _258_ = start ? _026_ : _257_;
  assign _259_ = stop ? 1'h0 : _258_;
  assign _155_ = rst ? 1'h0 : _259_;
  assign _260_ = start ? _023_ : \$signal$38 ;
  assign _261_ = stop ? 1'h0 : _260_;
  assign _153_ = rst ? 1'h0 : _261_;
  assign _262_ = chunk_end ? _031_[0] : lane_chunk;
  assign _263_ = start ? instruction[108] : _262_;
  assign _264_ = stop ? 1'h0 : _263_;
  assign _152_ = rst ? 1'h0 : _264_;
  assign _265_ = chunk_end ? _028_[0] : group;
  assign _266_ = start ? 1'h0 : _265_;
  assign _267_ = stop ? 1'h0 : _266_;
  assign _151_ = rst ? 1'h0 : _267_;
  assign _268_ = chunk_end ? _027_[16:0] : chunks_left;
  assign _269_ = start ? _022_ : _268_;
  assign _270_ = stop ? 17'h00000 : _269_;
  assign _150_ = rst ? 17'h00000 : _270_;
  assign _271_ = start ? _021_ : positions_whole;
  assign _272_ = stop ? 17'h00000 : _271_;
  assign _149_ = rst ? 17'h00000 : _272_;
  assign _273_ = result_end ? _032_[16:0] : positions_left;
  assign _274_ = chunk_end ? positions_whole : _273_;
  assign _275_ = start ? _020_ : _274_;
  assign _276_ = stop ? 17'h00000 : _275_;
  assign _148_ = rst ? 17'h00000 : _276_;
  assign _277_ = stop ? 1'h0 : _019_;
  assign _147_ = rst ? 1'h0 : _277_;
  assign _278_ = start ? _010_ : \$signal$28 ;
  assign _279_ = stop ? 1'h0 : _278_;
  assign _146_ = rst ? 1'h0 : _279_;
  assign _280_ = \$signal$25  ? _018_ : \$signal$25 ;
  assign _281_ = result_end ? _016_ : _280_;
  assign _282_ = start ? 1'h0 : _281_;
  assign _283_ = stop ? 1'h0 : _282_;
  assign _145_ = rst ? 1'h0 : _283_;
  assign _284_ = \$signal$25  ? idle_left[8] : step;
  assign _285_ = result_end ? _013_ : _284_;
  assign _286_ = start ? 1'h1 : _285_;
  assign _287_ = stop ? 1'h0 : _286_;
  assign _143_ = rst ? 1'h0 : _287_;
  assign _288_ = start ? _009_ : idle_whole;
  assign _289_ = stop ? 9'h000 : _288_;
  assign _142_ = rst ? 9'h000 : _289_;
  assign _290_ = \$signal$25  ? _017_[8:0] : idle_left;
  assign _291_ = result_end ? idle_whole : _290_;
  assign _292_ = start ? _008_ : _291_;
  assign _293_ = stop ? 9'h000 : _292_;
  assign _141_ = rst ? 9'h000 : _293_;
  assign _294_ = stop ? 1'h0 : ends;
  assign _140_ = rst ? 1'h0 : _294_;
  assign _295_ = start ? _005_ : \$signal$23 ;
  assign _296_ = stop ? 1'h0 : _295_;
  assign _139_ = rst ? 1'h0 : _296_;
  assign _297_ = start ? _004_ : \$signal$22 ;
  assign _298_ = stop ? 1'h0 : _297_;
  assign _138_ = rst ? 1'h0 : _298_;
  assign _299_ = start ? _003_ : \$signal$21 ;
  assign _300_ = stop ? 1'h0 : _299_;
  assign _137_ = rst ? 1'h0 : _300_;
  assign _301_ = start ? _221_ : \$signal$20 ;
  assign _302_ = stop ? 1'h0 : _301_;
  assign _136_ = rst ? 1'h0 : _302_;
  assign _303_ = start ? _198_ : kx_whole;
  assign _304_ = stop ? 7'h00 : _303_;
  assign _135_ = rst ? 7'h00 : _304_;
  assign _305_ = kx_left[6] ? kx_whole : _006_[6:0];
  assign _306_ = _193_ ? _305_ : kx_left;
  assign _307_ = result_end ? kx_whole : _306_;
  assign _308_ = start ? _197_ : _307_;
  assign _309_ = stop ? 7'h00 : _308_;
  assign _134_ = rst ? 7'h00 : _309_;
  assign _310_ = start ? _196_ : ky_whole;
  assign _311_ = stop ? 7'h00 : _310_;
  assign _133_ = rst ? 7'h00 : _311_;
  assign _312_ = kx_left[6] ? _007_[6:0] : ky_left;
  assign _313_ = _193_ ? _312_ : ky_left;
  assign _314_ = result_end ? ky_whole : _313_;
  assign _315_ = start ? _195_ : _314_;
  assign _316_ = stop ? 7'h00 : _315_;
  assign _132_ = rst ? 7'h00 : _316_;
  assign _317_ = step ? \$signal$9  : first_digit;
  assign _318_ = result_end ? 1'h1 : _317_;
  assign _319_ = start ? 1'h1 : _318_;
  assign _320_ = stop ? 1'h0 : _319_;
  assign _131_ = rst ? 1'h0 : _320_;
  assign _321_ = step ? _192_[1:0] : place;
  assign _322_ = result_end ? \$signal$12  : _321_;
  assign _323_ = start ? { _189_[1], _180_ } : _322_;
  assign _324_ = stop ? 2'h0 : _323_;
  assign _130_ = rst ? 2'h0 : _324_;
  assign _325_ = start ? { instruction[290], _171_ } : last_b;
  assign _326_ = stop ? 2'h0 : _325_;
  assign _129_ = rst ? 2'h0 : _326_;
  assign _327_ = start ? { _170_[1], _095_ } : \$signal$12 ;
  assign _328_ = stop ? 2'h0 : _327_;
  assign _128_ = rst ? 2'h0 : _328_;
  assign _329_ = _212_ ? 1'h0 : first_tap;
  assign _330_ = _203_ ? 1'h1 : _329_;
  assign _331_ = stop ? 1'h0 : _330_;
  assign _127_ = rst ? 1'h0 : _331_;
  assign _332_ = _212_ ? \$signal  : second;
  assign _333_ = _203_ ? 1'h0 : _332_;
  assign _334_ = stop ? 1'h0 : _333_;
  assign _126_ = rst ? 1'h0 : _334_;
  assign _335_ = start ? _194_ : pool;
  assign _336_ = stop ? 1'h0 : _335_;
  assign _125_ = rst ? 1'h0 : _336_;
  assign _337_ = start ? _000_ : \$signal ;
  assign _338_ = stop ? 1'h0 : _337_;
  assign _124_ = rst ? 1'h0 : _338_;
  assign _339_ = start ? instruction : held;
  assign _340_ = stop ? 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 : _339_;
  assign _122_ = rst ? 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 : _340_;
  tnthw_t16x16a2_vector_unit_steps_617_window window (
    .address(\address$88 ),
    .clk(clk),
    .index(index),
    .load(start),
    .origin(origin_next),
    .\port$2702$0 (planes[3:0]),
    .\port$5639$227 (instruction[404:227]),
    .positions(instruction[157:142]),
    .restart_position(chunk_end),
    .rst(rst),
    .step_position(result_end),
    .step_tap(step),
    .stop(stop),
    .valid(\valid$86 )
  );
  assign \held.lookup.signed  = held[213];
  assign \held.lookup.page_step  = held[212];
  assign \held.lookup.page  = held[211:200];
  assign \held.lookup.digits  = held[199:198];
  assign \held.lookup.source_plane  = held[197:178];
  assign \held.lookup.source  = held[177:158];
  assign \held.lookup.positions  = held[157:142];
  assign \held.lookup.idle  = held[141:134];
  assign \held.lookup.result_digits  = held[133:132];
  assign \held.lookup.chunks  = held[131:116];
  assign \held.lookup.chunk  = held[115:108];
  assign \held.lookup.destination_plane  = held[107:88];
  assign \held.lookup.destination  = held[87:68];
  assign \held.lookup.write_banks  = held[67:52];
  assign \held.lookup.read_banks  = held[51:36];
  assign \held.lookup.wait_array  = held[35:20];
  assign \held.lookup.wait_memory  = held[19:4];
  assign \held.lookup.opcode  = held[3:0];
  assign \held.lookup  = held[213:0];
  assign \held.sum_pool.signed  = held[407];
  assign \held.sum_pool.digits  = held[406:405];
  assign \held.sum_pool.kernel_x  = held[404:399];
  assign \held.sum_pool.kernel_y  = held[398:393];
  assign \held.sum_pool.stride_x  = held[392:389];
  assign \held.sum_pool.stride_y  = held[388:385];
  assign \held.sum_pool.plane  = held[384:365];
  assign \held.sum_pool.tap_step  = held[364:345];
  assign \held.sum_pool.row_step  = held[344:325];
  assign \held.sum_pool.out_width  = held[324:311];
  assign \held.sum_pool.width  = held[310:297];
  assign \held.sum_pool.height  = held[296:283];
  assign \held.sum_pool.start_offset  = held[282:269];
  assign \held.sum_pool.start_x  = held[268:255];
  assign \held.sum_pool.column_x  = held[254:241];
  assign \held.sum_pool.row_y  = held[240:227];
  assign \held.sum_pool.origin  = held[226:207];
  assign \held.sum_pool.high  = held[206:198];
  assign \held.sum_pool.low  = held[197:189];
  assign \held.sum_pool.widen  = held[188];
  assign \held.sum_pool.threshold  = held[187];
  assign \held.sum_pool.passes  = held[186:183];
  assign \held.sum_pool.table_step  = held[182];
  assign \held.sum_pool.steps  = held[181:170];
  assign \held.sum_pool.bias  = held[169:158];
  assign \held.sum_pool.positions  = held[157:142];
  assign \held.sum_pool.idle  = held[141:134];
  assign \held.sum_pool.result_digits  = held[133:132];
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
  assign \held.max_pool.signed  = held[407];
  assign \held.max_pool.digits  = held[406:405];
  assign \held.max_pool.kernel_x  = held[404:399];
  assign \held.max_pool.kernel_y  = held[398:393];
  assign \held.max_pool.stride_x  = held[392:389];
  assign \held.max_pool.stride_y  = held[388:385];
  assign \held.max_pool.plane  = held[384:365];
  assign \held.max_pool.tap_step  = held[364:345];
  assign \held.max_pool.row_step  = held[344:325];
  assign \held.max_pool.out_width  = held[324:311];
  assign \held.max_pool.width  = held[310:297];
  assign \held.max_pool.height  = held[296:283];
  assign \held.max_pool.start_offset  = held[282:269];
  assign \held.max_pool.start_x  = held[268:255];
  assign \held.max_pool.column_x  = held[254:241];
  assign \held.max_pool.row_y  = held[240:227];
  assign \held.max_pool.origin  = held[226:207];
  assign \held.max_pool.high  = held[206:198];
  assign \held.max_pool.low  = held[197:189];
  assign \held.max_pool.widen  = held[188];
  assign \held.max_pool.threshold  = held[187];
  assign \held.max_pool.passes  = held[186:183];
  assign \held.max_pool.table_step  = held[182];
  assign \held.max_pool.steps  = held[181:170];
  assign \held.max_pool.bias  = held[169:158];
  assign \held.max_pool.positions  = held[157:142];
  assign \held.max_pool.idle  = held[141:134];
  assign \held.max_pool.result_digits  = held[133:132];
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
  assign \held.add.signed_b  = held[292];
  assign \held.add.signed_a  = held[291];
  assign \held.add.digits_b  = held[290:289];
  assign \held.add.digits_a  = held[288:287];
  assign \held.add.source_b_plane  = held[286:267];
  assign \held.add.source_b  = held[266:247];
  assign \held.add.source_a_plane  = held[246:227];
  assign \held.add.source_a  = held[226:207];
  assign \held.add.high  = held[206:198];
  assign \held.add.low  = held[197:189];
  assign \held.add.widen  = held[188];
  assign \held.add.threshold  = held[187];
  assign \held.add.passes  = held[186:183];
  assign \held.add.table_step  = held[182];
  assign \held.add.steps  = held[181:170];
  assign \held.add.bias  = held[169:158];
  assign \held.add.positions  = held[157:142];
  assign \held.add.idle  = held[141:134];
  assign \held.add.result_digits  = held[133:132];
  assign \held.add.chunks  = held[131:116];
  assign \held.add.chunk  = held[115:108];
  assign \held.add.destination_plane  = held[107:88];
  assign \held.add.destination  = held[87:68];
  assign \held.add.write_banks  = held[67:52];
  assign \held.add.read_banks  = held[51:36];
  assign \held.add.wait_array  = held[35:20];
  assign \held.add.wait_memory  = held[19:4];
  assign \held.add.opcode  = held[3:0];
  assign \held.add  = held[292:0];
  assign \held.drain.bank  = held[207];
  assign \held.drain.high  = held[206:198];
  assign \held.drain.low  = held[197:189];
  assign \held.drain.widen  = held[188];
  assign \held.drain.threshold  = held[187];
  assign \held.drain.passes  = held[186:183];
  assign \held.drain.table_step  = held[182];
  assign \held.drain.steps  = held[181:170];
  assign \held.drain.bias  = held[169:158];
  assign \held.drain.positions  = held[157:142];
  assign \held.drain.idle  = held[141:134];
  assign \held.drain.result_digits  = held[133:132];
  assign \held.drain.chunks  = held[131:116];
  assign \held.drain.chunk  = held[115:108];
  assign \held.drain.destination_plane  = held[107:88];
  assign \held.drain.destination  = held[87:68];
  assign \held.drain.write_banks  = held[67:52];
  assign \held.drain.read_banks  = held[51:36];
  assign \held.drain.wait_array  = held[35:20];
  assign \held.drain.wait_memory  = held[19:4];
  assign \held.drain.opcode  = held[3:0];
  assign \held.drain  = held[207:0];
  assign _113_[19:0] = \$signal$49 ;
  assign position = index;
  assign step_tap = step;
  assign restart_tap = result_end;
  assign step_position = result_end;
  assign restart_position = chunk_end;
  assign load = start;
  assign positions = instruction[157:142];
  assign planes[11:4] = 8'h00;
  assign origin = origin_next;
  assign kernel_x = instruction[404:399];
  assign kernel_y = instruction[398:393];
  assign dilation_x = 4'h1;
  assign dilation_y = 4'h1;
  assign stride_x = instruction[392:389];
  assign stride_y = instruction[388:385];
  assign plane = instruction[384:365];
  assign tap_step = instruction[364:345];
  assign row_step = instruction[344:325];
  assign out_width = instruction[324:311];
  assign width = instruction[310:297];
  assign height = instruction[296:283];
  assign start_offset = instruction[282:269];
  assign start_x = instruction[268:255];
  assign column_x = instruction[254:241];
  assign row_y = instruction[240:227];
  assign word = held;
endmodule

module tnthw_t16x16a2_vector_unit_steps_617_window(rst, stop, origin, \port$2702$0 , valid, load, positions, \port$5639$227 , step_position, step_tap, restart_position, index, address, clk);
  wire _000_;
  wire [13:0] _001_;
  wire [13:0] _002_;
  wire [6:0] _003_;
  wire [6:0] _004_;
  wire [12:0] _005_;
  wire [12:0] _006_;
  wire [13:0] _007_;
  wire [20:0] _008_;
  wire [7:0] _009_;
  wire [21:0] _010_;
  wire [21:0] _011_;
  wire _012_;
  wire [13:0] _013_;
  wire [13:0] _014_;
  wire [14:0] _015_;
  wire [22:0] _016_;
  wire [22:0] _017_;
  wire [20:0] _018_;
  wire [20:0] _019_;
  wire [15:0] _020_;
  wire [15:0] _021_;
  wire [15:0] _022_;
  wire [17:0] _023_;
  wire [20:0] _024_;
  wire [20:0] _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire [13:0] _032_;
  wire [13:0] _033_;
  wire [16:0] _034_;
  wire [13:0] _035_;
  wire [13:0] _036_;
  wire [13:0] _037_;
  wire [19:0] _038_;
  wire [19:0] _039_;
  wire [19:0] _040_;
  wire [3:0] _041_;
  wire [3:0] _042_;
  wire [3:0] _043_;
  wire [3:0] _044_;
  wire [21:0] _045_;
  wire [15:0] _046_;
  wire [15:0] _047_;
  wire [15:0] _048_;
  wire [15:0] _049_;
  wire [20:0] _050_;
  wire [20:0] _051_;
  wire [19:0] _052_;
  wire [19:0] _053_;
  wire [16:0] _054_;
  wire [6:0] _055_;
  wire [6:0] _056_;
  wire [12:0] _057_;
  wire [12:0] _058_;
  wire [19:0] _059_;
  wire [20:0] _060_;
  wire [19:0] _061_;
  wire [20:0] _062_;
  wire [21:0] _063_;
  wire [19:0] _064_;
  wire [19:0] _065_;
  wire [20:0] _066_;
  wire [19:0] _067_;
  wire [19:0] _068_;
  wire [19:0] _069_;
  wire [19:0] _070_;
  wire [19:0] _071_;
  wire [19:0] _072_;
  wire [19:0] _073_;
  wire [19:0] _074_;
  wire [20:0] _075_;
  wire [20:0] _076_;
  wire [20:0] _077_;
  wire [20:0] _078_;
  wire [20:0] _079_;
  wire [20:0] _080_;
  wire [20:0] _081_;
  wire [19:0] _082_;
  wire [19:0] _083_;
  wire [19:0] _084_;
  wire [19:0] _085_;
  wire [19:0] _086_;
  wire [19:0] _087_;
  wire [19:0] _088_;
  wire [20:0] _089_;
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
  wire [19:0] _102_;
  wire [12:0] _103_;
  wire [12:0] _104_;
  wire [12:0] _105_;
  wire [12:0] _106_;
  wire [12:0] _107_;
  wire [12:0] _108_;
  wire [12:0] _109_;
  wire [6:0] _110_;
  wire [6:0] _111_;
  wire [6:0] _112_;
  wire [6:0] _113_;
  wire [6:0] _114_;
  wire [6:0] _115_;
  wire [6:0] _116_;
  wire [6:0] _117_;
  wire [19:0] _118_;
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
  wire [19:0] _129_;
  wire [20:0] _130_;
  wire [20:0] _131_;
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
  wire [15:0] _142_;
  wire [15:0] _143_;
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
  wire [3:0] _156_;
  wire [3:0] _157_;
  wire [3:0] _158_;
  wire [3:0] _159_;
  wire [3:0] _160_;
  wire [3:0] _161_;
  wire [3:0] _162_;
  wire [3:0] _163_;
  wire [19:0] _164_;
  wire [19:0] _165_;
  wire [19:0] _166_;
  wire [19:0] _167_;
  wire [19:0] _168_;
  wire [19:0] _169_;
  wire [13:0] _170_;
  wire [13:0] _171_;
  wire [13:0] _172_;
  wire [13:0] _173_;
  wire [13:0] _174_;
  wire [13:0] _175_;
  wire [13:0] _176_;
  wire [13:0] _177_;
  wire [13:0] _178_;
  wire [13:0] _179_;
  reg [13:0] \$like  = 14'h0000;
  reg [13:0] \$like$65  = 14'h0000;
  reg [15:0] \$signal  = 16'h0000;
  wire [15:0] \$signal$33 ;
  reg [15:0] \$signal$34  = 16'h0000;
  reg [15:0] \$signal$35  = 16'h0000;
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
  wire [15:0] \$signal$69 ;
  wire [15:0] \$signal$70 ;
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
  input [3:0] \port$2702$0 ;
  wire [3:0] \port$2702$0 ;
  input [177:0] \port$5639$227 ;
  wire [177:0] \port$5639$227 ;
  input [15:0] positions;
  wire [15:0] positions;
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
  assign _007_ = $signed(planes_left) - $signed(2'h1);
  assign _008_ = \$signal$54  + kept_plane;
  assign _009_ = $signed(kx_left) - $signed(2'h1);
  assign _010_ = $signed(\x$55 ) + $signed({ 1'h0, kept_dilation_x });
  assign _011_ = $signed(\$signal$58 ) + $signed({ 1'h0, kept_dilation_y });
  assign _012_ = load | step_position;
  assign _013_ = load ? \port$5639$227 [13:0] : kept_row_y;
  assign _014_ = load ? \port$5639$227 [27:14] : kept_column_x;
  assign _016_ = $signed({ 1'h0, \$signal$38  }) + $signed(\$signal$58 );
  assign _017_ = $signed({ 1'h0, x }) + $signed(\x$55 );
  assign _018_ = \$signal$42  + \$signal$54 ;
  assign { _019_[20], \$signal$41  } = \$signal$40  + kept_row_step;
  assign _020_ = { 2'h0, \port$5639$227 [97:84] } ^ { 2'h0, \port$5639$227 [41:28] };
  assign _021_ = ~ { 2'h0, \port$5639$227 [41:28] };
  assign _022_ = { 2'h0, \port$5639$227 [97:84] } | _021_;
  assign { _023_[17:16], \$signal$33  } = $signed(_020_) + $signed({ _022_, 1'h0 });
  assign { _024_[20], \$signal$57  } = \$signal$56  + kept_dilation_x;
  assign { _025_[20], next_row } = \$signal$59  + kept_tap_step;
  assign _026_ = \$signal$62 [13:0] < \$like ;
  assign _027_ = | \$signal$62 [20:14];
  assign _028_ = ~ _027_;
  assign _029_ = \$signal$63 [13:0] < \$like$65 ;
  assign _030_ = | \$signal$63 [20:14];
  assign _031_ = ~ _030_;
  assign valid = & { _031_, _029_, _028_, _026_ };
  always @(posedge clk)
    kept_start_offset <= _032_;
  always @(posedge clk)
    kept_row_y <= _033_;
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
    kept_plane <= _040_;
  always @(posedge clk)
    kept_stride_y <= _041_;
  always @(posedge clk)
    kept_stride_x <= _042_;
  always @(posedge clk)
    kept_dilation_y <= _043_;
  always @(posedge clk)
    kept_dilation_x <= _044_;
  always @(posedge clk)
    \$signal  <= _046_;
  always @(posedge clk)
    \$signal$34  <= _047_;
  always @(posedge clk)
    \$signal$35  <= _048_;
  always @(posedge clk)
    index <= _049_;
  always @(posedge clk)
    \$signal$38  <= _050_;
  always @(posedge clk)
    x <= _051_;
  always @(posedge clk)
    \$signal$40  <= _052_;
  always @(posedge clk)
    \$signal$42  <= _053_;
  always @(posedge clk)
    kx_left <= _055_;
  always @(posedge clk)
    kx_whole <= _056_;
  always @(posedge clk)
    planes_left <= _057_;
  always @(posedge clk)
    planes_whole <= _058_;
  always @(posedge clk)
    \$signal$54  <= _059_;
  always @(posedge clk)
    \x$55  <= _060_;
  always @(posedge clk)
    \$signal$56  <= _061_;
  always @(posedge clk)
    \$signal$58  <= _062_;
  always @(posedge clk)
    \$signal$59  <= _064_;
  always @(posedge clk)
    \$signal$62  <= _016_[20:0];
  always @(posedge clk)
    \$signal$63  <= _017_[20:0];
  always @(posedge clk)
    \$like  <= kept_height;
  always @(posedge clk)
    \$like$65  <= kept_width;
  always @(posedge clk)
    address <= _065_;
  assign _015_ = \port$5639$227 [97:84] - 2'h2;
  assign _034_ = index + 1'h1;
  assign _045_ = \$signal$38  + kept_stride_y;
  assign _054_ = $signed(\$signal ) - $signed(2'h1);
  assign _063_ = x + kept_stride_x;
  assign _066_ = \$signal$42  + kept_stride_x;
  assign _000_ = load | restart_position;
  assign _001_ = load ? \port$5639$227 [55:42] : kept_start_offset;
  assign _002_ = load ? \port$5639$227 [55:42] : kept_start_offset;
  assign _003_ = \port$5639$227 [177:172] - 2'h2;
  assign _004_ = \port$5639$227 [177:172] - 2'h2;
  assign _005_ = \port$2702$0  - 2'h2;
  assign _006_ = \port$2702$0  - 2'h2;
  assign _067_ = stop ? 20'h00000 : _018_[19:0];
  assign _065_ = rst ? 20'h00000 : _067_;
  assign _068_ = kx_left[6] ? next_row : \$signal$59 ;
  assign _069_ = planes_left[12] ? _068_ : \$signal$59 ;
  assign _070_ = step_tap ? _069_ : \$signal$59 ;
  assign _071_ = step_position ? \$signal$59  : _070_;
  assign _072_ = load ? \$signal$59  : _071_;
  assign _073_ = _012_ ? origin : _072_;
  assign _074_ = stop ? 20'h00000 : _073_;
  assign _064_ = rst ? 20'h00000 : _074_;
  assign _075_ = kx_left[6] ? _011_[20:0] : \$signal$58 ;
  assign _076_ = planes_left[12] ? _075_ : \$signal$58 ;
  assign _077_ = step_tap ? _076_ : \$signal$58 ;
  assign _078_ = step_position ? \$signal$58  : _077_;
  assign _079_ = load ? \$signal$58  : _078_;
  assign _080_ = _012_ ? { _013_[13], _013_[13], _013_[13], _013_[13], _013_[13], _013_[13], _013_[13], _013_ } : _079_;
  assign _081_ = stop ? 21'h000000 : _080_;
  assign _062_ = rst ? 21'h000000 : _081_;
  assign _082_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _083_ = planes_left[12] ? _082_ : \$signal$56 ;
  assign _084_ = step_tap ? _083_ : \$signal$56 ;
  assign _085_ = step_position ? \$signal$56  : _084_;
  assign _086_ = load ? \$signal$56  : _085_;
  assign _087_ = _012_ ? origin : _086_;
  assign _088_ = stop ? 20'h00000 : _087_;
  assign _061_ = rst ? 20'h00000 : _088_;
  assign _089_ = kx_left[6] ? { kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x } : _010_[20:0];
  assign _090_ = planes_left[12] ? _089_ : \x$55 ;
  assign _091_ = step_tap ? _090_ : \x$55 ;
  assign _092_ = step_position ? \x$55  : _091_;
  assign _093_ = load ? \x$55  : _092_;
  assign _094_ = _012_ ? { _014_[13], _014_[13], _014_[13], _014_[13], _014_[13], _014_[13], _014_[13], _014_ } : _093_;
  assign _095_ = stop ? 21'h000000 : _094_;
  assign _060_ = rst ? 21'h000000 : _095_;
  assign _096_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _097_ = planes_left[12] ? _096_ : _008_[19:0];
  assign _098_ = step_tap ? _097_ : \$signal$54 ;
  assign _099_ = step_position ? \$signal$54  : _098_;
  assign _100_ = load ? \$signal$54  : _099_;
  assign _101_ = _012_ ? origin : _100_;
  assign _102_ = stop ? 20'h00000 : _101_;
  assign _059_ = rst ? 20'h00000 : _102_;
  assign _103_ = load ? _006_ : planes_whole;
  assign _104_ = stop ? 13'h0000 : _103_;
  assign _058_ = rst ? 13'h0000 : _104_;
  assign _105_ = planes_left[12] ? planes_whole : _007_[12:0];
  assign _106_ = step_tap ? _105_ : planes_left;
  assign _107_ = step_position ? planes_whole : _106_;
  assign _108_ = load ? _005_ : _107_;
  assign _109_ = stop ? 13'h0000 : _108_;
  assign _057_ = rst ? 13'h0000 : _109_;
  assign _110_ = load ? _004_ : kx_whole;
  assign _111_ = stop ? 7'h00 : _110_;
  assign _056_ = rst ? 7'h00 : _111_;
  assign _112_ = kx_left[6] ? kx_whole : _009_[6:0];
  assign _113_ = planes_left[12] ? _112_ : kx_left;
  assign _114_ = step_tap ? _113_ : kx_left;
  assign _115_ = step_position ? kx_whole : _114_;
  assign _116_ = load ? _003_ : _115_;
  assign _117_ = stop ? 7'h00 : _116_;
  assign _055_ = rst ? 7'h00 : _117_;
  assign _118_ = \$signal [15] ? \$signal$41  : _066_[19:0];
  assign _119_ = step_position ? _118_ : \$signal$42 ;
  assign _120_ = restart_position ? \$signal$42  : _119_;
  assign _121_ = load ? \$signal$42  : _120_;
  assign _122_ = _000_ ? { 6'h00, _002_ } : _121_;
  assign _123_ = stop ? 20'h00000 : _122_;
  assign _053_ = rst ? 20'h00000 : _123_;
  assign _124_ = \$signal [15] ? \$signal$41  : \$signal$40 ;
  assign _125_ = step_position ? _124_ : \$signal$40 ;
  assign _126_ = restart_position ? \$signal$40  : _125_;
  assign _127_ = load ? \$signal$40  : _126_;
  assign _128_ = _000_ ? 20'h00000 : _127_;
  assign _129_ = stop ? 20'h00000 : _128_;
  assign _052_ = rst ? 20'h00000 : _129_;
  assign _130_ = \$signal [15] ? 21'h000000 : _063_[20:0];
  assign _131_ = step_position ? _130_ : x;
  assign _132_ = restart_position ? x : _131_;
  assign _133_ = load ? x : _132_;
  assign _134_ = _000_ ? { 7'h00, _001_ } : _133_;
  assign _135_ = stop ? 21'h000000 : _134_;
  assign _051_ = rst ? 21'h000000 : _135_;
  assign _136_ = \$signal [15] ? _045_[20:0] : \$signal$38 ;
  assign _137_ = step_position ? _136_ : \$signal$38 ;
  assign _138_ = restart_position ? \$signal$38  : _137_;
  assign _139_ = load ? \$signal$38  : _138_;
  assign _140_ = _000_ ? 21'h000000 : _139_;
  assign _141_ = stop ? 21'h000000 : _140_;
  assign _050_ = rst ? 21'h000000 : _141_;
  assign _142_ = step_position ? _034_[15:0] : index;
  assign _143_ = restart_position ? index : _142_;
  assign _144_ = load ? index : _143_;
  assign _145_ = _000_ ? 16'h0000 : _144_;
  assign _146_ = stop ? 16'h0000 : _145_;
  assign _049_ = rst ? 16'h0000 : _146_;
  assign _147_ = load ? { _015_[14], _015_ } : \$signal$35 ;
  assign _148_ = stop ? 16'h0000 : _147_;
  assign _048_ = rst ? 16'h0000 : _148_;
  assign _149_ = load ? \$signal$33  : \$signal$34 ;
  assign _150_ = stop ? 16'h0000 : _149_;
  assign _047_ = rst ? 16'h0000 : _150_;
  assign _151_ = \$signal [15] ? \$signal$35  : _054_[15:0];
  assign _152_ = step_position ? _151_ : \$signal ;
  assign _153_ = restart_position ? \$signal$34  : _152_;
  assign _154_ = load ? \$signal$33  : _153_;
  assign _155_ = stop ? 16'h0000 : _154_;
  assign _046_ = rst ? 16'h0000 : _155_;
  assign _156_ = load ? 4'h1 : kept_dilation_x;
  assign _157_ = stop ? 4'h0 : _156_;
  assign _044_ = rst ? 4'h0 : _157_;
  assign _158_ = load ? 4'h1 : kept_dilation_y;
  assign _159_ = stop ? 4'h0 : _158_;
  assign _043_ = rst ? 4'h0 : _159_;
  assign _160_ = load ? \port$5639$227 [165:162] : kept_stride_x;
  assign _161_ = stop ? 4'h0 : _160_;
  assign _042_ = rst ? 4'h0 : _161_;
  assign _162_ = load ? \port$5639$227 [161:158] : kept_stride_y;
  assign _163_ = stop ? 4'h0 : _162_;
  assign _041_ = rst ? 4'h0 : _163_;
  assign _164_ = load ? \port$5639$227 [157:138] : kept_plane;
  assign _165_ = stop ? 20'h00000 : _164_;
  assign _040_ = rst ? 20'h00000 : _165_;
  assign _166_ = load ? \port$5639$227 [137:118] : kept_tap_step;
  assign _167_ = stop ? 20'h00000 : _166_;
  assign _039_ = rst ? 20'h00000 : _167_;
  assign _168_ = load ? \port$5639$227 [117:98] : kept_row_step;
  assign _169_ = stop ? 20'h00000 : _168_;
  assign _038_ = rst ? 20'h00000 : _169_;
  assign _170_ = load ? \port$5639$227 [83:70] : kept_width;
  assign _171_ = stop ? 14'h0000 : _170_;
  assign _037_ = rst ? 14'h0000 : _171_;
  assign _172_ = load ? \port$5639$227 [69:56] : kept_height;
  assign _173_ = stop ? 14'h0000 : _172_;
  assign _036_ = rst ? 14'h0000 : _173_;
  assign _174_ = load ? \port$5639$227 [27:14] : kept_column_x;
  assign _175_ = stop ? 14'h0000 : _174_;
  assign _035_ = rst ? 14'h0000 : _175_;
  assign _176_ = load ? \port$5639$227 [13:0] : kept_row_y;
  assign _177_ = stop ? 14'h0000 : _176_;
  assign _033_ = rst ? 14'h0000 : _177_;
  assign _178_ = load ? \port$5639$227 [55:42] : kept_start_offset;
  assign _179_ = stop ? 14'h0000 : _178_;
  assign _032_ = rst ? 14'h0000 : _179_;
  assign _025_[19:0] = next_row;
  assign _024_[19:0] = \$signal$57 ;
  assign _023_[15:0] = \$signal$33 ;
  assign _019_[19:0] = \$signal$41 ;
  assign start_x = \port$5639$227 [41:28];
  assign \$signal$70  = { 2'h0, \port$5639$227 [41:28] };
  assign \$signal$69  = { 2'h0, \port$5639$227 [97:84] };
  assign planes = { 8'h00, \port$2702$0  };
  assign kernel_x = \port$5639$227 [177:172];
  assign kernel_y = \port$5639$227 [171:166];
  assign restart_tap = step_position;
  assign out_width = \port$5639$227 [97:84];
  assign dilation_x = 4'h1;
  assign dilation_y = 4'h1;
  assign stride_x = \port$5639$227 [165:162];
  assign stride_y = \port$5639$227 [161:158];
  assign plane = \port$5639$227 [157:138];
  assign tap_step = \port$5639$227 [137:118];
  assign row_step = \port$5639$227 [117:98];
  assign width = \port$5639$227 [83:70];
  assign height = \port$5639$227 [69:56];
  assign column_x = \port$5639$227 [27:14];
  assign row_y = \port$5639$227 [13:0];
  assign start_offset = \port$5639$227 [55:42];
endmodule

module tnthw_t16x16a2_vector_unit_tables(rst, stop, bias_write, steps_write, write_data, write_row, port__en, port__addr, \port__en$16 , \port__addr$18 , bias, steps__0, steps__1, clk);
  wire _00_;
  wire [8:0] _01_;
  wire _02_;
  wire [8:0] _03_;
  wire [8:0] _04_;
  wire _05_;
  wire [8:0] _06_;
  wire _07_;
  wire [8:0] \$signature__addr ;
  wire [8:0] \$signature__addr$14 ;
  wire [8:0] \$signature__addr$23 ;
  wire [415:0] \$signature__data ;
  wire [111:0] \$signature__data$15 ;
  wire [111:0] \$signature__data$24 ;
  wire \$signature__en ;
  wire \$signature__en$12 ;
  wire \$signature__en$22 ;
  output [415:0] bias;
  reg [415:0] bias = 416'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [415:0] bias_memory_output;
  wire bias_read;
  wire [8:0] bias_row;
  input bias_write;
  wire bias_write;
  input clk;
  wire clk;
  input [8:0] port__addr;
  wire [8:0] port__addr;
  input [8:0] \port__addr$18 ;
  wire [8:0] \port__addr$18 ;
  reg [8:0] \port__addr$27  = 9'h000;
  wire [415:0] port__data;
  wire [111:0] \port__data$34 ;
  wire [111:0] \port__data$37 ;
  input port__en;
  wire port__en;
  input \port__en$16 ;
  wire \port__en$16 ;
  reg \port__en$25  = 1'h0;
  reg read_0_0_0 = 1'h0;
  wire read_0_0_1;
  reg [8:0] read_0_1_0 = 9'h000;
  wire [8:0] read_0_1_1;
  input rst;
  wire rst;
  output [111:0] steps__0;
  reg [111:0] steps__0 = 112'h0000000000000000000000000000;
  output [111:0] steps__1;
  reg [111:0] steps__1 = 112'h0000000000000000000000000000;
  wire [111:0] steps_memory_0_output;
  wire [111:0] steps_memory_1_output;
  wire steps_read;
  wire [8:0] steps_row;
  input steps_write;
  wire steps_write;
  input stop;
  wire stop;
  input [511:0] write_data;
  wire [511:0] write_data;
  input [8:0] write_row;
  wire [8:0] write_row;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [415:0] bias_memory [511:0];
  integer init_bias_memory;
  initial for (init_bias_memory = 0; init_bias_memory <= 511; init_bias_memory = init_bias_memory + 1) bias_memory [init_bias_memory] = 0;
  always @(posedge clk) begin
    if (bias_write)
      bias_memory[write_row] <= { write_data[505:480], write_data[473:448], write_data[441:416], write_data[409:384], write_data[377:352], write_data[345:320], write_data[313:288], write_data[281:256], write_data[249:224], write_data[217:192], write_data[185:160], write_data[153:128], write_data[121:96], write_data[89:64], write_data[57:32], write_data[25:0] };
  end
  reg [415:0] _23_;
  always @(posedge clk) begin
    if (port__en) begin
      _23_ <= bias_memory[port__addr];
    end
  end
  assign port__data = _23_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [111:0] steps_memory_0 [511:0];
  integer init_steps_memory_0;
  initial for (init_steps_memory_0 = 0; init_steps_memory_0 <= 511; init_steps_memory_0 = init_steps_memory_0 + 1) steps_memory_0 [init_steps_memory_0] = 0;
  always @(posedge clk) begin
    if (steps_write)
      steps_memory_0[write_row] <= { write_data[246:240], write_data[230:224], write_data[214:208], write_data[198:192], write_data[182:176], write_data[166:160], write_data[150:144], write_data[134:128], write_data[118:112], write_data[102:96], write_data[86:80], write_data[70:64], write_data[54:48], write_data[38:32], write_data[22:16], write_data[6:0] };
  end
  reg [111:0] _24_;
  always @(posedge clk) begin
    if (\port__en$16 ) begin
      _24_ <= steps_memory_0[\port__addr$18 ];
    end
  end
  assign \port__data$34  = _24_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [111:0] steps_memory_1 [511:0];
  integer init_steps_memory_1;
  initial for (init_steps_memory_1 = 0; init_steps_memory_1 <= 511; init_steps_memory_1 = init_steps_memory_1 + 1) steps_memory_1 [init_steps_memory_1] = 0;
  always @(posedge clk) begin
    if (steps_write)
      steps_memory_1[write_row] <= { write_data[254:248], write_data[238:232], write_data[222:216], write_data[206:200], write_data[190:184], write_data[174:168], write_data[158:152], write_data[142:136], write_data[126:120], write_data[110:104], write_data[94:88], write_data[78:72], write_data[62:56], write_data[46:40], write_data[30:24], write_data[14:8] };
  end
  reg [111:0] _25_;
  always @(posedge clk) begin
    if (\port__en$25 ) begin
      _25_ <= steps_memory_1[\port__addr$27 ];
    end
  end
  assign \port__data$37  = _25_;
  always @(posedge clk)
    bias <= port__data;
  always @(posedge clk)
    steps__0 <= \port__data$34 ;
  always @(posedge clk)
    read_0_0_0 <= _00_;
  always @(posedge clk)
    read_0_1_0 <= _01_;
  always @(posedge clk)
    \port__en$25  <= _02_;
  always @(posedge clk)
    \port__addr$27  <= _03_;
  always @(posedge clk)
    steps__1 <= \port__data$37 ;
  assign _04_ = stop ? 9'h000 : read_0_1_0;
  assign _03_ = rst ? 9'h000 : _04_;
  assign _05_ = stop ? 1'h0 : read_0_0_0;
  assign _02_ = rst ? 1'h0 : _05_;
  assign _06_ = stop ? 9'h000 : \port__addr$18 ;
  assign _01_ = rst ? 9'h000 : _06_;
  assign _07_ = stop ? 1'h0 : \port__en$16 ;
  assign _00_ = rst ? 1'h0 : _07_;
  assign steps_memory_1_output = steps__1;
  assign read_0_1_1 = \port__addr$27 ;
  assign read_0_0_1 = \port__en$25 ;
  assign \$signature__data$24  = { write_data[254:248], write_data[238:232], write_data[222:216], write_data[206:200], write_data[190:184], write_data[174:168], write_data[158:152], write_data[142:136], write_data[126:120], write_data[110:104], write_data[94:88], write_data[78:72], write_data[62:56], write_data[46:40], write_data[30:24], write_data[14:8] };
  assign \$signature__addr$23  = write_row;
  assign \$signature__en$22  = steps_write;
  assign steps_memory_0_output = steps__0;
  assign steps_row = \port__addr$18 ;
  assign steps_read = \port__en$16 ;
  assign \$signature__data$15  = { write_data[246:240], write_data[230:224], write_data[214:208], write_data[198:192], write_data[182:176], write_data[166:160], write_data[150:144], write_data[134:128], write_data[118:112], write_data[102:96], write_data[86:80], write_data[70:64], write_data[54:48], write_data[38:32], write_data[22:16], write_data[6:0] };
  assign \$signature__addr$14  = write_row;
  assign \$signature__en$12  = steps_write;
  assign bias_memory_output = bias;
  assign bias_row = port__addr;
  assign bias_read = port__en;
  assign \$signature__data  = { write_data[505:480], write_data[473:448], write_data[441:416], write_data[409:384], write_data[377:352], write_data[345:320], write_data[313:288], write_data[281:256], write_data[249:224], write_data[217:192], write_data[185:160], write_data[153:128], write_data[121:96], write_data[89:64], write_data[57:32], write_data[25:0] };
  assign \$signature__addr  = write_row;
  assign \$signature__en  = bias_write;
endmodule
