// tnthw_t16x16: tnthw 0.1.0, machine t16x16, fields ea08ebfe1858
// Generated, do not edit; docs/machine.md describes the ports.

module tnthw_t16x16(entry, images, memory_beats, abort, port_rst, request__ready, read__payload, read__valid, read__error, write__ready, write__error, clk, rst, done, busy, error, error_unit, error_instruction, owing, request__payload__address, request__payload__beats
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
  wire [5:0] accumulator_address;
  wire [5:0] \accumulator_address$320 ;
  wire accumulator_bank;
  wire \accumulator_bank$318 ;
  wire [319:0] accumulator_data;
  wire [319:0] \accumulator_data$323 ;
  wire accumulator_group;
  wire accumulator_read;
  wire \accumulator_read$316 ;
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
  wire alarm;
  wire \alarm$235 ;
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
  wire [127:0] fill_data;
  wire first;
  wire \first$147 ;
  wire free;
  wire \free$77 ;
  wire \free$93 ;
  wire [2:0] full;
  wire \full$166 ;
  wire \full$167 ;
  wire \full$168 ;
  wire [2047:0] gathered;
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
  wire [127:0] load__data;
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
  wire [127:0] memory_read__data;
  wire memory_read__en;
  wire [15:0] memory_read__held;
  wire memory_read__valid;
  wire [19:0] memory_write__address;
  wire [127:0] memory_write__data;
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
  wire [127:0] read__data;
  wire [127:0] \read__data$253 ;
  wire read__en;
  wire \read__en$256 ;
  input read__error;
  wire read__error;
  wire \read__error$129 ;
  wire [15:0] read__held;
  wire [15:0] \read__held$258 ;
  input [127:0] read__payload;
  wire [127:0] read__payload;
  wire [127:0] \read__payload$130 ;
  output read__ready;
  wire read__ready;
  wire \read__ready$131 ;
  input read__valid;
  wire read__valid;
  wire \read__valid$132 ;
  wire \read__valid$250 ;
  wire \read__valid$260 ;
  wire read_beat;
  wire [127:0] read_data__payload;
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
  wire [127:0] store__data;
  wire store__en;
  wire [15:0] store__held;
  wire store__valid;
  wire [15:0] streamed;
  wire stuck;
  wire \stuck$172 ;
  wire [2047:0] table_data;
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
  wire [127:0] write__data;
  wire write__en;
  input write__error;
  wire write__error;
  wire \write__error$133 ;
  wire [15:0] write__held;
  wire write__mask;
  output [127:0] write__payload;
  wire [127:0] write__payload;
  wire [127:0] \write__payload$134 ;
  input write__ready;
  wire write__ready;
  wire \write__ready$135 ;
  output write__valid;
  wire write__valid;
  wire \write__valid$136 ;
  wire [5:0] write_address;
  wire write_bank;
  wire write_beat;
  wire [319:0] write_data;
  wire [127:0] write_data__payload;
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
  tnthw_t16x16_accumulators accumulators (
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
  tnthw_t16x16_activations activations (
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
    .memory_write__data(gathered[127:0]),
    .memory_write__en(memory_write__en),
    .memory_write__held(memory__held_write),
    .\port$2532$0 (vector_write__data[7:0]),
    .\port$2574$0 (vector_write__data[15:8]),
    .\port$2616$0 (vector_write__data[23:16]),
    .\port$2658$0 (vector_write__data[31:24]),
    .\port$2700$0 (vector_write__data[39:32]),
    .\port$2742$0 (vector_write__data[47:40]),
    .\port$2784$0 (vector_write__data[55:48]),
    .\port$2826$0 (vector_write__data[63:56]),
    .\port$2868$0 (vector_write__data[71:64]),
    .\port$2910$0 (vector_write__data[79:72]),
    .\port$2952$0 (vector_write__data[87:80]),
    .\port$2994$0 (vector_write__data[95:88]),
    .\port$3036$0 (vector_write__data[103:96]),
    .\port$3078$0 (vector_write__data[111:104]),
    .\port$3120$0 (vector_write__data[119:112]),
    .\port$3162$0 (vector_write__data[127:120]),
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
  tnthw_t16x16_array_numbers array_numbers (
    .\begin (\clear$173 ),
    .clk(clk),
    .decoded(number_10),
    .row(number_12),
    .rst(rst),
    .start(\pop$70 ),
    .streamed(number_11),
    .take(take)
  );
  tnthw_t16x16_array_queue array_queue (
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
    .bad_row(bad_row),
    .clk(clk),
    .done(array__done),
    .fill(fill),
    .fill_address(\entry$160 ),
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
    .start(\pop$70 ),
    .stop(stop),
    .take(take)
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
  tnthw_t16x16_error_latch error_latch (
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
  tnthw_t16x16_memory_queue memory_queue (
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
  tnthw_t16x16_memory_unit memory_unit (
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
  tnthw_t16x16_port_guard port_guard (
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
  tnthw_t16x16_scheduler scheduler (
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
  tnthw_t16x16_sequencer sequencer (
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
    .\port$3919$0 (\full$166 ),
    .\port$3931$0 (\full$167 ),
    .\port$3943$0 (\full$168 ),
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
  tnthw_t16x16_vector_queue vector_queue (
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
  tnthw_t16x16_vector_unit vector_unit (
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
    .\result$323 (vector_write__data[7:0]),
    .\result$324 (vector_write__data[15:8]),
    .\result$325 (vector_write__data[23:16]),
    .\result$326 (vector_write__data[31:24]),
    .\result$327 (vector_write__data[39:32]),
    .\result$328 (vector_write__data[47:40]),
    .\result$329 (vector_write__data[55:48]),
    .\result$330 (vector_write__data[63:56]),
    .\result$331 (vector_write__data[71:64]),
    .\result$332 (vector_write__data[79:72]),
    .\result$333 (vector_write__data[87:80]),
    .\result$334 (vector_write__data[95:88]),
    .\result$335 (vector_write__data[103:96]),
    .\result$336 (vector_write__data[111:104]),
    .\result$337 (vector_write__data[119:112]),
    .\result$338 (vector_write__data[127:120]),
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
  assign fill_data = gathered[127:0];
  assign fill_address = \entry$160 ;
  assign weights_write = fill;
  assign load__mask = 1'h1;
  assign memory_write__mask = 1'h1;
  assign load__held = memory__held_write;
  assign memory_write__held = memory__held_write;
  assign load__en = memory_write__en;
  assign load__data = gathered[127:0];
  assign memory_write__data = gathered[127:0];
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

module tnthw_t16x16_activations(rst, memory_read__held, memory_write__held, memory_write__en, array_read__held, array_read__valid, vector_read__held, vector_write__held, vector_read__valid, vector_read__address, \port$2532$0 , \port$2574$0 , \port$2616$0 , \port$2658$0 , \port$2700$0 , \port$2742$0 , \port$2784$0 , \port$2826$0 , \port$2868$0 , \port$2910$0 , \port$2952$0 
, \port$2994$0 , \port$3036$0 , \port$3078$0 , \port$3120$0 , \port$3162$0 , bad_array_read, bad_vector_read, bad_memory_read, bad_vector_write, bad_memory_write, memory_write__data, memory_write__address, memory_read__en, memory_read__address, array_read__en, array_read__address, vector_read__en, vector_write__en, vector_write__address, vector_write__mask, array_word
, vector_word, memory_word, clk);
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
  wire [127:0] _057_;
  wire [19:0] _058_;
  wire _059_;
  wire [127:0] _060_;
  wire [2:0] _061_;
  wire [9:0] _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire [9:0] _066_;
  wire _067_;
  wire [127:0] _068_;
  wire [2:0] _069_;
  wire [9:0] _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire [9:0] _074_;
  wire [127:0] _075_;
  wire [2:0] _076_;
  wire [9:0] _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire [9:0] _082_;
  wire [127:0] _083_;
  wire [2:0] _084_;
  wire [9:0] _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire [9:0] _090_;
  wire [127:0] _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire [1:0] _097_;
  wire [1:0] _098_;
  wire [1:0] _099_;
  wire _100_;
  wire [127:0] _101_;
  wire [1:0] _102_;
  wire [1:0] _103_;
  wire [1:0] _104_;
  wire [127:0] _105_;
  wire [1:0] _106_;
  wire [1:0] _107_;
  wire [1:0] _108_;
  wire [127:0] _109_;
  wire _110_;
  wire [19:0] _111_;
  wire [127:0] _112_;
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
  wire [127:0] _135_;
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
  wire [127:0] _158_;
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
  wire [127:0] _181_;
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
  wire [127:0] array_read__data;
  input array_read__en;
  wire array_read__en;
  input [15:0] array_read__held;
  wire [15:0] array_read__held;
  input array_read__valid;
  wire array_read__valid;
  output [127:0] array_word;
  reg [127:0] array_word = 128'h00000000000000000000000000000000;
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
  wire [127:0] memory_read__data;
  input memory_read__en;
  wire memory_read__en;
  input [15:0] memory_read__held;
  wire [15:0] memory_read__held;
  wire memory_read__valid;
  output [127:0] memory_word;
  reg [127:0] memory_word = 128'h00000000000000000000000000000000;
  input [19:0] memory_write__address;
  wire [19:0] memory_write__address;
  input [127:0] memory_write__data;
  wire [127:0] memory_write__data;
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
  reg [127:0] output_0 = 128'h00000000000000000000000000000000;
  reg [127:0] output_1 = 128'h00000000000000000000000000000000;
  reg [127:0] output_2 = 128'h00000000000000000000000000000000;
  reg [127:0] output_3 = 128'h00000000000000000000000000000000;
  input [7:0] \port$2532$0 ;
  wire [7:0] \port$2532$0 ;
  input [7:0] \port$2574$0 ;
  wire [7:0] \port$2574$0 ;
  input [7:0] \port$2616$0 ;
  wire [7:0] \port$2616$0 ;
  input [7:0] \port$2658$0 ;
  wire [7:0] \port$2658$0 ;
  input [7:0] \port$2700$0 ;
  wire [7:0] \port$2700$0 ;
  input [7:0] \port$2742$0 ;
  wire [7:0] \port$2742$0 ;
  input [7:0] \port$2784$0 ;
  wire [7:0] \port$2784$0 ;
  input [7:0] \port$2826$0 ;
  wire [7:0] \port$2826$0 ;
  input [7:0] \port$2868$0 ;
  wire [7:0] \port$2868$0 ;
  input [7:0] \port$2910$0 ;
  wire [7:0] \port$2910$0 ;
  input [7:0] \port$2952$0 ;
  wire [7:0] \port$2952$0 ;
  input [7:0] \port$2994$0 ;
  wire [7:0] \port$2994$0 ;
  input [7:0] \port$3036$0 ;
  wire [7:0] \port$3036$0 ;
  input [7:0] \port$3078$0 ;
  wire [7:0] \port$3078$0 ;
  input [7:0] \port$3120$0 ;
  wire [7:0] \port$3120$0 ;
  input [7:0] \port$3162$0 ;
  wire [7:0] \port$3162$0 ;
  reg [9:0] read__addr = 10'h000;
  reg [9:0] \read__addr$44  = 10'h000;
  reg [9:0] \read__addr$53  = 10'h000;
  reg [9:0] \read__addr$62  = 10'h000;
  wire [127:0] read__data;
  wire [127:0] \read__data$46 ;
  wire [127:0] \read__data$55 ;
  wire [127:0] \read__data$64 ;
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
  input [15:0] vector_write__held;
  wire [15:0] vector_write__held;
  input vector_write__mask;
  wire vector_write__mask;
  reg [19:0] write_0_0_0 = 20'h00000;
  reg write_0_1_0 = 1'h0;
  reg [127:0] write_0_2_0 = 128'h00000000000000000000000000000000;
  reg [19:0] write_1_0_0 = 20'h00000;
  reg write_1_1_0 = 1'h0;
  reg [127:0] write_1_2_0 = 128'h00000000000000000000000000000000;
  reg [9:0] write__addr = 10'h000;
  reg [9:0] \write__addr$50  = 10'h000;
  reg [9:0] \write__addr$59  = 10'h000;
  reg [9:0] \write__addr$68  = 10'h000;
  reg [127:0] write__data = 128'h00000000000000000000000000000000;
  reg [127:0] \write__data$51  = 128'h00000000000000000000000000000000;
  reg [127:0] \write__data$60  = 128'h00000000000000000000000000000000;
  reg [127:0] \write__data$69  = 128'h00000000000000000000000000000000;
  reg write__en = 1'h0;
  reg \write__en$49  = 1'h0;
  reg \write__en$58  = 1'h0;
  reg \write__en$67  = 1'h0;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [127:0] bank_0 [1023:0];
  integer init_bank_0;
  initial for (init_bank_0 = 0; init_bank_0 <= 1023; init_bank_0 = init_bank_0 + 1) bank_0 [init_bank_0] = 0;
  always @(posedge clk) begin
    if (write__en)
      bank_0[write__addr] <= write__data;
  end
  reg [127:0] _486_;
  always @(posedge clk) begin
    if (read__en) begin
      _486_ <= bank_0[read__addr];
    end
  end
  assign read__data = _486_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [127:0] bank_1 [1023:0];
  integer init_bank_1;
  initial for (init_bank_1 = 0; init_bank_1 <= 1023; init_bank_1 = init_bank_1 + 1) bank_1 [init_bank_1] = 0;
  always @(posedge clk) begin
    if (\write__en$49 )
      bank_1[\write__addr$50 ] <= \write__data$51 ;
  end
  reg [127:0] _487_;
  always @(posedge clk) begin
    if (\read__en$88 ) begin
      _487_ <= bank_1[\read__addr$44 ];
    end
  end
  assign \read__data$46  = _487_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [127:0] bank_2 [1023:0];
  integer init_bank_2;
  initial for (init_bank_2 = 0; init_bank_2 <= 1023; init_bank_2 = init_bank_2 + 1) bank_2 [init_bank_2] = 0;
  always @(posedge clk) begin
    if (\write__en$58 )
      bank_2[\write__addr$59 ] <= \write__data$60 ;
  end
  reg [127:0] _488_;
  always @(posedge clk) begin
    if (\read__en$89 ) begin
      _488_ <= bank_2[\read__addr$53 ];
    end
  end
  assign \read__data$55  = _488_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [127:0] bank_3 [1023:0];
  integer init_bank_3;
  initial for (init_bank_3 = 0; init_bank_3 <= 1023; init_bank_3 = init_bank_3 + 1) bank_3 [init_bank_3] = 0;
  always @(posedge clk) begin
    if (\write__en$67 )
      bank_3[\write__addr$68 ] <= \write__data$69 ;
  end
  reg [127:0] _489_;
  always @(posedge clk) begin
    if (\read__en$90 ) begin
      _489_ <= bank_3[\read__addr$62 ];
    end
  end
  assign \read__data$64  = _489_;
  assign _000_ = ! array_read__address[19:10];
  assign _110_ = array_read__en & _000_;
  assign _121_ = _110_ & held_0_0[0];
  assign _132_ = ! vector_read__address[19:10];
  assign _143_ = vector_read__en & _132_;
  assign _154_ = _143_ & held_1_0[0];
  assign _165_ = ! memory_read__address[19:10];
  assign _176_ = memory_read__en & _165_;
  assign _187_ = _176_ & held_2_0[0];
  assign _001_ = held_1_0[0] ? vector_read__address : memory_read__address;
  assign _012_ = held_0_0[0] ? array_read__address : _001_;
  assign _023_ = ! vector_write__address[19:10];
  assign _034_ = vector_write__en & _023_;
  assign _045_ = _034_ & vector_write__held[0];
  assign _056_ = ! memory_write__address[19:10];
  assign _067_ = memory_write__en & _056_;
  assign _078_ = _067_ & memory_write__held[0];
  assign _089_ = memory_0 ? write_1_1_0 : 1'h0;
  assign _100_ = vector_0 ? write_0_1_0 : _089_;
  assign _111_ = vector_0 ? write_0_0_0 : write_1_0_0;
  assign _112_ = vector_0 ? write_0_2_0 : write_1_2_0;
  assign _113_ = array_read__address[19:10] == 1'h1;
  assign _114_ = array_read__en & _113_;
  assign _115_ = _114_ & held_0_0[1];
  assign _116_ = vector_read__address[19:10] == 1'h1;
  assign _117_ = vector_read__en & _116_;
  assign _118_ = _117_ & held_1_0[1];
  assign _119_ = memory_read__address[19:10] == 1'h1;
  assign _120_ = memory_read__en & _119_;
  assign _122_ = _120_ & held_2_0[1];
  assign _123_ = held_1_0[1] ? vector_read__address : memory_read__address;
  assign _124_ = held_0_0[1] ? array_read__address : _123_;
  assign _125_ = vector_write__address[19:10] == 1'h1;
  assign _126_ = vector_write__en & _125_;
  assign _127_ = _126_ & vector_write__held[1];
  assign _128_ = memory_write__address[19:10] == 1'h1;
  assign _129_ = memory_write__en & _128_;
  assign _130_ = _129_ & memory_write__held[1];
  assign _131_ = memory_1 ? write_1_1_0 : 1'h0;
  assign _133_ = vector_1 ? write_0_1_0 : _131_;
  assign _134_ = vector_1 ? write_0_0_0 : write_1_0_0;
  assign _135_ = vector_1 ? write_0_2_0 : write_1_2_0;
  assign _136_ = array_read__address[19:10] == 2'h2;
  assign _137_ = array_read__en & _136_;
  assign _138_ = _137_ & held_0_0[2];
  assign _139_ = vector_read__address[19:10] == 2'h2;
  assign _140_ = vector_read__en & _139_;
  assign _141_ = _140_ & held_1_0[2];
  assign _142_ = memory_read__address[19:10] == 2'h2;
  assign _144_ = memory_read__en & _142_;
  assign _145_ = _144_ & held_2_0[2];
  assign _146_ = held_1_0[2] ? vector_read__address : memory_read__address;
  assign _147_ = held_0_0[2] ? array_read__address : _146_;
  assign _148_ = vector_write__address[19:10] == 2'h2;
  assign _149_ = vector_write__en & _148_;
  assign _150_ = _149_ & vector_write__held[2];
  assign _151_ = memory_write__address[19:10] == 2'h2;
  assign _152_ = memory_write__en & _151_;
  assign _153_ = _152_ & memory_write__held[2];
  assign _155_ = memory_2 ? write_1_1_0 : 1'h0;
  assign _156_ = vector_2 ? write_0_1_0 : _155_;
  assign _157_ = vector_2 ? write_0_0_0 : write_1_0_0;
  assign _158_ = vector_2 ? write_0_2_0 : write_1_2_0;
  assign _159_ = array_read__address[19:10] == 2'h3;
  assign _160_ = array_read__en & _159_;
  assign _161_ = _160_ & held_0_0[3];
  assign _162_ = vector_read__address[19:10] == 2'h3;
  assign _163_ = vector_read__en & _162_;
  assign _164_ = _163_ & held_1_0[3];
  assign _166_ = memory_read__address[19:10] == 2'h3;
  assign _167_ = memory_read__en & _166_;
  assign _168_ = _167_ & held_2_0[3];
  assign _169_ = held_1_0[3] ? vector_read__address : memory_read__address;
  assign _170_ = held_0_0[3] ? array_read__address : _169_;
  assign _171_ = vector_write__address[19:10] == 2'h3;
  assign _172_ = vector_write__en & _171_;
  assign _173_ = _172_ & vector_write__held[3];
  assign _174_ = memory_write__address[19:10] == 2'h3;
  assign _175_ = memory_write__en & _174_;
  assign _177_ = _175_ & memory_write__held[3];
  assign _178_ = memory_3 ? write_1_1_0 : 1'h0;
  assign _179_ = vector_3 ? write_0_1_0 : _178_;
  assign _180_ = vector_3 ? write_0_0_0 : write_1_0_0;
  assign _181_ = vector_3 ? write_0_2_0 : write_1_2_0;
  assign _182_ = ! array_read__address[19:10];
  assign _183_ = _182_ & held_0_0[0];
  assign _184_ = array_read__address[19:10] == 1'h1;
  assign _185_ = _184_ & held_0_0[1];
  assign _186_ = array_read__address[19:10] == 2'h2;
  assign _188_ = _186_ & held_0_0[2];
  assign _189_ = array_read__address[19:10] == 2'h3;
  assign _190_ = _189_ & held_0_0[3];
  assign _191_ = | { _190_, _188_, _185_, _183_ };
  assign _192_ = ~ _191_;
  assign _193_ = array_read__en & _192_;
  assign _194_ = ! vector_read__address[19:10];
  assign _195_ = _194_ & held_1_0[0];
  assign _196_ = vector_read__address[19:10] == 1'h1;
  assign _197_ = _196_ & held_1_0[1];
  assign _002_ = vector_read__address[19:10] == 2'h2;
  assign _003_ = _002_ & held_1_0[2];
  assign _004_ = vector_read__address[19:10] == 2'h3;
  assign _005_ = _004_ & held_1_0[3];
  assign _006_ = | { _005_, _003_, _197_, _195_ };
  assign _007_ = ~ _006_;
  assign _008_ = vector_read__en & _007_;
  assign _009_ = ! memory_read__address[19:10];
  assign _010_ = _009_ & held_2_0[0];
  assign _011_ = memory_read__address[19:10] == 1'h1;
  assign _013_ = _011_ & held_2_0[1];
  assign _014_ = memory_read__address[19:10] == 2'h2;
  assign _015_ = _014_ & held_2_0[2];
  assign _016_ = memory_read__address[19:10] == 2'h3;
  assign _017_ = _016_ & held_2_0[3];
  assign _018_ = | { _017_, _015_, _013_, _010_ };
  assign _019_ = ~ _018_;
  assign _020_ = memory_read__en & _019_;
  assign _021_ = ! vector_write__address[19:10];
  assign _022_ = _021_ & vector_write__held[0];
  assign _024_ = vector_write__address[19:10] == 1'h1;
  assign _025_ = _024_ & vector_write__held[1];
  assign _026_ = vector_write__address[19:10] == 2'h2;
  assign _027_ = _026_ & vector_write__held[2];
  assign _028_ = vector_write__address[19:10] == 2'h3;
  assign _029_ = _028_ & vector_write__held[3];
  assign _030_ = | { _029_, _027_, _025_, _022_ };
  assign _031_ = ~ _030_;
  assign _032_ = vector_write__en & _031_;
  assign _033_ = ! memory_write__address[19:10];
  assign _035_ = _033_ & memory_write__held[0];
  assign _036_ = memory_write__address[19:10] == 1'h1;
  assign _037_ = _036_ & memory_write__held[1];
  assign _038_ = memory_write__address[19:10] == 2'h2;
  assign _039_ = _038_ & memory_write__held[2];
  assign _040_ = memory_write__address[19:10] == 2'h3;
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
  function [127:0] _419_;
    input [127:0] a;
    input [511:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _419_ = b[127:0];
      4'b??1?:
        _419_ = b[255:128];
      4'b?1??:
        _419_ = b[383:256];
      4'b1???:
        _419_ = b[511:384];
      default:
        _419_ = a;
    endcase
  endfunction
  assign _109_ = _419_(128'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _201_, _200_, _199_, _198_ });
  assign _198_ = memory_bank_0_2 == 2'h3;
  assign _199_ = memory_bank_0_2 == 2'h2;
  assign _200_ = memory_bank_0_2 == 2'h1;
  assign _201_ = ! memory_bank_0_2;
  assign _108_ = rst ? 2'h0 : memory_bank_0_1;
  assign _107_ = rst ? 2'h0 : memory_bank_0_0;
  assign _106_ = rst ? 2'h0 : memory_read__address[11:10];
  function [127:0] _427_;
    input [127:0] a;
    input [511:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _427_ = b[127:0];
      4'b??1?:
        _427_ = b[255:128];
      4'b?1??:
        _427_ = b[383:256];
      4'b1???:
        _427_ = b[511:384];
      default:
        _427_ = a;
    endcase
  endfunction
  assign _105_ = _427_(128'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _205_, _204_, _203_, _202_ });
  assign _202_ = vector_bank_0_2 == 2'h3;
  assign _203_ = vector_bank_0_2 == 2'h2;
  assign _204_ = vector_bank_0_2 == 2'h1;
  assign _205_ = ! vector_bank_0_2;
  assign _104_ = rst ? 2'h0 : vector_bank_0_1;
  assign _103_ = rst ? 2'h0 : vector_bank_0_0;
  assign _102_ = rst ? 2'h0 : vector_read__address[11:10];
  function [127:0] _435_;
    input [127:0] a;
    input [511:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _435_ = b[127:0];
      4'b??1?:
        _435_ = b[255:128];
      4'b?1??:
        _435_ = b[383:256];
      4'b1???:
        _435_ = b[511:384];
      default:
        _435_ = a;
    endcase
  endfunction
  assign _101_ = _435_(128'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _209_, _208_, _207_, _206_ });
  assign _206_ = array_bank_0_2 == 2'h3;
  assign _207_ = array_bank_0_2 == 2'h2;
  assign _208_ = array_bank_0_2 == 2'h1;
  assign _209_ = ! array_bank_0_2;
  assign _099_ = rst ? 2'h0 : array_bank_0_1;
  assign _098_ = rst ? 2'h0 : array_bank_0_0;
  assign _097_ = rst ? 2'h0 : array_read__address[11:10];
  assign _096_ = rst ? 1'h0 : _044_;
  assign _095_ = rst ? 1'h0 : _032_;
  assign _094_ = rst ? 1'h0 : _020_;
  assign _093_ = rst ? 1'h0 : _008_;
  assign _092_ = rst ? 1'h0 : _193_;
  assign _091_ = rst ? 128'h00000000000000000000000000000000 : _181_;
  assign _090_ = rst ? 10'h000 : _180_[9:0];
  assign _088_ = rst ? 1'h0 : _179_;
  assign _087_ = rst ? 1'h0 : _177_;
  assign _086_ = rst ? 1'h0 : _173_;
  assign _085_ = rst ? 10'h000 : _170_[9:0];
  assign _084_ = rst ? 3'h0 : { _168_, _164_, _161_ };
  assign _083_ = rst ? 128'h00000000000000000000000000000000 : _158_;
  assign _082_ = rst ? 10'h000 : _157_[9:0];
  assign _081_ = rst ? 1'h0 : _156_;
  assign _080_ = rst ? 1'h0 : _153_;
  assign _079_ = rst ? 1'h0 : _150_;
  assign _077_ = rst ? 10'h000 : _147_[9:0];
  assign _076_ = rst ? 3'h0 : { _145_, _141_, _138_ };
  assign _075_ = rst ? 128'h00000000000000000000000000000000 : _135_;
  assign _074_ = rst ? 10'h000 : _134_[9:0];
  assign _073_ = rst ? 1'h0 : _133_;
  assign _072_ = rst ? 1'h0 : _130_;
  assign _071_ = rst ? 1'h0 : _127_;
  assign _070_ = rst ? 10'h000 : _124_[9:0];
  assign _069_ = rst ? 3'h0 : { _122_, _118_, _115_ };
  assign _068_ = rst ? 128'h00000000000000000000000000000000 : _112_;
  assign _066_ = rst ? 10'h000 : _111_[9:0];
  assign _065_ = rst ? 1'h0 : _100_;
  assign _064_ = rst ? 1'h0 : _078_;
  assign _063_ = rst ? 1'h0 : _045_;
  assign _062_ = rst ? 10'h000 : _012_[9:0];
  assign _061_ = rst ? 3'h0 : { _187_, _154_, _121_ };
  assign _060_ = rst ? 128'h00000000000000000000000000000000 : memory_write__data;
  assign _059_ = rst ? 1'h0 : 1'h1;
  assign _058_ = rst ? 20'h00000 : memory_write__address;
  assign _057_ = rst ? 128'h00000000000000000000000000000000 : { \port$3162$0 , \port$3120$0 , \port$3078$0 , \port$3036$0 , \port$2994$0 , \port$2952$0 , \port$2910$0 , \port$2868$0 , \port$2826$0 , \port$2784$0 , \port$2742$0 , \port$2700$0 , \port$2658$0 , \port$2616$0 , \port$2574$0 , \port$2532$0  };
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
  assign vector_write__data = { \port$3162$0 , \port$3120$0 , \port$3078$0 , \port$3036$0 , \port$2994$0 , \port$2952$0 , \port$2910$0 , \port$2868$0 , \port$2826$0 , \port$2784$0 , \port$2742$0 , \port$2700$0 , \port$2658$0 , \port$2616$0 , \port$2574$0 , \port$2532$0  };
  assign memory_read__valid = 1'h1;
endmodule

module tnthw_t16x16_array_numbers(rst, take, start, \begin , row, decoded, streamed, clk);
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

module tnthw_t16x16_array_queue(rst, stop, pop, full, valid, head, write__data, write__en, clk);
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

module tnthw_t16x16_array_unit(rst, stop, fill, take, free, held_read, last_position, padded, adds, illegal, read, read__valid, start, accumulator_data, instruction, fill_data, fill_address, read__en, \inside , accumulator_read, accumulator_bank
, accumulator_address, accumulator_write, accumulator_write_bank, accumulator_write_address, done, accumulator_write_data, bad_row, read__address, read__data, clk);
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
  wire _151_;
  wire _152_;
  wire _153_;
  wire _154_;
  wire _155_;
  wire _156_;
  wire [5:0] _157_;
  wire _158_;
  wire _159_;
  wire [5:0] _160_;
  wire _161_;
  wire _162_;
  wire [5:0] _163_;
  wire _164_;
  wire _165_;
  wire [5:0] _166_;
  wire _167_;
  wire _168_;
  wire [1:0] _169_;
  wire [1:0] _170_;
  wire [1:0] _171_;
  wire [5:0] _172_;
  wire _173_;
  wire [1:0] _174_;
  wire _175_;
  wire [5:0] _176_;
  wire _177_;
  wire [1:0] _178_;
  wire _179_;
  wire [5:0] _180_;
  wire _181_;
  wire [1:0] _182_;
  wire _183_;
  wire [5:0] _184_;
  wire _185_;
  wire [1:0] _186_;
  wire _187_;
  wire [5:0] _188_;
  wire _189_;
  wire [1:0] _190_;
  wire _191_;
  wire [5:0] _192_;
  wire _193_;
  wire [1:0] _194_;
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
  wire [1:0] _216_;
  wire _217_;
  wire _218_;
  wire _219_;
  wire _220_;
  wire _221_;
  wire _222_;
  wire _223_;
  wire [305:0] _224_;
  wire [305:0] _225_;
  wire _226_;
  wire _227_;
  wire _228_;
  wire [305:0] _229_;
  wire [305:0] _230_;
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
  reg \$signal  = 1'h0;
  reg \$signal$164  = 1'h0;
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
  wire [19:0] \address$66 ;
  output [8:0] adds;
  wire [8:0] adds;
  reg apart = 1'h0;
  output bad_row;
  wire bad_row;
  wire \bad_row$23 ;
  wire carry;
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
  wire \carry$255 ;
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
  wire [15:0] \index$186 ;
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
  wire [143:0] \operands$101 ;
  wire [143:0] \operands$104 ;
  wire [143:0] \operands$107 ;
  wire [143:0] \operands$110 ;
  wire [143:0] \operands$113 ;
  wire [143:0] \operands$116 ;
  wire [143:0] \operands$119 ;
  wire [143:0] \operands$122 ;
  wire [143:0] \operands$125 ;
  wire [143:0] \operands$83 ;
  wire [143:0] \operands$86 ;
  wire [143:0] \operands$89 ;
  wire [143:0] \operands$92 ;
  wire [143:0] \operands$95 ;
  wire [143:0] \operands$98 ;
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
  input stop;
  wire stop;
  wire [3:0] stride_x;
  wire [3:0] stride_y;
  wire [12:0] sum;
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
  wire [12:0] \sum$254 ;
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
  wire [319:0] written;
  assign _000_ = ~ \$signal ;
  assign _083_ = _000_ | last_vector;
  assign take = \take$25  & _083_;
  assign _084_ = ~ loading;
  assign _085_ = ~ \take$25 ;
  assign free = _084_ & _085_;
  assign _092_ = \take$25  ? \$signal$31 [51:36] : 16'h0000;
  assign _103_ = \$signal  ? \$signal$32 [51:36] : 16'h0000;
  assign held_read = _092_ | _103_;
  assign _114_ = ~ \$signal$54 ;
  assign _125_ = ready & apart;
  assign _136_ = _114_ | _125_;
  assign last_position = \$signal  & _136_;
  assign first = last_position & \$signal$54 ;
  assign _001_ = last_position & \last_position$57 ;
  assign last_vector = _001_ & last_tap;
  assign restart_position = last_position & \last_position$57 ;
  assign step_tap = last_position & \last_position$57 ;
  assign _012_ = ~ \inside ;
  assign padded = vector_2 & _012_;
  assign adds = added_0_4 ? count : 9'h000;
  assign _086_ = take | last_position;
  assign _087_ = take | \last_position$57 ;
  assign _088_ = last_position & \last_position$57 ;
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
  assign _113_ = \$signal$164  ? \$signal$32 [304:303] : 2'h1;
  assign _115_ = $signed(old_0) + $signed(sum);
  assign { _116_[21:20], _082_[19:0] } = $signed(_115_) + $signed({ 1'h0, carry });
  assign _117_ = $signed(old_1) + $signed(\sum$226 );
  assign { _118_[21:20], _082_[39:20] } = $signed(_117_) + $signed({ 1'h0, \carry$227  });
  assign _119_ = $signed(old_2) + $signed(\sum$228 );
  assign { _120_[21:20], _082_[59:40] } = $signed(_119_) + $signed({ 1'h0, \carry$229  });
  assign _121_ = $signed(old_3) + $signed(\sum$230 );
  assign { _122_[21:20], _082_[79:60] } = $signed(_121_) + $signed({ 1'h0, \carry$231  });
  assign _123_ = $signed(old_4) + $signed(\sum$232 );
  assign { _124_[21:20], _082_[99:80] } = $signed(_123_) + $signed({ 1'h0, \carry$233  });
  assign _126_ = $signed(old_5) + $signed(\sum$234 );
  assign { _127_[21:20], _082_[119:100] } = $signed(_126_) + $signed({ 1'h0, \carry$235  });
  assign _128_ = $signed(old_6) + $signed(\sum$236 );
  assign { _129_[21:20], _082_[139:120] } = $signed(_128_) + $signed({ 1'h0, \carry$237  });
  assign _130_ = $signed(old_7) + $signed(\sum$238 );
  assign { _131_[21:20], _082_[159:140] } = $signed(_130_) + $signed({ 1'h0, \carry$239  });
  assign _132_ = $signed(old_8) + $signed(\sum$240 );
  assign { _133_[21:20], _082_[179:160] } = $signed(_132_) + $signed({ 1'h0, \carry$241  });
  assign _134_ = $signed(old_9) + $signed(\sum$242 );
  assign { _135_[21:20], _082_[199:180] } = $signed(_134_) + $signed({ 1'h0, \carry$243  });
  assign _137_ = $signed(old_10) + $signed(\sum$244 );
  assign { _138_[21:20], _082_[219:200] } = $signed(_137_) + $signed({ 1'h0, \carry$245  });
  assign _139_ = $signed(old_11) + $signed(\sum$246 );
  assign { _140_[21:20], _082_[239:220] } = $signed(_139_) + $signed({ 1'h0, \carry$247  });
  assign _141_ = $signed(old_12) + $signed(\sum$248 );
  assign { _142_[21:20], _082_[259:240] } = $signed(_141_) + $signed({ 1'h0, \carry$249  });
  assign _143_ = $signed(old_13) + $signed(\sum$250 );
  assign { _144_[21:20], _082_[279:260] } = $signed(_143_) + $signed({ 1'h0, \carry$251  });
  assign _145_ = $signed(old_14) + $signed(\sum$252 );
  assign { _146_[21:20], _082_[299:280] } = $signed(_145_) + $signed({ 1'h0, \carry$253  });
  assign _002_ = $signed(old_15) + $signed(\sum$254 );
  assign _003_ = $signed(_002_) + $signed({ 1'h0, \carry$255  });
  always @(posedge clk)
    \$signal$31  <= _004_;
  always @(posedge clk)
    \take$25  <= _005_;
  always @(posedge clk)
    \$signal$32  <= _006_;
  always @(posedge clk)
    \$signal  <= _007_;
  always @(posedge clk)
    \$signal$54  <= _008_;
  always @(posedge clk)
    \$signal$164  <= _009_;
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
  assign _147_ = stop ? 1'h0 : last_0_8;
  assign _081_ = rst ? 1'h0 : _147_;
  assign _148_ = stop ? 1'h0 : last_0_7;
  assign _080_ = rst ? 1'h0 : _148_;
  assign _149_ = stop ? 1'h0 : last_0_6;
  assign _079_ = rst ? 1'h0 : _149_;
  assign _150_ = stop ? 1'h0 : last_0_5;
  assign _078_ = rst ? 1'h0 : _150_;
  assign _151_ = stop ? 1'h0 : last_0_4;
  assign _077_ = rst ? 1'h0 : _151_;
  assign _152_ = stop ? 1'h0 : last_0_3;
  assign _076_ = rst ? 1'h0 : _152_;
  assign _153_ = stop ? 1'h0 : last_0_2;
  assign _075_ = rst ? 1'h0 : _153_;
  assign _154_ = stop ? 1'h0 : last_0_1;
  assign _074_ = rst ? 1'h0 : _154_;
  assign _155_ = stop ? 1'h0 : last_0_0;
  assign _073_ = rst ? 1'h0 : _155_;
  assign _156_ = stop ? 1'h0 : last_vector;
  assign _072_ = rst ? 1'h0 : _156_;
  assign _157_ = stop ? 6'h00 : write_2_2;
  assign _071_ = rst ? 6'h00 : _157_;
  assign _158_ = stop ? 1'h0 : write_1_2;
  assign _070_ = rst ? 1'h0 : _158_;
  assign _159_ = stop ? 1'h0 : write_0_2;
  assign _069_ = rst ? 1'h0 : _159_;
  assign _160_ = stop ? 6'h00 : write_2_1;
  assign _068_ = rst ? 6'h00 : _160_;
  assign _161_ = stop ? 1'h0 : write_1_1;
  assign _067_ = rst ? 1'h0 : _161_;
  assign _162_ = stop ? 1'h0 : write_0_1;
  assign _066_ = rst ? 1'h0 : _162_;
  assign _163_ = stop ? 6'h00 : write_2_0;
  assign _065_ = rst ? 6'h00 : _163_;
  assign _164_ = stop ? 1'h0 : write_1_0;
  assign _064_ = rst ? 1'h0 : _164_;
  assign _165_ = stop ? 1'h0 : write_0_0;
  assign _063_ = rst ? 1'h0 : _165_;
  assign _166_ = stop ? 6'h00 : accumulator_address;
  assign _062_ = rst ? 6'h00 : _166_;
  assign _167_ = stop ? 1'h0 : accumulator_bank;
  assign _061_ = rst ? 1'h0 : _167_;
  assign _168_ = stop ? 1'h0 : accumulator_read;
  assign _060_ = rst ? 1'h0 : _168_;
  assign _169_ = stop ? 2'h0 : start_0_1;
  assign _059_ = rst ? 2'h0 : _169_;
  assign _170_ = stop ? 2'h0 : start_0_0;
  assign _058_ = rst ? 2'h0 : _170_;
  assign _171_ = stop ? 2'h0 : read_1_5;
  assign _057_ = rst ? 2'h0 : _171_;
  assign _172_ = stop ? 6'h00 : read_3_4;
  assign _056_ = rst ? 6'h00 : _172_;
  assign _173_ = stop ? 1'h0 : read_2_4;
  assign _055_ = rst ? 1'h0 : _173_;
  assign _174_ = stop ? 2'h0 : read_1_4;
  assign _054_ = rst ? 2'h0 : _174_;
  assign _175_ = stop ? 1'h0 : read_0_4;
  assign _053_ = rst ? 1'h0 : _175_;
  assign _176_ = stop ? 6'h00 : read_3_3;
  assign _052_ = rst ? 6'h00 : _176_;
  assign _177_ = stop ? 1'h0 : read_2_3;
  assign _051_ = rst ? 1'h0 : _177_;
  assign _178_ = stop ? 2'h0 : read_1_3;
  assign _050_ = rst ? 2'h0 : _178_;
  assign _179_ = stop ? 1'h0 : read_0_3;
  assign _049_ = rst ? 1'h0 : _179_;
  assign _180_ = stop ? 6'h00 : read_3_2;
  assign _048_ = rst ? 6'h00 : _180_;
  assign _181_ = stop ? 1'h0 : read_2_2;
  assign _047_ = rst ? 1'h0 : _181_;
  assign _182_ = stop ? 2'h0 : read_1_2;
  assign _046_ = rst ? 2'h0 : _182_;
  assign _183_ = stop ? 1'h0 : read_0_2;
  assign _045_ = rst ? 1'h0 : _183_;
  assign _184_ = stop ? 6'h00 : read_3_1;
  assign _044_ = rst ? 6'h00 : _184_;
  assign _185_ = stop ? 1'h0 : read_2_1;
  assign _043_ = rst ? 1'h0 : _185_;
  assign _186_ = stop ? 2'h0 : read_1_1;
  assign _042_ = rst ? 2'h0 : _186_;
  assign _187_ = stop ? 1'h0 : read_0_1;
  assign _041_ = rst ? 1'h0 : _187_;
  assign _188_ = stop ? 6'h00 : read_3_0;
  assign _040_ = rst ? 6'h00 : _188_;
  assign _189_ = stop ? 1'h0 : read_2_0;
  assign _039_ = rst ? 1'h0 : _189_;
  assign _190_ = stop ? 2'h0 : read_1_0;
  assign _038_ = rst ? 2'h0 : _190_;
  assign _191_ = stop ? 1'h0 : read_0_0;
  assign _037_ = rst ? 1'h0 : _191_;
  assign _192_ = stop ? 6'h00 : \index$186 [5:0];
  assign _036_ = rst ? 6'h00 : _192_;
  assign _193_ = stop ? 1'h0 : \$signal$32 [302];
  assign _035_ = rst ? 1'h0 : _193_;
  assign _194_ = stop ? 2'h0 : _113_;
  assign _034_ = rst ? 2'h0 : _194_;
  assign _195_ = stop ? 1'h0 : last_position;
  assign _033_ = rst ? 1'h0 : _195_;
  assign _196_ = stop ? 1'h0 : added_0_3;
  assign _032_ = rst ? 1'h0 : _196_;
  assign _197_ = stop ? 1'h0 : added_0_2;
  assign _031_ = rst ? 1'h0 : _197_;
  assign _198_ = stop ? 1'h0 : added_0_1;
  assign _030_ = rst ? 1'h0 : _198_;
  assign _199_ = stop ? 1'h0 : added_0_0;
  assign _029_ = rst ? 1'h0 : _199_;
  assign _200_ = stop ? 1'h0 : word_1_2;
  assign _028_ = rst ? 1'h0 : _200_;
  assign _027_ = word_0_2 ? _112_ : operands;
  assign _201_ = stop ? 1'h0 : word_1_1;
  assign _026_ = rst ? 1'h0 : _201_;
  assign _202_ = stop ? 1'h0 : word_0_1;
  assign _025_ = rst ? 1'h0 : _202_;
  assign _203_ = stop ? 1'h0 : word_1_0;
  assign _024_ = rst ? 1'h0 : _203_;
  assign _204_ = stop ? 1'h0 : word_0_0;
  assign _023_ = rst ? 1'h0 : _204_;
  assign _205_ = stop ? 1'h0 : \inside ;
  assign _022_ = rst ? 1'h0 : _205_;
  assign _206_ = stop ? 1'h0 : vector_2;
  assign _021_ = rst ? 1'h0 : _206_;
  assign _207_ = stop ? 1'h0 : signed_0_3;
  assign _020_ = rst ? 1'h0 : _207_;
  assign _208_ = stop ? 1'h0 : signed_0_2;
  assign _019_ = rst ? 1'h0 : _208_;
  assign _209_ = stop ? 1'h0 : signed_0_1;
  assign _018_ = rst ? 1'h0 : _209_;
  assign _210_ = stop ? 1'h0 : signed_0_0;
  assign _017_ = rst ? 1'h0 : _210_;
  assign _211_ = stop ? 1'h0 : \$signal$32 [305];
  assign _016_ = rst ? 1'h0 : _211_;
  assign _212_ = stop ? 1'h0 : _094_;
  assign _015_ = rst ? 1'h0 : _212_;
  assign _213_ = stop ? 1'h0 : read__en;
  assign _014_ = rst ? 1'h0 : _213_;
  assign _214_ = stop ? 1'h0 : last_position;
  assign _013_ = rst ? 1'h0 : _214_;
  assign _215_ = stop ? 1'h0 : _093_;
  assign _011_ = rst ? 1'h0 : _215_;
  assign _216_ = stop ? 2'h0 : { lately[0], first };
  assign _010_ = rst ? 2'h0 : _216_;
  assign _217_ = _089_ ? take : \$signal$164 ;
  assign _218_ = stop ? 1'h0 : _217_;
  assign _009_ = rst ? 1'h0 : _218_;
  assign _219_ = _086_ ? _087_ : \$signal$54 ;
  assign _220_ = stop ? 1'h0 : _219_;
  assign _008_ = rst ? 1'h0 : _220_;
  assign _221_ = last_vector ? 1'h0 : \$signal ;
  assign _222_ = take ? 1'h1 : _221_;
  assign _223_ = stop ? 1'h0 : _222_;
  assign _007_ = rst ? 1'h0 : _223_;
  assign _224_ = take ? \$signal$31  : \$signal$32 ;
  assign _225_ = stop ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _224_;
  assign _006_ = rst ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _225_;
  assign _226_ = take ? 1'h0 : \take$25 ;
  assign _227_ = start ? 1'h1 : _226_;
  assign _228_ = stop ? 1'h0 : _227_;
  assign _005_ = rst ? 1'h0 : _228_;
  assign _229_ = start ? instruction : \$signal$31 ;
  assign _230_ = stop ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _229_;
  assign _004_ = rst ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _230_;
  function [19:0] _597_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _597_ = b[19:0];
      3'b?1?:
        _597_ = b[39:20];
      3'b1??:
        _597_ = b[59:40];
      default:
        _597_ = a;
    endcase
  endfunction
  assign old_15 = _597_(20'h00000, { accumulator_data[319:300], accumulator_data[318:300], 1'h0, accumulator_data[311:300], 8'h00 }, { _233_, _232_, _231_ });
  assign _231_ = start_0_2 == 2'h3;
  assign _232_ = start_0_2 == 2'h2;
  assign _233_ = start_0_2 == 2'h1;
  function [19:0] _601_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _601_ = b[19:0];
      3'b?1?:
        _601_ = b[39:20];
      3'b1??:
        _601_ = b[59:40];
      default:
        _601_ = a;
    endcase
  endfunction
  assign old_14 = _601_(20'h00000, { accumulator_data[299:280], accumulator_data[298:280], 1'h0, accumulator_data[291:280], 8'h00 }, { _236_, _235_, _234_ });
  assign _234_ = start_0_2 == 2'h3;
  assign _235_ = start_0_2 == 2'h2;
  assign _236_ = start_0_2 == 2'h1;
  function [19:0] _605_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _605_ = b[19:0];
      3'b?1?:
        _605_ = b[39:20];
      3'b1??:
        _605_ = b[59:40];
      default:
        _605_ = a;
    endcase
  endfunction
  assign old_13 = _605_(20'h00000, { accumulator_data[279:260], accumulator_data[278:260], 1'h0, accumulator_data[271:260], 8'h00 }, { _239_, _238_, _237_ });
  assign _237_ = start_0_2 == 2'h3;
  assign _238_ = start_0_2 == 2'h2;
  assign _239_ = start_0_2 == 2'h1;
  function [19:0] _609_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _609_ = b[19:0];
      3'b?1?:
        _609_ = b[39:20];
      3'b1??:
        _609_ = b[59:40];
      default:
        _609_ = a;
    endcase
  endfunction
  assign old_12 = _609_(20'h00000, { accumulator_data[259:240], accumulator_data[258:240], 1'h0, accumulator_data[251:240], 8'h00 }, { _242_, _241_, _240_ });
  assign _240_ = start_0_2 == 2'h3;
  assign _241_ = start_0_2 == 2'h2;
  assign _242_ = start_0_2 == 2'h1;
  function [19:0] _613_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _613_ = b[19:0];
      3'b?1?:
        _613_ = b[39:20];
      3'b1??:
        _613_ = b[59:40];
      default:
        _613_ = a;
    endcase
  endfunction
  assign old_11 = _613_(20'h00000, { accumulator_data[239:220], accumulator_data[238:220], 1'h0, accumulator_data[231:220], 8'h00 }, { _245_, _244_, _243_ });
  assign _243_ = start_0_2 == 2'h3;
  assign _244_ = start_0_2 == 2'h2;
  assign _245_ = start_0_2 == 2'h1;
  function [19:0] _617_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _617_ = b[19:0];
      3'b?1?:
        _617_ = b[39:20];
      3'b1??:
        _617_ = b[59:40];
      default:
        _617_ = a;
    endcase
  endfunction
  assign old_10 = _617_(20'h00000, { accumulator_data[219:200], accumulator_data[218:200], 1'h0, accumulator_data[211:200], 8'h00 }, { _248_, _247_, _246_ });
  assign _246_ = start_0_2 == 2'h3;
  assign _247_ = start_0_2 == 2'h2;
  assign _248_ = start_0_2 == 2'h1;
  function [19:0] _621_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _621_ = b[19:0];
      3'b?1?:
        _621_ = b[39:20];
      3'b1??:
        _621_ = b[59:40];
      default:
        _621_ = a;
    endcase
  endfunction
  assign old_9 = _621_(20'h00000, { accumulator_data[199:180], accumulator_data[198:180], 1'h0, accumulator_data[191:180], 8'h00 }, { _251_, _250_, _249_ });
  assign _249_ = start_0_2 == 2'h3;
  assign _250_ = start_0_2 == 2'h2;
  assign _251_ = start_0_2 == 2'h1;
  function [19:0] _625_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _625_ = b[19:0];
      3'b?1?:
        _625_ = b[39:20];
      3'b1??:
        _625_ = b[59:40];
      default:
        _625_ = a;
    endcase
  endfunction
  assign old_8 = _625_(20'h00000, { accumulator_data[179:160], accumulator_data[178:160], 1'h0, accumulator_data[171:160], 8'h00 }, { _254_, _253_, _252_ });
  assign _252_ = start_0_2 == 2'h3;
  assign _253_ = start_0_2 == 2'h2;
  assign _254_ = start_0_2 == 2'h1;
  function [19:0] _629_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _629_ = b[19:0];
      3'b?1?:
        _629_ = b[39:20];
      3'b1??:
        _629_ = b[59:40];
      default:
        _629_ = a;
    endcase
  endfunction
  assign old_7 = _629_(20'h00000, { accumulator_data[159:140], accumulator_data[158:140], 1'h0, accumulator_data[151:140], 8'h00 }, { _257_, _256_, _255_ });
  assign _255_ = start_0_2 == 2'h3;
  assign _256_ = start_0_2 == 2'h2;
  assign _257_ = start_0_2 == 2'h1;
  function [19:0] _633_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _633_ = b[19:0];
      3'b?1?:
        _633_ = b[39:20];
      3'b1??:
        _633_ = b[59:40];
      default:
        _633_ = a;
    endcase
  endfunction
  assign old_6 = _633_(20'h00000, { accumulator_data[139:120], accumulator_data[138:120], 1'h0, accumulator_data[131:120], 8'h00 }, { _260_, _259_, _258_ });
  assign _258_ = start_0_2 == 2'h3;
  assign _259_ = start_0_2 == 2'h2;
  assign _260_ = start_0_2 == 2'h1;
  function [19:0] _637_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _637_ = b[19:0];
      3'b?1?:
        _637_ = b[39:20];
      3'b1??:
        _637_ = b[59:40];
      default:
        _637_ = a;
    endcase
  endfunction
  assign old_5 = _637_(20'h00000, { accumulator_data[119:100], accumulator_data[118:100], 1'h0, accumulator_data[111:100], 8'h00 }, { _263_, _262_, _261_ });
  assign _261_ = start_0_2 == 2'h3;
  assign _262_ = start_0_2 == 2'h2;
  assign _263_ = start_0_2 == 2'h1;
  function [19:0] _641_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _641_ = b[19:0];
      3'b?1?:
        _641_ = b[39:20];
      3'b1??:
        _641_ = b[59:40];
      default:
        _641_ = a;
    endcase
  endfunction
  assign old_4 = _641_(20'h00000, { accumulator_data[99:80], accumulator_data[98:80], 1'h0, accumulator_data[91:80], 8'h00 }, { _266_, _265_, _264_ });
  assign _264_ = start_0_2 == 2'h3;
  assign _265_ = start_0_2 == 2'h2;
  assign _266_ = start_0_2 == 2'h1;
  function [19:0] _645_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _645_ = b[19:0];
      3'b?1?:
        _645_ = b[39:20];
      3'b1??:
        _645_ = b[59:40];
      default:
        _645_ = a;
    endcase
  endfunction
  assign old_3 = _645_(20'h00000, { accumulator_data[79:60], accumulator_data[78:60], 1'h0, accumulator_data[71:60], 8'h00 }, { _269_, _268_, _267_ });
  assign _267_ = start_0_2 == 2'h3;
  assign _268_ = start_0_2 == 2'h2;
  assign _269_ = start_0_2 == 2'h1;
  function [19:0] _649_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _649_ = b[19:0];
      3'b?1?:
        _649_ = b[39:20];
      3'b1??:
        _649_ = b[59:40];
      default:
        _649_ = a;
    endcase
  endfunction
  assign old_2 = _649_(20'h00000, { accumulator_data[59:40], accumulator_data[58:40], 1'h0, accumulator_data[51:40], 8'h00 }, { _272_, _271_, _270_ });
  assign _270_ = start_0_2 == 2'h3;
  assign _271_ = start_0_2 == 2'h2;
  assign _272_ = start_0_2 == 2'h1;
  function [19:0] _653_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _653_ = b[19:0];
      3'b?1?:
        _653_ = b[39:20];
      3'b1??:
        _653_ = b[59:40];
      default:
        _653_ = a;
    endcase
  endfunction
  assign old_1 = _653_(20'h00000, { accumulator_data[39:20], accumulator_data[38:20], 1'h0, accumulator_data[31:20], 8'h00 }, { _275_, _274_, _273_ });
  assign _273_ = start_0_2 == 2'h3;
  assign _274_ = start_0_2 == 2'h2;
  assign _275_ = start_0_2 == 2'h1;
  function [19:0] _657_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _657_ = b[19:0];
      3'b?1?:
        _657_ = b[39:20];
      3'b1??:
        _657_ = b[59:40];
      default:
        _657_ = a;
    endcase
  endfunction
  assign old_0 = _657_(20'h00000, { accumulator_data[19:0], accumulator_data[18:0], 1'h0, accumulator_data[11:0], 8'h00 }, { _278_, _277_, _276_ });
  assign _276_ = start_0_2 == 2'h3;
  assign _277_ = start_0_2 == 2'h2;
  assign _278_ = start_0_2 == 2'h1;
  tnthw_t16x16_array_unit_column_0 column_0 (
    .carry(carry),
    .clk(clk),
    .neg(\neg$82 [15:0]),
    .nz(\nz$80 [15:0]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(sum)
  );
  tnthw_t16x16_array_unit_column_0 column_1 (
    .carry(\carry$227 ),
    .clk(clk),
    .neg(\neg$82 [31:16]),
    .nz(\nz$80 [31:16]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$226 )
  );
  tnthw_t16x16_array_unit_column_0 column_10 (
    .carry(\carry$245 ),
    .clk(clk),
    .neg(\neg$82 [175:160]),
    .nz(\nz$80 [175:160]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$244 )
  );
  tnthw_t16x16_array_unit_column_0 column_11 (
    .carry(\carry$247 ),
    .clk(clk),
    .neg(\neg$82 [191:176]),
    .nz(\nz$80 [191:176]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$246 )
  );
  tnthw_t16x16_array_unit_column_0 column_12 (
    .carry(\carry$249 ),
    .clk(clk),
    .neg(\neg$82 [207:192]),
    .nz(\nz$80 [207:192]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$248 )
  );
  tnthw_t16x16_array_unit_column_0 column_13 (
    .carry(\carry$251 ),
    .clk(clk),
    .neg(\neg$82 [223:208]),
    .nz(\nz$80 [223:208]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$250 )
  );
  tnthw_t16x16_array_unit_column_0 column_14 (
    .carry(\carry$253 ),
    .clk(clk),
    .neg(\neg$82 [239:224]),
    .nz(\nz$80 [239:224]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$252 )
  );
  tnthw_t16x16_array_unit_column_0 column_15 (
    .carry(\carry$255 ),
    .clk(clk),
    .neg(\neg$82 [255:240]),
    .nz(\nz$80 [255:240]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$254 )
  );
  tnthw_t16x16_array_unit_column_0 column_2 (
    .carry(\carry$229 ),
    .clk(clk),
    .neg(\neg$82 [47:32]),
    .nz(\nz$80 [47:32]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$228 )
  );
  tnthw_t16x16_array_unit_column_0 column_3 (
    .carry(\carry$231 ),
    .clk(clk),
    .neg(\neg$82 [63:48]),
    .nz(\nz$80 [63:48]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$230 )
  );
  tnthw_t16x16_array_unit_column_0 column_4 (
    .carry(\carry$233 ),
    .clk(clk),
    .neg(\neg$82 [79:64]),
    .nz(\nz$80 [79:64]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$232 )
  );
  tnthw_t16x16_array_unit_column_0 column_5 (
    .carry(\carry$235 ),
    .clk(clk),
    .neg(\neg$82 [95:80]),
    .nz(\nz$80 [95:80]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$234 )
  );
  tnthw_t16x16_array_unit_column_0 column_6 (
    .carry(\carry$237 ),
    .clk(clk),
    .neg(\neg$82 [111:96]),
    .nz(\nz$80 [111:96]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$236 )
  );
  tnthw_t16x16_array_unit_column_0 column_7 (
    .carry(\carry$239 ),
    .clk(clk),
    .neg(\neg$82 [127:112]),
    .nz(\nz$80 [127:112]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$238 )
  );
  tnthw_t16x16_array_unit_column_0 column_8 (
    .carry(\carry$241 ),
    .clk(clk),
    .neg(\neg$82 [143:128]),
    .nz(\nz$80 [143:128]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$240 )
  );
  tnthw_t16x16_array_unit_column_0 column_9 (
    .carry(\carry$243 ),
    .clk(clk),
    .neg(\neg$82 [159:144]),
    .nz(\nz$80 [159:144]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$242 )
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
    .start(start),
    .stop(stop)
  );
  tnthw_t16x16_array_unit_weights weights (
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
  tnthw_t16x16_array_unit_window window (
    .address(read__address),
    .clk(clk),
    .index(\index$186 ),
    .last_position(\last_position$57 ),
    .last_tap(last_tap),
    .load(take),
    .\port$4143$52 (\$signal$31 [281:52]),
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

module tnthw_t16x16_array_unit_column_0(rst, stop, operands, nz, neg, sum, carry, clk);
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
  input stop;
  wire stop;
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

module tnthw_t16x16_array_unit_tiles(rst, stop, first, read, start, instruction, address, index, ready, loading, clk);
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

module tnthw_t16x16_array_unit_weights(rst, stop, fill, first, illegal, read__en, fill_data, fill_address, bad_row, nz, neg, count, read_address, read_index, clk);
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
  tnthw_t16x16_array_unit_weights_decoder decoder (
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

module tnthw_t16x16_array_unit_weights_decoder(rst, stop, data, nz_0_2, neg_0_2, nz_1_2, neg_1_2, nz_2_2, neg_2_2, nz_3_2, neg_3_2, nz_4_2, neg_4_2, nz_5_2, neg_5_2, nz_6_2, neg_6_2, nz_7_2, neg_7_2, nz_8_2, neg_8_2
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

module tnthw_t16x16_array_unit_window(rst, stop, load, step_position, restart_position, step_tap, last_tap, valid, \port$4143$52 , last_position, index, address, clk);
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
  input [229:0] \port$4143$52 ;
  wire [229:0] \port$4143$52 ;
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
  assign _021_ = load ? \port$4143$52 [33:20] : kept_row_y;
  assign _022_ = load ? \port$4143$52 [47:34] : kept_column_x;
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
  assign _000_ = \port$4143$52 [229:218] - 2'h2;
  assign _010_ = \port$4143$52 [229:218] - 2'h2;
  assign _019_ = \port$4143$52 [117:104] - \port$4143$52 [61:48];
  assign _029_ = $signed(_019_) - $signed(3'h2);
  assign _040_ = \port$4143$52 [117:104] - \port$4143$52 [61:48];
  assign _051_ = $signed(_040_) - $signed(3'h2);
  assign _061_ = \port$4143$52 [117:104] - 2'h2;
  assign _069_ = $signed(positions_left) - $signed(2'h1);
  assign _070_ = index + 1'h1;
  assign _001_ = \$signal$38  + kept_stride_y;
  assign _002_ = $signed(\$signal ) - $signed(2'h1);
  assign _003_ = x + kept_stride_x;
  assign _004_ = \$signal$42  + kept_stride_x;
  assign _005_ = load | restart_position;
  assign _006_ = load ? \port$4143$52 [75:62] : kept_start_offset;
  assign _007_ = load ? \port$4143$52 [75:62] : kept_start_offset;
  assign _008_ = \port$4143$52 [199:194] - 2'h2;
  assign _009_ = \port$4143$52 [205:200] - 2'h2;
  assign _011_ = \port$4143$52 [205:200] - 2'h2;
  assign _012_ = \port$4143$52 [217:206] - 2'h2;
  assign _013_ = \port$4143$52 [217:206] - 2'h2;
  assign _071_ = stop ? 20'h00000 : _025_[19:0];
  assign _068_ = rst ? 20'h00000 : _071_;
  assign _072_ = kx_left[6] ? next_row : \$signal$59 ;
  assign _073_ = planes_left[12] ? _072_ : \$signal$59 ;
  assign _074_ = step_tap ? _073_ : \$signal$59 ;
  assign _075_ = load ? \$signal$59  : _074_;
  assign _076_ = load ? \port$4143$52 [19:0] : _075_;
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
  assign _088_ = load ? \port$4143$52 [19:0] : _087_;
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
  assign _100_ = load ? \port$4143$52 [19:0] : _099_;
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
  assign _164_ = load ? \port$4143$52 [193:190] : kept_dilation_x;
  assign _165_ = stop ? 4'h0 : _164_;
  assign _045_ = rst ? 4'h0 : _165_;
  assign _166_ = load ? \port$4143$52 [189:186] : kept_dilation_y;
  assign _167_ = stop ? 4'h0 : _166_;
  assign _044_ = rst ? 4'h0 : _167_;
  assign _168_ = load ? \port$4143$52 [185:182] : kept_stride_x;
  assign _169_ = stop ? 4'h0 : _168_;
  assign _043_ = rst ? 4'h0 : _169_;
  assign _170_ = load ? \port$4143$52 [181:178] : kept_stride_y;
  assign _171_ = stop ? 4'h0 : _170_;
  assign _042_ = rst ? 4'h0 : _171_;
  assign _172_ = load ? \port$4143$52 [177:158] : kept_plane;
  assign _173_ = stop ? 20'h00000 : _172_;
  assign _041_ = rst ? 20'h00000 : _173_;
  assign _174_ = load ? \port$4143$52 [157:138] : kept_tap_step;
  assign _175_ = stop ? 20'h00000 : _174_;
  assign _039_ = rst ? 20'h00000 : _175_;
  assign _176_ = load ? \port$4143$52 [137:118] : kept_row_step;
  assign _177_ = stop ? 20'h00000 : _176_;
  assign _038_ = rst ? 20'h00000 : _177_;
  assign _178_ = load ? \port$4143$52 [103:90] : kept_width;
  assign _179_ = stop ? 14'h0000 : _178_;
  assign _037_ = rst ? 14'h0000 : _179_;
  assign _180_ = load ? \port$4143$52 [89:76] : kept_height;
  assign _181_ = stop ? 14'h0000 : _180_;
  assign _036_ = rst ? 14'h0000 : _181_;
  assign _182_ = load ? \port$4143$52 [47:34] : kept_column_x;
  assign _183_ = stop ? 14'h0000 : _182_;
  assign _035_ = rst ? 14'h0000 : _183_;
  assign _184_ = load ? \port$4143$52 [33:20] : kept_row_y;
  assign _185_ = stop ? 14'h0000 : _184_;
  assign _034_ = rst ? 14'h0000 : _185_;
  assign _186_ = load ? \port$4143$52 [75:62] : kept_start_offset;
  assign _187_ = stop ? 14'h0000 : _186_;
  assign _033_ = rst ? 14'h0000 : _187_;
  assign _030_[19:0] = next_row;
  assign _028_[19:0] = \$signal$57 ;
  assign _026_[19:0] = \$signal$41 ;
  assign last_position = positions_left[16];
  assign origin = \port$4143$52 [19:0];
  assign planes = \port$4143$52 [217:206];
  assign kernel_x = \port$4143$52 [205:200];
  assign kernel_y = \port$4143$52 [199:194];
  assign restart_tap = 1'h0;
  assign start_x = \port$4143$52 [61:48];
  assign out_width = \port$4143$52 [117:104];
  assign positions = { 4'h0, \port$4143$52 [229:218] };
  assign dilation_x = \port$4143$52 [193:190];
  assign dilation_y = \port$4143$52 [189:186];
  assign stride_x = \port$4143$52 [185:182];
  assign stride_y = \port$4143$52 [181:178];
  assign plane = \port$4143$52 [177:158];
  assign tap_step = \port$4143$52 [157:138];
  assign row_step = \port$4143$52 [137:118];
  assign width = \port$4143$52 [103:90];
  assign height = \port$4143$52 [89:76];
  assign column_x = \port$4143$52 [47:34];
  assign row_y = \port$4143$52 [33:20];
  assign start_offset = \port$4143$52 [75:62];
endmodule

module tnthw_t16x16_counters(rst, add__fetch_beats, add__instructions, add__load_words, add__weight_fill_rows, add__table_fill_rows, add__memory_read_beats, add__store_words, add__memory_write_beats, add__vectors, add__padded_vectors, add__adds, add__weight_rows, add__table_reads, add__vector_reads, add__array_reads, add__accumulator_writes, add__drain_reads, add__vector_writes, add__vector_steps, clear
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

module tnthw_t16x16_error_latch(rst, number_12, number_10, number_11, alarm, raised, number_0, number_13, watch, clear, number_16, code, unit, instruction, clk);
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

module tnthw_t16x16_memory_queue(rst, stop, pop, full, valid, head, write__data, write__en, clk);
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

module tnthw_t16x16_memory_unit(clk, rst, stop, free, held_read, held_write, slot, fetching, done, fetched, request__valid, request__payload__write, load__en, weights_write, table_write, page_write, bad_weights, bad_table, read_beat, word_read, write_beat
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
  input [127:0] beats__payload;
  wire [127:0] beats__payload;
  wire [127:0] \beats__payload$40 ;
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
  output [2047:0] gathered;
  wire [2047:0] gathered;
  wire [2047:0] \gathered$68 ;
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
  wire [127:0] load__data;
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
  input [127:0] read__data;
  wire [127:0] read__data;
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
  input stop;
  wire stop;
  output [19:0] store__address;
  wire [19:0] store__address;
  wire [127:0] store__data;
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
  output [127:0] write_data__payload;
  wire [127:0] write_data__payload;
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
  tnthw_t16x16_memory_unit_load_path load_path (
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
  tnthw_t16x16_memory_unit_store_path store_path (
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
  assign load__data = gathered[127:0];
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

module tnthw_t16x16_memory_unit_load_path(clk, rst, stop, start, taken, beats__valid, instruction, word, gathered, beats__ready, write, bad_row, bad_count, done, entry, beats__payload);
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
  wire [2047:0] _054_;
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
  wire [127:0] _105_;
  wire [127:0] _106_;
  wire [127:0] _107_;
  wire [127:0] _108_;
  wire [127:0] _109_;
  wire [127:0] _110_;
  wire [127:0] _111_;
  wire [127:0] _112_;
  wire [127:0] _113_;
  wire [127:0] _114_;
  wire [127:0] _115_;
  wire [127:0] _116_;
  wire [127:0] _117_;
  wire [127:0] _118_;
  wire [127:0] _119_;
  wire [127:0] _120_;
  wire [127:0] _121_;
  wire [127:0] _122_;
  wire [127:0] _123_;
  wire [127:0] _124_;
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
  wire [127:0] _149_;
  wire [127:0] _150_;
  wire [127:0] _151_;
  wire [127:0] _152_;
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
  input [127:0] beats__payload;
  wire [127:0] beats__payload;
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
  output [2047:0] gathered;
  reg [2047:0] gathered = 2048'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
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
  assign _068_ = address >= 12'h800;
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
  assign _105_ = _021_ ? beats__payload : gathered[2047:1920];
  assign _106_ = taken ? _105_ : gathered[2047:1920];
  assign _107_ = stop ? 128'h00000000000000000000000000000000 : _106_;
  assign _054_[2047:1920] = rst ? 128'h00000000000000000000000000000000 : _107_;
  assign _108_ = _017_ ? beats__payload : gathered[1663:1536];
  assign _109_ = taken ? _108_ : gathered[1663:1536];
  assign _110_ = stop ? 128'h00000000000000000000000000000000 : _109_;
  assign _054_[1663:1536] = rst ? 128'h00000000000000000000000000000000 : _110_;
  assign _111_ = _016_ ? beats__payload : gathered[1535:1408];
  assign _112_ = taken ? _111_ : gathered[1535:1408];
  assign _113_ = stop ? 128'h00000000000000000000000000000000 : _112_;
  assign _054_[1535:1408] = rst ? 128'h00000000000000000000000000000000 : _113_;
  assign _114_ = _015_ ? beats__payload : gathered[1407:1280];
  assign _115_ = taken ? _114_ : gathered[1407:1280];
  assign _116_ = stop ? 128'h00000000000000000000000000000000 : _115_;
  assign _054_[1407:1280] = rst ? 128'h00000000000000000000000000000000 : _116_;
  assign _117_ = _014_ ? beats__payload : gathered[1279:1152];
  assign _118_ = taken ? _117_ : gathered[1279:1152];
  assign _119_ = stop ? 128'h00000000000000000000000000000000 : _118_;
  assign _054_[1279:1152] = rst ? 128'h00000000000000000000000000000000 : _119_;
  assign _120_ = _013_ ? beats__payload : gathered[1151:1024];
  assign _121_ = taken ? _120_ : gathered[1151:1024];
  assign _122_ = stop ? 128'h00000000000000000000000000000000 : _121_;
  assign _054_[1151:1024] = rst ? 128'h00000000000000000000000000000000 : _122_;
  assign _123_ = _012_ ? beats__payload : gathered[1023:896];
  assign _124_ = taken ? _123_ : gathered[1023:896];
  assign _125_ = stop ? 128'h00000000000000000000000000000000 : _124_;
  assign _054_[1023:896] = rst ? 128'h00000000000000000000000000000000 : _125_;
  assign _126_ = _011_ ? beats__payload : gathered[895:768];
  assign _127_ = taken ? _126_ : gathered[895:768];
  assign _128_ = stop ? 128'h00000000000000000000000000000000 : _127_;
  assign _054_[895:768] = rst ? 128'h00000000000000000000000000000000 : _128_;
  assign _129_ = _010_ ? beats__payload : gathered[767:640];
  assign _130_ = taken ? _129_ : gathered[767:640];
  assign _131_ = stop ? 128'h00000000000000000000000000000000 : _130_;
  assign _054_[767:640] = rst ? 128'h00000000000000000000000000000000 : _131_;
  assign _132_ = _009_ ? beats__payload : gathered[639:512];
  assign _133_ = taken ? _132_ : gathered[639:512];
  assign _134_ = stop ? 128'h00000000000000000000000000000000 : _133_;
  assign _054_[639:512] = rst ? 128'h00000000000000000000000000000000 : _134_;
  assign _135_ = _008_ ? beats__payload : gathered[511:384];
  assign _136_ = taken ? _135_ : gathered[511:384];
  assign _137_ = stop ? 128'h00000000000000000000000000000000 : _136_;
  assign _054_[511:384] = rst ? 128'h00000000000000000000000000000000 : _137_;
  assign _138_ = _007_ ? beats__payload : gathered[383:256];
  assign _139_ = taken ? _138_ : gathered[383:256];
  assign _140_ = stop ? 128'h00000000000000000000000000000000 : _139_;
  assign _054_[383:256] = rst ? 128'h00000000000000000000000000000000 : _140_;
  assign _141_ = _006_ ? beats__payload : gathered[255:128];
  assign _142_ = taken ? _141_ : gathered[255:128];
  assign _143_ = stop ? 128'h00000000000000000000000000000000 : _142_;
  assign _054_[255:128] = rst ? 128'h00000000000000000000000000000000 : _143_;
  assign _144_ = _005_ ? beats__payload : gathered[127:0];
  assign _145_ = taken ? _144_ : gathered[127:0];
  assign _146_ = stop ? 128'h00000000000000000000000000000000 : _145_;
  assign _054_[127:0] = rst ? 128'h00000000000000000000000000000000 : _146_;
  assign _147_ = _019_ ? beats__payload : gathered[1919:1792];
  assign _148_ = taken ? _147_ : gathered[1919:1792];
  assign _149_ = stop ? 128'h00000000000000000000000000000000 : _148_;
  assign _054_[1919:1792] = rst ? 128'h00000000000000000000000000000000 : _149_;
  assign _150_ = _018_ ? beats__payload : gathered[1791:1664];
  assign _151_ = taken ? _150_ : gathered[1791:1664];
  assign _152_ = stop ? 128'h00000000000000000000000000000000 : _151_;
  assign _054_[1791:1664] = rst ? 128'h00000000000000000000000000000000 : _152_;
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
  assign \$signal  = _350_(5'h00, 20'h08604, { _158_, _157_, _156_, _155_ });
  assign _155_ = word[3:0] == 4'h6;
  assign _156_ = word[3:0] == 4'h5;
  assign _157_ = word[3:0] == 4'h4;
  assign _158_ = word[3:0] == 4'h2;
  assign _049_[19:0] = _following;
  assign \$signal$12  = beats__ready;
endmodule

module tnthw_t16x16_memory_unit_store_path(rst, stop, start, step, sent, beats__valid, beats__ready, instruction, word, beats__payload, read__en, read__address, done, read__data, clk);
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
  output [127:0] beats__payload;
  wire [127:0] beats__payload;
  input beats__ready;
  wire beats__ready;
  output beats__valid;
  wire beats__valid;
  wire claim;
  input clk;
  wire clk;
  wire [128:0] data;
  output done;
  reg done = 1'h0;
  wire [128:0] head;
  input [209:0] instruction;
  wire [209:0] instruction;
  wire last;
  wire last_beat;
  wire pop;
  reg push = 1'h0;
  output [19:0] read__address;
  reg [19:0] read__address = 20'h00000;
  input [127:0] read__data;
  wire [127:0] read__data;
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
  assign _021_ = sent & head[128];
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
  tnthw_t16x16_memory_unit_store_path_words words (
    .claim(step),
    .clk(clk),
    .head(head),
    .pop(sent),
    .\port$4099$0 (word_1_4),
    .\port$5717$0 (read__data),
    .push(push),
    .room(room),
    .rst(rst),
    .stop(stop),
    .valid(beats__valid)
  );
  assign _042_[19:0] = _following;
  assign beats__payload = head[127:0];
  assign pop = sent;
  assign last_beat = 1'h1;
  assign valid = beats__valid;
  assign data = { word_1_4, read__data };
  assign word_0_4 = push;
  assign claim = step;
endmodule

module tnthw_t16x16_memory_unit_store_path_words(rst, stop, claim, pop, valid, head, push, \port$4099$0 , room, \port$5717$0 , clk);
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
  input \port$4099$0 ;
  wire \port$4099$0 ;
  input [127:0] \port$5717$0 ;
  wire [127:0] \port$5717$0 ;
  input push;
  wire push;
  reg [2:0] read__addr = 3'h0;
  wire [128:0] read__data;
  output room;
  reg room = 1'h1;
  input rst;
  wire rst;
  input stop;
  wire stop;
  output valid;
  wire valid;
  reg [128:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (push)
      storage[\$signature__addr ] <= { \port$4099$0 , \port$5717$0  };
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
  assign data = { \port$4099$0 , \port$5717$0  };
  assign \$signature__data  = { \port$4099$0 , \port$5717$0  };
  assign \end  = \$signature__addr ;
  assign \$signature__en  = push;
endmodule

module tnthw_t16x16_port_guard(request__ready, unit_read__payload, read__valid, read__error, write__ready, write_error, clk, rst, stop, unit_request__valid, unit_request__payload__write, unit_write__valid, quiet, unit_request__ready, unit_read__valid, read__ready, read_error, unasked, write__payload, write__valid, unit_write__ready
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

module tnthw_t16x16_scheduler(rst, stop, memory__free, memory__held_read, memory__held_write, memory__done, array__free, array__held_read, vector__free, vector__held_read, vector__held_write, idle, stuck, array__start, vector__start, memory__start, clear, memory__valid, memory__head, array__valid, array__head
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

module tnthw_t16x16_sequencer(\entry$21 , images, clk, rst, drained, stop, settled, write_slot, fetched, write, stuck, \bad_opcode$44 , \bad_field$45 , \bad_page$46 , restart, deadlock, \port$3919$0 , \port$3931$0 , \port$3943$0 , alarm, write_data
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
  input \port$3919$0 ;
  wire \port$3919$0 ;
  input \port$3931$0 ;
  wire \port$3931$0 ;
  input \port$3943$0 ;
  wire \port$3943$0 ;
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
  assign _018_ = \$signal  & { \port$3943$0 , \port$3931$0 , \port$3919$0  };
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
  assign \instruction$38  = _118_ ? { 310'h000000000000000000000000000000000000000000000000000000000000000000000008000000, \entry$20 , 36'h000000006 } : instruction;
  assign _118_ = fsm_state == 3'h1;
  assign busy = _119_ ? 1'h0 : 1'h1;
  assign _119_ = ! fsm_state;
  tnthw_t16x16_sequencer_buffer buffer (
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
  tnthw_t16x16_sequencer_images_72 \images$72  (
    .clk(clk),
    .first(first),
    .images(images),
    .input_offset(input_offset),
    .last(\last$59 ),
    .output_offset(output_offset),
    .\port$5793$5 (instruction[68:5]),
    .rst(rst),
    .start(clear),
    .step(step)
  );
  assign full = { \port$3943$0 , \port$3931$0 , \port$3919$0  };
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

module tnthw_t16x16_sequencer_buffer(rst, write_slot, write, entry, take, restart, write_data, write_entry, open, close, \slot$24 , valid, \instruction$25 , last, bad_opcode, bad_field, bad_page, clk);
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
  tnthw_t16x16_sequencer_buffer_checks checks (
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

module tnthw_t16x16_sequencer_buffer_checks(field, page, instruction, above, opcode);
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
  assign _093_ = instruction[281:270] > 7'h40;
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
  assign _006_ = instruction[174:163] > 7'h40;
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
  assign _037_ = instruction[107:88] > 8'h80;
  assign _039_ = _036_ | _037_;
  assign page = fetch & _039_;
endmodule

module tnthw_t16x16_sequencer_images_72(clk, rst, start, step, \port$5793$5 , first, input_offset, output_offset, last, images);
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
  input [63:0] \port$5793$5 ;
  wire [63:0] \port$5793$5 ;
  input rst;
  wire rst;
  input start;
  wire start;
  input step;
  wire step;
  assign _00_ = ! images;
  assign _03_ = _00_ ? 16'h0001 : images;
  assign _04_ = left - 1'h1;
  assign _05_ = input_offset + \port$5793$5 [31:0];
  assign _06_ = output_offset + \port$5793$5 [63:32];
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
  assign output_stride = \port$5793$5 [63:32];
  assign input_stride = \port$5793$5 [31:0];
endmodule

module tnthw_t16x16_vector_queue(rst, stop, pop, full, valid, head, write__data, write__en, clk);
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

module tnthw_t16x16_vector_unit(rst, stop, write, free, held_read, held_write, chunk, word_read, valid, read__address, \result$323 , \result$324 , \result$325 , \result$326 , \result$327 , \result$328 , \result$329 , \result$330 , \result$331 , \result$332 , \result$333 
, \result$334 , \result$335 , \result$336 , \result$337 , \result$338 , start, instruction, write_data, write_row, read_0_0, read_1_0, read_2_0, accumulator_address, bad_row, result_0_11, done, result_3_11, mask, accumulator_bank, step, read__data
, accumulator_data, clk);
  wire _000_;
  wire _001_;
  wire _002_;
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
  wire _037_;
  wire [19:0] _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire [19:0] _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire [19:0] _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire [19:0] _051_;
  wire _052_;
  wire [8:0] _053_;
  wire _054_;
  wire [8:0] _055_;
  wire _056_;
  wire _057_;
  wire [8:0] _058_;
  wire _059_;
  wire [8:0] _060_;
  wire _061_;
  wire [8:0] _062_;
  wire _063_;
  wire [8:0] _064_;
  wire _065_;
  wire [8:0] _066_;
  wire _067_;
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
  wire _079_;
  wire [8:0] _080_;
  wire _081_;
  wire [8:0] _082_;
  wire _083_;
  wire [8:0] _084_;
  wire _085_;
  wire [8:0] _086_;
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
  wire _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire [11:0] _110_;
  wire _111_;
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
  wire [11:0] _124_;
  wire _125_;
  wire [11:0] _126_;
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
  wire [19:0] _176_;
  wire _177_;
  wire _178_;
  wire _179_;
  wire [19:0] _180_;
  wire _181_;
  wire _182_;
  wire _183_;
  wire [19:0] _184_;
  wire _185_;
  wire _186_;
  wire _187_;
  wire [19:0] _188_;
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
  wire [11:0] _210_;
  wire _211_;
  wire [11:0] _212_;
  wire _213_;
  wire [11:0] _214_;
  wire _215_;
  wire [11:0] _216_;
  wire _217_;
  wire [11:0] _218_;
  wire _219_;
  wire [11:0] _220_;
  wire _221_;
  wire [11:0] _222_;
  wire _223_;
  wire [11:0] _224_;
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
  wire [15:0] _241_;
  wire _242_;
  wire _243_;
  wire _244_;
  wire _245_;
  wire _246_;
  wire _247_;
  wire \$signal ;
  wire \$signal$120 ;
  wire [8:0] \$signal$121 ;
  wire [8:0] \$signal$122 ;
  wire [127:0] \$signal$339 ;
  wire \$signal$49 ;
  output [5:0] accumulator_address;
  wire [5:0] accumulator_address;
  output accumulator_bank;
  wire accumulator_bank;
  input [319:0] accumulator_data;
  wire [319:0] accumulator_data;
  wire accumulator_group;
  wire accumulator_read;
  wire [19:0] address;
  output bad_row;
  reg bad_row = 1'h0;
  wire [47:0] bias;
  wire [767:0] \bias$182 ;
  wire [47:0] \bias$192 ;
  wire [47:0] \bias$201 ;
  wire [47:0] \bias$210 ;
  wire [47:0] \bias$219 ;
  wire [47:0] \bias$228 ;
  wire [47:0] \bias$237 ;
  wire [47:0] \bias$246 ;
  wire [47:0] \bias$255 ;
  wire [47:0] \bias$264 ;
  wire [47:0] \bias$273 ;
  wire [47:0] \bias$282 ;
  wire [47:0] \bias$291 ;
  wire [47:0] \bias$300 ;
  wire [47:0] \bias$309 ;
  wire [47:0] \bias$318 ;
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
  wire \first$189 ;
  wire \first$198 ;
  wire \first$207 ;
  wire \first$216 ;
  wire \first$225 ;
  wire \first$234 ;
  wire \first$243 ;
  wire \first$252 ;
  wire \first$261 ;
  wire \first$270 ;
  wire \first$279 ;
  wire \first$288 ;
  wire \first$297 ;
  wire \first$306 ;
  wire \first$315 ;
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
  wire [8:0] \high$195 ;
  wire [8:0] \high$204 ;
  wire [8:0] \high$213 ;
  wire [8:0] \high$222 ;
  wire [8:0] \high$231 ;
  wire [8:0] \high$240 ;
  wire [8:0] \high$249 ;
  wire [8:0] \high$258 ;
  wire [8:0] \high$267 ;
  wire [8:0] \high$276 ;
  wire [8:0] \high$285 ;
  wire [8:0] \high$294 ;
  wire [8:0] \high$303 ;
  wire [8:0] \high$312 ;
  wire [8:0] \high$321 ;
  reg inside_0_0 = 1'h0;
  reg inside_0_1 = 1'h0;
  reg inside_0_2 = 1'h0;
  reg inside_0_3 = 1'h0;
  input [377:0] instruction;
  wire [377:0] instruction;
  wire [377:0] \instruction$125 ;
  wire is_signed;
  wire lane_chunk;
  wire [127:0] lanes;
  wire last;
  wire last_tap;
  wire [8:0] low;
  wire [8:0] \low$194 ;
  wire [8:0] \low$203 ;
  wire [8:0] \low$212 ;
  wire [8:0] \low$221 ;
  wire [8:0] \low$230 ;
  wire [8:0] \low$239 ;
  wire [8:0] \low$248 ;
  wire [8:0] \low$257 ;
  wire [8:0] \low$266 ;
  wire [8:0] \low$275 ;
  wire [8:0] \low$284 ;
  wire [8:0] \low$293 ;
  wire [8:0] \low$302 ;
  wire [8:0] \low$311 ;
  wire [8:0] \low$320 ;
  output mask;
  wire mask;
  wire maximum;
  wire \maximum$191 ;
  wire \maximum$200 ;
  wire \maximum$209 ;
  wire \maximum$218 ;
  wire \maximum$227 ;
  wire \maximum$236 ;
  wire \maximum$245 ;
  wire \maximum$254 ;
  wire \maximum$263 ;
  wire \maximum$272 ;
  wire \maximum$281 ;
  wire \maximum$290 ;
  wire \maximum$299 ;
  wire \maximum$308 ;
  wire \maximum$317 ;
  wire [19:0] operand;
  wire [19:0] \operand$187 ;
  wire [19:0] \operand$196 ;
  wire [19:0] \operand$205 ;
  wire [19:0] \operand$214 ;
  wire [19:0] \operand$223 ;
  wire [19:0] \operand$232 ;
  wire [19:0] \operand$241 ;
  wire [19:0] \operand$250 ;
  wire [19:0] \operand$259 ;
  wire [19:0] \operand$268 ;
  wire [19:0] \operand$277 ;
  wire [19:0] \operand$286 ;
  wire [19:0] \operand$295 ;
  wire [19:0] \operand$304 ;
  wire [19:0] \operand$313 ;
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
  output [7:0] \result$337 ;
  wire [7:0] \result$337 ;
  output [7:0] \result$338 ;
  wire [7:0] \result$338 ;
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
  wire [95:0] \shift$184 ;
  wire [5:0] \shift$193 ;
  wire [5:0] \shift$202 ;
  wire [5:0] \shift$211 ;
  wire [5:0] \shift$220 ;
  wire [5:0] \shift$229 ;
  wire [5:0] \shift$238 ;
  wire [5:0] \shift$247 ;
  wire [5:0] \shift$256 ;
  wire [5:0] \shift$265 ;
  wire [5:0] \shift$274 ;
  wire [5:0] \shift$283 ;
  wire [5:0] \shift$292 ;
  wire [5:0] \shift$301 ;
  wire [5:0] \shift$310 ;
  wire [5:0] \shift$319 ;
  input start;
  wire start;
  wire \start$123 ;
  output step;
  wire step;
  wire \step$138 ;
  input stop;
  wire stop;
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
  wire [23:0] \terms$177 ;
  wire [23:0] \terms$188 ;
  wire [23:0] \terms$197 ;
  wire [23:0] \terms$206 ;
  wire [23:0] \terms$215 ;
  wire [23:0] \terms$224 ;
  wire [23:0] \terms$233 ;
  wire [23:0] \terms$242 ;
  wire [23:0] \terms$251 ;
  wire [23:0] \terms$260 ;
  wire [23:0] \terms$269 ;
  wire [23:0] \terms$278 ;
  wire [23:0] \terms$287 ;
  wire [23:0] \terms$296 ;
  wire [23:0] \terms$305 ;
  wire [23:0] \terms$314 ;
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
  wire \valid$179 ;
  wire \valid$190 ;
  wire \valid$199 ;
  wire \valid$208 ;
  wire \valid$217 ;
  wire \valid$226 ;
  wire \valid$235 ;
  wire \valid$244 ;
  wire \valid$253 ;
  wire \valid$262 ;
  wire \valid$271 ;
  wire \valid$280 ;
  wire \valid$289 ;
  wire \valid$298 ;
  wire \valid$307 ;
  wire \valid$316 ;
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
  wire [15:0] write__held;
  wire write__mask;
  input [2047:0] write_data;
  wire [2047:0] write_data;
  input [5:0] write_row;
  wire [5:0] write_row;
  assign _000_ = ~ \$signal ;
  assign _057_ = step & _000_;
  assign _068_ = step & \$signal ;
  assign _079_ = row >= 7'h40;
  assign _089_ = step & _079_;
  assign _100_ = ~ operand_1_4;
  assign _111_ = _100_ & \$signal$49 ;
  assign _122_ = step & last_tap;
  assign _133_ = step & last;
  assign \$signal  = word[3:0] == 4'h8;
  assign \$signal$120  = word[3:0] == 4'ha;
  assign free = ~ busy;
  assign held_read = busy ? word[51:36] : 16'h0000;
  assign held_write = busy ? word[67:52] : 16'h0000;
  assign chunk = step & first_of_chunk;
  assign word_read = read_0_0 & valid;
  assign \$signal$49  = word[3:0] == 4'h9;
  assign _041_ = operand_1_4 ? word[259] : word[260];
  assign is_signed = \$signal$49  ? _041_ : word[377];
  assign _052_ = lanes[7] & is_signed;
  assign _053_ = inside_0_3 ? { _052_, lanes[7:0] } : 9'h000;
  assign operand_0 = \$signal  ? accumulator_data[19:0] : { _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_[8], _053_ };
  assign _054_ = lanes[15] & is_signed;
  assign _055_ = inside_0_3 ? { _054_, lanes[15:8] } : 9'h000;
  assign operand_1 = \$signal  ? accumulator_data[39:20] : { _055_[8], _055_[8], _055_[8], _055_[8], _055_[8], _055_[8], _055_[8], _055_[8], _055_[8], _055_[8], _055_[8], _055_ };
  assign _056_ = lanes[23] & is_signed;
  assign _058_ = inside_0_3 ? { _056_, lanes[23:16] } : 9'h000;
  assign operand_2 = \$signal  ? accumulator_data[59:40] : { _058_[8], _058_[8], _058_[8], _058_[8], _058_[8], _058_[8], _058_[8], _058_[8], _058_[8], _058_[8], _058_[8], _058_ };
  assign _059_ = lanes[31] & is_signed;
  assign _060_ = inside_0_3 ? { _059_, lanes[31:24] } : 9'h000;
  assign operand_3 = \$signal  ? accumulator_data[79:60] : { _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_[8], _060_ };
  assign _061_ = lanes[39] & is_signed;
  assign _062_ = inside_0_3 ? { _061_, lanes[39:32] } : 9'h000;
  assign operand_4 = \$signal  ? accumulator_data[99:80] : { _062_[8], _062_[8], _062_[8], _062_[8], _062_[8], _062_[8], _062_[8], _062_[8], _062_[8], _062_[8], _062_[8], _062_ };
  assign _063_ = lanes[47] & is_signed;
  assign _064_ = inside_0_3 ? { _063_, lanes[47:40] } : 9'h000;
  assign operand_5 = \$signal  ? accumulator_data[119:100] : { _064_[8], _064_[8], _064_[8], _064_[8], _064_[8], _064_[8], _064_[8], _064_[8], _064_[8], _064_[8], _064_[8], _064_ };
  assign _065_ = lanes[55] & is_signed;
  assign _066_ = inside_0_3 ? { _065_, lanes[55:48] } : 9'h000;
  assign operand_6 = \$signal  ? accumulator_data[139:120] : { _066_[8], _066_[8], _066_[8], _066_[8], _066_[8], _066_[8], _066_[8], _066_[8], _066_[8], _066_[8], _066_[8], _066_ };
  assign _067_ = lanes[63] & is_signed;
  assign _069_ = inside_0_3 ? { _067_, lanes[63:56] } : 9'h000;
  assign operand_7 = \$signal  ? accumulator_data[159:140] : { _069_[8], _069_[8], _069_[8], _069_[8], _069_[8], _069_[8], _069_[8], _069_[8], _069_[8], _069_[8], _069_[8], _069_ };
  assign _070_ = lanes[71] & is_signed;
  assign _071_ = inside_0_3 ? { _070_, lanes[71:64] } : 9'h000;
  assign operand_8 = \$signal  ? accumulator_data[179:160] : { _071_[8], _071_[8], _071_[8], _071_[8], _071_[8], _071_[8], _071_[8], _071_[8], _071_[8], _071_[8], _071_[8], _071_ };
  assign _072_ = lanes[79] & is_signed;
  assign _073_ = inside_0_3 ? { _072_, lanes[79:72] } : 9'h000;
  assign operand_9 = \$signal  ? accumulator_data[199:180] : { _073_[8], _073_[8], _073_[8], _073_[8], _073_[8], _073_[8], _073_[8], _073_[8], _073_[8], _073_[8], _073_[8], _073_ };
  assign _074_ = lanes[87] & is_signed;
  assign _075_ = inside_0_3 ? { _074_, lanes[87:80] } : 9'h000;
  assign operand_10 = \$signal  ? accumulator_data[219:200] : { _075_[8], _075_[8], _075_[8], _075_[8], _075_[8], _075_[8], _075_[8], _075_[8], _075_[8], _075_[8], _075_[8], _075_ };
  assign _076_ = lanes[95] & is_signed;
  assign _077_ = inside_0_3 ? { _076_, lanes[95:88] } : 9'h000;
  assign operand_11 = \$signal  ? accumulator_data[239:220] : { _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_[8], _077_ };
  assign _078_ = lanes[103] & is_signed;
  assign _080_ = inside_0_3 ? { _078_, lanes[103:96] } : 9'h000;
  assign operand_12 = \$signal  ? accumulator_data[259:240] : { _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_[8], _080_ };
  assign _081_ = lanes[111] & is_signed;
  assign _082_ = inside_0_3 ? { _081_, lanes[111:104] } : 9'h000;
  assign operand_13 = \$signal  ? accumulator_data[279:260] : { _082_[8], _082_[8], _082_[8], _082_[8], _082_[8], _082_[8], _082_[8], _082_[8], _082_[8], _082_[8], _082_[8], _082_ };
  assign _083_ = lanes[119] & is_signed;
  assign _084_ = inside_0_3 ? { _083_, lanes[119:112] } : 9'h000;
  assign operand_14 = \$signal  ? accumulator_data[299:280] : { _084_[8], _084_[8], _084_[8], _084_[8], _084_[8], _084_[8], _084_[8], _084_[8], _084_[8], _084_[8], _084_[8], _084_ };
  assign _085_ = lanes[127] & is_signed;
  assign _086_ = inside_0_3 ? { _085_, lanes[127:120] } : 9'h000;
  assign operand_15 = \$signal  ? accumulator_data[319:300] : { _086_[8], _086_[8], _086_[8], _086_[8], _086_[8], _086_[8], _086_[8], _086_[8], _086_[8], _086_[8], _086_[8], _086_ };
  assign terms = second_0_0 ? terms_b : terms_a;
  always @(posedge clk)
    busy <= _087_;
  always @(posedge clk)
    read_0_0 <= _088_;
  always @(posedge clk)
    read_1_0 <= _090_;
  always @(posedge clk)
    read_2_0 <= _091_;
  always @(posedge clk)
    read_3_0 <= _092_;
  always @(posedge clk)
    bad_row <= _093_;
  always @(posedge clk)
    operand_0_0 <= _094_;
  always @(posedge clk)
    operand_1_0 <= _095_;
  always @(posedge clk)
    operand_0_1 <= _096_;
  always @(posedge clk)
    operand_1_1 <= _097_;
  always @(posedge clk)
    operand_0_2 <= _098_;
  always @(posedge clk)
    operand_1_2 <= _099_;
  always @(posedge clk)
    operand_0_3 <= _101_;
  always @(posedge clk)
    operand_1_3 <= _102_;
  always @(posedge clk)
    operand_0_4 <= _103_;
  always @(posedge clk)
    operand_1_4 <= _104_;
  always @(posedge clk)
    inside_0_0 <= _105_;
  always @(posedge clk)
    inside_0_1 <= _106_;
  always @(posedge clk)
    inside_0_2 <= _107_;
  always @(posedge clk)
    inside_0_3 <= _108_;
  always @(posedge clk)
    terms_0_0 <= _109_;
  always @(posedge clk)
    terms_1_0 <= _110_;
  always @(posedge clk)
    terms_0_1 <= _112_;
  always @(posedge clk)
    terms_1_1 <= _113_;
  always @(posedge clk)
    terms_0_2 <= _114_;
  always @(posedge clk)
    terms_1_2 <= _115_;
  always @(posedge clk)
    terms_0_3 <= _116_;
  always @(posedge clk)
    terms_1_3 <= _117_;
  always @(posedge clk)
    terms_0_4 <= _118_;
  always @(posedge clk)
    terms_1_4 <= _119_;
  always @(posedge clk)
    bias_0_0 <= _120_;
  always @(posedge clk)
    bias_1_0 <= _121_;
  always @(posedge clk)
    bias_0_1 <= _123_;
  always @(posedge clk)
    bias_1_1 <= _124_;
  always @(posedge clk)
    bias_0_2 <= _125_;
  always @(posedge clk)
    bias_1_2 <= _126_;
  always @(posedge clk)
    second_0_0 <= _127_;
  always @(posedge clk)
    tap_0_0 <= _128_;
  always @(posedge clk)
    tap_0_1 <= _129_;
  always @(posedge clk)
    tap_0_2 <= _130_;
  always @(posedge clk)
    tap_0_3 <= _131_;
  always @(posedge clk)
    tap_0_4 <= _132_;
  always @(posedge clk)
    tap_0_5 <= _134_;
  always @(posedge clk)
    tap_0_6 <= _135_;
  always @(posedge clk)
    tap_0_7 <= _136_;
  always @(posedge clk)
    tap_0_8 <= _137_;
  always @(posedge clk)
    valid_0_0 <= _138_;
  always @(posedge clk)
    valid_0_1 <= _139_;
  always @(posedge clk)
    valid_0_2 <= _140_;
  always @(posedge clk)
    valid_0_3 <= _141_;
  always @(posedge clk)
    valid_0_4 <= _142_;
  always @(posedge clk)
    valid_0_5 <= _143_;
  always @(posedge clk)
    valid_0_6 <= _001_;
  always @(posedge clk)
    valid_0_7 <= _002_;
  always @(posedge clk)
    result_0_0 <= _003_;
  always @(posedge clk)
    result_1_0 <= _004_;
  always @(posedge clk)
    result_2_0 <= _005_;
  always @(posedge clk)
    result_3_0 <= _006_;
  always @(posedge clk)
    result_0_1 <= _007_;
  always @(posedge clk)
    result_1_1 <= _008_;
  always @(posedge clk)
    result_2_1 <= _009_;
  always @(posedge clk)
    result_3_1 <= _010_;
  always @(posedge clk)
    result_0_2 <= _011_;
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
    result_3_4 <= _022_;
  always @(posedge clk)
    result_0_5 <= _023_;
  always @(posedge clk)
    result_1_5 <= _024_;
  always @(posedge clk)
    result_2_5 <= _025_;
  always @(posedge clk)
    result_3_5 <= _026_;
  always @(posedge clk)
    result_0_6 <= _027_;
  always @(posedge clk)
    result_1_6 <= _028_;
  always @(posedge clk)
    result_2_6 <= _029_;
  always @(posedge clk)
    result_3_6 <= _030_;
  always @(posedge clk)
    result_0_7 <= _031_;
  always @(posedge clk)
    result_1_7 <= _032_;
  always @(posedge clk)
    result_2_7 <= _033_;
  always @(posedge clk)
    result_3_7 <= _034_;
  always @(posedge clk)
    result_0_8 <= _035_;
  always @(posedge clk)
    result_1_8 <= _036_;
  always @(posedge clk)
    result_2_8 <= _037_;
  always @(posedge clk)
    result_3_8 <= _038_;
  always @(posedge clk)
    result_0_9 <= _039_;
  always @(posedge clk)
    result_1_9 <= _040_;
  always @(posedge clk)
    result_2_9 <= _042_;
  always @(posedge clk)
    result_3_9 <= _043_;
  always @(posedge clk)
    result_0_10 <= _044_;
  always @(posedge clk)
    result_1_10 <= _045_;
  always @(posedge clk)
    result_2_10 <= _046_;
  always @(posedge clk)
    result_3_10 <= _047_;
  always @(posedge clk)
    result_0_11 <= _048_;
  always @(posedge clk)
    done <= _049_;
  always @(posedge clk)
    result_2_11 <= _050_;
  always @(posedge clk)
    result_3_11 <= _051_;
  assign mask = result_2_11 ? 1'h0 : 1'h1;
  assign lanes = operand_0_4 ? 128'h00000000000000000000000000000000 : read__data;
  assign _144_ = stop ? 20'h00000 : result_3_10;
  assign _051_ = rst ? 20'h00000 : _144_;
  assign _145_ = stop ? 1'h0 : result_2_10;
  assign _050_ = rst ? 1'h0 : _145_;
  assign _146_ = stop ? 1'h0 : result_1_10;
  assign _049_ = rst ? 1'h0 : _146_;
  assign _147_ = stop ? 1'h0 : result_0_10;
  assign _048_ = rst ? 1'h0 : _147_;
  assign _148_ = stop ? 20'h00000 : result_3_9;
  assign _047_ = rst ? 20'h00000 : _148_;
  assign _149_ = stop ? 1'h0 : result_2_9;
  assign _046_ = rst ? 1'h0 : _149_;
  assign _150_ = stop ? 1'h0 : result_1_9;
  assign _045_ = rst ? 1'h0 : _150_;
  assign _151_ = stop ? 1'h0 : result_0_9;
  assign _044_ = rst ? 1'h0 : _151_;
  assign _152_ = stop ? 20'h00000 : result_3_8;
  assign _043_ = rst ? 20'h00000 : _152_;
  assign _153_ = stop ? 1'h0 : result_2_8;
  assign _042_ = rst ? 1'h0 : _153_;
  assign _154_ = stop ? 1'h0 : result_1_8;
  assign _040_ = rst ? 1'h0 : _154_;
  assign _155_ = stop ? 1'h0 : result_0_8;
  assign _039_ = rst ? 1'h0 : _155_;
  assign _156_ = stop ? 20'h00000 : result_3_7;
  assign _038_ = rst ? 20'h00000 : _156_;
  assign _157_ = stop ? 1'h0 : result_2_7;
  assign _037_ = rst ? 1'h0 : _157_;
  assign _158_ = stop ? 1'h0 : result_1_7;
  assign _036_ = rst ? 1'h0 : _158_;
  assign _159_ = stop ? 1'h0 : result_0_7;
  assign _035_ = rst ? 1'h0 : _159_;
  assign _160_ = stop ? 20'h00000 : result_3_6;
  assign _034_ = rst ? 20'h00000 : _160_;
  assign _161_ = stop ? 1'h0 : result_2_6;
  assign _033_ = rst ? 1'h0 : _161_;
  assign _162_ = stop ? 1'h0 : result_1_6;
  assign _032_ = rst ? 1'h0 : _162_;
  assign _163_ = stop ? 1'h0 : result_0_6;
  assign _031_ = rst ? 1'h0 : _163_;
  assign _164_ = stop ? 20'h00000 : result_3_5;
  assign _030_ = rst ? 20'h00000 : _164_;
  assign _165_ = stop ? 1'h0 : result_2_5;
  assign _029_ = rst ? 1'h0 : _165_;
  assign _166_ = stop ? 1'h0 : result_1_5;
  assign _028_ = rst ? 1'h0 : _166_;
  assign _167_ = stop ? 1'h0 : result_0_5;
  assign _027_ = rst ? 1'h0 : _167_;
  assign _168_ = stop ? 20'h00000 : result_3_4;
  assign _026_ = rst ? 20'h00000 : _168_;
  assign _169_ = stop ? 1'h0 : result_2_4;
  assign _025_ = rst ? 1'h0 : _169_;
  assign _170_ = stop ? 1'h0 : result_1_4;
  assign _024_ = rst ? 1'h0 : _170_;
  assign _171_ = stop ? 1'h0 : result_0_4;
  assign _023_ = rst ? 1'h0 : _171_;
  assign _172_ = stop ? 20'h00000 : result_3_3;
  assign _022_ = rst ? 20'h00000 : _172_;
  assign _173_ = stop ? 1'h0 : result_2_3;
  assign _021_ = rst ? 1'h0 : _173_;
  assign _174_ = stop ? 1'h0 : result_1_3;
  assign _020_ = rst ? 1'h0 : _174_;
  assign _175_ = stop ? 1'h0 : result_0_3;
  assign _019_ = rst ? 1'h0 : _175_;
  assign _176_ = stop ? 20'h00000 : result_3_2;
  assign _018_ = rst ? 20'h00000 : _176_;
  assign _177_ = stop ? 1'h0 : result_2_2;
  assign _017_ = rst ? 1'h0 : _177_;
  assign _178_ = stop ? 1'h0 : result_1_2;
  assign _016_ = rst ? 1'h0 : _178_;
  assign _179_ = stop ? 1'h0 : result_0_2;
  assign _015_ = rst ? 1'h0 : _179_;
  assign _180_ = stop ? 20'h00000 : result_3_1;
  assign _014_ = rst ? 20'h00000 : _180_;
  assign _181_ = stop ? 1'h0 : result_2_1;
  assign _013_ = rst ? 1'h0 : _181_;
  assign _182_ = stop ? 1'h0 : result_1_1;
  assign _012_ = rst ? 1'h0 : _182_;
  assign _183_ = stop ? 1'h0 : result_0_1;
  assign _011_ = rst ? 1'h0 : _183_;
  assign _184_ = stop ? 20'h00000 : result_3_0;
  assign _010_ = rst ? 20'h00000 : _184_;
  assign _185_ = stop ? 1'h0 : result_2_0;
  assign _009_ = rst ? 1'h0 : _185_;
  assign _186_ = stop ? 1'h0 : result_1_0;
  assign _008_ = rst ? 1'h0 : _186_;
  assign _187_ = stop ? 1'h0 : result_0_0;
  assign _007_ = rst ? 1'h0 : _187_;
  assign _188_ = stop ? 20'h00000 : destination;
  assign _006_ = rst ? 20'h00000 : _188_;
  assign _189_ = stop ? 1'h0 : lane_chunk;
  assign _005_ = rst ? 1'h0 : _189_;
  assign _190_ = stop ? 1'h0 : _133_;
  assign _004_ = rst ? 1'h0 : _190_;
  assign _191_ = stop ? 1'h0 : _122_;
  assign _003_ = rst ? 1'h0 : _191_;
  assign _192_ = stop ? 1'h0 : valid_0_6;
  assign _002_ = rst ? 1'h0 : _192_;
  assign _193_ = stop ? 1'h0 : valid_0_5;
  assign _001_ = rst ? 1'h0 : _193_;
  assign _194_ = stop ? 1'h0 : valid_0_4;
  assign _143_ = rst ? 1'h0 : _194_;
  assign _195_ = stop ? 1'h0 : valid_0_3;
  assign _142_ = rst ? 1'h0 : _195_;
  assign _196_ = stop ? 1'h0 : valid_0_2;
  assign _141_ = rst ? 1'h0 : _196_;
  assign _197_ = stop ? 1'h0 : valid_0_1;
  assign _140_ = rst ? 1'h0 : _197_;
  assign _198_ = stop ? 1'h0 : valid_0_0;
  assign _139_ = rst ? 1'h0 : _198_;
  assign _199_ = stop ? 1'h0 : valid;
  assign _138_ = rst ? 1'h0 : _199_;
  assign _200_ = stop ? 1'h0 : tap_0_7;
  assign _137_ = rst ? 1'h0 : _200_;
  assign _201_ = stop ? 1'h0 : tap_0_6;
  assign _136_ = rst ? 1'h0 : _201_;
  assign _202_ = stop ? 1'h0 : tap_0_5;
  assign _135_ = rst ? 1'h0 : _202_;
  assign _203_ = stop ? 1'h0 : tap_0_4;
  assign _134_ = rst ? 1'h0 : _203_;
  assign _204_ = stop ? 1'h0 : tap_0_3;
  assign _132_ = rst ? 1'h0 : _204_;
  assign _205_ = stop ? 1'h0 : tap_0_2;
  assign _131_ = rst ? 1'h0 : _205_;
  assign _206_ = stop ? 1'h0 : tap_0_1;
  assign _130_ = rst ? 1'h0 : _206_;
  assign _207_ = stop ? 1'h0 : tap_0_0;
  assign _129_ = rst ? 1'h0 : _207_;
  assign _208_ = stop ? 1'h0 : first_tap;
  assign _128_ = rst ? 1'h0 : _208_;
  assign _209_ = stop ? 1'h0 : _111_;
  assign _127_ = rst ? 1'h0 : _209_;
  assign _210_ = stop ? 12'h000 : bias_1_1;
  assign _126_ = rst ? 12'h000 : _210_;
  assign _211_ = stop ? 1'h0 : bias_0_1;
  assign _125_ = rst ? 1'h0 : _211_;
  assign _212_ = stop ? 12'h000 : bias_1_0;
  assign _124_ = rst ? 12'h000 : _212_;
  assign _213_ = stop ? 1'h0 : bias_0_0;
  assign _123_ = rst ? 1'h0 : _213_;
  assign _214_ = stop ? 12'h000 : terms_1_4;
  assign _121_ = rst ? 12'h000 : _214_;
  assign _215_ = stop ? 1'h0 : terms_0_4;
  assign _120_ = rst ? 1'h0 : _215_;
  assign _216_ = stop ? 12'h000 : terms_1_3;
  assign _119_ = rst ? 12'h000 : _216_;
  assign _217_ = stop ? 1'h0 : terms_0_3;
  assign _118_ = rst ? 1'h0 : _217_;
  assign _218_ = stop ? 12'h000 : terms_1_2;
  assign _117_ = rst ? 12'h000 : _218_;
  assign _219_ = stop ? 1'h0 : terms_0_2;
  assign _116_ = rst ? 1'h0 : _219_;
  assign _220_ = stop ? 12'h000 : terms_1_1;
  assign _115_ = rst ? 12'h000 : _220_;
  assign _221_ = stop ? 1'h0 : terms_0_1;
  assign _114_ = rst ? 1'h0 : _221_;
  assign _222_ = stop ? 12'h000 : terms_1_0;
  assign _113_ = rst ? 12'h000 : _222_;
  assign _223_ = stop ? 1'h0 : terms_0_0;
  assign _112_ = rst ? 1'h0 : _223_;
  assign _224_ = stop ? 12'h000 : row;
  assign _110_ = rst ? 12'h000 : _224_;
  assign _225_ = stop ? 1'h0 : step;
  assign _109_ = rst ? 1'h0 : _225_;
  assign _226_ = stop ? 1'h0 : inside_0_2;
  assign _108_ = rst ? 1'h0 : _226_;
  assign _227_ = stop ? 1'h0 : inside_0_1;
  assign _107_ = rst ? 1'h0 : _227_;
  assign _228_ = stop ? 1'h0 : inside_0_0;
  assign _106_ = rst ? 1'h0 : _228_;
  assign _229_ = stop ? 1'h0 : valid;
  assign _105_ = rst ? 1'h0 : _229_;
  assign _230_ = stop ? 1'h0 : operand_1_3;
  assign _104_ = rst ? 1'h0 : _230_;
  assign _231_ = stop ? 1'h0 : operand_0_3;
  assign _103_ = rst ? 1'h0 : _231_;
  assign _232_ = stop ? 1'h0 : operand_1_2;
  assign _102_ = rst ? 1'h0 : _232_;
  assign _233_ = stop ? 1'h0 : operand_0_2;
  assign _101_ = rst ? 1'h0 : _233_;
  assign _234_ = stop ? 1'h0 : operand_1_1;
  assign _099_ = rst ? 1'h0 : _234_;
  assign _235_ = stop ? 1'h0 : operand_0_1;
  assign _098_ = rst ? 1'h0 : _235_;
  assign _236_ = stop ? 1'h0 : operand_1_0;
  assign _097_ = rst ? 1'h0 : _236_;
  assign _237_ = stop ? 1'h0 : operand_0_0;
  assign _096_ = rst ? 1'h0 : _237_;
  assign _238_ = stop ? 1'h0 : first_tap;
  assign _095_ = rst ? 1'h0 : _238_;
  assign _239_ = stop ? 1'h0 : lane_chunk;
  assign _094_ = rst ? 1'h0 : _239_;
  assign _240_ = stop ? 1'h0 : _089_;
  assign _093_ = rst ? 1'h0 : _240_;
  assign _241_ = stop ? 16'h0000 : position;
  assign _092_ = rst ? 16'h0000 : _241_;
  assign _242_ = stop ? 1'h0 : group;
  assign _091_ = rst ? 1'h0 : _242_;
  assign _243_ = stop ? 1'h0 : _068_;
  assign _090_ = rst ? 1'h0 : _243_;
  assign _244_ = stop ? 1'h0 : _057_;
  assign _088_ = rst ? 1'h0 : _244_;
  assign _245_ = done ? 1'h0 : busy;
  assign _246_ = start ? 1'h1 : _245_;
  assign _247_ = stop ? 1'h0 : _246_;
  assign _087_ = rst ? 1'h0 : _247_;
  tnthw_t16x16_vector_unit_channel_0 channel_0 (
    .\bias$20 (bias),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_0),
    .\port$5124$145 (word[162:145]),
    .result(\result$323 ),
    .rst(rst),
    .shift(shift),
    .stop(stop),
    .\terms$7 (terms[23:0]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_1 (
    .\bias$20 (\bias$182 [95:48]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_1),
    .\port$5124$145 (word[162:145]),
    .result(\result$324 ),
    .rst(rst),
    .shift(\shift$184 [11:6]),
    .stop(stop),
    .\terms$7 (terms[47:24]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_10 (
    .\bias$20 (\bias$182 [527:480]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_10),
    .\port$5124$145 (word[162:145]),
    .result(\result$333 ),
    .rst(rst),
    .shift(\shift$184 [65:60]),
    .stop(stop),
    .\terms$7 (terms[263:240]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_11 (
    .\bias$20 (\bias$182 [575:528]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_11),
    .\port$5124$145 (word[162:145]),
    .result(\result$334 ),
    .rst(rst),
    .shift(\shift$184 [71:66]),
    .stop(stop),
    .\terms$7 (terms[287:264]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_12 (
    .\bias$20 (\bias$182 [623:576]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_12),
    .\port$5124$145 (word[162:145]),
    .result(\result$335 ),
    .rst(rst),
    .shift(\shift$184 [77:72]),
    .stop(stop),
    .\terms$7 (terms[311:288]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_13 (
    .\bias$20 (\bias$182 [671:624]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_13),
    .\port$5124$145 (word[162:145]),
    .result(\result$336 ),
    .rst(rst),
    .shift(\shift$184 [83:78]),
    .stop(stop),
    .\terms$7 (terms[335:312]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_14 (
    .\bias$20 (\bias$182 [719:672]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_14),
    .\port$5124$145 (word[162:145]),
    .result(\result$337 ),
    .rst(rst),
    .shift(\shift$184 [89:84]),
    .stop(stop),
    .\terms$7 (terms[359:336]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_15 (
    .\bias$20 (\bias$182 [767:720]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_15),
    .\port$5124$145 (word[162:145]),
    .result(\result$338 ),
    .rst(rst),
    .shift(\shift$184 [95:90]),
    .stop(stop),
    .\terms$7 (terms[383:360]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_2 (
    .\bias$20 (\bias$182 [143:96]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_2),
    .\port$5124$145 (word[162:145]),
    .result(\result$325 ),
    .rst(rst),
    .shift(\shift$184 [17:12]),
    .stop(stop),
    .\terms$7 (terms[71:48]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_3 (
    .\bias$20 (\bias$182 [191:144]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_3),
    .\port$5124$145 (word[162:145]),
    .result(\result$326 ),
    .rst(rst),
    .shift(\shift$184 [23:18]),
    .stop(stop),
    .\terms$7 (terms[95:72]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_4 (
    .\bias$20 (\bias$182 [239:192]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_4),
    .\port$5124$145 (word[162:145]),
    .result(\result$327 ),
    .rst(rst),
    .shift(\shift$184 [29:24]),
    .stop(stop),
    .\terms$7 (terms[119:96]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_5 (
    .\bias$20 (\bias$182 [287:240]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_5),
    .\port$5124$145 (word[162:145]),
    .result(\result$328 ),
    .rst(rst),
    .shift(\shift$184 [35:30]),
    .stop(stop),
    .\terms$7 (terms[143:120]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_6 (
    .\bias$20 (\bias$182 [335:288]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_6),
    .\port$5124$145 (word[162:145]),
    .result(\result$329 ),
    .rst(rst),
    .shift(\shift$184 [41:36]),
    .stop(stop),
    .\terms$7 (terms[167:144]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_7 (
    .\bias$20 (\bias$182 [383:336]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_7),
    .\port$5124$145 (word[162:145]),
    .result(\result$330 ),
    .rst(rst),
    .shift(\shift$184 [47:42]),
    .stop(stop),
    .\terms$7 (terms[191:168]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_8 (
    .\bias$20 (\bias$182 [431:384]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_8),
    .\port$5124$145 (word[162:145]),
    .result(\result$331 ),
    .rst(rst),
    .shift(\shift$184 [53:48]),
    .stop(stop),
    .\terms$7 (terms[215:192]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_channel_0 channel_9 (
    .\bias$20 (\bias$182 [479:432]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_9),
    .\port$5124$145 (word[162:145]),
    .result(\result$332 ),
    .rst(rst),
    .shift(\shift$184 [59:54]),
    .stop(stop),
    .\terms$7 (terms[239:216]),
    .valid(valid_0_7)
  );
  tnthw_t16x16_vector_unit_rescale_table rescale_table (
    .clk(clk),
    .port__addr(terms_1_4[5:0]),
    .\port__addr$18 (bias_1_2[5:0]),
    .port__data({ terms_b, terms_a }),
    .\port__data$22 ({ \shift$184 [95:6], shift, \bias$182 [767:48], bias }),
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
    .stop(stop),
    .valid(valid)
  );
  assign accumulator_bank = word[175];
  assign accumulator_address = read_3_0[5:0];
  assign write__data = { \result$338 , \result$337 , \result$336 , \result$335 , \result$334 , \result$333 , \result$332 , \result$331 , \result$330 , \result$329 , \result$328 , \result$327 , \result$326 , \result$325 , \result$324 , \result$323  };
  assign write__mask = mask;
  assign write__address = result_3_11;
  assign write__en = result_0_11;
  assign write__held = held_write;
  assign \$signal$339  = { \result$338 , \result$337 , \result$336 , \result$335 , \result$334 , \result$333 , \result$332 , \result$331 , \result$330 , \result$329 , \result$328 , \result$327 , \result$326 , \result$325 , \result$324 , \result$323  };
  assign result = { \result$338 , \result$337 , \result$336 , \result$335 , \result$334 , \result$333 , \result$332 , \result$331 , \result$330 , \result$329 , \result$328 , \result$327 , \result$326 , \result$325 , \result$324 , \result$323  };
  assign \high$321  = word[162:154];
  assign \low$320  = word[153:145];
  assign \shift$319  = \shift$184 [95:90];
  assign \bias$318  = \bias$182 [767:720];
  assign \maximum$317  = \$signal$120 ;
  assign \valid$316  = valid_0_7;
  assign \first$315  = tap_0_8;
  assign \terms$314  = terms[383:360];
  assign \operand$313  = operand_15;
  assign \high$312  = word[162:154];
  assign \low$311  = word[153:145];
  assign \shift$310  = \shift$184 [89:84];
  assign \bias$309  = \bias$182 [719:672];
  assign \maximum$308  = \$signal$120 ;
  assign \valid$307  = valid_0_7;
  assign \first$306  = tap_0_8;
  assign \terms$305  = terms[359:336];
  assign \operand$304  = operand_14;
  assign \high$303  = word[162:154];
  assign \low$302  = word[153:145];
  assign \shift$301  = \shift$184 [83:78];
  assign \bias$300  = \bias$182 [671:624];
  assign \maximum$299  = \$signal$120 ;
  assign \valid$298  = valid_0_7;
  assign \first$297  = tap_0_8;
  assign \terms$296  = terms[335:312];
  assign \operand$295  = operand_13;
  assign \high$294  = word[162:154];
  assign \low$293  = word[153:145];
  assign \shift$292  = \shift$184 [77:72];
  assign \bias$291  = \bias$182 [623:576];
  assign \maximum$290  = \$signal$120 ;
  assign \valid$289  = valid_0_7;
  assign \first$288  = tap_0_8;
  assign \terms$287  = terms[311:288];
  assign \operand$286  = operand_12;
  assign \high$285  = word[162:154];
  assign \low$284  = word[153:145];
  assign \shift$283  = \shift$184 [71:66];
  assign \bias$282  = \bias$182 [575:528];
  assign \maximum$281  = \$signal$120 ;
  assign \valid$280  = valid_0_7;
  assign \first$279  = tap_0_8;
  assign \terms$278  = terms[287:264];
  assign \operand$277  = operand_11;
  assign \high$276  = word[162:154];
  assign \low$275  = word[153:145];
  assign \shift$274  = \shift$184 [65:60];
  assign \bias$273  = \bias$182 [527:480];
  assign \maximum$272  = \$signal$120 ;
  assign \valid$271  = valid_0_7;
  assign \first$270  = tap_0_8;
  assign \terms$269  = terms[263:240];
  assign \operand$268  = operand_10;
  assign \high$267  = word[162:154];
  assign \low$266  = word[153:145];
  assign \shift$265  = \shift$184 [59:54];
  assign \bias$264  = \bias$182 [479:432];
  assign \maximum$263  = \$signal$120 ;
  assign \valid$262  = valid_0_7;
  assign \first$261  = tap_0_8;
  assign \terms$260  = terms[239:216];
  assign \operand$259  = operand_9;
  assign \high$258  = word[162:154];
  assign \low$257  = word[153:145];
  assign \shift$256  = \shift$184 [53:48];
  assign \bias$255  = \bias$182 [431:384];
  assign \maximum$254  = \$signal$120 ;
  assign \valid$253  = valid_0_7;
  assign \first$252  = tap_0_8;
  assign \terms$251  = terms[215:192];
  assign \operand$250  = operand_8;
  assign \high$249  = word[162:154];
  assign \low$248  = word[153:145];
  assign \shift$247  = \shift$184 [47:42];
  assign \bias$246  = \bias$182 [383:336];
  assign \maximum$245  = \$signal$120 ;
  assign \valid$244  = valid_0_7;
  assign \first$243  = tap_0_8;
  assign \terms$242  = terms[191:168];
  assign \operand$241  = operand_7;
  assign \high$240  = word[162:154];
  assign \low$239  = word[153:145];
  assign \shift$238  = \shift$184 [41:36];
  assign \bias$237  = \bias$182 [335:288];
  assign \maximum$236  = \$signal$120 ;
  assign \valid$235  = valid_0_7;
  assign \first$234  = tap_0_8;
  assign \terms$233  = terms[167:144];
  assign \operand$232  = operand_6;
  assign \high$231  = word[162:154];
  assign \low$230  = word[153:145];
  assign \shift$229  = \shift$184 [35:30];
  assign \bias$228  = \bias$182 [287:240];
  assign \maximum$227  = \$signal$120 ;
  assign \valid$226  = valid_0_7;
  assign \first$225  = tap_0_8;
  assign \terms$224  = terms[143:120];
  assign \operand$223  = operand_5;
  assign \high$222  = word[162:154];
  assign \low$221  = word[153:145];
  assign \shift$220  = \shift$184 [29:24];
  assign \bias$219  = \bias$182 [239:192];
  assign \maximum$218  = \$signal$120 ;
  assign \valid$217  = valid_0_7;
  assign \first$216  = tap_0_8;
  assign \terms$215  = terms[119:96];
  assign \operand$214  = operand_4;
  assign \high$213  = word[162:154];
  assign \low$212  = word[153:145];
  assign \shift$211  = \shift$184 [23:18];
  assign \bias$210  = \bias$182 [191:144];
  assign \maximum$209  = \$signal$120 ;
  assign \valid$208  = valid_0_7;
  assign \first$207  = tap_0_8;
  assign \terms$206  = terms[95:72];
  assign \operand$205  = operand_3;
  assign \high$204  = word[162:154];
  assign \low$203  = word[153:145];
  assign \shift$202  = \shift$184 [17:12];
  assign \bias$201  = \bias$182 [143:96];
  assign \maximum$200  = \$signal$120 ;
  assign \valid$199  = valid_0_7;
  assign \first$198  = tap_0_8;
  assign \terms$197  = terms[71:48];
  assign \operand$196  = operand_2;
  assign \high$195  = word[162:154];
  assign \low$194  = word[153:145];
  assign \shift$193  = \shift$184 [11:6];
  assign \bias$192  = \bias$182 [95:48];
  assign \maximum$191  = \$signal$120 ;
  assign \valid$190  = valid_0_7;
  assign \first$189  = tap_0_8;
  assign \terms$188  = terms[47:24];
  assign \operand$187  = operand_1;
  assign high = word[162:154];
  assign low = word[153:145];
  assign \shift$184 [5:0] = shift;
  assign \bias$182 [47:0] = bias;
  assign maximum = \$signal$120 ;
  assign \valid$179  = valid_0_7;
  assign first = tap_0_8;
  assign \terms$177  = terms[23:0];
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

module tnthw_t16x16_vector_unit_channel_0(rst, stop, maximum, operand, \terms$7 , \bias$20 , shift, result, first, valid, \port$5124$145 , clk);
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
  input [17:0] \port$5124$145 ;
  wire [17:0] \port$5124$145 ;
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
  assign _25_ = $signed(scaled) < $signed(\port$5124$145 [8:0]);
  assign _26_ = $signed(scaled) > $signed(\port$5124$145 [17:9]);
  assign _27_ = _26_ ? { \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17], \port$5124$145 [17:9] } : scaled;
  assign { _28_[48:8], result } = _25_ ? { \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8], \port$5124$145 [8:0] } : _27_;
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
  assign high = \port$5124$145 [17:9];
  assign low = \port$5124$145 [8:0];
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

module tnthw_t16x16_vector_unit_steps(rst, stop, last_tap, last, destination, valid, address, start, instruction, held, first_tap, step, group, lane_chunk, row, first_of_chunk, index, clk);
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
  tnthw_t16x16_vector_unit_steps_window window (
    .address(\address$64 ),
    .clk(clk),
    .index(index),
    .last_position(last_position),
    .last_tap(\last_tap$32 ),
    .load(start),
    .origin(origin),
    .\port$3954$183 (instruction[360:183]),
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

module tnthw_t16x16_vector_unit_steps_window(rst, stop, step_position, restart_position, origin, positions, last_tap, valid, load, \port$3954$183 , step_tap, last_position, index, address, clk);
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
  wire [6:0] _072_;
  wire [6:0] _073_;
  wire [6:0] _074_;
  wire [6:0] _075_;
  wire [6:0] _076_;
  wire [6:0] _077_;
  wire [6:0] _078_;
  wire [6:0] _079_;
  wire [6:0] _080_;
  wire [6:0] _081_;
  wire [6:0] _082_;
  wire [6:0] _083_;
  wire [6:0] _084_;
  wire [6:0] _085_;
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
  wire [20:0] _098_;
  wire [20:0] _099_;
  wire [20:0] _100_;
  wire [20:0] _101_;
  wire [20:0] _102_;
  wire [20:0] _103_;
  wire [20:0] _104_;
  wire [20:0] _105_;
  wire [20:0] _106_;
  wire [20:0] _107_;
  wire [20:0] _108_;
  wire [20:0] _109_;
  wire [15:0] _110_;
  wire [15:0] _111_;
  wire [15:0] _112_;
  wire [15:0] _113_;
  wire [15:0] _114_;
  wire [15:0] _115_;
  wire [15:0] _116_;
  wire [15:0] _117_;
  wire [15:0] _118_;
  wire [15:0] _119_;
  wire [15:0] _120_;
  wire [15:0] _121_;
  wire [15:0] _122_;
  wire [15:0] _123_;
  wire [16:0] _124_;
  wire [16:0] _125_;
  wire [16:0] _126_;
  wire [16:0] _127_;
  wire [16:0] _128_;
  wire [16:0] _129_;
  wire [3:0] _130_;
  wire [3:0] _131_;
  wire [3:0] _132_;
  wire [3:0] _133_;
  wire [3:0] _134_;
  wire [3:0] _135_;
  wire [3:0] _136_;
  wire [3:0] _137_;
  wire [19:0] _138_;
  wire [19:0] _139_;
  wire [19:0] _140_;
  wire [19:0] _141_;
  wire [19:0] _142_;
  wire [19:0] _143_;
  wire [13:0] _144_;
  wire [13:0] _145_;
  wire [13:0] _146_;
  wire [13:0] _147_;
  wire [13:0] _148_;
  wire [13:0] _149_;
  wire [13:0] _150_;
  wire [13:0] _151_;
  wire [13:0] _152_;
  wire [13:0] _153_;
  wire [19:0] _154_;
  wire [19:0] _155_;
  wire [19:0] _156_;
  wire [19:0] _157_;
  wire [19:0] _158_;
  wire [19:0] _159_;
  wire [19:0] _160_;
  wire [19:0] _161_;
  wire [20:0] _162_;
  wire [20:0] _163_;
  wire [20:0] _164_;
  wire [20:0] _165_;
  wire [20:0] _166_;
  wire [20:0] _167_;
  wire [20:0] _168_;
  wire [19:0] _169_;
  wire [19:0] _170_;
  wire [19:0] _171_;
  wire [19:0] _172_;
  wire [19:0] _173_;
  wire [19:0] _174_;
  wire [19:0] _175_;
  wire [20:0] _176_;
  wire [20:0] _177_;
  wire [20:0] _178_;
  wire [20:0] _179_;
  wire [20:0] _180_;
  wire [20:0] _181_;
  wire [20:0] _182_;
  wire [19:0] _183_;
  wire [19:0] _184_;
  wire [19:0] _185_;
  wire [19:0] _186_;
  wire [19:0] _187_;
  wire [19:0] _188_;
  wire [19:0] _189_;
  wire [12:0] _190_;
  wire [12:0] _191_;
  wire [12:0] _192_;
  wire [12:0] _193_;
  wire [12:0] _194_;
  wire [12:0] _195_;
  wire [12:0] _196_;
  wire [6:0] _197_;
  wire [6:0] _198_;
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
  input [177:0] \port$3954$183 ;
  wire [177:0] \port$3954$183 ;
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
  assign _021_ = load ? \port$3954$183 [13:0] : kept_row_y;
  assign _022_ = load ? \port$3954$183 [27:14] : kept_column_x;
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
  assign _018_ = \port$3954$183 [97:84] - \port$3954$183 [41:28];
  assign _029_ = $signed(_018_) - $signed(3'h2);
  assign _040_ = \port$3954$183 [97:84] - \port$3954$183 [41:28];
  assign _051_ = $signed(_040_) - $signed(3'h2);
  assign _062_ = \port$3954$183 [97:84] - 2'h2;
  assign _070_ = $signed(positions_left) - $signed(2'h1);
  assign _071_ = index + 1'h1;
  assign _001_ = \$signal$38  + kept_stride_y;
  assign _002_ = $signed(\$signal ) - $signed(2'h1);
  assign _003_ = x + kept_stride_x;
  assign _004_ = \$signal$42  + kept_stride_x;
  assign _005_ = load | restart_position;
  assign _006_ = load ? \port$3954$183 [55:42] : kept_start_offset;
  assign _007_ = load ? \port$3954$183 [55:42] : kept_start_offset;
  assign _008_ = \port$3954$183 [171:166] - 2'h2;
  assign _009_ = \port$3954$183 [171:166] - 2'h2;
  assign _010_ = \port$3954$183 [177:172] - 2'h2;
  assign _012_ = \port$3954$183 [177:172] - 2'h2;
  assign _072_ = kx_left[6] ? kx_whole : _015_[6:0];
  assign _073_ = planes_left[12] ? _072_ : kx_left;
  assign _074_ = step_tap ? _073_ : kx_left;
  assign _075_ = step_position ? kx_whole : _074_;
  assign _076_ = load ? _010_ : _075_;
  assign _077_ = stop ? 7'h00 : _076_;
  assign _059_ = rst ? 7'h00 : _077_;
  assign _078_ = load ? _009_ : ky_whole;
  assign _079_ = stop ? 7'h00 : _078_;
  assign _058_ = rst ? 7'h00 : _079_;
  assign _080_ = kx_left[6] ? _017_[6:0] : ky_left;
  assign _081_ = planes_left[12] ? _080_ : ky_left;
  assign _082_ = step_tap ? _081_ : ky_left;
  assign _083_ = step_position ? ky_whole : _082_;
  assign _084_ = load ? _008_ : _083_;
  assign _085_ = stop ? 7'h00 : _084_;
  assign _057_ = rst ? 7'h00 : _085_;
  assign _086_ = \$signal [15] ? \$signal$41  : _004_[19:0];
  assign _087_ = step_position ? _086_ : \$signal$42 ;
  assign _088_ = restart_position ? \$signal$42  : _087_;
  assign _089_ = load ? \$signal$42  : _088_;
  assign _090_ = _005_ ? { 6'h00, _007_ } : _089_;
  assign _091_ = stop ? 20'h00000 : _090_;
  assign _056_ = rst ? 20'h00000 : _091_;
  assign _092_ = \$signal [15] ? \$signal$41  : \$signal$40 ;
  assign _093_ = step_position ? _092_ : \$signal$40 ;
  assign _094_ = restart_position ? \$signal$40  : _093_;
  assign _095_ = load ? \$signal$40  : _094_;
  assign _096_ = _005_ ? 20'h00000 : _095_;
  assign _097_ = stop ? 20'h00000 : _096_;
  assign _055_ = rst ? 20'h00000 : _097_;
  assign _098_ = \$signal [15] ? 21'h000000 : _003_[20:0];
  assign _099_ = step_position ? _098_ : x;
  assign _100_ = restart_position ? x : _099_;
  assign _101_ = load ? x : _100_;
  assign _102_ = _005_ ? { 7'h00, _006_ } : _101_;
  assign _103_ = stop ? 21'h000000 : _102_;
  assign _054_ = rst ? 21'h000000 : _103_;
  assign _104_ = \$signal [15] ? _001_[20:0] : \$signal$38 ;
  assign _105_ = step_position ? _104_ : \$signal$38 ;
  assign _106_ = restart_position ? \$signal$38  : _105_;
  assign _107_ = load ? \$signal$38  : _106_;
  assign _108_ = _005_ ? 21'h000000 : _107_;
  assign _109_ = stop ? 21'h000000 : _108_;
  assign _053_ = rst ? 21'h000000 : _109_;
  assign _110_ = step_position ? _071_[15:0] : index;
  assign _111_ = restart_position ? index : _110_;
  assign _112_ = load ? index : _111_;
  assign _113_ = _005_ ? 16'h0000 : _112_;
  assign _114_ = stop ? 16'h0000 : _113_;
  assign _052_ = rst ? 16'h0000 : _114_;
  assign _115_ = load ? { _062_[14], _062_ } : \$signal$36 ;
  assign _116_ = stop ? 16'h0000 : _115_;
  assign _050_ = rst ? 16'h0000 : _116_;
  assign _117_ = load ? _051_ : \$signal$35 ;
  assign _118_ = stop ? 16'h0000 : _117_;
  assign _049_ = rst ? 16'h0000 : _118_;
  assign _119_ = \$signal [15] ? \$signal$36  : _002_[15:0];
  assign _120_ = step_position ? _119_ : \$signal ;
  assign _121_ = restart_position ? \$signal$35  : _120_;
  assign _122_ = load ? _029_ : _121_;
  assign _123_ = stop ? 16'h0000 : _122_;
  assign _048_ = rst ? 16'h0000 : _123_;
  assign _124_ = load ? _011_ : positions_whole;
  assign _125_ = stop ? 17'h00000 : _124_;
  assign _047_ = rst ? 17'h00000 : _125_;
  assign _126_ = step_position ? _070_[16:0] : positions_left;
  assign _127_ = restart_position ? positions_whole : _126_;
  assign _128_ = load ? _000_ : _127_;
  assign _129_ = stop ? 17'h00000 : _128_;
  assign _046_ = rst ? 17'h00000 : _129_;
  assign _130_ = load ? 4'h1 : kept_dilation_x;
  assign _131_ = stop ? 4'h0 : _130_;
  assign _045_ = rst ? 4'h0 : _131_;
  assign _132_ = load ? 4'h1 : kept_dilation_y;
  assign _133_ = stop ? 4'h0 : _132_;
  assign _044_ = rst ? 4'h0 : _133_;
  assign _134_ = load ? \port$3954$183 [165:162] : kept_stride_x;
  assign _135_ = stop ? 4'h0 : _134_;
  assign _043_ = rst ? 4'h0 : _135_;
  assign _136_ = load ? \port$3954$183 [161:158] : kept_stride_y;
  assign _137_ = stop ? 4'h0 : _136_;
  assign _042_ = rst ? 4'h0 : _137_;
  assign _138_ = load ? \port$3954$183 [157:138] : kept_plane;
  assign _139_ = stop ? 20'h00000 : _138_;
  assign _041_ = rst ? 20'h00000 : _139_;
  assign _140_ = load ? \port$3954$183 [137:118] : kept_tap_step;
  assign _141_ = stop ? 20'h00000 : _140_;
  assign _039_ = rst ? 20'h00000 : _141_;
  assign _142_ = load ? \port$3954$183 [117:98] : kept_row_step;
  assign _143_ = stop ? 20'h00000 : _142_;
  assign _038_ = rst ? 20'h00000 : _143_;
  assign _144_ = load ? \port$3954$183 [83:70] : kept_width;
  assign _145_ = stop ? 14'h0000 : _144_;
  assign _037_ = rst ? 14'h0000 : _145_;
  assign _146_ = load ? \port$3954$183 [69:56] : kept_height;
  assign _147_ = stop ? 14'h0000 : _146_;
  assign _036_ = rst ? 14'h0000 : _147_;
  assign _148_ = load ? \port$3954$183 [27:14] : kept_column_x;
  assign _149_ = stop ? 14'h0000 : _148_;
  assign _035_ = rst ? 14'h0000 : _149_;
  assign _150_ = load ? \port$3954$183 [13:0] : kept_row_y;
  assign _151_ = stop ? 14'h0000 : _150_;
  assign _034_ = rst ? 14'h0000 : _151_;
  assign _152_ = load ? \port$3954$183 [55:42] : kept_start_offset;
  assign _153_ = stop ? 14'h0000 : _152_;
  assign _033_ = rst ? 14'h0000 : _153_;
  assign _154_ = stop ? 20'h00000 : _025_[19:0];
  assign _069_ = rst ? 20'h00000 : _154_;
  assign _155_ = kx_left[6] ? next_row : \$signal$59 ;
  assign _156_ = planes_left[12] ? _155_ : \$signal$59 ;
  assign _157_ = step_tap ? _156_ : \$signal$59 ;
  assign _158_ = step_position ? \$signal$59  : _157_;
  assign _159_ = load ? \$signal$59  : _158_;
  assign _160_ = _020_ ? origin : _159_;
  assign _161_ = stop ? 20'h00000 : _160_;
  assign _068_ = rst ? 20'h00000 : _161_;
  assign _162_ = kx_left[6] ? _019_[20:0] : \$signal$58 ;
  assign _163_ = planes_left[12] ? _162_ : \$signal$58 ;
  assign _164_ = step_tap ? _163_ : \$signal$58 ;
  assign _165_ = step_position ? \$signal$58  : _164_;
  assign _166_ = load ? \$signal$58  : _165_;
  assign _167_ = _020_ ? { _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_ } : _166_;
  assign _168_ = stop ? 21'h000000 : _167_;
  assign _067_ = rst ? 21'h000000 : _168_;
  assign _169_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _170_ = planes_left[12] ? _169_ : \$signal$56 ;
  assign _171_ = step_tap ? _170_ : \$signal$56 ;
  assign _172_ = step_position ? \$signal$56  : _171_;
  assign _173_ = load ? \$signal$56  : _172_;
  assign _174_ = _020_ ? origin : _173_;
  assign _175_ = stop ? 20'h00000 : _174_;
  assign _066_ = rst ? 20'h00000 : _175_;
  assign _176_ = kx_left[6] ? { kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x } : _016_[20:0];
  assign _177_ = planes_left[12] ? _176_ : \x$55 ;
  assign _178_ = step_tap ? _177_ : \x$55 ;
  assign _179_ = step_position ? \x$55  : _178_;
  assign _180_ = load ? \x$55  : _179_;
  assign _181_ = _020_ ? { _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_ } : _180_;
  assign _182_ = stop ? 21'h000000 : _181_;
  assign _065_ = rst ? 21'h000000 : _182_;
  assign _183_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _184_ = planes_left[12] ? _183_ : _014_[19:0];
  assign _185_ = step_tap ? _184_ : \$signal$54 ;
  assign _186_ = step_position ? \$signal$54  : _185_;
  assign _187_ = load ? \$signal$54  : _186_;
  assign _188_ = _020_ ? origin : _187_;
  assign _189_ = stop ? 20'h00000 : _188_;
  assign _064_ = rst ? 20'h00000 : _189_;
  assign _190_ = load ? 13'h1fff : planes_whole;
  assign _191_ = stop ? 13'h0000 : _190_;
  assign _063_ = rst ? 13'h0000 : _191_;
  assign _192_ = planes_left[12] ? planes_whole : _013_[12:0];
  assign _193_ = step_tap ? _192_ : planes_left;
  assign _194_ = step_position ? planes_whole : _193_;
  assign _195_ = load ? 13'h1fff : _194_;
  assign _196_ = stop ? 13'h0000 : _195_;
  assign _061_ = rst ? 13'h0000 : _196_;
  assign _197_ = load ? _012_ : kx_whole;
  assign _198_ = stop ? 7'h00 : _197_;
  assign _060_ = rst ? 7'h00 : _198_;
  assign _030_[19:0] = next_row;
  assign _028_[19:0] = \$signal$57 ;
  assign _026_[19:0] = \$signal$41 ;
  assign last_position = positions_left[16];
  assign planes = 12'h001;
  assign kernel_x = \port$3954$183 [177:172];
  assign kernel_y = \port$3954$183 [171:166];
  assign restart_tap = step_position;
  assign start_x = \port$3954$183 [41:28];
  assign out_width = \port$3954$183 [97:84];
  assign dilation_x = 4'h1;
  assign dilation_y = 4'h1;
  assign stride_x = \port$3954$183 [165:162];
  assign stride_y = \port$3954$183 [161:158];
  assign plane = \port$3954$183 [157:138];
  assign tap_step = \port$3954$183 [137:118];
  assign row_step = \port$3954$183 [117:98];
  assign width = \port$3954$183 [83:70];
  assign height = \port$3954$183 [69:56];
  assign column_x = \port$3954$183 [27:14];
  assign row_y = \port$3954$183 [13:0];
  assign start_offset = \port$3954$183 [55:42];
endmodule
