// tnthw_t16x16a2: tnthw 0.1.0, machine t16x16a2, fields cec583e821ab
// A ternary accelerator: 16 lanes x 16 columns, 64 accumulators of 18 bits a column and bank,
// activations of 2 bits, weights as trit5, 4 bytes of memory a cycle.
// Generated, do not edit; docs/machine.md describes the ports.
// SPDX-License-Identifier: Apache-2.0

// Two matters of style: a machine is one file, which has more modules than the one of its name; and
// `abort` and `interrupt` are good names of ports, for which Verilator finds others in its C++.
/* verilator lint_off DECLFILENAME */
/* verilator lint_off SYMRSVDWORD */
// A ternary accelerator with the ports and the timing of docs/machine.md.
module tnthw_t16x16a2(
  clk,
  rst,
  start,
  entry,
  images,
  memory_beats,
  abort,
  port_rst,
  done,
  busy,
  error,
  error_unit,
  error_instruction,
  owing,
  request__payload__address,
  request__payload__beats,
  request__payload__write,
  request__valid,
  request__ready,
  read__payload,
  read__valid
,
  read__ready,
  read__error,
  write__payload,
  write__valid,
  write__ready,
  write__error,
  trace__started,
  trace__completed,
  events__vectors,
  events__padded_vectors,
  events__adds,
  events__weight_rows,
  events__array_reads,
  events__accumulator_writes,
  events__drain_reads,
  events__vector_steps,
  events__vector_reads,
  events__vector_writes,
  events__bias_reads,
  events__finish_passes,
  events__function_reads
,
  events__memory_read_beats,
  events__memory_write_beats,
  events__load_words,
  events__store_words,
  events__weight_fill_rows,
  events__bias_fill_rows,
  events__steps_fill_rows,
  events__function_fill_rows,
  events__fetch_beats,
  events__instructions
);
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire [3:0] _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire [3:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire [31:0] _015_;
  wire [15:0] _016_;
  wire [15:0] _017_;
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
  wire [15:0] _051_;
  wire [15:0] _052_;
  wire [31:0] _053_;
  wire signal_;
  input abort;
  wire abort;
  wire [5:0] accumulator_address;
  wire [5:0] accumulator_address_378;
  wire accumulator_bank;
  wire accumulator_bank_376;
  wire [287:0] accumulator_data;
  wire [287:0] accumulator_data_0;
  wire [287:0] accumulator_data_1;
  wire accumulator_group;
  wire accumulator_read;
  wire accumulator_read_374;
  wire accumulator_write;
  wire [5:0] accumulator_write_address;
  wire accumulator_write_bank;
  wire [287:0] accumulator_write_data_0;
  wire [287:0] accumulator_write_data_1;
  wire [8:0] add__adds;
  reg add__array_reads;
  initial add__array_reads = 1'h0;
  wire add__bias_fill_rows;
  reg add__bias_reads;
  initial add__bias_reads = 1'h0;
  reg add__drain_reads;
  initial add__drain_reads = 1'h0;
  reg add__fetch_beats;
  initial add__fetch_beats = 1'h0;
  reg add__finish_passes;
  initial add__finish_passes = 1'h0;
  wire add__function_fill_rows;
  reg add__function_reads;
  initial add__function_reads = 1'h0;
  reg add__instructions;
  initial add__instructions = 1'h0;
  wire add__load_words;
  reg add__memory_read_beats;
  initial add__memory_read_beats = 1'h0;
  reg add__memory_write_beats;
  initial add__memory_write_beats = 1'h0;
  reg add__padded_vectors;
  initial add__padded_vectors = 1'h0;
  wire add__steps_fill_rows;
  reg add__store_words;
  initial add__store_words = 1'h0;
  reg add__vector_reads;
  initial add__vector_reads = 1'h0;
  reg add__vector_steps;
  initial add__vector_steps = 1'h0;
  wire add__vector_writes;
  reg add__vectors;
  initial add__vectors = 1'h0;
  wire add__weight_fill_rows;
  reg add__weight_rows;
  initial add__weight_rows = 1'h0;
  wire alarm;
  wire array__done;
  wire array__free;
  wire array__holds;
  wire array__start;
  wire array__streams;
  wire array__take;
  wire array__valid;
  wire [19:0] array_read__address;
  wire [31:0] array_read__data;
  wire array_read__en;
  wire [3:0] array_read__held;
  wire array_read__valid;
  reg [15:0] at_hand_0_0;
  initial at_hand_0_0 = 16'h0000;
  wire bad_address;
  wire bad_array_read;
  wire bad_count;
  wire bad_field;
  wire bad_memory_read;
  wire bad_memory_write;
  wire bad_opcode;
  wire bad_page;
  wire bad_row;
  wire bad_row_94;
  wire bad_table;
  wire bad_vector_read;
  wire bad_vector_write;
  wire bad_weights;
  wire begin_;
  wire bias_read;
  wire [67:0] boot;
  wire boots;
  output busy;
  wire busy;
  wire clear;
  reg clear_95;
  initial clear_95 = 1'h0;
  input clk;
  wire clk;
  wire [15:0] completed_memory;
  wire [15:0] completed_vector;
  wire [217:0] data;
  wire deadlock;
  wire [15:0] decoded;
  wire [15:0] dispatched;
  reg [15:0] dispatched_0_0;
  initial dispatched_0_0 = 16'h0000;
  reg [15:0] dispatched_0_1;
  initial dispatched_0_1 = 16'h0000;
  output done;
  wire done;
  wire done_142;
  wire done_177;
  wire drained;
  reg drop;
  initial drop = 1'h0;
  reg early_0_0;
  initial early_0_0 = 1'h0;
  reg early_0_0_72;
  initial early_0_0_72 = 1'h0;
  reg early_0_0_74;
  initial early_0_0_74 = 1'h0;
  reg early_0_0_76;
  initial early_0_0_76 = 1'h0;
  reg early_0_0_78;
  initial early_0_0_78 = 1'h0;
  reg early_0_0_80;
  initial early_0_0_80 = 1'h0;
  reg early_0_0_83;
  initial early_0_0_83 = 1'h0;
  reg early_0_0_85;
  initial early_0_0_85 = 1'h0;
  reg early_0_0_87;
  initial early_0_0_87 = 1'h0;
  reg early_0_0_89;
  initial early_0_0_89 = 1'h0;
  reg early_0_0_91;
  initial early_0_0_91 = 1'h0;
  reg early_0_0_93;
  initial early_0_0_93 = 1'h0;
  input [31:0] entry;
  wire [31:0] entry;
  wire [19:0] entry_240;
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
  wire fetching;
  wire first;
  wire free;
  wire free_175;
  wire full_246;
  wire full_247;
  wire full_248;
  wire function_read;
  wire [505:0] gathered;
  wire [217:0] head;
  wire [313:0] head_153;
  wire [415:0] head_171;
  wire idle;
  wire illegal;
  input [15:0] images;
  wire [15:0] images;
  reg [15:0] in_memory;
  initial in_memory = 16'h0000;
  reg [15:0] in_vector;
  initial in_vector = 16'h0000;
  wire [31:0] input_offset;
  wire [407:0] instruction;
  wire [3:0] load__held;
  wire meets;
  wire memory__holds;
  wire memory__start;
  wire memory__valid;
  input [31:0] memory_beats;
  wire [31:0] memory_beats;
  reg [31:0] memory_beats_225;
  initial memory_beats_225 = 32'd0;
  wire [19:0] memory_read__address;
  wire [31:0] memory_read__data;
  wire memory_read__en;
  wire [3:0] memory_read__held;
  reg [15:0] number_0;
  initial number_0 = 16'h0000;
  reg [15:0] number_0_0;
  initial number_0_0 = 16'h0000;
  reg [15:0] number_1;
  initial number_1 = 16'h0000;
  reg [15:0] number_1_0;
  initial number_1_0 = 16'h0000;
  wire [15:0] number_5;
  wire [15:0] number_6;
  wire [31:0] output_offset;
  output owing;
  wire owing;
  wire padded;
  wire page_slot;
  wire page_write;
  wire pass_;
  wire pop_166;
  input port_rst;
  wire port_rst;
  wire [2:0] push;
  wire quiet;
  wire [19:0] read__address_302;
  wire [31:0] read__data_303;
  wire read__en_306;
  input read__error;
  wire read__error;
  wire [3:0] read__held_308;
  input [31:0] read__payload;
  wire [31:0] read__payload;
  output read__ready;
  wire read__ready;
  input read__valid;
  wire read__valid;
  wire read__valid_310;
  wire read_beat;
  wire read_data__ready;
  wire read_data__valid;
  wire read_error;
  output [31:0] request__payload__address;
  wire [31:0] request__payload__address;
  wire [31:0] request__payload__address_186;
  output [19:0] request__payload__beats;
  wire [19:0] request__payload__beats;
  wire [19:0] request__payload__beats_188;
  output request__payload__write;
  wire request__payload__write;
  wire request__payload__write_190;
  input request__ready;
  wire request__ready;
  wire request__ready_191;
  output request__valid;
  wire request__valid;
  wire request__valid_194;
  wire resident;
  wire [32:0] room;
  input rst;
  wire rst;
  wire settled;
  wire silent;
  input start;
  wire start;
  wire step;
  wire stuck;
  output [2:0] trace__completed;
  wire [2:0] trace__completed;
  output [2:0] trace__started;
  wire [2:0] trace__started;
  wire unasked;
  wire [31:0] unit_write__payload;
  wire unit_write__ready;
  wire unit_write__valid;
  wire unused;
  wire valid_169;
  wire vector;
  wire vector__holds;
  wire [19:0] vector_write__address;
  wire [31:0] vector_write__data;
  wire [3:0] vector_write__held;
  wire vector_write__mask;
  wire weight_row;
  wire word_read;
  wire word_read_109;
  wire word_read_121;
  input write__error;
  wire write__error;
  output [31:0] write__payload;
  wire [31:0] write__payload;
  input write__ready;
  wire write__ready;
  output write__valid;
  wire write__valid;
  wire write_beat;
  always @(posedge clk)
    early_0_0 <= _018_;
  always @(posedge clk)
    early_0_0_72 <= _019_;
  always @(posedge clk)
    early_0_0_74 <= _021_;
  always @(posedge clk)
    early_0_0_76 <= _022_;
  always @(posedge clk)
    early_0_0_78 <= _023_;
  always @(posedge clk)
    early_0_0_80 <= _024_;
  always @(posedge clk)
    early_0_0_83 <= _025_;
  always @(posedge clk)
    early_0_0_85 <= _026_;
  always @(posedge clk)
    early_0_0_87 <= _027_;
  always @(posedge clk)
    early_0_0_89 <= _028_;
  always @(posedge clk)
    early_0_0_91 <= _029_;
  always @(posedge clk)
    early_0_0_93 <= _030_;
  always @(posedge clk)
    clear_95 <= _032_;
  always @(posedge clk)
    add__vectors <= _033_;
  always @(posedge clk)
    add__padded_vectors <= _034_;
  always @(posedge clk)
    add__weight_rows <= _035_;
  always @(posedge clk)
    add__array_reads <= _036_;
  always @(posedge clk)
    add__drain_reads <= _037_;
  always @(posedge clk)
    add__vector_steps <= _038_;
  always @(posedge clk)
    add__vector_reads <= _039_;
  always @(posedge clk)
    add__bias_reads <= _040_;
  always @(posedge clk)
    add__finish_passes <= _041_;
  always @(posedge clk)
    add__function_reads <= _043_;
  always @(posedge clk)
    add__memory_read_beats <= _044_;
  always @(posedge clk)
    add__memory_write_beats <= _045_;
  always @(posedge clk)
    add__store_words <= _046_;
  always @(posedge clk)
    add__fetch_beats <= _047_;
  always @(posedge clk)
    add__instructions <= _048_;
  assign _000_ = silent & busy;
  assign _010_ = ~ begin_;
  assign _020_ = _000_ & _010_;
  assign _031_ = read_beat & fetching;
  assign _042_ = | push;
  assign data[209:0] = boots ? { 142'h000000000000000000000000000020000000, boot[67:36], 36'h000000006 } : instruction[209:0];
  assign _049_ = instruction[3:0] == 4'h4;
  assign _050_ = instruction[3:0] == 4'h5;
  assign _001_ = _049_ | _050_;
  assign _002_ = instruction[3:0] == 4'h6;
  assign _003_ = _001_ | _002_;
  assign _004_ = _003_ ? 4'h0 : instruction[39:36];
  assign _005_ = instruction[3:0] == 4'h4;
  assign _006_ = instruction[3:0] == 4'h5;
  assign _007_ = _005_ | _006_;
  assign _008_ = instruction[3:0] == 4'h6;
  assign _009_ = _007_ | _008_;
  assign _011_ = _009_ ? 4'h0 : instruction[55:52];
  assign data[217:210] = boots ? 8'h00 : { _011_, _004_ };
  assign memory__holds = ~ free;
  assign vector__holds = ~ free_175;
  assign _012_ = | { valid_169, array__valid, memory__valid };
  assign _013_ = ~ _012_;
  assign drained = idle & _013_;
  assign settled = quiet | silent;
  assign owing = ~ quiet;
  always @(posedge clk)
    drop <= _014_;
  always @(posedge clk)
    memory_beats_225 <= _015_;
  always @(posedge clk)
    dispatched_0_0 <= dispatched;
  always @(posedge clk)
    dispatched_0_1 <= dispatched_0_0;
  always @(posedge clk)
    at_hand_0_0 <= dispatched_0_1;
  always @(posedge clk)
    in_memory <= _016_;
  always @(posedge clk)
    in_vector <= _017_;
  always @(posedge clk)
    number_0_0 <= in_memory;
  always @(posedge clk)
    number_1_0 <= in_vector;
  always @(posedge clk)
    number_0 <= number_0_0;
  always @(posedge clk)
    number_1 <= number_1_0;
  assign _048_ = rst ? 1'h0 : _042_;
  assign _047_ = rst ? 1'h0 : _031_;
  assign _046_ = rst ? 1'h0 : word_read_121;
  assign _045_ = rst ? 1'h0 : write_beat;
  assign _044_ = rst ? 1'h0 : read_beat;
  assign _043_ = rst ? 1'h0 : function_read;
  assign _041_ = rst ? 1'h0 : pass_;
  assign _040_ = rst ? 1'h0 : bias_read;
  assign _039_ = rst ? 1'h0 : word_read_109;
  assign _038_ = rst ? 1'h0 : step;
  assign _037_ = rst ? 1'h0 : accumulator_read_374;
  assign _036_ = rst ? 1'h0 : word_read;
  assign _035_ = rst ? 1'h0 : weight_row;
  assign _034_ = rst ? 1'h0 : padded;
  assign _033_ = rst ? 1'h0 : vector;
  assign _032_ = rst ? 1'h0 : clear;
  assign _030_ = rst ? 1'h0 : bad_row_94;
  assign _029_ = rst ? 1'h0 : bad_vector_read;
  assign _028_ = rst ? 1'h0 : meets;
  assign _027_ = rst ? 1'h0 : bad_row;
  assign _026_ = rst ? 1'h0 : bad_array_read;
  assign _025_ = rst ? 1'h0 : illegal;
  assign _024_ = rst ? 1'h0 : _020_;
  assign _023_ = rst ? 1'h0 : bad_address;
  assign _022_ = rst ? 1'h0 : bad_weights;
  assign _021_ = rst ? 1'h0 : bad_table;
  assign _019_ = rst ? 1'h0 : bad_memory_read;
  assign _018_ = rst ? 1'h0 : bad_count;
  assign _051_ = begin_ ? 16'h0000 : completed_vector;
  assign _017_ = rst ? 16'h0000 : _051_;
  assign _052_ = begin_ ? { 15'h0000, resident } : completed_memory;
  assign _016_ = rst ? 16'h0000 : _052_;
  assign _053_ = clear ? memory_beats : memory_beats_225;
  assign _015_ = rst ? 32'd0 : _053_;
  assign _014_ = rst ? 1'h0 : signal_;
  assign unused = & boot[35:0];
  tnthw_t16x16a2_accumulators accumulators (
    .array_address(accumulator_address),
    .array_bank(accumulator_bank),
    .array_data_0(accumulator_data_0),
    .array_data_1(accumulator_data_1),
    .array_read(accumulator_read),
    .clk(clk),
    .rst(rst),
    .vector_address(accumulator_address_378),
    .vector_bank(accumulator_bank_376),
    .vector_data(accumulator_data),
    .vector_group(accumulator_group),
    .vector_read(accumulator_read_374),
    .write(accumulator_write),
    .write_address(accumulator_write_address),
    .write_bank(accumulator_write_bank),
    .write_data_0(accumulator_write_data_0),
    .write_data_1(accumulator_write_data_1)
  );
  tnthw_t16x16a2_activations activations (
    .array_read__address(array_read__address),
    .array_read__en(array_read__en),
    .array_read__held(array_read__held),
    .array_read__valid(array_read__valid),
    .array_word(array_read__data),
    .bad_array_read(bad_array_read),
    .bad_memory_read(bad_memory_read),
    .bad_memory_write(bad_memory_write),
    .bad_vector_read(bad_vector_read),
    .bad_vector_write(bad_vector_write),
    .clk(clk),
    .memory_read__address(memory_read__address),
    .memory_read__en(memory_read__en),
    .memory_read__held(memory_read__held),
    .memory_word(memory_read__data),
    .memory_write__address(entry_240),
    .memory_write__data(gathered[31:0]),
    .memory_write__en(add__load_words),
    .memory_write__held(load__held),
    .rst(rst),
    .vector_read__address(read__address_302),
    .vector_read__en(read__en_306),
    .vector_read__held(read__held_308),
    .vector_read__valid(read__valid_310),
    .vector_word(read__data_303),
    .vector_write__address(vector_write__address),
    .vector_write__data(vector_write__data),
    .vector_write__en(add__vector_writes),
    .vector_write__held(vector_write__held),
    .vector_write__mask(vector_write__mask)
  );
  tnthw_t16x16a2_array_numbers array_numbers (
    .begin_(begin_),
    .clk(clk),
    .decoded(decoded),
    .row(number_6),
    .rst(rst),
    .start(array__start),
    .streamed(number_5),
    .take(array__take)
  );
  tnthw_t16x16a2_array_queue array_queue (
    .clk(clk),
    .drop(drop),
    .full(full_247),
    .head(head_153),
    .instruction(instruction[305:0]),
    .pop(array__start),
    .rst(rst),
    .valid(array__valid),
    .write__en(push[1])
  );
  tnthw_t16x16a2_array_unit array_unit (
    .accumulator_address(accumulator_address),
    .accumulator_bank(accumulator_bank),
    .accumulator_data_0(accumulator_data_0),
    .accumulator_data_1(accumulator_data_1),
    .accumulator_read(accumulator_read),
    .accumulator_write(accumulator_write),
    .accumulator_write_address(accumulator_write_address),
    .accumulator_write_bank(accumulator_write_bank),
    .accumulator_write_data_0(accumulator_write_data_0),
    .accumulator_write_data_1(accumulator_write_data_1),
    .adds(add__adds),
    .bad_row(bad_row),
    .clk(clk),
    .done(array__done),
    .drop(drop),
    .fill(add__weight_fill_rows),
    .fill_address(entry_240[10:0]),
    .fill_data(gathered[127:0]),
    .free(array__free),
    .held_read(array_read__held),
    .illegal(illegal),
    .inside_(word_read),
    .instruction(head_153[305:0]),
    .padded(padded),
    .read(weight_row),
    .read__address(array_read__address),
    .read__data(array_read__data),
    .read__en(array_read__en),
    .read__valid(array_read__valid),
    .rst(rst),
    .start(array__start),
    .step_position(vector),
    .streams(array__streams),
    .take(array__take),
    .take_27(array__holds)
  );
  tnthw_t16x16a2_counters counters (
    .add__accumulator_writes(accumulator_write),
    .add__adds(add__adds),
    .add__array_reads(add__array_reads),
    .add__bias_fill_rows(add__bias_fill_rows),
    .add__bias_reads(add__bias_reads),
    .add__drain_reads(add__drain_reads),
    .add__fetch_beats(add__fetch_beats),
    .add__finish_passes(add__finish_passes),
    .add__function_fill_rows(add__function_fill_rows),
    .add__function_reads(add__function_reads),
    .add__instructions(add__instructions),
    .add__load_words(add__load_words),
    .add__memory_read_beats(add__memory_read_beats),
    .add__memory_write_beats(add__memory_write_beats),
    .add__padded_vectors(add__padded_vectors),
    .add__steps_fill_rows(add__steps_fill_rows),
    .add__store_words(add__store_words),
    .add__vector_reads(add__vector_reads),
    .add__vector_steps(add__vector_steps),
    .add__vector_writes(add__vector_writes),
    .add__vectors(add__vectors),
    .add__weight_fill_rows(add__weight_fill_rows),
    .add__weight_rows(add__weight_rows),
    .clear(clear_95),
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
    .abort(abort),
    .alarm(alarm),
    .bad_field(bad_field),
    .bad_memory_write(bad_memory_write),
    .bad_opcode(bad_opcode),
    .bad_page(bad_page),
    .bad_vector_write(bad_vector_write),
    .clear(begin_),
    .clk(clk),
    .code(error),
    .deadlock(deadlock),
    .early_0_0(early_0_0),
    .instruction(error_instruction),
    .number_0(number_0),
    .number_1(number_1),
    .number_2(at_hand_0_0),
    .number_3(dispatched_0_1),
    .number_4(decoded),
    .number_5(number_5),
    .number_6(number_6),
    .over(done),
    .read_error(read_error),
    .rst(rst),
    .stop(signal_),
    .unasked(unasked),
    .unit(error_unit),
    .value(early_0_0_72),
    .value_10(early_0_0_91),
    .value_11(early_0_0_93),
    .value_2(early_0_0_74),
    .value_3(early_0_0_76),
    .value_4(early_0_0_78),
    .value_5(early_0_0_80),
    .value_6(early_0_0_83),
    .value_7(early_0_0_85),
    .value_8(early_0_0_87),
    .value_9(early_0_0_89),
    .watch(busy),
    .write__error(write__error)
  );
  tnthw_t16x16a2_memory_queue memory_queue (
    .clk(clk),
    .data(data[209:0]),
    .data_2(data[217:210]),
    .drop(drop),
    .full(full_246),
    .head(head),
    .pop(memory__start),
    .rst(rst),
    .valid(memory__valid),
    .write__en(push[0])
  );
  tnthw_t16x16a2_memory_unit memory_unit (
    .bad_count(bad_count),
    .bad_table(bad_table),
    .bad_weights(bad_weights),
    .beats(request__payload__beats_188),
    .beats__payload(read__payload),
    .beats__ready_54(unit_write__ready),
    .beats__valid(read_data__valid),
    .bias_write(add__bias_fill_rows),
    .clk(clk),
    .done(done_142),
    .drop(drop),
    .fetched(fetched),
    .fetching(fetching),
    .first(first),
    .free(free),
    .function_write(add__function_fill_rows),
    .gathered(gathered),
    .held_read(memory_read__held),
    .held_write(load__held),
    .input_offset(input_offset),
    .instruction(head[209:0]),
    .load__address(entry_240),
    .load__en(add__load_words),
    .memory_beats(memory_beats_225),
    .output_offset(output_offset),
    .page_write(page_write),
    .read__data(memory_read__data),
    .read_beat(read_beat),
    .read_data__ready(read_data__ready),
    .request__payload__address(request__payload__address_186),
    .request__payload__write(request__payload__write_190),
    .request__ready(request__ready_191),
    .request__valid(request__valid_194),
    .room(room),
    .rst(rst),
    .slot(page_slot),
    .start(memory__start),
    .steps_write(add__steps_fill_rows),
    .store__address(memory_read__address),
    .store__en(memory_read__en),
    .weights_write(add__weight_fill_rows),
    .word_read(word_read_121),
    .write_beat(write_beat),
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
    .start(begin_),
    .stop(signal_),
    .unasked(unasked),
    .unit_read__ready(read_data__ready),
    .unit_read__valid(read_data__valid),
    .unit_request__payload__address(request__payload__address_186),
    .unit_request__payload__beats(request__payload__beats_188),
    .unit_request__payload__write(request__payload__write_190),
    .unit_request__ready(request__ready_191),
    .unit_request__valid(request__valid_194),
    .unit_write__payload(unit_write__payload),
    .unit_write__ready(unit_write__ready),
    .unit_write__valid(unit_write__valid),
    .write__payload(write__payload),
    .write__ready(write__ready),
    .write__valid(write__valid)
  );
  tnthw_t16x16a2_scheduler scheduler (
    .array__done(array__done),
    .array__free(array__free),
    .array__holds(array__holds),
    .array__start(array__start),
    .array__streams(array__streams),
    .array__take(array__take),
    .array__valid(array__valid),
    .clear(begin_),
    .clk(clk),
    .completed_memory(completed_memory),
    .completed_vector(completed_vector),
    .drop(drop),
    .head(head),
    .idle(idle),
    .memory__done(done_142),
    .memory__free(free),
    .memory__holds(memory__holds),
    .memory__start(memory__start),
    .memory__valid(memory__valid),
    .resident(resident),
    .rst(rst),
    .stuck(stuck),
    .value(head_153),
    .value_2(head_171),
    .vector__done(done_177),
    .vector__free(free_175),
    .vector__holds(vector__holds),
    .vector__start(pop_166),
    .vector__valid(valid_169)
  );
  tnthw_t16x16a2_sequencer sequencer (
    .alarm(alarm),
    .bad_field(bad_field),
    .bad_opcode(bad_opcode),
    .bad_page(bad_page),
    .boots(boots),
    .busy(busy),
    .clk(clk),
    .deadlock(deadlock),
    .dispatched(dispatched),
    .done(done),
    .drained(drained),
    .entry(boot[67:36]),
    .entry_71(entry),
    .fetched(fetched),
    .first(first),
    .images(images),
    .input_offset(input_offset),
    .instruction(instruction),
    .output_offset(output_offset),
    .push(push),
    .resident(resident),
    .restart(begin_),
    .rst(rst),
    .settled(settled),
    .start(clear),
    .start_53(start),
    .stop(signal_),
    .stuck(stuck),
    .value(full_246),
    .value_2(full_247),
    .value_3(full_248),
    .write(page_write),
    .write_data(gathered[407:0]),
    .write_entry(entry_240[4:0]),
    .write_slot(page_slot)
  );
  tnthw_t16x16a2_vector_queue vector_queue (
    .clk(clk),
    .drop(drop),
    .full(full_248),
    .head(head_171),
    .instruction(instruction),
    .pop(pop_166),
    .rst(rst),
    .valid(valid_169),
    .write__en(push[2])
  );
  tnthw_t16x16a2_vector_unit vector_unit (
    .accumulator_address(accumulator_address_378),
    .accumulator_bank(accumulator_bank_376),
    .accumulator_data(accumulator_data),
    .bad_row_604(bad_row_94),
    .bias_read(bias_read),
    .bias_write(add__bias_fill_rows),
    .clk(clk),
    .done(done_177),
    .drop(drop),
    .free(free_175),
    .function_read(function_read),
    .held(vector_write__held),
    .held_read(read__held_308),
    .instruction(head_171[407:0]),
    .meets_605(meets),
    .pass_(pass_),
    .read_0_0(read__en_306),
    .read_1_0(accumulator_read_374),
    .read_3_0(accumulator_group),
    .read__address(read__address_302),
    .read__data(read__data_303),
    .rst(rst),
    .start(pop_166),
    .step(step),
    .steps_write(add__steps_fill_rows),
    .valid(read__valid_310),
    .word_read(word_read_109),
    .write(add__function_fill_rows),
    .write__address(vector_write__address),
    .write__data(vector_write__data),
    .write__en(add__vector_writes),
    .write__mask(vector_write__mask),
    .write_data(gathered),
    .write_row(entry_240[8:0])
  );
  assign trace__started = { pop_166, array__start, memory__start };
  assign trace__completed = { done_177, array__done, done_142 };
  assign boot[35:0] = 36'h000000006;
endmodule

// Two one-read one-write memories.
module tnthw_t16x16a2_accumulators(
  clk,
  rst,
  array_address,
  array_bank,
  array_read,
  vector_address,
  vector_bank,
  vector_group,
  vector_read,
  write,
  write_address,
  write_bank,
  write_data_0,
  write_data_1,
  array_data_0,
  array_data_1,
  vector_data
);
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
  wire signature__en_;
  wire signature__en_15;
  wire array_0;
  wire array_1;
  input [5:0] array_address;
  wire [5:0] array_address;
  input array_bank;
  wire array_bank;
  output [287:0] array_data_0;
  reg [287:0] array_data_0;
  initial array_data_0 = 288'h000000000000000000000000000000000000000000000000000000000000000000000000;
  output [287:0] array_data_1;
  reg [287:0] array_data_1;
  initial array_data_1 = 288'h000000000000000000000000000000000000000000000000000000000000000000000000;
  input array_read;
  wire array_read;
  input clk;
  wire clk;
  reg read_0_0;
  initial read_0_0 = 1'h0;
  reg read_0_1;
  initial read_0_1 = 1'h0;
  reg read_0_2;
  initial read_0_2 = 1'h0;
  reg read_1_0;
  initial read_1_0 = 1'h0;
  reg read_1_1;
  initial read_1_1 = 1'h0;
  reg read_1_2;
  initial read_1_2 = 1'h0;
  reg [5:0] read__addr;
  initial read__addr = 6'h00;
  reg [5:0] read__addr_35;
  initial read__addr_35 = 6'h00;
  wire [287:0] read__data;
  wire [287:0] read__data_36;
  reg read__en;
  initial read__en = 1'h1;
  reg read__en_34;
  initial read__en_34 = 1'h1;
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
  reg [287:0] vector_data;
  initial vector_data = 288'h000000000000000000000000000000000000000000000000000000000000000000000000;
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
  assign _00_ = ~| array_bank;
  assign array_0 = array_read & _00_;
  assign _11_ = ~| vector_bank;
  assign vector_0 = vector_read & _11_;
  assign _14_ = ~| write_bank;
  assign signature__en_ = write & _14_;
  assign array_1 = array_read & array_bank;
  assign vector_1 = vector_read & vector_bank;
  assign signature__en_15 = write & write_bank;
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
    read__en_34 <= _04_;
  always @(posedge clk)
    read__addr_35 <= _05_;
  always @(posedge clk)
    array_data_1 <= read__data_36;
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
  tnthw_ram #(
    .ADDRESS(32'd6),
    .DEPTH(32'd64),
    .PART(32'd288),
    .WIDTH(32'd288)
  ) bank_0 (
    .clk(clk),
    .read_address(read__addr),
    .read_data(read__data),
    .read_enable(read__en),
    .write_address(write_address),
    .write_data(write_data_0),
    .write_enable(signature__en_)
  );
  tnthw_ram #(
    .ADDRESS(32'd6),
    .DEPTH(32'd64),
    .PART(32'd288),
    .WIDTH(32'd288)
  ) bank_1 (
    .clk(clk),
    .read_address(read__addr_35),
    .read_data(read__data_36),
    .read_enable(read__en_34),
    .write_address(write_address),
    .write_data(write_data_1),
    .write_enable(signature__en_15)
  );
endmodule

// The banks and the paths between them and the units.
module tnthw_t16x16a2_activations(
  clk,
  rst,
  array_read__address,
  array_read__en,
  array_read__held,
  array_read__valid,
  memory_read__address,
  memory_read__en,
  memory_read__held,
  memory_write__address,
  memory_write__data,
  memory_write__en,
  memory_write__held,
  vector_read__address,
  vector_read__en,
  vector_read__held,
  vector_read__valid,
  vector_write__address,
  vector_write__data,
  vector_write__en,
  vector_write__held
,
  vector_write__mask,
  array_word,
  bad_array_read,
  bad_memory_read,
  bad_memory_write,
  bad_vector_read,
  bad_vector_write,
  memory_word,
  vector_word
);
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire [10:0] _006_;
  wire [31:0] _007_;
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
  wire [10:0] _056_;
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
  wire [10:0] _067_;
  wire _068_;
  wire [2:0] _069_;
  wire [2:0] _070_;
  wire [2:0] _071_;
  wire [2:0] _072_;
  wire [2:0] _073_;
  wire [2:0] _074_;
  wire [2:0] _075_;
  wire [2:0] _076_;
  wire [2:0] _077_;
  wire _078_;
  wire [2:0] _079_;
  wire [2:0] _080_;
  wire [2:0] _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire [2:0] _091_;
  wire [2:0] _092_;
  wire [1:0] _093_;
  wire _094_;
  wire _095_;
  wire [2:0] _096_;
  wire [10:0] _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire [10:0] _102_;
  wire [31:0] _103_;
  wire [2:0] _104_;
  wire [10:0] _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire [10:0] _111_;
  wire [31:0] _112_;
  wire [2:0] _113_;
  wire [10:0] _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire [10:0] _118_;
  wire [31:0] _119_;
  wire [2:0] _120_;
  wire _121_;
  wire [10:0] _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire [10:0] _126_;
  wire [31:0] _127_;
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
  wire [31:0] _139_;
  wire [31:0] _140_;
  wire [31:0] _141_;
  wire _142_;
  wire _143_;
  wire _144_;
  wire _145_;
  wire _146_;
  wire _147_;
  wire [10:0] _148_;
  wire _149_;
  wire [31:0] _150_;
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
  wire [10:0] _161_;
  wire [10:0] _162_;
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
  wire [10:0] _176_;
  wire [31:0] _177_;
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
  wire [10:0] _188_;
  wire [10:0] _189_;
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
  wire [10:0] _203_;
  wire _204_;
  wire [31:0] _205_;
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
  wire [10:0] _216_;
  wire [10:0] _217_;
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
  reg [2:0] signal_;
  initial signal_ = 3'h0;
  reg [2:0] signal_12;
  initial signal_12 = 3'h0;
  reg [1:0] array_bank_0_0;
  initial array_bank_0_0 = 2'h0;
  reg [1:0] array_bank_0_1;
  initial array_bank_0_1 = 2'h0;
  reg [1:0] array_bank_0_2;
  initial array_bank_0_2 = 2'h0;
  input [19:0] array_read__address;
  wire [19:0] array_read__address;
  input array_read__en;
  wire array_read__en;
  input [3:0] array_read__held;
  wire [3:0] array_read__held;
  input array_read__valid;
  wire array_read__valid;
  output [31:0] array_word;
  reg [31:0] array_word;
  initial array_word = 32'd0;
  reg asks_array_read_0_0;
  initial asks_array_read_0_0 = 1'h0;
  reg asks_memory_read_0_0;
  initial asks_memory_read_0_0 = 1'h0;
  reg asks_memory_write_0_0;
  initial asks_memory_write_0_0 = 1'h0;
  reg asks_vector_read_0_0;
  initial asks_vector_read_0_0 = 1'h0;
  reg asks_vector_write_0_0;
  initial asks_vector_write_0_0 = 1'h0;
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
  reg [3:0] held_0_0;
  initial held_0_0 = 4'h0;
  reg [3:0] held_1_0;
  initial held_1_0 = 4'h0;
  reg [3:0] held_2_0;
  initial held_2_0 = 4'h0;
  reg memory_0;
  initial memory_0 = 1'h0;
  reg memory_1;
  initial memory_1 = 1'h0;
  reg memory_2;
  initial memory_2 = 1'h0;
  reg memory_3;
  initial memory_3 = 1'h0;
  reg [1:0] memory_bank_0_0;
  initial memory_bank_0_0 = 2'h0;
  reg [1:0] memory_bank_0_1;
  initial memory_bank_0_1 = 2'h0;
  reg [1:0] memory_bank_0_2;
  initial memory_bank_0_2 = 2'h0;
  input [19:0] memory_read__address;
  wire [19:0] memory_read__address;
  input memory_read__en;
  wire memory_read__en;
  input [3:0] memory_read__held;
  wire [3:0] memory_read__held;
  output [31:0] memory_word;
  reg [31:0] memory_word;
  initial memory_word = 32'd0;
  input [19:0] memory_write__address;
  wire [19:0] memory_write__address;
  input [31:0] memory_write__data;
  wire [31:0] memory_write__data;
  input memory_write__en;
  wire memory_write__en;
  input [3:0] memory_write__held;
  wire [3:0] memory_write__held;
  reg no_array_read;
  initial no_array_read = 1'h0;
  reg no_memory_read;
  initial no_memory_read = 1'h0;
  reg no_memory_write;
  initial no_memory_write = 1'h0;
  reg no_vector_read;
  initial no_vector_read = 1'h0;
  reg no_vector_write;
  initial no_vector_write = 1'h0;
  reg [31:0] output_0;
  initial output_0 = 32'd0;
  reg [31:0] output_1;
  initial output_1 = 32'd0;
  reg [31:0] output_2;
  initial output_2 = 32'd0;
  reg [31:0] output_3;
  initial output_3 = 32'd0;
  reg [1:0] past_write;
  initial past_write = 2'h0;
  reg [10:0] read__addr;
  initial read__addr = 11'h000;
  reg [10:0] read__addr_46;
  initial read__addr_46 = 11'h000;
  reg [10:0] read__addr_55;
  initial read__addr_55 = 11'h000;
  reg [10:0] read__addr_64;
  initial read__addr_64 = 11'h000;
  wire [31:0] read__data;
  wire [31:0] read__data_48;
  wire [31:0] read__data_57;
  wire [31:0] read__data_66;
  wire read__en;
  wire read__en_95;
  wire read__en_96;
  wire read__en_97;
  reg [2:0] reads_0;
  initial reads_0 = 3'h0;
  reg [2:0] reads_1;
  initial reads_1 = 3'h0;
  reg [2:0] reads_2;
  initial reads_2 = 3'h0;
  reg [2:0] reads_3;
  initial reads_3 = 3'h0;
  input rst;
  wire rst;
  reg vector_0;
  initial vector_0 = 1'h0;
  reg vector_1;
  initial vector_1 = 1'h0;
  reg vector_2;
  initial vector_2 = 1'h0;
  reg vector_3;
  initial vector_3 = 1'h0;
  reg [1:0] vector_bank_0_0;
  initial vector_bank_0_0 = 2'h0;
  reg [1:0] vector_bank_0_1;
  initial vector_bank_0_1 = 2'h0;
  reg [1:0] vector_bank_0_2;
  initial vector_bank_0_2 = 2'h0;
  input [19:0] vector_read__address;
  wire [19:0] vector_read__address;
  input vector_read__en;
  wire vector_read__en;
  input [3:0] vector_read__held;
  wire [3:0] vector_read__held;
  input vector_read__valid;
  wire vector_read__valid;
  output [31:0] vector_word;
  reg [31:0] vector_word;
  initial vector_word = 32'd0;
  input [19:0] vector_write__address;
  wire [19:0] vector_write__address;
  input [31:0] vector_write__data;
  wire [31:0] vector_write__data;
  input vector_write__en;
  wire vector_write__en;
  input [3:0] vector_write__held;
  wire [3:0] vector_write__held;
  input vector_write__mask;
  wire vector_write__mask;
  reg [10:0] write_0_0_0;
  initial write_0_0_0 = 11'h000;
  reg write_0_1_0;
  initial write_0_1_0 = 1'h0;
  reg [31:0] write_0_2_0;
  initial write_0_2_0 = 32'd0;
  reg [10:0] write_1_0_0;
  initial write_1_0_0 = 11'h000;
  reg write_1_1_0;
  initial write_1_1_0 = 1'h0;
  reg [31:0] write_1_2_0;
  initial write_1_2_0 = 32'd0;
  reg [10:0] write__addr;
  initial write__addr = 11'h000;
  reg [10:0] write__addr_52;
  initial write__addr_52 = 11'h000;
  reg [10:0] write__addr_61;
  initial write__addr_61 = 11'h000;
  reg [10:0] write__addr_70;
  initial write__addr_70 = 11'h000;
  reg [31:0] write__data;
  initial write__data = 32'd0;
  reg [31:0] write__data_53;
  initial write__data_53 = 32'd0;
  reg [31:0] write__data_62;
  initial write__data_62 = 32'd0;
  reg [31:0] write__data_71;
  initial write__data_71 = 32'd0;
  reg write__en;
  initial write__en = 1'h0;
  reg write__en_51;
  initial write__en_51 = 1'h0;
  reg write__en_60;
  initial write__en_60 = 1'h0;
  reg write__en_69;
  initial write__en_69 = 1'h0;
  assign _000_ = | array_read__address[19:13];
  assign _109_ = | vector_read__address[19:13];
  assign _149_ = | memory_read__address[19:13];
  assign _160_ = | vector_write__address[19:13];
  assign _171_ = | memory_write__address[19:13];
  assign _182_ = ~| array_read__address[12:11];
  assign _193_ = array_read__en & _182_;
  assign _204_ = _193_ & held_0_0[0];
  assign _215_ = ~| vector_read__address[12:11];
  assign _001_ = vector_read__en & _215_;
  assign _012_ = _001_ & held_1_0[0];
  assign _023_ = ~| memory_read__address[12:11];
  assign _034_ = memory_read__en & _023_;
  assign _045_ = _034_ & held_2_0[0];
  assign _056_ = held_1_0[0] ? vector_read__address[10:0] : memory_read__address[10:0];
  assign _067_ = held_0_0[0] ? array_read__address[10:0] : _056_;
  assign _078_ = ~| vector_write__address[12:11];
  assign _089_ = vector_write__en & _078_;
  assign _098_ = _089_ & vector_write__held[0];
  assign _110_ = ~| memory_write__address[12:11];
  assign _121_ = memory_write__en & _110_;
  assign _132_ = _121_ & memory_write__held[0];
  assign _142_ = ~ past_write[0];
  assign _143_ = vector_0 & _142_;
  assign _144_ = ~ past_write[1];
  assign _145_ = memory_0 & _144_;
  assign _146_ = _145_ ? write_1_1_0 : 1'h0;
  assign _147_ = _143_ ? write_0_1_0 : _146_;
  assign _148_ = vector_0 ? write_0_0_0 : write_1_0_0;
  assign _150_ = vector_0 ? write_0_2_0 : write_1_2_0;
  assign _151_ = array_read__address[12:11] == 2'h1;
  assign _152_ = array_read__en & _151_;
  assign _153_ = _152_ & held_0_0[1];
  assign _154_ = vector_read__address[12:11] == 2'h1;
  assign _155_ = vector_read__en & _154_;
  assign _156_ = _155_ & held_1_0[1];
  assign _157_ = memory_read__address[12:11] == 2'h1;
  assign _158_ = memory_read__en & _157_;
  assign _159_ = _158_ & held_2_0[1];
  assign _161_ = held_1_0[1] ? vector_read__address[10:0] : memory_read__address[10:0];
  assign _162_ = held_0_0[1] ? array_read__address[10:0] : _161_;
  assign _163_ = vector_write__address[12:11] == 2'h1;
  assign _164_ = vector_write__en & _163_;
  assign _165_ = _164_ & vector_write__held[1];
  assign _166_ = memory_write__address[12:11] == 2'h1;
  assign _167_ = memory_write__en & _166_;
  assign _168_ = _167_ & memory_write__held[1];
  assign _169_ = ~ past_write[0];
  assign _170_ = vector_1 & _169_;
  assign _172_ = ~ past_write[1];
  assign _173_ = memory_1 & _172_;
  assign _174_ = _173_ ? write_1_1_0 : 1'h0;
  assign _175_ = _170_ ? write_0_1_0 : _174_;
  assign _176_ = vector_1 ? write_0_0_0 : write_1_0_0;
  assign _177_ = vector_1 ? write_0_2_0 : write_1_2_0;
  assign _178_ = array_read__address[12:11] == 2'h2;
  assign _179_ = array_read__en & _178_;
  assign _180_ = _179_ & held_0_0[2];
  assign _181_ = vector_read__address[12:11] == 2'h2;
  assign _183_ = vector_read__en & _181_;
  assign _184_ = _183_ & held_1_0[2];
  assign _185_ = memory_read__address[12:11] == 2'h2;
  assign _186_ = memory_read__en & _185_;
  assign _187_ = _186_ & held_2_0[2];
  assign _188_ = held_1_0[2] ? vector_read__address[10:0] : memory_read__address[10:0];
  assign _189_ = held_0_0[2] ? array_read__address[10:0] : _188_;
  assign _190_ = vector_write__address[12:11] == 2'h2;
  assign _191_ = vector_write__en & _190_;
  assign _192_ = _191_ & vector_write__held[2];
  assign _194_ = memory_write__address[12:11] == 2'h2;
  assign _195_ = memory_write__en & _194_;
  assign _196_ = _195_ & memory_write__held[2];
  assign _197_ = ~ past_write[0];
  assign _198_ = vector_2 & _197_;
  assign _199_ = ~ past_write[1];
  assign _200_ = memory_2 & _199_;
  assign _201_ = _200_ ? write_1_1_0 : 1'h0;
  assign _202_ = _198_ ? write_0_1_0 : _201_;
  assign _203_ = vector_2 ? write_0_0_0 : write_1_0_0;
  assign _205_ = vector_2 ? write_0_2_0 : write_1_2_0;
  assign _206_ = array_read__address[12:11] == 2'h3;
  assign _207_ = array_read__en & _206_;
  assign _208_ = _207_ & held_0_0[3];
  assign _209_ = vector_read__address[12:11] == 2'h3;
  assign _210_ = vector_read__en & _209_;
  assign _211_ = _210_ & held_1_0[3];
  assign _212_ = memory_read__address[12:11] == 2'h3;
  assign _213_ = memory_read__en & _212_;
  assign _214_ = _213_ & held_2_0[3];
  assign _216_ = held_1_0[3] ? vector_read__address[10:0] : memory_read__address[10:0];
  assign _217_ = held_0_0[3] ? array_read__address[10:0] : _216_;
  assign _218_ = vector_write__address[12:11] == 2'h3;
  assign _219_ = vector_write__en & _218_;
  assign _220_ = _219_ & vector_write__held[3];
  assign _221_ = memory_write__address[12:11] == 2'h3;
  assign _222_ = memory_write__en & _221_;
  assign _223_ = _222_ & memory_write__held[3];
  assign _224_ = ~ past_write[0];
  assign _225_ = vector_3 & _224_;
  assign _002_ = ~ past_write[1];
  assign _003_ = memory_3 & _002_;
  assign _004_ = _003_ ? write_1_1_0 : 1'h0;
  assign _005_ = _225_ ? write_0_1_0 : _004_;
  assign _006_ = vector_3 ? write_0_0_0 : write_1_0_0;
  assign _007_ = vector_3 ? write_0_2_0 : write_1_2_0;
  assign _008_ = ~| array_read__address[12:11];
  assign _009_ = _008_ & held_0_0[0];
  assign _010_ = array_read__address[12:11] == 2'h1;
  assign _011_ = _010_ & held_0_0[1];
  assign _013_ = array_read__address[12:11] == 2'h2;
  assign _014_ = _013_ & held_0_0[2];
  assign _015_ = array_read__address[12:11] == 2'h3;
  assign _016_ = _015_ & held_0_0[3];
  assign _017_ = | { _016_, _014_, _011_, _009_ };
  assign _018_ = ~ _017_;
  assign _019_ = array_read__en & _018_;
  assign _020_ = ~| vector_read__address[12:11];
  assign _021_ = _020_ & held_1_0[0];
  assign _022_ = vector_read__address[12:11] == 2'h1;
  assign _024_ = _022_ & held_1_0[1];
  assign _025_ = vector_read__address[12:11] == 2'h2;
  assign _026_ = _025_ & held_1_0[2];
  assign _027_ = vector_read__address[12:11] == 2'h3;
  assign _028_ = _027_ & held_1_0[3];
  assign _029_ = | { _028_, _026_, _024_, _021_ };
  assign _030_ = ~ _029_;
  assign _031_ = vector_read__en & _030_;
  assign _032_ = ~| memory_read__address[12:11];
  assign _033_ = _032_ & held_2_0[0];
  assign _035_ = memory_read__address[12:11] == 2'h1;
  assign _036_ = _035_ & held_2_0[1];
  assign _037_ = memory_read__address[12:11] == 2'h2;
  assign _038_ = _037_ & held_2_0[2];
  assign _039_ = memory_read__address[12:11] == 2'h3;
  assign _040_ = _039_ & held_2_0[3];
  assign _041_ = | { _040_, _038_, _036_, _033_ };
  assign _042_ = ~ _041_;
  assign _043_ = memory_read__en & _042_;
  assign _044_ = ~| vector_write__address[12:11];
  assign _046_ = _044_ & vector_write__held[0];
  assign _047_ = vector_write__address[12:11] == 2'h1;
  assign _048_ = _047_ & vector_write__held[1];
  assign _049_ = vector_write__address[12:11] == 2'h2;
  assign _050_ = _049_ & vector_write__held[2];
  assign _051_ = vector_write__address[12:11] == 2'h3;
  assign _052_ = _051_ & vector_write__held[3];
  assign _053_ = | { _052_, _050_, _048_, _046_ };
  assign _054_ = ~ _053_;
  assign _055_ = vector_write__en & _054_;
  assign _057_ = ~| memory_write__address[12:11];
  assign _058_ = _057_ & memory_write__held[0];
  assign _059_ = memory_write__address[12:11] == 2'h1;
  assign _060_ = _059_ & memory_write__held[1];
  assign _061_ = memory_write__address[12:11] == 2'h2;
  assign _062_ = _061_ & memory_write__held[2];
  assign _063_ = memory_write__address[12:11] == 2'h3;
  assign _064_ = _063_ & memory_write__held[3];
  assign _065_ = | { _064_, _062_, _060_, _058_ };
  assign _066_ = ~ _065_;
  assign _068_ = memory_write__en & _066_;
  assign _069_ = reads_0 & signal_;
  assign _070_ = ~ signal_12;
  assign _071_ = _069_ & _070_;
  assign read__en = | _071_;
  assign _072_ = reads_1 & signal_;
  assign _073_ = ~ signal_12;
  assign _074_ = _072_ & _073_;
  assign read__en_95 = | _074_;
  assign _075_ = reads_2 & signal_;
  assign _076_ = ~ signal_12;
  assign _077_ = _075_ & _076_;
  assign read__en_96 = | _077_;
  assign _079_ = reads_3 & signal_;
  assign _080_ = ~ signal_12;
  assign _081_ = _079_ & _080_;
  assign read__en_97 = | _081_;
  assign _082_ = asks_array_read_0_0 & signal_12[0];
  assign _083_ = no_array_read | _082_;
  assign bad_array_read = _083_ & signal_[0];
  assign _084_ = asks_vector_read_0_0 & signal_12[1];
  assign _085_ = no_vector_read | _084_;
  assign bad_vector_read = _085_ & signal_[1];
  assign _086_ = asks_memory_read_0_0 & signal_12[2];
  assign _087_ = no_memory_read | _086_;
  assign bad_memory_read = _087_ & signal_[2];
  assign _088_ = asks_vector_write_0_0 & past_write[0];
  assign bad_vector_write = no_vector_write | _088_;
  assign _090_ = asks_memory_write_0_0 & past_write[1];
  assign bad_memory_write = no_memory_write | _090_;
  always @(posedge clk)
    held_0_0 <= array_read__held;
  always @(posedge clk)
    held_1_0 <= vector_read__held;
  always @(posedge clk)
    held_2_0 <= memory_read__held;
  always @(posedge clk)
    signal_ <= _091_;
  always @(posedge clk)
    signal_12 <= _092_;
  always @(posedge clk)
    past_write <= _093_;
  always @(posedge clk)
    write_0_0_0 <= vector_write__address[10:0];
  always @(posedge clk)
    write_0_1_0 <= _094_;
  always @(posedge clk)
    write_0_2_0 <= vector_write__data;
  always @(posedge clk)
    write_1_0_0 <= memory_write__address[10:0];
  always @(posedge clk)
    write_1_1_0 <= _095_;
  always @(posedge clk)
    write_1_2_0 <= memory_write__data;
  always @(posedge clk)
    reads_0 <= _096_;
  always @(posedge clk)
    read__addr <= _097_;
  always @(posedge clk)
    output_0 <= read__data;
  always @(posedge clk)
    vector_0 <= _099_;
  always @(posedge clk)
    memory_0 <= _100_;
  always @(posedge clk)
    write__en <= _101_;
  always @(posedge clk)
    write__addr <= _102_;
  always @(posedge clk)
    write__data <= _103_;
  always @(posedge clk)
    reads_1 <= _104_;
  always @(posedge clk)
    read__addr_46 <= _105_;
  always @(posedge clk)
    output_1 <= read__data_48;
  always @(posedge clk)
    vector_1 <= _106_;
  always @(posedge clk)
    memory_1 <= _107_;
  always @(posedge clk)
    write__en_51 <= _108_;
  always @(posedge clk)
    write__addr_52 <= _111_;
  always @(posedge clk)
    write__data_53 <= _112_;
  always @(posedge clk)
    reads_2 <= _113_;
  always @(posedge clk)
    read__addr_55 <= _114_;
  always @(posedge clk)
    output_2 <= read__data_57;
  always @(posedge clk)
    vector_2 <= _115_;
  always @(posedge clk)
    memory_2 <= _116_;
  always @(posedge clk)
    write__en_60 <= _117_;
  always @(posedge clk)
    write__addr_61 <= _118_;
  always @(posedge clk)
    write__data_62 <= _119_;
  always @(posedge clk)
    reads_3 <= _120_;
  always @(posedge clk)
    read__addr_64 <= _122_;
  always @(posedge clk)
    output_3 <= read__data_66;
  always @(posedge clk)
    vector_3 <= _123_;
  always @(posedge clk)
    memory_3 <= _124_;
  always @(posedge clk)
    write__en_69 <= _125_;
  always @(posedge clk)
    write__addr_70 <= _126_;
  always @(posedge clk)
    write__data_71 <= _127_;
  always @(posedge clk)
    asks_array_read_0_0 <= _128_;
  always @(posedge clk)
    no_array_read <= _129_;
  always @(posedge clk)
    asks_vector_read_0_0 <= _130_;
  always @(posedge clk)
    no_vector_read <= _131_;
  always @(posedge clk)
    asks_memory_read_0_0 <= _133_;
  always @(posedge clk)
    no_memory_read <= _134_;
  always @(posedge clk)
    asks_vector_write_0_0 <= _135_;
  always @(posedge clk)
    no_vector_write <= _136_;
  always @(posedge clk)
    asks_memory_write_0_0 <= _137_;
  always @(posedge clk)
    no_memory_write <= _138_;
  always @(posedge clk)
    array_bank_0_0 <= array_read__address[12:11];
  always @(posedge clk)
    array_bank_0_1 <= array_bank_0_0;
  always @(posedge clk)
    array_bank_0_2 <= array_bank_0_1;
  always @(posedge clk)
    array_word <= _139_;
  always @(posedge clk)
    vector_bank_0_0 <= vector_read__address[12:11];
  always @(posedge clk)
    vector_bank_0_1 <= vector_bank_0_0;
  always @(posedge clk)
    vector_bank_0_2 <= vector_bank_0_1;
  always @(posedge clk)
    vector_word <= _140_;
  always @(posedge clk)
    memory_bank_0_0 <= memory_read__address[12:11];
  always @(posedge clk)
    memory_bank_0_1 <= memory_bank_0_0;
  always @(posedge clk)
    memory_bank_0_2 <= memory_bank_0_1;
  always @(posedge clk)
    memory_word <= _141_;
  function [31:0] _493_;
    input [31:0] a;
    input [127:0] b;
    input [3:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _493_ = b[31:0];
      s[1]:
        _493_ = b[63:32];
      s[2]:
        _493_ = b[95:64];
      s[3]:
        _493_ = b[127:96];
      default:
        _493_ = a;
    endcase
  endfunction
  assign _141_ = _493_(32'hxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _229_, _228_, _227_, _226_ });
  assign _226_ = memory_bank_0_2 == 2'h3;
  assign _227_ = memory_bank_0_2 == 2'h2;
  assign _228_ = memory_bank_0_2 == 2'h1;
  assign _229_ = ~| memory_bank_0_2;
  function [31:0] _498_;
    input [31:0] a;
    input [127:0] b;
    input [3:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _498_ = b[31:0];
      s[1]:
        _498_ = b[63:32];
      s[2]:
        _498_ = b[95:64];
      s[3]:
        _498_ = b[127:96];
      default:
        _498_ = a;
    endcase
  endfunction
  assign _140_ = _498_(32'hxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _233_, _232_, _231_, _230_ });
  assign _230_ = vector_bank_0_2 == 2'h3;
  assign _231_ = vector_bank_0_2 == 2'h2;
  assign _232_ = vector_bank_0_2 == 2'h1;
  assign _233_ = ~| vector_bank_0_2;
  function [31:0] _503_;
    input [31:0] a;
    input [127:0] b;
    input [3:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _503_ = b[31:0];
      s[1]:
        _503_ = b[63:32];
      s[2]:
        _503_ = b[95:64];
      s[3]:
        _503_ = b[127:96];
      default:
        _503_ = a;
    endcase
  endfunction
  assign _139_ = _503_(32'hxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _237_, _236_, _235_, _234_ });
  assign _234_ = array_bank_0_2 == 2'h3;
  assign _235_ = array_bank_0_2 == 2'h2;
  assign _236_ = array_bank_0_2 == 2'h1;
  assign _237_ = ~| array_bank_0_2;
  assign _138_ = rst ? 1'h0 : _068_;
  assign _137_ = rst ? 1'h0 : memory_write__en;
  assign _136_ = rst ? 1'h0 : _055_;
  assign _135_ = rst ? 1'h0 : vector_write__en;
  assign _134_ = rst ? 1'h0 : _043_;
  assign _133_ = rst ? 1'h0 : memory_read__en;
  assign _131_ = rst ? 1'h0 : _031_;
  assign _130_ = rst ? 1'h0 : vector_read__en;
  assign _129_ = rst ? 1'h0 : _019_;
  assign _128_ = rst ? 1'h0 : array_read__en;
  assign _127_ = rst ? 32'd0 : _007_;
  assign _126_ = rst ? 11'h000 : _006_;
  assign _125_ = rst ? 1'h0 : _005_;
  assign _124_ = rst ? 1'h0 : _223_;
  assign _123_ = rst ? 1'h0 : _220_;
  assign _122_ = rst ? 11'h000 : _217_;
  assign _120_ = rst ? 3'h0 : { _214_, _211_, _208_ };
  assign _119_ = rst ? 32'd0 : _205_;
  assign _118_ = rst ? 11'h000 : _203_;
  assign _117_ = rst ? 1'h0 : _202_;
  assign _116_ = rst ? 1'h0 : _196_;
  assign _115_ = rst ? 1'h0 : _192_;
  assign _114_ = rst ? 11'h000 : _189_;
  assign _113_ = rst ? 3'h0 : { _187_, _184_, _180_ };
  assign _112_ = rst ? 32'd0 : _177_;
  assign _111_ = rst ? 11'h000 : _176_;
  assign _108_ = rst ? 1'h0 : _175_;
  assign _107_ = rst ? 1'h0 : _168_;
  assign _106_ = rst ? 1'h0 : _165_;
  assign _105_ = rst ? 11'h000 : _162_;
  assign _104_ = rst ? 3'h0 : { _159_, _156_, _153_ };
  assign _103_ = rst ? 32'd0 : _150_;
  assign _102_ = rst ? 11'h000 : _148_;
  assign _101_ = rst ? 1'h0 : _147_;
  assign _100_ = rst ? 1'h0 : _132_;
  assign _099_ = rst ? 1'h0 : _098_;
  assign _097_ = rst ? 11'h000 : _067_;
  assign _096_ = rst ? 3'h0 : { _045_, _012_, _204_ };
  assign _095_ = rst ? 1'h0 : 1'h1;
  assign _094_ = rst ? 1'h0 : vector_write__mask;
  assign _093_ = rst ? 2'h0 : { _171_, _160_ };
  assign _092_ = rst ? 3'h0 : { _149_, _109_, _000_ };
  assign _091_ = rst ? 3'h0 : { 1'h1, vector_read__valid, array_read__valid };
  tnthw_ram #(
    .ADDRESS(32'd11),
    .DEPTH(32'd2048),
    .PART(32'd32),
    .WIDTH(32'd32)
  ) bank_0 (
    .clk(clk),
    .read_address(read__addr),
    .read_data(read__data),
    .read_enable(read__en),
    .write_address(write__addr),
    .write_data(write__data),
    .write_enable(write__en)
  );
  tnthw_ram #(
    .ADDRESS(32'd11),
    .DEPTH(32'd2048),
    .PART(32'd32),
    .WIDTH(32'd32)
  ) bank_1 (
    .clk(clk),
    .read_address(read__addr_46),
    .read_data(read__data_48),
    .read_enable(read__en_95),
    .write_address(write__addr_52),
    .write_data(write__data_53),
    .write_enable(write__en_51)
  );
  tnthw_ram #(
    .ADDRESS(32'd11),
    .DEPTH(32'd2048),
    .PART(32'd32),
    .WIDTH(32'd32)
  ) bank_2 (
    .clk(clk),
    .read_address(read__addr_55),
    .read_data(read__data_57),
    .read_enable(read__en_96),
    .write_address(write__addr_61),
    .write_data(write__data_62),
    .write_enable(write__en_60)
  );
  tnthw_ram #(
    .ADDRESS(32'd11),
    .DEPTH(32'd2048),
    .PART(32'd32),
    .WIDTH(32'd32)
  ) bank_3 (
    .clk(clk),
    .read_address(read__addr_64),
    .read_data(read__data_66),
    .read_enable(read__en_97),
    .write_address(write__addr_70),
    .write_data(write__data_71),
    .write_enable(write__en_69)
  );
endmodule

// Numbers of instructions, from 0 in each image, as they were when an error came about.
module tnthw_t16x16a2_array_numbers(
  clk,
  rst,
  begin_,
  start,
  take,
  decoded,
  row,
  streamed
);
  wire [15:0] _00_;
  wire [15:0] _01_;
  wire [15:0] _02_;
  wire [1:0] _03_;
  wire [15:0] _04_;
  wire [1:0] _05_;
  wire [15:0] _06_;
  wire [1:0] _07_;
  wire [15:0] _08_;
  wire [15:0] _09_;
  wire [15:0] _10_;
  wire [15:0] _11_;
  wire [15:0] _12_;
  wire [15:0] _13_;
  reg [15:0] signal_;
  initial signal_ = 16'hffff;
  reg [15:0] signal_6;
  initial signal_6 = 16'hffff;
  input begin_;
  wire begin_;
  input clk;
  wire clk;
  output [15:0] decoded;
  wire [15:0] decoded;
  reg [1:0] decoded_0_0;
  initial decoded_0_0 = 2'h0;
  reg [1:0] decoded_0_1;
  initial decoded_0_1 = 2'h0;
  reg [1:0] decoded_0_2;
  initial decoded_0_2 = 2'h0;
  reg [1:0] decoded_0_3;
  initial decoded_0_3 = 2'h0;
  reg [1:0] decoded_0_4;
  initial decoded_0_4 = 2'h0;
  reg [1:0] decoded_0_5;
  initial decoded_0_5 = 2'h0;
  reg [1:0] decoded_0_6;
  initial decoded_0_6 = 2'h0;
  reg [15:0] found_0_0;
  initial found_0_0 = 16'h0000;
  reg [15:0] found_0_1;
  initial found_0_1 = 16'h0000;
  reg [15:0] found_1_0;
  initial found_1_0 = 16'h0000;
  reg [15:0] found_1_1;
  initial found_1_1 = 16'h0000;
  reg [15:0] found_2_0;
  initial found_2_0 = 16'h0000;
  reg [15:0] found_2_1;
  initial found_2_1 = 16'h0000;
  output [15:0] row;
  wire [15:0] row;
  reg [1:0] row_0_0;
  initial row_0_0 = 2'h0;
  reg [1:0] row_0_1;
  initial row_0_1 = 2'h0;
  input rst;
  wire rst;
  input start;
  wire start;
  output [15:0] streamed;
  wire [15:0] streamed;
  reg [1:0] streamed_0_0;
  initial streamed_0_0 = 2'h0;
  reg [1:0] streamed_0_1;
  initial streamed_0_1 = 2'h0;
  reg [1:0] streamed_0_2;
  initial streamed_0_2 = 2'h0;
  input take;
  wire take;
  assign _00_ = signal_ + 16'h0001;
  assign _02_ = signal_6 + 16'h0001;
  assign _03_ = signal_[1:0] - row_0_1;
  assign _04_ = signal_ - { 14'h0000, _03_ };
  assign _05_ = signal_[1:0] - decoded_0_6;
  assign _06_ = signal_ - { 14'h0000, _05_ };
  assign _07_ = signal_6[1:0] - streamed_0_2;
  assign _08_ = signal_6 - { 14'h0000, _07_ };
  always @(posedge clk)
    signal_ <= _09_;
  always @(posedge clk)
    signal_6 <= _01_;
  always @(posedge clk)
    row_0_0 <= signal_[1:0];
  always @(posedge clk)
    row_0_1 <= row_0_0;
  always @(posedge clk)
    decoded_0_0 <= signal_[1:0];
  always @(posedge clk)
    decoded_0_1 <= decoded_0_0;
  always @(posedge clk)
    decoded_0_2 <= decoded_0_1;
  always @(posedge clk)
    decoded_0_3 <= decoded_0_2;
  always @(posedge clk)
    decoded_0_4 <= decoded_0_3;
  always @(posedge clk)
    decoded_0_5 <= decoded_0_4;
  always @(posedge clk)
    decoded_0_6 <= decoded_0_5;
  always @(posedge clk)
    streamed_0_0 <= signal_6[1:0];
  always @(posedge clk)
    streamed_0_1 <= streamed_0_0;
  always @(posedge clk)
    streamed_0_2 <= streamed_0_1;
  always @(posedge clk)
    found_0_0 <= _04_;
  always @(posedge clk)
    found_1_0 <= _06_;
  always @(posedge clk)
    found_2_0 <= _08_;
  always @(posedge clk)
    found_0_1 <= found_0_0;
  always @(posedge clk)
    found_1_1 <= found_1_0;
  always @(posedge clk)
    found_2_1 <= found_2_0;
  assign _10_ = take ? _02_ : signal_6;
  assign _11_ = begin_ ? 16'hffff : _10_;
  assign _01_ = rst ? 16'hffff : _11_;
  assign _12_ = start ? _00_ : signal_;
  assign _13_ = begin_ ? 16'hffff : _12_;
  assign _09_ = rst ? 16'hffff : _13_;
  assign streamed = found_2_1;
  assign decoded = found_1_1;
  assign row = found_0_1;
endmodule

// First in, first out; an entry pushed into an empty queue is at the head in the next cycle.
module tnthw_t16x16a2_array_queue(
  clk,
  rst,
  drop,
  instruction,
  pop,
  write__en,
  full,
  head,
  valid
);
  wire [2:0] _00_;
  wire [2:0] _01_;
  wire [3:0] _02_;
  wire _03_;
  wire [2:0] _04_;
  wire [2:0] _05_;
  wire _06_;
  wire [3:0] _07_;
  wire [3:0] _08_;
  wire [3:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire [2:0] _13_;
  wire [2:0] _14_;
  wire _15_;
  wire _16_;
  wire [3:0] _17_;
  wire [3:0] _18_;
  wire [2:0] signal_;
  reg [2:0] signal_4;
  initial signal_4 = 3'h0;
  reg [2:0] signal_8;
  initial signal_8 = 3'h0;
  input clk;
  wire clk;
  input drop;
  wire drop;
  output full;
  wire full;
  output [313:0] head;
  wire [313:0] head;
  input [305:0] instruction;
  wire [305:0] instruction;
  reg [3:0] level;
  initial level = 4'h0;
  input pop;
  wire pop;
  input rst;
  wire rst;
  output valid;
  reg valid;
  initial valid = 1'h0;
  input write__en;
  wire write__en;
  reg [313:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (write__en)
      storage[signal_8] <= { 4'h0, instruction[39:36], instruction };
  end
  reg [2:0] _43_;
  always @(posedge clk) begin
    _43_ <= signal_;
  end
  assign head = storage[_43_];
  assign _00_ = signal_4 + 3'h1;
  assign signal_ = pop ? _00_ : signal_4;
  assign _06_ = write__en != pop;
  assign _07_ = level - 4'h1;
  assign _08_ = level + 4'h1;
  assign _09_ = pop ? _07_ : _08_;
  assign _10_ = ~ pop;
  assign _11_ = level != 4'h1;
  assign _12_ = _10_ | _11_;
  assign _01_ = signal_8 + { 2'h0, write__en };
  always @(posedge clk)
    level <= _02_;
  always @(posedge clk)
    valid <= _03_;
  always @(posedge clk)
    signal_4 <= _04_;
  always @(posedge clk)
    signal_8 <= _05_;
  assign _13_ = drop ? 3'h0 : _01_;
  assign _05_ = rst ? 3'h0 : _13_;
  assign _14_ = drop ? 3'h0 : signal_;
  assign _04_ = rst ? 3'h0 : _14_;
  assign _15_ = _06_ ? _12_ : valid;
  assign _16_ = drop ? 1'h0 : _15_;
  assign _03_ = rst ? 1'h0 : _16_;
  assign _17_ = _06_ ? _09_ : level;
  assign _18_ = drop ? 4'h0 : _17_;
  assign _02_ = rst ? 4'h0 : _18_;
  assign full = level[3];
endmodule

// Runs ACCUMULATE instructions.
module tnthw_t16x16a2_array_unit(
  clk,
  rst,
  accumulator_data_0,
  accumulator_data_1,
  drop,
  fill,
  fill_address,
  fill_data,
  instruction,
  read__data,
  start,
  accumulator_address,
  accumulator_bank,
  accumulator_read,
  accumulator_write,
  accumulator_write_address,
  accumulator_write_bank,
  accumulator_write_data_0,
  accumulator_write_data_1,
  adds,
  bad_row
,
  done,
  free,
  held_read,
  illegal,
  inside_,
  padded,
  read,
  read__address,
  read__en,
  read__valid,
  step_position,
  streams,
  take,
  take_27
);
  wire [3:0] _000_;
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
  wire [47:0] _019_;
  wire [1:0] _020_;
  wire [17:0] _021_;
  wire [17:0] _022_;
  wire _023_;
  wire [17:0] _024_;
  wire [17:0] _025_;
  wire [17:0] _026_;
  wire [17:0] _027_;
  wire [17:0] _028_;
  wire [17:0] _029_;
  wire [17:0] _030_;
  wire [17:0] _031_;
  wire [17:0] _032_;
  wire [17:0] _033_;
  wire _034_;
  wire [17:0] _035_;
  wire [17:0] _036_;
  wire [17:0] _037_;
  wire [17:0] _038_;
  wire [17:0] _039_;
  wire [17:0] _040_;
  wire [17:0] _041_;
  wire [17:0] _042_;
  wire [17:0] _043_;
  wire [17:0] _044_;
  wire _045_;
  wire [17:0] _046_;
  wire [17:0] _047_;
  wire [17:0] _048_;
  wire [17:0] _049_;
  wire [17:0] _050_;
  wire [17:0] _051_;
  wire [17:0] _052_;
  wire [17:0] _053_;
  wire [17:0] _054_;
  wire [17:0] _055_;
  wire _056_;
  wire [17:0] _057_;
  wire [17:0] _058_;
  wire [17:0] _059_;
  wire [17:0] _060_;
  wire [17:0] _061_;
  wire [17:0] _062_;
  wire [17:0] _063_;
  wire [17:0] _064_;
  wire [17:0] _065_;
  wire [17:0] _066_;
  wire _067_;
  wire [17:0] _068_;
  wire [17:0] _069_;
  wire [17:0] _070_;
  wire [17:0] _071_;
  wire [17:0] _072_;
  wire [17:0] _073_;
  wire [17:0] _074_;
  wire [17:0] _075_;
  wire [17:0] _076_;
  wire [17:0] _077_;
  wire _078_;
  wire [17:0] _079_;
  wire [17:0] _080_;
  wire [17:0] _081_;
  wire [17:0] _082_;
  wire [17:0] _083_;
  wire [17:0] _084_;
  wire [17:0] _085_;
  wire [17:0] _086_;
  wire [17:0] _087_;
  wire [17:0] _088_;
  wire _089_;
  wire [17:0] _090_;
  wire [17:0] _091_;
  wire [305:0] _092_;
  wire _093_;
  wire [305:0] _094_;
  wire _095_;
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
  wire _110_;
  wire [3:0] _111_;
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
  wire [47:0] _122_;
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
  wire [1:0] _234_;
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
  reg signal_;
  initial signal_ = 1'h0;
  reg [305:0] signal_33;
  initial signal_33 = 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [305:0] signal_34;
  initial signal_34 = 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg signal_65;
  initial signal_65 = 1'h0;
  reg signal_74;
  initial signal_74 = 1'h0;
  wire signal_76;
  reg signal_77;
  initial signal_77 = 1'h0;
  wire signal_78;
  wire signal_82;
  wire signal_83;
  output [5:0] accumulator_address;
  reg [5:0] accumulator_address;
  initial accumulator_address = 6'h00;
  output accumulator_bank;
  reg accumulator_bank;
  initial accumulator_bank = 1'h0;
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
  reg accumulator_read;
  initial accumulator_read = 1'h0;
  output accumulator_write;
  reg accumulator_write;
  initial accumulator_write = 1'h0;
  output [5:0] accumulator_write_address;
  reg [5:0] accumulator_write_address;
  initial accumulator_write_address = 6'h00;
  output accumulator_write_bank;
  reg accumulator_write_bank;
  initial accumulator_write_bank = 1'h0;
  output [287:0] accumulator_write_data_0;
  reg [287:0] accumulator_write_data_0;
  initial accumulator_write_data_0 = 288'h000000000000000000000000000000000000000000000000000000000000000000000000;
  output [287:0] accumulator_write_data_1;
  reg [287:0] accumulator_write_data_1;
  initial accumulator_write_data_1 = 288'h000000000000000000000000000000000000000000000000000000000000000000000000;
  reg added_0_0;
  initial added_0_0 = 1'h0;
  reg added_0_1;
  initial added_0_1 = 1'h0;
  reg added_0_2;
  initial added_0_2 = 1'h0;
  reg added_0_3;
  initial added_0_3 = 1'h0;
  reg added_0_4;
  initial added_0_4 = 1'h0;
  wire [19:0] address;
  output [8:0] adds;
  wire [8:0] adds;
  output bad_row;
  wire bad_row;
  wire carry;
  wire carry_266;
  wire carry_268;
  wire carry_270;
  wire carry_272;
  wire carry_274;
  wire carry_276;
  wire carry_278;
  wire carry_280;
  wire carry_282;
  wire carry_284;
  wire carry_286;
  wire carry_288;
  wire carry_290;
  wire carry_292;
  wire carry_294;
  input clk;
  wire clk;
  wire completes;
  wire [8:0] count;
  output done;
  reg done;
  initial done = 1'h0;
  input drop;
  wire drop;
  reg ends;
  initial ends = 1'h0;
  wire ends_72;
  wire ends_next;
  reg [47:0] extended;
  initial extended = 48'h000000000000;
  input fill;
  wire fill;
  input [10:0] fill_address;
  wire [10:0] fill_address;
  input [127:0] fill_data;
  wire [127:0] fill_data;
  reg first_tile;
  initial first_tile = 1'h0;
  output free;
  wire free;
  output [3:0] held_read;
  wire [3:0] held_read;
  output illegal;
  wire illegal;
  wire [1:0] index;
  wire [5:0] index_225;
  output inside_;
  reg inside_;
  initial inside_ = 1'h0;
  input [305:0] instruction;
  wire [305:0] instruction;
  reg last_0_0;
  initial last_0_0 = 1'h0;
  reg last_0_1;
  initial last_0_1 = 1'h0;
  reg last_0_2;
  initial last_0_2 = 1'h0;
  reg last_0_3;
  initial last_0_3 = 1'h0;
  reg last_0_4;
  initial last_0_4 = 1'h0;
  reg last_0_5;
  initial last_0_5 = 1'h0;
  reg last_0_6;
  initial last_0_6 = 1'h0;
  reg last_0_7;
  initial last_0_7 = 1'h0;
  reg last_0_8;
  initial last_0_8 = 1'h0;
  wire last_position;
  wire last_tap;
  wire last_vector;
  reg [1:0] lately;
  initial lately = 2'h0;
  wire left;
  reg load;
  initial load = 1'h1;
  reg load_59;
  initial load_59 = 1'h1;
  wire loading;
  wire [255:0] neg_103;
  wire next_last_position;
  wire next_last_tap;
  wire [255:0] nz_101;
  wire one_position;
  output padded;
  wire padded;
  wire preload;
  output read;
  wire read;
  reg read_0_0;
  initial read_0_0 = 1'h0;
  reg read_0_1;
  initial read_0_1 = 1'h0;
  reg read_0_2;
  initial read_0_2 = 1'h0;
  reg read_0_3;
  initial read_0_3 = 1'h0;
  reg read_0_4;
  initial read_0_4 = 1'h0;
  reg [1:0] read_1_0;
  initial read_1_0 = 2'h0;
  reg [1:0] read_1_1;
  initial read_1_1 = 2'h0;
  reg [1:0] read_1_2;
  initial read_1_2 = 2'h0;
  reg [1:0] read_1_3;
  initial read_1_3 = 2'h0;
  reg [1:0] read_1_4;
  initial read_1_4 = 2'h0;
  reg [1:0] read_1_5;
  initial read_1_5 = 2'h0;
  reg read_2_0;
  initial read_2_0 = 1'h0;
  reg read_2_1;
  initial read_2_1 = 1'h0;
  reg read_2_2;
  initial read_2_2 = 1'h0;
  reg read_2_3;
  initial read_2_3 = 1'h0;
  reg read_2_4;
  initial read_2_4 = 1'h0;
  reg [5:0] read_3_0;
  initial read_3_0 = 6'h00;
  reg [5:0] read_3_1;
  initial read_3_1 = 6'h00;
  reg [5:0] read_3_2;
  initial read_3_2 = 6'h00;
  reg [5:0] read_3_3;
  initial read_3_3 = 6'h00;
  reg [5:0] read_3_4;
  initial read_3_4 = 6'h00;
  output [19:0] read__address;
  wire [19:0] read__address;
  input [31:0] read__data;
  wire [31:0] read__data;
  output read__en;
  reg read__en;
  initial read__en = 1'h0;
  output read__valid;
  wire read__valid;
  wire ready;
  wire restart_position;
  input rst;
  wire rst;
  reg signed_0_0;
  initial signed_0_0 = 1'h0;
  reg signed_0_1;
  initial signed_0_1 = 1'h0;
  reg signed_0_2;
  initial signed_0_2 = 1'h0;
  reg signed_0_3;
  initial signed_0_3 = 1'h0;
  reg signed_0_4;
  initial signed_0_4 = 1'h0;
  input start;
  wire start;
  reg [1:0] start_0_0;
  initial start_0_0 = 2'h0;
  reg [1:0] start_0_1;
  initial start_0_1 = 2'h0;
  reg [1:0] start_0_2;
  initial start_0_2 = 2'h0;
  output step_position;
  reg step_position;
  initial step_position = 1'h0;
  wire step_tap;
  output streams;
  reg streams;
  initial streams = 1'h0;
  wire [6:0] sum;
  wire [6:0] sum_265;
  wire [6:0] sum_267;
  wire [6:0] sum_269;
  wire [6:0] sum_271;
  wire [6:0] sum_273;
  wire [6:0] sum_275;
  wire [6:0] sum_277;
  wire [6:0] sum_279;
  wire [6:0] sum_281;
  wire [6:0] sum_283;
  wire [6:0] sum_285;
  wire [6:0] sum_287;
  wire [6:0] sum_289;
  wire [6:0] sum_291;
  wire [6:0] sum_293;
  output take;
  wire take;
  output take_27;
  reg take_27;
  initial take_27 = 1'h0;
  reg vector_2;
  initial vector_2 = 1'h0;
  reg word_0_0;
  initial word_0_0 = 1'h0;
  reg word_0_1;
  initial word_0_1 = 1'h0;
  reg word_0_2;
  initial word_0_2 = 1'h0;
  reg word_1_0;
  initial word_1_0 = 1'h0;
  reg word_1_1;
  initial word_1_1 = 1'h0;
  reg word_1_2;
  initial word_1_2 = 1'h0;
  reg write_0_0;
  initial write_0_0 = 1'h0;
  reg write_0_1;
  initial write_0_1 = 1'h0;
  reg write_0_2;
  initial write_0_2 = 1'h0;
  reg write_1_0;
  initial write_1_0 = 1'h0;
  reg write_1_1;
  initial write_1_1 = 1'h0;
  reg write_1_2;
  initial write_1_2 = 1'h0;
  reg [5:0] write_2_0;
  initial write_2_0 = 6'h00;
  reg [5:0] write_2_1;
  initial write_2_1 = 6'h00;
  reg [5:0] write_2_2;
  initial write_2_2 = 6'h00;
  assign take = take_27 & load_59;
  assign _000_ = take_27 ? signal_33[39:36] : 4'h0;
  assign _111_ = streams ? signal_34[39:36] : 4'h0;
  assign held_read = _000_ | _111_;
  assign last_vector = step_position & ends;
  assign _158_ = ~ streams;
  assign preload = _158_ | ends;
  assign restart_position = step_position & last_position;
  assign step_tap = step_position & last_position;
  assign _159_ = step_position & last_position;
  assign _160_ = next_last_tap & one_position;
  assign _161_ = next_last_position & last_tap;
  assign _162_ = ~ take;
  assign _163_ = take_27 & _162_;
  assign _170_ = ~ ends_72;
  assign _001_ = loading & _170_;
  assign left = _163_ | _001_;
  assign free = ~ signal_74;
  assign _012_ = step_position ? last_position : signal_77;
  assign signal_76 = load_59 | _012_;
  assign _023_ = ready | completes;
  assign _034_ = ~ signal_;
  assign _045_ = _023_ & _034_;
  assign _056_ = | lately;
  assign _067_ = ~ _056_;
  assign signal_78 = _045_ & _067_;
  assign signal_82 = load_59 ? take_27 : streams;
  assign _078_ = ~ signal_76;
  assign _089_ = _078_ | signal_78;
  assign signal_83 = signal_82 & _089_;
  assign _100_ = ~ inside_;
  assign padded = vector_2 & _100_;
  assign adds = added_0_4 ? count : 9'h000;
  assign _164_ = step_position & last_position;
  assign _165_ = load_59 | _164_;
  assign _166_ = instruction[269:258] == 12'h001;
  assign _167_ = instruction[251:246] == 6'h01;
  assign _168_ = instruction[257:252] == 6'h01;
  assign _169_ = instruction[281:270] == 12'h001;
  assign _171_ = & { _169_, _168_, _167_, _166_ };
  assign _172_ = start | left;
  assign _173_ = ~ start;
  assign _174_ = ~ left;
  assign _175_ = signal_82 & signal_76;
  assign _176_ = _175_ & signal_78;
  assign _177_ = ~ signal_82;
  assign _178_ = signal_83 & ends_next;
  assign _179_ = _177_ | _178_;
  assign _180_ = read__en & read__valid;
  assign _002_ = read__data[1] & signed_0_4;
  assign _003_ = read__data[3] & signed_0_4;
  assign _004_ = read__data[5] & signed_0_4;
  assign _005_ = read__data[7] & signed_0_4;
  assign _006_ = read__data[9] & signed_0_4;
  assign _007_ = read__data[11] & signed_0_4;
  assign _008_ = read__data[13] & signed_0_4;
  assign _009_ = read__data[15] & signed_0_4;
  assign _010_ = read__data[17] & signed_0_4;
  assign _011_ = read__data[19] & signed_0_4;
  assign _013_ = read__data[21] & signed_0_4;
  assign _014_ = read__data[23] & signed_0_4;
  assign _015_ = read__data[25] & signed_0_4;
  assign _016_ = read__data[27] & signed_0_4;
  assign _017_ = read__data[29] & signed_0_4;
  assign _018_ = read__data[31] & signed_0_4;
  assign _019_ = word_1_2 ? { _018_, read__data[31:30], _017_, read__data[29:28], _016_, read__data[27:26], _015_, read__data[25:24], _014_, read__data[23:22], _013_, read__data[21:20], _011_, read__data[19:18], _010_, read__data[17:16], _009_, read__data[15:14], _008_, read__data[13:12], _007_, read__data[11:10], _006_, read__data[9:8], _005_, read__data[7:6], _004_, read__data[5:4], _003_, read__data[3:2], _002_, read__data[1:0] } : 48'h000000000000;
  assign _020_ = first_tile ? signal_34[304:303] : 2'h1;
  assign _021_ = $signed(accumulator_data_0_0) + $signed({ sum[6], sum[6], sum[6], sum[6], sum[6], sum[6], sum[6], sum[6], sum[6], sum[6], sum[6], sum });
  assign _022_ = $signed(_021_) + $signed({ 17'h00000, carry });
  assign _024_ = $signed(accumulator_data_0_1) + $signed({ sum_265[6], sum_265[6], sum_265[6], sum_265[6], sum_265[6], sum_265[6], sum_265[6], sum_265[6], sum_265[6], sum_265[6], sum_265[6], sum_265 });
  assign _025_ = $signed(_024_) + $signed({ 17'h00000, carry_266 });
  assign _026_ = $signed(accumulator_data_0_2) + $signed({ sum_267[6], sum_267[6], sum_267[6], sum_267[6], sum_267[6], sum_267[6], sum_267[6], sum_267[6], sum_267[6], sum_267[6], sum_267[6], sum_267 });
  assign _027_ = $signed(_026_) + $signed({ 17'h00000, carry_268 });
  assign _028_ = $signed(accumulator_data_0_3) + $signed({ sum_269[6], sum_269[6], sum_269[6], sum_269[6], sum_269[6], sum_269[6], sum_269[6], sum_269[6], sum_269[6], sum_269[6], sum_269[6], sum_269 });
  assign _029_ = $signed(_028_) + $signed({ 17'h00000, carry_270 });
  assign _030_ = $signed(accumulator_data_0_4) + $signed({ sum_271[6], sum_271[6], sum_271[6], sum_271[6], sum_271[6], sum_271[6], sum_271[6], sum_271[6], sum_271[6], sum_271[6], sum_271[6], sum_271 });
  assign _031_ = $signed(_030_) + $signed({ 17'h00000, carry_272 });
  assign _032_ = $signed(accumulator_data_0_5) + $signed({ sum_273[6], sum_273[6], sum_273[6], sum_273[6], sum_273[6], sum_273[6], sum_273[6], sum_273[6], sum_273[6], sum_273[6], sum_273[6], sum_273 });
  assign _033_ = $signed(_032_) + $signed({ 17'h00000, carry_274 });
  assign _035_ = $signed(accumulator_data_0_6) + $signed({ sum_275[6], sum_275[6], sum_275[6], sum_275[6], sum_275[6], sum_275[6], sum_275[6], sum_275[6], sum_275[6], sum_275[6], sum_275[6], sum_275 });
  assign _036_ = $signed(_035_) + $signed({ 17'h00000, carry_276 });
  assign _037_ = $signed(accumulator_data_0_7) + $signed({ sum_277[6], sum_277[6], sum_277[6], sum_277[6], sum_277[6], sum_277[6], sum_277[6], sum_277[6], sum_277[6], sum_277[6], sum_277[6], sum_277 });
  assign _038_ = $signed(_037_) + $signed({ 17'h00000, carry_278 });
  assign _039_ = $signed(accumulator_data_0_8) + $signed({ sum_279[6], sum_279[6], sum_279[6], sum_279[6], sum_279[6], sum_279[6], sum_279[6], sum_279[6], sum_279[6], sum_279[6], sum_279[6], sum_279 });
  assign _040_ = $signed(_039_) + $signed({ 17'h00000, carry_280 });
  assign _041_ = $signed(accumulator_data_0_9) + $signed({ sum_281[6], sum_281[6], sum_281[6], sum_281[6], sum_281[6], sum_281[6], sum_281[6], sum_281[6], sum_281[6], sum_281[6], sum_281[6], sum_281 });
  assign _042_ = $signed(_041_) + $signed({ 17'h00000, carry_282 });
  assign _043_ = $signed(accumulator_data_0_10) + $signed({ sum_283[6], sum_283[6], sum_283[6], sum_283[6], sum_283[6], sum_283[6], sum_283[6], sum_283[6], sum_283[6], sum_283[6], sum_283[6], sum_283 });
  assign _044_ = $signed(_043_) + $signed({ 17'h00000, carry_284 });
  assign _046_ = $signed(accumulator_data_0_11) + $signed({ sum_285[6], sum_285[6], sum_285[6], sum_285[6], sum_285[6], sum_285[6], sum_285[6], sum_285[6], sum_285[6], sum_285[6], sum_285[6], sum_285 });
  assign _047_ = $signed(_046_) + $signed({ 17'h00000, carry_286 });
  assign _048_ = $signed(accumulator_data_0_12) + $signed({ sum_287[6], sum_287[6], sum_287[6], sum_287[6], sum_287[6], sum_287[6], sum_287[6], sum_287[6], sum_287[6], sum_287[6], sum_287[6], sum_287 });
  assign _049_ = $signed(_048_) + $signed({ 17'h00000, carry_288 });
  assign _050_ = $signed(accumulator_data_0_13) + $signed({ sum_289[6], sum_289[6], sum_289[6], sum_289[6], sum_289[6], sum_289[6], sum_289[6], sum_289[6], sum_289[6], sum_289[6], sum_289[6], sum_289 });
  assign _051_ = $signed(_050_) + $signed({ 17'h00000, carry_290 });
  assign _052_ = $signed(accumulator_data_0_14) + $signed({ sum_291[6], sum_291[6], sum_291[6], sum_291[6], sum_291[6], sum_291[6], sum_291[6], sum_291[6], sum_291[6], sum_291[6], sum_291[6], sum_291 });
  assign _053_ = $signed(_052_) + $signed({ 17'h00000, carry_292 });
  assign _054_ = $signed(accumulator_data_0_15) + $signed({ sum_293[6], sum_293[6], sum_293[6], sum_293[6], sum_293[6], sum_293[6], sum_293[6], sum_293[6], sum_293[6], sum_293[6], sum_293[6], sum_293 });
  assign _055_ = $signed(_054_) + $signed({ 17'h00000, carry_294 });
  assign _057_ = $signed(accumulator_data_1_0) + $signed({ sum[6], sum[6], sum[6], sum[6], sum[6], sum[6], sum[6], sum[6], sum[6], sum[6], sum[6], sum });
  assign _058_ = $signed(_057_) + $signed({ 17'h00000, carry });
  assign _059_ = $signed(accumulator_data_1_1) + $signed({ sum_265[6], sum_265[6], sum_265[6], sum_265[6], sum_265[6], sum_265[6], sum_265[6], sum_265[6], sum_265[6], sum_265[6], sum_265[6], sum_265 });
  assign _060_ = $signed(_059_) + $signed({ 17'h00000, carry_266 });
  assign _061_ = $signed(accumulator_data_1_2) + $signed({ sum_267[6], sum_267[6], sum_267[6], sum_267[6], sum_267[6], sum_267[6], sum_267[6], sum_267[6], sum_267[6], sum_267[6], sum_267[6], sum_267 });
  assign _062_ = $signed(_061_) + $signed({ 17'h00000, carry_268 });
  assign _063_ = $signed(accumulator_data_1_3) + $signed({ sum_269[6], sum_269[6], sum_269[6], sum_269[6], sum_269[6], sum_269[6], sum_269[6], sum_269[6], sum_269[6], sum_269[6], sum_269[6], sum_269 });
  assign _064_ = $signed(_063_) + $signed({ 17'h00000, carry_270 });
  assign _065_ = $signed(accumulator_data_1_4) + $signed({ sum_271[6], sum_271[6], sum_271[6], sum_271[6], sum_271[6], sum_271[6], sum_271[6], sum_271[6], sum_271[6], sum_271[6], sum_271[6], sum_271 });
  assign _066_ = $signed(_065_) + $signed({ 17'h00000, carry_272 });
  assign _068_ = $signed(accumulator_data_1_5) + $signed({ sum_273[6], sum_273[6], sum_273[6], sum_273[6], sum_273[6], sum_273[6], sum_273[6], sum_273[6], sum_273[6], sum_273[6], sum_273[6], sum_273 });
  assign _069_ = $signed(_068_) + $signed({ 17'h00000, carry_274 });
  assign _070_ = $signed(accumulator_data_1_6) + $signed({ sum_275[6], sum_275[6], sum_275[6], sum_275[6], sum_275[6], sum_275[6], sum_275[6], sum_275[6], sum_275[6], sum_275[6], sum_275[6], sum_275 });
  assign _071_ = $signed(_070_) + $signed({ 17'h00000, carry_276 });
  assign _072_ = $signed(accumulator_data_1_7) + $signed({ sum_277[6], sum_277[6], sum_277[6], sum_277[6], sum_277[6], sum_277[6], sum_277[6], sum_277[6], sum_277[6], sum_277[6], sum_277[6], sum_277 });
  assign _073_ = $signed(_072_) + $signed({ 17'h00000, carry_278 });
  assign _074_ = $signed(accumulator_data_1_8) + $signed({ sum_279[6], sum_279[6], sum_279[6], sum_279[6], sum_279[6], sum_279[6], sum_279[6], sum_279[6], sum_279[6], sum_279[6], sum_279[6], sum_279 });
  assign _075_ = $signed(_074_) + $signed({ 17'h00000, carry_280 });
  assign _076_ = $signed(accumulator_data_1_9) + $signed({ sum_281[6], sum_281[6], sum_281[6], sum_281[6], sum_281[6], sum_281[6], sum_281[6], sum_281[6], sum_281[6], sum_281[6], sum_281[6], sum_281 });
  assign _077_ = $signed(_076_) + $signed({ 17'h00000, carry_282 });
  assign _079_ = $signed(accumulator_data_1_10) + $signed({ sum_283[6], sum_283[6], sum_283[6], sum_283[6], sum_283[6], sum_283[6], sum_283[6], sum_283[6], sum_283[6], sum_283[6], sum_283[6], sum_283 });
  assign _080_ = $signed(_079_) + $signed({ 17'h00000, carry_284 });
  assign _081_ = $signed(accumulator_data_1_11) + $signed({ sum_285[6], sum_285[6], sum_285[6], sum_285[6], sum_285[6], sum_285[6], sum_285[6], sum_285[6], sum_285[6], sum_285[6], sum_285[6], sum_285 });
  assign _082_ = $signed(_081_) + $signed({ 17'h00000, carry_286 });
  assign _083_ = $signed(accumulator_data_1_12) + $signed({ sum_287[6], sum_287[6], sum_287[6], sum_287[6], sum_287[6], sum_287[6], sum_287[6], sum_287[6], sum_287[6], sum_287[6], sum_287[6], sum_287 });
  assign _084_ = $signed(_083_) + $signed({ 17'h00000, carry_288 });
  assign _085_ = $signed(accumulator_data_1_13) + $signed({ sum_289[6], sum_289[6], sum_289[6], sum_289[6], sum_289[6], sum_289[6], sum_289[6], sum_289[6], sum_289[6], sum_289[6], sum_289[6], sum_289 });
  assign _086_ = $signed(_085_) + $signed({ 17'h00000, carry_290 });
  assign _087_ = $signed(accumulator_data_1_14) + $signed({ sum_291[6], sum_291[6], sum_291[6], sum_291[6], sum_291[6], sum_291[6], sum_291[6], sum_291[6], sum_291[6], sum_291[6], sum_291[6], sum_291 });
  assign _088_ = $signed(_087_) + $signed({ 17'h00000, carry_292 });
  assign _090_ = $signed(accumulator_data_1_15) + $signed({ sum_293[6], sum_293[6], sum_293[6], sum_293[6], sum_293[6], sum_293[6], sum_293[6], sum_293[6], sum_293[6], sum_293[6], sum_293[6], sum_293 });
  assign _091_ = $signed(_090_) + $signed({ 17'h00000, carry_294 });
  always @(posedge clk)
    signal_33 <= _092_;
  always @(posedge clk)
    take_27 <= _093_;
  always @(posedge clk)
    signal_34 <= _094_;
  always @(posedge clk)
    streams <= _095_;
  always @(posedge clk)
    first_tile <= _096_;
  always @(posedge clk)
    signal_65 <= _097_;
  always @(posedge clk)
    signal_74 <= _098_;
  always @(posedge clk)
    load <= _099_;
  always @(posedge clk)
    signal_77 <= _101_;
  always @(posedge clk)
    lately <= _102_;
  always @(posedge clk)
    step_position <= _103_;
  always @(posedge clk)
    signal_ <= _104_;
  always @(posedge clk)
    ends <= _105_;
  always @(posedge clk)
    load_59 <= _106_;
  always @(posedge clk)
    read__en <= _107_;
  always @(posedge clk)
    vector_2 <= _108_;
  always @(posedge clk)
    inside_ <= _109_;
  always @(posedge clk)
    signed_0_0 <= _110_;
  always @(posedge clk)
    signed_0_1 <= _112_;
  always @(posedge clk)
    signed_0_2 <= _113_;
  always @(posedge clk)
    signed_0_3 <= _114_;
  always @(posedge clk)
    signed_0_4 <= _115_;
  always @(posedge clk)
    word_0_0 <= _116_;
  always @(posedge clk)
    word_1_0 <= _117_;
  always @(posedge clk)
    word_0_1 <= _118_;
  always @(posedge clk)
    word_1_1 <= _119_;
  always @(posedge clk)
    word_0_2 <= _120_;
  always @(posedge clk)
    word_1_2 <= _121_;
  always @(posedge clk)
    extended <= _122_;
  always @(posedge clk)
    added_0_0 <= _123_;
  always @(posedge clk)
    added_0_1 <= _124_;
  always @(posedge clk)
    added_0_2 <= _125_;
  always @(posedge clk)
    added_0_3 <= _126_;
  always @(posedge clk)
    added_0_4 <= _127_;
  always @(posedge clk)
    read_0_0 <= _128_;
  always @(posedge clk)
    read_1_0 <= _020_;
  always @(posedge clk)
    read_2_0 <= _129_;
  always @(posedge clk)
    read_3_0 <= index_225;
  always @(posedge clk)
    read_0_1 <= _130_;
  always @(posedge clk)
    read_1_1 <= read_1_0;
  always @(posedge clk)
    read_2_1 <= _131_;
  always @(posedge clk)
    read_3_1 <= read_3_0;
  always @(posedge clk)
    read_0_2 <= _132_;
  always @(posedge clk)
    read_1_2 <= read_1_1;
  always @(posedge clk)
    read_2_2 <= _133_;
  always @(posedge clk)
    read_3_2 <= read_3_1;
  always @(posedge clk)
    read_0_3 <= _134_;
  always @(posedge clk)
    read_1_3 <= read_1_2;
  always @(posedge clk)
    read_2_3 <= _135_;
  always @(posedge clk)
    read_3_3 <= read_3_2;
  always @(posedge clk)
    read_0_4 <= _136_;
  always @(posedge clk)
    read_1_4 <= read_1_3;
  always @(posedge clk)
    read_2_4 <= _137_;
  always @(posedge clk)
    read_3_4 <= read_3_3;
  always @(posedge clk)
    accumulator_read <= _138_;
  always @(posedge clk)
    read_1_5 <= read_1_4;
  always @(posedge clk)
    accumulator_bank <= _139_;
  always @(posedge clk)
    accumulator_address <= read_3_4;
  always @(posedge clk)
    start_0_0 <= read_1_5;
  always @(posedge clk)
    start_0_1 <= start_0_0;
  always @(posedge clk)
    start_0_2 <= start_0_1;
  always @(posedge clk)
    write_0_0 <= _140_;
  always @(posedge clk)
    write_1_0 <= _141_;
  always @(posedge clk)
    write_2_0 <= accumulator_address;
  always @(posedge clk)
    write_0_1 <= _142_;
  always @(posedge clk)
    write_1_1 <= _143_;
  always @(posedge clk)
    write_2_1 <= write_2_0;
  always @(posedge clk)
    write_0_2 <= _144_;
  always @(posedge clk)
    write_1_2 <= _145_;
  always @(posedge clk)
    write_2_2 <= write_2_1;
  always @(posedge clk)
    accumulator_write <= _146_;
  always @(posedge clk)
    accumulator_write_bank <= _147_;
  always @(posedge clk)
    accumulator_write_address <= write_2_2;
  always @(posedge clk)
    last_0_0 <= _148_;
  always @(posedge clk)
    last_0_1 <= _149_;
  always @(posedge clk)
    last_0_2 <= _150_;
  always @(posedge clk)
    last_0_3 <= _151_;
  always @(posedge clk)
    last_0_4 <= _152_;
  always @(posedge clk)
    last_0_5 <= _153_;
  always @(posedge clk)
    last_0_6 <= _154_;
  always @(posedge clk)
    last_0_7 <= _155_;
  always @(posedge clk)
    last_0_8 <= _156_;
  always @(posedge clk)
    done <= _157_;
  always @(posedge clk)
    accumulator_write_data_0 <= { _055_, _053_, _051_, _049_, _047_, _044_, _042_, _040_, _038_, _036_, _033_, _031_, _029_, _027_, _025_, _022_ };
  always @(posedge clk)
    accumulator_write_data_1 <= { _091_, _088_, _086_, _084_, _082_, _080_, _077_, _075_, _073_, _071_, _069_, _066_, _064_, _062_, _060_, _058_ };
  assign _181_ = drop ? 1'h0 : last_0_8;
  assign _157_ = rst ? 1'h0 : _181_;
  assign _182_ = drop ? 1'h0 : last_0_7;
  assign _156_ = rst ? 1'h0 : _182_;
  assign _183_ = drop ? 1'h0 : last_0_6;
  assign _155_ = rst ? 1'h0 : _183_;
  assign _184_ = drop ? 1'h0 : last_0_5;
  assign _154_ = rst ? 1'h0 : _184_;
  assign _185_ = drop ? 1'h0 : last_0_4;
  assign _153_ = rst ? 1'h0 : _185_;
  assign _186_ = drop ? 1'h0 : last_0_3;
  assign _152_ = rst ? 1'h0 : _186_;
  assign _187_ = drop ? 1'h0 : last_0_2;
  assign _151_ = rst ? 1'h0 : _187_;
  assign _188_ = drop ? 1'h0 : last_0_1;
  assign _150_ = rst ? 1'h0 : _188_;
  assign _189_ = drop ? 1'h0 : last_0_0;
  assign _149_ = rst ? 1'h0 : _189_;
  assign _190_ = drop ? 1'h0 : last_vector;
  assign _148_ = rst ? 1'h0 : _190_;
  assign _191_ = drop ? 1'h0 : write_1_2;
  assign _147_ = rst ? 1'h0 : _191_;
  assign _192_ = drop ? 1'h0 : write_0_2;
  assign _146_ = rst ? 1'h0 : _192_;
  assign _193_ = drop ? 1'h0 : write_1_1;
  assign _145_ = rst ? 1'h0 : _193_;
  assign _194_ = drop ? 1'h0 : write_0_1;
  assign _144_ = rst ? 1'h0 : _194_;
  assign _195_ = drop ? 1'h0 : write_1_0;
  assign _143_ = rst ? 1'h0 : _195_;
  assign _196_ = drop ? 1'h0 : write_0_0;
  assign _142_ = rst ? 1'h0 : _196_;
  assign _197_ = drop ? 1'h0 : accumulator_bank;
  assign _141_ = rst ? 1'h0 : _197_;
  assign _198_ = drop ? 1'h0 : accumulator_read;
  assign _140_ = rst ? 1'h0 : _198_;
  assign _199_ = drop ? 1'h0 : read_2_4;
  assign _139_ = rst ? 1'h0 : _199_;
  assign _200_ = drop ? 1'h0 : read_0_4;
  assign _138_ = rst ? 1'h0 : _200_;
  assign _201_ = drop ? 1'h0 : read_2_3;
  assign _137_ = rst ? 1'h0 : _201_;
  assign _202_ = drop ? 1'h0 : read_0_3;
  assign _136_ = rst ? 1'h0 : _202_;
  assign _203_ = drop ? 1'h0 : read_2_2;
  assign _135_ = rst ? 1'h0 : _203_;
  assign _204_ = drop ? 1'h0 : read_0_2;
  assign _134_ = rst ? 1'h0 : _204_;
  assign _205_ = drop ? 1'h0 : read_2_1;
  assign _133_ = rst ? 1'h0 : _205_;
  assign _206_ = drop ? 1'h0 : read_0_1;
  assign _132_ = rst ? 1'h0 : _206_;
  assign _207_ = drop ? 1'h0 : read_2_0;
  assign _131_ = rst ? 1'h0 : _207_;
  assign _208_ = drop ? 1'h0 : read_0_0;
  assign _130_ = rst ? 1'h0 : _208_;
  assign _209_ = drop ? 1'h0 : signal_34[302];
  assign _129_ = rst ? 1'h0 : _209_;
  assign _210_ = drop ? 1'h0 : step_position;
  assign _128_ = rst ? 1'h0 : _210_;
  assign _211_ = drop ? 1'h0 : added_0_3;
  assign _127_ = rst ? 1'h0 : _211_;
  assign _212_ = drop ? 1'h0 : added_0_2;
  assign _126_ = rst ? 1'h0 : _212_;
  assign _213_ = drop ? 1'h0 : added_0_1;
  assign _125_ = rst ? 1'h0 : _213_;
  assign _214_ = drop ? 1'h0 : added_0_0;
  assign _124_ = rst ? 1'h0 : _214_;
  assign _215_ = drop ? 1'h0 : word_1_2;
  assign _123_ = rst ? 1'h0 : _215_;
  assign _122_ = word_0_2 ? _019_ : extended;
  assign _216_ = drop ? 1'h0 : word_1_1;
  assign _121_ = rst ? 1'h0 : _216_;
  assign _217_ = drop ? 1'h0 : word_0_1;
  assign _120_ = rst ? 1'h0 : _217_;
  assign _218_ = drop ? 1'h0 : word_1_0;
  assign _119_ = rst ? 1'h0 : _218_;
  assign _219_ = drop ? 1'h0 : word_0_0;
  assign _118_ = rst ? 1'h0 : _219_;
  assign _220_ = drop ? 1'h0 : inside_;
  assign _117_ = rst ? 1'h0 : _220_;
  assign _221_ = drop ? 1'h0 : vector_2;
  assign _116_ = rst ? 1'h0 : _221_;
  assign _222_ = drop ? 1'h0 : signed_0_3;
  assign _115_ = rst ? 1'h0 : _222_;
  assign _223_ = drop ? 1'h0 : signed_0_2;
  assign _114_ = rst ? 1'h0 : _223_;
  assign _224_ = drop ? 1'h0 : signed_0_1;
  assign _113_ = rst ? 1'h0 : _224_;
  assign _225_ = drop ? 1'h0 : signed_0_0;
  assign _112_ = rst ? 1'h0 : _225_;
  assign _226_ = drop ? 1'h0 : signal_34[305];
  assign _110_ = rst ? 1'h0 : _226_;
  assign _227_ = drop ? 1'h0 : _180_;
  assign _109_ = rst ? 1'h0 : _227_;
  assign _228_ = drop ? 1'h0 : read__en;
  assign _108_ = rst ? 1'h0 : _228_;
  assign _229_ = drop ? 1'h0 : step_position;
  assign _107_ = rst ? 1'h0 : _229_;
  assign _230_ = drop ? 1'h1 : _179_;
  assign _106_ = rst ? 1'h1 : _230_;
  assign _231_ = drop ? 1'h0 : ends_next;
  assign _105_ = rst ? 1'h0 : _231_;
  assign _232_ = drop ? 1'h0 : _176_;
  assign _104_ = rst ? 1'h0 : _232_;
  assign _233_ = drop ? 1'h0 : signal_83;
  assign _103_ = rst ? 1'h0 : _233_;
  assign _234_ = drop ? 2'h0 : { lately[0], signal_ };
  assign _102_ = rst ? 2'h0 : _234_;
  assign _235_ = drop ? 1'h0 : signal_76;
  assign _101_ = rst ? 1'h0 : _235_;
  assign _236_ = load ? _173_ : _174_;
  assign _237_ = drop ? 1'h1 : _236_;
  assign _099_ = rst ? 1'h1 : _237_;
  assign _238_ = drop ? 1'h0 : _172_;
  assign _098_ = rst ? 1'h0 : _238_;
  assign _239_ = load ? _171_ : signal_65;
  assign _240_ = drop ? 1'h0 : _239_;
  assign _097_ = rst ? 1'h0 : _240_;
  assign _241_ = _165_ ? load_59 : first_tile;
  assign _242_ = drop ? 1'h0 : _241_;
  assign _096_ = rst ? 1'h0 : _242_;
  assign _243_ = load_59 ? take_27 : streams;
  assign _244_ = drop ? 1'h0 : _243_;
  assign _095_ = rst ? 1'h0 : _244_;
  assign _094_ = load_59 ? signal_33 : signal_34;
  assign _245_ = take ? 1'h0 : take_27;
  assign _246_ = load ? start : _245_;
  assign _247_ = drop ? 1'h0 : _246_;
  assign _093_ = rst ? 1'h0 : _247_;
  assign _092_ = load ? instruction : signal_33;
  function [17:0] _693_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _693_ = b[17:0];
      s[1]:
        _693_ = b[35:18];
      s[2]:
        _693_ = b[53:36];
      default:
        _693_ = a;
    endcase
  endfunction
  assign accumulator_data_1_15 = _693_(18'h00000, { accumulator_data_1[287:270], accumulator_data_1[286:270], 1'h0, accumulator_data_1[285:270], 2'h0 }, { _250_, _249_, _248_ });
  assign _248_ = start_0_2 == 2'h3;
  assign _249_ = start_0_2 == 2'h2;
  assign _250_ = start_0_2 == 2'h1;
  function [17:0] _697_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _697_ = b[17:0];
      s[1]:
        _697_ = b[35:18];
      s[2]:
        _697_ = b[53:36];
      default:
        _697_ = a;
    endcase
  endfunction
  assign accumulator_data_1_14 = _697_(18'h00000, { accumulator_data_1[269:252], accumulator_data_1[268:252], 1'h0, accumulator_data_1[267:252], 2'h0 }, { _253_, _252_, _251_ });
  assign _251_ = start_0_2 == 2'h3;
  assign _252_ = start_0_2 == 2'h2;
  assign _253_ = start_0_2 == 2'h1;
  function [17:0] _701_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _701_ = b[17:0];
      s[1]:
        _701_ = b[35:18];
      s[2]:
        _701_ = b[53:36];
      default:
        _701_ = a;
    endcase
  endfunction
  assign accumulator_data_1_13 = _701_(18'h00000, { accumulator_data_1[251:234], accumulator_data_1[250:234], 1'h0, accumulator_data_1[249:234], 2'h0 }, { _256_, _255_, _254_ });
  assign _254_ = start_0_2 == 2'h3;
  assign _255_ = start_0_2 == 2'h2;
  assign _256_ = start_0_2 == 2'h1;
  function [17:0] _705_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _705_ = b[17:0];
      s[1]:
        _705_ = b[35:18];
      s[2]:
        _705_ = b[53:36];
      default:
        _705_ = a;
    endcase
  endfunction
  assign accumulator_data_1_12 = _705_(18'h00000, { accumulator_data_1[233:216], accumulator_data_1[232:216], 1'h0, accumulator_data_1[231:216], 2'h0 }, { _259_, _258_, _257_ });
  assign _257_ = start_0_2 == 2'h3;
  assign _258_ = start_0_2 == 2'h2;
  assign _259_ = start_0_2 == 2'h1;
  function [17:0] _709_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _709_ = b[17:0];
      s[1]:
        _709_ = b[35:18];
      s[2]:
        _709_ = b[53:36];
      default:
        _709_ = a;
    endcase
  endfunction
  assign accumulator_data_1_11 = _709_(18'h00000, { accumulator_data_1[215:198], accumulator_data_1[214:198], 1'h0, accumulator_data_1[213:198], 2'h0 }, { _262_, _261_, _260_ });
  assign _260_ = start_0_2 == 2'h3;
  assign _261_ = start_0_2 == 2'h2;
  assign _262_ = start_0_2 == 2'h1;
  function [17:0] _713_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _713_ = b[17:0];
      s[1]:
        _713_ = b[35:18];
      s[2]:
        _713_ = b[53:36];
      default:
        _713_ = a;
    endcase
  endfunction
  assign accumulator_data_1_10 = _713_(18'h00000, { accumulator_data_1[197:180], accumulator_data_1[196:180], 1'h0, accumulator_data_1[195:180], 2'h0 }, { _265_, _264_, _263_ });
  assign _263_ = start_0_2 == 2'h3;
  assign _264_ = start_0_2 == 2'h2;
  assign _265_ = start_0_2 == 2'h1;
  function [17:0] _717_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _717_ = b[17:0];
      s[1]:
        _717_ = b[35:18];
      s[2]:
        _717_ = b[53:36];
      default:
        _717_ = a;
    endcase
  endfunction
  assign accumulator_data_1_9 = _717_(18'h00000, { accumulator_data_1[179:162], accumulator_data_1[178:162], 1'h0, accumulator_data_1[177:162], 2'h0 }, { _268_, _267_, _266_ });
  assign _266_ = start_0_2 == 2'h3;
  assign _267_ = start_0_2 == 2'h2;
  assign _268_ = start_0_2 == 2'h1;
  function [17:0] _721_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _721_ = b[17:0];
      s[1]:
        _721_ = b[35:18];
      s[2]:
        _721_ = b[53:36];
      default:
        _721_ = a;
    endcase
  endfunction
  assign accumulator_data_1_8 = _721_(18'h00000, { accumulator_data_1[161:144], accumulator_data_1[160:144], 1'h0, accumulator_data_1[159:144], 2'h0 }, { _271_, _270_, _269_ });
  assign _269_ = start_0_2 == 2'h3;
  assign _270_ = start_0_2 == 2'h2;
  assign _271_ = start_0_2 == 2'h1;
  function [17:0] _725_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _725_ = b[17:0];
      s[1]:
        _725_ = b[35:18];
      s[2]:
        _725_ = b[53:36];
      default:
        _725_ = a;
    endcase
  endfunction
  assign accumulator_data_1_7 = _725_(18'h00000, { accumulator_data_1[143:126], accumulator_data_1[142:126], 1'h0, accumulator_data_1[141:126], 2'h0 }, { _274_, _273_, _272_ });
  assign _272_ = start_0_2 == 2'h3;
  assign _273_ = start_0_2 == 2'h2;
  assign _274_ = start_0_2 == 2'h1;
  function [17:0] _729_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _729_ = b[17:0];
      s[1]:
        _729_ = b[35:18];
      s[2]:
        _729_ = b[53:36];
      default:
        _729_ = a;
    endcase
  endfunction
  assign accumulator_data_1_6 = _729_(18'h00000, { accumulator_data_1[125:108], accumulator_data_1[124:108], 1'h0, accumulator_data_1[123:108], 2'h0 }, { _277_, _276_, _275_ });
  assign _275_ = start_0_2 == 2'h3;
  assign _276_ = start_0_2 == 2'h2;
  assign _277_ = start_0_2 == 2'h1;
  function [17:0] _733_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _733_ = b[17:0];
      s[1]:
        _733_ = b[35:18];
      s[2]:
        _733_ = b[53:36];
      default:
        _733_ = a;
    endcase
  endfunction
  assign accumulator_data_1_5 = _733_(18'h00000, { accumulator_data_1[107:90], accumulator_data_1[106:90], 1'h0, accumulator_data_1[105:90], 2'h0 }, { _280_, _279_, _278_ });
  assign _278_ = start_0_2 == 2'h3;
  assign _279_ = start_0_2 == 2'h2;
  assign _280_ = start_0_2 == 2'h1;
  function [17:0] _737_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _737_ = b[17:0];
      s[1]:
        _737_ = b[35:18];
      s[2]:
        _737_ = b[53:36];
      default:
        _737_ = a;
    endcase
  endfunction
  assign accumulator_data_1_4 = _737_(18'h00000, { accumulator_data_1[89:72], accumulator_data_1[88:72], 1'h0, accumulator_data_1[87:72], 2'h0 }, { _283_, _282_, _281_ });
  assign _281_ = start_0_2 == 2'h3;
  assign _282_ = start_0_2 == 2'h2;
  assign _283_ = start_0_2 == 2'h1;
  function [17:0] _741_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _741_ = b[17:0];
      s[1]:
        _741_ = b[35:18];
      s[2]:
        _741_ = b[53:36];
      default:
        _741_ = a;
    endcase
  endfunction
  assign accumulator_data_1_3 = _741_(18'h00000, { accumulator_data_1[71:54], accumulator_data_1[70:54], 1'h0, accumulator_data_1[69:54], 2'h0 }, { _286_, _285_, _284_ });
  assign _284_ = start_0_2 == 2'h3;
  assign _285_ = start_0_2 == 2'h2;
  assign _286_ = start_0_2 == 2'h1;
  function [17:0] _745_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _745_ = b[17:0];
      s[1]:
        _745_ = b[35:18];
      s[2]:
        _745_ = b[53:36];
      default:
        _745_ = a;
    endcase
  endfunction
  assign accumulator_data_1_2 = _745_(18'h00000, { accumulator_data_1[53:36], accumulator_data_1[52:36], 1'h0, accumulator_data_1[51:36], 2'h0 }, { _289_, _288_, _287_ });
  assign _287_ = start_0_2 == 2'h3;
  assign _288_ = start_0_2 == 2'h2;
  assign _289_ = start_0_2 == 2'h1;
  function [17:0] _749_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _749_ = b[17:0];
      s[1]:
        _749_ = b[35:18];
      s[2]:
        _749_ = b[53:36];
      default:
        _749_ = a;
    endcase
  endfunction
  assign accumulator_data_1_1 = _749_(18'h00000, { accumulator_data_1[35:18], accumulator_data_1[34:18], 1'h0, accumulator_data_1[33:18], 2'h0 }, { _292_, _291_, _290_ });
  assign _290_ = start_0_2 == 2'h3;
  assign _291_ = start_0_2 == 2'h2;
  assign _292_ = start_0_2 == 2'h1;
  function [17:0] _753_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _753_ = b[17:0];
      s[1]:
        _753_ = b[35:18];
      s[2]:
        _753_ = b[53:36];
      default:
        _753_ = a;
    endcase
  endfunction
  assign accumulator_data_1_0 = _753_(18'h00000, { accumulator_data_1[17:0], accumulator_data_1[16:0], 1'h0, accumulator_data_1[15:0], 2'h0 }, { _295_, _294_, _293_ });
  assign _293_ = start_0_2 == 2'h3;
  assign _294_ = start_0_2 == 2'h2;
  assign _295_ = start_0_2 == 2'h1;
  function [17:0] _757_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _757_ = b[17:0];
      s[1]:
        _757_ = b[35:18];
      s[2]:
        _757_ = b[53:36];
      default:
        _757_ = a;
    endcase
  endfunction
  assign accumulator_data_0_15 = _757_(18'h00000, { accumulator_data_0[287:270], accumulator_data_0[286:270], 1'h0, accumulator_data_0[285:270], 2'h0 }, { _298_, _297_, _296_ });
  assign _296_ = start_0_2 == 2'h3;
  assign _297_ = start_0_2 == 2'h2;
  assign _298_ = start_0_2 == 2'h1;
  function [17:0] _761_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _761_ = b[17:0];
      s[1]:
        _761_ = b[35:18];
      s[2]:
        _761_ = b[53:36];
      default:
        _761_ = a;
    endcase
  endfunction
  assign accumulator_data_0_14 = _761_(18'h00000, { accumulator_data_0[269:252], accumulator_data_0[268:252], 1'h0, accumulator_data_0[267:252], 2'h0 }, { _301_, _300_, _299_ });
  assign _299_ = start_0_2 == 2'h3;
  assign _300_ = start_0_2 == 2'h2;
  assign _301_ = start_0_2 == 2'h1;
  function [17:0] _765_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _765_ = b[17:0];
      s[1]:
        _765_ = b[35:18];
      s[2]:
        _765_ = b[53:36];
      default:
        _765_ = a;
    endcase
  endfunction
  assign accumulator_data_0_13 = _765_(18'h00000, { accumulator_data_0[251:234], accumulator_data_0[250:234], 1'h0, accumulator_data_0[249:234], 2'h0 }, { _304_, _303_, _302_ });
  assign _302_ = start_0_2 == 2'h3;
  assign _303_ = start_0_2 == 2'h2;
  assign _304_ = start_0_2 == 2'h1;
  function [17:0] _769_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _769_ = b[17:0];
      s[1]:
        _769_ = b[35:18];
      s[2]:
        _769_ = b[53:36];
      default:
        _769_ = a;
    endcase
  endfunction
  assign accumulator_data_0_12 = _769_(18'h00000, { accumulator_data_0[233:216], accumulator_data_0[232:216], 1'h0, accumulator_data_0[231:216], 2'h0 }, { _307_, _306_, _305_ });
  assign _305_ = start_0_2 == 2'h3;
  assign _306_ = start_0_2 == 2'h2;
  assign _307_ = start_0_2 == 2'h1;
  function [17:0] _773_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _773_ = b[17:0];
      s[1]:
        _773_ = b[35:18];
      s[2]:
        _773_ = b[53:36];
      default:
        _773_ = a;
    endcase
  endfunction
  assign accumulator_data_0_11 = _773_(18'h00000, { accumulator_data_0[215:198], accumulator_data_0[214:198], 1'h0, accumulator_data_0[213:198], 2'h0 }, { _310_, _309_, _308_ });
  assign _308_ = start_0_2 == 2'h3;
  assign _309_ = start_0_2 == 2'h2;
  assign _310_ = start_0_2 == 2'h1;
  function [17:0] _777_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _777_ = b[17:0];
      s[1]:
        _777_ = b[35:18];
      s[2]:
        _777_ = b[53:36];
      default:
        _777_ = a;
    endcase
  endfunction
  assign accumulator_data_0_10 = _777_(18'h00000, { accumulator_data_0[197:180], accumulator_data_0[196:180], 1'h0, accumulator_data_0[195:180], 2'h0 }, { _313_, _312_, _311_ });
  assign _311_ = start_0_2 == 2'h3;
  assign _312_ = start_0_2 == 2'h2;
  assign _313_ = start_0_2 == 2'h1;
  function [17:0] _781_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _781_ = b[17:0];
      s[1]:
        _781_ = b[35:18];
      s[2]:
        _781_ = b[53:36];
      default:
        _781_ = a;
    endcase
  endfunction
  assign accumulator_data_0_9 = _781_(18'h00000, { accumulator_data_0[179:162], accumulator_data_0[178:162], 1'h0, accumulator_data_0[177:162], 2'h0 }, { _316_, _315_, _314_ });
  assign _314_ = start_0_2 == 2'h3;
  assign _315_ = start_0_2 == 2'h2;
  assign _316_ = start_0_2 == 2'h1;
  function [17:0] _785_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _785_ = b[17:0];
      s[1]:
        _785_ = b[35:18];
      s[2]:
        _785_ = b[53:36];
      default:
        _785_ = a;
    endcase
  endfunction
  assign accumulator_data_0_8 = _785_(18'h00000, { accumulator_data_0[161:144], accumulator_data_0[160:144], 1'h0, accumulator_data_0[159:144], 2'h0 }, { _319_, _318_, _317_ });
  assign _317_ = start_0_2 == 2'h3;
  assign _318_ = start_0_2 == 2'h2;
  assign _319_ = start_0_2 == 2'h1;
  function [17:0] _789_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _789_ = b[17:0];
      s[1]:
        _789_ = b[35:18];
      s[2]:
        _789_ = b[53:36];
      default:
        _789_ = a;
    endcase
  endfunction
  assign accumulator_data_0_7 = _789_(18'h00000, { accumulator_data_0[143:126], accumulator_data_0[142:126], 1'h0, accumulator_data_0[141:126], 2'h0 }, { _322_, _321_, _320_ });
  assign _320_ = start_0_2 == 2'h3;
  assign _321_ = start_0_2 == 2'h2;
  assign _322_ = start_0_2 == 2'h1;
  function [17:0] _793_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _793_ = b[17:0];
      s[1]:
        _793_ = b[35:18];
      s[2]:
        _793_ = b[53:36];
      default:
        _793_ = a;
    endcase
  endfunction
  assign accumulator_data_0_6 = _793_(18'h00000, { accumulator_data_0[125:108], accumulator_data_0[124:108], 1'h0, accumulator_data_0[123:108], 2'h0 }, { _325_, _324_, _323_ });
  assign _323_ = start_0_2 == 2'h3;
  assign _324_ = start_0_2 == 2'h2;
  assign _325_ = start_0_2 == 2'h1;
  function [17:0] _797_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _797_ = b[17:0];
      s[1]:
        _797_ = b[35:18];
      s[2]:
        _797_ = b[53:36];
      default:
        _797_ = a;
    endcase
  endfunction
  assign accumulator_data_0_5 = _797_(18'h00000, { accumulator_data_0[107:90], accumulator_data_0[106:90], 1'h0, accumulator_data_0[105:90], 2'h0 }, { _328_, _327_, _326_ });
  assign _326_ = start_0_2 == 2'h3;
  assign _327_ = start_0_2 == 2'h2;
  assign _328_ = start_0_2 == 2'h1;
  function [17:0] _801_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _801_ = b[17:0];
      s[1]:
        _801_ = b[35:18];
      s[2]:
        _801_ = b[53:36];
      default:
        _801_ = a;
    endcase
  endfunction
  assign accumulator_data_0_4 = _801_(18'h00000, { accumulator_data_0[89:72], accumulator_data_0[88:72], 1'h0, accumulator_data_0[87:72], 2'h0 }, { _331_, _330_, _329_ });
  assign _329_ = start_0_2 == 2'h3;
  assign _330_ = start_0_2 == 2'h2;
  assign _331_ = start_0_2 == 2'h1;
  function [17:0] _805_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _805_ = b[17:0];
      s[1]:
        _805_ = b[35:18];
      s[2]:
        _805_ = b[53:36];
      default:
        _805_ = a;
    endcase
  endfunction
  assign accumulator_data_0_3 = _805_(18'h00000, { accumulator_data_0[71:54], accumulator_data_0[70:54], 1'h0, accumulator_data_0[69:54], 2'h0 }, { _334_, _333_, _332_ });
  assign _332_ = start_0_2 == 2'h3;
  assign _333_ = start_0_2 == 2'h2;
  assign _334_ = start_0_2 == 2'h1;
  function [17:0] _809_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _809_ = b[17:0];
      s[1]:
        _809_ = b[35:18];
      s[2]:
        _809_ = b[53:36];
      default:
        _809_ = a;
    endcase
  endfunction
  assign accumulator_data_0_2 = _809_(18'h00000, { accumulator_data_0[53:36], accumulator_data_0[52:36], 1'h0, accumulator_data_0[51:36], 2'h0 }, { _337_, _336_, _335_ });
  assign _335_ = start_0_2 == 2'h3;
  assign _336_ = start_0_2 == 2'h2;
  assign _337_ = start_0_2 == 2'h1;
  function [17:0] _813_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _813_ = b[17:0];
      s[1]:
        _813_ = b[35:18];
      s[2]:
        _813_ = b[53:36];
      default:
        _813_ = a;
    endcase
  endfunction
  assign accumulator_data_0_1 = _813_(18'h00000, { accumulator_data_0[35:18], accumulator_data_0[34:18], 1'h0, accumulator_data_0[33:18], 2'h0 }, { _340_, _339_, _338_ });
  assign _338_ = start_0_2 == 2'h3;
  assign _339_ = start_0_2 == 2'h2;
  assign _340_ = start_0_2 == 2'h1;
  function [17:0] _817_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _817_ = b[17:0];
      s[1]:
        _817_ = b[35:18];
      s[2]:
        _817_ = b[53:36];
      default:
        _817_ = a;
    endcase
  endfunction
  assign accumulator_data_0_0 = _817_(18'h00000, { accumulator_data_0[17:0], accumulator_data_0[16:0], 1'h0, accumulator_data_0[15:0], 2'h0 }, { _343_, _342_, _341_ });
  assign _341_ = start_0_2 == 2'h3;
  assign _342_ = start_0_2 == 2'h2;
  assign _343_ = start_0_2 == 2'h1;
  assign _344_ = step_position ? _161_ : ends;
  assign _345_ = _159_ ? _160_ : _344_;
  assign ends_next = load_59 ? signal_65 : _345_;
  tnthw_t16x16a2_array_unit_column_0 column_0 (
    .carry(carry),
    .clk(clk),
    .neg(neg_103[15:0]),
    .nz(nz_101[15:0]),
    .operands(extended),
    .sum(sum)
  );
  tnthw_t16x16a2_array_unit_column_0 column_1 (
    .carry(carry_266),
    .clk(clk),
    .neg(neg_103[31:16]),
    .nz(nz_101[31:16]),
    .operands(extended),
    .sum(sum_265)
  );
  tnthw_t16x16a2_array_unit_column_0 column_10 (
    .carry(carry_284),
    .clk(clk),
    .neg(neg_103[175:160]),
    .nz(nz_101[175:160]),
    .operands(extended),
    .sum(sum_283)
  );
  tnthw_t16x16a2_array_unit_column_0 column_11 (
    .carry(carry_286),
    .clk(clk),
    .neg(neg_103[191:176]),
    .nz(nz_101[191:176]),
    .operands(extended),
    .sum(sum_285)
  );
  tnthw_t16x16a2_array_unit_column_0 column_12 (
    .carry(carry_288),
    .clk(clk),
    .neg(neg_103[207:192]),
    .nz(nz_101[207:192]),
    .operands(extended),
    .sum(sum_287)
  );
  tnthw_t16x16a2_array_unit_column_0 column_13 (
    .carry(carry_290),
    .clk(clk),
    .neg(neg_103[223:208]),
    .nz(nz_101[223:208]),
    .operands(extended),
    .sum(sum_289)
  );
  tnthw_t16x16a2_array_unit_column_0 column_14 (
    .carry(carry_292),
    .clk(clk),
    .neg(neg_103[239:224]),
    .nz(nz_101[239:224]),
    .operands(extended),
    .sum(sum_291)
  );
  tnthw_t16x16a2_array_unit_column_0 column_15 (
    .carry(carry_294),
    .clk(clk),
    .neg(neg_103[255:240]),
    .nz(nz_101[255:240]),
    .operands(extended),
    .sum(sum_293)
  );
  tnthw_t16x16a2_array_unit_column_0 column_2 (
    .carry(carry_268),
    .clk(clk),
    .neg(neg_103[47:32]),
    .nz(nz_101[47:32]),
    .operands(extended),
    .sum(sum_267)
  );
  tnthw_t16x16a2_array_unit_column_0 column_3 (
    .carry(carry_270),
    .clk(clk),
    .neg(neg_103[63:48]),
    .nz(nz_101[63:48]),
    .operands(extended),
    .sum(sum_269)
  );
  tnthw_t16x16a2_array_unit_column_0 column_4 (
    .carry(carry_272),
    .clk(clk),
    .neg(neg_103[79:64]),
    .nz(nz_101[79:64]),
    .operands(extended),
    .sum(sum_271)
  );
  tnthw_t16x16a2_array_unit_column_0 column_5 (
    .carry(carry_274),
    .clk(clk),
    .neg(neg_103[95:80]),
    .nz(nz_101[95:80]),
    .operands(extended),
    .sum(sum_273)
  );
  tnthw_t16x16a2_array_unit_column_0 column_6 (
    .carry(carry_276),
    .clk(clk),
    .neg(neg_103[111:96]),
    .nz(nz_101[111:96]),
    .operands(extended),
    .sum(sum_275)
  );
  tnthw_t16x16a2_array_unit_column_0 column_7 (
    .carry(carry_278),
    .clk(clk),
    .neg(neg_103[127:112]),
    .nz(nz_101[127:112]),
    .operands(extended),
    .sum(sum_277)
  );
  tnthw_t16x16a2_array_unit_column_0 column_8 (
    .carry(carry_280),
    .clk(clk),
    .neg(neg_103[143:128]),
    .nz(nz_101[143:128]),
    .operands(extended),
    .sum(sum_279)
  );
  tnthw_t16x16a2_array_unit_column_0 column_9 (
    .carry(carry_282),
    .clk(clk),
    .neg(neg_103[159:144]),
    .nz(nz_101[159:144]),
    .operands(extended),
    .sum(sum_281)
  );
  tnthw_t16x16a2_array_unit_tiles tiles (
    .address(address),
    .clk(clk),
    .completes(completes),
    .drop(drop),
    .ends(ends_72),
    .first(signal_),
    .index(index),
    .instruction(instruction[301:0]),
    .load(load),
    .loading(loading),
    .read(read),
    .ready(ready),
    .rst(rst),
    .start(start)
  );
  tnthw_t16x16a2_array_unit_weights weights (
    .bad_row(bad_row),
    .clk(clk),
    .count(count),
    .drop(drop),
    .fill(fill),
    .fill_address(fill_address),
    .fill_data(fill_data),
    .first(signal_),
    .illegal(illegal),
    .neg(neg_103),
    .nz(nz_101),
    .read__en(read),
    .read_address(address),
    .read_index(index),
    .rst(rst)
  );
  tnthw_t16x16a2_array_unit_window window (
    .clk(clk),
    .index(index_225),
    .last_position(last_position),
    .last_tap(last_tap),
    .load(load_59),
    .next_last_position(next_last_position),
    .next_last_tap(next_last_tap),
    .one_position(one_position),
    .preload(preload),
    .restart_position(restart_position),
    .step_position(step_position),
    .step_tap(step_tap),
    .valid(read__valid),
    .value(signal_33[281:52]),
    .whole(read__address)
  );
endmodule

// Sum of trit * operand over the lanes, without a multiplier or a negation.
module tnthw_t16x16a2_array_unit_column_0(
  clk,
  neg,
  nz,
  operands,
  carry,
  sum
);
  wire [2:0] _000_;
  wire [2:0] _001_;
  wire [2:0] _002_;
  wire [2:0] _003_;
  wire [2:0] _004_;
  wire [2:0] _005_;
  wire [2:0] _006_;
  wire [2:0] _007_;
  wire [3:0] _008_;
  wire [3:0] _009_;
  wire [2:0] _010_;
  wire [3:0] _011_;
  wire [3:0] _012_;
  wire [3:0] _013_;
  wire [3:0] _014_;
  wire [3:0] _015_;
  wire [2:0] _016_;
  wire [3:0] _017_;
  wire [4:0] _018_;
  wire [4:0] _019_;
  wire [4:0] _020_;
  wire [4:0] _021_;
  wire [2:0] _022_;
  wire [5:0] _023_;
  wire [5:0] _024_;
  wire [6:0] _025_;
  wire [2:0] _026_;
  wire [2:0] _027_;
  wire [2:0] _028_;
  wire [2:0] _029_;
  wire [2:0] _030_;
  reg [7:0] carries_0;
  initial carries_0 = 8'h00;
  reg [3:0] carries_1;
  initial carries_1 = 4'h0;
  output carry;
  reg carry;
  initial carry = 1'h0;
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
  reg [3:0] stage_0_0;
  initial stage_0_0 = 4'h0;
  reg [3:0] stage_0_1;
  initial stage_0_1 = 4'h0;
  reg [3:0] stage_0_2;
  initial stage_0_2 = 4'h0;
  reg [3:0] stage_0_3;
  initial stage_0_3 = 4'h0;
  reg [3:0] stage_0_4;
  initial stage_0_4 = 4'h0;
  reg [3:0] stage_0_5;
  initial stage_0_5 = 4'h0;
  reg [3:0] stage_0_6;
  initial stage_0_6 = 4'h0;
  reg [3:0] stage_0_7;
  initial stage_0_7 = 4'h0;
  reg [4:0] stage_1_0;
  initial stage_1_0 = 5'h00;
  reg [4:0] stage_1_1;
  initial stage_1_1 = 5'h00;
  reg [4:0] stage_1_2;
  initial stage_1_2 = 5'h00;
  reg [4:0] stage_1_3;
  initial stage_1_3 = 5'h00;
  output [6:0] sum;
  reg [6:0] sum;
  initial sum = 7'h00;
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
  assign sum_1_2 = $signed(_020_) + $signed({ 4'h0, carries_0[5] });
  assign _021_ = $signed({ stage_0_6[3], stage_0_6 }) + $signed({ stage_0_7[3], stage_0_7 });
  assign sum_1_3 = $signed(_021_) + $signed({ 4'h0, carries_0[4] });
  assign _023_ = $signed({ stage_1_0[4], stage_1_0 }) + $signed({ stage_1_1[4], stage_1_1 });
  assign sum_2_0 = $signed(_023_) + $signed({ 5'h00, carries_1[3] });
  assign _024_ = $signed({ stage_1_2[4], stage_1_2 }) + $signed({ stage_1_3[4], stage_1_3 });
  assign sum_2_1 = $signed(_024_) + $signed({ 5'h00, carries_1[2] });
  assign _025_ = $signed({ sum_2_0[5], sum_2_0 }) + $signed({ sum_2_1[5], sum_2_1 });
  assign sum_3_0 = $signed(_025_) + $signed({ 6'h00, carries_1[1] });
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
  assign _010_ = operands[5:3] ^ { neg[1], neg[1], neg[1] };
  assign cell_1 = nz[1] ? _010_ : 3'h0;
  assign _016_ = operands[8:6] ^ { neg[2], neg[2], neg[2] };
  assign cell_2 = nz[2] ? _016_ : 3'h0;
  assign _022_ = operands[11:9] ^ { neg[3], neg[3], neg[3] };
  assign cell_3 = nz[3] ? _022_ : 3'h0;
  assign _026_ = operands[14:12] ^ { neg[4], neg[4], neg[4] };
  assign cell_4 = nz[4] ? _026_ : 3'h0;
  assign _027_ = operands[17:15] ^ { neg[5], neg[5], neg[5] };
  assign cell_5 = nz[5] ? _027_ : 3'h0;
  assign _028_ = operands[20:18] ^ { neg[6], neg[6], neg[6] };
  assign cell_6 = nz[6] ? _028_ : 3'h0;
  assign _029_ = operands[23:21] ^ { neg[7], neg[7], neg[7] };
  assign cell_7 = nz[7] ? _029_ : 3'h0;
  assign _030_ = operands[26:24] ^ { neg[8], neg[8], neg[8] };
  assign cell_8 = nz[8] ? _030_ : 3'h0;
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
  assign _008_ = $signed({ cell_0[2], cell_0 }) + $signed({ cell_1[2], cell_1 });
  assign sum_0_0 = $signed(_008_) + $signed({ 3'h0, neg[15] });
  assign _009_ = $signed({ cell_2[2], cell_2 }) + $signed({ cell_3[2], cell_3 });
  assign sum_0_1 = $signed(_009_) + $signed({ 3'h0, neg[14] });
  assign _011_ = $signed({ cell_4[2], cell_4 }) + $signed({ cell_5[2], cell_5 });
  assign sum_0_2 = $signed(_011_) + $signed({ 3'h0, neg[13] });
  assign _012_ = $signed({ cell_6[2], cell_6 }) + $signed({ cell_7[2], cell_7 });
  assign sum_0_3 = $signed(_012_) + $signed({ 3'h0, neg[12] });
  assign _013_ = $signed({ cell_8[2], cell_8 }) + $signed({ cell_9[2], cell_9 });
  assign sum_0_4 = $signed(_013_) + $signed({ 3'h0, neg[11] });
  assign _014_ = $signed({ cell_10[2], cell_10 }) + $signed({ cell_11[2], cell_11 });
  assign sum_0_5 = $signed(_014_) + $signed({ 3'h0, neg[10] });
  assign _015_ = $signed({ cell_12[2], cell_12 }) + $signed({ cell_13[2], cell_13 });
  assign sum_0_6 = $signed(_015_) + $signed({ 3'h0, neg[9] });
  assign _017_ = $signed({ cell_14[2], cell_14 }) + $signed({ cell_15[2], cell_15 });
  assign sum_0_7 = $signed(_017_) + $signed({ 3'h0, neg[8] });
  assign _018_ = $signed({ stage_0_0[3], stage_0_0 }) + $signed({ stage_0_1[3], stage_0_1 });
  assign sum_1_0 = $signed(_018_) + $signed({ 4'h0, carries_0[7] });
  assign _019_ = $signed({ stage_0_2[3], stage_0_2 }) + $signed({ stage_0_3[3], stage_0_3 });
  assign sum_1_1 = $signed(_019_) + $signed({ 4'h0, carries_0[6] });
  assign _020_ = $signed({ stage_0_4[3], stage_0_4 }) + $signed({ stage_0_5[3], stage_0_5 });
endmodule

// Read each tile of an instruction as soon as the shadow tile is free.
module tnthw_t16x16a2_array_unit_tiles(
  clk,
  rst,
  drop,
  first,
  instruction,
  load,
  start,
  address,
  completes,
  ends,
  index,
  loading,
  read,
  ready
);
  wire _000_;
  wire [1:0] _001_;
  wire [1:0] _002_;
  wire [12:0] _003_;
  wire [12:0] _004_;
  wire [6:0] _005_;
  wire [6:0] _006_;
  wire [6:0] _007_;
  wire _008_;
  wire [12:0] _009_;
  wire _010_;
  wire [6:0] _011_;
  wire [6:0] _012_;
  wire [19:0] _013_;
  wire [1:0] _014_;
  wire _015_;
  wire _016_;
  wire [12:0] _017_;
  wire [12:0] _018_;
  wire [6:0] _019_;
  wire [6:0] _020_;
  wire _021_;
  wire [6:0] _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire [19:0] _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire [6:0] _033_;
  wire [6:0] _034_;
  wire [6:0] _035_;
  wire [6:0] _036_;
  wire [6:0] _037_;
  wire [6:0] _038_;
  wire [12:0] _039_;
  wire [12:0] _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire [1:0] _047_;
  wire [1:0] _048_;
  wire [19:0] _049_;
  wire [19:0] _050_;
  wire [19:0] _051_;
  reg signal_;
  initial signal_ = 1'h0;
  wire signal_6;
  output [19:0] address;
  reg [19:0] address;
  initial address = 20'h00000;
  input clk;
  wire clk;
  output completes;
  wire completes;
  input drop;
  wire drop;
  output ends;
  wire ends;
  input first;
  wire first;
  wire goes_on;
  output [1:0] index;
  reg [1:0] index;
  initial index = 2'h0;
  input [301:0] instruction;
  wire [301:0] instruction;
  reg [6:0] kernel_x_left;
  initial kernel_x_left = 7'h00;
  reg [6:0] kernel_x_whole;
  initial kernel_x_whole = 7'h00;
  reg [6:0] kernel_y_left;
  initial kernel_y_left = 7'h00;
  input load;
  wire load;
  output loading;
  reg loading;
  initial loading = 1'h0;
  reg [12:0] planes_left;
  initial planes_left = 13'h0000;
  reg [12:0] planes_whole;
  initial planes_whole = 13'h0000;
  output read;
  wire read;
  output ready;
  reg ready;
  initial ready = 1'h0;
  input rst;
  wire rst;
  input start;
  wire start;
  wire unused;
  assign _000_ = | index;
  assign _010_ = ~ signal_;
  assign _021_ = _000_ | _010_;
  assign goes_on = loading & _021_;
  assign _024_ = loading & first;
  assign read = goes_on | _024_;
  assign _025_ = index == 2'h3;
  assign signal_6 = read & _025_;
  assign _026_ = index == 2'h3;
  assign completes = goes_on & _026_;
  assign _027_ = signal_6 & planes_left[12];
  assign _028_ = _027_ & kernel_x_left[6];
  assign ends = _028_ & kernel_y_left[6];
  assign _029_ = address + 20'h00001;
  assign _001_ = index + 2'h1;
  assign _002_ = signal_6 ? 2'h0 : _001_;
  assign _003_ = { 1'h0, instruction[269:258] } - 13'h0002;
  assign _004_ = { 1'h0, instruction[269:258] } - 13'h0002;
  assign _005_ = { 1'h0, instruction[257:252] } - 7'h02;
  assign _006_ = { 1'h0, instruction[257:252] } - 7'h02;
  assign _007_ = { 1'h0, instruction[251:246] } - 7'h02;
  assign _008_ = ~ ends;
  assign _009_ = $signed(planes_left) - $signed(13'h0001);
  assign _011_ = $signed(kernel_x_left) - $signed(7'h01);
  assign _012_ = $signed(kernel_y_left) - $signed(7'h01);
  always @(posedge clk)
    address <= _013_;
  always @(posedge clk)
    index <= _014_;
  always @(posedge clk)
    signal_ <= _015_;
  always @(posedge clk)
    ready <= _016_;
  always @(posedge clk)
    planes_left <= _017_;
  always @(posedge clk)
    planes_whole <= _018_;
  always @(posedge clk)
    kernel_x_left <= _019_;
  always @(posedge clk)
    kernel_x_whole <= _020_;
  always @(posedge clk)
    kernel_y_left <= _022_;
  always @(posedge clk)
    loading <= _023_;
  assign _030_ = signal_6 ? _008_ : loading;
  assign _031_ = load ? start : _030_;
  assign _032_ = drop ? 1'h0 : _031_;
  assign _023_ = rst ? 1'h0 : _032_;
  assign _033_ = kernel_x_left[6] ? _012_ : kernel_y_left;
  assign _034_ = planes_left[12] ? _033_ : kernel_y_left;
  assign _035_ = signal_6 ? _034_ : kernel_y_left;
  assign _022_ = load ? _007_ : _035_;
  assign _020_ = load ? _006_ : kernel_x_whole;
  assign _036_ = kernel_x_left[6] ? kernel_x_whole : _011_;
  assign _037_ = planes_left[12] ? _036_ : kernel_x_left;
  assign _038_ = signal_6 ? _037_ : kernel_x_left;
  assign _019_ = load ? _005_ : _038_;
  assign _018_ = load ? _004_ : planes_whole;
  assign _039_ = planes_left[12] ? planes_whole : _009_;
  assign _040_ = signal_6 ? _039_ : planes_left;
  assign _017_ = load ? _003_ : _040_;
  assign _041_ = first ? 1'h0 : ready;
  assign _042_ = signal_6 ? 1'h1 : _041_;
  assign _043_ = drop ? 1'h0 : _042_;
  assign _016_ = rst ? 1'h0 : _043_;
  assign _044_ = first ? 1'h0 : signal_;
  assign _045_ = read ? 1'h1 : _044_;
  assign _046_ = drop ? 1'h0 : _045_;
  assign _015_ = rst ? 1'h0 : _046_;
  assign _047_ = read ? _002_ : index;
  assign _048_ = drop ? 2'h0 : _047_;
  assign _014_ = rst ? 2'h0 : _048_;
  assign _049_ = read ? _029_ : address;
  assign _050_ = load ? instruction[301:282] : _049_;
  assign _051_ = drop ? 20'h00000 : _050_;
  assign _013_ = rst ? 20'h00000 : _051_;
  assign unused = & { instruction[281:270], instruction[245:0] };
endmodule

// Holds packed weights and decodes one tile after the other into the shadow tile.
module tnthw_t16x16a2_array_unit_weights(
  clk,
  rst,
  drop,
  fill,
  fill_address,
  fill_data,
  first,
  read__en,
  read_address,
  read_index,
  bad_row,
  count,
  illegal,
  neg,
  nz
);
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
  wire [8:0] _135_;
  wire _136_;
  wire _137_;
  wire _138_;
  wire _139_;
  wire [3:0] _140_;
  wire _141_;
  wire _142_;
  wire _143_;
  wire _144_;
  wire [1:0] _145_;
  wire _146_;
  wire _147_;
  wire _148_;
  wire _149_;
  wire [255:0] _150_;
  wire [255:0] _151_;
  wire [255:0] _152_;
  wire [255:0] _153_;
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
  wire [8:0] _168_;
  wire [8:0] _169_;
  wire [2:0] _170_;
  wire _171_;
  wire _172_;
  wire _173_;
  wire _174_;
  wire _175_;
  wire [1:0] _176_;
  wire _177_;
  wire _178_;
  wire [2:0] _179_;
  wire _180_;
  wire _181_;
  wire _182_;
  wire _183_;
  wire [1:0] _184_;
  wire _185_;
  wire _186_;
  wire _187_;
  wire [2:0] _188_;
  wire _189_;
  wire _190_;
  wire _191_;
  wire _192_;
  wire [1:0] _193_;
  wire _194_;
  wire _195_;
  wire _196_;
  wire [2:0] _197_;
  wire _198_;
  wire _199_;
  wire _200_;
  wire _201_;
  wire [1:0] _202_;
  wire _203_;
  wire _204_;
  wire [2:0] _205_;
  wire _206_;
  wire _207_;
  wire _208_;
  wire _209_;
  wire _210_;
  wire [1:0] _211_;
  wire _212_;
  wire _213_;
  wire [2:0] _214_;
  wire _215_;
  wire _216_;
  wire _217_;
  wire _218_;
  wire _219_;
  wire [1:0] _220_;
  wire _221_;
  wire _222_;
  wire [2:0] _223_;
  wire _224_;
  wire _225_;
  wire _226_;
  wire _227_;
  wire [1:0] _228_;
  wire _229_;
  wire _230_;
  wire _231_;
  wire [2:0] _232_;
  wire _233_;
  wire _234_;
  wire _235_;
  wire _236_;
  wire [1:0] _237_;
  wire _238_;
  wire _239_;
  wire _240_;
  wire [2:0] _241_;
  wire _242_;
  wire _243_;
  wire _244_;
  wire _245_;
  wire [1:0] _246_;
  wire _247_;
  wire _248_;
  wire [2:0] _249_;
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
  reg signal_;
  initial signal_ = 1'h0;
  output bad_row;
  reg bad_row;
  initial bad_row = 1'h0;
  input clk;
  wire clk;
  output [8:0] count;
  reg [8:0] count;
  initial count = 9'h000;
  reg [2:0] count_0_0;
  initial count_0_0 = 3'h0;
  reg [2:0] count_0_12;
  initial count_0_12 = 3'h0;
  reg [2:0] count_0_15;
  initial count_0_15 = 3'h0;
  reg [2:0] count_0_18;
  initial count_0_18 = 3'h0;
  reg [2:0] count_0_21;
  initial count_0_21 = 3'h0;
  reg [2:0] count_0_24;
  initial count_0_24 = 3'h0;
  reg [2:0] count_0_27;
  initial count_0_27 = 3'h0;
  reg [2:0] count_0_3;
  initial count_0_3 = 3'h0;
  reg [2:0] count_0_30;
  initial count_0_30 = 3'h0;
  reg [2:0] count_0_33;
  initial count_0_33 = 3'h0;
  reg [2:0] count_0_36;
  initial count_0_36 = 3'h0;
  reg [2:0] count_0_39;
  initial count_0_39 = 3'h0;
  reg [2:0] count_0_42;
  initial count_0_42 = 3'h0;
  reg [2:0] count_0_45;
  initial count_0_45 = 3'h0;
  reg [2:0] count_0_48;
  initial count_0_48 = 3'h0;
  reg [2:0] count_0_51;
  initial count_0_51 = 3'h0;
  reg [2:0] count_0_54;
  initial count_0_54 = 3'h0;
  reg [2:0] count_0_57;
  initial count_0_57 = 3'h0;
  reg [2:0] count_0_6;
  initial count_0_6 = 3'h0;
  reg [2:0] count_0_60;
  initial count_0_60 = 3'h0;
  reg [2:0] count_0_63;
  initial count_0_63 = 3'h0;
  reg [2:0] count_0_66;
  initial count_0_66 = 3'h0;
  reg [2:0] count_0_69;
  initial count_0_69 = 3'h0;
  reg [2:0] count_0_72;
  initial count_0_72 = 3'h0;
  reg [2:0] count_0_75;
  initial count_0_75 = 3'h0;
  reg [1:0] count_0_78;
  initial count_0_78 = 2'h0;
  reg [2:0] count_0_9;
  initial count_0_9 = 3'h0;
  reg [4:0] count_1_0;
  initial count_1_0 = 5'h00;
  reg [4:0] count_1_12;
  initial count_1_12 = 5'h00;
  reg [4:0] count_1_15;
  initial count_1_15 = 5'h00;
  reg [4:0] count_1_18;
  initial count_1_18 = 5'h00;
  reg [4:0] count_1_21;
  initial count_1_21 = 5'h00;
  reg [4:0] count_1_24;
  initial count_1_24 = 5'h00;
  reg [4:0] count_1_3;
  initial count_1_3 = 5'h00;
  reg [4:0] count_1_6;
  initial count_1_6 = 5'h00;
  reg [4:0] count_1_9;
  initial count_1_9 = 5'h00;
  reg [6:0] count_2_0;
  initial count_2_0 = 7'h00;
  reg [6:0] count_2_3;
  initial count_2_3 = 7'h00;
  reg [6:0] count_2_6;
  initial count_2_6 = 7'h00;
  reg [8:0] count_3_0;
  initial count_3_0 = 9'h000;
  reg counting_0_0;
  initial counting_0_0 = 1'h0;
  reg counting_0_1;
  initial counting_0_1 = 1'h0;
  reg counting_0_2;
  initial counting_0_2 = 1'h0;
  reg counting_0_3;
  initial counting_0_3 = 1'h0;
  reg counting_1_0;
  initial counting_1_0 = 1'h0;
  reg counting_1_1;
  initial counting_1_1 = 1'h0;
  reg counting_1_2;
  initial counting_1_2 = 1'h0;
  reg counting_1_3;
  initial counting_1_3 = 1'h0;
  reg counting_2_0;
  initial counting_2_0 = 1'h0;
  reg counting_2_1;
  initial counting_2_1 = 1'h0;
  reg counting_2_2;
  initial counting_2_2 = 1'h0;
  reg counting_2_3;
  initial counting_2_3 = 1'h0;
  reg [127:0] data;
  initial data = 128'h00000000000000000000000000000000;
  input drop;
  wire drop;
  input fill;
  wire fill;
  input [10:0] fill_address;
  wire [10:0] fill_address;
  input [127:0] fill_data;
  wire [127:0] fill_data;
  input first;
  wire first;
  output illegal;
  wire illegal;
  reg illegal_13;
  initial illegal_13 = 1'h0;
  wire illegal_14;
  output [255:0] neg;
  reg [255:0] neg;
  initial neg = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  wire [79:0] neg_45;
  output [255:0] nz;
  reg [255:0] nz;
  initial nz = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  wire [79:0] nz_43;
  wire [127:0] read__data;
  input read__en;
  wire read__en;
  input [19:0] read_address;
  wire [19:0] read_address;
  input [1:0] read_index;
  wire [1:0] read_index;
  reg row_0_0;
  initial row_0_0 = 1'h0;
  reg row_0_1;
  initial row_0_1 = 1'h0;
  reg row_0_2;
  initial row_0_2 = 1'h0;
  reg row_0_3;
  initial row_0_3 = 1'h0;
  reg [1:0] row_1_0;
  initial row_1_0 = 2'h0;
  reg [1:0] row_1_1;
  initial row_1_1 = 2'h0;
  reg [1:0] row_1_2;
  initial row_1_2 = 2'h0;
  reg [1:0] row_1_3;
  initial row_1_3 = 2'h0;
  input rst;
  wire rst;
  reg [8:0] shadow_count;
  initial shadow_count = 9'h000;
  reg [255:0] shadow_neg;
  initial shadow_neg = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] shadow_nz;
  initial shadow_nz = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [3:0] stores;
  initial stores = 4'h0;
  reg swap_0_0;
  initial swap_0_0 = 1'h0;
  reg swap_0_1;
  initial swap_0_1 = 1'h0;
  reg swap_0_2;
  initial swap_0_2 = 1'h0;
  reg swap_0_3;
  initial swap_0_3 = 1'h0;
  reg swap_0_4;
  initial swap_0_4 = 1'h0;
  assign illegal = illegal_13 & illegal_14;
  assign _000_ = ~| row_1_3;
  assign _111_ = row_0_3 & _000_;
  assign _174_ = row_1_3 == 2'h1;
  assign _185_ = row_0_3 & _174_;
  assign _196_ = row_1_3 == 2'h2;
  assign _207_ = row_0_3 & _196_;
  assign _218_ = row_1_3 == 2'h3;
  assign _229_ = row_0_3 & _218_;
  assign _240_ = read_address >= 20'h00800;
  assign _001_ = read__en & _240_;
  assign _012_ = { 1'h0, nz_43[0] } + { 1'h0, nz_43[1] };
  assign _023_ = { 1'h0, _012_ } + { 2'h0, nz_43[2] };
  assign _034_ = { 1'h0, nz_43[3] } + { 1'h0, nz_43[4] };
  assign _045_ = { 1'h0, _034_ } + { 2'h0, nz_43[5] };
  assign _056_ = { 1'h0, nz_43[6] } + { 1'h0, nz_43[7] };
  assign _067_ = { 1'h0, _056_ } + { 2'h0, nz_43[8] };
  assign _078_ = { 1'h0, nz_43[9] } + { 1'h0, nz_43[10] };
  assign _089_ = { 1'h0, _078_ } + { 2'h0, nz_43[11] };
  assign _100_ = { 1'h0, nz_43[12] } + { 1'h0, nz_43[13] };
  assign _112_ = { 1'h0, _100_ } + { 2'h0, nz_43[14] };
  assign _123_ = ~ stores[3];
  assign _134_ = nz_43[16] & _123_;
  assign _145_ = { 1'h0, nz_43[15] } + { 1'h0, _134_ };
  assign _156_ = ~ stores[3];
  assign _167_ = nz_43[17] & _156_;
  assign _170_ = { 1'h0, _145_ } + { 2'h0, _167_ };
  assign _171_ = ~ stores[3];
  assign _172_ = nz_43[18] & _171_;
  assign _173_ = ~ stores[3];
  assign _175_ = nz_43[19] & _173_;
  assign _176_ = { 1'h0, _172_ } + { 1'h0, _175_ };
  assign _177_ = ~ stores[3];
  assign _178_ = nz_43[20] & _177_;
  assign _179_ = { 1'h0, _176_ } + { 2'h0, _178_ };
  assign _180_ = ~ stores[3];
  assign _181_ = nz_43[21] & _180_;
  assign _182_ = ~ stores[3];
  assign _183_ = nz_43[22] & _182_;
  assign _184_ = { 1'h0, _181_ } + { 1'h0, _183_ };
  assign _186_ = ~ stores[3];
  assign _187_ = nz_43[23] & _186_;
  assign _188_ = { 1'h0, _184_ } + { 2'h0, _187_ };
  assign _189_ = ~ stores[3];
  assign _190_ = nz_43[24] & _189_;
  assign _191_ = ~ stores[3];
  assign _192_ = nz_43[25] & _191_;
  assign _193_ = { 1'h0, _190_ } + { 1'h0, _192_ };
  assign _194_ = ~ stores[3];
  assign _195_ = nz_43[26] & _194_;
  assign _197_ = { 1'h0, _193_ } + { 2'h0, _195_ };
  assign _198_ = ~ stores[3];
  assign _199_ = nz_43[27] & _198_;
  assign _200_ = ~ stores[3];
  assign _201_ = nz_43[28] & _200_;
  assign _202_ = { 1'h0, _199_ } + { 1'h0, _201_ };
  assign _203_ = ~ stores[3];
  assign _204_ = nz_43[29] & _203_;
  assign _205_ = { 1'h0, _202_ } + { 2'h0, _204_ };
  assign _206_ = ~ stores[3];
  assign _208_ = nz_43[30] & _206_;
  assign _209_ = ~ stores[3];
  assign _210_ = nz_43[31] & _209_;
  assign _211_ = { 1'h0, _208_ } + { 1'h0, _210_ };
  assign _212_ = ~ stores[3];
  assign _213_ = nz_43[32] & _212_;
  assign _214_ = { 1'h0, _211_ } + { 2'h0, _213_ };
  assign _215_ = ~ stores[3];
  assign _216_ = nz_43[33] & _215_;
  assign _217_ = ~ stores[3];
  assign _219_ = nz_43[34] & _217_;
  assign _220_ = { 1'h0, _216_ } + { 1'h0, _219_ };
  assign _221_ = ~ stores[3];
  assign _222_ = nz_43[35] & _221_;
  assign _223_ = { 1'h0, _220_ } + { 2'h0, _222_ };
  assign _224_ = ~ stores[3];
  assign _225_ = nz_43[36] & _224_;
  assign _226_ = ~ stores[3];
  assign _227_ = nz_43[37] & _226_;
  assign _228_ = { 1'h0, _225_ } + { 1'h0, _227_ };
  assign _230_ = ~ stores[3];
  assign _231_ = nz_43[38] & _230_;
  assign _232_ = { 1'h0, _228_ } + { 2'h0, _231_ };
  assign _233_ = ~ stores[3];
  assign _234_ = nz_43[39] & _233_;
  assign _235_ = ~ stores[3];
  assign _236_ = nz_43[40] & _235_;
  assign _237_ = { 1'h0, _234_ } + { 1'h0, _236_ };
  assign _238_ = ~ stores[3];
  assign _239_ = nz_43[41] & _238_;
  assign _241_ = { 1'h0, _237_ } + { 2'h0, _239_ };
  assign _242_ = ~ stores[3];
  assign _243_ = nz_43[42] & _242_;
  assign _244_ = ~ stores[3];
  assign _245_ = nz_43[43] & _244_;
  assign _246_ = { 1'h0, _243_ } + { 1'h0, _245_ };
  assign _247_ = ~ stores[3];
  assign _248_ = nz_43[44] & _247_;
  assign _249_ = { 1'h0, _246_ } + { 2'h0, _248_ };
  assign _250_ = ~ stores[3];
  assign _002_ = nz_43[45] & _250_;
  assign _003_ = ~ stores[3];
  assign _004_ = nz_43[46] & _003_;
  assign _005_ = { 1'h0, _002_ } + { 1'h0, _004_ };
  assign _006_ = ~ stores[3];
  assign _007_ = nz_43[47] & _006_;
  assign _008_ = { 1'h0, _005_ } + { 2'h0, _007_ };
  assign _009_ = ~ stores[3];
  assign _010_ = nz_43[48] & _009_;
  assign _011_ = ~ stores[3];
  assign _013_ = nz_43[49] & _011_;
  assign _014_ = { 1'h0, _010_ } + { 1'h0, _013_ };
  assign _015_ = ~ stores[3];
  assign _016_ = nz_43[50] & _015_;
  assign _017_ = { 1'h0, _014_ } + { 2'h0, _016_ };
  assign _018_ = ~ stores[3];
  assign _019_ = nz_43[51] & _018_;
  assign _020_ = ~ stores[3];
  assign _021_ = nz_43[52] & _020_;
  assign _022_ = { 1'h0, _019_ } + { 1'h0, _021_ };
  assign _024_ = ~ stores[3];
  assign _025_ = nz_43[53] & _024_;
  assign _026_ = { 1'h0, _022_ } + { 2'h0, _025_ };
  assign _027_ = ~ stores[3];
  assign _028_ = nz_43[54] & _027_;
  assign _029_ = ~ stores[3];
  assign _030_ = nz_43[55] & _029_;
  assign _031_ = { 1'h0, _028_ } + { 1'h0, _030_ };
  assign _032_ = ~ stores[3];
  assign _033_ = nz_43[56] & _032_;
  assign _035_ = { 1'h0, _031_ } + { 2'h0, _033_ };
  assign _036_ = ~ stores[3];
  assign _037_ = nz_43[57] & _036_;
  assign _038_ = ~ stores[3];
  assign _039_ = nz_43[58] & _038_;
  assign _040_ = { 1'h0, _037_ } + { 1'h0, _039_ };
  assign _041_ = ~ stores[3];
  assign _042_ = nz_43[59] & _041_;
  assign _043_ = { 1'h0, _040_ } + { 2'h0, _042_ };
  assign _044_ = ~ stores[3];
  assign _046_ = nz_43[60] & _044_;
  assign _047_ = ~ stores[3];
  assign _048_ = nz_43[61] & _047_;
  assign _049_ = { 1'h0, _046_ } + { 1'h0, _048_ };
  assign _050_ = ~ stores[3];
  assign _051_ = nz_43[62] & _050_;
  assign _052_ = { 1'h0, _049_ } + { 2'h0, _051_ };
  assign _053_ = ~ stores[3];
  assign _054_ = nz_43[63] & _053_;
  assign _055_ = ~ stores[3];
  assign _057_ = nz_43[64] & _055_;
  assign _058_ = { 1'h0, _054_ } + { 1'h0, _057_ };
  assign _059_ = ~ stores[3];
  assign _060_ = nz_43[65] & _059_;
  assign _061_ = { 1'h0, _058_ } + { 2'h0, _060_ };
  assign _062_ = ~ stores[3];
  assign _063_ = nz_43[66] & _062_;
  assign _064_ = ~ stores[3];
  assign _065_ = nz_43[67] & _064_;
  assign _066_ = { 1'h0, _063_ } + { 1'h0, _065_ };
  assign _068_ = ~ stores[3];
  assign _069_ = nz_43[68] & _068_;
  assign _070_ = { 1'h0, _066_ } + { 2'h0, _069_ };
  assign _071_ = ~ stores[3];
  assign _072_ = nz_43[69] & _071_;
  assign _073_ = ~ stores[3];
  assign _074_ = nz_43[70] & _073_;
  assign _075_ = { 1'h0, _072_ } + { 1'h0, _074_ };
  assign _076_ = ~ stores[3];
  assign _077_ = nz_43[71] & _076_;
  assign _079_ = { 1'h0, _075_ } + { 2'h0, _077_ };
  assign _080_ = ~ stores[3];
  assign _081_ = nz_43[72] & _080_;
  assign _082_ = ~ stores[3];
  assign _083_ = nz_43[73] & _082_;
  assign _084_ = { 1'h0, _081_ } + { 1'h0, _083_ };
  assign _085_ = ~ stores[3];
  assign _086_ = nz_43[74] & _085_;
  assign _087_ = { 1'h0, _084_ } + { 2'h0, _086_ };
  assign _088_ = ~ stores[3];
  assign _090_ = nz_43[75] & _088_;
  assign _091_ = ~ stores[3];
  assign _092_ = nz_43[76] & _091_;
  assign _093_ = { 1'h0, _090_ } + { 1'h0, _092_ };
  assign _094_ = ~ stores[3];
  assign _095_ = nz_43[77] & _094_;
  assign _096_ = { 1'h0, _093_ } + { 2'h0, _095_ };
  assign _097_ = ~ stores[3];
  assign _098_ = nz_43[78] & _097_;
  assign _099_ = ~ stores[3];
  assign _101_ = nz_43[79] & _099_;
  assign _102_ = { 1'h0, _098_ } + { 1'h0, _101_ };
  assign _103_ = { 1'h0, count_0_0 } + { 1'h0, count_0_3 };
  assign _104_ = { 1'h0, _103_ } + { 2'h0, count_0_6 };
  assign _105_ = { 1'h0, count_0_9 } + { 1'h0, count_0_12 };
  assign _106_ = { 1'h0, _105_ } + { 2'h0, count_0_15 };
  assign _107_ = { 1'h0, count_0_18 } + { 1'h0, count_0_21 };
  assign _108_ = { 1'h0, _107_ } + { 2'h0, count_0_24 };
  assign _109_ = { 1'h0, count_0_27 } + { 1'h0, count_0_30 };
  assign _110_ = { 1'h0, _109_ } + { 2'h0, count_0_33 };
  assign _113_ = { 1'h0, count_0_36 } + { 1'h0, count_0_39 };
  assign _114_ = { 1'h0, _113_ } + { 2'h0, count_0_42 };
  assign _115_ = { 1'h0, count_0_45 } + { 1'h0, count_0_48 };
  assign _116_ = { 1'h0, _115_ } + { 2'h0, count_0_51 };
  assign _117_ = { 1'h0, count_0_54 } + { 1'h0, count_0_57 };
  assign _118_ = { 1'h0, _117_ } + { 2'h0, count_0_60 };
  assign _119_ = { 1'h0, count_0_63 } + { 1'h0, count_0_66 };
  assign _120_ = { 1'h0, _119_ } + { 2'h0, count_0_69 };
  assign _121_ = { 1'h0, count_0_72 } + { 1'h0, count_0_75 };
  assign _122_ = { 1'h0, _121_ } + { 3'h0, count_0_78 };
  assign _124_ = { 1'h0, count_1_0 } + { 1'h0, count_1_3 };
  assign _125_ = { 1'h0, _124_ } + { 2'h0, count_1_6 };
  assign _126_ = { 1'h0, count_1_9 } + { 1'h0, count_1_12 };
  assign _127_ = { 1'h0, _126_ } + { 2'h0, count_1_15 };
  assign _128_ = { 1'h0, count_1_18 } + { 1'h0, count_1_21 };
  assign _129_ = { 1'h0, _128_ } + { 2'h0, count_1_24 };
  assign _130_ = { 1'h0, count_2_0 } + { 1'h0, count_2_3 };
  assign _131_ = { 1'h0, _130_ } + { 2'h0, count_2_6 };
  assign _132_ = | stores;
  assign _133_ = counting_0_3 ? 9'h000 : shadow_count;
  assign _135_ = _133_ + count_3_0;
  always @(posedge clk)
    data <= read__data;
  always @(posedge clk)
    row_0_0 <= _136_;
  always @(posedge clk)
    row_1_0 <= read_index;
  always @(posedge clk)
    row_0_1 <= _137_;
  always @(posedge clk)
    row_1_1 <= row_1_0;
  always @(posedge clk)
    row_0_2 <= _138_;
  always @(posedge clk)
    row_1_2 <= row_1_1;
  always @(posedge clk)
    row_0_3 <= _139_;
  always @(posedge clk)
    row_1_3 <= row_1_2;
  always @(posedge clk)
    stores <= _140_;
  always @(posedge clk)
    signal_ <= _141_;
  always @(posedge clk)
    illegal_13 <= _142_;
  always @(posedge clk)
    bad_row <= _143_;
  always @(posedge clk)
    swap_0_0 <= _144_;
  always @(posedge clk)
    swap_0_1 <= _146_;
  always @(posedge clk)
    swap_0_2 <= _147_;
  always @(posedge clk)
    swap_0_3 <= _148_;
  always @(posedge clk)
    swap_0_4 <= _149_;
  always @(posedge clk)
    shadow_nz <= _150_;
  always @(posedge clk)
    nz <= _151_;
  always @(posedge clk)
    shadow_neg <= _152_;
  always @(posedge clk)
    neg <= _153_;
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
    count_0_15 <= _170_;
  always @(posedge clk)
    count_0_18 <= _179_;
  always @(posedge clk)
    count_0_21 <= _188_;
  always @(posedge clk)
    count_0_24 <= _197_;
  always @(posedge clk)
    count_0_27 <= _205_;
  always @(posedge clk)
    count_0_30 <= _214_;
  always @(posedge clk)
    count_0_33 <= _223_;
  always @(posedge clk)
    count_0_36 <= _232_;
  always @(posedge clk)
    count_0_39 <= _241_;
  always @(posedge clk)
    count_0_42 <= _249_;
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
    counting_0_0 <= _154_;
  always @(posedge clk)
    counting_1_0 <= _155_;
  always @(posedge clk)
    counting_2_0 <= _157_;
  always @(posedge clk)
    counting_0_1 <= _158_;
  always @(posedge clk)
    counting_1_1 <= _159_;
  always @(posedge clk)
    counting_2_1 <= _160_;
  always @(posedge clk)
    counting_0_2 <= _161_;
  always @(posedge clk)
    counting_1_2 <= _162_;
  always @(posedge clk)
    counting_2_2 <= _163_;
  always @(posedge clk)
    counting_0_3 <= _164_;
  always @(posedge clk)
    counting_1_3 <= _165_;
  always @(posedge clk)
    counting_2_3 <= _166_;
  always @(posedge clk)
    shadow_count <= _168_;
  always @(posedge clk)
    count <= _169_;
  assign _169_ = counting_2_3 ? shadow_count : count;
  assign _168_ = counting_1_3 ? _135_ : shadow_count;
  assign _251_ = drop ? 1'h0 : counting_2_2;
  assign _166_ = rst ? 1'h0 : _251_;
  assign _252_ = drop ? 1'h0 : counting_1_2;
  assign _165_ = rst ? 1'h0 : _252_;
  assign _253_ = drop ? 1'h0 : counting_0_2;
  assign _164_ = rst ? 1'h0 : _253_;
  assign _254_ = drop ? 1'h0 : counting_2_1;
  assign _163_ = rst ? 1'h0 : _254_;
  assign _255_ = drop ? 1'h0 : counting_1_1;
  assign _162_ = rst ? 1'h0 : _255_;
  assign _256_ = drop ? 1'h0 : counting_0_1;
  assign _161_ = rst ? 1'h0 : _256_;
  assign _257_ = drop ? 1'h0 : counting_2_0;
  assign _160_ = rst ? 1'h0 : _257_;
  assign _258_ = drop ? 1'h0 : counting_1_0;
  assign _159_ = rst ? 1'h0 : _258_;
  assign _259_ = drop ? 1'h0 : counting_0_0;
  assign _158_ = rst ? 1'h0 : _259_;
  assign _260_ = drop ? 1'h0 : swap_0_4;
  assign _157_ = rst ? 1'h0 : _260_;
  assign _261_ = drop ? 1'h0 : _132_;
  assign _155_ = rst ? 1'h0 : _261_;
  assign _262_ = drop ? 1'h0 : stores[0];
  assign _154_ = rst ? 1'h0 : _262_;
  assign _153_ = swap_0_4 ? shadow_neg : neg;
  assign _152_[255:240] = stores[3] ? neg_45[15:0] : shadow_neg[255:240];
  assign _152_[239:160] = stores[2] ? neg_45 : shadow_neg[239:160];
  assign _152_[159:80] = stores[1] ? neg_45 : shadow_neg[159:80];
  assign _152_[79:0] = stores[0] ? neg_45 : shadow_neg[79:0];
  assign _151_ = swap_0_4 ? shadow_nz : nz;
  assign _150_[255:240] = stores[3] ? nz_43[15:0] : shadow_nz[255:240];
  assign _150_[239:160] = stores[2] ? nz_43 : shadow_nz[239:160];
  assign _150_[159:80] = stores[1] ? nz_43 : shadow_nz[159:80];
  assign _150_[79:0] = stores[0] ? nz_43 : shadow_nz[79:0];
  assign _263_ = drop ? 1'h0 : swap_0_3;
  assign _149_ = rst ? 1'h0 : _263_;
  assign _264_ = drop ? 1'h0 : swap_0_2;
  assign _148_ = rst ? 1'h0 : _264_;
  assign _265_ = drop ? 1'h0 : swap_0_1;
  assign _147_ = rst ? 1'h0 : _265_;
  assign _266_ = drop ? 1'h0 : swap_0_0;
  assign _146_ = rst ? 1'h0 : _266_;
  assign _267_ = drop ? 1'h0 : first;
  assign _144_ = rst ? 1'h0 : _267_;
  assign _268_ = drop ? 1'h0 : _001_;
  assign _143_ = rst ? 1'h0 : _268_;
  assign _269_ = drop ? 1'h0 : signal_;
  assign _142_ = rst ? 1'h0 : _269_;
  assign _270_ = drop ? 1'h0 : row_0_3;
  assign _141_ = rst ? 1'h0 : _270_;
  assign _271_ = drop ? 1'h0 : _229_;
  assign _140_[3] = rst ? 1'h0 : _271_;
  assign _272_ = drop ? 1'h0 : _111_;
  assign _140_[0] = rst ? 1'h0 : _272_;
  assign _273_ = drop ? 1'h0 : _207_;
  assign _140_[2] = rst ? 1'h0 : _273_;
  assign _274_ = drop ? 1'h0 : _185_;
  assign _140_[1] = rst ? 1'h0 : _274_;
  assign _275_ = drop ? 1'h0 : row_0_2;
  assign _139_ = rst ? 1'h0 : _275_;
  assign _276_ = drop ? 1'h0 : row_0_1;
  assign _138_ = rst ? 1'h0 : _276_;
  assign _277_ = drop ? 1'h0 : row_0_0;
  assign _137_ = rst ? 1'h0 : _277_;
  assign _278_ = drop ? 1'h0 : read__en;
  assign _136_ = rst ? 1'h0 : _278_;
  tnthw_ram #(
    .ADDRESS(32'd11),
    .DEPTH(32'd2048),
    .PART(32'd128),
    .WIDTH(32'd128)
  ) buffer (
    .clk(clk),
    .read_address(read_address[10:0]),
    .read_data(read__data),
    .read_enable(read__en),
    .write_address(fill_address),
    .write_data(fill_data),
    .write_enable(fill)
  );
  tnthw_t16x16a2_array_unit_weights_decoder decoder (
    .clk(clk),
    .data(data),
    .drop(drop),
    .illegal(illegal_14),
    .neg_0_2(neg_45[4:0]),
    .neg_10_2(neg_45[54:50]),
    .neg_11_2(neg_45[59:55]),
    .neg_12_2(neg_45[64:60]),
    .neg_13_2(neg_45[69:65]),
    .neg_14_2(neg_45[74:70]),
    .neg_15_2(neg_45[79:75]),
    .neg_1_2(neg_45[9:5]),
    .neg_2_2(neg_45[14:10]),
    .neg_3_2(neg_45[19:15]),
    .neg_4_2(neg_45[24:20]),
    .neg_5_2(neg_45[29:25]),
    .neg_6_2(neg_45[34:30]),
    .neg_7_2(neg_45[39:35]),
    .neg_8_2(neg_45[44:40]),
    .neg_9_2(neg_45[49:45]),
    .nz_0_2(nz_43[4:0]),
    .nz_10_2(nz_43[54:50]),
    .nz_11_2(nz_43[59:55]),
    .nz_12_2(nz_43[64:60]),
    .nz_13_2(nz_43[69:65]),
    .nz_14_2(nz_43[74:70]),
    .nz_15_2(nz_43[79:75]),
    .nz_1_2(nz_43[9:5]),
    .nz_2_2(nz_43[14:10]),
    .nz_3_2(nz_43[19:15]),
    .nz_4_2(nz_43[24:20]),
    .nz_5_2(nz_43[29:25]),
    .nz_6_2(nz_43[34:30]),
    .nz_7_2(nz_43[39:35]),
    .nz_8_2(nz_43[44:40]),
    .nz_9_2(nz_43[49:45]),
    .rst(rst)
  );
endmodule

// Decode `n_bytes` packed bytes, new ones in every cycle.
module tnthw_t16x16a2_array_unit_weights_decoder(
  clk,
  rst,
  data,
  drop,
  illegal,
  neg_0_2,
  neg_1_2,
  neg_2_2,
  neg_3_2,
  neg_4_2,
  neg_5_2,
  neg_6_2,
  neg_7_2,
  neg_8_2,
  neg_9_2,
  neg_10_2,
  neg_11_2,
  neg_12_2,
  neg_13_2,
  neg_14_2,
  neg_15_2
,
  nz_0_2,
  nz_1_2,
  nz_2_2,
  nz_3_2,
  nz_4_2,
  nz_5_2,
  nz_6_2,
  nz_7_2,
  nz_8_2,
  nz_9_2,
  nz_10_2,
  nz_11_2,
  nz_12_2,
  nz_13_2,
  nz_14_2,
  nz_15_2
);
  wire _000_;
  wire _001_;
  wire [1:0] _002_;
  wire _003_;
  wire _004_;
  wire [1:0] _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire [1:0] _010_;
  wire _011_;
  wire _012_;
  wire [1:0] _013_;
  wire _014_;
  wire _015_;
  wire [1:0] _016_;
  wire _017_;
  wire _018_;
  wire [1:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire [1:0] _024_;
  wire _025_;
  wire _026_;
  wire [1:0] _027_;
  wire _028_;
  wire _029_;
  wire [1:0] _030_;
  wire _031_;
  wire _032_;
  wire [1:0] _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire [1:0] _038_;
  wire _039_;
  wire _040_;
  wire [1:0] _041_;
  wire _042_;
  wire _043_;
  wire [1:0] _044_;
  wire _045_;
  wire _046_;
  wire [1:0] _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire [1:0] _052_;
  wire _053_;
  wire _054_;
  wire [1:0] _055_;
  wire _056_;
  wire _057_;
  wire [1:0] _058_;
  wire _059_;
  wire _060_;
  wire [1:0] _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire [1:0] _066_;
  wire _067_;
  wire _068_;
  wire [1:0] _069_;
  wire _070_;
  wire _071_;
  wire [1:0] _072_;
  wire _073_;
  wire _074_;
  wire [1:0] _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire [1:0] _080_;
  wire _081_;
  wire _082_;
  wire [1:0] _083_;
  wire _084_;
  wire _085_;
  wire [1:0] _086_;
  wire _087_;
  wire _088_;
  wire [1:0] _089_;
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
  wire [1:0] _100_;
  wire _101_;
  wire _102_;
  wire [1:0] _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire [1:0] _108_;
  wire _109_;
  wire _110_;
  wire [1:0] _111_;
  wire _112_;
  wire _113_;
  wire [1:0] _114_;
  wire _115_;
  wire _116_;
  wire [1:0] _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire [1:0] _122_;
  wire _123_;
  wire _124_;
  wire [1:0] _125_;
  wire _126_;
  wire _127_;
  wire [1:0] _128_;
  wire _129_;
  wire _130_;
  wire [1:0] _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  wire [1:0] _136_;
  wire _137_;
  wire _138_;
  wire [1:0] _139_;
  wire _140_;
  wire _141_;
  wire [1:0] _142_;
  wire _143_;
  wire _144_;
  wire [1:0] _145_;
  wire _146_;
  wire _147_;
  wire _148_;
  wire _149_;
  wire [1:0] _150_;
  wire _151_;
  wire _152_;
  wire [1:0] _153_;
  wire _154_;
  wire _155_;
  wire [1:0] _156_;
  wire _157_;
  wire _158_;
  wire [1:0] _159_;
  wire _160_;
  wire _161_;
  wire _162_;
  wire _163_;
  wire [1:0] _164_;
  wire _165_;
  wire _166_;
  wire [1:0] _167_;
  wire _168_;
  wire _169_;
  wire [1:0] _170_;
  wire _171_;
  wire _172_;
  wire [1:0] _173_;
  wire _174_;
  wire _175_;
  wire _176_;
  wire _177_;
  wire [1:0] _178_;
  wire _179_;
  wire _180_;
  wire [1:0] _181_;
  wire _182_;
  wire _183_;
  wire [1:0] _184_;
  wire _185_;
  wire _186_;
  wire [1:0] _187_;
  wire _188_;
  wire _189_;
  wire _190_;
  wire _191_;
  wire [1:0] _192_;
  wire _193_;
  wire _194_;
  wire [1:0] _195_;
  wire _196_;
  wire _197_;
  wire [1:0] _198_;
  wire _199_;
  wire _200_;
  wire [1:0] _201_;
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
  wire [1:0] _288_;
  wire _289_;
  wire _290_;
  wire [1:0] _291_;
  wire _292_;
  wire _293_;
  wire [1:0] _294_;
  wire _295_;
  wire _296_;
  wire [1:0] _297_;
  wire _298_;
  wire _299_;
  wire _300_;
  wire _301_;
  wire [1:0] _302_;
  wire _303_;
  wire _304_;
  wire [1:0] _305_;
  wire _306_;
  input clk;
  wire clk;
  input [127:0] data;
  wire [127:0] data;
  input drop;
  wire drop;
  output illegal;
  reg illegal;
  initial illegal = 1'h0;
  reg [1:0] neg_0_0;
  initial neg_0_0 = 2'h0;
  reg [3:0] neg_0_1;
  initial neg_0_1 = 4'h0;
  output [4:0] neg_0_2;
  reg [4:0] neg_0_2;
  initial neg_0_2 = 5'h00;
  reg [1:0] neg_10_0;
  initial neg_10_0 = 2'h0;
  reg [3:0] neg_10_1;
  initial neg_10_1 = 4'h0;
  output [4:0] neg_10_2;
  reg [4:0] neg_10_2;
  initial neg_10_2 = 5'h00;
  reg [1:0] neg_11_0;
  initial neg_11_0 = 2'h0;
  reg [3:0] neg_11_1;
  initial neg_11_1 = 4'h0;
  output [4:0] neg_11_2;
  reg [4:0] neg_11_2;
  initial neg_11_2 = 5'h00;
  reg [1:0] neg_12_0;
  initial neg_12_0 = 2'h0;
  reg [3:0] neg_12_1;
  initial neg_12_1 = 4'h0;
  output [4:0] neg_12_2;
  reg [4:0] neg_12_2;
  initial neg_12_2 = 5'h00;
  reg [1:0] neg_13_0;
  initial neg_13_0 = 2'h0;
  reg [3:0] neg_13_1;
  initial neg_13_1 = 4'h0;
  output [4:0] neg_13_2;
  reg [4:0] neg_13_2;
  initial neg_13_2 = 5'h00;
  reg [1:0] neg_14_0;
  initial neg_14_0 = 2'h0;
  reg [3:0] neg_14_1;
  initial neg_14_1 = 4'h0;
  output [4:0] neg_14_2;
  reg [4:0] neg_14_2;
  initial neg_14_2 = 5'h00;
  reg [1:0] neg_15_0;
  initial neg_15_0 = 2'h0;
  reg [3:0] neg_15_1;
  initial neg_15_1 = 4'h0;
  output [4:0] neg_15_2;
  reg [4:0] neg_15_2;
  initial neg_15_2 = 5'h00;
  reg [1:0] neg_1_0;
  initial neg_1_0 = 2'h0;
  reg [3:0] neg_1_1;
  initial neg_1_1 = 4'h0;
  output [4:0] neg_1_2;
  reg [4:0] neg_1_2;
  initial neg_1_2 = 5'h00;
  reg [1:0] neg_2_0;
  initial neg_2_0 = 2'h0;
  reg [3:0] neg_2_1;
  initial neg_2_1 = 4'h0;
  output [4:0] neg_2_2;
  reg [4:0] neg_2_2;
  initial neg_2_2 = 5'h00;
  reg [1:0] neg_3_0;
  initial neg_3_0 = 2'h0;
  reg [3:0] neg_3_1;
  initial neg_3_1 = 4'h0;
  output [4:0] neg_3_2;
  reg [4:0] neg_3_2;
  initial neg_3_2 = 5'h00;
  reg [1:0] neg_4_0;
  initial neg_4_0 = 2'h0;
  reg [3:0] neg_4_1;
  initial neg_4_1 = 4'h0;
  output [4:0] neg_4_2;
  reg [4:0] neg_4_2;
  initial neg_4_2 = 5'h00;
  reg [1:0] neg_5_0;
  initial neg_5_0 = 2'h0;
  reg [3:0] neg_5_1;
  initial neg_5_1 = 4'h0;
  output [4:0] neg_5_2;
  reg [4:0] neg_5_2;
  initial neg_5_2 = 5'h00;
  reg [1:0] neg_6_0;
  initial neg_6_0 = 2'h0;
  reg [3:0] neg_6_1;
  initial neg_6_1 = 4'h0;
  output [4:0] neg_6_2;
  reg [4:0] neg_6_2;
  initial neg_6_2 = 5'h00;
  reg [1:0] neg_7_0;
  initial neg_7_0 = 2'h0;
  reg [3:0] neg_7_1;
  initial neg_7_1 = 4'h0;
  output [4:0] neg_7_2;
  reg [4:0] neg_7_2;
  initial neg_7_2 = 5'h00;
  reg [1:0] neg_8_0;
  initial neg_8_0 = 2'h0;
  reg [3:0] neg_8_1;
  initial neg_8_1 = 4'h0;
  output [4:0] neg_8_2;
  reg [4:0] neg_8_2;
  initial neg_8_2 = 5'h00;
  reg [1:0] neg_9_0;
  initial neg_9_0 = 2'h0;
  reg [3:0] neg_9_1;
  initial neg_9_1 = 4'h0;
  output [4:0] neg_9_2;
  reg [4:0] neg_9_2;
  initial neg_9_2 = 5'h00;
  wire [9:0] ninefold_0_0;
  wire [9:0] ninefold_0_1;
  wire [9:0] ninefold_10_0;
  wire [9:0] ninefold_10_1;
  wire [9:0] ninefold_11_0;
  wire [9:0] ninefold_11_1;
  wire [9:0] ninefold_12_0;
  wire [9:0] ninefold_12_1;
  wire [9:0] ninefold_13_0;
  wire [9:0] ninefold_13_1;
  wire [9:0] ninefold_14_0;
  wire [9:0] ninefold_14_1;
  wire [9:0] ninefold_15_0;
  wire [9:0] ninefold_15_1;
  wire [9:0] ninefold_1_0;
  wire [9:0] ninefold_1_1;
  wire [9:0] ninefold_2_0;
  wire [9:0] ninefold_2_1;
  wire [9:0] ninefold_3_0;
  wire [9:0] ninefold_3_1;
  wire [9:0] ninefold_4_0;
  wire [9:0] ninefold_4_1;
  wire [9:0] ninefold_5_0;
  wire [9:0] ninefold_5_1;
  wire [9:0] ninefold_6_0;
  wire [9:0] ninefold_6_1;
  wire [9:0] ninefold_7_0;
  wire [9:0] ninefold_7_1;
  wire [9:0] ninefold_8_0;
  wire [9:0] ninefold_8_1;
  wire [9:0] ninefold_9_0;
  wire [9:0] ninefold_9_1;
  reg [1:0] nz_0_0;
  initial nz_0_0 = 2'h0;
  reg [3:0] nz_0_1;
  initial nz_0_1 = 4'h0;
  output [4:0] nz_0_2;
  reg [4:0] nz_0_2;
  initial nz_0_2 = 5'h00;
  reg [1:0] nz_10_0;
  initial nz_10_0 = 2'h0;
  reg [3:0] nz_10_1;
  initial nz_10_1 = 4'h0;
  output [4:0] nz_10_2;
  reg [4:0] nz_10_2;
  initial nz_10_2 = 5'h00;
  reg [1:0] nz_11_0;
  initial nz_11_0 = 2'h0;
  reg [3:0] nz_11_1;
  initial nz_11_1 = 4'h0;
  output [4:0] nz_11_2;
  reg [4:0] nz_11_2;
  initial nz_11_2 = 5'h00;
  reg [1:0] nz_12_0;
  initial nz_12_0 = 2'h0;
  reg [3:0] nz_12_1;
  initial nz_12_1 = 4'h0;
  output [4:0] nz_12_2;
  reg [4:0] nz_12_2;
  initial nz_12_2 = 5'h00;
  reg [1:0] nz_13_0;
  initial nz_13_0 = 2'h0;
  reg [3:0] nz_13_1;
  initial nz_13_1 = 4'h0;
  output [4:0] nz_13_2;
  reg [4:0] nz_13_2;
  initial nz_13_2 = 5'h00;
  reg [1:0] nz_14_0;
  initial nz_14_0 = 2'h0;
  reg [3:0] nz_14_1;
  initial nz_14_1 = 4'h0;
  output [4:0] nz_14_2;
  reg [4:0] nz_14_2;
  initial nz_14_2 = 5'h00;
  reg [1:0] nz_15_0;
  initial nz_15_0 = 2'h0;
  reg [3:0] nz_15_1;
  initial nz_15_1 = 4'h0;
  output [4:0] nz_15_2;
  reg [4:0] nz_15_2;
  initial nz_15_2 = 5'h00;
  reg [1:0] nz_1_0;
  initial nz_1_0 = 2'h0;
  reg [3:0] nz_1_1;
  initial nz_1_1 = 4'h0;
  output [4:0] nz_1_2;
  reg [4:0] nz_1_2;
  initial nz_1_2 = 5'h00;
  reg [1:0] nz_2_0;
  initial nz_2_0 = 2'h0;
  reg [3:0] nz_2_1;
  initial nz_2_1 = 4'h0;
  output [4:0] nz_2_2;
  reg [4:0] nz_2_2;
  initial nz_2_2 = 5'h00;
  reg [1:0] nz_3_0;
  initial nz_3_0 = 2'h0;
  reg [3:0] nz_3_1;
  initial nz_3_1 = 4'h0;
  output [4:0] nz_3_2;
  reg [4:0] nz_3_2;
  initial nz_3_2 = 5'h00;
  reg [1:0] nz_4_0;
  initial nz_4_0 = 2'h0;
  reg [3:0] nz_4_1;
  initial nz_4_1 = 4'h0;
  output [4:0] nz_4_2;
  reg [4:0] nz_4_2;
  initial nz_4_2 = 5'h00;
  reg [1:0] nz_5_0;
  initial nz_5_0 = 2'h0;
  reg [3:0] nz_5_1;
  initial nz_5_1 = 4'h0;
  output [4:0] nz_5_2;
  reg [4:0] nz_5_2;
  initial nz_5_2 = 5'h00;
  reg [1:0] nz_6_0;
  initial nz_6_0 = 2'h0;
  reg [3:0] nz_6_1;
  initial nz_6_1 = 4'h0;
  output [4:0] nz_6_2;
  reg [4:0] nz_6_2;
  initial nz_6_2 = 5'h00;
  reg [1:0] nz_7_0;
  initial nz_7_0 = 2'h0;
  reg [3:0] nz_7_1;
  initial nz_7_1 = 4'h0;
  output [4:0] nz_7_2;
  reg [4:0] nz_7_2;
  initial nz_7_2 = 5'h00;
  reg [1:0] nz_8_0;
  initial nz_8_0 = 2'h0;
  reg [3:0] nz_8_1;
  initial nz_8_1 = 4'h0;
  output [4:0] nz_8_2;
  reg [4:0] nz_8_2;
  initial nz_8_2 = 5'h00;
  reg [1:0] nz_9_0;
  initial nz_9_0 = 2'h0;
  reg [3:0] nz_9_1;
  initial nz_9_1 = 4'h0;
  output [4:0] nz_9_2;
  reg [4:0] nz_9_2;
  initial nz_9_2 = 5'h00;
  reg [7:0] rest_0_0;
  initial rest_0_0 = 8'h00;
  reg [7:0] rest_0_1;
  initial rest_0_1 = 8'h00;
  reg [7:0] rest_0_2;
  initial rest_0_2 = 8'h00;
  reg [7:0] rest_10_0;
  initial rest_10_0 = 8'h00;
  reg [7:0] rest_10_1;
  initial rest_10_1 = 8'h00;
  reg [7:0] rest_10_2;
  initial rest_10_2 = 8'h00;
  reg [7:0] rest_11_0;
  initial rest_11_0 = 8'h00;
  reg [7:0] rest_11_1;
  initial rest_11_1 = 8'h00;
  reg [7:0] rest_11_2;
  initial rest_11_2 = 8'h00;
  reg [7:0] rest_12_0;
  initial rest_12_0 = 8'h00;
  reg [7:0] rest_12_1;
  initial rest_12_1 = 8'h00;
  reg [7:0] rest_12_2;
  initial rest_12_2 = 8'h00;
  reg [7:0] rest_13_0;
  initial rest_13_0 = 8'h00;
  reg [7:0] rest_13_1;
  initial rest_13_1 = 8'h00;
  reg [7:0] rest_13_2;
  initial rest_13_2 = 8'h00;
  reg [7:0] rest_14_0;
  initial rest_14_0 = 8'h00;
  reg [7:0] rest_14_1;
  initial rest_14_1 = 8'h00;
  reg [7:0] rest_14_2;
  initial rest_14_2 = 8'h00;
  reg [7:0] rest_15_0;
  initial rest_15_0 = 8'h00;
  reg [7:0] rest_15_1;
  initial rest_15_1 = 8'h00;
  reg [7:0] rest_15_2;
  initial rest_15_2 = 8'h00;
  reg [7:0] rest_1_0;
  initial rest_1_0 = 8'h00;
  reg [7:0] rest_1_1;
  initial rest_1_1 = 8'h00;
  reg [7:0] rest_1_2;
  initial rest_1_2 = 8'h00;
  reg [7:0] rest_2_0;
  initial rest_2_0 = 8'h00;
  reg [7:0] rest_2_1;
  initial rest_2_1 = 8'h00;
  reg [7:0] rest_2_2;
  initial rest_2_2 = 8'h00;
  reg [7:0] rest_3_0;
  initial rest_3_0 = 8'h00;
  reg [7:0] rest_3_1;
  initial rest_3_1 = 8'h00;
  reg [7:0] rest_3_2;
  initial rest_3_2 = 8'h00;
  reg [7:0] rest_4_0;
  initial rest_4_0 = 8'h00;
  reg [7:0] rest_4_1;
  initial rest_4_1 = 8'h00;
  reg [7:0] rest_4_2;
  initial rest_4_2 = 8'h00;
  reg [7:0] rest_5_0;
  initial rest_5_0 = 8'h00;
  reg [7:0] rest_5_1;
  initial rest_5_1 = 8'h00;
  reg [7:0] rest_5_2;
  initial rest_5_2 = 8'h00;
  reg [7:0] rest_6_0;
  initial rest_6_0 = 8'h00;
  reg [7:0] rest_6_1;
  initial rest_6_1 = 8'h00;
  reg [7:0] rest_6_2;
  initial rest_6_2 = 8'h00;
  reg [7:0] rest_7_0;
  initial rest_7_0 = 8'h00;
  reg [7:0] rest_7_1;
  initial rest_7_1 = 8'h00;
  reg [7:0] rest_7_2;
  initial rest_7_2 = 8'h00;
  reg [7:0] rest_8_0;
  initial rest_8_0 = 8'h00;
  reg [7:0] rest_8_1;
  initial rest_8_1 = 8'h00;
  reg [7:0] rest_8_2;
  initial rest_8_2 = 8'h00;
  reg [7:0] rest_9_0;
  initial rest_9_0 = 8'h00;
  reg [7:0] rest_9_1;
  initial rest_9_1 = 8'h00;
  reg [7:0] rest_9_2;
  initial rest_9_2 = 8'h00;
  input rst;
  wire rst;
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
  wire unused;
  assign tripled_0_0 = { 2'h0, data[7:0] } + { 1'h0, data[7:0], 1'h0 };
  assign ninefold_0_0 = { 2'h0, data[7:0] } + { data[6:0], 3'h0 };
  assign tripled_0_1 = { 2'h0, rest_0_0 } + { 1'h0, rest_0_0, 1'h0 };
  assign ninefold_0_1 = { 2'h0, rest_0_0 } + { rest_0_0[6:0], 3'h0 };
  assign tripled_0_2 = { 2'h0, rest_0_1 } + { 1'h0, rest_0_1, 1'h0 };
  assign tripled_1_0 = { 2'h0, data[15:8] } + { 1'h0, data[15:8], 1'h0 };
  assign ninefold_1_0 = { 2'h0, data[15:8] } + { data[14:8], 3'h0 };
  assign tripled_1_1 = { 2'h0, rest_1_0 } + { 1'h0, rest_1_0, 1'h0 };
  assign ninefold_1_1 = { 2'h0, rest_1_0 } + { rest_1_0[6:0], 3'h0 };
  assign tripled_1_2 = { 2'h0, rest_1_1 } + { 1'h0, rest_1_1, 1'h0 };
  assign tripled_2_0 = { 2'h0, data[23:16] } + { 1'h0, data[23:16], 1'h0 };
  assign ninefold_2_0 = { 2'h0, data[23:16] } + { data[22:16], 3'h0 };
  assign tripled_2_1 = { 2'h0, rest_2_0 } + { 1'h0, rest_2_0, 1'h0 };
  assign ninefold_2_1 = { 2'h0, rest_2_0 } + { rest_2_0[6:0], 3'h0 };
  assign tripled_2_2 = { 2'h0, rest_2_1 } + { 1'h0, rest_2_1, 1'h0 };
  assign tripled_3_0 = { 2'h0, data[31:24] } + { 1'h0, data[31:24], 1'h0 };
  assign ninefold_3_0 = { 2'h0, data[31:24] } + { data[30:24], 3'h0 };
  assign tripled_3_1 = { 2'h0, rest_3_0 } + { 1'h0, rest_3_0, 1'h0 };
  assign ninefold_3_1 = { 2'h0, rest_3_0 } + { rest_3_0[6:0], 3'h0 };
  assign tripled_3_2 = { 2'h0, rest_3_1 } + { 1'h0, rest_3_1, 1'h0 };
  assign tripled_4_0 = { 2'h0, data[39:32] } + { 1'h0, data[39:32], 1'h0 };
  assign ninefold_4_0 = { 2'h0, data[39:32] } + { data[38:32], 3'h0 };
  assign tripled_4_1 = { 2'h0, rest_4_0 } + { 1'h0, rest_4_0, 1'h0 };
  assign ninefold_4_1 = { 2'h0, rest_4_0 } + { rest_4_0[6:0], 3'h0 };
  assign tripled_4_2 = { 2'h0, rest_4_1 } + { 1'h0, rest_4_1, 1'h0 };
  assign tripled_5_0 = { 2'h0, data[47:40] } + { 1'h0, data[47:40], 1'h0 };
  assign ninefold_5_0 = { 2'h0, data[47:40] } + { data[46:40], 3'h0 };
  assign tripled_5_1 = { 2'h0, rest_5_0 } + { 1'h0, rest_5_0, 1'h0 };
  assign ninefold_5_1 = { 2'h0, rest_5_0 } + { rest_5_0[6:0], 3'h0 };
  assign tripled_5_2 = { 2'h0, rest_5_1 } + { 1'h0, rest_5_1, 1'h0 };
  assign tripled_6_0 = { 2'h0, data[55:48] } + { 1'h0, data[55:48], 1'h0 };
  assign ninefold_6_0 = { 2'h0, data[55:48] } + { data[54:48], 3'h0 };
  assign tripled_6_1 = { 2'h0, rest_6_0 } + { 1'h0, rest_6_0, 1'h0 };
  assign ninefold_6_1 = { 2'h0, rest_6_0 } + { rest_6_0[6:0], 3'h0 };
  assign tripled_6_2 = { 2'h0, rest_6_1 } + { 1'h0, rest_6_1, 1'h0 };
  assign tripled_7_0 = { 2'h0, data[63:56] } + { 1'h0, data[63:56], 1'h0 };
  assign ninefold_7_0 = { 2'h0, data[63:56] } + { data[62:56], 3'h0 };
  assign tripled_7_1 = { 2'h0, rest_7_0 } + { 1'h0, rest_7_0, 1'h0 };
  assign ninefold_7_1 = { 2'h0, rest_7_0 } + { rest_7_0[6:0], 3'h0 };
  assign tripled_7_2 = { 2'h0, rest_7_1 } + { 1'h0, rest_7_1, 1'h0 };
  assign tripled_8_0 = { 2'h0, data[71:64] } + { 1'h0, data[71:64], 1'h0 };
  assign ninefold_8_0 = { 2'h0, data[71:64] } + { data[70:64], 3'h0 };
  assign tripled_8_1 = { 2'h0, rest_8_0 } + { 1'h0, rest_8_0, 1'h0 };
  assign ninefold_8_1 = { 2'h0, rest_8_0 } + { rest_8_0[6:0], 3'h0 };
  assign tripled_8_2 = { 2'h0, rest_8_1 } + { 1'h0, rest_8_1, 1'h0 };
  assign tripled_9_0 = { 2'h0, data[79:72] } + { 1'h0, data[79:72], 1'h0 };
  assign ninefold_9_0 = { 2'h0, data[79:72] } + { data[78:72], 3'h0 };
  assign tripled_9_1 = { 2'h0, rest_9_0 } + { 1'h0, rest_9_0, 1'h0 };
  assign ninefold_9_1 = { 2'h0, rest_9_0 } + { rest_9_0[6:0], 3'h0 };
  assign tripled_9_2 = { 2'h0, rest_9_1 } + { 1'h0, rest_9_1, 1'h0 };
  assign tripled_10_0 = { 2'h0, data[87:80] } + { 1'h0, data[87:80], 1'h0 };
  assign ninefold_10_0 = { 2'h0, data[87:80] } + { data[86:80], 3'h0 };
  assign tripled_10_1 = { 2'h0, rest_10_0 } + { 1'h0, rest_10_0, 1'h0 };
  assign ninefold_10_1 = { 2'h0, rest_10_0 } + { rest_10_0[6:0], 3'h0 };
  assign tripled_10_2 = { 2'h0, rest_10_1 } + { 1'h0, rest_10_1, 1'h0 };
  assign tripled_11_0 = { 2'h0, data[95:88] } + { 1'h0, data[95:88], 1'h0 };
  assign ninefold_11_0 = { 2'h0, data[95:88] } + { data[94:88], 3'h0 };
  assign tripled_11_1 = { 2'h0, rest_11_0 } + { 1'h0, rest_11_0, 1'h0 };
  assign ninefold_11_1 = { 2'h0, rest_11_0 } + { rest_11_0[6:0], 3'h0 };
  assign tripled_11_2 = { 2'h0, rest_11_1 } + { 1'h0, rest_11_1, 1'h0 };
  assign tripled_12_0 = { 2'h0, data[103:96] } + { 1'h0, data[103:96], 1'h0 };
  assign ninefold_12_0 = { 2'h0, data[103:96] } + { data[102:96], 3'h0 };
  assign tripled_12_1 = { 2'h0, rest_12_0 } + { 1'h0, rest_12_0, 1'h0 };
  assign ninefold_12_1 = { 2'h0, rest_12_0 } + { rest_12_0[6:0], 3'h0 };
  assign tripled_12_2 = { 2'h0, rest_12_1 } + { 1'h0, rest_12_1, 1'h0 };
  assign tripled_13_0 = { 2'h0, data[111:104] } + { 1'h0, data[111:104], 1'h0 };
  assign ninefold_13_0 = { 2'h0, data[111:104] } + { data[110:104], 3'h0 };
  assign tripled_13_1 = { 2'h0, rest_13_0 } + { 1'h0, rest_13_0, 1'h0 };
  assign ninefold_13_1 = { 2'h0, rest_13_0 } + { rest_13_0[6:0], 3'h0 };
  assign tripled_13_2 = { 2'h0, rest_13_1 } + { 1'h0, rest_13_1, 1'h0 };
  assign tripled_14_0 = { 2'h0, data[119:112] } + { 1'h0, data[119:112], 1'h0 };
  assign ninefold_14_0 = { 2'h0, data[119:112] } + { data[118:112], 3'h0 };
  assign tripled_14_1 = { 2'h0, rest_14_0 } + { 1'h0, rest_14_0, 1'h0 };
  assign ninefold_14_1 = { 2'h0, rest_14_0 } + { rest_14_0[6:0], 3'h0 };
  assign tripled_14_2 = { 2'h0, rest_14_1 } + { 1'h0, rest_14_1, 1'h0 };
  assign tripled_15_0 = { 2'h0, data[127:120] } + { 1'h0, data[127:120], 1'h0 };
  assign ninefold_15_0 = { 2'h0, data[127:120] } + { data[126:120], 3'h0 };
  assign tripled_15_1 = { 2'h0, rest_15_0 } + { 1'h0, rest_15_0, 1'h0 };
  assign ninefold_15_1 = { 2'h0, rest_15_0 } + { rest_15_0[6:0], 3'h0 };
  assign tripled_15_2 = { 2'h0, rest_15_1 } + { 1'h0, rest_15_1, 1'h0 };
  assign _287_ = tripled_0_0[9:8] != 2'h1;
  assign _288_ = ninefold_0_0[9:8] + tripled_0_0[9:8];
  assign _289_ = _288_ != 2'h1;
  assign _290_ = ~| tripled_0_0[9:8];
  assign _291_ = ninefold_0_0[9:8] + tripled_0_0[9:8];
  assign _292_ = ~| _291_;
  assign _293_ = tripled_0_1[9:8] != 2'h1;
  assign _294_ = ninefold_0_1[9:8] + tripled_0_1[9:8];
  assign _295_ = _294_ != 2'h1;
  assign _296_ = ~| tripled_0_1[9:8];
  assign _297_ = ninefold_0_1[9:8] + tripled_0_1[9:8];
  assign _298_ = ~| _297_;
  assign _299_ = tripled_0_2[9:8] != 2'h1;
  assign _300_ = ~| tripled_0_2[9:8];
  assign _301_ = tripled_1_0[9:8] != 2'h1;
  assign _302_ = ninefold_1_0[9:8] + tripled_1_0[9:8];
  assign _303_ = _302_ != 2'h1;
  assign _304_ = ~| tripled_1_0[9:8];
  assign _305_ = ninefold_1_0[9:8] + tripled_1_0[9:8];
  assign _000_ = ~| _305_;
  assign _001_ = tripled_1_1[9:8] != 2'h1;
  assign _002_ = ninefold_1_1[9:8] + tripled_1_1[9:8];
  assign _003_ = _002_ != 2'h1;
  assign _004_ = ~| tripled_1_1[9:8];
  assign _005_ = ninefold_1_1[9:8] + tripled_1_1[9:8];
  assign _006_ = ~| _005_;
  assign _007_ = tripled_1_2[9:8] != 2'h1;
  assign _008_ = ~| tripled_1_2[9:8];
  assign _009_ = tripled_2_0[9:8] != 2'h1;
  assign _010_ = ninefold_2_0[9:8] + tripled_2_0[9:8];
  assign _011_ = _010_ != 2'h1;
  assign _012_ = ~| tripled_2_0[9:8];
  assign _013_ = ninefold_2_0[9:8] + tripled_2_0[9:8];
  assign _014_ = ~| _013_;
  assign _015_ = tripled_2_1[9:8] != 2'h1;
  assign _016_ = ninefold_2_1[9:8] + tripled_2_1[9:8];
  assign _017_ = _016_ != 2'h1;
  assign _018_ = ~| tripled_2_1[9:8];
  assign _019_ = ninefold_2_1[9:8] + tripled_2_1[9:8];
  assign _020_ = ~| _019_;
  assign _021_ = tripled_2_2[9:8] != 2'h1;
  assign _022_ = ~| tripled_2_2[9:8];
  assign _023_ = tripled_3_0[9:8] != 2'h1;
  assign _024_ = ninefold_3_0[9:8] + tripled_3_0[9:8];
  assign _025_ = _024_ != 2'h1;
  assign _026_ = ~| tripled_3_0[9:8];
  assign _027_ = ninefold_3_0[9:8] + tripled_3_0[9:8];
  assign _028_ = ~| _027_;
  assign _029_ = tripled_3_1[9:8] != 2'h1;
  assign _030_ = ninefold_3_1[9:8] + tripled_3_1[9:8];
  assign _031_ = _030_ != 2'h1;
  assign _032_ = ~| tripled_3_1[9:8];
  assign _033_ = ninefold_3_1[9:8] + tripled_3_1[9:8];
  assign _034_ = ~| _033_;
  assign _035_ = tripled_3_2[9:8] != 2'h1;
  assign _036_ = ~| tripled_3_2[9:8];
  assign _037_ = tripled_4_0[9:8] != 2'h1;
  assign _038_ = ninefold_4_0[9:8] + tripled_4_0[9:8];
  assign _039_ = _038_ != 2'h1;
  assign _040_ = ~| tripled_4_0[9:8];
  assign _041_ = ninefold_4_0[9:8] + tripled_4_0[9:8];
  assign _042_ = ~| _041_;
  assign _043_ = tripled_4_1[9:8] != 2'h1;
  assign _044_ = ninefold_4_1[9:8] + tripled_4_1[9:8];
  assign _045_ = _044_ != 2'h1;
  assign _046_ = ~| tripled_4_1[9:8];
  assign _047_ = ninefold_4_1[9:8] + tripled_4_1[9:8];
  assign _048_ = ~| _047_;
  assign _049_ = tripled_4_2[9:8] != 2'h1;
  assign _050_ = ~| tripled_4_2[9:8];
  assign _051_ = tripled_5_0[9:8] != 2'h1;
  assign _052_ = ninefold_5_0[9:8] + tripled_5_0[9:8];
  assign _053_ = _052_ != 2'h1;
  assign _054_ = ~| tripled_5_0[9:8];
  assign _055_ = ninefold_5_0[9:8] + tripled_5_0[9:8];
  assign _056_ = ~| _055_;
  assign _057_ = tripled_5_1[9:8] != 2'h1;
  assign _058_ = ninefold_5_1[9:8] + tripled_5_1[9:8];
  assign _059_ = _058_ != 2'h1;
  assign _060_ = ~| tripled_5_1[9:8];
  assign _061_ = ninefold_5_1[9:8] + tripled_5_1[9:8];
  assign _062_ = ~| _061_;
  assign _063_ = tripled_5_2[9:8] != 2'h1;
  assign _064_ = ~| tripled_5_2[9:8];
  assign _065_ = tripled_6_0[9:8] != 2'h1;
  assign _066_ = ninefold_6_0[9:8] + tripled_6_0[9:8];
  assign _067_ = _066_ != 2'h1;
  assign _068_ = ~| tripled_6_0[9:8];
  assign _069_ = ninefold_6_0[9:8] + tripled_6_0[9:8];
  assign _070_ = ~| _069_;
  assign _071_ = tripled_6_1[9:8] != 2'h1;
  assign _072_ = ninefold_6_1[9:8] + tripled_6_1[9:8];
  assign _073_ = _072_ != 2'h1;
  assign _074_ = ~| tripled_6_1[9:8];
  assign _075_ = ninefold_6_1[9:8] + tripled_6_1[9:8];
  assign _076_ = ~| _075_;
  assign _077_ = tripled_6_2[9:8] != 2'h1;
  assign _078_ = ~| tripled_6_2[9:8];
  assign _079_ = tripled_7_0[9:8] != 2'h1;
  assign _080_ = ninefold_7_0[9:8] + tripled_7_0[9:8];
  assign _081_ = _080_ != 2'h1;
  assign _082_ = ~| tripled_7_0[9:8];
  assign _083_ = ninefold_7_0[9:8] + tripled_7_0[9:8];
  assign _084_ = ~| _083_;
  assign _085_ = tripled_7_1[9:8] != 2'h1;
  assign _086_ = ninefold_7_1[9:8] + tripled_7_1[9:8];
  assign _087_ = _086_ != 2'h1;
  assign _088_ = ~| tripled_7_1[9:8];
  assign _089_ = ninefold_7_1[9:8] + tripled_7_1[9:8];
  assign _090_ = ~| _089_;
  assign _091_ = tripled_7_2[9:8] != 2'h1;
  assign _092_ = ~| tripled_7_2[9:8];
  assign _093_ = tripled_8_0[9:8] != 2'h1;
  assign _094_ = ninefold_8_0[9:8] + tripled_8_0[9:8];
  assign _095_ = _094_ != 2'h1;
  assign _096_ = ~| tripled_8_0[9:8];
  assign _097_ = ninefold_8_0[9:8] + tripled_8_0[9:8];
  assign _098_ = ~| _097_;
  assign _099_ = tripled_8_1[9:8] != 2'h1;
  assign _100_ = ninefold_8_1[9:8] + tripled_8_1[9:8];
  assign _101_ = _100_ != 2'h1;
  assign _102_ = ~| tripled_8_1[9:8];
  assign _103_ = ninefold_8_1[9:8] + tripled_8_1[9:8];
  assign _104_ = ~| _103_;
  assign _105_ = tripled_8_2[9:8] != 2'h1;
  assign _106_ = ~| tripled_8_2[9:8];
  assign _107_ = tripled_9_0[9:8] != 2'h1;
  assign _108_ = ninefold_9_0[9:8] + tripled_9_0[9:8];
  assign _109_ = _108_ != 2'h1;
  assign _110_ = ~| tripled_9_0[9:8];
  assign _111_ = ninefold_9_0[9:8] + tripled_9_0[9:8];
  assign _112_ = ~| _111_;
  assign _113_ = tripled_9_1[9:8] != 2'h1;
  assign _114_ = ninefold_9_1[9:8] + tripled_9_1[9:8];
  assign _115_ = _114_ != 2'h1;
  assign _116_ = ~| tripled_9_1[9:8];
  assign _117_ = ninefold_9_1[9:8] + tripled_9_1[9:8];
  assign _118_ = ~| _117_;
  assign _119_ = tripled_9_2[9:8] != 2'h1;
  assign _120_ = ~| tripled_9_2[9:8];
  assign _121_ = tripled_10_0[9:8] != 2'h1;
  assign _122_ = ninefold_10_0[9:8] + tripled_10_0[9:8];
  assign _123_ = _122_ != 2'h1;
  assign _124_ = ~| tripled_10_0[9:8];
  assign _125_ = ninefold_10_0[9:8] + tripled_10_0[9:8];
  assign _126_ = ~| _125_;
  assign _127_ = tripled_10_1[9:8] != 2'h1;
  assign _128_ = ninefold_10_1[9:8] + tripled_10_1[9:8];
  assign _129_ = _128_ != 2'h1;
  assign _130_ = ~| tripled_10_1[9:8];
  assign _131_ = ninefold_10_1[9:8] + tripled_10_1[9:8];
  assign _132_ = ~| _131_;
  assign _133_ = tripled_10_2[9:8] != 2'h1;
  assign _134_ = ~| tripled_10_2[9:8];
  assign _135_ = tripled_11_0[9:8] != 2'h1;
  assign _136_ = ninefold_11_0[9:8] + tripled_11_0[9:8];
  assign _137_ = _136_ != 2'h1;
  assign _138_ = ~| tripled_11_0[9:8];
  assign _139_ = ninefold_11_0[9:8] + tripled_11_0[9:8];
  assign _140_ = ~| _139_;
  assign _141_ = tripled_11_1[9:8] != 2'h1;
  assign _142_ = ninefold_11_1[9:8] + tripled_11_1[9:8];
  assign _143_ = _142_ != 2'h1;
  assign _144_ = ~| tripled_11_1[9:8];
  assign _145_ = ninefold_11_1[9:8] + tripled_11_1[9:8];
  assign _146_ = ~| _145_;
  assign _147_ = tripled_11_2[9:8] != 2'h1;
  assign _148_ = ~| tripled_11_2[9:8];
  assign _149_ = tripled_12_0[9:8] != 2'h1;
  assign _150_ = ninefold_12_0[9:8] + tripled_12_0[9:8];
  assign _151_ = _150_ != 2'h1;
  assign _152_ = ~| tripled_12_0[9:8];
  assign _153_ = ninefold_12_0[9:8] + tripled_12_0[9:8];
  assign _154_ = ~| _153_;
  assign _155_ = tripled_12_1[9:8] != 2'h1;
  assign _156_ = ninefold_12_1[9:8] + tripled_12_1[9:8];
  assign _157_ = _156_ != 2'h1;
  assign _158_ = ~| tripled_12_1[9:8];
  assign _159_ = ninefold_12_1[9:8] + tripled_12_1[9:8];
  assign _160_ = ~| _159_;
  assign _161_ = tripled_12_2[9:8] != 2'h1;
  assign _162_ = ~| tripled_12_2[9:8];
  assign _163_ = tripled_13_0[9:8] != 2'h1;
  assign _164_ = ninefold_13_0[9:8] + tripled_13_0[9:8];
  assign _165_ = _164_ != 2'h1;
  assign _166_ = ~| tripled_13_0[9:8];
  assign _167_ = ninefold_13_0[9:8] + tripled_13_0[9:8];
  assign _168_ = ~| _167_;
  assign _169_ = tripled_13_1[9:8] != 2'h1;
  assign _170_ = ninefold_13_1[9:8] + tripled_13_1[9:8];
  assign _171_ = _170_ != 2'h1;
  assign _172_ = ~| tripled_13_1[9:8];
  assign _173_ = ninefold_13_1[9:8] + tripled_13_1[9:8];
  assign _174_ = ~| _173_;
  assign _175_ = tripled_13_2[9:8] != 2'h1;
  assign _176_ = ~| tripled_13_2[9:8];
  assign _177_ = tripled_14_0[9:8] != 2'h1;
  assign _178_ = ninefold_14_0[9:8] + tripled_14_0[9:8];
  assign _179_ = _178_ != 2'h1;
  assign _180_ = ~| tripled_14_0[9:8];
  assign _181_ = ninefold_14_0[9:8] + tripled_14_0[9:8];
  assign _182_ = ~| _181_;
  assign _183_ = tripled_14_1[9:8] != 2'h1;
  assign _184_ = ninefold_14_1[9:8] + tripled_14_1[9:8];
  assign _185_ = _184_ != 2'h1;
  assign _186_ = ~| tripled_14_1[9:8];
  assign _187_ = ninefold_14_1[9:8] + tripled_14_1[9:8];
  assign _188_ = ~| _187_;
  assign _189_ = tripled_14_2[9:8] != 2'h1;
  assign _190_ = ~| tripled_14_2[9:8];
  assign _191_ = tripled_15_0[9:8] != 2'h1;
  assign _192_ = ninefold_15_0[9:8] + tripled_15_0[9:8];
  assign _193_ = _192_ != 2'h1;
  assign _194_ = ~| tripled_15_0[9:8];
  assign _195_ = ninefold_15_0[9:8] + tripled_15_0[9:8];
  assign _196_ = ~| _195_;
  assign _197_ = tripled_15_1[9:8] != 2'h1;
  assign _198_ = ninefold_15_1[9:8] + tripled_15_1[9:8];
  assign _199_ = _198_ != 2'h1;
  assign _200_ = ~| tripled_15_1[9:8];
  assign _201_ = ninefold_15_1[9:8] + tripled_15_1[9:8];
  assign _202_ = ~| _201_;
  assign _203_ = tripled_15_2[9:8] != 2'h1;
  assign _204_ = ~| tripled_15_2[9:8];
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
  assign _306_ = drop ? 1'h0 : _285_;
  assign _286_ = rst ? 1'h0 : _306_;
  assign unused = & { tripled_9_1[7:0], tripled_9_0[7:0], tripled_8_1[7:0], tripled_8_0[7:0], tripled_7_1[7:0], tripled_7_0[7:0], tripled_6_1[7:0], tripled_6_0[7:0], tripled_5_1[7:0], tripled_5_0[7:0], tripled_4_1[7:0], tripled_4_0[7:0], tripled_3_1[7:0], tripled_3_0[7:0], tripled_2_1[7:0], tripled_2_0[7:0], tripled_1_1[7:0], tripled_1_0[7:0], tripled_15_1[7:0], tripled_15_0[7:0], tripled_14_1[7:0], tripled_14_0[7:0], tripled_13_1[7:0], tripled_13_0[7:0], tripled_12_1[7:0], tripled_12_0[7:0], tripled_11_1[7:0], tripled_11_0[7:0], tripled_10_1[7:0], tripled_10_0[7:0], tripled_0_1[7:0], tripled_0_0[7:0] };
endmodule

// Walks output positions and window taps; each is stepped on its own.
module tnthw_t16x16a2_array_unit_window(
  clk,
  load,
  preload,
  restart_position,
  step_position,
  step_tap,
  value,
  index,
  last_position,
  last_tap,
  next_last_position,
  next_last_tap,
  one_position,
  valid,
  whole
);
  wire [16:0] _000_;
  wire _001_;
  wire [13:0] _002_;
  wire [13:0] _003_;
  wire [6:0] _004_;
  wire [12:0] _005_;
  wire [6:0] _006_;
  wire [6:0] _007_;
  wire [12:0] _008_;
  wire [14:0] _009_;
  wire [12:0] _010_;
  wire [19:0] _011_;
  wire [6:0] _012_;
  wire [20:0] _013_;
  wire [6:0] _014_;
  wire [20:0] _015_;
  wire [13:0] _016_;
  wire [13:0] _017_;
  wire [16:0] _018_;
  wire [20:0] _019_;
  wire [20:0] _020_;
  wire [19:0] _021_;
  wire [15:0] _022_;
  wire [14:0] _023_;
  wire [14:0] _024_;
  wire _025_;
  wire [16:0] _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire [5:0] _036_;
  wire [14:0] _037_;
  wire _038_;
  wire _039_;
  wire [14:0] _040_;
  wire _041_;
  wire _042_;
  wire [13:0] _043_;
  wire [13:0] _044_;
  wire [13:0] _045_;
  wire [20:0] _046_;
  wire [19:0] _047_;
  wire [19:0] _048_;
  wire [19:0] _049_;
  wire [3:0] _050_;
  wire [3:0] _051_;
  wire [3:0] _052_;
  wire [3:0] _053_;
  wire [13:0] _054_;
  wire [13:0] _055_;
  wire [16:0] _056_;
  wire [15:0] _057_;
  wire [15:0] _058_;
  wire [15:0] _059_;
  wire [16:0] _060_;
  wire [15:0] _061_;
  wire [5:0] _062_;
  wire [20:0] _063_;
  wire [20:0] _064_;
  wire [19:0] _065_;
  wire [19:0] _066_;
  wire [20:0] _067_;
  wire [6:0] _068_;
  wire [12:0] _069_;
  wire [6:0] _070_;
  wire [6:0] _071_;
  wire [12:0] _072_;
  wire [19:0] _073_;
  wire [20:0] _074_;
  wire [19:0] _075_;
  wire [20:0] _076_;
  wire [19:0] _077_;
  wire [19:0] _078_;
  wire [19:0] _079_;
  wire [19:0] _080_;
  wire [19:0] _081_;
  wire [19:0] _082_;
  wire [20:0] _083_;
  wire [20:0] _084_;
  wire [20:0] _085_;
  wire [20:0] _086_;
  wire [19:0] _087_;
  wire [19:0] _088_;
  wire [19:0] _089_;
  wire [19:0] _090_;
  wire [20:0] _091_;
  wire [20:0] _092_;
  wire [20:0] _093_;
  wire [20:0] _094_;
  wire [19:0] _095_;
  wire [19:0] _096_;
  wire [19:0] _097_;
  wire [19:0] _098_;
  wire [12:0] _099_;
  wire [12:0] _100_;
  wire [6:0] _101_;
  wire [6:0] _102_;
  wire [6:0] _103_;
  wire [6:0] _104_;
  wire [6:0] _105_;
  wire [6:0] _106_;
  wire [19:0] _107_;
  wire [19:0] _108_;
  wire [19:0] _109_;
  wire [19:0] _110_;
  wire [19:0] _111_;
  wire [19:0] _112_;
  wire [19:0] _113_;
  wire [19:0] _114_;
  wire [20:0] _115_;
  wire [20:0] _116_;
  wire [20:0] _117_;
  wire [20:0] _118_;
  wire [20:0] _119_;
  wire [20:0] _120_;
  wire [20:0] _121_;
  wire [20:0] _122_;
  wire [5:0] _123_;
  wire [5:0] _124_;
  wire [5:0] _125_;
  wire [15:0] _126_;
  wire [15:0] _127_;
  wire [15:0] _128_;
  wire [16:0] _129_;
  wire [16:0] _130_;
  reg [13:0] like_;
  initial like_ = 14'h0000;
  reg [13:0] like_66;
  initial like_66 = 14'h0000;
  reg [15:0] signal_;
  initial signal_ = 16'h0000;
  wire [15:0] signal_31;
  reg [15:0] signal_32;
  initial signal_32 = 16'h0000;
  reg [15:0] signal_37;
  initial signal_37 = 16'h0000;
  reg [20:0] signal_39;
  initial signal_39 = 21'h000000;
  reg [20:0] signal_40;
  initial signal_40 = 21'h000000;
  reg [19:0] signal_41;
  initial signal_41 = 20'h00000;
  reg [19:0] signal_43;
  initial signal_43 = 20'h00000;
  reg [19:0] signal_55;
  initial signal_55 = 20'h00000;
  reg [20:0] signal_56;
  initial signal_56 = 21'h000000;
  reg [19:0] signal_57;
  initial signal_57 = 20'h00000;
  wire [19:0] signal_58;
  reg [20:0] signal_59;
  initial signal_59 = 21'h000000;
  reg [19:0] signal_60;
  initial signal_60 = 20'h00000;
  reg [20:0] signal_63;
  initial signal_63 = 21'h000000;
  reg [20:0] signal_64;
  initial signal_64 = 21'h000000;
  input clk;
  wire clk;
  output [5:0] index;
  reg [5:0] index;
  initial index = 6'h00;
  reg [13:0] kept_column_x;
  initial kept_column_x = 14'h0000;
  reg [3:0] kept_dilation_x;
  initial kept_dilation_x = 4'h0;
  reg [3:0] kept_dilation_y;
  initial kept_dilation_y = 4'h0;
  reg [13:0] kept_height;
  initial kept_height = 14'h0000;
  reg [19:0] kept_plane;
  initial kept_plane = 20'h00000;
  reg [19:0] kept_row_step;
  initial kept_row_step = 20'h00000;
  reg [13:0] kept_row_y;
  initial kept_row_y = 14'h0000;
  reg [13:0] kept_start_offset;
  initial kept_start_offset = 14'h0000;
  reg [3:0] kept_stride_x;
  initial kept_stride_x = 4'h0;
  reg [3:0] kept_stride_y;
  initial kept_stride_y = 4'h0;
  reg [19:0] kept_tap_step;
  initial kept_tap_step = 20'h00000;
  reg [13:0] kept_width;
  initial kept_width = 14'h0000;
  reg [6:0] kx_left;
  initial kx_left = 7'h00;
  reg [6:0] kx_whole;
  initial kx_whole = 7'h00;
  reg [6:0] ky_left;
  initial ky_left = 7'h00;
  output last_position;
  wire last_position;
  output last_tap;
  wire last_tap;
  input load;
  wire load;
  output next_last_position;
  wire next_last_position;
  output next_last_tap;
  wire next_last_tap;
  wire [19:0] next_row;
  wire [19:0] next_row_61;
  output one_position;
  wire one_position;
  reg [12:0] planes_left;
  initial planes_left = 13'h0000;
  reg [12:0] planes_whole;
  initial planes_whole = 13'h0000;
  reg [16:0] positions_left;
  initial positions_left = 17'h00000;
  reg [16:0] positions_whole;
  initial positions_whole = 17'h00000;
  input preload;
  wire preload;
  input restart_position;
  wire restart_position;
  input step_position;
  wire step_position;
  input step_tap;
  wire step_tap;
  wire unused;
  output valid;
  wire valid;
  input [229:0] value;
  wire [229:0] value;
  output [19:0] whole;
  reg [19:0] whole;
  initial whole = 20'h00000;
  assign _002_ = load ? value[75:62] : kept_start_offset;
  assign _003_ = load ? value[75:62] : kept_start_offset;
  assign _004_ = { 1'h0, value[205:200] } - 7'h02;
  assign _005_ = { 1'h0, value[217:206] } - 13'h0002;
  assign _006_ = { 1'h0, value[199:194] } - 7'h02;
  assign _007_ = { 1'h0, value[205:200] } - 7'h02;
  assign _008_ = { 1'h0, value[217:206] } - 13'h0002;
  assign _010_ = $signed(planes_left) - $signed(13'h0001);
  assign _011_ = signal_55 + kept_plane;
  assign _012_ = $signed(kx_left) - $signed(7'h01);
  assign _013_ = $signed(signal_56) + $signed({ 17'h00000, kept_dilation_x });
  assign _014_ = $signed(ky_left) - $signed(7'h01);
  assign _015_ = $signed(signal_59) + $signed({ 17'h00000, kept_dilation_y });
  assign _016_ = load ? value[33:20] : kept_row_y;
  assign _017_ = load ? value[47:34] : kept_column_x;
  assign _019_ = $signed(signal_39) + $signed(signal_59);
  assign _020_ = $signed(signal_40) + $signed(signal_56);
  assign _021_ = signal_43 + signal_55;
  assign next_last_position = ~| positions_left;
  assign next_row = signal_41 + kept_row_step;
  assign _022_ = { 2'h0, value[117:104] } ^ { 2'h0, value[61:48] };
  assign _023_ = ~ { 1'h0, value[61:48] };
  assign _024_ = { 1'h0, value[117:104] } | _023_;
  assign signal_31 = $signed(_022_) + $signed({ _024_, 1'h0 });
  assign _025_ = planes_left[12] & kx_left[6];
  assign last_tap = _025_ & ky_left[6];
  assign _027_ = ~| ky_left;
  assign _028_ = kx_whole[6] & _027_;
  assign _029_ = ~| kx_left;
  assign _030_ = _029_ & ky_left[6];
  assign _031_ = kx_left[6] ? _028_ : _030_;
  assign _032_ = planes_whole[12] & _031_;
  assign _033_ = ~| planes_left;
  assign _034_ = _033_ & kx_left[6];
  assign _035_ = _034_ & ky_left[6];
  assign next_last_tap = planes_left[12] ? _032_ : _035_;
  assign signal_58 = signal_57 + { 16'h0000, kept_dilation_x };
  assign next_row_61 = signal_60 + kept_tap_step;
  assign _037_ = { 1'h0, signal_63[13:0] } - { 1'h0, like_ };
  assign _038_ = | signal_63[20:14];
  assign _039_ = ~ _038_;
  assign _040_ = { 1'h0, signal_64[13:0] } - { 1'h0, like_66 };
  assign _041_ = | signal_64[20:14];
  assign _042_ = ~ _041_;
  assign valid = & { _042_, _040_[14], _039_, _037_[14] };
  always @(posedge clk)
    kept_start_offset <= _043_;
  always @(posedge clk)
    kept_row_y <= _044_;
  always @(posedge clk)
    kept_column_x <= _045_;
  always @(posedge clk)
    kept_row_step <= _047_;
  always @(posedge clk)
    kept_tap_step <= _048_;
  always @(posedge clk)
    kept_plane <= _049_;
  always @(posedge clk)
    kept_stride_y <= _050_;
  always @(posedge clk)
    kept_stride_x <= _051_;
  always @(posedge clk)
    kept_dilation_y <= _052_;
  always @(posedge clk)
    kept_dilation_x <= _053_;
  always @(posedge clk)
    kept_height <= _054_;
  always @(posedge clk)
    kept_width <= _055_;
  always @(posedge clk)
    positions_whole <= _056_;
  always @(posedge clk)
    signal_ <= _058_;
  always @(posedge clk)
    signal_32 <= _059_;
  always @(posedge clk)
    positions_left <= _060_;
  always @(posedge clk)
    signal_37 <= _061_;
  always @(posedge clk)
    index <= _062_;
  always @(posedge clk)
    signal_39 <= _063_;
  always @(posedge clk)
    signal_40 <= _064_;
  always @(posedge clk)
    signal_41 <= _065_;
  always @(posedge clk)
    signal_43 <= _066_;
  always @(posedge clk)
    kx_whole <= _068_;
  always @(posedge clk)
    planes_whole <= _069_;
  always @(posedge clk)
    ky_left <= _070_;
  always @(posedge clk)
    kx_left <= _071_;
  always @(posedge clk)
    planes_left <= _072_;
  always @(posedge clk)
    signal_55 <= _073_;
  always @(posedge clk)
    signal_56 <= _074_;
  always @(posedge clk)
    signal_57 <= _075_;
  always @(posedge clk)
    signal_59 <= _076_;
  always @(posedge clk)
    signal_60 <= _077_;
  always @(posedge clk)
    signal_63 <= _019_;
  always @(posedge clk)
    signal_64 <= _020_;
  always @(posedge clk)
    like_ <= kept_height;
  always @(posedge clk)
    like_66 <= kept_width;
  always @(posedge clk)
    whole <= _021_;
  assign _000_ = { 5'h00, value[229:218] } - 17'h00002;
  assign _009_ = { 1'h0, value[117:104] } - 15'h0002;
  assign _018_ = { 5'h00, value[229:218] } - 17'h00002;
  assign _026_ = $signed(positions_left) - $signed(17'h00001);
  assign _036_ = index + 6'h01;
  assign _046_ = signal_39 + { 17'h00000, kept_stride_y };
  assign _057_ = $signed(signal_37) - $signed(16'h0001);
  assign _067_ = signal_40 + { 17'h00000, kept_stride_x };
  assign _078_ = signal_43 + { 16'h0000, kept_stride_x };
  assign _001_ = load | restart_position;
  assign _079_ = kx_left[6] ? next_row_61 : signal_60;
  assign _080_ = planes_left[12] ? _079_ : signal_60;
  assign _081_ = step_tap ? _080_ : signal_60;
  assign _082_ = load ? signal_60 : _081_;
  assign _077_ = load ? value[19:0] : _082_;
  assign _083_ = kx_left[6] ? _015_ : signal_59;
  assign _084_ = planes_left[12] ? _083_ : signal_59;
  assign _085_ = step_tap ? _084_ : signal_59;
  assign _086_ = load ? signal_59 : _085_;
  assign _076_ = load ? { _016_[13], _016_[13], _016_[13], _016_[13], _016_[13], _016_[13], _016_[13], _016_ } : _086_;
  assign _087_ = kx_left[6] ? next_row_61 : signal_58;
  assign _088_ = planes_left[12] ? _087_ : signal_57;
  assign _089_ = step_tap ? _088_ : signal_57;
  assign _090_ = load ? signal_57 : _089_;
  assign _075_ = load ? value[19:0] : _090_;
  assign _091_ = kx_left[6] ? { kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x } : _013_;
  assign _092_ = planes_left[12] ? _091_ : signal_56;
  assign _093_ = step_tap ? _092_ : signal_56;
  assign _094_ = load ? signal_56 : _093_;
  assign _074_ = load ? { _017_[13], _017_[13], _017_[13], _017_[13], _017_[13], _017_[13], _017_[13], _017_ } : _094_;
  assign _095_ = kx_left[6] ? next_row_61 : signal_58;
  assign _096_ = planes_left[12] ? _095_ : _011_;
  assign _097_ = step_tap ? _096_ : signal_55;
  assign _098_ = load ? signal_55 : _097_;
  assign _073_ = load ? value[19:0] : _098_;
  assign _099_ = planes_left[12] ? planes_whole : _010_;
  assign _100_ = step_tap ? _099_ : planes_left;
  assign _072_ = load ? _008_ : _100_;
  assign _101_ = kx_left[6] ? kx_whole : _012_;
  assign _102_ = planes_left[12] ? _101_ : kx_left;
  assign _103_ = step_tap ? _102_ : kx_left;
  assign _071_ = load ? _007_ : _103_;
  assign _104_ = kx_left[6] ? _014_ : ky_left;
  assign _105_ = planes_left[12] ? _104_ : ky_left;
  assign _106_ = step_tap ? _105_ : ky_left;
  assign _070_ = load ? _006_ : _106_;
  assign _069_ = preload ? _005_ : planes_whole;
  assign _068_ = preload ? _004_ : kx_whole;
  assign _107_ = signal_37[15] ? next_row : _078_;
  assign _108_ = step_position ? _107_ : signal_43;
  assign _109_ = restart_position ? signal_43 : _108_;
  assign _110_ = load ? signal_43 : _109_;
  assign _066_ = _001_ ? { 6'h00, _003_ } : _110_;
  assign _111_ = signal_37[15] ? next_row : signal_41;
  assign _112_ = step_position ? _111_ : signal_41;
  assign _113_ = restart_position ? signal_41 : _112_;
  assign _114_ = load ? signal_41 : _113_;
  assign _065_ = _001_ ? 20'h00000 : _114_;
  assign _115_ = signal_37[15] ? 21'h000000 : _067_;
  assign _116_ = step_position ? _115_ : signal_40;
  assign _117_ = restart_position ? signal_40 : _116_;
  assign _118_ = load ? signal_40 : _117_;
  assign _064_ = _001_ ? { 7'h00, _002_ } : _118_;
  assign _119_ = signal_37[15] ? _046_ : signal_39;
  assign _120_ = step_position ? _119_ : signal_39;
  assign _121_ = restart_position ? signal_39 : _120_;
  assign _122_ = load ? signal_39 : _121_;
  assign _063_ = _001_ ? 21'h000000 : _122_;
  assign _123_ = step_position ? _036_ : index;
  assign _124_ = restart_position ? index : _123_;
  assign _125_ = load ? index : _124_;
  assign _062_ = _001_ ? 6'h00 : _125_;
  assign _126_ = signal_37[15] ? signal_32 : _057_;
  assign _127_ = step_position ? _126_ : signal_37;
  assign _128_ = restart_position ? signal_ : _127_;
  assign _061_ = load ? signal_31 : _128_;
  assign _129_ = step_position ? _026_ : positions_left;
  assign _130_ = restart_position ? positions_whole : _129_;
  assign _060_ = load ? _018_ : _130_;
  assign _059_ = preload ? { _009_[14], _009_ } : signal_32;
  assign _058_ = preload ? signal_31 : signal_;
  assign _056_ = preload ? _000_ : positions_whole;
  assign _055_ = load ? value[103:90] : kept_width;
  assign _054_ = load ? value[89:76] : kept_height;
  assign _053_ = preload ? value[193:190] : kept_dilation_x;
  assign _052_ = preload ? value[189:186] : kept_dilation_y;
  assign _051_ = preload ? value[185:182] : kept_stride_x;
  assign _050_ = preload ? value[181:178] : kept_stride_y;
  assign _049_ = preload ? value[177:158] : kept_plane;
  assign _048_ = preload ? value[157:138] : kept_tap_step;
  assign _047_ = preload ? value[137:118] : kept_row_step;
  assign _045_ = preload ? value[47:34] : kept_column_x;
  assign _044_ = preload ? value[33:20] : kept_row_y;
  assign _043_ = preload ? value[75:62] : kept_start_offset;
  assign unused = & { _040_[13:0], _037_[13:0] };
  assign last_position = positions_left[16];
  assign one_position = positions_whole[16];
endmodule

// Add `add__NAME` to `total__NAME` in every cycle; `clear` sets all to zero.
module tnthw_t16x16a2_counters(
  clk,
  rst,
  add__accumulator_writes,
  add__adds,
  add__array_reads,
  add__bias_fill_rows,
  add__bias_reads,
  add__drain_reads,
  add__fetch_beats,
  add__finish_passes,
  add__function_fill_rows,
  add__function_reads,
  add__instructions,
  add__load_words,
  add__memory_read_beats,
  add__memory_write_beats,
  add__padded_vectors,
  add__steps_fill_rows,
  add__store_words,
  add__vector_reads,
  add__vector_steps
,
  add__vector_writes,
  add__vectors,
  add__weight_fill_rows,
  add__weight_rows,
  clear,
  total__accumulator_writes,
  total__adds,
  total__array_reads,
  total__bias_fill_rows,
  total__bias_reads,
  total__drain_reads,
  total__fetch_beats,
  total__finish_passes,
  total__function_fill_rows,
  total__function_reads,
  total__instructions,
  total__load_words,
  total__memory_read_beats,
  total__memory_write_beats,
  total__padded_vectors,
  total__steps_fill_rows
,
  total__store_words,
  total__vector_reads,
  total__vector_steps,
  total__vector_writes,
  total__vectors,
  total__weight_fill_rows,
  total__weight_rows
);
  wire [47:0] _000_;
  wire [47:0] _001_;
  wire [47:0] _002_;
  wire [47:0] _003_;
  wire [47:0] _004_;
  wire [47:0] _005_;
  wire [47:0] _006_;
  wire [47:0] _007_;
  wire [47:0] _008_;
  wire [47:0] _009_;
  wire [47:0] _010_;
  wire [47:0] _011_;
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
  wire [47:0] _022_;
  wire [47:0] _023_;
  wire _024_;
  wire [47:0] _025_;
  wire [47:0] _026_;
  wire [47:0] _027_;
  wire [47:0] _028_;
  wire [47:0] _029_;
  wire [47:0] _030_;
  wire [47:0] _031_;
  wire [47:0] _032_;
  wire [47:0] _033_;
  wire [47:0] _034_;
  wire [47:0] _035_;
  wire [47:0] _036_;
  wire [47:0] _037_;
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
  wire [47:0] _069_;
  wire [47:0] _070_;
  wire [47:0] _071_;
  wire [47:0] _072_;
  wire [47:0] _073_;
  wire [47:0] _074_;
  wire [47:0] _075_;
  wire [47:0] _076_;
  wire [47:0] _077_;
  wire [47:0] _078_;
  wire [47:0] _079_;
  wire [47:0] _080_;
  wire [47:0] _081_;
  wire [47:0] _082_;
  wire [47:0] _083_;
  wire [47:0] _084_;
  wire [47:0] _085_;
  wire [47:0] _086_;
  wire [47:0] _087_;
  wire [47:0] _088_;
  wire [47:0] _089_;
  wire [47:0] _090_;
  wire [47:0] _091_;
  wire [47:0] _092_;
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
  reg [47:0] total__accumulator_writes;
  initial total__accumulator_writes = 48'h000000000000;
  output [47:0] total__adds;
  reg [47:0] total__adds;
  initial total__adds = 48'h000000000000;
  output [47:0] total__array_reads;
  reg [47:0] total__array_reads;
  initial total__array_reads = 48'h000000000000;
  output [47:0] total__bias_fill_rows;
  reg [47:0] total__bias_fill_rows;
  initial total__bias_fill_rows = 48'h000000000000;
  output [47:0] total__bias_reads;
  reg [47:0] total__bias_reads;
  initial total__bias_reads = 48'h000000000000;
  output [47:0] total__drain_reads;
  reg [47:0] total__drain_reads;
  initial total__drain_reads = 48'h000000000000;
  output [47:0] total__fetch_beats;
  reg [47:0] total__fetch_beats;
  initial total__fetch_beats = 48'h000000000000;
  output [47:0] total__finish_passes;
  reg [47:0] total__finish_passes;
  initial total__finish_passes = 48'h000000000000;
  output [47:0] total__function_fill_rows;
  reg [47:0] total__function_fill_rows;
  initial total__function_fill_rows = 48'h000000000000;
  output [47:0] total__function_reads;
  reg [47:0] total__function_reads;
  initial total__function_reads = 48'h000000000000;
  output [47:0] total__instructions;
  reg [47:0] total__instructions;
  initial total__instructions = 48'h000000000000;
  output [47:0] total__load_words;
  reg [47:0] total__load_words;
  initial total__load_words = 48'h000000000000;
  output [47:0] total__memory_read_beats;
  reg [47:0] total__memory_read_beats;
  initial total__memory_read_beats = 48'h000000000000;
  output [47:0] total__memory_write_beats;
  reg [47:0] total__memory_write_beats;
  initial total__memory_write_beats = 48'h000000000000;
  output [47:0] total__padded_vectors;
  reg [47:0] total__padded_vectors;
  initial total__padded_vectors = 48'h000000000000;
  output [47:0] total__steps_fill_rows;
  reg [47:0] total__steps_fill_rows;
  initial total__steps_fill_rows = 48'h000000000000;
  output [47:0] total__store_words;
  reg [47:0] total__store_words;
  initial total__store_words = 48'h000000000000;
  output [47:0] total__vector_reads;
  reg [47:0] total__vector_reads;
  initial total__vector_reads = 48'h000000000000;
  output [47:0] total__vector_steps;
  reg [47:0] total__vector_steps;
  initial total__vector_steps = 48'h000000000000;
  output [47:0] total__vector_writes;
  reg [47:0] total__vector_writes;
  initial total__vector_writes = 48'h000000000000;
  output [47:0] total__vectors;
  reg [47:0] total__vectors;
  initial total__vectors = 48'h000000000000;
  output [47:0] total__weight_fill_rows;
  reg [47:0] total__weight_fill_rows;
  initial total__weight_fill_rows = 48'h000000000000;
  output [47:0] total__weight_rows;
  reg [47:0] total__weight_rows;
  initial total__weight_rows = 48'h000000000000;
  assign _012_ = total__load_words + 48'h000000000001;
  assign _013_ = total__store_words + 48'h000000000001;
  assign _014_ = total__weight_fill_rows + 48'h000000000001;
  assign _015_ = total__bias_fill_rows + 48'h000000000001;
  assign _017_ = total__steps_fill_rows + 48'h000000000001;
  assign _018_ = total__function_fill_rows + 48'h000000000001;
  assign _019_ = total__fetch_beats + 48'h000000000001;
  assign _020_ = total__instructions + 48'h000000000001;
  always @(posedge clk)
    total__vectors <= _021_;
  always @(posedge clk)
    total__padded_vectors <= _022_;
  always @(posedge clk)
    total__adds <= _023_;
  always @(posedge clk)
    total__weight_rows <= _025_;
  always @(posedge clk)
    total__array_reads <= _026_;
  always @(posedge clk)
    total__accumulator_writes <= _027_;
  always @(posedge clk)
    total__drain_reads <= _028_;
  always @(posedge clk)
    total__vector_steps <= _029_;
  always @(posedge clk)
    total__vector_reads <= _030_;
  always @(posedge clk)
    total__vector_writes <= _031_;
  always @(posedge clk)
    total__bias_reads <= _032_;
  always @(posedge clk)
    total__finish_passes <= _033_;
  always @(posedge clk)
    total__function_reads <= _034_;
  always @(posedge clk)
    total__memory_read_beats <= _036_;
  always @(posedge clk)
    total__memory_write_beats <= _037_;
  always @(posedge clk)
    total__load_words <= _038_;
  always @(posedge clk)
    total__store_words <= _039_;
  always @(posedge clk)
    total__weight_fill_rows <= _040_;
  always @(posedge clk)
    total__bias_fill_rows <= _041_;
  always @(posedge clk)
    total__steps_fill_rows <= _042_;
  always @(posedge clk)
    total__function_fill_rows <= _043_;
  always @(posedge clk)
    total__fetch_beats <= _044_;
  always @(posedge clk)
    total__instructions <= _045_;
  assign _005_ = total__vectors + 48'h000000000001;
  assign _016_ = total__padded_vectors + 48'h000000000001;
  assign _024_ = | add__adds;
  assign _035_ = total__adds + { 39'h0000000000, add__adds };
  assign _046_ = total__weight_rows + 48'h000000000001;
  assign _000_ = total__array_reads + 48'h000000000001;
  assign _001_ = total__accumulator_writes + 48'h000000000001;
  assign _002_ = total__drain_reads + 48'h000000000001;
  assign _003_ = total__vector_steps + 48'h000000000001;
  assign _004_ = total__vector_reads + 48'h000000000001;
  assign _006_ = total__vector_writes + 48'h000000000001;
  assign _007_ = total__bias_reads + 48'h000000000001;
  assign _008_ = total__finish_passes + 48'h000000000001;
  assign _009_ = total__function_reads + 48'h000000000001;
  assign _010_ = total__memory_read_beats + 48'h000000000001;
  assign _011_ = total__memory_write_beats + 48'h000000000001;
  assign _062_ = add__instructions ? _020_ : total__instructions;
  assign _028_ = rst ? 48'h000000000000 : _091_;
  assign _047_ = add__accumulator_writes ? _001_ : total__accumulator_writes;
  assign _048_ = clear ? 48'h000000000000 : _047_;
  assign _027_ = rst ? 48'h000000000000 : _048_;
  assign _049_ = add__array_reads ? _000_ : total__array_reads;
  assign _044_ = rst ? 48'h000000000000 : _092_;
  assign _050_ = clear ? 48'h000000000000 : _049_;
  assign _026_ = rst ? 48'h000000000000 : _050_;
  assign _051_ = add__weight_rows ? _046_ : total__weight_rows;
  assign _052_ = clear ? 48'h000000000000 : _051_;
  assign _025_ = rst ? 48'h000000000000 : _052_;
  assign _053_ = _024_ ? _035_ : total__adds;
  assign _054_ = clear ? 48'h000000000000 : _053_;
  assign _023_ = rst ? 48'h000000000000 : _054_;
  assign _055_ = add__padded_vectors ? _016_ : total__padded_vectors;
  assign _056_ = clear ? 48'h000000000000 : _055_;
  assign _059_ = add__function_fill_rows ? _018_ : total__function_fill_rows;
  assign _022_ = rst ? 48'h000000000000 : _056_;
  assign _057_ = add__vectors ? _005_ : total__vectors;
  assign _058_ = clear ? 48'h000000000000 : _057_;
  assign _021_ = rst ? 48'h000000000000 : _058_;
  assign _060_ = clear ? 48'h000000000000 : _059_;
  assign _043_ = rst ? 48'h000000000000 : _060_;
  assign _061_ = add__steps_fill_rows ? _017_ : total__steps_fill_rows;
  assign _063_ = clear ? 48'h000000000000 : _061_;
  assign _042_ = rst ? 48'h000000000000 : _063_;
  assign _064_ = add__bias_fill_rows ? _015_ : total__bias_fill_rows;
  assign _065_ = clear ? 48'h000000000000 : _064_;
  assign _041_ = rst ? 48'h000000000000 : _065_;
  assign _070_ = clear ? 48'h000000000000 : _062_;
  assign _066_ = add__weight_fill_rows ? _014_ : total__weight_fill_rows;
  assign _067_ = clear ? 48'h000000000000 : _066_;
  assign _040_ = rst ? 48'h000000000000 : _067_;
  assign _068_ = add__store_words ? _013_ : total__store_words;
  assign _069_ = clear ? 48'h000000000000 : _068_;
  assign _039_ = rst ? 48'h000000000000 : _069_;
  assign _071_ = add__load_words ? _012_ : total__load_words;
  assign _072_ = clear ? 48'h000000000000 : _071_;
  assign _038_ = rst ? 48'h000000000000 : _072_;
  assign _073_ = add__memory_write_beats ? _011_ : total__memory_write_beats;
  assign _045_ = rst ? 48'h000000000000 : _070_;
  assign _074_ = clear ? 48'h000000000000 : _073_;
  assign _037_ = rst ? 48'h000000000000 : _074_;
  assign _075_ = add__memory_read_beats ? _010_ : total__memory_read_beats;
  assign _076_ = clear ? 48'h000000000000 : _075_;
  assign _036_ = rst ? 48'h000000000000 : _076_;
  assign _077_ = add__function_reads ? _009_ : total__function_reads;
  assign _078_ = clear ? 48'h000000000000 : _077_;
  assign _034_ = rst ? 48'h000000000000 : _078_;
  assign _079_ = add__finish_passes ? _008_ : total__finish_passes;
  assign _080_ = clear ? 48'h000000000000 : _079_;
  assign _084_ = add__fetch_beats ? _019_ : total__fetch_beats;
  assign _033_ = rst ? 48'h000000000000 : _080_;
  assign _081_ = add__bias_reads ? _007_ : total__bias_reads;
  assign _082_ = clear ? 48'h000000000000 : _081_;
  assign _032_ = rst ? 48'h000000000000 : _082_;
  assign _083_ = add__vector_writes ? _006_ : total__vector_writes;
  assign _085_ = clear ? 48'h000000000000 : _083_;
  assign _031_ = rst ? 48'h000000000000 : _085_;
  assign _086_ = add__vector_reads ? _004_ : total__vector_reads;
  assign _087_ = clear ? 48'h000000000000 : _086_;
  assign _030_ = rst ? 48'h000000000000 : _087_;
  assign _092_ = clear ? 48'h000000000000 : _084_;
  assign _088_ = add__vector_steps ? _003_ : total__vector_steps;
  assign _089_ = clear ? 48'h000000000000 : _088_;
  assign _029_ = rst ? 48'h000000000000 : _089_;
  assign _090_ = add__drain_reads ? _002_ : total__drain_reads;
  assign _091_ = clear ? 48'h000000000000 : _090_;
endmodule

// Hold the first error until `clear`; of several in one cycle the lowest unit, then code.
module tnthw_t16x16a2_error_latch(
  clk,
  rst,
  abort,
  bad_field,
  bad_memory_write,
  bad_opcode,
  bad_page,
  bad_vector_write,
  clear,
  deadlock,
  early_0_0,
  number_0,
  number_1,
  number_2,
  number_3,
  number_4,
  number_5,
  number_6,
  over,
  read_error,
  unasked
,
  value,
  value_2,
  value_3,
  value_4,
  value_5,
  value_6,
  value_7,
  value_8,
  value_9,
  value_10,
  value_11,
  watch,
  write__error,
  alarm,
  code,
  instruction,
  stop,
  unit
);
  wire _000_;
  wire _001_;
  wire [3:0] _002_;
  wire [3:0] _003_;
  wire [3:0] _004_;
  wire [3:0] _005_;
  wire _006_;
  wire [3:0] _007_;
  wire [3:0] _008_;
  wire [3:0] _009_;
  wire [3:0] _010_;
  wire _011_;
  wire [3:0] _012_;
  wire [3:0] _013_;
  wire _014_;
  wire _015_;
  wire [3:0] _016_;
  wire [3:0] _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire [3:0] _021_;
  wire [3:0] _022_;
  wire _023_;
  wire _024_;
  wire [3:0] _025_;
  wire [3:0] _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire [3:0] _031_;
  wire [3:0] _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire [3:0] _036_;
  wire [3:0] _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire [3:0] _042_;
  wire [3:0] _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire [3:0] _047_;
  wire [3:0] _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire [3:0] _053_;
  wire [3:0] _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire [3:0] _058_;
  wire [3:0] _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire [3:0] _064_;
  wire [3:0] _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire [3:0] _069_;
  wire [3:0] _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire [3:0] _075_;
  wire [3:0] _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire [1:0] _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire [1:0] _089_;
  wire [1:0] _090_;
  wire _091_;
  wire _092_;
  wire [1:0] _093_;
  wire [1:0] _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire [1:0] _099_;
  wire [1:0] _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire [1:0] _104_;
  wire [1:0] _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire [1:0] _110_;
  wire [1:0] _111_;
  wire _112_;
  wire _113_;
  wire _114_;
  wire [1:0] _115_;
  wire [1:0] _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire [1:0] _121_;
  wire [1:0] _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire [1:0] _126_;
  wire [1:0] _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire _131_;
  wire [1:0] _132_;
  wire [1:0] _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire [1:0] _137_;
  wire [1:0] _138_;
  wire _139_;
  wire _140_;
  wire _141_;
  wire _142_;
  wire [1:0] _143_;
  wire [1:0] _144_;
  wire _145_;
  wire _146_;
  wire _147_;
  wire _148_;
  wire _149_;
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
  wire [15:0] _165_;
  wire _166_;
  wire [15:0] _167_;
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
  wire [15:0] _179_;
  wire [15:0] _180_;
  wire _181_;
  wire _182_;
  wire _183_;
  wire _184_;
  wire _185_;
  wire _186_;
  wire _187_;
  wire _188_;
  wire [15:0] _189_;
  wire [15:0] _190_;
  wire _191_;
  wire _192_;
  wire [15:0] _193_;
  wire [15:0] _194_;
  wire _195_;
  wire _196_;
  wire [15:0] _197_;
  wire [15:0] _198_;
  wire _199_;
  wire _200_;
  wire [15:0] _201_;
  wire [15:0] _202_;
  wire [21:0] _203_;
  wire [3:0] _204_;
  wire [21:0] _205_;
  wire _206_;
  wire [3:0] _207_;
  wire [1:0] _208_;
  wire [15:0] _209_;
  wire [21:0] _210_;
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
  wire [3:0] _239_;
  wire [3:0] _240_;
  wire [3:0] _241_;
  wire [3:0] _242_;
  wire [3:0] _243_;
  wire [3:0] _244_;
  wire [3:0] _245_;
  wire [3:0] _246_;
  wire [3:0] _247_;
  wire [15:0] _248_;
  wire [15:0] _249_;
  wire [1:0] _250_;
  wire [1:0] _251_;
  wire [3:0] _252_;
  wire [3:0] _253_;
  wire _254_;
  wire _255_;
  reg [21:0] signal_;
  initial signal_ = 22'h000000;
  input abort;
  wire abort;
  output alarm;
  wire alarm;
  input bad_field;
  wire bad_field;
  input bad_memory_write;
  wire bad_memory_write;
  input bad_opcode;
  wire bad_opcode;
  input bad_page;
  wire bad_page;
  input bad_vector_write;
  wire bad_vector_write;
  input clear;
  wire clear;
  input clk;
  wire clk;
  output [3:0] code;
  reg [3:0] code;
  initial code = 4'h0;
  input deadlock;
  wire deadlock;
  input early_0_0;
  wire early_0_0;
  reg [21:0] first;
  initial first = 22'h000000;
  output [15:0] instruction;
  reg [15:0] instruction;
  initial instruction = 16'h0000;
  reg [3:0] met;
  initial met = 4'h0;
  input [15:0] number_0;
  wire [15:0] number_0;
  input [15:0] number_1;
  wire [15:0] number_1;
  input [15:0] number_2;
  wire [15:0] number_2;
  input [15:0] number_3;
  wire [15:0] number_3;
  input [15:0] number_4;
  wire [15:0] number_4;
  input [15:0] number_5;
  wire [15:0] number_5;
  input [15:0] number_6;
  wire [15:0] number_6;
  input over;
  wire over;
  input read_error;
  wire read_error;
  input rst;
  wire rst;
  output stop;
  reg stop;
  initial stop = 1'h0;
  input unasked;
  wire unasked;
  output [1:0] unit;
  reg [1:0] unit;
  initial unit = 2'h0;
  input value;
  wire value;
  input value_10;
  wire value_10;
  input value_11;
  wire value_11;
  input value_2;
  wire value_2;
  input value_3;
  wire value_3;
  input value_4;
  wire value_4;
  input value_5;
  wire value_5;
  input value_6;
  wire value_6;
  input value_7;
  wire value_7;
  input value_8;
  wire value_8;
  input value_9;
  wire value_9;
  input watch;
  wire watch;
  input write__error;
  wire write__error;
  assign _000_ = | { abort, deadlock, bad_page, bad_field, bad_opcode, value_11, bad_vector_write, value_10, value_9, value_8, value_7, value_6, write__error, read_error, unasked, value_5, value_4, value_3, value_2, bad_memory_write, value, early_0_0 };
  assign alarm = watch & _000_;
  assign _078_ = ~ stop;
  assign _145_ = watch & _078_;
  assign _210_ = _145_ ? { abort, deadlock, bad_page, bad_field, bad_opcode, value_11, bad_vector_write, value_10, value_9, value_8, value_7, value_6, write__error, read_error, unasked, value_5, value_4, value_3, value_2, bad_memory_write, value, early_0_0 } : 22'h000000;
  assign _217_ = | first[9:0];
  assign _001_ = ~ first[0];
  assign _006_ = first[1] & _001_;
  assign _011_ = | first[1:0];
  assign _018_ = ~ _011_;
  assign _027_ = first[2] & _018_;
  assign _038_ = | first[2:0];
  assign _049_ = ~ _038_;
  assign _060_ = first[3] & _049_;
  assign _071_ = | first[3:0];
  assign _077_ = ~ _071_;
  assign _079_ = first[4] & _077_;
  assign _080_ = | first[4:0];
  assign _081_ = ~ _080_;
  assign _082_ = first[5] & _081_;
  assign _086_ = | first[5:0];
  assign _096_ = ~ _086_;
  assign _107_ = first[6] & _096_;
  assign _118_ = | first[6:0];
  assign _129_ = ~ _118_;
  assign _140_ = first[7] & _129_;
  assign _146_ = | first[7:0];
  assign _147_ = ~ _146_;
  assign _148_ = first[8] & _147_;
  assign _155_ = | first[8:0];
  assign _166_ = ~ _155_;
  assign _177_ = first[9] & _166_;
  assign _188_ = | first[12:10];
  assign _211_ = ~ first[10];
  assign _212_ = first[11] & _211_;
  assign _213_ = | first[11:10];
  assign _214_ = ~ _213_;
  assign _215_ = first[12] & _214_;
  assign _216_ = | first[16:13];
  assign _218_ = ~ first[13];
  assign _219_ = first[14] & _218_;
  assign _220_ = | first[14:13];
  assign _221_ = ~ _220_;
  assign _222_ = first[15] & _221_;
  assign _223_ = | first[15:13];
  assign _224_ = ~ _223_;
  assign _225_ = first[16] & _224_;
  assign _226_ = | first[21:17];
  assign _227_ = ~ first[17];
  assign _228_ = first[18] & _227_;
  assign _229_ = | first[18:17];
  assign _230_ = ~ _229_;
  assign _231_ = first[19] & _230_;
  assign _232_ = | first[19:17];
  assign _233_ = ~ _232_;
  assign _234_ = first[20] & _233_;
  assign _235_ = | first[20:17];
  assign _236_ = ~ _235_;
  assign _237_ = first[21] & _236_;
  assign _238_ = | met;
  assign _239_ = signal_[0] ? 4'h3 : 4'h0;
  assign _240_ = signal_[1] ? 4'h4 : 4'h0;
  assign _241_ = _239_ | _240_;
  assign _242_ = signal_[2] ? 4'h4 : 4'h0;
  assign _243_ = _241_ | _242_;
  assign _244_ = signal_[3] ? 4'h5 : 4'h0;
  assign _245_ = _243_ | _244_;
  assign _246_ = signal_[4] ? 4'h6 : 4'h0;
  assign _247_ = _245_ | _246_;
  assign _002_ = signal_[5] ? 4'h7 : 4'h0;
  assign _003_ = _247_ | _002_;
  assign _004_ = signal_[6] ? 4'h9 : 4'h0;
  assign _005_ = _003_ | _004_;
  assign _007_ = signal_[7] ? 4'ha : 4'h0;
  assign _008_ = _005_ | _007_;
  assign _009_ = signal_[8] ? 4'ha : 4'h0;
  assign _010_ = _008_ | _009_;
  assign _012_ = signal_[9] ? 4'ha : 4'h0;
  assign _013_ = _010_ | _012_;
  assign _014_ = ~ met[0];
  assign _015_ = signal_[10] & _014_;
  assign _016_ = _015_ ? 4'h1 : 4'h0;
  assign _017_ = _013_ | _016_;
  assign _019_ = ~ met[0];
  assign _020_ = signal_[11] & _019_;
  assign _021_ = _020_ ? 4'h4 : 4'h0;
  assign _022_ = _017_ | _021_;
  assign _023_ = ~ met[0];
  assign _024_ = signal_[12] & _023_;
  assign _025_ = _024_ ? 4'h6 : 4'h0;
  assign _026_ = _022_ | _025_;
  assign _028_ = | met[1:0];
  assign _029_ = ~ _028_;
  assign _030_ = signal_[13] & _029_;
  assign _031_ = _030_ ? 4'h3 : 4'h0;
  assign _032_ = _026_ | _031_;
  assign _033_ = | met[1:0];
  assign _034_ = ~ _033_;
  assign _035_ = signal_[14] & _034_;
  assign _036_ = _035_ ? 4'h4 : 4'h0;
  assign _037_ = _032_ | _036_;
  assign _039_ = | met[1:0];
  assign _040_ = ~ _039_;
  assign _041_ = signal_[15] & _040_;
  assign _042_ = _041_ ? 4'h4 : 4'h0;
  assign _043_ = _037_ | _042_;
  assign _044_ = | met[1:0];
  assign _045_ = ~ _044_;
  assign _046_ = signal_[16] & _045_;
  assign _047_ = _046_ ? 4'h5 : 4'h0;
  assign _048_ = _043_ | _047_;
  assign _050_ = | met[2:0];
  assign _051_ = ~ _050_;
  assign _052_ = signal_[17] & _051_;
  assign _053_ = _052_ ? 4'h2 : 4'h0;
  assign _054_ = _048_ | _053_;
  assign _055_ = | met[2:0];
  assign _056_ = ~ _055_;
  assign _057_ = signal_[18] & _056_;
  assign _058_ = _057_ ? 4'h3 : 4'h0;
  assign _059_ = _054_ | _058_;
  assign _061_ = | met[2:0];
  assign _062_ = ~ _061_;
  assign _063_ = signal_[19] & _062_;
  assign _064_ = _063_ ? 4'h5 : 4'h0;
  assign _065_ = _059_ | _064_;
  assign _066_ = | met[2:0];
  assign _067_ = ~ _066_;
  assign _068_ = signal_[20] & _067_;
  assign _069_ = _068_ ? 4'h8 : 4'h0;
  assign _070_ = _065_ | _069_;
  assign _072_ = | met[2:0];
  assign _073_ = ~ _072_;
  assign _074_ = signal_[21] & _073_;
  assign _075_ = _074_ ? 4'hb : 4'h0;
  assign _076_ = _070_ | _075_;
  assign _083_ = ~ met[0];
  assign _084_ = signal_[10] & _083_;
  assign _085_ = _084_ ? 2'h1 : 2'h0;
  assign _087_ = ~ met[0];
  assign _088_ = signal_[11] & _087_;
  assign _089_ = _088_ ? 2'h1 : 2'h0;
  assign _090_ = _085_ | _089_;
  assign _091_ = ~ met[0];
  assign _092_ = signal_[12] & _091_;
  assign _093_ = _092_ ? 2'h1 : 2'h0;
  assign _094_ = _090_ | _093_;
  assign _095_ = | met[1:0];
  assign _097_ = ~ _095_;
  assign _098_ = signal_[13] & _097_;
  assign _099_ = _098_ ? 2'h2 : 2'h0;
  assign _100_ = _094_ | _099_;
  assign _101_ = | met[1:0];
  assign _102_ = ~ _101_;
  assign _103_ = signal_[14] & _102_;
  assign _104_ = _103_ ? 2'h2 : 2'h0;
  assign _105_ = _100_ | _104_;
  assign _106_ = | met[1:0];
  assign _108_ = ~ _106_;
  assign _109_ = signal_[15] & _108_;
  assign _110_ = _109_ ? 2'h2 : 2'h0;
  assign _111_ = _105_ | _110_;
  assign _112_ = | met[1:0];
  assign _113_ = ~ _112_;
  assign _114_ = signal_[16] & _113_;
  assign _115_ = _114_ ? 2'h2 : 2'h0;
  assign _116_ = _111_ | _115_;
  assign _117_ = | met[2:0];
  assign _119_ = ~ _117_;
  assign _120_ = signal_[17] & _119_;
  assign _121_ = _120_ ? 2'h3 : 2'h0;
  assign _122_ = _116_ | _121_;
  assign _123_ = | met[2:0];
  assign _124_ = ~ _123_;
  assign _125_ = signal_[18] & _124_;
  assign _126_ = _125_ ? 2'h3 : 2'h0;
  assign _127_ = _122_ | _126_;
  assign _128_ = | met[2:0];
  assign _130_ = ~ _128_;
  assign _131_ = signal_[19] & _130_;
  assign _132_ = _131_ ? 2'h3 : 2'h0;
  assign _133_ = _127_ | _132_;
  assign _134_ = | met[2:0];
  assign _135_ = ~ _134_;
  assign _136_ = signal_[20] & _135_;
  assign _137_ = _136_ ? 2'h3 : 2'h0;
  assign _138_ = _133_ | _137_;
  assign _139_ = | met[2:0];
  assign _141_ = ~ _139_;
  assign _142_ = signal_[21] & _141_;
  assign _143_ = _142_ ? 2'h3 : 2'h0;
  assign _144_ = _138_ | _143_;
  assign _149_ = | signal_[9:0];
  assign _150_ = _149_ ? number_0 : 16'h0000;
  assign _151_ = | met[1:0];
  assign _152_ = ~ _151_;
  assign _153_ = signal_[13] & _152_;
  assign _154_ = | met[1:0];
  assign _156_ = ~ _154_;
  assign _157_ = signal_[14] & _156_;
  assign _158_ = | met[1:0];
  assign _159_ = ~ _158_;
  assign _160_ = signal_[15] & _159_;
  assign _161_ = | met[1:0];
  assign _162_ = ~ _161_;
  assign _163_ = signal_[16] & _162_;
  assign _164_ = | { _163_, _160_, _157_, _153_ };
  assign _165_ = _164_ ? number_1 : 16'h0000;
  assign _167_ = _150_ | _165_;
  assign _168_ = | met[2:0];
  assign _169_ = ~ _168_;
  assign _170_ = signal_[17] & _169_;
  assign _171_ = | met[2:0];
  assign _172_ = ~ _171_;
  assign _173_ = signal_[18] & _172_;
  assign _174_ = | met[2:0];
  assign _175_ = ~ _174_;
  assign _176_ = signal_[19] & _175_;
  assign _178_ = | { _176_, _173_, _170_ };
  assign _179_ = _178_ ? number_2 : 16'h0000;
  assign _180_ = _167_ | _179_;
  assign _181_ = | met[2:0];
  assign _182_ = ~ _181_;
  assign _183_ = signal_[20] & _182_;
  assign _184_ = | met[2:0];
  assign _185_ = ~ _184_;
  assign _186_ = signal_[21] & _185_;
  assign _187_ = | { _186_, _183_ };
  assign _189_ = _187_ ? number_3 : 16'h0000;
  assign _190_ = _180_ | _189_;
  assign _191_ = ~ met[0];
  assign _192_ = signal_[10] & _191_;
  assign _193_ = _192_ ? number_4 : 16'h0000;
  assign _194_ = _190_ | _193_;
  assign _195_ = ~ met[0];
  assign _196_ = signal_[11] & _195_;
  assign _197_ = _196_ ? number_5 : 16'h0000;
  assign _198_ = _194_ | _197_;
  assign _199_ = ~ met[0];
  assign _200_ = signal_[12] & _199_;
  assign _201_ = _200_ ? number_6 : 16'h0000;
  assign _202_ = _198_ | _201_;
  always @(posedge clk)
    first <= _203_;
  always @(posedge clk)
    met <= _204_;
  always @(posedge clk)
    signal_ <= _205_;
  always @(posedge clk)
    stop <= _206_;
  always @(posedge clk)
    code <= _207_;
  always @(posedge clk)
    unit <= _208_;
  always @(posedge clk)
    instruction <= _209_;
  assign _248_ = _238_ ? _202_ : instruction;
  assign _249_ = clear ? 16'h0000 : _248_;
  assign _209_ = rst ? 16'h0000 : _249_;
  assign _250_ = _238_ ? _144_ : unit;
  assign _251_ = clear ? 2'h0 : _250_;
  assign _208_ = rst ? 2'h0 : _251_;
  assign _252_ = _238_ ? _076_ : code;
  assign _253_ = clear ? 4'h0 : _252_;
  assign _207_ = rst ? 4'h0 : _253_;
  assign _254_ = alarm ? 1'h1 : stop;
  assign _255_ = over ? 1'h0 : _254_;
  assign _206_ = rst ? 1'h0 : _255_;
  assign _205_[21] = rst ? 1'h0 : _237_;
  assign _205_[19] = rst ? 1'h0 : _231_;
  assign _205_[18] = rst ? 1'h0 : _228_;
  assign _205_[17] = rst ? 1'h0 : first[17];
  assign _205_[16] = rst ? 1'h0 : _225_;
  assign _205_[15] = rst ? 1'h0 : _222_;
  assign _205_[14] = rst ? 1'h0 : _219_;
  assign _205_[13] = rst ? 1'h0 : first[13];
  assign _205_[12] = rst ? 1'h0 : _215_;
  assign _205_[11] = rst ? 1'h0 : _212_;
  assign _205_[10] = rst ? 1'h0 : first[10];
  assign _205_[9] = rst ? 1'h0 : _177_;
  assign _205_[8] = rst ? 1'h0 : _148_;
  assign _205_[7] = rst ? 1'h0 : _140_;
  assign _205_[6] = rst ? 1'h0 : _107_;
  assign _205_[5] = rst ? 1'h0 : _082_;
  assign _205_[4] = rst ? 1'h0 : _079_;
  assign _205_[3] = rst ? 1'h0 : _060_;
  assign _205_[2] = rst ? 1'h0 : _027_;
  assign _205_[1] = rst ? 1'h0 : _006_;
  assign _205_[0] = rst ? 1'h0 : first[0];
  assign _205_[20] = rst ? 1'h0 : _234_;
  assign _204_[3] = rst ? 1'h0 : _226_;
  assign _204_[1] = rst ? 1'h0 : _188_;
  assign _204_[0] = rst ? 1'h0 : _217_;
  assign _204_[2] = rst ? 1'h0 : _216_;
  assign _203_ = rst ? 22'h000000 : _210_;
endmodule

// First in, first out; an entry pushed into an empty queue is at the head in the next cycle.
module tnthw_t16x16a2_memory_queue(
  clk,
  rst,
  data,
  data_2,
  drop,
  pop,
  write__en,
  full,
  head,
  valid
);
  wire [2:0] _00_;
  wire [2:0] _01_;
  wire [3:0] _02_;
  wire _03_;
  wire [2:0] _04_;
  wire [2:0] _05_;
  wire _06_;
  wire [3:0] _07_;
  wire [3:0] _08_;
  wire [3:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire [2:0] _13_;
  wire [2:0] _14_;
  wire _15_;
  wire _16_;
  wire [3:0] _17_;
  wire [3:0] _18_;
  wire [2:0] signal_;
  reg [2:0] signal_4;
  initial signal_4 = 3'h0;
  reg [2:0] signal_8;
  initial signal_8 = 3'h0;
  input clk;
  wire clk;
  input [209:0] data;
  wire [209:0] data;
  input [7:0] data_2;
  wire [7:0] data_2;
  input drop;
  wire drop;
  output full;
  wire full;
  output [217:0] head;
  wire [217:0] head;
  reg [3:0] level;
  initial level = 4'h0;
  input pop;
  wire pop;
  input rst;
  wire rst;
  output valid;
  reg valid;
  initial valid = 1'h0;
  input write__en;
  wire write__en;
  reg [217:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (write__en)
      storage[signal_8] <= { data_2, data };
  end
  reg [2:0] _43_;
  always @(posedge clk) begin
    _43_ <= signal_;
  end
  assign head = storage[_43_];
  assign _00_ = signal_4 + 3'h1;
  assign signal_ = pop ? _00_ : signal_4;
  assign _06_ = write__en != pop;
  assign _07_ = level - 4'h1;
  assign _08_ = level + 4'h1;
  assign _09_ = pop ? _07_ : _08_;
  assign _10_ = ~ pop;
  assign _11_ = level != 4'h1;
  assign _12_ = _10_ | _11_;
  assign _01_ = signal_8 + { 2'h0, write__en };
  always @(posedge clk)
    level <= _02_;
  always @(posedge clk)
    valid <= _03_;
  always @(posedge clk)
    signal_4 <= _04_;
  always @(posedge clk)
    signal_8 <= _05_;
  assign _13_ = drop ? 3'h0 : _01_;
  assign _05_ = rst ? 3'h0 : _13_;
  assign _14_ = drop ? 3'h0 : signal_;
  assign _04_ = rst ? 3'h0 : _14_;
  assign _15_ = _06_ ? _12_ : valid;
  assign _16_ = drop ? 1'h0 : _15_;
  assign _03_ = rst ? 1'h0 : _16_;
  assign _17_ = _06_ ? _09_ : level;
  assign _18_ = drop ? 4'h0 : _17_;
  assign _02_ = rst ? 4'h0 : _18_;
  assign full = level[3];
endmodule

// Runs LOAD, STORE, LOAD_WEIGHTS, LOAD_TABLE and FETCH instructions.
module tnthw_t16x16a2_memory_unit(
  clk,
  rst,
  beats__payload,
  beats__ready_54,
  beats__valid,
  drop,
  first,
  input_offset,
  instruction,
  memory_beats,
  output_offset,
  read__data,
  request__ready,
  start,
  bad_count,
  bad_table,
  bad_weights,
  beats,
  bias_write,
  done,
  fetched
,
  fetching,
  free,
  function_write,
  gathered,
  held_read,
  held_write,
  load__address,
  load__en,
  page_write,
  read_beat,
  read_data__ready,
  request__payload__address,
  request__payload__write,
  request__valid,
  room,
  slot,
  steps_write,
  store__address,
  store__en,
  weights_write,
  word_read
,
  write_beat,
  write_data__payload,
  write_data__valid
);
  wire _000_;
  wire _001_;
  wire _002_;
  wire [31:0] _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [171:0] _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire [2:0] _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire [22:0] _021_;
  wire _022_;
  wire [16:0] _023_;
  wire _024_;
  wire [31:0] _025_;
  wire [19:0] _026_;
  wire [32:0] _027_;
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
  wire [1:0] _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire [1:0] _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire [21:0] _060_;
  wire [21:0] _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire [15:0] _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire [31:0] _074_;
  wire _075_;
  wire [16:0] _076_;
  wire _077_;
  wire _078_;
  wire [31:0] _079_;
  wire _080_;
  wire [32:0] _081_;
  wire [32:0] _082_;
  wire [16:0] _083_;
  wire _084_;
  wire [31:0] _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire [3:0] _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire [3:0] _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire [32:0] _104_;
  wire [32:0] _105_;
  wire [31:0] _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire [16:0] _110_;
  wire [22:0] _111_;
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
  reg signal_;
  initial signal_ = 1'h0;
  reg signal_10;
  initial signal_10 = 1'h0;
  reg signal_13;
  initial signal_13 = 1'h0;
  reg signal_15;
  initial signal_15 = 1'h0;
  reg signal_16;
  initial signal_16 = 1'h0;
  reg [15:0] signal_20;
  initial signal_20 = 16'h0000;
  reg signal_9;
  initial signal_9 = 1'h0;
  output bad_count;
  wire bad_count;
  wire bad_row;
  output bad_table;
  wire bad_table;
  output bad_weights;
  wire bad_weights;
  reg [31:0] base;
  initial base = 32'd0;
  output [19:0] beats;
  reg [19:0] beats;
  initial beats = 20'h00000;
  input [31:0] beats__payload;
  wire [31:0] beats__payload;
  input beats__ready_54;
  wire beats__ready_54;
  input beats__valid;
  wire beats__valid;
  output bias_write;
  wire bias_write;
  input clk;
  wire clk;
  reg [22:0] count;
  initial count = 23'h000000;
  output done;
  wire done;
  wire done_38;
  wire done_39;
  input drop;
  wire drop;
  output fetched;
  wire fetched;
  output fetching;
  reg fetching;
  initial fetching = 1'h0;
  input first;
  wire first;
  output free;
  wire free;
  output function_write;
  wire function_write;
  output [505:0] gathered;
  wire [505:0] gathered;
  output [3:0] held_read;
  wire [3:0] held_read;
  output [3:0] held_write;
  wire [3:0] held_write;
  input [31:0] input_offset;
  wire [31:0] input_offset;
  input [209:0] instruction;
  wire [209:0] instruction;
  reg [207:0] instruction_64;
  initial instruction_64 = 208'h0000000000000000000000000000000000000000000000000000;
  reg load;
  initial load = 1'h1;
  output [19:0] load__address;
  wire [19:0] load__address;
  output load__en;
  wire load__en;
  input [31:0] memory_beats;
  wire [31:0] memory_beats;
  reg of_input;
  initial of_input = 1'h0;
  reg of_output;
  initial of_output = 1'h0;
  reg [2:0] of_table;
  initial of_table = 3'h0;
  wire [31:0] offset;
  input [31:0] output_offset;
  wire [31:0] output_offset;
  output page_write;
  wire page_write;
  input [31:0] read__data;
  wire [31:0] read__data;
  output read_beat;
  wire read_beat;
  output read_data__ready;
  wire read_data__ready;
  output [31:0] request__payload__address;
  reg [31:0] request__payload__address;
  initial request__payload__address = 32'd0;
  output request__payload__write;
  wire request__payload__write;
  input request__ready;
  wire request__ready;
  output request__valid;
  reg request__valid;
  initial request__valid = 1'h0;
  reg [16:0] requests_left;
  initial requests_left = 17'h00000;
  output [32:0] room;
  reg [32:0] room;
  initial room = 33'h000000000;
  input rst;
  wire rst;
  output slot;
  wire slot;
  input start;
  wire start;
  wire start_58;
  wire start_59;
  output steps_write;
  wire steps_write;
  output [19:0] store__address;
  wire [19:0] store__address;
  output store__en;
  wire store__en;
  output weights_write;
  wire weights_write;
  reg [171:0] word;
  initial word = 172'h0000000000000000000000000000000000000000000;
  output word_read;
  wire word_read;
  wire write;
  output write_beat;
  wire write_beat;
  output [31:0] write_data__payload;
  wire [31:0] write_data__payload;
  output write_data__valid;
  wire write_data__valid;
  assign _000_ = ~ start;
  assign _033_ = instruction_64[3:0] == 4'h2;
  assign _050_ = instruction_64[3:0] == 4'h4;
  assign _068_ = instruction_64[3:0] == 4'h6;
  assign _087_ = instruction_64[3:0] == 4'h5;
  assign _001_ = ~| instruction_64[110:109];
  assign _011_ = _087_ & _001_;
  assign _022_ = instruction_64[3:0] == 4'h5;
  assign _028_ = instruction_64[110:109] == 2'h1;
  assign _029_ = _022_ & _028_;
  assign _030_ = instruction_64[3:0] == 4'h5;
  assign _031_ = instruction_64[110:109] == 2'h2;
  assign _032_ = _030_ & _031_;
  assign _034_ = instruction[3:0] == 4'h2;
  assign _035_ = instruction[3:0] == 4'h3;
  assign _036_ = _034_ | _035_;
  assign _037_ = _036_ ? 1'h0 : instruction[108];
  assign _038_ = ~ first;
  assign _039_ = _037_ & _038_;
  assign _040_ = instruction[3:0] == 4'h3;
  assign _041_ = start & signal_13;
  assign _042_ = instruction[3:0] == 4'h4;
  assign _043_ = instruction[3:0] == 4'h5;
  assign _044_ = _042_ | _043_;
  assign _045_ = instruction[3:0] == 4'h6;
  assign _046_ = _044_ | _045_;
  assign _047_ = _046_ ? 2'h0 : instruction[209:208];
  assign _048_ = _047_ == 2'h1;
  assign _049_ = instruction[3:0] == 4'h4;
  assign _051_ = instruction[3:0] == 4'h5;
  assign _052_ = _049_ | _051_;
  assign _053_ = instruction[3:0] == 4'h6;
  assign _054_ = _052_ | _053_;
  assign _055_ = _054_ ? 2'h0 : instruction[209:208];
  assign _056_ = _055_ == 2'h2;
  assign _057_ = instruction[3:0] == 4'h2;
  assign _058_ = instruction[3:0] == 4'h3;
  assign _059_ = _057_ | _058_;
  assign _060_ = 22'h000000 + { 2'h0, instruction[207:188] };
  assign _061_ = _059_ ? _060_ : { 2'h0, instruction[107:88] };
  assign _062_ = instruction[3:0] == 4'h4;
  assign _063_ = instruction[3:0] == 4'h5;
  assign _064_ = _062_ | _063_;
  assign _065_ = instruction[3:0] == 4'h6;
  assign _066_ = _064_ | _065_;
  assign _067_ = _066_ ? 16'h0001 : instruction[187:172];
  assign _069_ = instruction[3:0] == 4'h4;
  assign _070_ = instruction[3:0] == 4'h5;
  assign _071_ = _069_ | _070_;
  assign _072_ = instruction[3:0] == 4'h6;
  assign _073_ = _071_ | _072_;
  assign _074_ = _073_ ? instruction[67:36] : instruction[99:68];
  assign _075_ = request__valid & request__ready;
  assign _076_ = { 1'h0, signal_20 } - 17'h00002;
  assign _077_ = ~ signal_13;
  assign _078_ = start & _077_;
  assign _079_ = base + offset;
  assign _080_ = | count[22:20];
  assign _081_ = { 1'h0, memory_beats } - { 10'h000, count };
  assign _082_ = _080_ ? 33'h1ffffffff : _081_;
  assign _083_ = $signed(requests_left) - $signed(17'h00001);
  assign _084_ = ~ requests_left[16];
  assign _085_ = request__payload__address + word[131:100];
  assign free = ~ signal_;
  assign _086_ = word[3:0] == 4'h4;
  assign _088_ = word[3:0] == 4'h5;
  assign _089_ = _086_ | _088_;
  assign _090_ = word[3:0] == 4'h6;
  assign _091_ = _089_ | _090_;
  assign _092_ = _091_ ? 4'h0 : word[39:36];
  assign held_read = signal_ ? _092_ : 4'h0;
  assign _093_ = word[3:0] == 4'h4;
  assign _094_ = word[3:0] == 4'h5;
  assign _095_ = _093_ | _094_;
  assign _096_ = word[3:0] == 4'h6;
  assign _097_ = _095_ | _096_;
  assign _098_ = _097_ ? 4'h0 : word[55:52];
  assign held_write = signal_ ? _098_ : 4'h0;
  assign _099_ = word[3:0] == 4'h4;
  assign _100_ = word[3:0] == 4'h5;
  assign _101_ = _099_ | _100_;
  assign _102_ = word[3:0] == 4'h6;
  assign _103_ = _101_ | _102_;
  assign slot = _103_ ? word[68] : word[132];
  assign _002_ = done_38 | done_39;
  assign done = _002_ | signal_16;
  assign fetched = done & fetching;
  assign _003_ = of_output ? output_offset : 32'd0;
  assign offset = of_input ? input_offset : _003_;
  assign request__payload__write = word[3:0] == 4'h3;
  assign start_58 = start & signal_15;
  assign _004_ = ~ signal_15;
  assign _005_ = start & _004_;
  assign _006_ = ~ signal_13;
  assign start_59 = _005_ & _006_;
  assign load__en = write & signal_9;
  assign weights_write = write & signal_10;
  assign bias_write = write & of_table[0];
  assign steps_write = write & of_table[1];
  assign function_write = write & of_table[2];
  assign page_write = write & fetching;
  assign bad_weights = bad_row & signal_10;
  assign _007_ = | of_table;
  assign bad_table = bad_row & _007_;
  always @(posedge clk)
    instruction_64 <= instruction[207:0];
  always @(posedge clk)
    load <= _008_;
  always @(posedge clk)
    word <= _009_;
  always @(posedge clk)
    signal_ <= _010_;
  always @(posedge clk)
    signal_9 <= _012_;
  always @(posedge clk)
    signal_10 <= _013_;
  always @(posedge clk)
    fetching <= _014_;
  always @(posedge clk)
    of_table <= _015_;
  always @(posedge clk)
    signal_13 <= _016_;
  always @(posedge clk)
    signal_15 <= _017_;
  always @(posedge clk)
    signal_16 <= _018_;
  always @(posedge clk)
    of_input <= _019_;
  always @(posedge clk)
    of_output <= _020_;
  always @(posedge clk)
    count <= _021_;
  always @(posedge clk)
    signal_20 <= _067_;
  always @(posedge clk)
    base <= _074_;
  always @(posedge clk)
    requests_left <= _023_;
  always @(posedge clk)
    request__valid <= _024_;
  always @(posedge clk)
    request__payload__address <= _025_;
  always @(posedge clk)
    beats <= _026_;
  always @(posedge clk)
    room <= _027_;
  assign _104_ = load ? _082_ : room;
  assign _105_ = drop ? 33'h000000000 : _104_;
  assign _027_ = rst ? 33'h000000000 : _105_;
  assign _026_ = load ? count[19:0] : beats;
  assign _106_ = _075_ ? _085_ : request__payload__address;
  assign _025_ = load ? _079_ : _106_;
  assign _107_ = _075_ ? _084_ : request__valid;
  assign _108_ = load ? _078_ : _107_;
  assign _109_ = drop ? 1'h0 : _108_;
  assign _024_ = rst ? 1'h0 : _109_;
  assign _110_ = _075_ ? _083_ : requests_left;
  assign _023_ = load ? _076_ : _110_;
  assign _111_ = drop ? 23'h000000 : { 1'h0, _061_ };
  assign _021_ = rst ? 23'h000000 : _111_;
  assign _112_ = drop ? 1'h0 : _056_;
  assign _020_ = rst ? 1'h0 : _112_;
  assign _113_ = drop ? 1'h0 : _048_;
  assign _019_ = rst ? 1'h0 : _113_;
  assign _114_ = drop ? 1'h0 : _041_;
  assign _018_ = rst ? 1'h0 : _114_;
  assign _115_ = drop ? 1'h0 : _040_;
  assign _017_ = rst ? 1'h0 : _115_;
  assign _116_ = drop ? 1'h0 : _039_;
  assign _016_ = rst ? 1'h0 : _116_;
  assign _117_ = load ? _032_ : of_table[2];
  assign _118_ = drop ? 1'h0 : _117_;
  assign _015_[2] = rst ? 1'h0 : _118_;
  assign _119_ = load ? _029_ : of_table[1];
  assign _120_ = drop ? 1'h0 : _119_;
  assign _015_[1] = rst ? 1'h0 : _120_;
  assign _121_ = load ? _011_ : of_table[0];
  assign _122_ = drop ? 1'h0 : _121_;
  assign _015_[0] = rst ? 1'h0 : _122_;
  assign _123_ = load ? _068_ : fetching;
  assign _124_ = drop ? 1'h0 : _123_;
  assign _014_ = rst ? 1'h0 : _124_;
  assign _125_ = load ? _050_ : signal_10;
  assign _126_ = drop ? 1'h0 : _125_;
  assign _013_ = rst ? 1'h0 : _126_;
  assign _127_ = load ? _033_ : signal_9;
  assign _128_ = drop ? 1'h0 : _127_;
  assign _012_ = rst ? 1'h0 : _128_;
  assign _129_ = done ? 1'h0 : signal_;
  assign _130_ = start ? 1'h1 : _129_;
  assign _131_ = drop ? 1'h0 : _130_;
  assign _010_ = rst ? 1'h0 : _131_;
  assign _009_ = load ? instruction_64[171:0] : word;
  assign _132_ = done ? 1'h1 : load;
  assign _133_ = load ? _000_ : _132_;
  assign _134_ = drop ? 1'h1 : _133_;
  assign _008_ = rst ? 1'h1 : _134_;
  tnthw_t16x16a2_memory_unit_load_path load_path (
    .bad_count(bad_count),
    .bad_row(bad_row),
    .beats__payload(beats__payload),
    .beats__ready(read_data__ready),
    .beats__valid(beats__valid),
    .clk(clk),
    .done(done_39),
    .drop(drop),
    .entry(load__address),
    .gathered(gathered),
    .head(instruction[151:0]),
    .instruction(instruction_64),
    .load(load),
    .rst(rst),
    .start(start_59),
    .taken(read_beat),
    .word(word),
    .write(write)
  );
  tnthw_t16x16a2_memory_unit_store_path store_path (
    .beats__payload(write_data__payload),
    .beats__ready(beats__ready_54),
    .beats__valid(write_data__valid),
    .clk(clk),
    .done(done_38),
    .drop(drop),
    .head(instruction[151:0]),
    .instruction(instruction_64),
    .load(load),
    .read__address(store__address),
    .read__data(read__data),
    .read__en(store__en),
    .rst(rst),
    .sent(write_beat),
    .start(start_58),
    .step(word_read),
    .word(word)
  );
endmodule

// Gather the beats of an entry in one register and write it in the cycle after the last.
module tnthw_t16x16a2_memory_unit_load_path(
  clk,
  rst,
  beats__payload,
  beats__valid,
  drop,
  head,
  instruction,
  load,
  start,
  word,
  bad_count,
  bad_row,
  beats__ready,
  done,
  entry,
  gathered,
  taken,
  write
);
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
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire [3:0] _018_;
  wire [3:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire [20:0] _024_;
  wire [20:0] _025_;
  wire [16:0] _026_;
  wire [20:0] _027_;
  wire [5:0] _028_;
  wire [5:0] _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire [20:0] _034_;
  wire [16:0] _035_;
  wire [19:0] _036_;
  wire _037_;
  wire [20:0] _038_;
  wire [5:0] _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire [20:0] _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire [505:0] _052_;
  wire [3:0] _053_;
  wire [19:0] _054_;
  wire [19:0] _055_;
  wire _056_;
  wire [20:0] _057_;
  wire _058_;
  wire [20:0] _059_;
  wire [16:0] _060_;
  wire [20:0] _061_;
  wire [5:0] _062_;
  wire [5:0] _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire [19:0] _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire [19:0] _073_;
  wire [19:0] _074_;
  wire [4:0] _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire [19:0] _083_;
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
  wire [5:0] _099_;
  wire [5:0] _100_;
  wire [20:0] _101_;
  wire [16:0] _102_;
  wire [16:0] _103_;
  wire [16:0] _104_;
  wire [20:0] _105_;
  wire [20:0] _106_;
  wire [20:0] _107_;
  wire _108_;
  wire _109_;
  wire [19:0] _110_;
  wire [19:0] _111_;
  wire [19:0] _112_;
  wire [19:0] _113_;
  wire [19:0] _114_;
  wire [19:0] _115_;
  wire [3:0] _116_;
  wire [3:0] _117_;
  wire [25:0] _118_;
  wire [31:0] _119_;
  wire [31:0] _120_;
  wire [31:0] _121_;
  wire [31:0] _122_;
  wire [31:0] _123_;
  wire [31:0] _124_;
  wire [31:0] _125_;
  wire [31:0] _126_;
  wire [31:0] _127_;
  wire [31:0] _128_;
  wire [31:0] _129_;
  wire [31:0] _130_;
  wire [31:0] _131_;
  wire [31:0] _132_;
  wire [31:0] _133_;
  reg [3:0] signal_;
  initial signal_ = 4'h0;
  reg signal_12;
  initial signal_12 = 1'h0;
  wire [4:0] signal_21;
  reg signal_25;
  initial signal_25 = 1'h0;
  wire signal_29;
  wire signal_31;
  wire signal_33;
  wire signal_36;
  wire signal_41;
  wire signal_8;
  reg [19:0] _first;
  initial _first = 20'h00000;
  wire [19:0] _following;
  reg [19:0] _row;
  initial _row = 20'h00000;
  reg [19:0] address;
  initial address = 20'h00000;
  output bad_count;
  reg bad_count;
  initial bad_count = 1'h0;
  output bad_row;
  reg bad_row;
  initial bad_row = 1'h0;
  input [31:0] beats__payload;
  wire [31:0] beats__payload;
  output beats__ready;
  reg beats__ready;
  initial beats__ready = 1'h0;
  input beats__valid;
  wire beats__valid;
  reg [20:0] beats_left;
  initial beats_left = 21'h000000;
  reg bounded;
  initial bounded = 1'h0;
  input clk;
  wire clk;
  output done;
  reg done;
  initial done = 1'h0;
  input drop;
  wire drop;
  output [19:0] entry;
  reg [19:0] entry;
  initial entry = 20'h00000;
  output [505:0] gathered;
  reg [505:0] gathered;
  initial gathered = 506'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  input [151:0] head;
  wire [151:0] head;
  reg [5:0] in_entry_left;
  initial in_entry_left = 6'h00;
  reg [5:0] in_entry_whole;
  initial in_entry_whole = 6'h00;
  input [207:0] instruction;
  wire [207:0] instruction;
  input load;
  wire load;
  reg [19:0] rows;
  initial rows = 20'h00000;
  wire [19:0] rows_28;
  reg [16:0] rows_left;
  initial rows_left = 17'h00000;
  input rst;
  wire rst;
  input start;
  wire start;
  output taken;
  wire taken;
  wire unused;
  input [171:0] word;
  wire [171:0] word;
  reg [20:0] words_left;
  initial words_left = 21'h000000;
  reg [20:0] words_whole;
  initial words_whole = 21'h000000;
  output write;
  reg write;
  initial write = 1'h0;
  assign _006_ = signal_ == 4'h4;
  assign _007_ = signal_ == 4'h5;
  assign _008_ = signal_ == 4'h6;
  assign _009_ = signal_ == 4'h7;
  assign _010_ = signal_ == 4'h8;
  assign _011_ = signal_ == 4'h9;
  assign _012_ = signal_ == 4'ha;
  assign _013_ = signal_ == 4'hb;
  assign _014_ = signal_ == 4'hc;
  assign _015_ = signal_ == 4'hd;
  assign _016_ = signal_ == 4'he;
  assign _017_ = signal_ == 4'hf;
  assign _018_ = signal_ + 4'h1;
  assign _019_ = signal_8 ? 4'h0 : _018_;
  assign _020_ = instruction[3:0] == 4'h2;
  assign _022_ = instruction[3:0] == 4'h3;
  assign _023_ = _020_ | _022_;
  assign _024_ = { 1'h0, instruction[207:188] } - 21'h000002;
  assign _025_ = { 1'h0, instruction[207:188] } - 21'h000002;
  assign _026_ = { 1'h0, instruction[187:172] } - 17'h00002;
  assign _027_ = { 1'h0, instruction[107:88] } - 21'h000002;
  assign _028_ = { 1'h0, signal_21 } - 6'h02;
  assign _029_ = { 1'h0, signal_21 } - 6'h02;
  assign _030_ = instruction[3:0] == 4'h2;
  assign _031_ = instruction[3:0] == 4'h4;
  assign _032_ = instruction[3:0] == 4'h5;
  assign _033_ = _031_ | _032_;
  assign _034_ = $signed(beats_left) - $signed(21'h000001);
  assign _035_ = $signed(rows_left) - $signed(17'h00001);
  assign _036_ = address + 20'h00001;
  assign _038_ = $signed(words_left) - $signed(21'h000001);
  assign _039_ = $signed(in_entry_left) - $signed(6'h01);
  assign _040_ = ~ signal_33;
  assign _041_ = signal_8 & _040_;
  assign _042_ = signal_8 & signal_33;
  assign _043_ = ~ signal_8;
  assign _044_ = signal_36 & _043_;
  assign _045_ = ~ signal_25;
  assign _046_ = _044_ & _045_;
  assign signal_29 = signal_12 & words_left[20];
  assign _following = _row + word[171:152];
  assign signal_41 = signal_29 & rows_left[16];
  assign _048_ = { 1'h0, address } - { 1'h0, rows };
  assign _049_ = ~ _048_[20];
  assign signal_33 = bounded & _049_;
  assign taken = beats__valid & beats__ready;
  assign signal_8 = taken & in_entry_left[5];
  assign signal_36 = taken & beats_left[20];
  assign _050_ = in_entry_left[5] & signal_41;
  assign _051_ = signal_25 ? _050_ : beats_left[20];
  assign signal_31 = taken & _051_;
  always @(posedge clk)
    _first <= _001_;
  always @(posedge clk)
    gathered <= _052_;
  always @(posedge clk)
    signal_ <= _053_;
  always @(posedge clk)
    address <= _054_;
  always @(posedge clk)
    _row <= _055_;
  always @(posedge clk)
    signal_12 <= _056_;
  always @(posedge clk)
    words_left <= _057_;
  always @(posedge clk)
    words_whole <= _059_;
  always @(posedge clk)
    rows_left <= _060_;
  always @(posedge clk)
    beats_left <= _061_;
  always @(posedge clk)
    in_entry_left <= _062_;
  always @(posedge clk)
    in_entry_whole <= _063_;
  always @(posedge clk)
    beats__ready <= _064_;
  always @(posedge clk)
    signal_25 <= _065_;
  always @(posedge clk)
    bounded <= _066_;
  always @(posedge clk)
    rows <= _068_;
  always @(posedge clk)
    write <= _069_;
  always @(posedge clk)
    bad_row <= _070_;
  always @(posedge clk)
    bad_count <= _071_;
  always @(posedge clk)
    done <= _072_;
  always @(posedge clk)
    entry <= _073_;
  assign _000_ = head[3:0] == 4'h6;
  assign _021_ = head[3:0] == 4'h4;
  assign _037_ = head[3:0] == 4'h5;
  assign _047_ = _021_ | _037_;
  assign _058_ = head[3:0] == 4'h6;
  assign _067_ = _047_ | _058_;
  assign _074_ = _067_ ? head[87:68] : head[151:132];
  assign _001_ = _000_ ? 20'h00000 : _074_;
  assign _002_ = ~| signal_;
  assign _003_ = signal_ == 4'h1;
  assign _004_ = signal_ == 4'h2;
  assign _005_ = signal_ == 4'h3;
  function [4:0] _218_;
    input [4:0] a;
    input [14:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _218_ = b[4:0];
      s[1]:
        _218_ = b[9:5];
      s[2]:
        _218_ = b[14:10];
      default:
        _218_ = a;
    endcase
  endfunction
  assign _075_ = _218_(5'h00, 15'h4104, { _078_, _077_, _076_ });
  assign _076_ = instruction[110:109] == 2'h2;
  assign _077_ = instruction[110:109] == 2'h1;
  assign _078_ = ~| instruction[110:109];
  function [4:0] _222_;
    input [4:0] a;
    input [19:0] b;
    input [3:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _222_ = b[4:0];
      s[1]:
        _222_ = b[9:5];
      s[2]:
        _222_ = b[14:10];
      s[3]:
        _222_ = b[19:15];
      default:
        _222_ = a;
    endcase
  endfunction
  assign signal_21 = _222_(5'h00, { 15'h0490, _075_ }, { _082_, _081_, _080_, _079_ });
  assign _079_ = instruction[3:0] == 4'h5;
  assign _080_ = instruction[3:0] == 4'h6;
  assign _081_ = instruction[3:0] == 4'h4;
  assign _082_ = instruction[3:0] == 4'h2;
  function [19:0] _227_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _227_ = b[19:0];
      s[1]:
        _227_ = b[39:20];
      s[2]:
        _227_ = b[59:40];
      default:
        _227_ = a;
    endcase
  endfunction
  assign _083_ = _227_(20'h00800, 60'h002000020000100, { _086_, _085_, _084_ });
  assign _084_ = instruction[110:109] == 2'h2;
  assign _085_ = instruction[110:109] == 2'h1;
  assign _086_ = ~| instruction[110:109];
  assign rows_28 = _087_ ? _083_ : 20'h00800;
  assign _087_ = instruction[3:0] == 4'h5;
  assign _073_ = signal_8 ? address : entry;
  assign _088_ = drop ? 1'h0 : signal_31;
  assign _072_ = rst ? 1'h0 : _088_;
  assign _089_ = drop ? 1'h0 : _046_;
  assign _071_ = rst ? 1'h0 : _089_;
  assign _090_ = drop ? 1'h0 : _042_;
  assign _070_ = rst ? 1'h0 : _090_;
  assign _091_ = drop ? 1'h0 : _041_;
  assign _069_ = rst ? 1'h0 : _091_;
  assign _068_ = load ? rows_28 : rows;
  assign _092_ = load ? _033_ : bounded;
  assign _093_ = drop ? 1'h0 : _092_;
  assign _066_ = rst ? 1'h0 : _093_;
  assign _094_ = load ? _030_ : signal_25;
  assign _095_ = drop ? 1'h0 : _094_;
  assign _065_ = rst ? 1'h0 : _095_;
  assign _096_ = load ? start : beats__ready;
  assign _097_ = signal_31 ? 1'h0 : _096_;
  assign _098_ = drop ? 1'h0 : _097_;
  assign _064_ = rst ? 1'h0 : _098_;
  assign _063_ = load ? _029_ : in_entry_whole;
  assign _099_ = signal_8 ? in_entry_whole : _039_;
  assign _100_ = taken ? _099_ : in_entry_left;
  assign _062_ = load ? _028_ : _100_;
  assign _101_ = taken ? _034_ : beats_left;
  assign _061_ = load ? _027_ : _101_;
  assign _102_ = signal_29 ? _035_ : rows_left;
  assign _103_ = signal_8 ? _102_ : rows_left;
  assign _104_ = taken ? _103_ : rows_left;
  assign _060_ = load ? _026_ : _104_;
  assign _059_ = load ? _025_ : words_whole;
  assign _105_ = signal_29 ? words_whole : _038_;
  assign _106_ = signal_8 ? _105_ : words_left;
  assign _107_ = taken ? _106_ : words_left;
  assign _057_ = load ? _024_ : _107_;
  assign _108_ = load ? _023_ : signal_12;
  assign _109_ = drop ? 1'h0 : _108_;
  assign _056_ = rst ? 1'h0 : _109_;
  assign _110_ = signal_29 ? _following : _row;
  assign _111_ = signal_8 ? _110_ : _row;
  assign _112_ = taken ? _111_ : _row;
  assign _055_ = load ? _first : _112_;
  assign _113_ = signal_29 ? _following : _036_;
  assign _114_ = signal_8 ? _113_ : address;
  assign _115_ = taken ? _114_ : address;
  assign _054_ = load ? _first : _115_;
  assign _116_ = taken ? _019_ : signal_;
  assign _117_ = drop ? 4'h0 : _116_;
  assign _053_ = rst ? 4'h0 : _117_;
  assign _118_ = _017_ ? beats__payload[25:0] : gathered[505:480];
  assign _052_[505:480] = taken ? _118_ : gathered[505:480];
  assign _119_ = _016_ ? beats__payload : gathered[479:448];
  assign _052_[479:448] = taken ? _119_ : gathered[479:448];
  assign _120_ = _015_ ? beats__payload : gathered[447:416];
  assign _052_[447:416] = taken ? _120_ : gathered[447:416];
  assign _121_ = _014_ ? beats__payload : gathered[415:384];
  assign _052_[415:384] = taken ? _121_ : gathered[415:384];
  assign _122_ = _013_ ? beats__payload : gathered[383:352];
  assign _052_[383:352] = taken ? _122_ : gathered[383:352];
  assign _123_ = _012_ ? beats__payload : gathered[351:320];
  assign _052_[351:320] = taken ? _123_ : gathered[351:320];
  assign _124_ = _011_ ? beats__payload : gathered[319:288];
  assign _052_[319:288] = taken ? _124_ : gathered[319:288];
  assign _125_ = _010_ ? beats__payload : gathered[287:256];
  assign _052_[287:256] = taken ? _125_ : gathered[287:256];
  assign _126_ = _009_ ? beats__payload : gathered[255:224];
  assign _052_[255:224] = taken ? _126_ : gathered[255:224];
  assign _127_ = _008_ ? beats__payload : gathered[223:192];
  assign _052_[223:192] = taken ? _127_ : gathered[223:192];
  assign _128_ = _007_ ? beats__payload : gathered[191:160];
  assign _052_[191:160] = taken ? _128_ : gathered[191:160];
  assign _129_ = _006_ ? beats__payload : gathered[159:128];
  assign _052_[159:128] = taken ? _129_ : gathered[159:128];
  assign _130_ = _005_ ? beats__payload : gathered[127:96];
  assign _052_[127:96] = taken ? _130_ : gathered[127:96];
  assign _131_ = _004_ ? beats__payload : gathered[95:64];
  assign _052_[95:64] = taken ? _131_ : gathered[95:64];
  assign _132_ = _003_ ? beats__payload : gathered[63:32];
  assign _052_[63:32] = taken ? _132_ : gathered[63:32];
  assign _133_ = _002_ ? beats__payload : gathered[31:0];
  assign _052_[31:0] = taken ? _133_ : gathered[31:0];
  assign unused = & { word[151:0], instruction[171:111], instruction[108], instruction[87:4], head[131:88], head[67:4], _048_[19:0] };
endmodule

// Read the words of a STORE and offer them beat by beat.
module tnthw_t16x16a2_memory_unit_store_path(
  clk,
  rst,
  beats__ready,
  drop,
  head,
  instruction,
  load,
  read__data,
  start,
  word,
  beats__payload,
  beats__valid,
  done,
  read__address,
  read__en,
  sent,
  step
);
  wire _000_;
  wire [19:0] _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire [20:0] _005_;
  wire [20:0] _006_;
  wire [16:0] _007_;
  wire [16:0] _008_;
  wire [19:0] _009_;
  wire [20:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [19:0] _014_;
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
  wire [19:0] _026_;
  wire [19:0] _027_;
  wire _028_;
  wire [20:0] _029_;
  wire [20:0] _030_;
  wire [16:0] _031_;
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
  wire [16:0] _043_;
  wire [16:0] _044_;
  wire [20:0] _045_;
  wire [20:0] _046_;
  wire _047_;
  wire _048_;
  wire [19:0] _049_;
  wire [19:0] _050_;
  wire [19:0] _051_;
  wire [19:0] _052_;
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
  wire [19:0] _063_;
  wire _064_;
  wire signal_;
  reg signal_21;
  initial signal_21 = 1'h0;
  reg signal_27;
  initial signal_27 = 1'h0;
  wire signal_29;
  reg [19:0] _first;
  initial _first = 20'h00000;
  wire [19:0] _following;
  reg [19:0] _row;
  initial _row = 20'h00000;
  reg [19:0] address;
  initial address = 20'h00000;
  output [31:0] beats__payload;
  wire [31:0] beats__payload;
  input beats__ready;
  wire beats__ready;
  output beats__valid;
  wire beats__valid;
  input clk;
  wire clk;
  output done;
  reg done;
  initial done = 1'h0;
  input drop;
  wire drop;
  input [151:0] head;
  wire [151:0] head;
  wire [32:0] head_36;
  input [207:0] instruction;
  wire [207:0] instruction;
  input load;
  wire load;
  reg push;
  initial push = 1'h0;
  output [19:0] read__address;
  reg [19:0] read__address;
  initial read__address = 20'h00000;
  input [31:0] read__data;
  wire [31:0] read__data;
  output read__en;
  reg read__en;
  initial read__en = 1'h0;
  wire room;
  reg [16:0] rows_left;
  initial rows_left = 17'h00000;
  input rst;
  wire rst;
  output sent;
  wire sent;
  input start;
  wire start;
  output step;
  wire step;
  wire unused;
  input [171:0] word;
  wire [171:0] word;
  reg word_0_0;
  initial word_0_0 = 1'h0;
  reg word_0_1;
  initial word_0_1 = 1'h0;
  reg word_0_2;
  initial word_0_2 = 1'h0;
  reg word_0_3;
  initial word_0_3 = 1'h0;
  reg word_1_0;
  initial word_1_0 = 1'h0;
  reg word_1_1;
  initial word_1_1 = 1'h0;
  reg word_1_2;
  initial word_1_2 = 1'h0;
  reg word_1_3;
  initial word_1_3 = 1'h0;
  reg word_1_4;
  initial word_1_4 = 1'h0;
  reg [20:0] words_left;
  initial words_left = 21'h000000;
  reg [20:0] words_whole;
  initial words_whole = 21'h000000;
  always @(posedge clk)
    word_1_3 <= _023_;
  always @(posedge clk)
    push <= _024_;
  always @(posedge clk)
    word_1_4 <= _025_;
  always @(posedge clk)
    address <= _026_;
  always @(posedge clk)
    _row <= _027_;
  always @(posedge clk)
    signal_21 <= _028_;
  always @(posedge clk)
    words_left <= _029_;
  always @(posedge clk)
    words_whole <= _030_;
  always @(posedge clk)
    rows_left <= _031_;
  always @(posedge clk)
    signal_27 <= _032_;
  always @(posedge clk)
    done <= _033_;
  assign _000_ = head[3:0] == 4'h6;
  assign _016_ = head[3:0] == 4'h4;
  assign _034_ = head[3:0] == 4'h5;
  assign _035_ = _016_ | _034_;
  assign _036_ = head[3:0] == 4'h6;
  assign _037_ = _035_ | _036_;
  assign _038_ = _037_ ? head[87:68] : head[151:132];
  assign _001_ = _000_ ? 20'h00000 : _038_;
  assign _002_ = instruction[3:0] == 4'h2;
  assign _003_ = instruction[3:0] == 4'h3;
  assign _004_ = _002_ | _003_;
  assign _005_ = { 1'h0, instruction[207:188] } - 21'h000002;
  assign _006_ = { 1'h0, instruction[207:188] } - 21'h000002;
  assign _007_ = { 1'h0, instruction[187:172] } - 17'h00002;
  assign _008_ = $signed(rows_left) - $signed(17'h00001);
  assign _009_ = address + 20'h00001;
  assign _010_ = $signed(words_left) - $signed(21'h000001);
  assign _011_ = ~ signal_;
  assign _012_ = sent & head_36[32];
  assign signal_29 = signal_21 & words_left[20];
  assign _following = _row + word[171:152];
  assign signal_ = signal_29 & rows_left[16];
  assign step = signal_27 & room;
  assign sent = beats__valid & beats__ready;
  always @(posedge clk)
    _first <= _001_;
  always @(posedge clk)
    read__en <= _013_;
  always @(posedge clk)
    read__address <= _014_;
  always @(posedge clk)
    word_0_0 <= _015_;
  always @(posedge clk)
    word_1_0 <= _017_;
  always @(posedge clk)
    word_0_1 <= _018_;
  always @(posedge clk)
    word_1_1 <= _019_;
  always @(posedge clk)
    word_0_2 <= _020_;
  always @(posedge clk)
    word_1_2 <= _021_;
  always @(posedge clk)
    word_0_3 <= _022_;
  assign _039_ = drop ? 1'h0 : _012_;
  assign _033_ = rst ? 1'h0 : _039_;
  assign _040_ = step ? _011_ : signal_27;
  assign _041_ = load ? start : _040_;
  assign _042_ = drop ? 1'h0 : _041_;
  assign _032_ = rst ? 1'h0 : _042_;
  assign _043_ = signal_29 ? _008_ : rows_left;
  assign _044_ = step ? _043_ : rows_left;
  assign _031_ = load ? _007_ : _044_;
  assign _030_ = load ? _006_ : words_whole;
  assign _045_ = signal_29 ? words_whole : _010_;
  assign _046_ = step ? _045_ : words_left;
  assign _029_ = load ? _005_ : _046_;
  assign _047_ = load ? _004_ : signal_21;
  assign _048_ = drop ? 1'h0 : _047_;
  assign _028_ = rst ? 1'h0 : _048_;
  assign _049_ = signal_29 ? _following : _row;
  assign _050_ = step ? _049_ : _row;
  assign _027_ = load ? _first : _050_;
  assign _051_ = signal_29 ? _following : _009_;
  assign _052_ = step ? _051_ : address;
  assign _026_ = load ? _first : _052_;
  assign _053_ = drop ? 1'h0 : word_1_3;
  assign _025_ = rst ? 1'h0 : _053_;
  assign _054_ = drop ? 1'h0 : word_0_3;
  assign _024_ = rst ? 1'h0 : _054_;
  assign _055_ = drop ? 1'h0 : word_1_2;
  assign _023_ = rst ? 1'h0 : _055_;
  assign _056_ = drop ? 1'h0 : word_0_2;
  assign _022_ = rst ? 1'h0 : _056_;
  assign _057_ = drop ? 1'h0 : word_1_1;
  assign _021_ = rst ? 1'h0 : _057_;
  assign _058_ = drop ? 1'h0 : word_0_1;
  assign _020_ = rst ? 1'h0 : _058_;
  assign _059_ = drop ? 1'h0 : word_1_0;
  assign _019_ = rst ? 1'h0 : _059_;
  assign _060_ = drop ? 1'h0 : word_0_0;
  assign _018_ = rst ? 1'h0 : _060_;
  assign _061_ = drop ? 1'h0 : signal_;
  assign _017_ = rst ? 1'h0 : _061_;
  assign _062_ = drop ? 1'h0 : step;
  assign _015_ = rst ? 1'h0 : _062_;
  assign _063_ = drop ? 20'h00000 : address;
  assign _014_ = rst ? 20'h00000 : _063_;
  assign _064_ = drop ? 1'h0 : step;
  assign _013_ = rst ? 1'h0 : _064_;
  assign unused = & { word[151:0], instruction[171:4], head[131:88], head[67:4] };
  tnthw_t16x16a2_memory_unit_store_path_words words (
    .claim(step),
    .clk(clk),
    .drop(drop),
    .head(head_36),
    .pop(sent),
    .push(push),
    .read__data(read__data),
    .room(room),
    .rst(rst),
    .valid(beats__valid),
    .word_1_4(word_1_4)
  );
  assign beats__payload = head_36[31:0];
endmodule

// First in, first out; a word pushed into an empty queue is at the head in the next cycle.
module tnthw_t16x16a2_memory_unit_store_path_words(
  clk,
  rst,
  claim,
  drop,
  pop,
  push,
  read__data,
  word_1_4,
  head,
  room,
  valid
);
  wire [3:0] _00_;
  wire [2:0] _01_;
  wire [2:0] _02_;
  wire [3:0] _03_;
  wire _04_;
  wire [3:0] _05_;
  wire _06_;
  wire [2:0] _07_;
  wire [2:0] _08_;
  wire _09_;
  wire [3:0] _10_;
  wire [3:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire [2:0] _15_;
  wire [2:0] _16_;
  wire [2:0] _17_;
  wire _18_;
  wire [3:0] _19_;
  wire _20_;
  wire [3:0] _21_;
  reg [3:0] signal_;
  initial signal_ = 4'h0;
  reg [2:0] signal_11;
  initial signal_11 = 3'h0;
  reg [2:0] signature__addr_;
  initial signature__addr_ = 3'h0;
  wire [3:0] after;
  input claim;
  wire claim;
  input clk;
  wire clk;
  input drop;
  wire drop;
  output [32:0] head;
  wire [32:0] head;
  reg [3:0] held;
  initial held = 4'h0;
  input pop;
  wire pop;
  input push;
  wire push;
  input [31:0] read__data;
  wire [31:0] read__data;
  output room;
  reg room;
  initial room = 1'h1;
  input rst;
  wire rst;
  output valid;
  reg valid;
  initial valid = 1'h0;
  input word_1_4;
  wire word_1_4;
  reg [32:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (push)
      storage[signature__addr_] <= { word_1_4, read__data };
  end
  assign head = storage[signal_11];
  assign _00_ = signal_ + { 3'h0, claim };
  assign after = _00_ - { 3'h0, pop };
  assign _09_ = after != 4'h8;
  assign _10_ = held + { 3'h0, push };
  assign _11_ = _10_ - { 3'h0, pop };
  assign _12_ = held != 4'h1;
  assign _13_ = pop ? _12_ : valid;
  assign _14_ = push | _13_;
  assign _15_ = signature__addr_ + { 2'h0, push };
  assign _01_ = signal_11 + 3'h1;
  assign _02_ = pop ? _01_ : signal_11;
  always @(posedge clk)
    signal_ <= _03_;
  always @(posedge clk)
    room <= _04_;
  always @(posedge clk)
    held <= _05_;
  always @(posedge clk)
    valid <= _06_;
  always @(posedge clk)
    signature__addr_ <= _07_;
  always @(posedge clk)
    signal_11 <= _08_;
  assign _16_ = drop ? 3'h0 : _02_;
  assign _08_ = rst ? 3'h0 : _16_;
  assign _17_ = drop ? 3'h0 : _15_;
  assign _07_ = rst ? 3'h0 : _17_;
  assign _18_ = drop ? 1'h0 : _14_;
  assign _06_ = rst ? 1'h0 : _18_;
  assign _19_ = drop ? 4'h0 : _11_;
  assign _05_ = rst ? 4'h0 : _19_;
  assign _20_ = drop ? 1'h1 : _09_;
  assign _04_ = rst ? 1'h1 : _20_;
  assign _21_ = drop ? 4'h0 : after;
  assign _03_ = rst ? 4'h0 : _21_;
endmodule

// Check requests and pass them on a cycle later, count what is owed, and clear up.
module tnthw_t16x16a2_port_guard(
  clk,
  rst,
  port_rst,
  read__error,
  read__valid,
  request__ready,
  room,
  start,
  stop,
  unit_read__ready,
  unit_request__payload__address,
  unit_request__payload__beats,
  unit_request__payload__write,
  unit_request__valid,
  unit_write__payload,
  unit_write__valid,
  write__ready,
  bad_address,
  offered,
  quiet,
  read__ready
,
  read_error,
  request__payload__address,
  request__payload__beats,
  request__payload__write,
  silent,
  unasked,
  unit_read__valid,
  unit_request__ready,
  unit_write__ready,
  write__payload,
  write__valid
);
  wire _000_;
  wire _001_;
  wire [33:0] _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire [31:0] _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire [19:0] _018_;
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
  wire [19:0] _031_;
  wire _032_;
  wire [19:0] _033_;
  wire [20:0] _034_;
  wire [36:0] _035_;
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
  wire [16:0] _051_;
  wire _052_;
  wire _053_;
  wire [31:0] _054_;
  wire [19:0] _055_;
  wire [19:0] _056_;
  wire _057_;
  wire _058_;
  wire [36:0] _059_;
  wire _060_;
  wire _061_;
  wire [16:0] _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire [16:0] _068_;
  wire _069_;
  wire _070_;
  wire signal_;
  wire signal_11;
  wire signal_14;
  wire signal_18;
  wire signal_21;
  wire signal_23;
  wire signal_5;
  wire signal_8;
  output bad_address;
  reg bad_address;
  initial bad_address = 1'h0;
  reg [19:0] beats_less;
  initial beats_less = 20'h00000;
  wire clear_up;
  input clk;
  wire clk;
  reg draining;
  initial draining = 1'h0;
  reg [31:0] held;
  initial held = 32'd0;
  reg [36:0] left;
  initial left = 37'h1fffffffff;
  output offered;
  reg offered;
  initial offered = 1'h0;
  wire owed;
  input port_rst;
  wire port_rst;
  output quiet;
  wire quiet;
  input read__error;
  wire read__error;
  output read__ready;
  wire read__ready;
  input read__valid;
  wire read__valid;
  output read_error;
  reg read_error;
  initial read_error = 1'h0;
  reg reads_only;
  initial reads_only = 1'h1;
  output [31:0] request__payload__address;
  reg [31:0] request__payload__address;
  initial request__payload__address = 32'd0;
  output [19:0] request__payload__beats;
  reg [19:0] request__payload__beats;
  initial request__payload__beats = 20'h00000;
  output request__payload__write;
  reg request__payload__write;
  initial request__payload__write = 1'h0;
  input request__ready;
  wire request__ready;
  input [32:0] room;
  wire [32:0] room;
  input rst;
  wire rst;
  output silent;
  reg silent;
  initial silent = 1'h0;
  input start;
  wire start;
  reg stays;
  initial stays = 1'h0;
  input stop;
  wire stop;
  output unasked;
  wire unasked;
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
  wire unused;
  reg [16:0] waited;
  initial waited = 17'h00000;
  output [31:0] write__payload;
  wire [31:0] write__payload;
  input write__ready;
  wire write__ready;
  output write__valid;
  wire write__valid;
  reg writes;
  initial writes = 1'h0;
  assign _008_ = ~ writes;
  assign _009_ = owed & _008_;
  assign _010_ = ~ _009_;
  assign unasked = read__valid & _010_;
  assign _012_ = stays ? held : 32'd0;
  assign write__payload = draining ? _012_ : unit_write__payload;
  assign _013_ = owed & writes;
  assign _014_ = unit_write__valid | draining;
  assign write__valid = _013_ & _014_;
  assign _015_ = write__ready & owed;
  assign _016_ = _015_ & writes;
  assign _017_ = ~ draining;
  assign unit_write__ready = _016_ & _017_;
  assign _018_ = unit_request__payload__beats - 20'h00001;
  assign _019_ = signal_21 & _002_[33];
  assign _020_ = signal_8 & owed;
  assign _022_ = ~ writes;
  assign _023_ = _020_ & _022_;
  assign _024_ = _023_ | signal_11;
  assign _025_ = ~ _024_;
  assign _026_ = signal_5 | _025_;
  assign _027_ = signal_8 & owed;
  assign _028_ = ~ writes;
  assign _029_ = _027_ & _028_;
  assign _030_ = _029_ | signal_11;
  assign _031_ = _030_ ? beats_less : request__payload__beats;
  assign _033_ = signal_5 ? _031_ : 20'h00000;
  assign _034_ = _026_ ? { 1'h0, _033_ } : 21'h1fffff;
  assign _035_ = $signed(left) + $signed({ _034_[20], _034_[20], _034_[20], _034_[20], _034_[20], _034_[20], _034_[20], _034_[20], _034_[20], _034_[20], _034_[20], _034_[20], _034_[20], _034_[20], _034_[20], _034_[20], _034_ });
  assign _036_ = ~ signal_18;
  assign _037_ = signal_5 ? request__payload__write : writes;
  assign _038_ = ~ _037_;
  assign _039_ = _036_ & _038_;
  assign _040_ = signal_8 & owed;
  assign _041_ = _040_ & reads_only;
  assign _042_ = _041_ & read__error;
  assign _044_ = ~ write__ready;
  assign _045_ = write__valid & _044_;
  assign _046_ = ~ port_rst;
  assign _047_ = _045_ & _046_;
  assign _048_ = quiet | signal_14;
  assign _049_ = _048_ | start;
  assign _050_ = _049_ | port_rst;
  assign _051_ = waited + 17'h00001;
  assign _052_ = waited == 17'h0ffff;
  always @(posedge clk)
    draining <= signal_18;
  always @(posedge clk)
    request__payload__address <= _054_;
  always @(posedge clk)
    request__payload__beats <= _055_;
  always @(posedge clk)
    beats_less <= _056_;
  always @(posedge clk)
    request__payload__write <= _057_;
  always @(posedge clk)
    bad_address <= _019_;
  always @(posedge clk)
    offered <= _058_;
  always @(posedge clk)
    left <= _059_;
  always @(posedge clk)
    writes <= _060_;
  always @(posedge clk)
    reads_only <= _039_;
  always @(posedge clk)
    read_error <= _061_;
  always @(posedge clk)
    stays <= _047_;
  always @(posedge clk)
    held <= write__payload;
  always @(posedge clk)
    waited <= _062_;
  always @(posedge clk)
    silent <= _063_;
  assign signal_ = stop | rst;
  assign owed = $signed(left) >= $signed(37'h0000000000);
  assign signal_5 = offered & request__ready;
  assign signal_8 = read__valid & read__ready;
  assign signal_11 = write__valid & write__ready;
  assign _000_ = signal_5 | signal_8;
  assign signal_14 = _000_ | signal_11;
  assign _011_ = ~ owed;
  assign _021_ = ~ offered;
  assign quiet = _011_ & _021_;
  assign _032_ = ~ quiet;
  assign _043_ = draining & _032_;
  assign clear_up = signal_ | _043_;
  assign _053_ = ~ port_rst;
  assign signal_18 = clear_up & _053_;
  assign _064_ = ~ offered;
  assign _065_ = _064_ | request__ready;
  assign _066_ = signal_ | draining;
  assign _001_ = ~ _066_;
  assign unit_request__ready = _065_ & _001_;
  assign signal_21 = unit_request__valid & unit_request__ready;
  assign _002_ = $signed({ room[32], room }) - $signed({ 2'h0, unit_request__payload__address });
  assign signal_23 = ~ _002_[33];
  assign _003_ = read__valid & owed;
  assign unit_read__valid = _003_ & reads_only;
  assign _004_ = unit_read__ready | draining;
  assign _005_ = ~ writes;
  assign _006_ = owed & _005_;
  assign _007_ = ~ _006_;
  assign read__ready = _004_ | _007_;
  assign _067_ = silent ? silent : _052_;
  assign _063_ = _050_ ? 1'h0 : _067_;
  assign _068_ = silent ? waited : _051_;
  assign _062_ = _050_ ? 17'h00000 : _068_;
  assign _061_ = rst ? 1'h0 : _042_;
  assign _060_ = signal_5 ? request__payload__write : writes;
  assign _059_ = port_rst ? 37'h1fffffffff : _035_;
  assign _069_ = request__ready ? 1'h0 : offered;
  assign _070_ = signal_21 ? signal_23 : _069_;
  assign _058_ = port_rst ? 1'h0 : _070_;
  assign _057_ = signal_21 ? unit_request__payload__write : request__payload__write;
  assign _056_ = signal_21 ? _018_ : beats_less;
  assign _055_ = signal_21 ? unit_request__payload__beats : request__payload__beats;
  assign _054_ = signal_21 ? unit_request__payload__address : request__payload__address;
  assign unused = & _002_[32:0];
endmodule

// Start the instruction at the head of each queue as soon as the start rule allows.
module tnthw_t16x16a2_scheduler(
  clk,
  rst,
  array__done,
  array__free,
  array__holds,
  array__streams,
  array__take,
  array__valid,
  clear,
  drop,
  head,
  memory__done,
  memory__free,
  memory__holds,
  memory__valid,
  resident,
  value,
  value_2,
  vector__done,
  vector__free,
  vector__holds
,
  vector__valid,
  array__start,
  completed_memory,
  completed_vector,
  idle,
  memory__start,
  stuck,
  vector__start
);
  wire [15:0] _000_;
  wire [7:0] _001_;
  wire _002_;
  wire [3:0] _003_;
  wire [3:0] _004_;
  wire _005_;
  wire [3:0] _006_;
  wire [7:0] _007_;
  wire [3:0] _008_;
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
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire [7:0] _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire [7:0] _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire [7:0] _054_;
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
  wire [15:0] _117_;
  wire [7:0] _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire [15:0] _122_;
  wire [7:0] _123_;
  wire _124_;
  wire _125_;
  wire [15:0] _126_;
  wire [7:0] _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire [3:0] _137_;
  wire [3:0] _138_;
  wire [3:0] _139_;
  wire _140_;
  wire [3:0] _141_;
  wire _142_;
  wire [3:0] _143_;
  wire [3:0] _144_;
  wire [3:0] _145_;
  wire [3:0] _146_;
  wire [3:0] _147_;
  wire [3:0] _148_;
  wire _149_;
  wire [3:0] _150_;
  wire [3:0] _151_;
  wire [3:0] _152_;
  wire [3:0] _153_;
  wire _154_;
  wire _155_;
  wire _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire _160_;
  wire _161_;
  wire _162_;
  wire [7:0] _163_;
  wire _164_;
  wire _165_;
  wire _166_;
  wire _167_;
  wire _168_;
  wire _169_;
  wire [3:0] _170_;
  wire [3:0] _171_;
  wire [3:0] _172_;
  wire [3:0] _173_;
  wire [3:0] _174_;
  wire [3:0] _175_;
  wire [3:0] _176_;
  wire [7:0] _177_;
  wire [3:0] _178_;
  wire [3:0] _179_;
  wire [3:0] _180_;
  wire [3:0] _181_;
  wire [3:0] _182_;
  wire _183_;
  wire [7:0] _184_;
  wire [3:0] _185_;
  wire [3:0] _186_;
  wire [3:0] _187_;
  wire [3:0] _188_;
  wire _189_;
  wire _190_;
  wire [3:0] _191_;
  wire [3:0] _192_;
  wire [3:0] _193_;
  wire [3:0] _194_;
  wire _195_;
  wire [15:0] _196_;
  wire [3:0] _197_;
  wire [3:0] _198_;
  wire [3:0] _199_;
  wire [3:0] _200_;
  wire _201_;
  wire [3:0] _202_;
  wire [3:0] _203_;
  wire _204_;
  wire [3:0] _205_;
  wire [3:0] _206_;
  wire _207_;
  wire [3:0] _208_;
  wire [3:0] _209_;
  wire _210_;
  wire [3:0] _211_;
  wire [3:0] _212_;
  wire [3:0] _213_;
  wire [3:0] _214_;
  wire [7:0] _215_;
  wire _216_;
  wire [3:0] _217_;
  wire [3:0] _218_;
  wire [3:0] _219_;
  wire [3:0] _220_;
  wire _221_;
  wire [3:0] _222_;
  wire [3:0] _223_;
  wire [3:0] _224_;
  wire [3:0] _225_;
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
  wire [3:0] _239_;
  wire [3:0] _240_;
  wire [3:0] _241_;
  wire [3:0] _242_;
  wire [3:0] _243_;
  wire [3:0] _244_;
  wire [3:0] _245_;
  wire [3:0] _246_;
  wire [3:0] _247_;
  wire [3:0] _248_;
  wire _249_;
  wire [3:0] _250_;
  wire [3:0] _251_;
  wire [3:0] _252_;
  wire [3:0] _253_;
  wire _254_;
  wire _255_;
  wire _256_;
  wire _257_;
  wire _258_;
  wire _259_;
  wire _260_;
  wire _261_;
  wire [7:0] _262_;
  wire [7:0] _263_;
  wire [15:0] _264_;
  wire [15:0] _265_;
  wire [15:0] _266_;
  wire _267_;
  wire _268_;
  wire [7:0] _269_;
  wire [7:0] _270_;
  wire [15:0] _271_;
  wire [15:0] _272_;
  wire [15:0] _273_;
  wire _274_;
  wire _275_;
  wire [7:0] _276_;
  wire [7:0] _277_;
  wire [15:0] _278_;
  wire [15:0] _279_;
  wire [15:0] _280_;
  input array__done;
  wire array__done;
  input array__free;
  wire array__free;
  input array__holds;
  wire array__holds;
  output array__start;
  wire array__start;
  input array__streams;
  wire array__streams;
  input array__take;
  wire array__take;
  input array__valid;
  wire array__valid;
  wire array_armed;
  wire [15:0] array_behind_memory;
  wire [15:0] array_behind_vector;
  reg array_left;
  initial array_left = 1'h0;
  reg array_met;
  initial array_met = 1'h0;
  reg array_met_memory_start;
  initial array_met_memory_start = 1'h0;
  reg array_met_vector_start;
  initial array_met_vector_start = 1'h0;
  reg [3:0] array_read_banks_head;
  initial array_read_banks_head = 4'h0;
  reg [3:0] array_read_banks_started;
  initial array_read_banks_started = 4'h0;
  reg [3:0] array_read_banks_taken;
  initial array_read_banks_taken = 4'h0;
  reg array_took;
  initial array_took = 1'h0;
  reg [3:0] array_write_banks_head;
  initial array_write_banks_head = 4'h0;
  reg [3:0] array_write_banks_started;
  initial array_write_banks_started = 4'h0;
  reg [3:0] array_write_banks_taken;
  initial array_write_banks_taken = 4'h0;
  input clear;
  wire clear;
  input clk;
  wire clk;
  reg [15:0] completed_array;
  initial completed_array = 16'h0000;
  output [15:0] completed_memory;
  reg [15:0] completed_memory;
  initial completed_memory = 16'h0000;
  output [15:0] completed_vector;
  reg [15:0] completed_vector;
  initial completed_vector = 16'h0000;
  input drop;
  wire drop;
  input [217:0] head;
  wire [217:0] head;
  output idle;
  wire idle;
  input memory__done;
  wire memory__done;
  input memory__free;
  wire memory__free;
  input memory__holds;
  wire memory__holds;
  output memory__start;
  wire memory__start;
  input memory__valid;
  wire memory__valid;
  wire memory_armed;
  reg memory_array_took;
  initial memory_array_took = 1'h0;
  wire [15:0] memory_behind_array;
  wire [15:0] memory_behind_vector;
  reg memory_left;
  initial memory_left = 1'h0;
  reg memory_meets_array;
  initial memory_meets_array = 1'h0;
  reg memory_meets_vector;
  initial memory_meets_vector = 1'h0;
  reg memory_met;
  initial memory_met = 1'h0;
  reg memory_met_array_start;
  initial memory_met_array_start = 1'h0;
  reg memory_met_array_take;
  initial memory_met_array_take = 1'h0;
  reg memory_met_vector_start;
  initial memory_met_vector_start = 1'h0;
  reg [3:0] memory_read_banks_head;
  initial memory_read_banks_head = 4'h0;
  reg [3:0] memory_read_banks_started;
  initial memory_read_banks_started = 4'h0;
  reg [3:0] memory_write_banks_head;
  initial memory_write_banks_head = 4'h0;
  reg [3:0] memory_write_banks_started;
  initial memory_write_banks_started = 4'h0;
  input resident;
  wire resident;
  input rst;
  wire rst;
  reg [7:0] running_array;
  initial running_array = 8'h00;
  reg [7:0] running_memory;
  initial running_memory = 8'h00;
  reg [7:0] running_vector;
  initial running_vector = 8'h00;
  reg runs_array;
  initial runs_array = 1'h0;
  reg runs_memory;
  initial runs_memory = 1'h0;
  reg runs_vector;
  initial runs_vector = 1'h0;
  wire some_array;
  wire some_memory;
  wire some_vector;
  output stuck;
  wire stuck;
  wire unused;
  input [313:0] value;
  wire [313:0] value;
  input [415:0] value_2;
  wire [415:0] value_2;
  input vector__done;
  wire vector__done;
  input vector__free;
  wire vector__free;
  input vector__holds;
  wire vector__holds;
  output vector__start;
  wire vector__start;
  input vector__valid;
  wire vector__valid;
  wire vector_armed;
  reg vector_array_took;
  initial vector_array_took = 1'h0;
  wire [15:0] vector_behind_array;
  wire [15:0] vector_behind_memory;
  reg vector_left;
  initial vector_left = 1'h0;
  reg vector_meets_array;
  initial vector_meets_array = 1'h0;
  reg vector_met;
  initial vector_met = 1'h0;
  reg vector_met_array_start;
  initial vector_met_array_start = 1'h0;
  reg vector_met_array_take;
  initial vector_met_array_take = 1'h0;
  reg vector_met_memory_start;
  initial vector_met_memory_start = 1'h0;
  reg [3:0] vector_read_banks_head;
  initial vector_read_banks_head = 4'h0;
  reg [3:0] vector_read_banks_started;
  initial vector_read_banks_started = 4'h0;
  reg [3:0] vector_write_banks_head;
  initial vector_write_banks_head = 4'h0;
  reg [3:0] vector_write_banks_started;
  initial vector_write_banks_started = 4'h0;
  reg works_array;
  initial works_array = 1'h0;
  reg works_memory;
  initial works_memory = 1'h0;
  reg works_vector;
  initial works_vector = 1'h0;
  assign _000_ = completed_memory + 16'h0001;
  assign _077_ = memory_left != memory__done;
  assign _163_ = running_memory - 8'h01;
  assign _177_ = running_memory + 8'h01;
  assign _184_ = memory__done ? _163_ : _177_;
  assign _190_ = memory__start | some_memory;
  assign _196_ = completed_array + 16'h0001;
  assign _204_ = array_left != array__done;
  assign _215_ = running_array - 8'h01;
  assign _001_ = running_array + 8'h01;
  assign _007_ = array__done ? _215_ : _001_;
  assign _018_ = array__start | some_array;
  assign _023_ = completed_vector + 16'h0001;
  assign _031_ = vector_left != vector__done;
  assign _036_ = running_vector - 8'h01;
  assign _046_ = running_vector + 8'h01;
  assign _054_ = vector__done ? _036_ : _046_;
  assign _062_ = vector__start | some_vector;
  assign _070_ = ~ memory_behind_array[15];
  assign _078_ = memory__valid & _070_;
  assign _088_ = ~ memory_behind_vector[15];
  assign _099_ = _078_ & _088_;
  assign _104_ = ~ array_behind_memory[15];
  assign _112_ = array__valid & _104_;
  assign _120_ = ~ array_behind_vector[15];
  assign _131_ = _112_ & _120_;
  assign _140_ = ~ vector_behind_memory[15];
  assign _149_ = vector__valid & _140_;
  assign _156_ = ~ vector_behind_array[15];
  assign _164_ = _149_ & _156_;
  assign _170_ = memory__free ? memory_read_banks_head : memory_read_banks_started;
  assign _171_ = memory__free ? memory_write_banks_head : memory_write_banks_started;
  assign _172_ = array__free ? array_read_banks_head : array_read_banks_started;
  assign _173_ = array_took ? array_read_banks_started : array_read_banks_taken;
  assign _174_ = array__free ? array_write_banks_head : array_write_banks_started;
  assign _175_ = array_took ? array_write_banks_started : array_write_banks_taken;
  assign _176_ = vector__free ? vector_read_banks_head : vector_read_banks_started;
  assign _178_ = vector__free ? vector_write_banks_head : vector_write_banks_started;
  assign _179_ = memory__free ? memory_read_banks_head : memory_read_banks_started;
  assign _180_ = value[309:306] & _179_;
  assign _181_ = memory__free ? memory_write_banks_head : memory_write_banks_started;
  assign _182_ = value[313:310] & _181_;
  assign _183_ = | { _182_, _180_ };
  assign _185_ = vector__free ? vector_read_banks_head : vector_read_banks_started;
  assign _186_ = value[309:306] & _185_;
  assign _187_ = vector__free ? vector_write_banks_head : vector_write_banks_started;
  assign _188_ = value[313:310] & _187_;
  assign _189_ = | { _188_, _186_ };
  assign _191_ = memory__free ? memory_read_banks_head : memory_read_banks_started;
  assign _192_ = value_2[411:408] & _191_;
  assign _193_ = memory__free ? memory_write_banks_head : memory_write_banks_started;
  assign _194_ = value_2[415:412] & _193_;
  assign _195_ = | { _194_, _192_ };
  assign _197_ = array__free ? array_read_banks_head : array_read_banks_started;
  assign _198_ = value_2[411:408] & _197_;
  assign _199_ = array__free ? array_write_banks_head : array_write_banks_started;
  assign _200_ = value_2[415:412] & _199_;
  assign _201_ = | { _200_, _198_ };
  assign _202_ = array_took ? array_read_banks_started : array_read_banks_taken;
  assign _203_ = value_2[411:408] & _202_;
  assign _205_ = array_took ? array_write_banks_started : array_write_banks_taken;
  assign _206_ = value_2[415:412] & _205_;
  assign _207_ = | { _206_, _203_ };
  assign _208_ = value_2[411:408] & value[309:306];
  assign _209_ = value_2[415:412] & value[313:310];
  assign _210_ = | { _209_, _208_ };
  assign _211_ = array__free ? array_read_banks_head : array_read_banks_started;
  assign _212_ = head[213:210] & _211_;
  assign _213_ = array__free ? array_write_banks_head : array_write_banks_started;
  assign _214_ = head[217:214] & _213_;
  assign _216_ = | { _214_, _212_ };
  assign _217_ = array_took ? array_read_banks_started : array_read_banks_taken;
  assign _218_ = head[213:210] & _217_;
  assign _219_ = array_took ? array_write_banks_started : array_write_banks_taken;
  assign _220_ = head[217:214] & _219_;
  assign _221_ = | { _220_, _218_ };
  assign _222_ = vector__free ? vector_read_banks_head : vector_read_banks_started;
  assign _223_ = head[213:210] & _222_;
  assign _224_ = vector__free ? vector_write_banks_head : vector_write_banks_started;
  assign _225_ = head[217:214] & _224_;
  assign _002_ = | { _225_, _223_ };
  assign _003_ = head[213:210] & value[309:306];
  assign _004_ = head[217:214] & value[313:310];
  assign _005_ = | { _004_, _003_ };
  assign _006_ = head[213:210] & value_2[411:408];
  assign _008_ = head[217:214] & value_2[415:412];
  assign _009_ = | { _008_, _006_ };
  assign _010_ = memory_left != memory__done;
  assign _011_ = running_memory != 8'h01;
  assign _012_ = memory_left | _011_;
  assign _013_ = array_left != array__done;
  assign _014_ = running_array != 8'h01;
  assign _015_ = array_left | _014_;
  assign _016_ = vector_left != vector__done;
  assign _017_ = running_vector != 8'h01;
  assign _019_ = vector_left | _017_;
  assign _020_ = | { works_vector, works_array, works_memory };
  assign idle = ~ _020_;
  assign memory_behind_array = completed_array - head[19:4];
  assign memory_behind_vector = completed_vector - head[35:20];
  assign _021_ = ~ memory_left;
  assign memory_armed = memory_met & _021_;
  assign array_behind_memory = completed_memory - value[19:4];
  assign array_behind_vector = completed_vector - value[35:20];
  assign _022_ = ~ array_left;
  assign array_armed = array_met & _022_;
  assign vector_behind_memory = completed_memory - value_2[19:4];
  assign vector_behind_array = completed_array - value_2[35:20];
  assign _024_ = ~ vector_left;
  assign vector_armed = vector_met & _024_;
  assign _025_ = | { vector_armed, array_armed, memory_armed };
  assign _026_ = ~ _025_;
  assign stuck = idle & _026_;
  assign _027_ = array_armed & array__free;
  assign _028_ = memory__holds & array_met_memory_start;
  assign _029_ = ~ _028_;
  assign _030_ = _027_ & _029_;
  assign _032_ = vector__holds & array_met_vector_start;
  assign _033_ = ~ _032_;
  assign array__start = _030_ & _033_;
  assign _034_ = vector_armed & vector__free;
  assign _035_ = memory__holds & vector_met_memory_start;
  assign _037_ = ~ _035_;
  assign _038_ = _034_ & _037_;
  assign _039_ = array__holds & vector_met_array_start;
  assign _040_ = vector_array_took ? vector_met_array_start : vector_met_array_take;
  assign _041_ = array__streams & _040_;
  assign _042_ = _039_ | _041_;
  assign _043_ = ~ _042_;
  assign _044_ = _038_ & _043_;
  assign _045_ = ~ vector_meets_array;
  assign _047_ = _044_ & _045_;
  assign _048_ = vector_armed & vector__free;
  assign _049_ = memory__holds & vector_met_memory_start;
  assign _050_ = ~ _049_;
  assign _051_ = _048_ & _050_;
  assign _052_ = array__holds & vector_met_array_start;
  assign _053_ = vector_array_took ? vector_met_array_start : vector_met_array_take;
  assign _055_ = array__streams & _053_;
  assign _056_ = _052_ | _055_;
  assign _057_ = ~ _056_;
  assign _058_ = _051_ & _057_;
  assign vector__start = array__start ? _047_ : _058_;
  assign _059_ = memory_armed & memory__free;
  assign _060_ = array__holds & memory_met_array_start;
  assign _061_ = memory_array_took ? memory_met_array_start : memory_met_array_take;
  assign _063_ = array__streams & _061_;
  assign _064_ = _060_ | _063_;
  assign _065_ = ~ _064_;
  assign _066_ = _059_ & _065_;
  assign _067_ = vector__holds & memory_met_vector_start;
  assign _068_ = ~ _067_;
  assign _069_ = _066_ & _068_;
  assign _071_ = ~ memory_meets_array;
  assign _072_ = _069_ & _071_;
  assign _073_ = vector_armed & vector__free;
  assign _074_ = memory__holds & vector_met_memory_start;
  assign _075_ = ~ _074_;
  assign _076_ = _073_ & _075_;
  assign _079_ = array__holds & vector_met_array_start;
  assign _080_ = vector_array_took ? vector_met_array_start : vector_met_array_take;
  assign _081_ = array__streams & _080_;
  assign _082_ = _079_ | _081_;
  assign _083_ = ~ _082_;
  assign _084_ = _076_ & _083_;
  assign _085_ = ~ vector_meets_array;
  assign _086_ = _084_ & _085_;
  assign _087_ = memory_meets_vector & _086_;
  assign _089_ = ~ _087_;
  assign _090_ = _072_ & _089_;
  assign _091_ = memory_armed & memory__free;
  assign _092_ = array__holds & memory_met_array_start;
  assign _093_ = memory_array_took ? memory_met_array_start : memory_met_array_take;
  assign _094_ = array__streams & _093_;
  assign _095_ = _092_ | _094_;
  assign _096_ = ~ _095_;
  assign _097_ = _091_ & _096_;
  assign _098_ = vector__holds & memory_met_vector_start;
  assign _100_ = ~ _098_;
  assign _101_ = _097_ & _100_;
  assign _102_ = vector_armed & vector__free;
  assign _103_ = memory__holds & vector_met_memory_start;
  assign _105_ = ~ _103_;
  assign _106_ = _102_ & _105_;
  assign _107_ = array__holds & vector_met_array_start;
  assign _108_ = vector_array_took ? vector_met_array_start : vector_met_array_take;
  assign _109_ = array__streams & _108_;
  assign _110_ = _107_ | _109_;
  assign _111_ = ~ _110_;
  assign _113_ = _106_ & _111_;
  assign _114_ = memory_meets_vector & _113_;
  assign _115_ = ~ _114_;
  assign _116_ = _101_ & _115_;
  assign memory__start = array__start ? _090_ : _116_;
  always @(posedge clk)
    completed_memory <= _117_;
  always @(posedge clk)
    running_memory <= _118_;
  always @(posedge clk)
    runs_memory <= _119_;
  always @(posedge clk)
    works_memory <= _121_;
  always @(posedge clk)
    completed_array <= _122_;
  always @(posedge clk)
    running_array <= _123_;
  always @(posedge clk)
    runs_array <= _124_;
  always @(posedge clk)
    works_array <= _125_;
  always @(posedge clk)
    completed_vector <= _126_;
  always @(posedge clk)
    running_vector <= _127_;
  always @(posedge clk)
    runs_vector <= _128_;
  always @(posedge clk)
    works_vector <= _129_;
  always @(posedge clk)
    memory_met <= _130_;
  always @(posedge clk)
    memory_left <= _132_;
  always @(posedge clk)
    array_met <= _133_;
  always @(posedge clk)
    array_left <= _134_;
  always @(posedge clk)
    vector_met <= _135_;
  always @(posedge clk)
    vector_left <= _136_;
  always @(posedge clk)
    memory_read_banks_head <= _137_;
  always @(posedge clk)
    memory_read_banks_started <= _138_;
  always @(posedge clk)
    memory_write_banks_head <= _139_;
  always @(posedge clk)
    memory_write_banks_started <= _141_;
  always @(posedge clk)
    array_took <= _142_;
  always @(posedge clk)
    array_read_banks_head <= _143_;
  always @(posedge clk)
    array_read_banks_started <= _144_;
  always @(posedge clk)
    array_read_banks_taken <= _145_;
  always @(posedge clk)
    array_write_banks_head <= _146_;
  always @(posedge clk)
    array_write_banks_started <= _147_;
  always @(posedge clk)
    array_write_banks_taken <= _148_;
  always @(posedge clk)
    vector_read_banks_head <= _150_;
  always @(posedge clk)
    vector_read_banks_started <= _151_;
  always @(posedge clk)
    vector_write_banks_head <= _152_;
  always @(posedge clk)
    vector_write_banks_started <= _153_;
  always @(posedge clk)
    array_met_memory_start <= _154_;
  always @(posedge clk)
    array_met_vector_start <= _155_;
  always @(posedge clk)
    vector_met_memory_start <= _157_;
  always @(posedge clk)
    vector_met_array_start <= _158_;
  always @(posedge clk)
    vector_met_array_take <= _159_;
  always @(posedge clk)
    vector_array_took <= _160_;
  always @(posedge clk)
    vector_meets_array <= _161_;
  always @(posedge clk)
    memory_met_array_start <= _162_;
  always @(posedge clk)
    memory_met_array_take <= _165_;
  always @(posedge clk)
    memory_array_took <= _166_;
  always @(posedge clk)
    memory_met_vector_start <= _167_;
  always @(posedge clk)
    memory_meets_array <= _168_;
  always @(posedge clk)
    memory_meets_vector <= _169_;
  assign some_vector = _016_ ? _019_ : runs_vector;
  assign some_array = _013_ ? _015_ : runs_array;
  assign some_memory = _010_ ? _012_ : runs_memory;
  assign _226_ = drop ? 1'h0 : _009_;
  assign _169_ = rst ? 1'h0 : _226_;
  assign _227_ = drop ? 1'h0 : _005_;
  assign _168_ = rst ? 1'h0 : _227_;
  assign _228_ = drop ? 1'h0 : _002_;
  assign _167_ = rst ? 1'h0 : _228_;
  assign _229_ = drop ? 1'h0 : array__take;
  assign _166_ = rst ? 1'h0 : _229_;
  assign _230_ = drop ? 1'h0 : _221_;
  assign _165_ = rst ? 1'h0 : _230_;
  assign _231_ = drop ? 1'h0 : _216_;
  assign _162_ = rst ? 1'h0 : _231_;
  assign _232_ = drop ? 1'h0 : _210_;
  assign _161_ = rst ? 1'h0 : _232_;
  assign _233_ = drop ? 1'h0 : array__take;
  assign _160_ = rst ? 1'h0 : _233_;
  assign _234_ = drop ? 1'h0 : _207_;
  assign _159_ = rst ? 1'h0 : _234_;
  assign _235_ = drop ? 1'h0 : _201_;
  assign _158_ = rst ? 1'h0 : _235_;
  assign _236_ = drop ? 1'h0 : _195_;
  assign _157_ = rst ? 1'h0 : _236_;
  assign _237_ = drop ? 1'h0 : _189_;
  assign _155_ = rst ? 1'h0 : _237_;
  assign _238_ = drop ? 1'h0 : _183_;
  assign _154_ = rst ? 1'h0 : _238_;
  assign _239_ = drop ? 4'h0 : _178_;
  assign _153_ = rst ? 4'h0 : _239_;
  assign _240_ = drop ? 4'h0 : value_2[415:412];
  assign _152_ = rst ? 4'h0 : _240_;
  assign _241_ = drop ? 4'h0 : _176_;
  assign _151_ = rst ? 4'h0 : _241_;
  assign _242_ = drop ? 4'h0 : value_2[411:408];
  assign _150_ = rst ? 4'h0 : _242_;
  assign _243_ = drop ? 4'h0 : _175_;
  assign _148_ = rst ? 4'h0 : _243_;
  assign _244_ = drop ? 4'h0 : _174_;
  assign _147_ = rst ? 4'h0 : _244_;
  assign _245_ = drop ? 4'h0 : value[313:310];
  assign _146_ = rst ? 4'h0 : _245_;
  assign _246_ = drop ? 4'h0 : _173_;
  assign _145_ = rst ? 4'h0 : _246_;
  assign _247_ = drop ? 4'h0 : _172_;
  assign _144_ = rst ? 4'h0 : _247_;
  assign _248_ = drop ? 4'h0 : value[309:306];
  assign _143_ = rst ? 4'h0 : _248_;
  assign _249_ = drop ? 1'h0 : array__take;
  assign _142_ = rst ? 1'h0 : _249_;
  assign _250_ = drop ? 4'h0 : _171_;
  assign _141_ = rst ? 4'h0 : _250_;
  assign _251_ = drop ? 4'h0 : head[217:214];
  assign _139_ = rst ? 4'h0 : _251_;
  assign _252_ = drop ? 4'h0 : _170_;
  assign _138_ = rst ? 4'h0 : _252_;
  assign _253_ = drop ? 4'h0 : head[213:210];
  assign _137_ = rst ? 4'h0 : _253_;
  assign _254_ = drop ? 1'h0 : vector__start;
  assign _136_ = rst ? 1'h0 : _254_;
  assign _255_ = drop ? 1'h0 : _164_;
  assign _135_ = rst ? 1'h0 : _255_;
  assign _256_ = drop ? 1'h0 : array__start;
  assign _134_ = rst ? 1'h0 : _256_;
  assign _257_ = drop ? 1'h0 : _131_;
  assign _133_ = rst ? 1'h0 : _257_;
  assign _258_ = drop ? 1'h0 : memory__start;
  assign _132_ = rst ? 1'h0 : _258_;
  assign _259_ = drop ? 1'h0 : _099_;
  assign _130_ = rst ? 1'h0 : _259_;
  assign _260_ = drop ? 1'h0 : _062_;
  assign _129_ = rst ? 1'h0 : _260_;
  assign _261_ = drop ? 1'h0 : some_vector;
  assign _128_ = rst ? 1'h0 : _261_;
  assign _262_ = _031_ ? _054_ : running_vector;
  assign _263_ = drop ? 8'h00 : _262_;
  assign _127_ = rst ? 8'h00 : _263_;
  assign _264_ = vector__done ? _023_ : completed_vector;
  assign _265_ = clear ? 16'h0000 : _264_;
  assign _266_ = drop ? 16'h0000 : _265_;
  assign _126_ = rst ? 16'h0000 : _266_;
  assign _267_ = drop ? 1'h0 : _018_;
  assign _125_ = rst ? 1'h0 : _267_;
  assign _268_ = drop ? 1'h0 : some_array;
  assign _124_ = rst ? 1'h0 : _268_;
  assign _269_ = _204_ ? _007_ : running_array;
  assign _270_ = drop ? 8'h00 : _269_;
  assign _123_ = rst ? 8'h00 : _270_;
  assign _271_ = array__done ? _196_ : completed_array;
  assign _272_ = clear ? 16'h0000 : _271_;
  assign _273_ = drop ? 16'h0000 : _272_;
  assign _122_ = rst ? 16'h0000 : _273_;
  assign _274_ = drop ? 1'h0 : _190_;
  assign _121_ = rst ? 1'h0 : _274_;
  assign _275_ = drop ? 1'h0 : some_memory;
  assign _119_ = rst ? 1'h0 : _275_;
  assign _276_ = _077_ ? _184_ : running_memory;
  assign _277_ = drop ? 8'h00 : _276_;
  assign _118_ = rst ? 8'h00 : _277_;
  assign _278_ = memory__done ? _000_ : completed_memory;
  assign _279_ = clear ? { 15'h0000, resident } : _278_;
  assign _280_ = drop ? 16'h0000 : _279_;
  assign _117_ = rst ? 16'h0000 : _280_;
  assign unused = & { vector_behind_memory[14:0], vector_behind_array[14:0], value_2[407:36], value_2[3:0], value[305:36], value[3:0], head[209:36], head[3:0], memory_behind_vector[14:0], memory_behind_array[14:0], array_behind_vector[14:0], array_behind_memory[14:0] };
endmodule

// Walk the pages of the program, image by image, until END or the last NEXT.
module tnthw_t16x16a2_sequencer(
  clk,
  rst,
  alarm,
  drained,
  entry_71,
  fetched,
  images,
  settled,
  start_53,
  stop,
  stuck,
  value,
  value_2,
  value_3,
  write,
  write_data,
  write_entry,
  write_slot,
  bad_field,
  bad_opcode,
  bad_page
,
  boots,
  busy,
  deadlock,
  dispatched,
  done,
  entry,
  first,
  input_offset,
  instruction,
  output_offset,
  push,
  resident,
  restart,
  start
);
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
  wire [2:0] _014_;
  wire _015_;
  wire _016_;
  wire [15:0] _017_;
  wire [15:0] _018_;
  wire [15:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire [2:0] _025_;
  wire [3:0] _026_;
  wire _027_;
  wire [15:0] _028_;
  wire [31:0] _029_;
  wire _030_;
  wire _031_;
  wire [15:0] _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire [2:0] _038_;
  wire _039_;
  wire [3:0] _040_;
  wire _041_;
  wire [15:0] _042_;
  wire _043_;
  wire _044_;
  wire [15:0] _045_;
  wire [15:0] _046_;
  wire [3:0] _047_;
  wire [2:0] _048_;
  wire [2:0] _049_;
  wire _050_;
  wire _051_;
  wire [2:0] _052_;
  wire [2:0] _053_;
  wire [2:0] _054_;
  wire [2:0] _055_;
  wire _056_;
  wire [2:0] _057_;
  wire [2:0] _058_;
  wire [2:0] _059_;
  wire _060_;
  wire [2:0] _061_;
  wire [2:0] _062_;
  wire _063_;
  wire [2:0] _064_;
  wire _065_;
  wire [2:0] _066_;
  wire _067_;
  wire _068_;
  wire [15:0] _069_;
  wire [15:0] _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire [31:0] _074_;
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
  reg signal_;
  initial signal_ = 1'h0;
  wire signal_57;
  wire signal_63;
  reg [15:0] signal_68;
  initial signal_68 = 16'h0000;
  reg [15:0] signal_73;
  initial signal_73 = 16'h0000;
  input alarm;
  wire alarm;
  output bad_field;
  wire bad_field;
  output bad_opcode;
  wire bad_opcode;
  output bad_page;
  wire bad_page;
  output boots;
  wire boots;
  output busy;
  wire busy;
  input clk;
  wire clk;
  wire close;
  output deadlock;
  reg deadlock;
  initial deadlock = 1'h0;
  output [15:0] dispatched;
  wire [15:0] dispatched;
  output done;
  wire done;
  input drained;
  wire drained;
  wire ends;
  wire ends_2;
  output [31:0] entry;
  reg [31:0] entry;
  initial entry = 32'd0;
  input [31:0] entry_71;
  wire [31:0] entry_71;
  input fetched;
  wire fetched;
  wire fetches;
  output first;
  wire first;
  reg [2:0] fsm_state;
  initial fsm_state = 3'h0;
  input [15:0] images;
  wire [15:0] images;
  output [31:0] input_offset;
  wire [31:0] input_offset;
  output [407:0] instruction;
  wire [407:0] instruction;
  wire last;
  wire last_61;
  reg named;
  initial named = 1'h0;
  wire names;
  wire open;
  output [31:0] output_offset;
  wire [31:0] output_offset;
  wire over;
  wire page_end;
  output [2:0] push;
  wire [2:0] push;
  wire pushes;
  output resident;
  reg resident;
  initial resident = 1'h0;
  output restart;
  reg restart;
  initial restart = 1'h0;
  input rst;
  wire rst;
  input settled;
  wire settled;
  wire slot;
  reg some;
  initial some = 1'h0;
  reg stands;
  initial stands = 1'h0;
  output start;
  wire start;
  input start_53;
  wire start_53;
  wire stays;
  reg step;
  initial step = 1'h0;
  reg [3:0] still;
  initial still = 4'h0;
  input stop;
  wire stop;
  input stuck;
  wire stuck;
  wire take;
  wire there;
  wire [2:0] units;
  wire valid;
  input value;
  wire value;
  input value_2;
  wire value_2;
  input value_3;
  wire value_3;
  wire waits;
  input write;
  wire write;
  input [407:0] write_data;
  wire [407:0] write_data;
  input [4:0] write_entry;
  wire [4:0] write_entry;
  input write_slot;
  wire write_slot;
  assign _022_ = signal_57 & over;
  assign _023_ = waits & stuck;
  assign _024_ = still != 4'h8;
  assign _026_ = still + { 3'h0, _024_ };
  assign _027_ = still == 4'h8;
  assign _028_ = signal_68 + 16'h0001;
  always @(posedge clk)
    entry <= _029_;
  always @(posedge clk)
    signal_ <= _030_;
  always @(posedge clk)
    named <= _031_;
  always @(posedge clk)
    signal_73 <= _032_;
  always @(posedge clk)
    some <= _033_;
  always @(posedge clk)
    restart <= _034_;
  always @(posedge clk)
    step <= _035_;
  always @(posedge clk)
    resident <= _037_;
  always @(posedge clk)
    fsm_state <= _038_;
  always @(posedge clk)
    stands <= _039_;
  always @(posedge clk)
    still <= _040_;
  always @(posedge clk)
    deadlock <= _041_;
  always @(posedge clk)
    signal_68 <= _042_;
  assign ends = valid & ends_2;
  assign names = take & fetches;
  assign slot = restart ? 1'h0 : signal_;
  assign _000_ = ~ stop;
  assign _010_ = valid & _000_;
  assign _014_ = ~ { value_3, value_2, value };
  assign _025_ = units & _014_;
  assign _036_ = | _025_;
  assign take = _010_ & _036_;
  assign page_end = take & last;
  assign _043_ = ~ resident;
  assign boots = restart & _043_;
  assign push[2:1] = take ? units[2:1] : 2'h0;
  assign _044_ = take & units[0];
  assign push[0] = _044_ | boots;
  assign _001_ = ~ there;
  assign _002_ = ~ take;
  assign _003_ = valid & _002_;
  assign _004_ = ~ alarm;
  assign _005_ = drained & _004_;
  assign _006_ = ~ drained;
  assign _007_ = instruction[3:0] == 4'h1;
  assign _008_ = last_61 | _007_;
  assign _009_ = signal_57 & over;
  assign pushes = take | boots;
  assign dispatched = restart ? 16'h0000 : signal_68;
  assign _011_ = names ? instruction[68] : named;
  assign _012_ = signal_73 != 16'h0001;
  assign _013_ = page_end ? _012_ : some;
  assign _015_ = fetched | _013_;
  assign _016_ = fetched != page_end;
  assign _017_ = signal_73 - 16'h0001;
  assign _018_ = signal_73 + 16'h0001;
  assign _019_ = page_end ? _017_ : _018_;
  assign _020_ = names ? instruction[68] : named;
  assign _021_ = start | signal_63;
  assign _045_ = pushes ? _028_ : signal_68;
  assign _046_ = restart ? { 15'h0000, pushes } : _045_;
  assign _042_ = rst ? 16'h0000 : _046_;
  assign _041_ = rst ? 1'h0 : _027_;
  assign _047_ = stands ? _026_ : 4'h0;
  assign _040_ = rst ? 4'h0 : _047_;
  assign _039_ = rst ? 1'h0 : _023_;
  assign _048_ = settled ? 3'h0 : fsm_state;
  function [2:0] _163_;
    input [2:0] a;
    input [20:0] b;
    input [6:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _163_ = b[2:0];
      s[1]:
        _163_ = b[5:3];
      s[2]:
        _163_ = b[8:6];
      s[3]:
        _163_ = b[11:9];
      s[4]:
        _163_ = b[14:12];
      s[5]:
        _163_ = b[17:15];
      s[6]:
        _163_ = b[20:18];
      default:
        _163_ = a;
    endcase
  endfunction
  assign _049_ = _163_(fsm_state, { _066_, _064_, _062_, _059_, _055_, 3'h6, _048_ }, { _067_, _065_, _063_, _060_, _056_, _051_, _050_ });
  assign _050_ = fsm_state == 3'h6;
  assign _051_ = fsm_state == 3'h3;
  assign _052_ = stays ? 3'h2 : 3'h1;
  assign _053_ = signal_57 ? _052_ : fsm_state;
  assign _054_ = _022_ ? 3'h0 : _053_;
  assign _055_ = stop ? 3'h3 : _054_;
  assign _056_ = fsm_state == 3'h5;
  assign _057_ = page_end ? 3'h2 : fsm_state;
  assign _058_ = ends ? 3'h5 : _057_;
  assign _059_ = stop ? 3'h3 : _058_;
  assign _060_ = fsm_state == 3'h4;
  assign _061_ = there ? 3'h4 : fsm_state;
  assign _062_ = stop ? 3'h3 : _061_;
  assign _063_ = fsm_state == 3'h2;
  assign _064_ = stop ? 3'h3 : 3'h2;
  assign _065_ = fsm_state == 3'h1;
  assign _066_ = start_53 ? 3'h1 : fsm_state;
  assign _067_ = ~| fsm_state;
  assign _038_ = rst ? 3'h0 : _049_;
  assign _037_ = rst ? 1'h0 : stays;
  assign _035_ = rst ? 1'h0 : signal_63;
  assign _034_ = rst ? 1'h0 : _021_;
  assign _068_ = restart ? resident : _015_;
  assign _033_ = rst ? 1'h0 : _068_;
  assign _069_ = _016_ ? _019_ : signal_73;
  assign _070_ = restart ? { 15'h0000, resident } : _069_;
  assign _032_ = rst ? 16'h0000 : _070_;
  assign _071_ = restart ? 1'h0 : _011_;
  assign _031_ = rst ? 1'h0 : _071_;
  assign _072_ = page_end ? _020_ : signal_;
  assign _073_ = restart ? 1'h0 : _072_;
  assign _030_ = rst ? 1'h0 : _073_;
  assign _074_ = start ? entry_71 : entry;
  assign _029_ = rst ? 32'd0 : _074_;
  assign _075_ = signal_57 ? instruction[4] : 1'h0;
  assign _076_ = _009_ ? 1'h0 : _075_;
  assign _077_ = stop ? 1'h0 : _076_;
  assign stays = _078_ ? _077_ : 1'h0;
  assign _078_ = fsm_state == 3'h5;
  assign _079_ = signal_57 ? 1'h1 : 1'h0;
  assign _080_ = _009_ ? 1'h0 : _079_;
  assign _081_ = stop ? 1'h0 : _080_;
  assign signal_63 = _082_ ? _081_ : 1'h0;
  assign _082_ = fsm_state == 3'h5;
  assign _083_ = settled ? 1'h1 : 1'h0;
  function [0:0] _209_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _209_ = b[0:0];
      s[1]:
        _209_ = b[1:1];
      default:
        _209_ = a;
    endcase
  endfunction
  assign done = _209_(1'h0, { _086_, _083_ }, { _087_, _084_ });
  assign _084_ = fsm_state == 3'h6;
  assign _085_ = _009_ ? 1'h1 : 1'h0;
  assign _086_ = stop ? 1'h0 : _085_;
  assign _087_ = fsm_state == 3'h5;
  assign over = _088_ ? _008_ : 1'h0;
  assign _088_ = fsm_state == 3'h5;
  assign signal_57 = _089_ ? _005_ : 1'h0;
  assign _089_ = fsm_state == 3'h5;
  function [0:0] _218_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _218_ = b[0:0];
      s[1]:
        _218_ = b[1:1];
      default:
        _218_ = a;
    endcase
  endfunction
  assign close = _218_(1'h0, { _092_, 1'h1 }, { _093_, _090_ });
  assign _090_ = fsm_state == 3'h3;
  assign _091_ = ends ? 1'h1 : 1'h0;
  assign _092_ = stop ? 1'h0 : _091_;
  assign _093_ = fsm_state == 3'h4;
  function [0:0] _223_;
    input [0:0] a;
    input [2:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _223_ = b[0:0];
      s[1]:
        _223_ = b[1:1];
      s[2]:
        _223_ = b[2:2];
      default:
        _223_ = a;
    endcase
  endfunction
  assign waits = _223_(1'h0, { _001_, _003_, _006_ }, { _096_, _095_, _094_ });
  assign _094_ = fsm_state == 3'h5;
  assign _095_ = fsm_state == 3'h4;
  assign _096_ = fsm_state == 3'h2;
  assign open = _097_ ? there : 1'h0;
  assign _097_ = fsm_state == 3'h2;
  assign start = _098_ ? start_53 : 1'h0;
  assign _098_ = ~| fsm_state;
  assign busy = _099_ ? 1'h0 : 1'h1;
  assign _099_ = ~| fsm_state;
  assign there = restart ? resident : some;
  tnthw_t16x16a2_sequencer_buffer buffer (
    .bad_field(bad_field),
    .bad_opcode(bad_opcode),
    .bad_page(bad_page),
    .clk(clk),
    .close(close),
    .ends(ends_2),
    .entry(entry),
    .fetches(fetches),
    .instruction_26(instruction),
    .last(last),
    .open(open),
    .restart(restart),
    .rst(rst),
    .slot_32(slot),
    .take(take),
    .units(units),
    .valid(valid),
    .write(write),
    .write_data(write_data),
    .write_entry(write_entry),
    .write_slot(write_slot)
  );
  tnthw_t16x16a2_sequencer_images images_81 (
    .clk(clk),
    .first(first),
    .images(images),
    .input_offset(input_offset),
    .instruction(instruction[68:5]),
    .last(last_61),
    .output_offset(output_offset),
    .rst(rst),
    .start(start),
    .step(step)
  );
endmodule

// Show the entries of a page one by one, and say what is wrong with each.
module tnthw_t16x16a2_sequencer_buffer(
  clk,
  rst,
  close,
  entry,
  open,
  restart,
  slot_32,
  take,
  write,
  write_data,
  write_entry,
  write_slot,
  bad_field,
  bad_opcode,
  bad_page,
  ends,
  fetches,
  instruction_26,
  last,
  units,
  valid

);
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
  wire [4:0] _027_;
  wire [4:0] _028_;
  wire _029_;
  wire [2:0] _030_;
  wire _031_;
  wire [407:0] _032_;
  wire [2:0] _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire [31:0] _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire [31:0] _041_;
  wire [31:0] _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire [2:0] _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire [2:0] _050_;
  wire [2:0] _051_;
  wire [2:0] _052_;
  wire [2:0] _053_;
  wire _054_;
  wire [4:0] _055_;
  wire [4:0] _056_;
  reg [4:0] signal_;
  initial signal_ = 5'h00;
  reg [31:0] above;
  initial above = 32'd0;
  reg [2:0] ages;
  initial ages = 3'h0;
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
  output ends;
  reg ends;
  initial ends = 1'h0;
  input [31:0] entry;
  wire [31:0] entry;
  output fetches;
  reg fetches;
  initial fetches = 1'h0;
  reg [407:0] instruction;
  initial instruction = 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  output [407:0] instruction_26;
  reg [407:0] instruction_26;
  initial instruction_26 = 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  output last;
  reg last;
  initial last = 1'h0;
  input open;
  wire open;
  wire [407:0] read__data;
  input restart;
  wire restart;
  input rst;
  wire rst;
  reg slot;
  initial slot = 1'h0;
  input slot_32;
  wire slot_32;
  input take;
  wire take;
  output [2:0] units;
  reg [2:0] units;
  initial units = 3'h0;
  output valid;
  reg valid;
  initial valid = 1'h0;
  input write;
  wire write;
  input [407:0] write_data;
  wire [407:0] write_data;
  input [4:0] write_entry;
  wire [4:0] write_entry;
  input write_slot;
  wire write_slot;
  always @(posedge clk)
    valid <= _031_;
  always @(posedge clk)
    instruction_26 <= _032_;
  always @(posedge clk)
    units <= _033_;
  always @(posedge clk)
    fetches <= _034_;
  always @(posedge clk)
    ends <= _035_;
  always @(posedge clk)
    last <= _036_;
  always @(posedge clk)
    above <= _037_;
  assign _000_ = ~ valid;
  assign _010_ = _000_ | take;
  assign check = ages[2] & _010_;
  assign _027_ = signal_ + 5'h01;
  assign _038_ = & signal_;
  assign _039_ = ~ _038_;
  assign _040_ = instruction[3:0] == 4'h2;
  assign _001_ = instruction[3:0] == 4'h3;
  assign _002_ = _040_ | _001_;
  assign _003_ = instruction[3:0] == 4'h4;
  assign _004_ = _002_ | _003_;
  assign _005_ = instruction[3:0] == 4'h5;
  assign _006_ = _004_ | _005_;
  assign _007_ = instruction[3:0] == 4'h6;
  assign _008_ = _006_ | _007_;
  assign _009_ = instruction[3:0] == 4'h7;
  assign _011_ = instruction[3:0] == 4'h8;
  assign _012_ = instruction[3:0] == 4'h9;
  assign _013_ = _011_ | _012_;
  assign _014_ = instruction[3:0] == 4'ha;
  assign _015_ = _013_ | _014_;
  assign _016_ = instruction[3:0] == 4'hb;
  assign _017_ = _015_ | _016_;
  assign _018_ = instruction[3:0] == 4'hd;
  assign _019_ = _017_ | _018_;
  assign _020_ = instruction[3:0] == 4'h6;
  assign _021_ = instruction[3:0] == 4'h1;
  assign _022_ = instruction[3:0] == 4'hc;
  assign _023_ = _021_ | _022_;
  assign _024_ = & signal_;
  assign _025_ = instruction[3:0] == 4'h6;
  assign _026_ = check & _025_;
  always @(posedge clk)
    instruction <= read__data;
  always @(posedge clk)
    signal_ <= _028_;
  always @(posedge clk)
    slot <= _029_;
  always @(posedge clk)
    ages <= _030_;
  assign _041_ = _026_ ? instruction[67:36] : above;
  assign _042_ = restart ? entry : _041_;
  assign _037_ = rst ? 32'd0 : _042_;
  assign _043_ = check ? _024_ : last;
  assign _036_ = rst ? 1'h0 : _043_;
  assign _044_ = check ? _023_ : ends;
  assign _035_ = rst ? 1'h0 : _044_;
  assign _045_ = check ? _020_ : fetches;
  assign _034_ = rst ? 1'h0 : _045_;
  assign _046_ = check ? { _019_, _009_, _008_ } : units;
  assign _033_ = rst ? 3'h0 : _046_;
  assign _032_ = check ? instruction : instruction_26;
  assign _047_ = take ? 1'h0 : valid;
  assign _048_ = check ? 1'h1 : _047_;
  assign _049_ = close ? 1'h0 : _048_;
  assign _031_ = rst ? 1'h0 : _049_;
  assign _050_ = ages[2] ? ages : { ages[1:0], 1'h0 };
  assign _051_ = check ? { 2'h0, _039_ } : _050_;
  assign _052_ = open ? 3'h1 : _051_;
  assign _053_ = close ? 3'h0 : _052_;
  assign _030_ = rst ? 3'h0 : _053_;
  assign _054_ = open ? slot_32 : slot;
  assign _029_ = rst ? 1'h0 : _054_;
  assign _055_ = check ? _027_ : signal_;
  assign _056_ = open ? 5'h00 : _055_;
  assign _028_ = rst ? 5'h00 : _056_;
  tnthw_t16x16a2_sequencer_buffer_checks checks (
    .above(above),
    .check(check),
    .clk(clk),
    .field(bad_field),
    .instruction(instruction[406:0]),
    .opcode(bad_opcode),
    .page(bad_page),
    .rst(rst)
  );
  tnthw_ram #(
    .ADDRESS(32'd6),
    .DEPTH(32'd64),
    .PART(32'd408),
    .WIDTH(32'd408)
  ) storage (
    .clk(clk),
    .read_address({ slot, signal_ }),
    .read_data(read__data),
    .read_enable(ages[0]),
    .write_address({ write_slot, write_entry }),
    .write_data(write_data),
    .write_enable(write)
  );
endmodule

// Say what is wrong with an instruction two cycles after it came.
module tnthw_t16x16a2_sequencer_buffer_checks(
  clk,
  rst,
  above,
  check,
  instruction,
  field,
  opcode,
  page
);
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
  wire [3:0] _120_;
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
  wire [32:0] _156_;
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
  reg [3:0] signal_;
  initial signal_ = 4'h0;
  reg signal_4;
  initial signal_4 = 1'h0;
  input [31:0] above;
  wire [31:0] above;
  input check;
  wire check;
  input clk;
  wire clk;
  output field;
  reg field;
  initial field = 1'h0;
  reg goes_back;
  initial goes_back = 1'h0;
  input [406:0] instruction;
  wire [406:0] instruction;
  reg least_1_at_116;
  initial least_1_at_116 = 1'h0;
  reg least_1_at_142;
  initial least_1_at_142 = 1'h0;
  reg least_1_at_156;
  initial least_1_at_156 = 1'h0;
  reg least_1_at_172;
  initial least_1_at_172 = 1'h0;
  reg least_1_at_183;
  initial least_1_at_183 = 1'h0;
  reg least_1_at_188;
  initial least_1_at_188 = 1'h0;
  reg least_1_at_246;
  initial least_1_at_246 = 1'h0;
  reg least_1_at_252;
  initial least_1_at_252 = 1'h0;
  reg least_1_at_258;
  initial least_1_at_258 = 1'h0;
  reg least_1_at_270;
  initial least_1_at_270 = 1'h0;
  reg least_1_at_311;
  initial least_1_at_311 = 1'h0;
  reg least_1_at_393;
  initial least_1_at_393 = 1'h0;
  reg least_1_at_399;
  initial least_1_at_399 = 1'h0;
  reg least_1_at_88;
  initial least_1_at_88 = 1'h0;
  reg most_0_at_108;
  initial most_0_at_108 = 1'h0;
  reg most_1_at_116;
  initial most_1_at_116 = 1'h0;
  reg most_2_at_109;
  initial most_2_at_109 = 1'h0;
  reg most_2_at_132;
  initial most_2_at_132 = 1'h0;
  reg most_2_at_198;
  initial most_2_at_198 = 1'h0;
  reg most_2_at_208;
  initial most_2_at_208 = 1'h0;
  reg most_2_at_287;
  initial most_2_at_287 = 1'h0;
  reg most_2_at_289;
  initial most_2_at_289 = 1'h0;
  reg most_2_at_405;
  initial most_2_at_405 = 1'h0;
  reg most_64_at_142;
  initial most_64_at_142 = 1'h0;
  reg most_64_at_270;
  initial most_64_at_270 = 1'h0;
  reg no_entry;
  initial no_entry = 1'h0;
  reg no_slot;
  initial no_slot = 1'h0;
  output opcode;
  reg opcode;
  initial opcode = 1'h0;
  output page;
  reg page;
  initial page = 1'h0;
  input rst;
  wire rst;
  wire unused;
  assign _000_ = instruction[187:172] < 16'h0001;
  assign _098_ = instruction[207:188] < 20'h00001;
  assign _160_ = instruction[209:208] > 2'h2;
  assign _170_ = instruction[107:88] < 20'h00001;
  assign _181_ = instruction[110:109] > 2'h2;
  assign _191_ = instruction[169:156] < 14'h0001;
  assign _200_ = instruction[251:246] < 6'h01;
  assign _210_ = instruction[257:252] < 6'h01;
  assign _218_ = instruction[269:258] < 12'h001;
  assign _001_ = instruction[281:270] < 12'h001;
  assign _011_ = instruction[281:270] > 12'h040;
  assign _021_ = instruction[115:108] > 8'h00;
  assign _030_ = instruction[131:116] < 16'h0001;
  assign _041_ = instruction[131:116] > 16'h0001;
  assign _051_ = instruction[133:132] > 2'h2;
  assign _061_ = instruction[157:142] < 16'h0001;
  assign _071_ = instruction[157:142] > 16'h0040;
  assign _080_ = instruction[186:183] < 4'h1;
  assign _089_ = instruction[288:287] > 2'h2;
  assign _099_ = instruction[290:289] > 2'h2;
  assign _109_ = instruction[324:311] < 14'h0001;
  assign _117_ = instruction[398:393] < 6'h01;
  assign _128_ = instruction[404:399] < 6'h01;
  assign _139_ = instruction[406:405] > 2'h2;
  assign _150_ = instruction[199:198] > 2'h2;
  assign _156_ = { 1'h0, above } - { 1'h0, instruction[67:36] };
  assign _157_ = ~ _156_[32];
  assign _158_ = instruction[87:68] >= 20'h00002;
  assign _159_ = instruction[107:88] > 20'h00200;
  assign _161_ = signal_ == 4'h1;
  assign _162_ = signal_ == 4'h2;
  assign _163_ = _161_ | _162_;
  assign _164_ = signal_ == 4'h3;
  assign _165_ = _163_ | _164_;
  assign _166_ = signal_ == 4'h4;
  assign _167_ = _165_ | _166_;
  assign _168_ = signal_ == 4'h5;
  assign _169_ = _167_ | _168_;
  assign _171_ = signal_ == 4'h6;
  assign _172_ = _169_ | _171_;
  assign _173_ = signal_ == 4'h7;
  assign _174_ = _172_ | _173_;
  assign _175_ = signal_ == 4'h8;
  assign _176_ = _174_ | _175_;
  assign _177_ = signal_ == 4'h9;
  assign _178_ = _176_ | _177_;
  assign _179_ = signal_ == 4'ha;
  assign _180_ = _178_ | _179_;
  assign _182_ = signal_ == 4'hb;
  assign _183_ = _180_ | _182_;
  assign _184_ = signal_ == 4'hc;
  assign _185_ = _183_ | _184_;
  assign _186_ = signal_ == 4'hd;
  assign _187_ = _185_ | _186_;
  assign _188_ = ~ _187_;
  assign _189_ = signal_4 & _188_;
  assign _190_ = signal_ == 4'h2;
  assign _192_ = signal_ == 4'h3;
  assign _193_ = _190_ | _192_;
  assign _194_ = least_1_at_172 & _193_;
  assign _195_ = signal_ == 4'h2;
  assign _196_ = signal_ == 4'h3;
  assign _197_ = _195_ | _196_;
  assign _198_ = least_1_at_188 & _197_;
  assign _199_ = signal_ == 4'h2;
  assign _201_ = signal_ == 4'h3;
  assign _202_ = _199_ | _201_;
  assign _203_ = most_2_at_208 & _202_;
  assign _204_ = signal_ == 4'h4;
  assign _205_ = signal_ == 4'h5;
  assign _206_ = _204_ | _205_;
  assign _207_ = signal_ == 4'h6;
  assign _208_ = _206_ | _207_;
  assign _209_ = least_1_at_88 & _208_;
  assign _211_ = signal_ == 4'h5;
  assign _212_ = most_2_at_109 & _211_;
  assign _213_ = signal_ == 4'h7;
  assign _214_ = least_1_at_156 & _213_;
  assign _215_ = signal_ == 4'h7;
  assign _216_ = least_1_at_246 & _215_;
  assign _217_ = signal_ == 4'h7;
  assign _219_ = least_1_at_252 & _217_;
  assign _220_ = signal_ == 4'h7;
  assign _221_ = least_1_at_258 & _220_;
  assign _222_ = signal_ == 4'h7;
  assign _223_ = least_1_at_270 & _222_;
  assign _224_ = signal_ == 4'h7;
  assign _002_ = most_64_at_270 & _224_;
  assign _003_ = signal_ == 4'h8;
  assign _004_ = signal_ == 4'h9;
  assign _005_ = _003_ | _004_;
  assign _006_ = signal_ == 4'ha;
  assign _007_ = _005_ | _006_;
  assign _008_ = signal_ == 4'hb;
  assign _009_ = _007_ | _008_;
  assign _010_ = signal_ == 4'hd;
  assign _012_ = _009_ | _010_;
  assign _013_ = most_0_at_108 & _012_;
  assign _014_ = signal_ == 4'h8;
  assign _015_ = signal_ == 4'h9;
  assign _016_ = _014_ | _015_;
  assign _017_ = signal_ == 4'ha;
  assign _018_ = _016_ | _017_;
  assign _019_ = signal_ == 4'hb;
  assign _020_ = _018_ | _019_;
  assign _022_ = signal_ == 4'hd;
  assign _023_ = _020_ | _022_;
  assign _024_ = least_1_at_116 & _023_;
  assign _025_ = signal_ == 4'h8;
  assign _026_ = most_1_at_116 & _025_;
  assign _027_ = signal_ == 4'h8;
  assign _028_ = signal_ == 4'h8;
  assign _029_ = _027_ | _028_;
  assign _031_ = signal_ == 4'h9;
  assign _032_ = _029_ | _031_;
  assign _033_ = signal_ == 4'h9;
  assign _034_ = _032_ | _033_;
  assign _035_ = signal_ == 4'ha;
  assign _036_ = _034_ | _035_;
  assign _037_ = signal_ == 4'ha;
  assign _038_ = _036_ | _037_;
  assign _039_ = signal_ == 4'hb;
  assign _040_ = _038_ | _039_;
  assign _042_ = signal_ == 4'hb;
  assign _043_ = _040_ | _042_;
  assign _044_ = signal_ == 4'hd;
  assign _045_ = _043_ | _044_;
  assign _046_ = signal_ == 4'hd;
  assign _047_ = _045_ | _046_;
  assign _048_ = most_2_at_132 & _047_;
  assign _049_ = signal_ == 4'h8;
  assign _050_ = signal_ == 4'h9;
  assign _052_ = _049_ | _050_;
  assign _053_ = signal_ == 4'ha;
  assign _054_ = _052_ | _053_;
  assign _055_ = signal_ == 4'hb;
  assign _056_ = _054_ | _055_;
  assign _057_ = signal_ == 4'hd;
  assign _058_ = _056_ | _057_;
  assign _059_ = least_1_at_142 & _058_;
  assign _060_ = signal_ == 4'h8;
  assign _062_ = most_64_at_142 & _060_;
  assign _063_ = signal_ == 4'h8;
  assign _064_ = signal_ == 4'h9;
  assign _065_ = _063_ | _064_;
  assign _066_ = signal_ == 4'ha;
  assign _067_ = _065_ | _066_;
  assign _068_ = signal_ == 4'hb;
  assign _069_ = _067_ | _068_;
  assign _070_ = least_1_at_183 & _069_;
  assign _072_ = signal_ == 4'h9;
  assign _073_ = signal_ == 4'h9;
  assign _074_ = _072_ | _073_;
  assign _075_ = most_2_at_287 & _074_;
  assign _076_ = signal_ == 4'h9;
  assign _077_ = signal_ == 4'h9;
  assign _078_ = _076_ | _077_;
  assign _079_ = most_2_at_289 & _078_;
  assign _081_ = signal_ == 4'ha;
  assign _082_ = signal_ == 4'hb;
  assign _083_ = _081_ | _082_;
  assign _084_ = least_1_at_311 & _083_;
  assign _085_ = signal_ == 4'ha;
  assign _086_ = signal_ == 4'hb;
  assign _087_ = _085_ | _086_;
  assign _088_ = least_1_at_393 & _087_;
  assign _090_ = signal_ == 4'ha;
  assign _091_ = signal_ == 4'hb;
  assign _092_ = _090_ | _091_;
  assign _093_ = least_1_at_399 & _092_;
  assign _094_ = signal_ == 4'ha;
  assign _095_ = signal_ == 4'ha;
  assign _096_ = _094_ | _095_;
  assign _097_ = signal_ == 4'hb;
  assign _100_ = _096_ | _097_;
  assign _101_ = signal_ == 4'hb;
  assign _102_ = _100_ | _101_;
  assign _103_ = most_2_at_405 & _102_;
  assign _104_ = signal_ == 4'hd;
  assign _105_ = signal_ == 4'hd;
  assign _106_ = _104_ | _105_;
  assign _107_ = most_2_at_198 & _106_;
  assign _108_ = signal_ == 4'h6;
  assign _110_ = goes_back & _108_;
  assign _111_ = | { _110_, _107_, _103_, _093_, _088_, _084_, _079_, _075_, _070_, _062_, _059_, _048_, _026_, _024_, _013_, _002_, _223_, _221_, _219_, _216_, _214_, _212_, _209_, _203_, _198_, _194_ };
  assign _112_ = signal_4 & _111_;
  assign _113_ = signal_ == 4'h6;
  assign _114_ = no_slot & _113_;
  assign _115_ = signal_ == 4'h6;
  assign _116_ = no_entry & _115_;
  assign _118_ = | { _116_, _114_ };
  assign _119_ = signal_4 & _118_;
  always @(posedge clk)
    signal_ <= _120_;
  always @(posedge clk)
    signal_4 <= _121_;
  always @(posedge clk)
    least_1_at_172 <= _122_;
  always @(posedge clk)
    least_1_at_188 <= _123_;
  always @(posedge clk)
    most_2_at_208 <= _124_;
  always @(posedge clk)
    least_1_at_88 <= _125_;
  always @(posedge clk)
    most_2_at_109 <= _126_;
  always @(posedge clk)
    least_1_at_156 <= _127_;
  always @(posedge clk)
    least_1_at_246 <= _129_;
  always @(posedge clk)
    least_1_at_252 <= _130_;
  always @(posedge clk)
    least_1_at_258 <= _131_;
  always @(posedge clk)
    least_1_at_270 <= _132_;
  always @(posedge clk)
    most_64_at_270 <= _133_;
  always @(posedge clk)
    most_0_at_108 <= _134_;
  always @(posedge clk)
    least_1_at_116 <= _135_;
  always @(posedge clk)
    most_1_at_116 <= _136_;
  always @(posedge clk)
    most_2_at_132 <= _137_;
  always @(posedge clk)
    least_1_at_142 <= _138_;
  always @(posedge clk)
    most_64_at_142 <= _140_;
  always @(posedge clk)
    least_1_at_183 <= _141_;
  always @(posedge clk)
    most_2_at_287 <= _142_;
  always @(posedge clk)
    most_2_at_289 <= _143_;
  always @(posedge clk)
    least_1_at_311 <= _144_;
  always @(posedge clk)
    least_1_at_393 <= _145_;
  always @(posedge clk)
    least_1_at_399 <= _146_;
  always @(posedge clk)
    most_2_at_405 <= _147_;
  always @(posedge clk)
    most_2_at_198 <= _148_;
  always @(posedge clk)
    goes_back <= _149_;
  always @(posedge clk)
    no_slot <= _151_;
  always @(posedge clk)
    no_entry <= _152_;
  always @(posedge clk)
    opcode <= _153_;
  always @(posedge clk)
    field <= _154_;
  always @(posedge clk)
    page <= _155_;
  assign _155_ = rst ? 1'h0 : _119_;
  assign _154_ = rst ? 1'h0 : _112_;
  assign _153_ = rst ? 1'h0 : _189_;
  assign _152_ = rst ? 1'h0 : _159_;
  assign _151_ = rst ? 1'h0 : _158_;
  assign _149_ = rst ? 1'h0 : _157_;
  assign _148_ = rst ? 1'h0 : _150_;
  assign _147_ = rst ? 1'h0 : _139_;
  assign _146_ = rst ? 1'h0 : _128_;
  assign _145_ = rst ? 1'h0 : _117_;
  assign _144_ = rst ? 1'h0 : _109_;
  assign _143_ = rst ? 1'h0 : _099_;
  assign _142_ = rst ? 1'h0 : _089_;
  assign _141_ = rst ? 1'h0 : _080_;
  assign _140_ = rst ? 1'h0 : _071_;
  assign _138_ = rst ? 1'h0 : _061_;
  assign _137_ = rst ? 1'h0 : _051_;
  assign _136_ = rst ? 1'h0 : _041_;
  assign _135_ = rst ? 1'h0 : _030_;
  assign _134_ = rst ? 1'h0 : _021_;
  assign _133_ = rst ? 1'h0 : _011_;
  assign _132_ = rst ? 1'h0 : _001_;
  assign _131_ = rst ? 1'h0 : _218_;
  assign _130_ = rst ? 1'h0 : _210_;
  assign _129_ = rst ? 1'h0 : _200_;
  assign _127_ = rst ? 1'h0 : _191_;
  assign _126_ = rst ? 1'h0 : _181_;
  assign _125_ = rst ? 1'h0 : _170_;
  assign _124_ = rst ? 1'h0 : _160_;
  assign _123_ = rst ? 1'h0 : _098_;
  assign _122_ = rst ? 1'h0 : _000_;
  assign _121_ = rst ? 1'h0 : check;
  assign _120_ = rst ? 4'h0 : instruction[3:0];
  assign unused = & { instruction[392:325], instruction[310:291], instruction[286:282], instruction[245:210], instruction[171:170], instruction[141:134], instruction[35:4], _156_[31:0] };
endmodule

// Count the images of a run and step the offsets.
module tnthw_t16x16a2_sequencer_images(
  clk,
  rst,
  images,
  instruction,
  start,
  step,
  first,
  input_offset,
  last,
  output_offset
);
  wire _00_;
  wire [31:0] _01_;
  wire _02_;
  wire [15:0] _03_;
  wire [15:0] _04_;
  wire [31:0] _05_;
  wire [31:0] _06_;
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
  reg first;
  initial first = 1'h0;
  input [15:0] images;
  wire [15:0] images;
  output [31:0] input_offset;
  reg [31:0] input_offset;
  initial input_offset = 32'd0;
  input [63:0] instruction;
  wire [63:0] instruction;
  output last;
  reg last;
  initial last = 1'h0;
  reg [15:0] left;
  initial left = 16'h0000;
  output [31:0] output_offset;
  reg [31:0] output_offset;
  initial output_offset = 32'd0;
  input rst;
  wire rst;
  input start;
  wire start;
  input step;
  wire step;
  assign _00_ = ~| images;
  assign _03_ = _00_ ? 16'h0001 : images;
  assign _04_ = left - 16'h0001;
  assign _05_ = input_offset + instruction[31:0];
  assign _06_ = output_offset + instruction[63:32];
  assign _07_ = left == 16'h0001;
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
  assign _11_ = step ? _06_ : output_offset;
  assign _12_ = start ? 32'd0 : _11_;
  assign _01_ = rst ? 32'd0 : _12_;
  assign _13_ = step ? _05_ : input_offset;
  assign _14_ = start ? 32'd0 : _13_;
  assign _10_ = rst ? 32'd0 : _14_;
  assign _15_ = step ? 1'h0 : first;
  assign _16_ = start ? 1'h1 : _15_;
  assign _09_ = rst ? 1'h0 : _16_;
  assign _17_ = step ? _04_ : left;
  assign _18_ = start ? _03_ : _17_;
  assign _08_ = rst ? 16'h0000 : _18_;
endmodule

// First in, first out; an entry pushed into an empty queue is at the head in the next cycle.
module tnthw_t16x16a2_vector_queue(
  clk,
  rst,
  drop,
  instruction,
  pop,
  write__en,
  full,
  head,
  valid
);
  wire [2:0] _00_;
  wire [2:0] _01_;
  wire [3:0] _02_;
  wire _03_;
  wire [2:0] _04_;
  wire [2:0] _05_;
  wire _06_;
  wire [3:0] _07_;
  wire [3:0] _08_;
  wire [3:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire [2:0] _13_;
  wire [2:0] _14_;
  wire _15_;
  wire _16_;
  wire [3:0] _17_;
  wire [3:0] _18_;
  wire [2:0] signal_;
  reg [2:0] signal_4;
  initial signal_4 = 3'h0;
  reg [2:0] signal_8;
  initial signal_8 = 3'h0;
  input clk;
  wire clk;
  input drop;
  wire drop;
  output full;
  wire full;
  output [415:0] head;
  wire [415:0] head;
  input [407:0] instruction;
  wire [407:0] instruction;
  reg [3:0] level;
  initial level = 4'h0;
  input pop;
  wire pop;
  input rst;
  wire rst;
  output valid;
  reg valid;
  initial valid = 1'h0;
  input write__en;
  wire write__en;
  reg [415:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (write__en)
      storage[signal_8] <= { instruction[55:52], instruction[39:36], instruction };
  end
  reg [2:0] _43_;
  always @(posedge clk) begin
    _43_ <= signal_;
  end
  assign head = storage[_43_];
  assign _00_ = signal_4 + 3'h1;
  assign signal_ = pop ? _00_ : signal_4;
  assign _06_ = write__en != pop;
  assign _07_ = level - 4'h1;
  assign _08_ = level + 4'h1;
  assign _09_ = pop ? _07_ : _08_;
  assign _10_ = ~ pop;
  assign _11_ = level != 4'h1;
  assign _12_ = _10_ | _11_;
  assign _01_ = signal_8 + { 2'h0, write__en };
  always @(posedge clk)
    level <= _02_;
  always @(posedge clk)
    valid <= _03_;
  always @(posedge clk)
    signal_4 <= _04_;
  always @(posedge clk)
    signal_8 <= _05_;
  assign _13_ = drop ? 3'h0 : _01_;
  assign _05_ = rst ? 3'h0 : _13_;
  assign _14_ = drop ? 3'h0 : signal_;
  assign _04_ = rst ? 3'h0 : _14_;
  assign _15_ = _06_ ? _12_ : valid;
  assign _16_ = drop ? 1'h0 : _15_;
  assign _03_ = rst ? 1'h0 : _16_;
  assign _17_ = _06_ ? _09_ : level;
  assign _18_ = drop ? 4'h0 : _17_;
  assign _02_ = rst ? 4'h0 : _18_;
  assign full = level[3];
endmodule

// Runs DRAIN, ADD, MAX_POOL, SUM_POOL and LOOKUP instructions.
module tnthw_t16x16a2_vector_unit(
  clk,
  rst,
  accumulator_data,
  bias_write,
  drop,
  instruction,
  read__data,
  start,
  steps_write,
  write,
  write_data,
  write_row,
  accumulator_address,
  accumulator_bank,
  bad_row_604,
  bias_read,
  done,
  free,
  function_read,
  held,
  held_read
,
  meets_605,
  pass_,
  read_0_0,
  read_1_0,
  read_3_0,
  read__address,
  step,
  valid,
  word_read,
  write__address,
  write__data,
  write__en,
  write__mask
);
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
  reg signal_;
  initial signal_ = 1'h0;
  wire signal_27;
  wire signal_371;
  wire signal_373;
  wire signal_600;
  wire signal_602;
  wire signal_65;
  reg signal_8;
  initial signal_8 = 1'h0;
  wire [17:0] a;
  wire [17:0] a_408;
  wire [17:0] a_420;
  wire [17:0] a_432;
  wire [17:0] a_444;
  wire [17:0] a_456;
  wire [17:0] a_468;
  wire [17:0] a_480;
  wire [17:0] a_492;
  wire [17:0] a_504;
  wire [17:0] a_516;
  wire [17:0] a_528;
  wire [17:0] a_540;
  wire [17:0] a_552;
  wire [17:0] a_564;
  wire [17:0] a_576;
  output [5:0] accumulator_address;
  wire [5:0] accumulator_address;
  output accumulator_bank;
  wire accumulator_bank;
  input [287:0] accumulator_data;
  wire [287:0] accumulator_data;
  reg any_inside;
  initial any_inside = 1'h0;
  wire [8:0] b;
  wire [8:0] b_410;
  wire [8:0] b_422;
  wire [8:0] b_434;
  wire [8:0] b_446;
  wire [8:0] b_458;
  wire [8:0] b_470;
  wire [8:0] b_482;
  wire [8:0] b_494;
  wire [8:0] b_506;
  wire [8:0] b_518;
  wire [8:0] b_530;
  wire [8:0] b_542;
  wire [8:0] b_554;
  wire [8:0] b_566;
  wire [8:0] b_578;
  output bad_row_604;
  wire bad_row_604;
  reg begin_;
  initial begin_ = 1'h0;
  wire [415:0] bias_400;
  output bias_read;
  wire bias_read;
  wire bias_read_383;
  wire [8:0] bias_row;
  input bias_write;
  wire bias_write;
  wire chunk_end;
  reg chunk_end_366;
  initial chunk_end_366 = 1'h0;
  reg chunk_end_596;
  initial chunk_end_596 = 1'h0;
  input clk;
  wire clk;
  reg copy_0_0_0;
  initial copy_0_0_0 = 1'h0;
  reg copy_0_1_0;
  initial copy_0_1_0 = 1'h0;
  reg [8:0] copy_0_2_0;
  initial copy_0_2_0 = 9'h000;
  reg [8:0] copy_0_3_0;
  initial copy_0_3_0 = 9'h000;
  reg copy_1_0_0;
  initial copy_1_0_0 = 1'h0;
  reg copy_1_1_0;
  initial copy_1_1_0 = 1'h0;
  reg [8:0] copy_1_2_0;
  initial copy_1_2_0 = 9'h000;
  reg [8:0] copy_1_3_0;
  initial copy_1_3_0 = 9'h000;
  reg copy_2_0_0;
  initial copy_2_0_0 = 1'h0;
  reg copy_2_1_0;
  initial copy_2_1_0 = 1'h0;
  reg [8:0] copy_2_2_0;
  initial copy_2_2_0 = 9'h000;
  reg [8:0] copy_2_3_0;
  initial copy_2_3_0 = 9'h000;
  reg copy_3_0_0;
  initial copy_3_0_0 = 1'h0;
  reg copy_3_1_0;
  initial copy_3_1_0 = 1'h0;
  reg [8:0] copy_3_2_0;
  initial copy_3_2_0 = 9'h000;
  reg [8:0] copy_3_3_0;
  initial copy_3_3_0 = 9'h000;
  reg copy_4_0_0;
  initial copy_4_0_0 = 1'h0;
  reg copy_4_1_0;
  initial copy_4_1_0 = 1'h0;
  reg [8:0] copy_4_2_0;
  initial copy_4_2_0 = 9'h000;
  reg [8:0] copy_4_3_0;
  initial copy_4_3_0 = 9'h000;
  reg copy_5_0_0;
  initial copy_5_0_0 = 1'h0;
  reg copy_5_1_0;
  initial copy_5_1_0 = 1'h0;
  reg [8:0] copy_5_2_0;
  initial copy_5_2_0 = 9'h000;
  reg [8:0] copy_5_3_0;
  initial copy_5_3_0 = 9'h000;
  reg copy_6_0_0;
  initial copy_6_0_0 = 1'h0;
  reg copy_6_1_0;
  initial copy_6_1_0 = 1'h0;
  reg [8:0] copy_6_2_0;
  initial copy_6_2_0 = 9'h000;
  reg [8:0] copy_6_3_0;
  initial copy_6_3_0 = 9'h000;
  reg does__first;
  initial does__first = 1'h0;
  reg does__forced;
  initial does__forced = 1'h0;
  reg does__inside;
  initial does__inside = 1'h0;
  wire does__more;
  reg [1:0] does__place;
  initial does__place = 2'h0;
  reg does__second;
  initial does__second = 1'h0;
  reg does__signed;
  initial does__signed = 1'h0;
  reg does__sum;
  initial does__sum = 1'h0;
  reg does__tap;
  initial does__tap = 1'h0;
  output done;
  wire done;
  input drop;
  wire drop;
  wire enter;
  reg enters;
  initial enters = 1'h0;
  wire finish;
  wire finish_608;
  wire finish_609;
  wire first_digit;
  wire first_tap;
  output free;
  wire free;
  wire fresh;
  output function_read;
  wire function_read;
  wire group;
  output [3:0] held;
  wire [3:0] held;
  output [3:0] held_read;
  wire [3:0] held_read;
  reg inside_0_0;
  initial inside_0_0 = 1'h0;
  reg inside_0_1;
  initial inside_0_1 = 1'h0;
  reg inside_0_2;
  initial inside_0_2 = 1'h0;
  input [407:0] instruction;
  wire [407:0] instruction;
  reg [407:0] instruction_129;
  initial instruction_129 = 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire lane_chunk;
  wire [31:0] lanes;
  reg load;
  initial load = 1'h1;
  reg lookup;
  initial lookup = 1'h0;
  reg maximum;
  initial maximum = 1'h0;
  output meets_605;
  wire meets_605;
  wire meets_606;
  output pass_;
  wire pass_;
  wire [1:0] place;
  wire [15:0] position;
  output read_0_0;
  reg read_0_0;
  initial read_0_0 = 1'h0;
  output read_1_0;
  reg read_1_0;
  initial read_1_0 = 1'h0;
  reg [5:0] read_2_0;
  initial read_2_0 = 6'h00;
  output read_3_0;
  reg read_3_0;
  initial read_3_0 = 1'h0;
  output [19:0] read__address;
  wire [19:0] read__address;
  input [31:0] read__data;
  wire [31:0] read__data;
  wire [127:0] result;
  wire [7:0] result_611;
  wire [7:0] result_612;
  wire [7:0] result_613;
  wire [7:0] result_614;
  wire [7:0] result_615;
  wire [7:0] result_616;
  wire [7:0] result_617;
  wire [7:0] result_618;
  wire [7:0] result_619;
  wire [7:0] result_620;
  wire [7:0] result_621;
  wire [7:0] result_622;
  wire [7:0] result_623;
  wire [7:0] result_624;
  wire [7:0] result_625;
  wire [7:0] result_626;
  wire [127:0] result_627;
  wire result_end;
  input rst;
  wire rst;
  wire second;
  input start;
  wire start;
  output step;
  wire step;
  wire [111:0] steps__0;
  wire [111:0] steps__1;
  wire steps_read;
  wire [8:0] steps_row;
  input steps_write;
  wire steps_write;
  reg to_look_up_0_0;
  initial to_look_up_0_0 = 1'h0;
  reg to_look_up_0_1;
  initial to_look_up_0_1 = 1'h0;
  reg to_look_up_0_2;
  initial to_look_up_0_2 = 1'h0;
  reg to_look_up_0_3;
  initial to_look_up_0_3 = 1'h0;
  reg to_look_up_0_4;
  initial to_look_up_0_4 = 1'h0;
  reg to_look_up_0_5;
  initial to_look_up_0_5 = 1'h0;
  reg to_look_up_1_0;
  initial to_look_up_1_0 = 1'h0;
  reg to_look_up_1_1;
  initial to_look_up_1_1 = 1'h0;
  reg to_look_up_1_2;
  initial to_look_up_1_2 = 1'h0;
  reg to_look_up_1_3;
  initial to_look_up_1_3 = 1'h0;
  reg to_look_up_1_4;
  initial to_look_up_1_4 = 1'h0;
  reg to_look_up_1_5;
  initial to_look_up_1_5 = 1'h0;
  wire unused;
  output valid;
  wire valid;
  reg whole_0_0;
  initial whole_0_0 = 1'h0;
  reg whole_0_1;
  initial whole_0_1 = 1'h0;
  reg whole_0_2;
  initial whole_0_2 = 1'h0;
  reg whole_1_0;
  initial whole_1_0 = 1'h0;
  reg whole_1_1;
  initial whole_1_1 = 1'h0;
  reg whole_1_2;
  initial whole_1_2 = 1'h0;
  wire [407:0] word;
  reg word_0_0;
  initial word_0_0 = 1'h0;
  reg word_0_1;
  initial word_0_1 = 1'h0;
  reg word_0_2;
  initial word_0_2 = 1'h0;
  reg word_0_3;
  initial word_0_3 = 1'h0;
  reg word_0_4;
  initial word_0_4 = 1'h0;
  reg word_1_0;
  initial word_1_0 = 1'h0;
  reg word_1_1;
  initial word_1_1 = 1'h0;
  reg word_1_2;
  initial word_1_2 = 1'h0;
  reg word_1_3;
  initial word_1_3 = 1'h0;
  reg word_1_4;
  initial word_1_4 = 1'h0;
  reg [1:0] word_2_0;
  initial word_2_0 = 2'h0;
  reg [1:0] word_2_1;
  initial word_2_1 = 2'h0;
  reg [1:0] word_2_2;
  initial word_2_2 = 2'h0;
  reg [1:0] word_2_3;
  initial word_2_3 = 2'h0;
  reg word_3_0;
  initial word_3_0 = 1'h0;
  reg word_3_1;
  initial word_3_1 = 1'h0;
  reg word_3_2;
  initial word_3_2 = 1'h0;
  reg word_3_3;
  initial word_3_3 = 1'h0;
  reg word_3_4;
  initial word_3_4 = 1'h0;
  reg word_4_0;
  initial word_4_0 = 1'h0;
  reg word_4_1;
  initial word_4_1 = 1'h0;
  reg word_4_2;
  initial word_4_2 = 1'h0;
  reg word_4_3;
  initial word_4_3 = 1'h0;
  reg word_5_0;
  initial word_5_0 = 1'h0;
  reg word_5_1;
  initial word_5_1 = 1'h0;
  reg word_5_2;
  initial word_5_2 = 1'h0;
  reg word_5_3;
  initial word_5_3 = 1'h0;
  reg word_5_4;
  initial word_5_4 = 1'h0;
  reg word_6_0;
  initial word_6_0 = 1'h0;
  reg word_6_1;
  initial word_6_1 = 1'h0;
  reg word_6_2;
  initial word_6_2 = 1'h0;
  reg word_6_3;
  initial word_6_3 = 1'h0;
  reg word_6_4;
  initial word_6_4 = 1'h0;
  output word_read;
  wire word_read;
  input write;
  wire write;
  output [19:0] write__address;
  wire [19:0] write__address;
  output [31:0] write__data;
  wire [31:0] write__data;
  output write__en;
  wire write__en;
  output write__mask;
  wire write__mask;
  input [505:0] write_data;
  wire [505:0] write_data;
  input [8:0] write_row;
  wire [8:0] write_row;
  assign _000_ = ~ start;
  assign _035_ = instruction_129[3:0] == 4'h8;
  assign _054_ = instruction_129[3:0] == 4'hd;
  assign _075_ = ~ signal_8;
  assign _086_ = step & _075_;
  assign _097_ = step & signal_8;
  assign _001_ = word[3:0] == 4'ha;
  assign _012_ = ~ word_5_4;
  assign _023_ = any_inside & _012_;
  assign _028_ = does__inside | _023_;
  assign _029_ = word_0_4 & word_5_4;
  assign _030_ = _029_ & word_3_4;
  assign _031_ = ~ maximum;
  assign _032_ = word_0_4 & _031_;
  assign _033_ = ~ word_6_4;
  assign _034_ = _032_ & _033_;
  assign _036_ = word_0_4 & word_6_4;
  assign _037_ = signal_65 & does__inside;
  assign _038_ = ~ any_inside;
  assign _039_ = does__inside & _038_;
  assign _040_ = word_5_4 | _039_;
  assign _041_ = signal_65 & _040_;
  assign _042_ = ~ lookup;
  assign _043_ = result_end & _042_;
  assign _044_ = result_end & lookup;
  assign free = ~ signal_;
  assign held_read = signal_ ? word[39:36] : 4'h0;
  assign held = signal_ ? word[55:52] : 4'h0;
  assign word_read = read_0_0 & valid;
  assign _045_ = word[3:0] == 4'h9;
  assign _046_ = second ? word[292] : word[291];
  assign _047_ = word[3:0] == 4'hd;
  assign _048_ = _047_ ? word[213] : word[407];
  assign _049_ = _045_ ? _046_ : _048_;
  assign signal_27 = first_digit & _049_;
  assign _050_ = word_0_4 & maximum;
  assign _051_ = ~| does__place;
  assign signal_65 = _050_ & _051_;
  assign _052_ = ~ word_3_4;
  assign does__more = maximum & _052_;
  assign bad_row_604 = signal_371 | signal_600;
  assign _053_ = signal_373 | signal_602;
  assign meets_605 = _053_ | meets_606;
  assign finish = finish_608 | finish_609;
  assign result = lookup ? result_627 : { result_626, result_625, result_624, result_623, result_622, result_621, result_620, result_619, result_618, result_617, result_616, result_615, result_614, result_613, result_612, result_611 };
  always @(posedge clk)
    load <= _055_;
  always @(posedge clk)
    signal_ <= _056_;
  always @(posedge clk)
    instruction_129 <= instruction;
  always @(posedge clk)
    signal_8 <= _057_;
  always @(posedge clk)
    lookup <= _058_;
  always @(posedge clk)
    read_0_0 <= _059_;
  always @(posedge clk)
    read_1_0 <= _060_;
  always @(posedge clk)
    read_2_0 <= position[5:0];
  always @(posedge clk)
    read_3_0 <= _061_;
  always @(posedge clk)
    maximum <= _062_;
  always @(posedge clk)
    word_0_0 <= _063_;
  always @(posedge clk)
    word_1_0 <= _064_;
  always @(posedge clk)
    word_2_0 <= place;
  always @(posedge clk)
    word_3_0 <= _065_;
  always @(posedge clk)
    word_4_0 <= _066_;
  always @(posedge clk)
    word_5_0 <= _067_;
  always @(posedge clk)
    word_6_0 <= _068_;
  always @(posedge clk)
    word_0_1 <= _069_;
  always @(posedge clk)
    word_1_1 <= _070_;
  always @(posedge clk)
    word_2_1 <= word_2_0;
  always @(posedge clk)
    word_3_1 <= _071_;
  always @(posedge clk)
    word_4_1 <= _072_;
  always @(posedge clk)
    word_5_1 <= _073_;
  always @(posedge clk)
    word_6_1 <= _074_;
  always @(posedge clk)
    word_0_2 <= _076_;
  always @(posedge clk)
    word_1_2 <= _077_;
  always @(posedge clk)
    word_2_2 <= word_2_1;
  always @(posedge clk)
    word_3_2 <= _078_;
  always @(posedge clk)
    word_4_2 <= _079_;
  always @(posedge clk)
    word_5_2 <= _080_;
  always @(posedge clk)
    word_6_2 <= _081_;
  always @(posedge clk)
    word_0_3 <= _082_;
  always @(posedge clk)
    word_1_3 <= _083_;
  always @(posedge clk)
    word_2_3 <= word_2_2;
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
    does__place <= word_2_3;
  always @(posedge clk)
    word_3_4 <= _091_;
  always @(posedge clk)
    does__signed <= _092_;
  always @(posedge clk)
    word_5_4 <= _093_;
  always @(posedge clk)
    word_6_4 <= _094_;
  always @(posedge clk)
    inside_0_0 <= _095_;
  always @(posedge clk)
    inside_0_1 <= _096_;
  always @(posedge clk)
    inside_0_2 <= _098_;
  always @(posedge clk)
    does__inside <= _099_;
  always @(posedge clk)
    any_inside <= _100_;
  always @(posedge clk)
    does__first <= _101_;
  always @(posedge clk)
    does__sum <= _102_;
  always @(posedge clk)
    does__second <= _103_;
  always @(posedge clk)
    does__tap <= _104_;
  always @(posedge clk)
    does__forced <= _105_;
  always @(posedge clk)
    whole_0_0 <= _106_;
  always @(posedge clk)
    whole_1_0 <= _107_;
  always @(posedge clk)
    whole_0_1 <= _108_;
  always @(posedge clk)
    whole_1_1 <= _109_;
  always @(posedge clk)
    whole_0_2 <= _110_;
  always @(posedge clk)
    whole_1_2 <= _111_;
  always @(posedge clk)
    enters <= _112_;
  always @(posedge clk)
    chunk_end_366 <= _113_;
  always @(posedge clk)
    copy_0_0_0 <= _114_;
  always @(posedge clk)
    copy_0_1_0 <= _115_;
  always @(posedge clk)
    copy_0_2_0 <= word[197:189];
  always @(posedge clk)
    copy_0_3_0 <= word[206:198];
  always @(posedge clk)
    copy_1_0_0 <= _116_;
  always @(posedge clk)
    copy_1_1_0 <= _117_;
  always @(posedge clk)
    copy_1_2_0 <= copy_0_2_0;
  always @(posedge clk)
    copy_1_3_0 <= copy_0_3_0;
  always @(posedge clk)
    copy_2_0_0 <= _002_;
  always @(posedge clk)
    copy_2_1_0 <= _003_;
  always @(posedge clk)
    copy_2_2_0 <= copy_1_2_0;
  always @(posedge clk)
    copy_2_3_0 <= copy_1_3_0;
  always @(posedge clk)
    copy_3_0_0 <= _004_;
  always @(posedge clk)
    copy_3_1_0 <= _005_;
  always @(posedge clk)
    copy_3_2_0 <= copy_2_2_0;
  always @(posedge clk)
    copy_3_3_0 <= copy_2_3_0;
  always @(posedge clk)
    copy_4_0_0 <= _006_;
  always @(posedge clk)
    copy_4_1_0 <= _007_;
  always @(posedge clk)
    copy_4_2_0 <= copy_3_2_0;
  always @(posedge clk)
    copy_4_3_0 <= copy_3_3_0;
  always @(posedge clk)
    copy_5_0_0 <= _008_;
  always @(posedge clk)
    copy_5_1_0 <= _009_;
  always @(posedge clk)
    copy_5_2_0 <= copy_4_2_0;
  always @(posedge clk)
    copy_5_3_0 <= copy_4_3_0;
  always @(posedge clk)
    copy_6_0_0 <= _010_;
  always @(posedge clk)
    copy_6_1_0 <= _011_;
  always @(posedge clk)
    copy_6_2_0 <= copy_5_2_0;
  always @(posedge clk)
    copy_6_3_0 <= copy_5_3_0;
  always @(posedge clk)
    to_look_up_0_0 <= _013_;
  always @(posedge clk)
    to_look_up_1_0 <= _014_;
  always @(posedge clk)
    to_look_up_0_1 <= _015_;
  always @(posedge clk)
    to_look_up_1_1 <= _016_;
  always @(posedge clk)
    to_look_up_0_2 <= _017_;
  always @(posedge clk)
    to_look_up_1_2 <= _018_;
  always @(posedge clk)
    to_look_up_0_3 <= _019_;
  always @(posedge clk)
    to_look_up_1_3 <= _020_;
  always @(posedge clk)
    to_look_up_0_4 <= _021_;
  always @(posedge clk)
    to_look_up_1_4 <= _022_;
  always @(posedge clk)
    to_look_up_0_5 <= _024_;
  always @(posedge clk)
    to_look_up_1_5 <= _025_;
  always @(posedge clk)
    begin_ <= _026_;
  always @(posedge clk)
    chunk_end_596 <= _027_;
  assign lanes = word_1_4 ? 32'd0 : read__data;
  assign _118_ = drop ? 1'h0 : to_look_up_1_5;
  assign _027_ = rst ? 1'h0 : _118_;
  assign _119_ = drop ? 1'h0 : to_look_up_0_5;
  assign _026_ = rst ? 1'h0 : _119_;
  assign _120_ = drop ? 1'h0 : to_look_up_1_4;
  assign _025_ = rst ? 1'h0 : _120_;
  assign _121_ = drop ? 1'h0 : to_look_up_0_4;
  assign _024_ = rst ? 1'h0 : _121_;
  assign _122_ = drop ? 1'h0 : to_look_up_1_3;
  assign _022_ = rst ? 1'h0 : _122_;
  assign _123_ = drop ? 1'h0 : to_look_up_0_3;
  assign _021_ = rst ? 1'h0 : _123_;
  assign _124_ = drop ? 1'h0 : to_look_up_1_2;
  assign _020_ = rst ? 1'h0 : _124_;
  assign _125_ = drop ? 1'h0 : to_look_up_0_2;
  assign _019_ = rst ? 1'h0 : _125_;
  assign _126_ = drop ? 1'h0 : to_look_up_1_1;
  assign _018_ = rst ? 1'h0 : _126_;
  assign _127_ = drop ? 1'h0 : to_look_up_0_1;
  assign _017_ = rst ? 1'h0 : _127_;
  assign _128_ = drop ? 1'h0 : to_look_up_1_0;
  assign _016_ = rst ? 1'h0 : _128_;
  assign _129_ = drop ? 1'h0 : to_look_up_0_0;
  assign _015_ = rst ? 1'h0 : _129_;
  assign _130_ = drop ? 1'h0 : chunk_end;
  assign _014_ = rst ? 1'h0 : _130_;
  assign _131_ = drop ? 1'h0 : _044_;
  assign _013_ = rst ? 1'h0 : _131_;
  assign _132_ = drop ? 1'h0 : copy_5_1_0;
  assign _011_ = rst ? 1'h0 : _132_;
  assign _133_ = drop ? 1'h0 : copy_5_0_0;
  assign _010_ = rst ? 1'h0 : _133_;
  assign _134_ = drop ? 1'h0 : copy_4_1_0;
  assign _009_ = rst ? 1'h0 : _134_;
  assign _135_ = drop ? 1'h0 : copy_4_0_0;
  assign _008_ = rst ? 1'h0 : _135_;
  assign _136_ = drop ? 1'h0 : copy_3_1_0;
  assign _007_ = rst ? 1'h0 : _136_;
  assign _137_ = drop ? 1'h0 : copy_3_0_0;
  assign _006_ = rst ? 1'h0 : _137_;
  assign _138_ = drop ? 1'h0 : copy_2_1_0;
  assign _005_ = rst ? 1'h0 : _138_;
  assign _139_ = drop ? 1'h0 : copy_2_0_0;
  assign _004_ = rst ? 1'h0 : _139_;
  assign _140_ = drop ? 1'h0 : copy_1_1_0;
  assign _003_ = rst ? 1'h0 : _140_;
  assign _141_ = drop ? 1'h0 : copy_1_0_0;
  assign _002_ = rst ? 1'h0 : _141_;
  assign _142_ = drop ? 1'h0 : copy_0_1_0;
  assign _117_ = rst ? 1'h0 : _142_;
  assign _143_ = drop ? 1'h0 : copy_0_0_0;
  assign _116_ = rst ? 1'h0 : _143_;
  assign _144_ = drop ? 1'h0 : word[188];
  assign _115_ = rst ? 1'h0 : _144_;
  assign _145_ = drop ? 1'h0 : word[187];
  assign _114_ = rst ? 1'h0 : _145_;
  assign _146_ = drop ? 1'h0 : whole_1_2;
  assign _113_ = rst ? 1'h0 : _146_;
  assign _147_ = drop ? 1'h0 : whole_0_2;
  assign _112_ = rst ? 1'h0 : _147_;
  assign _148_ = drop ? 1'h0 : whole_1_1;
  assign _111_ = rst ? 1'h0 : _148_;
  assign _149_ = drop ? 1'h0 : whole_0_1;
  assign _110_ = rst ? 1'h0 : _149_;
  assign _150_ = drop ? 1'h0 : whole_1_0;
  assign _109_ = rst ? 1'h0 : _150_;
  assign _151_ = drop ? 1'h0 : whole_0_0;
  assign _108_ = rst ? 1'h0 : _151_;
  assign _152_ = drop ? 1'h0 : chunk_end;
  assign _107_ = rst ? 1'h0 : _152_;
  assign _153_ = drop ? 1'h0 : _043_;
  assign _106_ = rst ? 1'h0 : _153_;
  assign _154_ = drop ? 1'h0 : _041_;
  assign _105_ = rst ? 1'h0 : _154_;
  assign _155_ = drop ? 1'h0 : _037_;
  assign _104_ = rst ? 1'h0 : _155_;
  assign _156_ = drop ? 1'h0 : _036_;
  assign _103_ = rst ? 1'h0 : _156_;
  assign _157_ = drop ? 1'h0 : _034_;
  assign _102_ = rst ? 1'h0 : _157_;
  assign _158_ = drop ? 1'h0 : _030_;
  assign _101_ = rst ? 1'h0 : _158_;
  assign _159_ = signal_65 ? _028_ : any_inside;
  assign _160_ = drop ? 1'h0 : _159_;
  assign _100_ = rst ? 1'h0 : _160_;
  assign _161_ = drop ? 1'h0 : inside_0_2;
  assign _099_ = rst ? 1'h0 : _161_;
  assign _162_ = drop ? 1'h0 : inside_0_1;
  assign _098_ = rst ? 1'h0 : _162_;
  assign _163_ = drop ? 1'h0 : inside_0_0;
  assign _096_ = rst ? 1'h0 : _163_;
  assign _164_ = drop ? 1'h0 : valid;
  assign _095_ = rst ? 1'h0 : _164_;
  assign _165_ = drop ? 1'h0 : word_6_3;
  assign _094_ = rst ? 1'h0 : _165_;
  assign _166_ = drop ? 1'h0 : word_5_3;
  assign _093_ = rst ? 1'h0 : _166_;
  assign _167_ = drop ? 1'h0 : word_4_3;
  assign _092_ = rst ? 1'h0 : _167_;
  assign _168_ = drop ? 1'h0 : word_3_3;
  assign _091_ = rst ? 1'h0 : _168_;
  assign _169_ = drop ? 1'h0 : word_1_3;
  assign _090_ = rst ? 1'h0 : _169_;
  assign _170_ = drop ? 1'h0 : word_0_3;
  assign _089_ = rst ? 1'h0 : _170_;
  assign _171_ = drop ? 1'h0 : word_6_2;
  assign _088_ = rst ? 1'h0 : _171_;
  assign _172_ = drop ? 1'h0 : word_5_2;
  assign _087_ = rst ? 1'h0 : _172_;
  assign _173_ = drop ? 1'h0 : word_4_2;
  assign _085_ = rst ? 1'h0 : _173_;
  assign _174_ = drop ? 1'h0 : word_3_2;
  assign _084_ = rst ? 1'h0 : _174_;
  assign _175_ = drop ? 1'h0 : word_1_2;
  assign _083_ = rst ? 1'h0 : _175_;
  assign _176_ = drop ? 1'h0 : word_0_2;
  assign _082_ = rst ? 1'h0 : _176_;
  assign _177_ = drop ? 1'h0 : word_6_1;
  assign _081_ = rst ? 1'h0 : _177_;
  assign _178_ = drop ? 1'h0 : word_5_1;
  assign _080_ = rst ? 1'h0 : _178_;
  assign _179_ = drop ? 1'h0 : word_4_1;
  assign _079_ = rst ? 1'h0 : _179_;
  assign _180_ = drop ? 1'h0 : word_3_1;
  assign _078_ = rst ? 1'h0 : _180_;
  assign _181_ = drop ? 1'h0 : word_1_1;
  assign _077_ = rst ? 1'h0 : _181_;
  assign _182_ = drop ? 1'h0 : word_0_1;
  assign _076_ = rst ? 1'h0 : _182_;
  assign _183_ = drop ? 1'h0 : word_6_0;
  assign _074_ = rst ? 1'h0 : _183_;
  assign _184_ = drop ? 1'h0 : word_5_0;
  assign _073_ = rst ? 1'h0 : _184_;
  assign _185_ = drop ? 1'h0 : word_4_0;
  assign _072_ = rst ? 1'h0 : _185_;
  assign _186_ = drop ? 1'h0 : word_3_0;
  assign _071_ = rst ? 1'h0 : _186_;
  assign _187_ = drop ? 1'h0 : word_1_0;
  assign _070_ = rst ? 1'h0 : _187_;
  assign _188_ = drop ? 1'h0 : word_0_0;
  assign _069_ = rst ? 1'h0 : _188_;
  assign _189_ = drop ? 1'h0 : second;
  assign _068_ = rst ? 1'h0 : _189_;
  assign _190_ = drop ? 1'h0 : first_tap;
  assign _067_ = rst ? 1'h0 : _190_;
  assign _191_ = drop ? 1'h0 : signal_27;
  assign _066_ = rst ? 1'h0 : _191_;
  assign _192_ = drop ? 1'h0 : first_digit;
  assign _065_ = rst ? 1'h0 : _192_;
  assign _193_ = drop ? 1'h0 : lane_chunk;
  assign _064_ = rst ? 1'h0 : _193_;
  assign _194_ = drop ? 1'h0 : step;
  assign _063_ = rst ? 1'h0 : _194_;
  assign _195_ = drop ? 1'h0 : _001_;
  assign _062_ = rst ? 1'h0 : _195_;
  assign _196_ = drop ? 1'h0 : group;
  assign _061_ = rst ? 1'h0 : _196_;
  assign _197_ = drop ? 1'h0 : _097_;
  assign _060_ = rst ? 1'h0 : _197_;
  assign _198_ = drop ? 1'h0 : _086_;
  assign _059_ = rst ? 1'h0 : _198_;
  assign _199_ = load ? _054_ : lookup;
  assign _200_ = drop ? 1'h0 : _199_;
  assign _058_ = rst ? 1'h0 : _200_;
  assign _201_ = load ? _035_ : signal_8;
  assign _202_ = drop ? 1'h0 : _201_;
  assign _057_ = rst ? 1'h0 : _202_;
  assign _203_ = done ? 1'h0 : signal_;
  assign _204_ = start ? 1'h1 : _203_;
  assign _205_ = drop ? 1'h0 : _204_;
  assign _056_ = rst ? 1'h0 : _205_;
  assign _206_ = done ? 1'h1 : load;
  assign _207_ = load ? _000_ : _206_;
  assign _208_ = drop ? 1'h1 : _207_;
  assign _055_ = rst ? 1'h1 : _208_;
  assign unused = & { word[406:293], word[290:214], word[211:208], word[181:56], word[51:40], word[35:4], position[15:6] };
  tnthw_t16x16a2_vector_unit_channel_0 channel_0 (
    .a(a),
    .b(b),
    .bias(bias_400[25:0]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(result_611),
    .steps({ steps__1[6:0], steps__0[6:0] }),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_1 (
    .a(a_408),
    .b(b_410),
    .bias(bias_400[51:26]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(result_612),
    .steps({ steps__1[13:7], steps__0[13:7] }),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_10 (
    .a(a_516),
    .b(b_518),
    .bias(bias_400[285:260]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_4_3_0),
    .low(copy_4_2_0),
    .result(result_621),
    .steps({ steps__1[76:70], steps__0[76:70] }),
    .threshold(copy_4_0_0),
    .widen(copy_4_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_11 (
    .a(a_528),
    .b(b_530),
    .bias(bias_400[311:286]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_4_3_0),
    .low(copy_4_2_0),
    .result(result_622),
    .steps({ steps__1[83:77], steps__0[83:77] }),
    .threshold(copy_4_0_0),
    .widen(copy_4_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_12 (
    .a(a_540),
    .b(b_542),
    .bias(bias_400[337:312]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_5_3_0),
    .low(copy_5_2_0),
    .result(result_623),
    .steps({ steps__1[90:84], steps__0[90:84] }),
    .threshold(copy_5_0_0),
    .widen(copy_5_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_13 (
    .a(a_552),
    .b(b_554),
    .bias(bias_400[363:338]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_5_3_0),
    .low(copy_5_2_0),
    .result(result_624),
    .steps({ steps__1[97:91], steps__0[97:91] }),
    .threshold(copy_5_0_0),
    .widen(copy_5_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_14 (
    .a(a_564),
    .b(b_566),
    .bias(bias_400[389:364]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_6_3_0),
    .low(copy_6_2_0),
    .result(result_625),
    .steps({ steps__1[104:98], steps__0[104:98] }),
    .threshold(copy_6_0_0),
    .widen(copy_6_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_15 (
    .a(a_576),
    .b(b_578),
    .bias(bias_400[415:390]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_6_3_0),
    .low(copy_6_2_0),
    .result(result_626),
    .steps({ steps__1[111:105], steps__0[111:105] }),
    .threshold(copy_6_0_0),
    .widen(copy_6_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_2 (
    .a(a_420),
    .b(b_422),
    .bias(bias_400[77:52]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(result_613),
    .steps({ steps__1[20:14], steps__0[20:14] }),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_3 (
    .a(a_432),
    .b(b_434),
    .bias(bias_400[103:78]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(result_614),
    .steps({ steps__1[27:21], steps__0[27:21] }),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_4 (
    .a(a_444),
    .b(b_446),
    .bias(bias_400[129:104]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(result_615),
    .steps({ steps__1[34:28], steps__0[34:28] }),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_5 (
    .a(a_456),
    .b(b_458),
    .bias(bias_400[155:130]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(result_616),
    .steps({ steps__1[41:35], steps__0[41:35] }),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_6 (
    .a(a_468),
    .b(b_470),
    .bias(bias_400[181:156]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(result_617),
    .steps({ steps__1[48:42], steps__0[48:42] }),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_7 (
    .a(a_480),
    .b(b_482),
    .bias(bias_400[207:182]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(result_618),
    .steps({ steps__1[55:49], steps__0[55:49] }),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_8 (
    .a(a_492),
    .b(b_494),
    .bias(bias_400[233:208]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(result_619),
    .steps({ steps__1[62:56], steps__0[62:56] }),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_9 (
    .a(a_504),
    .b(b_506),
    .bias(bias_400[259:234]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(result_620),
    .steps({ steps__1[69:63], steps__0[69:63] }),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t16x16a2_vector_unit_functions functions (
    .a(a[7:0]),
    .bad_row(signal_600),
    .begin_(begin_),
    .chunk_end(chunk_end_596),
    .clk(clk),
    .drop(drop),
    .finish(finish_609),
    .load(load),
    .meets(signal_602),
    .page(instruction_129[211:200]),
    .page_step(word[212]),
    .reads(function_read),
    .result(result_627),
    .rst(rst),
    .value(a_408[7:0]),
    .value_10(a_516[7:0]),
    .value_11(a_528[7:0]),
    .value_12(a_540[7:0]),
    .value_13(a_552[7:0]),
    .value_14(a_564[7:0]),
    .value_15(a_576[7:0]),
    .value_2(a_420[7:0]),
    .value_3(a_432[7:0]),
    .value_4(a_444[7:0]),
    .value_5(a_456[7:0]),
    .value_6(a_468[7:0]),
    .value_7(a_480[7:0]),
    .value_8(a_492[7:0]),
    .value_9(a_504[7:0]),
    .write(write),
    .write_data(write_data[127:0]),
    .write_row(write_row[7:0])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_0 (
    .a(a),
    .b(b),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__place(does__place),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[17:0]),
    .word(lanes[1:0])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_1 (
    .a(a_408),
    .b(b_410),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__place(does__place),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[35:18]),
    .word(lanes[3:2])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_10 (
    .a(a_516),
    .b(b_518),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__place(does__place),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[197:180]),
    .word(lanes[21:20])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_11 (
    .a(a_528),
    .b(b_530),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__place(does__place),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[215:198]),
    .word(lanes[23:22])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_12 (
    .a(a_540),
    .b(b_542),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__place(does__place),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[233:216]),
    .word(lanes[25:24])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_13 (
    .a(a_552),
    .b(b_554),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__place(does__place),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[251:234]),
    .word(lanes[27:26])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_14 (
    .a(a_564),
    .b(b_566),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__place(does__place),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[269:252]),
    .word(lanes[29:28])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_15 (
    .a(a_576),
    .b(b_578),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__place(does__place),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[287:270]),
    .word(lanes[31:30])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_2 (
    .a(a_420),
    .b(b_422),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__place(does__place),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[53:36]),
    .word(lanes[5:4])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_3 (
    .a(a_432),
    .b(b_434),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__place(does__place),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[71:54]),
    .word(lanes[7:6])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_4 (
    .a(a_444),
    .b(b_446),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__place(does__place),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[89:72]),
    .word(lanes[9:8])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_5 (
    .a(a_456),
    .b(b_458),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__place(does__place),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[107:90]),
    .word(lanes[11:10])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_6 (
    .a(a_468),
    .b(b_470),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__place(does__place),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[125:108]),
    .word(lanes[13:12])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_7 (
    .a(a_480),
    .b(b_482),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__place(does__place),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[143:126]),
    .word(lanes[15:14])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_8 (
    .a(a_492),
    .b(b_494),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__place(does__place),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[161:144]),
    .word(lanes[17:16])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_9 (
    .a(a_504),
    .b(b_506),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__place(does__place),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[179:162]),
    .word(lanes[19:18])
  );
  tnthw_t16x16a2_vector_unit_passes passes_646 (
    .bad_row(signal_371),
    .bias_read(bias_read_383),
    .bias_row(bias_row),
    .chunk_end(chunk_end_366),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .enters(enters),
    .finish_0_9(finish_608),
    .fresh(fresh),
    .load(load),
    .meets(signal_373),
    .now(pass_),
    .reads_bias(bias_read),
    .rst(rst),
    .steps_read(steps_read),
    .steps_row(steps_row),
    .threshold(copy_0_0_0),
    .value(instruction_129[181:158]),
    .word(word[186:182])
  );
  tnthw_t16x16a2_vector_unit_results results (
    .clk(clk),
    .done(done),
    .drop(drop),
    .finish(finish),
    .instruction(instruction_129[157:0]),
    .load(load),
    .meets(meets_606),
    .result(result),
    .rst(rst),
    .write__address(write__address),
    .write__data(write__data),
    .write__en(write__en),
    .write__mask(write__mask)
  );
  tnthw_t16x16a2_vector_unit_steps steps_628 (
    .address(read__address),
    .busy(signal_),
    .chunk_end(chunk_end),
    .clk(clk),
    .drop(drop),
    .first_digit(first_digit),
    .first_tap(first_tap),
    .group(group),
    .head(instruction[406:0]),
    .held(word),
    .index(position),
    .instruction(instruction_129),
    .lane_chunk(lane_chunk),
    .load(load),
    .place(place),
    .result_end(result_end),
    .rst(rst),
    .second(second),
    .start(start),
    .step(step),
    .valid(valid)
  );
  tnthw_t16x16a2_vector_unit_tables tables (
    .bias_memory_output(bias_400),
    .bias_read(bias_read_383),
    .bias_row(bias_row),
    .bias_write(bias_write),
    .clk(clk),
    .drop(drop),
    .rst(rst),
    .steps_memory_0_output(steps__0),
    .steps_memory_1_output(steps__1),
    .steps_read(steps_read),
    .steps_row(steps_row),
    .steps_write(steps_write),
    .write_data(write_data),
    .write_row(write_row)
  );
  assign accumulator_bank = word[207];
  assign accumulator_address = read_2_0;
endmodule

// One channel; cycle 0 of a result is the one in which it enters the ring.
module tnthw_t16x16a2_vector_unit_channel_0(
  clk,
  a,
  b,
  bias,
  enter,
  fresh,
  high,
  low,
  steps,
  threshold,
  widen,
  result
);
  wire _000_;
  wire _001_;
  wire [25:0] _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [25:0] _007_;
  wire [25:0] _008_;
  wire [3:0] _009_;
  wire [25:0] _010_;
  wire [25:0] _011_;
  wire [3:0] _012_;
  wire [25:0] _013_;
  wire [9:0] _014_;
  wire _015_;
  wire [9:0] _016_;
  wire [9:0] _017_;
  wire [9:0] _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire [10:0] _023_;
  wire [7:0] _024_;
  wire [7:0] _025_;
  wire [7:0] _026_;
  wire [25:0] _027_;
  wire _028_;
  wire [25:0] _029_;
  wire _030_;
  wire [16:0] _031_;
  wire _032_;
  wire _033_;
  wire [25:0] _034_;
  wire signal_;
  wire signal_11;
  wire signal_20;
  wire signal_21;
  wire signal_35;
  reg signal_36;
  initial signal_36 = 1'h0;
  reg signal_37;
  initial signal_37 = 1'h0;
  reg signal_38;
  initial signal_38 = 1'h0;
  reg signal_40;
  initial signal_40 = 1'h0;
  reg signal_41;
  initial signal_41 = 1'h0;
  input [17:0] a;
  wire [17:0] a;
  reg [25:0] a_1;
  initial a_1 = 26'h0000000;
  reg [25:0] a_2;
  initial a_2 = 26'h0000000;
  reg [25:0] a_3;
  initial a_3 = 26'h0000000;
  reg [25:0] a_4;
  initial a_4 = 26'h0000000;
  wire [25:0] a_entering;
  reg [25:0] a_round;
  initial a_round = 26'h0000000;
  reg [25:0] added_0;
  initial added_0 = 26'h0000000;
  reg [25:0] added_1;
  initial added_1 = 26'h0000000;
  reg [25:0] again;
  initial again = 26'h0000000;
  input [8:0] b;
  wire [8:0] b;
  reg [16:0] b_1;
  initial b_1 = 17'h00000;
  reg [16:0] b_2;
  initial b_2 = 17'h00000;
  reg [16:0] b_3;
  initial b_3 = 17'h00000;
  reg [16:0] b_4;
  initial b_4 = 17'h00000;
  wire [16:0] b_entering;
  reg [16:0] b_round;
  initial b_round = 17'h00000;
  reg begins;
  initial begins = 1'h0;
  input [25:0] bias;
  wire [25:0] bias;
  reg [25:0] came_round;
  initial came_round = 26'h0000000;
  reg carry_0;
  initial carry_0 = 1'h0;
  reg carry_1;
  initial carry_1 = 1'h0;
  input clk;
  wire clk;
  reg [9:0] count_0_0;
  initial count_0_0 = 10'h000;
  reg [9:0] count_0_1;
  initial count_0_1 = 10'h000;
  reg [9:0] count_after_0_0;
  initial count_after_0_0 = 10'h000;
  reg [9:0] count_after_0_1;
  initial count_after_0_1 = 10'h000;
  reg [9:0] counted;
  initial counted = 10'h000;
  input enter;
  wire enter;
  reg far_0;
  initial far_0 = 1'h0;
  input fresh;
  wire fresh;
  wire from_b;
  wire from_b_22;
  reg [3:0] gap_0_0;
  initial gap_0_0 = 4'h0;
  reg [3:0] gap_0_1;
  initial gap_0_1 = 4'h0;
  reg [3:0] gap_1_0;
  initial gap_1_0 = 4'h0;
  reg [3:0] gap_1_1;
  initial gap_1_1 = 4'h0;
  input [8:0] high;
  wire [8:0] high;
  reg [7:0] kept;
  initial kept = 8'h00;
  input [8:0] low;
  wire [8:0] low;
  wire [25:0] operand_0;
  wire [25:0] operand_1;
  output [7:0] result;
  reg [7:0] result;
  initial result = 8'h00;
  reg [25:0] shifted_0;
  initial shifted_0 = 26'h0000000;
  input [13:0] steps;
  wire [13:0] steps;
  reg [25:0] term_0;
  initial term_0 = 26'h0000000;
  reg [25:0] term_1;
  initial term_1 = 26'h0000000;
  input threshold;
  wire threshold;
  wire to_high;
  wire [26:0] total_0;
  wire [26:0] total_1;
  wire unused;
  input widen;
  wire widen;
  always @(posedge clk)
    b_round <= b_4;
  always @(posedge clk)
    again <= came_round;
  always @(posedge clk)
    begins <= fresh;
  always @(posedge clk)
    term_0 <= _027_;
  always @(posedge clk)
    carry_0 <= _028_;
  always @(posedge clk)
    added_0 <= total_0[26:1];
  always @(posedge clk)
    gap_0_0 <= _009_;
  always @(posedge clk)
    gap_0_1 <= gap_0_0;
  always @(posedge clk)
    shifted_0 <= _010_;
  always @(posedge clk)
    far_0 <= gap_0_1[3];
  always @(posedge clk)
    term_1 <= _029_;
  always @(posedge clk)
    carry_1 <= _030_;
  always @(posedge clk)
    added_1 <= total_1[26:1];
  always @(posedge clk)
    gap_1_0 <= _012_;
  always @(posedge clk)
    gap_1_1 <= gap_1_0;
  always @(posedge clk)
    came_round <= _013_;
  always @(posedge clk)
    count_0_0 <= _014_;
  always @(posedge clk)
    count_0_1 <= count_0_0;
  always @(posedge clk)
    counted <= _016_;
  always @(posedge clk)
    count_after_0_0 <= counted;
  always @(posedge clk)
    count_after_0_1 <= count_after_0_0;
  always @(posedge clk)
    signal_37 <= _017_[9];
  always @(posedge clk)
    signal_40 <= _018_[9];
  always @(posedge clk)
    signal_36 <= _022_;
  always @(posedge clk)
    signal_38 <= came_round[25];
  always @(posedge clk)
    signal_41 <= _023_[10];
  always @(posedge clk)
    kept <= _024_;
  always @(posedge clk)
    result <= _026_;
  assign _007_ = widen ? { a, 8'h00 } : { a[17], a[17], a[17], a[17], a[17], a[17], a[17], a[17], a };
  assign a_entering = enter ? _007_ : a_round;
  assign _031_ = widen ? { b, 8'h00 } : { b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b };
  assign b_entering = enter ? _031_ : b_round;
  assign signal_ = threshold ? 1'h1 : steps[4];
  assign _032_ = ~ threshold;
  assign signal_11 = _032_ & steps[5];
  assign _033_ = ~ threshold;
  assign from_b = _033_ & steps[6];
  assign operand_0 = from_b ? { b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering } : a_entering;
  assign _034_ = begins ? bias : again;
  assign total_0 = { _034_, 1'h1 } + { term_0, carry_0 };
  assign signal_20 = threshold ? 1'h0 : steps[11];
  assign _000_ = ~ threshold;
  assign signal_21 = _000_ & steps[12];
  assign _001_ = ~ threshold;
  assign from_b_22 = _001_ & steps[13];
  assign operand_1 = from_b_22 ? { b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2 } : a_2;
  assign _002_ = far_0 ? { shifted_0[25], shifted_0[25], shifted_0[25], shifted_0[25], shifted_0[25], shifted_0[25], shifted_0[25], shifted_0[25], shifted_0[25:8] } : shifted_0;
  assign total_1 = { _002_, 1'h1 } + { term_1, carry_1 };
  assign _003_ = ~ threshold;
  assign _004_ = signal_36 ? signal_38 : signal_37;
  assign signal_35 = _003_ & _004_;
  assign _005_ = ~ signal_38;
  assign _006_ = signal_36 ? _005_ : signal_40;
  assign to_high = threshold ? signal_41 : _006_;
  assign _008_ = operand_0 ^ { signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11 };
  assign _009_ = threshold ? 4'h0 : steps[3:0];
  assign _010_ = $signed(added_0) >>> gap_0_1[2:0];
  assign _011_ = operand_1 ^ { signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21 };
  assign _012_ = threshold ? 4'h0 : steps[10:7];
  assign _013_ = $signed(added_1) >>> gap_1_1;
  assign _014_ = enter ? { low[8], low } : count_after_0_1;
  assign _015_ = ~ added_0[25];
  assign _016_ = $signed(count_0_1) + $signed({ 9'h000, _015_ });
  assign _017_ = $signed({ came_round[8], came_round[8:0] }) - $signed({ low[8], low });
  assign _018_ = $signed({ high[8], high }) - $signed({ came_round[8], came_round[8:0] });
  assign _019_ = | came_round[25:8];
  assign _020_ = & came_round[25:8];
  assign _021_ = ~ _020_;
  assign _022_ = _019_ & _021_;
  assign _023_ = $signed({ high[8], high[8], high }) - $signed({ count_after_0_1[9], count_after_0_1 });
  assign _024_ = threshold ? count_after_0_1[7:0] : came_round[7:0];
  assign _025_ = signal_35 ? low[7:0] : kept;
  assign _026_ = to_high ? high[7:0] : _025_;
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
  assign _030_ = signal_20 ? signal_21 : 1'h0;
  assign _029_ = signal_20 ? _011_ : 26'h0000000;
  assign _028_ = signal_ ? signal_11 : 1'h0;
  assign _027_ = signal_ ? _008_ : 26'h0000000;
  assign unused = & { total_1[0], total_0[0], _023_[9:0], _018_[8:0], _017_[8:0] };
endmodule

// The memory, a copy for each port, and the walk over the channels of a result.
module tnthw_t16x16a2_vector_unit_functions(
  clk,
  rst,
  a,
  begin_,
  chunk_end,
  drop,
  load,
  page,
  page_step,
  value,
  value_2,
  value_3,
  value_4,
  value_5,
  value_6,
  value_7,
  value_8,
  value_9,
  value_10,
  value_11,
  value_12
,
  value_13,
  value_14,
  value_15,
  write,
  write_data,
  write_row,
  bad_row,
  finish,
  meets,
  reads,
  result
);
  wire _000_;
  wire _001_;
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
  wire [1:0] _012_;
  wire [7:0] _013_;
  wire [7:0] _014_;
  wire [7:0] _015_;
  wire [7:0] _016_;
  wire [2:0] _017_;
  wire [127:0] _018_;
  wire _019_;
  wire [12:0] _020_;
  wire _021_;
  wire _022_;
  wire [12:0] _023_;
  wire [15:0] _024_;
  wire [15:0] _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire [127:0] _030_;
  wire _031_;
  wire _032_;
  wire [4:0] _033_;
  wire [12:0] _034_;
  wire _035_;
  wire [12:0] _036_;
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
  wire [7:0] _072_;
  wire [7:0] _073_;
  wire [7:0] _074_;
  wire [7:0] _075_;
  wire [7:0] _076_;
  wire [7:0] _077_;
  wire [7:0] _078_;
  wire [7:0] _079_;
  wire _080_;
  wire [7:0] _081_;
  wire [7:0] _082_;
  wire [7:0] _083_;
  wire [7:0] _084_;
  wire [7:0] _085_;
  wire [7:0] _086_;
  wire [7:0] _087_;
  wire [7:0] _088_;
  wire [7:0] _089_;
  wire [7:0] _090_;
  wire [2:0] _091_;
  wire [7:0] _092_;
  wire [7:0] _093_;
  wire [7:0] _094_;
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
  wire _112_;
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
  wire _123_;
  wire _124_;
  wire [12:0] _125_;
  wire _126_;
  wire [127:0] _127_;
  wire [2:0] _128_;
  wire [2:0] _129_;
  wire [2:0] _130_;
  wire _131_;
  wire [127:0] _132_;
  wire [127:0] _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire [15:0] _138_;
  wire [15:0] _139_;
  wire [127:0] like_;
  reg [127:0] like_5;
  initial like_5 = 128'h00000000000000000000000000000000;
  reg [2:0] signal_;
  initial signal_ = 3'h0;
  wire [12:0] signal_7;
  reg [12:0] signal_8;
  initial signal_8 = 13'h0000;
  reg [12:0] signal_9;
  initial signal_9 = 13'h0000;
  input [7:0] a;
  wire [7:0] a;
  output bad_row;
  reg bad_row;
  initial bad_row = 1'h0;
  input begin_;
  wire begin_;
  reg checked_0_0;
  initial checked_0_0 = 1'h0;
  reg [12:0] checked_1_0;
  initial checked_1_0 = 13'h0000;
  reg [15:0] chosen_0;
  initial chosen_0 = 16'h0000;
  reg [15:0] chosen_1;
  initial chosen_1 = 16'h0000;
  input chunk_end;
  wire chunk_end;
  input clk;
  wire clk;
  input drop;
  wire drop;
  output finish;
  reg finish;
  initial finish = 1'h0;
  wire last;
  input load;
  wire load;
  output meets;
  reg meets;
  initial meets = 1'h0;
  input [11:0] page;
  wire [11:0] page;
  input page_step;
  wire page_step;
  wire [7:0] read__addr;
  wire [7:0] read__addr_23;
  wire [127:0] read__data;
  wire [127:0] read__data_38;
  output reads;
  wire reads;
  reg reads_0_0;
  initial reads_0_0 = 1'h0;
  reg reads_0_1;
  initial reads_0_1 = 1'h0;
  reg reads_1_0;
  initial reads_1_0 = 1'h0;
  reg reads_1_1;
  initial reads_1_1 = 1'h0;
  output [127:0] result;
  reg [127:0] result;
  initial result = 128'h00000000000000000000000000000000;
  reg [127:0] row_0;
  initial row_0 = 128'h00000000000000000000000000000000;
  reg [127:0] row_1;
  initial row_1 = 128'h00000000000000000000000000000000;
  input rst;
  wire rst;
  wire unused;
  input [7:0] value;
  wire [7:0] value;
  input [7:0] value_10;
  wire [7:0] value_10;
  input [7:0] value_11;
  wire [7:0] value_11;
  input [7:0] value_12;
  wire [7:0] value_12;
  input [7:0] value_13;
  wire [7:0] value_13;
  input [7:0] value_14;
  wire [7:0] value_14;
  input [7:0] value_15;
  wire [7:0] value_15;
  input [7:0] value_2;
  wire [7:0] value_2;
  input [7:0] value_3;
  wire [7:0] value_3;
  input [7:0] value_4;
  wire [7:0] value_4;
  input [7:0] value_5;
  wire [7:0] value_5;
  input [7:0] value_6;
  wire [7:0] value_6;
  input [7:0] value_7;
  wire [7:0] value_7;
  input [7:0] value_8;
  wire [7:0] value_8;
  input [7:0] value_9;
  wire [7:0] value_9;
  reg [3:0] which_0_0_0;
  initial which_0_0_0 = 4'h0;
  reg [3:0] which_1_0_0;
  initial which_1_0_0 = 4'h0;
  input write;
  wire write;
  input [127:0] write_data;
  wire [127:0] write_data;
  input [7:0] write_row;
  wire [7:0] write_row;
  assign _000_ = | signal_;
  assign reads = begin_ | _000_;
  assign last = signal_ == 3'h1;
  assign like_ = begin_ ? { value_15, value_14, value_13, value_12, value_11, value_10, value_9, value_8, value_7, value_6, value_5, value_4, value_3, value_2, value, a } : like_5;
  assign signal_7 = begin_ ? signal_9 : signal_8;
  assign read__addr[7:4] = signal_7[3:0] + 4'h0;
  assign _059_ = page_step ? 1'h1 : 1'h0;
  assign read__addr_23[7:4] = signal_7[3:0] + { 3'h0, _059_ };
  assign _080_ = | signal_;
  assign _091_ = signal_ - 3'h1;
  assign _112_ = | signal_;
  assign _001_ = begin_ & _112_;
  assign _012_ = page_step ? 2'h2 : 2'h0;
  assign _023_ = signal_7 + { 11'h000, _012_ };
  assign _032_ = begin_ & chunk_end;
  assign _033_ = page_step ? 5'h10 : 5'h00;
  assign _034_ = signal_9 + { 8'h00, _033_ };
  assign _035_ = page_step ? 1'h1 : 1'h0;
  assign _036_ = signal_7 + { 12'h000, _035_ };
  assign _037_ = checked_1_0 >= 13'h0010;
  assign _038_ = checked_0_0 & _037_;
  assign _039_ = ~| which_0_0_0;
  assign _040_ = which_0_0_0 == 4'h1;
  assign _041_ = which_0_0_0 == 4'h2;
  assign _042_ = which_0_0_0 == 4'h3;
  assign _043_ = which_0_0_0 == 4'h4;
  assign _044_ = which_0_0_0 == 4'h5;
  assign _045_ = which_0_0_0 == 4'h6;
  assign _046_ = which_0_0_0 == 4'h7;
  assign _047_ = which_0_0_0 == 4'h8;
  assign _048_ = which_0_0_0 == 4'h9;
  assign _049_ = which_0_0_0 == 4'ha;
  assign _050_ = which_0_0_0 == 4'hb;
  assign _051_ = which_0_0_0 == 4'hc;
  assign _052_ = which_0_0_0 == 4'hd;
  assign _053_ = which_0_0_0 == 4'he;
  assign _054_ = which_0_0_0 == 4'hf;
  assign _055_ = ~| which_1_0_0;
  assign _056_ = which_1_0_0 == 4'h1;
  assign _057_ = which_1_0_0 == 4'h2;
  assign _058_ = which_1_0_0 == 4'h3;
  assign _060_ = which_1_0_0 == 4'h4;
  assign _061_ = which_1_0_0 == 4'h5;
  assign _062_ = which_1_0_0 == 4'h6;
  assign _063_ = which_1_0_0 == 4'h7;
  assign _064_ = which_1_0_0 == 4'h8;
  assign _065_ = which_1_0_0 == 4'h9;
  assign _066_ = which_1_0_0 == 4'ha;
  assign _067_ = which_1_0_0 == 4'hb;
  assign _068_ = which_1_0_0 == 4'hc;
  assign _069_ = which_1_0_0 == 4'hd;
  assign _070_ = which_1_0_0 == 4'he;
  assign _071_ = which_1_0_0 == 4'hf;
  assign _072_ = row_0[7:0] & { chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0] };
  assign _073_ = row_0[15:8] & { chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1] };
  assign _074_ = _072_ | _073_;
  assign _075_ = row_0[23:16] & { chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2] };
  assign _076_ = _074_ | _075_;
  assign _077_ = row_0[31:24] & { chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3] };
  assign _078_ = _076_ | _077_;
  assign _079_ = row_0[39:32] & { chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4] };
  assign _081_ = _078_ | _079_;
  assign _082_ = row_0[47:40] & { chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5] };
  assign _083_ = _081_ | _082_;
  assign _084_ = row_0[55:48] & { chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6] };
  assign _085_ = _083_ | _084_;
  assign _086_ = row_0[63:56] & { chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7] };
  assign _087_ = _085_ | _086_;
  assign _088_ = row_0[71:64] & { chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8] };
  assign _089_ = _087_ | _088_;
  assign _090_ = row_0[79:72] & { chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9] };
  assign _092_ = _089_ | _090_;
  assign _093_ = row_0[87:80] & { chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10] };
  assign _094_ = _092_ | _093_;
  assign _095_ = row_0[95:88] & { chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11] };
  assign _096_ = _094_ | _095_;
  assign _097_ = row_0[103:96] & { chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12] };
  assign _098_ = _096_ | _097_;
  assign _099_ = row_0[111:104] & { chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13] };
  assign _100_ = _098_ | _099_;
  assign _101_ = row_0[119:112] & { chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14] };
  assign _102_ = _100_ | _101_;
  assign _103_ = row_0[127:120] & { chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15] };
  assign _104_ = _102_ | _103_;
  assign _105_ = row_1[7:0] & { chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0] };
  assign _106_ = row_1[15:8] & { chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1] };
  assign _107_ = _105_ | _106_;
  assign _108_ = row_1[23:16] & { chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2] };
  assign _109_ = _107_ | _108_;
  assign _110_ = row_1[31:24] & { chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3] };
  assign _111_ = _109_ | _110_;
  assign _113_ = row_1[39:32] & { chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4] };
  assign _114_ = _111_ | _113_;
  assign _115_ = row_1[47:40] & { chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5] };
  assign _116_ = _114_ | _115_;
  assign _117_ = row_1[55:48] & { chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6] };
  assign _118_ = _116_ | _117_;
  assign _119_ = row_1[63:56] & { chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7] };
  assign _120_ = _118_ | _119_;
  assign _121_ = row_1[71:64] & { chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8] };
  assign _122_ = _120_ | _121_;
  assign _002_ = row_1[79:72] & { chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9] };
  assign _003_ = _122_ | _002_;
  assign _004_ = row_1[87:80] & { chosen_1[10], chosen_1[10], chosen_1[10], chosen_1[10], chosen_1[10], chosen_1[10], chosen_1[10], chosen_1[10] };
  assign _005_ = _003_ | _004_;
  assign _006_ = row_1[95:88] & { chosen_1[11], chosen_1[11], chosen_1[11], chosen_1[11], chosen_1[11], chosen_1[11], chosen_1[11], chosen_1[11] };
  assign _007_ = _005_ | _006_;
  assign _008_ = row_1[103:96] & { chosen_1[12], chosen_1[12], chosen_1[12], chosen_1[12], chosen_1[12], chosen_1[12], chosen_1[12], chosen_1[12] };
  assign _009_ = _007_ | _008_;
  assign _010_ = row_1[111:104] & { chosen_1[13], chosen_1[13], chosen_1[13], chosen_1[13], chosen_1[13], chosen_1[13], chosen_1[13], chosen_1[13] };
  assign _011_ = _009_ | _010_;
  assign _013_ = row_1[119:112] & { chosen_1[14], chosen_1[14], chosen_1[14], chosen_1[14], chosen_1[14], chosen_1[14], chosen_1[14], chosen_1[14] };
  assign _014_ = _011_ | _013_;
  assign _015_ = row_1[127:120] & { chosen_1[15], chosen_1[15], chosen_1[15], chosen_1[15], chosen_1[15], chosen_1[15], chosen_1[15], chosen_1[15] };
  assign _016_ = _014_ | _015_;
  always @(posedge clk)
    signal_ <= _017_;
  always @(posedge clk)
    like_5 <= _018_;
  always @(posedge clk)
    meets <= _019_;
  always @(posedge clk)
    signal_8 <= _023_;
  always @(posedge clk)
    signal_9 <= _020_;
  always @(posedge clk)
    checked_0_0 <= _021_;
  always @(posedge clk)
    checked_1_0 <= _036_;
  always @(posedge clk)
    bad_row <= _022_;
  always @(posedge clk)
    row_0 <= read__data;
  always @(posedge clk)
    which_0_0_0 <= like_[3:0];
  always @(posedge clk)
    chosen_0 <= _024_;
  always @(posedge clk)
    row_1 <= read__data_38;
  always @(posedge clk)
    which_1_0_0 <= like_[11:8];
  always @(posedge clk)
    chosen_1 <= _025_;
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
    finish <= _031_;
  assign _024_ = rst ? 16'h0000 : _139_;
  assign _123_ = drop ? 1'h0 : _038_;
  assign _022_ = rst ? 1'h0 : _123_;
  assign _124_ = drop ? 1'h0 : reads;
  assign _021_ = rst ? 1'h0 : _124_;
  assign _125_ = _032_ ? _034_ : signal_9;
  assign _020_ = load ? { 1'h0, page } : _125_;
  assign _126_ = drop ? 1'h0 : _001_;
  assign _019_ = rst ? 1'h0 : _126_;
  assign _127_ = drop ? 128'h00000000000000000000000000000000 : { 16'h0000, like_[127:16] };
  assign _018_ = rst ? 128'h00000000000000000000000000000000 : _127_;
  assign _128_ = _080_ ? _091_ : signal_;
  assign _129_ = begin_ ? 3'h7 : _128_;
  assign _130_ = drop ? 3'h0 : _129_;
  assign _017_ = rst ? 3'h0 : _130_;
  assign _131_ = drop ? 1'h0 : reads_1_1;
  assign _031_ = rst ? 1'h0 : _131_;
  assign _132_ = reads_0_1 ? { _016_, _104_, result[127:16] } : result;
  assign _133_ = drop ? 128'h00000000000000000000000000000000 : _132_;
  assign _030_ = rst ? 128'h00000000000000000000000000000000 : _133_;
  assign _134_ = drop ? 1'h0 : reads_1_0;
  assign _029_ = rst ? 1'h0 : _134_;
  assign _135_ = drop ? 1'h0 : reads_0_0;
  assign _028_ = rst ? 1'h0 : _135_;
  assign _136_ = drop ? 1'h0 : last;
  assign _027_ = rst ? 1'h0 : _136_;
  assign _137_ = drop ? 1'h0 : reads;
  assign _026_ = rst ? 1'h0 : _137_;
  assign _138_ = drop ? 16'h0000 : { _071_, _070_, _069_, _068_, _067_, _066_, _065_, _064_, _063_, _062_, _061_, _060_, _058_, _057_, _056_, _055_ };
  assign _025_ = rst ? 16'h0000 : _138_;
  assign _139_ = drop ? 16'h0000 : { _054_, _053_, _052_, _051_, _050_, _049_, _048_, _047_, _046_, _045_, _044_, _043_, _042_, _041_, _040_, _039_ };
  assign unused = & { read__addr_23[3:0], read__addr[3:0] };
  tnthw_ram #(
    .ADDRESS(32'd8),
    .DEPTH(32'd256),
    .PART(32'd128),
    .WIDTH(32'd128)
  ) copy_0 (
    .clk(clk),
    .read_address({ read__addr[7:4], like_[7:4] }),
    .read_data(read__data),
    .read_enable(reads),
    .write_address(write_row),
    .write_data(write_data),
    .write_enable(write)
  );
  tnthw_ram #(
    .ADDRESS(32'd8),
    .DEPTH(32'd256),
    .PART(32'd128),
    .WIDTH(32'd128)
  ) copy_1 (
    .clk(clk),
    .read_address({ read__addr_23[7:4], like_[15:12] }),
    .read_data(read__data_38),
    .read_enable(reads),
    .write_address(write_row),
    .write_data(write_data),
    .write_enable(write)
  );
  assign read__addr_23[3:0] = like_[15:12];
  assign read__addr[3:0] = like_[7:4];
endmodule

// One channel: digits shifted to their place, then added up or compared.
module tnthw_t16x16a2_vector_unit_gather_0(
  clk,
  does__drain,
  does__first,
  does__forced,
  does__inside,
  does__more,
  does__place,
  does__second,
  does__signed,
  does__sum,
  does__tap,
  sums,
  word,
  a,
  b
);
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
  wire [17:0] _16_;
  wire [17:0] _17_;
  wire [17:0] _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire [17:0] _25_;
  wire [17:0] _26_;
  wire [8:0] _27_;
  wire [17:0] _28_;
  wire [8:0] _29_;
  wire _30_;
  wire _31_;
  wire _32_;
  wire _33_;
  wire _34_;
  wire [8:0] _35_;
  wire [8:0] _36_;
  output [17:0] a;
  reg [17:0] a;
  initial a = 18'h00000;
  wire above_1;
  wire above_2;
  wire above_3;
  output [8:0] b;
  reg [8:0] b;
  initial b = 9'h000;
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
  reg [17:0] step;
  initial step = 18'h00000;
  input [17:0] sums;
  wire [17:0] sums;
  wire unused;
  input [1:0] word;
  wire [1:0] word;
  assign _00_ = word[1] & does__signed;
  assign bits = _00_ & does__inside;
  assign _09_ = ~| does__place;
  assign here_0 = does__inside & _09_;
  assign _20_ = does__place == 2'h1;
  assign here_1 = does__inside & _20_;
  assign _30_ = does__place < 2'h1;
  assign above_1 = bits & _30_;
  assign _31_ = does__place == 2'h2;
  assign here_2 = does__inside & _31_;
  assign _32_ = does__place < 2'h2;
  assign above_2 = bits & _32_;
  assign _33_ = does__place == 2'h3;
  assign here_3 = does__inside & _33_;
  assign _34_ = does__place < 2'h3;
  assign above_3 = bits & _34_;
  assign { larger, _35_ } = $signed({ a[8], a[8:0] }) - $signed({ step[8], step[8:0] });
  assign _01_ = word[0] & here_0;
  assign _02_ = word[1] & here_0;
  assign _03_ = word[0] & here_1;
  assign _04_ = _03_ | above_1;
  assign _05_ = word[1] & here_1;
  assign _06_ = _05_ | above_1;
  assign _07_ = word[0] & here_2;
  assign _08_ = _07_ | above_2;
  assign _10_ = word[1] & here_2;
  assign _11_ = _10_ | above_2;
  assign _12_ = word[0] & here_3;
  assign _13_ = _12_ | above_3;
  assign _14_ = word[1] & here_3;
  assign _15_ = _14_ | above_3;
  assign _16_ = does__more ? step : 18'h00000;
  assign _17_ = { bits, bits, bits, bits, bits, bits, bits, bits, bits, bits, _15_, _13_, _11_, _08_, _06_, _04_, _02_, _01_ } | _16_;
  assign _18_ = does__drain ? sums : _17_;
  assign _19_ = does__sum | does__forced;
  assign _21_ = does__tap & larger;
  assign _22_ = _19_ | _21_;
  assign _23_ = ~ does__first;
  assign _24_ = does__sum & _23_;
  assign _25_ = _24_ ? a : 18'h00000;
  assign _26_ = $signed(_25_) + $signed(step);
  assign _27_ = b | step[8:0];
  always @(posedge clk)
    step <= _18_;
  always @(posedge clk)
    a <= _28_;
  always @(posedge clk)
    b <= _29_;
  assign _36_ = does__second ? _27_ : b;
  assign _29_ = does__first ? 9'h000 : _36_;
  assign _28_ = _22_ ? _26_ : a;
  assign unused = & _35_;
endmodule

// Runs the ring once more, `LEAD_CYCLES` ahead of the channels, with rows instead of values.
module tnthw_t16x16a2_vector_unit_passes(
  clk,
  rst,
  chunk_end,
  drop,
  enters,
  load,
  threshold,
  value,
  word,
  bad_row,
  bias_read,
  bias_row,
  enter,
  finish_0_9,
  fresh,
  meets,
  now,
  reads_bias,
  steps_read,
  steps_row
);
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [12:0] _009_;
  wire [12:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [3:0] _014_;
  wire _015_;
  wire [12:0] _016_;
  wire [12:0] _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire [3:0] _021_;
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
  wire [12:0] _032_;
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
  wire [12:0] _043_;
  wire [12:0] _044_;
  wire _045_;
  wire _046_;
  wire [12:0] _047_;
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
  wire [12:0] _071_;
  wire [12:0] _072_;
  reg [3:0] like_;
  initial like_ = 4'h0;
  reg [12:0] signal_;
  initial signal_ = 13'h0000;
  reg [12:0] signal_14;
  initial signal_14 = 13'h0000;
  reg [12:0] signal_18;
  initial signal_18 = 13'h0000;
  reg [12:0] signal_8;
  initial signal_8 = 13'h0000;
  reg again;
  initial again = 1'h0;
  output bad_row;
  reg bad_row;
  initial bad_row = 1'h0;
  output bias_read;
  reg bias_read;
  initial bias_read = 1'h0;
  output [8:0] bias_row;
  wire [8:0] bias_row;
  input chunk_end;
  wire chunk_end;
  input clk;
  wire clk;
  input drop;
  wire drop;
  output enter;
  reg enter;
  initial enter = 1'h0;
  reg enter_0_0;
  initial enter_0_0 = 1'h0;
  reg enter_0_1;
  initial enter_0_1 = 1'h0;
  input enters;
  wire enters;
  reg finish_0_0;
  initial finish_0_0 = 1'h0;
  reg finish_0_1;
  initial finish_0_1 = 1'h0;
  reg finish_0_2;
  initial finish_0_2 = 1'h0;
  reg finish_0_3;
  initial finish_0_3 = 1'h0;
  reg finish_0_4;
  initial finish_0_4 = 1'h0;
  reg finish_0_5;
  initial finish_0_5 = 1'h0;
  reg finish_0_6;
  initial finish_0_6 = 1'h0;
  reg finish_0_7;
  initial finish_0_7 = 1'h0;
  reg finish_0_8;
  initial finish_0_8 = 1'h0;
  output finish_0_9;
  reg finish_0_9;
  initial finish_0_9 = 1'h0;
  output fresh;
  reg fresh;
  initial fresh = 1'h0;
  wire last;
  wire [3:0] left_now;
  input load;
  wire load;
  output meets;
  reg meets;
  initial meets = 1'h0;
  output now;
  wire now;
  reg pass_0_0;
  initial pass_0_0 = 1'h0;
  reg [3:0] pass_1_0;
  initial pass_1_0 = 4'h0;
  output reads_bias;
  wire reads_bias;
  reg round_0_0;
  initial round_0_0 = 1'h0;
  reg round_0_1;
  initial round_0_1 = 1'h0;
  reg round_0_2;
  initial round_0_2 = 1'h0;
  reg [3:0] round_1_0;
  initial round_1_0 = 4'h0;
  reg [3:0] round_1_1;
  initial round_1_1 = 4'h0;
  reg [3:0] round_1_2;
  initial round_1_2 = 4'h0;
  reg [12:0] round_2_0;
  initial round_2_0 = 13'h0000;
  reg [12:0] round_2_1;
  initial round_2_1 = 13'h0000;
  reg [12:0] round_2_2;
  initial round_2_2 = 13'h0000;
  reg [12:0] round_2_3;
  initial round_2_3 = 13'h0000;
  reg [12:0] round_3_0;
  initial round_3_0 = 13'h0000;
  reg [12:0] round_3_1;
  initial round_3_1 = 13'h0000;
  reg [12:0] round_3_2;
  initial round_3_2 = 13'h0000;
  reg [12:0] round_3_3;
  initial round_3_3 = 13'h0000;
  input rst;
  wire rst;
  output steps_read;
  reg steps_read;
  initial steps_read = 1'h0;
  output [8:0] steps_row;
  wire [8:0] steps_row;
  input threshold;
  wire threshold;
  input [23:0] value;
  wire [23:0] value;
  input [4:0] word;
  wire [4:0] word;
  always @(posedge clk)
    round_0_1 <= _025_;
  always @(posedge clk)
    round_1_1 <= round_1_0;
  always @(posedge clk)
    round_2_1 <= round_2_0;
  always @(posedge clk)
    round_3_1 <= round_3_0;
  always @(posedge clk)
    round_0_2 <= _026_;
  always @(posedge clk)
    round_1_2 <= round_1_1;
  always @(posedge clk)
    round_2_2 <= round_2_1;
  always @(posedge clk)
    round_3_2 <= round_3_1;
  always @(posedge clk)
    again <= _027_;
  always @(posedge clk)
    like_ <= round_1_2;
  always @(posedge clk)
    round_2_3 <= round_2_2;
  always @(posedge clk)
    round_3_3 <= round_3_2;
  always @(posedge clk)
    enter_0_0 <= _028_;
  always @(posedge clk)
    enter_0_1 <= _029_;
  always @(posedge clk)
    enter <= _030_;
  always @(posedge clk)
    fresh <= _031_;
  always @(posedge clk)
    finish_0_0 <= _033_;
  always @(posedge clk)
    finish_0_1 <= _034_;
  always @(posedge clk)
    finish_0_2 <= _035_;
  always @(posedge clk)
    finish_0_3 <= _036_;
  always @(posedge clk)
    finish_0_4 <= _037_;
  always @(posedge clk)
    finish_0_5 <= _038_;
  always @(posedge clk)
    finish_0_6 <= _039_;
  always @(posedge clk)
    finish_0_7 <= _040_;
  always @(posedge clk)
    finish_0_8 <= _041_;
  always @(posedge clk)
    finish_0_9 <= _042_;
  assign _000_ = enters & chunk_end;
  assign _011_ = _000_ & word[0];
  assign _021_ = threshold ? word[4:1] : 4'h1;
  assign _032_ = signal_ + { 9'h000, _021_ };
  assign _043_ = signal_8 + { 9'h000, word[4:1] };
  assign _044_ = enters ? signal_ : round_2_3;
  assign _045_ = ~ threshold;
  assign _046_ = now & _045_;
  assign _047_ = enters ? signal_8 : round_3_3;
  assign _001_ = signal_14 >= 13'h0200;
  assign _002_ = bias_read & _001_;
  assign _003_ = signal_18 >= 13'h0200;
  assign _004_ = steps_read & _003_;
  assign _005_ = _002_ | _004_;
  assign _006_ = enters & again;
  assign _007_ = ~ last;
  assign _008_ = now & _007_;
  assign _009_ = signal_14 + 13'h0001;
  assign _010_ = signal_18 + 13'h0001;
  assign _012_ = enter_0_1 | threshold;
  assign now = enters | again;
  assign _013_ = again & threshold;
  assign reads_bias = enters | _013_;
  assign _014_ = enters ? word[4:1] : like_;
  assign left_now = _014_ - 4'h1;
  assign _015_ = ~| left_now;
  assign last = now & _015_;
  always @(posedge clk)
    signal_ <= _016_;
  always @(posedge clk)
    signal_8 <= _017_;
  always @(posedge clk)
    bias_read <= _018_;
  always @(posedge clk)
    signal_14 <= _044_;
  always @(posedge clk)
    steps_read <= _019_;
  always @(posedge clk)
    signal_18 <= _047_;
  always @(posedge clk)
    bad_row <= _020_;
  always @(posedge clk)
    meets <= _022_;
  always @(posedge clk)
    pass_0_0 <= _023_;
  always @(posedge clk)
    pass_1_0 <= left_now;
  always @(posedge clk)
    round_0_0 <= _024_;
  always @(posedge clk)
    round_1_0 <= pass_1_0;
  always @(posedge clk)
    round_2_0 <= _009_;
  always @(posedge clk)
    round_3_0 <= _010_;
  assign _048_ = drop ? 1'h0 : finish_0_8;
  assign _042_ = rst ? 1'h0 : _048_;
  assign _049_ = drop ? 1'h0 : finish_0_7;
  assign _041_ = rst ? 1'h0 : _049_;
  assign _050_ = drop ? 1'h0 : finish_0_6;
  assign _040_ = rst ? 1'h0 : _050_;
  assign _051_ = drop ? 1'h0 : finish_0_5;
  assign _039_ = rst ? 1'h0 : _051_;
  assign _052_ = drop ? 1'h0 : finish_0_4;
  assign _038_ = rst ? 1'h0 : _052_;
  assign _053_ = drop ? 1'h0 : finish_0_3;
  assign _037_ = rst ? 1'h0 : _053_;
  assign _054_ = drop ? 1'h0 : finish_0_2;
  assign _036_ = rst ? 1'h0 : _054_;
  assign _055_ = drop ? 1'h0 : finish_0_1;
  assign _035_ = rst ? 1'h0 : _055_;
  assign _056_ = drop ? 1'h0 : finish_0_0;
  assign _034_ = rst ? 1'h0 : _056_;
  assign _057_ = drop ? 1'h0 : last;
  assign _033_ = rst ? 1'h0 : _057_;
  assign _058_ = drop ? 1'h0 : _012_;
  assign _031_ = rst ? 1'h0 : _058_;
  assign _059_ = drop ? 1'h0 : enter_0_1;
  assign _030_ = rst ? 1'h0 : _059_;
  assign _060_ = drop ? 1'h0 : enter_0_0;
  assign _029_ = rst ? 1'h0 : _060_;
  assign _061_ = drop ? 1'h0 : enters;
  assign _028_ = rst ? 1'h0 : _061_;
  assign _062_ = drop ? 1'h0 : round_0_2;
  assign _027_ = rst ? 1'h0 : _062_;
  assign _063_ = drop ? 1'h0 : round_0_1;
  assign _026_ = rst ? 1'h0 : _063_;
  assign _064_ = drop ? 1'h0 : round_0_0;
  assign _025_ = rst ? 1'h0 : _064_;
  assign _065_ = drop ? 1'h0 : pass_0_0;
  assign _024_ = rst ? 1'h0 : _065_;
  assign _066_ = drop ? 1'h0 : _008_;
  assign _023_ = rst ? 1'h0 : _066_;
  assign _067_ = drop ? 1'h0 : _006_;
  assign _022_ = rst ? 1'h0 : _067_;
  assign _068_ = drop ? 1'h0 : _005_;
  assign _020_ = rst ? 1'h0 : _068_;
  assign _069_ = drop ? 1'h0 : _046_;
  assign _019_ = rst ? 1'h0 : _069_;
  assign _070_ = drop ? 1'h0 : reads_bias;
  assign _018_ = rst ? 1'h0 : _070_;
  assign _071_ = _011_ ? _043_ : signal_8;
  assign _017_ = load ? { 1'h0, value[23:12] } : _071_;
  assign _072_ = _011_ ? _032_ : signal_;
  assign _016_ = load ? { 1'h0, value[11:0] } : _072_;
  assign steps_row = signal_18[8:0];
  assign bias_row = signal_14[8:0];
endmodule

// Walks chunk and position once more, result by result, as they are finished in order.
module tnthw_t16x16a2_vector_unit_results(
  clk,
  rst,
  drop,
  finish,
  instruction,
  load,
  result,
  done,
  meets,
  write__address,
  write__data,
  write__en,
  write__mask
);
  wire _000_;
  wire [7:0] _001_;
  wire [19:0] _002_;
  wire [19:0] _003_;
  wire _004_;
  wire _005_;
  wire [1:0] _006_;
  wire _007_;
  wire [7:0] _008_;
  wire [16:0] _009_;
  wire [16:0] _010_;
  wire [16:0] _011_;
  wire [19:0] _012_;
  wire [16:0] _013_;
  wire _014_;
  wire [16:0] _015_;
  wire [19:0] _016_;
  wire [1:0] _017_;
  wire _018_;
  wire [1:0] _019_;
  wire _020_;
  wire [127:0] _021_;
  wire [16:0] _022_;
  wire [7:0] _023_;
  wire [16:0] _024_;
  wire [16:0] _025_;
  wire _026_;
  wire [19:0] _027_;
  wire [19:0] _028_;
  wire [19:0] _029_;
  wire [19:0] _030_;
  wire [19:0] _031_;
  wire [7:0] _032_;
  wire [7:0] _033_;
  wire _034_;
  wire [7:0] _035_;
  wire [7:0] _036_;
  wire [7:0] _037_;
  wire [7:0] _038_;
  wire [7:0] _039_;
  wire [7:0] _040_;
  wire [7:0] _041_;
  wire [7:0] _042_;
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
  wire [7:0] _056_;
  wire [7:0] _057_;
  wire [7:0] _058_;
  wire [7:0] _059_;
  wire [7:0] _060_;
  wire [7:0] _061_;
  wire [7:0] _062_;
  wire [7:0] _063_;
  wire [7:0] _064_;
  wire [7:0] _065_;
  wire [7:0] _066_;
  wire [7:0] _067_;
  wire [7:0] _068_;
  wire [7:0] _069_;
  wire [7:0] _070_;
  wire [7:0] _071_;
  wire [7:0] _072_;
  wire [7:0] _073_;
  wire [7:0] _074_;
  wire [7:0] _075_;
  wire [7:0] _076_;
  wire [7:0] _077_;
  wire _078_;
  wire [19:0] _079_;
  wire [19:0] _080_;
  wire [19:0] _081_;
  wire [19:0] _082_;
  wire [19:0] _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire [16:0] _089_;
  wire [16:0] _090_;
  wire [16:0] _091_;
  wire [16:0] _092_;
  wire [7:0] _093_;
  wire [7:0] _094_;
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
  wire _109_;
  wire [1:0] _110_;
  wire _111_;
  wire [1:0] _112_;
  wire [1:0] _113_;
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
  reg [1:0] like_;
  initial like_ = 2'h0;
  reg [127:0] like_10;
  initial like_10 = 128'h00000000000000000000000000000000;
  reg [1:0] signal_;
  initial signal_ = 2'h0;
  wire signal_14;
  wire [19:0] signal_18;
  reg [19:0] signal_19;
  initial signal_19 = 20'h00000;
  reg [19:0] signal_20;
  initial signal_20 = 20'h00000;
  reg [19:0] signal_22;
  initial signal_22 = 20'h00000;
  reg [19:0] signal_36;
  initial signal_36 = 20'h00000;
  wire chunk_end;
  reg [16:0] chunks_left;
  initial chunks_left = 17'h00000;
  input clk;
  wire clk;
  output done;
  wire done;
  input drop;
  wire drop;
  input finish;
  wire finish;
  wire [19:0] following;
  input [157:0] instruction;
  wire [157:0] instruction;
  reg lane_chunk;
  initial lane_chunk = 1'h0;
  wire last;
  wire [1:0] left_now;
  input load;
  wire load;
  output meets;
  reg meets;
  initial meets = 1'h0;
  reg more;
  initial more = 1'h0;
  reg [16:0] positions_left;
  initial positions_left = 17'h00000;
  reg [16:0] positions_whole;
  initial positions_whole = 17'h00000;
  input [127:0] result;
  wire [127:0] result;
  input rst;
  wire rst;
  wire unused;
  wire [125:0] values;
  output [19:0] write__address;
  reg [19:0] write__address;
  initial write__address = 20'h00000;
  output [31:0] write__data;
  wire [31:0] write__data;
  output write__en;
  wire write__en;
  output write__mask;
  wire write__mask;
  assign _000_ = | like_;
  assign left_now = finish ? { like_[1], _000_ } : signal_;
  assign write__en = finish | more;
  assign _034_ = ~| left_now;
  assign last = write__en & _034_;
  assign _045_ = finish ? { result[1:0], 6'h00 } : like_10[7:0];
  assign _056_ = finish ? { result[3:0], 4'h0 } : like_10[7:0];
  assign _067_ = finish ? result[7:0] : like_10[7:0];
  assign _001_ = finish ? { result[9:8], 6'h00 } : like_10[15:8];
  assign _008_ = finish ? { result[11:8], 4'h0 } : like_10[15:8];
  assign _023_ = finish ? result[15:8] : like_10[15:8];
  assign _032_ = finish ? { result[17:16], 6'h00 } : like_10[23:16];
  assign _033_ = finish ? { result[19:16], 4'h0 } : like_10[23:16];
  assign _035_ = finish ? result[23:16] : like_10[23:16];
  assign _036_ = finish ? { result[25:24], 6'h00 } : like_10[31:24];
  assign _037_ = finish ? { result[27:24], 4'h0 } : like_10[31:24];
  assign _038_ = finish ? result[31:24] : like_10[31:24];
  assign _039_ = finish ? { result[33:32], 6'h00 } : like_10[39:32];
  assign _040_ = finish ? { result[35:32], 4'h0 } : like_10[39:32];
  assign _041_ = finish ? result[39:32] : like_10[39:32];
  assign _042_ = finish ? { result[41:40], 6'h00 } : like_10[47:40];
  assign _043_ = finish ? { result[43:40], 4'h0 } : like_10[47:40];
  assign _044_ = finish ? result[47:40] : like_10[47:40];
  assign _046_ = finish ? { result[49:48], 6'h00 } : like_10[55:48];
  assign _047_ = finish ? { result[51:48], 4'h0 } : like_10[55:48];
  assign _048_ = finish ? result[55:48] : like_10[55:48];
  assign _049_ = finish ? { result[57:56], 6'h00 } : like_10[63:56];
  assign _050_ = finish ? { result[59:56], 4'h0 } : like_10[63:56];
  assign _051_ = finish ? result[63:56] : like_10[63:56];
  assign _052_ = finish ? { result[65:64], 6'h00 } : like_10[71:64];
  assign _053_ = finish ? { result[67:64], 4'h0 } : like_10[71:64];
  assign _054_ = finish ? result[71:64] : like_10[71:64];
  assign _055_ = finish ? { result[73:72], 6'h00 } : like_10[79:72];
  assign _057_ = finish ? { result[75:72], 4'h0 } : like_10[79:72];
  assign _058_ = finish ? result[79:72] : like_10[79:72];
  assign _059_ = finish ? { result[81:80], 6'h00 } : like_10[87:80];
  assign _060_ = finish ? { result[83:80], 4'h0 } : like_10[87:80];
  assign _061_ = finish ? result[87:80] : like_10[87:80];
  assign _062_ = finish ? { result[89:88], 6'h00 } : like_10[95:88];
  assign _063_ = finish ? { result[91:88], 4'h0 } : like_10[95:88];
  assign _064_ = finish ? result[95:88] : like_10[95:88];
  assign _065_ = finish ? { result[97:96], 6'h00 } : like_10[103:96];
  assign _066_ = finish ? { result[99:96], 4'h0 } : like_10[103:96];
  assign _068_ = finish ? result[103:96] : like_10[103:96];
  assign _069_ = finish ? { result[105:104], 6'h00 } : like_10[111:104];
  assign _070_ = finish ? { result[107:104], 4'h0 } : like_10[111:104];
  assign _071_ = finish ? result[111:104] : like_10[111:104];
  assign _072_ = finish ? { result[113:112], 6'h00 } : like_10[119:112];
  assign _073_ = finish ? { result[115:112], 4'h0 } : like_10[119:112];
  assign _074_ = finish ? result[119:112] : like_10[119:112];
  assign _075_ = finish ? { result[121:120], 6'h00 } : like_10[127:120];
  assign _076_ = finish ? { result[123:120], 4'h0 } : like_10[127:120];
  assign _077_ = finish ? result[127:120] : like_10[127:120];
  assign chunk_end = last & positions_left[16];
  assign _078_ = ~| lane_chunk;
  assign signal_14 = positions_left[16] & _078_;
  assign done = chunk_end & chunks_left[16];
  assign signal_18 = signal_19 + signal_20;
  assign _002_ = signal_22 + 20'h00001;
  assign _003_ = positions_left[16] ? signal_19 : _002_;
  assign following = signal_14 ? signal_18 : _003_;
  assign _004_ = ~ last;
  assign _005_ = write__en & _004_;
  assign _006_ = left_now - 2'h1;
  assign _007_ = finish & more;
  assign _009_ = { 1'h0, instruction[157:142] } - 17'h00002;
  assign _010_ = { 1'h0, instruction[157:142] } - 17'h00002;
  assign _011_ = { 1'h0, instruction[131:116] } - 17'h00002;
  assign _012_ = instruction[107:88] << instruction[133:132];
  assign _013_ = $signed(chunks_left) - $signed(17'h00001);
  assign _014_ = lane_chunk + 1'h1;
  assign _015_ = $signed(positions_left) - $signed(17'h00001);
  assign _016_ = write__address + signal_36;
  always @(posedge clk)
    like_ <= _017_;
  always @(posedge clk)
    more <= _018_;
  always @(posedge clk)
    signal_ <= _019_;
  always @(posedge clk)
    meets <= _020_;
  always @(posedge clk)
    like_10 <= _021_;
  always @(posedge clk)
    positions_left <= _022_;
  always @(posedge clk)
    positions_whole <= _024_;
  always @(posedge clk)
    chunks_left <= _025_;
  always @(posedge clk)
    lane_chunk <= _026_;
  always @(posedge clk)
    signal_36 <= _027_;
  always @(posedge clk)
    signal_20 <= _028_;
  always @(posedge clk)
    signal_19 <= _029_;
  always @(posedge clk)
    signal_22 <= _030_;
  always @(posedge clk)
    write__address <= _031_;
  assign _079_ = write__en ? _016_ : write__address;
  assign _080_ = last ? following : _079_;
  assign _031_ = load ? instruction[87:68] : _080_;
  assign _081_ = last ? following : signal_22;
  assign _030_ = load ? instruction[87:68] : _081_;
  assign _082_ = positions_left[16] ? following : signal_19;
  assign _083_ = last ? _082_ : signal_19;
  assign _029_ = load ? instruction[87:68] : _083_;
  assign _028_ = load ? _012_ : signal_20;
  assign _027_ = load ? instruction[107:88] : signal_36;
  assign _084_ = positions_left[16] ? _014_ : lane_chunk;
  assign _085_ = signal_14 ? 1'h0 : _084_;
  assign _086_ = last ? _085_ : lane_chunk;
  assign _087_ = load ? instruction[108] : _086_;
  assign _088_ = drop ? 1'h0 : _087_;
  assign _026_ = rst ? 1'h0 : _088_;
  assign _089_ = positions_left[16] ? _013_ : chunks_left;
  assign _090_ = last ? _089_ : chunks_left;
  assign _025_ = load ? _011_ : _090_;
  assign _024_ = load ? _010_ : positions_whole;
  assign _091_ = positions_left[16] ? positions_whole : _015_;
  assign _092_ = last ? _091_ : positions_left;
  assign _022_ = load ? _009_ : _092_;
  assign _093_ = drop ? 8'h00 : { values[125:120], 2'h0 };
  assign _021_[127:120] = rst ? 8'h00 : _093_;
  assign _094_ = drop ? 8'h00 : { values[101:96], 2'h0 };
  assign _021_[103:96] = rst ? 8'h00 : _094_;
  assign _095_ = drop ? 8'h00 : { values[93:88], 2'h0 };
  assign _021_[95:88] = rst ? 8'h00 : _095_;
  assign _096_ = drop ? 8'h00 : { values[85:80], 2'h0 };
  assign _021_[87:80] = rst ? 8'h00 : _096_;
  assign _097_ = drop ? 8'h00 : { values[77:72], 2'h0 };
  assign _021_[79:72] = rst ? 8'h00 : _097_;
  assign _098_ = drop ? 8'h00 : { values[69:64], 2'h0 };
  assign _021_[71:64] = rst ? 8'h00 : _098_;
  assign _099_ = drop ? 8'h00 : { values[61:56], 2'h0 };
  assign _021_[63:56] = rst ? 8'h00 : _099_;
  assign _100_ = drop ? 8'h00 : { values[53:48], 2'h0 };
  assign _021_[55:48] = rst ? 8'h00 : _100_;
  assign _101_ = drop ? 8'h00 : { values[45:40], 2'h0 };
  assign _021_[47:40] = rst ? 8'h00 : _101_;
  assign _102_ = drop ? 8'h00 : { values[37:32], 2'h0 };
  assign _021_[39:32] = rst ? 8'h00 : _102_;
  assign _103_ = drop ? 8'h00 : { values[29:24], 2'h0 };
  assign _021_[31:24] = rst ? 8'h00 : _103_;
  assign _104_ = drop ? 8'h00 : { values[21:16], 2'h0 };
  assign _021_[23:16] = rst ? 8'h00 : _104_;
  assign _105_ = drop ? 8'h00 : { values[13:8], 2'h0 };
  assign _021_[15:8] = rst ? 8'h00 : _105_;
  assign _106_ = drop ? 8'h00 : { values[5:0], 2'h0 };
  assign _021_[7:0] = rst ? 8'h00 : _106_;
  assign _107_ = drop ? 8'h00 : { values[117:112], 2'h0 };
  assign _021_[119:112] = rst ? 8'h00 : _107_;
  assign _108_ = drop ? 8'h00 : { values[109:104], 2'h0 };
  assign _021_[111:104] = rst ? 8'h00 : _108_;
  assign _109_ = drop ? 1'h0 : _007_;
  assign _020_ = rst ? 1'h0 : _109_;
  assign _110_ = drop ? 2'h0 : _006_;
  assign _019_ = rst ? 2'h0 : _110_;
  assign _111_ = drop ? 1'h0 : _005_;
  assign _018_ = rst ? 1'h0 : _111_;
  assign _112_ = load ? instruction[133:132] : like_;
  assign _113_ = drop ? 2'h0 : _112_;
  assign _017_ = rst ? 2'h0 : _113_;
  assign write__mask = lane_chunk ? 1'h0 : 1'h1;
  function [7:0] _314_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _314_ = b[7:0];
      s[1]:
        _314_ = b[15:8];
      s[2]:
        _314_ = b[23:16];
      default:
        _314_ = a;
    endcase
  endfunction
  assign { write__data[31:30], values[125:120] } = _314_(8'h00, { _075_, _076_, _077_ }, { _116_, _115_, _114_ });
  assign _114_ = like_ == 2'h2;
  assign _115_ = like_ == 2'h1;
  assign _116_ = ~| like_;
  function [7:0] _318_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _318_ = b[7:0];
      s[1]:
        _318_ = b[15:8];
      s[2]:
        _318_ = b[23:16];
      default:
        _318_ = a;
    endcase
  endfunction
  assign { write__data[29:28], values[117:112] } = _318_(8'h00, { _072_, _073_, _074_ }, { _119_, _118_, _117_ });
  assign _117_ = like_ == 2'h2;
  assign _118_ = like_ == 2'h1;
  assign _119_ = ~| like_;
  function [7:0] _322_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _322_ = b[7:0];
      s[1]:
        _322_ = b[15:8];
      s[2]:
        _322_ = b[23:16];
      default:
        _322_ = a;
    endcase
  endfunction
  assign { write__data[27:26], values[109:104] } = _322_(8'h00, { _069_, _070_, _071_ }, { _122_, _121_, _120_ });
  assign _120_ = like_ == 2'h2;
  assign _121_ = like_ == 2'h1;
  assign _122_ = ~| like_;
  function [7:0] _326_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _326_ = b[7:0];
      s[1]:
        _326_ = b[15:8];
      s[2]:
        _326_ = b[23:16];
      default:
        _326_ = a;
    endcase
  endfunction
  assign { write__data[25:24], values[101:96] } = _326_(8'h00, { _065_, _066_, _068_ }, { _125_, _124_, _123_ });
  assign _123_ = like_ == 2'h2;
  assign _124_ = like_ == 2'h1;
  assign _125_ = ~| like_;
  function [7:0] _330_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _330_ = b[7:0];
      s[1]:
        _330_ = b[15:8];
      s[2]:
        _330_ = b[23:16];
      default:
        _330_ = a;
    endcase
  endfunction
  assign { write__data[23:22], values[93:88] } = _330_(8'h00, { _062_, _063_, _064_ }, { _128_, _127_, _126_ });
  assign _126_ = like_ == 2'h2;
  assign _127_ = like_ == 2'h1;
  assign _128_ = ~| like_;
  function [7:0] _334_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _334_ = b[7:0];
      s[1]:
        _334_ = b[15:8];
      s[2]:
        _334_ = b[23:16];
      default:
        _334_ = a;
    endcase
  endfunction
  assign { write__data[21:20], values[85:80] } = _334_(8'h00, { _059_, _060_, _061_ }, { _131_, _130_, _129_ });
  assign _129_ = like_ == 2'h2;
  assign _130_ = like_ == 2'h1;
  assign _131_ = ~| like_;
  function [7:0] _338_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _338_ = b[7:0];
      s[1]:
        _338_ = b[15:8];
      s[2]:
        _338_ = b[23:16];
      default:
        _338_ = a;
    endcase
  endfunction
  assign { write__data[19:18], values[77:72] } = _338_(8'h00, { _055_, _057_, _058_ }, { _134_, _133_, _132_ });
  assign _132_ = like_ == 2'h2;
  assign _133_ = like_ == 2'h1;
  assign _134_ = ~| like_;
  function [7:0] _342_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _342_ = b[7:0];
      s[1]:
        _342_ = b[15:8];
      s[2]:
        _342_ = b[23:16];
      default:
        _342_ = a;
    endcase
  endfunction
  assign { write__data[17:16], values[69:64] } = _342_(8'h00, { _052_, _053_, _054_ }, { _137_, _136_, _135_ });
  assign _135_ = like_ == 2'h2;
  assign _136_ = like_ == 2'h1;
  assign _137_ = ~| like_;
  function [7:0] _346_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _346_ = b[7:0];
      s[1]:
        _346_ = b[15:8];
      s[2]:
        _346_ = b[23:16];
      default:
        _346_ = a;
    endcase
  endfunction
  assign { write__data[15:14], values[61:56] } = _346_(8'h00, { _049_, _050_, _051_ }, { _140_, _139_, _138_ });
  assign _138_ = like_ == 2'h2;
  assign _139_ = like_ == 2'h1;
  assign _140_ = ~| like_;
  function [7:0] _350_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _350_ = b[7:0];
      s[1]:
        _350_ = b[15:8];
      s[2]:
        _350_ = b[23:16];
      default:
        _350_ = a;
    endcase
  endfunction
  assign { write__data[13:12], values[53:48] } = _350_(8'h00, { _046_, _047_, _048_ }, { _143_, _142_, _141_ });
  assign _141_ = like_ == 2'h2;
  assign _142_ = like_ == 2'h1;
  assign _143_ = ~| like_;
  function [7:0] _354_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _354_ = b[7:0];
      s[1]:
        _354_ = b[15:8];
      s[2]:
        _354_ = b[23:16];
      default:
        _354_ = a;
    endcase
  endfunction
  assign { write__data[11:10], values[45:40] } = _354_(8'h00, { _042_, _043_, _044_ }, { _146_, _145_, _144_ });
  assign _144_ = like_ == 2'h2;
  assign _145_ = like_ == 2'h1;
  assign _146_ = ~| like_;
  function [7:0] _358_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _358_ = b[7:0];
      s[1]:
        _358_ = b[15:8];
      s[2]:
        _358_ = b[23:16];
      default:
        _358_ = a;
    endcase
  endfunction
  assign { write__data[9:8], values[37:32] } = _358_(8'h00, { _039_, _040_, _041_ }, { _149_, _148_, _147_ });
  assign _147_ = like_ == 2'h2;
  assign _148_ = like_ == 2'h1;
  assign _149_ = ~| like_;
  function [7:0] _362_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _362_ = b[7:0];
      s[1]:
        _362_ = b[15:8];
      s[2]:
        _362_ = b[23:16];
      default:
        _362_ = a;
    endcase
  endfunction
  assign { write__data[7:6], values[29:24] } = _362_(8'h00, { _036_, _037_, _038_ }, { _152_, _151_, _150_ });
  assign _150_ = like_ == 2'h2;
  assign _151_ = like_ == 2'h1;
  assign _152_ = ~| like_;
  function [7:0] _366_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _366_ = b[7:0];
      s[1]:
        _366_ = b[15:8];
      s[2]:
        _366_ = b[23:16];
      default:
        _366_ = a;
    endcase
  endfunction
  assign { write__data[5:4], values[21:16] } = _366_(8'h00, { _032_, _033_, _035_ }, { _155_, _154_, _153_ });
  assign _153_ = like_ == 2'h2;
  assign _154_ = like_ == 2'h1;
  assign _155_ = ~| like_;
  function [7:0] _370_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _370_ = b[7:0];
      s[1]:
        _370_ = b[15:8];
      s[2]:
        _370_ = b[23:16];
      default:
        _370_ = a;
    endcase
  endfunction
  assign { write__data[3:2], values[13:8] } = _370_(8'h00, { _001_, _008_, _023_ }, { _158_, _157_, _156_ });
  assign _156_ = like_ == 2'h2;
  assign _157_ = like_ == 2'h1;
  assign _158_ = ~| like_;
  function [7:0] _374_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _374_ = b[7:0];
      s[1]:
        _374_ = b[15:8];
      s[2]:
        _374_ = b[23:16];
      default:
        _374_ = a;
    endcase
  endfunction
  assign { write__data[1:0], values[5:0] } = _374_(8'h00, { _045_, _056_, _067_ }, { _161_, _160_, _159_ });
  assign _159_ = like_ == 2'h2;
  assign _160_ = like_ == 2'h1;
  assign _161_ = ~| like_;
  assign unused = & { values[119:118], values[111:110], values[103:102], values[95:94], values[87:86], values[79:78], values[71:70], values[63:62], values[55:54], values[47:46], values[39:38], values[31:30], values[23:22], values[15:14], values[7:6], instruction[141:134], instruction[115:109], instruction[67:0] };
  assign { values[119:118], values[111:110], values[103:102], values[95:94], values[87:86], values[79:78], values[71:70], values[63:62], values[55:54], values[47:46], values[39:38], values[31:30], values[23:22], values[15:14], values[7:6] } = write__data[29:0];
endmodule

// Walk chunk, position, tap, digit (digit innermost) of one instruction.
module tnthw_t16x16a2_vector_unit_steps(
  clk,
  rst,
  busy,
  drop,
  head,
  instruction,
  load,
  start,
  address,
  chunk_end,
  first_digit,
  first_tap,
  group,
  held,
  index,
  lane_chunk,
  place,
  result_end,
  second,
  step,
  valid

);
  wire _000_;
  wire _001_;
  wire _002_;
  wire [6:0] _003_;
  wire [6:0] _004_;
  wire [8:0] _005_;
  wire _006_;
  wire [8:0] _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [8:0] _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire [16:0] _018_;
  wire [16:0] _019_;
  wire [16:0] _020_;
  wire _021_;
  wire _022_;
  wire [16:0] _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire [16:0] _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire [19:0] _034_;
  wire _035_;
  wire [19:0] _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire [1:0] _043_;
  wire [1:0] _044_;
  wire _045_;
  wire [1:0] _046_;
  wire [19:0] _047_;
  wire _048_;
  wire [19:0] _049_;
  wire _050_;
  wire [19:0] _051_;
  wire [19:0] _052_;
  wire _053_;
  wire _054_;
  wire [19:0] _055_;
  wire [19:0] _056_;
  wire [19:0] _057_;
  wire [19:0] _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire [1:0] _066_;
  wire _067_;
  wire _068_;
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
  wire [19:0] _080_;
  wire [19:0] _081_;
  wire [19:0] _082_;
  wire [19:0] _083_;
  wire [19:0] _084_;
  wire [1:0] _085_;
  wire [19:0] _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire [1:0] _091_;
  wire [1:0] _092_;
  wire _093_;
  wire _094_;
  wire [407:0] _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire [1:0] _100_;
  wire [1:0] _101_;
  wire [1:0] _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire [6:0] _106_;
  wire [6:0] _107_;
  wire [6:0] _108_;
  wire [6:0] _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire _114_;
  wire [8:0] _115_;
  wire _116_;
  wire [8:0] _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire [16:0] _122_;
  wire [16:0] _123_;
  wire _124_;
  wire [16:0] _125_;
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
  wire [1:0] _153_;
  wire [1:0] _154_;
  wire [1:0] _155_;
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
  wire [1:0] _166_;
  wire [1:0] _167_;
  wire [1:0] _168_;
  wire _169_;
  wire _170_;
  wire _171_;
  wire _172_;
  wire _173_;
  wire _174_;
  wire [1:0] _175_;
  wire [1:0] _176_;
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
  wire [6:0] _192_;
  wire [6:0] _193_;
  wire [6:0] _194_;
  wire [6:0] _195_;
  wire _196_;
  wire _197_;
  wire _198_;
  wire _199_;
  wire _200_;
  wire [1:0] _201_;
  wire [1:0] _202_;
  wire [1:0] _203_;
  wire _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire _208_;
  wire _209_;
  wire _210_;
  wire [19:0] _211_;
  wire [19:0] _212_;
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
  wire [16:0] _225_;
  wire [16:0] _226_;
  wire [16:0] _227_;
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
  wire [8:0] _238_;
  wire [8:0] _239_;
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
  wire [6:0] _251_;
  wire [6:0] _252_;
  wire [6:0] _253_;
  wire [6:0] _254_;
  wire [6:0] _255_;
  wire [6:0] _256_;
  wire _257_;
  wire _258_;
  wire _259_;
  wire _260_;
  wire _261_;
  wire [1:0] _262_;
  wire [1:0] _263_;
  wire [1:0] _264_;
  wire [1:0] _265_;
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
  reg signal_;
  initial signal_ = 1'h0;
  reg [1:0] signal_12;
  initial signal_12 = 2'h0;
  reg signal_22;
  initial signal_22 = 1'h0;
  reg signal_23;
  initial signal_23 = 1'h0;
  reg signal_24;
  initial signal_24 = 1'h0;
  reg signal_25;
  initial signal_25 = 1'h0;
  reg signal_28;
  initial signal_28 = 1'h0;
  reg signal_30;
  initial signal_30 = 1'h0;
  wire signal_33;
  reg signal_43;
  initial signal_43 = 1'h0;
  wire [19:0] signal_54;
  reg [19:0] signal_58;
  initial signal_58 = 20'h00000;
  reg [19:0] signal_59;
  initial signal_59 = 20'h00000;
  wire signal_63;
  wire signal_9;
  output [19:0] address;
  wire [19:0] address;
  wire [19:0] address_94;
  reg [19:0] base_a;
  initial base_a = 20'h00000;
  reg [19:0] base_a_digit;
  initial base_a_digit = 20'h00000;
  wire [19:0] base_a_next;
  reg [19:0] base_a_plane;
  initial base_a_plane = 20'h00000;
  reg [19:0] base_b;
  initial base_b = 20'h00000;
  reg [19:0] base_b_digit;
  initial base_b_digit = 20'h00000;
  wire [19:0] base_b_next;
  reg [19:0] base_b_plane;
  initial base_b_plane = 20'h00000;
  input busy;
  wire busy;
  output chunk_end;
  reg chunk_end;
  initial chunk_end = 1'h0;
  reg [16:0] chunks_left;
  initial chunks_left = 17'h00000;
  input clk;
  wire clk;
  input drop;
  wire drop;
  wire ends;
  wire ends_chunk;
  output first_digit;
  reg first_digit;
  initial first_digit = 1'h0;
  output first_tap;
  reg first_tap;
  initial first_tap = 1'h0;
  output group;
  reg group;
  initial group = 1'h0;
  input [406:0] head;
  wire [406:0] head;
  output [407:0] held;
  reg [407:0] held;
  initial held = 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [8:0] idle_left;
  initial idle_left = 9'h000;
  reg [8:0] idle_whole;
  initial idle_whole = 9'h000;
  output [15:0] index;
  wire [15:0] index;
  input [407:0] instruction;
  wire [407:0] instruction;
  reg is_one;
  initial is_one = 1'h0;
  reg [19:0] kept;
  initial kept = 20'h00000;
  reg [6:0] kx_left;
  initial kx_left = 7'h00;
  reg [6:0] kx_whole;
  initial kx_whole = 7'h00;
  reg [6:0] ky_left;
  initial ky_left = 7'h00;
  reg [6:0] ky_whole;
  initial ky_whole = 7'h00;
  output lane_chunk;
  reg lane_chunk;
  initial lane_chunk = 1'h0;
  reg [1:0] last_b;
  initial last_b = 2'h0;
  input load;
  wire load;
  wire next_is_last;
  wire [19:0] origin;
  reg [19:0] origin_ahead;
  initial origin_ahead = 20'h00000;
  reg [19:0] origin_now;
  initial origin_now = 20'h00000;
  output [1:0] place;
  reg [1:0] place;
  initial place = 2'h0;
  reg plane_end;
  initial plane_end = 1'h0;
  wire [3:0] planes;
  reg pool;
  initial pool = 1'h0;
  reg [16:0] positions_left;
  initial positions_left = 17'h00000;
  reg [16:0] positions_whole;
  initial positions_whole = 17'h00000;
  output result_end;
  reg result_end;
  initial result_end = 1'h0;
  input rst;
  wire rst;
  output second;
  reg second;
  initial second = 1'h0;
  input start;
  wire start;
  reg starts_one;
  initial starts_one = 1'h0;
  output step;
  reg step;
  initial step = 1'h0;
  wire unused;
  output valid;
  wire valid;
  wire valid_92;
  assign _000_ = instruction[3:0] == 4'h9;
  assign _144_ = instruction[3:0] == 4'ha;
  assign _160_ = instruction[3:0] == 4'hb;
  assign _170_ = _144_ | _160_;
  assign _178_ = load | result_end;
  assign _188_ = step & signal_9;
  assign _001_ = instruction[3:0] == 4'h9;
  assign _010_ = instruction[3:0] == 4'h8;
  assign _028_ = instruction[3:0] == 4'h9;
  assign _037_ = _010_ | _028_;
  assign _045_ = instruction[3:0] == 4'hd;
  assign _066_ = _045_ ? instruction[199:198] : instruction[406:405];
  assign _076_ = _037_ ? 2'h0 : _066_;
  assign _085_ = _001_ ? instruction[288:287] : _076_;
  assign _093_ = | _085_;
  assign _103_ = instruction[3:0] == 4'h9;
  assign _124_ = instruction[3:0] == 4'h8;
  assign _140_ = instruction[3:0] == 4'h9;
  assign _141_ = _124_ | _140_;
  assign _142_ = instruction[3:0] == 4'hd;
  assign _143_ = _142_ ? instruction[199] : instruction[406];
  assign _145_ = _141_ ? 1'h0 : _143_;
  assign _146_ = _103_ ? instruction[288] : _145_;
  assign _147_ = | instruction[290:289];
  assign _148_ = instruction[3:0] == 4'h9;
  assign _149_ = instruction[3:0] == 4'h8;
  assign _150_ = instruction[3:0] == 4'h9;
  assign _151_ = _149_ | _150_;
  assign _152_ = instruction[3:0] == 4'hd;
  assign _153_ = _152_ ? instruction[199:198] : instruction[406:405];
  assign _154_ = _151_ ? 2'h0 : _153_;
  assign _155_ = _148_ ? instruction[288:287] : _154_;
  assign _156_ = | _155_;
  assign _157_ = instruction[3:0] == 4'h9;
  assign _158_ = instruction[3:0] == 4'h8;
  assign _159_ = instruction[3:0] == 4'h9;
  assign _161_ = _158_ | _159_;
  assign _162_ = instruction[3:0] == 4'hd;
  assign _163_ = _162_ ? instruction[199] : instruction[406];
  assign _164_ = _161_ ? 1'h0 : _163_;
  assign _165_ = _157_ ? instruction[288] : _164_;
  assign _166_ = signal_ ? last_b : signal_12;
  assign _167_ = place - 2'h1;
  assign _168_ = signal_9 ? _166_ : _167_;
  assign _169_ = head[3:0] == 4'h9;
  assign _171_ = head[3:0] == 4'h8;
  assign _172_ = head[3:0] == 4'h9;
  assign _173_ = _171_ | _172_;
  assign _174_ = head[3:0] == 4'hd;
  assign _175_ = _174_ ? head[199:198] : head[406:405];
  assign _176_ = _173_ ? 2'h0 : _175_;
  assign _177_ = | _176_;
  assign _179_ = _169_ | _177_;
  assign _180_ = ~ _179_;
  assign _181_ = head[3:0] == 4'ha;
  assign _182_ = head[3:0] == 4'hb;
  assign _183_ = _181_ | _182_;
  assign _184_ = ~ _183_;
  assign _185_ = head[398:393] == 6'h01;
  assign _186_ = head[404:399] == 6'h01;
  assign _187_ = & { _186_, _185_ };
  assign _189_ = _184_ | _187_;
  assign _190_ = _180_ & _189_;
  assign _191_ = step & signal_9;
  assign _192_ = { 1'h0, instruction[398:393] } - 7'h02;
  assign _193_ = { 1'h0, instruction[398:393] } - 7'h02;
  assign _194_ = { 1'h0, instruction[404:399] } - 7'h02;
  assign _195_ = { 1'h0, instruction[404:399] } - 7'h02;
  assign _196_ = instruction[3:0] == 4'h9;
  assign _197_ = instruction[3:0] == 4'h8;
  assign _198_ = instruction[3:0] == 4'h9;
  assign _199_ = _197_ | _198_;
  assign _200_ = instruction[3:0] == 4'hd;
  assign _201_ = _200_ ? instruction[199:198] : instruction[406:405];
  assign _202_ = _199_ ? 2'h0 : _201_;
  assign _203_ = _196_ ? instruction[288:287] : _202_;
  assign _204_ = ~| _203_;
  assign _205_ = ~| instruction[290:289];
  assign _002_ = instruction[404:399] == 6'h01;
  assign _003_ = $signed(kx_left) - $signed(7'h01);
  assign _004_ = $signed(ky_left) - $signed(7'h01);
  assign _005_ = { 1'h0, instruction[141:134] } - 9'h002;
  assign _006_ = ~| instruction[141:134];
  assign _007_ = { 1'h0, instruction[141:134] } - 9'h002;
  assign _008_ = ~ signal_33;
  assign _009_ = signal_28 & _008_;
  assign _011_ = ~ signal_28;
  assign _012_ = ~ signal_33;
  assign _013_ = _011_ & _012_;
  assign _014_ = $signed(idle_left) - $signed(9'h001);
  assign _015_ = ~ idle_left[8];
  assign _016_ = head[157:142] == 16'h0001;
  assign _017_ = ends & ends_chunk;
  assign _018_ = { 1'h0, instruction[157:142] } - 17'h00002;
  assign _019_ = { 1'h0, instruction[157:142] } - 17'h00002;
  assign _020_ = { 1'h0, instruction[131:116] } - 17'h00002;
  assign _021_ = ~| instruction[115:108];
  assign _022_ = starts_one & _021_;
  assign _023_ = $signed(chunks_left) - $signed(17'h00001);
  assign _024_ = group + 1'h1;
  assign _025_ = lane_chunk + 1'h1;
  assign _026_ = lane_chunk ? _025_ : 1'h0;
  assign _027_ = $signed(positions_left) - $signed(17'h00001);
  assign _029_ = ~| positions_left;
  assign _030_ = ~| lane_chunk;
  assign _031_ = _029_ & _030_;
  assign _032_ = load | result_end;
  assign _033_ = instruction[3:0] == 4'hd;
  assign _034_ = _033_ ? instruction[197:178] : instruction[246:227];
  assign _035_ = instruction[3:0] == 4'hd;
  assign _036_ = _035_ ? instruction[197:178] : instruction[246:227];
  assign _038_ = instruction[3:0] == 4'h9;
  assign _039_ = instruction[3:0] == 4'h8;
  assign _040_ = instruction[3:0] == 4'h9;
  assign _041_ = _039_ | _040_;
  assign _042_ = instruction[3:0] == 4'hd;
  assign _043_ = _042_ ? instruction[199:198] : instruction[406:405];
  assign _044_ = _041_ ? 2'h0 : _043_;
  assign _046_ = _038_ ? instruction[288:287] : _044_;
  assign _047_ = _036_ << _046_;
  assign _048_ = load | result_end;
  assign _049_ = instruction[286:267] << instruction[290:289];
  assign _050_ = result_end & plane_end;
  assign _051_ = instruction[226:207] + signal_54;
  assign _052_ = origin_ahead + kept;
  assign _053_ = load | result_end;
  assign _054_ = load | result_end;
  assign _055_ = second ? base_b_digit : base_a_digit;
  assign _056_ = signal_58 + _055_;
  assign _057_ = signal_9 ? base_b : _056_;
  assign _058_ = signal_58 + { 4'h0, index };
  assign signal_9 = ~| place;
  assign signal_63 = place == 2'h1;
  assign _059_ = ~| ky_left;
  assign _060_ = signal_25 & _059_;
  assign _061_ = ~| kx_left;
  assign _062_ = _061_ & ky_left[6];
  assign _063_ = kx_left[6] ? _060_ : _062_;
  assign _064_ = signal_23 & _063_;
  assign _065_ = pool ? _064_ : signal_24;
  assign _067_ = kx_left[6] & ky_left[6];
  assign _068_ = ~ signal_;
  assign _069_ = second | _068_;
  assign _070_ = pool ? _067_ : _069_;
  assign _071_ = signal_63 & _070_;
  assign next_is_last = signal_9 ? _065_ : _071_;
  assign _072_ = start & is_one;
  assign _073_ = ~ signal_33;
  assign _074_ = signal_28 & _073_;
  assign _075_ = _074_ & signal_22;
  assign _077_ = idle_left[8] & signal_22;
  assign signal_33 = chunk_end & chunks_left[16];
  assign _078_ = ~| positions_left;
  assign _079_ = instruction[3:0] == 4'hd;
  assign _080_ = _079_ ? instruction[177:158] : instruction[226:207];
  assign _081_ = base_a + base_a_plane;
  assign _082_ = plane_end ? _081_ : base_a;
  assign base_a_next = load ? _080_ : _082_;
  assign _083_ = base_b + base_b_plane;
  assign _084_ = plane_end ? _083_ : base_b;
  assign base_b_next = load ? instruction[266:247] : _084_;
  assign signal_54 = instruction[384:365] << instruction[406:405];
  assign _086_ = plane_end ? origin_ahead : origin_now;
  assign origin = load ? instruction[226:207] : _086_;
  assign _087_ = instruction[3:0] == 4'h8;
  assign _088_ = instruction[3:0] == 4'h9;
  assign _089_ = _087_ | _088_;
  assign _090_ = instruction[3:0] == 4'hd;
  assign _091_ = _090_ ? instruction[199:198] : instruction[406:405];
  assign _092_ = _089_ ? 2'h0 : _091_;
  assign planes = 4'h1 << _092_;
  assign _094_ = ~ pool;
  assign valid = _094_ | valid_92;
  assign address = pool ? address_94 : signal_59;
  always @(posedge clk)
    held <= _095_;
  always @(posedge clk)
    signal_ <= _096_;
  always @(posedge clk)
    pool <= _097_;
  always @(posedge clk)
    second <= _098_;
  always @(posedge clk)
    first_tap <= _099_;
  always @(posedge clk)
    signal_12 <= _100_;
  always @(posedge clk)
    last_b <= _101_;
  always @(posedge clk)
    place <= _102_;
  always @(posedge clk)
    first_digit <= _104_;
  always @(posedge clk)
    is_one <= _105_;
  always @(posedge clk)
    ky_left <= _106_;
  always @(posedge clk)
    ky_whole <= _107_;
  always @(posedge clk)
    kx_left <= _108_;
  always @(posedge clk)
    kx_whole <= _109_;
  always @(posedge clk)
    signal_22 <= _110_;
  always @(posedge clk)
    signal_23 <= _111_;
  always @(posedge clk)
    signal_24 <= _112_;
  always @(posedge clk)
    signal_25 <= _113_;
  always @(posedge clk)
    result_end <= _114_;
  always @(posedge clk)
    idle_whole <= _115_;
  always @(posedge clk)
    signal_28 <= _116_;
  always @(posedge clk)
    idle_left <= _117_;
  always @(posedge clk)
    step <= _118_;
  always @(posedge clk)
    signal_30 <= _119_;
  always @(posedge clk)
    starts_one <= _120_;
  always @(posedge clk)
    chunk_end <= _121_;
  always @(posedge clk)
    positions_left <= _122_;
  always @(posedge clk)
    positions_whole <= _123_;
  always @(posedge clk)
    chunks_left <= _125_;
  always @(posedge clk)
    group <= _126_;
  always @(posedge clk)
    lane_chunk <= _127_;
  always @(posedge clk)
    signal_43 <= _128_;
  always @(posedge clk)
    plane_end <= _129_;
  always @(posedge clk)
    base_a <= _130_;
  always @(posedge clk)
    base_a_digit <= _131_;
  always @(posedge clk)
    base_a_plane <= _132_;
  always @(posedge clk)
    base_b <= _133_;
  always @(posedge clk)
    base_b_digit <= _134_;
  always @(posedge clk)
    base_b_plane <= _135_;
  always @(posedge clk)
    kept <= _136_;
  always @(posedge clk)
    origin_ahead <= _137_;
  always @(posedge clk)
    origin_now <= _138_;
  always @(posedge clk)
    signal_58 <= _139_;
  always @(posedge clk)
    signal_59 <= _058_;
  assign _206_ = result_end ? _078_ : positions_left[16];
  assign _207_ = chunk_end ? signal_43 : _206_;
  assign ends_chunk = busy ? _207_ : starts_one;
  assign _208_ = step ? next_is_last : result_end;
  assign _209_ = signal_30 ? _077_ : _208_;
  assign _210_ = result_end ? _075_ : _209_;
  assign ends = busy ? _210_ : _072_;
  assign _211_ = step ? _057_ : signal_58;
  assign _139_ = _054_ ? base_a_next : _211_;
  assign _138_ = _053_ ? origin : origin_now;
  assign _212_ = _050_ ? _052_ : origin_ahead;
  assign _137_ = load ? _051_ : _212_;
  assign _136_ = load ? signal_54 : kept;
  assign _135_ = load ? _049_ : base_b_plane;
  assign _134_ = load ? instruction[286:267] : base_b_digit;
  assign _133_ = _048_ ? base_b_next : base_b;
  assign _132_ = load ? _047_ : base_a_plane;
  assign _131_ = load ? _034_ : base_a_digit;
  assign _130_ = _032_ ? base_a_next : base_a;
  assign _213_ = result_end ? _031_ : plane_end;
  assign _214_ = chunk_end ? signal_43 : _213_;
  assign _215_ = load ? _022_ : _214_;
  assign _216_ = drop ? 1'h0 : _215_;
  assign _129_ = rst ? 1'h0 : _216_;
  assign _217_ = load ? starts_one : signal_43;
  assign _218_ = drop ? 1'h0 : _217_;
  assign _128_ = rst ? 1'h0 : _218_;
  assign _219_ = chunk_end ? _026_ : lane_chunk;
  assign _220_ = load ? instruction[108] : _219_;
  assign _221_ = drop ? 1'h0 : _220_;
  assign _127_ = rst ? 1'h0 : _221_;
  assign _222_ = chunk_end ? _024_ : group;
  assign _223_ = load ? 1'h0 : _222_;
  assign _224_ = drop ? 1'h0 : _223_;
  assign _126_ = rst ? 1'h0 : _224_;
  assign _225_ = chunk_end ? _023_ : chunks_left;
  assign _125_ = load ? _020_ : _225_;
  assign _123_ = load ? _019_ : positions_whole;
  assign _226_ = result_end ? _027_ : positions_left;
  assign _227_ = chunk_end ? positions_whole : _226_;
  assign _122_ = load ? _018_ : _227_;
  assign _228_ = drop ? 1'h0 : _017_;
  assign _121_ = rst ? 1'h0 : _228_;
  assign _229_ = drop ? 1'h0 : _016_;
  assign _120_ = rst ? 1'h0 : _229_;
  assign _230_ = signal_30 ? _015_ : signal_30;
  assign _231_ = result_end ? _013_ : _230_;
  assign _232_ = busy ? _231_ : 1'h0;
  assign _233_ = drop ? 1'h0 : _232_;
  assign _119_ = rst ? 1'h0 : _233_;
  assign _234_ = signal_30 ? idle_left[8] : step;
  assign _235_ = result_end ? _009_ : _234_;
  assign _236_ = busy ? _235_ : start;
  assign _237_ = drop ? 1'h0 : _236_;
  assign _118_ = rst ? 1'h0 : _237_;
  assign _238_ = signal_30 ? _014_ : idle_left;
  assign _239_ = result_end ? idle_whole : _238_;
  assign _117_ = busy ? _239_ : _007_;
  assign _240_ = load ? _006_ : signal_28;
  assign _241_ = drop ? 1'h0 : _240_;
  assign _116_ = rst ? 1'h0 : _241_;
  assign _115_ = load ? _005_ : idle_whole;
  assign _242_ = drop ? 1'h0 : ends;
  assign _114_ = rst ? 1'h0 : _242_;
  assign _243_ = load ? _002_ : signal_25;
  assign _244_ = drop ? 1'h0 : _243_;
  assign _113_ = rst ? 1'h0 : _244_;
  assign _245_ = load ? _205_ : signal_24;
  assign _246_ = drop ? 1'h0 : _245_;
  assign _112_ = rst ? 1'h0 : _246_;
  assign _247_ = load ? _204_ : signal_23;
  assign _248_ = drop ? 1'h0 : _247_;
  assign _111_ = rst ? 1'h0 : _248_;
  assign _249_ = load ? is_one : signal_22;
  assign _250_ = drop ? 1'h0 : _249_;
  assign _110_ = rst ? 1'h0 : _250_;
  assign _109_ = load ? _195_ : kx_whole;
  assign _251_ = kx_left[6] ? kx_whole : _003_;
  assign _252_ = _191_ ? _251_ : kx_left;
  assign _253_ = result_end ? kx_whole : _252_;
  assign _108_ = load ? _194_ : _253_;
  assign _107_ = load ? _193_ : ky_whole;
  assign _254_ = kx_left[6] ? _004_ : ky_left;
  assign _255_ = _191_ ? _254_ : ky_left;
  assign _256_ = result_end ? ky_whole : _255_;
  assign _106_ = load ? _192_ : _256_;
  assign _257_ = drop ? 1'h0 : _190_;
  assign _105_ = rst ? 1'h0 : _257_;
  assign _258_ = step ? signal_9 : first_digit;
  assign _259_ = result_end ? 1'h1 : _258_;
  assign _260_ = load ? 1'h1 : _259_;
  assign _261_ = drop ? 1'h0 : _260_;
  assign _104_ = rst ? 1'h0 : _261_;
  assign _262_ = step ? _168_ : place;
  assign _263_ = result_end ? signal_12 : _262_;
  assign _264_ = load ? { _165_, _156_ } : _263_;
  assign _265_ = drop ? 2'h0 : _264_;
  assign _102_ = rst ? 2'h0 : _265_;
  assign _101_ = load ? { instruction[290], _147_ } : last_b;
  assign _100_ = load ? { _146_, _093_ } : signal_12;
  assign _266_ = _188_ ? 1'h0 : first_tap;
  assign _267_ = _178_ ? 1'h1 : _266_;
  assign _268_ = drop ? 1'h0 : _267_;
  assign _099_ = rst ? 1'h0 : _268_;
  assign _269_ = _188_ ? signal_ : second;
  assign _270_ = _178_ ? 1'h0 : _269_;
  assign _271_ = drop ? 1'h0 : _270_;
  assign _098_ = rst ? 1'h0 : _271_;
  assign _272_ = load ? _170_ : pool;
  assign _273_ = drop ? 1'h0 : _272_;
  assign _097_ = rst ? 1'h0 : _273_;
  assign _274_ = load ? _000_ : signal_;
  assign _275_ = drop ? 1'h0 : _274_;
  assign _096_ = rst ? 1'h0 : _275_;
  assign _095_ = load ? instruction : held;
  assign unused = & { head[392:200], head[197:158], head[141:4] };
  tnthw_t16x16a2_vector_unit_steps_window window (
    .clk(clk),
    .index(index),
    .instruction(instruction[404:227]),
    .origin(origin),
    .planes(planes),
    .preload(load),
    .restart_position(chunk_end),
    .step_position(result_end),
    .step_tap(step),
    .valid(valid_92),
    .whole(address_94)
  );
endmodule

// Walks output positions and window taps; each is stepped on its own.
module tnthw_t16x16a2_vector_unit_steps_window(
  clk,
  instruction,
  origin,
  planes,
  preload,
  restart_position,
  step_position,
  step_tap,
  index,
  valid,
  whole
);
  wire _000_;
  wire [13:0] _001_;
  wire [13:0] _002_;
  wire [6:0] _003_;
  wire [12:0] _004_;
  wire [6:0] _005_;
  wire [12:0] _006_;
  wire [14:0] _007_;
  wire [12:0] _008_;
  wire [19:0] _009_;
  wire [6:0] _010_;
  wire [20:0] _011_;
  wire [20:0] _012_;
  wire _013_;
  wire [13:0] _014_;
  wire [13:0] _015_;
  wire [20:0] _016_;
  wire [20:0] _017_;
  wire [19:0] _018_;
  wire [15:0] _019_;
  wire [14:0] _020_;
  wire [14:0] _021_;
  wire [15:0] _022_;
  wire [14:0] _023_;
  wire _024_;
  wire _025_;
  wire [14:0] _026_;
  wire _027_;
  wire _028_;
  wire [13:0] _029_;
  wire [13:0] _030_;
  wire [13:0] _031_;
  wire [20:0] _032_;
  wire [19:0] _033_;
  wire [19:0] _034_;
  wire [19:0] _035_;
  wire [3:0] _036_;
  wire [3:0] _037_;
  wire [3:0] _038_;
  wire [3:0] _039_;
  wire [13:0] _040_;
  wire [13:0] _041_;
  wire [15:0] _042_;
  wire [15:0] _043_;
  wire [15:0] _044_;
  wire [15:0] _045_;
  wire [15:0] _046_;
  wire [20:0] _047_;
  wire [20:0] _048_;
  wire [19:0] _049_;
  wire [19:0] _050_;
  wire [20:0] _051_;
  wire [6:0] _052_;
  wire [12:0] _053_;
  wire [6:0] _054_;
  wire [12:0] _055_;
  wire [19:0] _056_;
  wire [20:0] _057_;
  wire [19:0] _058_;
  wire [20:0] _059_;
  wire [19:0] _060_;
  wire [19:0] _061_;
  wire [19:0] _062_;
  wire [19:0] _063_;
  wire [19:0] _064_;
  wire [19:0] _065_;
  wire [19:0] _066_;
  wire [20:0] _067_;
  wire [20:0] _068_;
  wire [20:0] _069_;
  wire [20:0] _070_;
  wire [20:0] _071_;
  wire [19:0] _072_;
  wire [19:0] _073_;
  wire [19:0] _074_;
  wire [19:0] _075_;
  wire [19:0] _076_;
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
  wire [12:0] _087_;
  wire [12:0] _088_;
  wire [12:0] _089_;
  wire [6:0] _090_;
  wire [6:0] _091_;
  wire [6:0] _092_;
  wire [6:0] _093_;
  wire [19:0] _094_;
  wire [19:0] _095_;
  wire [19:0] _096_;
  wire [19:0] _097_;
  wire [19:0] _098_;
  wire [19:0] _099_;
  wire [19:0] _100_;
  wire [19:0] _101_;
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
  reg [13:0] like_;
  initial like_ = 14'h0000;
  reg [13:0] like_66;
  initial like_66 = 14'h0000;
  reg [15:0] signal_;
  initial signal_ = 16'h0000;
  wire [15:0] signal_31;
  reg [15:0] signal_32;
  initial signal_32 = 16'h0000;
  reg [15:0] signal_37;
  initial signal_37 = 16'h0000;
  reg [20:0] signal_39;
  initial signal_39 = 21'h000000;
  reg [20:0] signal_40;
  initial signal_40 = 21'h000000;
  reg [19:0] signal_41;
  initial signal_41 = 20'h00000;
  reg [19:0] signal_43;
  initial signal_43 = 20'h00000;
  reg [19:0] signal_55;
  initial signal_55 = 20'h00000;
  reg [20:0] signal_56;
  initial signal_56 = 21'h000000;
  reg [19:0] signal_57;
  initial signal_57 = 20'h00000;
  wire [19:0] signal_58;
  reg [20:0] signal_59;
  initial signal_59 = 21'h000000;
  reg [19:0] signal_60;
  initial signal_60 = 20'h00000;
  reg [20:0] signal_63;
  initial signal_63 = 21'h000000;
  reg [20:0] signal_64;
  initial signal_64 = 21'h000000;
  input clk;
  wire clk;
  output [15:0] index;
  reg [15:0] index;
  initial index = 16'h0000;
  input [177:0] instruction;
  wire [177:0] instruction;
  reg [13:0] kept_column_x;
  initial kept_column_x = 14'h0000;
  reg [3:0] kept_dilation_x;
  initial kept_dilation_x = 4'h0;
  reg [3:0] kept_dilation_y;
  initial kept_dilation_y = 4'h0;
  reg [13:0] kept_height;
  initial kept_height = 14'h0000;
  reg [19:0] kept_plane;
  initial kept_plane = 20'h00000;
  reg [19:0] kept_row_step;
  initial kept_row_step = 20'h00000;
  reg [13:0] kept_row_y;
  initial kept_row_y = 14'h0000;
  reg [13:0] kept_start_offset;
  initial kept_start_offset = 14'h0000;
  reg [3:0] kept_stride_x;
  initial kept_stride_x = 4'h0;
  reg [3:0] kept_stride_y;
  initial kept_stride_y = 4'h0;
  reg [19:0] kept_tap_step;
  initial kept_tap_step = 20'h00000;
  reg [13:0] kept_width;
  initial kept_width = 14'h0000;
  reg [6:0] kx_left;
  initial kx_left = 7'h00;
  reg [6:0] kx_whole;
  initial kx_whole = 7'h00;
  wire [19:0] next_row;
  wire [19:0] next_row_61;
  input [19:0] origin;
  wire [19:0] origin;
  input [3:0] planes;
  wire [3:0] planes;
  reg [12:0] planes_left;
  initial planes_left = 13'h0000;
  reg [12:0] planes_whole;
  initial planes_whole = 13'h0000;
  input preload;
  wire preload;
  input restart_position;
  wire restart_position;
  input step_position;
  wire step_position;
  input step_tap;
  wire step_tap;
  wire unused;
  output valid;
  wire valid;
  output [19:0] whole;
  reg [19:0] whole;
  initial whole = 20'h00000;
  assign _001_ = preload ? instruction[55:42] : kept_start_offset;
  assign _002_ = preload ? instruction[55:42] : kept_start_offset;
  assign _003_ = { 1'h0, instruction[177:172] } - 7'h02;
  assign _004_ = { 9'h000, planes } - 13'h0002;
  assign _005_ = { 1'h0, instruction[177:172] } - 7'h02;
  assign _006_ = { 9'h000, planes } - 13'h0002;
  assign _008_ = $signed(planes_left) - $signed(13'h0001);
  assign _009_ = signal_55 + kept_plane;
  assign _010_ = $signed(kx_left) - $signed(7'h01);
  assign _011_ = $signed(signal_56) + $signed({ 17'h00000, kept_dilation_x });
  assign _012_ = $signed(signal_59) + $signed({ 17'h00000, kept_dilation_y });
  assign _013_ = preload | step_position;
  assign _014_ = preload ? instruction[13:0] : kept_row_y;
  assign _015_ = preload ? instruction[27:14] : kept_column_x;
  assign _016_ = $signed(signal_39) + $signed(signal_59);
  assign _017_ = $signed(signal_40) + $signed(signal_56);
  assign _018_ = signal_43 + signal_55;
  assign next_row = signal_41 + kept_row_step;
  assign _019_ = { 2'h0, instruction[97:84] } ^ { 2'h0, instruction[41:28] };
  assign _020_ = ~ { 1'h0, instruction[41:28] };
  assign _021_ = { 1'h0, instruction[97:84] } | _020_;
  assign signal_31 = $signed(_019_) + $signed({ _021_, 1'h0 });
  assign signal_58 = signal_57 + { 16'h0000, kept_dilation_x };
  assign next_row_61 = signal_60 + kept_tap_step;
  assign _023_ = { 1'h0, signal_63[13:0] } - { 1'h0, like_ };
  assign _024_ = | signal_63[20:14];
  assign _025_ = ~ _024_;
  assign _026_ = { 1'h0, signal_64[13:0] } - { 1'h0, like_66 };
  assign _027_ = | signal_64[20:14];
  assign _028_ = ~ _027_;
  assign valid = & { _028_, _026_[14], _025_, _023_[14] };
  always @(posedge clk)
    kept_start_offset <= _029_;
  always @(posedge clk)
    kept_row_y <= _030_;
  always @(posedge clk)
    kept_column_x <= _031_;
  always @(posedge clk)
    kept_row_step <= _033_;
  always @(posedge clk)
    kept_tap_step <= _034_;
  always @(posedge clk)
    kept_plane <= _035_;
  always @(posedge clk)
    kept_stride_y <= _036_;
  always @(posedge clk)
    kept_stride_x <= _037_;
  always @(posedge clk)
    kept_dilation_y <= _038_;
  always @(posedge clk)
    kept_dilation_x <= _039_;
  always @(posedge clk)
    kept_height <= _040_;
  always @(posedge clk)
    kept_width <= _041_;
  always @(posedge clk)
    signal_ <= _043_;
  always @(posedge clk)
    signal_32 <= _044_;
  always @(posedge clk)
    signal_37 <= _045_;
  always @(posedge clk)
    index <= _046_;
  always @(posedge clk)
    signal_39 <= _047_;
  always @(posedge clk)
    signal_40 <= _048_;
  always @(posedge clk)
    signal_41 <= _049_;
  always @(posedge clk)
    signal_43 <= _050_;
  always @(posedge clk)
    kx_whole <= _052_;
  always @(posedge clk)
    planes_whole <= _053_;
  always @(posedge clk)
    kx_left <= _054_;
  always @(posedge clk)
    planes_left <= _055_;
  always @(posedge clk)
    signal_55 <= _056_;
  always @(posedge clk)
    signal_56 <= _057_;
  always @(posedge clk)
    signal_57 <= _058_;
  always @(posedge clk)
    signal_59 <= _059_;
  always @(posedge clk)
    signal_60 <= _060_;
  always @(posedge clk)
    signal_63 <= _016_;
  always @(posedge clk)
    signal_64 <= _017_;
  always @(posedge clk)
    like_ <= kept_height;
  always @(posedge clk)
    like_66 <= kept_width;
  always @(posedge clk)
    whole <= _018_;
  assign _007_ = { 1'h0, instruction[97:84] } - 15'h0002;
  assign _022_ = index + 16'h0001;
  assign _032_ = signal_39 + { 17'h00000, kept_stride_y };
  assign _042_ = $signed(signal_37) - $signed(16'h0001);
  assign _051_ = signal_40 + { 17'h00000, kept_stride_x };
  assign _061_ = signal_43 + { 16'h0000, kept_stride_x };
  assign _000_ = preload | restart_position;
  assign _062_ = kx_left[6] ? next_row_61 : signal_60;
  assign _063_ = planes_left[12] ? _062_ : signal_60;
  assign _064_ = step_tap ? _063_ : signal_60;
  assign _065_ = step_position ? signal_60 : _064_;
  assign _066_ = preload ? signal_60 : _065_;
  assign _060_ = _013_ ? origin : _066_;
  assign _067_ = kx_left[6] ? _012_ : signal_59;
  assign _068_ = planes_left[12] ? _067_ : signal_59;
  assign _069_ = step_tap ? _068_ : signal_59;
  assign _070_ = step_position ? signal_59 : _069_;
  assign _071_ = preload ? signal_59 : _070_;
  assign _059_ = _013_ ? { _014_[13], _014_[13], _014_[13], _014_[13], _014_[13], _014_[13], _014_[13], _014_ } : _071_;
  assign _072_ = kx_left[6] ? next_row_61 : signal_58;
  assign _073_ = planes_left[12] ? _072_ : signal_57;
  assign _074_ = step_tap ? _073_ : signal_57;
  assign _075_ = step_position ? signal_57 : _074_;
  assign _076_ = preload ? signal_57 : _075_;
  assign _058_ = _013_ ? origin : _076_;
  assign _077_ = kx_left[6] ? { kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x } : _011_;
  assign _078_ = planes_left[12] ? _077_ : signal_56;
  assign _079_ = step_tap ? _078_ : signal_56;
  assign _080_ = step_position ? signal_56 : _079_;
  assign _081_ = preload ? signal_56 : _080_;
  assign _057_ = _013_ ? { _015_[13], _015_[13], _015_[13], _015_[13], _015_[13], _015_[13], _015_[13], _015_ } : _081_;
  assign _082_ = kx_left[6] ? next_row_61 : signal_58;
  assign _083_ = planes_left[12] ? _082_ : _009_;
  assign _084_ = step_tap ? _083_ : signal_55;
  assign _085_ = step_position ? signal_55 : _084_;
  assign _086_ = preload ? signal_55 : _085_;
  assign _056_ = _013_ ? origin : _086_;
  assign _087_ = planes_left[12] ? planes_whole : _008_;
  assign _088_ = step_tap ? _087_ : planes_left;
  assign _089_ = step_position ? planes_whole : _088_;
  assign _055_ = preload ? _006_ : _089_;
  assign _090_ = kx_left[6] ? kx_whole : _010_;
  assign _091_ = planes_left[12] ? _090_ : kx_left;
  assign _092_ = step_tap ? _091_ : kx_left;
  assign _093_ = step_position ? kx_whole : _092_;
  assign _054_ = preload ? _005_ : _093_;
  assign _053_ = preload ? _004_ : planes_whole;
  assign _052_ = preload ? _003_ : kx_whole;
  assign _094_ = signal_37[15] ? next_row : _061_;
  assign _095_ = step_position ? _094_ : signal_43;
  assign _096_ = restart_position ? signal_43 : _095_;
  assign _097_ = preload ? signal_43 : _096_;
  assign _050_ = _000_ ? { 6'h00, _002_ } : _097_;
  assign _098_ = signal_37[15] ? next_row : signal_41;
  assign _099_ = step_position ? _098_ : signal_41;
  assign _100_ = restart_position ? signal_41 : _099_;
  assign _101_ = preload ? signal_41 : _100_;
  assign _049_ = _000_ ? 20'h00000 : _101_;
  assign _102_ = signal_37[15] ? 21'h000000 : _051_;
  assign _103_ = step_position ? _102_ : signal_40;
  assign _104_ = restart_position ? signal_40 : _103_;
  assign _105_ = preload ? signal_40 : _104_;
  assign _048_ = _000_ ? { 7'h00, _001_ } : _105_;
  assign _106_ = signal_37[15] ? _032_ : signal_39;
  assign _107_ = step_position ? _106_ : signal_39;
  assign _108_ = restart_position ? signal_39 : _107_;
  assign _109_ = preload ? signal_39 : _108_;
  assign _047_ = _000_ ? 21'h000000 : _109_;
  assign _110_ = step_position ? _022_ : index;
  assign _111_ = restart_position ? index : _110_;
  assign _112_ = preload ? index : _111_;
  assign _046_ = _000_ ? 16'h0000 : _112_;
  assign _113_ = signal_37[15] ? signal_32 : _042_;
  assign _114_ = step_position ? _113_ : signal_37;
  assign _115_ = restart_position ? signal_ : _114_;
  assign _045_ = preload ? signal_31 : _115_;
  assign _044_ = preload ? { _007_[14], _007_ } : signal_32;
  assign _043_ = preload ? signal_31 : signal_;
  assign _041_ = preload ? instruction[83:70] : kept_width;
  assign _040_ = preload ? instruction[69:56] : kept_height;
  assign _039_ = preload ? 4'h1 : kept_dilation_x;
  assign _038_ = preload ? 4'h1 : kept_dilation_y;
  assign _037_ = preload ? instruction[165:162] : kept_stride_x;
  assign _036_ = preload ? instruction[161:158] : kept_stride_y;
  assign _035_ = preload ? instruction[157:138] : kept_plane;
  assign _034_ = preload ? instruction[137:118] : kept_tap_step;
  assign _033_ = preload ? instruction[117:98] : kept_row_step;
  assign _031_ = preload ? instruction[27:14] : kept_column_x;
  assign _030_ = preload ? instruction[13:0] : kept_row_y;
  assign _029_ = preload ? instruction[55:42] : kept_start_offset;
  assign unused = & { instruction[171:166], _026_[13:0], _023_[13:0] };
endmodule

// The two memories; only the bits that mean something are stored.
module tnthw_t16x16a2_vector_unit_tables(
  clk,
  rst,
  bias_read,
  bias_row,
  bias_write,
  drop,
  steps_read,
  steps_row,
  steps_write,
  write_data,
  write_row,
  bias_memory_output,
  steps_memory_0_output,
  steps_memory_1_output
);
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  reg bias_0_0;
  initial bias_0_0 = 1'h0;
  reg [8:0] bias_1_0;
  initial bias_1_0 = 9'h000;
  output [415:0] bias_memory_output;
  reg [415:0] bias_memory_output;
  initial bias_memory_output = 416'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  input bias_read;
  wire bias_read;
  input [8:0] bias_row;
  wire [8:0] bias_row;
  input bias_write;
  wire bias_write;
  input clk;
  wire clk;
  input drop;
  wire drop;
  reg [8:0] port__addr_39;
  initial port__addr_39 = 9'h000;
  wire [415:0] port__data;
  wire [111:0] port__data_17;
  wire [111:0] port__data_9;
  reg port__en_38;
  initial port__en_38 = 1'h0;
  reg read_0_0_0;
  initial read_0_0_0 = 1'h0;
  reg [8:0] read_0_1_0;
  initial read_0_1_0 = 9'h000;
  input rst;
  wire rst;
  output [111:0] steps_memory_0_output;
  reg [111:0] steps_memory_0_output;
  initial steps_memory_0_output = 112'h0000000000000000000000000000;
  output [111:0] steps_memory_1_output;
  reg [111:0] steps_memory_1_output;
  initial steps_memory_1_output = 112'h0000000000000000000000000000;
  input steps_read;
  wire steps_read;
  input [8:0] steps_row;
  wire [8:0] steps_row;
  input steps_write;
  wire steps_write;
  wire unused;
  input [505:0] write_data;
  wire [505:0] write_data;
  input [8:0] write_row;
  wire [8:0] write_row;
  always @(posedge clk)
    bias_0_0 <= _00_;
  always @(posedge clk)
    bias_1_0 <= bias_row;
  always @(posedge clk)
    bias_memory_output <= port__data;
  always @(posedge clk)
    steps_memory_0_output <= port__data_9;
  always @(posedge clk)
    read_0_0_0 <= _01_;
  always @(posedge clk)
    read_0_1_0 <= steps_row;
  always @(posedge clk)
    port__en_38 <= _02_;
  always @(posedge clk)
    port__addr_39 <= read_0_1_0;
  always @(posedge clk)
    steps_memory_1_output <= port__data_17;
  assign _03_ = drop ? 1'h0 : read_0_0_0;
  assign _02_ = rst ? 1'h0 : _03_;
  assign _04_ = drop ? 1'h0 : steps_read;
  assign _01_ = rst ? 1'h0 : _04_;
  assign _05_ = drop ? 1'h0 : bias_read;
  assign _00_ = rst ? 1'h0 : _05_;
  assign unused = & { write_data[479:474], write_data[447:442], write_data[415:410], write_data[383:378], write_data[351:346], write_data[319:314], write_data[287:282], write_data[255], write_data[223], write_data[191], write_data[159], write_data[127], write_data[95], write_data[63], write_data[31] };
  tnthw_ram #(
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd416),
    .WIDTH(32'd416)
  ) bias_memory (
    .clk(clk),
    .read_address(bias_1_0),
    .read_data(port__data),
    .read_enable(bias_0_0),
    .write_address(write_row),
    .write_data({ write_data[505:480], write_data[473:448], write_data[441:416], write_data[409:384], write_data[377:352], write_data[345:320], write_data[313:288], write_data[281:256], write_data[249:224], write_data[217:192], write_data[185:160], write_data[153:128], write_data[121:96], write_data[89:64], write_data[57:32], write_data[25:0] }),
    .write_enable(bias_write)
  );
  tnthw_ram #(
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd112),
    .WIDTH(32'd112)
  ) steps_memory_0 (
    .clk(clk),
    .read_address(steps_row),
    .read_data(port__data_9),
    .read_enable(steps_read),
    .write_address(write_row),
    .write_data({ write_data[246:240], write_data[230:224], write_data[214:208], write_data[198:192], write_data[182:176], write_data[166:160], write_data[150:144], write_data[134:128], write_data[118:112], write_data[102:96], write_data[86:80], write_data[70:64], write_data[54:48], write_data[38:32], write_data[22:16], write_data[6:0] }),
    .write_enable(steps_write)
  );
  tnthw_ram #(
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd112),
    .WIDTH(32'd112)
  ) steps_memory_1 (
    .clk(clk),
    .read_address(port__addr_39),
    .read_data(port__data_17),
    .read_enable(port__en_38),
    .write_address(write_row),
    .write_data({ write_data[254:248], write_data[238:232], write_data[222:216], write_data[206:200], write_data[190:184], write_data[174:168], write_data[158:152], write_data[142:136], write_data[126:120], write_data[110:104], write_data[94:88], write_data[78:72], write_data[62:56], write_data[46:40], write_data[30:24], write_data[14:8] }),
    .write_enable(steps_write)
  );
endmodule

// A memory that reads one word and writes another in a cycle: put an SRAM macro in its place here.
// `read_data` is what `read_address` held with `read_enable`, a cycle later, and stays until the
// next read. A part of PART bits is written where its bit of `write_enable` is set. No word is read
// in the cycle in which it is written: what comes then may be anything. Nothing needs the zeros.
module tnthw_ram #(
  parameter WIDTH = 8,
  parameter DEPTH = 2,
  parameter ADDRESS = 1,
  parameter PART = 8
) (
  input clk,
  input [WIDTH/PART-1:0] write_enable,
  input [ADDRESS-1:0] write_address,
  input [WIDTH-1:0] write_data,
  input read_enable,
  input [ADDRESS-1:0] read_address,
  output reg [WIDTH-1:0] read_data
);
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [WIDTH-1:0] words [0:DEPTH-1];
  integer word;
  initial for (word = 0; word < DEPTH; word = word + 1) words[word] = 0;
  integer low;
  always @(posedge clk) begin
    for (low = 0; low < WIDTH; low = low + PART)
      if (write_enable[low/PART]) words[write_address][low +: PART] <= write_data[low +: PART];
    if (read_enable) read_data <= words[read_address];
  end
endmodule
