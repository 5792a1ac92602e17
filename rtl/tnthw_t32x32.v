// tnthw_t32x32: tnthw 0.1.0, machine t32x32, fields 0995ebd0536d
// Generated, do not edit; docs/machine.md describes the ports.

module tnthw_t32x32(entry, images, memory_beats, abort, port_rst, request__ready, read__payload, read__valid, read__error, write__ready, write__error, clk, rst, done, busy, error, error_unit, error_instruction, owing, request__payload__address, request__payload__beats
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
  wire [703:0] accumulator_data;
  wire [703:0] accumulator_data_0;
  wire [703:0] accumulator_data_1;
  wire accumulator_group;
  wire accumulator_read;
  wire \accumulator_read$329 ;
  wire accumulator_write;
  wire [5:0] accumulator_write_address;
  wire accumulator_write_bank;
  wire [703:0] accumulator_write_data_0;
  wire [703:0] accumulator_write_data_1;
  wire add__accumulator_writes;
  wire [10:0] add__adds;
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
  wire [10:0] adds;
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
  wire [703:0] array_data_0;
  wire [703:0] array_data_1;
  wire array_read;
  wire [19:0] array_read__address;
  wire [255:0] array_read__data;
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
  wire [895:0] fill_data;
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
  wire [1023:0] gathered;
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
  wire [255:0] load__data;
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
  wire [255:0] memory_read__data;
  wire memory_read__en;
  wire [15:0] memory_read__held;
  wire memory_read__valid;
  wire [19:0] memory_write__address;
  wire [255:0] memory_write__data;
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
  wire [255:0] read__data;
  wire [255:0] \read__data$258 ;
  wire read__en;
  wire \read__en$261 ;
  input read__error;
  wire read__error;
  wire \read__error$133 ;
  wire [15:0] read__held;
  wire [15:0] \read__held$263 ;
  input [127:0] read__payload;
  wire [127:0] read__payload;
  wire [127:0] \read__payload$134 ;
  output read__ready;
  wire read__ready;
  wire \read__ready$135 ;
  input read__valid;
  wire read__valid;
  wire \read__valid$136 ;
  wire \read__valid$255 ;
  wire \read__valid$265 ;
  wire read_beat;
  wire [127:0] read_data__payload;
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
  wire [255:0] store__data;
  wire store__en;
  wire [15:0] store__held;
  wire store__valid;
  wire [15:0] streamed;
  wire stuck;
  wire \stuck$176 ;
  wire [1023:0] table_data;
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
  wire [127:0] unit_read__payload;
  wire unit_read__ready;
  wire unit_read__valid;
  wire [31:0] unit_request__payload__address;
  wire [19:0] unit_request__payload__beats;
  wire unit_request__payload__write;
  wire unit_request__ready;
  wire unit_request__valid;
  wire [127:0] unit_write__payload;
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
  wire [255:0] write__data;
  wire write__en;
  input write__error;
  wire write__error;
  wire \write__error$137 ;
  wire [15:0] write__held;
  wire write__mask;
  output [127:0] write__payload;
  wire [127:0] write__payload;
  wire [127:0] \write__payload$138 ;
  input write__ready;
  wire write__ready;
  wire \write__ready$139 ;
  output write__valid;
  wire write__valid;
  wire \write__valid$140 ;
  wire [5:0] write_address;
  wire write_bank;
  wire write_beat;
  wire [703:0] write_data_0;
  wire [703:0] write_data_1;
  wire [127:0] write_data__payload;
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
  tnthw_t32x32_accumulators accumulators (
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
  tnthw_t32x32_activations activations (
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
    .memory_write__data(gathered[255:0]),
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
  tnthw_t32x32_array_numbers array_numbers (
    .\begin (\clear$177 ),
    .clk(clk),
    .decoded(number_10),
    .row(number_12),
    .rst(rst),
    .start(\pop$74 ),
    .streamed(number_11),
    .take(take)
  );
  tnthw_t32x32_array_queue array_queue (
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
  tnthw_t32x32_array_unit array_unit (
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
    .start(\pop$74 ),
    .stop(stop),
    .take(take)
  );
  tnthw_t32x32_counters counters (
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
  tnthw_t32x32_error_latch error_latch (
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
  tnthw_t32x32_memory_queue memory_queue (
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
  tnthw_t32x32_memory_unit memory_unit (
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
  tnthw_t32x32_port_guard port_guard (
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
  tnthw_t32x32_scheduler scheduler (
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
  tnthw_t32x32_sequencer sequencer (
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
    .\port$14048$0 (\full$170 ),
    .\port$14060$0 (\full$171 ),
    .\port$14072$0 (\full$172 ),
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
  tnthw_t32x32_vector_queue vector_queue (
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
  tnthw_t32x32_vector_unit vector_unit (
    .accumulator_address(vector_address),
    .accumulator_bank(vector_bank),
    .accumulator_data(accumulator_data),
    .\bad_row$969 (\bad_row$223 ),
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
  assign fill_data = gathered[895:0];
  assign fill_address = \entry$164 ;
  assign weights_write = fill;
  assign load__mask = 1'h1;
  assign memory_write__mask = 1'h1;
  assign load__held = memory__held_write;
  assign memory_write__held = memory__held_write;
  assign load__en = memory_write__en;
  assign load__data = gathered[255:0];
  assign memory_write__data = gathered[255:0];
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

module tnthw_t32x32_accumulators(rst, array_read, array_bank, array_address, write, write_bank, write_address, write_data_0, write_data_1, vector_read, vector_address, vector_group, vector_bank, array_data_0, array_data_1, vector_data, clk);
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
  wire [703:0] _13_;
  wire _14_;
  wire _15_;
  wire [5:0] _16_;
  wire _17_;
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
  output [703:0] array_data_0;
  reg [703:0] array_data_0 = 704'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  output [703:0] array_data_1;
  reg [703:0] array_data_1 = 704'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  input array_read;
  wire array_read;
  input clk;
  wire clk;
  wire [703:0] found;
  wire [703:0] output_0;
  wire [703:0] output_1;
  reg read_0_0 = 1'h0;
  reg read_0_1 = 1'h0;
  reg read_0_2 = 1'h0;
  reg read_1_0 = 1'h0;
  reg read_1_1 = 1'h0;
  reg read_1_2 = 1'h0;
  reg [5:0] read__addr = 6'h00;
  reg [5:0] \read__addr$35  = 6'h00;
  wire [703:0] read__data;
  wire [703:0] \read__data$36 ;
  reg read__en = 1'h1;
  reg \read__en$34  = 1'h1;
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
  input [703:0] write_data_0;
  wire [703:0] write_data_0;
  input [703:0] write_data_1;
  wire [703:0] write_data_1;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [703:0] bank_0 [63:0];
  integer init_bank_0;
  initial for (init_bank_0 = 0; init_bank_0 <= 63; init_bank_0 = init_bank_0 + 1) bank_0 [init_bank_0] = 0;
  always @(posedge clk) begin
    if (\$signature__en )
      bank_0[write_address] <= write_data_0;
  end
  reg [703:0] _56_;
  always @(posedge clk) begin
    if (read__en) begin
      _56_ <= bank_0[read__addr];
    end
  end
  assign read__data = _56_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [703:0] bank_1 [63:0];
  integer init_bank_1;
  initial for (init_bank_1 = 0; init_bank_1 <= 63; init_bank_1 = init_bank_1 + 1) bank_1 [init_bank_1] = 0;
  always @(posedge clk) begin
    if (\$signature__en$15 )
      bank_1[write_address] <= write_data_1;
  end
  reg [703:0] _57_;
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

module tnthw_t32x32_activations(rst, memory_read__held, memory_write__held, memory_write__en, array_read__held, array_read__valid, vector_read__held, vector_write__held, vector_write__en, vector_write__data, vector_read__valid, vector_read__address, bad_array_read, bad_vector_read, bad_memory_read, bad_vector_write, bad_memory_write, memory_write__data, memory_write__address, memory_read__en, memory_read__address
, array_read__en, array_read__address, vector_read__en, vector_write__mask, vector_write__address, array_word, vector_word, memory_word, clk);
  wire _000_;
  wire [19:0] _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire [19:0] _006_;
  wire [255:0] _007_;
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
  wire [19:0] _018_;
  wire [19:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire [19:0] _029_;
  wire [255:0] _030_;
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
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire [19:0] _052_;
  wire [255:0] _053_;
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
  wire [19:0] _064_;
  wire [19:0] _065_;
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
  wire [255:0] _076_;
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
  wire [19:0] _112_;
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
  wire [255:0] _123_;
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
  wire [2:0] _183_;
  wire [2:0] _184_;
  wire [2:0] _185_;
  wire [2:0] _186_;
  wire [2:0] _187_;
  wire [2:0] _188_;
  wire _189_;
  wire [2:0] _190_;
  wire [2:0] _191_;
  wire [15:0] _192_;
  wire [15:0] _193_;
  wire [15:0] _194_;
  wire [2:0] _195_;
  wire [19:0] _196_;
  wire _197_;
  wire [255:0] _198_;
  wire [19:0] _199_;
  wire _200_;
  wire _201_;
  wire [255:0] _202_;
  wire [2:0] _203_;
  wire [11:0] _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire [11:0] _208_;
  wire [255:0] _209_;
  wire [2:0] _210_;
  wire _211_;
  wire [11:0] _212_;
  wire _213_;
  wire _214_;
  wire _215_;
  wire [11:0] _216_;
  wire [255:0] _217_;
  wire [2:0] _218_;
  wire [11:0] _219_;
  wire _220_;
  wire _221_;
  wire _222_;
  wire _223_;
  wire _224_;
  wire [11:0] _225_;
  wire [255:0] _226_;
  wire [2:0] _227_;
  wire [11:0] _228_;
  wire _229_;
  wire _230_;
  wire _231_;
  wire [11:0] _232_;
  wire [255:0] _233_;
  wire [19:0] _234_;
  wire [2:0] _235_;
  wire [11:0] _236_;
  wire _237_;
  wire _238_;
  wire _239_;
  wire [11:0] _240_;
  wire [255:0] _241_;
  wire [2:0] _242_;
  wire [11:0] _243_;
  wire _244_;
  wire [19:0] _245_;
  wire _246_;
  wire _247_;
  wire [11:0] _248_;
  wire [255:0] _249_;
  wire [2:0] _250_;
  wire [11:0] _251_;
  wire _252_;
  wire _253_;
  wire _254_;
  wire [11:0] _255_;
  wire _256_;
  wire [255:0] _257_;
  wire [2:0] _258_;
  wire [11:0] _259_;
  wire _260_;
  wire _261_;
  wire _262_;
  wire [11:0] _263_;
  wire [255:0] _264_;
  wire _265_;
  wire _266_;
  wire _267_;
  wire _268_;
  wire _269_;
  wire _270_;
  wire [2:0] _271_;
  wire [2:0] _272_;
  wire [2:0] _273_;
  wire [255:0] _274_;
  wire [2:0] _275_;
  wire [2:0] _276_;
  wire [2:0] _277_;
  wire _278_;
  wire [255:0] _279_;
  wire [2:0] _280_;
  wire [2:0] _281_;
  wire [2:0] _282_;
  wire [255:0] _283_;
  wire _284_;
  wire _285_;
  wire _286_;
  wire _287_;
  wire _288_;
  wire _289_;
  wire [19:0] _290_;
  wire [255:0] _291_;
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
  wire [19:0] _302_;
  wire [19:0] _303_;
  wire _304_;
  wire _305_;
  wire _306_;
  wire _307_;
  wire _308_;
  wire _309_;
  wire _310_;
  wire _311_;
  wire _312_;
  wire [19:0] _313_;
  wire [255:0] _314_;
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
  wire [19:0] _325_;
  wire [19:0] _326_;
  wire _327_;
  wire _328_;
  wire _329_;
  wire _330_;
  wire _331_;
  wire _332_;
  wire _333_;
  wire _334_;
  wire _335_;
  wire [19:0] _336_;
  wire [255:0] _337_;
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
  wire [19:0] _348_;
  wire [19:0] _349_;
  wire _350_;
  wire _351_;
  wire _352_;
  wire _353_;
  wire _354_;
  wire _355_;
  wire _356_;
  wire _357_;
  wire _358_;
  wire _359_;
  wire _360_;
  wire _361_;
  wire _362_;
  wire _363_;
  wire _364_;
  wire _365_;
  wire _366_;
  wire _367_;
  wire _368_;
  wire _369_;
  wire _370_;
  wire _371_;
  wire _372_;
  wire _373_;
  wire _374_;
  wire _375_;
  wire _376_;
  wire _377_;
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
  input [15:0] memory_read__held;
  wire [15:0] memory_read__held;
  wire memory_read__valid;
  output [255:0] memory_word;
  reg [255:0] memory_word = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  input [19:0] memory_write__address;
  wire [19:0] memory_write__address;
  input [255:0] memory_write__data;
  wire [255:0] memory_write__data;
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
  reg [255:0] output_0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_1 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_2 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_3 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_4 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_5 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_6 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_7 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [11:0] read__addr = 12'h000;
  reg [11:0] \read__addr$44  = 12'h000;
  reg [11:0] \read__addr$53  = 12'h000;
  reg [11:0] \read__addr$62  = 12'h000;
  reg [11:0] \read__addr$71  = 12'h000;
  reg [11:0] \read__addr$80  = 12'h000;
  reg [11:0] \read__addr$89  = 12'h000;
  reg [11:0] \read__addr$98  = 12'h000;
  wire [255:0] read__data;
  wire [255:0] \read__data$100 ;
  wire [255:0] \read__data$46 ;
  wire [255:0] \read__data$55 ;
  wire [255:0] \read__data$64 ;
  wire [255:0] \read__data$73 ;
  wire [255:0] \read__data$82 ;
  wire [255:0] \read__data$91 ;
  wire read__en;
  wire \read__en$124 ;
  wire \read__en$125 ;
  wire \read__en$126 ;
  wire \read__en$127 ;
  wire \read__en$128 ;
  wire \read__en$129 ;
  wire \read__en$130 ;
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
  input [255:0] vector_write__data;
  wire [255:0] vector_write__data;
  input vector_write__en;
  wire vector_write__en;
  input [15:0] vector_write__held;
  wire [15:0] vector_write__held;
  input vector_write__mask;
  wire vector_write__mask;
  reg [19:0] write_0_0_0 = 20'h00000;
  reg write_0_1_0 = 1'h0;
  reg [255:0] write_0_2_0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [19:0] write_1_0_0 = 20'h00000;
  reg write_1_1_0 = 1'h0;
  reg [255:0] write_1_2_0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [11:0] write__addr = 12'h000;
  reg [11:0] \write__addr$104  = 12'h000;
  reg [11:0] \write__addr$50  = 12'h000;
  reg [11:0] \write__addr$59  = 12'h000;
  reg [11:0] \write__addr$68  = 12'h000;
  reg [11:0] \write__addr$77  = 12'h000;
  reg [11:0] \write__addr$86  = 12'h000;
  reg [11:0] \write__addr$95  = 12'h000;
  reg [255:0] write__data = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] \write__data$105  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] \write__data$51  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] \write__data$60  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] \write__data$69  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] \write__data$78  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] \write__data$87  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] \write__data$96  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg write__en = 1'h0;
  reg \write__en$103  = 1'h0;
  reg \write__en$49  = 1'h0;
  reg \write__en$58  = 1'h0;
  reg \write__en$67  = 1'h0;
  reg \write__en$76  = 1'h0;
  reg \write__en$85  = 1'h0;
  reg \write__en$94  = 1'h0;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [255:0] bank_0 [4095:0];
  integer init_bank_0;
  initial for (init_bank_0 = 0; init_bank_0 <= 4095; init_bank_0 = init_bank_0 + 1) bank_0 [init_bank_0] = 0;
  always @(posedge clk) begin
    if (write__en)
      bank_0[write__addr] <= write__data;
  end
  reg [255:0] _858_;
  always @(posedge clk) begin
    if (read__en) begin
      _858_ <= bank_0[read__addr];
    end
  end
  assign read__data = _858_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [255:0] bank_1 [4095:0];
  integer init_bank_1;
  initial for (init_bank_1 = 0; init_bank_1 <= 4095; init_bank_1 = init_bank_1 + 1) bank_1 [init_bank_1] = 0;
  always @(posedge clk) begin
    if (\write__en$49 )
      bank_1[\write__addr$50 ] <= \write__data$51 ;
  end
  reg [255:0] _859_;
  always @(posedge clk) begin
    if (\read__en$124 ) begin
      _859_ <= bank_1[\read__addr$44 ];
    end
  end
  assign \read__data$46  = _859_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [255:0] bank_2 [4095:0];
  integer init_bank_2;
  initial for (init_bank_2 = 0; init_bank_2 <= 4095; init_bank_2 = init_bank_2 + 1) bank_2 [init_bank_2] = 0;
  always @(posedge clk) begin
    if (\write__en$58 )
      bank_2[\write__addr$59 ] <= \write__data$60 ;
  end
  reg [255:0] _860_;
  always @(posedge clk) begin
    if (\read__en$125 ) begin
      _860_ <= bank_2[\read__addr$53 ];
    end
  end
  assign \read__data$55  = _860_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [255:0] bank_3 [4095:0];
  integer init_bank_3;
  initial for (init_bank_3 = 0; init_bank_3 <= 4095; init_bank_3 = init_bank_3 + 1) bank_3 [init_bank_3] = 0;
  always @(posedge clk) begin
    if (\write__en$67 )
      bank_3[\write__addr$68 ] <= \write__data$69 ;
  end
  reg [255:0] _861_;
  always @(posedge clk) begin
    if (\read__en$126 ) begin
      _861_ <= bank_3[\read__addr$62 ];
    end
  end
  assign \read__data$64  = _861_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [255:0] bank_4 [4095:0];
  integer init_bank_4;
  initial for (init_bank_4 = 0; init_bank_4 <= 4095; init_bank_4 = init_bank_4 + 1) bank_4 [init_bank_4] = 0;
  always @(posedge clk) begin
    if (\write__en$76 )
      bank_4[\write__addr$77 ] <= \write__data$78 ;
  end
  reg [255:0] _862_;
  always @(posedge clk) begin
    if (\read__en$127 ) begin
      _862_ <= bank_4[\read__addr$71 ];
    end
  end
  assign \read__data$73  = _862_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [255:0] bank_5 [4095:0];
  integer init_bank_5;
  initial for (init_bank_5 = 0; init_bank_5 <= 4095; init_bank_5 = init_bank_5 + 1) bank_5 [init_bank_5] = 0;
  always @(posedge clk) begin
    if (\write__en$85 )
      bank_5[\write__addr$86 ] <= \write__data$87 ;
  end
  reg [255:0] _863_;
  always @(posedge clk) begin
    if (\read__en$128 ) begin
      _863_ <= bank_5[\read__addr$80 ];
    end
  end
  assign \read__data$82  = _863_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [255:0] bank_6 [4095:0];
  integer init_bank_6;
  initial for (init_bank_6 = 0; init_bank_6 <= 4095; init_bank_6 = init_bank_6 + 1) bank_6 [init_bank_6] = 0;
  always @(posedge clk) begin
    if (\write__en$94 )
      bank_6[\write__addr$95 ] <= \write__data$96 ;
  end
  reg [255:0] _864_;
  always @(posedge clk) begin
    if (\read__en$129 ) begin
      _864_ <= bank_6[\read__addr$89 ];
    end
  end
  assign \read__data$91  = _864_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [255:0] bank_7 [4095:0];
  integer init_bank_7;
  initial for (init_bank_7 = 0; init_bank_7 <= 4095; init_bank_7 = init_bank_7 + 1) bank_7 [init_bank_7] = 0;
  always @(posedge clk) begin
    if (\write__en$103 )
      bank_7[\write__addr$104 ] <= \write__data$105 ;
  end
  reg [255:0] _865_;
  always @(posedge clk) begin
    if (\read__en$130 ) begin
      _865_ <= bank_7[\read__addr$98 ];
    end
  end
  assign \read__data$100  = _865_;
  assign _000_ = ! array_read__address[19:12];
  assign _111_ = array_read__en & _000_;
  assign _222_ = _111_ & held_0_0[0];
  assign _288_ = ! vector_read__address[19:12];
  assign _299_ = vector_read__en & _288_;
  assign _310_ = _299_ & held_1_0[0];
  assign _321_ = ! memory_read__address[19:12];
  assign _332_ = memory_read__en & _321_;
  assign _343_ = _332_ & held_2_0[0];
  assign _001_ = held_1_0[0] ? vector_read__address : memory_read__address;
  assign _012_ = held_0_0[0] ? array_read__address : _001_;
  assign _023_ = ! vector_write__address[19:12];
  assign _034_ = vector_write__en & _023_;
  assign _045_ = _034_ & vector_write__held[0];
  assign _056_ = ! memory_write__address[19:12];
  assign _067_ = memory_write__en & _056_;
  assign _078_ = _067_ & memory_write__held[0];
  assign _089_ = memory_0 ? write_1_1_0 : 1'h0;
  assign _100_ = vector_0 ? write_0_1_0 : _089_;
  assign _112_ = vector_0 ? write_0_0_0 : write_1_0_0;
  assign _123_ = vector_0 ? write_0_2_0 : write_1_2_0;
  assign _134_ = array_read__address[19:12] == 1'h1;
  assign _145_ = array_read__en & _134_;
  assign _156_ = _145_ & held_0_0[1];
  assign _167_ = vector_read__address[19:12] == 1'h1;
  assign _178_ = vector_read__en & _167_;
  assign _189_ = _178_ & held_1_0[1];
  assign _200_ = memory_read__address[19:12] == 1'h1;
  assign _211_ = memory_read__en & _200_;
  assign _223_ = _211_ & held_2_0[1];
  assign _234_ = held_1_0[1] ? vector_read__address : memory_read__address;
  assign _245_ = held_0_0[1] ? array_read__address : _234_;
  assign _256_ = vector_write__address[19:12] == 1'h1;
  assign _267_ = vector_write__en & _256_;
  assign _278_ = _267_ & vector_write__held[1];
  assign _284_ = memory_write__address[19:12] == 1'h1;
  assign _285_ = memory_write__en & _284_;
  assign _286_ = _285_ & memory_write__held[1];
  assign _287_ = memory_1 ? write_1_1_0 : 1'h0;
  assign _289_ = vector_1 ? write_0_1_0 : _287_;
  assign _290_ = vector_1 ? write_0_0_0 : write_1_0_0;
  assign _291_ = vector_1 ? write_0_2_0 : write_1_2_0;
  assign _292_ = array_read__address[19:12] == 2'h2;
  assign _293_ = array_read__en & _292_;
  assign _294_ = _293_ & held_0_0[2];
  assign _295_ = vector_read__address[19:12] == 2'h2;
  assign _296_ = vector_read__en & _295_;
  assign _297_ = _296_ & held_1_0[2];
  assign _298_ = memory_read__address[19:12] == 2'h2;
  assign _300_ = memory_read__en & _298_;
  assign _301_ = _300_ & held_2_0[2];
  assign _302_ = held_1_0[2] ? vector_read__address : memory_read__address;
  assign _303_ = held_0_0[2] ? array_read__address : _302_;
  assign _304_ = vector_write__address[19:12] == 2'h2;
  assign _305_ = vector_write__en & _304_;
  assign _306_ = _305_ & vector_write__held[2];
  assign _307_ = memory_write__address[19:12] == 2'h2;
  assign _308_ = memory_write__en & _307_;
  assign _309_ = _308_ & memory_write__held[2];
  assign _311_ = memory_2 ? write_1_1_0 : 1'h0;
  assign _312_ = vector_2 ? write_0_1_0 : _311_;
  assign _313_ = vector_2 ? write_0_0_0 : write_1_0_0;
  assign _314_ = vector_2 ? write_0_2_0 : write_1_2_0;
  assign _315_ = array_read__address[19:12] == 2'h3;
  assign _316_ = array_read__en & _315_;
  assign _317_ = _316_ & held_0_0[3];
  assign _318_ = vector_read__address[19:12] == 2'h3;
  assign _319_ = vector_read__en & _318_;
  assign _320_ = _319_ & held_1_0[3];
  assign _322_ = memory_read__address[19:12] == 2'h3;
  assign _323_ = memory_read__en & _322_;
  assign _324_ = _323_ & held_2_0[3];
  assign _325_ = held_1_0[3] ? vector_read__address : memory_read__address;
  assign _326_ = held_0_0[3] ? array_read__address : _325_;
  assign _327_ = vector_write__address[19:12] == 2'h3;
  assign _328_ = vector_write__en & _327_;
  assign _329_ = _328_ & vector_write__held[3];
  assign _330_ = memory_write__address[19:12] == 2'h3;
  assign _331_ = memory_write__en & _330_;
  assign _333_ = _331_ & memory_write__held[3];
  assign _334_ = memory_3 ? write_1_1_0 : 1'h0;
  assign _335_ = vector_3 ? write_0_1_0 : _334_;
  assign _336_ = vector_3 ? write_0_0_0 : write_1_0_0;
  assign _337_ = vector_3 ? write_0_2_0 : write_1_2_0;
  assign _338_ = array_read__address[19:12] == 3'h4;
  assign _339_ = array_read__en & _338_;
  assign _340_ = _339_ & held_0_0[4];
  assign _341_ = vector_read__address[19:12] == 3'h4;
  assign _342_ = vector_read__en & _341_;
  assign _344_ = _342_ & held_1_0[4];
  assign _345_ = memory_read__address[19:12] == 3'h4;
  assign _346_ = memory_read__en & _345_;
  assign _347_ = _346_ & held_2_0[4];
  assign _348_ = held_1_0[4] ? vector_read__address : memory_read__address;
  assign _349_ = held_0_0[4] ? array_read__address : _348_;
  assign _350_ = vector_write__address[19:12] == 3'h4;
  assign _351_ = vector_write__en & _350_;
  assign _352_ = _351_ & vector_write__held[4];
  assign _353_ = memory_write__address[19:12] == 3'h4;
  assign _002_ = memory_write__en & _353_;
  assign _003_ = _002_ & memory_write__held[4];
  assign _004_ = memory_4 ? write_1_1_0 : 1'h0;
  assign _005_ = vector_4 ? write_0_1_0 : _004_;
  assign _006_ = vector_4 ? write_0_0_0 : write_1_0_0;
  assign _007_ = vector_4 ? write_0_2_0 : write_1_2_0;
  assign _008_ = array_read__address[19:12] == 3'h5;
  assign _009_ = array_read__en & _008_;
  assign _010_ = _009_ & held_0_0[5];
  assign _011_ = vector_read__address[19:12] == 3'h5;
  assign _013_ = vector_read__en & _011_;
  assign _014_ = _013_ & held_1_0[5];
  assign _015_ = memory_read__address[19:12] == 3'h5;
  assign _016_ = memory_read__en & _015_;
  assign _017_ = _016_ & held_2_0[5];
  assign _018_ = held_1_0[5] ? vector_read__address : memory_read__address;
  assign _019_ = held_0_0[5] ? array_read__address : _018_;
  assign _020_ = vector_write__address[19:12] == 3'h5;
  assign _021_ = vector_write__en & _020_;
  assign _022_ = _021_ & vector_write__held[5];
  assign _024_ = memory_write__address[19:12] == 3'h5;
  assign _025_ = memory_write__en & _024_;
  assign _026_ = _025_ & memory_write__held[5];
  assign _027_ = memory_5 ? write_1_1_0 : 1'h0;
  assign _028_ = vector_5 ? write_0_1_0 : _027_;
  assign _029_ = vector_5 ? write_0_0_0 : write_1_0_0;
  assign _030_ = vector_5 ? write_0_2_0 : write_1_2_0;
  assign _031_ = array_read__address[19:12] == 3'h6;
  assign _032_ = array_read__en & _031_;
  assign _033_ = _032_ & held_0_0[6];
  assign _035_ = vector_read__address[19:12] == 3'h6;
  assign _036_ = vector_read__en & _035_;
  assign _037_ = _036_ & held_1_0[6];
  assign _038_ = memory_read__address[19:12] == 3'h6;
  assign _039_ = memory_read__en & _038_;
  assign _040_ = _039_ & held_2_0[6];
  assign _041_ = held_1_0[6] ? vector_read__address : memory_read__address;
  assign _042_ = held_0_0[6] ? array_read__address : _041_;
  assign _043_ = vector_write__address[19:12] == 3'h6;
  assign _044_ = vector_write__en & _043_;
  assign _046_ = _044_ & vector_write__held[6];
  assign _047_ = memory_write__address[19:12] == 3'h6;
  assign _048_ = memory_write__en & _047_;
  assign _049_ = _048_ & memory_write__held[6];
  assign _050_ = memory_6 ? write_1_1_0 : 1'h0;
  assign _051_ = vector_6 ? write_0_1_0 : _050_;
  assign _052_ = vector_6 ? write_0_0_0 : write_1_0_0;
  assign _053_ = vector_6 ? write_0_2_0 : write_1_2_0;
  assign _054_ = array_read__address[19:12] == 3'h7;
  assign _055_ = array_read__en & _054_;
  assign _057_ = _055_ & held_0_0[7];
  assign _058_ = vector_read__address[19:12] == 3'h7;
  assign _059_ = vector_read__en & _058_;
  assign _060_ = _059_ & held_1_0[7];
  assign _061_ = memory_read__address[19:12] == 3'h7;
  assign _062_ = memory_read__en & _061_;
  assign _063_ = _062_ & held_2_0[7];
  assign _064_ = held_1_0[7] ? vector_read__address : memory_read__address;
  assign _065_ = held_0_0[7] ? array_read__address : _064_;
  assign _066_ = vector_write__address[19:12] == 3'h7;
  assign _068_ = vector_write__en & _066_;
  assign _069_ = _068_ & vector_write__held[7];
  assign _070_ = memory_write__address[19:12] == 3'h7;
  assign _071_ = memory_write__en & _070_;
  assign _072_ = _071_ & memory_write__held[7];
  assign _073_ = memory_7 ? write_1_1_0 : 1'h0;
  assign _074_ = vector_7 ? write_0_1_0 : _073_;
  assign _075_ = vector_7 ? write_0_0_0 : write_1_0_0;
  assign _076_ = vector_7 ? write_0_2_0 : write_1_2_0;
  assign _077_ = ! array_read__address[19:12];
  assign _079_ = _077_ & held_0_0[0];
  assign _080_ = array_read__address[19:12] == 1'h1;
  assign _081_ = _080_ & held_0_0[1];
  assign _082_ = array_read__address[19:12] == 2'h2;
  assign _083_ = _082_ & held_0_0[2];
  assign _084_ = array_read__address[19:12] == 2'h3;
  assign _085_ = _084_ & held_0_0[3];
  assign _086_ = array_read__address[19:12] == 3'h4;
  assign _087_ = _086_ & held_0_0[4];
  assign _088_ = array_read__address[19:12] == 3'h5;
  assign _090_ = _088_ & held_0_0[5];
  assign _091_ = array_read__address[19:12] == 3'h6;
  assign _092_ = _091_ & held_0_0[6];
  assign _093_ = array_read__address[19:12] == 3'h7;
  assign _094_ = _093_ & held_0_0[7];
  assign _095_ = | { _094_, _092_, _090_, _087_, _085_, _083_, _081_, _079_ };
  assign _096_ = ~ _095_;
  assign _097_ = array_read__en & _096_;
  assign _098_ = ! vector_read__address[19:12];
  assign _099_ = _098_ & held_1_0[0];
  assign _101_ = vector_read__address[19:12] == 1'h1;
  assign _102_ = _101_ & held_1_0[1];
  assign _103_ = vector_read__address[19:12] == 2'h2;
  assign _104_ = _103_ & held_1_0[2];
  assign _105_ = vector_read__address[19:12] == 2'h3;
  assign _106_ = _105_ & held_1_0[3];
  assign _107_ = vector_read__address[19:12] == 3'h4;
  assign _108_ = _107_ & held_1_0[4];
  assign _109_ = vector_read__address[19:12] == 3'h5;
  assign _110_ = _109_ & held_1_0[5];
  assign _113_ = vector_read__address[19:12] == 3'h6;
  assign _114_ = _113_ & held_1_0[6];
  assign _115_ = vector_read__address[19:12] == 3'h7;
  assign _116_ = _115_ & held_1_0[7];
  assign _117_ = | { _116_, _114_, _110_, _108_, _106_, _104_, _102_, _099_ };
  assign _118_ = ~ _117_;
  assign _119_ = vector_read__en & _118_;
  assign _120_ = ! memory_read__address[19:12];
  assign _121_ = _120_ & held_2_0[0];
  assign _122_ = memory_read__address[19:12] == 1'h1;
  assign _124_ = _122_ & held_2_0[1];
  assign _125_ = memory_read__address[19:12] == 2'h2;
  assign _126_ = _125_ & held_2_0[2];
  assign _127_ = memory_read__address[19:12] == 2'h3;
  assign _128_ = _127_ & held_2_0[3];
  assign _129_ = memory_read__address[19:12] == 3'h4;
  assign _130_ = _129_ & held_2_0[4];
  assign _131_ = memory_read__address[19:12] == 3'h5;
  assign _132_ = _131_ & held_2_0[5];
  assign _133_ = memory_read__address[19:12] == 3'h6;
  assign _135_ = _133_ & held_2_0[6];
  assign _136_ = memory_read__address[19:12] == 3'h7;
  assign _137_ = _136_ & held_2_0[7];
  assign _138_ = | { _137_, _135_, _132_, _130_, _128_, _126_, _124_, _121_ };
  assign _139_ = ~ _138_;
  assign _140_ = memory_read__en & _139_;
  assign _141_ = ! vector_write__address[19:12];
  assign _142_ = _141_ & vector_write__held[0];
  assign _143_ = vector_write__address[19:12] == 1'h1;
  assign _144_ = _143_ & vector_write__held[1];
  assign _146_ = vector_write__address[19:12] == 2'h2;
  assign _147_ = _146_ & vector_write__held[2];
  assign _148_ = vector_write__address[19:12] == 2'h3;
  assign _149_ = _148_ & vector_write__held[3];
  assign _150_ = vector_write__address[19:12] == 3'h4;
  assign _151_ = _150_ & vector_write__held[4];
  assign _152_ = vector_write__address[19:12] == 3'h5;
  assign _153_ = _152_ & vector_write__held[5];
  assign _154_ = vector_write__address[19:12] == 3'h6;
  assign _155_ = _154_ & vector_write__held[6];
  assign _157_ = vector_write__address[19:12] == 3'h7;
  assign _158_ = _157_ & vector_write__held[7];
  assign _159_ = | { _158_, _155_, _153_, _151_, _149_, _147_, _144_, _142_ };
  assign _160_ = ~ _159_;
  assign _161_ = vector_write__en & _160_;
  assign _162_ = ! memory_write__address[19:12];
  assign _163_ = _162_ & memory_write__held[0];
  assign _164_ = memory_write__address[19:12] == 1'h1;
  assign _165_ = _164_ & memory_write__held[1];
  assign _166_ = memory_write__address[19:12] == 2'h2;
  assign _168_ = _166_ & memory_write__held[2];
  assign _169_ = memory_write__address[19:12] == 2'h3;
  assign _170_ = _169_ & memory_write__held[3];
  assign _171_ = memory_write__address[19:12] == 3'h4;
  assign _172_ = _171_ & memory_write__held[4];
  assign _173_ = memory_write__address[19:12] == 3'h5;
  assign _174_ = _173_ & memory_write__held[5];
  assign _175_ = memory_write__address[19:12] == 3'h6;
  assign _176_ = _175_ & memory_write__held[6];
  assign _177_ = memory_write__address[19:12] == 3'h7;
  assign _179_ = _177_ & memory_write__held[7];
  assign _180_ = | { _179_, _176_, _174_, _172_, _170_, _168_, _165_, _163_ };
  assign _181_ = ~ _180_;
  assign _182_ = memory_write__en & _181_;
  assign _183_ = reads_0 & valid;
  assign read__en = | _183_;
  assign _184_ = reads_1 & valid;
  assign \read__en$124  = | _184_;
  assign _185_ = reads_2 & valid;
  assign \read__en$125  = | _185_;
  assign _186_ = reads_3 & valid;
  assign \read__en$126  = | _186_;
  assign _187_ = reads_4 & valid;
  assign \read__en$127  = | _187_;
  assign _188_ = reads_5 & valid;
  assign \read__en$128  = | _188_;
  assign _190_ = reads_6 & valid;
  assign \read__en$129  = | _190_;
  assign _191_ = reads_7 & valid;
  assign \read__en$130  = | _191_;
  assign bad_array_read = no_array_read & valid[0];
  assign bad_vector_read = no_vector_read & valid[1];
  assign bad_memory_read = no_memory_read & valid[2];
  always @(posedge clk)
    held_0_0 <= _192_;
  always @(posedge clk)
    held_1_0 <= _193_;
  always @(posedge clk)
    held_2_0 <= _194_;
  always @(posedge clk)
    valid <= _195_;
  always @(posedge clk)
    write_0_0_0 <= _196_;
  always @(posedge clk)
    write_0_1_0 <= _197_;
  always @(posedge clk)
    write_0_2_0 <= _198_;
  always @(posedge clk)
    write_1_0_0 <= _199_;
  always @(posedge clk)
    write_1_1_0 <= _201_;
  always @(posedge clk)
    write_1_2_0 <= _202_;
  always @(posedge clk)
    reads_0 <= _203_;
  always @(posedge clk)
    read__addr <= _204_;
  always @(posedge clk)
    output_0 <= read__data;
  always @(posedge clk)
    vector_0 <= _205_;
  always @(posedge clk)
    memory_0 <= _206_;
  always @(posedge clk)
    write__en <= _207_;
  always @(posedge clk)
    write__addr <= _208_;
  always @(posedge clk)
    write__data <= _209_;
  always @(posedge clk)
    reads_1 <= _210_;
  always @(posedge clk)
    \read__addr$44  <= _212_;
  always @(posedge clk)
    output_1 <= \read__data$46 ;
  always @(posedge clk)
    vector_1 <= _213_;
  always @(posedge clk)
    memory_1 <= _214_;
  always @(posedge clk)
    \write__en$49  <= _215_;
  always @(posedge clk)
    \write__addr$50  <= _216_;
  always @(posedge clk)
    \write__data$51  <= _217_;
  always @(posedge clk)
    reads_2 <= _218_;
  always @(posedge clk)
    \read__addr$53  <= _219_;
  always @(posedge clk)
    output_2 <= \read__data$55 ;
  always @(posedge clk)
    vector_2 <= _220_;
  always @(posedge clk)
    memory_2 <= _221_;
  always @(posedge clk)
    \write__en$58  <= _224_;
  always @(posedge clk)
    \write__addr$59  <= _225_;
  always @(posedge clk)
    \write__data$60  <= _226_;
  always @(posedge clk)
    reads_3 <= _227_;
  always @(posedge clk)
    \read__addr$62  <= _228_;
  always @(posedge clk)
    output_3 <= \read__data$64 ;
  always @(posedge clk)
    vector_3 <= _229_;
  always @(posedge clk)
    memory_3 <= _230_;
  always @(posedge clk)
    \write__en$67  <= _231_;
  always @(posedge clk)
    \write__addr$68  <= _232_;
  always @(posedge clk)
    \write__data$69  <= _233_;
  always @(posedge clk)
    reads_4 <= _235_;
  always @(posedge clk)
    \read__addr$71  <= _236_;
  always @(posedge clk)
    output_4 <= \read__data$73 ;
  always @(posedge clk)
    vector_4 <= _237_;
  always @(posedge clk)
    memory_4 <= _238_;
  always @(posedge clk)
    \write__en$76  <= _239_;
  always @(posedge clk)
    \write__addr$77  <= _240_;
  always @(posedge clk)
    \write__data$78  <= _241_;
  always @(posedge clk)
    reads_5 <= _242_;
  always @(posedge clk)
    \read__addr$80  <= _243_;
  always @(posedge clk)
    output_5 <= \read__data$82 ;
  always @(posedge clk)
    vector_5 <= _244_;
  always @(posedge clk)
    memory_5 <= _246_;
  always @(posedge clk)
    \write__en$85  <= _247_;
  always @(posedge clk)
    \write__addr$86  <= _248_;
  always @(posedge clk)
    \write__data$87  <= _249_;
  always @(posedge clk)
    reads_6 <= _250_;
  always @(posedge clk)
    \read__addr$89  <= _251_;
  always @(posedge clk)
    output_6 <= \read__data$91 ;
  always @(posedge clk)
    vector_6 <= _252_;
  always @(posedge clk)
    memory_6 <= _253_;
  always @(posedge clk)
    \write__en$94  <= _254_;
  always @(posedge clk)
    \write__addr$95  <= _255_;
  always @(posedge clk)
    \write__data$96  <= _257_;
  always @(posedge clk)
    reads_7 <= _258_;
  always @(posedge clk)
    \read__addr$98  <= _259_;
  always @(posedge clk)
    output_7 <= \read__data$100 ;
  always @(posedge clk)
    vector_7 <= _260_;
  always @(posedge clk)
    memory_7 <= _261_;
  always @(posedge clk)
    \write__en$103  <= _262_;
  always @(posedge clk)
    \write__addr$104  <= _263_;
  always @(posedge clk)
    \write__data$105  <= _264_;
  always @(posedge clk)
    no_array_read <= _265_;
  always @(posedge clk)
    no_vector_read <= _266_;
  always @(posedge clk)
    no_memory_read <= _268_;
  always @(posedge clk)
    no_vector_write <= _269_;
  always @(posedge clk)
    no_memory_write <= _270_;
  always @(posedge clk)
    array_bank_0_0 <= _271_;
  always @(posedge clk)
    array_bank_0_1 <= _272_;
  always @(posedge clk)
    array_bank_0_2 <= _273_;
  always @(posedge clk)
    array_word <= _274_;
  always @(posedge clk)
    vector_bank_0_0 <= _275_;
  always @(posedge clk)
    vector_bank_0_1 <= _276_;
  always @(posedge clk)
    vector_bank_0_2 <= _277_;
  always @(posedge clk)
    vector_word <= _279_;
  always @(posedge clk)
    memory_bank_0_0 <= _280_;
  always @(posedge clk)
    memory_bank_0_1 <= _281_;
  always @(posedge clk)
    memory_bank_0_2 <= _282_;
  always @(posedge clk)
    memory_word <= _283_;
  function [255:0] _751_;
    input [255:0] a;
    input [2047:0] b;
    input [7:0] s;
    (* parallel_case *)
    casez (s)
      8'b???????1:
        _751_ = b[255:0];
      8'b??????1?:
        _751_ = b[511:256];
      8'b?????1??:
        _751_ = b[767:512];
      8'b????1???:
        _751_ = b[1023:768];
      8'b???1????:
        _751_ = b[1279:1024];
      8'b??1?????:
        _751_ = b[1535:1280];
      8'b?1??????:
        _751_ = b[1791:1536];
      8'b1???????:
        _751_ = b[2047:1792];
      default:
        _751_ = a;
    endcase
  endfunction
  assign _283_ = _751_(256'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3, output_4, output_5, output_6, output_7 }, { _361_, _360_, _359_, _358_, _357_, _356_, _355_, _354_ });
  assign _354_ = memory_bank_0_2 == 3'h7;
  assign _355_ = memory_bank_0_2 == 3'h6;
  assign _356_ = memory_bank_0_2 == 3'h5;
  assign _357_ = memory_bank_0_2 == 3'h4;
  assign _358_ = memory_bank_0_2 == 3'h3;
  assign _359_ = memory_bank_0_2 == 3'h2;
  assign _360_ = memory_bank_0_2 == 3'h1;
  assign _361_ = ! memory_bank_0_2;
  assign _282_ = rst ? 3'h0 : memory_bank_0_1;
  assign _281_ = rst ? 3'h0 : memory_bank_0_0;
  assign _280_ = rst ? 3'h0 : memory_read__address[14:12];
  function [255:0] _763_;
    input [255:0] a;
    input [2047:0] b;
    input [7:0] s;
    (* parallel_case *)
    casez (s)
      8'b???????1:
        _763_ = b[255:0];
      8'b??????1?:
        _763_ = b[511:256];
      8'b?????1??:
        _763_ = b[767:512];
      8'b????1???:
        _763_ = b[1023:768];
      8'b???1????:
        _763_ = b[1279:1024];
      8'b??1?????:
        _763_ = b[1535:1280];
      8'b?1??????:
        _763_ = b[1791:1536];
      8'b1???????:
        _763_ = b[2047:1792];
      default:
        _763_ = a;
    endcase
  endfunction
  assign _279_ = _763_(256'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3, output_4, output_5, output_6, output_7 }, { _369_, _368_, _367_, _366_, _365_, _364_, _363_, _362_ });
  assign _362_ = vector_bank_0_2 == 3'h7;
  assign _363_ = vector_bank_0_2 == 3'h6;
  assign _364_ = vector_bank_0_2 == 3'h5;
  assign _365_ = vector_bank_0_2 == 3'h4;
  assign _366_ = vector_bank_0_2 == 3'h3;
  assign _367_ = vector_bank_0_2 == 3'h2;
  assign _368_ = vector_bank_0_2 == 3'h1;
  assign _369_ = ! vector_bank_0_2;
  assign _277_ = rst ? 3'h0 : vector_bank_0_1;
  assign _276_ = rst ? 3'h0 : vector_bank_0_0;
  assign _275_ = rst ? 3'h0 : vector_read__address[14:12];
  function [255:0] _775_;
    input [255:0] a;
    input [2047:0] b;
    input [7:0] s;
    (* parallel_case *)
    casez (s)
      8'b???????1:
        _775_ = b[255:0];
      8'b??????1?:
        _775_ = b[511:256];
      8'b?????1??:
        _775_ = b[767:512];
      8'b????1???:
        _775_ = b[1023:768];
      8'b???1????:
        _775_ = b[1279:1024];
      8'b??1?????:
        _775_ = b[1535:1280];
      8'b?1??????:
        _775_ = b[1791:1536];
      8'b1???????:
        _775_ = b[2047:1792];
      default:
        _775_ = a;
    endcase
  endfunction
  assign _274_ = _775_(256'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3, output_4, output_5, output_6, output_7 }, { _377_, _376_, _375_, _374_, _373_, _372_, _371_, _370_ });
  assign _370_ = array_bank_0_2 == 3'h7;
  assign _371_ = array_bank_0_2 == 3'h6;
  assign _372_ = array_bank_0_2 == 3'h5;
  assign _373_ = array_bank_0_2 == 3'h4;
  assign _374_ = array_bank_0_2 == 3'h3;
  assign _375_ = array_bank_0_2 == 3'h2;
  assign _376_ = array_bank_0_2 == 3'h1;
  assign _377_ = ! array_bank_0_2;
  assign _273_ = rst ? 3'h0 : array_bank_0_1;
  assign _272_ = rst ? 3'h0 : array_bank_0_0;
  assign _271_ = rst ? 3'h0 : array_read__address[14:12];
  assign _270_ = rst ? 1'h0 : _182_;
  assign _269_ = rst ? 1'h0 : _161_;
  assign _268_ = rst ? 1'h0 : _140_;
  assign _266_ = rst ? 1'h0 : _119_;
  assign _265_ = rst ? 1'h0 : _097_;
  assign _264_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _076_;
  assign _263_ = rst ? 12'h000 : _075_[11:0];
  assign _262_ = rst ? 1'h0 : _074_;
  assign _261_ = rst ? 1'h0 : _072_;
  assign _260_ = rst ? 1'h0 : _069_;
  assign _259_ = rst ? 12'h000 : _065_[11:0];
  assign _258_ = rst ? 3'h0 : { _063_, _060_, _057_ };
  assign _257_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _053_;
  assign _255_ = rst ? 12'h000 : _052_[11:0];
  assign _254_ = rst ? 1'h0 : _051_;
  assign _253_ = rst ? 1'h0 : _049_;
  assign _252_ = rst ? 1'h0 : _046_;
  assign _251_ = rst ? 12'h000 : _042_[11:0];
  assign _250_ = rst ? 3'h0 : { _040_, _037_, _033_ };
  assign _249_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _030_;
  assign _248_ = rst ? 12'h000 : _029_[11:0];
  assign _247_ = rst ? 1'h0 : _028_;
  assign _246_ = rst ? 1'h0 : _026_;
  assign _244_ = rst ? 1'h0 : _022_;
  assign _243_ = rst ? 12'h000 : _019_[11:0];
  assign _242_ = rst ? 3'h0 : { _017_, _014_, _010_ };
  assign _241_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _007_;
  assign _240_ = rst ? 12'h000 : _006_[11:0];
  assign _239_ = rst ? 1'h0 : _005_;
  assign _238_ = rst ? 1'h0 : _003_;
  assign _237_ = rst ? 1'h0 : _352_;
  assign _236_ = rst ? 12'h000 : _349_[11:0];
  assign _235_ = rst ? 3'h0 : { _347_, _344_, _340_ };
  assign _233_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _337_;
  assign _232_ = rst ? 12'h000 : _336_[11:0];
  assign _231_ = rst ? 1'h0 : _335_;
  assign _230_ = rst ? 1'h0 : _333_;
  assign _229_ = rst ? 1'h0 : _329_;
  assign _228_ = rst ? 12'h000 : _326_[11:0];
  assign _227_ = rst ? 3'h0 : { _324_, _320_, _317_ };
  assign _226_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _314_;
  assign _225_ = rst ? 12'h000 : _313_[11:0];
  assign _224_ = rst ? 1'h0 : _312_;
  assign _221_ = rst ? 1'h0 : _309_;
  assign _220_ = rst ? 1'h0 : _306_;
  assign _219_ = rst ? 12'h000 : _303_[11:0];
  assign _218_ = rst ? 3'h0 : { _301_, _297_, _294_ };
  assign _217_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _291_;
  assign _216_ = rst ? 12'h000 : _290_[11:0];
  assign _215_ = rst ? 1'h0 : _289_;
  assign _214_ = rst ? 1'h0 : _286_;
  assign _213_ = rst ? 1'h0 : _278_;
  assign _212_ = rst ? 12'h000 : _245_[11:0];
  assign _210_ = rst ? 3'h0 : { _223_, _189_, _156_ };
  assign _209_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _123_;
  assign _208_ = rst ? 12'h000 : _112_[11:0];
  assign _207_ = rst ? 1'h0 : _100_;
  assign _206_ = rst ? 1'h0 : _078_;
  assign _205_ = rst ? 1'h0 : _045_;
  assign _204_ = rst ? 12'h000 : _012_[11:0];
  assign _203_ = rst ? 3'h0 : { _343_, _310_, _222_ };
  assign _202_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : memory_write__data;
  assign _201_ = rst ? 1'h0 : 1'h1;
  assign _199_ = rst ? 20'h00000 : memory_write__address;
  assign _198_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : vector_write__data;
  assign _197_ = rst ? 1'h0 : vector_write__mask;
  assign _196_ = rst ? 20'h00000 : vector_write__address;
  assign _195_ = rst ? 3'h0 : { 1'h1, vector_read__valid, array_read__valid };
  assign _194_ = rst ? 16'h0000 : memory_read__held;
  assign _193_ = rst ? 16'h0000 : vector_read__held;
  assign _192_ = rst ? 16'h0000 : array_read__held;
  assign bad_memory_write = no_memory_write;
  assign bad_vector_write = no_vector_write;
  assign memory_read__data = memory_word;
  assign vector_read__data = vector_word;
  assign array_read__data = array_word;
  assign memory_write__mask = 1'h1;
  assign memory_read__valid = 1'h1;
endmodule

module tnthw_t32x32_array_numbers(rst, take, start, \begin , row, decoded, streamed, clk);
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

module tnthw_t32x32_array_queue(rst, stop, pop, full, valid, head, write__data, write__en, clk);
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

module tnthw_t32x32_array_unit(rst, stop, fill, take, free, held_read, last_position, padded, adds, illegal, read, read__valid, start, instruction, fill_data, fill_address, read__en, \inside , accumulator_read, accumulator_bank, accumulator_address
, accumulator_write, accumulator_write_bank, accumulator_write_address, done, accumulator_write_data_0, accumulator_write_data_1, bad_row, read__address, read__data, accumulator_data_0, accumulator_data_1, clk);
  wire _0000_;
  wire _0001_;
  wire _0002_;
  wire _0003_;
  wire _0004_;
  wire _0005_;
  wire _0006_;
  wire _0007_;
  wire _0008_;
  wire _0009_;
  wire _0010_;
  wire _0011_;
  wire _0012_;
  wire _0013_;
  wire _0014_;
  wire _0015_;
  wire _0016_;
  wire _0017_;
  wire _0018_;
  wire _0019_;
  wire _0020_;
  wire _0021_;
  wire _0022_;
  wire _0023_;
  wire _0024_;
  wire _0025_;
  wire _0026_;
  wire _0027_;
  wire _0028_;
  wire _0029_;
  wire _0030_;
  wire _0031_;
  wire _0032_;
  wire _0033_;
  wire _0034_;
  wire _0035_;
  wire _0036_;
  wire _0037_;
  wire _0038_;
  wire _0039_;
  wire _0040_;
  wire _0041_;
  wire _0042_;
  wire [287:0] _0043_;
  wire [1:0] _0044_;
  wire [22:0] _0045_;
  wire [23:0] _0046_;
  wire [22:0] _0047_;
  wire [23:0] _0048_;
  wire [22:0] _0049_;
  wire [23:0] _0050_;
  wire [22:0] _0051_;
  wire [23:0] _0052_;
  wire [22:0] _0053_;
  wire [23:0] _0054_;
  wire [22:0] _0055_;
  wire [23:0] _0056_;
  wire [22:0] _0057_;
  wire [23:0] _0058_;
  wire [22:0] _0059_;
  wire [23:0] _0060_;
  wire [22:0] _0061_;
  wire [23:0] _0062_;
  wire _0063_;
  wire [22:0] _0064_;
  wire [23:0] _0065_;
  wire [22:0] _0066_;
  wire [23:0] _0067_;
  wire [22:0] _0068_;
  wire [23:0] _0069_;
  wire [22:0] _0070_;
  wire [23:0] _0071_;
  wire [22:0] _0072_;
  wire [23:0] _0073_;
  wire [22:0] _0074_;
  wire [23:0] _0075_;
  wire [22:0] _0076_;
  wire [23:0] _0077_;
  wire [22:0] _0078_;
  wire [23:0] _0079_;
  wire [22:0] _0080_;
  wire [23:0] _0081_;
  wire [22:0] _0082_;
  wire [23:0] _0083_;
  wire [22:0] _0084_;
  wire [23:0] _0085_;
  wire [22:0] _0086_;
  wire [23:0] _0087_;
  wire [22:0] _0088_;
  wire [23:0] _0089_;
  wire [22:0] _0090_;
  wire [23:0] _0091_;
  wire [22:0] _0092_;
  wire [23:0] _0093_;
  wire [22:0] _0094_;
  wire [23:0] _0095_;
  wire [22:0] _0096_;
  wire [23:0] _0097_;
  wire [22:0] _0098_;
  wire [23:0] _0099_;
  wire [22:0] _0100_;
  wire [23:0] _0101_;
  wire [22:0] _0102_;
  wire [23:0] _0103_;
  wire [22:0] _0104_;
  wire [23:0] _0105_;
  wire [22:0] _0106_;
  wire [23:0] _0107_;
  wire [22:0] _0108_;
  wire [23:0] _0109_;
  wire [22:0] _0110_;
  wire [23:0] _0111_;
  wire [22:0] _0112_;
  wire [23:0] _0113_;
  wire [22:0] _0114_;
  wire [23:0] _0115_;
  wire [22:0] _0116_;
  wire [23:0] _0117_;
  wire [22:0] _0118_;
  wire [23:0] _0119_;
  wire [22:0] _0120_;
  wire [23:0] _0121_;
  wire [22:0] _0122_;
  wire [23:0] _0123_;
  wire [22:0] _0124_;
  wire [23:0] _0125_;
  wire [22:0] _0126_;
  wire [23:0] _0127_;
  wire [22:0] _0128_;
  wire [23:0] _0129_;
  wire [22:0] _0130_;
  wire [23:0] _0131_;
  wire [22:0] _0132_;
  wire [23:0] _0133_;
  wire [22:0] _0134_;
  wire [23:0] _0135_;
  wire [22:0] _0136_;
  wire [23:0] _0137_;
  wire [22:0] _0138_;
  wire [23:0] _0139_;
  wire [22:0] _0140_;
  wire [23:0] _0141_;
  wire [22:0] _0142_;
  wire [23:0] _0143_;
  wire [22:0] _0144_;
  wire [23:0] _0145_;
  wire [22:0] _0146_;
  wire [23:0] _0147_;
  wire [22:0] _0148_;
  wire [23:0] _0149_;
  wire [22:0] _0150_;
  wire [23:0] _0151_;
  wire [22:0] _0152_;
  wire [23:0] _0153_;
  wire [22:0] _0154_;
  wire [23:0] _0155_;
  wire [22:0] _0156_;
  wire [23:0] _0157_;
  wire [22:0] _0158_;
  wire [23:0] _0159_;
  wire [22:0] _0160_;
  wire [23:0] _0161_;
  wire [22:0] _0162_;
  wire [23:0] _0163_;
  wire _0164_;
  wire [22:0] _0165_;
  wire [23:0] _0166_;
  wire [22:0] _0167_;
  wire [23:0] _0168_;
  wire [22:0] _0169_;
  wire [23:0] _0170_;
  wire [22:0] _0171_;
  wire [23:0] _0172_;
  wire [22:0] _0173_;
  wire [23:0] _0174_;
  wire [305:0] _0175_;
  wire _0176_;
  wire [305:0] _0177_;
  wire _0178_;
  wire _0179_;
  wire _0180_;
  wire [1:0] _0181_;
  wire _0182_;
  wire _0183_;
  wire _0184_;
  wire _0185_;
  wire _0186_;
  wire _0187_;
  wire _0188_;
  wire _0189_;
  wire _0190_;
  wire _0191_;
  wire _0192_;
  wire _0193_;
  wire _0194_;
  wire _0195_;
  wire _0196_;
  wire [287:0] _0197_;
  wire _0198_;
  wire _0199_;
  wire _0200_;
  wire _0201_;
  wire _0202_;
  wire _0203_;
  wire _0204_;
  wire [1:0] _0205_;
  wire _0206_;
  wire [5:0] _0207_;
  wire _0208_;
  wire [1:0] _0209_;
  wire _0210_;
  wire [5:0] _0211_;
  wire _0212_;
  wire [1:0] _0213_;
  wire _0214_;
  wire [5:0] _0215_;
  wire _0216_;
  wire [1:0] _0217_;
  wire _0218_;
  wire [5:0] _0219_;
  wire _0220_;
  wire [1:0] _0221_;
  wire _0222_;
  wire [5:0] _0223_;
  wire _0224_;
  wire [1:0] _0225_;
  wire _0226_;
  wire [5:0] _0227_;
  wire _0228_;
  wire [1:0] _0229_;
  wire _0230_;
  wire [5:0] _0231_;
  wire [1:0] _0232_;
  wire [1:0] _0233_;
  wire [1:0] _0234_;
  wire _0235_;
  wire _0236_;
  wire [5:0] _0237_;
  wire _0238_;
  wire _0239_;
  wire [5:0] _0240_;
  wire _0241_;
  wire _0242_;
  wire [5:0] _0243_;
  wire _0244_;
  wire _0245_;
  wire [5:0] _0246_;
  wire _0247_;
  wire _0248_;
  wire _0249_;
  wire _0250_;
  wire _0251_;
  wire _0252_;
  wire _0253_;
  wire _0254_;
  wire _0255_;
  wire _0256_;
  wire _0257_;
  wire _0258_;
  wire [15:0] _0259_;
  wire [15:0] _0260_;
  wire _0261_;
  wire _0262_;
  wire _0263_;
  wire _0264_;
  wire _0265_;
  wire _0266_;
  wire _0267_;
  wire _0268_;
  wire _0269_;
  wire _0270_;
  wire _0271_;
  wire _0272_;
  wire _0273_;
  wire _0274_;
  wire [5:0] _0275_;
  wire _0276_;
  wire _0277_;
  wire [5:0] _0278_;
  wire _0279_;
  wire _0280_;
  wire [5:0] _0281_;
  wire _0282_;
  wire _0283_;
  wire [5:0] _0284_;
  wire _0285_;
  wire _0286_;
  wire [1:0] _0287_;
  wire [1:0] _0288_;
  wire [1:0] _0289_;
  wire [5:0] _0290_;
  wire _0291_;
  wire [1:0] _0292_;
  wire _0293_;
  wire [5:0] _0294_;
  wire _0295_;
  wire [1:0] _0296_;
  wire _0297_;
  wire [5:0] _0298_;
  wire _0299_;
  wire [1:0] _0300_;
  wire _0301_;
  wire [5:0] _0302_;
  wire _0303_;
  wire [1:0] _0304_;
  wire _0305_;
  wire [5:0] _0306_;
  wire _0307_;
  wire [1:0] _0308_;
  wire _0309_;
  wire [5:0] _0310_;
  wire _0311_;
  wire [1:0] _0312_;
  wire _0313_;
  wire [5:0] _0314_;
  wire _0315_;
  wire [1:0] _0316_;
  wire _0317_;
  wire _0318_;
  wire _0319_;
  wire _0320_;
  wire _0321_;
  wire _0322_;
  wire _0323_;
  wire _0324_;
  wire _0325_;
  wire _0326_;
  wire _0327_;
  wire _0328_;
  wire _0329_;
  wire _0330_;
  wire _0331_;
  wire _0332_;
  wire _0333_;
  wire _0334_;
  wire _0335_;
  wire _0336_;
  wire _0337_;
  wire _0338_;
  wire [1:0] _0339_;
  wire _0340_;
  wire _0341_;
  wire _0342_;
  wire _0343_;
  wire _0344_;
  wire _0345_;
  wire _0346_;
  wire [305:0] _0347_;
  wire [305:0] _0348_;
  wire _0349_;
  wire _0350_;
  wire _0351_;
  wire [305:0] _0352_;
  wire [305:0] _0353_;
  wire _0354_;
  wire _0355_;
  wire _0356_;
  wire _0357_;
  wire _0358_;
  wire _0359_;
  wire _0360_;
  wire _0361_;
  wire _0362_;
  wire _0363_;
  wire _0364_;
  wire _0365_;
  wire _0366_;
  wire _0367_;
  wire _0368_;
  wire _0369_;
  wire _0370_;
  wire _0371_;
  wire _0372_;
  wire _0373_;
  wire _0374_;
  wire _0375_;
  wire _0376_;
  wire _0377_;
  wire _0378_;
  wire _0379_;
  wire _0380_;
  wire _0381_;
  wire _0382_;
  wire _0383_;
  wire _0384_;
  wire _0385_;
  wire _0386_;
  wire _0387_;
  wire _0388_;
  wire _0389_;
  wire _0390_;
  wire _0391_;
  wire _0392_;
  wire _0393_;
  wire _0394_;
  wire _0395_;
  wire _0396_;
  wire _0397_;
  wire _0398_;
  wire _0399_;
  wire _0400_;
  wire _0401_;
  wire _0402_;
  wire _0403_;
  wire _0404_;
  wire _0405_;
  wire _0406_;
  wire _0407_;
  wire _0408_;
  wire _0409_;
  wire _0410_;
  wire _0411_;
  wire _0412_;
  wire _0413_;
  wire _0414_;
  wire _0415_;
  wire _0416_;
  wire _0417_;
  wire _0418_;
  wire _0419_;
  wire _0420_;
  wire _0421_;
  wire _0422_;
  wire _0423_;
  wire _0424_;
  wire _0425_;
  wire _0426_;
  wire _0427_;
  wire _0428_;
  wire _0429_;
  wire _0430_;
  wire _0431_;
  wire _0432_;
  wire _0433_;
  wire _0434_;
  wire _0435_;
  wire _0436_;
  wire _0437_;
  wire _0438_;
  wire _0439_;
  wire _0440_;
  wire _0441_;
  wire _0442_;
  wire _0443_;
  wire _0444_;
  wire _0445_;
  wire _0446_;
  wire _0447_;
  wire _0448_;
  wire _0449_;
  wire _0450_;
  wire _0451_;
  wire _0452_;
  wire _0453_;
  wire _0454_;
  wire _0455_;
  wire _0456_;
  wire _0457_;
  wire _0458_;
  wire _0459_;
  wire _0460_;
  wire _0461_;
  wire _0462_;
  wire _0463_;
  wire _0464_;
  wire _0465_;
  wire _0466_;
  wire _0467_;
  wire _0468_;
  wire _0469_;
  wire _0470_;
  wire _0471_;
  wire _0472_;
  wire _0473_;
  wire _0474_;
  wire _0475_;
  wire _0476_;
  wire _0477_;
  wire _0478_;
  wire _0479_;
  wire _0480_;
  wire _0481_;
  wire _0482_;
  wire _0483_;
  wire _0484_;
  wire _0485_;
  wire _0486_;
  wire _0487_;
  wire _0488_;
  wire _0489_;
  wire _0490_;
  wire _0491_;
  wire _0492_;
  wire _0493_;
  wire _0494_;
  wire _0495_;
  wire _0496_;
  wire _0497_;
  wire _0498_;
  wire _0499_;
  wire _0500_;
  wire _0501_;
  wire _0502_;
  wire _0503_;
  wire _0504_;
  wire _0505_;
  wire _0506_;
  wire _0507_;
  wire _0508_;
  wire _0509_;
  wire _0510_;
  wire _0511_;
  wire _0512_;
  wire _0513_;
  wire _0514_;
  wire _0515_;
  wire _0516_;
  wire _0517_;
  wire _0518_;
  wire _0519_;
  wire _0520_;
  wire _0521_;
  wire _0522_;
  wire _0523_;
  wire _0524_;
  wire _0525_;
  wire _0526_;
  wire _0527_;
  wire _0528_;
  wire _0529_;
  wire _0530_;
  wire _0531_;
  wire _0532_;
  wire _0533_;
  wire _0534_;
  wire _0535_;
  wire _0536_;
  wire _0537_;
  wire _0538_;
  wire _0539_;
  wire _0540_;
  wire _0541_;
  wire _0542_;
  wire _0543_;
  wire _0544_;
  wire _0545_;
  reg \$signal  = 1'h0;
  reg \$signal$263  = 1'h0;
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
  input [703:0] accumulator_data_0;
  wire [703:0] accumulator_data_0;
  wire [21:0] accumulator_data_0_0;
  wire [21:0] accumulator_data_0_1;
  wire [21:0] accumulator_data_0_10;
  wire [21:0] accumulator_data_0_11;
  wire [21:0] accumulator_data_0_12;
  wire [21:0] accumulator_data_0_13;
  wire [21:0] accumulator_data_0_14;
  wire [21:0] accumulator_data_0_15;
  wire [21:0] accumulator_data_0_16;
  wire [21:0] accumulator_data_0_17;
  wire [21:0] accumulator_data_0_18;
  wire [21:0] accumulator_data_0_19;
  wire [21:0] accumulator_data_0_2;
  wire [21:0] accumulator_data_0_20;
  wire [21:0] accumulator_data_0_21;
  wire [21:0] accumulator_data_0_22;
  wire [21:0] accumulator_data_0_23;
  wire [21:0] accumulator_data_0_24;
  wire [21:0] accumulator_data_0_25;
  wire [21:0] accumulator_data_0_26;
  wire [21:0] accumulator_data_0_27;
  wire [21:0] accumulator_data_0_28;
  wire [21:0] accumulator_data_0_29;
  wire [21:0] accumulator_data_0_3;
  wire [21:0] accumulator_data_0_30;
  wire [21:0] accumulator_data_0_31;
  wire [21:0] accumulator_data_0_4;
  wire [21:0] accumulator_data_0_5;
  wire [21:0] accumulator_data_0_6;
  wire [21:0] accumulator_data_0_7;
  wire [21:0] accumulator_data_0_8;
  wire [21:0] accumulator_data_0_9;
  input [703:0] accumulator_data_1;
  wire [703:0] accumulator_data_1;
  wire [21:0] accumulator_data_1_0;
  wire [21:0] accumulator_data_1_1;
  wire [21:0] accumulator_data_1_10;
  wire [21:0] accumulator_data_1_11;
  wire [21:0] accumulator_data_1_12;
  wire [21:0] accumulator_data_1_13;
  wire [21:0] accumulator_data_1_14;
  wire [21:0] accumulator_data_1_15;
  wire [21:0] accumulator_data_1_16;
  wire [21:0] accumulator_data_1_17;
  wire [21:0] accumulator_data_1_18;
  wire [21:0] accumulator_data_1_19;
  wire [21:0] accumulator_data_1_2;
  wire [21:0] accumulator_data_1_20;
  wire [21:0] accumulator_data_1_21;
  wire [21:0] accumulator_data_1_22;
  wire [21:0] accumulator_data_1_23;
  wire [21:0] accumulator_data_1_24;
  wire [21:0] accumulator_data_1_25;
  wire [21:0] accumulator_data_1_26;
  wire [21:0] accumulator_data_1_27;
  wire [21:0] accumulator_data_1_28;
  wire [21:0] accumulator_data_1_29;
  wire [21:0] accumulator_data_1_3;
  wire [21:0] accumulator_data_1_30;
  wire [21:0] accumulator_data_1_31;
  wire [21:0] accumulator_data_1_4;
  wire [21:0] accumulator_data_1_5;
  wire [21:0] accumulator_data_1_6;
  wire [21:0] accumulator_data_1_7;
  wire [21:0] accumulator_data_1_8;
  wire [21:0] accumulator_data_1_9;
  output accumulator_read;
  reg accumulator_read = 1'h0;
  output accumulator_write;
  reg accumulator_write = 1'h0;
  output [5:0] accumulator_write_address;
  reg [5:0] accumulator_write_address = 6'h00;
  output accumulator_write_bank;
  reg accumulator_write_bank = 1'h0;
  output [703:0] accumulator_write_data_0;
  reg [703:0] accumulator_write_data_0 = 704'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [703:0] accumulator_write_data_0_register;
  output [703:0] accumulator_write_data_1;
  reg [703:0] accumulator_write_data_1 = 704'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [703:0] accumulator_write_data_1_register;
  reg added_0_0 = 1'h0;
  reg added_0_1 = 1'h0;
  reg added_0_2 = 1'h0;
  reg added_0_3 = 1'h0;
  reg added_0_4 = 1'h0;
  reg added_0_5 = 1'h0;
  wire [19:0] address;
  wire [19:0] \address$66 ;
  output [10:0] adds;
  wire [10:0] adds;
  reg apart = 1'h0;
  output bad_row;
  wire bad_row;
  wire \bad_row$23 ;
  wire carry;
  wire \carry$332 ;
  wire \carry$334 ;
  wire \carry$336 ;
  wire \carry$338 ;
  wire \carry$340 ;
  wire \carry$342 ;
  wire \carry$344 ;
  wire \carry$346 ;
  wire \carry$348 ;
  wire \carry$350 ;
  wire \carry$352 ;
  wire \carry$354 ;
  wire \carry$356 ;
  wire \carry$358 ;
  wire \carry$360 ;
  wire \carry$362 ;
  wire \carry$364 ;
  wire \carry$366 ;
  wire \carry$368 ;
  wire \carry$370 ;
  wire \carry$372 ;
  wire \carry$374 ;
  wire \carry$376 ;
  wire \carry$378 ;
  wire \carry$380 ;
  wire \carry$382 ;
  wire \carry$384 ;
  wire \carry$386 ;
  wire \carry$388 ;
  wire \carry$390 ;
  wire \carry$392 ;
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
  wire [15:0] \index$286 ;
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
  wire \last_position$57 ;
  wire last_tap;
  wire last_vector;
  reg [1:0] lately = 2'h0;
  wire load;
  wire loading;
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
  wire [31:0] \neg$172 ;
  wire [31:0] \neg$175 ;
  wire [1023:0] \neg$82 ;
  wire [31:0] \neg$85 ;
  wire [31:0] \neg$88 ;
  wire [31:0] \neg$91 ;
  wire [31:0] \neg$94 ;
  wire [31:0] \neg$97 ;
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
  wire [31:0] \nz$171 ;
  wire [31:0] \nz$174 ;
  wire [1023:0] \nz$80 ;
  wire [31:0] \nz$84 ;
  wire [31:0] \nz$87 ;
  wire [31:0] \nz$90 ;
  wire [31:0] \nz$93 ;
  wire [31:0] \nz$96 ;
  wire [31:0] \nz$99 ;
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
  wire [287:0] \operands$170 ;
  wire [287:0] \operands$173 ;
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
  input stop;
  wire stop;
  wire [3:0] stride_x;
  wire [3:0] stride_y;
  wire [13:0] sum;
  wire [13:0] \sum$331 ;
  wire [13:0] \sum$333 ;
  wire [13:0] \sum$335 ;
  wire [13:0] \sum$337 ;
  wire [13:0] \sum$339 ;
  wire [13:0] \sum$341 ;
  wire [13:0] \sum$343 ;
  wire [13:0] \sum$345 ;
  wire [13:0] \sum$347 ;
  wire [13:0] \sum$349 ;
  wire [13:0] \sum$351 ;
  wire [13:0] \sum$353 ;
  wire [13:0] \sum$355 ;
  wire [13:0] \sum$357 ;
  wire [13:0] \sum$359 ;
  wire [13:0] \sum$361 ;
  wire [13:0] \sum$363 ;
  wire [13:0] \sum$365 ;
  wire [13:0] \sum$367 ;
  wire [13:0] \sum$369 ;
  wire [13:0] \sum$371 ;
  wire [13:0] \sum$373 ;
  wire [13:0] \sum$375 ;
  wire [13:0] \sum$377 ;
  wire [13:0] \sum$379 ;
  wire [13:0] \sum$381 ;
  wire [13:0] \sum$383 ;
  wire [13:0] \sum$385 ;
  wire [13:0] \sum$387 ;
  wire [13:0] \sum$389 ;
  wire [13:0] \sum$391 ;
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
  assign _0000_ = ~ \$signal ;
  assign _0063_ = _0000_ | last_vector;
  assign take = \take$25  & _0063_;
  assign _0164_ = ~ loading;
  assign _0258_ = ~ \take$25 ;
  assign free = _0164_ & _0258_;
  assign _0259_ = \take$25  ? \$signal$31 [51:36] : 16'h0000;
  assign _0260_ = \$signal  ? \$signal$32 [51:36] : 16'h0000;
  assign held_read = _0259_ | _0260_;
  assign _0261_ = ~ \$signal$54 ;
  assign _0262_ = ready & apart;
  assign _0263_ = _0261_ | _0262_;
  assign last_position = \$signal  & _0263_;
  assign first = last_position & \$signal$54 ;
  assign _0001_ = last_position & \last_position$57 ;
  assign last_vector = _0001_ & last_tap;
  assign restart_position = last_position & \last_position$57 ;
  assign step_tap = last_position & \last_position$57 ;
  assign _0002_ = ~ \inside ;
  assign padded = vector_2 & _0002_;
  assign adds = added_0_5 ? count : 11'h000;
  assign _0003_ = take | last_position;
  assign _0004_ = take | \last_position$57 ;
  assign _0005_ = last_position & \last_position$57 ;
  assign _0006_ = take | _0005_;
  assign _0007_ = | lately;
  assign _0008_ = first | _0007_;
  assign _0009_ = ~ _0008_;
  assign _0010_ = read__en & read__valid;
  assign _0011_ = read__data[7] & signed_0_4;
  assign _0012_ = read__data[15] & signed_0_4;
  assign _0013_ = read__data[23] & signed_0_4;
  assign _0014_ = read__data[31] & signed_0_4;
  assign _0015_ = read__data[39] & signed_0_4;
  assign _0016_ = read__data[47] & signed_0_4;
  assign _0017_ = read__data[55] & signed_0_4;
  assign _0018_ = read__data[63] & signed_0_4;
  assign _0019_ = read__data[71] & signed_0_4;
  assign _0020_ = read__data[79] & signed_0_4;
  assign _0021_ = read__data[87] & signed_0_4;
  assign _0022_ = read__data[95] & signed_0_4;
  assign _0023_ = read__data[103] & signed_0_4;
  assign _0024_ = read__data[111] & signed_0_4;
  assign _0025_ = read__data[119] & signed_0_4;
  assign _0026_ = read__data[127] & signed_0_4;
  assign _0027_ = read__data[135] & signed_0_4;
  assign _0028_ = read__data[143] & signed_0_4;
  assign _0029_ = read__data[151] & signed_0_4;
  assign _0030_ = read__data[159] & signed_0_4;
  assign _0031_ = read__data[167] & signed_0_4;
  assign _0032_ = read__data[175] & signed_0_4;
  assign _0033_ = read__data[183] & signed_0_4;
  assign _0034_ = read__data[191] & signed_0_4;
  assign _0035_ = read__data[199] & signed_0_4;
  assign _0036_ = read__data[207] & signed_0_4;
  assign _0037_ = read__data[215] & signed_0_4;
  assign _0038_ = read__data[223] & signed_0_4;
  assign _0039_ = read__data[231] & signed_0_4;
  assign _0040_ = read__data[239] & signed_0_4;
  assign _0041_ = read__data[247] & signed_0_4;
  assign _0042_ = read__data[255] & signed_0_4;
  assign _0043_ = word_1_2 ? { _0042_, read__data[255:248], _0041_, read__data[247:240], _0040_, read__data[239:232], _0039_, read__data[231:224], _0038_, read__data[223:216], _0037_, read__data[215:208], _0036_, read__data[207:200], _0035_, read__data[199:192], _0034_, read__data[191:184], _0033_, read__data[183:176], _0032_, read__data[175:168], _0031_, read__data[167:160], _0030_, read__data[159:152], _0029_, read__data[151:144], _0028_, read__data[143:136], _0027_, read__data[135:128], _0026_, read__data[127:120], _0025_, read__data[119:112], _0024_, read__data[111:104], _0023_, read__data[103:96], _0022_, read__data[95:88], _0021_, read__data[87:80], _0020_, read__data[79:72], _0019_, read__data[71:64], _0018_, read__data[63:56], _0017_, read__data[55:48], _0016_, read__data[47:40], _0015_, read__data[39:32], _0014_, read__data[31:24], _0013_, read__data[23:16], _0012_, read__data[15:8], _0011_, read__data[7:0] } : 288'h000000000000000000000000000000000000000000000000000000000000000000000000;
  assign _0044_ = \$signal$263  ? \$signal$32 [304:303] : 2'h1;
  assign _0045_ = $signed(accumulator_data_0_0) + $signed(sum);
  assign _0046_ = $signed(_0045_) + $signed({ 1'h0, carry });
  assign _0047_ = $signed(accumulator_data_0_1) + $signed(\sum$331 );
  assign _0048_ = $signed(_0047_) + $signed({ 1'h0, \carry$332  });
  assign _0049_ = $signed(accumulator_data_0_2) + $signed(\sum$333 );
  assign _0050_ = $signed(_0049_) + $signed({ 1'h0, \carry$334  });
  assign _0051_ = $signed(accumulator_data_0_3) + $signed(\sum$335 );
  assign _0052_ = $signed(_0051_) + $signed({ 1'h0, \carry$336  });
  assign _0053_ = $signed(accumulator_data_0_4) + $signed(\sum$337 );
  assign _0054_ = $signed(_0053_) + $signed({ 1'h0, \carry$338  });
  assign _0055_ = $signed(accumulator_data_0_5) + $signed(\sum$339 );
  assign _0056_ = $signed(_0055_) + $signed({ 1'h0, \carry$340  });
  assign _0057_ = $signed(accumulator_data_0_6) + $signed(\sum$341 );
  assign _0058_ = $signed(_0057_) + $signed({ 1'h0, \carry$342  });
  assign _0059_ = $signed(accumulator_data_0_7) + $signed(\sum$343 );
  assign _0060_ = $signed(_0059_) + $signed({ 1'h0, \carry$344  });
  assign _0061_ = $signed(accumulator_data_0_8) + $signed(\sum$345 );
  assign _0062_ = $signed(_0061_) + $signed({ 1'h0, \carry$346  });
  assign _0064_ = $signed(accumulator_data_0_9) + $signed(\sum$347 );
  assign _0065_ = $signed(_0064_) + $signed({ 1'h0, \carry$348  });
  assign _0066_ = $signed(accumulator_data_0_10) + $signed(\sum$349 );
  assign _0067_ = $signed(_0066_) + $signed({ 1'h0, \carry$350  });
  assign _0068_ = $signed(accumulator_data_0_11) + $signed(\sum$351 );
  assign _0069_ = $signed(_0068_) + $signed({ 1'h0, \carry$352  });
  assign _0070_ = $signed(accumulator_data_0_12) + $signed(\sum$353 );
  assign _0071_ = $signed(_0070_) + $signed({ 1'h0, \carry$354  });
  assign _0072_ = $signed(accumulator_data_0_13) + $signed(\sum$355 );
  assign _0073_ = $signed(_0072_) + $signed({ 1'h0, \carry$356  });
  assign _0074_ = $signed(accumulator_data_0_14) + $signed(\sum$357 );
  assign _0075_ = $signed(_0074_) + $signed({ 1'h0, \carry$358  });
  assign _0076_ = $signed(accumulator_data_0_15) + $signed(\sum$359 );
  assign _0077_ = $signed(_0076_) + $signed({ 1'h0, \carry$360  });
  assign _0078_ = $signed(accumulator_data_0_16) + $signed(\sum$361 );
  assign _0079_ = $signed(_0078_) + $signed({ 1'h0, \carry$362  });
  assign _0080_ = $signed(accumulator_data_0_17) + $signed(\sum$363 );
  assign _0081_ = $signed(_0080_) + $signed({ 1'h0, \carry$364  });
  assign _0082_ = $signed(accumulator_data_0_18) + $signed(\sum$365 );
  assign _0083_ = $signed(_0082_) + $signed({ 1'h0, \carry$366  });
  assign _0084_ = $signed(accumulator_data_0_19) + $signed(\sum$367 );
  assign _0085_ = $signed(_0084_) + $signed({ 1'h0, \carry$368  });
  assign _0086_ = $signed(accumulator_data_0_20) + $signed(\sum$369 );
  assign _0087_ = $signed(_0086_) + $signed({ 1'h0, \carry$370  });
  assign _0088_ = $signed(accumulator_data_0_21) + $signed(\sum$371 );
  assign _0089_ = $signed(_0088_) + $signed({ 1'h0, \carry$372  });
  assign _0090_ = $signed(accumulator_data_0_22) + $signed(\sum$373 );
  assign _0091_ = $signed(_0090_) + $signed({ 1'h0, \carry$374  });
  assign _0092_ = $signed(accumulator_data_0_23) + $signed(\sum$375 );
  assign _0093_ = $signed(_0092_) + $signed({ 1'h0, \carry$376  });
  assign _0094_ = $signed(accumulator_data_0_24) + $signed(\sum$377 );
  assign _0095_ = $signed(_0094_) + $signed({ 1'h0, \carry$378  });
  assign _0096_ = $signed(accumulator_data_0_25) + $signed(\sum$379 );
  assign _0097_ = $signed(_0096_) + $signed({ 1'h0, \carry$380  });
  assign _0098_ = $signed(accumulator_data_0_26) + $signed(\sum$381 );
  assign _0099_ = $signed(_0098_) + $signed({ 1'h0, \carry$382  });
  assign _0100_ = $signed(accumulator_data_0_27) + $signed(\sum$383 );
  assign _0101_ = $signed(_0100_) + $signed({ 1'h0, \carry$384  });
  assign _0102_ = $signed(accumulator_data_0_28) + $signed(\sum$385 );
  assign _0103_ = $signed(_0102_) + $signed({ 1'h0, \carry$386  });
  assign _0104_ = $signed(accumulator_data_0_29) + $signed(\sum$387 );
  assign _0105_ = $signed(_0104_) + $signed({ 1'h0, \carry$388  });
  assign _0106_ = $signed(accumulator_data_0_30) + $signed(\sum$389 );
  assign _0107_ = $signed(_0106_) + $signed({ 1'h0, \carry$390  });
  assign _0108_ = $signed(accumulator_data_0_31) + $signed(\sum$391 );
  assign _0109_ = $signed(_0108_) + $signed({ 1'h0, \carry$392  });
  assign _0110_ = $signed(accumulator_data_1_0) + $signed(sum);
  assign _0111_ = $signed(_0110_) + $signed({ 1'h0, carry });
  assign _0112_ = $signed(accumulator_data_1_1) + $signed(\sum$331 );
  assign _0113_ = $signed(_0112_) + $signed({ 1'h0, \carry$332  });
  assign _0114_ = $signed(accumulator_data_1_2) + $signed(\sum$333 );
  assign _0115_ = $signed(_0114_) + $signed({ 1'h0, \carry$334  });
  assign _0116_ = $signed(accumulator_data_1_3) + $signed(\sum$335 );
  assign _0117_ = $signed(_0116_) + $signed({ 1'h0, \carry$336  });
  assign _0118_ = $signed(accumulator_data_1_4) + $signed(\sum$337 );
  assign _0119_ = $signed(_0118_) + $signed({ 1'h0, \carry$338  });
  assign _0120_ = $signed(accumulator_data_1_5) + $signed(\sum$339 );
  assign _0121_ = $signed(_0120_) + $signed({ 1'h0, \carry$340  });
  assign _0122_ = $signed(accumulator_data_1_6) + $signed(\sum$341 );
  assign _0123_ = $signed(_0122_) + $signed({ 1'h0, \carry$342  });
  assign _0124_ = $signed(accumulator_data_1_7) + $signed(\sum$343 );
  assign _0125_ = $signed(_0124_) + $signed({ 1'h0, \carry$344  });
  assign _0126_ = $signed(accumulator_data_1_8) + $signed(\sum$345 );
  assign _0127_ = $signed(_0126_) + $signed({ 1'h0, \carry$346  });
  assign _0128_ = $signed(accumulator_data_1_9) + $signed(\sum$347 );
  assign _0129_ = $signed(_0128_) + $signed({ 1'h0, \carry$348  });
  assign _0130_ = $signed(accumulator_data_1_10) + $signed(\sum$349 );
  assign _0131_ = $signed(_0130_) + $signed({ 1'h0, \carry$350  });
  assign _0132_ = $signed(accumulator_data_1_11) + $signed(\sum$351 );
  assign _0133_ = $signed(_0132_) + $signed({ 1'h0, \carry$352  });
  assign _0134_ = $signed(accumulator_data_1_12) + $signed(\sum$353 );
  assign _0135_ = $signed(_0134_) + $signed({ 1'h0, \carry$354  });
  assign _0136_ = $signed(accumulator_data_1_13) + $signed(\sum$355 );
  assign _0137_ = $signed(_0136_) + $signed({ 1'h0, \carry$356  });
  assign _0138_ = $signed(accumulator_data_1_14) + $signed(\sum$357 );
  assign _0139_ = $signed(_0138_) + $signed({ 1'h0, \carry$358  });
  assign _0140_ = $signed(accumulator_data_1_15) + $signed(\sum$359 );
  assign _0141_ = $signed(_0140_) + $signed({ 1'h0, \carry$360  });
  assign _0142_ = $signed(accumulator_data_1_16) + $signed(\sum$361 );
  assign _0143_ = $signed(_0142_) + $signed({ 1'h0, \carry$362  });
  assign _0144_ = $signed(accumulator_data_1_17) + $signed(\sum$363 );
  assign _0145_ = $signed(_0144_) + $signed({ 1'h0, \carry$364  });
  assign _0146_ = $signed(accumulator_data_1_18) + $signed(\sum$365 );
  assign _0147_ = $signed(_0146_) + $signed({ 1'h0, \carry$366  });
  assign _0148_ = $signed(accumulator_data_1_19) + $signed(\sum$367 );
  assign _0149_ = $signed(_0148_) + $signed({ 1'h0, \carry$368  });
  assign _0150_ = $signed(accumulator_data_1_20) + $signed(\sum$369 );
  assign _0151_ = $signed(_0150_) + $signed({ 1'h0, \carry$370  });
  assign _0152_ = $signed(accumulator_data_1_21) + $signed(\sum$371 );
  assign _0153_ = $signed(_0152_) + $signed({ 1'h0, \carry$372  });
  assign _0154_ = $signed(accumulator_data_1_22) + $signed(\sum$373 );
  assign _0155_ = $signed(_0154_) + $signed({ 1'h0, \carry$374  });
  assign _0156_ = $signed(accumulator_data_1_23) + $signed(\sum$375 );
  assign _0157_ = $signed(_0156_) + $signed({ 1'h0, \carry$376  });
  assign _0158_ = $signed(accumulator_data_1_24) + $signed(\sum$377 );
  assign _0159_ = $signed(_0158_) + $signed({ 1'h0, \carry$378  });
  assign _0160_ = $signed(accumulator_data_1_25) + $signed(\sum$379 );
  assign _0161_ = $signed(_0160_) + $signed({ 1'h0, \carry$380  });
  assign _0162_ = $signed(accumulator_data_1_26) + $signed(\sum$381 );
  assign _0163_ = $signed(_0162_) + $signed({ 1'h0, \carry$382  });
  assign _0165_ = $signed(accumulator_data_1_27) + $signed(\sum$383 );
  assign _0166_ = $signed(_0165_) + $signed({ 1'h0, \carry$384  });
  assign _0167_ = $signed(accumulator_data_1_28) + $signed(\sum$385 );
  assign _0168_ = $signed(_0167_) + $signed({ 1'h0, \carry$386  });
  assign _0169_ = $signed(accumulator_data_1_29) + $signed(\sum$387 );
  assign _0170_ = $signed(_0169_) + $signed({ 1'h0, \carry$388  });
  assign _0171_ = $signed(accumulator_data_1_30) + $signed(\sum$389 );
  assign _0172_ = $signed(_0171_) + $signed({ 1'h0, \carry$390  });
  assign _0173_ = $signed(accumulator_data_1_31) + $signed(\sum$391 );
  assign _0174_ = $signed(_0173_) + $signed({ 1'h0, \carry$392  });
  always @(posedge clk)
    \$signal$31  <= _0175_;
  always @(posedge clk)
    \take$25  <= _0176_;
  always @(posedge clk)
    \$signal$32  <= _0177_;
  always @(posedge clk)
    \$signal  <= _0178_;
  always @(posedge clk)
    \$signal$54  <= _0179_;
  always @(posedge clk)
    \$signal$263  <= _0180_;
  always @(posedge clk)
    lately <= _0181_;
  always @(posedge clk)
    apart <= _0182_;
  always @(posedge clk)
    read__en <= _0183_;
  always @(posedge clk)
    vector_2 <= _0184_;
  always @(posedge clk)
    \inside  <= _0185_;
  always @(posedge clk)
    signed_0_0 <= _0186_;
  always @(posedge clk)
    signed_0_1 <= _0187_;
  always @(posedge clk)
    signed_0_2 <= _0188_;
  always @(posedge clk)
    signed_0_3 <= _0189_;
  always @(posedge clk)
    signed_0_4 <= _0190_;
  always @(posedge clk)
    word_0_0 <= _0191_;
  always @(posedge clk)
    word_1_0 <= _0192_;
  always @(posedge clk)
    word_0_1 <= _0193_;
  always @(posedge clk)
    word_1_1 <= _0194_;
  always @(posedge clk)
    word_0_2 <= _0195_;
  always @(posedge clk)
    word_1_2 <= _0196_;
  always @(posedge clk)
    operands <= _0197_;
  always @(posedge clk)
    added_0_0 <= _0198_;
  always @(posedge clk)
    added_0_1 <= _0199_;
  always @(posedge clk)
    added_0_2 <= _0200_;
  always @(posedge clk)
    added_0_3 <= _0201_;
  always @(posedge clk)
    added_0_4 <= _0202_;
  always @(posedge clk)
    added_0_5 <= _0203_;
  always @(posedge clk)
    read_0_0 <= _0204_;
  always @(posedge clk)
    read_1_0 <= _0205_;
  always @(posedge clk)
    read_2_0 <= _0206_;
  always @(posedge clk)
    read_3_0 <= _0207_;
  always @(posedge clk)
    read_0_1 <= _0208_;
  always @(posedge clk)
    read_1_1 <= _0209_;
  always @(posedge clk)
    read_2_1 <= _0210_;
  always @(posedge clk)
    read_3_1 <= _0211_;
  always @(posedge clk)
    read_0_2 <= _0212_;
  always @(posedge clk)
    read_1_2 <= _0213_;
  always @(posedge clk)
    read_2_2 <= _0214_;
  always @(posedge clk)
    read_3_2 <= _0215_;
  always @(posedge clk)
    read_0_3 <= _0216_;
  always @(posedge clk)
    read_1_3 <= _0217_;
  always @(posedge clk)
    read_2_3 <= _0218_;
  always @(posedge clk)
    read_3_3 <= _0219_;
  always @(posedge clk)
    read_0_4 <= _0220_;
  always @(posedge clk)
    read_1_4 <= _0221_;
  always @(posedge clk)
    read_2_4 <= _0222_;
  always @(posedge clk)
    read_3_4 <= _0223_;
  always @(posedge clk)
    read_0_5 <= _0224_;
  always @(posedge clk)
    read_1_5 <= _0225_;
  always @(posedge clk)
    read_2_5 <= _0226_;
  always @(posedge clk)
    read_3_5 <= _0227_;
  always @(posedge clk)
    accumulator_read <= _0228_;
  always @(posedge clk)
    read_1_6 <= _0229_;
  always @(posedge clk)
    accumulator_bank <= _0230_;
  always @(posedge clk)
    accumulator_address <= _0231_;
  always @(posedge clk)
    start_0_0 <= _0232_;
  always @(posedge clk)
    start_0_1 <= _0233_;
  always @(posedge clk)
    start_0_2 <= _0234_;
  always @(posedge clk)
    write_0_0 <= _0235_;
  always @(posedge clk)
    write_1_0 <= _0236_;
  always @(posedge clk)
    write_2_0 <= _0237_;
  always @(posedge clk)
    write_0_1 <= _0238_;
  always @(posedge clk)
    write_1_1 <= _0239_;
  always @(posedge clk)
    write_2_1 <= _0240_;
  always @(posedge clk)
    write_0_2 <= _0241_;
  always @(posedge clk)
    write_1_2 <= _0242_;
  always @(posedge clk)
    write_2_2 <= _0243_;
  always @(posedge clk)
    accumulator_write <= _0244_;
  always @(posedge clk)
    accumulator_write_bank <= _0245_;
  always @(posedge clk)
    accumulator_write_address <= _0246_;
  always @(posedge clk)
    last_0_0 <= _0247_;
  always @(posedge clk)
    last_0_1 <= _0248_;
  always @(posedge clk)
    last_0_2 <= _0249_;
  always @(posedge clk)
    last_0_3 <= _0250_;
  always @(posedge clk)
    last_0_4 <= _0251_;
  always @(posedge clk)
    last_0_5 <= _0252_;
  always @(posedge clk)
    last_0_6 <= _0253_;
  always @(posedge clk)
    last_0_7 <= _0254_;
  always @(posedge clk)
    last_0_8 <= _0255_;
  always @(posedge clk)
    last_0_9 <= _0256_;
  always @(posedge clk)
    done <= _0257_;
  always @(posedge clk)
    accumulator_write_data_0 <= { _0109_[21:0], _0107_[21:0], _0105_[21:0], _0103_[21:0], _0101_[21:0], _0099_[21:0], _0097_[21:0], _0095_[21:0], _0093_[21:0], _0091_[21:0], _0089_[21:0], _0087_[21:0], _0085_[21:0], _0083_[21:0], _0081_[21:0], _0079_[21:0], _0077_[21:0], _0075_[21:0], _0073_[21:0], _0071_[21:0], _0069_[21:0], _0067_[21:0], _0065_[21:0], _0062_[21:0], _0060_[21:0], _0058_[21:0], _0056_[21:0], _0054_[21:0], _0052_[21:0], _0050_[21:0], _0048_[21:0], _0046_[21:0] };
  always @(posedge clk)
    accumulator_write_data_1 <= { _0174_[21:0], _0172_[21:0], _0170_[21:0], _0168_[21:0], _0166_[21:0], _0163_[21:0], _0161_[21:0], _0159_[21:0], _0157_[21:0], _0155_[21:0], _0153_[21:0], _0151_[21:0], _0149_[21:0], _0147_[21:0], _0145_[21:0], _0143_[21:0], _0141_[21:0], _0139_[21:0], _0137_[21:0], _0135_[21:0], _0133_[21:0], _0131_[21:0], _0129_[21:0], _0127_[21:0], _0125_[21:0], _0123_[21:0], _0121_[21:0], _0119_[21:0], _0117_[21:0], _0115_[21:0], _0113_[21:0], _0111_[21:0] };
  assign _0264_ = stop ? 1'h0 : last_0_9;
  assign _0257_ = rst ? 1'h0 : _0264_;
  assign _0265_ = stop ? 1'h0 : last_0_8;
  assign _0256_ = rst ? 1'h0 : _0265_;
  assign _0266_ = stop ? 1'h0 : last_0_7;
  assign _0255_ = rst ? 1'h0 : _0266_;
  assign _0267_ = stop ? 1'h0 : last_0_6;
  assign _0254_ = rst ? 1'h0 : _0267_;
  assign _0268_ = stop ? 1'h0 : last_0_5;
  assign _0253_ = rst ? 1'h0 : _0268_;
  assign _0269_ = stop ? 1'h0 : last_0_4;
  assign _0252_ = rst ? 1'h0 : _0269_;
  assign _0270_ = stop ? 1'h0 : last_0_3;
  assign _0251_ = rst ? 1'h0 : _0270_;
  assign _0271_ = stop ? 1'h0 : last_0_2;
  assign _0250_ = rst ? 1'h0 : _0271_;
  assign _0272_ = stop ? 1'h0 : last_0_1;
  assign _0249_ = rst ? 1'h0 : _0272_;
  assign _0273_ = stop ? 1'h0 : last_0_0;
  assign _0248_ = rst ? 1'h0 : _0273_;
  assign _0274_ = stop ? 1'h0 : last_vector;
  assign _0247_ = rst ? 1'h0 : _0274_;
  assign _0275_ = stop ? 6'h00 : write_2_2;
  assign _0246_ = rst ? 6'h00 : _0275_;
  assign _0276_ = stop ? 1'h0 : write_1_2;
  assign _0245_ = rst ? 1'h0 : _0276_;
  assign _0277_ = stop ? 1'h0 : write_0_2;
  assign _0244_ = rst ? 1'h0 : _0277_;
  assign _0278_ = stop ? 6'h00 : write_2_1;
  assign _0243_ = rst ? 6'h00 : _0278_;
  assign _0279_ = stop ? 1'h0 : write_1_1;
  assign _0242_ = rst ? 1'h0 : _0279_;
  assign _0280_ = stop ? 1'h0 : write_0_1;
  assign _0241_ = rst ? 1'h0 : _0280_;
  assign _0281_ = stop ? 6'h00 : write_2_0;
  assign _0240_ = rst ? 6'h00 : _0281_;
  assign _0282_ = stop ? 1'h0 : write_1_0;
  assign _0239_ = rst ? 1'h0 : _0282_;
  assign _0283_ = stop ? 1'h0 : write_0_0;
  assign _0238_ = rst ? 1'h0 : _0283_;
  assign _0284_ = stop ? 6'h00 : accumulator_address;
  assign _0237_ = rst ? 6'h00 : _0284_;
  assign _0285_ = stop ? 1'h0 : accumulator_bank;
  assign _0236_ = rst ? 1'h0 : _0285_;
  assign _0286_ = stop ? 1'h0 : accumulator_read;
  assign _0235_ = rst ? 1'h0 : _0286_;
  assign _0287_ = stop ? 2'h0 : start_0_1;
  assign _0234_ = rst ? 2'h0 : _0287_;
  assign _0288_ = stop ? 2'h0 : start_0_0;
  assign _0233_ = rst ? 2'h0 : _0288_;
  assign _0289_ = stop ? 2'h0 : read_1_6;
  assign _0232_ = rst ? 2'h0 : _0289_;
  assign _0290_ = stop ? 6'h00 : read_3_5;
  assign _0231_ = rst ? 6'h00 : _0290_;
  assign _0291_ = stop ? 1'h0 : read_2_5;
  assign _0230_ = rst ? 1'h0 : _0291_;
  assign _0292_ = stop ? 2'h0 : read_1_5;
  assign _0229_ = rst ? 2'h0 : _0292_;
  assign _0293_ = stop ? 1'h0 : read_0_5;
  assign _0228_ = rst ? 1'h0 : _0293_;
  assign _0294_ = stop ? 6'h00 : read_3_4;
  assign _0227_ = rst ? 6'h00 : _0294_;
  assign _0295_ = stop ? 1'h0 : read_2_4;
  assign _0226_ = rst ? 1'h0 : _0295_;
  assign _0296_ = stop ? 2'h0 : read_1_4;
  assign _0225_ = rst ? 2'h0 : _0296_;
  assign _0297_ = stop ? 1'h0 : read_0_4;
  assign _0224_ = rst ? 1'h0 : _0297_;
  assign _0298_ = stop ? 6'h00 : read_3_3;
  assign _0223_ = rst ? 6'h00 : _0298_;
  assign _0299_ = stop ? 1'h0 : read_2_3;
  assign _0222_ = rst ? 1'h0 : _0299_;
  assign _0300_ = stop ? 2'h0 : read_1_3;
  assign _0221_ = rst ? 2'h0 : _0300_;
  assign _0301_ = stop ? 1'h0 : read_0_3;
  assign _0220_ = rst ? 1'h0 : _0301_;
  assign _0302_ = stop ? 6'h00 : read_3_2;
  assign _0219_ = rst ? 6'h00 : _0302_;
  assign _0303_ = stop ? 1'h0 : read_2_2;
  assign _0218_ = rst ? 1'h0 : _0303_;
  assign _0304_ = stop ? 2'h0 : read_1_2;
  assign _0217_ = rst ? 2'h0 : _0304_;
  assign _0305_ = stop ? 1'h0 : read_0_2;
  assign _0216_ = rst ? 1'h0 : _0305_;
  assign _0306_ = stop ? 6'h00 : read_3_1;
  assign _0215_ = rst ? 6'h00 : _0306_;
  assign _0307_ = stop ? 1'h0 : read_2_1;
  assign _0214_ = rst ? 1'h0 : _0307_;
  assign _0308_ = stop ? 2'h0 : read_1_1;
  assign _0213_ = rst ? 2'h0 : _0308_;
  assign _0309_ = stop ? 1'h0 : read_0_1;
  assign _0212_ = rst ? 1'h0 : _0309_;
  assign _0310_ = stop ? 6'h00 : read_3_0;
  assign _0211_ = rst ? 6'h00 : _0310_;
  assign _0311_ = stop ? 1'h0 : read_2_0;
  assign _0210_ = rst ? 1'h0 : _0311_;
  assign _0312_ = stop ? 2'h0 : read_1_0;
  assign _0209_ = rst ? 2'h0 : _0312_;
  assign _0313_ = stop ? 1'h0 : read_0_0;
  assign _0208_ = rst ? 1'h0 : _0313_;
  assign _0314_ = stop ? 6'h00 : \index$286 [5:0];
  assign _0207_ = rst ? 6'h00 : _0314_;
  assign _0315_ = stop ? 1'h0 : \$signal$32 [302];
  assign _0206_ = rst ? 1'h0 : _0315_;
  assign _0316_ = stop ? 2'h0 : _0044_;
  assign _0205_ = rst ? 2'h0 : _0316_;
  assign _0317_ = stop ? 1'h0 : last_position;
  assign _0204_ = rst ? 1'h0 : _0317_;
  assign _0318_ = stop ? 1'h0 : added_0_4;
  assign _0203_ = rst ? 1'h0 : _0318_;
  assign _0319_ = stop ? 1'h0 : added_0_3;
  assign _0202_ = rst ? 1'h0 : _0319_;
  assign _0320_ = stop ? 1'h0 : added_0_2;
  assign _0201_ = rst ? 1'h0 : _0320_;
  assign _0321_ = stop ? 1'h0 : added_0_1;
  assign _0200_ = rst ? 1'h0 : _0321_;
  assign _0322_ = stop ? 1'h0 : added_0_0;
  assign _0199_ = rst ? 1'h0 : _0322_;
  assign _0323_ = stop ? 1'h0 : word_1_2;
  assign _0198_ = rst ? 1'h0 : _0323_;
  assign _0197_ = word_0_2 ? _0043_ : operands;
  assign _0324_ = stop ? 1'h0 : word_1_1;
  assign _0196_ = rst ? 1'h0 : _0324_;
  assign _0325_ = stop ? 1'h0 : word_0_1;
  assign _0195_ = rst ? 1'h0 : _0325_;
  assign _0326_ = stop ? 1'h0 : word_1_0;
  assign _0194_ = rst ? 1'h0 : _0326_;
  assign _0327_ = stop ? 1'h0 : word_0_0;
  assign _0193_ = rst ? 1'h0 : _0327_;
  assign _0328_ = stop ? 1'h0 : \inside ;
  assign _0192_ = rst ? 1'h0 : _0328_;
  assign _0329_ = stop ? 1'h0 : vector_2;
  assign _0191_ = rst ? 1'h0 : _0329_;
  assign _0330_ = stop ? 1'h0 : signed_0_3;
  assign _0190_ = rst ? 1'h0 : _0330_;
  assign _0331_ = stop ? 1'h0 : signed_0_2;
  assign _0189_ = rst ? 1'h0 : _0331_;
  assign _0332_ = stop ? 1'h0 : signed_0_1;
  assign _0188_ = rst ? 1'h0 : _0332_;
  assign _0333_ = stop ? 1'h0 : signed_0_0;
  assign _0187_ = rst ? 1'h0 : _0333_;
  assign _0334_ = stop ? 1'h0 : \$signal$32 [305];
  assign _0186_ = rst ? 1'h0 : _0334_;
  assign _0335_ = stop ? 1'h0 : _0010_;
  assign _0185_ = rst ? 1'h0 : _0335_;
  assign _0336_ = stop ? 1'h0 : read__en;
  assign _0184_ = rst ? 1'h0 : _0336_;
  assign _0337_ = stop ? 1'h0 : last_position;
  assign _0183_ = rst ? 1'h0 : _0337_;
  assign _0338_ = stop ? 1'h0 : _0009_;
  assign _0182_ = rst ? 1'h0 : _0338_;
  assign _0339_ = stop ? 2'h0 : { lately[0], first };
  assign _0181_ = rst ? 2'h0 : _0339_;
  assign _0340_ = _0006_ ? take : \$signal$263 ;
  assign _0341_ = stop ? 1'h0 : _0340_;
  assign _0180_ = rst ? 1'h0 : _0341_;
  assign _0342_ = _0003_ ? _0004_ : \$signal$54 ;
  assign _0343_ = stop ? 1'h0 : _0342_;
  assign _0179_ = rst ? 1'h0 : _0343_;
  assign _0344_ = last_vector ? 1'h0 : \$signal ;
  assign _0345_ = take ? 1'h1 : _0344_;
  assign _0346_ = stop ? 1'h0 : _0345_;
  assign _0178_ = rst ? 1'h0 : _0346_;
  assign _0347_ = take ? \$signal$31  : \$signal$32 ;
  assign _0348_ = stop ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _0347_;
  assign _0177_ = rst ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _0348_;
  assign _0349_ = take ? 1'h0 : \take$25 ;
  assign _0350_ = start ? 1'h1 : _0349_;
  assign _0351_ = stop ? 1'h0 : _0350_;
  assign _0176_ = rst ? 1'h0 : _0351_;
  assign _0352_ = start ? instruction : \$signal$31 ;
  assign _0353_ = stop ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _0352_;
  assign _0175_ = rst ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _0353_;
  function [21:0] _0995_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _0995_ = b[21:0];
      3'b?1?:
        _0995_ = b[43:22];
      3'b1??:
        _0995_ = b[65:44];
      default:
        _0995_ = a;
    endcase
  endfunction
  assign accumulator_data_1_31 = _0995_(22'h000000, { accumulator_data_1[703:682], accumulator_data_1[702:682], 1'h0, accumulator_data_1[695:682], 8'h00 }, { _0356_, _0355_, _0354_ });
  assign _0354_ = start_0_2 == 2'h3;
  assign _0355_ = start_0_2 == 2'h2;
  assign _0356_ = start_0_2 == 2'h1;
  function [21:0] _0999_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _0999_ = b[21:0];
      3'b?1?:
        _0999_ = b[43:22];
      3'b1??:
        _0999_ = b[65:44];
      default:
        _0999_ = a;
    endcase
  endfunction
  assign accumulator_data_1_30 = _0999_(22'h000000, { accumulator_data_1[681:660], accumulator_data_1[680:660], 1'h0, accumulator_data_1[673:660], 8'h00 }, { _0359_, _0358_, _0357_ });
  assign _0357_ = start_0_2 == 2'h3;
  assign _0358_ = start_0_2 == 2'h2;
  assign _0359_ = start_0_2 == 2'h1;
  function [21:0] _1003_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1003_ = b[21:0];
      3'b?1?:
        _1003_ = b[43:22];
      3'b1??:
        _1003_ = b[65:44];
      default:
        _1003_ = a;
    endcase
  endfunction
  assign accumulator_data_1_29 = _1003_(22'h000000, { accumulator_data_1[659:638], accumulator_data_1[658:638], 1'h0, accumulator_data_1[651:638], 8'h00 }, { _0362_, _0361_, _0360_ });
  assign _0360_ = start_0_2 == 2'h3;
  assign _0361_ = start_0_2 == 2'h2;
  assign _0362_ = start_0_2 == 2'h1;
  function [21:0] _1007_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1007_ = b[21:0];
      3'b?1?:
        _1007_ = b[43:22];
      3'b1??:
        _1007_ = b[65:44];
      default:
        _1007_ = a;
    endcase
  endfunction
  assign accumulator_data_1_28 = _1007_(22'h000000, { accumulator_data_1[637:616], accumulator_data_1[636:616], 1'h0, accumulator_data_1[629:616], 8'h00 }, { _0365_, _0364_, _0363_ });
  assign _0363_ = start_0_2 == 2'h3;
  assign _0364_ = start_0_2 == 2'h2;
  assign _0365_ = start_0_2 == 2'h1;
  function [21:0] _1011_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1011_ = b[21:0];
      3'b?1?:
        _1011_ = b[43:22];
      3'b1??:
        _1011_ = b[65:44];
      default:
        _1011_ = a;
    endcase
  endfunction
  assign accumulator_data_1_27 = _1011_(22'h000000, { accumulator_data_1[615:594], accumulator_data_1[614:594], 1'h0, accumulator_data_1[607:594], 8'h00 }, { _0368_, _0367_, _0366_ });
  assign _0366_ = start_0_2 == 2'h3;
  assign _0367_ = start_0_2 == 2'h2;
  assign _0368_ = start_0_2 == 2'h1;
  function [21:0] _1015_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1015_ = b[21:0];
      3'b?1?:
        _1015_ = b[43:22];
      3'b1??:
        _1015_ = b[65:44];
      default:
        _1015_ = a;
    endcase
  endfunction
  assign accumulator_data_1_26 = _1015_(22'h000000, { accumulator_data_1[593:572], accumulator_data_1[592:572], 1'h0, accumulator_data_1[585:572], 8'h00 }, { _0371_, _0370_, _0369_ });
  assign _0369_ = start_0_2 == 2'h3;
  assign _0370_ = start_0_2 == 2'h2;
  assign _0371_ = start_0_2 == 2'h1;
  function [21:0] _1019_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1019_ = b[21:0];
      3'b?1?:
        _1019_ = b[43:22];
      3'b1??:
        _1019_ = b[65:44];
      default:
        _1019_ = a;
    endcase
  endfunction
  assign accumulator_data_1_25 = _1019_(22'h000000, { accumulator_data_1[571:550], accumulator_data_1[570:550], 1'h0, accumulator_data_1[563:550], 8'h00 }, { _0374_, _0373_, _0372_ });
  assign _0372_ = start_0_2 == 2'h3;
  assign _0373_ = start_0_2 == 2'h2;
  assign _0374_ = start_0_2 == 2'h1;
  function [21:0] _1023_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1023_ = b[21:0];
      3'b?1?:
        _1023_ = b[43:22];
      3'b1??:
        _1023_ = b[65:44];
      default:
        _1023_ = a;
    endcase
  endfunction
  assign accumulator_data_1_24 = _1023_(22'h000000, { accumulator_data_1[549:528], accumulator_data_1[548:528], 1'h0, accumulator_data_1[541:528], 8'h00 }, { _0377_, _0376_, _0375_ });
  assign _0375_ = start_0_2 == 2'h3;
  assign _0376_ = start_0_2 == 2'h2;
  assign _0377_ = start_0_2 == 2'h1;
  function [21:0] _1027_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1027_ = b[21:0];
      3'b?1?:
        _1027_ = b[43:22];
      3'b1??:
        _1027_ = b[65:44];
      default:
        _1027_ = a;
    endcase
  endfunction
  assign accumulator_data_1_23 = _1027_(22'h000000, { accumulator_data_1[527:506], accumulator_data_1[526:506], 1'h0, accumulator_data_1[519:506], 8'h00 }, { _0380_, _0379_, _0378_ });
  assign _0378_ = start_0_2 == 2'h3;
  assign _0379_ = start_0_2 == 2'h2;
  assign _0380_ = start_0_2 == 2'h1;
  function [21:0] _1031_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1031_ = b[21:0];
      3'b?1?:
        _1031_ = b[43:22];
      3'b1??:
        _1031_ = b[65:44];
      default:
        _1031_ = a;
    endcase
  endfunction
  assign accumulator_data_1_22 = _1031_(22'h000000, { accumulator_data_1[505:484], accumulator_data_1[504:484], 1'h0, accumulator_data_1[497:484], 8'h00 }, { _0383_, _0382_, _0381_ });
  assign _0381_ = start_0_2 == 2'h3;
  assign _0382_ = start_0_2 == 2'h2;
  assign _0383_ = start_0_2 == 2'h1;
  function [21:0] _1035_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1035_ = b[21:0];
      3'b?1?:
        _1035_ = b[43:22];
      3'b1??:
        _1035_ = b[65:44];
      default:
        _1035_ = a;
    endcase
  endfunction
  assign accumulator_data_1_21 = _1035_(22'h000000, { accumulator_data_1[483:462], accumulator_data_1[482:462], 1'h0, accumulator_data_1[475:462], 8'h00 }, { _0386_, _0385_, _0384_ });
  assign _0384_ = start_0_2 == 2'h3;
  assign _0385_ = start_0_2 == 2'h2;
  assign _0386_ = start_0_2 == 2'h1;
  function [21:0] _1039_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1039_ = b[21:0];
      3'b?1?:
        _1039_ = b[43:22];
      3'b1??:
        _1039_ = b[65:44];
      default:
        _1039_ = a;
    endcase
  endfunction
  assign accumulator_data_1_20 = _1039_(22'h000000, { accumulator_data_1[461:440], accumulator_data_1[460:440], 1'h0, accumulator_data_1[453:440], 8'h00 }, { _0389_, _0388_, _0387_ });
  assign _0387_ = start_0_2 == 2'h3;
  assign _0388_ = start_0_2 == 2'h2;
  assign _0389_ = start_0_2 == 2'h1;
  function [21:0] _1043_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1043_ = b[21:0];
      3'b?1?:
        _1043_ = b[43:22];
      3'b1??:
        _1043_ = b[65:44];
      default:
        _1043_ = a;
    endcase
  endfunction
  assign accumulator_data_1_19 = _1043_(22'h000000, { accumulator_data_1[439:418], accumulator_data_1[438:418], 1'h0, accumulator_data_1[431:418], 8'h00 }, { _0392_, _0391_, _0390_ });
  assign _0390_ = start_0_2 == 2'h3;
  assign _0391_ = start_0_2 == 2'h2;
  assign _0392_ = start_0_2 == 2'h1;
  function [21:0] _1047_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1047_ = b[21:0];
      3'b?1?:
        _1047_ = b[43:22];
      3'b1??:
        _1047_ = b[65:44];
      default:
        _1047_ = a;
    endcase
  endfunction
  assign accumulator_data_1_18 = _1047_(22'h000000, { accumulator_data_1[417:396], accumulator_data_1[416:396], 1'h0, accumulator_data_1[409:396], 8'h00 }, { _0395_, _0394_, _0393_ });
  assign _0393_ = start_0_2 == 2'h3;
  assign _0394_ = start_0_2 == 2'h2;
  assign _0395_ = start_0_2 == 2'h1;
  function [21:0] _1051_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1051_ = b[21:0];
      3'b?1?:
        _1051_ = b[43:22];
      3'b1??:
        _1051_ = b[65:44];
      default:
        _1051_ = a;
    endcase
  endfunction
  assign accumulator_data_1_17 = _1051_(22'h000000, { accumulator_data_1[395:374], accumulator_data_1[394:374], 1'h0, accumulator_data_1[387:374], 8'h00 }, { _0398_, _0397_, _0396_ });
  assign _0396_ = start_0_2 == 2'h3;
  assign _0397_ = start_0_2 == 2'h2;
  assign _0398_ = start_0_2 == 2'h1;
  function [21:0] _1055_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1055_ = b[21:0];
      3'b?1?:
        _1055_ = b[43:22];
      3'b1??:
        _1055_ = b[65:44];
      default:
        _1055_ = a;
    endcase
  endfunction
  assign accumulator_data_1_16 = _1055_(22'h000000, { accumulator_data_1[373:352], accumulator_data_1[372:352], 1'h0, accumulator_data_1[365:352], 8'h00 }, { _0401_, _0400_, _0399_ });
  assign _0399_ = start_0_2 == 2'h3;
  assign _0400_ = start_0_2 == 2'h2;
  assign _0401_ = start_0_2 == 2'h1;
  function [21:0] _1059_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1059_ = b[21:0];
      3'b?1?:
        _1059_ = b[43:22];
      3'b1??:
        _1059_ = b[65:44];
      default:
        _1059_ = a;
    endcase
  endfunction
  assign accumulator_data_1_15 = _1059_(22'h000000, { accumulator_data_1[351:330], accumulator_data_1[350:330], 1'h0, accumulator_data_1[343:330], 8'h00 }, { _0404_, _0403_, _0402_ });
  assign _0402_ = start_0_2 == 2'h3;
  assign _0403_ = start_0_2 == 2'h2;
  assign _0404_ = start_0_2 == 2'h1;
  function [21:0] _1063_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1063_ = b[21:0];
      3'b?1?:
        _1063_ = b[43:22];
      3'b1??:
        _1063_ = b[65:44];
      default:
        _1063_ = a;
    endcase
  endfunction
  assign accumulator_data_1_14 = _1063_(22'h000000, { accumulator_data_1[329:308], accumulator_data_1[328:308], 1'h0, accumulator_data_1[321:308], 8'h00 }, { _0407_, _0406_, _0405_ });
  assign _0405_ = start_0_2 == 2'h3;
  assign _0406_ = start_0_2 == 2'h2;
  assign _0407_ = start_0_2 == 2'h1;
  function [21:0] _1067_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1067_ = b[21:0];
      3'b?1?:
        _1067_ = b[43:22];
      3'b1??:
        _1067_ = b[65:44];
      default:
        _1067_ = a;
    endcase
  endfunction
  assign accumulator_data_1_13 = _1067_(22'h000000, { accumulator_data_1[307:286], accumulator_data_1[306:286], 1'h0, accumulator_data_1[299:286], 8'h00 }, { _0410_, _0409_, _0408_ });
  assign _0408_ = start_0_2 == 2'h3;
  assign _0409_ = start_0_2 == 2'h2;
  assign _0410_ = start_0_2 == 2'h1;
  function [21:0] _1071_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1071_ = b[21:0];
      3'b?1?:
        _1071_ = b[43:22];
      3'b1??:
        _1071_ = b[65:44];
      default:
        _1071_ = a;
    endcase
  endfunction
  assign accumulator_data_1_12 = _1071_(22'h000000, { accumulator_data_1[285:264], accumulator_data_1[284:264], 1'h0, accumulator_data_1[277:264], 8'h00 }, { _0413_, _0412_, _0411_ });
  assign _0411_ = start_0_2 == 2'h3;
  assign _0412_ = start_0_2 == 2'h2;
  assign _0413_ = start_0_2 == 2'h1;
  function [21:0] _1075_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1075_ = b[21:0];
      3'b?1?:
        _1075_ = b[43:22];
      3'b1??:
        _1075_ = b[65:44];
      default:
        _1075_ = a;
    endcase
  endfunction
  assign accumulator_data_1_11 = _1075_(22'h000000, { accumulator_data_1[263:242], accumulator_data_1[262:242], 1'h0, accumulator_data_1[255:242], 8'h00 }, { _0416_, _0415_, _0414_ });
  assign _0414_ = start_0_2 == 2'h3;
  assign _0415_ = start_0_2 == 2'h2;
  assign _0416_ = start_0_2 == 2'h1;
  function [21:0] _1079_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1079_ = b[21:0];
      3'b?1?:
        _1079_ = b[43:22];
      3'b1??:
        _1079_ = b[65:44];
      default:
        _1079_ = a;
    endcase
  endfunction
  assign accumulator_data_1_10 = _1079_(22'h000000, { accumulator_data_1[241:220], accumulator_data_1[240:220], 1'h0, accumulator_data_1[233:220], 8'h00 }, { _0419_, _0418_, _0417_ });
  assign _0417_ = start_0_2 == 2'h3;
  assign _0418_ = start_0_2 == 2'h2;
  assign _0419_ = start_0_2 == 2'h1;
  function [21:0] _1083_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1083_ = b[21:0];
      3'b?1?:
        _1083_ = b[43:22];
      3'b1??:
        _1083_ = b[65:44];
      default:
        _1083_ = a;
    endcase
  endfunction
  assign accumulator_data_1_9 = _1083_(22'h000000, { accumulator_data_1[219:198], accumulator_data_1[218:198], 1'h0, accumulator_data_1[211:198], 8'h00 }, { _0422_, _0421_, _0420_ });
  assign _0420_ = start_0_2 == 2'h3;
  assign _0421_ = start_0_2 == 2'h2;
  assign _0422_ = start_0_2 == 2'h1;
  function [21:0] _1087_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1087_ = b[21:0];
      3'b?1?:
        _1087_ = b[43:22];
      3'b1??:
        _1087_ = b[65:44];
      default:
        _1087_ = a;
    endcase
  endfunction
  assign accumulator_data_1_8 = _1087_(22'h000000, { accumulator_data_1[197:176], accumulator_data_1[196:176], 1'h0, accumulator_data_1[189:176], 8'h00 }, { _0425_, _0424_, _0423_ });
  assign _0423_ = start_0_2 == 2'h3;
  assign _0424_ = start_0_2 == 2'h2;
  assign _0425_ = start_0_2 == 2'h1;
  function [21:0] _1091_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1091_ = b[21:0];
      3'b?1?:
        _1091_ = b[43:22];
      3'b1??:
        _1091_ = b[65:44];
      default:
        _1091_ = a;
    endcase
  endfunction
  assign accumulator_data_1_7 = _1091_(22'h000000, { accumulator_data_1[175:154], accumulator_data_1[174:154], 1'h0, accumulator_data_1[167:154], 8'h00 }, { _0428_, _0427_, _0426_ });
  assign _0426_ = start_0_2 == 2'h3;
  assign _0427_ = start_0_2 == 2'h2;
  assign _0428_ = start_0_2 == 2'h1;
  function [21:0] _1095_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1095_ = b[21:0];
      3'b?1?:
        _1095_ = b[43:22];
      3'b1??:
        _1095_ = b[65:44];
      default:
        _1095_ = a;
    endcase
  endfunction
  assign accumulator_data_1_6 = _1095_(22'h000000, { accumulator_data_1[153:132], accumulator_data_1[152:132], 1'h0, accumulator_data_1[145:132], 8'h00 }, { _0431_, _0430_, _0429_ });
  assign _0429_ = start_0_2 == 2'h3;
  assign _0430_ = start_0_2 == 2'h2;
  assign _0431_ = start_0_2 == 2'h1;
  function [21:0] _1099_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1099_ = b[21:0];
      3'b?1?:
        _1099_ = b[43:22];
      3'b1??:
        _1099_ = b[65:44];
      default:
        _1099_ = a;
    endcase
  endfunction
  assign accumulator_data_1_5 = _1099_(22'h000000, { accumulator_data_1[131:110], accumulator_data_1[130:110], 1'h0, accumulator_data_1[123:110], 8'h00 }, { _0434_, _0433_, _0432_ });
  assign _0432_ = start_0_2 == 2'h3;
  assign _0433_ = start_0_2 == 2'h2;
  assign _0434_ = start_0_2 == 2'h1;
  function [21:0] _1103_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1103_ = b[21:0];
      3'b?1?:
        _1103_ = b[43:22];
      3'b1??:
        _1103_ = b[65:44];
      default:
        _1103_ = a;
    endcase
  endfunction
  assign accumulator_data_1_4 = _1103_(22'h000000, { accumulator_data_1[109:88], accumulator_data_1[108:88], 1'h0, accumulator_data_1[101:88], 8'h00 }, { _0437_, _0436_, _0435_ });
  assign _0435_ = start_0_2 == 2'h3;
  assign _0436_ = start_0_2 == 2'h2;
  assign _0437_ = start_0_2 == 2'h1;
  function [21:0] _1107_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1107_ = b[21:0];
      3'b?1?:
        _1107_ = b[43:22];
      3'b1??:
        _1107_ = b[65:44];
      default:
        _1107_ = a;
    endcase
  endfunction
  assign accumulator_data_1_3 = _1107_(22'h000000, { accumulator_data_1[87:66], accumulator_data_1[86:66], 1'h0, accumulator_data_1[79:66], 8'h00 }, { _0440_, _0439_, _0438_ });
  assign _0438_ = start_0_2 == 2'h3;
  assign _0439_ = start_0_2 == 2'h2;
  assign _0440_ = start_0_2 == 2'h1;
  function [21:0] _1111_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1111_ = b[21:0];
      3'b?1?:
        _1111_ = b[43:22];
      3'b1??:
        _1111_ = b[65:44];
      default:
        _1111_ = a;
    endcase
  endfunction
  assign accumulator_data_1_2 = _1111_(22'h000000, { accumulator_data_1[65:44], accumulator_data_1[64:44], 1'h0, accumulator_data_1[57:44], 8'h00 }, { _0443_, _0442_, _0441_ });
  assign _0441_ = start_0_2 == 2'h3;
  assign _0442_ = start_0_2 == 2'h2;
  assign _0443_ = start_0_2 == 2'h1;
  function [21:0] _1115_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1115_ = b[21:0];
      3'b?1?:
        _1115_ = b[43:22];
      3'b1??:
        _1115_ = b[65:44];
      default:
        _1115_ = a;
    endcase
  endfunction
  assign accumulator_data_1_1 = _1115_(22'h000000, { accumulator_data_1[43:22], accumulator_data_1[42:22], 1'h0, accumulator_data_1[35:22], 8'h00 }, { _0446_, _0445_, _0444_ });
  assign _0444_ = start_0_2 == 2'h3;
  assign _0445_ = start_0_2 == 2'h2;
  assign _0446_ = start_0_2 == 2'h1;
  function [21:0] _1119_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1119_ = b[21:0];
      3'b?1?:
        _1119_ = b[43:22];
      3'b1??:
        _1119_ = b[65:44];
      default:
        _1119_ = a;
    endcase
  endfunction
  assign accumulator_data_1_0 = _1119_(22'h000000, { accumulator_data_1[21:0], accumulator_data_1[20:0], 1'h0, accumulator_data_1[13:0], 8'h00 }, { _0449_, _0448_, _0447_ });
  assign _0447_ = start_0_2 == 2'h3;
  assign _0448_ = start_0_2 == 2'h2;
  assign _0449_ = start_0_2 == 2'h1;
  function [21:0] _1123_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1123_ = b[21:0];
      3'b?1?:
        _1123_ = b[43:22];
      3'b1??:
        _1123_ = b[65:44];
      default:
        _1123_ = a;
    endcase
  endfunction
  assign accumulator_data_0_31 = _1123_(22'h000000, { accumulator_data_0[703:682], accumulator_data_0[702:682], 1'h0, accumulator_data_0[695:682], 8'h00 }, { _0452_, _0451_, _0450_ });
  assign _0450_ = start_0_2 == 2'h3;
  assign _0451_ = start_0_2 == 2'h2;
  assign _0452_ = start_0_2 == 2'h1;
  function [21:0] _1127_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1127_ = b[21:0];
      3'b?1?:
        _1127_ = b[43:22];
      3'b1??:
        _1127_ = b[65:44];
      default:
        _1127_ = a;
    endcase
  endfunction
  assign accumulator_data_0_30 = _1127_(22'h000000, { accumulator_data_0[681:660], accumulator_data_0[680:660], 1'h0, accumulator_data_0[673:660], 8'h00 }, { _0455_, _0454_, _0453_ });
  assign _0453_ = start_0_2 == 2'h3;
  assign _0454_ = start_0_2 == 2'h2;
  assign _0455_ = start_0_2 == 2'h1;
  function [21:0] _1131_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1131_ = b[21:0];
      3'b?1?:
        _1131_ = b[43:22];
      3'b1??:
        _1131_ = b[65:44];
      default:
        _1131_ = a;
    endcase
  endfunction
  assign accumulator_data_0_29 = _1131_(22'h000000, { accumulator_data_0[659:638], accumulator_data_0[658:638], 1'h0, accumulator_data_0[651:638], 8'h00 }, { _0458_, _0457_, _0456_ });
  assign _0456_ = start_0_2 == 2'h3;
  assign _0457_ = start_0_2 == 2'h2;
  assign _0458_ = start_0_2 == 2'h1;
  function [21:0] _1135_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1135_ = b[21:0];
      3'b?1?:
        _1135_ = b[43:22];
      3'b1??:
        _1135_ = b[65:44];
      default:
        _1135_ = a;
    endcase
  endfunction
  assign accumulator_data_0_28 = _1135_(22'h000000, { accumulator_data_0[637:616], accumulator_data_0[636:616], 1'h0, accumulator_data_0[629:616], 8'h00 }, { _0461_, _0460_, _0459_ });
  assign _0459_ = start_0_2 == 2'h3;
  assign _0460_ = start_0_2 == 2'h2;
  assign _0461_ = start_0_2 == 2'h1;
  function [21:0] _1139_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1139_ = b[21:0];
      3'b?1?:
        _1139_ = b[43:22];
      3'b1??:
        _1139_ = b[65:44];
      default:
        _1139_ = a;
    endcase
  endfunction
  assign accumulator_data_0_27 = _1139_(22'h000000, { accumulator_data_0[615:594], accumulator_data_0[614:594], 1'h0, accumulator_data_0[607:594], 8'h00 }, { _0464_, _0463_, _0462_ });
  assign _0462_ = start_0_2 == 2'h3;
  assign _0463_ = start_0_2 == 2'h2;
  assign _0464_ = start_0_2 == 2'h1;
  function [21:0] _1143_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1143_ = b[21:0];
      3'b?1?:
        _1143_ = b[43:22];
      3'b1??:
        _1143_ = b[65:44];
      default:
        _1143_ = a;
    endcase
  endfunction
  assign accumulator_data_0_26 = _1143_(22'h000000, { accumulator_data_0[593:572], accumulator_data_0[592:572], 1'h0, accumulator_data_0[585:572], 8'h00 }, { _0467_, _0466_, _0465_ });
  assign _0465_ = start_0_2 == 2'h3;
  assign _0466_ = start_0_2 == 2'h2;
  assign _0467_ = start_0_2 == 2'h1;
  function [21:0] _1147_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1147_ = b[21:0];
      3'b?1?:
        _1147_ = b[43:22];
      3'b1??:
        _1147_ = b[65:44];
      default:
        _1147_ = a;
    endcase
  endfunction
  assign accumulator_data_0_25 = _1147_(22'h000000, { accumulator_data_0[571:550], accumulator_data_0[570:550], 1'h0, accumulator_data_0[563:550], 8'h00 }, { _0470_, _0469_, _0468_ });
  assign _0468_ = start_0_2 == 2'h3;
  assign _0469_ = start_0_2 == 2'h2;
  assign _0470_ = start_0_2 == 2'h1;
  function [21:0] _1151_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1151_ = b[21:0];
      3'b?1?:
        _1151_ = b[43:22];
      3'b1??:
        _1151_ = b[65:44];
      default:
        _1151_ = a;
    endcase
  endfunction
  assign accumulator_data_0_24 = _1151_(22'h000000, { accumulator_data_0[549:528], accumulator_data_0[548:528], 1'h0, accumulator_data_0[541:528], 8'h00 }, { _0473_, _0472_, _0471_ });
  assign _0471_ = start_0_2 == 2'h3;
  assign _0472_ = start_0_2 == 2'h2;
  assign _0473_ = start_0_2 == 2'h1;
  function [21:0] _1155_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1155_ = b[21:0];
      3'b?1?:
        _1155_ = b[43:22];
      3'b1??:
        _1155_ = b[65:44];
      default:
        _1155_ = a;
    endcase
  endfunction
  assign accumulator_data_0_23 = _1155_(22'h000000, { accumulator_data_0[527:506], accumulator_data_0[526:506], 1'h0, accumulator_data_0[519:506], 8'h00 }, { _0476_, _0475_, _0474_ });
  assign _0474_ = start_0_2 == 2'h3;
  assign _0475_ = start_0_2 == 2'h2;
  assign _0476_ = start_0_2 == 2'h1;
  function [21:0] _1159_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1159_ = b[21:0];
      3'b?1?:
        _1159_ = b[43:22];
      3'b1??:
        _1159_ = b[65:44];
      default:
        _1159_ = a;
    endcase
  endfunction
  assign accumulator_data_0_22 = _1159_(22'h000000, { accumulator_data_0[505:484], accumulator_data_0[504:484], 1'h0, accumulator_data_0[497:484], 8'h00 }, { _0479_, _0478_, _0477_ });
  assign _0477_ = start_0_2 == 2'h3;
  assign _0478_ = start_0_2 == 2'h2;
  assign _0479_ = start_0_2 == 2'h1;
  function [21:0] _1163_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1163_ = b[21:0];
      3'b?1?:
        _1163_ = b[43:22];
      3'b1??:
        _1163_ = b[65:44];
      default:
        _1163_ = a;
    endcase
  endfunction
  assign accumulator_data_0_21 = _1163_(22'h000000, { accumulator_data_0[483:462], accumulator_data_0[482:462], 1'h0, accumulator_data_0[475:462], 8'h00 }, { _0482_, _0481_, _0480_ });
  assign _0480_ = start_0_2 == 2'h3;
  assign _0481_ = start_0_2 == 2'h2;
  assign _0482_ = start_0_2 == 2'h1;
  function [21:0] _1167_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1167_ = b[21:0];
      3'b?1?:
        _1167_ = b[43:22];
      3'b1??:
        _1167_ = b[65:44];
      default:
        _1167_ = a;
    endcase
  endfunction
  assign accumulator_data_0_20 = _1167_(22'h000000, { accumulator_data_0[461:440], accumulator_data_0[460:440], 1'h0, accumulator_data_0[453:440], 8'h00 }, { _0485_, _0484_, _0483_ });
  assign _0483_ = start_0_2 == 2'h3;
  assign _0484_ = start_0_2 == 2'h2;
  assign _0485_ = start_0_2 == 2'h1;
  function [21:0] _1171_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1171_ = b[21:0];
      3'b?1?:
        _1171_ = b[43:22];
      3'b1??:
        _1171_ = b[65:44];
      default:
        _1171_ = a;
    endcase
  endfunction
  assign accumulator_data_0_19 = _1171_(22'h000000, { accumulator_data_0[439:418], accumulator_data_0[438:418], 1'h0, accumulator_data_0[431:418], 8'h00 }, { _0488_, _0487_, _0486_ });
  assign _0486_ = start_0_2 == 2'h3;
  assign _0487_ = start_0_2 == 2'h2;
  assign _0488_ = start_0_2 == 2'h1;
  function [21:0] _1175_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1175_ = b[21:0];
      3'b?1?:
        _1175_ = b[43:22];
      3'b1??:
        _1175_ = b[65:44];
      default:
        _1175_ = a;
    endcase
  endfunction
  assign accumulator_data_0_18 = _1175_(22'h000000, { accumulator_data_0[417:396], accumulator_data_0[416:396], 1'h0, accumulator_data_0[409:396], 8'h00 }, { _0491_, _0490_, _0489_ });
  assign _0489_ = start_0_2 == 2'h3;
  assign _0490_ = start_0_2 == 2'h2;
  assign _0491_ = start_0_2 == 2'h1;
  function [21:0] _1179_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1179_ = b[21:0];
      3'b?1?:
        _1179_ = b[43:22];
      3'b1??:
        _1179_ = b[65:44];
      default:
        _1179_ = a;
    endcase
  endfunction
  assign accumulator_data_0_17 = _1179_(22'h000000, { accumulator_data_0[395:374], accumulator_data_0[394:374], 1'h0, accumulator_data_0[387:374], 8'h00 }, { _0494_, _0493_, _0492_ });
  assign _0492_ = start_0_2 == 2'h3;
  assign _0493_ = start_0_2 == 2'h2;
  assign _0494_ = start_0_2 == 2'h1;
  function [21:0] _1183_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1183_ = b[21:0];
      3'b?1?:
        _1183_ = b[43:22];
      3'b1??:
        _1183_ = b[65:44];
      default:
        _1183_ = a;
    endcase
  endfunction
  assign accumulator_data_0_16 = _1183_(22'h000000, { accumulator_data_0[373:352], accumulator_data_0[372:352], 1'h0, accumulator_data_0[365:352], 8'h00 }, { _0497_, _0496_, _0495_ });
  assign _0495_ = start_0_2 == 2'h3;
  assign _0496_ = start_0_2 == 2'h2;
  assign _0497_ = start_0_2 == 2'h1;
  function [21:0] _1187_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1187_ = b[21:0];
      3'b?1?:
        _1187_ = b[43:22];
      3'b1??:
        _1187_ = b[65:44];
      default:
        _1187_ = a;
    endcase
  endfunction
  assign accumulator_data_0_15 = _1187_(22'h000000, { accumulator_data_0[351:330], accumulator_data_0[350:330], 1'h0, accumulator_data_0[343:330], 8'h00 }, { _0500_, _0499_, _0498_ });
  assign _0498_ = start_0_2 == 2'h3;
  assign _0499_ = start_0_2 == 2'h2;
  assign _0500_ = start_0_2 == 2'h1;
  function [21:0] _1191_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1191_ = b[21:0];
      3'b?1?:
        _1191_ = b[43:22];
      3'b1??:
        _1191_ = b[65:44];
      default:
        _1191_ = a;
    endcase
  endfunction
  assign accumulator_data_0_14 = _1191_(22'h000000, { accumulator_data_0[329:308], accumulator_data_0[328:308], 1'h0, accumulator_data_0[321:308], 8'h00 }, { _0503_, _0502_, _0501_ });
  assign _0501_ = start_0_2 == 2'h3;
  assign _0502_ = start_0_2 == 2'h2;
  assign _0503_ = start_0_2 == 2'h1;
  function [21:0] _1195_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1195_ = b[21:0];
      3'b?1?:
        _1195_ = b[43:22];
      3'b1??:
        _1195_ = b[65:44];
      default:
        _1195_ = a;
    endcase
  endfunction
  assign accumulator_data_0_13 = _1195_(22'h000000, { accumulator_data_0[307:286], accumulator_data_0[306:286], 1'h0, accumulator_data_0[299:286], 8'h00 }, { _0506_, _0505_, _0504_ });
  assign _0504_ = start_0_2 == 2'h3;
  assign _0505_ = start_0_2 == 2'h2;
  assign _0506_ = start_0_2 == 2'h1;
  function [21:0] _1199_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1199_ = b[21:0];
      3'b?1?:
        _1199_ = b[43:22];
      3'b1??:
        _1199_ = b[65:44];
      default:
        _1199_ = a;
    endcase
  endfunction
  assign accumulator_data_0_12 = _1199_(22'h000000, { accumulator_data_0[285:264], accumulator_data_0[284:264], 1'h0, accumulator_data_0[277:264], 8'h00 }, { _0509_, _0508_, _0507_ });
  assign _0507_ = start_0_2 == 2'h3;
  assign _0508_ = start_0_2 == 2'h2;
  assign _0509_ = start_0_2 == 2'h1;
  function [21:0] _1203_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1203_ = b[21:0];
      3'b?1?:
        _1203_ = b[43:22];
      3'b1??:
        _1203_ = b[65:44];
      default:
        _1203_ = a;
    endcase
  endfunction
  assign accumulator_data_0_11 = _1203_(22'h000000, { accumulator_data_0[263:242], accumulator_data_0[262:242], 1'h0, accumulator_data_0[255:242], 8'h00 }, { _0512_, _0511_, _0510_ });
  assign _0510_ = start_0_2 == 2'h3;
  assign _0511_ = start_0_2 == 2'h2;
  assign _0512_ = start_0_2 == 2'h1;
  function [21:0] _1207_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1207_ = b[21:0];
      3'b?1?:
        _1207_ = b[43:22];
      3'b1??:
        _1207_ = b[65:44];
      default:
        _1207_ = a;
    endcase
  endfunction
  assign accumulator_data_0_10 = _1207_(22'h000000, { accumulator_data_0[241:220], accumulator_data_0[240:220], 1'h0, accumulator_data_0[233:220], 8'h00 }, { _0515_, _0514_, _0513_ });
  assign _0513_ = start_0_2 == 2'h3;
  assign _0514_ = start_0_2 == 2'h2;
  assign _0515_ = start_0_2 == 2'h1;
  function [21:0] _1211_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1211_ = b[21:0];
      3'b?1?:
        _1211_ = b[43:22];
      3'b1??:
        _1211_ = b[65:44];
      default:
        _1211_ = a;
    endcase
  endfunction
  assign accumulator_data_0_9 = _1211_(22'h000000, { accumulator_data_0[219:198], accumulator_data_0[218:198], 1'h0, accumulator_data_0[211:198], 8'h00 }, { _0518_, _0517_, _0516_ });
  assign _0516_ = start_0_2 == 2'h3;
  assign _0517_ = start_0_2 == 2'h2;
  assign _0518_ = start_0_2 == 2'h1;
  function [21:0] _1215_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1215_ = b[21:0];
      3'b?1?:
        _1215_ = b[43:22];
      3'b1??:
        _1215_ = b[65:44];
      default:
        _1215_ = a;
    endcase
  endfunction
  assign accumulator_data_0_8 = _1215_(22'h000000, { accumulator_data_0[197:176], accumulator_data_0[196:176], 1'h0, accumulator_data_0[189:176], 8'h00 }, { _0521_, _0520_, _0519_ });
  assign _0519_ = start_0_2 == 2'h3;
  assign _0520_ = start_0_2 == 2'h2;
  assign _0521_ = start_0_2 == 2'h1;
  function [21:0] _1219_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1219_ = b[21:0];
      3'b?1?:
        _1219_ = b[43:22];
      3'b1??:
        _1219_ = b[65:44];
      default:
        _1219_ = a;
    endcase
  endfunction
  assign accumulator_data_0_7 = _1219_(22'h000000, { accumulator_data_0[175:154], accumulator_data_0[174:154], 1'h0, accumulator_data_0[167:154], 8'h00 }, { _0524_, _0523_, _0522_ });
  assign _0522_ = start_0_2 == 2'h3;
  assign _0523_ = start_0_2 == 2'h2;
  assign _0524_ = start_0_2 == 2'h1;
  function [21:0] _1223_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1223_ = b[21:0];
      3'b?1?:
        _1223_ = b[43:22];
      3'b1??:
        _1223_ = b[65:44];
      default:
        _1223_ = a;
    endcase
  endfunction
  assign accumulator_data_0_6 = _1223_(22'h000000, { accumulator_data_0[153:132], accumulator_data_0[152:132], 1'h0, accumulator_data_0[145:132], 8'h00 }, { _0527_, _0526_, _0525_ });
  assign _0525_ = start_0_2 == 2'h3;
  assign _0526_ = start_0_2 == 2'h2;
  assign _0527_ = start_0_2 == 2'h1;
  function [21:0] _1227_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1227_ = b[21:0];
      3'b?1?:
        _1227_ = b[43:22];
      3'b1??:
        _1227_ = b[65:44];
      default:
        _1227_ = a;
    endcase
  endfunction
  assign accumulator_data_0_5 = _1227_(22'h000000, { accumulator_data_0[131:110], accumulator_data_0[130:110], 1'h0, accumulator_data_0[123:110], 8'h00 }, { _0530_, _0529_, _0528_ });
  assign _0528_ = start_0_2 == 2'h3;
  assign _0529_ = start_0_2 == 2'h2;
  assign _0530_ = start_0_2 == 2'h1;
  function [21:0] _1231_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1231_ = b[21:0];
      3'b?1?:
        _1231_ = b[43:22];
      3'b1??:
        _1231_ = b[65:44];
      default:
        _1231_ = a;
    endcase
  endfunction
  assign accumulator_data_0_4 = _1231_(22'h000000, { accumulator_data_0[109:88], accumulator_data_0[108:88], 1'h0, accumulator_data_0[101:88], 8'h00 }, { _0533_, _0532_, _0531_ });
  assign _0531_ = start_0_2 == 2'h3;
  assign _0532_ = start_0_2 == 2'h2;
  assign _0533_ = start_0_2 == 2'h1;
  function [21:0] _1235_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1235_ = b[21:0];
      3'b?1?:
        _1235_ = b[43:22];
      3'b1??:
        _1235_ = b[65:44];
      default:
        _1235_ = a;
    endcase
  endfunction
  assign accumulator_data_0_3 = _1235_(22'h000000, { accumulator_data_0[87:66], accumulator_data_0[86:66], 1'h0, accumulator_data_0[79:66], 8'h00 }, { _0536_, _0535_, _0534_ });
  assign _0534_ = start_0_2 == 2'h3;
  assign _0535_ = start_0_2 == 2'h2;
  assign _0536_ = start_0_2 == 2'h1;
  function [21:0] _1239_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1239_ = b[21:0];
      3'b?1?:
        _1239_ = b[43:22];
      3'b1??:
        _1239_ = b[65:44];
      default:
        _1239_ = a;
    endcase
  endfunction
  assign accumulator_data_0_2 = _1239_(22'h000000, { accumulator_data_0[65:44], accumulator_data_0[64:44], 1'h0, accumulator_data_0[57:44], 8'h00 }, { _0539_, _0538_, _0537_ });
  assign _0537_ = start_0_2 == 2'h3;
  assign _0538_ = start_0_2 == 2'h2;
  assign _0539_ = start_0_2 == 2'h1;
  function [21:0] _1243_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1243_ = b[21:0];
      3'b?1?:
        _1243_ = b[43:22];
      3'b1??:
        _1243_ = b[65:44];
      default:
        _1243_ = a;
    endcase
  endfunction
  assign accumulator_data_0_1 = _1243_(22'h000000, { accumulator_data_0[43:22], accumulator_data_0[42:22], 1'h0, accumulator_data_0[35:22], 8'h00 }, { _0542_, _0541_, _0540_ });
  assign _0540_ = start_0_2 == 2'h3;
  assign _0541_ = start_0_2 == 2'h2;
  assign _0542_ = start_0_2 == 2'h1;
  function [21:0] _1247_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _1247_ = b[21:0];
      3'b?1?:
        _1247_ = b[43:22];
      3'b1??:
        _1247_ = b[65:44];
      default:
        _1247_ = a;
    endcase
  endfunction
  assign accumulator_data_0_0 = _1247_(22'h000000, { accumulator_data_0[21:0], accumulator_data_0[20:0], 1'h0, accumulator_data_0[13:0], 8'h00 }, { _0545_, _0544_, _0543_ });
  assign _0543_ = start_0_2 == 2'h3;
  assign _0544_ = start_0_2 == 2'h2;
  assign _0545_ = start_0_2 == 2'h1;
  tnthw_t32x32_array_unit_column_0 column_0 (
    .carry(carry),
    .clk(clk),
    .neg(\neg$82 [31:0]),
    .nz(\nz$80 [31:0]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(sum)
  );
  tnthw_t32x32_array_unit_column_0 column_1 (
    .carry(\carry$332 ),
    .clk(clk),
    .neg(\neg$82 [63:32]),
    .nz(\nz$80 [63:32]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$331 )
  );
  tnthw_t32x32_array_unit_column_0 column_10 (
    .carry(\carry$350 ),
    .clk(clk),
    .neg(\neg$82 [351:320]),
    .nz(\nz$80 [351:320]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$349 )
  );
  tnthw_t32x32_array_unit_column_0 column_11 (
    .carry(\carry$352 ),
    .clk(clk),
    .neg(\neg$82 [383:352]),
    .nz(\nz$80 [383:352]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$351 )
  );
  tnthw_t32x32_array_unit_column_0 column_12 (
    .carry(\carry$354 ),
    .clk(clk),
    .neg(\neg$82 [415:384]),
    .nz(\nz$80 [415:384]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$353 )
  );
  tnthw_t32x32_array_unit_column_0 column_13 (
    .carry(\carry$356 ),
    .clk(clk),
    .neg(\neg$82 [447:416]),
    .nz(\nz$80 [447:416]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$355 )
  );
  tnthw_t32x32_array_unit_column_0 column_14 (
    .carry(\carry$358 ),
    .clk(clk),
    .neg(\neg$82 [479:448]),
    .nz(\nz$80 [479:448]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$357 )
  );
  tnthw_t32x32_array_unit_column_0 column_15 (
    .carry(\carry$360 ),
    .clk(clk),
    .neg(\neg$82 [511:480]),
    .nz(\nz$80 [511:480]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$359 )
  );
  tnthw_t32x32_array_unit_column_0 column_16 (
    .carry(\carry$362 ),
    .clk(clk),
    .neg(\neg$82 [543:512]),
    .nz(\nz$80 [543:512]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$361 )
  );
  tnthw_t32x32_array_unit_column_0 column_17 (
    .carry(\carry$364 ),
    .clk(clk),
    .neg(\neg$82 [575:544]),
    .nz(\nz$80 [575:544]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$363 )
  );
  tnthw_t32x32_array_unit_column_0 column_18 (
    .carry(\carry$366 ),
    .clk(clk),
    .neg(\neg$82 [607:576]),
    .nz(\nz$80 [607:576]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$365 )
  );
  tnthw_t32x32_array_unit_column_0 column_19 (
    .carry(\carry$368 ),
    .clk(clk),
    .neg(\neg$82 [639:608]),
    .nz(\nz$80 [639:608]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$367 )
  );
  tnthw_t32x32_array_unit_column_0 column_2 (
    .carry(\carry$334 ),
    .clk(clk),
    .neg(\neg$82 [95:64]),
    .nz(\nz$80 [95:64]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$333 )
  );
  tnthw_t32x32_array_unit_column_0 column_20 (
    .carry(\carry$370 ),
    .clk(clk),
    .neg(\neg$82 [671:640]),
    .nz(\nz$80 [671:640]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$369 )
  );
  tnthw_t32x32_array_unit_column_0 column_21 (
    .carry(\carry$372 ),
    .clk(clk),
    .neg(\neg$82 [703:672]),
    .nz(\nz$80 [703:672]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$371 )
  );
  tnthw_t32x32_array_unit_column_0 column_22 (
    .carry(\carry$374 ),
    .clk(clk),
    .neg(\neg$82 [735:704]),
    .nz(\nz$80 [735:704]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$373 )
  );
  tnthw_t32x32_array_unit_column_0 column_23 (
    .carry(\carry$376 ),
    .clk(clk),
    .neg(\neg$82 [767:736]),
    .nz(\nz$80 [767:736]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$375 )
  );
  tnthw_t32x32_array_unit_column_0 column_24 (
    .carry(\carry$378 ),
    .clk(clk),
    .neg(\neg$82 [799:768]),
    .nz(\nz$80 [799:768]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$377 )
  );
  tnthw_t32x32_array_unit_column_0 column_25 (
    .carry(\carry$380 ),
    .clk(clk),
    .neg(\neg$82 [831:800]),
    .nz(\nz$80 [831:800]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$379 )
  );
  tnthw_t32x32_array_unit_column_0 column_26 (
    .carry(\carry$382 ),
    .clk(clk),
    .neg(\neg$82 [863:832]),
    .nz(\nz$80 [863:832]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$381 )
  );
  tnthw_t32x32_array_unit_column_0 column_27 (
    .carry(\carry$384 ),
    .clk(clk),
    .neg(\neg$82 [895:864]),
    .nz(\nz$80 [895:864]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$383 )
  );
  tnthw_t32x32_array_unit_column_0 column_28 (
    .carry(\carry$386 ),
    .clk(clk),
    .neg(\neg$82 [927:896]),
    .nz(\nz$80 [927:896]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$385 )
  );
  tnthw_t32x32_array_unit_column_0 column_29 (
    .carry(\carry$388 ),
    .clk(clk),
    .neg(\neg$82 [959:928]),
    .nz(\nz$80 [959:928]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$387 )
  );
  tnthw_t32x32_array_unit_column_0 column_3 (
    .carry(\carry$336 ),
    .clk(clk),
    .neg(\neg$82 [127:96]),
    .nz(\nz$80 [127:96]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$335 )
  );
  tnthw_t32x32_array_unit_column_0 column_30 (
    .carry(\carry$390 ),
    .clk(clk),
    .neg(\neg$82 [991:960]),
    .nz(\nz$80 [991:960]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$389 )
  );
  tnthw_t32x32_array_unit_column_0 column_31 (
    .carry(\carry$392 ),
    .clk(clk),
    .neg(\neg$82 [1023:992]),
    .nz(\nz$80 [1023:992]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$391 )
  );
  tnthw_t32x32_array_unit_column_0 column_4 (
    .carry(\carry$338 ),
    .clk(clk),
    .neg(\neg$82 [159:128]),
    .nz(\nz$80 [159:128]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$337 )
  );
  tnthw_t32x32_array_unit_column_0 column_5 (
    .carry(\carry$340 ),
    .clk(clk),
    .neg(\neg$82 [191:160]),
    .nz(\nz$80 [191:160]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$339 )
  );
  tnthw_t32x32_array_unit_column_0 column_6 (
    .carry(\carry$342 ),
    .clk(clk),
    .neg(\neg$82 [223:192]),
    .nz(\nz$80 [223:192]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$341 )
  );
  tnthw_t32x32_array_unit_column_0 column_7 (
    .carry(\carry$344 ),
    .clk(clk),
    .neg(\neg$82 [255:224]),
    .nz(\nz$80 [255:224]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$343 )
  );
  tnthw_t32x32_array_unit_column_0 column_8 (
    .carry(\carry$346 ),
    .clk(clk),
    .neg(\neg$82 [287:256]),
    .nz(\nz$80 [287:256]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$345 )
  );
  tnthw_t32x32_array_unit_column_0 column_9 (
    .carry(\carry$348 ),
    .clk(clk),
    .neg(\neg$82 [319:288]),
    .nz(\nz$80 [319:288]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$347 )
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
    .start(start),
    .stop(stop)
  );
  tnthw_t32x32_array_unit_weights weights (
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
  tnthw_t32x32_array_unit_window window (
    .address(read__address),
    .clk(clk),
    .index(\index$286 ),
    .last_position(\last_position$57 ),
    .last_tap(last_tap),
    .load(take),
    .\port$14352$52 (\$signal$31 [281:52]),
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
  assign last_0_10 = done;
  assign write_2_3 = accumulator_write_address;
  assign write_1_3 = accumulator_write_bank;
  assign write_0_3 = accumulator_write;
  assign accumulator_write_data_1_register = accumulator_write_data_1;
  assign accumulator_write_data_0_register = accumulator_write_data_0;
  assign read_3_6 = accumulator_address;
  assign read_2_6 = accumulator_bank;
  assign read_0_6 = accumulator_read;
  assign \neg$175  = \neg$82 [1023:992];
  assign \nz$174  = \nz$80 [1023:992];
  assign \operands$173  = operands;
  assign \neg$172  = \neg$82 [991:960];
  assign \nz$171  = \nz$80 [991:960];
  assign \operands$170  = operands;
  assign \neg$169  = \neg$82 [959:928];
  assign \nz$168  = \nz$80 [959:928];
  assign \operands$167  = operands;
  assign \neg$166  = \neg$82 [927:896];
  assign \nz$165  = \nz$80 [927:896];
  assign \operands$164  = operands;
  assign \neg$163  = \neg$82 [895:864];
  assign \nz$162  = \nz$80 [895:864];
  assign \operands$161  = operands;
  assign \neg$160  = \neg$82 [863:832];
  assign \nz$159  = \nz$80 [863:832];
  assign \operands$158  = operands;
  assign \neg$157  = \neg$82 [831:800];
  assign \nz$156  = \nz$80 [831:800];
  assign \operands$155  = operands;
  assign \neg$154  = \neg$82 [799:768];
  assign \nz$153  = \nz$80 [799:768];
  assign \operands$152  = operands;
  assign \neg$151  = \neg$82 [767:736];
  assign \nz$150  = \nz$80 [767:736];
  assign \operands$149  = operands;
  assign \neg$148  = \neg$82 [735:704];
  assign \nz$147  = \nz$80 [735:704];
  assign \operands$146  = operands;
  assign \neg$145  = \neg$82 [703:672];
  assign \nz$144  = \nz$80 [703:672];
  assign \operands$143  = operands;
  assign \neg$142  = \neg$82 [671:640];
  assign \nz$141  = \nz$80 [671:640];
  assign \operands$140  = operands;
  assign \neg$139  = \neg$82 [639:608];
  assign \nz$138  = \nz$80 [639:608];
  assign \operands$137  = operands;
  assign \neg$136  = \neg$82 [607:576];
  assign \nz$135  = \nz$80 [607:576];
  assign \operands$134  = operands;
  assign \neg$133  = \neg$82 [575:544];
  assign \nz$132  = \nz$80 [575:544];
  assign \operands$131  = operands;
  assign \neg$130  = \neg$82 [543:512];
  assign \nz$129  = \nz$80 [543:512];
  assign \operands$128  = operands;
  assign \neg$127  = \neg$82 [511:480];
  assign \nz$126  = \nz$80 [511:480];
  assign \operands$125  = operands;
  assign \neg$124  = \neg$82 [479:448];
  assign \nz$123  = \nz$80 [479:448];
  assign \operands$122  = operands;
  assign \neg$121  = \neg$82 [447:416];
  assign \nz$120  = \nz$80 [447:416];
  assign \operands$119  = operands;
  assign \neg$118  = \neg$82 [415:384];
  assign \nz$117  = \nz$80 [415:384];
  assign \operands$116  = operands;
  assign \neg$115  = \neg$82 [383:352];
  assign \nz$114  = \nz$80 [383:352];
  assign \operands$113  = operands;
  assign \neg$112  = \neg$82 [351:320];
  assign \nz$111  = \nz$80 [351:320];
  assign \operands$110  = operands;
  assign \neg$109  = \neg$82 [319:288];
  assign \nz$108  = \nz$80 [319:288];
  assign \operands$107  = operands;
  assign \neg$106  = \neg$82 [287:256];
  assign \nz$105  = \nz$80 [287:256];
  assign \operands$104  = operands;
  assign \neg$103  = \neg$82 [255:224];
  assign \nz$102  = \nz$80 [255:224];
  assign \operands$101  = operands;
  assign \neg$100  = \neg$82 [223:192];
  assign \nz$99  = \nz$80 [223:192];
  assign \operands$98  = operands;
  assign \neg$97  = \neg$82 [191:160];
  assign \nz$96  = \nz$80 [191:160];
  assign \operands$95  = operands;
  assign \neg$94  = \neg$82 [159:128];
  assign \nz$93  = \nz$80 [159:128];
  assign \operands$92  = operands;
  assign \neg$91  = \neg$82 [127:96];
  assign \nz$90  = \nz$80 [127:96];
  assign \operands$89  = operands;
  assign \neg$88  = \neg$82 [95:64];
  assign \nz$87  = \nz$80 [95:64];
  assign \operands$86  = operands;
  assign \neg$85  = \neg$82 [63:32];
  assign \nz$84  = \nz$80 [63:32];
  assign \operands$83  = operands;
  assign neg = \neg$82 [31:0];
  assign nz = \nz$80 [31:0];
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

module tnthw_t32x32_array_unit_column_0(rst, stop, operands, nz, neg, sum, carry, clk);
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
  input stop;
  wire stop;
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

module tnthw_t32x32_array_unit_tiles(rst, stop, first, read, start, instruction, address, index, ready, loading, clk);
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

module tnthw_t32x32_array_unit_weights(rst, stop, fill, first, illegal, read__en, fill_data, fill_address, bad_row, nz, neg, count, read_address, read_index, clk);
  wire _0000_;
  wire [1:0] _0001_;
  wire [1:0] _0002_;
  wire [1:0] _0003_;
  wire [2:0] _0004_;
  wire [1:0] _0005_;
  wire [1:0] _0006_;
  wire [2:0] _0007_;
  wire [1:0] _0008_;
  wire [1:0] _0009_;
  wire [2:0] _0010_;
  wire [1:0] _0011_;
  wire [1:0] _0012_;
  wire [1:0] _0013_;
  wire [2:0] _0014_;
  wire [1:0] _0015_;
  wire [1:0] _0016_;
  wire [2:0] _0017_;
  wire [1:0] _0018_;
  wire [1:0] _0019_;
  wire [2:0] _0020_;
  wire [1:0] _0021_;
  wire [1:0] _0022_;
  wire [2:0] _0023_;
  wire [2:0] _0024_;
  wire [1:0] _0025_;
  wire [1:0] _0026_;
  wire [2:0] _0027_;
  wire [1:0] _0028_;
  wire [1:0] _0029_;
  wire [2:0] _0030_;
  wire [1:0] _0031_;
  wire [1:0] _0032_;
  wire [2:0] _0033_;
  wire [1:0] _0034_;
  wire [1:0] _0035_;
  wire [1:0] _0036_;
  wire [2:0] _0037_;
  wire [1:0] _0038_;
  wire [1:0] _0039_;
  wire [2:0] _0040_;
  wire [1:0] _0041_;
  wire [1:0] _0042_;
  wire [2:0] _0043_;
  wire [1:0] _0044_;
  wire [1:0] _0045_;
  wire [1:0] _0046_;
  wire [2:0] _0047_;
  wire [1:0] _0048_;
  wire [1:0] _0049_;
  wire [2:0] _0050_;
  wire [1:0] _0051_;
  wire [1:0] _0052_;
  wire [2:0] _0053_;
  wire [1:0] _0054_;
  wire [1:0] _0055_;
  wire [2:0] _0056_;
  wire [2:0] _0057_;
  wire [1:0] _0058_;
  wire [1:0] _0059_;
  wire [2:0] _0060_;
  wire [1:0] _0061_;
  wire [1:0] _0062_;
  wire [2:0] _0063_;
  wire [1:0] _0064_;
  wire [1:0] _0065_;
  wire [2:0] _0066_;
  wire [1:0] _0067_;
  wire [1:0] _0068_;
  wire [1:0] _0069_;
  wire [2:0] _0070_;
  wire [1:0] _0071_;
  wire [1:0] _0072_;
  wire [2:0] _0073_;
  wire [1:0] _0074_;
  wire [1:0] _0075_;
  wire [2:0] _0076_;
  wire [1:0] _0077_;
  wire [1:0] _0078_;
  wire [1:0] _0079_;
  wire [2:0] _0080_;
  wire [1:0] _0081_;
  wire [1:0] _0082_;
  wire [2:0] _0083_;
  wire [1:0] _0084_;
  wire [1:0] _0085_;
  wire [2:0] _0086_;
  wire [1:0] _0087_;
  wire [1:0] _0088_;
  wire [2:0] _0089_;
  wire [2:0] _0090_;
  wire [1:0] _0091_;
  wire [1:0] _0092_;
  wire [2:0] _0093_;
  wire [1:0] _0094_;
  wire [1:0] _0095_;
  wire [2:0] _0096_;
  wire [1:0] _0097_;
  wire [1:0] _0098_;
  wire [2:0] _0099_;
  wire [1:0] _0100_;
  wire [1:0] _0101_;
  wire [1:0] _0102_;
  wire [2:0] _0103_;
  wire [1:0] _0104_;
  wire [1:0] _0105_;
  wire [2:0] _0106_;
  wire [1:0] _0107_;
  wire [1:0] _0108_;
  wire [2:0] _0109_;
  wire [1:0] _0110_;
  wire _0111_;
  wire [1:0] _0112_;
  wire [1:0] _0113_;
  wire [2:0] _0114_;
  wire [1:0] _0115_;
  wire [1:0] _0116_;
  wire [2:0] _0117_;
  wire [1:0] _0118_;
  wire [1:0] _0119_;
  wire [2:0] _0120_;
  wire [1:0] _0121_;
  wire [1:0] _0122_;
  wire [2:0] _0123_;
  wire [2:0] _0124_;
  wire [1:0] _0125_;
  wire [1:0] _0126_;
  wire [2:0] _0127_;
  wire [1:0] _0128_;
  wire [1:0] _0129_;
  wire [2:0] _0130_;
  wire [1:0] _0131_;
  wire [1:0] _0132_;
  wire [2:0] _0133_;
  wire [1:0] _0134_;
  wire [1:0] _0135_;
  wire [1:0] _0136_;
  wire [2:0] _0137_;
  wire [1:0] _0138_;
  wire [1:0] _0139_;
  wire [2:0] _0140_;
  wire [1:0] _0141_;
  wire [1:0] _0142_;
  wire [2:0] _0143_;
  wire [1:0] _0144_;
  wire [1:0] _0145_;
  wire [1:0] _0146_;
  wire [2:0] _0147_;
  wire [1:0] _0148_;
  wire [1:0] _0149_;
  wire [2:0] _0150_;
  wire [1:0] _0151_;
  wire [1:0] _0152_;
  wire [2:0] _0153_;
  wire [1:0] _0154_;
  wire [1:0] _0155_;
  wire [2:0] _0156_;
  wire [2:0] _0157_;
  wire [1:0] _0158_;
  wire [1:0] _0159_;
  wire [2:0] _0160_;
  wire [1:0] _0161_;
  wire [1:0] _0162_;
  wire [2:0] _0163_;
  wire [1:0] _0164_;
  wire [1:0] _0165_;
  wire [2:0] _0166_;
  wire [1:0] _0167_;
  wire [1:0] _0168_;
  wire [1:0] _0169_;
  wire [2:0] _0170_;
  wire [1:0] _0171_;
  wire [1:0] _0172_;
  wire [2:0] _0173_;
  wire [1:0] _0174_;
  wire [1:0] _0175_;
  wire [2:0] _0176_;
  wire [1:0] _0177_;
  wire [1:0] _0178_;
  wire [1:0] _0179_;
  wire [2:0] _0180_;
  wire [1:0] _0181_;
  wire [1:0] _0182_;
  wire [2:0] _0183_;
  wire [1:0] _0184_;
  wire [1:0] _0185_;
  wire [2:0] _0186_;
  wire [1:0] _0187_;
  wire [1:0] _0188_;
  wire [2:0] _0189_;
  wire [2:0] _0190_;
  wire [1:0] _0191_;
  wire [1:0] _0192_;
  wire [2:0] _0193_;
  wire [1:0] _0194_;
  wire [1:0] _0195_;
  wire [2:0] _0196_;
  wire [1:0] _0197_;
  wire [1:0] _0198_;
  wire [2:0] _0199_;
  wire [1:0] _0200_;
  wire [1:0] _0201_;
  wire [1:0] _0202_;
  wire [2:0] _0203_;
  wire [1:0] _0204_;
  wire [1:0] _0205_;
  wire [2:0] _0206_;
  wire [1:0] _0207_;
  wire [1:0] _0208_;
  wire [2:0] _0209_;
  wire [1:0] _0210_;
  wire [1:0] _0211_;
  wire [1:0] _0212_;
  wire [2:0] _0213_;
  wire [1:0] _0214_;
  wire [1:0] _0215_;
  wire [2:0] _0216_;
  wire [1:0] _0217_;
  wire [1:0] _0218_;
  wire [2:0] _0219_;
  wire [1:0] _0220_;
  wire [1:0] _0221_;
  wire [2:0] _0222_;
  wire [2:0] _0223_;
  wire [1:0] _0224_;
  wire [1:0] _0225_;
  wire [2:0] _0226_;
  wire [1:0] _0227_;
  wire [1:0] _0228_;
  wire [2:0] _0229_;
  wire [1:0] _0230_;
  wire [1:0] _0231_;
  wire [2:0] _0232_;
  wire [1:0] _0233_;
  wire [1:0] _0234_;
  wire [1:0] _0235_;
  wire [2:0] _0236_;
  wire [1:0] _0237_;
  wire [1:0] _0238_;
  wire [2:0] _0239_;
  wire [1:0] _0240_;
  wire [1:0] _0241_;
  wire [2:0] _0242_;
  wire [1:0] _0243_;
  wire [1:0] _0244_;
  wire [1:0] _0245_;
  wire [2:0] _0246_;
  wire [1:0] _0247_;
  wire [1:0] _0248_;
  wire [2:0] _0249_;
  wire [1:0] _0250_;
  wire [1:0] _0251_;
  wire [2:0] _0252_;
  wire [1:0] _0253_;
  wire [1:0] _0254_;
  wire [2:0] _0255_;
  wire [2:0] _0256_;
  wire [1:0] _0257_;
  wire [1:0] _0258_;
  wire [2:0] _0259_;
  wire [1:0] _0260_;
  wire [1:0] _0261_;
  wire [2:0] _0262_;
  wire [1:0] _0263_;
  wire [1:0] _0264_;
  wire [2:0] _0265_;
  wire [1:0] _0266_;
  wire [1:0] _0267_;
  wire [1:0] _0268_;
  wire [2:0] _0269_;
  wire [1:0] _0270_;
  wire [1:0] _0271_;
  wire [2:0] _0272_;
  wire [1:0] _0273_;
  wire [1:0] _0274_;
  wire [2:0] _0275_;
  wire [1:0] _0276_;
  wire [1:0] _0277_;
  wire [1:0] _0278_;
  wire [2:0] _0279_;
  wire [1:0] _0280_;
  wire [1:0] _0281_;
  wire [2:0] _0282_;
  wire _0283_;
  wire _0284_;
  wire _0285_;
  wire _0286_;
  wire [1:0] _0287_;
  wire [2:0] _0288_;
  wire _0289_;
  wire _0290_;
  wire _0291_;
  wire _0292_;
  wire [1:0] _0293_;
  wire [2:0] _0294_;
  wire _0295_;
  wire _0296_;
  wire _0297_;
  wire _0298_;
  wire [1:0] _0299_;
  wire [1:0] _0300_;
  wire _0301_;
  wire _0302_;
  wire _0303_;
  wire _0304_;
  wire [1:0] _0305_;
  wire [2:0] _0306_;
  wire _0307_;
  wire _0308_;
  wire _0309_;
  wire [1:0] _0310_;
  wire _0311_;
  wire [1:0] _0312_;
  wire _0313_;
  wire _0314_;
  wire _0315_;
  wire _0316_;
  wire [1:0] _0317_;
  wire [2:0] _0318_;
  wire _0319_;
  wire _0320_;
  wire [2:0] _0321_;
  wire _0322_;
  wire _0323_;
  wire [1:0] _0324_;
  wire _0325_;
  wire _0326_;
  wire _0327_;
  wire _0328_;
  wire [1:0] _0329_;
  wire [2:0] _0330_;
  wire _0331_;
  wire _0332_;
  wire [1:0] _0333_;
  wire _0334_;
  wire _0335_;
  wire _0336_;
  wire [1:0] _0337_;
  wire _0338_;
  wire _0339_;
  wire _0340_;
  wire _0341_;
  wire [1:0] _0342_;
  wire [2:0] _0343_;
  wire [1:0] _0344_;
  wire _0345_;
  wire _0346_;
  wire _0347_;
  wire _0348_;
  wire [1:0] _0349_;
  wire _0350_;
  wire _0351_;
  wire _0352_;
  wire _0353_;
  wire [1:0] _0354_;
  wire [2:0] _0355_;
  wire [2:0] _0356_;
  wire _0357_;
  wire _0358_;
  wire _0359_;
  wire _0360_;
  wire [1:0] _0361_;
  wire _0362_;
  wire _0363_;
  wire _0364_;
  wire _0365_;
  wire [1:0] _0366_;
  wire [1:0] _0367_;
  wire [2:0] _0368_;
  wire _0369_;
  wire _0370_;
  wire _0371_;
  wire _0372_;
  wire [1:0] _0373_;
  wire _0374_;
  wire _0375_;
  wire _0376_;
  wire [1:0] _0377_;
  wire _0378_;
  wire [1:0] _0379_;
  wire [2:0] _0380_;
  wire _0381_;
  wire _0382_;
  wire _0383_;
  wire _0384_;
  wire [1:0] _0385_;
  wire _0386_;
  wire _0387_;
  wire [2:0] _0388_;
  wire _0389_;
  wire _0390_;
  wire [1:0] _0391_;
  wire [2:0] _0392_;
  wire _0393_;
  wire _0394_;
  wire _0395_;
  wire _0396_;
  wire [1:0] _0397_;
  wire _0398_;
  wire [1:0] _0399_;
  wire _0400_;
  wire _0401_;
  wire _0402_;
  wire [1:0] _0403_;
  wire [2:0] _0404_;
  wire _0405_;
  wire _0406_;
  wire _0407_;
  wire _0408_;
  wire [1:0] _0409_;
  wire [1:0] _0410_;
  wire _0411_;
  wire _0412_;
  wire _0413_;
  wire _0414_;
  wire [1:0] _0415_;
  wire [2:0] _0416_;
  wire _0417_;
  wire _0418_;
  wire _0419_;
  wire _0420_;
  wire [2:0] _0421_;
  wire [1:0] _0422_;
  wire _0423_;
  wire _0424_;
  wire _0425_;
  wire _0426_;
  wire [1:0] _0427_;
  wire [2:0] _0428_;
  wire _0429_;
  wire _0430_;
  wire _0431_;
  wire [1:0] _0432_;
  wire _0433_;
  wire [1:0] _0434_;
  wire _0435_;
  wire _0436_;
  wire _0437_;
  wire _0438_;
  wire [1:0] _0439_;
  wire [2:0] _0440_;
  wire _0441_;
  wire _0442_;
  wire _0443_;
  wire [1:0] _0444_;
  wire _0445_;
  wire _0446_;
  wire [1:0] _0447_;
  wire _0448_;
  wire _0449_;
  wire _0450_;
  wire _0451_;
  wire [1:0] _0452_;
  wire [2:0] _0453_;
  wire _0454_;
  wire [2:0] _0455_;
  wire _0456_;
  wire _0457_;
  wire _0458_;
  wire [1:0] _0459_;
  wire _0460_;
  wire _0461_;
  wire _0462_;
  wire _0463_;
  wire [1:0] _0464_;
  wire [2:0] _0465_;
  wire [1:0] _0466_;
  wire _0467_;
  wire _0468_;
  wire _0469_;
  wire _0470_;
  wire [1:0] _0471_;
  wire _0472_;
  wire _0473_;
  wire _0474_;
  wire _0475_;
  wire [1:0] _0476_;
  wire [1:0] _0477_;
  wire [2:0] _0478_;
  wire _0479_;
  wire _0480_;
  wire _0481_;
  wire _0482_;
  wire [1:0] _0483_;
  wire _0484_;
  wire _0485_;
  wire _0486_;
  wire _0487_;
  wire [2:0] _0488_;
  wire [1:0] _0489_;
  wire [2:0] _0490_;
  wire _0491_;
  wire _0492_;
  wire _0493_;
  wire _0494_;
  wire [1:0] _0495_;
  wire _0496_;
  wire _0497_;
  wire _0498_;
  wire [1:0] _0499_;
  wire _0500_;
  wire [1:0] _0501_;
  wire [2:0] _0502_;
  wire _0503_;
  wire _0504_;
  wire _0505_;
  wire _0506_;
  wire [1:0] _0507_;
  wire _0508_;
  wire _0509_;
  wire [1:0] _0510_;
  wire _0511_;
  wire _0512_;
  wire [1:0] _0513_;
  wire [2:0] _0514_;
  wire _0515_;
  wire _0516_;
  wire _0517_;
  wire _0518_;
  wire [1:0] _0519_;
  wire _0520_;
  wire [2:0] _0521_;
  wire _0522_;
  wire _0523_;
  wire _0524_;
  wire [1:0] _0525_;
  wire [2:0] _0526_;
  wire _0527_;
  wire _0528_;
  wire _0529_;
  wire _0530_;
  wire [1:0] _0531_;
  wire [1:0] _0532_;
  wire _0533_;
  wire _0534_;
  wire _0535_;
  wire _0536_;
  wire [1:0] _0537_;
  wire [2:0] _0538_;
  wire _0539_;
  wire _0540_;
  wire _0541_;
  wire _0542_;
  wire [1:0] _0543_;
  wire [1:0] _0544_;
  wire _0545_;
  wire _0546_;
  wire _0547_;
  wire _0548_;
  wire [1:0] _0549_;
  wire [2:0] _0550_;
  wire _0551_;
  wire _0552_;
  wire _0553_;
  wire _0554_;
  wire [2:0] _0555_;
  wire _0556_;
  wire [1:0] _0557_;
  wire _0558_;
  wire _0559_;
  wire _0560_;
  wire _0561_;
  wire [1:0] _0562_;
  wire [2:0] _0563_;
  wire _0564_;
  wire _0565_;
  wire [1:0] _0566_;
  wire _0567_;
  wire _0568_;
  wire [1:0] _0569_;
  wire _0570_;
  wire _0571_;
  wire _0572_;
  wire _0573_;
  wire [1:0] _0574_;
  wire [2:0] _0575_;
  wire [3:0] _0576_;
  wire [1:0] _0577_;
  wire [3:0] _0578_;
  wire [4:0] _0579_;
  wire [3:0] _0580_;
  wire [3:0] _0581_;
  wire [4:0] _0582_;
  wire [3:0] _0583_;
  wire [3:0] _0584_;
  wire [4:0] _0585_;
  wire [3:0] _0586_;
  wire [3:0] _0587_;
  wire [2:0] _0588_;
  wire [4:0] _0589_;
  wire [3:0] _0590_;
  wire [3:0] _0591_;
  wire [4:0] _0592_;
  wire [3:0] _0593_;
  wire [3:0] _0594_;
  wire [4:0] _0595_;
  wire [3:0] _0596_;
  wire [3:0] _0597_;
  wire [4:0] _0598_;
  wire [1:0] _0599_;
  wire [3:0] _0600_;
  wire [3:0] _0601_;
  wire [4:0] _0602_;
  wire [3:0] _0603_;
  wire [3:0] _0604_;
  wire [4:0] _0605_;
  wire [3:0] _0606_;
  wire [3:0] _0607_;
  wire [4:0] _0608_;
  wire [3:0] _0609_;
  wire [1:0] _0610_;
  wire [3:0] _0611_;
  wire [4:0] _0612_;
  wire [3:0] _0613_;
  wire [3:0] _0614_;
  wire [4:0] _0615_;
  wire [3:0] _0616_;
  wire [3:0] _0617_;
  wire [4:0] _0618_;
  wire [3:0] _0619_;
  wire [3:0] _0620_;
  wire [2:0] _0621_;
  wire [4:0] _0622_;
  wire [3:0] _0623_;
  wire [3:0] _0624_;
  wire [4:0] _0625_;
  wire [3:0] _0626_;
  wire [3:0] _0627_;
  wire [4:0] _0628_;
  wire [3:0] _0629_;
  wire [3:0] _0630_;
  wire [4:0] _0631_;
  wire [1:0] _0632_;
  wire [3:0] _0633_;
  wire [3:0] _0634_;
  wire [4:0] _0635_;
  wire [3:0] _0636_;
  wire [3:0] _0637_;
  wire [4:0] _0638_;
  wire [3:0] _0639_;
  wire [3:0] _0640_;
  wire [4:0] _0641_;
  wire [3:0] _0642_;
  wire [1:0] _0643_;
  wire [3:0] _0644_;
  wire [4:0] _0645_;
  wire [3:0] _0646_;
  wire [3:0] _0647_;
  wire [4:0] _0648_;
  wire [3:0] _0649_;
  wire [3:0] _0650_;
  wire [4:0] _0651_;
  wire [3:0] _0652_;
  wire [3:0] _0653_;
  wire [2:0] _0654_;
  wire [4:0] _0655_;
  wire [3:0] _0656_;
  wire [3:0] _0657_;
  wire [4:0] _0658_;
  wire [3:0] _0659_;
  wire [3:0] _0660_;
  wire [4:0] _0661_;
  wire [3:0] _0662_;
  wire [3:0] _0663_;
  wire [4:0] _0664_;
  wire [1:0] _0665_;
  wire [1:0] _0666_;
  wire [3:0] _0667_;
  wire [3:0] _0668_;
  wire [4:0] _0669_;
  wire [3:0] _0670_;
  wire [3:0] _0671_;
  wire [4:0] _0672_;
  wire [3:0] _0673_;
  wire [3:0] _0674_;
  wire [4:0] _0675_;
  wire [3:0] _0676_;
  wire [1:0] _0677_;
  wire [3:0] _0678_;
  wire [4:0] _0679_;
  wire [3:0] _0680_;
  wire [3:0] _0681_;
  wire [4:0] _0682_;
  wire [3:0] _0683_;
  wire [3:0] _0684_;
  wire [4:0] _0685_;
  wire [3:0] _0686_;
  wire [3:0] _0687_;
  wire [2:0] _0688_;
  wire [4:0] _0689_;
  wire [3:0] _0690_;
  wire [3:0] _0691_;
  wire [4:0] _0692_;
  wire [5:0] _0693_;
  wire [5:0] _0694_;
  wire [6:0] _0695_;
  wire [5:0] _0696_;
  wire [5:0] _0697_;
  wire [6:0] _0698_;
  wire [1:0] _0699_;
  wire [5:0] _0700_;
  wire [5:0] _0701_;
  wire [6:0] _0702_;
  wire [5:0] _0703_;
  wire [5:0] _0704_;
  wire [6:0] _0705_;
  wire [5:0] _0706_;
  wire [5:0] _0707_;
  wire [6:0] _0708_;
  wire [5:0] _0709_;
  wire [1:0] _0710_;
  wire [5:0] _0711_;
  wire [6:0] _0712_;
  wire [5:0] _0713_;
  wire [5:0] _0714_;
  wire [6:0] _0715_;
  wire [5:0] _0716_;
  wire [5:0] _0717_;
  wire [6:0] _0718_;
  wire [5:0] _0719_;
  wire [6:0] _0720_;
  wire [2:0] _0721_;
  wire [7:0] _0722_;
  wire [8:0] _0723_;
  wire [7:0] _0724_;
  wire [8:0] _0725_;
  wire [7:0] _0726_;
  wire [8:0] _0727_;
  wire [9:0] _0728_;
  wire [10:0] _0729_;
  wire _0730_;
  wire [10:0] _0731_;
  wire [1:0] _0732_;
  wire [11:0] _0733_;
  wire _0734_;
  wire _0735_;
  wire _0736_;
  wire _0737_;
  wire _0738_;
  wire _0739_;
  wire _0740_;
  wire _0741_;
  wire [1:0] _0742_;
  wire [1:0] _0743_;
  wire _0744_;
  wire _0745_;
  wire _0746_;
  wire _0747_;
  wire _0748_;
  wire _0749_;
  wire _0750_;
  wire _0751_;
  wire [1023:0] _0752_;
  wire [1023:0] _0753_;
  wire [2:0] _0754_;
  wire [1023:0] _0755_;
  wire [1023:0] _0756_;
  wire _0757_;
  wire _0758_;
  wire _0759_;
  wire _0760_;
  wire _0761_;
  wire _0762_;
  wire _0763_;
  wire _0764_;
  wire [1:0] _0765_;
  wire _0766_;
  wire _0767_;
  wire _0768_;
  wire _0769_;
  wire _0770_;
  wire _0771_;
  wire _0772_;
  wire [10:0] _0773_;
  wire [10:0] _0774_;
  wire [1:0] _0775_;
  wire [1:0] _0776_;
  wire [2:0] _0777_;
  wire [1:0] _0778_;
  wire [1:0] _0779_;
  wire [2:0] _0780_;
  wire [1:0] _0781_;
  wire [1:0] _0782_;
  wire [2:0] _0783_;
  wire [1:0] _0784_;
  wire [1:0] _0785_;
  wire [2:0] _0786_;
  wire [2:0] _0787_;
  wire [1:0] _0788_;
  wire [1:0] _0789_;
  wire [2:0] _0790_;
  wire [1:0] _0791_;
  wire [1:0] _0792_;
  wire [2:0] _0793_;
  wire [1:0] _0794_;
  wire [1:0] _0795_;
  wire [2:0] _0796_;
  wire _0797_;
  wire _0798_;
  wire _0799_;
  wire _0800_;
  wire _0801_;
  wire _0802_;
  wire _0803_;
  wire _0804_;
  wire _0805_;
  wire _0806_;
  wire _0807_;
  wire _0808_;
  wire _0809_;
  wire _0810_;
  wire _0811_;
  wire _0812_;
  wire _0813_;
  wire _0814_;
  wire _0815_;
  wire _0816_;
  wire _0817_;
  wire _0818_;
  wire _0819_;
  wire _0820_;
  wire _0821_;
  wire _0822_;
  wire _0823_;
  wire _0824_;
  wire _0825_;
  wire _0826_;
  wire _0827_;
  wire _0828_;
  wire _0829_;
  reg \$signal  = 1'h0;
  wire [8:0] \$signature__addr ;
  wire [895:0] \$signature__data ;
  wire \$signature__en ;
  wire [10:0] active_count;
  wire [1023:0] active_neg;
  wire [1023:0] active_nz;
  output bad_row;
  reg bad_row = 1'h0;
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
  wire [559:0] \neg$45 ;
  output [1023:0] nz;
  reg [1023:0] nz = 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [559:0] \nz$43 ;
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
  reg [895:0] buffer [511:0];
  integer init_buffer;
  initial for (init_buffer = 0; init_buffer <= 511; init_buffer = init_buffer + 1) buffer [init_buffer] = 0;
  always @(posedge clk) begin
    if (fill)
      buffer[fill_address[8:0]] <= fill_data;
  end
  reg [895:0] _1891_;
  always @(posedge clk) begin
    if (read__en) begin
      _1891_ <= buffer[read_address[8:0]];
    end
  end
  assign read__data = _1891_;
  assign illegal = \illegal$13  & \illegal$14 ;
  assign _0000_ = ! row_1_3;
  assign _0111_ = row_0_3 & _0000_;
  assign _0332_ = row_0_3 & row_1_3;
  assign _0443_ = read_address >= 10'h200;
  assign _0554_ = read__en & _0443_;
  assign _0665_ = \nz$43 [0] + \nz$43 [1];
  assign _0775_ = \nz$43 [2] + \nz$43 [3];
  assign _0786_ = _0665_ + _0775_;
  assign _0001_ = \nz$43 [4] + \nz$43 [5];
  assign _0012_ = \nz$43 [6] + \nz$43 [7];
  assign _0023_ = _0001_ + _0012_;
  assign _0034_ = \nz$43 [8] + \nz$43 [9];
  assign _0045_ = \nz$43 [10] + \nz$43 [11];
  assign _0056_ = _0034_ + _0045_;
  assign _0067_ = \nz$43 [12] + \nz$43 [13];
  assign _0078_ = \nz$43 [14] + \nz$43 [15];
  assign _0089_ = _0067_ + _0078_;
  assign _0100_ = \nz$43 [16] + \nz$43 [17];
  assign _0112_ = \nz$43 [18] + \nz$43 [19];
  assign _0123_ = _0100_ + _0112_;
  assign _0134_ = \nz$43 [20] + \nz$43 [21];
  assign _0145_ = \nz$43 [22] + \nz$43 [23];
  assign _0156_ = _0134_ + _0145_;
  assign _0167_ = \nz$43 [24] + \nz$43 [25];
  assign _0178_ = \nz$43 [26] + \nz$43 [27];
  assign _0189_ = _0167_ + _0178_;
  assign _0200_ = \nz$43 [28] + \nz$43 [29];
  assign _0211_ = \nz$43 [30] + \nz$43 [31];
  assign _0222_ = _0200_ + _0211_;
  assign _0233_ = \nz$43 [32] + \nz$43 [33];
  assign _0244_ = \nz$43 [34] + \nz$43 [35];
  assign _0255_ = _0233_ + _0244_;
  assign _0266_ = \nz$43 [36] + \nz$43 [37];
  assign _0277_ = \nz$43 [38] + \nz$43 [39];
  assign _0288_ = _0266_ + _0277_;
  assign _0299_ = \nz$43 [40] + \nz$43 [41];
  assign _0310_ = \nz$43 [42] + \nz$43 [43];
  assign _0321_ = _0299_ + _0310_;
  assign _0333_ = \nz$43 [44] + \nz$43 [45];
  assign _0344_ = \nz$43 [46] + \nz$43 [47];
  assign _0355_ = _0333_ + _0344_;
  assign _0366_ = \nz$43 [48] + \nz$43 [49];
  assign _0377_ = \nz$43 [50] + \nz$43 [51];
  assign _0388_ = _0366_ + _0377_;
  assign _0399_ = \nz$43 [52] + \nz$43 [53];
  assign _0410_ = \nz$43 [54] + \nz$43 [55];
  assign _0421_ = _0399_ + _0410_;
  assign _0432_ = \nz$43 [56] + \nz$43 [57];
  assign _0444_ = \nz$43 [58] + \nz$43 [59];
  assign _0455_ = _0432_ + _0444_;
  assign _0466_ = \nz$43 [60] + \nz$43 [61];
  assign _0477_ = \nz$43 [62] + \nz$43 [63];
  assign _0488_ = _0466_ + _0477_;
  assign _0499_ = \nz$43 [64] + \nz$43 [65];
  assign _0510_ = \nz$43 [66] + \nz$43 [67];
  assign _0521_ = _0499_ + _0510_;
  assign _0532_ = \nz$43 [68] + \nz$43 [69];
  assign _0543_ = \nz$43 [70] + \nz$43 [71];
  assign _0555_ = _0532_ + _0543_;
  assign _0566_ = \nz$43 [72] + \nz$43 [73];
  assign _0577_ = \nz$43 [74] + \nz$43 [75];
  assign _0588_ = _0566_ + _0577_;
  assign _0599_ = \nz$43 [76] + \nz$43 [77];
  assign _0610_ = \nz$43 [78] + \nz$43 [79];
  assign _0621_ = _0599_ + _0610_;
  assign _0632_ = \nz$43 [80] + \nz$43 [81];
  assign _0643_ = \nz$43 [82] + \nz$43 [83];
  assign _0654_ = _0632_ + _0643_;
  assign _0666_ = \nz$43 [84] + \nz$43 [85];
  assign _0677_ = \nz$43 [86] + \nz$43 [87];
  assign _0688_ = _0666_ + _0677_;
  assign _0699_ = \nz$43 [88] + \nz$43 [89];
  assign _0710_ = \nz$43 [90] + \nz$43 [91];
  assign _0721_ = _0699_ + _0710_;
  assign _0732_ = \nz$43 [92] + \nz$43 [93];
  assign _0743_ = \nz$43 [94] + \nz$43 [95];
  assign _0754_ = _0732_ + _0743_;
  assign _0765_ = \nz$43 [96] + \nz$43 [97];
  assign _0776_ = \nz$43 [98] + \nz$43 [99];
  assign _0777_ = _0765_ + _0776_;
  assign _0778_ = \nz$43 [100] + \nz$43 [101];
  assign _0779_ = \nz$43 [102] + \nz$43 [103];
  assign _0780_ = _0778_ + _0779_;
  assign _0781_ = \nz$43 [104] + \nz$43 [105];
  assign _0782_ = \nz$43 [106] + \nz$43 [107];
  assign _0783_ = _0781_ + _0782_;
  assign _0784_ = \nz$43 [108] + \nz$43 [109];
  assign _0785_ = \nz$43 [110] + \nz$43 [111];
  assign _0787_ = _0784_ + _0785_;
  assign _0788_ = \nz$43 [112] + \nz$43 [113];
  assign _0789_ = \nz$43 [114] + \nz$43 [115];
  assign _0790_ = _0788_ + _0789_;
  assign _0791_ = \nz$43 [116] + \nz$43 [117];
  assign _0792_ = \nz$43 [118] + \nz$43 [119];
  assign _0793_ = _0791_ + _0792_;
  assign _0794_ = \nz$43 [120] + \nz$43 [121];
  assign _0795_ = \nz$43 [122] + \nz$43 [123];
  assign _0796_ = _0794_ + _0795_;
  assign _0002_ = \nz$43 [124] + \nz$43 [125];
  assign _0003_ = \nz$43 [126] + \nz$43 [127];
  assign _0004_ = _0002_ + _0003_;
  assign _0005_ = \nz$43 [128] + \nz$43 [129];
  assign _0006_ = \nz$43 [130] + \nz$43 [131];
  assign _0007_ = _0005_ + _0006_;
  assign _0008_ = \nz$43 [132] + \nz$43 [133];
  assign _0009_ = \nz$43 [134] + \nz$43 [135];
  assign _0010_ = _0008_ + _0009_;
  assign _0011_ = \nz$43 [136] + \nz$43 [137];
  assign _0013_ = \nz$43 [138] + \nz$43 [139];
  assign _0014_ = _0011_ + _0013_;
  assign _0015_ = \nz$43 [140] + \nz$43 [141];
  assign _0016_ = \nz$43 [142] + \nz$43 [143];
  assign _0017_ = _0015_ + _0016_;
  assign _0018_ = \nz$43 [144] + \nz$43 [145];
  assign _0019_ = \nz$43 [146] + \nz$43 [147];
  assign _0020_ = _0018_ + _0019_;
  assign _0021_ = \nz$43 [148] + \nz$43 [149];
  assign _0022_ = \nz$43 [150] + \nz$43 [151];
  assign _0024_ = _0021_ + _0022_;
  assign _0025_ = \nz$43 [152] + \nz$43 [153];
  assign _0026_ = \nz$43 [154] + \nz$43 [155];
  assign _0027_ = _0025_ + _0026_;
  assign _0028_ = \nz$43 [156] + \nz$43 [157];
  assign _0029_ = \nz$43 [158] + \nz$43 [159];
  assign _0030_ = _0028_ + _0029_;
  assign _0031_ = \nz$43 [160] + \nz$43 [161];
  assign _0032_ = \nz$43 [162] + \nz$43 [163];
  assign _0033_ = _0031_ + _0032_;
  assign _0035_ = \nz$43 [164] + \nz$43 [165];
  assign _0036_ = \nz$43 [166] + \nz$43 [167];
  assign _0037_ = _0035_ + _0036_;
  assign _0038_ = \nz$43 [168] + \nz$43 [169];
  assign _0039_ = \nz$43 [170] + \nz$43 [171];
  assign _0040_ = _0038_ + _0039_;
  assign _0041_ = \nz$43 [172] + \nz$43 [173];
  assign _0042_ = \nz$43 [174] + \nz$43 [175];
  assign _0043_ = _0041_ + _0042_;
  assign _0044_ = \nz$43 [176] + \nz$43 [177];
  assign _0046_ = \nz$43 [178] + \nz$43 [179];
  assign _0047_ = _0044_ + _0046_;
  assign _0048_ = \nz$43 [180] + \nz$43 [181];
  assign _0049_ = \nz$43 [182] + \nz$43 [183];
  assign _0050_ = _0048_ + _0049_;
  assign _0051_ = \nz$43 [184] + \nz$43 [185];
  assign _0052_ = \nz$43 [186] + \nz$43 [187];
  assign _0053_ = _0051_ + _0052_;
  assign _0054_ = \nz$43 [188] + \nz$43 [189];
  assign _0055_ = \nz$43 [190] + \nz$43 [191];
  assign _0057_ = _0054_ + _0055_;
  assign _0058_ = \nz$43 [192] + \nz$43 [193];
  assign _0059_ = \nz$43 [194] + \nz$43 [195];
  assign _0060_ = _0058_ + _0059_;
  assign _0061_ = \nz$43 [196] + \nz$43 [197];
  assign _0062_ = \nz$43 [198] + \nz$43 [199];
  assign _0063_ = _0061_ + _0062_;
  assign _0064_ = \nz$43 [200] + \nz$43 [201];
  assign _0065_ = \nz$43 [202] + \nz$43 [203];
  assign _0066_ = _0064_ + _0065_;
  assign _0068_ = \nz$43 [204] + \nz$43 [205];
  assign _0069_ = \nz$43 [206] + \nz$43 [207];
  assign _0070_ = _0068_ + _0069_;
  assign _0071_ = \nz$43 [208] + \nz$43 [209];
  assign _0072_ = \nz$43 [210] + \nz$43 [211];
  assign _0073_ = _0071_ + _0072_;
  assign _0074_ = \nz$43 [212] + \nz$43 [213];
  assign _0075_ = \nz$43 [214] + \nz$43 [215];
  assign _0076_ = _0074_ + _0075_;
  assign _0077_ = \nz$43 [216] + \nz$43 [217];
  assign _0079_ = \nz$43 [218] + \nz$43 [219];
  assign _0080_ = _0077_ + _0079_;
  assign _0081_ = \nz$43 [220] + \nz$43 [221];
  assign _0082_ = \nz$43 [222] + \nz$43 [223];
  assign _0083_ = _0081_ + _0082_;
  assign _0084_ = \nz$43 [224] + \nz$43 [225];
  assign _0085_ = \nz$43 [226] + \nz$43 [227];
  assign _0086_ = _0084_ + _0085_;
  assign _0087_ = \nz$43 [228] + \nz$43 [229];
  assign _0088_ = \nz$43 [230] + \nz$43 [231];
  assign _0090_ = _0087_ + _0088_;
  assign _0091_ = \nz$43 [232] + \nz$43 [233];
  assign _0092_ = \nz$43 [234] + \nz$43 [235];
  assign _0093_ = _0091_ + _0092_;
  assign _0094_ = \nz$43 [236] + \nz$43 [237];
  assign _0095_ = \nz$43 [238] + \nz$43 [239];
  assign _0096_ = _0094_ + _0095_;
  assign _0097_ = \nz$43 [240] + \nz$43 [241];
  assign _0098_ = \nz$43 [242] + \nz$43 [243];
  assign _0099_ = _0097_ + _0098_;
  assign _0101_ = \nz$43 [244] + \nz$43 [245];
  assign _0102_ = \nz$43 [246] + \nz$43 [247];
  assign _0103_ = _0101_ + _0102_;
  assign _0104_ = \nz$43 [248] + \nz$43 [249];
  assign _0105_ = \nz$43 [250] + \nz$43 [251];
  assign _0106_ = _0104_ + _0105_;
  assign _0107_ = \nz$43 [252] + \nz$43 [253];
  assign _0108_ = \nz$43 [254] + \nz$43 [255];
  assign _0109_ = _0107_ + _0108_;
  assign _0110_ = \nz$43 [256] + \nz$43 [257];
  assign _0113_ = \nz$43 [258] + \nz$43 [259];
  assign _0114_ = _0110_ + _0113_;
  assign _0115_ = \nz$43 [260] + \nz$43 [261];
  assign _0116_ = \nz$43 [262] + \nz$43 [263];
  assign _0117_ = _0115_ + _0116_;
  assign _0118_ = \nz$43 [264] + \nz$43 [265];
  assign _0119_ = \nz$43 [266] + \nz$43 [267];
  assign _0120_ = _0118_ + _0119_;
  assign _0121_ = \nz$43 [268] + \nz$43 [269];
  assign _0122_ = \nz$43 [270] + \nz$43 [271];
  assign _0124_ = _0121_ + _0122_;
  assign _0125_ = \nz$43 [272] + \nz$43 [273];
  assign _0126_ = \nz$43 [274] + \nz$43 [275];
  assign _0127_ = _0125_ + _0126_;
  assign _0128_ = \nz$43 [276] + \nz$43 [277];
  assign _0129_ = \nz$43 [278] + \nz$43 [279];
  assign _0130_ = _0128_ + _0129_;
  assign _0131_ = \nz$43 [280] + \nz$43 [281];
  assign _0132_ = \nz$43 [282] + \nz$43 [283];
  assign _0133_ = _0131_ + _0132_;
  assign _0135_ = \nz$43 [284] + \nz$43 [285];
  assign _0136_ = \nz$43 [286] + \nz$43 [287];
  assign _0137_ = _0135_ + _0136_;
  assign _0138_ = \nz$43 [288] + \nz$43 [289];
  assign _0139_ = \nz$43 [290] + \nz$43 [291];
  assign _0140_ = _0138_ + _0139_;
  assign _0141_ = \nz$43 [292] + \nz$43 [293];
  assign _0142_ = \nz$43 [294] + \nz$43 [295];
  assign _0143_ = _0141_ + _0142_;
  assign _0144_ = \nz$43 [296] + \nz$43 [297];
  assign _0146_ = \nz$43 [298] + \nz$43 [299];
  assign _0147_ = _0144_ + _0146_;
  assign _0148_ = \nz$43 [300] + \nz$43 [301];
  assign _0149_ = \nz$43 [302] + \nz$43 [303];
  assign _0150_ = _0148_ + _0149_;
  assign _0151_ = \nz$43 [304] + \nz$43 [305];
  assign _0152_ = \nz$43 [306] + \nz$43 [307];
  assign _0153_ = _0151_ + _0152_;
  assign _0154_ = \nz$43 [308] + \nz$43 [309];
  assign _0155_ = \nz$43 [310] + \nz$43 [311];
  assign _0157_ = _0154_ + _0155_;
  assign _0158_ = \nz$43 [312] + \nz$43 [313];
  assign _0159_ = \nz$43 [314] + \nz$43 [315];
  assign _0160_ = _0158_ + _0159_;
  assign _0161_ = \nz$43 [316] + \nz$43 [317];
  assign _0162_ = \nz$43 [318] + \nz$43 [319];
  assign _0163_ = _0161_ + _0162_;
  assign _0164_ = \nz$43 [320] + \nz$43 [321];
  assign _0165_ = \nz$43 [322] + \nz$43 [323];
  assign _0166_ = _0164_ + _0165_;
  assign _0168_ = \nz$43 [324] + \nz$43 [325];
  assign _0169_ = \nz$43 [326] + \nz$43 [327];
  assign _0170_ = _0168_ + _0169_;
  assign _0171_ = \nz$43 [328] + \nz$43 [329];
  assign _0172_ = \nz$43 [330] + \nz$43 [331];
  assign _0173_ = _0171_ + _0172_;
  assign _0174_ = \nz$43 [332] + \nz$43 [333];
  assign _0175_ = \nz$43 [334] + \nz$43 [335];
  assign _0176_ = _0174_ + _0175_;
  assign _0177_ = \nz$43 [336] + \nz$43 [337];
  assign _0179_ = \nz$43 [338] + \nz$43 [339];
  assign _0180_ = _0177_ + _0179_;
  assign _0181_ = \nz$43 [340] + \nz$43 [341];
  assign _0182_ = \nz$43 [342] + \nz$43 [343];
  assign _0183_ = _0181_ + _0182_;
  assign _0184_ = \nz$43 [344] + \nz$43 [345];
  assign _0185_ = \nz$43 [346] + \nz$43 [347];
  assign _0186_ = _0184_ + _0185_;
  assign _0187_ = \nz$43 [348] + \nz$43 [349];
  assign _0188_ = \nz$43 [350] + \nz$43 [351];
  assign _0190_ = _0187_ + _0188_;
  assign _0191_ = \nz$43 [352] + \nz$43 [353];
  assign _0192_ = \nz$43 [354] + \nz$43 [355];
  assign _0193_ = _0191_ + _0192_;
  assign _0194_ = \nz$43 [356] + \nz$43 [357];
  assign _0195_ = \nz$43 [358] + \nz$43 [359];
  assign _0196_ = _0194_ + _0195_;
  assign _0197_ = \nz$43 [360] + \nz$43 [361];
  assign _0198_ = \nz$43 [362] + \nz$43 [363];
  assign _0199_ = _0197_ + _0198_;
  assign _0201_ = \nz$43 [364] + \nz$43 [365];
  assign _0202_ = \nz$43 [366] + \nz$43 [367];
  assign _0203_ = _0201_ + _0202_;
  assign _0204_ = \nz$43 [368] + \nz$43 [369];
  assign _0205_ = \nz$43 [370] + \nz$43 [371];
  assign _0206_ = _0204_ + _0205_;
  assign _0207_ = \nz$43 [372] + \nz$43 [373];
  assign _0208_ = \nz$43 [374] + \nz$43 [375];
  assign _0209_ = _0207_ + _0208_;
  assign _0210_ = \nz$43 [376] + \nz$43 [377];
  assign _0212_ = \nz$43 [378] + \nz$43 [379];
  assign _0213_ = _0210_ + _0212_;
  assign _0214_ = \nz$43 [380] + \nz$43 [381];
  assign _0215_ = \nz$43 [382] + \nz$43 [383];
  assign _0216_ = _0214_ + _0215_;
  assign _0217_ = \nz$43 [384] + \nz$43 [385];
  assign _0218_ = \nz$43 [386] + \nz$43 [387];
  assign _0219_ = _0217_ + _0218_;
  assign _0220_ = \nz$43 [388] + \nz$43 [389];
  assign _0221_ = \nz$43 [390] + \nz$43 [391];
  assign _0223_ = _0220_ + _0221_;
  assign _0224_ = \nz$43 [392] + \nz$43 [393];
  assign _0225_ = \nz$43 [394] + \nz$43 [395];
  assign _0226_ = _0224_ + _0225_;
  assign _0227_ = \nz$43 [396] + \nz$43 [397];
  assign _0228_ = \nz$43 [398] + \nz$43 [399];
  assign _0229_ = _0227_ + _0228_;
  assign _0230_ = \nz$43 [400] + \nz$43 [401];
  assign _0231_ = \nz$43 [402] + \nz$43 [403];
  assign _0232_ = _0230_ + _0231_;
  assign _0234_ = \nz$43 [404] + \nz$43 [405];
  assign _0235_ = \nz$43 [406] + \nz$43 [407];
  assign _0236_ = _0234_ + _0235_;
  assign _0237_ = \nz$43 [408] + \nz$43 [409];
  assign _0238_ = \nz$43 [410] + \nz$43 [411];
  assign _0239_ = _0237_ + _0238_;
  assign _0240_ = \nz$43 [412] + \nz$43 [413];
  assign _0241_ = \nz$43 [414] + \nz$43 [415];
  assign _0242_ = _0240_ + _0241_;
  assign _0243_ = \nz$43 [416] + \nz$43 [417];
  assign _0245_ = \nz$43 [418] + \nz$43 [419];
  assign _0246_ = _0243_ + _0245_;
  assign _0247_ = \nz$43 [420] + \nz$43 [421];
  assign _0248_ = \nz$43 [422] + \nz$43 [423];
  assign _0249_ = _0247_ + _0248_;
  assign _0250_ = \nz$43 [424] + \nz$43 [425];
  assign _0251_ = \nz$43 [426] + \nz$43 [427];
  assign _0252_ = _0250_ + _0251_;
  assign _0253_ = \nz$43 [428] + \nz$43 [429];
  assign _0254_ = \nz$43 [430] + \nz$43 [431];
  assign _0256_ = _0253_ + _0254_;
  assign _0257_ = \nz$43 [432] + \nz$43 [433];
  assign _0258_ = \nz$43 [434] + \nz$43 [435];
  assign _0259_ = _0257_ + _0258_;
  assign _0260_ = \nz$43 [436] + \nz$43 [437];
  assign _0261_ = \nz$43 [438] + \nz$43 [439];
  assign _0262_ = _0260_ + _0261_;
  assign _0263_ = \nz$43 [440] + \nz$43 [441];
  assign _0264_ = \nz$43 [442] + \nz$43 [443];
  assign _0265_ = _0263_ + _0264_;
  assign _0267_ = \nz$43 [444] + \nz$43 [445];
  assign _0268_ = \nz$43 [446] + \nz$43 [447];
  assign _0269_ = _0267_ + _0268_;
  assign _0270_ = \nz$43 [448] + \nz$43 [449];
  assign _0271_ = \nz$43 [450] + \nz$43 [451];
  assign _0272_ = _0270_ + _0271_;
  assign _0273_ = \nz$43 [452] + \nz$43 [453];
  assign _0274_ = \nz$43 [454] + \nz$43 [455];
  assign _0275_ = _0273_ + _0274_;
  assign _0276_ = \nz$43 [456] + \nz$43 [457];
  assign _0278_ = \nz$43 [458] + \nz$43 [459];
  assign _0279_ = _0276_ + _0278_;
  assign _0280_ = \nz$43 [460] + \nz$43 [461];
  assign _0281_ = \nz$43 [462] + \nz$43 [463];
  assign _0282_ = _0280_ + _0281_;
  assign _0283_ = ~ stores[1];
  assign _0284_ = \nz$43 [464] & _0283_;
  assign _0285_ = ~ stores[1];
  assign _0286_ = \nz$43 [465] & _0285_;
  assign _0287_ = _0284_ + _0286_;
  assign _0289_ = ~ stores[1];
  assign _0290_ = \nz$43 [466] & _0289_;
  assign _0291_ = ~ stores[1];
  assign _0292_ = \nz$43 [467] & _0291_;
  assign _0293_ = _0290_ + _0292_;
  assign _0294_ = _0287_ + _0293_;
  assign _0295_ = ~ stores[1];
  assign _0296_ = \nz$43 [468] & _0295_;
  assign _0297_ = ~ stores[1];
  assign _0298_ = \nz$43 [469] & _0297_;
  assign _0300_ = _0296_ + _0298_;
  assign _0301_ = ~ stores[1];
  assign _0302_ = \nz$43 [470] & _0301_;
  assign _0303_ = ~ stores[1];
  assign _0304_ = \nz$43 [471] & _0303_;
  assign _0305_ = _0302_ + _0304_;
  assign _0306_ = _0300_ + _0305_;
  assign _0307_ = ~ stores[1];
  assign _0308_ = \nz$43 [472] & _0307_;
  assign _0309_ = ~ stores[1];
  assign _0311_ = \nz$43 [473] & _0309_;
  assign _0312_ = _0308_ + _0311_;
  assign _0313_ = ~ stores[1];
  assign _0314_ = \nz$43 [474] & _0313_;
  assign _0315_ = ~ stores[1];
  assign _0316_ = \nz$43 [475] & _0315_;
  assign _0317_ = _0314_ + _0316_;
  assign _0318_ = _0312_ + _0317_;
  assign _0319_ = ~ stores[1];
  assign _0320_ = \nz$43 [476] & _0319_;
  assign _0322_ = ~ stores[1];
  assign _0323_ = \nz$43 [477] & _0322_;
  assign _0324_ = _0320_ + _0323_;
  assign _0325_ = ~ stores[1];
  assign _0326_ = \nz$43 [478] & _0325_;
  assign _0327_ = ~ stores[1];
  assign _0328_ = \nz$43 [479] & _0327_;
  assign _0329_ = _0326_ + _0328_;
  assign _0330_ = _0324_ + _0329_;
  assign _0331_ = ~ stores[1];
  assign _0334_ = \nz$43 [480] & _0331_;
  assign _0335_ = ~ stores[1];
  assign _0336_ = \nz$43 [481] & _0335_;
  assign _0337_ = _0334_ + _0336_;
  assign _0338_ = ~ stores[1];
  assign _0339_ = \nz$43 [482] & _0338_;
  assign _0340_ = ~ stores[1];
  assign _0341_ = \nz$43 [483] & _0340_;
  assign _0342_ = _0339_ + _0341_;
  assign _0343_ = _0337_ + _0342_;
  assign _0345_ = ~ stores[1];
  assign _0346_ = \nz$43 [484] & _0345_;
  assign _0347_ = ~ stores[1];
  assign _0348_ = \nz$43 [485] & _0347_;
  assign _0349_ = _0346_ + _0348_;
  assign _0350_ = ~ stores[1];
  assign _0351_ = \nz$43 [486] & _0350_;
  assign _0352_ = ~ stores[1];
  assign _0353_ = \nz$43 [487] & _0352_;
  assign _0354_ = _0351_ + _0353_;
  assign _0356_ = _0349_ + _0354_;
  assign _0357_ = ~ stores[1];
  assign _0358_ = \nz$43 [488] & _0357_;
  assign _0359_ = ~ stores[1];
  assign _0360_ = \nz$43 [489] & _0359_;
  assign _0361_ = _0358_ + _0360_;
  assign _0362_ = ~ stores[1];
  assign _0363_ = \nz$43 [490] & _0362_;
  assign _0364_ = ~ stores[1];
  assign _0365_ = \nz$43 [491] & _0364_;
  assign _0367_ = _0363_ + _0365_;
  assign _0368_ = _0361_ + _0367_;
  assign _0369_ = ~ stores[1];
  assign _0370_ = \nz$43 [492] & _0369_;
  assign _0371_ = ~ stores[1];
  assign _0372_ = \nz$43 [493] & _0371_;
  assign _0373_ = _0370_ + _0372_;
  assign _0374_ = ~ stores[1];
  assign _0375_ = \nz$43 [494] & _0374_;
  assign _0376_ = ~ stores[1];
  assign _0378_ = \nz$43 [495] & _0376_;
  assign _0379_ = _0375_ + _0378_;
  assign _0380_ = _0373_ + _0379_;
  assign _0381_ = ~ stores[1];
  assign _0382_ = \nz$43 [496] & _0381_;
  assign _0383_ = ~ stores[1];
  assign _0384_ = \nz$43 [497] & _0383_;
  assign _0385_ = _0382_ + _0384_;
  assign _0386_ = ~ stores[1];
  assign _0387_ = \nz$43 [498] & _0386_;
  assign _0389_ = ~ stores[1];
  assign _0390_ = \nz$43 [499] & _0389_;
  assign _0391_ = _0387_ + _0390_;
  assign _0392_ = _0385_ + _0391_;
  assign _0393_ = ~ stores[1];
  assign _0394_ = \nz$43 [500] & _0393_;
  assign _0395_ = ~ stores[1];
  assign _0396_ = \nz$43 [501] & _0395_;
  assign _0397_ = _0394_ + _0396_;
  assign _0398_ = ~ stores[1];
  assign _0400_ = \nz$43 [502] & _0398_;
  assign _0401_ = ~ stores[1];
  assign _0402_ = \nz$43 [503] & _0401_;
  assign _0403_ = _0400_ + _0402_;
  assign _0404_ = _0397_ + _0403_;
  assign _0405_ = ~ stores[1];
  assign _0406_ = \nz$43 [504] & _0405_;
  assign _0407_ = ~ stores[1];
  assign _0408_ = \nz$43 [505] & _0407_;
  assign _0409_ = _0406_ + _0408_;
  assign _0411_ = ~ stores[1];
  assign _0412_ = \nz$43 [506] & _0411_;
  assign _0413_ = ~ stores[1];
  assign _0414_ = \nz$43 [507] & _0413_;
  assign _0415_ = _0412_ + _0414_;
  assign _0416_ = _0409_ + _0415_;
  assign _0417_ = ~ stores[1];
  assign _0418_ = \nz$43 [508] & _0417_;
  assign _0419_ = ~ stores[1];
  assign _0420_ = \nz$43 [509] & _0419_;
  assign _0422_ = _0418_ + _0420_;
  assign _0423_ = ~ stores[1];
  assign _0424_ = \nz$43 [510] & _0423_;
  assign _0425_ = ~ stores[1];
  assign _0426_ = \nz$43 [511] & _0425_;
  assign _0427_ = _0424_ + _0426_;
  assign _0428_ = _0422_ + _0427_;
  assign _0429_ = ~ stores[1];
  assign _0430_ = \nz$43 [512] & _0429_;
  assign _0431_ = ~ stores[1];
  assign _0433_ = \nz$43 [513] & _0431_;
  assign _0434_ = _0430_ + _0433_;
  assign _0435_ = ~ stores[1];
  assign _0436_ = \nz$43 [514] & _0435_;
  assign _0437_ = ~ stores[1];
  assign _0438_ = \nz$43 [515] & _0437_;
  assign _0439_ = _0436_ + _0438_;
  assign _0440_ = _0434_ + _0439_;
  assign _0441_ = ~ stores[1];
  assign _0442_ = \nz$43 [516] & _0441_;
  assign _0445_ = ~ stores[1];
  assign _0446_ = \nz$43 [517] & _0445_;
  assign _0447_ = _0442_ + _0446_;
  assign _0448_ = ~ stores[1];
  assign _0449_ = \nz$43 [518] & _0448_;
  assign _0450_ = ~ stores[1];
  assign _0451_ = \nz$43 [519] & _0450_;
  assign _0452_ = _0449_ + _0451_;
  assign _0453_ = _0447_ + _0452_;
  assign _0454_ = ~ stores[1];
  assign _0456_ = \nz$43 [520] & _0454_;
  assign _0457_ = ~ stores[1];
  assign _0458_ = \nz$43 [521] & _0457_;
  assign _0459_ = _0456_ + _0458_;
  assign _0460_ = ~ stores[1];
  assign _0461_ = \nz$43 [522] & _0460_;
  assign _0462_ = ~ stores[1];
  assign _0463_ = \nz$43 [523] & _0462_;
  assign _0464_ = _0461_ + _0463_;
  assign _0465_ = _0459_ + _0464_;
  assign _0467_ = ~ stores[1];
  assign _0468_ = \nz$43 [524] & _0467_;
  assign _0469_ = ~ stores[1];
  assign _0470_ = \nz$43 [525] & _0469_;
  assign _0471_ = _0468_ + _0470_;
  assign _0472_ = ~ stores[1];
  assign _0473_ = \nz$43 [526] & _0472_;
  assign _0474_ = ~ stores[1];
  assign _0475_ = \nz$43 [527] & _0474_;
  assign _0476_ = _0473_ + _0475_;
  assign _0478_ = _0471_ + _0476_;
  assign _0479_ = ~ stores[1];
  assign _0480_ = \nz$43 [528] & _0479_;
  assign _0481_ = ~ stores[1];
  assign _0482_ = \nz$43 [529] & _0481_;
  assign _0483_ = _0480_ + _0482_;
  assign _0484_ = ~ stores[1];
  assign _0485_ = \nz$43 [530] & _0484_;
  assign _0486_ = ~ stores[1];
  assign _0487_ = \nz$43 [531] & _0486_;
  assign _0489_ = _0485_ + _0487_;
  assign _0490_ = _0483_ + _0489_;
  assign _0491_ = ~ stores[1];
  assign _0492_ = \nz$43 [532] & _0491_;
  assign _0493_ = ~ stores[1];
  assign _0494_ = \nz$43 [533] & _0493_;
  assign _0495_ = _0492_ + _0494_;
  assign _0496_ = ~ stores[1];
  assign _0497_ = \nz$43 [534] & _0496_;
  assign _0498_ = ~ stores[1];
  assign _0500_ = \nz$43 [535] & _0498_;
  assign _0501_ = _0497_ + _0500_;
  assign _0502_ = _0495_ + _0501_;
  assign _0503_ = ~ stores[1];
  assign _0504_ = \nz$43 [536] & _0503_;
  assign _0505_ = ~ stores[1];
  assign _0506_ = \nz$43 [537] & _0505_;
  assign _0507_ = _0504_ + _0506_;
  assign _0508_ = ~ stores[1];
  assign _0509_ = \nz$43 [538] & _0508_;
  assign _0511_ = ~ stores[1];
  assign _0512_ = \nz$43 [539] & _0511_;
  assign _0513_ = _0509_ + _0512_;
  assign _0514_ = _0507_ + _0513_;
  assign _0515_ = ~ stores[1];
  assign _0516_ = \nz$43 [540] & _0515_;
  assign _0517_ = ~ stores[1];
  assign _0518_ = \nz$43 [541] & _0517_;
  assign _0519_ = _0516_ + _0518_;
  assign _0520_ = ~ stores[1];
  assign _0522_ = \nz$43 [542] & _0520_;
  assign _0523_ = ~ stores[1];
  assign _0524_ = \nz$43 [543] & _0523_;
  assign _0525_ = _0522_ + _0524_;
  assign _0526_ = _0519_ + _0525_;
  assign _0527_ = ~ stores[1];
  assign _0528_ = \nz$43 [544] & _0527_;
  assign _0529_ = ~ stores[1];
  assign _0530_ = \nz$43 [545] & _0529_;
  assign _0531_ = _0528_ + _0530_;
  assign _0533_ = ~ stores[1];
  assign _0534_ = \nz$43 [546] & _0533_;
  assign _0535_ = ~ stores[1];
  assign _0536_ = \nz$43 [547] & _0535_;
  assign _0537_ = _0534_ + _0536_;
  assign _0538_ = _0531_ + _0537_;
  assign _0539_ = ~ stores[1];
  assign _0540_ = \nz$43 [548] & _0539_;
  assign _0541_ = ~ stores[1];
  assign _0542_ = \nz$43 [549] & _0541_;
  assign _0544_ = _0540_ + _0542_;
  assign _0545_ = ~ stores[1];
  assign _0546_ = \nz$43 [550] & _0545_;
  assign _0547_ = ~ stores[1];
  assign _0548_ = \nz$43 [551] & _0547_;
  assign _0549_ = _0546_ + _0548_;
  assign _0550_ = _0544_ + _0549_;
  assign _0551_ = ~ stores[1];
  assign _0552_ = \nz$43 [552] & _0551_;
  assign _0553_ = ~ stores[1];
  assign _0556_ = \nz$43 [553] & _0553_;
  assign _0557_ = _0552_ + _0556_;
  assign _0558_ = ~ stores[1];
  assign _0559_ = \nz$43 [554] & _0558_;
  assign _0560_ = ~ stores[1];
  assign _0561_ = \nz$43 [555] & _0560_;
  assign _0562_ = _0559_ + _0561_;
  assign _0563_ = _0557_ + _0562_;
  assign _0564_ = ~ stores[1];
  assign _0565_ = \nz$43 [556] & _0564_;
  assign _0567_ = ~ stores[1];
  assign _0568_ = \nz$43 [557] & _0567_;
  assign _0569_ = _0565_ + _0568_;
  assign _0570_ = ~ stores[1];
  assign _0571_ = \nz$43 [558] & _0570_;
  assign _0572_ = ~ stores[1];
  assign _0573_ = \nz$43 [559] & _0572_;
  assign _0574_ = _0571_ + _0573_;
  assign _0575_ = _0569_ + _0574_;
  assign _0576_ = count_0_0 + count_0_4;
  assign _0578_ = count_0_8 + count_0_12;
  assign _0579_ = _0576_ + _0578_;
  assign _0580_ = count_0_16 + count_0_20;
  assign _0581_ = count_0_24 + count_0_28;
  assign _0582_ = _0580_ + _0581_;
  assign _0583_ = count_0_32 + count_0_36;
  assign _0584_ = count_0_40 + count_0_44;
  assign _0585_ = _0583_ + _0584_;
  assign _0586_ = count_0_48 + count_0_52;
  assign _0587_ = count_0_56 + count_0_60;
  assign _0589_ = _0586_ + _0587_;
  assign _0590_ = count_0_64 + count_0_68;
  assign _0591_ = count_0_72 + count_0_76;
  assign _0592_ = _0590_ + _0591_;
  assign _0593_ = count_0_80 + count_0_84;
  assign _0594_ = count_0_88 + count_0_92;
  assign _0595_ = _0593_ + _0594_;
  assign _0596_ = count_0_96 + count_0_100;
  assign _0597_ = count_0_104 + count_0_108;
  assign _0598_ = _0596_ + _0597_;
  assign _0600_ = count_0_112 + count_0_116;
  assign _0601_ = count_0_120 + count_0_124;
  assign _0602_ = _0600_ + _0601_;
  assign _0603_ = count_0_128 + count_0_132;
  assign _0604_ = count_0_136 + count_0_140;
  assign _0605_ = _0603_ + _0604_;
  assign _0606_ = count_0_144 + count_0_148;
  assign _0607_ = count_0_152 + count_0_156;
  assign _0608_ = _0606_ + _0607_;
  assign _0609_ = count_0_160 + count_0_164;
  assign _0611_ = count_0_168 + count_0_172;
  assign _0612_ = _0609_ + _0611_;
  assign _0613_ = count_0_176 + count_0_180;
  assign _0614_ = count_0_184 + count_0_188;
  assign _0615_ = _0613_ + _0614_;
  assign _0616_ = count_0_192 + count_0_196;
  assign _0617_ = count_0_200 + count_0_204;
  assign _0618_ = _0616_ + _0617_;
  assign _0619_ = count_0_208 + count_0_212;
  assign _0620_ = count_0_216 + count_0_220;
  assign _0622_ = _0619_ + _0620_;
  assign _0623_ = count_0_224 + count_0_228;
  assign _0624_ = count_0_232 + count_0_236;
  assign _0625_ = _0623_ + _0624_;
  assign _0626_ = count_0_240 + count_0_244;
  assign _0627_ = count_0_248 + count_0_252;
  assign _0628_ = _0626_ + _0627_;
  assign _0629_ = count_0_256 + count_0_260;
  assign _0630_ = count_0_264 + count_0_268;
  assign _0631_ = _0629_ + _0630_;
  assign _0633_ = count_0_272 + count_0_276;
  assign _0634_ = count_0_280 + count_0_284;
  assign _0635_ = _0633_ + _0634_;
  assign _0636_ = count_0_288 + count_0_292;
  assign _0637_ = count_0_296 + count_0_300;
  assign _0638_ = _0636_ + _0637_;
  assign _0639_ = count_0_304 + count_0_308;
  assign _0640_ = count_0_312 + count_0_316;
  assign _0641_ = _0639_ + _0640_;
  assign _0642_ = count_0_320 + count_0_324;
  assign _0644_ = count_0_328 + count_0_332;
  assign _0645_ = _0642_ + _0644_;
  assign _0646_ = count_0_336 + count_0_340;
  assign _0647_ = count_0_344 + count_0_348;
  assign _0648_ = _0646_ + _0647_;
  assign _0649_ = count_0_352 + count_0_356;
  assign _0650_ = count_0_360 + count_0_364;
  assign _0651_ = _0649_ + _0650_;
  assign _0652_ = count_0_368 + count_0_372;
  assign _0653_ = count_0_376 + count_0_380;
  assign _0655_ = _0652_ + _0653_;
  assign _0656_ = count_0_384 + count_0_388;
  assign _0657_ = count_0_392 + count_0_396;
  assign _0658_ = _0656_ + _0657_;
  assign _0659_ = count_0_400 + count_0_404;
  assign _0660_ = count_0_408 + count_0_412;
  assign _0661_ = _0659_ + _0660_;
  assign _0662_ = count_0_416 + count_0_420;
  assign _0663_ = count_0_424 + count_0_428;
  assign _0664_ = _0662_ + _0663_;
  assign _0667_ = count_0_432 + count_0_436;
  assign _0668_ = count_0_440 + count_0_444;
  assign _0669_ = _0667_ + _0668_;
  assign _0670_ = count_0_448 + count_0_452;
  assign _0671_ = count_0_456 + count_0_460;
  assign _0672_ = _0670_ + _0671_;
  assign _0673_ = count_0_464 + count_0_468;
  assign _0674_ = count_0_472 + count_0_476;
  assign _0675_ = _0673_ + _0674_;
  assign _0676_ = count_0_480 + count_0_484;
  assign _0678_ = count_0_488 + count_0_492;
  assign _0679_ = _0676_ + _0678_;
  assign _0680_ = count_0_496 + count_0_500;
  assign _0681_ = count_0_504 + count_0_508;
  assign _0682_ = _0680_ + _0681_;
  assign _0683_ = count_0_512 + count_0_516;
  assign _0684_ = count_0_520 + count_0_524;
  assign _0685_ = _0683_ + _0684_;
  assign _0686_ = count_0_528 + count_0_532;
  assign _0687_ = count_0_536 + count_0_540;
  assign _0689_ = _0686_ + _0687_;
  assign _0690_ = count_0_544 + count_0_548;
  assign _0691_ = count_0_552 + count_0_556;
  assign _0692_ = _0690_ + _0691_;
  assign _0693_ = count_1_0 + count_1_4;
  assign _0694_ = count_1_8 + count_1_12;
  assign _0695_ = _0693_ + _0694_;
  assign _0696_ = count_1_16 + count_1_20;
  assign _0697_ = count_1_24 + count_1_28;
  assign _0698_ = _0696_ + _0697_;
  assign _0700_ = count_1_32 + count_1_36;
  assign _0701_ = count_1_40 + count_1_44;
  assign _0702_ = _0700_ + _0701_;
  assign _0703_ = count_1_48 + count_1_52;
  assign _0704_ = count_1_56 + count_1_60;
  assign _0705_ = _0703_ + _0704_;
  assign _0706_ = count_1_64 + count_1_68;
  assign _0707_ = count_1_72 + count_1_76;
  assign _0708_ = _0706_ + _0707_;
  assign _0709_ = count_1_80 + count_1_84;
  assign _0711_ = count_1_88 + count_1_92;
  assign _0712_ = _0709_ + _0711_;
  assign _0713_ = count_1_96 + count_1_100;
  assign _0714_ = count_1_104 + count_1_108;
  assign _0715_ = _0713_ + _0714_;
  assign _0716_ = count_1_112 + count_1_116;
  assign _0717_ = count_1_120 + count_1_124;
  assign _0718_ = _0716_ + _0717_;
  assign _0719_ = count_1_128 + count_1_132;
  assign _0720_ = _0719_ + count_1_136;
  assign _0722_ = count_2_0 + count_2_4;
  assign _0723_ = _0722_ + count_2_8;
  assign _0724_ = count_2_12 + count_2_16;
  assign _0725_ = _0724_ + count_2_20;
  assign _0726_ = count_2_24 + count_2_28;
  assign _0727_ = _0726_ + count_2_32;
  assign _0728_ = count_3_0 + count_3_3;
  assign _0729_ = _0728_ + count_3_6;
  assign _0730_ = | stores;
  assign _0731_ = counting_0_4 ? 11'h000 : shadow_count;
  assign _0733_ = _0731_ + count_4_0;
  always @(posedge clk)
    data <= read__data;
  always @(posedge clk)
    row_0_0 <= _0734_;
  always @(posedge clk)
    row_1_0 <= _0735_;
  always @(posedge clk)
    row_0_1 <= _0736_;
  always @(posedge clk)
    row_1_1 <= _0737_;
  always @(posedge clk)
    row_0_2 <= _0738_;
  always @(posedge clk)
    row_1_2 <= _0739_;
  always @(posedge clk)
    row_0_3 <= _0740_;
  always @(posedge clk)
    row_1_3 <= _0741_;
  always @(posedge clk)
    stores <= _0742_;
  always @(posedge clk)
    \$signal  <= _0744_;
  always @(posedge clk)
    \illegal$13  <= _0745_;
  always @(posedge clk)
    bad_row <= _0746_;
  always @(posedge clk)
    swap_0_0 <= _0747_;
  always @(posedge clk)
    swap_0_1 <= _0748_;
  always @(posedge clk)
    swap_0_2 <= _0749_;
  always @(posedge clk)
    swap_0_3 <= _0750_;
  always @(posedge clk)
    swap_0_4 <= _0751_;
  always @(posedge clk)
    shadow_nz <= _0752_;
  always @(posedge clk)
    nz <= _0753_;
  always @(posedge clk)
    shadow_neg <= _0755_;
  always @(posedge clk)
    neg <= _0756_;
  always @(posedge clk)
    count_0_0 <= _0786_;
  always @(posedge clk)
    count_0_4 <= _0023_;
  always @(posedge clk)
    count_0_8 <= _0056_;
  always @(posedge clk)
    count_0_12 <= _0089_;
  always @(posedge clk)
    count_0_16 <= _0123_;
  always @(posedge clk)
    count_0_20 <= _0156_;
  always @(posedge clk)
    count_0_24 <= _0189_;
  always @(posedge clk)
    count_0_28 <= _0222_;
  always @(posedge clk)
    count_0_32 <= _0255_;
  always @(posedge clk)
    count_0_36 <= _0288_;
  always @(posedge clk)
    count_0_40 <= _0321_;
  always @(posedge clk)
    count_0_44 <= _0355_;
  always @(posedge clk)
    count_0_48 <= _0388_;
  always @(posedge clk)
    count_0_52 <= _0421_;
  always @(posedge clk)
    count_0_56 <= _0455_;
  always @(posedge clk)
    count_0_60 <= _0488_;
  always @(posedge clk)
    count_0_64 <= _0521_;
  always @(posedge clk)
    count_0_68 <= _0555_;
  always @(posedge clk)
    count_0_72 <= _0588_;
  always @(posedge clk)
    count_0_76 <= _0621_;
  always @(posedge clk)
    count_0_80 <= _0654_;
  always @(posedge clk)
    count_0_84 <= _0688_;
  always @(posedge clk)
    count_0_88 <= _0721_;
  always @(posedge clk)
    count_0_92 <= _0754_;
  always @(posedge clk)
    count_0_96 <= _0777_;
  always @(posedge clk)
    count_0_100 <= _0780_;
  always @(posedge clk)
    count_0_104 <= _0783_;
  always @(posedge clk)
    count_0_108 <= _0787_;
  always @(posedge clk)
    count_0_112 <= _0790_;
  always @(posedge clk)
    count_0_116 <= _0793_;
  always @(posedge clk)
    count_0_120 <= _0796_;
  always @(posedge clk)
    count_0_124 <= _0004_;
  always @(posedge clk)
    count_0_128 <= _0007_;
  always @(posedge clk)
    count_0_132 <= _0010_;
  always @(posedge clk)
    count_0_136 <= _0014_;
  always @(posedge clk)
    count_0_140 <= _0017_;
  always @(posedge clk)
    count_0_144 <= _0020_;
  always @(posedge clk)
    count_0_148 <= _0024_;
  always @(posedge clk)
    count_0_152 <= _0027_;
  always @(posedge clk)
    count_0_156 <= _0030_;
  always @(posedge clk)
    count_0_160 <= _0033_;
  always @(posedge clk)
    count_0_164 <= _0037_;
  always @(posedge clk)
    count_0_168 <= _0040_;
  always @(posedge clk)
    count_0_172 <= _0043_;
  always @(posedge clk)
    count_0_176 <= _0047_;
  always @(posedge clk)
    count_0_180 <= _0050_;
  always @(posedge clk)
    count_0_184 <= _0053_;
  always @(posedge clk)
    count_0_188 <= _0057_;
  always @(posedge clk)
    count_0_192 <= _0060_;
  always @(posedge clk)
    count_0_196 <= _0063_;
  always @(posedge clk)
    count_0_200 <= _0066_;
  always @(posedge clk)
    count_0_204 <= _0070_;
  always @(posedge clk)
    count_0_208 <= _0073_;
  always @(posedge clk)
    count_0_212 <= _0076_;
  always @(posedge clk)
    count_0_216 <= _0080_;
  always @(posedge clk)
    count_0_220 <= _0083_;
  always @(posedge clk)
    count_0_224 <= _0086_;
  always @(posedge clk)
    count_0_228 <= _0090_;
  always @(posedge clk)
    count_0_232 <= _0093_;
  always @(posedge clk)
    count_0_236 <= _0096_;
  always @(posedge clk)
    count_0_240 <= _0099_;
  always @(posedge clk)
    count_0_244 <= _0103_;
  always @(posedge clk)
    count_0_248 <= _0106_;
  always @(posedge clk)
    count_0_252 <= _0109_;
  always @(posedge clk)
    count_0_256 <= _0114_;
  always @(posedge clk)
    count_0_260 <= _0117_;
  always @(posedge clk)
    count_0_264 <= _0120_;
  always @(posedge clk)
    count_0_268 <= _0124_;
  always @(posedge clk)
    count_0_272 <= _0127_;
  always @(posedge clk)
    count_0_276 <= _0130_;
  always @(posedge clk)
    count_0_280 <= _0133_;
  always @(posedge clk)
    count_0_284 <= _0137_;
  always @(posedge clk)
    count_0_288 <= _0140_;
  always @(posedge clk)
    count_0_292 <= _0143_;
  always @(posedge clk)
    count_0_296 <= _0147_;
  always @(posedge clk)
    count_0_300 <= _0150_;
  always @(posedge clk)
    count_0_304 <= _0153_;
  always @(posedge clk)
    count_0_308 <= _0157_;
  always @(posedge clk)
    count_0_312 <= _0160_;
  always @(posedge clk)
    count_0_316 <= _0163_;
  always @(posedge clk)
    count_0_320 <= _0166_;
  always @(posedge clk)
    count_0_324 <= _0170_;
  always @(posedge clk)
    count_0_328 <= _0173_;
  always @(posedge clk)
    count_0_332 <= _0176_;
  always @(posedge clk)
    count_0_336 <= _0180_;
  always @(posedge clk)
    count_0_340 <= _0183_;
  always @(posedge clk)
    count_0_344 <= _0186_;
  always @(posedge clk)
    count_0_348 <= _0190_;
  always @(posedge clk)
    count_0_352 <= _0193_;
  always @(posedge clk)
    count_0_356 <= _0196_;
  always @(posedge clk)
    count_0_360 <= _0199_;
  always @(posedge clk)
    count_0_364 <= _0203_;
  always @(posedge clk)
    count_0_368 <= _0206_;
  always @(posedge clk)
    count_0_372 <= _0209_;
  always @(posedge clk)
    count_0_376 <= _0213_;
  always @(posedge clk)
    count_0_380 <= _0216_;
  always @(posedge clk)
    count_0_384 <= _0219_;
  always @(posedge clk)
    count_0_388 <= _0223_;
  always @(posedge clk)
    count_0_392 <= _0226_;
  always @(posedge clk)
    count_0_396 <= _0229_;
  always @(posedge clk)
    count_0_400 <= _0232_;
  always @(posedge clk)
    count_0_404 <= _0236_;
  always @(posedge clk)
    count_0_408 <= _0239_;
  always @(posedge clk)
    count_0_412 <= _0242_;
  always @(posedge clk)
    count_0_416 <= _0246_;
  always @(posedge clk)
    count_0_420 <= _0249_;
  always @(posedge clk)
    count_0_424 <= _0252_;
  always @(posedge clk)
    count_0_428 <= _0256_;
  always @(posedge clk)
    count_0_432 <= _0259_;
  always @(posedge clk)
    count_0_436 <= _0262_;
  always @(posedge clk)
    count_0_440 <= _0265_;
  always @(posedge clk)
    count_0_444 <= _0269_;
  always @(posedge clk)
    count_0_448 <= _0272_;
  always @(posedge clk)
    count_0_452 <= _0275_;
  always @(posedge clk)
    count_0_456 <= _0279_;
  always @(posedge clk)
    count_0_460 <= _0282_;
  always @(posedge clk)
    count_0_464 <= _0294_;
  always @(posedge clk)
    count_0_468 <= _0306_;
  always @(posedge clk)
    count_0_472 <= _0318_;
  always @(posedge clk)
    count_0_476 <= _0330_;
  always @(posedge clk)
    count_0_480 <= _0343_;
  always @(posedge clk)
    count_0_484 <= _0356_;
  always @(posedge clk)
    count_0_488 <= _0368_;
  always @(posedge clk)
    count_0_492 <= _0380_;
  always @(posedge clk)
    count_0_496 <= _0392_;
  always @(posedge clk)
    count_0_500 <= _0404_;
  always @(posedge clk)
    count_0_504 <= _0416_;
  always @(posedge clk)
    count_0_508 <= _0428_;
  always @(posedge clk)
    count_0_512 <= _0440_;
  always @(posedge clk)
    count_0_516 <= _0453_;
  always @(posedge clk)
    count_0_520 <= _0465_;
  always @(posedge clk)
    count_0_524 <= _0478_;
  always @(posedge clk)
    count_0_528 <= _0490_;
  always @(posedge clk)
    count_0_532 <= _0502_;
  always @(posedge clk)
    count_0_536 <= _0514_;
  always @(posedge clk)
    count_0_540 <= _0526_;
  always @(posedge clk)
    count_0_544 <= _0538_;
  always @(posedge clk)
    count_0_548 <= _0550_;
  always @(posedge clk)
    count_0_552 <= _0563_;
  always @(posedge clk)
    count_0_556 <= _0575_;
  always @(posedge clk)
    count_1_0 <= _0579_;
  always @(posedge clk)
    count_1_4 <= _0582_;
  always @(posedge clk)
    count_1_8 <= _0585_;
  always @(posedge clk)
    count_1_12 <= _0589_;
  always @(posedge clk)
    count_1_16 <= _0592_;
  always @(posedge clk)
    count_1_20 <= _0595_;
  always @(posedge clk)
    count_1_24 <= _0598_;
  always @(posedge clk)
    count_1_28 <= _0602_;
  always @(posedge clk)
    count_1_32 <= _0605_;
  always @(posedge clk)
    count_1_36 <= _0608_;
  always @(posedge clk)
    count_1_40 <= _0612_;
  always @(posedge clk)
    count_1_44 <= _0615_;
  always @(posedge clk)
    count_1_48 <= _0618_;
  always @(posedge clk)
    count_1_52 <= _0622_;
  always @(posedge clk)
    count_1_56 <= _0625_;
  always @(posedge clk)
    count_1_60 <= _0628_;
  always @(posedge clk)
    count_1_64 <= _0631_;
  always @(posedge clk)
    count_1_68 <= _0635_;
  always @(posedge clk)
    count_1_72 <= _0638_;
  always @(posedge clk)
    count_1_76 <= _0641_;
  always @(posedge clk)
    count_1_80 <= _0645_;
  always @(posedge clk)
    count_1_84 <= _0648_;
  always @(posedge clk)
    count_1_88 <= _0651_;
  always @(posedge clk)
    count_1_92 <= _0655_;
  always @(posedge clk)
    count_1_96 <= _0658_;
  always @(posedge clk)
    count_1_100 <= _0661_;
  always @(posedge clk)
    count_1_104 <= _0664_;
  always @(posedge clk)
    count_1_108 <= _0669_;
  always @(posedge clk)
    count_1_112 <= _0672_;
  always @(posedge clk)
    count_1_116 <= _0675_;
  always @(posedge clk)
    count_1_120 <= _0679_;
  always @(posedge clk)
    count_1_124 <= _0682_;
  always @(posedge clk)
    count_1_128 <= _0685_;
  always @(posedge clk)
    count_1_132 <= _0689_;
  always @(posedge clk)
    count_1_136 <= _0692_;
  always @(posedge clk)
    count_2_0 <= _0695_;
  always @(posedge clk)
    count_2_4 <= _0698_;
  always @(posedge clk)
    count_2_8 <= _0702_;
  always @(posedge clk)
    count_2_12 <= _0705_;
  always @(posedge clk)
    count_2_16 <= _0708_;
  always @(posedge clk)
    count_2_20 <= _0712_;
  always @(posedge clk)
    count_2_24 <= _0715_;
  always @(posedge clk)
    count_2_28 <= _0718_;
  always @(posedge clk)
    count_2_32 <= _0720_;
  always @(posedge clk)
    count_3_0 <= _0723_;
  always @(posedge clk)
    count_3_3 <= _0725_;
  always @(posedge clk)
    count_3_6 <= _0727_;
  always @(posedge clk)
    count_4_0 <= _0729_;
  always @(posedge clk)
    counting_0_0 <= _0757_;
  always @(posedge clk)
    counting_1_0 <= _0758_;
  always @(posedge clk)
    counting_2_0 <= _0759_;
  always @(posedge clk)
    counting_0_1 <= _0760_;
  always @(posedge clk)
    counting_1_1 <= _0761_;
  always @(posedge clk)
    counting_2_1 <= _0762_;
  always @(posedge clk)
    counting_0_2 <= _0763_;
  always @(posedge clk)
    counting_1_2 <= _0764_;
  always @(posedge clk)
    counting_2_2 <= _0766_;
  always @(posedge clk)
    counting_0_3 <= _0767_;
  always @(posedge clk)
    counting_1_3 <= _0768_;
  always @(posedge clk)
    counting_2_3 <= _0769_;
  always @(posedge clk)
    counting_0_4 <= _0770_;
  always @(posedge clk)
    counting_1_4 <= _0771_;
  always @(posedge clk)
    counting_2_4 <= _0772_;
  always @(posedge clk)
    shadow_count <= _0773_;
  always @(posedge clk)
    count <= _0774_;
  assign _0774_ = counting_2_4 ? shadow_count : count;
  assign _0773_ = counting_1_4 ? _0733_[10:0] : shadow_count;
  assign _0797_ = stop ? 1'h0 : counting_2_3;
  assign _0772_ = rst ? 1'h0 : _0797_;
  assign _0798_ = stop ? 1'h0 : counting_1_3;
  assign _0771_ = rst ? 1'h0 : _0798_;
  assign _0799_ = stop ? 1'h0 : counting_0_3;
  assign _0770_ = rst ? 1'h0 : _0799_;
  assign _0800_ = stop ? 1'h0 : counting_2_2;
  assign _0769_ = rst ? 1'h0 : _0800_;
  assign _0801_ = stop ? 1'h0 : counting_1_2;
  assign _0768_ = rst ? 1'h0 : _0801_;
  assign _0802_ = stop ? 1'h0 : counting_0_2;
  assign _0767_ = rst ? 1'h0 : _0802_;
  assign _0803_ = stop ? 1'h0 : counting_2_1;
  assign _0766_ = rst ? 1'h0 : _0803_;
  assign _0804_ = stop ? 1'h0 : counting_1_1;
  assign _0764_ = rst ? 1'h0 : _0804_;
  assign _0805_ = stop ? 1'h0 : counting_0_1;
  assign _0763_ = rst ? 1'h0 : _0805_;
  assign _0806_ = stop ? 1'h0 : counting_2_0;
  assign _0762_ = rst ? 1'h0 : _0806_;
  assign _0807_ = stop ? 1'h0 : counting_1_0;
  assign _0761_ = rst ? 1'h0 : _0807_;
  assign _0808_ = stop ? 1'h0 : counting_0_0;
  assign _0760_ = rst ? 1'h0 : _0808_;
  assign _0809_ = stop ? 1'h0 : swap_0_4;
  assign _0759_ = rst ? 1'h0 : _0809_;
  assign _0810_ = stop ? 1'h0 : _0730_;
  assign _0758_ = rst ? 1'h0 : _0810_;
  assign _0811_ = stop ? 1'h0 : stores[0];
  assign _0757_ = rst ? 1'h0 : _0811_;
  assign _0756_ = swap_0_4 ? shadow_neg : neg;
  assign _0755_[1023:560] = stores[1] ? \neg$45 [463:0] : shadow_neg[1023:560];
  assign _0755_[559:0] = stores[0] ? \neg$45  : shadow_neg[559:0];
  assign _0753_ = swap_0_4 ? shadow_nz : nz;
  assign _0752_[1023:560] = stores[1] ? \nz$43 [463:0] : shadow_nz[1023:560];
  assign _0752_[559:0] = stores[0] ? \nz$43  : shadow_nz[559:0];
  assign _0812_ = stop ? 1'h0 : swap_0_3;
  assign _0751_ = rst ? 1'h0 : _0812_;
  assign _0813_ = stop ? 1'h0 : swap_0_2;
  assign _0750_ = rst ? 1'h0 : _0813_;
  assign _0814_ = stop ? 1'h0 : swap_0_1;
  assign _0749_ = rst ? 1'h0 : _0814_;
  assign _0815_ = stop ? 1'h0 : swap_0_0;
  assign _0748_ = rst ? 1'h0 : _0815_;
  assign _0816_ = stop ? 1'h0 : first;
  assign _0747_ = rst ? 1'h0 : _0816_;
  assign _0817_ = stop ? 1'h0 : _0554_;
  assign _0746_ = rst ? 1'h0 : _0817_;
  assign _0818_ = stop ? 1'h0 : \$signal ;
  assign _0745_ = rst ? 1'h0 : _0818_;
  assign _0819_ = stop ? 1'h0 : row_0_3;
  assign _0744_ = rst ? 1'h0 : _0819_;
  assign _0820_ = stop ? 1'h0 : _0332_;
  assign _0742_[1] = rst ? 1'h0 : _0820_;
  assign _0821_ = stop ? 1'h0 : _0111_;
  assign _0742_[0] = rst ? 1'h0 : _0821_;
  assign _0822_ = stop ? 1'h0 : row_1_2;
  assign _0741_ = rst ? 1'h0 : _0822_;
  assign _0823_ = stop ? 1'h0 : row_0_2;
  assign _0740_ = rst ? 1'h0 : _0823_;
  assign _0824_ = stop ? 1'h0 : row_1_1;
  assign _0739_ = rst ? 1'h0 : _0824_;
  assign _0825_ = stop ? 1'h0 : row_0_1;
  assign _0738_ = rst ? 1'h0 : _0825_;
  assign _0826_ = stop ? 1'h0 : row_1_0;
  assign _0737_ = rst ? 1'h0 : _0826_;
  assign _0827_ = stop ? 1'h0 : row_0_0;
  assign _0736_ = rst ? 1'h0 : _0827_;
  assign _0828_ = stop ? 1'h0 : read_index;
  assign _0735_ = rst ? 1'h0 : _0828_;
  assign _0829_ = stop ? 1'h0 : read__en;
  assign _0734_ = rst ? 1'h0 : _0829_;
  tnthw_t32x32_array_unit_weights_decoder decoder (
    .clk(clk),
    .data(data),
    .illegal(\illegal$14 ),
    .neg_0_2(\neg$45 [4:0]),
    .neg_100_2(\neg$45 [504:500]),
    .neg_101_2(\neg$45 [509:505]),
    .neg_102_2(\neg$45 [514:510]),
    .neg_103_2(\neg$45 [519:515]),
    .neg_104_2(\neg$45 [524:520]),
    .neg_105_2(\neg$45 [529:525]),
    .neg_106_2(\neg$45 [534:530]),
    .neg_107_2(\neg$45 [539:535]),
    .neg_108_2(\neg$45 [544:540]),
    .neg_109_2(\neg$45 [549:545]),
    .neg_10_2(\neg$45 [54:50]),
    .neg_110_2(\neg$45 [554:550]),
    .neg_111_2(\neg$45 [559:555]),
    .neg_11_2(\neg$45 [59:55]),
    .neg_12_2(\neg$45 [64:60]),
    .neg_13_2(\neg$45 [69:65]),
    .neg_14_2(\neg$45 [74:70]),
    .neg_15_2(\neg$45 [79:75]),
    .neg_16_2(\neg$45 [84:80]),
    .neg_17_2(\neg$45 [89:85]),
    .neg_18_2(\neg$45 [94:90]),
    .neg_19_2(\neg$45 [99:95]),
    .neg_1_2(\neg$45 [9:5]),
    .neg_20_2(\neg$45 [104:100]),
    .neg_21_2(\neg$45 [109:105]),
    .neg_22_2(\neg$45 [114:110]),
    .neg_23_2(\neg$45 [119:115]),
    .neg_24_2(\neg$45 [124:120]),
    .neg_25_2(\neg$45 [129:125]),
    .neg_26_2(\neg$45 [134:130]),
    .neg_27_2(\neg$45 [139:135]),
    .neg_28_2(\neg$45 [144:140]),
    .neg_29_2(\neg$45 [149:145]),
    .neg_2_2(\neg$45 [14:10]),
    .neg_30_2(\neg$45 [154:150]),
    .neg_31_2(\neg$45 [159:155]),
    .neg_32_2(\neg$45 [164:160]),
    .neg_33_2(\neg$45 [169:165]),
    .neg_34_2(\neg$45 [174:170]),
    .neg_35_2(\neg$45 [179:175]),
    .neg_36_2(\neg$45 [184:180]),
    .neg_37_2(\neg$45 [189:185]),
    .neg_38_2(\neg$45 [194:190]),
    .neg_39_2(\neg$45 [199:195]),
    .neg_3_2(\neg$45 [19:15]),
    .neg_40_2(\neg$45 [204:200]),
    .neg_41_2(\neg$45 [209:205]),
    .neg_42_2(\neg$45 [214:210]),
    .neg_43_2(\neg$45 [219:215]),
    .neg_44_2(\neg$45 [224:220]),
    .neg_45_2(\neg$45 [229:225]),
    .neg_46_2(\neg$45 [234:230]),
    .neg_47_2(\neg$45 [239:235]),
    .neg_48_2(\neg$45 [244:240]),
    .neg_49_2(\neg$45 [249:245]),
    .neg_4_2(\neg$45 [24:20]),
    .neg_50_2(\neg$45 [254:250]),
    .neg_51_2(\neg$45 [259:255]),
    .neg_52_2(\neg$45 [264:260]),
    .neg_53_2(\neg$45 [269:265]),
    .neg_54_2(\neg$45 [274:270]),
    .neg_55_2(\neg$45 [279:275]),
    .neg_56_2(\neg$45 [284:280]),
    .neg_57_2(\neg$45 [289:285]),
    .neg_58_2(\neg$45 [294:290]),
    .neg_59_2(\neg$45 [299:295]),
    .neg_5_2(\neg$45 [29:25]),
    .neg_60_2(\neg$45 [304:300]),
    .neg_61_2(\neg$45 [309:305]),
    .neg_62_2(\neg$45 [314:310]),
    .neg_63_2(\neg$45 [319:315]),
    .neg_64_2(\neg$45 [324:320]),
    .neg_65_2(\neg$45 [329:325]),
    .neg_66_2(\neg$45 [334:330]),
    .neg_67_2(\neg$45 [339:335]),
    .neg_68_2(\neg$45 [344:340]),
    .neg_69_2(\neg$45 [349:345]),
    .neg_6_2(\neg$45 [34:30]),
    .neg_70_2(\neg$45 [354:350]),
    .neg_71_2(\neg$45 [359:355]),
    .neg_72_2(\neg$45 [364:360]),
    .neg_73_2(\neg$45 [369:365]),
    .neg_74_2(\neg$45 [374:370]),
    .neg_75_2(\neg$45 [379:375]),
    .neg_76_2(\neg$45 [384:380]),
    .neg_77_2(\neg$45 [389:385]),
    .neg_78_2(\neg$45 [394:390]),
    .neg_79_2(\neg$45 [399:395]),
    .neg_7_2(\neg$45 [39:35]),
    .neg_80_2(\neg$45 [404:400]),
    .neg_81_2(\neg$45 [409:405]),
    .neg_82_2(\neg$45 [414:410]),
    .neg_83_2(\neg$45 [419:415]),
    .neg_84_2(\neg$45 [424:420]),
    .neg_85_2(\neg$45 [429:425]),
    .neg_86_2(\neg$45 [434:430]),
    .neg_87_2(\neg$45 [439:435]),
    .neg_88_2(\neg$45 [444:440]),
    .neg_89_2(\neg$45 [449:445]),
    .neg_8_2(\neg$45 [44:40]),
    .neg_90_2(\neg$45 [454:450]),
    .neg_91_2(\neg$45 [459:455]),
    .neg_92_2(\neg$45 [464:460]),
    .neg_93_2(\neg$45 [469:465]),
    .neg_94_2(\neg$45 [474:470]),
    .neg_95_2(\neg$45 [479:475]),
    .neg_96_2(\neg$45 [484:480]),
    .neg_97_2(\neg$45 [489:485]),
    .neg_98_2(\neg$45 [494:490]),
    .neg_99_2(\neg$45 [499:495]),
    .neg_9_2(\neg$45 [49:45]),
    .nz_0_2(\nz$43 [4:0]),
    .nz_100_2(\nz$43 [504:500]),
    .nz_101_2(\nz$43 [509:505]),
    .nz_102_2(\nz$43 [514:510]),
    .nz_103_2(\nz$43 [519:515]),
    .nz_104_2(\nz$43 [524:520]),
    .nz_105_2(\nz$43 [529:525]),
    .nz_106_2(\nz$43 [534:530]),
    .nz_107_2(\nz$43 [539:535]),
    .nz_108_2(\nz$43 [544:540]),
    .nz_109_2(\nz$43 [549:545]),
    .nz_10_2(\nz$43 [54:50]),
    .nz_110_2(\nz$43 [554:550]),
    .nz_111_2(\nz$43 [559:555]),
    .nz_11_2(\nz$43 [59:55]),
    .nz_12_2(\nz$43 [64:60]),
    .nz_13_2(\nz$43 [69:65]),
    .nz_14_2(\nz$43 [74:70]),
    .nz_15_2(\nz$43 [79:75]),
    .nz_16_2(\nz$43 [84:80]),
    .nz_17_2(\nz$43 [89:85]),
    .nz_18_2(\nz$43 [94:90]),
    .nz_19_2(\nz$43 [99:95]),
    .nz_1_2(\nz$43 [9:5]),
    .nz_20_2(\nz$43 [104:100]),
    .nz_21_2(\nz$43 [109:105]),
    .nz_22_2(\nz$43 [114:110]),
    .nz_23_2(\nz$43 [119:115]),
    .nz_24_2(\nz$43 [124:120]),
    .nz_25_2(\nz$43 [129:125]),
    .nz_26_2(\nz$43 [134:130]),
    .nz_27_2(\nz$43 [139:135]),
    .nz_28_2(\nz$43 [144:140]),
    .nz_29_2(\nz$43 [149:145]),
    .nz_2_2(\nz$43 [14:10]),
    .nz_30_2(\nz$43 [154:150]),
    .nz_31_2(\nz$43 [159:155]),
    .nz_32_2(\nz$43 [164:160]),
    .nz_33_2(\nz$43 [169:165]),
    .nz_34_2(\nz$43 [174:170]),
    .nz_35_2(\nz$43 [179:175]),
    .nz_36_2(\nz$43 [184:180]),
    .nz_37_2(\nz$43 [189:185]),
    .nz_38_2(\nz$43 [194:190]),
    .nz_39_2(\nz$43 [199:195]),
    .nz_3_2(\nz$43 [19:15]),
    .nz_40_2(\nz$43 [204:200]),
    .nz_41_2(\nz$43 [209:205]),
    .nz_42_2(\nz$43 [214:210]),
    .nz_43_2(\nz$43 [219:215]),
    .nz_44_2(\nz$43 [224:220]),
    .nz_45_2(\nz$43 [229:225]),
    .nz_46_2(\nz$43 [234:230]),
    .nz_47_2(\nz$43 [239:235]),
    .nz_48_2(\nz$43 [244:240]),
    .nz_49_2(\nz$43 [249:245]),
    .nz_4_2(\nz$43 [24:20]),
    .nz_50_2(\nz$43 [254:250]),
    .nz_51_2(\nz$43 [259:255]),
    .nz_52_2(\nz$43 [264:260]),
    .nz_53_2(\nz$43 [269:265]),
    .nz_54_2(\nz$43 [274:270]),
    .nz_55_2(\nz$43 [279:275]),
    .nz_56_2(\nz$43 [284:280]),
    .nz_57_2(\nz$43 [289:285]),
    .nz_58_2(\nz$43 [294:290]),
    .nz_59_2(\nz$43 [299:295]),
    .nz_5_2(\nz$43 [29:25]),
    .nz_60_2(\nz$43 [304:300]),
    .nz_61_2(\nz$43 [309:305]),
    .nz_62_2(\nz$43 [314:310]),
    .nz_63_2(\nz$43 [319:315]),
    .nz_64_2(\nz$43 [324:320]),
    .nz_65_2(\nz$43 [329:325]),
    .nz_66_2(\nz$43 [334:330]),
    .nz_67_2(\nz$43 [339:335]),
    .nz_68_2(\nz$43 [344:340]),
    .nz_69_2(\nz$43 [349:345]),
    .nz_6_2(\nz$43 [34:30]),
    .nz_70_2(\nz$43 [354:350]),
    .nz_71_2(\nz$43 [359:355]),
    .nz_72_2(\nz$43 [364:360]),
    .nz_73_2(\nz$43 [369:365]),
    .nz_74_2(\nz$43 [374:370]),
    .nz_75_2(\nz$43 [379:375]),
    .nz_76_2(\nz$43 [384:380]),
    .nz_77_2(\nz$43 [389:385]),
    .nz_78_2(\nz$43 [394:390]),
    .nz_79_2(\nz$43 [399:395]),
    .nz_7_2(\nz$43 [39:35]),
    .nz_80_2(\nz$43 [404:400]),
    .nz_81_2(\nz$43 [409:405]),
    .nz_82_2(\nz$43 [414:410]),
    .nz_83_2(\nz$43 [419:415]),
    .nz_84_2(\nz$43 [424:420]),
    .nz_85_2(\nz$43 [429:425]),
    .nz_86_2(\nz$43 [434:430]),
    .nz_87_2(\nz$43 [439:435]),
    .nz_88_2(\nz$43 [444:440]),
    .nz_89_2(\nz$43 [449:445]),
    .nz_8_2(\nz$43 [44:40]),
    .nz_90_2(\nz$43 [454:450]),
    .nz_91_2(\nz$43 [459:455]),
    .nz_92_2(\nz$43 [464:460]),
    .nz_93_2(\nz$43 [469:465]),
    .nz_94_2(\nz$43 [474:470]),
    .nz_95_2(\nz$43 [479:475]),
    .nz_96_2(\nz$43 [484:480]),
    .nz_97_2(\nz$43 [489:485]),
    .nz_98_2(\nz$43 [494:490]),
    .nz_99_2(\nz$43 [499:495]),
    .nz_9_2(\nz$43 [49:45]),
    .rst(rst),
    .stop(stop)
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

module tnthw_t32x32_array_unit_weights_decoder(rst, stop, data, nz_0_2, neg_0_2, nz_1_2, neg_1_2, nz_2_2, neg_2_2, nz_3_2, neg_3_2, nz_4_2, neg_4_2, nz_5_2, neg_5_2, nz_6_2, neg_6_2, nz_7_2, neg_7_2, nz_8_2, neg_8_2
, nz_9_2, neg_9_2, nz_10_2, neg_10_2, nz_11_2, neg_11_2, nz_12_2, neg_12_2, nz_13_2, neg_13_2, nz_14_2, neg_14_2, nz_15_2, neg_15_2, nz_16_2, neg_16_2, nz_17_2, neg_17_2, nz_18_2, neg_18_2, nz_19_2
, neg_19_2, nz_20_2, neg_20_2, nz_21_2, neg_21_2, nz_22_2, neg_22_2, nz_23_2, neg_23_2, nz_24_2, neg_24_2, nz_25_2, neg_25_2, nz_26_2, neg_26_2, nz_27_2, neg_27_2, nz_28_2, neg_28_2, nz_29_2, neg_29_2
, nz_30_2, neg_30_2, nz_31_2, neg_31_2, nz_32_2, neg_32_2, nz_33_2, neg_33_2, nz_34_2, neg_34_2, nz_35_2, neg_35_2, nz_36_2, neg_36_2, nz_37_2, neg_37_2, nz_38_2, neg_38_2, nz_39_2, neg_39_2, nz_40_2
, neg_40_2, nz_41_2, neg_41_2, nz_42_2, neg_42_2, nz_43_2, neg_43_2, nz_44_2, neg_44_2, nz_45_2, neg_45_2, nz_46_2, neg_46_2, nz_47_2, neg_47_2, nz_48_2, neg_48_2, nz_49_2, neg_49_2, nz_50_2, neg_50_2
, nz_51_2, neg_51_2, nz_52_2, neg_52_2, nz_53_2, neg_53_2, nz_54_2, neg_54_2, nz_55_2, neg_55_2, nz_56_2, neg_56_2, nz_57_2, neg_57_2, nz_58_2, neg_58_2, nz_59_2, neg_59_2, nz_60_2, neg_60_2, nz_61_2
, neg_61_2, nz_62_2, neg_62_2, nz_63_2, neg_63_2, nz_64_2, neg_64_2, nz_65_2, neg_65_2, nz_66_2, neg_66_2, nz_67_2, neg_67_2, nz_68_2, neg_68_2, nz_69_2, neg_69_2, nz_70_2, neg_70_2, nz_71_2, neg_71_2
, nz_72_2, neg_72_2, nz_73_2, neg_73_2, nz_74_2, neg_74_2, nz_75_2, neg_75_2, nz_76_2, neg_76_2, nz_77_2, neg_77_2, nz_78_2, neg_78_2, nz_79_2, neg_79_2, nz_80_2, neg_80_2, nz_81_2, neg_81_2, nz_82_2
, neg_82_2, nz_83_2, neg_83_2, nz_84_2, neg_84_2, nz_85_2, neg_85_2, nz_86_2, neg_86_2, nz_87_2, neg_87_2, nz_88_2, neg_88_2, nz_89_2, neg_89_2, nz_90_2, neg_90_2, nz_91_2, neg_91_2, nz_92_2, neg_92_2
, nz_93_2, neg_93_2, nz_94_2, neg_94_2, nz_95_2, neg_95_2, nz_96_2, neg_96_2, nz_97_2, neg_97_2, nz_98_2, neg_98_2, nz_99_2, neg_99_2, nz_100_2, neg_100_2, nz_101_2, neg_101_2, nz_102_2, neg_102_2, nz_103_2
, neg_103_2, nz_104_2, neg_104_2, nz_105_2, neg_105_2, nz_106_2, neg_106_2, nz_107_2, neg_107_2, nz_108_2, neg_108_2, nz_109_2, neg_109_2, nz_110_2, neg_110_2, nz_111_2, neg_111_2, illegal, clk);
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
  wire _2130_;
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
  input stop;
  wire stop;
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
  assign _2130_ = stop ? 1'h0 : _1689_;
  assign _1690_ = rst ? 1'h0 : _2130_;
  assign neg = { neg_111_2, neg_110_2, neg_109_2, neg_108_2, neg_107_2, neg_106_2, neg_105_2, neg_104_2, neg_103_2, neg_102_2, neg_101_2, neg_100_2, neg_99_2, neg_98_2, neg_97_2, neg_96_2, neg_95_2, neg_94_2, neg_93_2, neg_92_2, neg_91_2, neg_90_2, neg_89_2, neg_88_2, neg_87_2, neg_86_2, neg_85_2, neg_84_2, neg_83_2, neg_82_2, neg_81_2, neg_80_2, neg_79_2, neg_78_2, neg_77_2, neg_76_2, neg_75_2, neg_74_2, neg_73_2, neg_72_2, neg_71_2, neg_70_2, neg_69_2, neg_68_2, neg_67_2, neg_66_2, neg_65_2, neg_64_2, neg_63_2, neg_62_2, neg_61_2, neg_60_2, neg_59_2, neg_58_2, neg_57_2, neg_56_2, neg_55_2, neg_54_2, neg_53_2, neg_52_2, neg_51_2, neg_50_2, neg_49_2, neg_48_2, neg_47_2, neg_46_2, neg_45_2, neg_44_2, neg_43_2, neg_42_2, neg_41_2, neg_40_2, neg_39_2, neg_38_2, neg_37_2, neg_36_2, neg_35_2, neg_34_2, neg_33_2, neg_32_2, neg_31_2, neg_30_2, neg_29_2, neg_28_2, neg_27_2, neg_26_2, neg_25_2, neg_24_2, neg_23_2, neg_22_2, neg_21_2, neg_20_2, neg_19_2, neg_18_2, neg_17_2, neg_16_2, neg_15_2, neg_14_2, neg_13_2, neg_12_2, neg_11_2, neg_10_2, neg_9_2, neg_8_2, neg_7_2, neg_6_2, neg_5_2, neg_4_2, neg_3_2, neg_2_2, neg_1_2, neg_0_2 };
  assign nz = { nz_111_2, nz_110_2, nz_109_2, nz_108_2, nz_107_2, nz_106_2, nz_105_2, nz_104_2, nz_103_2, nz_102_2, nz_101_2, nz_100_2, nz_99_2, nz_98_2, nz_97_2, nz_96_2, nz_95_2, nz_94_2, nz_93_2, nz_92_2, nz_91_2, nz_90_2, nz_89_2, nz_88_2, nz_87_2, nz_86_2, nz_85_2, nz_84_2, nz_83_2, nz_82_2, nz_81_2, nz_80_2, nz_79_2, nz_78_2, nz_77_2, nz_76_2, nz_75_2, nz_74_2, nz_73_2, nz_72_2, nz_71_2, nz_70_2, nz_69_2, nz_68_2, nz_67_2, nz_66_2, nz_65_2, nz_64_2, nz_63_2, nz_62_2, nz_61_2, nz_60_2, nz_59_2, nz_58_2, nz_57_2, nz_56_2, nz_55_2, nz_54_2, nz_53_2, nz_52_2, nz_51_2, nz_50_2, nz_49_2, nz_48_2, nz_47_2, nz_46_2, nz_45_2, nz_44_2, nz_43_2, nz_42_2, nz_41_2, nz_40_2, nz_39_2, nz_38_2, nz_37_2, nz_36_2, nz_35_2, nz_34_2, nz_33_2, nz_32_2, nz_31_2, nz_30_2, nz_29_2, nz_28_2, nz_27_2, nz_26_2, nz_25_2, nz_24_2, nz_23_2, nz_22_2, nz_21_2, nz_20_2, nz_19_2, nz_18_2, nz_17_2, nz_16_2, nz_15_2, nz_14_2, nz_13_2, nz_12_2, nz_11_2, nz_10_2, nz_9_2, nz_8_2, nz_7_2, nz_6_2, nz_5_2, nz_4_2, nz_3_2, nz_2_2, nz_1_2, nz_0_2 };
endmodule

module tnthw_t32x32_array_unit_window(rst, stop, load, step_position, restart_position, step_tap, last_tap, valid, \port$14352$52 , last_position, index, address, clk);
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
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire [13:0] _037_;
  wire [13:0] _038_;
  wire [13:0] _039_;
  wire [14:0] _040_;
  wire [13:0] _041_;
  wire [13:0] _042_;
  wire [19:0] _043_;
  wire [19:0] _044_;
  wire [19:0] _045_;
  wire [3:0] _046_;
  wire [3:0] _047_;
  wire [3:0] _048_;
  wire [3:0] _049_;
  wire [16:0] _050_;
  wire [15:0] _051_;
  wire [16:0] _052_;
  wire [15:0] _053_;
  wire [15:0] _054_;
  wire [15:0] _055_;
  wire [15:0] _056_;
  wire [20:0] _057_;
  wire [20:0] _058_;
  wire [19:0] _059_;
  wire [19:0] _060_;
  wire [6:0] _061_;
  wire [14:0] _062_;
  wire [6:0] _063_;
  wire [6:0] _064_;
  wire [12:0] _065_;
  wire [12:0] _066_;
  wire [19:0] _067_;
  wire [20:0] _068_;
  wire [19:0] _069_;
  wire [20:0] _070_;
  wire [19:0] _071_;
  wire [17:0] _072_;
  wire [19:0] _073_;
  wire [16:0] _074_;
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
  input [229:0] \port$14352$52 ;
  wire [229:0] \port$14352$52 ;
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
  assign _011_ = \port$14352$52 [205:200] - 2'h2;
  assign _012_ = \port$14352$52 [217:206] - 2'h2;
  assign _013_ = \port$14352$52 [217:206] - 2'h2;
  assign _014_ = $signed(planes_left) - $signed(2'h1);
  assign _015_ = \$signal$54  + kept_plane;
  assign _016_ = $signed(kx_left) - $signed(2'h1);
  assign _017_ = $signed(\x$55 ) + $signed({ 1'h0, kept_dilation_x });
  assign _018_ = $signed(ky_left) - $signed(2'h1);
  assign _020_ = $signed(\$signal$58 ) + $signed({ 1'h0, kept_dilation_y });
  assign _021_ = load ? \port$14352$52 [33:20] : kept_row_y;
  assign _022_ = load ? \port$14352$52 [47:34] : kept_column_x;
  assign _023_ = $signed({ 1'h0, \$signal$38  }) + $signed(\$signal$58 );
  assign _024_ = $signed({ 1'h0, x }) + $signed(\x$55 );
  assign _025_ = \$signal$42  + \$signal$54 ;
  assign { _026_[20], \$signal$41  } = \$signal$40  + kept_row_step;
  assign _027_ = planes_left[12] & kx_left[6];
  assign last_tap = _027_ & ky_left[6];
  assign { _028_[20], \$signal$57  } = \$signal$56  + kept_dilation_x;
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
    kept_column_x <= _039_;
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
    positions_left <= _050_;
  always @(posedge clk)
    positions_whole <= _052_;
  always @(posedge clk)
    \$signal  <= _053_;
  always @(posedge clk)
    \$signal$35  <= _054_;
  always @(posedge clk)
    \$signal$36  <= _055_;
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
    ky_left <= _061_;
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
    \$signal$59  <= _071_;
  always @(posedge clk)
    \$signal$62  <= _023_[20:0];
  always @(posedge clk)
    \$signal$63  <= _024_[20:0];
  always @(posedge clk)
    \$like  <= kept_height;
  always @(posedge clk)
    \$like$65  <= kept_width;
  always @(posedge clk)
    address <= _073_;
  assign _000_ = \port$14352$52 [229:218] - 2'h2;
  assign _010_ = \port$14352$52 [229:218] - 2'h2;
  assign _019_ = \port$14352$52 [117:104] - \port$14352$52 [61:48];
  assign _029_ = $signed(_019_) - $signed(3'h2);
  assign _040_ = \port$14352$52 [117:104] - \port$14352$52 [61:48];
  assign _051_ = $signed(_040_) - $signed(3'h2);
  assign _062_ = \port$14352$52 [117:104] - 2'h2;
  assign _072_ = $signed(positions_left) - $signed(2'h1);
  assign _074_ = index + 1'h1;
  assign _001_ = \$signal$38  + kept_stride_y;
  assign _002_ = $signed(\$signal ) - $signed(2'h1);
  assign _003_ = x + kept_stride_x;
  assign _004_ = \$signal$42  + kept_stride_x;
  assign _005_ = load | restart_position;
  assign _006_ = load ? \port$14352$52 [75:62] : kept_start_offset;
  assign _007_ = load ? \port$14352$52 [75:62] : kept_start_offset;
  assign _008_ = \port$14352$52 [199:194] - 2'h2;
  assign _009_ = \port$14352$52 [205:200] - 2'h2;
  assign _075_ = stop ? 20'h00000 : _025_[19:0];
  assign _073_ = rst ? 20'h00000 : _075_;
  assign _076_ = kx_left[6] ? next_row : \$signal$59 ;
  assign _077_ = planes_left[12] ? _076_ : \$signal$59 ;
  assign _078_ = step_tap ? _077_ : \$signal$59 ;
  assign _079_ = load ? \$signal$59  : _078_;
  assign _080_ = load ? \port$14352$52 [19:0] : _079_;
  assign _081_ = stop ? 20'h00000 : _080_;
  assign _071_ = rst ? 20'h00000 : _081_;
  assign _082_ = kx_left[6] ? _020_[20:0] : \$signal$58 ;
  assign _083_ = planes_left[12] ? _082_ : \$signal$58 ;
  assign _084_ = step_tap ? _083_ : \$signal$58 ;
  assign _085_ = load ? \$signal$58  : _084_;
  assign _086_ = load ? { _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_ } : _085_;
  assign _087_ = stop ? 21'h000000 : _086_;
  assign _070_ = rst ? 21'h000000 : _087_;
  assign _088_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _089_ = planes_left[12] ? _088_ : \$signal$56 ;
  assign _090_ = step_tap ? _089_ : \$signal$56 ;
  assign _091_ = load ? \$signal$56  : _090_;
  assign _092_ = load ? \port$14352$52 [19:0] : _091_;
  assign _093_ = stop ? 20'h00000 : _092_;
  assign _069_ = rst ? 20'h00000 : _093_;
  assign _094_ = kx_left[6] ? { kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x } : _017_[20:0];
  assign _095_ = planes_left[12] ? _094_ : \x$55 ;
  assign _096_ = step_tap ? _095_ : \x$55 ;
  assign _097_ = load ? \x$55  : _096_;
  assign _098_ = load ? { _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_ } : _097_;
  assign _099_ = stop ? 21'h000000 : _098_;
  assign _068_ = rst ? 21'h000000 : _099_;
  assign _100_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _101_ = planes_left[12] ? _100_ : _015_[19:0];
  assign _102_ = step_tap ? _101_ : \$signal$54 ;
  assign _103_ = load ? \$signal$54  : _102_;
  assign _104_ = load ? \port$14352$52 [19:0] : _103_;
  assign _105_ = stop ? 20'h00000 : _104_;
  assign _067_ = rst ? 20'h00000 : _105_;
  assign _106_ = load ? _013_ : planes_whole;
  assign _107_ = stop ? 13'h0000 : _106_;
  assign _066_ = rst ? 13'h0000 : _107_;
  assign _108_ = planes_left[12] ? planes_whole : _014_[12:0];
  assign _109_ = step_tap ? _108_ : planes_left;
  assign _110_ = load ? _012_ : _109_;
  assign _111_ = stop ? 13'h0000 : _110_;
  assign _065_ = rst ? 13'h0000 : _111_;
  assign _112_ = load ? _011_ : kx_whole;
  assign _113_ = stop ? 7'h00 : _112_;
  assign _064_ = rst ? 7'h00 : _113_;
  assign _114_ = kx_left[6] ? kx_whole : _016_[6:0];
  assign _115_ = planes_left[12] ? _114_ : kx_left;
  assign _116_ = step_tap ? _115_ : kx_left;
  assign _117_ = load ? _009_ : _116_;
  assign _118_ = stop ? 7'h00 : _117_;
  assign _063_ = rst ? 7'h00 : _118_;
  assign _119_ = kx_left[6] ? _018_[6:0] : ky_left;
  assign _120_ = planes_left[12] ? _119_ : ky_left;
  assign _121_ = step_tap ? _120_ : ky_left;
  assign _122_ = load ? _008_ : _121_;
  assign _123_ = stop ? 7'h00 : _122_;
  assign _061_ = rst ? 7'h00 : _123_;
  assign _124_ = \$signal [15] ? \$signal$41  : _004_[19:0];
  assign _125_ = step_position ? _124_ : \$signal$42 ;
  assign _126_ = restart_position ? \$signal$42  : _125_;
  assign _127_ = load ? \$signal$42  : _126_;
  assign _128_ = _005_ ? { 6'h00, _007_ } : _127_;
  assign _129_ = stop ? 20'h00000 : _128_;
  assign _060_ = rst ? 20'h00000 : _129_;
  assign _130_ = \$signal [15] ? \$signal$41  : \$signal$40 ;
  assign _131_ = step_position ? _130_ : \$signal$40 ;
  assign _132_ = restart_position ? \$signal$40  : _131_;
  assign _133_ = load ? \$signal$40  : _132_;
  assign _134_ = _005_ ? 20'h00000 : _133_;
  assign _135_ = stop ? 20'h00000 : _134_;
  assign _059_ = rst ? 20'h00000 : _135_;
  assign _136_ = \$signal [15] ? 21'h000000 : _003_[20:0];
  assign _137_ = step_position ? _136_ : x;
  assign _138_ = restart_position ? x : _137_;
  assign _139_ = load ? x : _138_;
  assign _140_ = _005_ ? { 7'h00, _006_ } : _139_;
  assign _141_ = stop ? 21'h000000 : _140_;
  assign _058_ = rst ? 21'h000000 : _141_;
  assign _142_ = \$signal [15] ? _001_[20:0] : \$signal$38 ;
  assign _143_ = step_position ? _142_ : \$signal$38 ;
  assign _144_ = restart_position ? \$signal$38  : _143_;
  assign _145_ = load ? \$signal$38  : _144_;
  assign _146_ = _005_ ? 21'h000000 : _145_;
  assign _147_ = stop ? 21'h000000 : _146_;
  assign _057_ = rst ? 21'h000000 : _147_;
  assign _148_ = step_position ? _074_[15:0] : index;
  assign _149_ = restart_position ? index : _148_;
  assign _150_ = load ? index : _149_;
  assign _151_ = _005_ ? 16'h0000 : _150_;
  assign _152_ = stop ? 16'h0000 : _151_;
  assign _056_ = rst ? 16'h0000 : _152_;
  assign _153_ = load ? { _062_[14], _062_ } : \$signal$36 ;
  assign _154_ = stop ? 16'h0000 : _153_;
  assign _055_ = rst ? 16'h0000 : _154_;
  assign _155_ = load ? _051_ : \$signal$35 ;
  assign _156_ = stop ? 16'h0000 : _155_;
  assign _054_ = rst ? 16'h0000 : _156_;
  assign _157_ = \$signal [15] ? \$signal$36  : _002_[15:0];
  assign _158_ = step_position ? _157_ : \$signal ;
  assign _159_ = restart_position ? \$signal$35  : _158_;
  assign _160_ = load ? _029_ : _159_;
  assign _161_ = stop ? 16'h0000 : _160_;
  assign _053_ = rst ? 16'h0000 : _161_;
  assign _162_ = load ? _010_ : positions_whole;
  assign _163_ = stop ? 17'h00000 : _162_;
  assign _052_ = rst ? 17'h00000 : _163_;
  assign _164_ = step_position ? _072_[16:0] : positions_left;
  assign _165_ = restart_position ? positions_whole : _164_;
  assign _166_ = load ? _000_ : _165_;
  assign _167_ = stop ? 17'h00000 : _166_;
  assign _050_ = rst ? 17'h00000 : _167_;
  assign _168_ = load ? \port$14352$52 [193:190] : kept_dilation_x;
  assign _169_ = stop ? 4'h0 : _168_;
  assign _049_ = rst ? 4'h0 : _169_;
  assign _170_ = load ? \port$14352$52 [189:186] : kept_dilation_y;
  assign _171_ = stop ? 4'h0 : _170_;
  assign _048_ = rst ? 4'h0 : _171_;
  assign _172_ = load ? \port$14352$52 [185:182] : kept_stride_x;
  assign _173_ = stop ? 4'h0 : _172_;
  assign _047_ = rst ? 4'h0 : _173_;
  assign _174_ = load ? \port$14352$52 [181:178] : kept_stride_y;
  assign _175_ = stop ? 4'h0 : _174_;
  assign _046_ = rst ? 4'h0 : _175_;
  assign _176_ = load ? \port$14352$52 [177:158] : kept_plane;
  assign _177_ = stop ? 20'h00000 : _176_;
  assign _045_ = rst ? 20'h00000 : _177_;
  assign _178_ = load ? \port$14352$52 [157:138] : kept_tap_step;
  assign _179_ = stop ? 20'h00000 : _178_;
  assign _044_ = rst ? 20'h00000 : _179_;
  assign _180_ = load ? \port$14352$52 [137:118] : kept_row_step;
  assign _181_ = stop ? 20'h00000 : _180_;
  assign _043_ = rst ? 20'h00000 : _181_;
  assign _182_ = load ? \port$14352$52 [103:90] : kept_width;
  assign _183_ = stop ? 14'h0000 : _182_;
  assign _042_ = rst ? 14'h0000 : _183_;
  assign _184_ = load ? \port$14352$52 [89:76] : kept_height;
  assign _185_ = stop ? 14'h0000 : _184_;
  assign _041_ = rst ? 14'h0000 : _185_;
  assign _186_ = load ? \port$14352$52 [47:34] : kept_column_x;
  assign _187_ = stop ? 14'h0000 : _186_;
  assign _039_ = rst ? 14'h0000 : _187_;
  assign _188_ = load ? \port$14352$52 [33:20] : kept_row_y;
  assign _189_ = stop ? 14'h0000 : _188_;
  assign _038_ = rst ? 14'h0000 : _189_;
  assign _190_ = load ? \port$14352$52 [75:62] : kept_start_offset;
  assign _191_ = stop ? 14'h0000 : _190_;
  assign _037_ = rst ? 14'h0000 : _191_;
  assign _030_[19:0] = next_row;
  assign _028_[19:0] = \$signal$57 ;
  assign _026_[19:0] = \$signal$41 ;
  assign last_position = positions_left[16];
  assign origin = \port$14352$52 [19:0];
  assign planes = \port$14352$52 [217:206];
  assign kernel_x = \port$14352$52 [205:200];
  assign kernel_y = \port$14352$52 [199:194];
  assign restart_tap = 1'h0;
  assign start_x = \port$14352$52 [61:48];
  assign out_width = \port$14352$52 [117:104];
  assign positions = { 4'h0, \port$14352$52 [229:218] };
  assign dilation_x = \port$14352$52 [193:190];
  assign dilation_y = \port$14352$52 [189:186];
  assign stride_x = \port$14352$52 [185:182];
  assign stride_y = \port$14352$52 [181:178];
  assign plane = \port$14352$52 [177:158];
  assign tap_step = \port$14352$52 [157:138];
  assign row_step = \port$14352$52 [137:118];
  assign width = \port$14352$52 [103:90];
  assign height = \port$14352$52 [89:76];
  assign column_x = \port$14352$52 [47:34];
  assign row_y = \port$14352$52 [33:20];
  assign start_offset = \port$14352$52 [75:62];
endmodule

module tnthw_t32x32_counters(rst, add__fetch_beats, add__instructions, add__load_words, add__weight_fill_rows, add__bias_fill_rows, add__steps_fill_rows, add__function_fill_rows, add__memory_read_beats, add__store_words, add__memory_write_beats, add__vectors, add__padded_vectors, add__adds, add__weight_rows, add__vector_reads, add__vector_writes, add__finish_passes, add__bias_reads, add__function_reads, add__array_reads
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
  input [10:0] add__adds;
  wire [10:0] add__adds;
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

module tnthw_t32x32_error_latch(rst, number_12, number_10, number_11, alarm, raised, number_0, number_13, number_16, watch, clear, number_19, code, unit, instruction, clk);
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

module tnthw_t32x32_memory_queue(rst, stop, pop, full, valid, head, write__data, write__en, clk);
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

module tnthw_t32x32_memory_unit(clk, rst, stop, free, held_read, held_write, slot, fetching, done, fetched, request__valid, request__payload__write, load__en, weights_write, bias_write, steps_write, function_write, page_write, bad_weights, bad_table, read_beat
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
  input [127:0] beats__payload;
  wire [127:0] beats__payload;
  wire [127:0] \beats__payload$40 ;
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
  wire [255:0] load__data;
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
  input [255:0] read__data;
  wire [255:0] read__data;
  wire read__en;
  output read_beat;
  wire read_beat;
  wire [127:0] read_data__payload;
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
  wire [255:0] store__data;
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
  output [127:0] write_data__payload;
  wire [127:0] write_data__payload;
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
  assign _053_ = 1'h0 + { instruction[207:188], 1'h0 };
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
  tnthw_t32x32_memory_unit_load_path load_path (
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
  tnthw_t32x32_memory_unit_store_path store_path (
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
  assign load__data = gathered[255:0];
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

module tnthw_t32x32_memory_unit_load_path(clk, rst, stop, start, taken, beats__valid, instruction, word, gathered, beats__ready, write, bad_row, bad_count, done, entry, beats__payload);
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
  wire [1023:0] _051_;
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
  wire [127:0] _125_;
  wire [127:0] _126_;
  wire [127:0] _127_;
  wire [127:0] _128_;
  wire [127:0] _129_;
  wire [127:0] _130_;
  wire [127:0] _131_;
  wire [127:0] _132_;
  wire [127:0] _133_;
  wire [127:0] _134_;
  wire [127:0] _135_;
  wire [127:0] _136_;
  wire [127:0] _137_;
  wire [127:0] _138_;
  wire [127:0] _139_;
  wire [127:0] _140_;
  wire [127:0] _141_;
  wire [127:0] _142_;
  wire [127:0] _143_;
  wire [127:0] _144_;
  wire [127:0] _145_;
  wire [127:0] _146_;
  wire [127:0] _147_;
  wire [127:0] _148_;
  wire [3:0] _149_;
  wire _150_;
  wire _151_;
  wire _152_;
  wire _153_;
  wire _154_;
  wire _155_;
  wire _156_;
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
  input [127:0] beats__payload;
  wire [127:0] beats__payload;
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
  output [1023:0] gathered;
  reg [1023:0] gathered = 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
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
  assign _080_ = start ? 20'h00200 : \rows$14 ;
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
  assign _125_ = _002_ ? beats__payload : gathered[1023:896];
  assign _126_ = taken ? _125_ : gathered[1023:896];
  assign _127_ = stop ? 128'h00000000000000000000000000000000 : _126_;
  assign _051_[1023:896] = rst ? 128'h00000000000000000000000000000000 : _127_;
  assign _128_ = _066_ ? beats__payload : gathered[639:512];
  assign _129_ = taken ? _128_ : gathered[639:512];
  assign _130_ = stop ? 128'h00000000000000000000000000000000 : _129_;
  assign _051_[639:512] = rst ? 128'h00000000000000000000000000000000 : _130_;
  assign _131_ = _057_ ? beats__payload : gathered[511:384];
  assign _132_ = taken ? _131_ : gathered[511:384];
  assign _133_ = stop ? 128'h00000000000000000000000000000000 : _132_;
  assign _051_[511:384] = rst ? 128'h00000000000000000000000000000000 : _133_;
  assign _134_ = _046_ ? beats__payload : gathered[383:256];
  assign _135_ = taken ? _134_ : gathered[383:256];
  assign _136_ = stop ? 128'h00000000000000000000000000000000 : _135_;
  assign _051_[383:256] = rst ? 128'h00000000000000000000000000000000 : _136_;
  assign _137_ = _035_ ? beats__payload : gathered[255:128];
  assign _138_ = taken ? _137_ : gathered[255:128];
  assign _139_ = stop ? 128'h00000000000000000000000000000000 : _138_;
  assign _051_[255:128] = rst ? 128'h00000000000000000000000000000000 : _139_;
  assign _140_ = _028_ ? beats__payload : gathered[127:0];
  assign _141_ = taken ? _140_ : gathered[127:0];
  assign _142_ = stop ? 128'h00000000000000000000000000000000 : _141_;
  assign _051_[127:0] = rst ? 128'h00000000000000000000000000000000 : _142_;
  assign _143_ = _001_ ? beats__payload : gathered[895:768];
  assign _144_ = taken ? _143_ : gathered[895:768];
  assign _145_ = stop ? 128'h00000000000000000000000000000000 : _144_;
  assign _051_[895:768] = rst ? 128'h00000000000000000000000000000000 : _145_;
  assign _146_ = _073_ ? beats__payload : gathered[767:640];
  assign _147_ = taken ? _146_ : gathered[767:640];
  assign _148_ = stop ? 128'h00000000000000000000000000000000 : _147_;
  assign _051_[767:640] = rst ? 128'h00000000000000000000000000000000 : _148_;
  function [3:0] _340_;
    input [3:0] a;
    input [11:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _340_ = b[3:0];
      3'b?1?:
        _340_ = b[7:4];
      3'b1??:
        _340_ = b[11:8];
      default:
        _340_ = a;
    endcase
  endfunction
  assign _149_ = _340_(4'h0, 12'h881, { _152_, _151_, _150_ });
  assign _150_ = instruction[110:109] == 2'h2;
  assign _151_ = instruction[110:109] == 2'h1;
  assign _152_ = ! instruction[110:109];
  function [3:0] _344_;
    input [3:0] a;
    input [15:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _344_ = b[3:0];
      4'b??1?:
        _344_ = b[7:4];
      4'b?1??:
        _344_ = b[11:8];
      4'b1???:
        _344_ = b[15:12];
      default:
        _344_ = a;
    endcase
  endfunction
  assign \$signal$10  = _344_(4'h0, { 12'h274, _149_ }, { _156_, _155_, _154_, _153_ });
  assign _153_ = instruction[3:0] == 4'h5;
  assign _154_ = instruction[3:0] == 4'h6;
  assign _155_ = instruction[3:0] == 4'h4;
  assign _156_ = instruction[3:0] == 4'h2;
  assign _000_[19:0] = _following;
  assign \$signal$16  = beats__ready;
  assign rows = 20'h00200;
endmodule

module tnthw_t32x32_memory_unit_store_path(rst, stop, start, step, sent, beats__valid, beats__ready, instruction, word, beats__payload, read__en, read__address, done, read__data, clk);
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
  wire [1:0] _022_;
  wire [1:0] _023_;
  wire _024_;
  wire _025_;
  wire [19:0] _026_;
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
  wire [19:0] _038_;
  wire [19:0] _039_;
  wire _040_;
  wire [20:0] _041_;
  wire [20:0] _042_;
  wire [16:0] _043_;
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
  wire [16:0] _057_;
  wire [16:0] _058_;
  wire [16:0] _059_;
  wire [16:0] _060_;
  wire [20:0] _061_;
  wire [20:0] _062_;
  wire [20:0] _063_;
  wire [20:0] _064_;
  wire [20:0] _065_;
  wire [20:0] _066_;
  wire _067_;
  wire _068_;
  wire [19:0] _069_;
  wire [19:0] _070_;
  wire [19:0] _071_;
  wire [19:0] _072_;
  wire [19:0] _073_;
  wire [19:0] _074_;
  wire [19:0] _075_;
  wire [19:0] _076_;
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
  wire [19:0] _087_;
  wire _088_;
  wire _089_;
  wire \$signal ;
  reg \$signal$1  = 1'h0;
  reg \$signal$22  = 1'h0;
  wire \$signal$6 ;
  reg \$signal$9  = 1'h0;
  wire [19:0] _following;
  reg [19:0] _row = 20'h00000;
  reg [19:0] address = 20'h00000;
  output [127:0] beats__payload;
  wire [127:0] beats__payload;
  input beats__ready;
  wire beats__ready;
  output beats__valid;
  wire beats__valid;
  wire claim;
  input clk;
  wire clk;
  wire [256:0] data;
  output done;
  reg done = 1'h0;
  wire [256:0] head;
  input [209:0] instruction;
  wire [209:0] instruction;
  wire last_beat;
  wire pop;
  reg push = 1'h0;
  output [19:0] read__address;
  reg [19:0] read__address = 20'h00000;
  input [255:0] read__data;
  wire [255:0] read__data;
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
  assign _024_ = pop & head[256];
  always @(posedge clk)
    read__en <= _025_;
  always @(posedge clk)
    read__address <= _026_;
  always @(posedge clk)
    word_0_0 <= _027_;
  always @(posedge clk)
    word_1_0 <= _029_;
  always @(posedge clk)
    word_0_1 <= _030_;
  always @(posedge clk)
    word_1_1 <= _031_;
  always @(posedge clk)
    word_0_2 <= _032_;
  always @(posedge clk)
    word_1_2 <= _033_;
  always @(posedge clk)
    word_0_3 <= _034_;
  always @(posedge clk)
    word_1_3 <= _035_;
  always @(posedge clk)
    push <= _036_;
  always @(posedge clk)
    word_1_4 <= _037_;
  always @(posedge clk)
    address <= _038_;
  always @(posedge clk)
    _row <= _039_;
  always @(posedge clk)
    \$signal$1  <= _040_;
  always @(posedge clk)
    words_left <= _041_;
  always @(posedge clk)
    words_whole <= _042_;
  always @(posedge clk)
    rows_left <= _043_;
  always @(posedge clk)
    \$signal$9  <= _044_;
  always @(posedge clk)
    \$signal$22  <= _045_;
  always @(posedge clk)
    done <= _046_;
  assign \$signal  = \$signal$1  & words_left[20];
  assign { _000_[20], _following } = _row + word[171:152];
  assign \$signal$6  = \$signal  & rows_left[16];
  assign step = \$signal$9  & room;
  assign sent = beats__valid & beats__ready;
  assign pop = sent & \$signal$22 ;
  assign _009_ = instruction[3:0] == 3'h6;
  assign _028_ = instruction[3:0] == 3'h4;
  assign _047_ = instruction[3:0] == 3'h5;
  assign _048_ = _028_ | _047_;
  assign _049_ = instruction[3:0] == 3'h6;
  assign _050_ = _048_ | _049_;
  assign _001_ = _050_ ? instruction[87:68] : instruction[151:132];
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
  assign _022_ = \$signal$22  + 1'h1;
  assign _023_ = \$signal$22  ? 2'h0 : _022_;
  assign _051_ = stop ? 1'h0 : _024_;
  assign _046_ = rst ? 1'h0 : _051_;
  assign _052_ = sent ? _023_[0] : \$signal$22 ;
  assign _053_ = stop ? 1'h0 : _052_;
  assign _045_ = rst ? 1'h0 : _053_;
  assign _054_ = step ? _021_ : \$signal$9 ;
  assign _055_ = start ? 1'h1 : _054_;
  assign _056_ = stop ? 1'h0 : _055_;
  assign _044_ = rst ? 1'h0 : _056_;
  assign _057_ = \$signal  ? _018_[16:0] : rows_left;
  assign _058_ = step ? _057_ : rows_left;
  assign _059_ = start ? _017_ : _058_;
  assign _060_ = stop ? 17'h00000 : _059_;
  assign _043_ = rst ? 17'h00000 : _060_;
  assign _061_ = start ? _016_ : words_whole;
  assign _062_ = stop ? 21'h000000 : _061_;
  assign _042_ = rst ? 21'h000000 : _062_;
  assign _063_ = \$signal  ? words_whole : _020_[20:0];
  assign _064_ = step ? _063_ : words_left;
  assign _065_ = start ? _015_ : _064_;
  assign _066_ = stop ? 21'h000000 : _065_;
  assign _041_ = rst ? 21'h000000 : _066_;
  assign _067_ = start ? _014_ : \$signal$1 ;
  assign _068_ = stop ? 1'h0 : _067_;
  assign _040_ = rst ? 1'h0 : _068_;
  assign _069_ = \$signal  ? _following : _row;
  assign _070_ = step ? _069_ : _row;
  assign _071_ = start ? _011_ : _070_;
  assign _072_ = stop ? 20'h00000 : _071_;
  assign _039_ = rst ? 20'h00000 : _072_;
  assign _073_ = \$signal  ? _following : _019_[19:0];
  assign _074_ = step ? _073_ : address;
  assign _075_ = start ? _002_ : _074_;
  assign _076_ = stop ? 20'h00000 : _075_;
  assign _038_ = rst ? 20'h00000 : _076_;
  assign _077_ = stop ? 1'h0 : word_1_3;
  assign _037_ = rst ? 1'h0 : _077_;
  assign _078_ = stop ? 1'h0 : word_0_3;
  assign _036_ = rst ? 1'h0 : _078_;
  assign _079_ = stop ? 1'h0 : word_1_2;
  assign _035_ = rst ? 1'h0 : _079_;
  assign _080_ = stop ? 1'h0 : word_0_2;
  assign _034_ = rst ? 1'h0 : _080_;
  assign _081_ = stop ? 1'h0 : word_1_1;
  assign _033_ = rst ? 1'h0 : _081_;
  assign _082_ = stop ? 1'h0 : word_0_1;
  assign _032_ = rst ? 1'h0 : _082_;
  assign _083_ = stop ? 1'h0 : word_1_0;
  assign _031_ = rst ? 1'h0 : _083_;
  assign _084_ = stop ? 1'h0 : word_0_0;
  assign _030_ = rst ? 1'h0 : _084_;
  assign _085_ = stop ? 1'h0 : \$signal$6 ;
  assign _029_ = rst ? 1'h0 : _085_;
  assign _086_ = stop ? 1'h0 : step;
  assign _027_ = rst ? 1'h0 : _086_;
  assign _087_ = stop ? 20'h00000 : address;
  assign _026_ = rst ? 20'h00000 : _087_;
  assign _088_ = stop ? 1'h0 : step;
  assign _025_ = rst ? 1'h0 : _088_;
  function [127:0] _205_;
    input [127:0] a;
    input [255:0] b;
    input [1:0] s;
    (* parallel_case *)
    casez (s)
      2'b?1:
        _205_ = b[127:0];
      2'b1?:
        _205_ = b[255:128];
      default:
        _205_ = a;
    endcase
  endfunction
  assign beats__payload = _205_(128'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { head[127:0], head[255:128] }, { _089_, \$signal$22  });
  assign _089_ = ~ \$signal$22 ;
  tnthw_t32x32_memory_unit_store_path_words words (
    .claim(step),
    .clk(clk),
    .head(head),
    .pop(pop),
    .\port$14252$0 (word_1_4),
    .\port$20399$0 (read__data),
    .push(push),
    .room(room),
    .rst(rst),
    .stop(stop),
    .valid(beats__valid)
  );
  assign _000_[19:0] = _following;
  assign last_beat = \$signal$22 ;
  assign valid = beats__valid;
  assign data = { word_1_4, read__data };
  assign word_0_4 = push;
  assign claim = step;
endmodule

module tnthw_t32x32_memory_unit_store_path_words(rst, stop, claim, pop, valid, head, push, \port$14252$0 , room, \port$20399$0 , clk);
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
  input \port$14252$0 ;
  wire \port$14252$0 ;
  input [255:0] \port$20399$0 ;
  wire [255:0] \port$20399$0 ;
  input push;
  wire push;
  reg [2:0] read__addr = 3'h0;
  wire [256:0] read__data;
  output room;
  reg room = 1'h1;
  input rst;
  wire rst;
  input stop;
  wire stop;
  output valid;
  wire valid;
  reg [256:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (push)
      storage[\$signature__addr ] <= { \port$14252$0 , \port$20399$0  };
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
  assign data = { \port$14252$0 , \port$20399$0  };
  assign \$signature__data  = { \port$14252$0 , \port$20399$0  };
  assign \end  = \$signature__addr ;
  assign \$signature__en  = push;
endmodule

module tnthw_t32x32_port_guard(request__ready, unit_read__payload, read__valid, read__error, write__ready, write_error, clk, rst, stop, unit_request__valid, unit_request__payload__write, unit_write__valid, quiet, unit_request__ready, unit_read__valid, read__ready, read_error, unasked, write__payload, write__valid, unit_write__ready
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
  wire [127:0] _018_;
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
  reg [127:0] held = 128'h00000000000000000000000000000000;
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
  wire [127:0] read__payload;
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
  input [127:0] unit_read__payload;
  wire [127:0] unit_read__payload;
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
  input [127:0] unit_write__payload;
  wire [127:0] unit_write__payload;
  output unit_write__ready;
  wire unit_write__ready;
  input unit_write__valid;
  wire unit_write__valid;
  reg [16:0] waited = 17'h00000;
  wire write;
  wire write__error;
  output [127:0] write__payload;
  wire [127:0] write__payload;
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
  assign _018_ = stays ? held : 128'h00000000000000000000000000000000;
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

module tnthw_t32x32_scheduler(rst, stop, memory__free, memory__held_read, memory__held_write, memory__done, array__free, array__held_read, vector__free, vector__held_read, vector__held_write, vector__done, idle, stuck, array__start, vector__start, memory__start, clear, memory__valid, memory__head, array__valid
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

module tnthw_t32x32_sequencer(\entry$17 , images, clk, rst, drained, stop, settled, write_slot, fetched, write, stuck, restart, deadlock, \port$14048$0 , \port$14060$0 , \port$14072$0 , alarm, write_data, write_entry, busy, \instruction$34 
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
  input \port$14048$0 ;
  wire \port$14048$0 ;
  input \port$14060$0 ;
  wire \port$14060$0 ;
  input \port$14072$0 ;
  wire \port$14072$0 ;
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
  assign _017_ = \$signal  & { \port$14072$0 , \port$14060$0 , \port$14048$0  };
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
  assign \instruction$34  = _110_ ? { 340'h0000000000000000000000000000000000000000000000000000000000000000000000000000008000000, \entry$16 , 36'h000000006 } : instruction;
  assign _110_ = fsm_state == 3'h1;
  assign busy = _111_ ? 1'h0 : 1'h1;
  assign _111_ = ! fsm_state;
  tnthw_t32x32_sequencer_buffer buffer (
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
  tnthw_t32x32_sequencer_images_71 \images$71  (
    .clk(clk),
    .first(first),
    .images(images),
    .input_offset(input_offset),
    .last(\last$58 ),
    .output_offset(output_offset),
    .\port$20469$5 (instruction[68:5]),
    .rst(rst),
    .start(clear),
    .step(step)
  );
  assign \bad_page$45  = bad_page;
  assign \bad_field$43  = bad_field;
  assign \bad_opcode$41  = bad_opcode;
  assign full = { \port$14072$0 , \port$14060$0 , \port$14048$0  };
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

module tnthw_t32x32_sequencer_buffer(rst, write_slot, write, entry, take, restart, write_data, write_entry, open, close, \slot$31 , valid, \instruction$32 , last, bad_opcode, bad_field, bad_page, clk);
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
  tnthw_t32x32_sequencer_buffer_checks checks (
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

module tnthw_t32x32_sequencer_buffer_checks(rst, check, instruction, above, opcode, field, page, clk);
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
  assign _095_ = instruction[207:188] < 1'h1;
  assign _168_ = instruction[209:208] > 2'h2;
  assign _178_ = instruction[107:88] < 1'h1;
  assign _189_ = instruction[110:109] > 2'h2;
  assign _200_ = instruction[169:156] < 1'h1;
  assign _209_ = instruction[251:246] < 1'h1;
  assign _218_ = instruction[257:252] < 1'h1;
  assign _227_ = instruction[269:258] < 1'h1;
  assign _001_ = instruction[281:270] < 1'h1;
  assign _010_ = instruction[281:270] > 7'h40;
  assign _020_ = instruction[115:108] > 1'h0;
  assign _030_ = instruction[131:116] < 1'h1;
  assign _040_ = instruction[131:116] > 1'h1;
  assign _050_ = instruction[133:132] > 2'h2;
  assign _060_ = instruction[133:132] > 1'h0;
  assign _069_ = instruction[157:142] < 1'h1;
  assign _078_ = instruction[157:142] > 7'h40;
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
  assign _172_ = instruction[107:88] > 8'h80;
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
  assign _005_ = most_64_at_270 & _004_;
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
  assign _065_ = most_64_at_142 & _064_;
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
    most_64_at_270 <= _137_;
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
    most_64_at_142 <= _145_;
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

module tnthw_t32x32_sequencer_images_71(clk, rst, start, step, \port$20469$5 , first, input_offset, output_offset, last, images);
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
  input [63:0] \port$20469$5 ;
  wire [63:0] \port$20469$5 ;
  input rst;
  wire rst;
  input start;
  wire start;
  input step;
  wire step;
  assign _00_ = ! images;
  assign _03_ = _00_ ? 16'h0001 : images;
  assign _04_ = left - 1'h1;
  assign _05_ = input_offset + \port$20469$5 [31:0];
  assign _06_ = output_offset + \port$20469$5 [63:32];
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
  assign output_stride = \port$20469$5 [63:32];
  assign input_stride = \port$20469$5 [31:0];
endmodule

module tnthw_t32x32_vector_queue(rst, stop, pop, full, valid, head, write__data, write__en, clk);
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

module tnthw_t32x32_vector_unit(rst, stop, bias_write, steps_write, write, free, held_read, held, word_read, \bad_row$969 , write__en, write__data, valid, read__address, done, pass_, bias_read, function_read, start, instruction, write_data
, write_row, read_0_0, read_1_0, accumulator_address, read_3_0, accumulator_bank, step, write__mask, write__address, read__data, accumulator_data, clk);
  wire _000_;
  wire _001_;
  wire [8:0] _002_;
  wire _003_;
  wire _004_;
  wire [8:0] _005_;
  wire [8:0] _006_;
  wire _007_;
  wire _008_;
  wire [8:0] _009_;
  wire [8:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [8:0] _014_;
  wire [8:0] _015_;
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
  wire [15:0] _056_;
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
  wire [1:0] _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire [1:0] _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire [1:0] _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
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
  wire _108_;
  wire _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire _114_;
  wire _115_;
  wire _116_;
  wire [8:0] _117_;
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
  wire [8:0] _132_;
  wire [8:0] _133_;
  wire _134_;
  wire _135_;
  wire [8:0] _136_;
  wire [8:0] _137_;
  wire _138_;
  wire _139_;
  wire [8:0] _140_;
  wire [8:0] _141_;
  wire _142_;
  wire _143_;
  wire [8:0] _144_;
  wire [8:0] _145_;
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
  wire [1:0] _171_;
  wire _172_;
  wire _173_;
  wire _174_;
  wire _175_;
  wire _176_;
  wire _177_;
  wire [1:0] _178_;
  wire _179_;
  wire _180_;
  wire _181_;
  wire _182_;
  wire _183_;
  wire _184_;
  wire [1:0] _185_;
  wire _186_;
  wire _187_;
  wire _188_;
  wire _189_;
  wire _190_;
  wire _191_;
  wire [1:0] _192_;
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
  wire [15:0] _203_;
  wire _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire _208_;
  wire _209_;
  wire _210_;
  wire _211_;
  wire _212_;
  reg \$signal  = 1'h0;
  wire \$signal$25 ;
  reg \$signal$5  = 1'h0;
  wire \$signal$546 ;
  wire \$signal$63 ;
  wire \$signal$967 ;
  wire [21:0] a;
  wire [21:0] \a$565 ;
  wire [21:0] \a$583 ;
  wire [21:0] \a$584 ;
  wire [21:0] \a$595 ;
  wire [21:0] \a$596 ;
  wire [21:0] \a$607 ;
  wire [21:0] \a$608 ;
  wire [21:0] \a$619 ;
  wire [21:0] \a$620 ;
  wire [21:0] \a$631 ;
  wire [21:0] \a$632 ;
  wire [21:0] \a$643 ;
  wire [21:0] \a$644 ;
  wire [21:0] \a$655 ;
  wire [21:0] \a$656 ;
  wire [21:0] \a$667 ;
  wire [21:0] \a$668 ;
  wire [21:0] \a$679 ;
  wire [21:0] \a$680 ;
  wire [21:0] \a$691 ;
  wire [21:0] \a$692 ;
  wire [21:0] \a$703 ;
  wire [21:0] \a$704 ;
  wire [21:0] \a$715 ;
  wire [21:0] \a$716 ;
  wire [21:0] \a$727 ;
  wire [21:0] \a$728 ;
  wire [21:0] \a$739 ;
  wire [21:0] \a$740 ;
  wire [21:0] \a$751 ;
  wire [21:0] \a$752 ;
  wire [21:0] \a$763 ;
  wire [21:0] \a$764 ;
  wire [21:0] \a$775 ;
  wire [21:0] \a$776 ;
  wire [21:0] \a$787 ;
  wire [21:0] \a$788 ;
  wire [21:0] \a$799 ;
  wire [21:0] \a$800 ;
  wire [21:0] \a$811 ;
  wire [21:0] \a$812 ;
  wire [21:0] \a$823 ;
  wire [21:0] \a$824 ;
  wire [21:0] \a$835 ;
  wire [21:0] \a$836 ;
  wire [21:0] \a$847 ;
  wire [21:0] \a$848 ;
  wire [21:0] \a$859 ;
  wire [21:0] \a$860 ;
  wire [21:0] \a$871 ;
  wire [21:0] \a$872 ;
  wire [21:0] \a$883 ;
  wire [21:0] \a$884 ;
  wire [21:0] \a$895 ;
  wire [21:0] \a$896 ;
  wire [21:0] \a$907 ;
  wire [21:0] \a$908 ;
  wire [21:0] \a$919 ;
  wire [21:0] \a$920 ;
  wire [21:0] \a$931 ;
  wire [21:0] \a$932 ;
  wire [21:0] \a$943 ;
  wire [21:0] \a$944 ;
  output [5:0] accumulator_address;
  wire [5:0] accumulator_address;
  output accumulator_bank;
  wire accumulator_bank;
  input [703:0] accumulator_data;
  wire [703:0] accumulator_data;
  wire accumulator_group;
  wire accumulator_read;
  wire [19:0] address;
  reg any_inside = 1'h0;
  wire [8:0] b;
  wire [8:0] \b$567 ;
  wire [8:0] \b$585 ;
  wire [8:0] \b$586 ;
  wire [8:0] \b$597 ;
  wire [8:0] \b$598 ;
  wire [8:0] \b$609 ;
  wire [8:0] \b$610 ;
  wire [8:0] \b$621 ;
  wire [8:0] \b$622 ;
  wire [8:0] \b$633 ;
  wire [8:0] \b$634 ;
  wire [8:0] \b$645 ;
  wire [8:0] \b$646 ;
  wire [8:0] \b$657 ;
  wire [8:0] \b$658 ;
  wire [8:0] \b$669 ;
  wire [8:0] \b$670 ;
  wire [8:0] \b$681 ;
  wire [8:0] \b$682 ;
  wire [8:0] \b$693 ;
  wire [8:0] \b$694 ;
  wire [8:0] \b$705 ;
  wire [8:0] \b$706 ;
  wire [8:0] \b$717 ;
  wire [8:0] \b$718 ;
  wire [8:0] \b$729 ;
  wire [8:0] \b$730 ;
  wire [8:0] \b$741 ;
  wire [8:0] \b$742 ;
  wire [8:0] \b$753 ;
  wire [8:0] \b$754 ;
  wire [8:0] \b$765 ;
  wire [8:0] \b$766 ;
  wire [8:0] \b$777 ;
  wire [8:0] \b$778 ;
  wire [8:0] \b$789 ;
  wire [8:0] \b$790 ;
  wire [8:0] \b$801 ;
  wire [8:0] \b$802 ;
  wire [8:0] \b$813 ;
  wire [8:0] \b$814 ;
  wire [8:0] \b$825 ;
  wire [8:0] \b$826 ;
  wire [8:0] \b$837 ;
  wire [8:0] \b$838 ;
  wire [8:0] \b$849 ;
  wire [8:0] \b$850 ;
  wire [8:0] \b$861 ;
  wire [8:0] \b$862 ;
  wire [8:0] \b$873 ;
  wire [8:0] \b$874 ;
  wire [8:0] \b$885 ;
  wire [8:0] \b$886 ;
  wire [8:0] \b$897 ;
  wire [8:0] \b$898 ;
  wire [8:0] \b$909 ;
  wire [8:0] \b$910 ;
  wire [8:0] \b$921 ;
  wire [8:0] \b$922 ;
  wire [8:0] \b$933 ;
  wire [8:0] \b$934 ;
  wire [8:0] \b$945 ;
  wire [8:0] \b$946 ;
  wire bad_row;
  wire \bad_row$968 ;
  output \bad_row$969 ;
  wire \bad_row$969 ;
  wire \begin ;
  wire [29:0] bias;
  wire [959:0] \bias$573 ;
  wire [29:0] \bias$589 ;
  wire [29:0] \bias$601 ;
  wire [29:0] \bias$613 ;
  wire [29:0] \bias$625 ;
  wire [29:0] \bias$637 ;
  wire [29:0] \bias$649 ;
  wire [29:0] \bias$661 ;
  wire [29:0] \bias$673 ;
  wire [29:0] \bias$685 ;
  wire [29:0] \bias$697 ;
  wire [29:0] \bias$709 ;
  wire [29:0] \bias$721 ;
  wire [29:0] \bias$733 ;
  wire [29:0] \bias$745 ;
  wire [29:0] \bias$757 ;
  wire [29:0] \bias$769 ;
  wire [29:0] \bias$781 ;
  wire [29:0] \bias$793 ;
  wire [29:0] \bias$805 ;
  wire [29:0] \bias$817 ;
  wire [29:0] \bias$829 ;
  wire [29:0] \bias$841 ;
  wire [29:0] \bias$853 ;
  wire [29:0] \bias$865 ;
  wire [29:0] \bias$877 ;
  wire [29:0] \bias$889 ;
  wire [29:0] \bias$901 ;
  wire [29:0] \bias$913 ;
  wire [29:0] \bias$925 ;
  wire [29:0] \bias$937 ;
  wire [29:0] \bias$949 ;
  wire [11:0] bias_first;
  output bias_read;
  wire bias_read;
  wire \bias_read$556 ;
  wire \bias_read$557 ;
  wire [8:0] bias_row;
  wire [8:0] \bias_row$559 ;
  input bias_write;
  wire bias_write;
  wire \bias_write$549 ;
  wire chunk_end;
  wire \chunk_end$541 ;
  wire \chunk_end$963 ;
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
  wire does__drain;
  wire \does__drain$149 ;
  wire \does__drain$162 ;
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
  wire \does__drain$354 ;
  wire \does__drain$366 ;
  wire \does__drain$378 ;
  wire \does__drain$390 ;
  wire \does__drain$402 ;
  wire \does__drain$414 ;
  wire \does__drain$426 ;
  wire \does__drain$438 ;
  wire \does__drain$450 ;
  wire \does__drain$462 ;
  wire \does__drain$474 ;
  wire \does__drain$486 ;
  wire \does__drain$498 ;
  wire \does__drain$510 ;
  wire \does__drain$522 ;
  reg does__first = 1'h0;
  wire \does__first$150 ;
  wire \does__first$163 ;
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
  wire \does__first$355 ;
  wire \does__first$367 ;
  wire \does__first$379 ;
  wire \does__first$391 ;
  wire \does__first$403 ;
  wire \does__first$415 ;
  wire \does__first$427 ;
  wire \does__first$439 ;
  wire \does__first$451 ;
  wire \does__first$463 ;
  wire \does__first$475 ;
  wire \does__first$487 ;
  wire \does__first$499 ;
  wire \does__first$511 ;
  wire \does__first$523 ;
  reg does__forced = 1'h0;
  wire \does__forced$151 ;
  wire \does__forced$164 ;
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
  wire \does__forced$356 ;
  wire \does__forced$368 ;
  wire \does__forced$380 ;
  wire \does__forced$392 ;
  wire \does__forced$404 ;
  wire \does__forced$416 ;
  wire \does__forced$428 ;
  wire \does__forced$440 ;
  wire \does__forced$452 ;
  wire \does__forced$464 ;
  wire \does__forced$476 ;
  wire \does__forced$488 ;
  wire \does__forced$500 ;
  wire \does__forced$512 ;
  wire \does__forced$524 ;
  wire does__inside;
  wire \does__inside$152 ;
  wire \does__inside$165 ;
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
  wire \does__inside$357 ;
  wire \does__inside$369 ;
  wire \does__inside$381 ;
  wire \does__inside$393 ;
  wire \does__inside$405 ;
  wire \does__inside$417 ;
  wire \does__inside$429 ;
  wire \does__inside$441 ;
  wire \does__inside$453 ;
  wire \does__inside$465 ;
  wire \does__inside$477 ;
  wire \does__inside$489 ;
  wire \does__inside$501 ;
  wire \does__inside$513 ;
  wire \does__inside$525 ;
  wire does__more;
  wire \does__more$153 ;
  wire \does__more$166 ;
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
  wire \does__more$358 ;
  wire \does__more$370 ;
  wire \does__more$382 ;
  wire \does__more$394 ;
  wire \does__more$406 ;
  wire \does__more$418 ;
  wire \does__more$430 ;
  wire \does__more$442 ;
  wire \does__more$454 ;
  wire \does__more$466 ;
  wire \does__more$478 ;
  wire \does__more$490 ;
  wire \does__more$502 ;
  wire \does__more$514 ;
  wire \does__more$526 ;
  wire [1:0] does__place;
  wire [1:0] \does__place$154 ;
  wire [1:0] \does__place$167 ;
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
  wire [1:0] \does__place$359 ;
  wire [1:0] \does__place$371 ;
  wire [1:0] \does__place$383 ;
  wire [1:0] \does__place$395 ;
  wire [1:0] \does__place$407 ;
  wire [1:0] \does__place$419 ;
  wire [1:0] \does__place$431 ;
  wire [1:0] \does__place$443 ;
  wire [1:0] \does__place$455 ;
  wire [1:0] \does__place$467 ;
  wire [1:0] \does__place$479 ;
  wire [1:0] \does__place$491 ;
  wire [1:0] \does__place$503 ;
  wire [1:0] \does__place$515 ;
  wire [1:0] \does__place$527 ;
  reg does__second = 1'h0;
  wire \does__second$155 ;
  wire \does__second$168 ;
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
  wire \does__second$360 ;
  wire \does__second$372 ;
  wire \does__second$384 ;
  wire \does__second$396 ;
  wire \does__second$408 ;
  wire \does__second$420 ;
  wire \does__second$432 ;
  wire \does__second$444 ;
  wire \does__second$456 ;
  wire \does__second$468 ;
  wire \does__second$480 ;
  wire \does__second$492 ;
  wire \does__second$504 ;
  wire \does__second$516 ;
  wire \does__second$528 ;
  wire does__signed;
  wire \does__signed$156 ;
  wire \does__signed$169 ;
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
  wire \does__signed$361 ;
  wire \does__signed$373 ;
  wire \does__signed$385 ;
  wire \does__signed$397 ;
  wire \does__signed$409 ;
  wire \does__signed$421 ;
  wire \does__signed$433 ;
  wire \does__signed$445 ;
  wire \does__signed$457 ;
  wire \does__signed$469 ;
  wire \does__signed$481 ;
  wire \does__signed$493 ;
  wire \does__signed$505 ;
  wire \does__signed$517 ;
  wire \does__signed$529 ;
  reg does__sum = 1'h0;
  wire \does__sum$157 ;
  wire \does__sum$170 ;
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
  wire \does__sum$362 ;
  wire \does__sum$374 ;
  wire \does__sum$386 ;
  wire \does__sum$398 ;
  wire \does__sum$410 ;
  wire \does__sum$422 ;
  wire \does__sum$434 ;
  wire \does__sum$446 ;
  wire \does__sum$458 ;
  wire \does__sum$470 ;
  wire \does__sum$482 ;
  wire \does__sum$494 ;
  wire \does__sum$506 ;
  wire \does__sum$518 ;
  wire \does__sum$530 ;
  reg does__tap = 1'h0;
  wire \does__tap$158 ;
  wire \does__tap$171 ;
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
  wire \does__tap$363 ;
  wire \does__tap$375 ;
  wire \does__tap$387 ;
  wire \does__tap$399 ;
  wire \does__tap$411 ;
  wire \does__tap$423 ;
  wire \does__tap$435 ;
  wire \does__tap$447 ;
  wire \does__tap$459 ;
  wire \does__tap$471 ;
  wire \does__tap$483 ;
  wire \does__tap$495 ;
  wire \does__tap$507 ;
  wire \does__tap$519 ;
  wire \does__tap$531 ;
  output done;
  wire done;
  wire \done$118 ;
  wire drain_read;
  wire enter;
  wire \enter$569 ;
  wire \enter$587 ;
  wire \enter$599 ;
  wire \enter$611 ;
  wire \enter$623 ;
  wire \enter$635 ;
  wire \enter$647 ;
  wire \enter$659 ;
  wire \enter$671 ;
  wire \enter$683 ;
  wire \enter$695 ;
  wire \enter$707 ;
  wire \enter$719 ;
  wire \enter$731 ;
  wire \enter$743 ;
  wire \enter$755 ;
  wire \enter$767 ;
  wire \enter$779 ;
  wire \enter$791 ;
  wire \enter$803 ;
  wire \enter$815 ;
  wire \enter$827 ;
  wire \enter$839 ;
  wire \enter$851 ;
  wire \enter$863 ;
  wire \enter$875 ;
  wire \enter$887 ;
  wire \enter$899 ;
  wire \enter$911 ;
  wire \enter$923 ;
  wire \enter$935 ;
  wire \enter$947 ;
  wire enters;
  wire finish;
  wire \finish$971 ;
  wire \finish$972 ;
  wire first_digit;
  wire first_tap;
  output free;
  wire free;
  wire fresh;
  wire \fresh$571 ;
  wire \fresh$588 ;
  wire \fresh$600 ;
  wire \fresh$612 ;
  wire \fresh$624 ;
  wire \fresh$636 ;
  wire \fresh$648 ;
  wire \fresh$660 ;
  wire \fresh$672 ;
  wire \fresh$684 ;
  wire \fresh$696 ;
  wire \fresh$708 ;
  wire \fresh$720 ;
  wire \fresh$732 ;
  wire \fresh$744 ;
  wire \fresh$756 ;
  wire \fresh$768 ;
  wire \fresh$780 ;
  wire \fresh$792 ;
  wire \fresh$804 ;
  wire \fresh$816 ;
  wire \fresh$828 ;
  wire \fresh$840 ;
  wire \fresh$852 ;
  wire \fresh$864 ;
  wire \fresh$876 ;
  wire \fresh$888 ;
  wire \fresh$900 ;
  wire \fresh$912 ;
  wire \fresh$924 ;
  wire \fresh$936 ;
  wire \fresh$948 ;
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
  wire [8:0] \high$593 ;
  wire [8:0] \high$605 ;
  wire [8:0] \high$617 ;
  wire [8:0] \high$629 ;
  wire [8:0] \high$641 ;
  wire [8:0] \high$653 ;
  wire [8:0] \high$665 ;
  wire [8:0] \high$677 ;
  wire [8:0] \high$689 ;
  wire [8:0] \high$701 ;
  wire [8:0] \high$713 ;
  wire [8:0] \high$725 ;
  wire [8:0] \high$737 ;
  wire [8:0] \high$749 ;
  wire [8:0] \high$761 ;
  wire [8:0] \high$773 ;
  wire [8:0] \high$785 ;
  wire [8:0] \high$797 ;
  wire [8:0] \high$809 ;
  wire [8:0] \high$821 ;
  wire [8:0] \high$833 ;
  wire [8:0] \high$845 ;
  wire [8:0] \high$857 ;
  wire [8:0] \high$869 ;
  wire [8:0] \high$881 ;
  wire [8:0] \high$893 ;
  wire [8:0] \high$905 ;
  wire [8:0] \high$917 ;
  wire [8:0] \high$929 ;
  wire [8:0] \high$941 ;
  wire [8:0] \high$953 ;
  reg inside_0_0 = 1'h0;
  reg inside_0_1 = 1'h0;
  reg inside_0_2 = 1'h0;
  reg inside_0_3 = 1'h0;
  input [407:0] instruction;
  wire [407:0] instruction;
  wire [407:0] \instruction$112 ;
  wire [407:0] \instruction$114 ;
  wire lane_chunk;
  wire [255:0] lanes;
  reg lookup = 1'h0;
  wire [8:0] low;
  wire [8:0] \low$592 ;
  wire [8:0] \low$604 ;
  wire [8:0] \low$616 ;
  wire [8:0] \low$628 ;
  wire [8:0] \low$640 ;
  wire [8:0] \low$652 ;
  wire [8:0] \low$664 ;
  wire [8:0] \low$676 ;
  wire [8:0] \low$688 ;
  wire [8:0] \low$700 ;
  wire [8:0] \low$712 ;
  wire [8:0] \low$724 ;
  wire [8:0] \low$736 ;
  wire [8:0] \low$748 ;
  wire [8:0] \low$760 ;
  wire [8:0] \low$772 ;
  wire [8:0] \low$784 ;
  wire [8:0] \low$796 ;
  wire [8:0] \low$808 ;
  wire [8:0] \low$820 ;
  wire [8:0] \low$832 ;
  wire [8:0] \low$844 ;
  wire [8:0] \low$856 ;
  wire [8:0] \low$868 ;
  wire [8:0] \low$880 ;
  wire [8:0] \low$892 ;
  wire [8:0] \low$904 ;
  wire [8:0] \low$916 ;
  wire [8:0] \low$928 ;
  wire [8:0] \low$940 ;
  wire [8:0] \low$952 ;
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
  input [255:0] read__data;
  wire [255:0] read__data;
  wire read__en;
  wire [15:0] read__held;
  wire read__valid;
  wire reads;
  wire reads_bias;
  wire [255:0] result;
  wire [7:0] \result$1000 ;
  wire [7:0] \result$1001 ;
  wire [7:0] \result$1002 ;
  wire [7:0] \result$1003 ;
  wire [7:0] \result$1004 ;
  wire [7:0] \result$1005 ;
  wire [255:0] \result$1006 ;
  wire [7:0] \result$974 ;
  wire [7:0] \result$975 ;
  wire [7:0] \result$976 ;
  wire [7:0] \result$977 ;
  wire [7:0] \result$978 ;
  wire [7:0] \result$979 ;
  wire [7:0] \result$980 ;
  wire [7:0] \result$981 ;
  wire [7:0] \result$982 ;
  wire [7:0] \result$983 ;
  wire [7:0] \result$984 ;
  wire [7:0] \result$985 ;
  wire [7:0] \result$986 ;
  wire [7:0] \result$987 ;
  wire [7:0] \result$988 ;
  wire [7:0] \result$989 ;
  wire [7:0] \result$990 ;
  wire [7:0] \result$991 ;
  wire [7:0] \result$992 ;
  wire [7:0] \result$993 ;
  wire [7:0] \result$994 ;
  wire [7:0] \result$995 ;
  wire [7:0] \result$996 ;
  wire [7:0] \result$997 ;
  wire [7:0] \result$998 ;
  wire [7:0] \result$999 ;
  wire result_end;
  input rst;
  wire rst;
  wire second;
  input start;
  wire start;
  wire \start$111 ;
  wire \start$113 ;
  wire \start$534 ;
  wire \start$959 ;
  output step;
  wire step;
  wire \step$139 ;
  wire [27:0] steps;
  wire [27:0] \steps$594 ;
  wire [6:0] \steps$594[0] ;
  wire \steps$594[0].b ;
  wire [3:0] \steps$594[0].gap ;
  wire \steps$594[0].subtract ;
  wire \steps$594[0].there ;
  wire [6:0] \steps$594[1] ;
  wire \steps$594[1].b ;
  wire [3:0] \steps$594[1].gap ;
  wire \steps$594[1].subtract ;
  wire \steps$594[1].there ;
  wire [6:0] \steps$594[2] ;
  wire \steps$594[2].b ;
  wire [3:0] \steps$594[2].gap ;
  wire \steps$594[2].subtract ;
  wire \steps$594[2].there ;
  wire [6:0] \steps$594[3] ;
  wire \steps$594[3].b ;
  wire [3:0] \steps$594[3].gap ;
  wire \steps$594[3].subtract ;
  wire \steps$594[3].there ;
  wire [27:0] \steps$606 ;
  wire [6:0] \steps$606[0] ;
  wire \steps$606[0].b ;
  wire [3:0] \steps$606[0].gap ;
  wire \steps$606[0].subtract ;
  wire \steps$606[0].there ;
  wire [6:0] \steps$606[1] ;
  wire \steps$606[1].b ;
  wire [3:0] \steps$606[1].gap ;
  wire \steps$606[1].subtract ;
  wire \steps$606[1].there ;
  wire [6:0] \steps$606[2] ;
  wire \steps$606[2].b ;
  wire [3:0] \steps$606[2].gap ;
  wire \steps$606[2].subtract ;
  wire \steps$606[2].there ;
  wire [6:0] \steps$606[3] ;
  wire \steps$606[3].b ;
  wire [3:0] \steps$606[3].gap ;
  wire \steps$606[3].subtract ;
  wire \steps$606[3].there ;
  wire [27:0] \steps$618 ;
  wire [6:0] \steps$618[0] ;
  wire \steps$618[0].b ;
  wire [3:0] \steps$618[0].gap ;
  wire \steps$618[0].subtract ;
  wire \steps$618[0].there ;
  wire [6:0] \steps$618[1] ;
  wire \steps$618[1].b ;
  wire [3:0] \steps$618[1].gap ;
  wire \steps$618[1].subtract ;
  wire \steps$618[1].there ;
  wire [6:0] \steps$618[2] ;
  wire \steps$618[2].b ;
  wire [3:0] \steps$618[2].gap ;
  wire \steps$618[2].subtract ;
  wire \steps$618[2].there ;
  wire [6:0] \steps$618[3] ;
  wire \steps$618[3].b ;
  wire [3:0] \steps$618[3].gap ;
  wire \steps$618[3].subtract ;
  wire \steps$618[3].there ;
  wire [27:0] \steps$630 ;
  wire [6:0] \steps$630[0] ;
  wire \steps$630[0].b ;
  wire [3:0] \steps$630[0].gap ;
  wire \steps$630[0].subtract ;
  wire \steps$630[0].there ;
  wire [6:0] \steps$630[1] ;
  wire \steps$630[1].b ;
  wire [3:0] \steps$630[1].gap ;
  wire \steps$630[1].subtract ;
  wire \steps$630[1].there ;
  wire [6:0] \steps$630[2] ;
  wire \steps$630[2].b ;
  wire [3:0] \steps$630[2].gap ;
  wire \steps$630[2].subtract ;
  wire \steps$630[2].there ;
  wire [6:0] \steps$630[3] ;
  wire \steps$630[3].b ;
  wire [3:0] \steps$630[3].gap ;
  wire \steps$630[3].subtract ;
  wire \steps$630[3].there ;
  wire [27:0] \steps$642 ;
  wire [6:0] \steps$642[0] ;
  wire \steps$642[0].b ;
  wire [3:0] \steps$642[0].gap ;
  wire \steps$642[0].subtract ;
  wire \steps$642[0].there ;
  wire [6:0] \steps$642[1] ;
  wire \steps$642[1].b ;
  wire [3:0] \steps$642[1].gap ;
  wire \steps$642[1].subtract ;
  wire \steps$642[1].there ;
  wire [6:0] \steps$642[2] ;
  wire \steps$642[2].b ;
  wire [3:0] \steps$642[2].gap ;
  wire \steps$642[2].subtract ;
  wire \steps$642[2].there ;
  wire [6:0] \steps$642[3] ;
  wire \steps$642[3].b ;
  wire [3:0] \steps$642[3].gap ;
  wire \steps$642[3].subtract ;
  wire \steps$642[3].there ;
  wire [27:0] \steps$654 ;
  wire [6:0] \steps$654[0] ;
  wire \steps$654[0].b ;
  wire [3:0] \steps$654[0].gap ;
  wire \steps$654[0].subtract ;
  wire \steps$654[0].there ;
  wire [6:0] \steps$654[1] ;
  wire \steps$654[1].b ;
  wire [3:0] \steps$654[1].gap ;
  wire \steps$654[1].subtract ;
  wire \steps$654[1].there ;
  wire [6:0] \steps$654[2] ;
  wire \steps$654[2].b ;
  wire [3:0] \steps$654[2].gap ;
  wire \steps$654[2].subtract ;
  wire \steps$654[2].there ;
  wire [6:0] \steps$654[3] ;
  wire \steps$654[3].b ;
  wire [3:0] \steps$654[3].gap ;
  wire \steps$654[3].subtract ;
  wire \steps$654[3].there ;
  wire [27:0] \steps$666 ;
  wire [6:0] \steps$666[0] ;
  wire \steps$666[0].b ;
  wire [3:0] \steps$666[0].gap ;
  wire \steps$666[0].subtract ;
  wire \steps$666[0].there ;
  wire [6:0] \steps$666[1] ;
  wire \steps$666[1].b ;
  wire [3:0] \steps$666[1].gap ;
  wire \steps$666[1].subtract ;
  wire \steps$666[1].there ;
  wire [6:0] \steps$666[2] ;
  wire \steps$666[2].b ;
  wire [3:0] \steps$666[2].gap ;
  wire \steps$666[2].subtract ;
  wire \steps$666[2].there ;
  wire [6:0] \steps$666[3] ;
  wire \steps$666[3].b ;
  wire [3:0] \steps$666[3].gap ;
  wire \steps$666[3].subtract ;
  wire \steps$666[3].there ;
  wire [27:0] \steps$678 ;
  wire [6:0] \steps$678[0] ;
  wire \steps$678[0].b ;
  wire [3:0] \steps$678[0].gap ;
  wire \steps$678[0].subtract ;
  wire \steps$678[0].there ;
  wire [6:0] \steps$678[1] ;
  wire \steps$678[1].b ;
  wire [3:0] \steps$678[1].gap ;
  wire \steps$678[1].subtract ;
  wire \steps$678[1].there ;
  wire [6:0] \steps$678[2] ;
  wire \steps$678[2].b ;
  wire [3:0] \steps$678[2].gap ;
  wire \steps$678[2].subtract ;
  wire \steps$678[2].there ;
  wire [6:0] \steps$678[3] ;
  wire \steps$678[3].b ;
  wire [3:0] \steps$678[3].gap ;
  wire \steps$678[3].subtract ;
  wire \steps$678[3].there ;
  wire [27:0] \steps$690 ;
  wire [6:0] \steps$690[0] ;
  wire \steps$690[0].b ;
  wire [3:0] \steps$690[0].gap ;
  wire \steps$690[0].subtract ;
  wire \steps$690[0].there ;
  wire [6:0] \steps$690[1] ;
  wire \steps$690[1].b ;
  wire [3:0] \steps$690[1].gap ;
  wire \steps$690[1].subtract ;
  wire \steps$690[1].there ;
  wire [6:0] \steps$690[2] ;
  wire \steps$690[2].b ;
  wire [3:0] \steps$690[2].gap ;
  wire \steps$690[2].subtract ;
  wire \steps$690[2].there ;
  wire [6:0] \steps$690[3] ;
  wire \steps$690[3].b ;
  wire [3:0] \steps$690[3].gap ;
  wire \steps$690[3].subtract ;
  wire \steps$690[3].there ;
  wire [27:0] \steps$702 ;
  wire [6:0] \steps$702[0] ;
  wire \steps$702[0].b ;
  wire [3:0] \steps$702[0].gap ;
  wire \steps$702[0].subtract ;
  wire \steps$702[0].there ;
  wire [6:0] \steps$702[1] ;
  wire \steps$702[1].b ;
  wire [3:0] \steps$702[1].gap ;
  wire \steps$702[1].subtract ;
  wire \steps$702[1].there ;
  wire [6:0] \steps$702[2] ;
  wire \steps$702[2].b ;
  wire [3:0] \steps$702[2].gap ;
  wire \steps$702[2].subtract ;
  wire \steps$702[2].there ;
  wire [6:0] \steps$702[3] ;
  wire \steps$702[3].b ;
  wire [3:0] \steps$702[3].gap ;
  wire \steps$702[3].subtract ;
  wire \steps$702[3].there ;
  wire [27:0] \steps$714 ;
  wire [6:0] \steps$714[0] ;
  wire \steps$714[0].b ;
  wire [3:0] \steps$714[0].gap ;
  wire \steps$714[0].subtract ;
  wire \steps$714[0].there ;
  wire [6:0] \steps$714[1] ;
  wire \steps$714[1].b ;
  wire [3:0] \steps$714[1].gap ;
  wire \steps$714[1].subtract ;
  wire \steps$714[1].there ;
  wire [6:0] \steps$714[2] ;
  wire \steps$714[2].b ;
  wire [3:0] \steps$714[2].gap ;
  wire \steps$714[2].subtract ;
  wire \steps$714[2].there ;
  wire [6:0] \steps$714[3] ;
  wire \steps$714[3].b ;
  wire [3:0] \steps$714[3].gap ;
  wire \steps$714[3].subtract ;
  wire \steps$714[3].there ;
  wire [27:0] \steps$726 ;
  wire [6:0] \steps$726[0] ;
  wire \steps$726[0].b ;
  wire [3:0] \steps$726[0].gap ;
  wire \steps$726[0].subtract ;
  wire \steps$726[0].there ;
  wire [6:0] \steps$726[1] ;
  wire \steps$726[1].b ;
  wire [3:0] \steps$726[1].gap ;
  wire \steps$726[1].subtract ;
  wire \steps$726[1].there ;
  wire [6:0] \steps$726[2] ;
  wire \steps$726[2].b ;
  wire [3:0] \steps$726[2].gap ;
  wire \steps$726[2].subtract ;
  wire \steps$726[2].there ;
  wire [6:0] \steps$726[3] ;
  wire \steps$726[3].b ;
  wire [3:0] \steps$726[3].gap ;
  wire \steps$726[3].subtract ;
  wire \steps$726[3].there ;
  wire [27:0] \steps$738 ;
  wire [6:0] \steps$738[0] ;
  wire \steps$738[0].b ;
  wire [3:0] \steps$738[0].gap ;
  wire \steps$738[0].subtract ;
  wire \steps$738[0].there ;
  wire [6:0] \steps$738[1] ;
  wire \steps$738[1].b ;
  wire [3:0] \steps$738[1].gap ;
  wire \steps$738[1].subtract ;
  wire \steps$738[1].there ;
  wire [6:0] \steps$738[2] ;
  wire \steps$738[2].b ;
  wire [3:0] \steps$738[2].gap ;
  wire \steps$738[2].subtract ;
  wire \steps$738[2].there ;
  wire [6:0] \steps$738[3] ;
  wire \steps$738[3].b ;
  wire [3:0] \steps$738[3].gap ;
  wire \steps$738[3].subtract ;
  wire \steps$738[3].there ;
  wire [27:0] \steps$750 ;
  wire [6:0] \steps$750[0] ;
  wire \steps$750[0].b ;
  wire [3:0] \steps$750[0].gap ;
  wire \steps$750[0].subtract ;
  wire \steps$750[0].there ;
  wire [6:0] \steps$750[1] ;
  wire \steps$750[1].b ;
  wire [3:0] \steps$750[1].gap ;
  wire \steps$750[1].subtract ;
  wire \steps$750[1].there ;
  wire [6:0] \steps$750[2] ;
  wire \steps$750[2].b ;
  wire [3:0] \steps$750[2].gap ;
  wire \steps$750[2].subtract ;
  wire \steps$750[2].there ;
  wire [6:0] \steps$750[3] ;
  wire \steps$750[3].b ;
  wire [3:0] \steps$750[3].gap ;
  wire \steps$750[3].subtract ;
  wire \steps$750[3].there ;
  wire [27:0] \steps$762 ;
  wire [6:0] \steps$762[0] ;
  wire \steps$762[0].b ;
  wire [3:0] \steps$762[0].gap ;
  wire \steps$762[0].subtract ;
  wire \steps$762[0].there ;
  wire [6:0] \steps$762[1] ;
  wire \steps$762[1].b ;
  wire [3:0] \steps$762[1].gap ;
  wire \steps$762[1].subtract ;
  wire \steps$762[1].there ;
  wire [6:0] \steps$762[2] ;
  wire \steps$762[2].b ;
  wire [3:0] \steps$762[2].gap ;
  wire \steps$762[2].subtract ;
  wire \steps$762[2].there ;
  wire [6:0] \steps$762[3] ;
  wire \steps$762[3].b ;
  wire [3:0] \steps$762[3].gap ;
  wire \steps$762[3].subtract ;
  wire \steps$762[3].there ;
  wire [27:0] \steps$774 ;
  wire [6:0] \steps$774[0] ;
  wire \steps$774[0].b ;
  wire [3:0] \steps$774[0].gap ;
  wire \steps$774[0].subtract ;
  wire \steps$774[0].there ;
  wire [6:0] \steps$774[1] ;
  wire \steps$774[1].b ;
  wire [3:0] \steps$774[1].gap ;
  wire \steps$774[1].subtract ;
  wire \steps$774[1].there ;
  wire [6:0] \steps$774[2] ;
  wire \steps$774[2].b ;
  wire [3:0] \steps$774[2].gap ;
  wire \steps$774[2].subtract ;
  wire \steps$774[2].there ;
  wire [6:0] \steps$774[3] ;
  wire \steps$774[3].b ;
  wire [3:0] \steps$774[3].gap ;
  wire \steps$774[3].subtract ;
  wire \steps$774[3].there ;
  wire [27:0] \steps$786 ;
  wire [6:0] \steps$786[0] ;
  wire \steps$786[0].b ;
  wire [3:0] \steps$786[0].gap ;
  wire \steps$786[0].subtract ;
  wire \steps$786[0].there ;
  wire [6:0] \steps$786[1] ;
  wire \steps$786[1].b ;
  wire [3:0] \steps$786[1].gap ;
  wire \steps$786[1].subtract ;
  wire \steps$786[1].there ;
  wire [6:0] \steps$786[2] ;
  wire \steps$786[2].b ;
  wire [3:0] \steps$786[2].gap ;
  wire \steps$786[2].subtract ;
  wire \steps$786[2].there ;
  wire [6:0] \steps$786[3] ;
  wire \steps$786[3].b ;
  wire [3:0] \steps$786[3].gap ;
  wire \steps$786[3].subtract ;
  wire \steps$786[3].there ;
  wire [27:0] \steps$798 ;
  wire [6:0] \steps$798[0] ;
  wire \steps$798[0].b ;
  wire [3:0] \steps$798[0].gap ;
  wire \steps$798[0].subtract ;
  wire \steps$798[0].there ;
  wire [6:0] \steps$798[1] ;
  wire \steps$798[1].b ;
  wire [3:0] \steps$798[1].gap ;
  wire \steps$798[1].subtract ;
  wire \steps$798[1].there ;
  wire [6:0] \steps$798[2] ;
  wire \steps$798[2].b ;
  wire [3:0] \steps$798[2].gap ;
  wire \steps$798[2].subtract ;
  wire \steps$798[2].there ;
  wire [6:0] \steps$798[3] ;
  wire \steps$798[3].b ;
  wire [3:0] \steps$798[3].gap ;
  wire \steps$798[3].subtract ;
  wire \steps$798[3].there ;
  wire [27:0] \steps$810 ;
  wire [6:0] \steps$810[0] ;
  wire \steps$810[0].b ;
  wire [3:0] \steps$810[0].gap ;
  wire \steps$810[0].subtract ;
  wire \steps$810[0].there ;
  wire [6:0] \steps$810[1] ;
  wire \steps$810[1].b ;
  wire [3:0] \steps$810[1].gap ;
  wire \steps$810[1].subtract ;
  wire \steps$810[1].there ;
  wire [6:0] \steps$810[2] ;
  wire \steps$810[2].b ;
  wire [3:0] \steps$810[2].gap ;
  wire \steps$810[2].subtract ;
  wire \steps$810[2].there ;
  wire [6:0] \steps$810[3] ;
  wire \steps$810[3].b ;
  wire [3:0] \steps$810[3].gap ;
  wire \steps$810[3].subtract ;
  wire \steps$810[3].there ;
  wire [27:0] \steps$822 ;
  wire [6:0] \steps$822[0] ;
  wire \steps$822[0].b ;
  wire [3:0] \steps$822[0].gap ;
  wire \steps$822[0].subtract ;
  wire \steps$822[0].there ;
  wire [6:0] \steps$822[1] ;
  wire \steps$822[1].b ;
  wire [3:0] \steps$822[1].gap ;
  wire \steps$822[1].subtract ;
  wire \steps$822[1].there ;
  wire [6:0] \steps$822[2] ;
  wire \steps$822[2].b ;
  wire [3:0] \steps$822[2].gap ;
  wire \steps$822[2].subtract ;
  wire \steps$822[2].there ;
  wire [6:0] \steps$822[3] ;
  wire \steps$822[3].b ;
  wire [3:0] \steps$822[3].gap ;
  wire \steps$822[3].subtract ;
  wire \steps$822[3].there ;
  wire [27:0] \steps$834 ;
  wire [6:0] \steps$834[0] ;
  wire \steps$834[0].b ;
  wire [3:0] \steps$834[0].gap ;
  wire \steps$834[0].subtract ;
  wire \steps$834[0].there ;
  wire [6:0] \steps$834[1] ;
  wire \steps$834[1].b ;
  wire [3:0] \steps$834[1].gap ;
  wire \steps$834[1].subtract ;
  wire \steps$834[1].there ;
  wire [6:0] \steps$834[2] ;
  wire \steps$834[2].b ;
  wire [3:0] \steps$834[2].gap ;
  wire \steps$834[2].subtract ;
  wire \steps$834[2].there ;
  wire [6:0] \steps$834[3] ;
  wire \steps$834[3].b ;
  wire [3:0] \steps$834[3].gap ;
  wire \steps$834[3].subtract ;
  wire \steps$834[3].there ;
  wire [27:0] \steps$846 ;
  wire [6:0] \steps$846[0] ;
  wire \steps$846[0].b ;
  wire [3:0] \steps$846[0].gap ;
  wire \steps$846[0].subtract ;
  wire \steps$846[0].there ;
  wire [6:0] \steps$846[1] ;
  wire \steps$846[1].b ;
  wire [3:0] \steps$846[1].gap ;
  wire \steps$846[1].subtract ;
  wire \steps$846[1].there ;
  wire [6:0] \steps$846[2] ;
  wire \steps$846[2].b ;
  wire [3:0] \steps$846[2].gap ;
  wire \steps$846[2].subtract ;
  wire \steps$846[2].there ;
  wire [6:0] \steps$846[3] ;
  wire \steps$846[3].b ;
  wire [3:0] \steps$846[3].gap ;
  wire \steps$846[3].subtract ;
  wire \steps$846[3].there ;
  wire [27:0] \steps$858 ;
  wire [6:0] \steps$858[0] ;
  wire \steps$858[0].b ;
  wire [3:0] \steps$858[0].gap ;
  wire \steps$858[0].subtract ;
  wire \steps$858[0].there ;
  wire [6:0] \steps$858[1] ;
  wire \steps$858[1].b ;
  wire [3:0] \steps$858[1].gap ;
  wire \steps$858[1].subtract ;
  wire \steps$858[1].there ;
  wire [6:0] \steps$858[2] ;
  wire \steps$858[2].b ;
  wire [3:0] \steps$858[2].gap ;
  wire \steps$858[2].subtract ;
  wire \steps$858[2].there ;
  wire [6:0] \steps$858[3] ;
  wire \steps$858[3].b ;
  wire [3:0] \steps$858[3].gap ;
  wire \steps$858[3].subtract ;
  wire \steps$858[3].there ;
  wire [27:0] \steps$870 ;
  wire [6:0] \steps$870[0] ;
  wire \steps$870[0].b ;
  wire [3:0] \steps$870[0].gap ;
  wire \steps$870[0].subtract ;
  wire \steps$870[0].there ;
  wire [6:0] \steps$870[1] ;
  wire \steps$870[1].b ;
  wire [3:0] \steps$870[1].gap ;
  wire \steps$870[1].subtract ;
  wire \steps$870[1].there ;
  wire [6:0] \steps$870[2] ;
  wire \steps$870[2].b ;
  wire [3:0] \steps$870[2].gap ;
  wire \steps$870[2].subtract ;
  wire \steps$870[2].there ;
  wire [6:0] \steps$870[3] ;
  wire \steps$870[3].b ;
  wire [3:0] \steps$870[3].gap ;
  wire \steps$870[3].subtract ;
  wire \steps$870[3].there ;
  wire [27:0] \steps$882 ;
  wire [6:0] \steps$882[0] ;
  wire \steps$882[0].b ;
  wire [3:0] \steps$882[0].gap ;
  wire \steps$882[0].subtract ;
  wire \steps$882[0].there ;
  wire [6:0] \steps$882[1] ;
  wire \steps$882[1].b ;
  wire [3:0] \steps$882[1].gap ;
  wire \steps$882[1].subtract ;
  wire \steps$882[1].there ;
  wire [6:0] \steps$882[2] ;
  wire \steps$882[2].b ;
  wire [3:0] \steps$882[2].gap ;
  wire \steps$882[2].subtract ;
  wire \steps$882[2].there ;
  wire [6:0] \steps$882[3] ;
  wire \steps$882[3].b ;
  wire [3:0] \steps$882[3].gap ;
  wire \steps$882[3].subtract ;
  wire \steps$882[3].there ;
  wire [27:0] \steps$894 ;
  wire [6:0] \steps$894[0] ;
  wire \steps$894[0].b ;
  wire [3:0] \steps$894[0].gap ;
  wire \steps$894[0].subtract ;
  wire \steps$894[0].there ;
  wire [6:0] \steps$894[1] ;
  wire \steps$894[1].b ;
  wire [3:0] \steps$894[1].gap ;
  wire \steps$894[1].subtract ;
  wire \steps$894[1].there ;
  wire [6:0] \steps$894[2] ;
  wire \steps$894[2].b ;
  wire [3:0] \steps$894[2].gap ;
  wire \steps$894[2].subtract ;
  wire \steps$894[2].there ;
  wire [6:0] \steps$894[3] ;
  wire \steps$894[3].b ;
  wire [3:0] \steps$894[3].gap ;
  wire \steps$894[3].subtract ;
  wire \steps$894[3].there ;
  wire [27:0] \steps$906 ;
  wire [6:0] \steps$906[0] ;
  wire \steps$906[0].b ;
  wire [3:0] \steps$906[0].gap ;
  wire \steps$906[0].subtract ;
  wire \steps$906[0].there ;
  wire [6:0] \steps$906[1] ;
  wire \steps$906[1].b ;
  wire [3:0] \steps$906[1].gap ;
  wire \steps$906[1].subtract ;
  wire \steps$906[1].there ;
  wire [6:0] \steps$906[2] ;
  wire \steps$906[2].b ;
  wire [3:0] \steps$906[2].gap ;
  wire \steps$906[2].subtract ;
  wire \steps$906[2].there ;
  wire [6:0] \steps$906[3] ;
  wire \steps$906[3].b ;
  wire [3:0] \steps$906[3].gap ;
  wire \steps$906[3].subtract ;
  wire \steps$906[3].there ;
  wire [27:0] \steps$918 ;
  wire [6:0] \steps$918[0] ;
  wire \steps$918[0].b ;
  wire [3:0] \steps$918[0].gap ;
  wire \steps$918[0].subtract ;
  wire \steps$918[0].there ;
  wire [6:0] \steps$918[1] ;
  wire \steps$918[1].b ;
  wire [3:0] \steps$918[1].gap ;
  wire \steps$918[1].subtract ;
  wire \steps$918[1].there ;
  wire [6:0] \steps$918[2] ;
  wire \steps$918[2].b ;
  wire [3:0] \steps$918[2].gap ;
  wire \steps$918[2].subtract ;
  wire \steps$918[2].there ;
  wire [6:0] \steps$918[3] ;
  wire \steps$918[3].b ;
  wire [3:0] \steps$918[3].gap ;
  wire \steps$918[3].subtract ;
  wire \steps$918[3].there ;
  wire [27:0] \steps$930 ;
  wire [6:0] \steps$930[0] ;
  wire \steps$930[0].b ;
  wire [3:0] \steps$930[0].gap ;
  wire \steps$930[0].subtract ;
  wire \steps$930[0].there ;
  wire [6:0] \steps$930[1] ;
  wire \steps$930[1].b ;
  wire [3:0] \steps$930[1].gap ;
  wire \steps$930[1].subtract ;
  wire \steps$930[1].there ;
  wire [6:0] \steps$930[2] ;
  wire \steps$930[2].b ;
  wire [3:0] \steps$930[2].gap ;
  wire \steps$930[2].subtract ;
  wire \steps$930[2].there ;
  wire [6:0] \steps$930[3] ;
  wire \steps$930[3].b ;
  wire [3:0] \steps$930[3].gap ;
  wire \steps$930[3].subtract ;
  wire \steps$930[3].there ;
  wire [27:0] \steps$942 ;
  wire [6:0] \steps$942[0] ;
  wire \steps$942[0].b ;
  wire [3:0] \steps$942[0].gap ;
  wire \steps$942[0].subtract ;
  wire \steps$942[0].there ;
  wire [6:0] \steps$942[1] ;
  wire \steps$942[1].b ;
  wire [3:0] \steps$942[1].gap ;
  wire \steps$942[1].subtract ;
  wire \steps$942[1].there ;
  wire [6:0] \steps$942[2] ;
  wire \steps$942[2].b ;
  wire [3:0] \steps$942[2].gap ;
  wire \steps$942[2].subtract ;
  wire \steps$942[2].there ;
  wire [6:0] \steps$942[3] ;
  wire \steps$942[3].b ;
  wire [3:0] \steps$942[3].gap ;
  wire \steps$942[3].subtract ;
  wire \steps$942[3].there ;
  wire [27:0] \steps$954 ;
  wire [6:0] \steps$954[0] ;
  wire \steps$954[0].b ;
  wire [3:0] \steps$954[0].gap ;
  wire \steps$954[0].subtract ;
  wire \steps$954[0].there ;
  wire [6:0] \steps$954[1] ;
  wire \steps$954[1].b ;
  wire [3:0] \steps$954[1].gap ;
  wire \steps$954[1].subtract ;
  wire \steps$954[1].there ;
  wire [6:0] \steps$954[2] ;
  wire \steps$954[2].b ;
  wire [3:0] \steps$954[2].gap ;
  wire \steps$954[2].subtract ;
  wire \steps$954[2].there ;
  wire [6:0] \steps$954[3] ;
  wire \steps$954[3].b ;
  wire [3:0] \steps$954[3].gap ;
  wire \steps$954[3].subtract ;
  wire \steps$954[3].there ;
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
  wire [6:0] \steps[2] ;
  wire \steps[2].b ;
  wire [3:0] \steps[2].gap ;
  wire \steps[2].subtract ;
  wire \steps[2].there ;
  wire [6:0] \steps[3] ;
  wire \steps[3].b ;
  wire [3:0] \steps[3].gap ;
  wire \steps[3].subtract ;
  wire \steps[3].there ;
  wire [223:0] steps__0;
  wire [223:0] steps__1;
  wire [223:0] steps__2;
  wire [223:0] steps__3;
  wire [11:0] steps_first;
  wire steps_read;
  wire \steps_read$561 ;
  wire [8:0] steps_row;
  wire [8:0] \steps_row$563 ;
  input steps_write;
  wire steps_write;
  wire \steps_write$551 ;
  input stop;
  wire stop;
  wire [21:0] sums;
  wire [21:0] \sums$173 ;
  wire [21:0] \sums$185 ;
  wire [21:0] \sums$197 ;
  wire [21:0] \sums$209 ;
  wire [21:0] \sums$221 ;
  wire [21:0] \sums$233 ;
  wire [21:0] \sums$245 ;
  wire [21:0] \sums$257 ;
  wire [21:0] \sums$269 ;
  wire [21:0] \sums$281 ;
  wire [21:0] \sums$293 ;
  wire [21:0] \sums$305 ;
  wire [21:0] \sums$317 ;
  wire [21:0] \sums$329 ;
  wire [21:0] \sums$341 ;
  wire [21:0] \sums$353 ;
  wire [21:0] \sums$365 ;
  wire [21:0] \sums$377 ;
  wire [21:0] \sums$389 ;
  wire [21:0] \sums$401 ;
  wire [21:0] \sums$413 ;
  wire [21:0] \sums$425 ;
  wire [21:0] \sums$437 ;
  wire [21:0] \sums$449 ;
  wire [21:0] \sums$461 ;
  wire [21:0] \sums$473 ;
  wire [21:0] \sums$485 ;
  wire [21:0] \sums$497 ;
  wire [21:0] \sums$509 ;
  wire [21:0] \sums$521 ;
  wire [21:0] \sums$533 ;
  wire [1023:0] table_data;
  wire [8:0] table_row;
  wire table_step;
  wire threshold;
  wire \threshold$574 ;
  wire \threshold$590 ;
  wire \threshold$602 ;
  wire \threshold$614 ;
  wire \threshold$626 ;
  wire \threshold$638 ;
  wire \threshold$650 ;
  wire \threshold$662 ;
  wire \threshold$674 ;
  wire \threshold$686 ;
  wire \threshold$698 ;
  wire \threshold$710 ;
  wire \threshold$722 ;
  wire \threshold$734 ;
  wire \threshold$746 ;
  wire \threshold$758 ;
  wire \threshold$770 ;
  wire \threshold$782 ;
  wire \threshold$794 ;
  wire \threshold$806 ;
  wire \threshold$818 ;
  wire \threshold$830 ;
  wire \threshold$842 ;
  wire \threshold$854 ;
  wire \threshold$866 ;
  wire \threshold$878 ;
  wire \threshold$890 ;
  wire \threshold$902 ;
  wire \threshold$914 ;
  wire \threshold$926 ;
  wire \threshold$938 ;
  wire \threshold$950 ;
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
  wire [255:0] values;
  reg whole_0_0 = 1'h0;
  reg whole_0_1 = 1'h0;
  reg whole_0_2 = 1'h0;
  reg whole_0_3 = 1'h0;
  reg whole_1_0 = 1'h0;
  reg whole_1_1 = 1'h0;
  reg whole_1_2 = 1'h0;
  reg whole_1_3 = 1'h0;
  wire widen;
  wire \widen$591 ;
  wire \widen$603 ;
  wire \widen$615 ;
  wire \widen$627 ;
  wire \widen$639 ;
  wire \widen$651 ;
  wire \widen$663 ;
  wire \widen$675 ;
  wire \widen$687 ;
  wire \widen$699 ;
  wire \widen$711 ;
  wire \widen$723 ;
  wire \widen$735 ;
  wire \widen$747 ;
  wire \widen$759 ;
  wire \widen$771 ;
  wire \widen$783 ;
  wire \widen$795 ;
  wire \widen$807 ;
  wire \widen$819 ;
  wire \widen$831 ;
  wire \widen$843 ;
  wire \widen$855 ;
  wire \widen$867 ;
  wire \widen$879 ;
  wire \widen$891 ;
  wire \widen$903 ;
  wire \widen$915 ;
  wire \widen$927 ;
  wire \widen$939 ;
  wire \widen$951 ;
  wire [407:0] word;
  wire [7:0] \word$159 ;
  wire [7:0] \word$172 ;
  wire [7:0] \word$184 ;
  wire [7:0] \word$196 ;
  wire [7:0] \word$208 ;
  wire [7:0] \word$220 ;
  wire [7:0] \word$232 ;
  wire [7:0] \word$244 ;
  wire [7:0] \word$256 ;
  wire [7:0] \word$268 ;
  wire [7:0] \word$280 ;
  wire [7:0] \word$292 ;
  wire [7:0] \word$304 ;
  wire [7:0] \word$316 ;
  wire [7:0] \word$328 ;
  wire [7:0] \word$340 ;
  wire [7:0] \word$352 ;
  wire [7:0] \word$364 ;
  wire [7:0] \word$376 ;
  wire [7:0] \word$388 ;
  wire [7:0] \word$400 ;
  wire [7:0] \word$412 ;
  wire [7:0] \word$424 ;
  wire [7:0] \word$436 ;
  wire [7:0] \word$448 ;
  wire [7:0] \word$460 ;
  wire [7:0] \word$472 ;
  wire [7:0] \word$484 ;
  wire [7:0] \word$496 ;
  wire [7:0] \word$508 ;
  wire [7:0] \word$520 ;
  wire [7:0] \word$532 ;
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
  wire [19:0] \write__address$121 ;
  output [255:0] write__data;
  wire [255:0] write__data;
  wire [255:0] \write__data$123 ;
  output write__en;
  wire write__en;
  wire \write__en$125 ;
  wire [15:0] write__held;
  wire [15:0] \write__held$127 ;
  output write__mask;
  wire write__mask;
  wire \write__mask$129 ;
  input [1023:0] write_data;
  wire [1023:0] write_data;
  wire [127:0] \write_data$958 ;
  input [8:0] write_row;
  wire [8:0] write_row;
  wire [8:0] \write_row$957 ;
  assign _000_ = instruction[3:0] == 4'h8;
  assign _046_ = instruction[3:0] == 4'hd;
  assign _064_ = ~ \$signal$5 ;
  assign _075_ = step & _064_;
  assign _086_ = step & \$signal$5 ;
  assign _097_ = word[3:0] == 4'ha;
  assign _001_ = ~ word_5_4;
  assign _012_ = any_inside & _001_;
  assign _023_ = inside_0_3 | _012_;
  assign _031_ = word_0_4 & word_5_4;
  assign _032_ = _031_ & word_3_4;
  assign _033_ = ~ maximum;
  assign _034_ = word_0_4 & _033_;
  assign _035_ = ~ word_6_4;
  assign _036_ = _034_ & _035_;
  assign _037_ = word_0_4 & word_6_4;
  assign _038_ = \$signal$63  & inside_0_3;
  assign _039_ = ~ any_inside;
  assign _040_ = inside_0_3 & _039_;
  assign _041_ = word_5_4 | _040_;
  assign _042_ = \$signal$63  & _041_;
  assign free = ~ \$signal ;
  assign held_read = \$signal  ? word[51:36] : 16'h0000;
  assign held = \$signal  ? word[67:52] : 16'h0000;
  assign word_read = read_0_0 & valid;
  assign _043_ = word[3:0] == 4'h9;
  assign _044_ = second ? word[292] : word[291];
  assign _045_ = word[3:0] == 4'hd;
  assign _047_ = _045_ ? word[213] : word[407];
  assign \$signal$25  = _043_ ? _044_ : _047_;
  assign _048_ = word_0_4 & maximum;
  assign _049_ = ! word_2_4;
  assign \$signal$63  = _048_ & _049_;
  assign _050_ = ~ lookup;
  assign enters = whole_0_3 & _050_;
  assign \begin  = to_look_up_0_6 & lookup;
  assign \bad_row$969  = \$signal$546  | \$signal$967 ;
  assign write__en = \finish$971  | \finish$972 ;
  assign write__data = lookup ? \result$1006  : { \result$1005 , \result$1004 , \result$1003 , \result$1002 , \result$1001 , \result$1000 , \result$999 , \result$998 , \result$997 , \result$996 , \result$995 , \result$994 , \result$993 , \result$992 , \result$991 , \result$990 , \result$989 , \result$988 , \result$987 , \result$986 , \result$985 , \result$984 , \result$983 , \result$982 , \result$981 , \result$980 , \result$979 , \result$978 , \result$977 , \result$976 , \result$975 , \result$974  };
  always @(posedge clk)
    \$signal  <= _051_;
  always @(posedge clk)
    \$signal$5  <= _052_;
  always @(posedge clk)
    lookup <= _053_;
  always @(posedge clk)
    read_0_0 <= _054_;
  always @(posedge clk)
    read_1_0 <= _055_;
  always @(posedge clk)
    read_2_0 <= _056_;
  always @(posedge clk)
    read_3_0 <= _057_;
  always @(posedge clk)
    maximum <= _058_;
  always @(posedge clk)
    word_0_0 <= _059_;
  always @(posedge clk)
    word_1_0 <= _060_;
  always @(posedge clk)
    word_2_0 <= 2'h0;
  always @(posedge clk)
    word_3_0 <= _061_;
  always @(posedge clk)
    word_4_0 <= _062_;
  always @(posedge clk)
    word_5_0 <= _063_;
  always @(posedge clk)
    word_6_0 <= _065_;
  always @(posedge clk)
    word_0_1 <= _066_;
  always @(posedge clk)
    word_1_1 <= _067_;
  always @(posedge clk)
    word_2_1 <= _068_;
  always @(posedge clk)
    word_3_1 <= _069_;
  always @(posedge clk)
    word_4_1 <= _070_;
  always @(posedge clk)
    word_5_1 <= _071_;
  always @(posedge clk)
    word_6_1 <= _072_;
  always @(posedge clk)
    word_0_2 <= _073_;
  always @(posedge clk)
    word_1_2 <= _074_;
  always @(posedge clk)
    word_2_2 <= _076_;
  always @(posedge clk)
    word_3_2 <= _077_;
  always @(posedge clk)
    word_4_2 <= _078_;
  always @(posedge clk)
    word_5_2 <= _079_;
  always @(posedge clk)
    word_6_2 <= _080_;
  always @(posedge clk)
    word_0_3 <= _081_;
  always @(posedge clk)
    word_1_3 <= _082_;
  always @(posedge clk)
    word_2_3 <= _083_;
  always @(posedge clk)
    word_3_3 <= _084_;
  always @(posedge clk)
    word_4_3 <= _085_;
  always @(posedge clk)
    word_5_3 <= _087_;
  always @(posedge clk)
    word_6_3 <= _088_;
  always @(posedge clk)
    word_0_4 <= _089_;
  always @(posedge clk)
    word_1_4 <= _090_;
  always @(posedge clk)
    word_2_4 <= _091_;
  always @(posedge clk)
    word_3_4 <= _092_;
  always @(posedge clk)
    word_4_4 <= _093_;
  always @(posedge clk)
    word_5_4 <= _094_;
  always @(posedge clk)
    word_6_4 <= _095_;
  always @(posedge clk)
    inside_0_0 <= _096_;
  always @(posedge clk)
    inside_0_1 <= _098_;
  always @(posedge clk)
    inside_0_2 <= _099_;
  always @(posedge clk)
    inside_0_3 <= _100_;
  always @(posedge clk)
    any_inside <= _101_;
  always @(posedge clk)
    does__first <= _102_;
  always @(posedge clk)
    does__sum <= _103_;
  always @(posedge clk)
    does__second <= _104_;
  always @(posedge clk)
    does__tap <= _105_;
  always @(posedge clk)
    does__forced <= _106_;
  always @(posedge clk)
    whole_0_0 <= _107_;
  always @(posedge clk)
    whole_1_0 <= _108_;
  always @(posedge clk)
    whole_0_1 <= _109_;
  always @(posedge clk)
    whole_1_1 <= _110_;
  always @(posedge clk)
    whole_0_2 <= _111_;
  always @(posedge clk)
    whole_1_2 <= _112_;
  always @(posedge clk)
    whole_0_3 <= _113_;
  always @(posedge clk)
    whole_1_3 <= _114_;
  always @(posedge clk)
    copy_0_0_0 <= _115_;
  always @(posedge clk)
    copy_0_1_0 <= _116_;
  always @(posedge clk)
    copy_0_2_0 <= _117_;
  always @(posedge clk)
    copy_0_3_0 <= _002_;
  always @(posedge clk)
    copy_1_0_0 <= _003_;
  always @(posedge clk)
    copy_1_1_0 <= _004_;
  always @(posedge clk)
    copy_1_2_0 <= _005_;
  always @(posedge clk)
    copy_1_3_0 <= _006_;
  always @(posedge clk)
    copy_2_0_0 <= _007_;
  always @(posedge clk)
    copy_2_1_0 <= _008_;
  always @(posedge clk)
    copy_2_2_0 <= _009_;
  always @(posedge clk)
    copy_2_3_0 <= _010_;
  always @(posedge clk)
    copy_3_0_0 <= _011_;
  always @(posedge clk)
    copy_3_1_0 <= _013_;
  always @(posedge clk)
    copy_3_2_0 <= _014_;
  always @(posedge clk)
    copy_3_3_0 <= _015_;
  always @(posedge clk)
    to_look_up_0_0 <= _016_;
  always @(posedge clk)
    to_look_up_1_0 <= _017_;
  always @(posedge clk)
    to_look_up_0_1 <= _018_;
  always @(posedge clk)
    to_look_up_1_1 <= _019_;
  always @(posedge clk)
    to_look_up_0_2 <= _020_;
  always @(posedge clk)
    to_look_up_1_2 <= _021_;
  always @(posedge clk)
    to_look_up_0_3 <= _022_;
  always @(posedge clk)
    to_look_up_1_3 <= _024_;
  always @(posedge clk)
    to_look_up_0_4 <= _025_;
  always @(posedge clk)
    to_look_up_1_4 <= _026_;
  always @(posedge clk)
    to_look_up_0_5 <= _027_;
  always @(posedge clk)
    to_look_up_1_5 <= _028_;
  always @(posedge clk)
    to_look_up_0_6 <= _029_;
  always @(posedge clk)
    to_look_up_1_6 <= _030_;
  assign lanes = word_1_4 ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : read__data;
  assign _118_ = stop ? 1'h0 : to_look_up_1_5;
  assign _030_ = rst ? 1'h0 : _118_;
  assign _119_ = stop ? 1'h0 : to_look_up_0_5;
  assign _029_ = rst ? 1'h0 : _119_;
  assign _120_ = stop ? 1'h0 : to_look_up_1_4;
  assign _028_ = rst ? 1'h0 : _120_;
  assign _121_ = stop ? 1'h0 : to_look_up_0_4;
  assign _027_ = rst ? 1'h0 : _121_;
  assign _122_ = stop ? 1'h0 : to_look_up_1_3;
  assign _026_ = rst ? 1'h0 : _122_;
  assign _123_ = stop ? 1'h0 : to_look_up_0_3;
  assign _025_ = rst ? 1'h0 : _123_;
  assign _124_ = stop ? 1'h0 : to_look_up_1_2;
  assign _024_ = rst ? 1'h0 : _124_;
  assign _125_ = stop ? 1'h0 : to_look_up_0_2;
  assign _022_ = rst ? 1'h0 : _125_;
  assign _126_ = stop ? 1'h0 : to_look_up_1_1;
  assign _021_ = rst ? 1'h0 : _126_;
  assign _127_ = stop ? 1'h0 : to_look_up_0_1;
  assign _020_ = rst ? 1'h0 : _127_;
  assign _128_ = stop ? 1'h0 : to_look_up_1_0;
  assign _019_ = rst ? 1'h0 : _128_;
  assign _129_ = stop ? 1'h0 : to_look_up_0_0;
  assign _018_ = rst ? 1'h0 : _129_;
  assign _130_ = stop ? 1'h0 : chunk_end;
  assign _017_ = rst ? 1'h0 : _130_;
  assign _131_ = stop ? 1'h0 : result_end;
  assign _016_ = rst ? 1'h0 : _131_;
  assign _132_ = stop ? 9'h000 : copy_2_3_0;
  assign _015_ = rst ? 9'h000 : _132_;
  assign _133_ = stop ? 9'h000 : copy_2_2_0;
  assign _014_ = rst ? 9'h000 : _133_;
  assign _134_ = stop ? 1'h0 : copy_2_1_0;
  assign _013_ = rst ? 1'h0 : _134_;
  assign _135_ = stop ? 1'h0 : copy_2_0_0;
  assign _011_ = rst ? 1'h0 : _135_;
  assign _136_ = stop ? 9'h000 : copy_1_3_0;
  assign _010_ = rst ? 9'h000 : _136_;
  assign _137_ = stop ? 9'h000 : copy_1_2_0;
  assign _009_ = rst ? 9'h000 : _137_;
  assign _138_ = stop ? 1'h0 : copy_1_1_0;
  assign _008_ = rst ? 1'h0 : _138_;
  assign _139_ = stop ? 1'h0 : copy_1_0_0;
  assign _007_ = rst ? 1'h0 : _139_;
  assign _140_ = stop ? 9'h000 : copy_0_3_0;
  assign _006_ = rst ? 9'h000 : _140_;
  assign _141_ = stop ? 9'h000 : copy_0_2_0;
  assign _005_ = rst ? 9'h000 : _141_;
  assign _142_ = stop ? 1'h0 : copy_0_1_0;
  assign _004_ = rst ? 1'h0 : _142_;
  assign _143_ = stop ? 1'h0 : copy_0_0_0;
  assign _003_ = rst ? 1'h0 : _143_;
  assign _144_ = stop ? 9'h000 : word[206:198];
  assign _002_ = rst ? 9'h000 : _144_;
  assign _145_ = stop ? 9'h000 : word[197:189];
  assign _117_ = rst ? 9'h000 : _145_;
  assign _146_ = stop ? 1'h0 : word[188];
  assign _116_ = rst ? 1'h0 : _146_;
  assign _147_ = stop ? 1'h0 : word[187];
  assign _115_ = rst ? 1'h0 : _147_;
  assign _148_ = stop ? 1'h0 : whole_1_2;
  assign _114_ = rst ? 1'h0 : _148_;
  assign _149_ = stop ? 1'h0 : whole_0_2;
  assign _113_ = rst ? 1'h0 : _149_;
  assign _150_ = stop ? 1'h0 : whole_1_1;
  assign _112_ = rst ? 1'h0 : _150_;
  assign _151_ = stop ? 1'h0 : whole_0_1;
  assign _111_ = rst ? 1'h0 : _151_;
  assign _152_ = stop ? 1'h0 : whole_1_0;
  assign _110_ = rst ? 1'h0 : _152_;
  assign _153_ = stop ? 1'h0 : whole_0_0;
  assign _109_ = rst ? 1'h0 : _153_;
  assign _154_ = stop ? 1'h0 : chunk_end;
  assign _108_ = rst ? 1'h0 : _154_;
  assign _155_ = stop ? 1'h0 : result_end;
  assign _107_ = rst ? 1'h0 : _155_;
  assign _156_ = stop ? 1'h0 : _042_;
  assign _106_ = rst ? 1'h0 : _156_;
  assign _157_ = stop ? 1'h0 : _038_;
  assign _105_ = rst ? 1'h0 : _157_;
  assign _158_ = stop ? 1'h0 : _037_;
  assign _104_ = rst ? 1'h0 : _158_;
  assign _159_ = stop ? 1'h0 : _036_;
  assign _103_ = rst ? 1'h0 : _159_;
  assign _160_ = stop ? 1'h0 : _032_;
  assign _102_ = rst ? 1'h0 : _160_;
  assign _161_ = \$signal$63  ? _023_ : any_inside;
  assign _162_ = stop ? 1'h0 : _161_;
  assign _101_ = rst ? 1'h0 : _162_;
  assign _163_ = stop ? 1'h0 : inside_0_2;
  assign _100_ = rst ? 1'h0 : _163_;
  assign _164_ = stop ? 1'h0 : inside_0_1;
  assign _099_ = rst ? 1'h0 : _164_;
  assign _165_ = stop ? 1'h0 : inside_0_0;
  assign _098_ = rst ? 1'h0 : _165_;
  assign _166_ = stop ? 1'h0 : valid;
  assign _096_ = rst ? 1'h0 : _166_;
  assign _167_ = stop ? 1'h0 : word_6_3;
  assign _095_ = rst ? 1'h0 : _167_;
  assign _168_ = stop ? 1'h0 : word_5_3;
  assign _094_ = rst ? 1'h0 : _168_;
  assign _169_ = stop ? 1'h0 : word_4_3;
  assign _093_ = rst ? 1'h0 : _169_;
  assign _170_ = stop ? 1'h0 : word_3_3;
  assign _092_ = rst ? 1'h0 : _170_;
  assign _171_ = stop ? 2'h0 : word_2_3;
  assign _091_ = rst ? 2'h0 : _171_;
  assign _172_ = stop ? 1'h0 : word_1_3;
  assign _090_ = rst ? 1'h0 : _172_;
  assign _173_ = stop ? 1'h0 : word_0_3;
  assign _089_ = rst ? 1'h0 : _173_;
  assign _174_ = stop ? 1'h0 : word_6_2;
  assign _088_ = rst ? 1'h0 : _174_;
  assign _175_ = stop ? 1'h0 : word_5_2;
  assign _087_ = rst ? 1'h0 : _175_;
  assign _176_ = stop ? 1'h0 : word_4_2;
  assign _085_ = rst ? 1'h0 : _176_;
  assign _177_ = stop ? 1'h0 : word_3_2;
  assign _084_ = rst ? 1'h0 : _177_;
  assign _178_ = stop ? 2'h0 : word_2_2;
  assign _083_ = rst ? 2'h0 : _178_;
  assign _179_ = stop ? 1'h0 : word_1_2;
  assign _082_ = rst ? 1'h0 : _179_;
  assign _180_ = stop ? 1'h0 : word_0_2;
  assign _081_ = rst ? 1'h0 : _180_;
  assign _181_ = stop ? 1'h0 : word_6_1;
  assign _080_ = rst ? 1'h0 : _181_;
  assign _182_ = stop ? 1'h0 : word_5_1;
  assign _079_ = rst ? 1'h0 : _182_;
  assign _183_ = stop ? 1'h0 : word_4_1;
  assign _078_ = rst ? 1'h0 : _183_;
  assign _184_ = stop ? 1'h0 : word_3_1;
  assign _077_ = rst ? 1'h0 : _184_;
  assign _185_ = stop ? 2'h0 : word_2_1;
  assign _076_ = rst ? 2'h0 : _185_;
  assign _186_ = stop ? 1'h0 : word_1_1;
  assign _074_ = rst ? 1'h0 : _186_;
  assign _187_ = stop ? 1'h0 : word_0_1;
  assign _073_ = rst ? 1'h0 : _187_;
  assign _188_ = stop ? 1'h0 : word_6_0;
  assign _072_ = rst ? 1'h0 : _188_;
  assign _189_ = stop ? 1'h0 : word_5_0;
  assign _071_ = rst ? 1'h0 : _189_;
  assign _190_ = stop ? 1'h0 : word_4_0;
  assign _070_ = rst ? 1'h0 : _190_;
  assign _191_ = stop ? 1'h0 : word_3_0;
  assign _069_ = rst ? 1'h0 : _191_;
  assign _192_ = stop ? 2'h0 : word_2_0;
  assign _068_ = rst ? 2'h0 : _192_;
  assign _193_ = stop ? 1'h0 : word_1_0;
  assign _067_ = rst ? 1'h0 : _193_;
  assign _194_ = stop ? 1'h0 : word_0_0;
  assign _066_ = rst ? 1'h0 : _194_;
  assign _195_ = stop ? 1'h0 : second;
  assign _065_ = rst ? 1'h0 : _195_;
  assign _196_ = stop ? 1'h0 : first_tap;
  assign _063_ = rst ? 1'h0 : _196_;
  assign _197_ = stop ? 1'h0 : \$signal$25 ;
  assign _062_ = rst ? 1'h0 : _197_;
  assign _198_ = stop ? 1'h0 : 1'h1;
  assign _061_ = rst ? 1'h0 : _198_;
  assign _199_ = stop ? 1'h0 : lane_chunk;
  assign _060_ = rst ? 1'h0 : _199_;
  assign _200_ = stop ? 1'h0 : step;
  assign _059_ = rst ? 1'h0 : _200_;
  assign _201_ = stop ? 1'h0 : _097_;
  assign _058_ = rst ? 1'h0 : _201_;
  assign _202_ = stop ? 1'h0 : group;
  assign _057_ = rst ? 1'h0 : _202_;
  assign _203_ = stop ? 16'h0000 : position;
  assign _056_ = rst ? 16'h0000 : _203_;
  assign _204_ = stop ? 1'h0 : _086_;
  assign _055_ = rst ? 1'h0 : _204_;
  assign _205_ = stop ? 1'h0 : _075_;
  assign _054_ = rst ? 1'h0 : _205_;
  assign _206_ = start ? _046_ : lookup;
  assign _207_ = stop ? 1'h0 : _206_;
  assign _053_ = rst ? 1'h0 : _207_;
  assign _208_ = start ? _000_ : \$signal$5 ;
  assign _209_ = stop ? 1'h0 : _208_;
  assign _052_ = rst ? 1'h0 : _209_;
  assign _210_ = done ? 1'h0 : \$signal ;
  assign _211_ = start ? 1'h1 : _210_;
  assign _212_ = stop ? 1'h0 : _211_;
  assign _051_ = rst ? 1'h0 : _212_;
  tnthw_t32x32_vector_unit_channel_0 channel_0 (
    .a(a),
    .b(b),
    .bias(\bias$573 [29:0]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(\result$974 ),
    .rst(rst),
    .steps({ steps__3[6:0], steps__2[6:0], steps__1[6:0], steps__0[6:0] }),
    .stop(stop),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_1 (
    .a(\a$583 ),
    .b(\b$585 ),
    .bias(\bias$573 [59:30]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(\result$975 ),
    .rst(rst),
    .steps({ steps__3[13:7], steps__2[13:7], steps__1[13:7], steps__0[13:7] }),
    .stop(stop),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_10 (
    .a(\a$691 ),
    .b(\b$693 ),
    .bias(\bias$573 [329:300]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(\result$984 ),
    .rst(rst),
    .steps({ steps__3[76:70], steps__2[76:70], steps__1[76:70], steps__0[76:70] }),
    .stop(stop),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_11 (
    .a(\a$703 ),
    .b(\b$705 ),
    .bias(\bias$573 [359:330]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(\result$985 ),
    .rst(rst),
    .steps({ steps__3[83:77], steps__2[83:77], steps__1[83:77], steps__0[83:77] }),
    .stop(stop),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_12 (
    .a(\a$715 ),
    .b(\b$717 ),
    .bias(\bias$573 [389:360]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(\result$986 ),
    .rst(rst),
    .steps({ steps__3[90:84], steps__2[90:84], steps__1[90:84], steps__0[90:84] }),
    .stop(stop),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_13 (
    .a(\a$727 ),
    .b(\b$729 ),
    .bias(\bias$573 [419:390]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(\result$987 ),
    .rst(rst),
    .steps({ steps__3[97:91], steps__2[97:91], steps__1[97:91], steps__0[97:91] }),
    .stop(stop),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_14 (
    .a(\a$739 ),
    .b(\b$741 ),
    .bias(\bias$573 [449:420]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(\result$988 ),
    .rst(rst),
    .steps({ steps__3[104:98], steps__2[104:98], steps__1[104:98], steps__0[104:98] }),
    .stop(stop),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_15 (
    .a(\a$751 ),
    .b(\b$753 ),
    .bias(\bias$573 [479:450]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(\result$989 ),
    .rst(rst),
    .steps({ steps__3[111:105], steps__2[111:105], steps__1[111:105], steps__0[111:105] }),
    .stop(stop),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_16 (
    .a(\a$763 ),
    .b(\b$765 ),
    .bias(\bias$573 [509:480]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(\result$990 ),
    .rst(rst),
    .steps({ steps__3[118:112], steps__2[118:112], steps__1[118:112], steps__0[118:112] }),
    .stop(stop),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_17 (
    .a(\a$775 ),
    .b(\b$777 ),
    .bias(\bias$573 [539:510]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(\result$991 ),
    .rst(rst),
    .steps({ steps__3[125:119], steps__2[125:119], steps__1[125:119], steps__0[125:119] }),
    .stop(stop),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_18 (
    .a(\a$787 ),
    .b(\b$789 ),
    .bias(\bias$573 [569:540]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(\result$992 ),
    .rst(rst),
    .steps({ steps__3[132:126], steps__2[132:126], steps__1[132:126], steps__0[132:126] }),
    .stop(stop),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_19 (
    .a(\a$799 ),
    .b(\b$801 ),
    .bias(\bias$573 [599:570]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(\result$993 ),
    .rst(rst),
    .steps({ steps__3[139:133], steps__2[139:133], steps__1[139:133], steps__0[139:133] }),
    .stop(stop),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_2 (
    .a(\a$595 ),
    .b(\b$597 ),
    .bias(\bias$573 [89:60]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(\result$976 ),
    .rst(rst),
    .steps({ steps__3[20:14], steps__2[20:14], steps__1[20:14], steps__0[20:14] }),
    .stop(stop),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_20 (
    .a(\a$811 ),
    .b(\b$813 ),
    .bias(\bias$573 [629:600]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(\result$994 ),
    .rst(rst),
    .steps({ steps__3[146:140], steps__2[146:140], steps__1[146:140], steps__0[146:140] }),
    .stop(stop),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_21 (
    .a(\a$823 ),
    .b(\b$825 ),
    .bias(\bias$573 [659:630]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(\result$995 ),
    .rst(rst),
    .steps({ steps__3[153:147], steps__2[153:147], steps__1[153:147], steps__0[153:147] }),
    .stop(stop),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_22 (
    .a(\a$835 ),
    .b(\b$837 ),
    .bias(\bias$573 [689:660]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(\result$996 ),
    .rst(rst),
    .steps({ steps__3[160:154], steps__2[160:154], steps__1[160:154], steps__0[160:154] }),
    .stop(stop),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_23 (
    .a(\a$847 ),
    .b(\b$849 ),
    .bias(\bias$573 [719:690]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(\result$997 ),
    .rst(rst),
    .steps({ steps__3[167:161], steps__2[167:161], steps__1[167:161], steps__0[167:161] }),
    .stop(stop),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_24 (
    .a(\a$859 ),
    .b(\b$861 ),
    .bias(\bias$573 [749:720]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(\result$998 ),
    .rst(rst),
    .steps({ steps__3[174:168], steps__2[174:168], steps__1[174:168], steps__0[174:168] }),
    .stop(stop),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_25 (
    .a(\a$871 ),
    .b(\b$873 ),
    .bias(\bias$573 [779:750]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(\result$999 ),
    .rst(rst),
    .steps({ steps__3[181:175], steps__2[181:175], steps__1[181:175], steps__0[181:175] }),
    .stop(stop),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_26 (
    .a(\a$883 ),
    .b(\b$885 ),
    .bias(\bias$573 [809:780]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(\result$1000 ),
    .rst(rst),
    .steps({ steps__3[188:182], steps__2[188:182], steps__1[188:182], steps__0[188:182] }),
    .stop(stop),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_27 (
    .a(\a$895 ),
    .b(\b$897 ),
    .bias(\bias$573 [839:810]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(\result$1001 ),
    .rst(rst),
    .steps({ steps__3[195:189], steps__2[195:189], steps__1[195:189], steps__0[195:189] }),
    .stop(stop),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_28 (
    .a(\a$907 ),
    .b(\b$909 ),
    .bias(\bias$573 [869:840]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(\result$1002 ),
    .rst(rst),
    .steps({ steps__3[202:196], steps__2[202:196], steps__1[202:196], steps__0[202:196] }),
    .stop(stop),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_29 (
    .a(\a$919 ),
    .b(\b$921 ),
    .bias(\bias$573 [899:870]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(\result$1003 ),
    .rst(rst),
    .steps({ steps__3[209:203], steps__2[209:203], steps__1[209:203], steps__0[209:203] }),
    .stop(stop),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_3 (
    .a(\a$607 ),
    .b(\b$609 ),
    .bias(\bias$573 [119:90]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(\result$977 ),
    .rst(rst),
    .steps({ steps__3[27:21], steps__2[27:21], steps__1[27:21], steps__0[27:21] }),
    .stop(stop),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_30 (
    .a(\a$931 ),
    .b(\b$933 ),
    .bias(\bias$573 [929:900]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(\result$1004 ),
    .rst(rst),
    .steps({ steps__3[216:210], steps__2[216:210], steps__1[216:210], steps__0[216:210] }),
    .stop(stop),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_31 (
    .a(\a$943 ),
    .b(\b$945 ),
    .bias(\bias$573 [959:930]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(\result$1005 ),
    .rst(rst),
    .steps({ steps__3[223:217], steps__2[223:217], steps__1[223:217], steps__0[223:217] }),
    .stop(stop),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_4 (
    .a(\a$619 ),
    .b(\b$621 ),
    .bias(\bias$573 [149:120]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(\result$978 ),
    .rst(rst),
    .steps({ steps__3[34:28], steps__2[34:28], steps__1[34:28], steps__0[34:28] }),
    .stop(stop),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_5 (
    .a(\a$631 ),
    .b(\b$633 ),
    .bias(\bias$573 [179:150]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(\result$979 ),
    .rst(rst),
    .steps({ steps__3[41:35], steps__2[41:35], steps__1[41:35], steps__0[41:35] }),
    .stop(stop),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_6 (
    .a(\a$643 ),
    .b(\b$645 ),
    .bias(\bias$573 [209:180]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(\result$980 ),
    .rst(rst),
    .steps({ steps__3[48:42], steps__2[48:42], steps__1[48:42], steps__0[48:42] }),
    .stop(stop),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_7 (
    .a(\a$655 ),
    .b(\b$657 ),
    .bias(\bias$573 [239:210]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(\result$981 ),
    .rst(rst),
    .steps({ steps__3[55:49], steps__2[55:49], steps__1[55:49], steps__0[55:49] }),
    .stop(stop),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_8 (
    .a(\a$667 ),
    .b(\b$669 ),
    .bias(\bias$573 [269:240]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(\result$982 ),
    .rst(rst),
    .steps({ steps__3[62:56], steps__2[62:56], steps__1[62:56], steps__0[62:56] }),
    .stop(stop),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_9 (
    .a(\a$679 ),
    .b(\b$681 ),
    .bias(\bias$573 [299:270]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(\result$983 ),
    .rst(rst),
    .steps({ steps__3[69:63], steps__2[69:63], steps__1[69:63], steps__0[69:63] }),
    .stop(stop),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t32x32_vector_unit_functions functions (
    .bad_row(\$signal$967 ),
    .\begin (\begin ),
    .chunk_end(to_look_up_1_6),
    .clk(clk),
    .finish(\finish$972 ),
    .page(instruction[211:200]),
    .page_step(word[212]),
    .\port$17339$0 (a[7:0]),
    .\port$17344$0 (\a$583 [7:0]),
    .\port$17349$0 (\a$595 [7:0]),
    .\port$17354$0 (\a$607 [7:0]),
    .\port$17359$0 (\a$619 [7:0]),
    .\port$17364$0 (\a$631 [7:0]),
    .\port$17369$0 (\a$643 [7:0]),
    .\port$17374$0 (\a$655 [7:0]),
    .\port$17379$0 (\a$667 [7:0]),
    .\port$17384$0 (\a$679 [7:0]),
    .\port$17389$0 (\a$691 [7:0]),
    .\port$17394$0 (\a$703 [7:0]),
    .\port$17399$0 (\a$715 [7:0]),
    .\port$17404$0 (\a$727 [7:0]),
    .\port$17409$0 (\a$739 [7:0]),
    .\port$17414$0 (\a$751 [7:0]),
    .\port$17419$0 (\a$763 [7:0]),
    .\port$17424$0 (\a$775 [7:0]),
    .\port$17429$0 (\a$787 [7:0]),
    .\port$17434$0 (\a$799 [7:0]),
    .\port$17439$0 (\a$811 [7:0]),
    .\port$17444$0 (\a$823 [7:0]),
    .\port$17449$0 (\a$835 [7:0]),
    .\port$17454$0 (\a$847 [7:0]),
    .\port$17459$0 (\a$859 [7:0]),
    .\port$17464$0 (\a$871 [7:0]),
    .\port$17469$0 (\a$883 [7:0]),
    .\port$17474$0 (\a$895 [7:0]),
    .\port$17479$0 (\a$907 [7:0]),
    .\port$17484$0 (\a$919 [7:0]),
    .\port$17489$0 (\a$931 [7:0]),
    .\port$17494$0 (\a$943 [7:0]),
    .reads(function_read),
    .result(\result$1006 ),
    .rst(rst),
    .start(start),
    .stop(stop),
    .write(write),
    .write_data(write_data[127:0]),
    .write_row(write_row)
  );
  tnthw_t32x32_vector_unit_gather_0 gather_0 (
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
    .sums(accumulator_data[21:0]),
    .word(lanes[7:0])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_1 (
    .a(\a$583 ),
    .b(\b$585 ),
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
    .sums(accumulator_data[43:22]),
    .word(lanes[15:8])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_10 (
    .a(\a$691 ),
    .b(\b$693 ),
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
    .sums(accumulator_data[241:220]),
    .word(lanes[87:80])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_11 (
    .a(\a$703 ),
    .b(\b$705 ),
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
    .sums(accumulator_data[263:242]),
    .word(lanes[95:88])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_12 (
    .a(\a$715 ),
    .b(\b$717 ),
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
    .sums(accumulator_data[285:264]),
    .word(lanes[103:96])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_13 (
    .a(\a$727 ),
    .b(\b$729 ),
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
    .sums(accumulator_data[307:286]),
    .word(lanes[111:104])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_14 (
    .a(\a$739 ),
    .b(\b$741 ),
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
    .sums(accumulator_data[329:308]),
    .word(lanes[119:112])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_15 (
    .a(\a$751 ),
    .b(\b$753 ),
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
    .sums(accumulator_data[351:330]),
    .word(lanes[127:120])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_16 (
    .a(\a$763 ),
    .b(\b$765 ),
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
    .sums(accumulator_data[373:352]),
    .word(lanes[135:128])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_17 (
    .a(\a$775 ),
    .b(\b$777 ),
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
    .sums(accumulator_data[395:374]),
    .word(lanes[143:136])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_18 (
    .a(\a$787 ),
    .b(\b$789 ),
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
    .sums(accumulator_data[417:396]),
    .word(lanes[151:144])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_19 (
    .a(\a$799 ),
    .b(\b$801 ),
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
    .sums(accumulator_data[439:418]),
    .word(lanes[159:152])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_2 (
    .a(\a$595 ),
    .b(\b$597 ),
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
    .sums(accumulator_data[65:44]),
    .word(lanes[23:16])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_20 (
    .a(\a$811 ),
    .b(\b$813 ),
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
    .sums(accumulator_data[461:440]),
    .word(lanes[167:160])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_21 (
    .a(\a$823 ),
    .b(\b$825 ),
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
    .sums(accumulator_data[483:462]),
    .word(lanes[175:168])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_22 (
    .a(\a$835 ),
    .b(\b$837 ),
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
    .sums(accumulator_data[505:484]),
    .word(lanes[183:176])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_23 (
    .a(\a$847 ),
    .b(\b$849 ),
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
    .sums(accumulator_data[527:506]),
    .word(lanes[191:184])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_24 (
    .a(\a$859 ),
    .b(\b$861 ),
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
    .sums(accumulator_data[549:528]),
    .word(lanes[199:192])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_25 (
    .a(\a$871 ),
    .b(\b$873 ),
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
    .sums(accumulator_data[571:550]),
    .word(lanes[207:200])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_26 (
    .a(\a$883 ),
    .b(\b$885 ),
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
    .sums(accumulator_data[593:572]),
    .word(lanes[215:208])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_27 (
    .a(\a$895 ),
    .b(\b$897 ),
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
    .sums(accumulator_data[615:594]),
    .word(lanes[223:216])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_28 (
    .a(\a$907 ),
    .b(\b$909 ),
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
    .sums(accumulator_data[637:616]),
    .word(lanes[231:224])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_29 (
    .a(\a$919 ),
    .b(\b$921 ),
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
    .sums(accumulator_data[659:638]),
    .word(lanes[239:232])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_3 (
    .a(\a$607 ),
    .b(\b$609 ),
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
    .sums(accumulator_data[87:66]),
    .word(lanes[31:24])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_30 (
    .a(\a$931 ),
    .b(\b$933 ),
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
    .sums(accumulator_data[681:660]),
    .word(lanes[247:240])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_31 (
    .a(\a$943 ),
    .b(\b$945 ),
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
    .sums(accumulator_data[703:682]),
    .word(lanes[255:248])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_4 (
    .a(\a$619 ),
    .b(\b$621 ),
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
    .sums(accumulator_data[109:88]),
    .word(lanes[39:32])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_5 (
    .a(\a$631 ),
    .b(\b$633 ),
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
    .sums(accumulator_data[131:110]),
    .word(lanes[47:40])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_6 (
    .a(\a$643 ),
    .b(\b$645 ),
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
    .sums(accumulator_data[153:132]),
    .word(lanes[55:48])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_7 (
    .a(\a$655 ),
    .b(\b$657 ),
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
    .sums(accumulator_data[175:154]),
    .word(lanes[63:56])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_8 (
    .a(\a$667 ),
    .b(\b$669 ),
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
    .sums(accumulator_data[197:176]),
    .word(lanes[71:64])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_9 (
    .a(\a$679 ),
    .b(\b$681 ),
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
    .sums(accumulator_data[219:198]),
    .word(lanes[79:72])
  );
  tnthw_t32x32_vector_unit_passes_1041 \passes$1041  (
    .bad_row(\$signal$546 ),
    .bias_read(\bias_read$556 ),
    .bias_row(bias_row),
    .chunk_end(whole_1_3),
    .clk(clk),
    .enter(enter),
    .enters(enters),
    .finish_0_13(\finish$971 ),
    .fresh(fresh),
    .now(pass_),
    .\port$14083$158 (instruction[181:158]),
    .\port$17174$182 (word[186:182]),
    .reads_bias(bias_read),
    .rst(rst),
    .start(start),
    .steps_read(steps_read),
    .steps_row(steps_row),
    .stop(stop),
    .threshold(copy_0_0_0)
  );
  tnthw_t32x32_vector_unit_results results (
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
  tnthw_t32x32_vector_unit_steps_1007 \steps$1007  (
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
  tnthw_t32x32_vector_unit_tables tables (
    .bias(\bias$573 ),
    .bias_write(bias_write),
    .clk(clk),
    .port__addr(bias_row),
    .\port__addr$18 (steps_row),
    .port__en(\bias_read$556 ),
    .\port__en$16 (steps_read),
    .rst(rst),
    .steps__0(steps__0),
    .steps__1(steps__1),
    .steps__2(steps__2),
    .steps__3(steps__3),
    .steps_write(steps_write),
    .stop(stop),
    .write_data(write_data),
    .write_row(write_row)
  );
  assign \steps$954[3].b  = steps__3[223];
  assign \steps$954[3].subtract  = steps__3[222];
  assign \steps$954[3].there  = steps__3[221];
  assign \steps$954[3].gap  = steps__3[220:217];
  assign \steps$954[3]  = steps__3[223:217];
  assign \steps$954[2].b  = steps__2[223];
  assign \steps$954[2].subtract  = steps__2[222];
  assign \steps$954[2].there  = steps__2[221];
  assign \steps$954[2].gap  = steps__2[220:217];
  assign \steps$954[2]  = steps__2[223:217];
  assign \steps$954[1].b  = steps__1[223];
  assign \steps$954[1].subtract  = steps__1[222];
  assign \steps$954[1].there  = steps__1[221];
  assign \steps$954[1].gap  = steps__1[220:217];
  assign \steps$954[1]  = steps__1[223:217];
  assign \steps$954[0].b  = steps__0[223];
  assign \steps$954[0].subtract  = steps__0[222];
  assign \steps$954[0].there  = steps__0[221];
  assign \steps$954[0].gap  = steps__0[220:217];
  assign \steps$954[0]  = steps__0[223:217];
  assign \steps$942[3].b  = steps__3[216];
  assign \steps$942[3].subtract  = steps__3[215];
  assign \steps$942[3].there  = steps__3[214];
  assign \steps$942[3].gap  = steps__3[213:210];
  assign \steps$942[3]  = steps__3[216:210];
  assign \steps$942[2].b  = steps__2[216];
  assign \steps$942[2].subtract  = steps__2[215];
  assign \steps$942[2].there  = steps__2[214];
  assign \steps$942[2].gap  = steps__2[213:210];
  assign \steps$942[2]  = steps__2[216:210];
  assign \steps$942[1].b  = steps__1[216];
  assign \steps$942[1].subtract  = steps__1[215];
  assign \steps$942[1].there  = steps__1[214];
  assign \steps$942[1].gap  = steps__1[213:210];
  assign \steps$942[1]  = steps__1[216:210];
  assign \steps$942[0].b  = steps__0[216];
  assign \steps$942[0].subtract  = steps__0[215];
  assign \steps$942[0].there  = steps__0[214];
  assign \steps$942[0].gap  = steps__0[213:210];
  assign \steps$942[0]  = steps__0[216:210];
  assign \steps$930[3].b  = steps__3[209];
  assign \steps$930[3].subtract  = steps__3[208];
  assign \steps$930[3].there  = steps__3[207];
  assign \steps$930[3].gap  = steps__3[206:203];
  assign \steps$930[3]  = steps__3[209:203];
  assign \steps$930[2].b  = steps__2[209];
  assign \steps$930[2].subtract  = steps__2[208];
  assign \steps$930[2].there  = steps__2[207];
  assign \steps$930[2].gap  = steps__2[206:203];
  assign \steps$930[2]  = steps__2[209:203];
  assign \steps$930[1].b  = steps__1[209];
  assign \steps$930[1].subtract  = steps__1[208];
  assign \steps$930[1].there  = steps__1[207];
  assign \steps$930[1].gap  = steps__1[206:203];
  assign \steps$930[1]  = steps__1[209:203];
  assign \steps$930[0].b  = steps__0[209];
  assign \steps$930[0].subtract  = steps__0[208];
  assign \steps$930[0].there  = steps__0[207];
  assign \steps$930[0].gap  = steps__0[206:203];
  assign \steps$930[0]  = steps__0[209:203];
  assign \steps$918[3].b  = steps__3[202];
  assign \steps$918[3].subtract  = steps__3[201];
  assign \steps$918[3].there  = steps__3[200];
  assign \steps$918[3].gap  = steps__3[199:196];
  assign \steps$918[3]  = steps__3[202:196];
  assign \steps$918[2].b  = steps__2[202];
  assign \steps$918[2].subtract  = steps__2[201];
  assign \steps$918[2].there  = steps__2[200];
  assign \steps$918[2].gap  = steps__2[199:196];
  assign \steps$918[2]  = steps__2[202:196];
  assign \steps$918[1].b  = steps__1[202];
  assign \steps$918[1].subtract  = steps__1[201];
  assign \steps$918[1].there  = steps__1[200];
  assign \steps$918[1].gap  = steps__1[199:196];
  assign \steps$918[1]  = steps__1[202:196];
  assign \steps$918[0].b  = steps__0[202];
  assign \steps$918[0].subtract  = steps__0[201];
  assign \steps$918[0].there  = steps__0[200];
  assign \steps$918[0].gap  = steps__0[199:196];
  assign \steps$918[0]  = steps__0[202:196];
  assign \steps$906[3].b  = steps__3[195];
  assign \steps$906[3].subtract  = steps__3[194];
  assign \steps$906[3].there  = steps__3[193];
  assign \steps$906[3].gap  = steps__3[192:189];
  assign \steps$906[3]  = steps__3[195:189];
  assign \steps$906[2].b  = steps__2[195];
  assign \steps$906[2].subtract  = steps__2[194];
  assign \steps$906[2].there  = steps__2[193];
  assign \steps$906[2].gap  = steps__2[192:189];
  assign \steps$906[2]  = steps__2[195:189];
  assign \steps$906[1].b  = steps__1[195];
  assign \steps$906[1].subtract  = steps__1[194];
  assign \steps$906[1].there  = steps__1[193];
  assign \steps$906[1].gap  = steps__1[192:189];
  assign \steps$906[1]  = steps__1[195:189];
  assign \steps$906[0].b  = steps__0[195];
  assign \steps$906[0].subtract  = steps__0[194];
  assign \steps$906[0].there  = steps__0[193];
  assign \steps$906[0].gap  = steps__0[192:189];
  assign \steps$906[0]  = steps__0[195:189];
  assign \steps$894[3].b  = steps__3[188];
  assign \steps$894[3].subtract  = steps__3[187];
  assign \steps$894[3].there  = steps__3[186];
  assign \steps$894[3].gap  = steps__3[185:182];
  assign \steps$894[3]  = steps__3[188:182];
  assign \steps$894[2].b  = steps__2[188];
  assign \steps$894[2].subtract  = steps__2[187];
  assign \steps$894[2].there  = steps__2[186];
  assign \steps$894[2].gap  = steps__2[185:182];
  assign \steps$894[2]  = steps__2[188:182];
  assign \steps$894[1].b  = steps__1[188];
  assign \steps$894[1].subtract  = steps__1[187];
  assign \steps$894[1].there  = steps__1[186];
  assign \steps$894[1].gap  = steps__1[185:182];
  assign \steps$894[1]  = steps__1[188:182];
  assign \steps$894[0].b  = steps__0[188];
  assign \steps$894[0].subtract  = steps__0[187];
  assign \steps$894[0].there  = steps__0[186];
  assign \steps$894[0].gap  = steps__0[185:182];
  assign \steps$894[0]  = steps__0[188:182];
  assign \steps$882[3].b  = steps__3[181];
  assign \steps$882[3].subtract  = steps__3[180];
  assign \steps$882[3].there  = steps__3[179];
  assign \steps$882[3].gap  = steps__3[178:175];
  assign \steps$882[3]  = steps__3[181:175];
  assign \steps$882[2].b  = steps__2[181];
  assign \steps$882[2].subtract  = steps__2[180];
  assign \steps$882[2].there  = steps__2[179];
  assign \steps$882[2].gap  = steps__2[178:175];
  assign \steps$882[2]  = steps__2[181:175];
  assign \steps$882[1].b  = steps__1[181];
  assign \steps$882[1].subtract  = steps__1[180];
  assign \steps$882[1].there  = steps__1[179];
  assign \steps$882[1].gap  = steps__1[178:175];
  assign \steps$882[1]  = steps__1[181:175];
  assign \steps$882[0].b  = steps__0[181];
  assign \steps$882[0].subtract  = steps__0[180];
  assign \steps$882[0].there  = steps__0[179];
  assign \steps$882[0].gap  = steps__0[178:175];
  assign \steps$882[0]  = steps__0[181:175];
  assign \steps$870[3].b  = steps__3[174];
  assign \steps$870[3].subtract  = steps__3[173];
  assign \steps$870[3].there  = steps__3[172];
  assign \steps$870[3].gap  = steps__3[171:168];
  assign \steps$870[3]  = steps__3[174:168];
  assign \steps$870[2].b  = steps__2[174];
  assign \steps$870[2].subtract  = steps__2[173];
  assign \steps$870[2].there  = steps__2[172];
  assign \steps$870[2].gap  = steps__2[171:168];
  assign \steps$870[2]  = steps__2[174:168];
  assign \steps$870[1].b  = steps__1[174];
  assign \steps$870[1].subtract  = steps__1[173];
  assign \steps$870[1].there  = steps__1[172];
  assign \steps$870[1].gap  = steps__1[171:168];
  assign \steps$870[1]  = steps__1[174:168];
  assign \steps$870[0].b  = steps__0[174];
  assign \steps$870[0].subtract  = steps__0[173];
  assign \steps$870[0].there  = steps__0[172];
  assign \steps$870[0].gap  = steps__0[171:168];
  assign \steps$870[0]  = steps__0[174:168];
  assign \steps$858[3].b  = steps__3[167];
  assign \steps$858[3].subtract  = steps__3[166];
  assign \steps$858[3].there  = steps__3[165];
  assign \steps$858[3].gap  = steps__3[164:161];
  assign \steps$858[3]  = steps__3[167:161];
  assign \steps$858[2].b  = steps__2[167];
  assign \steps$858[2].subtract  = steps__2[166];
  assign \steps$858[2].there  = steps__2[165];
  assign \steps$858[2].gap  = steps__2[164:161];
  assign \steps$858[2]  = steps__2[167:161];
  assign \steps$858[1].b  = steps__1[167];
  assign \steps$858[1].subtract  = steps__1[166];
  assign \steps$858[1].there  = steps__1[165];
  assign \steps$858[1].gap  = steps__1[164:161];
  assign \steps$858[1]  = steps__1[167:161];
  assign \steps$858[0].b  = steps__0[167];
  assign \steps$858[0].subtract  = steps__0[166];
  assign \steps$858[0].there  = steps__0[165];
  assign \steps$858[0].gap  = steps__0[164:161];
  assign \steps$858[0]  = steps__0[167:161];
  assign \steps$846[3].b  = steps__3[160];
  assign \steps$846[3].subtract  = steps__3[159];
  assign \steps$846[3].there  = steps__3[158];
  assign \steps$846[3].gap  = steps__3[157:154];
  assign \steps$846[3]  = steps__3[160:154];
  assign \steps$846[2].b  = steps__2[160];
  assign \steps$846[2].subtract  = steps__2[159];
  assign \steps$846[2].there  = steps__2[158];
  assign \steps$846[2].gap  = steps__2[157:154];
  assign \steps$846[2]  = steps__2[160:154];
  assign \steps$846[1].b  = steps__1[160];
  assign \steps$846[1].subtract  = steps__1[159];
  assign \steps$846[1].there  = steps__1[158];
  assign \steps$846[1].gap  = steps__1[157:154];
  assign \steps$846[1]  = steps__1[160:154];
  assign \steps$846[0].b  = steps__0[160];
  assign \steps$846[0].subtract  = steps__0[159];
  assign \steps$846[0].there  = steps__0[158];
  assign \steps$846[0].gap  = steps__0[157:154];
  assign \steps$846[0]  = steps__0[160:154];
  assign \steps$834[3].b  = steps__3[153];
  assign \steps$834[3].subtract  = steps__3[152];
  assign \steps$834[3].there  = steps__3[151];
  assign \steps$834[3].gap  = steps__3[150:147];
  assign \steps$834[3]  = steps__3[153:147];
  assign \steps$834[2].b  = steps__2[153];
  assign \steps$834[2].subtract  = steps__2[152];
  assign \steps$834[2].there  = steps__2[151];
  assign \steps$834[2].gap  = steps__2[150:147];
  assign \steps$834[2]  = steps__2[153:147];
  assign \steps$834[1].b  = steps__1[153];
  assign \steps$834[1].subtract  = steps__1[152];
  assign \steps$834[1].there  = steps__1[151];
  assign \steps$834[1].gap  = steps__1[150:147];
  assign \steps$834[1]  = steps__1[153:147];
  assign \steps$834[0].b  = steps__0[153];
  assign \steps$834[0].subtract  = steps__0[152];
  assign \steps$834[0].there  = steps__0[151];
  assign \steps$834[0].gap  = steps__0[150:147];
  assign \steps$834[0]  = steps__0[153:147];
  assign \steps$822[3].b  = steps__3[146];
  assign \steps$822[3].subtract  = steps__3[145];
  assign \steps$822[3].there  = steps__3[144];
  assign \steps$822[3].gap  = steps__3[143:140];
  assign \steps$822[3]  = steps__3[146:140];
  assign \steps$822[2].b  = steps__2[146];
  assign \steps$822[2].subtract  = steps__2[145];
  assign \steps$822[2].there  = steps__2[144];
  assign \steps$822[2].gap  = steps__2[143:140];
  assign \steps$822[2]  = steps__2[146:140];
  assign \steps$822[1].b  = steps__1[146];
  assign \steps$822[1].subtract  = steps__1[145];
  assign \steps$822[1].there  = steps__1[144];
  assign \steps$822[1].gap  = steps__1[143:140];
  assign \steps$822[1]  = steps__1[146:140];
  assign \steps$822[0].b  = steps__0[146];
  assign \steps$822[0].subtract  = steps__0[145];
  assign \steps$822[0].there  = steps__0[144];
  assign \steps$822[0].gap  = steps__0[143:140];
  assign \steps$822[0]  = steps__0[146:140];
  assign \steps$810[3].b  = steps__3[139];
  assign \steps$810[3].subtract  = steps__3[138];
  assign \steps$810[3].there  = steps__3[137];
  assign \steps$810[3].gap  = steps__3[136:133];
  assign \steps$810[3]  = steps__3[139:133];
  assign \steps$810[2].b  = steps__2[139];
  assign \steps$810[2].subtract  = steps__2[138];
  assign \steps$810[2].there  = steps__2[137];
  assign \steps$810[2].gap  = steps__2[136:133];
  assign \steps$810[2]  = steps__2[139:133];
  assign \steps$810[1].b  = steps__1[139];
  assign \steps$810[1].subtract  = steps__1[138];
  assign \steps$810[1].there  = steps__1[137];
  assign \steps$810[1].gap  = steps__1[136:133];
  assign \steps$810[1]  = steps__1[139:133];
  assign \steps$810[0].b  = steps__0[139];
  assign \steps$810[0].subtract  = steps__0[138];
  assign \steps$810[0].there  = steps__0[137];
  assign \steps$810[0].gap  = steps__0[136:133];
  assign \steps$810[0]  = steps__0[139:133];
  assign \steps$798[3].b  = steps__3[132];
  assign \steps$798[3].subtract  = steps__3[131];
  assign \steps$798[3].there  = steps__3[130];
  assign \steps$798[3].gap  = steps__3[129:126];
  assign \steps$798[3]  = steps__3[132:126];
  assign \steps$798[2].b  = steps__2[132];
  assign \steps$798[2].subtract  = steps__2[131];
  assign \steps$798[2].there  = steps__2[130];
  assign \steps$798[2].gap  = steps__2[129:126];
  assign \steps$798[2]  = steps__2[132:126];
  assign \steps$798[1].b  = steps__1[132];
  assign \steps$798[1].subtract  = steps__1[131];
  assign \steps$798[1].there  = steps__1[130];
  assign \steps$798[1].gap  = steps__1[129:126];
  assign \steps$798[1]  = steps__1[132:126];
  assign \steps$798[0].b  = steps__0[132];
  assign \steps$798[0].subtract  = steps__0[131];
  assign \steps$798[0].there  = steps__0[130];
  assign \steps$798[0].gap  = steps__0[129:126];
  assign \steps$798[0]  = steps__0[132:126];
  assign \steps$786[3].b  = steps__3[125];
  assign \steps$786[3].subtract  = steps__3[124];
  assign \steps$786[3].there  = steps__3[123];
  assign \steps$786[3].gap  = steps__3[122:119];
  assign \steps$786[3]  = steps__3[125:119];
  assign \steps$786[2].b  = steps__2[125];
  assign \steps$786[2].subtract  = steps__2[124];
  assign \steps$786[2].there  = steps__2[123];
  assign \steps$786[2].gap  = steps__2[122:119];
  assign \steps$786[2]  = steps__2[125:119];
  assign \steps$786[1].b  = steps__1[125];
  assign \steps$786[1].subtract  = steps__1[124];
  assign \steps$786[1].there  = steps__1[123];
  assign \steps$786[1].gap  = steps__1[122:119];
  assign \steps$786[1]  = steps__1[125:119];
  assign \steps$786[0].b  = steps__0[125];
  assign \steps$786[0].subtract  = steps__0[124];
  assign \steps$786[0].there  = steps__0[123];
  assign \steps$786[0].gap  = steps__0[122:119];
  assign \steps$786[0]  = steps__0[125:119];
  assign \steps$774[3].b  = steps__3[118];
  assign \steps$774[3].subtract  = steps__3[117];
  assign \steps$774[3].there  = steps__3[116];
  assign \steps$774[3].gap  = steps__3[115:112];
  assign \steps$774[3]  = steps__3[118:112];
  assign \steps$774[2].b  = steps__2[118];
  assign \steps$774[2].subtract  = steps__2[117];
  assign \steps$774[2].there  = steps__2[116];
  assign \steps$774[2].gap  = steps__2[115:112];
  assign \steps$774[2]  = steps__2[118:112];
  assign \steps$774[1].b  = steps__1[118];
  assign \steps$774[1].subtract  = steps__1[117];
  assign \steps$774[1].there  = steps__1[116];
  assign \steps$774[1].gap  = steps__1[115:112];
  assign \steps$774[1]  = steps__1[118:112];
  assign \steps$774[0].b  = steps__0[118];
  assign \steps$774[0].subtract  = steps__0[117];
  assign \steps$774[0].there  = steps__0[116];
  assign \steps$774[0].gap  = steps__0[115:112];
  assign \steps$774[0]  = steps__0[118:112];
  assign \steps$762[3].b  = steps__3[111];
  assign \steps$762[3].subtract  = steps__3[110];
  assign \steps$762[3].there  = steps__3[109];
  assign \steps$762[3].gap  = steps__3[108:105];
  assign \steps$762[3]  = steps__3[111:105];
  assign \steps$762[2].b  = steps__2[111];
  assign \steps$762[2].subtract  = steps__2[110];
  assign \steps$762[2].there  = steps__2[109];
  assign \steps$762[2].gap  = steps__2[108:105];
  assign \steps$762[2]  = steps__2[111:105];
  assign \steps$762[1].b  = steps__1[111];
  assign \steps$762[1].subtract  = steps__1[110];
  assign \steps$762[1].there  = steps__1[109];
  assign \steps$762[1].gap  = steps__1[108:105];
  assign \steps$762[1]  = steps__1[111:105];
  assign \steps$762[0].b  = steps__0[111];
  assign \steps$762[0].subtract  = steps__0[110];
  assign \steps$762[0].there  = steps__0[109];
  assign \steps$762[0].gap  = steps__0[108:105];
  assign \steps$762[0]  = steps__0[111:105];
  assign \steps$750[3].b  = steps__3[104];
  assign \steps$750[3].subtract  = steps__3[103];
  assign \steps$750[3].there  = steps__3[102];
  assign \steps$750[3].gap  = steps__3[101:98];
  assign \steps$750[3]  = steps__3[104:98];
  assign \steps$750[2].b  = steps__2[104];
  assign \steps$750[2].subtract  = steps__2[103];
  assign \steps$750[2].there  = steps__2[102];
  assign \steps$750[2].gap  = steps__2[101:98];
  assign \steps$750[2]  = steps__2[104:98];
  assign \steps$750[1].b  = steps__1[104];
  assign \steps$750[1].subtract  = steps__1[103];
  assign \steps$750[1].there  = steps__1[102];
  assign \steps$750[1].gap  = steps__1[101:98];
  assign \steps$750[1]  = steps__1[104:98];
  assign \steps$750[0].b  = steps__0[104];
  assign \steps$750[0].subtract  = steps__0[103];
  assign \steps$750[0].there  = steps__0[102];
  assign \steps$750[0].gap  = steps__0[101:98];
  assign \steps$750[0]  = steps__0[104:98];
  assign \steps$738[3].b  = steps__3[97];
  assign \steps$738[3].subtract  = steps__3[96];
  assign \steps$738[3].there  = steps__3[95];
  assign \steps$738[3].gap  = steps__3[94:91];
  assign \steps$738[3]  = steps__3[97:91];
  assign \steps$738[2].b  = steps__2[97];
  assign \steps$738[2].subtract  = steps__2[96];
  assign \steps$738[2].there  = steps__2[95];
  assign \steps$738[2].gap  = steps__2[94:91];
  assign \steps$738[2]  = steps__2[97:91];
  assign \steps$738[1].b  = steps__1[97];
  assign \steps$738[1].subtract  = steps__1[96];
  assign \steps$738[1].there  = steps__1[95];
  assign \steps$738[1].gap  = steps__1[94:91];
  assign \steps$738[1]  = steps__1[97:91];
  assign \steps$738[0].b  = steps__0[97];
  assign \steps$738[0].subtract  = steps__0[96];
  assign \steps$738[0].there  = steps__0[95];
  assign \steps$738[0].gap  = steps__0[94:91];
  assign \steps$738[0]  = steps__0[97:91];
  assign \steps$726[3].b  = steps__3[90];
  assign \steps$726[3].subtract  = steps__3[89];
  assign \steps$726[3].there  = steps__3[88];
  assign \steps$726[3].gap  = steps__3[87:84];
  assign \steps$726[3]  = steps__3[90:84];
  assign \steps$726[2].b  = steps__2[90];
  assign \steps$726[2].subtract  = steps__2[89];
  assign \steps$726[2].there  = steps__2[88];
  assign \steps$726[2].gap  = steps__2[87:84];
  assign \steps$726[2]  = steps__2[90:84];
  assign \steps$726[1].b  = steps__1[90];
  assign \steps$726[1].subtract  = steps__1[89];
  assign \steps$726[1].there  = steps__1[88];
  assign \steps$726[1].gap  = steps__1[87:84];
  assign \steps$726[1]  = steps__1[90:84];
  assign \steps$726[0].b  = steps__0[90];
  assign \steps$726[0].subtract  = steps__0[89];
  assign \steps$726[0].there  = steps__0[88];
  assign \steps$726[0].gap  = steps__0[87:84];
  assign \steps$726[0]  = steps__0[90:84];
  assign \steps$714[3].b  = steps__3[83];
  assign \steps$714[3].subtract  = steps__3[82];
  assign \steps$714[3].there  = steps__3[81];
  assign \steps$714[3].gap  = steps__3[80:77];
  assign \steps$714[3]  = steps__3[83:77];
  assign \steps$714[2].b  = steps__2[83];
  assign \steps$714[2].subtract  = steps__2[82];
  assign \steps$714[2].there  = steps__2[81];
  assign \steps$714[2].gap  = steps__2[80:77];
  assign \steps$714[2]  = steps__2[83:77];
  assign \steps$714[1].b  = steps__1[83];
  assign \steps$714[1].subtract  = steps__1[82];
  assign \steps$714[1].there  = steps__1[81];
  assign \steps$714[1].gap  = steps__1[80:77];
  assign \steps$714[1]  = steps__1[83:77];
  assign \steps$714[0].b  = steps__0[83];
  assign \steps$714[0].subtract  = steps__0[82];
  assign \steps$714[0].there  = steps__0[81];
  assign \steps$714[0].gap  = steps__0[80:77];
  assign \steps$714[0]  = steps__0[83:77];
  assign \steps$702[3].b  = steps__3[76];
  assign \steps$702[3].subtract  = steps__3[75];
  assign \steps$702[3].there  = steps__3[74];
  assign \steps$702[3].gap  = steps__3[73:70];
  assign \steps$702[3]  = steps__3[76:70];
  assign \steps$702[2].b  = steps__2[76];
  assign \steps$702[2].subtract  = steps__2[75];
  assign \steps$702[2].there  = steps__2[74];
  assign \steps$702[2].gap  = steps__2[73:70];
  assign \steps$702[2]  = steps__2[76:70];
  assign \steps$702[1].b  = steps__1[76];
  assign \steps$702[1].subtract  = steps__1[75];
  assign \steps$702[1].there  = steps__1[74];
  assign \steps$702[1].gap  = steps__1[73:70];
  assign \steps$702[1]  = steps__1[76:70];
  assign \steps$702[0].b  = steps__0[76];
  assign \steps$702[0].subtract  = steps__0[75];
  assign \steps$702[0].there  = steps__0[74];
  assign \steps$702[0].gap  = steps__0[73:70];
  assign \steps$702[0]  = steps__0[76:70];
  assign \steps$690[3].b  = steps__3[69];
  assign \steps$690[3].subtract  = steps__3[68];
  assign \steps$690[3].there  = steps__3[67];
  assign \steps$690[3].gap  = steps__3[66:63];
  assign \steps$690[3]  = steps__3[69:63];
  assign \steps$690[2].b  = steps__2[69];
  assign \steps$690[2].subtract  = steps__2[68];
  assign \steps$690[2].there  = steps__2[67];
  assign \steps$690[2].gap  = steps__2[66:63];
  assign \steps$690[2]  = steps__2[69:63];
  assign \steps$690[1].b  = steps__1[69];
  assign \steps$690[1].subtract  = steps__1[68];
  assign \steps$690[1].there  = steps__1[67];
  assign \steps$690[1].gap  = steps__1[66:63];
  assign \steps$690[1]  = steps__1[69:63];
  assign \steps$690[0].b  = steps__0[69];
  assign \steps$690[0].subtract  = steps__0[68];
  assign \steps$690[0].there  = steps__0[67];
  assign \steps$690[0].gap  = steps__0[66:63];
  assign \steps$690[0]  = steps__0[69:63];
  assign \steps$678[3].b  = steps__3[62];
  assign \steps$678[3].subtract  = steps__3[61];
  assign \steps$678[3].there  = steps__3[60];
  assign \steps$678[3].gap  = steps__3[59:56];
  assign \steps$678[3]  = steps__3[62:56];
  assign \steps$678[2].b  = steps__2[62];
  assign \steps$678[2].subtract  = steps__2[61];
  assign \steps$678[2].there  = steps__2[60];
  assign \steps$678[2].gap  = steps__2[59:56];
  assign \steps$678[2]  = steps__2[62:56];
  assign \steps$678[1].b  = steps__1[62];
  assign \steps$678[1].subtract  = steps__1[61];
  assign \steps$678[1].there  = steps__1[60];
  assign \steps$678[1].gap  = steps__1[59:56];
  assign \steps$678[1]  = steps__1[62:56];
  assign \steps$678[0].b  = steps__0[62];
  assign \steps$678[0].subtract  = steps__0[61];
  assign \steps$678[0].there  = steps__0[60];
  assign \steps$678[0].gap  = steps__0[59:56];
  assign \steps$678[0]  = steps__0[62:56];
  assign \steps$666[3].b  = steps__3[55];
  assign \steps$666[3].subtract  = steps__3[54];
  assign \steps$666[3].there  = steps__3[53];
  assign \steps$666[3].gap  = steps__3[52:49];
  assign \steps$666[3]  = steps__3[55:49];
  assign \steps$666[2].b  = steps__2[55];
  assign \steps$666[2].subtract  = steps__2[54];
  assign \steps$666[2].there  = steps__2[53];
  assign \steps$666[2].gap  = steps__2[52:49];
  assign \steps$666[2]  = steps__2[55:49];
  assign \steps$666[1].b  = steps__1[55];
  assign \steps$666[1].subtract  = steps__1[54];
  assign \steps$666[1].there  = steps__1[53];
  assign \steps$666[1].gap  = steps__1[52:49];
  assign \steps$666[1]  = steps__1[55:49];
  assign \steps$666[0].b  = steps__0[55];
  assign \steps$666[0].subtract  = steps__0[54];
  assign \steps$666[0].there  = steps__0[53];
  assign \steps$666[0].gap  = steps__0[52:49];
  assign \steps$666[0]  = steps__0[55:49];
  assign \steps$654[3].b  = steps__3[48];
  assign \steps$654[3].subtract  = steps__3[47];
  assign \steps$654[3].there  = steps__3[46];
  assign \steps$654[3].gap  = steps__3[45:42];
  assign \steps$654[3]  = steps__3[48:42];
  assign \steps$654[2].b  = steps__2[48];
  assign \steps$654[2].subtract  = steps__2[47];
  assign \steps$654[2].there  = steps__2[46];
  assign \steps$654[2].gap  = steps__2[45:42];
  assign \steps$654[2]  = steps__2[48:42];
  assign \steps$654[1].b  = steps__1[48];
  assign \steps$654[1].subtract  = steps__1[47];
  assign \steps$654[1].there  = steps__1[46];
  assign \steps$654[1].gap  = steps__1[45:42];
  assign \steps$654[1]  = steps__1[48:42];
  assign \steps$654[0].b  = steps__0[48];
  assign \steps$654[0].subtract  = steps__0[47];
  assign \steps$654[0].there  = steps__0[46];
  assign \steps$654[0].gap  = steps__0[45:42];
  assign \steps$654[0]  = steps__0[48:42];
  assign \steps$642[3].b  = steps__3[41];
  assign \steps$642[3].subtract  = steps__3[40];
  assign \steps$642[3].there  = steps__3[39];
  assign \steps$642[3].gap  = steps__3[38:35];
  assign \steps$642[3]  = steps__3[41:35];
  assign \steps$642[2].b  = steps__2[41];
  assign \steps$642[2].subtract  = steps__2[40];
  assign \steps$642[2].there  = steps__2[39];
  assign \steps$642[2].gap  = steps__2[38:35];
  assign \steps$642[2]  = steps__2[41:35];
  assign \steps$642[1].b  = steps__1[41];
  assign \steps$642[1].subtract  = steps__1[40];
  assign \steps$642[1].there  = steps__1[39];
  assign \steps$642[1].gap  = steps__1[38:35];
  assign \steps$642[1]  = steps__1[41:35];
  assign \steps$642[0].b  = steps__0[41];
  assign \steps$642[0].subtract  = steps__0[40];
  assign \steps$642[0].there  = steps__0[39];
  assign \steps$642[0].gap  = steps__0[38:35];
  assign \steps$642[0]  = steps__0[41:35];
  assign \steps$630[3].b  = steps__3[34];
  assign \steps$630[3].subtract  = steps__3[33];
  assign \steps$630[3].there  = steps__3[32];
  assign \steps$630[3].gap  = steps__3[31:28];
  assign \steps$630[3]  = steps__3[34:28];
  assign \steps$630[2].b  = steps__2[34];
  assign \steps$630[2].subtract  = steps__2[33];
  assign \steps$630[2].there  = steps__2[32];
  assign \steps$630[2].gap  = steps__2[31:28];
  assign \steps$630[2]  = steps__2[34:28];
  assign \steps$630[1].b  = steps__1[34];
  assign \steps$630[1].subtract  = steps__1[33];
  assign \steps$630[1].there  = steps__1[32];
  assign \steps$630[1].gap  = steps__1[31:28];
  assign \steps$630[1]  = steps__1[34:28];
  assign \steps$630[0].b  = steps__0[34];
  assign \steps$630[0].subtract  = steps__0[33];
  assign \steps$630[0].there  = steps__0[32];
  assign \steps$630[0].gap  = steps__0[31:28];
  assign \steps$630[0]  = steps__0[34:28];
  assign \steps$618[3].b  = steps__3[27];
  assign \steps$618[3].subtract  = steps__3[26];
  assign \steps$618[3].there  = steps__3[25];
  assign \steps$618[3].gap  = steps__3[24:21];
  assign \steps$618[3]  = steps__3[27:21];
  assign \steps$618[2].b  = steps__2[27];
  assign \steps$618[2].subtract  = steps__2[26];
  assign \steps$618[2].there  = steps__2[25];
  assign \steps$618[2].gap  = steps__2[24:21];
  assign \steps$618[2]  = steps__2[27:21];
  assign \steps$618[1].b  = steps__1[27];
  assign \steps$618[1].subtract  = steps__1[26];
  assign \steps$618[1].there  = steps__1[25];
  assign \steps$618[1].gap  = steps__1[24:21];
  assign \steps$618[1]  = steps__1[27:21];
  assign \steps$618[0].b  = steps__0[27];
  assign \steps$618[0].subtract  = steps__0[26];
  assign \steps$618[0].there  = steps__0[25];
  assign \steps$618[0].gap  = steps__0[24:21];
  assign \steps$618[0]  = steps__0[27:21];
  assign \steps$606[3].b  = steps__3[20];
  assign \steps$606[3].subtract  = steps__3[19];
  assign \steps$606[3].there  = steps__3[18];
  assign \steps$606[3].gap  = steps__3[17:14];
  assign \steps$606[3]  = steps__3[20:14];
  assign \steps$606[2].b  = steps__2[20];
  assign \steps$606[2].subtract  = steps__2[19];
  assign \steps$606[2].there  = steps__2[18];
  assign \steps$606[2].gap  = steps__2[17:14];
  assign \steps$606[2]  = steps__2[20:14];
  assign \steps$606[1].b  = steps__1[20];
  assign \steps$606[1].subtract  = steps__1[19];
  assign \steps$606[1].there  = steps__1[18];
  assign \steps$606[1].gap  = steps__1[17:14];
  assign \steps$606[1]  = steps__1[20:14];
  assign \steps$606[0].b  = steps__0[20];
  assign \steps$606[0].subtract  = steps__0[19];
  assign \steps$606[0].there  = steps__0[18];
  assign \steps$606[0].gap  = steps__0[17:14];
  assign \steps$606[0]  = steps__0[20:14];
  assign \steps$594[3].b  = steps__3[13];
  assign \steps$594[3].subtract  = steps__3[12];
  assign \steps$594[3].there  = steps__3[11];
  assign \steps$594[3].gap  = steps__3[10:7];
  assign \steps$594[3]  = steps__3[13:7];
  assign \steps$594[2].b  = steps__2[13];
  assign \steps$594[2].subtract  = steps__2[12];
  assign \steps$594[2].there  = steps__2[11];
  assign \steps$594[2].gap  = steps__2[10:7];
  assign \steps$594[2]  = steps__2[13:7];
  assign \steps$594[1].b  = steps__1[13];
  assign \steps$594[1].subtract  = steps__1[12];
  assign \steps$594[1].there  = steps__1[11];
  assign \steps$594[1].gap  = steps__1[10:7];
  assign \steps$594[1]  = steps__1[13:7];
  assign \steps$594[0].b  = steps__0[13];
  assign \steps$594[0].subtract  = steps__0[12];
  assign \steps$594[0].there  = steps__0[11];
  assign \steps$594[0].gap  = steps__0[10:7];
  assign \steps$594[0]  = steps__0[13:7];
  assign \steps[3].b  = steps__3[6];
  assign \steps[3].subtract  = steps__3[5];
  assign \steps[3].there  = steps__3[4];
  assign \steps[3].gap  = steps__3[3:0];
  assign \steps[3]  = steps__3[6:0];
  assign \steps[2].b  = steps__2[6];
  assign \steps[2].subtract  = steps__2[5];
  assign \steps[2].there  = steps__2[4];
  assign \steps[2].gap  = steps__2[3:0];
  assign \steps[2]  = steps__2[6:0];
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
  assign result = write__data;
  assign finish = write__en;
  assign \bad_row$968  = \$signal$967 ;
  assign reads = function_read;
  assign values = { \a$943 [7:0], \a$931 [7:0], \a$919 [7:0], \a$907 [7:0], \a$895 [7:0], \a$883 [7:0], \a$871 [7:0], \a$859 [7:0], \a$847 [7:0], \a$835 [7:0], \a$823 [7:0], \a$811 [7:0], \a$799 [7:0], \a$787 [7:0], \a$775 [7:0], \a$763 [7:0], \a$751 [7:0], \a$739 [7:0], \a$727 [7:0], \a$715 [7:0], \a$703 [7:0], \a$691 [7:0], \a$679 [7:0], \a$667 [7:0], \a$655 [7:0], \a$643 [7:0], \a$631 [7:0], \a$619 [7:0], \a$607 [7:0], \a$595 [7:0], \a$583 [7:0], a[7:0] };
  assign \chunk_end$963  = to_look_up_1_6;
  assign page_step = word[212];
  assign page = instruction[211:200];
  assign \start$959  = start;
  assign \write_data$958  = write_data[127:0];
  assign \write_row$957  = write_row;
  assign function_write = write;
  assign \steps$954  = { steps__3[223:217], steps__2[223:217], steps__1[223:217], steps__0[223:217] };
  assign \high$953  = copy_3_3_0;
  assign \low$952  = copy_3_2_0;
  assign \widen$951  = copy_3_1_0;
  assign \threshold$950  = copy_3_0_0;
  assign \bias$949  = \bias$573 [959:930];
  assign \fresh$948  = fresh;
  assign \enter$947  = enter;
  assign \b$946  = \b$945 ;
  assign \a$944  = \a$943 ;
  assign \steps$942  = { steps__3[216:210], steps__2[216:210], steps__1[216:210], steps__0[216:210] };
  assign \high$941  = copy_3_3_0;
  assign \low$940  = copy_3_2_0;
  assign \widen$939  = copy_3_1_0;
  assign \threshold$938  = copy_3_0_0;
  assign \bias$937  = \bias$573 [929:900];
  assign \fresh$936  = fresh;
  assign \enter$935  = enter;
  assign \b$934  = \b$933 ;
  assign \a$932  = \a$931 ;
  assign \steps$930  = { steps__3[209:203], steps__2[209:203], steps__1[209:203], steps__0[209:203] };
  assign \high$929  = copy_3_3_0;
  assign \low$928  = copy_3_2_0;
  assign \widen$927  = copy_3_1_0;
  assign \threshold$926  = copy_3_0_0;
  assign \bias$925  = \bias$573 [899:870];
  assign \fresh$924  = fresh;
  assign \enter$923  = enter;
  assign \b$922  = \b$921 ;
  assign \a$920  = \a$919 ;
  assign \steps$918  = { steps__3[202:196], steps__2[202:196], steps__1[202:196], steps__0[202:196] };
  assign \high$917  = copy_3_3_0;
  assign \low$916  = copy_3_2_0;
  assign \widen$915  = copy_3_1_0;
  assign \threshold$914  = copy_3_0_0;
  assign \bias$913  = \bias$573 [869:840];
  assign \fresh$912  = fresh;
  assign \enter$911  = enter;
  assign \b$910  = \b$909 ;
  assign \a$908  = \a$907 ;
  assign \steps$906  = { steps__3[195:189], steps__2[195:189], steps__1[195:189], steps__0[195:189] };
  assign \high$905  = copy_3_3_0;
  assign \low$904  = copy_3_2_0;
  assign \widen$903  = copy_3_1_0;
  assign \threshold$902  = copy_3_0_0;
  assign \bias$901  = \bias$573 [839:810];
  assign \fresh$900  = fresh;
  assign \enter$899  = enter;
  assign \b$898  = \b$897 ;
  assign \a$896  = \a$895 ;
  assign \steps$894  = { steps__3[188:182], steps__2[188:182], steps__1[188:182], steps__0[188:182] };
  assign \high$893  = copy_3_3_0;
  assign \low$892  = copy_3_2_0;
  assign \widen$891  = copy_3_1_0;
  assign \threshold$890  = copy_3_0_0;
  assign \bias$889  = \bias$573 [809:780];
  assign \fresh$888  = fresh;
  assign \enter$887  = enter;
  assign \b$886  = \b$885 ;
  assign \a$884  = \a$883 ;
  assign \steps$882  = { steps__3[181:175], steps__2[181:175], steps__1[181:175], steps__0[181:175] };
  assign \high$881  = copy_3_3_0;
  assign \low$880  = copy_3_2_0;
  assign \widen$879  = copy_3_1_0;
  assign \threshold$878  = copy_3_0_0;
  assign \bias$877  = \bias$573 [779:750];
  assign \fresh$876  = fresh;
  assign \enter$875  = enter;
  assign \b$874  = \b$873 ;
  assign \a$872  = \a$871 ;
  assign \steps$870  = { steps__3[174:168], steps__2[174:168], steps__1[174:168], steps__0[174:168] };
  assign \high$869  = copy_3_3_0;
  assign \low$868  = copy_3_2_0;
  assign \widen$867  = copy_3_1_0;
  assign \threshold$866  = copy_3_0_0;
  assign \bias$865  = \bias$573 [749:720];
  assign \fresh$864  = fresh;
  assign \enter$863  = enter;
  assign \b$862  = \b$861 ;
  assign \a$860  = \a$859 ;
  assign \steps$858  = { steps__3[167:161], steps__2[167:161], steps__1[167:161], steps__0[167:161] };
  assign \high$857  = copy_2_3_0;
  assign \low$856  = copy_2_2_0;
  assign \widen$855  = copy_2_1_0;
  assign \threshold$854  = copy_2_0_0;
  assign \bias$853  = \bias$573 [719:690];
  assign \fresh$852  = fresh;
  assign \enter$851  = enter;
  assign \b$850  = \b$849 ;
  assign \a$848  = \a$847 ;
  assign \steps$846  = { steps__3[160:154], steps__2[160:154], steps__1[160:154], steps__0[160:154] };
  assign \high$845  = copy_2_3_0;
  assign \low$844  = copy_2_2_0;
  assign \widen$843  = copy_2_1_0;
  assign \threshold$842  = copy_2_0_0;
  assign \bias$841  = \bias$573 [689:660];
  assign \fresh$840  = fresh;
  assign \enter$839  = enter;
  assign \b$838  = \b$837 ;
  assign \a$836  = \a$835 ;
  assign \steps$834  = { steps__3[153:147], steps__2[153:147], steps__1[153:147], steps__0[153:147] };
  assign \high$833  = copy_2_3_0;
  assign \low$832  = copy_2_2_0;
  assign \widen$831  = copy_2_1_0;
  assign \threshold$830  = copy_2_0_0;
  assign \bias$829  = \bias$573 [659:630];
  assign \fresh$828  = fresh;
  assign \enter$827  = enter;
  assign \b$826  = \b$825 ;
  assign \a$824  = \a$823 ;
  assign \steps$822  = { steps__3[146:140], steps__2[146:140], steps__1[146:140], steps__0[146:140] };
  assign \high$821  = copy_2_3_0;
  assign \low$820  = copy_2_2_0;
  assign \widen$819  = copy_2_1_0;
  assign \threshold$818  = copy_2_0_0;
  assign \bias$817  = \bias$573 [629:600];
  assign \fresh$816  = fresh;
  assign \enter$815  = enter;
  assign \b$814  = \b$813 ;
  assign \a$812  = \a$811 ;
  assign \steps$810  = { steps__3[139:133], steps__2[139:133], steps__1[139:133], steps__0[139:133] };
  assign \high$809  = copy_2_3_0;
  assign \low$808  = copy_2_2_0;
  assign \widen$807  = copy_2_1_0;
  assign \threshold$806  = copy_2_0_0;
  assign \bias$805  = \bias$573 [599:570];
  assign \fresh$804  = fresh;
  assign \enter$803  = enter;
  assign \b$802  = \b$801 ;
  assign \a$800  = \a$799 ;
  assign \steps$798  = { steps__3[132:126], steps__2[132:126], steps__1[132:126], steps__0[132:126] };
  assign \high$797  = copy_2_3_0;
  assign \low$796  = copy_2_2_0;
  assign \widen$795  = copy_2_1_0;
  assign \threshold$794  = copy_2_0_0;
  assign \bias$793  = \bias$573 [569:540];
  assign \fresh$792  = fresh;
  assign \enter$791  = enter;
  assign \b$790  = \b$789 ;
  assign \a$788  = \a$787 ;
  assign \steps$786  = { steps__3[125:119], steps__2[125:119], steps__1[125:119], steps__0[125:119] };
  assign \high$785  = copy_2_3_0;
  assign \low$784  = copy_2_2_0;
  assign \widen$783  = copy_2_1_0;
  assign \threshold$782  = copy_2_0_0;
  assign \bias$781  = \bias$573 [539:510];
  assign \fresh$780  = fresh;
  assign \enter$779  = enter;
  assign \b$778  = \b$777 ;
  assign \a$776  = \a$775 ;
  assign \steps$774  = { steps__3[118:112], steps__2[118:112], steps__1[118:112], steps__0[118:112] };
  assign \high$773  = copy_2_3_0;
  assign \low$772  = copy_2_2_0;
  assign \widen$771  = copy_2_1_0;
  assign \threshold$770  = copy_2_0_0;
  assign \bias$769  = \bias$573 [509:480];
  assign \fresh$768  = fresh;
  assign \enter$767  = enter;
  assign \b$766  = \b$765 ;
  assign \a$764  = \a$763 ;
  assign \steps$762  = { steps__3[111:105], steps__2[111:105], steps__1[111:105], steps__0[111:105] };
  assign \high$761  = copy_1_3_0;
  assign \low$760  = copy_1_2_0;
  assign \widen$759  = copy_1_1_0;
  assign \threshold$758  = copy_1_0_0;
  assign \bias$757  = \bias$573 [479:450];
  assign \fresh$756  = fresh;
  assign \enter$755  = enter;
  assign \b$754  = \b$753 ;
  assign \a$752  = \a$751 ;
  assign \steps$750  = { steps__3[104:98], steps__2[104:98], steps__1[104:98], steps__0[104:98] };
  assign \high$749  = copy_1_3_0;
  assign \low$748  = copy_1_2_0;
  assign \widen$747  = copy_1_1_0;
  assign \threshold$746  = copy_1_0_0;
  assign \bias$745  = \bias$573 [449:420];
  assign \fresh$744  = fresh;
  assign \enter$743  = enter;
  assign \b$742  = \b$741 ;
  assign \a$740  = \a$739 ;
  assign \steps$738  = { steps__3[97:91], steps__2[97:91], steps__1[97:91], steps__0[97:91] };
  assign \high$737  = copy_1_3_0;
  assign \low$736  = copy_1_2_0;
  assign \widen$735  = copy_1_1_0;
  assign \threshold$734  = copy_1_0_0;
  assign \bias$733  = \bias$573 [419:390];
  assign \fresh$732  = fresh;
  assign \enter$731  = enter;
  assign \b$730  = \b$729 ;
  assign \a$728  = \a$727 ;
  assign \steps$726  = { steps__3[90:84], steps__2[90:84], steps__1[90:84], steps__0[90:84] };
  assign \high$725  = copy_1_3_0;
  assign \low$724  = copy_1_2_0;
  assign \widen$723  = copy_1_1_0;
  assign \threshold$722  = copy_1_0_0;
  assign \bias$721  = \bias$573 [389:360];
  assign \fresh$720  = fresh;
  assign \enter$719  = enter;
  assign \b$718  = \b$717 ;
  assign \a$716  = \a$715 ;
  assign \steps$714  = { steps__3[83:77], steps__2[83:77], steps__1[83:77], steps__0[83:77] };
  assign \high$713  = copy_1_3_0;
  assign \low$712  = copy_1_2_0;
  assign \widen$711  = copy_1_1_0;
  assign \threshold$710  = copy_1_0_0;
  assign \bias$709  = \bias$573 [359:330];
  assign \fresh$708  = fresh;
  assign \enter$707  = enter;
  assign \b$706  = \b$705 ;
  assign \a$704  = \a$703 ;
  assign \steps$702  = { steps__3[76:70], steps__2[76:70], steps__1[76:70], steps__0[76:70] };
  assign \high$701  = copy_1_3_0;
  assign \low$700  = copy_1_2_0;
  assign \widen$699  = copy_1_1_0;
  assign \threshold$698  = copy_1_0_0;
  assign \bias$697  = \bias$573 [329:300];
  assign \fresh$696  = fresh;
  assign \enter$695  = enter;
  assign \b$694  = \b$693 ;
  assign \a$692  = \a$691 ;
  assign \steps$690  = { steps__3[69:63], steps__2[69:63], steps__1[69:63], steps__0[69:63] };
  assign \high$689  = copy_1_3_0;
  assign \low$688  = copy_1_2_0;
  assign \widen$687  = copy_1_1_0;
  assign \threshold$686  = copy_1_0_0;
  assign \bias$685  = \bias$573 [299:270];
  assign \fresh$684  = fresh;
  assign \enter$683  = enter;
  assign \b$682  = \b$681 ;
  assign \a$680  = \a$679 ;
  assign \steps$678  = { steps__3[62:56], steps__2[62:56], steps__1[62:56], steps__0[62:56] };
  assign \high$677  = copy_1_3_0;
  assign \low$676  = copy_1_2_0;
  assign \widen$675  = copy_1_1_0;
  assign \threshold$674  = copy_1_0_0;
  assign \bias$673  = \bias$573 [269:240];
  assign \fresh$672  = fresh;
  assign \enter$671  = enter;
  assign \b$670  = \b$669 ;
  assign \a$668  = \a$667 ;
  assign \steps$666  = { steps__3[55:49], steps__2[55:49], steps__1[55:49], steps__0[55:49] };
  assign \high$665  = copy_0_3_0;
  assign \low$664  = copy_0_2_0;
  assign \widen$663  = copy_0_1_0;
  assign \threshold$662  = copy_0_0_0;
  assign \bias$661  = \bias$573 [239:210];
  assign \fresh$660  = fresh;
  assign \enter$659  = enter;
  assign \b$658  = \b$657 ;
  assign \a$656  = \a$655 ;
  assign \steps$654  = { steps__3[48:42], steps__2[48:42], steps__1[48:42], steps__0[48:42] };
  assign \high$653  = copy_0_3_0;
  assign \low$652  = copy_0_2_0;
  assign \widen$651  = copy_0_1_0;
  assign \threshold$650  = copy_0_0_0;
  assign \bias$649  = \bias$573 [209:180];
  assign \fresh$648  = fresh;
  assign \enter$647  = enter;
  assign \b$646  = \b$645 ;
  assign \a$644  = \a$643 ;
  assign \steps$642  = { steps__3[41:35], steps__2[41:35], steps__1[41:35], steps__0[41:35] };
  assign \high$641  = copy_0_3_0;
  assign \low$640  = copy_0_2_0;
  assign \widen$639  = copy_0_1_0;
  assign \threshold$638  = copy_0_0_0;
  assign \bias$637  = \bias$573 [179:150];
  assign \fresh$636  = fresh;
  assign \enter$635  = enter;
  assign \b$634  = \b$633 ;
  assign \a$632  = \a$631 ;
  assign \steps$630  = { steps__3[34:28], steps__2[34:28], steps__1[34:28], steps__0[34:28] };
  assign \high$629  = copy_0_3_0;
  assign \low$628  = copy_0_2_0;
  assign \widen$627  = copy_0_1_0;
  assign \threshold$626  = copy_0_0_0;
  assign \bias$625  = \bias$573 [149:120];
  assign \fresh$624  = fresh;
  assign \enter$623  = enter;
  assign \b$622  = \b$621 ;
  assign \a$620  = \a$619 ;
  assign \steps$618  = { steps__3[27:21], steps__2[27:21], steps__1[27:21], steps__0[27:21] };
  assign \high$617  = copy_0_3_0;
  assign \low$616  = copy_0_2_0;
  assign \widen$615  = copy_0_1_0;
  assign \threshold$614  = copy_0_0_0;
  assign \bias$613  = \bias$573 [119:90];
  assign \fresh$612  = fresh;
  assign \enter$611  = enter;
  assign \b$610  = \b$609 ;
  assign \a$608  = \a$607 ;
  assign \steps$606  = { steps__3[20:14], steps__2[20:14], steps__1[20:14], steps__0[20:14] };
  assign \high$605  = copy_0_3_0;
  assign \low$604  = copy_0_2_0;
  assign \widen$603  = copy_0_1_0;
  assign \threshold$602  = copy_0_0_0;
  assign \bias$601  = \bias$573 [89:60];
  assign \fresh$600  = fresh;
  assign \enter$599  = enter;
  assign \b$598  = \b$597 ;
  assign \a$596  = \a$595 ;
  assign \steps$594  = { steps__3[13:7], steps__2[13:7], steps__1[13:7], steps__0[13:7] };
  assign \high$593  = copy_0_3_0;
  assign \low$592  = copy_0_2_0;
  assign \widen$591  = copy_0_1_0;
  assign \threshold$590  = copy_0_0_0;
  assign \bias$589  = \bias$573 [59:30];
  assign \fresh$588  = fresh;
  assign \enter$587  = enter;
  assign \b$586  = \b$585 ;
  assign \a$584  = \a$583 ;
  assign steps = { steps__3[6:0], steps__2[6:0], steps__1[6:0], steps__0[6:0] };
  assign high = copy_0_3_0;
  assign low = copy_0_2_0;
  assign widen = copy_0_1_0;
  assign \threshold$574  = copy_0_0_0;
  assign bias = \bias$573 [29:0];
  assign \fresh$571  = fresh;
  assign \enter$569  = enter;
  assign \b$567  = b;
  assign \a$565  = a;
  assign \steps_row$563  = steps_row;
  assign \steps_read$561  = steps_read;
  assign \bias_row$559  = bias_row;
  assign \bias_read$557  = \bias_read$556 ;
  assign table_data = write_data;
  assign table_row = write_row;
  assign \steps_write$551  = steps_write;
  assign \bias_write$549  = bias_write;
  assign bad_row = \$signal$546 ;
  assign reads_bias = bias_read;
  assign now = pass_;
  assign \chunk_end$541  = whole_1_3;
  assign table_step = word[182];
  assign threshold = copy_0_0_0;
  assign passes = word[186:183];
  assign steps_first = instruction[181:170];
  assign bias_first = instruction[169:158];
  assign \start$534  = start;
  assign \sums$533  = accumulator_data[703:682];
  assign \word$532  = lanes[255:248];
  assign \does__tap$531  = does__tap;
  assign \does__sum$530  = does__sum;
  assign \does__signed$529  = word_4_4;
  assign \does__second$528  = does__second;
  assign \does__place$527  = word_2_4;
  assign \does__more$526  = does__more;
  assign \does__inside$525  = inside_0_3;
  assign \does__forced$524  = does__forced;
  assign \does__first$523  = does__first;
  assign \does__drain$522  = \$signal$5 ;
  assign \sums$521  = accumulator_data[681:660];
  assign \word$520  = lanes[247:240];
  assign \does__tap$519  = does__tap;
  assign \does__sum$518  = does__sum;
  assign \does__signed$517  = word_4_4;
  assign \does__second$516  = does__second;
  assign \does__place$515  = word_2_4;
  assign \does__more$514  = does__more;
  assign \does__inside$513  = inside_0_3;
  assign \does__forced$512  = does__forced;
  assign \does__first$511  = does__first;
  assign \does__drain$510  = \$signal$5 ;
  assign \sums$509  = accumulator_data[659:638];
  assign \word$508  = lanes[239:232];
  assign \does__tap$507  = does__tap;
  assign \does__sum$506  = does__sum;
  assign \does__signed$505  = word_4_4;
  assign \does__second$504  = does__second;
  assign \does__place$503  = word_2_4;
  assign \does__more$502  = does__more;
  assign \does__inside$501  = inside_0_3;
  assign \does__forced$500  = does__forced;
  assign \does__first$499  = does__first;
  assign \does__drain$498  = \$signal$5 ;
  assign \sums$497  = accumulator_data[637:616];
  assign \word$496  = lanes[231:224];
  assign \does__tap$495  = does__tap;
  assign \does__sum$494  = does__sum;
  assign \does__signed$493  = word_4_4;
  assign \does__second$492  = does__second;
  assign \does__place$491  = word_2_4;
  assign \does__more$490  = does__more;
  assign \does__inside$489  = inside_0_3;
  assign \does__forced$488  = does__forced;
  assign \does__first$487  = does__first;
  assign \does__drain$486  = \$signal$5 ;
  assign \sums$485  = accumulator_data[615:594];
  assign \word$484  = lanes[223:216];
  assign \does__tap$483  = does__tap;
  assign \does__sum$482  = does__sum;
  assign \does__signed$481  = word_4_4;
  assign \does__second$480  = does__second;
  assign \does__place$479  = word_2_4;
  assign \does__more$478  = does__more;
  assign \does__inside$477  = inside_0_3;
  assign \does__forced$476  = does__forced;
  assign \does__first$475  = does__first;
  assign \does__drain$474  = \$signal$5 ;
  assign \sums$473  = accumulator_data[593:572];
  assign \word$472  = lanes[215:208];
  assign \does__tap$471  = does__tap;
  assign \does__sum$470  = does__sum;
  assign \does__signed$469  = word_4_4;
  assign \does__second$468  = does__second;
  assign \does__place$467  = word_2_4;
  assign \does__more$466  = does__more;
  assign \does__inside$465  = inside_0_3;
  assign \does__forced$464  = does__forced;
  assign \does__first$463  = does__first;
  assign \does__drain$462  = \$signal$5 ;
  assign \sums$461  = accumulator_data[571:550];
  assign \word$460  = lanes[207:200];
  assign \does__tap$459  = does__tap;
  assign \does__sum$458  = does__sum;
  assign \does__signed$457  = word_4_4;
  assign \does__second$456  = does__second;
  assign \does__place$455  = word_2_4;
  assign \does__more$454  = does__more;
  assign \does__inside$453  = inside_0_3;
  assign \does__forced$452  = does__forced;
  assign \does__first$451  = does__first;
  assign \does__drain$450  = \$signal$5 ;
  assign \sums$449  = accumulator_data[549:528];
  assign \word$448  = lanes[199:192];
  assign \does__tap$447  = does__tap;
  assign \does__sum$446  = does__sum;
  assign \does__signed$445  = word_4_4;
  assign \does__second$444  = does__second;
  assign \does__place$443  = word_2_4;
  assign \does__more$442  = does__more;
  assign \does__inside$441  = inside_0_3;
  assign \does__forced$440  = does__forced;
  assign \does__first$439  = does__first;
  assign \does__drain$438  = \$signal$5 ;
  assign \sums$437  = accumulator_data[527:506];
  assign \word$436  = lanes[191:184];
  assign \does__tap$435  = does__tap;
  assign \does__sum$434  = does__sum;
  assign \does__signed$433  = word_4_4;
  assign \does__second$432  = does__second;
  assign \does__place$431  = word_2_4;
  assign \does__more$430  = does__more;
  assign \does__inside$429  = inside_0_3;
  assign \does__forced$428  = does__forced;
  assign \does__first$427  = does__first;
  assign \does__drain$426  = \$signal$5 ;
  assign \sums$425  = accumulator_data[505:484];
  assign \word$424  = lanes[183:176];
  assign \does__tap$423  = does__tap;
  assign \does__sum$422  = does__sum;
  assign \does__signed$421  = word_4_4;
  assign \does__second$420  = does__second;
  assign \does__place$419  = word_2_4;
  assign \does__more$418  = does__more;
  assign \does__inside$417  = inside_0_3;
  assign \does__forced$416  = does__forced;
  assign \does__first$415  = does__first;
  assign \does__drain$414  = \$signal$5 ;
  assign \sums$413  = accumulator_data[483:462];
  assign \word$412  = lanes[175:168];
  assign \does__tap$411  = does__tap;
  assign \does__sum$410  = does__sum;
  assign \does__signed$409  = word_4_4;
  assign \does__second$408  = does__second;
  assign \does__place$407  = word_2_4;
  assign \does__more$406  = does__more;
  assign \does__inside$405  = inside_0_3;
  assign \does__forced$404  = does__forced;
  assign \does__first$403  = does__first;
  assign \does__drain$402  = \$signal$5 ;
  assign \sums$401  = accumulator_data[461:440];
  assign \word$400  = lanes[167:160];
  assign \does__tap$399  = does__tap;
  assign \does__sum$398  = does__sum;
  assign \does__signed$397  = word_4_4;
  assign \does__second$396  = does__second;
  assign \does__place$395  = word_2_4;
  assign \does__more$394  = does__more;
  assign \does__inside$393  = inside_0_3;
  assign \does__forced$392  = does__forced;
  assign \does__first$391  = does__first;
  assign \does__drain$390  = \$signal$5 ;
  assign \sums$389  = accumulator_data[439:418];
  assign \word$388  = lanes[159:152];
  assign \does__tap$387  = does__tap;
  assign \does__sum$386  = does__sum;
  assign \does__signed$385  = word_4_4;
  assign \does__second$384  = does__second;
  assign \does__place$383  = word_2_4;
  assign \does__more$382  = does__more;
  assign \does__inside$381  = inside_0_3;
  assign \does__forced$380  = does__forced;
  assign \does__first$379  = does__first;
  assign \does__drain$378  = \$signal$5 ;
  assign \sums$377  = accumulator_data[417:396];
  assign \word$376  = lanes[151:144];
  assign \does__tap$375  = does__tap;
  assign \does__sum$374  = does__sum;
  assign \does__signed$373  = word_4_4;
  assign \does__second$372  = does__second;
  assign \does__place$371  = word_2_4;
  assign \does__more$370  = does__more;
  assign \does__inside$369  = inside_0_3;
  assign \does__forced$368  = does__forced;
  assign \does__first$367  = does__first;
  assign \does__drain$366  = \$signal$5 ;
  assign \sums$365  = accumulator_data[395:374];
  assign \word$364  = lanes[143:136];
  assign \does__tap$363  = does__tap;
  assign \does__sum$362  = does__sum;
  assign \does__signed$361  = word_4_4;
  assign \does__second$360  = does__second;
  assign \does__place$359  = word_2_4;
  assign \does__more$358  = does__more;
  assign \does__inside$357  = inside_0_3;
  assign \does__forced$356  = does__forced;
  assign \does__first$355  = does__first;
  assign \does__drain$354  = \$signal$5 ;
  assign \sums$353  = accumulator_data[373:352];
  assign \word$352  = lanes[135:128];
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
  assign \sums$341  = accumulator_data[351:330];
  assign \word$340  = lanes[127:120];
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
  assign \sums$329  = accumulator_data[329:308];
  assign \word$328  = lanes[119:112];
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
  assign \sums$317  = accumulator_data[307:286];
  assign \word$316  = lanes[111:104];
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
  assign \sums$305  = accumulator_data[285:264];
  assign \word$304  = lanes[103:96];
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
  assign \sums$293  = accumulator_data[263:242];
  assign \word$292  = lanes[95:88];
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
  assign \sums$281  = accumulator_data[241:220];
  assign \word$280  = lanes[87:80];
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
  assign \sums$269  = accumulator_data[219:198];
  assign \word$268  = lanes[79:72];
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
  assign \sums$257  = accumulator_data[197:176];
  assign \word$256  = lanes[71:64];
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
  assign \sums$245  = accumulator_data[175:154];
  assign \word$244  = lanes[63:56];
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
  assign \sums$233  = accumulator_data[153:132];
  assign \word$232  = lanes[55:48];
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
  assign \sums$221  = accumulator_data[131:110];
  assign \word$220  = lanes[47:40];
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
  assign \sums$209  = accumulator_data[109:88];
  assign \word$208  = lanes[39:32];
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
  assign \sums$197  = accumulator_data[87:66];
  assign \word$196  = lanes[31:24];
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
  assign \sums$185  = accumulator_data[65:44];
  assign \word$184  = lanes[23:16];
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
  assign \sums$173  = accumulator_data[43:22];
  assign \word$172  = lanes[15:8];
  assign \does__tap$171  = does__tap;
  assign \does__sum$170  = does__sum;
  assign \does__signed$169  = word_4_4;
  assign \does__second$168  = does__second;
  assign \does__place$167  = word_2_4;
  assign \does__more$166  = does__more;
  assign \does__inside$165  = inside_0_3;
  assign \does__forced$164  = does__forced;
  assign \does__first$163  = does__first;
  assign \does__drain$162  = \$signal$5 ;
  assign sums = accumulator_data[21:0];
  assign \word$159  = lanes[7:0];
  assign \does__tap$158  = does__tap;
  assign \does__sum$157  = does__sum;
  assign \does__signed$156  = word_4_4;
  assign \does__second$155  = does__second;
  assign \does__place$154  = word_2_4;
  assign \does__more$153  = does__more;
  assign \does__inside$152  = inside_0_3;
  assign \does__forced$151  = does__forced;
  assign \does__first$150  = does__first;
  assign \does__drain$149  = \$signal$5 ;
  assign does__signed = word_4_4;
  assign does__place = word_2_4;
  assign does__inside = inside_0_3;
  assign does__drain = \$signal$5 ;
  assign drain_read = read_1_0;
  assign \step$139  = step;
  assign accumulator_group = read_3_0;
  assign accumulator_read = read_1_0;
  assign address = read__address;
  assign read__valid = valid;
  assign read__en = read_0_0;
  assign read__held = held_read;
  assign \write__mask$129  = write__mask;
  assign \write__held$127  = held;
  assign write__held = held;
  assign \write__en$125  = write__en;
  assign \write__data$123  = write__data;
  assign \write__address$121  = write__address;
  assign \done$118  = done;
  assign held_write = held;
  assign \instruction$114  = instruction;
  assign \start$113  = start;
  assign \instruction$112  = instruction;
  assign \start$111  = start;
  assign first_digit = 1'h1;
  assign place = 2'h0;
endmodule

module tnthw_t32x32_vector_unit_channel_0(rst, stop, threshold, widen, low, high, steps, a, b, enter, fresh, bias, result, clk);
  wire _000_;
  wire _001_;
  wire [31:0] _002_;
  wire _003_;
  wire _004_;
  wire [31:0] _005_;
  wire _006_;
  wire _007_;
  wire [31:0] _008_;
  wire _009_;
  wire [36:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [29:0] _014_;
  wire [30:0] _015_;
  wire [3:0] _016_;
  wire [29:0] _017_;
  wire [30:0] _018_;
  wire [3:0] _019_;
  wire [29:0] _020_;
  wire [36:0] _021_;
  wire [30:0] _022_;
  wire [3:0] _023_;
  wire [29:0] _024_;
  wire [30:0] _025_;
  wire [3:0] _026_;
  wire [29:0] _027_;
  wire [9:0] _028_;
  wire _029_;
  wire [10:0] _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire [9:0] _038_;
  wire [8:0] _039_;
  wire [8:0] _040_;
  wire [29:0] _041_;
  wire [23:0] _042_;
  wire _043_;
  wire [29:0] _044_;
  wire _045_;
  wire [29:0] _046_;
  wire _047_;
  wire [29:0] _048_;
  wire _049_;
  wire [9:0] _050_;
  wire [9:0] _051_;
  wire [9:0] _052_;
  wire [23:0] _053_;
  wire [9:0] _054_;
  wire [9:0] _055_;
  wire [9:0] _056_;
  wire [9:0] _057_;
  wire [9:0] _058_;
  wire _059_;
  wire _060_;
  wire [31:0] _061_;
  wire [9:0] _062_;
  wire [9:0] _063_;
  wire [9:0] _064_;
  wire [9:0] _065_;
  wire [9:0] _066_;
  wire [9:0] _067_;
  wire [9:0] _068_;
  wire [9:0] _069_;
  wire \$signal ;
  wire \$signal$11 ;
  wire \$signal$18 ;
  wire \$signal$19 ;
  wire \$signal$28 ;
  wire \$signal$29 ;
  wire \$signal$38 ;
  wire \$signal$39 ;
  wire \$signal$52 ;
  reg \$signal$53  = 1'h0;
  reg \$signal$54  = 1'h0;
  reg \$signal$55  = 1'h0;
  reg \$signal$57  = 1'h0;
  reg \$signal$58  = 1'h0;
  input [21:0] a;
  wire [21:0] a;
  reg [29:0] a_1 = 30'h00000000;
  reg [29:0] a_2 = 30'h00000000;
  reg [29:0] a_3 = 30'h00000000;
  reg [29:0] a_4 = 30'h00000000;
  reg [29:0] a_5 = 30'h00000000;
  reg [29:0] a_6 = 30'h00000000;
  reg [29:0] a_7 = 30'h00000000;
  reg [29:0] a_8 = 30'h00000000;
  wire [29:0] a_entering;
  reg [29:0] a_round = 30'h00000000;
  reg [29:0] added_0 = 30'h00000000;
  reg [29:0] added_1 = 30'h00000000;
  reg [29:0] added_2 = 30'h00000000;
  reg [29:0] added_3 = 30'h00000000;
  input [8:0] b;
  wire [8:0] b;
  reg [16:0] b_1 = 17'h00000;
  reg [16:0] b_2 = 17'h00000;
  reg [16:0] b_3 = 17'h00000;
  reg [16:0] b_4 = 17'h00000;
  reg [16:0] b_5 = 17'h00000;
  reg [16:0] b_6 = 17'h00000;
  reg [16:0] b_7 = 17'h00000;
  reg [16:0] b_8 = 17'h00000;
  wire [16:0] b_entering;
  reg [16:0] b_round = 17'h00000;
  input [29:0] bias;
  wire [29:0] bias;
  reg [29:0] came_round = 30'h00000000;
  reg carry_0 = 1'h0;
  reg carry_1 = 1'h0;
  reg carry_2 = 1'h0;
  reg carry_3 = 1'h0;
  reg [29:0] chosen = 30'h00000000;
  input clk;
  wire clk;
  reg [9:0] count_0_0 = 10'h000;
  reg [9:0] count_0_1 = 10'h000;
  reg [9:0] count_after_0_0 = 10'h000;
  reg [9:0] count_after_0_1 = 10'h000;
  reg [9:0] count_after_0_2 = 10'h000;
  reg [9:0] count_after_0_3 = 10'h000;
  reg [9:0] count_after_0_4 = 10'h000;
  wire [9:0] count_after_0_5;
  reg [9:0] count_round = 10'h000;
  reg [9:0] counted = 10'h000;
  input enter;
  wire enter;
  input fresh;
  wire fresh;
  wire from_b;
  wire \from_b$20 ;
  wire \from_b$30 ;
  wire \from_b$40 ;
  reg [3:0] gap_0_0 = 4'h0;
  reg [3:0] gap_0_1 = 4'h0;
  reg [3:0] gap_1_0 = 4'h0;
  reg [3:0] gap_1_1 = 4'h0;
  reg [3:0] gap_2_0 = 4'h0;
  reg [3:0] gap_2_1 = 4'h0;
  reg [3:0] gap_3_0 = 4'h0;
  reg [3:0] gap_3_1 = 4'h0;
  input [8:0] high;
  wire [8:0] high;
  reg [7:0] kept = 8'h00;
  input [8:0] low;
  wire [8:0] low;
  wire [29:0] operand_0;
  wire [29:0] operand_1;
  wire [29:0] operand_2;
  wire [29:0] operand_3;
  output [7:0] result;
  reg [7:0] result = 8'h00;
  wire [7:0] \result$60 ;
  input rst;
  wire rst;
  reg [29:0] shifted_0 = 30'h00000000;
  reg [29:0] shifted_1 = 30'h00000000;
  reg [29:0] shifted_2 = 30'h00000000;
  wire [29:0] shifted_3;
  input [27:0] steps;
  wire [27:0] steps;
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
  wire [6:0] \steps[2] ;
  wire \steps[2].b ;
  wire [3:0] \steps[2].gap ;
  wire \steps[2].subtract ;
  wire \steps[2].there ;
  wire [6:0] \steps[3] ;
  wire \steps[3].b ;
  wire [3:0] \steps[3].gap ;
  wire \steps[3].subtract ;
  wire \steps[3].there ;
  input stop;
  wire stop;
  reg [29:0] term_0 = 30'h00000000;
  reg [29:0] term_1 = 30'h00000000;
  reg [29:0] term_2 = 30'h00000000;
  reg [29:0] term_3 = 30'h00000000;
  input threshold;
  wire threshold;
  wire to_high;
  wire [30:0] total_0;
  wire [30:0] total_1;
  wire [30:0] total_2;
  wire [30:0] total_3;
  input widen;
  wire widen;
  assign _011_ = \$signal$53  ? \$signal$55  : \$signal$54 ;
  assign \$signal$52  = _009_ & _011_;
  assign _012_ = ~ \$signal$55 ;
  assign _013_ = \$signal$53  ? _012_ : \$signal$57 ;
  assign to_high = threshold ? \$signal$58  : _013_;
  assign _014_ = fresh ? bias : came_round;
  assign _015_ = { operand_0[29], operand_0 } ^ { 1'h0, \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11 , \$signal$11  };
  assign _016_ = threshold ? 4'h0 : steps[3:0];
  assign _017_ = $signed(added_0) >>> gap_0_1;
  assign _018_ = { operand_1[29], operand_1 } ^ { 1'h0, \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19 , \$signal$19  };
  assign _019_ = threshold ? 4'h0 : steps[10:7];
  assign _020_ = $signed(added_1) >>> gap_1_1;
  assign _022_ = { operand_2[29], operand_2 } ^ { 1'h0, \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29 , \$signal$29  };
  assign _023_ = threshold ? 4'h0 : steps[17:14];
  assign _024_ = $signed(added_2) >>> gap_2_1;
  assign _025_ = { operand_3[29], operand_3 } ^ { 1'h0, \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39 , \$signal$39  };
  assign _026_ = threshold ? 4'h0 : steps[24:21];
  assign _027_ = $signed(added_3) >>> gap_3_1;
  assign _028_ = enter ? { low[8], low } : count_round;
  assign _029_ = ~ added_0[29];
  assign _030_ = $signed(count_0_1) + $signed({ 1'h0, _029_ });
  assign _031_ = $signed(came_round[8:0]) < $signed(low);
  assign _032_ = $signed(came_round[8:0]) > $signed(high);
  assign _033_ = | came_round[29:8];
  assign _034_ = & came_round[29:8];
  assign _035_ = ~ _034_;
  assign _036_ = _033_ & _035_;
  assign _037_ = $signed(count_round) > $signed(high);
  assign _038_ = threshold ? count_round : { came_round[8], came_round[8:0] };
  assign _039_ = \$signal$52  ? low : { 1'h0, kept };
  assign _040_ = to_high ? high : _039_;
  always @(posedge clk)
    a_1 <= a_entering;
  always @(posedge clk)
    a_2 <= a_1;
  always @(posedge clk)
    a_3 <= a_2;
  always @(posedge clk)
    a_4 <= a_3;
  always @(posedge clk)
    a_5 <= a_4;
  always @(posedge clk)
    a_6 <= a_5;
  always @(posedge clk)
    a_7 <= a_6;
  always @(posedge clk)
    a_8 <= a_7;
  always @(posedge clk)
    a_round <= a_8;
  always @(posedge clk)
    b_1 <= b_entering;
  always @(posedge clk)
    b_2 <= b_1;
  always @(posedge clk)
    b_3 <= b_2;
  always @(posedge clk)
    b_4 <= b_3;
  always @(posedge clk)
    b_5 <= b_4;
  always @(posedge clk)
    b_6 <= b_5;
  always @(posedge clk)
    b_7 <= b_6;
  always @(posedge clk)
    b_8 <= b_7;
  always @(posedge clk)
    b_round <= b_8;
  always @(posedge clk)
    chosen <= _014_;
  always @(posedge clk)
    term_0 <= _041_;
  always @(posedge clk)
    carry_0 <= _043_;
  always @(posedge clk)
    added_0 <= total_0[30:1];
  always @(posedge clk)
    gap_0_0 <= _016_;
  always @(posedge clk)
    gap_0_1 <= gap_0_0;
  always @(posedge clk)
    shifted_0 <= _017_;
  always @(posedge clk)
    term_1 <= _044_;
  always @(posedge clk)
    carry_1 <= _045_;
  always @(posedge clk)
    added_1 <= total_1[30:1];
  always @(posedge clk)
    gap_1_0 <= _019_;
  always @(posedge clk)
    gap_1_1 <= gap_1_0;
  always @(posedge clk)
    shifted_1 <= _020_;
  always @(posedge clk)
    term_2 <= _046_;
  always @(posedge clk)
    carry_2 <= _047_;
  always @(posedge clk)
    added_2 <= total_2[30:1];
  always @(posedge clk)
    gap_2_0 <= _023_;
  always @(posedge clk)
    gap_2_1 <= gap_2_0;
  always @(posedge clk)
    shifted_2 <= _024_;
  always @(posedge clk)
    term_3 <= _048_;
  always @(posedge clk)
    carry_3 <= _049_;
  always @(posedge clk)
    added_3 <= total_3[30:1];
  always @(posedge clk)
    gap_3_0 <= _026_;
  always @(posedge clk)
    gap_3_1 <= gap_3_0;
  always @(posedge clk)
    came_round <= _027_;
  always @(posedge clk)
    count_0_0 <= _050_;
  always @(posedge clk)
    count_0_1 <= _051_;
  always @(posedge clk)
    counted <= _030_[9:0];
  always @(posedge clk)
    count_after_0_0 <= _052_;
  always @(posedge clk)
    count_after_0_1 <= _054_;
  always @(posedge clk)
    count_after_0_2 <= _055_;
  always @(posedge clk)
    count_after_0_3 <= _056_;
  always @(posedge clk)
    count_after_0_4 <= _057_;
  always @(posedge clk)
    count_round <= _058_;
  always @(posedge clk)
    \$signal$54  <= _031_;
  always @(posedge clk)
    \$signal$57  <= _032_;
  always @(posedge clk)
    \$signal$53  <= _036_;
  always @(posedge clk)
    \$signal$55  <= came_round[29];
  always @(posedge clk)
    \$signal$58  <= _037_;
  always @(posedge clk)
    kept <= _038_[7:0];
  always @(posedge clk)
    result <= _040_[7:0];
  assign _010_ = widen ? { a[21], a[21], a[21], a[21], a[21], a[21], a[21], a, 8'h00 } : { a[21], a[21], a[21], a[21], a[21], a[21], a[21], a[21], a[21], a[21], a[21], a[21], a[21], a[21], a[21], a };
  assign { _021_[36:30], a_entering } = enter ? _010_ : { a_round[29], a_round[29], a_round[29], a_round[29], a_round[29], a_round[29], a_round[29], a_round };
  assign _042_ = widen ? { b[8], b[8], b[8], b[8], b[8], b[8], b[8], b, 8'h00 } : { b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b };
  assign { _053_[23:17], b_entering } = enter ? _042_ : { b_round[16], b_round[16], b_round[16], b_round[16], b_round[16], b_round[16], b_round[16], b_round };
  assign \$signal  = threshold ? 1'h1 : steps[4];
  assign _059_ = ~ threshold;
  assign \$signal$11  = _059_ & steps[5];
  assign _060_ = ~ threshold;
  assign from_b = _060_ & steps[6];
  assign operand_0 = from_b ? { b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering } : a_entering;
  assign { _061_[31], total_0 } = { chosen, 1'h1 } + { term_0, carry_0 };
  assign \$signal$18  = threshold ? 1'h0 : steps[11];
  assign _000_ = ~ threshold;
  assign \$signal$19  = _000_ & steps[12];
  assign _001_ = ~ threshold;
  assign \from_b$20  = _001_ & steps[13];
  assign operand_1 = \from_b$20  ? { b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2 } : a_2;
  assign { _002_[31], total_1 } = { shifted_0, 1'h1 } + { term_1, carry_1 };
  assign \$signal$28  = threshold ? 1'h0 : steps[18];
  assign _003_ = ~ threshold;
  assign \$signal$29  = _003_ & steps[19];
  assign _004_ = ~ threshold;
  assign \from_b$30  = _004_ & steps[20];
  assign operand_2 = \from_b$30  ? { b_4[16], b_4[16], b_4[16], b_4[16], b_4[16], b_4[16], b_4[16], b_4[16], b_4[16], b_4[16], b_4[16], b_4[16], b_4[16], b_4 } : a_4;
  assign { _005_[31], total_2 } = { shifted_1, 1'h1 } + { term_2, carry_2 };
  assign \$signal$38  = threshold ? 1'h0 : steps[25];
  assign _006_ = ~ threshold;
  assign \$signal$39  = _006_ & steps[26];
  assign _007_ = ~ threshold;
  assign \from_b$40  = _007_ & steps[27];
  assign operand_3 = \from_b$40  ? { b_6[16], b_6[16], b_6[16], b_6[16], b_6[16], b_6[16], b_6[16], b_6[16], b_6[16], b_6[16], b_6[16], b_6[16], b_6[16], b_6 } : a_6;
  assign { _008_[31], total_3 } = { shifted_2, 1'h1 } + { term_3, carry_3 };
  assign _009_ = ~ threshold;
  assign _062_ = stop ? 10'h000 : count_after_0_4;
  assign _058_ = rst ? 10'h000 : _062_;
  assign _063_ = stop ? 10'h000 : count_after_0_3;
  assign _057_ = rst ? 10'h000 : _063_;
  assign _064_ = stop ? 10'h000 : count_after_0_2;
  assign _056_ = rst ? 10'h000 : _064_;
  assign _065_ = stop ? 10'h000 : count_after_0_1;
  assign _055_ = rst ? 10'h000 : _065_;
  assign _066_ = stop ? 10'h000 : count_after_0_0;
  assign _054_ = rst ? 10'h000 : _066_;
  assign _067_ = stop ? 10'h000 : counted;
  assign _052_ = rst ? 10'h000 : _067_;
  assign _068_ = stop ? 10'h000 : count_0_0;
  assign _051_ = rst ? 10'h000 : _068_;
  assign _069_ = stop ? 10'h000 : _028_;
  assign _050_ = rst ? 10'h000 : _069_;
  assign _049_ = \$signal$38  ? \$signal$39  : 1'h0;
  assign _048_ = \$signal$38  ? _025_[29:0] : 30'h00000000;
  assign _047_ = \$signal$28  ? \$signal$29  : 1'h0;
  assign _046_ = \$signal$28  ? _022_[29:0] : 30'h00000000;
  assign _045_ = \$signal$18  ? \$signal$19  : 1'h0;
  assign _044_ = \$signal$18  ? _018_[29:0] : 30'h00000000;
  assign _043_ = \$signal  ? \$signal$11  : 1'h0;
  assign _041_ = \$signal  ? _015_[29:0] : 30'h00000000;
  assign \steps[3].b  = steps[27];
  assign \steps[3].subtract  = steps[26];
  assign \steps[3].there  = steps[25];
  assign \steps[3].gap  = steps[24:21];
  assign \steps[3]  = steps[27:21];
  assign \steps[2].b  = steps[20];
  assign \steps[2].subtract  = steps[19];
  assign \steps[2].there  = steps[18];
  assign \steps[2].gap  = steps[17:14];
  assign \steps[2]  = steps[20:14];
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
  assign _008_[30:0] = total_3;
  assign _005_[30:0] = total_2;
  assign _002_[30:0] = total_1;
  assign _061_[30:0] = total_0;
  assign _053_[16:0] = b_entering;
  assign _021_[29:0] = a_entering;
  assign \result$60  = result;
  assign count_after_0_5 = count_round;
  assign shifted_3 = came_round;
endmodule

module tnthw_t32x32_vector_unit_functions(rst, stop, write, \begin , reads, start, page, write_data, write_row, chunk_end, page_step, \port$17339$0 , \port$17344$0 , \port$17349$0 , \port$17354$0 , \port$17359$0 , \port$17364$0 , \port$17369$0 , \port$17374$0 , \port$17379$0 , \port$17384$0 
, \port$17389$0 , \port$17394$0 , \port$17399$0 , \port$17404$0 , \port$17409$0 , \port$17414$0 , \port$17419$0 , \port$17424$0 , \port$17429$0 , \port$17434$0 , \port$17439$0 , \port$17444$0 , \port$17449$0 , \port$17454$0 , \port$17459$0 , \port$17464$0 , \port$17469$0 , \port$17474$0 , \port$17479$0 , \port$17484$0 , \port$17489$0 
, \port$17494$0 , bad_row, result, finish, clk);
  wire _000_;
  wire _001_;
  wire [3:0] _002_;
  wire [2:0] _003_;
  wire [13:0] _004_;
  wire _005_;
  wire [5:0] _006_;
  wire [13:0] _007_;
  wire [1:0] _008_;
  wire [13:0] _009_;
  wire _010_;
  wire _011_;
  wire [2:0] _012_;
  wire [255:0] _013_;
  wire [12:0] _014_;
  wire [12:0] _015_;
  wire _016_;
  wire [3:0] _017_;
  wire [3:0] _018_;
  wire [3:0] _019_;
  wire [13:0] _020_;
  wire [3:0] _021_;
  wire [3:0] _022_;
  wire [3:0] _023_;
  wire [3:0] _024_;
  wire [3:0] _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire [255:0] _030_;
  wire _031_;
  wire _032_;
  wire [13:0] _033_;
  wire [1:0] _034_;
  wire [13:0] _035_;
  wire [1:0] _036_;
  wire [13:0] _037_;
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
  wire [255:0] _103_;
  wire [255:0] _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire [3:0] _109_;
  wire [3:0] _110_;
  wire [3:0] _111_;
  wire [3:0] _112_;
  wire [3:0] _113_;
  wire [3:0] _114_;
  wire [3:0] _115_;
  wire [3:0] _116_;
  wire _117_;
  wire [12:0] _118_;
  wire [12:0] _119_;
  wire [12:0] _120_;
  wire [12:0] _121_;
  wire [255:0] _122_;
  wire [2:0] _123_;
  wire [2:0] _124_;
  wire [2:0] _125_;
  wire [255:0] \$like ;
  reg [255:0] \$like$5  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [2:0] \$signal  = 3'h0;
  wire [12:0] \$signal$7 ;
  reg [12:0] \$signal$8  = 13'h0000;
  reg [12:0] \$signal$9  = 13'h0000;
  wire [8:0] \$signature__addr ;
  wire [8:0] \$signature__addr$23 ;
  wire [8:0] \$signature__addr$31 ;
  wire [8:0] \$signature__addr$39 ;
  wire [127:0] \$signature__data ;
  wire [127:0] \$signature__data$24 ;
  wire [127:0] \$signature__data$32 ;
  wire [127:0] \$signature__data$40 ;
  wire \$signature__en ;
  wire \$signature__en$22 ;
  wire \$signature__en$30 ;
  wire \$signature__en$38 ;
  output bad_row;
  reg bad_row = 1'h0;
  input \begin ;
  wire \begin ;
  input chunk_end;
  wire chunk_end;
  input clk;
  wire clk;
  wire [7:0] entry_0;
  wire [7:0] entry_1;
  wire [7:0] entry_2;
  wire [7:0] entry_3;
  output finish;
  reg finish = 1'h0;
  wire last;
  input [11:0] page;
  wire [11:0] page;
  input page_step;
  wire page_step;
  input [7:0] \port$17339$0 ;
  wire [7:0] \port$17339$0 ;
  input [7:0] \port$17344$0 ;
  wire [7:0] \port$17344$0 ;
  input [7:0] \port$17349$0 ;
  wire [7:0] \port$17349$0 ;
  input [7:0] \port$17354$0 ;
  wire [7:0] \port$17354$0 ;
  input [7:0] \port$17359$0 ;
  wire [7:0] \port$17359$0 ;
  input [7:0] \port$17364$0 ;
  wire [7:0] \port$17364$0 ;
  input [7:0] \port$17369$0 ;
  wire [7:0] \port$17369$0 ;
  input [7:0] \port$17374$0 ;
  wire [7:0] \port$17374$0 ;
  input [7:0] \port$17379$0 ;
  wire [7:0] \port$17379$0 ;
  input [7:0] \port$17384$0 ;
  wire [7:0] \port$17384$0 ;
  input [7:0] \port$17389$0 ;
  wire [7:0] \port$17389$0 ;
  input [7:0] \port$17394$0 ;
  wire [7:0] \port$17394$0 ;
  input [7:0] \port$17399$0 ;
  wire [7:0] \port$17399$0 ;
  input [7:0] \port$17404$0 ;
  wire [7:0] \port$17404$0 ;
  input [7:0] \port$17409$0 ;
  wire [7:0] \port$17409$0 ;
  input [7:0] \port$17414$0 ;
  wire [7:0] \port$17414$0 ;
  input [7:0] \port$17419$0 ;
  wire [7:0] \port$17419$0 ;
  input [7:0] \port$17424$0 ;
  wire [7:0] \port$17424$0 ;
  input [7:0] \port$17429$0 ;
  wire [7:0] \port$17429$0 ;
  input [7:0] \port$17434$0 ;
  wire [7:0] \port$17434$0 ;
  input [7:0] \port$17439$0 ;
  wire [7:0] \port$17439$0 ;
  input [7:0] \port$17444$0 ;
  wire [7:0] \port$17444$0 ;
  input [7:0] \port$17449$0 ;
  wire [7:0] \port$17449$0 ;
  input [7:0] \port$17454$0 ;
  wire [7:0] \port$17454$0 ;
  input [7:0] \port$17459$0 ;
  wire [7:0] \port$17459$0 ;
  input [7:0] \port$17464$0 ;
  wire [7:0] \port$17464$0 ;
  input [7:0] \port$17469$0 ;
  wire [7:0] \port$17469$0 ;
  input [7:0] \port$17474$0 ;
  wire [7:0] \port$17474$0 ;
  input [7:0] \port$17479$0 ;
  wire [7:0] \port$17479$0 ;
  input [7:0] \port$17484$0 ;
  wire [7:0] \port$17484$0 ;
  input [7:0] \port$17489$0 ;
  wire [7:0] \port$17489$0 ;
  input [7:0] \port$17494$0 ;
  wire [7:0] \port$17494$0 ;
  wire [8:0] read__addr;
  wire [8:0] \read__addr$26 ;
  wire [8:0] \read__addr$34 ;
  wire [8:0] \read__addr$42 ;
  wire [127:0] read__data;
  wire [127:0] \read__data$54 ;
  wire [127:0] \read__data$56 ;
  wire [127:0] \read__data$58 ;
  wire read__en;
  wire \read__en$25 ;
  wire \read__en$33 ;
  wire \read__en$41 ;
  output reads;
  wire reads;
  reg reads_0_0 = 1'h0;
  reg reads_0_1 = 1'h0;
  reg reads_1_0 = 1'h0;
  reg reads_1_1 = 1'h0;
  output [255:0] result;
  reg [255:0] result = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [127:0] row_0 = 128'h00000000000000000000000000000000;
  reg [127:0] row_1 = 128'h00000000000000000000000000000000;
  reg [127:0] row_2 = 128'h00000000000000000000000000000000;
  reg [127:0] row_3 = 128'h00000000000000000000000000000000;
  input rst;
  wire rst;
  input start;
  wire start;
  input stop;
  wire stop;
  wire [255:0] values;
  reg [3:0] which_0_0_0 = 4'h0;
  reg [3:0] which_0_0_1 = 4'h0;
  reg [3:0] which_1_0_0 = 4'h0;
  reg [3:0] which_1_0_1 = 4'h0;
  reg [3:0] which_2_0_0 = 4'h0;
  reg [3:0] which_2_0_1 = 4'h0;
  reg [3:0] which_3_0_0 = 4'h0;
  reg [3:0] which_3_0_1 = 4'h0;
  input write;
  wire write;
  input [127:0] write_data;
  wire [127:0] write_data;
  input [8:0] write_row;
  wire [8:0] write_row;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [127:0] copy_0 [511:0];
  integer init_copy_0;
  initial for (init_copy_0 = 0; init_copy_0 <= 511; init_copy_0 = init_copy_0 + 1) copy_0 [init_copy_0] = 0;
  always @(posedge clk) begin
    if (write)
      copy_0[write_row] <= write_data;
  end
  reg [127:0] _283_;
  always @(posedge clk) begin
    if (reads) begin
      _283_ <= copy_0[{ read__addr[8:4], \$like [7:4] }];
    end
  end
  assign read__data = _283_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [127:0] copy_1 [511:0];
  integer init_copy_1;
  initial for (init_copy_1 = 0; init_copy_1 <= 511; init_copy_1 = init_copy_1 + 1) copy_1 [init_copy_1] = 0;
  always @(posedge clk) begin
    if (write)
      copy_1[write_row] <= write_data;
  end
  reg [127:0] _284_;
  always @(posedge clk) begin
    if (reads) begin
      _284_ <= copy_1[{ \read__addr$26 [8:4], \$like [15:12] }];
    end
  end
  assign \read__data$54  = _284_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [127:0] copy_2 [511:0];
  integer init_copy_2;
  initial for (init_copy_2 = 0; init_copy_2 <= 511; init_copy_2 = init_copy_2 + 1) copy_2 [init_copy_2] = 0;
  always @(posedge clk) begin
    if (write)
      copy_2[write_row] <= write_data;
  end
  reg [127:0] _285_;
  always @(posedge clk) begin
    if (reads) begin
      _285_ <= copy_2[{ \read__addr$34 [8:4], \$like [23:20] }];
    end
  end
  assign \read__data$56  = _285_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [127:0] copy_3 [511:0];
  integer init_copy_3;
  initial for (init_copy_3 = 0; init_copy_3 <= 511; init_copy_3 = init_copy_3 + 1) copy_3 [init_copy_3] = 0;
  always @(posedge clk) begin
    if (write)
      copy_3[write_row] <= write_data;
  end
  reg [127:0] _286_;
  always @(posedge clk) begin
    if (reads) begin
      _286_ <= copy_3[{ \read__addr$42 [8:4], \$like [31:28] }];
    end
  end
  assign \read__data$58  = _286_;
  always @(posedge clk)
    which_1_0_1 <= _021_;
  always @(posedge clk)
    row_2 <= \read__data$56 ;
  always @(posedge clk)
    which_2_0_0 <= _022_;
  always @(posedge clk)
    which_2_0_1 <= _023_;
  always @(posedge clk)
    row_3 <= \read__data$58 ;
  always @(posedge clk)
    which_3_0_0 <= _024_;
  always @(posedge clk)
    which_3_0_1 <= _025_;
  always @(posedge clk)
    reads_0_0 <= _026_;
  always @(posedge clk)
    reads_1_0 <= _027_;
  always @(posedge clk)
    reads_0_1 <= _028_;
  always @(posedge clk)
    reads_1_1 <= _029_;
  always @(posedge clk)
    result <= _030_;
  always @(posedge clk)
    finish <= _032_;
  assign _000_ = | \$signal ;
  assign reads = \begin  | _000_;
  assign last = \$signal  == 1'h1;
  assign \$like  = \begin  ? { \port$17494$0 , \port$17489$0 , \port$17484$0 , \port$17479$0 , \port$17474$0 , \port$17469$0 , \port$17464$0 , \port$17459$0 , \port$17454$0 , \port$17449$0 , \port$17444$0 , \port$17439$0 , \port$17434$0 , \port$17429$0 , \port$17424$0 , \port$17419$0 , \port$17414$0 , \port$17409$0 , \port$17404$0 , \port$17399$0 , \port$17394$0 , \port$17389$0 , \port$17384$0 , \port$17379$0 , \port$17374$0 , \port$17369$0 , \port$17364$0 , \port$17359$0 , \port$17354$0 , \port$17349$0 , \port$17344$0 , \port$17339$0  } : \$like$5 ;
  assign \$signal$7  = \begin  ? \$signal$9  : \$signal$8 ;
  assign { _020_[13:5], read__addr[8:4] } = \$signal$7  + 1'h0;
  assign _031_ = page_step ? 1'h1 : 1'h0;
  assign { _033_[13:5], \read__addr$26 [8:4] } = \$signal$7  + _031_;
  assign _034_ = page_step ? 2'h2 : 2'h0;
  assign { _035_[13:5], \read__addr$34 [8:4] } = \$signal$7  + _034_;
  assign _036_ = page_step ? 2'h3 : 2'h0;
  assign { _037_[13:5], \read__addr$42 [8:4] } = \$signal$7  + _036_;
  assign _001_ = | \$signal ;
  assign _002_ = \$signal  - 1'h1;
  assign _003_ = page_step ? 3'h4 : 3'h0;
  assign _004_ = \$signal$7  + _003_;
  assign _005_ = \begin  & chunk_end;
  assign _006_ = page_step ? 6'h20 : 6'h00;
  assign _007_ = \$signal$9  + _006_;
  assign _008_ = page_step ? 2'h3 : 2'h0;
  assign _009_ = \$signal$7  + _008_;
  assign _010_ = _009_[12:0] >= 6'h20;
  assign _011_ = reads & _010_;
  always @(posedge clk)
    \$signal  <= _012_;
  always @(posedge clk)
    \$like$5  <= _013_;
  always @(posedge clk)
    \$signal$8  <= _014_;
  always @(posedge clk)
    \$signal$9  <= _015_;
  always @(posedge clk)
    bad_row <= _016_;
  always @(posedge clk)
    row_0 <= read__data;
  always @(posedge clk)
    which_0_0_0 <= _017_;
  always @(posedge clk)
    which_0_0_1 <= _018_;
  always @(posedge clk)
    row_1 <= \read__data$54 ;
  always @(posedge clk)
    which_1_0_0 <= _019_;
  assign _012_ = rst ? 3'h0 : _125_;
  function [7:0] _173_;
    input [7:0] a;
    input [127:0] b;
    input [15:0] s;
    (* parallel_case *)
    casez (s)
      16'b???????????????1:
        _173_ = b[7:0];
      16'b??????????????1?:
        _173_ = b[15:8];
      16'b?????????????1??:
        _173_ = b[23:16];
      16'b????????????1???:
        _173_ = b[31:24];
      16'b???????????1????:
        _173_ = b[39:32];
      16'b??????????1?????:
        _173_ = b[47:40];
      16'b?????????1??????:
        _173_ = b[55:48];
      16'b????????1???????:
        _173_ = b[63:56];
      16'b???????1????????:
        _173_ = b[71:64];
      16'b??????1?????????:
        _173_ = b[79:72];
      16'b?????1??????????:
        _173_ = b[87:80];
      16'b????1???????????:
        _173_ = b[95:88];
      16'b???1????????????:
        _173_ = b[103:96];
      16'b??1?????????????:
        _173_ = b[111:104];
      16'b?1??????????????:
        _173_ = b[119:112];
      16'b1???????????????:
        _173_ = b[127:120];
      default:
        _173_ = a;
    endcase
  endfunction
  assign entry_3 = _173_(8'hxx, { row_3[7:0], row_3[15:8], row_3[23:16], row_3[31:24], row_3[39:32], row_3[47:40], row_3[55:48], row_3[63:56], row_3[71:64], row_3[79:72], row_3[87:80], row_3[95:88], row_3[103:96], row_3[111:104], row_3[119:112], row_3[127:120] }, { _053_, _052_, _051_, _050_, _049_, _048_, _047_, _046_, _045_, _044_, _043_, _042_, _041_, _040_, _039_, _038_ });
  assign _038_ = which_3_0_1 == 4'hf;
  assign _039_ = which_3_0_1 == 4'he;
  assign _040_ = which_3_0_1 == 4'hd;
  assign _041_ = which_3_0_1 == 4'hc;
  assign _042_ = which_3_0_1 == 4'hb;
  assign _043_ = which_3_0_1 == 4'ha;
  assign _044_ = which_3_0_1 == 4'h9;
  assign _045_ = which_3_0_1 == 4'h8;
  assign _046_ = which_3_0_1 == 4'h7;
  assign _047_ = which_3_0_1 == 4'h6;
  assign _048_ = which_3_0_1 == 4'h5;
  assign _049_ = which_3_0_1 == 4'h4;
  assign _050_ = which_3_0_1 == 4'h3;
  assign _051_ = which_3_0_1 == 4'h2;
  assign _052_ = which_3_0_1 == 4'h1;
  assign _053_ = ! which_3_0_1;
  function [7:0] _190_;
    input [7:0] a;
    input [127:0] b;
    input [15:0] s;
    (* parallel_case *)
    casez (s)
      16'b???????????????1:
        _190_ = b[7:0];
      16'b??????????????1?:
        _190_ = b[15:8];
      16'b?????????????1??:
        _190_ = b[23:16];
      16'b????????????1???:
        _190_ = b[31:24];
      16'b???????????1????:
        _190_ = b[39:32];
      16'b??????????1?????:
        _190_ = b[47:40];
      16'b?????????1??????:
        _190_ = b[55:48];
      16'b????????1???????:
        _190_ = b[63:56];
      16'b???????1????????:
        _190_ = b[71:64];
      16'b??????1?????????:
        _190_ = b[79:72];
      16'b?????1??????????:
        _190_ = b[87:80];
      16'b????1???????????:
        _190_ = b[95:88];
      16'b???1????????????:
        _190_ = b[103:96];
      16'b??1?????????????:
        _190_ = b[111:104];
      16'b?1??????????????:
        _190_ = b[119:112];
      16'b1???????????????:
        _190_ = b[127:120];
      default:
        _190_ = a;
    endcase
  endfunction
  assign entry_2 = _190_(8'hxx, { row_2[7:0], row_2[15:8], row_2[23:16], row_2[31:24], row_2[39:32], row_2[47:40], row_2[55:48], row_2[63:56], row_2[71:64], row_2[79:72], row_2[87:80], row_2[95:88], row_2[103:96], row_2[111:104], row_2[119:112], row_2[127:120] }, { _069_, _068_, _067_, _066_, _065_, _064_, _063_, _062_, _061_, _060_, _059_, _058_, _057_, _056_, _055_, _054_ });
  assign _054_ = which_2_0_1 == 4'hf;
  assign _055_ = which_2_0_1 == 4'he;
  assign _056_ = which_2_0_1 == 4'hd;
  assign _057_ = which_2_0_1 == 4'hc;
  assign _058_ = which_2_0_1 == 4'hb;
  assign _059_ = which_2_0_1 == 4'ha;
  assign _060_ = which_2_0_1 == 4'h9;
  assign _061_ = which_2_0_1 == 4'h8;
  assign _062_ = which_2_0_1 == 4'h7;
  assign _063_ = which_2_0_1 == 4'h6;
  assign _064_ = which_2_0_1 == 4'h5;
  assign _065_ = which_2_0_1 == 4'h4;
  assign _066_ = which_2_0_1 == 4'h3;
  assign _067_ = which_2_0_1 == 4'h2;
  assign _068_ = which_2_0_1 == 4'h1;
  assign _069_ = ! which_2_0_1;
  function [7:0] _207_;
    input [7:0] a;
    input [127:0] b;
    input [15:0] s;
    (* parallel_case *)
    casez (s)
      16'b???????????????1:
        _207_ = b[7:0];
      16'b??????????????1?:
        _207_ = b[15:8];
      16'b?????????????1??:
        _207_ = b[23:16];
      16'b????????????1???:
        _207_ = b[31:24];
      16'b???????????1????:
        _207_ = b[39:32];
      16'b??????????1?????:
        _207_ = b[47:40];
      16'b?????????1??????:
        _207_ = b[55:48];
      16'b????????1???????:
        _207_ = b[63:56];
      16'b???????1????????:
        _207_ = b[71:64];
      16'b??????1?????????:
        _207_ = b[79:72];
      16'b?????1??????????:
        _207_ = b[87:80];
      16'b????1???????????:
        _207_ = b[95:88];
      16'b???1????????????:
        _207_ = b[103:96];
      16'b??1?????????????:
        _207_ = b[111:104];
      16'b?1??????????????:
        _207_ = b[119:112];
      16'b1???????????????:
        _207_ = b[127:120];
      default:
        _207_ = a;
    endcase
  endfunction
  assign entry_1 = _207_(8'hxx, { row_1[7:0], row_1[15:8], row_1[23:16], row_1[31:24], row_1[39:32], row_1[47:40], row_1[55:48], row_1[63:56], row_1[71:64], row_1[79:72], row_1[87:80], row_1[95:88], row_1[103:96], row_1[111:104], row_1[119:112], row_1[127:120] }, { _085_, _084_, _083_, _082_, _081_, _080_, _079_, _078_, _077_, _076_, _075_, _074_, _073_, _072_, _071_, _070_ });
  assign _070_ = which_1_0_1 == 4'hf;
  assign _071_ = which_1_0_1 == 4'he;
  assign _072_ = which_1_0_1 == 4'hd;
  assign _073_ = which_1_0_1 == 4'hc;
  assign _074_ = which_1_0_1 == 4'hb;
  assign _075_ = which_1_0_1 == 4'ha;
  assign _076_ = which_1_0_1 == 4'h9;
  assign _077_ = which_1_0_1 == 4'h8;
  assign _078_ = which_1_0_1 == 4'h7;
  assign _079_ = which_1_0_1 == 4'h6;
  assign _080_ = which_1_0_1 == 4'h5;
  assign _081_ = which_1_0_1 == 4'h4;
  assign _082_ = which_1_0_1 == 4'h3;
  assign _083_ = which_1_0_1 == 4'h2;
  assign _084_ = which_1_0_1 == 4'h1;
  assign _085_ = ! which_1_0_1;
  function [7:0] _224_;
    input [7:0] a;
    input [127:0] b;
    input [15:0] s;
    (* parallel_case *)
    casez (s)
      16'b???????????????1:
        _224_ = b[7:0];
      16'b??????????????1?:
        _224_ = b[15:8];
      16'b?????????????1??:
        _224_ = b[23:16];
      16'b????????????1???:
        _224_ = b[31:24];
      16'b???????????1????:
        _224_ = b[39:32];
      16'b??????????1?????:
        _224_ = b[47:40];
      16'b?????????1??????:
        _224_ = b[55:48];
      16'b????????1???????:
        _224_ = b[63:56];
      16'b???????1????????:
        _224_ = b[71:64];
      16'b??????1?????????:
        _224_ = b[79:72];
      16'b?????1??????????:
        _224_ = b[87:80];
      16'b????1???????????:
        _224_ = b[95:88];
      16'b???1????????????:
        _224_ = b[103:96];
      16'b??1?????????????:
        _224_ = b[111:104];
      16'b?1??????????????:
        _224_ = b[119:112];
      16'b1???????????????:
        _224_ = b[127:120];
      default:
        _224_ = a;
    endcase
  endfunction
  assign entry_0 = _224_(8'hxx, { row_0[7:0], row_0[15:8], row_0[23:16], row_0[31:24], row_0[39:32], row_0[47:40], row_0[55:48], row_0[63:56], row_0[71:64], row_0[79:72], row_0[87:80], row_0[95:88], row_0[103:96], row_0[111:104], row_0[119:112], row_0[127:120] }, { _101_, _100_, _099_, _098_, _097_, _096_, _095_, _094_, _093_, _092_, _091_, _090_, _089_, _088_, _087_, _086_ });
  assign _086_ = which_0_0_1 == 4'hf;
  assign _087_ = which_0_0_1 == 4'he;
  assign _088_ = which_0_0_1 == 4'hd;
  assign _089_ = which_0_0_1 == 4'hc;
  assign _090_ = which_0_0_1 == 4'hb;
  assign _091_ = which_0_0_1 == 4'ha;
  assign _092_ = which_0_0_1 == 4'h9;
  assign _093_ = which_0_0_1 == 4'h8;
  assign _094_ = which_0_0_1 == 4'h7;
  assign _095_ = which_0_0_1 == 4'h6;
  assign _096_ = which_0_0_1 == 4'h5;
  assign _097_ = which_0_0_1 == 4'h4;
  assign _098_ = which_0_0_1 == 4'h3;
  assign _099_ = which_0_0_1 == 4'h2;
  assign _100_ = which_0_0_1 == 4'h1;
  assign _101_ = ! which_0_0_1;
  assign _102_ = stop ? 1'h0 : reads_1_1;
  assign _032_ = rst ? 1'h0 : _102_;
  assign _103_ = reads_0_1 ? { entry_3, entry_2, entry_1, entry_0, result[255:32] } : result;
  assign _104_ = stop ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _103_;
  assign _030_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _104_;
  assign _105_ = stop ? 1'h0 : reads_1_0;
  assign _029_ = rst ? 1'h0 : _105_;
  assign _106_ = stop ? 1'h0 : reads_0_0;
  assign _028_ = rst ? 1'h0 : _106_;
  assign _107_ = stop ? 1'h0 : last;
  assign _027_ = rst ? 1'h0 : _107_;
  assign _108_ = stop ? 1'h0 : reads;
  assign _026_ = rst ? 1'h0 : _108_;
  assign _109_ = stop ? 4'h0 : which_3_0_0;
  assign _025_ = rst ? 4'h0 : _109_;
  assign _110_ = stop ? 4'h0 : \$like [27:24];
  assign _024_ = rst ? 4'h0 : _110_;
  assign _111_ = stop ? 4'h0 : which_2_0_0;
  assign _023_ = rst ? 4'h0 : _111_;
  assign _112_ = stop ? 4'h0 : \$like [19:16];
  assign _022_ = rst ? 4'h0 : _112_;
  assign _113_ = stop ? 4'h0 : which_1_0_0;
  assign _021_ = rst ? 4'h0 : _113_;
  assign _114_ = stop ? 4'h0 : \$like [11:8];
  assign _019_ = rst ? 4'h0 : _114_;
  assign _115_ = stop ? 4'h0 : which_0_0_0;
  assign _018_ = rst ? 4'h0 : _115_;
  assign _116_ = stop ? 4'h0 : \$like [3:0];
  assign _017_ = rst ? 4'h0 : _116_;
  assign _117_ = stop ? 1'h0 : _011_;
  assign _016_ = rst ? 1'h0 : _117_;
  assign _118_ = _005_ ? _007_[12:0] : \$signal$9 ;
  assign _119_ = start ? { 1'h0, page } : _118_;
  assign _120_ = stop ? 13'h0000 : _119_;
  assign _015_ = rst ? 13'h0000 : _120_;
  assign _121_ = stop ? 13'h0000 : _004_[12:0];
  assign _014_ = rst ? 13'h0000 : _121_;
  assign _122_ = stop ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : { 32'h00000000, \$like [255:32] };
  assign _013_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _122_;
  assign _123_ = _001_ ? _002_[2:0] : \$signal ;
  assign _124_ = \begin  ? 3'h7 : _123_;
  assign _125_ = stop ? 3'h0 : _124_;
  assign _037_[4:0] = \read__addr$42 [8:4];
  assign _035_[4:0] = \read__addr$34 [8:4];
  assign _033_[4:0] = \read__addr$26 [8:4];
  assign _020_[4:0] = read__addr[8:4];
  assign \read__addr$42 [3:0] = \$like [31:28];
  assign \read__en$41  = reads;
  assign \$signature__data$40  = write_data;
  assign \$signature__addr$39  = write_row;
  assign \$signature__en$38  = write;
  assign \read__addr$34 [3:0] = \$like [23:20];
  assign \read__en$33  = reads;
  assign \$signature__data$32  = write_data;
  assign \$signature__addr$31  = write_row;
  assign \$signature__en$30  = write;
  assign \read__addr$26 [3:0] = \$like [15:12];
  assign \read__en$25  = reads;
  assign \$signature__data$24  = write_data;
  assign \$signature__addr$23  = write_row;
  assign \$signature__en$22  = write;
  assign read__addr[3:0] = \$like [7:4];
  assign read__en = reads;
  assign \$signature__data  = write_data;
  assign \$signature__addr  = write_row;
  assign \$signature__en  = write;
  assign values = { \port$17494$0 , \port$17489$0 , \port$17484$0 , \port$17479$0 , \port$17474$0 , \port$17469$0 , \port$17464$0 , \port$17459$0 , \port$17454$0 , \port$17449$0 , \port$17444$0 , \port$17439$0 , \port$17434$0 , \port$17429$0 , \port$17424$0 , \port$17419$0 , \port$17414$0 , \port$17409$0 , \port$17404$0 , \port$17399$0 , \port$17394$0 , \port$17389$0 , \port$17384$0 , \port$17379$0 , \port$17374$0 , \port$17369$0 , \port$17364$0 , \port$17359$0 , \port$17354$0 , \port$17349$0 , \port$17344$0 , \port$17339$0  };
endmodule

module tnthw_t32x32_vector_unit_gather_0(rst, stop, does__drain, does__place, does__signed, does__inside, does__first, does__sum, does__second, does__tap, does__forced, word, a, b, sums, clk);
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
  wire [21:0] _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire [22:0] _17_;
  wire [22:0] _18_;
  wire [21:0] _19_;
  wire [21:0] _20_;
  wire [8:0] _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire [8:0] _29_;
  reg [21:0] \$like  = 22'h000000;
  output [21:0] a;
  wire [21:0] a;
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
  reg [21:0] step = 22'h000000;
  input stop;
  wire stop;
  input [21:0] sums;
  wire [21:0] sums;
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
  assign _10_ = does__drain ? sums : { bits, bits, bits, bits, bits, bits, bits, bits, bits, bits, bits, bits, bits, bits, _09_, _07_, _05_, _03_, _01_, _27_, _25_, _23_ };
  assign _12_ = does__sum | does__forced;
  assign _13_ = does__tap & larger;
  assign _14_ = _12_ | _13_;
  assign _15_ = ~ does__first;
  assign _16_ = does__sum & _15_;
  assign _17_ = $signed(\$like ) + $signed(step);
  assign _18_ = _16_ ? _17_ : { step[21], step };
  assign _19_ = { b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b } | step;
  always @(posedge clk)
    step <= _10_;
  always @(posedge clk)
    \$like  <= _20_;
  always @(posedge clk)
    b <= _21_;
  assign _29_ = does__second ? _19_[8:0] : b;
  assign _21_ = does__first ? 9'h000 : _29_;
  assign _20_ = _14_ ? _18_[21:0] : \$like ;
  assign a = \$like ;
  assign \b$12  = b;
  assign here_0 = does__inside;
endmodule

module tnthw_t32x32_vector_unit_passes_1041(rst, stop, enters, now, reads_bias, start, \port$14083$158 , chunk_end, threshold, \port$17174$182 , bias_read, bias_row, steps_read, steps_row, bad_row, enter, fresh, finish_0_13, clk);
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
  wire [3:0] _045_;
  wire [13:0] _046_;
  wire [13:0] _047_;
  wire _048_;
  wire [3:0] _049_;
  wire [13:0] _050_;
  wire [13:0] _051_;
  wire _052_;
  wire [3:0] _053_;
  wire [13:0] _054_;
  wire [12:0] _055_;
  wire [13:0] _056_;
  wire _057_;
  wire [3:0] _058_;
  wire [13:0] _059_;
  wire [13:0] _060_;
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
  wire [12:0] _081_;
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
  wire [13:0] _100_;
  wire [13:0] _101_;
  wire [3:0] _102_;
  wire _103_;
  wire [13:0] _104_;
  wire [13:0] _105_;
  wire [3:0] _106_;
  wire _107_;
  wire [13:0] _108_;
  wire [13:0] _109_;
  wire [3:0] _110_;
  wire _111_;
  wire [13:0] _112_;
  wire [13:0] _113_;
  wire [3:0] _114_;
  wire _115_;
  wire [13:0] _116_;
  wire [13:0] _117_;
  wire [3:0] _118_;
  wire _119_;
  wire [13:0] _120_;
  wire [13:0] _121_;
  wire [3:0] _122_;
  wire _123_;
  wire [13:0] _124_;
  wire [13:0] _125_;
  wire [3:0] _126_;
  wire _127_;
  wire [13:0] _128_;
  wire [13:0] _129_;
  wire [3:0] _130_;
  wire _131_;
  wire [3:0] _132_;
  wire _133_;
  wire _134_;
  wire [12:0] _135_;
  wire _136_;
  wire [12:0] _137_;
  wire _138_;
  wire [12:0] _139_;
  wire [12:0] _140_;
  wire [12:0] _141_;
  wire [12:0] _142_;
  wire [12:0] _143_;
  wire [12:0] _144_;
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
  reg finish_0_10 = 1'h0;
  reg finish_0_11 = 1'h0;
  reg finish_0_12 = 1'h0;
  output finish_0_13;
  reg finish_0_13 = 1'h0;
  reg finish_0_2 = 1'h0;
  reg finish_0_3 = 1'h0;
  reg finish_0_4 = 1'h0;
  reg finish_0_5 = 1'h0;
  reg finish_0_6 = 1'h0;
  reg finish_0_7 = 1'h0;
  reg finish_0_8 = 1'h0;
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
  input [23:0] \port$14083$158 ;
  wire [23:0] \port$14083$158 ;
  input [4:0] \port$17174$182 ;
  wire [4:0] \port$17174$182 ;
  output reads_bias;
  wire reads_bias;
  reg round_0_0 = 1'h0;
  reg round_0_1 = 1'h0;
  reg round_0_2 = 1'h0;
  reg round_0_3 = 1'h0;
  reg round_0_4 = 1'h0;
  reg round_0_5 = 1'h0;
  reg round_0_6 = 1'h0;
  reg round_0_7 = 1'h0;
  reg [3:0] round_1_0 = 4'h0;
  reg [3:0] round_1_1 = 4'h0;
  reg [3:0] round_1_2 = 4'h0;
  reg [3:0] round_1_3 = 4'h0;
  reg [3:0] round_1_4 = 4'h0;
  reg [3:0] round_1_5 = 4'h0;
  reg [3:0] round_1_6 = 4'h0;
  reg [3:0] round_1_7 = 4'h0;
  reg [13:0] round_2_0 = 14'h0000;
  reg [13:0] round_2_1 = 14'h0000;
  reg [13:0] round_2_2 = 14'h0000;
  reg [13:0] round_2_3 = 14'h0000;
  reg [13:0] round_2_4 = 14'h0000;
  reg [13:0] round_2_5 = 14'h0000;
  reg [13:0] round_2_6 = 14'h0000;
  reg [13:0] round_2_7 = 14'h0000;
  reg [13:0] round_3_0 = 14'h0000;
  reg [13:0] round_3_1 = 14'h0000;
  reg [13:0] round_3_2 = 14'h0000;
  reg [13:0] round_3_3 = 14'h0000;
  reg [13:0] round_3_4 = 14'h0000;
  reg [13:0] round_3_5 = 14'h0000;
  reg [13:0] round_3_6 = 14'h0000;
  reg [13:0] round_3_7 = 14'h0000;
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
  assign _009_ = \$signal$18  + 1'h1;
  assign _010_ = enter_0_1 | threshold;
  assign now = enters | round_0_7;
  assign _012_ = round_0_7 & threshold;
  assign reads_bias = enters | _012_;
  assign _013_ = enters ? \port$17174$182 [4:1] : round_1_7;
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
    round_0_4 <= _043_;
  always @(posedge clk)
    round_1_4 <= _045_;
  always @(posedge clk)
    round_2_4 <= _046_;
  always @(posedge clk)
    round_3_4 <= _047_;
  always @(posedge clk)
    round_0_5 <= _048_;
  always @(posedge clk)
    round_1_5 <= _049_;
  always @(posedge clk)
    round_2_5 <= _050_;
  always @(posedge clk)
    round_3_5 <= _051_;
  always @(posedge clk)
    round_0_6 <= _052_;
  always @(posedge clk)
    round_1_6 <= _053_;
  always @(posedge clk)
    round_2_6 <= _054_;
  always @(posedge clk)
    round_3_6 <= _056_;
  always @(posedge clk)
    round_0_7 <= _057_;
  always @(posedge clk)
    round_1_7 <= _058_;
  always @(posedge clk)
    round_2_7 <= _059_;
  always @(posedge clk)
    round_3_7 <= _060_;
  always @(posedge clk)
    enter_0_0 <= _061_;
  always @(posedge clk)
    enter_0_1 <= _062_;
  always @(posedge clk)
    enter <= _063_;
  always @(posedge clk)
    fresh <= _064_;
  always @(posedge clk)
    finish_0_0 <= _065_;
  always @(posedge clk)
    finish_0_1 <= _067_;
  always @(posedge clk)
    finish_0_2 <= _068_;
  always @(posedge clk)
    finish_0_3 <= _069_;
  always @(posedge clk)
    finish_0_4 <= _070_;
  always @(posedge clk)
    finish_0_5 <= _071_;
  always @(posedge clk)
    finish_0_6 <= _072_;
  always @(posedge clk)
    finish_0_7 <= _073_;
  always @(posedge clk)
    finish_0_8 <= _074_;
  always @(posedge clk)
    finish_0_9 <= _075_;
  always @(posedge clk)
    finish_0_10 <= _076_;
  always @(posedge clk)
    finish_0_11 <= _078_;
  always @(posedge clk)
    finish_0_12 <= _079_;
  always @(posedge clk)
    finish_0_13 <= _080_;
  assign _000_ = enters & chunk_end;
  assign _011_ = _000_ & \port$17174$182 [0];
  assign _022_ = threshold ? \port$17174$182 [4:1] : 4'h1;
  assign _033_ = \$signal  + _022_;
  assign _044_ = \$signal$8  + \port$17174$182 [4:1];
  assign _055_ = enters ? \$signal  : round_2_7[12:0];
  assign _066_ = ~ threshold;
  assign _077_ = now & _066_;
  assign _081_ = enters ? \$signal$8  : round_3_7[12:0];
  assign _001_ = \$signal$14  >= 10'h200;
  assign _002_ = bias_read & _001_;
  assign _003_ = \$signal$18  >= 10'h200;
  assign _004_ = steps_read & _003_;
  assign _005_ = _002_ | _004_;
  assign _006_ = ~ last;
  assign _007_ = now & _006_;
  assign _008_ = \$signal$14  + 1'h1;
  assign _082_ = stop ? 1'h0 : finish_0_12;
  assign _080_ = rst ? 1'h0 : _082_;
  assign _083_ = stop ? 1'h0 : finish_0_11;
  assign _079_ = rst ? 1'h0 : _083_;
  assign _084_ = stop ? 1'h0 : finish_0_10;
  assign _078_ = rst ? 1'h0 : _084_;
  assign _085_ = stop ? 1'h0 : finish_0_9;
  assign _076_ = rst ? 1'h0 : _085_;
  assign _086_ = stop ? 1'h0 : finish_0_8;
  assign _075_ = rst ? 1'h0 : _086_;
  assign _087_ = stop ? 1'h0 : finish_0_7;
  assign _074_ = rst ? 1'h0 : _087_;
  assign _088_ = stop ? 1'h0 : finish_0_6;
  assign _073_ = rst ? 1'h0 : _088_;
  assign _089_ = stop ? 1'h0 : finish_0_5;
  assign _072_ = rst ? 1'h0 : _089_;
  assign _090_ = stop ? 1'h0 : finish_0_4;
  assign _071_ = rst ? 1'h0 : _090_;
  assign _091_ = stop ? 1'h0 : finish_0_3;
  assign _070_ = rst ? 1'h0 : _091_;
  assign _092_ = stop ? 1'h0 : finish_0_2;
  assign _069_ = rst ? 1'h0 : _092_;
  assign _093_ = stop ? 1'h0 : finish_0_1;
  assign _068_ = rst ? 1'h0 : _093_;
  assign _094_ = stop ? 1'h0 : finish_0_0;
  assign _067_ = rst ? 1'h0 : _094_;
  assign _095_ = stop ? 1'h0 : last;
  assign _065_ = rst ? 1'h0 : _095_;
  assign _096_ = stop ? 1'h0 : _010_;
  assign _064_ = rst ? 1'h0 : _096_;
  assign _097_ = stop ? 1'h0 : enter_0_1;
  assign _063_ = rst ? 1'h0 : _097_;
  assign _098_ = stop ? 1'h0 : enter_0_0;
  assign _062_ = rst ? 1'h0 : _098_;
  assign _099_ = stop ? 1'h0 : enters;
  assign _061_ = rst ? 1'h0 : _099_;
  assign _100_ = stop ? 14'h0000 : round_3_6;
  assign _060_ = rst ? 14'h0000 : _100_;
  assign _101_ = stop ? 14'h0000 : round_2_6;
  assign _059_ = rst ? 14'h0000 : _101_;
  assign _102_ = stop ? 4'h0 : round_1_6;
  assign _058_ = rst ? 4'h0 : _102_;
  assign _103_ = stop ? 1'h0 : round_0_6;
  assign _057_ = rst ? 1'h0 : _103_;
  assign _104_ = stop ? 14'h0000 : round_3_5;
  assign _056_ = rst ? 14'h0000 : _104_;
  assign _105_ = stop ? 14'h0000 : round_2_5;
  assign _054_ = rst ? 14'h0000 : _105_;
  assign _106_ = stop ? 4'h0 : round_1_5;
  assign _053_ = rst ? 4'h0 : _106_;
  assign _107_ = stop ? 1'h0 : round_0_5;
  assign _052_ = rst ? 1'h0 : _107_;
  assign _108_ = stop ? 14'h0000 : round_3_4;
  assign _051_ = rst ? 14'h0000 : _108_;
  assign _109_ = stop ? 14'h0000 : round_2_4;
  assign _050_ = rst ? 14'h0000 : _109_;
  assign _110_ = stop ? 4'h0 : round_1_4;
  assign _049_ = rst ? 4'h0 : _110_;
  assign _111_ = stop ? 1'h0 : round_0_4;
  assign _048_ = rst ? 1'h0 : _111_;
  assign _112_ = stop ? 14'h0000 : round_3_3;
  assign _047_ = rst ? 14'h0000 : _112_;
  assign _113_ = stop ? 14'h0000 : round_2_3;
  assign _046_ = rst ? 14'h0000 : _113_;
  assign _114_ = stop ? 4'h0 : round_1_3;
  assign _045_ = rst ? 4'h0 : _114_;
  assign _115_ = stop ? 1'h0 : round_0_3;
  assign _043_ = rst ? 1'h0 : _115_;
  assign _116_ = stop ? 14'h0000 : round_3_2;
  assign _042_ = rst ? 14'h0000 : _116_;
  assign _117_ = stop ? 14'h0000 : round_2_2;
  assign _041_ = rst ? 14'h0000 : _117_;
  assign _118_ = stop ? 4'h0 : round_1_2;
  assign _040_ = rst ? 4'h0 : _118_;
  assign _119_ = stop ? 1'h0 : round_0_2;
  assign _039_ = rst ? 1'h0 : _119_;
  assign _120_ = stop ? 14'h0000 : round_3_1;
  assign _038_ = rst ? 14'h0000 : _120_;
  assign _121_ = stop ? 14'h0000 : round_2_1;
  assign _037_ = rst ? 14'h0000 : _121_;
  assign _122_ = stop ? 4'h0 : round_1_1;
  assign _036_ = rst ? 4'h0 : _122_;
  assign _123_ = stop ? 1'h0 : round_0_1;
  assign _035_ = rst ? 1'h0 : _123_;
  assign _124_ = stop ? 14'h0000 : round_3_0;
  assign _034_ = rst ? 14'h0000 : _124_;
  assign _125_ = stop ? 14'h0000 : round_2_0;
  assign _032_ = rst ? 14'h0000 : _125_;
  assign _126_ = stop ? 4'h0 : round_1_0;
  assign _031_ = rst ? 4'h0 : _126_;
  assign _127_ = stop ? 1'h0 : round_0_0;
  assign _030_ = rst ? 1'h0 : _127_;
  assign _128_ = stop ? 14'h0000 : _009_;
  assign _029_ = rst ? 14'h0000 : _128_;
  assign _129_ = stop ? 14'h0000 : _008_;
  assign _028_ = rst ? 14'h0000 : _129_;
  assign _130_ = stop ? 4'h0 : pass_1_0;
  assign _027_ = rst ? 4'h0 : _130_;
  assign _131_ = stop ? 1'h0 : pass_0_0;
  assign _026_ = rst ? 1'h0 : _131_;
  assign _132_ = stop ? 4'h0 : left_now;
  assign _025_ = rst ? 4'h0 : _132_;
  assign _133_ = stop ? 1'h0 : _007_;
  assign _024_ = rst ? 1'h0 : _133_;
  assign _134_ = stop ? 1'h0 : _005_;
  assign _023_ = rst ? 1'h0 : _134_;
  assign _135_ = stop ? 13'h0000 : _081_;
  assign _021_ = rst ? 13'h0000 : _135_;
  assign _136_ = stop ? 1'h0 : _077_;
  assign _020_ = rst ? 1'h0 : _136_;
  assign _137_ = stop ? 13'h0000 : _055_;
  assign _019_ = rst ? 13'h0000 : _137_;
  assign _138_ = stop ? 1'h0 : reads_bias;
  assign _018_ = rst ? 1'h0 : _138_;
  assign _139_ = _011_ ? _044_[12:0] : \$signal$8 ;
  assign _140_ = start ? { 1'h0, \port$14083$158 [23:12] } : _139_;
  assign _141_ = stop ? 13'h0000 : _140_;
  assign _017_ = rst ? 13'h0000 : _141_;
  assign _142_ = _011_ ? _033_[12:0] : \$signal ;
  assign _143_ = start ? { 1'h0, \port$14083$158 [11:0] } : _142_;
  assign _144_ = stop ? 13'h0000 : _143_;
  assign _016_ = rst ? 13'h0000 : _144_;
  assign _014_[3:0] = left_now;
  assign steps_row = \$signal$18 [8:0];
  assign bias_row = \$signal$14 [8:0];
  assign finish = finish_0_13;
  assign \$like  = round_1_7;
  assign again = round_0_7;
  assign steps_next = round_3_7[12:0];
  assign \$signal$15  = round_2_7[12:0];
  assign passes = \port$17174$182 [4:1];
  assign steps_first = \port$14083$158 [23:12];
  assign bias_first = \port$14083$158 [11:0];
  assign table_step = \port$17174$182 [0];
endmodule

module tnthw_t32x32_vector_unit_results(rst, stop, write__held, finish, write__data, done, start, instruction, write__mask, write__address, clk);
  wire _000_;
  wire [22:0] _001_;
  wire [17:0] _002_;
  wire [1:0] _003_;
  wire [17:0] _004_;
  wire [20:0] _005_;
  wire [16:0] _006_;
  wire [16:0] _007_;
  wire [16:0] _008_;
  wire [20:0] _009_;
  wire _010_;
  wire [19:0] _011_;
  wire [19:0] _012_;
  wire [19:0] _013_;
  wire [19:0] _014_;
  wire [19:0] _015_;
  wire [20:0] _016_;
  wire [20:0] _017_;
  wire [20:0] _018_;
  wire [16:0] _019_;
  wire [16:0] _020_;
  wire [16:0] _021_;
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
  wire [19:0] _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire [16:0] _042_;
  wire [16:0] _043_;
  wire [16:0] _044_;
  wire [16:0] _045_;
  wire [16:0] _046_;
  wire [16:0] _047_;
  wire [16:0] _048_;
  wire [16:0] _049_;
  wire [16:0] _050_;
  wire [16:0] _051_;
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
  wire [255:0] lanes;
  reg [19:0] planes_pitch = 20'h00000;
  reg [16:0] positions_left = 17'h00000;
  reg [16:0] positions_whole = 17'h00000;
  wire [255:0] result;
  input rst;
  wire rst;
  input start;
  wire start;
  input stop;
  wire stop;
  output [19:0] write__address;
  reg [19:0] write__address = 20'h00000;
  input [255:0] write__data;
  wire [255:0] write__data;
  wire write__en;
  input [15:0] write__held;
  wire [15:0] write__held;
  output write__mask;
  wire write__mask;
  assign chunk_end = finish & positions_left[16];
  assign _000_ = ! lane_chunk;
  assign \$signal  = positions_left[16] & _000_;
  assign done = chunk_end & chunks_left[16];
  assign { _009_[20], \$signal$10  } = \$signal$11  + planes_pitch;
  assign _016_ = \$signal$14  + 1'h1;
  assign _017_ = positions_left[16] ? { 1'h0, \$signal$11  } : _016_;
  assign { _018_[20], \$signal$13  } = \$signal  ? { 1'h0, \$signal$10  } : _017_;
  assign _019_ = instruction[157:142] - 2'h2;
  assign _020_ = instruction[157:142] - 2'h2;
  assign _021_ = instruction[131:116] - 2'h2;
  assign _001_ = instruction[107:88] << instruction[133:132];
  assign _002_ = $signed(chunks_left) - $signed(2'h1);
  assign _003_ = lane_chunk + 1'h1;
  assign _004_ = $signed(positions_left) - $signed(2'h1);
  assign _005_ = write__address + \$signal$25 ;
  always @(posedge clk)
    positions_left <= _006_;
  always @(posedge clk)
    positions_whole <= _007_;
  always @(posedge clk)
    chunks_left <= _008_;
  always @(posedge clk)
    lane_chunk <= _010_;
  always @(posedge clk)
    \$signal$25  <= _011_;
  always @(posedge clk)
    planes_pitch <= _012_;
  always @(posedge clk)
    \$signal$11  <= _013_;
  always @(posedge clk)
    \$signal$14  <= _014_;
  always @(posedge clk)
    write__address <= _015_;
  assign _022_ = finish ? _005_[19:0] : write__address;
  assign _023_ = finish ? \$signal$13  : _022_;
  assign _024_ = start ? instruction[87:68] : _023_;
  assign _025_ = stop ? 20'h00000 : _024_;
  assign _015_ = rst ? 20'h00000 : _025_;
  assign _026_ = finish ? \$signal$13  : \$signal$14 ;
  assign _027_ = start ? instruction[87:68] : _026_;
  assign _028_ = stop ? 20'h00000 : _027_;
  assign _014_ = rst ? 20'h00000 : _028_;
  assign _029_ = positions_left[16] ? \$signal$13  : \$signal$11 ;
  assign _030_ = finish ? _029_ : \$signal$11 ;
  assign _031_ = start ? instruction[87:68] : _030_;
  assign _032_ = stop ? 20'h00000 : _031_;
  assign _013_ = rst ? 20'h00000 : _032_;
  assign _033_ = start ? _001_[19:0] : planes_pitch;
  assign _034_ = stop ? 20'h00000 : _033_;
  assign _012_ = rst ? 20'h00000 : _034_;
  assign _035_ = start ? instruction[107:88] : \$signal$25 ;
  assign _036_ = stop ? 20'h00000 : _035_;
  assign _011_ = rst ? 20'h00000 : _036_;
  assign _037_ = positions_left[16] ? _003_[0] : lane_chunk;
  assign _038_ = \$signal  ? 1'h0 : _037_;
  assign _039_ = finish ? _038_ : lane_chunk;
  assign _040_ = start ? instruction[108] : _039_;
  assign _041_ = stop ? 1'h0 : _040_;
  assign _010_ = rst ? 1'h0 : _041_;
  assign _042_ = positions_left[16] ? _002_[16:0] : chunks_left;
  assign _043_ = finish ? _042_ : chunks_left;
  assign _044_ = start ? _021_ : _043_;
  assign _045_ = stop ? 17'h00000 : _044_;
  assign _008_ = rst ? 17'h00000 : _045_;
  assign _046_ = start ? _020_ : positions_whole;
  assign _047_ = stop ? 17'h00000 : _046_;
  assign _007_ = rst ? 17'h00000 : _047_;
  assign _048_ = positions_left[16] ? positions_whole : _004_[16:0];
  assign _049_ = finish ? _048_ : positions_left;
  assign _050_ = start ? _019_ : _049_;
  assign _051_ = stop ? 17'h00000 : _050_;
  assign _006_ = rst ? 17'h00000 : _051_;
  assign write__mask = lane_chunk ? 1'h0 : 1'h1;
  assign _018_[19:0] = \$signal$13 ;
  assign _009_[19:0] = \$signal$10 ;
  assign write__en = finish;
  assign held = write__held;
  assign result = write__data;
  assign lanes = write__data;
endmodule

module tnthw_t32x32_vector_unit_steps_1007(rst, stop, chunk_end, valid, address, start, instruction, held, second, first_tap, step, result_end, group, lane_chunk, index, clk);
  wire _000_;
  wire [6:0] _001_;
  wire [1:0] _002_;
  wire [1:0] _003_;
  wire [1:0] _004_;
  wire _005_;
  wire _006_;
  wire [19:0] _007_;
  wire [6:0] _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [1:0] _014_;
  wire [1:0] _015_;
  wire [6:0] _016_;
  wire [1:0] _017_;
  wire [22:0] _018_;
  wire _019_;
  wire [22:0] _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [6:0] _026_;
  wire [1:0] _027_;
  wire [1:0] _028_;
  wire [22:0] _029_;
  wire _030_;
  wire [20:0] _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire [19:0] _040_;
  wire _041_;
  wire [20:0] _042_;
  wire [19:0] _043_;
  wire _044_;
  wire [20:0] _045_;
  wire [19:0] _046_;
  wire _047_;
  wire _048_;
  wire [20:0] _049_;
  wire [19:0] _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire [1:0] _055_;
  wire [1:0] _056_;
  wire _057_;
  wire [407:0] _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire [6:0] _063_;
  wire [6:0] _064_;
  wire _065_;
  wire [6:0] _066_;
  wire [6:0] _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire [8:0] _072_;
  wire [8:0] _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire [16:0] _079_;
  wire _080_;
  wire _081_;
  wire [19:0] _082_;
  wire [19:0] _083_;
  wire [19:0] _084_;
  wire _085_;
  wire [19:0] _086_;
  wire [19:0] _087_;
  wire [19:0] _088_;
  wire [19:0] _089_;
  wire [1:0] _090_;
  wire [1:0] _091_;
  wire [1:0] _092_;
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
  wire [1:0] _112_;
  wire [1:0] _113_;
  wire _114_;
  wire [1:0] _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire [7:0] _119_;
  wire [7:0] _120_;
  wire [8:0] _121_;
  wire [8:0] _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire _128_;
  wire _129_;
  wire [1:0] _130_;
  wire [1:0] _131_;
  wire _132_;
  wire [1:0] _133_;
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
  wire [9:0] _155_;
  wire _156_;
  wire _157_;
  wire [16:0] _158_;
  wire [17:0] _159_;
  wire [19:0] _160_;
  wire [19:0] _161_;
  wire [19:0] _162_;
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
  wire _175_;
  wire _176_;
  wire _177_;
  wire _178_;
  wire _179_;
  wire _180_;
  wire [16:0] _181_;
  wire [16:0] _182_;
  wire [16:0] _183_;
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
  wire [8:0] _199_;
  wire [8:0] _200_;
  wire [8:0] _201_;
  wire [8:0] _202_;
  wire [8:0] _203_;
  wire [8:0] _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire _208_;
  wire _209_;
  wire _210_;
  wire _211_;
  wire _212_;
  wire [6:0] _213_;
  wire [6:0] _214_;
  wire [6:0] _215_;
  wire [6:0] _216_;
  wire [6:0] _217_;
  wire [6:0] _218_;
  wire [6:0] _219_;
  wire [6:0] _220_;
  wire [6:0] _221_;
  wire [6:0] _222_;
  wire [6:0] _223_;
  wire [6:0] _224_;
  wire [6:0] _225_;
  wire [6:0] _226_;
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
  wire [407:0] _237_;
  wire [407:0] _238_;
  reg \$signal  = 1'h0;
  reg \$signal$16  = 1'h0;
  reg \$signal$17  = 1'h0;
  reg \$signal$18  = 1'h0;
  reg \$signal$19  = 1'h0;
  reg \$signal$20  = 1'h0;
  reg \$signal$23  = 1'h0;
  wire \$signal$24 ;
  reg [19:0] \$signal$44  = 20'h00000;
  wire \$signal$52 ;
  wire \$signal$9 ;
  output [19:0] address;
  wire [19:0] address;
  wire [19:0] \address$81 ;
  reg [19:0] base_a = 20'h00000;
  wire [19:0] base_a_next;
  reg [19:0] base_a_plane = 20'h00000;
  reg [19:0] base_b = 20'h00000;
  wire [19:0] base_b_next;
  reg [19:0] base_b_plane = 20'h00000;
  output chunk_end;
  wire chunk_end;
  reg [16:0] chunks_left = 17'h00000;
  input clk;
  wire clk;
  wire [13:0] column_x;
  wire [3:0] dilation_x;
  wire [3:0] dilation_y;
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
  wire [5:0] kernel_x;
  wire [5:0] kernel_y;
  reg [6:0] kx_left = 7'h00;
  reg [6:0] kx_whole = 7'h00;
  reg [6:0] ky_left = 7'h00;
  reg [6:0] ky_whole = 7'h00;
  output lane_chunk;
  reg lane_chunk = 1'h0;
  wire last_position;
  wire load;
  wire next_is_last;
  reg [19:0] operand = 20'h00000;
  wire [19:0] origin;
  wire [13:0] out_width;
  wire [1:0] place;
  wire [19:0] plane;
  wire plane_end;
  wire [11:0] planes;
  reg pool = 1'h0;
  wire [15:0] position;
  wire [15:0] positions;
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
  wire \valid$79 ;
  wire [13:0] width;
  reg [19:0] window_origin = 20'h00000;
  wire [19:0] window_origin_next;
  reg [19:0] window_origin_plane = 20'h00000;
  wire [407:0] word;
  assign _000_ = instruction[3:0] == 4'h9;
  assign _097_ = instruction[3:0] == 4'ha;
  assign _114_ = instruction[3:0] == 4'hb;
  assign _124_ = _097_ | _114_;
  assign _132_ = start | result_end;
  assign _001_ = instruction[398:393] - 2'h2;
  assign _008_ = instruction[398:393] - 2'h2;
  assign _016_ = instruction[404:399] - 2'h2;
  assign _026_ = instruction[404:399] - 2'h2;
  assign _033_ = instruction[3:0] == 4'h9;
  assign _047_ = instruction[3:0] == 4'h8;
  assign _065_ = instruction[3:0] == 4'h9;
  assign _076_ = _047_ | _065_;
  assign _085_ = instruction[3:0] == 4'hd;
  assign _090_ = _085_ ? instruction[199:198] : instruction[406:405];
  assign _091_ = _076_ ? 2'h0 : _090_;
  assign _092_ = _033_ ? instruction[288:287] : _091_;
  assign _093_ = ! _092_;
  assign _094_ = instruction[3:0] == 4'h9;
  assign _095_ = ~ _094_;
  assign _096_ = _093_ & _095_;
  assign _098_ = instruction[3:0] == 4'ha;
  assign _099_ = instruction[3:0] == 4'hb;
  assign _100_ = _098_ | _099_;
  assign _101_ = ~ _100_;
  assign _102_ = instruction[398:393] == 1'h1;
  assign _103_ = instruction[404:399] == 1'h1;
  assign _104_ = _102_ & _103_;
  assign _105_ = _101_ | _104_;
  assign _106_ = _096_ & _105_;
  assign _107_ = instruction[3:0] == 4'h9;
  assign _108_ = instruction[3:0] == 4'h8;
  assign _109_ = instruction[3:0] == 4'h9;
  assign _110_ = _108_ | _109_;
  assign _111_ = instruction[3:0] == 4'hd;
  assign _112_ = _111_ ? instruction[199:198] : instruction[406:405];
  assign _113_ = _110_ ? 2'h0 : _112_;
  assign _115_ = _107_ ? instruction[288:287] : _113_;
  assign _116_ = ! _115_;
  assign _117_ = ! instruction[290:289];
  assign _118_ = instruction[404:399] == 1'h1;
  assign _119_ = $signed(kx_left) - $signed(2'h1);
  assign _120_ = $signed(ky_left) - $signed(2'h1);
  assign _121_ = instruction[141:134] - 2'h2;
  assign _122_ = instruction[141:134] - 2'h2;
  assign _123_ = ! instruction[141:134];
  assign _125_ = instruction[3:0] == 4'h9;
  assign _126_ = instruction[3:0] == 4'h8;
  assign _127_ = instruction[3:0] == 4'h9;
  assign _128_ = _126_ | _127_;
  assign _129_ = instruction[3:0] == 4'hd;
  assign _130_ = _129_ ? instruction[199:198] : instruction[406:405];
  assign _131_ = _128_ ? 2'h0 : _130_;
  assign _133_ = _125_ ? instruction[288:287] : _131_;
  assign _134_ = ! _133_;
  assign _135_ = instruction[3:0] == 4'h9;
  assign _136_ = ~ _135_;
  assign _137_ = _134_ & _136_;
  assign _138_ = instruction[3:0] == 4'ha;
  assign _139_ = instruction[3:0] == 4'hb;
  assign _140_ = _138_ | _139_;
  assign _141_ = ~ _140_;
  assign _142_ = instruction[398:393] == 1'h1;
  assign _143_ = instruction[404:399] == 1'h1;
  assign _144_ = _142_ & _143_;
  assign _145_ = _141_ | _144_;
  assign _146_ = _137_ & _145_;
  assign _147_ = ~ \$signal$24 ;
  assign _148_ = \$signal$23  & _147_;
  assign _149_ = ~ \$signal$23 ;
  assign _150_ = ~ \$signal$24 ;
  assign _151_ = _149_ & _150_;
  assign _152_ = ~ \$signal$24 ;
  assign _153_ = \$signal$23  & _152_;
  assign _154_ = _153_ & \$signal$16 ;
  assign _155_ = $signed(idle_left) - $signed(2'h1);
  assign _156_ = ~ idle_left[8];
  assign _157_ = idle_left[8] & \$signal$16 ;
  assign _158_ = instruction[131:116] - 2'h2;
  assign _159_ = $signed(chunks_left) - $signed(2'h1);
  assign _002_ = group + 1'h1;
  assign _003_ = lane_chunk + 1'h1;
  assign _004_ = lane_chunk ? _003_ : 2'h0;
  assign _005_ = start | result_end;
  assign _006_ = instruction[3:0] == 4'hd;
  assign _007_ = _006_ ? instruction[197:178] : instruction[246:227];
  assign _009_ = instruction[3:0] == 4'h9;
  assign _010_ = instruction[3:0] == 4'h8;
  assign _011_ = instruction[3:0] == 4'h9;
  assign _012_ = _010_ | _011_;
  assign _013_ = instruction[3:0] == 4'hd;
  assign _014_ = _013_ ? instruction[199:198] : instruction[406:405];
  assign _015_ = _012_ ? 2'h0 : _014_;
  assign _017_ = _009_ ? instruction[288:287] : _015_;
  assign _018_ = _007_ << _017_;
  assign _019_ = start | result_end;
  assign _020_ = instruction[286:267] << instruction[290:289];
  assign _021_ = start | result_end;
  assign _022_ = instruction[3:0] == 4'h8;
  assign _023_ = instruction[3:0] == 4'h9;
  assign _024_ = _022_ | _023_;
  assign _025_ = instruction[3:0] == 4'hd;
  assign _027_ = _025_ ? instruction[199:198] : instruction[406:405];
  assign _028_ = _024_ ? 2'h0 : _027_;
  assign _029_ = instruction[384:365] << _028_;
  assign _030_ = start | result_end;
  assign _031_ = \$signal$44  + index;
  assign chunk_end = result_end & last_position;
  assign _032_ = ! ky_left;
  assign _034_ = \$signal$19  & _032_;
  assign _035_ = ! kx_left;
  assign _036_ = _035_ & ky_left[6];
  assign _037_ = kx_left[6] ? _034_ : _036_;
  assign _038_ = \$signal$17  & _037_;
  assign next_is_last = pool ? _038_ : \$signal$18 ;
  assign plane_end = ! lane_chunk;
  assign \$signal$24  = chunk_end & chunks_left[16];
  assign _039_ = instruction[3:0] == 4'hd;
  assign _040_ = _039_ ? instruction[177:158] : instruction[226:207];
  assign _041_ = plane_end & last_position;
  assign _042_ = base_a + base_a_plane;
  assign _043_ = _041_ ? _042_[19:0] : base_a;
  assign base_a_next = start ? _040_ : _043_;
  assign _044_ = plane_end & last_position;
  assign _045_ = base_b + base_b_plane;
  assign _046_ = _044_ ? _045_[19:0] : base_b;
  assign base_b_next = start ? instruction[266:247] : _046_;
  assign _048_ = plane_end & last_position;
  assign _049_ = window_origin + window_origin_plane;
  assign _050_ = _048_ ? _049_[19:0] : window_origin;
  assign window_origin_next = start ? instruction[226:207] : _050_;
  assign _051_ = instruction[3:0] == 4'h8;
  assign _052_ = instruction[3:0] == 4'h9;
  assign _053_ = _051_ | _052_;
  assign _054_ = instruction[3:0] == 4'hd;
  assign _055_ = _054_ ? instruction[199:198] : instruction[406:405];
  assign _056_ = _053_ ? 2'h0 : _055_;
  assign planes[3:0] = 1'h1 << _056_;
  assign _057_ = ~ pool;
  assign valid = _057_ | \valid$79 ;
  assign address = pool ? \address$81  : operand;
  always @(posedge clk)
    held <= _058_;
  always @(posedge clk)
    \$signal  <= _059_;
  always @(posedge clk)
    pool <= _060_;
  always @(posedge clk)
    second <= _061_;
  always @(posedge clk)
    first_tap <= _062_;
  always @(posedge clk)
    ky_left <= _063_;
  always @(posedge clk)
    ky_whole <= _064_;
  always @(posedge clk)
    kx_left <= _066_;
  always @(posedge clk)
    kx_whole <= _067_;
  always @(posedge clk)
    \$signal$16  <= _068_;
  always @(posedge clk)
    \$signal$17  <= _069_;
  always @(posedge clk)
    \$signal$18  <= _070_;
  always @(posedge clk)
    \$signal$19  <= _071_;
  always @(posedge clk)
    idle_left <= _072_;
  always @(posedge clk)
    idle_whole <= _073_;
  always @(posedge clk)
    step <= _074_;
  always @(posedge clk)
    \$signal$20  <= _075_;
  always @(posedge clk)
    \$signal$23  <= _077_;
  always @(posedge clk)
    result_end <= _078_;
  always @(posedge clk)
    chunks_left <= _079_;
  always @(posedge clk)
    group <= _080_;
  always @(posedge clk)
    lane_chunk <= _081_;
  always @(posedge clk)
    base_a <= _082_;
  always @(posedge clk)
    base_a_plane <= _083_;
  always @(posedge clk)
    base_b <= _084_;
  always @(posedge clk)
    base_b_plane <= _086_;
  always @(posedge clk)
    window_origin <= _087_;
  always @(posedge clk)
    window_origin_plane <= _088_;
  always @(posedge clk)
    \$signal$44  <= _089_;
  always @(posedge clk)
    operand <= _031_[19:0];
  assign _160_ = step ? base_b : \$signal$44 ;
  assign _161_ = _030_ ? base_a_next : _160_;
  assign _162_ = stop ? 20'h00000 : _161_;
  assign _089_ = rst ? 20'h00000 : _162_;
  assign _163_ = start ? _029_[19:0] : window_origin_plane;
  assign _164_ = stop ? 20'h00000 : _163_;
  assign _088_ = rst ? 20'h00000 : _164_;
  assign _165_ = _021_ ? window_origin_next : window_origin;
  assign _166_ = stop ? 20'h00000 : _165_;
  assign _087_ = rst ? 20'h00000 : _166_;
  assign _167_ = start ? _020_[19:0] : base_b_plane;
  assign _168_ = stop ? 20'h00000 : _167_;
  assign _086_ = rst ? 20'h00000 : _168_;
  assign _169_ = _019_ ? base_b_next : base_b;
  assign _170_ = stop ? 20'h00000 : _169_;
  assign _084_ = rst ? 20'h00000 : _170_;
  assign _171_ = start ? _018_[19:0] : base_a_plane;
  assign _172_ = stop ? 20'h00000 : _171_;
  assign _083_ = rst ? 20'h00000 : _172_;
  assign _173_ = _005_ ? base_a_next : base_a;
  assign _174_ = stop ? 20'h00000 : _173_;
  assign _082_ = rst ? 20'h00000 : _174_;
  assign _175_ = chunk_end ? _004_[0] : lane_chunk;
  assign _176_ = start ? instruction[108] : _175_;
  assign _177_ = stop ? 1'h0 : _176_;
  assign _081_ = rst ? 1'h0 : _177_;
  assign _178_ = chunk_end ? _002_[0] : group;
  assign _179_ = start ? 1'h0 : _178_;
  assign _180_ = stop ? 1'h0 : _179_;
  assign _080_ = rst ? 1'h0 : _180_;
  assign _181_ = chunk_end ? _159_[16:0] : chunks_left;
  assign _182_ = start ? _158_ : _181_;
  assign _183_ = stop ? 17'h00000 : _182_;
  assign _079_ = rst ? 17'h00000 : _183_;
  assign _184_ = step ? next_is_last : result_end;
  assign _185_ = \$signal$20  ? _157_ : _184_;
  assign _186_ = result_end ? _154_ : _185_;
  assign _187_ = start ? _146_ : _186_;
  assign _188_ = stop ? 1'h0 : _187_;
  assign _078_ = rst ? 1'h0 : _188_;
  assign _189_ = start ? _123_ : \$signal$23 ;
  assign _190_ = stop ? 1'h0 : _189_;
  assign _077_ = rst ? 1'h0 : _190_;
  assign _191_ = \$signal$20  ? _156_ : \$signal$20 ;
  assign _192_ = result_end ? _151_ : _191_;
  assign _193_ = start ? 1'h0 : _192_;
  assign _194_ = stop ? 1'h0 : _193_;
  assign _075_ = rst ? 1'h0 : _194_;
  assign _195_ = \$signal$20  ? idle_left[8] : step;
  assign _196_ = result_end ? _148_ : _195_;
  assign _197_ = start ? 1'h1 : _196_;
  assign _198_ = stop ? 1'h0 : _197_;
  assign _074_ = rst ? 1'h0 : _198_;
  assign _199_ = start ? _122_ : idle_whole;
  assign _200_ = stop ? 9'h000 : _199_;
  assign _073_ = rst ? 9'h000 : _200_;
  assign _201_ = \$signal$20  ? _155_[8:0] : idle_left;
  assign _202_ = result_end ? idle_whole : _201_;
  assign _203_ = start ? _121_ : _202_;
  assign _204_ = stop ? 9'h000 : _203_;
  assign _072_ = rst ? 9'h000 : _204_;
  assign _205_ = start ? _118_ : \$signal$19 ;
  assign _206_ = stop ? 1'h0 : _205_;
  assign _071_ = rst ? 1'h0 : _206_;
  assign _207_ = start ? _117_ : \$signal$18 ;
  assign _208_ = stop ? 1'h0 : _207_;
  assign _070_ = rst ? 1'h0 : _208_;
  assign _209_ = start ? _116_ : \$signal$17 ;
  assign _210_ = stop ? 1'h0 : _209_;
  assign _069_ = rst ? 1'h0 : _210_;
  assign _211_ = start ? _106_ : \$signal$16 ;
  assign _212_ = stop ? 1'h0 : _211_;
  assign _068_ = rst ? 1'h0 : _212_;
  assign _213_ = start ? _026_ : kx_whole;
  assign _214_ = stop ? 7'h00 : _213_;
  assign _067_ = rst ? 7'h00 : _214_;
  assign _215_ = kx_left[6] ? kx_whole : _119_[6:0];
  assign _216_ = step ? _215_ : kx_left;
  assign _217_ = result_end ? kx_whole : _216_;
  assign _218_ = start ? _016_ : _217_;
  assign _219_ = stop ? 7'h00 : _218_;
  assign _066_ = rst ? 7'h00 : _219_;
  assign _220_ = start ? _008_ : ky_whole;
  assign _221_ = stop ? 7'h00 : _220_;
  assign _064_ = rst ? 7'h00 : _221_;
  assign _222_ = kx_left[6] ? _120_[6:0] : ky_left;
  assign _223_ = step ? _222_ : ky_left;
  assign _224_ = result_end ? ky_whole : _223_;
  assign _225_ = start ? _001_ : _224_;
  assign _226_ = stop ? 7'h00 : _225_;
  assign _063_ = rst ? 7'h00 : _226_;
  assign _227_ = step ? 1'h0 : first_tap;
  assign _228_ = _132_ ? 1'h1 : _227_;
  assign _229_ = stop ? 1'h0 : _228_;
  assign _062_ = rst ? 1'h0 : _229_;
  assign _230_ = step ? \$signal  : second;
  assign _231_ = _132_ ? 1'h0 : _230_;
  assign _232_ = stop ? 1'h0 : _231_;
  assign _061_ = rst ? 1'h0 : _232_;
  assign _233_ = start ? _124_ : pool;
  assign _234_ = stop ? 1'h0 : _233_;
  assign _060_ = rst ? 1'h0 : _234_;
  assign _235_ = start ? _000_ : \$signal ;
  assign _236_ = stop ? 1'h0 : _235_;
  assign _059_ = rst ? 1'h0 : _236_;
  assign _237_ = start ? instruction : held;
  assign _238_ = stop ? 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 : _237_;
  assign _058_ = rst ? 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 : _238_;
  tnthw_t32x32_vector_unit_steps_1007_window window (
    .address(\address$81 ),
    .clk(clk),
    .index(index),
    .last_position(last_position),
    .load(start),
    .origin(window_origin_next),
    .\port$14083$227 (instruction[404:227]),
    .\port$9149$0 (planes[3:0]),
    .positions(instruction[157:142]),
    .restart_position(chunk_end),
    .rst(rst),
    .step_position(result_end),
    .step_tap(step),
    .stop(stop),
    .valid(\valid$79 )
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
  assign planes[11:4] = 8'h00;
  assign origin = window_origin_next;
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
  assign \$signal$52  = 1'h0;
  assign place = 2'h0;
  assign first_digit = 1'h1;
  assign word = held;
  assign \$signal$9  = 1'h1;
endmodule

module tnthw_t32x32_vector_unit_steps_1007_window(rst, stop, restart_position, origin, \port$9149$0 , valid, load, positions, \port$14083$227 , step_tap, step_position, last_position, index, address, clk);
  wire [16:0] _000_;
  wire [21:0] _001_;
  wire [16:0] _002_;
  wire [21:0] _003_;
  wire [20:0] _004_;
  wire _005_;
  wire [13:0] _006_;
  wire [13:0] _007_;
  wire [6:0] _008_;
  wire [16:0] _009_;
  wire [6:0] _010_;
  wire [12:0] _011_;
  wire [12:0] _012_;
  wire [13:0] _013_;
  wire [20:0] _014_;
  wire [7:0] _015_;
  wire [21:0] _016_;
  wire [14:0] _017_;
  wire [21:0] _018_;
  wire _019_;
  wire [13:0] _020_;
  wire [13:0] _021_;
  wire [22:0] _022_;
  wire [22:0] _023_;
  wire [20:0] _024_;
  wire [20:0] _025_;
  wire [20:0] _026_;
  wire [15:0] _027_;
  wire [20:0] _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire [13:0] _035_;
  wire [13:0] _036_;
  wire [13:0] _037_;
  wire [14:0] _038_;
  wire [13:0] _039_;
  wire [13:0] _040_;
  wire [19:0] _041_;
  wire [19:0] _042_;
  wire [19:0] _043_;
  wire [3:0] _044_;
  wire [3:0] _045_;
  wire [3:0] _046_;
  wire [3:0] _047_;
  wire [16:0] _048_;
  wire [15:0] _049_;
  wire [16:0] _050_;
  wire [15:0] _051_;
  wire [15:0] _052_;
  wire [15:0] _053_;
  wire [15:0] _054_;
  wire [20:0] _055_;
  wire [20:0] _056_;
  wire [19:0] _057_;
  wire [19:0] _058_;
  wire [14:0] _059_;
  wire [6:0] _060_;
  wire [6:0] _061_;
  wire [12:0] _062_;
  wire [12:0] _063_;
  wire [19:0] _064_;
  wire [20:0] _065_;
  wire [19:0] _066_;
  wire [20:0] _067_;
  wire [19:0] _068_;
  wire [17:0] _069_;
  wire [19:0] _070_;
  wire [16:0] _071_;
  wire [19:0] _072_;
  wire [19:0] _073_;
  wire [19:0] _074_;
  wire [19:0] _075_;
  wire [19:0] _076_;
  wire [19:0] _077_;
  wire [19:0] _078_;
  wire [19:0] _079_;
  wire [20:0] _080_;
  wire [20:0] _081_;
  wire [20:0] _082_;
  wire [20:0] _083_;
  wire [20:0] _084_;
  wire [20:0] _085_;
  wire [20:0] _086_;
  wire [19:0] _087_;
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
  wire [20:0] _100_;
  wire [19:0] _101_;
  wire [19:0] _102_;
  wire [19:0] _103_;
  wire [19:0] _104_;
  wire [19:0] _105_;
  wire [19:0] _106_;
  wire [19:0] _107_;
  wire [12:0] _108_;
  wire [12:0] _109_;
  wire [12:0] _110_;
  wire [12:0] _111_;
  wire [12:0] _112_;
  wire [12:0] _113_;
  wire [12:0] _114_;
  wire [6:0] _115_;
  wire [6:0] _116_;
  wire [6:0] _117_;
  wire [6:0] _118_;
  wire [6:0] _119_;
  wire [6:0] _120_;
  wire [6:0] _121_;
  wire [6:0] _122_;
  wire [19:0] _123_;
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
  wire [20:0] _135_;
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
  wire [15:0] _158_;
  wire [15:0] _159_;
  wire [15:0] _160_;
  wire [16:0] _161_;
  wire [16:0] _162_;
  wire [16:0] _163_;
  wire [16:0] _164_;
  wire [16:0] _165_;
  wire [16:0] _166_;
  wire [3:0] _167_;
  wire [3:0] _168_;
  wire [3:0] _169_;
  wire [3:0] _170_;
  wire [3:0] _171_;
  wire [3:0] _172_;
  wire [3:0] _173_;
  wire [3:0] _174_;
  wire [19:0] _175_;
  wire [19:0] _176_;
  wire [19:0] _177_;
  wire [19:0] _178_;
  wire [19:0] _179_;
  wire [19:0] _180_;
  wire [13:0] _181_;
  wire [13:0] _182_;
  wire [13:0] _183_;
  wire [13:0] _184_;
  wire [13:0] _185_;
  wire [13:0] _186_;
  wire [13:0] _187_;
  wire [13:0] _188_;
  wire [13:0] _189_;
  wire [13:0] _190_;
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
  output last_position;
  wire last_position;
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
  input [177:0] \port$14083$227 ;
  wire [177:0] \port$14083$227 ;
  input [3:0] \port$9149$0 ;
  wire [3:0] \port$9149$0 ;
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
  assign _010_ = \port$14083$227 [177:172] - 2'h2;
  assign _011_ = \port$9149$0  - 2'h2;
  assign _012_ = \port$9149$0  - 2'h2;
  assign _013_ = $signed(planes_left) - $signed(2'h1);
  assign _014_ = \$signal$54  + kept_plane;
  assign _015_ = $signed(kx_left) - $signed(2'h1);
  assign _016_ = $signed(\x$55 ) + $signed({ 1'h0, kept_dilation_x });
  assign _018_ = $signed(\$signal$58 ) + $signed({ 1'h0, kept_dilation_y });
  assign _019_ = load | step_position;
  assign _020_ = load ? \port$14083$227 [13:0] : kept_row_y;
  assign _021_ = load ? \port$14083$227 [27:14] : kept_column_x;
  assign _022_ = $signed({ 1'h0, \$signal$38  }) + $signed(\$signal$58 );
  assign _023_ = $signed({ 1'h0, x }) + $signed(\x$55 );
  assign _024_ = \$signal$42  + \$signal$54 ;
  assign { _025_[20], \$signal$41  } = \$signal$40  + kept_row_step;
  assign { _026_[20], \$signal$57  } = \$signal$56  + kept_dilation_x;
  assign { _028_[20], next_row } = \$signal$59  + kept_tap_step;
  assign _029_ = \$signal$62 [13:0] < \$like ;
  assign _030_ = | \$signal$62 [20:14];
  assign _031_ = ~ _030_;
  assign _032_ = \$signal$63 [13:0] < \$like$65 ;
  assign _033_ = | \$signal$63 [20:14];
  assign _034_ = ~ _033_;
  assign valid = & { _034_, _032_, _031_, _029_ };
  always @(posedge clk)
    kept_start_offset <= _035_;
  always @(posedge clk)
    kept_row_y <= _036_;
  always @(posedge clk)
    kept_column_x <= _037_;
  always @(posedge clk)
    kept_height <= _039_;
  always @(posedge clk)
    kept_width <= _040_;
  always @(posedge clk)
    kept_row_step <= _041_;
  always @(posedge clk)
    kept_tap_step <= _042_;
  always @(posedge clk)
    kept_plane <= _043_;
  always @(posedge clk)
    kept_stride_y <= _044_;
  always @(posedge clk)
    kept_stride_x <= _045_;
  always @(posedge clk)
    kept_dilation_y <= _046_;
  always @(posedge clk)
    kept_dilation_x <= _047_;
  always @(posedge clk)
    positions_left <= _048_;
  always @(posedge clk)
    positions_whole <= _050_;
  always @(posedge clk)
    \$signal  <= _051_;
  always @(posedge clk)
    \$signal$35  <= _052_;
  always @(posedge clk)
    \$signal$36  <= _053_;
  always @(posedge clk)
    index <= _054_;
  always @(posedge clk)
    \$signal$38  <= _055_;
  always @(posedge clk)
    x <= _056_;
  always @(posedge clk)
    \$signal$40  <= _057_;
  always @(posedge clk)
    \$signal$42  <= _058_;
  always @(posedge clk)
    kx_left <= _060_;
  always @(posedge clk)
    kx_whole <= _061_;
  always @(posedge clk)
    planes_left <= _062_;
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
    \$signal$62  <= _022_[20:0];
  always @(posedge clk)
    \$signal$63  <= _023_[20:0];
  always @(posedge clk)
    \$like  <= kept_height;
  always @(posedge clk)
    \$like$65  <= kept_width;
  always @(posedge clk)
    address <= _070_;
  assign _000_ = positions - 2'h2;
  assign _009_ = positions - 2'h2;
  assign _017_ = \port$14083$227 [97:84] - \port$14083$227 [41:28];
  assign _027_ = $signed(_017_) - $signed(3'h2);
  assign _038_ = \port$14083$227 [97:84] - \port$14083$227 [41:28];
  assign _049_ = $signed(_038_) - $signed(3'h2);
  assign _059_ = \port$14083$227 [97:84] - 2'h2;
  assign _069_ = $signed(positions_left) - $signed(2'h1);
  assign _071_ = index + 1'h1;
  assign _001_ = \$signal$38  + kept_stride_y;
  assign _002_ = $signed(\$signal ) - $signed(2'h1);
  assign _003_ = x + kept_stride_x;
  assign _004_ = \$signal$42  + kept_stride_x;
  assign _005_ = load | restart_position;
  assign _006_ = load ? \port$14083$227 [55:42] : kept_start_offset;
  assign _007_ = load ? \port$14083$227 [55:42] : kept_start_offset;
  assign _008_ = \port$14083$227 [177:172] - 2'h2;
  assign _072_ = stop ? 20'h00000 : _024_[19:0];
  assign _070_ = rst ? 20'h00000 : _072_;
  assign _073_ = kx_left[6] ? next_row : \$signal$59 ;
  assign _074_ = planes_left[12] ? _073_ : \$signal$59 ;
  assign _075_ = step_tap ? _074_ : \$signal$59 ;
  assign _076_ = step_position ? \$signal$59  : _075_;
  assign _077_ = load ? \$signal$59  : _076_;
  assign _078_ = _019_ ? origin : _077_;
  assign _079_ = stop ? 20'h00000 : _078_;
  assign _068_ = rst ? 20'h00000 : _079_;
  assign _080_ = kx_left[6] ? _018_[20:0] : \$signal$58 ;
  assign _081_ = planes_left[12] ? _080_ : \$signal$58 ;
  assign _082_ = step_tap ? _081_ : \$signal$58 ;
  assign _083_ = step_position ? \$signal$58  : _082_;
  assign _084_ = load ? \$signal$58  : _083_;
  assign _085_ = _019_ ? { _020_[13], _020_[13], _020_[13], _020_[13], _020_[13], _020_[13], _020_[13], _020_ } : _084_;
  assign _086_ = stop ? 21'h000000 : _085_;
  assign _067_ = rst ? 21'h000000 : _086_;
  assign _087_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _088_ = planes_left[12] ? _087_ : \$signal$56 ;
  assign _089_ = step_tap ? _088_ : \$signal$56 ;
  assign _090_ = step_position ? \$signal$56  : _089_;
  assign _091_ = load ? \$signal$56  : _090_;
  assign _092_ = _019_ ? origin : _091_;
  assign _093_ = stop ? 20'h00000 : _092_;
  assign _066_ = rst ? 20'h00000 : _093_;
  assign _094_ = kx_left[6] ? { kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x } : _016_[20:0];
  assign _095_ = planes_left[12] ? _094_ : \x$55 ;
  assign _096_ = step_tap ? _095_ : \x$55 ;
  assign _097_ = step_position ? \x$55  : _096_;
  assign _098_ = load ? \x$55  : _097_;
  assign _099_ = _019_ ? { _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_ } : _098_;
  assign _100_ = stop ? 21'h000000 : _099_;
  assign _065_ = rst ? 21'h000000 : _100_;
  assign _101_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _102_ = planes_left[12] ? _101_ : _014_[19:0];
  assign _103_ = step_tap ? _102_ : \$signal$54 ;
  assign _104_ = step_position ? \$signal$54  : _103_;
  assign _105_ = load ? \$signal$54  : _104_;
  assign _106_ = _019_ ? origin : _105_;
  assign _107_ = stop ? 20'h00000 : _106_;
  assign _064_ = rst ? 20'h00000 : _107_;
  assign _108_ = load ? _012_ : planes_whole;
  assign _109_ = stop ? 13'h0000 : _108_;
  assign _063_ = rst ? 13'h0000 : _109_;
  assign _110_ = planes_left[12] ? planes_whole : _013_[12:0];
  assign _111_ = step_tap ? _110_ : planes_left;
  assign _112_ = step_position ? planes_whole : _111_;
  assign _113_ = load ? _011_ : _112_;
  assign _114_ = stop ? 13'h0000 : _113_;
  assign _062_ = rst ? 13'h0000 : _114_;
  assign _115_ = load ? _010_ : kx_whole;
  assign _116_ = stop ? 7'h00 : _115_;
  assign _061_ = rst ? 7'h00 : _116_;
  assign _117_ = kx_left[6] ? kx_whole : _015_[6:0];
  assign _118_ = planes_left[12] ? _117_ : kx_left;
  assign _119_ = step_tap ? _118_ : kx_left;
  assign _120_ = step_position ? kx_whole : _119_;
  assign _121_ = load ? _008_ : _120_;
  assign _122_ = stop ? 7'h00 : _121_;
  assign _060_ = rst ? 7'h00 : _122_;
  assign _123_ = \$signal [15] ? \$signal$41  : _004_[19:0];
  assign _124_ = step_position ? _123_ : \$signal$42 ;
  assign _125_ = restart_position ? \$signal$42  : _124_;
  assign _126_ = load ? \$signal$42  : _125_;
  assign _127_ = _005_ ? { 6'h00, _007_ } : _126_;
  assign _128_ = stop ? 20'h00000 : _127_;
  assign _058_ = rst ? 20'h00000 : _128_;
  assign _129_ = \$signal [15] ? \$signal$41  : \$signal$40 ;
  assign _130_ = step_position ? _129_ : \$signal$40 ;
  assign _131_ = restart_position ? \$signal$40  : _130_;
  assign _132_ = load ? \$signal$40  : _131_;
  assign _133_ = _005_ ? 20'h00000 : _132_;
  assign _134_ = stop ? 20'h00000 : _133_;
  assign _057_ = rst ? 20'h00000 : _134_;
  assign _135_ = \$signal [15] ? 21'h000000 : _003_[20:0];
  assign _136_ = step_position ? _135_ : x;
  assign _137_ = restart_position ? x : _136_;
  assign _138_ = load ? x : _137_;
  assign _139_ = _005_ ? { 7'h00, _006_ } : _138_;
  assign _140_ = stop ? 21'h000000 : _139_;
  assign _056_ = rst ? 21'h000000 : _140_;
  assign _141_ = \$signal [15] ? _001_[20:0] : \$signal$38 ;
  assign _142_ = step_position ? _141_ : \$signal$38 ;
  assign _143_ = restart_position ? \$signal$38  : _142_;
  assign _144_ = load ? \$signal$38  : _143_;
  assign _145_ = _005_ ? 21'h000000 : _144_;
  assign _146_ = stop ? 21'h000000 : _145_;
  assign _055_ = rst ? 21'h000000 : _146_;
  assign _147_ = step_position ? _071_[15:0] : index;
  assign _148_ = restart_position ? index : _147_;
  assign _149_ = load ? index : _148_;
  assign _150_ = _005_ ? 16'h0000 : _149_;
  assign _151_ = stop ? 16'h0000 : _150_;
  assign _054_ = rst ? 16'h0000 : _151_;
  assign _152_ = load ? { _059_[14], _059_ } : \$signal$36 ;
  assign _153_ = stop ? 16'h0000 : _152_;
  assign _053_ = rst ? 16'h0000 : _153_;
  assign _154_ = load ? _049_ : \$signal$35 ;
  assign _155_ = stop ? 16'h0000 : _154_;
  assign _052_ = rst ? 16'h0000 : _155_;
  assign _156_ = \$signal [15] ? \$signal$36  : _002_[15:0];
  assign _157_ = step_position ? _156_ : \$signal ;
  assign _158_ = restart_position ? \$signal$35  : _157_;
  assign _159_ = load ? _027_ : _158_;
  assign _160_ = stop ? 16'h0000 : _159_;
  assign _051_ = rst ? 16'h0000 : _160_;
  assign _161_ = load ? _009_ : positions_whole;
  assign _162_ = stop ? 17'h00000 : _161_;
  assign _050_ = rst ? 17'h00000 : _162_;
  assign _163_ = step_position ? _069_[16:0] : positions_left;
  assign _164_ = restart_position ? positions_whole : _163_;
  assign _165_ = load ? _000_ : _164_;
  assign _166_ = stop ? 17'h00000 : _165_;
  assign _048_ = rst ? 17'h00000 : _166_;
  assign _167_ = load ? 4'h1 : kept_dilation_x;
  assign _168_ = stop ? 4'h0 : _167_;
  assign _047_ = rst ? 4'h0 : _168_;
  assign _169_ = load ? 4'h1 : kept_dilation_y;
  assign _170_ = stop ? 4'h0 : _169_;
  assign _046_ = rst ? 4'h0 : _170_;
  assign _171_ = load ? \port$14083$227 [165:162] : kept_stride_x;
  assign _172_ = stop ? 4'h0 : _171_;
  assign _045_ = rst ? 4'h0 : _172_;
  assign _173_ = load ? \port$14083$227 [161:158] : kept_stride_y;
  assign _174_ = stop ? 4'h0 : _173_;
  assign _044_ = rst ? 4'h0 : _174_;
  assign _175_ = load ? \port$14083$227 [157:138] : kept_plane;
  assign _176_ = stop ? 20'h00000 : _175_;
  assign _043_ = rst ? 20'h00000 : _176_;
  assign _177_ = load ? \port$14083$227 [137:118] : kept_tap_step;
  assign _178_ = stop ? 20'h00000 : _177_;
  assign _042_ = rst ? 20'h00000 : _178_;
  assign _179_ = load ? \port$14083$227 [117:98] : kept_row_step;
  assign _180_ = stop ? 20'h00000 : _179_;
  assign _041_ = rst ? 20'h00000 : _180_;
  assign _181_ = load ? \port$14083$227 [83:70] : kept_width;
  assign _182_ = stop ? 14'h0000 : _181_;
  assign _040_ = rst ? 14'h0000 : _182_;
  assign _183_ = load ? \port$14083$227 [69:56] : kept_height;
  assign _184_ = stop ? 14'h0000 : _183_;
  assign _039_ = rst ? 14'h0000 : _184_;
  assign _185_ = load ? \port$14083$227 [27:14] : kept_column_x;
  assign _186_ = stop ? 14'h0000 : _185_;
  assign _037_ = rst ? 14'h0000 : _186_;
  assign _187_ = load ? \port$14083$227 [13:0] : kept_row_y;
  assign _188_ = stop ? 14'h0000 : _187_;
  assign _036_ = rst ? 14'h0000 : _188_;
  assign _189_ = load ? \port$14083$227 [55:42] : kept_start_offset;
  assign _190_ = stop ? 14'h0000 : _189_;
  assign _035_ = rst ? 14'h0000 : _190_;
  assign _028_[19:0] = next_row;
  assign _026_[19:0] = \$signal$57 ;
  assign _025_[19:0] = \$signal$41 ;
  assign last_position = positions_left[16];
  assign planes = { 8'h00, \port$9149$0  };
  assign kernel_x = \port$14083$227 [177:172];
  assign kernel_y = \port$14083$227 [171:166];
  assign restart_tap = step_position;
  assign start_x = \port$14083$227 [41:28];
  assign out_width = \port$14083$227 [97:84];
  assign dilation_x = 4'h1;
  assign dilation_y = 4'h1;
  assign stride_x = \port$14083$227 [165:162];
  assign stride_y = \port$14083$227 [161:158];
  assign plane = \port$14083$227 [157:138];
  assign tap_step = \port$14083$227 [137:118];
  assign row_step = \port$14083$227 [117:98];
  assign width = \port$14083$227 [83:70];
  assign height = \port$14083$227 [69:56];
  assign column_x = \port$14083$227 [27:14];
  assign row_y = \port$14083$227 [13:0];
  assign start_offset = \port$14083$227 [55:42];
endmodule

module tnthw_t32x32_vector_unit_tables(rst, stop, bias_write, steps_write, write_data, write_row, port__en, port__addr, \port__en$16 , \port__addr$18 , bias, steps__0, steps__1, steps__2, steps__3, clk);
  wire _00_;
  wire [8:0] _01_;
  wire _02_;
  wire [8:0] _03_;
  wire [8:0] _04_;
  wire _05_;
  wire [8:0] _06_;
  wire _07_;
  wire [8:0] _08_;
  wire _09_;
  wire [8:0] _10_;
  wire _11_;
  wire [8:0] _12_;
  wire _13_;
  wire [8:0] _14_;
  wire _15_;
  wire [8:0] _16_;
  wire _17_;
  wire [8:0] _18_;
  wire _19_;
  wire [8:0] _20_;
  wire _21_;
  wire [8:0] _22_;
  wire _23_;
  wire [8:0] \$signature__addr ;
  wire [8:0] \$signature__addr$14 ;
  wire [8:0] \$signature__addr$23 ;
  wire [8:0] \$signature__addr$32 ;
  wire [8:0] \$signature__addr$41 ;
  wire [959:0] \$signature__data ;
  wire [223:0] \$signature__data$15 ;
  wire [223:0] \$signature__data$24 ;
  wire [223:0] \$signature__data$33 ;
  wire [223:0] \$signature__data$42 ;
  wire \$signature__en ;
  wire \$signature__en$12 ;
  wire \$signature__en$22 ;
  wire \$signature__en$31 ;
  wire \$signature__en$40 ;
  output [959:0] bias;
  reg [959:0] bias = 960'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [959:0] bias_memory_output;
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
  reg [8:0] \port__addr$36  = 9'h000;
  reg [8:0] \port__addr$45  = 9'h000;
  wire [959:0] port__data;
  wire [223:0] \port__data$52 ;
  wire [223:0] \port__data$55 ;
  wire [223:0] \port__data$58 ;
  wire [223:0] \port__data$61 ;
  input port__en;
  wire port__en;
  input \port__en$16 ;
  wire \port__en$16 ;
  reg \port__en$25  = 1'h0;
  reg \port__en$34  = 1'h0;
  reg \port__en$43  = 1'h0;
  reg read_0_0_0 = 1'h0;
  wire read_0_0_1;
  reg [8:0] read_0_1_0 = 9'h000;
  wire [8:0] read_0_1_1;
  reg read_1_0_0 = 1'h0;
  wire read_1_0_1;
  reg [8:0] read_1_1_0 = 9'h000;
  wire [8:0] read_1_1_1;
  reg read_2_0_0 = 1'h0;
  wire read_2_0_1;
  reg [8:0] read_2_1_0 = 9'h000;
  wire [8:0] read_2_1_1;
  input rst;
  wire rst;
  output [223:0] steps__0;
  reg [223:0] steps__0 = 224'h00000000000000000000000000000000000000000000000000000000;
  output [223:0] steps__1;
  reg [223:0] steps__1 = 224'h00000000000000000000000000000000000000000000000000000000;
  output [223:0] steps__2;
  reg [223:0] steps__2 = 224'h00000000000000000000000000000000000000000000000000000000;
  output [223:0] steps__3;
  reg [223:0] steps__3 = 224'h00000000000000000000000000000000000000000000000000000000;
  wire [223:0] steps_memory_0_output;
  wire [223:0] steps_memory_1_output;
  wire [223:0] steps_memory_2_output;
  wire [223:0] steps_memory_3_output;
  wire steps_read;
  wire [8:0] steps_row;
  input steps_write;
  wire steps_write;
  input stop;
  wire stop;
  input [1023:0] write_data;
  wire [1023:0] write_data;
  input [8:0] write_row;
  wire [8:0] write_row;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [959:0] bias_memory [511:0];
  integer init_bias_memory;
  initial for (init_bias_memory = 0; init_bias_memory <= 511; init_bias_memory = init_bias_memory + 1) bias_memory [init_bias_memory] = 0;
  always @(posedge clk) begin
    if (bias_write)
      bias_memory[write_row] <= { write_data[1021:992], write_data[989:960], write_data[957:928], write_data[925:896], write_data[893:864], write_data[861:832], write_data[829:800], write_data[797:768], write_data[765:736], write_data[733:704], write_data[701:672], write_data[669:640], write_data[637:608], write_data[605:576], write_data[573:544], write_data[541:512], write_data[509:480], write_data[477:448], write_data[445:416], write_data[413:384], write_data[381:352], write_data[349:320], write_data[317:288], write_data[285:256], write_data[253:224], write_data[221:192], write_data[189:160], write_data[157:128], write_data[125:96], write_data[93:64], write_data[61:32], write_data[29:0] };
  end
  reg [959:0] _65_;
  always @(posedge clk) begin
    if (port__en) begin
      _65_ <= bias_memory[port__addr];
    end
  end
  assign port__data = _65_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [223:0] steps_memory_0 [511:0];
  integer init_steps_memory_0;
  initial for (init_steps_memory_0 = 0; init_steps_memory_0 <= 511; init_steps_memory_0 = init_steps_memory_0 + 1) steps_memory_0 [init_steps_memory_0] = 0;
  always @(posedge clk) begin
    if (steps_write)
      steps_memory_0[write_row] <= { write_data[998:992], write_data[966:960], write_data[934:928], write_data[902:896], write_data[870:864], write_data[838:832], write_data[806:800], write_data[774:768], write_data[742:736], write_data[710:704], write_data[678:672], write_data[646:640], write_data[614:608], write_data[582:576], write_data[550:544], write_data[518:512], write_data[486:480], write_data[454:448], write_data[422:416], write_data[390:384], write_data[358:352], write_data[326:320], write_data[294:288], write_data[262:256], write_data[230:224], write_data[198:192], write_data[166:160], write_data[134:128], write_data[102:96], write_data[70:64], write_data[38:32], write_data[6:0] };
  end
  reg [223:0] _66_;
  always @(posedge clk) begin
    if (\port__en$16 ) begin
      _66_ <= steps_memory_0[\port__addr$18 ];
    end
  end
  assign \port__data$52  = _66_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [223:0] steps_memory_1 [511:0];
  integer init_steps_memory_1;
  initial for (init_steps_memory_1 = 0; init_steps_memory_1 <= 511; init_steps_memory_1 = init_steps_memory_1 + 1) steps_memory_1 [init_steps_memory_1] = 0;
  always @(posedge clk) begin
    if (steps_write)
      steps_memory_1[write_row] <= { write_data[1006:1000], write_data[974:968], write_data[942:936], write_data[910:904], write_data[878:872], write_data[846:840], write_data[814:808], write_data[782:776], write_data[750:744], write_data[718:712], write_data[686:680], write_data[654:648], write_data[622:616], write_data[590:584], write_data[558:552], write_data[526:520], write_data[494:488], write_data[462:456], write_data[430:424], write_data[398:392], write_data[366:360], write_data[334:328], write_data[302:296], write_data[270:264], write_data[238:232], write_data[206:200], write_data[174:168], write_data[142:136], write_data[110:104], write_data[78:72], write_data[46:40], write_data[14:8] };
  end
  reg [223:0] _67_;
  always @(posedge clk) begin
    if (\port__en$25 ) begin
      _67_ <= steps_memory_1[\port__addr$27 ];
    end
  end
  assign \port__data$55  = _67_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [223:0] steps_memory_2 [511:0];
  integer init_steps_memory_2;
  initial for (init_steps_memory_2 = 0; init_steps_memory_2 <= 511; init_steps_memory_2 = init_steps_memory_2 + 1) steps_memory_2 [init_steps_memory_2] = 0;
  always @(posedge clk) begin
    if (steps_write)
      steps_memory_2[write_row] <= { write_data[1014:1008], write_data[982:976], write_data[950:944], write_data[918:912], write_data[886:880], write_data[854:848], write_data[822:816], write_data[790:784], write_data[758:752], write_data[726:720], write_data[694:688], write_data[662:656], write_data[630:624], write_data[598:592], write_data[566:560], write_data[534:528], write_data[502:496], write_data[470:464], write_data[438:432], write_data[406:400], write_data[374:368], write_data[342:336], write_data[310:304], write_data[278:272], write_data[246:240], write_data[214:208], write_data[182:176], write_data[150:144], write_data[118:112], write_data[86:80], write_data[54:48], write_data[22:16] };
  end
  reg [223:0] _68_;
  always @(posedge clk) begin
    if (\port__en$34 ) begin
      _68_ <= steps_memory_2[\port__addr$36 ];
    end
  end
  assign \port__data$58  = _68_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [223:0] steps_memory_3 [511:0];
  integer init_steps_memory_3;
  initial for (init_steps_memory_3 = 0; init_steps_memory_3 <= 511; init_steps_memory_3 = init_steps_memory_3 + 1) steps_memory_3 [init_steps_memory_3] = 0;
  always @(posedge clk) begin
    if (steps_write)
      steps_memory_3[write_row] <= { write_data[1022:1016], write_data[990:984], write_data[958:952], write_data[926:920], write_data[894:888], write_data[862:856], write_data[830:824], write_data[798:792], write_data[766:760], write_data[734:728], write_data[702:696], write_data[670:664], write_data[638:632], write_data[606:600], write_data[574:568], write_data[542:536], write_data[510:504], write_data[478:472], write_data[446:440], write_data[414:408], write_data[382:376], write_data[350:344], write_data[318:312], write_data[286:280], write_data[254:248], write_data[222:216], write_data[190:184], write_data[158:152], write_data[126:120], write_data[94:88], write_data[62:56], write_data[30:24] };
  end
  reg [223:0] _69_;
  always @(posedge clk) begin
    if (\port__en$43 ) begin
      _69_ <= steps_memory_3[\port__addr$45 ];
    end
  end
  assign \port__data$61  = _69_;
  always @(posedge clk)
    bias <= port__data;
  always @(posedge clk)
    steps__0 <= \port__data$52 ;
  always @(posedge clk)
    read_0_0_0 <= _00_;
  always @(posedge clk)
    read_0_1_0 <= _04_;
  always @(posedge clk)
    \port__en$25  <= _05_;
  always @(posedge clk)
    \port__addr$27  <= _06_;
  always @(posedge clk)
    steps__1 <= \port__data$55 ;
  always @(posedge clk)
    read_1_0_0 <= _07_;
  always @(posedge clk)
    read_1_1_0 <= _08_;
  always @(posedge clk)
    \port__en$34  <= _09_;
  always @(posedge clk)
    \port__addr$36  <= _10_;
  always @(posedge clk)
    steps__2 <= \port__data$58 ;
  always @(posedge clk)
    read_2_0_0 <= _11_;
  always @(posedge clk)
    read_2_1_0 <= _01_;
  always @(posedge clk)
    \port__en$43  <= _02_;
  always @(posedge clk)
    \port__addr$45  <= _03_;
  always @(posedge clk)
    steps__3 <= \port__data$61 ;
  assign _12_ = stop ? 9'h000 : read_2_1_0;
  assign _03_ = rst ? 9'h000 : _12_;
  assign _13_ = stop ? 1'h0 : read_2_0_0;
  assign _02_ = rst ? 1'h0 : _13_;
  assign _14_ = stop ? 9'h000 : \port__addr$36 ;
  assign _01_ = rst ? 9'h000 : _14_;
  assign _15_ = stop ? 1'h0 : \port__en$34 ;
  assign _11_ = rst ? 1'h0 : _15_;
  assign _16_ = stop ? 9'h000 : read_1_1_0;
  assign _10_ = rst ? 9'h000 : _16_;
  assign _17_ = stop ? 1'h0 : read_1_0_0;
  assign _09_ = rst ? 1'h0 : _17_;
  assign _18_ = stop ? 9'h000 : \port__addr$27 ;
  assign _08_ = rst ? 9'h000 : _18_;
  assign _19_ = stop ? 1'h0 : \port__en$25 ;
  assign _07_ = rst ? 1'h0 : _19_;
  assign _20_ = stop ? 9'h000 : read_0_1_0;
  assign _06_ = rst ? 9'h000 : _20_;
  assign _21_ = stop ? 1'h0 : read_0_0_0;
  assign _05_ = rst ? 1'h0 : _21_;
  assign _22_ = stop ? 9'h000 : \port__addr$18 ;
  assign _04_ = rst ? 9'h000 : _22_;
  assign _23_ = stop ? 1'h0 : \port__en$16 ;
  assign _00_ = rst ? 1'h0 : _23_;
  assign steps_memory_3_output = steps__3;
  assign read_2_1_1 = \port__addr$45 ;
  assign read_2_0_1 = \port__en$43 ;
  assign \$signature__data$42  = { write_data[1022:1016], write_data[990:984], write_data[958:952], write_data[926:920], write_data[894:888], write_data[862:856], write_data[830:824], write_data[798:792], write_data[766:760], write_data[734:728], write_data[702:696], write_data[670:664], write_data[638:632], write_data[606:600], write_data[574:568], write_data[542:536], write_data[510:504], write_data[478:472], write_data[446:440], write_data[414:408], write_data[382:376], write_data[350:344], write_data[318:312], write_data[286:280], write_data[254:248], write_data[222:216], write_data[190:184], write_data[158:152], write_data[126:120], write_data[94:88], write_data[62:56], write_data[30:24] };
  assign \$signature__addr$41  = write_row;
  assign \$signature__en$40  = steps_write;
  assign steps_memory_2_output = steps__2;
  assign read_1_1_1 = \port__addr$36 ;
  assign read_1_0_1 = \port__en$34 ;
  assign \$signature__data$33  = { write_data[1014:1008], write_data[982:976], write_data[950:944], write_data[918:912], write_data[886:880], write_data[854:848], write_data[822:816], write_data[790:784], write_data[758:752], write_data[726:720], write_data[694:688], write_data[662:656], write_data[630:624], write_data[598:592], write_data[566:560], write_data[534:528], write_data[502:496], write_data[470:464], write_data[438:432], write_data[406:400], write_data[374:368], write_data[342:336], write_data[310:304], write_data[278:272], write_data[246:240], write_data[214:208], write_data[182:176], write_data[150:144], write_data[118:112], write_data[86:80], write_data[54:48], write_data[22:16] };
  assign \$signature__addr$32  = write_row;
  assign \$signature__en$31  = steps_write;
  assign steps_memory_1_output = steps__1;
  assign read_0_1_1 = \port__addr$27 ;
  assign read_0_0_1 = \port__en$25 ;
  assign \$signature__data$24  = { write_data[1006:1000], write_data[974:968], write_data[942:936], write_data[910:904], write_data[878:872], write_data[846:840], write_data[814:808], write_data[782:776], write_data[750:744], write_data[718:712], write_data[686:680], write_data[654:648], write_data[622:616], write_data[590:584], write_data[558:552], write_data[526:520], write_data[494:488], write_data[462:456], write_data[430:424], write_data[398:392], write_data[366:360], write_data[334:328], write_data[302:296], write_data[270:264], write_data[238:232], write_data[206:200], write_data[174:168], write_data[142:136], write_data[110:104], write_data[78:72], write_data[46:40], write_data[14:8] };
  assign \$signature__addr$23  = write_row;
  assign \$signature__en$22  = steps_write;
  assign steps_memory_0_output = steps__0;
  assign steps_row = \port__addr$18 ;
  assign steps_read = \port__en$16 ;
  assign \$signature__data$15  = { write_data[998:992], write_data[966:960], write_data[934:928], write_data[902:896], write_data[870:864], write_data[838:832], write_data[806:800], write_data[774:768], write_data[742:736], write_data[710:704], write_data[678:672], write_data[646:640], write_data[614:608], write_data[582:576], write_data[550:544], write_data[518:512], write_data[486:480], write_data[454:448], write_data[422:416], write_data[390:384], write_data[358:352], write_data[326:320], write_data[294:288], write_data[262:256], write_data[230:224], write_data[198:192], write_data[166:160], write_data[134:128], write_data[102:96], write_data[70:64], write_data[38:32], write_data[6:0] };
  assign \$signature__addr$14  = write_row;
  assign \$signature__en$12  = steps_write;
  assign bias_memory_output = bias;
  assign bias_row = port__addr;
  assign bias_read = port__en;
  assign \$signature__data  = { write_data[1021:992], write_data[989:960], write_data[957:928], write_data[925:896], write_data[893:864], write_data[861:832], write_data[829:800], write_data[797:768], write_data[765:736], write_data[733:704], write_data[701:672], write_data[669:640], write_data[637:608], write_data[605:576], write_data[573:544], write_data[541:512], write_data[509:480], write_data[477:448], write_data[445:416], write_data[413:384], write_data[381:352], write_data[349:320], write_data[317:288], write_data[285:256], write_data[253:224], write_data[221:192], write_data[189:160], write_data[157:128], write_data[125:96], write_data[93:64], write_data[61:32], write_data[29:0] };
  assign \$signature__addr  = write_row;
  assign \$signature__en  = bias_write;
endmodule
