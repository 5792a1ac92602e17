// tnthw_t32x32: tnthw 0.1.0, machine t32x32, fields 0995ebd0536d
// A ternary accelerator: 32 lanes x 32 columns, 64 accumulators of 22 bits a column and bank,
// activations of 8 bits, weights as trit5, 16 bytes of memory a cycle.
// Generated, do not edit; docs/machine.md describes the ports.
// SPDX-License-Identifier: Apache-2.0

// Two matters of style: a machine is one file, which has more modules than the one of its name; and
// `abort` and `interrupt` are good names of ports, for which Verilator finds others in its C++.
/* verilator lint_off DECLFILENAME */
/* verilator lint_off SYMRSVDWORD */
// A ternary accelerator with the ports and the timing of docs/machine.md.
module tnthw_t32x32(
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
  wire [31:0] _048_;
  wire _049_;
  wire [15:0] _050_;
  wire [15:0] _051_;
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
  wire [15:0] _069_;
  wire [15:0] _070_;
  wire [31:0] _071_;
  input abort;
  wire abort;
  wire [5:0] accumulator_address;
  wire [5:0] accumulator_address_372;
  wire accumulator_bank;
  wire accumulator_bank_370;
  wire [703:0] accumulator_data;
  wire [703:0] accumulator_data_375;
  wire accumulator_group;
  wire accumulator_read;
  wire accumulator_read_368;
  wire accumulator_write;
  wire [5:0] accumulator_write_address;
  wire accumulator_write_bank;
  wire [703:0] accumulator_write_data;
  wire [10:0] add__adds;
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
  wire array__frees;
  wire array__holds;
  wire array__start;
  wire array__streams;
  wire array__take;
  wire array__valid;
  wire [19:0] array_read__address;
  wire [255:0] array_read__data;
  wire array_read__en;
  wire [7:0] array_read__held;
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
  wire bad_row_261;
  wire bad_table;
  wire bad_vector_read;
  wire bad_vector_write;
  wire bad_weights;
  wire begin_;
  wire bias_read;
  wire [31:0] boot_entry;
  wire boots;
  output busy;
  wire busy;
  wire clear;
  reg clear_76;
  initial clear_76 = 1'h0;
  input clk;
  wire clk;
  wire [15:0] completed_memory;
  wire [15:0] completed_vector;
  wire counts;
  wire [225:0] data;
  wire [324:0] data_129;
  wire [426:0] data_148;
  wire deadlock;
  wire [15:0] decoded;
  wire [15:0] dispatched;
  reg [15:0] dispatched_0_0;
  initial dispatched_0_0 = 16'h0000;
  reg [15:0] dispatched_0_1;
  initial dispatched_0_1 = 16'h0000;
  output done;
  wire done;
  wire done_124;
  wire done_161;
  reg drained;
  initial drained = 1'h0;
  reg drop;
  initial drop = 1'h0;
  input [31:0] entry;
  wire [31:0] entry;
  wire [19:0] entry_226;
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
  wire free_157;
  wire frees;
  wire frees_159;
  wire function_read;
  wire [1022:0] gathered;
  wire [225:0] head;
  wire [324:0] head_134;
  wire [426:0] head_153;
  wire idles;
  wire illegal;
  input [15:0] images;
  wire [15:0] images;
  reg [15:0] in_memory;
  initial in_memory = 16'h0000;
  reg [15:0] in_vector;
  initial in_vector = 16'h0000;
  wire [31:0] input_offset;
  wire [407:0] instruction;
  wire [7:0] load__held;
  wire meets;
  wire memory__holds;
  wire memory__start;
  wire memory__valid;
  input [31:0] memory_beats;
  wire [31:0] memory_beats;
  reg [31:0] memory_beats_211;
  initial memory_beats_211 = 32'd0;
  wire [19:0] memory_read__address;
  wire [255:0] memory_read__data;
  wire memory_read__en;
  wire [7:0] memory_read__held;
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
  wire over;
  output owing;
  wire owing;
  wire padded;
  wire [1:0] page_slot;
  wire page_write;
  wire pass_;
  wire pop_149;
  input port_rst;
  wire port_rst;
  wire [2:0] push;
  wire quiet;
  wire [6:0] raised;
  wire [19:0] read__address_300;
  wire [255:0] read__data_301;
  wire read__en_304;
  input read__error;
  wire read__error;
  wire [7:0] read__held_306;
  input [127:0] read__payload;
  wire [127:0] read__payload;
  output read__ready;
  wire read__ready;
  input read__valid;
  wire read__valid;
  wire read__valid_308;
  wire read_beat;
  wire read_data__ready;
  wire read_data__valid;
  wire read_error;
  output [31:0] request__payload__address;
  wire [31:0] request__payload__address;
  wire [31:0] request__payload__address_172;
  output [19:0] request__payload__beats;
  wire [19:0] request__payload__beats;
  wire [19:0] request__payload__beats_174;
  output request__payload__write;
  wire request__payload__write;
  wire request__payload__write_176;
  input request__ready;
  wire request__ready;
  wire request__ready_177;
  output request__valid;
  wire request__valid;
  wire request__valid_180;
  wire resident;
  wire [32:0] room;
  wire room_next_232;
  wire room_next_233;
  wire room_next_234;
  input rst;
  wire rst;
  wire settled;
  wire silent;
  input start;
  wire start;
  wire step;
  wire stop;
  wire stuck;
  output [2:0] trace__completed;
  wire [2:0] trace__completed;
  output [2:0] trace__started;
  wire [2:0] trace__started;
  wire unasked;
  wire [127:0] unit_write__payload;
  wire unit_write__ready;
  wire unit_write__valid;
  wire unused;
  wire valid_60;
  wire vector;
  wire vector__holds;
  wire [19:0] vector_write__address;
  wire [255:0] vector_write__data;
  wire [7:0] vector_write__held;
  wire vector_write__mask;
  wire weight_row;
  wire word_read;
  wire word_read_102;
  wire word_read_90;
  input write__error;
  wire write__error;
  output [127:0] write__payload;
  wire [127:0] write__payload;
  input write__ready;
  wire write__ready;
  output write__valid;
  wire write__valid;
  wire write_beat;
  assign _005_ = _003_ | _004_;
  assign data[217:210] = _005_ ? 8'h00 : instruction[43:36];
  assign _006_ = instruction[3:0] == 4'h4;
  assign _007_ = instruction[3:0] == 4'h5;
  assign _008_ = _006_ | _007_;
  assign _010_ = instruction[3:0] == 4'h6;
  assign _011_ = _008_ | _010_;
  assign data[225:218] = _011_ ? 8'h00 : instruction[59:52];
  assign memory__holds = ~ free;
  assign _012_ = instruction[269:258] == 12'h001;
  assign _013_ = instruction[251:246] == 6'h01;
  assign _014_ = instruction[257:252] == 6'h01;
  assign data_129[322] = & { _014_, _013_, _012_ };
  assign _015_ = instruction[269:258] == 12'h002;
  assign _016_ = instruction[251:246] == 6'h01;
  assign _017_ = instruction[257:252] == 6'h01;
  assign _019_ = & { _017_, _016_ };
  assign _020_ = _015_ & _019_;
  assign _021_ = instruction[251:246] == 6'h02;
  assign _022_ = instruction[269:258] == 12'h001;
  assign _023_ = instruction[257:252] == 6'h01;
  assign _024_ = & { _023_, _022_ };
  assign _025_ = _021_ & _024_;
  assign _026_ = _020_ | _025_;
  assign _027_ = instruction[257:252] == 6'h02;
  assign _029_ = instruction[269:258] == 12'h001;
  assign _030_ = instruction[251:246] == 6'h01;
  assign _031_ = & { _030_, _029_ };
  assign _032_ = _027_ & _031_;
  assign data_129[323] = _026_ | _032_;
  assign data_129[324] = instruction[281:270] == 12'h001;
  assign _033_ = instruction[3:0] == 4'h9;
  assign _034_ = ~ _033_;
  assign _035_ = instruction[3:0] == 4'ha;
  assign _037_ = instruction[3:0] == 4'hb;
  assign _038_ = _035_ | _037_;
  assign _039_ = ~ _038_;
  assign _040_ = instruction[398:393] == 6'h01;
  assign _041_ = instruction[404:399] == 6'h01;
  assign _042_ = & { _041_, _040_ };
  assign _043_ = _039_ | _042_;
  assign data_148[424] = _034_ & _043_;
  assign data_148[425] = instruction[157:142] == 16'h0001;
  assign data_148[426] = instruction[3:0] == 4'hd;
  assign vector__holds = ~ free_157;
  assign _045_ = silent & busy;
  assign _046_ = ~ begin_;
  assign raised[6] = _045_ & _046_;
  assign settled = quiet | silent;
  assign owing = ~ quiet;
  always @(posedge clk)
    drop <= _047_;
  always @(posedge clk)
    memory_beats_211 <= _048_;
  always @(posedge clk)
    drained <= _049_;
  always @(posedge clk)
    dispatched_0_0 <= dispatched;
  always @(posedge clk)
    dispatched_0_1 <= dispatched_0_0;
  always @(posedge clk)
    at_hand_0_0 <= dispatched_0_1;
  always @(posedge clk)
    in_memory <= _050_;
  always @(posedge clk)
    in_vector <= _051_;
  always @(posedge clk)
    number_0_0 <= in_memory;
  always @(posedge clk)
    number_1_0 <= in_vector;
  always @(posedge clk)
    number_0 <= number_0_0;
  always @(posedge clk)
    number_1 <= number_1_0;
  always @(posedge clk)
    clear_76 <= _053_;
  always @(posedge clk)
    add__vectors <= _054_;
  always @(posedge clk)
    add__padded_vectors <= _055_;
  always @(posedge clk)
    add__weight_rows <= _056_;
  always @(posedge clk)
    add__array_reads <= _057_;
  always @(posedge clk)
    add__drain_reads <= _058_;
  always @(posedge clk)
    add__vector_steps <= _059_;
  always @(posedge clk)
    add__vector_reads <= _060_;
  always @(posedge clk)
    add__bias_reads <= _061_;
  always @(posedge clk)
    add__finish_passes <= _062_;
  always @(posedge clk)
    add__function_reads <= _063_;
  always @(posedge clk)
    add__memory_read_beats <= _064_;
  always @(posedge clk)
    add__memory_write_beats <= _065_;
  always @(posedge clk)
    add__store_words <= _066_;
  always @(posedge clk)
    add__fetch_beats <= _067_;
  always @(posedge clk)
    add__instructions <= _068_;
  assign _000_ = | { valid_60, array__valid, memory__valid };
  assign _009_ = ~ _000_;
  assign _018_ = idles & _009_;
  assign _028_ = | push;
  assign _036_ = ~ _028_;
  assign _044_ = _018_ & _036_;
  assign _052_ = read_beat & fetching;
  assign data[67:36] = boots ? boot_entry : instruction[67:36];
  assign _001_ = instruction[3:0] == 4'h4;
  assign _002_ = instruction[3:0] == 4'h5;
  assign _003_ = _001_ | _002_;
  assign _004_ = instruction[3:0] == 4'h6;
  assign _068_ = rst ? 1'h0 : counts;
  assign _067_ = rst ? 1'h0 : _052_;
  assign _066_ = rst ? 1'h0 : word_read_102;
  assign _065_ = rst ? 1'h0 : write_beat;
  assign _064_ = rst ? 1'h0 : read_beat;
  assign _063_ = rst ? 1'h0 : function_read;
  assign _062_ = rst ? 1'h0 : pass_;
  assign _061_ = rst ? 1'h0 : bias_read;
  assign _060_ = rst ? 1'h0 : word_read_90;
  assign _059_ = rst ? 1'h0 : step;
  assign _058_ = rst ? 1'h0 : accumulator_read_368;
  assign _057_ = rst ? 1'h0 : word_read;
  assign _056_ = rst ? 1'h0 : weight_row;
  assign _055_ = rst ? 1'h0 : padded;
  assign _054_ = rst ? 1'h0 : vector;
  assign _053_ = rst ? 1'h0 : clear;
  assign _069_ = begin_ ? 16'h0000 : completed_vector;
  assign _051_ = rst ? 16'h0000 : _069_;
  assign _070_ = begin_ ? { 15'h0000, resident } : completed_memory;
  assign _050_ = rst ? 16'h0000 : _070_;
  assign _049_ = rst ? 1'h0 : _044_;
  assign _071_ = clear ? memory_beats : memory_beats_211;
  assign _048_ = rst ? 32'd0 : _071_;
  assign _047_ = rst ? 1'h0 : stop;
  assign unused = & { raised[5:0], data_148[423:0], data_129[321:0], data[209:68], data[35:0] };
  tnthw_t32x32_accumulators accumulators (
    .array_address(accumulator_address),
    .array_bank(accumulator_bank),
    .array_data(accumulator_data),
    .array_read(accumulator_read),
    .clk(clk),
    .rst(rst),
    .vector_address(accumulator_address_372),
    .vector_bank(accumulator_bank_370),
    .vector_data(accumulator_data_375),
    .vector_group(accumulator_group),
    .vector_read(accumulator_read_368),
    .write(accumulator_write),
    .write_address(accumulator_write_address),
    .write_bank(accumulator_write_bank),
    .write_data(accumulator_write_data)
  );
  tnthw_t32x32_activations activations (
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
    .memory_write__address(entry_226),
    .memory_write__data(gathered[255:0]),
    .memory_write__en(add__load_words),
    .memory_write__held(load__held),
    .rst(rst),
    .vector_read__address(read__address_300),
    .vector_read__en(read__en_304),
    .vector_read__held(read__held_306),
    .vector_read__valid(read__valid_308),
    .vector_word(read__data_301),
    .vector_write__address(vector_write__address),
    .vector_write__data(vector_write__data),
    .vector_write__en(add__vector_writes),
    .vector_write__held(vector_write__held),
    .vector_write__mask(vector_write__mask)
  );
  tnthw_t32x32_array_numbers array_numbers (
    .begin_(begin_),
    .clk(clk),
    .decoded(decoded),
    .row(number_6),
    .rst(rst),
    .start(array__start),
    .streamed(number_5),
    .take(array__take)
  );
  tnthw_t32x32_array_queue array_queue (
    .clk(clk),
    .drop(drop),
    .head(head_134),
    .instruction(instruction[305:0]),
    .pop(array__start),
    .push(push[1]),
    .room_next(room_next_233),
    .rst(rst),
    .valid(array__valid),
    .value(data_129[322]),
    .value_2(data_129[323]),
    .value_3(data_129[324])
  );
  tnthw_t32x32_array_unit array_unit (
    .accumulator_address(accumulator_address),
    .accumulator_bank(accumulator_bank),
    .accumulator_data(accumulator_data),
    .accumulator_read(accumulator_read),
    .accumulator_write(accumulator_write),
    .accumulator_write_address(accumulator_write_address),
    .accumulator_write_bank(accumulator_write_bank),
    .accumulator_write_data(accumulator_write_data),
    .adds(add__adds),
    .bad_row(bad_row),
    .clk(clk),
    .counts(head_134[324:322]),
    .done(array__done),
    .drop(drop),
    .fill(add__weight_fill_rows),
    .fill_address(entry_226[8:0]),
    .fill_data(gathered[895:0]),
    .free(array__free),
    .frees(array__frees),
    .held_read(array_read__held),
    .illegal(illegal),
    .inside_(word_read),
    .instruction(head_134[305:0]),
    .padded(padded),
    .pending(array__holds),
    .read(weight_row),
    .read__address(array_read__address),
    .read__data(array_read__data),
    .read__en(array_read__en),
    .read__valid(array_read__valid),
    .rst(rst),
    .start(array__start),
    .streams(array__streams),
    .take(array__take),
    .vector(vector)
  );
  tnthw_t32x32_counters counters (
    .add__accumulator_writes(accumulator_write),
    .add__adds(add__adds),
    .add__array_reads(add__array_reads),
    .add__bias_reads(add__bias_reads),
    .add__drain_reads(add__drain_reads),
    .add__fetch_beats(add__fetch_beats),
    .add__finish_passes(add__finish_passes),
    .add__function_reads(add__function_reads),
    .add__instructions(add__instructions),
    .add__memory_read_beats(add__memory_read_beats),
    .add__memory_write_beats(add__memory_write_beats),
    .add__padded_vectors(add__padded_vectors),
    .add__store_words(add__store_words),
    .add__vector_reads(add__vector_reads),
    .add__vector_steps(add__vector_steps),
    .add__vector_writes(add__vector_writes),
    .add__vectors(add__vectors),
    .add__weight_rows(add__weight_rows),
    .clear(clear_76),
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
    .total__weight_rows(events__weight_rows),
    .value({ add__weight_fill_rows, add__load_words }),
    .value_2({ add__function_fill_rows, add__steps_fill_rows, add__bias_fill_rows })
  );
  tnthw_t32x32_error_latch error_latch (
    .abort(abort),
    .alarm(alarm),
    .bad_address(bad_address),
    .bad_array_read(bad_array_read),
    .bad_count(bad_count),
    .bad_field(bad_field),
    .bad_memory_read(bad_memory_read),
    .bad_memory_write(bad_memory_write),
    .bad_opcode(bad_opcode),
    .bad_page(bad_page),
    .bad_row(bad_row),
    .bad_table(bad_table),
    .bad_vector_read(bad_vector_read),
    .bad_vector_write(bad_vector_write),
    .bad_weights(bad_weights),
    .clear(begin_),
    .clk(clk),
    .code(error),
    .deadlock(deadlock),
    .illegal(illegal),
    .instruction(error_instruction),
    .meets(meets),
    .number_0(number_0),
    .number_1(number_1),
    .number_2(at_hand_0_0),
    .number_3(dispatched_0_1),
    .number_4(decoded),
    .number_5(number_5),
    .number_6(number_6),
    .over(over),
    .raised_2(raised[6]),
    .read_error(read_error),
    .rst(rst),
    .stop(stop),
    .unasked(unasked),
    .unit(error_unit),
    .value(bad_row_261),
    .watch(busy),
    .write__error(write__error)
  );
  tnthw_t32x32_memory_queue memory_queue (
    .clk(clk),
    .data(data[67:36]),
    .data_2(data[217:210]),
    .data_3(data[225:218]),
    .drop(drop),
    .head(head),
    .instruction(instruction[35:0]),
    .instruction_2(instruction[209:68]),
    .pop(memory__start),
    .push(push[0]),
    .room_next(room_next_232),
    .rst(rst),
    .valid(memory__valid)
  );
  tnthw_t32x32_memory_unit memory_unit (
    .address(request__payload__address_172),
    .bad_count(bad_count),
    .bad_table(bad_table),
    .bad_weights(bad_weights),
    .beats(request__payload__beats_174),
    .beats__payload(read__payload),
    .beats__ready_57(unit_write__ready),
    .beats__valid(read_data__valid),
    .clk(clk),
    .done(done_124),
    .drop(drop),
    .fetched(fetched),
    .fetching(fetching),
    .first(first),
    .free(free),
    .frees(frees),
    .gathered(gathered),
    .held_read(memory_read__held),
    .held_write(load__held),
    .input_offset(input_offset),
    .instruction(head[209:0]),
    .load__address(entry_226),
    .memory_beats(memory_beats_211),
    .output_offset(output_offset),
    .read__data(memory_read__data),
    .read_beat(read_beat),
    .read_data__ready(read_data__ready),
    .request__payload__write(request__payload__write_176),
    .request__ready(request__ready_177),
    .request__valid(request__valid_180),
    .room(room),
    .rst(rst),
    .slot(page_slot),
    .start(memory__start),
    .store__address(memory_read__address),
    .store__en(memory_read__en),
    .word_read(word_read_102),
    .write({ add__function_fill_rows, add__steps_fill_rows, add__bias_fill_rows, page_write, add__weight_fill_rows, add__load_words }),
    .write_beat(write_beat),
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
    .start(begin_),
    .stop(stop),
    .unasked(unasked),
    .unit_read__ready(read_data__ready),
    .unit_read__valid(read_data__valid),
    .unit_request__payload__address(request__payload__address_172),
    .unit_request__payload__beats(request__payload__beats_174),
    .unit_request__payload__write(request__payload__write_176),
    .unit_request__ready(request__ready_177),
    .unit_request__valid(request__valid_180),
    .unit_write__payload(unit_write__payload),
    .unit_write__ready(unit_write__ready),
    .unit_write__valid(unit_write__valid),
    .write__payload(write__payload),
    .write__ready(write__ready),
    .write__valid(write__valid)
  );
  tnthw_t32x32_scheduler scheduler (
    .array__done(array__done),
    .array__free(array__free),
    .array__frees(array__frees),
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
    .idles(idles),
    .memory__done(done_124),
    .memory__free(free),
    .memory__frees(frees),
    .memory__holds(memory__holds),
    .memory__start(memory__start),
    .memory__valid(memory__valid),
    .resident(resident),
    .rst(rst),
    .stuck(stuck),
    .value(head_134[321:0]),
    .value_2(head_153[423:0]),
    .vector__done(done_161),
    .vector__free(free_157),
    .vector__frees(frees_159),
    .vector__holds(vector__holds),
    .vector__start(pop_149),
    .vector__valid(valid_60)
  );
  tnthw_t32x32_sequencer sequencer (
    .alarm(alarm),
    .bad_field(bad_field),
    .bad_opcode(bad_opcode),
    .bad_page(bad_page),
    .begin_(begin_),
    .boots(boots),
    .busy(busy),
    .clear(clear),
    .clk(clk),
    .counts(counts),
    .deadlock(deadlock),
    .dispatched(dispatched),
    .done(done),
    .drained(drained),
    .entry(boot_entry),
    .entry_11(entry),
    .fetched(fetched),
    .first(first),
    .images(images),
    .input_offset(input_offset),
    .instruction(instruction),
    .output_offset(output_offset),
    .push(push),
    .resident(resident),
    .rst(rst),
    .settled(settled),
    .settles(over),
    .start(start),
    .stop(stop),
    .stuck(stuck),
    .value(room_next_232),
    .value_2(room_next_233),
    .value_3(room_next_234),
    .write(page_write),
    .write_data(gathered[407:0]),
    .write_entry(entry_226[4:0]),
    .write_slot(page_slot)
  );
  tnthw_t32x32_vector_queue vector_queue (
    .clk(clk),
    .drop(drop),
    .head(head_153),
    .instruction(instruction),
    .pop(pop_149),
    .push(push[2]),
    .room_next(room_next_234),
    .rst(rst),
    .valid(valid_60),
    .value(data_148[424]),
    .value_2(data_148[425]),
    .value_3(data_148[426])
  );
  tnthw_t32x32_vector_unit vector_unit (
    .accumulator_address(accumulator_address_372),
    .accumulator_bank(accumulator_bank_370),
    .accumulator_data(accumulator_data_375),
    .bad_row_999(bad_row_261),
    .clk(clk),
    .counted_0_0(word_read_90),
    .counts(head_153[426:424]),
    .done(done_161),
    .drop(drop),
    .free(free_157),
    .frees(frees_159),
    .function_read(function_read),
    .held(vector_write__held),
    .held_read(read__held_306),
    .instruction(head_153[407:0]),
    .meets_1000(meets),
    .read_0_0(read__en_304),
    .read_1_0(accumulator_read_368),
    .read_3_0(accumulator_group),
    .read__address(read__address_300),
    .read__data(read__data_301),
    .read__valid(read__valid_308),
    .rst(rst),
    .start(pop_149),
    .step(step),
    .told_0_0(pass_),
    .told_1_0(bias_read),
    .value({ add__function_fill_rows, add__steps_fill_rows, add__bias_fill_rows }),
    .write__address(vector_write__address),
    .write__data(vector_write__data),
    .write__en(add__vector_writes),
    .write__mask(vector_write__mask),
    .write_data(gathered),
    .write_row(entry_226[8:0])
  );
  assign raised[5:0] = { bad_address, bad_weights, bad_table, bad_memory_write, bad_memory_read, bad_count };
  assign data_148[423:0] = { instruction[59:52], instruction[43:36], instruction };
  assign trace__started = { pop_149, array__start, memory__start };
  assign trace__completed = { done_161, array__done, done_124 };
  assign data_129[321:0] = { 8'h00, instruction[43:36], instruction[305:0] };
  assign { data[209:68], data[35:0] } = { instruction[209:68], instruction[35:0] };
endmodule

// Two one-read one-write memories.
module tnthw_t32x32_accumulators(
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
  write_data,
  array_data,
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
  wire _13_;
  wire _14_;
  wire _15_;
  wire [703:0] _16_;
  wire _17_;
  wire _18_;
  wire [5:0] _19_;
  wire _20_;
  wire signature__en_;
  wire signature__en_15;
  wire array_0;
  reg array_0_0;
  initial array_0_0 = 1'h0;
  reg array_0_1;
  initial array_0_1 = 1'h0;
  reg array_0_2;
  initial array_0_2 = 1'h0;
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
  reg [703:0] output_0;
  initial output_0 = 704'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [703:0] output_1;
  initial output_1 = 704'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
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
  reg [5:0] read__addr_34;
  initial read__addr_34 = 6'h00;
  wire [703:0] read__data;
  wire [703:0] read__data_35;
  reg read__en;
  initial read__en = 1'h1;
  reg read__en_33;
  initial read__en_33 = 1'h1;
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
  reg [703:0] vector_data;
  initial vector_data = 704'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
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
  assign _00_ = ~| array_bank;
  assign array_0 = array_read & _00_;
  assign _11_ = ~| vector_bank;
  assign vector_0 = vector_read & _11_;
  assign _17_ = ~| write_bank;
  assign signature__en_ = write & _17_;
  assign array_1 = array_read & array_bank;
  assign vector_1 = vector_read & vector_bank;
  assign signature__en_15 = write & write_bank;
  assign array_data = array_0_2 ? output_1 : output_0;
  assign row = read_0_2 ? output_1 : output_0;
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
    read__en_33 <= _04_;
  always @(posedge clk)
    read__addr_34 <= _05_;
  always @(posedge clk)
    output_1 <= read__data_35;
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
    array_0_0 <= _13_;
  always @(posedge clk)
    array_0_1 <= _14_;
  always @(posedge clk)
    array_0_2 <= _15_;
  always @(posedge clk)
    vector_data <= _16_;
  assign _16_ = read_1_2 ? vector_data : row;
  assign _15_ = rst ? 1'h0 : array_0_1;
  assign _14_ = rst ? 1'h0 : array_0_0;
  assign _13_ = rst ? 1'h0 : array_bank;
  assign _12_ = rst ? 1'h0 : read_1_1;
  assign _10_ = rst ? 1'h0 : read_0_1;
  assign _09_ = rst ? 1'h0 : read_1_0;
  assign _08_ = rst ? 1'h0 : read_0_0;
  assign _07_ = rst ? 1'h0 : vector_group;
  assign _06_ = rst ? 1'h0 : vector_bank;
  assign _05_ = rst ? 6'h00 : _01_;
  assign _04_ = rst ? 1'h1 : _20_;
  assign _03_ = rst ? 6'h00 : _19_;
  assign _02_ = rst ? 1'h1 : _18_;
  tnthw_ram #(
    .ADDRESS(32'd6),
    .DEPTH(32'd64),
    .PART(32'd704),
    .WIDTH(32'd704)
  ) bank_0 (
    .clk(clk),
    .read_address(read__addr),
    .read_data(read__data),
    .read_enable(read__en),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(signature__en_)
  );
  tnthw_ram #(
    .ADDRESS(32'd6),
    .DEPTH(32'd64),
    .PART(32'd704),
    .WIDTH(32'd704)
  ) bank_1 (
    .clk(clk),
    .read_address(read__addr_34),
    .read_data(read__data_35),
    .read_enable(read__en_33),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(signature__en_15)
  );
endmodule

// The banks and the paths between them and the units.
module tnthw_t32x32_activations(
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
  wire _006_;
  wire [11:0] _007_;
  wire [11:0] _008_;
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
  wire [11:0] _023_;
  wire [255:0] _024_;
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
  wire [11:0] _038_;
  wire [11:0] _039_;
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
  wire [11:0] _053_;
  wire _054_;
  wire [255:0] _055_;
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
  wire [11:0] _069_;
  wire [11:0] _070_;
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
  wire [11:0] _083_;
  wire [255:0] _084_;
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
  wire [11:0] _096_;
  wire _097_;
  wire _098_;
  wire [11:0] _099_;
  wire [11:0] _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire [11:0] _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire _114_;
  wire [11:0] _115_;
  wire [255:0] _116_;
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
  wire [11:0] _131_;
  wire [11:0] _132_;
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
  wire [11:0] _146_;
  wire [255:0] _147_;
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
  wire [11:0] _250_;
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
  wire [255:0] _261_;
  wire _262_;
  wire [2:0] _263_;
  wire [2:0] _264_;
  wire [1:0] _265_;
  wire _266_;
  wire _267_;
  wire _268_;
  wire [11:0] _269_;
  wire _270_;
  wire _271_;
  wire _272_;
  wire _273_;
  wire [11:0] _274_;
  wire [255:0] _275_;
  wire _276_;
  wire [11:0] _277_;
  wire _278_;
  wire _279_;
  wire _280_;
  wire _281_;
  wire [11:0] _282_;
  wire [255:0] _283_;
  wire _284_;
  wire [11:0] _285_;
  wire _286_;
  wire _287_;
  wire _288_;
  wire [11:0] _289_;
  wire [255:0] _290_;
  wire _291_;
  wire _292_;
  wire [11:0] _293_;
  wire _294_;
  wire _295_;
  wire _296_;
  wire [11:0] _297_;
  wire [255:0] _298_;
  wire _299_;
  wire [11:0] _300_;
  wire _301_;
  wire _302_;
  wire _303_;
  wire _304_;
  wire [11:0] _305_;
  wire [255:0] _306_;
  wire _307_;
  wire [11:0] _308_;
  wire _309_;
  wire _310_;
  wire _311_;
  wire [11:0] _312_;
  wire [255:0] _313_;
  wire _314_;
  wire _315_;
  wire [11:0] _316_;
  wire _317_;
  wire _318_;
  wire _319_;
  wire [11:0] _320_;
  wire [255:0] _321_;
  wire _322_;
  wire [11:0] _323_;
  wire _324_;
  wire _325_;
  wire _326_;
  wire _327_;
  wire _328_;
  wire [11:0] _329_;
  wire [255:0] _330_;
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
  wire [255:0] _342_;
  wire [255:0] _343_;
  wire [255:0] _344_;
  wire _345_;
  wire _346_;
  wire _347_;
  wire _348_;
  wire _349_;
  wire [11:0] _350_;
  wire [11:0] _351_;
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
  wire [11:0] _366_;
  wire [255:0] _367_;
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
  wire [11:0] _381_;
  wire [11:0] _382_;
  wire _383_;
  wire _384_;
  wire _385_;
  wire _386_;
  wire _387_;
  wire _388_;
  wire _389_;
  wire _390_;
  wire _391_;
  wire _392_;
  wire _393_;
  wire _394_;
  wire _395_;
  wire _396_;
  wire [11:0] _397_;
  wire [255:0] _398_;
  wire _399_;
  wire _400_;
  wire _401_;
  wire _402_;
  wire _403_;
  wire _404_;
  wire _405_;
  wire _406_;
  wire _407_;
  wire _408_;
  wire _409_;
  wire _410_;
  wire _411_;
  wire _412_;
  wire _413_;
  wire _414_;
  wire _415_;
  wire _416_;
  wire _417_;
  wire _418_;
  wire _419_;
  wire _420_;
  wire _421_;
  wire _422_;
  wire _423_;
  wire _424_;
  wire _425_;
  wire _426_;
  wire _427_;
  wire _428_;
  wire _429_;
  reg [2:0] array_bank_0_0;
  initial array_bank_0_0 = 3'h0;
  reg [2:0] array_bank_0_1;
  initial array_bank_0_1 = 3'h0;
  reg [2:0] array_bank_0_2;
  initial array_bank_0_2 = 3'h0;
  input [19:0] array_read__address;
  wire [19:0] array_read__address;
  input array_read__en;
  wire array_read__en;
  input [7:0] array_read__held;
  wire [7:0] array_read__held;
  input array_read__valid;
  wire array_read__valid;
  output [255:0] array_word;
  reg [255:0] array_word;
  initial array_word = 256'h0000000000000000000000000000000000000000000000000000000000000000;
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
  reg [7:0] held_0_0;
  initial held_0_0 = 8'h00;
  reg [7:0] held_1_0;
  initial held_1_0 = 8'h00;
  reg [7:0] held_2_0;
  initial held_2_0 = 8'h00;
  reg memory_0;
  initial memory_0 = 1'h0;
  reg memory_1;
  initial memory_1 = 1'h0;
  reg memory_2;
  initial memory_2 = 1'h0;
  reg memory_3;
  initial memory_3 = 1'h0;
  reg memory_4;
  initial memory_4 = 1'h0;
  reg memory_5;
  initial memory_5 = 1'h0;
  reg memory_6;
  initial memory_6 = 1'h0;
  reg memory_7;
  initial memory_7 = 1'h0;
  reg [2:0] memory_bank_0_0;
  initial memory_bank_0_0 = 3'h0;
  reg [2:0] memory_bank_0_1;
  initial memory_bank_0_1 = 3'h0;
  reg [2:0] memory_bank_0_2;
  initial memory_bank_0_2 = 3'h0;
  input [19:0] memory_read__address;
  wire [19:0] memory_read__address;
  input memory_read__en;
  wire memory_read__en;
  input [7:0] memory_read__held;
  wire [7:0] memory_read__held;
  output [255:0] memory_word;
  reg [255:0] memory_word;
  initial memory_word = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  input [19:0] memory_write__address;
  wire [19:0] memory_write__address;
  input [255:0] memory_write__data;
  wire [255:0] memory_write__data;
  input memory_write__en;
  wire memory_write__en;
  input [7:0] memory_write__held;
  wire [7:0] memory_write__held;
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
  reg [255:0] output_0;
  initial output_0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_1;
  initial output_1 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_2;
  initial output_2 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_3;
  initial output_3 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_4;
  initial output_4 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_5;
  initial output_5 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_6;
  initial output_6 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] output_7;
  initial output_7 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [2:0] past_read;
  initial past_read = 3'h0;
  reg [1:0] past_write;
  initial past_write = 2'h0;
  reg [11:0] read__addr;
  initial read__addr = 12'h000;
  reg [11:0] read__addr_100;
  initial read__addr_100 = 12'h000;
  reg [11:0] read__addr_46;
  initial read__addr_46 = 12'h000;
  reg [11:0] read__addr_55;
  initial read__addr_55 = 12'h000;
  reg [11:0] read__addr_64;
  initial read__addr_64 = 12'h000;
  reg [11:0] read__addr_73;
  initial read__addr_73 = 12'h000;
  reg [11:0] read__addr_82;
  initial read__addr_82 = 12'h000;
  reg [11:0] read__addr_91;
  initial read__addr_91 = 12'h000;
  wire [255:0] read__data;
  wire [255:0] read__data_102;
  wire [255:0] read__data_48;
  wire [255:0] read__data_57;
  wire [255:0] read__data_66;
  wire [255:0] read__data_75;
  wire [255:0] read__data_84;
  wire [255:0] read__data_93;
  reg read__en;
  initial read__en = 1'h1;
  reg read__en_45;
  initial read__en_45 = 1'h1;
  reg read__en_54;
  initial read__en_54 = 1'h1;
  reg read__en_63;
  initial read__en_63 = 1'h1;
  reg read__en_72;
  initial read__en_72 = 1'h1;
  reg read__en_81;
  initial read__en_81 = 1'h1;
  reg read__en_90;
  initial read__en_90 = 1'h1;
  reg read__en_99;
  initial read__en_99 = 1'h1;
  input rst;
  wire rst;
  reg [2:0] valid;
  initial valid = 3'h0;
  reg vector_0;
  initial vector_0 = 1'h0;
  reg vector_1;
  initial vector_1 = 1'h0;
  reg vector_2;
  initial vector_2 = 1'h0;
  reg vector_3;
  initial vector_3 = 1'h0;
  reg vector_4;
  initial vector_4 = 1'h0;
  reg vector_5;
  initial vector_5 = 1'h0;
  reg vector_6;
  initial vector_6 = 1'h0;
  reg vector_7;
  initial vector_7 = 1'h0;
  reg [2:0] vector_bank_0_0;
  initial vector_bank_0_0 = 3'h0;
  reg [2:0] vector_bank_0_1;
  initial vector_bank_0_1 = 3'h0;
  reg [2:0] vector_bank_0_2;
  initial vector_bank_0_2 = 3'h0;
  input [19:0] vector_read__address;
  wire [19:0] vector_read__address;
  input vector_read__en;
  wire vector_read__en;
  input [7:0] vector_read__held;
  wire [7:0] vector_read__held;
  input vector_read__valid;
  wire vector_read__valid;
  output [255:0] vector_word;
  reg [255:0] vector_word;
  initial vector_word = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  input [19:0] vector_write__address;
  wire [19:0] vector_write__address;
  input [255:0] vector_write__data;
  wire [255:0] vector_write__data;
  input vector_write__en;
  wire vector_write__en;
  input [7:0] vector_write__held;
  wire [7:0] vector_write__held;
  input vector_write__mask;
  wire vector_write__mask;
  reg [11:0] write_0_0_0;
  initial write_0_0_0 = 12'h000;
  reg write_0_1_0;
  initial write_0_1_0 = 1'h0;
  reg [255:0] write_0_2_0;
  initial write_0_2_0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [11:0] write_1_0_0;
  initial write_1_0_0 = 12'h000;
  reg write_1_1_0;
  initial write_1_1_0 = 1'h0;
  reg [255:0] write_1_2_0;
  initial write_1_2_0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [11:0] write__addr;
  initial write__addr = 12'h000;
  reg [11:0] write__addr_106;
  initial write__addr_106 = 12'h000;
  reg [11:0] write__addr_52;
  initial write__addr_52 = 12'h000;
  reg [11:0] write__addr_61;
  initial write__addr_61 = 12'h000;
  reg [11:0] write__addr_70;
  initial write__addr_70 = 12'h000;
  reg [11:0] write__addr_79;
  initial write__addr_79 = 12'h000;
  reg [11:0] write__addr_88;
  initial write__addr_88 = 12'h000;
  reg [11:0] write__addr_97;
  initial write__addr_97 = 12'h000;
  reg [255:0] write__data;
  initial write__data = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] write__data_107;
  initial write__data_107 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] write__data_53;
  initial write__data_53 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] write__data_62;
  initial write__data_62 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] write__data_71;
  initial write__data_71 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] write__data_80;
  initial write__data_80 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] write__data_89;
  initial write__data_89 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] write__data_98;
  initial write__data_98 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg write__en;
  initial write__en = 1'h0;
  reg write__en_105;
  initial write__en_105 = 1'h0;
  reg write__en_51;
  initial write__en_51 = 1'h0;
  reg write__en_60;
  initial write__en_60 = 1'h0;
  reg write__en_69;
  initial write__en_69 = 1'h0;
  reg write__en_78;
  initial write__en_78 = 1'h0;
  reg write__en_87;
  initial write__en_87 = 1'h0;
  reg write__en_96;
  initial write__en_96 = 1'h0;
  assign _000_ = | array_read__address[19:15];
  assign _106_ = | vector_read__address[19:15];
  assign _216_ = | memory_read__address[19:15];
  assign _325_ = | vector_write__address[19:15];
  assign _352_ = | memory_write__address[19:15];
  assign _363_ = ~| array_read__address[14:12];
  assign _374_ = array_read__en & _363_;
  assign _384_ = _374_ & held_0_0[0];
  assign _395_ = _384_ & array_read__valid;
  assign _001_ = ~| vector_read__address[14:12];
  assign _011_ = vector_read__en & _001_;
  assign _022_ = _011_ & held_1_0[0];
  assign _033_ = _022_ & vector_read__valid;
  assign _043_ = ~| memory_read__address[14:12];
  assign _054_ = memory_read__en & _043_;
  assign _065_ = _054_ & held_2_0[0];
  assign _085_ = | { _065_, _033_, _395_ };
  assign _096_ = held_1_0[0] ? vector_read__address[11:0] : memory_read__address[11:0];
  assign _107_ = held_0_0[0] ? array_read__address[11:0] : _096_;
  assign _118_ = ~| vector_write__address[14:12];
  assign _129_ = vector_write__en & _118_;
  assign _139_ = _129_ & vector_write__held[0];
  assign _150_ = ~| memory_write__address[14:12];
  assign _161_ = memory_write__en & _150_;
  assign _172_ = _161_ & memory_write__held[0];
  assign _183_ = ~ past_write[0];
  assign _194_ = vector_0 & _183_;
  assign _205_ = ~ past_write[1];
  assign _217_ = memory_0 & _205_;
  assign _228_ = _217_ ? write_1_1_0 : 1'h0;
  assign _239_ = _194_ ? write_0_1_0 : _228_;
  assign _250_ = vector_0 ? write_0_0_0 : write_1_0_0;
  assign _261_ = vector_0 ? write_0_2_0 : write_1_2_0;
  assign _270_ = array_read__address[14:12] == 3'h1;
  assign _281_ = array_read__en & _270_;
  assign _292_ = _281_ & held_0_0[1];
  assign _303_ = _292_ & array_read__valid;
  assign _314_ = vector_read__address[14:12] == 3'h1;
  assign _326_ = vector_read__en & _314_;
  assign _337_ = _326_ & held_1_0[1];
  assign _345_ = _337_ & vector_read__valid;
  assign _346_ = memory_read__address[14:12] == 3'h1;
  assign _347_ = memory_read__en & _346_;
  assign _348_ = _347_ & held_2_0[1];
  assign _349_ = | { _348_, _345_, _303_ };
  assign _350_ = held_1_0[1] ? vector_read__address[11:0] : memory_read__address[11:0];
  assign _351_ = held_0_0[1] ? array_read__address[11:0] : _350_;
  assign _353_ = vector_write__address[14:12] == 3'h1;
  assign _354_ = vector_write__en & _353_;
  assign _355_ = _354_ & vector_write__held[1];
  assign _356_ = memory_write__address[14:12] == 3'h1;
  assign _357_ = memory_write__en & _356_;
  assign _358_ = _357_ & memory_write__held[1];
  assign _359_ = ~ past_write[0];
  assign _360_ = vector_1 & _359_;
  assign _361_ = ~ past_write[1];
  assign _362_ = memory_1 & _361_;
  assign _364_ = _362_ ? write_1_1_0 : 1'h0;
  assign _365_ = _360_ ? write_0_1_0 : _364_;
  assign _366_ = vector_1 ? write_0_0_0 : write_1_0_0;
  assign _367_ = vector_1 ? write_0_2_0 : write_1_2_0;
  assign _368_ = array_read__address[14:12] == 3'h2;
  assign _369_ = array_read__en & _368_;
  assign _370_ = _369_ & held_0_0[2];
  assign _371_ = _370_ & array_read__valid;
  assign _372_ = vector_read__address[14:12] == 3'h2;
  assign _373_ = vector_read__en & _372_;
  assign _375_ = _373_ & held_1_0[2];
  assign _376_ = _375_ & vector_read__valid;
  assign _377_ = memory_read__address[14:12] == 3'h2;
  assign _378_ = memory_read__en & _377_;
  assign _379_ = _378_ & held_2_0[2];
  assign _380_ = | { _379_, _376_, _371_ };
  assign _381_ = held_1_0[2] ? vector_read__address[11:0] : memory_read__address[11:0];
  assign _382_ = held_0_0[2] ? array_read__address[11:0] : _381_;
  assign _383_ = vector_write__address[14:12] == 3'h2;
  assign _385_ = vector_write__en & _383_;
  assign _386_ = _385_ & vector_write__held[2];
  assign _387_ = memory_write__address[14:12] == 3'h2;
  assign _388_ = memory_write__en & _387_;
  assign _389_ = _388_ & memory_write__held[2];
  assign _390_ = ~ past_write[0];
  assign _391_ = vector_2 & _390_;
  assign _392_ = ~ past_write[1];
  assign _393_ = memory_2 & _392_;
  assign _394_ = _393_ ? write_1_1_0 : 1'h0;
  assign _396_ = _391_ ? write_0_1_0 : _394_;
  assign _397_ = vector_2 ? write_0_0_0 : write_1_0_0;
  assign _398_ = vector_2 ? write_0_2_0 : write_1_2_0;
  assign _399_ = array_read__address[14:12] == 3'h3;
  assign _400_ = array_read__en & _399_;
  assign _401_ = _400_ & held_0_0[3];
  assign _402_ = _401_ & array_read__valid;
  assign _403_ = vector_read__address[14:12] == 3'h3;
  assign _404_ = vector_read__en & _403_;
  assign _405_ = _404_ & held_1_0[3];
  assign _002_ = _405_ & vector_read__valid;
  assign _003_ = memory_read__address[14:12] == 3'h3;
  assign _004_ = memory_read__en & _003_;
  assign _005_ = _004_ & held_2_0[3];
  assign _006_ = | { _005_, _002_, _402_ };
  assign _007_ = held_1_0[3] ? vector_read__address[11:0] : memory_read__address[11:0];
  assign _008_ = held_0_0[3] ? array_read__address[11:0] : _007_;
  assign _009_ = vector_write__address[14:12] == 3'h3;
  assign _010_ = vector_write__en & _009_;
  assign _012_ = _010_ & vector_write__held[3];
  assign _013_ = memory_write__address[14:12] == 3'h3;
  assign _014_ = memory_write__en & _013_;
  assign _015_ = _014_ & memory_write__held[3];
  assign _016_ = ~ past_write[0];
  assign _017_ = vector_3 & _016_;
  assign _018_ = ~ past_write[1];
  assign _019_ = memory_3 & _018_;
  assign _020_ = _019_ ? write_1_1_0 : 1'h0;
  assign _021_ = _017_ ? write_0_1_0 : _020_;
  assign _023_ = vector_3 ? write_0_0_0 : write_1_0_0;
  assign _024_ = vector_3 ? write_0_2_0 : write_1_2_0;
  assign _025_ = array_read__address[14:12] == 3'h4;
  assign _026_ = array_read__en & _025_;
  assign _027_ = _026_ & held_0_0[4];
  assign _028_ = _027_ & array_read__valid;
  assign _029_ = vector_read__address[14:12] == 3'h4;
  assign _030_ = vector_read__en & _029_;
  assign _031_ = _030_ & held_1_0[4];
  assign _032_ = _031_ & vector_read__valid;
  assign _034_ = memory_read__address[14:12] == 3'h4;
  assign _035_ = memory_read__en & _034_;
  assign _036_ = _035_ & held_2_0[4];
  assign _037_ = | { _036_, _032_, _028_ };
  assign _038_ = held_1_0[4] ? vector_read__address[11:0] : memory_read__address[11:0];
  assign _039_ = held_0_0[4] ? array_read__address[11:0] : _038_;
  assign _040_ = vector_write__address[14:12] == 3'h4;
  assign _041_ = vector_write__en & _040_;
  assign _042_ = _041_ & vector_write__held[4];
  assign _044_ = memory_write__address[14:12] == 3'h4;
  assign _045_ = memory_write__en & _044_;
  assign _046_ = _045_ & memory_write__held[4];
  assign _047_ = ~ past_write[0];
  assign _048_ = vector_4 & _047_;
  assign _049_ = ~ past_write[1];
  assign _050_ = memory_4 & _049_;
  assign _051_ = _050_ ? write_1_1_0 : 1'h0;
  assign _052_ = _048_ ? write_0_1_0 : _051_;
  assign _053_ = vector_4 ? write_0_0_0 : write_1_0_0;
  assign _055_ = vector_4 ? write_0_2_0 : write_1_2_0;
  assign _056_ = array_read__address[14:12] == 3'h5;
  assign _057_ = array_read__en & _056_;
  assign _058_ = _057_ & held_0_0[5];
  assign _059_ = _058_ & array_read__valid;
  assign _060_ = vector_read__address[14:12] == 3'h5;
  assign _061_ = vector_read__en & _060_;
  assign _062_ = _061_ & held_1_0[5];
  assign _063_ = _062_ & vector_read__valid;
  assign _064_ = memory_read__address[14:12] == 3'h5;
  assign _066_ = memory_read__en & _064_;
  assign _067_ = _066_ & held_2_0[5];
  assign _068_ = | { _067_, _063_, _059_ };
  assign _069_ = held_1_0[5] ? vector_read__address[11:0] : memory_read__address[11:0];
  assign _070_ = held_0_0[5] ? array_read__address[11:0] : _069_;
  assign _071_ = vector_write__address[14:12] == 3'h5;
  assign _072_ = vector_write__en & _071_;
  assign _073_ = _072_ & vector_write__held[5];
  assign _074_ = memory_write__address[14:12] == 3'h5;
  assign _075_ = memory_write__en & _074_;
  assign _076_ = _075_ & memory_write__held[5];
  assign _077_ = ~ past_write[0];
  assign _078_ = vector_5 & _077_;
  assign _079_ = ~ past_write[1];
  assign _080_ = memory_5 & _079_;
  assign _081_ = _080_ ? write_1_1_0 : 1'h0;
  assign _082_ = _078_ ? write_0_1_0 : _081_;
  assign _083_ = vector_5 ? write_0_0_0 : write_1_0_0;
  assign _084_ = vector_5 ? write_0_2_0 : write_1_2_0;
  assign _086_ = array_read__address[14:12] == 3'h6;
  assign _087_ = array_read__en & _086_;
  assign _088_ = _087_ & held_0_0[6];
  assign _089_ = _088_ & array_read__valid;
  assign _090_ = vector_read__address[14:12] == 3'h6;
  assign _091_ = vector_read__en & _090_;
  assign _092_ = _091_ & held_1_0[6];
  assign _093_ = _092_ & vector_read__valid;
  assign _094_ = memory_read__address[14:12] == 3'h6;
  assign _095_ = memory_read__en & _094_;
  assign _097_ = _095_ & held_2_0[6];
  assign _098_ = | { _097_, _093_, _089_ };
  assign _099_ = held_1_0[6] ? vector_read__address[11:0] : memory_read__address[11:0];
  assign _100_ = held_0_0[6] ? array_read__address[11:0] : _099_;
  assign _101_ = vector_write__address[14:12] == 3'h6;
  assign _102_ = vector_write__en & _101_;
  assign _103_ = _102_ & vector_write__held[6];
  assign _104_ = memory_write__address[14:12] == 3'h6;
  assign _105_ = memory_write__en & _104_;
  assign _108_ = _105_ & memory_write__held[6];
  assign _109_ = ~ past_write[0];
  assign _110_ = vector_6 & _109_;
  assign _111_ = ~ past_write[1];
  assign _112_ = memory_6 & _111_;
  assign _113_ = _112_ ? write_1_1_0 : 1'h0;
  assign _114_ = _110_ ? write_0_1_0 : _113_;
  assign _115_ = vector_6 ? write_0_0_0 : write_1_0_0;
  assign _116_ = vector_6 ? write_0_2_0 : write_1_2_0;
  assign _117_ = array_read__address[14:12] == 3'h7;
  assign _119_ = array_read__en & _117_;
  assign _120_ = _119_ & held_0_0[7];
  assign _121_ = _120_ & array_read__valid;
  assign _122_ = vector_read__address[14:12] == 3'h7;
  assign _123_ = vector_read__en & _122_;
  assign _124_ = _123_ & held_1_0[7];
  assign _125_ = _124_ & vector_read__valid;
  assign _126_ = memory_read__address[14:12] == 3'h7;
  assign _127_ = memory_read__en & _126_;
  assign _128_ = _127_ & held_2_0[7];
  assign _130_ = | { _128_, _125_, _121_ };
  assign _131_ = held_1_0[7] ? vector_read__address[11:0] : memory_read__address[11:0];
  assign _132_ = held_0_0[7] ? array_read__address[11:0] : _131_;
  assign _133_ = vector_write__address[14:12] == 3'h7;
  assign _134_ = vector_write__en & _133_;
  assign _135_ = _134_ & vector_write__held[7];
  assign _136_ = memory_write__address[14:12] == 3'h7;
  assign _137_ = memory_write__en & _136_;
  assign _138_ = _137_ & memory_write__held[7];
  assign _140_ = ~ past_write[0];
  assign _141_ = vector_7 & _140_;
  assign _142_ = ~ past_write[1];
  assign _143_ = memory_7 & _142_;
  assign _144_ = _143_ ? write_1_1_0 : 1'h0;
  assign _145_ = _141_ ? write_0_1_0 : _144_;
  assign _146_ = vector_7 ? write_0_0_0 : write_1_0_0;
  assign _147_ = vector_7 ? write_0_2_0 : write_1_2_0;
  assign _148_ = ~| array_read__address[14:12];
  assign _149_ = _148_ & held_0_0[0];
  assign _151_ = array_read__address[14:12] == 3'h1;
  assign _152_ = _151_ & held_0_0[1];
  assign _153_ = array_read__address[14:12] == 3'h2;
  assign _154_ = _153_ & held_0_0[2];
  assign _155_ = array_read__address[14:12] == 3'h3;
  assign _156_ = _155_ & held_0_0[3];
  assign _157_ = array_read__address[14:12] == 3'h4;
  assign _158_ = _157_ & held_0_0[4];
  assign _159_ = array_read__address[14:12] == 3'h5;
  assign _160_ = _159_ & held_0_0[5];
  assign _162_ = array_read__address[14:12] == 3'h6;
  assign _163_ = _162_ & held_0_0[6];
  assign _164_ = array_read__address[14:12] == 3'h7;
  assign _165_ = _164_ & held_0_0[7];
  assign _166_ = | { _165_, _163_, _160_, _158_, _156_, _154_, _152_, _149_ };
  assign _167_ = ~ _166_;
  assign _168_ = array_read__en & _167_;
  assign _169_ = ~| vector_read__address[14:12];
  assign _170_ = _169_ & held_1_0[0];
  assign _171_ = vector_read__address[14:12] == 3'h1;
  assign _173_ = _171_ & held_1_0[1];
  assign _174_ = vector_read__address[14:12] == 3'h2;
  assign _175_ = _174_ & held_1_0[2];
  assign _176_ = vector_read__address[14:12] == 3'h3;
  assign _177_ = _176_ & held_1_0[3];
  assign _178_ = vector_read__address[14:12] == 3'h4;
  assign _179_ = _178_ & held_1_0[4];
  assign _180_ = vector_read__address[14:12] == 3'h5;
  assign _181_ = _180_ & held_1_0[5];
  assign _182_ = vector_read__address[14:12] == 3'h6;
  assign _184_ = _182_ & held_1_0[6];
  assign _185_ = vector_read__address[14:12] == 3'h7;
  assign _186_ = _185_ & held_1_0[7];
  assign _187_ = | { _186_, _184_, _181_, _179_, _177_, _175_, _173_, _170_ };
  assign _188_ = ~ _187_;
  assign _189_ = vector_read__en & _188_;
  assign _190_ = ~| memory_read__address[14:12];
  assign _191_ = _190_ & held_2_0[0];
  assign _192_ = memory_read__address[14:12] == 3'h1;
  assign _193_ = _192_ & held_2_0[1];
  assign _195_ = memory_read__address[14:12] == 3'h2;
  assign _196_ = _195_ & held_2_0[2];
  assign _197_ = memory_read__address[14:12] == 3'h3;
  assign _198_ = _197_ & held_2_0[3];
  assign _199_ = memory_read__address[14:12] == 3'h4;
  assign _200_ = _199_ & held_2_0[4];
  assign _201_ = memory_read__address[14:12] == 3'h5;
  assign _202_ = _201_ & held_2_0[5];
  assign _203_ = memory_read__address[14:12] == 3'h6;
  assign _204_ = _203_ & held_2_0[6];
  assign _206_ = memory_read__address[14:12] == 3'h7;
  assign _207_ = _206_ & held_2_0[7];
  assign _208_ = | { _207_, _204_, _202_, _200_, _198_, _196_, _193_, _191_ };
  assign _209_ = ~ _208_;
  assign _210_ = memory_read__en & _209_;
  assign _211_ = ~| vector_write__address[14:12];
  assign _212_ = _211_ & vector_write__held[0];
  assign _213_ = vector_write__address[14:12] == 3'h1;
  assign _214_ = _213_ & vector_write__held[1];
  assign _215_ = vector_write__address[14:12] == 3'h2;
  assign _218_ = _215_ & vector_write__held[2];
  assign _219_ = vector_write__address[14:12] == 3'h3;
  assign _220_ = _219_ & vector_write__held[3];
  assign _221_ = vector_write__address[14:12] == 3'h4;
  assign _222_ = _221_ & vector_write__held[4];
  assign _223_ = vector_write__address[14:12] == 3'h5;
  assign _224_ = _223_ & vector_write__held[5];
  assign _225_ = vector_write__address[14:12] == 3'h6;
  assign _226_ = _225_ & vector_write__held[6];
  assign _227_ = vector_write__address[14:12] == 3'h7;
  assign _229_ = _227_ & vector_write__held[7];
  assign _230_ = | { _229_, _226_, _224_, _222_, _220_, _218_, _214_, _212_ };
  assign _231_ = ~ _230_;
  assign _232_ = vector_write__en & _231_;
  assign _233_ = ~| memory_write__address[14:12];
  assign _234_ = _233_ & memory_write__held[0];
  assign _235_ = memory_write__address[14:12] == 3'h1;
  assign _236_ = _235_ & memory_write__held[1];
  assign _237_ = memory_write__address[14:12] == 3'h2;
  assign _238_ = _237_ & memory_write__held[2];
  assign _240_ = memory_write__address[14:12] == 3'h3;
  assign _241_ = _240_ & memory_write__held[3];
  assign _242_ = memory_write__address[14:12] == 3'h4;
  assign _243_ = _242_ & memory_write__held[4];
  assign _244_ = memory_write__address[14:12] == 3'h5;
  assign _245_ = _244_ & memory_write__held[5];
  assign _246_ = memory_write__address[14:12] == 3'h6;
  assign _247_ = _246_ & memory_write__held[6];
  assign _248_ = memory_write__address[14:12] == 3'h7;
  assign _249_ = _248_ & memory_write__held[7];
  assign _251_ = | { _249_, _247_, _245_, _243_, _241_, _238_, _236_, _234_ };
  assign _252_ = ~ _251_;
  assign _253_ = memory_write__en & _252_;
  assign _254_ = asks_array_read_0_0 & past_read[0];
  assign _255_ = no_array_read | _254_;
  assign bad_array_read = _255_ & valid[0];
  assign _256_ = asks_vector_read_0_0 & past_read[1];
  assign _257_ = no_vector_read | _256_;
  assign bad_vector_read = _257_ & valid[1];
  assign _258_ = asks_memory_read_0_0 & past_read[2];
  assign _259_ = no_memory_read | _258_;
  assign bad_memory_read = _259_ & valid[2];
  assign _260_ = asks_vector_write_0_0 & past_write[0];
  assign bad_vector_write = no_vector_write | _260_;
  assign _262_ = asks_memory_write_0_0 & past_write[1];
  assign bad_memory_write = no_memory_write | _262_;
  always @(posedge clk)
    held_0_0 <= array_read__held;
  always @(posedge clk)
    held_1_0 <= vector_read__held;
  always @(posedge clk)
    held_2_0 <= memory_read__held;
  always @(posedge clk)
    valid <= _263_;
  always @(posedge clk)
    past_read <= _264_;
  always @(posedge clk)
    past_write <= _265_;
  always @(posedge clk)
    write_0_0_0 <= vector_write__address[11:0];
  always @(posedge clk)
    write_0_1_0 <= _266_;
  always @(posedge clk)
    write_0_2_0 <= vector_write__data;
  always @(posedge clk)
    write_1_0_0 <= memory_write__address[11:0];
  always @(posedge clk)
    write_1_1_0 <= _267_;
  always @(posedge clk)
    write_1_2_0 <= memory_write__data;
  always @(posedge clk)
    read__en <= _268_;
  always @(posedge clk)
    read__addr <= _269_;
  always @(posedge clk)
    output_0 <= read__data;
  always @(posedge clk)
    vector_0 <= _271_;
  always @(posedge clk)
    memory_0 <= _272_;
  always @(posedge clk)
    write__en <= _273_;
  always @(posedge clk)
    write__addr <= _274_;
  always @(posedge clk)
    write__data <= _275_;
  always @(posedge clk)
    read__en_45 <= _276_;
  always @(posedge clk)
    read__addr_46 <= _277_;
  always @(posedge clk)
    output_1 <= read__data_48;
  always @(posedge clk)
    vector_1 <= _278_;
  always @(posedge clk)
    memory_1 <= _279_;
  always @(posedge clk)
    write__en_51 <= _280_;
  always @(posedge clk)
    write__addr_52 <= _282_;
  always @(posedge clk)
    write__data_53 <= _283_;
  always @(posedge clk)
    read__en_54 <= _284_;
  always @(posedge clk)
    read__addr_55 <= _285_;
  always @(posedge clk)
    output_2 <= read__data_57;
  always @(posedge clk)
    vector_2 <= _286_;
  always @(posedge clk)
    memory_2 <= _287_;
  always @(posedge clk)
    write__en_60 <= _288_;
  always @(posedge clk)
    write__addr_61 <= _289_;
  always @(posedge clk)
    write__data_62 <= _290_;
  always @(posedge clk)
    read__en_63 <= _291_;
  always @(posedge clk)
    read__addr_64 <= _293_;
  always @(posedge clk)
    output_3 <= read__data_66;
  always @(posedge clk)
    vector_3 <= _294_;
  always @(posedge clk)
    memory_3 <= _295_;
  always @(posedge clk)
    write__en_69 <= _296_;
  always @(posedge clk)
    write__addr_70 <= _297_;
  always @(posedge clk)
    write__data_71 <= _298_;
  always @(posedge clk)
    read__en_72 <= _299_;
  always @(posedge clk)
    read__addr_73 <= _300_;
  always @(posedge clk)
    output_4 <= read__data_75;
  always @(posedge clk)
    vector_4 <= _301_;
  always @(posedge clk)
    memory_4 <= _302_;
  always @(posedge clk)
    write__en_78 <= _304_;
  always @(posedge clk)
    write__addr_79 <= _305_;
  always @(posedge clk)
    write__data_80 <= _306_;
  always @(posedge clk)
    read__en_81 <= _307_;
  always @(posedge clk)
    read__addr_82 <= _308_;
  always @(posedge clk)
    output_5 <= read__data_84;
  always @(posedge clk)
    vector_5 <= _309_;
  always @(posedge clk)
    memory_5 <= _310_;
  always @(posedge clk)
    write__en_87 <= _311_;
  always @(posedge clk)
    write__addr_88 <= _312_;
  always @(posedge clk)
    write__data_89 <= _313_;
  always @(posedge clk)
    read__en_90 <= _315_;
  always @(posedge clk)
    read__addr_91 <= _316_;
  always @(posedge clk)
    output_6 <= read__data_93;
  always @(posedge clk)
    vector_6 <= _317_;
  always @(posedge clk)
    memory_6 <= _318_;
  always @(posedge clk)
    write__en_96 <= _319_;
  always @(posedge clk)
    write__addr_97 <= _320_;
  always @(posedge clk)
    write__data_98 <= _321_;
  always @(posedge clk)
    read__en_99 <= _322_;
  always @(posedge clk)
    read__addr_100 <= _323_;
  always @(posedge clk)
    output_7 <= read__data_102;
  always @(posedge clk)
    vector_7 <= _324_;
  always @(posedge clk)
    memory_7 <= _327_;
  always @(posedge clk)
    write__en_105 <= _328_;
  always @(posedge clk)
    write__addr_106 <= _329_;
  always @(posedge clk)
    write__data_107 <= _330_;
  always @(posedge clk)
    asks_array_read_0_0 <= _331_;
  always @(posedge clk)
    no_array_read <= _332_;
  always @(posedge clk)
    asks_vector_read_0_0 <= _333_;
  always @(posedge clk)
    no_vector_read <= _334_;
  always @(posedge clk)
    asks_memory_read_0_0 <= _335_;
  always @(posedge clk)
    no_memory_read <= _336_;
  always @(posedge clk)
    asks_vector_write_0_0 <= _338_;
  always @(posedge clk)
    no_vector_write <= _339_;
  always @(posedge clk)
    asks_memory_write_0_0 <= _340_;
  always @(posedge clk)
    no_memory_write <= _341_;
  always @(posedge clk)
    array_bank_0_0 <= array_read__address[14:12];
  always @(posedge clk)
    array_bank_0_1 <= array_bank_0_0;
  always @(posedge clk)
    array_bank_0_2 <= array_bank_0_1;
  always @(posedge clk)
    array_word <= _342_;
  always @(posedge clk)
    vector_bank_0_0 <= vector_read__address[14:12];
  always @(posedge clk)
    vector_bank_0_1 <= vector_bank_0_0;
  always @(posedge clk)
    vector_bank_0_2 <= vector_bank_0_1;
  always @(posedge clk)
    vector_word <= _343_;
  always @(posedge clk)
    memory_bank_0_0 <= memory_read__address[14:12];
  always @(posedge clk)
    memory_bank_0_1 <= memory_bank_0_0;
  always @(posedge clk)
    memory_bank_0_2 <= memory_bank_0_1;
  always @(posedge clk)
    memory_word <= _344_;
  function [255:0] _865_;
    input [255:0] a;
    input [2047:0] b;
    input [7:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _865_ = b[255:0];
      s[1]:
        _865_ = b[511:256];
      s[2]:
        _865_ = b[767:512];
      s[3]:
        _865_ = b[1023:768];
      s[4]:
        _865_ = b[1279:1024];
      s[5]:
        _865_ = b[1535:1280];
      s[6]:
        _865_ = b[1791:1536];
      s[7]:
        _865_ = b[2047:1792];
      default:
        _865_ = a;
    endcase
  endfunction
  assign _344_ = _865_(256'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3, output_4, output_5, output_6, output_7 }, { _413_, _412_, _411_, _410_, _409_, _408_, _407_, _406_ });
  assign _406_ = memory_bank_0_2 == 3'h7;
  assign _407_ = memory_bank_0_2 == 3'h6;
  assign _408_ = memory_bank_0_2 == 3'h5;
  assign _409_ = memory_bank_0_2 == 3'h4;
  assign _410_ = memory_bank_0_2 == 3'h3;
  assign _411_ = memory_bank_0_2 == 3'h2;
  assign _412_ = memory_bank_0_2 == 3'h1;
  assign _413_ = ~| memory_bank_0_2;
  function [255:0] _874_;
    input [255:0] a;
    input [2047:0] b;
    input [7:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _874_ = b[255:0];
      s[1]:
        _874_ = b[511:256];
      s[2]:
        _874_ = b[767:512];
      s[3]:
        _874_ = b[1023:768];
      s[4]:
        _874_ = b[1279:1024];
      s[5]:
        _874_ = b[1535:1280];
      s[6]:
        _874_ = b[1791:1536];
      s[7]:
        _874_ = b[2047:1792];
      default:
        _874_ = a;
    endcase
  endfunction
  assign _343_ = _874_(256'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3, output_4, output_5, output_6, output_7 }, { _421_, _420_, _419_, _418_, _417_, _416_, _415_, _414_ });
  assign _414_ = vector_bank_0_2 == 3'h7;
  assign _415_ = vector_bank_0_2 == 3'h6;
  assign _416_ = vector_bank_0_2 == 3'h5;
  assign _417_ = vector_bank_0_2 == 3'h4;
  assign _418_ = vector_bank_0_2 == 3'h3;
  assign _419_ = vector_bank_0_2 == 3'h2;
  assign _420_ = vector_bank_0_2 == 3'h1;
  assign _421_ = ~| vector_bank_0_2;
  function [255:0] _883_;
    input [255:0] a;
    input [2047:0] b;
    input [7:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _883_ = b[255:0];
      s[1]:
        _883_ = b[511:256];
      s[2]:
        _883_ = b[767:512];
      s[3]:
        _883_ = b[1023:768];
      s[4]:
        _883_ = b[1279:1024];
      s[5]:
        _883_ = b[1535:1280];
      s[6]:
        _883_ = b[1791:1536];
      s[7]:
        _883_ = b[2047:1792];
      default:
        _883_ = a;
    endcase
  endfunction
  assign _342_ = _883_(256'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3, output_4, output_5, output_6, output_7 }, { _429_, _428_, _427_, _426_, _425_, _424_, _423_, _422_ });
  assign _422_ = array_bank_0_2 == 3'h7;
  assign _423_ = array_bank_0_2 == 3'h6;
  assign _424_ = array_bank_0_2 == 3'h5;
  assign _425_ = array_bank_0_2 == 3'h4;
  assign _426_ = array_bank_0_2 == 3'h3;
  assign _427_ = array_bank_0_2 == 3'h2;
  assign _428_ = array_bank_0_2 == 3'h1;
  assign _429_ = ~| array_bank_0_2;
  assign _341_ = rst ? 1'h0 : _253_;
  assign _340_ = rst ? 1'h0 : memory_write__en;
  assign _339_ = rst ? 1'h0 : _232_;
  assign _338_ = rst ? 1'h0 : vector_write__en;
  assign _336_ = rst ? 1'h0 : _210_;
  assign _335_ = rst ? 1'h0 : memory_read__en;
  assign _334_ = rst ? 1'h0 : _189_;
  assign _333_ = rst ? 1'h0 : vector_read__en;
  assign _332_ = rst ? 1'h0 : _168_;
  assign _331_ = rst ? 1'h0 : array_read__en;
  assign _330_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _147_;
  assign _329_ = rst ? 12'h000 : _146_;
  assign _328_ = rst ? 1'h0 : _145_;
  assign _327_ = rst ? 1'h0 : _138_;
  assign _324_ = rst ? 1'h0 : _135_;
  assign _323_ = rst ? 12'h000 : _132_;
  assign _322_ = rst ? 1'h1 : _130_;
  assign _321_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _116_;
  assign _320_ = rst ? 12'h000 : _115_;
  assign _319_ = rst ? 1'h0 : _114_;
  assign _318_ = rst ? 1'h0 : _108_;
  assign _317_ = rst ? 1'h0 : _103_;
  assign _316_ = rst ? 12'h000 : _100_;
  assign _315_ = rst ? 1'h1 : _098_;
  assign _313_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _084_;
  assign _312_ = rst ? 12'h000 : _083_;
  assign _311_ = rst ? 1'h0 : _082_;
  assign _310_ = rst ? 1'h0 : _076_;
  assign _309_ = rst ? 1'h0 : _073_;
  assign _308_ = rst ? 12'h000 : _070_;
  assign _307_ = rst ? 1'h1 : _068_;
  assign _306_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _055_;
  assign _305_ = rst ? 12'h000 : _053_;
  assign _304_ = rst ? 1'h0 : _052_;
  assign _302_ = rst ? 1'h0 : _046_;
  assign _301_ = rst ? 1'h0 : _042_;
  assign _300_ = rst ? 12'h000 : _039_;
  assign _299_ = rst ? 1'h1 : _037_;
  assign _298_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _024_;
  assign _297_ = rst ? 12'h000 : _023_;
  assign _296_ = rst ? 1'h0 : _021_;
  assign _295_ = rst ? 1'h0 : _015_;
  assign _294_ = rst ? 1'h0 : _012_;
  assign _293_ = rst ? 12'h000 : _008_;
  assign _291_ = rst ? 1'h1 : _006_;
  assign _290_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _398_;
  assign _289_ = rst ? 12'h000 : _397_;
  assign _288_ = rst ? 1'h0 : _396_;
  assign _287_ = rst ? 1'h0 : _389_;
  assign _286_ = rst ? 1'h0 : _386_;
  assign _285_ = rst ? 12'h000 : _382_;
  assign _284_ = rst ? 1'h1 : _380_;
  assign _283_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _367_;
  assign _282_ = rst ? 12'h000 : _366_;
  assign _280_ = rst ? 1'h0 : _365_;
  assign _279_ = rst ? 1'h0 : _358_;
  assign _278_ = rst ? 1'h0 : _355_;
  assign _277_ = rst ? 12'h000 : _351_;
  assign _276_ = rst ? 1'h1 : _349_;
  assign _275_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _261_;
  assign _274_ = rst ? 12'h000 : _250_;
  assign _273_ = rst ? 1'h0 : _239_;
  assign _272_ = rst ? 1'h0 : _172_;
  assign _271_ = rst ? 1'h0 : _139_;
  assign _269_ = rst ? 12'h000 : _107_;
  assign _268_ = rst ? 1'h1 : _085_;
  assign _267_ = rst ? 1'h0 : 1'h1;
  assign _266_ = rst ? 1'h0 : vector_write__mask;
  assign _265_ = rst ? 2'h0 : { _352_, _325_ };
  assign _264_ = rst ? 3'h0 : { _216_, _106_, _000_ };
  assign _263_ = rst ? 3'h0 : { 1'h1, vector_read__valid, array_read__valid };
  tnthw_ram #(
    .ADDRESS(32'd12),
    .DEPTH(32'd4096),
    .PART(32'd256),
    .WIDTH(32'd256)
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
    .ADDRESS(32'd12),
    .DEPTH(32'd4096),
    .PART(32'd256),
    .WIDTH(32'd256)
  ) bank_1 (
    .clk(clk),
    .read_address(read__addr_46),
    .read_data(read__data_48),
    .read_enable(read__en_45),
    .write_address(write__addr_52),
    .write_data(write__data_53),
    .write_enable(write__en_51)
  );
  tnthw_ram #(
    .ADDRESS(32'd12),
    .DEPTH(32'd4096),
    .PART(32'd256),
    .WIDTH(32'd256)
  ) bank_2 (
    .clk(clk),
    .read_address(read__addr_55),
    .read_data(read__data_57),
    .read_enable(read__en_54),
    .write_address(write__addr_61),
    .write_data(write__data_62),
    .write_enable(write__en_60)
  );
  tnthw_ram #(
    .ADDRESS(32'd12),
    .DEPTH(32'd4096),
    .PART(32'd256),
    .WIDTH(32'd256)
  ) bank_3 (
    .clk(clk),
    .read_address(read__addr_64),
    .read_data(read__data_66),
    .read_enable(read__en_63),
    .write_address(write__addr_70),
    .write_data(write__data_71),
    .write_enable(write__en_69)
  );
  tnthw_ram #(
    .ADDRESS(32'd12),
    .DEPTH(32'd4096),
    .PART(32'd256),
    .WIDTH(32'd256)
  ) bank_4 (
    .clk(clk),
    .read_address(read__addr_73),
    .read_data(read__data_75),
    .read_enable(read__en_72),
    .write_address(write__addr_79),
    .write_data(write__data_80),
    .write_enable(write__en_78)
  );
  tnthw_ram #(
    .ADDRESS(32'd12),
    .DEPTH(32'd4096),
    .PART(32'd256),
    .WIDTH(32'd256)
  ) bank_5 (
    .clk(clk),
    .read_address(read__addr_82),
    .read_data(read__data_84),
    .read_enable(read__en_81),
    .write_address(write__addr_88),
    .write_data(write__data_89),
    .write_enable(write__en_87)
  );
  tnthw_ram #(
    .ADDRESS(32'd12),
    .DEPTH(32'd4096),
    .PART(32'd256),
    .WIDTH(32'd256)
  ) bank_6 (
    .clk(clk),
    .read_address(read__addr_91),
    .read_data(read__data_93),
    .read_enable(read__en_90),
    .write_address(write__addr_97),
    .write_data(write__data_98),
    .write_enable(write__en_96)
  );
  tnthw_ram #(
    .ADDRESS(32'd12),
    .DEPTH(32'd4096),
    .PART(32'd256),
    .WIDTH(32'd256)
  ) bank_7 (
    .clk(clk),
    .read_address(read__addr_100),
    .read_data(read__data_102),
    .read_enable(read__en_99),
    .write_address(write__addr_106),
    .write_data(write__data_107),
    .write_enable(write__en_105)
  );
endmodule

// Numbers of instructions, from 0 in each image, as they were when an error came about.
module tnthw_t32x32_array_numbers(
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
  reg [15:0] started;
  initial started = 16'hffff;
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
  reg [15:0] taken;
  initial taken = 16'hffff;
  assign _00_ = started + 16'h0001;
  assign _02_ = taken + 16'h0001;
  assign _03_ = started[1:0] - row_0_1;
  assign _04_ = started - { 14'h0000, _03_ };
  assign _05_ = started[1:0] - decoded_0_6;
  assign _06_ = started - { 14'h0000, _05_ };
  assign _07_ = taken[1:0] - streamed_0_2;
  assign _08_ = taken - { 14'h0000, _07_ };
  always @(posedge clk)
    started <= _09_;
  always @(posedge clk)
    taken <= _01_;
  always @(posedge clk)
    row_0_0 <= started[1:0];
  always @(posedge clk)
    row_0_1 <= row_0_0;
  always @(posedge clk)
    decoded_0_0 <= started[1:0];
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
    streamed_0_0 <= taken[1:0];
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
  assign _10_ = take ? _02_ : taken;
  assign _11_ = begin_ ? 16'hffff : _10_;
  assign _01_ = rst ? 16'hffff : _11_;
  assign _12_ = start ? _00_ : started;
  assign _13_ = begin_ ? 16'hffff : _12_;
  assign _09_ = rst ? 16'hffff : _13_;
  assign streamed = found_2_1;
  assign decoded = found_1_1;
  assign row = found_0_1;
endmodule

// First in, first out; an entry pushed into an empty queue is at the head in the next cycle.
module tnthw_t32x32_array_queue(
  clk,
  rst,
  drop,
  instruction,
  pop,
  push,
  value,
  value_2,
  value_3,
  head,
  room_next,
  valid
);
  wire _00_;
  wire [2:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [2:0] _06_;
  wire _07_;
  wire [2:0] _08_;
  wire _09_;
  wire [2:0] _10_;
  wire _11_;
  wire [2:0] _12_;
  wire _13_;
  wire [2:0] _14_;
  wire _15_;
  wire _16_;
  wire [2:0] _17_;
  wire [2:0] _18_;
  wire [2:0] _19_;
  wire [2:0] _20_;
  wire _21_;
  wire [2:0] _22_;
  wire _23_;
  input clk;
  wire clk;
  input drop;
  wire drop;
  reg [2:0] end_;
  initial end_ = 3'h0;
  wire fills;
  reg [2:0] first;
  initial first = 3'h0;
  wire [2:0] following;
  reg full;
  initial full = 1'h0;
  output [324:0] head;
  wire [324:0] head;
  input [305:0] instruction;
  wire [305:0] instruction;
  reg [2:0] level;
  initial level = 3'h0;
  input pop;
  wire pop;
  input push;
  wire push;
  output room_next;
  wire room_next;
  input rst;
  wire rst;
  output valid;
  reg valid;
  initial valid = 1'h0;
  input value;
  wire value;
  input value_2;
  wire value_2;
  input value_3;
  wire value_3;
  reg [324:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (push)
      storage[end_] <= { value_3, value_2, value, 8'h00, instruction[43:36], instruction };
  end
  reg [2:0] _56_;
  always @(posedge clk) begin
    _56_ <= following;
  end
  assign head = storage[_56_];
  assign _00_ = & level;
  assign fills = push & _00_;
  assign _11_ = full | fills;
  assign _13_ = ~ _11_;
  assign room_next = pop | _13_;
  assign _14_ = first + 3'h1;
  assign following = pop ? _14_ : first;
  assign _15_ = ~ room_next;
  assign _16_ = ~ push;
  assign _17_ = level - { 2'h0, _16_ };
  assign _18_ = level + { 2'h0, push };
  assign _01_ = pop ? _17_ : _18_;
  assign _02_ = level != 3'h1;
  assign _03_ = push | _02_;
  assign _04_ = push | valid;
  assign _05_ = pop ? _03_ : _04_;
  assign _06_ = end_ + { 2'h0, push };
  always @(posedge clk)
    full <= _07_;
  always @(posedge clk)
    level <= _08_;
  always @(posedge clk)
    valid <= _09_;
  always @(posedge clk)
    first <= _10_;
  always @(posedge clk)
    end_ <= _12_;
  assign _19_ = drop ? 3'h0 : _06_;
  assign _12_ = rst ? 3'h0 : _19_;
  assign _20_ = drop ? 3'h0 : following;
  assign _10_ = rst ? 3'h0 : _20_;
  assign _21_ = drop ? 1'h0 : _05_;
  assign _09_ = rst ? 1'h0 : _21_;
  assign _22_ = drop ? 3'h0 : _01_;
  assign _08_ = rst ? 3'h0 : _22_;
  assign _23_ = drop ? 1'h0 : _15_;
  assign _07_ = rst ? 1'h0 : _23_;
endmodule

// Runs ACCUMULATE instructions.
module tnthw_t32x32_array_unit(
  clk,
  rst,
  accumulator_data,
  counts,
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
  accumulator_write_data,
  adds,
  bad_row,
  done
,
  free,
  frees,
  held_read,
  illegal,
  inside_,
  padded,
  pending,
  read,
  read__address,
  read__en,
  read__valid,
  streams,
  take,
  vector
);
  wire _0000_;
  wire _0001_;
  wire [21:0] _0002_;
  wire [21:0] _0003_;
  wire [21:0] _0004_;
  wire [21:0] _0005_;
  wire [21:0] _0006_;
  wire [21:0] _0007_;
  wire [21:0] _0008_;
  wire _0009_;
  wire [21:0] _0010_;
  wire [21:0] _0011_;
  wire [21:0] _0012_;
  wire [21:0] _0013_;
  wire [21:0] _0014_;
  wire [21:0] _0015_;
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
  wire _0043_;
  wire _0044_;
  wire _0045_;
  wire _0046_;
  wire _0047_;
  wire _0048_;
  wire _0049_;
  wire _0050_;
  wire _0051_;
  wire _0052_;
  wire _0053_;
  wire _0054_;
  wire _0055_;
  wire _0056_;
  wire _0057_;
  wire _0058_;
  wire _0059_;
  wire _0060_;
  wire _0061_;
  wire _0062_;
  wire _0063_;
  wire _0064_;
  wire _0065_;
  wire _0066_;
  wire _0067_;
  wire _0068_;
  wire _0069_;
  wire _0070_;
  wire _0071_;
  wire [287:0] _0072_;
  wire [1:0] _0073_;
  wire _0074_;
  wire _0075_;
  wire _0076_;
  wire [21:0] _0077_;
  wire _0078_;
  wire _0079_;
  wire [21:0] _0080_;
  wire [21:0] _0081_;
  wire [21:0] _0082_;
  wire _0083_;
  wire [21:0] _0084_;
  wire [21:0] _0085_;
  wire [21:0] _0086_;
  wire _0087_;
  wire _0088_;
  wire [21:0] _0089_;
  wire [21:0] _0090_;
  wire [21:0] _0091_;
  wire _0092_;
  wire [21:0] _0093_;
  wire [21:0] _0094_;
  wire [7:0] _0095_;
  wire _0096_;
  wire [21:0] _0097_;
  wire _0098_;
  wire [21:0] _0099_;
  wire [21:0] _0100_;
  wire [21:0] _0101_;
  wire _0102_;
  wire _0103_;
  wire [21:0] _0104_;
  wire [21:0] _0105_;
  wire [21:0] _0106_;
  wire _0107_;
  wire [21:0] _0108_;
  wire [21:0] _0109_;
  wire [21:0] _0110_;
  wire _0111_;
  wire _0112_;
  wire [21:0] _0113_;
  wire [21:0] _0114_;
  wire [21:0] _0115_;
  wire _0116_;
  wire [21:0] _0117_;
  wire [21:0] _0118_;
  wire _0119_;
  wire [21:0] _0120_;
  wire _0121_;
  wire [21:0] _0122_;
  wire [21:0] _0123_;
  wire [21:0] _0124_;
  wire _0125_;
  wire [21:0] _0126_;
  wire [21:0] _0127_;
  wire [21:0] _0128_;
  wire [21:0] _0129_;
  wire _0130_;
  wire [21:0] _0131_;
  wire [21:0] _0132_;
  wire [21:0] _0133_;
  wire _0134_;
  wire [21:0] _0135_;
  wire [21:0] _0136_;
  wire [21:0] _0137_;
  wire [21:0] _0138_;
  wire _0139_;
  wire [21:0] _0140_;
  wire [21:0] _0141_;
  wire [21:0] _0142_;
  wire _0143_;
  wire [21:0] _0144_;
  wire [21:0] _0145_;
  wire [21:0] _0146_;
  wire _0147_;
  wire [21:0] _0148_;
  wire [21:0] _0149_;
  wire [21:0] _0150_;
  wire [21:0] _0151_;
  wire _0152_;
  wire [21:0] _0153_;
  wire [21:0] _0154_;
  wire [21:0] _0155_;
  wire _0156_;
  wire [21:0] _0157_;
  wire [21:0] _0158_;
  wire [21:0] _0159_;
  wire [21:0] _0160_;
  wire _0161_;
  wire [21:0] _0162_;
  wire [21:0] _0163_;
  wire [21:0] _0164_;
  wire _0165_;
  wire [21:0] _0166_;
  wire [21:0] _0167_;
  wire [21:0] _0168_;
  wire _0169_;
  wire [7:0] _0170_;
  wire [21:0] _0171_;
  wire [21:0] _0172_;
  wire [21:0] _0173_;
  wire [21:0] _0174_;
  wire _0175_;
  wire [21:0] _0176_;
  wire [21:0] _0177_;
  wire [21:0] _0178_;
  wire _0179_;
  wire [21:0] _0180_;
  wire [21:0] _0181_;
  wire [21:0] _0182_;
  wire [21:0] _0183_;
  wire _0184_;
  wire [21:0] _0185_;
  wire [21:0] _0186_;
  wire [21:0] _0187_;
  wire _0188_;
  wire [21:0] _0189_;
  wire [21:0] _0190_;
  wire [21:0] _0191_;
  wire _0192_;
  wire [21:0] _0193_;
  wire [21:0] _0194_;
  wire [21:0] _0195_;
  wire [21:0] _0196_;
  wire _0197_;
  wire [21:0] _0198_;
  wire [21:0] _0199_;
  wire [21:0] _0200_;
  wire _0201_;
  wire [21:0] _0202_;
  wire [21:0] _0203_;
  wire [21:0] _0204_;
  wire [21:0] _0205_;
  wire _0206_;
  wire [21:0] _0207_;
  wire [21:0] _0208_;
  wire [21:0] _0209_;
  wire _0210_;
  wire [21:0] _0211_;
  wire [21:0] _0212_;
  wire [21:0] _0213_;
  wire _0214_;
  wire [21:0] _0215_;
  wire [21:0] _0216_;
  wire [21:0] _0217_;
  wire [21:0] _0218_;
  wire _0219_;
  wire [21:0] _0220_;
  wire [21:0] _0221_;
  wire [305:0] _0222_;
  wire _0223_;
  wire [21:0] _0224_;
  wire [305:0] _0225_;
  wire _0226_;
  wire _0227_;
  wire _0228_;
  wire _0229_;
  wire _0230_;
  wire _0231_;
  wire _0232_;
  wire _0233_;
  wire _0234_;
  wire _0235_;
  wire [1:0] _0236_;
  wire _0237_;
  wire _0238_;
  wire _0239_;
  wire _0240_;
  wire _0241_;
  wire _0242_;
  wire _0243_;
  wire _0244_;
  wire [21:0] _0245_;
  wire _0246_;
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
  wire [21:0] _0257_;
  wire _0258_;
  wire _0259_;
  wire [287:0] _0260_;
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
  wire _0275_;
  wire _0276_;
  wire _0277_;
  wire [21:0] _0278_;
  wire _0279_;
  wire _0280_;
  wire _0281_;
  wire _0282_;
  wire _0283_;
  wire _0284_;
  wire _0285_;
  wire _0286_;
  wire _0287_;
  wire _0288_;
  wire [21:0] _0289_;
  wire _0290_;
  wire _0291_;
  wire _0292_;
  wire _0293_;
  wire _0294_;
  wire _0295_;
  wire _0296_;
  wire _0297_;
  wire _0298_;
  wire _0299_;
  wire _0300_;
  wire _0301_;
  wire _0302_;
  wire _0303_;
  wire _0304_;
  wire _0305_;
  wire _0306_;
  wire _0307_;
  wire _0308_;
  wire _0309_;
  wire [21:0] _0310_;
  wire _0311_;
  wire [21:0] _0312_;
  wire [21:0] _0313_;
  wire [21:0] _0314_;
  wire [21:0] _0315_;
  wire [21:0] _0316_;
  wire [21:0] _0317_;
  wire [21:0] _0318_;
  wire [21:0] _0319_;
  wire [21:0] _0320_;
  wire _0321_;
  wire [21:0] _0322_;
  wire [21:0] _0323_;
  wire [21:0] _0324_;
  wire [21:0] _0325_;
  wire [21:0] _0326_;
  wire [21:0] _0327_;
  wire [21:0] _0328_;
  wire _0329_;
  wire [21:0] _0330_;
  wire [21:0] _0331_;
  wire [21:0] _0332_;
  wire [21:0] _0333_;
  wire [21:0] _0334_;
  wire [21:0] _0335_;
  wire [21:0] _0336_;
  wire _0337_;
  wire [21:0] _0338_;
  wire [21:0] _0339_;
  wire [21:0] _0340_;
  wire [21:0] _0341_;
  wire [21:0] _0342_;
  wire [21:0] _0343_;
  wire _0344_;
  wire [21:0] _0345_;
  wire [21:0] _0346_;
  wire [21:0] _0347_;
  wire [21:0] _0348_;
  wire [21:0] _0349_;
  wire [21:0] _0350_;
  wire [21:0] _0351_;
  wire _0352_;
  wire _0353_;
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
  wire [1:0] _0420_;
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
  output [5:0] accumulator_address;
  reg [5:0] accumulator_address;
  initial accumulator_address = 6'h00;
  output accumulator_bank;
  reg accumulator_bank;
  initial accumulator_bank = 1'h0;
  input [703:0] accumulator_data;
  wire [703:0] accumulator_data;
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
  output [703:0] accumulator_write_data;
  wire [703:0] accumulator_write_data;
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
  reg added_0_5;
  initial added_0_5 = 1'h0;
  wire [19:0] address;
  output [10:0] adds;
  wire [10:0] adds;
  output bad_row;
  wire bad_row;
  wire begins;
  reg busy;
  initial busy = 1'h0;
  wire carry;
  wire carry_426;
  wire carry_428;
  wire carry_430;
  wire carry_432;
  wire carry_434;
  wire carry_436;
  wire carry_438;
  wire carry_440;
  wire carry_442;
  wire carry_444;
  wire carry_446;
  wire carry_448;
  wire carry_450;
  wire carry_452;
  wire carry_454;
  wire carry_456;
  wire carry_458;
  wire carry_460;
  wire carry_462;
  wire carry_464;
  wire carry_466;
  wire carry_468;
  wire carry_470;
  wire carry_472;
  wire carry_474;
  wire carry_476;
  wire carry_478;
  wire carry_480;
  wire carry_482;
  wire carry_484;
  wire carry_486;
  input clk;
  wire clk;
  wire completes;
  wire [10:0] count;
  input [2:0] counts;
  wire [2:0] counts;
  output done;
  reg done;
  initial done = 1'h0;
  input drop;
  wire drop;
  reg ends;
  initial ends = 1'h0;
  wire ends_76;
  wire ends_next;
  input fill;
  wire fill;
  input [8:0] fill_address;
  wire [8:0] fill_address;
  input [895:0] fill_data;
  wire [895:0] fill_data;
  reg first;
  initial first = 1'h0;
  reg first_position;
  initial first_position = 1'h0;
  reg first_tile;
  initial first_tile = 1'h0;
  output free;
  wire free;
  output frees;
  wire frees;
  wire go;
  output [7:0] held_read;
  wire [7:0] held_read;
  output illegal;
  wire illegal;
  wire index;
  wire [5:0] index_372;
  output inside_;
  reg inside_;
  initial inside_ = 1'h0;
  input [305:0] instruction;
  wire [305:0] instruction;
  reg [21:0] kept_0;
  initial kept_0 = 22'h000000;
  reg [21:0] kept_1;
  initial kept_1 = 22'h000000;
  reg [21:0] kept_10;
  initial kept_10 = 22'h000000;
  reg [21:0] kept_11;
  initial kept_11 = 22'h000000;
  reg [21:0] kept_12;
  initial kept_12 = 22'h000000;
  reg [21:0] kept_13;
  initial kept_13 = 22'h000000;
  reg [21:0] kept_14;
  initial kept_14 = 22'h000000;
  reg [21:0] kept_15;
  initial kept_15 = 22'h000000;
  reg [21:0] kept_16;
  initial kept_16 = 22'h000000;
  reg [21:0] kept_17;
  initial kept_17 = 22'h000000;
  reg [21:0] kept_18;
  initial kept_18 = 22'h000000;
  reg [21:0] kept_19;
  initial kept_19 = 22'h000000;
  reg [21:0] kept_2;
  initial kept_2 = 22'h000000;
  reg [21:0] kept_20;
  initial kept_20 = 22'h000000;
  reg [21:0] kept_21;
  initial kept_21 = 22'h000000;
  reg [21:0] kept_22;
  initial kept_22 = 22'h000000;
  reg [21:0] kept_23;
  initial kept_23 = 22'h000000;
  reg [21:0] kept_24;
  initial kept_24 = 22'h000000;
  reg [21:0] kept_25;
  initial kept_25 = 22'h000000;
  reg [21:0] kept_26;
  initial kept_26 = 22'h000000;
  reg [21:0] kept_27;
  initial kept_27 = 22'h000000;
  reg [21:0] kept_28;
  initial kept_28 = 22'h000000;
  reg [21:0] kept_29;
  initial kept_29 = 22'h000000;
  reg [21:0] kept_3;
  initial kept_3 = 22'h000000;
  reg [21:0] kept_30;
  initial kept_30 = 22'h000000;
  reg [21:0] kept_31;
  initial kept_31 = 22'h000000;
  reg [21:0] kept_4;
  initial kept_4 = 22'h000000;
  reg [21:0] kept_5;
  initial kept_5 = 22'h000000;
  reg [21:0] kept_6;
  initial kept_6 = 22'h000000;
  reg [21:0] kept_7;
  initial kept_7 = 22'h000000;
  reg [21:0] kept_8;
  initial kept_8 = 22'h000000;
  reg [21:0] kept_9;
  initial kept_9 = 22'h000000;
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
  reg last_0_9;
  initial last_0_9 = 1'h0;
  wire last_next;
  wire last_position;
  reg last_tap;
  initial last_tap = 1'h0;
  wire last_vector;
  reg [1:0] lately;
  initial lately = 2'h0;
  wire left;
  reg load;
  initial load = 1'h1;
  reg load_59;
  initial load_59 = 1'h1;
  wire loading;
  wire [1023:0] neg_108;
  wire next_last_position;
  wire next_last_tap;
  wire [1023:0] nz_106;
  reg one_0;
  initial one_0 = 1'h0;
  reg one_1;
  initial one_1 = 1'h0;
  reg one_10;
  initial one_10 = 1'h0;
  reg one_11;
  initial one_11 = 1'h0;
  reg one_12;
  initial one_12 = 1'h0;
  reg one_13;
  initial one_13 = 1'h0;
  reg one_14;
  initial one_14 = 1'h0;
  reg one_15;
  initial one_15 = 1'h0;
  reg one_16;
  initial one_16 = 1'h0;
  reg one_17;
  initial one_17 = 1'h0;
  reg one_18;
  initial one_18 = 1'h0;
  reg one_19;
  initial one_19 = 1'h0;
  reg one_2;
  initial one_2 = 1'h0;
  reg one_20;
  initial one_20 = 1'h0;
  reg one_21;
  initial one_21 = 1'h0;
  reg one_22;
  initial one_22 = 1'h0;
  reg one_23;
  initial one_23 = 1'h0;
  reg one_24;
  initial one_24 = 1'h0;
  reg one_25;
  initial one_25 = 1'h0;
  reg one_26;
  initial one_26 = 1'h0;
  reg one_27;
  initial one_27 = 1'h0;
  reg one_28;
  initial one_28 = 1'h0;
  reg one_29;
  initial one_29 = 1'h0;
  reg one_3;
  initial one_3 = 1'h0;
  reg one_30;
  initial one_30 = 1'h0;
  reg one_31;
  initial one_31 = 1'h0;
  reg one_4;
  initial one_4 = 1'h0;
  reg one_5;
  initial one_5 = 1'h0;
  reg one_6;
  initial one_6 = 1'h0;
  reg one_7;
  initial one_7 = 1'h0;
  reg one_8;
  initial one_8 = 1'h0;
  reg one_9;
  initial one_9 = 1'h0;
  reg one_position;
  initial one_position = 1'h0;
  wire one_position_70;
  reg one_tap;
  initial one_tap = 1'h0;
  reg [287:0] operands;
  initial operands = 288'h000000000000000000000000000000000000000000000000000000000000000000000000;
  output padded;
  wire padded;
  output pending;
  reg pending;
  initial pending = 1'h0;
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
  reg read_0_5;
  initial read_0_5 = 1'h0;
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
  reg [1:0] read_1_6;
  initial read_1_6 = 2'h0;
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
  reg read_2_5;
  initial read_2_5 = 1'h0;
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
  reg [5:0] read_3_5;
  initial read_3_5 = 6'h00;
  output [19:0] read__address;
  wire [19:0] read__address;
  input [255:0] read__data;
  wire [255:0] read__data;
  output read__en;
  reg read__en;
  initial read__en = 1'h0;
  output read__valid;
  wire read__valid;
  wire ready;
  reg restart_position;
  initial restart_position = 1'h0;
  input rst;
  wire rst;
  reg [305:0] running;
  initial running = 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [21:0] shifted_0;
  initial shifted_0 = 22'h000000;
  reg [21:0] shifted_1;
  initial shifted_1 = 22'h000000;
  reg [21:0] shifted_10;
  initial shifted_10 = 22'h000000;
  reg [21:0] shifted_11;
  initial shifted_11 = 22'h000000;
  reg [21:0] shifted_12;
  initial shifted_12 = 22'h000000;
  reg [21:0] shifted_13;
  initial shifted_13 = 22'h000000;
  reg [21:0] shifted_14;
  initial shifted_14 = 22'h000000;
  reg [21:0] shifted_15;
  initial shifted_15 = 22'h000000;
  reg [21:0] shifted_16;
  initial shifted_16 = 22'h000000;
  reg [21:0] shifted_17;
  initial shifted_17 = 22'h000000;
  reg [21:0] shifted_18;
  initial shifted_18 = 22'h000000;
  reg [21:0] shifted_19;
  initial shifted_19 = 22'h000000;
  reg [21:0] shifted_2;
  initial shifted_2 = 22'h000000;
  reg [21:0] shifted_20;
  initial shifted_20 = 22'h000000;
  reg [21:0] shifted_21;
  initial shifted_21 = 22'h000000;
  reg [21:0] shifted_22;
  initial shifted_22 = 22'h000000;
  reg [21:0] shifted_23;
  initial shifted_23 = 22'h000000;
  reg [21:0] shifted_24;
  initial shifted_24 = 22'h000000;
  reg [21:0] shifted_25;
  initial shifted_25 = 22'h000000;
  reg [21:0] shifted_26;
  initial shifted_26 = 22'h000000;
  reg [21:0] shifted_27;
  initial shifted_27 = 22'h000000;
  reg [21:0] shifted_28;
  initial shifted_28 = 22'h000000;
  reg [21:0] shifted_29;
  initial shifted_29 = 22'h000000;
  reg [21:0] shifted_3;
  initial shifted_3 = 22'h000000;
  reg [21:0] shifted_30;
  initial shifted_30 = 22'h000000;
  reg [21:0] shifted_31;
  initial shifted_31 = 22'h000000;
  reg [21:0] shifted_4;
  initial shifted_4 = 22'h000000;
  reg [21:0] shifted_5;
  initial shifted_5 = 22'h000000;
  reg [21:0] shifted_6;
  initial shifted_6 = 22'h000000;
  reg [21:0] shifted_7;
  initial shifted_7 = 22'h000000;
  reg [21:0] shifted_8;
  initial shifted_8 = 22'h000000;
  reg [21:0] shifted_9;
  initial shifted_9 = 22'h000000;
  reg shut;
  initial shut = 1'h0;
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
  reg single_ends;
  initial single_ends = 1'h0;
  input start;
  wire start;
  reg start_0_0;
  initial start_0_0 = 1'h0;
  reg start_0_1;
  initial start_0_1 = 1'h0;
  reg start_0_2;
  initial start_0_2 = 1'h0;
  reg start_1_0;
  initial start_1_0 = 1'h0;
  reg start_1_1;
  initial start_1_1 = 1'h0;
  reg start_1_2;
  initial start_1_2 = 1'h0;
  reg start_2_0;
  initial start_2_0 = 1'h0;
  reg start_2_1;
  initial start_2_1 = 1'h0;
  reg start_2_2;
  initial start_2_2 = 1'h0;
  reg [305:0] started;
  initial started = 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
  output streams;
  reg streams;
  initial streams = 1'h0;
  wire streams_87;
  wire [13:0] sum;
  wire [13:0] sum_425;
  wire [13:0] sum_427;
  wire [13:0] sum_429;
  wire [13:0] sum_431;
  wire [13:0] sum_433;
  wire [13:0] sum_435;
  wire [13:0] sum_437;
  wire [13:0] sum_439;
  wire [13:0] sum_441;
  wire [13:0] sum_443;
  wire [13:0] sum_445;
  wire [13:0] sum_447;
  wire [13:0] sum_449;
  wire [13:0] sum_451;
  wire [13:0] sum_453;
  wire [13:0] sum_455;
  wire [13:0] sum_457;
  wire [13:0] sum_459;
  wire [13:0] sum_461;
  wire [13:0] sum_463;
  wire [13:0] sum_465;
  wire [13:0] sum_467;
  wire [13:0] sum_469;
  wire [13:0] sum_471;
  wire [13:0] sum_473;
  wire [13:0] sum_475;
  wire [13:0] sum_477;
  wire [13:0] sum_479;
  wire [13:0] sum_481;
  wire [13:0] sum_483;
  wire [13:0] sum_485;
  reg [13:0] sum_0;
  initial sum_0 = 14'h0000;
  reg [13:0] sum_1;
  initial sum_1 = 14'h0000;
  reg [13:0] sum_10;
  initial sum_10 = 14'h0000;
  reg [13:0] sum_11;
  initial sum_11 = 14'h0000;
  reg [13:0] sum_12;
  initial sum_12 = 14'h0000;
  reg [13:0] sum_13;
  initial sum_13 = 14'h0000;
  reg [13:0] sum_14;
  initial sum_14 = 14'h0000;
  reg [13:0] sum_15;
  initial sum_15 = 14'h0000;
  reg [13:0] sum_16;
  initial sum_16 = 14'h0000;
  reg [13:0] sum_17;
  initial sum_17 = 14'h0000;
  reg [13:0] sum_18;
  initial sum_18 = 14'h0000;
  reg [13:0] sum_19;
  initial sum_19 = 14'h0000;
  reg [13:0] sum_2;
  initial sum_2 = 14'h0000;
  reg [13:0] sum_20;
  initial sum_20 = 14'h0000;
  reg [13:0] sum_21;
  initial sum_21 = 14'h0000;
  reg [13:0] sum_22;
  initial sum_22 = 14'h0000;
  reg [13:0] sum_23;
  initial sum_23 = 14'h0000;
  reg [13:0] sum_24;
  initial sum_24 = 14'h0000;
  reg [13:0] sum_25;
  initial sum_25 = 14'h0000;
  reg [13:0] sum_26;
  initial sum_26 = 14'h0000;
  reg [13:0] sum_27;
  initial sum_27 = 14'h0000;
  reg [13:0] sum_28;
  initial sum_28 = 14'h0000;
  reg [13:0] sum_29;
  initial sum_29 = 14'h0000;
  reg [13:0] sum_3;
  initial sum_3 = 14'h0000;
  reg [13:0] sum_30;
  initial sum_30 = 14'h0000;
  reg [13:0] sum_31;
  initial sum_31 = 14'h0000;
  reg [13:0] sum_4;
  initial sum_4 = 14'h0000;
  reg [13:0] sum_5;
  initial sum_5 = 14'h0000;
  reg [13:0] sum_6;
  initial sum_6 = 14'h0000;
  reg [13:0] sum_7;
  initial sum_7 = 14'h0000;
  reg [13:0] sum_8;
  initial sum_8 = 14'h0000;
  reg [13:0] sum_9;
  initial sum_9 = 14'h0000;
  output take;
  wire take;
  reg two_single;
  initial two_single = 1'h0;
  output vector;
  reg vector;
  initial vector = 1'h0;
  reg vector_2;
  initial vector_2 = 1'h0;
  wire vector_next;
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
  always @(posedge clk)
    last_0_2 <= _0302_;
  always @(posedge clk)
    last_0_3 <= _0303_;
  always @(posedge clk)
    last_0_4 <= _0304_;
  always @(posedge clk)
    last_0_5 <= _0305_;
  always @(posedge clk)
    last_0_6 <= _0306_;
  always @(posedge clk)
    last_0_7 <= _0307_;
  always @(posedge clk)
    last_0_8 <= _0308_;
  always @(posedge clk)
    last_0_9 <= _0309_;
  always @(posedge clk)
    done <= _0311_;
  always @(posedge clk)
    kept_0 <= _0077_;
  always @(posedge clk)
    shifted_0 <= _0081_;
  always @(posedge clk)
    sum_0 <= sum;
  always @(posedge clk)
    one_0 <= carry;
  always @(posedge clk)
    kept_1 <= _0082_;
  always @(posedge clk)
    shifted_1 <= _0085_;
  always @(posedge clk)
    sum_1 <= sum_425;
  always @(posedge clk)
    one_1 <= carry_426;
  always @(posedge clk)
    kept_2 <= _0086_;
  always @(posedge clk)
    shifted_2 <= _0090_;
  always @(posedge clk)
    sum_2 <= sum_427;
  always @(posedge clk)
    one_2 <= carry_428;
  always @(posedge clk)
    kept_3 <= _0091_;
  always @(posedge clk)
    shifted_3 <= _0094_;
  always @(posedge clk)
    sum_3 <= sum_429;
  always @(posedge clk)
    one_3 <= carry_430;
  always @(posedge clk)
    kept_4 <= _0097_;
  always @(posedge clk)
    shifted_4 <= _0100_;
  always @(posedge clk)
    sum_4 <= sum_431;
  always @(posedge clk)
    one_4 <= carry_432;
  always @(posedge clk)
    kept_5 <= _0101_;
  always @(posedge clk)
    shifted_5 <= _0105_;
  always @(posedge clk)
    sum_5 <= sum_433;
  always @(posedge clk)
    one_5 <= carry_434;
  always @(posedge clk)
    kept_6 <= _0106_;
  always @(posedge clk)
    shifted_6 <= _0109_;
  always @(posedge clk)
    sum_6 <= sum_435;
  always @(posedge clk)
    one_6 <= carry_436;
  always @(posedge clk)
    kept_7 <= _0110_;
  always @(posedge clk)
    shifted_7 <= _0114_;
  always @(posedge clk)
    sum_7 <= sum_437;
  always @(posedge clk)
    one_7 <= carry_438;
  always @(posedge clk)
    kept_8 <= _0115_;
  always @(posedge clk)
    shifted_8 <= _0118_;
  always @(posedge clk)
    sum_8 <= sum_439;
  always @(posedge clk)
    one_8 <= carry_440;
  always @(posedge clk)
    kept_9 <= _0120_;
  always @(posedge clk)
    shifted_9 <= _0123_;
  always @(posedge clk)
    sum_9 <= sum_441;
  always @(posedge clk)
    one_9 <= carry_442;
  always @(posedge clk)
    kept_10 <= _0124_;
  always @(posedge clk)
    shifted_10 <= _0128_;
  always @(posedge clk)
    sum_10 <= sum_443;
  always @(posedge clk)
    one_10 <= carry_444;
  always @(posedge clk)
    kept_11 <= _0129_;
  always @(posedge clk)
    shifted_11 <= _0132_;
  always @(posedge clk)
    sum_11 <= sum_445;
  always @(posedge clk)
    one_11 <= carry_446;
  always @(posedge clk)
    kept_12 <= _0133_;
  always @(posedge clk)
    shifted_12 <= _0137_;
  always @(posedge clk)
    sum_12 <= sum_447;
  always @(posedge clk)
    one_12 <= carry_448;
  always @(posedge clk)
    kept_13 <= _0138_;
  always @(posedge clk)
    shifted_13 <= _0141_;
  always @(posedge clk)
    sum_13 <= sum_449;
  always @(posedge clk)
    one_13 <= carry_450;
  always @(posedge clk)
    kept_14 <= _0142_;
  always @(posedge clk)
    shifted_14 <= _0145_;
  always @(posedge clk)
    sum_14 <= sum_451;
  always @(posedge clk)
    one_14 <= carry_452;
  always @(posedge clk)
    kept_15 <= _0146_;
  always @(posedge clk)
    shifted_15 <= _0150_;
  always @(posedge clk)
    sum_15 <= sum_453;
  always @(posedge clk)
    one_15 <= carry_454;
  always @(posedge clk)
    kept_16 <= _0151_;
  always @(posedge clk)
    shifted_16 <= _0154_;
  always @(posedge clk)
    sum_16 <= sum_455;
  always @(posedge clk)
    one_16 <= carry_456;
  always @(posedge clk)
    kept_17 <= _0155_;
  always @(posedge clk)
    shifted_17 <= _0159_;
  always @(posedge clk)
    sum_17 <= sum_457;
  always @(posedge clk)
    one_17 <= carry_458;
  always @(posedge clk)
    kept_18 <= _0160_;
  always @(posedge clk)
    shifted_18 <= _0163_;
  always @(posedge clk)
    sum_18 <= sum_459;
  always @(posedge clk)
    one_18 <= carry_460;
  always @(posedge clk)
    kept_19 <= _0164_;
  always @(posedge clk)
    shifted_19 <= _0167_;
  always @(posedge clk)
    sum_19 <= sum_461;
  always @(posedge clk)
    one_19 <= carry_462;
  always @(posedge clk)
    kept_20 <= _0168_;
  always @(posedge clk)
    shifted_20 <= _0173_;
  always @(posedge clk)
    sum_20 <= sum_463;
  always @(posedge clk)
    one_20 <= carry_464;
  always @(posedge clk)
    kept_21 <= _0174_;
  always @(posedge clk)
    shifted_21 <= _0177_;
  always @(posedge clk)
    sum_21 <= sum_465;
  always @(posedge clk)
    one_21 <= carry_466;
  always @(posedge clk)
    kept_22 <= _0178_;
  always @(posedge clk)
    shifted_22 <= _0182_;
  always @(posedge clk)
    sum_22 <= sum_467;
  always @(posedge clk)
    one_22 <= carry_468;
  always @(posedge clk)
    kept_23 <= _0183_;
  always @(posedge clk)
    shifted_23 <= _0186_;
  always @(posedge clk)
    sum_23 <= sum_469;
  always @(posedge clk)
    one_23 <= carry_470;
  always @(posedge clk)
    kept_24 <= _0187_;
  always @(posedge clk)
    shifted_24 <= _0190_;
  always @(posedge clk)
    sum_24 <= sum_471;
  always @(posedge clk)
    one_24 <= carry_472;
  always @(posedge clk)
    kept_25 <= _0191_;
  always @(posedge clk)
    shifted_25 <= _0195_;
  always @(posedge clk)
    sum_25 <= sum_473;
  always @(posedge clk)
    one_25 <= carry_474;
  always @(posedge clk)
    kept_26 <= _0196_;
  always @(posedge clk)
    shifted_26 <= _0199_;
  always @(posedge clk)
    sum_26 <= sum_475;
  always @(posedge clk)
    one_26 <= carry_476;
  always @(posedge clk)
    kept_27 <= _0200_;
  always @(posedge clk)
    shifted_27 <= _0204_;
  always @(posedge clk)
    sum_27 <= sum_477;
  always @(posedge clk)
    one_27 <= carry_478;
  always @(posedge clk)
    kept_28 <= _0205_;
  always @(posedge clk)
    shifted_28 <= _0208_;
  always @(posedge clk)
    sum_28 <= sum_479;
  always @(posedge clk)
    one_28 <= carry_480;
  always @(posedge clk)
    kept_29 <= _0209_;
  always @(posedge clk)
    shifted_29 <= _0212_;
  always @(posedge clk)
    sum_29 <= sum_481;
  always @(posedge clk)
    one_29 <= carry_482;
  always @(posedge clk)
    kept_30 <= _0213_;
  always @(posedge clk)
    shifted_30 <= _0217_;
  always @(posedge clk)
    sum_30 <= sum_483;
  always @(posedge clk)
    one_30 <= carry_484;
  always @(posedge clk)
    kept_31 <= _0218_;
  always @(posedge clk)
    shifted_31 <= _0221_;
  always @(posedge clk)
    sum_31 <= sum_485;
  always @(posedge clk)
    one_31 <= carry_486;
  assign _0000_ = ~ shut;
  assign take = pending & _0000_;
  assign _0095_ = pending ? started[43:36] : 8'h00;
  assign _0170_ = streams ? running[43:36] : 8'h00;
  assign held_read = _0095_ | _0170_;
  assign last_vector = vector & ends;
  assign _0256_ = ~ streams;
  assign preload = _0256_ | ends;
  assign _0321_ = one_tap & one_position;
  assign _0329_ = next_last_position & last_tap;
  assign _0337_ = ~ take;
  assign _0344_ = pending & _0337_;
  assign _0001_ = ~ ends_76;
  assign _0009_ = loading & _0001_;
  assign left = _0344_ | _0009_;
  assign free = ~ busy;
  assign frees = ~ left;
  assign _0016_ = ~ shut;
  assign _0026_ = _0016_ | restart_position;
  assign _0037_ = ~ vector;
  assign _0048_ = _0037_ & first_position;
  assign begins = _0026_ | _0048_;
  assign _0059_ = ready | completes;
  assign _0070_ = ~ first;
  assign _0079_ = _0059_ & _0070_;
  assign _0088_ = | lately;
  assign _0096_ = ~ _0088_;
  assign go = _0079_ & _0096_;
  assign streams_87 = shut ? streams : pending;
  assign _0103_ = ~ begins;
  assign _0112_ = _0103_ | go;
  assign vector_next = streams_87 & _0112_;
  assign _0119_ = ~ inside_;
  assign padded = vector_2 & _0119_;
  assign adds = added_0_5 ? count : 11'h000;
  assign _0126_ = kept_0 | shifted_0;
  assign _0135_ = $signed(_0126_) + $signed({ sum_0[13], sum_0[13], sum_0[13], sum_0[13], sum_0[13], sum_0[13], sum_0[13], sum_0[13], sum_0 });
  assign accumulator_write_data[21:0] = $signed(_0135_) + $signed({ 21'h000000, one_0 });
  assign _0148_ = kept_1 | shifted_1;
  assign _0157_ = $signed(_0148_) + $signed({ sum_1[13], sum_1[13], sum_1[13], sum_1[13], sum_1[13], sum_1[13], sum_1[13], sum_1[13], sum_1 });
  assign accumulator_write_data[43:22] = $signed(_0157_) + $signed({ 21'h000000, one_1 });
  assign _0171_ = kept_2 | shifted_2;
  assign _0180_ = $signed(_0171_) + $signed({ sum_2[13], sum_2[13], sum_2[13], sum_2[13], sum_2[13], sum_2[13], sum_2[13], sum_2[13], sum_2 });
  assign accumulator_write_data[65:44] = $signed(_0180_) + $signed({ 21'h000000, one_2 });
  assign _0193_ = kept_3 | shifted_3;
  assign _0202_ = $signed(_0193_) + $signed({ sum_3[13], sum_3[13], sum_3[13], sum_3[13], sum_3[13], sum_3[13], sum_3[13], sum_3[13], sum_3 });
  assign accumulator_write_data[87:66] = $signed(_0202_) + $signed({ 21'h000000, one_3 });
  assign _0215_ = kept_4 | shifted_4;
  assign _0224_ = $signed(_0215_) + $signed({ sum_4[13], sum_4[13], sum_4[13], sum_4[13], sum_4[13], sum_4[13], sum_4[13], sum_4[13], sum_4 });
  assign accumulator_write_data[109:88] = $signed(_0224_) + $signed({ 21'h000000, one_4 });
  assign _0245_ = kept_5 | shifted_5;
  assign _0257_ = $signed(_0245_) + $signed({ sum_5[13], sum_5[13], sum_5[13], sum_5[13], sum_5[13], sum_5[13], sum_5[13], sum_5[13], sum_5 });
  assign accumulator_write_data[131:110] = $signed(_0257_) + $signed({ 21'h000000, one_5 });
  assign _0278_ = kept_6 | shifted_6;
  assign _0289_ = $signed(_0278_) + $signed({ sum_6[13], sum_6[13], sum_6[13], sum_6[13], sum_6[13], sum_6[13], sum_6[13], sum_6[13], sum_6 });
  assign accumulator_write_data[153:132] = $signed(_0289_) + $signed({ 21'h000000, one_6 });
  assign _0310_ = kept_7 | shifted_7;
  assign _0312_ = $signed(_0310_) + $signed({ sum_7[13], sum_7[13], sum_7[13], sum_7[13], sum_7[13], sum_7[13], sum_7[13], sum_7[13], sum_7 });
  assign accumulator_write_data[175:154] = $signed(_0312_) + $signed({ 21'h000000, one_7 });
  assign _0313_ = kept_8 | shifted_8;
  assign _0314_ = $signed(_0313_) + $signed({ sum_8[13], sum_8[13], sum_8[13], sum_8[13], sum_8[13], sum_8[13], sum_8[13], sum_8[13], sum_8 });
  assign accumulator_write_data[197:176] = $signed(_0314_) + $signed({ 21'h000000, one_8 });
  assign _0315_ = kept_9 | shifted_9;
  assign _0316_ = $signed(_0315_) + $signed({ sum_9[13], sum_9[13], sum_9[13], sum_9[13], sum_9[13], sum_9[13], sum_9[13], sum_9[13], sum_9 });
  assign accumulator_write_data[219:198] = $signed(_0316_) + $signed({ 21'h000000, one_9 });
  assign _0317_ = kept_10 | shifted_10;
  assign _0318_ = $signed(_0317_) + $signed({ sum_10[13], sum_10[13], sum_10[13], sum_10[13], sum_10[13], sum_10[13], sum_10[13], sum_10[13], sum_10 });
  assign accumulator_write_data[241:220] = $signed(_0318_) + $signed({ 21'h000000, one_10 });
  assign _0319_ = kept_11 | shifted_11;
  assign _0320_ = $signed(_0319_) + $signed({ sum_11[13], sum_11[13], sum_11[13], sum_11[13], sum_11[13], sum_11[13], sum_11[13], sum_11[13], sum_11 });
  assign accumulator_write_data[263:242] = $signed(_0320_) + $signed({ 21'h000000, one_11 });
  assign _0322_ = kept_12 | shifted_12;
  assign _0323_ = $signed(_0322_) + $signed({ sum_12[13], sum_12[13], sum_12[13], sum_12[13], sum_12[13], sum_12[13], sum_12[13], sum_12[13], sum_12 });
  assign accumulator_write_data[285:264] = $signed(_0323_) + $signed({ 21'h000000, one_12 });
  assign _0324_ = kept_13 | shifted_13;
  assign _0325_ = $signed(_0324_) + $signed({ sum_13[13], sum_13[13], sum_13[13], sum_13[13], sum_13[13], sum_13[13], sum_13[13], sum_13[13], sum_13 });
  assign accumulator_write_data[307:286] = $signed(_0325_) + $signed({ 21'h000000, one_13 });
  assign _0326_ = kept_14 | shifted_14;
  assign _0327_ = $signed(_0326_) + $signed({ sum_14[13], sum_14[13], sum_14[13], sum_14[13], sum_14[13], sum_14[13], sum_14[13], sum_14[13], sum_14 });
  assign accumulator_write_data[329:308] = $signed(_0327_) + $signed({ 21'h000000, one_14 });
  assign _0328_ = kept_15 | shifted_15;
  assign _0330_ = $signed(_0328_) + $signed({ sum_15[13], sum_15[13], sum_15[13], sum_15[13], sum_15[13], sum_15[13], sum_15[13], sum_15[13], sum_15 });
  assign accumulator_write_data[351:330] = $signed(_0330_) + $signed({ 21'h000000, one_15 });
  assign _0331_ = kept_16 | shifted_16;
  assign _0332_ = $signed(_0331_) + $signed({ sum_16[13], sum_16[13], sum_16[13], sum_16[13], sum_16[13], sum_16[13], sum_16[13], sum_16[13], sum_16 });
  assign accumulator_write_data[373:352] = $signed(_0332_) + $signed({ 21'h000000, one_16 });
  assign _0333_ = kept_17 | shifted_17;
  assign _0334_ = $signed(_0333_) + $signed({ sum_17[13], sum_17[13], sum_17[13], sum_17[13], sum_17[13], sum_17[13], sum_17[13], sum_17[13], sum_17 });
  assign accumulator_write_data[395:374] = $signed(_0334_) + $signed({ 21'h000000, one_17 });
  assign _0335_ = kept_18 | shifted_18;
  assign _0336_ = $signed(_0335_) + $signed({ sum_18[13], sum_18[13], sum_18[13], sum_18[13], sum_18[13], sum_18[13], sum_18[13], sum_18[13], sum_18 });
  assign accumulator_write_data[417:396] = $signed(_0336_) + $signed({ 21'h000000, one_18 });
  assign _0338_ = kept_19 | shifted_19;
  assign _0339_ = $signed(_0338_) + $signed({ sum_19[13], sum_19[13], sum_19[13], sum_19[13], sum_19[13], sum_19[13], sum_19[13], sum_19[13], sum_19 });
  assign accumulator_write_data[439:418] = $signed(_0339_) + $signed({ 21'h000000, one_19 });
  assign _0340_ = kept_20 | shifted_20;
  assign _0341_ = $signed(_0340_) + $signed({ sum_20[13], sum_20[13], sum_20[13], sum_20[13], sum_20[13], sum_20[13], sum_20[13], sum_20[13], sum_20 });
  assign accumulator_write_data[461:440] = $signed(_0341_) + $signed({ 21'h000000, one_20 });
  assign _0342_ = kept_21 | shifted_21;
  assign _0343_ = $signed(_0342_) + $signed({ sum_21[13], sum_21[13], sum_21[13], sum_21[13], sum_21[13], sum_21[13], sum_21[13], sum_21[13], sum_21 });
  assign accumulator_write_data[483:462] = $signed(_0343_) + $signed({ 21'h000000, one_21 });
  assign _0345_ = kept_22 | shifted_22;
  assign _0346_ = $signed(_0345_) + $signed({ sum_22[13], sum_22[13], sum_22[13], sum_22[13], sum_22[13], sum_22[13], sum_22[13], sum_22[13], sum_22 });
  assign accumulator_write_data[505:484] = $signed(_0346_) + $signed({ 21'h000000, one_22 });
  assign _0347_ = kept_23 | shifted_23;
  assign _0348_ = $signed(_0347_) + $signed({ sum_23[13], sum_23[13], sum_23[13], sum_23[13], sum_23[13], sum_23[13], sum_23[13], sum_23[13], sum_23 });
  assign accumulator_write_data[527:506] = $signed(_0348_) + $signed({ 21'h000000, one_23 });
  assign _0349_ = kept_24 | shifted_24;
  assign _0350_ = $signed(_0349_) + $signed({ sum_24[13], sum_24[13], sum_24[13], sum_24[13], sum_24[13], sum_24[13], sum_24[13], sum_24[13], sum_24 });
  assign accumulator_write_data[549:528] = $signed(_0350_) + $signed({ 21'h000000, one_24 });
  assign _0351_ = kept_25 | shifted_25;
  assign _0002_ = $signed(_0351_) + $signed({ sum_25[13], sum_25[13], sum_25[13], sum_25[13], sum_25[13], sum_25[13], sum_25[13], sum_25[13], sum_25 });
  assign accumulator_write_data[571:550] = $signed(_0002_) + $signed({ 21'h000000, one_25 });
  assign _0003_ = kept_26 | shifted_26;
  assign _0004_ = $signed(_0003_) + $signed({ sum_26[13], sum_26[13], sum_26[13], sum_26[13], sum_26[13], sum_26[13], sum_26[13], sum_26[13], sum_26 });
  assign accumulator_write_data[593:572] = $signed(_0004_) + $signed({ 21'h000000, one_26 });
  assign _0005_ = kept_27 | shifted_27;
  assign _0006_ = $signed(_0005_) + $signed({ sum_27[13], sum_27[13], sum_27[13], sum_27[13], sum_27[13], sum_27[13], sum_27[13], sum_27[13], sum_27 });
  assign accumulator_write_data[615:594] = $signed(_0006_) + $signed({ 21'h000000, one_27 });
  assign _0007_ = kept_28 | shifted_28;
  assign _0008_ = $signed(_0007_) + $signed({ sum_28[13], sum_28[13], sum_28[13], sum_28[13], sum_28[13], sum_28[13], sum_28[13], sum_28[13], sum_28 });
  assign accumulator_write_data[637:616] = $signed(_0008_) + $signed({ 21'h000000, one_28 });
  assign _0010_ = kept_29 | shifted_29;
  assign _0011_ = $signed(_0010_) + $signed({ sum_29[13], sum_29[13], sum_29[13], sum_29[13], sum_29[13], sum_29[13], sum_29[13], sum_29[13], sum_29 });
  assign accumulator_write_data[659:638] = $signed(_0011_) + $signed({ 21'h000000, one_29 });
  assign _0012_ = kept_30 | shifted_30;
  assign _0013_ = $signed(_0012_) + $signed({ sum_30[13], sum_30[13], sum_30[13], sum_30[13], sum_30[13], sum_30[13], sum_30[13], sum_30[13], sum_30 });
  assign accumulator_write_data[681:660] = $signed(_0013_) + $signed({ 21'h000000, one_30 });
  assign _0014_ = kept_31 | shifted_31;
  assign _0015_ = $signed(_0014_) + $signed({ sum_31[13], sum_31[13], sum_31[13], sum_31[13], sum_31[13], sum_31[13], sum_31[13], sum_31[13], sum_31 });
  assign accumulator_write_data[703:682] = $signed(_0015_) + $signed({ 21'h000000, one_31 });
  assign _0017_ = ~ shut;
  assign _0018_ = _0017_ | restart_position;
  assign _0019_ = ~ shut;
  assign _0020_ = counts[1] & counts[2];
  assign _0021_ = next_last_tap & one_position_70;
  assign _0022_ = start | left;
  assign _0023_ = ~ start;
  assign _0024_ = ~ left;
  assign _0025_ = vector_next & last_next;
  assign _0027_ = streams_87 & begins;
  assign _0028_ = _0027_ & go;
  assign _0029_ = ~ streams_87;
  assign _0030_ = vector_next & ends_next;
  assign _0031_ = _0029_ | _0030_;
  assign _0032_ = vector_next & ends_next;
  assign _0033_ = ~ _0032_;
  assign _0034_ = streams_87 & _0033_;
  assign _0035_ = read__en & read__valid;
  assign _0036_ = read__data[7] & signed_0_4;
  assign _0038_ = read__data[15] & signed_0_4;
  assign _0039_ = read__data[23] & signed_0_4;
  assign _0040_ = read__data[31] & signed_0_4;
  assign _0041_ = read__data[39] & signed_0_4;
  assign _0042_ = read__data[47] & signed_0_4;
  assign _0043_ = read__data[55] & signed_0_4;
  assign _0044_ = read__data[63] & signed_0_4;
  assign _0045_ = read__data[71] & signed_0_4;
  assign _0046_ = read__data[79] & signed_0_4;
  assign _0047_ = read__data[87] & signed_0_4;
  assign _0049_ = read__data[95] & signed_0_4;
  assign _0050_ = read__data[103] & signed_0_4;
  assign _0051_ = read__data[111] & signed_0_4;
  assign _0052_ = read__data[119] & signed_0_4;
  assign _0053_ = read__data[127] & signed_0_4;
  assign _0054_ = read__data[135] & signed_0_4;
  assign _0055_ = read__data[143] & signed_0_4;
  assign _0056_ = read__data[151] & signed_0_4;
  assign _0057_ = read__data[159] & signed_0_4;
  assign _0058_ = read__data[167] & signed_0_4;
  assign _0060_ = read__data[175] & signed_0_4;
  assign _0061_ = read__data[183] & signed_0_4;
  assign _0062_ = read__data[191] & signed_0_4;
  assign _0063_ = read__data[199] & signed_0_4;
  assign _0064_ = read__data[207] & signed_0_4;
  assign _0065_ = read__data[215] & signed_0_4;
  assign _0066_ = read__data[223] & signed_0_4;
  assign _0067_ = read__data[231] & signed_0_4;
  assign _0068_ = read__data[239] & signed_0_4;
  assign _0069_ = read__data[247] & signed_0_4;
  assign _0071_ = read__data[255] & signed_0_4;
  assign _0072_ = word_1_2 ? { _0071_, read__data[255:248], _0069_, read__data[247:240], _0068_, read__data[239:232], _0067_, read__data[231:224], _0066_, read__data[223:216], _0065_, read__data[215:208], _0064_, read__data[207:200], _0063_, read__data[199:192], _0062_, read__data[191:184], _0061_, read__data[183:176], _0060_, read__data[175:168], _0058_, read__data[167:160], _0057_, read__data[159:152], _0056_, read__data[151:144], _0055_, read__data[143:136], _0054_, read__data[135:128], _0053_, read__data[127:120], _0052_, read__data[119:112], _0051_, read__data[111:104], _0050_, read__data[103:96], _0049_, read__data[95:88], _0047_, read__data[87:80], _0046_, read__data[79:72], _0045_, read__data[71:64], _0044_, read__data[63:56], _0043_, read__data[55:48], _0042_, read__data[47:40], _0041_, read__data[39:32], _0040_, read__data[31:24], _0039_, read__data[23:16], _0038_, read__data[15:8], _0036_, read__data[7:0] } : 288'h000000000000000000000000000000000000000000000000000000000000000000000000;
  assign _0073_ = first_tile ? running[304:303] : 2'h1;
  assign _0074_ = read_1_6 == 2'h1;
  assign _0075_ = read_1_6 == 2'h2;
  assign _0076_ = read_1_6 == 2'h3;
  assign _0077_ = start_0_2 ? accumulator_data[21:0] : 22'h000000;
  assign _0078_ = start_1_2 | start_2_2;
  assign _0080_ = start_1_2 ? { accumulator_data[20:0], 1'h0 } : { accumulator_data[13:0], 8'h00 };
  assign _0081_ = _0078_ ? _0080_ : 22'h000000;
  assign _0082_ = start_0_2 ? accumulator_data[43:22] : 22'h000000;
  assign _0083_ = start_1_2 | start_2_2;
  assign _0084_ = start_1_2 ? { accumulator_data[42:22], 1'h0 } : { accumulator_data[35:22], 8'h00 };
  assign _0085_ = _0083_ ? _0084_ : 22'h000000;
  assign _0086_ = start_0_2 ? accumulator_data[65:44] : 22'h000000;
  assign _0087_ = start_1_2 | start_2_2;
  assign _0089_ = start_1_2 ? { accumulator_data[64:44], 1'h0 } : { accumulator_data[57:44], 8'h00 };
  assign _0090_ = _0087_ ? _0089_ : 22'h000000;
  assign _0091_ = start_0_2 ? accumulator_data[87:66] : 22'h000000;
  assign _0092_ = start_1_2 | start_2_2;
  assign _0093_ = start_1_2 ? { accumulator_data[86:66], 1'h0 } : { accumulator_data[79:66], 8'h00 };
  assign _0094_ = _0092_ ? _0093_ : 22'h000000;
  assign _0097_ = start_0_2 ? accumulator_data[109:88] : 22'h000000;
  assign _0098_ = start_1_2 | start_2_2;
  assign _0099_ = start_1_2 ? { accumulator_data[108:88], 1'h0 } : { accumulator_data[101:88], 8'h00 };
  assign _0100_ = _0098_ ? _0099_ : 22'h000000;
  assign _0101_ = start_0_2 ? accumulator_data[131:110] : 22'h000000;
  assign _0102_ = start_1_2 | start_2_2;
  assign _0104_ = start_1_2 ? { accumulator_data[130:110], 1'h0 } : { accumulator_data[123:110], 8'h00 };
  assign _0105_ = _0102_ ? _0104_ : 22'h000000;
  assign _0106_ = start_0_2 ? accumulator_data[153:132] : 22'h000000;
  assign _0107_ = start_1_2 | start_2_2;
  assign _0108_ = start_1_2 ? { accumulator_data[152:132], 1'h0 } : { accumulator_data[145:132], 8'h00 };
  assign _0109_ = _0107_ ? _0108_ : 22'h000000;
  assign _0110_ = start_0_2 ? accumulator_data[175:154] : 22'h000000;
  assign _0111_ = start_1_2 | start_2_2;
  assign _0113_ = start_1_2 ? { accumulator_data[174:154], 1'h0 } : { accumulator_data[167:154], 8'h00 };
  assign _0114_ = _0111_ ? _0113_ : 22'h000000;
  assign _0115_ = start_0_2 ? accumulator_data[197:176] : 22'h000000;
  assign _0116_ = start_1_2 | start_2_2;
  assign _0117_ = start_1_2 ? { accumulator_data[196:176], 1'h0 } : { accumulator_data[189:176], 8'h00 };
  assign _0118_ = _0116_ ? _0117_ : 22'h000000;
  assign _0120_ = start_0_2 ? accumulator_data[219:198] : 22'h000000;
  assign _0121_ = start_1_2 | start_2_2;
  assign _0122_ = start_1_2 ? { accumulator_data[218:198], 1'h0 } : { accumulator_data[211:198], 8'h00 };
  assign _0123_ = _0121_ ? _0122_ : 22'h000000;
  assign _0124_ = start_0_2 ? accumulator_data[241:220] : 22'h000000;
  assign _0125_ = start_1_2 | start_2_2;
  assign _0127_ = start_1_2 ? { accumulator_data[240:220], 1'h0 } : { accumulator_data[233:220], 8'h00 };
  assign _0128_ = _0125_ ? _0127_ : 22'h000000;
  assign _0129_ = start_0_2 ? accumulator_data[263:242] : 22'h000000;
  assign _0130_ = start_1_2 | start_2_2;
  assign _0131_ = start_1_2 ? { accumulator_data[262:242], 1'h0 } : { accumulator_data[255:242], 8'h00 };
  assign _0132_ = _0130_ ? _0131_ : 22'h000000;
  assign _0133_ = start_0_2 ? accumulator_data[285:264] : 22'h000000;
  assign _0134_ = start_1_2 | start_2_2;
  assign _0136_ = start_1_2 ? { accumulator_data[284:264], 1'h0 } : { accumulator_data[277:264], 8'h00 };
  assign _0137_ = _0134_ ? _0136_ : 22'h000000;
  assign _0138_ = start_0_2 ? accumulator_data[307:286] : 22'h000000;
  assign _0139_ = start_1_2 | start_2_2;
  assign _0140_ = start_1_2 ? { accumulator_data[306:286], 1'h0 } : { accumulator_data[299:286], 8'h00 };
  assign _0141_ = _0139_ ? _0140_ : 22'h000000;
  assign _0142_ = start_0_2 ? accumulator_data[329:308] : 22'h000000;
  assign _0143_ = start_1_2 | start_2_2;
  assign _0144_ = start_1_2 ? { accumulator_data[328:308], 1'h0 } : { accumulator_data[321:308], 8'h00 };
  assign _0145_ = _0143_ ? _0144_ : 22'h000000;
  assign _0146_ = start_0_2 ? accumulator_data[351:330] : 22'h000000;
  assign _0147_ = start_1_2 | start_2_2;
  assign _0149_ = start_1_2 ? { accumulator_data[350:330], 1'h0 } : { accumulator_data[343:330], 8'h00 };
  assign _0150_ = _0147_ ? _0149_ : 22'h000000;
  assign _0151_ = start_0_2 ? accumulator_data[373:352] : 22'h000000;
  assign _0152_ = start_1_2 | start_2_2;
  assign _0153_ = start_1_2 ? { accumulator_data[372:352], 1'h0 } : { accumulator_data[365:352], 8'h00 };
  assign _0154_ = _0152_ ? _0153_ : 22'h000000;
  assign _0155_ = start_0_2 ? accumulator_data[395:374] : 22'h000000;
  assign _0156_ = start_1_2 | start_2_2;
  assign _0158_ = start_1_2 ? { accumulator_data[394:374], 1'h0 } : { accumulator_data[387:374], 8'h00 };
  assign _0159_ = _0156_ ? _0158_ : 22'h000000;
  assign _0160_ = start_0_2 ? accumulator_data[417:396] : 22'h000000;
  assign _0161_ = start_1_2 | start_2_2;
  assign _0162_ = start_1_2 ? { accumulator_data[416:396], 1'h0 } : { accumulator_data[409:396], 8'h00 };
  assign _0163_ = _0161_ ? _0162_ : 22'h000000;
  assign _0164_ = start_0_2 ? accumulator_data[439:418] : 22'h000000;
  assign _0165_ = start_1_2 | start_2_2;
  assign _0166_ = start_1_2 ? { accumulator_data[438:418], 1'h0 } : { accumulator_data[431:418], 8'h00 };
  assign _0167_ = _0165_ ? _0166_ : 22'h000000;
  assign _0168_ = start_0_2 ? accumulator_data[461:440] : 22'h000000;
  assign _0169_ = start_1_2 | start_2_2;
  assign _0172_ = start_1_2 ? { accumulator_data[460:440], 1'h0 } : { accumulator_data[453:440], 8'h00 };
  assign _0173_ = _0169_ ? _0172_ : 22'h000000;
  assign _0174_ = start_0_2 ? accumulator_data[483:462] : 22'h000000;
  assign _0175_ = start_1_2 | start_2_2;
  assign _0176_ = start_1_2 ? { accumulator_data[482:462], 1'h0 } : { accumulator_data[475:462], 8'h00 };
  assign _0177_ = _0175_ ? _0176_ : 22'h000000;
  assign _0178_ = start_0_2 ? accumulator_data[505:484] : 22'h000000;
  assign _0179_ = start_1_2 | start_2_2;
  assign _0181_ = start_1_2 ? { accumulator_data[504:484], 1'h0 } : { accumulator_data[497:484], 8'h00 };
  assign _0182_ = _0179_ ? _0181_ : 22'h000000;
  assign _0183_ = start_0_2 ? accumulator_data[527:506] : 22'h000000;
  assign _0184_ = start_1_2 | start_2_2;
  assign _0185_ = start_1_2 ? { accumulator_data[526:506], 1'h0 } : { accumulator_data[519:506], 8'h00 };
  assign _0186_ = _0184_ ? _0185_ : 22'h000000;
  assign _0187_ = start_0_2 ? accumulator_data[549:528] : 22'h000000;
  assign _0188_ = start_1_2 | start_2_2;
  assign _0189_ = start_1_2 ? { accumulator_data[548:528], 1'h0 } : { accumulator_data[541:528], 8'h00 };
  assign _0190_ = _0188_ ? _0189_ : 22'h000000;
  assign _0191_ = start_0_2 ? accumulator_data[571:550] : 22'h000000;
  assign _0192_ = start_1_2 | start_2_2;
  assign _0194_ = start_1_2 ? { accumulator_data[570:550], 1'h0 } : { accumulator_data[563:550], 8'h00 };
  assign _0195_ = _0192_ ? _0194_ : 22'h000000;
  assign _0196_ = start_0_2 ? accumulator_data[593:572] : 22'h000000;
  assign _0197_ = start_1_2 | start_2_2;
  assign _0198_ = start_1_2 ? { accumulator_data[592:572], 1'h0 } : { accumulator_data[585:572], 8'h00 };
  assign _0199_ = _0197_ ? _0198_ : 22'h000000;
  assign _0200_ = start_0_2 ? accumulator_data[615:594] : 22'h000000;
  assign _0201_ = start_1_2 | start_2_2;
  assign _0203_ = start_1_2 ? { accumulator_data[614:594], 1'h0 } : { accumulator_data[607:594], 8'h00 };
  assign _0204_ = _0201_ ? _0203_ : 22'h000000;
  assign _0205_ = start_0_2 ? accumulator_data[637:616] : 22'h000000;
  assign _0206_ = start_1_2 | start_2_2;
  assign _0207_ = start_1_2 ? { accumulator_data[636:616], 1'h0 } : { accumulator_data[629:616], 8'h00 };
  assign _0208_ = _0206_ ? _0207_ : 22'h000000;
  assign _0209_ = start_0_2 ? accumulator_data[659:638] : 22'h000000;
  assign _0210_ = start_1_2 | start_2_2;
  assign _0211_ = start_1_2 ? { accumulator_data[658:638], 1'h0 } : { accumulator_data[651:638], 8'h00 };
  assign _0212_ = _0210_ ? _0211_ : 22'h000000;
  assign _0213_ = start_0_2 ? accumulator_data[681:660] : 22'h000000;
  assign _0214_ = start_1_2 | start_2_2;
  assign _0216_ = start_1_2 ? { accumulator_data[680:660], 1'h0 } : { accumulator_data[673:660], 8'h00 };
  assign _0217_ = _0214_ ? _0216_ : 22'h000000;
  assign _0218_ = start_0_2 ? accumulator_data[703:682] : 22'h000000;
  assign _0219_ = start_1_2 | start_2_2;
  assign _0220_ = start_1_2 ? { accumulator_data[702:682], 1'h0 } : { accumulator_data[695:682], 8'h00 };
  assign _0221_ = _0219_ ? _0220_ : 22'h000000;
  always @(posedge clk)
    started <= _0222_;
  always @(posedge clk)
    pending <= _0223_;
  always @(posedge clk)
    running <= _0225_;
  always @(posedge clk)
    streams <= _0226_;
  always @(posedge clk)
    first_tile <= _0227_;
  always @(posedge clk)
    one_tap <= _0228_;
  always @(posedge clk)
    two_single <= _0229_;
  always @(posedge clk)
    one_position <= _0230_;
  always @(posedge clk)
    single_ends <= _0231_;
  always @(posedge clk)
    last_tap <= _0232_;
  always @(posedge clk)
    busy <= _0233_;
  always @(posedge clk)
    load <= _0234_;
  always @(posedge clk)
    first_position <= _0235_;
  always @(posedge clk)
    lately <= _0236_;
  always @(posedge clk)
    vector <= _0237_;
  always @(posedge clk)
    restart_position <= _0238_;
  always @(posedge clk)
    first <= _0239_;
  always @(posedge clk)
    ends <= _0240_;
  always @(posedge clk)
    load_59 <= _0241_;
  always @(posedge clk)
    shut <= _0242_;
  always @(posedge clk)
    read__en <= _0243_;
  always @(posedge clk)
    vector_2 <= _0244_;
  always @(posedge clk)
    inside_ <= _0246_;
  always @(posedge clk)
    signed_0_0 <= _0247_;
  always @(posedge clk)
    signed_0_1 <= _0248_;
  always @(posedge clk)
    signed_0_2 <= _0249_;
  always @(posedge clk)
    signed_0_3 <= _0250_;
  always @(posedge clk)
    signed_0_4 <= _0251_;
  always @(posedge clk)
    word_0_0 <= _0252_;
  always @(posedge clk)
    word_1_0 <= _0253_;
  always @(posedge clk)
    word_0_1 <= _0254_;
  always @(posedge clk)
    word_1_1 <= _0255_;
  always @(posedge clk)
    word_0_2 <= _0258_;
  always @(posedge clk)
    word_1_2 <= _0259_;
  always @(posedge clk)
    operands <= _0260_;
  always @(posedge clk)
    added_0_0 <= _0261_;
  always @(posedge clk)
    added_0_1 <= _0262_;
  always @(posedge clk)
    added_0_2 <= _0263_;
  always @(posedge clk)
    added_0_3 <= _0264_;
  always @(posedge clk)
    added_0_4 <= _0265_;
  always @(posedge clk)
    added_0_5 <= _0266_;
  always @(posedge clk)
    read_0_0 <= _0267_;
  always @(posedge clk)
    read_1_0 <= _0073_;
  always @(posedge clk)
    read_2_0 <= _0268_;
  always @(posedge clk)
    read_3_0 <= index_372;
  always @(posedge clk)
    read_0_1 <= _0269_;
  always @(posedge clk)
    read_1_1 <= read_1_0;
  always @(posedge clk)
    read_2_1 <= _0270_;
  always @(posedge clk)
    read_3_1 <= read_3_0;
  always @(posedge clk)
    read_0_2 <= _0271_;
  always @(posedge clk)
    read_1_2 <= read_1_1;
  always @(posedge clk)
    read_2_2 <= _0272_;
  always @(posedge clk)
    read_3_2 <= read_3_1;
  always @(posedge clk)
    read_0_3 <= _0273_;
  always @(posedge clk)
    read_1_3 <= read_1_2;
  always @(posedge clk)
    read_2_3 <= _0274_;
  always @(posedge clk)
    read_3_3 <= read_3_2;
  always @(posedge clk)
    read_0_4 <= _0275_;
  always @(posedge clk)
    read_1_4 <= read_1_3;
  always @(posedge clk)
    read_2_4 <= _0276_;
  always @(posedge clk)
    read_3_4 <= read_3_3;
  always @(posedge clk)
    read_0_5 <= _0277_;
  always @(posedge clk)
    read_1_5 <= read_1_4;
  always @(posedge clk)
    read_2_5 <= _0279_;
  always @(posedge clk)
    read_3_5 <= read_3_4;
  always @(posedge clk)
    accumulator_read <= _0280_;
  always @(posedge clk)
    read_1_6 <= read_1_5;
  always @(posedge clk)
    accumulator_bank <= _0281_;
  always @(posedge clk)
    accumulator_address <= read_3_5;
  always @(posedge clk)
    start_0_0 <= _0282_;
  always @(posedge clk)
    start_1_0 <= _0283_;
  always @(posedge clk)
    start_2_0 <= _0284_;
  always @(posedge clk)
    start_0_1 <= _0285_;
  always @(posedge clk)
    start_1_1 <= _0286_;
  always @(posedge clk)
    start_2_1 <= _0287_;
  always @(posedge clk)
    start_0_2 <= _0288_;
  always @(posedge clk)
    start_1_2 <= _0290_;
  always @(posedge clk)
    start_2_2 <= _0291_;
  always @(posedge clk)
    write_0_0 <= _0292_;
  always @(posedge clk)
    write_1_0 <= _0293_;
  always @(posedge clk)
    write_2_0 <= accumulator_address;
  always @(posedge clk)
    write_0_1 <= _0294_;
  always @(posedge clk)
    write_1_1 <= _0295_;
  always @(posedge clk)
    write_2_1 <= write_2_0;
  always @(posedge clk)
    write_0_2 <= _0296_;
  always @(posedge clk)
    write_1_2 <= _0297_;
  always @(posedge clk)
    write_2_2 <= write_2_1;
  always @(posedge clk)
    accumulator_write <= _0298_;
  always @(posedge clk)
    accumulator_write_bank <= _0299_;
  always @(posedge clk)
    accumulator_write_address <= write_2_2;
  always @(posedge clk)
    last_0_0 <= _0300_;
  always @(posedge clk)
    last_0_1 <= _0301_;
  assign _0352_ = drop ? 1'h0 : last_0_9;
  assign _0311_ = rst ? 1'h0 : _0352_;
  assign _0353_ = drop ? 1'h0 : last_0_8;
  assign _0309_ = rst ? 1'h0 : _0353_;
  assign _0354_ = drop ? 1'h0 : last_0_7;
  assign _0308_ = rst ? 1'h0 : _0354_;
  assign _0355_ = drop ? 1'h0 : last_0_6;
  assign _0307_ = rst ? 1'h0 : _0355_;
  assign _0356_ = drop ? 1'h0 : last_0_5;
  assign _0306_ = rst ? 1'h0 : _0356_;
  assign _0357_ = drop ? 1'h0 : last_0_4;
  assign _0305_ = rst ? 1'h0 : _0357_;
  assign _0358_ = drop ? 1'h0 : last_0_3;
  assign _0304_ = rst ? 1'h0 : _0358_;
  assign _0359_ = drop ? 1'h0 : last_0_2;
  assign _0303_ = rst ? 1'h0 : _0359_;
  assign _0360_ = drop ? 1'h0 : last_0_1;
  assign _0302_ = rst ? 1'h0 : _0360_;
  assign _0361_ = drop ? 1'h0 : last_0_0;
  assign _0301_ = rst ? 1'h0 : _0361_;
  assign _0362_ = drop ? 1'h0 : last_vector;
  assign _0300_ = rst ? 1'h0 : _0362_;
  assign _0363_ = drop ? 1'h0 : write_1_2;
  assign _0299_ = rst ? 1'h0 : _0363_;
  assign _0364_ = drop ? 1'h0 : write_0_2;
  assign _0298_ = rst ? 1'h0 : _0364_;
  assign _0365_ = drop ? 1'h0 : write_1_1;
  assign _0297_ = rst ? 1'h0 : _0365_;
  assign _0366_ = drop ? 1'h0 : write_0_1;
  assign _0296_ = rst ? 1'h0 : _0366_;
  assign _0367_ = drop ? 1'h0 : write_1_0;
  assign _0295_ = rst ? 1'h0 : _0367_;
  assign _0368_ = drop ? 1'h0 : write_0_0;
  assign _0294_ = rst ? 1'h0 : _0368_;
  assign _0369_ = drop ? 1'h0 : accumulator_bank;
  assign _0293_ = rst ? 1'h0 : _0369_;
  assign _0370_ = drop ? 1'h0 : accumulator_read;
  assign _0292_ = rst ? 1'h0 : _0370_;
  assign _0371_ = drop ? 1'h0 : start_2_1;
  assign _0291_ = rst ? 1'h0 : _0371_;
  assign _0372_ = drop ? 1'h0 : start_1_1;
  assign _0290_ = rst ? 1'h0 : _0372_;
  assign _0373_ = drop ? 1'h0 : start_0_1;
  assign _0288_ = rst ? 1'h0 : _0373_;
  assign _0374_ = drop ? 1'h0 : start_2_0;
  assign _0287_ = rst ? 1'h0 : _0374_;
  assign _0375_ = drop ? 1'h0 : start_1_0;
  assign _0286_ = rst ? 1'h0 : _0375_;
  assign _0376_ = drop ? 1'h0 : start_0_0;
  assign _0285_ = rst ? 1'h0 : _0376_;
  assign _0377_ = drop ? 1'h0 : _0076_;
  assign _0284_ = rst ? 1'h0 : _0377_;
  assign _0378_ = drop ? 1'h0 : _0075_;
  assign _0283_ = rst ? 1'h0 : _0378_;
  assign _0379_ = drop ? 1'h0 : _0074_;
  assign _0282_ = rst ? 1'h0 : _0379_;
  assign _0380_ = drop ? 1'h0 : read_2_5;
  assign _0281_ = rst ? 1'h0 : _0380_;
  assign _0381_ = drop ? 1'h0 : read_0_5;
  assign _0280_ = rst ? 1'h0 : _0381_;
  assign _0382_ = drop ? 1'h0 : read_2_4;
  assign _0279_ = rst ? 1'h0 : _0382_;
  assign _0383_ = drop ? 1'h0 : read_0_4;
  assign _0277_ = rst ? 1'h0 : _0383_;
  assign _0384_ = drop ? 1'h0 : read_2_3;
  assign _0276_ = rst ? 1'h0 : _0384_;
  assign _0385_ = drop ? 1'h0 : read_0_3;
  assign _0275_ = rst ? 1'h0 : _0385_;
  assign _0386_ = drop ? 1'h0 : read_2_2;
  assign _0274_ = rst ? 1'h0 : _0386_;
  assign _0387_ = drop ? 1'h0 : read_0_2;
  assign _0273_ = rst ? 1'h0 : _0387_;
  assign _0388_ = drop ? 1'h0 : read_2_1;
  assign _0272_ = rst ? 1'h0 : _0388_;
  assign _0389_ = drop ? 1'h0 : read_0_1;
  assign _0271_ = rst ? 1'h0 : _0389_;
  assign _0390_ = drop ? 1'h0 : read_2_0;
  assign _0270_ = rst ? 1'h0 : _0390_;
  assign _0391_ = drop ? 1'h0 : read_0_0;
  assign _0269_ = rst ? 1'h0 : _0391_;
  assign _0392_ = drop ? 1'h0 : running[302];
  assign _0268_ = rst ? 1'h0 : _0392_;
  assign _0393_ = drop ? 1'h0 : vector;
  assign _0267_ = rst ? 1'h0 : _0393_;
  assign _0394_ = drop ? 1'h0 : added_0_4;
  assign _0266_ = rst ? 1'h0 : _0394_;
  assign _0395_ = drop ? 1'h0 : added_0_3;
  assign _0265_ = rst ? 1'h0 : _0395_;
  assign _0396_ = drop ? 1'h0 : added_0_2;
  assign _0264_ = rst ? 1'h0 : _0396_;
  assign _0397_ = drop ? 1'h0 : added_0_1;
  assign _0263_ = rst ? 1'h0 : _0397_;
  assign _0398_ = drop ? 1'h0 : added_0_0;
  assign _0262_ = rst ? 1'h0 : _0398_;
  assign _0399_ = drop ? 1'h0 : word_1_2;
  assign _0261_ = rst ? 1'h0 : _0399_;
  assign _0260_ = word_0_2 ? _0072_ : operands;
  assign _0400_ = drop ? 1'h0 : word_1_1;
  assign _0259_ = rst ? 1'h0 : _0400_;
  assign _0401_ = drop ? 1'h0 : word_0_1;
  assign _0258_ = rst ? 1'h0 : _0401_;
  assign _0402_ = drop ? 1'h0 : word_1_0;
  assign _0255_ = rst ? 1'h0 : _0402_;
  assign _0403_ = drop ? 1'h0 : word_0_0;
  assign _0254_ = rst ? 1'h0 : _0403_;
  assign _0404_ = drop ? 1'h0 : inside_;
  assign _0253_ = rst ? 1'h0 : _0404_;
  assign _0405_ = drop ? 1'h0 : vector_2;
  assign _0252_ = rst ? 1'h0 : _0405_;
  assign _0406_ = drop ? 1'h0 : signed_0_3;
  assign _0251_ = rst ? 1'h0 : _0406_;
  assign _0407_ = drop ? 1'h0 : signed_0_2;
  assign _0250_ = rst ? 1'h0 : _0407_;
  assign _0408_ = drop ? 1'h0 : signed_0_1;
  assign _0249_ = rst ? 1'h0 : _0408_;
  assign _0409_ = drop ? 1'h0 : signed_0_0;
  assign _0248_ = rst ? 1'h0 : _0409_;
  assign _0410_ = drop ? 1'h0 : running[305];
  assign _0247_ = rst ? 1'h0 : _0410_;
  assign _0411_ = drop ? 1'h0 : _0035_;
  assign _0246_ = rst ? 1'h0 : _0411_;
  assign _0412_ = drop ? 1'h0 : read__en;
  assign _0244_ = rst ? 1'h0 : _0412_;
  assign _0413_ = drop ? 1'h0 : vector;
  assign _0243_ = rst ? 1'h0 : _0413_;
  assign _0414_ = drop ? 1'h0 : _0034_;
  assign _0242_ = rst ? 1'h0 : _0414_;
  assign _0415_ = drop ? 1'h1 : _0031_;
  assign _0241_ = rst ? 1'h1 : _0415_;
  assign _0416_ = drop ? 1'h0 : ends_next;
  assign _0240_ = rst ? 1'h0 : _0416_;
  assign _0417_ = drop ? 1'h0 : _0028_;
  assign _0239_ = rst ? 1'h0 : _0417_;
  assign _0418_ = drop ? 1'h0 : _0025_;
  assign _0238_ = rst ? 1'h0 : _0418_;
  assign _0419_ = drop ? 1'h0 : vector_next;
  assign _0237_ = rst ? 1'h0 : _0419_;
  assign _0420_ = drop ? 2'h0 : { lately[0], first };
  assign _0236_ = rst ? 2'h0 : _0420_;
  assign _0421_ = drop ? 1'h0 : begins;
  assign _0235_ = rst ? 1'h0 : _0421_;
  assign _0422_ = load ? _0023_ : _0024_;
  assign _0423_ = drop ? 1'h1 : _0422_;
  assign _0234_ = rst ? 1'h1 : _0423_;
  assign _0424_ = drop ? 1'h0 : _0022_;
  assign _0233_ = rst ? 1'h0 : _0424_;
  assign _0425_ = restart_position ? next_last_tap : last_tap;
  assign _0426_ = shut ? _0425_ : one_tap;
  assign _0427_ = drop ? 1'h0 : _0426_;
  assign _0232_ = rst ? 1'h0 : _0427_;
  assign _0428_ = shut ? _0021_ : two_single;
  assign _0429_ = drop ? 1'h0 : _0428_;
  assign _0231_ = rst ? 1'h0 : _0429_;
  assign _0430_ = load ? counts[2] : one_position;
  assign _0431_ = drop ? 1'h0 : _0430_;
  assign _0230_ = rst ? 1'h0 : _0431_;
  assign _0432_ = load ? _0020_ : two_single;
  assign _0433_ = drop ? 1'h0 : _0432_;
  assign _0229_ = rst ? 1'h0 : _0433_;
  assign _0434_ = load ? counts[0] : one_tap;
  assign _0435_ = drop ? 1'h0 : _0434_;
  assign _0228_ = rst ? 1'h0 : _0435_;
  assign _0436_ = _0018_ ? _0019_ : first_tile;
  assign _0437_ = drop ? 1'h0 : _0436_;
  assign _0227_ = rst ? 1'h0 : _0437_;
  assign _0438_ = load_59 ? pending : streams;
  assign _0439_ = drop ? 1'h0 : _0438_;
  assign _0226_ = rst ? 1'h0 : _0439_;
  assign _0225_ = load_59 ? started : running;
  assign _0440_ = take ? 1'h0 : pending;
  assign _0441_ = load ? start : _0440_;
  assign _0442_ = drop ? 1'h0 : _0441_;
  assign _0223_ = rst ? 1'h0 : _0442_;
  assign _0222_ = load ? instruction : started;
  assign _0443_ = vector ? next_last_position : last_position;
  assign _0444_ = restart_position ? one_position_70 : _0443_;
  assign last_next = shut ? _0444_ : one_position;
  assign _0445_ = vector ? _0329_ : ends;
  assign _0446_ = restart_position ? single_ends : _0445_;
  assign ends_next = shut ? _0446_ : _0321_;
  tnthw_t32x32_array_unit_column_0 column_0 (
    .carry(carry),
    .clk(clk),
    .neg(neg_108[31:0]),
    .nz(nz_106[31:0]),
    .operands(operands),
    .sum(sum)
  );
  tnthw_t32x32_array_unit_column_0 column_1 (
    .carry(carry_426),
    .clk(clk),
    .neg(neg_108[63:32]),
    .nz(nz_106[63:32]),
    .operands(operands),
    .sum(sum_425)
  );
  tnthw_t32x32_array_unit_column_0 column_10 (
    .carry(carry_444),
    .clk(clk),
    .neg(neg_108[351:320]),
    .nz(nz_106[351:320]),
    .operands(operands),
    .sum(sum_443)
  );
  tnthw_t32x32_array_unit_column_0 column_11 (
    .carry(carry_446),
    .clk(clk),
    .neg(neg_108[383:352]),
    .nz(nz_106[383:352]),
    .operands(operands),
    .sum(sum_445)
  );
  tnthw_t32x32_array_unit_column_0 column_12 (
    .carry(carry_448),
    .clk(clk),
    .neg(neg_108[415:384]),
    .nz(nz_106[415:384]),
    .operands(operands),
    .sum(sum_447)
  );
  tnthw_t32x32_array_unit_column_0 column_13 (
    .carry(carry_450),
    .clk(clk),
    .neg(neg_108[447:416]),
    .nz(nz_106[447:416]),
    .operands(operands),
    .sum(sum_449)
  );
  tnthw_t32x32_array_unit_column_0 column_14 (
    .carry(carry_452),
    .clk(clk),
    .neg(neg_108[479:448]),
    .nz(nz_106[479:448]),
    .operands(operands),
    .sum(sum_451)
  );
  tnthw_t32x32_array_unit_column_0 column_15 (
    .carry(carry_454),
    .clk(clk),
    .neg(neg_108[511:480]),
    .nz(nz_106[511:480]),
    .operands(operands),
    .sum(sum_453)
  );
  tnthw_t32x32_array_unit_column_0 column_16 (
    .carry(carry_456),
    .clk(clk),
    .neg(neg_108[543:512]),
    .nz(nz_106[543:512]),
    .operands(operands),
    .sum(sum_455)
  );
  tnthw_t32x32_array_unit_column_0 column_17 (
    .carry(carry_458),
    .clk(clk),
    .neg(neg_108[575:544]),
    .nz(nz_106[575:544]),
    .operands(operands),
    .sum(sum_457)
  );
  tnthw_t32x32_array_unit_column_0 column_18 (
    .carry(carry_460),
    .clk(clk),
    .neg(neg_108[607:576]),
    .nz(nz_106[607:576]),
    .operands(operands),
    .sum(sum_459)
  );
  tnthw_t32x32_array_unit_column_0 column_19 (
    .carry(carry_462),
    .clk(clk),
    .neg(neg_108[639:608]),
    .nz(nz_106[639:608]),
    .operands(operands),
    .sum(sum_461)
  );
  tnthw_t32x32_array_unit_column_0 column_2 (
    .carry(carry_428),
    .clk(clk),
    .neg(neg_108[95:64]),
    .nz(nz_106[95:64]),
    .operands(operands),
    .sum(sum_427)
  );
  tnthw_t32x32_array_unit_column_0 column_20 (
    .carry(carry_464),
    .clk(clk),
    .neg(neg_108[671:640]),
    .nz(nz_106[671:640]),
    .operands(operands),
    .sum(sum_463)
  );
  tnthw_t32x32_array_unit_column_0 column_21 (
    .carry(carry_466),
    .clk(clk),
    .neg(neg_108[703:672]),
    .nz(nz_106[703:672]),
    .operands(operands),
    .sum(sum_465)
  );
  tnthw_t32x32_array_unit_column_0 column_22 (
    .carry(carry_468),
    .clk(clk),
    .neg(neg_108[735:704]),
    .nz(nz_106[735:704]),
    .operands(operands),
    .sum(sum_467)
  );
  tnthw_t32x32_array_unit_column_0 column_23 (
    .carry(carry_470),
    .clk(clk),
    .neg(neg_108[767:736]),
    .nz(nz_106[767:736]),
    .operands(operands),
    .sum(sum_469)
  );
  tnthw_t32x32_array_unit_column_0 column_24 (
    .carry(carry_472),
    .clk(clk),
    .neg(neg_108[799:768]),
    .nz(nz_106[799:768]),
    .operands(operands),
    .sum(sum_471)
  );
  tnthw_t32x32_array_unit_column_0 column_25 (
    .carry(carry_474),
    .clk(clk),
    .neg(neg_108[831:800]),
    .nz(nz_106[831:800]),
    .operands(operands),
    .sum(sum_473)
  );
  tnthw_t32x32_array_unit_column_0 column_26 (
    .carry(carry_476),
    .clk(clk),
    .neg(neg_108[863:832]),
    .nz(nz_106[863:832]),
    .operands(operands),
    .sum(sum_475)
  );
  tnthw_t32x32_array_unit_column_0 column_27 (
    .carry(carry_478),
    .clk(clk),
    .neg(neg_108[895:864]),
    .nz(nz_106[895:864]),
    .operands(operands),
    .sum(sum_477)
  );
  tnthw_t32x32_array_unit_column_0 column_28 (
    .carry(carry_480),
    .clk(clk),
    .neg(neg_108[927:896]),
    .nz(nz_106[927:896]),
    .operands(operands),
    .sum(sum_479)
  );
  tnthw_t32x32_array_unit_column_0 column_29 (
    .carry(carry_482),
    .clk(clk),
    .neg(neg_108[959:928]),
    .nz(nz_106[959:928]),
    .operands(operands),
    .sum(sum_481)
  );
  tnthw_t32x32_array_unit_column_0 column_3 (
    .carry(carry_430),
    .clk(clk),
    .neg(neg_108[127:96]),
    .nz(nz_106[127:96]),
    .operands(operands),
    .sum(sum_429)
  );
  tnthw_t32x32_array_unit_column_0 column_30 (
    .carry(carry_484),
    .clk(clk),
    .neg(neg_108[991:960]),
    .nz(nz_106[991:960]),
    .operands(operands),
    .sum(sum_483)
  );
  tnthw_t32x32_array_unit_column_0 column_31 (
    .carry(carry_486),
    .clk(clk),
    .neg(neg_108[1023:992]),
    .nz(nz_106[1023:992]),
    .operands(operands),
    .sum(sum_485)
  );
  tnthw_t32x32_array_unit_column_0 column_4 (
    .carry(carry_432),
    .clk(clk),
    .neg(neg_108[159:128]),
    .nz(nz_106[159:128]),
    .operands(operands),
    .sum(sum_431)
  );
  tnthw_t32x32_array_unit_column_0 column_5 (
    .carry(carry_434),
    .clk(clk),
    .neg(neg_108[191:160]),
    .nz(nz_106[191:160]),
    .operands(operands),
    .sum(sum_433)
  );
  tnthw_t32x32_array_unit_column_0 column_6 (
    .carry(carry_436),
    .clk(clk),
    .neg(neg_108[223:192]),
    .nz(nz_106[223:192]),
    .operands(operands),
    .sum(sum_435)
  );
  tnthw_t32x32_array_unit_column_0 column_7 (
    .carry(carry_438),
    .clk(clk),
    .neg(neg_108[255:224]),
    .nz(nz_106[255:224]),
    .operands(operands),
    .sum(sum_437)
  );
  tnthw_t32x32_array_unit_column_0 column_8 (
    .carry(carry_440),
    .clk(clk),
    .neg(neg_108[287:256]),
    .nz(nz_106[287:256]),
    .operands(operands),
    .sum(sum_439)
  );
  tnthw_t32x32_array_unit_column_0 column_9 (
    .carry(carry_442),
    .clk(clk),
    .neg(neg_108[319:288]),
    .nz(nz_106[319:288]),
    .operands(operands),
    .sum(sum_441)
  );
  tnthw_t32x32_array_unit_tiles tiles (
    .address(address),
    .clk(clk),
    .completes(completes),
    .drop(drop),
    .ends(ends_76),
    .first(first),
    .index(index),
    .instruction(instruction[301:0]),
    .load(load),
    .loading(loading),
    .read(read),
    .ready(ready),
    .rst(rst),
    .start(start)
  );
  tnthw_t32x32_array_unit_weights weights (
    .bad_row(bad_row),
    .clk(clk),
    .count(count),
    .drop(drop),
    .fill(fill),
    .fill_address(fill_address),
    .fill_data(fill_data),
    .first(first),
    .illegal(illegal),
    .neg(neg_108),
    .nz(nz_106),
    .read__en(read),
    .read_address(address),
    .read_index(index),
    .rst(rst)
  );
  tnthw_t32x32_array_unit_window window (
    .clk(clk),
    .index(index_372),
    .last_position(last_position),
    .load(load_59),
    .next_last_tap(next_last_tap),
    .one_position(one_position_70),
    .positions_last_next(next_last_position),
    .preload(preload),
    .restart_position(restart_position),
    .started(started[281:52]),
    .step_position(vector),
    .valid(read__valid),
    .whole(read__address)
  );
endmodule

// Sum of trit * operand over the lanes, without a multiplier or a negation.
module tnthw_t32x32_array_unit_column_0(
  clk,
  neg,
  nz,
  operands,
  carry,
  sum
);
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
  wire [9:0] _027_;
  wire [9:0] _028_;
  wire [9:0] _029_;
  wire [8:0] _030_;
  wire [9:0] _031_;
  wire [9:0] _032_;
  wire [9:0] _033_;
  wire [9:0] _034_;
  wire [9:0] _035_;
  wire [8:0] _036_;
  wire [9:0] _037_;
  wire [9:0] _038_;
  wire [9:0] _039_;
  wire [9:0] _040_;
  wire [9:0] _041_;
  wire [8:0] _042_;
  wire [9:0] _043_;
  wire [9:0] _044_;
  wire [10:0] _045_;
  wire [10:0] _046_;
  wire [10:0] _047_;
  wire [8:0] _048_;
  wire [10:0] _049_;
  wire [10:0] _050_;
  wire [10:0] _051_;
  wire [10:0] _052_;
  wire [10:0] _053_;
  wire [8:0] _054_;
  wire [11:0] _055_;
  wire [11:0] _056_;
  wire [11:0] _057_;
  wire [11:0] _058_;
  wire [12:0] _059_;
  wire [8:0] _060_;
  wire [12:0] _061_;
  wire [13:0] _062_;
  reg [15:0] carries_0;
  initial carries_0 = 16'h0000;
  reg [7:0] carries_1;
  initial carries_1 = 8'h00;
  reg [3:0] carries_2;
  initial carries_2 = 4'h0;
  output carry;
  reg carry;
  initial carry = 1'h0;
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
  reg [9:0] stage_0_0;
  initial stage_0_0 = 10'h000;
  reg [9:0] stage_0_1;
  initial stage_0_1 = 10'h000;
  reg [9:0] stage_0_10;
  initial stage_0_10 = 10'h000;
  reg [9:0] stage_0_11;
  initial stage_0_11 = 10'h000;
  reg [9:0] stage_0_12;
  initial stage_0_12 = 10'h000;
  reg [9:0] stage_0_13;
  initial stage_0_13 = 10'h000;
  reg [9:0] stage_0_14;
  initial stage_0_14 = 10'h000;
  reg [9:0] stage_0_15;
  initial stage_0_15 = 10'h000;
  reg [9:0] stage_0_2;
  initial stage_0_2 = 10'h000;
  reg [9:0] stage_0_3;
  initial stage_0_3 = 10'h000;
  reg [9:0] stage_0_4;
  initial stage_0_4 = 10'h000;
  reg [9:0] stage_0_5;
  initial stage_0_5 = 10'h000;
  reg [9:0] stage_0_6;
  initial stage_0_6 = 10'h000;
  reg [9:0] stage_0_7;
  initial stage_0_7 = 10'h000;
  reg [9:0] stage_0_8;
  initial stage_0_8 = 10'h000;
  reg [9:0] stage_0_9;
  initial stage_0_9 = 10'h000;
  reg [10:0] stage_1_0;
  initial stage_1_0 = 11'h000;
  reg [10:0] stage_1_1;
  initial stage_1_1 = 11'h000;
  reg [10:0] stage_1_2;
  initial stage_1_2 = 11'h000;
  reg [10:0] stage_1_3;
  initial stage_1_3 = 11'h000;
  reg [10:0] stage_1_4;
  initial stage_1_4 = 11'h000;
  reg [10:0] stage_1_5;
  initial stage_1_5 = 11'h000;
  reg [10:0] stage_1_6;
  initial stage_1_6 = 11'h000;
  reg [10:0] stage_1_7;
  initial stage_1_7 = 11'h000;
  reg [11:0] stage_2_0;
  initial stage_2_0 = 12'h000;
  reg [11:0] stage_2_1;
  initial stage_2_1 = 12'h000;
  reg [11:0] stage_2_2;
  initial stage_2_2 = 12'h000;
  reg [11:0] stage_2_3;
  initial stage_2_3 = 12'h000;
  output [13:0] sum;
  reg [13:0] sum;
  initial sum = 14'h0000;
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
  assign _030_ = operands[35:27] ^ { neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3] };
  assign cell_3 = nz[3] ? _030_ : 9'h000;
  assign _036_ = operands[44:36] ^ { neg[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4] };
  assign cell_4 = nz[4] ? _036_ : 9'h000;
  assign _042_ = operands[53:45] ^ { neg[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5] };
  assign cell_5 = nz[5] ? _042_ : 9'h000;
  assign _048_ = operands[62:54] ^ { neg[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6] };
  assign cell_6 = nz[6] ? _048_ : 9'h000;
  assign _054_ = operands[71:63] ^ { neg[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7] };
  assign cell_7 = nz[7] ? _054_ : 9'h000;
  assign _060_ = operands[80:72] ^ { neg[8], neg[8], neg[8], neg[8], neg[8], neg[8], neg[8], neg[8], neg[8] };
  assign cell_8 = nz[8] ? _060_ : 9'h000;
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
  assign _026_ = $signed({ cell_0[8], cell_0 }) + $signed({ cell_1[8], cell_1 });
  assign sum_0_0 = $signed(_026_) + $signed({ 9'h000, neg[31] });
  assign _027_ = $signed({ cell_2[8], cell_2 }) + $signed({ cell_3[8], cell_3 });
  assign sum_0_1 = $signed(_027_) + $signed({ 9'h000, neg[30] });
  assign _028_ = $signed({ cell_4[8], cell_4 }) + $signed({ cell_5[8], cell_5 });
  assign sum_0_2 = $signed(_028_) + $signed({ 9'h000, neg[29] });
  assign _029_ = $signed({ cell_6[8], cell_6 }) + $signed({ cell_7[8], cell_7 });
  assign sum_0_3 = $signed(_029_) + $signed({ 9'h000, neg[28] });
  assign _031_ = $signed({ cell_8[8], cell_8 }) + $signed({ cell_9[8], cell_9 });
  assign sum_0_4 = $signed(_031_) + $signed({ 9'h000, neg[27] });
  assign _032_ = $signed({ cell_10[8], cell_10 }) + $signed({ cell_11[8], cell_11 });
  assign sum_0_5 = $signed(_032_) + $signed({ 9'h000, neg[26] });
  assign _033_ = $signed({ cell_12[8], cell_12 }) + $signed({ cell_13[8], cell_13 });
  assign sum_0_6 = $signed(_033_) + $signed({ 9'h000, neg[25] });
  assign _034_ = $signed({ cell_14[8], cell_14 }) + $signed({ cell_15[8], cell_15 });
  assign sum_0_7 = $signed(_034_) + $signed({ 9'h000, neg[24] });
  assign _035_ = $signed({ cell_16[8], cell_16 }) + $signed({ cell_17[8], cell_17 });
  assign sum_0_8 = $signed(_035_) + $signed({ 9'h000, neg[23] });
  assign _037_ = $signed({ cell_18[8], cell_18 }) + $signed({ cell_19[8], cell_19 });
  assign sum_0_9 = $signed(_037_) + $signed({ 9'h000, neg[22] });
  assign _038_ = $signed({ cell_20[8], cell_20 }) + $signed({ cell_21[8], cell_21 });
  assign sum_0_10 = $signed(_038_) + $signed({ 9'h000, neg[21] });
  assign _039_ = $signed({ cell_22[8], cell_22 }) + $signed({ cell_23[8], cell_23 });
  assign sum_0_11 = $signed(_039_) + $signed({ 9'h000, neg[20] });
  assign _040_ = $signed({ cell_24[8], cell_24 }) + $signed({ cell_25[8], cell_25 });
  assign sum_0_12 = $signed(_040_) + $signed({ 9'h000, neg[19] });
  assign _041_ = $signed({ cell_26[8], cell_26 }) + $signed({ cell_27[8], cell_27 });
  assign sum_0_13 = $signed(_041_) + $signed({ 9'h000, neg[18] });
  assign _043_ = $signed({ cell_28[8], cell_28 }) + $signed({ cell_29[8], cell_29 });
  assign sum_0_14 = $signed(_043_) + $signed({ 9'h000, neg[17] });
  assign _044_ = $signed({ cell_30[8], cell_30 }) + $signed({ cell_31[8], cell_31 });
  assign sum_0_15 = $signed(_044_) + $signed({ 9'h000, neg[16] });
  assign _045_ = $signed({ stage_0_0[9], stage_0_0 }) + $signed({ stage_0_1[9], stage_0_1 });
  assign sum_1_0 = $signed(_045_) + $signed({ 10'h000, carries_0[15] });
  assign _046_ = $signed({ stage_0_2[9], stage_0_2 }) + $signed({ stage_0_3[9], stage_0_3 });
  assign sum_1_1 = $signed(_046_) + $signed({ 10'h000, carries_0[14] });
  assign _047_ = $signed({ stage_0_4[9], stage_0_4 }) + $signed({ stage_0_5[9], stage_0_5 });
  assign sum_1_2 = $signed(_047_) + $signed({ 10'h000, carries_0[13] });
  assign _049_ = $signed({ stage_0_6[9], stage_0_6 }) + $signed({ stage_0_7[9], stage_0_7 });
  assign sum_1_3 = $signed(_049_) + $signed({ 10'h000, carries_0[12] });
  assign _050_ = $signed({ stage_0_8[9], stage_0_8 }) + $signed({ stage_0_9[9], stage_0_9 });
  assign sum_1_4 = $signed(_050_) + $signed({ 10'h000, carries_0[11] });
  assign _051_ = $signed({ stage_0_10[9], stage_0_10 }) + $signed({ stage_0_11[9], stage_0_11 });
  assign sum_1_5 = $signed(_051_) + $signed({ 10'h000, carries_0[10] });
  assign _052_ = $signed({ stage_0_12[9], stage_0_12 }) + $signed({ stage_0_13[9], stage_0_13 });
  assign sum_1_6 = $signed(_052_) + $signed({ 10'h000, carries_0[9] });
  assign _053_ = $signed({ stage_0_14[9], stage_0_14 }) + $signed({ stage_0_15[9], stage_0_15 });
  assign sum_1_7 = $signed(_053_) + $signed({ 10'h000, carries_0[8] });
  assign _055_ = $signed({ stage_1_0[10], stage_1_0 }) + $signed({ stage_1_1[10], stage_1_1 });
  assign sum_2_0 = $signed(_055_) + $signed({ 11'h000, carries_1[7] });
  assign _056_ = $signed({ stage_1_2[10], stage_1_2 }) + $signed({ stage_1_3[10], stage_1_3 });
  assign sum_2_1 = $signed(_056_) + $signed({ 11'h000, carries_1[6] });
  assign _057_ = $signed({ stage_1_4[10], stage_1_4 }) + $signed({ stage_1_5[10], stage_1_5 });
  assign sum_2_2 = $signed(_057_) + $signed({ 11'h000, carries_1[5] });
  assign _058_ = $signed({ stage_1_6[10], stage_1_6 }) + $signed({ stage_1_7[10], stage_1_7 });
  assign sum_2_3 = $signed(_058_) + $signed({ 11'h000, carries_1[4] });
  assign _059_ = $signed({ stage_2_0[11], stage_2_0 }) + $signed({ stage_2_1[11], stage_2_1 });
  assign sum_3_0 = $signed(_059_) + $signed({ 12'h000, carries_2[3] });
  assign _061_ = $signed({ stage_2_2[11], stage_2_2 }) + $signed({ stage_2_3[11], stage_2_3 });
  assign sum_3_1 = $signed(_061_) + $signed({ 12'h000, carries_2[2] });
  assign _062_ = $signed({ sum_3_0[12], sum_3_0 }) + $signed({ sum_3_1[12], sum_3_1 });
  assign sum_4_0 = $signed(_062_) + $signed({ 13'h0000, carries_2[1] });
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
endmodule

// Read each tile of an instruction as soon as the shadow tile is free.
module tnthw_t32x32_array_unit_tiles(
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
  wire _004_;
  wire [6:0] _005_;
  wire [6:0] _006_;
  wire _007_;
  wire [6:0] _008_;
  wire _009_;
  wire _010_;
  wire [12:0] _011_;
  wire [6:0] _012_;
  wire [6:0] _013_;
  wire [19:0] _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire [12:0] _018_;
  wire [12:0] _019_;
  wire [6:0] _020_;
  wire [6:0] _021_;
  wire [6:0] _022_;
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
  wire last_row;
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
  reg shadow_used;
  initial shadow_used = 1'h0;
  input start;
  wire start;
  wire unused;
  assign _006_ = { 1'h0, instruction[257:252] } - 7'h02;
  assign _008_ = { 1'h0, instruction[251:246] } - 7'h02;
  assign _010_ = ~ ends;
  assign _011_ = $signed(planes_left) - $signed(13'h0001);
  assign _012_ = $signed(kernel_x_left) - $signed(7'h01);
  assign _013_ = $signed(kernel_y_left) - $signed(7'h01);
  always @(posedge clk)
    address <= _014_;
  always @(posedge clk)
    index <= _015_;
  always @(posedge clk)
    shadow_used <= _016_;
  always @(posedge clk)
    ready <= _017_;
  always @(posedge clk)
    planes_left <= _018_;
  always @(posedge clk)
    planes_whole <= _019_;
  always @(posedge clk)
    kernel_x_left <= _020_;
  always @(posedge clk)
    kernel_x_whole <= _021_;
  always @(posedge clk)
    kernel_y_left <= _022_;
  always @(posedge clk)
    loading <= _024_;
  assign _004_ = ~ shadow_used;
  assign _007_ = index | _004_;
  assign goes_on = loading & _007_;
  assign _009_ = loading & first;
  assign read = goes_on | _009_;
  assign last_row = read & index;
  assign completes = goes_on & index;
  assign _023_ = last_row & planes_left[12];
  assign _025_ = _023_ & kernel_x_left[6];
  assign ends = _025_ & kernel_y_left[6];
  assign _026_ = address + 20'h00001;
  assign _000_ = index + 1'h1;
  assign _001_ = last_row ? 1'h0 : _000_;
  assign _002_ = { 1'h0, instruction[269:258] } - 13'h0002;
  assign _003_ = { 1'h0, instruction[269:258] } - 13'h0002;
  assign _005_ = { 1'h0, instruction[257:252] } - 7'h02;
  assign _027_ = last_row ? _010_ : loading;
  assign _028_ = load ? start : _027_;
  assign _029_ = drop ? 1'h0 : _028_;
  assign _024_ = rst ? 1'h0 : _029_;
  assign _030_ = kernel_x_left[6] ? _013_ : kernel_y_left;
  assign _031_ = planes_left[12] ? _030_ : kernel_y_left;
  assign _032_ = last_row ? _031_ : kernel_y_left;
  assign _022_ = load ? _008_ : _032_;
  assign _021_ = load ? _006_ : kernel_x_whole;
  assign _033_ = kernel_x_left[6] ? kernel_x_whole : _012_;
  assign _034_ = planes_left[12] ? _033_ : kernel_x_left;
  assign _035_ = last_row ? _034_ : kernel_x_left;
  assign _020_ = load ? _005_ : _035_;
  assign _019_ = load ? _003_ : planes_whole;
  assign _036_ = planes_left[12] ? planes_whole : _011_;
  assign _037_ = last_row ? _036_ : planes_left;
  assign _018_ = load ? _002_ : _037_;
  assign _038_ = first ? 1'h0 : ready;
  assign _039_ = last_row ? 1'h1 : _038_;
  assign _040_ = drop ? 1'h0 : _039_;
  assign _017_ = rst ? 1'h0 : _040_;
  assign _041_ = first ? 1'h0 : shadow_used;
  assign _042_ = read ? 1'h1 : _041_;
  assign _043_ = drop ? 1'h0 : _042_;
  assign _016_ = rst ? 1'h0 : _043_;
  assign _044_ = read ? _001_ : index;
  assign _045_ = drop ? 1'h0 : _044_;
  assign _015_ = rst ? 1'h0 : _045_;
  assign _046_ = read ? _026_ : address;
  assign _047_ = load ? instruction[301:282] : _046_;
  assign _048_ = drop ? 20'h00000 : _047_;
  assign _014_ = rst ? 20'h00000 : _048_;
  assign unused = & { instruction[281:270], instruction[245:0] };
endmodule

// Holds packed weights and decodes one tile after the other into the shadow tile.
module tnthw_t32x32_array_unit_weights(
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
  wire [10:0] _0733_;
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
  output bad_row;
  reg bad_row;
  initial bad_row = 1'h0;
  input clk;
  wire clk;
  output [10:0] count;
  reg [10:0] count;
  initial count = 11'h000;
  reg [2:0] count_0_0;
  initial count_0_0 = 3'h0;
  reg [2:0] count_0_100;
  initial count_0_100 = 3'h0;
  reg [2:0] count_0_104;
  initial count_0_104 = 3'h0;
  reg [2:0] count_0_108;
  initial count_0_108 = 3'h0;
  reg [2:0] count_0_112;
  initial count_0_112 = 3'h0;
  reg [2:0] count_0_116;
  initial count_0_116 = 3'h0;
  reg [2:0] count_0_12;
  initial count_0_12 = 3'h0;
  reg [2:0] count_0_120;
  initial count_0_120 = 3'h0;
  reg [2:0] count_0_124;
  initial count_0_124 = 3'h0;
  reg [2:0] count_0_128;
  initial count_0_128 = 3'h0;
  reg [2:0] count_0_132;
  initial count_0_132 = 3'h0;
  reg [2:0] count_0_136;
  initial count_0_136 = 3'h0;
  reg [2:0] count_0_140;
  initial count_0_140 = 3'h0;
  reg [2:0] count_0_144;
  initial count_0_144 = 3'h0;
  reg [2:0] count_0_148;
  initial count_0_148 = 3'h0;
  reg [2:0] count_0_152;
  initial count_0_152 = 3'h0;
  reg [2:0] count_0_156;
  initial count_0_156 = 3'h0;
  reg [2:0] count_0_16;
  initial count_0_16 = 3'h0;
  reg [2:0] count_0_160;
  initial count_0_160 = 3'h0;
  reg [2:0] count_0_164;
  initial count_0_164 = 3'h0;
  reg [2:0] count_0_168;
  initial count_0_168 = 3'h0;
  reg [2:0] count_0_172;
  initial count_0_172 = 3'h0;
  reg [2:0] count_0_176;
  initial count_0_176 = 3'h0;
  reg [2:0] count_0_180;
  initial count_0_180 = 3'h0;
  reg [2:0] count_0_184;
  initial count_0_184 = 3'h0;
  reg [2:0] count_0_188;
  initial count_0_188 = 3'h0;
  reg [2:0] count_0_192;
  initial count_0_192 = 3'h0;
  reg [2:0] count_0_196;
  initial count_0_196 = 3'h0;
  reg [2:0] count_0_20;
  initial count_0_20 = 3'h0;
  reg [2:0] count_0_200;
  initial count_0_200 = 3'h0;
  reg [2:0] count_0_204;
  initial count_0_204 = 3'h0;
  reg [2:0] count_0_208;
  initial count_0_208 = 3'h0;
  reg [2:0] count_0_212;
  initial count_0_212 = 3'h0;
  reg [2:0] count_0_216;
  initial count_0_216 = 3'h0;
  reg [2:0] count_0_220;
  initial count_0_220 = 3'h0;
  reg [2:0] count_0_224;
  initial count_0_224 = 3'h0;
  reg [2:0] count_0_228;
  initial count_0_228 = 3'h0;
  reg [2:0] count_0_232;
  initial count_0_232 = 3'h0;
  reg [2:0] count_0_236;
  initial count_0_236 = 3'h0;
  reg [2:0] count_0_24;
  initial count_0_24 = 3'h0;
  reg [2:0] count_0_240;
  initial count_0_240 = 3'h0;
  reg [2:0] count_0_244;
  initial count_0_244 = 3'h0;
  reg [2:0] count_0_248;
  initial count_0_248 = 3'h0;
  reg [2:0] count_0_252;
  initial count_0_252 = 3'h0;
  reg [2:0] count_0_256;
  initial count_0_256 = 3'h0;
  reg [2:0] count_0_260;
  initial count_0_260 = 3'h0;
  reg [2:0] count_0_264;
  initial count_0_264 = 3'h0;
  reg [2:0] count_0_268;
  initial count_0_268 = 3'h0;
  reg [2:0] count_0_272;
  initial count_0_272 = 3'h0;
  reg [2:0] count_0_276;
  initial count_0_276 = 3'h0;
  reg [2:0] count_0_28;
  initial count_0_28 = 3'h0;
  reg [2:0] count_0_280;
  initial count_0_280 = 3'h0;
  reg [2:0] count_0_284;
  initial count_0_284 = 3'h0;
  reg [2:0] count_0_288;
  initial count_0_288 = 3'h0;
  reg [2:0] count_0_292;
  initial count_0_292 = 3'h0;
  reg [2:0] count_0_296;
  initial count_0_296 = 3'h0;
  reg [2:0] count_0_300;
  initial count_0_300 = 3'h0;
  reg [2:0] count_0_304;
  initial count_0_304 = 3'h0;
  reg [2:0] count_0_308;
  initial count_0_308 = 3'h0;
  reg [2:0] count_0_312;
  initial count_0_312 = 3'h0;
  reg [2:0] count_0_316;
  initial count_0_316 = 3'h0;
  reg [2:0] count_0_32;
  initial count_0_32 = 3'h0;
  reg [2:0] count_0_320;
  initial count_0_320 = 3'h0;
  reg [2:0] count_0_324;
  initial count_0_324 = 3'h0;
  reg [2:0] count_0_328;
  initial count_0_328 = 3'h0;
  reg [2:0] count_0_332;
  initial count_0_332 = 3'h0;
  reg [2:0] count_0_336;
  initial count_0_336 = 3'h0;
  reg [2:0] count_0_340;
  initial count_0_340 = 3'h0;
  reg [2:0] count_0_344;
  initial count_0_344 = 3'h0;
  reg [2:0] count_0_348;
  initial count_0_348 = 3'h0;
  reg [2:0] count_0_352;
  initial count_0_352 = 3'h0;
  reg [2:0] count_0_356;
  initial count_0_356 = 3'h0;
  reg [2:0] count_0_36;
  initial count_0_36 = 3'h0;
  reg [2:0] count_0_360;
  initial count_0_360 = 3'h0;
  reg [2:0] count_0_364;
  initial count_0_364 = 3'h0;
  reg [2:0] count_0_368;
  initial count_0_368 = 3'h0;
  reg [2:0] count_0_372;
  initial count_0_372 = 3'h0;
  reg [2:0] count_0_376;
  initial count_0_376 = 3'h0;
  reg [2:0] count_0_380;
  initial count_0_380 = 3'h0;
  reg [2:0] count_0_384;
  initial count_0_384 = 3'h0;
  reg [2:0] count_0_388;
  initial count_0_388 = 3'h0;
  reg [2:0] count_0_392;
  initial count_0_392 = 3'h0;
  reg [2:0] count_0_396;
  initial count_0_396 = 3'h0;
  reg [2:0] count_0_4;
  initial count_0_4 = 3'h0;
  reg [2:0] count_0_40;
  initial count_0_40 = 3'h0;
  reg [2:0] count_0_400;
  initial count_0_400 = 3'h0;
  reg [2:0] count_0_404;
  initial count_0_404 = 3'h0;
  reg [2:0] count_0_408;
  initial count_0_408 = 3'h0;
  reg [2:0] count_0_412;
  initial count_0_412 = 3'h0;
  reg [2:0] count_0_416;
  initial count_0_416 = 3'h0;
  reg [2:0] count_0_420;
  initial count_0_420 = 3'h0;
  reg [2:0] count_0_424;
  initial count_0_424 = 3'h0;
  reg [2:0] count_0_428;
  initial count_0_428 = 3'h0;
  reg [2:0] count_0_432;
  initial count_0_432 = 3'h0;
  reg [2:0] count_0_436;
  initial count_0_436 = 3'h0;
  reg [2:0] count_0_44;
  initial count_0_44 = 3'h0;
  reg [2:0] count_0_440;
  initial count_0_440 = 3'h0;
  reg [2:0] count_0_444;
  initial count_0_444 = 3'h0;
  reg [2:0] count_0_448;
  initial count_0_448 = 3'h0;
  reg [2:0] count_0_452;
  initial count_0_452 = 3'h0;
  reg [2:0] count_0_456;
  initial count_0_456 = 3'h0;
  reg [2:0] count_0_460;
  initial count_0_460 = 3'h0;
  reg [2:0] count_0_464;
  initial count_0_464 = 3'h0;
  reg [2:0] count_0_468;
  initial count_0_468 = 3'h0;
  reg [2:0] count_0_472;
  initial count_0_472 = 3'h0;
  reg [2:0] count_0_476;
  initial count_0_476 = 3'h0;
  reg [2:0] count_0_48;
  initial count_0_48 = 3'h0;
  reg [2:0] count_0_480;
  initial count_0_480 = 3'h0;
  reg [2:0] count_0_484;
  initial count_0_484 = 3'h0;
  reg [2:0] count_0_488;
  initial count_0_488 = 3'h0;
  reg [2:0] count_0_492;
  initial count_0_492 = 3'h0;
  reg [2:0] count_0_496;
  initial count_0_496 = 3'h0;
  reg [2:0] count_0_500;
  initial count_0_500 = 3'h0;
  reg [2:0] count_0_504;
  initial count_0_504 = 3'h0;
  reg [2:0] count_0_508;
  initial count_0_508 = 3'h0;
  reg [2:0] count_0_512;
  initial count_0_512 = 3'h0;
  reg [2:0] count_0_516;
  initial count_0_516 = 3'h0;
  reg [2:0] count_0_52;
  initial count_0_52 = 3'h0;
  reg [2:0] count_0_520;
  initial count_0_520 = 3'h0;
  reg [2:0] count_0_524;
  initial count_0_524 = 3'h0;
  reg [2:0] count_0_528;
  initial count_0_528 = 3'h0;
  reg [2:0] count_0_532;
  initial count_0_532 = 3'h0;
  reg [2:0] count_0_536;
  initial count_0_536 = 3'h0;
  reg [2:0] count_0_540;
  initial count_0_540 = 3'h0;
  reg [2:0] count_0_544;
  initial count_0_544 = 3'h0;
  reg [2:0] count_0_548;
  initial count_0_548 = 3'h0;
  reg [2:0] count_0_552;
  initial count_0_552 = 3'h0;
  reg [2:0] count_0_556;
  initial count_0_556 = 3'h0;
  reg [2:0] count_0_56;
  initial count_0_56 = 3'h0;
  reg [2:0] count_0_60;
  initial count_0_60 = 3'h0;
  reg [2:0] count_0_64;
  initial count_0_64 = 3'h0;
  reg [2:0] count_0_68;
  initial count_0_68 = 3'h0;
  reg [2:0] count_0_72;
  initial count_0_72 = 3'h0;
  reg [2:0] count_0_76;
  initial count_0_76 = 3'h0;
  reg [2:0] count_0_8;
  initial count_0_8 = 3'h0;
  reg [2:0] count_0_80;
  initial count_0_80 = 3'h0;
  reg [2:0] count_0_84;
  initial count_0_84 = 3'h0;
  reg [2:0] count_0_88;
  initial count_0_88 = 3'h0;
  reg [2:0] count_0_92;
  initial count_0_92 = 3'h0;
  reg [2:0] count_0_96;
  initial count_0_96 = 3'h0;
  reg [4:0] count_1_0;
  initial count_1_0 = 5'h00;
  reg [4:0] count_1_100;
  initial count_1_100 = 5'h00;
  reg [4:0] count_1_104;
  initial count_1_104 = 5'h00;
  reg [4:0] count_1_108;
  initial count_1_108 = 5'h00;
  reg [4:0] count_1_112;
  initial count_1_112 = 5'h00;
  reg [4:0] count_1_116;
  initial count_1_116 = 5'h00;
  reg [4:0] count_1_12;
  initial count_1_12 = 5'h00;
  reg [4:0] count_1_120;
  initial count_1_120 = 5'h00;
  reg [4:0] count_1_124;
  initial count_1_124 = 5'h00;
  reg [4:0] count_1_128;
  initial count_1_128 = 5'h00;
  reg [4:0] count_1_132;
  initial count_1_132 = 5'h00;
  reg [4:0] count_1_136;
  initial count_1_136 = 5'h00;
  reg [4:0] count_1_16;
  initial count_1_16 = 5'h00;
  reg [4:0] count_1_20;
  initial count_1_20 = 5'h00;
  reg [4:0] count_1_24;
  initial count_1_24 = 5'h00;
  reg [4:0] count_1_28;
  initial count_1_28 = 5'h00;
  reg [4:0] count_1_32;
  initial count_1_32 = 5'h00;
  reg [4:0] count_1_36;
  initial count_1_36 = 5'h00;
  reg [4:0] count_1_4;
  initial count_1_4 = 5'h00;
  reg [4:0] count_1_40;
  initial count_1_40 = 5'h00;
  reg [4:0] count_1_44;
  initial count_1_44 = 5'h00;
  reg [4:0] count_1_48;
  initial count_1_48 = 5'h00;
  reg [4:0] count_1_52;
  initial count_1_52 = 5'h00;
  reg [4:0] count_1_56;
  initial count_1_56 = 5'h00;
  reg [4:0] count_1_60;
  initial count_1_60 = 5'h00;
  reg [4:0] count_1_64;
  initial count_1_64 = 5'h00;
  reg [4:0] count_1_68;
  initial count_1_68 = 5'h00;
  reg [4:0] count_1_72;
  initial count_1_72 = 5'h00;
  reg [4:0] count_1_76;
  initial count_1_76 = 5'h00;
  reg [4:0] count_1_8;
  initial count_1_8 = 5'h00;
  reg [4:0] count_1_80;
  initial count_1_80 = 5'h00;
  reg [4:0] count_1_84;
  initial count_1_84 = 5'h00;
  reg [4:0] count_1_88;
  initial count_1_88 = 5'h00;
  reg [4:0] count_1_92;
  initial count_1_92 = 5'h00;
  reg [4:0] count_1_96;
  initial count_1_96 = 5'h00;
  reg [6:0] count_2_0;
  initial count_2_0 = 7'h00;
  reg [6:0] count_2_12;
  initial count_2_12 = 7'h00;
  reg [6:0] count_2_16;
  initial count_2_16 = 7'h00;
  reg [6:0] count_2_20;
  initial count_2_20 = 7'h00;
  reg [6:0] count_2_24;
  initial count_2_24 = 7'h00;
  reg [6:0] count_2_28;
  initial count_2_28 = 7'h00;
  reg [6:0] count_2_32;
  initial count_2_32 = 7'h00;
  reg [6:0] count_2_4;
  initial count_2_4 = 7'h00;
  reg [6:0] count_2_8;
  initial count_2_8 = 7'h00;
  reg [8:0] count_3_0;
  initial count_3_0 = 9'h000;
  reg [8:0] count_3_3;
  initial count_3_3 = 9'h000;
  reg [8:0] count_3_6;
  initial count_3_6 = 9'h000;
  reg [10:0] count_4_0;
  initial count_4_0 = 11'h000;
  reg counting_0_0;
  initial counting_0_0 = 1'h0;
  reg counting_0_1;
  initial counting_0_1 = 1'h0;
  reg counting_0_2;
  initial counting_0_2 = 1'h0;
  reg counting_0_3;
  initial counting_0_3 = 1'h0;
  reg counting_0_4;
  initial counting_0_4 = 1'h0;
  reg counting_1_0;
  initial counting_1_0 = 1'h0;
  reg counting_1_1;
  initial counting_1_1 = 1'h0;
  reg counting_1_2;
  initial counting_1_2 = 1'h0;
  reg counting_1_3;
  initial counting_1_3 = 1'h0;
  reg counting_1_4;
  initial counting_1_4 = 1'h0;
  reg counting_2_0;
  initial counting_2_0 = 1'h0;
  reg counting_2_1;
  initial counting_2_1 = 1'h0;
  reg counting_2_2;
  initial counting_2_2 = 1'h0;
  reg counting_2_3;
  initial counting_2_3 = 1'h0;
  reg counting_2_4;
  initial counting_2_4 = 1'h0;
  reg [895:0] data;
  initial data = 896'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg decoded;
  initial decoded = 1'h0;
  input drop;
  wire drop;
  input fill;
  wire fill;
  input [8:0] fill_address;
  wire [8:0] fill_address;
  input [895:0] fill_data;
  wire [895:0] fill_data;
  input first;
  wire first;
  output illegal;
  wire illegal;
  reg illegal_13;
  initial illegal_13 = 1'h0;
  wire illegal_14;
  output [1023:0] neg;
  reg [1023:0] neg;
  initial neg = 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [559:0] neg_45;
  output [1023:0] nz;
  reg [1023:0] nz;
  initial nz = 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [559:0] nz_43;
  wire [895:0] read__data;
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
  reg [10:0] shadow_count;
  initial shadow_count = 11'h000;
  reg [1023:0] shadow_neg;
  initial shadow_neg = 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [1023:0] shadow_nz;
  initial shadow_nz = 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
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
  assign _0000_ = ~| row_1_3;
  assign _0111_ = row_0_3 & _0000_;
  assign _0332_ = row_0_3 & row_1_3;
  assign _0443_ = read_address >= 20'h00200;
  assign _0554_ = read__en & _0443_;
  assign _0665_ = { 1'h0, nz_43[0] } + { 1'h0, nz_43[1] };
  assign _0775_ = { 1'h0, nz_43[2] } + { 1'h0, nz_43[3] };
  assign _0786_ = { 1'h0, _0665_ } + { 1'h0, _0775_ };
  assign _0001_ = { 1'h0, nz_43[4] } + { 1'h0, nz_43[5] };
  assign _0012_ = { 1'h0, nz_43[6] } + { 1'h0, nz_43[7] };
  assign _0023_ = { 1'h0, _0001_ } + { 1'h0, _0012_ };
  assign _0034_ = { 1'h0, nz_43[8] } + { 1'h0, nz_43[9] };
  assign _0045_ = { 1'h0, nz_43[10] } + { 1'h0, nz_43[11] };
  assign _0056_ = { 1'h0, _0034_ } + { 1'h0, _0045_ };
  assign _0067_ = { 1'h0, nz_43[12] } + { 1'h0, nz_43[13] };
  assign _0078_ = { 1'h0, nz_43[14] } + { 1'h0, nz_43[15] };
  assign _0089_ = { 1'h0, _0067_ } + { 1'h0, _0078_ };
  assign _0100_ = { 1'h0, nz_43[16] } + { 1'h0, nz_43[17] };
  assign _0112_ = { 1'h0, nz_43[18] } + { 1'h0, nz_43[19] };
  assign _0123_ = { 1'h0, _0100_ } + { 1'h0, _0112_ };
  assign _0134_ = { 1'h0, nz_43[20] } + { 1'h0, nz_43[21] };
  assign _0145_ = { 1'h0, nz_43[22] } + { 1'h0, nz_43[23] };
  assign _0156_ = { 1'h0, _0134_ } + { 1'h0, _0145_ };
  assign _0167_ = { 1'h0, nz_43[24] } + { 1'h0, nz_43[25] };
  assign _0178_ = { 1'h0, nz_43[26] } + { 1'h0, nz_43[27] };
  assign _0189_ = { 1'h0, _0167_ } + { 1'h0, _0178_ };
  assign _0200_ = { 1'h0, nz_43[28] } + { 1'h0, nz_43[29] };
  assign _0211_ = { 1'h0, nz_43[30] } + { 1'h0, nz_43[31] };
  assign _0222_ = { 1'h0, _0200_ } + { 1'h0, _0211_ };
  assign _0233_ = { 1'h0, nz_43[32] } + { 1'h0, nz_43[33] };
  assign _0244_ = { 1'h0, nz_43[34] } + { 1'h0, nz_43[35] };
  assign _0255_ = { 1'h0, _0233_ } + { 1'h0, _0244_ };
  assign _0266_ = { 1'h0, nz_43[36] } + { 1'h0, nz_43[37] };
  assign _0277_ = { 1'h0, nz_43[38] } + { 1'h0, nz_43[39] };
  assign _0288_ = { 1'h0, _0266_ } + { 1'h0, _0277_ };
  assign _0299_ = { 1'h0, nz_43[40] } + { 1'h0, nz_43[41] };
  assign _0310_ = { 1'h0, nz_43[42] } + { 1'h0, nz_43[43] };
  assign _0321_ = { 1'h0, _0299_ } + { 1'h0, _0310_ };
  assign _0333_ = { 1'h0, nz_43[44] } + { 1'h0, nz_43[45] };
  assign _0344_ = { 1'h0, nz_43[46] } + { 1'h0, nz_43[47] };
  assign _0355_ = { 1'h0, _0333_ } + { 1'h0, _0344_ };
  assign _0366_ = { 1'h0, nz_43[48] } + { 1'h0, nz_43[49] };
  assign _0377_ = { 1'h0, nz_43[50] } + { 1'h0, nz_43[51] };
  assign _0388_ = { 1'h0, _0366_ } + { 1'h0, _0377_ };
  assign _0399_ = { 1'h0, nz_43[52] } + { 1'h0, nz_43[53] };
  assign _0410_ = { 1'h0, nz_43[54] } + { 1'h0, nz_43[55] };
  assign _0421_ = { 1'h0, _0399_ } + { 1'h0, _0410_ };
  assign _0432_ = { 1'h0, nz_43[56] } + { 1'h0, nz_43[57] };
  assign _0444_ = { 1'h0, nz_43[58] } + { 1'h0, nz_43[59] };
  assign _0455_ = { 1'h0, _0432_ } + { 1'h0, _0444_ };
  assign _0466_ = { 1'h0, nz_43[60] } + { 1'h0, nz_43[61] };
  assign _0477_ = { 1'h0, nz_43[62] } + { 1'h0, nz_43[63] };
  assign _0488_ = { 1'h0, _0466_ } + { 1'h0, _0477_ };
  assign _0499_ = { 1'h0, nz_43[64] } + { 1'h0, nz_43[65] };
  assign _0510_ = { 1'h0, nz_43[66] } + { 1'h0, nz_43[67] };
  assign _0521_ = { 1'h0, _0499_ } + { 1'h0, _0510_ };
  assign _0532_ = { 1'h0, nz_43[68] } + { 1'h0, nz_43[69] };
  assign _0543_ = { 1'h0, nz_43[70] } + { 1'h0, nz_43[71] };
  assign _0555_ = { 1'h0, _0532_ } + { 1'h0, _0543_ };
  assign _0566_ = { 1'h0, nz_43[72] } + { 1'h0, nz_43[73] };
  assign _0577_ = { 1'h0, nz_43[74] } + { 1'h0, nz_43[75] };
  assign _0588_ = { 1'h0, _0566_ } + { 1'h0, _0577_ };
  assign _0599_ = { 1'h0, nz_43[76] } + { 1'h0, nz_43[77] };
  assign _0610_ = { 1'h0, nz_43[78] } + { 1'h0, nz_43[79] };
  assign _0621_ = { 1'h0, _0599_ } + { 1'h0, _0610_ };
  assign _0632_ = { 1'h0, nz_43[80] } + { 1'h0, nz_43[81] };
  assign _0643_ = { 1'h0, nz_43[82] } + { 1'h0, nz_43[83] };
  assign _0654_ = { 1'h0, _0632_ } + { 1'h0, _0643_ };
  assign _0666_ = { 1'h0, nz_43[84] } + { 1'h0, nz_43[85] };
  assign _0677_ = { 1'h0, nz_43[86] } + { 1'h0, nz_43[87] };
  assign _0688_ = { 1'h0, _0666_ } + { 1'h0, _0677_ };
  assign _0699_ = { 1'h0, nz_43[88] } + { 1'h0, nz_43[89] };
  assign _0710_ = { 1'h0, nz_43[90] } + { 1'h0, nz_43[91] };
  assign _0721_ = { 1'h0, _0699_ } + { 1'h0, _0710_ };
  assign _0732_ = { 1'h0, nz_43[92] } + { 1'h0, nz_43[93] };
  assign _0743_ = { 1'h0, nz_43[94] } + { 1'h0, nz_43[95] };
  assign _0754_ = { 1'h0, _0732_ } + { 1'h0, _0743_ };
  assign _0765_ = { 1'h0, nz_43[96] } + { 1'h0, nz_43[97] };
  assign _0776_ = { 1'h0, nz_43[98] } + { 1'h0, nz_43[99] };
  assign _0777_ = { 1'h0, _0765_ } + { 1'h0, _0776_ };
  assign _0778_ = { 1'h0, nz_43[100] } + { 1'h0, nz_43[101] };
  assign _0779_ = { 1'h0, nz_43[102] } + { 1'h0, nz_43[103] };
  assign _0780_ = { 1'h0, _0778_ } + { 1'h0, _0779_ };
  assign _0781_ = { 1'h0, nz_43[104] } + { 1'h0, nz_43[105] };
  assign _0782_ = { 1'h0, nz_43[106] } + { 1'h0, nz_43[107] };
  assign _0783_ = { 1'h0, _0781_ } + { 1'h0, _0782_ };
  assign _0784_ = { 1'h0, nz_43[108] } + { 1'h0, nz_43[109] };
  assign _0785_ = { 1'h0, nz_43[110] } + { 1'h0, nz_43[111] };
  assign _0787_ = { 1'h0, _0784_ } + { 1'h0, _0785_ };
  assign _0788_ = { 1'h0, nz_43[112] } + { 1'h0, nz_43[113] };
  assign _0789_ = { 1'h0, nz_43[114] } + { 1'h0, nz_43[115] };
  assign _0790_ = { 1'h0, _0788_ } + { 1'h0, _0789_ };
  assign _0791_ = { 1'h0, nz_43[116] } + { 1'h0, nz_43[117] };
  assign _0792_ = { 1'h0, nz_43[118] } + { 1'h0, nz_43[119] };
  assign _0793_ = { 1'h0, _0791_ } + { 1'h0, _0792_ };
  assign _0794_ = { 1'h0, nz_43[120] } + { 1'h0, nz_43[121] };
  assign _0795_ = { 1'h0, nz_43[122] } + { 1'h0, nz_43[123] };
  assign _0796_ = { 1'h0, _0794_ } + { 1'h0, _0795_ };
  assign _0002_ = { 1'h0, nz_43[124] } + { 1'h0, nz_43[125] };
  assign _0003_ = { 1'h0, nz_43[126] } + { 1'h0, nz_43[127] };
  assign _0004_ = { 1'h0, _0002_ } + { 1'h0, _0003_ };
  assign _0005_ = { 1'h0, nz_43[128] } + { 1'h0, nz_43[129] };
  assign _0006_ = { 1'h0, nz_43[130] } + { 1'h0, nz_43[131] };
  assign _0007_ = { 1'h0, _0005_ } + { 1'h0, _0006_ };
  assign _0008_ = { 1'h0, nz_43[132] } + { 1'h0, nz_43[133] };
  assign _0009_ = { 1'h0, nz_43[134] } + { 1'h0, nz_43[135] };
  assign _0010_ = { 1'h0, _0008_ } + { 1'h0, _0009_ };
  assign _0011_ = { 1'h0, nz_43[136] } + { 1'h0, nz_43[137] };
  assign _0013_ = { 1'h0, nz_43[138] } + { 1'h0, nz_43[139] };
  assign _0014_ = { 1'h0, _0011_ } + { 1'h0, _0013_ };
  assign _0015_ = { 1'h0, nz_43[140] } + { 1'h0, nz_43[141] };
  assign _0016_ = { 1'h0, nz_43[142] } + { 1'h0, nz_43[143] };
  assign _0017_ = { 1'h0, _0015_ } + { 1'h0, _0016_ };
  assign _0018_ = { 1'h0, nz_43[144] } + { 1'h0, nz_43[145] };
  assign _0019_ = { 1'h0, nz_43[146] } + { 1'h0, nz_43[147] };
  assign _0020_ = { 1'h0, _0018_ } + { 1'h0, _0019_ };
  assign _0021_ = { 1'h0, nz_43[148] } + { 1'h0, nz_43[149] };
  assign _0022_ = { 1'h0, nz_43[150] } + { 1'h0, nz_43[151] };
  assign _0024_ = { 1'h0, _0021_ } + { 1'h0, _0022_ };
  assign _0025_ = { 1'h0, nz_43[152] } + { 1'h0, nz_43[153] };
  assign _0026_ = { 1'h0, nz_43[154] } + { 1'h0, nz_43[155] };
  assign _0027_ = { 1'h0, _0025_ } + { 1'h0, _0026_ };
  assign _0028_ = { 1'h0, nz_43[156] } + { 1'h0, nz_43[157] };
  assign _0029_ = { 1'h0, nz_43[158] } + { 1'h0, nz_43[159] };
  assign _0030_ = { 1'h0, _0028_ } + { 1'h0, _0029_ };
  assign _0031_ = { 1'h0, nz_43[160] } + { 1'h0, nz_43[161] };
  assign _0032_ = { 1'h0, nz_43[162] } + { 1'h0, nz_43[163] };
  assign _0033_ = { 1'h0, _0031_ } + { 1'h0, _0032_ };
  assign _0035_ = { 1'h0, nz_43[164] } + { 1'h0, nz_43[165] };
  assign _0036_ = { 1'h0, nz_43[166] } + { 1'h0, nz_43[167] };
  assign _0037_ = { 1'h0, _0035_ } + { 1'h0, _0036_ };
  assign _0038_ = { 1'h0, nz_43[168] } + { 1'h0, nz_43[169] };
  assign _0039_ = { 1'h0, nz_43[170] } + { 1'h0, nz_43[171] };
  assign _0040_ = { 1'h0, _0038_ } + { 1'h0, _0039_ };
  assign _0041_ = { 1'h0, nz_43[172] } + { 1'h0, nz_43[173] };
  assign _0042_ = { 1'h0, nz_43[174] } + { 1'h0, nz_43[175] };
  assign _0043_ = { 1'h0, _0041_ } + { 1'h0, _0042_ };
  assign _0044_ = { 1'h0, nz_43[176] } + { 1'h0, nz_43[177] };
  assign _0046_ = { 1'h0, nz_43[178] } + { 1'h0, nz_43[179] };
  assign _0047_ = { 1'h0, _0044_ } + { 1'h0, _0046_ };
  assign _0048_ = { 1'h0, nz_43[180] } + { 1'h0, nz_43[181] };
  assign _0049_ = { 1'h0, nz_43[182] } + { 1'h0, nz_43[183] };
  assign _0050_ = { 1'h0, _0048_ } + { 1'h0, _0049_ };
  assign _0051_ = { 1'h0, nz_43[184] } + { 1'h0, nz_43[185] };
  assign _0052_ = { 1'h0, nz_43[186] } + { 1'h0, nz_43[187] };
  assign _0053_ = { 1'h0, _0051_ } + { 1'h0, _0052_ };
  assign _0054_ = { 1'h0, nz_43[188] } + { 1'h0, nz_43[189] };
  assign _0055_ = { 1'h0, nz_43[190] } + { 1'h0, nz_43[191] };
  assign _0057_ = { 1'h0, _0054_ } + { 1'h0, _0055_ };
  assign _0058_ = { 1'h0, nz_43[192] } + { 1'h0, nz_43[193] };
  assign _0059_ = { 1'h0, nz_43[194] } + { 1'h0, nz_43[195] };
  assign _0060_ = { 1'h0, _0058_ } + { 1'h0, _0059_ };
  assign _0061_ = { 1'h0, nz_43[196] } + { 1'h0, nz_43[197] };
  assign _0062_ = { 1'h0, nz_43[198] } + { 1'h0, nz_43[199] };
  assign _0063_ = { 1'h0, _0061_ } + { 1'h0, _0062_ };
  assign _0064_ = { 1'h0, nz_43[200] } + { 1'h0, nz_43[201] };
  assign _0065_ = { 1'h0, nz_43[202] } + { 1'h0, nz_43[203] };
  assign _0066_ = { 1'h0, _0064_ } + { 1'h0, _0065_ };
  assign _0068_ = { 1'h0, nz_43[204] } + { 1'h0, nz_43[205] };
  assign _0069_ = { 1'h0, nz_43[206] } + { 1'h0, nz_43[207] };
  assign _0070_ = { 1'h0, _0068_ } + { 1'h0, _0069_ };
  assign _0071_ = { 1'h0, nz_43[208] } + { 1'h0, nz_43[209] };
  assign _0072_ = { 1'h0, nz_43[210] } + { 1'h0, nz_43[211] };
  assign _0073_ = { 1'h0, _0071_ } + { 1'h0, _0072_ };
  assign _0074_ = { 1'h0, nz_43[212] } + { 1'h0, nz_43[213] };
  assign _0075_ = { 1'h0, nz_43[214] } + { 1'h0, nz_43[215] };
  assign _0076_ = { 1'h0, _0074_ } + { 1'h0, _0075_ };
  assign _0077_ = { 1'h0, nz_43[216] } + { 1'h0, nz_43[217] };
  assign _0079_ = { 1'h0, nz_43[218] } + { 1'h0, nz_43[219] };
  assign _0080_ = { 1'h0, _0077_ } + { 1'h0, _0079_ };
  assign _0081_ = { 1'h0, nz_43[220] } + { 1'h0, nz_43[221] };
  assign _0082_ = { 1'h0, nz_43[222] } + { 1'h0, nz_43[223] };
  assign _0083_ = { 1'h0, _0081_ } + { 1'h0, _0082_ };
  assign _0084_ = { 1'h0, nz_43[224] } + { 1'h0, nz_43[225] };
  assign _0085_ = { 1'h0, nz_43[226] } + { 1'h0, nz_43[227] };
  assign _0086_ = { 1'h0, _0084_ } + { 1'h0, _0085_ };
  assign _0087_ = { 1'h0, nz_43[228] } + { 1'h0, nz_43[229] };
  assign _0088_ = { 1'h0, nz_43[230] } + { 1'h0, nz_43[231] };
  assign _0090_ = { 1'h0, _0087_ } + { 1'h0, _0088_ };
  assign _0091_ = { 1'h0, nz_43[232] } + { 1'h0, nz_43[233] };
  assign _0092_ = { 1'h0, nz_43[234] } + { 1'h0, nz_43[235] };
  assign _0093_ = { 1'h0, _0091_ } + { 1'h0, _0092_ };
  assign _0094_ = { 1'h0, nz_43[236] } + { 1'h0, nz_43[237] };
  assign _0095_ = { 1'h0, nz_43[238] } + { 1'h0, nz_43[239] };
  assign _0096_ = { 1'h0, _0094_ } + { 1'h0, _0095_ };
  assign _0097_ = { 1'h0, nz_43[240] } + { 1'h0, nz_43[241] };
  assign _0098_ = { 1'h0, nz_43[242] } + { 1'h0, nz_43[243] };
  assign _0099_ = { 1'h0, _0097_ } + { 1'h0, _0098_ };
  assign _0101_ = { 1'h0, nz_43[244] } + { 1'h0, nz_43[245] };
  assign _0102_ = { 1'h0, nz_43[246] } + { 1'h0, nz_43[247] };
  assign _0103_ = { 1'h0, _0101_ } + { 1'h0, _0102_ };
  assign _0104_ = { 1'h0, nz_43[248] } + { 1'h0, nz_43[249] };
  assign _0105_ = { 1'h0, nz_43[250] } + { 1'h0, nz_43[251] };
  assign _0106_ = { 1'h0, _0104_ } + { 1'h0, _0105_ };
  assign _0107_ = { 1'h0, nz_43[252] } + { 1'h0, nz_43[253] };
  assign _0108_ = { 1'h0, nz_43[254] } + { 1'h0, nz_43[255] };
  assign _0109_ = { 1'h0, _0107_ } + { 1'h0, _0108_ };
  assign _0110_ = { 1'h0, nz_43[256] } + { 1'h0, nz_43[257] };
  assign _0113_ = { 1'h0, nz_43[258] } + { 1'h0, nz_43[259] };
  assign _0114_ = { 1'h0, _0110_ } + { 1'h0, _0113_ };
  assign _0115_ = { 1'h0, nz_43[260] } + { 1'h0, nz_43[261] };
  assign _0116_ = { 1'h0, nz_43[262] } + { 1'h0, nz_43[263] };
  assign _0117_ = { 1'h0, _0115_ } + { 1'h0, _0116_ };
  assign _0118_ = { 1'h0, nz_43[264] } + { 1'h0, nz_43[265] };
  assign _0119_ = { 1'h0, nz_43[266] } + { 1'h0, nz_43[267] };
  assign _0120_ = { 1'h0, _0118_ } + { 1'h0, _0119_ };
  assign _0121_ = { 1'h0, nz_43[268] } + { 1'h0, nz_43[269] };
  assign _0122_ = { 1'h0, nz_43[270] } + { 1'h0, nz_43[271] };
  assign _0124_ = { 1'h0, _0121_ } + { 1'h0, _0122_ };
  assign _0125_ = { 1'h0, nz_43[272] } + { 1'h0, nz_43[273] };
  assign _0126_ = { 1'h0, nz_43[274] } + { 1'h0, nz_43[275] };
  assign _0127_ = { 1'h0, _0125_ } + { 1'h0, _0126_ };
  assign _0128_ = { 1'h0, nz_43[276] } + { 1'h0, nz_43[277] };
  assign _0129_ = { 1'h0, nz_43[278] } + { 1'h0, nz_43[279] };
  assign _0130_ = { 1'h0, _0128_ } + { 1'h0, _0129_ };
  assign _0131_ = { 1'h0, nz_43[280] } + { 1'h0, nz_43[281] };
  assign _0132_ = { 1'h0, nz_43[282] } + { 1'h0, nz_43[283] };
  assign _0133_ = { 1'h0, _0131_ } + { 1'h0, _0132_ };
  assign _0135_ = { 1'h0, nz_43[284] } + { 1'h0, nz_43[285] };
  assign _0136_ = { 1'h0, nz_43[286] } + { 1'h0, nz_43[287] };
  assign _0137_ = { 1'h0, _0135_ } + { 1'h0, _0136_ };
  assign _0138_ = { 1'h0, nz_43[288] } + { 1'h0, nz_43[289] };
  assign _0139_ = { 1'h0, nz_43[290] } + { 1'h0, nz_43[291] };
  assign _0140_ = { 1'h0, _0138_ } + { 1'h0, _0139_ };
  assign _0141_ = { 1'h0, nz_43[292] } + { 1'h0, nz_43[293] };
  assign _0142_ = { 1'h0, nz_43[294] } + { 1'h0, nz_43[295] };
  assign _0143_ = { 1'h0, _0141_ } + { 1'h0, _0142_ };
  assign _0144_ = { 1'h0, nz_43[296] } + { 1'h0, nz_43[297] };
  assign _0146_ = { 1'h0, nz_43[298] } + { 1'h0, nz_43[299] };
  assign _0147_ = { 1'h0, _0144_ } + { 1'h0, _0146_ };
  assign _0148_ = { 1'h0, nz_43[300] } + { 1'h0, nz_43[301] };
  assign _0149_ = { 1'h0, nz_43[302] } + { 1'h0, nz_43[303] };
  assign _0150_ = { 1'h0, _0148_ } + { 1'h0, _0149_ };
  assign _0151_ = { 1'h0, nz_43[304] } + { 1'h0, nz_43[305] };
  assign _0152_ = { 1'h0, nz_43[306] } + { 1'h0, nz_43[307] };
  assign _0153_ = { 1'h0, _0151_ } + { 1'h0, _0152_ };
  assign _0154_ = { 1'h0, nz_43[308] } + { 1'h0, nz_43[309] };
  assign _0155_ = { 1'h0, nz_43[310] } + { 1'h0, nz_43[311] };
  assign _0157_ = { 1'h0, _0154_ } + { 1'h0, _0155_ };
  assign _0158_ = { 1'h0, nz_43[312] } + { 1'h0, nz_43[313] };
  assign _0159_ = { 1'h0, nz_43[314] } + { 1'h0, nz_43[315] };
  assign _0160_ = { 1'h0, _0158_ } + { 1'h0, _0159_ };
  assign _0161_ = { 1'h0, nz_43[316] } + { 1'h0, nz_43[317] };
  assign _0162_ = { 1'h0, nz_43[318] } + { 1'h0, nz_43[319] };
  assign _0163_ = { 1'h0, _0161_ } + { 1'h0, _0162_ };
  assign _0164_ = { 1'h0, nz_43[320] } + { 1'h0, nz_43[321] };
  assign _0165_ = { 1'h0, nz_43[322] } + { 1'h0, nz_43[323] };
  assign _0166_ = { 1'h0, _0164_ } + { 1'h0, _0165_ };
  assign _0168_ = { 1'h0, nz_43[324] } + { 1'h0, nz_43[325] };
  assign _0169_ = { 1'h0, nz_43[326] } + { 1'h0, nz_43[327] };
  assign _0170_ = { 1'h0, _0168_ } + { 1'h0, _0169_ };
  assign _0171_ = { 1'h0, nz_43[328] } + { 1'h0, nz_43[329] };
  assign _0172_ = { 1'h0, nz_43[330] } + { 1'h0, nz_43[331] };
  assign _0173_ = { 1'h0, _0171_ } + { 1'h0, _0172_ };
  assign _0174_ = { 1'h0, nz_43[332] } + { 1'h0, nz_43[333] };
  assign _0175_ = { 1'h0, nz_43[334] } + { 1'h0, nz_43[335] };
  assign _0176_ = { 1'h0, _0174_ } + { 1'h0, _0175_ };
  assign _0177_ = { 1'h0, nz_43[336] } + { 1'h0, nz_43[337] };
  assign _0179_ = { 1'h0, nz_43[338] } + { 1'h0, nz_43[339] };
  assign _0180_ = { 1'h0, _0177_ } + { 1'h0, _0179_ };
  assign _0181_ = { 1'h0, nz_43[340] } + { 1'h0, nz_43[341] };
  assign _0182_ = { 1'h0, nz_43[342] } + { 1'h0, nz_43[343] };
  assign _0183_ = { 1'h0, _0181_ } + { 1'h0, _0182_ };
  assign _0184_ = { 1'h0, nz_43[344] } + { 1'h0, nz_43[345] };
  assign _0185_ = { 1'h0, nz_43[346] } + { 1'h0, nz_43[347] };
  assign _0186_ = { 1'h0, _0184_ } + { 1'h0, _0185_ };
  assign _0187_ = { 1'h0, nz_43[348] } + { 1'h0, nz_43[349] };
  assign _0188_ = { 1'h0, nz_43[350] } + { 1'h0, nz_43[351] };
  assign _0190_ = { 1'h0, _0187_ } + { 1'h0, _0188_ };
  assign _0191_ = { 1'h0, nz_43[352] } + { 1'h0, nz_43[353] };
  assign _0192_ = { 1'h0, nz_43[354] } + { 1'h0, nz_43[355] };
  assign _0193_ = { 1'h0, _0191_ } + { 1'h0, _0192_ };
  assign _0194_ = { 1'h0, nz_43[356] } + { 1'h0, nz_43[357] };
  assign _0195_ = { 1'h0, nz_43[358] } + { 1'h0, nz_43[359] };
  assign _0196_ = { 1'h0, _0194_ } + { 1'h0, _0195_ };
  assign _0197_ = { 1'h0, nz_43[360] } + { 1'h0, nz_43[361] };
  assign _0198_ = { 1'h0, nz_43[362] } + { 1'h0, nz_43[363] };
  assign _0199_ = { 1'h0, _0197_ } + { 1'h0, _0198_ };
  assign _0201_ = { 1'h0, nz_43[364] } + { 1'h0, nz_43[365] };
  assign _0202_ = { 1'h0, nz_43[366] } + { 1'h0, nz_43[367] };
  assign _0203_ = { 1'h0, _0201_ } + { 1'h0, _0202_ };
  assign _0204_ = { 1'h0, nz_43[368] } + { 1'h0, nz_43[369] };
  assign _0205_ = { 1'h0, nz_43[370] } + { 1'h0, nz_43[371] };
  assign _0206_ = { 1'h0, _0204_ } + { 1'h0, _0205_ };
  assign _0207_ = { 1'h0, nz_43[372] } + { 1'h0, nz_43[373] };
  assign _0208_ = { 1'h0, nz_43[374] } + { 1'h0, nz_43[375] };
  assign _0209_ = { 1'h0, _0207_ } + { 1'h0, _0208_ };
  assign _0210_ = { 1'h0, nz_43[376] } + { 1'h0, nz_43[377] };
  assign _0212_ = { 1'h0, nz_43[378] } + { 1'h0, nz_43[379] };
  assign _0213_ = { 1'h0, _0210_ } + { 1'h0, _0212_ };
  assign _0214_ = { 1'h0, nz_43[380] } + { 1'h0, nz_43[381] };
  assign _0215_ = { 1'h0, nz_43[382] } + { 1'h0, nz_43[383] };
  assign _0216_ = { 1'h0, _0214_ } + { 1'h0, _0215_ };
  assign _0217_ = { 1'h0, nz_43[384] } + { 1'h0, nz_43[385] };
  assign _0218_ = { 1'h0, nz_43[386] } + { 1'h0, nz_43[387] };
  assign _0219_ = { 1'h0, _0217_ } + { 1'h0, _0218_ };
  assign _0220_ = { 1'h0, nz_43[388] } + { 1'h0, nz_43[389] };
  assign _0221_ = { 1'h0, nz_43[390] } + { 1'h0, nz_43[391] };
  assign _0223_ = { 1'h0, _0220_ } + { 1'h0, _0221_ };
  assign _0224_ = { 1'h0, nz_43[392] } + { 1'h0, nz_43[393] };
  assign _0225_ = { 1'h0, nz_43[394] } + { 1'h0, nz_43[395] };
  assign _0226_ = { 1'h0, _0224_ } + { 1'h0, _0225_ };
  assign _0227_ = { 1'h0, nz_43[396] } + { 1'h0, nz_43[397] };
  assign _0228_ = { 1'h0, nz_43[398] } + { 1'h0, nz_43[399] };
  assign _0229_ = { 1'h0, _0227_ } + { 1'h0, _0228_ };
  assign _0230_ = { 1'h0, nz_43[400] } + { 1'h0, nz_43[401] };
  assign _0231_ = { 1'h0, nz_43[402] } + { 1'h0, nz_43[403] };
  assign _0232_ = { 1'h0, _0230_ } + { 1'h0, _0231_ };
  assign _0234_ = { 1'h0, nz_43[404] } + { 1'h0, nz_43[405] };
  assign _0235_ = { 1'h0, nz_43[406] } + { 1'h0, nz_43[407] };
  assign _0236_ = { 1'h0, _0234_ } + { 1'h0, _0235_ };
  assign _0237_ = { 1'h0, nz_43[408] } + { 1'h0, nz_43[409] };
  assign _0238_ = { 1'h0, nz_43[410] } + { 1'h0, nz_43[411] };
  assign _0239_ = { 1'h0, _0237_ } + { 1'h0, _0238_ };
  assign _0240_ = { 1'h0, nz_43[412] } + { 1'h0, nz_43[413] };
  assign _0241_ = { 1'h0, nz_43[414] } + { 1'h0, nz_43[415] };
  assign _0242_ = { 1'h0, _0240_ } + { 1'h0, _0241_ };
  assign _0243_ = { 1'h0, nz_43[416] } + { 1'h0, nz_43[417] };
  assign _0245_ = { 1'h0, nz_43[418] } + { 1'h0, nz_43[419] };
  assign _0246_ = { 1'h0, _0243_ } + { 1'h0, _0245_ };
  assign _0247_ = { 1'h0, nz_43[420] } + { 1'h0, nz_43[421] };
  assign _0248_ = { 1'h0, nz_43[422] } + { 1'h0, nz_43[423] };
  assign _0249_ = { 1'h0, _0247_ } + { 1'h0, _0248_ };
  assign _0250_ = { 1'h0, nz_43[424] } + { 1'h0, nz_43[425] };
  assign _0251_ = { 1'h0, nz_43[426] } + { 1'h0, nz_43[427] };
  assign _0252_ = { 1'h0, _0250_ } + { 1'h0, _0251_ };
  assign _0253_ = { 1'h0, nz_43[428] } + { 1'h0, nz_43[429] };
  assign _0254_ = { 1'h0, nz_43[430] } + { 1'h0, nz_43[431] };
  assign _0256_ = { 1'h0, _0253_ } + { 1'h0, _0254_ };
  assign _0257_ = { 1'h0, nz_43[432] } + { 1'h0, nz_43[433] };
  assign _0258_ = { 1'h0, nz_43[434] } + { 1'h0, nz_43[435] };
  assign _0259_ = { 1'h0, _0257_ } + { 1'h0, _0258_ };
  assign _0260_ = { 1'h0, nz_43[436] } + { 1'h0, nz_43[437] };
  assign _0261_ = { 1'h0, nz_43[438] } + { 1'h0, nz_43[439] };
  assign _0262_ = { 1'h0, _0260_ } + { 1'h0, _0261_ };
  assign _0263_ = { 1'h0, nz_43[440] } + { 1'h0, nz_43[441] };
  assign _0264_ = { 1'h0, nz_43[442] } + { 1'h0, nz_43[443] };
  assign _0265_ = { 1'h0, _0263_ } + { 1'h0, _0264_ };
  assign _0267_ = { 1'h0, nz_43[444] } + { 1'h0, nz_43[445] };
  assign _0268_ = { 1'h0, nz_43[446] } + { 1'h0, nz_43[447] };
  assign _0269_ = { 1'h0, _0267_ } + { 1'h0, _0268_ };
  assign _0270_ = { 1'h0, nz_43[448] } + { 1'h0, nz_43[449] };
  assign _0271_ = { 1'h0, nz_43[450] } + { 1'h0, nz_43[451] };
  assign _0272_ = { 1'h0, _0270_ } + { 1'h0, _0271_ };
  assign _0273_ = { 1'h0, nz_43[452] } + { 1'h0, nz_43[453] };
  assign _0274_ = { 1'h0, nz_43[454] } + { 1'h0, nz_43[455] };
  assign _0275_ = { 1'h0, _0273_ } + { 1'h0, _0274_ };
  assign _0276_ = { 1'h0, nz_43[456] } + { 1'h0, nz_43[457] };
  assign _0278_ = { 1'h0, nz_43[458] } + { 1'h0, nz_43[459] };
  assign _0279_ = { 1'h0, _0276_ } + { 1'h0, _0278_ };
  assign _0280_ = { 1'h0, nz_43[460] } + { 1'h0, nz_43[461] };
  assign _0281_ = { 1'h0, nz_43[462] } + { 1'h0, nz_43[463] };
  assign _0282_ = { 1'h0, _0280_ } + { 1'h0, _0281_ };
  assign _0283_ = ~ stores[1];
  assign _0284_ = nz_43[464] & _0283_;
  assign _0285_ = ~ stores[1];
  assign _0286_ = nz_43[465] & _0285_;
  assign _0287_ = { 1'h0, _0284_ } + { 1'h0, _0286_ };
  assign _0289_ = ~ stores[1];
  assign _0290_ = nz_43[466] & _0289_;
  assign _0291_ = ~ stores[1];
  assign _0292_ = nz_43[467] & _0291_;
  assign _0293_ = { 1'h0, _0290_ } + { 1'h0, _0292_ };
  assign _0294_ = { 1'h0, _0287_ } + { 1'h0, _0293_ };
  assign _0295_ = ~ stores[1];
  assign _0296_ = nz_43[468] & _0295_;
  assign _0297_ = ~ stores[1];
  assign _0298_ = nz_43[469] & _0297_;
  assign _0300_ = { 1'h0, _0296_ } + { 1'h0, _0298_ };
  assign _0301_ = ~ stores[1];
  assign _0302_ = nz_43[470] & _0301_;
  assign _0303_ = ~ stores[1];
  assign _0304_ = nz_43[471] & _0303_;
  assign _0305_ = { 1'h0, _0302_ } + { 1'h0, _0304_ };
  assign _0306_ = { 1'h0, _0300_ } + { 1'h0, _0305_ };
  assign _0307_ = ~ stores[1];
  assign _0308_ = nz_43[472] & _0307_;
  assign _0309_ = ~ stores[1];
  assign _0311_ = nz_43[473] & _0309_;
  assign _0312_ = { 1'h0, _0308_ } + { 1'h0, _0311_ };
  assign _0313_ = ~ stores[1];
  assign _0314_ = nz_43[474] & _0313_;
  assign _0315_ = ~ stores[1];
  assign _0316_ = nz_43[475] & _0315_;
  assign _0317_ = { 1'h0, _0314_ } + { 1'h0, _0316_ };
  assign _0318_ = { 1'h0, _0312_ } + { 1'h0, _0317_ };
  assign _0319_ = ~ stores[1];
  assign _0320_ = nz_43[476] & _0319_;
  assign _0322_ = ~ stores[1];
  assign _0323_ = nz_43[477] & _0322_;
  assign _0324_ = { 1'h0, _0320_ } + { 1'h0, _0323_ };
  assign _0325_ = ~ stores[1];
  assign _0326_ = nz_43[478] & _0325_;
  assign _0327_ = ~ stores[1];
  assign _0328_ = nz_43[479] & _0327_;
  assign _0329_ = { 1'h0, _0326_ } + { 1'h0, _0328_ };
  assign _0330_ = { 1'h0, _0324_ } + { 1'h0, _0329_ };
  assign _0331_ = ~ stores[1];
  assign _0334_ = nz_43[480] & _0331_;
  assign _0335_ = ~ stores[1];
  assign _0336_ = nz_43[481] & _0335_;
  assign _0337_ = { 1'h0, _0334_ } + { 1'h0, _0336_ };
  assign _0338_ = ~ stores[1];
  assign _0339_ = nz_43[482] & _0338_;
  assign _0340_ = ~ stores[1];
  assign _0341_ = nz_43[483] & _0340_;
  assign _0342_ = { 1'h0, _0339_ } + { 1'h0, _0341_ };
  assign _0343_ = { 1'h0, _0337_ } + { 1'h0, _0342_ };
  assign _0345_ = ~ stores[1];
  assign _0346_ = nz_43[484] & _0345_;
  assign _0347_ = ~ stores[1];
  assign _0348_ = nz_43[485] & _0347_;
  assign _0349_ = { 1'h0, _0346_ } + { 1'h0, _0348_ };
  assign _0350_ = ~ stores[1];
  assign _0351_ = nz_43[486] & _0350_;
  assign _0352_ = ~ stores[1];
  assign _0353_ = nz_43[487] & _0352_;
  assign _0354_ = { 1'h0, _0351_ } + { 1'h0, _0353_ };
  assign _0356_ = { 1'h0, _0349_ } + { 1'h0, _0354_ };
  assign _0357_ = ~ stores[1];
  assign _0358_ = nz_43[488] & _0357_;
  assign _0359_ = ~ stores[1];
  assign _0360_ = nz_43[489] & _0359_;
  assign _0361_ = { 1'h0, _0358_ } + { 1'h0, _0360_ };
  assign _0362_ = ~ stores[1];
  assign _0363_ = nz_43[490] & _0362_;
  assign _0364_ = ~ stores[1];
  assign _0365_ = nz_43[491] & _0364_;
  assign _0367_ = { 1'h0, _0363_ } + { 1'h0, _0365_ };
  assign _0368_ = { 1'h0, _0361_ } + { 1'h0, _0367_ };
  assign _0369_ = ~ stores[1];
  assign _0370_ = nz_43[492] & _0369_;
  assign _0371_ = ~ stores[1];
  assign _0372_ = nz_43[493] & _0371_;
  assign _0373_ = { 1'h0, _0370_ } + { 1'h0, _0372_ };
  assign _0374_ = ~ stores[1];
  assign _0375_ = nz_43[494] & _0374_;
  assign _0376_ = ~ stores[1];
  assign _0378_ = nz_43[495] & _0376_;
  assign _0379_ = { 1'h0, _0375_ } + { 1'h0, _0378_ };
  assign _0380_ = { 1'h0, _0373_ } + { 1'h0, _0379_ };
  assign _0381_ = ~ stores[1];
  assign _0382_ = nz_43[496] & _0381_;
  assign _0383_ = ~ stores[1];
  assign _0384_ = nz_43[497] & _0383_;
  assign _0385_ = { 1'h0, _0382_ } + { 1'h0, _0384_ };
  assign _0386_ = ~ stores[1];
  assign _0387_ = nz_43[498] & _0386_;
  assign _0389_ = ~ stores[1];
  assign _0390_ = nz_43[499] & _0389_;
  assign _0391_ = { 1'h0, _0387_ } + { 1'h0, _0390_ };
  assign _0392_ = { 1'h0, _0385_ } + { 1'h0, _0391_ };
  assign _0393_ = ~ stores[1];
  assign _0394_ = nz_43[500] & _0393_;
  assign _0395_ = ~ stores[1];
  assign _0396_ = nz_43[501] & _0395_;
  assign _0397_ = { 1'h0, _0394_ } + { 1'h0, _0396_ };
  assign _0398_ = ~ stores[1];
  assign _0400_ = nz_43[502] & _0398_;
  assign _0401_ = ~ stores[1];
  assign _0402_ = nz_43[503] & _0401_;
  assign _0403_ = { 1'h0, _0400_ } + { 1'h0, _0402_ };
  assign _0404_ = { 1'h0, _0397_ } + { 1'h0, _0403_ };
  assign _0405_ = ~ stores[1];
  assign _0406_ = nz_43[504] & _0405_;
  assign _0407_ = ~ stores[1];
  assign _0408_ = nz_43[505] & _0407_;
  assign _0409_ = { 1'h0, _0406_ } + { 1'h0, _0408_ };
  assign _0411_ = ~ stores[1];
  assign _0412_ = nz_43[506] & _0411_;
  assign _0413_ = ~ stores[1];
  assign _0414_ = nz_43[507] & _0413_;
  assign _0415_ = { 1'h0, _0412_ } + { 1'h0, _0414_ };
  assign _0416_ = { 1'h0, _0409_ } + { 1'h0, _0415_ };
  assign _0417_ = ~ stores[1];
  assign _0418_ = nz_43[508] & _0417_;
  assign _0419_ = ~ stores[1];
  assign _0420_ = nz_43[509] & _0419_;
  assign _0422_ = { 1'h0, _0418_ } + { 1'h0, _0420_ };
  assign _0423_ = ~ stores[1];
  assign _0424_ = nz_43[510] & _0423_;
  assign _0425_ = ~ stores[1];
  assign _0426_ = nz_43[511] & _0425_;
  assign _0427_ = { 1'h0, _0424_ } + { 1'h0, _0426_ };
  assign _0428_ = { 1'h0, _0422_ } + { 1'h0, _0427_ };
  assign _0429_ = ~ stores[1];
  assign _0430_ = nz_43[512] & _0429_;
  assign _0431_ = ~ stores[1];
  assign _0433_ = nz_43[513] & _0431_;
  assign _0434_ = { 1'h0, _0430_ } + { 1'h0, _0433_ };
  assign _0435_ = ~ stores[1];
  assign _0436_ = nz_43[514] & _0435_;
  assign _0437_ = ~ stores[1];
  assign _0438_ = nz_43[515] & _0437_;
  assign _0439_ = { 1'h0, _0436_ } + { 1'h0, _0438_ };
  assign _0440_ = { 1'h0, _0434_ } + { 1'h0, _0439_ };
  assign _0441_ = ~ stores[1];
  assign _0442_ = nz_43[516] & _0441_;
  assign _0445_ = ~ stores[1];
  assign _0446_ = nz_43[517] & _0445_;
  assign _0447_ = { 1'h0, _0442_ } + { 1'h0, _0446_ };
  assign _0448_ = ~ stores[1];
  assign _0449_ = nz_43[518] & _0448_;
  assign _0450_ = ~ stores[1];
  assign _0451_ = nz_43[519] & _0450_;
  assign _0452_ = { 1'h0, _0449_ } + { 1'h0, _0451_ };
  assign _0453_ = { 1'h0, _0447_ } + { 1'h0, _0452_ };
  assign _0454_ = ~ stores[1];
  assign _0456_ = nz_43[520] & _0454_;
  assign _0457_ = ~ stores[1];
  assign _0458_ = nz_43[521] & _0457_;
  assign _0459_ = { 1'h0, _0456_ } + { 1'h0, _0458_ };
  assign _0460_ = ~ stores[1];
  assign _0461_ = nz_43[522] & _0460_;
  assign _0462_ = ~ stores[1];
  assign _0463_ = nz_43[523] & _0462_;
  assign _0464_ = { 1'h0, _0461_ } + { 1'h0, _0463_ };
  assign _0465_ = { 1'h0, _0459_ } + { 1'h0, _0464_ };
  assign _0467_ = ~ stores[1];
  assign _0468_ = nz_43[524] & _0467_;
  assign _0469_ = ~ stores[1];
  assign _0470_ = nz_43[525] & _0469_;
  assign _0471_ = { 1'h0, _0468_ } + { 1'h0, _0470_ };
  assign _0472_ = ~ stores[1];
  assign _0473_ = nz_43[526] & _0472_;
  assign _0474_ = ~ stores[1];
  assign _0475_ = nz_43[527] & _0474_;
  assign _0476_ = { 1'h0, _0473_ } + { 1'h0, _0475_ };
  assign _0478_ = { 1'h0, _0471_ } + { 1'h0, _0476_ };
  assign _0479_ = ~ stores[1];
  assign _0480_ = nz_43[528] & _0479_;
  assign _0481_ = ~ stores[1];
  assign _0482_ = nz_43[529] & _0481_;
  assign _0483_ = { 1'h0, _0480_ } + { 1'h0, _0482_ };
  assign _0484_ = ~ stores[1];
  assign _0485_ = nz_43[530] & _0484_;
  assign _0486_ = ~ stores[1];
  assign _0487_ = nz_43[531] & _0486_;
  assign _0489_ = { 1'h0, _0485_ } + { 1'h0, _0487_ };
  assign _0490_ = { 1'h0, _0483_ } + { 1'h0, _0489_ };
  assign _0491_ = ~ stores[1];
  assign _0492_ = nz_43[532] & _0491_;
  assign _0493_ = ~ stores[1];
  assign _0494_ = nz_43[533] & _0493_;
  assign _0495_ = { 1'h0, _0492_ } + { 1'h0, _0494_ };
  assign _0496_ = ~ stores[1];
  assign _0497_ = nz_43[534] & _0496_;
  assign _0498_ = ~ stores[1];
  assign _0500_ = nz_43[535] & _0498_;
  assign _0501_ = { 1'h0, _0497_ } + { 1'h0, _0500_ };
  assign _0502_ = { 1'h0, _0495_ } + { 1'h0, _0501_ };
  assign _0503_ = ~ stores[1];
  assign _0504_ = nz_43[536] & _0503_;
  assign _0505_ = ~ stores[1];
  assign _0506_ = nz_43[537] & _0505_;
  assign _0507_ = { 1'h0, _0504_ } + { 1'h0, _0506_ };
  assign _0508_ = ~ stores[1];
  assign _0509_ = nz_43[538] & _0508_;
  assign _0511_ = ~ stores[1];
  assign _0512_ = nz_43[539] & _0511_;
  assign _0513_ = { 1'h0, _0509_ } + { 1'h0, _0512_ };
  assign _0514_ = { 1'h0, _0507_ } + { 1'h0, _0513_ };
  assign _0515_ = ~ stores[1];
  assign _0516_ = nz_43[540] & _0515_;
  assign _0517_ = ~ stores[1];
  assign _0518_ = nz_43[541] & _0517_;
  assign _0519_ = { 1'h0, _0516_ } + { 1'h0, _0518_ };
  assign _0520_ = ~ stores[1];
  assign _0522_ = nz_43[542] & _0520_;
  assign _0523_ = ~ stores[1];
  assign _0524_ = nz_43[543] & _0523_;
  assign _0525_ = { 1'h0, _0522_ } + { 1'h0, _0524_ };
  assign _0526_ = { 1'h0, _0519_ } + { 1'h0, _0525_ };
  assign _0527_ = ~ stores[1];
  assign _0528_ = nz_43[544] & _0527_;
  assign _0529_ = ~ stores[1];
  assign _0530_ = nz_43[545] & _0529_;
  assign _0531_ = { 1'h0, _0528_ } + { 1'h0, _0530_ };
  assign _0533_ = ~ stores[1];
  assign _0534_ = nz_43[546] & _0533_;
  assign _0535_ = ~ stores[1];
  assign _0536_ = nz_43[547] & _0535_;
  assign _0537_ = { 1'h0, _0534_ } + { 1'h0, _0536_ };
  assign _0538_ = { 1'h0, _0531_ } + { 1'h0, _0537_ };
  assign _0539_ = ~ stores[1];
  assign _0540_ = nz_43[548] & _0539_;
  assign _0541_ = ~ stores[1];
  assign _0542_ = nz_43[549] & _0541_;
  assign _0544_ = { 1'h0, _0540_ } + { 1'h0, _0542_ };
  assign _0545_ = ~ stores[1];
  assign _0546_ = nz_43[550] & _0545_;
  assign _0547_ = ~ stores[1];
  assign _0548_ = nz_43[551] & _0547_;
  assign _0549_ = { 1'h0, _0546_ } + { 1'h0, _0548_ };
  assign _0550_ = { 1'h0, _0544_ } + { 1'h0, _0549_ };
  assign _0551_ = ~ stores[1];
  assign _0552_ = nz_43[552] & _0551_;
  assign _0553_ = ~ stores[1];
  assign _0556_ = nz_43[553] & _0553_;
  assign _0557_ = { 1'h0, _0552_ } + { 1'h0, _0556_ };
  assign _0558_ = ~ stores[1];
  assign _0559_ = nz_43[554] & _0558_;
  assign _0560_ = ~ stores[1];
  assign _0561_ = nz_43[555] & _0560_;
  assign _0562_ = { 1'h0, _0559_ } + { 1'h0, _0561_ };
  assign _0563_ = { 1'h0, _0557_ } + { 1'h0, _0562_ };
  assign _0564_ = ~ stores[1];
  assign _0565_ = nz_43[556] & _0564_;
  assign _0567_ = ~ stores[1];
  assign _0568_ = nz_43[557] & _0567_;
  assign _0569_ = { 1'h0, _0565_ } + { 1'h0, _0568_ };
  assign _0570_ = ~ stores[1];
  assign _0571_ = nz_43[558] & _0570_;
  assign _0572_ = ~ stores[1];
  assign _0573_ = nz_43[559] & _0572_;
  assign _0574_ = { 1'h0, _0571_ } + { 1'h0, _0573_ };
  assign _0575_ = { 1'h0, _0569_ } + { 1'h0, _0574_ };
  assign _0576_ = { 1'h0, count_0_0 } + { 1'h0, count_0_4 };
  assign _0578_ = { 1'h0, count_0_8 } + { 1'h0, count_0_12 };
  assign _0579_ = { 1'h0, _0576_ } + { 1'h0, _0578_ };
  assign _0580_ = { 1'h0, count_0_16 } + { 1'h0, count_0_20 };
  assign _0581_ = { 1'h0, count_0_24 } + { 1'h0, count_0_28 };
  assign _0582_ = { 1'h0, _0580_ } + { 1'h0, _0581_ };
  assign _0583_ = { 1'h0, count_0_32 } + { 1'h0, count_0_36 };
  assign _0584_ = { 1'h0, count_0_40 } + { 1'h0, count_0_44 };
  assign _0585_ = { 1'h0, _0583_ } + { 1'h0, _0584_ };
  assign _0586_ = { 1'h0, count_0_48 } + { 1'h0, count_0_52 };
  assign _0587_ = { 1'h0, count_0_56 } + { 1'h0, count_0_60 };
  assign _0589_ = { 1'h0, _0586_ } + { 1'h0, _0587_ };
  assign _0590_ = { 1'h0, count_0_64 } + { 1'h0, count_0_68 };
  assign _0591_ = { 1'h0, count_0_72 } + { 1'h0, count_0_76 };
  assign _0592_ = { 1'h0, _0590_ } + { 1'h0, _0591_ };
  assign _0593_ = { 1'h0, count_0_80 } + { 1'h0, count_0_84 };
  assign _0594_ = { 1'h0, count_0_88 } + { 1'h0, count_0_92 };
  assign _0595_ = { 1'h0, _0593_ } + { 1'h0, _0594_ };
  assign _0596_ = { 1'h0, count_0_96 } + { 1'h0, count_0_100 };
  assign _0597_ = { 1'h0, count_0_104 } + { 1'h0, count_0_108 };
  assign _0598_ = { 1'h0, _0596_ } + { 1'h0, _0597_ };
  assign _0600_ = { 1'h0, count_0_112 } + { 1'h0, count_0_116 };
  assign _0601_ = { 1'h0, count_0_120 } + { 1'h0, count_0_124 };
  assign _0602_ = { 1'h0, _0600_ } + { 1'h0, _0601_ };
  assign _0603_ = { 1'h0, count_0_128 } + { 1'h0, count_0_132 };
  assign _0604_ = { 1'h0, count_0_136 } + { 1'h0, count_0_140 };
  assign _0605_ = { 1'h0, _0603_ } + { 1'h0, _0604_ };
  assign _0606_ = { 1'h0, count_0_144 } + { 1'h0, count_0_148 };
  assign _0607_ = { 1'h0, count_0_152 } + { 1'h0, count_0_156 };
  assign _0608_ = { 1'h0, _0606_ } + { 1'h0, _0607_ };
  assign _0609_ = { 1'h0, count_0_160 } + { 1'h0, count_0_164 };
  assign _0611_ = { 1'h0, count_0_168 } + { 1'h0, count_0_172 };
  assign _0612_ = { 1'h0, _0609_ } + { 1'h0, _0611_ };
  assign _0613_ = { 1'h0, count_0_176 } + { 1'h0, count_0_180 };
  assign _0614_ = { 1'h0, count_0_184 } + { 1'h0, count_0_188 };
  assign _0615_ = { 1'h0, _0613_ } + { 1'h0, _0614_ };
  assign _0616_ = { 1'h0, count_0_192 } + { 1'h0, count_0_196 };
  assign _0617_ = { 1'h0, count_0_200 } + { 1'h0, count_0_204 };
  assign _0618_ = { 1'h0, _0616_ } + { 1'h0, _0617_ };
  assign _0619_ = { 1'h0, count_0_208 } + { 1'h0, count_0_212 };
  assign _0620_ = { 1'h0, count_0_216 } + { 1'h0, count_0_220 };
  assign _0622_ = { 1'h0, _0619_ } + { 1'h0, _0620_ };
  assign _0623_ = { 1'h0, count_0_224 } + { 1'h0, count_0_228 };
  assign _0624_ = { 1'h0, count_0_232 } + { 1'h0, count_0_236 };
  assign _0625_ = { 1'h0, _0623_ } + { 1'h0, _0624_ };
  assign _0626_ = { 1'h0, count_0_240 } + { 1'h0, count_0_244 };
  assign _0627_ = { 1'h0, count_0_248 } + { 1'h0, count_0_252 };
  assign _0628_ = { 1'h0, _0626_ } + { 1'h0, _0627_ };
  assign _0629_ = { 1'h0, count_0_256 } + { 1'h0, count_0_260 };
  assign _0630_ = { 1'h0, count_0_264 } + { 1'h0, count_0_268 };
  assign _0631_ = { 1'h0, _0629_ } + { 1'h0, _0630_ };
  assign _0633_ = { 1'h0, count_0_272 } + { 1'h0, count_0_276 };
  assign _0634_ = { 1'h0, count_0_280 } + { 1'h0, count_0_284 };
  assign _0635_ = { 1'h0, _0633_ } + { 1'h0, _0634_ };
  assign _0636_ = { 1'h0, count_0_288 } + { 1'h0, count_0_292 };
  assign _0637_ = { 1'h0, count_0_296 } + { 1'h0, count_0_300 };
  assign _0638_ = { 1'h0, _0636_ } + { 1'h0, _0637_ };
  assign _0639_ = { 1'h0, count_0_304 } + { 1'h0, count_0_308 };
  assign _0640_ = { 1'h0, count_0_312 } + { 1'h0, count_0_316 };
  assign _0641_ = { 1'h0, _0639_ } + { 1'h0, _0640_ };
  assign _0642_ = { 1'h0, count_0_320 } + { 1'h0, count_0_324 };
  assign _0644_ = { 1'h0, count_0_328 } + { 1'h0, count_0_332 };
  assign _0645_ = { 1'h0, _0642_ } + { 1'h0, _0644_ };
  assign _0646_ = { 1'h0, count_0_336 } + { 1'h0, count_0_340 };
  assign _0647_ = { 1'h0, count_0_344 } + { 1'h0, count_0_348 };
  assign _0648_ = { 1'h0, _0646_ } + { 1'h0, _0647_ };
  assign _0649_ = { 1'h0, count_0_352 } + { 1'h0, count_0_356 };
  assign _0650_ = { 1'h0, count_0_360 } + { 1'h0, count_0_364 };
  assign _0651_ = { 1'h0, _0649_ } + { 1'h0, _0650_ };
  assign _0652_ = { 1'h0, count_0_368 } + { 1'h0, count_0_372 };
  assign _0653_ = { 1'h0, count_0_376 } + { 1'h0, count_0_380 };
  assign _0655_ = { 1'h0, _0652_ } + { 1'h0, _0653_ };
  assign _0656_ = { 1'h0, count_0_384 } + { 1'h0, count_0_388 };
  assign _0657_ = { 1'h0, count_0_392 } + { 1'h0, count_0_396 };
  assign _0658_ = { 1'h0, _0656_ } + { 1'h0, _0657_ };
  assign _0659_ = { 1'h0, count_0_400 } + { 1'h0, count_0_404 };
  assign _0660_ = { 1'h0, count_0_408 } + { 1'h0, count_0_412 };
  assign _0661_ = { 1'h0, _0659_ } + { 1'h0, _0660_ };
  assign _0662_ = { 1'h0, count_0_416 } + { 1'h0, count_0_420 };
  assign _0663_ = { 1'h0, count_0_424 } + { 1'h0, count_0_428 };
  assign _0664_ = { 1'h0, _0662_ } + { 1'h0, _0663_ };
  assign _0667_ = { 1'h0, count_0_432 } + { 1'h0, count_0_436 };
  assign _0668_ = { 1'h0, count_0_440 } + { 1'h0, count_0_444 };
  assign _0669_ = { 1'h0, _0667_ } + { 1'h0, _0668_ };
  assign _0670_ = { 1'h0, count_0_448 } + { 1'h0, count_0_452 };
  assign _0671_ = { 1'h0, count_0_456 } + { 1'h0, count_0_460 };
  assign _0672_ = { 1'h0, _0670_ } + { 1'h0, _0671_ };
  assign _0673_ = { 1'h0, count_0_464 } + { 1'h0, count_0_468 };
  assign _0674_ = { 1'h0, count_0_472 } + { 1'h0, count_0_476 };
  assign _0675_ = { 1'h0, _0673_ } + { 1'h0, _0674_ };
  assign _0676_ = { 1'h0, count_0_480 } + { 1'h0, count_0_484 };
  assign _0678_ = { 1'h0, count_0_488 } + { 1'h0, count_0_492 };
  assign _0679_ = { 1'h0, _0676_ } + { 1'h0, _0678_ };
  assign _0680_ = { 1'h0, count_0_496 } + { 1'h0, count_0_500 };
  assign _0681_ = { 1'h0, count_0_504 } + { 1'h0, count_0_508 };
  assign _0682_ = { 1'h0, _0680_ } + { 1'h0, _0681_ };
  assign _0683_ = { 1'h0, count_0_512 } + { 1'h0, count_0_516 };
  assign _0684_ = { 1'h0, count_0_520 } + { 1'h0, count_0_524 };
  assign _0685_ = { 1'h0, _0683_ } + { 1'h0, _0684_ };
  assign _0686_ = { 1'h0, count_0_528 } + { 1'h0, count_0_532 };
  assign _0687_ = { 1'h0, count_0_536 } + { 1'h0, count_0_540 };
  assign _0689_ = { 1'h0, _0686_ } + { 1'h0, _0687_ };
  assign _0690_ = { 1'h0, count_0_544 } + { 1'h0, count_0_548 };
  assign _0691_ = { 1'h0, count_0_552 } + { 1'h0, count_0_556 };
  assign _0692_ = { 1'h0, _0690_ } + { 1'h0, _0691_ };
  assign _0693_ = { 1'h0, count_1_0 } + { 1'h0, count_1_4 };
  assign _0694_ = { 1'h0, count_1_8 } + { 1'h0, count_1_12 };
  assign _0695_ = { 1'h0, _0693_ } + { 1'h0, _0694_ };
  assign _0696_ = { 1'h0, count_1_16 } + { 1'h0, count_1_20 };
  assign _0697_ = { 1'h0, count_1_24 } + { 1'h0, count_1_28 };
  assign _0698_ = { 1'h0, _0696_ } + { 1'h0, _0697_ };
  assign _0700_ = { 1'h0, count_1_32 } + { 1'h0, count_1_36 };
  assign _0701_ = { 1'h0, count_1_40 } + { 1'h0, count_1_44 };
  assign _0702_ = { 1'h0, _0700_ } + { 1'h0, _0701_ };
  assign _0703_ = { 1'h0, count_1_48 } + { 1'h0, count_1_52 };
  assign _0704_ = { 1'h0, count_1_56 } + { 1'h0, count_1_60 };
  assign _0705_ = { 1'h0, _0703_ } + { 1'h0, _0704_ };
  assign _0706_ = { 1'h0, count_1_64 } + { 1'h0, count_1_68 };
  assign _0707_ = { 1'h0, count_1_72 } + { 1'h0, count_1_76 };
  assign _0708_ = { 1'h0, _0706_ } + { 1'h0, _0707_ };
  assign _0709_ = { 1'h0, count_1_80 } + { 1'h0, count_1_84 };
  assign _0711_ = { 1'h0, count_1_88 } + { 1'h0, count_1_92 };
  assign _0712_ = { 1'h0, _0709_ } + { 1'h0, _0711_ };
  assign _0713_ = { 1'h0, count_1_96 } + { 1'h0, count_1_100 };
  assign _0714_ = { 1'h0, count_1_104 } + { 1'h0, count_1_108 };
  assign _0715_ = { 1'h0, _0713_ } + { 1'h0, _0714_ };
  assign _0716_ = { 1'h0, count_1_112 } + { 1'h0, count_1_116 };
  assign _0717_ = { 1'h0, count_1_120 } + { 1'h0, count_1_124 };
  assign _0718_ = { 1'h0, _0716_ } + { 1'h0, _0717_ };
  assign _0719_ = { 1'h0, count_1_128 } + { 1'h0, count_1_132 };
  assign _0720_ = { 1'h0, _0719_ } + { 2'h0, count_1_136 };
  assign _0722_ = { 1'h0, count_2_0 } + { 1'h0, count_2_4 };
  assign _0723_ = { 1'h0, _0722_ } + { 2'h0, count_2_8 };
  assign _0724_ = { 1'h0, count_2_12 } + { 1'h0, count_2_16 };
  assign _0725_ = { 1'h0, _0724_ } + { 2'h0, count_2_20 };
  assign _0726_ = { 1'h0, count_2_24 } + { 1'h0, count_2_28 };
  assign _0727_ = { 1'h0, _0726_ } + { 2'h0, count_2_32 };
  assign _0728_ = { 1'h0, count_3_0 } + { 1'h0, count_3_3 };
  assign _0729_ = { 1'h0, _0728_ } + { 2'h0, count_3_6 };
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
    decoded <= _0744_;
  always @(posedge clk)
    illegal_13 <= _0745_;
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
  assign _0773_ = counting_1_4 ? _0733_ : shadow_count;
  assign _0797_ = drop ? 1'h0 : counting_2_3;
  assign _0772_ = rst ? 1'h0 : _0797_;
  assign _0798_ = drop ? 1'h0 : counting_1_3;
  assign _0771_ = rst ? 1'h0 : _0798_;
  assign _0799_ = drop ? 1'h0 : counting_0_3;
  assign _0770_ = rst ? 1'h0 : _0799_;
  assign _0800_ = drop ? 1'h0 : counting_2_2;
  assign _0769_ = rst ? 1'h0 : _0800_;
  assign _0801_ = drop ? 1'h0 : counting_1_2;
  assign _0768_ = rst ? 1'h0 : _0801_;
  assign _0802_ = drop ? 1'h0 : counting_0_2;
  assign _0767_ = rst ? 1'h0 : _0802_;
  assign _0803_ = drop ? 1'h0 : counting_2_1;
  assign _0766_ = rst ? 1'h0 : _0803_;
  assign _0804_ = drop ? 1'h0 : counting_1_1;
  assign _0764_ = rst ? 1'h0 : _0804_;
  assign _0805_ = drop ? 1'h0 : counting_0_1;
  assign _0763_ = rst ? 1'h0 : _0805_;
  assign _0806_ = drop ? 1'h0 : counting_2_0;
  assign _0762_ = rst ? 1'h0 : _0806_;
  assign _0807_ = drop ? 1'h0 : counting_1_0;
  assign _0761_ = rst ? 1'h0 : _0807_;
  assign _0808_ = drop ? 1'h0 : counting_0_0;
  assign _0760_ = rst ? 1'h0 : _0808_;
  assign _0809_ = drop ? 1'h0 : swap_0_4;
  assign _0759_ = rst ? 1'h0 : _0809_;
  assign _0810_ = drop ? 1'h0 : _0730_;
  assign _0758_ = rst ? 1'h0 : _0810_;
  assign _0811_ = drop ? 1'h0 : stores[0];
  assign _0757_ = rst ? 1'h0 : _0811_;
  assign _0756_ = swap_0_4 ? shadow_neg : neg;
  assign _0755_[1023:560] = stores[1] ? neg_45[463:0] : shadow_neg[1023:560];
  assign _0755_[559:0] = stores[0] ? neg_45 : shadow_neg[559:0];
  assign _0753_ = swap_0_4 ? shadow_nz : nz;
  assign _0752_[1023:560] = stores[1] ? nz_43[463:0] : shadow_nz[1023:560];
  assign _0752_[559:0] = stores[0] ? nz_43 : shadow_nz[559:0];
  assign _0812_ = drop ? 1'h0 : swap_0_3;
  assign _0751_ = rst ? 1'h0 : _0812_;
  assign _0813_ = drop ? 1'h0 : swap_0_2;
  assign _0750_ = rst ? 1'h0 : _0813_;
  assign _0814_ = drop ? 1'h0 : swap_0_1;
  assign _0749_ = rst ? 1'h0 : _0814_;
  assign _0815_ = drop ? 1'h0 : swap_0_0;
  assign _0748_ = rst ? 1'h0 : _0815_;
  assign _0816_ = drop ? 1'h0 : first;
  assign _0747_ = rst ? 1'h0 : _0816_;
  assign _0817_ = drop ? 1'h0 : _0554_;
  assign _0746_ = rst ? 1'h0 : _0817_;
  assign _0818_ = drop ? 1'h0 : decoded;
  assign _0745_ = rst ? 1'h0 : _0818_;
  assign _0819_ = drop ? 1'h0 : row_0_3;
  assign _0744_ = rst ? 1'h0 : _0819_;
  assign _0820_ = drop ? 1'h0 : _0332_;
  assign _0742_[1] = rst ? 1'h0 : _0820_;
  assign _0821_ = drop ? 1'h0 : _0111_;
  assign _0742_[0] = rst ? 1'h0 : _0821_;
  assign _0822_ = drop ? 1'h0 : row_1_2;
  assign _0741_ = rst ? 1'h0 : _0822_;
  assign _0823_ = drop ? 1'h0 : row_0_2;
  assign _0740_ = rst ? 1'h0 : _0823_;
  assign _0824_ = drop ? 1'h0 : row_1_1;
  assign _0739_ = rst ? 1'h0 : _0824_;
  assign _0825_ = drop ? 1'h0 : row_0_1;
  assign _0738_ = rst ? 1'h0 : _0825_;
  assign _0826_ = drop ? 1'h0 : row_1_0;
  assign _0737_ = rst ? 1'h0 : _0826_;
  assign _0827_ = drop ? 1'h0 : row_0_0;
  assign _0736_ = rst ? 1'h0 : _0827_;
  assign _0828_ = drop ? 1'h0 : read_index;
  assign _0735_ = rst ? 1'h0 : _0828_;
  assign _0829_ = drop ? 1'h0 : read__en;
  assign _0734_ = rst ? 1'h0 : _0829_;
  tnthw_ram #(
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd896),
    .WIDTH(32'd896)
  ) buffer (
    .clk(clk),
    .read_address(read_address[8:0]),
    .read_data(read__data),
    .read_enable(read__en),
    .write_address(fill_address),
    .write_data(fill_data),
    .write_enable(fill)
  );
  tnthw_t32x32_array_unit_weights_decoder decoder (
    .clk(clk),
    .data(data),
    .drop(drop),
    .illegal(illegal_14),
    .neg_0_2(neg_45[4:0]),
    .neg_100_2(neg_45[504:500]),
    .neg_101_2(neg_45[509:505]),
    .neg_102_2(neg_45[514:510]),
    .neg_103_2(neg_45[519:515]),
    .neg_104_2(neg_45[524:520]),
    .neg_105_2(neg_45[529:525]),
    .neg_106_2(neg_45[534:530]),
    .neg_107_2(neg_45[539:535]),
    .neg_108_2(neg_45[544:540]),
    .neg_109_2(neg_45[549:545]),
    .neg_10_2(neg_45[54:50]),
    .neg_110_2(neg_45[554:550]),
    .neg_111_2(neg_45[559:555]),
    .neg_11_2(neg_45[59:55]),
    .neg_12_2(neg_45[64:60]),
    .neg_13_2(neg_45[69:65]),
    .neg_14_2(neg_45[74:70]),
    .neg_15_2(neg_45[79:75]),
    .neg_16_2(neg_45[84:80]),
    .neg_17_2(neg_45[89:85]),
    .neg_18_2(neg_45[94:90]),
    .neg_19_2(neg_45[99:95]),
    .neg_1_2(neg_45[9:5]),
    .neg_20_2(neg_45[104:100]),
    .neg_21_2(neg_45[109:105]),
    .neg_22_2(neg_45[114:110]),
    .neg_23_2(neg_45[119:115]),
    .neg_24_2(neg_45[124:120]),
    .neg_25_2(neg_45[129:125]),
    .neg_26_2(neg_45[134:130]),
    .neg_27_2(neg_45[139:135]),
    .neg_28_2(neg_45[144:140]),
    .neg_29_2(neg_45[149:145]),
    .neg_2_2(neg_45[14:10]),
    .neg_30_2(neg_45[154:150]),
    .neg_31_2(neg_45[159:155]),
    .neg_32_2(neg_45[164:160]),
    .neg_33_2(neg_45[169:165]),
    .neg_34_2(neg_45[174:170]),
    .neg_35_2(neg_45[179:175]),
    .neg_36_2(neg_45[184:180]),
    .neg_37_2(neg_45[189:185]),
    .neg_38_2(neg_45[194:190]),
    .neg_39_2(neg_45[199:195]),
    .neg_3_2(neg_45[19:15]),
    .neg_40_2(neg_45[204:200]),
    .neg_41_2(neg_45[209:205]),
    .neg_42_2(neg_45[214:210]),
    .neg_43_2(neg_45[219:215]),
    .neg_44_2(neg_45[224:220]),
    .neg_45_2(neg_45[229:225]),
    .neg_46_2(neg_45[234:230]),
    .neg_47_2(neg_45[239:235]),
    .neg_48_2(neg_45[244:240]),
    .neg_49_2(neg_45[249:245]),
    .neg_4_2(neg_45[24:20]),
    .neg_50_2(neg_45[254:250]),
    .neg_51_2(neg_45[259:255]),
    .neg_52_2(neg_45[264:260]),
    .neg_53_2(neg_45[269:265]),
    .neg_54_2(neg_45[274:270]),
    .neg_55_2(neg_45[279:275]),
    .neg_56_2(neg_45[284:280]),
    .neg_57_2(neg_45[289:285]),
    .neg_58_2(neg_45[294:290]),
    .neg_59_2(neg_45[299:295]),
    .neg_5_2(neg_45[29:25]),
    .neg_60_2(neg_45[304:300]),
    .neg_61_2(neg_45[309:305]),
    .neg_62_2(neg_45[314:310]),
    .neg_63_2(neg_45[319:315]),
    .neg_64_2(neg_45[324:320]),
    .neg_65_2(neg_45[329:325]),
    .neg_66_2(neg_45[334:330]),
    .neg_67_2(neg_45[339:335]),
    .neg_68_2(neg_45[344:340]),
    .neg_69_2(neg_45[349:345]),
    .neg_6_2(neg_45[34:30]),
    .neg_70_2(neg_45[354:350]),
    .neg_71_2(neg_45[359:355]),
    .neg_72_2(neg_45[364:360]),
    .neg_73_2(neg_45[369:365]),
    .neg_74_2(neg_45[374:370]),
    .neg_75_2(neg_45[379:375]),
    .neg_76_2(neg_45[384:380]),
    .neg_77_2(neg_45[389:385]),
    .neg_78_2(neg_45[394:390]),
    .neg_79_2(neg_45[399:395]),
    .neg_7_2(neg_45[39:35]),
    .neg_80_2(neg_45[404:400]),
    .neg_81_2(neg_45[409:405]),
    .neg_82_2(neg_45[414:410]),
    .neg_83_2(neg_45[419:415]),
    .neg_84_2(neg_45[424:420]),
    .neg_85_2(neg_45[429:425]),
    .neg_86_2(neg_45[434:430]),
    .neg_87_2(neg_45[439:435]),
    .neg_88_2(neg_45[444:440]),
    .neg_89_2(neg_45[449:445]),
    .neg_8_2(neg_45[44:40]),
    .neg_90_2(neg_45[454:450]),
    .neg_91_2(neg_45[459:455]),
    .neg_92_2(neg_45[464:460]),
    .neg_93_2(neg_45[469:465]),
    .neg_94_2(neg_45[474:470]),
    .neg_95_2(neg_45[479:475]),
    .neg_96_2(neg_45[484:480]),
    .neg_97_2(neg_45[489:485]),
    .neg_98_2(neg_45[494:490]),
    .neg_99_2(neg_45[499:495]),
    .neg_9_2(neg_45[49:45]),
    .nz_0_2(nz_43[4:0]),
    .nz_100_2(nz_43[504:500]),
    .nz_101_2(nz_43[509:505]),
    .nz_102_2(nz_43[514:510]),
    .nz_103_2(nz_43[519:515]),
    .nz_104_2(nz_43[524:520]),
    .nz_105_2(nz_43[529:525]),
    .nz_106_2(nz_43[534:530]),
    .nz_107_2(nz_43[539:535]),
    .nz_108_2(nz_43[544:540]),
    .nz_109_2(nz_43[549:545]),
    .nz_10_2(nz_43[54:50]),
    .nz_110_2(nz_43[554:550]),
    .nz_111_2(nz_43[559:555]),
    .nz_11_2(nz_43[59:55]),
    .nz_12_2(nz_43[64:60]),
    .nz_13_2(nz_43[69:65]),
    .nz_14_2(nz_43[74:70]),
    .nz_15_2(nz_43[79:75]),
    .nz_16_2(nz_43[84:80]),
    .nz_17_2(nz_43[89:85]),
    .nz_18_2(nz_43[94:90]),
    .nz_19_2(nz_43[99:95]),
    .nz_1_2(nz_43[9:5]),
    .nz_20_2(nz_43[104:100]),
    .nz_21_2(nz_43[109:105]),
    .nz_22_2(nz_43[114:110]),
    .nz_23_2(nz_43[119:115]),
    .nz_24_2(nz_43[124:120]),
    .nz_25_2(nz_43[129:125]),
    .nz_26_2(nz_43[134:130]),
    .nz_27_2(nz_43[139:135]),
    .nz_28_2(nz_43[144:140]),
    .nz_29_2(nz_43[149:145]),
    .nz_2_2(nz_43[14:10]),
    .nz_30_2(nz_43[154:150]),
    .nz_31_2(nz_43[159:155]),
    .nz_32_2(nz_43[164:160]),
    .nz_33_2(nz_43[169:165]),
    .nz_34_2(nz_43[174:170]),
    .nz_35_2(nz_43[179:175]),
    .nz_36_2(nz_43[184:180]),
    .nz_37_2(nz_43[189:185]),
    .nz_38_2(nz_43[194:190]),
    .nz_39_2(nz_43[199:195]),
    .nz_3_2(nz_43[19:15]),
    .nz_40_2(nz_43[204:200]),
    .nz_41_2(nz_43[209:205]),
    .nz_42_2(nz_43[214:210]),
    .nz_43_2(nz_43[219:215]),
    .nz_44_2(nz_43[224:220]),
    .nz_45_2(nz_43[229:225]),
    .nz_46_2(nz_43[234:230]),
    .nz_47_2(nz_43[239:235]),
    .nz_48_2(nz_43[244:240]),
    .nz_49_2(nz_43[249:245]),
    .nz_4_2(nz_43[24:20]),
    .nz_50_2(nz_43[254:250]),
    .nz_51_2(nz_43[259:255]),
    .nz_52_2(nz_43[264:260]),
    .nz_53_2(nz_43[269:265]),
    .nz_54_2(nz_43[274:270]),
    .nz_55_2(nz_43[279:275]),
    .nz_56_2(nz_43[284:280]),
    .nz_57_2(nz_43[289:285]),
    .nz_58_2(nz_43[294:290]),
    .nz_59_2(nz_43[299:295]),
    .nz_5_2(nz_43[29:25]),
    .nz_60_2(nz_43[304:300]),
    .nz_61_2(nz_43[309:305]),
    .nz_62_2(nz_43[314:310]),
    .nz_63_2(nz_43[319:315]),
    .nz_64_2(nz_43[324:320]),
    .nz_65_2(nz_43[329:325]),
    .nz_66_2(nz_43[334:330]),
    .nz_67_2(nz_43[339:335]),
    .nz_68_2(nz_43[344:340]),
    .nz_69_2(nz_43[349:345]),
    .nz_6_2(nz_43[34:30]),
    .nz_70_2(nz_43[354:350]),
    .nz_71_2(nz_43[359:355]),
    .nz_72_2(nz_43[364:360]),
    .nz_73_2(nz_43[369:365]),
    .nz_74_2(nz_43[374:370]),
    .nz_75_2(nz_43[379:375]),
    .nz_76_2(nz_43[384:380]),
    .nz_77_2(nz_43[389:385]),
    .nz_78_2(nz_43[394:390]),
    .nz_79_2(nz_43[399:395]),
    .nz_7_2(nz_43[39:35]),
    .nz_80_2(nz_43[404:400]),
    .nz_81_2(nz_43[409:405]),
    .nz_82_2(nz_43[414:410]),
    .nz_83_2(nz_43[419:415]),
    .nz_84_2(nz_43[424:420]),
    .nz_85_2(nz_43[429:425]),
    .nz_86_2(nz_43[434:430]),
    .nz_87_2(nz_43[439:435]),
    .nz_88_2(nz_43[444:440]),
    .nz_89_2(nz_43[449:445]),
    .nz_8_2(nz_43[44:40]),
    .nz_90_2(nz_43[454:450]),
    .nz_91_2(nz_43[459:455]),
    .nz_92_2(nz_43[464:460]),
    .nz_93_2(nz_43[469:465]),
    .nz_94_2(nz_43[474:470]),
    .nz_95_2(nz_43[479:475]),
    .nz_96_2(nz_43[484:480]),
    .nz_97_2(nz_43[489:485]),
    .nz_98_2(nz_43[494:490]),
    .nz_99_2(nz_43[499:495]),
    .nz_9_2(nz_43[49:45]),
    .rst(rst)
  );
endmodule

// Decode `n_bytes` packed bytes, new ones in every cycle.
module tnthw_t32x32_array_unit_weights_decoder(
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
  neg_16_2,
  neg_17_2,
  neg_18_2,
  neg_19_2,
  neg_20_2,
  neg_21_2,
  neg_22_2,
  neg_23_2,
  neg_24_2,
  neg_25_2,
  neg_26_2,
  neg_27_2,
  neg_28_2,
  neg_29_2,
  neg_30_2,
  neg_31_2,
  neg_32_2,
  neg_33_2,
  neg_34_2,
  neg_35_2,
  neg_36_2
,
  neg_37_2,
  neg_38_2,
  neg_39_2,
  neg_40_2,
  neg_41_2,
  neg_42_2,
  neg_43_2,
  neg_44_2,
  neg_45_2,
  neg_46_2,
  neg_47_2,
  neg_48_2,
  neg_49_2,
  neg_50_2,
  neg_51_2,
  neg_52_2,
  neg_53_2,
  neg_54_2,
  neg_55_2,
  neg_56_2,
  neg_57_2
,
  neg_58_2,
  neg_59_2,
  neg_60_2,
  neg_61_2,
  neg_62_2,
  neg_63_2,
  neg_64_2,
  neg_65_2,
  neg_66_2,
  neg_67_2,
  neg_68_2,
  neg_69_2,
  neg_70_2,
  neg_71_2,
  neg_72_2,
  neg_73_2,
  neg_74_2,
  neg_75_2,
  neg_76_2,
  neg_77_2,
  neg_78_2
,
  neg_79_2,
  neg_80_2,
  neg_81_2,
  neg_82_2,
  neg_83_2,
  neg_84_2,
  neg_85_2,
  neg_86_2,
  neg_87_2,
  neg_88_2,
  neg_89_2,
  neg_90_2,
  neg_91_2,
  neg_92_2,
  neg_93_2,
  neg_94_2,
  neg_95_2,
  neg_96_2,
  neg_97_2,
  neg_98_2,
  neg_99_2
,
  neg_100_2,
  neg_101_2,
  neg_102_2,
  neg_103_2,
  neg_104_2,
  neg_105_2,
  neg_106_2,
  neg_107_2,
  neg_108_2,
  neg_109_2,
  neg_110_2,
  neg_111_2,
  nz_0_2,
  nz_1_2,
  nz_2_2,
  nz_3_2,
  nz_4_2,
  nz_5_2,
  nz_6_2,
  nz_7_2,
  nz_8_2
,
  nz_9_2,
  nz_10_2,
  nz_11_2,
  nz_12_2,
  nz_13_2,
  nz_14_2,
  nz_15_2,
  nz_16_2,
  nz_17_2,
  nz_18_2,
  nz_19_2,
  nz_20_2,
  nz_21_2,
  nz_22_2,
  nz_23_2,
  nz_24_2,
  nz_25_2,
  nz_26_2,
  nz_27_2,
  nz_28_2,
  nz_29_2
,
  nz_30_2,
  nz_31_2,
  nz_32_2,
  nz_33_2,
  nz_34_2,
  nz_35_2,
  nz_36_2,
  nz_37_2,
  nz_38_2,
  nz_39_2,
  nz_40_2,
  nz_41_2,
  nz_42_2,
  nz_43_2,
  nz_44_2,
  nz_45_2,
  nz_46_2,
  nz_47_2,
  nz_48_2,
  nz_49_2,
  nz_50_2
,
  nz_51_2,
  nz_52_2,
  nz_53_2,
  nz_54_2,
  nz_55_2,
  nz_56_2,
  nz_57_2,
  nz_58_2,
  nz_59_2,
  nz_60_2,
  nz_61_2,
  nz_62_2,
  nz_63_2,
  nz_64_2,
  nz_65_2,
  nz_66_2,
  nz_67_2,
  nz_68_2,
  nz_69_2,
  nz_70_2,
  nz_71_2
,
  nz_72_2,
  nz_73_2,
  nz_74_2,
  nz_75_2,
  nz_76_2,
  nz_77_2,
  nz_78_2,
  nz_79_2,
  nz_80_2,
  nz_81_2,
  nz_82_2,
  nz_83_2,
  nz_84_2,
  nz_85_2,
  nz_86_2,
  nz_87_2,
  nz_88_2,
  nz_89_2,
  nz_90_2,
  nz_91_2,
  nz_92_2
,
  nz_93_2,
  nz_94_2,
  nz_95_2,
  nz_96_2,
  nz_97_2,
  nz_98_2,
  nz_99_2,
  nz_100_2,
  nz_101_2,
  nz_102_2,
  nz_103_2,
  nz_104_2,
  nz_105_2,
  nz_106_2,
  nz_107_2,
  nz_108_2,
  nz_109_2,
  nz_110_2,
  nz_111_2
);
  wire _0000_;
  wire _0001_;
  wire [1:0] _0002_;
  wire _0003_;
  wire _0004_;
  wire _0005_;
  wire [1:0] _0006_;
  wire _0007_;
  wire _0008_;
  wire _0009_;
  wire [1:0] _0010_;
  wire _0011_;
  wire _0012_;
  wire [1:0] _0013_;
  wire _0014_;
  wire _0015_;
  wire [1:0] _0016_;
  wire _0017_;
  wire _0018_;
  wire _0019_;
  wire [1:0] _0020_;
  wire _0021_;
  wire _0022_;
  wire _0023_;
  wire [1:0] _0024_;
  wire _0025_;
  wire _0026_;
  wire [1:0] _0027_;
  wire _0028_;
  wire _0029_;
  wire [1:0] _0030_;
  wire _0031_;
  wire _0032_;
  wire _0033_;
  wire [1:0] _0034_;
  wire _0035_;
  wire _0036_;
  wire _0037_;
  wire [1:0] _0038_;
  wire _0039_;
  wire _0040_;
  wire [1:0] _0041_;
  wire _0042_;
  wire _0043_;
  wire [1:0] _0044_;
  wire _0045_;
  wire _0046_;
  wire _0047_;
  wire [1:0] _0048_;
  wire _0049_;
  wire _0050_;
  wire _0051_;
  wire [1:0] _0052_;
  wire _0053_;
  wire _0054_;
  wire [1:0] _0055_;
  wire _0056_;
  wire _0057_;
  wire [1:0] _0058_;
  wire _0059_;
  wire _0060_;
  wire _0061_;
  wire [1:0] _0062_;
  wire _0063_;
  wire _0064_;
  wire _0065_;
  wire [1:0] _0066_;
  wire _0067_;
  wire _0068_;
  wire [1:0] _0069_;
  wire _0070_;
  wire _0071_;
  wire [1:0] _0072_;
  wire _0073_;
  wire _0074_;
  wire _0075_;
  wire [1:0] _0076_;
  wire _0077_;
  wire _0078_;
  wire _0079_;
  wire [1:0] _0080_;
  wire _0081_;
  wire _0082_;
  wire [1:0] _0083_;
  wire _0084_;
  wire _0085_;
  wire [1:0] _0086_;
  wire _0087_;
  wire _0088_;
  wire _0089_;
  wire [1:0] _0090_;
  wire _0091_;
  wire _0092_;
  wire _0093_;
  wire [1:0] _0094_;
  wire _0095_;
  wire _0096_;
  wire [1:0] _0097_;
  wire _0098_;
  wire _0099_;
  wire [1:0] _0100_;
  wire _0101_;
  wire _0102_;
  wire _0103_;
  wire [1:0] _0104_;
  wire _0105_;
  wire _0106_;
  wire _0107_;
  wire [1:0] _0108_;
  wire _0109_;
  wire _0110_;
  wire [1:0] _0111_;
  wire _0112_;
  wire _0113_;
  wire [1:0] _0114_;
  wire _0115_;
  wire _0116_;
  wire _0117_;
  wire [1:0] _0118_;
  wire _0119_;
  wire _0120_;
  wire _0121_;
  wire [1:0] _0122_;
  wire _0123_;
  wire _0124_;
  wire [1:0] _0125_;
  wire _0126_;
  wire _0127_;
  wire [1:0] _0128_;
  wire _0129_;
  wire _0130_;
  wire _0131_;
  wire [1:0] _0132_;
  wire _0133_;
  wire _0134_;
  wire _0135_;
  wire [1:0] _0136_;
  wire _0137_;
  wire _0138_;
  wire [1:0] _0139_;
  wire _0140_;
  wire _0141_;
  wire [1:0] _0142_;
  wire _0143_;
  wire _0144_;
  wire _0145_;
  wire [1:0] _0146_;
  wire _0147_;
  wire _0148_;
  wire _0149_;
  wire [1:0] _0150_;
  wire _0151_;
  wire _0152_;
  wire [1:0] _0153_;
  wire _0154_;
  wire _0155_;
  wire [1:0] _0156_;
  wire _0157_;
  wire _0158_;
  wire _0159_;
  wire [1:0] _0160_;
  wire _0161_;
  wire _0162_;
  wire _0163_;
  wire [1:0] _0164_;
  wire _0165_;
  wire _0166_;
  wire [1:0] _0167_;
  wire _0168_;
  wire _0169_;
  wire [1:0] _0170_;
  wire _0171_;
  wire _0172_;
  wire _0173_;
  wire [1:0] _0174_;
  wire _0175_;
  wire _0176_;
  wire _0177_;
  wire [1:0] _0178_;
  wire _0179_;
  wire _0180_;
  wire [1:0] _0181_;
  wire _0182_;
  wire _0183_;
  wire [1:0] _0184_;
  wire _0185_;
  wire _0186_;
  wire _0187_;
  wire [1:0] _0188_;
  wire _0189_;
  wire _0190_;
  wire _0191_;
  wire [1:0] _0192_;
  wire _0193_;
  wire _0194_;
  wire [1:0] _0195_;
  wire _0196_;
  wire _0197_;
  wire [1:0] _0198_;
  wire _0199_;
  wire _0200_;
  wire _0201_;
  wire [1:0] _0202_;
  wire _0203_;
  wire _0204_;
  wire _0205_;
  wire [1:0] _0206_;
  wire _0207_;
  wire _0208_;
  wire [1:0] _0209_;
  wire _0210_;
  wire _0211_;
  wire [1:0] _0212_;
  wire _0213_;
  wire _0214_;
  wire _0215_;
  wire [1:0] _0216_;
  wire _0217_;
  wire _0218_;
  wire _0219_;
  wire [1:0] _0220_;
  wire _0221_;
  wire _0222_;
  wire [1:0] _0223_;
  wire _0224_;
  wire _0225_;
  wire [1:0] _0226_;
  wire _0227_;
  wire _0228_;
  wire _0229_;
  wire [1:0] _0230_;
  wire _0231_;
  wire _0232_;
  wire _0233_;
  wire [1:0] _0234_;
  wire _0235_;
  wire _0236_;
  wire [1:0] _0237_;
  wire _0238_;
  wire _0239_;
  wire [1:0] _0240_;
  wire _0241_;
  wire _0242_;
  wire _0243_;
  wire [1:0] _0244_;
  wire _0245_;
  wire _0246_;
  wire _0247_;
  wire [1:0] _0248_;
  wire _0249_;
  wire _0250_;
  wire [1:0] _0251_;
  wire _0252_;
  wire _0253_;
  wire [1:0] _0254_;
  wire _0255_;
  wire _0256_;
  wire _0257_;
  wire [1:0] _0258_;
  wire _0259_;
  wire _0260_;
  wire _0261_;
  wire [1:0] _0262_;
  wire _0263_;
  wire _0264_;
  wire [1:0] _0265_;
  wire _0266_;
  wire _0267_;
  wire [1:0] _0268_;
  wire _0269_;
  wire _0270_;
  wire _0271_;
  wire [1:0] _0272_;
  wire _0273_;
  wire _0274_;
  wire _0275_;
  wire [1:0] _0276_;
  wire _0277_;
  wire _0278_;
  wire [1:0] _0279_;
  wire _0280_;
  wire _0281_;
  wire [1:0] _0282_;
  wire _0283_;
  wire _0284_;
  wire _0285_;
  wire [1:0] _0286_;
  wire _0287_;
  wire _0288_;
  wire _0289_;
  wire [1:0] _0290_;
  wire _0291_;
  wire _0292_;
  wire [1:0] _0293_;
  wire _0294_;
  wire _0295_;
  wire [1:0] _0296_;
  wire _0297_;
  wire _0298_;
  wire _0299_;
  wire [1:0] _0300_;
  wire _0301_;
  wire _0302_;
  wire _0303_;
  wire [1:0] _0304_;
  wire _0305_;
  wire _0306_;
  wire [1:0] _0307_;
  wire _0308_;
  wire _0309_;
  wire [1:0] _0310_;
  wire _0311_;
  wire _0312_;
  wire _0313_;
  wire [1:0] _0314_;
  wire _0315_;
  wire _0316_;
  wire _0317_;
  wire [1:0] _0318_;
  wire _0319_;
  wire _0320_;
  wire [1:0] _0321_;
  wire _0322_;
  wire _0323_;
  wire [1:0] _0324_;
  wire _0325_;
  wire _0326_;
  wire _0327_;
  wire [1:0] _0328_;
  wire _0329_;
  wire _0330_;
  wire _0331_;
  wire [1:0] _0332_;
  wire _0333_;
  wire _0334_;
  wire [1:0] _0335_;
  wire _0336_;
  wire _0337_;
  wire [1:0] _0338_;
  wire _0339_;
  wire _0340_;
  wire _0341_;
  wire [1:0] _0342_;
  wire _0343_;
  wire _0344_;
  wire _0345_;
  wire [1:0] _0346_;
  wire _0347_;
  wire _0348_;
  wire [1:0] _0349_;
  wire _0350_;
  wire _0351_;
  wire [1:0] _0352_;
  wire _0353_;
  wire _0354_;
  wire _0355_;
  wire [1:0] _0356_;
  wire _0357_;
  wire _0358_;
  wire _0359_;
  wire [1:0] _0360_;
  wire _0361_;
  wire _0362_;
  wire [1:0] _0363_;
  wire _0364_;
  wire _0365_;
  wire [1:0] _0366_;
  wire _0367_;
  wire _0368_;
  wire _0369_;
  wire [1:0] _0370_;
  wire _0371_;
  wire _0372_;
  wire _0373_;
  wire [1:0] _0374_;
  wire _0375_;
  wire _0376_;
  wire [1:0] _0377_;
  wire _0378_;
  wire _0379_;
  wire [1:0] _0380_;
  wire _0381_;
  wire _0382_;
  wire _0383_;
  wire [1:0] _0384_;
  wire _0385_;
  wire _0386_;
  wire _0387_;
  wire [1:0] _0388_;
  wire _0389_;
  wire _0390_;
  wire [1:0] _0391_;
  wire _0392_;
  wire _0393_;
  wire [1:0] _0394_;
  wire _0395_;
  wire _0396_;
  wire _0397_;
  wire [1:0] _0398_;
  wire _0399_;
  wire _0400_;
  wire _0401_;
  wire [1:0] _0402_;
  wire _0403_;
  wire _0404_;
  wire [1:0] _0405_;
  wire _0406_;
  wire _0407_;
  wire [1:0] _0408_;
  wire _0409_;
  wire _0410_;
  wire _0411_;
  wire [1:0] _0412_;
  wire _0413_;
  wire _0414_;
  wire _0415_;
  wire [1:0] _0416_;
  wire _0417_;
  wire _0418_;
  wire [1:0] _0419_;
  wire _0420_;
  wire _0421_;
  wire [1:0] _0422_;
  wire _0423_;
  wire _0424_;
  wire _0425_;
  wire [1:0] _0426_;
  wire _0427_;
  wire _0428_;
  wire _0429_;
  wire [1:0] _0430_;
  wire _0431_;
  wire _0432_;
  wire [1:0] _0433_;
  wire _0434_;
  wire _0435_;
  wire [1:0] _0436_;
  wire _0437_;
  wire _0438_;
  wire _0439_;
  wire [1:0] _0440_;
  wire _0441_;
  wire _0442_;
  wire _0443_;
  wire [1:0] _0444_;
  wire _0445_;
  wire _0446_;
  wire [1:0] _0447_;
  wire _0448_;
  wire _0449_;
  wire [1:0] _0450_;
  wire _0451_;
  wire _0452_;
  wire _0453_;
  wire [1:0] _0454_;
  wire _0455_;
  wire _0456_;
  wire _0457_;
  wire [1:0] _0458_;
  wire _0459_;
  wire _0460_;
  wire [1:0] _0461_;
  wire _0462_;
  wire _0463_;
  wire [1:0] _0464_;
  wire _0465_;
  wire _0466_;
  wire _0467_;
  wire [1:0] _0468_;
  wire _0469_;
  wire _0470_;
  wire _0471_;
  wire [1:0] _0472_;
  wire _0473_;
  wire _0474_;
  wire [1:0] _0475_;
  wire _0476_;
  wire _0477_;
  wire [1:0] _0478_;
  wire _0479_;
  wire _0480_;
  wire _0481_;
  wire [1:0] _0482_;
  wire _0483_;
  wire _0484_;
  wire _0485_;
  wire [1:0] _0486_;
  wire _0487_;
  wire _0488_;
  wire [1:0] _0489_;
  wire _0490_;
  wire _0491_;
  wire [1:0] _0492_;
  wire _0493_;
  wire _0494_;
  wire _0495_;
  wire [1:0] _0496_;
  wire _0497_;
  wire _0498_;
  wire _0499_;
  wire [1:0] _0500_;
  wire _0501_;
  wire _0502_;
  wire [1:0] _0503_;
  wire _0504_;
  wire _0505_;
  wire [1:0] _0506_;
  wire _0507_;
  wire _0508_;
  wire _0509_;
  wire [1:0] _0510_;
  wire _0511_;
  wire _0512_;
  wire _0513_;
  wire [1:0] _0514_;
  wire _0515_;
  wire _0516_;
  wire [1:0] _0517_;
  wire _0518_;
  wire _0519_;
  wire [1:0] _0520_;
  wire _0521_;
  wire _0522_;
  wire _0523_;
  wire [1:0] _0524_;
  wire _0525_;
  wire _0526_;
  wire _0527_;
  wire [1:0] _0528_;
  wire _0529_;
  wire _0530_;
  wire [1:0] _0531_;
  wire _0532_;
  wire _0533_;
  wire [1:0] _0534_;
  wire _0535_;
  wire _0536_;
  wire _0537_;
  wire [1:0] _0538_;
  wire _0539_;
  wire _0540_;
  wire _0541_;
  wire [1:0] _0542_;
  wire _0543_;
  wire _0544_;
  wire [1:0] _0545_;
  wire _0546_;
  wire _0547_;
  wire [1:0] _0548_;
  wire _0549_;
  wire _0550_;
  wire _0551_;
  wire [1:0] _0552_;
  wire _0553_;
  wire _0554_;
  wire _0555_;
  wire [1:0] _0556_;
  wire _0557_;
  wire _0558_;
  wire [1:0] _0559_;
  wire _0560_;
  wire _0561_;
  wire [1:0] _0562_;
  wire _0563_;
  wire _0564_;
  wire _0565_;
  wire [1:0] _0566_;
  wire _0567_;
  wire _0568_;
  wire _0569_;
  wire [1:0] _0570_;
  wire _0571_;
  wire _0572_;
  wire [1:0] _0573_;
  wire _0574_;
  wire _0575_;
  wire [1:0] _0576_;
  wire _0577_;
  wire _0578_;
  wire _0579_;
  wire [1:0] _0580_;
  wire _0581_;
  wire _0582_;
  wire _0583_;
  wire [1:0] _0584_;
  wire _0585_;
  wire _0586_;
  wire [1:0] _0587_;
  wire _0588_;
  wire _0589_;
  wire [1:0] _0590_;
  wire _0591_;
  wire _0592_;
  wire _0593_;
  wire [1:0] _0594_;
  wire _0595_;
  wire _0596_;
  wire _0597_;
  wire [1:0] _0598_;
  wire _0599_;
  wire _0600_;
  wire [1:0] _0601_;
  wire _0602_;
  wire _0603_;
  wire [1:0] _0604_;
  wire _0605_;
  wire _0606_;
  wire _0607_;
  wire [1:0] _0608_;
  wire _0609_;
  wire _0610_;
  wire _0611_;
  wire [1:0] _0612_;
  wire _0613_;
  wire _0614_;
  wire [1:0] _0615_;
  wire _0616_;
  wire _0617_;
  wire [1:0] _0618_;
  wire _0619_;
  wire _0620_;
  wire _0621_;
  wire [1:0] _0622_;
  wire _0623_;
  wire _0624_;
  wire _0625_;
  wire [1:0] _0626_;
  wire _0627_;
  wire _0628_;
  wire [1:0] _0629_;
  wire _0630_;
  wire _0631_;
  wire [1:0] _0632_;
  wire _0633_;
  wire _0634_;
  wire _0635_;
  wire [1:0] _0636_;
  wire _0637_;
  wire _0638_;
  wire _0639_;
  wire [1:0] _0640_;
  wire _0641_;
  wire _0642_;
  wire [1:0] _0643_;
  wire _0644_;
  wire _0645_;
  wire [1:0] _0646_;
  wire _0647_;
  wire _0648_;
  wire _0649_;
  wire [1:0] _0650_;
  wire _0651_;
  wire _0652_;
  wire _0653_;
  wire [1:0] _0654_;
  wire _0655_;
  wire _0656_;
  wire [1:0] _0657_;
  wire _0658_;
  wire _0659_;
  wire [1:0] _0660_;
  wire _0661_;
  wire _0662_;
  wire _0663_;
  wire [1:0] _0664_;
  wire _0665_;
  wire _0666_;
  wire _0667_;
  wire [1:0] _0668_;
  wire _0669_;
  wire _0670_;
  wire [1:0] _0671_;
  wire _0672_;
  wire _0673_;
  wire [1:0] _0674_;
  wire _0675_;
  wire _0676_;
  wire _0677_;
  wire [1:0] _0678_;
  wire _0679_;
  wire _0680_;
  wire _0681_;
  wire [1:0] _0682_;
  wire _0683_;
  wire _0684_;
  wire [1:0] _0685_;
  wire _0686_;
  wire _0687_;
  wire [1:0] _0688_;
  wire _0689_;
  wire _0690_;
  wire _0691_;
  wire [1:0] _0692_;
  wire _0693_;
  wire _0694_;
  wire _0695_;
  wire [1:0] _0696_;
  wire _0697_;
  wire _0698_;
  wire [1:0] _0699_;
  wire _0700_;
  wire _0701_;
  wire [1:0] _0702_;
  wire _0703_;
  wire _0704_;
  wire _0705_;
  wire [1:0] _0706_;
  wire _0707_;
  wire _0708_;
  wire _0709_;
  wire [1:0] _0710_;
  wire _0711_;
  wire _0712_;
  wire [1:0] _0713_;
  wire _0714_;
  wire _0715_;
  wire [1:0] _0716_;
  wire _0717_;
  wire _0718_;
  wire _0719_;
  wire [1:0] _0720_;
  wire _0721_;
  wire _0722_;
  wire _0723_;
  wire [1:0] _0724_;
  wire _0725_;
  wire _0726_;
  wire [1:0] _0727_;
  wire _0728_;
  wire _0729_;
  wire [1:0] _0730_;
  wire _0731_;
  wire _0732_;
  wire _0733_;
  wire [1:0] _0734_;
  wire _0735_;
  wire _0736_;
  wire _0737_;
  wire [1:0] _0738_;
  wire _0739_;
  wire _0740_;
  wire [1:0] _0741_;
  wire _0742_;
  wire _0743_;
  wire [1:0] _0744_;
  wire _0745_;
  wire _0746_;
  wire _0747_;
  wire [1:0] _0748_;
  wire _0749_;
  wire _0750_;
  wire _0751_;
  wire [1:0] _0752_;
  wire _0753_;
  wire _0754_;
  wire [1:0] _0755_;
  wire _0756_;
  wire _0757_;
  wire [1:0] _0758_;
  wire _0759_;
  wire _0760_;
  wire _0761_;
  wire [1:0] _0762_;
  wire _0763_;
  wire _0764_;
  wire _0765_;
  wire [1:0] _0766_;
  wire _0767_;
  wire _0768_;
  wire [1:0] _0769_;
  wire _0770_;
  wire _0771_;
  wire [1:0] _0772_;
  wire _0773_;
  wire _0774_;
  wire _0775_;
  wire [1:0] _0776_;
  wire _0777_;
  wire _0778_;
  wire _0779_;
  wire [1:0] _0780_;
  wire _0781_;
  wire _0782_;
  wire [1:0] _0783_;
  wire _0784_;
  wire _0785_;
  wire [1:0] _0786_;
  wire _0787_;
  wire _0788_;
  wire _0789_;
  wire [1:0] _0790_;
  wire _0791_;
  wire _0792_;
  wire _0793_;
  wire [1:0] _0794_;
  wire _0795_;
  wire _0796_;
  wire [1:0] _0797_;
  wire _0798_;
  wire _0799_;
  wire [1:0] _0800_;
  wire _0801_;
  wire _0802_;
  wire _0803_;
  wire [1:0] _0804_;
  wire _0805_;
  wire _0806_;
  wire _0807_;
  wire [1:0] _0808_;
  wire _0809_;
  wire _0810_;
  wire [1:0] _0811_;
  wire _0812_;
  wire _0813_;
  wire [1:0] _0814_;
  wire _0815_;
  wire _0816_;
  wire _0817_;
  wire [1:0] _0818_;
  wire _0819_;
  wire _0820_;
  wire _0821_;
  wire [1:0] _0822_;
  wire _0823_;
  wire _0824_;
  wire [1:0] _0825_;
  wire _0826_;
  wire _0827_;
  wire [1:0] _0828_;
  wire _0829_;
  wire _0830_;
  wire _0831_;
  wire [1:0] _0832_;
  wire _0833_;
  wire _0834_;
  wire _0835_;
  wire [1:0] _0836_;
  wire _0837_;
  wire _0838_;
  wire [1:0] _0839_;
  wire _0840_;
  wire _0841_;
  wire [1:0] _0842_;
  wire _0843_;
  wire _0844_;
  wire _0845_;
  wire [1:0] _0846_;
  wire _0847_;
  wire _0848_;
  wire _0849_;
  wire [1:0] _0850_;
  wire _0851_;
  wire _0852_;
  wire [1:0] _0853_;
  wire _0854_;
  wire _0855_;
  wire [1:0] _0856_;
  wire _0857_;
  wire _0858_;
  wire _0859_;
  wire [1:0] _0860_;
  wire _0861_;
  wire _0862_;
  wire _0863_;
  wire [1:0] _0864_;
  wire _0865_;
  wire _0866_;
  wire [1:0] _0867_;
  wire _0868_;
  wire _0869_;
  wire [1:0] _0870_;
  wire _0871_;
  wire _0872_;
  wire _0873_;
  wire [1:0] _0874_;
  wire _0875_;
  wire _0876_;
  wire _0877_;
  wire [1:0] _0878_;
  wire _0879_;
  wire _0880_;
  wire [1:0] _0881_;
  wire _0882_;
  wire _0883_;
  wire [1:0] _0884_;
  wire _0885_;
  wire _0886_;
  wire _0887_;
  wire [1:0] _0888_;
  wire _0889_;
  wire _0890_;
  wire _0891_;
  wire [1:0] _0892_;
  wire _0893_;
  wire _0894_;
  wire [1:0] _0895_;
  wire _0896_;
  wire _0897_;
  wire [1:0] _0898_;
  wire _0899_;
  wire _0900_;
  wire _0901_;
  wire [1:0] _0902_;
  wire _0903_;
  wire _0904_;
  wire _0905_;
  wire [1:0] _0906_;
  wire _0907_;
  wire _0908_;
  wire [1:0] _0909_;
  wire _0910_;
  wire _0911_;
  wire [1:0] _0912_;
  wire _0913_;
  wire _0914_;
  wire _0915_;
  wire [1:0] _0916_;
  wire _0917_;
  wire _0918_;
  wire _0919_;
  wire [1:0] _0920_;
  wire _0921_;
  wire _0922_;
  wire [1:0] _0923_;
  wire _0924_;
  wire _0925_;
  wire [1:0] _0926_;
  wire _0927_;
  wire _0928_;
  wire _0929_;
  wire [1:0] _0930_;
  wire _0931_;
  wire _0932_;
  wire _0933_;
  wire [1:0] _0934_;
  wire _0935_;
  wire _0936_;
  wire [1:0] _0937_;
  wire _0938_;
  wire _0939_;
  wire [1:0] _0940_;
  wire _0941_;
  wire _0942_;
  wire _0943_;
  wire [1:0] _0944_;
  wire _0945_;
  wire _0946_;
  wire _0947_;
  wire [1:0] _0948_;
  wire _0949_;
  wire _0950_;
  wire [1:0] _0951_;
  wire _0952_;
  wire _0953_;
  wire [1:0] _0954_;
  wire _0955_;
  wire _0956_;
  wire _0957_;
  wire [1:0] _0958_;
  wire _0959_;
  wire _0960_;
  wire _0961_;
  wire [1:0] _0962_;
  wire _0963_;
  wire _0964_;
  wire [1:0] _0965_;
  wire _0966_;
  wire _0967_;
  wire [1:0] _0968_;
  wire _0969_;
  wire _0970_;
  wire _0971_;
  wire [1:0] _0972_;
  wire _0973_;
  wire _0974_;
  wire _0975_;
  wire [1:0] _0976_;
  wire _0977_;
  wire _0978_;
  wire [1:0] _0979_;
  wire _0980_;
  wire _0981_;
  wire [1:0] _0982_;
  wire _0983_;
  wire _0984_;
  wire _0985_;
  wire [1:0] _0986_;
  wire _0987_;
  wire _0988_;
  wire _0989_;
  wire [1:0] _0990_;
  wire _0991_;
  wire _0992_;
  wire [1:0] _0993_;
  wire _0994_;
  wire _0995_;
  wire [1:0] _0996_;
  wire _0997_;
  wire _0998_;
  wire _0999_;
  wire [1:0] _1000_;
  wire _1001_;
  wire _1002_;
  wire _1003_;
  wire [1:0] _1004_;
  wire _1005_;
  wire _1006_;
  wire [1:0] _1007_;
  wire _1008_;
  wire _1009_;
  wire [1:0] _1010_;
  wire _1011_;
  wire _1012_;
  wire _1013_;
  wire [1:0] _1014_;
  wire _1015_;
  wire _1016_;
  wire _1017_;
  wire [1:0] _1018_;
  wire _1019_;
  wire _1020_;
  wire [1:0] _1021_;
  wire _1022_;
  wire _1023_;
  wire [1:0] _1024_;
  wire _1025_;
  wire _1026_;
  wire _1027_;
  wire [1:0] _1028_;
  wire _1029_;
  wire _1030_;
  wire _1031_;
  wire [1:0] _1032_;
  wire _1033_;
  wire _1034_;
  wire [1:0] _1035_;
  wire _1036_;
  wire _1037_;
  wire [1:0] _1038_;
  wire _1039_;
  wire _1040_;
  wire _1041_;
  wire [1:0] _1042_;
  wire _1043_;
  wire _1044_;
  wire _1045_;
  wire [1:0] _1046_;
  wire _1047_;
  wire _1048_;
  wire [1:0] _1049_;
  wire _1050_;
  wire _1051_;
  wire [1:0] _1052_;
  wire _1053_;
  wire _1054_;
  wire _1055_;
  wire [1:0] _1056_;
  wire _1057_;
  wire _1058_;
  wire _1059_;
  wire [1:0] _1060_;
  wire _1061_;
  wire _1062_;
  wire [1:0] _1063_;
  wire _1064_;
  wire _1065_;
  wire [1:0] _1066_;
  wire _1067_;
  wire _1068_;
  wire _1069_;
  wire [1:0] _1070_;
  wire _1071_;
  wire _1072_;
  wire _1073_;
  wire [1:0] _1074_;
  wire _1075_;
  wire _1076_;
  wire [1:0] _1077_;
  wire _1078_;
  wire _1079_;
  wire [1:0] _1080_;
  wire _1081_;
  wire _1082_;
  wire _1083_;
  wire [1:0] _1084_;
  wire _1085_;
  wire _1086_;
  wire _1087_;
  wire [1:0] _1088_;
  wire _1089_;
  wire _1090_;
  wire [1:0] _1091_;
  wire _1092_;
  wire _1093_;
  wire [1:0] _1094_;
  wire _1095_;
  wire _1096_;
  wire _1097_;
  wire [1:0] _1098_;
  wire _1099_;
  wire _1100_;
  wire _1101_;
  wire [1:0] _1102_;
  wire _1103_;
  wire _1104_;
  wire [1:0] _1105_;
  wire _1106_;
  wire _1107_;
  wire [1:0] _1108_;
  wire _1109_;
  wire _1110_;
  wire _1111_;
  wire [1:0] _1112_;
  wire _1113_;
  wire _1114_;
  wire _1115_;
  wire [1:0] _1116_;
  wire _1117_;
  wire _1118_;
  wire [1:0] _1119_;
  wire _1120_;
  wire _1121_;
  wire [1:0] _1122_;
  wire _1123_;
  wire _1124_;
  wire _1125_;
  wire [1:0] _1126_;
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
  wire [1:0] _1692_;
  wire _1693_;
  wire _1694_;
  wire [1:0] _1695_;
  wire _1696_;
  wire _1697_;
  wire [1:0] _1698_;
  wire _1699_;
  wire _1700_;
  wire _1701_;
  wire [1:0] _1702_;
  wire _1703_;
  wire _1704_;
  wire _1705_;
  wire [1:0] _1706_;
  wire _1707_;
  wire _1708_;
  wire [1:0] _1709_;
  wire _1710_;
  wire _1711_;
  wire [1:0] _1712_;
  wire _1713_;
  wire _1714_;
  wire _1715_;
  wire [1:0] _1716_;
  wire _1717_;
  wire _1718_;
  wire _1719_;
  wire [1:0] _1720_;
  wire _1721_;
  wire _1722_;
  wire [1:0] _1723_;
  wire _1724_;
  wire _1725_;
  wire [1:0] _1726_;
  wire _1727_;
  wire _1728_;
  wire _1729_;
  wire [1:0] _1730_;
  wire _1731_;
  wire _1732_;
  wire _1733_;
  wire [1:0] _1734_;
  wire _1735_;
  wire _1736_;
  wire [1:0] _1737_;
  wire _1738_;
  wire _1739_;
  wire [1:0] _1740_;
  wire _1741_;
  wire _1742_;
  wire _1743_;
  wire [1:0] _1744_;
  wire _1745_;
  wire _1746_;
  wire _1747_;
  wire [1:0] _1748_;
  wire _1749_;
  wire _1750_;
  wire [1:0] _1751_;
  wire _1752_;
  wire _1753_;
  wire [1:0] _1754_;
  wire _1755_;
  wire _1756_;
  wire _1757_;
  wire [1:0] _1758_;
  wire _1759_;
  wire _1760_;
  wire _1761_;
  wire [1:0] _1762_;
  wire _1763_;
  wire _1764_;
  wire [1:0] _1765_;
  wire _1766_;
  wire _1767_;
  wire [1:0] _1768_;
  wire _1769_;
  wire _1770_;
  wire _1771_;
  wire [1:0] _1772_;
  wire _1773_;
  wire _1774_;
  wire _1775_;
  wire [1:0] _1776_;
  wire _1777_;
  wire _1778_;
  wire [1:0] _1779_;
  wire _1780_;
  wire _1781_;
  wire [1:0] _1782_;
  wire _1783_;
  wire _1784_;
  wire _1785_;
  wire [1:0] _1786_;
  wire _1787_;
  wire _1788_;
  wire _1789_;
  wire [1:0] _1790_;
  wire _1791_;
  wire _1792_;
  wire [1:0] _1793_;
  wire _1794_;
  wire _1795_;
  wire [1:0] _1796_;
  wire _1797_;
  wire _1798_;
  wire _1799_;
  wire [1:0] _1800_;
  wire _1801_;
  wire _1802_;
  wire _1803_;
  wire [1:0] _1804_;
  wire _1805_;
  wire _1806_;
  wire [1:0] _1807_;
  wire _1808_;
  wire _1809_;
  wire [1:0] _1810_;
  wire _1811_;
  wire _1812_;
  wire _1813_;
  wire [1:0] _1814_;
  wire _1815_;
  wire _1816_;
  wire _1817_;
  wire [1:0] _1818_;
  wire _1819_;
  wire _1820_;
  wire [1:0] _1821_;
  wire _1822_;
  wire _1823_;
  wire [1:0] _1824_;
  wire _1825_;
  wire _1826_;
  wire _1827_;
  wire [1:0] _1828_;
  wire _1829_;
  wire _1830_;
  wire _1831_;
  wire [1:0] _1832_;
  wire _1833_;
  wire _1834_;
  wire [1:0] _1835_;
  wire _1836_;
  wire _1837_;
  wire [1:0] _1838_;
  wire _1839_;
  wire _1840_;
  wire _1841_;
  wire [1:0] _1842_;
  wire _1843_;
  wire _1844_;
  wire _1845_;
  wire [1:0] _1846_;
  wire _1847_;
  wire _1848_;
  wire [1:0] _1849_;
  wire _1850_;
  wire _1851_;
  wire [1:0] _1852_;
  wire _1853_;
  wire _1854_;
  wire _1855_;
  wire [1:0] _1856_;
  wire _1857_;
  wire _1858_;
  wire _1859_;
  wire [1:0] _1860_;
  wire _1861_;
  wire _1862_;
  wire [1:0] _1863_;
  wire _1864_;
  wire _1865_;
  wire [1:0] _1866_;
  wire _1867_;
  wire _1868_;
  wire _1869_;
  wire [1:0] _1870_;
  wire _1871_;
  wire _1872_;
  wire _1873_;
  wire [1:0] _1874_;
  wire _1875_;
  wire _1876_;
  wire [1:0] _1877_;
  wire _1878_;
  wire _1879_;
  wire [1:0] _1880_;
  wire _1881_;
  wire _1882_;
  wire _1883_;
  wire [1:0] _1884_;
  wire _1885_;
  wire _1886_;
  wire _1887_;
  wire [1:0] _1888_;
  wire _1889_;
  wire _1890_;
  wire [1:0] _1891_;
  wire _1892_;
  wire _1893_;
  wire [1:0] _1894_;
  wire _1895_;
  wire _1896_;
  wire _1897_;
  wire [1:0] _1898_;
  wire _1899_;
  wire _1900_;
  wire _1901_;
  wire [1:0] _1902_;
  wire _1903_;
  wire _1904_;
  wire [1:0] _1905_;
  wire _1906_;
  wire _1907_;
  wire [1:0] _1908_;
  wire _1909_;
  wire _1910_;
  wire _1911_;
  wire [1:0] _1912_;
  wire _1913_;
  wire _1914_;
  wire _1915_;
  wire [1:0] _1916_;
  wire _1917_;
  wire _1918_;
  wire [1:0] _1919_;
  wire _1920_;
  wire _1921_;
  wire [1:0] _1922_;
  wire _1923_;
  wire _1924_;
  wire _1925_;
  wire [1:0] _1926_;
  wire _1927_;
  wire _1928_;
  wire _1929_;
  wire [1:0] _1930_;
  wire _1931_;
  wire _1932_;
  wire [1:0] _1933_;
  wire _1934_;
  wire _1935_;
  wire [1:0] _1936_;
  wire _1937_;
  wire _1938_;
  wire _1939_;
  wire [1:0] _1940_;
  wire _1941_;
  wire _1942_;
  wire _1943_;
  wire [1:0] _1944_;
  wire _1945_;
  wire _1946_;
  wire [1:0] _1947_;
  wire _1948_;
  wire _1949_;
  wire [1:0] _1950_;
  wire _1951_;
  wire _1952_;
  wire _1953_;
  wire [1:0] _1954_;
  wire _1955_;
  wire _1956_;
  wire _1957_;
  wire [1:0] _1958_;
  wire _1959_;
  wire _1960_;
  wire [1:0] _1961_;
  wire _1962_;
  wire _1963_;
  wire [1:0] _1964_;
  wire _1965_;
  wire _1966_;
  wire _1967_;
  wire [1:0] _1968_;
  wire _1969_;
  wire _1970_;
  wire _1971_;
  wire [1:0] _1972_;
  wire _1973_;
  wire _1974_;
  wire [1:0] _1975_;
  wire _1976_;
  wire _1977_;
  wire [1:0] _1978_;
  wire _1979_;
  wire _1980_;
  wire _1981_;
  wire [1:0] _1982_;
  wire _1983_;
  wire _1984_;
  wire _1985_;
  wire [1:0] _1986_;
  wire _1987_;
  wire _1988_;
  wire [1:0] _1989_;
  wire _1990_;
  wire _1991_;
  wire [1:0] _1992_;
  wire _1993_;
  wire _1994_;
  wire _1995_;
  wire [1:0] _1996_;
  wire _1997_;
  wire _1998_;
  wire _1999_;
  wire [1:0] _2000_;
  wire _2001_;
  wire _2002_;
  wire [1:0] _2003_;
  wire _2004_;
  wire _2005_;
  wire [1:0] _2006_;
  wire _2007_;
  wire _2008_;
  wire _2009_;
  wire [1:0] _2010_;
  wire _2011_;
  wire _2012_;
  wire _2013_;
  wire [1:0] _2014_;
  wire _2015_;
  wire _2016_;
  wire [1:0] _2017_;
  wire _2018_;
  wire _2019_;
  wire [1:0] _2020_;
  wire _2021_;
  wire _2022_;
  wire _2023_;
  wire [1:0] _2024_;
  wire _2025_;
  wire _2026_;
  wire _2027_;
  wire [1:0] _2028_;
  wire _2029_;
  wire _2030_;
  wire [1:0] _2031_;
  wire _2032_;
  wire _2033_;
  wire [1:0] _2034_;
  wire _2035_;
  wire _2036_;
  wire _2037_;
  wire [1:0] _2038_;
  wire _2039_;
  wire _2040_;
  wire _2041_;
  wire [1:0] _2042_;
  wire _2043_;
  wire _2044_;
  wire [1:0] _2045_;
  wire _2046_;
  wire _2047_;
  wire [1:0] _2048_;
  wire _2049_;
  wire _2050_;
  wire _2051_;
  wire [1:0] _2052_;
  wire _2053_;
  wire _2054_;
  wire _2055_;
  wire [1:0] _2056_;
  wire _2057_;
  wire _2058_;
  wire [1:0] _2059_;
  wire _2060_;
  wire _2061_;
  wire [1:0] _2062_;
  wire _2063_;
  wire _2064_;
  wire _2065_;
  wire [1:0] _2066_;
  wire _2067_;
  wire _2068_;
  wire _2069_;
  wire [1:0] _2070_;
  wire _2071_;
  wire _2072_;
  wire [1:0] _2073_;
  wire _2074_;
  wire _2075_;
  wire [1:0] _2076_;
  wire _2077_;
  wire _2078_;
  wire _2079_;
  wire [1:0] _2080_;
  wire _2081_;
  wire _2082_;
  wire _2083_;
  wire [1:0] _2084_;
  wire _2085_;
  wire _2086_;
  wire [1:0] _2087_;
  wire _2088_;
  wire _2089_;
  wire [1:0] _2090_;
  wire _2091_;
  wire _2092_;
  wire _2093_;
  wire [1:0] _2094_;
  wire _2095_;
  wire _2096_;
  wire _2097_;
  wire [1:0] _2098_;
  wire _2099_;
  wire _2100_;
  wire [1:0] _2101_;
  wire _2102_;
  wire _2103_;
  wire [1:0] _2104_;
  wire _2105_;
  wire _2106_;
  wire _2107_;
  wire [1:0] _2108_;
  wire _2109_;
  wire _2110_;
  wire _2111_;
  wire [1:0] _2112_;
  wire _2113_;
  wire _2114_;
  wire [1:0] _2115_;
  wire _2116_;
  wire _2117_;
  wire [1:0] _2118_;
  wire _2119_;
  wire _2120_;
  wire _2121_;
  wire [1:0] _2122_;
  wire _2123_;
  wire _2124_;
  wire _2125_;
  wire [1:0] _2126_;
  wire _2127_;
  wire _2128_;
  wire [1:0] _2129_;
  wire _2130_;
  input clk;
  wire clk;
  reg [3:0] code_0_0;
  initial code_0_0 = 4'h0;
  reg [3:0] code_0_1;
  initial code_0_1 = 4'h0;
  reg [3:0] code_100_0;
  initial code_100_0 = 4'h0;
  reg [3:0] code_100_1;
  initial code_100_1 = 4'h0;
  reg [3:0] code_101_0;
  initial code_101_0 = 4'h0;
  reg [3:0] code_101_1;
  initial code_101_1 = 4'h0;
  reg [3:0] code_102_0;
  initial code_102_0 = 4'h0;
  reg [3:0] code_102_1;
  initial code_102_1 = 4'h0;
  reg [3:0] code_103_0;
  initial code_103_0 = 4'h0;
  reg [3:0] code_103_1;
  initial code_103_1 = 4'h0;
  reg [3:0] code_104_0;
  initial code_104_0 = 4'h0;
  reg [3:0] code_104_1;
  initial code_104_1 = 4'h0;
  reg [3:0] code_105_0;
  initial code_105_0 = 4'h0;
  reg [3:0] code_105_1;
  initial code_105_1 = 4'h0;
  reg [3:0] code_106_0;
  initial code_106_0 = 4'h0;
  reg [3:0] code_106_1;
  initial code_106_1 = 4'h0;
  reg [3:0] code_107_0;
  initial code_107_0 = 4'h0;
  reg [3:0] code_107_1;
  initial code_107_1 = 4'h0;
  reg [3:0] code_108_0;
  initial code_108_0 = 4'h0;
  reg [3:0] code_108_1;
  initial code_108_1 = 4'h0;
  reg [3:0] code_109_0;
  initial code_109_0 = 4'h0;
  reg [3:0] code_109_1;
  initial code_109_1 = 4'h0;
  reg [3:0] code_10_0;
  initial code_10_0 = 4'h0;
  reg [3:0] code_10_1;
  initial code_10_1 = 4'h0;
  reg [3:0] code_110_0;
  initial code_110_0 = 4'h0;
  reg [3:0] code_110_1;
  initial code_110_1 = 4'h0;
  reg [3:0] code_111_0;
  initial code_111_0 = 4'h0;
  reg [3:0] code_111_1;
  initial code_111_1 = 4'h0;
  reg [3:0] code_11_0;
  initial code_11_0 = 4'h0;
  reg [3:0] code_11_1;
  initial code_11_1 = 4'h0;
  reg [3:0] code_12_0;
  initial code_12_0 = 4'h0;
  reg [3:0] code_12_1;
  initial code_12_1 = 4'h0;
  reg [3:0] code_13_0;
  initial code_13_0 = 4'h0;
  reg [3:0] code_13_1;
  initial code_13_1 = 4'h0;
  reg [3:0] code_14_0;
  initial code_14_0 = 4'h0;
  reg [3:0] code_14_1;
  initial code_14_1 = 4'h0;
  reg [3:0] code_15_0;
  initial code_15_0 = 4'h0;
  reg [3:0] code_15_1;
  initial code_15_1 = 4'h0;
  reg [3:0] code_16_0;
  initial code_16_0 = 4'h0;
  reg [3:0] code_16_1;
  initial code_16_1 = 4'h0;
  reg [3:0] code_17_0;
  initial code_17_0 = 4'h0;
  reg [3:0] code_17_1;
  initial code_17_1 = 4'h0;
  reg [3:0] code_18_0;
  initial code_18_0 = 4'h0;
  reg [3:0] code_18_1;
  initial code_18_1 = 4'h0;
  reg [3:0] code_19_0;
  initial code_19_0 = 4'h0;
  reg [3:0] code_19_1;
  initial code_19_1 = 4'h0;
  reg [3:0] code_1_0;
  initial code_1_0 = 4'h0;
  reg [3:0] code_1_1;
  initial code_1_1 = 4'h0;
  reg [3:0] code_20_0;
  initial code_20_0 = 4'h0;
  reg [3:0] code_20_1;
  initial code_20_1 = 4'h0;
  reg [3:0] code_21_0;
  initial code_21_0 = 4'h0;
  reg [3:0] code_21_1;
  initial code_21_1 = 4'h0;
  reg [3:0] code_22_0;
  initial code_22_0 = 4'h0;
  reg [3:0] code_22_1;
  initial code_22_1 = 4'h0;
  reg [3:0] code_23_0;
  initial code_23_0 = 4'h0;
  reg [3:0] code_23_1;
  initial code_23_1 = 4'h0;
  reg [3:0] code_24_0;
  initial code_24_0 = 4'h0;
  reg [3:0] code_24_1;
  initial code_24_1 = 4'h0;
  reg [3:0] code_25_0;
  initial code_25_0 = 4'h0;
  reg [3:0] code_25_1;
  initial code_25_1 = 4'h0;
  reg [3:0] code_26_0;
  initial code_26_0 = 4'h0;
  reg [3:0] code_26_1;
  initial code_26_1 = 4'h0;
  reg [3:0] code_27_0;
  initial code_27_0 = 4'h0;
  reg [3:0] code_27_1;
  initial code_27_1 = 4'h0;
  reg [3:0] code_28_0;
  initial code_28_0 = 4'h0;
  reg [3:0] code_28_1;
  initial code_28_1 = 4'h0;
  reg [3:0] code_29_0;
  initial code_29_0 = 4'h0;
  reg [3:0] code_29_1;
  initial code_29_1 = 4'h0;
  reg [3:0] code_2_0;
  initial code_2_0 = 4'h0;
  reg [3:0] code_2_1;
  initial code_2_1 = 4'h0;
  reg [3:0] code_30_0;
  initial code_30_0 = 4'h0;
  reg [3:0] code_30_1;
  initial code_30_1 = 4'h0;
  reg [3:0] code_31_0;
  initial code_31_0 = 4'h0;
  reg [3:0] code_31_1;
  initial code_31_1 = 4'h0;
  reg [3:0] code_32_0;
  initial code_32_0 = 4'h0;
  reg [3:0] code_32_1;
  initial code_32_1 = 4'h0;
  reg [3:0] code_33_0;
  initial code_33_0 = 4'h0;
  reg [3:0] code_33_1;
  initial code_33_1 = 4'h0;
  reg [3:0] code_34_0;
  initial code_34_0 = 4'h0;
  reg [3:0] code_34_1;
  initial code_34_1 = 4'h0;
  reg [3:0] code_35_0;
  initial code_35_0 = 4'h0;
  reg [3:0] code_35_1;
  initial code_35_1 = 4'h0;
  reg [3:0] code_36_0;
  initial code_36_0 = 4'h0;
  reg [3:0] code_36_1;
  initial code_36_1 = 4'h0;
  reg [3:0] code_37_0;
  initial code_37_0 = 4'h0;
  reg [3:0] code_37_1;
  initial code_37_1 = 4'h0;
  reg [3:0] code_38_0;
  initial code_38_0 = 4'h0;
  reg [3:0] code_38_1;
  initial code_38_1 = 4'h0;
  reg [3:0] code_39_0;
  initial code_39_0 = 4'h0;
  reg [3:0] code_39_1;
  initial code_39_1 = 4'h0;
  reg [3:0] code_3_0;
  initial code_3_0 = 4'h0;
  reg [3:0] code_3_1;
  initial code_3_1 = 4'h0;
  reg [3:0] code_40_0;
  initial code_40_0 = 4'h0;
  reg [3:0] code_40_1;
  initial code_40_1 = 4'h0;
  reg [3:0] code_41_0;
  initial code_41_0 = 4'h0;
  reg [3:0] code_41_1;
  initial code_41_1 = 4'h0;
  reg [3:0] code_42_0;
  initial code_42_0 = 4'h0;
  reg [3:0] code_42_1;
  initial code_42_1 = 4'h0;
  reg [3:0] code_43_0;
  initial code_43_0 = 4'h0;
  reg [3:0] code_43_1;
  initial code_43_1 = 4'h0;
  reg [3:0] code_44_0;
  initial code_44_0 = 4'h0;
  reg [3:0] code_44_1;
  initial code_44_1 = 4'h0;
  reg [3:0] code_45_0;
  initial code_45_0 = 4'h0;
  reg [3:0] code_45_1;
  initial code_45_1 = 4'h0;
  reg [3:0] code_46_0;
  initial code_46_0 = 4'h0;
  reg [3:0] code_46_1;
  initial code_46_1 = 4'h0;
  reg [3:0] code_47_0;
  initial code_47_0 = 4'h0;
  reg [3:0] code_47_1;
  initial code_47_1 = 4'h0;
  reg [3:0] code_48_0;
  initial code_48_0 = 4'h0;
  reg [3:0] code_48_1;
  initial code_48_1 = 4'h0;
  reg [3:0] code_49_0;
  initial code_49_0 = 4'h0;
  reg [3:0] code_49_1;
  initial code_49_1 = 4'h0;
  reg [3:0] code_4_0;
  initial code_4_0 = 4'h0;
  reg [3:0] code_4_1;
  initial code_4_1 = 4'h0;
  reg [3:0] code_50_0;
  initial code_50_0 = 4'h0;
  reg [3:0] code_50_1;
  initial code_50_1 = 4'h0;
  reg [3:0] code_51_0;
  initial code_51_0 = 4'h0;
  reg [3:0] code_51_1;
  initial code_51_1 = 4'h0;
  reg [3:0] code_52_0;
  initial code_52_0 = 4'h0;
  reg [3:0] code_52_1;
  initial code_52_1 = 4'h0;
  reg [3:0] code_53_0;
  initial code_53_0 = 4'h0;
  reg [3:0] code_53_1;
  initial code_53_1 = 4'h0;
  reg [3:0] code_54_0;
  initial code_54_0 = 4'h0;
  reg [3:0] code_54_1;
  initial code_54_1 = 4'h0;
  reg [3:0] code_55_0;
  initial code_55_0 = 4'h0;
  reg [3:0] code_55_1;
  initial code_55_1 = 4'h0;
  reg [3:0] code_56_0;
  initial code_56_0 = 4'h0;
  reg [3:0] code_56_1;
  initial code_56_1 = 4'h0;
  reg [3:0] code_57_0;
  initial code_57_0 = 4'h0;
  reg [3:0] code_57_1;
  initial code_57_1 = 4'h0;
  reg [3:0] code_58_0;
  initial code_58_0 = 4'h0;
  reg [3:0] code_58_1;
  initial code_58_1 = 4'h0;
  reg [3:0] code_59_0;
  initial code_59_0 = 4'h0;
  reg [3:0] code_59_1;
  initial code_59_1 = 4'h0;
  reg [3:0] code_5_0;
  initial code_5_0 = 4'h0;
  reg [3:0] code_5_1;
  initial code_5_1 = 4'h0;
  reg [3:0] code_60_0;
  initial code_60_0 = 4'h0;
  reg [3:0] code_60_1;
  initial code_60_1 = 4'h0;
  reg [3:0] code_61_0;
  initial code_61_0 = 4'h0;
  reg [3:0] code_61_1;
  initial code_61_1 = 4'h0;
  reg [3:0] code_62_0;
  initial code_62_0 = 4'h0;
  reg [3:0] code_62_1;
  initial code_62_1 = 4'h0;
  reg [3:0] code_63_0;
  initial code_63_0 = 4'h0;
  reg [3:0] code_63_1;
  initial code_63_1 = 4'h0;
  reg [3:0] code_64_0;
  initial code_64_0 = 4'h0;
  reg [3:0] code_64_1;
  initial code_64_1 = 4'h0;
  reg [3:0] code_65_0;
  initial code_65_0 = 4'h0;
  reg [3:0] code_65_1;
  initial code_65_1 = 4'h0;
  reg [3:0] code_66_0;
  initial code_66_0 = 4'h0;
  reg [3:0] code_66_1;
  initial code_66_1 = 4'h0;
  reg [3:0] code_67_0;
  initial code_67_0 = 4'h0;
  reg [3:0] code_67_1;
  initial code_67_1 = 4'h0;
  reg [3:0] code_68_0;
  initial code_68_0 = 4'h0;
  reg [3:0] code_68_1;
  initial code_68_1 = 4'h0;
  reg [3:0] code_69_0;
  initial code_69_0 = 4'h0;
  reg [3:0] code_69_1;
  initial code_69_1 = 4'h0;
  reg [3:0] code_6_0;
  initial code_6_0 = 4'h0;
  reg [3:0] code_6_1;
  initial code_6_1 = 4'h0;
  reg [3:0] code_70_0;
  initial code_70_0 = 4'h0;
  reg [3:0] code_70_1;
  initial code_70_1 = 4'h0;
  reg [3:0] code_71_0;
  initial code_71_0 = 4'h0;
  reg [3:0] code_71_1;
  initial code_71_1 = 4'h0;
  reg [3:0] code_72_0;
  initial code_72_0 = 4'h0;
  reg [3:0] code_72_1;
  initial code_72_1 = 4'h0;
  reg [3:0] code_73_0;
  initial code_73_0 = 4'h0;
  reg [3:0] code_73_1;
  initial code_73_1 = 4'h0;
  reg [3:0] code_74_0;
  initial code_74_0 = 4'h0;
  reg [3:0] code_74_1;
  initial code_74_1 = 4'h0;
  reg [3:0] code_75_0;
  initial code_75_0 = 4'h0;
  reg [3:0] code_75_1;
  initial code_75_1 = 4'h0;
  reg [3:0] code_76_0;
  initial code_76_0 = 4'h0;
  reg [3:0] code_76_1;
  initial code_76_1 = 4'h0;
  reg [3:0] code_77_0;
  initial code_77_0 = 4'h0;
  reg [3:0] code_77_1;
  initial code_77_1 = 4'h0;
  reg [3:0] code_78_0;
  initial code_78_0 = 4'h0;
  reg [3:0] code_78_1;
  initial code_78_1 = 4'h0;
  reg [3:0] code_79_0;
  initial code_79_0 = 4'h0;
  reg [3:0] code_79_1;
  initial code_79_1 = 4'h0;
  reg [3:0] code_7_0;
  initial code_7_0 = 4'h0;
  reg [3:0] code_7_1;
  initial code_7_1 = 4'h0;
  reg [3:0] code_80_0;
  initial code_80_0 = 4'h0;
  reg [3:0] code_80_1;
  initial code_80_1 = 4'h0;
  reg [3:0] code_81_0;
  initial code_81_0 = 4'h0;
  reg [3:0] code_81_1;
  initial code_81_1 = 4'h0;
  reg [3:0] code_82_0;
  initial code_82_0 = 4'h0;
  reg [3:0] code_82_1;
  initial code_82_1 = 4'h0;
  reg [3:0] code_83_0;
  initial code_83_0 = 4'h0;
  reg [3:0] code_83_1;
  initial code_83_1 = 4'h0;
  reg [3:0] code_84_0;
  initial code_84_0 = 4'h0;
  reg [3:0] code_84_1;
  initial code_84_1 = 4'h0;
  reg [3:0] code_85_0;
  initial code_85_0 = 4'h0;
  reg [3:0] code_85_1;
  initial code_85_1 = 4'h0;
  reg [3:0] code_86_0;
  initial code_86_0 = 4'h0;
  reg [3:0] code_86_1;
  initial code_86_1 = 4'h0;
  reg [3:0] code_87_0;
  initial code_87_0 = 4'h0;
  reg [3:0] code_87_1;
  initial code_87_1 = 4'h0;
  reg [3:0] code_88_0;
  initial code_88_0 = 4'h0;
  reg [3:0] code_88_1;
  initial code_88_1 = 4'h0;
  reg [3:0] code_89_0;
  initial code_89_0 = 4'h0;
  reg [3:0] code_89_1;
  initial code_89_1 = 4'h0;
  reg [3:0] code_8_0;
  initial code_8_0 = 4'h0;
  reg [3:0] code_8_1;
  initial code_8_1 = 4'h0;
  reg [3:0] code_90_0;
  initial code_90_0 = 4'h0;
  reg [3:0] code_90_1;
  initial code_90_1 = 4'h0;
  reg [3:0] code_91_0;
  initial code_91_0 = 4'h0;
  reg [3:0] code_91_1;
  initial code_91_1 = 4'h0;
  reg [3:0] code_92_0;
  initial code_92_0 = 4'h0;
  reg [3:0] code_92_1;
  initial code_92_1 = 4'h0;
  reg [3:0] code_93_0;
  initial code_93_0 = 4'h0;
  reg [3:0] code_93_1;
  initial code_93_1 = 4'h0;
  reg [3:0] code_94_0;
  initial code_94_0 = 4'h0;
  reg [3:0] code_94_1;
  initial code_94_1 = 4'h0;
  reg [3:0] code_95_0;
  initial code_95_0 = 4'h0;
  reg [3:0] code_95_1;
  initial code_95_1 = 4'h0;
  reg [3:0] code_96_0;
  initial code_96_0 = 4'h0;
  reg [3:0] code_96_1;
  initial code_96_1 = 4'h0;
  reg [3:0] code_97_0;
  initial code_97_0 = 4'h0;
  reg [3:0] code_97_1;
  initial code_97_1 = 4'h0;
  reg [3:0] code_98_0;
  initial code_98_0 = 4'h0;
  reg [3:0] code_98_1;
  initial code_98_1 = 4'h0;
  reg [3:0] code_99_0;
  initial code_99_0 = 4'h0;
  reg [3:0] code_99_1;
  initial code_99_1 = 4'h0;
  reg [3:0] code_9_0;
  initial code_9_0 = 4'h0;
  reg [3:0] code_9_1;
  initial code_9_1 = 4'h0;
  input [895:0] data;
  wire [895:0] data;
  input drop;
  wire drop;
  output illegal;
  reg illegal;
  initial illegal = 1'h0;
  reg [1:0] neg_0_1;
  initial neg_0_1 = 2'h0;
  output [4:0] neg_0_2;
  reg [4:0] neg_0_2;
  initial neg_0_2 = 5'h00;
  reg [1:0] neg_100_1;
  initial neg_100_1 = 2'h0;
  output [4:0] neg_100_2;
  reg [4:0] neg_100_2;
  initial neg_100_2 = 5'h00;
  reg [1:0] neg_101_1;
  initial neg_101_1 = 2'h0;
  output [4:0] neg_101_2;
  reg [4:0] neg_101_2;
  initial neg_101_2 = 5'h00;
  reg [1:0] neg_102_1;
  initial neg_102_1 = 2'h0;
  output [4:0] neg_102_2;
  reg [4:0] neg_102_2;
  initial neg_102_2 = 5'h00;
  reg [1:0] neg_103_1;
  initial neg_103_1 = 2'h0;
  output [4:0] neg_103_2;
  reg [4:0] neg_103_2;
  initial neg_103_2 = 5'h00;
  reg [1:0] neg_104_1;
  initial neg_104_1 = 2'h0;
  output [4:0] neg_104_2;
  reg [4:0] neg_104_2;
  initial neg_104_2 = 5'h00;
  reg [1:0] neg_105_1;
  initial neg_105_1 = 2'h0;
  output [4:0] neg_105_2;
  reg [4:0] neg_105_2;
  initial neg_105_2 = 5'h00;
  reg [1:0] neg_106_1;
  initial neg_106_1 = 2'h0;
  output [4:0] neg_106_2;
  reg [4:0] neg_106_2;
  initial neg_106_2 = 5'h00;
  reg [1:0] neg_107_1;
  initial neg_107_1 = 2'h0;
  output [4:0] neg_107_2;
  reg [4:0] neg_107_2;
  initial neg_107_2 = 5'h00;
  reg [1:0] neg_108_1;
  initial neg_108_1 = 2'h0;
  output [4:0] neg_108_2;
  reg [4:0] neg_108_2;
  initial neg_108_2 = 5'h00;
  reg [1:0] neg_109_1;
  initial neg_109_1 = 2'h0;
  output [4:0] neg_109_2;
  reg [4:0] neg_109_2;
  initial neg_109_2 = 5'h00;
  reg [1:0] neg_10_1;
  initial neg_10_1 = 2'h0;
  output [4:0] neg_10_2;
  reg [4:0] neg_10_2;
  initial neg_10_2 = 5'h00;
  reg [1:0] neg_110_1;
  initial neg_110_1 = 2'h0;
  output [4:0] neg_110_2;
  reg [4:0] neg_110_2;
  initial neg_110_2 = 5'h00;
  reg [1:0] neg_111_1;
  initial neg_111_1 = 2'h0;
  output [4:0] neg_111_2;
  reg [4:0] neg_111_2;
  initial neg_111_2 = 5'h00;
  reg [1:0] neg_11_1;
  initial neg_11_1 = 2'h0;
  output [4:0] neg_11_2;
  reg [4:0] neg_11_2;
  initial neg_11_2 = 5'h00;
  reg [1:0] neg_12_1;
  initial neg_12_1 = 2'h0;
  output [4:0] neg_12_2;
  reg [4:0] neg_12_2;
  initial neg_12_2 = 5'h00;
  reg [1:0] neg_13_1;
  initial neg_13_1 = 2'h0;
  output [4:0] neg_13_2;
  reg [4:0] neg_13_2;
  initial neg_13_2 = 5'h00;
  reg [1:0] neg_14_1;
  initial neg_14_1 = 2'h0;
  output [4:0] neg_14_2;
  reg [4:0] neg_14_2;
  initial neg_14_2 = 5'h00;
  reg [1:0] neg_15_1;
  initial neg_15_1 = 2'h0;
  output [4:0] neg_15_2;
  reg [4:0] neg_15_2;
  initial neg_15_2 = 5'h00;
  reg [1:0] neg_16_1;
  initial neg_16_1 = 2'h0;
  output [4:0] neg_16_2;
  reg [4:0] neg_16_2;
  initial neg_16_2 = 5'h00;
  reg [1:0] neg_17_1;
  initial neg_17_1 = 2'h0;
  output [4:0] neg_17_2;
  reg [4:0] neg_17_2;
  initial neg_17_2 = 5'h00;
  reg [1:0] neg_18_1;
  initial neg_18_1 = 2'h0;
  output [4:0] neg_18_2;
  reg [4:0] neg_18_2;
  initial neg_18_2 = 5'h00;
  reg [1:0] neg_19_1;
  initial neg_19_1 = 2'h0;
  output [4:0] neg_19_2;
  reg [4:0] neg_19_2;
  initial neg_19_2 = 5'h00;
  reg [1:0] neg_1_1;
  initial neg_1_1 = 2'h0;
  output [4:0] neg_1_2;
  reg [4:0] neg_1_2;
  initial neg_1_2 = 5'h00;
  reg [1:0] neg_20_1;
  initial neg_20_1 = 2'h0;
  output [4:0] neg_20_2;
  reg [4:0] neg_20_2;
  initial neg_20_2 = 5'h00;
  reg [1:0] neg_21_1;
  initial neg_21_1 = 2'h0;
  output [4:0] neg_21_2;
  reg [4:0] neg_21_2;
  initial neg_21_2 = 5'h00;
  reg [1:0] neg_22_1;
  initial neg_22_1 = 2'h0;
  output [4:0] neg_22_2;
  reg [4:0] neg_22_2;
  initial neg_22_2 = 5'h00;
  reg [1:0] neg_23_1;
  initial neg_23_1 = 2'h0;
  output [4:0] neg_23_2;
  reg [4:0] neg_23_2;
  initial neg_23_2 = 5'h00;
  reg [1:0] neg_24_1;
  initial neg_24_1 = 2'h0;
  output [4:0] neg_24_2;
  reg [4:0] neg_24_2;
  initial neg_24_2 = 5'h00;
  reg [1:0] neg_25_1;
  initial neg_25_1 = 2'h0;
  output [4:0] neg_25_2;
  reg [4:0] neg_25_2;
  initial neg_25_2 = 5'h00;
  reg [1:0] neg_26_1;
  initial neg_26_1 = 2'h0;
  output [4:0] neg_26_2;
  reg [4:0] neg_26_2;
  initial neg_26_2 = 5'h00;
  reg [1:0] neg_27_1;
  initial neg_27_1 = 2'h0;
  output [4:0] neg_27_2;
  reg [4:0] neg_27_2;
  initial neg_27_2 = 5'h00;
  reg [1:0] neg_28_1;
  initial neg_28_1 = 2'h0;
  output [4:0] neg_28_2;
  reg [4:0] neg_28_2;
  initial neg_28_2 = 5'h00;
  reg [1:0] neg_29_1;
  initial neg_29_1 = 2'h0;
  output [4:0] neg_29_2;
  reg [4:0] neg_29_2;
  initial neg_29_2 = 5'h00;
  reg [1:0] neg_2_1;
  initial neg_2_1 = 2'h0;
  output [4:0] neg_2_2;
  reg [4:0] neg_2_2;
  initial neg_2_2 = 5'h00;
  reg [1:0] neg_30_1;
  initial neg_30_1 = 2'h0;
  output [4:0] neg_30_2;
  reg [4:0] neg_30_2;
  initial neg_30_2 = 5'h00;
  reg [1:0] neg_31_1;
  initial neg_31_1 = 2'h0;
  output [4:0] neg_31_2;
  reg [4:0] neg_31_2;
  initial neg_31_2 = 5'h00;
  reg [1:0] neg_32_1;
  initial neg_32_1 = 2'h0;
  output [4:0] neg_32_2;
  reg [4:0] neg_32_2;
  initial neg_32_2 = 5'h00;
  reg [1:0] neg_33_1;
  initial neg_33_1 = 2'h0;
  output [4:0] neg_33_2;
  reg [4:0] neg_33_2;
  initial neg_33_2 = 5'h00;
  reg [1:0] neg_34_1;
  initial neg_34_1 = 2'h0;
  output [4:0] neg_34_2;
  reg [4:0] neg_34_2;
  initial neg_34_2 = 5'h00;
  reg [1:0] neg_35_1;
  initial neg_35_1 = 2'h0;
  output [4:0] neg_35_2;
  reg [4:0] neg_35_2;
  initial neg_35_2 = 5'h00;
  reg [1:0] neg_36_1;
  initial neg_36_1 = 2'h0;
  output [4:0] neg_36_2;
  reg [4:0] neg_36_2;
  initial neg_36_2 = 5'h00;
  reg [1:0] neg_37_1;
  initial neg_37_1 = 2'h0;
  output [4:0] neg_37_2;
  reg [4:0] neg_37_2;
  initial neg_37_2 = 5'h00;
  reg [1:0] neg_38_1;
  initial neg_38_1 = 2'h0;
  output [4:0] neg_38_2;
  reg [4:0] neg_38_2;
  initial neg_38_2 = 5'h00;
  reg [1:0] neg_39_1;
  initial neg_39_1 = 2'h0;
  output [4:0] neg_39_2;
  reg [4:0] neg_39_2;
  initial neg_39_2 = 5'h00;
  reg [1:0] neg_3_1;
  initial neg_3_1 = 2'h0;
  output [4:0] neg_3_2;
  reg [4:0] neg_3_2;
  initial neg_3_2 = 5'h00;
  reg [1:0] neg_40_1;
  initial neg_40_1 = 2'h0;
  output [4:0] neg_40_2;
  reg [4:0] neg_40_2;
  initial neg_40_2 = 5'h00;
  reg [1:0] neg_41_1;
  initial neg_41_1 = 2'h0;
  output [4:0] neg_41_2;
  reg [4:0] neg_41_2;
  initial neg_41_2 = 5'h00;
  reg [1:0] neg_42_1;
  initial neg_42_1 = 2'h0;
  output [4:0] neg_42_2;
  reg [4:0] neg_42_2;
  initial neg_42_2 = 5'h00;
  reg [1:0] neg_43_1;
  initial neg_43_1 = 2'h0;
  output [4:0] neg_43_2;
  reg [4:0] neg_43_2;
  initial neg_43_2 = 5'h00;
  reg [1:0] neg_44_1;
  initial neg_44_1 = 2'h0;
  output [4:0] neg_44_2;
  reg [4:0] neg_44_2;
  initial neg_44_2 = 5'h00;
  reg [1:0] neg_45_1;
  initial neg_45_1 = 2'h0;
  output [4:0] neg_45_2;
  reg [4:0] neg_45_2;
  initial neg_45_2 = 5'h00;
  reg [1:0] neg_46_1;
  initial neg_46_1 = 2'h0;
  output [4:0] neg_46_2;
  reg [4:0] neg_46_2;
  initial neg_46_2 = 5'h00;
  reg [1:0] neg_47_1;
  initial neg_47_1 = 2'h0;
  output [4:0] neg_47_2;
  reg [4:0] neg_47_2;
  initial neg_47_2 = 5'h00;
  reg [1:0] neg_48_1;
  initial neg_48_1 = 2'h0;
  output [4:0] neg_48_2;
  reg [4:0] neg_48_2;
  initial neg_48_2 = 5'h00;
  reg [1:0] neg_49_1;
  initial neg_49_1 = 2'h0;
  output [4:0] neg_49_2;
  reg [4:0] neg_49_2;
  initial neg_49_2 = 5'h00;
  reg [1:0] neg_4_1;
  initial neg_4_1 = 2'h0;
  output [4:0] neg_4_2;
  reg [4:0] neg_4_2;
  initial neg_4_2 = 5'h00;
  reg [1:0] neg_50_1;
  initial neg_50_1 = 2'h0;
  output [4:0] neg_50_2;
  reg [4:0] neg_50_2;
  initial neg_50_2 = 5'h00;
  reg [1:0] neg_51_1;
  initial neg_51_1 = 2'h0;
  output [4:0] neg_51_2;
  reg [4:0] neg_51_2;
  initial neg_51_2 = 5'h00;
  reg [1:0] neg_52_1;
  initial neg_52_1 = 2'h0;
  output [4:0] neg_52_2;
  reg [4:0] neg_52_2;
  initial neg_52_2 = 5'h00;
  reg [1:0] neg_53_1;
  initial neg_53_1 = 2'h0;
  output [4:0] neg_53_2;
  reg [4:0] neg_53_2;
  initial neg_53_2 = 5'h00;
  reg [1:0] neg_54_1;
  initial neg_54_1 = 2'h0;
  output [4:0] neg_54_2;
  reg [4:0] neg_54_2;
  initial neg_54_2 = 5'h00;
  reg [1:0] neg_55_1;
  initial neg_55_1 = 2'h0;
  output [4:0] neg_55_2;
  reg [4:0] neg_55_2;
  initial neg_55_2 = 5'h00;
  reg [1:0] neg_56_1;
  initial neg_56_1 = 2'h0;
  output [4:0] neg_56_2;
  reg [4:0] neg_56_2;
  initial neg_56_2 = 5'h00;
  reg [1:0] neg_57_1;
  initial neg_57_1 = 2'h0;
  output [4:0] neg_57_2;
  reg [4:0] neg_57_2;
  initial neg_57_2 = 5'h00;
  reg [1:0] neg_58_1;
  initial neg_58_1 = 2'h0;
  output [4:0] neg_58_2;
  reg [4:0] neg_58_2;
  initial neg_58_2 = 5'h00;
  reg [1:0] neg_59_1;
  initial neg_59_1 = 2'h0;
  output [4:0] neg_59_2;
  reg [4:0] neg_59_2;
  initial neg_59_2 = 5'h00;
  reg [1:0] neg_5_1;
  initial neg_5_1 = 2'h0;
  output [4:0] neg_5_2;
  reg [4:0] neg_5_2;
  initial neg_5_2 = 5'h00;
  reg [1:0] neg_60_1;
  initial neg_60_1 = 2'h0;
  output [4:0] neg_60_2;
  reg [4:0] neg_60_2;
  initial neg_60_2 = 5'h00;
  reg [1:0] neg_61_1;
  initial neg_61_1 = 2'h0;
  output [4:0] neg_61_2;
  reg [4:0] neg_61_2;
  initial neg_61_2 = 5'h00;
  reg [1:0] neg_62_1;
  initial neg_62_1 = 2'h0;
  output [4:0] neg_62_2;
  reg [4:0] neg_62_2;
  initial neg_62_2 = 5'h00;
  reg [1:0] neg_63_1;
  initial neg_63_1 = 2'h0;
  output [4:0] neg_63_2;
  reg [4:0] neg_63_2;
  initial neg_63_2 = 5'h00;
  reg [1:0] neg_64_1;
  initial neg_64_1 = 2'h0;
  output [4:0] neg_64_2;
  reg [4:0] neg_64_2;
  initial neg_64_2 = 5'h00;
  reg [1:0] neg_65_1;
  initial neg_65_1 = 2'h0;
  output [4:0] neg_65_2;
  reg [4:0] neg_65_2;
  initial neg_65_2 = 5'h00;
  reg [1:0] neg_66_1;
  initial neg_66_1 = 2'h0;
  output [4:0] neg_66_2;
  reg [4:0] neg_66_2;
  initial neg_66_2 = 5'h00;
  reg [1:0] neg_67_1;
  initial neg_67_1 = 2'h0;
  output [4:0] neg_67_2;
  reg [4:0] neg_67_2;
  initial neg_67_2 = 5'h00;
  reg [1:0] neg_68_1;
  initial neg_68_1 = 2'h0;
  output [4:0] neg_68_2;
  reg [4:0] neg_68_2;
  initial neg_68_2 = 5'h00;
  reg [1:0] neg_69_1;
  initial neg_69_1 = 2'h0;
  output [4:0] neg_69_2;
  reg [4:0] neg_69_2;
  initial neg_69_2 = 5'h00;
  reg [1:0] neg_6_1;
  initial neg_6_1 = 2'h0;
  output [4:0] neg_6_2;
  reg [4:0] neg_6_2;
  initial neg_6_2 = 5'h00;
  reg [1:0] neg_70_1;
  initial neg_70_1 = 2'h0;
  output [4:0] neg_70_2;
  reg [4:0] neg_70_2;
  initial neg_70_2 = 5'h00;
  reg [1:0] neg_71_1;
  initial neg_71_1 = 2'h0;
  output [4:0] neg_71_2;
  reg [4:0] neg_71_2;
  initial neg_71_2 = 5'h00;
  reg [1:0] neg_72_1;
  initial neg_72_1 = 2'h0;
  output [4:0] neg_72_2;
  reg [4:0] neg_72_2;
  initial neg_72_2 = 5'h00;
  reg [1:0] neg_73_1;
  initial neg_73_1 = 2'h0;
  output [4:0] neg_73_2;
  reg [4:0] neg_73_2;
  initial neg_73_2 = 5'h00;
  reg [1:0] neg_74_1;
  initial neg_74_1 = 2'h0;
  output [4:0] neg_74_2;
  reg [4:0] neg_74_2;
  initial neg_74_2 = 5'h00;
  reg [1:0] neg_75_1;
  initial neg_75_1 = 2'h0;
  output [4:0] neg_75_2;
  reg [4:0] neg_75_2;
  initial neg_75_2 = 5'h00;
  reg [1:0] neg_76_1;
  initial neg_76_1 = 2'h0;
  output [4:0] neg_76_2;
  reg [4:0] neg_76_2;
  initial neg_76_2 = 5'h00;
  reg [1:0] neg_77_1;
  initial neg_77_1 = 2'h0;
  output [4:0] neg_77_2;
  reg [4:0] neg_77_2;
  initial neg_77_2 = 5'h00;
  reg [1:0] neg_78_1;
  initial neg_78_1 = 2'h0;
  output [4:0] neg_78_2;
  reg [4:0] neg_78_2;
  initial neg_78_2 = 5'h00;
  reg [1:0] neg_79_1;
  initial neg_79_1 = 2'h0;
  output [4:0] neg_79_2;
  reg [4:0] neg_79_2;
  initial neg_79_2 = 5'h00;
  reg [1:0] neg_7_1;
  initial neg_7_1 = 2'h0;
  output [4:0] neg_7_2;
  reg [4:0] neg_7_2;
  initial neg_7_2 = 5'h00;
  reg [1:0] neg_80_1;
  initial neg_80_1 = 2'h0;
  output [4:0] neg_80_2;
  reg [4:0] neg_80_2;
  initial neg_80_2 = 5'h00;
  reg [1:0] neg_81_1;
  initial neg_81_1 = 2'h0;
  output [4:0] neg_81_2;
  reg [4:0] neg_81_2;
  initial neg_81_2 = 5'h00;
  reg [1:0] neg_82_1;
  initial neg_82_1 = 2'h0;
  output [4:0] neg_82_2;
  reg [4:0] neg_82_2;
  initial neg_82_2 = 5'h00;
  reg [1:0] neg_83_1;
  initial neg_83_1 = 2'h0;
  output [4:0] neg_83_2;
  reg [4:0] neg_83_2;
  initial neg_83_2 = 5'h00;
  reg [1:0] neg_84_1;
  initial neg_84_1 = 2'h0;
  output [4:0] neg_84_2;
  reg [4:0] neg_84_2;
  initial neg_84_2 = 5'h00;
  reg [1:0] neg_85_1;
  initial neg_85_1 = 2'h0;
  output [4:0] neg_85_2;
  reg [4:0] neg_85_2;
  initial neg_85_2 = 5'h00;
  reg [1:0] neg_86_1;
  initial neg_86_1 = 2'h0;
  output [4:0] neg_86_2;
  reg [4:0] neg_86_2;
  initial neg_86_2 = 5'h00;
  reg [1:0] neg_87_1;
  initial neg_87_1 = 2'h0;
  output [4:0] neg_87_2;
  reg [4:0] neg_87_2;
  initial neg_87_2 = 5'h00;
  reg [1:0] neg_88_1;
  initial neg_88_1 = 2'h0;
  output [4:0] neg_88_2;
  reg [4:0] neg_88_2;
  initial neg_88_2 = 5'h00;
  reg [1:0] neg_89_1;
  initial neg_89_1 = 2'h0;
  output [4:0] neg_89_2;
  reg [4:0] neg_89_2;
  initial neg_89_2 = 5'h00;
  reg [1:0] neg_8_1;
  initial neg_8_1 = 2'h0;
  output [4:0] neg_8_2;
  reg [4:0] neg_8_2;
  initial neg_8_2 = 5'h00;
  reg [1:0] neg_90_1;
  initial neg_90_1 = 2'h0;
  output [4:0] neg_90_2;
  reg [4:0] neg_90_2;
  initial neg_90_2 = 5'h00;
  reg [1:0] neg_91_1;
  initial neg_91_1 = 2'h0;
  output [4:0] neg_91_2;
  reg [4:0] neg_91_2;
  initial neg_91_2 = 5'h00;
  reg [1:0] neg_92_1;
  initial neg_92_1 = 2'h0;
  output [4:0] neg_92_2;
  reg [4:0] neg_92_2;
  initial neg_92_2 = 5'h00;
  reg [1:0] neg_93_1;
  initial neg_93_1 = 2'h0;
  output [4:0] neg_93_2;
  reg [4:0] neg_93_2;
  initial neg_93_2 = 5'h00;
  reg [1:0] neg_94_1;
  initial neg_94_1 = 2'h0;
  output [4:0] neg_94_2;
  reg [4:0] neg_94_2;
  initial neg_94_2 = 5'h00;
  reg [1:0] neg_95_1;
  initial neg_95_1 = 2'h0;
  output [4:0] neg_95_2;
  reg [4:0] neg_95_2;
  initial neg_95_2 = 5'h00;
  reg [1:0] neg_96_1;
  initial neg_96_1 = 2'h0;
  output [4:0] neg_96_2;
  reg [4:0] neg_96_2;
  initial neg_96_2 = 5'h00;
  reg [1:0] neg_97_1;
  initial neg_97_1 = 2'h0;
  output [4:0] neg_97_2;
  reg [4:0] neg_97_2;
  initial neg_97_2 = 5'h00;
  reg [1:0] neg_98_1;
  initial neg_98_1 = 2'h0;
  output [4:0] neg_98_2;
  reg [4:0] neg_98_2;
  initial neg_98_2 = 5'h00;
  reg [1:0] neg_99_1;
  initial neg_99_1 = 2'h0;
  output [4:0] neg_99_2;
  reg [4:0] neg_99_2;
  initial neg_99_2 = 5'h00;
  reg [1:0] neg_9_1;
  initial neg_9_1 = 2'h0;
  output [4:0] neg_9_2;
  reg [4:0] neg_9_2;
  initial neg_9_2 = 5'h00;
  wire [9:0] ninefold_0_0;
  wire [9:0] ninefold_0_1;
  wire [9:0] ninefold_100_0;
  wire [9:0] ninefold_100_1;
  wire [9:0] ninefold_101_0;
  wire [9:0] ninefold_101_1;
  wire [9:0] ninefold_102_0;
  wire [9:0] ninefold_102_1;
  wire [9:0] ninefold_103_0;
  wire [9:0] ninefold_103_1;
  wire [9:0] ninefold_104_0;
  wire [9:0] ninefold_104_1;
  wire [9:0] ninefold_105_0;
  wire [9:0] ninefold_105_1;
  wire [9:0] ninefold_106_0;
  wire [9:0] ninefold_106_1;
  wire [9:0] ninefold_107_0;
  wire [9:0] ninefold_107_1;
  wire [9:0] ninefold_108_0;
  wire [9:0] ninefold_108_1;
  wire [9:0] ninefold_109_0;
  wire [9:0] ninefold_109_1;
  wire [9:0] ninefold_10_0;
  wire [9:0] ninefold_10_1;
  wire [9:0] ninefold_110_0;
  wire [9:0] ninefold_110_1;
  wire [9:0] ninefold_111_0;
  wire [9:0] ninefold_111_1;
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
  wire [9:0] ninefold_16_0;
  wire [9:0] ninefold_16_1;
  wire [9:0] ninefold_17_0;
  wire [9:0] ninefold_17_1;
  wire [9:0] ninefold_18_0;
  wire [9:0] ninefold_18_1;
  wire [9:0] ninefold_19_0;
  wire [9:0] ninefold_19_1;
  wire [9:0] ninefold_1_0;
  wire [9:0] ninefold_1_1;
  wire [9:0] ninefold_20_0;
  wire [9:0] ninefold_20_1;
  wire [9:0] ninefold_21_0;
  wire [9:0] ninefold_21_1;
  wire [9:0] ninefold_22_0;
  wire [9:0] ninefold_22_1;
  wire [9:0] ninefold_23_0;
  wire [9:0] ninefold_23_1;
  wire [9:0] ninefold_24_0;
  wire [9:0] ninefold_24_1;
  wire [9:0] ninefold_25_0;
  wire [9:0] ninefold_25_1;
  wire [9:0] ninefold_26_0;
  wire [9:0] ninefold_26_1;
  wire [9:0] ninefold_27_0;
  wire [9:0] ninefold_27_1;
  wire [9:0] ninefold_28_0;
  wire [9:0] ninefold_28_1;
  wire [9:0] ninefold_29_0;
  wire [9:0] ninefold_29_1;
  wire [9:0] ninefold_2_0;
  wire [9:0] ninefold_2_1;
  wire [9:0] ninefold_30_0;
  wire [9:0] ninefold_30_1;
  wire [9:0] ninefold_31_0;
  wire [9:0] ninefold_31_1;
  wire [9:0] ninefold_32_0;
  wire [9:0] ninefold_32_1;
  wire [9:0] ninefold_33_0;
  wire [9:0] ninefold_33_1;
  wire [9:0] ninefold_34_0;
  wire [9:0] ninefold_34_1;
  wire [9:0] ninefold_35_0;
  wire [9:0] ninefold_35_1;
  wire [9:0] ninefold_36_0;
  wire [9:0] ninefold_36_1;
  wire [9:0] ninefold_37_0;
  wire [9:0] ninefold_37_1;
  wire [9:0] ninefold_38_0;
  wire [9:0] ninefold_38_1;
  wire [9:0] ninefold_39_0;
  wire [9:0] ninefold_39_1;
  wire [9:0] ninefold_3_0;
  wire [9:0] ninefold_3_1;
  wire [9:0] ninefold_40_0;
  wire [9:0] ninefold_40_1;
  wire [9:0] ninefold_41_0;
  wire [9:0] ninefold_41_1;
  wire [9:0] ninefold_42_0;
  wire [9:0] ninefold_42_1;
  wire [9:0] ninefold_43_0;
  wire [9:0] ninefold_43_1;
  wire [9:0] ninefold_44_0;
  wire [9:0] ninefold_44_1;
  wire [9:0] ninefold_45_0;
  wire [9:0] ninefold_45_1;
  wire [9:0] ninefold_46_0;
  wire [9:0] ninefold_46_1;
  wire [9:0] ninefold_47_0;
  wire [9:0] ninefold_47_1;
  wire [9:0] ninefold_48_0;
  wire [9:0] ninefold_48_1;
  wire [9:0] ninefold_49_0;
  wire [9:0] ninefold_49_1;
  wire [9:0] ninefold_4_0;
  wire [9:0] ninefold_4_1;
  wire [9:0] ninefold_50_0;
  wire [9:0] ninefold_50_1;
  wire [9:0] ninefold_51_0;
  wire [9:0] ninefold_51_1;
  wire [9:0] ninefold_52_0;
  wire [9:0] ninefold_52_1;
  wire [9:0] ninefold_53_0;
  wire [9:0] ninefold_53_1;
  wire [9:0] ninefold_54_0;
  wire [9:0] ninefold_54_1;
  wire [9:0] ninefold_55_0;
  wire [9:0] ninefold_55_1;
  wire [9:0] ninefold_56_0;
  wire [9:0] ninefold_56_1;
  wire [9:0] ninefold_57_0;
  wire [9:0] ninefold_57_1;
  wire [9:0] ninefold_58_0;
  wire [9:0] ninefold_58_1;
  wire [9:0] ninefold_59_0;
  wire [9:0] ninefold_59_1;
  wire [9:0] ninefold_5_0;
  wire [9:0] ninefold_5_1;
  wire [9:0] ninefold_60_0;
  wire [9:0] ninefold_60_1;
  wire [9:0] ninefold_61_0;
  wire [9:0] ninefold_61_1;
  wire [9:0] ninefold_62_0;
  wire [9:0] ninefold_62_1;
  wire [9:0] ninefold_63_0;
  wire [9:0] ninefold_63_1;
  wire [9:0] ninefold_64_0;
  wire [9:0] ninefold_64_1;
  wire [9:0] ninefold_65_0;
  wire [9:0] ninefold_65_1;
  wire [9:0] ninefold_66_0;
  wire [9:0] ninefold_66_1;
  wire [9:0] ninefold_67_0;
  wire [9:0] ninefold_67_1;
  wire [9:0] ninefold_68_0;
  wire [9:0] ninefold_68_1;
  wire [9:0] ninefold_69_0;
  wire [9:0] ninefold_69_1;
  wire [9:0] ninefold_6_0;
  wire [9:0] ninefold_6_1;
  wire [9:0] ninefold_70_0;
  wire [9:0] ninefold_70_1;
  wire [9:0] ninefold_71_0;
  wire [9:0] ninefold_71_1;
  wire [9:0] ninefold_72_0;
  wire [9:0] ninefold_72_1;
  wire [9:0] ninefold_73_0;
  wire [9:0] ninefold_73_1;
  wire [9:0] ninefold_74_0;
  wire [9:0] ninefold_74_1;
  wire [9:0] ninefold_75_0;
  wire [9:0] ninefold_75_1;
  wire [9:0] ninefold_76_0;
  wire [9:0] ninefold_76_1;
  wire [9:0] ninefold_77_0;
  wire [9:0] ninefold_77_1;
  wire [9:0] ninefold_78_0;
  wire [9:0] ninefold_78_1;
  wire [9:0] ninefold_79_0;
  wire [9:0] ninefold_79_1;
  wire [9:0] ninefold_7_0;
  wire [9:0] ninefold_7_1;
  wire [9:0] ninefold_80_0;
  wire [9:0] ninefold_80_1;
  wire [9:0] ninefold_81_0;
  wire [9:0] ninefold_81_1;
  wire [9:0] ninefold_82_0;
  wire [9:0] ninefold_82_1;
  wire [9:0] ninefold_83_0;
  wire [9:0] ninefold_83_1;
  wire [9:0] ninefold_84_0;
  wire [9:0] ninefold_84_1;
  wire [9:0] ninefold_85_0;
  wire [9:0] ninefold_85_1;
  wire [9:0] ninefold_86_0;
  wire [9:0] ninefold_86_1;
  wire [9:0] ninefold_87_0;
  wire [9:0] ninefold_87_1;
  wire [9:0] ninefold_88_0;
  wire [9:0] ninefold_88_1;
  wire [9:0] ninefold_89_0;
  wire [9:0] ninefold_89_1;
  wire [9:0] ninefold_8_0;
  wire [9:0] ninefold_8_1;
  wire [9:0] ninefold_90_0;
  wire [9:0] ninefold_90_1;
  wire [9:0] ninefold_91_0;
  wire [9:0] ninefold_91_1;
  wire [9:0] ninefold_92_0;
  wire [9:0] ninefold_92_1;
  wire [9:0] ninefold_93_0;
  wire [9:0] ninefold_93_1;
  wire [9:0] ninefold_94_0;
  wire [9:0] ninefold_94_1;
  wire [9:0] ninefold_95_0;
  wire [9:0] ninefold_95_1;
  wire [9:0] ninefold_96_0;
  wire [9:0] ninefold_96_1;
  wire [9:0] ninefold_97_0;
  wire [9:0] ninefold_97_1;
  wire [9:0] ninefold_98_0;
  wire [9:0] ninefold_98_1;
  wire [9:0] ninefold_99_0;
  wire [9:0] ninefold_99_1;
  wire [9:0] ninefold_9_0;
  wire [9:0] ninefold_9_1;
  reg [1:0] nz_0_1;
  initial nz_0_1 = 2'h0;
  output [4:0] nz_0_2;
  reg [4:0] nz_0_2;
  initial nz_0_2 = 5'h00;
  reg [1:0] nz_100_1;
  initial nz_100_1 = 2'h0;
  output [4:0] nz_100_2;
  reg [4:0] nz_100_2;
  initial nz_100_2 = 5'h00;
  reg [1:0] nz_101_1;
  initial nz_101_1 = 2'h0;
  output [4:0] nz_101_2;
  reg [4:0] nz_101_2;
  initial nz_101_2 = 5'h00;
  reg [1:0] nz_102_1;
  initial nz_102_1 = 2'h0;
  output [4:0] nz_102_2;
  reg [4:0] nz_102_2;
  initial nz_102_2 = 5'h00;
  reg [1:0] nz_103_1;
  initial nz_103_1 = 2'h0;
  output [4:0] nz_103_2;
  reg [4:0] nz_103_2;
  initial nz_103_2 = 5'h00;
  reg [1:0] nz_104_1;
  initial nz_104_1 = 2'h0;
  output [4:0] nz_104_2;
  reg [4:0] nz_104_2;
  initial nz_104_2 = 5'h00;
  reg [1:0] nz_105_1;
  initial nz_105_1 = 2'h0;
  output [4:0] nz_105_2;
  reg [4:0] nz_105_2;
  initial nz_105_2 = 5'h00;
  reg [1:0] nz_106_1;
  initial nz_106_1 = 2'h0;
  output [4:0] nz_106_2;
  reg [4:0] nz_106_2;
  initial nz_106_2 = 5'h00;
  reg [1:0] nz_107_1;
  initial nz_107_1 = 2'h0;
  output [4:0] nz_107_2;
  reg [4:0] nz_107_2;
  initial nz_107_2 = 5'h00;
  reg [1:0] nz_108_1;
  initial nz_108_1 = 2'h0;
  output [4:0] nz_108_2;
  reg [4:0] nz_108_2;
  initial nz_108_2 = 5'h00;
  reg [1:0] nz_109_1;
  initial nz_109_1 = 2'h0;
  output [4:0] nz_109_2;
  reg [4:0] nz_109_2;
  initial nz_109_2 = 5'h00;
  reg [1:0] nz_10_1;
  initial nz_10_1 = 2'h0;
  output [4:0] nz_10_2;
  reg [4:0] nz_10_2;
  initial nz_10_2 = 5'h00;
  reg [1:0] nz_110_1;
  initial nz_110_1 = 2'h0;
  output [4:0] nz_110_2;
  reg [4:0] nz_110_2;
  initial nz_110_2 = 5'h00;
  reg [1:0] nz_111_1;
  initial nz_111_1 = 2'h0;
  output [4:0] nz_111_2;
  reg [4:0] nz_111_2;
  initial nz_111_2 = 5'h00;
  reg [1:0] nz_11_1;
  initial nz_11_1 = 2'h0;
  output [4:0] nz_11_2;
  reg [4:0] nz_11_2;
  initial nz_11_2 = 5'h00;
  reg [1:0] nz_12_1;
  initial nz_12_1 = 2'h0;
  output [4:0] nz_12_2;
  reg [4:0] nz_12_2;
  initial nz_12_2 = 5'h00;
  reg [1:0] nz_13_1;
  initial nz_13_1 = 2'h0;
  output [4:0] nz_13_2;
  reg [4:0] nz_13_2;
  initial nz_13_2 = 5'h00;
  reg [1:0] nz_14_1;
  initial nz_14_1 = 2'h0;
  output [4:0] nz_14_2;
  reg [4:0] nz_14_2;
  initial nz_14_2 = 5'h00;
  reg [1:0] nz_15_1;
  initial nz_15_1 = 2'h0;
  output [4:0] nz_15_2;
  reg [4:0] nz_15_2;
  initial nz_15_2 = 5'h00;
  reg [1:0] nz_16_1;
  initial nz_16_1 = 2'h0;
  output [4:0] nz_16_2;
  reg [4:0] nz_16_2;
  initial nz_16_2 = 5'h00;
  reg [1:0] nz_17_1;
  initial nz_17_1 = 2'h0;
  output [4:0] nz_17_2;
  reg [4:0] nz_17_2;
  initial nz_17_2 = 5'h00;
  reg [1:0] nz_18_1;
  initial nz_18_1 = 2'h0;
  output [4:0] nz_18_2;
  reg [4:0] nz_18_2;
  initial nz_18_2 = 5'h00;
  reg [1:0] nz_19_1;
  initial nz_19_1 = 2'h0;
  output [4:0] nz_19_2;
  reg [4:0] nz_19_2;
  initial nz_19_2 = 5'h00;
  reg [1:0] nz_1_1;
  initial nz_1_1 = 2'h0;
  output [4:0] nz_1_2;
  reg [4:0] nz_1_2;
  initial nz_1_2 = 5'h00;
  reg [1:0] nz_20_1;
  initial nz_20_1 = 2'h0;
  output [4:0] nz_20_2;
  reg [4:0] nz_20_2;
  initial nz_20_2 = 5'h00;
  reg [1:0] nz_21_1;
  initial nz_21_1 = 2'h0;
  output [4:0] nz_21_2;
  reg [4:0] nz_21_2;
  initial nz_21_2 = 5'h00;
  reg [1:0] nz_22_1;
  initial nz_22_1 = 2'h0;
  output [4:0] nz_22_2;
  reg [4:0] nz_22_2;
  initial nz_22_2 = 5'h00;
  reg [1:0] nz_23_1;
  initial nz_23_1 = 2'h0;
  output [4:0] nz_23_2;
  reg [4:0] nz_23_2;
  initial nz_23_2 = 5'h00;
  reg [1:0] nz_24_1;
  initial nz_24_1 = 2'h0;
  output [4:0] nz_24_2;
  reg [4:0] nz_24_2;
  initial nz_24_2 = 5'h00;
  reg [1:0] nz_25_1;
  initial nz_25_1 = 2'h0;
  output [4:0] nz_25_2;
  reg [4:0] nz_25_2;
  initial nz_25_2 = 5'h00;
  reg [1:0] nz_26_1;
  initial nz_26_1 = 2'h0;
  output [4:0] nz_26_2;
  reg [4:0] nz_26_2;
  initial nz_26_2 = 5'h00;
  reg [1:0] nz_27_1;
  initial nz_27_1 = 2'h0;
  output [4:0] nz_27_2;
  reg [4:0] nz_27_2;
  initial nz_27_2 = 5'h00;
  reg [1:0] nz_28_1;
  initial nz_28_1 = 2'h0;
  output [4:0] nz_28_2;
  reg [4:0] nz_28_2;
  initial nz_28_2 = 5'h00;
  reg [1:0] nz_29_1;
  initial nz_29_1 = 2'h0;
  output [4:0] nz_29_2;
  reg [4:0] nz_29_2;
  initial nz_29_2 = 5'h00;
  reg [1:0] nz_2_1;
  initial nz_2_1 = 2'h0;
  output [4:0] nz_2_2;
  reg [4:0] nz_2_2;
  initial nz_2_2 = 5'h00;
  reg [1:0] nz_30_1;
  initial nz_30_1 = 2'h0;
  output [4:0] nz_30_2;
  reg [4:0] nz_30_2;
  initial nz_30_2 = 5'h00;
  reg [1:0] nz_31_1;
  initial nz_31_1 = 2'h0;
  output [4:0] nz_31_2;
  reg [4:0] nz_31_2;
  initial nz_31_2 = 5'h00;
  reg [1:0] nz_32_1;
  initial nz_32_1 = 2'h0;
  output [4:0] nz_32_2;
  reg [4:0] nz_32_2;
  initial nz_32_2 = 5'h00;
  reg [1:0] nz_33_1;
  initial nz_33_1 = 2'h0;
  output [4:0] nz_33_2;
  reg [4:0] nz_33_2;
  initial nz_33_2 = 5'h00;
  reg [1:0] nz_34_1;
  initial nz_34_1 = 2'h0;
  output [4:0] nz_34_2;
  reg [4:0] nz_34_2;
  initial nz_34_2 = 5'h00;
  reg [1:0] nz_35_1;
  initial nz_35_1 = 2'h0;
  output [4:0] nz_35_2;
  reg [4:0] nz_35_2;
  initial nz_35_2 = 5'h00;
  reg [1:0] nz_36_1;
  initial nz_36_1 = 2'h0;
  output [4:0] nz_36_2;
  reg [4:0] nz_36_2;
  initial nz_36_2 = 5'h00;
  reg [1:0] nz_37_1;
  initial nz_37_1 = 2'h0;
  output [4:0] nz_37_2;
  reg [4:0] nz_37_2;
  initial nz_37_2 = 5'h00;
  reg [1:0] nz_38_1;
  initial nz_38_1 = 2'h0;
  output [4:0] nz_38_2;
  reg [4:0] nz_38_2;
  initial nz_38_2 = 5'h00;
  reg [1:0] nz_39_1;
  initial nz_39_1 = 2'h0;
  output [4:0] nz_39_2;
  reg [4:0] nz_39_2;
  initial nz_39_2 = 5'h00;
  reg [1:0] nz_3_1;
  initial nz_3_1 = 2'h0;
  output [4:0] nz_3_2;
  reg [4:0] nz_3_2;
  initial nz_3_2 = 5'h00;
  reg [1:0] nz_40_1;
  initial nz_40_1 = 2'h0;
  output [4:0] nz_40_2;
  reg [4:0] nz_40_2;
  initial nz_40_2 = 5'h00;
  reg [1:0] nz_41_1;
  initial nz_41_1 = 2'h0;
  output [4:0] nz_41_2;
  reg [4:0] nz_41_2;
  initial nz_41_2 = 5'h00;
  reg [1:0] nz_42_1;
  initial nz_42_1 = 2'h0;
  output [4:0] nz_42_2;
  reg [4:0] nz_42_2;
  initial nz_42_2 = 5'h00;
  reg [1:0] nz_43_1;
  initial nz_43_1 = 2'h0;
  output [4:0] nz_43_2;
  reg [4:0] nz_43_2;
  initial nz_43_2 = 5'h00;
  reg [1:0] nz_44_1;
  initial nz_44_1 = 2'h0;
  output [4:0] nz_44_2;
  reg [4:0] nz_44_2;
  initial nz_44_2 = 5'h00;
  reg [1:0] nz_45_1;
  initial nz_45_1 = 2'h0;
  output [4:0] nz_45_2;
  reg [4:0] nz_45_2;
  initial nz_45_2 = 5'h00;
  reg [1:0] nz_46_1;
  initial nz_46_1 = 2'h0;
  output [4:0] nz_46_2;
  reg [4:0] nz_46_2;
  initial nz_46_2 = 5'h00;
  reg [1:0] nz_47_1;
  initial nz_47_1 = 2'h0;
  output [4:0] nz_47_2;
  reg [4:0] nz_47_2;
  initial nz_47_2 = 5'h00;
  reg [1:0] nz_48_1;
  initial nz_48_1 = 2'h0;
  output [4:0] nz_48_2;
  reg [4:0] nz_48_2;
  initial nz_48_2 = 5'h00;
  reg [1:0] nz_49_1;
  initial nz_49_1 = 2'h0;
  output [4:0] nz_49_2;
  reg [4:0] nz_49_2;
  initial nz_49_2 = 5'h00;
  reg [1:0] nz_4_1;
  initial nz_4_1 = 2'h0;
  output [4:0] nz_4_2;
  reg [4:0] nz_4_2;
  initial nz_4_2 = 5'h00;
  reg [1:0] nz_50_1;
  initial nz_50_1 = 2'h0;
  output [4:0] nz_50_2;
  reg [4:0] nz_50_2;
  initial nz_50_2 = 5'h00;
  reg [1:0] nz_51_1;
  initial nz_51_1 = 2'h0;
  output [4:0] nz_51_2;
  reg [4:0] nz_51_2;
  initial nz_51_2 = 5'h00;
  reg [1:0] nz_52_1;
  initial nz_52_1 = 2'h0;
  output [4:0] nz_52_2;
  reg [4:0] nz_52_2;
  initial nz_52_2 = 5'h00;
  reg [1:0] nz_53_1;
  initial nz_53_1 = 2'h0;
  output [4:0] nz_53_2;
  reg [4:0] nz_53_2;
  initial nz_53_2 = 5'h00;
  reg [1:0] nz_54_1;
  initial nz_54_1 = 2'h0;
  output [4:0] nz_54_2;
  reg [4:0] nz_54_2;
  initial nz_54_2 = 5'h00;
  reg [1:0] nz_55_1;
  initial nz_55_1 = 2'h0;
  output [4:0] nz_55_2;
  reg [4:0] nz_55_2;
  initial nz_55_2 = 5'h00;
  reg [1:0] nz_56_1;
  initial nz_56_1 = 2'h0;
  output [4:0] nz_56_2;
  reg [4:0] nz_56_2;
  initial nz_56_2 = 5'h00;
  reg [1:0] nz_57_1;
  initial nz_57_1 = 2'h0;
  output [4:0] nz_57_2;
  reg [4:0] nz_57_2;
  initial nz_57_2 = 5'h00;
  reg [1:0] nz_58_1;
  initial nz_58_1 = 2'h0;
  output [4:0] nz_58_2;
  reg [4:0] nz_58_2;
  initial nz_58_2 = 5'h00;
  reg [1:0] nz_59_1;
  initial nz_59_1 = 2'h0;
  output [4:0] nz_59_2;
  reg [4:0] nz_59_2;
  initial nz_59_2 = 5'h00;
  reg [1:0] nz_5_1;
  initial nz_5_1 = 2'h0;
  output [4:0] nz_5_2;
  reg [4:0] nz_5_2;
  initial nz_5_2 = 5'h00;
  reg [1:0] nz_60_1;
  initial nz_60_1 = 2'h0;
  output [4:0] nz_60_2;
  reg [4:0] nz_60_2;
  initial nz_60_2 = 5'h00;
  reg [1:0] nz_61_1;
  initial nz_61_1 = 2'h0;
  output [4:0] nz_61_2;
  reg [4:0] nz_61_2;
  initial nz_61_2 = 5'h00;
  reg [1:0] nz_62_1;
  initial nz_62_1 = 2'h0;
  output [4:0] nz_62_2;
  reg [4:0] nz_62_2;
  initial nz_62_2 = 5'h00;
  reg [1:0] nz_63_1;
  initial nz_63_1 = 2'h0;
  output [4:0] nz_63_2;
  reg [4:0] nz_63_2;
  initial nz_63_2 = 5'h00;
  reg [1:0] nz_64_1;
  initial nz_64_1 = 2'h0;
  output [4:0] nz_64_2;
  reg [4:0] nz_64_2;
  initial nz_64_2 = 5'h00;
  reg [1:0] nz_65_1;
  initial nz_65_1 = 2'h0;
  output [4:0] nz_65_2;
  reg [4:0] nz_65_2;
  initial nz_65_2 = 5'h00;
  reg [1:0] nz_66_1;
  initial nz_66_1 = 2'h0;
  output [4:0] nz_66_2;
  reg [4:0] nz_66_2;
  initial nz_66_2 = 5'h00;
  reg [1:0] nz_67_1;
  initial nz_67_1 = 2'h0;
  output [4:0] nz_67_2;
  reg [4:0] nz_67_2;
  initial nz_67_2 = 5'h00;
  reg [1:0] nz_68_1;
  initial nz_68_1 = 2'h0;
  output [4:0] nz_68_2;
  reg [4:0] nz_68_2;
  initial nz_68_2 = 5'h00;
  reg [1:0] nz_69_1;
  initial nz_69_1 = 2'h0;
  output [4:0] nz_69_2;
  reg [4:0] nz_69_2;
  initial nz_69_2 = 5'h00;
  reg [1:0] nz_6_1;
  initial nz_6_1 = 2'h0;
  output [4:0] nz_6_2;
  reg [4:0] nz_6_2;
  initial nz_6_2 = 5'h00;
  reg [1:0] nz_70_1;
  initial nz_70_1 = 2'h0;
  output [4:0] nz_70_2;
  reg [4:0] nz_70_2;
  initial nz_70_2 = 5'h00;
  reg [1:0] nz_71_1;
  initial nz_71_1 = 2'h0;
  output [4:0] nz_71_2;
  reg [4:0] nz_71_2;
  initial nz_71_2 = 5'h00;
  reg [1:0] nz_72_1;
  initial nz_72_1 = 2'h0;
  output [4:0] nz_72_2;
  reg [4:0] nz_72_2;
  initial nz_72_2 = 5'h00;
  reg [1:0] nz_73_1;
  initial nz_73_1 = 2'h0;
  output [4:0] nz_73_2;
  reg [4:0] nz_73_2;
  initial nz_73_2 = 5'h00;
  reg [1:0] nz_74_1;
  initial nz_74_1 = 2'h0;
  output [4:0] nz_74_2;
  reg [4:0] nz_74_2;
  initial nz_74_2 = 5'h00;
  reg [1:0] nz_75_1;
  initial nz_75_1 = 2'h0;
  output [4:0] nz_75_2;
  reg [4:0] nz_75_2;
  initial nz_75_2 = 5'h00;
  reg [1:0] nz_76_1;
  initial nz_76_1 = 2'h0;
  output [4:0] nz_76_2;
  reg [4:0] nz_76_2;
  initial nz_76_2 = 5'h00;
  reg [1:0] nz_77_1;
  initial nz_77_1 = 2'h0;
  output [4:0] nz_77_2;
  reg [4:0] nz_77_2;
  initial nz_77_2 = 5'h00;
  reg [1:0] nz_78_1;
  initial nz_78_1 = 2'h0;
  output [4:0] nz_78_2;
  reg [4:0] nz_78_2;
  initial nz_78_2 = 5'h00;
  reg [1:0] nz_79_1;
  initial nz_79_1 = 2'h0;
  output [4:0] nz_79_2;
  reg [4:0] nz_79_2;
  initial nz_79_2 = 5'h00;
  reg [1:0] nz_7_1;
  initial nz_7_1 = 2'h0;
  output [4:0] nz_7_2;
  reg [4:0] nz_7_2;
  initial nz_7_2 = 5'h00;
  reg [1:0] nz_80_1;
  initial nz_80_1 = 2'h0;
  output [4:0] nz_80_2;
  reg [4:0] nz_80_2;
  initial nz_80_2 = 5'h00;
  reg [1:0] nz_81_1;
  initial nz_81_1 = 2'h0;
  output [4:0] nz_81_2;
  reg [4:0] nz_81_2;
  initial nz_81_2 = 5'h00;
  reg [1:0] nz_82_1;
  initial nz_82_1 = 2'h0;
  output [4:0] nz_82_2;
  reg [4:0] nz_82_2;
  initial nz_82_2 = 5'h00;
  reg [1:0] nz_83_1;
  initial nz_83_1 = 2'h0;
  output [4:0] nz_83_2;
  reg [4:0] nz_83_2;
  initial nz_83_2 = 5'h00;
  reg [1:0] nz_84_1;
  initial nz_84_1 = 2'h0;
  output [4:0] nz_84_2;
  reg [4:0] nz_84_2;
  initial nz_84_2 = 5'h00;
  reg [1:0] nz_85_1;
  initial nz_85_1 = 2'h0;
  output [4:0] nz_85_2;
  reg [4:0] nz_85_2;
  initial nz_85_2 = 5'h00;
  reg [1:0] nz_86_1;
  initial nz_86_1 = 2'h0;
  output [4:0] nz_86_2;
  reg [4:0] nz_86_2;
  initial nz_86_2 = 5'h00;
  reg [1:0] nz_87_1;
  initial nz_87_1 = 2'h0;
  output [4:0] nz_87_2;
  reg [4:0] nz_87_2;
  initial nz_87_2 = 5'h00;
  reg [1:0] nz_88_1;
  initial nz_88_1 = 2'h0;
  output [4:0] nz_88_2;
  reg [4:0] nz_88_2;
  initial nz_88_2 = 5'h00;
  reg [1:0] nz_89_1;
  initial nz_89_1 = 2'h0;
  output [4:0] nz_89_2;
  reg [4:0] nz_89_2;
  initial nz_89_2 = 5'h00;
  reg [1:0] nz_8_1;
  initial nz_8_1 = 2'h0;
  output [4:0] nz_8_2;
  reg [4:0] nz_8_2;
  initial nz_8_2 = 5'h00;
  reg [1:0] nz_90_1;
  initial nz_90_1 = 2'h0;
  output [4:0] nz_90_2;
  reg [4:0] nz_90_2;
  initial nz_90_2 = 5'h00;
  reg [1:0] nz_91_1;
  initial nz_91_1 = 2'h0;
  output [4:0] nz_91_2;
  reg [4:0] nz_91_2;
  initial nz_91_2 = 5'h00;
  reg [1:0] nz_92_1;
  initial nz_92_1 = 2'h0;
  output [4:0] nz_92_2;
  reg [4:0] nz_92_2;
  initial nz_92_2 = 5'h00;
  reg [1:0] nz_93_1;
  initial nz_93_1 = 2'h0;
  output [4:0] nz_93_2;
  reg [4:0] nz_93_2;
  initial nz_93_2 = 5'h00;
  reg [1:0] nz_94_1;
  initial nz_94_1 = 2'h0;
  output [4:0] nz_94_2;
  reg [4:0] nz_94_2;
  initial nz_94_2 = 5'h00;
  reg [1:0] nz_95_1;
  initial nz_95_1 = 2'h0;
  output [4:0] nz_95_2;
  reg [4:0] nz_95_2;
  initial nz_95_2 = 5'h00;
  reg [1:0] nz_96_1;
  initial nz_96_1 = 2'h0;
  output [4:0] nz_96_2;
  reg [4:0] nz_96_2;
  initial nz_96_2 = 5'h00;
  reg [1:0] nz_97_1;
  initial nz_97_1 = 2'h0;
  output [4:0] nz_97_2;
  reg [4:0] nz_97_2;
  initial nz_97_2 = 5'h00;
  reg [1:0] nz_98_1;
  initial nz_98_1 = 2'h0;
  output [4:0] nz_98_2;
  reg [4:0] nz_98_2;
  initial nz_98_2 = 5'h00;
  reg [1:0] nz_99_1;
  initial nz_99_1 = 2'h0;
  output [4:0] nz_99_2;
  reg [4:0] nz_99_2;
  initial nz_99_2 = 5'h00;
  reg [1:0] nz_9_1;
  initial nz_9_1 = 2'h0;
  output [4:0] nz_9_2;
  reg [4:0] nz_9_2;
  initial nz_9_2 = 5'h00;
  reg [7:0] rest_0_0;
  initial rest_0_0 = 8'h00;
  reg [7:0] rest_0_1;
  initial rest_0_1 = 8'h00;
  reg [7:0] rest_0_2;
  initial rest_0_2 = 8'h00;
  reg [7:0] rest_100_0;
  initial rest_100_0 = 8'h00;
  reg [7:0] rest_100_1;
  initial rest_100_1 = 8'h00;
  reg [7:0] rest_100_2;
  initial rest_100_2 = 8'h00;
  reg [7:0] rest_101_0;
  initial rest_101_0 = 8'h00;
  reg [7:0] rest_101_1;
  initial rest_101_1 = 8'h00;
  reg [7:0] rest_101_2;
  initial rest_101_2 = 8'h00;
  reg [7:0] rest_102_0;
  initial rest_102_0 = 8'h00;
  reg [7:0] rest_102_1;
  initial rest_102_1 = 8'h00;
  reg [7:0] rest_102_2;
  initial rest_102_2 = 8'h00;
  reg [7:0] rest_103_0;
  initial rest_103_0 = 8'h00;
  reg [7:0] rest_103_1;
  initial rest_103_1 = 8'h00;
  reg [7:0] rest_103_2;
  initial rest_103_2 = 8'h00;
  reg [7:0] rest_104_0;
  initial rest_104_0 = 8'h00;
  reg [7:0] rest_104_1;
  initial rest_104_1 = 8'h00;
  reg [7:0] rest_104_2;
  initial rest_104_2 = 8'h00;
  reg [7:0] rest_105_0;
  initial rest_105_0 = 8'h00;
  reg [7:0] rest_105_1;
  initial rest_105_1 = 8'h00;
  reg [7:0] rest_105_2;
  initial rest_105_2 = 8'h00;
  reg [7:0] rest_106_0;
  initial rest_106_0 = 8'h00;
  reg [7:0] rest_106_1;
  initial rest_106_1 = 8'h00;
  reg [7:0] rest_106_2;
  initial rest_106_2 = 8'h00;
  reg [7:0] rest_107_0;
  initial rest_107_0 = 8'h00;
  reg [7:0] rest_107_1;
  initial rest_107_1 = 8'h00;
  reg [7:0] rest_107_2;
  initial rest_107_2 = 8'h00;
  reg [7:0] rest_108_0;
  initial rest_108_0 = 8'h00;
  reg [7:0] rest_108_1;
  initial rest_108_1 = 8'h00;
  reg [7:0] rest_108_2;
  initial rest_108_2 = 8'h00;
  reg [7:0] rest_109_0;
  initial rest_109_0 = 8'h00;
  reg [7:0] rest_109_1;
  initial rest_109_1 = 8'h00;
  reg [7:0] rest_109_2;
  initial rest_109_2 = 8'h00;
  reg [7:0] rest_10_0;
  initial rest_10_0 = 8'h00;
  reg [7:0] rest_10_1;
  initial rest_10_1 = 8'h00;
  reg [7:0] rest_10_2;
  initial rest_10_2 = 8'h00;
  reg [7:0] rest_110_0;
  initial rest_110_0 = 8'h00;
  reg [7:0] rest_110_1;
  initial rest_110_1 = 8'h00;
  reg [7:0] rest_110_2;
  initial rest_110_2 = 8'h00;
  reg [7:0] rest_111_0;
  initial rest_111_0 = 8'h00;
  reg [7:0] rest_111_1;
  initial rest_111_1 = 8'h00;
  reg [7:0] rest_111_2;
  initial rest_111_2 = 8'h00;
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
  reg [7:0] rest_16_0;
  initial rest_16_0 = 8'h00;
  reg [7:0] rest_16_1;
  initial rest_16_1 = 8'h00;
  reg [7:0] rest_16_2;
  initial rest_16_2 = 8'h00;
  reg [7:0] rest_17_0;
  initial rest_17_0 = 8'h00;
  reg [7:0] rest_17_1;
  initial rest_17_1 = 8'h00;
  reg [7:0] rest_17_2;
  initial rest_17_2 = 8'h00;
  reg [7:0] rest_18_0;
  initial rest_18_0 = 8'h00;
  reg [7:0] rest_18_1;
  initial rest_18_1 = 8'h00;
  reg [7:0] rest_18_2;
  initial rest_18_2 = 8'h00;
  reg [7:0] rest_19_0;
  initial rest_19_0 = 8'h00;
  reg [7:0] rest_19_1;
  initial rest_19_1 = 8'h00;
  reg [7:0] rest_19_2;
  initial rest_19_2 = 8'h00;
  reg [7:0] rest_1_0;
  initial rest_1_0 = 8'h00;
  reg [7:0] rest_1_1;
  initial rest_1_1 = 8'h00;
  reg [7:0] rest_1_2;
  initial rest_1_2 = 8'h00;
  reg [7:0] rest_20_0;
  initial rest_20_0 = 8'h00;
  reg [7:0] rest_20_1;
  initial rest_20_1 = 8'h00;
  reg [7:0] rest_20_2;
  initial rest_20_2 = 8'h00;
  reg [7:0] rest_21_0;
  initial rest_21_0 = 8'h00;
  reg [7:0] rest_21_1;
  initial rest_21_1 = 8'h00;
  reg [7:0] rest_21_2;
  initial rest_21_2 = 8'h00;
  reg [7:0] rest_22_0;
  initial rest_22_0 = 8'h00;
  reg [7:0] rest_22_1;
  initial rest_22_1 = 8'h00;
  reg [7:0] rest_22_2;
  initial rest_22_2 = 8'h00;
  reg [7:0] rest_23_0;
  initial rest_23_0 = 8'h00;
  reg [7:0] rest_23_1;
  initial rest_23_1 = 8'h00;
  reg [7:0] rest_23_2;
  initial rest_23_2 = 8'h00;
  reg [7:0] rest_24_0;
  initial rest_24_0 = 8'h00;
  reg [7:0] rest_24_1;
  initial rest_24_1 = 8'h00;
  reg [7:0] rest_24_2;
  initial rest_24_2 = 8'h00;
  reg [7:0] rest_25_0;
  initial rest_25_0 = 8'h00;
  reg [7:0] rest_25_1;
  initial rest_25_1 = 8'h00;
  reg [7:0] rest_25_2;
  initial rest_25_2 = 8'h00;
  reg [7:0] rest_26_0;
  initial rest_26_0 = 8'h00;
  reg [7:0] rest_26_1;
  initial rest_26_1 = 8'h00;
  reg [7:0] rest_26_2;
  initial rest_26_2 = 8'h00;
  reg [7:0] rest_27_0;
  initial rest_27_0 = 8'h00;
  reg [7:0] rest_27_1;
  initial rest_27_1 = 8'h00;
  reg [7:0] rest_27_2;
  initial rest_27_2 = 8'h00;
  reg [7:0] rest_28_0;
  initial rest_28_0 = 8'h00;
  reg [7:0] rest_28_1;
  initial rest_28_1 = 8'h00;
  reg [7:0] rest_28_2;
  initial rest_28_2 = 8'h00;
  reg [7:0] rest_29_0;
  initial rest_29_0 = 8'h00;
  reg [7:0] rest_29_1;
  initial rest_29_1 = 8'h00;
  reg [7:0] rest_29_2;
  initial rest_29_2 = 8'h00;
  reg [7:0] rest_2_0;
  initial rest_2_0 = 8'h00;
  reg [7:0] rest_2_1;
  initial rest_2_1 = 8'h00;
  reg [7:0] rest_2_2;
  initial rest_2_2 = 8'h00;
  reg [7:0] rest_30_0;
  initial rest_30_0 = 8'h00;
  reg [7:0] rest_30_1;
  initial rest_30_1 = 8'h00;
  reg [7:0] rest_30_2;
  initial rest_30_2 = 8'h00;
  reg [7:0] rest_31_0;
  initial rest_31_0 = 8'h00;
  reg [7:0] rest_31_1;
  initial rest_31_1 = 8'h00;
  reg [7:0] rest_31_2;
  initial rest_31_2 = 8'h00;
  reg [7:0] rest_32_0;
  initial rest_32_0 = 8'h00;
  reg [7:0] rest_32_1;
  initial rest_32_1 = 8'h00;
  reg [7:0] rest_32_2;
  initial rest_32_2 = 8'h00;
  reg [7:0] rest_33_0;
  initial rest_33_0 = 8'h00;
  reg [7:0] rest_33_1;
  initial rest_33_1 = 8'h00;
  reg [7:0] rest_33_2;
  initial rest_33_2 = 8'h00;
  reg [7:0] rest_34_0;
  initial rest_34_0 = 8'h00;
  reg [7:0] rest_34_1;
  initial rest_34_1 = 8'h00;
  reg [7:0] rest_34_2;
  initial rest_34_2 = 8'h00;
  reg [7:0] rest_35_0;
  initial rest_35_0 = 8'h00;
  reg [7:0] rest_35_1;
  initial rest_35_1 = 8'h00;
  reg [7:0] rest_35_2;
  initial rest_35_2 = 8'h00;
  reg [7:0] rest_36_0;
  initial rest_36_0 = 8'h00;
  reg [7:0] rest_36_1;
  initial rest_36_1 = 8'h00;
  reg [7:0] rest_36_2;
  initial rest_36_2 = 8'h00;
  reg [7:0] rest_37_0;
  initial rest_37_0 = 8'h00;
  reg [7:0] rest_37_1;
  initial rest_37_1 = 8'h00;
  reg [7:0] rest_37_2;
  initial rest_37_2 = 8'h00;
  reg [7:0] rest_38_0;
  initial rest_38_0 = 8'h00;
  reg [7:0] rest_38_1;
  initial rest_38_1 = 8'h00;
  reg [7:0] rest_38_2;
  initial rest_38_2 = 8'h00;
  reg [7:0] rest_39_0;
  initial rest_39_0 = 8'h00;
  reg [7:0] rest_39_1;
  initial rest_39_1 = 8'h00;
  reg [7:0] rest_39_2;
  initial rest_39_2 = 8'h00;
  reg [7:0] rest_3_0;
  initial rest_3_0 = 8'h00;
  reg [7:0] rest_3_1;
  initial rest_3_1 = 8'h00;
  reg [7:0] rest_3_2;
  initial rest_3_2 = 8'h00;
  reg [7:0] rest_40_0;
  initial rest_40_0 = 8'h00;
  reg [7:0] rest_40_1;
  initial rest_40_1 = 8'h00;
  reg [7:0] rest_40_2;
  initial rest_40_2 = 8'h00;
  reg [7:0] rest_41_0;
  initial rest_41_0 = 8'h00;
  reg [7:0] rest_41_1;
  initial rest_41_1 = 8'h00;
  reg [7:0] rest_41_2;
  initial rest_41_2 = 8'h00;
  reg [7:0] rest_42_0;
  initial rest_42_0 = 8'h00;
  reg [7:0] rest_42_1;
  initial rest_42_1 = 8'h00;
  reg [7:0] rest_42_2;
  initial rest_42_2 = 8'h00;
  reg [7:0] rest_43_0;
  initial rest_43_0 = 8'h00;
  reg [7:0] rest_43_1;
  initial rest_43_1 = 8'h00;
  reg [7:0] rest_43_2;
  initial rest_43_2 = 8'h00;
  reg [7:0] rest_44_0;
  initial rest_44_0 = 8'h00;
  reg [7:0] rest_44_1;
  initial rest_44_1 = 8'h00;
  reg [7:0] rest_44_2;
  initial rest_44_2 = 8'h00;
  reg [7:0] rest_45_0;
  initial rest_45_0 = 8'h00;
  reg [7:0] rest_45_1;
  initial rest_45_1 = 8'h00;
  reg [7:0] rest_45_2;
  initial rest_45_2 = 8'h00;
  reg [7:0] rest_46_0;
  initial rest_46_0 = 8'h00;
  reg [7:0] rest_46_1;
  initial rest_46_1 = 8'h00;
  reg [7:0] rest_46_2;
  initial rest_46_2 = 8'h00;
  reg [7:0] rest_47_0;
  initial rest_47_0 = 8'h00;
  reg [7:0] rest_47_1;
  initial rest_47_1 = 8'h00;
  reg [7:0] rest_47_2;
  initial rest_47_2 = 8'h00;
  reg [7:0] rest_48_0;
  initial rest_48_0 = 8'h00;
  reg [7:0] rest_48_1;
  initial rest_48_1 = 8'h00;
  reg [7:0] rest_48_2;
  initial rest_48_2 = 8'h00;
  reg [7:0] rest_49_0;
  initial rest_49_0 = 8'h00;
  reg [7:0] rest_49_1;
  initial rest_49_1 = 8'h00;
  reg [7:0] rest_49_2;
  initial rest_49_2 = 8'h00;
  reg [7:0] rest_4_0;
  initial rest_4_0 = 8'h00;
  reg [7:0] rest_4_1;
  initial rest_4_1 = 8'h00;
  reg [7:0] rest_4_2;
  initial rest_4_2 = 8'h00;
  reg [7:0] rest_50_0;
  initial rest_50_0 = 8'h00;
  reg [7:0] rest_50_1;
  initial rest_50_1 = 8'h00;
  reg [7:0] rest_50_2;
  initial rest_50_2 = 8'h00;
  reg [7:0] rest_51_0;
  initial rest_51_0 = 8'h00;
  reg [7:0] rest_51_1;
  initial rest_51_1 = 8'h00;
  reg [7:0] rest_51_2;
  initial rest_51_2 = 8'h00;
  reg [7:0] rest_52_0;
  initial rest_52_0 = 8'h00;
  reg [7:0] rest_52_1;
  initial rest_52_1 = 8'h00;
  reg [7:0] rest_52_2;
  initial rest_52_2 = 8'h00;
  reg [7:0] rest_53_0;
  initial rest_53_0 = 8'h00;
  reg [7:0] rest_53_1;
  initial rest_53_1 = 8'h00;
  reg [7:0] rest_53_2;
  initial rest_53_2 = 8'h00;
  reg [7:0] rest_54_0;
  initial rest_54_0 = 8'h00;
  reg [7:0] rest_54_1;
  initial rest_54_1 = 8'h00;
  reg [7:0] rest_54_2;
  initial rest_54_2 = 8'h00;
  reg [7:0] rest_55_0;
  initial rest_55_0 = 8'h00;
  reg [7:0] rest_55_1;
  initial rest_55_1 = 8'h00;
  reg [7:0] rest_55_2;
  initial rest_55_2 = 8'h00;
  reg [7:0] rest_56_0;
  initial rest_56_0 = 8'h00;
  reg [7:0] rest_56_1;
  initial rest_56_1 = 8'h00;
  reg [7:0] rest_56_2;
  initial rest_56_2 = 8'h00;
  reg [7:0] rest_57_0;
  initial rest_57_0 = 8'h00;
  reg [7:0] rest_57_1;
  initial rest_57_1 = 8'h00;
  reg [7:0] rest_57_2;
  initial rest_57_2 = 8'h00;
  reg [7:0] rest_58_0;
  initial rest_58_0 = 8'h00;
  reg [7:0] rest_58_1;
  initial rest_58_1 = 8'h00;
  reg [7:0] rest_58_2;
  initial rest_58_2 = 8'h00;
  reg [7:0] rest_59_0;
  initial rest_59_0 = 8'h00;
  reg [7:0] rest_59_1;
  initial rest_59_1 = 8'h00;
  reg [7:0] rest_59_2;
  initial rest_59_2 = 8'h00;
  reg [7:0] rest_5_0;
  initial rest_5_0 = 8'h00;
  reg [7:0] rest_5_1;
  initial rest_5_1 = 8'h00;
  reg [7:0] rest_5_2;
  initial rest_5_2 = 8'h00;
  reg [7:0] rest_60_0;
  initial rest_60_0 = 8'h00;
  reg [7:0] rest_60_1;
  initial rest_60_1 = 8'h00;
  reg [7:0] rest_60_2;
  initial rest_60_2 = 8'h00;
  reg [7:0] rest_61_0;
  initial rest_61_0 = 8'h00;
  reg [7:0] rest_61_1;
  initial rest_61_1 = 8'h00;
  reg [7:0] rest_61_2;
  initial rest_61_2 = 8'h00;
  reg [7:0] rest_62_0;
  initial rest_62_0 = 8'h00;
  reg [7:0] rest_62_1;
  initial rest_62_1 = 8'h00;
  reg [7:0] rest_62_2;
  initial rest_62_2 = 8'h00;
  reg [7:0] rest_63_0;
  initial rest_63_0 = 8'h00;
  reg [7:0] rest_63_1;
  initial rest_63_1 = 8'h00;
  reg [7:0] rest_63_2;
  initial rest_63_2 = 8'h00;
  reg [7:0] rest_64_0;
  initial rest_64_0 = 8'h00;
  reg [7:0] rest_64_1;
  initial rest_64_1 = 8'h00;
  reg [7:0] rest_64_2;
  initial rest_64_2 = 8'h00;
  reg [7:0] rest_65_0;
  initial rest_65_0 = 8'h00;
  reg [7:0] rest_65_1;
  initial rest_65_1 = 8'h00;
  reg [7:0] rest_65_2;
  initial rest_65_2 = 8'h00;
  reg [7:0] rest_66_0;
  initial rest_66_0 = 8'h00;
  reg [7:0] rest_66_1;
  initial rest_66_1 = 8'h00;
  reg [7:0] rest_66_2;
  initial rest_66_2 = 8'h00;
  reg [7:0] rest_67_0;
  initial rest_67_0 = 8'h00;
  reg [7:0] rest_67_1;
  initial rest_67_1 = 8'h00;
  reg [7:0] rest_67_2;
  initial rest_67_2 = 8'h00;
  reg [7:0] rest_68_0;
  initial rest_68_0 = 8'h00;
  reg [7:0] rest_68_1;
  initial rest_68_1 = 8'h00;
  reg [7:0] rest_68_2;
  initial rest_68_2 = 8'h00;
  reg [7:0] rest_69_0;
  initial rest_69_0 = 8'h00;
  reg [7:0] rest_69_1;
  initial rest_69_1 = 8'h00;
  reg [7:0] rest_69_2;
  initial rest_69_2 = 8'h00;
  reg [7:0] rest_6_0;
  initial rest_6_0 = 8'h00;
  reg [7:0] rest_6_1;
  initial rest_6_1 = 8'h00;
  reg [7:0] rest_6_2;
  initial rest_6_2 = 8'h00;
  reg [7:0] rest_70_0;
  initial rest_70_0 = 8'h00;
  reg [7:0] rest_70_1;
  initial rest_70_1 = 8'h00;
  reg [7:0] rest_70_2;
  initial rest_70_2 = 8'h00;
  reg [7:0] rest_71_0;
  initial rest_71_0 = 8'h00;
  reg [7:0] rest_71_1;
  initial rest_71_1 = 8'h00;
  reg [7:0] rest_71_2;
  initial rest_71_2 = 8'h00;
  reg [7:0] rest_72_0;
  initial rest_72_0 = 8'h00;
  reg [7:0] rest_72_1;
  initial rest_72_1 = 8'h00;
  reg [7:0] rest_72_2;
  initial rest_72_2 = 8'h00;
  reg [7:0] rest_73_0;
  initial rest_73_0 = 8'h00;
  reg [7:0] rest_73_1;
  initial rest_73_1 = 8'h00;
  reg [7:0] rest_73_2;
  initial rest_73_2 = 8'h00;
  reg [7:0] rest_74_0;
  initial rest_74_0 = 8'h00;
  reg [7:0] rest_74_1;
  initial rest_74_1 = 8'h00;
  reg [7:0] rest_74_2;
  initial rest_74_2 = 8'h00;
  reg [7:0] rest_75_0;
  initial rest_75_0 = 8'h00;
  reg [7:0] rest_75_1;
  initial rest_75_1 = 8'h00;
  reg [7:0] rest_75_2;
  initial rest_75_2 = 8'h00;
  reg [7:0] rest_76_0;
  initial rest_76_0 = 8'h00;
  reg [7:0] rest_76_1;
  initial rest_76_1 = 8'h00;
  reg [7:0] rest_76_2;
  initial rest_76_2 = 8'h00;
  reg [7:0] rest_77_0;
  initial rest_77_0 = 8'h00;
  reg [7:0] rest_77_1;
  initial rest_77_1 = 8'h00;
  reg [7:0] rest_77_2;
  initial rest_77_2 = 8'h00;
  reg [7:0] rest_78_0;
  initial rest_78_0 = 8'h00;
  reg [7:0] rest_78_1;
  initial rest_78_1 = 8'h00;
  reg [7:0] rest_78_2;
  initial rest_78_2 = 8'h00;
  reg [7:0] rest_79_0;
  initial rest_79_0 = 8'h00;
  reg [7:0] rest_79_1;
  initial rest_79_1 = 8'h00;
  reg [7:0] rest_79_2;
  initial rest_79_2 = 8'h00;
  reg [7:0] rest_7_0;
  initial rest_7_0 = 8'h00;
  reg [7:0] rest_7_1;
  initial rest_7_1 = 8'h00;
  reg [7:0] rest_7_2;
  initial rest_7_2 = 8'h00;
  reg [7:0] rest_80_0;
  initial rest_80_0 = 8'h00;
  reg [7:0] rest_80_1;
  initial rest_80_1 = 8'h00;
  reg [7:0] rest_80_2;
  initial rest_80_2 = 8'h00;
  reg [7:0] rest_81_0;
  initial rest_81_0 = 8'h00;
  reg [7:0] rest_81_1;
  initial rest_81_1 = 8'h00;
  reg [7:0] rest_81_2;
  initial rest_81_2 = 8'h00;
  reg [7:0] rest_82_0;
  initial rest_82_0 = 8'h00;
  reg [7:0] rest_82_1;
  initial rest_82_1 = 8'h00;
  reg [7:0] rest_82_2;
  initial rest_82_2 = 8'h00;
  reg [7:0] rest_83_0;
  initial rest_83_0 = 8'h00;
  reg [7:0] rest_83_1;
  initial rest_83_1 = 8'h00;
  reg [7:0] rest_83_2;
  initial rest_83_2 = 8'h00;
  reg [7:0] rest_84_0;
  initial rest_84_0 = 8'h00;
  reg [7:0] rest_84_1;
  initial rest_84_1 = 8'h00;
  reg [7:0] rest_84_2;
  initial rest_84_2 = 8'h00;
  reg [7:0] rest_85_0;
  initial rest_85_0 = 8'h00;
  reg [7:0] rest_85_1;
  initial rest_85_1 = 8'h00;
  reg [7:0] rest_85_2;
  initial rest_85_2 = 8'h00;
  reg [7:0] rest_86_0;
  initial rest_86_0 = 8'h00;
  reg [7:0] rest_86_1;
  initial rest_86_1 = 8'h00;
  reg [7:0] rest_86_2;
  initial rest_86_2 = 8'h00;
  reg [7:0] rest_87_0;
  initial rest_87_0 = 8'h00;
  reg [7:0] rest_87_1;
  initial rest_87_1 = 8'h00;
  reg [7:0] rest_87_2;
  initial rest_87_2 = 8'h00;
  reg [7:0] rest_88_0;
  initial rest_88_0 = 8'h00;
  reg [7:0] rest_88_1;
  initial rest_88_1 = 8'h00;
  reg [7:0] rest_88_2;
  initial rest_88_2 = 8'h00;
  reg [7:0] rest_89_0;
  initial rest_89_0 = 8'h00;
  reg [7:0] rest_89_1;
  initial rest_89_1 = 8'h00;
  reg [7:0] rest_89_2;
  initial rest_89_2 = 8'h00;
  reg [7:0] rest_8_0;
  initial rest_8_0 = 8'h00;
  reg [7:0] rest_8_1;
  initial rest_8_1 = 8'h00;
  reg [7:0] rest_8_2;
  initial rest_8_2 = 8'h00;
  reg [7:0] rest_90_0;
  initial rest_90_0 = 8'h00;
  reg [7:0] rest_90_1;
  initial rest_90_1 = 8'h00;
  reg [7:0] rest_90_2;
  initial rest_90_2 = 8'h00;
  reg [7:0] rest_91_0;
  initial rest_91_0 = 8'h00;
  reg [7:0] rest_91_1;
  initial rest_91_1 = 8'h00;
  reg [7:0] rest_91_2;
  initial rest_91_2 = 8'h00;
  reg [7:0] rest_92_0;
  initial rest_92_0 = 8'h00;
  reg [7:0] rest_92_1;
  initial rest_92_1 = 8'h00;
  reg [7:0] rest_92_2;
  initial rest_92_2 = 8'h00;
  reg [7:0] rest_93_0;
  initial rest_93_0 = 8'h00;
  reg [7:0] rest_93_1;
  initial rest_93_1 = 8'h00;
  reg [7:0] rest_93_2;
  initial rest_93_2 = 8'h00;
  reg [7:0] rest_94_0;
  initial rest_94_0 = 8'h00;
  reg [7:0] rest_94_1;
  initial rest_94_1 = 8'h00;
  reg [7:0] rest_94_2;
  initial rest_94_2 = 8'h00;
  reg [7:0] rest_95_0;
  initial rest_95_0 = 8'h00;
  reg [7:0] rest_95_1;
  initial rest_95_1 = 8'h00;
  reg [7:0] rest_95_2;
  initial rest_95_2 = 8'h00;
  reg [7:0] rest_96_0;
  initial rest_96_0 = 8'h00;
  reg [7:0] rest_96_1;
  initial rest_96_1 = 8'h00;
  reg [7:0] rest_96_2;
  initial rest_96_2 = 8'h00;
  reg [7:0] rest_97_0;
  initial rest_97_0 = 8'h00;
  reg [7:0] rest_97_1;
  initial rest_97_1 = 8'h00;
  reg [7:0] rest_97_2;
  initial rest_97_2 = 8'h00;
  reg [7:0] rest_98_0;
  initial rest_98_0 = 8'h00;
  reg [7:0] rest_98_1;
  initial rest_98_1 = 8'h00;
  reg [7:0] rest_98_2;
  initial rest_98_2 = 8'h00;
  reg [7:0] rest_99_0;
  initial rest_99_0 = 8'h00;
  reg [7:0] rest_99_1;
  initial rest_99_1 = 8'h00;
  reg [7:0] rest_99_2;
  initial rest_99_2 = 8'h00;
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
  assign tripled_16_0 = { 2'h0, data[135:128] } + { 1'h0, data[135:128], 1'h0 };
  assign ninefold_16_0 = { 2'h0, data[135:128] } + { data[134:128], 3'h0 };
  assign tripled_16_1 = { 2'h0, rest_16_0 } + { 1'h0, rest_16_0, 1'h0 };
  assign ninefold_16_1 = { 2'h0, rest_16_0 } + { rest_16_0[6:0], 3'h0 };
  assign tripled_16_2 = { 2'h0, rest_16_1 } + { 1'h0, rest_16_1, 1'h0 };
  assign tripled_17_0 = { 2'h0, data[143:136] } + { 1'h0, data[143:136], 1'h0 };
  assign ninefold_17_0 = { 2'h0, data[143:136] } + { data[142:136], 3'h0 };
  assign tripled_17_1 = { 2'h0, rest_17_0 } + { 1'h0, rest_17_0, 1'h0 };
  assign ninefold_17_1 = { 2'h0, rest_17_0 } + { rest_17_0[6:0], 3'h0 };
  assign tripled_17_2 = { 2'h0, rest_17_1 } + { 1'h0, rest_17_1, 1'h0 };
  assign tripled_18_0 = { 2'h0, data[151:144] } + { 1'h0, data[151:144], 1'h0 };
  assign ninefold_18_0 = { 2'h0, data[151:144] } + { data[150:144], 3'h0 };
  assign tripled_18_1 = { 2'h0, rest_18_0 } + { 1'h0, rest_18_0, 1'h0 };
  assign ninefold_18_1 = { 2'h0, rest_18_0 } + { rest_18_0[6:0], 3'h0 };
  assign tripled_18_2 = { 2'h0, rest_18_1 } + { 1'h0, rest_18_1, 1'h0 };
  assign tripled_19_0 = { 2'h0, data[159:152] } + { 1'h0, data[159:152], 1'h0 };
  assign ninefold_19_0 = { 2'h0, data[159:152] } + { data[158:152], 3'h0 };
  assign tripled_19_1 = { 2'h0, rest_19_0 } + { 1'h0, rest_19_0, 1'h0 };
  assign ninefold_19_1 = { 2'h0, rest_19_0 } + { rest_19_0[6:0], 3'h0 };
  assign tripled_19_2 = { 2'h0, rest_19_1 } + { 1'h0, rest_19_1, 1'h0 };
  assign tripled_20_0 = { 2'h0, data[167:160] } + { 1'h0, data[167:160], 1'h0 };
  assign ninefold_20_0 = { 2'h0, data[167:160] } + { data[166:160], 3'h0 };
  assign tripled_20_1 = { 2'h0, rest_20_0 } + { 1'h0, rest_20_0, 1'h0 };
  assign ninefold_20_1 = { 2'h0, rest_20_0 } + { rest_20_0[6:0], 3'h0 };
  assign tripled_20_2 = { 2'h0, rest_20_1 } + { 1'h0, rest_20_1, 1'h0 };
  assign tripled_21_0 = { 2'h0, data[175:168] } + { 1'h0, data[175:168], 1'h0 };
  assign ninefold_21_0 = { 2'h0, data[175:168] } + { data[174:168], 3'h0 };
  assign tripled_21_1 = { 2'h0, rest_21_0 } + { 1'h0, rest_21_0, 1'h0 };
  assign ninefold_21_1 = { 2'h0, rest_21_0 } + { rest_21_0[6:0], 3'h0 };
  assign tripled_21_2 = { 2'h0, rest_21_1 } + { 1'h0, rest_21_1, 1'h0 };
  assign tripled_22_0 = { 2'h0, data[183:176] } + { 1'h0, data[183:176], 1'h0 };
  assign ninefold_22_0 = { 2'h0, data[183:176] } + { data[182:176], 3'h0 };
  assign tripled_22_1 = { 2'h0, rest_22_0 } + { 1'h0, rest_22_0, 1'h0 };
  assign ninefold_22_1 = { 2'h0, rest_22_0 } + { rest_22_0[6:0], 3'h0 };
  assign tripled_22_2 = { 2'h0, rest_22_1 } + { 1'h0, rest_22_1, 1'h0 };
  assign tripled_23_0 = { 2'h0, data[191:184] } + { 1'h0, data[191:184], 1'h0 };
  assign ninefold_23_0 = { 2'h0, data[191:184] } + { data[190:184], 3'h0 };
  assign tripled_23_1 = { 2'h0, rest_23_0 } + { 1'h0, rest_23_0, 1'h0 };
  assign ninefold_23_1 = { 2'h0, rest_23_0 } + { rest_23_0[6:0], 3'h0 };
  assign tripled_23_2 = { 2'h0, rest_23_1 } + { 1'h0, rest_23_1, 1'h0 };
  assign tripled_24_0 = { 2'h0, data[199:192] } + { 1'h0, data[199:192], 1'h0 };
  assign ninefold_24_0 = { 2'h0, data[199:192] } + { data[198:192], 3'h0 };
  assign tripled_24_1 = { 2'h0, rest_24_0 } + { 1'h0, rest_24_0, 1'h0 };
  assign ninefold_24_1 = { 2'h0, rest_24_0 } + { rest_24_0[6:0], 3'h0 };
  assign tripled_24_2 = { 2'h0, rest_24_1 } + { 1'h0, rest_24_1, 1'h0 };
  assign tripled_25_0 = { 2'h0, data[207:200] } + { 1'h0, data[207:200], 1'h0 };
  assign ninefold_25_0 = { 2'h0, data[207:200] } + { data[206:200], 3'h0 };
  assign tripled_25_1 = { 2'h0, rest_25_0 } + { 1'h0, rest_25_0, 1'h0 };
  assign ninefold_25_1 = { 2'h0, rest_25_0 } + { rest_25_0[6:0], 3'h0 };
  assign tripled_25_2 = { 2'h0, rest_25_1 } + { 1'h0, rest_25_1, 1'h0 };
  assign tripled_26_0 = { 2'h0, data[215:208] } + { 1'h0, data[215:208], 1'h0 };
  assign ninefold_26_0 = { 2'h0, data[215:208] } + { data[214:208], 3'h0 };
  assign tripled_26_1 = { 2'h0, rest_26_0 } + { 1'h0, rest_26_0, 1'h0 };
  assign ninefold_26_1 = { 2'h0, rest_26_0 } + { rest_26_0[6:0], 3'h0 };
  assign tripled_26_2 = { 2'h0, rest_26_1 } + { 1'h0, rest_26_1, 1'h0 };
  assign tripled_27_0 = { 2'h0, data[223:216] } + { 1'h0, data[223:216], 1'h0 };
  assign ninefold_27_0 = { 2'h0, data[223:216] } + { data[222:216], 3'h0 };
  assign tripled_27_1 = { 2'h0, rest_27_0 } + { 1'h0, rest_27_0, 1'h0 };
  assign ninefold_27_1 = { 2'h0, rest_27_0 } + { rest_27_0[6:0], 3'h0 };
  assign tripled_27_2 = { 2'h0, rest_27_1 } + { 1'h0, rest_27_1, 1'h0 };
  assign tripled_28_0 = { 2'h0, data[231:224] } + { 1'h0, data[231:224], 1'h0 };
  assign ninefold_28_0 = { 2'h0, data[231:224] } + { data[230:224], 3'h0 };
  assign tripled_28_1 = { 2'h0, rest_28_0 } + { 1'h0, rest_28_0, 1'h0 };
  assign ninefold_28_1 = { 2'h0, rest_28_0 } + { rest_28_0[6:0], 3'h0 };
  assign tripled_28_2 = { 2'h0, rest_28_1 } + { 1'h0, rest_28_1, 1'h0 };
  assign tripled_29_0 = { 2'h0, data[239:232] } + { 1'h0, data[239:232], 1'h0 };
  assign ninefold_29_0 = { 2'h0, data[239:232] } + { data[238:232], 3'h0 };
  assign tripled_29_1 = { 2'h0, rest_29_0 } + { 1'h0, rest_29_0, 1'h0 };
  assign ninefold_29_1 = { 2'h0, rest_29_0 } + { rest_29_0[6:0], 3'h0 };
  assign tripled_29_2 = { 2'h0, rest_29_1 } + { 1'h0, rest_29_1, 1'h0 };
  assign tripled_30_0 = { 2'h0, data[247:240] } + { 1'h0, data[247:240], 1'h0 };
  assign ninefold_30_0 = { 2'h0, data[247:240] } + { data[246:240], 3'h0 };
  assign tripled_30_1 = { 2'h0, rest_30_0 } + { 1'h0, rest_30_0, 1'h0 };
  assign ninefold_30_1 = { 2'h0, rest_30_0 } + { rest_30_0[6:0], 3'h0 };
  assign tripled_30_2 = { 2'h0, rest_30_1 } + { 1'h0, rest_30_1, 1'h0 };
  assign tripled_31_0 = { 2'h0, data[255:248] } + { 1'h0, data[255:248], 1'h0 };
  assign ninefold_31_0 = { 2'h0, data[255:248] } + { data[254:248], 3'h0 };
  assign tripled_31_1 = { 2'h0, rest_31_0 } + { 1'h0, rest_31_0, 1'h0 };
  assign ninefold_31_1 = { 2'h0, rest_31_0 } + { rest_31_0[6:0], 3'h0 };
  assign tripled_31_2 = { 2'h0, rest_31_1 } + { 1'h0, rest_31_1, 1'h0 };
  assign tripled_32_0 = { 2'h0, data[263:256] } + { 1'h0, data[263:256], 1'h0 };
  assign ninefold_32_0 = { 2'h0, data[263:256] } + { data[262:256], 3'h0 };
  assign tripled_32_1 = { 2'h0, rest_32_0 } + { 1'h0, rest_32_0, 1'h0 };
  assign ninefold_32_1 = { 2'h0, rest_32_0 } + { rest_32_0[6:0], 3'h0 };
  assign tripled_32_2 = { 2'h0, rest_32_1 } + { 1'h0, rest_32_1, 1'h0 };
  assign tripled_33_0 = { 2'h0, data[271:264] } + { 1'h0, data[271:264], 1'h0 };
  assign ninefold_33_0 = { 2'h0, data[271:264] } + { data[270:264], 3'h0 };
  assign tripled_33_1 = { 2'h0, rest_33_0 } + { 1'h0, rest_33_0, 1'h0 };
  assign ninefold_33_1 = { 2'h0, rest_33_0 } + { rest_33_0[6:0], 3'h0 };
  assign tripled_33_2 = { 2'h0, rest_33_1 } + { 1'h0, rest_33_1, 1'h0 };
  assign tripled_34_0 = { 2'h0, data[279:272] } + { 1'h0, data[279:272], 1'h0 };
  assign ninefold_34_0 = { 2'h0, data[279:272] } + { data[278:272], 3'h0 };
  assign tripled_34_1 = { 2'h0, rest_34_0 } + { 1'h0, rest_34_0, 1'h0 };
  assign ninefold_34_1 = { 2'h0, rest_34_0 } + { rest_34_0[6:0], 3'h0 };
  assign tripled_34_2 = { 2'h0, rest_34_1 } + { 1'h0, rest_34_1, 1'h0 };
  assign tripled_35_0 = { 2'h0, data[287:280] } + { 1'h0, data[287:280], 1'h0 };
  assign ninefold_35_0 = { 2'h0, data[287:280] } + { data[286:280], 3'h0 };
  assign tripled_35_1 = { 2'h0, rest_35_0 } + { 1'h0, rest_35_0, 1'h0 };
  assign ninefold_35_1 = { 2'h0, rest_35_0 } + { rest_35_0[6:0], 3'h0 };
  assign tripled_35_2 = { 2'h0, rest_35_1 } + { 1'h0, rest_35_1, 1'h0 };
  assign tripled_36_0 = { 2'h0, data[295:288] } + { 1'h0, data[295:288], 1'h0 };
  assign ninefold_36_0 = { 2'h0, data[295:288] } + { data[294:288], 3'h0 };
  assign tripled_36_1 = { 2'h0, rest_36_0 } + { 1'h0, rest_36_0, 1'h0 };
  assign ninefold_36_1 = { 2'h0, rest_36_0 } + { rest_36_0[6:0], 3'h0 };
  assign tripled_36_2 = { 2'h0, rest_36_1 } + { 1'h0, rest_36_1, 1'h0 };
  assign tripled_37_0 = { 2'h0, data[303:296] } + { 1'h0, data[303:296], 1'h0 };
  assign ninefold_37_0 = { 2'h0, data[303:296] } + { data[302:296], 3'h0 };
  assign tripled_37_1 = { 2'h0, rest_37_0 } + { 1'h0, rest_37_0, 1'h0 };
  assign ninefold_37_1 = { 2'h0, rest_37_0 } + { rest_37_0[6:0], 3'h0 };
  assign tripled_37_2 = { 2'h0, rest_37_1 } + { 1'h0, rest_37_1, 1'h0 };
  assign tripled_38_0 = { 2'h0, data[311:304] } + { 1'h0, data[311:304], 1'h0 };
  assign ninefold_38_0 = { 2'h0, data[311:304] } + { data[310:304], 3'h0 };
  assign tripled_38_1 = { 2'h0, rest_38_0 } + { 1'h0, rest_38_0, 1'h0 };
  assign ninefold_38_1 = { 2'h0, rest_38_0 } + { rest_38_0[6:0], 3'h0 };
  assign tripled_38_2 = { 2'h0, rest_38_1 } + { 1'h0, rest_38_1, 1'h0 };
  assign tripled_39_0 = { 2'h0, data[319:312] } + { 1'h0, data[319:312], 1'h0 };
  assign ninefold_39_0 = { 2'h0, data[319:312] } + { data[318:312], 3'h0 };
  assign tripled_39_1 = { 2'h0, rest_39_0 } + { 1'h0, rest_39_0, 1'h0 };
  assign ninefold_39_1 = { 2'h0, rest_39_0 } + { rest_39_0[6:0], 3'h0 };
  assign tripled_39_2 = { 2'h0, rest_39_1 } + { 1'h0, rest_39_1, 1'h0 };
  assign tripled_40_0 = { 2'h0, data[327:320] } + { 1'h0, data[327:320], 1'h0 };
  assign ninefold_40_0 = { 2'h0, data[327:320] } + { data[326:320], 3'h0 };
  assign tripled_40_1 = { 2'h0, rest_40_0 } + { 1'h0, rest_40_0, 1'h0 };
  assign ninefold_40_1 = { 2'h0, rest_40_0 } + { rest_40_0[6:0], 3'h0 };
  assign tripled_40_2 = { 2'h0, rest_40_1 } + { 1'h0, rest_40_1, 1'h0 };
  assign tripled_41_0 = { 2'h0, data[335:328] } + { 1'h0, data[335:328], 1'h0 };
  assign ninefold_41_0 = { 2'h0, data[335:328] } + { data[334:328], 3'h0 };
  assign tripled_41_1 = { 2'h0, rest_41_0 } + { 1'h0, rest_41_0, 1'h0 };
  assign ninefold_41_1 = { 2'h0, rest_41_0 } + { rest_41_0[6:0], 3'h0 };
  assign tripled_41_2 = { 2'h0, rest_41_1 } + { 1'h0, rest_41_1, 1'h0 };
  assign tripled_42_0 = { 2'h0, data[343:336] } + { 1'h0, data[343:336], 1'h0 };
  assign ninefold_42_0 = { 2'h0, data[343:336] } + { data[342:336], 3'h0 };
  assign tripled_42_1 = { 2'h0, rest_42_0 } + { 1'h0, rest_42_0, 1'h0 };
  assign ninefold_42_1 = { 2'h0, rest_42_0 } + { rest_42_0[6:0], 3'h0 };
  assign tripled_42_2 = { 2'h0, rest_42_1 } + { 1'h0, rest_42_1, 1'h0 };
  assign tripled_43_0 = { 2'h0, data[351:344] } + { 1'h0, data[351:344], 1'h0 };
  assign ninefold_43_0 = { 2'h0, data[351:344] } + { data[350:344], 3'h0 };
  assign tripled_43_1 = { 2'h0, rest_43_0 } + { 1'h0, rest_43_0, 1'h0 };
  assign ninefold_43_1 = { 2'h0, rest_43_0 } + { rest_43_0[6:0], 3'h0 };
  assign tripled_43_2 = { 2'h0, rest_43_1 } + { 1'h0, rest_43_1, 1'h0 };
  assign tripled_44_0 = { 2'h0, data[359:352] } + { 1'h0, data[359:352], 1'h0 };
  assign ninefold_44_0 = { 2'h0, data[359:352] } + { data[358:352], 3'h0 };
  assign tripled_44_1 = { 2'h0, rest_44_0 } + { 1'h0, rest_44_0, 1'h0 };
  assign ninefold_44_1 = { 2'h0, rest_44_0 } + { rest_44_0[6:0], 3'h0 };
  assign tripled_44_2 = { 2'h0, rest_44_1 } + { 1'h0, rest_44_1, 1'h0 };
  assign tripled_45_0 = { 2'h0, data[367:360] } + { 1'h0, data[367:360], 1'h0 };
  assign ninefold_45_0 = { 2'h0, data[367:360] } + { data[366:360], 3'h0 };
  assign tripled_45_1 = { 2'h0, rest_45_0 } + { 1'h0, rest_45_0, 1'h0 };
  assign ninefold_45_1 = { 2'h0, rest_45_0 } + { rest_45_0[6:0], 3'h0 };
  assign tripled_45_2 = { 2'h0, rest_45_1 } + { 1'h0, rest_45_1, 1'h0 };
  assign tripled_46_0 = { 2'h0, data[375:368] } + { 1'h0, data[375:368], 1'h0 };
  assign ninefold_46_0 = { 2'h0, data[375:368] } + { data[374:368], 3'h0 };
  assign tripled_46_1 = { 2'h0, rest_46_0 } + { 1'h0, rest_46_0, 1'h0 };
  assign ninefold_46_1 = { 2'h0, rest_46_0 } + { rest_46_0[6:0], 3'h0 };
  assign tripled_46_2 = { 2'h0, rest_46_1 } + { 1'h0, rest_46_1, 1'h0 };
  assign tripled_47_0 = { 2'h0, data[383:376] } + { 1'h0, data[383:376], 1'h0 };
  assign ninefold_47_0 = { 2'h0, data[383:376] } + { data[382:376], 3'h0 };
  assign tripled_47_1 = { 2'h0, rest_47_0 } + { 1'h0, rest_47_0, 1'h0 };
  assign ninefold_47_1 = { 2'h0, rest_47_0 } + { rest_47_0[6:0], 3'h0 };
  assign tripled_47_2 = { 2'h0, rest_47_1 } + { 1'h0, rest_47_1, 1'h0 };
  assign tripled_48_0 = { 2'h0, data[391:384] } + { 1'h0, data[391:384], 1'h0 };
  assign ninefold_48_0 = { 2'h0, data[391:384] } + { data[390:384], 3'h0 };
  assign tripled_48_1 = { 2'h0, rest_48_0 } + { 1'h0, rest_48_0, 1'h0 };
  assign ninefold_48_1 = { 2'h0, rest_48_0 } + { rest_48_0[6:0], 3'h0 };
  assign tripled_48_2 = { 2'h0, rest_48_1 } + { 1'h0, rest_48_1, 1'h0 };
  assign tripled_49_0 = { 2'h0, data[399:392] } + { 1'h0, data[399:392], 1'h0 };
  assign ninefold_49_0 = { 2'h0, data[399:392] } + { data[398:392], 3'h0 };
  assign tripled_49_1 = { 2'h0, rest_49_0 } + { 1'h0, rest_49_0, 1'h0 };
  assign ninefold_49_1 = { 2'h0, rest_49_0 } + { rest_49_0[6:0], 3'h0 };
  assign tripled_49_2 = { 2'h0, rest_49_1 } + { 1'h0, rest_49_1, 1'h0 };
  assign tripled_50_0 = { 2'h0, data[407:400] } + { 1'h0, data[407:400], 1'h0 };
  assign ninefold_50_0 = { 2'h0, data[407:400] } + { data[406:400], 3'h0 };
  assign tripled_50_1 = { 2'h0, rest_50_0 } + { 1'h0, rest_50_0, 1'h0 };
  assign ninefold_50_1 = { 2'h0, rest_50_0 } + { rest_50_0[6:0], 3'h0 };
  assign tripled_50_2 = { 2'h0, rest_50_1 } + { 1'h0, rest_50_1, 1'h0 };
  assign tripled_51_0 = { 2'h0, data[415:408] } + { 1'h0, data[415:408], 1'h0 };
  assign ninefold_51_0 = { 2'h0, data[415:408] } + { data[414:408], 3'h0 };
  assign tripled_51_1 = { 2'h0, rest_51_0 } + { 1'h0, rest_51_0, 1'h0 };
  assign ninefold_51_1 = { 2'h0, rest_51_0 } + { rest_51_0[6:0], 3'h0 };
  assign tripled_51_2 = { 2'h0, rest_51_1 } + { 1'h0, rest_51_1, 1'h0 };
  assign tripled_52_0 = { 2'h0, data[423:416] } + { 1'h0, data[423:416], 1'h0 };
  assign ninefold_52_0 = { 2'h0, data[423:416] } + { data[422:416], 3'h0 };
  assign tripled_52_1 = { 2'h0, rest_52_0 } + { 1'h0, rest_52_0, 1'h0 };
  assign ninefold_52_1 = { 2'h0, rest_52_0 } + { rest_52_0[6:0], 3'h0 };
  assign tripled_52_2 = { 2'h0, rest_52_1 } + { 1'h0, rest_52_1, 1'h0 };
  assign tripled_53_0 = { 2'h0, data[431:424] } + { 1'h0, data[431:424], 1'h0 };
  assign ninefold_53_0 = { 2'h0, data[431:424] } + { data[430:424], 3'h0 };
  assign tripled_53_1 = { 2'h0, rest_53_0 } + { 1'h0, rest_53_0, 1'h0 };
  assign ninefold_53_1 = { 2'h0, rest_53_0 } + { rest_53_0[6:0], 3'h0 };
  assign tripled_53_2 = { 2'h0, rest_53_1 } + { 1'h0, rest_53_1, 1'h0 };
  assign tripled_54_0 = { 2'h0, data[439:432] } + { 1'h0, data[439:432], 1'h0 };
  assign ninefold_54_0 = { 2'h0, data[439:432] } + { data[438:432], 3'h0 };
  assign tripled_54_1 = { 2'h0, rest_54_0 } + { 1'h0, rest_54_0, 1'h0 };
  assign ninefold_54_1 = { 2'h0, rest_54_0 } + { rest_54_0[6:0], 3'h0 };
  assign tripled_54_2 = { 2'h0, rest_54_1 } + { 1'h0, rest_54_1, 1'h0 };
  assign tripled_55_0 = { 2'h0, data[447:440] } + { 1'h0, data[447:440], 1'h0 };
  assign ninefold_55_0 = { 2'h0, data[447:440] } + { data[446:440], 3'h0 };
  assign tripled_55_1 = { 2'h0, rest_55_0 } + { 1'h0, rest_55_0, 1'h0 };
  assign ninefold_55_1 = { 2'h0, rest_55_0 } + { rest_55_0[6:0], 3'h0 };
  assign tripled_55_2 = { 2'h0, rest_55_1 } + { 1'h0, rest_55_1, 1'h0 };
  assign tripled_56_0 = { 2'h0, data[455:448] } + { 1'h0, data[455:448], 1'h0 };
  assign ninefold_56_0 = { 2'h0, data[455:448] } + { data[454:448], 3'h0 };
  assign tripled_56_1 = { 2'h0, rest_56_0 } + { 1'h0, rest_56_0, 1'h0 };
  assign ninefold_56_1 = { 2'h0, rest_56_0 } + { rest_56_0[6:0], 3'h0 };
  assign tripled_56_2 = { 2'h0, rest_56_1 } + { 1'h0, rest_56_1, 1'h0 };
  assign tripled_57_0 = { 2'h0, data[463:456] } + { 1'h0, data[463:456], 1'h0 };
  assign ninefold_57_0 = { 2'h0, data[463:456] } + { data[462:456], 3'h0 };
  assign tripled_57_1 = { 2'h0, rest_57_0 } + { 1'h0, rest_57_0, 1'h0 };
  assign ninefold_57_1 = { 2'h0, rest_57_0 } + { rest_57_0[6:0], 3'h0 };
  assign tripled_57_2 = { 2'h0, rest_57_1 } + { 1'h0, rest_57_1, 1'h0 };
  assign tripled_58_0 = { 2'h0, data[471:464] } + { 1'h0, data[471:464], 1'h0 };
  assign ninefold_58_0 = { 2'h0, data[471:464] } + { data[470:464], 3'h0 };
  assign tripled_58_1 = { 2'h0, rest_58_0 } + { 1'h0, rest_58_0, 1'h0 };
  assign ninefold_58_1 = { 2'h0, rest_58_0 } + { rest_58_0[6:0], 3'h0 };
  assign tripled_58_2 = { 2'h0, rest_58_1 } + { 1'h0, rest_58_1, 1'h0 };
  assign tripled_59_0 = { 2'h0, data[479:472] } + { 1'h0, data[479:472], 1'h0 };
  assign ninefold_59_0 = { 2'h0, data[479:472] } + { data[478:472], 3'h0 };
  assign tripled_59_1 = { 2'h0, rest_59_0 } + { 1'h0, rest_59_0, 1'h0 };
  assign ninefold_59_1 = { 2'h0, rest_59_0 } + { rest_59_0[6:0], 3'h0 };
  assign tripled_59_2 = { 2'h0, rest_59_1 } + { 1'h0, rest_59_1, 1'h0 };
  assign tripled_60_0 = { 2'h0, data[487:480] } + { 1'h0, data[487:480], 1'h0 };
  assign ninefold_60_0 = { 2'h0, data[487:480] } + { data[486:480], 3'h0 };
  assign tripled_60_1 = { 2'h0, rest_60_0 } + { 1'h0, rest_60_0, 1'h0 };
  assign ninefold_60_1 = { 2'h0, rest_60_0 } + { rest_60_0[6:0], 3'h0 };
  assign tripled_60_2 = { 2'h0, rest_60_1 } + { 1'h0, rest_60_1, 1'h0 };
  assign tripled_61_0 = { 2'h0, data[495:488] } + { 1'h0, data[495:488], 1'h0 };
  assign ninefold_61_0 = { 2'h0, data[495:488] } + { data[494:488], 3'h0 };
  assign tripled_61_1 = { 2'h0, rest_61_0 } + { 1'h0, rest_61_0, 1'h0 };
  assign ninefold_61_1 = { 2'h0, rest_61_0 } + { rest_61_0[6:0], 3'h0 };
  assign tripled_61_2 = { 2'h0, rest_61_1 } + { 1'h0, rest_61_1, 1'h0 };
  assign tripled_62_0 = { 2'h0, data[503:496] } + { 1'h0, data[503:496], 1'h0 };
  assign ninefold_62_0 = { 2'h0, data[503:496] } + { data[502:496], 3'h0 };
  assign tripled_62_1 = { 2'h0, rest_62_0 } + { 1'h0, rest_62_0, 1'h0 };
  assign ninefold_62_1 = { 2'h0, rest_62_0 } + { rest_62_0[6:0], 3'h0 };
  assign tripled_62_2 = { 2'h0, rest_62_1 } + { 1'h0, rest_62_1, 1'h0 };
  assign tripled_63_0 = { 2'h0, data[511:504] } + { 1'h0, data[511:504], 1'h0 };
  assign ninefold_63_0 = { 2'h0, data[511:504] } + { data[510:504], 3'h0 };
  assign tripled_63_1 = { 2'h0, rest_63_0 } + { 1'h0, rest_63_0, 1'h0 };
  assign ninefold_63_1 = { 2'h0, rest_63_0 } + { rest_63_0[6:0], 3'h0 };
  assign tripled_63_2 = { 2'h0, rest_63_1 } + { 1'h0, rest_63_1, 1'h0 };
  assign tripled_64_0 = { 2'h0, data[519:512] } + { 1'h0, data[519:512], 1'h0 };
  assign ninefold_64_0 = { 2'h0, data[519:512] } + { data[518:512], 3'h0 };
  assign tripled_64_1 = { 2'h0, rest_64_0 } + { 1'h0, rest_64_0, 1'h0 };
  assign ninefold_64_1 = { 2'h0, rest_64_0 } + { rest_64_0[6:0], 3'h0 };
  assign tripled_64_2 = { 2'h0, rest_64_1 } + { 1'h0, rest_64_1, 1'h0 };
  assign tripled_65_0 = { 2'h0, data[527:520] } + { 1'h0, data[527:520], 1'h0 };
  assign ninefold_65_0 = { 2'h0, data[527:520] } + { data[526:520], 3'h0 };
  assign tripled_65_1 = { 2'h0, rest_65_0 } + { 1'h0, rest_65_0, 1'h0 };
  assign ninefold_65_1 = { 2'h0, rest_65_0 } + { rest_65_0[6:0], 3'h0 };
  assign tripled_65_2 = { 2'h0, rest_65_1 } + { 1'h0, rest_65_1, 1'h0 };
  assign tripled_66_0 = { 2'h0, data[535:528] } + { 1'h0, data[535:528], 1'h0 };
  assign ninefold_66_0 = { 2'h0, data[535:528] } + { data[534:528], 3'h0 };
  assign tripled_66_1 = { 2'h0, rest_66_0 } + { 1'h0, rest_66_0, 1'h0 };
  assign ninefold_66_1 = { 2'h0, rest_66_0 } + { rest_66_0[6:0], 3'h0 };
  assign tripled_66_2 = { 2'h0, rest_66_1 } + { 1'h0, rest_66_1, 1'h0 };
  assign tripled_67_0 = { 2'h0, data[543:536] } + { 1'h0, data[543:536], 1'h0 };
  assign ninefold_67_0 = { 2'h0, data[543:536] } + { data[542:536], 3'h0 };
  assign tripled_67_1 = { 2'h0, rest_67_0 } + { 1'h0, rest_67_0, 1'h0 };
  assign ninefold_67_1 = { 2'h0, rest_67_0 } + { rest_67_0[6:0], 3'h0 };
  assign tripled_67_2 = { 2'h0, rest_67_1 } + { 1'h0, rest_67_1, 1'h0 };
  assign tripled_68_0 = { 2'h0, data[551:544] } + { 1'h0, data[551:544], 1'h0 };
  assign ninefold_68_0 = { 2'h0, data[551:544] } + { data[550:544], 3'h0 };
  assign tripled_68_1 = { 2'h0, rest_68_0 } + { 1'h0, rest_68_0, 1'h0 };
  assign ninefold_68_1 = { 2'h0, rest_68_0 } + { rest_68_0[6:0], 3'h0 };
  assign tripled_68_2 = { 2'h0, rest_68_1 } + { 1'h0, rest_68_1, 1'h0 };
  assign tripled_69_0 = { 2'h0, data[559:552] } + { 1'h0, data[559:552], 1'h0 };
  assign ninefold_69_0 = { 2'h0, data[559:552] } + { data[558:552], 3'h0 };
  assign tripled_69_1 = { 2'h0, rest_69_0 } + { 1'h0, rest_69_0, 1'h0 };
  assign ninefold_69_1 = { 2'h0, rest_69_0 } + { rest_69_0[6:0], 3'h0 };
  assign tripled_69_2 = { 2'h0, rest_69_1 } + { 1'h0, rest_69_1, 1'h0 };
  assign tripled_70_0 = { 2'h0, data[567:560] } + { 1'h0, data[567:560], 1'h0 };
  assign ninefold_70_0 = { 2'h0, data[567:560] } + { data[566:560], 3'h0 };
  assign tripled_70_1 = { 2'h0, rest_70_0 } + { 1'h0, rest_70_0, 1'h0 };
  assign ninefold_70_1 = { 2'h0, rest_70_0 } + { rest_70_0[6:0], 3'h0 };
  assign tripled_70_2 = { 2'h0, rest_70_1 } + { 1'h0, rest_70_1, 1'h0 };
  assign tripled_71_0 = { 2'h0, data[575:568] } + { 1'h0, data[575:568], 1'h0 };
  assign ninefold_71_0 = { 2'h0, data[575:568] } + { data[574:568], 3'h0 };
  assign tripled_71_1 = { 2'h0, rest_71_0 } + { 1'h0, rest_71_0, 1'h0 };
  assign ninefold_71_1 = { 2'h0, rest_71_0 } + { rest_71_0[6:0], 3'h0 };
  assign tripled_71_2 = { 2'h0, rest_71_1 } + { 1'h0, rest_71_1, 1'h0 };
  assign tripled_72_0 = { 2'h0, data[583:576] } + { 1'h0, data[583:576], 1'h0 };
  assign ninefold_72_0 = { 2'h0, data[583:576] } + { data[582:576], 3'h0 };
  assign tripled_72_1 = { 2'h0, rest_72_0 } + { 1'h0, rest_72_0, 1'h0 };
  assign ninefold_72_1 = { 2'h0, rest_72_0 } + { rest_72_0[6:0], 3'h0 };
  assign tripled_72_2 = { 2'h0, rest_72_1 } + { 1'h0, rest_72_1, 1'h0 };
  assign tripled_73_0 = { 2'h0, data[591:584] } + { 1'h0, data[591:584], 1'h0 };
  assign ninefold_73_0 = { 2'h0, data[591:584] } + { data[590:584], 3'h0 };
  assign tripled_73_1 = { 2'h0, rest_73_0 } + { 1'h0, rest_73_0, 1'h0 };
  assign ninefold_73_1 = { 2'h0, rest_73_0 } + { rest_73_0[6:0], 3'h0 };
  assign tripled_73_2 = { 2'h0, rest_73_1 } + { 1'h0, rest_73_1, 1'h0 };
  assign tripled_74_0 = { 2'h0, data[599:592] } + { 1'h0, data[599:592], 1'h0 };
  assign ninefold_74_0 = { 2'h0, data[599:592] } + { data[598:592], 3'h0 };
  assign tripled_74_1 = { 2'h0, rest_74_0 } + { 1'h0, rest_74_0, 1'h0 };
  assign ninefold_74_1 = { 2'h0, rest_74_0 } + { rest_74_0[6:0], 3'h0 };
  assign tripled_74_2 = { 2'h0, rest_74_1 } + { 1'h0, rest_74_1, 1'h0 };
  assign tripled_75_0 = { 2'h0, data[607:600] } + { 1'h0, data[607:600], 1'h0 };
  assign ninefold_75_0 = { 2'h0, data[607:600] } + { data[606:600], 3'h0 };
  assign tripled_75_1 = { 2'h0, rest_75_0 } + { 1'h0, rest_75_0, 1'h0 };
  assign ninefold_75_1 = { 2'h0, rest_75_0 } + { rest_75_0[6:0], 3'h0 };
  assign tripled_75_2 = { 2'h0, rest_75_1 } + { 1'h0, rest_75_1, 1'h0 };
  assign tripled_76_0 = { 2'h0, data[615:608] } + { 1'h0, data[615:608], 1'h0 };
  assign ninefold_76_0 = { 2'h0, data[615:608] } + { data[614:608], 3'h0 };
  assign tripled_76_1 = { 2'h0, rest_76_0 } + { 1'h0, rest_76_0, 1'h0 };
  assign ninefold_76_1 = { 2'h0, rest_76_0 } + { rest_76_0[6:0], 3'h0 };
  assign tripled_76_2 = { 2'h0, rest_76_1 } + { 1'h0, rest_76_1, 1'h0 };
  assign tripled_77_0 = { 2'h0, data[623:616] } + { 1'h0, data[623:616], 1'h0 };
  assign ninefold_77_0 = { 2'h0, data[623:616] } + { data[622:616], 3'h0 };
  assign tripled_77_1 = { 2'h0, rest_77_0 } + { 1'h0, rest_77_0, 1'h0 };
  assign ninefold_77_1 = { 2'h0, rest_77_0 } + { rest_77_0[6:0], 3'h0 };
  assign tripled_77_2 = { 2'h0, rest_77_1 } + { 1'h0, rest_77_1, 1'h0 };
  assign tripled_78_0 = { 2'h0, data[631:624] } + { 1'h0, data[631:624], 1'h0 };
  assign ninefold_78_0 = { 2'h0, data[631:624] } + { data[630:624], 3'h0 };
  assign tripled_78_1 = { 2'h0, rest_78_0 } + { 1'h0, rest_78_0, 1'h0 };
  assign ninefold_78_1 = { 2'h0, rest_78_0 } + { rest_78_0[6:0], 3'h0 };
  assign tripled_78_2 = { 2'h0, rest_78_1 } + { 1'h0, rest_78_1, 1'h0 };
  assign tripled_79_0 = { 2'h0, data[639:632] } + { 1'h0, data[639:632], 1'h0 };
  assign ninefold_79_0 = { 2'h0, data[639:632] } + { data[638:632], 3'h0 };
  assign tripled_79_1 = { 2'h0, rest_79_0 } + { 1'h0, rest_79_0, 1'h0 };
  assign ninefold_79_1 = { 2'h0, rest_79_0 } + { rest_79_0[6:0], 3'h0 };
  assign tripled_79_2 = { 2'h0, rest_79_1 } + { 1'h0, rest_79_1, 1'h0 };
  assign tripled_80_0 = { 2'h0, data[647:640] } + { 1'h0, data[647:640], 1'h0 };
  assign ninefold_80_0 = { 2'h0, data[647:640] } + { data[646:640], 3'h0 };
  assign tripled_80_1 = { 2'h0, rest_80_0 } + { 1'h0, rest_80_0, 1'h0 };
  assign ninefold_80_1 = { 2'h0, rest_80_0 } + { rest_80_0[6:0], 3'h0 };
  assign tripled_80_2 = { 2'h0, rest_80_1 } + { 1'h0, rest_80_1, 1'h0 };
  assign tripled_81_0 = { 2'h0, data[655:648] } + { 1'h0, data[655:648], 1'h0 };
  assign ninefold_81_0 = { 2'h0, data[655:648] } + { data[654:648], 3'h0 };
  assign tripled_81_1 = { 2'h0, rest_81_0 } + { 1'h0, rest_81_0, 1'h0 };
  assign ninefold_81_1 = { 2'h0, rest_81_0 } + { rest_81_0[6:0], 3'h0 };
  assign tripled_81_2 = { 2'h0, rest_81_1 } + { 1'h0, rest_81_1, 1'h0 };
  assign tripled_82_0 = { 2'h0, data[663:656] } + { 1'h0, data[663:656], 1'h0 };
  assign ninefold_82_0 = { 2'h0, data[663:656] } + { data[662:656], 3'h0 };
  assign tripled_82_1 = { 2'h0, rest_82_0 } + { 1'h0, rest_82_0, 1'h0 };
  assign ninefold_82_1 = { 2'h0, rest_82_0 } + { rest_82_0[6:0], 3'h0 };
  assign tripled_82_2 = { 2'h0, rest_82_1 } + { 1'h0, rest_82_1, 1'h0 };
  assign tripled_83_0 = { 2'h0, data[671:664] } + { 1'h0, data[671:664], 1'h0 };
  assign ninefold_83_0 = { 2'h0, data[671:664] } + { data[670:664], 3'h0 };
  assign tripled_83_1 = { 2'h0, rest_83_0 } + { 1'h0, rest_83_0, 1'h0 };
  assign ninefold_83_1 = { 2'h0, rest_83_0 } + { rest_83_0[6:0], 3'h0 };
  assign tripled_83_2 = { 2'h0, rest_83_1 } + { 1'h0, rest_83_1, 1'h0 };
  assign tripled_84_0 = { 2'h0, data[679:672] } + { 1'h0, data[679:672], 1'h0 };
  assign ninefold_84_0 = { 2'h0, data[679:672] } + { data[678:672], 3'h0 };
  assign tripled_84_1 = { 2'h0, rest_84_0 } + { 1'h0, rest_84_0, 1'h0 };
  assign ninefold_84_1 = { 2'h0, rest_84_0 } + { rest_84_0[6:0], 3'h0 };
  assign tripled_84_2 = { 2'h0, rest_84_1 } + { 1'h0, rest_84_1, 1'h0 };
  assign tripled_85_0 = { 2'h0, data[687:680] } + { 1'h0, data[687:680], 1'h0 };
  assign ninefold_85_0 = { 2'h0, data[687:680] } + { data[686:680], 3'h0 };
  assign tripled_85_1 = { 2'h0, rest_85_0 } + { 1'h0, rest_85_0, 1'h0 };
  assign ninefold_85_1 = { 2'h0, rest_85_0 } + { rest_85_0[6:0], 3'h0 };
  assign tripled_85_2 = { 2'h0, rest_85_1 } + { 1'h0, rest_85_1, 1'h0 };
  assign tripled_86_0 = { 2'h0, data[695:688] } + { 1'h0, data[695:688], 1'h0 };
  assign ninefold_86_0 = { 2'h0, data[695:688] } + { data[694:688], 3'h0 };
  assign tripled_86_1 = { 2'h0, rest_86_0 } + { 1'h0, rest_86_0, 1'h0 };
  assign ninefold_86_1 = { 2'h0, rest_86_0 } + { rest_86_0[6:0], 3'h0 };
  assign tripled_86_2 = { 2'h0, rest_86_1 } + { 1'h0, rest_86_1, 1'h0 };
  assign tripled_87_0 = { 2'h0, data[703:696] } + { 1'h0, data[703:696], 1'h0 };
  assign ninefold_87_0 = { 2'h0, data[703:696] } + { data[702:696], 3'h0 };
  assign tripled_87_1 = { 2'h0, rest_87_0 } + { 1'h0, rest_87_0, 1'h0 };
  assign ninefold_87_1 = { 2'h0, rest_87_0 } + { rest_87_0[6:0], 3'h0 };
  assign tripled_87_2 = { 2'h0, rest_87_1 } + { 1'h0, rest_87_1, 1'h0 };
  assign tripled_88_0 = { 2'h0, data[711:704] } + { 1'h0, data[711:704], 1'h0 };
  assign ninefold_88_0 = { 2'h0, data[711:704] } + { data[710:704], 3'h0 };
  assign tripled_88_1 = { 2'h0, rest_88_0 } + { 1'h0, rest_88_0, 1'h0 };
  assign ninefold_88_1 = { 2'h0, rest_88_0 } + { rest_88_0[6:0], 3'h0 };
  assign tripled_88_2 = { 2'h0, rest_88_1 } + { 1'h0, rest_88_1, 1'h0 };
  assign tripled_89_0 = { 2'h0, data[719:712] } + { 1'h0, data[719:712], 1'h0 };
  assign ninefold_89_0 = { 2'h0, data[719:712] } + { data[718:712], 3'h0 };
  assign tripled_89_1 = { 2'h0, rest_89_0 } + { 1'h0, rest_89_0, 1'h0 };
  assign ninefold_89_1 = { 2'h0, rest_89_0 } + { rest_89_0[6:0], 3'h0 };
  assign tripled_89_2 = { 2'h0, rest_89_1 } + { 1'h0, rest_89_1, 1'h0 };
  assign tripled_90_0 = { 2'h0, data[727:720] } + { 1'h0, data[727:720], 1'h0 };
  assign ninefold_90_0 = { 2'h0, data[727:720] } + { data[726:720], 3'h0 };
  assign tripled_90_1 = { 2'h0, rest_90_0 } + { 1'h0, rest_90_0, 1'h0 };
  assign ninefold_90_1 = { 2'h0, rest_90_0 } + { rest_90_0[6:0], 3'h0 };
  assign tripled_90_2 = { 2'h0, rest_90_1 } + { 1'h0, rest_90_1, 1'h0 };
  assign tripled_91_0 = { 2'h0, data[735:728] } + { 1'h0, data[735:728], 1'h0 };
  assign ninefold_91_0 = { 2'h0, data[735:728] } + { data[734:728], 3'h0 };
  assign tripled_91_1 = { 2'h0, rest_91_0 } + { 1'h0, rest_91_0, 1'h0 };
  assign ninefold_91_1 = { 2'h0, rest_91_0 } + { rest_91_0[6:0], 3'h0 };
  assign tripled_91_2 = { 2'h0, rest_91_1 } + { 1'h0, rest_91_1, 1'h0 };
  assign tripled_92_0 = { 2'h0, data[743:736] } + { 1'h0, data[743:736], 1'h0 };
  assign ninefold_92_0 = { 2'h0, data[743:736] } + { data[742:736], 3'h0 };
  assign tripled_92_1 = { 2'h0, rest_92_0 } + { 1'h0, rest_92_0, 1'h0 };
  assign ninefold_92_1 = { 2'h0, rest_92_0 } + { rest_92_0[6:0], 3'h0 };
  assign tripled_92_2 = { 2'h0, rest_92_1 } + { 1'h0, rest_92_1, 1'h0 };
  assign tripled_93_0 = { 2'h0, data[751:744] } + { 1'h0, data[751:744], 1'h0 };
  assign ninefold_93_0 = { 2'h0, data[751:744] } + { data[750:744], 3'h0 };
  assign tripled_93_1 = { 2'h0, rest_93_0 } + { 1'h0, rest_93_0, 1'h0 };
  assign ninefold_93_1 = { 2'h0, rest_93_0 } + { rest_93_0[6:0], 3'h0 };
  assign tripled_93_2 = { 2'h0, rest_93_1 } + { 1'h0, rest_93_1, 1'h0 };
  assign tripled_94_0 = { 2'h0, data[759:752] } + { 1'h0, data[759:752], 1'h0 };
  assign ninefold_94_0 = { 2'h0, data[759:752] } + { data[758:752], 3'h0 };
  assign tripled_94_1 = { 2'h0, rest_94_0 } + { 1'h0, rest_94_0, 1'h0 };
  assign ninefold_94_1 = { 2'h0, rest_94_0 } + { rest_94_0[6:0], 3'h0 };
  assign tripled_94_2 = { 2'h0, rest_94_1 } + { 1'h0, rest_94_1, 1'h0 };
  assign tripled_95_0 = { 2'h0, data[767:760] } + { 1'h0, data[767:760], 1'h0 };
  assign ninefold_95_0 = { 2'h0, data[767:760] } + { data[766:760], 3'h0 };
  assign tripled_95_1 = { 2'h0, rest_95_0 } + { 1'h0, rest_95_0, 1'h0 };
  assign ninefold_95_1 = { 2'h0, rest_95_0 } + { rest_95_0[6:0], 3'h0 };
  assign tripled_95_2 = { 2'h0, rest_95_1 } + { 1'h0, rest_95_1, 1'h0 };
  assign tripled_96_0 = { 2'h0, data[775:768] } + { 1'h0, data[775:768], 1'h0 };
  assign ninefold_96_0 = { 2'h0, data[775:768] } + { data[774:768], 3'h0 };
  assign tripled_96_1 = { 2'h0, rest_96_0 } + { 1'h0, rest_96_0, 1'h0 };
  assign ninefold_96_1 = { 2'h0, rest_96_0 } + { rest_96_0[6:0], 3'h0 };
  assign tripled_96_2 = { 2'h0, rest_96_1 } + { 1'h0, rest_96_1, 1'h0 };
  assign tripled_97_0 = { 2'h0, data[783:776] } + { 1'h0, data[783:776], 1'h0 };
  assign ninefold_97_0 = { 2'h0, data[783:776] } + { data[782:776], 3'h0 };
  assign tripled_97_1 = { 2'h0, rest_97_0 } + { 1'h0, rest_97_0, 1'h0 };
  assign ninefold_97_1 = { 2'h0, rest_97_0 } + { rest_97_0[6:0], 3'h0 };
  assign tripled_97_2 = { 2'h0, rest_97_1 } + { 1'h0, rest_97_1, 1'h0 };
  assign tripled_98_0 = { 2'h0, data[791:784] } + { 1'h0, data[791:784], 1'h0 };
  assign ninefold_98_0 = { 2'h0, data[791:784] } + { data[790:784], 3'h0 };
  assign tripled_98_1 = { 2'h0, rest_98_0 } + { 1'h0, rest_98_0, 1'h0 };
  assign ninefold_98_1 = { 2'h0, rest_98_0 } + { rest_98_0[6:0], 3'h0 };
  assign tripled_98_2 = { 2'h0, rest_98_1 } + { 1'h0, rest_98_1, 1'h0 };
  assign tripled_99_0 = { 2'h0, data[799:792] } + { 1'h0, data[799:792], 1'h0 };
  assign ninefold_99_0 = { 2'h0, data[799:792] } + { data[798:792], 3'h0 };
  assign tripled_99_1 = { 2'h0, rest_99_0 } + { 1'h0, rest_99_0, 1'h0 };
  assign ninefold_99_1 = { 2'h0, rest_99_0 } + { rest_99_0[6:0], 3'h0 };
  assign tripled_99_2 = { 2'h0, rest_99_1 } + { 1'h0, rest_99_1, 1'h0 };
  assign tripled_100_0 = { 2'h0, data[807:800] } + { 1'h0, data[807:800], 1'h0 };
  assign ninefold_100_0 = { 2'h0, data[807:800] } + { data[806:800], 3'h0 };
  assign tripled_100_1 = { 2'h0, rest_100_0 } + { 1'h0, rest_100_0, 1'h0 };
  assign ninefold_100_1 = { 2'h0, rest_100_0 } + { rest_100_0[6:0], 3'h0 };
  assign tripled_100_2 = { 2'h0, rest_100_1 } + { 1'h0, rest_100_1, 1'h0 };
  assign tripled_101_0 = { 2'h0, data[815:808] } + { 1'h0, data[815:808], 1'h0 };
  assign ninefold_101_0 = { 2'h0, data[815:808] } + { data[814:808], 3'h0 };
  assign tripled_101_1 = { 2'h0, rest_101_0 } + { 1'h0, rest_101_0, 1'h0 };
  assign ninefold_101_1 = { 2'h0, rest_101_0 } + { rest_101_0[6:0], 3'h0 };
  assign tripled_101_2 = { 2'h0, rest_101_1 } + { 1'h0, rest_101_1, 1'h0 };
  assign tripled_102_0 = { 2'h0, data[823:816] } + { 1'h0, data[823:816], 1'h0 };
  assign ninefold_102_0 = { 2'h0, data[823:816] } + { data[822:816], 3'h0 };
  assign tripled_102_1 = { 2'h0, rest_102_0 } + { 1'h0, rest_102_0, 1'h0 };
  assign ninefold_102_1 = { 2'h0, rest_102_0 } + { rest_102_0[6:0], 3'h0 };
  assign tripled_102_2 = { 2'h0, rest_102_1 } + { 1'h0, rest_102_1, 1'h0 };
  assign tripled_103_0 = { 2'h0, data[831:824] } + { 1'h0, data[831:824], 1'h0 };
  assign ninefold_103_0 = { 2'h0, data[831:824] } + { data[830:824], 3'h0 };
  assign tripled_103_1 = { 2'h0, rest_103_0 } + { 1'h0, rest_103_0, 1'h0 };
  assign ninefold_103_1 = { 2'h0, rest_103_0 } + { rest_103_0[6:0], 3'h0 };
  assign tripled_103_2 = { 2'h0, rest_103_1 } + { 1'h0, rest_103_1, 1'h0 };
  assign tripled_104_0 = { 2'h0, data[839:832] } + { 1'h0, data[839:832], 1'h0 };
  assign ninefold_104_0 = { 2'h0, data[839:832] } + { data[838:832], 3'h0 };
  assign tripled_104_1 = { 2'h0, rest_104_0 } + { 1'h0, rest_104_0, 1'h0 };
  assign ninefold_104_1 = { 2'h0, rest_104_0 } + { rest_104_0[6:0], 3'h0 };
  assign tripled_104_2 = { 2'h0, rest_104_1 } + { 1'h0, rest_104_1, 1'h0 };
  assign tripled_105_0 = { 2'h0, data[847:840] } + { 1'h0, data[847:840], 1'h0 };
  assign ninefold_105_0 = { 2'h0, data[847:840] } + { data[846:840], 3'h0 };
  assign tripled_105_1 = { 2'h0, rest_105_0 } + { 1'h0, rest_105_0, 1'h0 };
  assign ninefold_105_1 = { 2'h0, rest_105_0 } + { rest_105_0[6:0], 3'h0 };
  assign tripled_105_2 = { 2'h0, rest_105_1 } + { 1'h0, rest_105_1, 1'h0 };
  assign tripled_106_0 = { 2'h0, data[855:848] } + { 1'h0, data[855:848], 1'h0 };
  assign ninefold_106_0 = { 2'h0, data[855:848] } + { data[854:848], 3'h0 };
  assign tripled_106_1 = { 2'h0, rest_106_0 } + { 1'h0, rest_106_0, 1'h0 };
  assign ninefold_106_1 = { 2'h0, rest_106_0 } + { rest_106_0[6:0], 3'h0 };
  assign tripled_106_2 = { 2'h0, rest_106_1 } + { 1'h0, rest_106_1, 1'h0 };
  assign tripled_107_0 = { 2'h0, data[863:856] } + { 1'h0, data[863:856], 1'h0 };
  assign ninefold_107_0 = { 2'h0, data[863:856] } + { data[862:856], 3'h0 };
  assign tripled_107_1 = { 2'h0, rest_107_0 } + { 1'h0, rest_107_0, 1'h0 };
  assign ninefold_107_1 = { 2'h0, rest_107_0 } + { rest_107_0[6:0], 3'h0 };
  assign tripled_107_2 = { 2'h0, rest_107_1 } + { 1'h0, rest_107_1, 1'h0 };
  assign tripled_108_0 = { 2'h0, data[871:864] } + { 1'h0, data[871:864], 1'h0 };
  assign ninefold_108_0 = { 2'h0, data[871:864] } + { data[870:864], 3'h0 };
  assign tripled_108_1 = { 2'h0, rest_108_0 } + { 1'h0, rest_108_0, 1'h0 };
  assign ninefold_108_1 = { 2'h0, rest_108_0 } + { rest_108_0[6:0], 3'h0 };
  assign tripled_108_2 = { 2'h0, rest_108_1 } + { 1'h0, rest_108_1, 1'h0 };
  assign tripled_109_0 = { 2'h0, data[879:872] } + { 1'h0, data[879:872], 1'h0 };
  assign ninefold_109_0 = { 2'h0, data[879:872] } + { data[878:872], 3'h0 };
  assign tripled_109_1 = { 2'h0, rest_109_0 } + { 1'h0, rest_109_0, 1'h0 };
  assign ninefold_109_1 = { 2'h0, rest_109_0 } + { rest_109_0[6:0], 3'h0 };
  assign tripled_109_2 = { 2'h0, rest_109_1 } + { 1'h0, rest_109_1, 1'h0 };
  assign tripled_110_0 = { 2'h0, data[887:880] } + { 1'h0, data[887:880], 1'h0 };
  assign ninefold_110_0 = { 2'h0, data[887:880] } + { data[886:880], 3'h0 };
  assign tripled_110_1 = { 2'h0, rest_110_0 } + { 1'h0, rest_110_0, 1'h0 };
  assign ninefold_110_1 = { 2'h0, rest_110_0 } + { rest_110_0[6:0], 3'h0 };
  assign tripled_110_2 = { 2'h0, rest_110_1 } + { 1'h0, rest_110_1, 1'h0 };
  assign tripled_111_0 = { 2'h0, data[895:888] } + { 1'h0, data[895:888], 1'h0 };
  assign ninefold_111_0 = { 2'h0, data[895:888] } + { data[894:888], 3'h0 };
  assign tripled_111_1 = { 2'h0, rest_111_0 } + { 1'h0, rest_111_0, 1'h0 };
  assign ninefold_111_1 = { 2'h0, rest_111_0 } + { rest_111_0[6:0], 3'h0 };
  assign tripled_111_2 = { 2'h0, rest_111_1 } + { 1'h0, rest_111_1, 1'h0 };
  assign _1691_ = code_0_0[1:0] != 2'h1;
  assign _1692_ = code_0_0[1:0] + code_0_0[3:2];
  assign _1693_ = _1692_ != 2'h1;
  assign _1694_ = ~| code_0_0[1:0];
  assign _1695_ = code_0_0[1:0] + code_0_0[3:2];
  assign _1696_ = ~| _1695_;
  assign _1697_ = code_0_1[1:0] != 2'h1;
  assign _1698_ = code_0_1[1:0] + code_0_1[3:2];
  assign _1699_ = _1698_ != 2'h1;
  assign _1700_ = tripled_0_2[9:8] != 2'h1;
  assign _1701_ = ~| code_0_1[1:0];
  assign _1702_ = code_0_1[1:0] + code_0_1[3:2];
  assign _1703_ = ~| _1702_;
  assign _1704_ = ~| tripled_0_2[9:8];
  assign _1705_ = code_1_0[1:0] != 2'h1;
  assign _1706_ = code_1_0[1:0] + code_1_0[3:2];
  assign _1707_ = _1706_ != 2'h1;
  assign _1708_ = ~| code_1_0[1:0];
  assign _1709_ = code_1_0[1:0] + code_1_0[3:2];
  assign _1710_ = ~| _1709_;
  assign _1711_ = code_1_1[1:0] != 2'h1;
  assign _1712_ = code_1_1[1:0] + code_1_1[3:2];
  assign _1713_ = _1712_ != 2'h1;
  assign _1714_ = tripled_1_2[9:8] != 2'h1;
  assign _1715_ = ~| code_1_1[1:0];
  assign _1716_ = code_1_1[1:0] + code_1_1[3:2];
  assign _1717_ = ~| _1716_;
  assign _1718_ = ~| tripled_1_2[9:8];
  assign _1719_ = code_2_0[1:0] != 2'h1;
  assign _1720_ = code_2_0[1:0] + code_2_0[3:2];
  assign _1721_ = _1720_ != 2'h1;
  assign _1722_ = ~| code_2_0[1:0];
  assign _1723_ = code_2_0[1:0] + code_2_0[3:2];
  assign _1724_ = ~| _1723_;
  assign _1725_ = code_2_1[1:0] != 2'h1;
  assign _1726_ = code_2_1[1:0] + code_2_1[3:2];
  assign _1727_ = _1726_ != 2'h1;
  assign _1728_ = tripled_2_2[9:8] != 2'h1;
  assign _1729_ = ~| code_2_1[1:0];
  assign _1730_ = code_2_1[1:0] + code_2_1[3:2];
  assign _1731_ = ~| _1730_;
  assign _1732_ = ~| tripled_2_2[9:8];
  assign _1733_ = code_3_0[1:0] != 2'h1;
  assign _1734_ = code_3_0[1:0] + code_3_0[3:2];
  assign _1735_ = _1734_ != 2'h1;
  assign _1736_ = ~| code_3_0[1:0];
  assign _1737_ = code_3_0[1:0] + code_3_0[3:2];
  assign _1738_ = ~| _1737_;
  assign _1739_ = code_3_1[1:0] != 2'h1;
  assign _1740_ = code_3_1[1:0] + code_3_1[3:2];
  assign _1741_ = _1740_ != 2'h1;
  assign _1742_ = tripled_3_2[9:8] != 2'h1;
  assign _1743_ = ~| code_3_1[1:0];
  assign _1744_ = code_3_1[1:0] + code_3_1[3:2];
  assign _1745_ = ~| _1744_;
  assign _1746_ = ~| tripled_3_2[9:8];
  assign _1747_ = code_4_0[1:0] != 2'h1;
  assign _1748_ = code_4_0[1:0] + code_4_0[3:2];
  assign _1749_ = _1748_ != 2'h1;
  assign _1750_ = ~| code_4_0[1:0];
  assign _1751_ = code_4_0[1:0] + code_4_0[3:2];
  assign _1752_ = ~| _1751_;
  assign _1753_ = code_4_1[1:0] != 2'h1;
  assign _1754_ = code_4_1[1:0] + code_4_1[3:2];
  assign _1755_ = _1754_ != 2'h1;
  assign _1756_ = tripled_4_2[9:8] != 2'h1;
  assign _1757_ = ~| code_4_1[1:0];
  assign _1758_ = code_4_1[1:0] + code_4_1[3:2];
  assign _1759_ = ~| _1758_;
  assign _1760_ = ~| tripled_4_2[9:8];
  assign _1761_ = code_5_0[1:0] != 2'h1;
  assign _1762_ = code_5_0[1:0] + code_5_0[3:2];
  assign _1763_ = _1762_ != 2'h1;
  assign _1764_ = ~| code_5_0[1:0];
  assign _1765_ = code_5_0[1:0] + code_5_0[3:2];
  assign _1766_ = ~| _1765_;
  assign _1767_ = code_5_1[1:0] != 2'h1;
  assign _1768_ = code_5_1[1:0] + code_5_1[3:2];
  assign _1769_ = _1768_ != 2'h1;
  assign _1770_ = tripled_5_2[9:8] != 2'h1;
  assign _1771_ = ~| code_5_1[1:0];
  assign _1772_ = code_5_1[1:0] + code_5_1[3:2];
  assign _1773_ = ~| _1772_;
  assign _1774_ = ~| tripled_5_2[9:8];
  assign _1775_ = code_6_0[1:0] != 2'h1;
  assign _1776_ = code_6_0[1:0] + code_6_0[3:2];
  assign _1777_ = _1776_ != 2'h1;
  assign _1778_ = ~| code_6_0[1:0];
  assign _1779_ = code_6_0[1:0] + code_6_0[3:2];
  assign _1780_ = ~| _1779_;
  assign _1781_ = code_6_1[1:0] != 2'h1;
  assign _1782_ = code_6_1[1:0] + code_6_1[3:2];
  assign _1783_ = _1782_ != 2'h1;
  assign _1784_ = tripled_6_2[9:8] != 2'h1;
  assign _1785_ = ~| code_6_1[1:0];
  assign _1786_ = code_6_1[1:0] + code_6_1[3:2];
  assign _1787_ = ~| _1786_;
  assign _1788_ = ~| tripled_6_2[9:8];
  assign _1789_ = code_7_0[1:0] != 2'h1;
  assign _1790_ = code_7_0[1:0] + code_7_0[3:2];
  assign _1791_ = _1790_ != 2'h1;
  assign _1792_ = ~| code_7_0[1:0];
  assign _1793_ = code_7_0[1:0] + code_7_0[3:2];
  assign _1794_ = ~| _1793_;
  assign _1795_ = code_7_1[1:0] != 2'h1;
  assign _1796_ = code_7_1[1:0] + code_7_1[3:2];
  assign _1797_ = _1796_ != 2'h1;
  assign _1798_ = tripled_7_2[9:8] != 2'h1;
  assign _1799_ = ~| code_7_1[1:0];
  assign _1800_ = code_7_1[1:0] + code_7_1[3:2];
  assign _1801_ = ~| _1800_;
  assign _1802_ = ~| tripled_7_2[9:8];
  assign _1803_ = code_8_0[1:0] != 2'h1;
  assign _1804_ = code_8_0[1:0] + code_8_0[3:2];
  assign _1805_ = _1804_ != 2'h1;
  assign _1806_ = ~| code_8_0[1:0];
  assign _1807_ = code_8_0[1:0] + code_8_0[3:2];
  assign _1808_ = ~| _1807_;
  assign _1809_ = code_8_1[1:0] != 2'h1;
  assign _1810_ = code_8_1[1:0] + code_8_1[3:2];
  assign _1811_ = _1810_ != 2'h1;
  assign _1812_ = tripled_8_2[9:8] != 2'h1;
  assign _1813_ = ~| code_8_1[1:0];
  assign _1814_ = code_8_1[1:0] + code_8_1[3:2];
  assign _1815_ = ~| _1814_;
  assign _1816_ = ~| tripled_8_2[9:8];
  assign _1817_ = code_9_0[1:0] != 2'h1;
  assign _1818_ = code_9_0[1:0] + code_9_0[3:2];
  assign _1819_ = _1818_ != 2'h1;
  assign _1820_ = ~| code_9_0[1:0];
  assign _1821_ = code_9_0[1:0] + code_9_0[3:2];
  assign _1822_ = ~| _1821_;
  assign _1823_ = code_9_1[1:0] != 2'h1;
  assign _1824_ = code_9_1[1:0] + code_9_1[3:2];
  assign _1825_ = _1824_ != 2'h1;
  assign _1826_ = tripled_9_2[9:8] != 2'h1;
  assign _1827_ = ~| code_9_1[1:0];
  assign _1828_ = code_9_1[1:0] + code_9_1[3:2];
  assign _1829_ = ~| _1828_;
  assign _1830_ = ~| tripled_9_2[9:8];
  assign _1831_ = code_10_0[1:0] != 2'h1;
  assign _1832_ = code_10_0[1:0] + code_10_0[3:2];
  assign _1833_ = _1832_ != 2'h1;
  assign _1834_ = ~| code_10_0[1:0];
  assign _1835_ = code_10_0[1:0] + code_10_0[3:2];
  assign _1836_ = ~| _1835_;
  assign _1837_ = code_10_1[1:0] != 2'h1;
  assign _1838_ = code_10_1[1:0] + code_10_1[3:2];
  assign _1839_ = _1838_ != 2'h1;
  assign _1840_ = tripled_10_2[9:8] != 2'h1;
  assign _1841_ = ~| code_10_1[1:0];
  assign _1842_ = code_10_1[1:0] + code_10_1[3:2];
  assign _1843_ = ~| _1842_;
  assign _1844_ = ~| tripled_10_2[9:8];
  assign _1845_ = code_11_0[1:0] != 2'h1;
  assign _1846_ = code_11_0[1:0] + code_11_0[3:2];
  assign _1847_ = _1846_ != 2'h1;
  assign _1848_ = ~| code_11_0[1:0];
  assign _1849_ = code_11_0[1:0] + code_11_0[3:2];
  assign _1850_ = ~| _1849_;
  assign _1851_ = code_11_1[1:0] != 2'h1;
  assign _1852_ = code_11_1[1:0] + code_11_1[3:2];
  assign _1853_ = _1852_ != 2'h1;
  assign _1854_ = tripled_11_2[9:8] != 2'h1;
  assign _1855_ = ~| code_11_1[1:0];
  assign _1856_ = code_11_1[1:0] + code_11_1[3:2];
  assign _1857_ = ~| _1856_;
  assign _1858_ = ~| tripled_11_2[9:8];
  assign _1859_ = code_12_0[1:0] != 2'h1;
  assign _1860_ = code_12_0[1:0] + code_12_0[3:2];
  assign _1861_ = _1860_ != 2'h1;
  assign _1862_ = ~| code_12_0[1:0];
  assign _1863_ = code_12_0[1:0] + code_12_0[3:2];
  assign _1864_ = ~| _1863_;
  assign _1865_ = code_12_1[1:0] != 2'h1;
  assign _1866_ = code_12_1[1:0] + code_12_1[3:2];
  assign _1867_ = _1866_ != 2'h1;
  assign _1868_ = tripled_12_2[9:8] != 2'h1;
  assign _1869_ = ~| code_12_1[1:0];
  assign _1870_ = code_12_1[1:0] + code_12_1[3:2];
  assign _1871_ = ~| _1870_;
  assign _1872_ = ~| tripled_12_2[9:8];
  assign _1873_ = code_13_0[1:0] != 2'h1;
  assign _1874_ = code_13_0[1:0] + code_13_0[3:2];
  assign _1875_ = _1874_ != 2'h1;
  assign _1876_ = ~| code_13_0[1:0];
  assign _1877_ = code_13_0[1:0] + code_13_0[3:2];
  assign _1878_ = ~| _1877_;
  assign _1879_ = code_13_1[1:0] != 2'h1;
  assign _1880_ = code_13_1[1:0] + code_13_1[3:2];
  assign _1881_ = _1880_ != 2'h1;
  assign _1882_ = tripled_13_2[9:8] != 2'h1;
  assign _1883_ = ~| code_13_1[1:0];
  assign _1884_ = code_13_1[1:0] + code_13_1[3:2];
  assign _1885_ = ~| _1884_;
  assign _1886_ = ~| tripled_13_2[9:8];
  assign _1887_ = code_14_0[1:0] != 2'h1;
  assign _1888_ = code_14_0[1:0] + code_14_0[3:2];
  assign _1889_ = _1888_ != 2'h1;
  assign _1890_ = ~| code_14_0[1:0];
  assign _1891_ = code_14_0[1:0] + code_14_0[3:2];
  assign _1892_ = ~| _1891_;
  assign _1893_ = code_14_1[1:0] != 2'h1;
  assign _1894_ = code_14_1[1:0] + code_14_1[3:2];
  assign _1895_ = _1894_ != 2'h1;
  assign _1896_ = tripled_14_2[9:8] != 2'h1;
  assign _1897_ = ~| code_14_1[1:0];
  assign _1898_ = code_14_1[1:0] + code_14_1[3:2];
  assign _1899_ = ~| _1898_;
  assign _1900_ = ~| tripled_14_2[9:8];
  assign _1901_ = code_15_0[1:0] != 2'h1;
  assign _1902_ = code_15_0[1:0] + code_15_0[3:2];
  assign _1903_ = _1902_ != 2'h1;
  assign _1904_ = ~| code_15_0[1:0];
  assign _1905_ = code_15_0[1:0] + code_15_0[3:2];
  assign _1906_ = ~| _1905_;
  assign _1907_ = code_15_1[1:0] != 2'h1;
  assign _1908_ = code_15_1[1:0] + code_15_1[3:2];
  assign _1909_ = _1908_ != 2'h1;
  assign _1910_ = tripled_15_2[9:8] != 2'h1;
  assign _1911_ = ~| code_15_1[1:0];
  assign _1912_ = code_15_1[1:0] + code_15_1[3:2];
  assign _1913_ = ~| _1912_;
  assign _1914_ = ~| tripled_15_2[9:8];
  assign _1915_ = code_16_0[1:0] != 2'h1;
  assign _1916_ = code_16_0[1:0] + code_16_0[3:2];
  assign _1917_ = _1916_ != 2'h1;
  assign _1918_ = ~| code_16_0[1:0];
  assign _1919_ = code_16_0[1:0] + code_16_0[3:2];
  assign _1920_ = ~| _1919_;
  assign _1921_ = code_16_1[1:0] != 2'h1;
  assign _1922_ = code_16_1[1:0] + code_16_1[3:2];
  assign _1923_ = _1922_ != 2'h1;
  assign _1924_ = tripled_16_2[9:8] != 2'h1;
  assign _1925_ = ~| code_16_1[1:0];
  assign _1926_ = code_16_1[1:0] + code_16_1[3:2];
  assign _1927_ = ~| _1926_;
  assign _1928_ = ~| tripled_16_2[9:8];
  assign _1929_ = code_17_0[1:0] != 2'h1;
  assign _1930_ = code_17_0[1:0] + code_17_0[3:2];
  assign _1931_ = _1930_ != 2'h1;
  assign _1932_ = ~| code_17_0[1:0];
  assign _1933_ = code_17_0[1:0] + code_17_0[3:2];
  assign _1934_ = ~| _1933_;
  assign _1935_ = code_17_1[1:0] != 2'h1;
  assign _1936_ = code_17_1[1:0] + code_17_1[3:2];
  assign _1937_ = _1936_ != 2'h1;
  assign _1938_ = tripled_17_2[9:8] != 2'h1;
  assign _1939_ = ~| code_17_1[1:0];
  assign _1940_ = code_17_1[1:0] + code_17_1[3:2];
  assign _1941_ = ~| _1940_;
  assign _1942_ = ~| tripled_17_2[9:8];
  assign _1943_ = code_18_0[1:0] != 2'h1;
  assign _1944_ = code_18_0[1:0] + code_18_0[3:2];
  assign _1945_ = _1944_ != 2'h1;
  assign _1946_ = ~| code_18_0[1:0];
  assign _1947_ = code_18_0[1:0] + code_18_0[3:2];
  assign _1948_ = ~| _1947_;
  assign _1949_ = code_18_1[1:0] != 2'h1;
  assign _1950_ = code_18_1[1:0] + code_18_1[3:2];
  assign _1951_ = _1950_ != 2'h1;
  assign _1952_ = tripled_18_2[9:8] != 2'h1;
  assign _1953_ = ~| code_18_1[1:0];
  assign _1954_ = code_18_1[1:0] + code_18_1[3:2];
  assign _1955_ = ~| _1954_;
  assign _1956_ = ~| tripled_18_2[9:8];
  assign _1957_ = code_19_0[1:0] != 2'h1;
  assign _1958_ = code_19_0[1:0] + code_19_0[3:2];
  assign _1959_ = _1958_ != 2'h1;
  assign _1960_ = ~| code_19_0[1:0];
  assign _1961_ = code_19_0[1:0] + code_19_0[3:2];
  assign _1962_ = ~| _1961_;
  assign _1963_ = code_19_1[1:0] != 2'h1;
  assign _1964_ = code_19_1[1:0] + code_19_1[3:2];
  assign _1965_ = _1964_ != 2'h1;
  assign _1966_ = tripled_19_2[9:8] != 2'h1;
  assign _1967_ = ~| code_19_1[1:0];
  assign _1968_ = code_19_1[1:0] + code_19_1[3:2];
  assign _1969_ = ~| _1968_;
  assign _1970_ = ~| tripled_19_2[9:8];
  assign _1971_ = code_20_0[1:0] != 2'h1;
  assign _1972_ = code_20_0[1:0] + code_20_0[3:2];
  assign _1973_ = _1972_ != 2'h1;
  assign _1974_ = ~| code_20_0[1:0];
  assign _1975_ = code_20_0[1:0] + code_20_0[3:2];
  assign _1976_ = ~| _1975_;
  assign _1977_ = code_20_1[1:0] != 2'h1;
  assign _1978_ = code_20_1[1:0] + code_20_1[3:2];
  assign _1979_ = _1978_ != 2'h1;
  assign _1980_ = tripled_20_2[9:8] != 2'h1;
  assign _1981_ = ~| code_20_1[1:0];
  assign _1982_ = code_20_1[1:0] + code_20_1[3:2];
  assign _1983_ = ~| _1982_;
  assign _1984_ = ~| tripled_20_2[9:8];
  assign _1985_ = code_21_0[1:0] != 2'h1;
  assign _1986_ = code_21_0[1:0] + code_21_0[3:2];
  assign _1987_ = _1986_ != 2'h1;
  assign _1988_ = ~| code_21_0[1:0];
  assign _1989_ = code_21_0[1:0] + code_21_0[3:2];
  assign _1990_ = ~| _1989_;
  assign _1991_ = code_21_1[1:0] != 2'h1;
  assign _1992_ = code_21_1[1:0] + code_21_1[3:2];
  assign _1993_ = _1992_ != 2'h1;
  assign _1994_ = tripled_21_2[9:8] != 2'h1;
  assign _1995_ = ~| code_21_1[1:0];
  assign _1996_ = code_21_1[1:0] + code_21_1[3:2];
  assign _1997_ = ~| _1996_;
  assign _1998_ = ~| tripled_21_2[9:8];
  assign _1999_ = code_22_0[1:0] != 2'h1;
  assign _2000_ = code_22_0[1:0] + code_22_0[3:2];
  assign _2001_ = _2000_ != 2'h1;
  assign _2002_ = ~| code_22_0[1:0];
  assign _2003_ = code_22_0[1:0] + code_22_0[3:2];
  assign _2004_ = ~| _2003_;
  assign _2005_ = code_22_1[1:0] != 2'h1;
  assign _2006_ = code_22_1[1:0] + code_22_1[3:2];
  assign _2007_ = _2006_ != 2'h1;
  assign _2008_ = tripled_22_2[9:8] != 2'h1;
  assign _2009_ = ~| code_22_1[1:0];
  assign _2010_ = code_22_1[1:0] + code_22_1[3:2];
  assign _2011_ = ~| _2010_;
  assign _2012_ = ~| tripled_22_2[9:8];
  assign _2013_ = code_23_0[1:0] != 2'h1;
  assign _2014_ = code_23_0[1:0] + code_23_0[3:2];
  assign _2015_ = _2014_ != 2'h1;
  assign _2016_ = ~| code_23_0[1:0];
  assign _2017_ = code_23_0[1:0] + code_23_0[3:2];
  assign _2018_ = ~| _2017_;
  assign _2019_ = code_23_1[1:0] != 2'h1;
  assign _2020_ = code_23_1[1:0] + code_23_1[3:2];
  assign _2021_ = _2020_ != 2'h1;
  assign _2022_ = tripled_23_2[9:8] != 2'h1;
  assign _2023_ = ~| code_23_1[1:0];
  assign _2024_ = code_23_1[1:0] + code_23_1[3:2];
  assign _2025_ = ~| _2024_;
  assign _2026_ = ~| tripled_23_2[9:8];
  assign _2027_ = code_24_0[1:0] != 2'h1;
  assign _2028_ = code_24_0[1:0] + code_24_0[3:2];
  assign _2029_ = _2028_ != 2'h1;
  assign _2030_ = ~| code_24_0[1:0];
  assign _2031_ = code_24_0[1:0] + code_24_0[3:2];
  assign _2032_ = ~| _2031_;
  assign _2033_ = code_24_1[1:0] != 2'h1;
  assign _2034_ = code_24_1[1:0] + code_24_1[3:2];
  assign _2035_ = _2034_ != 2'h1;
  assign _2036_ = tripled_24_2[9:8] != 2'h1;
  assign _2037_ = ~| code_24_1[1:0];
  assign _2038_ = code_24_1[1:0] + code_24_1[3:2];
  assign _2039_ = ~| _2038_;
  assign _2040_ = ~| tripled_24_2[9:8];
  assign _2041_ = code_25_0[1:0] != 2'h1;
  assign _2042_ = code_25_0[1:0] + code_25_0[3:2];
  assign _2043_ = _2042_ != 2'h1;
  assign _2044_ = ~| code_25_0[1:0];
  assign _2045_ = code_25_0[1:0] + code_25_0[3:2];
  assign _2046_ = ~| _2045_;
  assign _2047_ = code_25_1[1:0] != 2'h1;
  assign _2048_ = code_25_1[1:0] + code_25_1[3:2];
  assign _2049_ = _2048_ != 2'h1;
  assign _2050_ = tripled_25_2[9:8] != 2'h1;
  assign _2051_ = ~| code_25_1[1:0];
  assign _2052_ = code_25_1[1:0] + code_25_1[3:2];
  assign _2053_ = ~| _2052_;
  assign _2054_ = ~| tripled_25_2[9:8];
  assign _2055_ = code_26_0[1:0] != 2'h1;
  assign _2056_ = code_26_0[1:0] + code_26_0[3:2];
  assign _2057_ = _2056_ != 2'h1;
  assign _2058_ = ~| code_26_0[1:0];
  assign _2059_ = code_26_0[1:0] + code_26_0[3:2];
  assign _2060_ = ~| _2059_;
  assign _2061_ = code_26_1[1:0] != 2'h1;
  assign _2062_ = code_26_1[1:0] + code_26_1[3:2];
  assign _2063_ = _2062_ != 2'h1;
  assign _2064_ = tripled_26_2[9:8] != 2'h1;
  assign _2065_ = ~| code_26_1[1:0];
  assign _2066_ = code_26_1[1:0] + code_26_1[3:2];
  assign _2067_ = ~| _2066_;
  assign _2068_ = ~| tripled_26_2[9:8];
  assign _2069_ = code_27_0[1:0] != 2'h1;
  assign _2070_ = code_27_0[1:0] + code_27_0[3:2];
  assign _2071_ = _2070_ != 2'h1;
  assign _2072_ = ~| code_27_0[1:0];
  assign _2073_ = code_27_0[1:0] + code_27_0[3:2];
  assign _2074_ = ~| _2073_;
  assign _2075_ = code_27_1[1:0] != 2'h1;
  assign _2076_ = code_27_1[1:0] + code_27_1[3:2];
  assign _2077_ = _2076_ != 2'h1;
  assign _2078_ = tripled_27_2[9:8] != 2'h1;
  assign _2079_ = ~| code_27_1[1:0];
  assign _2080_ = code_27_1[1:0] + code_27_1[3:2];
  assign _2081_ = ~| _2080_;
  assign _2082_ = ~| tripled_27_2[9:8];
  assign _2083_ = code_28_0[1:0] != 2'h1;
  assign _2084_ = code_28_0[1:0] + code_28_0[3:2];
  assign _2085_ = _2084_ != 2'h1;
  assign _2086_ = ~| code_28_0[1:0];
  assign _2087_ = code_28_0[1:0] + code_28_0[3:2];
  assign _2088_ = ~| _2087_;
  assign _2089_ = code_28_1[1:0] != 2'h1;
  assign _2090_ = code_28_1[1:0] + code_28_1[3:2];
  assign _2091_ = _2090_ != 2'h1;
  assign _2092_ = tripled_28_2[9:8] != 2'h1;
  assign _2093_ = ~| code_28_1[1:0];
  assign _2094_ = code_28_1[1:0] + code_28_1[3:2];
  assign _2095_ = ~| _2094_;
  assign _2096_ = ~| tripled_28_2[9:8];
  assign _2097_ = code_29_0[1:0] != 2'h1;
  assign _2098_ = code_29_0[1:0] + code_29_0[3:2];
  assign _2099_ = _2098_ != 2'h1;
  assign _2100_ = ~| code_29_0[1:0];
  assign _2101_ = code_29_0[1:0] + code_29_0[3:2];
  assign _2102_ = ~| _2101_;
  assign _2103_ = code_29_1[1:0] != 2'h1;
  assign _2104_ = code_29_1[1:0] + code_29_1[3:2];
  assign _2105_ = _2104_ != 2'h1;
  assign _2106_ = tripled_29_2[9:8] != 2'h1;
  assign _2107_ = ~| code_29_1[1:0];
  assign _2108_ = code_29_1[1:0] + code_29_1[3:2];
  assign _2109_ = ~| _2108_;
  assign _2110_ = ~| tripled_29_2[9:8];
  assign _2111_ = code_30_0[1:0] != 2'h1;
  assign _2112_ = code_30_0[1:0] + code_30_0[3:2];
  assign _2113_ = _2112_ != 2'h1;
  assign _2114_ = ~| code_30_0[1:0];
  assign _2115_ = code_30_0[1:0] + code_30_0[3:2];
  assign _2116_ = ~| _2115_;
  assign _2117_ = code_30_1[1:0] != 2'h1;
  assign _2118_ = code_30_1[1:0] + code_30_1[3:2];
  assign _2119_ = _2118_ != 2'h1;
  assign _2120_ = tripled_30_2[9:8] != 2'h1;
  assign _2121_ = ~| code_30_1[1:0];
  assign _2122_ = code_30_1[1:0] + code_30_1[3:2];
  assign _2123_ = ~| _2122_;
  assign _2124_ = ~| tripled_30_2[9:8];
  assign _2125_ = code_31_0[1:0] != 2'h1;
  assign _2126_ = code_31_0[1:0] + code_31_0[3:2];
  assign _2127_ = _2126_ != 2'h1;
  assign _2128_ = ~| code_31_0[1:0];
  assign _2129_ = code_31_0[1:0] + code_31_0[3:2];
  assign _0000_ = ~| _2129_;
  assign _0001_ = code_31_1[1:0] != 2'h1;
  assign _0002_ = code_31_1[1:0] + code_31_1[3:2];
  assign _0003_ = _0002_ != 2'h1;
  assign _0004_ = tripled_31_2[9:8] != 2'h1;
  assign _0005_ = ~| code_31_1[1:0];
  assign _0006_ = code_31_1[1:0] + code_31_1[3:2];
  assign _0007_ = ~| _0006_;
  assign _0008_ = ~| tripled_31_2[9:8];
  assign _0009_ = code_32_0[1:0] != 2'h1;
  assign _0010_ = code_32_0[1:0] + code_32_0[3:2];
  assign _0011_ = _0010_ != 2'h1;
  assign _0012_ = ~| code_32_0[1:0];
  assign _0013_ = code_32_0[1:0] + code_32_0[3:2];
  assign _0014_ = ~| _0013_;
  assign _0015_ = code_32_1[1:0] != 2'h1;
  assign _0016_ = code_32_1[1:0] + code_32_1[3:2];
  assign _0017_ = _0016_ != 2'h1;
  assign _0018_ = tripled_32_2[9:8] != 2'h1;
  assign _0019_ = ~| code_32_1[1:0];
  assign _0020_ = code_32_1[1:0] + code_32_1[3:2];
  assign _0021_ = ~| _0020_;
  assign _0022_ = ~| tripled_32_2[9:8];
  assign _0023_ = code_33_0[1:0] != 2'h1;
  assign _0024_ = code_33_0[1:0] + code_33_0[3:2];
  assign _0025_ = _0024_ != 2'h1;
  assign _0026_ = ~| code_33_0[1:0];
  assign _0027_ = code_33_0[1:0] + code_33_0[3:2];
  assign _0028_ = ~| _0027_;
  assign _0029_ = code_33_1[1:0] != 2'h1;
  assign _0030_ = code_33_1[1:0] + code_33_1[3:2];
  assign _0031_ = _0030_ != 2'h1;
  assign _0032_ = tripled_33_2[9:8] != 2'h1;
  assign _0033_ = ~| code_33_1[1:0];
  assign _0034_ = code_33_1[1:0] + code_33_1[3:2];
  assign _0035_ = ~| _0034_;
  assign _0036_ = ~| tripled_33_2[9:8];
  assign _0037_ = code_34_0[1:0] != 2'h1;
  assign _0038_ = code_34_0[1:0] + code_34_0[3:2];
  assign _0039_ = _0038_ != 2'h1;
  assign _0040_ = ~| code_34_0[1:0];
  assign _0041_ = code_34_0[1:0] + code_34_0[3:2];
  assign _0042_ = ~| _0041_;
  assign _0043_ = code_34_1[1:0] != 2'h1;
  assign _0044_ = code_34_1[1:0] + code_34_1[3:2];
  assign _0045_ = _0044_ != 2'h1;
  assign _0046_ = tripled_34_2[9:8] != 2'h1;
  assign _0047_ = ~| code_34_1[1:0];
  assign _0048_ = code_34_1[1:0] + code_34_1[3:2];
  assign _0049_ = ~| _0048_;
  assign _0050_ = ~| tripled_34_2[9:8];
  assign _0051_ = code_35_0[1:0] != 2'h1;
  assign _0052_ = code_35_0[1:0] + code_35_0[3:2];
  assign _0053_ = _0052_ != 2'h1;
  assign _0054_ = ~| code_35_0[1:0];
  assign _0055_ = code_35_0[1:0] + code_35_0[3:2];
  assign _0056_ = ~| _0055_;
  assign _0057_ = code_35_1[1:0] != 2'h1;
  assign _0058_ = code_35_1[1:0] + code_35_1[3:2];
  assign _0059_ = _0058_ != 2'h1;
  assign _0060_ = tripled_35_2[9:8] != 2'h1;
  assign _0061_ = ~| code_35_1[1:0];
  assign _0062_ = code_35_1[1:0] + code_35_1[3:2];
  assign _0063_ = ~| _0062_;
  assign _0064_ = ~| tripled_35_2[9:8];
  assign _0065_ = code_36_0[1:0] != 2'h1;
  assign _0066_ = code_36_0[1:0] + code_36_0[3:2];
  assign _0067_ = _0066_ != 2'h1;
  assign _0068_ = ~| code_36_0[1:0];
  assign _0069_ = code_36_0[1:0] + code_36_0[3:2];
  assign _0070_ = ~| _0069_;
  assign _0071_ = code_36_1[1:0] != 2'h1;
  assign _0072_ = code_36_1[1:0] + code_36_1[3:2];
  assign _0073_ = _0072_ != 2'h1;
  assign _0074_ = tripled_36_2[9:8] != 2'h1;
  assign _0075_ = ~| code_36_1[1:0];
  assign _0076_ = code_36_1[1:0] + code_36_1[3:2];
  assign _0077_ = ~| _0076_;
  assign _0078_ = ~| tripled_36_2[9:8];
  assign _0079_ = code_37_0[1:0] != 2'h1;
  assign _0080_ = code_37_0[1:0] + code_37_0[3:2];
  assign _0081_ = _0080_ != 2'h1;
  assign _0082_ = ~| code_37_0[1:0];
  assign _0083_ = code_37_0[1:0] + code_37_0[3:2];
  assign _0084_ = ~| _0083_;
  assign _0085_ = code_37_1[1:0] != 2'h1;
  assign _0086_ = code_37_1[1:0] + code_37_1[3:2];
  assign _0087_ = _0086_ != 2'h1;
  assign _0088_ = tripled_37_2[9:8] != 2'h1;
  assign _0089_ = ~| code_37_1[1:0];
  assign _0090_ = code_37_1[1:0] + code_37_1[3:2];
  assign _0091_ = ~| _0090_;
  assign _0092_ = ~| tripled_37_2[9:8];
  assign _0093_ = code_38_0[1:0] != 2'h1;
  assign _0094_ = code_38_0[1:0] + code_38_0[3:2];
  assign _0095_ = _0094_ != 2'h1;
  assign _0096_ = ~| code_38_0[1:0];
  assign _0097_ = code_38_0[1:0] + code_38_0[3:2];
  assign _0098_ = ~| _0097_;
  assign _0099_ = code_38_1[1:0] != 2'h1;
  assign _0100_ = code_38_1[1:0] + code_38_1[3:2];
  assign _0101_ = _0100_ != 2'h1;
  assign _0102_ = tripled_38_2[9:8] != 2'h1;
  assign _0103_ = ~| code_38_1[1:0];
  assign _0104_ = code_38_1[1:0] + code_38_1[3:2];
  assign _0105_ = ~| _0104_;
  assign _0106_ = ~| tripled_38_2[9:8];
  assign _0107_ = code_39_0[1:0] != 2'h1;
  assign _0108_ = code_39_0[1:0] + code_39_0[3:2];
  assign _0109_ = _0108_ != 2'h1;
  assign _0110_ = ~| code_39_0[1:0];
  assign _0111_ = code_39_0[1:0] + code_39_0[3:2];
  assign _0112_ = ~| _0111_;
  assign _0113_ = code_39_1[1:0] != 2'h1;
  assign _0114_ = code_39_1[1:0] + code_39_1[3:2];
  assign _0115_ = _0114_ != 2'h1;
  assign _0116_ = tripled_39_2[9:8] != 2'h1;
  assign _0117_ = ~| code_39_1[1:0];
  assign _0118_ = code_39_1[1:0] + code_39_1[3:2];
  assign _0119_ = ~| _0118_;
  assign _0120_ = ~| tripled_39_2[9:8];
  assign _0121_ = code_40_0[1:0] != 2'h1;
  assign _0122_ = code_40_0[1:0] + code_40_0[3:2];
  assign _0123_ = _0122_ != 2'h1;
  assign _0124_ = ~| code_40_0[1:0];
  assign _0125_ = code_40_0[1:0] + code_40_0[3:2];
  assign _0126_ = ~| _0125_;
  assign _0127_ = code_40_1[1:0] != 2'h1;
  assign _0128_ = code_40_1[1:0] + code_40_1[3:2];
  assign _0129_ = _0128_ != 2'h1;
  assign _0130_ = tripled_40_2[9:8] != 2'h1;
  assign _0131_ = ~| code_40_1[1:0];
  assign _0132_ = code_40_1[1:0] + code_40_1[3:2];
  assign _0133_ = ~| _0132_;
  assign _0134_ = ~| tripled_40_2[9:8];
  assign _0135_ = code_41_0[1:0] != 2'h1;
  assign _0136_ = code_41_0[1:0] + code_41_0[3:2];
  assign _0137_ = _0136_ != 2'h1;
  assign _0138_ = ~| code_41_0[1:0];
  assign _0139_ = code_41_0[1:0] + code_41_0[3:2];
  assign _0140_ = ~| _0139_;
  assign _0141_ = code_41_1[1:0] != 2'h1;
  assign _0142_ = code_41_1[1:0] + code_41_1[3:2];
  assign _0143_ = _0142_ != 2'h1;
  assign _0144_ = tripled_41_2[9:8] != 2'h1;
  assign _0145_ = ~| code_41_1[1:0];
  assign _0146_ = code_41_1[1:0] + code_41_1[3:2];
  assign _0147_ = ~| _0146_;
  assign _0148_ = ~| tripled_41_2[9:8];
  assign _0149_ = code_42_0[1:0] != 2'h1;
  assign _0150_ = code_42_0[1:0] + code_42_0[3:2];
  assign _0151_ = _0150_ != 2'h1;
  assign _0152_ = ~| code_42_0[1:0];
  assign _0153_ = code_42_0[1:0] + code_42_0[3:2];
  assign _0154_ = ~| _0153_;
  assign _0155_ = code_42_1[1:0] != 2'h1;
  assign _0156_ = code_42_1[1:0] + code_42_1[3:2];
  assign _0157_ = _0156_ != 2'h1;
  assign _0158_ = tripled_42_2[9:8] != 2'h1;
  assign _0159_ = ~| code_42_1[1:0];
  assign _0160_ = code_42_1[1:0] + code_42_1[3:2];
  assign _0161_ = ~| _0160_;
  assign _0162_ = ~| tripled_42_2[9:8];
  assign _0163_ = code_43_0[1:0] != 2'h1;
  assign _0164_ = code_43_0[1:0] + code_43_0[3:2];
  assign _0165_ = _0164_ != 2'h1;
  assign _0166_ = ~| code_43_0[1:0];
  assign _0167_ = code_43_0[1:0] + code_43_0[3:2];
  assign _0168_ = ~| _0167_;
  assign _0169_ = code_43_1[1:0] != 2'h1;
  assign _0170_ = code_43_1[1:0] + code_43_1[3:2];
  assign _0171_ = _0170_ != 2'h1;
  assign _0172_ = tripled_43_2[9:8] != 2'h1;
  assign _0173_ = ~| code_43_1[1:0];
  assign _0174_ = code_43_1[1:0] + code_43_1[3:2];
  assign _0175_ = ~| _0174_;
  assign _0176_ = ~| tripled_43_2[9:8];
  assign _0177_ = code_44_0[1:0] != 2'h1;
  assign _0178_ = code_44_0[1:0] + code_44_0[3:2];
  assign _0179_ = _0178_ != 2'h1;
  assign _0180_ = ~| code_44_0[1:0];
  assign _0181_ = code_44_0[1:0] + code_44_0[3:2];
  assign _0182_ = ~| _0181_;
  assign _0183_ = code_44_1[1:0] != 2'h1;
  assign _0184_ = code_44_1[1:0] + code_44_1[3:2];
  assign _0185_ = _0184_ != 2'h1;
  assign _0186_ = tripled_44_2[9:8] != 2'h1;
  assign _0187_ = ~| code_44_1[1:0];
  assign _0188_ = code_44_1[1:0] + code_44_1[3:2];
  assign _0189_ = ~| _0188_;
  assign _0190_ = ~| tripled_44_2[9:8];
  assign _0191_ = code_45_0[1:0] != 2'h1;
  assign _0192_ = code_45_0[1:0] + code_45_0[3:2];
  assign _0193_ = _0192_ != 2'h1;
  assign _0194_ = ~| code_45_0[1:0];
  assign _0195_ = code_45_0[1:0] + code_45_0[3:2];
  assign _0196_ = ~| _0195_;
  assign _0197_ = code_45_1[1:0] != 2'h1;
  assign _0198_ = code_45_1[1:0] + code_45_1[3:2];
  assign _0199_ = _0198_ != 2'h1;
  assign _0200_ = tripled_45_2[9:8] != 2'h1;
  assign _0201_ = ~| code_45_1[1:0];
  assign _0202_ = code_45_1[1:0] + code_45_1[3:2];
  assign _0203_ = ~| _0202_;
  assign _0204_ = ~| tripled_45_2[9:8];
  assign _0205_ = code_46_0[1:0] != 2'h1;
  assign _0206_ = code_46_0[1:0] + code_46_0[3:2];
  assign _0207_ = _0206_ != 2'h1;
  assign _0208_ = ~| code_46_0[1:0];
  assign _0209_ = code_46_0[1:0] + code_46_0[3:2];
  assign _0210_ = ~| _0209_;
  assign _0211_ = code_46_1[1:0] != 2'h1;
  assign _0212_ = code_46_1[1:0] + code_46_1[3:2];
  assign _0213_ = _0212_ != 2'h1;
  assign _0214_ = tripled_46_2[9:8] != 2'h1;
  assign _0215_ = ~| code_46_1[1:0];
  assign _0216_ = code_46_1[1:0] + code_46_1[3:2];
  assign _0217_ = ~| _0216_;
  assign _0218_ = ~| tripled_46_2[9:8];
  assign _0219_ = code_47_0[1:0] != 2'h1;
  assign _0220_ = code_47_0[1:0] + code_47_0[3:2];
  assign _0221_ = _0220_ != 2'h1;
  assign _0222_ = ~| code_47_0[1:0];
  assign _0223_ = code_47_0[1:0] + code_47_0[3:2];
  assign _0224_ = ~| _0223_;
  assign _0225_ = code_47_1[1:0] != 2'h1;
  assign _0226_ = code_47_1[1:0] + code_47_1[3:2];
  assign _0227_ = _0226_ != 2'h1;
  assign _0228_ = tripled_47_2[9:8] != 2'h1;
  assign _0229_ = ~| code_47_1[1:0];
  assign _0230_ = code_47_1[1:0] + code_47_1[3:2];
  assign _0231_ = ~| _0230_;
  assign _0232_ = ~| tripled_47_2[9:8];
  assign _0233_ = code_48_0[1:0] != 2'h1;
  assign _0234_ = code_48_0[1:0] + code_48_0[3:2];
  assign _0235_ = _0234_ != 2'h1;
  assign _0236_ = ~| code_48_0[1:0];
  assign _0237_ = code_48_0[1:0] + code_48_0[3:2];
  assign _0238_ = ~| _0237_;
  assign _0239_ = code_48_1[1:0] != 2'h1;
  assign _0240_ = code_48_1[1:0] + code_48_1[3:2];
  assign _0241_ = _0240_ != 2'h1;
  assign _0242_ = tripled_48_2[9:8] != 2'h1;
  assign _0243_ = ~| code_48_1[1:0];
  assign _0244_ = code_48_1[1:0] + code_48_1[3:2];
  assign _0245_ = ~| _0244_;
  assign _0246_ = ~| tripled_48_2[9:8];
  assign _0247_ = code_49_0[1:0] != 2'h1;
  assign _0248_ = code_49_0[1:0] + code_49_0[3:2];
  assign _0249_ = _0248_ != 2'h1;
  assign _0250_ = ~| code_49_0[1:0];
  assign _0251_ = code_49_0[1:0] + code_49_0[3:2];
  assign _0252_ = ~| _0251_;
  assign _0253_ = code_49_1[1:0] != 2'h1;
  assign _0254_ = code_49_1[1:0] + code_49_1[3:2];
  assign _0255_ = _0254_ != 2'h1;
  assign _0256_ = tripled_49_2[9:8] != 2'h1;
  assign _0257_ = ~| code_49_1[1:0];
  assign _0258_ = code_49_1[1:0] + code_49_1[3:2];
  assign _0259_ = ~| _0258_;
  assign _0260_ = ~| tripled_49_2[9:8];
  assign _0261_ = code_50_0[1:0] != 2'h1;
  assign _0262_ = code_50_0[1:0] + code_50_0[3:2];
  assign _0263_ = _0262_ != 2'h1;
  assign _0264_ = ~| code_50_0[1:0];
  assign _0265_ = code_50_0[1:0] + code_50_0[3:2];
  assign _0266_ = ~| _0265_;
  assign _0267_ = code_50_1[1:0] != 2'h1;
  assign _0268_ = code_50_1[1:0] + code_50_1[3:2];
  assign _0269_ = _0268_ != 2'h1;
  assign _0270_ = tripled_50_2[9:8] != 2'h1;
  assign _0271_ = ~| code_50_1[1:0];
  assign _0272_ = code_50_1[1:0] + code_50_1[3:2];
  assign _0273_ = ~| _0272_;
  assign _0274_ = ~| tripled_50_2[9:8];
  assign _0275_ = code_51_0[1:0] != 2'h1;
  assign _0276_ = code_51_0[1:0] + code_51_0[3:2];
  assign _0277_ = _0276_ != 2'h1;
  assign _0278_ = ~| code_51_0[1:0];
  assign _0279_ = code_51_0[1:0] + code_51_0[3:2];
  assign _0280_ = ~| _0279_;
  assign _0281_ = code_51_1[1:0] != 2'h1;
  assign _0282_ = code_51_1[1:0] + code_51_1[3:2];
  assign _0283_ = _0282_ != 2'h1;
  assign _0284_ = tripled_51_2[9:8] != 2'h1;
  assign _0285_ = ~| code_51_1[1:0];
  assign _0286_ = code_51_1[1:0] + code_51_1[3:2];
  assign _0287_ = ~| _0286_;
  assign _0288_ = ~| tripled_51_2[9:8];
  assign _0289_ = code_52_0[1:0] != 2'h1;
  assign _0290_ = code_52_0[1:0] + code_52_0[3:2];
  assign _0291_ = _0290_ != 2'h1;
  assign _0292_ = ~| code_52_0[1:0];
  assign _0293_ = code_52_0[1:0] + code_52_0[3:2];
  assign _0294_ = ~| _0293_;
  assign _0295_ = code_52_1[1:0] != 2'h1;
  assign _0296_ = code_52_1[1:0] + code_52_1[3:2];
  assign _0297_ = _0296_ != 2'h1;
  assign _0298_ = tripled_52_2[9:8] != 2'h1;
  assign _0299_ = ~| code_52_1[1:0];
  assign _0300_ = code_52_1[1:0] + code_52_1[3:2];
  assign _0301_ = ~| _0300_;
  assign _0302_ = ~| tripled_52_2[9:8];
  assign _0303_ = code_53_0[1:0] != 2'h1;
  assign _0304_ = code_53_0[1:0] + code_53_0[3:2];
  assign _0305_ = _0304_ != 2'h1;
  assign _0306_ = ~| code_53_0[1:0];
  assign _0307_ = code_53_0[1:0] + code_53_0[3:2];
  assign _0308_ = ~| _0307_;
  assign _0309_ = code_53_1[1:0] != 2'h1;
  assign _0310_ = code_53_1[1:0] + code_53_1[3:2];
  assign _0311_ = _0310_ != 2'h1;
  assign _0312_ = tripled_53_2[9:8] != 2'h1;
  assign _0313_ = ~| code_53_1[1:0];
  assign _0314_ = code_53_1[1:0] + code_53_1[3:2];
  assign _0315_ = ~| _0314_;
  assign _0316_ = ~| tripled_53_2[9:8];
  assign _0317_ = code_54_0[1:0] != 2'h1;
  assign _0318_ = code_54_0[1:0] + code_54_0[3:2];
  assign _0319_ = _0318_ != 2'h1;
  assign _0320_ = ~| code_54_0[1:0];
  assign _0321_ = code_54_0[1:0] + code_54_0[3:2];
  assign _0322_ = ~| _0321_;
  assign _0323_ = code_54_1[1:0] != 2'h1;
  assign _0324_ = code_54_1[1:0] + code_54_1[3:2];
  assign _0325_ = _0324_ != 2'h1;
  assign _0326_ = tripled_54_2[9:8] != 2'h1;
  assign _0327_ = ~| code_54_1[1:0];
  assign _0328_ = code_54_1[1:0] + code_54_1[3:2];
  assign _0329_ = ~| _0328_;
  assign _0330_ = ~| tripled_54_2[9:8];
  assign _0331_ = code_55_0[1:0] != 2'h1;
  assign _0332_ = code_55_0[1:0] + code_55_0[3:2];
  assign _0333_ = _0332_ != 2'h1;
  assign _0334_ = ~| code_55_0[1:0];
  assign _0335_ = code_55_0[1:0] + code_55_0[3:2];
  assign _0336_ = ~| _0335_;
  assign _0337_ = code_55_1[1:0] != 2'h1;
  assign _0338_ = code_55_1[1:0] + code_55_1[3:2];
  assign _0339_ = _0338_ != 2'h1;
  assign _0340_ = tripled_55_2[9:8] != 2'h1;
  assign _0341_ = ~| code_55_1[1:0];
  assign _0342_ = code_55_1[1:0] + code_55_1[3:2];
  assign _0343_ = ~| _0342_;
  assign _0344_ = ~| tripled_55_2[9:8];
  assign _0345_ = code_56_0[1:0] != 2'h1;
  assign _0346_ = code_56_0[1:0] + code_56_0[3:2];
  assign _0347_ = _0346_ != 2'h1;
  assign _0348_ = ~| code_56_0[1:0];
  assign _0349_ = code_56_0[1:0] + code_56_0[3:2];
  assign _0350_ = ~| _0349_;
  assign _0351_ = code_56_1[1:0] != 2'h1;
  assign _0352_ = code_56_1[1:0] + code_56_1[3:2];
  assign _0353_ = _0352_ != 2'h1;
  assign _0354_ = tripled_56_2[9:8] != 2'h1;
  assign _0355_ = ~| code_56_1[1:0];
  assign _0356_ = code_56_1[1:0] + code_56_1[3:2];
  assign _0357_ = ~| _0356_;
  assign _0358_ = ~| tripled_56_2[9:8];
  assign _0359_ = code_57_0[1:0] != 2'h1;
  assign _0360_ = code_57_0[1:0] + code_57_0[3:2];
  assign _0361_ = _0360_ != 2'h1;
  assign _0362_ = ~| code_57_0[1:0];
  assign _0363_ = code_57_0[1:0] + code_57_0[3:2];
  assign _0364_ = ~| _0363_;
  assign _0365_ = code_57_1[1:0] != 2'h1;
  assign _0366_ = code_57_1[1:0] + code_57_1[3:2];
  assign _0367_ = _0366_ != 2'h1;
  assign _0368_ = tripled_57_2[9:8] != 2'h1;
  assign _0369_ = ~| code_57_1[1:0];
  assign _0370_ = code_57_1[1:0] + code_57_1[3:2];
  assign _0371_ = ~| _0370_;
  assign _0372_ = ~| tripled_57_2[9:8];
  assign _0373_ = code_58_0[1:0] != 2'h1;
  assign _0374_ = code_58_0[1:0] + code_58_0[3:2];
  assign _0375_ = _0374_ != 2'h1;
  assign _0376_ = ~| code_58_0[1:0];
  assign _0377_ = code_58_0[1:0] + code_58_0[3:2];
  assign _0378_ = ~| _0377_;
  assign _0379_ = code_58_1[1:0] != 2'h1;
  assign _0380_ = code_58_1[1:0] + code_58_1[3:2];
  assign _0381_ = _0380_ != 2'h1;
  assign _0382_ = tripled_58_2[9:8] != 2'h1;
  assign _0383_ = ~| code_58_1[1:0];
  assign _0384_ = code_58_1[1:0] + code_58_1[3:2];
  assign _0385_ = ~| _0384_;
  assign _0386_ = ~| tripled_58_2[9:8];
  assign _0387_ = code_59_0[1:0] != 2'h1;
  assign _0388_ = code_59_0[1:0] + code_59_0[3:2];
  assign _0389_ = _0388_ != 2'h1;
  assign _0390_ = ~| code_59_0[1:0];
  assign _0391_ = code_59_0[1:0] + code_59_0[3:2];
  assign _0392_ = ~| _0391_;
  assign _0393_ = code_59_1[1:0] != 2'h1;
  assign _0394_ = code_59_1[1:0] + code_59_1[3:2];
  assign _0395_ = _0394_ != 2'h1;
  assign _0396_ = tripled_59_2[9:8] != 2'h1;
  assign _0397_ = ~| code_59_1[1:0];
  assign _0398_ = code_59_1[1:0] + code_59_1[3:2];
  assign _0399_ = ~| _0398_;
  assign _0400_ = ~| tripled_59_2[9:8];
  assign _0401_ = code_60_0[1:0] != 2'h1;
  assign _0402_ = code_60_0[1:0] + code_60_0[3:2];
  assign _0403_ = _0402_ != 2'h1;
  assign _0404_ = ~| code_60_0[1:0];
  assign _0405_ = code_60_0[1:0] + code_60_0[3:2];
  assign _0406_ = ~| _0405_;
  assign _0407_ = code_60_1[1:0] != 2'h1;
  assign _0408_ = code_60_1[1:0] + code_60_1[3:2];
  assign _0409_ = _0408_ != 2'h1;
  assign _0410_ = tripled_60_2[9:8] != 2'h1;
  assign _0411_ = ~| code_60_1[1:0];
  assign _0412_ = code_60_1[1:0] + code_60_1[3:2];
  assign _0413_ = ~| _0412_;
  assign _0414_ = ~| tripled_60_2[9:8];
  assign _0415_ = code_61_0[1:0] != 2'h1;
  assign _0416_ = code_61_0[1:0] + code_61_0[3:2];
  assign _0417_ = _0416_ != 2'h1;
  assign _0418_ = ~| code_61_0[1:0];
  assign _0419_ = code_61_0[1:0] + code_61_0[3:2];
  assign _0420_ = ~| _0419_;
  assign _0421_ = code_61_1[1:0] != 2'h1;
  assign _0422_ = code_61_1[1:0] + code_61_1[3:2];
  assign _0423_ = _0422_ != 2'h1;
  assign _0424_ = tripled_61_2[9:8] != 2'h1;
  assign _0425_ = ~| code_61_1[1:0];
  assign _0426_ = code_61_1[1:0] + code_61_1[3:2];
  assign _0427_ = ~| _0426_;
  assign _0428_ = ~| tripled_61_2[9:8];
  assign _0429_ = code_62_0[1:0] != 2'h1;
  assign _0430_ = code_62_0[1:0] + code_62_0[3:2];
  assign _0431_ = _0430_ != 2'h1;
  assign _0432_ = ~| code_62_0[1:0];
  assign _0433_ = code_62_0[1:0] + code_62_0[3:2];
  assign _0434_ = ~| _0433_;
  assign _0435_ = code_62_1[1:0] != 2'h1;
  assign _0436_ = code_62_1[1:0] + code_62_1[3:2];
  assign _0437_ = _0436_ != 2'h1;
  assign _0438_ = tripled_62_2[9:8] != 2'h1;
  assign _0439_ = ~| code_62_1[1:0];
  assign _0440_ = code_62_1[1:0] + code_62_1[3:2];
  assign _0441_ = ~| _0440_;
  assign _0442_ = ~| tripled_62_2[9:8];
  assign _0443_ = code_63_0[1:0] != 2'h1;
  assign _0444_ = code_63_0[1:0] + code_63_0[3:2];
  assign _0445_ = _0444_ != 2'h1;
  assign _0446_ = ~| code_63_0[1:0];
  assign _0447_ = code_63_0[1:0] + code_63_0[3:2];
  assign _0448_ = ~| _0447_;
  assign _0449_ = code_63_1[1:0] != 2'h1;
  assign _0450_ = code_63_1[1:0] + code_63_1[3:2];
  assign _0451_ = _0450_ != 2'h1;
  assign _0452_ = tripled_63_2[9:8] != 2'h1;
  assign _0453_ = ~| code_63_1[1:0];
  assign _0454_ = code_63_1[1:0] + code_63_1[3:2];
  assign _0455_ = ~| _0454_;
  assign _0456_ = ~| tripled_63_2[9:8];
  assign _0457_ = code_64_0[1:0] != 2'h1;
  assign _0458_ = code_64_0[1:0] + code_64_0[3:2];
  assign _0459_ = _0458_ != 2'h1;
  assign _0460_ = ~| code_64_0[1:0];
  assign _0461_ = code_64_0[1:0] + code_64_0[3:2];
  assign _0462_ = ~| _0461_;
  assign _0463_ = code_64_1[1:0] != 2'h1;
  assign _0464_ = code_64_1[1:0] + code_64_1[3:2];
  assign _0465_ = _0464_ != 2'h1;
  assign _0466_ = tripled_64_2[9:8] != 2'h1;
  assign _0467_ = ~| code_64_1[1:0];
  assign _0468_ = code_64_1[1:0] + code_64_1[3:2];
  assign _0469_ = ~| _0468_;
  assign _0470_ = ~| tripled_64_2[9:8];
  assign _0471_ = code_65_0[1:0] != 2'h1;
  assign _0472_ = code_65_0[1:0] + code_65_0[3:2];
  assign _0473_ = _0472_ != 2'h1;
  assign _0474_ = ~| code_65_0[1:0];
  assign _0475_ = code_65_0[1:0] + code_65_0[3:2];
  assign _0476_ = ~| _0475_;
  assign _0477_ = code_65_1[1:0] != 2'h1;
  assign _0478_ = code_65_1[1:0] + code_65_1[3:2];
  assign _0479_ = _0478_ != 2'h1;
  assign _0480_ = tripled_65_2[9:8] != 2'h1;
  assign _0481_ = ~| code_65_1[1:0];
  assign _0482_ = code_65_1[1:0] + code_65_1[3:2];
  assign _0483_ = ~| _0482_;
  assign _0484_ = ~| tripled_65_2[9:8];
  assign _0485_ = code_66_0[1:0] != 2'h1;
  assign _0486_ = code_66_0[1:0] + code_66_0[3:2];
  assign _0487_ = _0486_ != 2'h1;
  assign _0488_ = ~| code_66_0[1:0];
  assign _0489_ = code_66_0[1:0] + code_66_0[3:2];
  assign _0490_ = ~| _0489_;
  assign _0491_ = code_66_1[1:0] != 2'h1;
  assign _0492_ = code_66_1[1:0] + code_66_1[3:2];
  assign _0493_ = _0492_ != 2'h1;
  assign _0494_ = tripled_66_2[9:8] != 2'h1;
  assign _0495_ = ~| code_66_1[1:0];
  assign _0496_ = code_66_1[1:0] + code_66_1[3:2];
  assign _0497_ = ~| _0496_;
  assign _0498_ = ~| tripled_66_2[9:8];
  assign _0499_ = code_67_0[1:0] != 2'h1;
  assign _0500_ = code_67_0[1:0] + code_67_0[3:2];
  assign _0501_ = _0500_ != 2'h1;
  assign _0502_ = ~| code_67_0[1:0];
  assign _0503_ = code_67_0[1:0] + code_67_0[3:2];
  assign _0504_ = ~| _0503_;
  assign _0505_ = code_67_1[1:0] != 2'h1;
  assign _0506_ = code_67_1[1:0] + code_67_1[3:2];
  assign _0507_ = _0506_ != 2'h1;
  assign _0508_ = tripled_67_2[9:8] != 2'h1;
  assign _0509_ = ~| code_67_1[1:0];
  assign _0510_ = code_67_1[1:0] + code_67_1[3:2];
  assign _0511_ = ~| _0510_;
  assign _0512_ = ~| tripled_67_2[9:8];
  assign _0513_ = code_68_0[1:0] != 2'h1;
  assign _0514_ = code_68_0[1:0] + code_68_0[3:2];
  assign _0515_ = _0514_ != 2'h1;
  assign _0516_ = ~| code_68_0[1:0];
  assign _0517_ = code_68_0[1:0] + code_68_0[3:2];
  assign _0518_ = ~| _0517_;
  assign _0519_ = code_68_1[1:0] != 2'h1;
  assign _0520_ = code_68_1[1:0] + code_68_1[3:2];
  assign _0521_ = _0520_ != 2'h1;
  assign _0522_ = tripled_68_2[9:8] != 2'h1;
  assign _0523_ = ~| code_68_1[1:0];
  assign _0524_ = code_68_1[1:0] + code_68_1[3:2];
  assign _0525_ = ~| _0524_;
  assign _0526_ = ~| tripled_68_2[9:8];
  assign _0527_ = code_69_0[1:0] != 2'h1;
  assign _0528_ = code_69_0[1:0] + code_69_0[3:2];
  assign _0529_ = _0528_ != 2'h1;
  assign _0530_ = ~| code_69_0[1:0];
  assign _0531_ = code_69_0[1:0] + code_69_0[3:2];
  assign _0532_ = ~| _0531_;
  assign _0533_ = code_69_1[1:0] != 2'h1;
  assign _0534_ = code_69_1[1:0] + code_69_1[3:2];
  assign _0535_ = _0534_ != 2'h1;
  assign _0536_ = tripled_69_2[9:8] != 2'h1;
  assign _0537_ = ~| code_69_1[1:0];
  assign _0538_ = code_69_1[1:0] + code_69_1[3:2];
  assign _0539_ = ~| _0538_;
  assign _0540_ = ~| tripled_69_2[9:8];
  assign _0541_ = code_70_0[1:0] != 2'h1;
  assign _0542_ = code_70_0[1:0] + code_70_0[3:2];
  assign _0543_ = _0542_ != 2'h1;
  assign _0544_ = ~| code_70_0[1:0];
  assign _0545_ = code_70_0[1:0] + code_70_0[3:2];
  assign _0546_ = ~| _0545_;
  assign _0547_ = code_70_1[1:0] != 2'h1;
  assign _0548_ = code_70_1[1:0] + code_70_1[3:2];
  assign _0549_ = _0548_ != 2'h1;
  assign _0550_ = tripled_70_2[9:8] != 2'h1;
  assign _0551_ = ~| code_70_1[1:0];
  assign _0552_ = code_70_1[1:0] + code_70_1[3:2];
  assign _0553_ = ~| _0552_;
  assign _0554_ = ~| tripled_70_2[9:8];
  assign _0555_ = code_71_0[1:0] != 2'h1;
  assign _0556_ = code_71_0[1:0] + code_71_0[3:2];
  assign _0557_ = _0556_ != 2'h1;
  assign _0558_ = ~| code_71_0[1:0];
  assign _0559_ = code_71_0[1:0] + code_71_0[3:2];
  assign _0560_ = ~| _0559_;
  assign _0561_ = code_71_1[1:0] != 2'h1;
  assign _0562_ = code_71_1[1:0] + code_71_1[3:2];
  assign _0563_ = _0562_ != 2'h1;
  assign _0564_ = tripled_71_2[9:8] != 2'h1;
  assign _0565_ = ~| code_71_1[1:0];
  assign _0566_ = code_71_1[1:0] + code_71_1[3:2];
  assign _0567_ = ~| _0566_;
  assign _0568_ = ~| tripled_71_2[9:8];
  assign _0569_ = code_72_0[1:0] != 2'h1;
  assign _0570_ = code_72_0[1:0] + code_72_0[3:2];
  assign _0571_ = _0570_ != 2'h1;
  assign _0572_ = ~| code_72_0[1:0];
  assign _0573_ = code_72_0[1:0] + code_72_0[3:2];
  assign _0574_ = ~| _0573_;
  assign _0575_ = code_72_1[1:0] != 2'h1;
  assign _0576_ = code_72_1[1:0] + code_72_1[3:2];
  assign _0577_ = _0576_ != 2'h1;
  assign _0578_ = tripled_72_2[9:8] != 2'h1;
  assign _0579_ = ~| code_72_1[1:0];
  assign _0580_ = code_72_1[1:0] + code_72_1[3:2];
  assign _0581_ = ~| _0580_;
  assign _0582_ = ~| tripled_72_2[9:8];
  assign _0583_ = code_73_0[1:0] != 2'h1;
  assign _0584_ = code_73_0[1:0] + code_73_0[3:2];
  assign _0585_ = _0584_ != 2'h1;
  assign _0586_ = ~| code_73_0[1:0];
  assign _0587_ = code_73_0[1:0] + code_73_0[3:2];
  assign _0588_ = ~| _0587_;
  assign _0589_ = code_73_1[1:0] != 2'h1;
  assign _0590_ = code_73_1[1:0] + code_73_1[3:2];
  assign _0591_ = _0590_ != 2'h1;
  assign _0592_ = tripled_73_2[9:8] != 2'h1;
  assign _0593_ = ~| code_73_1[1:0];
  assign _0594_ = code_73_1[1:0] + code_73_1[3:2];
  assign _0595_ = ~| _0594_;
  assign _0596_ = ~| tripled_73_2[9:8];
  assign _0597_ = code_74_0[1:0] != 2'h1;
  assign _0598_ = code_74_0[1:0] + code_74_0[3:2];
  assign _0599_ = _0598_ != 2'h1;
  assign _0600_ = ~| code_74_0[1:0];
  assign _0601_ = code_74_0[1:0] + code_74_0[3:2];
  assign _0602_ = ~| _0601_;
  assign _0603_ = code_74_1[1:0] != 2'h1;
  assign _0604_ = code_74_1[1:0] + code_74_1[3:2];
  assign _0605_ = _0604_ != 2'h1;
  assign _0606_ = tripled_74_2[9:8] != 2'h1;
  assign _0607_ = ~| code_74_1[1:0];
  assign _0608_ = code_74_1[1:0] + code_74_1[3:2];
  assign _0609_ = ~| _0608_;
  assign _0610_ = ~| tripled_74_2[9:8];
  assign _0611_ = code_75_0[1:0] != 2'h1;
  assign _0612_ = code_75_0[1:0] + code_75_0[3:2];
  assign _0613_ = _0612_ != 2'h1;
  assign _0614_ = ~| code_75_0[1:0];
  assign _0615_ = code_75_0[1:0] + code_75_0[3:2];
  assign _0616_ = ~| _0615_;
  assign _0617_ = code_75_1[1:0] != 2'h1;
  assign _0618_ = code_75_1[1:0] + code_75_1[3:2];
  assign _0619_ = _0618_ != 2'h1;
  assign _0620_ = tripled_75_2[9:8] != 2'h1;
  assign _0621_ = ~| code_75_1[1:0];
  assign _0622_ = code_75_1[1:0] + code_75_1[3:2];
  assign _0623_ = ~| _0622_;
  assign _0624_ = ~| tripled_75_2[9:8];
  assign _0625_ = code_76_0[1:0] != 2'h1;
  assign _0626_ = code_76_0[1:0] + code_76_0[3:2];
  assign _0627_ = _0626_ != 2'h1;
  assign _0628_ = ~| code_76_0[1:0];
  assign _0629_ = code_76_0[1:0] + code_76_0[3:2];
  assign _0630_ = ~| _0629_;
  assign _0631_ = code_76_1[1:0] != 2'h1;
  assign _0632_ = code_76_1[1:0] + code_76_1[3:2];
  assign _0633_ = _0632_ != 2'h1;
  assign _0634_ = tripled_76_2[9:8] != 2'h1;
  assign _0635_ = ~| code_76_1[1:0];
  assign _0636_ = code_76_1[1:0] + code_76_1[3:2];
  assign _0637_ = ~| _0636_;
  assign _0638_ = ~| tripled_76_2[9:8];
  assign _0639_ = code_77_0[1:0] != 2'h1;
  assign _0640_ = code_77_0[1:0] + code_77_0[3:2];
  assign _0641_ = _0640_ != 2'h1;
  assign _0642_ = ~| code_77_0[1:0];
  assign _0643_ = code_77_0[1:0] + code_77_0[3:2];
  assign _0644_ = ~| _0643_;
  assign _0645_ = code_77_1[1:0] != 2'h1;
  assign _0646_ = code_77_1[1:0] + code_77_1[3:2];
  assign _0647_ = _0646_ != 2'h1;
  assign _0648_ = tripled_77_2[9:8] != 2'h1;
  assign _0649_ = ~| code_77_1[1:0];
  assign _0650_ = code_77_1[1:0] + code_77_1[3:2];
  assign _0651_ = ~| _0650_;
  assign _0652_ = ~| tripled_77_2[9:8];
  assign _0653_ = code_78_0[1:0] != 2'h1;
  assign _0654_ = code_78_0[1:0] + code_78_0[3:2];
  assign _0655_ = _0654_ != 2'h1;
  assign _0656_ = ~| code_78_0[1:0];
  assign _0657_ = code_78_0[1:0] + code_78_0[3:2];
  assign _0658_ = ~| _0657_;
  assign _0659_ = code_78_1[1:0] != 2'h1;
  assign _0660_ = code_78_1[1:0] + code_78_1[3:2];
  assign _0661_ = _0660_ != 2'h1;
  assign _0662_ = tripled_78_2[9:8] != 2'h1;
  assign _0663_ = ~| code_78_1[1:0];
  assign _0664_ = code_78_1[1:0] + code_78_1[3:2];
  assign _0665_ = ~| _0664_;
  assign _0666_ = ~| tripled_78_2[9:8];
  assign _0667_ = code_79_0[1:0] != 2'h1;
  assign _0668_ = code_79_0[1:0] + code_79_0[3:2];
  assign _0669_ = _0668_ != 2'h1;
  assign _0670_ = ~| code_79_0[1:0];
  assign _0671_ = code_79_0[1:0] + code_79_0[3:2];
  assign _0672_ = ~| _0671_;
  assign _0673_ = code_79_1[1:0] != 2'h1;
  assign _0674_ = code_79_1[1:0] + code_79_1[3:2];
  assign _0675_ = _0674_ != 2'h1;
  assign _0676_ = tripled_79_2[9:8] != 2'h1;
  assign _0677_ = ~| code_79_1[1:0];
  assign _0678_ = code_79_1[1:0] + code_79_1[3:2];
  assign _0679_ = ~| _0678_;
  assign _0680_ = ~| tripled_79_2[9:8];
  assign _0681_ = code_80_0[1:0] != 2'h1;
  assign _0682_ = code_80_0[1:0] + code_80_0[3:2];
  assign _0683_ = _0682_ != 2'h1;
  assign _0684_ = ~| code_80_0[1:0];
  assign _0685_ = code_80_0[1:0] + code_80_0[3:2];
  assign _0686_ = ~| _0685_;
  assign _0687_ = code_80_1[1:0] != 2'h1;
  assign _0688_ = code_80_1[1:0] + code_80_1[3:2];
  assign _0689_ = _0688_ != 2'h1;
  assign _0690_ = tripled_80_2[9:8] != 2'h1;
  assign _0691_ = ~| code_80_1[1:0];
  assign _0692_ = code_80_1[1:0] + code_80_1[3:2];
  assign _0693_ = ~| _0692_;
  assign _0694_ = ~| tripled_80_2[9:8];
  assign _0695_ = code_81_0[1:0] != 2'h1;
  assign _0696_ = code_81_0[1:0] + code_81_0[3:2];
  assign _0697_ = _0696_ != 2'h1;
  assign _0698_ = ~| code_81_0[1:0];
  assign _0699_ = code_81_0[1:0] + code_81_0[3:2];
  assign _0700_ = ~| _0699_;
  assign _0701_ = code_81_1[1:0] != 2'h1;
  assign _0702_ = code_81_1[1:0] + code_81_1[3:2];
  assign _0703_ = _0702_ != 2'h1;
  assign _0704_ = tripled_81_2[9:8] != 2'h1;
  assign _0705_ = ~| code_81_1[1:0];
  assign _0706_ = code_81_1[1:0] + code_81_1[3:2];
  assign _0707_ = ~| _0706_;
  assign _0708_ = ~| tripled_81_2[9:8];
  assign _0709_ = code_82_0[1:0] != 2'h1;
  assign _0710_ = code_82_0[1:0] + code_82_0[3:2];
  assign _0711_ = _0710_ != 2'h1;
  assign _0712_ = ~| code_82_0[1:0];
  assign _0713_ = code_82_0[1:0] + code_82_0[3:2];
  assign _0714_ = ~| _0713_;
  assign _0715_ = code_82_1[1:0] != 2'h1;
  assign _0716_ = code_82_1[1:0] + code_82_1[3:2];
  assign _0717_ = _0716_ != 2'h1;
  assign _0718_ = tripled_82_2[9:8] != 2'h1;
  assign _0719_ = ~| code_82_1[1:0];
  assign _0720_ = code_82_1[1:0] + code_82_1[3:2];
  assign _0721_ = ~| _0720_;
  assign _0722_ = ~| tripled_82_2[9:8];
  assign _0723_ = code_83_0[1:0] != 2'h1;
  assign _0724_ = code_83_0[1:0] + code_83_0[3:2];
  assign _0725_ = _0724_ != 2'h1;
  assign _0726_ = ~| code_83_0[1:0];
  assign _0727_ = code_83_0[1:0] + code_83_0[3:2];
  assign _0728_ = ~| _0727_;
  assign _0729_ = code_83_1[1:0] != 2'h1;
  assign _0730_ = code_83_1[1:0] + code_83_1[3:2];
  assign _0731_ = _0730_ != 2'h1;
  assign _0732_ = tripled_83_2[9:8] != 2'h1;
  assign _0733_ = ~| code_83_1[1:0];
  assign _0734_ = code_83_1[1:0] + code_83_1[3:2];
  assign _0735_ = ~| _0734_;
  assign _0736_ = ~| tripled_83_2[9:8];
  assign _0737_ = code_84_0[1:0] != 2'h1;
  assign _0738_ = code_84_0[1:0] + code_84_0[3:2];
  assign _0739_ = _0738_ != 2'h1;
  assign _0740_ = ~| code_84_0[1:0];
  assign _0741_ = code_84_0[1:0] + code_84_0[3:2];
  assign _0742_ = ~| _0741_;
  assign _0743_ = code_84_1[1:0] != 2'h1;
  assign _0744_ = code_84_1[1:0] + code_84_1[3:2];
  assign _0745_ = _0744_ != 2'h1;
  assign _0746_ = tripled_84_2[9:8] != 2'h1;
  assign _0747_ = ~| code_84_1[1:0];
  assign _0748_ = code_84_1[1:0] + code_84_1[3:2];
  assign _0749_ = ~| _0748_;
  assign _0750_ = ~| tripled_84_2[9:8];
  assign _0751_ = code_85_0[1:0] != 2'h1;
  assign _0752_ = code_85_0[1:0] + code_85_0[3:2];
  assign _0753_ = _0752_ != 2'h1;
  assign _0754_ = ~| code_85_0[1:0];
  assign _0755_ = code_85_0[1:0] + code_85_0[3:2];
  assign _0756_ = ~| _0755_;
  assign _0757_ = code_85_1[1:0] != 2'h1;
  assign _0758_ = code_85_1[1:0] + code_85_1[3:2];
  assign _0759_ = _0758_ != 2'h1;
  assign _0760_ = tripled_85_2[9:8] != 2'h1;
  assign _0761_ = ~| code_85_1[1:0];
  assign _0762_ = code_85_1[1:0] + code_85_1[3:2];
  assign _0763_ = ~| _0762_;
  assign _0764_ = ~| tripled_85_2[9:8];
  assign _0765_ = code_86_0[1:0] != 2'h1;
  assign _0766_ = code_86_0[1:0] + code_86_0[3:2];
  assign _0767_ = _0766_ != 2'h1;
  assign _0768_ = ~| code_86_0[1:0];
  assign _0769_ = code_86_0[1:0] + code_86_0[3:2];
  assign _0770_ = ~| _0769_;
  assign _0771_ = code_86_1[1:0] != 2'h1;
  assign _0772_ = code_86_1[1:0] + code_86_1[3:2];
  assign _0773_ = _0772_ != 2'h1;
  assign _0774_ = tripled_86_2[9:8] != 2'h1;
  assign _0775_ = ~| code_86_1[1:0];
  assign _0776_ = code_86_1[1:0] + code_86_1[3:2];
  assign _0777_ = ~| _0776_;
  assign _0778_ = ~| tripled_86_2[9:8];
  assign _0779_ = code_87_0[1:0] != 2'h1;
  assign _0780_ = code_87_0[1:0] + code_87_0[3:2];
  assign _0781_ = _0780_ != 2'h1;
  assign _0782_ = ~| code_87_0[1:0];
  assign _0783_ = code_87_0[1:0] + code_87_0[3:2];
  assign _0784_ = ~| _0783_;
  assign _0785_ = code_87_1[1:0] != 2'h1;
  assign _0786_ = code_87_1[1:0] + code_87_1[3:2];
  assign _0787_ = _0786_ != 2'h1;
  assign _0788_ = tripled_87_2[9:8] != 2'h1;
  assign _0789_ = ~| code_87_1[1:0];
  assign _0790_ = code_87_1[1:0] + code_87_1[3:2];
  assign _0791_ = ~| _0790_;
  assign _0792_ = ~| tripled_87_2[9:8];
  assign _0793_ = code_88_0[1:0] != 2'h1;
  assign _0794_ = code_88_0[1:0] + code_88_0[3:2];
  assign _0795_ = _0794_ != 2'h1;
  assign _0796_ = ~| code_88_0[1:0];
  assign _0797_ = code_88_0[1:0] + code_88_0[3:2];
  assign _0798_ = ~| _0797_;
  assign _0799_ = code_88_1[1:0] != 2'h1;
  assign _0800_ = code_88_1[1:0] + code_88_1[3:2];
  assign _0801_ = _0800_ != 2'h1;
  assign _0802_ = tripled_88_2[9:8] != 2'h1;
  assign _0803_ = ~| code_88_1[1:0];
  assign _0804_ = code_88_1[1:0] + code_88_1[3:2];
  assign _0805_ = ~| _0804_;
  assign _0806_ = ~| tripled_88_2[9:8];
  assign _0807_ = code_89_0[1:0] != 2'h1;
  assign _0808_ = code_89_0[1:0] + code_89_0[3:2];
  assign _0809_ = _0808_ != 2'h1;
  assign _0810_ = ~| code_89_0[1:0];
  assign _0811_ = code_89_0[1:0] + code_89_0[3:2];
  assign _0812_ = ~| _0811_;
  assign _0813_ = code_89_1[1:0] != 2'h1;
  assign _0814_ = code_89_1[1:0] + code_89_1[3:2];
  assign _0815_ = _0814_ != 2'h1;
  assign _0816_ = tripled_89_2[9:8] != 2'h1;
  assign _0817_ = ~| code_89_1[1:0];
  assign _0818_ = code_89_1[1:0] + code_89_1[3:2];
  assign _0819_ = ~| _0818_;
  assign _0820_ = ~| tripled_89_2[9:8];
  assign _0821_ = code_90_0[1:0] != 2'h1;
  assign _0822_ = code_90_0[1:0] + code_90_0[3:2];
  assign _0823_ = _0822_ != 2'h1;
  assign _0824_ = ~| code_90_0[1:0];
  assign _0825_ = code_90_0[1:0] + code_90_0[3:2];
  assign _0826_ = ~| _0825_;
  assign _0827_ = code_90_1[1:0] != 2'h1;
  assign _0828_ = code_90_1[1:0] + code_90_1[3:2];
  assign _0829_ = _0828_ != 2'h1;
  assign _0830_ = tripled_90_2[9:8] != 2'h1;
  assign _0831_ = ~| code_90_1[1:0];
  assign _0832_ = code_90_1[1:0] + code_90_1[3:2];
  assign _0833_ = ~| _0832_;
  assign _0834_ = ~| tripled_90_2[9:8];
  assign _0835_ = code_91_0[1:0] != 2'h1;
  assign _0836_ = code_91_0[1:0] + code_91_0[3:2];
  assign _0837_ = _0836_ != 2'h1;
  assign _0838_ = ~| code_91_0[1:0];
  assign _0839_ = code_91_0[1:0] + code_91_0[3:2];
  assign _0840_ = ~| _0839_;
  assign _0841_ = code_91_1[1:0] != 2'h1;
  assign _0842_ = code_91_1[1:0] + code_91_1[3:2];
  assign _0843_ = _0842_ != 2'h1;
  assign _0844_ = tripled_91_2[9:8] != 2'h1;
  assign _0845_ = ~| code_91_1[1:0];
  assign _0846_ = code_91_1[1:0] + code_91_1[3:2];
  assign _0847_ = ~| _0846_;
  assign _0848_ = ~| tripled_91_2[9:8];
  assign _0849_ = code_92_0[1:0] != 2'h1;
  assign _0850_ = code_92_0[1:0] + code_92_0[3:2];
  assign _0851_ = _0850_ != 2'h1;
  assign _0852_ = ~| code_92_0[1:0];
  assign _0853_ = code_92_0[1:0] + code_92_0[3:2];
  assign _0854_ = ~| _0853_;
  assign _0855_ = code_92_1[1:0] != 2'h1;
  assign _0856_ = code_92_1[1:0] + code_92_1[3:2];
  assign _0857_ = _0856_ != 2'h1;
  assign _0858_ = tripled_92_2[9:8] != 2'h1;
  assign _0859_ = ~| code_92_1[1:0];
  assign _0860_ = code_92_1[1:0] + code_92_1[3:2];
  assign _0861_ = ~| _0860_;
  assign _0862_ = ~| tripled_92_2[9:8];
  assign _0863_ = code_93_0[1:0] != 2'h1;
  assign _0864_ = code_93_0[1:0] + code_93_0[3:2];
  assign _0865_ = _0864_ != 2'h1;
  assign _0866_ = ~| code_93_0[1:0];
  assign _0867_ = code_93_0[1:0] + code_93_0[3:2];
  assign _0868_ = ~| _0867_;
  assign _0869_ = code_93_1[1:0] != 2'h1;
  assign _0870_ = code_93_1[1:0] + code_93_1[3:2];
  assign _0871_ = _0870_ != 2'h1;
  assign _0872_ = tripled_93_2[9:8] != 2'h1;
  assign _0873_ = ~| code_93_1[1:0];
  assign _0874_ = code_93_1[1:0] + code_93_1[3:2];
  assign _0875_ = ~| _0874_;
  assign _0876_ = ~| tripled_93_2[9:8];
  assign _0877_ = code_94_0[1:0] != 2'h1;
  assign _0878_ = code_94_0[1:0] + code_94_0[3:2];
  assign _0879_ = _0878_ != 2'h1;
  assign _0880_ = ~| code_94_0[1:0];
  assign _0881_ = code_94_0[1:0] + code_94_0[3:2];
  assign _0882_ = ~| _0881_;
  assign _0883_ = code_94_1[1:0] != 2'h1;
  assign _0884_ = code_94_1[1:0] + code_94_1[3:2];
  assign _0885_ = _0884_ != 2'h1;
  assign _0886_ = tripled_94_2[9:8] != 2'h1;
  assign _0887_ = ~| code_94_1[1:0];
  assign _0888_ = code_94_1[1:0] + code_94_1[3:2];
  assign _0889_ = ~| _0888_;
  assign _0890_ = ~| tripled_94_2[9:8];
  assign _0891_ = code_95_0[1:0] != 2'h1;
  assign _0892_ = code_95_0[1:0] + code_95_0[3:2];
  assign _0893_ = _0892_ != 2'h1;
  assign _0894_ = ~| code_95_0[1:0];
  assign _0895_ = code_95_0[1:0] + code_95_0[3:2];
  assign _0896_ = ~| _0895_;
  assign _0897_ = code_95_1[1:0] != 2'h1;
  assign _0898_ = code_95_1[1:0] + code_95_1[3:2];
  assign _0899_ = _0898_ != 2'h1;
  assign _0900_ = tripled_95_2[9:8] != 2'h1;
  assign _0901_ = ~| code_95_1[1:0];
  assign _0902_ = code_95_1[1:0] + code_95_1[3:2];
  assign _0903_ = ~| _0902_;
  assign _0904_ = ~| tripled_95_2[9:8];
  assign _0905_ = code_96_0[1:0] != 2'h1;
  assign _0906_ = code_96_0[1:0] + code_96_0[3:2];
  assign _0907_ = _0906_ != 2'h1;
  assign _0908_ = ~| code_96_0[1:0];
  assign _0909_ = code_96_0[1:0] + code_96_0[3:2];
  assign _0910_ = ~| _0909_;
  assign _0911_ = code_96_1[1:0] != 2'h1;
  assign _0912_ = code_96_1[1:0] + code_96_1[3:2];
  assign _0913_ = _0912_ != 2'h1;
  assign _0914_ = tripled_96_2[9:8] != 2'h1;
  assign _0915_ = ~| code_96_1[1:0];
  assign _0916_ = code_96_1[1:0] + code_96_1[3:2];
  assign _0917_ = ~| _0916_;
  assign _0918_ = ~| tripled_96_2[9:8];
  assign _0919_ = code_97_0[1:0] != 2'h1;
  assign _0920_ = code_97_0[1:0] + code_97_0[3:2];
  assign _0921_ = _0920_ != 2'h1;
  assign _0922_ = ~| code_97_0[1:0];
  assign _0923_ = code_97_0[1:0] + code_97_0[3:2];
  assign _0924_ = ~| _0923_;
  assign _0925_ = code_97_1[1:0] != 2'h1;
  assign _0926_ = code_97_1[1:0] + code_97_1[3:2];
  assign _0927_ = _0926_ != 2'h1;
  assign _0928_ = tripled_97_2[9:8] != 2'h1;
  assign _0929_ = ~| code_97_1[1:0];
  assign _0930_ = code_97_1[1:0] + code_97_1[3:2];
  assign _0931_ = ~| _0930_;
  assign _0932_ = ~| tripled_97_2[9:8];
  assign _0933_ = code_98_0[1:0] != 2'h1;
  assign _0934_ = code_98_0[1:0] + code_98_0[3:2];
  assign _0935_ = _0934_ != 2'h1;
  assign _0936_ = ~| code_98_0[1:0];
  assign _0937_ = code_98_0[1:0] + code_98_0[3:2];
  assign _0938_ = ~| _0937_;
  assign _0939_ = code_98_1[1:0] != 2'h1;
  assign _0940_ = code_98_1[1:0] + code_98_1[3:2];
  assign _0941_ = _0940_ != 2'h1;
  assign _0942_ = tripled_98_2[9:8] != 2'h1;
  assign _0943_ = ~| code_98_1[1:0];
  assign _0944_ = code_98_1[1:0] + code_98_1[3:2];
  assign _0945_ = ~| _0944_;
  assign _0946_ = ~| tripled_98_2[9:8];
  assign _0947_ = code_99_0[1:0] != 2'h1;
  assign _0948_ = code_99_0[1:0] + code_99_0[3:2];
  assign _0949_ = _0948_ != 2'h1;
  assign _0950_ = ~| code_99_0[1:0];
  assign _0951_ = code_99_0[1:0] + code_99_0[3:2];
  assign _0952_ = ~| _0951_;
  assign _0953_ = code_99_1[1:0] != 2'h1;
  assign _0954_ = code_99_1[1:0] + code_99_1[3:2];
  assign _0955_ = _0954_ != 2'h1;
  assign _0956_ = tripled_99_2[9:8] != 2'h1;
  assign _0957_ = ~| code_99_1[1:0];
  assign _0958_ = code_99_1[1:0] + code_99_1[3:2];
  assign _0959_ = ~| _0958_;
  assign _0960_ = ~| tripled_99_2[9:8];
  assign _0961_ = code_100_0[1:0] != 2'h1;
  assign _0962_ = code_100_0[1:0] + code_100_0[3:2];
  assign _0963_ = _0962_ != 2'h1;
  assign _0964_ = ~| code_100_0[1:0];
  assign _0965_ = code_100_0[1:0] + code_100_0[3:2];
  assign _0966_ = ~| _0965_;
  assign _0967_ = code_100_1[1:0] != 2'h1;
  assign _0968_ = code_100_1[1:0] + code_100_1[3:2];
  assign _0969_ = _0968_ != 2'h1;
  assign _0970_ = tripled_100_2[9:8] != 2'h1;
  assign _0971_ = ~| code_100_1[1:0];
  assign _0972_ = code_100_1[1:0] + code_100_1[3:2];
  assign _0973_ = ~| _0972_;
  assign _0974_ = ~| tripled_100_2[9:8];
  assign _0975_ = code_101_0[1:0] != 2'h1;
  assign _0976_ = code_101_0[1:0] + code_101_0[3:2];
  assign _0977_ = _0976_ != 2'h1;
  assign _0978_ = ~| code_101_0[1:0];
  assign _0979_ = code_101_0[1:0] + code_101_0[3:2];
  assign _0980_ = ~| _0979_;
  assign _0981_ = code_101_1[1:0] != 2'h1;
  assign _0982_ = code_101_1[1:0] + code_101_1[3:2];
  assign _0983_ = _0982_ != 2'h1;
  assign _0984_ = tripled_101_2[9:8] != 2'h1;
  assign _0985_ = ~| code_101_1[1:0];
  assign _0986_ = code_101_1[1:0] + code_101_1[3:2];
  assign _0987_ = ~| _0986_;
  assign _0988_ = ~| tripled_101_2[9:8];
  assign _0989_ = code_102_0[1:0] != 2'h1;
  assign _0990_ = code_102_0[1:0] + code_102_0[3:2];
  assign _0991_ = _0990_ != 2'h1;
  assign _0992_ = ~| code_102_0[1:0];
  assign _0993_ = code_102_0[1:0] + code_102_0[3:2];
  assign _0994_ = ~| _0993_;
  assign _0995_ = code_102_1[1:0] != 2'h1;
  assign _0996_ = code_102_1[1:0] + code_102_1[3:2];
  assign _0997_ = _0996_ != 2'h1;
  assign _0998_ = tripled_102_2[9:8] != 2'h1;
  assign _0999_ = ~| code_102_1[1:0];
  assign _1000_ = code_102_1[1:0] + code_102_1[3:2];
  assign _1001_ = ~| _1000_;
  assign _1002_ = ~| tripled_102_2[9:8];
  assign _1003_ = code_103_0[1:0] != 2'h1;
  assign _1004_ = code_103_0[1:0] + code_103_0[3:2];
  assign _1005_ = _1004_ != 2'h1;
  assign _1006_ = ~| code_103_0[1:0];
  assign _1007_ = code_103_0[1:0] + code_103_0[3:2];
  assign _1008_ = ~| _1007_;
  assign _1009_ = code_103_1[1:0] != 2'h1;
  assign _1010_ = code_103_1[1:0] + code_103_1[3:2];
  assign _1011_ = _1010_ != 2'h1;
  assign _1012_ = tripled_103_2[9:8] != 2'h1;
  assign _1013_ = ~| code_103_1[1:0];
  assign _1014_ = code_103_1[1:0] + code_103_1[3:2];
  assign _1015_ = ~| _1014_;
  assign _1016_ = ~| tripled_103_2[9:8];
  assign _1017_ = code_104_0[1:0] != 2'h1;
  assign _1018_ = code_104_0[1:0] + code_104_0[3:2];
  assign _1019_ = _1018_ != 2'h1;
  assign _1020_ = ~| code_104_0[1:0];
  assign _1021_ = code_104_0[1:0] + code_104_0[3:2];
  assign _1022_ = ~| _1021_;
  assign _1023_ = code_104_1[1:0] != 2'h1;
  assign _1024_ = code_104_1[1:0] + code_104_1[3:2];
  assign _1025_ = _1024_ != 2'h1;
  assign _1026_ = tripled_104_2[9:8] != 2'h1;
  assign _1027_ = ~| code_104_1[1:0];
  assign _1028_ = code_104_1[1:0] + code_104_1[3:2];
  assign _1029_ = ~| _1028_;
  assign _1030_ = ~| tripled_104_2[9:8];
  assign _1031_ = code_105_0[1:0] != 2'h1;
  assign _1032_ = code_105_0[1:0] + code_105_0[3:2];
  assign _1033_ = _1032_ != 2'h1;
  assign _1034_ = ~| code_105_0[1:0];
  assign _1035_ = code_105_0[1:0] + code_105_0[3:2];
  assign _1036_ = ~| _1035_;
  assign _1037_ = code_105_1[1:0] != 2'h1;
  assign _1038_ = code_105_1[1:0] + code_105_1[3:2];
  assign _1039_ = _1038_ != 2'h1;
  assign _1040_ = tripled_105_2[9:8] != 2'h1;
  assign _1041_ = ~| code_105_1[1:0];
  assign _1042_ = code_105_1[1:0] + code_105_1[3:2];
  assign _1043_ = ~| _1042_;
  assign _1044_ = ~| tripled_105_2[9:8];
  assign _1045_ = code_106_0[1:0] != 2'h1;
  assign _1046_ = code_106_0[1:0] + code_106_0[3:2];
  assign _1047_ = _1046_ != 2'h1;
  assign _1048_ = ~| code_106_0[1:0];
  assign _1049_ = code_106_0[1:0] + code_106_0[3:2];
  assign _1050_ = ~| _1049_;
  assign _1051_ = code_106_1[1:0] != 2'h1;
  assign _1052_ = code_106_1[1:0] + code_106_1[3:2];
  assign _1053_ = _1052_ != 2'h1;
  assign _1054_ = tripled_106_2[9:8] != 2'h1;
  assign _1055_ = ~| code_106_1[1:0];
  assign _1056_ = code_106_1[1:0] + code_106_1[3:2];
  assign _1057_ = ~| _1056_;
  assign _1058_ = ~| tripled_106_2[9:8];
  assign _1059_ = code_107_0[1:0] != 2'h1;
  assign _1060_ = code_107_0[1:0] + code_107_0[3:2];
  assign _1061_ = _1060_ != 2'h1;
  assign _1062_ = ~| code_107_0[1:0];
  assign _1063_ = code_107_0[1:0] + code_107_0[3:2];
  assign _1064_ = ~| _1063_;
  assign _1065_ = code_107_1[1:0] != 2'h1;
  assign _1066_ = code_107_1[1:0] + code_107_1[3:2];
  assign _1067_ = _1066_ != 2'h1;
  assign _1068_ = tripled_107_2[9:8] != 2'h1;
  assign _1069_ = ~| code_107_1[1:0];
  assign _1070_ = code_107_1[1:0] + code_107_1[3:2];
  assign _1071_ = ~| _1070_;
  assign _1072_ = ~| tripled_107_2[9:8];
  assign _1073_ = code_108_0[1:0] != 2'h1;
  assign _1074_ = code_108_0[1:0] + code_108_0[3:2];
  assign _1075_ = _1074_ != 2'h1;
  assign _1076_ = ~| code_108_0[1:0];
  assign _1077_ = code_108_0[1:0] + code_108_0[3:2];
  assign _1078_ = ~| _1077_;
  assign _1079_ = code_108_1[1:0] != 2'h1;
  assign _1080_ = code_108_1[1:0] + code_108_1[3:2];
  assign _1081_ = _1080_ != 2'h1;
  assign _1082_ = tripled_108_2[9:8] != 2'h1;
  assign _1083_ = ~| code_108_1[1:0];
  assign _1084_ = code_108_1[1:0] + code_108_1[3:2];
  assign _1085_ = ~| _1084_;
  assign _1086_ = ~| tripled_108_2[9:8];
  assign _1087_ = code_109_0[1:0] != 2'h1;
  assign _1088_ = code_109_0[1:0] + code_109_0[3:2];
  assign _1089_ = _1088_ != 2'h1;
  assign _1090_ = ~| code_109_0[1:0];
  assign _1091_ = code_109_0[1:0] + code_109_0[3:2];
  assign _1092_ = ~| _1091_;
  assign _1093_ = code_109_1[1:0] != 2'h1;
  assign _1094_ = code_109_1[1:0] + code_109_1[3:2];
  assign _1095_ = _1094_ != 2'h1;
  assign _1096_ = tripled_109_2[9:8] != 2'h1;
  assign _1097_ = ~| code_109_1[1:0];
  assign _1098_ = code_109_1[1:0] + code_109_1[3:2];
  assign _1099_ = ~| _1098_;
  assign _1100_ = ~| tripled_109_2[9:8];
  assign _1101_ = code_110_0[1:0] != 2'h1;
  assign _1102_ = code_110_0[1:0] + code_110_0[3:2];
  assign _1103_ = _1102_ != 2'h1;
  assign _1104_ = ~| code_110_0[1:0];
  assign _1105_ = code_110_0[1:0] + code_110_0[3:2];
  assign _1106_ = ~| _1105_;
  assign _1107_ = code_110_1[1:0] != 2'h1;
  assign _1108_ = code_110_1[1:0] + code_110_1[3:2];
  assign _1109_ = _1108_ != 2'h1;
  assign _1110_ = tripled_110_2[9:8] != 2'h1;
  assign _1111_ = ~| code_110_1[1:0];
  assign _1112_ = code_110_1[1:0] + code_110_1[3:2];
  assign _1113_ = ~| _1112_;
  assign _1114_ = ~| tripled_110_2[9:8];
  assign _1115_ = code_111_0[1:0] != 2'h1;
  assign _1116_ = code_111_0[1:0] + code_111_0[3:2];
  assign _1117_ = _1116_ != 2'h1;
  assign _1118_ = ~| code_111_0[1:0];
  assign _1119_ = code_111_0[1:0] + code_111_0[3:2];
  assign _1120_ = ~| _1119_;
  assign _1121_ = code_111_1[1:0] != 2'h1;
  assign _1122_ = code_111_1[1:0] + code_111_1[3:2];
  assign _1123_ = _1122_ != 2'h1;
  assign _1124_ = tripled_111_2[9:8] != 2'h1;
  assign _1125_ = ~| code_111_1[1:0];
  assign _1126_ = code_111_1[1:0] + code_111_1[3:2];
  assign _1127_ = ~| _1126_;
  assign _1128_ = ~| tripled_111_2[9:8];
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
    code_0_0 <= { ninefold_0_0[9:8], tripled_0_0[9:8] };
  always @(posedge clk)
    rest_0_0 <= ninefold_0_0[7:0];
  always @(posedge clk)
    nz_0_1 <= { _1693_, _1691_ };
  always @(posedge clk)
    neg_0_1 <= { _1696_, _1694_ };
  always @(posedge clk)
    code_0_1 <= { ninefold_0_1[9:8], tripled_0_1[9:8] };
  always @(posedge clk)
    rest_0_1 <= ninefold_0_1[7:0];
  always @(posedge clk)
    nz_0_2 <= { _1700_, _1699_, _1697_, nz_0_1 };
  always @(posedge clk)
    neg_0_2 <= { _1704_, _1703_, _1701_, neg_0_1 };
  always @(posedge clk)
    rest_0_2 <= tripled_0_2[7:0];
  always @(posedge clk)
    code_1_0 <= { ninefold_1_0[9:8], tripled_1_0[9:8] };
  always @(posedge clk)
    rest_1_0 <= ninefold_1_0[7:0];
  always @(posedge clk)
    nz_1_1 <= { _1707_, _1705_ };
  always @(posedge clk)
    neg_1_1 <= { _1710_, _1708_ };
  always @(posedge clk)
    code_1_1 <= { ninefold_1_1[9:8], tripled_1_1[9:8] };
  always @(posedge clk)
    rest_1_1 <= ninefold_1_1[7:0];
  always @(posedge clk)
    nz_1_2 <= { _1714_, _1713_, _1711_, nz_1_1 };
  always @(posedge clk)
    neg_1_2 <= { _1718_, _1717_, _1715_, neg_1_1 };
  always @(posedge clk)
    rest_1_2 <= tripled_1_2[7:0];
  always @(posedge clk)
    code_2_0 <= { ninefold_2_0[9:8], tripled_2_0[9:8] };
  always @(posedge clk)
    rest_2_0 <= ninefold_2_0[7:0];
  always @(posedge clk)
    nz_2_1 <= { _1721_, _1719_ };
  always @(posedge clk)
    neg_2_1 <= { _1724_, _1722_ };
  always @(posedge clk)
    code_2_1 <= { ninefold_2_1[9:8], tripled_2_1[9:8] };
  always @(posedge clk)
    rest_2_1 <= ninefold_2_1[7:0];
  always @(posedge clk)
    nz_2_2 <= { _1728_, _1727_, _1725_, nz_2_1 };
  always @(posedge clk)
    neg_2_2 <= { _1732_, _1731_, _1729_, neg_2_1 };
  always @(posedge clk)
    rest_2_2 <= tripled_2_2[7:0];
  always @(posedge clk)
    code_3_0 <= { ninefold_3_0[9:8], tripled_3_0[9:8] };
  always @(posedge clk)
    rest_3_0 <= ninefold_3_0[7:0];
  always @(posedge clk)
    nz_3_1 <= { _1735_, _1733_ };
  always @(posedge clk)
    neg_3_1 <= { _1738_, _1736_ };
  always @(posedge clk)
    code_3_1 <= { ninefold_3_1[9:8], tripled_3_1[9:8] };
  always @(posedge clk)
    rest_3_1 <= ninefold_3_1[7:0];
  always @(posedge clk)
    nz_3_2 <= { _1742_, _1741_, _1739_, nz_3_1 };
  always @(posedge clk)
    neg_3_2 <= { _1746_, _1745_, _1743_, neg_3_1 };
  always @(posedge clk)
    rest_3_2 <= tripled_3_2[7:0];
  always @(posedge clk)
    code_4_0 <= { ninefold_4_0[9:8], tripled_4_0[9:8] };
  always @(posedge clk)
    rest_4_0 <= ninefold_4_0[7:0];
  always @(posedge clk)
    nz_4_1 <= { _1749_, _1747_ };
  always @(posedge clk)
    neg_4_1 <= { _1752_, _1750_ };
  always @(posedge clk)
    code_4_1 <= { ninefold_4_1[9:8], tripled_4_1[9:8] };
  always @(posedge clk)
    rest_4_1 <= ninefold_4_1[7:0];
  always @(posedge clk)
    nz_4_2 <= { _1756_, _1755_, _1753_, nz_4_1 };
  always @(posedge clk)
    neg_4_2 <= { _1760_, _1759_, _1757_, neg_4_1 };
  always @(posedge clk)
    rest_4_2 <= tripled_4_2[7:0];
  always @(posedge clk)
    code_5_0 <= { ninefold_5_0[9:8], tripled_5_0[9:8] };
  always @(posedge clk)
    rest_5_0 <= ninefold_5_0[7:0];
  always @(posedge clk)
    nz_5_1 <= { _1763_, _1761_ };
  always @(posedge clk)
    neg_5_1 <= { _1766_, _1764_ };
  always @(posedge clk)
    code_5_1 <= { ninefold_5_1[9:8], tripled_5_1[9:8] };
  always @(posedge clk)
    rest_5_1 <= ninefold_5_1[7:0];
  always @(posedge clk)
    nz_5_2 <= { _1770_, _1769_, _1767_, nz_5_1 };
  always @(posedge clk)
    neg_5_2 <= { _1774_, _1773_, _1771_, neg_5_1 };
  always @(posedge clk)
    rest_5_2 <= tripled_5_2[7:0];
  always @(posedge clk)
    code_6_0 <= { ninefold_6_0[9:8], tripled_6_0[9:8] };
  always @(posedge clk)
    rest_6_0 <= ninefold_6_0[7:0];
  always @(posedge clk)
    nz_6_1 <= { _1777_, _1775_ };
  always @(posedge clk)
    neg_6_1 <= { _1780_, _1778_ };
  always @(posedge clk)
    code_6_1 <= { ninefold_6_1[9:8], tripled_6_1[9:8] };
  always @(posedge clk)
    rest_6_1 <= ninefold_6_1[7:0];
  always @(posedge clk)
    nz_6_2 <= { _1784_, _1783_, _1781_, nz_6_1 };
  always @(posedge clk)
    neg_6_2 <= { _1788_, _1787_, _1785_, neg_6_1 };
  always @(posedge clk)
    rest_6_2 <= tripled_6_2[7:0];
  always @(posedge clk)
    code_7_0 <= { ninefold_7_0[9:8], tripled_7_0[9:8] };
  always @(posedge clk)
    rest_7_0 <= ninefold_7_0[7:0];
  always @(posedge clk)
    nz_7_1 <= { _1791_, _1789_ };
  always @(posedge clk)
    neg_7_1 <= { _1794_, _1792_ };
  always @(posedge clk)
    code_7_1 <= { ninefold_7_1[9:8], tripled_7_1[9:8] };
  always @(posedge clk)
    rest_7_1 <= ninefold_7_1[7:0];
  always @(posedge clk)
    nz_7_2 <= { _1798_, _1797_, _1795_, nz_7_1 };
  always @(posedge clk)
    neg_7_2 <= { _1802_, _1801_, _1799_, neg_7_1 };
  always @(posedge clk)
    rest_7_2 <= tripled_7_2[7:0];
  always @(posedge clk)
    code_8_0 <= { ninefold_8_0[9:8], tripled_8_0[9:8] };
  always @(posedge clk)
    rest_8_0 <= ninefold_8_0[7:0];
  always @(posedge clk)
    nz_8_1 <= { _1805_, _1803_ };
  always @(posedge clk)
    neg_8_1 <= { _1808_, _1806_ };
  always @(posedge clk)
    code_8_1 <= { ninefold_8_1[9:8], tripled_8_1[9:8] };
  always @(posedge clk)
    rest_8_1 <= ninefold_8_1[7:0];
  always @(posedge clk)
    nz_8_2 <= { _1812_, _1811_, _1809_, nz_8_1 };
  always @(posedge clk)
    neg_8_2 <= { _1816_, _1815_, _1813_, neg_8_1 };
  always @(posedge clk)
    rest_8_2 <= tripled_8_2[7:0];
  always @(posedge clk)
    code_9_0 <= { ninefold_9_0[9:8], tripled_9_0[9:8] };
  always @(posedge clk)
    rest_9_0 <= ninefold_9_0[7:0];
  always @(posedge clk)
    nz_9_1 <= { _1819_, _1817_ };
  always @(posedge clk)
    neg_9_1 <= { _1822_, _1820_ };
  always @(posedge clk)
    code_9_1 <= { ninefold_9_1[9:8], tripled_9_1[9:8] };
  always @(posedge clk)
    rest_9_1 <= ninefold_9_1[7:0];
  always @(posedge clk)
    nz_9_2 <= { _1826_, _1825_, _1823_, nz_9_1 };
  always @(posedge clk)
    neg_9_2 <= { _1830_, _1829_, _1827_, neg_9_1 };
  always @(posedge clk)
    rest_9_2 <= tripled_9_2[7:0];
  always @(posedge clk)
    code_10_0 <= { ninefold_10_0[9:8], tripled_10_0[9:8] };
  always @(posedge clk)
    rest_10_0 <= ninefold_10_0[7:0];
  always @(posedge clk)
    nz_10_1 <= { _1833_, _1831_ };
  always @(posedge clk)
    neg_10_1 <= { _1836_, _1834_ };
  always @(posedge clk)
    code_10_1 <= { ninefold_10_1[9:8], tripled_10_1[9:8] };
  always @(posedge clk)
    rest_10_1 <= ninefold_10_1[7:0];
  always @(posedge clk)
    nz_10_2 <= { _1840_, _1839_, _1837_, nz_10_1 };
  always @(posedge clk)
    neg_10_2 <= { _1844_, _1843_, _1841_, neg_10_1 };
  always @(posedge clk)
    rest_10_2 <= tripled_10_2[7:0];
  always @(posedge clk)
    code_11_0 <= { ninefold_11_0[9:8], tripled_11_0[9:8] };
  always @(posedge clk)
    rest_11_0 <= ninefold_11_0[7:0];
  always @(posedge clk)
    nz_11_1 <= { _1847_, _1845_ };
  always @(posedge clk)
    neg_11_1 <= { _1850_, _1848_ };
  always @(posedge clk)
    code_11_1 <= { ninefold_11_1[9:8], tripled_11_1[9:8] };
  always @(posedge clk)
    rest_11_1 <= ninefold_11_1[7:0];
  always @(posedge clk)
    nz_11_2 <= { _1854_, _1853_, _1851_, nz_11_1 };
  always @(posedge clk)
    neg_11_2 <= { _1858_, _1857_, _1855_, neg_11_1 };
  always @(posedge clk)
    rest_11_2 <= tripled_11_2[7:0];
  always @(posedge clk)
    code_12_0 <= { ninefold_12_0[9:8], tripled_12_0[9:8] };
  always @(posedge clk)
    rest_12_0 <= ninefold_12_0[7:0];
  always @(posedge clk)
    nz_12_1 <= { _1861_, _1859_ };
  always @(posedge clk)
    neg_12_1 <= { _1864_, _1862_ };
  always @(posedge clk)
    code_12_1 <= { ninefold_12_1[9:8], tripled_12_1[9:8] };
  always @(posedge clk)
    rest_12_1 <= ninefold_12_1[7:0];
  always @(posedge clk)
    nz_12_2 <= { _1868_, _1867_, _1865_, nz_12_1 };
  always @(posedge clk)
    neg_12_2 <= { _1872_, _1871_, _1869_, neg_12_1 };
  always @(posedge clk)
    rest_12_2 <= tripled_12_2[7:0];
  always @(posedge clk)
    code_13_0 <= { ninefold_13_0[9:8], tripled_13_0[9:8] };
  always @(posedge clk)
    rest_13_0 <= ninefold_13_0[7:0];
  always @(posedge clk)
    nz_13_1 <= { _1875_, _1873_ };
  always @(posedge clk)
    neg_13_1 <= { _1878_, _1876_ };
  always @(posedge clk)
    code_13_1 <= { ninefold_13_1[9:8], tripled_13_1[9:8] };
  always @(posedge clk)
    rest_13_1 <= ninefold_13_1[7:0];
  always @(posedge clk)
    nz_13_2 <= { _1882_, _1881_, _1879_, nz_13_1 };
  always @(posedge clk)
    neg_13_2 <= { _1886_, _1885_, _1883_, neg_13_1 };
  always @(posedge clk)
    rest_13_2 <= tripled_13_2[7:0];
  always @(posedge clk)
    code_14_0 <= { ninefold_14_0[9:8], tripled_14_0[9:8] };
  always @(posedge clk)
    rest_14_0 <= ninefold_14_0[7:0];
  always @(posedge clk)
    nz_14_1 <= { _1889_, _1887_ };
  always @(posedge clk)
    neg_14_1 <= { _1892_, _1890_ };
  always @(posedge clk)
    code_14_1 <= { ninefold_14_1[9:8], tripled_14_1[9:8] };
  always @(posedge clk)
    rest_14_1 <= ninefold_14_1[7:0];
  always @(posedge clk)
    nz_14_2 <= { _1896_, _1895_, _1893_, nz_14_1 };
  always @(posedge clk)
    neg_14_2 <= { _1900_, _1899_, _1897_, neg_14_1 };
  always @(posedge clk)
    rest_14_2 <= tripled_14_2[7:0];
  always @(posedge clk)
    code_15_0 <= { ninefold_15_0[9:8], tripled_15_0[9:8] };
  always @(posedge clk)
    rest_15_0 <= ninefold_15_0[7:0];
  always @(posedge clk)
    nz_15_1 <= { _1903_, _1901_ };
  always @(posedge clk)
    neg_15_1 <= { _1906_, _1904_ };
  always @(posedge clk)
    code_15_1 <= { ninefold_15_1[9:8], tripled_15_1[9:8] };
  always @(posedge clk)
    rest_15_1 <= ninefold_15_1[7:0];
  always @(posedge clk)
    nz_15_2 <= { _1910_, _1909_, _1907_, nz_15_1 };
  always @(posedge clk)
    neg_15_2 <= { _1914_, _1913_, _1911_, neg_15_1 };
  always @(posedge clk)
    rest_15_2 <= tripled_15_2[7:0];
  always @(posedge clk)
    code_16_0 <= { ninefold_16_0[9:8], tripled_16_0[9:8] };
  always @(posedge clk)
    rest_16_0 <= ninefold_16_0[7:0];
  always @(posedge clk)
    nz_16_1 <= { _1917_, _1915_ };
  always @(posedge clk)
    neg_16_1 <= { _1920_, _1918_ };
  always @(posedge clk)
    code_16_1 <= { ninefold_16_1[9:8], tripled_16_1[9:8] };
  always @(posedge clk)
    rest_16_1 <= ninefold_16_1[7:0];
  always @(posedge clk)
    nz_16_2 <= { _1924_, _1923_, _1921_, nz_16_1 };
  always @(posedge clk)
    neg_16_2 <= { _1928_, _1927_, _1925_, neg_16_1 };
  always @(posedge clk)
    rest_16_2 <= tripled_16_2[7:0];
  always @(posedge clk)
    code_17_0 <= { ninefold_17_0[9:8], tripled_17_0[9:8] };
  always @(posedge clk)
    rest_17_0 <= ninefold_17_0[7:0];
  always @(posedge clk)
    nz_17_1 <= { _1931_, _1929_ };
  always @(posedge clk)
    neg_17_1 <= { _1934_, _1932_ };
  always @(posedge clk)
    code_17_1 <= { ninefold_17_1[9:8], tripled_17_1[9:8] };
  always @(posedge clk)
    rest_17_1 <= ninefold_17_1[7:0];
  always @(posedge clk)
    nz_17_2 <= { _1938_, _1937_, _1935_, nz_17_1 };
  always @(posedge clk)
    neg_17_2 <= { _1942_, _1941_, _1939_, neg_17_1 };
  always @(posedge clk)
    rest_17_2 <= tripled_17_2[7:0];
  always @(posedge clk)
    code_18_0 <= { ninefold_18_0[9:8], tripled_18_0[9:8] };
  always @(posedge clk)
    rest_18_0 <= ninefold_18_0[7:0];
  always @(posedge clk)
    nz_18_1 <= { _1945_, _1943_ };
  always @(posedge clk)
    neg_18_1 <= { _1948_, _1946_ };
  always @(posedge clk)
    code_18_1 <= { ninefold_18_1[9:8], tripled_18_1[9:8] };
  always @(posedge clk)
    rest_18_1 <= ninefold_18_1[7:0];
  always @(posedge clk)
    nz_18_2 <= { _1952_, _1951_, _1949_, nz_18_1 };
  always @(posedge clk)
    neg_18_2 <= { _1956_, _1955_, _1953_, neg_18_1 };
  always @(posedge clk)
    rest_18_2 <= tripled_18_2[7:0];
  always @(posedge clk)
    code_19_0 <= { ninefold_19_0[9:8], tripled_19_0[9:8] };
  always @(posedge clk)
    rest_19_0 <= ninefold_19_0[7:0];
  always @(posedge clk)
    nz_19_1 <= { _1959_, _1957_ };
  always @(posedge clk)
    neg_19_1 <= { _1962_, _1960_ };
  always @(posedge clk)
    code_19_1 <= { ninefold_19_1[9:8], tripled_19_1[9:8] };
  always @(posedge clk)
    rest_19_1 <= ninefold_19_1[7:0];
  always @(posedge clk)
    nz_19_2 <= { _1966_, _1965_, _1963_, nz_19_1 };
  always @(posedge clk)
    neg_19_2 <= { _1970_, _1969_, _1967_, neg_19_1 };
  always @(posedge clk)
    rest_19_2 <= tripled_19_2[7:0];
  always @(posedge clk)
    code_20_0 <= { ninefold_20_0[9:8], tripled_20_0[9:8] };
  always @(posedge clk)
    rest_20_0 <= ninefold_20_0[7:0];
  always @(posedge clk)
    nz_20_1 <= { _1973_, _1971_ };
  always @(posedge clk)
    neg_20_1 <= { _1976_, _1974_ };
  always @(posedge clk)
    code_20_1 <= { ninefold_20_1[9:8], tripled_20_1[9:8] };
  always @(posedge clk)
    rest_20_1 <= ninefold_20_1[7:0];
  always @(posedge clk)
    nz_20_2 <= { _1980_, _1979_, _1977_, nz_20_1 };
  always @(posedge clk)
    neg_20_2 <= { _1984_, _1983_, _1981_, neg_20_1 };
  always @(posedge clk)
    rest_20_2 <= tripled_20_2[7:0];
  always @(posedge clk)
    code_21_0 <= { ninefold_21_0[9:8], tripled_21_0[9:8] };
  always @(posedge clk)
    rest_21_0 <= ninefold_21_0[7:0];
  always @(posedge clk)
    nz_21_1 <= { _1987_, _1985_ };
  always @(posedge clk)
    neg_21_1 <= { _1990_, _1988_ };
  always @(posedge clk)
    code_21_1 <= { ninefold_21_1[9:8], tripled_21_1[9:8] };
  always @(posedge clk)
    rest_21_1 <= ninefold_21_1[7:0];
  always @(posedge clk)
    nz_21_2 <= { _1994_, _1993_, _1991_, nz_21_1 };
  always @(posedge clk)
    neg_21_2 <= { _1998_, _1997_, _1995_, neg_21_1 };
  always @(posedge clk)
    rest_21_2 <= tripled_21_2[7:0];
  always @(posedge clk)
    code_22_0 <= { ninefold_22_0[9:8], tripled_22_0[9:8] };
  always @(posedge clk)
    rest_22_0 <= ninefold_22_0[7:0];
  always @(posedge clk)
    nz_22_1 <= { _2001_, _1999_ };
  always @(posedge clk)
    neg_22_1 <= { _2004_, _2002_ };
  always @(posedge clk)
    code_22_1 <= { ninefold_22_1[9:8], tripled_22_1[9:8] };
  always @(posedge clk)
    rest_22_1 <= ninefold_22_1[7:0];
  always @(posedge clk)
    nz_22_2 <= { _2008_, _2007_, _2005_, nz_22_1 };
  always @(posedge clk)
    neg_22_2 <= { _2012_, _2011_, _2009_, neg_22_1 };
  always @(posedge clk)
    rest_22_2 <= tripled_22_2[7:0];
  always @(posedge clk)
    code_23_0 <= { ninefold_23_0[9:8], tripled_23_0[9:8] };
  always @(posedge clk)
    rest_23_0 <= ninefold_23_0[7:0];
  always @(posedge clk)
    nz_23_1 <= { _2015_, _2013_ };
  always @(posedge clk)
    neg_23_1 <= { _2018_, _2016_ };
  always @(posedge clk)
    code_23_1 <= { ninefold_23_1[9:8], tripled_23_1[9:8] };
  always @(posedge clk)
    rest_23_1 <= ninefold_23_1[7:0];
  always @(posedge clk)
    nz_23_2 <= { _2022_, _2021_, _2019_, nz_23_1 };
  always @(posedge clk)
    neg_23_2 <= { _2026_, _2025_, _2023_, neg_23_1 };
  always @(posedge clk)
    rest_23_2 <= tripled_23_2[7:0];
  always @(posedge clk)
    code_24_0 <= { ninefold_24_0[9:8], tripled_24_0[9:8] };
  always @(posedge clk)
    rest_24_0 <= ninefold_24_0[7:0];
  always @(posedge clk)
    nz_24_1 <= { _2029_, _2027_ };
  always @(posedge clk)
    neg_24_1 <= { _2032_, _2030_ };
  always @(posedge clk)
    code_24_1 <= { ninefold_24_1[9:8], tripled_24_1[9:8] };
  always @(posedge clk)
    rest_24_1 <= ninefold_24_1[7:0];
  always @(posedge clk)
    nz_24_2 <= { _2036_, _2035_, _2033_, nz_24_1 };
  always @(posedge clk)
    neg_24_2 <= { _2040_, _2039_, _2037_, neg_24_1 };
  always @(posedge clk)
    rest_24_2 <= tripled_24_2[7:0];
  always @(posedge clk)
    code_25_0 <= { ninefold_25_0[9:8], tripled_25_0[9:8] };
  always @(posedge clk)
    rest_25_0 <= ninefold_25_0[7:0];
  always @(posedge clk)
    nz_25_1 <= { _2043_, _2041_ };
  always @(posedge clk)
    neg_25_1 <= { _2046_, _2044_ };
  always @(posedge clk)
    code_25_1 <= { ninefold_25_1[9:8], tripled_25_1[9:8] };
  always @(posedge clk)
    rest_25_1 <= ninefold_25_1[7:0];
  always @(posedge clk)
    nz_25_2 <= { _2050_, _2049_, _2047_, nz_25_1 };
  always @(posedge clk)
    neg_25_2 <= { _2054_, _2053_, _2051_, neg_25_1 };
  always @(posedge clk)
    rest_25_2 <= tripled_25_2[7:0];
  always @(posedge clk)
    code_26_0 <= { ninefold_26_0[9:8], tripled_26_0[9:8] };
  always @(posedge clk)
    rest_26_0 <= ninefold_26_0[7:0];
  always @(posedge clk)
    nz_26_1 <= { _2057_, _2055_ };
  always @(posedge clk)
    neg_26_1 <= { _2060_, _2058_ };
  always @(posedge clk)
    code_26_1 <= { ninefold_26_1[9:8], tripled_26_1[9:8] };
  always @(posedge clk)
    rest_26_1 <= ninefold_26_1[7:0];
  always @(posedge clk)
    nz_26_2 <= { _2064_, _2063_, _2061_, nz_26_1 };
  always @(posedge clk)
    neg_26_2 <= { _2068_, _2067_, _2065_, neg_26_1 };
  always @(posedge clk)
    rest_26_2 <= tripled_26_2[7:0];
  always @(posedge clk)
    code_27_0 <= { ninefold_27_0[9:8], tripled_27_0[9:8] };
  always @(posedge clk)
    rest_27_0 <= ninefold_27_0[7:0];
  always @(posedge clk)
    nz_27_1 <= { _2071_, _2069_ };
  always @(posedge clk)
    neg_27_1 <= { _2074_, _2072_ };
  always @(posedge clk)
    code_27_1 <= { ninefold_27_1[9:8], tripled_27_1[9:8] };
  always @(posedge clk)
    rest_27_1 <= ninefold_27_1[7:0];
  always @(posedge clk)
    nz_27_2 <= { _2078_, _2077_, _2075_, nz_27_1 };
  always @(posedge clk)
    neg_27_2 <= { _2082_, _2081_, _2079_, neg_27_1 };
  always @(posedge clk)
    rest_27_2 <= tripled_27_2[7:0];
  always @(posedge clk)
    code_28_0 <= { ninefold_28_0[9:8], tripled_28_0[9:8] };
  always @(posedge clk)
    rest_28_0 <= ninefold_28_0[7:0];
  always @(posedge clk)
    nz_28_1 <= { _2085_, _2083_ };
  always @(posedge clk)
    neg_28_1 <= { _2088_, _2086_ };
  always @(posedge clk)
    code_28_1 <= { ninefold_28_1[9:8], tripled_28_1[9:8] };
  always @(posedge clk)
    rest_28_1 <= ninefold_28_1[7:0];
  always @(posedge clk)
    nz_28_2 <= { _2092_, _2091_, _2089_, nz_28_1 };
  always @(posedge clk)
    neg_28_2 <= { _2096_, _2095_, _2093_, neg_28_1 };
  always @(posedge clk)
    rest_28_2 <= tripled_28_2[7:0];
  always @(posedge clk)
    code_29_0 <= { ninefold_29_0[9:8], tripled_29_0[9:8] };
  always @(posedge clk)
    rest_29_0 <= ninefold_29_0[7:0];
  always @(posedge clk)
    nz_29_1 <= { _2099_, _2097_ };
  always @(posedge clk)
    neg_29_1 <= { _2102_, _2100_ };
  always @(posedge clk)
    code_29_1 <= { ninefold_29_1[9:8], tripled_29_1[9:8] };
  always @(posedge clk)
    rest_29_1 <= ninefold_29_1[7:0];
  always @(posedge clk)
    nz_29_2 <= { _2106_, _2105_, _2103_, nz_29_1 };
  always @(posedge clk)
    neg_29_2 <= { _2110_, _2109_, _2107_, neg_29_1 };
  always @(posedge clk)
    rest_29_2 <= tripled_29_2[7:0];
  always @(posedge clk)
    code_30_0 <= { ninefold_30_0[9:8], tripled_30_0[9:8] };
  always @(posedge clk)
    rest_30_0 <= ninefold_30_0[7:0];
  always @(posedge clk)
    nz_30_1 <= { _2113_, _2111_ };
  always @(posedge clk)
    neg_30_1 <= { _2116_, _2114_ };
  always @(posedge clk)
    code_30_1 <= { ninefold_30_1[9:8], tripled_30_1[9:8] };
  always @(posedge clk)
    rest_30_1 <= ninefold_30_1[7:0];
  always @(posedge clk)
    nz_30_2 <= { _2120_, _2119_, _2117_, nz_30_1 };
  always @(posedge clk)
    neg_30_2 <= { _2124_, _2123_, _2121_, neg_30_1 };
  always @(posedge clk)
    rest_30_2 <= tripled_30_2[7:0];
  always @(posedge clk)
    code_31_0 <= { ninefold_31_0[9:8], tripled_31_0[9:8] };
  always @(posedge clk)
    rest_31_0 <= ninefold_31_0[7:0];
  always @(posedge clk)
    nz_31_1 <= { _2127_, _2125_ };
  always @(posedge clk)
    neg_31_1 <= { _0000_, _2128_ };
  always @(posedge clk)
    code_31_1 <= { ninefold_31_1[9:8], tripled_31_1[9:8] };
  always @(posedge clk)
    rest_31_1 <= ninefold_31_1[7:0];
  always @(posedge clk)
    nz_31_2 <= { _0004_, _0003_, _0001_, nz_31_1 };
  always @(posedge clk)
    neg_31_2 <= { _0008_, _0007_, _0005_, neg_31_1 };
  always @(posedge clk)
    rest_31_2 <= tripled_31_2[7:0];
  always @(posedge clk)
    code_32_0 <= { ninefold_32_0[9:8], tripled_32_0[9:8] };
  always @(posedge clk)
    rest_32_0 <= ninefold_32_0[7:0];
  always @(posedge clk)
    nz_32_1 <= { _0011_, _0009_ };
  always @(posedge clk)
    neg_32_1 <= { _0014_, _0012_ };
  always @(posedge clk)
    code_32_1 <= { ninefold_32_1[9:8], tripled_32_1[9:8] };
  always @(posedge clk)
    rest_32_1 <= ninefold_32_1[7:0];
  always @(posedge clk)
    nz_32_2 <= { _0018_, _0017_, _0015_, nz_32_1 };
  always @(posedge clk)
    neg_32_2 <= { _0022_, _0021_, _0019_, neg_32_1 };
  always @(posedge clk)
    rest_32_2 <= tripled_32_2[7:0];
  always @(posedge clk)
    code_33_0 <= { ninefold_33_0[9:8], tripled_33_0[9:8] };
  always @(posedge clk)
    rest_33_0 <= ninefold_33_0[7:0];
  always @(posedge clk)
    nz_33_1 <= { _0025_, _0023_ };
  always @(posedge clk)
    neg_33_1 <= { _0028_, _0026_ };
  always @(posedge clk)
    code_33_1 <= { ninefold_33_1[9:8], tripled_33_1[9:8] };
  always @(posedge clk)
    rest_33_1 <= ninefold_33_1[7:0];
  always @(posedge clk)
    nz_33_2 <= { _0032_, _0031_, _0029_, nz_33_1 };
  always @(posedge clk)
    neg_33_2 <= { _0036_, _0035_, _0033_, neg_33_1 };
  always @(posedge clk)
    rest_33_2 <= tripled_33_2[7:0];
  always @(posedge clk)
    code_34_0 <= { ninefold_34_0[9:8], tripled_34_0[9:8] };
  always @(posedge clk)
    rest_34_0 <= ninefold_34_0[7:0];
  always @(posedge clk)
    nz_34_1 <= { _0039_, _0037_ };
  always @(posedge clk)
    neg_34_1 <= { _0042_, _0040_ };
  always @(posedge clk)
    code_34_1 <= { ninefold_34_1[9:8], tripled_34_1[9:8] };
  always @(posedge clk)
    rest_34_1 <= ninefold_34_1[7:0];
  always @(posedge clk)
    nz_34_2 <= { _0046_, _0045_, _0043_, nz_34_1 };
  always @(posedge clk)
    neg_34_2 <= { _0050_, _0049_, _0047_, neg_34_1 };
  always @(posedge clk)
    rest_34_2 <= tripled_34_2[7:0];
  always @(posedge clk)
    code_35_0 <= { ninefold_35_0[9:8], tripled_35_0[9:8] };
  always @(posedge clk)
    rest_35_0 <= ninefold_35_0[7:0];
  always @(posedge clk)
    nz_35_1 <= { _0053_, _0051_ };
  always @(posedge clk)
    neg_35_1 <= { _0056_, _0054_ };
  always @(posedge clk)
    code_35_1 <= { ninefold_35_1[9:8], tripled_35_1[9:8] };
  always @(posedge clk)
    rest_35_1 <= ninefold_35_1[7:0];
  always @(posedge clk)
    nz_35_2 <= { _0060_, _0059_, _0057_, nz_35_1 };
  always @(posedge clk)
    neg_35_2 <= { _0064_, _0063_, _0061_, neg_35_1 };
  always @(posedge clk)
    rest_35_2 <= tripled_35_2[7:0];
  always @(posedge clk)
    code_36_0 <= { ninefold_36_0[9:8], tripled_36_0[9:8] };
  always @(posedge clk)
    rest_36_0 <= ninefold_36_0[7:0];
  always @(posedge clk)
    nz_36_1 <= { _0067_, _0065_ };
  always @(posedge clk)
    neg_36_1 <= { _0070_, _0068_ };
  always @(posedge clk)
    code_36_1 <= { ninefold_36_1[9:8], tripled_36_1[9:8] };
  always @(posedge clk)
    rest_36_1 <= ninefold_36_1[7:0];
  always @(posedge clk)
    nz_36_2 <= { _0074_, _0073_, _0071_, nz_36_1 };
  always @(posedge clk)
    neg_36_2 <= { _0078_, _0077_, _0075_, neg_36_1 };
  always @(posedge clk)
    rest_36_2 <= tripled_36_2[7:0];
  always @(posedge clk)
    code_37_0 <= { ninefold_37_0[9:8], tripled_37_0[9:8] };
  always @(posedge clk)
    rest_37_0 <= ninefold_37_0[7:0];
  always @(posedge clk)
    nz_37_1 <= { _0081_, _0079_ };
  always @(posedge clk)
    neg_37_1 <= { _0084_, _0082_ };
  always @(posedge clk)
    code_37_1 <= { ninefold_37_1[9:8], tripled_37_1[9:8] };
  always @(posedge clk)
    rest_37_1 <= ninefold_37_1[7:0];
  always @(posedge clk)
    nz_37_2 <= { _0088_, _0087_, _0085_, nz_37_1 };
  always @(posedge clk)
    neg_37_2 <= { _0092_, _0091_, _0089_, neg_37_1 };
  always @(posedge clk)
    rest_37_2 <= tripled_37_2[7:0];
  always @(posedge clk)
    code_38_0 <= { ninefold_38_0[9:8], tripled_38_0[9:8] };
  always @(posedge clk)
    rest_38_0 <= ninefold_38_0[7:0];
  always @(posedge clk)
    nz_38_1 <= { _0095_, _0093_ };
  always @(posedge clk)
    neg_38_1 <= { _0098_, _0096_ };
  always @(posedge clk)
    code_38_1 <= { ninefold_38_1[9:8], tripled_38_1[9:8] };
  always @(posedge clk)
    rest_38_1 <= ninefold_38_1[7:0];
  always @(posedge clk)
    nz_38_2 <= { _0102_, _0101_, _0099_, nz_38_1 };
  always @(posedge clk)
    neg_38_2 <= { _0106_, _0105_, _0103_, neg_38_1 };
  always @(posedge clk)
    rest_38_2 <= tripled_38_2[7:0];
  always @(posedge clk)
    code_39_0 <= { ninefold_39_0[9:8], tripled_39_0[9:8] };
  always @(posedge clk)
    rest_39_0 <= ninefold_39_0[7:0];
  always @(posedge clk)
    nz_39_1 <= { _0109_, _0107_ };
  always @(posedge clk)
    neg_39_1 <= { _0112_, _0110_ };
  always @(posedge clk)
    code_39_1 <= { ninefold_39_1[9:8], tripled_39_1[9:8] };
  always @(posedge clk)
    rest_39_1 <= ninefold_39_1[7:0];
  always @(posedge clk)
    nz_39_2 <= { _0116_, _0115_, _0113_, nz_39_1 };
  always @(posedge clk)
    neg_39_2 <= { _0120_, _0119_, _0117_, neg_39_1 };
  always @(posedge clk)
    rest_39_2 <= tripled_39_2[7:0];
  always @(posedge clk)
    code_40_0 <= { ninefold_40_0[9:8], tripled_40_0[9:8] };
  always @(posedge clk)
    rest_40_0 <= ninefold_40_0[7:0];
  always @(posedge clk)
    nz_40_1 <= { _0123_, _0121_ };
  always @(posedge clk)
    neg_40_1 <= { _0126_, _0124_ };
  always @(posedge clk)
    code_40_1 <= { ninefold_40_1[9:8], tripled_40_1[9:8] };
  always @(posedge clk)
    rest_40_1 <= ninefold_40_1[7:0];
  always @(posedge clk)
    nz_40_2 <= { _0130_, _0129_, _0127_, nz_40_1 };
  always @(posedge clk)
    neg_40_2 <= { _0134_, _0133_, _0131_, neg_40_1 };
  always @(posedge clk)
    rest_40_2 <= tripled_40_2[7:0];
  always @(posedge clk)
    code_41_0 <= { ninefold_41_0[9:8], tripled_41_0[9:8] };
  always @(posedge clk)
    rest_41_0 <= ninefold_41_0[7:0];
  always @(posedge clk)
    nz_41_1 <= { _0137_, _0135_ };
  always @(posedge clk)
    neg_41_1 <= { _0140_, _0138_ };
  always @(posedge clk)
    code_41_1 <= { ninefold_41_1[9:8], tripled_41_1[9:8] };
  always @(posedge clk)
    rest_41_1 <= ninefold_41_1[7:0];
  always @(posedge clk)
    nz_41_2 <= { _0144_, _0143_, _0141_, nz_41_1 };
  always @(posedge clk)
    neg_41_2 <= { _0148_, _0147_, _0145_, neg_41_1 };
  always @(posedge clk)
    rest_41_2 <= tripled_41_2[7:0];
  always @(posedge clk)
    code_42_0 <= { ninefold_42_0[9:8], tripled_42_0[9:8] };
  always @(posedge clk)
    rest_42_0 <= ninefold_42_0[7:0];
  always @(posedge clk)
    nz_42_1 <= { _0151_, _0149_ };
  always @(posedge clk)
    neg_42_1 <= { _0154_, _0152_ };
  always @(posedge clk)
    code_42_1 <= { ninefold_42_1[9:8], tripled_42_1[9:8] };
  always @(posedge clk)
    rest_42_1 <= ninefold_42_1[7:0];
  always @(posedge clk)
    nz_42_2 <= { _0158_, _0157_, _0155_, nz_42_1 };
  always @(posedge clk)
    neg_42_2 <= { _0162_, _0161_, _0159_, neg_42_1 };
  always @(posedge clk)
    rest_42_2 <= tripled_42_2[7:0];
  always @(posedge clk)
    code_43_0 <= { ninefold_43_0[9:8], tripled_43_0[9:8] };
  always @(posedge clk)
    rest_43_0 <= ninefold_43_0[7:0];
  always @(posedge clk)
    nz_43_1 <= { _0165_, _0163_ };
  always @(posedge clk)
    neg_43_1 <= { _0168_, _0166_ };
  always @(posedge clk)
    code_43_1 <= { ninefold_43_1[9:8], tripled_43_1[9:8] };
  always @(posedge clk)
    rest_43_1 <= ninefold_43_1[7:0];
  always @(posedge clk)
    nz_43_2 <= { _0172_, _0171_, _0169_, nz_43_1 };
  always @(posedge clk)
    neg_43_2 <= { _0176_, _0175_, _0173_, neg_43_1 };
  always @(posedge clk)
    rest_43_2 <= tripled_43_2[7:0];
  always @(posedge clk)
    code_44_0 <= { ninefold_44_0[9:8], tripled_44_0[9:8] };
  always @(posedge clk)
    rest_44_0 <= ninefold_44_0[7:0];
  always @(posedge clk)
    nz_44_1 <= { _0179_, _0177_ };
  always @(posedge clk)
    neg_44_1 <= { _0182_, _0180_ };
  always @(posedge clk)
    code_44_1 <= { ninefold_44_1[9:8], tripled_44_1[9:8] };
  always @(posedge clk)
    rest_44_1 <= ninefold_44_1[7:0];
  always @(posedge clk)
    nz_44_2 <= { _0186_, _0185_, _0183_, nz_44_1 };
  always @(posedge clk)
    neg_44_2 <= { _0190_, _0189_, _0187_, neg_44_1 };
  always @(posedge clk)
    rest_44_2 <= tripled_44_2[7:0];
  always @(posedge clk)
    code_45_0 <= { ninefold_45_0[9:8], tripled_45_0[9:8] };
  always @(posedge clk)
    rest_45_0 <= ninefold_45_0[7:0];
  always @(posedge clk)
    nz_45_1 <= { _0193_, _0191_ };
  always @(posedge clk)
    neg_45_1 <= { _0196_, _0194_ };
  always @(posedge clk)
    code_45_1 <= { ninefold_45_1[9:8], tripled_45_1[9:8] };
  always @(posedge clk)
    rest_45_1 <= ninefold_45_1[7:0];
  always @(posedge clk)
    nz_45_2 <= { _0200_, _0199_, _0197_, nz_45_1 };
  always @(posedge clk)
    neg_45_2 <= { _0204_, _0203_, _0201_, neg_45_1 };
  always @(posedge clk)
    rest_45_2 <= tripled_45_2[7:0];
  always @(posedge clk)
    code_46_0 <= { ninefold_46_0[9:8], tripled_46_0[9:8] };
  always @(posedge clk)
    rest_46_0 <= ninefold_46_0[7:0];
  always @(posedge clk)
    nz_46_1 <= { _0207_, _0205_ };
  always @(posedge clk)
    neg_46_1 <= { _0210_, _0208_ };
  always @(posedge clk)
    code_46_1 <= { ninefold_46_1[9:8], tripled_46_1[9:8] };
  always @(posedge clk)
    rest_46_1 <= ninefold_46_1[7:0];
  always @(posedge clk)
    nz_46_2 <= { _0214_, _0213_, _0211_, nz_46_1 };
  always @(posedge clk)
    neg_46_2 <= { _0218_, _0217_, _0215_, neg_46_1 };
  always @(posedge clk)
    rest_46_2 <= tripled_46_2[7:0];
  always @(posedge clk)
    code_47_0 <= { ninefold_47_0[9:8], tripled_47_0[9:8] };
  always @(posedge clk)
    rest_47_0 <= ninefold_47_0[7:0];
  always @(posedge clk)
    nz_47_1 <= { _0221_, _0219_ };
  always @(posedge clk)
    neg_47_1 <= { _0224_, _0222_ };
  always @(posedge clk)
    code_47_1 <= { ninefold_47_1[9:8], tripled_47_1[9:8] };
  always @(posedge clk)
    rest_47_1 <= ninefold_47_1[7:0];
  always @(posedge clk)
    nz_47_2 <= { _0228_, _0227_, _0225_, nz_47_1 };
  always @(posedge clk)
    neg_47_2 <= { _0232_, _0231_, _0229_, neg_47_1 };
  always @(posedge clk)
    rest_47_2 <= tripled_47_2[7:0];
  always @(posedge clk)
    code_48_0 <= { ninefold_48_0[9:8], tripled_48_0[9:8] };
  always @(posedge clk)
    rest_48_0 <= ninefold_48_0[7:0];
  always @(posedge clk)
    nz_48_1 <= { _0235_, _0233_ };
  always @(posedge clk)
    neg_48_1 <= { _0238_, _0236_ };
  always @(posedge clk)
    code_48_1 <= { ninefold_48_1[9:8], tripled_48_1[9:8] };
  always @(posedge clk)
    rest_48_1 <= ninefold_48_1[7:0];
  always @(posedge clk)
    nz_48_2 <= { _0242_, _0241_, _0239_, nz_48_1 };
  always @(posedge clk)
    neg_48_2 <= { _0246_, _0245_, _0243_, neg_48_1 };
  always @(posedge clk)
    rest_48_2 <= tripled_48_2[7:0];
  always @(posedge clk)
    code_49_0 <= { ninefold_49_0[9:8], tripled_49_0[9:8] };
  always @(posedge clk)
    rest_49_0 <= ninefold_49_0[7:0];
  always @(posedge clk)
    nz_49_1 <= { _0249_, _0247_ };
  always @(posedge clk)
    neg_49_1 <= { _0252_, _0250_ };
  always @(posedge clk)
    code_49_1 <= { ninefold_49_1[9:8], tripled_49_1[9:8] };
  always @(posedge clk)
    rest_49_1 <= ninefold_49_1[7:0];
  always @(posedge clk)
    nz_49_2 <= { _0256_, _0255_, _0253_, nz_49_1 };
  always @(posedge clk)
    neg_49_2 <= { _0260_, _0259_, _0257_, neg_49_1 };
  always @(posedge clk)
    rest_49_2 <= tripled_49_2[7:0];
  always @(posedge clk)
    code_50_0 <= { ninefold_50_0[9:8], tripled_50_0[9:8] };
  always @(posedge clk)
    rest_50_0 <= ninefold_50_0[7:0];
  always @(posedge clk)
    nz_50_1 <= { _0263_, _0261_ };
  always @(posedge clk)
    neg_50_1 <= { _0266_, _0264_ };
  always @(posedge clk)
    code_50_1 <= { ninefold_50_1[9:8], tripled_50_1[9:8] };
  always @(posedge clk)
    rest_50_1 <= ninefold_50_1[7:0];
  always @(posedge clk)
    nz_50_2 <= { _0270_, _0269_, _0267_, nz_50_1 };
  always @(posedge clk)
    neg_50_2 <= { _0274_, _0273_, _0271_, neg_50_1 };
  always @(posedge clk)
    rest_50_2 <= tripled_50_2[7:0];
  always @(posedge clk)
    code_51_0 <= { ninefold_51_0[9:8], tripled_51_0[9:8] };
  always @(posedge clk)
    rest_51_0 <= ninefold_51_0[7:0];
  always @(posedge clk)
    nz_51_1 <= { _0277_, _0275_ };
  always @(posedge clk)
    neg_51_1 <= { _0280_, _0278_ };
  always @(posedge clk)
    code_51_1 <= { ninefold_51_1[9:8], tripled_51_1[9:8] };
  always @(posedge clk)
    rest_51_1 <= ninefold_51_1[7:0];
  always @(posedge clk)
    nz_51_2 <= { _0284_, _0283_, _0281_, nz_51_1 };
  always @(posedge clk)
    neg_51_2 <= { _0288_, _0287_, _0285_, neg_51_1 };
  always @(posedge clk)
    rest_51_2 <= tripled_51_2[7:0];
  always @(posedge clk)
    code_52_0 <= { ninefold_52_0[9:8], tripled_52_0[9:8] };
  always @(posedge clk)
    rest_52_0 <= ninefold_52_0[7:0];
  always @(posedge clk)
    nz_52_1 <= { _0291_, _0289_ };
  always @(posedge clk)
    neg_52_1 <= { _0294_, _0292_ };
  always @(posedge clk)
    code_52_1 <= { ninefold_52_1[9:8], tripled_52_1[9:8] };
  always @(posedge clk)
    rest_52_1 <= ninefold_52_1[7:0];
  always @(posedge clk)
    nz_52_2 <= { _0298_, _0297_, _0295_, nz_52_1 };
  always @(posedge clk)
    neg_52_2 <= { _0302_, _0301_, _0299_, neg_52_1 };
  always @(posedge clk)
    rest_52_2 <= tripled_52_2[7:0];
  always @(posedge clk)
    code_53_0 <= { ninefold_53_0[9:8], tripled_53_0[9:8] };
  always @(posedge clk)
    rest_53_0 <= ninefold_53_0[7:0];
  always @(posedge clk)
    nz_53_1 <= { _0305_, _0303_ };
  always @(posedge clk)
    neg_53_1 <= { _0308_, _0306_ };
  always @(posedge clk)
    code_53_1 <= { ninefold_53_1[9:8], tripled_53_1[9:8] };
  always @(posedge clk)
    rest_53_1 <= ninefold_53_1[7:0];
  always @(posedge clk)
    nz_53_2 <= { _0312_, _0311_, _0309_, nz_53_1 };
  always @(posedge clk)
    neg_53_2 <= { _0316_, _0315_, _0313_, neg_53_1 };
  always @(posedge clk)
    rest_53_2 <= tripled_53_2[7:0];
  always @(posedge clk)
    code_54_0 <= { ninefold_54_0[9:8], tripled_54_0[9:8] };
  always @(posedge clk)
    rest_54_0 <= ninefold_54_0[7:0];
  always @(posedge clk)
    nz_54_1 <= { _0319_, _0317_ };
  always @(posedge clk)
    neg_54_1 <= { _0322_, _0320_ };
  always @(posedge clk)
    code_54_1 <= { ninefold_54_1[9:8], tripled_54_1[9:8] };
  always @(posedge clk)
    rest_54_1 <= ninefold_54_1[7:0];
  always @(posedge clk)
    nz_54_2 <= { _0326_, _0325_, _0323_, nz_54_1 };
  always @(posedge clk)
    neg_54_2 <= { _0330_, _0329_, _0327_, neg_54_1 };
  always @(posedge clk)
    rest_54_2 <= tripled_54_2[7:0];
  always @(posedge clk)
    code_55_0 <= { ninefold_55_0[9:8], tripled_55_0[9:8] };
  always @(posedge clk)
    rest_55_0 <= ninefold_55_0[7:0];
  always @(posedge clk)
    nz_55_1 <= { _0333_, _0331_ };
  always @(posedge clk)
    neg_55_1 <= { _0336_, _0334_ };
  always @(posedge clk)
    code_55_1 <= { ninefold_55_1[9:8], tripled_55_1[9:8] };
  always @(posedge clk)
    rest_55_1 <= ninefold_55_1[7:0];
  always @(posedge clk)
    nz_55_2 <= { _0340_, _0339_, _0337_, nz_55_1 };
  always @(posedge clk)
    neg_55_2 <= { _0344_, _0343_, _0341_, neg_55_1 };
  always @(posedge clk)
    rest_55_2 <= tripled_55_2[7:0];
  always @(posedge clk)
    code_56_0 <= { ninefold_56_0[9:8], tripled_56_0[9:8] };
  always @(posedge clk)
    rest_56_0 <= ninefold_56_0[7:0];
  always @(posedge clk)
    nz_56_1 <= { _0347_, _0345_ };
  always @(posedge clk)
    neg_56_1 <= { _0350_, _0348_ };
  always @(posedge clk)
    code_56_1 <= { ninefold_56_1[9:8], tripled_56_1[9:8] };
  always @(posedge clk)
    rest_56_1 <= ninefold_56_1[7:0];
  always @(posedge clk)
    nz_56_2 <= { _0354_, _0353_, _0351_, nz_56_1 };
  always @(posedge clk)
    neg_56_2 <= { _0358_, _0357_, _0355_, neg_56_1 };
  always @(posedge clk)
    rest_56_2 <= tripled_56_2[7:0];
  always @(posedge clk)
    code_57_0 <= { ninefold_57_0[9:8], tripled_57_0[9:8] };
  always @(posedge clk)
    rest_57_0 <= ninefold_57_0[7:0];
  always @(posedge clk)
    nz_57_1 <= { _0361_, _0359_ };
  always @(posedge clk)
    neg_57_1 <= { _0364_, _0362_ };
  always @(posedge clk)
    code_57_1 <= { ninefold_57_1[9:8], tripled_57_1[9:8] };
  always @(posedge clk)
    rest_57_1 <= ninefold_57_1[7:0];
  always @(posedge clk)
    nz_57_2 <= { _0368_, _0367_, _0365_, nz_57_1 };
  always @(posedge clk)
    neg_57_2 <= { _0372_, _0371_, _0369_, neg_57_1 };
  always @(posedge clk)
    rest_57_2 <= tripled_57_2[7:0];
  always @(posedge clk)
    code_58_0 <= { ninefold_58_0[9:8], tripled_58_0[9:8] };
  always @(posedge clk)
    rest_58_0 <= ninefold_58_0[7:0];
  always @(posedge clk)
    nz_58_1 <= { _0375_, _0373_ };
  always @(posedge clk)
    neg_58_1 <= { _0378_, _0376_ };
  always @(posedge clk)
    code_58_1 <= { ninefold_58_1[9:8], tripled_58_1[9:8] };
  always @(posedge clk)
    rest_58_1 <= ninefold_58_1[7:0];
  always @(posedge clk)
    nz_58_2 <= { _0382_, _0381_, _0379_, nz_58_1 };
  always @(posedge clk)
    neg_58_2 <= { _0386_, _0385_, _0383_, neg_58_1 };
  always @(posedge clk)
    rest_58_2 <= tripled_58_2[7:0];
  always @(posedge clk)
    code_59_0 <= { ninefold_59_0[9:8], tripled_59_0[9:8] };
  always @(posedge clk)
    rest_59_0 <= ninefold_59_0[7:0];
  always @(posedge clk)
    nz_59_1 <= { _0389_, _0387_ };
  always @(posedge clk)
    neg_59_1 <= { _0392_, _0390_ };
  always @(posedge clk)
    code_59_1 <= { ninefold_59_1[9:8], tripled_59_1[9:8] };
  always @(posedge clk)
    rest_59_1 <= ninefold_59_1[7:0];
  always @(posedge clk)
    nz_59_2 <= { _0396_, _0395_, _0393_, nz_59_1 };
  always @(posedge clk)
    neg_59_2 <= { _0400_, _0399_, _0397_, neg_59_1 };
  always @(posedge clk)
    rest_59_2 <= tripled_59_2[7:0];
  always @(posedge clk)
    code_60_0 <= { ninefold_60_0[9:8], tripled_60_0[9:8] };
  always @(posedge clk)
    rest_60_0 <= ninefold_60_0[7:0];
  always @(posedge clk)
    nz_60_1 <= { _0403_, _0401_ };
  always @(posedge clk)
    neg_60_1 <= { _0406_, _0404_ };
  always @(posedge clk)
    code_60_1 <= { ninefold_60_1[9:8], tripled_60_1[9:8] };
  always @(posedge clk)
    rest_60_1 <= ninefold_60_1[7:0];
  always @(posedge clk)
    nz_60_2 <= { _0410_, _0409_, _0407_, nz_60_1 };
  always @(posedge clk)
    neg_60_2 <= { _0414_, _0413_, _0411_, neg_60_1 };
  always @(posedge clk)
    rest_60_2 <= tripled_60_2[7:0];
  always @(posedge clk)
    code_61_0 <= { ninefold_61_0[9:8], tripled_61_0[9:8] };
  always @(posedge clk)
    rest_61_0 <= ninefold_61_0[7:0];
  always @(posedge clk)
    nz_61_1 <= { _0417_, _0415_ };
  always @(posedge clk)
    neg_61_1 <= { _0420_, _0418_ };
  always @(posedge clk)
    code_61_1 <= { ninefold_61_1[9:8], tripled_61_1[9:8] };
  always @(posedge clk)
    rest_61_1 <= ninefold_61_1[7:0];
  always @(posedge clk)
    nz_61_2 <= { _0424_, _0423_, _0421_, nz_61_1 };
  always @(posedge clk)
    neg_61_2 <= { _0428_, _0427_, _0425_, neg_61_1 };
  always @(posedge clk)
    rest_61_2 <= tripled_61_2[7:0];
  always @(posedge clk)
    code_62_0 <= { ninefold_62_0[9:8], tripled_62_0[9:8] };
  always @(posedge clk)
    rest_62_0 <= ninefold_62_0[7:0];
  always @(posedge clk)
    nz_62_1 <= { _0431_, _0429_ };
  always @(posedge clk)
    neg_62_1 <= { _0434_, _0432_ };
  always @(posedge clk)
    code_62_1 <= { ninefold_62_1[9:8], tripled_62_1[9:8] };
  always @(posedge clk)
    rest_62_1 <= ninefold_62_1[7:0];
  always @(posedge clk)
    nz_62_2 <= { _0438_, _0437_, _0435_, nz_62_1 };
  always @(posedge clk)
    neg_62_2 <= { _0442_, _0441_, _0439_, neg_62_1 };
  always @(posedge clk)
    rest_62_2 <= tripled_62_2[7:0];
  always @(posedge clk)
    code_63_0 <= { ninefold_63_0[9:8], tripled_63_0[9:8] };
  always @(posedge clk)
    rest_63_0 <= ninefold_63_0[7:0];
  always @(posedge clk)
    nz_63_1 <= { _0445_, _0443_ };
  always @(posedge clk)
    neg_63_1 <= { _0448_, _0446_ };
  always @(posedge clk)
    code_63_1 <= { ninefold_63_1[9:8], tripled_63_1[9:8] };
  always @(posedge clk)
    rest_63_1 <= ninefold_63_1[7:0];
  always @(posedge clk)
    nz_63_2 <= { _0452_, _0451_, _0449_, nz_63_1 };
  always @(posedge clk)
    neg_63_2 <= { _0456_, _0455_, _0453_, neg_63_1 };
  always @(posedge clk)
    rest_63_2 <= tripled_63_2[7:0];
  always @(posedge clk)
    code_64_0 <= { ninefold_64_0[9:8], tripled_64_0[9:8] };
  always @(posedge clk)
    rest_64_0 <= ninefold_64_0[7:0];
  always @(posedge clk)
    nz_64_1 <= { _0459_, _0457_ };
  always @(posedge clk)
    neg_64_1 <= { _0462_, _0460_ };
  always @(posedge clk)
    code_64_1 <= { ninefold_64_1[9:8], tripled_64_1[9:8] };
  always @(posedge clk)
    rest_64_1 <= ninefold_64_1[7:0];
  always @(posedge clk)
    nz_64_2 <= { _0466_, _0465_, _0463_, nz_64_1 };
  always @(posedge clk)
    neg_64_2 <= { _0470_, _0469_, _0467_, neg_64_1 };
  always @(posedge clk)
    rest_64_2 <= tripled_64_2[7:0];
  always @(posedge clk)
    code_65_0 <= { ninefold_65_0[9:8], tripled_65_0[9:8] };
  always @(posedge clk)
    rest_65_0 <= ninefold_65_0[7:0];
  always @(posedge clk)
    nz_65_1 <= { _0473_, _0471_ };
  always @(posedge clk)
    neg_65_1 <= { _0476_, _0474_ };
  always @(posedge clk)
    code_65_1 <= { ninefold_65_1[9:8], tripled_65_1[9:8] };
  always @(posedge clk)
    rest_65_1 <= ninefold_65_1[7:0];
  always @(posedge clk)
    nz_65_2 <= { _0480_, _0479_, _0477_, nz_65_1 };
  always @(posedge clk)
    neg_65_2 <= { _0484_, _0483_, _0481_, neg_65_1 };
  always @(posedge clk)
    rest_65_2 <= tripled_65_2[7:0];
  always @(posedge clk)
    code_66_0 <= { ninefold_66_0[9:8], tripled_66_0[9:8] };
  always @(posedge clk)
    rest_66_0 <= ninefold_66_0[7:0];
  always @(posedge clk)
    nz_66_1 <= { _0487_, _0485_ };
  always @(posedge clk)
    neg_66_1 <= { _0490_, _0488_ };
  always @(posedge clk)
    code_66_1 <= { ninefold_66_1[9:8], tripled_66_1[9:8] };
  always @(posedge clk)
    rest_66_1 <= ninefold_66_1[7:0];
  always @(posedge clk)
    nz_66_2 <= { _0494_, _0493_, _0491_, nz_66_1 };
  always @(posedge clk)
    neg_66_2 <= { _0498_, _0497_, _0495_, neg_66_1 };
  always @(posedge clk)
    rest_66_2 <= tripled_66_2[7:0];
  always @(posedge clk)
    code_67_0 <= { ninefold_67_0[9:8], tripled_67_0[9:8] };
  always @(posedge clk)
    rest_67_0 <= ninefold_67_0[7:0];
  always @(posedge clk)
    nz_67_1 <= { _0501_, _0499_ };
  always @(posedge clk)
    neg_67_1 <= { _0504_, _0502_ };
  always @(posedge clk)
    code_67_1 <= { ninefold_67_1[9:8], tripled_67_1[9:8] };
  always @(posedge clk)
    rest_67_1 <= ninefold_67_1[7:0];
  always @(posedge clk)
    nz_67_2 <= { _0508_, _0507_, _0505_, nz_67_1 };
  always @(posedge clk)
    neg_67_2 <= { _0512_, _0511_, _0509_, neg_67_1 };
  always @(posedge clk)
    rest_67_2 <= tripled_67_2[7:0];
  always @(posedge clk)
    code_68_0 <= { ninefold_68_0[9:8], tripled_68_0[9:8] };
  always @(posedge clk)
    rest_68_0 <= ninefold_68_0[7:0];
  always @(posedge clk)
    nz_68_1 <= { _0515_, _0513_ };
  always @(posedge clk)
    neg_68_1 <= { _0518_, _0516_ };
  always @(posedge clk)
    code_68_1 <= { ninefold_68_1[9:8], tripled_68_1[9:8] };
  always @(posedge clk)
    rest_68_1 <= ninefold_68_1[7:0];
  always @(posedge clk)
    nz_68_2 <= { _0522_, _0521_, _0519_, nz_68_1 };
  always @(posedge clk)
    neg_68_2 <= { _0526_, _0525_, _0523_, neg_68_1 };
  always @(posedge clk)
    rest_68_2 <= tripled_68_2[7:0];
  always @(posedge clk)
    code_69_0 <= { ninefold_69_0[9:8], tripled_69_0[9:8] };
  always @(posedge clk)
    rest_69_0 <= ninefold_69_0[7:0];
  always @(posedge clk)
    nz_69_1 <= { _0529_, _0527_ };
  always @(posedge clk)
    neg_69_1 <= { _0532_, _0530_ };
  always @(posedge clk)
    code_69_1 <= { ninefold_69_1[9:8], tripled_69_1[9:8] };
  always @(posedge clk)
    rest_69_1 <= ninefold_69_1[7:0];
  always @(posedge clk)
    nz_69_2 <= { _0536_, _0535_, _0533_, nz_69_1 };
  always @(posedge clk)
    neg_69_2 <= { _0540_, _0539_, _0537_, neg_69_1 };
  always @(posedge clk)
    rest_69_2 <= tripled_69_2[7:0];
  always @(posedge clk)
    code_70_0 <= { ninefold_70_0[9:8], tripled_70_0[9:8] };
  always @(posedge clk)
    rest_70_0 <= ninefold_70_0[7:0];
  always @(posedge clk)
    nz_70_1 <= { _0543_, _0541_ };
  always @(posedge clk)
    neg_70_1 <= { _0546_, _0544_ };
  always @(posedge clk)
    code_70_1 <= { ninefold_70_1[9:8], tripled_70_1[9:8] };
  always @(posedge clk)
    rest_70_1 <= ninefold_70_1[7:0];
  always @(posedge clk)
    nz_70_2 <= { _0550_, _0549_, _0547_, nz_70_1 };
  always @(posedge clk)
    neg_70_2 <= { _0554_, _0553_, _0551_, neg_70_1 };
  always @(posedge clk)
    rest_70_2 <= tripled_70_2[7:0];
  always @(posedge clk)
    code_71_0 <= { ninefold_71_0[9:8], tripled_71_0[9:8] };
  always @(posedge clk)
    rest_71_0 <= ninefold_71_0[7:0];
  always @(posedge clk)
    nz_71_1 <= { _0557_, _0555_ };
  always @(posedge clk)
    neg_71_1 <= { _0560_, _0558_ };
  always @(posedge clk)
    code_71_1 <= { ninefold_71_1[9:8], tripled_71_1[9:8] };
  always @(posedge clk)
    rest_71_1 <= ninefold_71_1[7:0];
  always @(posedge clk)
    nz_71_2 <= { _0564_, _0563_, _0561_, nz_71_1 };
  always @(posedge clk)
    neg_71_2 <= { _0568_, _0567_, _0565_, neg_71_1 };
  always @(posedge clk)
    rest_71_2 <= tripled_71_2[7:0];
  always @(posedge clk)
    code_72_0 <= { ninefold_72_0[9:8], tripled_72_0[9:8] };
  always @(posedge clk)
    rest_72_0 <= ninefold_72_0[7:0];
  always @(posedge clk)
    nz_72_1 <= { _0571_, _0569_ };
  always @(posedge clk)
    neg_72_1 <= { _0574_, _0572_ };
  always @(posedge clk)
    code_72_1 <= { ninefold_72_1[9:8], tripled_72_1[9:8] };
  always @(posedge clk)
    rest_72_1 <= ninefold_72_1[7:0];
  always @(posedge clk)
    nz_72_2 <= { _0578_, _0577_, _0575_, nz_72_1 };
  always @(posedge clk)
    neg_72_2 <= { _0582_, _0581_, _0579_, neg_72_1 };
  always @(posedge clk)
    rest_72_2 <= tripled_72_2[7:0];
  always @(posedge clk)
    code_73_0 <= { ninefold_73_0[9:8], tripled_73_0[9:8] };
  always @(posedge clk)
    rest_73_0 <= ninefold_73_0[7:0];
  always @(posedge clk)
    nz_73_1 <= { _0585_, _0583_ };
  always @(posedge clk)
    neg_73_1 <= { _0588_, _0586_ };
  always @(posedge clk)
    code_73_1 <= { ninefold_73_1[9:8], tripled_73_1[9:8] };
  always @(posedge clk)
    rest_73_1 <= ninefold_73_1[7:0];
  always @(posedge clk)
    nz_73_2 <= { _0592_, _0591_, _0589_, nz_73_1 };
  always @(posedge clk)
    neg_73_2 <= { _0596_, _0595_, _0593_, neg_73_1 };
  always @(posedge clk)
    rest_73_2 <= tripled_73_2[7:0];
  always @(posedge clk)
    code_74_0 <= { ninefold_74_0[9:8], tripled_74_0[9:8] };
  always @(posedge clk)
    rest_74_0 <= ninefold_74_0[7:0];
  always @(posedge clk)
    nz_74_1 <= { _0599_, _0597_ };
  always @(posedge clk)
    neg_74_1 <= { _0602_, _0600_ };
  always @(posedge clk)
    code_74_1 <= { ninefold_74_1[9:8], tripled_74_1[9:8] };
  always @(posedge clk)
    rest_74_1 <= ninefold_74_1[7:0];
  always @(posedge clk)
    nz_74_2 <= { _0606_, _0605_, _0603_, nz_74_1 };
  always @(posedge clk)
    neg_74_2 <= { _0610_, _0609_, _0607_, neg_74_1 };
  always @(posedge clk)
    rest_74_2 <= tripled_74_2[7:0];
  always @(posedge clk)
    code_75_0 <= { ninefold_75_0[9:8], tripled_75_0[9:8] };
  always @(posedge clk)
    rest_75_0 <= ninefold_75_0[7:0];
  always @(posedge clk)
    nz_75_1 <= { _0613_, _0611_ };
  always @(posedge clk)
    neg_75_1 <= { _0616_, _0614_ };
  always @(posedge clk)
    code_75_1 <= { ninefold_75_1[9:8], tripled_75_1[9:8] };
  always @(posedge clk)
    rest_75_1 <= ninefold_75_1[7:0];
  always @(posedge clk)
    nz_75_2 <= { _0620_, _0619_, _0617_, nz_75_1 };
  always @(posedge clk)
    neg_75_2 <= { _0624_, _0623_, _0621_, neg_75_1 };
  always @(posedge clk)
    rest_75_2 <= tripled_75_2[7:0];
  always @(posedge clk)
    code_76_0 <= { ninefold_76_0[9:8], tripled_76_0[9:8] };
  always @(posedge clk)
    rest_76_0 <= ninefold_76_0[7:0];
  always @(posedge clk)
    nz_76_1 <= { _0627_, _0625_ };
  always @(posedge clk)
    neg_76_1 <= { _0630_, _0628_ };
  always @(posedge clk)
    code_76_1 <= { ninefold_76_1[9:8], tripled_76_1[9:8] };
  always @(posedge clk)
    rest_76_1 <= ninefold_76_1[7:0];
  always @(posedge clk)
    nz_76_2 <= { _0634_, _0633_, _0631_, nz_76_1 };
  always @(posedge clk)
    neg_76_2 <= { _0638_, _0637_, _0635_, neg_76_1 };
  always @(posedge clk)
    rest_76_2 <= tripled_76_2[7:0];
  always @(posedge clk)
    code_77_0 <= { ninefold_77_0[9:8], tripled_77_0[9:8] };
  always @(posedge clk)
    rest_77_0 <= ninefold_77_0[7:0];
  always @(posedge clk)
    nz_77_1 <= { _0641_, _0639_ };
  always @(posedge clk)
    neg_77_1 <= { _0644_, _0642_ };
  always @(posedge clk)
    code_77_1 <= { ninefold_77_1[9:8], tripled_77_1[9:8] };
  always @(posedge clk)
    rest_77_1 <= ninefold_77_1[7:0];
  always @(posedge clk)
    nz_77_2 <= { _0648_, _0647_, _0645_, nz_77_1 };
  always @(posedge clk)
    neg_77_2 <= { _0652_, _0651_, _0649_, neg_77_1 };
  always @(posedge clk)
    rest_77_2 <= tripled_77_2[7:0];
  always @(posedge clk)
    code_78_0 <= { ninefold_78_0[9:8], tripled_78_0[9:8] };
  always @(posedge clk)
    rest_78_0 <= ninefold_78_0[7:0];
  always @(posedge clk)
    nz_78_1 <= { _0655_, _0653_ };
  always @(posedge clk)
    neg_78_1 <= { _0658_, _0656_ };
  always @(posedge clk)
    code_78_1 <= { ninefold_78_1[9:8], tripled_78_1[9:8] };
  always @(posedge clk)
    rest_78_1 <= ninefold_78_1[7:0];
  always @(posedge clk)
    nz_78_2 <= { _0662_, _0661_, _0659_, nz_78_1 };
  always @(posedge clk)
    neg_78_2 <= { _0666_, _0665_, _0663_, neg_78_1 };
  always @(posedge clk)
    rest_78_2 <= tripled_78_2[7:0];
  always @(posedge clk)
    code_79_0 <= { ninefold_79_0[9:8], tripled_79_0[9:8] };
  always @(posedge clk)
    rest_79_0 <= ninefold_79_0[7:0];
  always @(posedge clk)
    nz_79_1 <= { _0669_, _0667_ };
  always @(posedge clk)
    neg_79_1 <= { _0672_, _0670_ };
  always @(posedge clk)
    code_79_1 <= { ninefold_79_1[9:8], tripled_79_1[9:8] };
  always @(posedge clk)
    rest_79_1 <= ninefold_79_1[7:0];
  always @(posedge clk)
    nz_79_2 <= { _0676_, _0675_, _0673_, nz_79_1 };
  always @(posedge clk)
    neg_79_2 <= { _0680_, _0679_, _0677_, neg_79_1 };
  always @(posedge clk)
    rest_79_2 <= tripled_79_2[7:0];
  always @(posedge clk)
    code_80_0 <= { ninefold_80_0[9:8], tripled_80_0[9:8] };
  always @(posedge clk)
    rest_80_0 <= ninefold_80_0[7:0];
  always @(posedge clk)
    nz_80_1 <= { _0683_, _0681_ };
  always @(posedge clk)
    neg_80_1 <= { _0686_, _0684_ };
  always @(posedge clk)
    code_80_1 <= { ninefold_80_1[9:8], tripled_80_1[9:8] };
  always @(posedge clk)
    rest_80_1 <= ninefold_80_1[7:0];
  always @(posedge clk)
    nz_80_2 <= { _0690_, _0689_, _0687_, nz_80_1 };
  always @(posedge clk)
    neg_80_2 <= { _0694_, _0693_, _0691_, neg_80_1 };
  always @(posedge clk)
    rest_80_2 <= tripled_80_2[7:0];
  always @(posedge clk)
    code_81_0 <= { ninefold_81_0[9:8], tripled_81_0[9:8] };
  always @(posedge clk)
    rest_81_0 <= ninefold_81_0[7:0];
  always @(posedge clk)
    nz_81_1 <= { _0697_, _0695_ };
  always @(posedge clk)
    neg_81_1 <= { _0700_, _0698_ };
  always @(posedge clk)
    code_81_1 <= { ninefold_81_1[9:8], tripled_81_1[9:8] };
  always @(posedge clk)
    rest_81_1 <= ninefold_81_1[7:0];
  always @(posedge clk)
    nz_81_2 <= { _0704_, _0703_, _0701_, nz_81_1 };
  always @(posedge clk)
    neg_81_2 <= { _0708_, _0707_, _0705_, neg_81_1 };
  always @(posedge clk)
    rest_81_2 <= tripled_81_2[7:0];
  always @(posedge clk)
    code_82_0 <= { ninefold_82_0[9:8], tripled_82_0[9:8] };
  always @(posedge clk)
    rest_82_0 <= ninefold_82_0[7:0];
  always @(posedge clk)
    nz_82_1 <= { _0711_, _0709_ };
  always @(posedge clk)
    neg_82_1 <= { _0714_, _0712_ };
  always @(posedge clk)
    code_82_1 <= { ninefold_82_1[9:8], tripled_82_1[9:8] };
  always @(posedge clk)
    rest_82_1 <= ninefold_82_1[7:0];
  always @(posedge clk)
    nz_82_2 <= { _0718_, _0717_, _0715_, nz_82_1 };
  always @(posedge clk)
    neg_82_2 <= { _0722_, _0721_, _0719_, neg_82_1 };
  always @(posedge clk)
    rest_82_2 <= tripled_82_2[7:0];
  always @(posedge clk)
    code_83_0 <= { ninefold_83_0[9:8], tripled_83_0[9:8] };
  always @(posedge clk)
    rest_83_0 <= ninefold_83_0[7:0];
  always @(posedge clk)
    nz_83_1 <= { _0725_, _0723_ };
  always @(posedge clk)
    neg_83_1 <= { _0728_, _0726_ };
  always @(posedge clk)
    code_83_1 <= { ninefold_83_1[9:8], tripled_83_1[9:8] };
  always @(posedge clk)
    rest_83_1 <= ninefold_83_1[7:0];
  always @(posedge clk)
    nz_83_2 <= { _0732_, _0731_, _0729_, nz_83_1 };
  always @(posedge clk)
    neg_83_2 <= { _0736_, _0735_, _0733_, neg_83_1 };
  always @(posedge clk)
    rest_83_2 <= tripled_83_2[7:0];
  always @(posedge clk)
    code_84_0 <= { ninefold_84_0[9:8], tripled_84_0[9:8] };
  always @(posedge clk)
    rest_84_0 <= ninefold_84_0[7:0];
  always @(posedge clk)
    nz_84_1 <= { _0739_, _0737_ };
  always @(posedge clk)
    neg_84_1 <= { _0742_, _0740_ };
  always @(posedge clk)
    code_84_1 <= { ninefold_84_1[9:8], tripled_84_1[9:8] };
  always @(posedge clk)
    rest_84_1 <= ninefold_84_1[7:0];
  always @(posedge clk)
    nz_84_2 <= { _0746_, _0745_, _0743_, nz_84_1 };
  always @(posedge clk)
    neg_84_2 <= { _0750_, _0749_, _0747_, neg_84_1 };
  always @(posedge clk)
    rest_84_2 <= tripled_84_2[7:0];
  always @(posedge clk)
    code_85_0 <= { ninefold_85_0[9:8], tripled_85_0[9:8] };
  always @(posedge clk)
    rest_85_0 <= ninefold_85_0[7:0];
  always @(posedge clk)
    nz_85_1 <= { _0753_, _0751_ };
  always @(posedge clk)
    neg_85_1 <= { _0756_, _0754_ };
  always @(posedge clk)
    code_85_1 <= { ninefold_85_1[9:8], tripled_85_1[9:8] };
  always @(posedge clk)
    rest_85_1 <= ninefold_85_1[7:0];
  always @(posedge clk)
    nz_85_2 <= { _0760_, _0759_, _0757_, nz_85_1 };
  always @(posedge clk)
    neg_85_2 <= { _0764_, _0763_, _0761_, neg_85_1 };
  always @(posedge clk)
    rest_85_2 <= tripled_85_2[7:0];
  always @(posedge clk)
    code_86_0 <= { ninefold_86_0[9:8], tripled_86_0[9:8] };
  always @(posedge clk)
    rest_86_0 <= ninefold_86_0[7:0];
  always @(posedge clk)
    nz_86_1 <= { _0767_, _0765_ };
  always @(posedge clk)
    neg_86_1 <= { _0770_, _0768_ };
  always @(posedge clk)
    code_86_1 <= { ninefold_86_1[9:8], tripled_86_1[9:8] };
  always @(posedge clk)
    rest_86_1 <= ninefold_86_1[7:0];
  always @(posedge clk)
    nz_86_2 <= { _0774_, _0773_, _0771_, nz_86_1 };
  always @(posedge clk)
    neg_86_2 <= { _0778_, _0777_, _0775_, neg_86_1 };
  always @(posedge clk)
    rest_86_2 <= tripled_86_2[7:0];
  always @(posedge clk)
    code_87_0 <= { ninefold_87_0[9:8], tripled_87_0[9:8] };
  always @(posedge clk)
    rest_87_0 <= ninefold_87_0[7:0];
  always @(posedge clk)
    nz_87_1 <= { _0781_, _0779_ };
  always @(posedge clk)
    neg_87_1 <= { _0784_, _0782_ };
  always @(posedge clk)
    code_87_1 <= { ninefold_87_1[9:8], tripled_87_1[9:8] };
  always @(posedge clk)
    rest_87_1 <= ninefold_87_1[7:0];
  always @(posedge clk)
    nz_87_2 <= { _0788_, _0787_, _0785_, nz_87_1 };
  always @(posedge clk)
    neg_87_2 <= { _0792_, _0791_, _0789_, neg_87_1 };
  always @(posedge clk)
    rest_87_2 <= tripled_87_2[7:0];
  always @(posedge clk)
    code_88_0 <= { ninefold_88_0[9:8], tripled_88_0[9:8] };
  always @(posedge clk)
    rest_88_0 <= ninefold_88_0[7:0];
  always @(posedge clk)
    nz_88_1 <= { _0795_, _0793_ };
  always @(posedge clk)
    neg_88_1 <= { _0798_, _0796_ };
  always @(posedge clk)
    code_88_1 <= { ninefold_88_1[9:8], tripled_88_1[9:8] };
  always @(posedge clk)
    rest_88_1 <= ninefold_88_1[7:0];
  always @(posedge clk)
    nz_88_2 <= { _0802_, _0801_, _0799_, nz_88_1 };
  always @(posedge clk)
    neg_88_2 <= { _0806_, _0805_, _0803_, neg_88_1 };
  always @(posedge clk)
    rest_88_2 <= tripled_88_2[7:0];
  always @(posedge clk)
    code_89_0 <= { ninefold_89_0[9:8], tripled_89_0[9:8] };
  always @(posedge clk)
    rest_89_0 <= ninefold_89_0[7:0];
  always @(posedge clk)
    nz_89_1 <= { _0809_, _0807_ };
  always @(posedge clk)
    neg_89_1 <= { _0812_, _0810_ };
  always @(posedge clk)
    code_89_1 <= { ninefold_89_1[9:8], tripled_89_1[9:8] };
  always @(posedge clk)
    rest_89_1 <= ninefold_89_1[7:0];
  always @(posedge clk)
    nz_89_2 <= { _0816_, _0815_, _0813_, nz_89_1 };
  always @(posedge clk)
    neg_89_2 <= { _0820_, _0819_, _0817_, neg_89_1 };
  always @(posedge clk)
    rest_89_2 <= tripled_89_2[7:0];
  always @(posedge clk)
    code_90_0 <= { ninefold_90_0[9:8], tripled_90_0[9:8] };
  always @(posedge clk)
    rest_90_0 <= ninefold_90_0[7:0];
  always @(posedge clk)
    nz_90_1 <= { _0823_, _0821_ };
  always @(posedge clk)
    neg_90_1 <= { _0826_, _0824_ };
  always @(posedge clk)
    code_90_1 <= { ninefold_90_1[9:8], tripled_90_1[9:8] };
  always @(posedge clk)
    rest_90_1 <= ninefold_90_1[7:0];
  always @(posedge clk)
    nz_90_2 <= { _0830_, _0829_, _0827_, nz_90_1 };
  always @(posedge clk)
    neg_90_2 <= { _0834_, _0833_, _0831_, neg_90_1 };
  always @(posedge clk)
    rest_90_2 <= tripled_90_2[7:0];
  always @(posedge clk)
    code_91_0 <= { ninefold_91_0[9:8], tripled_91_0[9:8] };
  always @(posedge clk)
    rest_91_0 <= ninefold_91_0[7:0];
  always @(posedge clk)
    nz_91_1 <= { _0837_, _0835_ };
  always @(posedge clk)
    neg_91_1 <= { _0840_, _0838_ };
  always @(posedge clk)
    code_91_1 <= { ninefold_91_1[9:8], tripled_91_1[9:8] };
  always @(posedge clk)
    rest_91_1 <= ninefold_91_1[7:0];
  always @(posedge clk)
    nz_91_2 <= { _0844_, _0843_, _0841_, nz_91_1 };
  always @(posedge clk)
    neg_91_2 <= { _0848_, _0847_, _0845_, neg_91_1 };
  always @(posedge clk)
    rest_91_2 <= tripled_91_2[7:0];
  always @(posedge clk)
    code_92_0 <= { ninefold_92_0[9:8], tripled_92_0[9:8] };
  always @(posedge clk)
    rest_92_0 <= ninefold_92_0[7:0];
  always @(posedge clk)
    nz_92_1 <= { _0851_, _0849_ };
  always @(posedge clk)
    neg_92_1 <= { _0854_, _0852_ };
  always @(posedge clk)
    code_92_1 <= { ninefold_92_1[9:8], tripled_92_1[9:8] };
  always @(posedge clk)
    rest_92_1 <= ninefold_92_1[7:0];
  always @(posedge clk)
    nz_92_2 <= { _0858_, _0857_, _0855_, nz_92_1 };
  always @(posedge clk)
    neg_92_2 <= { _0862_, _0861_, _0859_, neg_92_1 };
  always @(posedge clk)
    rest_92_2 <= tripled_92_2[7:0];
  always @(posedge clk)
    code_93_0 <= { ninefold_93_0[9:8], tripled_93_0[9:8] };
  always @(posedge clk)
    rest_93_0 <= ninefold_93_0[7:0];
  always @(posedge clk)
    nz_93_1 <= { _0865_, _0863_ };
  always @(posedge clk)
    neg_93_1 <= { _0868_, _0866_ };
  always @(posedge clk)
    code_93_1 <= { ninefold_93_1[9:8], tripled_93_1[9:8] };
  always @(posedge clk)
    rest_93_1 <= ninefold_93_1[7:0];
  always @(posedge clk)
    nz_93_2 <= { _0872_, _0871_, _0869_, nz_93_1 };
  always @(posedge clk)
    neg_93_2 <= { _0876_, _0875_, _0873_, neg_93_1 };
  always @(posedge clk)
    rest_93_2 <= tripled_93_2[7:0];
  always @(posedge clk)
    code_94_0 <= { ninefold_94_0[9:8], tripled_94_0[9:8] };
  always @(posedge clk)
    rest_94_0 <= ninefold_94_0[7:0];
  always @(posedge clk)
    nz_94_1 <= { _0879_, _0877_ };
  always @(posedge clk)
    neg_94_1 <= { _0882_, _0880_ };
  always @(posedge clk)
    code_94_1 <= { ninefold_94_1[9:8], tripled_94_1[9:8] };
  always @(posedge clk)
    rest_94_1 <= ninefold_94_1[7:0];
  always @(posedge clk)
    nz_94_2 <= { _0886_, _0885_, _0883_, nz_94_1 };
  always @(posedge clk)
    neg_94_2 <= { _0890_, _0889_, _0887_, neg_94_1 };
  always @(posedge clk)
    rest_94_2 <= tripled_94_2[7:0];
  always @(posedge clk)
    code_95_0 <= { ninefold_95_0[9:8], tripled_95_0[9:8] };
  always @(posedge clk)
    rest_95_0 <= ninefold_95_0[7:0];
  always @(posedge clk)
    nz_95_1 <= { _0893_, _0891_ };
  always @(posedge clk)
    neg_95_1 <= { _0896_, _0894_ };
  always @(posedge clk)
    code_95_1 <= { ninefold_95_1[9:8], tripled_95_1[9:8] };
  always @(posedge clk)
    rest_95_1 <= ninefold_95_1[7:0];
  always @(posedge clk)
    nz_95_2 <= { _0900_, _0899_, _0897_, nz_95_1 };
  always @(posedge clk)
    neg_95_2 <= { _0904_, _0903_, _0901_, neg_95_1 };
  always @(posedge clk)
    rest_95_2 <= tripled_95_2[7:0];
  always @(posedge clk)
    code_96_0 <= { ninefold_96_0[9:8], tripled_96_0[9:8] };
  always @(posedge clk)
    rest_96_0 <= ninefold_96_0[7:0];
  always @(posedge clk)
    nz_96_1 <= { _0907_, _0905_ };
  always @(posedge clk)
    neg_96_1 <= { _0910_, _0908_ };
  always @(posedge clk)
    code_96_1 <= { ninefold_96_1[9:8], tripled_96_1[9:8] };
  always @(posedge clk)
    rest_96_1 <= ninefold_96_1[7:0];
  always @(posedge clk)
    nz_96_2 <= { _0914_, _0913_, _0911_, nz_96_1 };
  always @(posedge clk)
    neg_96_2 <= { _0918_, _0917_, _0915_, neg_96_1 };
  always @(posedge clk)
    rest_96_2 <= tripled_96_2[7:0];
  always @(posedge clk)
    code_97_0 <= { ninefold_97_0[9:8], tripled_97_0[9:8] };
  always @(posedge clk)
    rest_97_0 <= ninefold_97_0[7:0];
  always @(posedge clk)
    nz_97_1 <= { _0921_, _0919_ };
  always @(posedge clk)
    neg_97_1 <= { _0924_, _0922_ };
  always @(posedge clk)
    code_97_1 <= { ninefold_97_1[9:8], tripled_97_1[9:8] };
  always @(posedge clk)
    rest_97_1 <= ninefold_97_1[7:0];
  always @(posedge clk)
    nz_97_2 <= { _0928_, _0927_, _0925_, nz_97_1 };
  always @(posedge clk)
    neg_97_2 <= { _0932_, _0931_, _0929_, neg_97_1 };
  always @(posedge clk)
    rest_97_2 <= tripled_97_2[7:0];
  always @(posedge clk)
    code_98_0 <= { ninefold_98_0[9:8], tripled_98_0[9:8] };
  always @(posedge clk)
    rest_98_0 <= ninefold_98_0[7:0];
  always @(posedge clk)
    nz_98_1 <= { _0935_, _0933_ };
  always @(posedge clk)
    neg_98_1 <= { _0938_, _0936_ };
  always @(posedge clk)
    code_98_1 <= { ninefold_98_1[9:8], tripled_98_1[9:8] };
  always @(posedge clk)
    rest_98_1 <= ninefold_98_1[7:0];
  always @(posedge clk)
    nz_98_2 <= { _0942_, _0941_, _0939_, nz_98_1 };
  always @(posedge clk)
    neg_98_2 <= { _0946_, _0945_, _0943_, neg_98_1 };
  always @(posedge clk)
    rest_98_2 <= tripled_98_2[7:0];
  always @(posedge clk)
    code_99_0 <= { ninefold_99_0[9:8], tripled_99_0[9:8] };
  always @(posedge clk)
    rest_99_0 <= ninefold_99_0[7:0];
  always @(posedge clk)
    nz_99_1 <= { _0949_, _0947_ };
  always @(posedge clk)
    neg_99_1 <= { _0952_, _0950_ };
  always @(posedge clk)
    code_99_1 <= { ninefold_99_1[9:8], tripled_99_1[9:8] };
  always @(posedge clk)
    rest_99_1 <= ninefold_99_1[7:0];
  always @(posedge clk)
    nz_99_2 <= { _0956_, _0955_, _0953_, nz_99_1 };
  always @(posedge clk)
    neg_99_2 <= { _0960_, _0959_, _0957_, neg_99_1 };
  always @(posedge clk)
    rest_99_2 <= tripled_99_2[7:0];
  always @(posedge clk)
    code_100_0 <= { ninefold_100_0[9:8], tripled_100_0[9:8] };
  always @(posedge clk)
    rest_100_0 <= ninefold_100_0[7:0];
  always @(posedge clk)
    nz_100_1 <= { _0963_, _0961_ };
  always @(posedge clk)
    neg_100_1 <= { _0966_, _0964_ };
  always @(posedge clk)
    code_100_1 <= { ninefold_100_1[9:8], tripled_100_1[9:8] };
  always @(posedge clk)
    rest_100_1 <= ninefold_100_1[7:0];
  always @(posedge clk)
    nz_100_2 <= { _0970_, _0969_, _0967_, nz_100_1 };
  always @(posedge clk)
    neg_100_2 <= { _0974_, _0973_, _0971_, neg_100_1 };
  always @(posedge clk)
    rest_100_2 <= tripled_100_2[7:0];
  always @(posedge clk)
    code_101_0 <= { ninefold_101_0[9:8], tripled_101_0[9:8] };
  always @(posedge clk)
    rest_101_0 <= ninefold_101_0[7:0];
  always @(posedge clk)
    nz_101_1 <= { _0977_, _0975_ };
  always @(posedge clk)
    neg_101_1 <= { _0980_, _0978_ };
  always @(posedge clk)
    code_101_1 <= { ninefold_101_1[9:8], tripled_101_1[9:8] };
  always @(posedge clk)
    rest_101_1 <= ninefold_101_1[7:0];
  always @(posedge clk)
    nz_101_2 <= { _0984_, _0983_, _0981_, nz_101_1 };
  always @(posedge clk)
    neg_101_2 <= { _0988_, _0987_, _0985_, neg_101_1 };
  always @(posedge clk)
    rest_101_2 <= tripled_101_2[7:0];
  always @(posedge clk)
    code_102_0 <= { ninefold_102_0[9:8], tripled_102_0[9:8] };
  always @(posedge clk)
    rest_102_0 <= ninefold_102_0[7:0];
  always @(posedge clk)
    nz_102_1 <= { _0991_, _0989_ };
  always @(posedge clk)
    neg_102_1 <= { _0994_, _0992_ };
  always @(posedge clk)
    code_102_1 <= { ninefold_102_1[9:8], tripled_102_1[9:8] };
  always @(posedge clk)
    rest_102_1 <= ninefold_102_1[7:0];
  always @(posedge clk)
    nz_102_2 <= { _0998_, _0997_, _0995_, nz_102_1 };
  always @(posedge clk)
    neg_102_2 <= { _1002_, _1001_, _0999_, neg_102_1 };
  always @(posedge clk)
    rest_102_2 <= tripled_102_2[7:0];
  always @(posedge clk)
    code_103_0 <= { ninefold_103_0[9:8], tripled_103_0[9:8] };
  always @(posedge clk)
    rest_103_0 <= ninefold_103_0[7:0];
  always @(posedge clk)
    nz_103_1 <= { _1005_, _1003_ };
  always @(posedge clk)
    neg_103_1 <= { _1008_, _1006_ };
  always @(posedge clk)
    code_103_1 <= { ninefold_103_1[9:8], tripled_103_1[9:8] };
  always @(posedge clk)
    rest_103_1 <= ninefold_103_1[7:0];
  always @(posedge clk)
    nz_103_2 <= { _1012_, _1011_, _1009_, nz_103_1 };
  always @(posedge clk)
    neg_103_2 <= { _1016_, _1015_, _1013_, neg_103_1 };
  always @(posedge clk)
    rest_103_2 <= tripled_103_2[7:0];
  always @(posedge clk)
    code_104_0 <= { ninefold_104_0[9:8], tripled_104_0[9:8] };
  always @(posedge clk)
    rest_104_0 <= ninefold_104_0[7:0];
  always @(posedge clk)
    nz_104_1 <= { _1019_, _1017_ };
  always @(posedge clk)
    neg_104_1 <= { _1022_, _1020_ };
  always @(posedge clk)
    code_104_1 <= { ninefold_104_1[9:8], tripled_104_1[9:8] };
  always @(posedge clk)
    rest_104_1 <= ninefold_104_1[7:0];
  always @(posedge clk)
    nz_104_2 <= { _1026_, _1025_, _1023_, nz_104_1 };
  always @(posedge clk)
    neg_104_2 <= { _1030_, _1029_, _1027_, neg_104_1 };
  always @(posedge clk)
    rest_104_2 <= tripled_104_2[7:0];
  always @(posedge clk)
    code_105_0 <= { ninefold_105_0[9:8], tripled_105_0[9:8] };
  always @(posedge clk)
    rest_105_0 <= ninefold_105_0[7:0];
  always @(posedge clk)
    nz_105_1 <= { _1033_, _1031_ };
  always @(posedge clk)
    neg_105_1 <= { _1036_, _1034_ };
  always @(posedge clk)
    code_105_1 <= { ninefold_105_1[9:8], tripled_105_1[9:8] };
  always @(posedge clk)
    rest_105_1 <= ninefold_105_1[7:0];
  always @(posedge clk)
    nz_105_2 <= { _1040_, _1039_, _1037_, nz_105_1 };
  always @(posedge clk)
    neg_105_2 <= { _1044_, _1043_, _1041_, neg_105_1 };
  always @(posedge clk)
    rest_105_2 <= tripled_105_2[7:0];
  always @(posedge clk)
    code_106_0 <= { ninefold_106_0[9:8], tripled_106_0[9:8] };
  always @(posedge clk)
    rest_106_0 <= ninefold_106_0[7:0];
  always @(posedge clk)
    nz_106_1 <= { _1047_, _1045_ };
  always @(posedge clk)
    neg_106_1 <= { _1050_, _1048_ };
  always @(posedge clk)
    code_106_1 <= { ninefold_106_1[9:8], tripled_106_1[9:8] };
  always @(posedge clk)
    rest_106_1 <= ninefold_106_1[7:0];
  always @(posedge clk)
    nz_106_2 <= { _1054_, _1053_, _1051_, nz_106_1 };
  always @(posedge clk)
    neg_106_2 <= { _1058_, _1057_, _1055_, neg_106_1 };
  always @(posedge clk)
    rest_106_2 <= tripled_106_2[7:0];
  always @(posedge clk)
    code_107_0 <= { ninefold_107_0[9:8], tripled_107_0[9:8] };
  always @(posedge clk)
    rest_107_0 <= ninefold_107_0[7:0];
  always @(posedge clk)
    nz_107_1 <= { _1061_, _1059_ };
  always @(posedge clk)
    neg_107_1 <= { _1064_, _1062_ };
  always @(posedge clk)
    code_107_1 <= { ninefold_107_1[9:8], tripled_107_1[9:8] };
  always @(posedge clk)
    rest_107_1 <= ninefold_107_1[7:0];
  always @(posedge clk)
    nz_107_2 <= { _1068_, _1067_, _1065_, nz_107_1 };
  always @(posedge clk)
    neg_107_2 <= { _1072_, _1071_, _1069_, neg_107_1 };
  always @(posedge clk)
    rest_107_2 <= tripled_107_2[7:0];
  always @(posedge clk)
    code_108_0 <= { ninefold_108_0[9:8], tripled_108_0[9:8] };
  always @(posedge clk)
    rest_108_0 <= ninefold_108_0[7:0];
  always @(posedge clk)
    nz_108_1 <= { _1075_, _1073_ };
  always @(posedge clk)
    neg_108_1 <= { _1078_, _1076_ };
  always @(posedge clk)
    code_108_1 <= { ninefold_108_1[9:8], tripled_108_1[9:8] };
  always @(posedge clk)
    rest_108_1 <= ninefold_108_1[7:0];
  always @(posedge clk)
    nz_108_2 <= { _1082_, _1081_, _1079_, nz_108_1 };
  always @(posedge clk)
    neg_108_2 <= { _1086_, _1085_, _1083_, neg_108_1 };
  always @(posedge clk)
    rest_108_2 <= tripled_108_2[7:0];
  always @(posedge clk)
    code_109_0 <= { ninefold_109_0[9:8], tripled_109_0[9:8] };
  always @(posedge clk)
    rest_109_0 <= ninefold_109_0[7:0];
  always @(posedge clk)
    nz_109_1 <= { _1089_, _1087_ };
  always @(posedge clk)
    neg_109_1 <= { _1092_, _1090_ };
  always @(posedge clk)
    code_109_1 <= { ninefold_109_1[9:8], tripled_109_1[9:8] };
  always @(posedge clk)
    rest_109_1 <= ninefold_109_1[7:0];
  always @(posedge clk)
    nz_109_2 <= { _1096_, _1095_, _1093_, nz_109_1 };
  always @(posedge clk)
    neg_109_2 <= { _1100_, _1099_, _1097_, neg_109_1 };
  always @(posedge clk)
    rest_109_2 <= tripled_109_2[7:0];
  always @(posedge clk)
    code_110_0 <= { ninefold_110_0[9:8], tripled_110_0[9:8] };
  always @(posedge clk)
    rest_110_0 <= ninefold_110_0[7:0];
  always @(posedge clk)
    nz_110_1 <= { _1103_, _1101_ };
  always @(posedge clk)
    neg_110_1 <= { _1106_, _1104_ };
  always @(posedge clk)
    code_110_1 <= { ninefold_110_1[9:8], tripled_110_1[9:8] };
  always @(posedge clk)
    rest_110_1 <= ninefold_110_1[7:0];
  always @(posedge clk)
    nz_110_2 <= { _1110_, _1109_, _1107_, nz_110_1 };
  always @(posedge clk)
    neg_110_2 <= { _1114_, _1113_, _1111_, neg_110_1 };
  always @(posedge clk)
    rest_110_2 <= tripled_110_2[7:0];
  always @(posedge clk)
    code_111_0 <= { ninefold_111_0[9:8], tripled_111_0[9:8] };
  always @(posedge clk)
    rest_111_0 <= ninefold_111_0[7:0];
  always @(posedge clk)
    nz_111_1 <= { _1117_, _1115_ };
  always @(posedge clk)
    neg_111_1 <= { _1120_, _1118_ };
  always @(posedge clk)
    code_111_1 <= { ninefold_111_1[9:8], tripled_111_1[9:8] };
  always @(posedge clk)
    rest_111_1 <= ninefold_111_1[7:0];
  always @(posedge clk)
    nz_111_2 <= { _1124_, _1123_, _1121_, nz_111_1 };
  always @(posedge clk)
    neg_111_2 <= { _1128_, _1127_, _1125_, neg_111_1 };
  always @(posedge clk)
    rest_111_2 <= tripled_111_2[7:0];
  always @(posedge clk)
    illegal <= _1690_;
  assign _2130_ = drop ? 1'h0 : _1689_;
  assign _1690_ = rst ? 1'h0 : _2130_;
  assign unused = & { tripled_9_1[7:0], tripled_9_0[7:0], tripled_99_1[7:0], tripled_99_0[7:0], tripled_98_1[7:0], tripled_98_0[7:0], tripled_97_1[7:0], tripled_97_0[7:0], tripled_96_1[7:0], tripled_96_0[7:0], tripled_95_1[7:0], tripled_95_0[7:0], tripled_94_1[7:0], tripled_94_0[7:0], tripled_93_1[7:0], tripled_93_0[7:0], tripled_92_1[7:0], tripled_92_0[7:0], tripled_91_1[7:0], tripled_91_0[7:0], tripled_90_1[7:0], tripled_90_0[7:0], tripled_8_1[7:0], tripled_8_0[7:0], tripled_89_1[7:0], tripled_89_0[7:0], tripled_88_1[7:0], tripled_88_0[7:0], tripled_87_1[7:0], tripled_87_0[7:0], tripled_86_1[7:0], tripled_86_0[7:0], tripled_85_1[7:0], tripled_85_0[7:0], tripled_84_1[7:0], tripled_84_0[7:0], tripled_83_1[7:0], tripled_83_0[7:0], tripled_82_1[7:0], tripled_82_0[7:0], tripled_81_1[7:0], tripled_81_0[7:0], tripled_80_1[7:0], tripled_80_0[7:0], tripled_7_1[7:0], tripled_7_0[7:0], tripled_79_1[7:0], tripled_79_0[7:0], tripled_78_1[7:0], tripled_78_0[7:0], tripled_77_1[7:0], tripled_77_0[7:0], tripled_76_1[7:0], tripled_76_0[7:0], tripled_75_1[7:0], tripled_75_0[7:0], tripled_74_1[7:0], tripled_74_0[7:0], tripled_73_1[7:0], tripled_73_0[7:0], tripled_72_1[7:0], tripled_72_0[7:0], tripled_71_1[7:0], tripled_71_0[7:0], tripled_70_1[7:0], tripled_70_0[7:0], tripled_6_1[7:0], tripled_6_0[7:0], tripled_69_1[7:0], tripled_69_0[7:0], tripled_68_1[7:0], tripled_68_0[7:0], tripled_67_1[7:0], tripled_67_0[7:0], tripled_66_1[7:0], tripled_66_0[7:0], tripled_65_1[7:0], tripled_65_0[7:0], tripled_64_1[7:0], tripled_64_0[7:0], tripled_63_1[7:0], tripled_63_0[7:0], tripled_62_1[7:0], tripled_62_0[7:0], tripled_61_1[7:0], tripled_61_0[7:0], tripled_60_1[7:0], tripled_60_0[7:0], tripled_5_1[7:0], tripled_5_0[7:0], tripled_59_1[7:0], tripled_59_0[7:0], tripled_58_1[7:0], tripled_58_0[7:0], tripled_57_1[7:0], tripled_57_0[7:0], tripled_56_1[7:0], tripled_56_0[7:0], tripled_55_1[7:0], tripled_55_0[7:0], tripled_54_1[7:0], tripled_54_0[7:0], tripled_53_1[7:0], tripled_53_0[7:0], tripled_52_1[7:0], tripled_52_0[7:0], tripled_51_1[7:0], tripled_51_0[7:0], tripled_50_1[7:0], tripled_50_0[7:0], tripled_4_1[7:0], tripled_4_0[7:0], tripled_49_1[7:0], tripled_49_0[7:0], tripled_48_1[7:0], tripled_48_0[7:0], tripled_47_1[7:0], tripled_47_0[7:0], tripled_46_1[7:0], tripled_46_0[7:0], tripled_45_1[7:0], tripled_45_0[7:0], tripled_44_1[7:0], tripled_44_0[7:0], tripled_43_1[7:0], tripled_43_0[7:0], tripled_42_1[7:0], tripled_42_0[7:0], tripled_41_1[7:0], tripled_41_0[7:0], tripled_40_1[7:0], tripled_40_0[7:0], tripled_3_1[7:0], tripled_3_0[7:0], tripled_39_1[7:0], tripled_39_0[7:0], tripled_38_1[7:0], tripled_38_0[7:0], tripled_37_1[7:0], tripled_37_0[7:0], tripled_36_1[7:0], tripled_36_0[7:0], tripled_35_1[7:0], tripled_35_0[7:0], tripled_34_1[7:0], tripled_34_0[7:0], tripled_33_1[7:0], tripled_33_0[7:0], tripled_32_1[7:0], tripled_32_0[7:0], tripled_31_1[7:0], tripled_31_0[7:0], tripled_30_1[7:0], tripled_30_0[7:0], tripled_2_1[7:0], tripled_2_0[7:0], tripled_29_1[7:0], tripled_29_0[7:0], tripled_28_1[7:0], tripled_28_0[7:0], tripled_27_1[7:0], tripled_27_0[7:0], tripled_26_1[7:0], tripled_26_0[7:0], tripled_25_1[7:0], tripled_25_0[7:0], tripled_24_1[7:0], tripled_24_0[7:0], tripled_23_1[7:0], tripled_23_0[7:0], tripled_22_1[7:0], tripled_22_0[7:0], tripled_21_1[7:0], tripled_21_0[7:0], tripled_20_1[7:0], tripled_20_0[7:0], tripled_1_1[7:0], tripled_1_0[7:0], tripled_19_1[7:0], tripled_19_0[7:0], tripled_18_1[7:0], tripled_18_0[7:0], tripled_17_1[7:0], tripled_17_0[7:0], tripled_16_1[7:0], tripled_16_0[7:0], tripled_15_1[7:0], tripled_15_0[7:0], tripled_14_1[7:0], tripled_14_0[7:0], tripled_13_1[7:0], tripled_13_0[7:0], tripled_12_1[7:0], tripled_12_0[7:0], tripled_11_1[7:0], tripled_11_0[7:0], tripled_111_1[7:0], tripled_111_0[7:0], tripled_110_1[7:0], tripled_110_0[7:0], tripled_10_1[7:0], tripled_10_0[7:0], tripled_109_1[7:0], tripled_109_0[7:0], tripled_108_1[7:0], tripled_108_0[7:0], tripled_107_1[7:0], tripled_107_0[7:0], tripled_106_1[7:0], tripled_106_0[7:0], tripled_105_1[7:0], tripled_105_0[7:0], tripled_104_1[7:0], tripled_104_0[7:0], tripled_103_1[7:0], tripled_103_0[7:0], tripled_102_1[7:0], tripled_102_0[7:0], tripled_101_1[7:0], tripled_101_0[7:0], tripled_100_1[7:0], tripled_100_0[7:0], tripled_0_1[7:0], tripled_0_0[7:0] };
endmodule

// Walks output positions and window taps; each is stepped on its own.
module tnthw_t32x32_array_unit_window(
  clk,
  load,
  preload,
  restart_position,
  started,
  step_position,
  index,
  last_position,
  next_last_tap,
  one_position,
  positions_last_next,
  valid,
  whole
);
  wire [16:0] _000_;
  wire _001_;
  wire [13:0] _002_;
  wire [13:0] _003_;
  wire [19:0] _004_;
  wire [19:0] _005_;
  wire [19:0] _006_;
  wire [3:0] _007_;
  wire [3:0] _008_;
  wire [3:0] _009_;
  wire [3:0] _010_;
  wire [13:0] _011_;
  wire _012_;
  wire [13:0] _013_;
  wire [16:0] _014_;
  wire _015_;
  wire [15:0] _016_;
  wire [15:0] _017_;
  wire [16:0] _018_;
  wire _019_;
  wire [15:0] _020_;
  wire [5:0] _021_;
  wire [20:0] _022_;
  wire [16:0] _023_;
  wire [20:0] _024_;
  wire [19:0] _025_;
  wire [19:0] _026_;
  wire [6:0] _027_;
  wire _028_;
  wire [12:0] _029_;
  wire _030_;
  wire [6:0] _031_;
  wire _032_;
  wire _033_;
  wire [6:0] _034_;
  wire _035_;
  wire [12:0] _036_;
  wire _037_;
  wire [19:0] _038_;
  wire [20:0] _039_;
  wire [19:0] _040_;
  wire [20:0] _041_;
  wire [19:0] _042_;
  wire _043_;
  wire _044_;
  wire [5:0] _045_;
  wire [20:0] _046_;
  wire [19:0] _047_;
  wire [15:0] _048_;
  wire _049_;
  wire [20:0] _050_;
  wire [19:0] _051_;
  wire _052_;
  wire [13:0] _053_;
  wire [19:0] _054_;
  wire [13:0] _055_;
  wire _056_;
  wire [6:0] _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire [12:0] _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire [6:0] _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire [6:0] _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire [12:0] _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire [12:0] _084_;
  wire _085_;
  wire [14:0] _086_;
  wire _087_;
  wire _088_;
  wire [19:0] _089_;
  wire [6:0] _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire [20:0] _094_;
  wire [6:0] _095_;
  wire _096_;
  wire [16:0] _097_;
  wire _098_;
  wire _099_;
  wire [20:0] _100_;
  wire [13:0] _101_;
  wire [13:0] _102_;
  wire [19:0] _103_;
  wire _104_;
  wire _105_;
  wire [15:0] _106_;
  wire _107_;
  wire [14:0] _108_;
  wire [14:0] _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire _114_;
  wire _115_;
  wire _116_;
  wire [20:0] _117_;
  wire [20:0] _118_;
  wire [13:0] _119_;
  wire [19:0] _120_;
  wire [19:0] _121_;
  wire [19:0] _122_;
  wire [19:0] _123_;
  wire [20:0] _124_;
  wire [20:0] _125_;
  wire [20:0] _126_;
  wire [20:0] _127_;
  wire [19:0] _128_;
  wire [19:0] _129_;
  wire [19:0] _130_;
  wire [19:0] _131_;
  wire [20:0] _132_;
  wire [20:0] _133_;
  wire [20:0] _134_;
  wire [20:0] _135_;
  wire [19:0] _136_;
  wire [19:0] _137_;
  wire [19:0] _138_;
  wire [19:0] _139_;
  wire _140_;
  wire _141_;
  wire [12:0] _142_;
  wire [12:0] _143_;
  wire _144_;
  wire _145_;
  wire _146_;
  wire [6:0] _147_;
  wire [6:0] _148_;
  wire [6:0] _149_;
  wire _150_;
  wire _151_;
  wire _152_;
  wire [6:0] _153_;
  wire [6:0] _154_;
  wire [6:0] _155_;
  wire [19:0] _156_;
  wire [19:0] _157_;
  wire [19:0] _158_;
  wire [19:0] _159_;
  wire [19:0] _160_;
  wire [19:0] _161_;
  wire [19:0] _162_;
  wire [19:0] _163_;
  wire [20:0] _164_;
  wire [20:0] _165_;
  wire [20:0] _166_;
  wire [20:0] _167_;
  wire [20:0] _168_;
  wire [20:0] _169_;
  wire [20:0] _170_;
  wire [20:0] _171_;
  wire [5:0] _172_;
  wire [5:0] _173_;
  wire [5:0] _174_;
  wire [15:0] _175_;
  wire [15:0] _176_;
  wire [15:0] _177_;
  wire _178_;
  wire _179_;
  wire [16:0] _180_;
  wire [16:0] _181_;
  reg [19:0] address;
  initial address = 20'h00000;
  reg [19:0] address_62;
  initial address_62 = 20'h00000;
  input clk;
  wire clk;
  reg [15:0] columns;
  initial columns = 16'h0000;
  reg ends_x;
  initial ends_x = 1'h0;
  reg ends_y;
  initial ends_y = 1'h0;
  reg [15:0] first_row;
  initial first_row = 16'h0000;
  wire [15:0] from_start;
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
  reg kx_few;
  initial kx_few = 1'h0;
  reg kx_last_next;
  initial kx_last_next = 1'h0;
  reg [6:0] kx_left;
  initial kx_left = 7'h00;
  reg [6:0] kx_whole;
  initial kx_whole = 7'h00;
  reg ky_last_next;
  initial ky_last_next = 1'h0;
  reg [6:0] ky_left;
  initial ky_left = 7'h00;
  output last_position;
  wire last_position;
  input load;
  wire load;
  output next_last_tap;
  wire next_last_tap;
  reg [19:0] next_row;
  initial next_row = 20'h00000;
  wire [19:0] next_row_68;
  wire [19:0] next_tap;
  output one_position;
  wire one_position;
  wire [20:0] place_x;
  wire [20:0] place_y;
  reg planes_few;
  initial planes_few = 1'h0;
  reg planes_last_next;
  initial planes_last_next = 1'h0;
  reg [12:0] planes_left;
  initial planes_left = 13'h0000;
  reg [12:0] planes_whole;
  initial planes_whole = 13'h0000;
  reg positions_few;
  initial positions_few = 1'h0;
  output positions_last_next;
  reg positions_last_next;
  initial positions_last_next = 1'h0;
  reg [16:0] positions_left;
  initial positions_left = 17'h00000;
  reg [16:0] positions_whole;
  initial positions_whole = 17'h00000;
  input preload;
  wire preload;
  input restart_position;
  wire restart_position;
  wire [20:0] room_x;
  wire [20:0] room_y;
  reg [19:0] row_address;
  initial row_address = 20'h00000;
  input [229:0] started;
  wire [229:0] started;
  reg starts_x;
  initial starts_x = 1'h0;
  reg starts_y;
  initial starts_y = 1'h0;
  input step_position;
  wire step_position;
  reg [19:0] tap_address;
  initial tap_address = 20'h00000;
  wire unused;
  output valid;
  wire valid;
  output [19:0] whole;
  reg [19:0] whole;
  initial whole = 20'h00000;
  reg [15:0] whole_row;
  initial whole_row = 16'h0000;
  reg [20:0] x;
  initial x = 21'h000000;
  reg [20:0] x_63;
  initial x_63 = 21'h000000;
  reg [20:0] y;
  initial y = 21'h000000;
  reg [20:0] y_66;
  initial y_66 = 21'h000000;
  assign _000_ = { 5'h00, started[229:218] } - 17'h00002;
  assign _049_ = | { 4'h0, started[229:220] };
  assign _056_ = & started[219:218];
  assign _066_ = _049_ | _056_;
  assign _077_ = ~ _066_;
  assign _086_ = { 1'h0, started[117:104] } - 15'h0002;
  assign _097_ = { 5'h00, started[229:218] } - 17'h00002;
  assign _107_ = | { 4'h0, started[229:220] };
  assign _115_ = & started[219:218];
  assign _001_ = _107_ | _115_;
  assign _012_ = ~ _001_;
  assign _023_ = $signed(positions_left) - $signed(17'h00001);
  assign _032_ = | positions_left[15:1];
  assign _043_ = ~ _032_;
  assign _044_ = positions_left[16] | _043_;
  assign _045_ = index + 6'h01;
  assign _046_ = y + { 17'h00000, kept_stride_y };
  assign _047_ = next_row + kept_row_step;
  assign _048_ = $signed(columns) - $signed(16'h0001);
  assign _050_ = x + { 17'h00000, kept_stride_x };
  assign _051_ = address + { 16'h0000, kept_stride_x };
  assign _052_ = load | restart_position;
  assign _053_ = load ? started[75:62] : kept_start_offset;
  assign _054_ = load ? started[137:118] : kept_row_step;
  assign _055_ = load ? started[75:62] : kept_start_offset;
  assign _057_ = { 1'h0, started[205:200] } - 7'h02;
  assign _058_ = | started[205:202];
  assign _059_ = & started[201:200];
  assign _060_ = _058_ | _059_;
  assign _061_ = ~ _060_;
  assign _062_ = { 1'h0, started[217:206] } - 13'h0002;
  assign _063_ = | started[217:208];
  assign _064_ = & started[207:206];
  assign _065_ = _063_ | _064_;
  assign _067_ = ~ _065_;
  assign _068_ = { 1'h0, started[199:194] } - 7'h02;
  assign _069_ = | started[199:196];
  assign _070_ = & started[195:194];
  assign _071_ = _069_ | _070_;
  assign _072_ = ~ _071_;
  assign _073_ = { 1'h0, started[205:200] } - 7'h02;
  assign _074_ = | started[205:202];
  assign _075_ = & started[201:200];
  assign _076_ = _074_ | _075_;
  assign _078_ = ~ _076_;
  assign _079_ = { 1'h0, started[217:206] } - 13'h0002;
  assign _080_ = | started[217:208];
  assign _081_ = & started[207:206];
  assign _082_ = _080_ | _081_;
  assign _083_ = ~ _082_;
  assign _084_ = $signed(planes_left) - $signed(13'h0001);
  assign _085_ = | planes_left[11:1];
  assign _087_ = ~ _085_;
  assign _088_ = planes_left[12] | _087_;
  assign _089_ = address_62 + kept_plane;
  assign _090_ = $signed(kx_left) - $signed(7'h01);
  assign _091_ = | kx_left[5:1];
  assign _092_ = ~ _091_;
  assign _093_ = kx_left[6] | _092_;
  assign _094_ = $signed(x_63) + $signed({ 17'h00000, kept_dilation_x });
  assign _095_ = $signed(ky_left) - $signed(7'h01);
  assign _096_ = | ky_left[5:1];
  assign _098_ = ~ _096_;
  assign _099_ = ky_left[6] | _098_;
  assign _100_ = $signed(y_66) + $signed({ 17'h00000, kept_dilation_y });
  assign _101_ = load ? started[33:20] : kept_row_y;
  assign _102_ = load ? started[47:34] : kept_column_x;
  assign _103_ = address + address_62;
  assign _104_ = ~ place_y[20];
  assign _105_ = ~ place_x[20];
  assign _106_ = { 2'h0, started[117:104] } ^ { 2'h0, started[61:48] };
  assign _108_ = ~ { 1'h0, started[61:48] };
  assign _109_ = { 1'h0, started[117:104] } | _108_;
  assign from_start = $signed(_106_) + $signed({ _109_, 1'h0 });
  assign _110_ = kx_whole[6] & ky_last_next;
  assign _111_ = kx_last_next & ky_left[6];
  assign _112_ = kx_left[6] ? _110_ : _111_;
  assign _113_ = planes_whole[12] & _112_;
  assign _114_ = planes_last_next & kx_left[6];
  assign _116_ = _114_ & ky_left[6];
  assign next_last_tap = planes_left[12] ? _113_ : _116_;
  assign next_tap = tap_address + { 16'h0000, kept_dilation_x };
  assign next_row_68 = row_address + kept_tap_step;
  assign place_y = $signed(y) + $signed(y_66);
  assign _117_ = y - { 7'h00, kept_height };
  assign room_y = $signed(_117_) + $signed(y_66);
  assign place_x = $signed(x) + $signed(x_63);
  assign _118_ = x - { 7'h00, kept_width };
  assign room_x = $signed(_118_) + $signed(x_63);
  assign valid = & { ends_x, starts_x, ends_y, starts_y };
  always @(posedge clk)
    kept_start_offset <= _119_;
  always @(posedge clk)
    kept_row_y <= _002_;
  always @(posedge clk)
    kept_column_x <= _003_;
  always @(posedge clk)
    kept_row_step <= _004_;
  always @(posedge clk)
    kept_tap_step <= _005_;
  always @(posedge clk)
    kept_plane <= _006_;
  always @(posedge clk)
    kept_stride_y <= _007_;
  always @(posedge clk)
    kept_stride_x <= _008_;
  always @(posedge clk)
    kept_dilation_y <= _009_;
  always @(posedge clk)
    kept_dilation_x <= _010_;
  always @(posedge clk)
    kept_height <= _011_;
  always @(posedge clk)
    kept_width <= _013_;
  always @(posedge clk)
    positions_whole <= _014_;
  always @(posedge clk)
    positions_few <= _015_;
  always @(posedge clk)
    first_row <= _016_;
  always @(posedge clk)
    whole_row <= _017_;
  always @(posedge clk)
    positions_left <= _018_;
  always @(posedge clk)
    positions_last_next <= _019_;
  always @(posedge clk)
    columns <= _020_;
  always @(posedge clk)
    index <= _021_;
  always @(posedge clk)
    y <= _022_;
  always @(posedge clk)
    x <= _024_;
  always @(posedge clk)
    next_row <= _025_;
  always @(posedge clk)
    address <= _026_;
  always @(posedge clk)
    kx_whole <= _027_;
  always @(posedge clk)
    kx_few <= _028_;
  always @(posedge clk)
    planes_whole <= _029_;
  always @(posedge clk)
    planes_few <= _030_;
  always @(posedge clk)
    ky_left <= _031_;
  always @(posedge clk)
    ky_last_next <= _033_;
  always @(posedge clk)
    kx_left <= _034_;
  always @(posedge clk)
    kx_last_next <= _035_;
  always @(posedge clk)
    planes_left <= _036_;
  always @(posedge clk)
    planes_last_next <= _037_;
  always @(posedge clk)
    address_62 <= _038_;
  always @(posedge clk)
    x_63 <= _039_;
  always @(posedge clk)
    tap_address <= _040_;
  always @(posedge clk)
    y_66 <= _041_;
  always @(posedge clk)
    row_address <= _042_;
  always @(posedge clk)
    whole <= _103_;
  always @(posedge clk)
    starts_y <= _104_;
  always @(posedge clk)
    ends_y <= room_y[20];
  always @(posedge clk)
    starts_x <= _105_;
  always @(posedge clk)
    ends_x <= room_x[20];
  assign _120_ = kx_left[6] ? next_row_68 : row_address;
  assign _121_ = planes_left[12] ? _120_ : row_address;
  assign _122_ = restart_position ? _121_ : row_address;
  assign _123_ = load ? row_address : _122_;
  assign _042_ = load ? started[19:0] : _123_;
  assign _124_ = kx_left[6] ? _100_ : y_66;
  assign _125_ = planes_left[12] ? _124_ : y_66;
  assign _126_ = restart_position ? _125_ : y_66;
  assign _127_ = load ? y_66 : _126_;
  assign _041_ = load ? { _101_[13], _101_[13], _101_[13], _101_[13], _101_[13], _101_[13], _101_[13], _101_ } : _127_;
  assign _128_ = kx_left[6] ? next_row_68 : next_tap;
  assign _129_ = planes_left[12] ? _128_ : tap_address;
  assign _130_ = restart_position ? _129_ : tap_address;
  assign _131_ = load ? tap_address : _130_;
  assign _040_ = load ? started[19:0] : _131_;
  assign _132_ = kx_left[6] ? { kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x } : _094_;
  assign _133_ = planes_left[12] ? _132_ : x_63;
  assign _134_ = restart_position ? _133_ : x_63;
  assign _135_ = load ? x_63 : _134_;
  assign _039_ = load ? { _102_[13], _102_[13], _102_[13], _102_[13], _102_[13], _102_[13], _102_[13], _102_ } : _135_;
  assign _136_ = kx_left[6] ? next_row_68 : next_tap;
  assign _137_ = planes_left[12] ? _136_ : _089_;
  assign _138_ = restart_position ? _137_ : address_62;
  assign _139_ = load ? address_62 : _138_;
  assign _038_ = load ? started[19:0] : _139_;
  assign _140_ = planes_left[12] ? planes_few : _088_;
  assign _141_ = restart_position ? _140_ : planes_last_next;
  assign _037_ = load ? _083_ : _141_;
  assign _142_ = planes_left[12] ? planes_whole : _084_;
  assign _143_ = restart_position ? _142_ : planes_left;
  assign _036_ = load ? _079_ : _143_;
  assign _144_ = kx_left[6] ? kx_few : _093_;
  assign _145_ = planes_left[12] ? _144_ : kx_last_next;
  assign _146_ = restart_position ? _145_ : kx_last_next;
  assign _035_ = load ? _078_ : _146_;
  assign _147_ = kx_left[6] ? kx_whole : _090_;
  assign _148_ = planes_left[12] ? _147_ : kx_left;
  assign _149_ = restart_position ? _148_ : kx_left;
  assign _034_ = load ? _073_ : _149_;
  assign _150_ = kx_left[6] ? _099_ : ky_last_next;
  assign _151_ = planes_left[12] ? _150_ : ky_last_next;
  assign _152_ = restart_position ? _151_ : ky_last_next;
  assign _033_ = load ? _072_ : _152_;
  assign _153_ = kx_left[6] ? _095_ : ky_left;
  assign _154_ = planes_left[12] ? _153_ : ky_left;
  assign _155_ = restart_position ? _154_ : ky_left;
  assign _031_ = load ? _068_ : _155_;
  assign _030_ = preload ? _067_ : planes_few;
  assign _029_ = preload ? _062_ : planes_whole;
  assign _028_ = preload ? _061_ : kx_few;
  assign _027_ = preload ? _057_ : kx_whole;
  assign _156_ = columns[15] ? next_row : _051_;
  assign _157_ = step_position ? _156_ : address;
  assign _158_ = restart_position ? address : _157_;
  assign _159_ = load ? address : _158_;
  assign _026_ = _052_ ? { 6'h00, _055_ } : _159_;
  assign _160_ = columns[15] ? _047_ : next_row;
  assign _161_ = step_position ? _160_ : next_row;
  assign _162_ = restart_position ? next_row : _161_;
  assign _163_ = load ? next_row : _162_;
  assign _025_ = _052_ ? _054_ : _163_;
  assign _164_ = columns[15] ? 21'h000000 : _050_;
  assign _165_ = step_position ? _164_ : x;
  assign _166_ = restart_position ? x : _165_;
  assign _167_ = load ? x : _166_;
  assign _024_ = _052_ ? { 7'h00, _053_ } : _167_;
  assign _168_ = columns[15] ? _046_ : y;
  assign _169_ = step_position ? _168_ : y;
  assign _170_ = restart_position ? y : _169_;
  assign _171_ = load ? y : _170_;
  assign _022_ = _052_ ? 21'h000000 : _171_;
  assign _172_ = step_position ? _045_ : index;
  assign _173_ = restart_position ? index : _172_;
  assign _174_ = load ? index : _173_;
  assign _021_ = _052_ ? 6'h00 : _174_;
  assign _175_ = columns[15] ? whole_row : _048_;
  assign _176_ = step_position ? _175_ : columns;
  assign _177_ = restart_position ? first_row : _176_;
  assign _020_ = load ? from_start : _177_;
  assign _178_ = step_position ? _044_ : positions_last_next;
  assign _179_ = restart_position ? positions_few : _178_;
  assign _019_ = load ? _012_ : _179_;
  assign _180_ = step_position ? _023_ : positions_left;
  assign _181_ = restart_position ? positions_whole : _180_;
  assign _018_ = load ? _097_ : _181_;
  assign _017_ = preload ? { _086_[14], _086_ } : whole_row;
  assign _016_ = preload ? from_start : first_row;
  assign _015_ = preload ? _077_ : positions_few;
  assign _014_ = preload ? _000_ : positions_whole;
  assign _013_ = load ? started[103:90] : kept_width;
  assign _011_ = load ? started[89:76] : kept_height;
  assign _010_ = preload ? started[193:190] : kept_dilation_x;
  assign _009_ = preload ? started[189:186] : kept_dilation_y;
  assign _008_ = preload ? started[185:182] : kept_stride_x;
  assign _007_ = preload ? started[181:178] : kept_stride_y;
  assign _006_ = preload ? started[177:158] : kept_plane;
  assign _005_ = preload ? started[157:138] : kept_tap_step;
  assign _004_ = preload ? started[137:118] : kept_row_step;
  assign _003_ = preload ? started[47:34] : kept_column_x;
  assign _002_ = preload ? started[33:20] : kept_row_y;
  assign _119_ = preload ? started[75:62] : kept_start_offset;
  assign unused = & { room_y[19:0], room_x[19:0], place_y[19:0], place_x[19:0] };
  assign last_position = positions_left[16];
  assign one_position = positions_whole[16];
endmodule

// Add `add__NAME` to `total__NAME` in every cycle; `clear` sets all to zero.
module tnthw_t32x32_counters(
  clk,
  rst,
  add__accumulator_writes,
  add__adds,
  add__array_reads,
  add__bias_reads,
  add__drain_reads,
  add__fetch_beats,
  add__finish_passes,
  add__function_reads,
  add__instructions,
  add__memory_read_beats,
  add__memory_write_beats,
  add__padded_vectors,
  add__store_words,
  add__vector_reads,
  add__vector_steps,
  add__vector_writes,
  add__vectors,
  add__weight_rows,
  clear
,
  value,
  value_2,
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
  total__steps_fill_rows,
  total__store_words,
  total__vector_reads,
  total__vector_steps
,
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
  input [10:0] add__adds;
  wire [10:0] add__adds;
  input add__array_reads;
  wire add__array_reads;
  input add__bias_reads;
  wire add__bias_reads;
  input add__drain_reads;
  wire add__drain_reads;
  input add__fetch_beats;
  wire add__fetch_beats;
  input add__finish_passes;
  wire add__finish_passes;
  input add__function_reads;
  wire add__function_reads;
  input add__instructions;
  wire add__instructions;
  input add__memory_read_beats;
  wire add__memory_read_beats;
  input add__memory_write_beats;
  wire add__memory_write_beats;
  input add__padded_vectors;
  wire add__padded_vectors;
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
  input [1:0] value;
  wire [1:0] value;
  input [2:0] value_2;
  wire [2:0] value_2;
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
  assign _035_ = total__adds + { 37'h0000000000, add__adds };
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
  assign _059_ = value_2[2] ? _018_ : total__function_fill_rows;
  assign _022_ = rst ? 48'h000000000000 : _056_;
  assign _057_ = add__vectors ? _005_ : total__vectors;
  assign _058_ = clear ? 48'h000000000000 : _057_;
  assign _021_ = rst ? 48'h000000000000 : _058_;
  assign _060_ = clear ? 48'h000000000000 : _059_;
  assign _043_ = rst ? 48'h000000000000 : _060_;
  assign _061_ = value_2[1] ? _017_ : total__steps_fill_rows;
  assign _063_ = clear ? 48'h000000000000 : _061_;
  assign _042_ = rst ? 48'h000000000000 : _063_;
  assign _064_ = value_2[0] ? _015_ : total__bias_fill_rows;
  assign _065_ = clear ? 48'h000000000000 : _064_;
  assign _041_ = rst ? 48'h000000000000 : _065_;
  assign _070_ = clear ? 48'h000000000000 : _062_;
  assign _066_ = value[1] ? _014_ : total__weight_fill_rows;
  assign _067_ = clear ? 48'h000000000000 : _066_;
  assign _040_ = rst ? 48'h000000000000 : _067_;
  assign _068_ = add__store_words ? _013_ : total__store_words;
  assign _069_ = clear ? 48'h000000000000 : _068_;
  assign _039_ = rst ? 48'h000000000000 : _069_;
  assign _071_ = value[0] ? _012_ : total__load_words;
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
module tnthw_t32x32_error_latch(
  clk,
  rst,
  abort,
  bad_address,
  bad_array_read,
  bad_count,
  bad_field,
  bad_memory_read,
  bad_memory_write,
  bad_opcode,
  bad_page,
  bad_row,
  bad_table,
  bad_vector_read,
  bad_vector_write,
  bad_weights,
  clear,
  deadlock,
  illegal,
  meets,
  number_0
,
  number_1,
  number_2,
  number_3,
  number_4,
  number_5,
  number_6,
  over,
  raised_2,
  read_error,
  unasked,
  value,
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
  wire [3:0] _045_;
  wire _046_;
  wire [3:0] _047_;
  wire [3:0] _048_;
  wire [3:0] _049_;
  wire [3:0] _050_;
  wire _051_;
  wire [3:0] _052_;
  wire [3:0] _053_;
  wire [3:0] _054_;
  wire [3:0] _055_;
  wire _056_;
  wire [3:0] _057_;
  wire [3:0] _058_;
  wire [3:0] _059_;
  wire [3:0] _060_;
  wire _061_;
  wire [3:0] _062_;
  wire [3:0] _063_;
  wire [3:0] _064_;
  wire [3:0] _065_;
  wire _066_;
  wire _067_;
  wire [3:0] _068_;
  wire [3:0] _069_;
  wire _070_;
  wire _071_;
  wire [3:0] _072_;
  wire [3:0] _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire [3:0] _077_;
  wire [3:0] _078_;
  wire _079_;
  wire _080_;
  wire [3:0] _081_;
  wire [3:0] _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire [3:0] _087_;
  wire [3:0] _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire [3:0] _092_;
  wire [3:0] _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire [3:0] _098_;
  wire [3:0] _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire [3:0] _103_;
  wire [3:0] _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire [3:0] _109_;
  wire [3:0] _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire [3:0] _114_;
  wire [3:0] _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire [3:0] _120_;
  wire [3:0] _121_;
  wire _122_;
  wire _123_;
  wire _124_;
  wire [3:0] _125_;
  wire [3:0] _126_;
  wire _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire [3:0] _131_;
  wire [3:0] _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire _138_;
  wire _139_;
  wire _140_;
  wire [1:0] _141_;
  wire _142_;
  wire _143_;
  wire [1:0] _144_;
  wire _145_;
  wire [1:0] _146_;
  wire _147_;
  wire _148_;
  wire [1:0] _149_;
  wire [1:0] _150_;
  wire _151_;
  wire _152_;
  wire _153_;
  wire [1:0] _154_;
  wire _155_;
  wire [1:0] _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire [1:0] _160_;
  wire [1:0] _161_;
  wire _162_;
  wire _163_;
  wire _164_;
  wire [1:0] _165_;
  wire _166_;
  wire [1:0] _167_;
  wire _168_;
  wire _169_;
  wire _170_;
  wire [1:0] _171_;
  wire [1:0] _172_;
  wire _173_;
  wire _174_;
  wire _175_;
  wire [1:0] _176_;
  wire _177_;
  wire [1:0] _178_;
  wire _179_;
  wire _180_;
  wire _181_;
  wire [1:0] _182_;
  wire [1:0] _183_;
  wire _184_;
  wire _185_;
  wire _186_;
  wire [1:0] _187_;
  wire _188_;
  wire [1:0] _189_;
  wire _190_;
  wire _191_;
  wire _192_;
  wire [1:0] _193_;
  wire [1:0] _194_;
  wire _195_;
  wire _196_;
  wire _197_;
  wire [1:0] _198_;
  wire _199_;
  wire [1:0] _200_;
  wire [15:0] _201_;
  wire _202_;
  wire _203_;
  wire _204_;
  wire _205_;
  wire [15:0] _206_;
  wire [15:0] _207_;
  wire _208_;
  wire _209_;
  wire _210_;
  wire [15:0] _211_;
  wire [15:0] _212_;
  wire _213_;
  wire _214_;
  wire _215_;
  wire [15:0] _216_;
  wire [15:0] _217_;
  wire _218_;
  wire _219_;
  wire [15:0] _220_;
  wire [15:0] _221_;
  wire _222_;
  wire _223_;
  wire [15:0] _224_;
  wire [15:0] _225_;
  wire _226_;
  wire _227_;
  wire [15:0] _228_;
  wire [15:0] _229_;
  wire _230_;
  wire _231_;
  wire [1:0] _232_;
  wire [3:0] _233_;
  wire [4:0] _234_;
  wire _235_;
  wire [2:0] _236_;
  wire [21:0] _237_;
  wire [3:0] _238_;
  wire [21:0] _239_;
  wire _240_;
  wire _241_;
  wire _242_;
  wire _243_;
  wire _244_;
  wire _245_;
  wire _246_;
  wire _247_;
  wire _248_;
  wire [3:0] _249_;
  wire [1:0] _250_;
  wire [15:0] _251_;
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
  wire [21:0] _280_;
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
  wire [15:0] _297_;
  wire [15:0] _298_;
  wire [1:0] _299_;
  wire [1:0] _300_;
  wire [3:0] _301_;
  wire [3:0] _302_;
  wire _303_;
  wire _304_;
  input abort;
  wire abort;
  output alarm;
  wire alarm;
  input bad_address;
  wire bad_address;
  input bad_array_read;
  wire bad_array_read;
  input bad_count;
  wire bad_count;
  input bad_field;
  wire bad_field;
  input bad_memory_read;
  wire bad_memory_read;
  input bad_memory_write;
  wire bad_memory_write;
  input bad_opcode;
  wire bad_opcode;
  input bad_page;
  wire bad_page;
  input bad_row;
  wire bad_row;
  input bad_table;
  wire bad_table;
  input bad_vector_read;
  wire bad_vector_read;
  input bad_vector_write;
  wire bad_vector_write;
  input bad_weights;
  wire bad_weights;
  input clear;
  wire clear;
  input clk;
  wire clk;
  output [3:0] code;
  reg [3:0] code;
  initial code = 4'h0;
  input deadlock;
  wire deadlock;
  reg [21:0] first;
  initial first = 22'h000000;
  input illegal;
  wire illegal;
  reg [21:0] in_unit;
  initial in_unit = 22'h000000;
  output [15:0] instruction;
  reg [15:0] instruction;
  initial instruction = 16'h0000;
  input meets;
  wire meets;
  reg [3:0] met;
  initial met = 4'h0;
  input [15:0] number_0;
  wire [15:0] number_0;
  reg number_0_of_0;
  initial number_0_of_0 = 1'h0;
  input [15:0] number_1;
  wire [15:0] number_1;
  reg number_1_of_2;
  initial number_1_of_2 = 1'h0;
  input [15:0] number_2;
  wire [15:0] number_2;
  reg number_2_of_3;
  initial number_2_of_3 = 1'h0;
  input [15:0] number_3;
  wire [15:0] number_3;
  reg number_3_of_3;
  initial number_3_of_3 = 1'h0;
  input [15:0] number_4;
  wire [15:0] number_4;
  reg number_4_of_1;
  initial number_4_of_1 = 1'h0;
  input [15:0] number_5;
  wire [15:0] number_5;
  reg number_5_of_1;
  initial number_5_of_1 = 1'h0;
  input [15:0] number_6;
  wire [15:0] number_6;
  reg number_6_of_1;
  initial number_6_of_1 = 1'h0;
  input over;
  wire over;
  wire [16:0] raised;
  input raised_2;
  wire raised_2;
  input read_error;
  wire read_error;
  input rst;
  wire rst;
  reg [3:0] soon;
  initial soon = 4'h0;
  output stop;
  reg stop;
  initial stop = 1'h0;
  input unasked;
  wire unasked;
  output [1:0] unit;
  reg [1:0] unit;
  initial unit = 2'h0;
  wire unused;
  input value;
  wire value;
  input watch;
  wire watch;
  input write__error;
  wire write__error;
  assign _000_ = | { raised_2, bad_address, bad_weights, bad_table, bad_memory_read, bad_count };
  assign _066_ = | { bad_row, bad_array_read, illegal };
  assign _136_ = | { value, bad_vector_read, meets };
  assign _258_ = ~ stop;
  assign _269_ = watch & _258_;
  assign _280_ = _269_ ? { abort, deadlock, bad_page, bad_field, bad_opcode, raised[16], bad_vector_write, raised[14:10], write__error, read_error, unasked, raised[6:3], bad_memory_write, raised[1:0] } : 22'h000000;
  assign _287_ = | first[9:0];
  assign _023_ = ~ first[0];
  assign _030_ = first[1] & _023_;
  assign _041_ = | first[1:0];
  assign _046_ = ~ _041_;
  assign _051_ = first[2] & _046_;
  assign _056_ = | first[2:0];
  assign _061_ = ~ _056_;
  assign _067_ = first[3] & _061_;
  assign _076_ = | first[3:0];
  assign _086_ = ~ _076_;
  assign _097_ = first[4] & _086_;
  assign _108_ = | first[4:0];
  assign _119_ = ~ _108_;
  assign _130_ = first[5] & _119_;
  assign _133_ = | first[5:0];
  assign _134_ = ~ _133_;
  assign _135_ = first[6] & _134_;
  assign _137_ = | first[6:0];
  assign _138_ = ~ _137_;
  assign _145_ = first[7] & _138_;
  assign _155_ = | first[7:0];
  assign _166_ = ~ _155_;
  assign _177_ = first[8] & _166_;
  assign _188_ = | first[8:0];
  assign _199_ = ~ _188_;
  assign _205_ = first[9] & _199_;
  assign _242_ = ~ first[0];
  assign _252_ = first[1] & _242_;
  assign _253_ = | first[1:0];
  assign _254_ = ~ _253_;
  assign _255_ = first[2] & _254_;
  assign _256_ = | first[2:0];
  assign _257_ = ~ _256_;
  assign _259_ = first[3] & _257_;
  assign _260_ = | first[3:0];
  assign _261_ = ~ _260_;
  assign _262_ = first[4] & _261_;
  assign _263_ = | first[4:0];
  assign _264_ = ~ _263_;
  assign _265_ = first[5] & _264_;
  assign _266_ = | first[5:0];
  assign _267_ = ~ _266_;
  assign _268_ = first[6] & _267_;
  assign _270_ = | first[6:0];
  assign _271_ = ~ _270_;
  assign _272_ = first[7] & _271_;
  assign _273_ = | first[7:0];
  assign _274_ = ~ _273_;
  assign _275_ = first[8] & _274_;
  assign _276_ = | first[8:0];
  assign _277_ = ~ _276_;
  assign _278_ = first[9] & _277_;
  assign _279_ = | { _278_, _275_, _272_, _268_, _265_, _262_, _259_, _255_, _252_, first[0] };
  assign _281_ = | first[12:10];
  assign _282_ = ~ first[10];
  assign _283_ = first[11] & _282_;
  assign _284_ = | first[11:10];
  assign _285_ = ~ _284_;
  assign _286_ = first[12] & _285_;
  assign _288_ = ~ first[10];
  assign _289_ = first[11] & _288_;
  assign _290_ = | first[11:10];
  assign _291_ = ~ _290_;
  assign _292_ = first[12] & _291_;
  assign _293_ = | first[16:13];
  assign _294_ = ~ first[13];
  assign _295_ = first[14] & _294_;
  assign _296_ = | first[14:13];
  assign _001_ = ~ _296_;
  assign _002_ = first[15] & _001_;
  assign _003_ = | first[15:13];
  assign _004_ = ~ _003_;
  assign _005_ = first[16] & _004_;
  assign _006_ = ~ first[13];
  assign _007_ = first[14] & _006_;
  assign _008_ = | first[14:13];
  assign _009_ = ~ _008_;
  assign _010_ = first[15] & _009_;
  assign _011_ = | first[15:13];
  assign _012_ = ~ _011_;
  assign _013_ = first[16] & _012_;
  assign _014_ = | { _013_, _010_, _007_, first[13] };
  assign _015_ = | first[21:17];
  assign _016_ = ~ first[17];
  assign _017_ = first[18] & _016_;
  assign _018_ = | first[18:17];
  assign _019_ = ~ _018_;
  assign _020_ = first[19] & _019_;
  assign _021_ = | first[19:17];
  assign _022_ = ~ _021_;
  assign _024_ = first[20] & _022_;
  assign _025_ = | first[20:17];
  assign _026_ = ~ _025_;
  assign _027_ = first[21] & _026_;
  assign _028_ = ~ first[17];
  assign _029_ = first[18] & _028_;
  assign _031_ = | first[18:17];
  assign _032_ = ~ _031_;
  assign _033_ = first[19] & _032_;
  assign _034_ = | { _033_, _029_, first[17] };
  assign _035_ = | first[19:17];
  assign _036_ = ~ _035_;
  assign _037_ = first[20] & _036_;
  assign _038_ = | first[20:17];
  assign _039_ = ~ _038_;
  assign _040_ = first[21] & _039_;
  assign _042_ = | { _040_, _037_ };
  assign _043_ = watch & alarm;
  assign _044_ = | met;
  assign _045_ = in_unit[0] ? 4'h3 : 4'h0;
  assign _047_ = in_unit[1] ? 4'h4 : 4'h0;
  assign _048_ = _045_ | _047_;
  assign _049_ = in_unit[2] ? 4'h4 : 4'h0;
  assign _050_ = _048_ | _049_;
  assign _052_ = in_unit[3] ? 4'h5 : 4'h0;
  assign _053_ = _050_ | _052_;
  assign _054_ = in_unit[4] ? 4'h6 : 4'h0;
  assign _055_ = _053_ | _054_;
  assign _057_ = in_unit[5] ? 4'h7 : 4'h0;
  assign _058_ = _055_ | _057_;
  assign _059_ = in_unit[6] ? 4'h9 : 4'h0;
  assign _060_ = _058_ | _059_;
  assign _062_ = in_unit[7] ? 4'ha : 4'h0;
  assign _063_ = _060_ | _062_;
  assign _064_ = in_unit[8] ? 4'ha : 4'h0;
  assign _065_ = _063_ | _064_;
  assign _068_ = in_unit[9] ? 4'ha : 4'h0;
  assign _069_ = _065_ | _068_;
  assign _070_ = ~ met[0];
  assign _071_ = in_unit[10] & _070_;
  assign _072_ = _071_ ? 4'h1 : 4'h0;
  assign _073_ = _069_ | _072_;
  assign _074_ = ~ met[0];
  assign _075_ = in_unit[11] & _074_;
  assign _077_ = _075_ ? 4'h4 : 4'h0;
  assign _078_ = _073_ | _077_;
  assign _079_ = ~ met[0];
  assign _080_ = in_unit[12] & _079_;
  assign _081_ = _080_ ? 4'h6 : 4'h0;
  assign _082_ = _078_ | _081_;
  assign _083_ = | met[1:0];
  assign _084_ = ~ _083_;
  assign _085_ = in_unit[13] & _084_;
  assign _087_ = _085_ ? 4'h3 : 4'h0;
  assign _088_ = _082_ | _087_;
  assign _089_ = | met[1:0];
  assign _090_ = ~ _089_;
  assign _091_ = in_unit[14] & _090_;
  assign _092_ = _091_ ? 4'h4 : 4'h0;
  assign _093_ = _088_ | _092_;
  assign _094_ = | met[1:0];
  assign _095_ = ~ _094_;
  assign _096_ = in_unit[15] & _095_;
  assign _098_ = _096_ ? 4'h4 : 4'h0;
  assign _099_ = _093_ | _098_;
  assign _100_ = | met[1:0];
  assign _101_ = ~ _100_;
  assign _102_ = in_unit[16] & _101_;
  assign _103_ = _102_ ? 4'h5 : 4'h0;
  assign _104_ = _099_ | _103_;
  assign _105_ = | met[2:0];
  assign _106_ = ~ _105_;
  assign _107_ = in_unit[17] & _106_;
  assign _109_ = _107_ ? 4'h2 : 4'h0;
  assign _110_ = _104_ | _109_;
  assign _111_ = | met[2:0];
  assign _112_ = ~ _111_;
  assign _113_ = in_unit[18] & _112_;
  assign _114_ = _113_ ? 4'h3 : 4'h0;
  assign _115_ = _110_ | _114_;
  assign _116_ = | met[2:0];
  assign _117_ = ~ _116_;
  assign _118_ = in_unit[19] & _117_;
  assign _120_ = _118_ ? 4'h5 : 4'h0;
  assign _121_ = _115_ | _120_;
  assign _122_ = | met[2:0];
  assign _123_ = ~ _122_;
  assign _124_ = in_unit[20] & _123_;
  assign _125_ = _124_ ? 4'h8 : 4'h0;
  assign _126_ = _121_ | _125_;
  assign _127_ = | met[2:0];
  assign _128_ = ~ _127_;
  assign _129_ = in_unit[21] & _128_;
  assign _131_ = _129_ ? 4'hb : 4'h0;
  assign _132_ = _126_ | _131_;
  assign _139_ = ~ met[0];
  assign _140_ = in_unit[10] & _139_;
  assign _141_ = _140_ ? 2'h1 : 2'h0;
  assign _142_ = ~ met[0];
  assign _143_ = in_unit[11] & _142_;
  assign _144_ = _143_ ? 2'h1 : 2'h0;
  assign _146_ = _141_ | _144_;
  assign _147_ = ~ met[0];
  assign _148_ = in_unit[12] & _147_;
  assign _149_ = _148_ ? 2'h1 : 2'h0;
  assign _150_ = _146_ | _149_;
  assign _151_ = | met[1:0];
  assign _152_ = ~ _151_;
  assign _153_ = in_unit[13] & _152_;
  assign _154_ = _153_ ? 2'h2 : 2'h0;
  assign _156_ = _150_ | _154_;
  assign _157_ = | met[1:0];
  assign _158_ = ~ _157_;
  assign _159_ = in_unit[14] & _158_;
  assign _160_ = _159_ ? 2'h2 : 2'h0;
  assign _161_ = _156_ | _160_;
  assign _162_ = | met[1:0];
  assign _163_ = ~ _162_;
  assign _164_ = in_unit[15] & _163_;
  assign _165_ = _164_ ? 2'h2 : 2'h0;
  assign _167_ = _161_ | _165_;
  assign _168_ = | met[1:0];
  assign _169_ = ~ _168_;
  assign _170_ = in_unit[16] & _169_;
  assign _171_ = _170_ ? 2'h2 : 2'h0;
  assign _172_ = _167_ | _171_;
  assign _173_ = | met[2:0];
  assign _174_ = ~ _173_;
  assign _175_ = in_unit[17] & _174_;
  assign _176_ = _175_ ? 2'h3 : 2'h0;
  assign _178_ = _172_ | _176_;
  assign _179_ = | met[2:0];
  assign _180_ = ~ _179_;
  assign _181_ = in_unit[18] & _180_;
  assign _182_ = _181_ ? 2'h3 : 2'h0;
  assign _183_ = _178_ | _182_;
  assign _184_ = | met[2:0];
  assign _185_ = ~ _184_;
  assign _186_ = in_unit[19] & _185_;
  assign _187_ = _186_ ? 2'h3 : 2'h0;
  assign _189_ = _183_ | _187_;
  assign _190_ = | met[2:0];
  assign _191_ = ~ _190_;
  assign _192_ = in_unit[20] & _191_;
  assign _193_ = _192_ ? 2'h3 : 2'h0;
  assign _194_ = _189_ | _193_;
  assign _195_ = | met[2:0];
  assign _196_ = ~ _195_;
  assign _197_ = in_unit[21] & _196_;
  assign _198_ = _197_ ? 2'h3 : 2'h0;
  assign _200_ = _194_ | _198_;
  assign _201_ = number_0_of_0 ? number_0 : 16'h0000;
  assign _202_ = | met[1:0];
  assign _203_ = ~ _202_;
  assign _204_ = number_1_of_2 & _203_;
  assign _206_ = _204_ ? number_1 : 16'h0000;
  assign _207_ = _201_ | _206_;
  assign _208_ = | met[2:0];
  assign _209_ = ~ _208_;
  assign _210_ = number_2_of_3 & _209_;
  assign _211_ = _210_ ? number_2 : 16'h0000;
  assign _212_ = _207_ | _211_;
  assign _213_ = | met[2:0];
  assign _214_ = ~ _213_;
  assign _215_ = number_3_of_3 & _214_;
  assign _216_ = _215_ ? number_3 : 16'h0000;
  assign _217_ = _212_ | _216_;
  assign _218_ = ~ met[0];
  assign _219_ = number_4_of_1 & _218_;
  assign _220_ = _219_ ? number_4 : 16'h0000;
  assign _221_ = _217_ | _220_;
  assign _222_ = ~ met[0];
  assign _223_ = number_5_of_1 & _222_;
  assign _224_ = _223_ ? number_5 : 16'h0000;
  assign _225_ = _221_ | _224_;
  assign _226_ = ~ met[0];
  assign _227_ = number_6_of_1 & _226_;
  assign _228_ = _227_ ? number_6 : 16'h0000;
  assign _229_ = _225_ | _228_;
  assign _230_ = | soon;
  assign _231_ = | { abort, deadlock, bad_page, bad_field, bad_opcode, bad_vector_write, write__error, read_error, unasked, bad_memory_write };
  assign alarm = _230_ | _231_;
  reg [1:0] _584_;
  initial _584_ = 2'h0;
  always @(posedge clk)
    _584_ <= _232_;
  assign raised[1:0] = _584_;
  reg [3:0] _585_;
  initial _585_ = 4'h0;
  always @(posedge clk)
    _585_ <= _233_;
  assign raised[6:3] = _585_;
  reg [4:0] _586_;
  initial _586_ = 5'h00;
  always @(posedge clk)
    _586_ <= _234_;
  assign raised[14:10] = _586_;
  reg raised_reg_16;
  initial raised_reg_16 = 1'h0;
  always @(posedge clk)
    raised_reg_16 <= _235_;
  assign raised[16] = raised_reg_16;
  always @(posedge clk)
    soon <= { 1'h0, _236_ };
  always @(posedge clk)
    first <= _237_;
  always @(posedge clk)
    met <= _238_;
  always @(posedge clk)
    in_unit <= _239_;
  always @(posedge clk)
    number_0_of_0 <= _240_;
  always @(posedge clk)
    number_4_of_1 <= _241_;
  always @(posedge clk)
    number_5_of_1 <= _243_;
  always @(posedge clk)
    number_6_of_1 <= _244_;
  always @(posedge clk)
    number_1_of_2 <= _245_;
  always @(posedge clk)
    number_2_of_3 <= _246_;
  always @(posedge clk)
    number_3_of_3 <= _247_;
  always @(posedge clk)
    stop <= _248_;
  always @(posedge clk)
    code <= _249_;
  always @(posedge clk)
    unit <= _250_;
  always @(posedge clk)
    instruction <= _251_;
  assign _297_ = _044_ ? _229_ : instruction;
  assign _298_ = clear ? 16'h0000 : _297_;
  assign _251_ = rst ? 16'h0000 : _298_;
  assign _299_ = _044_ ? _200_ : unit;
  assign _300_ = clear ? 2'h0 : _299_;
  assign _250_ = rst ? 2'h0 : _300_;
  assign _301_ = _044_ ? _132_ : code;
  assign _302_ = clear ? 4'h0 : _301_;
  assign _249_ = rst ? 4'h0 : _302_;
  assign _303_ = _043_ ? 1'h1 : stop;
  assign _304_ = over ? 1'h0 : _303_;
  assign _248_ = rst ? 1'h0 : _304_;
  assign _247_ = rst ? 1'h0 : _042_;
  assign _246_ = rst ? 1'h0 : _034_;
  assign _245_ = rst ? 1'h0 : _014_;
  assign _244_ = rst ? 1'h0 : _292_;
  assign _243_ = rst ? 1'h0 : _289_;
  assign _241_ = rst ? 1'h0 : first[10];
  assign _240_ = rst ? 1'h0 : _279_;
  assign _239_[21] = rst ? 1'h0 : _027_;
  assign _239_[19] = rst ? 1'h0 : _020_;
  assign _239_[18] = rst ? 1'h0 : _017_;
  assign _239_[17] = rst ? 1'h0 : first[17];
  assign _239_[16] = rst ? 1'h0 : _005_;
  assign _239_[15] = rst ? 1'h0 : _002_;
  assign _239_[14] = rst ? 1'h0 : _295_;
  assign _239_[13] = rst ? 1'h0 : first[13];
  assign _239_[12] = rst ? 1'h0 : _286_;
  assign _239_[11] = rst ? 1'h0 : _283_;
  assign _239_[10] = rst ? 1'h0 : first[10];
  assign _239_[9] = rst ? 1'h0 : _205_;
  assign _239_[8] = rst ? 1'h0 : _177_;
  assign _239_[7] = rst ? 1'h0 : _145_;
  assign _239_[6] = rst ? 1'h0 : _135_;
  assign _239_[5] = rst ? 1'h0 : _130_;
  assign _239_[4] = rst ? 1'h0 : _097_;
  assign _239_[3] = rst ? 1'h0 : _067_;
  assign _239_[2] = rst ? 1'h0 : _051_;
  assign _239_[1] = rst ? 1'h0 : _030_;
  assign _239_[0] = rst ? 1'h0 : first[0];
  assign _239_[20] = rst ? 1'h0 : _024_;
  assign _238_[3] = rst ? 1'h0 : _015_;
  assign _238_[1] = rst ? 1'h0 : _281_;
  assign _238_[0] = rst ? 1'h0 : _287_;
  assign _238_[2] = rst ? 1'h0 : _293_;
  assign _237_ = rst ? 22'h000000 : _280_;
  assign _236_[1] = rst ? 1'h0 : _066_;
  assign _236_[0] = rst ? 1'h0 : _000_;
  assign _236_[2] = rst ? 1'h0 : _136_;
  assign _235_ = rst ? 1'h0 : value;
  assign _234_[4] = rst ? 1'h0 : bad_vector_read;
  assign _234_[2] = rst ? 1'h0 : bad_row;
  assign _234_[1] = rst ? 1'h0 : bad_array_read;
  assign _234_[0] = rst ? 1'h0 : illegal;
  assign _234_[3] = rst ? 1'h0 : meets;
  assign _233_[3] = rst ? 1'h0 : raised_2;
  assign _233_[1] = rst ? 1'h0 : bad_weights;
  assign _233_[0] = rst ? 1'h0 : bad_table;
  assign _233_[2] = rst ? 1'h0 : bad_address;
  assign _232_[1] = rst ? 1'h0 : bad_memory_read;
  assign _232_[0] = rst ? 1'h0 : bad_count;
  assign unused = & { raised[15], raised[9:7], raised[2] };
  assign { raised[15], raised[9:7], raised[2] } = { bad_vector_write, write__error, read_error, unasked, bad_memory_write };
endmodule

// First in, first out; an entry pushed into an empty queue is at the head in the next cycle.
module tnthw_t32x32_memory_queue(
  clk,
  rst,
  data,
  data_2,
  data_3,
  drop,
  instruction,
  instruction_2,
  pop,
  push,
  head,
  room_next,
  valid
);
  wire _00_;
  wire [2:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [2:0] _06_;
  wire _07_;
  wire [2:0] _08_;
  wire _09_;
  wire [2:0] _10_;
  wire _11_;
  wire [2:0] _12_;
  wire _13_;
  wire [2:0] _14_;
  wire _15_;
  wire _16_;
  wire [2:0] _17_;
  wire [2:0] _18_;
  wire [2:0] _19_;
  wire [2:0] _20_;
  wire _21_;
  wire [2:0] _22_;
  wire _23_;
  input clk;
  wire clk;
  input [31:0] data;
  wire [31:0] data;
  input [7:0] data_2;
  wire [7:0] data_2;
  input [7:0] data_3;
  wire [7:0] data_3;
  input drop;
  wire drop;
  reg [2:0] end_;
  initial end_ = 3'h0;
  wire fills;
  reg [2:0] first;
  initial first = 3'h0;
  wire [2:0] following;
  reg full;
  initial full = 1'h0;
  output [225:0] head;
  wire [225:0] head;
  input [35:0] instruction;
  wire [35:0] instruction;
  input [141:0] instruction_2;
  wire [141:0] instruction_2;
  reg [2:0] level;
  initial level = 3'h0;
  input pop;
  wire pop;
  input push;
  wire push;
  output room_next;
  wire room_next;
  input rst;
  wire rst;
  output valid;
  reg valid;
  initial valid = 1'h0;
  reg [225:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (push)
      storage[end_] <= { data_3, data_2, instruction_2, data, instruction };
  end
  reg [2:0] _56_;
  always @(posedge clk) begin
    _56_ <= following;
  end
  assign head = storage[_56_];
  assign _00_ = & level;
  assign fills = push & _00_;
  assign _11_ = full | fills;
  assign _13_ = ~ _11_;
  assign room_next = pop | _13_;
  assign _14_ = first + 3'h1;
  assign following = pop ? _14_ : first;
  assign _15_ = ~ room_next;
  assign _16_ = ~ push;
  assign _17_ = level - { 2'h0, _16_ };
  assign _18_ = level + { 2'h0, push };
  assign _01_ = pop ? _17_ : _18_;
  assign _02_ = level != 3'h1;
  assign _03_ = push | _02_;
  assign _04_ = push | valid;
  assign _05_ = pop ? _03_ : _04_;
  assign _06_ = end_ + { 2'h0, push };
  always @(posedge clk)
    full <= _07_;
  always @(posedge clk)
    level <= _08_;
  always @(posedge clk)
    valid <= _09_;
  always @(posedge clk)
    first <= _10_;
  always @(posedge clk)
    end_ <= _12_;
  assign _19_ = drop ? 3'h0 : _06_;
  assign _12_ = rst ? 3'h0 : _19_;
  assign _20_ = drop ? 3'h0 : following;
  assign _10_ = rst ? 3'h0 : _20_;
  assign _21_ = drop ? 1'h0 : _05_;
  assign _09_ = rst ? 1'h0 : _21_;
  assign _22_ = drop ? 3'h0 : _01_;
  assign _08_ = rst ? 3'h0 : _22_;
  assign _23_ = drop ? 1'h0 : _15_;
  assign _07_ = rst ? 1'h0 : _23_;
endmodule

// Runs LOAD, STORE, LOAD_WEIGHTS, LOAD_TABLE and FETCH instructions.
module tnthw_t32x32_memory_unit(
  clk,
  rst,
  beats__payload,
  beats__ready_57,
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
  address,
  bad_count,
  bad_table,
  bad_weights,
  beats,
  done,
  fetched
,
  fetching,
  free,
  frees,
  gathered,
  held_read,
  held_write,
  load__address,
  read_beat,
  read_data__ready,
  request__payload__write,
  request__valid,
  room,
  slot,
  store__address,
  store__en,
  word_read,
  write,
  write_beat,
  write_data__payload,
  write_data__valid
);
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire [7:0] _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire [7:0] _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire [31:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire [171:0] _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire [2:0] _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire [22:0] _037_;
  wire [16:0] _038_;
  wire _039_;
  wire _040_;
  wire [19:0] _041_;
  wire [32:0] _042_;
  wire [31:0] _043_;
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
  wire [1:0] _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire [1:0] _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire [21:0] _079_;
  wire [21:0] _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire [15:0] _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire [31:0] _092_;
  wire _093_;
  wire _094_;
  wire [16:0] _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire [32:0] _099_;
  wire [32:0] _100_;
  wire [16:0] _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire [31:0] _105_;
  wire [31:0] _106_;
  wire [31:0] _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire [32:0] _111_;
  wire [32:0] _112_;
  wire _113_;
  wire _114_;
  wire _115_;
  wire [16:0] _116_;
  wire [22:0] _117_;
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
  output [31:0] address;
  reg [31:0] address;
  initial address = 32'd0;
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
  input [127:0] beats__payload;
  wire [127:0] beats__payload;
  input beats__ready_57;
  wire beats__ready_57;
  input beats__valid;
  wire beats__valid;
  reg busy;
  initial busy = 1'h0;
  input clk;
  wire clk;
  reg [22:0] count;
  initial count = 23'h000000;
  output done;
  wire done;
  wire done_41;
  wire done_42;
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
  output frees;
  wire frees;
  output [1022:0] gathered;
  wire [1022:0] gathered;
  output [7:0] held_read;
  wire [7:0] held_read;
  output [7:0] held_write;
  wire [7:0] held_write;
  input [31:0] input_offset;
  wire [31:0] input_offset;
  input [209:0] instruction;
  wire [209:0] instruction;
  reg [207:0] instruction_67;
  initial instruction_67 = 208'h0000000000000000000000000000000000000000000000000000;
  reg load;
  initial load = 1'h1;
  output [19:0] load__address;
  wire [19:0] load__address;
  input [31:0] memory_beats;
  wire [31:0] memory_beats;
  reg of_input;
  initial of_input = 1'h0;
  reg of_output;
  initial of_output = 1'h0;
  reg [2:0] of_table;
  initial of_table = 3'h0;
  reg of_weights;
  initial of_weights = 1'h0;
  reg of_words;
  initial of_words = 1'h0;
  wire [31:0] offset;
  input [31:0] output_offset;
  wire [31:0] output_offset;
  input [255:0] read__data;
  wire [255:0] read__data;
  output read_beat;
  wire read_beat;
  output read_data__ready;
  wire read_data__ready;
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
  reg [15:0] rows;
  initial rows = 16'h0000;
  input rst;
  wire rst;
  reg skip;
  initial skip = 1'h0;
  reg skipped;
  initial skipped = 1'h0;
  output [1:0] slot;
  wire [1:0] slot;
  input start;
  wire start;
  wire start_61;
  wire start_62;
  output [19:0] store__address;
  wire [19:0] store__address;
  output store__en;
  wire store__en;
  reg storing;
  initial storing = 1'h0;
  reg [171:0] word;
  initial word = 172'h0000000000000000000000000000000000000000000;
  output word_read;
  wire word_read;
  output [5:0] write;
  wire [5:0] write;
  output write_beat;
  wire write_beat;
  output [127:0] write_data__payload;
  wire [127:0] write_data__payload;
  output write_data__valid;
  wire write_data__valid;
  assign _000_ = ~ start;
  assign _048_ = ~ done;
  assign _057_ = busy & _048_;
  assign _066_ = start | _057_;
  assign _076_ = instruction_67[3:0] == 4'h2;
  assign _093_ = instruction_67[3:0] == 4'h4;
  assign _001_ = instruction_67[3:0] == 4'h6;
  assign _011_ = instruction_67[3:0] == 4'h5;
  assign _029_ = ~| instruction_67[110:109];
  assign _039_ = _011_ & _029_;
  assign _044_ = instruction_67[3:0] == 4'h5;
  assign _045_ = instruction_67[110:109] == 2'h1;
  assign _046_ = _044_ & _045_;
  assign _047_ = instruction_67[3:0] == 4'h5;
  assign _049_ = instruction_67[110:109] == 2'h2;
  assign _050_ = _047_ & _049_;
  assign _051_ = instruction[3:0] == 4'h2;
  assign _052_ = instruction[3:0] == 4'h3;
  assign _053_ = _051_ | _052_;
  assign _054_ = _053_ ? 1'h0 : instruction[108];
  assign _055_ = ~ first;
  assign _056_ = _054_ & _055_;
  assign _058_ = instruction[3:0] == 4'h3;
  assign _059_ = start & skip;
  assign _060_ = instruction[3:0] == 4'h4;
  assign _061_ = instruction[3:0] == 4'h5;
  assign _062_ = _060_ | _061_;
  assign _063_ = instruction[3:0] == 4'h6;
  assign _064_ = _062_ | _063_;
  assign _065_ = _064_ ? 2'h0 : instruction[209:208];
  assign _067_ = _065_ == 2'h1;
  assign _068_ = instruction[3:0] == 4'h4;
  assign _069_ = instruction[3:0] == 4'h5;
  assign _070_ = _068_ | _069_;
  assign _071_ = instruction[3:0] == 4'h6;
  assign _072_ = _070_ | _071_;
  assign _073_ = _072_ ? 2'h0 : instruction[209:208];
  assign _074_ = _073_ == 2'h2;
  assign _075_ = instruction[3:0] == 4'h2;
  assign _077_ = instruction[3:0] == 4'h3;
  assign _078_ = _075_ | _077_;
  assign _079_ = 22'h000000 + { 1'h0, instruction[207:188], 1'h0 };
  assign _080_ = _078_ ? _079_ : { 2'h0, instruction[107:88] };
  assign _081_ = instruction[3:0] == 4'h4;
  assign _082_ = instruction[3:0] == 4'h5;
  assign _083_ = _081_ | _082_;
  assign _084_ = instruction[3:0] == 4'h6;
  assign _085_ = _083_ | _084_;
  assign _086_ = _085_ ? 16'h0001 : instruction[187:172];
  assign _087_ = instruction[3:0] == 4'h4;
  assign _088_ = instruction[3:0] == 4'h5;
  assign _089_ = _087_ | _088_;
  assign _090_ = instruction[3:0] == 4'h6;
  assign _091_ = _089_ | _090_;
  assign _092_ = _091_ ? instruction[67:36] : instruction[99:68];
  assign _094_ = request__valid & request__ready;
  assign _095_ = { 1'h0, rows } - 17'h00002;
  assign _096_ = ~ skip;
  assign _097_ = start & _096_;
  assign _098_ = | count[22:20];
  assign _099_ = { 1'h0, memory_beats } - { 10'h000, count };
  assign _100_ = _098_ ? 33'h1ffffffff : _099_;
  assign _101_ = $signed(requests_left) - $signed(17'h00001);
  assign _102_ = ~ requests_left[16];
  assign _103_ = request__valid & request__ready;
  assign _104_ = load | _103_;
  assign _105_ = load ? base : address;
  assign _106_ = load ? offset : word[131:100];
  assign _107_ = _105_ + _106_;
  assign free = ~ busy;
  assign _108_ = ~ busy;
  assign frees = _108_ | done;
  assign _109_ = word[3:0] == 4'h4;
  assign _110_ = word[3:0] == 4'h5;
  assign _002_ = _109_ | _110_;
  assign _003_ = word[3:0] == 4'h6;
  assign _004_ = _002_ | _003_;
  assign _005_ = _004_ ? 8'h00 : word[43:36];
  assign held_read = busy ? _005_ : 8'h00;
  assign _006_ = word[3:0] == 4'h4;
  assign _007_ = word[3:0] == 4'h5;
  assign _008_ = _006_ | _007_;
  assign _009_ = word[3:0] == 4'h6;
  assign _010_ = _008_ | _009_;
  assign _012_ = _010_ ? 8'h00 : word[59:52];
  assign held_write = busy ? _012_ : 8'h00;
  assign _013_ = word[3:0] == 4'h4;
  assign _014_ = word[3:0] == 4'h5;
  assign _015_ = _013_ | _014_;
  assign _016_ = word[3:0] == 4'h6;
  assign _017_ = _015_ | _016_;
  assign slot = _017_ ? word[69:68] : word[133:132];
  assign _018_ = done_41 | done_42;
  assign done = _018_ | skipped;
  assign fetched = done & fetching;
  assign _019_ = of_output ? output_offset : 32'd0;
  assign offset = of_input ? input_offset : _019_;
  assign request__payload__write = word[3:0] == 4'h3;
  assign start_61 = start & storing;
  assign _020_ = ~ storing;
  assign _021_ = start & _020_;
  assign _022_ = ~ skip;
  assign start_62 = _021_ & _022_;
  assign bad_weights = bad_row & of_weights;
  assign _023_ = | of_table;
  assign bad_table = bad_row & _023_;
  always @(posedge clk)
    instruction_67 <= instruction[207:0];
  always @(posedge clk)
    load <= _024_;
  always @(posedge clk)
    word <= _025_;
  always @(posedge clk)
    busy <= _026_;
  always @(posedge clk)
    of_words <= _027_;
  always @(posedge clk)
    of_weights <= _028_;
  always @(posedge clk)
    fetching <= _030_;
  always @(posedge clk)
    of_table <= _031_;
  always @(posedge clk)
    skip <= _032_;
  always @(posedge clk)
    storing <= _033_;
  always @(posedge clk)
    skipped <= _034_;
  always @(posedge clk)
    of_input <= _035_;
  always @(posedge clk)
    of_output <= _036_;
  always @(posedge clk)
    count <= _037_;
  always @(posedge clk)
    rows <= _086_;
  always @(posedge clk)
    base <= _092_;
  always @(posedge clk)
    requests_left <= _038_;
  always @(posedge clk)
    request__valid <= _040_;
  always @(posedge clk)
    beats <= _041_;
  always @(posedge clk)
    room <= _042_;
  always @(posedge clk)
    address <= _043_;
  assign _043_ = _104_ ? _107_ : address;
  assign _111_ = load ? _100_ : room;
  assign _112_ = drop ? 33'h000000000 : _111_;
  assign _042_ = rst ? 33'h000000000 : _112_;
  assign _041_ = load ? count[19:0] : beats;
  assign _113_ = _094_ ? _102_ : request__valid;
  assign _114_ = load ? _097_ : _113_;
  assign _115_ = drop ? 1'h0 : _114_;
  assign _040_ = rst ? 1'h0 : _115_;
  assign _116_ = _094_ ? _101_ : requests_left;
  assign _038_ = load ? _095_ : _116_;
  assign _117_ = drop ? 23'h000000 : { 1'h0, _080_ };
  assign _037_ = rst ? 23'h000000 : _117_;
  assign _118_ = drop ? 1'h0 : _074_;
  assign _036_ = rst ? 1'h0 : _118_;
  assign _119_ = drop ? 1'h0 : _067_;
  assign _035_ = rst ? 1'h0 : _119_;
  assign _120_ = drop ? 1'h0 : _059_;
  assign _034_ = rst ? 1'h0 : _120_;
  assign _121_ = drop ? 1'h0 : _058_;
  assign _033_ = rst ? 1'h0 : _121_;
  assign _122_ = drop ? 1'h0 : _056_;
  assign _032_ = rst ? 1'h0 : _122_;
  assign _123_ = load ? _050_ : of_table[2];
  assign _124_ = drop ? 1'h0 : _123_;
  assign _031_[2] = rst ? 1'h0 : _124_;
  assign _125_ = load ? _046_ : of_table[1];
  assign _126_ = drop ? 1'h0 : _125_;
  assign _031_[1] = rst ? 1'h0 : _126_;
  assign _127_ = load ? _039_ : of_table[0];
  assign _128_ = drop ? 1'h0 : _127_;
  assign _031_[0] = rst ? 1'h0 : _128_;
  assign _129_ = load ? _001_ : fetching;
  assign _130_ = drop ? 1'h0 : _129_;
  assign _030_ = rst ? 1'h0 : _130_;
  assign _131_ = load ? _093_ : of_weights;
  assign _132_ = drop ? 1'h0 : _131_;
  assign _028_ = rst ? 1'h0 : _132_;
  assign _133_ = load ? _076_ : of_words;
  assign _134_ = drop ? 1'h0 : _133_;
  assign _027_ = rst ? 1'h0 : _134_;
  assign _135_ = drop ? 1'h0 : _066_;
  assign _026_ = rst ? 1'h0 : _135_;
  assign _025_ = load ? instruction_67[171:0] : word;
  assign _136_ = done ? 1'h1 : load;
  assign _137_ = load ? _000_ : _136_;
  assign _138_ = drop ? 1'h1 : _137_;
  assign _024_ = rst ? 1'h1 : _138_;
  tnthw_t32x32_memory_unit_load_path load_path (
    .bad_count(bad_count),
    .bad_row(bad_row),
    .beats__payload(beats__payload),
    .beats__valid(beats__valid),
    .clk(clk),
    .done(done_42),
    .drop(drop),
    .entry(load__address),
    .fetching(fetching),
    .gathered(gathered),
    .head(instruction[151:0]),
    .instruction(instruction_67),
    .load(load),
    .of_table(of_table),
    .of_weights(of_weights),
    .of_words(of_words),
    .receiving(read_data__ready),
    .rst(rst),
    .start(start_62),
    .taken(read_beat),
    .word(word),
    .write(write)
  );
  tnthw_t32x32_memory_unit_store_path store_path (
    .beats__payload(write_data__payload),
    .beats__ready(beats__ready_57),
    .beats__valid(write_data__valid),
    .clk(clk),
    .done(done_41),
    .drop(drop),
    .head(instruction[151:0]),
    .instruction(instruction_67),
    .load(load),
    .read__address(store__address),
    .read__data(read__data),
    .read__en(store__en),
    .rst(rst),
    .sent(write_beat),
    .start(start_61),
    .step(word_read),
    .word(word)
  );
endmodule

// Gather the beats of an entry in one register and write it in the cycle after the last.
module tnthw_t32x32_memory_unit_load_path(
  clk,
  rst,
  beats__payload,
  beats__valid,
  drop,
  fetching,
  head,
  instruction,
  load,
  of_table,
  of_weights,
  of_words,
  start,
  word,
  bad_count,
  bad_row,
  done,
  entry,
  gathered,
  receiving,
  taken
,
  write
);
  wire _000_;
  wire [19:0] _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire [5:0] _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire [20:0] _013_;
  wire _014_;
  wire _015_;
  wire [1022:0] _016_;
  wire [2:0] _017_;
  wire [19:0] _018_;
  wire [19:0] _019_;
  wire _020_;
  wire [20:0] _021_;
  wire _022_;
  wire [20:0] _023_;
  wire [16:0] _024_;
  wire [20:0] _025_;
  wire _026_;
  wire [4:0] _027_;
  wire [4:0] _028_;
  wire _029_;
  wire _030_;
  wire [19:0] _031_;
  wire _032_;
  wire [5:0] _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire [2:0] _042_;
  wire [2:0] _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire [20:0] _047_;
  wire _048_;
  wire [20:0] _049_;
  wire [16:0] _050_;
  wire [20:0] _051_;
  wire _052_;
  wire [4:0] _053_;
  wire _054_;
  wire [4:0] _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire [20:0] _061_;
  wire [16:0] _062_;
  wire [19:0] _063_;
  wire _064_;
  wire [20:0] _065_;
  wire [4:0] _066_;
  wire _067_;
  wire _068_;
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
  wire [3:0] _080_;
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
  wire [5:0] _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire [4:0] _097_;
  wire [4:0] _098_;
  wire [20:0] _099_;
  wire [16:0] _100_;
  wire [16:0] _101_;
  wire [16:0] _102_;
  wire [20:0] _103_;
  wire [20:0] _104_;
  wire [20:0] _105_;
  wire _106_;
  wire _107_;
  wire [19:0] _108_;
  wire [19:0] _109_;
  wire [19:0] _110_;
  wire [19:0] _111_;
  wire [19:0] _112_;
  wire [19:0] _113_;
  wire [2:0] _114_;
  wire [2:0] _115_;
  reg [19:0] _first;
  initial _first = 20'h00000;
  wire [19:0] _following;
  reg _moves;
  initial _moves = 1'h0;
  reg [19:0] _row;
  initial _row = 20'h00000;
  wire _row_end;
  reg [19:0] address;
  initial address = 20'h00000;
  output bad_count;
  reg bad_count;
  initial bad_count = 1'h0;
  output bad_row;
  reg bad_row;
  initial bad_row = 1'h0;
  reg [2:0] beat;
  initial beat = 3'h0;
  input [127:0] beats__payload;
  wire [127:0] beats__payload;
  input beats__valid;
  wire beats__valid;
  reg [20:0] beats_left;
  initial beats_left = 21'h000000;
  reg bounded;
  initial bounded = 1'h0;
  input clk;
  wire clk;
  wire [3:0] count;
  output done;
  reg done;
  initial done = 1'h0;
  input drop;
  wire drop;
  wire ends;
  output [19:0] entry;
  reg [19:0] entry;
  initial entry = 20'h00000;
  wire entry_end;
  input fetching;
  wire fetching;
  output [1022:0] gathered;
  reg [1022:0] gathered;
  initial gathered = 1023'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  input [151:0] head;
  wire [151:0] head;
  reg [4:0] in_entry_left;
  initial in_entry_left = 5'h00;
  reg [4:0] in_entry_whole;
  initial in_entry_whole = 5'h00;
  input [207:0] instruction;
  wire [207:0] instruction;
  wire last;
  wire last_52;
  wire last_beat;
  input load;
  wire load;
  input [2:0] of_table;
  wire [2:0] of_table;
  input of_weights;
  wire of_weights;
  input of_words;
  wire of_words;
  wire past;
  output receiving;
  reg receiving;
  initial receiving = 1'h0;
  reg [19:0] rows;
  initial rows = 20'h00000;
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
  reg words;
  initial words = 1'h0;
  reg [20:0] words_left;
  initial words_left = 21'h000000;
  reg [20:0] words_whole;
  initial words_whole = 21'h000000;
  output [5:0] write;
  reg [5:0] write;
  initial write = 6'h00;
  assign _000_ = head[3:0] == 4'h6;
  assign _048_ = head[3:0] == 4'h4;
  assign _052_ = head[3:0] == 4'h5;
  assign _054_ = _048_ | _052_;
  assign _059_ = head[3:0] == 4'h6;
  assign _064_ = _054_ | _059_;
  assign _069_ = _064_ ? head[87:68] : head[151:132];
  assign _001_ = _000_ ? 20'h00000 : _069_;
  assign _012_ = ~| beat;
  assign _022_ = beat == 3'h1;
  assign _026_ = beat == 3'h2;
  assign _034_ = beat == 3'h3;
  assign _038_ = beat == 3'h4;
  assign _039_ = beat == 3'h5;
  assign _040_ = beat == 3'h6;
  assign _041_ = beat == 3'h7;
  assign _042_ = beat + 3'h1;
  assign _043_ = entry_end ? 3'h0 : _042_;
  assign _044_ = instruction[3:0] == 4'h2;
  assign _045_ = instruction[3:0] == 4'h3;
  assign _046_ = _044_ | _045_;
  assign _047_ = { 1'h0, instruction[207:188] } - 21'h000002;
  assign _049_ = { 1'h0, instruction[207:188] } - 21'h000002;
  assign _050_ = { 1'h0, instruction[187:172] } - 17'h00002;
  assign _051_ = { 1'h0, instruction[107:88] } - 21'h000002;
  assign _053_ = { 1'h0, count } - 5'h02;
  assign _055_ = { 1'h0, count } - 5'h02;
  assign _056_ = instruction[3:0] == 4'h2;
  assign _057_ = instruction[3:0] == 4'h4;
  assign _058_ = instruction[3:0] == 4'h5;
  assign _060_ = _057_ | _058_;
  assign _061_ = $signed(beats_left) - $signed(21'h000001);
  assign _062_ = $signed(rows_left) - $signed(17'h00001);
  assign _063_ = address + 20'h00001;
  assign _065_ = $signed(words_left) - $signed(21'h000001);
  assign _066_ = $signed(in_entry_left) - $signed(5'h01);
  assign _067_ = beats__valid & ends;
  assign _068_ = ~ _067_;
  assign _070_ = receiving & _068_;
  assign _071_ = load ? start : _070_;
  assign _072_ = ~ past;
  assign _073_ = entry_end & _072_;
  assign _074_ = ~ past;
  assign _075_ = entry_end & _074_;
  assign _076_ = ~ past;
  assign _077_ = entry_end & _076_;
  assign _078_ = ~ past;
  assign _079_ = entry_end & _078_;
  assign _002_ = ~ past;
  assign _003_ = entry_end & _002_;
  assign _004_ = ~ past;
  assign _005_ = entry_end & _004_;
  assign _006_ = { of_table, fetching, of_weights, of_words } & { _005_, _003_, _079_, _077_, _075_, _073_ };
  assign _007_ = entry_end & past;
  assign _008_ = ~ entry_end;
  assign _009_ = last_beat & _008_;
  assign _010_ = ~ words;
  assign _011_ = _009_ & _010_;
  assign _row_end = _moves & words_left[20];
  assign _following = _row + word[171:152];
  assign last_52 = _row_end & rows_left[16];
  assign _013_ = { 1'h0, address } - { 1'h0, rows };
  assign _014_ = ~ _013_[20];
  assign past = bounded & _014_;
  assign taken = beats__valid & receiving;
  assign entry_end = taken & in_entry_left[4];
  assign last_beat = taken & beats_left[20];
  assign _015_ = in_entry_left[4] & last_52;
  assign ends = words ? _015_ : beats_left[20];
  assign last = taken & ends;
  always @(posedge clk)
    _first <= _001_;
  always @(posedge clk)
    gathered <= _016_;
  always @(posedge clk)
    entry <= address;
  always @(posedge clk)
    beat <= _017_;
  always @(posedge clk)
    address <= _018_;
  always @(posedge clk)
    _row <= _019_;
  always @(posedge clk)
    _moves <= _020_;
  always @(posedge clk)
    words_left <= _021_;
  always @(posedge clk)
    words_whole <= _023_;
  always @(posedge clk)
    rows_left <= _024_;
  always @(posedge clk)
    beats_left <= _025_;
  always @(posedge clk)
    in_entry_left <= _027_;
  always @(posedge clk)
    in_entry_whole <= _028_;
  always @(posedge clk)
    words <= _029_;
  always @(posedge clk)
    bounded <= _030_;
  always @(posedge clk)
    rows <= _031_;
  always @(posedge clk)
    receiving <= _032_;
  always @(posedge clk)
    write <= _033_;
  always @(posedge clk)
    bad_row <= _035_;
  always @(posedge clk)
    bad_count <= _036_;
  always @(posedge clk)
    done <= _037_;
  function [3:0] _207_;
    input [3:0] a;
    input [11:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _207_ = b[3:0];
      s[1]:
        _207_ = b[7:4];
      s[2]:
        _207_ = b[11:8];
      default:
        _207_ = a;
    endcase
  endfunction
  assign _080_ = _207_(4'h0, 12'h881, { _083_, _082_, _081_ });
  assign _081_ = instruction[110:109] == 2'h2;
  assign _082_ = instruction[110:109] == 2'h1;
  assign _083_ = ~| instruction[110:109];
  function [3:0] _211_;
    input [3:0] a;
    input [15:0] b;
    input [3:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _211_ = b[3:0];
      s[1]:
        _211_ = b[7:4];
      s[2]:
        _211_ = b[11:8];
      s[3]:
        _211_ = b[15:12];
      default:
        _211_ = a;
    endcase
  endfunction
  assign count = _211_(4'h0, { 12'h274, _080_ }, { _087_, _086_, _085_, _084_ });
  assign _084_ = instruction[3:0] == 4'h5;
  assign _085_ = instruction[3:0] == 4'h6;
  assign _086_ = instruction[3:0] == 4'h4;
  assign _087_ = instruction[3:0] == 4'h2;
  assign _088_ = drop ? 1'h0 : last;
  assign _037_ = rst ? 1'h0 : _088_;
  assign _089_ = drop ? 1'h0 : _011_;
  assign _036_ = rst ? 1'h0 : _089_;
  assign _090_ = drop ? 1'h0 : _007_;
  assign _035_ = rst ? 1'h0 : _090_;
  assign _091_ = drop ? 6'h00 : _006_;
  assign _033_ = rst ? 6'h00 : _091_;
  assign _092_ = drop ? 1'h0 : _071_;
  assign _032_ = rst ? 1'h0 : _092_;
  assign _031_ = load ? 20'h00200 : rows;
  assign _093_ = load ? _060_ : bounded;
  assign _094_ = drop ? 1'h0 : _093_;
  assign _030_ = rst ? 1'h0 : _094_;
  assign _095_ = load ? _056_ : words;
  assign _096_ = drop ? 1'h0 : _095_;
  assign _029_ = rst ? 1'h0 : _096_;
  assign _028_ = load ? _055_ : in_entry_whole;
  assign _097_ = entry_end ? in_entry_whole : _066_;
  assign _098_ = taken ? _097_ : in_entry_left;
  assign _027_ = load ? _053_ : _098_;
  assign _099_ = taken ? _061_ : beats_left;
  assign _025_ = load ? _051_ : _099_;
  assign _100_ = _row_end ? _062_ : rows_left;
  assign _101_ = entry_end ? _100_ : rows_left;
  assign _102_ = taken ? _101_ : rows_left;
  assign _024_ = load ? _050_ : _102_;
  assign _023_ = load ? _049_ : words_whole;
  assign _103_ = _row_end ? words_whole : _065_;
  assign _104_ = entry_end ? _103_ : words_left;
  assign _105_ = taken ? _104_ : words_left;
  assign _021_ = load ? _047_ : _105_;
  assign _106_ = load ? _046_ : _moves;
  assign _107_ = drop ? 1'h0 : _106_;
  assign _020_ = rst ? 1'h0 : _107_;
  assign _108_ = _row_end ? _following : _row;
  assign _109_ = entry_end ? _108_ : _row;
  assign _110_ = taken ? _109_ : _row;
  assign _019_ = load ? _first : _110_;
  assign _111_ = _row_end ? _following : _063_;
  assign _112_ = entry_end ? _111_ : address;
  assign _113_ = taken ? _112_ : address;
  assign _018_ = load ? _first : _113_;
  assign _114_ = taken ? _043_ : beat;
  assign _115_ = drop ? 3'h0 : _114_;
  assign _017_ = rst ? 3'h0 : _115_;
  assign _016_[1022:896] = _041_ ? beats__payload[126:0] : gathered[1022:896];
  assign _016_[895:768] = _040_ ? beats__payload : gathered[895:768];
  assign _016_[767:640] = _039_ ? beats__payload : gathered[767:640];
  assign _016_[639:512] = _038_ ? beats__payload : gathered[639:512];
  assign _016_[511:384] = _034_ ? beats__payload : gathered[511:384];
  assign _016_[383:256] = _026_ ? beats__payload : gathered[383:256];
  assign _016_[255:128] = _022_ ? beats__payload : gathered[255:128];
  assign _016_[127:0] = _012_ ? beats__payload : gathered[127:0];
  assign unused = & { word[151:0], instruction[171:111], instruction[108], instruction[87:4], head[131:88], head[67:4], _013_[19:0] };
endmodule

// Read the words of a STORE and offer them beat by beat.
module tnthw_t32x32_memory_unit_store_path(
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
  wire _008_;
  wire [16:0] _009_;
  wire [19:0] _010_;
  wire [20:0] _011_;
  wire _012_;
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
  wire [19:0] _030_;
  wire [19:0] _031_;
  wire _032_;
  wire [20:0] _033_;
  wire [20:0] _034_;
  wire [16:0] _035_;
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
  wire _048_;
  wire [16:0] _049_;
  wire [16:0] _050_;
  wire [20:0] _051_;
  wire [20:0] _052_;
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
  wire _066_;
  wire _067_;
  wire _068_;
  wire [19:0] _069_;
  wire _070_;
  reg [19:0] _first;
  initial _first = 20'h00000;
  wire [19:0] _following;
  reg _moves;
  initial _moves = 1'h0;
  reg [19:0] _row;
  initial _row = 20'h00000;
  wire _row_end;
  reg [19:0] address;
  initial address = 20'h00000;
  reg beat;
  initial beat = 1'h0;
  output [127:0] beats__payload;
  wire [127:0] beats__payload;
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
  wire [256:0] head_40;
  input [207:0] instruction;
  wire [207:0] instruction;
  wire last;
  input load;
  wire load;
  wire pop;
  reg push;
  initial push = 1'h0;
  output [19:0] read__address;
  reg [19:0] read__address;
  initial read__address = 20'h00000;
  input [255:0] read__data;
  wire [255:0] read__data;
  output read__en;
  reg read__en;
  initial read__en = 1'h0;
  reg reading;
  initial reading = 1'h0;
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
  assign _009_ = $signed(rows_left) - $signed(17'h00001);
  assign _010_ = address + 20'h00001;
  assign _011_ = $signed(words_left) - $signed(21'h000001);
  assign _012_ = ~ last;
  assign _013_ = beat + 1'h1;
  assign _014_ = beat ? 1'h0 : _013_;
  assign _015_ = pop & head_40[256];
  assign _row_end = _moves & words_left[20];
  assign _following = _row + word[171:152];
  assign last = _row_end & rows_left[16];
  assign step = reading & room;
  assign sent = beats__valid & beats__ready;
  assign pop = sent & beat;
  always @(posedge clk)
    _first <= _001_;
  always @(posedge clk)
    read__en <= _016_;
  always @(posedge clk)
    read__address <= _018_;
  always @(posedge clk)
    word_0_0 <= _019_;
  always @(posedge clk)
    word_1_0 <= _020_;
  always @(posedge clk)
    word_0_1 <= _021_;
  always @(posedge clk)
    word_1_1 <= _022_;
  always @(posedge clk)
    word_0_2 <= _023_;
  always @(posedge clk)
    word_1_2 <= _024_;
  always @(posedge clk)
    word_0_3 <= _025_;
  always @(posedge clk)
    word_1_3 <= _026_;
  always @(posedge clk)
    push <= _027_;
  always @(posedge clk)
    word_1_4 <= _029_;
  always @(posedge clk)
    address <= _030_;
  always @(posedge clk)
    _row <= _031_;
  always @(posedge clk)
    _moves <= _032_;
  always @(posedge clk)
    words_left <= _033_;
  always @(posedge clk)
    words_whole <= _034_;
  always @(posedge clk)
    rows_left <= _035_;
  always @(posedge clk)
    reading <= _037_;
  always @(posedge clk)
    beat <= _038_;
  always @(posedge clk)
    done <= _039_;
  assign _000_ = head[3:0] == 4'h6;
  assign _008_ = head[3:0] == 4'h4;
  assign _017_ = head[3:0] == 4'h5;
  assign _028_ = _008_ | _017_;
  assign _036_ = head[3:0] == 4'h6;
  assign _040_ = _028_ | _036_;
  assign _041_ = _040_ ? head[87:68] : head[151:132];
  assign _001_ = _000_ ? 20'h00000 : _041_;
  assign _002_ = instruction[3:0] == 4'h2;
  assign _003_ = instruction[3:0] == 4'h3;
  assign _004_ = _002_ | _003_;
  assign _005_ = { 1'h0, instruction[207:188] } - 21'h000002;
  assign _006_ = { 1'h0, instruction[207:188] } - 21'h000002;
  assign _007_ = { 1'h0, instruction[187:172] } - 17'h00002;
  function [127:0] _120_;
    input [127:0] a;
    input [255:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _120_ = b[127:0];
      s[1]:
        _120_ = b[255:128];
      default:
        _120_ = a;
    endcase
  endfunction
  assign beats__payload = _120_(128'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { head_40[127:0], head_40[255:128] }, { _042_, beat });
  assign _042_ = ~ beat;
  assign _043_ = drop ? 1'h0 : _015_;
  assign _039_ = rst ? 1'h0 : _043_;
  assign _044_ = sent ? _014_ : beat;
  assign _045_ = drop ? 1'h0 : _044_;
  assign _038_ = rst ? 1'h0 : _045_;
  assign _046_ = step ? _012_ : reading;
  assign _047_ = load ? start : _046_;
  assign _048_ = drop ? 1'h0 : _047_;
  assign _037_ = rst ? 1'h0 : _048_;
  assign _049_ = _row_end ? _009_ : rows_left;
  assign _050_ = step ? _049_ : rows_left;
  assign _035_ = load ? _007_ : _050_;
  assign _034_ = load ? _006_ : words_whole;
  assign _051_ = _row_end ? words_whole : _011_;
  assign _052_ = step ? _051_ : words_left;
  assign _033_ = load ? _005_ : _052_;
  assign _053_ = load ? _004_ : _moves;
  assign _054_ = drop ? 1'h0 : _053_;
  assign _032_ = rst ? 1'h0 : _054_;
  assign _055_ = _row_end ? _following : _row;
  assign _056_ = step ? _055_ : _row;
  assign _031_ = load ? _first : _056_;
  assign _057_ = _row_end ? _following : _010_;
  assign _058_ = step ? _057_ : address;
  assign _030_ = load ? _first : _058_;
  assign _059_ = drop ? 1'h0 : word_1_3;
  assign _029_ = rst ? 1'h0 : _059_;
  assign _060_ = drop ? 1'h0 : word_0_3;
  assign _027_ = rst ? 1'h0 : _060_;
  assign _061_ = drop ? 1'h0 : word_1_2;
  assign _026_ = rst ? 1'h0 : _061_;
  assign _062_ = drop ? 1'h0 : word_0_2;
  assign _025_ = rst ? 1'h0 : _062_;
  assign _063_ = drop ? 1'h0 : word_1_1;
  assign _024_ = rst ? 1'h0 : _063_;
  assign _064_ = drop ? 1'h0 : word_0_1;
  assign _023_ = rst ? 1'h0 : _064_;
  assign _065_ = drop ? 1'h0 : word_1_0;
  assign _022_ = rst ? 1'h0 : _065_;
  assign _066_ = drop ? 1'h0 : word_0_0;
  assign _021_ = rst ? 1'h0 : _066_;
  assign _067_ = drop ? 1'h0 : last;
  assign _020_ = rst ? 1'h0 : _067_;
  assign _068_ = drop ? 1'h0 : step;
  assign _019_ = rst ? 1'h0 : _068_;
  assign _069_ = drop ? 20'h00000 : address;
  assign _018_ = rst ? 20'h00000 : _069_;
  assign _070_ = drop ? 1'h0 : step;
  assign _016_ = rst ? 1'h0 : _070_;
  assign unused = & { word[151:0], instruction[171:4], head[131:88], head[67:4] };
  tnthw_t32x32_memory_unit_store_path_words words (
    .claim(step),
    .clk(clk),
    .drop(drop),
    .head(head_40),
    .pop(pop),
    .push(push),
    .read__data(read__data),
    .room(room),
    .rst(rst),
    .valid(beats__valid),
    .word_1_4(word_1_4)
  );
endmodule

// First in, first out; a word pushed into an empty queue is at the head in the next cycle.
module tnthw_t32x32_memory_unit_store_path_words(
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
  wire _00_;
  wire [3:0] _01_;
  wire [3:0] _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [2:0] _06_;
  wire [2:0] _07_;
  wire [2:0] _08_;
  wire [3:0] _09_;
  wire _10_;
  wire [3:0] _11_;
  wire [3:0] _12_;
  wire _13_;
  wire [2:0] _14_;
  wire [2:0] _15_;
  wire [3:0] _16_;
  wire [3:0] _17_;
  wire [4:0] _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire [3:0] _22_;
  wire [2:0] _23_;
  wire [2:0] _24_;
  wire _25_;
  wire [3:0] _26_;
  wire _27_;
  wire [3:0] _28_;
  reg [2:0] signature__addr_;
  initial signature__addr_ = 3'h0;
  input claim;
  wire claim;
  reg [3:0] claimed;
  initial claimed = 4'h0;
  input clk;
  wire clk;
  input drop;
  wire drop;
  reg [2:0] first;
  initial first = 3'h0;
  output [256:0] head;
  wire [256:0] head;
  reg [3:0] held;
  initial held = 4'h0;
  input pop;
  wire pop;
  input push;
  wire push;
  input [255:0] read__data;
  wire [255:0] read__data;
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
  reg [256:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (push)
      storage[signature__addr_] <= { word_1_4, read__data };
  end
  assign head = storage[first];
  assign _00_ = ~ claim;
  assign _11_ = claimed - { 3'h0, _00_ };
  assign _16_ = claimed + { 3'h0, claim };
  assign _17_ = pop ? _11_ : _16_;
  assign _18_ = { 1'h0, claimed } + { 4'h0, claim };
  assign _19_ = _18_ != 5'h08;
  assign _20_ = pop | _19_;
  assign _21_ = ~ push;
  assign _22_ = held - { 3'h0, _21_ };
  assign _01_ = held + { 3'h0, push };
  assign _02_ = pop ? _22_ : _01_;
  assign _03_ = held != 4'h1;
  assign _04_ = pop ? _03_ : valid;
  assign _05_ = push | _04_;
  assign _06_ = signature__addr_ + { 2'h0, push };
  assign _07_ = first + 3'h1;
  assign _08_ = pop ? _07_ : first;
  always @(posedge clk)
    claimed <= _09_;
  always @(posedge clk)
    room <= _10_;
  always @(posedge clk)
    held <= _12_;
  always @(posedge clk)
    valid <= _13_;
  always @(posedge clk)
    signature__addr_ <= _14_;
  always @(posedge clk)
    first <= _15_;
  assign _23_ = drop ? 3'h0 : _08_;
  assign _15_ = rst ? 3'h0 : _23_;
  assign _24_ = drop ? 3'h0 : _06_;
  assign _14_ = rst ? 3'h0 : _24_;
  assign _25_ = drop ? 1'h0 : _05_;
  assign _13_ = rst ? 1'h0 : _25_;
  assign _26_ = drop ? 4'h0 : _02_;
  assign _12_ = rst ? 4'h0 : _26_;
  assign _27_ = drop ? 1'h1 : _20_;
  assign _10_ = rst ? 1'h1 : _27_;
  assign _28_ = drop ? 4'h0 : _17_;
  assign _09_ = rst ? 4'h0 : _28_;
endmodule

// Check requests and pass them on a cycle later, count what is owed, and clear up.
module tnthw_t32x32_port_guard(
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
  wire _012_;
  wire [127:0] _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
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
  wire [16:0] _042_;
  wire _043_;
  wire [31:0] _044_;
  wire [19:0] _045_;
  wire [19:0] _046_;
  wire _047_;
  wire _048_;
  wire [36:0] _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire [16:0] _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire [16:0] _060_;
  wire _061_;
  wire _062_;
  wire accepted;
  output bad_address;
  reg bad_address;
  initial bad_address = 1'h0;
  reg [19:0] beats_less;
  initial beats_less = 20'h00000;
  wire broken;
  wire [36:0] change;
  wire clear_up;
  input clk;
  wire clk;
  reg draining;
  initial draining = 1'h0;
  wire drains;
  reg expects_none;
  initial expects_none = 1'h1;
  wire fits;
  reg [127:0] held;
  initial held = 128'h00000000000000000000000000000000;
  reg [36:0] left;
  initial left = 37'h1fffffffff;
  wire less;
  wire moves;
  output offered;
  reg offered;
  initial offered = 1'h0;
  wire owed;
  input port_rst;
  wire port_rst;
  output quiet;
  wire quiet;
  wire read;
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
  wire taken;
  wire [37:0] total;
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
  input [127:0] unit_write__payload;
  wire [127:0] unit_write__payload;
  output unit_write__ready;
  wire unit_write__ready;
  input unit_write__valid;
  wire unit_write__valid;
  wire unused;
  reg [16:0] waited;
  initial waited = 17'h00000;
  output [127:0] write__payload;
  wire [127:0] write__payload;
  input write__ready;
  wire write__ready;
  output write__valid;
  wire write__valid;
  reg writes;
  initial writes = 1'h0;
  wire written;
  assign read__ready = _008_ | _012_;
  assign unasked = read__valid & expects_none;
  assign _013_ = stays ? held : 128'h00000000000000000000000000000000;
  assign write__payload = draining ? _013_ : unit_write__payload;
  assign _014_ = owed & writes;
  assign _015_ = unit_write__valid | draining;
  assign write__valid = _014_ & _015_;
  assign _016_ = write__ready & owed;
  assign _017_ = _016_ & writes;
  assign _018_ = ~ draining;
  assign unit_write__ready = _017_ & _018_;
  assign _019_ = unit_request__payload__beats - 20'h00001;
  assign _021_ = taken & _002_[33];
  assign _022_ = ~ drains;
  assign _023_ = accepted ? request__payload__write : writes;
  assign _024_ = ~ _023_;
  assign _025_ = _022_ & _024_;
  assign _026_ = ~| left;
  assign _027_ = less & _026_;
  assign _028_ = expects_none | _027_;
  assign _029_ = accepted ? request__payload__write : _028_;
  assign _031_ = read & owed;
  assign _032_ = _031_ & reads_only;
  assign _033_ = _032_ & read__error;
  assign _034_ = ~ write__ready;
  assign _035_ = write__valid & _034_;
  assign _036_ = ~ port_rst;
  assign _037_ = _035_ & _036_;
  assign _038_ = quiet | moves;
  assign _039_ = _038_ | start;
  assign _040_ = _039_ | port_rst;
  assign _042_ = waited + 17'h00001;
  assign _043_ = waited == 17'h0ffff;
  always @(posedge clk)
    draining <= drains;
  always @(posedge clk)
    request__payload__address <= _044_;
  always @(posedge clk)
    request__payload__beats <= _045_;
  always @(posedge clk)
    beats_less <= _046_;
  always @(posedge clk)
    request__payload__write <= _047_;
  always @(posedge clk)
    bad_address <= _021_;
  always @(posedge clk)
    offered <= _048_;
  always @(posedge clk)
    left <= _049_;
  always @(posedge clk)
    writes <= _050_;
  always @(posedge clk)
    reads_only <= _025_;
  always @(posedge clk)
    expects_none <= _052_;
  always @(posedge clk)
    read_error <= _053_;
  always @(posedge clk)
    stays <= _037_;
  always @(posedge clk)
    held <= write__payload;
  always @(posedge clk)
    waited <= _054_;
  always @(posedge clk)
    silent <= _055_;
  assign broken = stop | rst;
  assign owed = $signed(left) >= $signed(37'h0000000000);
  assign accepted = offered & request__ready;
  assign read = read__valid & read__ready;
  assign written = write__valid & write__ready;
  assign _000_ = accepted | read;
  assign moves = _000_ | written;
  assign _009_ = ~ owed;
  assign _020_ = ~ offered;
  assign quiet = _009_ & _020_;
  assign _030_ = ~ quiet;
  assign _041_ = draining & _030_;
  assign clear_up = broken | _041_;
  assign _051_ = ~ port_rst;
  assign drains = clear_up & _051_;
  assign _056_ = ~ offered;
  assign _057_ = _056_ | request__ready;
  assign _058_ = broken | draining;
  assign _001_ = ~ _058_;
  assign unit_request__ready = _057_ & _001_;
  assign taken = unit_request__valid & unit_request__ready;
  assign _002_ = $signed({ room[32], room }) - $signed({ 2'h0, unit_request__payload__address });
  assign fits = ~ _002_[33];
  assign _003_ = read & owed;
  assign _004_ = ~ writes;
  assign _005_ = _003_ & _004_;
  assign less = _005_ | written;
  assign { change[36], change[19:0] } = accepted ? { 1'h0, beats_less } : 21'h1fffff;
  assign _006_ = ~ less;
  assign total = { left, 1'h1 } + { change[36], change[36], change[36], change[36], change[36], change[36], change[36], change[36], change[36], change[36], change[36], change[36], change[36], change[36], change[36], change[36], change[36], change[19:0], _006_ };
  assign _007_ = read__valid & owed;
  assign unit_read__valid = _007_ & reads_only;
  assign _008_ = unit_read__ready | draining;
  assign _010_ = ~ writes;
  assign _011_ = owed & _010_;
  assign _012_ = ~ _011_;
  assign _059_ = silent ? silent : _043_;
  assign _055_ = _040_ ? 1'h0 : _059_;
  assign _060_ = silent ? waited : _042_;
  assign _054_ = _040_ ? 17'h00000 : _060_;
  assign _053_ = rst ? 1'h0 : _033_;
  assign _052_ = port_rst ? 1'h1 : _029_;
  assign _050_ = accepted ? request__payload__write : writes;
  assign _049_ = port_rst ? 37'h1fffffffff : total[37:1];
  assign _061_ = request__ready ? 1'h0 : offered;
  assign _062_ = taken ? fits : _061_;
  assign _048_ = port_rst ? 1'h0 : _062_;
  assign _047_ = taken ? unit_request__payload__write : request__payload__write;
  assign _046_ = taken ? _019_ : beats_less;
  assign _045_ = taken ? unit_request__payload__beats : request__payload__beats;
  assign _044_ = taken ? unit_request__payload__address : request__payload__address;
  assign unused = & { total[0], change[35:20], _002_[32:0] };
  assign change[35:20] = { change[36], change[36], change[36], change[36], change[36], change[36], change[36], change[36], change[36], change[36], change[36], change[36], change[36], change[36], change[36], change[36] };
endmodule

// Start the instruction at the head of each queue as soon as the start rule allows.
module tnthw_t32x32_scheduler(
  clk,
  rst,
  array__done,
  array__free,
  array__frees,
  array__holds,
  array__streams,
  array__take,
  array__valid,
  clear,
  drop,
  head,
  memory__done,
  memory__free,
  memory__frees,
  memory__holds,
  memory__valid,
  resident,
  value,
  value_2,
  vector__done
,
  vector__free,
  vector__frees,
  vector__holds,
  vector__valid,
  array__start,
  completed_memory,
  completed_vector,
  idles,
  memory__start,
  stuck,
  vector__start
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
  wire [15:0] _029_;
  wire _030_;
  wire [7:0] _031_;
  wire [7:0] _032_;
  wire [7:0] _033_;
  wire _034_;
  wire [15:0] _035_;
  wire _036_;
  wire [7:0] _037_;
  wire [7:0] _038_;
  wire [7:0] _039_;
  wire _040_;
  wire [15:0] _041_;
  wire _042_;
  wire [7:0] _043_;
  wire [7:0] _044_;
  wire [7:0] _045_;
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
  wire [7:0] _056_;
  wire [7:0] _057_;
  wire [7:0] _058_;
  wire [7:0] _059_;
  wire [7:0] _060_;
  wire [7:0] _061_;
  wire [7:0] _062_;
  wire _063_;
  wire [7:0] _064_;
  wire [7:0] _065_;
  wire [7:0] _066_;
  wire _067_;
  wire [7:0] _068_;
  wire [7:0] _069_;
  wire _070_;
  wire [7:0] _071_;
  wire [7:0] _072_;
  wire _073_;
  wire _074_;
  wire [7:0] _075_;
  wire [7:0] _076_;
  wire [7:0] _077_;
  wire [7:0] _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire [7:0] _082_;
  wire [7:0] _083_;
  wire [7:0] _084_;
  wire [7:0] _085_;
  wire _086_;
  wire _087_;
  wire [7:0] _088_;
  wire _089_;
  wire [7:0] _090_;
  wire [7:0] _091_;
  wire [7:0] _092_;
  wire _093_;
  wire _094_;
  wire [7:0] _095_;
  wire [7:0] _096_;
  wire [7:0] _097_;
  wire [7:0] _098_;
  wire _099_;
  wire [7:0] _100_;
  wire [7:0] _101_;
  wire _102_;
  wire [7:0] _103_;
  wire [7:0] _104_;
  wire _105_;
  wire [7:0] _106_;
  wire [7:0] _107_;
  wire _108_;
  wire _109_;
  wire [7:0] _110_;
  wire [7:0] _111_;
  wire [7:0] _112_;
  wire _113_;
  wire [7:0] _114_;
  wire _115_;
  wire [7:0] _116_;
  wire [7:0] _117_;
  wire [7:0] _118_;
  wire [7:0] _119_;
  wire _120_;
  wire [7:0] _121_;
  wire [7:0] _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire [7:0] _126_;
  wire [7:0] _127_;
  wire [7:0] _128_;
  wire [7:0] _129_;
  wire _130_;
  wire _131_;
  wire [15:0] _132_;
  wire [7:0] _133_;
  wire _134_;
  wire _135_;
  wire [15:0] _136_;
  wire _137_;
  wire [7:0] _138_;
  wire _139_;
  wire _140_;
  wire [15:0] _141_;
  wire [7:0] _142_;
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
  wire [7:0] _158_;
  wire _159_;
  wire _160_;
  wire [7:0] _161_;
  wire [7:0] _162_;
  wire [7:0] _163_;
  wire [7:0] _164_;
  wire [7:0] _165_;
  wire [7:0] _166_;
  wire [7:0] _167_;
  wire [7:0] _168_;
  wire _169_;
  wire [7:0] _170_;
  wire [7:0] _171_;
  wire [7:0] _172_;
  wire [7:0] _173_;
  wire [7:0] _174_;
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
  wire [7:0] _241_;
  wire [7:0] _242_;
  wire [15:0] _243_;
  wire _244_;
  wire _245_;
  wire [7:0] _246_;
  wire [7:0] _247_;
  wire [15:0] _248_;
  wire _249_;
  wire _250_;
  wire [7:0] _251_;
  wire [7:0] _252_;
  wire [15:0] _253_;
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
  wire [7:0] _265_;
  wire [7:0] _266_;
  wire [7:0] _267_;
  wire [7:0] _268_;
  wire [7:0] _269_;
  wire [7:0] _270_;
  wire [7:0] _271_;
  wire [7:0] _272_;
  wire [7:0] _273_;
  wire [7:0] _274_;
  wire [7:0] _275_;
  wire [7:0] _276_;
  wire [7:0] _277_;
  wire [7:0] _278_;
  wire [7:0] _279_;
  wire [7:0] _280_;
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
  input array__done;
  wire array__done;
  input array__free;
  wire array__free;
  input array__frees;
  wire array__frees;
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
  reg array_able;
  initial array_able = 1'h0;
  reg [15:0] array_completed;
  initial array_completed = 16'h0000;
  reg array_left;
  initial array_left = 1'h0;
  wire [15:0] array_less_memory;
  wire [15:0] array_less_vector;
  reg array_met_memory_start;
  initial array_met_memory_start = 1'h0;
  reg array_met_vector_start;
  initial array_met_vector_start = 1'h0;
  reg [7:0] array_read_banks_head;
  initial array_read_banks_head = 8'h00;
  reg [7:0] array_read_banks_started;
  initial array_read_banks_started = 8'h00;
  reg [7:0] array_read_banks_taken;
  initial array_read_banks_taken = 8'h00;
  reg array_waits_memory;
  initial array_waits_memory = 1'h0;
  reg array_waits_vector;
  initial array_waits_vector = 1'h0;
  reg [7:0] array_write_banks_head;
  initial array_write_banks_head = 8'h00;
  reg [7:0] array_write_banks_started;
  initial array_write_banks_started = 8'h00;
  reg [7:0] array_write_banks_taken;
  initial array_write_banks_taken = 8'h00;
  input clear;
  wire clear;
  input clk;
  wire clk;
  output [15:0] completed_memory;
  reg [15:0] completed_memory;
  initial completed_memory = 16'h0000;
  output [15:0] completed_vector;
  reg [15:0] completed_vector;
  initial completed_vector = 16'h0000;
  input drop;
  wire drop;
  input [225:0] head;
  wire [225:0] head;
  wire idle;
  output idles;
  wire idles;
  input memory__done;
  wire memory__done;
  input memory__free;
  wire memory__free;
  input memory__frees;
  wire memory__frees;
  input memory__holds;
  wire memory__holds;
  output memory__start;
  wire memory__start;
  input memory__valid;
  wire memory__valid;
  reg memory_able;
  initial memory_able = 1'h0;
  reg memory_left;
  initial memory_left = 1'h0;
  wire [15:0] memory_less_array;
  wire [15:0] memory_less_vector;
  reg memory_meets_array;
  initial memory_meets_array = 1'h0;
  reg memory_meets_vector;
  initial memory_meets_vector = 1'h0;
  reg memory_met_array_start;
  initial memory_met_array_start = 1'h0;
  reg memory_met_array_take;
  initial memory_met_array_take = 1'h0;
  reg memory_met_vector_start;
  initial memory_met_vector_start = 1'h0;
  reg [7:0] memory_read_banks_head;
  initial memory_read_banks_head = 8'h00;
  reg [7:0] memory_read_banks_started;
  initial memory_read_banks_started = 8'h00;
  reg memory_waits_array;
  initial memory_waits_array = 1'h0;
  reg memory_waits_vector;
  initial memory_waits_vector = 1'h0;
  reg [7:0] memory_write_banks_head;
  initial memory_write_banks_head = 8'h00;
  reg [7:0] memory_write_banks_started;
  initial memory_write_banks_started = 8'h00;
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
  input [321:0] value;
  wire [321:0] value;
  input [423:0] value_2;
  wire [423:0] value_2;
  input vector__done;
  wire vector__done;
  input vector__free;
  wire vector__free;
  input vector__frees;
  wire vector__frees;
  input vector__holds;
  wire vector__holds;
  output vector__start;
  wire vector__start;
  input vector__valid;
  wire vector__valid;
  reg vector_able;
  initial vector_able = 1'h0;
  reg vector_left;
  initial vector_left = 1'h0;
  wire [15:0] vector_less_array;
  wire [15:0] vector_less_memory;
  reg vector_meets_array;
  initial vector_meets_array = 1'h0;
  reg vector_met_array_start;
  initial vector_met_array_start = 1'h0;
  reg vector_met_array_take;
  initial vector_met_array_take = 1'h0;
  reg vector_met_memory_start;
  initial vector_met_memory_start = 1'h0;
  reg [7:0] vector_read_banks_head;
  initial vector_read_banks_head = 8'h00;
  reg [7:0] vector_read_banks_started;
  initial vector_read_banks_started = 8'h00;
  reg vector_waits_array;
  initial vector_waits_array = 1'h0;
  reg vector_waits_memory;
  initial vector_waits_memory = 1'h0;
  reg [7:0] vector_write_banks_head;
  initial vector_write_banks_head = 8'h00;
  reg [7:0] vector_write_banks_started;
  initial vector_write_banks_started = 8'h00;
  reg works_array;
  initial works_array = 1'h0;
  reg works_memory;
  initial works_memory = 1'h0;
  reg works_vector;
  initial works_vector = 1'h0;
  assign _000_ = running_memory != 8'h01;
  assign _080_ = memory_left ? runs_memory : _000_;
  assign _159_ = memory_left | runs_memory;
  assign some_memory = memory__done ? _080_ : _159_;
  assign _191_ = running_array != 8'h01;
  assign _199_ = array_left ? runs_array : _191_;
  assign _207_ = array_left | runs_array;
  assign some_array = array__done ? _199_ : _207_;
  assign _215_ = running_vector != 8'h01;
  assign _222_ = vector_left ? runs_vector : _215_;
  assign _232_ = vector_left | runs_vector;
  assign some_vector = vector__done ? _222_ : _232_;
  assign _001_ = | { works_vector, works_array, works_memory };
  assign idle = ~ _001_;
  assign _007_ = | { some_vector, some_array, some_memory };
  assign idles = ~ _007_;
  assign memory_less_array = array_completed - head[19:4];
  assign memory_less_vector = completed_vector - head[35:20];
  assign array_less_memory = completed_memory - value[19:4];
  assign array_less_vector = completed_vector - value[35:20];
  assign vector_less_memory = completed_memory - value_2[19:4];
  assign vector_less_array = array_completed - value_2[35:20];
  assign _063_ = ~ memory_waits_array;
  assign _073_ = memory_able & _063_;
  assign _081_ = ~ memory_waits_vector;
  assign _087_ = _073_ & _081_;
  assign _089_ = ~ array_waits_memory;
  assign _094_ = array_able & _089_;
  assign _102_ = ~ array_waits_vector;
  assign _113_ = _094_ & _102_;
  assign _124_ = ~ vector_waits_memory;
  assign _131_ = vector_able & _124_;
  assign _137_ = ~ vector_waits_array;
  assign _148_ = _131_ & _137_;
  assign _160_ = | { _148_, _113_, _087_ };
  assign _169_ = ~ _160_;
  assign stuck = idle & _169_;
  assign _178_ = ~ array_waits_memory;
  assign _186_ = array_able & _178_;
  assign _188_ = ~ array_waits_vector;
  assign _189_ = _186_ & _188_;
  assign _190_ = memory__holds & array_met_memory_start;
  assign _192_ = ~ _190_;
  assign _193_ = _189_ & _192_;
  assign _194_ = vector__holds & array_met_vector_start;
  assign _195_ = ~ _194_;
  assign array__start = _193_ & _195_;
  assign _196_ = ~ vector_waits_memory;
  assign _197_ = vector_able & _196_;
  assign _198_ = ~ vector_waits_array;
  assign _200_ = _197_ & _198_;
  assign _201_ = memory__holds & vector_met_memory_start;
  assign _202_ = ~ _201_;
  assign _203_ = _200_ & _202_;
  assign _204_ = array__streams & vector_met_array_take;
  assign _205_ = ~ _204_;
  assign _206_ = _203_ & _205_;
  assign _208_ = array__holds & vector_met_array_start;
  assign _209_ = ~ _208_;
  assign _210_ = _206_ & _209_;
  assign _211_ = ~ array_waits_memory;
  assign _212_ = array_able & _211_;
  assign _213_ = ~ array_waits_vector;
  assign _214_ = _212_ & _213_;
  assign _216_ = memory__holds & array_met_memory_start;
  assign _217_ = ~ _216_;
  assign _218_ = _214_ & _217_;
  assign _219_ = vector_meets_array & _218_;
  assign _220_ = ~ _219_;
  assign vector__start = _210_ & _220_;
  assign _221_ = ~ memory_waits_array;
  assign _223_ = memory_able & _221_;
  assign _224_ = ~ memory_waits_vector;
  assign _225_ = _223_ & _224_;
  assign _226_ = array__streams & memory_met_array_take;
  assign _227_ = ~ _226_;
  assign _228_ = _225_ & _227_;
  assign _229_ = array__holds & memory_met_array_start;
  assign _230_ = ~ _229_;
  assign _231_ = _228_ & _230_;
  assign _233_ = vector__holds & memory_met_vector_start;
  assign _234_ = ~ _233_;
  assign _235_ = _231_ & _234_;
  assign _236_ = ~ array_waits_memory;
  assign _237_ = array_able & _236_;
  assign _238_ = ~ array_waits_vector;
  assign _002_ = _237_ & _238_;
  assign _003_ = vector__holds & array_met_vector_start;
  assign _004_ = ~ _003_;
  assign _005_ = _002_ & _004_;
  assign _006_ = memory_meets_array & _005_;
  assign _008_ = ~ _006_;
  assign _009_ = _235_ & _008_;
  assign _010_ = ~ vector_waits_memory;
  assign _011_ = vector_able & _010_;
  assign _012_ = ~ vector_waits_array;
  assign _013_ = _011_ & _012_;
  assign _014_ = array__streams & vector_met_array_take;
  assign _015_ = ~ _014_;
  assign _016_ = _013_ & _015_;
  assign _017_ = array__holds & vector_met_array_start;
  assign _018_ = ~ _017_;
  assign _019_ = _016_ & _018_;
  assign _020_ = ~ array_waits_memory;
  assign _021_ = array_able & _020_;
  assign _022_ = ~ array_waits_vector;
  assign _023_ = _021_ & _022_;
  assign _024_ = vector_meets_array & _023_;
  assign _025_ = ~ _024_;
  assign _026_ = _019_ & _025_;
  assign _027_ = memory_meets_vector & _026_;
  assign _028_ = ~ _027_;
  assign memory__start = _009_ & _028_;
  assign _029_ = completed_memory + 16'h0001;
  assign _030_ = memory_left != memory__done;
  assign _031_ = running_memory - 8'h01;
  assign _032_ = running_memory + 8'h01;
  assign _033_ = memory__done ? _031_ : _032_;
  assign _034_ = memory__start | some_memory;
  assign _035_ = array_completed + 16'h0001;
  assign _036_ = array_left != array__done;
  assign _037_ = running_array - 8'h01;
  assign _038_ = running_array + 8'h01;
  assign _039_ = array__done ? _037_ : _038_;
  assign _040_ = array__start | some_array;
  assign _041_ = completed_vector + 16'h0001;
  assign _042_ = vector_left != vector__done;
  assign _043_ = running_vector - 8'h01;
  assign _044_ = running_vector + 8'h01;
  assign _045_ = vector__done ? _043_ : _044_;
  assign _046_ = vector__start | some_vector;
  assign _047_ = memory__valid & memory__frees;
  assign _048_ = ~ memory__start;
  assign _049_ = _047_ & _048_;
  assign _050_ = array__valid & array__frees;
  assign _051_ = ~ array__start;
  assign _052_ = _050_ & _051_;
  assign _053_ = vector__valid & vector__frees;
  assign _054_ = ~ vector__start;
  assign _055_ = _053_ & _054_;
  assign _056_ = memory__free ? memory_read_banks_head : memory_read_banks_started;
  assign _057_ = memory__free ? memory_write_banks_head : memory_write_banks_started;
  assign _058_ = array__free ? array_read_banks_head : array_read_banks_started;
  assign _059_ = array__free ? array_read_banks_head : array_read_banks_started;
  assign _060_ = array__free ? array_write_banks_head : array_write_banks_started;
  assign _061_ = array__free ? array_write_banks_head : array_write_banks_started;
  assign _062_ = vector__free ? vector_read_banks_head : vector_read_banks_started;
  assign _064_ = vector__free ? vector_write_banks_head : vector_write_banks_started;
  assign _065_ = value_2[415:408] & value[313:306];
  assign _066_ = value_2[423:416] & value[321:314];
  assign _067_ = | { _066_, _065_ };
  assign _068_ = head[217:210] & value[313:306];
  assign _069_ = head[225:218] & value[321:314];
  assign _070_ = | { _069_, _068_ };
  assign _071_ = head[217:210] & value_2[415:408];
  assign _072_ = head[225:218] & value_2[423:416];
  assign _074_ = | { _072_, _071_ };
  assign _075_ = memory__free ? memory_read_banks_head : memory_read_banks_started;
  assign _076_ = value[313:306] & _075_;
  assign _077_ = memory__free ? memory_write_banks_head : memory_write_banks_started;
  assign _078_ = value[321:314] & _077_;
  assign _079_ = | { _078_, _076_ };
  assign _082_ = vector__free ? vector_read_banks_head : vector_read_banks_started;
  assign _083_ = value[313:306] & _082_;
  assign _084_ = vector__free ? vector_write_banks_head : vector_write_banks_started;
  assign _085_ = value[321:314] & _084_;
  assign _086_ = | { _085_, _083_ };
  assign _088_ = memory__free ? memory_read_banks_head : memory_read_banks_started;
  assign _090_ = value_2[415:408] & _088_;
  assign _091_ = memory__free ? memory_write_banks_head : memory_write_banks_started;
  assign _092_ = value_2[423:416] & _091_;
  assign _093_ = | { _092_, _090_ };
  assign _095_ = array__free ? array_read_banks_head : array_read_banks_started;
  assign _096_ = value_2[415:408] & _095_;
  assign _097_ = array__free ? array_write_banks_head : array_write_banks_started;
  assign _098_ = value_2[423:416] & _097_;
  assign _099_ = | { _098_, _096_ };
  assign _100_ = array__free ? array_read_banks_head : array_read_banks_started;
  assign _101_ = value_2[415:408] & _100_;
  assign _103_ = array__free ? array_write_banks_head : array_write_banks_started;
  assign _104_ = value_2[423:416] & _103_;
  assign _105_ = | { _104_, _101_ };
  assign _106_ = value_2[415:408] & array_read_banks_taken;
  assign _107_ = value_2[423:416] & array_write_banks_taken;
  assign _108_ = | { _107_, _106_ };
  assign _109_ = array__take ? _105_ : _108_;
  assign _110_ = array__free ? array_read_banks_head : array_read_banks_started;
  assign _111_ = head[217:210] & _110_;
  assign _112_ = array__free ? array_write_banks_head : array_write_banks_started;
  assign _114_ = head[225:218] & _112_;
  assign _115_ = | { _114_, _111_ };
  assign _116_ = array__free ? array_read_banks_head : array_read_banks_started;
  assign _117_ = head[217:210] & _116_;
  assign _118_ = array__free ? array_write_banks_head : array_write_banks_started;
  assign _119_ = head[225:218] & _118_;
  assign _120_ = | { _119_, _117_ };
  assign _121_ = head[217:210] & array_read_banks_taken;
  assign _122_ = head[225:218] & array_write_banks_taken;
  assign _123_ = | { _122_, _121_ };
  assign _125_ = array__take ? _120_ : _123_;
  assign _126_ = vector__free ? vector_read_banks_head : vector_read_banks_started;
  assign _127_ = head[217:210] & _126_;
  assign _128_ = vector__free ? vector_write_banks_head : vector_write_banks_started;
  assign _129_ = head[225:218] & _128_;
  assign _130_ = | { _129_, _127_ };
  always @(posedge clk)
    completed_memory <= _132_;
  always @(posedge clk)
    running_memory <= _133_;
  always @(posedge clk)
    runs_memory <= _134_;
  always @(posedge clk)
    works_memory <= _135_;
  always @(posedge clk)
    array_completed <= _136_;
  always @(posedge clk)
    running_array <= _138_;
  always @(posedge clk)
    runs_array <= _139_;
  always @(posedge clk)
    works_array <= _140_;
  always @(posedge clk)
    completed_vector <= _141_;
  always @(posedge clk)
    running_vector <= _142_;
  always @(posedge clk)
    runs_vector <= _143_;
  always @(posedge clk)
    works_vector <= _144_;
  always @(posedge clk)
    memory_able <= _145_;
  always @(posedge clk)
    memory_left <= _146_;
  always @(posedge clk)
    memory_waits_array <= _147_;
  always @(posedge clk)
    memory_waits_vector <= _149_;
  always @(posedge clk)
    array_able <= _150_;
  always @(posedge clk)
    array_left <= _151_;
  always @(posedge clk)
    array_waits_memory <= _152_;
  always @(posedge clk)
    array_waits_vector <= _153_;
  always @(posedge clk)
    vector_able <= _154_;
  always @(posedge clk)
    vector_left <= _155_;
  always @(posedge clk)
    vector_waits_memory <= _156_;
  always @(posedge clk)
    vector_waits_array <= _157_;
  always @(posedge clk)
    memory_read_banks_head <= _158_;
  always @(posedge clk)
    memory_read_banks_started <= _161_;
  always @(posedge clk)
    memory_write_banks_head <= _162_;
  always @(posedge clk)
    memory_write_banks_started <= _163_;
  always @(posedge clk)
    array_read_banks_head <= _164_;
  always @(posedge clk)
    array_read_banks_started <= _165_;
  always @(posedge clk)
    array_read_banks_taken <= _166_;
  always @(posedge clk)
    array_write_banks_head <= _167_;
  always @(posedge clk)
    array_write_banks_started <= _168_;
  always @(posedge clk)
    array_write_banks_taken <= _170_;
  always @(posedge clk)
    vector_read_banks_head <= _171_;
  always @(posedge clk)
    vector_read_banks_started <= _172_;
  always @(posedge clk)
    vector_write_banks_head <= _173_;
  always @(posedge clk)
    vector_write_banks_started <= _174_;
  always @(posedge clk)
    vector_meets_array <= _175_;
  always @(posedge clk)
    memory_meets_array <= _176_;
  always @(posedge clk)
    memory_meets_vector <= _177_;
  always @(posedge clk)
    array_met_memory_start <= _179_;
  always @(posedge clk)
    array_met_vector_start <= _180_;
  always @(posedge clk)
    vector_met_memory_start <= _181_;
  always @(posedge clk)
    vector_met_array_start <= _182_;
  always @(posedge clk)
    vector_met_array_take <= _183_;
  always @(posedge clk)
    memory_met_array_start <= _184_;
  always @(posedge clk)
    memory_met_array_take <= _185_;
  always @(posedge clk)
    memory_met_vector_start <= _187_;
  assign _239_ = drop ? 1'h0 : _046_;
  assign _144_ = rst ? 1'h0 : _239_;
  assign _240_ = drop ? 1'h0 : some_vector;
  assign _143_ = rst ? 1'h0 : _240_;
  assign _241_ = _042_ ? _045_ : running_vector;
  assign _242_ = drop ? 8'h00 : _241_;
  assign _142_ = rst ? 8'h00 : _242_;
  assign _243_ = vector__done ? _041_ : completed_vector;
  assign _141_ = clear ? 16'h0000 : _243_;
  assign _244_ = drop ? 1'h0 : _040_;
  assign _140_ = rst ? 1'h0 : _244_;
  assign _245_ = drop ? 1'h0 : some_array;
  assign _139_ = rst ? 1'h0 : _245_;
  assign _246_ = _036_ ? _039_ : running_array;
  assign _247_ = drop ? 8'h00 : _246_;
  assign _138_ = rst ? 8'h00 : _247_;
  assign _248_ = array__done ? _035_ : array_completed;
  assign _136_ = clear ? 16'h0000 : _248_;
  assign _249_ = drop ? 1'h0 : _034_;
  assign _135_ = rst ? 1'h0 : _249_;
  assign _250_ = drop ? 1'h0 : some_memory;
  assign _134_ = rst ? 1'h0 : _250_;
  assign _251_ = _030_ ? _033_ : running_memory;
  assign _252_ = drop ? 8'h00 : _251_;
  assign _133_ = rst ? 8'h00 : _252_;
  assign _253_ = memory__done ? _029_ : completed_memory;
  assign _132_ = clear ? { 15'h0000, resident } : _253_;
  assign _254_ = drop ? 1'h0 : _130_;
  assign _187_ = rst ? 1'h0 : _254_;
  assign _255_ = drop ? 1'h0 : _125_;
  assign _185_ = rst ? 1'h0 : _255_;
  assign _256_ = drop ? 1'h0 : _115_;
  assign _184_ = rst ? 1'h0 : _256_;
  assign _257_ = drop ? 1'h0 : _109_;
  assign _183_ = rst ? 1'h0 : _257_;
  assign _258_ = drop ? 1'h0 : _099_;
  assign _182_ = rst ? 1'h0 : _258_;
  assign _259_ = drop ? 1'h0 : _093_;
  assign _181_ = rst ? 1'h0 : _259_;
  assign _260_ = drop ? 1'h0 : _086_;
  assign _180_ = rst ? 1'h0 : _260_;
  assign _261_ = drop ? 1'h0 : _079_;
  assign _179_ = rst ? 1'h0 : _261_;
  assign _262_ = drop ? 1'h0 : _074_;
  assign _177_ = rst ? 1'h0 : _262_;
  assign _263_ = drop ? 1'h0 : _070_;
  assign _176_ = rst ? 1'h0 : _263_;
  assign _264_ = drop ? 1'h0 : _067_;
  assign _175_ = rst ? 1'h0 : _264_;
  assign _265_ = drop ? 8'h00 : _064_;
  assign _174_ = rst ? 8'h00 : _265_;
  assign _266_ = drop ? 8'h00 : value_2[423:416];
  assign _173_ = rst ? 8'h00 : _266_;
  assign _267_ = drop ? 8'h00 : _062_;
  assign _172_ = rst ? 8'h00 : _267_;
  assign _268_ = drop ? 8'h00 : value_2[415:408];
  assign _171_ = rst ? 8'h00 : _268_;
  assign _269_ = array__take ? _061_ : array_write_banks_taken;
  assign _270_ = drop ? 8'h00 : _269_;
  assign _170_ = rst ? 8'h00 : _270_;
  assign _271_ = drop ? 8'h00 : _060_;
  assign _168_ = rst ? 8'h00 : _271_;
  assign _272_ = drop ? 8'h00 : value[321:314];
  assign _167_ = rst ? 8'h00 : _272_;
  assign _273_ = array__take ? _059_ : array_read_banks_taken;
  assign _274_ = drop ? 8'h00 : _273_;
  assign _166_ = rst ? 8'h00 : _274_;
  assign _275_ = drop ? 8'h00 : _058_;
  assign _165_ = rst ? 8'h00 : _275_;
  assign _276_ = drop ? 8'h00 : value[313:306];
  assign _164_ = rst ? 8'h00 : _276_;
  assign _277_ = drop ? 8'h00 : _057_;
  assign _163_ = rst ? 8'h00 : _277_;
  assign _278_ = drop ? 8'h00 : head[225:218];
  assign _162_ = rst ? 8'h00 : _278_;
  assign _279_ = drop ? 8'h00 : _056_;
  assign _161_ = rst ? 8'h00 : _279_;
  assign _280_ = drop ? 8'h00 : head[217:210];
  assign _158_ = rst ? 8'h00 : _280_;
  assign _281_ = drop ? 1'h0 : vector_less_array[15];
  assign _157_ = rst ? 1'h0 : _281_;
  assign _282_ = drop ? 1'h0 : vector_less_memory[15];
  assign _156_ = rst ? 1'h0 : _282_;
  assign _283_ = drop ? 1'h0 : vector__start;
  assign _155_ = rst ? 1'h0 : _283_;
  assign _284_ = drop ? 1'h0 : _055_;
  assign _154_ = rst ? 1'h0 : _284_;
  assign _285_ = drop ? 1'h0 : array_less_vector[15];
  assign _153_ = rst ? 1'h0 : _285_;
  assign _286_ = drop ? 1'h0 : array_less_memory[15];
  assign _152_ = rst ? 1'h0 : _286_;
  assign _287_ = drop ? 1'h0 : array__start;
  assign _151_ = rst ? 1'h0 : _287_;
  assign _288_ = drop ? 1'h0 : _052_;
  assign _150_ = rst ? 1'h0 : _288_;
  assign _289_ = drop ? 1'h0 : memory_less_vector[15];
  assign _149_ = rst ? 1'h0 : _289_;
  assign _290_ = drop ? 1'h0 : memory_less_array[15];
  assign _147_ = rst ? 1'h0 : _290_;
  assign _291_ = drop ? 1'h0 : memory__start;
  assign _146_ = rst ? 1'h0 : _291_;
  assign _292_ = drop ? 1'h0 : _049_;
  assign _145_ = rst ? 1'h0 : _292_;
  assign unused = & { vector_less_memory[14:0], vector_less_array[14:0], value_2[407:36], value_2[3:0], value[305:36], value[3:0], head[209:36], head[3:0], memory_less_vector[14:0], memory_less_array[14:0], array_less_vector[14:0], array_less_memory[14:0] };
endmodule

// Walk the pages of the program, image by image, until END or the last NEXT.
module tnthw_t32x32_sequencer(
  clk,
  rst,
  alarm,
  drained,
  entry_11,
  fetched,
  images,
  settled,
  start,
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
  begin_,
  boots,
  busy,
  clear,
  counts,
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
  settles
);
  wire _000_;
  wire [15:0] _001_;
  wire [6:0] _002_;
  wire _003_;
  wire [3:0] _004_;
  wire _005_;
  wire [15:0] _006_;
  wire [15:0] _007_;
  wire [1:0] _008_;
  wire _009_;
  wire [2:0] _010_;
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
  wire [1:0] _037_;
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
  wire [3:0] _062_;
  wire _063_;
  wire [15:0] _064_;
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
  wire [31:0] _089_;
  wire [31:0] _090_;
  wire [15:0] _091_;
  wire [31:0] _092_;
  wire [1:0] _093_;
  wire [1:0] _094_;
  wire [15:0] _095_;
  wire _096_;
  wire _097_;
  wire [2:0] _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire [15:0] _102_;
  wire [15:0] _103_;
  wire [3:0] _104_;
  wire _105_;
  wire [15:0] _106_;
  wire [15:0] _107_;
  wire [1:0] _108_;
  wire [1:0] _109_;
  wire [1:0] _110_;
  wire [31:0] _111_;
  wire _112_;
  wire _113_;
  reg [15:0] ahead;
  initial ahead = 16'h0000;
  input alarm;
  wire alarm;
  output bad_field;
  wire bad_field;
  output bad_opcode;
  wire bad_opcode;
  output bad_page;
  wire bad_page;
  output begin_;
  reg begin_;
  initial begin_ = 1'h0;
  reg boot;
  initial boot = 1'h1;
  output boots;
  wire boots;
  output busy;
  wire busy;
  output clear;
  wire clear;
  input clk;
  wire clk;
  wire close;
  reg [15:0] count;
  initial count = 16'h0000;
  output counts;
  wire counts;
  output deadlock;
  reg deadlock;
  initial deadlock = 1'h0;
  output [15:0] dispatched;
  wire [15:0] dispatched;
  output done;
  wire done;
  input drained;
  wire drained;
  wire drained_83;
  wire ended;
  wire ends;
  wire ends_45;
  output [31:0] entry;
  reg [31:0] entry;
  initial entry = 32'd0;
  input [31:0] entry_11;
  wire [31:0] entry_11;
  input fetched;
  wire fetched;
  wire fetches;
  output first;
  wire first;
  reg [2:0] goes;
  initial goes = 3'h0;
  input [15:0] images;
  wire [15:0] images;
  output [31:0] input_offset;
  wire [31:0] input_offset;
  reg [31:0] input_stride;
  initial input_stride = 32'd0;
  output [407:0] instruction;
  wire [407:0] instruction;
  wire last;
  wire last_31;
  wire last_73;
  reg [1:0] named;
  initial named = 2'h0;
  wire names;
  wire next_image;
  wire open;
  output [31:0] output_offset;
  wire [31:0] output_offset;
  reg [31:0] output_stride;
  initial output_stride = 32'd0;
  reg over;
  initial over = 1'h0;
  wire page_end;
  output [2:0] push;
  wire [2:0] push;
  wire pushes;
  output resident;
  reg resident;
  initial resident = 1'h0;
  input rst;
  wire rst;
  input settled;
  wire settled;
  output settles;
  wire settles;
  reg [1:0] slot;
  initial slot = 2'h0;
  wire [1:0] slot_69;
  reg some;
  initial some = 1'h0;
  reg stands;
  initial stands = 1'h0;
  input start;
  wire start;
  reg [6:0] state;
  initial state = 7'h01;
  reg stays;
  initial stays = 1'h0;
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
  wire [2:0] units_next;
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
  assign _000_ = instruction[3:0] == 4'h1;
  assign _026_ = last | _000_;
  assign _037_ = names ? instruction[69:68] : named;
  assign _048_ = ahead != 16'h0001;
  assign _059_ = page_end ? _048_ : some;
  assign _069_ = fetched | _059_;
  assign _080_ = fetched != page_end;
  assign _091_ = ahead - 16'h0001;
  assign _001_ = ahead + 16'h0001;
  assign _007_ = page_end ? _091_ : _001_;
  assign _008_ = names ? instruction[69:68] : named;
  assign _009_ = close | ended;
  assign _010_ = units_next & { value_3, value_2, value };
  assign _011_ = clear | next_image;
  assign _012_ = next_image & stays;
  assign _013_ = ~ start;
  assign _014_ = state[0] & _013_;
  assign _015_ = _014_ | last_31;
  assign _016_ = state[6] & settled;
  assign _017_ = _015_ | _016_;
  assign _018_ = state[0] & start;
  assign _019_ = ~ stays;
  assign _020_ = next_image & _019_;
  assign _021_ = _018_ | _020_;
  assign _022_ = next_image & stays;
  assign _023_ = ~ stop;
  assign _024_ = ~ there;
  assign _025_ = state[2] & _024_;
  assign _027_ = state[1] | _025_;
  assign _028_ = ~ ends;
  assign _029_ = state[3] & _028_;
  assign _030_ = _029_ & page_end;
  assign _031_ = _027_ | _030_;
  assign _032_ = _023_ & _031_;
  assign _033_ = _022_ | _032_;
  assign _034_ = ~ stop;
  assign _035_ = state[2] & there;
  assign _036_ = ~ ends;
  assign _038_ = state[3] & _036_;
  assign _039_ = ~ page_end;
  assign _040_ = _038_ & _039_;
  assign _041_ = _035_ | _040_;
  assign _042_ = _034_ & _041_;
  assign _043_ = ~ stop;
  assign _044_ = state[3] & ends;
  assign _045_ = ~ alarm;
  assign _046_ = drained & _045_;
  assign _047_ = ~ _046_;
  assign _049_ = state[4] & _047_;
  assign _050_ = _044_ | _049_;
  assign _051_ = _043_ & _050_;
  assign _052_ = state[1] | state[2];
  assign _053_ = _052_ | state[3];
  assign _054_ = _053_ | state[4];
  assign _055_ = stop & _054_;
  assign _056_ = ~ settled;
  assign _057_ = state[6] & _056_;
  assign _058_ = state[5] | _057_;
  assign _060_ = waits & stuck;
  assign _061_ = still != 4'h8;
  assign _062_ = still + { 3'h0, _061_ };
  assign _063_ = still == 4'h8;
  assign _064_ = count + 16'h0001;
  assign ends = valid & ends_45;
  assign names = take & fetches;
  assign slot_69 = begin_ ? 2'h0 : slot;
  assign take = | goes;
  assign page_end = take & last_73;
  assign _065_ = ~ resident;
  assign boots = begin_ & _065_;
  assign _066_ = ~ stop;
  assign pushes = take & _066_;
  assign push[0] = goes[0] | boots;
  assign counts = pushes | boots;
  assign _067_ = ~ stop;
  assign _068_ = state[4] & _067_;
  assign _070_ = _068_ & drained;
  assign _071_ = ~ alarm;
  assign drained_83 = _070_ & _071_;
  assign last_31 = drained_83 & over;
  assign _072_ = ~ over;
  assign next_image = drained_83 & _072_;
  assign busy = ~ state[0];
  assign clear = state[0] & start;
  assign _073_ = state[0] | state[4];
  assign ended = _073_ | state[6];
  assign open = state[2] & there;
  assign _074_ = state[3] & ends;
  assign _075_ = ~ stop;
  assign _076_ = _074_ & _075_;
  assign close = _076_ | state[5];
  assign _077_ = ~ there;
  assign _078_ = state[2] & _077_;
  assign _079_ = state[3] & valid;
  assign _081_ = ~ take;
  assign _082_ = _079_ & _081_;
  assign _083_ = _078_ | _082_;
  assign _084_ = ~ drained;
  assign _085_ = state[4] & _084_;
  assign waits = _083_ | _085_;
  assign _086_ = state[6] & settled;
  assign done = last_31 | _086_;
  assign settles = state[6] & settled;
  assign dispatched = begin_ ? 16'h0000 : count;
  always @(posedge clk)
    over <= _087_;
  always @(posedge clk)
    stays <= _088_;
  always @(posedge clk)
    input_stride <= _089_;
  always @(posedge clk)
    output_stride <= _090_;
  always @(posedge clk)
    entry <= _092_;
  always @(posedge clk)
    slot <= _093_;
  always @(posedge clk)
    named <= _094_;
  always @(posedge clk)
    ahead <= _095_;
  always @(posedge clk)
    some <= _096_;
  always @(posedge clk)
    boot <= _097_;
  always @(posedge clk)
    goes <= _098_;
  always @(posedge clk)
    begin_ <= _099_;
  always @(posedge clk)
    step <= _100_;
  always @(posedge clk)
    resident <= _101_;
  always @(posedge clk)
    state <= _002_;
  always @(posedge clk)
    stands <= _003_;
  always @(posedge clk)
    still <= _004_;
  always @(posedge clk)
    deadlock <= _005_;
  always @(posedge clk)
    count <= _006_;
  assign there = begin_ ? resident : some;
  assign _102_ = counts ? _064_ : count;
  assign _103_ = begin_ ? { 15'h0000, counts } : _102_;
  assign _006_ = rst ? 16'h0000 : _103_;
  assign _005_ = rst ? 1'h0 : _063_;
  assign _104_ = stands ? _062_ : 4'h0;
  assign _004_ = rst ? 4'h0 : _104_;
  assign _003_ = rst ? 1'h0 : _060_;
  assign _002_ = rst ? 7'h01 : { _058_, _055_, _051_, _042_, _033_, _021_, _017_ };
  assign _101_ = rst ? 1'h0 : _012_;
  assign _100_ = rst ? 1'h0 : next_image;
  assign _099_ = rst ? 1'h0 : _011_;
  assign _098_ = rst ? 3'h0 : _010_;
  assign _097_ = rst ? 1'h1 : _009_;
  assign _105_ = begin_ ? resident : _069_;
  assign _096_ = rst ? 1'h0 : _105_;
  assign _106_ = _080_ ? _007_ : ahead;
  assign _107_ = begin_ ? { 15'h0000, resident } : _106_;
  assign _095_ = rst ? 16'h0000 : _107_;
  assign _108_ = begin_ ? 2'h0 : _037_;
  assign _094_ = rst ? 2'h0 : _108_;
  assign _109_ = page_end ? _008_ : slot;
  assign _110_ = begin_ ? 2'h0 : _109_;
  assign _093_ = rst ? 2'h0 : _110_;
  assign _111_ = clear ? entry_11 : entry;
  assign _092_ = rst ? 32'd0 : _111_;
  assign _090_ = ends ? instruction[68:37] : output_stride;
  assign _089_ = ends ? instruction[36:5] : input_stride;
  assign _112_ = ends ? instruction[4] : stays;
  assign _088_ = rst ? 1'h0 : _112_;
  assign _113_ = ends ? _026_ : over;
  assign _087_ = rst ? 1'h0 : _113_;
  tnthw_t32x32_sequencer_buffer buffer (
    .bad_field(bad_field),
    .bad_opcode(bad_opcode),
    .bad_page(bad_page),
    .boot(boot),
    .clk(clk),
    .close(close),
    .ends(ends_45),
    .entry(entry),
    .fetches(fetches),
    .instruction_26(instruction),
    .last(last_73),
    .open(open),
    .restart(begin_),
    .rst(rst),
    .slot_34(slot_69),
    .take(take),
    .units_next(units_next),
    .valid(valid),
    .write(write),
    .write_data(write_data),
    .write_entry(write_entry),
    .write_slot(write_slot)
  );
  tnthw_t32x32_sequencer_images images_90 (
    .clk(clk),
    .first(first),
    .images(images),
    .input_offset(input_offset),
    .input_stride(input_stride),
    .last(last),
    .output_offset(output_offset),
    .output_stride(output_stride),
    .rst(rst),
    .start(clear),
    .step(step)
  );
  assign push[2:1] = goes[2:1];
endmodule

// Show the entries of a page one by one, and say what is wrong with each.
module tnthw_t32x32_sequencer_buffer(
  clk,
  rst,
  boot,
  close,
  entry,
  open,
  restart,
  slot_34,
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
  units_next
,
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
  wire [2:0] _017_;
  wire [4:0] _018_;
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
  wire [4:0] _050_;
  wire [1:0] _051_;
  wire [2:0] _052_;
  wire [407:0] _053_;
  wire _054_;
  wire _055_;
  wire [2:0] _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire [31:0] _060_;
  wire _061_;
  wire _062_;
  wire [31:0] _063_;
  wire [31:0] _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire [2:0] _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire [407:0] _072_;
  wire [2:0] _073_;
  wire [2:0] _074_;
  wire [2:0] _075_;
  wire [2:0] _076_;
  wire [1:0] _077_;
  wire [4:0] _078_;
  wire [4:0] _079_;
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
  input boot;
  wire boot;
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
  reg [4:0] index;
  initial index = 5'h00;
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
  input [1:0] slot_34;
  wire [1:0] slot_34;
  input take;
  wire take;
  reg [2:0] units;
  initial units = 3'h0;
  output [2:0] units_next;
  wire [2:0] units_next;
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
  assign _015_ = instruction[3:0] == 4'hd;
  assign _016_ = _014_ | _015_;
  assign _017_ = ages[2] ? { _016_, _006_, _005_ } : 3'h0;
  assign units_next = _028_ ? _017_ : units;
  assign _018_ = index + 5'h01;
  assign _020_ = & index;
  assign _021_ = ~ _020_;
  assign _022_ = instruction[3:0] == 4'h2;
  assign _023_ = instruction[3:0] == 4'h3;
  assign _024_ = _022_ | _023_;
  assign _025_ = instruction[3:0] == 4'h4;
  assign _026_ = _024_ | _025_;
  assign _027_ = instruction[3:0] == 4'h5;
  assign _029_ = _026_ | _027_;
  assign _030_ = instruction[3:0] == 4'h6;
  assign _031_ = _029_ | _030_;
  assign _032_ = instruction[3:0] == 4'h7;
  assign _033_ = instruction[3:0] == 4'h8;
  assign _034_ = instruction[3:0] == 4'h9;
  assign _035_ = _033_ | _034_;
  assign _036_ = instruction[3:0] == 4'ha;
  assign _038_ = _035_ | _036_;
  assign _039_ = instruction[3:0] == 4'hb;
  assign _040_ = _038_ | _039_;
  assign _041_ = instruction[3:0] == 4'hd;
  assign _042_ = _040_ | _041_;
  assign _043_ = instruction[3:0] == 4'h6;
  assign _044_ = instruction[3:0] == 4'h1;
  assign _045_ = instruction[3:0] == 4'hc;
  assign _046_ = _044_ | _045_;
  assign _047_ = & index;
  assign _048_ = instruction[3:0] == 4'h6;
  assign _049_ = check & _048_;
  always @(posedge clk)
    instruction <= read__data;
  always @(posedge clk)
    index <= _050_;
  always @(posedge clk)
    slot <= _051_;
  always @(posedge clk)
    ages <= _052_;
  always @(posedge clk)
    instruction_26 <= _053_;
  always @(posedge clk)
    valid <= _054_;
  always @(posedge clk)
    units <= _056_;
  always @(posedge clk)
    fetches <= _057_;
  always @(posedge clk)
    ends <= _058_;
  always @(posedge clk)
    last <= _059_;
  always @(posedge clk)
    above <= _060_;
  assign _000_ = ~ valid;
  assign _009_ = _000_ | take;
  assign check = ages[2] & _009_;
  assign _019_ = ~ valid;
  assign _028_ = take | _019_;
  assign _037_ = instruction[3:0] == 4'h2;
  assign _055_ = instruction[3:0] == 4'h3;
  assign _061_ = _037_ | _055_;
  assign _062_ = instruction[3:0] == 4'h4;
  assign _001_ = _061_ | _062_;
  assign _002_ = instruction[3:0] == 4'h5;
  assign _003_ = _001_ | _002_;
  assign _004_ = instruction[3:0] == 4'h6;
  assign _005_ = _003_ | _004_;
  assign _006_ = instruction[3:0] == 4'h7;
  assign _007_ = instruction[3:0] == 4'h8;
  assign _008_ = instruction[3:0] == 4'h9;
  assign _010_ = _007_ | _008_;
  assign _011_ = instruction[3:0] == 4'ha;
  assign _012_ = _010_ | _011_;
  assign _013_ = instruction[3:0] == 4'hb;
  assign _014_ = _012_ | _013_;
  assign _063_ = _049_ ? instruction[67:36] : above;
  assign _064_ = restart ? entry : _063_;
  assign _060_ = rst ? 32'd0 : _064_;
  assign _065_ = check ? _047_ : last;
  assign _059_ = rst ? 1'h0 : _065_;
  assign _066_ = check ? _046_ : ends;
  assign _058_ = rst ? 1'h0 : _066_;
  assign _067_ = check ? _043_ : fetches;
  assign _057_ = rst ? 1'h0 : _067_;
  assign _068_ = check ? { _042_, _032_, _031_ } : units;
  assign _056_ = rst ? 3'h0 : _068_;
  assign _069_ = take ? 1'h0 : valid;
  assign _070_ = check ? 1'h1 : _069_;
  assign _071_ = close ? 1'h0 : _070_;
  assign _054_ = rst ? 1'h0 : _071_;
  assign _072_ = check ? instruction : instruction_26;
  assign _053_ = boot ? 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000800000000000000000000006 : _072_;
  assign _073_ = ages[2] ? ages : { ages[1:0], 1'h0 };
  assign _074_ = check ? { 2'h0, _021_ } : _073_;
  assign _075_ = open ? 3'h1 : _074_;
  assign _076_ = close ? 3'h0 : _075_;
  assign _052_ = rst ? 3'h0 : _076_;
  assign _077_ = open ? slot_34 : slot;
  assign _051_ = rst ? 2'h0 : _077_;
  assign _078_ = check ? _018_ : index;
  assign _079_ = open ? 5'h00 : _078_;
  assign _050_ = rst ? 5'h00 : _079_;
  tnthw_t32x32_sequencer_buffer_checks checks (
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
    .read_address({ slot, index }),
    .read_data(read__data),
    .read_enable(ages[0]),
    .write_address({ write_slot, write_entry }),
    .write_data(write_data),
    .write_enable(write)
  );
endmodule

// Say what is wrong with an instruction two cycles after it came.
module tnthw_t32x32_sequencer_buffer_checks(
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
  wire [32:0] _081_;
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
  wire [3:0] _156_;
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
  input [31:0] above;
  wire [31:0] above;
  input check;
  wire check;
  reg checked;
  initial checked = 1'h0;
  input clk;
  wire clk;
  reg [3:0] code;
  initial code = 4'h0;
  output field;
  reg field;
  initial field = 1'h0;
  reg goes_back;
  initial goes_back = 1'h0;
  input [406:0] instruction;
  wire [406:0] instruction;
  reg is_or_accumulate;
  initial is_or_accumulate = 1'h0;
  reg is_or_add;
  initial is_or_add = 1'h0;
  reg is_or_drain;
  initial is_or_drain = 1'h0;
  reg is_or_drain_or_add_or_max_pool_or_sum_pool;
  initial is_or_drain_or_add_or_max_pool_or_sum_pool = 1'h0;
  reg is_or_drain_or_add_or_max_pool_or_sum_pool_or_lookup;
  initial is_or_drain_or_add_or_max_pool_or_sum_pool_or_lookup = 1'h0;
  reg is_or_fetch;
  initial is_or_fetch = 1'h0;
  reg is_or_load_or_store;
  initial is_or_load_or_store = 1'h0;
  reg is_or_load_table;
  initial is_or_load_table = 1'h0;
  reg is_or_load_weights_or_load_table_or_fetch;
  initial is_or_load_weights_or_load_table_or_fetch = 1'h0;
  reg is_or_lookup;
  initial is_or_lookup = 1'h0;
  reg is_or_max_pool_or_sum_pool;
  initial is_or_max_pool_or_sum_pool = 1'h0;
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
  assign _016_ = instruction[275] & instruction[276];
  assign _017_ = instruction[274] & instruction[276];
  assign _018_ = instruction[273] & instruction[276];
  assign _019_ = instruction[272] & instruction[276];
  assign _020_ = instruction[271] & instruction[276];
  assign _021_ = instruction[270] & instruction[276];
  assign _022_ = | { _021_, _020_, _019_, _018_, _017_, _016_, instruction[277], instruction[278], instruction[279], instruction[280], instruction[281], 1'h0 };
  assign _023_ = instruction[3:0] == 4'h8;
  assign _024_ = instruction[3:0] == 4'h9;
  assign _025_ = _023_ | _024_;
  assign _026_ = instruction[3:0] == 4'ha;
  assign _027_ = _025_ | _026_;
  assign _028_ = instruction[3:0] == 4'hb;
  assign _029_ = _027_ | _028_;
  assign _030_ = instruction[3:0] == 4'hd;
  assign _031_ = _029_ | _030_;
  assign _032_ = | { instruction[108], instruction[109], instruction[110], instruction[111], instruction[112], instruction[113], instruction[114], instruction[115], 1'h0 };
  assign _034_ = | { instruction[116], instruction[117], instruction[118], instruction[119], instruction[120], instruction[121], instruction[122], instruction[123], instruction[124], instruction[125], instruction[126], instruction[127], instruction[128], instruction[129], instruction[130], instruction[131], 1'h0 };
  assign _035_ = ~ _034_;
  assign _036_ = instruction[3:0] == 4'h8;
  assign _037_ = | { instruction[117], instruction[118], instruction[119], instruction[120], instruction[121], instruction[122], instruction[123], instruction[124], instruction[125], instruction[126], instruction[127], instruction[128], instruction[129], instruction[130], instruction[131], 1'h0 };
  assign _038_ = instruction[132] & instruction[133];
  assign _040_ = | { instruction[132], instruction[133], 1'h0 };
  assign _043_ = | { instruction[142], instruction[143], instruction[144], instruction[145], instruction[146], instruction[147], instruction[148], instruction[149], instruction[150], instruction[151], instruction[152], instruction[153], instruction[154], instruction[155], instruction[156], instruction[157], 1'h0 };
  assign _044_ = ~ _043_;
  assign _045_ = instruction[147] & instruction[148];
  assign _046_ = instruction[146] & instruction[148];
  assign _047_ = instruction[145] & instruction[148];
  assign _048_ = instruction[144] & instruction[148];
  assign _049_ = instruction[143] & instruction[148];
  assign _050_ = instruction[142] & instruction[148];
  assign _051_ = | { _050_, _049_, _048_, _047_, _046_, _045_, instruction[149], instruction[150], instruction[151], instruction[152], instruction[153], instruction[154], instruction[155], instruction[156], instruction[157], 1'h0 };
  assign _052_ = instruction[3:0] == 4'h8;
  assign _053_ = instruction[3:0] == 4'h9;
  assign _054_ = _052_ | _053_;
  assign _055_ = instruction[3:0] == 4'ha;
  assign _056_ = _054_ | _055_;
  assign _057_ = instruction[3:0] == 4'hb;
  assign _058_ = _056_ | _057_;
  assign _059_ = | { instruction[183], instruction[184], instruction[185], instruction[186], 1'h0 };
  assign _060_ = ~ _059_;
  assign _061_ = instruction[3:0] == 4'h9;
  assign _062_ = instruction[287] & instruction[288];
  assign _063_ = | { instruction[287], instruction[288], 1'h0 };
  assign _064_ = instruction[289] & instruction[290];
  assign _065_ = | { instruction[289], instruction[290], 1'h0 };
  assign _066_ = instruction[3:0] == 4'ha;
  assign _067_ = instruction[3:0] == 4'hb;
  assign _068_ = _066_ | _067_;
  assign _069_ = | { instruction[311], instruction[312], instruction[313], instruction[314], instruction[315], instruction[316], instruction[317], instruction[318], instruction[319], instruction[320], instruction[321], instruction[322], instruction[323], instruction[324], 1'h0 };
  assign _070_ = ~ _069_;
  assign _071_ = | { instruction[393], instruction[394], instruction[395], instruction[396], instruction[397], instruction[398], 1'h0 };
  assign _072_ = ~ _071_;
  assign _073_ = | { instruction[399], instruction[400], instruction[401], instruction[402], instruction[403], instruction[404], 1'h0 };
  assign _074_ = ~ _073_;
  assign _075_ = instruction[405] & instruction[406];
  assign _076_ = | { instruction[405], instruction[406], 1'h0 };
  assign _077_ = instruction[3:0] == 4'hd;
  assign _078_ = instruction[198] & instruction[199];
  assign _079_ = | { instruction[198], instruction[199], 1'h0 };
  assign _080_ = instruction[3:0] == 4'h6;
  assign _081_ = { 1'h0, above } - { 1'h0, instruction[67:36] };
  assign _082_ = ~ _081_[32];
  assign _083_ = | { instruction[70], instruction[71], instruction[72], instruction[73], instruction[74], instruction[75], instruction[76], instruction[77], instruction[78], instruction[79], instruction[80], instruction[81], instruction[82], instruction[83], instruction[84], instruction[85], instruction[86], instruction[87], 1'h0 };
  assign _084_ = instruction[94] & instruction[95];
  assign _085_ = instruction[93] & instruction[95];
  assign _086_ = instruction[92] & instruction[95];
  assign _087_ = instruction[91] & instruction[95];
  assign _088_ = instruction[90] & instruction[95];
  assign _089_ = instruction[89] & instruction[95];
  assign _090_ = instruction[88] & instruction[95];
  assign _091_ = | { _090_, _089_, _088_, _087_, _086_, _085_, _084_, instruction[96], instruction[97], instruction[98], instruction[99], instruction[100], instruction[101], instruction[102], instruction[103], instruction[104], instruction[105], instruction[106], instruction[107], 1'h0 };
  assign _092_ = code == 4'h1;
  assign _093_ = code == 4'h2;
  assign _094_ = _092_ | _093_;
  assign _095_ = code == 4'h3;
  assign _096_ = _094_ | _095_;
  assign _097_ = code == 4'h4;
  assign _098_ = _096_ | _097_;
  assign _099_ = code == 4'h5;
  assign _100_ = _098_ | _099_;
  assign _101_ = code == 4'h6;
  assign _102_ = _100_ | _101_;
  assign _103_ = code == 4'h7;
  assign _104_ = _102_ | _103_;
  assign _105_ = code == 4'h8;
  assign _106_ = _104_ | _105_;
  assign _107_ = code == 4'h9;
  assign _108_ = _106_ | _107_;
  assign _109_ = code == 4'ha;
  assign _110_ = _108_ | _109_;
  assign _111_ = code == 4'hb;
  assign _112_ = _110_ | _111_;
  assign _113_ = code == 4'hc;
  assign _114_ = _112_ | _113_;
  assign _115_ = code == 4'hd;
  assign _116_ = _114_ | _115_;
  assign _117_ = ~ _116_;
  assign _118_ = checked & _117_;
  assign _119_ = least_1_at_172 & is_or_load_or_store;
  assign _120_ = least_1_at_188 & is_or_load_or_store;
  assign _121_ = most_2_at_208 & is_or_load_or_store;
  assign _122_ = least_1_at_88 & is_or_load_weights_or_load_table_or_fetch;
  assign _123_ = most_2_at_109 & is_or_load_table;
  assign _124_ = least_1_at_156 & is_or_accumulate;
  assign _125_ = least_1_at_246 & is_or_accumulate;
  assign _126_ = least_1_at_252 & is_or_accumulate;
  assign _127_ = least_1_at_258 & is_or_accumulate;
  assign _128_ = least_1_at_270 & is_or_accumulate;
  assign _129_ = most_64_at_270 & is_or_accumulate;
  assign _130_ = most_0_at_108 & is_or_drain_or_add_or_max_pool_or_sum_pool_or_lookup;
  assign _131_ = least_1_at_116 & is_or_drain_or_add_or_max_pool_or_sum_pool_or_lookup;
  assign _132_ = most_1_at_116 & is_or_drain;
  assign _133_ = most_2_at_132 & is_or_drain_or_add_or_max_pool_or_sum_pool_or_lookup;
  assign _134_ = most_0_at_132 & is_or_drain_or_add_or_max_pool_or_sum_pool_or_lookup;
  assign _135_ = least_1_at_142 & is_or_drain_or_add_or_max_pool_or_sum_pool_or_lookup;
  assign _136_ = most_64_at_142 & is_or_drain;
  assign _137_ = least_1_at_183 & is_or_drain_or_add_or_max_pool_or_sum_pool;
  assign _138_ = most_2_at_287 & is_or_add;
  assign _139_ = most_0_at_287 & is_or_add;
  assign _140_ = most_2_at_289 & is_or_add;
  assign _141_ = most_0_at_289 & is_or_add;
  assign _142_ = least_1_at_311 & is_or_max_pool_or_sum_pool;
  assign _143_ = least_1_at_393 & is_or_max_pool_or_sum_pool;
  assign _144_ = least_1_at_399 & is_or_max_pool_or_sum_pool;
  assign _145_ = most_2_at_405 & is_or_max_pool_or_sum_pool;
  assign _146_ = most_0_at_405 & is_or_max_pool_or_sum_pool;
  assign _147_ = most_2_at_198 & is_or_lookup;
  assign _148_ = most_0_at_198 & is_or_lookup;
  assign _149_ = goes_back & is_or_fetch;
  assign _150_ = | { _149_, _148_, _147_, _146_, _145_, _144_, _143_, _142_, _141_, _140_, _139_, _138_, _137_, _136_, _135_, _134_, _133_, _132_, _131_, _130_, _129_, _128_, _127_, _126_, _125_, _124_, _123_, _122_, _121_, _120_, _119_ };
  assign _151_ = checked & _150_;
  assign _152_ = no_slot & is_or_fetch;
  assign _153_ = no_entry & is_or_fetch;
  assign _154_ = | { _153_, _152_ };
  assign _155_ = checked & _154_;
  always @(posedge clk)
    code <= _156_;
  always @(posedge clk)
    checked <= _157_;
  always @(posedge clk)
    is_or_load_or_store <= _158_;
  always @(posedge clk)
    least_1_at_172 <= _159_;
  always @(posedge clk)
    least_1_at_188 <= _160_;
  always @(posedge clk)
    most_2_at_208 <= _161_;
  always @(posedge clk)
    is_or_load_weights_or_load_table_or_fetch <= _162_;
  always @(posedge clk)
    least_1_at_88 <= _163_;
  always @(posedge clk)
    is_or_load_table <= _164_;
  always @(posedge clk)
    most_2_at_109 <= _165_;
  always @(posedge clk)
    is_or_accumulate <= _166_;
  always @(posedge clk)
    least_1_at_156 <= _167_;
  always @(posedge clk)
    least_1_at_246 <= _168_;
  always @(posedge clk)
    least_1_at_252 <= _169_;
  always @(posedge clk)
    least_1_at_258 <= _170_;
  always @(posedge clk)
    least_1_at_270 <= _171_;
  always @(posedge clk)
    most_64_at_270 <= _172_;
  always @(posedge clk)
    is_or_drain_or_add_or_max_pool_or_sum_pool_or_lookup <= _173_;
  always @(posedge clk)
    most_0_at_108 <= _174_;
  always @(posedge clk)
    least_1_at_116 <= _175_;
  always @(posedge clk)
    is_or_drain <= _176_;
  always @(posedge clk)
    most_1_at_116 <= _177_;
  always @(posedge clk)
    most_2_at_132 <= _178_;
  always @(posedge clk)
    most_0_at_132 <= _179_;
  always @(posedge clk)
    least_1_at_142 <= _180_;
  always @(posedge clk)
    most_64_at_142 <= _181_;
  always @(posedge clk)
    is_or_drain_or_add_or_max_pool_or_sum_pool <= _182_;
  always @(posedge clk)
    least_1_at_183 <= _183_;
  always @(posedge clk)
    is_or_add <= _184_;
  always @(posedge clk)
    most_2_at_287 <= _185_;
  always @(posedge clk)
    most_0_at_287 <= _186_;
  always @(posedge clk)
    most_2_at_289 <= _187_;
  always @(posedge clk)
    most_0_at_289 <= _188_;
  always @(posedge clk)
    is_or_max_pool_or_sum_pool <= _189_;
  always @(posedge clk)
    least_1_at_311 <= _190_;
  always @(posedge clk)
    least_1_at_393 <= _191_;
  always @(posedge clk)
    least_1_at_399 <= _192_;
  always @(posedge clk)
    most_2_at_405 <= _193_;
  always @(posedge clk)
    most_0_at_405 <= _194_;
  always @(posedge clk)
    is_or_lookup <= _195_;
  always @(posedge clk)
    most_2_at_198 <= _196_;
  always @(posedge clk)
    most_0_at_198 <= _197_;
  always @(posedge clk)
    is_or_fetch <= _198_;
  always @(posedge clk)
    goes_back <= _199_;
  always @(posedge clk)
    no_slot <= _200_;
  always @(posedge clk)
    no_entry <= _201_;
  always @(posedge clk)
    opcode <= _202_;
  always @(posedge clk)
    field <= _203_;
  always @(posedge clk)
    page <= _204_;
  assign _000_ = instruction[3:0] == 4'h2;
  assign _033_ = instruction[3:0] == 4'h3;
  assign _042_ = _000_ | _033_;
  assign _039_ = | { instruction[172], instruction[173], instruction[174], instruction[175], instruction[176], instruction[177], instruction[178], instruction[179], instruction[180], instruction[181], instruction[182], instruction[183], instruction[184], instruction[185], instruction[186], instruction[187], 1'h0 };
  assign _041_ = ~ _039_;
  assign _205_ = | { instruction[188], instruction[189], instruction[190], instruction[191], instruction[192], instruction[193], instruction[194], instruction[195], instruction[196], instruction[197], instruction[198], instruction[199], instruction[200], instruction[201], instruction[202], instruction[203], instruction[204], instruction[205], instruction[206], instruction[207], 1'h0 };
  assign _206_ = ~ _205_;
  assign _207_ = instruction[208] & instruction[209];
  assign _208_ = instruction[3:0] == 4'h4;
  assign _209_ = instruction[3:0] == 4'h5;
  assign _210_ = _208_ | _209_;
  assign _211_ = instruction[3:0] == 4'h6;
  assign _212_ = _210_ | _211_;
  assign _001_ = | { instruction[88], instruction[89], instruction[90], instruction[91], instruction[92], instruction[93], instruction[94], instruction[95], instruction[96], instruction[97], instruction[98], instruction[99], instruction[100], instruction[101], instruction[102], instruction[103], instruction[104], instruction[105], instruction[106], instruction[107], 1'h0 };
  assign _002_ = ~ _001_;
  assign _003_ = instruction[3:0] == 4'h5;
  assign _004_ = instruction[109] & instruction[110];
  assign _005_ = instruction[3:0] == 4'h7;
  assign _006_ = | { instruction[156], instruction[157], instruction[158], instruction[159], instruction[160], instruction[161], instruction[162], instruction[163], instruction[164], instruction[165], instruction[166], instruction[167], instruction[168], instruction[169], 1'h0 };
  assign _007_ = ~ _006_;
  assign _008_ = | { instruction[246], instruction[247], instruction[248], instruction[249], instruction[250], instruction[251], 1'h0 };
  assign _009_ = ~ _008_;
  assign _010_ = | { instruction[252], instruction[253], instruction[254], instruction[255], instruction[256], instruction[257], 1'h0 };
  assign _011_ = ~ _010_;
  assign _012_ = | { instruction[258], instruction[259], instruction[260], instruction[261], instruction[262], instruction[263], instruction[264], instruction[265], instruction[266], instruction[267], instruction[268], instruction[269], 1'h0 };
  assign _013_ = ~ _012_;
  assign _014_ = | { instruction[270], instruction[271], instruction[272], instruction[273], instruction[274], instruction[275], instruction[276], instruction[277], instruction[278], instruction[279], instruction[280], instruction[281], 1'h0 };
  assign _015_ = ~ _014_;
  assign _204_ = rst ? 1'h0 : _155_;
  assign _203_ = rst ? 1'h0 : _151_;
  assign _202_ = rst ? 1'h0 : _118_;
  assign _201_ = rst ? 1'h0 : _091_;
  assign _200_ = rst ? 1'h0 : _083_;
  assign _199_ = rst ? 1'h0 : _082_;
  assign _198_ = rst ? 1'h0 : _080_;
  assign _197_ = rst ? 1'h0 : _079_;
  assign _196_ = rst ? 1'h0 : _078_;
  assign _195_ = rst ? 1'h0 : _077_;
  assign _194_ = rst ? 1'h0 : _076_;
  assign _193_ = rst ? 1'h0 : _075_;
  assign _192_ = rst ? 1'h0 : _074_;
  assign _191_ = rst ? 1'h0 : _072_;
  assign _190_ = rst ? 1'h0 : _070_;
  assign _189_ = rst ? 1'h0 : _068_;
  assign _188_ = rst ? 1'h0 : _065_;
  assign _187_ = rst ? 1'h0 : _064_;
  assign _186_ = rst ? 1'h0 : _063_;
  assign _185_ = rst ? 1'h0 : _062_;
  assign _184_ = rst ? 1'h0 : _061_;
  assign _183_ = rst ? 1'h0 : _060_;
  assign _182_ = rst ? 1'h0 : _058_;
  assign _181_ = rst ? 1'h0 : _051_;
  assign _180_ = rst ? 1'h0 : _044_;
  assign _179_ = rst ? 1'h0 : _040_;
  assign _178_ = rst ? 1'h0 : _038_;
  assign _177_ = rst ? 1'h0 : _037_;
  assign _176_ = rst ? 1'h0 : _036_;
  assign _175_ = rst ? 1'h0 : _035_;
  assign _174_ = rst ? 1'h0 : _032_;
  assign _173_ = rst ? 1'h0 : _031_;
  assign _172_ = rst ? 1'h0 : _022_;
  assign _171_ = rst ? 1'h0 : _015_;
  assign _170_ = rst ? 1'h0 : _013_;
  assign _169_ = rst ? 1'h0 : _011_;
  assign _168_ = rst ? 1'h0 : _009_;
  assign _167_ = rst ? 1'h0 : _007_;
  assign _166_ = rst ? 1'h0 : _005_;
  assign _165_ = rst ? 1'h0 : _004_;
  assign _164_ = rst ? 1'h0 : _003_;
  assign _163_ = rst ? 1'h0 : _002_;
  assign _162_ = rst ? 1'h0 : _212_;
  assign _161_ = rst ? 1'h0 : _207_;
  assign _160_ = rst ? 1'h0 : _206_;
  assign _159_ = rst ? 1'h0 : _041_;
  assign _158_ = rst ? 1'h0 : _042_;
  assign _157_ = rst ? 1'h0 : check;
  assign _156_ = rst ? 4'h0 : instruction[3:0];
  assign unused = & { instruction[392:325], instruction[310:291], instruction[286:282], instruction[245:210], instruction[171:170], instruction[141:134], instruction[69:68], instruction[35:4], _081_[31:0] };
endmodule

// Count the images of a run and step the offsets.
module tnthw_t32x32_sequencer_images(
  clk,
  rst,
  images,
  input_stride,
  output_stride,
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
  wire _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire [31:0] _06_;
  wire [31:0] _07_;
  wire _08_;
  wire [15:0] _09_;
  wire _10_;
  wire [31:0] _11_;
  wire [31:0] _12_;
  wire [31:0] _13_;
  wire [31:0] _14_;
  wire [31:0] _15_;
  wire [31:0] _16_;
  wire [31:0] _17_;
  wire _18_;
  wire _19_;
  wire [15:0] _20_;
  wire [15:0] _21_;
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
  input [31:0] input_stride;
  wire [31:0] input_stride;
  output last;
  reg last;
  initial last = 1'h0;
  reg [15:0] left;
  initial left = 16'h0000;
  output [31:0] output_offset;
  reg [31:0] output_offset;
  initial output_offset = 32'd0;
  input [31:0] output_stride;
  wire [31:0] output_stride;
  input rst;
  wire rst;
  input start;
  wire start;
  reg started;
  initial started = 1'h0;
  input step;
  wire step;
  assign _00_ = ~| images;
  assign _04_ = _00_ ? 16'h0001 : images;
  assign _05_ = left - 16'h0001;
  assign _06_ = input_offset + input_stride;
  assign _07_ = output_offset + output_stride;
  assign _08_ = left == 16'h0001;
  always @(posedge clk)
    left <= _09_;
  always @(posedge clk)
    first <= _10_;
  always @(posedge clk)
    input_offset <= _11_;
  always @(posedge clk)
    output_offset <= _01_;
  always @(posedge clk)
    last <= _02_;
  always @(posedge clk)
    started <= _03_;
  assign _03_ = rst ? 1'h0 : start;
  assign _02_ = rst ? 1'h0 : _08_;
  assign _12_ = step ? _07_ : output_offset;
  assign _13_ = start ? output_offset : _12_;
  assign _14_ = started ? 32'd0 : _13_;
  assign _01_ = rst ? 32'd0 : _14_;
  assign _15_ = step ? _06_ : input_offset;
  assign _16_ = start ? input_offset : _15_;
  assign _17_ = started ? 32'd0 : _16_;
  assign _11_ = rst ? 32'd0 : _17_;
  assign _18_ = step ? 1'h0 : first;
  assign _19_ = start ? 1'h1 : _18_;
  assign _10_ = rst ? 1'h0 : _19_;
  assign _20_ = step ? _05_ : left;
  assign _21_ = start ? _04_ : _20_;
  assign _09_ = rst ? 16'h0000 : _21_;
endmodule

// First in, first out; an entry pushed into an empty queue is at the head in the next cycle.
module tnthw_t32x32_vector_queue(
  clk,
  rst,
  drop,
  instruction,
  pop,
  push,
  value,
  value_2,
  value_3,
  head,
  room_next,
  valid
);
  wire _00_;
  wire [2:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [2:0] _06_;
  wire _07_;
  wire [2:0] _08_;
  wire _09_;
  wire [2:0] _10_;
  wire _11_;
  wire [2:0] _12_;
  wire _13_;
  wire [2:0] _14_;
  wire _15_;
  wire _16_;
  wire [2:0] _17_;
  wire [2:0] _18_;
  wire [2:0] _19_;
  wire [2:0] _20_;
  wire _21_;
  wire [2:0] _22_;
  wire _23_;
  input clk;
  wire clk;
  input drop;
  wire drop;
  reg [2:0] end_;
  initial end_ = 3'h0;
  wire fills;
  reg [2:0] first;
  initial first = 3'h0;
  wire [2:0] following;
  reg full;
  initial full = 1'h0;
  output [426:0] head;
  wire [426:0] head;
  input [407:0] instruction;
  wire [407:0] instruction;
  reg [2:0] level;
  initial level = 3'h0;
  input pop;
  wire pop;
  input push;
  wire push;
  output room_next;
  wire room_next;
  input rst;
  wire rst;
  output valid;
  reg valid;
  initial valid = 1'h0;
  input value;
  wire value;
  input value_2;
  wire value_2;
  input value_3;
  wire value_3;
  reg [426:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (push)
      storage[end_] <= { value_3, value_2, value, instruction[59:52], instruction[43:36], instruction };
  end
  reg [2:0] _56_;
  always @(posedge clk) begin
    _56_ <= following;
  end
  assign head = storage[_56_];
  assign _00_ = & level;
  assign fills = push & _00_;
  assign _11_ = full | fills;
  assign _13_ = ~ _11_;
  assign room_next = pop | _13_;
  assign _14_ = first + 3'h1;
  assign following = pop ? _14_ : first;
  assign _15_ = ~ room_next;
  assign _16_ = ~ push;
  assign _17_ = level - { 2'h0, _16_ };
  assign _18_ = level + { 2'h0, push };
  assign _01_ = pop ? _17_ : _18_;
  assign _02_ = level != 3'h1;
  assign _03_ = push | _02_;
  assign _04_ = push | valid;
  assign _05_ = pop ? _03_ : _04_;
  assign _06_ = end_ + { 2'h0, push };
  always @(posedge clk)
    full <= _07_;
  always @(posedge clk)
    level <= _08_;
  always @(posedge clk)
    valid <= _09_;
  always @(posedge clk)
    first <= _10_;
  always @(posedge clk)
    end_ <= _12_;
  assign _19_ = drop ? 3'h0 : _06_;
  assign _12_ = rst ? 3'h0 : _19_;
  assign _20_ = drop ? 3'h0 : following;
  assign _10_ = rst ? 3'h0 : _20_;
  assign _21_ = drop ? 1'h0 : _05_;
  assign _09_ = rst ? 1'h0 : _21_;
  assign _22_ = drop ? 3'h0 : _01_;
  assign _08_ = rst ? 3'h0 : _22_;
  assign _23_ = drop ? 1'h0 : _15_;
  assign _07_ = rst ? 1'h0 : _23_;
endmodule

// Runs DRAIN, ADD, MAX_POOL, SUM_POOL and LOOKUP instructions.
module tnthw_t32x32_vector_unit(
  clk,
  rst,
  accumulator_data,
  counts,
  drop,
  instruction,
  read__data,
  start,
  value,
  write_data,
  write_row,
  accumulator_address,
  accumulator_bank,
  bad_row_999,
  counted_0_0,
  done,
  free,
  frees,
  function_read,
  held,
  held_read
,
  meets_1000,
  read_0_0,
  read_1_0,
  read_3_0,
  read__address,
  read__valid,
  step,
  told_0_0,
  told_1_0,
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
  wire _bad_page;
  reg _bad_rows;
  initial _bad_rows = 1'h0;
  wire _meets_functions;
  reg _meets_passes;
  initial _meets_passes = 1'h0;
  wire [21:0] a;
  wire [21:0] a_611;
  wire [21:0] a_623;
  wire [21:0] a_635;
  wire [21:0] a_647;
  wire [21:0] a_659;
  wire [21:0] a_671;
  wire [21:0] a_683;
  wire [21:0] a_695;
  wire [21:0] a_707;
  wire [21:0] a_719;
  wire [21:0] a_731;
  wire [21:0] a_743;
  wire [21:0] a_755;
  wire [21:0] a_767;
  wire [21:0] a_779;
  wire [21:0] a_791;
  wire [21:0] a_803;
  wire [21:0] a_815;
  wire [21:0] a_827;
  wire [21:0] a_839;
  wire [21:0] a_851;
  wire [21:0] a_863;
  wire [21:0] a_875;
  wire [21:0] a_887;
  wire [21:0] a_899;
  wire [21:0] a_911;
  wire [21:0] a_923;
  wire [21:0] a_935;
  wire [21:0] a_947;
  wire [21:0] a_959;
  wire [21:0] a_971;
  output [5:0] accumulator_address;
  wire [5:0] accumulator_address;
  output accumulator_bank;
  wire accumulator_bank;
  input [703:0] accumulator_data;
  wire [703:0] accumulator_data;
  reg any_inside;
  initial any_inside = 1'h0;
  wire [8:0] b;
  wire [8:0] b_613;
  wire [8:0] b_625;
  wire [8:0] b_637;
  wire [8:0] b_649;
  wire [8:0] b_661;
  wire [8:0] b_673;
  wire [8:0] b_685;
  wire [8:0] b_697;
  wire [8:0] b_709;
  wire [8:0] b_721;
  wire [8:0] b_733;
  wire [8:0] b_745;
  wire [8:0] b_757;
  wire [8:0] b_769;
  wire [8:0] b_781;
  wire [8:0] b_793;
  wire [8:0] b_805;
  wire [8:0] b_817;
  wire [8:0] b_829;
  wire [8:0] b_841;
  wire [8:0] b_853;
  wire [8:0] b_865;
  wire [8:0] b_877;
  wire [8:0] b_889;
  wire [8:0] b_901;
  wire [8:0] b_913;
  wire [8:0] b_925;
  wire [8:0] b_937;
  wire [8:0] b_949;
  wire [8:0] b_961;
  wire [8:0] b_973;
  wire bad_row;
  output bad_row_999;
  wire bad_row_999;
  reg before_word_0_0;
  initial before_word_0_0 = 1'h0;
  reg before_word_0_1;
  initial before_word_0_1 = 1'h0;
  reg before_word_0_2;
  initial before_word_0_2 = 1'h0;
  reg before_word_0_3;
  initial before_word_0_3 = 1'h0;
  reg before_word_1_0;
  initial before_word_1_0 = 1'h0;
  reg before_word_1_1;
  initial before_word_1_1 = 1'h0;
  reg before_word_1_2;
  initial before_word_1_2 = 1'h0;
  reg before_word_1_3;
  initial before_word_1_3 = 1'h0;
  reg [1:0] before_word_2_0;
  initial before_word_2_0 = 2'h0;
  reg [1:0] before_word_2_1;
  initial before_word_2_1 = 2'h0;
  reg [1:0] before_word_2_2;
  initial before_word_2_2 = 2'h0;
  reg [1:0] before_word_2_3;
  initial before_word_2_3 = 2'h0;
  reg before_word_3_0;
  initial before_word_3_0 = 1'h0;
  reg before_word_3_1;
  initial before_word_3_1 = 1'h0;
  reg before_word_3_2;
  initial before_word_3_2 = 1'h0;
  reg before_word_3_3;
  initial before_word_3_3 = 1'h0;
  reg before_word_4_0;
  initial before_word_4_0 = 1'h0;
  reg before_word_4_1;
  initial before_word_4_1 = 1'h0;
  reg before_word_4_2;
  initial before_word_4_2 = 1'h0;
  reg before_word_4_3;
  initial before_word_4_3 = 1'h0;
  reg before_word_5_0;
  initial before_word_5_0 = 1'h0;
  reg before_word_5_1;
  initial before_word_5_1 = 1'h0;
  reg before_word_5_2;
  initial before_word_5_2 = 1'h0;
  reg before_word_5_3;
  initial before_word_5_3 = 1'h0;
  reg before_word_6_0;
  initial before_word_6_0 = 1'h0;
  reg before_word_6_1;
  initial before_word_6_1 = 1'h0;
  reg before_word_6_2;
  initial before_word_6_2 = 1'h0;
  reg before_word_6_3;
  initial before_word_6_3 = 1'h0;
  reg begin_;
  initial begin_ = 1'h0;
  wire [959:0] bias_601;
  wire bias_read_584;
  wire [8:0] bias_row;
  reg busy;
  initial busy = 1'h0;
  wire chunk_end;
  reg chunk_end_571;
  initial chunk_end_571 = 1'h0;
  reg chunk_end_991;
  initial chunk_end_991 = 1'h0;
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
  output counted_0_0;
  reg counted_0_0;
  initial counted_0_0 = 1'h0;
  input [2:0] counts;
  wire [2:0] counts;
  reg does__first;
  initial does__first = 1'h0;
  reg does__forced;
  initial does__forced = 1'h0;
  reg does__inside;
  initial does__inside = 1'h0;
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
  reg drain;
  initial drain = 1'h0;
  reg drain_188;
  initial drain_188 = 1'h0;
  reg drain_273;
  initial drain_273 = 1'h0;
  reg drain_345;
  initial drain_345 = 1'h0;
  reg drain_429;
  initial drain_429 = 1'h0;
  reg drain_501;
  initial drain_501 = 1'h0;
  input drop;
  wire drop;
  wire enter;
  reg enters;
  initial enters = 1'h0;
  wire finish_1003;
  wire finish_1004;
  wire first_tap;
  output free;
  wire free;
  output frees;
  wire frees;
  wire fresh;
  output function_read;
  wire function_read;
  wire group;
  output [7:0] held;
  wire [7:0] held;
  output [7:0] held_read;
  wire [7:0] held_read;
  reg inside_0_0;
  initial inside_0_0 = 1'h0;
  reg inside_0_1;
  initial inside_0_1 = 1'h0;
  reg inside_0_2;
  initial inside_0_2 = 1'h0;
  input [407:0] instruction;
  wire [407:0] instruction;
  reg [407:0] instruction_144;
  initial instruction_144 = 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire is_signed;
  wire lane_chunk;
  wire [255:0] lanes;
  reg load;
  initial load = 1'h1;
  reg lookup;
  initial lookup = 1'h0;
  reg maximum;
  initial maximum = 1'h0;
  wire meets;
  output meets_1000;
  wire meets_1000;
  wire now;
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
  input [255:0] read__data;
  wire [255:0] read__data;
  output read__valid;
  wire read__valid;
  wire reads_bias;
  wire [7:0] result_1006;
  wire [7:0] result_1007;
  wire [7:0] result_1008;
  wire [7:0] result_1009;
  wire [7:0] result_1010;
  wire [7:0] result_1011;
  wire [7:0] result_1012;
  wire [7:0] result_1013;
  wire [7:0] result_1014;
  wire [7:0] result_1015;
  wire [7:0] result_1016;
  wire [7:0] result_1017;
  wire [7:0] result_1018;
  wire [7:0] result_1019;
  wire [7:0] result_1020;
  wire [7:0] result_1021;
  wire [7:0] result_1022;
  wire [7:0] result_1023;
  wire [7:0] result_1024;
  wire [7:0] result_1025;
  wire [7:0] result_1026;
  wire [7:0] result_1027;
  wire [7:0] result_1028;
  wire [7:0] result_1029;
  wire [7:0] result_1030;
  wire [7:0] result_1031;
  wire [7:0] result_1032;
  wire [7:0] result_1033;
  wire [7:0] result_1034;
  wire [7:0] result_1035;
  wire [7:0] result_1036;
  wire [7:0] result_1037;
  wire [255:0] result_1038;
  wire result_end;
  input rst;
  wire rst;
  wire second;
  input start;
  wire start;
  output step;
  wire step;
  wire [223:0] steps__0;
  wire [223:0] steps__1;
  wire [223:0] steps__2;
  wire [223:0] steps__3;
  wire steps_read;
  wire [8:0] steps_row;
  reg tap;
  initial tap = 1'h0;
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
  output told_0_0;
  reg told_0_0;
  initial told_0_0 = 1'h0;
  output told_1_0;
  reg told_1_0;
  initial told_1_0 = 1'h0;
  wire unused;
  input [2:0] value;
  wire [2:0] value;
  reg whole_0_0;
  initial whole_0_0 = 1'h0;
  reg whole_0_1;
  initial whole_0_1 = 1'h0;
  reg whole_1_0;
  initial whole_1_0 = 1'h0;
  reg whole_1_1;
  initial whole_1_1 = 1'h0;
  wire [407:0] word;
  reg word_0_0;
  initial word_0_0 = 1'h0;
  reg word_1_0;
  initial word_1_0 = 1'h0;
  reg word_3_0;
  initial word_3_0 = 1'h0;
  reg word_5_0;
  initial word_5_0 = 1'h0;
  reg word_6_0;
  initial word_6_0 = 1'h0;
  output [19:0] write__address;
  wire [19:0] write__address;
  output [255:0] write__data;
  wire [255:0] write__data;
  output write__en;
  wire write__en;
  output write__mask;
  wire write__mask;
  input [1022:0] write_data;
  wire [1022:0] write_data;
  input [8:0] write_row;
  wire [8:0] write_row;
  assign _000_ = ~ start;
  assign _049_ = ~ done;
  assign _060_ = busy & _049_;
  assign _070_ = start | _060_;
  assign _077_ = instruction_144[3:0] == 4'h8;
  assign _098_ = instruction_144[3:0] == 4'hd;
  assign _119_ = ~ drain;
  assign _001_ = step & _119_;
  assign _012_ = step & drain;
  assign _023_ = read_0_0 & read__valid;
  assign _034_ = word[3:0] == 4'ha;
  assign _044_ = before_word_0_3 & maximum;
  assign _045_ = ~| before_word_2_3;
  assign _046_ = _044_ & _045_;
  assign _047_ = ~ word_5_0;
  assign _048_ = any_inside & _047_;
  assign _050_ = does__inside | _048_;
  assign _051_ = word_0_0 & word_5_0;
  assign _052_ = _051_ & word_3_0;
  assign _053_ = ~ maximum;
  assign _054_ = word_0_0 & _053_;
  assign _055_ = ~ word_6_0;
  assign _056_ = _054_ & _055_;
  assign _057_ = word_0_0 & word_6_0;
  assign _058_ = tap & does__inside;
  assign _059_ = ~ any_inside;
  assign _061_ = does__inside & _059_;
  assign _062_ = word_5_0 | _061_;
  assign _063_ = tap & _062_;
  assign _064_ = ~ lookup;
  assign _065_ = result_end & _064_;
  assign _066_ = result_end & lookup;
  assign free = ~ busy;
  assign _067_ = ~ busy;
  assign frees = _067_ | done;
  assign held_read = busy ? word[43:36] : 8'h00;
  assign held = busy ? word[59:52] : 8'h00;
  assign _068_ = word[3:0] == 4'h9;
  assign _069_ = second ? word[292] : word[291];
  assign _071_ = word[3:0] == 4'hd;
  assign _072_ = _071_ ? word[213] : word[407];
  assign is_signed = _068_ ? _069_ : _072_;
  assign bad_row_999 = _bad_rows | _bad_page;
  assign meets_1000 = _meets_passes | _meets_functions;
  assign write__en = finish_1003 | finish_1004;
  assign write__data = lookup ? result_1038 : { result_1037, result_1036, result_1035, result_1034, result_1033, result_1032, result_1031, result_1030, result_1029, result_1028, result_1027, result_1026, result_1025, result_1024, result_1023, result_1022, result_1021, result_1020, result_1019, result_1018, result_1017, result_1016, result_1015, result_1014, result_1013, result_1012, result_1011, result_1010, result_1009, result_1008, result_1007, result_1006 };
  always @(posedge clk)
    load <= _073_;
  always @(posedge clk)
    busy <= _074_;
  always @(posedge clk)
    instruction_144 <= instruction;
  always @(posedge clk)
    drain <= _075_;
  always @(posedge clk)
    lookup <= _076_;
  always @(posedge clk)
    read_0_0 <= _078_;
  always @(posedge clk)
    read_1_0 <= _079_;
  always @(posedge clk)
    read_2_0 <= position[5:0];
  always @(posedge clk)
    read_3_0 <= _080_;
  always @(posedge clk)
    counted_0_0 <= _081_;
  always @(posedge clk)
    maximum <= _082_;
  always @(posedge clk)
    before_word_0_0 <= _083_;
  always @(posedge clk)
    before_word_1_0 <= _084_;
  always @(posedge clk)
    before_word_2_0 <= 2'h0;
  always @(posedge clk)
    before_word_3_0 <= _085_;
  always @(posedge clk)
    before_word_4_0 <= _086_;
  always @(posedge clk)
    before_word_5_0 <= _087_;
  always @(posedge clk)
    before_word_6_0 <= _088_;
  always @(posedge clk)
    before_word_0_1 <= _089_;
  always @(posedge clk)
    before_word_1_1 <= _090_;
  always @(posedge clk)
    before_word_2_1 <= before_word_2_0;
  always @(posedge clk)
    before_word_3_1 <= _091_;
  always @(posedge clk)
    before_word_4_1 <= _092_;
  always @(posedge clk)
    before_word_5_1 <= _093_;
  always @(posedge clk)
    before_word_6_1 <= _094_;
  always @(posedge clk)
    before_word_0_2 <= _095_;
  always @(posedge clk)
    before_word_1_2 <= _096_;
  always @(posedge clk)
    before_word_2_2 <= before_word_2_1;
  always @(posedge clk)
    before_word_3_2 <= _097_;
  always @(posedge clk)
    before_word_4_2 <= _099_;
  always @(posedge clk)
    before_word_5_2 <= _100_;
  always @(posedge clk)
    before_word_6_2 <= _101_;
  always @(posedge clk)
    before_word_0_3 <= _102_;
  always @(posedge clk)
    before_word_1_3 <= _103_;
  always @(posedge clk)
    before_word_2_3 <= before_word_2_2;
  always @(posedge clk)
    before_word_3_3 <= _104_;
  always @(posedge clk)
    before_word_4_3 <= _105_;
  always @(posedge clk)
    before_word_5_3 <= _106_;
  always @(posedge clk)
    before_word_6_3 <= _107_;
  always @(posedge clk)
    word_0_0 <= _108_;
  always @(posedge clk)
    word_1_0 <= _109_;
  always @(posedge clk)
    word_3_0 <= _110_;
  always @(posedge clk)
    does__signed <= _111_;
  always @(posedge clk)
    word_5_0 <= _112_;
  always @(posedge clk)
    word_6_0 <= _113_;
  always @(posedge clk)
    inside_0_0 <= _114_;
  always @(posedge clk)
    inside_0_1 <= _115_;
  always @(posedge clk)
    inside_0_2 <= _116_;
  always @(posedge clk)
    does__inside <= _117_;
  always @(posedge clk)
    tap <= _118_;
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
    drain_188 <= _126_;
  always @(posedge clk)
    drain_273 <= _127_;
  always @(posedge clk)
    drain_345 <= _128_;
  always @(posedge clk)
    drain_429 <= _129_;
  always @(posedge clk)
    drain_501 <= _002_;
  always @(posedge clk)
    whole_0_0 <= _003_;
  always @(posedge clk)
    whole_1_0 <= _004_;
  always @(posedge clk)
    whole_0_1 <= _005_;
  always @(posedge clk)
    whole_1_1 <= _006_;
  always @(posedge clk)
    enters <= _007_;
  always @(posedge clk)
    chunk_end_571 <= _008_;
  always @(posedge clk)
    copy_0_0_0 <= _009_;
  always @(posedge clk)
    copy_0_1_0 <= _010_;
  always @(posedge clk)
    copy_0_2_0 <= word[197:189];
  always @(posedge clk)
    copy_0_3_0 <= word[206:198];
  always @(posedge clk)
    copy_1_0_0 <= _011_;
  always @(posedge clk)
    copy_1_1_0 <= _013_;
  always @(posedge clk)
    copy_1_2_0 <= copy_0_2_0;
  always @(posedge clk)
    copy_1_3_0 <= copy_0_3_0;
  always @(posedge clk)
    copy_2_0_0 <= _014_;
  always @(posedge clk)
    copy_2_1_0 <= _015_;
  always @(posedge clk)
    copy_2_2_0 <= copy_1_2_0;
  always @(posedge clk)
    copy_2_3_0 <= copy_1_3_0;
  always @(posedge clk)
    copy_3_0_0 <= _016_;
  always @(posedge clk)
    copy_3_1_0 <= _017_;
  always @(posedge clk)
    copy_3_2_0 <= copy_2_2_0;
  always @(posedge clk)
    copy_3_3_0 <= copy_2_3_0;
  always @(posedge clk)
    copy_4_0_0 <= _018_;
  always @(posedge clk)
    copy_4_1_0 <= _019_;
  always @(posedge clk)
    copy_4_2_0 <= copy_3_2_0;
  always @(posedge clk)
    copy_4_3_0 <= copy_3_3_0;
  always @(posedge clk)
    copy_5_0_0 <= _020_;
  always @(posedge clk)
    copy_5_1_0 <= _021_;
  always @(posedge clk)
    copy_5_2_0 <= copy_4_2_0;
  always @(posedge clk)
    copy_5_3_0 <= copy_4_3_0;
  always @(posedge clk)
    copy_6_0_0 <= _022_;
  always @(posedge clk)
    copy_6_1_0 <= _024_;
  always @(posedge clk)
    copy_6_2_0 <= copy_5_2_0;
  always @(posedge clk)
    copy_6_3_0 <= copy_5_3_0;
  always @(posedge clk)
    told_0_0 <= _025_;
  always @(posedge clk)
    told_1_0 <= _026_;
  always @(posedge clk)
    _bad_rows <= _027_;
  always @(posedge clk)
    _meets_passes <= _028_;
  always @(posedge clk)
    to_look_up_0_0 <= _029_;
  always @(posedge clk)
    to_look_up_1_0 <= _030_;
  always @(posedge clk)
    to_look_up_0_1 <= _031_;
  always @(posedge clk)
    to_look_up_1_1 <= _032_;
  always @(posedge clk)
    to_look_up_0_2 <= _033_;
  always @(posedge clk)
    to_look_up_1_2 <= _035_;
  always @(posedge clk)
    to_look_up_0_3 <= _036_;
  always @(posedge clk)
    to_look_up_1_3 <= _037_;
  always @(posedge clk)
    to_look_up_0_4 <= _038_;
  always @(posedge clk)
    to_look_up_1_4 <= _039_;
  always @(posedge clk)
    to_look_up_0_5 <= _040_;
  always @(posedge clk)
    to_look_up_1_5 <= _041_;
  always @(posedge clk)
    begin_ <= _042_;
  always @(posedge clk)
    chunk_end_991 <= _043_;
  assign lanes = word_1_0 ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : read__data;
  assign _130_ = drop ? 1'h0 : to_look_up_1_5;
  assign _043_ = rst ? 1'h0 : _130_;
  assign _131_ = drop ? 1'h0 : to_look_up_0_5;
  assign _042_ = rst ? 1'h0 : _131_;
  assign _132_ = drop ? 1'h0 : to_look_up_1_4;
  assign _041_ = rst ? 1'h0 : _132_;
  assign _133_ = drop ? 1'h0 : to_look_up_0_4;
  assign _040_ = rst ? 1'h0 : _133_;
  assign _134_ = drop ? 1'h0 : to_look_up_1_3;
  assign _039_ = rst ? 1'h0 : _134_;
  assign _135_ = drop ? 1'h0 : to_look_up_0_3;
  assign _038_ = rst ? 1'h0 : _135_;
  assign _136_ = drop ? 1'h0 : to_look_up_1_2;
  assign _037_ = rst ? 1'h0 : _136_;
  assign _137_ = drop ? 1'h0 : to_look_up_0_2;
  assign _036_ = rst ? 1'h0 : _137_;
  assign _138_ = drop ? 1'h0 : to_look_up_1_1;
  assign _035_ = rst ? 1'h0 : _138_;
  assign _139_ = drop ? 1'h0 : to_look_up_0_1;
  assign _033_ = rst ? 1'h0 : _139_;
  assign _140_ = drop ? 1'h0 : to_look_up_1_0;
  assign _032_ = rst ? 1'h0 : _140_;
  assign _141_ = drop ? 1'h0 : to_look_up_0_0;
  assign _031_ = rst ? 1'h0 : _141_;
  assign _142_ = drop ? 1'h0 : chunk_end;
  assign _030_ = rst ? 1'h0 : _142_;
  assign _143_ = drop ? 1'h0 : _066_;
  assign _029_ = rst ? 1'h0 : _143_;
  assign _144_ = drop ? 1'h0 : meets;
  assign _028_ = rst ? 1'h0 : _144_;
  assign _145_ = drop ? 1'h0 : bad_row;
  assign _027_ = rst ? 1'h0 : _145_;
  assign _146_ = drop ? 1'h0 : reads_bias;
  assign _026_ = rst ? 1'h0 : _146_;
  assign _147_ = drop ? 1'h0 : now;
  assign _025_ = rst ? 1'h0 : _147_;
  assign _148_ = drop ? 1'h0 : copy_5_1_0;
  assign _024_ = rst ? 1'h0 : _148_;
  assign _149_ = drop ? 1'h0 : copy_5_0_0;
  assign _022_ = rst ? 1'h0 : _149_;
  assign _150_ = drop ? 1'h0 : copy_4_1_0;
  assign _021_ = rst ? 1'h0 : _150_;
  assign _151_ = drop ? 1'h0 : copy_4_0_0;
  assign _020_ = rst ? 1'h0 : _151_;
  assign _152_ = drop ? 1'h0 : copy_3_1_0;
  assign _019_ = rst ? 1'h0 : _152_;
  assign _153_ = drop ? 1'h0 : copy_3_0_0;
  assign _018_ = rst ? 1'h0 : _153_;
  assign _154_ = drop ? 1'h0 : copy_2_1_0;
  assign _017_ = rst ? 1'h0 : _154_;
  assign _155_ = drop ? 1'h0 : copy_2_0_0;
  assign _016_ = rst ? 1'h0 : _155_;
  assign _156_ = drop ? 1'h0 : copy_1_1_0;
  assign _015_ = rst ? 1'h0 : _156_;
  assign _157_ = drop ? 1'h0 : copy_1_0_0;
  assign _014_ = rst ? 1'h0 : _157_;
  assign _158_ = drop ? 1'h0 : copy_0_1_0;
  assign _013_ = rst ? 1'h0 : _158_;
  assign _159_ = drop ? 1'h0 : copy_0_0_0;
  assign _011_ = rst ? 1'h0 : _159_;
  assign _160_ = drop ? 1'h0 : word[188];
  assign _010_ = rst ? 1'h0 : _160_;
  assign _161_ = drop ? 1'h0 : word[187];
  assign _009_ = rst ? 1'h0 : _161_;
  assign _162_ = drop ? 1'h0 : whole_1_1;
  assign _008_ = rst ? 1'h0 : _162_;
  assign _163_ = drop ? 1'h0 : whole_0_1;
  assign _007_ = rst ? 1'h0 : _163_;
  assign _164_ = drop ? 1'h0 : whole_1_0;
  assign _006_ = rst ? 1'h0 : _164_;
  assign _165_ = drop ? 1'h0 : whole_0_0;
  assign _005_ = rst ? 1'h0 : _165_;
  assign _166_ = drop ? 1'h0 : chunk_end;
  assign _004_ = rst ? 1'h0 : _166_;
  assign _167_ = drop ? 1'h0 : _065_;
  assign _003_ = rst ? 1'h0 : _167_;
  assign _168_ = drop ? 1'h0 : drain_429;
  assign _002_ = rst ? 1'h0 : _168_;
  assign _169_ = drop ? 1'h0 : drain_345;
  assign _129_ = rst ? 1'h0 : _169_;
  assign _170_ = drop ? 1'h0 : drain_273;
  assign _128_ = rst ? 1'h0 : _170_;
  assign _171_ = drop ? 1'h0 : drain_188;
  assign _127_ = rst ? 1'h0 : _171_;
  assign _172_ = drop ? 1'h0 : drain;
  assign _126_ = rst ? 1'h0 : _172_;
  assign _173_ = drop ? 1'h0 : _063_;
  assign _125_ = rst ? 1'h0 : _173_;
  assign _174_ = drop ? 1'h0 : _058_;
  assign _124_ = rst ? 1'h0 : _174_;
  assign _175_ = drop ? 1'h0 : _057_;
  assign _123_ = rst ? 1'h0 : _175_;
  assign _176_ = drop ? 1'h0 : _056_;
  assign _122_ = rst ? 1'h0 : _176_;
  assign _177_ = drop ? 1'h0 : _052_;
  assign _121_ = rst ? 1'h0 : _177_;
  assign _178_ = tap ? _050_ : any_inside;
  assign _179_ = drop ? 1'h0 : _178_;
  assign _120_ = rst ? 1'h0 : _179_;
  assign _180_ = drop ? 1'h0 : _046_;
  assign _118_ = rst ? 1'h0 : _180_;
  assign _181_ = drop ? 1'h0 : inside_0_2;
  assign _117_ = rst ? 1'h0 : _181_;
  assign _182_ = drop ? 1'h0 : inside_0_1;
  assign _116_ = rst ? 1'h0 : _182_;
  assign _183_ = drop ? 1'h0 : inside_0_0;
  assign _115_ = rst ? 1'h0 : _183_;
  assign _184_ = drop ? 1'h0 : read__valid;
  assign _114_ = rst ? 1'h0 : _184_;
  assign _185_ = drop ? 1'h0 : before_word_6_3;
  assign _113_ = rst ? 1'h0 : _185_;
  assign _186_ = drop ? 1'h0 : before_word_5_3;
  assign _112_ = rst ? 1'h0 : _186_;
  assign _187_ = drop ? 1'h0 : before_word_4_3;
  assign _111_ = rst ? 1'h0 : _187_;
  assign _188_ = drop ? 1'h0 : before_word_3_3;
  assign _110_ = rst ? 1'h0 : _188_;
  assign _189_ = drop ? 1'h0 : before_word_1_3;
  assign _109_ = rst ? 1'h0 : _189_;
  assign _190_ = drop ? 1'h0 : before_word_0_3;
  assign _108_ = rst ? 1'h0 : _190_;
  assign _191_ = drop ? 1'h0 : before_word_6_2;
  assign _107_ = rst ? 1'h0 : _191_;
  assign _192_ = drop ? 1'h0 : before_word_5_2;
  assign _106_ = rst ? 1'h0 : _192_;
  assign _193_ = drop ? 1'h0 : before_word_4_2;
  assign _105_ = rst ? 1'h0 : _193_;
  assign _194_ = drop ? 1'h0 : before_word_3_2;
  assign _104_ = rst ? 1'h0 : _194_;
  assign _195_ = drop ? 1'h0 : before_word_1_2;
  assign _103_ = rst ? 1'h0 : _195_;
  assign _196_ = drop ? 1'h0 : before_word_0_2;
  assign _102_ = rst ? 1'h0 : _196_;
  assign _197_ = drop ? 1'h0 : before_word_6_1;
  assign _101_ = rst ? 1'h0 : _197_;
  assign _198_ = drop ? 1'h0 : before_word_5_1;
  assign _100_ = rst ? 1'h0 : _198_;
  assign _199_ = drop ? 1'h0 : before_word_4_1;
  assign _099_ = rst ? 1'h0 : _199_;
  assign _200_ = drop ? 1'h0 : before_word_3_1;
  assign _097_ = rst ? 1'h0 : _200_;
  assign _201_ = drop ? 1'h0 : before_word_1_1;
  assign _096_ = rst ? 1'h0 : _201_;
  assign _202_ = drop ? 1'h0 : before_word_0_1;
  assign _095_ = rst ? 1'h0 : _202_;
  assign _203_ = drop ? 1'h0 : before_word_6_0;
  assign _094_ = rst ? 1'h0 : _203_;
  assign _204_ = drop ? 1'h0 : before_word_5_0;
  assign _093_ = rst ? 1'h0 : _204_;
  assign _205_ = drop ? 1'h0 : before_word_4_0;
  assign _092_ = rst ? 1'h0 : _205_;
  assign _206_ = drop ? 1'h0 : before_word_3_0;
  assign _091_ = rst ? 1'h0 : _206_;
  assign _207_ = drop ? 1'h0 : before_word_1_0;
  assign _090_ = rst ? 1'h0 : _207_;
  assign _208_ = drop ? 1'h0 : before_word_0_0;
  assign _089_ = rst ? 1'h0 : _208_;
  assign _209_ = drop ? 1'h0 : second;
  assign _088_ = rst ? 1'h0 : _209_;
  assign _210_ = drop ? 1'h0 : first_tap;
  assign _087_ = rst ? 1'h0 : _210_;
  assign _211_ = drop ? 1'h0 : is_signed;
  assign _086_ = rst ? 1'h0 : _211_;
  assign _212_ = drop ? 1'h0 : 1'h1;
  assign _085_ = rst ? 1'h0 : _212_;
  assign _213_ = drop ? 1'h0 : lane_chunk;
  assign _084_ = rst ? 1'h0 : _213_;
  assign _214_ = drop ? 1'h0 : step;
  assign _083_ = rst ? 1'h0 : _214_;
  assign _215_ = drop ? 1'h0 : _034_;
  assign _082_ = rst ? 1'h0 : _215_;
  assign _216_ = drop ? 1'h0 : _023_;
  assign _081_ = rst ? 1'h0 : _216_;
  assign _217_ = drop ? 1'h0 : group;
  assign _080_ = rst ? 1'h0 : _217_;
  assign _218_ = drop ? 1'h0 : _012_;
  assign _079_ = rst ? 1'h0 : _218_;
  assign _219_ = drop ? 1'h0 : _001_;
  assign _078_ = rst ? 1'h0 : _219_;
  assign _220_ = load ? _098_ : lookup;
  assign _221_ = drop ? 1'h0 : _220_;
  assign _076_ = rst ? 1'h0 : _221_;
  assign _222_ = load ? _077_ : drain;
  assign _223_ = drop ? 1'h0 : _222_;
  assign _075_ = rst ? 1'h0 : _223_;
  assign _224_ = drop ? 1'h0 : _070_;
  assign _074_ = rst ? 1'h0 : _224_;
  assign _225_ = done ? 1'h1 : load;
  assign _226_ = load ? _000_ : _225_;
  assign _227_ = drop ? 1'h1 : _226_;
  assign _073_ = rst ? 1'h1 : _227_;
  assign unused = & { word[406:293], word[290:214], word[212:208], word[181:60], word[51:44], word[35:4], position[15:6] };
  tnthw_t32x32_vector_unit_channel_0 channel_0 (
    .a(a),
    .b(b),
    .bias(bias_601[29:0]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(result_1006),
    .steps({ steps__3[6:0], steps__2[6:0], steps__1[6:0], steps__0[6:0] }),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_1 (
    .a(a_611),
    .b(b_613),
    .bias(bias_601[59:30]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(result_1007),
    .steps({ steps__3[13:7], steps__2[13:7], steps__1[13:7], steps__0[13:7] }),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_10 (
    .a(a_719),
    .b(b_721),
    .bias(bias_601[329:300]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(result_1016),
    .steps({ steps__3[76:70], steps__2[76:70], steps__1[76:70], steps__0[76:70] }),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_11 (
    .a(a_731),
    .b(b_733),
    .bias(bias_601[359:330]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(result_1017),
    .steps({ steps__3[83:77], steps__2[83:77], steps__1[83:77], steps__0[83:77] }),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_12 (
    .a(a_743),
    .b(b_745),
    .bias(bias_601[389:360]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(result_1018),
    .steps({ steps__3[90:84], steps__2[90:84], steps__1[90:84], steps__0[90:84] }),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_13 (
    .a(a_755),
    .b(b_757),
    .bias(bias_601[419:390]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(result_1019),
    .steps({ steps__3[97:91], steps__2[97:91], steps__1[97:91], steps__0[97:91] }),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_14 (
    .a(a_767),
    .b(b_769),
    .bias(bias_601[449:420]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(result_1020),
    .steps({ steps__3[104:98], steps__2[104:98], steps__1[104:98], steps__0[104:98] }),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_15 (
    .a(a_779),
    .b(b_781),
    .bias(bias_601[479:450]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(result_1021),
    .steps({ steps__3[111:105], steps__2[111:105], steps__1[111:105], steps__0[111:105] }),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_16 (
    .a(a_791),
    .b(b_793),
    .bias(bias_601[509:480]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(result_1022),
    .steps({ steps__3[118:112], steps__2[118:112], steps__1[118:112], steps__0[118:112] }),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_17 (
    .a(a_803),
    .b(b_805),
    .bias(bias_601[539:510]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(result_1023),
    .steps({ steps__3[125:119], steps__2[125:119], steps__1[125:119], steps__0[125:119] }),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_18 (
    .a(a_815),
    .b(b_817),
    .bias(bias_601[569:540]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(result_1024),
    .steps({ steps__3[132:126], steps__2[132:126], steps__1[132:126], steps__0[132:126] }),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_19 (
    .a(a_827),
    .b(b_829),
    .bias(bias_601[599:570]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_4_3_0),
    .low(copy_4_2_0),
    .result(result_1025),
    .steps({ steps__3[139:133], steps__2[139:133], steps__1[139:133], steps__0[139:133] }),
    .threshold(copy_4_0_0),
    .widen(copy_4_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_2 (
    .a(a_623),
    .b(b_625),
    .bias(bias_601[89:60]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(result_1008),
    .steps({ steps__3[20:14], steps__2[20:14], steps__1[20:14], steps__0[20:14] }),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_20 (
    .a(a_839),
    .b(b_841),
    .bias(bias_601[629:600]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_4_3_0),
    .low(copy_4_2_0),
    .result(result_1026),
    .steps({ steps__3[146:140], steps__2[146:140], steps__1[146:140], steps__0[146:140] }),
    .threshold(copy_4_0_0),
    .widen(copy_4_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_21 (
    .a(a_851),
    .b(b_853),
    .bias(bias_601[659:630]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_4_3_0),
    .low(copy_4_2_0),
    .result(result_1027),
    .steps({ steps__3[153:147], steps__2[153:147], steps__1[153:147], steps__0[153:147] }),
    .threshold(copy_4_0_0),
    .widen(copy_4_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_22 (
    .a(a_863),
    .b(b_865),
    .bias(bias_601[689:660]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_4_3_0),
    .low(copy_4_2_0),
    .result(result_1028),
    .steps({ steps__3[160:154], steps__2[160:154], steps__1[160:154], steps__0[160:154] }),
    .threshold(copy_4_0_0),
    .widen(copy_4_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_23 (
    .a(a_875),
    .b(b_877),
    .bias(bias_601[719:690]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_5_3_0),
    .low(copy_5_2_0),
    .result(result_1029),
    .steps({ steps__3[167:161], steps__2[167:161], steps__1[167:161], steps__0[167:161] }),
    .threshold(copy_5_0_0),
    .widen(copy_5_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_24 (
    .a(a_887),
    .b(b_889),
    .bias(bias_601[749:720]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_5_3_0),
    .low(copy_5_2_0),
    .result(result_1030),
    .steps({ steps__3[174:168], steps__2[174:168], steps__1[174:168], steps__0[174:168] }),
    .threshold(copy_5_0_0),
    .widen(copy_5_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_25 (
    .a(a_899),
    .b(b_901),
    .bias(bias_601[779:750]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_5_3_0),
    .low(copy_5_2_0),
    .result(result_1031),
    .steps({ steps__3[181:175], steps__2[181:175], steps__1[181:175], steps__0[181:175] }),
    .threshold(copy_5_0_0),
    .widen(copy_5_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_26 (
    .a(a_911),
    .b(b_913),
    .bias(bias_601[809:780]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_5_3_0),
    .low(copy_5_2_0),
    .result(result_1032),
    .steps({ steps__3[188:182], steps__2[188:182], steps__1[188:182], steps__0[188:182] }),
    .threshold(copy_5_0_0),
    .widen(copy_5_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_27 (
    .a(a_923),
    .b(b_925),
    .bias(bias_601[839:810]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_5_3_0),
    .low(copy_5_2_0),
    .result(result_1033),
    .steps({ steps__3[195:189], steps__2[195:189], steps__1[195:189], steps__0[195:189] }),
    .threshold(copy_5_0_0),
    .widen(copy_5_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_28 (
    .a(a_935),
    .b(b_937),
    .bias(bias_601[869:840]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_6_3_0),
    .low(copy_6_2_0),
    .result(result_1034),
    .steps({ steps__3[202:196], steps__2[202:196], steps__1[202:196], steps__0[202:196] }),
    .threshold(copy_6_0_0),
    .widen(copy_6_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_29 (
    .a(a_947),
    .b(b_949),
    .bias(bias_601[899:870]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_6_3_0),
    .low(copy_6_2_0),
    .result(result_1035),
    .steps({ steps__3[209:203], steps__2[209:203], steps__1[209:203], steps__0[209:203] }),
    .threshold(copy_6_0_0),
    .widen(copy_6_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_3 (
    .a(a_635),
    .b(b_637),
    .bias(bias_601[119:90]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(result_1009),
    .steps({ steps__3[27:21], steps__2[27:21], steps__1[27:21], steps__0[27:21] }),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_30 (
    .a(a_959),
    .b(b_961),
    .bias(bias_601[929:900]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_6_3_0),
    .low(copy_6_2_0),
    .result(result_1036),
    .steps({ steps__3[216:210], steps__2[216:210], steps__1[216:210], steps__0[216:210] }),
    .threshold(copy_6_0_0),
    .widen(copy_6_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_31 (
    .a(a_971),
    .b(b_973),
    .bias(bias_601[959:930]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_6_3_0),
    .low(copy_6_2_0),
    .result(result_1037),
    .steps({ steps__3[223:217], steps__2[223:217], steps__1[223:217], steps__0[223:217] }),
    .threshold(copy_6_0_0),
    .widen(copy_6_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_4 (
    .a(a_647),
    .b(b_649),
    .bias(bias_601[149:120]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(result_1010),
    .steps({ steps__3[34:28], steps__2[34:28], steps__1[34:28], steps__0[34:28] }),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_5 (
    .a(a_659),
    .b(b_661),
    .bias(bias_601[179:150]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(result_1011),
    .steps({ steps__3[41:35], steps__2[41:35], steps__1[41:35], steps__0[41:35] }),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_6 (
    .a(a_671),
    .b(b_673),
    .bias(bias_601[209:180]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(result_1012),
    .steps({ steps__3[48:42], steps__2[48:42], steps__1[48:42], steps__0[48:42] }),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_7 (
    .a(a_683),
    .b(b_685),
    .bias(bias_601[239:210]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(result_1013),
    .steps({ steps__3[55:49], steps__2[55:49], steps__1[55:49], steps__0[55:49] }),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_8 (
    .a(a_695),
    .b(b_697),
    .bias(bias_601[269:240]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(result_1014),
    .steps({ steps__3[62:56], steps__2[62:56], steps__1[62:56], steps__0[62:56] }),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t32x32_vector_unit_channel_0 channel_9 (
    .a(a_707),
    .b(b_709),
    .bias(bias_601[299:270]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(result_1015),
    .steps({ steps__3[69:63], steps__2[69:63], steps__1[69:63], steps__0[69:63] }),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t32x32_vector_unit_functions functions (
    .a(a[7:0]),
    .bad_row(_bad_page),
    .begin_(begin_),
    .chunk_end(chunk_end_991),
    .clk(clk),
    .drop(drop),
    .finish(finish_1004),
    .load(load),
    .meets(_meets_functions),
    .reads(function_read),
    .result(result_1038),
    .rst(rst),
    .value(instruction_144[212:200]),
    .value_10(a_707[7:0]),
    .value_11(a_719[7:0]),
    .value_12(a_731[7:0]),
    .value_13(a_743[7:0]),
    .value_14(a_755[7:0]),
    .value_15(a_767[7:0]),
    .value_16(a_779[7:0]),
    .value_17(a_791[7:0]),
    .value_18(a_803[7:0]),
    .value_19(a_815[7:0]),
    .value_2(a_611[7:0]),
    .value_20(a_827[7:0]),
    .value_21(a_839[7:0]),
    .value_22(a_851[7:0]),
    .value_23(a_863[7:0]),
    .value_24(a_875[7:0]),
    .value_25(a_887[7:0]),
    .value_26(a_899[7:0]),
    .value_27(a_911[7:0]),
    .value_28(a_923[7:0]),
    .value_29(a_935[7:0]),
    .value_3(a_623[7:0]),
    .value_30(a_947[7:0]),
    .value_31(a_959[7:0]),
    .value_32(a_971[7:0]),
    .value_4(a_635[7:0]),
    .value_5(a_647[7:0]),
    .value_6(a_659[7:0]),
    .value_7(a_671[7:0]),
    .value_8(a_683[7:0]),
    .value_9(a_695[7:0]),
    .write(value[2]),
    .write_data(write_data[127:0]),
    .write_row(write_row)
  );
  tnthw_t32x32_vector_unit_gather_0 gather_0 (
    .a(a),
    .b(b),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_188),
    .sums(accumulator_data[21:0]),
    .word(lanes[7:0])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_1 (
    .a(a_611),
    .b(b_613),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_188),
    .sums(accumulator_data[43:22]),
    .word(lanes[15:8])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_10 (
    .a(a_719),
    .b(b_721),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_273),
    .sums(accumulator_data[241:220]),
    .word(lanes[87:80])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_11 (
    .a(a_731),
    .b(b_733),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_273),
    .sums(accumulator_data[263:242]),
    .word(lanes[95:88])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_12 (
    .a(a_743),
    .b(b_745),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_273),
    .sums(accumulator_data[285:264]),
    .word(lanes[103:96])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_13 (
    .a(a_755),
    .b(b_757),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_345),
    .sums(accumulator_data[307:286]),
    .word(lanes[111:104])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_14 (
    .a(a_767),
    .b(b_769),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_345),
    .sums(accumulator_data[329:308]),
    .word(lanes[119:112])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_15 (
    .a(a_779),
    .b(b_781),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_345),
    .sums(accumulator_data[351:330]),
    .word(lanes[127:120])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_16 (
    .a(a_791),
    .b(b_793),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_345),
    .sums(accumulator_data[373:352]),
    .word(lanes[135:128])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_17 (
    .a(a_803),
    .b(b_805),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_345),
    .sums(accumulator_data[395:374]),
    .word(lanes[143:136])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_18 (
    .a(a_815),
    .b(b_817),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_345),
    .sums(accumulator_data[417:396]),
    .word(lanes[151:144])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_19 (
    .a(a_827),
    .b(b_829),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_345),
    .sums(accumulator_data[439:418]),
    .word(lanes[159:152])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_2 (
    .a(a_623),
    .b(b_625),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_188),
    .sums(accumulator_data[65:44]),
    .word(lanes[23:16])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_20 (
    .a(a_839),
    .b(b_841),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_429),
    .sums(accumulator_data[461:440]),
    .word(lanes[167:160])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_21 (
    .a(a_851),
    .b(b_853),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_429),
    .sums(accumulator_data[483:462]),
    .word(lanes[175:168])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_22 (
    .a(a_863),
    .b(b_865),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_429),
    .sums(accumulator_data[505:484]),
    .word(lanes[183:176])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_23 (
    .a(a_875),
    .b(b_877),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_429),
    .sums(accumulator_data[527:506]),
    .word(lanes[191:184])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_24 (
    .a(a_887),
    .b(b_889),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_429),
    .sums(accumulator_data[549:528]),
    .word(lanes[199:192])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_25 (
    .a(a_899),
    .b(b_901),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_429),
    .sums(accumulator_data[571:550]),
    .word(lanes[207:200])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_26 (
    .a(a_911),
    .b(b_913),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_501),
    .sums(accumulator_data[593:572]),
    .word(lanes[215:208])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_27 (
    .a(a_923),
    .b(b_925),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_501),
    .sums(accumulator_data[615:594]),
    .word(lanes[223:216])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_28 (
    .a(a_935),
    .b(b_937),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_501),
    .sums(accumulator_data[637:616]),
    .word(lanes[231:224])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_29 (
    .a(a_947),
    .b(b_949),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_501),
    .sums(accumulator_data[659:638]),
    .word(lanes[239:232])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_3 (
    .a(a_635),
    .b(b_637),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_188),
    .sums(accumulator_data[87:66]),
    .word(lanes[31:24])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_30 (
    .a(a_959),
    .b(b_961),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_501),
    .sums(accumulator_data[681:660]),
    .word(lanes[247:240])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_31 (
    .a(a_971),
    .b(b_973),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_501),
    .sums(accumulator_data[703:682]),
    .word(lanes[255:248])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_4 (
    .a(a_647),
    .b(b_649),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_188),
    .sums(accumulator_data[109:88]),
    .word(lanes[39:32])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_5 (
    .a(a_659),
    .b(b_661),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_188),
    .sums(accumulator_data[131:110]),
    .word(lanes[47:40])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_6 (
    .a(a_671),
    .b(b_673),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_188),
    .sums(accumulator_data[153:132]),
    .word(lanes[55:48])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_7 (
    .a(a_683),
    .b(b_685),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_273),
    .sums(accumulator_data[175:154]),
    .word(lanes[63:56])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_8 (
    .a(a_695),
    .b(b_697),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_273),
    .sums(accumulator_data[197:176]),
    .word(lanes[71:64])
  );
  tnthw_t32x32_vector_unit_gather_0 gather_9 (
    .a(a_707),
    .b(b_709),
    .clk(clk),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(does__inside),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_273),
    .sums(accumulator_data[219:198]),
    .word(lanes[79:72])
  );
  tnthw_t32x32_vector_unit_passes passes_1073 (
    .bad_row(bad_row),
    .bias_read(bias_read_584),
    .bias_row_81(bias_row),
    .chunk_end(chunk_end_571),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .enters(enters),
    .finish_0_14(finish_1003),
    .fresh(fresh),
    .load(load),
    .meets(meets),
    .now(now),
    .reads_bias(reads_bias),
    .rst(rst),
    .steps_read(steps_read),
    .steps_row_82(steps_row),
    .threshold(copy_0_0_0),
    .value(instruction_144[181:158]),
    .word(word[186:182])
  );
  tnthw_t32x32_vector_unit_results results (
    .clk(clk),
    .done(done),
    .drop(drop),
    .finish(write__en),
    .instruction(instruction_144[157:0]),
    .load(load),
    .rst(rst),
    .write__address(write__address),
    .write__mask(write__mask)
  );
  tnthw_t32x32_vector_unit_steps steps_1039 (
    .address(read__address),
    .busy(busy),
    .chunk_end(chunk_end),
    .clk(clk),
    .counts(counts),
    .drop(drop),
    .first_tap(first_tap),
    .group(group),
    .held(word),
    .index(position),
    .instruction(instruction_144),
    .lane_chunk(lane_chunk),
    .load(load),
    .result_end(result_end),
    .rst(rst),
    .second(second),
    .start(start),
    .step(step),
    .valid(read__valid)
  );
  tnthw_t32x32_vector_unit_tables tables (
    .bias_memory_near(bias_601),
    .bias_read(bias_read_584),
    .bias_row(bias_row),
    .clk(clk),
    .drop(drop),
    .rst(rst),
    .steps_memory_0_near(steps__0),
    .steps_memory_1_near(steps__1),
    .steps_memory_2_near(steps__2),
    .steps_memory_3_near(steps__3),
    .steps_read(steps_read),
    .steps_row(steps_row),
    .value(value[1:0]),
    .write_data(write_data),
    .write_row(write_row)
  );
  assign accumulator_bank = word[207];
  assign accumulator_address = read_2_0;
endmodule

// One channel; cycle 0 of a result is the one in which it enters the ring.
module tnthw_t32x32_vector_unit_channel_0(
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
  wire [29:0] _002_;
  wire _003_;
  wire _004_;
  wire [29:0] _005_;
  wire [29:0] _006_;
  wire _007_;
  wire _008_;
  wire [29:0] _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [29:0] _014_;
  wire [3:0] _015_;
  wire [29:0] _016_;
  wire [29:0] _017_;
  wire [3:0] _018_;
  wire [29:0] _019_;
  wire [29:0] _020_;
  wire [3:0] _021_;
  wire [29:0] _022_;
  wire [29:0] _023_;
  wire [3:0] _024_;
  wire [29:0] _025_;
  wire [9:0] _026_;
  wire _027_;
  wire [9:0] _028_;
  wire [9:0] _029_;
  wire [9:0] _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire [16:0] _034_;
  wire _035_;
  wire [10:0] _036_;
  wire [7:0] _037_;
  wire [7:0] _038_;
  wire [7:0] _039_;
  wire [29:0] _040_;
  wire _041_;
  wire [29:0] _042_;
  wire _043_;
  wire [29:0] _044_;
  wire _045_;
  wire [29:0] _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire [29:0] _050_;
  input [21:0] a;
  wire [21:0] a;
  reg [29:0] a_1;
  initial a_1 = 30'h00000000;
  reg [29:0] a_2;
  initial a_2 = 30'h00000000;
  reg [29:0] a_3;
  initial a_3 = 30'h00000000;
  reg [29:0] a_4;
  initial a_4 = 30'h00000000;
  reg [29:0] a_5;
  initial a_5 = 30'h00000000;
  reg [29:0] a_6;
  initial a_6 = 30'h00000000;
  reg [29:0] a_7;
  initial a_7 = 30'h00000000;
  reg [29:0] a_8;
  initial a_8 = 30'h00000000;
  wire [29:0] a_entering;
  reg [29:0] a_round;
  initial a_round = 30'h00000000;
  reg above;
  initial above = 1'h0;
  reg [29:0] added_0;
  initial added_0 = 30'h00000000;
  reg [29:0] added_1;
  initial added_1 = 30'h00000000;
  reg [29:0] added_2;
  initial added_2 = 30'h00000000;
  reg [29:0] added_3;
  initial added_3 = 30'h00000000;
  reg [29:0] again;
  initial again = 30'h00000000;
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
  reg [16:0] b_5;
  initial b_5 = 17'h00000;
  reg [16:0] b_6;
  initial b_6 = 17'h00000;
  reg [16:0] b_7;
  initial b_7 = 17'h00000;
  reg [16:0] b_8;
  initial b_8 = 17'h00000;
  wire [16:0] b_entering;
  reg [16:0] b_round;
  initial b_round = 17'h00000;
  reg begins;
  initial begins = 1'h0;
  reg below;
  initial below = 1'h0;
  reg beyond;
  initial beyond = 1'h0;
  input [29:0] bias;
  wire [29:0] bias;
  reg [29:0] came_round;
  initial came_round = 30'h00000000;
  reg carry_0;
  initial carry_0 = 1'h0;
  reg carry_1;
  initial carry_1 = 1'h0;
  reg carry_2;
  initial carry_2 = 1'h0;
  reg carry_3;
  initial carry_3 = 1'h0;
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
  reg [9:0] count_after_0_2;
  initial count_after_0_2 = 10'h000;
  reg [9:0] count_after_0_3;
  initial count_after_0_3 = 10'h000;
  reg [9:0] count_after_0_4;
  initial count_after_0_4 = 10'h000;
  reg [9:0] count_after_0_5;
  initial count_after_0_5 = 10'h000;
  reg [9:0] counted;
  initial counted = 10'h000;
  input enter;
  wire enter;
  reg far_0;
  initial far_0 = 1'h0;
  reg far_1;
  initial far_1 = 1'h0;
  reg far_2;
  initial far_2 = 1'h0;
  input fresh;
  wire fresh;
  wire from_b;
  wire from_b_22;
  wire from_b_33;
  wire from_b_44;
  reg [3:0] gap_0_0;
  initial gap_0_0 = 4'h0;
  reg [3:0] gap_0_1;
  initial gap_0_1 = 4'h0;
  reg [3:0] gap_1_0;
  initial gap_1_0 = 4'h0;
  reg [3:0] gap_1_1;
  initial gap_1_1 = 4'h0;
  reg [3:0] gap_2_0;
  initial gap_2_0 = 4'h0;
  reg [3:0] gap_2_1;
  initial gap_2_1 = 4'h0;
  reg [3:0] gap_3_0;
  initial gap_3_0 = 4'h0;
  reg [3:0] gap_3_1;
  initial gap_3_1 = 4'h0;
  input [8:0] high;
  wire [8:0] high;
  reg [7:0] kept;
  initial kept = 8'h00;
  input [8:0] low;
  wire [8:0] low;
  reg negative;
  initial negative = 1'h0;
  wire [29:0] operand_0;
  wire [29:0] operand_1;
  wire [29:0] operand_2;
  wire [29:0] operand_3;
  reg outside;
  initial outside = 1'h0;
  output [7:0] result;
  reg [7:0] result;
  initial result = 8'h00;
  reg [29:0] shifted_0;
  initial shifted_0 = 30'h00000000;
  reg [29:0] shifted_1;
  initial shifted_1 = 30'h00000000;
  reg [29:0] shifted_2;
  initial shifted_2 = 30'h00000000;
  input [27:0] steps;
  wire [27:0] steps;
  wire subtract;
  wire subtract_21;
  wire subtract_32;
  wire subtract_43;
  reg [29:0] term_0;
  initial term_0 = 30'h00000000;
  reg [29:0] term_1;
  initial term_1 = 30'h00000000;
  reg [29:0] term_2;
  initial term_2 = 30'h00000000;
  reg [29:0] term_3;
  initial term_3 = 30'h00000000;
  wire there;
  wire there_20;
  wire there_31;
  wire there_42;
  input threshold;
  wire threshold;
  wire to_high;
  wire to_low;
  wire [30:0] total_0;
  wire [30:0] total_1;
  wire [30:0] total_2;
  wire [30:0] total_3;
  wire unused;
  input widen;
  wire widen;
  assign operand_3 = from_b_44 ? { b_6[16], b_6[16], b_6[16], b_6[16], b_6[16], b_6[16], b_6[16], b_6[16], b_6[16], b_6[16], b_6[16], b_6[16], b_6[16], b_6 } : a_6;
  assign _009_ = far_2 ? { shifted_2[29], shifted_2[29], shifted_2[29], shifted_2[29], shifted_2[29], shifted_2[29], shifted_2[29], shifted_2[29], shifted_2[29:8] } : shifted_2;
  assign total_3 = { _009_, 1'h1 } + { term_3, carry_3 };
  assign _010_ = ~ threshold;
  assign _011_ = outside ? negative : below;
  assign to_low = _010_ & _011_;
  assign _012_ = ~ negative;
  assign _013_ = outside ? _012_ : above;
  assign to_high = threshold ? beyond : _013_;
  assign _014_ = operand_0 ^ { subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract };
  assign _015_ = threshold ? 4'h0 : steps[3:0];
  assign _016_ = $signed(added_0) >>> gap_0_1[2:0];
  assign _017_ = operand_1 ^ { subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21 };
  assign _018_ = threshold ? 4'h0 : steps[10:7];
  assign _019_ = $signed(added_1) >>> gap_1_1[2:0];
  assign _020_ = operand_2 ^ { subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32, subtract_32 };
  assign _021_ = threshold ? 4'h0 : steps[17:14];
  assign _022_ = $signed(added_2) >>> gap_2_1[2:0];
  assign _023_ = operand_3 ^ { subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43, subtract_43 };
  assign _024_ = threshold ? 4'h0 : steps[24:21];
  assign _025_ = $signed(added_3) >>> gap_3_1;
  assign _026_ = enter ? { low[8], low } : count_after_0_5;
  assign _027_ = ~ added_0[29];
  assign _028_ = $signed(count_0_1) + $signed({ 9'h000, _027_ });
  assign _029_ = $signed({ came_round[8], came_round[8:0] }) - $signed({ low[8], low });
  assign _030_ = $signed({ high[8], high }) - $signed({ came_round[8], came_round[8:0] });
  assign _031_ = | came_round[29:8];
  assign _032_ = & came_round[29:8];
  assign _033_ = ~ _032_;
  assign _035_ = _031_ & _033_;
  assign _036_ = $signed({ high[8], high[8], high }) - $signed({ count_after_0_5[9], count_after_0_5 });
  assign _037_ = threshold ? count_after_0_5[7:0] : came_round[7:0];
  assign _038_ = to_low ? low[7:0] : kept;
  assign _039_ = to_high ? high[7:0] : _038_;
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
    again <= came_round;
  always @(posedge clk)
    begins <= fresh;
  always @(posedge clk)
    term_0 <= _040_;
  always @(posedge clk)
    carry_0 <= _041_;
  always @(posedge clk)
    added_0 <= total_0[30:1];
  always @(posedge clk)
    gap_0_0 <= _015_;
  always @(posedge clk)
    gap_0_1 <= gap_0_0;
  always @(posedge clk)
    shifted_0 <= _016_;
  always @(posedge clk)
    far_0 <= gap_0_1[3];
  always @(posedge clk)
    term_1 <= _042_;
  always @(posedge clk)
    carry_1 <= _043_;
  always @(posedge clk)
    added_1 <= total_1[30:1];
  always @(posedge clk)
    gap_1_0 <= _018_;
  always @(posedge clk)
    gap_1_1 <= gap_1_0;
  always @(posedge clk)
    shifted_1 <= _019_;
  always @(posedge clk)
    far_1 <= gap_1_1[3];
  always @(posedge clk)
    term_2 <= _044_;
  always @(posedge clk)
    carry_2 <= _045_;
  always @(posedge clk)
    added_2 <= total_2[30:1];
  always @(posedge clk)
    gap_2_0 <= _021_;
  always @(posedge clk)
    gap_2_1 <= gap_2_0;
  always @(posedge clk)
    shifted_2 <= _022_;
  always @(posedge clk)
    far_2 <= gap_2_1[3];
  always @(posedge clk)
    term_3 <= _046_;
  always @(posedge clk)
    carry_3 <= _047_;
  always @(posedge clk)
    added_3 <= total_3[30:1];
  always @(posedge clk)
    gap_3_0 <= _024_;
  always @(posedge clk)
    gap_3_1 <= gap_3_0;
  always @(posedge clk)
    came_round <= _025_;
  always @(posedge clk)
    count_0_0 <= _026_;
  always @(posedge clk)
    count_0_1 <= count_0_0;
  always @(posedge clk)
    counted <= _028_;
  always @(posedge clk)
    count_after_0_0 <= counted;
  always @(posedge clk)
    count_after_0_1 <= count_after_0_0;
  always @(posedge clk)
    count_after_0_2 <= count_after_0_1;
  always @(posedge clk)
    count_after_0_3 <= count_after_0_2;
  always @(posedge clk)
    count_after_0_4 <= count_after_0_3;
  always @(posedge clk)
    count_after_0_5 <= count_after_0_4;
  always @(posedge clk)
    below <= _029_[9];
  always @(posedge clk)
    above <= _030_[9];
  always @(posedge clk)
    outside <= _035_;
  always @(posedge clk)
    negative <= came_round[29];
  always @(posedge clk)
    beyond <= _036_[10];
  always @(posedge clk)
    kept <= _037_;
  always @(posedge clk)
    result <= _039_;
  assign _006_ = widen ? { a, 8'h00 } : { a[21], a[21], a[21], a[21], a[21], a[21], a[21], a[21], a };
  assign a_entering = enter ? _006_ : a_round;
  assign _034_ = widen ? { b, 8'h00 } : { b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b };
  assign b_entering = enter ? _034_ : b_round;
  assign there = threshold ? 1'h1 : steps[4];
  assign _048_ = ~ threshold;
  assign subtract = _048_ & steps[5];
  assign _049_ = ~ threshold;
  assign from_b = _049_ & steps[6];
  assign operand_0 = from_b ? { b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering } : a_entering;
  assign _050_ = begins ? bias : again;
  assign total_0 = { _050_, 1'h1 } + { term_0, carry_0 };
  assign there_20 = threshold ? 1'h0 : steps[11];
  assign _000_ = ~ threshold;
  assign subtract_21 = _000_ & steps[12];
  assign _001_ = ~ threshold;
  assign from_b_22 = _001_ & steps[13];
  assign operand_1 = from_b_22 ? { b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2 } : a_2;
  assign _002_ = far_0 ? { shifted_0[29], shifted_0[29], shifted_0[29], shifted_0[29], shifted_0[29], shifted_0[29], shifted_0[29], shifted_0[29], shifted_0[29:8] } : shifted_0;
  assign total_1 = { _002_, 1'h1 } + { term_1, carry_1 };
  assign there_31 = threshold ? 1'h0 : steps[18];
  assign _003_ = ~ threshold;
  assign subtract_32 = _003_ & steps[19];
  assign _004_ = ~ threshold;
  assign from_b_33 = _004_ & steps[20];
  assign operand_2 = from_b_33 ? { b_4[16], b_4[16], b_4[16], b_4[16], b_4[16], b_4[16], b_4[16], b_4[16], b_4[16], b_4[16], b_4[16], b_4[16], b_4[16], b_4 } : a_4;
  assign _005_ = far_1 ? { shifted_1[29], shifted_1[29], shifted_1[29], shifted_1[29], shifted_1[29], shifted_1[29], shifted_1[29], shifted_1[29], shifted_1[29:8] } : shifted_1;
  assign total_2 = { _005_, 1'h1 } + { term_2, carry_2 };
  assign there_42 = threshold ? 1'h0 : steps[25];
  assign _007_ = ~ threshold;
  assign subtract_43 = _007_ & steps[26];
  assign _008_ = ~ threshold;
  assign from_b_44 = _008_ & steps[27];
  assign _047_ = there_42 ? subtract_43 : 1'h0;
  assign _046_ = there_42 ? _023_ : 30'h00000000;
  assign _045_ = there_31 ? subtract_32 : 1'h0;
  assign _044_ = there_31 ? _020_ : 30'h00000000;
  assign _043_ = there_20 ? subtract_21 : 1'h0;
  assign _042_ = there_20 ? _017_ : 30'h00000000;
  assign _041_ = there ? subtract : 1'h0;
  assign _040_ = there ? _014_ : 30'h00000000;
  assign unused = & { total_3[0], total_2[0], total_1[0], total_0[0], _036_[9:0], _030_[8:0], _029_[8:0] };
endmodule

// The memory, a copy for each port, and the walk over the channels of a result.
module tnthw_t32x32_vector_unit_functions(
  clk,
  rst,
  a,
  begin_,
  chunk_end,
  drop,
  load,
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
  value_12,
  value_13,
  value_14
,
  value_15,
  value_16,
  value_17,
  value_18,
  value_19,
  value_20,
  value_21,
  value_22,
  value_23,
  value_24,
  value_25,
  value_26,
  value_27,
  value_28,
  value_29,
  value_30,
  value_31,
  value_32,
  write,
  write_data,
  write_row
,
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
  wire [4:0] _011_;
  wire [7:0] _012_;
  wire [7:0] _013_;
  wire [7:0] _014_;
  wire [7:0] _015_;
  wire [7:0] _016_;
  wire [7:0] _017_;
  wire [7:0] _018_;
  wire [7:0] _019_;
  wire [7:0] _020_;
  wire [7:0] _021_;
  wire [4:0] _022_;
  wire [7:0] _023_;
  wire [7:0] _024_;
  wire [7:0] _025_;
  wire [7:0] _026_;
  wire [7:0] _027_;
  wire [7:0] _028_;
  wire [7:0] _029_;
  wire [7:0] _030_;
  wire [7:0] _031_;
  wire [7:0] _032_;
  wire [4:0] _033_;
  wire [7:0] _034_;
  wire [7:0] _035_;
  wire [7:0] _036_;
  wire [7:0] _037_;
  wire [7:0] _038_;
  wire [7:0] _039_;
  wire [7:0] _040_;
  wire [7:0] _041_;
  wire [7:0] _042_;
  wire [7:0] _043_;
  wire [2:0] _044_;
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
  wire [4:0] _055_;
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
  wire _066_;
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
  wire _077_;
  wire [7:0] _078_;
  wire [7:0] _079_;
  wire [7:0] _080_;
  wire [7:0] _081_;
  wire [7:0] _082_;
  wire [7:0] _083_;
  wire [7:0] _084_;
  wire [7:0] _085_;
  wire [7:0] _086_;
  wire [7:0] _087_;
  wire [4:0] _088_;
  wire [7:0] _089_;
  wire [7:0] _090_;
  wire [7:0] _091_;
  wire [7:0] _092_;
  wire [7:0] _093_;
  wire [7:0] _094_;
  wire [7:0] _095_;
  wire [7:0] _096_;
  wire [7:0] _097_;
  wire [7:0] _098_;
  wire [4:0] _099_;
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
  wire _110_;
  wire [4:0] _111_;
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
  wire [2:0] _122_;
  wire [7:0] _123_;
  wire [7:0] _124_;
  wire [7:0] _125_;
  wire [7:0] _126_;
  wire [7:0] _127_;
  wire [7:0] _128_;
  wire [7:0] _129_;
  wire [7:0] _130_;
  wire [7:0] _131_;
  wire [7:0] _132_;
  wire [4:0] _133_;
  wire [7:0] _134_;
  wire [7:0] _135_;
  wire [7:0] _136_;
  wire [7:0] _137_;
  wire [7:0] _138_;
  wire [2:0] _139_;
  wire [255:0] _140_;
  wire _141_;
  wire _142_;
  wire [4:0] _143_;
  wire _144_;
  wire [4:0] _145_;
  wire [4:0] _146_;
  wire [12:0] _147_;
  wire _148_;
  wire _149_;
  wire [15:0] _150_;
  wire [15:0] _151_;
  wire [15:0] _152_;
  wire [15:0] _153_;
  wire _154_;
  wire [1:0] _155_;
  wire _156_;
  wire _157_;
  wire _158_;
  wire [255:0] _159_;
  wire _160_;
  wire [4:0] _161_;
  wire [4:0] _162_;
  wire [4:0] _163_;
  wire [2:0] _164_;
  wire [12:0] _165_;
  wire [2:0] _166_;
  wire _167_;
  wire [1:0] _168_;
  wire [12:0] _169_;
  wire [5:0] _170_;
  wire [12:0] _171_;
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
  wire [2:0] _209_;
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
  wire [4:0] _220_;
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
  wire [255:0] _243_;
  wire [255:0] _244_;
  wire _245_;
  wire _246_;
  wire _247_;
  wire _248_;
  wire [15:0] _249_;
  wire [15:0] _250_;
  wire [15:0] _251_;
  wire [15:0] _252_;
  wire _253_;
  wire _254_;
  wire [12:0] _255_;
  wire [4:0] _256_;
  wire [4:0] _257_;
  wire [4:0] _258_;
  wire _259_;
  wire _260_;
  wire _261_;
  wire [255:0] _262_;
  wire [2:0] _263_;
  wire [2:0] _264_;
  wire [2:0] _265_;
  wire [255:0] like_;
  reg [255:0] like_5;
  initial like_5 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
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
  reg [15:0] chosen_2;
  initial chosen_2 = 16'h0000;
  reg [15:0] chosen_3;
  initial chosen_3 = 16'h0000;
  input chunk_end;
  wire chunk_end;
  input clk;
  wire clk;
  input drop;
  wire drop;
  output finish;
  reg finish;
  initial finish = 1'h0;
  reg [4:0] following_0;
  initial following_0 = 5'h00;
  reg [4:0] following_1;
  initial following_1 = 5'h00;
  reg [4:0] following_2;
  initial following_2 = 5'h00;
  reg [12:0] following_3;
  initial following_3 = 13'h0000;
  wire last;
  reg [2:0] left;
  initial left = 3'h0;
  input load;
  wire load;
  output meets;
  reg meets;
  initial meets = 1'h0;
  wire [4:0] now_0;
  wire [4:0] now_1;
  wire [4:0] now_2;
  wire [12:0] now_3;
  reg [4:0] of_chunk_0;
  initial of_chunk_0 = 5'h00;
  reg [4:0] of_chunk_1;
  initial of_chunk_1 = 5'h00;
  reg [4:0] of_chunk_2;
  initial of_chunk_2 = 5'h00;
  reg [12:0] of_chunk_3;
  initial of_chunk_3 = 13'h0000;
  wire [127:0] read__data;
  wire [127:0] read__data_58;
  wire [127:0] read__data_62;
  wire [127:0] read__data_66;
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
  output [255:0] result;
  reg [255:0] result;
  initial result = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [127:0] row_0;
  initial row_0 = 128'h00000000000000000000000000000000;
  reg [127:0] row_1;
  initial row_1 = 128'h00000000000000000000000000000000;
  reg [127:0] row_2;
  initial row_2 = 128'h00000000000000000000000000000000;
  reg [127:0] row_3;
  initial row_3 = 128'h00000000000000000000000000000000;
  input rst;
  wire rst;
  reg step;
  initial step = 1'h0;
  input [12:0] value;
  wire [12:0] value;
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
  input [7:0] value_16;
  wire [7:0] value_16;
  input [7:0] value_17;
  wire [7:0] value_17;
  input [7:0] value_18;
  wire [7:0] value_18;
  input [7:0] value_19;
  wire [7:0] value_19;
  input [7:0] value_2;
  wire [7:0] value_2;
  input [7:0] value_20;
  wire [7:0] value_20;
  input [7:0] value_21;
  wire [7:0] value_21;
  input [7:0] value_22;
  wire [7:0] value_22;
  input [7:0] value_23;
  wire [7:0] value_23;
  input [7:0] value_24;
  wire [7:0] value_24;
  input [7:0] value_25;
  wire [7:0] value_25;
  input [7:0] value_26;
  wire [7:0] value_26;
  input [7:0] value_27;
  wire [7:0] value_27;
  input [7:0] value_28;
  wire [7:0] value_28;
  input [7:0] value_29;
  wire [7:0] value_29;
  input [7:0] value_3;
  wire [7:0] value_3;
  input [7:0] value_30;
  wire [7:0] value_30;
  input [7:0] value_31;
  wire [7:0] value_31;
  input [7:0] value_32;
  wire [7:0] value_32;
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
  reg [3:0] which_2_0_0;
  initial which_2_0_0 = 4'h0;
  reg [3:0] which_3_0_0;
  initial which_3_0_0 = 4'h0;
  input write;
  wire write;
  input [127:0] write_data;
  wire [127:0] write_data;
  input [8:0] write_row;
  wire [8:0] write_row;
  assign _000_ = | left;
  assign reads = begin_ | _000_;
  assign last = left == 3'h1;
  assign like_ = begin_ ? { value_32, value_31, value_30, value_29, value_28, value_27, value_26, value_25, value_24, value_23, value_22, value_21, value_20, value_19, value_18, value_17, value_16, value_15, value_14, value_13, value_12, value_11, value_10, value_9, value_8, value_7, value_6, value_5, value_4, value_3, value_2, a } : like_5;
  assign now_0 = begin_ ? of_chunk_0 : following_0;
  assign now_1 = begin_ ? of_chunk_1 : following_1;
  assign now_2 = begin_ ? of_chunk_2 : following_2;
  assign now_3 = begin_ ? of_chunk_3 : following_3;
  assign _110_ = | left;
  assign _166_ = left - 3'h1;
  assign _187_ = | left;
  assign _198_ = begin_ & _187_;
  assign _209_ = step ? 3'h4 : 3'h0;
  assign _220_ = now_0 + { 2'h0, _209_ };
  assign _231_ = begin_ & chunk_end;
  assign _011_ = value[4:0] + 5'h00;
  assign _022_ = step ? 5'h00 : 5'h00;
  assign _033_ = of_chunk_0 + _022_;
  assign _044_ = step ? 3'h4 : 3'h0;
  assign _055_ = now_1 + { 2'h0, _044_ };
  assign _066_ = begin_ & chunk_end;
  assign _077_ = value[12] ? 1'h1 : 1'h0;
  assign _088_ = value[4:0] + { 4'h0, _077_ };
  assign _099_ = step ? 5'h00 : 5'h00;
  assign _111_ = of_chunk_1 + _099_;
  assign _122_ = step ? 3'h4 : 3'h0;
  assign _133_ = now_2 + { 2'h0, _122_ };
  assign _144_ = begin_ & chunk_end;
  assign _155_ = value[12] ? 2'h2 : 2'h0;
  assign _161_ = value[4:0] + { 3'h0, _155_ };
  assign _162_ = step ? 5'h00 : 5'h00;
  assign _163_ = of_chunk_2 + _162_;
  assign _164_ = step ? 3'h4 : 3'h0;
  assign _165_ = now_3 + { 10'h000, _164_ };
  assign _167_ = begin_ & chunk_end;
  assign _168_ = value[12] ? 2'h3 : 2'h0;
  assign _169_ = { 1'h0, value[11:0] } + { 11'h000, _168_ };
  assign _170_ = step ? 6'h20 : 6'h00;
  assign _171_ = of_chunk_3 + { 7'h00, _170_ };
  assign _172_ = checked_1_0 >= 13'h0020;
  assign _173_ = checked_0_0 & _172_;
  assign _174_ = ~| which_0_0_0;
  assign _175_ = which_0_0_0 == 4'h1;
  assign _176_ = which_0_0_0 == 4'h2;
  assign _177_ = which_0_0_0 == 4'h3;
  assign _178_ = which_0_0_0 == 4'h4;
  assign _179_ = which_0_0_0 == 4'h5;
  assign _180_ = which_0_0_0 == 4'h6;
  assign _181_ = which_0_0_0 == 4'h7;
  assign _182_ = which_0_0_0 == 4'h8;
  assign _183_ = which_0_0_0 == 4'h9;
  assign _184_ = which_0_0_0 == 4'ha;
  assign _185_ = which_0_0_0 == 4'hb;
  assign _186_ = which_0_0_0 == 4'hc;
  assign _188_ = which_0_0_0 == 4'hd;
  assign _189_ = which_0_0_0 == 4'he;
  assign _190_ = which_0_0_0 == 4'hf;
  assign _191_ = ~| which_1_0_0;
  assign _192_ = which_1_0_0 == 4'h1;
  assign _193_ = which_1_0_0 == 4'h2;
  assign _194_ = which_1_0_0 == 4'h3;
  assign _195_ = which_1_0_0 == 4'h4;
  assign _196_ = which_1_0_0 == 4'h5;
  assign _197_ = which_1_0_0 == 4'h6;
  assign _199_ = which_1_0_0 == 4'h7;
  assign _200_ = which_1_0_0 == 4'h8;
  assign _201_ = which_1_0_0 == 4'h9;
  assign _202_ = which_1_0_0 == 4'ha;
  assign _203_ = which_1_0_0 == 4'hb;
  assign _204_ = which_1_0_0 == 4'hc;
  assign _205_ = which_1_0_0 == 4'hd;
  assign _206_ = which_1_0_0 == 4'he;
  assign _207_ = which_1_0_0 == 4'hf;
  assign _208_ = ~| which_2_0_0;
  assign _210_ = which_2_0_0 == 4'h1;
  assign _211_ = which_2_0_0 == 4'h2;
  assign _212_ = which_2_0_0 == 4'h3;
  assign _213_ = which_2_0_0 == 4'h4;
  assign _214_ = which_2_0_0 == 4'h5;
  assign _215_ = which_2_0_0 == 4'h6;
  assign _216_ = which_2_0_0 == 4'h7;
  assign _217_ = which_2_0_0 == 4'h8;
  assign _218_ = which_2_0_0 == 4'h9;
  assign _219_ = which_2_0_0 == 4'ha;
  assign _221_ = which_2_0_0 == 4'hb;
  assign _222_ = which_2_0_0 == 4'hc;
  assign _223_ = which_2_0_0 == 4'hd;
  assign _224_ = which_2_0_0 == 4'he;
  assign _225_ = which_2_0_0 == 4'hf;
  assign _226_ = ~| which_3_0_0;
  assign _227_ = which_3_0_0 == 4'h1;
  assign _228_ = which_3_0_0 == 4'h2;
  assign _229_ = which_3_0_0 == 4'h3;
  assign _230_ = which_3_0_0 == 4'h4;
  assign _232_ = which_3_0_0 == 4'h5;
  assign _233_ = which_3_0_0 == 4'h6;
  assign _234_ = which_3_0_0 == 4'h7;
  assign _235_ = which_3_0_0 == 4'h8;
  assign _236_ = which_3_0_0 == 4'h9;
  assign _237_ = which_3_0_0 == 4'ha;
  assign _238_ = which_3_0_0 == 4'hb;
  assign _239_ = which_3_0_0 == 4'hc;
  assign _240_ = which_3_0_0 == 4'hd;
  assign _241_ = which_3_0_0 == 4'he;
  assign _001_ = which_3_0_0 == 4'hf;
  assign _002_ = row_0[7:0] & { chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0] };
  assign _003_ = row_0[15:8] & { chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1] };
  assign _004_ = _002_ | _003_;
  assign _005_ = row_0[23:16] & { chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2] };
  assign _006_ = _004_ | _005_;
  assign _007_ = row_0[31:24] & { chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3] };
  assign _008_ = _006_ | _007_;
  assign _009_ = row_0[39:32] & { chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4] };
  assign _010_ = _008_ | _009_;
  assign _012_ = row_0[47:40] & { chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5] };
  assign _013_ = _010_ | _012_;
  assign _014_ = row_0[55:48] & { chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6] };
  assign _015_ = _013_ | _014_;
  assign _016_ = row_0[63:56] & { chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7] };
  assign _017_ = _015_ | _016_;
  assign _018_ = row_0[71:64] & { chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8] };
  assign _019_ = _017_ | _018_;
  assign _020_ = row_0[79:72] & { chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9] };
  assign _021_ = _019_ | _020_;
  assign _023_ = row_0[87:80] & { chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10] };
  assign _024_ = _021_ | _023_;
  assign _025_ = row_0[95:88] & { chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11] };
  assign _026_ = _024_ | _025_;
  assign _027_ = row_0[103:96] & { chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12] };
  assign _028_ = _026_ | _027_;
  assign _029_ = row_0[111:104] & { chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13] };
  assign _030_ = _028_ | _029_;
  assign _031_ = row_0[119:112] & { chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14] };
  assign _032_ = _030_ | _031_;
  assign _034_ = row_0[127:120] & { chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15] };
  assign _035_ = _032_ | _034_;
  assign _036_ = row_1[7:0] & { chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0] };
  assign _037_ = row_1[15:8] & { chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1] };
  assign _038_ = _036_ | _037_;
  assign _039_ = row_1[23:16] & { chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2] };
  assign _040_ = _038_ | _039_;
  assign _041_ = row_1[31:24] & { chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3] };
  assign _042_ = _040_ | _041_;
  assign _043_ = row_1[39:32] & { chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4] };
  assign _045_ = _042_ | _043_;
  assign _046_ = row_1[47:40] & { chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5] };
  assign _047_ = _045_ | _046_;
  assign _048_ = row_1[55:48] & { chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6] };
  assign _049_ = _047_ | _048_;
  assign _050_ = row_1[63:56] & { chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7] };
  assign _051_ = _049_ | _050_;
  assign _052_ = row_1[71:64] & { chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8] };
  assign _053_ = _051_ | _052_;
  assign _054_ = row_1[79:72] & { chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9] };
  assign _056_ = _053_ | _054_;
  assign _057_ = row_1[87:80] & { chosen_1[10], chosen_1[10], chosen_1[10], chosen_1[10], chosen_1[10], chosen_1[10], chosen_1[10], chosen_1[10] };
  assign _058_ = _056_ | _057_;
  assign _059_ = row_1[95:88] & { chosen_1[11], chosen_1[11], chosen_1[11], chosen_1[11], chosen_1[11], chosen_1[11], chosen_1[11], chosen_1[11] };
  assign _060_ = _058_ | _059_;
  assign _061_ = row_1[103:96] & { chosen_1[12], chosen_1[12], chosen_1[12], chosen_1[12], chosen_1[12], chosen_1[12], chosen_1[12], chosen_1[12] };
  assign _062_ = _060_ | _061_;
  assign _063_ = row_1[111:104] & { chosen_1[13], chosen_1[13], chosen_1[13], chosen_1[13], chosen_1[13], chosen_1[13], chosen_1[13], chosen_1[13] };
  assign _064_ = _062_ | _063_;
  assign _065_ = row_1[119:112] & { chosen_1[14], chosen_1[14], chosen_1[14], chosen_1[14], chosen_1[14], chosen_1[14], chosen_1[14], chosen_1[14] };
  assign _067_ = _064_ | _065_;
  assign _068_ = row_1[127:120] & { chosen_1[15], chosen_1[15], chosen_1[15], chosen_1[15], chosen_1[15], chosen_1[15], chosen_1[15], chosen_1[15] };
  assign _069_ = _067_ | _068_;
  assign _070_ = row_2[7:0] & { chosen_2[0], chosen_2[0], chosen_2[0], chosen_2[0], chosen_2[0], chosen_2[0], chosen_2[0], chosen_2[0] };
  assign _071_ = row_2[15:8] & { chosen_2[1], chosen_2[1], chosen_2[1], chosen_2[1], chosen_2[1], chosen_2[1], chosen_2[1], chosen_2[1] };
  assign _072_ = _070_ | _071_;
  assign _073_ = row_2[23:16] & { chosen_2[2], chosen_2[2], chosen_2[2], chosen_2[2], chosen_2[2], chosen_2[2], chosen_2[2], chosen_2[2] };
  assign _074_ = _072_ | _073_;
  assign _075_ = row_2[31:24] & { chosen_2[3], chosen_2[3], chosen_2[3], chosen_2[3], chosen_2[3], chosen_2[3], chosen_2[3], chosen_2[3] };
  assign _076_ = _074_ | _075_;
  assign _078_ = row_2[39:32] & { chosen_2[4], chosen_2[4], chosen_2[4], chosen_2[4], chosen_2[4], chosen_2[4], chosen_2[4], chosen_2[4] };
  assign _079_ = _076_ | _078_;
  assign _080_ = row_2[47:40] & { chosen_2[5], chosen_2[5], chosen_2[5], chosen_2[5], chosen_2[5], chosen_2[5], chosen_2[5], chosen_2[5] };
  assign _081_ = _079_ | _080_;
  assign _082_ = row_2[55:48] & { chosen_2[6], chosen_2[6], chosen_2[6], chosen_2[6], chosen_2[6], chosen_2[6], chosen_2[6], chosen_2[6] };
  assign _083_ = _081_ | _082_;
  assign _084_ = row_2[63:56] & { chosen_2[7], chosen_2[7], chosen_2[7], chosen_2[7], chosen_2[7], chosen_2[7], chosen_2[7], chosen_2[7] };
  assign _085_ = _083_ | _084_;
  assign _086_ = row_2[71:64] & { chosen_2[8], chosen_2[8], chosen_2[8], chosen_2[8], chosen_2[8], chosen_2[8], chosen_2[8], chosen_2[8] };
  assign _087_ = _085_ | _086_;
  assign _089_ = row_2[79:72] & { chosen_2[9], chosen_2[9], chosen_2[9], chosen_2[9], chosen_2[9], chosen_2[9], chosen_2[9], chosen_2[9] };
  assign _090_ = _087_ | _089_;
  assign _091_ = row_2[87:80] & { chosen_2[10], chosen_2[10], chosen_2[10], chosen_2[10], chosen_2[10], chosen_2[10], chosen_2[10], chosen_2[10] };
  assign _092_ = _090_ | _091_;
  assign _093_ = row_2[95:88] & { chosen_2[11], chosen_2[11], chosen_2[11], chosen_2[11], chosen_2[11], chosen_2[11], chosen_2[11], chosen_2[11] };
  assign _094_ = _092_ | _093_;
  assign _095_ = row_2[103:96] & { chosen_2[12], chosen_2[12], chosen_2[12], chosen_2[12], chosen_2[12], chosen_2[12], chosen_2[12], chosen_2[12] };
  assign _096_ = _094_ | _095_;
  assign _097_ = row_2[111:104] & { chosen_2[13], chosen_2[13], chosen_2[13], chosen_2[13], chosen_2[13], chosen_2[13], chosen_2[13], chosen_2[13] };
  assign _098_ = _096_ | _097_;
  assign _100_ = row_2[119:112] & { chosen_2[14], chosen_2[14], chosen_2[14], chosen_2[14], chosen_2[14], chosen_2[14], chosen_2[14], chosen_2[14] };
  assign _101_ = _098_ | _100_;
  assign _102_ = row_2[127:120] & { chosen_2[15], chosen_2[15], chosen_2[15], chosen_2[15], chosen_2[15], chosen_2[15], chosen_2[15], chosen_2[15] };
  assign _103_ = _101_ | _102_;
  assign _104_ = row_3[7:0] & { chosen_3[0], chosen_3[0], chosen_3[0], chosen_3[0], chosen_3[0], chosen_3[0], chosen_3[0], chosen_3[0] };
  assign _105_ = row_3[15:8] & { chosen_3[1], chosen_3[1], chosen_3[1], chosen_3[1], chosen_3[1], chosen_3[1], chosen_3[1], chosen_3[1] };
  assign _106_ = _104_ | _105_;
  assign _107_ = row_3[23:16] & { chosen_3[2], chosen_3[2], chosen_3[2], chosen_3[2], chosen_3[2], chosen_3[2], chosen_3[2], chosen_3[2] };
  assign _108_ = _106_ | _107_;
  assign _109_ = row_3[31:24] & { chosen_3[3], chosen_3[3], chosen_3[3], chosen_3[3], chosen_3[3], chosen_3[3], chosen_3[3], chosen_3[3] };
  assign _112_ = _108_ | _109_;
  assign _113_ = row_3[39:32] & { chosen_3[4], chosen_3[4], chosen_3[4], chosen_3[4], chosen_3[4], chosen_3[4], chosen_3[4], chosen_3[4] };
  assign _114_ = _112_ | _113_;
  assign _115_ = row_3[47:40] & { chosen_3[5], chosen_3[5], chosen_3[5], chosen_3[5], chosen_3[5], chosen_3[5], chosen_3[5], chosen_3[5] };
  assign _116_ = _114_ | _115_;
  assign _117_ = row_3[55:48] & { chosen_3[6], chosen_3[6], chosen_3[6], chosen_3[6], chosen_3[6], chosen_3[6], chosen_3[6], chosen_3[6] };
  assign _118_ = _116_ | _117_;
  assign _119_ = row_3[63:56] & { chosen_3[7], chosen_3[7], chosen_3[7], chosen_3[7], chosen_3[7], chosen_3[7], chosen_3[7], chosen_3[7] };
  assign _120_ = _118_ | _119_;
  assign _121_ = row_3[71:64] & { chosen_3[8], chosen_3[8], chosen_3[8], chosen_3[8], chosen_3[8], chosen_3[8], chosen_3[8], chosen_3[8] };
  assign _123_ = _120_ | _121_;
  assign _124_ = row_3[79:72] & { chosen_3[9], chosen_3[9], chosen_3[9], chosen_3[9], chosen_3[9], chosen_3[9], chosen_3[9], chosen_3[9] };
  assign _125_ = _123_ | _124_;
  assign _126_ = row_3[87:80] & { chosen_3[10], chosen_3[10], chosen_3[10], chosen_3[10], chosen_3[10], chosen_3[10], chosen_3[10], chosen_3[10] };
  assign _127_ = _125_ | _126_;
  assign _128_ = row_3[95:88] & { chosen_3[11], chosen_3[11], chosen_3[11], chosen_3[11], chosen_3[11], chosen_3[11], chosen_3[11], chosen_3[11] };
  assign _129_ = _127_ | _128_;
  assign _130_ = row_3[103:96] & { chosen_3[12], chosen_3[12], chosen_3[12], chosen_3[12], chosen_3[12], chosen_3[12], chosen_3[12], chosen_3[12] };
  assign _131_ = _129_ | _130_;
  assign _132_ = row_3[111:104] & { chosen_3[13], chosen_3[13], chosen_3[13], chosen_3[13], chosen_3[13], chosen_3[13], chosen_3[13], chosen_3[13] };
  assign _134_ = _131_ | _132_;
  assign _135_ = row_3[119:112] & { chosen_3[14], chosen_3[14], chosen_3[14], chosen_3[14], chosen_3[14], chosen_3[14], chosen_3[14], chosen_3[14] };
  assign _136_ = _134_ | _135_;
  assign _137_ = row_3[127:120] & { chosen_3[15], chosen_3[15], chosen_3[15], chosen_3[15], chosen_3[15], chosen_3[15], chosen_3[15], chosen_3[15] };
  assign _138_ = _136_ | _137_;
  always @(posedge clk)
    left <= _139_;
  always @(posedge clk)
    like_5 <= _140_;
  always @(posedge clk)
    meets <= _141_;
  always @(posedge clk)
    step <= _142_;
  always @(posedge clk)
    following_0 <= _220_;
  always @(posedge clk)
    of_chunk_0 <= _143_;
  always @(posedge clk)
    following_1 <= _055_;
  always @(posedge clk)
    of_chunk_1 <= _145_;
  always @(posedge clk)
    following_2 <= _133_;
  always @(posedge clk)
    of_chunk_2 <= _146_;
  always @(posedge clk)
    following_3 <= _165_;
  always @(posedge clk)
    of_chunk_3 <= _147_;
  always @(posedge clk)
    checked_0_0 <= _148_;
  always @(posedge clk)
    checked_1_0 <= now_3;
  always @(posedge clk)
    bad_row <= _149_;
  always @(posedge clk)
    row_0 <= read__data;
  always @(posedge clk)
    which_0_0_0 <= like_[3:0];
  always @(posedge clk)
    chosen_0 <= _150_;
  always @(posedge clk)
    row_1 <= read__data_58;
  always @(posedge clk)
    which_1_0_0 <= like_[11:8];
  always @(posedge clk)
    chosen_1 <= _151_;
  always @(posedge clk)
    row_2 <= read__data_62;
  always @(posedge clk)
    which_2_0_0 <= like_[19:16];
  always @(posedge clk)
    chosen_2 <= _152_;
  always @(posedge clk)
    row_3 <= read__data_66;
  always @(posedge clk)
    which_3_0_0 <= like_[27:24];
  always @(posedge clk)
    chosen_3 <= _153_;
  always @(posedge clk)
    reads_0_0 <= _154_;
  always @(posedge clk)
    reads_1_0 <= _156_;
  always @(posedge clk)
    reads_0_1 <= _157_;
  always @(posedge clk)
    reads_1_1 <= _158_;
  always @(posedge clk)
    result <= _159_;
  always @(posedge clk)
    finish <= _160_;
  assign _242_ = drop ? 1'h0 : reads_1_1;
  assign _160_ = rst ? 1'h0 : _242_;
  assign _243_ = reads_0_1 ? { _138_, _103_, _069_, _035_, result[255:32] } : result;
  assign _244_ = drop ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _243_;
  assign _159_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _244_;
  assign _245_ = drop ? 1'h0 : reads_1_0;
  assign _158_ = rst ? 1'h0 : _245_;
  assign _246_ = drop ? 1'h0 : reads_0_0;
  assign _157_ = rst ? 1'h0 : _246_;
  assign _247_ = drop ? 1'h0 : last;
  assign _156_ = rst ? 1'h0 : _247_;
  assign _248_ = drop ? 1'h0 : reads;
  assign _154_ = rst ? 1'h0 : _248_;
  assign _249_ = drop ? 16'h0000 : { _001_, _241_, _240_, _239_, _238_, _237_, _236_, _235_, _234_, _233_, _232_, _230_, _229_, _228_, _227_, _226_ };
  assign _153_ = rst ? 16'h0000 : _249_;
  assign _250_ = drop ? 16'h0000 : { _225_, _224_, _223_, _222_, _221_, _219_, _218_, _217_, _216_, _215_, _214_, _213_, _212_, _211_, _210_, _208_ };
  assign _152_ = rst ? 16'h0000 : _250_;
  assign _251_ = drop ? 16'h0000 : { _207_, _206_, _205_, _204_, _203_, _202_, _201_, _200_, _199_, _197_, _196_, _195_, _194_, _193_, _192_, _191_ };
  assign _151_ = rst ? 16'h0000 : _251_;
  assign _252_ = drop ? 16'h0000 : { _190_, _189_, _188_, _186_, _185_, _184_, _183_, _182_, _181_, _180_, _179_, _178_, _177_, _176_, _175_, _174_ };
  assign _150_ = rst ? 16'h0000 : _252_;
  assign _253_ = drop ? 1'h0 : _173_;
  assign _149_ = rst ? 1'h0 : _253_;
  assign _254_ = drop ? 1'h0 : reads;
  assign _148_ = rst ? 1'h0 : _254_;
  assign _255_ = _167_ ? _171_ : of_chunk_3;
  assign _147_ = load ? _169_ : _255_;
  assign _256_ = _144_ ? _163_ : of_chunk_2;
  assign _146_ = load ? _161_ : _256_;
  assign _257_ = _066_ ? _111_ : of_chunk_1;
  assign _145_ = load ? _088_ : _257_;
  assign _258_ = _231_ ? _033_ : of_chunk_0;
  assign _143_ = load ? _011_ : _258_;
  assign _259_ = load ? value[12] : step;
  assign _260_ = drop ? 1'h0 : _259_;
  assign _142_ = rst ? 1'h0 : _260_;
  assign _261_ = drop ? 1'h0 : _198_;
  assign _141_ = rst ? 1'h0 : _261_;
  assign _262_ = drop ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : { 32'h00000000, like_[255:32] };
  assign _140_ = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _262_;
  assign _263_ = _110_ ? _166_ : left;
  assign _264_ = begin_ ? 3'h7 : _263_;
  assign _265_ = drop ? 3'h0 : _264_;
  assign _139_ = rst ? 3'h0 : _265_;
  tnthw_ram #(
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd128),
    .WIDTH(32'd128)
  ) copy_0 (
    .clk(clk),
    .read_address({ now_0, like_[7:4] }),
    .read_data(read__data),
    .read_enable(reads),
    .write_address(write_row),
    .write_data(write_data),
    .write_enable(write)
  );
  tnthw_ram #(
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd128),
    .WIDTH(32'd128)
  ) copy_1 (
    .clk(clk),
    .read_address({ now_1, like_[15:12] }),
    .read_data(read__data_58),
    .read_enable(reads),
    .write_address(write_row),
    .write_data(write_data),
    .write_enable(write)
  );
  tnthw_ram #(
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd128),
    .WIDTH(32'd128)
  ) copy_2 (
    .clk(clk),
    .read_address({ now_2, like_[23:20] }),
    .read_data(read__data_62),
    .read_enable(reads),
    .write_address(write_row),
    .write_data(write_data),
    .write_enable(write)
  );
  tnthw_ram #(
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd128),
    .WIDTH(32'd128)
  ) copy_3 (
    .clk(clk),
    .read_address({ now_3[4:0], like_[31:28] }),
    .read_data(read__data_66),
    .read_enable(reads),
    .write_address(write_row),
    .write_data(write_data),
    .write_enable(write)
  );
endmodule

// One channel: digits shifted to their place, then added up or compared.
module tnthw_t32x32_vector_unit_gather_0(
  clk,
  does__first,
  does__forced,
  does__inside,
  does__second,
  does__signed,
  does__sum,
  does__tap,
  drain,
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
  wire [21:0] _06_;
  wire [8:0] _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire [21:0] _13_;
  wire [21:0] _14_;
  wire [8:0] _15_;
  wire [21:0] _16_;
  wire [8:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire [8:0] _21_;
  output [21:0] a;
  reg [21:0] a;
  initial a = 22'h000000;
  output [8:0] b;
  reg [8:0] b;
  initial b = 9'h000;
  input clk;
  wire clk;
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
  input drain;
  wire drain;
  wire larger;
  wire sign;
  reg [21:0] step;
  initial step = 22'h000000;
  input [21:0] sums;
  wire [21:0] sums;
  wire unused;
  input [7:0] word;
  wire [7:0] word;
  assign _00_ = word[7] & does__signed;
  assign sign = _00_ & does__inside;
  assign { larger, _07_ } = $signed({ a[8], a[8:0] }) - $signed({ step[8], step[8:0] });
  assign _18_ = word[0] & does__inside;
  assign _19_ = word[1] & does__inside;
  assign _20_ = word[2] & does__inside;
  assign _01_ = word[3] & does__inside;
  assign _02_ = word[4] & does__inside;
  assign _03_ = word[5] & does__inside;
  assign _04_ = word[6] & does__inside;
  assign _05_ = word[7] & does__inside;
  assign _06_ = drain ? sums : { sign, sign, sign, sign, sign, sign, sign, sign, sign, sign, sign, sign, sign, sign, _05_, _04_, _03_, _02_, _01_, _20_, _19_, _18_ };
  assign _08_ = does__sum | does__forced;
  assign _09_ = does__tap & larger;
  assign _10_ = _08_ | _09_;
  assign _11_ = ~ does__first;
  assign _12_ = does__sum & _11_;
  assign _13_ = _12_ ? a : 22'h000000;
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
module tnthw_t32x32_vector_unit_passes(
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
  bias_row_81,
  enter,
  finish_0_14,
  fresh,
  meets,
  now,
  reads_bias,
  steps_read,
  steps_row_82
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
  wire [12:0] _054_;
  wire _055_;
  wire _056_;
  wire [12:0] _057_;
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
  wire [12:0] _091_;
  wire [12:0] _092_;
  reg [3:0] like_;
  initial like_ = 4'h0;
  reg again;
  initial again = 1'h0;
  output bad_row;
  reg bad_row;
  initial bad_row = 1'h0;
  reg [12:0] bias_of_chunk;
  initial bias_of_chunk = 13'h0000;
  output bias_read;
  reg bias_read;
  initial bias_read = 1'h0;
  reg [12:0] bias_row;
  initial bias_row = 13'h0000;
  output [8:0] bias_row_81;
  wire [8:0] bias_row_81;
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
  reg enter_0_2;
  initial enter_0_2 = 1'h0;
  input enters;
  wire enters;
  reg finish_0_0;
  initial finish_0_0 = 1'h0;
  reg finish_0_1;
  initial finish_0_1 = 1'h0;
  reg finish_0_10;
  initial finish_0_10 = 1'h0;
  reg finish_0_11;
  initial finish_0_11 = 1'h0;
  reg finish_0_12;
  initial finish_0_12 = 1'h0;
  reg finish_0_13;
  initial finish_0_13 = 1'h0;
  output finish_0_14;
  reg finish_0_14;
  initial finish_0_14 = 1'h0;
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
  reg round_0_3;
  initial round_0_3 = 1'h0;
  reg round_0_4;
  initial round_0_4 = 1'h0;
  reg round_0_5;
  initial round_0_5 = 1'h0;
  reg round_0_6;
  initial round_0_6 = 1'h0;
  reg [3:0] round_1_0;
  initial round_1_0 = 4'h0;
  reg [3:0] round_1_1;
  initial round_1_1 = 4'h0;
  reg [3:0] round_1_2;
  initial round_1_2 = 4'h0;
  reg [3:0] round_1_3;
  initial round_1_3 = 4'h0;
  reg [3:0] round_1_4;
  initial round_1_4 = 4'h0;
  reg [3:0] round_1_5;
  initial round_1_5 = 4'h0;
  reg [3:0] round_1_6;
  initial round_1_6 = 4'h0;
  reg [12:0] round_2_0;
  initial round_2_0 = 13'h0000;
  reg [12:0] round_2_1;
  initial round_2_1 = 13'h0000;
  reg [12:0] round_2_2;
  initial round_2_2 = 13'h0000;
  reg [12:0] round_2_3;
  initial round_2_3 = 13'h0000;
  reg [12:0] round_2_4;
  initial round_2_4 = 13'h0000;
  reg [12:0] round_2_5;
  initial round_2_5 = 13'h0000;
  reg [12:0] round_2_6;
  initial round_2_6 = 13'h0000;
  reg [12:0] round_2_7;
  initial round_2_7 = 13'h0000;
  reg [12:0] round_3_0;
  initial round_3_0 = 13'h0000;
  reg [12:0] round_3_1;
  initial round_3_1 = 13'h0000;
  reg [12:0] round_3_2;
  initial round_3_2 = 13'h0000;
  reg [12:0] round_3_3;
  initial round_3_3 = 13'h0000;
  reg [12:0] round_3_4;
  initial round_3_4 = 13'h0000;
  reg [12:0] round_3_5;
  initial round_3_5 = 13'h0000;
  reg [12:0] round_3_6;
  initial round_3_6 = 13'h0000;
  reg [12:0] round_3_7;
  initial round_3_7 = 13'h0000;
  input rst;
  wire rst;
  reg [12:0] steps_of_chunk;
  initial steps_of_chunk = 13'h0000;
  output steps_read;
  reg steps_read;
  initial steps_read = 1'h0;
  reg [12:0] steps_row;
  initial steps_row = 13'h0000;
  output [8:0] steps_row_82;
  wire [8:0] steps_row_82;
  input threshold;
  wire threshold;
  input [23:0] value;
  wire [23:0] value;
  input [4:0] word;
  wire [4:0] word;
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
    round_0_3 <= _027_;
  always @(posedge clk)
    round_1_3 <= round_1_2;
  always @(posedge clk)
    round_2_3 <= round_2_2;
  always @(posedge clk)
    round_3_3 <= round_3_2;
  always @(posedge clk)
    round_0_4 <= _028_;
  always @(posedge clk)
    round_1_4 <= round_1_3;
  always @(posedge clk)
    round_2_4 <= round_2_3;
  always @(posedge clk)
    round_3_4 <= round_3_3;
  always @(posedge clk)
    round_0_5 <= _029_;
  always @(posedge clk)
    round_1_5 <= round_1_4;
  always @(posedge clk)
    round_2_5 <= round_2_4;
  always @(posedge clk)
    round_3_5 <= round_3_4;
  always @(posedge clk)
    round_0_6 <= _030_;
  always @(posedge clk)
    round_1_6 <= round_1_5;
  always @(posedge clk)
    round_2_6 <= round_2_5;
  always @(posedge clk)
    round_3_6 <= round_3_5;
  always @(posedge clk)
    again <= _031_;
  always @(posedge clk)
    like_ <= round_1_6;
  always @(posedge clk)
    round_2_7 <= round_2_6;
  always @(posedge clk)
    round_3_7 <= round_3_6;
  always @(posedge clk)
    enter_0_0 <= _033_;
  always @(posedge clk)
    enter_0_1 <= _034_;
  always @(posedge clk)
    enter_0_2 <= _035_;
  always @(posedge clk)
    enter <= _036_;
  always @(posedge clk)
    fresh <= _037_;
  always @(posedge clk)
    finish_0_0 <= _038_;
  always @(posedge clk)
    finish_0_1 <= _039_;
  always @(posedge clk)
    finish_0_2 <= _040_;
  always @(posedge clk)
    finish_0_3 <= _041_;
  always @(posedge clk)
    finish_0_4 <= _042_;
  always @(posedge clk)
    finish_0_5 <= _044_;
  always @(posedge clk)
    finish_0_6 <= _045_;
  always @(posedge clk)
    finish_0_7 <= _046_;
  always @(posedge clk)
    finish_0_8 <= _047_;
  always @(posedge clk)
    finish_0_9 <= _048_;
  always @(posedge clk)
    finish_0_10 <= _049_;
  always @(posedge clk)
    finish_0_11 <= _050_;
  always @(posedge clk)
    finish_0_12 <= _051_;
  always @(posedge clk)
    finish_0_13 <= _052_;
  always @(posedge clk)
    finish_0_14 <= _053_;
  assign _000_ = enters & chunk_end;
  assign _011_ = _000_ & word[0];
  assign _021_ = threshold ? word[4:1] : 4'h1;
  assign _032_ = bias_of_chunk + { 9'h000, _021_ };
  assign _043_ = steps_of_chunk + { 9'h000, word[4:1] };
  assign _054_ = enters ? bias_of_chunk : round_2_7;
  assign _055_ = ~ threshold;
  assign _056_ = now & _055_;
  assign _057_ = enters ? steps_of_chunk : round_3_7;
  assign _001_ = bias_row >= 13'h0200;
  assign _002_ = bias_read & _001_;
  assign _003_ = steps_row >= 13'h0200;
  assign _004_ = steps_read & _003_;
  assign _005_ = _002_ | _004_;
  assign _006_ = enters & again;
  assign _007_ = ~ last;
  assign _008_ = now & _007_;
  assign _009_ = bias_row + 13'h0001;
  assign _010_ = steps_row + 13'h0001;
  assign _012_ = enter_0_2 | threshold;
  assign now = enters | again;
  assign _013_ = again & threshold;
  assign reads_bias = enters | _013_;
  assign _014_ = enters ? word[4:1] : like_;
  assign left_now = _014_ - 4'h1;
  assign _015_ = ~| left_now;
  assign last = now & _015_;
  always @(posedge clk)
    bias_of_chunk <= _016_;
  always @(posedge clk)
    steps_of_chunk <= _017_;
  always @(posedge clk)
    bias_read <= _018_;
  always @(posedge clk)
    bias_row <= _054_;
  always @(posedge clk)
    steps_read <= _019_;
  always @(posedge clk)
    steps_row <= _057_;
  always @(posedge clk)
    bad_row <= _020_;
  assign _058_ = drop ? 1'h0 : finish_0_13;
  assign _053_ = rst ? 1'h0 : _058_;
  assign _059_ = drop ? 1'h0 : finish_0_12;
  assign _052_ = rst ? 1'h0 : _059_;
  assign _060_ = drop ? 1'h0 : finish_0_11;
  assign _051_ = rst ? 1'h0 : _060_;
  assign _061_ = drop ? 1'h0 : finish_0_10;
  assign _050_ = rst ? 1'h0 : _061_;
  assign _062_ = drop ? 1'h0 : finish_0_9;
  assign _049_ = rst ? 1'h0 : _062_;
  assign _063_ = drop ? 1'h0 : finish_0_8;
  assign _048_ = rst ? 1'h0 : _063_;
  assign _064_ = drop ? 1'h0 : finish_0_7;
  assign _047_ = rst ? 1'h0 : _064_;
  assign _065_ = drop ? 1'h0 : finish_0_6;
  assign _046_ = rst ? 1'h0 : _065_;
  assign _066_ = drop ? 1'h0 : finish_0_5;
  assign _045_ = rst ? 1'h0 : _066_;
  assign _067_ = drop ? 1'h0 : finish_0_4;
  assign _044_ = rst ? 1'h0 : _067_;
  assign _068_ = drop ? 1'h0 : finish_0_3;
  assign _042_ = rst ? 1'h0 : _068_;
  assign _069_ = drop ? 1'h0 : finish_0_2;
  assign _041_ = rst ? 1'h0 : _069_;
  assign _070_ = drop ? 1'h0 : finish_0_1;
  assign _040_ = rst ? 1'h0 : _070_;
  assign _071_ = drop ? 1'h0 : finish_0_0;
  assign _039_ = rst ? 1'h0 : _071_;
  assign _072_ = drop ? 1'h0 : last;
  assign _038_ = rst ? 1'h0 : _072_;
  assign _073_ = drop ? 1'h0 : _012_;
  assign _037_ = rst ? 1'h0 : _073_;
  assign _074_ = drop ? 1'h0 : enter_0_2;
  assign _036_ = rst ? 1'h0 : _074_;
  assign _075_ = drop ? 1'h0 : enter_0_1;
  assign _035_ = rst ? 1'h0 : _075_;
  assign _076_ = drop ? 1'h0 : enter_0_0;
  assign _034_ = rst ? 1'h0 : _076_;
  assign _077_ = drop ? 1'h0 : enters;
  assign _033_ = rst ? 1'h0 : _077_;
  assign _078_ = drop ? 1'h0 : round_0_6;
  assign _031_ = rst ? 1'h0 : _078_;
  assign _079_ = drop ? 1'h0 : round_0_5;
  assign _030_ = rst ? 1'h0 : _079_;
  assign _080_ = drop ? 1'h0 : round_0_4;
  assign _029_ = rst ? 1'h0 : _080_;
  assign _081_ = drop ? 1'h0 : round_0_3;
  assign _028_ = rst ? 1'h0 : _081_;
  assign _082_ = drop ? 1'h0 : round_0_2;
  assign _027_ = rst ? 1'h0 : _082_;
  assign _083_ = drop ? 1'h0 : round_0_1;
  assign _026_ = rst ? 1'h0 : _083_;
  assign _084_ = drop ? 1'h0 : round_0_0;
  assign _025_ = rst ? 1'h0 : _084_;
  assign _085_ = drop ? 1'h0 : pass_0_0;
  assign _024_ = rst ? 1'h0 : _085_;
  assign _086_ = drop ? 1'h0 : _008_;
  assign _023_ = rst ? 1'h0 : _086_;
  assign _087_ = drop ? 1'h0 : _006_;
  assign _022_ = rst ? 1'h0 : _087_;
  assign _088_ = drop ? 1'h0 : _005_;
  assign _020_ = rst ? 1'h0 : _088_;
  assign _089_ = drop ? 1'h0 : _056_;
  assign _019_ = rst ? 1'h0 : _089_;
  assign _090_ = drop ? 1'h0 : reads_bias;
  assign _018_ = rst ? 1'h0 : _090_;
  assign _091_ = _011_ ? _043_ : steps_of_chunk;
  assign _017_ = load ? { 1'h0, value[23:12] } : _091_;
  assign _092_ = _011_ ? _032_ : bias_of_chunk;
  assign _016_ = load ? { 1'h0, value[11:0] } : _092_;
  assign steps_row_82 = steps_row[8:0];
  assign bias_row_81 = bias_row[8:0];
endmodule

// Walks chunk and position once more, result by result, as they are finished in order.
module tnthw_t32x32_vector_unit_results(
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
  wire [16:0] _02_;
  wire [16:0] _03_;
  wire [19:0] _04_;
  wire _05_;
  wire [16:0] _06_;
  wire [19:0] _07_;
  wire [16:0] _08_;
  wire [19:0] _09_;
  wire [16:0] _10_;
  wire [16:0] _11_;
  wire _12_;
  wire [19:0] _13_;
  wire [19:0] _14_;
  wire [19:0] _15_;
  wire [19:0] _16_;
  wire [19:0] _17_;
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
  reg [19:0] here;
  initial here = 20'h00000;
  input [157:0] instruction;
  wire [157:0] instruction;
  reg lane_chunk;
  initial lane_chunk = 1'h0;
  input load;
  wire load;
  wire [19:0] moved;
  reg [19:0] pitch;
  initial pitch = 20'h00000;
  reg [19:0] plane;
  initial plane = 20'h00000;
  wire plane_end;
  reg [19:0] planes_pitch;
  initial planes_pitch = 20'h00000;
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
  always @(posedge clk)
    chunks_left <= _11_;
  always @(posedge clk)
    lane_chunk <= _12_;
  always @(posedge clk)
    pitch <= _13_;
  always @(posedge clk)
    planes_pitch <= _14_;
  always @(posedge clk)
    plane <= _15_;
  always @(posedge clk)
    here <= _16_;
  always @(posedge clk)
    write__address <= _17_;
  assign chunk_end = finish & positions_left[16];
  assign _00_ = ~| lane_chunk;
  assign plane_end = positions_left[16] & _00_;
  assign done = chunk_end & chunks_left[16];
  assign moved = plane + planes_pitch;
  assign _04_ = here + 20'h00001;
  assign _09_ = positions_left[16] ? plane : _04_;
  assign following = plane_end ? moved : _09_;
  assign _18_ = { 1'h0, instruction[157:142] } - 17'h00002;
  assign _01_ = { 1'h0, instruction[157:142] } - 17'h00002;
  assign _02_ = { 1'h0, instruction[131:116] } - 17'h00002;
  assign _03_ = $signed(chunks_left) - $signed(17'h00001);
  assign _05_ = lane_chunk + 1'h1;
  assign _06_ = $signed(positions_left) - $signed(17'h00001);
  assign _07_ = write__address + pitch;
  always @(posedge clk)
    positions_left <= _08_;
  always @(posedge clk)
    positions_whole <= _10_;
  assign _19_ = finish ? _07_ : write__address;
  assign _20_ = finish ? following : _19_;
  assign _17_ = load ? instruction[87:68] : _20_;
  assign _21_ = finish ? following : here;
  assign _16_ = load ? instruction[87:68] : _21_;
  assign _22_ = positions_left[16] ? following : plane;
  assign _23_ = finish ? _22_ : plane;
  assign _15_ = load ? instruction[87:68] : _23_;
  assign _14_ = load ? instruction[107:88] : planes_pitch;
  assign _13_ = load ? instruction[107:88] : pitch;
  assign _24_ = positions_left[16] ? _05_ : lane_chunk;
  assign _25_ = plane_end ? 1'h0 : _24_;
  assign _26_ = finish ? _25_ : lane_chunk;
  assign _27_ = load ? instruction[108] : _26_;
  assign _28_ = drop ? 1'h0 : _27_;
  assign _12_ = rst ? 1'h0 : _28_;
  assign _29_ = positions_left[16] ? _03_ : chunks_left;
  assign _30_ = finish ? _29_ : chunks_left;
  assign _11_ = load ? _02_ : _30_;
  assign _10_ = load ? _01_ : positions_whole;
  assign _31_ = positions_left[16] ? positions_whole : _06_;
  assign _32_ = finish ? _31_ : positions_left;
  assign _08_ = load ? _18_ : _32_;
  assign write__mask = lane_chunk ? 1'h0 : 1'h1;
  assign unused = & { instruction[141:132], instruction[115:109], instruction[67:0] };
endmodule

// Walk chunk, position, tap, digit (digit innermost) of one instruction.
module tnthw_t32x32_vector_unit_steps(
  clk,
  rst,
  busy,
  counts,
  drop,
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
  wire [6:0] _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire [16:0] _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire [16:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire [16:0] _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire [16:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [16:0] _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire [19:0] _034_;
  wire [19:0] _035_;
  wire [19:0] _036_;
  wire [19:0] _037_;
  wire [19:0] _038_;
  wire [6:0] _039_;
  wire _040_;
  wire _041_;
  wire [19:0] _042_;
  wire [19:0] _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire [19:0] _047_;
  wire [19:0] _048_;
  wire _049_;
  wire _050_;
  wire [19:0] _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire [19:0] _060_;
  wire [19:0] _061_;
  wire [19:0] _062_;
  wire [19:0] _063_;
  wire _064_;
  wire _065_;
  wire [407:0] _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire [6:0] _073_;
  wire _074_;
  wire [6:0] _075_;
  wire _076_;
  wire [6:0] _077_;
  wire _078_;
  wire _079_;
  wire [6:0] _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire [8:0] _085_;
  wire _086_;
  wire [8:0] _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire [16:0] _093_;
  wire _094_;
  wire [16:0] _095_;
  wire _096_;
  wire _097_;
  wire [16:0] _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire [19:0] _103_;
  wire _104_;
  wire [19:0] _105_;
  wire [19:0] _106_;
  wire [19:0] _107_;
  wire [19:0] _108_;
  wire [19:0] _109_;
  wire [19:0] _110_;
  wire [19:0] _111_;
  wire [19:0] _112_;
  wire [19:0] _113_;
  wire _114_;
  wire [6:0] _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire [6:0] _120_;
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
  wire [6:0] _136_;
  wire _137_;
  wire _138_;
  wire _139_;
  wire _140_;
  wire [6:0] _141_;
  wire _142_;
  wire _143_;
  wire _144_;
  wire _145_;
  wire _146_;
  wire [8:0] _147_;
  wire _148_;
  wire [8:0] _149_;
  wire _150_;
  wire _151_;
  wire _152_;
  wire _153_;
  wire _154_;
  wire [8:0] _155_;
  wire _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire _160_;
  wire [19:0] _161_;
  wire [19:0] _162_;
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
  wire _175_;
  wire _176_;
  wire [16:0] _177_;
  wire _178_;
  wire _179_;
  wire [16:0] _180_;
  wire [16:0] _181_;
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
  wire [8:0] _193_;
  wire [8:0] _194_;
  wire _195_;
  wire _196_;
  wire _197_;
  wire _198_;
  wire _199_;
  wire _200_;
  wire _201_;
  wire _202_;
  wire [6:0] _203_;
  wire _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire [6:0] _208_;
  wire [6:0] _209_;
  wire [6:0] _210_;
  wire [6:0] _211_;
  wire _212_;
  wire [6:0] _213_;
  wire _214_;
  wire _215_;
  wire _216_;
  wire _217_;
  wire [6:0] _218_;
  wire [6:0] _219_;
  wire [6:0] _220_;
  wire [6:0] _221_;
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
  reg add;
  initial add = 1'h0;
  output [19:0] address;
  wire [19:0] address;
  wire [19:0] address_103;
  reg [19:0] base_a_ahead;
  initial base_a_ahead = 20'h00000;
  wire [19:0] base_a_next;
  reg [19:0] base_a_now;
  initial base_a_now = 20'h00000;
  reg [19:0] base_a_pitch;
  initial base_a_pitch = 20'h00000;
  reg [19:0] base_b_ahead;
  initial base_b_ahead = 20'h00000;
  wire [19:0] base_b_next;
  reg [19:0] base_b_now;
  initial base_b_now = 20'h00000;
  reg [19:0] base_b_pitch;
  initial base_b_pitch = 20'h00000;
  input busy;
  wire busy;
  output chunk_end;
  reg chunk_end;
  initial chunk_end = 1'h0;
  reg [16:0] chunks_left;
  initial chunks_left = 17'h00000;
  input clk;
  wire clk;
  input [2:0] counts;
  wire [2:0] counts;
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
  reg kx_few;
  initial kx_few = 1'h0;
  reg kx_last_next;
  initial kx_last_next = 1'h0;
  reg [6:0] kx_left;
  initial kx_left = 7'h00;
  reg [6:0] kx_whole;
  initial kx_whole = 7'h00;
  reg ky_few;
  initial ky_few = 1'h0;
  reg ky_last_next;
  initial ky_last_next = 1'h0;
  reg [6:0] ky_left;
  initial ky_left = 7'h00;
  reg [6:0] ky_whole;
  initial ky_whole = 7'h00;
  output lane_chunk;
  reg lane_chunk;
  initial lane_chunk = 1'h0;
  wire last;
  input load;
  wire load;
  reg looks_up;
  initial looks_up = 1'h0;
  wire next_is_last;
  reg none;
  initial none = 1'h0;
  reg one;
  initial one = 1'h0;
  reg one_of_one;
  initial one_of_one = 1'h0;
  reg one_position;
  initial one_position = 1'h0;
  reg one_x;
  initial one_x = 1'h0;
  reg [19:0] operand;
  initial operand = 20'h00000;
  wire [19:0] origin;
  reg [19:0] origin_ahead;
  initial origin_ahead = 20'h00000;
  reg [19:0] origin_now;
  initial origin_now = 20'h00000;
  reg [19:0] origin_pitch;
  initial origin_pitch = 20'h00000;
  reg [19:0] plane;
  initial plane = 20'h00000;
  reg plane_end;
  initial plane_end = 1'h0;
  reg pool;
  initial pool = 1'h0;
  reg positions_few;
  initial positions_few = 1'h0;
  reg positions_last_next;
  initial positions_last_next = 1'h0;
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
  output valid;
  wire valid;
  wire valid_101;
  reg waits;
  initial waits = 1'h0;
  assign _000_ = instruction[3:0] == 4'h9;
  assign _114_ = instruction[3:0] == 4'ha;
  assign _128_ = instruction[3:0] == 4'hb;
  assign _129_ = _114_ | _128_;
  assign _138_ = load | result_end;
  assign _001_ = { 1'h0, instruction[398:393] } - 7'h02;
  assign _012_ = | instruction[398:395];
  assign _018_ = & instruction[394:393];
  assign _022_ = _012_ | _018_;
  assign _031_ = ~ _022_;
  assign _039_ = { 1'h0, instruction[398:393] } - 7'h02;
  assign _046_ = | instruction[398:395];
  assign _054_ = & instruction[394:393];
  assign _057_ = _046_ | _054_;
  assign _067_ = ~ _057_;
  assign _078_ = instruction[3:0] == 4'ha;
  assign _097_ = instruction[3:0] == 4'hb;
  assign _104_ = _078_ | _097_;
  assign _115_ = { 1'h0, instruction[404:399] } - 7'h02;
  assign _116_ = | instruction[404:401];
  assign _117_ = & instruction[400:399];
  assign _118_ = _116_ | _117_;
  assign _119_ = ~ _118_;
  assign _120_ = { 1'h0, instruction[404:399] } - 7'h02;
  assign _121_ = | instruction[404:401];
  assign _122_ = & instruction[400:399];
  assign _123_ = _121_ | _122_;
  assign _124_ = ~ _123_;
  assign _125_ = instruction[3:0] == 4'ha;
  assign _126_ = instruction[3:0] == 4'hb;
  assign _127_ = _125_ | _126_;
  assign _130_ = instruction[3:0] == 4'ha;
  assign _131_ = instruction[3:0] == 4'hb;
  assign _132_ = _130_ | _131_;
  assign _133_ = ~ _132_;
  assign _134_ = instruction[404:399] == 6'h01;
  assign _135_ = _133_ | _134_;
  assign _136_ = $signed(kx_left) - $signed(7'h01);
  assign _137_ = | kx_left[5:1];
  assign _139_ = ~ _137_;
  assign _140_ = kx_left[6] | _139_;
  assign _141_ = $signed(ky_left) - $signed(7'h01);
  assign _142_ = | ky_left[5:1];
  assign _143_ = ~ _142_;
  assign _144_ = ky_left[6] | _143_;
  assign _145_ = start & is_one;
  assign _146_ = ends | _145_;
  assign _147_ = { 1'h0, instruction[141:134] } - 9'h002;
  assign _148_ = ~| instruction[141:134];
  assign _149_ = { 1'h0, instruction[141:134] } - 9'h002;
  assign _150_ = ~ last;
  assign _151_ = none & _150_;
  assign _152_ = ~ none;
  assign _153_ = ~ last;
  assign _154_ = _152_ & _153_;
  assign _155_ = $signed(idle_left) - $signed(9'h001);
  assign _156_ = ~ idle_left[8];
  assign _002_ = & counts[1:0];
  assign _003_ = ends & ends_chunk;
  assign _004_ = start & one_of_one;
  assign _005_ = _003_ | _004_;
  assign _006_ = { 1'h0, instruction[157:142] } - 17'h00002;
  assign _007_ = | instruction[157:144];
  assign _008_ = & instruction[143:142];
  assign _009_ = _007_ | _008_;
  assign _010_ = ~ _009_;
  assign _011_ = { 1'h0, instruction[157:142] } - 17'h00002;
  assign _013_ = | instruction[157:144];
  assign _014_ = & instruction[143:142];
  assign _015_ = _013_ | _014_;
  assign _016_ = ~ _015_;
  assign _017_ = { 1'h0, instruction[131:116] } - 17'h00002;
  assign _019_ = ~| instruction[115:108];
  assign _020_ = starts_one & _019_;
  assign _021_ = $signed(chunks_left) - $signed(17'h00001);
  assign _023_ = group + 1'h1;
  assign _024_ = lane_chunk + 1'h1;
  assign _025_ = lane_chunk ? _024_ : 1'h0;
  assign _026_ = $signed(positions_left) - $signed(17'h00001);
  assign _027_ = | positions_left[15:1];
  assign _028_ = ~ _027_;
  assign _029_ = positions_left[16] | _028_;
  assign _030_ = ~| lane_chunk;
  assign _032_ = positions_last_next & _030_;
  assign _033_ = result_end & plane_end;
  assign _034_ = looks_up ? instruction[197:178] : instruction[246:227];
  assign _035_ = looks_up ? instruction[177:158] : instruction[226:207];
  assign _036_ = looks_up ? instruction[197:178] : instruction[246:227];
  assign _037_ = _035_ + _036_;
  assign _038_ = base_a_ahead + base_a_pitch;
  assign _040_ = load | result_end;
  assign _041_ = result_end & plane_end;
  assign _042_ = instruction[266:247] + instruction[286:267];
  assign _043_ = base_b_ahead + base_b_pitch;
  assign _044_ = load | result_end;
  assign _045_ = result_end & plane_end;
  assign _047_ = instruction[226:207] + instruction[384:365];
  assign _048_ = origin_ahead + origin_pitch;
  assign _049_ = load | result_end;
  assign _050_ = load | result_end;
  assign _051_ = plane + { 4'h0, index };
  assign _052_ = one_x & ky_last_next;
  assign _053_ = kx_last_next & ky_left[6];
  assign next_is_last = kx_left[6] ? _052_ : _053_;
  assign _055_ = ~ last;
  assign _056_ = none & _055_;
  assign _058_ = _056_ & one;
  assign _059_ = idle_left[8] & one;
  assign last = chunk_end & chunks_left[16];
  assign _060_ = looks_up ? instruction[177:158] : instruction[226:207];
  assign _061_ = plane_end ? base_a_ahead : base_a_now;
  assign base_a_next = load ? _060_ : _061_;
  assign _062_ = plane_end ? base_b_ahead : base_b_now;
  assign base_b_next = load ? instruction[266:247] : _062_;
  assign _063_ = plane_end ? origin_ahead : origin_now;
  assign origin = load ? instruction[226:207] : _063_;
  assign _064_ = ~ pool;
  assign valid = _064_ | valid_101;
  assign address = pool ? address_103 : operand;
  always @(posedge clk)
    looks_up <= _065_;
  always @(posedge clk)
    held <= _066_;
  always @(posedge clk)
    add <= _068_;
  always @(posedge clk)
    pool <= _069_;
  always @(posedge clk)
    second <= _070_;
  always @(posedge clk)
    first_tap <= _071_;
  always @(posedge clk)
    is_one <= _072_;
  always @(posedge clk)
    ky_left <= _073_;
  always @(posedge clk)
    ky_last_next <= _074_;
  always @(posedge clk)
    ky_whole <= _075_;
  always @(posedge clk)
    ky_few <= _076_;
  always @(posedge clk)
    kx_left <= _077_;
  always @(posedge clk)
    kx_last_next <= _079_;
  always @(posedge clk)
    kx_whole <= _080_;
  always @(posedge clk)
    kx_few <= _081_;
  always @(posedge clk)
    one <= _082_;
  always @(posedge clk)
    one_x <= _083_;
  always @(posedge clk)
    result_end <= _084_;
  always @(posedge clk)
    idle_whole <= _085_;
  always @(posedge clk)
    none <= _086_;
  always @(posedge clk)
    idle_left <= _087_;
  always @(posedge clk)
    step <= _088_;
  always @(posedge clk)
    waits <= _089_;
  always @(posedge clk)
    starts_one <= _090_;
  always @(posedge clk)
    one_of_one <= _091_;
  always @(posedge clk)
    chunk_end <= _092_;
  always @(posedge clk)
    positions_left <= _093_;
  always @(posedge clk)
    positions_last_next <= _094_;
  always @(posedge clk)
    positions_whole <= _095_;
  always @(posedge clk)
    positions_few <= _096_;
  always @(posedge clk)
    chunks_left <= _098_;
  always @(posedge clk)
    group <= _099_;
  always @(posedge clk)
    lane_chunk <= _100_;
  always @(posedge clk)
    one_position <= _101_;
  always @(posedge clk)
    plane_end <= _102_;
  always @(posedge clk)
    base_a_pitch <= _103_;
  always @(posedge clk)
    base_a_ahead <= _105_;
  always @(posedge clk)
    base_a_now <= _106_;
  always @(posedge clk)
    base_b_pitch <= _107_;
  always @(posedge clk)
    base_b_ahead <= _108_;
  always @(posedge clk)
    base_b_now <= _109_;
  always @(posedge clk)
    origin_pitch <= _110_;
  always @(posedge clk)
    origin_ahead <= _111_;
  always @(posedge clk)
    origin_now <= _112_;
  always @(posedge clk)
    plane <= _113_;
  always @(posedge clk)
    operand <= _051_;
  assign _157_ = result_end ? positions_last_next : positions_left[16];
  assign ends_chunk = chunk_end ? one_position : _157_;
  assign _158_ = step ? next_is_last : 1'h0;
  assign _159_ = waits ? _059_ : _158_;
  assign _160_ = result_end ? _058_ : _159_;
  assign ends = busy ? _160_ : 1'h0;
  assign _161_ = step ? base_b_now : plane;
  assign _113_ = _050_ ? base_a_next : _161_;
  assign _112_ = _049_ ? origin : origin_now;
  assign _162_ = _045_ ? _048_ : origin_ahead;
  assign _111_ = load ? _047_ : _162_;
  assign _110_ = load ? instruction[384:365] : origin_pitch;
  assign _109_ = _044_ ? base_b_next : base_b_now;
  assign _163_ = _041_ ? _043_ : base_b_ahead;
  assign _108_ = load ? _042_ : _163_;
  assign _107_ = load ? instruction[286:267] : base_b_pitch;
  assign _106_ = _040_ ? base_a_next : base_a_now;
  assign _164_ = _033_ ? _038_ : base_a_ahead;
  assign _105_ = load ? _037_ : _164_;
  assign _103_ = load ? _034_ : base_a_pitch;
  assign _165_ = result_end ? _032_ : plane_end;
  assign _166_ = chunk_end ? one_position : _165_;
  assign _167_ = load ? _020_ : _166_;
  assign _168_ = drop ? 1'h0 : _167_;
  assign _102_ = rst ? 1'h0 : _168_;
  assign _169_ = load ? starts_one : one_position;
  assign _170_ = drop ? 1'h0 : _169_;
  assign _101_ = rst ? 1'h0 : _170_;
  assign _171_ = chunk_end ? _025_ : lane_chunk;
  assign _172_ = load ? instruction[108] : _171_;
  assign _173_ = drop ? 1'h0 : _172_;
  assign _100_ = rst ? 1'h0 : _173_;
  assign _174_ = chunk_end ? _023_ : group;
  assign _175_ = load ? 1'h0 : _174_;
  assign _176_ = drop ? 1'h0 : _175_;
  assign _099_ = rst ? 1'h0 : _176_;
  assign _177_ = chunk_end ? _021_ : chunks_left;
  assign _098_ = load ? _017_ : _177_;
  assign _096_ = load ? _016_ : positions_few;
  assign _095_ = load ? _011_ : positions_whole;
  assign _178_ = result_end ? _029_ : positions_last_next;
  assign _179_ = chunk_end ? positions_few : _178_;
  assign _094_ = load ? _010_ : _179_;
  assign _180_ = result_end ? _026_ : positions_left;
  assign _181_ = chunk_end ? positions_whole : _180_;
  assign _093_ = load ? _006_ : _181_;
  assign _182_ = drop ? 1'h0 : _005_;
  assign _092_ = rst ? 1'h0 : _182_;
  assign _183_ = drop ? 1'h0 : _002_;
  assign _091_ = rst ? 1'h0 : _183_;
  assign _184_ = drop ? 1'h0 : counts[1];
  assign _090_ = rst ? 1'h0 : _184_;
  assign _185_ = waits ? _156_ : waits;
  assign _186_ = result_end ? _154_ : _185_;
  assign _187_ = busy ? _186_ : 1'h0;
  assign _188_ = drop ? 1'h0 : _187_;
  assign _089_ = rst ? 1'h0 : _188_;
  assign _189_ = waits ? idle_left[8] : step;
  assign _190_ = result_end ? _151_ : _189_;
  assign _191_ = busy ? _190_ : start;
  assign _192_ = drop ? 1'h0 : _191_;
  assign _088_ = rst ? 1'h0 : _192_;
  assign _193_ = waits ? _155_ : idle_left;
  assign _194_ = result_end ? idle_whole : _193_;
  assign _087_ = busy ? _194_ : _149_;
  assign _195_ = load ? _148_ : none;
  assign _196_ = drop ? 1'h0 : _195_;
  assign _086_ = rst ? 1'h0 : _196_;
  assign _085_ = load ? _147_ : idle_whole;
  assign _197_ = drop ? 1'h0 : _146_;
  assign _084_ = rst ? 1'h0 : _197_;
  assign _198_ = load ? _135_ : one_x;
  assign _199_ = drop ? 1'h0 : _198_;
  assign _083_ = rst ? 1'h0 : _199_;
  assign _200_ = load ? is_one : one;
  assign _201_ = drop ? 1'h0 : _200_;
  assign _082_ = rst ? 1'h0 : _201_;
  assign _202_ = _127_ ? _124_ : 1'h1;
  assign _081_ = load ? _202_ : kx_few;
  assign _203_ = _127_ ? _120_ : 7'h7f;
  assign _080_ = load ? _203_ : kx_whole;
  assign _204_ = kx_left[6] ? kx_few : _140_;
  assign _205_ = step ? _204_ : kx_last_next;
  assign _206_ = result_end ? kx_few : _205_;
  assign _207_ = _127_ ? _119_ : 1'h1;
  assign _079_ = load ? _207_ : _206_;
  assign _208_ = kx_left[6] ? kx_whole : _136_;
  assign _209_ = step ? _208_ : kx_left;
  assign _210_ = result_end ? kx_whole : _209_;
  assign _211_ = _127_ ? _115_ : 7'h7f;
  assign _077_ = load ? _211_ : _210_;
  assign _212_ = _104_ ? _067_ : 1'h1;
  assign _076_ = load ? _212_ : ky_few;
  assign _213_ = _104_ ? _039_ : 7'h7f;
  assign _075_ = load ? _213_ : ky_whole;
  assign _214_ = kx_left[6] ? _144_ : ky_last_next;
  assign _215_ = step ? _214_ : ky_last_next;
  assign _216_ = result_end ? ky_few : _215_;
  assign _217_ = _104_ ? _031_ : 1'h1;
  assign _074_ = load ? _217_ : _216_;
  assign _218_ = kx_left[6] ? _141_ : ky_left;
  assign _219_ = step ? _218_ : ky_left;
  assign _220_ = result_end ? ky_whole : _219_;
  assign _221_ = _104_ ? _001_ : 7'h7f;
  assign _073_ = load ? _221_ : _220_;
  assign _222_ = drop ? 1'h0 : counts[0];
  assign _072_ = rst ? 1'h0 : _222_;
  assign _223_ = step ? 1'h0 : first_tap;
  assign _224_ = _138_ ? 1'h1 : _223_;
  assign _225_ = drop ? 1'h0 : _224_;
  assign _071_ = rst ? 1'h0 : _225_;
  assign _226_ = step ? add : second;
  assign _227_ = _138_ ? 1'h0 : _226_;
  assign _228_ = drop ? 1'h0 : _227_;
  assign _070_ = rst ? 1'h0 : _228_;
  assign _229_ = load ? _129_ : pool;
  assign _230_ = drop ? 1'h0 : _229_;
  assign _069_ = rst ? 1'h0 : _230_;
  assign _231_ = load ? _000_ : add;
  assign _232_ = drop ? 1'h0 : _231_;
  assign _068_ = rst ? 1'h0 : _232_;
  assign _066_ = load ? instruction : held;
  assign _233_ = drop ? 1'h0 : counts[2];
  assign _065_ = rst ? 1'h0 : _233_;
  tnthw_t32x32_vector_unit_steps_window window (
    .clk(clk),
    .index(index),
    .instruction(instruction[404:227]),
    .origin(origin),
    .preload(load),
    .restart_position(chunk_end),
    .step_position(result_end),
    .step_tap(step),
    .valid(valid_101),
    .value(4'h1),
    .whole(address_103)
  );
endmodule

// Walks output positions and window taps; each is stepped on its own.
module tnthw_t32x32_vector_unit_steps_window(
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
  wire [13:0] _000_;
  wire [13:0] _001_;
  wire [19:0] _002_;
  wire [19:0] _003_;
  wire [19:0] _004_;
  wire [3:0] _005_;
  wire [3:0] _006_;
  wire [3:0] _007_;
  wire [3:0] _008_;
  wire [13:0] _009_;
  wire [13:0] _010_;
  wire [15:0] _011_;
  wire [15:0] _012_;
  wire [15:0] _013_;
  wire [15:0] _014_;
  wire [20:0] _015_;
  wire [20:0] _016_;
  wire [19:0] _017_;
  wire [19:0] _018_;
  wire [6:0] _019_;
  wire [12:0] _020_;
  wire [6:0] _021_;
  wire [12:0] _022_;
  wire [19:0] _023_;
  wire [20:0] _024_;
  wire [19:0] _025_;
  wire [20:0] _026_;
  wire [19:0] _027_;
  wire [15:0] _028_;
  wire [20:0] _029_;
  wire [19:0] _030_;
  wire [15:0] _031_;
  wire [20:0] _032_;
  wire [19:0] _033_;
  wire _034_;
  wire [13:0] _035_;
  wire [19:0] _036_;
  wire [13:0] _037_;
  wire [6:0] _038_;
  wire [12:0] _039_;
  wire [6:0] _040_;
  wire [12:0] _041_;
  wire [12:0] _042_;
  wire [14:0] _043_;
  wire [19:0] _044_;
  wire [6:0] _045_;
  wire [20:0] _046_;
  wire [20:0] _047_;
  wire _048_;
  wire [13:0] _049_;
  wire [13:0] _050_;
  wire [19:0] _051_;
  wire _052_;
  wire _053_;
  wire [15:0] _054_;
  wire [14:0] _055_;
  wire [14:0] _056_;
  wire [20:0] _057_;
  wire [20:0] _058_;
  wire [13:0] _059_;
  wire [19:0] _060_;
  wire [19:0] _061_;
  wire [19:0] _062_;
  wire [19:0] _063_;
  wire [19:0] _064_;
  wire [20:0] _065_;
  wire [20:0] _066_;
  wire [20:0] _067_;
  wire [20:0] _068_;
  wire [20:0] _069_;
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
  wire [19:0] _080_;
  wire [19:0] _081_;
  wire [19:0] _082_;
  wire [19:0] _083_;
  wire [19:0] _084_;
  wire [12:0] _085_;
  wire [12:0] _086_;
  wire [12:0] _087_;
  wire [6:0] _088_;
  wire [6:0] _089_;
  wire [6:0] _090_;
  wire [6:0] _091_;
  wire [19:0] _092_;
  wire [19:0] _093_;
  wire [19:0] _094_;
  wire [19:0] _095_;
  wire [19:0] _096_;
  wire [19:0] _097_;
  wire [19:0] _098_;
  wire [19:0] _099_;
  wire [20:0] _100_;
  wire [20:0] _101_;
  wire [20:0] _102_;
  wire [20:0] _103_;
  wire [20:0] _104_;
  wire [20:0] _105_;
  wire [20:0] _106_;
  wire [20:0] _107_;
  wire [15:0] _108_;
  wire [15:0] _109_;
  wire [15:0] _110_;
  wire [15:0] _111_;
  wire [15:0] _112_;
  wire [15:0] _113_;
  reg [19:0] address;
  initial address = 20'h00000;
  reg [19:0] address_62;
  initial address_62 = 20'h00000;
  input clk;
  wire clk;
  reg [15:0] columns;
  initial columns = 16'h0000;
  reg ends_x;
  initial ends_x = 1'h0;
  reg ends_y;
  initial ends_y = 1'h0;
  reg [15:0] first_row;
  initial first_row = 16'h0000;
  wire [15:0] from_start;
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
  reg [19:0] next_row;
  initial next_row = 20'h00000;
  wire [19:0] next_row_68;
  wire [19:0] next_tap;
  input [19:0] origin;
  wire [19:0] origin;
  wire [20:0] place_x;
  wire [20:0] place_y;
  reg [12:0] planes_left;
  initial planes_left = 13'h0000;
  reg [12:0] planes_whole;
  initial planes_whole = 13'h0000;
  input preload;
  wire preload;
  input restart_position;
  wire restart_position;
  wire [20:0] room_x;
  wire [20:0] room_y;
  reg [19:0] row_address;
  initial row_address = 20'h00000;
  reg starts_x;
  initial starts_x = 1'h0;
  reg starts_y;
  initial starts_y = 1'h0;
  input step_position;
  wire step_position;
  input step_tap;
  wire step_tap;
  reg [19:0] tap_address;
  initial tap_address = 20'h00000;
  wire unused;
  output valid;
  wire valid;
  input [3:0] value;
  wire [3:0] value;
  output [19:0] whole;
  reg [19:0] whole;
  initial whole = 20'h00000;
  reg [15:0] whole_row;
  initial whole_row = 16'h0000;
  reg [20:0] x;
  initial x = 21'h000000;
  reg [20:0] x_63;
  initial x_63 = 21'h000000;
  reg [20:0] y;
  initial y = 21'h000000;
  reg [20:0] y_66;
  initial y_66 = 21'h000000;
  assign _043_ = { 1'h0, instruction[97:84] } - 15'h0002;
  assign _028_ = index + 16'h0001;
  assign _029_ = y + { 17'h00000, kept_stride_y };
  assign _030_ = next_row + kept_row_step;
  assign _031_ = $signed(columns) - $signed(16'h0001);
  assign _032_ = x + { 17'h00000, kept_stride_x };
  assign _033_ = address + { 16'h0000, kept_stride_x };
  assign _034_ = preload | restart_position;
  assign _035_ = preload ? instruction[55:42] : kept_start_offset;
  assign _036_ = preload ? instruction[117:98] : kept_row_step;
  assign _037_ = preload ? instruction[55:42] : kept_start_offset;
  assign _038_ = { 1'h0, instruction[177:172] } - 7'h02;
  assign _039_ = { 9'h000, value } - 13'h0002;
  assign _040_ = { 1'h0, instruction[177:172] } - 7'h02;
  assign _041_ = { 9'h000, value } - 13'h0002;
  assign _042_ = $signed(planes_left) - $signed(13'h0001);
  assign _044_ = address_62 + kept_plane;
  assign _045_ = $signed(kx_left) - $signed(7'h01);
  assign _046_ = $signed(x_63) + $signed({ 17'h00000, kept_dilation_x });
  assign _047_ = $signed(y_66) + $signed({ 17'h00000, kept_dilation_y });
  assign _048_ = preload | step_position;
  assign _049_ = preload ? instruction[13:0] : kept_row_y;
  assign _050_ = preload ? instruction[27:14] : kept_column_x;
  assign _051_ = address + address_62;
  assign _052_ = ~ place_y[20];
  assign _053_ = ~ place_x[20];
  assign _054_ = { 2'h0, instruction[97:84] } ^ { 2'h0, instruction[41:28] };
  assign _055_ = ~ { 1'h0, instruction[41:28] };
  assign _056_ = { 1'h0, instruction[97:84] } | _055_;
  assign from_start = $signed(_054_) + $signed({ _056_, 1'h0 });
  assign next_tap = tap_address + { 16'h0000, kept_dilation_x };
  assign next_row_68 = row_address + kept_tap_step;
  assign place_y = $signed(y) + $signed(y_66);
  assign _057_ = y - { 7'h00, kept_height };
  assign room_y = $signed(_057_) + $signed(y_66);
  assign place_x = $signed(x) + $signed(x_63);
  assign _058_ = x - { 7'h00, kept_width };
  assign room_x = $signed(_058_) + $signed(x_63);
  assign valid = & { ends_x, starts_x, ends_y, starts_y };
  always @(posedge clk)
    kept_start_offset <= _059_;
  always @(posedge clk)
    kept_row_y <= _000_;
  always @(posedge clk)
    kept_column_x <= _001_;
  always @(posedge clk)
    kept_row_step <= _002_;
  always @(posedge clk)
    kept_tap_step <= _003_;
  always @(posedge clk)
    kept_plane <= _004_;
  always @(posedge clk)
    kept_stride_y <= _005_;
  always @(posedge clk)
    kept_stride_x <= _006_;
  always @(posedge clk)
    kept_dilation_y <= _007_;
  always @(posedge clk)
    kept_dilation_x <= _008_;
  always @(posedge clk)
    kept_height <= _009_;
  always @(posedge clk)
    kept_width <= _010_;
  always @(posedge clk)
    first_row <= _011_;
  always @(posedge clk)
    whole_row <= _012_;
  always @(posedge clk)
    columns <= _013_;
  always @(posedge clk)
    index <= _014_;
  always @(posedge clk)
    y <= _015_;
  always @(posedge clk)
    x <= _016_;
  always @(posedge clk)
    next_row <= _017_;
  always @(posedge clk)
    address <= _018_;
  always @(posedge clk)
    kx_whole <= _019_;
  always @(posedge clk)
    planes_whole <= _020_;
  always @(posedge clk)
    kx_left <= _021_;
  always @(posedge clk)
    planes_left <= _022_;
  always @(posedge clk)
    address_62 <= _023_;
  always @(posedge clk)
    x_63 <= _024_;
  always @(posedge clk)
    tap_address <= _025_;
  always @(posedge clk)
    y_66 <= _026_;
  always @(posedge clk)
    row_address <= _027_;
  always @(posedge clk)
    whole <= _051_;
  always @(posedge clk)
    starts_y <= _052_;
  always @(posedge clk)
    ends_y <= room_y[20];
  always @(posedge clk)
    starts_x <= _053_;
  always @(posedge clk)
    ends_x <= room_x[20];
  assign _060_ = kx_left[6] ? next_row_68 : row_address;
  assign _061_ = planes_left[12] ? _060_ : row_address;
  assign _062_ = step_tap ? _061_ : row_address;
  assign _063_ = step_position ? row_address : _062_;
  assign _064_ = preload ? row_address : _063_;
  assign _027_ = _048_ ? origin : _064_;
  assign _065_ = kx_left[6] ? _047_ : y_66;
  assign _066_ = planes_left[12] ? _065_ : y_66;
  assign _067_ = step_tap ? _066_ : y_66;
  assign _068_ = step_position ? y_66 : _067_;
  assign _069_ = preload ? y_66 : _068_;
  assign _026_ = _048_ ? { _049_[13], _049_[13], _049_[13], _049_[13], _049_[13], _049_[13], _049_[13], _049_ } : _069_;
  assign _070_ = kx_left[6] ? next_row_68 : next_tap;
  assign _071_ = planes_left[12] ? _070_ : tap_address;
  assign _072_ = step_tap ? _071_ : tap_address;
  assign _073_ = step_position ? tap_address : _072_;
  assign _074_ = preload ? tap_address : _073_;
  assign _025_ = _048_ ? origin : _074_;
  assign _075_ = kx_left[6] ? { kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x } : _046_;
  assign _076_ = planes_left[12] ? _075_ : x_63;
  assign _077_ = step_tap ? _076_ : x_63;
  assign _078_ = step_position ? x_63 : _077_;
  assign _079_ = preload ? x_63 : _078_;
  assign _024_ = _048_ ? { _050_[13], _050_[13], _050_[13], _050_[13], _050_[13], _050_[13], _050_[13], _050_ } : _079_;
  assign _080_ = kx_left[6] ? next_row_68 : next_tap;
  assign _081_ = planes_left[12] ? _080_ : _044_;
  assign _082_ = step_tap ? _081_ : address_62;
  assign _083_ = step_position ? address_62 : _082_;
  assign _084_ = preload ? address_62 : _083_;
  assign _023_ = _048_ ? origin : _084_;
  assign _085_ = planes_left[12] ? planes_whole : _042_;
  assign _086_ = step_tap ? _085_ : planes_left;
  assign _087_ = step_position ? planes_whole : _086_;
  assign _022_ = preload ? _041_ : _087_;
  assign _088_ = kx_left[6] ? kx_whole : _045_;
  assign _089_ = planes_left[12] ? _088_ : kx_left;
  assign _090_ = step_tap ? _089_ : kx_left;
  assign _091_ = step_position ? kx_whole : _090_;
  assign _021_ = preload ? _040_ : _091_;
  assign _020_ = preload ? _039_ : planes_whole;
  assign _019_ = preload ? _038_ : kx_whole;
  assign _092_ = columns[15] ? next_row : _033_;
  assign _093_ = step_position ? _092_ : address;
  assign _094_ = restart_position ? address : _093_;
  assign _095_ = preload ? address : _094_;
  assign _018_ = _034_ ? { 6'h00, _037_ } : _095_;
  assign _096_ = columns[15] ? _030_ : next_row;
  assign _097_ = step_position ? _096_ : next_row;
  assign _098_ = restart_position ? next_row : _097_;
  assign _099_ = preload ? next_row : _098_;
  assign _017_ = _034_ ? _036_ : _099_;
  assign _100_ = columns[15] ? 21'h000000 : _032_;
  assign _101_ = step_position ? _100_ : x;
  assign _102_ = restart_position ? x : _101_;
  assign _103_ = preload ? x : _102_;
  assign _016_ = _034_ ? { 7'h00, _035_ } : _103_;
  assign _104_ = columns[15] ? _029_ : y;
  assign _105_ = step_position ? _104_ : y;
  assign _106_ = restart_position ? y : _105_;
  assign _107_ = preload ? y : _106_;
  assign _015_ = _034_ ? 21'h000000 : _107_;
  assign _108_ = step_position ? _028_ : index;
  assign _109_ = restart_position ? index : _108_;
  assign _110_ = preload ? index : _109_;
  assign _014_ = _034_ ? 16'h0000 : _110_;
  assign _111_ = columns[15] ? whole_row : _031_;
  assign _112_ = step_position ? _111_ : columns;
  assign _113_ = restart_position ? first_row : _112_;
  assign _013_ = preload ? from_start : _113_;
  assign _012_ = preload ? { _043_[14], _043_ } : whole_row;
  assign _011_ = preload ? from_start : first_row;
  assign _010_ = preload ? instruction[83:70] : kept_width;
  assign _009_ = preload ? instruction[69:56] : kept_height;
  assign _008_ = preload ? 4'h1 : kept_dilation_x;
  assign _007_ = preload ? 4'h1 : kept_dilation_y;
  assign _006_ = preload ? instruction[165:162] : kept_stride_x;
  assign _005_ = preload ? instruction[161:158] : kept_stride_y;
  assign _004_ = preload ? instruction[157:138] : kept_plane;
  assign _003_ = preload ? instruction[137:118] : kept_tap_step;
  assign _002_ = preload ? instruction[117:98] : kept_row_step;
  assign _001_ = preload ? instruction[27:14] : kept_column_x;
  assign _000_ = preload ? instruction[13:0] : kept_row_y;
  assign _059_ = preload ? instruction[55:42] : kept_start_offset;
  assign unused = & { room_y[19:0], room_x[19:0], instruction[171:166], place_y[19:0], place_x[19:0] };
endmodule

// The two memories; only the bits that mean something are stored.
module tnthw_t32x32_vector_unit_tables(
  clk,
  rst,
  bias_read,
  bias_row,
  drop,
  steps_read,
  steps_row,
  value,
  write_data,
  write_row,
  bias_memory_near,
  steps_memory_0_near,
  steps_memory_1_near,
  steps_memory_2_near,
  steps_memory_3_near
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
  reg bias_0_0;
  initial bias_0_0 = 1'h0;
  reg [8:0] bias_1_0;
  initial bias_1_0 = 9'h000;
  output [959:0] bias_memory_near;
  reg [959:0] bias_memory_near;
  initial bias_memory_near = 960'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [959:0] bias_memory_output;
  initial bias_memory_output = 960'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  input bias_read;
  wire bias_read;
  input [8:0] bias_row;
  wire [8:0] bias_row;
  input clk;
  wire clk;
  input drop;
  wire drop;
  reg [8:0] port__addr_56;
  initial port__addr_56 = 9'h000;
  reg [8:0] port__addr_62;
  initial port__addr_62 = 9'h000;
  reg [8:0] port__addr_68;
  initial port__addr_68 = 9'h000;
  wire [959:0] port__data;
  wire [223:0] port__data_10;
  wire [223:0] port__data_19;
  wire [223:0] port__data_26;
  wire [223:0] port__data_33;
  reg port__en_55;
  initial port__en_55 = 1'h0;
  reg port__en_61;
  initial port__en_61 = 1'h0;
  reg port__en_67;
  initial port__en_67 = 1'h0;
  reg read_0_0_0;
  initial read_0_0_0 = 1'h0;
  reg [8:0] read_0_1_0;
  initial read_0_1_0 = 9'h000;
  reg read_1_0_0;
  initial read_1_0_0 = 1'h0;
  reg [8:0] read_1_1_0;
  initial read_1_1_0 = 9'h000;
  reg read_2_0_0;
  initial read_2_0_0 = 1'h0;
  reg [8:0] read_2_1_0;
  initial read_2_1_0 = 9'h000;
  input rst;
  wire rst;
  output [223:0] steps_memory_0_near;
  reg [223:0] steps_memory_0_near;
  initial steps_memory_0_near = 224'h00000000000000000000000000000000000000000000000000000000;
  reg [223:0] steps_memory_0_output;
  initial steps_memory_0_output = 224'h00000000000000000000000000000000000000000000000000000000;
  output [223:0] steps_memory_1_near;
  reg [223:0] steps_memory_1_near;
  initial steps_memory_1_near = 224'h00000000000000000000000000000000000000000000000000000000;
  reg [223:0] steps_memory_1_output;
  initial steps_memory_1_output = 224'h00000000000000000000000000000000000000000000000000000000;
  output [223:0] steps_memory_2_near;
  reg [223:0] steps_memory_2_near;
  initial steps_memory_2_near = 224'h00000000000000000000000000000000000000000000000000000000;
  reg [223:0] steps_memory_2_output;
  initial steps_memory_2_output = 224'h00000000000000000000000000000000000000000000000000000000;
  output [223:0] steps_memory_3_near;
  reg [223:0] steps_memory_3_near;
  initial steps_memory_3_near = 224'h00000000000000000000000000000000000000000000000000000000;
  reg [223:0] steps_memory_3_output;
  initial steps_memory_3_output = 224'h00000000000000000000000000000000000000000000000000000000;
  input steps_read;
  wire steps_read;
  input [8:0] steps_row;
  wire [8:0] steps_row;
  wire unused;
  input [1:0] value;
  wire [1:0] value;
  input [1022:0] write_data;
  wire [1022:0] write_data;
  input [8:0] write_row;
  wire [8:0] write_row;
  always @(posedge clk)
    bias_0_0 <= _00_;
  always @(posedge clk)
    bias_1_0 <= bias_row;
  always @(posedge clk)
    bias_memory_output <= port__data;
  always @(posedge clk)
    bias_memory_near <= bias_memory_output;
  always @(posedge clk)
    steps_memory_0_output <= port__data_10;
  always @(posedge clk)
    steps_memory_0_near <= steps_memory_0_output;
  always @(posedge clk)
    read_0_0_0 <= _01_;
  always @(posedge clk)
    read_0_1_0 <= steps_row;
  always @(posedge clk)
    port__en_55 <= _02_;
  always @(posedge clk)
    port__addr_56 <= read_0_1_0;
  always @(posedge clk)
    steps_memory_1_output <= port__data_19;
  always @(posedge clk)
    steps_memory_1_near <= steps_memory_1_output;
  always @(posedge clk)
    read_1_0_0 <= _03_;
  always @(posedge clk)
    read_1_1_0 <= port__addr_56;
  always @(posedge clk)
    port__en_61 <= _04_;
  always @(posedge clk)
    port__addr_62 <= read_1_1_0;
  always @(posedge clk)
    steps_memory_2_output <= port__data_26;
  always @(posedge clk)
    steps_memory_2_near <= steps_memory_2_output;
  always @(posedge clk)
    read_2_0_0 <= _05_;
  always @(posedge clk)
    read_2_1_0 <= port__addr_62;
  always @(posedge clk)
    port__en_67 <= _06_;
  always @(posedge clk)
    port__addr_68 <= read_2_1_0;
  always @(posedge clk)
    steps_memory_3_output <= port__data_33;
  always @(posedge clk)
    steps_memory_3_near <= steps_memory_3_output;
  assign _07_ = drop ? 1'h0 : read_2_0_0;
  assign _06_ = rst ? 1'h0 : _07_;
  assign _08_ = drop ? 1'h0 : port__en_61;
  assign _05_ = rst ? 1'h0 : _08_;
  assign _09_ = drop ? 1'h0 : read_1_0_0;
  assign _04_ = rst ? 1'h0 : _09_;
  assign _10_ = drop ? 1'h0 : port__en_55;
  assign _03_ = rst ? 1'h0 : _10_;
  assign _11_ = drop ? 1'h0 : read_0_0_0;
  assign _02_ = rst ? 1'h0 : _11_;
  assign _12_ = drop ? 1'h0 : steps_read;
  assign _01_ = rst ? 1'h0 : _12_;
  assign _13_ = drop ? 1'h0 : bias_read;
  assign _00_ = rst ? 1'h0 : _13_;
  assign unused = & { write_data[991], write_data[959], write_data[927], write_data[895], write_data[863], write_data[831], write_data[799], write_data[767], write_data[735], write_data[703], write_data[671], write_data[639], write_data[607], write_data[575], write_data[543], write_data[511], write_data[479], write_data[447], write_data[415], write_data[383], write_data[351], write_data[319], write_data[287], write_data[255], write_data[223], write_data[191], write_data[159], write_data[127], write_data[95], write_data[63], write_data[31] };
  tnthw_ram #(
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd960),
    .WIDTH(32'd960)
  ) bias_memory (
    .clk(clk),
    .read_address(bias_1_0),
    .read_data(port__data),
    .read_enable(bias_0_0),
    .write_address(write_row),
    .write_data({ write_data[1021:992], write_data[989:960], write_data[957:928], write_data[925:896], write_data[893:864], write_data[861:832], write_data[829:800], write_data[797:768], write_data[765:736], write_data[733:704], write_data[701:672], write_data[669:640], write_data[637:608], write_data[605:576], write_data[573:544], write_data[541:512], write_data[509:480], write_data[477:448], write_data[445:416], write_data[413:384], write_data[381:352], write_data[349:320], write_data[317:288], write_data[285:256], write_data[253:224], write_data[221:192], write_data[189:160], write_data[157:128], write_data[125:96], write_data[93:64], write_data[61:32], write_data[29:0] }),
    .write_enable(value[0])
  );
  tnthw_ram #(
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd224),
    .WIDTH(32'd224)
  ) steps_memory_0 (
    .clk(clk),
    .read_address(steps_row),
    .read_data(port__data_10),
    .read_enable(steps_read),
    .write_address(write_row),
    .write_data({ write_data[998:992], write_data[966:960], write_data[934:928], write_data[902:896], write_data[870:864], write_data[838:832], write_data[806:800], write_data[774:768], write_data[742:736], write_data[710:704], write_data[678:672], write_data[646:640], write_data[614:608], write_data[582:576], write_data[550:544], write_data[518:512], write_data[486:480], write_data[454:448], write_data[422:416], write_data[390:384], write_data[358:352], write_data[326:320], write_data[294:288], write_data[262:256], write_data[230:224], write_data[198:192], write_data[166:160], write_data[134:128], write_data[102:96], write_data[70:64], write_data[38:32], write_data[6:0] }),
    .write_enable(value[1])
  );
  tnthw_ram #(
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd224),
    .WIDTH(32'd224)
  ) steps_memory_1 (
    .clk(clk),
    .read_address(port__addr_56),
    .read_data(port__data_19),
    .read_enable(port__en_55),
    .write_address(write_row),
    .write_data({ write_data[1006:1000], write_data[974:968], write_data[942:936], write_data[910:904], write_data[878:872], write_data[846:840], write_data[814:808], write_data[782:776], write_data[750:744], write_data[718:712], write_data[686:680], write_data[654:648], write_data[622:616], write_data[590:584], write_data[558:552], write_data[526:520], write_data[494:488], write_data[462:456], write_data[430:424], write_data[398:392], write_data[366:360], write_data[334:328], write_data[302:296], write_data[270:264], write_data[238:232], write_data[206:200], write_data[174:168], write_data[142:136], write_data[110:104], write_data[78:72], write_data[46:40], write_data[14:8] }),
    .write_enable(value[1])
  );
  tnthw_ram #(
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd224),
    .WIDTH(32'd224)
  ) steps_memory_2 (
    .clk(clk),
    .read_address(port__addr_62),
    .read_data(port__data_26),
    .read_enable(port__en_61),
    .write_address(write_row),
    .write_data({ write_data[1014:1008], write_data[982:976], write_data[950:944], write_data[918:912], write_data[886:880], write_data[854:848], write_data[822:816], write_data[790:784], write_data[758:752], write_data[726:720], write_data[694:688], write_data[662:656], write_data[630:624], write_data[598:592], write_data[566:560], write_data[534:528], write_data[502:496], write_data[470:464], write_data[438:432], write_data[406:400], write_data[374:368], write_data[342:336], write_data[310:304], write_data[278:272], write_data[246:240], write_data[214:208], write_data[182:176], write_data[150:144], write_data[118:112], write_data[86:80], write_data[54:48], write_data[22:16] }),
    .write_enable(value[1])
  );
  tnthw_ram #(
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd224),
    .WIDTH(32'd224)
  ) steps_memory_3 (
    .clk(clk),
    .read_address(port__addr_68),
    .read_data(port__data_33),
    .read_enable(port__en_67),
    .write_address(write_row),
    .write_data({ write_data[1022:1016], write_data[990:984], write_data[958:952], write_data[926:920], write_data[894:888], write_data[862:856], write_data[830:824], write_data[798:792], write_data[766:760], write_data[734:728], write_data[702:696], write_data[670:664], write_data[638:632], write_data[606:600], write_data[574:568], write_data[542:536], write_data[510:504], write_data[478:472], write_data[446:440], write_data[414:408], write_data[382:376], write_data[350:344], write_data[318:312], write_data[286:280], write_data[254:248], write_data[222:216], write_data[190:184], write_data[158:152], write_data[126:120], write_data[94:88], write_data[62:56], write_data[30:24] }),
    .write_enable(value[1])
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
