// tnthw_t8x8: tnthw 0.1.0, machine t8x8, fields 93678b92c832
// Generated, do not edit; docs/machine.md describes the ports.

module tnthw_t8x8(entry, images, memory_beats, abort, port_rst, request__ready, read__payload, read__valid, read__error, write__ready, write__error, clk, rst, done, busy, error, error_unit, error_instruction, owing, request__payload__address, request__payload__beats
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
  wire [4:0] accumulator_address;
  wire [4:0] \accumulator_address$333 ;
  wire accumulator_bank;
  wire \accumulator_bank$331 ;
  wire [159:0] accumulator_data;
  wire [159:0] accumulator_data_0;
  wire [159:0] accumulator_data_1;
  wire accumulator_group;
  wire accumulator_read;
  wire \accumulator_read$329 ;
  wire accumulator_write;
  wire [4:0] accumulator_write_address;
  wire accumulator_write_bank;
  wire [159:0] accumulator_write_data_0;
  wire [159:0] accumulator_write_data_1;
  wire add__accumulator_writes;
  wire [6:0] add__adds;
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
  wire [6:0] adds;
  wire alarm;
  wire \alarm$240 ;
  wire array__done;
  wire array__free;
  wire [305:0] array__head;
  wire [15:0] array__held_read;
  wire array__start;
  wire array__valid;
  wire [4:0] array_address;
  wire array_bank;
  wire [159:0] array_data_0;
  wire [159:0] array_data_1;
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
  wire [63:0] fill_data;
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
  reg [31:0] \memory_beats$148  = 32'd0;
  wire [31:0] \memory_beats$149 ;
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
  wire [1:0] page_slot;
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
  wire [63:0] read__data;
  wire [63:0] \read__data$258 ;
  wire read__en;
  wire \read__en$261 ;
  input read__error;
  wire read__error;
  wire \read__error$133 ;
  wire [15:0] read__held;
  wire [15:0] \read__held$263 ;
  input [63:0] read__payload;
  wire [63:0] read__payload;
  wire [63:0] \read__payload$134 ;
  output read__ready;
  wire read__ready;
  wire \read__ready$135 ;
  input read__valid;
  wire read__valid;
  wire \read__valid$136 ;
  wire \read__valid$255 ;
  wire \read__valid$265 ;
  wire read_beat;
  wire [63:0] read_data__payload;
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
  wire [1:0] slot;
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
  wire [63:0] store__data;
  wire store__en;
  wire [15:0] store__held;
  wire store__valid;
  wire [15:0] streamed;
  wire stuck;
  wire \stuck$176 ;
  wire [255:0] table_data;
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
  wire \word_read$355 ;
  wire \word_read$369 ;
  wire write;
  wire [19:0] write__address;
  wire [63:0] write__data;
  wire write__en;
  input write__error;
  wire write__error;
  wire \write__error$137 ;
  wire [15:0] write__held;
  wire write__mask;
  output [63:0] write__payload;
  wire [63:0] write__payload;
  wire [63:0] \write__payload$138 ;
  input write__ready;
  wire write__ready;
  wire \write__ready$139 ;
  output write__valid;
  wire write__valid;
  wire \write__valid$140 ;
  wire [4:0] write_address;
  wire write_bank;
  wire write_beat;
  wire [159:0] write_data_0;
  wire [159:0] write_data_1;
  wire [63:0] write_data__payload;
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
  tnthw_t8x8_accumulators accumulators (
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
    .memory_write__address(\entry$164 ),
    .memory_write__data(gathered[63:0]),
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
  tnthw_t8x8_array_numbers array_numbers (
    .\begin (\clear$177 ),
    .clk(clk),
    .decoded(number_10),
    .row(number_12),
    .rst(rst),
    .start(\pop$74 ),
    .streamed(number_11),
    .take(take)
  );
  tnthw_t8x8_array_queue array_queue (
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
  tnthw_t8x8_array_unit array_unit (
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
    .start(\pop$74 ),
    .stop(stop),
    .take(take)
  );
  tnthw_t8x8_counters counters (
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
  tnthw_t8x8_error_latch error_latch (
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
  tnthw_t8x8_memory_queue memory_queue (
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
  tnthw_t8x8_memory_unit memory_unit (
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
  tnthw_t8x8_scheduler scheduler (
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
  tnthw_t8x8_sequencer sequencer (
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
    .\port$3127$0 (\full$170 ),
    .\port$3139$0 (\full$171 ),
    .\port$3151$0 (\full$172 ),
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
  tnthw_t8x8_vector_queue vector_queue (
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
  tnthw_t8x8_vector_unit vector_unit (
    .accumulator_address(vector_address),
    .accumulator_bank(vector_bank),
    .accumulator_data(accumulator_data),
    .\bad_row$403 (\bad_row$223 ),
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
    .write_data(gathered[255:0]),
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
  assign table_data = gathered[255:0];
  assign table_row = \entry$164 [8:0];
  assign \function_write$305  = function_write;
  assign \steps_write$303  = steps_write;
  assign \bias_write$301  = bias_write;
  assign fill_data = gathered[63:0];
  assign fill_address = \entry$164 ;
  assign weights_write = fill;
  assign load__mask = 1'h1;
  assign memory_write__mask = 1'h1;
  assign load__held = memory__held_write;
  assign memory_write__held = memory__held_write;
  assign load__en = memory_write__en;
  assign load__data = gathered[63:0];
  assign memory_write__data = gathered[63:0];
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

module tnthw_t8x8_accumulators(rst, array_read, array_bank, array_address, write, write_bank, write_address, write_data_0, write_data_1, vector_read, vector_address, vector_group, vector_bank, array_data_0, array_data_1, vector_data, clk);
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
  wire [159:0] _13_;
  wire _14_;
  wire _15_;
  wire [4:0] _16_;
  wire _17_;
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
  output [159:0] array_data_0;
  reg [159:0] array_data_0 = 160'h0000000000000000000000000000000000000000;
  output [159:0] array_data_1;
  reg [159:0] array_data_1 = 160'h0000000000000000000000000000000000000000;
  input array_read;
  wire array_read;
  input clk;
  wire clk;
  wire [159:0] found;
  wire [159:0] output_0;
  wire [159:0] output_1;
  reg read_0_0 = 1'h0;
  reg read_0_1 = 1'h0;
  reg read_0_2 = 1'h0;
  reg read_1_0 = 1'h0;
  reg read_1_1 = 1'h0;
  reg read_1_2 = 1'h0;
  reg [4:0] read__addr = 5'h00;
  reg [4:0] \read__addr$35  = 5'h00;
  wire [159:0] read__data;
  wire [159:0] \read__data$36 ;
  reg read__en = 1'h1;
  reg \read__en$34  = 1'h1;
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
  input [159:0] write_data_0;
  wire [159:0] write_data_0;
  input [159:0] write_data_1;
  wire [159:0] write_data_1;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [159:0] bank_0 [31:0];
  integer init_bank_0;
  initial for (init_bank_0 = 0; init_bank_0 <= 31; init_bank_0 = init_bank_0 + 1) bank_0 [init_bank_0] = 0;
  always @(posedge clk) begin
    if (\$signature__en )
      bank_0[write_address] <= write_data_0;
  end
  reg [159:0] _56_;
  always @(posedge clk) begin
    if (read__en) begin
      _56_ <= bank_0[read__addr];
    end
  end
  assign read__data = _56_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [159:0] bank_1 [31:0];
  integer init_bank_1;
  initial for (init_bank_1 = 0; init_bank_1 <= 31; init_bank_1 = init_bank_1 + 1) bank_1 [init_bank_1] = 0;
  always @(posedge clk) begin
    if (\$signature__en$15 )
      bank_1[write_address] <= write_data_1;
  end
  reg [159:0] _57_;
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
  assign _05_ = rst ? 5'h00 : _01_;
  assign _04_ = rst ? 1'h1 : _17_;
  assign _03_ = rst ? 5'h00 : _16_;
  assign _02_ = rst ? 1'h1 : _15_;
  assign found = vector_data;
  assign output_1 = array_data_1;
  assign output_0 = array_data_0;
  assign \$signature__data$17  = write_data_1;
  assign \$signature__addr$16  = write_address;
  assign \$signature__data  = write_data_0;
  assign \$signature__addr  = write_address;
endmodule

module tnthw_t8x8_activations(rst, memory_read__held, memory_write__held, memory_write__en, array_read__held, array_read__valid, vector_read__held, vector_write__held, vector_write__en, vector_write__data, vector_read__valid, vector_read__address, bad_array_read, bad_vector_read, bad_memory_read, bad_vector_write, bad_memory_write, memory_write__data, memory_write__address, memory_read__en, memory_read__address
, array_read__en, array_read__address, vector_read__en, vector_write__mask, vector_write__address, array_word, vector_word, memory_word, clk);
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
  input [63:0] vector_write__data;
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
  assign _057_ = rst ? 64'h0000000000000000 : vector_write__data;
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

module tnthw_t8x8_array_unit(rst, stop, fill, take, free, held_read, last_position, padded, adds, illegal, read, read__valid, start, instruction, fill_data, fill_address, read__en, \inside , accumulator_read, accumulator_bank, accumulator_address
, accumulator_write, accumulator_write_bank, accumulator_write_address, done, accumulator_write_data_0, accumulator_write_data_1, bad_row, read__address, read__data, accumulator_data_0, accumulator_data_1, clk);
  wire _000_;
  wire _001_;
  wire [1:0] _002_;
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
  wire [71:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire [1:0] _025_;
  wire _026_;
  wire [4:0] _027_;
  wire _028_;
  wire [1:0] _029_;
  wire _030_;
  wire [4:0] _031_;
  wire _032_;
  wire [1:0] _033_;
  wire _034_;
  wire [4:0] _035_;
  wire _036_;
  wire [1:0] _037_;
  wire _038_;
  wire [4:0] _039_;
  wire _040_;
  wire [1:0] _041_;
  wire _042_;
  wire [4:0] _043_;
  wire _044_;
  wire [1:0] _045_;
  wire _046_;
  wire [4:0] _047_;
  wire [1:0] _048_;
  wire [1:0] _049_;
  wire [1:0] _050_;
  wire _051_;
  wire _052_;
  wire [4:0] _053_;
  wire _054_;
  wire _055_;
  wire [4:0] _056_;
  wire _057_;
  wire _058_;
  wire [4:0] _059_;
  wire _060_;
  wire _061_;
  wire [4:0] _062_;
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
  wire [159:0] _073_;
  wire [159:0] _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire [15:0] _084_;
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
  wire [15:0] _095_;
  wire [71:0] _096_;
  wire [1:0] _097_;
  wire [20:0] _098_;
  wire [21:0] _099_;
  wire [20:0] _100_;
  wire [21:0] _101_;
  wire [20:0] _102_;
  wire [21:0] _103_;
  wire [20:0] _104_;
  wire [21:0] _105_;
  wire _106_;
  wire [20:0] _107_;
  wire [21:0] _108_;
  wire [20:0] _109_;
  wire [21:0] _110_;
  wire [20:0] _111_;
  wire [21:0] _112_;
  wire [20:0] _113_;
  wire [21:0] _114_;
  wire [20:0] _115_;
  wire [21:0] _116_;
  wire _117_;
  wire [20:0] _118_;
  wire [21:0] _119_;
  wire [20:0] _120_;
  wire [21:0] _121_;
  wire [20:0] _122_;
  wire [21:0] _123_;
  wire [20:0] _124_;
  wire [21:0] _125_;
  wire [20:0] _126_;
  wire [21:0] _127_;
  wire _128_;
  wire [20:0] _129_;
  wire [21:0] _130_;
  wire [20:0] _131_;
  wire [21:0] _132_;
  wire [305:0] _133_;
  wire _134_;
  wire [305:0] _135_;
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
  wire [4:0] _149_;
  wire _150_;
  wire _151_;
  wire [4:0] _152_;
  wire _153_;
  wire _154_;
  wire [4:0] _155_;
  wire _156_;
  wire _157_;
  wire [4:0] _158_;
  wire _159_;
  wire _160_;
  wire [1:0] _161_;
  wire [1:0] _162_;
  wire [1:0] _163_;
  wire [4:0] _164_;
  wire _165_;
  wire [1:0] _166_;
  wire _167_;
  wire [4:0] _168_;
  wire _169_;
  wire [1:0] _170_;
  wire _171_;
  wire [4:0] _172_;
  wire _173_;
  wire [1:0] _174_;
  wire _175_;
  wire [4:0] _176_;
  wire _177_;
  wire [1:0] _178_;
  wire _179_;
  wire [4:0] _180_;
  wire _181_;
  wire [1:0] _182_;
  wire _183_;
  wire [4:0] _184_;
  wire _185_;
  wire [1:0] _186_;
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
  wire [1:0] _207_;
  wire _208_;
  wire _209_;
  wire _210_;
  wire _211_;
  wire _212_;
  wire _213_;
  wire _214_;
  wire [305:0] _215_;
  wire [305:0] _216_;
  wire _217_;
  wire _218_;
  wire _219_;
  wire [305:0] _220_;
  wire [305:0] _221_;
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
  reg \$signal  = 1'h0;
  reg \$signal$143  = 1'h0;
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
  input [159:0] accumulator_data_0;
  wire [159:0] accumulator_data_0;
  wire [19:0] accumulator_data_0_0;
  wire [19:0] accumulator_data_0_1;
  wire [19:0] accumulator_data_0_2;
  wire [19:0] accumulator_data_0_3;
  wire [19:0] accumulator_data_0_4;
  wire [19:0] accumulator_data_0_5;
  wire [19:0] accumulator_data_0_6;
  wire [19:0] accumulator_data_0_7;
  input [159:0] accumulator_data_1;
  wire [159:0] accumulator_data_1;
  wire [19:0] accumulator_data_1_0;
  wire [19:0] accumulator_data_1_1;
  wire [19:0] accumulator_data_1_2;
  wire [19:0] accumulator_data_1_3;
  wire [19:0] accumulator_data_1_4;
  wire [19:0] accumulator_data_1_5;
  wire [19:0] accumulator_data_1_6;
  wire [19:0] accumulator_data_1_7;
  output accumulator_read;
  reg accumulator_read = 1'h0;
  output accumulator_write;
  reg accumulator_write = 1'h0;
  output [4:0] accumulator_write_address;
  reg [4:0] accumulator_write_address = 5'h00;
  output accumulator_write_bank;
  reg accumulator_write_bank = 1'h0;
  output [159:0] accumulator_write_data_0;
  reg [159:0] accumulator_write_data_0 = 160'h0000000000000000000000000000000000000000;
  wire [159:0] accumulator_write_data_0_register;
  output [159:0] accumulator_write_data_1;
  reg [159:0] accumulator_write_data_1 = 160'h0000000000000000000000000000000000000000;
  wire [159:0] accumulator_write_data_1_register;
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
  wire \carry$205 ;
  wire \carry$207 ;
  wire \carry$209 ;
  wire \carry$211 ;
  wire \carry$213 ;
  wire \carry$215 ;
  wire \carry$217 ;
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
  wire [15:0] \index$164 ;
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
  wire [11:0] \sum$204 ;
  wire [11:0] \sum$206 ;
  wire [11:0] \sum$208 ;
  wire [11:0] \sum$210 ;
  wire [11:0] \sum$212 ;
  wire [11:0] \sum$214 ;
  wire [11:0] \sum$216 ;
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
  assign _000_ = ~ \$signal ;
  assign _075_ = _000_ | last_vector;
  assign take = \take$25  & _075_;
  assign _076_ = ~ loading;
  assign _077_ = ~ \take$25 ;
  assign free = _076_ & _077_;
  assign _084_ = \take$25  ? \$signal$31 [51:36] : 16'h0000;
  assign _095_ = \$signal  ? \$signal$32 [51:36] : 16'h0000;
  assign held_read = _084_ | _095_;
  assign _106_ = ~ \$signal$54 ;
  assign _117_ = ready & apart;
  assign _128_ = _106_ | _117_;
  assign last_position = \$signal  & _128_;
  assign first = last_position & \$signal$54 ;
  assign _001_ = last_position & \last_position$57 ;
  assign last_vector = _001_ & last_tap;
  assign restart_position = last_position & \last_position$57 ;
  assign step_tap = last_position & \last_position$57 ;
  assign _012_ = ~ \inside ;
  assign padded = vector_2 & _012_;
  assign adds = added_0_3 ? count : 7'h00;
  assign _078_ = take | last_position;
  assign _079_ = take | \last_position$57 ;
  assign _080_ = last_position & \last_position$57 ;
  assign _081_ = take | _080_;
  assign _082_ = | lately;
  assign _083_ = first | _082_;
  assign _085_ = ~ _083_;
  assign _086_ = read__en & read__valid;
  assign _087_ = read__data[7] & signed_0_4;
  assign _088_ = read__data[15] & signed_0_4;
  assign _089_ = read__data[23] & signed_0_4;
  assign _090_ = read__data[31] & signed_0_4;
  assign _091_ = read__data[39] & signed_0_4;
  assign _092_ = read__data[47] & signed_0_4;
  assign _093_ = read__data[55] & signed_0_4;
  assign _094_ = read__data[63] & signed_0_4;
  assign _096_ = word_1_2 ? { _094_, read__data[63:56], _093_, read__data[55:48], _092_, read__data[47:40], _091_, read__data[39:32], _090_, read__data[31:24], _089_, read__data[23:16], _088_, read__data[15:8], _087_, read__data[7:0] } : 72'h000000000000000000;
  assign _097_ = \$signal$143  ? \$signal$32 [304:303] : 2'h1;
  assign _098_ = $signed(accumulator_data_0_0) + $signed(sum);
  assign { _099_[21:20], _073_[19:0] } = $signed(_098_) + $signed({ 1'h0, carry });
  assign _100_ = $signed(accumulator_data_0_1) + $signed(\sum$204 );
  assign { _101_[21:20], _073_[39:20] } = $signed(_100_) + $signed({ 1'h0, \carry$205  });
  assign _102_ = $signed(accumulator_data_0_2) + $signed(\sum$206 );
  assign { _103_[21:20], _073_[59:40] } = $signed(_102_) + $signed({ 1'h0, \carry$207  });
  assign _104_ = $signed(accumulator_data_0_3) + $signed(\sum$208 );
  assign { _105_[21:20], _073_[79:60] } = $signed(_104_) + $signed({ 1'h0, \carry$209  });
  assign _107_ = $signed(accumulator_data_0_4) + $signed(\sum$210 );
  assign { _108_[21:20], _073_[99:80] } = $signed(_107_) + $signed({ 1'h0, \carry$211  });
  assign _109_ = $signed(accumulator_data_0_5) + $signed(\sum$212 );
  assign { _110_[21:20], _073_[119:100] } = $signed(_109_) + $signed({ 1'h0, \carry$213  });
  assign _111_ = $signed(accumulator_data_0_6) + $signed(\sum$214 );
  assign { _112_[21:20], _073_[139:120] } = $signed(_111_) + $signed({ 1'h0, \carry$215  });
  assign _113_ = $signed(accumulator_data_0_7) + $signed(\sum$216 );
  assign { _114_[21:20], _073_[159:140] } = $signed(_113_) + $signed({ 1'h0, \carry$217  });
  assign _115_ = $signed(accumulator_data_1_0) + $signed(sum);
  assign { _116_[21:20], _074_[19:0] } = $signed(_115_) + $signed({ 1'h0, carry });
  assign _118_ = $signed(accumulator_data_1_1) + $signed(\sum$204 );
  assign { _119_[21:20], _074_[39:20] } = $signed(_118_) + $signed({ 1'h0, \carry$205  });
  assign _120_ = $signed(accumulator_data_1_2) + $signed(\sum$206 );
  assign { _121_[21:20], _074_[59:40] } = $signed(_120_) + $signed({ 1'h0, \carry$207  });
  assign _122_ = $signed(accumulator_data_1_3) + $signed(\sum$208 );
  assign { _123_[21:20], _074_[79:60] } = $signed(_122_) + $signed({ 1'h0, \carry$209  });
  assign _124_ = $signed(accumulator_data_1_4) + $signed(\sum$210 );
  assign { _125_[21:20], _074_[99:80] } = $signed(_124_) + $signed({ 1'h0, \carry$211  });
  assign _126_ = $signed(accumulator_data_1_5) + $signed(\sum$212 );
  assign { _127_[21:20], _074_[119:100] } = $signed(_126_) + $signed({ 1'h0, \carry$213  });
  assign _129_ = $signed(accumulator_data_1_6) + $signed(\sum$214 );
  assign { _130_[21:20], _074_[139:120] } = $signed(_129_) + $signed({ 1'h0, \carry$215  });
  assign _131_ = $signed(accumulator_data_1_7) + $signed(\sum$216 );
  assign { _132_[21:20], _074_[159:140] } = $signed(_131_) + $signed({ 1'h0, \carry$217  });
  always @(posedge clk)
    \$signal$31  <= _133_;
  always @(posedge clk)
    \take$25  <= _134_;
  always @(posedge clk)
    \$signal$32  <= _135_;
  always @(posedge clk)
    \$signal  <= _136_;
  always @(posedge clk)
    \$signal$54  <= _137_;
  always @(posedge clk)
    \$signal$143  <= _138_;
  always @(posedge clk)
    lately <= _002_;
  always @(posedge clk)
    apart <= _003_;
  always @(posedge clk)
    read__en <= _004_;
  always @(posedge clk)
    vector_2 <= _005_;
  always @(posedge clk)
    \inside  <= _006_;
  always @(posedge clk)
    signed_0_0 <= _007_;
  always @(posedge clk)
    signed_0_1 <= _008_;
  always @(posedge clk)
    signed_0_2 <= _009_;
  always @(posedge clk)
    signed_0_3 <= _010_;
  always @(posedge clk)
    signed_0_4 <= _011_;
  always @(posedge clk)
    word_0_0 <= _013_;
  always @(posedge clk)
    word_1_0 <= _014_;
  always @(posedge clk)
    word_0_1 <= _015_;
  always @(posedge clk)
    word_1_1 <= _016_;
  always @(posedge clk)
    word_0_2 <= _017_;
  always @(posedge clk)
    word_1_2 <= _018_;
  always @(posedge clk)
    operands <= _019_;
  always @(posedge clk)
    added_0_0 <= _020_;
  always @(posedge clk)
    added_0_1 <= _021_;
  always @(posedge clk)
    added_0_2 <= _022_;
  always @(posedge clk)
    added_0_3 <= _023_;
  always @(posedge clk)
    read_0_0 <= _024_;
  always @(posedge clk)
    read_1_0 <= _025_;
  always @(posedge clk)
    read_2_0 <= _026_;
  always @(posedge clk)
    read_3_0 <= _027_;
  always @(posedge clk)
    read_0_1 <= _028_;
  always @(posedge clk)
    read_1_1 <= _029_;
  always @(posedge clk)
    read_2_1 <= _030_;
  always @(posedge clk)
    read_3_1 <= _031_;
  always @(posedge clk)
    read_0_2 <= _032_;
  always @(posedge clk)
    read_1_2 <= _033_;
  always @(posedge clk)
    read_2_2 <= _034_;
  always @(posedge clk)
    read_3_2 <= _035_;
  always @(posedge clk)
    read_0_3 <= _036_;
  always @(posedge clk)
    read_1_3 <= _037_;
  always @(posedge clk)
    read_2_3 <= _038_;
  always @(posedge clk)
    read_3_3 <= _039_;
  always @(posedge clk)
    read_0_4 <= _040_;
  always @(posedge clk)
    read_1_4 <= _041_;
  always @(posedge clk)
    read_2_4 <= _042_;
  always @(posedge clk)
    read_3_4 <= _043_;
  always @(posedge clk)
    accumulator_read <= _044_;
  always @(posedge clk)
    read_1_5 <= _045_;
  always @(posedge clk)
    accumulator_bank <= _046_;
  always @(posedge clk)
    accumulator_address <= _047_;
  always @(posedge clk)
    start_0_0 <= _048_;
  always @(posedge clk)
    start_0_1 <= _049_;
  always @(posedge clk)
    start_0_2 <= _050_;
  always @(posedge clk)
    write_0_0 <= _051_;
  always @(posedge clk)
    write_1_0 <= _052_;
  always @(posedge clk)
    write_2_0 <= _053_;
  always @(posedge clk)
    write_0_1 <= _054_;
  always @(posedge clk)
    write_1_1 <= _055_;
  always @(posedge clk)
    write_2_1 <= _056_;
  always @(posedge clk)
    write_0_2 <= _057_;
  always @(posedge clk)
    write_1_2 <= _058_;
  always @(posedge clk)
    write_2_2 <= _059_;
  always @(posedge clk)
    accumulator_write <= _060_;
  always @(posedge clk)
    accumulator_write_bank <= _061_;
  always @(posedge clk)
    accumulator_write_address <= _062_;
  always @(posedge clk)
    last_0_0 <= _063_;
  always @(posedge clk)
    last_0_1 <= _064_;
  always @(posedge clk)
    last_0_2 <= _065_;
  always @(posedge clk)
    last_0_3 <= _066_;
  always @(posedge clk)
    last_0_4 <= _067_;
  always @(posedge clk)
    last_0_5 <= _068_;
  always @(posedge clk)
    last_0_6 <= _069_;
  always @(posedge clk)
    last_0_7 <= _070_;
  always @(posedge clk)
    last_0_8 <= _071_;
  always @(posedge clk)
    done <= _072_;
  always @(posedge clk)
    accumulator_write_data_0 <= _073_;
  always @(posedge clk)
    accumulator_write_data_1 <= _074_;
  assign _139_ = stop ? 1'h0 : last_0_8;
  assign _072_ = rst ? 1'h0 : _139_;
  assign _140_ = stop ? 1'h0 : last_0_7;
  assign _071_ = rst ? 1'h0 : _140_;
  assign _141_ = stop ? 1'h0 : last_0_6;
  assign _070_ = rst ? 1'h0 : _141_;
  assign _142_ = stop ? 1'h0 : last_0_5;
  assign _069_ = rst ? 1'h0 : _142_;
  assign _143_ = stop ? 1'h0 : last_0_4;
  assign _068_ = rst ? 1'h0 : _143_;
  assign _144_ = stop ? 1'h0 : last_0_3;
  assign _067_ = rst ? 1'h0 : _144_;
  assign _145_ = stop ? 1'h0 : last_0_2;
  assign _066_ = rst ? 1'h0 : _145_;
  assign _146_ = stop ? 1'h0 : last_0_1;
  assign _065_ = rst ? 1'h0 : _146_;
  assign _147_ = stop ? 1'h0 : last_0_0;
  assign _064_ = rst ? 1'h0 : _147_;
  assign _148_ = stop ? 1'h0 : last_vector;
  assign _063_ = rst ? 1'h0 : _148_;
  assign _149_ = stop ? 5'h00 : write_2_2;
  assign _062_ = rst ? 5'h00 : _149_;
  assign _150_ = stop ? 1'h0 : write_1_2;
  assign _061_ = rst ? 1'h0 : _150_;
  assign _151_ = stop ? 1'h0 : write_0_2;
  assign _060_ = rst ? 1'h0 : _151_;
  assign _152_ = stop ? 5'h00 : write_2_1;
  assign _059_ = rst ? 5'h00 : _152_;
  assign _153_ = stop ? 1'h0 : write_1_1;
  assign _058_ = rst ? 1'h0 : _153_;
  assign _154_ = stop ? 1'h0 : write_0_1;
  assign _057_ = rst ? 1'h0 : _154_;
  assign _155_ = stop ? 5'h00 : write_2_0;
  assign _056_ = rst ? 5'h00 : _155_;
  assign _156_ = stop ? 1'h0 : write_1_0;
  assign _055_ = rst ? 1'h0 : _156_;
  assign _157_ = stop ? 1'h0 : write_0_0;
  assign _054_ = rst ? 1'h0 : _157_;
  assign _158_ = stop ? 5'h00 : accumulator_address;
  assign _053_ = rst ? 5'h00 : _158_;
  assign _159_ = stop ? 1'h0 : accumulator_bank;
  assign _052_ = rst ? 1'h0 : _159_;
  assign _160_ = stop ? 1'h0 : accumulator_read;
  assign _051_ = rst ? 1'h0 : _160_;
  assign _161_ = stop ? 2'h0 : start_0_1;
  assign _050_ = rst ? 2'h0 : _161_;
  assign _162_ = stop ? 2'h0 : start_0_0;
  assign _049_ = rst ? 2'h0 : _162_;
  assign _163_ = stop ? 2'h0 : read_1_5;
  assign _048_ = rst ? 2'h0 : _163_;
  assign _164_ = stop ? 5'h00 : read_3_4;
  assign _047_ = rst ? 5'h00 : _164_;
  assign _165_ = stop ? 1'h0 : read_2_4;
  assign _046_ = rst ? 1'h0 : _165_;
  assign _166_ = stop ? 2'h0 : read_1_4;
  assign _045_ = rst ? 2'h0 : _166_;
  assign _167_ = stop ? 1'h0 : read_0_4;
  assign _044_ = rst ? 1'h0 : _167_;
  assign _168_ = stop ? 5'h00 : read_3_3;
  assign _043_ = rst ? 5'h00 : _168_;
  assign _169_ = stop ? 1'h0 : read_2_3;
  assign _042_ = rst ? 1'h0 : _169_;
  assign _170_ = stop ? 2'h0 : read_1_3;
  assign _041_ = rst ? 2'h0 : _170_;
  assign _171_ = stop ? 1'h0 : read_0_3;
  assign _040_ = rst ? 1'h0 : _171_;
  assign _172_ = stop ? 5'h00 : read_3_2;
  assign _039_ = rst ? 5'h00 : _172_;
  assign _173_ = stop ? 1'h0 : read_2_2;
  assign _038_ = rst ? 1'h0 : _173_;
  assign _174_ = stop ? 2'h0 : read_1_2;
  assign _037_ = rst ? 2'h0 : _174_;
  assign _175_ = stop ? 1'h0 : read_0_2;
  assign _036_ = rst ? 1'h0 : _175_;
  assign _176_ = stop ? 5'h00 : read_3_1;
  assign _035_ = rst ? 5'h00 : _176_;
  assign _177_ = stop ? 1'h0 : read_2_1;
  assign _034_ = rst ? 1'h0 : _177_;
  assign _178_ = stop ? 2'h0 : read_1_1;
  assign _033_ = rst ? 2'h0 : _178_;
  assign _179_ = stop ? 1'h0 : read_0_1;
  assign _032_ = rst ? 1'h0 : _179_;
  assign _180_ = stop ? 5'h00 : read_3_0;
  assign _031_ = rst ? 5'h00 : _180_;
  assign _181_ = stop ? 1'h0 : read_2_0;
  assign _030_ = rst ? 1'h0 : _181_;
  assign _182_ = stop ? 2'h0 : read_1_0;
  assign _029_ = rst ? 2'h0 : _182_;
  assign _183_ = stop ? 1'h0 : read_0_0;
  assign _028_ = rst ? 1'h0 : _183_;
  assign _184_ = stop ? 5'h00 : \index$164 [4:0];
  assign _027_ = rst ? 5'h00 : _184_;
  assign _185_ = stop ? 1'h0 : \$signal$32 [302];
  assign _026_ = rst ? 1'h0 : _185_;
  assign _186_ = stop ? 2'h0 : _097_;
  assign _025_ = rst ? 2'h0 : _186_;
  assign _187_ = stop ? 1'h0 : last_position;
  assign _024_ = rst ? 1'h0 : _187_;
  assign _188_ = stop ? 1'h0 : added_0_2;
  assign _023_ = rst ? 1'h0 : _188_;
  assign _189_ = stop ? 1'h0 : added_0_1;
  assign _022_ = rst ? 1'h0 : _189_;
  assign _190_ = stop ? 1'h0 : added_0_0;
  assign _021_ = rst ? 1'h0 : _190_;
  assign _191_ = stop ? 1'h0 : word_1_2;
  assign _020_ = rst ? 1'h0 : _191_;
  assign _019_ = word_0_2 ? _096_ : operands;
  assign _192_ = stop ? 1'h0 : word_1_1;
  assign _018_ = rst ? 1'h0 : _192_;
  assign _193_ = stop ? 1'h0 : word_0_1;
  assign _017_ = rst ? 1'h0 : _193_;
  assign _194_ = stop ? 1'h0 : word_1_0;
  assign _016_ = rst ? 1'h0 : _194_;
  assign _195_ = stop ? 1'h0 : word_0_0;
  assign _015_ = rst ? 1'h0 : _195_;
  assign _196_ = stop ? 1'h0 : \inside ;
  assign _014_ = rst ? 1'h0 : _196_;
  assign _197_ = stop ? 1'h0 : vector_2;
  assign _013_ = rst ? 1'h0 : _197_;
  assign _198_ = stop ? 1'h0 : signed_0_3;
  assign _011_ = rst ? 1'h0 : _198_;
  assign _199_ = stop ? 1'h0 : signed_0_2;
  assign _010_ = rst ? 1'h0 : _199_;
  assign _200_ = stop ? 1'h0 : signed_0_1;
  assign _009_ = rst ? 1'h0 : _200_;
  assign _201_ = stop ? 1'h0 : signed_0_0;
  assign _008_ = rst ? 1'h0 : _201_;
  assign _202_ = stop ? 1'h0 : \$signal$32 [305];
  assign _007_ = rst ? 1'h0 : _202_;
  assign _203_ = stop ? 1'h0 : _086_;
  assign _006_ = rst ? 1'h0 : _203_;
  assign _204_ = stop ? 1'h0 : read__en;
  assign _005_ = rst ? 1'h0 : _204_;
  assign _205_ = stop ? 1'h0 : last_position;
  assign _004_ = rst ? 1'h0 : _205_;
  assign _206_ = stop ? 1'h0 : _085_;
  assign _003_ = rst ? 1'h0 : _206_;
  assign _207_ = stop ? 2'h0 : { lately[0], first };
  assign _002_ = rst ? 2'h0 : _207_;
  assign _208_ = _081_ ? take : \$signal$143 ;
  assign _209_ = stop ? 1'h0 : _208_;
  assign _138_ = rst ? 1'h0 : _209_;
  assign _210_ = _078_ ? _079_ : \$signal$54 ;
  assign _211_ = stop ? 1'h0 : _210_;
  assign _137_ = rst ? 1'h0 : _211_;
  assign _212_ = last_vector ? 1'h0 : \$signal ;
  assign _213_ = take ? 1'h1 : _212_;
  assign _214_ = stop ? 1'h0 : _213_;
  assign _136_ = rst ? 1'h0 : _214_;
  assign _215_ = take ? \$signal$31  : \$signal$32 ;
  assign _216_ = stop ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _215_;
  assign _135_ = rst ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _216_;
  assign _217_ = take ? 1'h0 : \take$25 ;
  assign _218_ = start ? 1'h1 : _217_;
  assign _219_ = stop ? 1'h0 : _218_;
  assign _134_ = rst ? 1'h0 : _219_;
  assign _220_ = start ? instruction : \$signal$31 ;
  assign _221_ = stop ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _220_;
  assign _133_ = rst ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _221_;
  function [19:0] _578_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _578_ = b[19:0];
      3'b?1?:
        _578_ = b[39:20];
      3'b1??:
        _578_ = b[59:40];
      default:
        _578_ = a;
    endcase
  endfunction
  assign accumulator_data_1_7 = _578_(20'h00000, { accumulator_data_1[159:140], accumulator_data_1[158:140], 1'h0, accumulator_data_1[151:140], 8'h00 }, { _224_, _223_, _222_ });
  assign _222_ = start_0_2 == 2'h3;
  assign _223_ = start_0_2 == 2'h2;
  assign _224_ = start_0_2 == 2'h1;
  function [19:0] _582_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _582_ = b[19:0];
      3'b?1?:
        _582_ = b[39:20];
      3'b1??:
        _582_ = b[59:40];
      default:
        _582_ = a;
    endcase
  endfunction
  assign accumulator_data_1_6 = _582_(20'h00000, { accumulator_data_1[139:120], accumulator_data_1[138:120], 1'h0, accumulator_data_1[131:120], 8'h00 }, { _227_, _226_, _225_ });
  assign _225_ = start_0_2 == 2'h3;
  assign _226_ = start_0_2 == 2'h2;
  assign _227_ = start_0_2 == 2'h1;
  function [19:0] _586_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _586_ = b[19:0];
      3'b?1?:
        _586_ = b[39:20];
      3'b1??:
        _586_ = b[59:40];
      default:
        _586_ = a;
    endcase
  endfunction
  assign accumulator_data_1_5 = _586_(20'h00000, { accumulator_data_1[119:100], accumulator_data_1[118:100], 1'h0, accumulator_data_1[111:100], 8'h00 }, { _230_, _229_, _228_ });
  assign _228_ = start_0_2 == 2'h3;
  assign _229_ = start_0_2 == 2'h2;
  assign _230_ = start_0_2 == 2'h1;
  function [19:0] _590_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _590_ = b[19:0];
      3'b?1?:
        _590_ = b[39:20];
      3'b1??:
        _590_ = b[59:40];
      default:
        _590_ = a;
    endcase
  endfunction
  assign accumulator_data_1_4 = _590_(20'h00000, { accumulator_data_1[99:80], accumulator_data_1[98:80], 1'h0, accumulator_data_1[91:80], 8'h00 }, { _233_, _232_, _231_ });
  assign _231_ = start_0_2 == 2'h3;
  assign _232_ = start_0_2 == 2'h2;
  assign _233_ = start_0_2 == 2'h1;
  function [19:0] _594_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _594_ = b[19:0];
      3'b?1?:
        _594_ = b[39:20];
      3'b1??:
        _594_ = b[59:40];
      default:
        _594_ = a;
    endcase
  endfunction
  assign accumulator_data_1_3 = _594_(20'h00000, { accumulator_data_1[79:60], accumulator_data_1[78:60], 1'h0, accumulator_data_1[71:60], 8'h00 }, { _236_, _235_, _234_ });
  assign _234_ = start_0_2 == 2'h3;
  assign _235_ = start_0_2 == 2'h2;
  assign _236_ = start_0_2 == 2'h1;
  function [19:0] _598_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _598_ = b[19:0];
      3'b?1?:
        _598_ = b[39:20];
      3'b1??:
        _598_ = b[59:40];
      default:
        _598_ = a;
    endcase
  endfunction
  assign accumulator_data_1_2 = _598_(20'h00000, { accumulator_data_1[59:40], accumulator_data_1[58:40], 1'h0, accumulator_data_1[51:40], 8'h00 }, { _239_, _238_, _237_ });
  assign _237_ = start_0_2 == 2'h3;
  assign _238_ = start_0_2 == 2'h2;
  assign _239_ = start_0_2 == 2'h1;
  function [19:0] _602_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _602_ = b[19:0];
      3'b?1?:
        _602_ = b[39:20];
      3'b1??:
        _602_ = b[59:40];
      default:
        _602_ = a;
    endcase
  endfunction
  assign accumulator_data_1_1 = _602_(20'h00000, { accumulator_data_1[39:20], accumulator_data_1[38:20], 1'h0, accumulator_data_1[31:20], 8'h00 }, { _242_, _241_, _240_ });
  assign _240_ = start_0_2 == 2'h3;
  assign _241_ = start_0_2 == 2'h2;
  assign _242_ = start_0_2 == 2'h1;
  function [19:0] _606_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _606_ = b[19:0];
      3'b?1?:
        _606_ = b[39:20];
      3'b1??:
        _606_ = b[59:40];
      default:
        _606_ = a;
    endcase
  endfunction
  assign accumulator_data_1_0 = _606_(20'h00000, { accumulator_data_1[19:0], accumulator_data_1[18:0], 1'h0, accumulator_data_1[11:0], 8'h00 }, { _245_, _244_, _243_ });
  assign _243_ = start_0_2 == 2'h3;
  assign _244_ = start_0_2 == 2'h2;
  assign _245_ = start_0_2 == 2'h1;
  function [19:0] _610_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _610_ = b[19:0];
      3'b?1?:
        _610_ = b[39:20];
      3'b1??:
        _610_ = b[59:40];
      default:
        _610_ = a;
    endcase
  endfunction
  assign accumulator_data_0_7 = _610_(20'h00000, { accumulator_data_0[159:140], accumulator_data_0[158:140], 1'h0, accumulator_data_0[151:140], 8'h00 }, { _248_, _247_, _246_ });
  assign _246_ = start_0_2 == 2'h3;
  assign _247_ = start_0_2 == 2'h2;
  assign _248_ = start_0_2 == 2'h1;
  function [19:0] _614_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _614_ = b[19:0];
      3'b?1?:
        _614_ = b[39:20];
      3'b1??:
        _614_ = b[59:40];
      default:
        _614_ = a;
    endcase
  endfunction
  assign accumulator_data_0_6 = _614_(20'h00000, { accumulator_data_0[139:120], accumulator_data_0[138:120], 1'h0, accumulator_data_0[131:120], 8'h00 }, { _251_, _250_, _249_ });
  assign _249_ = start_0_2 == 2'h3;
  assign _250_ = start_0_2 == 2'h2;
  assign _251_ = start_0_2 == 2'h1;
  function [19:0] _618_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _618_ = b[19:0];
      3'b?1?:
        _618_ = b[39:20];
      3'b1??:
        _618_ = b[59:40];
      default:
        _618_ = a;
    endcase
  endfunction
  assign accumulator_data_0_5 = _618_(20'h00000, { accumulator_data_0[119:100], accumulator_data_0[118:100], 1'h0, accumulator_data_0[111:100], 8'h00 }, { _254_, _253_, _252_ });
  assign _252_ = start_0_2 == 2'h3;
  assign _253_ = start_0_2 == 2'h2;
  assign _254_ = start_0_2 == 2'h1;
  function [19:0] _622_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _622_ = b[19:0];
      3'b?1?:
        _622_ = b[39:20];
      3'b1??:
        _622_ = b[59:40];
      default:
        _622_ = a;
    endcase
  endfunction
  assign accumulator_data_0_4 = _622_(20'h00000, { accumulator_data_0[99:80], accumulator_data_0[98:80], 1'h0, accumulator_data_0[91:80], 8'h00 }, { _257_, _256_, _255_ });
  assign _255_ = start_0_2 == 2'h3;
  assign _256_ = start_0_2 == 2'h2;
  assign _257_ = start_0_2 == 2'h1;
  function [19:0] _626_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _626_ = b[19:0];
      3'b?1?:
        _626_ = b[39:20];
      3'b1??:
        _626_ = b[59:40];
      default:
        _626_ = a;
    endcase
  endfunction
  assign accumulator_data_0_3 = _626_(20'h00000, { accumulator_data_0[79:60], accumulator_data_0[78:60], 1'h0, accumulator_data_0[71:60], 8'h00 }, { _260_, _259_, _258_ });
  assign _258_ = start_0_2 == 2'h3;
  assign _259_ = start_0_2 == 2'h2;
  assign _260_ = start_0_2 == 2'h1;
  function [19:0] _630_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _630_ = b[19:0];
      3'b?1?:
        _630_ = b[39:20];
      3'b1??:
        _630_ = b[59:40];
      default:
        _630_ = a;
    endcase
  endfunction
  assign accumulator_data_0_2 = _630_(20'h00000, { accumulator_data_0[59:40], accumulator_data_0[58:40], 1'h0, accumulator_data_0[51:40], 8'h00 }, { _263_, _262_, _261_ });
  assign _261_ = start_0_2 == 2'h3;
  assign _262_ = start_0_2 == 2'h2;
  assign _263_ = start_0_2 == 2'h1;
  function [19:0] _634_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _634_ = b[19:0];
      3'b?1?:
        _634_ = b[39:20];
      3'b1??:
        _634_ = b[59:40];
      default:
        _634_ = a;
    endcase
  endfunction
  assign accumulator_data_0_1 = _634_(20'h00000, { accumulator_data_0[39:20], accumulator_data_0[38:20], 1'h0, accumulator_data_0[31:20], 8'h00 }, { _266_, _265_, _264_ });
  assign _264_ = start_0_2 == 2'h3;
  assign _265_ = start_0_2 == 2'h2;
  assign _266_ = start_0_2 == 2'h1;
  function [19:0] _638_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _638_ = b[19:0];
      3'b?1?:
        _638_ = b[39:20];
      3'b1??:
        _638_ = b[59:40];
      default:
        _638_ = a;
    endcase
  endfunction
  assign accumulator_data_0_0 = _638_(20'h00000, { accumulator_data_0[19:0], accumulator_data_0[18:0], 1'h0, accumulator_data_0[11:0], 8'h00 }, { _269_, _268_, _267_ });
  assign _267_ = start_0_2 == 2'h3;
  assign _268_ = start_0_2 == 2'h2;
  assign _269_ = start_0_2 == 2'h1;
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
    .carry(\carry$205 ),
    .clk(clk),
    .neg(\neg$82 [15:8]),
    .nz(\nz$80 [15:8]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$204 )
  );
  tnthw_t8x8_array_unit_column_0 column_2 (
    .carry(\carry$207 ),
    .clk(clk),
    .neg(\neg$82 [23:16]),
    .nz(\nz$80 [23:16]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$206 )
  );
  tnthw_t8x8_array_unit_column_0 column_3 (
    .carry(\carry$209 ),
    .clk(clk),
    .neg(\neg$82 [31:24]),
    .nz(\nz$80 [31:24]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$208 )
  );
  tnthw_t8x8_array_unit_column_0 column_4 (
    .carry(\carry$211 ),
    .clk(clk),
    .neg(\neg$82 [39:32]),
    .nz(\nz$80 [39:32]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$210 )
  );
  tnthw_t8x8_array_unit_column_0 column_5 (
    .carry(\carry$213 ),
    .clk(clk),
    .neg(\neg$82 [47:40]),
    .nz(\nz$80 [47:40]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$212 )
  );
  tnthw_t8x8_array_unit_column_0 column_6 (
    .carry(\carry$215 ),
    .clk(clk),
    .neg(\neg$82 [55:48]),
    .nz(\nz$80 [55:48]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$214 )
  );
  tnthw_t8x8_array_unit_column_0 column_7 (
    .carry(\carry$217 ),
    .clk(clk),
    .neg(\neg$82 [63:56]),
    .nz(\nz$80 [63:56]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$216 )
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
    .index(\index$164 ),
    .last_position(\last_position$57 ),
    .last_tap(last_tap),
    .load(take),
    .\port$3381$52 (\$signal$31 [281:52]),
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
  assign _132_[19:0] = _074_[159:140];
  assign _130_[19:0] = _074_[139:120];
  assign _127_[19:0] = _074_[119:100];
  assign _125_[19:0] = _074_[99:80];
  assign _123_[19:0] = _074_[79:60];
  assign _121_[19:0] = _074_[59:40];
  assign _119_[19:0] = _074_[39:20];
  assign _116_[19:0] = _074_[19:0];
  assign _114_[19:0] = _073_[159:140];
  assign _112_[19:0] = _073_[139:120];
  assign _110_[19:0] = _073_[119:100];
  assign _108_[19:0] = _073_[99:80];
  assign _105_[19:0] = _073_[79:60];
  assign _103_[19:0] = _073_[59:40];
  assign _101_[19:0] = _073_[39:20];
  assign _099_[19:0] = _073_[19:0];
  assign last_0_9 = done;
  assign write_2_3 = accumulator_write_address;
  assign write_1_3 = accumulator_write_bank;
  assign write_0_3 = accumulator_write;
  assign accumulator_write_data_1_register = accumulator_write_data_1;
  assign accumulator_write_data_0_register = accumulator_write_data_0;
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

module tnthw_t8x8_array_unit_window(rst, stop, load, step_position, restart_position, step_tap, last_tap, valid, \port$3381$52 , last_position, index, address, clk);
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
  input [229:0] \port$3381$52 ;
  wire [229:0] \port$3381$52 ;
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
  assign _016_ = load ? \port$3381$52 [33:20] : kept_row_y;
  assign _017_ = load ? \port$3381$52 [47:34] : kept_column_x;
  assign _019_ = $signed({ 1'h0, \$signal$38  }) + $signed(\$signal$58 );
  assign _020_ = $signed({ 1'h0, x }) + $signed(\x$55 );
  assign _021_ = \$signal$42  + \$signal$54 ;
  assign { _022_[20], \$signal$41  } = \$signal$40  + kept_row_step;
  assign _023_ = { 2'h0, \port$3381$52 [117:104] } ^ { 2'h0, \port$3381$52 [61:48] };
  assign _024_ = ~ { 2'h0, \port$3381$52 [61:48] };
  assign _025_ = { 2'h0, \port$3381$52 [117:104] } | _024_;
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
  assign _000_ = \port$3381$52 [229:218] - 2'h2;
  assign _009_ = \port$3381$52 [229:218] - 2'h2;
  assign _018_ = \port$3381$52 [117:104] - 2'h2;
  assign _028_ = $signed(positions_left) - $signed(2'h1);
  assign _039_ = index + 1'h1;
  assign _050_ = \$signal$38  + kept_stride_y;
  assign _061_ = $signed(\$signal ) - $signed(2'h1);
  assign _071_ = x + kept_stride_x;
  assign _074_ = \$signal$42  + kept_stride_x;
  assign _001_ = load | restart_position;
  assign _002_ = load ? \port$3381$52 [75:62] : kept_start_offset;
  assign _003_ = load ? \port$3381$52 [75:62] : kept_start_offset;
  assign _004_ = \port$3381$52 [199:194] - 2'h2;
  assign _005_ = \port$3381$52 [205:200] - 2'h2;
  assign _006_ = \port$3381$52 [205:200] - 2'h2;
  assign _007_ = \port$3381$52 [217:206] - 2'h2;
  assign _008_ = \port$3381$52 [217:206] - 2'h2;
  assign _075_ = stop ? 20'h00000 : _021_[19:0];
  assign _073_ = rst ? 20'h00000 : _075_;
  assign _076_ = kx_left[6] ? next_row : \$signal$59 ;
  assign _077_ = planes_left[12] ? _076_ : \$signal$59 ;
  assign _078_ = step_tap ? _077_ : \$signal$59 ;
  assign _079_ = load ? \$signal$59  : _078_;
  assign _080_ = load ? \port$3381$52 [19:0] : _079_;
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
  assign _092_ = load ? \port$3381$52 [19:0] : _091_;
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
  assign _104_ = load ? \port$3381$52 [19:0] : _103_;
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
  assign _168_ = load ? \port$3381$52 [193:190] : kept_dilation_x;
  assign _169_ = stop ? 4'h0 : _168_;
  assign _049_ = rst ? 4'h0 : _169_;
  assign _170_ = load ? \port$3381$52 [189:186] : kept_dilation_y;
  assign _171_ = stop ? 4'h0 : _170_;
  assign _048_ = rst ? 4'h0 : _171_;
  assign _172_ = load ? \port$3381$52 [185:182] : kept_stride_x;
  assign _173_ = stop ? 4'h0 : _172_;
  assign _047_ = rst ? 4'h0 : _173_;
  assign _174_ = load ? \port$3381$52 [181:178] : kept_stride_y;
  assign _175_ = stop ? 4'h0 : _174_;
  assign _046_ = rst ? 4'h0 : _175_;
  assign _176_ = load ? \port$3381$52 [177:158] : kept_plane;
  assign _177_ = stop ? 20'h00000 : _176_;
  assign _045_ = rst ? 20'h00000 : _177_;
  assign _178_ = load ? \port$3381$52 [157:138] : kept_tap_step;
  assign _179_ = stop ? 20'h00000 : _178_;
  assign _044_ = rst ? 20'h00000 : _179_;
  assign _180_ = load ? \port$3381$52 [137:118] : kept_row_step;
  assign _181_ = stop ? 20'h00000 : _180_;
  assign _043_ = rst ? 20'h00000 : _181_;
  assign _182_ = load ? \port$3381$52 [103:90] : kept_width;
  assign _183_ = stop ? 14'h0000 : _182_;
  assign _042_ = rst ? 14'h0000 : _183_;
  assign _184_ = load ? \port$3381$52 [89:76] : kept_height;
  assign _185_ = stop ? 14'h0000 : _184_;
  assign _041_ = rst ? 14'h0000 : _185_;
  assign _186_ = load ? \port$3381$52 [47:34] : kept_column_x;
  assign _187_ = stop ? 14'h0000 : _186_;
  assign _040_ = rst ? 14'h0000 : _187_;
  assign _188_ = load ? \port$3381$52 [33:20] : kept_row_y;
  assign _189_ = stop ? 14'h0000 : _188_;
  assign _038_ = rst ? 14'h0000 : _189_;
  assign _190_ = load ? \port$3381$52 [75:62] : kept_start_offset;
  assign _191_ = stop ? 14'h0000 : _190_;
  assign _037_ = rst ? 14'h0000 : _191_;
  assign _030_[19:0] = next_row;
  assign _029_[19:0] = \$signal$57 ;
  assign _026_[15:0] = \$signal$33 ;
  assign _022_[19:0] = \$signal$41 ;
  assign last_position = positions_left[16];
  assign start_x = \port$3381$52 [61:48];
  assign \$signal$70  = { 2'h0, \port$3381$52 [61:48] };
  assign \$signal$69  = { 2'h0, \port$3381$52 [117:104] };
  assign origin = \port$3381$52 [19:0];
  assign planes = \port$3381$52 [217:206];
  assign kernel_x = \port$3381$52 [205:200];
  assign kernel_y = \port$3381$52 [199:194];
  assign restart_tap = 1'h0;
  assign out_width = \port$3381$52 [117:104];
  assign positions = { 4'h0, \port$3381$52 [229:218] };
  assign dilation_x = \port$3381$52 [193:190];
  assign dilation_y = \port$3381$52 [189:186];
  assign stride_x = \port$3381$52 [185:182];
  assign stride_y = \port$3381$52 [181:178];
  assign plane = \port$3381$52 [177:158];
  assign tap_step = \port$3381$52 [157:138];
  assign row_step = \port$3381$52 [137:118];
  assign width = \port$3381$52 [103:90];
  assign height = \port$3381$52 [89:76];
  assign column_x = \port$3381$52 [47:34];
  assign row_y = \port$3381$52 [33:20];
  assign start_offset = \port$3381$52 [75:62];
endmodule

module tnthw_t8x8_counters(rst, add__fetch_beats, add__instructions, add__load_words, add__weight_fill_rows, add__bias_fill_rows, add__steps_fill_rows, add__function_fill_rows, add__memory_read_beats, add__store_words, add__memory_write_beats, add__vectors, add__padded_vectors, add__adds, add__weight_rows, add__vector_reads, add__vector_writes, add__finish_passes, add__bias_reads, add__function_reads, add__array_reads
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
  input [6:0] add__adds;
  wire [6:0] add__adds;
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

module tnthw_t8x8_error_latch(rst, number_12, number_10, number_11, alarm, raised, number_0, number_13, number_16, watch, clear, number_19, code, unit, instruction, clk);
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

module tnthw_t8x8_memory_unit(clk, rst, stop, free, held_read, held_write, slot, fetching, done, fetched, request__valid, request__payload__write, load__en, weights_write, bias_write, steps_write, function_write, page_write, bad_weights, bad_table, read_beat
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
  input [63:0] beats__payload;
  wire [63:0] beats__payload;
  wire [63:0] \beats__payload$40 ;
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
  output steps_write;
  wire steps_write;
  input stop;
  wire stop;
  output [19:0] store__address;
  wire [19:0] store__address;
  wire [63:0] store__data;
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
  output [63:0] write_data__payload;
  wire [63:0] write_data__payload;
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
  assign { _041_[19:2], slot } = _039_ ? word[87:68] : word[151:132];
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
  assign _041_[1:0] = slot;
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
  wire [20:0] _000_;
  wire _001_;
  wire _002_;
  wire [3:0] _003_;
  wire [3:0] _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire [19:0] _012_;
  wire [19:0] _013_;
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
  wire [20:0] _026_;
  wire [20:0] _027_;
  wire _028_;
  wire [16:0] _029_;
  wire [20:0] _030_;
  wire [4:0] _031_;
  wire [4:0] _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire [21:0] _038_;
  wire [17:0] _039_;
  wire [20:0] _040_;
  wire [21:0] _041_;
  wire [5:0] _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire [511:0] _051_;
  wire [2:0] _052_;
  wire [19:0] _053_;
  wire [19:0] _054_;
  wire _055_;
  wire [20:0] _056_;
  wire _057_;
  wire [20:0] _058_;
  wire [16:0] _059_;
  wire [20:0] _060_;
  wire [4:0] _061_;
  wire [4:0] _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire [19:0] _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire [19:0] _072_;
  wire _073_;
  wire [19:0] _074_;
  wire [19:0] _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire [19:0] _080_;
  wire [19:0] _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire [4:0] _090_;
  wire [4:0] _091_;
  wire [4:0] _092_;
  wire [4:0] _093_;
  wire [4:0] _094_;
  wire [4:0] _095_;
  wire [20:0] _096_;
  wire [20:0] _097_;
  wire [20:0] _098_;
  wire [16:0] _099_;
  wire [16:0] _100_;
  wire [16:0] _101_;
  wire [16:0] _102_;
  wire [16:0] _103_;
  wire [20:0] _104_;
  wire [20:0] _105_;
  wire [20:0] _106_;
  wire [20:0] _107_;
  wire [20:0] _108_;
  wire [20:0] _109_;
  wire [20:0] _110_;
  wire _111_;
  wire _112_;
  wire [19:0] _113_;
  wire [19:0] _114_;
  wire [19:0] _115_;
  wire [19:0] _116_;
  wire [19:0] _117_;
  wire [19:0] _118_;
  wire [19:0] _119_;
  wire [19:0] _120_;
  wire [19:0] _121_;
  wire [19:0] _122_;
  wire [2:0] _123_;
  wire [2:0] _124_;
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
  wire [3:0] _149_;
  wire _150_;
  wire _151_;
  wire _152_;
  wire _153_;
  wire _154_;
  wire _155_;
  wire _156_;
  wire [19:0] _157_;
  wire _158_;
  wire _159_;
  wire _160_;
  wire _161_;
  wire \$signal ;
  reg \$signal$1  = 1'h0;
  wire [3:0] \$signal$10 ;
  wire \$signal$11 ;
  wire \$signal$16 ;
  wire \$signal$19 ;
  wire \$signal$21 ;
  wire \$signal$23 ;
  reg \$signal$24  = 1'h0;
  reg [2:0] \$signal$27  = 3'h0;
  wire \$signal$6 ;
  wire [19:0] _following;
  reg [19:0] _row = 20'h00000;
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
  reg [4:0] in_entry_left = 5'h00;
  reg [4:0] in_entry_whole = 5'h00;
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
  assign _066_ = \$signal$27  == 3'h4;
  assign _073_ = \$signal$27  == 3'h5;
  assign _001_ = \$signal$27  == 3'h6;
  assign _002_ = \$signal$27  == 3'h7;
  assign _003_ = \$signal$27  + 1'h1;
  assign _004_ = \$signal$19  ? 4'h0 : _003_;
  assign _005_ = instruction[3:0] == 3'h6;
  assign _006_ = instruction[3:0] == 3'h4;
  assign _007_ = instruction[3:0] == 3'h5;
  assign _008_ = _006_ | _007_;
  assign _010_ = instruction[3:0] == 3'h6;
  assign _011_ = _008_ | _010_;
  assign _012_ = _011_ ? instruction[87:68] : instruction[151:132];
  assign _013_ = _005_ ? 20'h00000 : _012_;
  assign _014_ = instruction[3:0] == 3'h6;
  assign _015_ = instruction[3:0] == 3'h4;
  assign _016_ = instruction[3:0] == 3'h5;
  assign _017_ = _015_ | _016_;
  assign _019_ = instruction[3:0] == 3'h6;
  assign _020_ = _017_ | _019_;
  assign _021_ = _020_ ? instruction[87:68] : instruction[151:132];
  assign _022_ = _014_ ? 20'h00000 : _021_;
  assign _023_ = instruction[3:0] == 2'h2;
  assign _024_ = instruction[3:0] == 2'h3;
  assign _025_ = _023_ | _024_;
  assign _026_ = instruction[207:188] - 2'h2;
  assign _027_ = instruction[207:188] - 2'h2;
  assign _029_ = instruction[187:172] - 2'h2;
  assign _030_ = instruction[107:88] - 2'h2;
  assign _031_ = \$signal$10  - 2'h2;
  assign _032_ = \$signal$10  - 2'h2;
  assign _033_ = instruction[3:0] == 2'h2;
  assign _034_ = instruction[3:0] == 3'h4;
  assign _036_ = instruction[3:0] == 3'h5;
  assign _037_ = _034_ | _036_;
  assign _038_ = $signed(beats_left) - $signed(2'h1);
  assign _039_ = $signed(rows_left) - $signed(2'h1);
  assign _040_ = address + 1'h1;
  assign _041_ = $signed(words_left) - $signed(2'h1);
  assign _042_ = $signed(in_entry_left) - $signed(2'h1);
  assign _043_ = ~ \$signal$11 ;
  assign _044_ = \$signal$19  & _043_;
  assign _045_ = \$signal$19  & \$signal$11 ;
  assign _047_ = ~ \$signal$19 ;
  assign _048_ = \$signal$21  & _047_;
  assign _049_ = ~ \$signal$24 ;
  assign _050_ = _048_ & _049_;
  always @(posedge clk)
    gathered <= _051_;
  always @(posedge clk)
    \$signal$27  <= _052_;
  always @(posedge clk)
    address <= _053_;
  always @(posedge clk)
    _row <= _054_;
  always @(posedge clk)
    \$signal$1  <= _055_;
  always @(posedge clk)
    words_left <= _056_;
  always @(posedge clk)
    words_whole <= _058_;
  always @(posedge clk)
    rows_left <= _059_;
  always @(posedge clk)
    beats_left <= _060_;
  always @(posedge clk)
    in_entry_left <= _061_;
  always @(posedge clk)
    in_entry_whole <= _062_;
  always @(posedge clk)
    beats__ready <= _063_;
  always @(posedge clk)
    \$signal$24  <= _064_;
  always @(posedge clk)
    bounded <= _065_;
  always @(posedge clk)
    \rows$14  <= _067_;
  always @(posedge clk)
    write <= _068_;
  always @(posedge clk)
    bad_row <= _069_;
  always @(posedge clk)
    bad_count <= _070_;
  always @(posedge clk)
    done <= _071_;
  always @(posedge clk)
    entry <= _072_;
  assign \$signal  = \$signal$1  & words_left[20];
  assign { _000_[20], _following } = _row + word[171:152];
  assign \$signal$6  = \$signal  & rows_left[16];
  assign _009_ = address >= \rows$14 ;
  assign \$signal$11  = bounded & _009_;
  assign taken = beats__valid & beats__ready;
  assign \$signal$19  = taken & in_entry_left[4];
  assign \$signal$21  = taken & beats_left[20];
  assign _018_ = \$signal$19  & \$signal$6 ;
  assign \$signal$23  = \$signal$24  ? _018_ : \$signal$21 ;
  assign _028_ = ! \$signal$27 ;
  assign _035_ = \$signal$27  == 1'h1;
  assign _046_ = \$signal$27  == 2'h2;
  assign _057_ = \$signal$27  == 2'h3;
  assign _074_ = \$signal$19  ? address : entry;
  assign _075_ = stop ? 20'h00000 : _074_;
  assign _072_ = rst ? 20'h00000 : _075_;
  assign _076_ = stop ? 1'h0 : \$signal$23 ;
  assign _071_ = rst ? 1'h0 : _076_;
  assign _077_ = stop ? 1'h0 : _050_;
  assign _070_ = rst ? 1'h0 : _077_;
  assign _078_ = stop ? 1'h0 : _045_;
  assign _069_ = rst ? 1'h0 : _078_;
  assign _079_ = stop ? 1'h0 : _044_;
  assign _068_ = rst ? 1'h0 : _079_;
  assign _080_ = start ? rows : \rows$14 ;
  assign _081_ = stop ? 20'h00000 : _080_;
  assign _067_ = rst ? 20'h00000 : _081_;
  assign _082_ = start ? _037_ : bounded;
  assign _083_ = stop ? 1'h0 : _082_;
  assign _065_ = rst ? 1'h0 : _083_;
  assign _084_ = start ? _033_ : \$signal$24 ;
  assign _085_ = stop ? 1'h0 : _084_;
  assign _064_ = rst ? 1'h0 : _085_;
  assign _086_ = \$signal$23  ? 1'h0 : beats__ready;
  assign _087_ = taken ? _086_ : beats__ready;
  assign _088_ = start ? 1'h1 : _087_;
  assign _089_ = stop ? 1'h0 : _088_;
  assign _063_ = rst ? 1'h0 : _089_;
  assign _090_ = start ? _032_ : in_entry_whole;
  assign _091_ = stop ? 5'h00 : _090_;
  assign _062_ = rst ? 5'h00 : _091_;
  assign _092_ = \$signal$19  ? in_entry_whole : _042_[4:0];
  assign _093_ = taken ? _092_ : in_entry_left;
  assign _094_ = start ? _031_ : _093_;
  assign _095_ = stop ? 5'h00 : _094_;
  assign _061_ = rst ? 5'h00 : _095_;
  assign _096_ = taken ? _038_[20:0] : beats_left;
  assign _097_ = start ? _030_ : _096_;
  assign _098_ = stop ? 21'h000000 : _097_;
  assign _060_ = rst ? 21'h000000 : _098_;
  assign _099_ = \$signal  ? _039_[16:0] : rows_left;
  assign _100_ = \$signal$19  ? _099_ : rows_left;
  assign _101_ = taken ? _100_ : rows_left;
  assign _102_ = start ? _029_ : _101_;
  assign _103_ = stop ? 17'h00000 : _102_;
  assign _059_ = rst ? 17'h00000 : _103_;
  assign _104_ = start ? _027_ : words_whole;
  assign _105_ = stop ? 21'h000000 : _104_;
  assign _058_ = rst ? 21'h000000 : _105_;
  assign _106_ = \$signal  ? words_whole : _041_[20:0];
  assign _107_ = \$signal$19  ? _106_ : words_left;
  assign _108_ = taken ? _107_ : words_left;
  assign _109_ = start ? _026_ : _108_;
  assign _110_ = stop ? 21'h000000 : _109_;
  assign _056_ = rst ? 21'h000000 : _110_;
  assign _111_ = start ? _025_ : \$signal$1 ;
  assign _112_ = stop ? 1'h0 : _111_;
  assign _055_ = rst ? 1'h0 : _112_;
  assign _113_ = \$signal  ? _following : _row;
  assign _114_ = \$signal$19  ? _113_ : _row;
  assign _115_ = taken ? _114_ : _row;
  assign _116_ = start ? _022_ : _115_;
  assign _117_ = stop ? 20'h00000 : _116_;
  assign _054_ = rst ? 20'h00000 : _117_;
  assign _118_ = \$signal  ? _following : _040_[19:0];
  assign _119_ = \$signal$19  ? _118_ : address;
  assign _120_ = taken ? _119_ : address;
  assign _121_ = start ? _013_ : _120_;
  assign _122_ = stop ? 20'h00000 : _121_;
  assign _053_ = rst ? 20'h00000 : _122_;
  assign _123_ = taken ? _004_[2:0] : \$signal$27 ;
  assign _124_ = stop ? 3'h0 : _123_;
  assign _052_ = rst ? 3'h0 : _124_;
  assign _125_ = _002_ ? beats__payload : gathered[511:448];
  assign _126_ = taken ? _125_ : gathered[511:448];
  assign _127_ = stop ? 64'h0000000000000000 : _126_;
  assign _051_[511:448] = rst ? 64'h0000000000000000 : _127_;
  assign _128_ = _066_ ? beats__payload : gathered[319:256];
  assign _129_ = taken ? _128_ : gathered[319:256];
  assign _130_ = stop ? 64'h0000000000000000 : _129_;
  assign _051_[319:256] = rst ? 64'h0000000000000000 : _130_;
  assign _131_ = _057_ ? beats__payload : gathered[255:192];
  assign _132_ = taken ? _131_ : gathered[255:192];
  assign _133_ = stop ? 64'h0000000000000000 : _132_;
  assign _051_[255:192] = rst ? 64'h0000000000000000 : _133_;
  assign _134_ = _046_ ? beats__payload : gathered[191:128];
  assign _135_ = taken ? _134_ : gathered[191:128];
  assign _136_ = stop ? 64'h0000000000000000 : _135_;
  assign _051_[191:128] = rst ? 64'h0000000000000000 : _136_;
  assign _137_ = _035_ ? beats__payload : gathered[127:64];
  assign _138_ = taken ? _137_ : gathered[127:64];
  assign _139_ = stop ? 64'h0000000000000000 : _138_;
  assign _051_[127:64] = rst ? 64'h0000000000000000 : _139_;
  assign _140_ = _028_ ? beats__payload : gathered[63:0];
  assign _141_ = taken ? _140_ : gathered[63:0];
  assign _142_ = stop ? 64'h0000000000000000 : _141_;
  assign _051_[63:0] = rst ? 64'h0000000000000000 : _142_;
  assign _143_ = _001_ ? beats__payload : gathered[447:384];
  assign _144_ = taken ? _143_ : gathered[447:384];
  assign _145_ = stop ? 64'h0000000000000000 : _144_;
  assign _051_[447:384] = rst ? 64'h0000000000000000 : _145_;
  assign _146_ = _073_ ? beats__payload : gathered[383:320];
  assign _147_ = taken ? _146_ : gathered[383:320];
  assign _148_ = stop ? 64'h0000000000000000 : _147_;
  assign _051_[383:320] = rst ? 64'h0000000000000000 : _148_;
  function [3:0] _345_;
    input [3:0] a;
    input [11:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _345_ = b[3:0];
      3'b?1?:
        _345_ = b[7:4];
      3'b1??:
        _345_ = b[11:8];
      default:
        _345_ = a;
    endcase
  endfunction
  assign _149_ = _345_(4'h0, 12'h422, { _152_, _151_, _150_ });
  assign _150_ = instruction[110:109] == 2'h2;
  assign _151_ = instruction[110:109] == 2'h1;
  assign _152_ = ! instruction[110:109];
  function [3:0] _349_;
    input [3:0] a;
    input [15:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _349_ = b[3:0];
      4'b??1?:
        _349_ = b[7:4];
      4'b?1??:
        _349_ = b[11:8];
      4'b1???:
        _349_ = b[15:12];
      default:
        _349_ = a;
    endcase
  endfunction
  assign \$signal$10  = _349_(4'h0, { 12'h118, _149_ }, { _156_, _155_, _154_, _153_ });
  assign _153_ = instruction[3:0] == 4'h5;
  assign _154_ = instruction[3:0] == 4'h6;
  assign _155_ = instruction[3:0] == 4'h4;
  assign _156_ = instruction[3:0] == 4'h2;
  function [19:0] _354_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _354_ = b[19:0];
      3'b?1?:
        _354_ = b[39:20];
      3'b1??:
        _354_ = b[59:40];
      default:
        _354_ = a;
    endcase
  endfunction
  assign _157_ = _354_(20'h00400, 60'h002000020000080, { _160_, _159_, _158_ });
  assign _158_ = instruction[110:109] == 2'h2;
  assign _159_ = instruction[110:109] == 2'h1;
  assign _160_ = ! instruction[110:109];
  assign rows = _161_ ? _157_ : 20'h00400;
  assign _161_ = instruction[3:0] == 4'h5;
  assign _000_[19:0] = _following;
  assign \$signal$16  = beats__ready;
endmodule

module tnthw_t8x8_memory_unit_store_path(rst, stop, start, step, sent, beats__valid, beats__ready, instruction, word, beats__payload, read__en, read__address, done, read__data, clk);
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
  assign _022_ = sent & head[64];
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
  tnthw_t8x8_memory_unit_store_path_words words (
    .claim(step),
    .clk(clk),
    .head(head),
    .pop(sent),
    .\port$3331$0 (word_1_4),
    .\port$4971$0 (read__data),
    .push(push),
    .room(room),
    .rst(rst),
    .stop(stop),
    .valid(beats__valid)
  );
  assign _000_[19:0] = _following;
  assign beats__payload = head[63:0];
  assign pop = sent;
  assign last_beat = 1'h1;
  assign valid = beats__valid;
  assign data = { word_1_4, read__data };
  assign word_0_4 = push;
  assign claim = step;
endmodule

module tnthw_t8x8_memory_unit_store_path_words(rst, stop, claim, pop, valid, head, push, \port$3331$0 , room, \port$4971$0 , clk);
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
  input \port$3331$0 ;
  wire \port$3331$0 ;
  input [63:0] \port$4971$0 ;
  wire [63:0] \port$4971$0 ;
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
      storage[\$signature__addr ] <= { \port$3331$0 , \port$4971$0  };
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
  assign data = { \port$3331$0 , \port$4971$0  };
  assign \$signature__data  = { \port$3331$0 , \port$4971$0  };
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

module tnthw_t8x8_scheduler(rst, stop, memory__free, memory__held_read, memory__held_write, memory__done, array__free, array__held_read, vector__free, vector__held_read, vector__held_write, vector__done, idle, stuck, array__start, vector__start, memory__start, clear, memory__valid, memory__head, array__valid
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

module tnthw_t8x8_sequencer(\entry$17 , images, clk, rst, drained, stop, settled, write_slot, fetched, write, stuck, restart, deadlock, \port$3127$0 , \port$3139$0 , \port$3151$0 , alarm, write_data, write_entry, busy, \instruction$34 
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
  wire [1:0] _035_;
  wire [16:0] _036_;
  wire [17:0] _037_;
  wire [1:0] _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire [4:0] _044_;
  wire _045_;
  wire [16:0] _046_;
  wire [31:0] _047_;
  wire [1:0] _048_;
  wire [1:0] _049_;
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
  wire [1:0] _080_;
  wire [1:0] _081_;
  wire [1:0] _082_;
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
  wire [1:0] \$signal$32 ;
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
  reg [1:0] named = 2'h0;
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
  wire [1:0] page_slot;
  wire page_write;
  input \port$3127$0 ;
  wire \port$3127$0 ;
  input \port$3139$0 ;
  wire \port$3139$0 ;
  input \port$3151$0 ;
  wire \port$3151$0 ;
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
  input [1:0] write_slot;
  wire [1:0] write_slot;
  assign entry = clear ? \entry$17  : \entry$16 ;
  assign _012_ = instruction[3:0] == 3'h6;
  assign names = take & _012_;
  assign _013_ = \$signal$35  & valid;
  assign _015_ = | \$signal ;
  assign _016_ = _013_ & _015_;
  assign _017_ = \$signal  & { \port$3151$0 , \port$3139$0 , \port$3127$0  };
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
  assign _035_ = names ? instruction[69:68] : named;
  assign _036_ = ahead + fetched;
  assign _037_ = _036_ - page_end;
  assign _038_ = names ? instruction[69:68] : named;
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
  assign _080_ = restart ? 2'h0 : _035_;
  assign _049_ = rst ? 2'h0 : _080_;
  assign _081_ = page_end ? _038_ : slot;
  assign _082_ = restart ? 2'h0 : _081_;
  assign _048_ = rst ? 2'h0 : _082_;
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
  assign \instruction$34  = _110_ ? { 340'h0000000000000000000000000000000000000000000000000000000000000000000000000000010000000, \entry$16 , 36'h000000006 } : instruction;
  assign _110_ = fsm_state == 3'h1;
  assign busy = _111_ ? 1'h0 : 1'h1;
  assign _111_ = ! fsm_state;
  tnthw_t8x8_sequencer_buffer buffer (
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
  tnthw_t8x8_sequencer_images_71 \images$71  (
    .clk(clk),
    .first(first),
    .images(images),
    .input_offset(input_offset),
    .last(\last$58 ),
    .output_offset(output_offset),
    .\port$5041$5 (instruction[68:5]),
    .rst(rst),
    .start(clear),
    .step(step)
  );
  assign \bad_page$45  = bad_page;
  assign \bad_field$43  = bad_field;
  assign \bad_opcode$41  = bad_opcode;
  assign full = { \port$3151$0 , \port$3139$0 , \port$3127$0  };
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

module tnthw_t8x8_sequencer_buffer(rst, write_slot, write, entry, take, restart, write_data, write_entry, open, close, \slot$31 , valid, \instruction$32 , last, bad_opcode, bad_field, bad_page, clk);
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
  wire [1:0] _34_;
  wire [4:0] _35_;
  wire [4:0] _36_;
  reg [4:0] \$signal  = 5'h00;
  reg \$signal$11  = 1'h0;
  wire [6:0] \$signature__addr ;
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
  wire [6:0] read__addr;
  wire [407:0] read__data;
  wire read__en;
  input restart;
  wire restart;
  input rst;
  wire rst;
  reg [1:0] slot = 2'h0;
  input [1:0] \slot$31 ;
  wire [1:0] \slot$31 ;
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
  input [1:0] write_slot;
  wire [1:0] write_slot;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [407:0] storage [127:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 127; init_storage = init_storage + 1) storage [init_storage] = 0;
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
  assign _06_ = rst ? 2'h0 : _34_;
  assign _35_ = check ? _18_[4:0] : \$signal ;
  assign _36_ = open ? 5'h00 : _35_;
  assign _05_ = rst ? 5'h00 : _36_;
  tnthw_t8x8_sequencer_buffer_checks checks (
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

module tnthw_t8x8_sequencer_buffer_checks(rst, check, instruction, above, opcode, field, page, clk);
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
  wire [3:0] _124_;
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
  reg most_0_at_132 = 1'h0;
  reg most_0_at_198 = 1'h0;
  reg most_0_at_287 = 1'h0;
  reg most_0_at_289 = 1'h0;
  reg most_0_at_405 = 1'h0;
  reg most_1_at_116 = 1'h0;
  reg most_2_at_109 = 1'h0;
  reg most_2_at_132 = 1'h0;
  reg most_2_at_198 = 1'h0;
  reg most_2_at_208 = 1'h0;
  reg most_2_at_287 = 1'h0;
  reg most_2_at_289 = 1'h0;
  reg most_2_at_405 = 1'h0;
  reg most_32_at_142 = 1'h0;
  reg most_32_at_270 = 1'h0;
  reg no_entry = 1'h0;
  reg no_slot = 1'h0;
  output opcode;
  reg opcode = 1'h0;
  output page;
  reg page = 1'h0;
  input rst;
  wire rst;
  assign _000_ = instruction[187:172] < 1'h1;
  assign _095_ = instruction[207:188] < 1'h1;
  assign _168_ = instruction[209:208] > 2'h2;
  assign _178_ = instruction[107:88] < 1'h1;
  assign _189_ = instruction[110:109] > 2'h2;
  assign _200_ = instruction[169:156] < 1'h1;
  assign _209_ = instruction[251:246] < 1'h1;
  assign _218_ = instruction[257:252] < 1'h1;
  assign _227_ = instruction[269:258] < 1'h1;
  assign _001_ = instruction[281:270] < 1'h1;
  assign _010_ = instruction[281:270] > 6'h20;
  assign _020_ = instruction[115:108] > 1'h0;
  assign _030_ = instruction[131:116] < 1'h1;
  assign _040_ = instruction[131:116] > 1'h1;
  assign _050_ = instruction[133:132] > 2'h2;
  assign _060_ = instruction[133:132] > 1'h0;
  assign _069_ = instruction[157:142] < 1'h1;
  assign _078_ = instruction[157:142] > 6'h20;
  assign _086_ = instruction[186:183] < 1'h1;
  assign _096_ = instruction[288:287] > 2'h2;
  assign _105_ = instruction[288:287] > 1'h0;
  assign _113_ = instruction[290:289] > 2'h2;
  assign _122_ = instruction[290:289] > 1'h0;
  assign _133_ = instruction[324:311] < 1'h1;
  assign _144_ = instruction[398:393] < 1'h1;
  assign _155_ = instruction[404:399] < 1'h1;
  assign _165_ = instruction[406:405] > 2'h2;
  assign _166_ = instruction[406:405] > 1'h0;
  assign _167_ = instruction[199:198] > 2'h2;
  assign _169_ = instruction[199:198] > 1'h0;
  assign _170_ = instruction[67:36] <= above;
  assign _171_ = instruction[87:68] >= 3'h4;
  assign _172_ = instruction[107:88] > 9'h100;
  assign _173_ = \$signal  == 1'h1;
  assign _174_ = \$signal  == 2'h2;
  assign _175_ = _173_ | _174_;
  assign _176_ = \$signal  == 2'h3;
  assign _177_ = _175_ | _176_;
  assign _179_ = \$signal  == 3'h4;
  assign _180_ = _177_ | _179_;
  assign _181_ = \$signal  == 3'h5;
  assign _182_ = _180_ | _181_;
  assign _183_ = \$signal  == 3'h6;
  assign _184_ = _182_ | _183_;
  assign _185_ = \$signal  == 3'h7;
  assign _186_ = _184_ | _185_;
  assign _187_ = \$signal  == 4'h8;
  assign _188_ = _186_ | _187_;
  assign _190_ = \$signal  == 4'h9;
  assign _191_ = _188_ | _190_;
  assign _192_ = \$signal  == 4'ha;
  assign _193_ = _191_ | _192_;
  assign _194_ = \$signal  == 4'hb;
  assign _195_ = _193_ | _194_;
  assign _196_ = \$signal  == 4'hc;
  assign _197_ = _195_ | _196_;
  assign _198_ = \$signal  == 4'hd;
  assign _199_ = _197_ | _198_;
  assign _201_ = ~ _199_;
  assign _202_ = \$signal$4  & _201_;
  assign _203_ = \$signal  == 2'h2;
  assign _204_ = \$signal  == 2'h3;
  assign _205_ = _203_ | _204_;
  assign _206_ = least_1_at_172 & _205_;
  assign _207_ = \$signal  == 2'h2;
  assign _208_ = \$signal  == 2'h3;
  assign _210_ = _207_ | _208_;
  assign _211_ = least_1_at_188 & _210_;
  assign _212_ = \$signal  == 2'h2;
  assign _213_ = \$signal  == 2'h3;
  assign _214_ = _212_ | _213_;
  assign _215_ = most_2_at_208 & _214_;
  assign _216_ = \$signal  == 3'h4;
  assign _217_ = \$signal  == 3'h5;
  assign _219_ = _216_ | _217_;
  assign _220_ = \$signal  == 3'h6;
  assign _221_ = _219_ | _220_;
  assign _222_ = least_1_at_88 & _221_;
  assign _223_ = \$signal  == 3'h5;
  assign _224_ = most_2_at_109 & _223_;
  assign _225_ = \$signal  == 3'h7;
  assign _226_ = least_1_at_156 & _225_;
  assign _228_ = \$signal  == 3'h7;
  assign _229_ = least_1_at_246 & _228_;
  assign _230_ = \$signal  == 3'h7;
  assign _231_ = least_1_at_252 & _230_;
  assign _232_ = \$signal  == 3'h7;
  assign _233_ = least_1_at_258 & _232_;
  assign _002_ = \$signal  == 3'h7;
  assign _003_ = least_1_at_270 & _002_;
  assign _004_ = \$signal  == 3'h7;
  assign _005_ = most_32_at_270 & _004_;
  assign _006_ = \$signal  == 4'h8;
  assign _007_ = \$signal  == 4'h9;
  assign _008_ = _006_ | _007_;
  assign _009_ = \$signal  == 4'ha;
  assign _011_ = _008_ | _009_;
  assign _012_ = \$signal  == 4'hb;
  assign _013_ = _011_ | _012_;
  assign _014_ = \$signal  == 4'hd;
  assign _015_ = _013_ | _014_;
  assign _016_ = most_0_at_108 & _015_;
  assign _017_ = \$signal  == 4'h8;
  assign _018_ = \$signal  == 4'h9;
  assign _019_ = _017_ | _018_;
  assign _021_ = \$signal  == 4'ha;
  assign _022_ = _019_ | _021_;
  assign _023_ = \$signal  == 4'hb;
  assign _024_ = _022_ | _023_;
  assign _025_ = \$signal  == 4'hd;
  assign _026_ = _024_ | _025_;
  assign _027_ = least_1_at_116 & _026_;
  assign _028_ = \$signal  == 4'h8;
  assign _029_ = most_1_at_116 & _028_;
  assign _031_ = \$signal  == 4'h8;
  assign _032_ = \$signal  == 4'h9;
  assign _033_ = _031_ | _032_;
  assign _034_ = \$signal  == 4'ha;
  assign _035_ = _033_ | _034_;
  assign _036_ = \$signal  == 4'hb;
  assign _037_ = _035_ | _036_;
  assign _038_ = \$signal  == 4'hd;
  assign _039_ = _037_ | _038_;
  assign _041_ = most_2_at_132 & _039_;
  assign _042_ = \$signal  == 4'h8;
  assign _043_ = \$signal  == 4'h9;
  assign _044_ = _042_ | _043_;
  assign _045_ = \$signal  == 4'ha;
  assign _046_ = _044_ | _045_;
  assign _047_ = \$signal  == 4'hb;
  assign _048_ = _046_ | _047_;
  assign _049_ = \$signal  == 4'hd;
  assign _051_ = _048_ | _049_;
  assign _052_ = most_0_at_132 & _051_;
  assign _053_ = \$signal  == 4'h8;
  assign _054_ = \$signal  == 4'h9;
  assign _055_ = _053_ | _054_;
  assign _056_ = \$signal  == 4'ha;
  assign _057_ = _055_ | _056_;
  assign _058_ = \$signal  == 4'hb;
  assign _059_ = _057_ | _058_;
  assign _061_ = \$signal  == 4'hd;
  assign _062_ = _059_ | _061_;
  assign _063_ = least_1_at_142 & _062_;
  assign _064_ = \$signal  == 4'h8;
  assign _065_ = most_32_at_142 & _064_;
  assign _066_ = \$signal  == 4'h8;
  assign _067_ = \$signal  == 4'h9;
  assign _068_ = _066_ | _067_;
  assign _070_ = \$signal  == 4'ha;
  assign _071_ = _068_ | _070_;
  assign _072_ = \$signal  == 4'hb;
  assign _073_ = _071_ | _072_;
  assign _074_ = least_1_at_183 & _073_;
  assign _075_ = \$signal  == 4'h9;
  assign _076_ = most_2_at_287 & _075_;
  assign _077_ = \$signal  == 4'h9;
  assign _079_ = most_0_at_287 & _077_;
  assign _080_ = \$signal  == 4'h9;
  assign _081_ = most_2_at_289 & _080_;
  assign _082_ = \$signal  == 4'h9;
  assign _083_ = most_0_at_289 & _082_;
  assign _084_ = \$signal  == 4'ha;
  assign _085_ = \$signal  == 4'hb;
  assign _087_ = _084_ | _085_;
  assign _088_ = least_1_at_311 & _087_;
  assign _089_ = \$signal  == 4'ha;
  assign _090_ = \$signal  == 4'hb;
  assign _091_ = _089_ | _090_;
  assign _092_ = least_1_at_393 & _091_;
  assign _093_ = \$signal  == 4'ha;
  assign _094_ = \$signal  == 4'hb;
  assign _097_ = _093_ | _094_;
  assign _098_ = least_1_at_399 & _097_;
  assign _099_ = \$signal  == 4'ha;
  assign _100_ = \$signal  == 4'hb;
  assign _101_ = _099_ | _100_;
  assign _102_ = most_2_at_405 & _101_;
  assign _103_ = \$signal  == 4'ha;
  assign _104_ = \$signal  == 4'hb;
  assign _106_ = _103_ | _104_;
  assign _107_ = most_0_at_405 & _106_;
  assign _108_ = \$signal  == 4'hd;
  assign _109_ = most_2_at_198 & _108_;
  assign _110_ = \$signal  == 4'hd;
  assign _111_ = most_0_at_198 & _110_;
  assign _112_ = \$signal  == 3'h6;
  assign _114_ = goes_back & _112_;
  assign _115_ = | { _114_, _111_, _109_, _107_, _102_, _098_, _092_, _088_, _083_, _081_, _079_, _076_, _074_, _065_, _063_, _052_, _041_, _029_, _027_, _016_, _005_, _003_, _233_, _231_, _229_, _226_, _224_, _222_, _215_, _211_, _206_ };
  assign _116_ = \$signal$4  & _115_;
  assign _117_ = \$signal  == 3'h6;
  assign _118_ = no_slot & _117_;
  assign _119_ = \$signal  == 3'h6;
  assign _120_ = no_entry & _119_;
  assign _121_ = | { _120_, _118_ };
  assign _123_ = \$signal$4  & _121_;
  always @(posedge clk)
    \$signal  <= _124_;
  always @(posedge clk)
    \$signal$4  <= _125_;
  always @(posedge clk)
    least_1_at_172 <= _126_;
  always @(posedge clk)
    least_1_at_188 <= _127_;
  always @(posedge clk)
    most_2_at_208 <= _128_;
  always @(posedge clk)
    least_1_at_88 <= _129_;
  always @(posedge clk)
    most_2_at_109 <= _130_;
  always @(posedge clk)
    least_1_at_156 <= _131_;
  always @(posedge clk)
    least_1_at_246 <= _132_;
  always @(posedge clk)
    least_1_at_252 <= _134_;
  always @(posedge clk)
    least_1_at_258 <= _135_;
  always @(posedge clk)
    least_1_at_270 <= _136_;
  always @(posedge clk)
    most_32_at_270 <= _137_;
  always @(posedge clk)
    most_0_at_108 <= _138_;
  always @(posedge clk)
    least_1_at_116 <= _139_;
  always @(posedge clk)
    most_1_at_116 <= _140_;
  always @(posedge clk)
    most_2_at_132 <= _141_;
  always @(posedge clk)
    most_0_at_132 <= _142_;
  always @(posedge clk)
    least_1_at_142 <= _143_;
  always @(posedge clk)
    most_32_at_142 <= _145_;
  always @(posedge clk)
    least_1_at_183 <= _146_;
  always @(posedge clk)
    most_2_at_287 <= _147_;
  always @(posedge clk)
    most_0_at_287 <= _148_;
  always @(posedge clk)
    most_2_at_289 <= _149_;
  always @(posedge clk)
    most_0_at_289 <= _150_;
  always @(posedge clk)
    least_1_at_311 <= _151_;
  always @(posedge clk)
    least_1_at_393 <= _152_;
  always @(posedge clk)
    least_1_at_399 <= _153_;
  always @(posedge clk)
    most_2_at_405 <= _154_;
  always @(posedge clk)
    most_0_at_405 <= _156_;
  always @(posedge clk)
    most_2_at_198 <= _157_;
  always @(posedge clk)
    most_0_at_198 <= _158_;
  always @(posedge clk)
    goes_back <= _159_;
  always @(posedge clk)
    no_slot <= _160_;
  always @(posedge clk)
    no_entry <= _161_;
  always @(posedge clk)
    opcode <= _162_;
  always @(posedge clk)
    field <= _163_;
  always @(posedge clk)
    page <= _164_;
  assign _164_ = rst ? 1'h0 : _123_;
  assign _163_ = rst ? 1'h0 : _116_;
  assign _162_ = rst ? 1'h0 : _202_;
  assign _161_ = rst ? 1'h0 : _172_;
  assign _160_ = rst ? 1'h0 : _171_;
  assign _159_ = rst ? 1'h0 : _170_;
  assign _158_ = rst ? 1'h0 : _169_;
  assign _157_ = rst ? 1'h0 : _167_;
  assign _156_ = rst ? 1'h0 : _166_;
  assign _154_ = rst ? 1'h0 : _165_;
  assign _153_ = rst ? 1'h0 : _155_;
  assign _152_ = rst ? 1'h0 : _144_;
  assign _151_ = rst ? 1'h0 : _133_;
  assign _150_ = rst ? 1'h0 : _122_;
  assign _149_ = rst ? 1'h0 : _113_;
  assign _148_ = rst ? 1'h0 : _105_;
  assign _147_ = rst ? 1'h0 : _096_;
  assign _146_ = rst ? 1'h0 : _086_;
  assign _145_ = rst ? 1'h0 : _078_;
  assign _143_ = rst ? 1'h0 : _069_;
  assign _142_ = rst ? 1'h0 : _060_;
  assign _141_ = rst ? 1'h0 : _050_;
  assign _140_ = rst ? 1'h0 : _040_;
  assign _139_ = rst ? 1'h0 : _030_;
  assign _138_ = rst ? 1'h0 : _020_;
  assign _137_ = rst ? 1'h0 : _010_;
  assign _136_ = rst ? 1'h0 : _001_;
  assign _135_ = rst ? 1'h0 : _227_;
  assign _134_ = rst ? 1'h0 : _218_;
  assign _132_ = rst ? 1'h0 : _209_;
  assign _131_ = rst ? 1'h0 : _200_;
  assign _130_ = rst ? 1'h0 : _189_;
  assign _129_ = rst ? 1'h0 : _178_;
  assign _128_ = rst ? 1'h0 : _168_;
  assign _127_ = rst ? 1'h0 : _095_;
  assign _126_ = rst ? 1'h0 : _000_;
  assign _125_ = rst ? 1'h0 : check;
  assign _124_ = rst ? 4'h0 : instruction[3:0];
endmodule

module tnthw_t8x8_sequencer_images_71(clk, rst, start, step, \port$5041$5 , first, input_offset, output_offset, last, images);
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
  input [63:0] \port$5041$5 ;
  wire [63:0] \port$5041$5 ;
  input rst;
  wire rst;
  input start;
  wire start;
  input step;
  wire step;
  assign _00_ = ! images;
  assign _03_ = _00_ ? 16'h0001 : images;
  assign _04_ = left - 1'h1;
  assign _05_ = input_offset + \port$5041$5 [31:0];
  assign _06_ = output_offset + \port$5041$5 [63:32];
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
  assign output_stride = \port$5041$5 [63:32];
  assign input_stride = \port$5041$5 [31:0];
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

module tnthw_t8x8_vector_unit(rst, stop, bias_write, steps_write, write, free, held_read, held, word_read, \bad_row$403 , write__en, write__data, valid, read__address, done, pass_, bias_read, function_read, start, instruction, write_data
, write_row, read_0_0, read_1_0, accumulator_address, read_3_0, accumulator_bank, step, write__mask, write__address, read__data, accumulator_data, clk);
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
  wire [15:0] _072_;
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
  wire [1:0] _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire [1:0] _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire [1:0] _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire [1:0] _107_;
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
  wire [8:0] _146_;
  wire [8:0] _147_;
  wire _148_;
  wire _149_;
  wire [8:0] _150_;
  wire [8:0] _151_;
  wire _152_;
  wire _153_;
  wire [8:0] _154_;
  wire [8:0] _155_;
  wire _156_;
  wire _157_;
  wire [8:0] _158_;
  wire [8:0] _159_;
  wire _160_;
  wire _161_;
  wire [8:0] _162_;
  wire [8:0] _163_;
  wire _164_;
  wire _165_;
  wire [8:0] _166_;
  wire [8:0] _167_;
  wire _168_;
  wire _169_;
  wire [8:0] _170_;
  wire [8:0] _171_;
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
  wire [1:0] _197_;
  wire _198_;
  wire _199_;
  wire _200_;
  wire _201_;
  wire _202_;
  wire _203_;
  wire [1:0] _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire _208_;
  wire _209_;
  wire _210_;
  wire [1:0] _211_;
  wire _212_;
  wire _213_;
  wire _214_;
  wire _215_;
  wire _216_;
  wire _217_;
  wire [1:0] _218_;
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
  wire [15:0] _229_;
  wire _230_;
  wire _231_;
  wire _232_;
  wire _233_;
  wire _234_;
  wire _235_;
  wire _236_;
  wire _237_;
  wire _238_;
  reg \$signal  = 1'h0;
  wire \$signal$25 ;
  wire \$signal$270 ;
  wire \$signal$401 ;
  reg \$signal$5  = 1'h0;
  wire \$signal$63 ;
  wire [19:0] a;
  wire [19:0] \a$289 ;
  wire [19:0] \a$305 ;
  wire [19:0] \a$306 ;
  wire [19:0] \a$317 ;
  wire [19:0] \a$318 ;
  wire [19:0] \a$329 ;
  wire [19:0] \a$330 ;
  wire [19:0] \a$341 ;
  wire [19:0] \a$342 ;
  wire [19:0] \a$353 ;
  wire [19:0] \a$354 ;
  wire [19:0] \a$365 ;
  wire [19:0] \a$366 ;
  wire [19:0] \a$377 ;
  wire [19:0] \a$378 ;
  output [4:0] accumulator_address;
  wire [4:0] accumulator_address;
  output accumulator_bank;
  wire accumulator_bank;
  input [159:0] accumulator_data;
  wire [159:0] accumulator_data;
  wire accumulator_group;
  wire accumulator_read;
  wire [19:0] address;
  reg any_inside = 1'h0;
  wire [8:0] b;
  wire [8:0] \b$291 ;
  wire [8:0] \b$307 ;
  wire [8:0] \b$308 ;
  wire [8:0] \b$319 ;
  wire [8:0] \b$320 ;
  wire [8:0] \b$331 ;
  wire [8:0] \b$332 ;
  wire [8:0] \b$343 ;
  wire [8:0] \b$344 ;
  wire [8:0] \b$355 ;
  wire [8:0] \b$356 ;
  wire [8:0] \b$367 ;
  wire [8:0] \b$368 ;
  wire [8:0] \b$379 ;
  wire [8:0] \b$380 ;
  wire bad_row;
  wire \bad_row$402 ;
  output \bad_row$403 ;
  wire \bad_row$403 ;
  wire \begin ;
  wire [27:0] bias;
  wire [223:0] \bias$297 ;
  wire [27:0] \bias$311 ;
  wire [27:0] \bias$323 ;
  wire [27:0] \bias$335 ;
  wire [27:0] \bias$347 ;
  wire [27:0] \bias$359 ;
  wire [27:0] \bias$371 ;
  wire [27:0] \bias$383 ;
  wire [11:0] bias_first;
  output bias_read;
  wire bias_read;
  wire \bias_read$280 ;
  wire \bias_read$281 ;
  wire [8:0] bias_row;
  wire [8:0] \bias_row$283 ;
  input bias_write;
  wire bias_write;
  wire \bias_write$273 ;
  wire chunk_end;
  wire \chunk_end$265 ;
  wire \chunk_end$397 ;
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
  reg does__first = 1'h0;
  wire \does__first$162 ;
  wire \does__first$175 ;
  wire \does__first$187 ;
  wire \does__first$199 ;
  wire \does__first$211 ;
  wire \does__first$223 ;
  wire \does__first$235 ;
  wire \does__first$247 ;
  reg does__forced = 1'h0;
  wire \does__forced$163 ;
  wire \does__forced$176 ;
  wire \does__forced$188 ;
  wire \does__forced$200 ;
  wire \does__forced$212 ;
  wire \does__forced$224 ;
  wire \does__forced$236 ;
  wire \does__forced$248 ;
  wire does__inside;
  wire \does__inside$164 ;
  wire \does__inside$177 ;
  wire \does__inside$189 ;
  wire \does__inside$201 ;
  wire \does__inside$213 ;
  wire \does__inside$225 ;
  wire \does__inside$237 ;
  wire \does__inside$249 ;
  wire does__more;
  wire \does__more$165 ;
  wire \does__more$178 ;
  wire \does__more$190 ;
  wire \does__more$202 ;
  wire \does__more$214 ;
  wire \does__more$226 ;
  wire \does__more$238 ;
  wire \does__more$250 ;
  wire [1:0] does__place;
  wire [1:0] \does__place$166 ;
  wire [1:0] \does__place$179 ;
  wire [1:0] \does__place$191 ;
  wire [1:0] \does__place$203 ;
  wire [1:0] \does__place$215 ;
  wire [1:0] \does__place$227 ;
  wire [1:0] \does__place$239 ;
  wire [1:0] \does__place$251 ;
  reg does__second = 1'h0;
  wire \does__second$167 ;
  wire \does__second$180 ;
  wire \does__second$192 ;
  wire \does__second$204 ;
  wire \does__second$216 ;
  wire \does__second$228 ;
  wire \does__second$240 ;
  wire \does__second$252 ;
  wire does__signed;
  wire \does__signed$168 ;
  wire \does__signed$181 ;
  wire \does__signed$193 ;
  wire \does__signed$205 ;
  wire \does__signed$217 ;
  wire \does__signed$229 ;
  wire \does__signed$241 ;
  wire \does__signed$253 ;
  reg does__sum = 1'h0;
  wire \does__sum$169 ;
  wire \does__sum$182 ;
  wire \does__sum$194 ;
  wire \does__sum$206 ;
  wire \does__sum$218 ;
  wire \does__sum$230 ;
  wire \does__sum$242 ;
  wire \does__sum$254 ;
  reg does__tap = 1'h0;
  wire \does__tap$170 ;
  wire \does__tap$183 ;
  wire \does__tap$195 ;
  wire \does__tap$207 ;
  wire \does__tap$219 ;
  wire \does__tap$231 ;
  wire \does__tap$243 ;
  wire \does__tap$255 ;
  output done;
  wire done;
  wire \done$130 ;
  wire drain_read;
  wire enter;
  wire \enter$293 ;
  wire \enter$309 ;
  wire \enter$321 ;
  wire \enter$333 ;
  wire \enter$345 ;
  wire \enter$357 ;
  wire \enter$369 ;
  wire \enter$381 ;
  wire enters;
  wire finish;
  wire \finish$405 ;
  wire \finish$406 ;
  wire first_digit;
  wire first_tap;
  output free;
  wire free;
  wire fresh;
  wire \fresh$295 ;
  wire \fresh$310 ;
  wire \fresh$322 ;
  wire \fresh$334 ;
  wire \fresh$346 ;
  wire \fresh$358 ;
  wire \fresh$370 ;
  wire \fresh$382 ;
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
  wire [8:0] \high$315 ;
  wire [8:0] \high$327 ;
  wire [8:0] \high$339 ;
  wire [8:0] \high$351 ;
  wire [8:0] \high$363 ;
  wire [8:0] \high$375 ;
  wire [8:0] \high$387 ;
  reg inside_0_0 = 1'h0;
  reg inside_0_1 = 1'h0;
  reg inside_0_2 = 1'h0;
  reg inside_0_3 = 1'h0;
  input [407:0] instruction;
  wire [407:0] instruction;
  wire [407:0] \instruction$124 ;
  wire [407:0] \instruction$126 ;
  wire lane_chunk;
  wire [63:0] lanes;
  reg lookup = 1'h0;
  wire [8:0] low;
  wire [8:0] \low$314 ;
  wire [8:0] \low$326 ;
  wire [8:0] \low$338 ;
  wire [8:0] \low$350 ;
  wire [8:0] \low$362 ;
  wire [8:0] \low$374 ;
  wire [8:0] \low$386 ;
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
  input [63:0] read__data;
  wire [63:0] read__data;
  wire read__en;
  wire [15:0] read__held;
  wire read__valid;
  wire reads;
  wire reads_bias;
  wire [63:0] result;
  wire [7:0] \result$408 ;
  wire [7:0] \result$409 ;
  wire [7:0] \result$410 ;
  wire [7:0] \result$411 ;
  wire [7:0] \result$412 ;
  wire [7:0] \result$413 ;
  wire [7:0] \result$414 ;
  wire [7:0] \result$415 ;
  wire [63:0] \result$416 ;
  wire result_end;
  input rst;
  wire rst;
  wire second;
  input start;
  wire start;
  wire \start$123 ;
  wire \start$125 ;
  wire \start$258 ;
  wire \start$393 ;
  output step;
  wire step;
  wire \step$151 ;
  wire [13:0] steps;
  wire [13:0] \steps$316 ;
  wire [6:0] \steps$316[0] ;
  wire \steps$316[0].b ;
  wire [3:0] \steps$316[0].gap ;
  wire \steps$316[0].subtract ;
  wire \steps$316[0].there ;
  wire [6:0] \steps$316[1] ;
  wire \steps$316[1].b ;
  wire [3:0] \steps$316[1].gap ;
  wire \steps$316[1].subtract ;
  wire \steps$316[1].there ;
  wire [13:0] \steps$328 ;
  wire [6:0] \steps$328[0] ;
  wire \steps$328[0].b ;
  wire [3:0] \steps$328[0].gap ;
  wire \steps$328[0].subtract ;
  wire \steps$328[0].there ;
  wire [6:0] \steps$328[1] ;
  wire \steps$328[1].b ;
  wire [3:0] \steps$328[1].gap ;
  wire \steps$328[1].subtract ;
  wire \steps$328[1].there ;
  wire [13:0] \steps$340 ;
  wire [6:0] \steps$340[0] ;
  wire \steps$340[0].b ;
  wire [3:0] \steps$340[0].gap ;
  wire \steps$340[0].subtract ;
  wire \steps$340[0].there ;
  wire [6:0] \steps$340[1] ;
  wire \steps$340[1].b ;
  wire [3:0] \steps$340[1].gap ;
  wire \steps$340[1].subtract ;
  wire \steps$340[1].there ;
  wire [13:0] \steps$352 ;
  wire [6:0] \steps$352[0] ;
  wire \steps$352[0].b ;
  wire [3:0] \steps$352[0].gap ;
  wire \steps$352[0].subtract ;
  wire \steps$352[0].there ;
  wire [6:0] \steps$352[1] ;
  wire \steps$352[1].b ;
  wire [3:0] \steps$352[1].gap ;
  wire \steps$352[1].subtract ;
  wire \steps$352[1].there ;
  wire [13:0] \steps$364 ;
  wire [6:0] \steps$364[0] ;
  wire \steps$364[0].b ;
  wire [3:0] \steps$364[0].gap ;
  wire \steps$364[0].subtract ;
  wire \steps$364[0].there ;
  wire [6:0] \steps$364[1] ;
  wire \steps$364[1].b ;
  wire [3:0] \steps$364[1].gap ;
  wire \steps$364[1].subtract ;
  wire \steps$364[1].there ;
  wire [13:0] \steps$376 ;
  wire [6:0] \steps$376[0] ;
  wire \steps$376[0].b ;
  wire [3:0] \steps$376[0].gap ;
  wire \steps$376[0].subtract ;
  wire \steps$376[0].there ;
  wire [6:0] \steps$376[1] ;
  wire \steps$376[1].b ;
  wire [3:0] \steps$376[1].gap ;
  wire \steps$376[1].subtract ;
  wire \steps$376[1].there ;
  wire [13:0] \steps$388 ;
  wire [6:0] \steps$388[0] ;
  wire \steps$388[0].b ;
  wire [3:0] \steps$388[0].gap ;
  wire \steps$388[0].subtract ;
  wire \steps$388[0].there ;
  wire [6:0] \steps$388[1] ;
  wire \steps$388[1].b ;
  wire [3:0] \steps$388[1].gap ;
  wire \steps$388[1].subtract ;
  wire \steps$388[1].there ;
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
  wire [55:0] steps__0;
  wire [55:0] steps__1;
  wire [11:0] steps_first;
  wire steps_read;
  wire \steps_read$285 ;
  wire [8:0] steps_row;
  wire [8:0] \steps_row$287 ;
  input steps_write;
  wire steps_write;
  wire \steps_write$275 ;
  input stop;
  wire stop;
  wire [19:0] sums;
  wire [19:0] \sums$185 ;
  wire [19:0] \sums$197 ;
  wire [19:0] \sums$209 ;
  wire [19:0] \sums$221 ;
  wire [19:0] \sums$233 ;
  wire [19:0] \sums$245 ;
  wire [19:0] \sums$257 ;
  wire [255:0] table_data;
  wire [8:0] table_row;
  wire table_step;
  wire threshold;
  wire \threshold$298 ;
  wire \threshold$312 ;
  wire \threshold$324 ;
  wire \threshold$336 ;
  wire \threshold$348 ;
  wire \threshold$360 ;
  wire \threshold$372 ;
  wire \threshold$384 ;
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
  wire [63:0] values;
  reg whole_0_0 = 1'h0;
  reg whole_0_1 = 1'h0;
  reg whole_0_2 = 1'h0;
  reg whole_0_3 = 1'h0;
  reg whole_1_0 = 1'h0;
  reg whole_1_1 = 1'h0;
  reg whole_1_2 = 1'h0;
  reg whole_1_3 = 1'h0;
  wire widen;
  wire \widen$313 ;
  wire \widen$325 ;
  wire \widen$337 ;
  wire \widen$349 ;
  wire \widen$361 ;
  wire \widen$373 ;
  wire \widen$385 ;
  wire [407:0] word;
  wire [7:0] \word$171 ;
  wire [7:0] \word$184 ;
  wire [7:0] \word$196 ;
  wire [7:0] \word$208 ;
  wire [7:0] \word$220 ;
  wire [7:0] \word$232 ;
  wire [7:0] \word$244 ;
  wire [7:0] \word$256 ;
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
  output [63:0] write__data;
  wire [63:0] write__data;
  wire [63:0] \write__data$135 ;
  output write__en;
  wire write__en;
  wire \write__en$137 ;
  wire [15:0] write__held;
  wire [15:0] \write__held$139 ;
  output write__mask;
  wire write__mask;
  wire \write__mask$141 ;
  input [255:0] write_data;
  wire [255:0] write_data;
  wire [127:0] \write_data$392 ;
  input [8:0] write_row;
  wire [8:0] write_row;
  wire [6:0] \write_row$391 ;
  assign _000_ = instruction[3:0] == 4'h8;
  assign _061_ = instruction[3:0] == 4'hd;
  assign _078_ = ~ \$signal$5 ;
  assign _089_ = step & _078_;
  assign _100_ = step & \$signal$5 ;
  assign _111_ = word[3:0] == 4'ha;
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
  assign \$signal$25  = _060_ ? _062_ : _064_;
  assign _065_ = word_0_4 & maximum;
  assign _066_ = ! word_2_4;
  assign \$signal$63  = _065_ & _066_;
  assign \bad_row$403  = \$signal$270  | \$signal$401 ;
  assign write__en = \finish$405  | \finish$406 ;
  assign write__data = lookup ? \result$416  : { \result$415 , \result$414 , \result$413 , \result$412 , \result$411 , \result$410 , \result$409 , \result$408  };
  always @(posedge clk)
    \$signal  <= _067_;
  always @(posedge clk)
    \$signal$5  <= _068_;
  always @(posedge clk)
    lookup <= _069_;
  always @(posedge clk)
    read_0_0 <= _070_;
  always @(posedge clk)
    read_1_0 <= _071_;
  always @(posedge clk)
    read_2_0 <= _072_;
  always @(posedge clk)
    read_3_0 <= _073_;
  always @(posedge clk)
    maximum <= _074_;
  always @(posedge clk)
    word_0_0 <= _075_;
  always @(posedge clk)
    word_1_0 <= _076_;
  always @(posedge clk)
    word_2_0 <= 2'h0;
  always @(posedge clk)
    word_3_0 <= _077_;
  always @(posedge clk)
    word_4_0 <= _079_;
  always @(posedge clk)
    word_5_0 <= _080_;
  always @(posedge clk)
    word_6_0 <= _081_;
  always @(posedge clk)
    word_0_1 <= _082_;
  always @(posedge clk)
    word_1_1 <= _083_;
  always @(posedge clk)
    word_2_1 <= _084_;
  always @(posedge clk)
    word_3_1 <= _085_;
  always @(posedge clk)
    word_4_1 <= _086_;
  always @(posedge clk)
    word_5_1 <= _087_;
  always @(posedge clk)
    word_6_1 <= _088_;
  always @(posedge clk)
    word_0_2 <= _090_;
  always @(posedge clk)
    word_1_2 <= _091_;
  always @(posedge clk)
    word_2_2 <= _092_;
  always @(posedge clk)
    word_3_2 <= _093_;
  always @(posedge clk)
    word_4_2 <= _094_;
  always @(posedge clk)
    word_5_2 <= _095_;
  always @(posedge clk)
    word_6_2 <= _096_;
  always @(posedge clk)
    word_0_3 <= _097_;
  always @(posedge clk)
    word_1_3 <= _098_;
  always @(posedge clk)
    word_2_3 <= _099_;
  always @(posedge clk)
    word_3_3 <= _101_;
  always @(posedge clk)
    word_4_3 <= _102_;
  always @(posedge clk)
    word_5_3 <= _103_;
  always @(posedge clk)
    word_6_3 <= _104_;
  always @(posedge clk)
    word_0_4 <= _105_;
  always @(posedge clk)
    word_1_4 <= _106_;
  always @(posedge clk)
    word_2_4 <= _107_;
  always @(posedge clk)
    word_3_4 <= _108_;
  always @(posedge clk)
    word_4_4 <= _109_;
  always @(posedge clk)
    word_5_4 <= _110_;
  always @(posedge clk)
    word_6_4 <= _112_;
  always @(posedge clk)
    inside_0_0 <= _113_;
  always @(posedge clk)
    inside_0_1 <= _114_;
  always @(posedge clk)
    inside_0_2 <= _115_;
  always @(posedge clk)
    inside_0_3 <= _116_;
  always @(posedge clk)
    any_inside <= _117_;
  always @(posedge clk)
    does__first <= _118_;
  always @(posedge clk)
    does__sum <= _119_;
  always @(posedge clk)
    does__second <= _120_;
  always @(posedge clk)
    does__tap <= _121_;
  always @(posedge clk)
    does__forced <= _122_;
  always @(posedge clk)
    whole_0_0 <= _123_;
  always @(posedge clk)
    whole_1_0 <= _124_;
  always @(posedge clk)
    whole_0_1 <= _125_;
  always @(posedge clk)
    whole_1_1 <= _126_;
  always @(posedge clk)
    whole_0_2 <= _127_;
  always @(posedge clk)
    whole_1_2 <= _128_;
  always @(posedge clk)
    whole_0_3 <= _129_;
  always @(posedge clk)
    whole_1_3 <= _130_;
  always @(posedge clk)
    copy_0_0_0 <= _131_;
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
  assign lanes = word_1_4 ? 64'h0000000000000000 : read__data;
  assign _132_ = stop ? 1'h0 : to_look_up_1_5;
  assign _046_ = rst ? 1'h0 : _132_;
  assign _133_ = stop ? 1'h0 : to_look_up_0_5;
  assign _044_ = rst ? 1'h0 : _133_;
  assign _134_ = stop ? 1'h0 : to_look_up_1_4;
  assign _043_ = rst ? 1'h0 : _134_;
  assign _135_ = stop ? 1'h0 : to_look_up_0_4;
  assign _042_ = rst ? 1'h0 : _135_;
  assign _136_ = stop ? 1'h0 : to_look_up_1_3;
  assign _041_ = rst ? 1'h0 : _136_;
  assign _137_ = stop ? 1'h0 : to_look_up_0_3;
  assign _040_ = rst ? 1'h0 : _137_;
  assign _138_ = stop ? 1'h0 : to_look_up_1_2;
  assign _039_ = rst ? 1'h0 : _138_;
  assign _139_ = stop ? 1'h0 : to_look_up_0_2;
  assign _038_ = rst ? 1'h0 : _139_;
  assign _140_ = stop ? 1'h0 : to_look_up_1_1;
  assign _037_ = rst ? 1'h0 : _140_;
  assign _141_ = stop ? 1'h0 : to_look_up_0_1;
  assign _036_ = rst ? 1'h0 : _141_;
  assign _142_ = stop ? 1'h0 : to_look_up_1_0;
  assign _035_ = rst ? 1'h0 : _142_;
  assign _143_ = stop ? 1'h0 : to_look_up_0_0;
  assign _033_ = rst ? 1'h0 : _143_;
  assign _144_ = stop ? 1'h0 : chunk_end;
  assign _032_ = rst ? 1'h0 : _144_;
  assign _145_ = stop ? 1'h0 : _059_;
  assign _031_ = rst ? 1'h0 : _145_;
  assign _146_ = stop ? 9'h000 : copy_5_3_0;
  assign _030_ = rst ? 9'h000 : _146_;
  assign _147_ = stop ? 9'h000 : copy_5_2_0;
  assign _029_ = rst ? 9'h000 : _147_;
  assign _148_ = stop ? 1'h0 : copy_5_1_0;
  assign _028_ = rst ? 1'h0 : _148_;
  assign _149_ = stop ? 1'h0 : copy_5_0_0;
  assign _027_ = rst ? 1'h0 : _149_;
  assign _150_ = stop ? 9'h000 : copy_4_3_0;
  assign _026_ = rst ? 9'h000 : _150_;
  assign _151_ = stop ? 9'h000 : copy_4_2_0;
  assign _025_ = rst ? 9'h000 : _151_;
  assign _152_ = stop ? 1'h0 : copy_4_1_0;
  assign _024_ = rst ? 1'h0 : _152_;
  assign _153_ = stop ? 1'h0 : copy_4_0_0;
  assign _022_ = rst ? 1'h0 : _153_;
  assign _154_ = stop ? 9'h000 : copy_3_3_0;
  assign _021_ = rst ? 9'h000 : _154_;
  assign _155_ = stop ? 9'h000 : copy_3_2_0;
  assign _020_ = rst ? 9'h000 : _155_;
  assign _156_ = stop ? 1'h0 : copy_3_1_0;
  assign _019_ = rst ? 1'h0 : _156_;
  assign _157_ = stop ? 1'h0 : copy_3_0_0;
  assign _018_ = rst ? 1'h0 : _157_;
  assign _158_ = stop ? 9'h000 : copy_2_3_0;
  assign _017_ = rst ? 9'h000 : _158_;
  assign _159_ = stop ? 9'h000 : copy_2_2_0;
  assign _016_ = rst ? 9'h000 : _159_;
  assign _160_ = stop ? 1'h0 : copy_2_1_0;
  assign _015_ = rst ? 1'h0 : _160_;
  assign _161_ = stop ? 1'h0 : copy_2_0_0;
  assign _014_ = rst ? 1'h0 : _161_;
  assign _162_ = stop ? 9'h000 : copy_1_3_0;
  assign _013_ = rst ? 9'h000 : _162_;
  assign _163_ = stop ? 9'h000 : copy_1_2_0;
  assign _011_ = rst ? 9'h000 : _163_;
  assign _164_ = stop ? 1'h0 : copy_1_1_0;
  assign _010_ = rst ? 1'h0 : _164_;
  assign _165_ = stop ? 1'h0 : copy_1_0_0;
  assign _009_ = rst ? 1'h0 : _165_;
  assign _166_ = stop ? 9'h000 : copy_0_3_0;
  assign _008_ = rst ? 9'h000 : _166_;
  assign _167_ = stop ? 9'h000 : copy_0_2_0;
  assign _007_ = rst ? 9'h000 : _167_;
  assign _168_ = stop ? 1'h0 : copy_0_1_0;
  assign _006_ = rst ? 1'h0 : _168_;
  assign _169_ = stop ? 1'h0 : copy_0_0_0;
  assign _005_ = rst ? 1'h0 : _169_;
  assign _170_ = stop ? 9'h000 : word[206:198];
  assign _004_ = rst ? 9'h000 : _170_;
  assign _171_ = stop ? 9'h000 : word[197:189];
  assign _003_ = rst ? 9'h000 : _171_;
  assign _172_ = stop ? 1'h0 : word[188];
  assign _002_ = rst ? 1'h0 : _172_;
  assign _173_ = stop ? 1'h0 : word[187];
  assign _131_ = rst ? 1'h0 : _173_;
  assign _174_ = stop ? 1'h0 : whole_1_2;
  assign _130_ = rst ? 1'h0 : _174_;
  assign _175_ = stop ? 1'h0 : whole_0_2;
  assign _129_ = rst ? 1'h0 : _175_;
  assign _176_ = stop ? 1'h0 : whole_1_1;
  assign _128_ = rst ? 1'h0 : _176_;
  assign _177_ = stop ? 1'h0 : whole_0_1;
  assign _127_ = rst ? 1'h0 : _177_;
  assign _178_ = stop ? 1'h0 : whole_1_0;
  assign _126_ = rst ? 1'h0 : _178_;
  assign _179_ = stop ? 1'h0 : whole_0_0;
  assign _125_ = rst ? 1'h0 : _179_;
  assign _180_ = stop ? 1'h0 : chunk_end;
  assign _124_ = rst ? 1'h0 : _180_;
  assign _181_ = stop ? 1'h0 : _058_;
  assign _123_ = rst ? 1'h0 : _181_;
  assign _182_ = stop ? 1'h0 : _056_;
  assign _122_ = rst ? 1'h0 : _182_;
  assign _183_ = stop ? 1'h0 : _052_;
  assign _121_ = rst ? 1'h0 : _183_;
  assign _184_ = stop ? 1'h0 : _051_;
  assign _120_ = rst ? 1'h0 : _184_;
  assign _185_ = stop ? 1'h0 : _050_;
  assign _119_ = rst ? 1'h0 : _185_;
  assign _186_ = stop ? 1'h0 : _045_;
  assign _118_ = rst ? 1'h0 : _186_;
  assign _187_ = \$signal$63  ? _023_ : any_inside;
  assign _188_ = stop ? 1'h0 : _187_;
  assign _117_ = rst ? 1'h0 : _188_;
  assign _189_ = stop ? 1'h0 : inside_0_2;
  assign _116_ = rst ? 1'h0 : _189_;
  assign _190_ = stop ? 1'h0 : inside_0_1;
  assign _115_ = rst ? 1'h0 : _190_;
  assign _191_ = stop ? 1'h0 : inside_0_0;
  assign _114_ = rst ? 1'h0 : _191_;
  assign _192_ = stop ? 1'h0 : valid;
  assign _113_ = rst ? 1'h0 : _192_;
  assign _193_ = stop ? 1'h0 : word_6_3;
  assign _112_ = rst ? 1'h0 : _193_;
  assign _194_ = stop ? 1'h0 : word_5_3;
  assign _110_ = rst ? 1'h0 : _194_;
  assign _195_ = stop ? 1'h0 : word_4_3;
  assign _109_ = rst ? 1'h0 : _195_;
  assign _196_ = stop ? 1'h0 : word_3_3;
  assign _108_ = rst ? 1'h0 : _196_;
  assign _197_ = stop ? 2'h0 : word_2_3;
  assign _107_ = rst ? 2'h0 : _197_;
  assign _198_ = stop ? 1'h0 : word_1_3;
  assign _106_ = rst ? 1'h0 : _198_;
  assign _199_ = stop ? 1'h0 : word_0_3;
  assign _105_ = rst ? 1'h0 : _199_;
  assign _200_ = stop ? 1'h0 : word_6_2;
  assign _104_ = rst ? 1'h0 : _200_;
  assign _201_ = stop ? 1'h0 : word_5_2;
  assign _103_ = rst ? 1'h0 : _201_;
  assign _202_ = stop ? 1'h0 : word_4_2;
  assign _102_ = rst ? 1'h0 : _202_;
  assign _203_ = stop ? 1'h0 : word_3_2;
  assign _101_ = rst ? 1'h0 : _203_;
  assign _204_ = stop ? 2'h0 : word_2_2;
  assign _099_ = rst ? 2'h0 : _204_;
  assign _205_ = stop ? 1'h0 : word_1_2;
  assign _098_ = rst ? 1'h0 : _205_;
  assign _206_ = stop ? 1'h0 : word_0_2;
  assign _097_ = rst ? 1'h0 : _206_;
  assign _207_ = stop ? 1'h0 : word_6_1;
  assign _096_ = rst ? 1'h0 : _207_;
  assign _208_ = stop ? 1'h0 : word_5_1;
  assign _095_ = rst ? 1'h0 : _208_;
  assign _209_ = stop ? 1'h0 : word_4_1;
  assign _094_ = rst ? 1'h0 : _209_;
  assign _210_ = stop ? 1'h0 : word_3_1;
  assign _093_ = rst ? 1'h0 : _210_;
  assign _211_ = stop ? 2'h0 : word_2_1;
  assign _092_ = rst ? 2'h0 : _211_;
  assign _212_ = stop ? 1'h0 : word_1_1;
  assign _091_ = rst ? 1'h0 : _212_;
  assign _213_ = stop ? 1'h0 : word_0_1;
  assign _090_ = rst ? 1'h0 : _213_;
  assign _214_ = stop ? 1'h0 : word_6_0;
  assign _088_ = rst ? 1'h0 : _214_;
  assign _215_ = stop ? 1'h0 : word_5_0;
  assign _087_ = rst ? 1'h0 : _215_;
  assign _216_ = stop ? 1'h0 : word_4_0;
  assign _086_ = rst ? 1'h0 : _216_;
  assign _217_ = stop ? 1'h0 : word_3_0;
  assign _085_ = rst ? 1'h0 : _217_;
  assign _218_ = stop ? 2'h0 : word_2_0;
  assign _084_ = rst ? 2'h0 : _218_;
  assign _219_ = stop ? 1'h0 : word_1_0;
  assign _083_ = rst ? 1'h0 : _219_;
  assign _220_ = stop ? 1'h0 : word_0_0;
  assign _082_ = rst ? 1'h0 : _220_;
  assign _221_ = stop ? 1'h0 : second;
  assign _081_ = rst ? 1'h0 : _221_;
  assign _222_ = stop ? 1'h0 : first_tap;
  assign _080_ = rst ? 1'h0 : _222_;
  assign _223_ = stop ? 1'h0 : \$signal$25 ;
  assign _079_ = rst ? 1'h0 : _223_;
  assign _224_ = stop ? 1'h0 : 1'h1;
  assign _077_ = rst ? 1'h0 : _224_;
  assign _225_ = stop ? 1'h0 : lane_chunk;
  assign _076_ = rst ? 1'h0 : _225_;
  assign _226_ = stop ? 1'h0 : step;
  assign _075_ = rst ? 1'h0 : _226_;
  assign _227_ = stop ? 1'h0 : _111_;
  assign _074_ = rst ? 1'h0 : _227_;
  assign _228_ = stop ? 1'h0 : group;
  assign _073_ = rst ? 1'h0 : _228_;
  assign _229_ = stop ? 16'h0000 : position;
  assign _072_ = rst ? 16'h0000 : _229_;
  assign _230_ = stop ? 1'h0 : _100_;
  assign _071_ = rst ? 1'h0 : _230_;
  assign _231_ = stop ? 1'h0 : _089_;
  assign _070_ = rst ? 1'h0 : _231_;
  assign _232_ = start ? _061_ : lookup;
  assign _233_ = stop ? 1'h0 : _232_;
  assign _069_ = rst ? 1'h0 : _233_;
  assign _234_ = start ? _000_ : \$signal$5 ;
  assign _235_ = stop ? 1'h0 : _234_;
  assign _068_ = rst ? 1'h0 : _235_;
  assign _236_ = done ? 1'h0 : \$signal ;
  assign _237_ = start ? 1'h1 : _236_;
  assign _238_ = stop ? 1'h0 : _237_;
  assign _067_ = rst ? 1'h0 : _238_;
  tnthw_t8x8_vector_unit_channel_0 channel_0 (
    .a(a),
    .b(b),
    .bias(\bias$297 [27:0]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(\result$408 ),
    .rst(rst),
    .steps({ steps__1[6:0], steps__0[6:0] }),
    .stop(stop),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_1 (
    .a(\a$305 ),
    .b(\b$307 ),
    .bias(\bias$297 [55:28]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(\result$409 ),
    .rst(rst),
    .steps({ steps__1[13:7], steps__0[13:7] }),
    .stop(stop),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_2 (
    .a(\a$317 ),
    .b(\b$319 ),
    .bias(\bias$297 [83:56]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(\result$410 ),
    .rst(rst),
    .steps({ steps__1[20:14], steps__0[20:14] }),
    .stop(stop),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_3 (
    .a(\a$329 ),
    .b(\b$331 ),
    .bias(\bias$297 [111:84]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(\result$411 ),
    .rst(rst),
    .steps({ steps__1[27:21], steps__0[27:21] }),
    .stop(stop),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_4 (
    .a(\a$341 ),
    .b(\b$343 ),
    .bias(\bias$297 [139:112]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(\result$412 ),
    .rst(rst),
    .steps({ steps__1[34:28], steps__0[34:28] }),
    .stop(stop),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t8x8_vector_unit_channel_5 channel_5 (
    .a(\a$353 ),
    .b(\b$355 ),
    .bias(\bias$297 [167:140]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_4_3_0),
    .low(copy_4_2_0),
    .result(\result$413 ),
    .rst(rst),
    .steps({ steps__1[41:35], steps__0[41:35] }),
    .stop(stop),
    .threshold(copy_4_0_0),
    .widen(copy_4_1_0)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_6 (
    .a(\a$365 ),
    .b(\b$367 ),
    .bias(\bias$297 [195:168]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_5_3_0),
    .low(copy_5_2_0),
    .result(\result$414 ),
    .rst(rst),
    .steps({ steps__1[48:42], steps__0[48:42] }),
    .stop(stop),
    .threshold(copy_5_0_0),
    .widen(copy_5_1_0)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_7 (
    .a(\a$377 ),
    .b(\b$379 ),
    .bias(\bias$297 [223:196]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_6_3_0),
    .low(copy_6_2_0),
    .result(\result$415 ),
    .rst(rst),
    .steps({ steps__1[55:49], steps__0[55:49] }),
    .stop(stop),
    .threshold(copy_6_0_0),
    .widen(copy_6_1_0)
  );
  tnthw_t8x8_vector_unit_functions functions (
    .bad_row(\$signal$401 ),
    .\begin (to_look_up_0_6),
    .chunk_end(to_look_up_1_6),
    .clk(clk),
    .finish(\finish$406 ),
    .page(instruction[211:200]),
    .page_step(word[212]),
    .\port$4268$0 (a[7:0]),
    .\port$4273$0 (\a$305 [7:0]),
    .\port$4278$0 (\a$317 [7:0]),
    .\port$4283$0 (\a$329 [7:0]),
    .\port$4288$0 (\a$341 [7:0]),
    .\port$4293$0 (\a$353 [7:0]),
    .\port$4298$0 (\a$365 [7:0]),
    .\port$4303$0 (\a$377 [7:0]),
    .reads(function_read),
    .result(\result$416 ),
    .rst(rst),
    .start(start),
    .stop(stop),
    .write(write),
    .write_data(write_data[127:0]),
    .write_row(write_row[6:0])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_0 (
    .a(a),
    .b(b),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[19:0]),
    .word(lanes[7:0])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_1 (
    .a(\a$305 ),
    .b(\b$307 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[39:20]),
    .word(lanes[15:8])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_2 (
    .a(\a$317 ),
    .b(\b$319 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[59:40]),
    .word(lanes[23:16])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_3 (
    .a(\a$329 ),
    .b(\b$331 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[79:60]),
    .word(lanes[31:24])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_4 (
    .a(\a$341 ),
    .b(\b$343 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[99:80]),
    .word(lanes[39:32])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_5 (
    .a(\a$353 ),
    .b(\b$355 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[119:100]),
    .word(lanes[47:40])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_6 (
    .a(\a$365 ),
    .b(\b$367 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[139:120]),
    .word(lanes[55:48])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_7 (
    .a(\a$377 ),
    .b(\b$379 ),
    .clk(clk),
    .does__drain(\$signal$5 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .rst(rst),
    .stop(stop),
    .sums(accumulator_data[159:140]),
    .word(lanes[63:56])
  );
  tnthw_t8x8_vector_unit_passes_427 \passes$427  (
    .bad_row(\$signal$270 ),
    .bias_read(\bias_read$280 ),
    .bias_row(bias_row),
    .chunk_end(whole_1_3),
    .clk(clk),
    .enter(enter),
    .enters(whole_0_3),
    .finish_0_9(\finish$405 ),
    .fresh(fresh),
    .now(pass_),
    .\port$3162$158 (instruction[181:158]),
    .\port$4091$182 (word[186:182]),
    .reads_bias(bias_read),
    .rst(rst),
    .start(start),
    .steps_read(steps_read),
    .steps_row(steps_row),
    .stop(stop),
    .threshold(copy_0_0_0)
  );
  tnthw_t8x8_vector_unit_results results (
    .clk(clk),
    .done(done),
    .finish(write__en),
    .instruction(instruction),
    .rst(rst),
    .start(start),
    .stop(stop),
    .write__address(write__address),
    .write__data(write__data),
    .write__held(held),
    .write__mask(write__mask)
  );
  tnthw_t8x8_vector_unit_steps_417 \steps$417  (
    .address(read__address),
    .chunk_end(chunk_end),
    .clk(clk),
    .first_tap(first_tap),
    .group(group),
    .held(word),
    .index(position),
    .instruction(instruction),
    .lane_chunk(lane_chunk),
    .result_end(result_end),
    .rst(rst),
    .second(second),
    .start(start),
    .step(step),
    .stop(stop),
    .valid(valid)
  );
  tnthw_t8x8_vector_unit_tables tables (
    .bias(\bias$297 ),
    .bias_write(bias_write),
    .clk(clk),
    .port__addr(bias_row),
    .\port__addr$18 (steps_row),
    .port__en(\bias_read$280 ),
    .\port__en$16 (steps_read),
    .rst(rst),
    .steps__0(steps__0),
    .steps__1(steps__1),
    .steps_write(steps_write),
    .stop(stop),
    .write_data(write_data),
    .write_row(write_row)
  );
  assign \steps$388[1].b  = steps__1[55];
  assign \steps$388[1].subtract  = steps__1[54];
  assign \steps$388[1].there  = steps__1[53];
  assign \steps$388[1].gap  = steps__1[52:49];
  assign \steps$388[1]  = steps__1[55:49];
  assign \steps$388[0].b  = steps__0[55];
  assign \steps$388[0].subtract  = steps__0[54];
  assign \steps$388[0].there  = steps__0[53];
  assign \steps$388[0].gap  = steps__0[52:49];
  assign \steps$388[0]  = steps__0[55:49];
  assign \steps$376[1].b  = steps__1[48];
  assign \steps$376[1].subtract  = steps__1[47];
  assign \steps$376[1].there  = steps__1[46];
  assign \steps$376[1].gap  = steps__1[45:42];
  assign \steps$376[1]  = steps__1[48:42];
  assign \steps$376[0].b  = steps__0[48];
  assign \steps$376[0].subtract  = steps__0[47];
  assign \steps$376[0].there  = steps__0[46];
  assign \steps$376[0].gap  = steps__0[45:42];
  assign \steps$376[0]  = steps__0[48:42];
  assign \steps$364[1].b  = steps__1[41];
  assign \steps$364[1].subtract  = steps__1[40];
  assign \steps$364[1].there  = steps__1[39];
  assign \steps$364[1].gap  = steps__1[38:35];
  assign \steps$364[1]  = steps__1[41:35];
  assign \steps$364[0].b  = steps__0[41];
  assign \steps$364[0].subtract  = steps__0[40];
  assign \steps$364[0].there  = steps__0[39];
  assign \steps$364[0].gap  = steps__0[38:35];
  assign \steps$364[0]  = steps__0[41:35];
  assign \steps$352[1].b  = steps__1[34];
  assign \steps$352[1].subtract  = steps__1[33];
  assign \steps$352[1].there  = steps__1[32];
  assign \steps$352[1].gap  = steps__1[31:28];
  assign \steps$352[1]  = steps__1[34:28];
  assign \steps$352[0].b  = steps__0[34];
  assign \steps$352[0].subtract  = steps__0[33];
  assign \steps$352[0].there  = steps__0[32];
  assign \steps$352[0].gap  = steps__0[31:28];
  assign \steps$352[0]  = steps__0[34:28];
  assign \steps$340[1].b  = steps__1[27];
  assign \steps$340[1].subtract  = steps__1[26];
  assign \steps$340[1].there  = steps__1[25];
  assign \steps$340[1].gap  = steps__1[24:21];
  assign \steps$340[1]  = steps__1[27:21];
  assign \steps$340[0].b  = steps__0[27];
  assign \steps$340[0].subtract  = steps__0[26];
  assign \steps$340[0].there  = steps__0[25];
  assign \steps$340[0].gap  = steps__0[24:21];
  assign \steps$340[0]  = steps__0[27:21];
  assign \steps$328[1].b  = steps__1[20];
  assign \steps$328[1].subtract  = steps__1[19];
  assign \steps$328[1].there  = steps__1[18];
  assign \steps$328[1].gap  = steps__1[17:14];
  assign \steps$328[1]  = steps__1[20:14];
  assign \steps$328[0].b  = steps__0[20];
  assign \steps$328[0].subtract  = steps__0[19];
  assign \steps$328[0].there  = steps__0[18];
  assign \steps$328[0].gap  = steps__0[17:14];
  assign \steps$328[0]  = steps__0[20:14];
  assign \steps$316[1].b  = steps__1[13];
  assign \steps$316[1].subtract  = steps__1[12];
  assign \steps$316[1].there  = steps__1[11];
  assign \steps$316[1].gap  = steps__1[10:7];
  assign \steps$316[1]  = steps__1[13:7];
  assign \steps$316[0].b  = steps__0[13];
  assign \steps$316[0].subtract  = steps__0[12];
  assign \steps$316[0].there  = steps__0[11];
  assign \steps$316[0].gap  = steps__0[10:7];
  assign \steps$316[0]  = steps__0[13:7];
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
  assign accumulator_address = read_2_0[4:0];
  assign result = write__data;
  assign finish = write__en;
  assign \bad_row$402  = \$signal$401 ;
  assign reads = function_read;
  assign values = { \a$377 [7:0], \a$365 [7:0], \a$353 [7:0], \a$341 [7:0], \a$329 [7:0], \a$317 [7:0], \a$305 [7:0], a[7:0] };
  assign \chunk_end$397  = to_look_up_1_6;
  assign \begin  = to_look_up_0_6;
  assign page_step = word[212];
  assign page = instruction[211:200];
  assign \start$393  = start;
  assign \write_data$392  = write_data[127:0];
  assign \write_row$391  = write_row[6:0];
  assign function_write = write;
  assign \steps$388  = { steps__1[55:49], steps__0[55:49] };
  assign \high$387  = copy_6_3_0;
  assign \low$386  = copy_6_2_0;
  assign \widen$385  = copy_6_1_0;
  assign \threshold$384  = copy_6_0_0;
  assign \bias$383  = \bias$297 [223:196];
  assign \fresh$382  = fresh;
  assign \enter$381  = enter;
  assign \b$380  = \b$379 ;
  assign \a$378  = \a$377 ;
  assign \steps$376  = { steps__1[48:42], steps__0[48:42] };
  assign \high$375  = copy_5_3_0;
  assign \low$374  = copy_5_2_0;
  assign \widen$373  = copy_5_1_0;
  assign \threshold$372  = copy_5_0_0;
  assign \bias$371  = \bias$297 [195:168];
  assign \fresh$370  = fresh;
  assign \enter$369  = enter;
  assign \b$368  = \b$367 ;
  assign \a$366  = \a$365 ;
  assign \steps$364  = { steps__1[41:35], steps__0[41:35] };
  assign \high$363  = copy_4_3_0;
  assign \low$362  = copy_4_2_0;
  assign \widen$361  = copy_4_1_0;
  assign \threshold$360  = copy_4_0_0;
  assign \bias$359  = \bias$297 [167:140];
  assign \fresh$358  = fresh;
  assign \enter$357  = enter;
  assign \b$356  = \b$355 ;
  assign \a$354  = \a$353 ;
  assign \steps$352  = { steps__1[34:28], steps__0[34:28] };
  assign \high$351  = copy_3_3_0;
  assign \low$350  = copy_3_2_0;
  assign \widen$349  = copy_3_1_0;
  assign \threshold$348  = copy_3_0_0;
  assign \bias$347  = \bias$297 [139:112];
  assign \fresh$346  = fresh;
  assign \enter$345  = enter;
  assign \b$344  = \b$343 ;
  assign \a$342  = \a$341 ;
  assign \steps$340  = { steps__1[27:21], steps__0[27:21] };
  assign \high$339  = copy_2_3_0;
  assign \low$338  = copy_2_2_0;
  assign \widen$337  = copy_2_1_0;
  assign \threshold$336  = copy_2_0_0;
  assign \bias$335  = \bias$297 [111:84];
  assign \fresh$334  = fresh;
  assign \enter$333  = enter;
  assign \b$332  = \b$331 ;
  assign \a$330  = \a$329 ;
  assign \steps$328  = { steps__1[20:14], steps__0[20:14] };
  assign \high$327  = copy_1_3_0;
  assign \low$326  = copy_1_2_0;
  assign \widen$325  = copy_1_1_0;
  assign \threshold$324  = copy_1_0_0;
  assign \bias$323  = \bias$297 [83:56];
  assign \fresh$322  = fresh;
  assign \enter$321  = enter;
  assign \b$320  = \b$319 ;
  assign \a$318  = \a$317 ;
  assign \steps$316  = { steps__1[13:7], steps__0[13:7] };
  assign \high$315  = copy_0_3_0;
  assign \low$314  = copy_0_2_0;
  assign \widen$313  = copy_0_1_0;
  assign \threshold$312  = copy_0_0_0;
  assign \bias$311  = \bias$297 [55:28];
  assign \fresh$310  = fresh;
  assign \enter$309  = enter;
  assign \b$308  = \b$307 ;
  assign \a$306  = \a$305 ;
  assign steps = { steps__1[6:0], steps__0[6:0] };
  assign high = copy_0_3_0;
  assign low = copy_0_2_0;
  assign widen = copy_0_1_0;
  assign \threshold$298  = copy_0_0_0;
  assign bias = \bias$297 [27:0];
  assign \fresh$295  = fresh;
  assign \enter$293  = enter;
  assign \b$291  = b;
  assign \a$289  = a;
  assign \steps_row$287  = steps_row;
  assign \steps_read$285  = steps_read;
  assign \bias_row$283  = bias_row;
  assign \bias_read$281  = \bias_read$280 ;
  assign table_data = write_data;
  assign table_row = write_row;
  assign \steps_write$275  = steps_write;
  assign \bias_write$273  = bias_write;
  assign bad_row = \$signal$270 ;
  assign reads_bias = bias_read;
  assign now = pass_;
  assign \chunk_end$265  = whole_1_3;
  assign enters = whole_0_3;
  assign table_step = word[182];
  assign threshold = copy_0_0_0;
  assign passes = word[186:183];
  assign steps_first = instruction[181:170];
  assign bias_first = instruction[169:158];
  assign \start$258  = start;
  assign \sums$257  = accumulator_data[159:140];
  assign \word$256  = lanes[63:56];
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
  assign \sums$245  = accumulator_data[139:120];
  assign \word$244  = lanes[55:48];
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
  assign \sums$233  = accumulator_data[119:100];
  assign \word$232  = lanes[47:40];
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
  assign \sums$221  = accumulator_data[99:80];
  assign \word$220  = lanes[39:32];
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
  assign \sums$209  = accumulator_data[79:60];
  assign \word$208  = lanes[31:24];
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
  assign \sums$197  = accumulator_data[59:40];
  assign \word$196  = lanes[23:16];
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
  assign \sums$185  = accumulator_data[39:20];
  assign \word$184  = lanes[15:8];
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
  assign sums = accumulator_data[19:0];
  assign \word$171  = lanes[7:0];
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
  assign first_digit = 1'h1;
  assign place = 2'h0;
endmodule

module tnthw_t8x8_vector_unit_channel_0(rst, stop, threshold, widen, low, high, steps, a, b, enter, fresh, bias, result, clk);
  wire _000_;
  wire _001_;
  wire [29:0] _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [27:0] _007_;
  wire [28:0] _008_;
  wire [3:0] _009_;
  wire [34:0] _010_;
  wire [27:0] _011_;
  wire [28:0] _012_;
  wire [3:0] _013_;
  wire [27:0] _014_;
  wire [9:0] _015_;
  wire _016_;
  wire [10:0] _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire [34:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [9:0] _026_;
  wire [8:0] _027_;
  wire [8:0] _028_;
  wire [27:0] _029_;
  wire _030_;
  wire [27:0] _031_;
  wire _032_;
  wire [9:0] _033_;
  wire [9:0] _034_;
  wire [9:0] _035_;
  wire [9:0] _036_;
  wire [23:0] _037_;
  wire [23:0] _038_;
  wire _039_;
  wire _040_;
  wire [29:0] _041_;
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
  input [19:0] a;
  wire [19:0] a;
  reg [27:0] a_1 = 28'h0000000;
  reg [27:0] a_2 = 28'h0000000;
  reg [27:0] a_3 = 28'h0000000;
  reg [27:0] a_4 = 28'h0000000;
  wire [27:0] a_entering;
  reg [27:0] a_round = 28'h0000000;
  reg [27:0] added_0 = 28'h0000000;
  reg [27:0] added_1 = 28'h0000000;
  input [8:0] b;
  wire [8:0] b;
  reg [16:0] b_1 = 17'h00000;
  reg [16:0] b_2 = 17'h00000;
  reg [16:0] b_3 = 17'h00000;
  reg [16:0] b_4 = 17'h00000;
  wire [16:0] b_entering;
  reg [16:0] b_round = 17'h00000;
  input [27:0] bias;
  wire [27:0] bias;
  reg [27:0] came_round = 28'h0000000;
  reg carry_0 = 1'h0;
  reg carry_1 = 1'h0;
  reg [27:0] chosen = 28'h0000000;
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
  wire [27:0] operand_0;
  wire [27:0] operand_1;
  output [7:0] result;
  reg [7:0] result = 8'h00;
  wire [7:0] \result$40 ;
  input rst;
  wire rst;
  reg [27:0] shifted_0 = 28'h0000000;
  wire [27:0] shifted_1;
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
  reg [27:0] term_0 = 28'h0000000;
  reg [27:0] term_1 = 28'h0000000;
  input threshold;
  wire threshold;
  wire to_high;
  wire [28:0] total_0;
  wire [28:0] total_1;
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
    added_0 <= total_0[28:1];
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
    added_1 <= total_1[28:1];
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
    \$signal$35  <= came_round[27];
  always @(posedge clk)
    \$signal$38  <= _025_;
  always @(posedge clk)
    kept <= _026_[7:0];
  always @(posedge clk)
    result <= _028_[7:0];
  assign _010_ = widen ? { a[19], a[19], a[19], a[19], a[19], a[19], a[19], a, 8'h00 } : { a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a };
  assign { _021_[34:28], a_entering } = enter ? _010_ : { a_round[27], a_round[27], a_round[27], a_round[27], a_round[27], a_round[27], a_round[27], a_round };
  assign _037_ = widen ? { b[8], b[8], b[8], b[8], b[8], b[8], b[8], b, 8'h00 } : { b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b };
  assign { _038_[23:17], b_entering } = enter ? _037_ : { b_round[16], b_round[16], b_round[16], b_round[16], b_round[16], b_round[16], b_round[16], b_round };
  assign \$signal  = threshold ? 1'h1 : steps[4];
  assign _039_ = ~ threshold;
  assign \$signal$11  = _039_ & steps[5];
  assign _040_ = ~ threshold;
  assign from_b = _040_ & steps[6];
  assign operand_0 = from_b ? { b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering } : a_entering;
  assign { _041_[29], total_0 } = { chosen, 1'h1 } + { term_0, carry_0 };
  assign \$signal$18  = threshold ? 1'h0 : steps[11];
  assign _000_ = ~ threshold;
  assign \$signal$19  = _000_ & steps[12];
  assign _001_ = ~ threshold;
  assign \from_b$20  = _001_ & steps[13];
  assign operand_1 = \from_b$20  ? { b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2 } : a_2;
  assign { _002_[29], total_1 } = { shifted_0, 1'h1 } + { term_1, carry_1 };
  assign _003_ = ~ threshold;
  assign _004_ = \$signal$33  ? \$signal$35  : \$signal$34 ;
  assign \$signal$32  = _003_ & _004_;
  assign _005_ = ~ \$signal$35 ;
  assign _006_ = \$signal$33  ? _005_ : \$signal$37 ;
  assign to_high = threshold ? \$signal$38  : _006_;
  assign _007_ = fresh ? bias : came_round;
  assign _008_ = { operand_0[27], operand_0 } ^ { 1'h0, \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11  };
  assign _009_ = threshold ? 4'h0 : steps[3:0];
  assign _011_ = $signed(added_0) >>> gap_0_1;
  assign _012_ = { operand_1[27], operand_1 } ^ { 1'h0, \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19  };
  assign _013_ = threshold ? 4'h0 : steps[10:7];
  assign _014_ = $signed(added_1) >>> gap_1_1;
  assign _015_ = enter ? { low[8], low } : count_round;
  assign _016_ = ~ added_0[27];
  assign _017_ = $signed(count_0_1) + $signed({ 1'h0, _016_ });
  assign _018_ = $signed(came_round[8:0]) < $signed(low);
  assign _019_ = $signed(came_round[8:0]) > $signed(high);
  assign _020_ = | came_round[27:8];
  assign _022_ = & came_round[27:8];
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
  assign _031_ = \$signal$18  ? _012_[27:0] : 28'h0000000;
  assign _030_ = \$signal  ? \$signal$11  : 1'h0;
  assign _029_ = \$signal  ? _008_[27:0] : 28'h0000000;
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
  assign _002_[28:0] = total_1;
  assign _041_[28:0] = total_0;
  assign _038_[16:0] = b_entering;
  assign _021_[27:0] = a_entering;
  assign \result$40  = result;
  assign count_after_0_1 = count_round;
  assign shifted_1 = came_round;
endmodule

module tnthw_t8x8_vector_unit_channel_5(rst, stop, threshold, widen, low, high, steps, a, b, enter, fresh, bias, result, clk);
  wire _000_;
  wire _001_;
  wire [29:0] _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [27:0] _007_;
  wire [28:0] _008_;
  wire [3:0] _009_;
  wire [34:0] _010_;
  wire [27:0] _011_;
  wire [28:0] _012_;
  wire [3:0] _013_;
  wire [27:0] _014_;
  wire [9:0] _015_;
  wire _016_;
  wire [10:0] _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire [34:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [9:0] _026_;
  wire [8:0] _027_;
  wire [8:0] _028_;
  wire [27:0] _029_;
  wire _030_;
  wire [27:0] _031_;
  wire _032_;
  wire [9:0] _033_;
  wire [9:0] _034_;
  wire [9:0] _035_;
  wire [9:0] _036_;
  wire [23:0] _037_;
  wire [23:0] _038_;
  wire _039_;
  wire _040_;
  wire [29:0] _041_;
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
  input [19:0] a;
  wire [19:0] a;
  reg [27:0] a_1 = 28'h0000000;
  reg [27:0] a_2 = 28'h0000000;
  reg [27:0] a_3 = 28'h0000000;
  reg [27:0] a_4 = 28'h0000000;
  wire [27:0] a_entering;
  reg [27:0] a_round = 28'h0000000;
  reg [27:0] added_0 = 28'h0000000;
  reg [27:0] added_1 = 28'h0000000;
  input [8:0] b;
  wire [8:0] b;
  reg [16:0] b_1 = 17'h00000;
  reg [16:0] b_2 = 17'h00000;
  reg [16:0] b_3 = 17'h00000;
  reg [16:0] b_4 = 17'h00000;
  wire [16:0] b_entering;
  reg [16:0] b_round = 17'h00000;
  input [27:0] bias;
  wire [27:0] bias;
  reg [27:0] came_round = 28'h0000000;
  reg carry_0 = 1'h0;
  reg carry_1 = 1'h0;
  reg [27:0] chosen = 28'h0000000;
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
  wire [27:0] operand_0;
  wire [27:0] operand_1;
  output [7:0] result;
  reg [7:0] result = 8'h00;
  wire [7:0] \result$40 ;
  input rst;
  wire rst;
  reg [27:0] shifted_0 = 28'h0000000;
  wire [27:0] shifted_1;
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
  reg [27:0] term_0 = 28'h0000000;
  reg [27:0] term_1 = 28'h0000000;
  input threshold;
  wire threshold;
  wire to_high;
  wire [28:0] total_0;
  wire [28:0] total_1;
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
    added_0 <= total_0[28:1];
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
    added_1 <= total_1[28:1];
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
    \$signal$35  <= came_round[27];
  always @(posedge clk)
    \$signal$38  <= _025_;
  always @(posedge clk)
    kept <= _026_[7:0];
  always @(posedge clk)
    result <= _028_[7:0];
  assign _010_ = widen ? { a[19], a[19], a[19], a[19], a[19], a[19], a[19], a, 8'h00 } : { a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a };
  assign { _021_[34:28], a_entering } = enter ? _010_ : { a_round[27], a_round[27], a_round[27], a_round[27], a_round[27], a_round[27], a_round[27], a_round };
  assign _037_ = widen ? { b[8], b[8], b[8], b[8], b[8], b[8], b[8], b, 8'h00 } : { b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b };
  assign { _038_[23:17], b_entering } = enter ? _037_ : { b_round[16], b_round[16], b_round[16], b_round[16], b_round[16], b_round[16], b_round[16], b_round };
  assign \$signal  = threshold ? 1'h1 : steps[4];
  assign _039_ = ~ threshold;
  assign \$signal$11  = _039_ & steps[5];
  assign _040_ = ~ threshold;
  assign from_b = _040_ & steps[6];
  assign operand_0 = from_b ? { b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering } : a_entering;
  assign { _041_[29], total_0 } = { chosen, 1'h1 } + { term_0, carry_0 };
  assign \$signal$18  = threshold ? 1'h0 : steps[11];
  assign _000_ = ~ threshold;
  assign \$signal$19  = _000_ & steps[12];
  assign _001_ = ~ threshold;
  assign \from_b$20  = _001_ & steps[13];
  assign operand_1 = \from_b$20  ? { b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2 } : a_2;
  assign { _002_[29], total_1 } = { shifted_0, 1'h1 } + { term_1, carry_1 };
  assign _003_ = ~ threshold;
  assign _004_ = \$signal$33  ? \$signal$35  : \$signal$34 ;
  assign \$signal$32  = _003_ & _004_;
  assign _005_ = ~ \$signal$35 ;
  assign _006_ = \$signal$33  ? _005_ : \$signal$37 ;
  assign to_high = threshold ? \$signal$38  : _006_;
  assign _007_ = fresh ? bias : came_round;
  assign _008_ = { operand_0[27], operand_0 } ^ { 1'h0, \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11  };
  assign _009_ = threshold ? 4'h0 : steps[3:0];
  assign _011_ = $signed(added_0) >>> gap_0_1;
  assign _012_ = { operand_1[27], operand_1 } ^ { 1'h0, \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19  };
  assign _013_ = threshold ? 4'h0 : steps[10:7];
  assign _014_ = $signed(added_1) >>> gap_1_1;
  assign _015_ = enter ? { low[8], low } : count_round;
  assign _016_ = ~ added_0[27];
  assign _017_ = $signed(count_0_1) + $signed({ 1'h0, _016_ });
  assign _018_ = $signed(came_round[8:0]) < $signed(low);
  assign _019_ = $signed(came_round[8:0]) > $signed(high);
  assign _020_ = | came_round[27:8];
  assign _022_ = & came_round[27:8];
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
  assign _029_ = \$signal  ? _008_[27:0] : 28'h0000000;
  assign _042_ = stop ? 10'h000 : count_after_0_0;
  assign _036_ = rst ? 10'h000 : _042_;
  assign _043_ = stop ? 10'h000 : counted;
  assign _035_ = rst ? 10'h000 : _043_;
  assign _044_ = stop ? 10'h000 : count_0_0;
  assign _034_ = rst ? 10'h000 : _044_;
  assign _045_ = stop ? 10'h000 : _015_;
  assign _033_ = rst ? 10'h000 : _045_;
  assign _032_ = \$signal$18  ? \$signal$19  : 1'h0;
  assign _031_ = \$signal$18  ? _012_[27:0] : 28'h0000000;
  assign _030_ = \$signal  ? \$signal$11  : 1'h0;
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
  assign _002_[28:0] = total_1;
  assign _041_[28:0] = total_0;
  assign _038_[16:0] = b_entering;
  assign _021_[27:0] = a_entering;
  assign \result$40  = result;
  assign count_after_0_1 = count_round;
  assign shifted_1 = came_round;
endmodule

module tnthw_t8x8_vector_unit_functions(rst, stop, write, reads, start, page, write_data, write_row, \begin , chunk_end, page_step, \port$4268$0 , \port$4273$0 , \port$4278$0 , \port$4283$0 , \port$4288$0 , \port$4293$0 , \port$4298$0 , \port$4303$0 , bad_row, result
, finish, clk);
  wire _000_;
  wire [3:0] _001_;
  wire [13:0] _002_;
  wire [13:0] _003_;
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
  wire [13:0] _020_;
  wire _021_;
  wire _022_;
  wire [7:0] _023_;
  wire [7:0] _024_;
  wire [7:0] _025_;
  wire [7:0] _026_;
  wire [7:0] _027_;
  wire [7:0] _028_;
  wire [7:0] _029_;
  wire [7:0] _030_;
  wire _031_;
  wire [7:0] _032_;
  wire [7:0] _033_;
  wire [7:0] _034_;
  wire [7:0] _035_;
  wire [7:0] _036_;
  wire [7:0] _037_;
  wire [7:0] _038_;
  wire [7:0] _039_;
  wire [7:0] _040_;
  wire [7:0] _041_;
  wire [3:0] _042_;
  wire [7:0] _043_;
  wire [7:0] _044_;
  wire [7:0] _045_;
  wire [7:0] _046_;
  wire [7:0] _047_;
  wire [7:0] _048_;
  wire [7:0] _049_;
  wire [7:0] _050_;
  wire [7:0] _051_;
  wire [7:0] _052_;
  wire [7:0] _053_;
  wire [7:0] _054_;
  wire [7:0] _055_;
  wire [2:0] _056_;
  wire [63:0] _057_;
  wire [12:0] _058_;
  wire [12:0] _059_;
  wire _060_;
  wire [12:0] _061_;
  wire _062_;
  wire _063_;
  wire [3:0] _064_;
  wire [15:0] _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire [63:0] _070_;
  wire _071_;
  wire [13:0] _072_;
  wire _073_;
  wire _074_;
  wire [63:0] _075_;
  wire [63:0] _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire [15:0] _081_;
  wire [3:0] _082_;
  wire _083_;
  wire [12:0] _084_;
  wire _085_;
  wire [12:0] _086_;
  wire [12:0] _087_;
  wire [12:0] _088_;
  wire [12:0] _089_;
  wire [63:0] _090_;
  wire [2:0] _091_;
  wire [2:0] _092_;
  wire [2:0] _093_;
  wire [63:0] \$like ;
  reg [63:0] \$like$5  = 64'h0000000000000000;
  reg [2:0] \$signal  = 3'h0;
  wire [12:0] \$signal$7 ;
  reg [12:0] \$signal$8  = 13'h0000;
  reg [12:0] \$signal$9  = 13'h0000;
  wire [6:0] \$signature__addr ;
  wire [127:0] \$signature__data ;
  wire \$signature__en ;
  output bad_row;
  reg bad_row = 1'h0;
  input \begin ;
  wire \begin ;
  reg checked_0_0 = 1'h0;
  reg [12:0] checked_1_0 = 13'h0000;
  reg [15:0] chosen_0 = 16'h0000;
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
  input [7:0] \port$4268$0 ;
  wire [7:0] \port$4268$0 ;
  input [7:0] \port$4273$0 ;
  wire [7:0] \port$4273$0 ;
  input [7:0] \port$4278$0 ;
  wire [7:0] \port$4278$0 ;
  input [7:0] \port$4283$0 ;
  wire [7:0] \port$4283$0 ;
  input [7:0] \port$4288$0 ;
  wire [7:0] \port$4288$0 ;
  input [7:0] \port$4293$0 ;
  wire [7:0] \port$4293$0 ;
  input [7:0] \port$4298$0 ;
  wire [7:0] \port$4298$0 ;
  input [7:0] \port$4303$0 ;
  wire [7:0] \port$4303$0 ;
  wire [6:0] read__addr;
  wire [127:0] read__data;
  wire read__en;
  output reads;
  wire reads;
  reg reads_0_0 = 1'h0;
  reg reads_0_1 = 1'h0;
  reg reads_1_0 = 1'h0;
  reg reads_1_1 = 1'h0;
  output [63:0] result;
  reg [63:0] result = 64'h0000000000000000;
  reg [127:0] row_0 = 128'h00000000000000000000000000000000;
  input rst;
  wire rst;
  input start;
  wire start;
  input stop;
  wire stop;
  wire [63:0] values;
  reg [3:0] which_0_0_0 = 4'h0;
  input write;
  wire write;
  input [127:0] write_data;
  wire [127:0] write_data;
  input [6:0] write_row;
  wire [6:0] write_row;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [127:0] copy_0 [127:0];
  integer init_copy_0;
  initial for (init_copy_0 = 0; init_copy_0 <= 127; init_copy_0 = init_copy_0 + 1) copy_0 [init_copy_0] = 0;
  always @(posedge clk) begin
    if (write)
      copy_0[write_row] <= write_data;
  end
  reg [127:0] _208_;
  always @(posedge clk) begin
    if (reads) begin
      _208_ <= copy_0[{ read__addr[6:4], \$like [7:4] }];
    end
  end
  assign read__data = _208_;
  assign _009_ = which_0_0_0 == 2'h3;
  assign _010_ = which_0_0_0 == 3'h4;
  assign _011_ = which_0_0_0 == 3'h5;
  assign _012_ = which_0_0_0 == 3'h6;
  assign _013_ = which_0_0_0 == 3'h7;
  assign _014_ = which_0_0_0 == 4'h8;
  assign _015_ = which_0_0_0 == 4'h9;
  assign _016_ = which_0_0_0 == 4'ha;
  assign _017_ = which_0_0_0 == 4'hb;
  assign _018_ = which_0_0_0 == 4'hc;
  assign _019_ = which_0_0_0 == 4'hd;
  assign _021_ = which_0_0_0 == 4'he;
  assign _022_ = which_0_0_0 == 4'hf;
  assign _023_ = row_0[7:0] & { chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0] };
  assign _024_ = row_0[15:8] & { chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1] };
  assign _025_ = _023_ | _024_;
  assign _026_ = row_0[23:16] & { chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2] };
  assign _027_ = _025_ | _026_;
  assign _028_ = row_0[31:24] & { chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3] };
  assign _029_ = _027_ | _028_;
  assign _030_ = row_0[39:32] & { chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4] };
  assign _032_ = _029_ | _030_;
  assign _033_ = row_0[47:40] & { chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5] };
  assign _034_ = _032_ | _033_;
  assign _035_ = row_0[55:48] & { chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6] };
  assign _036_ = _034_ | _035_;
  assign _037_ = row_0[63:56] & { chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7] };
  assign _038_ = _036_ | _037_;
  assign _039_ = row_0[71:64] & { chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8] };
  assign _040_ = _038_ | _039_;
  assign _041_ = row_0[79:72] & { chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9] };
  assign _043_ = _040_ | _041_;
  assign _044_ = row_0[87:80] & { chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10] };
  assign _045_ = _043_ | _044_;
  assign _046_ = row_0[95:88] & { chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11] };
  assign _047_ = _045_ | _046_;
  assign _048_ = row_0[103:96] & { chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12] };
  assign _049_ = _047_ | _048_;
  assign _050_ = row_0[111:104] & { chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13] };
  assign _051_ = _049_ | _050_;
  assign _052_ = row_0[119:112] & { chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14] };
  assign _053_ = _051_ | _052_;
  assign _054_ = row_0[127:120] & { chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15] };
  assign _055_ = _053_ | _054_;
  always @(posedge clk)
    \$signal  <= _056_;
  always @(posedge clk)
    \$like$5  <= _057_;
  always @(posedge clk)
    \$signal$8  <= _058_;
  always @(posedge clk)
    \$signal$9  <= _059_;
  always @(posedge clk)
    checked_0_0 <= _060_;
  always @(posedge clk)
    checked_1_0 <= _061_;
  always @(posedge clk)
    bad_row <= _062_;
  always @(posedge clk)
    row_0 <= read__data;
  always @(posedge clk)
    which_0_0_0 <= _064_;
  always @(posedge clk)
    chosen_0 <= _065_;
  always @(posedge clk)
    reads_0_0 <= _066_;
  always @(posedge clk)
    reads_1_0 <= _067_;
  always @(posedge clk)
    reads_0_1 <= _068_;
  always @(posedge clk)
    reads_1_1 <= _069_;
  always @(posedge clk)
    result <= _070_;
  always @(posedge clk)
    finish <= _071_;
  assign _000_ = | \$signal ;
  assign reads = \begin  | _000_;
  assign last = \$signal  == 1'h1;
  assign \$like  = \begin  ? { \port$4303$0 , \port$4298$0 , \port$4293$0 , \port$4288$0 , \port$4283$0 , \port$4278$0 , \port$4273$0 , \port$4268$0  } : \$like$5 ;
  assign \$signal$7  = \begin  ? \$signal$9  : \$signal$8 ;
  assign { _020_[13:3], read__addr[6:4] } = \$signal$7  + 1'h0;
  assign _031_ = | \$signal ;
  assign _042_ = \$signal  - 1'h1;
  assign _063_ = page_step ? 1'h1 : 1'h0;
  assign _072_ = \$signal$7  + _063_;
  assign _073_ = \begin  & chunk_end;
  assign _001_ = page_step ? 4'h8 : 4'h0;
  assign _002_ = \$signal$9  + _001_;
  assign _003_ = \$signal$7  + 1'h0;
  assign _004_ = checked_1_0 >= 4'h8;
  assign _005_ = checked_0_0 & _004_;
  assign _006_ = ! which_0_0_0;
  assign _007_ = which_0_0_0 == 1'h1;
  assign _008_ = which_0_0_0 == 2'h2;
  assign _074_ = stop ? 1'h0 : reads_1_1;
  assign _071_ = rst ? 1'h0 : _074_;
  assign _075_ = reads_0_1 ? { _055_, result[63:8] } : result;
  assign _076_ = stop ? 64'h0000000000000000 : _075_;
  assign _070_ = rst ? 64'h0000000000000000 : _076_;
  assign _077_ = stop ? 1'h0 : reads_1_0;
  assign _069_ = rst ? 1'h0 : _077_;
  assign _078_ = stop ? 1'h0 : reads_0_0;
  assign _068_ = rst ? 1'h0 : _078_;
  assign _079_ = stop ? 1'h0 : last;
  assign _067_ = rst ? 1'h0 : _079_;
  assign _080_ = stop ? 1'h0 : reads;
  assign _066_ = rst ? 1'h0 : _080_;
  assign _081_ = stop ? 16'h0000 : { _022_, _021_, _019_, _018_, _017_, _016_, _015_, _014_, _013_, _012_, _011_, _010_, _009_, _008_, _007_, _006_ };
  assign _065_ = rst ? 16'h0000 : _081_;
  assign _082_ = stop ? 4'h0 : \$like [3:0];
  assign _064_ = rst ? 4'h0 : _082_;
  assign _083_ = stop ? 1'h0 : _005_;
  assign _062_ = rst ? 1'h0 : _083_;
  assign _084_ = stop ? 13'h0000 : _003_[12:0];
  assign _061_ = rst ? 13'h0000 : _084_;
  assign _085_ = stop ? 1'h0 : reads;
  assign _060_ = rst ? 1'h0 : _085_;
  assign _086_ = _073_ ? _002_[12:0] : \$signal$9 ;
  assign _087_ = start ? { 1'h0, page } : _086_;
  assign _088_ = stop ? 13'h0000 : _087_;
  assign _059_ = rst ? 13'h0000 : _088_;
  assign _089_ = stop ? 13'h0000 : _072_[12:0];
  assign _058_ = rst ? 13'h0000 : _089_;
  assign _090_ = stop ? 64'h0000000000000000 : { 8'h00, \$like [63:8] };
  assign _057_ = rst ? 64'h0000000000000000 : _090_;
  assign _091_ = _031_ ? _042_[2:0] : \$signal ;
  assign _092_ = \begin  ? 3'h7 : _091_;
  assign _093_ = stop ? 3'h0 : _092_;
  assign _056_ = rst ? 3'h0 : _093_;
  assign _020_[2:0] = read__addr[6:4];
  assign read__addr[3:0] = \$like [7:4];
  assign read__en = reads;
  assign \$signature__data  = write_data;
  assign \$signature__addr  = write_row;
  assign \$signature__en  = write;
  assign values = { \port$4303$0 , \port$4298$0 , \port$4293$0 , \port$4288$0 , \port$4283$0 , \port$4278$0 , \port$4273$0 , \port$4268$0  };
endmodule

module tnthw_t8x8_vector_unit_gather_0(rst, stop, does__drain, does__place, does__signed, does__inside, does__first, does__sum, does__second, does__tap, does__forced, word, a, b, sums, clk);
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
  wire [19:0] _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire [20:0] _17_;
  wire [20:0] _18_;
  wire [19:0] _19_;
  wire [19:0] _20_;
  wire [8:0] _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire [8:0] _29_;
  reg [19:0] \$like  = 20'h00000;
  output [19:0] a;
  wire [19:0] a;
  wire above_0;
  output [8:0] b;
  reg [8:0] b = 9'h000;
  wire [8:0] \b$12 ;
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
  wire larger;
  input rst;
  wire rst;
  reg [19:0] step = 20'h00000;
  input stop;
  wire stop;
  input [19:0] sums;
  wire [19:0] sums;
  input [7:0] word;
  wire [7:0] word;
  assign _00_ = word[7] & does__signed;
  assign bits = _00_ & does__inside;
  assign _11_ = does__place < 1'h0;
  assign above_0 = bits & _11_;
  assign larger = $signed(step[8:0]) > $signed(\$like [8:0]);
  assign _22_ = word[0] & does__inside;
  assign _23_ = _22_ | above_0;
  assign _24_ = word[1] & does__inside;
  assign _25_ = _24_ | above_0;
  assign _26_ = word[2] & does__inside;
  assign _27_ = _26_ | above_0;
  assign _28_ = word[3] & does__inside;
  assign _01_ = _28_ | above_0;
  assign _02_ = word[4] & does__inside;
  assign _03_ = _02_ | above_0;
  assign _04_ = word[5] & does__inside;
  assign _05_ = _04_ | above_0;
  assign _06_ = word[6] & does__inside;
  assign _07_ = _06_ | above_0;
  assign _08_ = word[7] & does__inside;
  assign _09_ = _08_ | above_0;
  assign _10_ = does__drain ? sums : { bits, bits, bits, bits, bits, bits, bits, bits, bits, bits, bits, bits, _09_, _07_, _05_, _03_, _01_, _27_, _25_, _23_ };
  assign _12_ = does__sum | does__forced;
  assign _13_ = does__tap & larger;
  assign _14_ = _12_ | _13_;
  assign _15_ = ~ does__first;
  assign _16_ = does__sum & _15_;
  assign _17_ = $signed(\$like ) + $signed(step);
  assign _18_ = _16_ ? _17_ : { step[19], step };
  assign _19_ = { b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b } | step;
  always @(posedge clk)
    step <= _10_;
  always @(posedge clk)
    \$like  <= _20_;
  always @(posedge clk)
    b <= _21_;
  assign _29_ = does__second ? _19_[8:0] : b;
  assign _21_ = does__first ? 9'h000 : _29_;
  assign _20_ = _14_ ? _18_[19:0] : \$like ;
  assign a = \$like ;
  assign \b$12  = b;
  assign here_0 = does__inside;
endmodule

module tnthw_t8x8_vector_unit_passes_427(rst, stop, now, reads_bias, start, \port$3162$158 , enters, chunk_end, threshold, \port$4091$182 , bias_read, bias_row, steps_read, steps_row, bad_row, enter, fresh, finish_0_9, clk);
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
  input [23:0] \port$3162$158 ;
  wire [23:0] \port$3162$158 ;
  input [4:0] \port$4091$182 ;
  wire [4:0] \port$4091$182 ;
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
  assign _011_ = _000_ & \port$4091$182 [0];
  assign _022_ = threshold ? \port$4091$182 [4:1] : 4'h1;
  assign _033_ = \$signal  + _022_;
  assign _044_ = \$signal$8  + \port$4091$182 [4:1];
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
  assign _013_ = enters ? \port$4091$182 [4:1] : round_1_3;
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
  assign _100_ = start ? { 1'h0, \port$3162$158 [23:12] } : _099_;
  assign _101_ = stop ? 13'h0000 : _100_;
  assign _017_ = rst ? 13'h0000 : _101_;
  assign _102_ = _011_ ? _033_[12:0] : \$signal ;
  assign _103_ = start ? { 1'h0, \port$3162$158 [11:0] } : _102_;
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
  assign passes = \port$4091$182 [4:1];
  assign steps_first = \port$3162$158 [23:12];
  assign bias_first = \port$3162$158 [11:0];
  assign table_step = \port$4091$182 [0];
endmodule

module tnthw_t8x8_vector_unit_results(rst, stop, write__held, finish, write__data, done, start, instruction, write__mask, write__address, clk);
  wire _000_;
  wire [17:0] _001_;
  wire [1:0] _002_;
  wire [17:0] _003_;
  wire [20:0] _004_;
  wire [16:0] _005_;
  wire [16:0] _006_;
  wire [16:0] _007_;
  wire [20:0] _008_;
  wire _009_;
  wire [19:0] _010_;
  wire [19:0] _011_;
  wire [19:0] _012_;
  wire [19:0] _013_;
  wire [19:0] _014_;
  wire [20:0] _015_;
  wire [20:0] _016_;
  wire [20:0] _017_;
  wire [16:0] _018_;
  wire [16:0] _019_;
  wire [16:0] _020_;
  wire [19:0] _021_;
  wire [19:0] _022_;
  wire [19:0] _023_;
  wire [19:0] _024_;
  wire [19:0] _025_;
  wire [19:0] _026_;
  wire [19:0] _027_;
  wire [19:0] _028_;
  wire [19:0] _029_;
  wire [19:0] _030_;
  wire [19:0] _031_;
  wire [19:0] _032_;
  wire [19:0] _033_;
  wire [19:0] _034_;
  wire [19:0] _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire [16:0] _041_;
  wire [16:0] _042_;
  wire [16:0] _043_;
  wire [16:0] _044_;
  wire [16:0] _045_;
  wire [16:0] _046_;
  wire [16:0] _047_;
  wire [16:0] _048_;
  wire [16:0] _049_;
  wire [16:0] _050_;
  wire \$signal ;
  wire [19:0] \$signal$10 ;
  reg [19:0] \$signal$11  = 20'h00000;
  wire [19:0] \$signal$13 ;
  reg [19:0] \$signal$14  = 20'h00000;
  reg [19:0] \$signal$25  = 20'h00000;
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
  wire [63:0] lanes;
  reg [19:0] planes_pitch = 20'h00000;
  reg [16:0] positions_left = 17'h00000;
  reg [16:0] positions_whole = 17'h00000;
  wire [63:0] result;
  input rst;
  wire rst;
  input start;
  wire start;
  input stop;
  wire stop;
  output [19:0] write__address;
  reg [19:0] write__address = 20'h00000;
  input [63:0] write__data;
  wire [63:0] write__data;
  wire write__en;
  input [15:0] write__held;
  wire [15:0] write__held;
  output write__mask;
  wire write__mask;
  assign chunk_end = finish & positions_left[16];
  assign _000_ = ! lane_chunk;
  assign \$signal  = positions_left[16] & _000_;
  assign done = chunk_end & chunks_left[16];
  assign { _008_[20], \$signal$10  } = \$signal$11  + planes_pitch;
  assign _015_ = \$signal$14  + 1'h1;
  assign _016_ = positions_left[16] ? { 1'h0, \$signal$11  } : _015_;
  assign { _017_[20], \$signal$13  } = \$signal  ? { 1'h0, \$signal$10  } : _016_;
  assign _018_ = instruction[157:142] - 2'h2;
  assign _019_ = instruction[157:142] - 2'h2;
  assign _020_ = instruction[131:116] - 2'h2;
  assign _001_ = $signed(chunks_left) - $signed(2'h1);
  assign _002_ = lane_chunk + 1'h1;
  assign _003_ = $signed(positions_left) - $signed(2'h1);
  assign _004_ = write__address + \$signal$25 ;
  always @(posedge clk)
    positions_left <= _005_;
  always @(posedge clk)
    positions_whole <= _006_;
  always @(posedge clk)
    chunks_left <= _007_;
  always @(posedge clk)
    lane_chunk <= _009_;
  always @(posedge clk)
    \$signal$25  <= _010_;
  always @(posedge clk)
    planes_pitch <= _011_;
  always @(posedge clk)
    \$signal$11  <= _012_;
  always @(posedge clk)
    \$signal$14  <= _013_;
  always @(posedge clk)
    write__address <= _014_;
  assign _021_ = finish ? _004_[19:0] : write__address;
  assign _022_ = finish ? \$signal$13  : _021_;
  assign _023_ = start ? instruction[87:68] : _022_;
  assign _024_ = stop ? 20'h00000 : _023_;
  assign _014_ = rst ? 20'h00000 : _024_;
  assign _025_ = finish ? \$signal$13  : \$signal$14 ;
  assign _026_ = start ? instruction[87:68] : _025_;
  assign _027_ = stop ? 20'h00000 : _026_;
  assign _013_ = rst ? 20'h00000 : _027_;
  assign _028_ = positions_left[16] ? \$signal$13  : \$signal$11 ;
  assign _029_ = finish ? _028_ : \$signal$11 ;
  assign _030_ = start ? instruction[87:68] : _029_;
  assign _031_ = stop ? 20'h00000 : _030_;
  assign _012_ = rst ? 20'h00000 : _031_;
  assign _032_ = start ? instruction[107:88] : planes_pitch;
  assign _033_ = stop ? 20'h00000 : _032_;
  assign _011_ = rst ? 20'h00000 : _033_;
  assign _034_ = start ? instruction[107:88] : \$signal$25 ;
  assign _035_ = stop ? 20'h00000 : _034_;
  assign _010_ = rst ? 20'h00000 : _035_;
  assign _036_ = positions_left[16] ? _002_[0] : lane_chunk;
  assign _037_ = \$signal  ? 1'h0 : _036_;
  assign _038_ = finish ? _037_ : lane_chunk;
  assign _039_ = start ? instruction[108] : _038_;
  assign _040_ = stop ? 1'h0 : _039_;
  assign _009_ = rst ? 1'h0 : _040_;
  assign _041_ = positions_left[16] ? _001_[16:0] : chunks_left;
  assign _042_ = finish ? _041_ : chunks_left;
  assign _043_ = start ? _020_ : _042_;
  assign _044_ = stop ? 17'h00000 : _043_;
  assign _007_ = rst ? 17'h00000 : _044_;
  assign _045_ = start ? _019_ : positions_whole;
  assign _046_ = stop ? 17'h00000 : _045_;
  assign _006_ = rst ? 17'h00000 : _046_;
  assign _047_ = positions_left[16] ? positions_whole : _003_[16:0];
  assign _048_ = finish ? _047_ : positions_left;
  assign _049_ = start ? _018_ : _048_;
  assign _050_ = stop ? 17'h00000 : _049_;
  assign _005_ = rst ? 17'h00000 : _050_;
  assign write__mask = lane_chunk ? 1'h0 : 1'h1;
  assign _017_[19:0] = \$signal$13 ;
  assign _008_[19:0] = \$signal$10 ;
  assign write__en = finish;
  assign held = write__held;
  assign result = write__data;
  assign lanes = write__data;
endmodule

module tnthw_t8x8_vector_unit_steps_417(rst, stop, valid, address, start, instruction, held, second, first_tap, result_end, step, chunk_end, group, lane_chunk, index, clk);
  wire _000_;
  wire [6:0] _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire [6:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire [19:0] _019_;
  wire [20:0] _020_;
  wire [6:0] _021_;
  wire [19:0] _022_;
  wire [20:0] _023_;
  wire [19:0] _024_;
  wire [19:0] _025_;
  wire _026_;
  wire [407:0] _027_;
  wire _028_;
  wire _029_;
  wire [6:0] _030_;
  wire _031_;
  wire _032_;
  wire [6:0] _033_;
  wire [6:0] _034_;
  wire [6:0] _035_;
  wire [6:0] _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire [8:0] _042_;
  wire [8:0] _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire [16:0] _048_;
  wire [16:0] _049_;
  wire [16:0] _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire [19:0] _056_;
  wire [19:0] _057_;
  wire [19:0] _058_;
  wire [19:0] _059_;
  wire [19:0] _060_;
  wire [19:0] _061_;
  wire [19:0] _062_;
  wire [19:0] _063_;
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
  wire [7:0] _076_;
  wire [7:0] _077_;
  wire [8:0] _078_;
  wire [8:0] _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire [9:0] _086_;
  wire _087_;
  wire _088_;
  wire [16:0] _089_;
  wire [16:0] _090_;
  wire [16:0] _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire [17:0] _097_;
  wire [1:0] _098_;
  wire [1:0] _099_;
  wire [1:0] _100_;
  wire _101_;
  wire [17:0] _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire [19:0] _109_;
  wire _110_;
  wire _111_;
  wire [20:0] _112_;
  wire [20:0] _113_;
  wire _114_;
  wire _115_;
  wire [20:0] _116_;
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
  wire [19:0] _130_;
  wire [19:0] _131_;
  wire [19:0] _132_;
  wire [19:0] _133_;
  wire [19:0] _134_;
  wire [19:0] _135_;
  wire [19:0] _136_;
  wire [19:0] _137_;
  wire [19:0] _138_;
  wire [19:0] _139_;
  wire [19:0] _140_;
  wire [19:0] _141_;
  wire [19:0] _142_;
  wire [19:0] _143_;
  wire [19:0] _144_;
  wire [19:0] _145_;
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
  wire _157_;
  wire _158_;
  wire _159_;
  wire [16:0] _160_;
  wire [16:0] _161_;
  wire [16:0] _162_;
  wire [16:0] _163_;
  wire [16:0] _164_;
  wire [16:0] _165_;
  wire [16:0] _166_;
  wire [16:0] _167_;
  wire [16:0] _168_;
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
  wire [8:0] _180_;
  wire [8:0] _181_;
  wire [8:0] _182_;
  wire [8:0] _183_;
  wire [8:0] _184_;
  wire [8:0] _185_;
  wire _186_;
  wire _187_;
  wire _188_;
  wire _189_;
  wire _190_;
  wire _191_;
  wire _192_;
  wire _193_;
  wire _194_;
  wire [6:0] _195_;
  wire [6:0] _196_;
  wire [6:0] _197_;
  wire [6:0] _198_;
  wire [6:0] _199_;
  wire [6:0] _200_;
  wire [6:0] _201_;
  wire [6:0] _202_;
  wire [6:0] _203_;
  wire [6:0] _204_;
  wire [6:0] _205_;
  wire [6:0] _206_;
  wire [6:0] _207_;
  wire [6:0] _208_;
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
  wire [407:0] _219_;
  wire [407:0] _220_;
  reg \$signal  = 1'h0;
  reg \$signal$16  = 1'h0;
  reg \$signal$17  = 1'h0;
  reg \$signal$18  = 1'h0;
  reg \$signal$19  = 1'h0;
  reg \$signal$21  = 1'h0;
  reg \$signal$24  = 1'h0;
  wire \$signal$25 ;
  reg \$signal$34  = 1'h0;
  wire [19:0] \$signal$45 ;
  reg [19:0] \$signal$49  = 20'h00000;
  wire \$signal$56 ;
  wire \$signal$9 ;
  output [19:0] address;
  wire [19:0] address;
  wire [19:0] \address$86 ;
  reg [19:0] base_a = 20'h00000;
  wire [19:0] base_a_next;
  reg [19:0] base_a_plane = 20'h00000;
  reg [19:0] base_b = 20'h00000;
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
  wire first_digit;
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
  wire load;
  wire next_is_last;
  reg [19:0] operand = 20'h00000;
  wire [19:0] origin;
  reg [19:0] origin_ahead = 20'h00000;
  wire [19:0] origin_next;
  reg [19:0] origin_now = 20'h00000;
  wire [13:0] out_width;
  wire [1:0] place;
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
  wire \valid$84 ;
  wire [13:0] width;
  wire [407:0] word;
  assign _000_ = instruction[3:0] == 4'h9;
  assign _074_ = instruction[3:0] == 4'ha;
  assign _092_ = instruction[3:0] == 4'hb;
  assign _101_ = _074_ | _092_;
  assign _108_ = start | result_end;
  assign _001_ = instruction[398:393] - 2'h2;
  assign _011_ = instruction[398:393] - 2'h2;
  assign _021_ = instruction[404:399] - 2'h2;
  assign _030_ = instruction[404:399] - 2'h2;
  assign _051_ = instruction[3:0] == 4'h9;
  assign _064_ = ~ _051_;
  assign _065_ = instruction[3:0] == 4'ha;
  assign _066_ = instruction[3:0] == 4'hb;
  assign _067_ = _065_ | _066_;
  assign _068_ = ~ _067_;
  assign _069_ = instruction[398:393] == 1'h1;
  assign _070_ = instruction[404:399] == 1'h1;
  assign _071_ = _069_ & _070_;
  assign _072_ = _068_ | _071_;
  assign _073_ = _064_ & _072_;
  assign _075_ = instruction[404:399] == 1'h1;
  assign _076_ = $signed(kx_left) - $signed(2'h1);
  assign _077_ = $signed(ky_left) - $signed(2'h1);
  assign _078_ = instruction[141:134] - 2'h2;
  assign _079_ = instruction[141:134] - 2'h2;
  assign _080_ = ! instruction[141:134];
  assign _081_ = ~ \$signal$25 ;
  assign _082_ = \$signal$24  & _081_;
  assign _083_ = ~ \$signal$24 ;
  assign _084_ = ~ \$signal$25 ;
  assign _085_ = _083_ & _084_;
  assign _086_ = $signed(idle_left) - $signed(2'h1);
  assign _087_ = ~ idle_left[8];
  assign _088_ = ends & ends_chunk;
  assign _089_ = instruction[157:142] - 2'h2;
  assign _090_ = instruction[157:142] - 2'h2;
  assign _091_ = instruction[131:116] - 2'h2;
  assign _093_ = instruction[157:142] == 1'h1;
  assign _094_ = instruction[157:142] == 1'h1;
  assign _095_ = ! instruction[115:108];
  assign _096_ = _094_ & _095_;
  assign _097_ = $signed(chunks_left) - $signed(2'h1);
  assign _098_ = group + 1'h1;
  assign _099_ = lane_chunk + 1'h1;
  assign _100_ = lane_chunk ? _099_ : 2'h0;
  assign _102_ = $signed(positions_left) - $signed(2'h1);
  assign _103_ = ! positions_left;
  assign _104_ = ! lane_chunk;
  assign _105_ = _103_ & _104_;
  assign _106_ = start | result_end;
  assign _107_ = instruction[3:0] == 4'hd;
  assign _109_ = _107_ ? instruction[197:178] : instruction[246:227];
  assign _110_ = start | result_end;
  assign _111_ = result_end & plane_end;
  assign _112_ = instruction[226:207] + instruction[384:365];
  assign _113_ = origin_ahead + kept;
  assign _114_ = start | result_end;
  assign _115_ = start | result_end;
  assign _116_ = \$signal$49  + index;
  assign _117_ = ! ky_left;
  assign _118_ = \$signal$19  & _117_;
  assign _119_ = ! kx_left;
  assign _120_ = _119_ & ky_left[6];
  assign _121_ = kx_left[6] ? _118_ : _120_;
  assign _122_ = \$signal$17  & _121_;
  assign next_is_last = pool ? _122_ : \$signal$18 ;
  assign _123_ = instruction[3:0] == 4'h9;
  assign _124_ = ~ _123_;
  assign _002_ = instruction[3:0] == 4'ha;
  assign _003_ = instruction[3:0] == 4'hb;
  assign _004_ = _002_ | _003_;
  assign _005_ = ~ _004_;
  assign _006_ = instruction[398:393] == 1'h1;
  assign _007_ = instruction[404:399] == 1'h1;
  assign _008_ = _006_ & _007_;
  assign _009_ = _005_ | _008_;
  assign _010_ = _124_ & _009_;
  assign _012_ = ~ \$signal$25 ;
  assign _013_ = \$signal$24  & _012_;
  assign _014_ = _013_ & \$signal$16 ;
  assign _015_ = idle_left[8] & \$signal$16 ;
  assign \$signal$25  = chunk_end & chunks_left[16];
  assign _016_ = instruction[157:142] == 1'h1;
  assign _017_ = ! positions_left;
  assign _018_ = instruction[3:0] == 4'hd;
  assign _019_ = _018_ ? instruction[177:158] : instruction[226:207];
  assign _020_ = base_a + base_a_plane;
  assign _022_ = plane_end ? _020_[19:0] : base_a;
  assign base_a_next = start ? _019_ : _022_;
  assign _023_ = base_b + base_b_plane;
  assign _024_ = plane_end ? _023_[19:0] : base_b;
  assign base_b_next = start ? instruction[266:247] : _024_;
  assign _025_ = plane_end ? origin_ahead : origin_now;
  assign origin_next = start ? instruction[226:207] : _025_;
  assign _026_ = ~ pool;
  assign valid = _026_ | \valid$84 ;
  assign address = pool ? \address$86  : operand;
  always @(posedge clk)
    held <= _027_;
  always @(posedge clk)
    \$signal  <= _028_;
  always @(posedge clk)
    pool <= _029_;
  always @(posedge clk)
    second <= _031_;
  always @(posedge clk)
    first_tap <= _032_;
  always @(posedge clk)
    ky_left <= _033_;
  always @(posedge clk)
    ky_whole <= _034_;
  always @(posedge clk)
    kx_left <= _035_;
  always @(posedge clk)
    kx_whole <= _036_;
  always @(posedge clk)
    \$signal$16  <= _037_;
  always @(posedge clk)
    \$signal$17  <= _038_;
  always @(posedge clk)
    \$signal$18  <= _039_;
  always @(posedge clk)
    \$signal$19  <= _040_;
  always @(posedge clk)
    result_end <= _041_;
  always @(posedge clk)
    idle_left <= _042_;
  always @(posedge clk)
    idle_whole <= _043_;
  always @(posedge clk)
    step <= _044_;
  always @(posedge clk)
    \$signal$21  <= _045_;
  always @(posedge clk)
    \$signal$24  <= _046_;
  always @(posedge clk)
    chunk_end <= _047_;
  always @(posedge clk)
    positions_left <= _048_;
  always @(posedge clk)
    positions_whole <= _049_;
  always @(posedge clk)
    chunks_left <= _050_;
  always @(posedge clk)
    group <= _052_;
  always @(posedge clk)
    lane_chunk <= _053_;
  always @(posedge clk)
    \$signal$34  <= _054_;
  always @(posedge clk)
    plane_end <= _055_;
  always @(posedge clk)
    base_a <= _056_;
  always @(posedge clk)
    base_a_plane <= _057_;
  always @(posedge clk)
    base_b <= _058_;
  always @(posedge clk)
    base_b_plane <= _059_;
  always @(posedge clk)
    kept <= _060_;
  always @(posedge clk)
    origin_ahead <= _061_;
  always @(posedge clk)
    origin_now <= _062_;
  always @(posedge clk)
    \$signal$49  <= _063_;
  always @(posedge clk)
    operand <= _116_[19:0];
  assign _125_ = result_end ? _017_ : positions_left[16];
  assign _126_ = chunk_end ? \$signal$34  : _125_;
  assign ends_chunk = start ? _016_ : _126_;
  assign _127_ = step ? next_is_last : result_end;
  assign _128_ = \$signal$21  ? _015_ : _127_;
  assign _129_ = result_end ? _014_ : _128_;
  assign ends = start ? _010_ : _129_;
  assign _130_ = step ? base_b : \$signal$49 ;
  assign _131_ = _115_ ? base_a_next : _130_;
  assign _132_ = stop ? 20'h00000 : _131_;
  assign _063_ = rst ? 20'h00000 : _132_;
  assign _133_ = _114_ ? origin_next : origin_now;
  assign _134_ = stop ? 20'h00000 : _133_;
  assign _062_ = rst ? 20'h00000 : _134_;
  assign _135_ = _111_ ? _113_[19:0] : origin_ahead;
  assign _136_ = start ? _112_[19:0] : _135_;
  assign _137_ = stop ? 20'h00000 : _136_;
  assign _061_ = rst ? 20'h00000 : _137_;
  assign _138_ = start ? instruction[384:365] : kept;
  assign _139_ = stop ? 20'h00000 : _138_;
  assign _060_ = rst ? 20'h00000 : _139_;
  assign _140_ = start ? instruction[286:267] : base_b_plane;
  assign _141_ = stop ? 20'h00000 : _140_;
  assign _059_ = rst ? 20'h00000 : _141_;
  assign _142_ = _110_ ? base_b_next : base_b;
  assign _143_ = stop ? 20'h00000 : _142_;
  assign _058_ = rst ? 20'h00000 : _143_;
  assign _144_ = start ? _109_ : base_a_plane;
  assign _145_ = stop ? 20'h00000 : _144_;
  assign _057_ = rst ? 20'h00000 : _145_;
  assign _146_ = _106_ ? base_a_next : base_a;
  assign _147_ = stop ? 20'h00000 : _146_;
  assign _056_ = rst ? 20'h00000 : _147_;
  assign _148_ = result_end ? _105_ : plane_end;
  assign _149_ = chunk_end ? \$signal$34  : _148_;
  assign _150_ = start ? _096_ : _149_;
  assign _151_ = stop ? 1'h0 : _150_;
  assign _055_ = rst ? 1'h0 : _151_;
  assign _152_ = start ? _093_ : \$signal$34 ;
  assign _153_ = stop ? 1'h0 : _152_;
  assign _054_ = rst ? 1'h0 : _153_;
  assign _154_ = chunk_end ? _100_[0] : lane_chunk;
  assign _155_ = start ? instruction[108] : _154_;
  assign _156_ = stop ? 1'h0 : _155_;
  assign _053_ = rst ? 1'h0 : _156_;
  assign _157_ = chunk_end ? _098_[0] : group;
  assign _158_ = start ? 1'h0 : _157_;
  assign _159_ = stop ? 1'h0 : _158_;
  assign _052_ = rst ? 1'h0 : _159_;
  assign _160_ = chunk_end ? _097_[16:0] : chunks_left;
  assign _161_ = start ? _091_ : _160_;
  assign _162_ = stop ? 17'h00000 : _161_;
  assign _050_ = rst ? 17'h00000 : _162_;
  assign _163_ = start ? _090_ : positions_whole;
  assign _164_ = stop ? 17'h00000 : _163_;
  assign _049_ = rst ? 17'h00000 : _164_;
  assign _165_ = result_end ? _102_[16:0] : positions_left;
  assign _166_ = chunk_end ? positions_whole : _165_;
  assign _167_ = start ? _089_ : _166_;
  assign _168_ = stop ? 17'h00000 : _167_;
  assign _048_ = rst ? 17'h00000 : _168_;
  assign _169_ = stop ? 1'h0 : _088_;
  assign _047_ = rst ? 1'h0 : _169_;
  assign _170_ = start ? _080_ : \$signal$24 ;
  assign _171_ = stop ? 1'h0 : _170_;
  assign _046_ = rst ? 1'h0 : _171_;
  assign _172_ = \$signal$21  ? _087_ : \$signal$21 ;
  assign _173_ = result_end ? _085_ : _172_;
  assign _174_ = start ? 1'h0 : _173_;
  assign _175_ = stop ? 1'h0 : _174_;
  assign _045_ = rst ? 1'h0 : _175_;
  assign _176_ = \$signal$21  ? idle_left[8] : step;
  assign _177_ = result_end ? _082_ : _176_;
  assign _178_ = start ? 1'h1 : _177_;
  assign _179_ = stop ? 1'h0 : _178_;
  assign _044_ = rst ? 1'h0 : _179_;
  assign _180_ = start ? _079_ : idle_whole;
  assign _181_ = stop ? 9'h000 : _180_;
  assign _043_ = rst ? 9'h000 : _181_;
  assign _182_ = \$signal$21  ? _086_[8:0] : idle_left;
  assign _183_ = result_end ? idle_whole : _182_;
  assign _184_ = start ? _078_ : _183_;
  assign _185_ = stop ? 9'h000 : _184_;
  assign _042_ = rst ? 9'h000 : _185_;
  assign _186_ = stop ? 1'h0 : ends;
  assign _041_ = rst ? 1'h0 : _186_;
  assign _187_ = start ? _075_ : \$signal$19 ;
  assign _188_ = stop ? 1'h0 : _187_;
  assign _040_ = rst ? 1'h0 : _188_;
  assign _189_ = start ? 1'h1 : \$signal$18 ;
  assign _190_ = stop ? 1'h0 : _189_;
  assign _039_ = rst ? 1'h0 : _190_;
  assign _191_ = start ? 1'h1 : \$signal$17 ;
  assign _192_ = stop ? 1'h0 : _191_;
  assign _038_ = rst ? 1'h0 : _192_;
  assign _193_ = start ? _073_ : \$signal$16 ;
  assign _194_ = stop ? 1'h0 : _193_;
  assign _037_ = rst ? 1'h0 : _194_;
  assign _195_ = start ? _030_ : kx_whole;
  assign _196_ = stop ? 7'h00 : _195_;
  assign _036_ = rst ? 7'h00 : _196_;
  assign _197_ = kx_left[6] ? kx_whole : _076_[6:0];
  assign _198_ = step ? _197_ : kx_left;
  assign _199_ = result_end ? kx_whole : _198_;
  assign _200_ = start ? _021_ : _199_;
  assign _201_ = stop ? 7'h00 : _200_;
  assign _035_ = rst ? 7'h00 : _201_;
  assign _202_ = start ? _011_ : ky_whole;
  assign _203_ = stop ? 7'h00 : _202_;
  assign _034_ = rst ? 7'h00 : _203_;
  assign _204_ = kx_left[6] ? _077_[6:0] : ky_left;
  assign _205_ = step ? _204_ : ky_left;
  assign _206_ = result_end ? ky_whole : _205_;
  assign _207_ = start ? _001_ : _206_;
  assign _208_ = stop ? 7'h00 : _207_;
  assign _033_ = rst ? 7'h00 : _208_;
  assign _209_ = step ? 1'h0 : first_tap;
  assign _210_ = _108_ ? 1'h1 : _209_;
  assign _211_ = stop ? 1'h0 : _210_;
  assign _032_ = rst ? 1'h0 : _211_;
  assign _212_ = step ? \$signal  : second;
  assign _213_ = _108_ ? 1'h0 : _212_;
  assign _214_ = stop ? 1'h0 : _213_;
  assign _031_ = rst ? 1'h0 : _214_;
  assign _215_ = start ? _101_ : pool;
  assign _216_ = stop ? 1'h0 : _215_;
  assign _029_ = rst ? 1'h0 : _216_;
  assign _217_ = start ? _000_ : \$signal ;
  assign _218_ = stop ? 1'h0 : _217_;
  assign _028_ = rst ? 1'h0 : _218_;
  assign _219_ = start ? instruction : held;
  assign _220_ = stop ? 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 : _219_;
  assign _027_ = rst ? 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 : _220_;
  tnthw_t8x8_vector_unit_steps_417_window window (
    .address(\address$86 ),
    .clk(clk),
    .index(index),
    .load(start),
    .origin(origin_next),
    .\port$1353$0 (4'h1),
    .\port$3162$227 (instruction[404:227]),
    .positions(instruction[157:142]),
    .restart_position(chunk_end),
    .rst(rst),
    .step_position(result_end),
    .step_tap(step),
    .stop(stop),
    .valid(\valid$84 )
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
  assign position = index;
  assign step_tap = step;
  assign restart_tap = result_end;
  assign step_position = result_end;
  assign restart_position = chunk_end;
  assign load = start;
  assign positions = instruction[157:142];
  assign planes = 12'h001;
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
  assign \$signal$56  = 1'h0;
  assign place = 2'h0;
  assign first_digit = 1'h1;
  assign word = held;
  assign \$signal$45  = instruction[384:365];
  assign \$signal$9  = 1'h1;
endmodule

module tnthw_t8x8_vector_unit_steps_417_window(rst, stop, origin, \port$1353$0 , valid, load, positions, \port$3162$227 , step_position, step_tap, restart_position, index, address, clk);
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
  input [3:0] \port$1353$0 ;
  wire [3:0] \port$1353$0 ;
  input [177:0] \port$3162$227 ;
  wire [177:0] \port$3162$227 ;
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
  assign _013_ = load ? \port$3162$227 [13:0] : kept_row_y;
  assign _014_ = load ? \port$3162$227 [27:14] : kept_column_x;
  assign _016_ = $signed({ 1'h0, \$signal$38  }) + $signed(\$signal$58 );
  assign _017_ = $signed({ 1'h0, x }) + $signed(\x$55 );
  assign _018_ = \$signal$42  + \$signal$54 ;
  assign { _019_[20], \$signal$41  } = \$signal$40  + kept_row_step;
  assign _020_ = { 2'h0, \port$3162$227 [97:84] } ^ { 2'h0, \port$3162$227 [41:28] };
  assign _021_ = ~ { 2'h0, \port$3162$227 [41:28] };
  assign _022_ = { 2'h0, \port$3162$227 [97:84] } | _021_;
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
  assign _015_ = \port$3162$227 [97:84] - 2'h2;
  assign _034_ = index + 1'h1;
  assign _045_ = \$signal$38  + kept_stride_y;
  assign _054_ = $signed(\$signal ) - $signed(2'h1);
  assign _063_ = x + kept_stride_x;
  assign _066_ = \$signal$42  + kept_stride_x;
  assign _000_ = load | restart_position;
  assign _001_ = load ? \port$3162$227 [55:42] : kept_start_offset;
  assign _002_ = load ? \port$3162$227 [55:42] : kept_start_offset;
  assign _003_ = \port$3162$227 [177:172] - 2'h2;
  assign _004_ = \port$3162$227 [177:172] - 2'h2;
  assign _005_ = \port$1353$0  - 2'h2;
  assign _006_ = \port$1353$0  - 2'h2;
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
  assign _160_ = load ? \port$3162$227 [165:162] : kept_stride_x;
  assign _161_ = stop ? 4'h0 : _160_;
  assign _042_ = rst ? 4'h0 : _161_;
  assign _162_ = load ? \port$3162$227 [161:158] : kept_stride_y;
  assign _163_ = stop ? 4'h0 : _162_;
  assign _041_ = rst ? 4'h0 : _163_;
  assign _164_ = load ? \port$3162$227 [157:138] : kept_plane;
  assign _165_ = stop ? 20'h00000 : _164_;
  assign _040_ = rst ? 20'h00000 : _165_;
  assign _166_ = load ? \port$3162$227 [137:118] : kept_tap_step;
  assign _167_ = stop ? 20'h00000 : _166_;
  assign _039_ = rst ? 20'h00000 : _167_;
  assign _168_ = load ? \port$3162$227 [117:98] : kept_row_step;
  assign _169_ = stop ? 20'h00000 : _168_;
  assign _038_ = rst ? 20'h00000 : _169_;
  assign _170_ = load ? \port$3162$227 [83:70] : kept_width;
  assign _171_ = stop ? 14'h0000 : _170_;
  assign _037_ = rst ? 14'h0000 : _171_;
  assign _172_ = load ? \port$3162$227 [69:56] : kept_height;
  assign _173_ = stop ? 14'h0000 : _172_;
  assign _036_ = rst ? 14'h0000 : _173_;
  assign _174_ = load ? \port$3162$227 [27:14] : kept_column_x;
  assign _175_ = stop ? 14'h0000 : _174_;
  assign _035_ = rst ? 14'h0000 : _175_;
  assign _176_ = load ? \port$3162$227 [13:0] : kept_row_y;
  assign _177_ = stop ? 14'h0000 : _176_;
  assign _033_ = rst ? 14'h0000 : _177_;
  assign _178_ = load ? \port$3162$227 [55:42] : kept_start_offset;
  assign _179_ = stop ? 14'h0000 : _178_;
  assign _032_ = rst ? 14'h0000 : _179_;
  assign _025_[19:0] = next_row;
  assign _024_[19:0] = \$signal$57 ;
  assign _023_[15:0] = \$signal$33 ;
  assign _019_[19:0] = \$signal$41 ;
  assign start_x = \port$3162$227 [41:28];
  assign \$signal$70  = { 2'h0, \port$3162$227 [41:28] };
  assign \$signal$69  = { 2'h0, \port$3162$227 [97:84] };
  assign planes = { 8'h00, \port$1353$0  };
  assign kernel_x = \port$3162$227 [177:172];
  assign kernel_y = \port$3162$227 [171:166];
  assign restart_tap = step_position;
  assign out_width = \port$3162$227 [97:84];
  assign dilation_x = 4'h1;
  assign dilation_y = 4'h1;
  assign stride_x = \port$3162$227 [165:162];
  assign stride_y = \port$3162$227 [161:158];
  assign plane = \port$3162$227 [157:138];
  assign tap_step = \port$3162$227 [137:118];
  assign row_step = \port$3162$227 [117:98];
  assign width = \port$3162$227 [83:70];
  assign height = \port$3162$227 [69:56];
  assign column_x = \port$3162$227 [27:14];
  assign row_y = \port$3162$227 [13:0];
  assign start_offset = \port$3162$227 [55:42];
endmodule

module tnthw_t8x8_vector_unit_tables(rst, stop, bias_write, steps_write, write_data, write_row, port__en, port__addr, \port__en$16 , \port__addr$18 , bias, steps__0, steps__1, clk);
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
  wire [223:0] \$signature__data ;
  wire [55:0] \$signature__data$15 ;
  wire [55:0] \$signature__data$24 ;
  wire \$signature__en ;
  wire \$signature__en$12 ;
  wire \$signature__en$22 ;
  output [223:0] bias;
  reg [223:0] bias = 224'h00000000000000000000000000000000000000000000000000000000;
  wire [223:0] bias_memory_output;
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
  wire [223:0] port__data;
  wire [55:0] \port__data$34 ;
  wire [55:0] \port__data$37 ;
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
  output [55:0] steps__0;
  reg [55:0] steps__0 = 56'h00000000000000;
  output [55:0] steps__1;
  reg [55:0] steps__1 = 56'h00000000000000;
  wire [55:0] steps_memory_0_output;
  wire [55:0] steps_memory_1_output;
  wire steps_read;
  wire [8:0] steps_row;
  input steps_write;
  wire steps_write;
  input stop;
  wire stop;
  input [255:0] write_data;
  wire [255:0] write_data;
  input [8:0] write_row;
  wire [8:0] write_row;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [223:0] bias_memory [511:0];
  integer init_bias_memory;
  initial for (init_bias_memory = 0; init_bias_memory <= 511; init_bias_memory = init_bias_memory + 1) bias_memory [init_bias_memory] = 0;
  always @(posedge clk) begin
    if (bias_write)
      bias_memory[write_row] <= { write_data[251:224], write_data[219:192], write_data[187:160], write_data[155:128], write_data[123:96], write_data[91:64], write_data[59:32], write_data[27:0] };
  end
  reg [223:0] _23_;
  always @(posedge clk) begin
    if (port__en) begin
      _23_ <= bias_memory[port__addr];
    end
  end
  assign port__data = _23_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [55:0] steps_memory_0 [511:0];
  integer init_steps_memory_0;
  initial for (init_steps_memory_0 = 0; init_steps_memory_0 <= 511; init_steps_memory_0 = init_steps_memory_0 + 1) steps_memory_0 [init_steps_memory_0] = 0;
  always @(posedge clk) begin
    if (steps_write)
      steps_memory_0[write_row] <= { write_data[118:112], write_data[102:96], write_data[86:80], write_data[70:64], write_data[54:48], write_data[38:32], write_data[22:16], write_data[6:0] };
  end
  reg [55:0] _24_;
  always @(posedge clk) begin
    if (\port__en$16 ) begin
      _24_ <= steps_memory_0[\port__addr$18 ];
    end
  end
  assign \port__data$34  = _24_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [55:0] steps_memory_1 [511:0];
  integer init_steps_memory_1;
  initial for (init_steps_memory_1 = 0; init_steps_memory_1 <= 511; init_steps_memory_1 = init_steps_memory_1 + 1) steps_memory_1 [init_steps_memory_1] = 0;
  always @(posedge clk) begin
    if (steps_write)
      steps_memory_1[write_row] <= { write_data[126:120], write_data[110:104], write_data[94:88], write_data[78:72], write_data[62:56], write_data[46:40], write_data[30:24], write_data[14:8] };
  end
  reg [55:0] _25_;
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
  assign \$signature__data$24  = { write_data[126:120], write_data[110:104], write_data[94:88], write_data[78:72], write_data[62:56], write_data[46:40], write_data[30:24], write_data[14:8] };
  assign \$signature__addr$23  = write_row;
  assign \$signature__en$22  = steps_write;
  assign steps_memory_0_output = steps__0;
  assign steps_row = \port__addr$18 ;
  assign steps_read = \port__en$16 ;
  assign \$signature__data$15  = { write_data[118:112], write_data[102:96], write_data[86:80], write_data[70:64], write_data[54:48], write_data[38:32], write_data[22:16], write_data[6:0] };
  assign \$signature__addr$14  = write_row;
  assign \$signature__en$12  = steps_write;
  assign bias_memory_output = bias;
  assign bias_row = port__addr;
  assign bias_read = port__en;
  assign \$signature__data  = { write_data[251:224], write_data[219:192], write_data[187:160], write_data[155:128], write_data[123:96], write_data[91:64], write_data[59:32], write_data[27:0] };
  assign \$signature__addr  = write_row;
  assign \$signature__en  = bias_write;
endmodule
