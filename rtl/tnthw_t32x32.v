// tnthw_t32x32: tnthw 0.1.0, machine t32x32, fields 7fd1923551b6
// Generated, do not edit; docs/machine.md describes the ports.

module tnthw_t32x32(entry, images, memory_beats, abort, port_rst, request__ready, read__payload, read__valid, read__error, write__ready, write__error, clk, rst, done, busy, error, error_unit, error_instruction, owing, request__payload__address, request__payload__beats
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
  wire [703:0] accumulator_data;
  wire [703:0] \accumulator_data$323 ;
  wire accumulator_group;
  wire accumulator_read;
  wire \accumulator_read$316 ;
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
  wire [703:0] array_data;
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
  wire [895:0] fill_data;
  wire first;
  wire \first$147 ;
  wire free;
  wire \free$77 ;
  wire \free$93 ;
  wire [2:0] full;
  wire \full$166 ;
  wire \full$167 ;
  wire \full$168 ;
  wire [4095:0] gathered;
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
  reg [31:0] \memory_beats$144  = 32'd0;
  wire [31:0] \memory_beats$145 ;
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
  wire [255:0] read__data;
  wire [255:0] \read__data$253 ;
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
  wire [255:0] store__data;
  wire store__en;
  wire [15:0] store__held;
  wire store__valid;
  wire [15:0] streamed;
  wire stuck;
  wire \stuck$172 ;
  wire [4095:0] table_data;
  wire [7:0] table_row;
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
  wire \word_read$342 ;
  wire \word_read$352 ;
  wire write;
  wire [19:0] write__address;
  wire [255:0] write__data;
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
  wire [703:0] write_data;
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
  tnthw_t32x32_accumulators accumulators (
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
    .memory_write__address(\entry$160 ),
    .memory_write__data(gathered[255:0]),
    .memory_write__en(memory_write__en),
    .memory_write__held(memory__held_write),
    .\port$10025$0 (vector_write__data[183:176]),
    .\port$10067$0 (vector_write__data[191:184]),
    .\port$10109$0 (vector_write__data[199:192]),
    .\port$10151$0 (vector_write__data[207:200]),
    .\port$10193$0 (vector_write__data[215:208]),
    .\port$10235$0 (vector_write__data[223:216]),
    .\port$10277$0 (vector_write__data[231:224]),
    .\port$10319$0 (vector_write__data[239:232]),
    .\port$10361$0 (vector_write__data[247:240]),
    .\port$10403$0 (vector_write__data[255:248]),
    .\port$9101$0 (vector_write__data[7:0]),
    .\port$9143$0 (vector_write__data[15:8]),
    .\port$9185$0 (vector_write__data[23:16]),
    .\port$9227$0 (vector_write__data[31:24]),
    .\port$9269$0 (vector_write__data[39:32]),
    .\port$9311$0 (vector_write__data[47:40]),
    .\port$9353$0 (vector_write__data[55:48]),
    .\port$9395$0 (vector_write__data[63:56]),
    .\port$9437$0 (vector_write__data[71:64]),
    .\port$9479$0 (vector_write__data[79:72]),
    .\port$9521$0 (vector_write__data[87:80]),
    .\port$9563$0 (vector_write__data[95:88]),
    .\port$9605$0 (vector_write__data[103:96]),
    .\port$9647$0 (vector_write__data[111:104]),
    .\port$9689$0 (vector_write__data[119:112]),
    .\port$9731$0 (vector_write__data[127:120]),
    .\port$9773$0 (vector_write__data[135:128]),
    .\port$9815$0 (vector_write__data[143:136]),
    .\port$9857$0 (vector_write__data[151:144]),
    .\port$9899$0 (vector_write__data[159:152]),
    .\port$9941$0 (vector_write__data[167:160]),
    .\port$9983$0 (vector_write__data[175:168]),
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
  tnthw_t32x32_array_numbers array_numbers (
    .\begin (\clear$173 ),
    .clk(clk),
    .decoded(number_10),
    .row(number_12),
    .rst(rst),
    .start(\pop$70 ),
    .streamed(number_11),
    .take(take)
  );
  tnthw_t32x32_array_queue array_queue (
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
    .bad_row(bad_row),
    .clk(clk),
    .done(array__done),
    .fill(fill),
    .fill_address(\entry$160 ),
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
    .start(\pop$70 ),
    .stop(stop),
    .take(take)
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
  tnthw_t32x32_error_latch error_latch (
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
  tnthw_t32x32_memory_queue memory_queue (
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
  tnthw_t32x32_memory_unit memory_unit (
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
  tnthw_t32x32_scheduler scheduler (
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
  tnthw_t32x32_sequencer sequencer (
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
    .\port$11316$0 (\full$166 ),
    .\port$11328$0 (\full$167 ),
    .\port$11340$0 (\full$168 ),
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
  tnthw_t32x32_vector_queue vector_queue (
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
  tnthw_t32x32_vector_unit vector_unit (
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
    .\result$483 (vector_write__data[7:0]),
    .\result$484 (vector_write__data[15:8]),
    .\result$485 (vector_write__data[23:16]),
    .\result$486 (vector_write__data[31:24]),
    .\result$487 (vector_write__data[39:32]),
    .\result$488 (vector_write__data[47:40]),
    .\result$489 (vector_write__data[55:48]),
    .\result$490 (vector_write__data[63:56]),
    .\result$491 (vector_write__data[71:64]),
    .\result$492 (vector_write__data[79:72]),
    .\result$493 (vector_write__data[87:80]),
    .\result$494 (vector_write__data[95:88]),
    .\result$495 (vector_write__data[103:96]),
    .\result$496 (vector_write__data[111:104]),
    .\result$497 (vector_write__data[119:112]),
    .\result$498 (vector_write__data[127:120]),
    .\result$499 (vector_write__data[135:128]),
    .\result$500 (vector_write__data[143:136]),
    .\result$501 (vector_write__data[151:144]),
    .\result$502 (vector_write__data[159:152]),
    .\result$503 (vector_write__data[167:160]),
    .\result$504 (vector_write__data[175:168]),
    .\result$505 (vector_write__data[183:176]),
    .\result$506 (vector_write__data[191:184]),
    .\result$507 (vector_write__data[199:192]),
    .\result$508 (vector_write__data[207:200]),
    .\result$509 (vector_write__data[215:208]),
    .\result$510 (vector_write__data[223:216]),
    .\result$511 (vector_write__data[231:224]),
    .\result$512 (vector_write__data[239:232]),
    .\result$513 (vector_write__data[247:240]),
    .\result$514 (vector_write__data[255:248]),
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
    .write_row(\entry$160 [7:0])
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
  assign table_row = \entry$160 [7:0];
  assign \table_write$296  = table_write;
  assign fill_data = gathered[895:0];
  assign fill_address = \entry$160 ;
  assign weights_write = fill;
  assign load__mask = 1'h1;
  assign memory_write__mask = 1'h1;
  assign load__held = memory__held_write;
  assign memory_write__held = memory__held_write;
  assign load__en = memory_write__en;
  assign load__data = gathered[255:0];
  assign memory_write__data = gathered[255:0];
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

module tnthw_t32x32_activations(rst, memory_read__held, memory_write__held, memory_write__en, array_read__held, array_read__valid, vector_read__held, vector_write__held, vector_read__valid, vector_read__address, \port$9101$0 , \port$9143$0 , \port$9185$0 , \port$9227$0 , \port$9269$0 , \port$9311$0 , \port$9353$0 , \port$9395$0 , \port$9437$0 , \port$9479$0 , \port$9521$0 
, \port$9563$0 , \port$9605$0 , \port$9647$0 , \port$9689$0 , \port$9731$0 , \port$9773$0 , \port$9815$0 , \port$9857$0 , \port$9899$0 , \port$9941$0 , \port$9983$0 , \port$10025$0 , \port$10067$0 , \port$10109$0 , \port$10151$0 , \port$10193$0 , \port$10235$0 , \port$10277$0 , \port$10319$0 , \port$10361$0 , \port$10403$0 
, bad_array_read, bad_vector_read, bad_memory_read, bad_vector_write, bad_memory_write, memory_write__data, memory_write__address, memory_read__en, memory_read__address, array_read__en, array_read__address, vector_read__en, vector_write__en, vector_write__address, vector_write__mask, array_word, vector_word, memory_word, clk);
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
  input [7:0] \port$10025$0 ;
  wire [7:0] \port$10025$0 ;
  input [7:0] \port$10067$0 ;
  wire [7:0] \port$10067$0 ;
  input [7:0] \port$10109$0 ;
  wire [7:0] \port$10109$0 ;
  input [7:0] \port$10151$0 ;
  wire [7:0] \port$10151$0 ;
  input [7:0] \port$10193$0 ;
  wire [7:0] \port$10193$0 ;
  input [7:0] \port$10235$0 ;
  wire [7:0] \port$10235$0 ;
  input [7:0] \port$10277$0 ;
  wire [7:0] \port$10277$0 ;
  input [7:0] \port$10319$0 ;
  wire [7:0] \port$10319$0 ;
  input [7:0] \port$10361$0 ;
  wire [7:0] \port$10361$0 ;
  input [7:0] \port$10403$0 ;
  wire [7:0] \port$10403$0 ;
  input [7:0] \port$9101$0 ;
  wire [7:0] \port$9101$0 ;
  input [7:0] \port$9143$0 ;
  wire [7:0] \port$9143$0 ;
  input [7:0] \port$9185$0 ;
  wire [7:0] \port$9185$0 ;
  input [7:0] \port$9227$0 ;
  wire [7:0] \port$9227$0 ;
  input [7:0] \port$9269$0 ;
  wire [7:0] \port$9269$0 ;
  input [7:0] \port$9311$0 ;
  wire [7:0] \port$9311$0 ;
  input [7:0] \port$9353$0 ;
  wire [7:0] \port$9353$0 ;
  input [7:0] \port$9395$0 ;
  wire [7:0] \port$9395$0 ;
  input [7:0] \port$9437$0 ;
  wire [7:0] \port$9437$0 ;
  input [7:0] \port$9479$0 ;
  wire [7:0] \port$9479$0 ;
  input [7:0] \port$9521$0 ;
  wire [7:0] \port$9521$0 ;
  input [7:0] \port$9563$0 ;
  wire [7:0] \port$9563$0 ;
  input [7:0] \port$9605$0 ;
  wire [7:0] \port$9605$0 ;
  input [7:0] \port$9647$0 ;
  wire [7:0] \port$9647$0 ;
  input [7:0] \port$9689$0 ;
  wire [7:0] \port$9689$0 ;
  input [7:0] \port$9731$0 ;
  wire [7:0] \port$9731$0 ;
  input [7:0] \port$9773$0 ;
  wire [7:0] \port$9773$0 ;
  input [7:0] \port$9815$0 ;
  wire [7:0] \port$9815$0 ;
  input [7:0] \port$9857$0 ;
  wire [7:0] \port$9857$0 ;
  input [7:0] \port$9899$0 ;
  wire [7:0] \port$9899$0 ;
  input [7:0] \port$9941$0 ;
  wire [7:0] \port$9941$0 ;
  input [7:0] \port$9983$0 ;
  wire [7:0] \port$9983$0 ;
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
  assign _198_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : { \port$10403$0 , \port$10361$0 , \port$10319$0 , \port$10277$0 , \port$10235$0 , \port$10193$0 , \port$10151$0 , \port$10109$0 , \port$10067$0 , \port$10025$0 , \port$9983$0 , \port$9941$0 , \port$9899$0 , \port$9857$0 , \port$9815$0 , \port$9773$0 , \port$9731$0 , \port$9689$0 , \port$9647$0 , \port$9605$0 , \port$9563$0 , \port$9521$0 , \port$9479$0 , \port$9437$0 , \port$9395$0 , \port$9353$0 , \port$9311$0 , \port$9269$0 , \port$9227$0 , \port$9185$0 , \port$9143$0 , \port$9101$0  };
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
  assign vector_write__data = { \port$10403$0 , \port$10361$0 , \port$10319$0 , \port$10277$0 , \port$10235$0 , \port$10193$0 , \port$10151$0 , \port$10109$0 , \port$10067$0 , \port$10025$0 , \port$9983$0 , \port$9941$0 , \port$9899$0 , \port$9857$0 , \port$9815$0 , \port$9773$0 , \port$9731$0 , \port$9689$0 , \port$9647$0 , \port$9605$0 , \port$9563$0 , \port$9521$0 , \port$9479$0 , \port$9437$0 , \port$9395$0 , \port$9353$0 , \port$9311$0 , \port$9269$0 , \port$9227$0 , \port$9185$0 , \port$9143$0 , \port$9101$0  };
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

module tnthw_t32x32_array_unit(rst, stop, fill, take, free, held_read, last_position, padded, adds, illegal, read, read__valid, start, accumulator_data, instruction, fill_data, fill_address, read__en, \inside , accumulator_read, accumulator_bank
, accumulator_address, accumulator_write, accumulator_write_bank, accumulator_write_address, done, accumulator_write_data, bad_row, read__address, read__data, clk);
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
  wire _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire _208_;
  wire _209_;
  wire _210_;
  wire [5:0] _211_;
  wire _212_;
  wire _213_;
  wire [5:0] _214_;
  wire _215_;
  wire _216_;
  wire [5:0] _217_;
  wire _218_;
  wire _219_;
  wire [5:0] _220_;
  wire _221_;
  wire _222_;
  wire [1:0] _223_;
  wire [1:0] _224_;
  wire [1:0] _225_;
  wire [5:0] _226_;
  wire _227_;
  wire [1:0] _228_;
  wire _229_;
  wire [5:0] _230_;
  wire _231_;
  wire [1:0] _232_;
  wire _233_;
  wire [5:0] _234_;
  wire _235_;
  wire [1:0] _236_;
  wire _237_;
  wire [5:0] _238_;
  wire _239_;
  wire [1:0] _240_;
  wire _241_;
  wire [5:0] _242_;
  wire _243_;
  wire [1:0] _244_;
  wire _245_;
  wire [5:0] _246_;
  wire _247_;
  wire [1:0] _248_;
  wire _249_;
  wire [5:0] _250_;
  wire _251_;
  wire [1:0] _252_;
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
  wire [1:0] _275_;
  wire _276_;
  wire _277_;
  wire _278_;
  wire _279_;
  wire _280_;
  wire _281_;
  wire _282_;
  wire [305:0] _283_;
  wire [305:0] _284_;
  wire _285_;
  wire _286_;
  wire _287_;
  wire [305:0] _288_;
  wire [305:0] _289_;
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
  wire _378_;
  wire _379_;
  wire _380_;
  wire _381_;
  wire _382_;
  wire _383_;
  wire _384_;
  wire _385_;
  reg \$signal  = 1'h0;
  reg \$signal$228  = 1'h0;
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
  wire [19:0] \address$66 ;
  output [10:0] adds;
  wire [10:0] adds;
  reg apart = 1'h0;
  output bad_row;
  wire bad_row;
  wire \bad_row$23 ;
  wire carry;
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
  wire \carry$357 ;
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
  wire [15:0] \index$251 ;
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
  wire [13:0] \sum$356 ;
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
  wire [703:0] written;
  assign _000_ = ~ \$signal ;
  assign _103_ = _000_ | last_vector;
  assign take = \take$25  & _103_;
  assign _169_ = ~ loading;
  assign _170_ = ~ \take$25 ;
  assign free = _169_ & _170_;
  assign _171_ = \take$25  ? \$signal$31 [51:36] : 16'h0000;
  assign _172_ = \$signal  ? \$signal$32 [51:36] : 16'h0000;
  assign held_read = _171_ | _172_;
  assign _173_ = ~ \$signal$54 ;
  assign _178_ = ready & apart;
  assign _189_ = _173_ | _178_;
  assign last_position = \$signal  & _189_;
  assign first = last_position & \$signal$54 ;
  assign _001_ = last_position & \last_position$57 ;
  assign last_vector = _001_ & last_tap;
  assign restart_position = last_position & \last_position$57 ;
  assign step_tap = last_position & \last_position$57 ;
  assign _012_ = ~ \inside ;
  assign padded = vector_2 & _012_;
  assign adds = added_0_5 ? count : 11'h000;
  assign _174_ = take | last_position;
  assign _175_ = take | \last_position$57 ;
  assign _176_ = last_position & \last_position$57 ;
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
  assign _020_ = \$signal$228  ? \$signal$32 [304:303] : 2'h1;
  assign _021_ = $signed(old_0) + $signed(sum);
  assign _022_ = $signed(_021_) + $signed({ 1'h0, carry });
  assign _023_ = $signed(old_1) + $signed(\sum$296 );
  assign _024_ = $signed(_023_) + $signed({ 1'h0, \carry$297  });
  assign _025_ = $signed(old_2) + $signed(\sum$298 );
  assign _026_ = $signed(_025_) + $signed({ 1'h0, \carry$299  });
  assign _027_ = $signed(old_3) + $signed(\sum$300 );
  assign _028_ = $signed(_027_) + $signed({ 1'h0, \carry$301  });
  assign _029_ = $signed(old_4) + $signed(\sum$302 );
  assign _030_ = $signed(_029_) + $signed({ 1'h0, \carry$303  });
  assign _031_ = $signed(old_5) + $signed(\sum$304 );
  assign _032_ = $signed(_031_) + $signed({ 1'h0, \carry$305  });
  assign _033_ = $signed(old_6) + $signed(\sum$306 );
  assign _034_ = $signed(_033_) + $signed({ 1'h0, \carry$307  });
  assign _035_ = $signed(old_7) + $signed(\sum$308 );
  assign _036_ = $signed(_035_) + $signed({ 1'h0, \carry$309  });
  assign _037_ = $signed(old_8) + $signed(\sum$310 );
  assign _038_ = $signed(_037_) + $signed({ 1'h0, \carry$311  });
  assign _039_ = $signed(old_9) + $signed(\sum$312 );
  assign _040_ = $signed(_039_) + $signed({ 1'h0, \carry$313  });
  assign _041_ = $signed(old_10) + $signed(\sum$314 );
  assign _042_ = $signed(_041_) + $signed({ 1'h0, \carry$315  });
  assign _043_ = $signed(old_11) + $signed(\sum$316 );
  assign _044_ = $signed(_043_) + $signed({ 1'h0, \carry$317  });
  assign _045_ = $signed(old_12) + $signed(\sum$318 );
  assign _046_ = $signed(_045_) + $signed({ 1'h0, \carry$319  });
  assign _047_ = $signed(old_13) + $signed(\sum$320 );
  assign _048_ = $signed(_047_) + $signed({ 1'h0, \carry$321  });
  assign _049_ = $signed(old_14) + $signed(\sum$322 );
  assign _050_ = $signed(_049_) + $signed({ 1'h0, \carry$323  });
  assign _051_ = $signed(old_15) + $signed(\sum$324 );
  assign _052_ = $signed(_051_) + $signed({ 1'h0, \carry$325  });
  assign _053_ = $signed(old_16) + $signed(\sum$326 );
  assign _054_ = $signed(_053_) + $signed({ 1'h0, \carry$327  });
  assign _055_ = $signed(old_17) + $signed(\sum$328 );
  assign _056_ = $signed(_055_) + $signed({ 1'h0, \carry$329  });
  assign _057_ = $signed(old_18) + $signed(\sum$330 );
  assign _058_ = $signed(_057_) + $signed({ 1'h0, \carry$331  });
  assign _059_ = $signed(old_19) + $signed(\sum$332 );
  assign _060_ = $signed(_059_) + $signed({ 1'h0, \carry$333  });
  assign _061_ = $signed(old_20) + $signed(\sum$334 );
  assign _062_ = $signed(_061_) + $signed({ 1'h0, \carry$335  });
  assign _063_ = $signed(old_21) + $signed(\sum$336 );
  assign _064_ = $signed(_063_) + $signed({ 1'h0, \carry$337  });
  assign _065_ = $signed(old_22) + $signed(\sum$338 );
  assign _066_ = $signed(_065_) + $signed({ 1'h0, \carry$339  });
  assign _067_ = $signed(old_23) + $signed(\sum$340 );
  assign _068_ = $signed(_067_) + $signed({ 1'h0, \carry$341  });
  assign _069_ = $signed(old_24) + $signed(\sum$342 );
  assign _070_ = $signed(_069_) + $signed({ 1'h0, \carry$343  });
  assign _071_ = $signed(old_25) + $signed(\sum$344 );
  assign _072_ = $signed(_071_) + $signed({ 1'h0, \carry$345  });
  assign _073_ = $signed(old_26) + $signed(\sum$346 );
  assign _074_ = $signed(_073_) + $signed({ 1'h0, \carry$347  });
  assign _075_ = $signed(old_27) + $signed(\sum$348 );
  assign _076_ = $signed(_075_) + $signed({ 1'h0, \carry$349  });
  assign _077_ = $signed(old_28) + $signed(\sum$350 );
  assign _078_ = $signed(_077_) + $signed({ 1'h0, \carry$351  });
  assign _079_ = $signed(old_29) + $signed(\sum$352 );
  assign _080_ = $signed(_079_) + $signed({ 1'h0, \carry$353  });
  assign _081_ = $signed(old_30) + $signed(\sum$354 );
  assign _082_ = $signed(_081_) + $signed({ 1'h0, \carry$355  });
  assign _083_ = $signed(old_31) + $signed(\sum$356 );
  assign _084_ = $signed(_083_) + $signed({ 1'h0, \carry$357  });
  always @(posedge clk)
    \$signal$31  <= _085_;
  always @(posedge clk)
    \take$25  <= _086_;
  always @(posedge clk)
    \$signal$32  <= _087_;
  always @(posedge clk)
    \$signal  <= _088_;
  always @(posedge clk)
    \$signal$54  <= _089_;
  always @(posedge clk)
    \$signal$228  <= _090_;
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
  assign _200_ = stop ? 1'h0 : last_0_9;
  assign _168_ = rst ? 1'h0 : _200_;
  assign _201_ = stop ? 1'h0 : last_0_8;
  assign _167_ = rst ? 1'h0 : _201_;
  assign _202_ = stop ? 1'h0 : last_0_7;
  assign _166_ = rst ? 1'h0 : _202_;
  assign _203_ = stop ? 1'h0 : last_0_6;
  assign _165_ = rst ? 1'h0 : _203_;
  assign _204_ = stop ? 1'h0 : last_0_5;
  assign _164_ = rst ? 1'h0 : _204_;
  assign _205_ = stop ? 1'h0 : last_0_4;
  assign _163_ = rst ? 1'h0 : _205_;
  assign _206_ = stop ? 1'h0 : last_0_3;
  assign _162_ = rst ? 1'h0 : _206_;
  assign _207_ = stop ? 1'h0 : last_0_2;
  assign _161_ = rst ? 1'h0 : _207_;
  assign _208_ = stop ? 1'h0 : last_0_1;
  assign _160_ = rst ? 1'h0 : _208_;
  assign _209_ = stop ? 1'h0 : last_0_0;
  assign _159_ = rst ? 1'h0 : _209_;
  assign _210_ = stop ? 1'h0 : last_vector;
  assign _158_ = rst ? 1'h0 : _210_;
  assign _211_ = stop ? 6'h00 : write_2_2;
  assign _157_ = rst ? 6'h00 : _211_;
  assign _212_ = stop ? 1'h0 : write_1_2;
  assign _156_ = rst ? 1'h0 : _212_;
  assign _213_ = stop ? 1'h0 : write_0_2;
  assign _155_ = rst ? 1'h0 : _213_;
  assign _214_ = stop ? 6'h00 : write_2_1;
  assign _154_ = rst ? 6'h00 : _214_;
  assign _215_ = stop ? 1'h0 : write_1_1;
  assign _153_ = rst ? 1'h0 : _215_;
  assign _216_ = stop ? 1'h0 : write_0_1;
  assign _152_ = rst ? 1'h0 : _216_;
  assign _217_ = stop ? 6'h00 : write_2_0;
  assign _151_ = rst ? 6'h00 : _217_;
  assign _218_ = stop ? 1'h0 : write_1_0;
  assign _150_ = rst ? 1'h0 : _218_;
  assign _219_ = stop ? 1'h0 : write_0_0;
  assign _149_ = rst ? 1'h0 : _219_;
  assign _220_ = stop ? 6'h00 : accumulator_address;
  assign _148_ = rst ? 6'h00 : _220_;
  assign _221_ = stop ? 1'h0 : accumulator_bank;
  assign _147_ = rst ? 1'h0 : _221_;
  assign _222_ = stop ? 1'h0 : accumulator_read;
  assign _146_ = rst ? 1'h0 : _222_;
  assign _223_ = stop ? 2'h0 : start_0_1;
  assign _145_ = rst ? 2'h0 : _223_;
  assign _224_ = stop ? 2'h0 : start_0_0;
  assign _144_ = rst ? 2'h0 : _224_;
  assign _225_ = stop ? 2'h0 : read_1_6;
  assign _143_ = rst ? 2'h0 : _225_;
  assign _226_ = stop ? 6'h00 : read_3_5;
  assign _142_ = rst ? 6'h00 : _226_;
  assign _227_ = stop ? 1'h0 : read_2_5;
  assign _141_ = rst ? 1'h0 : _227_;
  assign _228_ = stop ? 2'h0 : read_1_5;
  assign _140_ = rst ? 2'h0 : _228_;
  assign _229_ = stop ? 1'h0 : read_0_5;
  assign _139_ = rst ? 1'h0 : _229_;
  assign _230_ = stop ? 6'h00 : read_3_4;
  assign _138_ = rst ? 6'h00 : _230_;
  assign _231_ = stop ? 1'h0 : read_2_4;
  assign _137_ = rst ? 1'h0 : _231_;
  assign _232_ = stop ? 2'h0 : read_1_4;
  assign _136_ = rst ? 2'h0 : _232_;
  assign _233_ = stop ? 1'h0 : read_0_4;
  assign _135_ = rst ? 1'h0 : _233_;
  assign _234_ = stop ? 6'h00 : read_3_3;
  assign _134_ = rst ? 6'h00 : _234_;
  assign _235_ = stop ? 1'h0 : read_2_3;
  assign _133_ = rst ? 1'h0 : _235_;
  assign _236_ = stop ? 2'h0 : read_1_3;
  assign _132_ = rst ? 2'h0 : _236_;
  assign _237_ = stop ? 1'h0 : read_0_3;
  assign _131_ = rst ? 1'h0 : _237_;
  assign _238_ = stop ? 6'h00 : read_3_2;
  assign _130_ = rst ? 6'h00 : _238_;
  assign _239_ = stop ? 1'h0 : read_2_2;
  assign _129_ = rst ? 1'h0 : _239_;
  assign _240_ = stop ? 2'h0 : read_1_2;
  assign _128_ = rst ? 2'h0 : _240_;
  assign _241_ = stop ? 1'h0 : read_0_2;
  assign _127_ = rst ? 1'h0 : _241_;
  assign _242_ = stop ? 6'h00 : read_3_1;
  assign _126_ = rst ? 6'h00 : _242_;
  assign _243_ = stop ? 1'h0 : read_2_1;
  assign _125_ = rst ? 1'h0 : _243_;
  assign _244_ = stop ? 2'h0 : read_1_1;
  assign _124_ = rst ? 2'h0 : _244_;
  assign _245_ = stop ? 1'h0 : read_0_1;
  assign _123_ = rst ? 1'h0 : _245_;
  assign _246_ = stop ? 6'h00 : read_3_0;
  assign _122_ = rst ? 6'h00 : _246_;
  assign _247_ = stop ? 1'h0 : read_2_0;
  assign _121_ = rst ? 1'h0 : _247_;
  assign _248_ = stop ? 2'h0 : read_1_0;
  assign _120_ = rst ? 2'h0 : _248_;
  assign _249_ = stop ? 1'h0 : read_0_0;
  assign _119_ = rst ? 1'h0 : _249_;
  assign _250_ = stop ? 6'h00 : \index$251 [5:0];
  assign _118_ = rst ? 6'h00 : _250_;
  assign _251_ = stop ? 1'h0 : \$signal$32 [302];
  assign _117_ = rst ? 1'h0 : _251_;
  assign _252_ = stop ? 2'h0 : _020_;
  assign _116_ = rst ? 2'h0 : _252_;
  assign _253_ = stop ? 1'h0 : last_position;
  assign _115_ = rst ? 1'h0 : _253_;
  assign _254_ = stop ? 1'h0 : added_0_4;
  assign _114_ = rst ? 1'h0 : _254_;
  assign _255_ = stop ? 1'h0 : added_0_3;
  assign _113_ = rst ? 1'h0 : _255_;
  assign _256_ = stop ? 1'h0 : added_0_2;
  assign _112_ = rst ? 1'h0 : _256_;
  assign _257_ = stop ? 1'h0 : added_0_1;
  assign _111_ = rst ? 1'h0 : _257_;
  assign _258_ = stop ? 1'h0 : added_0_0;
  assign _110_ = rst ? 1'h0 : _258_;
  assign _259_ = stop ? 1'h0 : word_1_2;
  assign _109_ = rst ? 1'h0 : _259_;
  assign _108_ = word_0_2 ? _019_ : operands;
  assign _260_ = stop ? 1'h0 : word_1_1;
  assign _107_ = rst ? 1'h0 : _260_;
  assign _261_ = stop ? 1'h0 : word_0_1;
  assign _106_ = rst ? 1'h0 : _261_;
  assign _262_ = stop ? 1'h0 : word_1_0;
  assign _105_ = rst ? 1'h0 : _262_;
  assign _263_ = stop ? 1'h0 : word_0_0;
  assign _104_ = rst ? 1'h0 : _263_;
  assign _264_ = stop ? 1'h0 : \inside ;
  assign _102_ = rst ? 1'h0 : _264_;
  assign _265_ = stop ? 1'h0 : vector_2;
  assign _101_ = rst ? 1'h0 : _265_;
  assign _266_ = stop ? 1'h0 : signed_0_3;
  assign _100_ = rst ? 1'h0 : _266_;
  assign _267_ = stop ? 1'h0 : signed_0_2;
  assign _099_ = rst ? 1'h0 : _267_;
  assign _268_ = stop ? 1'h0 : signed_0_1;
  assign _098_ = rst ? 1'h0 : _268_;
  assign _269_ = stop ? 1'h0 : signed_0_0;
  assign _097_ = rst ? 1'h0 : _269_;
  assign _270_ = stop ? 1'h0 : \$signal$32 [305];
  assign _096_ = rst ? 1'h0 : _270_;
  assign _271_ = stop ? 1'h0 : _182_;
  assign _095_ = rst ? 1'h0 : _271_;
  assign _272_ = stop ? 1'h0 : read__en;
  assign _094_ = rst ? 1'h0 : _272_;
  assign _273_ = stop ? 1'h0 : last_position;
  assign _093_ = rst ? 1'h0 : _273_;
  assign _274_ = stop ? 1'h0 : _181_;
  assign _092_ = rst ? 1'h0 : _274_;
  assign _275_ = stop ? 2'h0 : { lately[0], first };
  assign _091_ = rst ? 2'h0 : _275_;
  assign _276_ = _177_ ? take : \$signal$228 ;
  assign _277_ = stop ? 1'h0 : _276_;
  assign _090_ = rst ? 1'h0 : _277_;
  assign _278_ = _174_ ? _175_ : \$signal$54 ;
  assign _279_ = stop ? 1'h0 : _278_;
  assign _089_ = rst ? 1'h0 : _279_;
  assign _280_ = last_vector ? 1'h0 : \$signal ;
  assign _281_ = take ? 1'h1 : _280_;
  assign _282_ = stop ? 1'h0 : _281_;
  assign _088_ = rst ? 1'h0 : _282_;
  assign _283_ = take ? \$signal$31  : \$signal$32 ;
  assign _284_ = stop ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _283_;
  assign _087_ = rst ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _284_;
  assign _285_ = take ? 1'h0 : \take$25 ;
  assign _286_ = start ? 1'h1 : _285_;
  assign _287_ = stop ? 1'h0 : _286_;
  assign _086_ = rst ? 1'h0 : _287_;
  assign _288_ = start ? instruction : \$signal$31 ;
  assign _289_ = stop ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _288_;
  assign _085_ = rst ? 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000 : _289_;
  function [21:0] _770_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _770_ = b[21:0];
      3'b?1?:
        _770_ = b[43:22];
      3'b1??:
        _770_ = b[65:44];
      default:
        _770_ = a;
    endcase
  endfunction
  assign old_31 = _770_(22'h000000, { accumulator_data[703:682], accumulator_data[702:682], 1'h0, accumulator_data[695:682], 8'h00 }, { _292_, _291_, _290_ });
  assign _290_ = start_0_2 == 2'h3;
  assign _291_ = start_0_2 == 2'h2;
  assign _292_ = start_0_2 == 2'h1;
  function [21:0] _774_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _774_ = b[21:0];
      3'b?1?:
        _774_ = b[43:22];
      3'b1??:
        _774_ = b[65:44];
      default:
        _774_ = a;
    endcase
  endfunction
  assign old_30 = _774_(22'h000000, { accumulator_data[681:660], accumulator_data[680:660], 1'h0, accumulator_data[673:660], 8'h00 }, { _295_, _294_, _293_ });
  assign _293_ = start_0_2 == 2'h3;
  assign _294_ = start_0_2 == 2'h2;
  assign _295_ = start_0_2 == 2'h1;
  function [21:0] _778_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _778_ = b[21:0];
      3'b?1?:
        _778_ = b[43:22];
      3'b1??:
        _778_ = b[65:44];
      default:
        _778_ = a;
    endcase
  endfunction
  assign old_29 = _778_(22'h000000, { accumulator_data[659:638], accumulator_data[658:638], 1'h0, accumulator_data[651:638], 8'h00 }, { _298_, _297_, _296_ });
  assign _296_ = start_0_2 == 2'h3;
  assign _297_ = start_0_2 == 2'h2;
  assign _298_ = start_0_2 == 2'h1;
  function [21:0] _782_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _782_ = b[21:0];
      3'b?1?:
        _782_ = b[43:22];
      3'b1??:
        _782_ = b[65:44];
      default:
        _782_ = a;
    endcase
  endfunction
  assign old_28 = _782_(22'h000000, { accumulator_data[637:616], accumulator_data[636:616], 1'h0, accumulator_data[629:616], 8'h00 }, { _301_, _300_, _299_ });
  assign _299_ = start_0_2 == 2'h3;
  assign _300_ = start_0_2 == 2'h2;
  assign _301_ = start_0_2 == 2'h1;
  function [21:0] _786_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _786_ = b[21:0];
      3'b?1?:
        _786_ = b[43:22];
      3'b1??:
        _786_ = b[65:44];
      default:
        _786_ = a;
    endcase
  endfunction
  assign old_27 = _786_(22'h000000, { accumulator_data[615:594], accumulator_data[614:594], 1'h0, accumulator_data[607:594], 8'h00 }, { _304_, _303_, _302_ });
  assign _302_ = start_0_2 == 2'h3;
  assign _303_ = start_0_2 == 2'h2;
  assign _304_ = start_0_2 == 2'h1;
  function [21:0] _790_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _790_ = b[21:0];
      3'b?1?:
        _790_ = b[43:22];
      3'b1??:
        _790_ = b[65:44];
      default:
        _790_ = a;
    endcase
  endfunction
  assign old_26 = _790_(22'h000000, { accumulator_data[593:572], accumulator_data[592:572], 1'h0, accumulator_data[585:572], 8'h00 }, { _307_, _306_, _305_ });
  assign _305_ = start_0_2 == 2'h3;
  assign _306_ = start_0_2 == 2'h2;
  assign _307_ = start_0_2 == 2'h1;
  function [21:0] _794_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _794_ = b[21:0];
      3'b?1?:
        _794_ = b[43:22];
      3'b1??:
        _794_ = b[65:44];
      default:
        _794_ = a;
    endcase
  endfunction
  assign old_25 = _794_(22'h000000, { accumulator_data[571:550], accumulator_data[570:550], 1'h0, accumulator_data[563:550], 8'h00 }, { _310_, _309_, _308_ });
  assign _308_ = start_0_2 == 2'h3;
  assign _309_ = start_0_2 == 2'h2;
  assign _310_ = start_0_2 == 2'h1;
  function [21:0] _798_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _798_ = b[21:0];
      3'b?1?:
        _798_ = b[43:22];
      3'b1??:
        _798_ = b[65:44];
      default:
        _798_ = a;
    endcase
  endfunction
  assign old_24 = _798_(22'h000000, { accumulator_data[549:528], accumulator_data[548:528], 1'h0, accumulator_data[541:528], 8'h00 }, { _313_, _312_, _311_ });
  assign _311_ = start_0_2 == 2'h3;
  assign _312_ = start_0_2 == 2'h2;
  assign _313_ = start_0_2 == 2'h1;
  function [21:0] _802_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _802_ = b[21:0];
      3'b?1?:
        _802_ = b[43:22];
      3'b1??:
        _802_ = b[65:44];
      default:
        _802_ = a;
    endcase
  endfunction
  assign old_23 = _802_(22'h000000, { accumulator_data[527:506], accumulator_data[526:506], 1'h0, accumulator_data[519:506], 8'h00 }, { _316_, _315_, _314_ });
  assign _314_ = start_0_2 == 2'h3;
  assign _315_ = start_0_2 == 2'h2;
  assign _316_ = start_0_2 == 2'h1;
  function [21:0] _806_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _806_ = b[21:0];
      3'b?1?:
        _806_ = b[43:22];
      3'b1??:
        _806_ = b[65:44];
      default:
        _806_ = a;
    endcase
  endfunction
  assign old_22 = _806_(22'h000000, { accumulator_data[505:484], accumulator_data[504:484], 1'h0, accumulator_data[497:484], 8'h00 }, { _319_, _318_, _317_ });
  assign _317_ = start_0_2 == 2'h3;
  assign _318_ = start_0_2 == 2'h2;
  assign _319_ = start_0_2 == 2'h1;
  function [21:0] _810_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _810_ = b[21:0];
      3'b?1?:
        _810_ = b[43:22];
      3'b1??:
        _810_ = b[65:44];
      default:
        _810_ = a;
    endcase
  endfunction
  assign old_21 = _810_(22'h000000, { accumulator_data[483:462], accumulator_data[482:462], 1'h0, accumulator_data[475:462], 8'h00 }, { _322_, _321_, _320_ });
  assign _320_ = start_0_2 == 2'h3;
  assign _321_ = start_0_2 == 2'h2;
  assign _322_ = start_0_2 == 2'h1;
  function [21:0] _814_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _814_ = b[21:0];
      3'b?1?:
        _814_ = b[43:22];
      3'b1??:
        _814_ = b[65:44];
      default:
        _814_ = a;
    endcase
  endfunction
  assign old_20 = _814_(22'h000000, { accumulator_data[461:440], accumulator_data[460:440], 1'h0, accumulator_data[453:440], 8'h00 }, { _325_, _324_, _323_ });
  assign _323_ = start_0_2 == 2'h3;
  assign _324_ = start_0_2 == 2'h2;
  assign _325_ = start_0_2 == 2'h1;
  function [21:0] _818_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _818_ = b[21:0];
      3'b?1?:
        _818_ = b[43:22];
      3'b1??:
        _818_ = b[65:44];
      default:
        _818_ = a;
    endcase
  endfunction
  assign old_19 = _818_(22'h000000, { accumulator_data[439:418], accumulator_data[438:418], 1'h0, accumulator_data[431:418], 8'h00 }, { _328_, _327_, _326_ });
  assign _326_ = start_0_2 == 2'h3;
  assign _327_ = start_0_2 == 2'h2;
  assign _328_ = start_0_2 == 2'h1;
  function [21:0] _822_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _822_ = b[21:0];
      3'b?1?:
        _822_ = b[43:22];
      3'b1??:
        _822_ = b[65:44];
      default:
        _822_ = a;
    endcase
  endfunction
  assign old_18 = _822_(22'h000000, { accumulator_data[417:396], accumulator_data[416:396], 1'h0, accumulator_data[409:396], 8'h00 }, { _331_, _330_, _329_ });
  assign _329_ = start_0_2 == 2'h3;
  assign _330_ = start_0_2 == 2'h2;
  assign _331_ = start_0_2 == 2'h1;
  function [21:0] _826_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _826_ = b[21:0];
      3'b?1?:
        _826_ = b[43:22];
      3'b1??:
        _826_ = b[65:44];
      default:
        _826_ = a;
    endcase
  endfunction
  assign old_17 = _826_(22'h000000, { accumulator_data[395:374], accumulator_data[394:374], 1'h0, accumulator_data[387:374], 8'h00 }, { _334_, _333_, _332_ });
  assign _332_ = start_0_2 == 2'h3;
  assign _333_ = start_0_2 == 2'h2;
  assign _334_ = start_0_2 == 2'h1;
  function [21:0] _830_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _830_ = b[21:0];
      3'b?1?:
        _830_ = b[43:22];
      3'b1??:
        _830_ = b[65:44];
      default:
        _830_ = a;
    endcase
  endfunction
  assign old_16 = _830_(22'h000000, { accumulator_data[373:352], accumulator_data[372:352], 1'h0, accumulator_data[365:352], 8'h00 }, { _337_, _336_, _335_ });
  assign _335_ = start_0_2 == 2'h3;
  assign _336_ = start_0_2 == 2'h2;
  assign _337_ = start_0_2 == 2'h1;
  function [21:0] _834_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _834_ = b[21:0];
      3'b?1?:
        _834_ = b[43:22];
      3'b1??:
        _834_ = b[65:44];
      default:
        _834_ = a;
    endcase
  endfunction
  assign old_15 = _834_(22'h000000, { accumulator_data[351:330], accumulator_data[350:330], 1'h0, accumulator_data[343:330], 8'h00 }, { _340_, _339_, _338_ });
  assign _338_ = start_0_2 == 2'h3;
  assign _339_ = start_0_2 == 2'h2;
  assign _340_ = start_0_2 == 2'h1;
  function [21:0] _838_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _838_ = b[21:0];
      3'b?1?:
        _838_ = b[43:22];
      3'b1??:
        _838_ = b[65:44];
      default:
        _838_ = a;
    endcase
  endfunction
  assign old_14 = _838_(22'h000000, { accumulator_data[329:308], accumulator_data[328:308], 1'h0, accumulator_data[321:308], 8'h00 }, { _343_, _342_, _341_ });
  assign _341_ = start_0_2 == 2'h3;
  assign _342_ = start_0_2 == 2'h2;
  assign _343_ = start_0_2 == 2'h1;
  function [21:0] _842_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _842_ = b[21:0];
      3'b?1?:
        _842_ = b[43:22];
      3'b1??:
        _842_ = b[65:44];
      default:
        _842_ = a;
    endcase
  endfunction
  assign old_13 = _842_(22'h000000, { accumulator_data[307:286], accumulator_data[306:286], 1'h0, accumulator_data[299:286], 8'h00 }, { _346_, _345_, _344_ });
  assign _344_ = start_0_2 == 2'h3;
  assign _345_ = start_0_2 == 2'h2;
  assign _346_ = start_0_2 == 2'h1;
  function [21:0] _846_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _846_ = b[21:0];
      3'b?1?:
        _846_ = b[43:22];
      3'b1??:
        _846_ = b[65:44];
      default:
        _846_ = a;
    endcase
  endfunction
  assign old_12 = _846_(22'h000000, { accumulator_data[285:264], accumulator_data[284:264], 1'h0, accumulator_data[277:264], 8'h00 }, { _349_, _348_, _347_ });
  assign _347_ = start_0_2 == 2'h3;
  assign _348_ = start_0_2 == 2'h2;
  assign _349_ = start_0_2 == 2'h1;
  function [21:0] _850_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _850_ = b[21:0];
      3'b?1?:
        _850_ = b[43:22];
      3'b1??:
        _850_ = b[65:44];
      default:
        _850_ = a;
    endcase
  endfunction
  assign old_11 = _850_(22'h000000, { accumulator_data[263:242], accumulator_data[262:242], 1'h0, accumulator_data[255:242], 8'h00 }, { _352_, _351_, _350_ });
  assign _350_ = start_0_2 == 2'h3;
  assign _351_ = start_0_2 == 2'h2;
  assign _352_ = start_0_2 == 2'h1;
  function [21:0] _854_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _854_ = b[21:0];
      3'b?1?:
        _854_ = b[43:22];
      3'b1??:
        _854_ = b[65:44];
      default:
        _854_ = a;
    endcase
  endfunction
  assign old_10 = _854_(22'h000000, { accumulator_data[241:220], accumulator_data[240:220], 1'h0, accumulator_data[233:220], 8'h00 }, { _355_, _354_, _353_ });
  assign _353_ = start_0_2 == 2'h3;
  assign _354_ = start_0_2 == 2'h2;
  assign _355_ = start_0_2 == 2'h1;
  function [21:0] _858_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _858_ = b[21:0];
      3'b?1?:
        _858_ = b[43:22];
      3'b1??:
        _858_ = b[65:44];
      default:
        _858_ = a;
    endcase
  endfunction
  assign old_9 = _858_(22'h000000, { accumulator_data[219:198], accumulator_data[218:198], 1'h0, accumulator_data[211:198], 8'h00 }, { _358_, _357_, _356_ });
  assign _356_ = start_0_2 == 2'h3;
  assign _357_ = start_0_2 == 2'h2;
  assign _358_ = start_0_2 == 2'h1;
  function [21:0] _862_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _862_ = b[21:0];
      3'b?1?:
        _862_ = b[43:22];
      3'b1??:
        _862_ = b[65:44];
      default:
        _862_ = a;
    endcase
  endfunction
  assign old_8 = _862_(22'h000000, { accumulator_data[197:176], accumulator_data[196:176], 1'h0, accumulator_data[189:176], 8'h00 }, { _361_, _360_, _359_ });
  assign _359_ = start_0_2 == 2'h3;
  assign _360_ = start_0_2 == 2'h2;
  assign _361_ = start_0_2 == 2'h1;
  function [21:0] _866_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _866_ = b[21:0];
      3'b?1?:
        _866_ = b[43:22];
      3'b1??:
        _866_ = b[65:44];
      default:
        _866_ = a;
    endcase
  endfunction
  assign old_7 = _866_(22'h000000, { accumulator_data[175:154], accumulator_data[174:154], 1'h0, accumulator_data[167:154], 8'h00 }, { _364_, _363_, _362_ });
  assign _362_ = start_0_2 == 2'h3;
  assign _363_ = start_0_2 == 2'h2;
  assign _364_ = start_0_2 == 2'h1;
  function [21:0] _870_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _870_ = b[21:0];
      3'b?1?:
        _870_ = b[43:22];
      3'b1??:
        _870_ = b[65:44];
      default:
        _870_ = a;
    endcase
  endfunction
  assign old_6 = _870_(22'h000000, { accumulator_data[153:132], accumulator_data[152:132], 1'h0, accumulator_data[145:132], 8'h00 }, { _367_, _366_, _365_ });
  assign _365_ = start_0_2 == 2'h3;
  assign _366_ = start_0_2 == 2'h2;
  assign _367_ = start_0_2 == 2'h1;
  function [21:0] _874_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _874_ = b[21:0];
      3'b?1?:
        _874_ = b[43:22];
      3'b1??:
        _874_ = b[65:44];
      default:
        _874_ = a;
    endcase
  endfunction
  assign old_5 = _874_(22'h000000, { accumulator_data[131:110], accumulator_data[130:110], 1'h0, accumulator_data[123:110], 8'h00 }, { _370_, _369_, _368_ });
  assign _368_ = start_0_2 == 2'h3;
  assign _369_ = start_0_2 == 2'h2;
  assign _370_ = start_0_2 == 2'h1;
  function [21:0] _878_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _878_ = b[21:0];
      3'b?1?:
        _878_ = b[43:22];
      3'b1??:
        _878_ = b[65:44];
      default:
        _878_ = a;
    endcase
  endfunction
  assign old_4 = _878_(22'h000000, { accumulator_data[109:88], accumulator_data[108:88], 1'h0, accumulator_data[101:88], 8'h00 }, { _373_, _372_, _371_ });
  assign _371_ = start_0_2 == 2'h3;
  assign _372_ = start_0_2 == 2'h2;
  assign _373_ = start_0_2 == 2'h1;
  function [21:0] _882_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _882_ = b[21:0];
      3'b?1?:
        _882_ = b[43:22];
      3'b1??:
        _882_ = b[65:44];
      default:
        _882_ = a;
    endcase
  endfunction
  assign old_3 = _882_(22'h000000, { accumulator_data[87:66], accumulator_data[86:66], 1'h0, accumulator_data[79:66], 8'h00 }, { _376_, _375_, _374_ });
  assign _374_ = start_0_2 == 2'h3;
  assign _375_ = start_0_2 == 2'h2;
  assign _376_ = start_0_2 == 2'h1;
  function [21:0] _886_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _886_ = b[21:0];
      3'b?1?:
        _886_ = b[43:22];
      3'b1??:
        _886_ = b[65:44];
      default:
        _886_ = a;
    endcase
  endfunction
  assign old_2 = _886_(22'h000000, { accumulator_data[65:44], accumulator_data[64:44], 1'h0, accumulator_data[57:44], 8'h00 }, { _379_, _378_, _377_ });
  assign _377_ = start_0_2 == 2'h3;
  assign _378_ = start_0_2 == 2'h2;
  assign _379_ = start_0_2 == 2'h1;
  function [21:0] _890_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _890_ = b[21:0];
      3'b?1?:
        _890_ = b[43:22];
      3'b1??:
        _890_ = b[65:44];
      default:
        _890_ = a;
    endcase
  endfunction
  assign old_1 = _890_(22'h000000, { accumulator_data[43:22], accumulator_data[42:22], 1'h0, accumulator_data[35:22], 8'h00 }, { _382_, _381_, _380_ });
  assign _380_ = start_0_2 == 2'h3;
  assign _381_ = start_0_2 == 2'h2;
  assign _382_ = start_0_2 == 2'h1;
  function [21:0] _894_;
    input [21:0] a;
    input [65:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _894_ = b[21:0];
      3'b?1?:
        _894_ = b[43:22];
      3'b1??:
        _894_ = b[65:44];
      default:
        _894_ = a;
    endcase
  endfunction
  assign old_0 = _894_(22'h000000, { accumulator_data[21:0], accumulator_data[20:0], 1'h0, accumulator_data[13:0], 8'h00 }, { _385_, _384_, _383_ });
  assign _383_ = start_0_2 == 2'h3;
  assign _384_ = start_0_2 == 2'h2;
  assign _385_ = start_0_2 == 2'h1;
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
    .carry(\carry$297 ),
    .clk(clk),
    .neg(\neg$82 [63:32]),
    .nz(\nz$80 [63:32]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$296 )
  );
  tnthw_t32x32_array_unit_column_0 column_10 (
    .carry(\carry$315 ),
    .clk(clk),
    .neg(\neg$82 [351:320]),
    .nz(\nz$80 [351:320]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$314 )
  );
  tnthw_t32x32_array_unit_column_0 column_11 (
    .carry(\carry$317 ),
    .clk(clk),
    .neg(\neg$82 [383:352]),
    .nz(\nz$80 [383:352]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$316 )
  );
  tnthw_t32x32_array_unit_column_0 column_12 (
    .carry(\carry$319 ),
    .clk(clk),
    .neg(\neg$82 [415:384]),
    .nz(\nz$80 [415:384]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$318 )
  );
  tnthw_t32x32_array_unit_column_0 column_13 (
    .carry(\carry$321 ),
    .clk(clk),
    .neg(\neg$82 [447:416]),
    .nz(\nz$80 [447:416]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$320 )
  );
  tnthw_t32x32_array_unit_column_0 column_14 (
    .carry(\carry$323 ),
    .clk(clk),
    .neg(\neg$82 [479:448]),
    .nz(\nz$80 [479:448]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$322 )
  );
  tnthw_t32x32_array_unit_column_0 column_15 (
    .carry(\carry$325 ),
    .clk(clk),
    .neg(\neg$82 [511:480]),
    .nz(\nz$80 [511:480]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$324 )
  );
  tnthw_t32x32_array_unit_column_0 column_16 (
    .carry(\carry$327 ),
    .clk(clk),
    .neg(\neg$82 [543:512]),
    .nz(\nz$80 [543:512]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$326 )
  );
  tnthw_t32x32_array_unit_column_0 column_17 (
    .carry(\carry$329 ),
    .clk(clk),
    .neg(\neg$82 [575:544]),
    .nz(\nz$80 [575:544]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$328 )
  );
  tnthw_t32x32_array_unit_column_0 column_18 (
    .carry(\carry$331 ),
    .clk(clk),
    .neg(\neg$82 [607:576]),
    .nz(\nz$80 [607:576]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$330 )
  );
  tnthw_t32x32_array_unit_column_0 column_19 (
    .carry(\carry$333 ),
    .clk(clk),
    .neg(\neg$82 [639:608]),
    .nz(\nz$80 [639:608]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$332 )
  );
  tnthw_t32x32_array_unit_column_0 column_2 (
    .carry(\carry$299 ),
    .clk(clk),
    .neg(\neg$82 [95:64]),
    .nz(\nz$80 [95:64]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$298 )
  );
  tnthw_t32x32_array_unit_column_0 column_20 (
    .carry(\carry$335 ),
    .clk(clk),
    .neg(\neg$82 [671:640]),
    .nz(\nz$80 [671:640]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$334 )
  );
  tnthw_t32x32_array_unit_column_0 column_21 (
    .carry(\carry$337 ),
    .clk(clk),
    .neg(\neg$82 [703:672]),
    .nz(\nz$80 [703:672]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$336 )
  );
  tnthw_t32x32_array_unit_column_0 column_22 (
    .carry(\carry$339 ),
    .clk(clk),
    .neg(\neg$82 [735:704]),
    .nz(\nz$80 [735:704]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$338 )
  );
  tnthw_t32x32_array_unit_column_0 column_23 (
    .carry(\carry$341 ),
    .clk(clk),
    .neg(\neg$82 [767:736]),
    .nz(\nz$80 [767:736]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$340 )
  );
  tnthw_t32x32_array_unit_column_0 column_24 (
    .carry(\carry$343 ),
    .clk(clk),
    .neg(\neg$82 [799:768]),
    .nz(\nz$80 [799:768]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$342 )
  );
  tnthw_t32x32_array_unit_column_0 column_25 (
    .carry(\carry$345 ),
    .clk(clk),
    .neg(\neg$82 [831:800]),
    .nz(\nz$80 [831:800]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$344 )
  );
  tnthw_t32x32_array_unit_column_0 column_26 (
    .carry(\carry$347 ),
    .clk(clk),
    .neg(\neg$82 [863:832]),
    .nz(\nz$80 [863:832]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$346 )
  );
  tnthw_t32x32_array_unit_column_0 column_27 (
    .carry(\carry$349 ),
    .clk(clk),
    .neg(\neg$82 [895:864]),
    .nz(\nz$80 [895:864]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$348 )
  );
  tnthw_t32x32_array_unit_column_0 column_28 (
    .carry(\carry$351 ),
    .clk(clk),
    .neg(\neg$82 [927:896]),
    .nz(\nz$80 [927:896]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$350 )
  );
  tnthw_t32x32_array_unit_column_0 column_29 (
    .carry(\carry$353 ),
    .clk(clk),
    .neg(\neg$82 [959:928]),
    .nz(\nz$80 [959:928]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$352 )
  );
  tnthw_t32x32_array_unit_column_0 column_3 (
    .carry(\carry$301 ),
    .clk(clk),
    .neg(\neg$82 [127:96]),
    .nz(\nz$80 [127:96]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$300 )
  );
  tnthw_t32x32_array_unit_column_0 column_30 (
    .carry(\carry$355 ),
    .clk(clk),
    .neg(\neg$82 [991:960]),
    .nz(\nz$80 [991:960]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$354 )
  );
  tnthw_t32x32_array_unit_column_0 column_31 (
    .carry(\carry$357 ),
    .clk(clk),
    .neg(\neg$82 [1023:992]),
    .nz(\nz$80 [1023:992]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$356 )
  );
  tnthw_t32x32_array_unit_column_0 column_4 (
    .carry(\carry$303 ),
    .clk(clk),
    .neg(\neg$82 [159:128]),
    .nz(\nz$80 [159:128]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$302 )
  );
  tnthw_t32x32_array_unit_column_0 column_5 (
    .carry(\carry$305 ),
    .clk(clk),
    .neg(\neg$82 [191:160]),
    .nz(\nz$80 [191:160]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$304 )
  );
  tnthw_t32x32_array_unit_column_0 column_6 (
    .carry(\carry$307 ),
    .clk(clk),
    .neg(\neg$82 [223:192]),
    .nz(\nz$80 [223:192]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$306 )
  );
  tnthw_t32x32_array_unit_column_0 column_7 (
    .carry(\carry$309 ),
    .clk(clk),
    .neg(\neg$82 [255:224]),
    .nz(\nz$80 [255:224]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$308 )
  );
  tnthw_t32x32_array_unit_column_0 column_8 (
    .carry(\carry$311 ),
    .clk(clk),
    .neg(\neg$82 [287:256]),
    .nz(\nz$80 [287:256]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$310 )
  );
  tnthw_t32x32_array_unit_column_0 column_9 (
    .carry(\carry$313 ),
    .clk(clk),
    .neg(\neg$82 [319:288]),
    .nz(\nz$80 [319:288]),
    .operands(operands),
    .rst(rst),
    .stop(stop),
    .sum(\sum$312 )
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
    .index(\index$251 ),
    .last_position(\last_position$57 ),
    .last_tap(last_tap),
    .load(take),
    .\port$11558$52 (\$signal$31 [281:52]),
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
  assign written = accumulator_write_data;
  assign write_2_3 = accumulator_write_address;
  assign write_1_3 = accumulator_write_bank;
  assign write_0_3 = accumulator_write;
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

module tnthw_t32x32_array_unit_window(rst, stop, load, step_position, restart_position, step_tap, last_tap, valid, \port$11558$52 , last_position, index, address, clk);
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
  input [229:0] \port$11558$52 ;
  wire [229:0] \port$11558$52 ;
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
  assign _021_ = load ? \port$11558$52 [33:20] : kept_row_y;
  assign _022_ = load ? \port$11558$52 [47:34] : kept_column_x;
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
  assign _000_ = \port$11558$52 [229:218] - 2'h2;
  assign _010_ = \port$11558$52 [229:218] - 2'h2;
  assign _019_ = \port$11558$52 [117:104] - \port$11558$52 [61:48];
  assign _029_ = $signed(_019_) - $signed(3'h2);
  assign _040_ = \port$11558$52 [117:104] - \port$11558$52 [61:48];
  assign _051_ = $signed(_040_) - $signed(3'h2);
  assign _061_ = \port$11558$52 [117:104] - 2'h2;
  assign _069_ = $signed(positions_left) - $signed(2'h1);
  assign _070_ = index + 1'h1;
  assign _001_ = \$signal$38  + kept_stride_y;
  assign _002_ = $signed(\$signal ) - $signed(2'h1);
  assign _003_ = x + kept_stride_x;
  assign _004_ = \$signal$42  + kept_stride_x;
  assign _005_ = load | restart_position;
  assign _006_ = load ? \port$11558$52 [75:62] : kept_start_offset;
  assign _007_ = load ? \port$11558$52 [75:62] : kept_start_offset;
  assign _008_ = \port$11558$52 [199:194] - 2'h2;
  assign _009_ = \port$11558$52 [205:200] - 2'h2;
  assign _011_ = \port$11558$52 [205:200] - 2'h2;
  assign _012_ = \port$11558$52 [217:206] - 2'h2;
  assign _013_ = \port$11558$52 [217:206] - 2'h2;
  assign _071_ = stop ? 20'h00000 : _025_[19:0];
  assign _068_ = rst ? 20'h00000 : _071_;
  assign _072_ = kx_left[6] ? next_row : \$signal$59 ;
  assign _073_ = planes_left[12] ? _072_ : \$signal$59 ;
  assign _074_ = step_tap ? _073_ : \$signal$59 ;
  assign _075_ = load ? \$signal$59  : _074_;
  assign _076_ = load ? \port$11558$52 [19:0] : _075_;
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
  assign _088_ = load ? \port$11558$52 [19:0] : _087_;
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
  assign _100_ = load ? \port$11558$52 [19:0] : _099_;
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
  assign _164_ = load ? \port$11558$52 [193:190] : kept_dilation_x;
  assign _165_ = stop ? 4'h0 : _164_;
  assign _045_ = rst ? 4'h0 : _165_;
  assign _166_ = load ? \port$11558$52 [189:186] : kept_dilation_y;
  assign _167_ = stop ? 4'h0 : _166_;
  assign _044_ = rst ? 4'h0 : _167_;
  assign _168_ = load ? \port$11558$52 [185:182] : kept_stride_x;
  assign _169_ = stop ? 4'h0 : _168_;
  assign _043_ = rst ? 4'h0 : _169_;
  assign _170_ = load ? \port$11558$52 [181:178] : kept_stride_y;
  assign _171_ = stop ? 4'h0 : _170_;
  assign _042_ = rst ? 4'h0 : _171_;
  assign _172_ = load ? \port$11558$52 [177:158] : kept_plane;
  assign _173_ = stop ? 20'h00000 : _172_;
  assign _041_ = rst ? 20'h00000 : _173_;
  assign _174_ = load ? \port$11558$52 [157:138] : kept_tap_step;
  assign _175_ = stop ? 20'h00000 : _174_;
  assign _039_ = rst ? 20'h00000 : _175_;
  assign _176_ = load ? \port$11558$52 [137:118] : kept_row_step;
  assign _177_ = stop ? 20'h00000 : _176_;
  assign _038_ = rst ? 20'h00000 : _177_;
  assign _178_ = load ? \port$11558$52 [103:90] : kept_width;
  assign _179_ = stop ? 14'h0000 : _178_;
  assign _037_ = rst ? 14'h0000 : _179_;
  assign _180_ = load ? \port$11558$52 [89:76] : kept_height;
  assign _181_ = stop ? 14'h0000 : _180_;
  assign _036_ = rst ? 14'h0000 : _181_;
  assign _182_ = load ? \port$11558$52 [47:34] : kept_column_x;
  assign _183_ = stop ? 14'h0000 : _182_;
  assign _035_ = rst ? 14'h0000 : _183_;
  assign _184_ = load ? \port$11558$52 [33:20] : kept_row_y;
  assign _185_ = stop ? 14'h0000 : _184_;
  assign _034_ = rst ? 14'h0000 : _185_;
  assign _186_ = load ? \port$11558$52 [75:62] : kept_start_offset;
  assign _187_ = stop ? 14'h0000 : _186_;
  assign _033_ = rst ? 14'h0000 : _187_;
  assign _030_[19:0] = next_row;
  assign _028_[19:0] = \$signal$57 ;
  assign _026_[19:0] = \$signal$41 ;
  assign last_position = positions_left[16];
  assign origin = \port$11558$52 [19:0];
  assign planes = \port$11558$52 [217:206];
  assign kernel_x = \port$11558$52 [205:200];
  assign kernel_y = \port$11558$52 [199:194];
  assign restart_tap = 1'h0;
  assign start_x = \port$11558$52 [61:48];
  assign out_width = \port$11558$52 [117:104];
  assign positions = { 4'h0, \port$11558$52 [229:218] };
  assign dilation_x = \port$11558$52 [193:190];
  assign dilation_y = \port$11558$52 [189:186];
  assign stride_x = \port$11558$52 [185:182];
  assign stride_y = \port$11558$52 [181:178];
  assign plane = \port$11558$52 [177:158];
  assign tap_step = \port$11558$52 [157:138];
  assign row_step = \port$11558$52 [137:118];
  assign width = \port$11558$52 [103:90];
  assign height = \port$11558$52 [89:76];
  assign column_x = \port$11558$52 [47:34];
  assign row_y = \port$11558$52 [33:20];
  assign start_offset = \port$11558$52 [75:62];
endmodule

module tnthw_t32x32_counters(rst, add__fetch_beats, add__instructions, add__load_words, add__weight_fill_rows, add__table_fill_rows, add__memory_read_beats, add__store_words, add__memory_write_beats, add__vectors, add__padded_vectors, add__adds, add__weight_rows, add__table_reads, add__vector_reads, add__array_reads, add__accumulator_writes, add__drain_reads, add__vector_writes, add__vector_steps, clear
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

module tnthw_t32x32_error_latch(rst, number_12, number_10, number_11, alarm, raised, number_0, number_13, watch, clear, number_16, code, unit, instruction, clk);
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

module tnthw_t32x32_memory_unit(clk, rst, stop, free, held_read, held_write, slot, fetching, done, fetched, request__valid, request__payload__write, load__en, weights_write, table_write, page_write, bad_weights, bad_table, read_beat, word_read, write_beat
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
  output [4095:0] gathered;
  wire [4095:0] gathered;
  wire [4095:0] \gathered$68 ;
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
  input stop;
  wire stop;
  output [19:0] store__address;
  wire [19:0] store__address;
  wire [255:0] store__data;
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
  assign _051_ = 1'h0 + { instruction[207:188], 1'h0 };
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
  wire [6:0] _039_;
  wire [6:0] _040_;
  wire [20:0] _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire [19:0] _049_;
  wire [19:0] _050_;
  wire [20:0] _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire [19:0] _058_;
  wire [19:0] _059_;
  wire _060_;
  wire [16:0] _061_;
  wire [20:0] _062_;
  wire [20:0] _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire [4095:0] _072_;
  wire [5:0] _073_;
  wire [19:0] _074_;
  wire [19:0] _075_;
  wire [19:0] _076_;
  wire [19:0] _077_;
  wire [15:0] _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire [19:0] _085_;
  wire [19:0] _086_;
  wire [19:0] _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire [15:0] _096_;
  wire [15:0] _097_;
  wire [15:0] _098_;
  wire [15:0] _099_;
  wire [15:0] _100_;
  wire [19:0] _101_;
  wire [19:0] _102_;
  wire [19:0] _103_;
  wire [19:0] _104_;
  wire [19:0] _105_;
  wire [19:0] _106_;
  wire [19:0] _107_;
  wire [19:0] _108_;
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
  wire [5:0] _119_;
  wire [5:0] _120_;
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
  wire [127:0] _153_;
  wire [127:0] _154_;
  wire [127:0] _155_;
  wire [127:0] _156_;
  wire [127:0] _157_;
  wire [127:0] _158_;
  wire [127:0] _159_;
  wire [127:0] _160_;
  wire [127:0] _161_;
  wire [127:0] _162_;
  wire [127:0] _163_;
  wire [127:0] _164_;
  wire [127:0] _165_;
  wire [127:0] _166_;
  wire [127:0] _167_;
  wire [127:0] _168_;
  wire [127:0] _169_;
  wire [127:0] _170_;
  wire [127:0] _171_;
  wire [127:0] _172_;
  wire [127:0] _173_;
  wire [127:0] _174_;
  wire [127:0] _175_;
  wire [127:0] _176_;
  wire [127:0] _177_;
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
  wire [127:0] _210_;
  wire [127:0] _211_;
  wire [127:0] _212_;
  wire [127:0] _213_;
  wire [127:0] _214_;
  wire [127:0] _215_;
  wire [127:0] _216_;
  wire _217_;
  wire _218_;
  wire _219_;
  wire _220_;
  wire _221_;
  wire _222_;
  wire [5:0] \$signal ;
  wire \$signal$12 ;
  reg [5:0] \$signal$16  = 6'h00;
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
  output [4095:0] gathered;
  reg [4095:0] gathered = 4096'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
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
  assign _060_ = _rows_left == 1'h1;
  assign last = _row_end & _060_;
  assign _071_ = address >= 10'h200;
  assign _082_ = address >= 9'h100;
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
  assign _022_ = \$signal$16  == 5'h10;
  assign _023_ = \$signal$16  == 5'h11;
  assign _024_ = \$signal$16  == 5'h12;
  assign _025_ = \$signal$16  == 5'h13;
  assign _026_ = \$signal$16  == 5'h14;
  assign _027_ = \$signal$16  == 5'h15;
  assign _028_ = \$signal$16  == 5'h16;
  assign _029_ = \$signal$16  == 5'h17;
  assign _030_ = \$signal$16  == 5'h18;
  assign _032_ = \$signal$16  == 5'h19;
  assign _033_ = \$signal$16  == 5'h1a;
  assign _034_ = \$signal$16  == 5'h1b;
  assign _035_ = \$signal$16  == 5'h1c;
  assign _036_ = \$signal$16  == 5'h1d;
  assign _037_ = \$signal$16  == 5'h1e;
  assign _038_ = \$signal$16  == 5'h1f;
  assign _039_ = \$signal$16  + 1'h1;
  assign _040_ = entry_end ? 7'h00 : _039_;
  assign _041_ = beats_left - 1'h1;
  assign _043_ = instruction[3:0] == 3'h6;
  assign _044_ = instruction[3:0] == 3'h4;
  assign _045_ = instruction[3:0] == 3'h5;
  assign _046_ = _044_ | _045_;
  assign _047_ = instruction[3:0] == 3'h6;
  assign _048_ = _046_ | _047_;
  assign _049_ = _048_ ? instruction[87:68] : instruction[151:132];
  assign _050_ = _043_ ? 20'h00000 : _049_;
  assign _052_ = instruction[3:0] == 3'h6;
  assign _053_ = instruction[3:0] == 3'h4;
  assign _054_ = instruction[3:0] == 3'h5;
  assign _055_ = _053_ | _054_;
  assign _056_ = instruction[3:0] == 3'h6;
  assign _057_ = _055_ | _056_;
  assign _058_ = _057_ ? instruction[87:68] : instruction[151:132];
  assign _059_ = _052_ ? 20'h00000 : _058_;
  assign _061_ = _rows_left - 1'h1;
  assign _062_ = address + 1'h1;
  assign _063_ = _words_left - 1'h1;
  assign _064_ = ~ past;
  assign _065_ = entry_end & _064_;
  assign _066_ = entry_end & past;
  assign _067_ = ~ entry_end;
  assign _068_ = last_beat & _067_;
  assign _069_ = ~ load;
  assign _070_ = _068_ & _069_;
  always @(posedge clk)
    gathered <= _072_;
  always @(posedge clk)
    \$signal$16  <= _073_;
  always @(posedge clk)
    beats_left <= _074_;
  always @(posedge clk)
    address <= _075_;
  always @(posedge clk)
    _row <= _076_;
  always @(posedge clk)
    _words_left <= _077_;
  always @(posedge clk)
    _rows_left <= _078_;
  always @(posedge clk)
    beats__ready <= _079_;
  always @(posedge clk)
    write <= _080_;
  always @(posedge clk)
    bad_row <= _081_;
  always @(posedge clk)
    bad_count <= _083_;
  always @(posedge clk)
    done <= _084_;
  always @(posedge clk)
    entry <= _085_;
  assign _000_ = word[3:0] == 2'h2;
  assign _020_ = word[3:0] == 2'h3;
  assign _031_ = _000_ | _020_;
  assign _042_ = _words_left == 1'h1;
  assign _row_end = _031_ & _042_;
  assign { _051_[20], _following } = _row + word[171:152];
  assign _086_ = entry_end ? address : entry;
  assign _087_ = stop ? 20'h00000 : _086_;
  assign _085_ = rst ? 20'h00000 : _087_;
  assign _088_ = stop ? 1'h0 : \$signal$19 ;
  assign _084_ = rst ? 1'h0 : _088_;
  assign _089_ = stop ? 1'h0 : _070_;
  assign _083_ = rst ? 1'h0 : _089_;
  assign _090_ = stop ? 1'h0 : _066_;
  assign _081_ = rst ? 1'h0 : _090_;
  assign _091_ = stop ? 1'h0 : _065_;
  assign _080_ = rst ? 1'h0 : _091_;
  assign _092_ = \$signal$19  ? 1'h0 : beats__ready;
  assign _093_ = taken ? _092_ : beats__ready;
  assign _094_ = start ? 1'h1 : _093_;
  assign _095_ = stop ? 1'h0 : _094_;
  assign _079_ = rst ? 1'h0 : _095_;
  assign _096_ = _row_end ? _061_[15:0] : _rows_left;
  assign _097_ = entry_end ? _096_ : _rows_left;
  assign _098_ = taken ? _097_ : _rows_left;
  assign _099_ = start ? instruction[187:172] : _098_;
  assign _100_ = stop ? 16'h0000 : _099_;
  assign _078_ = rst ? 16'h0000 : _100_;
  assign _101_ = _row_end ? word[207:188] : _063_[19:0];
  assign _102_ = entry_end ? _101_ : _words_left;
  assign _103_ = taken ? _102_ : _words_left;
  assign _104_ = start ? instruction[207:188] : _103_;
  assign _105_ = stop ? 20'h00000 : _104_;
  assign _077_ = rst ? 20'h00000 : _105_;
  assign _106_ = _row_end ? _following : _row;
  assign _107_ = entry_end ? _106_ : _row;
  assign _108_ = taken ? _107_ : _row;
  assign _109_ = start ? _059_ : _108_;
  assign _110_ = stop ? 20'h00000 : _109_;
  assign _076_ = rst ? 20'h00000 : _110_;
  assign _111_ = _row_end ? _following : _062_[19:0];
  assign _112_ = entry_end ? _111_ : address;
  assign _113_ = taken ? _112_ : address;
  assign _114_ = start ? _050_ : _113_;
  assign _115_ = stop ? 20'h00000 : _114_;
  assign _075_ = rst ? 20'h00000 : _115_;
  assign _116_ = taken ? _041_[19:0] : beats_left;
  assign _117_ = start ? instruction[107:88] : _116_;
  assign _118_ = stop ? 20'h00000 : _117_;
  assign _074_ = rst ? 20'h00000 : _118_;
  assign _119_ = taken ? _040_[5:0] : \$signal$16 ;
  assign _120_ = stop ? 6'h00 : _119_;
  assign _073_ = rst ? 6'h00 : _120_;
  assign _121_ = _038_ ? beats__payload : gathered[4095:3968];
  assign _122_ = taken ? _121_ : gathered[4095:3968];
  assign _123_ = stop ? 128'h00000000000000000000000000000000 : _122_;
  assign _072_[4095:3968] = rst ? 128'h00000000000000000000000000000000 : _123_;
  assign _124_ = _035_ ? beats__payload : gathered[3711:3584];
  assign _125_ = taken ? _124_ : gathered[3711:3584];
  assign _126_ = stop ? 128'h00000000000000000000000000000000 : _125_;
  assign _072_[3711:3584] = rst ? 128'h00000000000000000000000000000000 : _126_;
  assign _127_ = _034_ ? beats__payload : gathered[3583:3456];
  assign _128_ = taken ? _127_ : gathered[3583:3456];
  assign _129_ = stop ? 128'h00000000000000000000000000000000 : _128_;
  assign _072_[3583:3456] = rst ? 128'h00000000000000000000000000000000 : _129_;
  assign _130_ = _033_ ? beats__payload : gathered[3455:3328];
  assign _131_ = taken ? _130_ : gathered[3455:3328];
  assign _132_ = stop ? 128'h00000000000000000000000000000000 : _131_;
  assign _072_[3455:3328] = rst ? 128'h00000000000000000000000000000000 : _132_;
  assign _133_ = _032_ ? beats__payload : gathered[3327:3200];
  assign _134_ = taken ? _133_ : gathered[3327:3200];
  assign _135_ = stop ? 128'h00000000000000000000000000000000 : _134_;
  assign _072_[3327:3200] = rst ? 128'h00000000000000000000000000000000 : _135_;
  assign _136_ = _030_ ? beats__payload : gathered[3199:3072];
  assign _137_ = taken ? _136_ : gathered[3199:3072];
  assign _138_ = stop ? 128'h00000000000000000000000000000000 : _137_;
  assign _072_[3199:3072] = rst ? 128'h00000000000000000000000000000000 : _138_;
  assign _139_ = _029_ ? beats__payload : gathered[3071:2944];
  assign _140_ = taken ? _139_ : gathered[3071:2944];
  assign _141_ = stop ? 128'h00000000000000000000000000000000 : _140_;
  assign _072_[3071:2944] = rst ? 128'h00000000000000000000000000000000 : _141_;
  assign _142_ = _028_ ? beats__payload : gathered[2943:2816];
  assign _143_ = taken ? _142_ : gathered[2943:2816];
  assign _144_ = stop ? 128'h00000000000000000000000000000000 : _143_;
  assign _072_[2943:2816] = rst ? 128'h00000000000000000000000000000000 : _144_;
  assign _145_ = _027_ ? beats__payload : gathered[2815:2688];
  assign _146_ = taken ? _145_ : gathered[2815:2688];
  assign _147_ = stop ? 128'h00000000000000000000000000000000 : _146_;
  assign _072_[2815:2688] = rst ? 128'h00000000000000000000000000000000 : _147_;
  assign _148_ = _026_ ? beats__payload : gathered[2687:2560];
  assign _149_ = taken ? _148_ : gathered[2687:2560];
  assign _150_ = stop ? 128'h00000000000000000000000000000000 : _149_;
  assign _072_[2687:2560] = rst ? 128'h00000000000000000000000000000000 : _150_;
  assign _151_ = _025_ ? beats__payload : gathered[2559:2432];
  assign _152_ = taken ? _151_ : gathered[2559:2432];
  assign _153_ = stop ? 128'h00000000000000000000000000000000 : _152_;
  assign _072_[2559:2432] = rst ? 128'h00000000000000000000000000000000 : _153_;
  assign _154_ = _024_ ? beats__payload : gathered[2431:2304];
  assign _155_ = taken ? _154_ : gathered[2431:2304];
  assign _156_ = stop ? 128'h00000000000000000000000000000000 : _155_;
  assign _072_[2431:2304] = rst ? 128'h00000000000000000000000000000000 : _156_;
  assign _157_ = _023_ ? beats__payload : gathered[2303:2176];
  assign _158_ = taken ? _157_ : gathered[2303:2176];
  assign _159_ = stop ? 128'h00000000000000000000000000000000 : _158_;
  assign _072_[2303:2176] = rst ? 128'h00000000000000000000000000000000 : _159_;
  assign _160_ = _022_ ? beats__payload : gathered[2175:2048];
  assign _161_ = taken ? _160_ : gathered[2175:2048];
  assign _162_ = stop ? 128'h00000000000000000000000000000000 : _161_;
  assign _072_[2175:2048] = rst ? 128'h00000000000000000000000000000000 : _162_;
  assign _163_ = _021_ ? beats__payload : gathered[2047:1920];
  assign _164_ = taken ? _163_ : gathered[2047:1920];
  assign _165_ = stop ? 128'h00000000000000000000000000000000 : _164_;
  assign _072_[2047:1920] = rst ? 128'h00000000000000000000000000000000 : _165_;
  assign _166_ = _019_ ? beats__payload : gathered[1919:1792];
  assign _167_ = taken ? _166_ : gathered[1919:1792];
  assign _168_ = stop ? 128'h00000000000000000000000000000000 : _167_;
  assign _072_[1919:1792] = rst ? 128'h00000000000000000000000000000000 : _168_;
  assign _169_ = _018_ ? beats__payload : gathered[1791:1664];
  assign _170_ = taken ? _169_ : gathered[1791:1664];
  assign _171_ = stop ? 128'h00000000000000000000000000000000 : _170_;
  assign _072_[1791:1664] = rst ? 128'h00000000000000000000000000000000 : _171_;
  assign _172_ = _017_ ? beats__payload : gathered[1663:1536];
  assign _173_ = taken ? _172_ : gathered[1663:1536];
  assign _174_ = stop ? 128'h00000000000000000000000000000000 : _173_;
  assign _072_[1663:1536] = rst ? 128'h00000000000000000000000000000000 : _174_;
  assign _175_ = _016_ ? beats__payload : gathered[1535:1408];
  assign _176_ = taken ? _175_ : gathered[1535:1408];
  assign _177_ = stop ? 128'h00000000000000000000000000000000 : _176_;
  assign _072_[1535:1408] = rst ? 128'h00000000000000000000000000000000 : _177_;
  assign _178_ = _015_ ? beats__payload : gathered[1407:1280];
  assign _179_ = taken ? _178_ : gathered[1407:1280];
  assign _180_ = stop ? 128'h00000000000000000000000000000000 : _179_;
  assign _072_[1407:1280] = rst ? 128'h00000000000000000000000000000000 : _180_;
  assign _181_ = _014_ ? beats__payload : gathered[1279:1152];
  assign _182_ = taken ? _181_ : gathered[1279:1152];
  assign _183_ = stop ? 128'h00000000000000000000000000000000 : _182_;
  assign _072_[1279:1152] = rst ? 128'h00000000000000000000000000000000 : _183_;
  assign _184_ = _013_ ? beats__payload : gathered[1151:1024];
  assign _185_ = taken ? _184_ : gathered[1151:1024];
  assign _186_ = stop ? 128'h00000000000000000000000000000000 : _185_;
  assign _072_[1151:1024] = rst ? 128'h00000000000000000000000000000000 : _186_;
  assign _187_ = _012_ ? beats__payload : gathered[1023:896];
  assign _188_ = taken ? _187_ : gathered[1023:896];
  assign _189_ = stop ? 128'h00000000000000000000000000000000 : _188_;
  assign _072_[1023:896] = rst ? 128'h00000000000000000000000000000000 : _189_;
  assign _190_ = _011_ ? beats__payload : gathered[895:768];
  assign _191_ = taken ? _190_ : gathered[895:768];
  assign _192_ = stop ? 128'h00000000000000000000000000000000 : _191_;
  assign _072_[895:768] = rst ? 128'h00000000000000000000000000000000 : _192_;
  assign _193_ = _010_ ? beats__payload : gathered[767:640];
  assign _194_ = taken ? _193_ : gathered[767:640];
  assign _195_ = stop ? 128'h00000000000000000000000000000000 : _194_;
  assign _072_[767:640] = rst ? 128'h00000000000000000000000000000000 : _195_;
  assign _196_ = _009_ ? beats__payload : gathered[639:512];
  assign _197_ = taken ? _196_ : gathered[639:512];
  assign _198_ = stop ? 128'h00000000000000000000000000000000 : _197_;
  assign _072_[639:512] = rst ? 128'h00000000000000000000000000000000 : _198_;
  assign _199_ = _008_ ? beats__payload : gathered[511:384];
  assign _200_ = taken ? _199_ : gathered[511:384];
  assign _201_ = stop ? 128'h00000000000000000000000000000000 : _200_;
  assign _072_[511:384] = rst ? 128'h00000000000000000000000000000000 : _201_;
  assign _202_ = _007_ ? beats__payload : gathered[383:256];
  assign _203_ = taken ? _202_ : gathered[383:256];
  assign _204_ = stop ? 128'h00000000000000000000000000000000 : _203_;
  assign _072_[383:256] = rst ? 128'h00000000000000000000000000000000 : _204_;
  assign _205_ = _006_ ? beats__payload : gathered[255:128];
  assign _206_ = taken ? _205_ : gathered[255:128];
  assign _207_ = stop ? 128'h00000000000000000000000000000000 : _206_;
  assign _072_[255:128] = rst ? 128'h00000000000000000000000000000000 : _207_;
  assign _208_ = _005_ ? beats__payload : gathered[127:0];
  assign _209_ = taken ? _208_ : gathered[127:0];
  assign _210_ = stop ? 128'h00000000000000000000000000000000 : _209_;
  assign _072_[127:0] = rst ? 128'h00000000000000000000000000000000 : _210_;
  assign _211_ = _037_ ? beats__payload : gathered[3967:3840];
  assign _212_ = taken ? _211_ : gathered[3967:3840];
  assign _213_ = stop ? 128'h00000000000000000000000000000000 : _212_;
  assign _072_[3967:3840] = rst ? 128'h00000000000000000000000000000000 : _213_;
  assign _214_ = _036_ ? beats__payload : gathered[3839:3712];
  assign _215_ = taken ? _214_ : gathered[3839:3712];
  assign _216_ = stop ? 128'h00000000000000000000000000000000 : _215_;
  assign _072_[3839:3712] = rst ? 128'h00000000000000000000000000000000 : _216_;
  function [0:0] _491_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    casez (s)
      2'b?1:
        _491_ = b[0:0];
      2'b1?:
        _491_ = b[1:1];
      default:
        _491_ = a;
    endcase
  endfunction
  assign past = _491_(1'h0, { _071_, _082_ }, { _218_, _217_ });
  assign _217_ = word[3:0] == 4'h5;
  assign _218_ = word[3:0] == 4'h4;
  function [5:0] _494_;
    input [5:0] a;
    input [23:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _494_ = b[5:0];
      4'b??1?:
        _494_ = b[11:6];
      4'b?1??:
        _494_ = b[17:12];
      4'b1???:
        _494_ = b[23:18];
      default:
        _494_ = a;
    endcase
  endfunction
  assign \$signal  = _494_(6'h00, 24'h087804, { _222_, _221_, _220_, _219_ });
  assign _219_ = word[3:0] == 4'h6;
  assign _220_ = word[3:0] == 4'h5;
  assign _221_ = word[3:0] == 4'h4;
  assign _222_ = word[3:0] == 4'h2;
  assign _051_[19:0] = _following;
  assign \$signal$12  = beats__ready;
endmodule

module tnthw_t32x32_memory_unit_store_path(rst, stop, start, step, sent, beats__valid, beats__ready, instruction, word, beats__payload, read__en, read__address, done, read__data, clk);
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
  wire [1:0] _021_;
  wire [1:0] _022_;
  wire _023_;
  wire _024_;
  wire [19:0] _025_;
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
  wire [19:0] _038_;
  wire [19:0] _039_;
  wire _040_;
  wire [15:0] _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire [20:0] _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire [15:0] _054_;
  wire [15:0] _055_;
  wire [15:0] _056_;
  wire [15:0] _057_;
  wire [19:0] _058_;
  wire [19:0] _059_;
  wire [19:0] _060_;
  wire [19:0] _061_;
  wire [19:0] _062_;
  wire [19:0] _063_;
  wire [19:0] _064_;
  wire [19:0] _065_;
  wire [19:0] _066_;
  wire [19:0] _067_;
  wire [19:0] _068_;
  wire [19:0] _069_;
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
  wire [19:0] _080_;
  wire _081_;
  wire _082_;
  reg \$signal  = 1'h0;
  reg \$signal$21  = 1'h0;
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
  wire [256:0] data;
  output done;
  reg done = 1'h0;
  wire [256:0] head;
  input [209:0] instruction;
  wire [209:0] instruction;
  wire last;
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
    word_0_0 <= _026_;
  always @(posedge clk)
    word_1_0 <= _027_;
  always @(posedge clk)
    word_0_1 <= _028_;
  always @(posedge clk)
    word_1_1 <= _030_;
  always @(posedge clk)
    word_0_2 <= _031_;
  always @(posedge clk)
    word_1_2 <= _032_;
  always @(posedge clk)
    word_0_3 <= _033_;
  always @(posedge clk)
    word_1_3 <= _034_;
  always @(posedge clk)
    push <= _035_;
  always @(posedge clk)
    word_1_4 <= _036_;
  always @(posedge clk)
    address <= _037_;
  always @(posedge clk)
    _row <= _038_;
  always @(posedge clk)
    _words_left <= _039_;
  always @(posedge clk)
    _rows_left <= _041_;
  always @(posedge clk)
    \$signal  <= _042_;
  always @(posedge clk)
    \$signal$21  <= _043_;
  always @(posedge clk)
    done <= _044_;
  assign _000_ = word[3:0] == 2'h2;
  assign _018_ = word[3:0] == 2'h3;
  assign _029_ = _000_ | _018_;
  assign _040_ = _words_left == 1'h1;
  assign _row_end = _029_ & _040_;
  assign { _045_[20], _following } = _row + word[171:152];
  assign _046_ = _rows_left == 1'h1;
  assign last = _row_end & _046_;
  assign step = \$signal  & room;
  assign sent = beats__valid & beats__ready;
  assign pop = sent & \$signal$21 ;
  assign _047_ = instruction[3:0] == 3'h6;
  assign _001_ = instruction[3:0] == 3'h4;
  assign _002_ = instruction[3:0] == 3'h5;
  assign _003_ = _001_ | _002_;
  assign _004_ = instruction[3:0] == 3'h6;
  assign _005_ = _003_ | _004_;
  assign _006_ = _005_ ? instruction[87:68] : instruction[151:132];
  assign _007_ = _047_ ? 20'h00000 : _006_;
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
  assign _021_ = \$signal$21  + 1'h1;
  assign _022_ = \$signal$21  ? 2'h0 : _021_;
  assign _023_ = pop & head[256];
  always @(posedge clk)
    read__en <= _024_;
  always @(posedge clk)
    read__address <= _025_;
  assign _048_ = stop ? 1'h0 : _023_;
  assign _044_ = rst ? 1'h0 : _048_;
  assign _049_ = sent ? _022_[0] : \$signal$21 ;
  assign _050_ = stop ? 1'h0 : _049_;
  assign _043_ = rst ? 1'h0 : _050_;
  assign _051_ = step ? _020_ : \$signal ;
  assign _052_ = start ? 1'h1 : _051_;
  assign _053_ = stop ? 1'h0 : _052_;
  assign _042_ = rst ? 1'h0 : _053_;
  assign _054_ = _row_end ? _016_[15:0] : _rows_left;
  assign _055_ = step ? _054_ : _rows_left;
  assign _056_ = start ? instruction[187:172] : _055_;
  assign _057_ = stop ? 16'h0000 : _056_;
  assign _041_ = rst ? 16'h0000 : _057_;
  assign _058_ = _row_end ? word[207:188] : _019_[19:0];
  assign _059_ = step ? _058_ : _words_left;
  assign _060_ = start ? instruction[207:188] : _059_;
  assign _061_ = stop ? 20'h00000 : _060_;
  assign _039_ = rst ? 20'h00000 : _061_;
  assign _062_ = _row_end ? _following : _row;
  assign _063_ = step ? _062_ : _row;
  assign _064_ = start ? _015_ : _063_;
  assign _065_ = stop ? 20'h00000 : _064_;
  assign _038_ = rst ? 20'h00000 : _065_;
  assign _066_ = _row_end ? _following : _017_[19:0];
  assign _067_ = step ? _066_ : address;
  assign _068_ = start ? _007_ : _067_;
  assign _069_ = stop ? 20'h00000 : _068_;
  assign _037_ = rst ? 20'h00000 : _069_;
  assign _070_ = stop ? 1'h0 : word_1_3;
  assign _036_ = rst ? 1'h0 : _070_;
  assign _071_ = stop ? 1'h0 : word_0_3;
  assign _035_ = rst ? 1'h0 : _071_;
  assign _072_ = stop ? 1'h0 : word_1_2;
  assign _034_ = rst ? 1'h0 : _072_;
  assign _073_ = stop ? 1'h0 : word_0_2;
  assign _033_ = rst ? 1'h0 : _073_;
  assign _074_ = stop ? 1'h0 : word_1_1;
  assign _032_ = rst ? 1'h0 : _074_;
  assign _075_ = stop ? 1'h0 : word_0_1;
  assign _031_ = rst ? 1'h0 : _075_;
  assign _076_ = stop ? 1'h0 : word_1_0;
  assign _030_ = rst ? 1'h0 : _076_;
  assign _077_ = stop ? 1'h0 : word_0_0;
  assign _028_ = rst ? 1'h0 : _077_;
  assign _078_ = stop ? 1'h0 : last;
  assign _027_ = rst ? 1'h0 : _078_;
  assign _079_ = stop ? 1'h0 : step;
  assign _026_ = rst ? 1'h0 : _079_;
  assign _080_ = stop ? 20'h00000 : address;
  assign _025_ = rst ? 20'h00000 : _080_;
  assign _081_ = stop ? 1'h0 : step;
  assign _024_ = rst ? 1'h0 : _081_;
  function [127:0] _189_;
    input [127:0] a;
    input [255:0] b;
    input [1:0] s;
    (* parallel_case *)
    casez (s)
      2'b?1:
        _189_ = b[127:0];
      2'b1?:
        _189_ = b[255:128];
      default:
        _189_ = a;
    endcase
  endfunction
  assign beats__payload = _189_(128'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { head[127:0], head[255:128] }, { _082_, \$signal$21  });
  assign _082_ = ~ \$signal$21 ;
  tnthw_t32x32_memory_unit_store_path_words words (
    .claim(step),
    .clk(clk),
    .head(head),
    .pop(pop),
    .\port$11496$0 (word_1_4),
    .\port$15342$0 (read__data),
    .push(push),
    .room(room),
    .rst(rst),
    .stop(stop),
    .valid(beats__valid)
  );
  assign _045_[19:0] = _following;
  assign last_beat = \$signal$21 ;
  assign valid = beats__valid;
  assign data = { word_1_4, read__data };
  assign word_0_4 = push;
  assign claim = step;
endmodule

module tnthw_t32x32_memory_unit_store_path_words(rst, stop, claim, pop, valid, head, push, \port$11496$0 , room, \port$15342$0 , clk);
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
  input \port$11496$0 ;
  wire \port$11496$0 ;
  input [255:0] \port$15342$0 ;
  wire [255:0] \port$15342$0 ;
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
      storage[\$signature__addr ] <= { \port$11496$0 , \port$15342$0  };
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
  assign data = { \port$11496$0 , \port$15342$0  };
  assign \$signature__data  = { \port$11496$0 , \port$15342$0  };
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

module tnthw_t32x32_scheduler(rst, stop, memory__free, memory__held_read, memory__held_write, memory__done, array__free, array__held_read, vector__free, vector__held_read, vector__held_write, idle, stuck, array__start, vector__start, memory__start, clear, memory__valid, memory__head, array__valid, array__head
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

module tnthw_t32x32_sequencer(\entry$21 , images, clk, rst, drained, stop, settled, write_slot, fetched, write, stuck, \bad_opcode$44 , \bad_field$45 , \bad_page$46 , restart, deadlock, \port$11316$0 , \port$11328$0 , \port$11340$0 , alarm, write_data
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
  input \port$11316$0 ;
  wire \port$11316$0 ;
  input \port$11328$0 ;
  wire \port$11328$0 ;
  input \port$11340$0 ;
  wire \port$11340$0 ;
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
  assign _018_ = \$signal  & { \port$11340$0 , \port$11328$0 , \port$11316$0  };
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
  tnthw_t32x32_sequencer_buffer buffer (
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
  tnthw_t32x32_sequencer_images_72 \images$72  (
    .clk(clk),
    .first(first),
    .images(images),
    .input_offset(input_offset),
    .last(\last$59 ),
    .output_offset(output_offset),
    .\port$15418$5 (instruction[68:5]),
    .rst(rst),
    .start(clear),
    .step(step)
  );
  assign full = { \port$11340$0 , \port$11328$0 , \port$11316$0  };
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

module tnthw_t32x32_sequencer_buffer(rst, write_slot, write, entry, take, restart, write_data, write_entry, open, close, \slot$24 , valid, \instruction$25 , last, bad_opcode, bad_field, bad_page, clk);
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
  tnthw_t32x32_sequencer_buffer_checks checks (
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

module tnthw_t32x32_sequencer_buffer_checks(field, page, instruction, above, opcode);
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

module tnthw_t32x32_sequencer_images_72(clk, rst, start, step, \port$15418$5 , first, input_offset, output_offset, last, images);
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
  input [63:0] \port$15418$5 ;
  wire [63:0] \port$15418$5 ;
  input rst;
  wire rst;
  input start;
  wire start;
  input step;
  wire step;
  assign _00_ = ! images;
  assign _03_ = _00_ ? 16'h0001 : images;
  assign _04_ = left - 1'h1;
  assign _05_ = input_offset + \port$15418$5 [31:0];
  assign _06_ = output_offset + \port$15418$5 [63:32];
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
  assign output_stride = \port$15418$5 [63:32];
  assign input_stride = \port$15418$5 [31:0];
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

module tnthw_t32x32_vector_unit(rst, stop, write, free, held_read, held_write, chunk, word_read, valid, read__address, \result$483 , \result$484 , \result$485 , \result$486 , \result$487 , \result$488 , \result$489 , \result$490 , \result$491 , \result$492 , \result$493 
, \result$494 , \result$495 , \result$496 , \result$497 , \result$498 , \result$499 , \result$500 , \result$501 , \result$502 , \result$503 , \result$504 , \result$505 , \result$506 , \result$507 , \result$508 , \result$509 , \result$510 , \result$511 , \result$512 , \result$513 , \result$514 
, start, instruction, write_data, write_row, read_0_0, read_1_0, read_2_0, accumulator_address, bad_row, result_0_11, done, result_3_11, mask, accumulator_bank, step, read__data, accumulator_data, clk);
  wire _000_;
  wire _001_;
  wire [11:0] _002_;
  wire _003_;
  wire [11:0] _004_;
  wire _005_;
  wire [11:0] _006_;
  wire _007_;
  wire [11:0] _008_;
  wire _009_;
  wire [11:0] _010_;
  wire _011_;
  wire [11:0] _012_;
  wire _013_;
  wire [11:0] _014_;
  wire _015_;
  wire [11:0] _016_;
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
  wire [8:0] _063_;
  wire _064_;
  wire [19:0] _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire [19:0] _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire [19:0] _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire [19:0] _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire [19:0] _082_;
  wire _083_;
  wire _084_;
  wire [8:0] _085_;
  wire _086_;
  wire [19:0] _087_;
  wire _088_;
  wire _089_;
  wire [8:0] _090_;
  wire _091_;
  wire [8:0] _092_;
  wire _093_;
  wire [8:0] _094_;
  wire _095_;
  wire [8:0] _096_;
  wire _097_;
  wire [8:0] _098_;
  wire _099_;
  wire _100_;
  wire [8:0] _101_;
  wire _102_;
  wire [8:0] _103_;
  wire _104_;
  wire [8:0] _105_;
  wire _106_;
  wire [8:0] _107_;
  wire _108_;
  wire [8:0] _109_;
  wire _110_;
  wire _111_;
  wire [8:0] _112_;
  wire _113_;
  wire [8:0] _114_;
  wire _115_;
  wire [8:0] _116_;
  wire _117_;
  wire [8:0] _118_;
  wire _119_;
  wire [8:0] _120_;
  wire _121_;
  wire _122_;
  wire [8:0] _123_;
  wire _124_;
  wire [8:0] _125_;
  wire _126_;
  wire [8:0] _127_;
  wire _128_;
  wire [8:0] _129_;
  wire _130_;
  wire [8:0] _131_;
  wire _132_;
  wire _133_;
  wire [8:0] _134_;
  wire _135_;
  wire [8:0] _136_;
  wire _137_;
  wire [8:0] _138_;
  wire _139_;
  wire [8:0] _140_;
  wire _141_;
  wire [8:0] _142_;
  wire _143_;
  wire _144_;
  wire [8:0] _145_;
  wire _146_;
  wire [8:0] _147_;
  wire _148_;
  wire [8:0] _149_;
  wire _150_;
  wire [8:0] _151_;
  wire _152_;
  wire [8:0] _153_;
  wire _154_;
  wire _155_;
  wire _156_;
  wire _157_;
  wire _158_;
  wire [15:0] _159_;
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
  wire [19:0] _192_;
  wire _193_;
  wire _194_;
  wire _195_;
  wire [19:0] _196_;
  wire _197_;
  wire _198_;
  wire _199_;
  wire [19:0] _200_;
  wire _201_;
  wire _202_;
  wire _203_;
  wire [19:0] _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire [19:0] _208_;
  wire _209_;
  wire _210_;
  wire _211_;
  wire [19:0] _212_;
  wire _213_;
  wire _214_;
  wire _215_;
  wire [19:0] _216_;
  wire _217_;
  wire _218_;
  wire _219_;
  wire [19:0] _220_;
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
  wire [11:0] _242_;
  wire _243_;
  wire [11:0] _244_;
  wire _245_;
  wire [11:0] _246_;
  wire _247_;
  wire [11:0] _248_;
  wire _249_;
  wire [11:0] _250_;
  wire _251_;
  wire [11:0] _252_;
  wire _253_;
  wire [11:0] _254_;
  wire _255_;
  wire [11:0] _256_;
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
  wire [15:0] _273_;
  wire _274_;
  wire _275_;
  wire _276_;
  wire _277_;
  wire _278_;
  wire _279_;
  wire \$signal ;
  wire \$signal$120 ;
  wire [8:0] \$signal$121 ;
  wire [8:0] \$signal$122 ;
  wire \$signal$49 ;
  wire [255:0] \$signal$515 ;
  output [5:0] accumulator_address;
  wire [5:0] accumulator_address;
  output accumulator_bank;
  wire accumulator_bank;
  input [703:0] accumulator_data;
  wire [703:0] accumulator_data;
  wire accumulator_group;
  wire accumulator_read;
  wire [19:0] address;
  output bad_row;
  reg bad_row = 1'h0;
  wire [47:0] bias;
  wire [1535:0] \bias$198 ;
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
  wire [47:0] \bias$325 ;
  wire [47:0] \bias$334 ;
  wire [47:0] \bias$343 ;
  wire [47:0] \bias$352 ;
  wire [47:0] \bias$361 ;
  wire [47:0] \bias$370 ;
  wire [47:0] \bias$379 ;
  wire [47:0] \bias$388 ;
  wire [47:0] \bias$397 ;
  wire [47:0] \bias$406 ;
  wire [47:0] \bias$415 ;
  wire [47:0] \bias$424 ;
  wire [47:0] \bias$433 ;
  wire [47:0] \bias$442 ;
  wire [47:0] \bias$451 ;
  wire [47:0] \bias$460 ;
  wire [47:0] \bias$469 ;
  wire [47:0] \bias$478 ;
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
  wire \first$322 ;
  wire \first$331 ;
  wire \first$340 ;
  wire \first$349 ;
  wire \first$358 ;
  wire \first$367 ;
  wire \first$376 ;
  wire \first$385 ;
  wire \first$394 ;
  wire \first$403 ;
  wire \first$412 ;
  wire \first$421 ;
  wire \first$430 ;
  wire \first$439 ;
  wire \first$448 ;
  wire \first$457 ;
  wire \first$466 ;
  wire \first$475 ;
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
  wire [8:0] \high$328 ;
  wire [8:0] \high$337 ;
  wire [8:0] \high$346 ;
  wire [8:0] \high$355 ;
  wire [8:0] \high$364 ;
  wire [8:0] \high$373 ;
  wire [8:0] \high$382 ;
  wire [8:0] \high$391 ;
  wire [8:0] \high$400 ;
  wire [8:0] \high$409 ;
  wire [8:0] \high$418 ;
  wire [8:0] \high$427 ;
  wire [8:0] \high$436 ;
  wire [8:0] \high$445 ;
  wire [8:0] \high$454 ;
  wire [8:0] \high$463 ;
  wire [8:0] \high$472 ;
  wire [8:0] \high$481 ;
  reg inside_0_0 = 1'h0;
  reg inside_0_1 = 1'h0;
  reg inside_0_2 = 1'h0;
  reg inside_0_3 = 1'h0;
  input [377:0] instruction;
  wire [377:0] instruction;
  wire [377:0] \instruction$125 ;
  wire is_signed;
  wire lane_chunk;
  wire [255:0] lanes;
  wire last;
  wire last_tap;
  wire [8:0] low;
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
  wire [8:0] \low$327 ;
  wire [8:0] \low$336 ;
  wire [8:0] \low$345 ;
  wire [8:0] \low$354 ;
  wire [8:0] \low$363 ;
  wire [8:0] \low$372 ;
  wire [8:0] \low$381 ;
  wire [8:0] \low$390 ;
  wire [8:0] \low$399 ;
  wire [8:0] \low$408 ;
  wire [8:0] \low$417 ;
  wire [8:0] \low$426 ;
  wire [8:0] \low$435 ;
  wire [8:0] \low$444 ;
  wire [8:0] \low$453 ;
  wire [8:0] \low$462 ;
  wire [8:0] \low$471 ;
  wire [8:0] \low$480 ;
  output mask;
  wire mask;
  wire maximum;
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
  wire \maximum$324 ;
  wire \maximum$333 ;
  wire \maximum$342 ;
  wire \maximum$351 ;
  wire \maximum$360 ;
  wire \maximum$369 ;
  wire \maximum$378 ;
  wire \maximum$387 ;
  wire \maximum$396 ;
  wire \maximum$405 ;
  wire \maximum$414 ;
  wire \maximum$423 ;
  wire \maximum$432 ;
  wire \maximum$441 ;
  wire \maximum$450 ;
  wire \maximum$459 ;
  wire \maximum$468 ;
  wire \maximum$477 ;
  wire [21:0] operand;
  wire [21:0] \operand$203 ;
  wire [21:0] \operand$212 ;
  wire [21:0] \operand$221 ;
  wire [21:0] \operand$230 ;
  wire [21:0] \operand$239 ;
  wire [21:0] \operand$248 ;
  wire [21:0] \operand$257 ;
  wire [21:0] \operand$266 ;
  wire [21:0] \operand$275 ;
  wire [21:0] \operand$284 ;
  wire [21:0] \operand$293 ;
  wire [21:0] \operand$302 ;
  wire [21:0] \operand$311 ;
  wire [21:0] \operand$320 ;
  wire [21:0] \operand$329 ;
  wire [21:0] \operand$338 ;
  wire [21:0] \operand$347 ;
  wire [21:0] \operand$356 ;
  wire [21:0] \operand$365 ;
  wire [21:0] \operand$374 ;
  wire [21:0] \operand$383 ;
  wire [21:0] \operand$392 ;
  wire [21:0] \operand$401 ;
  wire [21:0] \operand$410 ;
  wire [21:0] \operand$419 ;
  wire [21:0] \operand$428 ;
  wire [21:0] \operand$437 ;
  wire [21:0] \operand$446 ;
  wire [21:0] \operand$455 ;
  wire [21:0] \operand$464 ;
  wire [21:0] \operand$473 ;
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
  output [7:0] \result$513 ;
  wire [7:0] \result$513 ;
  output [7:0] \result$514 ;
  wire [7:0] \result$514 ;
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
  wire [191:0] \shift$200 ;
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
  wire [5:0] \shift$326 ;
  wire [5:0] \shift$335 ;
  wire [5:0] \shift$344 ;
  wire [5:0] \shift$353 ;
  wire [5:0] \shift$362 ;
  wire [5:0] \shift$371 ;
  wire [5:0] \shift$380 ;
  wire [5:0] \shift$389 ;
  wire [5:0] \shift$398 ;
  wire [5:0] \shift$407 ;
  wire [5:0] \shift$416 ;
  wire [5:0] \shift$425 ;
  wire [5:0] \shift$434 ;
  wire [5:0] \shift$443 ;
  wire [5:0] \shift$452 ;
  wire [5:0] \shift$461 ;
  wire [5:0] \shift$470 ;
  wire [5:0] \shift$479 ;
  input start;
  wire start;
  wire \start$123 ;
  output step;
  wire step;
  wire \step$138 ;
  input stop;
  wire stop;
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
  wire [23:0] \terms$193 ;
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
  wire [23:0] \terms$321 ;
  wire [23:0] \terms$330 ;
  wire [23:0] \terms$339 ;
  wire [23:0] \terms$348 ;
  wire [23:0] \terms$357 ;
  wire [23:0] \terms$366 ;
  wire [23:0] \terms$375 ;
  wire [23:0] \terms$384 ;
  wire [23:0] \terms$393 ;
  wire [23:0] \terms$402 ;
  wire [23:0] \terms$411 ;
  wire [23:0] \terms$420 ;
  wire [23:0] \terms$429 ;
  wire [23:0] \terms$438 ;
  wire [23:0] \terms$447 ;
  wire [23:0] \terms$456 ;
  wire [23:0] \terms$465 ;
  wire [23:0] \terms$474 ;
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
  wire \valid$195 ;
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
  wire \valid$323 ;
  wire \valid$332 ;
  wire \valid$341 ;
  wire \valid$350 ;
  wire \valid$359 ;
  wire \valid$368 ;
  wire \valid$377 ;
  wire \valid$386 ;
  wire \valid$395 ;
  wire \valid$404 ;
  wire \valid$413 ;
  wire \valid$422 ;
  wire \valid$431 ;
  wire \valid$440 ;
  wire \valid$449 ;
  wire \valid$458 ;
  wire \valid$467 ;
  wire \valid$476 ;
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
  wire [15:0] write__held;
  wire write__mask;
  input [4095:0] write_data;
  wire [4095:0] write_data;
  input [7:0] write_row;
  wire [7:0] write_row;
  assign _000_ = ~ \$signal ;
  assign _089_ = step & _000_;
  assign _100_ = step & \$signal ;
  assign _111_ = row >= 9'h100;
  assign _122_ = step & _111_;
  assign _133_ = ~ operand_1_4;
  assign _144_ = _133_ & \$signal$49 ;
  assign _154_ = step & last_tap;
  assign _165_ = step & last;
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
  assign _063_ = inside_0_3 ? { _052_, lanes[7:0] } : 9'h000;
  assign operand_0 = \$signal  ? accumulator_data[21:0] : { _063_[8], _063_[8], _063_[8], _063_[8], _063_[8], _063_[8], _063_[8], _063_[8], _063_[8], _063_[8], _063_[8], _063_[8], _063_[8], _063_ };
  assign _074_ = lanes[15] & is_signed;
  assign _085_ = inside_0_3 ? { _074_, lanes[15:8] } : 9'h000;
  assign operand_1 = \$signal  ? accumulator_data[43:22] : { _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_ };
  assign _088_ = lanes[23] & is_signed;
  assign _090_ = inside_0_3 ? { _088_, lanes[23:16] } : 9'h000;
  assign operand_2 = \$signal  ? accumulator_data[65:44] : { _090_[8], _090_[8], _090_[8], _090_[8], _090_[8], _090_[8], _090_[8], _090_[8], _090_[8], _090_[8], _090_[8], _090_[8], _090_[8], _090_ };
  assign _091_ = lanes[31] & is_signed;
  assign _092_ = inside_0_3 ? { _091_, lanes[31:24] } : 9'h000;
  assign operand_3 = \$signal  ? accumulator_data[87:66] : { _092_[8], _092_[8], _092_[8], _092_[8], _092_[8], _092_[8], _092_[8], _092_[8], _092_[8], _092_[8], _092_[8], _092_[8], _092_[8], _092_ };
  assign _093_ = lanes[39] & is_signed;
  assign _094_ = inside_0_3 ? { _093_, lanes[39:32] } : 9'h000;
  assign operand_4 = \$signal  ? accumulator_data[109:88] : { _094_[8], _094_[8], _094_[8], _094_[8], _094_[8], _094_[8], _094_[8], _094_[8], _094_[8], _094_[8], _094_[8], _094_[8], _094_[8], _094_ };
  assign _095_ = lanes[47] & is_signed;
  assign _096_ = inside_0_3 ? { _095_, lanes[47:40] } : 9'h000;
  assign operand_5 = \$signal  ? accumulator_data[131:110] : { _096_[8], _096_[8], _096_[8], _096_[8], _096_[8], _096_[8], _096_[8], _096_[8], _096_[8], _096_[8], _096_[8], _096_[8], _096_[8], _096_ };
  assign _097_ = lanes[55] & is_signed;
  assign _098_ = inside_0_3 ? { _097_, lanes[55:48] } : 9'h000;
  assign operand_6 = \$signal  ? accumulator_data[153:132] : { _098_[8], _098_[8], _098_[8], _098_[8], _098_[8], _098_[8], _098_[8], _098_[8], _098_[8], _098_[8], _098_[8], _098_[8], _098_[8], _098_ };
  assign _099_ = lanes[63] & is_signed;
  assign _101_ = inside_0_3 ? { _099_, lanes[63:56] } : 9'h000;
  assign operand_7 = \$signal  ? accumulator_data[175:154] : { _101_[8], _101_[8], _101_[8], _101_[8], _101_[8], _101_[8], _101_[8], _101_[8], _101_[8], _101_[8], _101_[8], _101_[8], _101_[8], _101_ };
  assign _102_ = lanes[71] & is_signed;
  assign _103_ = inside_0_3 ? { _102_, lanes[71:64] } : 9'h000;
  assign operand_8 = \$signal  ? accumulator_data[197:176] : { _103_[8], _103_[8], _103_[8], _103_[8], _103_[8], _103_[8], _103_[8], _103_[8], _103_[8], _103_[8], _103_[8], _103_[8], _103_[8], _103_ };
  assign _104_ = lanes[79] & is_signed;
  assign _105_ = inside_0_3 ? { _104_, lanes[79:72] } : 9'h000;
  assign operand_9 = \$signal  ? accumulator_data[219:198] : { _105_[8], _105_[8], _105_[8], _105_[8], _105_[8], _105_[8], _105_[8], _105_[8], _105_[8], _105_[8], _105_[8], _105_[8], _105_[8], _105_ };
  assign _106_ = lanes[87] & is_signed;
  assign _107_ = inside_0_3 ? { _106_, lanes[87:80] } : 9'h000;
  assign operand_10 = \$signal  ? accumulator_data[241:220] : { _107_[8], _107_[8], _107_[8], _107_[8], _107_[8], _107_[8], _107_[8], _107_[8], _107_[8], _107_[8], _107_[8], _107_[8], _107_[8], _107_ };
  assign _108_ = lanes[95] & is_signed;
  assign _109_ = inside_0_3 ? { _108_, lanes[95:88] } : 9'h000;
  assign operand_11 = \$signal  ? accumulator_data[263:242] : { _109_[8], _109_[8], _109_[8], _109_[8], _109_[8], _109_[8], _109_[8], _109_[8], _109_[8], _109_[8], _109_[8], _109_[8], _109_[8], _109_ };
  assign _110_ = lanes[103] & is_signed;
  assign _112_ = inside_0_3 ? { _110_, lanes[103:96] } : 9'h000;
  assign operand_12 = \$signal  ? accumulator_data[285:264] : { _112_[8], _112_[8], _112_[8], _112_[8], _112_[8], _112_[8], _112_[8], _112_[8], _112_[8], _112_[8], _112_[8], _112_[8], _112_[8], _112_ };
  assign _113_ = lanes[111] & is_signed;
  assign _114_ = inside_0_3 ? { _113_, lanes[111:104] } : 9'h000;
  assign operand_13 = \$signal  ? accumulator_data[307:286] : { _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_ };
  assign _115_ = lanes[119] & is_signed;
  assign _116_ = inside_0_3 ? { _115_, lanes[119:112] } : 9'h000;
  assign operand_14 = \$signal  ? accumulator_data[329:308] : { _116_[8], _116_[8], _116_[8], _116_[8], _116_[8], _116_[8], _116_[8], _116_[8], _116_[8], _116_[8], _116_[8], _116_[8], _116_[8], _116_ };
  assign _117_ = lanes[127] & is_signed;
  assign _118_ = inside_0_3 ? { _117_, lanes[127:120] } : 9'h000;
  assign operand_15 = \$signal  ? accumulator_data[351:330] : { _118_[8], _118_[8], _118_[8], _118_[8], _118_[8], _118_[8], _118_[8], _118_[8], _118_[8], _118_[8], _118_[8], _118_[8], _118_[8], _118_ };
  assign _119_ = lanes[135] & is_signed;
  assign _120_ = inside_0_3 ? { _119_, lanes[135:128] } : 9'h000;
  assign operand_16 = \$signal  ? accumulator_data[373:352] : { _120_[8], _120_[8], _120_[8], _120_[8], _120_[8], _120_[8], _120_[8], _120_[8], _120_[8], _120_[8], _120_[8], _120_[8], _120_[8], _120_ };
  assign _121_ = lanes[143] & is_signed;
  assign _123_ = inside_0_3 ? { _121_, lanes[143:136] } : 9'h000;
  assign operand_17 = \$signal  ? accumulator_data[395:374] : { _123_[8], _123_[8], _123_[8], _123_[8], _123_[8], _123_[8], _123_[8], _123_[8], _123_[8], _123_[8], _123_[8], _123_[8], _123_[8], _123_ };
  assign _124_ = lanes[151] & is_signed;
  assign _125_ = inside_0_3 ? { _124_, lanes[151:144] } : 9'h000;
  assign operand_18 = \$signal  ? accumulator_data[417:396] : { _125_[8], _125_[8], _125_[8], _125_[8], _125_[8], _125_[8], _125_[8], _125_[8], _125_[8], _125_[8], _125_[8], _125_[8], _125_[8], _125_ };
  assign _126_ = lanes[159] & is_signed;
  assign _127_ = inside_0_3 ? { _126_, lanes[159:152] } : 9'h000;
  assign operand_19 = \$signal  ? accumulator_data[439:418] : { _127_[8], _127_[8], _127_[8], _127_[8], _127_[8], _127_[8], _127_[8], _127_[8], _127_[8], _127_[8], _127_[8], _127_[8], _127_[8], _127_ };
  assign _128_ = lanes[167] & is_signed;
  assign _129_ = inside_0_3 ? { _128_, lanes[167:160] } : 9'h000;
  assign operand_20 = \$signal  ? accumulator_data[461:440] : { _129_[8], _129_[8], _129_[8], _129_[8], _129_[8], _129_[8], _129_[8], _129_[8], _129_[8], _129_[8], _129_[8], _129_[8], _129_[8], _129_ };
  assign _130_ = lanes[175] & is_signed;
  assign _131_ = inside_0_3 ? { _130_, lanes[175:168] } : 9'h000;
  assign operand_21 = \$signal  ? accumulator_data[483:462] : { _131_[8], _131_[8], _131_[8], _131_[8], _131_[8], _131_[8], _131_[8], _131_[8], _131_[8], _131_[8], _131_[8], _131_[8], _131_[8], _131_ };
  assign _132_ = lanes[183] & is_signed;
  assign _134_ = inside_0_3 ? { _132_, lanes[183:176] } : 9'h000;
  assign operand_22 = \$signal  ? accumulator_data[505:484] : { _134_[8], _134_[8], _134_[8], _134_[8], _134_[8], _134_[8], _134_[8], _134_[8], _134_[8], _134_[8], _134_[8], _134_[8], _134_[8], _134_ };
  assign _135_ = lanes[191] & is_signed;
  assign _136_ = inside_0_3 ? { _135_, lanes[191:184] } : 9'h000;
  assign operand_23 = \$signal  ? accumulator_data[527:506] : { _136_[8], _136_[8], _136_[8], _136_[8], _136_[8], _136_[8], _136_[8], _136_[8], _136_[8], _136_[8], _136_[8], _136_[8], _136_[8], _136_ };
  assign _137_ = lanes[199] & is_signed;
  assign _138_ = inside_0_3 ? { _137_, lanes[199:192] } : 9'h000;
  assign operand_24 = \$signal  ? accumulator_data[549:528] : { _138_[8], _138_[8], _138_[8], _138_[8], _138_[8], _138_[8], _138_[8], _138_[8], _138_[8], _138_[8], _138_[8], _138_[8], _138_[8], _138_ };
  assign _139_ = lanes[207] & is_signed;
  assign _140_ = inside_0_3 ? { _139_, lanes[207:200] } : 9'h000;
  assign operand_25 = \$signal  ? accumulator_data[571:550] : { _140_[8], _140_[8], _140_[8], _140_[8], _140_[8], _140_[8], _140_[8], _140_[8], _140_[8], _140_[8], _140_[8], _140_[8], _140_[8], _140_ };
  assign _141_ = lanes[215] & is_signed;
  assign _142_ = inside_0_3 ? { _141_, lanes[215:208] } : 9'h000;
  assign operand_26 = \$signal  ? accumulator_data[593:572] : { _142_[8], _142_[8], _142_[8], _142_[8], _142_[8], _142_[8], _142_[8], _142_[8], _142_[8], _142_[8], _142_[8], _142_[8], _142_[8], _142_ };
  assign _143_ = lanes[223] & is_signed;
  assign _145_ = inside_0_3 ? { _143_, lanes[223:216] } : 9'h000;
  assign operand_27 = \$signal  ? accumulator_data[615:594] : { _145_[8], _145_[8], _145_[8], _145_[8], _145_[8], _145_[8], _145_[8], _145_[8], _145_[8], _145_[8], _145_[8], _145_[8], _145_[8], _145_ };
  assign _146_ = lanes[231] & is_signed;
  assign _147_ = inside_0_3 ? { _146_, lanes[231:224] } : 9'h000;
  assign operand_28 = \$signal  ? accumulator_data[637:616] : { _147_[8], _147_[8], _147_[8], _147_[8], _147_[8], _147_[8], _147_[8], _147_[8], _147_[8], _147_[8], _147_[8], _147_[8], _147_[8], _147_ };
  assign _148_ = lanes[239] & is_signed;
  assign _149_ = inside_0_3 ? { _148_, lanes[239:232] } : 9'h000;
  assign operand_29 = \$signal  ? accumulator_data[659:638] : { _149_[8], _149_[8], _149_[8], _149_[8], _149_[8], _149_[8], _149_[8], _149_[8], _149_[8], _149_[8], _149_[8], _149_[8], _149_[8], _149_ };
  assign _150_ = lanes[247] & is_signed;
  assign _151_ = inside_0_3 ? { _150_, lanes[247:240] } : 9'h000;
  assign operand_30 = \$signal  ? accumulator_data[681:660] : { _151_[8], _151_[8], _151_[8], _151_[8], _151_[8], _151_[8], _151_[8], _151_[8], _151_[8], _151_[8], _151_[8], _151_[8], _151_[8], _151_ };
  assign _152_ = lanes[255] & is_signed;
  assign _153_ = inside_0_3 ? { _152_, lanes[255:248] } : 9'h000;
  assign operand_31 = \$signal  ? accumulator_data[703:682] : { _153_[8], _153_[8], _153_[8], _153_[8], _153_[8], _153_[8], _153_[8], _153_[8], _153_[8], _153_[8], _153_[8], _153_[8], _153_[8], _153_ };
  assign terms = second_0_0 ? terms_b : terms_a;
  always @(posedge clk)
    busy <= _155_;
  always @(posedge clk)
    read_0_0 <= _156_;
  always @(posedge clk)
    read_1_0 <= _157_;
  always @(posedge clk)
    read_2_0 <= _158_;
  always @(posedge clk)
    read_3_0 <= _159_;
  always @(posedge clk)
    bad_row <= _160_;
  always @(posedge clk)
    operand_0_0 <= _161_;
  always @(posedge clk)
    operand_1_0 <= _162_;
  always @(posedge clk)
    operand_0_1 <= _163_;
  always @(posedge clk)
    operand_1_1 <= _164_;
  always @(posedge clk)
    operand_0_2 <= _166_;
  always @(posedge clk)
    operand_1_2 <= _167_;
  always @(posedge clk)
    operand_0_3 <= _168_;
  always @(posedge clk)
    operand_1_3 <= _169_;
  always @(posedge clk)
    operand_0_4 <= _170_;
  always @(posedge clk)
    operand_1_4 <= _171_;
  always @(posedge clk)
    inside_0_0 <= _172_;
  always @(posedge clk)
    inside_0_1 <= _173_;
  always @(posedge clk)
    inside_0_2 <= _174_;
  always @(posedge clk)
    inside_0_3 <= _175_;
  always @(posedge clk)
    terms_0_0 <= _001_;
  always @(posedge clk)
    terms_1_0 <= _002_;
  always @(posedge clk)
    terms_0_1 <= _003_;
  always @(posedge clk)
    terms_1_1 <= _004_;
  always @(posedge clk)
    terms_0_2 <= _005_;
  always @(posedge clk)
    terms_1_2 <= _006_;
  always @(posedge clk)
    terms_0_3 <= _007_;
  always @(posedge clk)
    terms_1_3 <= _008_;
  always @(posedge clk)
    terms_0_4 <= _009_;
  always @(posedge clk)
    terms_1_4 <= _010_;
  always @(posedge clk)
    bias_0_0 <= _011_;
  always @(posedge clk)
    bias_1_0 <= _012_;
  always @(posedge clk)
    bias_0_1 <= _013_;
  always @(posedge clk)
    bias_1_1 <= _014_;
  always @(posedge clk)
    bias_0_2 <= _015_;
  always @(posedge clk)
    bias_1_2 <= _016_;
  always @(posedge clk)
    second_0_0 <= _017_;
  always @(posedge clk)
    tap_0_0 <= _018_;
  always @(posedge clk)
    tap_0_1 <= _019_;
  always @(posedge clk)
    tap_0_2 <= _020_;
  always @(posedge clk)
    tap_0_3 <= _021_;
  always @(posedge clk)
    tap_0_4 <= _022_;
  always @(posedge clk)
    tap_0_5 <= _023_;
  always @(posedge clk)
    tap_0_6 <= _024_;
  always @(posedge clk)
    tap_0_7 <= _025_;
  always @(posedge clk)
    tap_0_8 <= _026_;
  always @(posedge clk)
    valid_0_0 <= _027_;
  always @(posedge clk)
    valid_0_1 <= _028_;
  always @(posedge clk)
    valid_0_2 <= _029_;
  always @(posedge clk)
    valid_0_3 <= _030_;
  always @(posedge clk)
    valid_0_4 <= _031_;
  always @(posedge clk)
    valid_0_5 <= _032_;
  always @(posedge clk)
    valid_0_6 <= _033_;
  always @(posedge clk)
    valid_0_7 <= _034_;
  always @(posedge clk)
    result_0_0 <= _035_;
  always @(posedge clk)
    result_1_0 <= _036_;
  always @(posedge clk)
    result_2_0 <= _037_;
  always @(posedge clk)
    result_3_0 <= _038_;
  always @(posedge clk)
    result_0_1 <= _039_;
  always @(posedge clk)
    result_1_1 <= _040_;
  always @(posedge clk)
    result_2_1 <= _042_;
  always @(posedge clk)
    result_3_1 <= _043_;
  always @(posedge clk)
    result_0_2 <= _044_;
  always @(posedge clk)
    result_1_2 <= _045_;
  always @(posedge clk)
    result_2_2 <= _046_;
  always @(posedge clk)
    result_3_2 <= _047_;
  always @(posedge clk)
    result_0_3 <= _048_;
  always @(posedge clk)
    result_1_3 <= _049_;
  always @(posedge clk)
    result_2_3 <= _050_;
  always @(posedge clk)
    result_3_3 <= _051_;
  always @(posedge clk)
    result_0_4 <= _053_;
  always @(posedge clk)
    result_1_4 <= _054_;
  always @(posedge clk)
    result_2_4 <= _055_;
  always @(posedge clk)
    result_3_4 <= _056_;
  always @(posedge clk)
    result_0_5 <= _057_;
  always @(posedge clk)
    result_1_5 <= _058_;
  always @(posedge clk)
    result_2_5 <= _059_;
  always @(posedge clk)
    result_3_5 <= _060_;
  always @(posedge clk)
    result_0_6 <= _061_;
  always @(posedge clk)
    result_1_6 <= _062_;
  always @(posedge clk)
    result_2_6 <= _064_;
  always @(posedge clk)
    result_3_6 <= _065_;
  always @(posedge clk)
    result_0_7 <= _066_;
  always @(posedge clk)
    result_1_7 <= _067_;
  always @(posedge clk)
    result_2_7 <= _068_;
  always @(posedge clk)
    result_3_7 <= _069_;
  always @(posedge clk)
    result_0_8 <= _070_;
  always @(posedge clk)
    result_1_8 <= _071_;
  always @(posedge clk)
    result_2_8 <= _072_;
  always @(posedge clk)
    result_3_8 <= _073_;
  always @(posedge clk)
    result_0_9 <= _075_;
  always @(posedge clk)
    result_1_9 <= _076_;
  always @(posedge clk)
    result_2_9 <= _077_;
  always @(posedge clk)
    result_3_9 <= _078_;
  always @(posedge clk)
    result_0_10 <= _079_;
  always @(posedge clk)
    result_1_10 <= _080_;
  always @(posedge clk)
    result_2_10 <= _081_;
  always @(posedge clk)
    result_3_10 <= _082_;
  always @(posedge clk)
    result_0_11 <= _083_;
  always @(posedge clk)
    done <= _084_;
  always @(posedge clk)
    result_2_11 <= _086_;
  always @(posedge clk)
    result_3_11 <= _087_;
  assign mask = result_2_11 ? 1'h0 : 1'h1;
  assign lanes = operand_0_4 ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : read__data;
  assign _176_ = stop ? 20'h00000 : result_3_10;
  assign _087_ = rst ? 20'h00000 : _176_;
  assign _177_ = stop ? 1'h0 : result_2_10;
  assign _086_ = rst ? 1'h0 : _177_;
  assign _178_ = stop ? 1'h0 : result_1_10;
  assign _084_ = rst ? 1'h0 : _178_;
  assign _179_ = stop ? 1'h0 : result_0_10;
  assign _083_ = rst ? 1'h0 : _179_;
  assign _180_ = stop ? 20'h00000 : result_3_9;
  assign _082_ = rst ? 20'h00000 : _180_;
  assign _181_ = stop ? 1'h0 : result_2_9;
  assign _081_ = rst ? 1'h0 : _181_;
  assign _182_ = stop ? 1'h0 : result_1_9;
  assign _080_ = rst ? 1'h0 : _182_;
  assign _183_ = stop ? 1'h0 : result_0_9;
  assign _079_ = rst ? 1'h0 : _183_;
  assign _184_ = stop ? 20'h00000 : result_3_8;
  assign _078_ = rst ? 20'h00000 : _184_;
  assign _185_ = stop ? 1'h0 : result_2_8;
  assign _077_ = rst ? 1'h0 : _185_;
  assign _186_ = stop ? 1'h0 : result_1_8;
  assign _076_ = rst ? 1'h0 : _186_;
  assign _187_ = stop ? 1'h0 : result_0_8;
  assign _075_ = rst ? 1'h0 : _187_;
  assign _188_ = stop ? 20'h00000 : result_3_7;
  assign _073_ = rst ? 20'h00000 : _188_;
  assign _189_ = stop ? 1'h0 : result_2_7;
  assign _072_ = rst ? 1'h0 : _189_;
  assign _190_ = stop ? 1'h0 : result_1_7;
  assign _071_ = rst ? 1'h0 : _190_;
  assign _191_ = stop ? 1'h0 : result_0_7;
  assign _070_ = rst ? 1'h0 : _191_;
  assign _192_ = stop ? 20'h00000 : result_3_6;
  assign _069_ = rst ? 20'h00000 : _192_;
  assign _193_ = stop ? 1'h0 : result_2_6;
  assign _068_ = rst ? 1'h0 : _193_;
  assign _194_ = stop ? 1'h0 : result_1_6;
  assign _067_ = rst ? 1'h0 : _194_;
  assign _195_ = stop ? 1'h0 : result_0_6;
  assign _066_ = rst ? 1'h0 : _195_;
  assign _196_ = stop ? 20'h00000 : result_3_5;
  assign _065_ = rst ? 20'h00000 : _196_;
  assign _197_ = stop ? 1'h0 : result_2_5;
  assign _064_ = rst ? 1'h0 : _197_;
  assign _198_ = stop ? 1'h0 : result_1_5;
  assign _062_ = rst ? 1'h0 : _198_;
  assign _199_ = stop ? 1'h0 : result_0_5;
  assign _061_ = rst ? 1'h0 : _199_;
  assign _200_ = stop ? 20'h00000 : result_3_4;
  assign _060_ = rst ? 20'h00000 : _200_;
  assign _201_ = stop ? 1'h0 : result_2_4;
  assign _059_ = rst ? 1'h0 : _201_;
  assign _202_ = stop ? 1'h0 : result_1_4;
  assign _058_ = rst ? 1'h0 : _202_;
  assign _203_ = stop ? 1'h0 : result_0_4;
  assign _057_ = rst ? 1'h0 : _203_;
  assign _204_ = stop ? 20'h00000 : result_3_3;
  assign _056_ = rst ? 20'h00000 : _204_;
  assign _205_ = stop ? 1'h0 : result_2_3;
  assign _055_ = rst ? 1'h0 : _205_;
  assign _206_ = stop ? 1'h0 : result_1_3;
  assign _054_ = rst ? 1'h0 : _206_;
  assign _207_ = stop ? 1'h0 : result_0_3;
  assign _053_ = rst ? 1'h0 : _207_;
  assign _208_ = stop ? 20'h00000 : result_3_2;
  assign _051_ = rst ? 20'h00000 : _208_;
  assign _209_ = stop ? 1'h0 : result_2_2;
  assign _050_ = rst ? 1'h0 : _209_;
  assign _210_ = stop ? 1'h0 : result_1_2;
  assign _049_ = rst ? 1'h0 : _210_;
  assign _211_ = stop ? 1'h0 : result_0_2;
  assign _048_ = rst ? 1'h0 : _211_;
  assign _212_ = stop ? 20'h00000 : result_3_1;
  assign _047_ = rst ? 20'h00000 : _212_;
  assign _213_ = stop ? 1'h0 : result_2_1;
  assign _046_ = rst ? 1'h0 : _213_;
  assign _214_ = stop ? 1'h0 : result_1_1;
  assign _045_ = rst ? 1'h0 : _214_;
  assign _215_ = stop ? 1'h0 : result_0_1;
  assign _044_ = rst ? 1'h0 : _215_;
  assign _216_ = stop ? 20'h00000 : result_3_0;
  assign _043_ = rst ? 20'h00000 : _216_;
  assign _217_ = stop ? 1'h0 : result_2_0;
  assign _042_ = rst ? 1'h0 : _217_;
  assign _218_ = stop ? 1'h0 : result_1_0;
  assign _040_ = rst ? 1'h0 : _218_;
  assign _219_ = stop ? 1'h0 : result_0_0;
  assign _039_ = rst ? 1'h0 : _219_;
  assign _220_ = stop ? 20'h00000 : destination;
  assign _038_ = rst ? 20'h00000 : _220_;
  assign _221_ = stop ? 1'h0 : lane_chunk;
  assign _037_ = rst ? 1'h0 : _221_;
  assign _222_ = stop ? 1'h0 : _165_;
  assign _036_ = rst ? 1'h0 : _222_;
  assign _223_ = stop ? 1'h0 : _154_;
  assign _035_ = rst ? 1'h0 : _223_;
  assign _224_ = stop ? 1'h0 : valid_0_6;
  assign _034_ = rst ? 1'h0 : _224_;
  assign _225_ = stop ? 1'h0 : valid_0_5;
  assign _033_ = rst ? 1'h0 : _225_;
  assign _226_ = stop ? 1'h0 : valid_0_4;
  assign _032_ = rst ? 1'h0 : _226_;
  assign _227_ = stop ? 1'h0 : valid_0_3;
  assign _031_ = rst ? 1'h0 : _227_;
  assign _228_ = stop ? 1'h0 : valid_0_2;
  assign _030_ = rst ? 1'h0 : _228_;
  assign _229_ = stop ? 1'h0 : valid_0_1;
  assign _029_ = rst ? 1'h0 : _229_;
  assign _230_ = stop ? 1'h0 : valid_0_0;
  assign _028_ = rst ? 1'h0 : _230_;
  assign _231_ = stop ? 1'h0 : valid;
  assign _027_ = rst ? 1'h0 : _231_;
  assign _232_ = stop ? 1'h0 : tap_0_7;
  assign _026_ = rst ? 1'h0 : _232_;
  assign _233_ = stop ? 1'h0 : tap_0_6;
  assign _025_ = rst ? 1'h0 : _233_;
  assign _234_ = stop ? 1'h0 : tap_0_5;
  assign _024_ = rst ? 1'h0 : _234_;
  assign _235_ = stop ? 1'h0 : tap_0_4;
  assign _023_ = rst ? 1'h0 : _235_;
  assign _236_ = stop ? 1'h0 : tap_0_3;
  assign _022_ = rst ? 1'h0 : _236_;
  assign _237_ = stop ? 1'h0 : tap_0_2;
  assign _021_ = rst ? 1'h0 : _237_;
  assign _238_ = stop ? 1'h0 : tap_0_1;
  assign _020_ = rst ? 1'h0 : _238_;
  assign _239_ = stop ? 1'h0 : tap_0_0;
  assign _019_ = rst ? 1'h0 : _239_;
  assign _240_ = stop ? 1'h0 : first_tap;
  assign _018_ = rst ? 1'h0 : _240_;
  assign _241_ = stop ? 1'h0 : _144_;
  assign _017_ = rst ? 1'h0 : _241_;
  assign _242_ = stop ? 12'h000 : bias_1_1;
  assign _016_ = rst ? 12'h000 : _242_;
  assign _243_ = stop ? 1'h0 : bias_0_1;
  assign _015_ = rst ? 1'h0 : _243_;
  assign _244_ = stop ? 12'h000 : bias_1_0;
  assign _014_ = rst ? 12'h000 : _244_;
  assign _245_ = stop ? 1'h0 : bias_0_0;
  assign _013_ = rst ? 1'h0 : _245_;
  assign _246_ = stop ? 12'h000 : terms_1_4;
  assign _012_ = rst ? 12'h000 : _246_;
  assign _247_ = stop ? 1'h0 : terms_0_4;
  assign _011_ = rst ? 1'h0 : _247_;
  assign _248_ = stop ? 12'h000 : terms_1_3;
  assign _010_ = rst ? 12'h000 : _248_;
  assign _249_ = stop ? 1'h0 : terms_0_3;
  assign _009_ = rst ? 1'h0 : _249_;
  assign _250_ = stop ? 12'h000 : terms_1_2;
  assign _008_ = rst ? 12'h000 : _250_;
  assign _251_ = stop ? 1'h0 : terms_0_2;
  assign _007_ = rst ? 1'h0 : _251_;
  assign _252_ = stop ? 12'h000 : terms_1_1;
  assign _006_ = rst ? 12'h000 : _252_;
  assign _253_ = stop ? 1'h0 : terms_0_1;
  assign _005_ = rst ? 1'h0 : _253_;
  assign _254_ = stop ? 12'h000 : terms_1_0;
  assign _004_ = rst ? 12'h000 : _254_;
  assign _255_ = stop ? 1'h0 : terms_0_0;
  assign _003_ = rst ? 1'h0 : _255_;
  assign _256_ = stop ? 12'h000 : row;
  assign _002_ = rst ? 12'h000 : _256_;
  assign _257_ = stop ? 1'h0 : step;
  assign _001_ = rst ? 1'h0 : _257_;
  assign _258_ = stop ? 1'h0 : inside_0_2;
  assign _175_ = rst ? 1'h0 : _258_;
  assign _259_ = stop ? 1'h0 : inside_0_1;
  assign _174_ = rst ? 1'h0 : _259_;
  assign _260_ = stop ? 1'h0 : inside_0_0;
  assign _173_ = rst ? 1'h0 : _260_;
  assign _261_ = stop ? 1'h0 : valid;
  assign _172_ = rst ? 1'h0 : _261_;
  assign _262_ = stop ? 1'h0 : operand_1_3;
  assign _171_ = rst ? 1'h0 : _262_;
  assign _263_ = stop ? 1'h0 : operand_0_3;
  assign _170_ = rst ? 1'h0 : _263_;
  assign _264_ = stop ? 1'h0 : operand_1_2;
  assign _169_ = rst ? 1'h0 : _264_;
  assign _265_ = stop ? 1'h0 : operand_0_2;
  assign _168_ = rst ? 1'h0 : _265_;
  assign _266_ = stop ? 1'h0 : operand_1_1;
  assign _167_ = rst ? 1'h0 : _266_;
  assign _267_ = stop ? 1'h0 : operand_0_1;
  assign _166_ = rst ? 1'h0 : _267_;
  assign _268_ = stop ? 1'h0 : operand_1_0;
  assign _164_ = rst ? 1'h0 : _268_;
  assign _269_ = stop ? 1'h0 : operand_0_0;
  assign _163_ = rst ? 1'h0 : _269_;
  assign _270_ = stop ? 1'h0 : first_tap;
  assign _162_ = rst ? 1'h0 : _270_;
  assign _271_ = stop ? 1'h0 : lane_chunk;
  assign _161_ = rst ? 1'h0 : _271_;
  assign _272_ = stop ? 1'h0 : _122_;
  assign _160_ = rst ? 1'h0 : _272_;
  assign _273_ = stop ? 16'h0000 : position;
  assign _159_ = rst ? 16'h0000 : _273_;
  assign _274_ = stop ? 1'h0 : group;
  assign _158_ = rst ? 1'h0 : _274_;
  assign _275_ = stop ? 1'h0 : _100_;
  assign _157_ = rst ? 1'h0 : _275_;
  assign _276_ = stop ? 1'h0 : _089_;
  assign _156_ = rst ? 1'h0 : _276_;
  assign _277_ = done ? 1'h0 : busy;
  assign _278_ = start ? 1'h1 : _277_;
  assign _279_ = stop ? 1'h0 : _278_;
  assign _155_ = rst ? 1'h0 : _279_;
  tnthw_t32x32_vector_unit_channel_0 channel_0 (
    .\bias$20 (bias),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_0),
    .\port$14369$145 (word[162:145]),
    .result(\result$483 ),
    .rst(rst),
    .shift(shift),
    .stop(stop),
    .\terms$7 (terms[23:0]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_1 (
    .\bias$20 (\bias$198 [95:48]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_1),
    .\port$14369$145 (word[162:145]),
    .result(\result$484 ),
    .rst(rst),
    .shift(\shift$200 [11:6]),
    .stop(stop),
    .\terms$7 (terms[47:24]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_10 channel_10 (
    .\bias$20 (\bias$198 [527:480]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_10),
    .\port$14369$145 (word[162:145]),
    .result(\result$493 ),
    .rst(rst),
    .shift(\shift$200 [65:60]),
    .stop(stop),
    .\terms$7 (terms[263:240]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_11 (
    .\bias$20 (\bias$198 [575:528]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_11),
    .\port$14369$145 (word[162:145]),
    .result(\result$494 ),
    .rst(rst),
    .shift(\shift$200 [71:66]),
    .stop(stop),
    .\terms$7 (terms[287:264]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_12 (
    .\bias$20 (\bias$198 [623:576]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_12),
    .\port$14369$145 (word[162:145]),
    .result(\result$495 ),
    .rst(rst),
    .shift(\shift$200 [77:72]),
    .stop(stop),
    .\terms$7 (terms[311:288]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_13 (
    .\bias$20 (\bias$198 [671:624]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_13),
    .\port$14369$145 (word[162:145]),
    .result(\result$496 ),
    .rst(rst),
    .shift(\shift$200 [83:78]),
    .stop(stop),
    .\terms$7 (terms[335:312]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_14 (
    .\bias$20 (\bias$198 [719:672]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_14),
    .\port$14369$145 (word[162:145]),
    .result(\result$497 ),
    .rst(rst),
    .shift(\shift$200 [89:84]),
    .stop(stop),
    .\terms$7 (terms[359:336]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_15 (
    .\bias$20 (\bias$198 [767:720]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_15),
    .\port$14369$145 (word[162:145]),
    .result(\result$498 ),
    .rst(rst),
    .shift(\shift$200 [95:90]),
    .stop(stop),
    .\terms$7 (terms[383:360]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_16 (
    .\bias$20 (\bias$198 [815:768]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_16),
    .\port$14369$145 (word[162:145]),
    .result(\result$499 ),
    .rst(rst),
    .shift(\shift$200 [101:96]),
    .stop(stop),
    .\terms$7 (terms[407:384]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_17 (
    .\bias$20 (\bias$198 [863:816]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_17),
    .\port$14369$145 (word[162:145]),
    .result(\result$500 ),
    .rst(rst),
    .shift(\shift$200 [107:102]),
    .stop(stop),
    .\terms$7 (terms[431:408]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_18 (
    .\bias$20 (\bias$198 [911:864]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_18),
    .\port$14369$145 (word[162:145]),
    .result(\result$501 ),
    .rst(rst),
    .shift(\shift$200 [113:108]),
    .stop(stop),
    .\terms$7 (terms[455:432]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_19 (
    .\bias$20 (\bias$198 [959:912]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_19),
    .\port$14369$145 (word[162:145]),
    .result(\result$502 ),
    .rst(rst),
    .shift(\shift$200 [119:114]),
    .stop(stop),
    .\terms$7 (terms[479:456]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_2 (
    .\bias$20 (\bias$198 [143:96]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_2),
    .\port$14369$145 (word[162:145]),
    .result(\result$485 ),
    .rst(rst),
    .shift(\shift$200 [17:12]),
    .stop(stop),
    .\terms$7 (terms[71:48]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_20 (
    .\bias$20 (\bias$198 [1007:960]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_20),
    .\port$14369$145 (word[162:145]),
    .result(\result$503 ),
    .rst(rst),
    .shift(\shift$200 [125:120]),
    .stop(stop),
    .\terms$7 (terms[503:480]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_21 (
    .\bias$20 (\bias$198 [1055:1008]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_21),
    .\port$14369$145 (word[162:145]),
    .result(\result$504 ),
    .rst(rst),
    .shift(\shift$200 [131:126]),
    .stop(stop),
    .\terms$7 (terms[527:504]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_22 (
    .\bias$20 (\bias$198 [1103:1056]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_22),
    .\port$14369$145 (word[162:145]),
    .result(\result$505 ),
    .rst(rst),
    .shift(\shift$200 [137:132]),
    .stop(stop),
    .\terms$7 (terms[551:528]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_23 (
    .\bias$20 (\bias$198 [1151:1104]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_23),
    .\port$14369$145 (word[162:145]),
    .result(\result$506 ),
    .rst(rst),
    .shift(\shift$200 [143:138]),
    .stop(stop),
    .\terms$7 (terms[575:552]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_24 (
    .\bias$20 (\bias$198 [1199:1152]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_24),
    .\port$14369$145 (word[162:145]),
    .result(\result$507 ),
    .rst(rst),
    .shift(\shift$200 [149:144]),
    .stop(stop),
    .\terms$7 (terms[599:576]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_25 (
    .\bias$20 (\bias$198 [1247:1200]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_25),
    .\port$14369$145 (word[162:145]),
    .result(\result$508 ),
    .rst(rst),
    .shift(\shift$200 [155:150]),
    .stop(stop),
    .\terms$7 (terms[623:600]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_26 (
    .\bias$20 (\bias$198 [1295:1248]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_26),
    .\port$14369$145 (word[162:145]),
    .result(\result$509 ),
    .rst(rst),
    .shift(\shift$200 [161:156]),
    .stop(stop),
    .\terms$7 (terms[647:624]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_27 (
    .\bias$20 (\bias$198 [1343:1296]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_27),
    .\port$14369$145 (word[162:145]),
    .result(\result$510 ),
    .rst(rst),
    .shift(\shift$200 [167:162]),
    .stop(stop),
    .\terms$7 (terms[671:648]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_28 (
    .\bias$20 (\bias$198 [1391:1344]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_28),
    .\port$14369$145 (word[162:145]),
    .result(\result$511 ),
    .rst(rst),
    .shift(\shift$200 [173:168]),
    .stop(stop),
    .\terms$7 (terms[695:672]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_29 (
    .\bias$20 (\bias$198 [1439:1392]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_29),
    .\port$14369$145 (word[162:145]),
    .result(\result$512 ),
    .rst(rst),
    .shift(\shift$200 [179:174]),
    .stop(stop),
    .\terms$7 (terms[719:696]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_3 (
    .\bias$20 (\bias$198 [191:144]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_3),
    .\port$14369$145 (word[162:145]),
    .result(\result$486 ),
    .rst(rst),
    .shift(\shift$200 [23:18]),
    .stop(stop),
    .\terms$7 (terms[95:72]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_30 (
    .\bias$20 (\bias$198 [1487:1440]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_30),
    .\port$14369$145 (word[162:145]),
    .result(\result$513 ),
    .rst(rst),
    .shift(\shift$200 [185:180]),
    .stop(stop),
    .\terms$7 (terms[743:720]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_31 (
    .\bias$20 (\bias$198 [1535:1488]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_31),
    .\port$14369$145 (word[162:145]),
    .result(\result$514 ),
    .rst(rst),
    .shift(\shift$200 [191:186]),
    .stop(stop),
    .\terms$7 (terms[767:744]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_4 (
    .\bias$20 (\bias$198 [239:192]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_4),
    .\port$14369$145 (word[162:145]),
    .result(\result$487 ),
    .rst(rst),
    .shift(\shift$200 [29:24]),
    .stop(stop),
    .\terms$7 (terms[119:96]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_5 (
    .\bias$20 (\bias$198 [287:240]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_5),
    .\port$14369$145 (word[162:145]),
    .result(\result$488 ),
    .rst(rst),
    .shift(\shift$200 [35:30]),
    .stop(stop),
    .\terms$7 (terms[143:120]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_6 (
    .\bias$20 (\bias$198 [335:288]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_6),
    .\port$14369$145 (word[162:145]),
    .result(\result$489 ),
    .rst(rst),
    .shift(\shift$200 [41:36]),
    .stop(stop),
    .\terms$7 (terms[167:144]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_7 (
    .\bias$20 (\bias$198 [383:336]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_7),
    .\port$14369$145 (word[162:145]),
    .result(\result$490 ),
    .rst(rst),
    .shift(\shift$200 [47:42]),
    .stop(stop),
    .\terms$7 (terms[191:168]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_8 (
    .\bias$20 (\bias$198 [431:384]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_8),
    .\port$14369$145 (word[162:145]),
    .result(\result$491 ),
    .rst(rst),
    .shift(\shift$200 [53:48]),
    .stop(stop),
    .\terms$7 (terms[215:192]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_9 (
    .\bias$20 (\bias$198 [479:432]),
    .clk(clk),
    .first(tap_0_8),
    .maximum(\$signal$120 ),
    .operand(operand_9),
    .\port$14369$145 (word[162:145]),
    .result(\result$492 ),
    .rst(rst),
    .shift(\shift$200 [59:54]),
    .stop(stop),
    .\terms$7 (terms[239:216]),
    .valid(valid_0_7)
  );
  tnthw_t32x32_vector_unit_rescale_table rescale_table (
    .clk(clk),
    .port__addr(terms_1_4[7:0]),
    .\port__addr$18 (bias_1_2[7:0]),
    .port__data({ terms_b, terms_a }),
    .\port__data$22 ({ \shift$200 [191:6], shift, \bias$198 [1535:48], bias }),
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
    .stop(stop),
    .valid(valid)
  );
  assign accumulator_bank = word[175];
  assign accumulator_address = read_3_0[5:0];
  assign write__data = { \result$514 , \result$513 , \result$512 , \result$511 , \result$510 , \result$509 , \result$508 , \result$507 , \result$506 , \result$505 , \result$504 , \result$503 , \result$502 , \result$501 , \result$500 , \result$499 , \result$498 , \result$497 , \result$496 , \result$495 , \result$494 , \result$493 , \result$492 , \result$491 , \result$490 , \result$489 , \result$488 , \result$487 , \result$486 , \result$485 , \result$484 , \result$483  };
  assign write__mask = mask;
  assign write__address = result_3_11;
  assign write__en = result_0_11;
  assign write__held = held_write;
  assign \$signal$515  = { \result$514 , \result$513 , \result$512 , \result$511 , \result$510 , \result$509 , \result$508 , \result$507 , \result$506 , \result$505 , \result$504 , \result$503 , \result$502 , \result$501 , \result$500 , \result$499 , \result$498 , \result$497 , \result$496 , \result$495 , \result$494 , \result$493 , \result$492 , \result$491 , \result$490 , \result$489 , \result$488 , \result$487 , \result$486 , \result$485 , \result$484 , \result$483  };
  assign result = { \result$514 , \result$513 , \result$512 , \result$511 , \result$510 , \result$509 , \result$508 , \result$507 , \result$506 , \result$505 , \result$504 , \result$503 , \result$502 , \result$501 , \result$500 , \result$499 , \result$498 , \result$497 , \result$496 , \result$495 , \result$494 , \result$493 , \result$492 , \result$491 , \result$490 , \result$489 , \result$488 , \result$487 , \result$486 , \result$485 , \result$484 , \result$483  };
  assign \high$481  = word[162:154];
  assign \low$480  = word[153:145];
  assign \shift$479  = \shift$200 [191:186];
  assign \bias$478  = \bias$198 [1535:1488];
  assign \maximum$477  = \$signal$120 ;
  assign \valid$476  = valid_0_7;
  assign \first$475  = tap_0_8;
  assign \terms$474  = terms[767:744];
  assign \operand$473  = operand_31;
  assign \high$472  = word[162:154];
  assign \low$471  = word[153:145];
  assign \shift$470  = \shift$200 [185:180];
  assign \bias$469  = \bias$198 [1487:1440];
  assign \maximum$468  = \$signal$120 ;
  assign \valid$467  = valid_0_7;
  assign \first$466  = tap_0_8;
  assign \terms$465  = terms[743:720];
  assign \operand$464  = operand_30;
  assign \high$463  = word[162:154];
  assign \low$462  = word[153:145];
  assign \shift$461  = \shift$200 [179:174];
  assign \bias$460  = \bias$198 [1439:1392];
  assign \maximum$459  = \$signal$120 ;
  assign \valid$458  = valid_0_7;
  assign \first$457  = tap_0_8;
  assign \terms$456  = terms[719:696];
  assign \operand$455  = operand_29;
  assign \high$454  = word[162:154];
  assign \low$453  = word[153:145];
  assign \shift$452  = \shift$200 [173:168];
  assign \bias$451  = \bias$198 [1391:1344];
  assign \maximum$450  = \$signal$120 ;
  assign \valid$449  = valid_0_7;
  assign \first$448  = tap_0_8;
  assign \terms$447  = terms[695:672];
  assign \operand$446  = operand_28;
  assign \high$445  = word[162:154];
  assign \low$444  = word[153:145];
  assign \shift$443  = \shift$200 [167:162];
  assign \bias$442  = \bias$198 [1343:1296];
  assign \maximum$441  = \$signal$120 ;
  assign \valid$440  = valid_0_7;
  assign \first$439  = tap_0_8;
  assign \terms$438  = terms[671:648];
  assign \operand$437  = operand_27;
  assign \high$436  = word[162:154];
  assign \low$435  = word[153:145];
  assign \shift$434  = \shift$200 [161:156];
  assign \bias$433  = \bias$198 [1295:1248];
  assign \maximum$432  = \$signal$120 ;
  assign \valid$431  = valid_0_7;
  assign \first$430  = tap_0_8;
  assign \terms$429  = terms[647:624];
  assign \operand$428  = operand_26;
  assign \high$427  = word[162:154];
  assign \low$426  = word[153:145];
  assign \shift$425  = \shift$200 [155:150];
  assign \bias$424  = \bias$198 [1247:1200];
  assign \maximum$423  = \$signal$120 ;
  assign \valid$422  = valid_0_7;
  assign \first$421  = tap_0_8;
  assign \terms$420  = terms[623:600];
  assign \operand$419  = operand_25;
  assign \high$418  = word[162:154];
  assign \low$417  = word[153:145];
  assign \shift$416  = \shift$200 [149:144];
  assign \bias$415  = \bias$198 [1199:1152];
  assign \maximum$414  = \$signal$120 ;
  assign \valid$413  = valid_0_7;
  assign \first$412  = tap_0_8;
  assign \terms$411  = terms[599:576];
  assign \operand$410  = operand_24;
  assign \high$409  = word[162:154];
  assign \low$408  = word[153:145];
  assign \shift$407  = \shift$200 [143:138];
  assign \bias$406  = \bias$198 [1151:1104];
  assign \maximum$405  = \$signal$120 ;
  assign \valid$404  = valid_0_7;
  assign \first$403  = tap_0_8;
  assign \terms$402  = terms[575:552];
  assign \operand$401  = operand_23;
  assign \high$400  = word[162:154];
  assign \low$399  = word[153:145];
  assign \shift$398  = \shift$200 [137:132];
  assign \bias$397  = \bias$198 [1103:1056];
  assign \maximum$396  = \$signal$120 ;
  assign \valid$395  = valid_0_7;
  assign \first$394  = tap_0_8;
  assign \terms$393  = terms[551:528];
  assign \operand$392  = operand_22;
  assign \high$391  = word[162:154];
  assign \low$390  = word[153:145];
  assign \shift$389  = \shift$200 [131:126];
  assign \bias$388  = \bias$198 [1055:1008];
  assign \maximum$387  = \$signal$120 ;
  assign \valid$386  = valid_0_7;
  assign \first$385  = tap_0_8;
  assign \terms$384  = terms[527:504];
  assign \operand$383  = operand_21;
  assign \high$382  = word[162:154];
  assign \low$381  = word[153:145];
  assign \shift$380  = \shift$200 [125:120];
  assign \bias$379  = \bias$198 [1007:960];
  assign \maximum$378  = \$signal$120 ;
  assign \valid$377  = valid_0_7;
  assign \first$376  = tap_0_8;
  assign \terms$375  = terms[503:480];
  assign \operand$374  = operand_20;
  assign \high$373  = word[162:154];
  assign \low$372  = word[153:145];
  assign \shift$371  = \shift$200 [119:114];
  assign \bias$370  = \bias$198 [959:912];
  assign \maximum$369  = \$signal$120 ;
  assign \valid$368  = valid_0_7;
  assign \first$367  = tap_0_8;
  assign \terms$366  = terms[479:456];
  assign \operand$365  = operand_19;
  assign \high$364  = word[162:154];
  assign \low$363  = word[153:145];
  assign \shift$362  = \shift$200 [113:108];
  assign \bias$361  = \bias$198 [911:864];
  assign \maximum$360  = \$signal$120 ;
  assign \valid$359  = valid_0_7;
  assign \first$358  = tap_0_8;
  assign \terms$357  = terms[455:432];
  assign \operand$356  = operand_18;
  assign \high$355  = word[162:154];
  assign \low$354  = word[153:145];
  assign \shift$353  = \shift$200 [107:102];
  assign \bias$352  = \bias$198 [863:816];
  assign \maximum$351  = \$signal$120 ;
  assign \valid$350  = valid_0_7;
  assign \first$349  = tap_0_8;
  assign \terms$348  = terms[431:408];
  assign \operand$347  = operand_17;
  assign \high$346  = word[162:154];
  assign \low$345  = word[153:145];
  assign \shift$344  = \shift$200 [101:96];
  assign \bias$343  = \bias$198 [815:768];
  assign \maximum$342  = \$signal$120 ;
  assign \valid$341  = valid_0_7;
  assign \first$340  = tap_0_8;
  assign \terms$339  = terms[407:384];
  assign \operand$338  = operand_16;
  assign \high$337  = word[162:154];
  assign \low$336  = word[153:145];
  assign \shift$335  = \shift$200 [95:90];
  assign \bias$334  = \bias$198 [767:720];
  assign \maximum$333  = \$signal$120 ;
  assign \valid$332  = valid_0_7;
  assign \first$331  = tap_0_8;
  assign \terms$330  = terms[383:360];
  assign \operand$329  = operand_15;
  assign \high$328  = word[162:154];
  assign \low$327  = word[153:145];
  assign \shift$326  = \shift$200 [89:84];
  assign \bias$325  = \bias$198 [719:672];
  assign \maximum$324  = \$signal$120 ;
  assign \valid$323  = valid_0_7;
  assign \first$322  = tap_0_8;
  assign \terms$321  = terms[359:336];
  assign \operand$320  = operand_14;
  assign \high$319  = word[162:154];
  assign \low$318  = word[153:145];
  assign \shift$317  = \shift$200 [83:78];
  assign \bias$316  = \bias$198 [671:624];
  assign \maximum$315  = \$signal$120 ;
  assign \valid$314  = valid_0_7;
  assign \first$313  = tap_0_8;
  assign \terms$312  = terms[335:312];
  assign \operand$311  = operand_13;
  assign \high$310  = word[162:154];
  assign \low$309  = word[153:145];
  assign \shift$308  = \shift$200 [77:72];
  assign \bias$307  = \bias$198 [623:576];
  assign \maximum$306  = \$signal$120 ;
  assign \valid$305  = valid_0_7;
  assign \first$304  = tap_0_8;
  assign \terms$303  = terms[311:288];
  assign \operand$302  = operand_12;
  assign \high$301  = word[162:154];
  assign \low$300  = word[153:145];
  assign \shift$299  = \shift$200 [71:66];
  assign \bias$298  = \bias$198 [575:528];
  assign \maximum$297  = \$signal$120 ;
  assign \valid$296  = valid_0_7;
  assign \first$295  = tap_0_8;
  assign \terms$294  = terms[287:264];
  assign \operand$293  = operand_11;
  assign \high$292  = word[162:154];
  assign \low$291  = word[153:145];
  assign \shift$290  = \shift$200 [65:60];
  assign \bias$289  = \bias$198 [527:480];
  assign \maximum$288  = \$signal$120 ;
  assign \valid$287  = valid_0_7;
  assign \first$286  = tap_0_8;
  assign \terms$285  = terms[263:240];
  assign \operand$284  = operand_10;
  assign \high$283  = word[162:154];
  assign \low$282  = word[153:145];
  assign \shift$281  = \shift$200 [59:54];
  assign \bias$280  = \bias$198 [479:432];
  assign \maximum$279  = \$signal$120 ;
  assign \valid$278  = valid_0_7;
  assign \first$277  = tap_0_8;
  assign \terms$276  = terms[239:216];
  assign \operand$275  = operand_9;
  assign \high$274  = word[162:154];
  assign \low$273  = word[153:145];
  assign \shift$272  = \shift$200 [53:48];
  assign \bias$271  = \bias$198 [431:384];
  assign \maximum$270  = \$signal$120 ;
  assign \valid$269  = valid_0_7;
  assign \first$268  = tap_0_8;
  assign \terms$267  = terms[215:192];
  assign \operand$266  = operand_8;
  assign \high$265  = word[162:154];
  assign \low$264  = word[153:145];
  assign \shift$263  = \shift$200 [47:42];
  assign \bias$262  = \bias$198 [383:336];
  assign \maximum$261  = \$signal$120 ;
  assign \valid$260  = valid_0_7;
  assign \first$259  = tap_0_8;
  assign \terms$258  = terms[191:168];
  assign \operand$257  = operand_7;
  assign \high$256  = word[162:154];
  assign \low$255  = word[153:145];
  assign \shift$254  = \shift$200 [41:36];
  assign \bias$253  = \bias$198 [335:288];
  assign \maximum$252  = \$signal$120 ;
  assign \valid$251  = valid_0_7;
  assign \first$250  = tap_0_8;
  assign \terms$249  = terms[167:144];
  assign \operand$248  = operand_6;
  assign \high$247  = word[162:154];
  assign \low$246  = word[153:145];
  assign \shift$245  = \shift$200 [35:30];
  assign \bias$244  = \bias$198 [287:240];
  assign \maximum$243  = \$signal$120 ;
  assign \valid$242  = valid_0_7;
  assign \first$241  = tap_0_8;
  assign \terms$240  = terms[143:120];
  assign \operand$239  = operand_5;
  assign \high$238  = word[162:154];
  assign \low$237  = word[153:145];
  assign \shift$236  = \shift$200 [29:24];
  assign \bias$235  = \bias$198 [239:192];
  assign \maximum$234  = \$signal$120 ;
  assign \valid$233  = valid_0_7;
  assign \first$232  = tap_0_8;
  assign \terms$231  = terms[119:96];
  assign \operand$230  = operand_4;
  assign \high$229  = word[162:154];
  assign \low$228  = word[153:145];
  assign \shift$227  = \shift$200 [23:18];
  assign \bias$226  = \bias$198 [191:144];
  assign \maximum$225  = \$signal$120 ;
  assign \valid$224  = valid_0_7;
  assign \first$223  = tap_0_8;
  assign \terms$222  = terms[95:72];
  assign \operand$221  = operand_3;
  assign \high$220  = word[162:154];
  assign \low$219  = word[153:145];
  assign \shift$218  = \shift$200 [17:12];
  assign \bias$217  = \bias$198 [143:96];
  assign \maximum$216  = \$signal$120 ;
  assign \valid$215  = valid_0_7;
  assign \first$214  = tap_0_8;
  assign \terms$213  = terms[71:48];
  assign \operand$212  = operand_2;
  assign \high$211  = word[162:154];
  assign \low$210  = word[153:145];
  assign \shift$209  = \shift$200 [11:6];
  assign \bias$208  = \bias$198 [95:48];
  assign \maximum$207  = \$signal$120 ;
  assign \valid$206  = valid_0_7;
  assign \first$205  = tap_0_8;
  assign \terms$204  = terms[47:24];
  assign \operand$203  = operand_1;
  assign high = word[162:154];
  assign low = word[153:145];
  assign \shift$200 [5:0] = shift;
  assign \bias$198 [47:0] = bias;
  assign maximum = \$signal$120 ;
  assign \valid$195  = valid_0_7;
  assign first = tap_0_8;
  assign \terms$193  = terms[23:0];
  assign operand = operand_0;
  assign bias_row = bias_1_2[7:0];
  assign bias_read = bias_0_2;
  assign terms_row = terms_1_4[7:0];
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

module tnthw_t32x32_vector_unit_channel_0(rst, stop, maximum, operand, \terms$7 , \bias$20 , shift, result, first, valid, \port$14369$145 , clk);
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
  wire _38_;
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
  input [17:0] \port$14369$145 ;
  wire [17:0] \port$14369$145 ;
  reg [36:0] product = 37'h0000000000;
  output [7:0] result;
  wire [7:0] result;
  input rst;
  wire rst;
  reg [48:0] scaled = 49'h0000000000000;
  input [5:0] shift;
  wire [5:0] shift;
  input stop;
  wire stop;
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
  assign _25_ = $signed(scaled) < $signed(\port$14369$145 [8:0]);
  assign _26_ = $signed(scaled) > $signed(\port$14369$145 [17:9]);
  assign _27_ = _26_ ? { \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17:9] } : scaled;
  assign { _28_[48:8], result } = _25_ ? { \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8:0] } : _27_;
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
  assign _38_ = stop ? 1'h0 : _10_;
  assign _29_ = rst ? 1'h0 : _38_;
  assign _28_[7:0] = result;
  assign high = \port$14369$145 [17:9];
  assign low = \port$14369$145 [8:0];
endmodule

module tnthw_t32x32_vector_unit_channel_10(rst, stop, maximum, operand, \terms$7 , \bias$20 , shift, result, first, valid, \port$14369$145 , clk);
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
  wire _38_;
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
  input [17:0] \port$14369$145 ;
  wire [17:0] \port$14369$145 ;
  reg [36:0] product = 37'h0000000000;
  output [7:0] result;
  wire [7:0] result;
  input rst;
  wire rst;
  reg [48:0] scaled = 49'h0000000000000;
  input [5:0] shift;
  wire [5:0] shift;
  input stop;
  wire stop;
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
  assign _25_ = $signed(scaled) < $signed(\port$14369$145 [8:0]);
  assign _26_ = $signed(scaled) > $signed(\port$14369$145 [17:9]);
  assign _27_ = _26_ ? { \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17], \port$14369$145 [17:9] } : scaled;
  assign { _28_[48:8], result } = _25_ ? { \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8], \port$14369$145 [8:0] } : _27_;
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
  assign _29_ = rst ? 1'h0 : _38_;
  assign _37_ = maximum ? combined : _15_[37:0];
  assign _30_ = _14_ ? { product[36], product } : _37_;
  assign _38_ = stop ? 1'h0 : _10_;
  assign _28_[7:0] = result;
  assign high = \port$14369$145 [17:9];
  assign low = \port$14369$145 [8:0];
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

module tnthw_t32x32_vector_unit_steps(rst, stop, last_tap, last, destination, valid, address, start, instruction, held, first_tap, step, group, lane_chunk, row, first_of_chunk, index, clk);
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
  tnthw_t32x32_vector_unit_steps_window window (
    .address(\address$64 ),
    .clk(clk),
    .index(index),
    .last_position(last_position),
    .last_tap(\last_tap$32 ),
    .load(start),
    .origin(origin),
    .\port$11351$183 (instruction[360:183]),
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

module tnthw_t32x32_vector_unit_steps_window(rst, stop, step_position, restart_position, origin, positions, last_tap, valid, load, \port$11351$183 , step_tap, last_position, index, address, clk);
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
  wire [6:0] _123_;
  wire [6:0] _124_;
  wire [6:0] _125_;
  wire [6:0] _126_;
  wire [6:0] _127_;
  wire [6:0] _128_;
  wire [6:0] _129_;
  wire [6:0] _130_;
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
  wire [20:0] _143_;
  wire [20:0] _144_;
  wire [20:0] _145_;
  wire [20:0] _146_;
  wire [20:0] _147_;
  wire [20:0] _148_;
  wire [20:0] _149_;
  wire [20:0] _150_;
  wire [20:0] _151_;
  wire [20:0] _152_;
  wire [20:0] _153_;
  wire [20:0] _154_;
  wire [15:0] _155_;
  wire [15:0] _156_;
  wire [15:0] _157_;
  wire [15:0] _158_;
  wire [15:0] _159_;
  wire [15:0] _160_;
  wire [15:0] _161_;
  wire [15:0] _162_;
  wire [15:0] _163_;
  wire [15:0] _164_;
  wire [15:0] _165_;
  wire [15:0] _166_;
  wire [15:0] _167_;
  wire [15:0] _168_;
  wire [16:0] _169_;
  wire [16:0] _170_;
  wire [16:0] _171_;
  wire [16:0] _172_;
  wire [16:0] _173_;
  wire [16:0] _174_;
  wire [3:0] _175_;
  wire [3:0] _176_;
  wire [3:0] _177_;
  wire [3:0] _178_;
  wire [3:0] _179_;
  wire [3:0] _180_;
  wire [3:0] _181_;
  wire [3:0] _182_;
  wire [19:0] _183_;
  wire [19:0] _184_;
  wire [19:0] _185_;
  wire [19:0] _186_;
  wire [19:0] _187_;
  wire [19:0] _188_;
  wire [13:0] _189_;
  wire [13:0] _190_;
  wire [13:0] _191_;
  wire [13:0] _192_;
  wire [13:0] _193_;
  wire [13:0] _194_;
  wire [13:0] _195_;
  wire [13:0] _196_;
  wire [13:0] _197_;
  wire [13:0] _198_;
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
  input [177:0] \port$11351$183 ;
  wire [177:0] \port$11351$183 ;
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
  assign _021_ = load ? \port$11351$183 [13:0] : kept_row_y;
  assign _022_ = load ? \port$11351$183 [27:14] : kept_column_x;
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
  assign _018_ = \port$11351$183 [97:84] - \port$11351$183 [41:28];
  assign _029_ = $signed(_018_) - $signed(3'h2);
  assign _040_ = \port$11351$183 [97:84] - \port$11351$183 [41:28];
  assign _051_ = $signed(_040_) - $signed(3'h2);
  assign _062_ = \port$11351$183 [97:84] - 2'h2;
  assign _070_ = $signed(positions_left) - $signed(2'h1);
  assign _071_ = index + 1'h1;
  assign _001_ = \$signal$38  + kept_stride_y;
  assign _002_ = $signed(\$signal ) - $signed(2'h1);
  assign _003_ = x + kept_stride_x;
  assign _004_ = \$signal$42  + kept_stride_x;
  assign _005_ = load | restart_position;
  assign _006_ = load ? \port$11351$183 [55:42] : kept_start_offset;
  assign _007_ = load ? \port$11351$183 [55:42] : kept_start_offset;
  assign _008_ = \port$11351$183 [171:166] - 2'h2;
  assign _009_ = \port$11351$183 [171:166] - 2'h2;
  assign _010_ = \port$11351$183 [177:172] - 2'h2;
  assign _012_ = \port$11351$183 [177:172] - 2'h2;
  assign _072_ = stop ? 20'h00000 : _025_[19:0];
  assign _069_ = rst ? 20'h00000 : _072_;
  assign _073_ = kx_left[6] ? next_row : \$signal$59 ;
  assign _074_ = planes_left[12] ? _073_ : \$signal$59 ;
  assign _075_ = step_tap ? _074_ : \$signal$59 ;
  assign _076_ = step_position ? \$signal$59  : _075_;
  assign _077_ = load ? \$signal$59  : _076_;
  assign _078_ = _020_ ? origin : _077_;
  assign _079_ = stop ? 20'h00000 : _078_;
  assign _068_ = rst ? 20'h00000 : _079_;
  assign _080_ = kx_left[6] ? _019_[20:0] : \$signal$58 ;
  assign _081_ = planes_left[12] ? _080_ : \$signal$58 ;
  assign _082_ = step_tap ? _081_ : \$signal$58 ;
  assign _083_ = step_position ? \$signal$58  : _082_;
  assign _084_ = load ? \$signal$58  : _083_;
  assign _085_ = _020_ ? { _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_[13], _021_ } : _084_;
  assign _086_ = stop ? 21'h000000 : _085_;
  assign _067_ = rst ? 21'h000000 : _086_;
  assign _087_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _088_ = planes_left[12] ? _087_ : \$signal$56 ;
  assign _089_ = step_tap ? _088_ : \$signal$56 ;
  assign _090_ = step_position ? \$signal$56  : _089_;
  assign _091_ = load ? \$signal$56  : _090_;
  assign _092_ = _020_ ? origin : _091_;
  assign _093_ = stop ? 20'h00000 : _092_;
  assign _066_ = rst ? 20'h00000 : _093_;
  assign _094_ = kx_left[6] ? { kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x } : _016_[20:0];
  assign _095_ = planes_left[12] ? _094_ : \x$55 ;
  assign _096_ = step_tap ? _095_ : \x$55 ;
  assign _097_ = step_position ? \x$55  : _096_;
  assign _098_ = load ? \x$55  : _097_;
  assign _099_ = _020_ ? { _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_[13], _022_ } : _098_;
  assign _100_ = stop ? 21'h000000 : _099_;
  assign _065_ = rst ? 21'h000000 : _100_;
  assign _101_ = kx_left[6] ? next_row : \$signal$57 ;
  assign _102_ = planes_left[12] ? _101_ : _014_[19:0];
  assign _103_ = step_tap ? _102_ : \$signal$54 ;
  assign _104_ = step_position ? \$signal$54  : _103_;
  assign _105_ = load ? \$signal$54  : _104_;
  assign _106_ = _020_ ? origin : _105_;
  assign _107_ = stop ? 20'h00000 : _106_;
  assign _064_ = rst ? 20'h00000 : _107_;
  assign _108_ = load ? 13'h1fff : planes_whole;
  assign _109_ = stop ? 13'h0000 : _108_;
  assign _063_ = rst ? 13'h0000 : _109_;
  assign _110_ = planes_left[12] ? planes_whole : _013_[12:0];
  assign _111_ = step_tap ? _110_ : planes_left;
  assign _112_ = step_position ? planes_whole : _111_;
  assign _113_ = load ? 13'h1fff : _112_;
  assign _114_ = stop ? 13'h0000 : _113_;
  assign _061_ = rst ? 13'h0000 : _114_;
  assign _115_ = load ? _012_ : kx_whole;
  assign _116_ = stop ? 7'h00 : _115_;
  assign _060_ = rst ? 7'h00 : _116_;
  assign _117_ = kx_left[6] ? kx_whole : _015_[6:0];
  assign _118_ = planes_left[12] ? _117_ : kx_left;
  assign _119_ = step_tap ? _118_ : kx_left;
  assign _120_ = step_position ? kx_whole : _119_;
  assign _121_ = load ? _010_ : _120_;
  assign _122_ = stop ? 7'h00 : _121_;
  assign _059_ = rst ? 7'h00 : _122_;
  assign _123_ = load ? _009_ : ky_whole;
  assign _124_ = stop ? 7'h00 : _123_;
  assign _058_ = rst ? 7'h00 : _124_;
  assign _125_ = kx_left[6] ? _017_[6:0] : ky_left;
  assign _126_ = planes_left[12] ? _125_ : ky_left;
  assign _127_ = step_tap ? _126_ : ky_left;
  assign _128_ = step_position ? ky_whole : _127_;
  assign _129_ = load ? _008_ : _128_;
  assign _130_ = stop ? 7'h00 : _129_;
  assign _057_ = rst ? 7'h00 : _130_;
  assign _131_ = \$signal [15] ? \$signal$41  : _004_[19:0];
  assign _132_ = step_position ? _131_ : \$signal$42 ;
  assign _133_ = restart_position ? \$signal$42  : _132_;
  assign _134_ = load ? \$signal$42  : _133_;
  assign _135_ = _005_ ? { 6'h00, _007_ } : _134_;
  assign _136_ = stop ? 20'h00000 : _135_;
  assign _056_ = rst ? 20'h00000 : _136_;
  assign _137_ = \$signal [15] ? \$signal$41  : \$signal$40 ;
  assign _138_ = step_position ? _137_ : \$signal$40 ;
  assign _139_ = restart_position ? \$signal$40  : _138_;
  assign _140_ = load ? \$signal$40  : _139_;
  assign _141_ = _005_ ? 20'h00000 : _140_;
  assign _142_ = stop ? 20'h00000 : _141_;
  assign _055_ = rst ? 20'h00000 : _142_;
  assign _143_ = \$signal [15] ? 21'h000000 : _003_[20:0];
  assign _144_ = step_position ? _143_ : x;
  assign _145_ = restart_position ? x : _144_;
  assign _146_ = load ? x : _145_;
  assign _147_ = _005_ ? { 7'h00, _006_ } : _146_;
  assign _148_ = stop ? 21'h000000 : _147_;
  assign _054_ = rst ? 21'h000000 : _148_;
  assign _149_ = \$signal [15] ? _001_[20:0] : \$signal$38 ;
  assign _150_ = step_position ? _149_ : \$signal$38 ;
  assign _151_ = restart_position ? \$signal$38  : _150_;
  assign _152_ = load ? \$signal$38  : _151_;
  assign _153_ = _005_ ? 21'h000000 : _152_;
  assign _154_ = stop ? 21'h000000 : _153_;
  assign _053_ = rst ? 21'h000000 : _154_;
  assign _155_ = step_position ? _071_[15:0] : index;
  assign _156_ = restart_position ? index : _155_;
  assign _157_ = load ? index : _156_;
  assign _158_ = _005_ ? 16'h0000 : _157_;
  assign _159_ = stop ? 16'h0000 : _158_;
  assign _052_ = rst ? 16'h0000 : _159_;
  assign _160_ = load ? { _062_[14], _062_ } : \$signal$36 ;
  assign _161_ = stop ? 16'h0000 : _160_;
  assign _050_ = rst ? 16'h0000 : _161_;
  assign _162_ = load ? _051_ : \$signal$35 ;
  assign _163_ = stop ? 16'h0000 : _162_;
  assign _049_ = rst ? 16'h0000 : _163_;
  assign _164_ = \$signal [15] ? \$signal$36  : _002_[15:0];
  assign _165_ = step_position ? _164_ : \$signal ;
  assign _166_ = restart_position ? \$signal$35  : _165_;
  assign _167_ = load ? _029_ : _166_;
  assign _168_ = stop ? 16'h0000 : _167_;
  assign _048_ = rst ? 16'h0000 : _168_;
  assign _169_ = load ? _011_ : positions_whole;
  assign _170_ = stop ? 17'h00000 : _169_;
  assign _047_ = rst ? 17'h00000 : _170_;
  assign _171_ = step_position ? _070_[16:0] : positions_left;
  assign _172_ = restart_position ? positions_whole : _171_;
  assign _173_ = load ? _000_ : _172_;
  assign _174_ = stop ? 17'h00000 : _173_;
  assign _046_ = rst ? 17'h00000 : _174_;
  assign _175_ = load ? 4'h1 : kept_dilation_x;
  assign _176_ = stop ? 4'h0 : _175_;
  assign _045_ = rst ? 4'h0 : _176_;
  assign _177_ = load ? 4'h1 : kept_dilation_y;
  assign _178_ = stop ? 4'h0 : _177_;
  assign _044_ = rst ? 4'h0 : _178_;
  assign _179_ = load ? \port$11351$183 [165:162] : kept_stride_x;
  assign _180_ = stop ? 4'h0 : _179_;
  assign _043_ = rst ? 4'h0 : _180_;
  assign _181_ = load ? \port$11351$183 [161:158] : kept_stride_y;
  assign _182_ = stop ? 4'h0 : _181_;
  assign _042_ = rst ? 4'h0 : _182_;
  assign _183_ = load ? \port$11351$183 [157:138] : kept_plane;
  assign _184_ = stop ? 20'h00000 : _183_;
  assign _041_ = rst ? 20'h00000 : _184_;
  assign _185_ = load ? \port$11351$183 [137:118] : kept_tap_step;
  assign _186_ = stop ? 20'h00000 : _185_;
  assign _039_ = rst ? 20'h00000 : _186_;
  assign _187_ = load ? \port$11351$183 [117:98] : kept_row_step;
  assign _188_ = stop ? 20'h00000 : _187_;
  assign _038_ = rst ? 20'h00000 : _188_;
  assign _189_ = load ? \port$11351$183 [83:70] : kept_width;
  assign _190_ = stop ? 14'h0000 : _189_;
  assign _037_ = rst ? 14'h0000 : _190_;
  assign _191_ = load ? \port$11351$183 [69:56] : kept_height;
  assign _192_ = stop ? 14'h0000 : _191_;
  assign _036_ = rst ? 14'h0000 : _192_;
  assign _193_ = load ? \port$11351$183 [27:14] : kept_column_x;
  assign _194_ = stop ? 14'h0000 : _193_;
  assign _035_ = rst ? 14'h0000 : _194_;
  assign _195_ = load ? \port$11351$183 [13:0] : kept_row_y;
  assign _196_ = stop ? 14'h0000 : _195_;
  assign _034_ = rst ? 14'h0000 : _196_;
  assign _197_ = load ? \port$11351$183 [55:42] : kept_start_offset;
  assign _198_ = stop ? 14'h0000 : _197_;
  assign _033_ = rst ? 14'h0000 : _198_;
  assign _030_[19:0] = next_row;
  assign _028_[19:0] = \$signal$57 ;
  assign _026_[19:0] = \$signal$41 ;
  assign last_position = positions_left[16];
  assign planes = 12'h001;
  assign kernel_x = \port$11351$183 [177:172];
  assign kernel_y = \port$11351$183 [171:166];
  assign restart_tap = step_position;
  assign start_x = \port$11351$183 [41:28];
  assign out_width = \port$11351$183 [97:84];
  assign dilation_x = 4'h1;
  assign dilation_y = 4'h1;
  assign stride_x = \port$11351$183 [165:162];
  assign stride_y = \port$11351$183 [161:158];
  assign plane = \port$11351$183 [157:138];
  assign tap_step = \port$11351$183 [137:118];
  assign row_step = \port$11351$183 [117:98];
  assign width = \port$11351$183 [83:70];
  assign height = \port$11351$183 [69:56];
  assign column_x = \port$11351$183 [27:14];
  assign row_y = \port$11351$183 [13:0];
  assign start_offset = \port$11351$183 [55:42];
endmodule
