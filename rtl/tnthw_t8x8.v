// tnthw_t8x8: tnthw 0.1.0, machine t8x8, fields 93678b92c832
// A ternary accelerator: 8 lanes x 8 columns, 32 accumulators of 20 bits a column and bank,
// activations of 8 bits, weights as trit5, 8 bytes of memory a cycle.
// Generated, do not edit; docs/machine.md describes the ports.
// SPDX-License-Identifier: Apache-2.0

// Two matters of style: a machine is one file, which has more modules than the one of its name; and
// `abort` and `interrupt` are good names of ports, for which Verilator finds others in its C++.
/* verilator lint_off DECLFILENAME */
/* verilator lint_off SYMRSVDWORD */
// A ternary accelerator with the ports and the timing of docs/machine.md.
module tnthw_t8x8(
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
  wire [4:0] accumulator_address;
  wire [4:0] accumulator_address_378;
  wire accumulator_bank;
  wire accumulator_bank_376;
  wire [159:0] accumulator_data;
  wire [159:0] accumulator_data_0;
  wire [159:0] accumulator_data_1;
  wire accumulator_group;
  wire accumulator_read;
  wire accumulator_read_374;
  wire accumulator_write;
  wire [4:0] accumulator_write_address;
  wire accumulator_write_bank;
  wire [159:0] accumulator_write_data_0;
  wire [159:0] accumulator_write_data_1;
  wire [6:0] add__adds;
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
  wire [63:0] array_read__data;
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
  wire [407:0] gathered;
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
  wire [63:0] memory_read__data;
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
  wire [1:0] page_slot;
  wire page_write;
  wire pass_;
  wire pop_166;
  input port_rst;
  wire port_rst;
  wire [2:0] push;
  wire quiet;
  wire [19:0] read__address_302;
  wire [63:0] read__data_303;
  wire read__en_306;
  input read__error;
  wire read__error;
  wire [3:0] read__held_308;
  input [63:0] read__payload;
  wire [63:0] read__payload;
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
  wire [63:0] unit_write__payload;
  wire unit_write__ready;
  wire unit_write__valid;
  wire unused;
  wire valid_169;
  wire vector;
  wire vector__holds;
  wire [19:0] vector_write__address;
  wire [63:0] vector_write__data;
  wire [3:0] vector_write__held;
  wire vector_write__mask;
  wire weight_row;
  wire word_read;
  wire word_read_109;
  wire word_read_121;
  input write__error;
  wire write__error;
  output [63:0] write__payload;
  wire [63:0] write__payload;
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
  assign data[209:0] = boots ? { 142'h000000000000000000000000000010000000, boot[67:36], 36'h000000006 } : instruction[209:0];
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
  tnthw_t8x8_accumulators accumulators (
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
  tnthw_t8x8_activations activations (
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
    .memory_write__data(gathered[63:0]),
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
  tnthw_t8x8_array_numbers array_numbers (
    .begin_(begin_),
    .clk(clk),
    .decoded(decoded),
    .row(number_6),
    .rst(rst),
    .start(array__start),
    .streamed(number_5),
    .take(array__take)
  );
  tnthw_t8x8_array_queue array_queue (
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
  tnthw_t8x8_array_unit array_unit (
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
    .fill_address(entry_240[9:0]),
    .fill_data(gathered[63:0]),
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
  tnthw_t8x8_counters counters (
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
  tnthw_t8x8_error_latch error_latch (
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
  tnthw_t8x8_memory_queue memory_queue (
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
  tnthw_t8x8_memory_unit memory_unit (
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
  tnthw_t8x8_scheduler scheduler (
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
  tnthw_t8x8_sequencer sequencer (
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
    .write_data(gathered),
    .write_entry(entry_240[4:0]),
    .write_slot(page_slot)
  );
  tnthw_t8x8_vector_queue vector_queue (
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
  tnthw_t8x8_vector_unit vector_unit (
    .accumulator_address(accumulator_address_378),
    .accumulator_bank(accumulator_bank_376),
    .accumulator_data(accumulator_data),
    .bad_row_412(bad_row_94),
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
    .meets_413(meets),
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
    .write_data(gathered[251:0]),
    .write_row(entry_240[8:0])
  );
  assign trace__started = { pop_166, array__start, memory__start };
  assign trace__completed = { done_177, array__done, done_142 };
  assign boot[35:0] = 36'h000000006;
endmodule

// Two one-read one-write memories.
module tnthw_t8x8_accumulators(
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
  wire signature__en_;
  wire signature__en_15;
  wire array_0;
  wire array_1;
  input [4:0] array_address;
  wire [4:0] array_address;
  input array_bank;
  wire array_bank;
  output [159:0] array_data_0;
  reg [159:0] array_data_0;
  initial array_data_0 = 160'h0000000000000000000000000000000000000000;
  output [159:0] array_data_1;
  reg [159:0] array_data_1;
  initial array_data_1 = 160'h0000000000000000000000000000000000000000;
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
  reg [4:0] read__addr;
  initial read__addr = 5'h00;
  reg [4:0] read__addr_35;
  initial read__addr_35 = 5'h00;
  wire [159:0] read__data;
  wire [159:0] read__data_36;
  reg read__en;
  initial read__en = 1'h1;
  reg read__en_34;
  initial read__en_34 = 1'h1;
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
  reg [159:0] vector_data;
  initial vector_data = 160'h0000000000000000000000000000000000000000;
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
  assign _05_ = rst ? 5'h00 : _01_;
  assign _04_ = rst ? 1'h1 : _17_;
  assign _03_ = rst ? 5'h00 : _16_;
  assign _02_ = rst ? 1'h1 : _15_;
  tnthw_ram #(
    .ADDRESS(32'd5),
    .DEPTH(32'd32),
    .PART(32'd160),
    .WIDTH(32'd160)
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
    .ADDRESS(32'd5),
    .DEPTH(32'd32),
    .PART(32'd160),
    .WIDTH(32'd160)
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
module tnthw_t8x8_activations(
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
  wire [8:0] _006_;
  wire [63:0] _007_;
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
  wire [8:0] _056_;
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
  wire [8:0] _067_;
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
  wire [8:0] _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire [8:0] _102_;
  wire [63:0] _103_;
  wire [2:0] _104_;
  wire [8:0] _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire [8:0] _111_;
  wire [63:0] _112_;
  wire [2:0] _113_;
  wire [8:0] _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire [8:0] _118_;
  wire [63:0] _119_;
  wire [2:0] _120_;
  wire _121_;
  wire [8:0] _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire [8:0] _126_;
  wire [63:0] _127_;
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
  wire [63:0] _139_;
  wire [63:0] _140_;
  wire [63:0] _141_;
  wire _142_;
  wire _143_;
  wire _144_;
  wire _145_;
  wire _146_;
  wire _147_;
  wire [8:0] _148_;
  wire _149_;
  wire [63:0] _150_;
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
  wire [8:0] _161_;
  wire [8:0] _162_;
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
  wire [8:0] _176_;
  wire [63:0] _177_;
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
  wire [8:0] _188_;
  wire [8:0] _189_;
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
  wire [8:0] _203_;
  wire _204_;
  wire [63:0] _205_;
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
  wire [8:0] _216_;
  wire [8:0] _217_;
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
  output [63:0] array_word;
  reg [63:0] array_word;
  initial array_word = 64'h0000000000000000;
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
  output [63:0] memory_word;
  reg [63:0] memory_word;
  initial memory_word = 64'h0000000000000000;
  input [19:0] memory_write__address;
  wire [19:0] memory_write__address;
  input [63:0] memory_write__data;
  wire [63:0] memory_write__data;
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
  reg [63:0] output_0;
  initial output_0 = 64'h0000000000000000;
  reg [63:0] output_1;
  initial output_1 = 64'h0000000000000000;
  reg [63:0] output_2;
  initial output_2 = 64'h0000000000000000;
  reg [63:0] output_3;
  initial output_3 = 64'h0000000000000000;
  reg [1:0] past_write;
  initial past_write = 2'h0;
  reg [8:0] read__addr;
  initial read__addr = 9'h000;
  reg [8:0] read__addr_46;
  initial read__addr_46 = 9'h000;
  reg [8:0] read__addr_55;
  initial read__addr_55 = 9'h000;
  reg [8:0] read__addr_64;
  initial read__addr_64 = 9'h000;
  wire [63:0] read__data;
  wire [63:0] read__data_48;
  wire [63:0] read__data_57;
  wire [63:0] read__data_66;
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
  output [63:0] vector_word;
  reg [63:0] vector_word;
  initial vector_word = 64'h0000000000000000;
  input [19:0] vector_write__address;
  wire [19:0] vector_write__address;
  input [63:0] vector_write__data;
  wire [63:0] vector_write__data;
  input vector_write__en;
  wire vector_write__en;
  input [3:0] vector_write__held;
  wire [3:0] vector_write__held;
  input vector_write__mask;
  wire vector_write__mask;
  reg [8:0] write_0_0_0;
  initial write_0_0_0 = 9'h000;
  reg write_0_1_0;
  initial write_0_1_0 = 1'h0;
  reg [63:0] write_0_2_0;
  initial write_0_2_0 = 64'h0000000000000000;
  reg [8:0] write_1_0_0;
  initial write_1_0_0 = 9'h000;
  reg write_1_1_0;
  initial write_1_1_0 = 1'h0;
  reg [63:0] write_1_2_0;
  initial write_1_2_0 = 64'h0000000000000000;
  reg [8:0] write__addr;
  initial write__addr = 9'h000;
  reg [8:0] write__addr_52;
  initial write__addr_52 = 9'h000;
  reg [8:0] write__addr_61;
  initial write__addr_61 = 9'h000;
  reg [8:0] write__addr_70;
  initial write__addr_70 = 9'h000;
  reg [63:0] write__data;
  initial write__data = 64'h0000000000000000;
  reg [63:0] write__data_53;
  initial write__data_53 = 64'h0000000000000000;
  reg [63:0] write__data_62;
  initial write__data_62 = 64'h0000000000000000;
  reg [63:0] write__data_71;
  initial write__data_71 = 64'h0000000000000000;
  reg write__en;
  initial write__en = 1'h0;
  reg write__en_51;
  initial write__en_51 = 1'h0;
  reg write__en_60;
  initial write__en_60 = 1'h0;
  reg write__en_69;
  initial write__en_69 = 1'h0;
  assign _000_ = | array_read__address[19:11];
  assign _109_ = | vector_read__address[19:11];
  assign _149_ = | memory_read__address[19:11];
  assign _160_ = | vector_write__address[19:11];
  assign _171_ = | memory_write__address[19:11];
  assign _182_ = ~| array_read__address[10:9];
  assign _193_ = array_read__en & _182_;
  assign _204_ = _193_ & held_0_0[0];
  assign _215_ = ~| vector_read__address[10:9];
  assign _001_ = vector_read__en & _215_;
  assign _012_ = _001_ & held_1_0[0];
  assign _023_ = ~| memory_read__address[10:9];
  assign _034_ = memory_read__en & _023_;
  assign _045_ = _034_ & held_2_0[0];
  assign _056_ = held_1_0[0] ? vector_read__address[8:0] : memory_read__address[8:0];
  assign _067_ = held_0_0[0] ? array_read__address[8:0] : _056_;
  assign _078_ = ~| vector_write__address[10:9];
  assign _089_ = vector_write__en & _078_;
  assign _098_ = _089_ & vector_write__held[0];
  assign _110_ = ~| memory_write__address[10:9];
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
  assign _151_ = array_read__address[10:9] == 2'h1;
  assign _152_ = array_read__en & _151_;
  assign _153_ = _152_ & held_0_0[1];
  assign _154_ = vector_read__address[10:9] == 2'h1;
  assign _155_ = vector_read__en & _154_;
  assign _156_ = _155_ & held_1_0[1];
  assign _157_ = memory_read__address[10:9] == 2'h1;
  assign _158_ = memory_read__en & _157_;
  assign _159_ = _158_ & held_2_0[1];
  assign _161_ = held_1_0[1] ? vector_read__address[8:0] : memory_read__address[8:0];
  assign _162_ = held_0_0[1] ? array_read__address[8:0] : _161_;
  assign _163_ = vector_write__address[10:9] == 2'h1;
  assign _164_ = vector_write__en & _163_;
  assign _165_ = _164_ & vector_write__held[1];
  assign _166_ = memory_write__address[10:9] == 2'h1;
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
  assign _178_ = array_read__address[10:9] == 2'h2;
  assign _179_ = array_read__en & _178_;
  assign _180_ = _179_ & held_0_0[2];
  assign _181_ = vector_read__address[10:9] == 2'h2;
  assign _183_ = vector_read__en & _181_;
  assign _184_ = _183_ & held_1_0[2];
  assign _185_ = memory_read__address[10:9] == 2'h2;
  assign _186_ = memory_read__en & _185_;
  assign _187_ = _186_ & held_2_0[2];
  assign _188_ = held_1_0[2] ? vector_read__address[8:0] : memory_read__address[8:0];
  assign _189_ = held_0_0[2] ? array_read__address[8:0] : _188_;
  assign _190_ = vector_write__address[10:9] == 2'h2;
  assign _191_ = vector_write__en & _190_;
  assign _192_ = _191_ & vector_write__held[2];
  assign _194_ = memory_write__address[10:9] == 2'h2;
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
  assign _206_ = array_read__address[10:9] == 2'h3;
  assign _207_ = array_read__en & _206_;
  assign _208_ = _207_ & held_0_0[3];
  assign _209_ = vector_read__address[10:9] == 2'h3;
  assign _210_ = vector_read__en & _209_;
  assign _211_ = _210_ & held_1_0[3];
  assign _212_ = memory_read__address[10:9] == 2'h3;
  assign _213_ = memory_read__en & _212_;
  assign _214_ = _213_ & held_2_0[3];
  assign _216_ = held_1_0[3] ? vector_read__address[8:0] : memory_read__address[8:0];
  assign _217_ = held_0_0[3] ? array_read__address[8:0] : _216_;
  assign _218_ = vector_write__address[10:9] == 2'h3;
  assign _219_ = vector_write__en & _218_;
  assign _220_ = _219_ & vector_write__held[3];
  assign _221_ = memory_write__address[10:9] == 2'h3;
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
  assign _008_ = ~| array_read__address[10:9];
  assign _009_ = _008_ & held_0_0[0];
  assign _010_ = array_read__address[10:9] == 2'h1;
  assign _011_ = _010_ & held_0_0[1];
  assign _013_ = array_read__address[10:9] == 2'h2;
  assign _014_ = _013_ & held_0_0[2];
  assign _015_ = array_read__address[10:9] == 2'h3;
  assign _016_ = _015_ & held_0_0[3];
  assign _017_ = | { _016_, _014_, _011_, _009_ };
  assign _018_ = ~ _017_;
  assign _019_ = array_read__en & _018_;
  assign _020_ = ~| vector_read__address[10:9];
  assign _021_ = _020_ & held_1_0[0];
  assign _022_ = vector_read__address[10:9] == 2'h1;
  assign _024_ = _022_ & held_1_0[1];
  assign _025_ = vector_read__address[10:9] == 2'h2;
  assign _026_ = _025_ & held_1_0[2];
  assign _027_ = vector_read__address[10:9] == 2'h3;
  assign _028_ = _027_ & held_1_0[3];
  assign _029_ = | { _028_, _026_, _024_, _021_ };
  assign _030_ = ~ _029_;
  assign _031_ = vector_read__en & _030_;
  assign _032_ = ~| memory_read__address[10:9];
  assign _033_ = _032_ & held_2_0[0];
  assign _035_ = memory_read__address[10:9] == 2'h1;
  assign _036_ = _035_ & held_2_0[1];
  assign _037_ = memory_read__address[10:9] == 2'h2;
  assign _038_ = _037_ & held_2_0[2];
  assign _039_ = memory_read__address[10:9] == 2'h3;
  assign _040_ = _039_ & held_2_0[3];
  assign _041_ = | { _040_, _038_, _036_, _033_ };
  assign _042_ = ~ _041_;
  assign _043_ = memory_read__en & _042_;
  assign _044_ = ~| vector_write__address[10:9];
  assign _046_ = _044_ & vector_write__held[0];
  assign _047_ = vector_write__address[10:9] == 2'h1;
  assign _048_ = _047_ & vector_write__held[1];
  assign _049_ = vector_write__address[10:9] == 2'h2;
  assign _050_ = _049_ & vector_write__held[2];
  assign _051_ = vector_write__address[10:9] == 2'h3;
  assign _052_ = _051_ & vector_write__held[3];
  assign _053_ = | { _052_, _050_, _048_, _046_ };
  assign _054_ = ~ _053_;
  assign _055_ = vector_write__en & _054_;
  assign _057_ = ~| memory_write__address[10:9];
  assign _058_ = _057_ & memory_write__held[0];
  assign _059_ = memory_write__address[10:9] == 2'h1;
  assign _060_ = _059_ & memory_write__held[1];
  assign _061_ = memory_write__address[10:9] == 2'h2;
  assign _062_ = _061_ & memory_write__held[2];
  assign _063_ = memory_write__address[10:9] == 2'h3;
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
    write_0_0_0 <= vector_write__address[8:0];
  always @(posedge clk)
    write_0_1_0 <= _094_;
  always @(posedge clk)
    write_0_2_0 <= vector_write__data;
  always @(posedge clk)
    write_1_0_0 <= memory_write__address[8:0];
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
    array_bank_0_0 <= array_read__address[10:9];
  always @(posedge clk)
    array_bank_0_1 <= array_bank_0_0;
  always @(posedge clk)
    array_bank_0_2 <= array_bank_0_1;
  always @(posedge clk)
    array_word <= _139_;
  always @(posedge clk)
    vector_bank_0_0 <= vector_read__address[10:9];
  always @(posedge clk)
    vector_bank_0_1 <= vector_bank_0_0;
  always @(posedge clk)
    vector_bank_0_2 <= vector_bank_0_1;
  always @(posedge clk)
    vector_word <= _140_;
  always @(posedge clk)
    memory_bank_0_0 <= memory_read__address[10:9];
  always @(posedge clk)
    memory_bank_0_1 <= memory_bank_0_0;
  always @(posedge clk)
    memory_bank_0_2 <= memory_bank_0_1;
  always @(posedge clk)
    memory_word <= _141_;
  function [63:0] _493_;
    input [63:0] a;
    input [255:0] b;
    input [3:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _493_ = b[63:0];
      s[1]:
        _493_ = b[127:64];
      s[2]:
        _493_ = b[191:128];
      s[3]:
        _493_ = b[255:192];
      default:
        _493_ = a;
    endcase
  endfunction
  assign _141_ = _493_(64'hxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _229_, _228_, _227_, _226_ });
  assign _226_ = memory_bank_0_2 == 2'h3;
  assign _227_ = memory_bank_0_2 == 2'h2;
  assign _228_ = memory_bank_0_2 == 2'h1;
  assign _229_ = ~| memory_bank_0_2;
  function [63:0] _498_;
    input [63:0] a;
    input [255:0] b;
    input [3:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _498_ = b[63:0];
      s[1]:
        _498_ = b[127:64];
      s[2]:
        _498_ = b[191:128];
      s[3]:
        _498_ = b[255:192];
      default:
        _498_ = a;
    endcase
  endfunction
  assign _140_ = _498_(64'hxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _233_, _232_, _231_, _230_ });
  assign _230_ = vector_bank_0_2 == 2'h3;
  assign _231_ = vector_bank_0_2 == 2'h2;
  assign _232_ = vector_bank_0_2 == 2'h1;
  assign _233_ = ~| vector_bank_0_2;
  function [63:0] _503_;
    input [63:0] a;
    input [255:0] b;
    input [3:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _503_ = b[63:0];
      s[1]:
        _503_ = b[127:64];
      s[2]:
        _503_ = b[191:128];
      s[3]:
        _503_ = b[255:192];
      default:
        _503_ = a;
    endcase
  endfunction
  assign _139_ = _503_(64'hxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _237_, _236_, _235_, _234_ });
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
  assign _127_ = rst ? 64'h0000000000000000 : _007_;
  assign _126_ = rst ? 9'h000 : _006_;
  assign _125_ = rst ? 1'h0 : _005_;
  assign _124_ = rst ? 1'h0 : _223_;
  assign _123_ = rst ? 1'h0 : _220_;
  assign _122_ = rst ? 9'h000 : _217_;
  assign _120_ = rst ? 3'h0 : { _214_, _211_, _208_ };
  assign _119_ = rst ? 64'h0000000000000000 : _205_;
  assign _118_ = rst ? 9'h000 : _203_;
  assign _117_ = rst ? 1'h0 : _202_;
  assign _116_ = rst ? 1'h0 : _196_;
  assign _115_ = rst ? 1'h0 : _192_;
  assign _114_ = rst ? 9'h000 : _189_;
  assign _113_ = rst ? 3'h0 : { _187_, _184_, _180_ };
  assign _112_ = rst ? 64'h0000000000000000 : _177_;
  assign _111_ = rst ? 9'h000 : _176_;
  assign _108_ = rst ? 1'h0 : _175_;
  assign _107_ = rst ? 1'h0 : _168_;
  assign _106_ = rst ? 1'h0 : _165_;
  assign _105_ = rst ? 9'h000 : _162_;
  assign _104_ = rst ? 3'h0 : { _159_, _156_, _153_ };
  assign _103_ = rst ? 64'h0000000000000000 : _150_;
  assign _102_ = rst ? 9'h000 : _148_;
  assign _101_ = rst ? 1'h0 : _147_;
  assign _100_ = rst ? 1'h0 : _132_;
  assign _099_ = rst ? 1'h0 : _098_;
  assign _097_ = rst ? 9'h000 : _067_;
  assign _096_ = rst ? 3'h0 : { _045_, _012_, _204_ };
  assign _095_ = rst ? 1'h0 : 1'h1;
  assign _094_ = rst ? 1'h0 : vector_write__mask;
  assign _093_ = rst ? 2'h0 : { _171_, _160_ };
  assign _092_ = rst ? 3'h0 : { _149_, _109_, _000_ };
  assign _091_ = rst ? 3'h0 : { 1'h1, vector_read__valid, array_read__valid };
  tnthw_ram #(
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd64),
    .WIDTH(32'd64)
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
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd64),
    .WIDTH(32'd64)
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
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd64),
    .WIDTH(32'd64)
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
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd64),
    .WIDTH(32'd64)
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
module tnthw_t8x8_array_numbers(
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
module tnthw_t8x8_array_queue(
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
module tnthw_t8x8_array_unit(
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
  wire [19:0] _002_;
  wire [19:0] _003_;
  wire [19:0] _004_;
  wire [19:0] _005_;
  wire [19:0] _006_;
  wire [19:0] _007_;
  wire [19:0] _008_;
  wire [19:0] _009_;
  wire [19:0] _010_;
  wire [19:0] _011_;
  wire _012_;
  wire [305:0] _013_;
  wire _014_;
  wire [305:0] _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire [1:0] _022_;
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
  wire [71:0] _043_;
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
  wire [159:0] _082_;
  wire [59:0] _083_;
  wire _084_;
  wire _085_;
  wire [3:0] _086_;
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
  wire [71:0] _116_;
  wire [1:0] _117_;
  wire [19:0] _118_;
  wire _119_;
  wire [19:0] _120_;
  wire [19:0] _121_;
  wire [19:0] _122_;
  wire [19:0] _123_;
  wire [19:0] _124_;
  wire _125_;
  wire [19:0] _126_;
  wire [19:0] _127_;
  wire [19:0] _128_;
  wire [19:0] _129_;
  wire [19:0] _130_;
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
  wire [1:0] _183_;
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
  output [4:0] accumulator_address;
  reg [4:0] accumulator_address;
  initial accumulator_address = 5'h00;
  output accumulator_bank;
  reg accumulator_bank;
  initial accumulator_bank = 1'h0;
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
  reg accumulator_read;
  initial accumulator_read = 1'h0;
  output accumulator_write;
  reg accumulator_write;
  initial accumulator_write = 1'h0;
  output [4:0] accumulator_write_address;
  reg [4:0] accumulator_write_address;
  initial accumulator_write_address = 5'h00;
  output accumulator_write_bank;
  reg accumulator_write_bank;
  initial accumulator_write_bank = 1'h0;
  output [159:0] accumulator_write_data_0;
  reg [159:0] accumulator_write_data_0;
  initial accumulator_write_data_0 = 160'h0000000000000000000000000000000000000000;
  output [159:0] accumulator_write_data_1;
  reg [159:0] accumulator_write_data_1;
  initial accumulator_write_data_1 = 160'h0000000000000000000000000000000000000000;
  reg added_0_0;
  initial added_0_0 = 1'h0;
  reg added_0_1;
  initial added_0_1 = 1'h0;
  reg added_0_2;
  initial added_0_2 = 1'h0;
  reg added_0_3;
  initial added_0_3 = 1'h0;
  wire [19:0] address;
  output [6:0] adds;
  wire [6:0] adds;
  output bad_row;
  wire bad_row;
  wire carry;
  wire carry_225;
  wire carry_227;
  wire carry_229;
  wire carry_231;
  wire carry_233;
  wire carry_235;
  wire carry_237;
  input clk;
  wire clk;
  wire completes;
  wire [6:0] count;
  output done;
  reg done;
  initial done = 1'h0;
  input drop;
  wire drop;
  reg ends;
  initial ends = 1'h0;
  wire ends_72;
  wire ends_next;
  reg [71:0] extended;
  initial extended = 72'h000000000000000000;
  input fill;
  wire fill;
  input [9:0] fill_address;
  wire [9:0] fill_address;
  input [63:0] fill_data;
  wire [63:0] fill_data;
  reg first_tile;
  initial first_tile = 1'h0;
  output free;
  wire free;
  output [3:0] held_read;
  wire [3:0] held_read;
  output illegal;
  wire illegal;
  wire index;
  wire [4:0] index_184;
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
  wire [63:0] neg_103;
  wire next_last_position;
  wire next_last_tap;
  wire [63:0] nz_101;
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
  reg [4:0] read_3_0;
  initial read_3_0 = 5'h00;
  reg [4:0] read_3_1;
  initial read_3_1 = 5'h00;
  reg [4:0] read_3_2;
  initial read_3_2 = 5'h00;
  reg [4:0] read_3_3;
  initial read_3_3 = 5'h00;
  reg [4:0] read_3_4;
  initial read_3_4 = 5'h00;
  output [19:0] read__address;
  wire [19:0] read__address;
  input [63:0] read__data;
  wire [63:0] read__data;
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
  wire [11:0] sum;
  wire [11:0] sum_224;
  wire [11:0] sum_226;
  wire [11:0] sum_228;
  wire [11:0] sum_230;
  wire [11:0] sum_232;
  wire [11:0] sum_234;
  wire [11:0] sum_236;
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
  reg [4:0] write_2_0;
  initial write_2_0 = 5'h00;
  reg [4:0] write_2_1;
  initial write_2_1 = 5'h00;
  reg [4:0] write_2_2;
  initial write_2_2 = 5'h00;
  assign take = take_27 & load_59;
  assign _000_ = take_27 ? signal_33[39:36] : 4'h0;
  assign _086_ = streams ? signal_34[39:36] : 4'h0;
  assign held_read = _000_ | _086_;
  assign last_vector = step_position & ends;
  assign _087_ = ~ streams;
  assign preload = _087_ | ends;
  assign restart_position = step_position & last_position;
  assign step_tap = step_position & last_position;
  assign _088_ = step_position & last_position;
  assign _089_ = next_last_tap & one_position;
  assign _098_ = next_last_position & last_tap;
  assign _109_ = ~ take;
  assign _119_ = take_27 & _109_;
  assign _125_ = ~ ends_72;
  assign _001_ = loading & _125_;
  assign left = _119_ | _001_;
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
  assign _084_ = _078_ | signal_78;
  assign signal_83 = signal_82 & _084_;
  assign _085_ = ~ inside_;
  assign padded = vector_2 & _085_;
  assign adds = added_0_3 ? count : 7'h00;
  assign _090_ = step_position & last_position;
  assign _091_ = load_59 | _090_;
  assign _092_ = instruction[269:258] == 12'h001;
  assign _093_ = instruction[251:246] == 6'h01;
  assign _094_ = instruction[257:252] == 6'h01;
  assign _095_ = instruction[281:270] == 12'h001;
  assign _096_ = & { _095_, _094_, _093_, _092_ };
  assign _097_ = start | left;
  assign _099_ = ~ start;
  assign _100_ = ~ left;
  assign _101_ = signal_82 & signal_76;
  assign _102_ = _101_ & signal_78;
  assign _103_ = ~ signal_82;
  assign _104_ = signal_83 & ends_next;
  assign _105_ = _103_ | _104_;
  assign _106_ = read__en & read__valid;
  assign _107_ = read__data[7] & signed_0_4;
  assign _108_ = read__data[15] & signed_0_4;
  assign _110_ = read__data[23] & signed_0_4;
  assign _111_ = read__data[31] & signed_0_4;
  assign _112_ = read__data[39] & signed_0_4;
  assign _113_ = read__data[47] & signed_0_4;
  assign _114_ = read__data[55] & signed_0_4;
  assign _115_ = read__data[63] & signed_0_4;
  assign _116_ = word_1_2 ? { _115_, read__data[63:56], _114_, read__data[55:48], _113_, read__data[47:40], _112_, read__data[39:32], _111_, read__data[31:24], _110_, read__data[23:16], _108_, read__data[15:8], _107_, read__data[7:0] } : 72'h000000000000000000;
  assign _117_ = first_tile ? signal_34[304:303] : 2'h1;
  assign _118_ = $signed(accumulator_data_0_0) + $signed({ sum[11], sum[11], sum[11], sum[11], sum[11], sum[11], sum[11], sum[11], sum });
  assign _082_[19:0] = $signed(_118_) + $signed({ 19'h00000, carry });
  assign _120_ = $signed(accumulator_data_0_1) + $signed({ sum_224[11], sum_224[11], sum_224[11], sum_224[11], sum_224[11], sum_224[11], sum_224[11], sum_224[11], sum_224 });
  assign _082_[39:20] = $signed(_120_) + $signed({ 19'h00000, carry_225 });
  assign _121_ = $signed(accumulator_data_0_2) + $signed({ sum_226[11], sum_226[11], sum_226[11], sum_226[11], sum_226[11], sum_226[11], sum_226[11], sum_226[11], sum_226 });
  assign _082_[59:40] = $signed(_121_) + $signed({ 19'h00000, carry_227 });
  assign _122_ = $signed(accumulator_data_0_3) + $signed({ sum_228[11], sum_228[11], sum_228[11], sum_228[11], sum_228[11], sum_228[11], sum_228[11], sum_228[11], sum_228 });
  assign _082_[79:60] = $signed(_122_) + $signed({ 19'h00000, carry_229 });
  assign _123_ = $signed(accumulator_data_0_4) + $signed({ sum_230[11], sum_230[11], sum_230[11], sum_230[11], sum_230[11], sum_230[11], sum_230[11], sum_230[11], sum_230 });
  assign _082_[99:80] = $signed(_123_) + $signed({ 19'h00000, carry_231 });
  assign _124_ = $signed(accumulator_data_0_5) + $signed({ sum_232[11], sum_232[11], sum_232[11], sum_232[11], sum_232[11], sum_232[11], sum_232[11], sum_232[11], sum_232 });
  assign _082_[119:100] = $signed(_124_) + $signed({ 19'h00000, carry_233 });
  assign _126_ = $signed(accumulator_data_0_6) + $signed({ sum_234[11], sum_234[11], sum_234[11], sum_234[11], sum_234[11], sum_234[11], sum_234[11], sum_234[11], sum_234 });
  assign _082_[139:120] = $signed(_126_) + $signed({ 19'h00000, carry_235 });
  assign _127_ = $signed(accumulator_data_0_7) + $signed({ sum_236[11], sum_236[11], sum_236[11], sum_236[11], sum_236[11], sum_236[11], sum_236[11], sum_236[11], sum_236 });
  assign _082_[159:140] = $signed(_127_) + $signed({ 19'h00000, carry_237 });
  assign _128_ = $signed(accumulator_data_1_0) + $signed({ sum[11], sum[11], sum[11], sum[11], sum[11], sum[11], sum[11], sum[11], sum });
  assign _083_[19:0] = $signed(_128_) + $signed({ 19'h00000, carry });
  assign _129_ = $signed(accumulator_data_1_1) + $signed({ sum_224[11], sum_224[11], sum_224[11], sum_224[11], sum_224[11], sum_224[11], sum_224[11], sum_224[11], sum_224 });
  assign _083_[39:20] = $signed(_129_) + $signed({ 19'h00000, carry_225 });
  assign _130_ = $signed(accumulator_data_1_2) + $signed({ sum_226[11], sum_226[11], sum_226[11], sum_226[11], sum_226[11], sum_226[11], sum_226[11], sum_226[11], sum_226 });
  assign _083_[59:40] = $signed(_130_) + $signed({ 19'h00000, carry_227 });
  assign _002_ = $signed(accumulator_data_1_3) + $signed({ sum_228[11], sum_228[11], sum_228[11], sum_228[11], sum_228[11], sum_228[11], sum_228[11], sum_228[11], sum_228 });
  assign _003_ = $signed(_002_) + $signed({ 19'h00000, carry_229 });
  assign _004_ = $signed(accumulator_data_1_4) + $signed({ sum_230[11], sum_230[11], sum_230[11], sum_230[11], sum_230[11], sum_230[11], sum_230[11], sum_230[11], sum_230 });
  assign _005_ = $signed(_004_) + $signed({ 19'h00000, carry_231 });
  assign _006_ = $signed(accumulator_data_1_5) + $signed({ sum_232[11], sum_232[11], sum_232[11], sum_232[11], sum_232[11], sum_232[11], sum_232[11], sum_232[11], sum_232 });
  assign _007_ = $signed(_006_) + $signed({ 19'h00000, carry_233 });
  assign _008_ = $signed(accumulator_data_1_6) + $signed({ sum_234[11], sum_234[11], sum_234[11], sum_234[11], sum_234[11], sum_234[11], sum_234[11], sum_234[11], sum_234 });
  assign _009_ = $signed(_008_) + $signed({ 19'h00000, carry_235 });
  assign _010_ = $signed(accumulator_data_1_7) + $signed({ sum_236[11], sum_236[11], sum_236[11], sum_236[11], sum_236[11], sum_236[11], sum_236[11], sum_236[11], sum_236 });
  assign _011_ = $signed(_010_) + $signed({ 19'h00000, carry_237 });
  always @(posedge clk)
    signal_33 <= _013_;
  always @(posedge clk)
    take_27 <= _014_;
  always @(posedge clk)
    signal_34 <= _015_;
  always @(posedge clk)
    streams <= _016_;
  always @(posedge clk)
    first_tile <= _017_;
  always @(posedge clk)
    signal_65 <= _018_;
  always @(posedge clk)
    signal_74 <= _019_;
  always @(posedge clk)
    load <= _020_;
  always @(posedge clk)
    signal_77 <= _021_;
  always @(posedge clk)
    lately <= _022_;
  always @(posedge clk)
    step_position <= _024_;
  always @(posedge clk)
    signal_ <= _025_;
  always @(posedge clk)
    ends <= _026_;
  always @(posedge clk)
    load_59 <= _027_;
  always @(posedge clk)
    read__en <= _028_;
  always @(posedge clk)
    vector_2 <= _029_;
  always @(posedge clk)
    inside_ <= _030_;
  always @(posedge clk)
    signed_0_0 <= _031_;
  always @(posedge clk)
    signed_0_1 <= _032_;
  always @(posedge clk)
    signed_0_2 <= _033_;
  always @(posedge clk)
    signed_0_3 <= _035_;
  always @(posedge clk)
    signed_0_4 <= _036_;
  always @(posedge clk)
    word_0_0 <= _037_;
  always @(posedge clk)
    word_1_0 <= _038_;
  always @(posedge clk)
    word_0_1 <= _039_;
  always @(posedge clk)
    word_1_1 <= _040_;
  always @(posedge clk)
    word_0_2 <= _041_;
  always @(posedge clk)
    word_1_2 <= _042_;
  always @(posedge clk)
    extended <= _043_;
  always @(posedge clk)
    added_0_0 <= _044_;
  always @(posedge clk)
    added_0_1 <= _046_;
  always @(posedge clk)
    added_0_2 <= _047_;
  always @(posedge clk)
    added_0_3 <= _048_;
  always @(posedge clk)
    read_0_0 <= _049_;
  always @(posedge clk)
    read_1_0 <= _117_;
  always @(posedge clk)
    read_2_0 <= _050_;
  always @(posedge clk)
    read_3_0 <= index_184;
  always @(posedge clk)
    read_0_1 <= _051_;
  always @(posedge clk)
    read_1_1 <= read_1_0;
  always @(posedge clk)
    read_2_1 <= _052_;
  always @(posedge clk)
    read_3_1 <= read_3_0;
  always @(posedge clk)
    read_0_2 <= _053_;
  always @(posedge clk)
    read_1_2 <= read_1_1;
  always @(posedge clk)
    read_2_2 <= _054_;
  always @(posedge clk)
    read_3_2 <= read_3_1;
  always @(posedge clk)
    read_0_3 <= _055_;
  always @(posedge clk)
    read_1_3 <= read_1_2;
  always @(posedge clk)
    read_2_3 <= _057_;
  always @(posedge clk)
    read_3_3 <= read_3_2;
  always @(posedge clk)
    read_0_4 <= _058_;
  always @(posedge clk)
    read_1_4 <= read_1_3;
  always @(posedge clk)
    read_2_4 <= _059_;
  always @(posedge clk)
    read_3_4 <= read_3_3;
  always @(posedge clk)
    accumulator_read <= _060_;
  always @(posedge clk)
    read_1_5 <= read_1_4;
  always @(posedge clk)
    accumulator_bank <= _061_;
  always @(posedge clk)
    accumulator_address <= read_3_4;
  always @(posedge clk)
    start_0_0 <= read_1_5;
  always @(posedge clk)
    start_0_1 <= start_0_0;
  always @(posedge clk)
    start_0_2 <= start_0_1;
  always @(posedge clk)
    write_0_0 <= _062_;
  always @(posedge clk)
    write_1_0 <= _063_;
  always @(posedge clk)
    write_2_0 <= accumulator_address;
  always @(posedge clk)
    write_0_1 <= _064_;
  always @(posedge clk)
    write_1_1 <= _065_;
  always @(posedge clk)
    write_2_1 <= write_2_0;
  always @(posedge clk)
    write_0_2 <= _066_;
  always @(posedge clk)
    write_1_2 <= _068_;
  always @(posedge clk)
    write_2_2 <= write_2_1;
  always @(posedge clk)
    accumulator_write <= _069_;
  always @(posedge clk)
    accumulator_write_bank <= _070_;
  always @(posedge clk)
    accumulator_write_address <= write_2_2;
  always @(posedge clk)
    last_0_0 <= _071_;
  always @(posedge clk)
    last_0_1 <= _072_;
  always @(posedge clk)
    last_0_2 <= _073_;
  always @(posedge clk)
    last_0_3 <= _074_;
  always @(posedge clk)
    last_0_4 <= _075_;
  always @(posedge clk)
    last_0_5 <= _076_;
  always @(posedge clk)
    last_0_6 <= _077_;
  always @(posedge clk)
    last_0_7 <= _079_;
  always @(posedge clk)
    last_0_8 <= _080_;
  always @(posedge clk)
    done <= _081_;
  always @(posedge clk)
    accumulator_write_data_0 <= _082_;
  always @(posedge clk)
    accumulator_write_data_1 <= { _011_, _009_, _007_, _005_, _003_, _083_ };
  assign _131_ = drop ? 1'h0 : last_0_8;
  assign _081_ = rst ? 1'h0 : _131_;
  assign _132_ = drop ? 1'h0 : last_0_7;
  assign _080_ = rst ? 1'h0 : _132_;
  assign _133_ = drop ? 1'h0 : last_0_6;
  assign _079_ = rst ? 1'h0 : _133_;
  assign _134_ = drop ? 1'h0 : last_0_5;
  assign _077_ = rst ? 1'h0 : _134_;
  assign _135_ = drop ? 1'h0 : last_0_4;
  assign _076_ = rst ? 1'h0 : _135_;
  assign _136_ = drop ? 1'h0 : last_0_3;
  assign _075_ = rst ? 1'h0 : _136_;
  assign _137_ = drop ? 1'h0 : last_0_2;
  assign _074_ = rst ? 1'h0 : _137_;
  assign _138_ = drop ? 1'h0 : last_0_1;
  assign _073_ = rst ? 1'h0 : _138_;
  assign _139_ = drop ? 1'h0 : last_0_0;
  assign _072_ = rst ? 1'h0 : _139_;
  assign _140_ = drop ? 1'h0 : last_vector;
  assign _071_ = rst ? 1'h0 : _140_;
  assign _141_ = drop ? 1'h0 : write_1_2;
  assign _070_ = rst ? 1'h0 : _141_;
  assign _142_ = drop ? 1'h0 : write_0_2;
  assign _069_ = rst ? 1'h0 : _142_;
  assign _143_ = drop ? 1'h0 : write_1_1;
  assign _068_ = rst ? 1'h0 : _143_;
  assign _144_ = drop ? 1'h0 : write_0_1;
  assign _066_ = rst ? 1'h0 : _144_;
  assign _145_ = drop ? 1'h0 : write_1_0;
  assign _065_ = rst ? 1'h0 : _145_;
  assign _146_ = drop ? 1'h0 : write_0_0;
  assign _064_ = rst ? 1'h0 : _146_;
  assign _147_ = drop ? 1'h0 : accumulator_bank;
  assign _063_ = rst ? 1'h0 : _147_;
  assign _148_ = drop ? 1'h0 : accumulator_read;
  assign _062_ = rst ? 1'h0 : _148_;
  assign _149_ = drop ? 1'h0 : read_2_4;
  assign _061_ = rst ? 1'h0 : _149_;
  assign _150_ = drop ? 1'h0 : read_0_4;
  assign _060_ = rst ? 1'h0 : _150_;
  assign _151_ = drop ? 1'h0 : read_2_3;
  assign _059_ = rst ? 1'h0 : _151_;
  assign _152_ = drop ? 1'h0 : read_0_3;
  assign _058_ = rst ? 1'h0 : _152_;
  assign _153_ = drop ? 1'h0 : read_2_2;
  assign _057_ = rst ? 1'h0 : _153_;
  assign _154_ = drop ? 1'h0 : read_0_2;
  assign _055_ = rst ? 1'h0 : _154_;
  assign _155_ = drop ? 1'h0 : read_2_1;
  assign _054_ = rst ? 1'h0 : _155_;
  assign _156_ = drop ? 1'h0 : read_0_1;
  assign _053_ = rst ? 1'h0 : _156_;
  assign _157_ = drop ? 1'h0 : read_2_0;
  assign _052_ = rst ? 1'h0 : _157_;
  assign _158_ = drop ? 1'h0 : read_0_0;
  assign _051_ = rst ? 1'h0 : _158_;
  assign _159_ = drop ? 1'h0 : signal_34[302];
  assign _050_ = rst ? 1'h0 : _159_;
  assign _160_ = drop ? 1'h0 : step_position;
  assign _049_ = rst ? 1'h0 : _160_;
  assign _161_ = drop ? 1'h0 : added_0_2;
  assign _048_ = rst ? 1'h0 : _161_;
  assign _162_ = drop ? 1'h0 : added_0_1;
  assign _047_ = rst ? 1'h0 : _162_;
  assign _163_ = drop ? 1'h0 : added_0_0;
  assign _046_ = rst ? 1'h0 : _163_;
  assign _164_ = drop ? 1'h0 : word_1_2;
  assign _044_ = rst ? 1'h0 : _164_;
  assign _043_ = word_0_2 ? _116_ : extended;
  assign _165_ = drop ? 1'h0 : word_1_1;
  assign _042_ = rst ? 1'h0 : _165_;
  assign _166_ = drop ? 1'h0 : word_0_1;
  assign _041_ = rst ? 1'h0 : _166_;
  assign _167_ = drop ? 1'h0 : word_1_0;
  assign _040_ = rst ? 1'h0 : _167_;
  assign _168_ = drop ? 1'h0 : word_0_0;
  assign _039_ = rst ? 1'h0 : _168_;
  assign _169_ = drop ? 1'h0 : inside_;
  assign _038_ = rst ? 1'h0 : _169_;
  assign _170_ = drop ? 1'h0 : vector_2;
  assign _037_ = rst ? 1'h0 : _170_;
  assign _171_ = drop ? 1'h0 : signed_0_3;
  assign _036_ = rst ? 1'h0 : _171_;
  assign _172_ = drop ? 1'h0 : signed_0_2;
  assign _035_ = rst ? 1'h0 : _172_;
  assign _173_ = drop ? 1'h0 : signed_0_1;
  assign _033_ = rst ? 1'h0 : _173_;
  assign _174_ = drop ? 1'h0 : signed_0_0;
  assign _032_ = rst ? 1'h0 : _174_;
  assign _175_ = drop ? 1'h0 : signal_34[305];
  assign _031_ = rst ? 1'h0 : _175_;
  assign _176_ = drop ? 1'h0 : _106_;
  assign _030_ = rst ? 1'h0 : _176_;
  assign _177_ = drop ? 1'h0 : read__en;
  assign _029_ = rst ? 1'h0 : _177_;
  assign _178_ = drop ? 1'h0 : step_position;
  assign _028_ = rst ? 1'h0 : _178_;
  assign _179_ = drop ? 1'h1 : _105_;
  assign _027_ = rst ? 1'h1 : _179_;
  assign _180_ = drop ? 1'h0 : ends_next;
  assign _026_ = rst ? 1'h0 : _180_;
  assign _181_ = drop ? 1'h0 : _102_;
  assign _025_ = rst ? 1'h0 : _181_;
  assign _182_ = drop ? 1'h0 : signal_83;
  assign _024_ = rst ? 1'h0 : _182_;
  assign _183_ = drop ? 2'h0 : { lately[0], signal_ };
  assign _022_ = rst ? 2'h0 : _183_;
  assign _184_ = drop ? 1'h0 : signal_76;
  assign _021_ = rst ? 1'h0 : _184_;
  assign _185_ = load ? _099_ : _100_;
  assign _186_ = drop ? 1'h1 : _185_;
  assign _020_ = rst ? 1'h1 : _186_;
  assign _187_ = drop ? 1'h0 : _097_;
  assign _019_ = rst ? 1'h0 : _187_;
  assign _188_ = load ? _096_ : signal_65;
  assign _189_ = drop ? 1'h0 : _188_;
  assign _018_ = rst ? 1'h0 : _189_;
  assign _190_ = _091_ ? load_59 : first_tile;
  assign _191_ = drop ? 1'h0 : _190_;
  assign _017_ = rst ? 1'h0 : _191_;
  assign _192_ = load_59 ? take_27 : streams;
  assign _193_ = drop ? 1'h0 : _192_;
  assign _016_ = rst ? 1'h0 : _193_;
  assign _015_ = load_59 ? signal_33 : signal_34;
  assign _194_ = take ? 1'h0 : take_27;
  assign _195_ = load ? start : _194_;
  assign _196_ = drop ? 1'h0 : _195_;
  assign _014_ = rst ? 1'h0 : _196_;
  assign _013_ = load ? instruction : signal_33;
  function [19:0] _551_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _551_ = b[19:0];
      s[1]:
        _551_ = b[39:20];
      s[2]:
        _551_ = b[59:40];
      default:
        _551_ = a;
    endcase
  endfunction
  assign accumulator_data_1_7 = _551_(20'h00000, { accumulator_data_1[159:140], accumulator_data_1[158:140], 1'h0, accumulator_data_1[151:140], 8'h00 }, { _199_, _198_, _197_ });
  assign _197_ = start_0_2 == 2'h3;
  assign _198_ = start_0_2 == 2'h2;
  assign _199_ = start_0_2 == 2'h1;
  function [19:0] _555_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _555_ = b[19:0];
      s[1]:
        _555_ = b[39:20];
      s[2]:
        _555_ = b[59:40];
      default:
        _555_ = a;
    endcase
  endfunction
  assign accumulator_data_1_6 = _555_(20'h00000, { accumulator_data_1[139:120], accumulator_data_1[138:120], 1'h0, accumulator_data_1[131:120], 8'h00 }, { _202_, _201_, _200_ });
  assign _200_ = start_0_2 == 2'h3;
  assign _201_ = start_0_2 == 2'h2;
  assign _202_ = start_0_2 == 2'h1;
  function [19:0] _559_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _559_ = b[19:0];
      s[1]:
        _559_ = b[39:20];
      s[2]:
        _559_ = b[59:40];
      default:
        _559_ = a;
    endcase
  endfunction
  assign accumulator_data_1_5 = _559_(20'h00000, { accumulator_data_1[119:100], accumulator_data_1[118:100], 1'h0, accumulator_data_1[111:100], 8'h00 }, { _205_, _204_, _203_ });
  assign _203_ = start_0_2 == 2'h3;
  assign _204_ = start_0_2 == 2'h2;
  assign _205_ = start_0_2 == 2'h1;
  function [19:0] _563_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _563_ = b[19:0];
      s[1]:
        _563_ = b[39:20];
      s[2]:
        _563_ = b[59:40];
      default:
        _563_ = a;
    endcase
  endfunction
  assign accumulator_data_1_4 = _563_(20'h00000, { accumulator_data_1[99:80], accumulator_data_1[98:80], 1'h0, accumulator_data_1[91:80], 8'h00 }, { _208_, _207_, _206_ });
  assign _206_ = start_0_2 == 2'h3;
  assign _207_ = start_0_2 == 2'h2;
  assign _208_ = start_0_2 == 2'h1;
  function [19:0] _567_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _567_ = b[19:0];
      s[1]:
        _567_ = b[39:20];
      s[2]:
        _567_ = b[59:40];
      default:
        _567_ = a;
    endcase
  endfunction
  assign accumulator_data_1_3 = _567_(20'h00000, { accumulator_data_1[79:60], accumulator_data_1[78:60], 1'h0, accumulator_data_1[71:60], 8'h00 }, { _211_, _210_, _209_ });
  assign _209_ = start_0_2 == 2'h3;
  assign _210_ = start_0_2 == 2'h2;
  assign _211_ = start_0_2 == 2'h1;
  function [19:0] _571_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _571_ = b[19:0];
      s[1]:
        _571_ = b[39:20];
      s[2]:
        _571_ = b[59:40];
      default:
        _571_ = a;
    endcase
  endfunction
  assign accumulator_data_1_2 = _571_(20'h00000, { accumulator_data_1[59:40], accumulator_data_1[58:40], 1'h0, accumulator_data_1[51:40], 8'h00 }, { _214_, _213_, _212_ });
  assign _212_ = start_0_2 == 2'h3;
  assign _213_ = start_0_2 == 2'h2;
  assign _214_ = start_0_2 == 2'h1;
  function [19:0] _575_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _575_ = b[19:0];
      s[1]:
        _575_ = b[39:20];
      s[2]:
        _575_ = b[59:40];
      default:
        _575_ = a;
    endcase
  endfunction
  assign accumulator_data_1_1 = _575_(20'h00000, { accumulator_data_1[39:20], accumulator_data_1[38:20], 1'h0, accumulator_data_1[31:20], 8'h00 }, { _217_, _216_, _215_ });
  assign _215_ = start_0_2 == 2'h3;
  assign _216_ = start_0_2 == 2'h2;
  assign _217_ = start_0_2 == 2'h1;
  function [19:0] _579_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _579_ = b[19:0];
      s[1]:
        _579_ = b[39:20];
      s[2]:
        _579_ = b[59:40];
      default:
        _579_ = a;
    endcase
  endfunction
  assign accumulator_data_1_0 = _579_(20'h00000, { accumulator_data_1[19:0], accumulator_data_1[18:0], 1'h0, accumulator_data_1[11:0], 8'h00 }, { _220_, _219_, _218_ });
  assign _218_ = start_0_2 == 2'h3;
  assign _219_ = start_0_2 == 2'h2;
  assign _220_ = start_0_2 == 2'h1;
  function [19:0] _583_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _583_ = b[19:0];
      s[1]:
        _583_ = b[39:20];
      s[2]:
        _583_ = b[59:40];
      default:
        _583_ = a;
    endcase
  endfunction
  assign accumulator_data_0_7 = _583_(20'h00000, { accumulator_data_0[159:140], accumulator_data_0[158:140], 1'h0, accumulator_data_0[151:140], 8'h00 }, { _223_, _222_, _221_ });
  assign _221_ = start_0_2 == 2'h3;
  assign _222_ = start_0_2 == 2'h2;
  assign _223_ = start_0_2 == 2'h1;
  function [19:0] _587_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _587_ = b[19:0];
      s[1]:
        _587_ = b[39:20];
      s[2]:
        _587_ = b[59:40];
      default:
        _587_ = a;
    endcase
  endfunction
  assign accumulator_data_0_6 = _587_(20'h00000, { accumulator_data_0[139:120], accumulator_data_0[138:120], 1'h0, accumulator_data_0[131:120], 8'h00 }, { _226_, _225_, _224_ });
  assign _224_ = start_0_2 == 2'h3;
  assign _225_ = start_0_2 == 2'h2;
  assign _226_ = start_0_2 == 2'h1;
  function [19:0] _591_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _591_ = b[19:0];
      s[1]:
        _591_ = b[39:20];
      s[2]:
        _591_ = b[59:40];
      default:
        _591_ = a;
    endcase
  endfunction
  assign accumulator_data_0_5 = _591_(20'h00000, { accumulator_data_0[119:100], accumulator_data_0[118:100], 1'h0, accumulator_data_0[111:100], 8'h00 }, { _229_, _228_, _227_ });
  assign _227_ = start_0_2 == 2'h3;
  assign _228_ = start_0_2 == 2'h2;
  assign _229_ = start_0_2 == 2'h1;
  function [19:0] _595_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _595_ = b[19:0];
      s[1]:
        _595_ = b[39:20];
      s[2]:
        _595_ = b[59:40];
      default:
        _595_ = a;
    endcase
  endfunction
  assign accumulator_data_0_4 = _595_(20'h00000, { accumulator_data_0[99:80], accumulator_data_0[98:80], 1'h0, accumulator_data_0[91:80], 8'h00 }, { _232_, _231_, _230_ });
  assign _230_ = start_0_2 == 2'h3;
  assign _231_ = start_0_2 == 2'h2;
  assign _232_ = start_0_2 == 2'h1;
  function [19:0] _599_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _599_ = b[19:0];
      s[1]:
        _599_ = b[39:20];
      s[2]:
        _599_ = b[59:40];
      default:
        _599_ = a;
    endcase
  endfunction
  assign accumulator_data_0_3 = _599_(20'h00000, { accumulator_data_0[79:60], accumulator_data_0[78:60], 1'h0, accumulator_data_0[71:60], 8'h00 }, { _235_, _234_, _233_ });
  assign _233_ = start_0_2 == 2'h3;
  assign _234_ = start_0_2 == 2'h2;
  assign _235_ = start_0_2 == 2'h1;
  function [19:0] _603_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _603_ = b[19:0];
      s[1]:
        _603_ = b[39:20];
      s[2]:
        _603_ = b[59:40];
      default:
        _603_ = a;
    endcase
  endfunction
  assign accumulator_data_0_2 = _603_(20'h00000, { accumulator_data_0[59:40], accumulator_data_0[58:40], 1'h0, accumulator_data_0[51:40], 8'h00 }, { _238_, _237_, _236_ });
  assign _236_ = start_0_2 == 2'h3;
  assign _237_ = start_0_2 == 2'h2;
  assign _238_ = start_0_2 == 2'h1;
  function [19:0] _607_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _607_ = b[19:0];
      s[1]:
        _607_ = b[39:20];
      s[2]:
        _607_ = b[59:40];
      default:
        _607_ = a;
    endcase
  endfunction
  assign accumulator_data_0_1 = _607_(20'h00000, { accumulator_data_0[39:20], accumulator_data_0[38:20], 1'h0, accumulator_data_0[31:20], 8'h00 }, { _241_, _240_, _239_ });
  assign _239_ = start_0_2 == 2'h3;
  assign _240_ = start_0_2 == 2'h2;
  assign _241_ = start_0_2 == 2'h1;
  function [19:0] _611_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _611_ = b[19:0];
      s[1]:
        _611_ = b[39:20];
      s[2]:
        _611_ = b[59:40];
      default:
        _611_ = a;
    endcase
  endfunction
  assign accumulator_data_0_0 = _611_(20'h00000, { accumulator_data_0[19:0], accumulator_data_0[18:0], 1'h0, accumulator_data_0[11:0], 8'h00 }, { _244_, _243_, _242_ });
  assign _242_ = start_0_2 == 2'h3;
  assign _243_ = start_0_2 == 2'h2;
  assign _244_ = start_0_2 == 2'h1;
  assign _245_ = step_position ? _098_ : ends;
  assign _246_ = _088_ ? _089_ : _245_;
  assign ends_next = load_59 ? signal_65 : _246_;
  tnthw_t8x8_array_unit_column_0 column_0 (
    .carry(carry),
    .clk(clk),
    .neg(neg_103[7:0]),
    .nz(nz_101[7:0]),
    .operands(extended),
    .sum(sum)
  );
  tnthw_t8x8_array_unit_column_0 column_1 (
    .carry(carry_225),
    .clk(clk),
    .neg(neg_103[15:8]),
    .nz(nz_101[15:8]),
    .operands(extended),
    .sum(sum_224)
  );
  tnthw_t8x8_array_unit_column_0 column_2 (
    .carry(carry_227),
    .clk(clk),
    .neg(neg_103[23:16]),
    .nz(nz_101[23:16]),
    .operands(extended),
    .sum(sum_226)
  );
  tnthw_t8x8_array_unit_column_0 column_3 (
    .carry(carry_229),
    .clk(clk),
    .neg(neg_103[31:24]),
    .nz(nz_101[31:24]),
    .operands(extended),
    .sum(sum_228)
  );
  tnthw_t8x8_array_unit_column_0 column_4 (
    .carry(carry_231),
    .clk(clk),
    .neg(neg_103[39:32]),
    .nz(nz_101[39:32]),
    .operands(extended),
    .sum(sum_230)
  );
  tnthw_t8x8_array_unit_column_0 column_5 (
    .carry(carry_233),
    .clk(clk),
    .neg(neg_103[47:40]),
    .nz(nz_101[47:40]),
    .operands(extended),
    .sum(sum_232)
  );
  tnthw_t8x8_array_unit_column_0 column_6 (
    .carry(carry_235),
    .clk(clk),
    .neg(neg_103[55:48]),
    .nz(nz_101[55:48]),
    .operands(extended),
    .sum(sum_234)
  );
  tnthw_t8x8_array_unit_column_0 column_7 (
    .carry(carry_237),
    .clk(clk),
    .neg(neg_103[63:56]),
    .nz(nz_101[63:56]),
    .operands(extended),
    .sum(sum_236)
  );
  tnthw_t8x8_array_unit_tiles tiles (
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
  tnthw_t8x8_array_unit_weights weights (
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
  tnthw_t8x8_array_unit_window window (
    .clk(clk),
    .index(index_184),
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
module tnthw_t8x8_array_unit_column_0(
  clk,
  neg,
  nz,
  operands,
  carry,
  sum
);
  wire [8:0] _00_;
  wire [9:0] _01_;
  wire [9:0] _02_;
  wire [9:0] _03_;
  wire [10:0] _04_;
  wire [10:0] _05_;
  wire [8:0] _06_;
  wire [11:0] _07_;
  wire [8:0] _08_;
  wire [8:0] _09_;
  wire [8:0] _10_;
  wire [8:0] _11_;
  wire [8:0] _12_;
  wire [8:0] _13_;
  wire [9:0] _14_;
  reg [3:0] carries_0;
  initial carries_0 = 4'h0;
  reg [1:0] carries_1;
  initial carries_1 = 2'h0;
  output carry;
  reg carry;
  initial carry = 1'h0;
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
  reg [9:0] stage_0_0;
  initial stage_0_0 = 10'h000;
  reg [9:0] stage_0_1;
  initial stage_0_1 = 10'h000;
  reg [9:0] stage_0_2;
  initial stage_0_2 = 10'h000;
  reg [9:0] stage_0_3;
  initial stage_0_3 = 10'h000;
  reg [10:0] stage_1_0;
  initial stage_1_0 = 11'h000;
  reg [10:0] stage_1_1;
  initial stage_1_1 = 11'h000;
  output [11:0] sum;
  reg [11:0] sum;
  initial sum = 12'h000;
  wire [9:0] sum_0_0;
  wire [9:0] sum_0_1;
  wire [9:0] sum_0_2;
  wire [9:0] sum_0_3;
  wire [10:0] sum_1_0;
  wire [10:0] sum_1_1;
  wire [11:0] sum_2_0;
  assign _00_ = operands[8:0] ^ { neg[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0] };
  assign cell_0 = nz[0] ? _00_ : 9'h000;
  assign _06_ = operands[17:9] ^ { neg[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1] };
  assign cell_1 = nz[1] ? _06_ : 9'h000;
  assign _08_ = operands[26:18] ^ { neg[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2] };
  assign cell_2 = nz[2] ? _08_ : 9'h000;
  assign _09_ = operands[35:27] ^ { neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3] };
  assign cell_3 = nz[3] ? _09_ : 9'h000;
  assign _10_ = operands[44:36] ^ { neg[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4] };
  assign cell_4 = nz[4] ? _10_ : 9'h000;
  assign _11_ = operands[53:45] ^ { neg[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5] };
  assign cell_5 = nz[5] ? _11_ : 9'h000;
  assign _12_ = operands[62:54] ^ { neg[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6] };
  assign cell_6 = nz[6] ? _12_ : 9'h000;
  assign _13_ = operands[71:63] ^ { neg[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7] };
  assign cell_7 = nz[7] ? _13_ : 9'h000;
  assign _14_ = $signed({ cell_0[8], cell_0 }) + $signed({ cell_1[8], cell_1 });
  assign sum_0_0 = $signed(_14_) + $signed({ 9'h000, neg[7] });
  assign _01_ = $signed({ cell_2[8], cell_2 }) + $signed({ cell_3[8], cell_3 });
  assign sum_0_1 = $signed(_01_) + $signed({ 9'h000, neg[6] });
  assign _02_ = $signed({ cell_4[8], cell_4 }) + $signed({ cell_5[8], cell_5 });
  assign sum_0_2 = $signed(_02_) + $signed({ 9'h000, neg[5] });
  assign _03_ = $signed({ cell_6[8], cell_6 }) + $signed({ cell_7[8], cell_7 });
  assign sum_0_3 = $signed(_03_) + $signed({ 9'h000, neg[4] });
  assign _04_ = $signed({ stage_0_0[9], stage_0_0 }) + $signed({ stage_0_1[9], stage_0_1 });
  assign sum_1_0 = $signed(_04_) + $signed({ 10'h000, carries_0[3] });
  assign _05_ = $signed({ stage_0_2[9], stage_0_2 }) + $signed({ stage_0_3[9], stage_0_3 });
  assign sum_1_1 = $signed(_05_) + $signed({ 10'h000, carries_0[2] });
  assign _07_ = $signed({ stage_1_0[10], stage_1_0 }) + $signed({ stage_1_1[10], stage_1_1 });
  assign sum_2_0 = $signed(_07_) + $signed({ 11'h000, carries_1[1] });
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
endmodule

// Read each tile of an instruction as soon as the shadow tile is free.
module tnthw_t8x8_array_unit_tiles(
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
  wire _001_;
  wire [12:0] _002_;
  wire [12:0] _003_;
  wire [6:0] _004_;
  wire [6:0] _005_;
  wire [6:0] _006_;
  wire _007_;
  wire [12:0] _008_;
  wire _009_;
  wire [6:0] _010_;
  wire [6:0] _011_;
  wire [19:0] _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire [12:0] _016_;
  wire [12:0] _017_;
  wire [6:0] _018_;
  wire [6:0] _019_;
  wire _020_;
  wire [6:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [19:0] _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire [6:0] _030_;
  wire [6:0] _031_;
  wire [6:0] _032_;
  wire [6:0] _033_;
  wire [6:0] _034_;
  wire [6:0] _035_;
  wire [12:0] _036_;
  wire [12:0] _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire [19:0] _046_;
  wire [19:0] _047_;
  wire [19:0] _048_;
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
  output index;
  reg index;
  initial index = 1'h0;
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
  assign _009_ = ~ signal_;
  assign _020_ = index | _009_;
  assign goes_on = loading & _020_;
  assign _023_ = loading & first;
  assign read = goes_on | _023_;
  assign signal_6 = read & index;
  assign completes = goes_on & index;
  assign _024_ = signal_6 & planes_left[12];
  assign _025_ = _024_ & kernel_x_left[6];
  assign ends = _025_ & kernel_y_left[6];
  assign _026_ = address + 20'h00001;
  assign _000_ = index + 1'h1;
  assign _001_ = signal_6 ? 1'h0 : _000_;
  assign _002_ = { 1'h0, instruction[269:258] } - 13'h0002;
  assign _003_ = { 1'h0, instruction[269:258] } - 13'h0002;
  assign _004_ = { 1'h0, instruction[257:252] } - 7'h02;
  assign _005_ = { 1'h0, instruction[257:252] } - 7'h02;
  assign _006_ = { 1'h0, instruction[251:246] } - 7'h02;
  assign _007_ = ~ ends;
  assign _008_ = $signed(planes_left) - $signed(13'h0001);
  assign _010_ = $signed(kernel_x_left) - $signed(7'h01);
  assign _011_ = $signed(kernel_y_left) - $signed(7'h01);
  always @(posedge clk)
    address <= _012_;
  always @(posedge clk)
    index <= _013_;
  always @(posedge clk)
    signal_ <= _014_;
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
    kernel_y_left <= _021_;
  always @(posedge clk)
    loading <= _022_;
  assign _027_ = signal_6 ? _007_ : loading;
  assign _028_ = load ? start : _027_;
  assign _029_ = drop ? 1'h0 : _028_;
  assign _022_ = rst ? 1'h0 : _029_;
  assign _030_ = kernel_x_left[6] ? _011_ : kernel_y_left;
  assign _031_ = planes_left[12] ? _030_ : kernel_y_left;
  assign _032_ = signal_6 ? _031_ : kernel_y_left;
  assign _021_ = load ? _006_ : _032_;
  assign _019_ = load ? _005_ : kernel_x_whole;
  assign _033_ = kernel_x_left[6] ? kernel_x_whole : _010_;
  assign _034_ = planes_left[12] ? _033_ : kernel_x_left;
  assign _035_ = signal_6 ? _034_ : kernel_x_left;
  assign _018_ = load ? _004_ : _035_;
  assign _017_ = load ? _003_ : planes_whole;
  assign _036_ = planes_left[12] ? planes_whole : _008_;
  assign _037_ = signal_6 ? _036_ : planes_left;
  assign _016_ = load ? _002_ : _037_;
  assign _038_ = first ? 1'h0 : ready;
  assign _039_ = signal_6 ? 1'h1 : _038_;
  assign _040_ = drop ? 1'h0 : _039_;
  assign _015_ = rst ? 1'h0 : _040_;
  assign _041_ = first ? 1'h0 : signal_;
  assign _042_ = read ? 1'h1 : _041_;
  assign _043_ = drop ? 1'h0 : _042_;
  assign _014_ = rst ? 1'h0 : _043_;
  assign _044_ = read ? _001_ : index;
  assign _045_ = drop ? 1'h0 : _044_;
  assign _013_ = rst ? 1'h0 : _045_;
  assign _046_ = read ? _026_ : address;
  assign _047_ = load ? instruction[301:282] : _046_;
  assign _048_ = drop ? 20'h00000 : _047_;
  assign _012_ = rst ? 20'h00000 : _048_;
  assign unused = & { instruction[281:270], instruction[245:0] };
endmodule

// Holds packed weights and decodes one tile after the other into the shadow tile.
module tnthw_t8x8_array_unit_weights(
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
  wire [6:0] _090_;
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
  reg signal_;
  initial signal_ = 1'h0;
  output bad_row;
  reg bad_row;
  initial bad_row = 1'h0;
  input clk;
  wire clk;
  output [6:0] count;
  reg [6:0] count;
  initial count = 7'h00;
  reg [2:0] count_0_0;
  initial count_0_0 = 3'h0;
  reg [2:0] count_0_12;
  initial count_0_12 = 3'h0;
  reg [2:0] count_0_16;
  initial count_0_16 = 3'h0;
  reg [2:0] count_0_20;
  initial count_0_20 = 3'h0;
  reg [2:0] count_0_24;
  initial count_0_24 = 3'h0;
  reg [2:0] count_0_28;
  initial count_0_28 = 3'h0;
  reg [2:0] count_0_32;
  initial count_0_32 = 3'h0;
  reg [2:0] count_0_36;
  initial count_0_36 = 3'h0;
  reg [2:0] count_0_4;
  initial count_0_4 = 3'h0;
  reg [2:0] count_0_8;
  initial count_0_8 = 3'h0;
  reg [4:0] count_1_0;
  initial count_1_0 = 5'h00;
  reg [4:0] count_1_4;
  initial count_1_4 = 5'h00;
  reg [3:0] count_1_8;
  initial count_1_8 = 4'h0;
  reg [6:0] count_2_0;
  initial count_2_0 = 7'h00;
  reg counting_0_0;
  initial counting_0_0 = 1'h0;
  reg counting_0_1;
  initial counting_0_1 = 1'h0;
  reg counting_0_2;
  initial counting_0_2 = 1'h0;
  reg counting_1_0;
  initial counting_1_0 = 1'h0;
  reg counting_1_1;
  initial counting_1_1 = 1'h0;
  reg counting_1_2;
  initial counting_1_2 = 1'h0;
  reg counting_2_0;
  initial counting_2_0 = 1'h0;
  reg counting_2_1;
  initial counting_2_1 = 1'h0;
  reg counting_2_2;
  initial counting_2_2 = 1'h0;
  reg [63:0] data;
  initial data = 64'h0000000000000000;
  input drop;
  wire drop;
  input fill;
  wire fill;
  input [9:0] fill_address;
  wire [9:0] fill_address;
  input [63:0] fill_data;
  wire [63:0] fill_data;
  input first;
  wire first;
  output illegal;
  wire illegal;
  reg illegal_13;
  initial illegal_13 = 1'h0;
  wire illegal_14;
  output [63:0] neg;
  reg [63:0] neg;
  initial neg = 64'h0000000000000000;
  wire [39:0] neg_45;
  output [63:0] nz;
  reg [63:0] nz;
  initial nz = 64'h0000000000000000;
  wire [39:0] nz_43;
  wire [63:0] read__data;
  input read__en;
  wire read__en;
  input [19:0] read_address;
  wire [19:0] read_address;
  input read_index;
  wire read_index;
  reg row_0_0;
  initial row_0_0 = 1'h0;
  reg row_0_1;
  initial row_0_1 = 1'h0;
  reg row_0_2;
  initial row_0_2 = 1'h0;
  reg row_0_3;
  initial row_0_3 = 1'h0;
  reg row_1_0;
  initial row_1_0 = 1'h0;
  reg row_1_1;
  initial row_1_1 = 1'h0;
  reg row_1_2;
  initial row_1_2 = 1'h0;
  reg row_1_3;
  initial row_1_3 = 1'h0;
  input rst;
  wire rst;
  reg [6:0] shadow_count;
  initial shadow_count = 7'h00;
  reg [63:0] shadow_neg;
  initial shadow_neg = 64'h0000000000000000;
  reg [63:0] shadow_nz;
  initial shadow_nz = 64'h0000000000000000;
  reg [1:0] stores;
  initial stores = 2'h0;
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
  assign _024_ = row_0_3 & _000_;
  assign _045_ = row_0_3 & row_1_3;
  assign _056_ = read_address >= 20'h00400;
  assign _067_ = read__en & _056_;
  assign _078_ = { 1'h0, nz_43[0] } + { 1'h0, nz_43[1] };
  assign _089_ = { 1'h0, nz_43[2] } + { 1'h0, nz_43[3] };
  assign _100_ = { 1'h0, _078_ } + { 1'h0, _089_ };
  assign _001_ = { 1'h0, nz_43[4] } + { 1'h0, nz_43[5] };
  assign _012_ = { 1'h0, nz_43[6] } + { 1'h0, nz_43[7] };
  assign _016_ = { 1'h0, _001_ } + { 1'h0, _012_ };
  assign _017_ = { 1'h0, nz_43[8] } + { 1'h0, nz_43[9] };
  assign _018_ = { 1'h0, nz_43[10] } + { 1'h0, nz_43[11] };
  assign _019_ = { 1'h0, _017_ } + { 1'h0, _018_ };
  assign _020_ = { 1'h0, nz_43[12] } + { 1'h0, nz_43[13] };
  assign _021_ = { 1'h0, nz_43[14] } + { 1'h0, nz_43[15] };
  assign _022_ = { 1'h0, _020_ } + { 1'h0, _021_ };
  assign _023_ = { 1'h0, nz_43[16] } + { 1'h0, nz_43[17] };
  assign _025_ = { 1'h0, nz_43[18] } + { 1'h0, nz_43[19] };
  assign _026_ = { 1'h0, _023_ } + { 1'h0, _025_ };
  assign _027_ = { 1'h0, nz_43[20] } + { 1'h0, nz_43[21] };
  assign _028_ = { 1'h0, nz_43[22] } + { 1'h0, nz_43[23] };
  assign _029_ = { 1'h0, _027_ } + { 1'h0, _028_ };
  assign _030_ = ~ stores[1];
  assign _031_ = nz_43[24] & _030_;
  assign _032_ = ~ stores[1];
  assign _033_ = nz_43[25] & _032_;
  assign _034_ = { 1'h0, _031_ } + { 1'h0, _033_ };
  assign _035_ = ~ stores[1];
  assign _036_ = nz_43[26] & _035_;
  assign _037_ = ~ stores[1];
  assign _038_ = nz_43[27] & _037_;
  assign _039_ = { 1'h0, _036_ } + { 1'h0, _038_ };
  assign _040_ = { 1'h0, _034_ } + { 1'h0, _039_ };
  assign _041_ = ~ stores[1];
  assign _042_ = nz_43[28] & _041_;
  assign _043_ = ~ stores[1];
  assign _044_ = nz_43[29] & _043_;
  assign _046_ = { 1'h0, _042_ } + { 1'h0, _044_ };
  assign _047_ = ~ stores[1];
  assign _048_ = nz_43[30] & _047_;
  assign _049_ = ~ stores[1];
  assign _050_ = nz_43[31] & _049_;
  assign _051_ = { 1'h0, _048_ } + { 1'h0, _050_ };
  assign _052_ = { 1'h0, _046_ } + { 1'h0, _051_ };
  assign _053_ = ~ stores[1];
  assign _054_ = nz_43[32] & _053_;
  assign _055_ = ~ stores[1];
  assign _057_ = nz_43[33] & _055_;
  assign _058_ = { 1'h0, _054_ } + { 1'h0, _057_ };
  assign _059_ = ~ stores[1];
  assign _060_ = nz_43[34] & _059_;
  assign _061_ = ~ stores[1];
  assign _062_ = nz_43[35] & _061_;
  assign _063_ = { 1'h0, _060_ } + { 1'h0, _062_ };
  assign _064_ = { 1'h0, _058_ } + { 1'h0, _063_ };
  assign _065_ = ~ stores[1];
  assign _066_ = nz_43[36] & _065_;
  assign _068_ = ~ stores[1];
  assign _069_ = nz_43[37] & _068_;
  assign _070_ = { 1'h0, _066_ } + { 1'h0, _069_ };
  assign _071_ = ~ stores[1];
  assign _072_ = nz_43[38] & _071_;
  assign _073_ = ~ stores[1];
  assign _074_ = nz_43[39] & _073_;
  assign _075_ = { 1'h0, _072_ } + { 1'h0, _074_ };
  assign _076_ = { 1'h0, _070_ } + { 1'h0, _075_ };
  assign _077_ = { 1'h0, count_0_0 } + { 1'h0, count_0_4 };
  assign _079_ = { 1'h0, count_0_8 } + { 1'h0, count_0_12 };
  assign _080_ = { 1'h0, _077_ } + { 1'h0, _079_ };
  assign _081_ = { 1'h0, count_0_16 } + { 1'h0, count_0_20 };
  assign _082_ = { 1'h0, count_0_24 } + { 1'h0, count_0_28 };
  assign _083_ = { 1'h0, _081_ } + { 1'h0, _082_ };
  assign _084_ = { 1'h0, count_0_32 } + { 1'h0, count_0_36 };
  assign _085_ = { 1'h0, count_1_0 } + { 1'h0, count_1_4 };
  assign _086_ = { 1'h0, _085_ } + { 3'h0, count_1_8 };
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
    signal_ <= _101_;
  always @(posedge clk)
    illegal_13 <= _102_;
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
  assign _014_ = counting_1_2 ? _090_ : shadow_count;
  assign _111_ = drop ? 1'h0 : counting_2_1;
  assign _013_ = rst ? 1'h0 : _111_;
  assign _112_ = drop ? 1'h0 : counting_1_1;
  assign _011_ = rst ? 1'h0 : _112_;
  assign _113_ = drop ? 1'h0 : counting_0_1;
  assign _010_ = rst ? 1'h0 : _113_;
  assign _114_ = drop ? 1'h0 : counting_2_0;
  assign _009_ = rst ? 1'h0 : _114_;
  assign _115_ = drop ? 1'h0 : counting_1_0;
  assign _008_ = rst ? 1'h0 : _115_;
  assign _116_ = drop ? 1'h0 : counting_0_0;
  assign _007_ = rst ? 1'h0 : _116_;
  assign _117_ = drop ? 1'h0 : swap_0_4;
  assign _006_ = rst ? 1'h0 : _117_;
  assign _118_ = drop ? 1'h0 : _087_;
  assign _005_ = rst ? 1'h0 : _118_;
  assign _119_ = drop ? 1'h0 : stores[0];
  assign _004_ = rst ? 1'h0 : _119_;
  assign _003_ = swap_0_4 ? shadow_neg : neg;
  assign _002_[63:40] = stores[1] ? neg_45[23:0] : shadow_neg[63:40];
  assign _002_[39:0] = stores[0] ? neg_45 : shadow_neg[39:0];
  assign _110_ = swap_0_4 ? shadow_nz : nz;
  assign _109_[63:40] = stores[1] ? nz_43[23:0] : shadow_nz[63:40];
  assign _109_[39:0] = stores[0] ? nz_43 : shadow_nz[39:0];
  assign _120_ = drop ? 1'h0 : swap_0_3;
  assign _108_ = rst ? 1'h0 : _120_;
  assign _121_ = drop ? 1'h0 : swap_0_2;
  assign _107_ = rst ? 1'h0 : _121_;
  assign _122_ = drop ? 1'h0 : swap_0_1;
  assign _106_ = rst ? 1'h0 : _122_;
  assign _123_ = drop ? 1'h0 : swap_0_0;
  assign _105_ = rst ? 1'h0 : _123_;
  assign _124_ = drop ? 1'h0 : first;
  assign _104_ = rst ? 1'h0 : _124_;
  assign _125_ = drop ? 1'h0 : _067_;
  assign _103_ = rst ? 1'h0 : _125_;
  assign _126_ = drop ? 1'h0 : signal_;
  assign _102_ = rst ? 1'h0 : _126_;
  assign _127_ = drop ? 1'h0 : row_0_3;
  assign _101_ = rst ? 1'h0 : _127_;
  assign _128_ = drop ? 1'h0 : _045_;
  assign _099_[1] = rst ? 1'h0 : _128_;
  assign _129_ = drop ? 1'h0 : _024_;
  assign _099_[0] = rst ? 1'h0 : _129_;
  assign _130_ = drop ? 1'h0 : row_1_2;
  assign _098_ = rst ? 1'h0 : _130_;
  assign _131_ = drop ? 1'h0 : row_0_2;
  assign _097_ = rst ? 1'h0 : _131_;
  assign _132_ = drop ? 1'h0 : row_1_1;
  assign _096_ = rst ? 1'h0 : _132_;
  assign _133_ = drop ? 1'h0 : row_0_1;
  assign _095_ = rst ? 1'h0 : _133_;
  assign _134_ = drop ? 1'h0 : row_1_0;
  assign _094_ = rst ? 1'h0 : _134_;
  assign _135_ = drop ? 1'h0 : row_0_0;
  assign _093_ = rst ? 1'h0 : _135_;
  assign _136_ = drop ? 1'h0 : read_index;
  assign _092_ = rst ? 1'h0 : _136_;
  assign _137_ = drop ? 1'h0 : read__en;
  assign _091_ = rst ? 1'h0 : _137_;
  tnthw_ram #(
    .ADDRESS(32'd10),
    .DEPTH(32'd1024),
    .PART(32'd64),
    .WIDTH(32'd64)
  ) buffer (
    .clk(clk),
    .read_address(read_address[9:0]),
    .read_data(read__data),
    .read_enable(read__en),
    .write_address(fill_address),
    .write_data(fill_data),
    .write_enable(fill)
  );
  tnthw_t8x8_array_unit_weights_decoder decoder (
    .clk(clk),
    .data(data),
    .drop(drop),
    .illegal(illegal_14),
    .neg_0_2(neg_45[4:0]),
    .neg_1_2(neg_45[9:5]),
    .neg_2_2(neg_45[14:10]),
    .neg_3_2(neg_45[19:15]),
    .neg_4_2(neg_45[24:20]),
    .neg_5_2(neg_45[29:25]),
    .neg_6_2(neg_45[34:30]),
    .neg_7_2(neg_45[39:35]),
    .nz_0_2(nz_43[4:0]),
    .nz_1_2(nz_43[9:5]),
    .nz_2_2(nz_43[14:10]),
    .nz_3_2(nz_43[19:15]),
    .nz_4_2(nz_43[24:20]),
    .nz_5_2(nz_43[29:25]),
    .nz_6_2(nz_43[34:30]),
    .nz_7_2(nz_43[39:35]),
    .rst(rst)
  );
endmodule

// Decode `n_bytes` packed bytes, new ones in every cycle.
module tnthw_t8x8_array_unit_weights_decoder(
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
  nz_0_2,
  nz_1_2,
  nz_2_2,
  nz_3_2,
  nz_4_2,
  nz_5_2,
  nz_6_2,
  nz_7_2

);
  wire _000_;
  wire [1:0] _001_;
  wire _002_;
  wire _003_;
  wire [1:0] _004_;
  wire _005_;
  wire _006_;
  wire [1:0] _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire [1:0] _012_;
  wire _013_;
  wire _014_;
  wire [1:0] _015_;
  wire _016_;
  wire _017_;
  wire [1:0] _018_;
  wire _019_;
  wire _020_;
  wire [1:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [1:0] _026_;
  wire _027_;
  wire _028_;
  wire [1:0] _029_;
  wire _030_;
  wire _031_;
  wire [1:0] _032_;
  wire _033_;
  wire _034_;
  wire [1:0] _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire [1:0] _040_;
  wire _041_;
  wire _042_;
  wire [1:0] _043_;
  wire _044_;
  wire _045_;
  wire [1:0] _046_;
  wire _047_;
  wire _048_;
  wire [1:0] _049_;
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
  wire [1:0] _096_;
  wire _097_;
  wire _098_;
  wire [1:0] _099_;
  wire _100_;
  wire _101_;
  wire [1:0] _102_;
  wire _103_;
  wire _104_;
  wire [1:0] _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire [1:0] _110_;
  wire _111_;
  wire _112_;
  wire [1:0] _113_;
  wire _114_;
  wire _115_;
  wire [1:0] _116_;
  wire _117_;
  wire _118_;
  wire [1:0] _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire _123_;
  wire [1:0] _124_;
  wire _125_;
  wire _126_;
  wire [1:0] _127_;
  wire _128_;
  wire _129_;
  wire [1:0] _130_;
  wire _131_;
  wire _132_;
  wire [1:0] _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire [1:0] _138_;
  wire _139_;
  wire _140_;
  wire [1:0] _141_;
  wire _142_;
  wire _143_;
  wire [1:0] _144_;
  wire _145_;
  wire _146_;
  wire [1:0] _147_;
  wire _148_;
  wire _149_;
  wire _150_;
  wire _151_;
  wire [1:0] _152_;
  wire _153_;
  wire _154_;
  input clk;
  wire clk;
  input [63:0] data;
  wire [63:0] data;
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
  wire [9:0] ninefold_0_0;
  wire [9:0] ninefold_0_1;
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
  reg [1:0] nz_0_0;
  initial nz_0_0 = 2'h0;
  reg [3:0] nz_0_1;
  initial nz_0_1 = 4'h0;
  output [4:0] nz_0_2;
  reg [4:0] nz_0_2;
  initial nz_0_2 = 5'h00;
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
  reg [7:0] rest_0_0;
  initial rest_0_0 = 8'h00;
  reg [7:0] rest_0_1;
  initial rest_0_1 = 8'h00;
  reg [7:0] rest_0_2;
  initial rest_0_2 = 8'h00;
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
  input rst;
  wire rst;
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
  assign _095_ = tripled_0_0[9:8] != 2'h1;
  assign _096_ = ninefold_0_0[9:8] + tripled_0_0[9:8];
  assign _097_ = _096_ != 2'h1;
  assign _098_ = ~| tripled_0_0[9:8];
  assign _099_ = ninefold_0_0[9:8] + tripled_0_0[9:8];
  assign _100_ = ~| _099_;
  assign _101_ = tripled_0_1[9:8] != 2'h1;
  assign _102_ = ninefold_0_1[9:8] + tripled_0_1[9:8];
  assign _103_ = _102_ != 2'h1;
  assign _104_ = ~| tripled_0_1[9:8];
  assign _105_ = ninefold_0_1[9:8] + tripled_0_1[9:8];
  assign _106_ = ~| _105_;
  assign _107_ = tripled_0_2[9:8] != 2'h1;
  assign _108_ = ~| tripled_0_2[9:8];
  assign _109_ = tripled_1_0[9:8] != 2'h1;
  assign _110_ = ninefold_1_0[9:8] + tripled_1_0[9:8];
  assign _111_ = _110_ != 2'h1;
  assign _112_ = ~| tripled_1_0[9:8];
  assign _113_ = ninefold_1_0[9:8] + tripled_1_0[9:8];
  assign _114_ = ~| _113_;
  assign _115_ = tripled_1_1[9:8] != 2'h1;
  assign _116_ = ninefold_1_1[9:8] + tripled_1_1[9:8];
  assign _117_ = _116_ != 2'h1;
  assign _118_ = ~| tripled_1_1[9:8];
  assign _119_ = ninefold_1_1[9:8] + tripled_1_1[9:8];
  assign _120_ = ~| _119_;
  assign _121_ = tripled_1_2[9:8] != 2'h1;
  assign _122_ = ~| tripled_1_2[9:8];
  assign _123_ = tripled_2_0[9:8] != 2'h1;
  assign _124_ = ninefold_2_0[9:8] + tripled_2_0[9:8];
  assign _125_ = _124_ != 2'h1;
  assign _126_ = ~| tripled_2_0[9:8];
  assign _127_ = ninefold_2_0[9:8] + tripled_2_0[9:8];
  assign _128_ = ~| _127_;
  assign _129_ = tripled_2_1[9:8] != 2'h1;
  assign _130_ = ninefold_2_1[9:8] + tripled_2_1[9:8];
  assign _131_ = _130_ != 2'h1;
  assign _132_ = ~| tripled_2_1[9:8];
  assign _133_ = ninefold_2_1[9:8] + tripled_2_1[9:8];
  assign _134_ = ~| _133_;
  assign _135_ = tripled_2_2[9:8] != 2'h1;
  assign _136_ = ~| tripled_2_2[9:8];
  assign _137_ = tripled_3_0[9:8] != 2'h1;
  assign _138_ = ninefold_3_0[9:8] + tripled_3_0[9:8];
  assign _139_ = _138_ != 2'h1;
  assign _140_ = ~| tripled_3_0[9:8];
  assign _141_ = ninefold_3_0[9:8] + tripled_3_0[9:8];
  assign _142_ = ~| _141_;
  assign _143_ = tripled_3_1[9:8] != 2'h1;
  assign _144_ = ninefold_3_1[9:8] + tripled_3_1[9:8];
  assign _145_ = _144_ != 2'h1;
  assign _146_ = ~| tripled_3_1[9:8];
  assign _147_ = ninefold_3_1[9:8] + tripled_3_1[9:8];
  assign _148_ = ~| _147_;
  assign _149_ = tripled_3_2[9:8] != 2'h1;
  assign _150_ = ~| tripled_3_2[9:8];
  assign _151_ = tripled_4_0[9:8] != 2'h1;
  assign _152_ = ninefold_4_0[9:8] + tripled_4_0[9:8];
  assign _153_ = _152_ != 2'h1;
  assign _000_ = ~| tripled_4_0[9:8];
  assign _001_ = ninefold_4_0[9:8] + tripled_4_0[9:8];
  assign _002_ = ~| _001_;
  assign _003_ = tripled_4_1[9:8] != 2'h1;
  assign _004_ = ninefold_4_1[9:8] + tripled_4_1[9:8];
  assign _005_ = _004_ != 2'h1;
  assign _006_ = ~| tripled_4_1[9:8];
  assign _007_ = ninefold_4_1[9:8] + tripled_4_1[9:8];
  assign _008_ = ~| _007_;
  assign _009_ = tripled_4_2[9:8] != 2'h1;
  assign _010_ = ~| tripled_4_2[9:8];
  assign _011_ = tripled_5_0[9:8] != 2'h1;
  assign _012_ = ninefold_5_0[9:8] + tripled_5_0[9:8];
  assign _013_ = _012_ != 2'h1;
  assign _014_ = ~| tripled_5_0[9:8];
  assign _015_ = ninefold_5_0[9:8] + tripled_5_0[9:8];
  assign _016_ = ~| _015_;
  assign _017_ = tripled_5_1[9:8] != 2'h1;
  assign _018_ = ninefold_5_1[9:8] + tripled_5_1[9:8];
  assign _019_ = _018_ != 2'h1;
  assign _020_ = ~| tripled_5_1[9:8];
  assign _021_ = ninefold_5_1[9:8] + tripled_5_1[9:8];
  assign _022_ = ~| _021_;
  assign _023_ = tripled_5_2[9:8] != 2'h1;
  assign _024_ = ~| tripled_5_2[9:8];
  assign _025_ = tripled_6_0[9:8] != 2'h1;
  assign _026_ = ninefold_6_0[9:8] + tripled_6_0[9:8];
  assign _027_ = _026_ != 2'h1;
  assign _028_ = ~| tripled_6_0[9:8];
  assign _029_ = ninefold_6_0[9:8] + tripled_6_0[9:8];
  assign _030_ = ~| _029_;
  assign _031_ = tripled_6_1[9:8] != 2'h1;
  assign _032_ = ninefold_6_1[9:8] + tripled_6_1[9:8];
  assign _033_ = _032_ != 2'h1;
  assign _034_ = ~| tripled_6_1[9:8];
  assign _035_ = ninefold_6_1[9:8] + tripled_6_1[9:8];
  assign _036_ = ~| _035_;
  assign _037_ = tripled_6_2[9:8] != 2'h1;
  assign _038_ = ~| tripled_6_2[9:8];
  assign _039_ = tripled_7_0[9:8] != 2'h1;
  assign _040_ = ninefold_7_0[9:8] + tripled_7_0[9:8];
  assign _041_ = _040_ != 2'h1;
  assign _042_ = ~| tripled_7_0[9:8];
  assign _043_ = ninefold_7_0[9:8] + tripled_7_0[9:8];
  assign _044_ = ~| _043_;
  assign _045_ = tripled_7_1[9:8] != 2'h1;
  assign _046_ = ninefold_7_1[9:8] + tripled_7_1[9:8];
  assign _047_ = _046_ != 2'h1;
  assign _048_ = ~| tripled_7_1[9:8];
  assign _049_ = ninefold_7_1[9:8] + tripled_7_1[9:8];
  assign _050_ = ~| _049_;
  assign _051_ = tripled_7_2[9:8] != 2'h1;
  assign _052_ = ~| tripled_7_2[9:8];
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
  assign _154_ = drop ? 1'h0 : _093_;
  assign _094_ = rst ? 1'h0 : _154_;
  assign unused = & { tripled_7_1[7:0], tripled_7_0[7:0], tripled_6_1[7:0], tripled_6_0[7:0], tripled_5_1[7:0], tripled_5_0[7:0], tripled_4_1[7:0], tripled_4_0[7:0], tripled_3_1[7:0], tripled_3_0[7:0], tripled_2_1[7:0], tripled_2_0[7:0], tripled_1_1[7:0], tripled_1_0[7:0], tripled_0_1[7:0], tripled_0_0[7:0] };
endmodule

// Walks output positions and window taps; each is stepped on its own.
module tnthw_t8x8_array_unit_window(
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
  wire [4:0] _036_;
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
  wire [4:0] _062_;
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
  wire [4:0] _123_;
  wire [4:0] _124_;
  wire [4:0] _125_;
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
  output [4:0] index;
  reg [4:0] index;
  initial index = 5'h00;
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
  assign _036_ = index + 5'h01;
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
  assign _062_ = _001_ ? 5'h00 : _125_;
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
module tnthw_t8x8_counters(
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
  assign _035_ = total__adds + { 41'h00000000000, add__adds };
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
module tnthw_t8x8_error_latch(
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
module tnthw_t8x8_memory_queue(
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
module tnthw_t8x8_memory_unit(
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
  input [63:0] beats__payload;
  wire [63:0] beats__payload;
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
  output [407:0] gathered;
  wire [407:0] gathered;
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
  input [63:0] read__data;
  wire [63:0] read__data;
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
  output [1:0] slot;
  wire [1:0] slot;
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
  output [63:0] write_data__payload;
  wire [63:0] write_data__payload;
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
  assign slot = _103_ ? word[69:68] : word[133:132];
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
  tnthw_t8x8_memory_unit_load_path load_path (
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
  tnthw_t8x8_memory_unit_store_path store_path (
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
module tnthw_t8x8_memory_unit_load_path(
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
  wire [2:0] _009_;
  wire [2:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [20:0] _014_;
  wire [20:0] _015_;
  wire [16:0] _016_;
  wire [20:0] _017_;
  wire _018_;
  wire [4:0] _019_;
  wire [4:0] _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire [20:0] _025_;
  wire [16:0] _026_;
  wire [19:0] _027_;
  wire [20:0] _028_;
  wire [4:0] _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire [20:0] _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire [407:0] _042_;
  wire [2:0] _043_;
  wire [19:0] _044_;
  wire [19:0] _045_;
  wire _046_;
  wire _047_;
  wire [20:0] _048_;
  wire [20:0] _049_;
  wire [16:0] _050_;
  wire [20:0] _051_;
  wire [4:0] _052_;
  wire [4:0] _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire [19:0] _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire [19:0] _063_;
  wire _064_;
  wire [19:0] _065_;
  wire [3:0] _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire [19:0] _074_;
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
  wire [4:0] _090_;
  wire [4:0] _091_;
  wire [20:0] _092_;
  wire [16:0] _093_;
  wire [16:0] _094_;
  wire [16:0] _095_;
  wire [20:0] _096_;
  wire [20:0] _097_;
  wire [20:0] _098_;
  wire _099_;
  wire _100_;
  wire [19:0] _101_;
  wire [19:0] _102_;
  wire [19:0] _103_;
  wire [19:0] _104_;
  wire [19:0] _105_;
  wire [19:0] _106_;
  wire [2:0] _107_;
  wire [2:0] _108_;
  wire [23:0] _109_;
  wire [63:0] _110_;
  wire [63:0] _111_;
  wire [63:0] _112_;
  wire [63:0] _113_;
  wire [63:0] _114_;
  wire [63:0] _115_;
  reg [2:0] signal_;
  initial signal_ = 3'h0;
  reg signal_12;
  initial signal_12 = 1'h0;
  wire [3:0] signal_21;
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
  input [63:0] beats__payload;
  wire [63:0] beats__payload;
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
  output [407:0] gathered;
  reg [407:0] gathered;
  initial gathered = 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  input [151:0] head;
  wire [151:0] head;
  reg [4:0] in_entry_left;
  initial in_entry_left = 5'h00;
  reg [4:0] in_entry_whole;
  initial in_entry_whole = 5'h00;
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
  assign _012_ = instruction[3:0] == 4'h3;
  assign _013_ = _011_ | _012_;
  assign _014_ = { 1'h0, instruction[207:188] } - 21'h000002;
  assign _015_ = { 1'h0, instruction[207:188] } - 21'h000002;
  assign _016_ = { 1'h0, instruction[187:172] } - 17'h00002;
  assign _017_ = { 1'h0, instruction[107:88] } - 21'h000002;
  assign _019_ = { 1'h0, signal_21 } - 5'h02;
  assign _020_ = { 1'h0, signal_21 } - 5'h02;
  assign _021_ = instruction[3:0] == 4'h2;
  assign _022_ = instruction[3:0] == 4'h4;
  assign _023_ = instruction[3:0] == 4'h5;
  assign _024_ = _022_ | _023_;
  assign _025_ = $signed(beats_left) - $signed(21'h000001);
  assign _026_ = $signed(rows_left) - $signed(17'h00001);
  assign _027_ = address + 20'h00001;
  assign _028_ = $signed(words_left) - $signed(21'h000001);
  assign _029_ = $signed(in_entry_left) - $signed(5'h01);
  assign _030_ = ~ signal_33;
  assign _031_ = signal_8 & _030_;
  assign _032_ = signal_8 & signal_33;
  assign _033_ = ~ signal_8;
  assign _034_ = signal_36 & _033_;
  assign _035_ = ~ signal_25;
  assign _037_ = _034_ & _035_;
  assign signal_29 = signal_12 & words_left[20];
  assign _following = _row + word[171:152];
  assign signal_41 = signal_29 & rows_left[16];
  assign _038_ = { 1'h0, address } - { 1'h0, rows };
  assign _039_ = ~ _038_[20];
  assign signal_33 = bounded & _039_;
  assign taken = beats__valid & beats__ready;
  assign signal_8 = taken & in_entry_left[4];
  assign signal_36 = taken & beats_left[20];
  assign _040_ = in_entry_left[4] & signal_41;
  assign _041_ = signal_25 ? _040_ : beats_left[20];
  assign signal_31 = taken & _041_;
  always @(posedge clk)
    _first <= _001_;
  always @(posedge clk)
    gathered <= _042_;
  always @(posedge clk)
    signal_ <= _043_;
  always @(posedge clk)
    address <= _044_;
  always @(posedge clk)
    _row <= _045_;
  always @(posedge clk)
    signal_12 <= _047_;
  always @(posedge clk)
    words_left <= _048_;
  always @(posedge clk)
    words_whole <= _049_;
  always @(posedge clk)
    rows_left <= _050_;
  always @(posedge clk)
    beats_left <= _051_;
  always @(posedge clk)
    in_entry_left <= _052_;
  always @(posedge clk)
    in_entry_whole <= _053_;
  always @(posedge clk)
    beats__ready <= _054_;
  always @(posedge clk)
    signal_25 <= _056_;
  always @(posedge clk)
    bounded <= _057_;
  always @(posedge clk)
    rows <= _058_;
  always @(posedge clk)
    write <= _059_;
  always @(posedge clk)
    bad_row <= _060_;
  always @(posedge clk)
    bad_count <= _061_;
  always @(posedge clk)
    done <= _062_;
  always @(posedge clk)
    entry <= _063_;
  assign _000_ = head[3:0] == 4'h6;
  assign _018_ = head[3:0] == 4'h4;
  assign _036_ = head[3:0] == 4'h5;
  assign _046_ = _018_ | _036_;
  assign _055_ = head[3:0] == 4'h6;
  assign _064_ = _046_ | _055_;
  assign _065_ = _064_ ? head[87:68] : head[151:132];
  assign _001_ = _000_ ? 20'h00000 : _065_;
  assign _002_ = ~| signal_;
  assign _003_ = signal_ == 3'h1;
  assign _004_ = signal_ == 3'h2;
  assign _005_ = signal_ == 3'h3;
  assign _006_ = signal_ == 3'h4;
  assign _007_ = signal_ == 3'h5;
  assign _008_ = signal_ == 3'h6;
  assign _009_ = signal_ + 3'h1;
  assign _010_ = signal_8 ? 3'h0 : _009_;
  assign _011_ = instruction[3:0] == 4'h2;
  function [3:0] _191_;
    input [3:0] a;
    input [11:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _191_ = b[3:0];
      s[1]:
        _191_ = b[7:4];
      s[2]:
        _191_ = b[11:8];
      default:
        _191_ = a;
    endcase
  endfunction
  assign _066_ = _191_(4'h0, 12'h422, { _069_, _068_, _067_ });
  assign _067_ = instruction[110:109] == 2'h2;
  assign _068_ = instruction[110:109] == 2'h1;
  assign _069_ = ~| instruction[110:109];
  function [3:0] _195_;
    input [3:0] a;
    input [15:0] b;
    input [3:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _195_ = b[3:0];
      s[1]:
        _195_ = b[7:4];
      s[2]:
        _195_ = b[11:8];
      s[3]:
        _195_ = b[15:12];
      default:
        _195_ = a;
    endcase
  endfunction
  assign signal_21 = _195_(4'h0, { 12'h118, _066_ }, { _073_, _072_, _071_, _070_ });
  assign _070_ = instruction[3:0] == 4'h5;
  assign _071_ = instruction[3:0] == 4'h6;
  assign _072_ = instruction[3:0] == 4'h4;
  assign _073_ = instruction[3:0] == 4'h2;
  function [19:0] _200_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _200_ = b[19:0];
      s[1]:
        _200_ = b[39:20];
      s[2]:
        _200_ = b[59:40];
      default:
        _200_ = a;
    endcase
  endfunction
  assign _074_ = _200_(20'h00400, 60'h002000020000080, { _077_, _076_, _075_ });
  assign _075_ = instruction[110:109] == 2'h2;
  assign _076_ = instruction[110:109] == 2'h1;
  assign _077_ = ~| instruction[110:109];
  assign rows_28 = _078_ ? _074_ : 20'h00400;
  assign _078_ = instruction[3:0] == 4'h5;
  assign _063_ = signal_8 ? address : entry;
  assign _079_ = drop ? 1'h0 : signal_31;
  assign _062_ = rst ? 1'h0 : _079_;
  assign _080_ = drop ? 1'h0 : _037_;
  assign _061_ = rst ? 1'h0 : _080_;
  assign _081_ = drop ? 1'h0 : _032_;
  assign _060_ = rst ? 1'h0 : _081_;
  assign _082_ = drop ? 1'h0 : _031_;
  assign _059_ = rst ? 1'h0 : _082_;
  assign _058_ = load ? rows_28 : rows;
  assign _083_ = load ? _024_ : bounded;
  assign _084_ = drop ? 1'h0 : _083_;
  assign _057_ = rst ? 1'h0 : _084_;
  assign _085_ = load ? _021_ : signal_25;
  assign _086_ = drop ? 1'h0 : _085_;
  assign _056_ = rst ? 1'h0 : _086_;
  assign _087_ = load ? start : beats__ready;
  assign _088_ = signal_31 ? 1'h0 : _087_;
  assign _089_ = drop ? 1'h0 : _088_;
  assign _054_ = rst ? 1'h0 : _089_;
  assign _053_ = load ? _020_ : in_entry_whole;
  assign _090_ = signal_8 ? in_entry_whole : _029_;
  assign _091_ = taken ? _090_ : in_entry_left;
  assign _052_ = load ? _019_ : _091_;
  assign _092_ = taken ? _025_ : beats_left;
  assign _051_ = load ? _017_ : _092_;
  assign _093_ = signal_29 ? _026_ : rows_left;
  assign _094_ = signal_8 ? _093_ : rows_left;
  assign _095_ = taken ? _094_ : rows_left;
  assign _050_ = load ? _016_ : _095_;
  assign _049_ = load ? _015_ : words_whole;
  assign _096_ = signal_29 ? words_whole : _028_;
  assign _097_ = signal_8 ? _096_ : words_left;
  assign _098_ = taken ? _097_ : words_left;
  assign _048_ = load ? _014_ : _098_;
  assign _099_ = load ? _013_ : signal_12;
  assign _100_ = drop ? 1'h0 : _099_;
  assign _047_ = rst ? 1'h0 : _100_;
  assign _101_ = signal_29 ? _following : _row;
  assign _102_ = signal_8 ? _101_ : _row;
  assign _103_ = taken ? _102_ : _row;
  assign _045_ = load ? _first : _103_;
  assign _104_ = signal_29 ? _following : _027_;
  assign _105_ = signal_8 ? _104_ : address;
  assign _106_ = taken ? _105_ : address;
  assign _044_ = load ? _first : _106_;
  assign _107_ = taken ? _010_ : signal_;
  assign _108_ = drop ? 3'h0 : _107_;
  assign _043_ = rst ? 3'h0 : _108_;
  assign _109_ = _008_ ? beats__payload[23:0] : gathered[407:384];
  assign _042_[407:384] = taken ? _109_ : gathered[407:384];
  assign _110_ = _007_ ? beats__payload : gathered[383:320];
  assign _042_[383:320] = taken ? _110_ : gathered[383:320];
  assign _111_ = _006_ ? beats__payload : gathered[319:256];
  assign _042_[319:256] = taken ? _111_ : gathered[319:256];
  assign _112_ = _005_ ? beats__payload : gathered[255:192];
  assign _042_[255:192] = taken ? _112_ : gathered[255:192];
  assign _113_ = _004_ ? beats__payload : gathered[191:128];
  assign _042_[191:128] = taken ? _113_ : gathered[191:128];
  assign _114_ = _003_ ? beats__payload : gathered[127:64];
  assign _042_[127:64] = taken ? _114_ : gathered[127:64];
  assign _115_ = _002_ ? beats__payload : gathered[63:0];
  assign _042_[63:0] = taken ? _115_ : gathered[63:0];
  assign unused = & { word[151:0], instruction[171:111], instruction[108], instruction[87:4], head[131:88], head[67:4], _038_[19:0] };
endmodule

// Read the words of a STORE and offer them beat by beat.
module tnthw_t8x8_memory_unit_store_path(
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
  output [63:0] beats__payload;
  wire [63:0] beats__payload;
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
  wire [64:0] head_36;
  input [207:0] instruction;
  wire [207:0] instruction;
  input load;
  wire load;
  reg push;
  initial push = 1'h0;
  output [19:0] read__address;
  reg [19:0] read__address;
  initial read__address = 20'h00000;
  input [63:0] read__data;
  wire [63:0] read__data;
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
  assign _012_ = sent & head_36[64];
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
  tnthw_t8x8_memory_unit_store_path_words words (
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
  assign beats__payload = head_36[63:0];
endmodule

// First in, first out; a word pushed into an empty queue is at the head in the next cycle.
module tnthw_t8x8_memory_unit_store_path_words(
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
  output [64:0] head;
  wire [64:0] head;
  reg [3:0] held;
  initial held = 4'h0;
  input pop;
  wire pop;
  input push;
  wire push;
  input [63:0] read__data;
  wire [63:0] read__data;
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
  reg [64:0] storage [7:0];
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
module tnthw_t8x8_port_guard(
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
  wire [63:0] _012_;
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
  reg [63:0] held;
  initial held = 64'h0000000000000000;
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
  input [63:0] unit_write__payload;
  wire [63:0] unit_write__payload;
  output unit_write__ready;
  wire unit_write__ready;
  input unit_write__valid;
  wire unit_write__valid;
  wire unused;
  reg [16:0] waited;
  initial waited = 17'h00000;
  output [63:0] write__payload;
  wire [63:0] write__payload;
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
  assign _012_ = stays ? held : 64'h0000000000000000;
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
module tnthw_t8x8_scheduler(
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
module tnthw_t8x8_sequencer(
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
  wire [1:0] _011_;
  wire _012_;
  wire _013_;
  wire [2:0] _014_;
  wire _015_;
  wire _016_;
  wire [15:0] _017_;
  wire [15:0] _018_;
  wire [15:0] _019_;
  wire [1:0] _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire [2:0] _025_;
  wire [3:0] _026_;
  wire _027_;
  wire [15:0] _028_;
  wire [31:0] _029_;
  wire [1:0] _030_;
  wire [1:0] _031_;
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
  wire [1:0] _071_;
  wire [1:0] _072_;
  wire [1:0] _073_;
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
  reg [1:0] signal_;
  initial signal_ = 2'h0;
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
  reg [1:0] named;
  initial named = 2'h0;
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
  wire [1:0] slot;
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
  input [1:0] write_slot;
  wire [1:0] write_slot;
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
  assign slot = restart ? 2'h0 : signal_;
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
  assign _011_ = names ? instruction[69:68] : named;
  assign _012_ = signal_73 != 16'h0001;
  assign _013_ = page_end ? _012_ : some;
  assign _015_ = fetched | _013_;
  assign _016_ = fetched != page_end;
  assign _017_ = signal_73 - 16'h0001;
  assign _018_ = signal_73 + 16'h0001;
  assign _019_ = page_end ? _017_ : _018_;
  assign _020_ = names ? instruction[69:68] : named;
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
  assign _071_ = restart ? 2'h0 : _011_;
  assign _031_ = rst ? 2'h0 : _071_;
  assign _072_ = page_end ? _020_ : signal_;
  assign _073_ = restart ? 2'h0 : _072_;
  assign _030_ = rst ? 2'h0 : _073_;
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
  tnthw_t8x8_sequencer_buffer buffer (
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
  tnthw_t8x8_sequencer_images images_81 (
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
module tnthw_t8x8_sequencer_buffer(
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
  wire [1:0] _029_;
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
  wire [1:0] _054_;
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
  reg [1:0] slot;
  initial slot = 2'h0;
  input [1:0] slot_32;
  wire [1:0] slot_32;
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
  input [1:0] write_slot;
  wire [1:0] write_slot;
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
  assign _029_ = rst ? 2'h0 : _054_;
  assign _055_ = check ? _027_ : signal_;
  assign _056_ = open ? 5'h00 : _055_;
  assign _028_ = rst ? 5'h00 : _056_;
  tnthw_t8x8_sequencer_buffer_checks checks (
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
    .ADDRESS(32'd7),
    .DEPTH(32'd128),
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
module tnthw_t8x8_sequencer_buffer_checks(
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
  wire [32:0] _170_;
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
  reg most_0_at_132;
  initial most_0_at_132 = 1'h0;
  reg most_0_at_198;
  initial most_0_at_198 = 1'h0;
  reg most_0_at_287;
  initial most_0_at_287 = 1'h0;
  reg most_0_at_289;
  initial most_0_at_289 = 1'h0;
  reg most_0_at_405;
  initial most_0_at_405 = 1'h0;
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
  reg most_32_at_142;
  initial most_32_at_142 = 1'h0;
  reg most_32_at_270;
  initial most_32_at_270 = 1'h0;
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
  assign _094_ = instruction[207:188] < 20'h00001;
  assign _168_ = instruction[209:208] > 2'h2;
  assign _178_ = instruction[107:88] < 20'h00001;
  assign _189_ = instruction[110:109] > 2'h2;
  assign _200_ = instruction[169:156] < 14'h0001;
  assign _209_ = instruction[251:246] < 6'h01;
  assign _218_ = instruction[257:252] < 6'h01;
  assign _227_ = instruction[269:258] < 12'h001;
  assign _001_ = instruction[281:270] < 12'h001;
  assign _009_ = instruction[281:270] > 12'h020;
  assign _019_ = instruction[115:108] > 8'h00;
  assign _029_ = instruction[131:116] < 16'h0001;
  assign _039_ = instruction[131:116] > 16'h0001;
  assign _049_ = instruction[133:132] > 2'h2;
  assign _059_ = instruction[133:132] > 2'h0;
  assign _068_ = instruction[157:142] < 16'h0001;
  assign _078_ = instruction[157:142] > 16'h0020;
  assign _085_ = instruction[186:183] < 4'h1;
  assign _095_ = instruction[288:287] > 2'h2;
  assign _104_ = instruction[288:287] > 2'h0;
  assign _113_ = instruction[290:289] > 2'h2;
  assign _121_ = instruction[290:289] > 2'h0;
  assign _132_ = instruction[324:311] < 14'h0001;
  assign _143_ = instruction[398:393] < 6'h01;
  assign _154_ = instruction[404:399] < 6'h01;
  assign _165_ = instruction[406:405] > 2'h2;
  assign _166_ = instruction[406:405] > 2'h0;
  assign _167_ = instruction[199:198] > 2'h2;
  assign _169_ = instruction[199:198] > 2'h0;
  assign _170_ = { 1'h0, above } - { 1'h0, instruction[67:36] };
  assign _171_ = ~ _170_[32];
  assign _172_ = instruction[87:68] >= 20'h00004;
  assign _173_ = instruction[107:88] > 20'h00100;
  assign _174_ = signal_ == 4'h1;
  assign _175_ = signal_ == 4'h2;
  assign _176_ = _174_ | _175_;
  assign _177_ = signal_ == 4'h3;
  assign _179_ = _176_ | _177_;
  assign _180_ = signal_ == 4'h4;
  assign _181_ = _179_ | _180_;
  assign _182_ = signal_ == 4'h5;
  assign _183_ = _181_ | _182_;
  assign _184_ = signal_ == 4'h6;
  assign _185_ = _183_ | _184_;
  assign _186_ = signal_ == 4'h7;
  assign _187_ = _185_ | _186_;
  assign _188_ = signal_ == 4'h8;
  assign _190_ = _187_ | _188_;
  assign _191_ = signal_ == 4'h9;
  assign _192_ = _190_ | _191_;
  assign _193_ = signal_ == 4'ha;
  assign _194_ = _192_ | _193_;
  assign _195_ = signal_ == 4'hb;
  assign _196_ = _194_ | _195_;
  assign _197_ = signal_ == 4'hc;
  assign _198_ = _196_ | _197_;
  assign _199_ = signal_ == 4'hd;
  assign _201_ = _198_ | _199_;
  assign _202_ = ~ _201_;
  assign _203_ = signal_4 & _202_;
  assign _204_ = signal_ == 4'h2;
  assign _205_ = signal_ == 4'h3;
  assign _206_ = _204_ | _205_;
  assign _207_ = least_1_at_172 & _206_;
  assign _208_ = signal_ == 4'h2;
  assign _210_ = signal_ == 4'h3;
  assign _211_ = _208_ | _210_;
  assign _212_ = least_1_at_188 & _211_;
  assign _213_ = signal_ == 4'h2;
  assign _214_ = signal_ == 4'h3;
  assign _215_ = _213_ | _214_;
  assign _216_ = most_2_at_208 & _215_;
  assign _217_ = signal_ == 4'h4;
  assign _219_ = signal_ == 4'h5;
  assign _220_ = _217_ | _219_;
  assign _221_ = signal_ == 4'h6;
  assign _222_ = _220_ | _221_;
  assign _223_ = least_1_at_88 & _222_;
  assign _224_ = signal_ == 4'h5;
  assign _225_ = most_2_at_109 & _224_;
  assign _226_ = signal_ == 4'h7;
  assign _228_ = least_1_at_156 & _226_;
  assign _229_ = signal_ == 4'h7;
  assign _230_ = least_1_at_246 & _229_;
  assign _231_ = signal_ == 4'h7;
  assign _232_ = least_1_at_252 & _231_;
  assign _233_ = signal_ == 4'h7;
  assign _234_ = least_1_at_258 & _233_;
  assign _002_ = signal_ == 4'h7;
  assign _003_ = least_1_at_270 & _002_;
  assign _004_ = signal_ == 4'h7;
  assign _005_ = most_32_at_270 & _004_;
  assign _006_ = signal_ == 4'h8;
  assign _007_ = signal_ == 4'h9;
  assign _008_ = _006_ | _007_;
  assign _010_ = signal_ == 4'ha;
  assign _011_ = _008_ | _010_;
  assign _012_ = signal_ == 4'hb;
  assign _013_ = _011_ | _012_;
  assign _014_ = signal_ == 4'hd;
  assign _015_ = _013_ | _014_;
  assign _016_ = most_0_at_108 & _015_;
  assign _017_ = signal_ == 4'h8;
  assign _018_ = signal_ == 4'h9;
  assign _020_ = _017_ | _018_;
  assign _021_ = signal_ == 4'ha;
  assign _022_ = _020_ | _021_;
  assign _023_ = signal_ == 4'hb;
  assign _024_ = _022_ | _023_;
  assign _025_ = signal_ == 4'hd;
  assign _026_ = _024_ | _025_;
  assign _027_ = least_1_at_116 & _026_;
  assign _028_ = signal_ == 4'h8;
  assign _030_ = most_1_at_116 & _028_;
  assign _031_ = signal_ == 4'h8;
  assign _032_ = signal_ == 4'h9;
  assign _033_ = _031_ | _032_;
  assign _034_ = signal_ == 4'ha;
  assign _035_ = _033_ | _034_;
  assign _036_ = signal_ == 4'hb;
  assign _037_ = _035_ | _036_;
  assign _038_ = signal_ == 4'hd;
  assign _040_ = _037_ | _038_;
  assign _041_ = most_2_at_132 & _040_;
  assign _042_ = signal_ == 4'h8;
  assign _043_ = signal_ == 4'h9;
  assign _044_ = _042_ | _043_;
  assign _045_ = signal_ == 4'ha;
  assign _046_ = _044_ | _045_;
  assign _047_ = signal_ == 4'hb;
  assign _048_ = _046_ | _047_;
  assign _050_ = signal_ == 4'hd;
  assign _051_ = _048_ | _050_;
  assign _052_ = most_0_at_132 & _051_;
  assign _053_ = signal_ == 4'h8;
  assign _054_ = signal_ == 4'h9;
  assign _055_ = _053_ | _054_;
  assign _056_ = signal_ == 4'ha;
  assign _057_ = _055_ | _056_;
  assign _058_ = signal_ == 4'hb;
  assign _060_ = _057_ | _058_;
  assign _061_ = signal_ == 4'hd;
  assign _062_ = _060_ | _061_;
  assign _063_ = least_1_at_142 & _062_;
  assign _064_ = signal_ == 4'h8;
  assign _065_ = most_32_at_142 & _064_;
  assign _066_ = signal_ == 4'h8;
  assign _067_ = signal_ == 4'h9;
  assign _069_ = _066_ | _067_;
  assign _070_ = signal_ == 4'ha;
  assign _071_ = _069_ | _070_;
  assign _072_ = signal_ == 4'hb;
  assign _073_ = _071_ | _072_;
  assign _074_ = least_1_at_183 & _073_;
  assign _075_ = signal_ == 4'h9;
  assign _076_ = most_2_at_287 & _075_;
  assign _077_ = signal_ == 4'h9;
  assign _079_ = most_0_at_287 & _077_;
  assign _080_ = signal_ == 4'h9;
  assign _081_ = most_2_at_289 & _080_;
  assign _082_ = signal_ == 4'h9;
  assign _083_ = most_0_at_289 & _082_;
  assign _084_ = signal_ == 4'ha;
  assign _086_ = signal_ == 4'hb;
  assign _087_ = _084_ | _086_;
  assign _088_ = least_1_at_311 & _087_;
  assign _089_ = signal_ == 4'ha;
  assign _090_ = signal_ == 4'hb;
  assign _091_ = _089_ | _090_;
  assign _092_ = least_1_at_393 & _091_;
  assign _093_ = signal_ == 4'ha;
  assign _096_ = signal_ == 4'hb;
  assign _097_ = _093_ | _096_;
  assign _098_ = least_1_at_399 & _097_;
  assign _099_ = signal_ == 4'ha;
  assign _100_ = signal_ == 4'hb;
  assign _101_ = _099_ | _100_;
  assign _102_ = most_2_at_405 & _101_;
  assign _103_ = signal_ == 4'ha;
  assign _105_ = signal_ == 4'hb;
  assign _106_ = _103_ | _105_;
  assign _107_ = most_0_at_405 & _106_;
  assign _108_ = signal_ == 4'hd;
  assign _109_ = most_2_at_198 & _108_;
  assign _110_ = signal_ == 4'hd;
  assign _111_ = most_0_at_198 & _110_;
  assign _112_ = signal_ == 4'h6;
  assign _114_ = goes_back & _112_;
  assign _115_ = | { _114_, _111_, _109_, _107_, _102_, _098_, _092_, _088_, _083_, _081_, _079_, _076_, _074_, _065_, _063_, _052_, _041_, _030_, _027_, _016_, _005_, _003_, _234_, _232_, _230_, _228_, _225_, _223_, _216_, _212_, _207_ };
  assign _116_ = signal_4 & _115_;
  assign _117_ = signal_ == 4'h6;
  assign _118_ = no_slot & _117_;
  assign _119_ = signal_ == 4'h6;
  assign _120_ = no_entry & _119_;
  assign _122_ = | { _120_, _118_ };
  assign _123_ = signal_4 & _122_;
  always @(posedge clk)
    signal_ <= _124_;
  always @(posedge clk)
    signal_4 <= _125_;
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
    least_1_at_246 <= _133_;
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
    least_1_at_142 <= _144_;
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
    most_2_at_405 <= _155_;
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
  assign _162_ = rst ? 1'h0 : _203_;
  assign _161_ = rst ? 1'h0 : _173_;
  assign _160_ = rst ? 1'h0 : _172_;
  assign _159_ = rst ? 1'h0 : _171_;
  assign _158_ = rst ? 1'h0 : _169_;
  assign _157_ = rst ? 1'h0 : _167_;
  assign _156_ = rst ? 1'h0 : _166_;
  assign _155_ = rst ? 1'h0 : _165_;
  assign _153_ = rst ? 1'h0 : _154_;
  assign _152_ = rst ? 1'h0 : _143_;
  assign _151_ = rst ? 1'h0 : _132_;
  assign _150_ = rst ? 1'h0 : _121_;
  assign _149_ = rst ? 1'h0 : _113_;
  assign _148_ = rst ? 1'h0 : _104_;
  assign _147_ = rst ? 1'h0 : _095_;
  assign _146_ = rst ? 1'h0 : _085_;
  assign _145_ = rst ? 1'h0 : _078_;
  assign _144_ = rst ? 1'h0 : _068_;
  assign _142_ = rst ? 1'h0 : _059_;
  assign _141_ = rst ? 1'h0 : _049_;
  assign _140_ = rst ? 1'h0 : _039_;
  assign _139_ = rst ? 1'h0 : _029_;
  assign _138_ = rst ? 1'h0 : _019_;
  assign _137_ = rst ? 1'h0 : _009_;
  assign _136_ = rst ? 1'h0 : _001_;
  assign _135_ = rst ? 1'h0 : _227_;
  assign _134_ = rst ? 1'h0 : _218_;
  assign _133_ = rst ? 1'h0 : _209_;
  assign _131_ = rst ? 1'h0 : _200_;
  assign _130_ = rst ? 1'h0 : _189_;
  assign _129_ = rst ? 1'h0 : _178_;
  assign _128_ = rst ? 1'h0 : _168_;
  assign _127_ = rst ? 1'h0 : _094_;
  assign _126_ = rst ? 1'h0 : _000_;
  assign _125_ = rst ? 1'h0 : check;
  assign _124_ = rst ? 4'h0 : instruction[3:0];
  assign unused = & { instruction[392:325], instruction[310:291], instruction[286:282], instruction[245:210], instruction[171:170], instruction[141:134], instruction[35:4], _170_[31:0] };
endmodule

// Count the images of a run and step the offsets.
module tnthw_t8x8_sequencer_images(
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
module tnthw_t8x8_vector_queue(
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
module tnthw_t8x8_vector_unit(
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
  bad_row_412,
  bias_read,
  done,
  free,
  function_read,
  held,
  held_read
,
  meets_413,
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
  reg signal_;
  initial signal_ = 1'h0;
  wire signal_27;
  wire signal_275;
  wire signal_277;
  wire signal_408;
  wire signal_410;
  wire signal_65;
  reg signal_8;
  initial signal_8 = 1'h0;
  wire [19:0] a;
  wire [19:0] a_312;
  wire [19:0] a_324;
  wire [19:0] a_336;
  wire [19:0] a_348;
  wire [19:0] a_360;
  wire [19:0] a_372;
  wire [19:0] a_384;
  output [4:0] accumulator_address;
  wire [4:0] accumulator_address;
  output accumulator_bank;
  wire accumulator_bank;
  input [159:0] accumulator_data;
  wire [159:0] accumulator_data;
  reg any_inside;
  initial any_inside = 1'h0;
  wire [8:0] b;
  wire [8:0] b_314;
  wire [8:0] b_326;
  wire [8:0] b_338;
  wire [8:0] b_350;
  wire [8:0] b_362;
  wire [8:0] b_374;
  wire [8:0] b_386;
  output bad_row_412;
  wire bad_row_412;
  reg begin_;
  initial begin_ = 1'h0;
  wire [223:0] bias_304;
  output bias_read;
  wire bias_read;
  wire bias_read_287;
  wire [8:0] bias_row;
  input bias_write;
  wire bias_write;
  wire chunk_end;
  reg chunk_end_270;
  initial chunk_end_270 = 1'h0;
  reg chunk_end_404;
  initial chunk_end_404 = 1'h0;
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
  wire finish_416;
  wire finish_417;
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
  wire [63:0] lanes;
  reg load;
  initial load = 1'h1;
  reg lookup;
  initial lookup = 1'h0;
  reg maximum;
  initial maximum = 1'h0;
  output meets_413;
  wire meets_413;
  output pass_;
  wire pass_;
  wire [15:0] position;
  output read_0_0;
  reg read_0_0;
  initial read_0_0 = 1'h0;
  output read_1_0;
  reg read_1_0;
  initial read_1_0 = 1'h0;
  reg [4:0] read_2_0;
  initial read_2_0 = 5'h00;
  output read_3_0;
  reg read_3_0;
  initial read_3_0 = 1'h0;
  output [19:0] read__address;
  wire [19:0] read__address;
  input [63:0] read__data;
  wire [63:0] read__data;
  wire [7:0] result_419;
  wire [7:0] result_420;
  wire [7:0] result_421;
  wire [7:0] result_422;
  wire [7:0] result_423;
  wire [7:0] result_424;
  wire [7:0] result_425;
  wire [7:0] result_426;
  wire [63:0] result_427;
  wire result_end;
  input rst;
  wire rst;
  wire second;
  input start;
  wire start;
  output step;
  wire step;
  wire [55:0] steps__0;
  wire [55:0] steps__1;
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
  output [63:0] write__data;
  wire [63:0] write__data;
  output write__en;
  wire write__en;
  output write__mask;
  wire write__mask;
  input [251:0] write_data;
  wire [251:0] write_data;
  input [8:0] write_row;
  wire [8:0] write_row;
  assign _000_ = ~ start;
  assign _035_ = instruction_129[3:0] == 4'h8;
  assign _051_ = instruction_129[3:0] == 4'hd;
  assign _072_ = ~ signal_8;
  assign _083_ = step & _072_;
  assign _094_ = step & signal_8;
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
  assign signal_27 = _045_ ? _046_ : _048_;
  assign _049_ = word_0_4 & maximum;
  assign _050_ = ~| does__place;
  assign signal_65 = _049_ & _050_;
  assign bad_row_412 = signal_275 | signal_408;
  assign meets_413 = signal_277 | signal_410;
  assign write__en = finish_416 | finish_417;
  assign write__data = lookup ? result_427 : { result_426, result_425, result_424, result_423, result_422, result_421, result_420, result_419 };
  always @(posedge clk)
    load <= _052_;
  always @(posedge clk)
    signal_ <= _053_;
  always @(posedge clk)
    instruction_129 <= instruction;
  always @(posedge clk)
    signal_8 <= _054_;
  always @(posedge clk)
    lookup <= _055_;
  always @(posedge clk)
    read_0_0 <= _056_;
  always @(posedge clk)
    read_1_0 <= _057_;
  always @(posedge clk)
    read_2_0 <= position[4:0];
  always @(posedge clk)
    read_3_0 <= _058_;
  always @(posedge clk)
    maximum <= _059_;
  always @(posedge clk)
    word_0_0 <= _060_;
  always @(posedge clk)
    word_1_0 <= _061_;
  always @(posedge clk)
    word_2_0 <= 2'h0;
  always @(posedge clk)
    word_3_0 <= _062_;
  always @(posedge clk)
    word_4_0 <= _063_;
  always @(posedge clk)
    word_5_0 <= _064_;
  always @(posedge clk)
    word_6_0 <= _065_;
  always @(posedge clk)
    word_0_1 <= _066_;
  always @(posedge clk)
    word_1_1 <= _067_;
  always @(posedge clk)
    word_2_1 <= word_2_0;
  always @(posedge clk)
    word_3_1 <= _068_;
  always @(posedge clk)
    word_4_1 <= _069_;
  always @(posedge clk)
    word_5_1 <= _070_;
  always @(posedge clk)
    word_6_1 <= _071_;
  always @(posedge clk)
    word_0_2 <= _073_;
  always @(posedge clk)
    word_1_2 <= _074_;
  always @(posedge clk)
    word_2_2 <= word_2_1;
  always @(posedge clk)
    word_3_2 <= _075_;
  always @(posedge clk)
    word_4_2 <= _076_;
  always @(posedge clk)
    word_5_2 <= _077_;
  always @(posedge clk)
    word_6_2 <= _078_;
  always @(posedge clk)
    word_0_3 <= _079_;
  always @(posedge clk)
    word_1_3 <= _080_;
  always @(posedge clk)
    word_2_3 <= word_2_2;
  always @(posedge clk)
    word_3_3 <= _081_;
  always @(posedge clk)
    word_4_3 <= _082_;
  always @(posedge clk)
    word_5_3 <= _084_;
  always @(posedge clk)
    word_6_3 <= _085_;
  always @(posedge clk)
    word_0_4 <= _086_;
  always @(posedge clk)
    word_1_4 <= _087_;
  always @(posedge clk)
    does__place <= word_2_3;
  always @(posedge clk)
    word_3_4 <= _088_;
  always @(posedge clk)
    does__signed <= _089_;
  always @(posedge clk)
    word_5_4 <= _090_;
  always @(posedge clk)
    word_6_4 <= _091_;
  always @(posedge clk)
    inside_0_0 <= _092_;
  always @(posedge clk)
    inside_0_1 <= _093_;
  always @(posedge clk)
    inside_0_2 <= _095_;
  always @(posedge clk)
    does__inside <= _096_;
  always @(posedge clk)
    any_inside <= _097_;
  always @(posedge clk)
    does__first <= _098_;
  always @(posedge clk)
    does__sum <= _099_;
  always @(posedge clk)
    does__second <= _100_;
  always @(posedge clk)
    does__tap <= _101_;
  always @(posedge clk)
    does__forced <= _102_;
  always @(posedge clk)
    whole_0_0 <= _103_;
  always @(posedge clk)
    whole_1_0 <= _104_;
  always @(posedge clk)
    whole_0_1 <= _105_;
  always @(posedge clk)
    whole_1_1 <= _106_;
  always @(posedge clk)
    whole_0_2 <= _107_;
  always @(posedge clk)
    whole_1_2 <= _108_;
  always @(posedge clk)
    enters <= _109_;
  always @(posedge clk)
    chunk_end_270 <= _110_;
  always @(posedge clk)
    copy_0_0_0 <= _111_;
  always @(posedge clk)
    copy_0_1_0 <= _112_;
  always @(posedge clk)
    copy_0_2_0 <= word[197:189];
  always @(posedge clk)
    copy_0_3_0 <= word[206:198];
  always @(posedge clk)
    copy_1_0_0 <= _113_;
  always @(posedge clk)
    copy_1_1_0 <= _114_;
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
    chunk_end_404 <= _027_;
  assign lanes = word_1_4 ? 64'h0000000000000000 : read__data;
  assign _115_ = drop ? 1'h0 : to_look_up_1_5;
  assign _027_ = rst ? 1'h0 : _115_;
  assign _116_ = drop ? 1'h0 : to_look_up_0_5;
  assign _026_ = rst ? 1'h0 : _116_;
  assign _117_ = drop ? 1'h0 : to_look_up_1_4;
  assign _025_ = rst ? 1'h0 : _117_;
  assign _118_ = drop ? 1'h0 : to_look_up_0_4;
  assign _024_ = rst ? 1'h0 : _118_;
  assign _119_ = drop ? 1'h0 : to_look_up_1_3;
  assign _022_ = rst ? 1'h0 : _119_;
  assign _120_ = drop ? 1'h0 : to_look_up_0_3;
  assign _021_ = rst ? 1'h0 : _120_;
  assign _121_ = drop ? 1'h0 : to_look_up_1_2;
  assign _020_ = rst ? 1'h0 : _121_;
  assign _122_ = drop ? 1'h0 : to_look_up_0_2;
  assign _019_ = rst ? 1'h0 : _122_;
  assign _123_ = drop ? 1'h0 : to_look_up_1_1;
  assign _018_ = rst ? 1'h0 : _123_;
  assign _124_ = drop ? 1'h0 : to_look_up_0_1;
  assign _017_ = rst ? 1'h0 : _124_;
  assign _125_ = drop ? 1'h0 : to_look_up_1_0;
  assign _016_ = rst ? 1'h0 : _125_;
  assign _126_ = drop ? 1'h0 : to_look_up_0_0;
  assign _015_ = rst ? 1'h0 : _126_;
  assign _127_ = drop ? 1'h0 : chunk_end;
  assign _014_ = rst ? 1'h0 : _127_;
  assign _128_ = drop ? 1'h0 : _044_;
  assign _013_ = rst ? 1'h0 : _128_;
  assign _129_ = drop ? 1'h0 : copy_5_1_0;
  assign _011_ = rst ? 1'h0 : _129_;
  assign _130_ = drop ? 1'h0 : copy_5_0_0;
  assign _010_ = rst ? 1'h0 : _130_;
  assign _131_ = drop ? 1'h0 : copy_4_1_0;
  assign _009_ = rst ? 1'h0 : _131_;
  assign _132_ = drop ? 1'h0 : copy_4_0_0;
  assign _008_ = rst ? 1'h0 : _132_;
  assign _133_ = drop ? 1'h0 : copy_3_1_0;
  assign _007_ = rst ? 1'h0 : _133_;
  assign _134_ = drop ? 1'h0 : copy_3_0_0;
  assign _006_ = rst ? 1'h0 : _134_;
  assign _135_ = drop ? 1'h0 : copy_2_1_0;
  assign _005_ = rst ? 1'h0 : _135_;
  assign _136_ = drop ? 1'h0 : copy_2_0_0;
  assign _004_ = rst ? 1'h0 : _136_;
  assign _137_ = drop ? 1'h0 : copy_1_1_0;
  assign _003_ = rst ? 1'h0 : _137_;
  assign _138_ = drop ? 1'h0 : copy_1_0_0;
  assign _002_ = rst ? 1'h0 : _138_;
  assign _139_ = drop ? 1'h0 : copy_0_1_0;
  assign _114_ = rst ? 1'h0 : _139_;
  assign _140_ = drop ? 1'h0 : copy_0_0_0;
  assign _113_ = rst ? 1'h0 : _140_;
  assign _141_ = drop ? 1'h0 : word[188];
  assign _112_ = rst ? 1'h0 : _141_;
  assign _142_ = drop ? 1'h0 : word[187];
  assign _111_ = rst ? 1'h0 : _142_;
  assign _143_ = drop ? 1'h0 : whole_1_2;
  assign _110_ = rst ? 1'h0 : _143_;
  assign _144_ = drop ? 1'h0 : whole_0_2;
  assign _109_ = rst ? 1'h0 : _144_;
  assign _145_ = drop ? 1'h0 : whole_1_1;
  assign _108_ = rst ? 1'h0 : _145_;
  assign _146_ = drop ? 1'h0 : whole_0_1;
  assign _107_ = rst ? 1'h0 : _146_;
  assign _147_ = drop ? 1'h0 : whole_1_0;
  assign _106_ = rst ? 1'h0 : _147_;
  assign _148_ = drop ? 1'h0 : whole_0_0;
  assign _105_ = rst ? 1'h0 : _148_;
  assign _149_ = drop ? 1'h0 : chunk_end;
  assign _104_ = rst ? 1'h0 : _149_;
  assign _150_ = drop ? 1'h0 : _043_;
  assign _103_ = rst ? 1'h0 : _150_;
  assign _151_ = drop ? 1'h0 : _041_;
  assign _102_ = rst ? 1'h0 : _151_;
  assign _152_ = drop ? 1'h0 : _037_;
  assign _101_ = rst ? 1'h0 : _152_;
  assign _153_ = drop ? 1'h0 : _036_;
  assign _100_ = rst ? 1'h0 : _153_;
  assign _154_ = drop ? 1'h0 : _034_;
  assign _099_ = rst ? 1'h0 : _154_;
  assign _155_ = drop ? 1'h0 : _030_;
  assign _098_ = rst ? 1'h0 : _155_;
  assign _156_ = signal_65 ? _028_ : any_inside;
  assign _157_ = drop ? 1'h0 : _156_;
  assign _097_ = rst ? 1'h0 : _157_;
  assign _158_ = drop ? 1'h0 : inside_0_2;
  assign _096_ = rst ? 1'h0 : _158_;
  assign _159_ = drop ? 1'h0 : inside_0_1;
  assign _095_ = rst ? 1'h0 : _159_;
  assign _160_ = drop ? 1'h0 : inside_0_0;
  assign _093_ = rst ? 1'h0 : _160_;
  assign _161_ = drop ? 1'h0 : valid;
  assign _092_ = rst ? 1'h0 : _161_;
  assign _162_ = drop ? 1'h0 : word_6_3;
  assign _091_ = rst ? 1'h0 : _162_;
  assign _163_ = drop ? 1'h0 : word_5_3;
  assign _090_ = rst ? 1'h0 : _163_;
  assign _164_ = drop ? 1'h0 : word_4_3;
  assign _089_ = rst ? 1'h0 : _164_;
  assign _165_ = drop ? 1'h0 : word_3_3;
  assign _088_ = rst ? 1'h0 : _165_;
  assign _166_ = drop ? 1'h0 : word_1_3;
  assign _087_ = rst ? 1'h0 : _166_;
  assign _167_ = drop ? 1'h0 : word_0_3;
  assign _086_ = rst ? 1'h0 : _167_;
  assign _168_ = drop ? 1'h0 : word_6_2;
  assign _085_ = rst ? 1'h0 : _168_;
  assign _169_ = drop ? 1'h0 : word_5_2;
  assign _084_ = rst ? 1'h0 : _169_;
  assign _170_ = drop ? 1'h0 : word_4_2;
  assign _082_ = rst ? 1'h0 : _170_;
  assign _171_ = drop ? 1'h0 : word_3_2;
  assign _081_ = rst ? 1'h0 : _171_;
  assign _172_ = drop ? 1'h0 : word_1_2;
  assign _080_ = rst ? 1'h0 : _172_;
  assign _173_ = drop ? 1'h0 : word_0_2;
  assign _079_ = rst ? 1'h0 : _173_;
  assign _174_ = drop ? 1'h0 : word_6_1;
  assign _078_ = rst ? 1'h0 : _174_;
  assign _175_ = drop ? 1'h0 : word_5_1;
  assign _077_ = rst ? 1'h0 : _175_;
  assign _176_ = drop ? 1'h0 : word_4_1;
  assign _076_ = rst ? 1'h0 : _176_;
  assign _177_ = drop ? 1'h0 : word_3_1;
  assign _075_ = rst ? 1'h0 : _177_;
  assign _178_ = drop ? 1'h0 : word_1_1;
  assign _074_ = rst ? 1'h0 : _178_;
  assign _179_ = drop ? 1'h0 : word_0_1;
  assign _073_ = rst ? 1'h0 : _179_;
  assign _180_ = drop ? 1'h0 : word_6_0;
  assign _071_ = rst ? 1'h0 : _180_;
  assign _181_ = drop ? 1'h0 : word_5_0;
  assign _070_ = rst ? 1'h0 : _181_;
  assign _182_ = drop ? 1'h0 : word_4_0;
  assign _069_ = rst ? 1'h0 : _182_;
  assign _183_ = drop ? 1'h0 : word_3_0;
  assign _068_ = rst ? 1'h0 : _183_;
  assign _184_ = drop ? 1'h0 : word_1_0;
  assign _067_ = rst ? 1'h0 : _184_;
  assign _185_ = drop ? 1'h0 : word_0_0;
  assign _066_ = rst ? 1'h0 : _185_;
  assign _186_ = drop ? 1'h0 : second;
  assign _065_ = rst ? 1'h0 : _186_;
  assign _187_ = drop ? 1'h0 : first_tap;
  assign _064_ = rst ? 1'h0 : _187_;
  assign _188_ = drop ? 1'h0 : signal_27;
  assign _063_ = rst ? 1'h0 : _188_;
  assign _189_ = drop ? 1'h0 : 1'h1;
  assign _062_ = rst ? 1'h0 : _189_;
  assign _190_ = drop ? 1'h0 : lane_chunk;
  assign _061_ = rst ? 1'h0 : _190_;
  assign _191_ = drop ? 1'h0 : step;
  assign _060_ = rst ? 1'h0 : _191_;
  assign _192_ = drop ? 1'h0 : _001_;
  assign _059_ = rst ? 1'h0 : _192_;
  assign _193_ = drop ? 1'h0 : group;
  assign _058_ = rst ? 1'h0 : _193_;
  assign _194_ = drop ? 1'h0 : _094_;
  assign _057_ = rst ? 1'h0 : _194_;
  assign _195_ = drop ? 1'h0 : _083_;
  assign _056_ = rst ? 1'h0 : _195_;
  assign _196_ = load ? _051_ : lookup;
  assign _197_ = drop ? 1'h0 : _196_;
  assign _055_ = rst ? 1'h0 : _197_;
  assign _198_ = load ? _035_ : signal_8;
  assign _199_ = drop ? 1'h0 : _198_;
  assign _054_ = rst ? 1'h0 : _199_;
  assign _200_ = done ? 1'h0 : signal_;
  assign _201_ = start ? 1'h1 : _200_;
  assign _202_ = drop ? 1'h0 : _201_;
  assign _053_ = rst ? 1'h0 : _202_;
  assign _203_ = done ? 1'h1 : load;
  assign _204_ = load ? _000_ : _203_;
  assign _205_ = drop ? 1'h1 : _204_;
  assign _052_ = rst ? 1'h1 : _205_;
  assign unused = & { word[406:293], word[290:214], word[211:208], word[181:56], word[51:40], word[35:4], position[15:5] };
  tnthw_t8x8_vector_unit_channel_0 channel_0 (
    .a(a),
    .b(b),
    .bias(bias_304[27:0]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(result_419),
    .steps({ steps__1[6:0], steps__0[6:0] }),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_1 (
    .a(a_312),
    .b(b_314),
    .bias(bias_304[55:28]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(result_420),
    .steps({ steps__1[13:7], steps__0[13:7] }),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_2 (
    .a(a_324),
    .b(b_326),
    .bias(bias_304[83:56]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(result_421),
    .steps({ steps__1[20:14], steps__0[20:14] }),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_3 (
    .a(a_336),
    .b(b_338),
    .bias(bias_304[111:84]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(result_422),
    .steps({ steps__1[27:21], steps__0[27:21] }),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_4 (
    .a(a_348),
    .b(b_350),
    .bias(bias_304[139:112]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(result_423),
    .steps({ steps__1[34:28], steps__0[34:28] }),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_5 (
    .a(a_360),
    .b(b_362),
    .bias(bias_304[167:140]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_4_3_0),
    .low(copy_4_2_0),
    .result(result_424),
    .steps({ steps__1[41:35], steps__0[41:35] }),
    .threshold(copy_4_0_0),
    .widen(copy_4_1_0)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_6 (
    .a(a_372),
    .b(b_374),
    .bias(bias_304[195:168]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_5_3_0),
    .low(copy_5_2_0),
    .result(result_425),
    .steps({ steps__1[48:42], steps__0[48:42] }),
    .threshold(copy_5_0_0),
    .widen(copy_5_1_0)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_7 (
    .a(a_384),
    .b(b_386),
    .bias(bias_304[223:196]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_6_3_0),
    .low(copy_6_2_0),
    .result(result_426),
    .steps({ steps__1[55:49], steps__0[55:49] }),
    .threshold(copy_6_0_0),
    .widen(copy_6_1_0)
  );
  tnthw_t8x8_vector_unit_functions functions (
    .a(a[7:0]),
    .bad_row(signal_408),
    .begin_(begin_),
    .chunk_end(chunk_end_404),
    .clk(clk),
    .drop(drop),
    .finish(finish_417),
    .load(load),
    .meets(signal_410),
    .page(instruction_129[211:200]),
    .page_step(word[212]),
    .reads(function_read),
    .result(result_427),
    .rst(rst),
    .value(a_312[7:0]),
    .value_2(a_324[7:0]),
    .value_3(a_336[7:0]),
    .value_4(a_348[7:0]),
    .value_5(a_360[7:0]),
    .value_6(a_372[7:0]),
    .value_7(a_384[7:0]),
    .write(write),
    .write_data(write_data[127:0]),
    .write_row(write_row[6:0])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_0 (
    .a(a),
    .b(b),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[19:0]),
    .word(lanes[7:0])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_1 (
    .a(a_312),
    .b(b_314),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[39:20]),
    .word(lanes[15:8])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_2 (
    .a(a_324),
    .b(b_326),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[59:40]),
    .word(lanes[23:16])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_3 (
    .a(a_336),
    .b(b_338),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[79:60]),
    .word(lanes[31:24])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_4 (
    .a(a_348),
    .b(b_350),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[99:80]),
    .word(lanes[39:32])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_5 (
    .a(a_360),
    .b(b_362),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[119:100]),
    .word(lanes[47:40])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_6 (
    .a(a_372),
    .b(b_374),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[139:120]),
    .word(lanes[55:48])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_7 (
    .a(a_384),
    .b(b_386),
    .clk(clk),
    .does__drain(signal_8),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .sums(accumulator_data[159:140]),
    .word(lanes[63:56])
  );
  tnthw_t8x8_vector_unit_passes passes_438 (
    .bad_row(signal_275),
    .bias_read(bias_read_287),
    .bias_row(bias_row),
    .chunk_end(chunk_end_270),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .enters(enters),
    .finish_0_9(finish_416),
    .fresh(fresh),
    .load(load),
    .meets(signal_277),
    .now(pass_),
    .reads_bias(bias_read),
    .rst(rst),
    .steps_read(steps_read),
    .steps_row(steps_row),
    .threshold(copy_0_0_0),
    .value(instruction_129[181:158]),
    .word(word[186:182])
  );
  tnthw_t8x8_vector_unit_results results (
    .clk(clk),
    .done(done),
    .drop(drop),
    .finish(write__en),
    .instruction(instruction_129[157:0]),
    .load(load),
    .rst(rst),
    .write__address(write__address),
    .write__mask(write__mask)
  );
  tnthw_t8x8_vector_unit_steps steps_428 (
    .address(read__address),
    .busy(signal_),
    .chunk_end(chunk_end),
    .clk(clk),
    .drop(drop),
    .first_tap(first_tap),
    .group(group),
    .head(instruction[404:0]),
    .held(word),
    .index(position),
    .instruction(instruction_129),
    .lane_chunk(lane_chunk),
    .load(load),
    .result_end(result_end),
    .rst(rst),
    .second(second),
    .start(start),
    .step(step),
    .valid(valid)
  );
  tnthw_t8x8_vector_unit_tables tables (
    .bias_memory_output(bias_304),
    .bias_read(bias_read_287),
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
module tnthw_t8x8_vector_unit_channel_0(
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
  wire [27:0] _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [27:0] _007_;
  wire [27:0] _008_;
  wire [3:0] _009_;
  wire [27:0] _010_;
  wire [27:0] _011_;
  wire [3:0] _012_;
  wire [27:0] _013_;
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
  wire [27:0] _027_;
  wire _028_;
  wire [27:0] _029_;
  wire _030_;
  wire [16:0] _031_;
  wire _032_;
  wire _033_;
  wire [27:0] _034_;
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
  input [19:0] a;
  wire [19:0] a;
  reg [27:0] a_1;
  initial a_1 = 28'h0000000;
  reg [27:0] a_2;
  initial a_2 = 28'h0000000;
  reg [27:0] a_3;
  initial a_3 = 28'h0000000;
  reg [27:0] a_4;
  initial a_4 = 28'h0000000;
  wire [27:0] a_entering;
  reg [27:0] a_round;
  initial a_round = 28'h0000000;
  reg [27:0] added_0;
  initial added_0 = 28'h0000000;
  reg [27:0] added_1;
  initial added_1 = 28'h0000000;
  reg [27:0] again;
  initial again = 28'h0000000;
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
  input [27:0] bias;
  wire [27:0] bias;
  reg [27:0] came_round;
  initial came_round = 28'h0000000;
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
  wire [27:0] operand_0;
  wire [27:0] operand_1;
  output [7:0] result;
  reg [7:0] result;
  initial result = 8'h00;
  reg [27:0] shifted_0;
  initial shifted_0 = 28'h0000000;
  input [13:0] steps;
  wire [13:0] steps;
  reg [27:0] term_0;
  initial term_0 = 28'h0000000;
  reg [27:0] term_1;
  initial term_1 = 28'h0000000;
  input threshold;
  wire threshold;
  wire to_high;
  wire [28:0] total_0;
  wire [28:0] total_1;
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
    added_0 <= total_0[28:1];
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
    added_1 <= total_1[28:1];
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
    signal_38 <= came_round[27];
  always @(posedge clk)
    signal_41 <= _023_[10];
  always @(posedge clk)
    kept <= _024_;
  always @(posedge clk)
    result <= _026_;
  assign _007_ = widen ? { a, 8'h00 } : { a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a };
  assign a_entering = enter ? _007_ : a_round;
  assign _031_ = widen ? { b, 8'h00 } : { b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b };
  assign b_entering = enter ? _031_ : b_round;
  assign signal_ = threshold ? 1'h1 : steps[4];
  assign _032_ = ~ threshold;
  assign signal_11 = _032_ & steps[5];
  assign _033_ = ~ threshold;
  assign from_b = _033_ & steps[6];
  assign operand_0 = from_b ? { b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering } : a_entering;
  assign _034_ = begins ? bias : again;
  assign total_0 = { _034_, 1'h1 } + { term_0, carry_0 };
  assign signal_20 = threshold ? 1'h0 : steps[11];
  assign _000_ = ~ threshold;
  assign signal_21 = _000_ & steps[12];
  assign _001_ = ~ threshold;
  assign from_b_22 = _001_ & steps[13];
  assign operand_1 = from_b_22 ? { b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2 } : a_2;
  assign _002_ = far_0 ? { shifted_0[27], shifted_0[27], shifted_0[27], shifted_0[27], shifted_0[27], shifted_0[27], shifted_0[27], shifted_0[27], shifted_0[27:8] } : shifted_0;
  assign total_1 = { _002_, 1'h1 } + { term_1, carry_1 };
  assign _003_ = ~ threshold;
  assign _004_ = signal_36 ? signal_38 : signal_37;
  assign signal_35 = _003_ & _004_;
  assign _005_ = ~ signal_38;
  assign _006_ = signal_36 ? _005_ : signal_40;
  assign to_high = threshold ? signal_41 : _006_;
  assign _008_ = operand_0 ^ { signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11, signal_11 };
  assign _009_ = threshold ? 4'h0 : steps[3:0];
  assign _010_ = $signed(added_0) >>> gap_0_1[2:0];
  assign _011_ = operand_1 ^ { signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21, signal_21 };
  assign _012_ = threshold ? 4'h0 : steps[10:7];
  assign _013_ = $signed(added_1) >>> gap_1_1;
  assign _014_ = enter ? { low[8], low } : count_after_0_1;
  assign _015_ = ~ added_0[27];
  assign _016_ = $signed(count_0_1) + $signed({ 9'h000, _015_ });
  assign _017_ = $signed({ came_round[8], came_round[8:0] }) - $signed({ low[8], low });
  assign _018_ = $signed({ high[8], high }) - $signed({ came_round[8], came_round[8:0] });
  assign _019_ = | came_round[27:8];
  assign _020_ = & came_round[27:8];
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
  assign _029_ = signal_20 ? _011_ : 28'h0000000;
  assign _028_ = signal_ ? signal_11 : 1'h0;
  assign _027_ = signal_ ? _008_ : 28'h0000000;
  assign unused = & { total_1[0], total_0[0], _023_[9:0], _018_[8:0], _017_[8:0] };
endmodule

// The memory, a copy for each port, and the walk over the channels of a result.
module tnthw_t8x8_vector_unit_functions(
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
  write,
  write_data,
  write_row,
  bad_row,
  finish
,
  meets,
  reads,
  result
);
  wire _000_;
  wire [12:0] _001_;
  wire _002_;
  wire [3:0] _003_;
  wire [12:0] _004_;
  wire [12:0] _005_;
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
  wire [7:0] _024_;
  wire [7:0] _025_;
  wire [7:0] _026_;
  wire [7:0] _027_;
  wire [7:0] _028_;
  wire [7:0] _029_;
  wire _030_;
  wire [7:0] _031_;
  wire [7:0] _032_;
  wire [7:0] _033_;
  wire [7:0] _034_;
  wire [7:0] _035_;
  wire [7:0] _036_;
  wire [7:0] _037_;
  wire [7:0] _038_;
  wire [7:0] _039_;
  wire [7:0] _040_;
  wire [2:0] _041_;
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
  wire [2:0] _057_;
  wire [63:0] _058_;
  wire _059_;
  wire [12:0] _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire [15:0] _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire [63:0] _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire [15:0] _074_;
  wire _075_;
  wire _076_;
  wire [12:0] _077_;
  wire _078_;
  wire [63:0] _079_;
  wire [2:0] _080_;
  wire [2:0] _081_;
  wire [2:0] _082_;
  wire _083_;
  wire [63:0] _084_;
  wire [63:0] _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire [63:0] like_;
  reg [63:0] like_5;
  initial like_5 = 64'h0000000000000000;
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
  wire [6:0] read__addr;
  wire [127:0] read__data;
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
  output [63:0] result;
  reg [63:0] result;
  initial result = 64'h0000000000000000;
  reg [127:0] row_0;
  initial row_0 = 128'h00000000000000000000000000000000;
  input rst;
  wire rst;
  wire unused;
  input [7:0] value;
  wire [7:0] value;
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
  reg [3:0] which_0_0_0;
  initial which_0_0_0 = 4'h0;
  input write;
  wire write;
  input [127:0] write_data;
  wire [127:0] write_data;
  input [6:0] write_row;
  wire [6:0] write_row;
  assign _009_ = which_0_0_0 == 4'h1;
  assign _010_ = which_0_0_0 == 4'h2;
  assign _011_ = which_0_0_0 == 4'h3;
  assign _012_ = which_0_0_0 == 4'h4;
  assign _013_ = which_0_0_0 == 4'h5;
  assign _014_ = which_0_0_0 == 4'h6;
  assign _015_ = which_0_0_0 == 4'h7;
  assign _016_ = which_0_0_0 == 4'h8;
  assign _017_ = which_0_0_0 == 4'h9;
  assign _018_ = which_0_0_0 == 4'ha;
  assign _019_ = which_0_0_0 == 4'hb;
  assign _020_ = which_0_0_0 == 4'hc;
  assign _021_ = which_0_0_0 == 4'hd;
  assign _022_ = which_0_0_0 == 4'he;
  assign _023_ = which_0_0_0 == 4'hf;
  assign _024_ = row_0[7:0] & { chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0] };
  assign _025_ = row_0[15:8] & { chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1] };
  assign _026_ = _024_ | _025_;
  assign _027_ = row_0[23:16] & { chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2] };
  assign _028_ = _026_ | _027_;
  assign _029_ = row_0[31:24] & { chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3] };
  assign _031_ = _028_ | _029_;
  assign _032_ = row_0[39:32] & { chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4] };
  assign _033_ = _031_ | _032_;
  assign _034_ = row_0[47:40] & { chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5] };
  assign _035_ = _033_ | _034_;
  assign _036_ = row_0[55:48] & { chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6] };
  assign _037_ = _035_ | _036_;
  assign _038_ = row_0[63:56] & { chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7] };
  assign _039_ = _037_ | _038_;
  assign _040_ = row_0[71:64] & { chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8] };
  assign _042_ = _039_ | _040_;
  assign _043_ = row_0[79:72] & { chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9] };
  assign _044_ = _042_ | _043_;
  assign _045_ = row_0[87:80] & { chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10] };
  assign _046_ = _044_ | _045_;
  assign _047_ = row_0[95:88] & { chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11] };
  assign _048_ = _046_ | _047_;
  assign _049_ = row_0[103:96] & { chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12] };
  assign _050_ = _048_ | _049_;
  assign _051_ = row_0[111:104] & { chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13] };
  assign _052_ = _050_ | _051_;
  assign _053_ = row_0[119:112] & { chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14] };
  assign _054_ = _052_ | _053_;
  assign _055_ = row_0[127:120] & { chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15] };
  assign _056_ = _054_ | _055_;
  always @(posedge clk)
    signal_ <= _057_;
  always @(posedge clk)
    like_5 <= _058_;
  always @(posedge clk)
    meets <= _059_;
  always @(posedge clk)
    signal_8 <= _001_;
  always @(posedge clk)
    signal_9 <= _060_;
  always @(posedge clk)
    checked_0_0 <= _061_;
  always @(posedge clk)
    checked_1_0 <= _005_;
  always @(posedge clk)
    bad_row <= _063_;
  always @(posedge clk)
    row_0 <= read__data;
  always @(posedge clk)
    which_0_0_0 <= like_[3:0];
  always @(posedge clk)
    chosen_0 <= _064_;
  always @(posedge clk)
    reads_0_0 <= _065_;
  always @(posedge clk)
    reads_1_0 <= _066_;
  always @(posedge clk)
    reads_0_1 <= _067_;
  always @(posedge clk)
    reads_1_1 <= _068_;
  always @(posedge clk)
    result <= _069_;
  always @(posedge clk)
    finish <= _070_;
  assign _000_ = | signal_;
  assign reads = begin_ | _000_;
  assign last = signal_ == 3'h1;
  assign like_ = begin_ ? { value_7, value_6, value_5, value_4, value_3, value_2, value, a } : like_5;
  assign signal_7 = begin_ ? signal_9 : signal_8;
  assign read__addr[6:4] = signal_7[2:0] + 3'h0;
  assign _030_ = | signal_;
  assign _041_ = signal_ - 3'h1;
  assign _062_ = | signal_;
  assign _071_ = begin_ & _062_;
  assign _072_ = page_step ? 1'h1 : 1'h0;
  assign _001_ = signal_7 + { 12'h000, _072_ };
  assign _002_ = begin_ & chunk_end;
  assign _003_ = page_step ? 4'h8 : 4'h0;
  assign _004_ = signal_9 + { 9'h000, _003_ };
  assign _005_ = signal_7 + 13'h0000;
  assign _006_ = checked_1_0 >= 13'h0008;
  assign _007_ = checked_0_0 & _006_;
  assign _008_ = ~| which_0_0_0;
  assign _073_ = drop ? 1'h0 : reads;
  assign _065_ = rst ? 1'h0 : _073_;
  assign _074_ = drop ? 16'h0000 : { _023_, _022_, _021_, _020_, _019_, _018_, _017_, _016_, _015_, _014_, _013_, _012_, _011_, _010_, _009_, _008_ };
  assign _064_ = rst ? 16'h0000 : _074_;
  assign _075_ = drop ? 1'h0 : _007_;
  assign _063_ = rst ? 1'h0 : _075_;
  assign _076_ = drop ? 1'h0 : reads;
  assign _061_ = rst ? 1'h0 : _076_;
  assign _077_ = _002_ ? _004_ : signal_9;
  assign _060_ = load ? { 1'h0, page } : _077_;
  assign _078_ = drop ? 1'h0 : _071_;
  assign _059_ = rst ? 1'h0 : _078_;
  assign _079_ = drop ? 64'h0000000000000000 : { 8'h00, like_[63:8] };
  assign _058_ = rst ? 64'h0000000000000000 : _079_;
  assign _080_ = _030_ ? _041_ : signal_;
  assign _081_ = begin_ ? 3'h7 : _080_;
  assign _082_ = drop ? 3'h0 : _081_;
  assign _057_ = rst ? 3'h0 : _082_;
  assign _083_ = drop ? 1'h0 : reads_1_1;
  assign _070_ = rst ? 1'h0 : _083_;
  assign _084_ = reads_0_1 ? { _056_, result[63:8] } : result;
  assign _085_ = drop ? 64'h0000000000000000 : _084_;
  assign _069_ = rst ? 64'h0000000000000000 : _085_;
  assign _086_ = drop ? 1'h0 : reads_1_0;
  assign _068_ = rst ? 1'h0 : _086_;
  assign _087_ = drop ? 1'h0 : reads_0_0;
  assign _067_ = rst ? 1'h0 : _087_;
  assign _088_ = drop ? 1'h0 : last;
  assign _066_ = rst ? 1'h0 : _088_;
  assign unused = & read__addr[3:0];
  tnthw_ram #(
    .ADDRESS(32'd7),
    .DEPTH(32'd128),
    .PART(32'd128),
    .WIDTH(32'd128)
  ) copy_0 (
    .clk(clk),
    .read_address({ read__addr[6:4], like_[7:4] }),
    .read_data(read__data),
    .read_enable(reads),
    .write_address(write_row),
    .write_data(write_data),
    .write_enable(write)
  );
  assign read__addr[3:0] = like_[7:4];
endmodule

// One channel: digits shifted to their place, then added up or compared.
module tnthw_t8x8_vector_unit_gather_0(
  clk,
  does__drain,
  does__first,
  does__forced,
  does__inside,
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
  wire [19:0] _06_;
  wire [8:0] _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire [19:0] _13_;
  wire [19:0] _14_;
  wire [8:0] _15_;
  wire [19:0] _16_;
  wire [8:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire [8:0] _21_;
  output [19:0] a;
  reg [19:0] a;
  initial a = 20'h00000;
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
  input does__second;
  wire does__second;
  input does__signed;
  wire does__signed;
  input does__sum;
  wire does__sum;
  input does__tap;
  wire does__tap;
  wire larger;
  reg [19:0] step;
  initial step = 20'h00000;
  input [19:0] sums;
  wire [19:0] sums;
  wire unused;
  input [7:0] word;
  wire [7:0] word;
  assign _00_ = word[7] & does__signed;
  assign bits = _00_ & does__inside;
  assign { larger, _07_ } = $signed({ a[8], a[8:0] }) - $signed({ step[8], step[8:0] });
  assign _18_ = word[0] & does__inside;
  assign _19_ = word[1] & does__inside;
  assign _20_ = word[2] & does__inside;
  assign _01_ = word[3] & does__inside;
  assign _02_ = word[4] & does__inside;
  assign _03_ = word[5] & does__inside;
  assign _04_ = word[6] & does__inside;
  assign _05_ = word[7] & does__inside;
  assign _06_ = does__drain ? sums : { bits, bits, bits, bits, bits, bits, bits, bits, bits, bits, bits, bits, _05_, _04_, _03_, _02_, _01_, _20_, _19_, _18_ };
  assign _08_ = does__sum | does__forced;
  assign _09_ = does__tap & larger;
  assign _10_ = _08_ | _09_;
  assign _11_ = ~ does__first;
  assign _12_ = does__sum & _11_;
  assign _13_ = _12_ ? a : 20'h00000;
  assign _14_ = $signed(_13_) + $signed(step);
  assign _15_ = b | step[8:0];
  always @(posedge clk)
    step <= _06_;
  always @(posedge clk)
    a <= _16_;
  always @(posedge clk)
    b <= _17_;
  assign _21_ = does__second ? _15_ : b;
  assign _17_ = does__first ? 9'h000 : _21_;
  assign _16_ = _10_ ? _14_ : a;
  assign unused = & _07_;
endmodule

// Runs the ring once more, `LEAD_CYCLES` ahead of the channels, with rows instead of values.
module tnthw_t8x8_vector_unit_passes(
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
module tnthw_t8x8_vector_unit_results(
  clk,
  rst,
  drop,
  finish,
  instruction,
  load,
  done,
  write__address,
  write__mask
);
  wire _00_;
  wire [16:0] _01_;
  wire _02_;
  wire [16:0] _03_;
  wire [19:0] _04_;
  wire [16:0] _05_;
  wire [16:0] _06_;
  wire [16:0] _07_;
  wire _08_;
  wire [19:0] _09_;
  wire [19:0] _10_;
  wire [19:0] _11_;
  wire [19:0] _12_;
  wire [19:0] _13_;
  wire [19:0] _14_;
  wire [19:0] _15_;
  wire [16:0] _16_;
  wire [16:0] _17_;
  wire [16:0] _18_;
  wire [19:0] _19_;
  wire [19:0] _20_;
  wire [19:0] _21_;
  wire [19:0] _22_;
  wire [19:0] _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire [16:0] _29_;
  wire [16:0] _30_;
  wire [16:0] _31_;
  wire [16:0] _32_;
  wire signal_;
  wire [19:0] signal_10;
  reg [19:0] signal_11;
  initial signal_11 = 20'h00000;
  reg [19:0] signal_12;
  initial signal_12 = 20'h00000;
  reg [19:0] signal_14;
  initial signal_14 = 20'h00000;
  reg [19:0] signal_27;
  initial signal_27 = 20'h00000;
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
  input load;
  wire load;
  reg [16:0] positions_left;
  initial positions_left = 17'h00000;
  reg [16:0] positions_whole;
  initial positions_whole = 17'h00000;
  input rst;
  wire rst;
  wire unused;
  output [19:0] write__address;
  reg [19:0] write__address;
  initial write__address = 20'h00000;
  output write__mask;
  wire write__mask;
  assign chunk_end = finish & positions_left[16];
  assign _00_ = ~| lane_chunk;
  assign signal_ = positions_left[16] & _00_;
  assign done = chunk_end & chunks_left[16];
  assign signal_10 = signal_11 + signal_12;
  assign _14_ = signal_14 + 20'h00001;
  assign _15_ = positions_left[16] ? signal_11 : _14_;
  assign following = signal_ ? signal_10 : _15_;
  assign _16_ = { 1'h0, instruction[157:142] } - 17'h00002;
  assign _17_ = { 1'h0, instruction[157:142] } - 17'h00002;
  assign _18_ = { 1'h0, instruction[131:116] } - 17'h00002;
  assign _01_ = $signed(chunks_left) - $signed(17'h00001);
  assign _02_ = lane_chunk + 1'h1;
  assign _03_ = $signed(positions_left) - $signed(17'h00001);
  assign _04_ = write__address + signal_27;
  always @(posedge clk)
    positions_left <= _05_;
  always @(posedge clk)
    positions_whole <= _06_;
  always @(posedge clk)
    chunks_left <= _07_;
  always @(posedge clk)
    lane_chunk <= _08_;
  always @(posedge clk)
    signal_27 <= _09_;
  always @(posedge clk)
    signal_12 <= _10_;
  always @(posedge clk)
    signal_11 <= _11_;
  always @(posedge clk)
    signal_14 <= _12_;
  always @(posedge clk)
    write__address <= _13_;
  assign _19_ = finish ? _04_ : write__address;
  assign _20_ = finish ? following : _19_;
  assign _13_ = load ? instruction[87:68] : _20_;
  assign _21_ = finish ? following : signal_14;
  assign _12_ = load ? instruction[87:68] : _21_;
  assign _22_ = positions_left[16] ? following : signal_11;
  assign _23_ = finish ? _22_ : signal_11;
  assign _11_ = load ? instruction[87:68] : _23_;
  assign _10_ = load ? instruction[107:88] : signal_12;
  assign _09_ = load ? instruction[107:88] : signal_27;
  assign _24_ = positions_left[16] ? _02_ : lane_chunk;
  assign _25_ = signal_ ? 1'h0 : _24_;
  assign _26_ = finish ? _25_ : lane_chunk;
  assign _27_ = load ? instruction[108] : _26_;
  assign _28_ = drop ? 1'h0 : _27_;
  assign _08_ = rst ? 1'h0 : _28_;
  assign _29_ = positions_left[16] ? _01_ : chunks_left;
  assign _30_ = finish ? _29_ : chunks_left;
  assign _07_ = load ? _18_ : _30_;
  assign _06_ = load ? _17_ : positions_whole;
  assign _31_ = positions_left[16] ? positions_whole : _03_;
  assign _32_ = finish ? _31_ : positions_left;
  assign _05_ = load ? _16_ : _32_;
  assign write__mask = lane_chunk ? 1'h0 : 1'h1;
  assign unused = & { instruction[141:132], instruction[115:109], instruction[67:0] };
endmodule

// Walk chunk, position, tap, digit (digit innermost) of one instruction.
module tnthw_t8x8_vector_unit_steps(
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
  first_tap,
  group,
  held,
  index,
  lane_chunk,
  result_end,
  second,
  step,
  valid
);
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire [19:0] _004_;
  wire [19:0] _005_;
  wire [19:0] _006_;
  wire [19:0] _007_;
  wire [19:0] _008_;
  wire [19:0] _009_;
  wire _010_;
  wire _011_;
  wire [407:0] _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire [6:0] _018_;
  wire [6:0] _019_;
  wire _020_;
  wire [6:0] _021_;
  wire [6:0] _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire [8:0] _028_;
  wire _029_;
  wire [8:0] _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire [16:0] _035_;
  wire [16:0] _036_;
  wire [16:0] _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire [19:0] _043_;
  wire [19:0] _044_;
  wire [19:0] _045_;
  wire [19:0] _046_;
  wire [19:0] _047_;
  wire [19:0] _048_;
  wire _049_;
  wire [19:0] _050_;
  wire [19:0] _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire [6:0] _058_;
  wire [6:0] _059_;
  wire [6:0] _060_;
  wire [6:0] _061_;
  wire _062_;
  wire _063_;
  wire [6:0] _064_;
  wire [6:0] _065_;
  wire [8:0] _066_;
  wire _067_;
  wire [8:0] _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire [8:0] _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire [16:0] _078_;
  wire [16:0] _079_;
  wire [16:0] _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire [16:0] _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire [16:0] _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire [19:0] _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire [19:0] _099_;
  wire [19:0] _100_;
  wire _101_;
  wire _102_;
  wire [19:0] _103_;
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
  wire [19:0] _120_;
  wire [19:0] _121_;
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
  wire [16:0] _134_;
  wire [16:0] _135_;
  wire [16:0] _136_;
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
  wire [8:0] _147_;
  wire [8:0] _148_;
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
  wire [6:0] _160_;
  wire [6:0] _161_;
  wire [6:0] _162_;
  wire [6:0] _163_;
  wire [6:0] _164_;
  wire [6:0] _165_;
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
  reg signal_;
  initial signal_ = 1'h0;
  reg signal_18;
  initial signal_18 = 1'h0;
  reg signal_19;
  initial signal_19 = 1'h0;
  reg signal_20;
  initial signal_20 = 1'h0;
  reg signal_21;
  initial signal_21 = 1'h0;
  reg signal_24;
  initial signal_24 = 1'h0;
  reg signal_26;
  initial signal_26 = 1'h0;
  wire signal_29;
  reg signal_39;
  initial signal_39 = 1'h0;
  reg [19:0] signal_54;
  initial signal_54 = 20'h00000;
  reg [19:0] signal_55;
  initial signal_55 = 20'h00000;
  output [19:0] address;
  wire [19:0] address;
  wire [19:0] address_92;
  reg [19:0] base_a;
  initial base_a = 20'h00000;
  wire [19:0] base_a_next;
  reg [19:0] base_a_plane;
  initial base_a_plane = 20'h00000;
  reg [19:0] base_b;
  initial base_b = 20'h00000;
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
  output first_tap;
  reg first_tap;
  initial first_tap = 1'h0;
  output group;
  reg group;
  initial group = 1'h0;
  input [404:0] head;
  wire [404:0] head;
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
  input load;
  wire load;
  wire next_is_last;
  wire [19:0] origin;
  reg [19:0] origin_ahead;
  initial origin_ahead = 20'h00000;
  reg [19:0] origin_now;
  initial origin_now = 20'h00000;
  reg plane_end;
  initial plane_end = 1'h0;
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
  wire valid_90;
  assign _000_ = instruction[3:0] == 4'h9;
  assign _063_ = instruction[3:0] == 4'ha;
  assign _081_ = instruction[3:0] == 4'hb;
  assign _090_ = _063_ | _081_;
  assign _096_ = load | result_end;
  assign _001_ = head[3:0] == 4'h9;
  assign _010_ = ~ _001_;
  assign _020_ = head[3:0] == 4'ha;
  assign _040_ = head[3:0] == 4'hb;
  assign _049_ = _020_ | _040_;
  assign _052_ = ~ _049_;
  assign _053_ = head[398:393] == 6'h01;
  assign _054_ = head[404:399] == 6'h01;
  assign _055_ = & { _054_, _053_ };
  assign _056_ = _052_ | _055_;
  assign _057_ = _010_ & _056_;
  assign _058_ = { 1'h0, instruction[398:393] } - 7'h02;
  assign _059_ = { 1'h0, instruction[398:393] } - 7'h02;
  assign _060_ = { 1'h0, instruction[404:399] } - 7'h02;
  assign _061_ = { 1'h0, instruction[404:399] } - 7'h02;
  assign _062_ = instruction[404:399] == 6'h01;
  assign _064_ = $signed(kx_left) - $signed(7'h01);
  assign _065_ = $signed(ky_left) - $signed(7'h01);
  assign _066_ = { 1'h0, instruction[141:134] } - 9'h002;
  assign _067_ = ~| instruction[141:134];
  assign _068_ = { 1'h0, instruction[141:134] } - 9'h002;
  assign _069_ = ~ signal_29;
  assign _070_ = signal_24 & _069_;
  assign _071_ = ~ signal_24;
  assign _072_ = ~ signal_29;
  assign _073_ = _071_ & _072_;
  assign _074_ = $signed(idle_left) - $signed(9'h001);
  assign _075_ = ~ idle_left[8];
  assign _076_ = head[157:142] == 16'h0001;
  assign _077_ = ends & ends_chunk;
  assign _078_ = { 1'h0, instruction[157:142] } - 17'h00002;
  assign _079_ = { 1'h0, instruction[157:142] } - 17'h00002;
  assign _080_ = { 1'h0, instruction[131:116] } - 17'h00002;
  assign _082_ = ~| instruction[115:108];
  assign _083_ = starts_one & _082_;
  assign _084_ = $signed(chunks_left) - $signed(17'h00001);
  assign _085_ = group + 1'h1;
  assign _086_ = lane_chunk + 1'h1;
  assign _087_ = lane_chunk ? _086_ : 1'h0;
  assign _088_ = $signed(positions_left) - $signed(17'h00001);
  assign _089_ = ~| positions_left;
  assign _091_ = ~| lane_chunk;
  assign _092_ = _089_ & _091_;
  assign _093_ = load | result_end;
  assign _094_ = instruction[3:0] == 4'hd;
  assign _095_ = _094_ ? instruction[197:178] : instruction[246:227];
  assign _097_ = load | result_end;
  assign _098_ = result_end & plane_end;
  assign _099_ = instruction[226:207] + instruction[384:365];
  assign _100_ = origin_ahead + kept;
  assign _101_ = load | result_end;
  assign _102_ = load | result_end;
  assign _103_ = signal_54 + { 4'h0, index };
  assign _104_ = ~| ky_left;
  assign _105_ = signal_21 & _104_;
  assign _106_ = ~| kx_left;
  assign _107_ = _106_ & ky_left[6];
  assign _108_ = kx_left[6] ? _105_ : _107_;
  assign _109_ = signal_19 & _108_;
  assign next_is_last = pool ? _109_ : signal_20;
  assign _110_ = start & is_one;
  assign _111_ = ~ signal_29;
  assign _112_ = signal_24 & _111_;
  assign _113_ = _112_ & signal_18;
  assign _114_ = idle_left[8] & signal_18;
  assign signal_29 = chunk_end & chunks_left[16];
  assign _002_ = ~| positions_left;
  assign _003_ = instruction[3:0] == 4'hd;
  assign _004_ = _003_ ? instruction[177:158] : instruction[226:207];
  assign _005_ = base_a + base_a_plane;
  assign _006_ = plane_end ? _005_ : base_a;
  assign base_a_next = load ? _004_ : _006_;
  assign _007_ = base_b + base_b_plane;
  assign _008_ = plane_end ? _007_ : base_b;
  assign base_b_next = load ? instruction[266:247] : _008_;
  assign _009_ = plane_end ? origin_ahead : origin_now;
  assign origin = load ? instruction[226:207] : _009_;
  assign _011_ = ~ pool;
  assign valid = _011_ | valid_90;
  assign address = pool ? address_92 : signal_55;
  always @(posedge clk)
    held <= _012_;
  always @(posedge clk)
    signal_ <= _013_;
  always @(posedge clk)
    pool <= _014_;
  always @(posedge clk)
    second <= _015_;
  always @(posedge clk)
    first_tap <= _016_;
  always @(posedge clk)
    is_one <= _017_;
  always @(posedge clk)
    ky_left <= _018_;
  always @(posedge clk)
    ky_whole <= _019_;
  always @(posedge clk)
    kx_left <= _021_;
  always @(posedge clk)
    kx_whole <= _022_;
  always @(posedge clk)
    signal_18 <= _023_;
  always @(posedge clk)
    signal_19 <= _024_;
  always @(posedge clk)
    signal_20 <= _025_;
  always @(posedge clk)
    signal_21 <= _026_;
  always @(posedge clk)
    result_end <= _027_;
  always @(posedge clk)
    idle_whole <= _028_;
  always @(posedge clk)
    signal_24 <= _029_;
  always @(posedge clk)
    idle_left <= _030_;
  always @(posedge clk)
    step <= _031_;
  always @(posedge clk)
    signal_26 <= _032_;
  always @(posedge clk)
    starts_one <= _033_;
  always @(posedge clk)
    chunk_end <= _034_;
  always @(posedge clk)
    positions_left <= _035_;
  always @(posedge clk)
    positions_whole <= _036_;
  always @(posedge clk)
    chunks_left <= _037_;
  always @(posedge clk)
    group <= _038_;
  always @(posedge clk)
    lane_chunk <= _039_;
  always @(posedge clk)
    signal_39 <= _041_;
  always @(posedge clk)
    plane_end <= _042_;
  always @(posedge clk)
    base_a <= _043_;
  always @(posedge clk)
    base_a_plane <= _044_;
  always @(posedge clk)
    base_b <= _045_;
  always @(posedge clk)
    base_b_plane <= _046_;
  always @(posedge clk)
    kept <= _047_;
  always @(posedge clk)
    origin_ahead <= _048_;
  always @(posedge clk)
    origin_now <= _050_;
  always @(posedge clk)
    signal_54 <= _051_;
  always @(posedge clk)
    signal_55 <= _103_;
  assign _115_ = result_end ? _002_ : positions_left[16];
  assign _116_ = chunk_end ? signal_39 : _115_;
  assign ends_chunk = busy ? _116_ : starts_one;
  assign _117_ = step ? next_is_last : result_end;
  assign _118_ = signal_26 ? _114_ : _117_;
  assign _119_ = result_end ? _113_ : _118_;
  assign ends = busy ? _119_ : _110_;
  assign _120_ = step ? base_b : signal_54;
  assign _051_ = _102_ ? base_a_next : _120_;
  assign _050_ = _101_ ? origin : origin_now;
  assign _121_ = _098_ ? _100_ : origin_ahead;
  assign _048_ = load ? _099_ : _121_;
  assign _047_ = load ? instruction[384:365] : kept;
  assign _046_ = load ? instruction[286:267] : base_b_plane;
  assign _045_ = _097_ ? base_b_next : base_b;
  assign _044_ = load ? _095_ : base_a_plane;
  assign _043_ = _093_ ? base_a_next : base_a;
  assign _122_ = result_end ? _092_ : plane_end;
  assign _123_ = chunk_end ? signal_39 : _122_;
  assign _124_ = load ? _083_ : _123_;
  assign _125_ = drop ? 1'h0 : _124_;
  assign _042_ = rst ? 1'h0 : _125_;
  assign _126_ = load ? starts_one : signal_39;
  assign _127_ = drop ? 1'h0 : _126_;
  assign _041_ = rst ? 1'h0 : _127_;
  assign _128_ = chunk_end ? _087_ : lane_chunk;
  assign _129_ = load ? instruction[108] : _128_;
  assign _130_ = drop ? 1'h0 : _129_;
  assign _039_ = rst ? 1'h0 : _130_;
  assign _131_ = chunk_end ? _085_ : group;
  assign _132_ = load ? 1'h0 : _131_;
  assign _133_ = drop ? 1'h0 : _132_;
  assign _038_ = rst ? 1'h0 : _133_;
  assign _134_ = chunk_end ? _084_ : chunks_left;
  assign _037_ = load ? _080_ : _134_;
  assign _036_ = load ? _079_ : positions_whole;
  assign _135_ = result_end ? _088_ : positions_left;
  assign _136_ = chunk_end ? positions_whole : _135_;
  assign _035_ = load ? _078_ : _136_;
  assign _137_ = drop ? 1'h0 : _077_;
  assign _034_ = rst ? 1'h0 : _137_;
  assign _138_ = drop ? 1'h0 : _076_;
  assign _033_ = rst ? 1'h0 : _138_;
  assign _139_ = signal_26 ? _075_ : signal_26;
  assign _140_ = result_end ? _073_ : _139_;
  assign _141_ = busy ? _140_ : 1'h0;
  assign _142_ = drop ? 1'h0 : _141_;
  assign _032_ = rst ? 1'h0 : _142_;
  assign _143_ = signal_26 ? idle_left[8] : step;
  assign _144_ = result_end ? _070_ : _143_;
  assign _145_ = busy ? _144_ : start;
  assign _146_ = drop ? 1'h0 : _145_;
  assign _031_ = rst ? 1'h0 : _146_;
  assign _147_ = signal_26 ? _074_ : idle_left;
  assign _148_ = result_end ? idle_whole : _147_;
  assign _030_ = busy ? _148_ : _068_;
  assign _149_ = load ? _067_ : signal_24;
  assign _150_ = drop ? 1'h0 : _149_;
  assign _029_ = rst ? 1'h0 : _150_;
  assign _028_ = load ? _066_ : idle_whole;
  assign _151_ = drop ? 1'h0 : ends;
  assign _027_ = rst ? 1'h0 : _151_;
  assign _152_ = load ? _062_ : signal_21;
  assign _153_ = drop ? 1'h0 : _152_;
  assign _026_ = rst ? 1'h0 : _153_;
  assign _154_ = load ? 1'h1 : signal_20;
  assign _155_ = drop ? 1'h0 : _154_;
  assign _025_ = rst ? 1'h0 : _155_;
  assign _156_ = load ? 1'h1 : signal_19;
  assign _157_ = drop ? 1'h0 : _156_;
  assign _024_ = rst ? 1'h0 : _157_;
  assign _158_ = load ? is_one : signal_18;
  assign _159_ = drop ? 1'h0 : _158_;
  assign _023_ = rst ? 1'h0 : _159_;
  assign _022_ = load ? _061_ : kx_whole;
  assign _160_ = kx_left[6] ? kx_whole : _064_;
  assign _161_ = step ? _160_ : kx_left;
  assign _162_ = result_end ? kx_whole : _161_;
  assign _021_ = load ? _060_ : _162_;
  assign _019_ = load ? _059_ : ky_whole;
  assign _163_ = kx_left[6] ? _065_ : ky_left;
  assign _164_ = step ? _163_ : ky_left;
  assign _165_ = result_end ? ky_whole : _164_;
  assign _018_ = load ? _058_ : _165_;
  assign _166_ = drop ? 1'h0 : _057_;
  assign _017_ = rst ? 1'h0 : _166_;
  assign _167_ = step ? 1'h0 : first_tap;
  assign _168_ = _096_ ? 1'h1 : _167_;
  assign _169_ = drop ? 1'h0 : _168_;
  assign _016_ = rst ? 1'h0 : _169_;
  assign _170_ = step ? signal_ : second;
  assign _171_ = _096_ ? 1'h0 : _170_;
  assign _172_ = drop ? 1'h0 : _171_;
  assign _015_ = rst ? 1'h0 : _172_;
  assign _173_ = load ? _090_ : pool;
  assign _174_ = drop ? 1'h0 : _173_;
  assign _014_ = rst ? 1'h0 : _174_;
  assign _175_ = load ? _000_ : signal_;
  assign _176_ = drop ? 1'h0 : _175_;
  assign _013_ = rst ? 1'h0 : _176_;
  assign _012_ = load ? instruction : held;
  assign unused = & { head[392:158], head[141:4] };
  tnthw_t8x8_vector_unit_steps_window window (
    .clk(clk),
    .index(index),
    .instruction(instruction[404:227]),
    .origin(origin),
    .preload(load),
    .restart_position(chunk_end),
    .step_position(result_end),
    .step_tap(step),
    .valid(valid_90),
    .value(4'h1),
    .whole(address_92)
  );
endmodule

// Walks output positions and window taps; each is stepped on its own.
module tnthw_t8x8_vector_unit_steps_window(
  clk,
  instruction,
  origin,
  preload,
  restart_position,
  step_position,
  step_tap,
  value,
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
  input [3:0] value;
  wire [3:0] value;
  output [19:0] whole;
  reg [19:0] whole;
  initial whole = 20'h00000;
  assign _001_ = preload ? instruction[55:42] : kept_start_offset;
  assign _002_ = preload ? instruction[55:42] : kept_start_offset;
  assign _003_ = { 1'h0, instruction[177:172] } - 7'h02;
  assign _004_ = { 9'h000, value } - 13'h0002;
  assign _005_ = { 1'h0, instruction[177:172] } - 7'h02;
  assign _006_ = { 9'h000, value } - 13'h0002;
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
module tnthw_t8x8_vector_unit_tables(
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
  output [223:0] bias_memory_output;
  reg [223:0] bias_memory_output;
  initial bias_memory_output = 224'h00000000000000000000000000000000000000000000000000000000;
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
  wire [223:0] port__data;
  wire [55:0] port__data_17;
  wire [55:0] port__data_9;
  reg port__en_38;
  initial port__en_38 = 1'h0;
  reg read_0_0_0;
  initial read_0_0_0 = 1'h0;
  reg [8:0] read_0_1_0;
  initial read_0_1_0 = 9'h000;
  input rst;
  wire rst;
  output [55:0] steps_memory_0_output;
  reg [55:0] steps_memory_0_output;
  initial steps_memory_0_output = 56'h00000000000000;
  output [55:0] steps_memory_1_output;
  reg [55:0] steps_memory_1_output;
  initial steps_memory_1_output = 56'h00000000000000;
  input steps_read;
  wire steps_read;
  input [8:0] steps_row;
  wire [8:0] steps_row;
  input steps_write;
  wire steps_write;
  wire unused;
  input [251:0] write_data;
  wire [251:0] write_data;
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
  assign unused = & { write_data[223:220], write_data[191:188], write_data[159:156], write_data[127], write_data[95], write_data[63], write_data[31] };
  tnthw_ram #(
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd224),
    .WIDTH(32'd224)
  ) bias_memory (
    .clk(clk),
    .read_address(bias_1_0),
    .read_data(port__data),
    .read_enable(bias_0_0),
    .write_address(write_row),
    .write_data({ write_data[251:224], write_data[219:192], write_data[187:160], write_data[155:128], write_data[123:96], write_data[91:64], write_data[59:32], write_data[27:0] }),
    .write_enable(bias_write)
  );
  tnthw_ram #(
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd56),
    .WIDTH(32'd56)
  ) steps_memory_0 (
    .clk(clk),
    .read_address(steps_row),
    .read_data(port__data_9),
    .read_enable(steps_read),
    .write_address(write_row),
    .write_data({ write_data[118:112], write_data[102:96], write_data[86:80], write_data[70:64], write_data[54:48], write_data[38:32], write_data[22:16], write_data[6:0] }),
    .write_enable(steps_write)
  );
  tnthw_ram #(
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd56),
    .WIDTH(32'd56)
  ) steps_memory_1 (
    .clk(clk),
    .read_address(port__addr_39),
    .read_data(port__data_17),
    .read_enable(port__en_38),
    .write_address(write_row),
    .write_data({ write_data[126:120], write_data[110:104], write_data[94:88], write_data[78:72], write_data[62:56], write_data[46:40], write_data[30:24], write_data[14:8] }),
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
