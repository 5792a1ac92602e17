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
  wire [1:0] _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [1:0] _009_;
  wire _010_;
  wire [1:0] _011_;
  wire [1:0] _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire [31:0] _016_;
  wire _017_;
  wire [15:0] _018_;
  wire _019_;
  wire [15:0] _020_;
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
  wire [1:0] _072_;
  wire [1:0] _073_;
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
  wire [1:0] _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire [1:0] _100_;
  wire [1:0] _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire [15:0] _108_;
  wire [15:0] _109_;
  wire [31:0] _110_;
  input abort;
  wire abort;
  wire [5:0] accumulator_address;
  wire [5:0] accumulator_address_372;
  wire accumulator_bank;
  wire accumulator_bank_370;
  wire [287:0] accumulator_data;
  wire [287:0] accumulator_data_375;
  wire accumulator_group;
  wire accumulator_read;
  wire accumulator_read_368;
  wire accumulator_write;
  wire [5:0] accumulator_write_address;
  wire accumulator_write_bank;
  wire [287:0] accumulator_write_data;
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
  wire array__frees;
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
  wire [217:0] data;
  wire [316:0] data_129;
  wire [421:0] data_148;
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
  wire [505:0] gathered;
  wire [217:0] head;
  wire [316:0] head_134;
  wire [421:0] head_153;
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
  wire [3:0] load__held;
  wire meets;
  wire memory__holds;
  wire memory__start;
  wire memory__valid;
  input [31:0] memory_beats;
  wire [31:0] memory_beats;
  reg [31:0] memory_beats_211;
  initial memory_beats_211 = 32'd0;
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
  wire over;
  output owing;
  wire owing;
  wire padded;
  wire page_slot;
  wire page_write;
  wire pass_;
  wire pop_149;
  input port_rst;
  wire port_rst;
  wire [2:0] push;
  wire quiet;
  wire [6:0] raised;
  wire [19:0] read__address_300;
  wire [31:0] read__data_301;
  wire read__en_304;
  input read__error;
  wire read__error;
  wire [3:0] read__held_306;
  input [31:0] read__payload;
  wire [31:0] read__payload;
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
  wire [31:0] unit_write__payload;
  wire unit_write__ready;
  wire unit_write__valid;
  wire unused;
  wire valid_60;
  wire vector;
  wire vector__holds;
  wire [19:0] vector_write__address;
  wire [31:0] vector_write__data;
  wire [3:0] vector_write__held;
  wire vector_write__mask;
  wire weight_row;
  wire word_read;
  wire word_read_102;
  wire word_read_90;
  input write__error;
  wire write__error;
  output [31:0] write__payload;
  wire [31:0] write__payload;
  input write__ready;
  wire write__ready;
  output write__valid;
  wire write__valid;
  wire write_beat;
  assign _000_ = | { valid_60, array__valid, memory__valid };
  assign _042_ = ~ _000_;
  assign _051_ = idles & _042_;
  assign _061_ = | push;
  assign _068_ = ~ _061_;
  assign _078_ = _051_ & _068_;
  assign _086_ = read_beat & fetching;
  assign data[67:36] = boots ? boot_entry : instruction[67:36];
  assign _001_ = instruction[3:0] == 4'h4;
  assign _010_ = instruction[3:0] == 4'h5;
  assign _019_ = _001_ | _010_;
  assign _030_ = instruction[3:0] == 4'h6;
  assign _038_ = _019_ | _030_;
  assign data[213:210] = _038_ ? 4'h0 : instruction[39:36];
  assign _039_ = instruction[3:0] == 4'h4;
  assign _040_ = instruction[3:0] == 4'h5;
  assign _041_ = _039_ | _040_;
  assign _043_ = instruction[3:0] == 4'h6;
  assign _044_ = _041_ | _043_;
  assign data[217:214] = _044_ ? 4'h0 : instruction[55:52];
  assign memory__holds = ~ free;
  assign _045_ = instruction[269:258] == 12'h001;
  assign _046_ = instruction[251:246] == 6'h01;
  assign _047_ = instruction[257:252] == 6'h01;
  assign data_129[314] = & { _047_, _046_, _045_ };
  assign _048_ = instruction[269:258] == 12'h002;
  assign _049_ = instruction[251:246] == 6'h01;
  assign _050_ = instruction[257:252] == 6'h01;
  assign _052_ = & { _050_, _049_ };
  assign _053_ = _048_ & _052_;
  assign _054_ = instruction[251:246] == 6'h02;
  assign _055_ = instruction[269:258] == 12'h001;
  assign _056_ = instruction[257:252] == 6'h01;
  assign _057_ = & { _056_, _055_ };
  assign _058_ = _054_ & _057_;
  assign _059_ = _053_ | _058_;
  assign _060_ = instruction[257:252] == 6'h02;
  assign _062_ = instruction[269:258] == 12'h001;
  assign _063_ = instruction[251:246] == 6'h01;
  assign _064_ = & { _063_, _062_ };
  assign _065_ = _060_ & _064_;
  assign data_129[315] = _059_ | _065_;
  assign data_129[316] = instruction[281:270] == 12'h001;
  assign _066_ = instruction[3:0] == 4'h9;
  assign _067_ = instruction[3:0] == 4'h8;
  assign _069_ = instruction[3:0] == 4'h9;
  assign _070_ = _067_ | _069_;
  assign _071_ = instruction[3:0] == 4'hd;
  assign _072_ = _071_ ? instruction[199:198] : instruction[406:405];
  assign _073_ = _070_ ? 2'h0 : _072_;
  assign _074_ = | _073_;
  assign _075_ = _066_ | _074_;
  assign _076_ = ~ _075_;
  assign _077_ = instruction[3:0] == 4'ha;
  assign _079_ = instruction[3:0] == 4'hb;
  assign _080_ = _077_ | _079_;
  assign _081_ = ~ _080_;
  assign _082_ = instruction[398:393] == 6'h01;
  assign _083_ = instruction[404:399] == 6'h01;
  assign _084_ = & { _083_, _082_ };
  assign _085_ = _081_ | _084_;
  assign data_148[416] = _076_ & _085_;
  assign data_148[417] = instruction[157:142] == 16'h0001;
  assign data_148[418] = instruction[3:0] == 4'hd;
  assign _087_ = instruction[3:0] == 4'h9;
  assign _088_ = instruction[3:0] == 4'h8;
  assign _089_ = instruction[3:0] == 4'ha;
  assign _090_ = _088_ | _089_;
  assign _091_ = instruction[3:0] == 4'hb;
  assign _092_ = _090_ | _091_;
  assign _093_ = instruction[3:0] == 4'hd;
  assign _094_ = _092_ | _093_;
  assign _095_ = _094_ ? 2'h0 : instruction[288:287];
  assign _096_ = instruction[3:0] == 4'h8;
  assign _097_ = instruction[3:0] == 4'h9;
  assign _098_ = _096_ | _097_;
  assign _099_ = instruction[3:0] == 4'hd;
  assign _100_ = _099_ ? instruction[199:198] : instruction[406:405];
  assign _101_ = _098_ ? 2'h0 : _100_;
  assign data_148[420:419] = _087_ ? _095_ : _101_;
  assign _102_ = instruction[3:0] == 4'h9;
  assign _103_ = instruction[3:0] == 4'h8;
  assign _104_ = instruction[3:0] == 4'ha;
  assign _105_ = _103_ | _104_;
  assign _106_ = instruction[3:0] == 4'hb;
  assign _107_ = _105_ | _106_;
  assign _002_ = instruction[3:0] == 4'hd;
  assign _003_ = _107_ | _002_;
  assign _004_ = _003_ ? 2'h0 : instruction[290:289];
  assign _005_ = instruction[3:0] == 4'h8;
  assign _006_ = instruction[3:0] == 4'h9;
  assign _007_ = _005_ | _006_;
  assign _008_ = instruction[3:0] == 4'hd;
  assign _009_ = _008_ ? instruction[199:198] : instruction[406:405];
  assign _011_ = _007_ ? 2'h0 : _009_;
  assign _012_ = _102_ ? _004_ : _011_;
  assign data_148[421] = ~| _012_;
  assign vector__holds = ~ free_157;
  assign _013_ = silent & busy;
  assign _014_ = ~ begin_;
  assign raised[6] = _013_ & _014_;
  assign settled = quiet | silent;
  assign owing = ~ quiet;
  always @(posedge clk)
    drop <= _015_;
  always @(posedge clk)
    memory_beats_211 <= _016_;
  always @(posedge clk)
    drained <= _017_;
  always @(posedge clk)
    dispatched_0_0 <= dispatched;
  always @(posedge clk)
    dispatched_0_1 <= dispatched_0_0;
  always @(posedge clk)
    at_hand_0_0 <= dispatched_0_1;
  always @(posedge clk)
    in_memory <= _018_;
  always @(posedge clk)
    in_vector <= _020_;
  always @(posedge clk)
    number_0_0 <= in_memory;
  always @(posedge clk)
    number_1_0 <= in_vector;
  always @(posedge clk)
    number_0 <= number_0_0;
  always @(posedge clk)
    number_1 <= number_1_0;
  always @(posedge clk)
    clear_76 <= _021_;
  always @(posedge clk)
    add__vectors <= _022_;
  always @(posedge clk)
    add__padded_vectors <= _023_;
  always @(posedge clk)
    add__weight_rows <= _024_;
  always @(posedge clk)
    add__array_reads <= _025_;
  always @(posedge clk)
    add__drain_reads <= _026_;
  always @(posedge clk)
    add__vector_steps <= _027_;
  always @(posedge clk)
    add__vector_reads <= _028_;
  always @(posedge clk)
    add__bias_reads <= _029_;
  always @(posedge clk)
    add__finish_passes <= _031_;
  always @(posedge clk)
    add__function_reads <= _032_;
  always @(posedge clk)
    add__memory_read_beats <= _033_;
  always @(posedge clk)
    add__memory_write_beats <= _034_;
  always @(posedge clk)
    add__store_words <= _035_;
  always @(posedge clk)
    add__fetch_beats <= _036_;
  always @(posedge clk)
    add__instructions <= _037_;
  assign _037_ = rst ? 1'h0 : counts;
  assign _036_ = rst ? 1'h0 : _086_;
  assign _035_ = rst ? 1'h0 : word_read_102;
  assign _034_ = rst ? 1'h0 : write_beat;
  assign _033_ = rst ? 1'h0 : read_beat;
  assign _032_ = rst ? 1'h0 : function_read;
  assign _031_ = rst ? 1'h0 : pass_;
  assign _029_ = rst ? 1'h0 : bias_read;
  assign _028_ = rst ? 1'h0 : word_read_90;
  assign _027_ = rst ? 1'h0 : step;
  assign _026_ = rst ? 1'h0 : accumulator_read_368;
  assign _025_ = rst ? 1'h0 : word_read;
  assign _024_ = rst ? 1'h0 : weight_row;
  assign _023_ = rst ? 1'h0 : padded;
  assign _022_ = rst ? 1'h0 : vector;
  assign _021_ = rst ? 1'h0 : clear;
  assign _108_ = begin_ ? 16'h0000 : completed_vector;
  assign _020_ = rst ? 16'h0000 : _108_;
  assign _109_ = begin_ ? { 15'h0000, resident } : completed_memory;
  assign _018_ = rst ? 16'h0000 : _109_;
  assign _017_ = rst ? 1'h0 : _078_;
  assign _110_ = clear ? memory_beats : memory_beats_211;
  assign _016_ = rst ? 32'd0 : _110_;
  assign _015_ = rst ? 1'h0 : stop;
  assign unused = & { raised[5:0], data_148[415:0], data_129[313:0], data[209:68], data[35:0] };
  tnthw_t16x16a2_accumulators accumulators (
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
    .memory_write__address(entry_226),
    .memory_write__data(gathered[31:0]),
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
    .head(head_134),
    .instruction(instruction[305:0]),
    .pop(array__start),
    .push(push[1]),
    .room_next(room_next_233),
    .rst(rst),
    .valid(array__valid),
    .value(data_129[314]),
    .value_2(data_129[315]),
    .value_3(data_129[316])
  );
  tnthw_t16x16a2_array_unit array_unit (
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
    .counts(head_134[316:314]),
    .done(array__done),
    .drop(drop),
    .fill(add__weight_fill_rows),
    .fill_address(entry_226[10:0]),
    .fill_data(gathered[127:0]),
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
  tnthw_t16x16a2_counters counters (
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
  tnthw_t16x16a2_error_latch error_latch (
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
  tnthw_t16x16a2_memory_queue memory_queue (
    .clk(clk),
    .data(data[67:36]),
    .data_2(data[213:210]),
    .data_3(data[217:214]),
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
  tnthw_t16x16a2_memory_unit memory_unit (
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
  tnthw_t16x16a2_scheduler scheduler (
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
    .value(head_134[313:0]),
    .value_2(head_153[415:0]),
    .vector__done(done_161),
    .vector__free(free_157),
    .vector__frees(frees_159),
    .vector__holds(vector__holds),
    .vector__start(pop_149),
    .vector__valid(valid_60)
  );
  tnthw_t16x16a2_sequencer sequencer (
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
  tnthw_t16x16a2_vector_queue vector_queue (
    .clk(clk),
    .drop(drop),
    .head(head_153),
    .instruction(instruction),
    .pop(pop_149),
    .push(push[2]),
    .room_next(room_next_234),
    .rst(rst),
    .valid(valid_60),
    .value(data_148[421]),
    .value_2(data_148[416]),
    .value_3(data_148[417]),
    .value_4(data_148[418]),
    .value_5(data_148[420:419])
  );
  tnthw_t16x16a2_vector_unit vector_unit (
    .accumulator_address(accumulator_address_372),
    .accumulator_bank(accumulator_bank_370),
    .accumulator_data(accumulator_data_375),
    .bad_row_650(bad_row_261),
    .clk(clk),
    .counted_0_0(word_read_90),
    .counts(head_153[421:416]),
    .done(done_161),
    .drop(drop),
    .free(free_157),
    .frees(frees_159),
    .function_read(function_read),
    .held(vector_write__held),
    .held_read(read__held_306),
    .instruction(head_153[407:0]),
    .meets_651(meets),
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
  assign trace__completed = { done_161, array__done, done_124 };
  assign trace__started = { pop_149, array__start, memory__start };
  assign data_148[415:0] = { instruction[55:52], instruction[39:36], instruction };
  assign data_129[313:0] = { 4'h0, instruction[39:36], instruction[305:0] };
  assign { data[209:68], data[35:0] } = { instruction[209:68], instruction[35:0] };
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
  wire [287:0] _16_;
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
  output [287:0] array_data;
  wire [287:0] array_data;
  input array_read;
  wire array_read;
  input clk;
  wire clk;
  reg [287:0] output_0;
  initial output_0 = 288'h000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [287:0] output_1;
  initial output_1 = 288'h000000000000000000000000000000000000000000000000000000000000000000000000;
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
  wire [287:0] read__data;
  wire [287:0] read__data_35;
  reg read__en;
  initial read__en = 1'h1;
  reg read__en_33;
  initial read__en_33 = 1'h1;
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
  input [287:0] write_data;
  wire [287:0] write_data;
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
    .PART(32'd288),
    .WIDTH(32'd288)
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
    .PART(32'd288),
    .WIDTH(32'd288)
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
  wire _006_;
  wire [10:0] _007_;
  wire [10:0] _008_;
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
  wire [10:0] _023_;
  wire [31:0] _024_;
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
  wire [2:0] _093_;
  wire [2:0] _094_;
  wire [1:0] _095_;
  wire [10:0] _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire [10:0] _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire [10:0] _104_;
  wire [31:0] _105_;
  wire _106_;
  wire _107_;
  wire [10:0] _108_;
  wire [10:0] _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire [10:0] _113_;
  wire [31:0] _114_;
  wire _115_;
  wire [10:0] _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire [10:0] _121_;
  wire [31:0] _122_;
  wire _123_;
  wire [10:0] _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire [10:0] _128_;
  wire [31:0] _129_;
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
  wire [31:0] _142_;
  wire [31:0] _143_;
  wire [31:0] _144_;
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
  wire [10:0] _155_;
  wire [31:0] _156_;
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
  wire [10:0] _170_;
  wire [10:0] _171_;
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
  wire [10:0] _186_;
  wire [31:0] _187_;
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
  wire [10:0] _201_;
  wire [10:0] _202_;
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
  wire [10:0] _217_;
  wire [31:0] _218_;
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
  reg [2:0] past_read;
  initial past_read = 3'h0;
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
  reg read__en;
  initial read__en = 1'h1;
  reg read__en_45;
  initial read__en_45 = 1'h1;
  reg read__en_54;
  initial read__en_54 = 1'h1;
  reg read__en_63;
  initial read__en_63 = 1'h1;
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
  assign _107_ = | vector_read__address[19:13];
  assign _151_ = | memory_read__address[19:13];
  assign _162_ = | vector_write__address[19:13];
  assign _172_ = | memory_write__address[19:13];
  assign _183_ = ~| array_read__address[12:11];
  assign _194_ = array_read__en & _183_;
  assign _204_ = _194_ & held_0_0[0];
  assign _215_ = _204_ & array_read__valid;
  assign _001_ = ~| vector_read__address[12:11];
  assign _011_ = vector_read__en & _001_;
  assign _022_ = _011_ & held_1_0[0];
  assign _033_ = _022_ & vector_read__valid;
  assign _044_ = ~| memory_read__address[12:11];
  assign _055_ = memory_read__en & _044_;
  assign _066_ = _055_ & held_2_0[0];
  assign _087_ = | { _066_, _033_, _215_ };
  assign _096_ = held_1_0[0] ? vector_read__address[10:0] : memory_read__address[10:0];
  assign _108_ = held_0_0[0] ? array_read__address[10:0] : _096_;
  assign _119_ = ~| vector_write__address[12:11];
  assign _130_ = vector_write__en & _119_;
  assign _141_ = _130_ & vector_write__held[0];
  assign _145_ = ~| memory_write__address[12:11];
  assign _146_ = memory_write__en & _145_;
  assign _147_ = _146_ & memory_write__held[0];
  assign _148_ = ~ past_write[0];
  assign _149_ = vector_0 & _148_;
  assign _150_ = ~ past_write[1];
  assign _152_ = memory_0 & _150_;
  assign _153_ = _152_ ? write_1_1_0 : 1'h0;
  assign _154_ = _149_ ? write_0_1_0 : _153_;
  assign _155_ = vector_0 ? write_0_0_0 : write_1_0_0;
  assign _156_ = vector_0 ? write_0_2_0 : write_1_2_0;
  assign _157_ = array_read__address[12:11] == 2'h1;
  assign _158_ = array_read__en & _157_;
  assign _159_ = _158_ & held_0_0[1];
  assign _160_ = _159_ & array_read__valid;
  assign _161_ = vector_read__address[12:11] == 2'h1;
  assign _163_ = vector_read__en & _161_;
  assign _164_ = _163_ & held_1_0[1];
  assign _165_ = _164_ & vector_read__valid;
  assign _166_ = memory_read__address[12:11] == 2'h1;
  assign _167_ = memory_read__en & _166_;
  assign _168_ = _167_ & held_2_0[1];
  assign _169_ = | { _168_, _165_, _160_ };
  assign _170_ = held_1_0[1] ? vector_read__address[10:0] : memory_read__address[10:0];
  assign _171_ = held_0_0[1] ? array_read__address[10:0] : _170_;
  assign _173_ = vector_write__address[12:11] == 2'h1;
  assign _174_ = vector_write__en & _173_;
  assign _175_ = _174_ & vector_write__held[1];
  assign _176_ = memory_write__address[12:11] == 2'h1;
  assign _177_ = memory_write__en & _176_;
  assign _178_ = _177_ & memory_write__held[1];
  assign _179_ = ~ past_write[0];
  assign _180_ = vector_1 & _179_;
  assign _181_ = ~ past_write[1];
  assign _182_ = memory_1 & _181_;
  assign _184_ = _182_ ? write_1_1_0 : 1'h0;
  assign _185_ = _180_ ? write_0_1_0 : _184_;
  assign _186_ = vector_1 ? write_0_0_0 : write_1_0_0;
  assign _187_ = vector_1 ? write_0_2_0 : write_1_2_0;
  assign _188_ = array_read__address[12:11] == 2'h2;
  assign _189_ = array_read__en & _188_;
  assign _190_ = _189_ & held_0_0[2];
  assign _191_ = _190_ & array_read__valid;
  assign _192_ = vector_read__address[12:11] == 2'h2;
  assign _193_ = vector_read__en & _192_;
  assign _195_ = _193_ & held_1_0[2];
  assign _196_ = _195_ & vector_read__valid;
  assign _197_ = memory_read__address[12:11] == 2'h2;
  assign _198_ = memory_read__en & _197_;
  assign _199_ = _198_ & held_2_0[2];
  assign _200_ = | { _199_, _196_, _191_ };
  assign _201_ = held_1_0[2] ? vector_read__address[10:0] : memory_read__address[10:0];
  assign _202_ = held_0_0[2] ? array_read__address[10:0] : _201_;
  assign _203_ = vector_write__address[12:11] == 2'h2;
  assign _205_ = vector_write__en & _203_;
  assign _206_ = _205_ & vector_write__held[2];
  assign _207_ = memory_write__address[12:11] == 2'h2;
  assign _208_ = memory_write__en & _207_;
  assign _209_ = _208_ & memory_write__held[2];
  assign _210_ = ~ past_write[0];
  assign _211_ = vector_2 & _210_;
  assign _212_ = ~ past_write[1];
  assign _213_ = memory_2 & _212_;
  assign _214_ = _213_ ? write_1_1_0 : 1'h0;
  assign _216_ = _211_ ? write_0_1_0 : _214_;
  assign _217_ = vector_2 ? write_0_0_0 : write_1_0_0;
  assign _218_ = vector_2 ? write_0_2_0 : write_1_2_0;
  assign _219_ = array_read__address[12:11] == 2'h3;
  assign _220_ = array_read__en & _219_;
  assign _221_ = _220_ & held_0_0[3];
  assign _222_ = _221_ & array_read__valid;
  assign _223_ = vector_read__address[12:11] == 2'h3;
  assign _224_ = vector_read__en & _223_;
  assign _225_ = _224_ & held_1_0[3];
  assign _002_ = _225_ & vector_read__valid;
  assign _003_ = memory_read__address[12:11] == 2'h3;
  assign _004_ = memory_read__en & _003_;
  assign _005_ = _004_ & held_2_0[3];
  assign _006_ = | { _005_, _002_, _222_ };
  assign _007_ = held_1_0[3] ? vector_read__address[10:0] : memory_read__address[10:0];
  assign _008_ = held_0_0[3] ? array_read__address[10:0] : _007_;
  assign _009_ = vector_write__address[12:11] == 2'h3;
  assign _010_ = vector_write__en & _009_;
  assign _012_ = _010_ & vector_write__held[3];
  assign _013_ = memory_write__address[12:11] == 2'h3;
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
  assign _025_ = ~| array_read__address[12:11];
  assign _026_ = _025_ & held_0_0[0];
  assign _027_ = array_read__address[12:11] == 2'h1;
  assign _028_ = _027_ & held_0_0[1];
  assign _029_ = array_read__address[12:11] == 2'h2;
  assign _030_ = _029_ & held_0_0[2];
  assign _031_ = array_read__address[12:11] == 2'h3;
  assign _032_ = _031_ & held_0_0[3];
  assign _034_ = | { _032_, _030_, _028_, _026_ };
  assign _035_ = ~ _034_;
  assign _036_ = array_read__en & _035_;
  assign _037_ = ~| vector_read__address[12:11];
  assign _038_ = _037_ & held_1_0[0];
  assign _039_ = vector_read__address[12:11] == 2'h1;
  assign _040_ = _039_ & held_1_0[1];
  assign _041_ = vector_read__address[12:11] == 2'h2;
  assign _042_ = _041_ & held_1_0[2];
  assign _043_ = vector_read__address[12:11] == 2'h3;
  assign _045_ = _043_ & held_1_0[3];
  assign _046_ = | { _045_, _042_, _040_, _038_ };
  assign _047_ = ~ _046_;
  assign _048_ = vector_read__en & _047_;
  assign _049_ = ~| memory_read__address[12:11];
  assign _050_ = _049_ & held_2_0[0];
  assign _051_ = memory_read__address[12:11] == 2'h1;
  assign _052_ = _051_ & held_2_0[1];
  assign _053_ = memory_read__address[12:11] == 2'h2;
  assign _054_ = _053_ & held_2_0[2];
  assign _056_ = memory_read__address[12:11] == 2'h3;
  assign _057_ = _056_ & held_2_0[3];
  assign _058_ = | { _057_, _054_, _052_, _050_ };
  assign _059_ = ~ _058_;
  assign _060_ = memory_read__en & _059_;
  assign _061_ = ~| vector_write__address[12:11];
  assign _062_ = _061_ & vector_write__held[0];
  assign _063_ = vector_write__address[12:11] == 2'h1;
  assign _064_ = _063_ & vector_write__held[1];
  assign _065_ = vector_write__address[12:11] == 2'h2;
  assign _067_ = _065_ & vector_write__held[2];
  assign _068_ = vector_write__address[12:11] == 2'h3;
  assign _069_ = _068_ & vector_write__held[3];
  assign _070_ = | { _069_, _067_, _064_, _062_ };
  assign _071_ = ~ _070_;
  assign _072_ = vector_write__en & _071_;
  assign _073_ = ~| memory_write__address[12:11];
  assign _074_ = _073_ & memory_write__held[0];
  assign _075_ = memory_write__address[12:11] == 2'h1;
  assign _076_ = _075_ & memory_write__held[1];
  assign _077_ = memory_write__address[12:11] == 2'h2;
  assign _078_ = _077_ & memory_write__held[2];
  assign _079_ = memory_write__address[12:11] == 2'h3;
  assign _080_ = _079_ & memory_write__held[3];
  assign _081_ = | { _080_, _078_, _076_, _074_ };
  assign _082_ = ~ _081_;
  assign _083_ = memory_write__en & _082_;
  assign _084_ = asks_array_read_0_0 & past_read[0];
  assign _085_ = no_array_read | _084_;
  assign bad_array_read = _085_ & valid[0];
  assign _086_ = asks_vector_read_0_0 & past_read[1];
  assign _088_ = no_vector_read | _086_;
  assign bad_vector_read = _088_ & valid[1];
  assign _089_ = asks_memory_read_0_0 & past_read[2];
  assign _090_ = no_memory_read | _089_;
  assign bad_memory_read = _090_ & valid[2];
  assign _091_ = asks_vector_write_0_0 & past_write[0];
  assign bad_vector_write = no_vector_write | _091_;
  assign _092_ = asks_memory_write_0_0 & past_write[1];
  assign bad_memory_write = no_memory_write | _092_;
  always @(posedge clk)
    held_0_0 <= array_read__held;
  always @(posedge clk)
    held_1_0 <= vector_read__held;
  always @(posedge clk)
    held_2_0 <= memory_read__held;
  always @(posedge clk)
    valid <= _093_;
  always @(posedge clk)
    past_read <= _094_;
  always @(posedge clk)
    past_write <= _095_;
  always @(posedge clk)
    write_0_0_0 <= vector_write__address[10:0];
  always @(posedge clk)
    write_0_1_0 <= _097_;
  always @(posedge clk)
    write_0_2_0 <= vector_write__data;
  always @(posedge clk)
    write_1_0_0 <= memory_write__address[10:0];
  always @(posedge clk)
    write_1_1_0 <= _098_;
  always @(posedge clk)
    write_1_2_0 <= memory_write__data;
  always @(posedge clk)
    read__en <= _099_;
  always @(posedge clk)
    read__addr <= _100_;
  always @(posedge clk)
    output_0 <= read__data;
  always @(posedge clk)
    vector_0 <= _101_;
  always @(posedge clk)
    memory_0 <= _102_;
  always @(posedge clk)
    write__en <= _103_;
  always @(posedge clk)
    write__addr <= _104_;
  always @(posedge clk)
    write__data <= _105_;
  always @(posedge clk)
    read__en_45 <= _106_;
  always @(posedge clk)
    read__addr_46 <= _109_;
  always @(posedge clk)
    output_1 <= read__data_48;
  always @(posedge clk)
    vector_1 <= _110_;
  always @(posedge clk)
    memory_1 <= _111_;
  always @(posedge clk)
    write__en_51 <= _112_;
  always @(posedge clk)
    write__addr_52 <= _113_;
  always @(posedge clk)
    write__data_53 <= _114_;
  always @(posedge clk)
    read__en_54 <= _115_;
  always @(posedge clk)
    read__addr_55 <= _116_;
  always @(posedge clk)
    output_2 <= read__data_57;
  always @(posedge clk)
    vector_2 <= _117_;
  always @(posedge clk)
    memory_2 <= _118_;
  always @(posedge clk)
    write__en_60 <= _120_;
  always @(posedge clk)
    write__addr_61 <= _121_;
  always @(posedge clk)
    write__data_62 <= _122_;
  always @(posedge clk)
    read__en_63 <= _123_;
  always @(posedge clk)
    read__addr_64 <= _124_;
  always @(posedge clk)
    output_3 <= read__data_66;
  always @(posedge clk)
    vector_3 <= _125_;
  always @(posedge clk)
    memory_3 <= _126_;
  always @(posedge clk)
    write__en_69 <= _127_;
  always @(posedge clk)
    write__addr_70 <= _128_;
  always @(posedge clk)
    write__data_71 <= _129_;
  always @(posedge clk)
    asks_array_read_0_0 <= _131_;
  always @(posedge clk)
    no_array_read <= _132_;
  always @(posedge clk)
    asks_vector_read_0_0 <= _133_;
  always @(posedge clk)
    no_vector_read <= _134_;
  always @(posedge clk)
    asks_memory_read_0_0 <= _135_;
  always @(posedge clk)
    no_memory_read <= _136_;
  always @(posedge clk)
    asks_vector_write_0_0 <= _137_;
  always @(posedge clk)
    no_vector_write <= _138_;
  always @(posedge clk)
    asks_memory_write_0_0 <= _139_;
  always @(posedge clk)
    no_memory_write <= _140_;
  always @(posedge clk)
    array_bank_0_0 <= array_read__address[12:11];
  always @(posedge clk)
    array_bank_0_1 <= array_bank_0_0;
  always @(posedge clk)
    array_bank_0_2 <= array_bank_0_1;
  always @(posedge clk)
    array_word <= _142_;
  always @(posedge clk)
    vector_bank_0_0 <= vector_read__address[12:11];
  always @(posedge clk)
    vector_bank_0_1 <= vector_bank_0_0;
  always @(posedge clk)
    vector_bank_0_2 <= vector_bank_0_1;
  always @(posedge clk)
    vector_word <= _143_;
  always @(posedge clk)
    memory_bank_0_0 <= memory_read__address[12:11];
  always @(posedge clk)
    memory_bank_0_1 <= memory_bank_0_0;
  always @(posedge clk)
    memory_bank_0_2 <= memory_bank_0_1;
  always @(posedge clk)
    memory_word <= _144_;
  function [31:0] _489_;
    input [31:0] a;
    input [127:0] b;
    input [3:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _489_ = b[31:0];
      s[1]:
        _489_ = b[63:32];
      s[2]:
        _489_ = b[95:64];
      s[3]:
        _489_ = b[127:96];
      default:
        _489_ = a;
    endcase
  endfunction
  assign _144_ = _489_(32'hxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _229_, _228_, _227_, _226_ });
  assign _226_ = memory_bank_0_2 == 2'h3;
  assign _227_ = memory_bank_0_2 == 2'h2;
  assign _228_ = memory_bank_0_2 == 2'h1;
  assign _229_ = ~| memory_bank_0_2;
  function [31:0] _494_;
    input [31:0] a;
    input [127:0] b;
    input [3:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _494_ = b[31:0];
      s[1]:
        _494_ = b[63:32];
      s[2]:
        _494_ = b[95:64];
      s[3]:
        _494_ = b[127:96];
      default:
        _494_ = a;
    endcase
  endfunction
  assign _143_ = _494_(32'hxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _233_, _232_, _231_, _230_ });
  assign _230_ = vector_bank_0_2 == 2'h3;
  assign _231_ = vector_bank_0_2 == 2'h2;
  assign _232_ = vector_bank_0_2 == 2'h1;
  assign _233_ = ~| vector_bank_0_2;
  function [31:0] _499_;
    input [31:0] a;
    input [127:0] b;
    input [3:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _499_ = b[31:0];
      s[1]:
        _499_ = b[63:32];
      s[2]:
        _499_ = b[95:64];
      s[3]:
        _499_ = b[127:96];
      default:
        _499_ = a;
    endcase
  endfunction
  assign _142_ = _499_(32'hxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _237_, _236_, _235_, _234_ });
  assign _234_ = array_bank_0_2 == 2'h3;
  assign _235_ = array_bank_0_2 == 2'h2;
  assign _236_ = array_bank_0_2 == 2'h1;
  assign _237_ = ~| array_bank_0_2;
  assign _140_ = rst ? 1'h0 : _083_;
  assign _139_ = rst ? 1'h0 : memory_write__en;
  assign _138_ = rst ? 1'h0 : _072_;
  assign _137_ = rst ? 1'h0 : vector_write__en;
  assign _136_ = rst ? 1'h0 : _060_;
  assign _135_ = rst ? 1'h0 : memory_read__en;
  assign _134_ = rst ? 1'h0 : _048_;
  assign _133_ = rst ? 1'h0 : vector_read__en;
  assign _132_ = rst ? 1'h0 : _036_;
  assign _131_ = rst ? 1'h0 : array_read__en;
  assign _129_ = rst ? 32'd0 : _024_;
  assign _128_ = rst ? 11'h000 : _023_;
  assign _127_ = rst ? 1'h0 : _021_;
  assign _126_ = rst ? 1'h0 : _015_;
  assign _125_ = rst ? 1'h0 : _012_;
  assign _124_ = rst ? 11'h000 : _008_;
  assign _123_ = rst ? 1'h1 : _006_;
  assign _122_ = rst ? 32'd0 : _218_;
  assign _121_ = rst ? 11'h000 : _217_;
  assign _120_ = rst ? 1'h0 : _216_;
  assign _118_ = rst ? 1'h0 : _209_;
  assign _117_ = rst ? 1'h0 : _206_;
  assign _116_ = rst ? 11'h000 : _202_;
  assign _115_ = rst ? 1'h1 : _200_;
  assign _114_ = rst ? 32'd0 : _187_;
  assign _113_ = rst ? 11'h000 : _186_;
  assign _112_ = rst ? 1'h0 : _185_;
  assign _111_ = rst ? 1'h0 : _178_;
  assign _110_ = rst ? 1'h0 : _175_;
  assign _109_ = rst ? 11'h000 : _171_;
  assign _106_ = rst ? 1'h1 : _169_;
  assign _105_ = rst ? 32'd0 : _156_;
  assign _104_ = rst ? 11'h000 : _155_;
  assign _103_ = rst ? 1'h0 : _154_;
  assign _102_ = rst ? 1'h0 : _147_;
  assign _101_ = rst ? 1'h0 : _141_;
  assign _100_ = rst ? 11'h000 : _108_;
  assign _099_ = rst ? 1'h1 : _087_;
  assign _098_ = rst ? 1'h0 : 1'h1;
  assign _097_ = rst ? 1'h0 : vector_write__mask;
  assign _095_ = rst ? 2'h0 : { _172_, _162_ };
  assign _094_ = rst ? 3'h0 : { _151_, _107_, _000_ };
  assign _093_ = rst ? 3'h0 : { 1'h1, vector_read__valid, array_read__valid };
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
    .read_enable(read__en_45),
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
    .read_enable(read__en_54),
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
    .read_enable(read__en_63),
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
module tnthw_t16x16a2_array_queue(
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
  output [316:0] head;
  wire [316:0] head;
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
  reg [316:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (push)
      storage[end_] <= { value_3, value_2, value, 4'h0, instruction[39:36], instruction };
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
module tnthw_t16x16a2_array_unit(
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
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [47:0] _009_;
  wire [1:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire [17:0] _015_;
  wire _016_;
  wire [17:0] _017_;
  wire [17:0] _018_;
  wire [17:0] _019_;
  wire _020_;
  wire _021_;
  wire [17:0] _022_;
  wire [17:0] _023_;
  wire [17:0] _024_;
  wire _025_;
  wire [17:0] _026_;
  wire [17:0] _027_;
  wire _028_;
  wire [17:0] _029_;
  wire _030_;
  wire [17:0] _031_;
  wire [17:0] _032_;
  wire [17:0] _033_;
  wire _034_;
  wire _035_;
  wire [17:0] _036_;
  wire [17:0] _037_;
  wire [17:0] _038_;
  wire _039_;
  wire [17:0] _040_;
  wire [17:0] _041_;
  wire [17:0] _042_;
  wire _043_;
  wire _044_;
  wire [17:0] _045_;
  wire [17:0] _046_;
  wire [17:0] _047_;
  wire _048_;
  wire [17:0] _049_;
  wire [17:0] _050_;
  wire _051_;
  wire [17:0] _052_;
  wire _053_;
  wire [17:0] _054_;
  wire [17:0] _055_;
  wire [17:0] _056_;
  wire _057_;
  wire _058_;
  wire [17:0] _059_;
  wire [17:0] _060_;
  wire [17:0] _061_;
  wire _062_;
  wire [17:0] _063_;
  wire [17:0] _064_;
  wire [17:0] _065_;
  wire _066_;
  wire _067_;
  wire [17:0] _068_;
  wire [17:0] _069_;
  wire [17:0] _070_;
  wire _071_;
  wire [17:0] _072_;
  wire [17:0] _073_;
  wire _074_;
  wire [17:0] _075_;
  wire _076_;
  wire [17:0] _077_;
  wire [17:0] _078_;
  wire [17:0] _079_;
  wire _080_;
  wire [3:0] _081_;
  wire _082_;
  wire [17:0] _083_;
  wire [17:0] _084_;
  wire [17:0] _085_;
  wire _086_;
  wire [17:0] _087_;
  wire [17:0] _088_;
  wire [305:0] _089_;
  wire _090_;
  wire _091_;
  wire [305:0] _092_;
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
  wire [1:0] _104_;
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
  wire [17:0] _124_;
  wire _125_;
  wire _126_;
  wire [47:0] _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire [17:0] _135_;
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
  wire [17:0] _156_;
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
  wire [17:0] _167_;
  wire _168_;
  wire _169_;
  wire _170_;
  wire _171_;
  wire _172_;
  wire _173_;
  wire _174_;
  wire [3:0] _175_;
  wire [17:0] _176_;
  wire [17:0] _177_;
  wire [17:0] _178_;
  wire [17:0] _179_;
  wire [17:0] _180_;
  wire [17:0] _181_;
  wire [17:0] _182_;
  wire _183_;
  wire [17:0] _184_;
  wire [17:0] _185_;
  wire [17:0] _186_;
  wire [17:0] _187_;
  wire [17:0] _188_;
  wire [17:0] _189_;
  wire [17:0] _190_;
  wire [17:0] _191_;
  wire [17:0] _192_;
  wire [17:0] _193_;
  wire [17:0] _194_;
  wire [17:0] _195_;
  wire [17:0] _196_;
  wire _197_;
  wire [17:0] _198_;
  wire [17:0] _199_;
  wire [17:0] _200_;
  wire [17:0] _201_;
  wire [17:0] _202_;
  wire [17:0] _203_;
  wire [17:0] _204_;
  wire _205_;
  wire [17:0] _206_;
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
  wire [1:0] _300_;
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
  output [5:0] accumulator_address;
  reg [5:0] accumulator_address;
  initial accumulator_address = 6'h00;
  output accumulator_bank;
  reg accumulator_bank;
  initial accumulator_bank = 1'h0;
  input [287:0] accumulator_data;
  wire [287:0] accumulator_data;
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
  output [287:0] accumulator_write_data;
  wire [287:0] accumulator_write_data;
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
  wire begins;
  reg busy;
  initial busy = 1'h0;
  wire carry;
  wire carry_308;
  wire carry_310;
  wire carry_312;
  wire carry_314;
  wire carry_316;
  wire carry_318;
  wire carry_320;
  wire carry_322;
  wire carry_324;
  wire carry_326;
  wire carry_328;
  wire carry_330;
  wire carry_332;
  wire carry_334;
  wire carry_336;
  input clk;
  wire clk;
  wire completes;
  wire [8:0] count;
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
  input [10:0] fill_address;
  wire [10:0] fill_address;
  input [127:0] fill_data;
  wire [127:0] fill_data;
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
  output [3:0] held_read;
  wire [3:0] held_read;
  output illegal;
  wire illegal;
  wire [1:0] index;
  wire [5:0] index_259;
  output inside_;
  reg inside_;
  initial inside_ = 1'h0;
  input [305:0] instruction;
  wire [305:0] instruction;
  reg [17:0] kept_0;
  initial kept_0 = 18'h00000;
  reg [17:0] kept_1;
  initial kept_1 = 18'h00000;
  reg [17:0] kept_10;
  initial kept_10 = 18'h00000;
  reg [17:0] kept_11;
  initial kept_11 = 18'h00000;
  reg [17:0] kept_12;
  initial kept_12 = 18'h00000;
  reg [17:0] kept_13;
  initial kept_13 = 18'h00000;
  reg [17:0] kept_14;
  initial kept_14 = 18'h00000;
  reg [17:0] kept_15;
  initial kept_15 = 18'h00000;
  reg [17:0] kept_2;
  initial kept_2 = 18'h00000;
  reg [17:0] kept_3;
  initial kept_3 = 18'h00000;
  reg [17:0] kept_4;
  initial kept_4 = 18'h00000;
  reg [17:0] kept_5;
  initial kept_5 = 18'h00000;
  reg [17:0] kept_6;
  initial kept_6 = 18'h00000;
  reg [17:0] kept_7;
  initial kept_7 = 18'h00000;
  reg [17:0] kept_8;
  initial kept_8 = 18'h00000;
  reg [17:0] kept_9;
  initial kept_9 = 18'h00000;
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
  wire [255:0] neg_108;
  wire next_last_position;
  wire next_last_tap;
  wire [255:0] nz_106;
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
  reg one_2;
  initial one_2 = 1'h0;
  reg one_3;
  initial one_3 = 1'h0;
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
  reg [47:0] operands;
  initial operands = 48'h000000000000;
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
  reg restart_position;
  initial restart_position = 1'h0;
  input rst;
  wire rst;
  reg [305:0] running;
  initial running = 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [17:0] shifted_0;
  initial shifted_0 = 18'h00000;
  reg [17:0] shifted_1;
  initial shifted_1 = 18'h00000;
  reg [17:0] shifted_10;
  initial shifted_10 = 18'h00000;
  reg [17:0] shifted_11;
  initial shifted_11 = 18'h00000;
  reg [17:0] shifted_12;
  initial shifted_12 = 18'h00000;
  reg [17:0] shifted_13;
  initial shifted_13 = 18'h00000;
  reg [17:0] shifted_14;
  initial shifted_14 = 18'h00000;
  reg [17:0] shifted_15;
  initial shifted_15 = 18'h00000;
  reg [17:0] shifted_2;
  initial shifted_2 = 18'h00000;
  reg [17:0] shifted_3;
  initial shifted_3 = 18'h00000;
  reg [17:0] shifted_4;
  initial shifted_4 = 18'h00000;
  reg [17:0] shifted_5;
  initial shifted_5 = 18'h00000;
  reg [17:0] shifted_6;
  initial shifted_6 = 18'h00000;
  reg [17:0] shifted_7;
  initial shifted_7 = 18'h00000;
  reg [17:0] shifted_8;
  initial shifted_8 = 18'h00000;
  reg [17:0] shifted_9;
  initial shifted_9 = 18'h00000;
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
  wire [6:0] sum;
  wire [6:0] sum_307;
  wire [6:0] sum_309;
  wire [6:0] sum_311;
  wire [6:0] sum_313;
  wire [6:0] sum_315;
  wire [6:0] sum_317;
  wire [6:0] sum_319;
  wire [6:0] sum_321;
  wire [6:0] sum_323;
  wire [6:0] sum_325;
  wire [6:0] sum_327;
  wire [6:0] sum_329;
  wire [6:0] sum_331;
  wire [6:0] sum_333;
  wire [6:0] sum_335;
  reg [6:0] sum_0;
  initial sum_0 = 7'h00;
  reg [6:0] sum_1;
  initial sum_1 = 7'h00;
  reg [6:0] sum_10;
  initial sum_10 = 7'h00;
  reg [6:0] sum_11;
  initial sum_11 = 7'h00;
  reg [6:0] sum_12;
  initial sum_12 = 7'h00;
  reg [6:0] sum_13;
  initial sum_13 = 7'h00;
  reg [6:0] sum_14;
  initial sum_14 = 7'h00;
  reg [6:0] sum_15;
  initial sum_15 = 7'h00;
  reg [6:0] sum_2;
  initial sum_2 = 7'h00;
  reg [6:0] sum_3;
  initial sum_3 = 7'h00;
  reg [6:0] sum_4;
  initial sum_4 = 7'h00;
  reg [6:0] sum_5;
  initial sum_5 = 7'h00;
  reg [6:0] sum_6;
  initial sum_6 = 7'h00;
  reg [6:0] sum_7;
  initial sum_7 = 7'h00;
  reg [6:0] sum_8;
  initial sum_8 = 7'h00;
  reg [6:0] sum_9;
  initial sum_9 = 7'h00;
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
  assign _000_ = ~ shut;
  assign take = pending & _000_;
  assign _081_ = pending ? started[39:36] : 4'h0;
  assign _175_ = streams ? running[39:36] : 4'h0;
  assign held_read = _081_ | _175_;
  assign last_vector = vector & ends;
  assign _183_ = ~ streams;
  assign preload = _183_ | ends;
  assign _197_ = one_tap & one_position;
  assign _205_ = next_last_position & last_tap;
  assign _214_ = ~ take;
  assign _225_ = pending & _214_;
  assign _001_ = ~ ends_76;
  assign _012_ = loading & _001_;
  assign left = _225_ | _012_;
  assign free = ~ busy;
  assign frees = ~ left;
  assign _021_ = ~ shut;
  assign _028_ = _021_ | restart_position;
  assign _035_ = ~ vector;
  assign _044_ = _035_ & first_position;
  assign begins = _028_ | _044_;
  assign _051_ = ready | completes;
  assign _058_ = ~ first;
  assign _067_ = _051_ & _058_;
  assign _074_ = | lately;
  assign _082_ = ~ _074_;
  assign go = _067_ & _082_;
  assign streams_87 = shut ? streams : pending;
  assign _091_ = ~ begins;
  assign _102_ = _091_ | go;
  assign vector_next = streams_87 & _102_;
  assign _113_ = ~ inside_;
  assign padded = vector_2 & _113_;
  assign adds = added_0_4 ? count : 9'h000;
  assign _124_ = kept_0 | shifted_0;
  assign _135_ = $signed(_124_) + $signed({ sum_0[6], sum_0[6], sum_0[6], sum_0[6], sum_0[6], sum_0[6], sum_0[6], sum_0[6], sum_0[6], sum_0[6], sum_0[6], sum_0 });
  assign accumulator_write_data[17:0] = $signed(_135_) + $signed({ 17'h00000, one_0 });
  assign _156_ = kept_1 | shifted_1;
  assign _167_ = $signed(_156_) + $signed({ sum_1[6], sum_1[6], sum_1[6], sum_1[6], sum_1[6], sum_1[6], sum_1[6], sum_1[6], sum_1[6], sum_1[6], sum_1[6], sum_1 });
  assign accumulator_write_data[35:18] = $signed(_167_) + $signed({ 17'h00000, one_1 });
  assign _176_ = kept_2 | shifted_2;
  assign _177_ = $signed(_176_) + $signed({ sum_2[6], sum_2[6], sum_2[6], sum_2[6], sum_2[6], sum_2[6], sum_2[6], sum_2[6], sum_2[6], sum_2[6], sum_2[6], sum_2 });
  assign accumulator_write_data[53:36] = $signed(_177_) + $signed({ 17'h00000, one_2 });
  assign _178_ = kept_3 | shifted_3;
  assign _179_ = $signed(_178_) + $signed({ sum_3[6], sum_3[6], sum_3[6], sum_3[6], sum_3[6], sum_3[6], sum_3[6], sum_3[6], sum_3[6], sum_3[6], sum_3[6], sum_3 });
  assign accumulator_write_data[71:54] = $signed(_179_) + $signed({ 17'h00000, one_3 });
  assign _180_ = kept_4 | shifted_4;
  assign _181_ = $signed(_180_) + $signed({ sum_4[6], sum_4[6], sum_4[6], sum_4[6], sum_4[6], sum_4[6], sum_4[6], sum_4[6], sum_4[6], sum_4[6], sum_4[6], sum_4 });
  assign accumulator_write_data[89:72] = $signed(_181_) + $signed({ 17'h00000, one_4 });
  assign _182_ = kept_5 | shifted_5;
  assign _184_ = $signed(_182_) + $signed({ sum_5[6], sum_5[6], sum_5[6], sum_5[6], sum_5[6], sum_5[6], sum_5[6], sum_5[6], sum_5[6], sum_5[6], sum_5[6], sum_5 });
  assign accumulator_write_data[107:90] = $signed(_184_) + $signed({ 17'h00000, one_5 });
  assign _185_ = kept_6 | shifted_6;
  assign _186_ = $signed(_185_) + $signed({ sum_6[6], sum_6[6], sum_6[6], sum_6[6], sum_6[6], sum_6[6], sum_6[6], sum_6[6], sum_6[6], sum_6[6], sum_6[6], sum_6 });
  assign accumulator_write_data[125:108] = $signed(_186_) + $signed({ 17'h00000, one_6 });
  assign _187_ = kept_7 | shifted_7;
  assign _188_ = $signed(_187_) + $signed({ sum_7[6], sum_7[6], sum_7[6], sum_7[6], sum_7[6], sum_7[6], sum_7[6], sum_7[6], sum_7[6], sum_7[6], sum_7[6], sum_7 });
  assign accumulator_write_data[143:126] = $signed(_188_) + $signed({ 17'h00000, one_7 });
  assign _189_ = kept_8 | shifted_8;
  assign _190_ = $signed(_189_) + $signed({ sum_8[6], sum_8[6], sum_8[6], sum_8[6], sum_8[6], sum_8[6], sum_8[6], sum_8[6], sum_8[6], sum_8[6], sum_8[6], sum_8 });
  assign accumulator_write_data[161:144] = $signed(_190_) + $signed({ 17'h00000, one_8 });
  assign _191_ = kept_9 | shifted_9;
  assign _192_ = $signed(_191_) + $signed({ sum_9[6], sum_9[6], sum_9[6], sum_9[6], sum_9[6], sum_9[6], sum_9[6], sum_9[6], sum_9[6], sum_9[6], sum_9[6], sum_9 });
  assign accumulator_write_data[179:162] = $signed(_192_) + $signed({ 17'h00000, one_9 });
  assign _193_ = kept_10 | shifted_10;
  assign _194_ = $signed(_193_) + $signed({ sum_10[6], sum_10[6], sum_10[6], sum_10[6], sum_10[6], sum_10[6], sum_10[6], sum_10[6], sum_10[6], sum_10[6], sum_10[6], sum_10 });
  assign accumulator_write_data[197:180] = $signed(_194_) + $signed({ 17'h00000, one_10 });
  assign _195_ = kept_11 | shifted_11;
  assign _196_ = $signed(_195_) + $signed({ sum_11[6], sum_11[6], sum_11[6], sum_11[6], sum_11[6], sum_11[6], sum_11[6], sum_11[6], sum_11[6], sum_11[6], sum_11[6], sum_11 });
  assign accumulator_write_data[215:198] = $signed(_196_) + $signed({ 17'h00000, one_11 });
  assign _198_ = kept_12 | shifted_12;
  assign _199_ = $signed(_198_) + $signed({ sum_12[6], sum_12[6], sum_12[6], sum_12[6], sum_12[6], sum_12[6], sum_12[6], sum_12[6], sum_12[6], sum_12[6], sum_12[6], sum_12 });
  assign accumulator_write_data[233:216] = $signed(_199_) + $signed({ 17'h00000, one_12 });
  assign _200_ = kept_13 | shifted_13;
  assign _201_ = $signed(_200_) + $signed({ sum_13[6], sum_13[6], sum_13[6], sum_13[6], sum_13[6], sum_13[6], sum_13[6], sum_13[6], sum_13[6], sum_13[6], sum_13[6], sum_13 });
  assign accumulator_write_data[251:234] = $signed(_201_) + $signed({ 17'h00000, one_13 });
  assign _202_ = kept_14 | shifted_14;
  assign _203_ = $signed(_202_) + $signed({ sum_14[6], sum_14[6], sum_14[6], sum_14[6], sum_14[6], sum_14[6], sum_14[6], sum_14[6], sum_14[6], sum_14[6], sum_14[6], sum_14 });
  assign accumulator_write_data[269:252] = $signed(_203_) + $signed({ 17'h00000, one_14 });
  assign _204_ = kept_15 | shifted_15;
  assign _206_ = $signed(_204_) + $signed({ sum_15[6], sum_15[6], sum_15[6], sum_15[6], sum_15[6], sum_15[6], sum_15[6], sum_15[6], sum_15[6], sum_15[6], sum_15[6], sum_15 });
  assign accumulator_write_data[287:270] = $signed(_206_) + $signed({ 17'h00000, one_15 });
  assign _207_ = ~ shut;
  assign _208_ = _207_ | restart_position;
  assign _209_ = ~ shut;
  assign _210_ = counts[1] & counts[2];
  assign _211_ = next_last_tap & one_position_70;
  assign _212_ = start | left;
  assign _213_ = ~ start;
  assign _215_ = ~ left;
  assign _216_ = vector_next & last_next;
  assign _217_ = streams_87 & begins;
  assign _218_ = _217_ & go;
  assign _219_ = ~ streams_87;
  assign _220_ = vector_next & ends_next;
  assign _221_ = _219_ | _220_;
  assign _222_ = vector_next & ends_next;
  assign _223_ = ~ _222_;
  assign _224_ = streams_87 & _223_;
  assign _226_ = read__en & read__valid;
  assign _227_ = read__data[1] & signed_0_4;
  assign _228_ = read__data[3] & signed_0_4;
  assign _229_ = read__data[5] & signed_0_4;
  assign _230_ = read__data[7] & signed_0_4;
  assign _231_ = read__data[9] & signed_0_4;
  assign _232_ = read__data[11] & signed_0_4;
  assign _233_ = read__data[13] & signed_0_4;
  assign _234_ = read__data[15] & signed_0_4;
  assign _235_ = read__data[17] & signed_0_4;
  assign _002_ = read__data[19] & signed_0_4;
  assign _003_ = read__data[21] & signed_0_4;
  assign _004_ = read__data[23] & signed_0_4;
  assign _005_ = read__data[25] & signed_0_4;
  assign _006_ = read__data[27] & signed_0_4;
  assign _007_ = read__data[29] & signed_0_4;
  assign _008_ = read__data[31] & signed_0_4;
  assign _009_ = word_1_2 ? { _008_, read__data[31:30], _007_, read__data[29:28], _006_, read__data[27:26], _005_, read__data[25:24], _004_, read__data[23:22], _003_, read__data[21:20], _002_, read__data[19:18], _235_, read__data[17:16], _234_, read__data[15:14], _233_, read__data[13:12], _232_, read__data[11:10], _231_, read__data[9:8], _230_, read__data[7:6], _229_, read__data[5:4], _228_, read__data[3:2], _227_, read__data[1:0] } : 48'h000000000000;
  assign _010_ = first_tile ? running[304:303] : 2'h1;
  assign _011_ = read_1_5 == 2'h1;
  assign _013_ = read_1_5 == 2'h2;
  assign _014_ = read_1_5 == 2'h3;
  assign _015_ = start_0_2 ? accumulator_data[17:0] : 18'h00000;
  assign _016_ = start_1_2 | start_2_2;
  assign _017_ = start_1_2 ? { accumulator_data[16:0], 1'h0 } : { accumulator_data[15:0], 2'h0 };
  assign _018_ = _016_ ? _017_ : 18'h00000;
  assign _019_ = start_0_2 ? accumulator_data[35:18] : 18'h00000;
  assign _020_ = start_1_2 | start_2_2;
  assign _022_ = start_1_2 ? { accumulator_data[34:18], 1'h0 } : { accumulator_data[33:18], 2'h0 };
  assign _023_ = _020_ ? _022_ : 18'h00000;
  assign _024_ = start_0_2 ? accumulator_data[53:36] : 18'h00000;
  assign _025_ = start_1_2 | start_2_2;
  assign _026_ = start_1_2 ? { accumulator_data[52:36], 1'h0 } : { accumulator_data[51:36], 2'h0 };
  assign _027_ = _025_ ? _026_ : 18'h00000;
  assign _029_ = start_0_2 ? accumulator_data[71:54] : 18'h00000;
  assign _030_ = start_1_2 | start_2_2;
  assign _031_ = start_1_2 ? { accumulator_data[70:54], 1'h0 } : { accumulator_data[69:54], 2'h0 };
  assign _032_ = _030_ ? _031_ : 18'h00000;
  assign _033_ = start_0_2 ? accumulator_data[89:72] : 18'h00000;
  assign _034_ = start_1_2 | start_2_2;
  assign _036_ = start_1_2 ? { accumulator_data[88:72], 1'h0 } : { accumulator_data[87:72], 2'h0 };
  assign _037_ = _034_ ? _036_ : 18'h00000;
  assign _038_ = start_0_2 ? accumulator_data[107:90] : 18'h00000;
  assign _039_ = start_1_2 | start_2_2;
  assign _040_ = start_1_2 ? { accumulator_data[106:90], 1'h0 } : { accumulator_data[105:90], 2'h0 };
  assign _041_ = _039_ ? _040_ : 18'h00000;
  assign _042_ = start_0_2 ? accumulator_data[125:108] : 18'h00000;
  assign _043_ = start_1_2 | start_2_2;
  assign _045_ = start_1_2 ? { accumulator_data[124:108], 1'h0 } : { accumulator_data[123:108], 2'h0 };
  assign _046_ = _043_ ? _045_ : 18'h00000;
  assign _047_ = start_0_2 ? accumulator_data[143:126] : 18'h00000;
  assign _048_ = start_1_2 | start_2_2;
  assign _049_ = start_1_2 ? { accumulator_data[142:126], 1'h0 } : { accumulator_data[141:126], 2'h0 };
  assign _050_ = _048_ ? _049_ : 18'h00000;
  assign _052_ = start_0_2 ? accumulator_data[161:144] : 18'h00000;
  assign _053_ = start_1_2 | start_2_2;
  assign _054_ = start_1_2 ? { accumulator_data[160:144], 1'h0 } : { accumulator_data[159:144], 2'h0 };
  assign _055_ = _053_ ? _054_ : 18'h00000;
  assign _056_ = start_0_2 ? accumulator_data[179:162] : 18'h00000;
  assign _057_ = start_1_2 | start_2_2;
  assign _059_ = start_1_2 ? { accumulator_data[178:162], 1'h0 } : { accumulator_data[177:162], 2'h0 };
  assign _060_ = _057_ ? _059_ : 18'h00000;
  assign _061_ = start_0_2 ? accumulator_data[197:180] : 18'h00000;
  assign _062_ = start_1_2 | start_2_2;
  assign _063_ = start_1_2 ? { accumulator_data[196:180], 1'h0 } : { accumulator_data[195:180], 2'h0 };
  assign _064_ = _062_ ? _063_ : 18'h00000;
  assign _065_ = start_0_2 ? accumulator_data[215:198] : 18'h00000;
  assign _066_ = start_1_2 | start_2_2;
  assign _068_ = start_1_2 ? { accumulator_data[214:198], 1'h0 } : { accumulator_data[213:198], 2'h0 };
  assign _069_ = _066_ ? _068_ : 18'h00000;
  assign _070_ = start_0_2 ? accumulator_data[233:216] : 18'h00000;
  assign _071_ = start_1_2 | start_2_2;
  assign _072_ = start_1_2 ? { accumulator_data[232:216], 1'h0 } : { accumulator_data[231:216], 2'h0 };
  assign _073_ = _071_ ? _072_ : 18'h00000;
  assign _075_ = start_0_2 ? accumulator_data[251:234] : 18'h00000;
  assign _076_ = start_1_2 | start_2_2;
  assign _077_ = start_1_2 ? { accumulator_data[250:234], 1'h0 } : { accumulator_data[249:234], 2'h0 };
  assign _078_ = _076_ ? _077_ : 18'h00000;
  assign _079_ = start_0_2 ? accumulator_data[269:252] : 18'h00000;
  assign _080_ = start_1_2 | start_2_2;
  assign _083_ = start_1_2 ? { accumulator_data[268:252], 1'h0 } : { accumulator_data[267:252], 2'h0 };
  assign _084_ = _080_ ? _083_ : 18'h00000;
  assign _085_ = start_0_2 ? accumulator_data[287:270] : 18'h00000;
  assign _086_ = start_1_2 | start_2_2;
  assign _087_ = start_1_2 ? { accumulator_data[286:270], 1'h0 } : { accumulator_data[285:270], 2'h0 };
  assign _088_ = _086_ ? _087_ : 18'h00000;
  always @(posedge clk)
    started <= _089_;
  always @(posedge clk)
    pending <= _090_;
  always @(posedge clk)
    running <= _092_;
  always @(posedge clk)
    streams <= _093_;
  always @(posedge clk)
    first_tile <= _094_;
  always @(posedge clk)
    one_tap <= _095_;
  always @(posedge clk)
    two_single <= _096_;
  always @(posedge clk)
    one_position <= _097_;
  always @(posedge clk)
    single_ends <= _098_;
  always @(posedge clk)
    last_tap <= _099_;
  always @(posedge clk)
    busy <= _100_;
  always @(posedge clk)
    load <= _101_;
  always @(posedge clk)
    first_position <= _103_;
  always @(posedge clk)
    lately <= _104_;
  always @(posedge clk)
    vector <= _105_;
  always @(posedge clk)
    restart_position <= _106_;
  always @(posedge clk)
    first <= _107_;
  always @(posedge clk)
    ends <= _108_;
  always @(posedge clk)
    load_59 <= _109_;
  always @(posedge clk)
    shut <= _110_;
  always @(posedge clk)
    read__en <= _111_;
  always @(posedge clk)
    vector_2 <= _112_;
  always @(posedge clk)
    inside_ <= _114_;
  always @(posedge clk)
    signed_0_0 <= _115_;
  always @(posedge clk)
    signed_0_1 <= _116_;
  always @(posedge clk)
    signed_0_2 <= _117_;
  always @(posedge clk)
    signed_0_3 <= _118_;
  always @(posedge clk)
    signed_0_4 <= _119_;
  always @(posedge clk)
    word_0_0 <= _120_;
  always @(posedge clk)
    word_1_0 <= _121_;
  always @(posedge clk)
    word_0_1 <= _122_;
  always @(posedge clk)
    word_1_1 <= _123_;
  always @(posedge clk)
    word_0_2 <= _125_;
  always @(posedge clk)
    word_1_2 <= _126_;
  always @(posedge clk)
    operands <= _127_;
  always @(posedge clk)
    added_0_0 <= _128_;
  always @(posedge clk)
    added_0_1 <= _129_;
  always @(posedge clk)
    added_0_2 <= _130_;
  always @(posedge clk)
    added_0_3 <= _131_;
  always @(posedge clk)
    added_0_4 <= _132_;
  always @(posedge clk)
    read_0_0 <= _133_;
  always @(posedge clk)
    read_1_0 <= _010_;
  always @(posedge clk)
    read_2_0 <= _134_;
  always @(posedge clk)
    read_3_0 <= index_259;
  always @(posedge clk)
    read_0_1 <= _136_;
  always @(posedge clk)
    read_1_1 <= read_1_0;
  always @(posedge clk)
    read_2_1 <= _137_;
  always @(posedge clk)
    read_3_1 <= read_3_0;
  always @(posedge clk)
    read_0_2 <= _138_;
  always @(posedge clk)
    read_1_2 <= read_1_1;
  always @(posedge clk)
    read_2_2 <= _139_;
  always @(posedge clk)
    read_3_2 <= read_3_1;
  always @(posedge clk)
    read_0_3 <= _140_;
  always @(posedge clk)
    read_1_3 <= read_1_2;
  always @(posedge clk)
    read_2_3 <= _141_;
  always @(posedge clk)
    read_3_3 <= read_3_2;
  always @(posedge clk)
    read_0_4 <= _142_;
  always @(posedge clk)
    read_1_4 <= read_1_3;
  always @(posedge clk)
    read_2_4 <= _143_;
  always @(posedge clk)
    read_3_4 <= read_3_3;
  always @(posedge clk)
    accumulator_read <= _144_;
  always @(posedge clk)
    read_1_5 <= read_1_4;
  always @(posedge clk)
    accumulator_bank <= _145_;
  always @(posedge clk)
    accumulator_address <= read_3_4;
  always @(posedge clk)
    start_0_0 <= _146_;
  always @(posedge clk)
    start_1_0 <= _147_;
  always @(posedge clk)
    start_2_0 <= _148_;
  always @(posedge clk)
    start_0_1 <= _149_;
  always @(posedge clk)
    start_1_1 <= _150_;
  always @(posedge clk)
    start_2_1 <= _151_;
  always @(posedge clk)
    start_0_2 <= _152_;
  always @(posedge clk)
    start_1_2 <= _153_;
  always @(posedge clk)
    start_2_2 <= _154_;
  always @(posedge clk)
    write_0_0 <= _155_;
  always @(posedge clk)
    write_1_0 <= _157_;
  always @(posedge clk)
    write_2_0 <= accumulator_address;
  always @(posedge clk)
    write_0_1 <= _158_;
  always @(posedge clk)
    write_1_1 <= _159_;
  always @(posedge clk)
    write_2_1 <= write_2_0;
  always @(posedge clk)
    write_0_2 <= _160_;
  always @(posedge clk)
    write_1_2 <= _161_;
  always @(posedge clk)
    write_2_2 <= write_2_1;
  always @(posedge clk)
    accumulator_write <= _162_;
  always @(posedge clk)
    accumulator_write_bank <= _163_;
  always @(posedge clk)
    accumulator_write_address <= write_2_2;
  always @(posedge clk)
    last_0_0 <= _164_;
  always @(posedge clk)
    last_0_1 <= _165_;
  always @(posedge clk)
    last_0_2 <= _166_;
  always @(posedge clk)
    last_0_3 <= _168_;
  always @(posedge clk)
    last_0_4 <= _169_;
  always @(posedge clk)
    last_0_5 <= _170_;
  always @(posedge clk)
    last_0_6 <= _171_;
  always @(posedge clk)
    last_0_7 <= _172_;
  always @(posedge clk)
    last_0_8 <= _173_;
  always @(posedge clk)
    done <= _174_;
  always @(posedge clk)
    kept_0 <= _015_;
  always @(posedge clk)
    shifted_0 <= _018_;
  always @(posedge clk)
    sum_0 <= sum;
  always @(posedge clk)
    one_0 <= carry;
  always @(posedge clk)
    kept_1 <= _019_;
  always @(posedge clk)
    shifted_1 <= _023_;
  always @(posedge clk)
    sum_1 <= sum_307;
  always @(posedge clk)
    one_1 <= carry_308;
  always @(posedge clk)
    kept_2 <= _024_;
  always @(posedge clk)
    shifted_2 <= _027_;
  always @(posedge clk)
    sum_2 <= sum_309;
  always @(posedge clk)
    one_2 <= carry_310;
  always @(posedge clk)
    kept_3 <= _029_;
  always @(posedge clk)
    shifted_3 <= _032_;
  always @(posedge clk)
    sum_3 <= sum_311;
  always @(posedge clk)
    one_3 <= carry_312;
  always @(posedge clk)
    kept_4 <= _033_;
  always @(posedge clk)
    shifted_4 <= _037_;
  always @(posedge clk)
    sum_4 <= sum_313;
  always @(posedge clk)
    one_4 <= carry_314;
  always @(posedge clk)
    kept_5 <= _038_;
  always @(posedge clk)
    shifted_5 <= _041_;
  always @(posedge clk)
    sum_5 <= sum_315;
  always @(posedge clk)
    one_5 <= carry_316;
  always @(posedge clk)
    kept_6 <= _042_;
  always @(posedge clk)
    shifted_6 <= _046_;
  always @(posedge clk)
    sum_6 <= sum_317;
  always @(posedge clk)
    one_6 <= carry_318;
  always @(posedge clk)
    kept_7 <= _047_;
  always @(posedge clk)
    shifted_7 <= _050_;
  always @(posedge clk)
    sum_7 <= sum_319;
  always @(posedge clk)
    one_7 <= carry_320;
  always @(posedge clk)
    kept_8 <= _052_;
  always @(posedge clk)
    shifted_8 <= _055_;
  always @(posedge clk)
    sum_8 <= sum_321;
  always @(posedge clk)
    one_8 <= carry_322;
  always @(posedge clk)
    kept_9 <= _056_;
  always @(posedge clk)
    shifted_9 <= _060_;
  always @(posedge clk)
    sum_9 <= sum_323;
  always @(posedge clk)
    one_9 <= carry_324;
  always @(posedge clk)
    kept_10 <= _061_;
  always @(posedge clk)
    shifted_10 <= _064_;
  always @(posedge clk)
    sum_10 <= sum_325;
  always @(posedge clk)
    one_10 <= carry_326;
  always @(posedge clk)
    kept_11 <= _065_;
  always @(posedge clk)
    shifted_11 <= _069_;
  always @(posedge clk)
    sum_11 <= sum_327;
  always @(posedge clk)
    one_11 <= carry_328;
  always @(posedge clk)
    kept_12 <= _070_;
  always @(posedge clk)
    shifted_12 <= _073_;
  always @(posedge clk)
    sum_12 <= sum_329;
  always @(posedge clk)
    one_12 <= carry_330;
  always @(posedge clk)
    kept_13 <= _075_;
  always @(posedge clk)
    shifted_13 <= _078_;
  always @(posedge clk)
    sum_13 <= sum_331;
  always @(posedge clk)
    one_13 <= carry_332;
  always @(posedge clk)
    kept_14 <= _079_;
  always @(posedge clk)
    shifted_14 <= _084_;
  always @(posedge clk)
    sum_14 <= sum_333;
  always @(posedge clk)
    one_14 <= carry_334;
  always @(posedge clk)
    kept_15 <= _085_;
  always @(posedge clk)
    shifted_15 <= _088_;
  always @(posedge clk)
    sum_15 <= sum_335;
  always @(posedge clk)
    one_15 <= carry_336;
  assign _236_ = drop ? 1'h0 : last_0_8;
  assign _174_ = rst ? 1'h0 : _236_;
  assign _237_ = drop ? 1'h0 : last_0_7;
  assign _173_ = rst ? 1'h0 : _237_;
  assign _238_ = drop ? 1'h0 : last_0_6;
  assign _172_ = rst ? 1'h0 : _238_;
  assign _239_ = drop ? 1'h0 : last_0_5;
  assign _171_ = rst ? 1'h0 : _239_;
  assign _240_ = drop ? 1'h0 : last_0_4;
  assign _170_ = rst ? 1'h0 : _240_;
  assign _241_ = drop ? 1'h0 : last_0_3;
  assign _169_ = rst ? 1'h0 : _241_;
  assign _242_ = drop ? 1'h0 : last_0_2;
  assign _168_ = rst ? 1'h0 : _242_;
  assign _243_ = drop ? 1'h0 : last_0_1;
  assign _166_ = rst ? 1'h0 : _243_;
  assign _244_ = drop ? 1'h0 : last_0_0;
  assign _165_ = rst ? 1'h0 : _244_;
  assign _245_ = drop ? 1'h0 : last_vector;
  assign _164_ = rst ? 1'h0 : _245_;
  assign _246_ = drop ? 1'h0 : write_1_2;
  assign _163_ = rst ? 1'h0 : _246_;
  assign _247_ = drop ? 1'h0 : write_0_2;
  assign _162_ = rst ? 1'h0 : _247_;
  assign _248_ = drop ? 1'h0 : write_1_1;
  assign _161_ = rst ? 1'h0 : _248_;
  assign _249_ = drop ? 1'h0 : write_0_1;
  assign _160_ = rst ? 1'h0 : _249_;
  assign _250_ = drop ? 1'h0 : write_1_0;
  assign _159_ = rst ? 1'h0 : _250_;
  assign _251_ = drop ? 1'h0 : write_0_0;
  assign _158_ = rst ? 1'h0 : _251_;
  assign _252_ = drop ? 1'h0 : accumulator_bank;
  assign _157_ = rst ? 1'h0 : _252_;
  assign _253_ = drop ? 1'h0 : accumulator_read;
  assign _155_ = rst ? 1'h0 : _253_;
  assign _254_ = drop ? 1'h0 : start_2_1;
  assign _154_ = rst ? 1'h0 : _254_;
  assign _255_ = drop ? 1'h0 : start_1_1;
  assign _153_ = rst ? 1'h0 : _255_;
  assign _256_ = drop ? 1'h0 : start_0_1;
  assign _152_ = rst ? 1'h0 : _256_;
  assign _257_ = drop ? 1'h0 : start_2_0;
  assign _151_ = rst ? 1'h0 : _257_;
  assign _258_ = drop ? 1'h0 : start_1_0;
  assign _150_ = rst ? 1'h0 : _258_;
  assign _259_ = drop ? 1'h0 : start_0_0;
  assign _149_ = rst ? 1'h0 : _259_;
  assign _260_ = drop ? 1'h0 : _014_;
  assign _148_ = rst ? 1'h0 : _260_;
  assign _261_ = drop ? 1'h0 : _013_;
  assign _147_ = rst ? 1'h0 : _261_;
  assign _262_ = drop ? 1'h0 : _011_;
  assign _146_ = rst ? 1'h0 : _262_;
  assign _263_ = drop ? 1'h0 : read_2_4;
  assign _145_ = rst ? 1'h0 : _263_;
  assign _264_ = drop ? 1'h0 : read_0_4;
  assign _144_ = rst ? 1'h0 : _264_;
  assign _265_ = drop ? 1'h0 : read_2_3;
  assign _143_ = rst ? 1'h0 : _265_;
  assign _266_ = drop ? 1'h0 : read_0_3;
  assign _142_ = rst ? 1'h0 : _266_;
  assign _267_ = drop ? 1'h0 : read_2_2;
  assign _141_ = rst ? 1'h0 : _267_;
  assign _268_ = drop ? 1'h0 : read_0_2;
  assign _140_ = rst ? 1'h0 : _268_;
  assign _269_ = drop ? 1'h0 : read_2_1;
  assign _139_ = rst ? 1'h0 : _269_;
  assign _270_ = drop ? 1'h0 : read_0_1;
  assign _138_ = rst ? 1'h0 : _270_;
  assign _271_ = drop ? 1'h0 : read_2_0;
  assign _137_ = rst ? 1'h0 : _271_;
  assign _272_ = drop ? 1'h0 : read_0_0;
  assign _136_ = rst ? 1'h0 : _272_;
  assign _273_ = drop ? 1'h0 : running[302];
  assign _134_ = rst ? 1'h0 : _273_;
  assign _274_ = drop ? 1'h0 : vector;
  assign _133_ = rst ? 1'h0 : _274_;
  assign _275_ = drop ? 1'h0 : added_0_3;
  assign _132_ = rst ? 1'h0 : _275_;
  assign _276_ = drop ? 1'h0 : added_0_2;
  assign _131_ = rst ? 1'h0 : _276_;
  assign _277_ = drop ? 1'h0 : added_0_1;
  assign _130_ = rst ? 1'h0 : _277_;
  assign _278_ = drop ? 1'h0 : added_0_0;
  assign _129_ = rst ? 1'h0 : _278_;
  assign _279_ = drop ? 1'h0 : word_1_2;
  assign _128_ = rst ? 1'h0 : _279_;
  assign _127_ = word_0_2 ? _009_ : operands;
  assign _280_ = drop ? 1'h0 : word_1_1;
  assign _126_ = rst ? 1'h0 : _280_;
  assign _281_ = drop ? 1'h0 : word_0_1;
  assign _125_ = rst ? 1'h0 : _281_;
  assign _282_ = drop ? 1'h0 : word_1_0;
  assign _123_ = rst ? 1'h0 : _282_;
  assign _283_ = drop ? 1'h0 : word_0_0;
  assign _122_ = rst ? 1'h0 : _283_;
  assign _284_ = drop ? 1'h0 : inside_;
  assign _121_ = rst ? 1'h0 : _284_;
  assign _285_ = drop ? 1'h0 : vector_2;
  assign _120_ = rst ? 1'h0 : _285_;
  assign _286_ = drop ? 1'h0 : signed_0_3;
  assign _119_ = rst ? 1'h0 : _286_;
  assign _287_ = drop ? 1'h0 : signed_0_2;
  assign _118_ = rst ? 1'h0 : _287_;
  assign _288_ = drop ? 1'h0 : signed_0_1;
  assign _117_ = rst ? 1'h0 : _288_;
  assign _289_ = drop ? 1'h0 : signed_0_0;
  assign _116_ = rst ? 1'h0 : _289_;
  assign _290_ = drop ? 1'h0 : running[305];
  assign _115_ = rst ? 1'h0 : _290_;
  assign _291_ = drop ? 1'h0 : _226_;
  assign _114_ = rst ? 1'h0 : _291_;
  assign _292_ = drop ? 1'h0 : read__en;
  assign _112_ = rst ? 1'h0 : _292_;
  assign _293_ = drop ? 1'h0 : vector;
  assign _111_ = rst ? 1'h0 : _293_;
  assign _294_ = drop ? 1'h0 : _224_;
  assign _110_ = rst ? 1'h0 : _294_;
  assign _295_ = drop ? 1'h1 : _221_;
  assign _109_ = rst ? 1'h1 : _295_;
  assign _296_ = drop ? 1'h0 : ends_next;
  assign _108_ = rst ? 1'h0 : _296_;
  assign _297_ = drop ? 1'h0 : _218_;
  assign _107_ = rst ? 1'h0 : _297_;
  assign _298_ = drop ? 1'h0 : _216_;
  assign _106_ = rst ? 1'h0 : _298_;
  assign _299_ = drop ? 1'h0 : vector_next;
  assign _105_ = rst ? 1'h0 : _299_;
  assign _300_ = drop ? 2'h0 : { lately[0], first };
  assign _104_ = rst ? 2'h0 : _300_;
  assign _301_ = drop ? 1'h0 : begins;
  assign _103_ = rst ? 1'h0 : _301_;
  assign _302_ = load ? _213_ : _215_;
  assign _303_ = drop ? 1'h1 : _302_;
  assign _101_ = rst ? 1'h1 : _303_;
  assign _304_ = drop ? 1'h0 : _212_;
  assign _100_ = rst ? 1'h0 : _304_;
  assign _305_ = restart_position ? next_last_tap : last_tap;
  assign _306_ = shut ? _305_ : one_tap;
  assign _307_ = drop ? 1'h0 : _306_;
  assign _099_ = rst ? 1'h0 : _307_;
  assign _308_ = shut ? _211_ : two_single;
  assign _309_ = drop ? 1'h0 : _308_;
  assign _098_ = rst ? 1'h0 : _309_;
  assign _310_ = load ? counts[2] : one_position;
  assign _311_ = drop ? 1'h0 : _310_;
  assign _097_ = rst ? 1'h0 : _311_;
  assign _312_ = load ? _210_ : two_single;
  assign _313_ = drop ? 1'h0 : _312_;
  assign _096_ = rst ? 1'h0 : _313_;
  assign _314_ = load ? counts[0] : one_tap;
  assign _315_ = drop ? 1'h0 : _314_;
  assign _095_ = rst ? 1'h0 : _315_;
  assign _316_ = _208_ ? _209_ : first_tile;
  assign _317_ = drop ? 1'h0 : _316_;
  assign _094_ = rst ? 1'h0 : _317_;
  assign _318_ = load_59 ? pending : streams;
  assign _319_ = drop ? 1'h0 : _318_;
  assign _093_ = rst ? 1'h0 : _319_;
  assign _092_ = load_59 ? started : running;
  assign _320_ = take ? 1'h0 : pending;
  assign _321_ = load ? start : _320_;
  assign _322_ = drop ? 1'h0 : _321_;
  assign _090_ = rst ? 1'h0 : _322_;
  assign _089_ = load ? instruction : started;
  assign _323_ = vector ? next_last_position : last_position;
  assign _324_ = restart_position ? one_position_70 : _323_;
  assign last_next = shut ? _324_ : one_position;
  assign _325_ = vector ? _205_ : ends;
  assign _326_ = restart_position ? single_ends : _325_;
  assign ends_next = shut ? _326_ : _197_;
  tnthw_t16x16a2_array_unit_column_0 column_0 (
    .carry(carry),
    .clk(clk),
    .neg(neg_108[15:0]),
    .nz(nz_106[15:0]),
    .operands(operands),
    .sum(sum)
  );
  tnthw_t16x16a2_array_unit_column_0 column_1 (
    .carry(carry_308),
    .clk(clk),
    .neg(neg_108[31:16]),
    .nz(nz_106[31:16]),
    .operands(operands),
    .sum(sum_307)
  );
  tnthw_t16x16a2_array_unit_column_0 column_10 (
    .carry(carry_326),
    .clk(clk),
    .neg(neg_108[175:160]),
    .nz(nz_106[175:160]),
    .operands(operands),
    .sum(sum_325)
  );
  tnthw_t16x16a2_array_unit_column_0 column_11 (
    .carry(carry_328),
    .clk(clk),
    .neg(neg_108[191:176]),
    .nz(nz_106[191:176]),
    .operands(operands),
    .sum(sum_327)
  );
  tnthw_t16x16a2_array_unit_column_0 column_12 (
    .carry(carry_330),
    .clk(clk),
    .neg(neg_108[207:192]),
    .nz(nz_106[207:192]),
    .operands(operands),
    .sum(sum_329)
  );
  tnthw_t16x16a2_array_unit_column_0 column_13 (
    .carry(carry_332),
    .clk(clk),
    .neg(neg_108[223:208]),
    .nz(nz_106[223:208]),
    .operands(operands),
    .sum(sum_331)
  );
  tnthw_t16x16a2_array_unit_column_0 column_14 (
    .carry(carry_334),
    .clk(clk),
    .neg(neg_108[239:224]),
    .nz(nz_106[239:224]),
    .operands(operands),
    .sum(sum_333)
  );
  tnthw_t16x16a2_array_unit_column_0 column_15 (
    .carry(carry_336),
    .clk(clk),
    .neg(neg_108[255:240]),
    .nz(nz_106[255:240]),
    .operands(operands),
    .sum(sum_335)
  );
  tnthw_t16x16a2_array_unit_column_0 column_2 (
    .carry(carry_310),
    .clk(clk),
    .neg(neg_108[47:32]),
    .nz(nz_106[47:32]),
    .operands(operands),
    .sum(sum_309)
  );
  tnthw_t16x16a2_array_unit_column_0 column_3 (
    .carry(carry_312),
    .clk(clk),
    .neg(neg_108[63:48]),
    .nz(nz_106[63:48]),
    .operands(operands),
    .sum(sum_311)
  );
  tnthw_t16x16a2_array_unit_column_0 column_4 (
    .carry(carry_314),
    .clk(clk),
    .neg(neg_108[79:64]),
    .nz(nz_106[79:64]),
    .operands(operands),
    .sum(sum_313)
  );
  tnthw_t16x16a2_array_unit_column_0 column_5 (
    .carry(carry_316),
    .clk(clk),
    .neg(neg_108[95:80]),
    .nz(nz_106[95:80]),
    .operands(operands),
    .sum(sum_315)
  );
  tnthw_t16x16a2_array_unit_column_0 column_6 (
    .carry(carry_318),
    .clk(clk),
    .neg(neg_108[111:96]),
    .nz(nz_106[111:96]),
    .operands(operands),
    .sum(sum_317)
  );
  tnthw_t16x16a2_array_unit_column_0 column_7 (
    .carry(carry_320),
    .clk(clk),
    .neg(neg_108[127:112]),
    .nz(nz_106[127:112]),
    .operands(operands),
    .sum(sum_319)
  );
  tnthw_t16x16a2_array_unit_column_0 column_8 (
    .carry(carry_322),
    .clk(clk),
    .neg(neg_108[143:128]),
    .nz(nz_106[143:128]),
    .operands(operands),
    .sum(sum_321)
  );
  tnthw_t16x16a2_array_unit_column_0 column_9 (
    .carry(carry_324),
    .clk(clk),
    .neg(neg_108[159:144]),
    .nz(nz_106[159:144]),
    .operands(operands),
    .sum(sum_323)
  );
  tnthw_t16x16a2_array_unit_tiles tiles (
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
  tnthw_t16x16a2_array_unit_weights weights (
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
  tnthw_t16x16a2_array_unit_window window (
    .clk(clk),
    .index(index_259),
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
  wire _005_;
  wire [6:0] _006_;
  wire [6:0] _007_;
  wire _008_;
  wire [6:0] _009_;
  wire _010_;
  wire _011_;
  wire [12:0] _012_;
  wire [6:0] _013_;
  wire _014_;
  wire [6:0] _015_;
  wire [19:0] _016_;
  wire [1:0] _017_;
  wire _018_;
  wire _019_;
  wire [12:0] _020_;
  wire _021_;
  wire [12:0] _022_;
  wire [6:0] _023_;
  wire [6:0] _024_;
  wire [6:0] _025_;
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
  assign _007_ = { 1'h0, instruction[257:252] } - 7'h02;
  assign _009_ = { 1'h0, instruction[251:246] } - 7'h02;
  assign _011_ = ~ ends;
  assign _012_ = $signed(planes_left) - $signed(13'h0001);
  assign _013_ = $signed(kernel_x_left) - $signed(7'h01);
  assign _015_ = $signed(kernel_y_left) - $signed(7'h01);
  always @(posedge clk)
    address <= _016_;
  always @(posedge clk)
    index <= _017_;
  always @(posedge clk)
    shadow_used <= _018_;
  always @(posedge clk)
    ready <= _019_;
  always @(posedge clk)
    planes_left <= _020_;
  always @(posedge clk)
    planes_whole <= _022_;
  always @(posedge clk)
    kernel_x_left <= _023_;
  always @(posedge clk)
    kernel_x_whole <= _024_;
  always @(posedge clk)
    kernel_y_left <= _025_;
  always @(posedge clk)
    loading <= _027_;
  assign _000_ = | index;
  assign _005_ = ~ shadow_used;
  assign _008_ = _000_ | _005_;
  assign goes_on = loading & _008_;
  assign _010_ = loading & first;
  assign read = goes_on | _010_;
  assign _014_ = index == 2'h3;
  assign last_row = read & _014_;
  assign _021_ = index == 2'h3;
  assign completes = goes_on & _021_;
  assign _026_ = last_row & planes_left[12];
  assign _028_ = _026_ & kernel_x_left[6];
  assign ends = _028_ & kernel_y_left[6];
  assign _029_ = address + 20'h00001;
  assign _001_ = index + 2'h1;
  assign _002_ = last_row ? 2'h0 : _001_;
  assign _003_ = { 1'h0, instruction[269:258] } - 13'h0002;
  assign _004_ = { 1'h0, instruction[269:258] } - 13'h0002;
  assign _006_ = { 1'h0, instruction[257:252] } - 7'h02;
  assign _030_ = last_row ? _011_ : loading;
  assign _031_ = load ? start : _030_;
  assign _032_ = drop ? 1'h0 : _031_;
  assign _027_ = rst ? 1'h0 : _032_;
  assign _033_ = kernel_x_left[6] ? _015_ : kernel_y_left;
  assign _034_ = planes_left[12] ? _033_ : kernel_y_left;
  assign _035_ = last_row ? _034_ : kernel_y_left;
  assign _025_ = load ? _009_ : _035_;
  assign _024_ = load ? _007_ : kernel_x_whole;
  assign _036_ = kernel_x_left[6] ? kernel_x_whole : _013_;
  assign _037_ = planes_left[12] ? _036_ : kernel_x_left;
  assign _038_ = last_row ? _037_ : kernel_x_left;
  assign _023_ = load ? _006_ : _038_;
  assign _022_ = load ? _004_ : planes_whole;
  assign _039_ = planes_left[12] ? planes_whole : _012_;
  assign _040_ = last_row ? _039_ : planes_left;
  assign _020_ = load ? _003_ : _040_;
  assign _041_ = first ? 1'h0 : ready;
  assign _042_ = last_row ? 1'h1 : _041_;
  assign _043_ = drop ? 1'h0 : _042_;
  assign _019_ = rst ? 1'h0 : _043_;
  assign _044_ = first ? 1'h0 : shadow_used;
  assign _045_ = read ? 1'h1 : _044_;
  assign _046_ = drop ? 1'h0 : _045_;
  assign _018_ = rst ? 1'h0 : _046_;
  assign _047_ = read ? _002_ : index;
  assign _048_ = drop ? 2'h0 : _047_;
  assign _017_ = rst ? 2'h0 : _048_;
  assign _049_ = read ? _029_ : address;
  assign _050_ = load ? instruction[301:282] : _049_;
  assign _051_ = drop ? 20'h00000 : _050_;
  assign _016_ = rst ? 20'h00000 : _051_;
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
  reg decoded;
  initial decoded = 1'h0;
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
    decoded <= _141_;
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
  assign _269_ = drop ? 1'h0 : decoded;
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
  wire _005_;
  wire [1:0] _006_;
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
  wire _019_;
  wire [1:0] _020_;
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
  wire _033_;
  wire [1:0] _034_;
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
  wire _047_;
  wire [1:0] _048_;
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
  wire _061_;
  wire [1:0] _062_;
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
  wire _075_;
  wire [1:0] _076_;
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
  wire _089_;
  wire [1:0] _090_;
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
  wire _103_;
  wire [1:0] _104_;
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
  wire _117_;
  wire [1:0] _118_;
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
  wire _131_;
  wire [1:0] _132_;
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
  wire _145_;
  wire [1:0] _146_;
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
  wire _159_;
  wire [1:0] _160_;
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
  wire _173_;
  wire [1:0] _174_;
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
  wire _187_;
  wire [1:0] _188_;
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
  wire _201_;
  wire [1:0] _202_;
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
  wire _297_;
  wire [1:0] _298_;
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
  reg [3:0] code_0_0;
  initial code_0_0 = 4'h0;
  reg [3:0] code_0_1;
  initial code_0_1 = 4'h0;
  reg [3:0] code_10_0;
  initial code_10_0 = 4'h0;
  reg [3:0] code_10_1;
  initial code_10_1 = 4'h0;
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
  reg [3:0] code_1_0;
  initial code_1_0 = 4'h0;
  reg [3:0] code_1_1;
  initial code_1_1 = 4'h0;
  reg [3:0] code_2_0;
  initial code_2_0 = 4'h0;
  reg [3:0] code_2_1;
  initial code_2_1 = 4'h0;
  reg [3:0] code_3_0;
  initial code_3_0 = 4'h0;
  reg [3:0] code_3_1;
  initial code_3_1 = 4'h0;
  reg [3:0] code_4_0;
  initial code_4_0 = 4'h0;
  reg [3:0] code_4_1;
  initial code_4_1 = 4'h0;
  reg [3:0] code_5_0;
  initial code_5_0 = 4'h0;
  reg [3:0] code_5_1;
  initial code_5_1 = 4'h0;
  reg [3:0] code_6_0;
  initial code_6_0 = 4'h0;
  reg [3:0] code_6_1;
  initial code_6_1 = 4'h0;
  reg [3:0] code_7_0;
  initial code_7_0 = 4'h0;
  reg [3:0] code_7_1;
  initial code_7_1 = 4'h0;
  reg [3:0] code_8_0;
  initial code_8_0 = 4'h0;
  reg [3:0] code_8_1;
  initial code_8_1 = 4'h0;
  reg [3:0] code_9_0;
  initial code_9_0 = 4'h0;
  reg [3:0] code_9_1;
  initial code_9_1 = 4'h0;
  input [127:0] data;
  wire [127:0] data;
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
  reg [1:0] neg_10_1;
  initial neg_10_1 = 2'h0;
  output [4:0] neg_10_2;
  reg [4:0] neg_10_2;
  initial neg_10_2 = 5'h00;
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
  reg [1:0] neg_1_1;
  initial neg_1_1 = 2'h0;
  output [4:0] neg_1_2;
  reg [4:0] neg_1_2;
  initial neg_1_2 = 5'h00;
  reg [1:0] neg_2_1;
  initial neg_2_1 = 2'h0;
  output [4:0] neg_2_2;
  reg [4:0] neg_2_2;
  initial neg_2_2 = 5'h00;
  reg [1:0] neg_3_1;
  initial neg_3_1 = 2'h0;
  output [4:0] neg_3_2;
  reg [4:0] neg_3_2;
  initial neg_3_2 = 5'h00;
  reg [1:0] neg_4_1;
  initial neg_4_1 = 2'h0;
  output [4:0] neg_4_2;
  reg [4:0] neg_4_2;
  initial neg_4_2 = 5'h00;
  reg [1:0] neg_5_1;
  initial neg_5_1 = 2'h0;
  output [4:0] neg_5_2;
  reg [4:0] neg_5_2;
  initial neg_5_2 = 5'h00;
  reg [1:0] neg_6_1;
  initial neg_6_1 = 2'h0;
  output [4:0] neg_6_2;
  reg [4:0] neg_6_2;
  initial neg_6_2 = 5'h00;
  reg [1:0] neg_7_1;
  initial neg_7_1 = 2'h0;
  output [4:0] neg_7_2;
  reg [4:0] neg_7_2;
  initial neg_7_2 = 5'h00;
  reg [1:0] neg_8_1;
  initial neg_8_1 = 2'h0;
  output [4:0] neg_8_2;
  reg [4:0] neg_8_2;
  initial neg_8_2 = 5'h00;
  reg [1:0] neg_9_1;
  initial neg_9_1 = 2'h0;
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
  reg [1:0] nz_0_1;
  initial nz_0_1 = 2'h0;
  output [4:0] nz_0_2;
  reg [4:0] nz_0_2;
  initial nz_0_2 = 5'h00;
  reg [1:0] nz_10_1;
  initial nz_10_1 = 2'h0;
  output [4:0] nz_10_2;
  reg [4:0] nz_10_2;
  initial nz_10_2 = 5'h00;
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
  reg [1:0] nz_1_1;
  initial nz_1_1 = 2'h0;
  output [4:0] nz_1_2;
  reg [4:0] nz_1_2;
  initial nz_1_2 = 5'h00;
  reg [1:0] nz_2_1;
  initial nz_2_1 = 2'h0;
  output [4:0] nz_2_2;
  reg [4:0] nz_2_2;
  initial nz_2_2 = 5'h00;
  reg [1:0] nz_3_1;
  initial nz_3_1 = 2'h0;
  output [4:0] nz_3_2;
  reg [4:0] nz_3_2;
  initial nz_3_2 = 5'h00;
  reg [1:0] nz_4_1;
  initial nz_4_1 = 2'h0;
  output [4:0] nz_4_2;
  reg [4:0] nz_4_2;
  initial nz_4_2 = 5'h00;
  reg [1:0] nz_5_1;
  initial nz_5_1 = 2'h0;
  output [4:0] nz_5_2;
  reg [4:0] nz_5_2;
  initial nz_5_2 = 5'h00;
  reg [1:0] nz_6_1;
  initial nz_6_1 = 2'h0;
  output [4:0] nz_6_2;
  reg [4:0] nz_6_2;
  initial nz_6_2 = 5'h00;
  reg [1:0] nz_7_1;
  initial nz_7_1 = 2'h0;
  output [4:0] nz_7_2;
  reg [4:0] nz_7_2;
  initial nz_7_2 = 5'h00;
  reg [1:0] nz_8_1;
  initial nz_8_1 = 2'h0;
  output [4:0] nz_8_2;
  reg [4:0] nz_8_2;
  initial nz_8_2 = 5'h00;
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
  always @(posedge clk)
    rest_14_2 <= tripled_14_2[7:0];
  always @(posedge clk)
    code_15_0 <= { ninefold_15_0[9:8], tripled_15_0[9:8] };
  always @(posedge clk)
    rest_15_0 <= ninefold_15_0[7:0];
  always @(posedge clk)
    nz_15_1 <= { _193_, _191_ };
  always @(posedge clk)
    neg_15_1 <= { _196_, _194_ };
  always @(posedge clk)
    code_15_1 <= { ninefold_15_1[9:8], tripled_15_1[9:8] };
  always @(posedge clk)
    rest_15_1 <= ninefold_15_1[7:0];
  always @(posedge clk)
    nz_15_2 <= { _200_, _199_, _197_, nz_15_1 };
  always @(posedge clk)
    neg_15_2 <= { _204_, _203_, _201_, neg_15_1 };
  always @(posedge clk)
    rest_15_2 <= tripled_15_2[7:0];
  always @(posedge clk)
    illegal <= _286_;
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
  assign _287_ = code_0_0[1:0] != 2'h1;
  assign _288_ = code_0_0[1:0] + code_0_0[3:2];
  assign _289_ = _288_ != 2'h1;
  assign _290_ = ~| code_0_0[1:0];
  assign _291_ = code_0_0[1:0] + code_0_0[3:2];
  assign _292_ = ~| _291_;
  assign _293_ = code_0_1[1:0] != 2'h1;
  assign _294_ = code_0_1[1:0] + code_0_1[3:2];
  assign _295_ = _294_ != 2'h1;
  assign _296_ = tripled_0_2[9:8] != 2'h1;
  assign _297_ = ~| code_0_1[1:0];
  assign _298_ = code_0_1[1:0] + code_0_1[3:2];
  assign _299_ = ~| _298_;
  assign _300_ = ~| tripled_0_2[9:8];
  assign _301_ = code_1_0[1:0] != 2'h1;
  assign _302_ = code_1_0[1:0] + code_1_0[3:2];
  assign _303_ = _302_ != 2'h1;
  assign _304_ = ~| code_1_0[1:0];
  assign _305_ = code_1_0[1:0] + code_1_0[3:2];
  assign _000_ = ~| _305_;
  assign _001_ = code_1_1[1:0] != 2'h1;
  assign _002_ = code_1_1[1:0] + code_1_1[3:2];
  assign _003_ = _002_ != 2'h1;
  assign _004_ = tripled_1_2[9:8] != 2'h1;
  assign _005_ = ~| code_1_1[1:0];
  assign _006_ = code_1_1[1:0] + code_1_1[3:2];
  assign _007_ = ~| _006_;
  assign _008_ = ~| tripled_1_2[9:8];
  assign _009_ = code_2_0[1:0] != 2'h1;
  assign _010_ = code_2_0[1:0] + code_2_0[3:2];
  assign _011_ = _010_ != 2'h1;
  assign _012_ = ~| code_2_0[1:0];
  assign _013_ = code_2_0[1:0] + code_2_0[3:2];
  assign _014_ = ~| _013_;
  assign _015_ = code_2_1[1:0] != 2'h1;
  assign _016_ = code_2_1[1:0] + code_2_1[3:2];
  assign _017_ = _016_ != 2'h1;
  assign _018_ = tripled_2_2[9:8] != 2'h1;
  assign _019_ = ~| code_2_1[1:0];
  assign _020_ = code_2_1[1:0] + code_2_1[3:2];
  assign _021_ = ~| _020_;
  assign _022_ = ~| tripled_2_2[9:8];
  assign _023_ = code_3_0[1:0] != 2'h1;
  assign _024_ = code_3_0[1:0] + code_3_0[3:2];
  assign _025_ = _024_ != 2'h1;
  assign _026_ = ~| code_3_0[1:0];
  assign _027_ = code_3_0[1:0] + code_3_0[3:2];
  assign _028_ = ~| _027_;
  assign _029_ = code_3_1[1:0] != 2'h1;
  assign _030_ = code_3_1[1:0] + code_3_1[3:2];
  assign _031_ = _030_ != 2'h1;
  assign _032_ = tripled_3_2[9:8] != 2'h1;
  assign _033_ = ~| code_3_1[1:0];
  assign _034_ = code_3_1[1:0] + code_3_1[3:2];
  assign _035_ = ~| _034_;
  assign _036_ = ~| tripled_3_2[9:8];
  assign _037_ = code_4_0[1:0] != 2'h1;
  assign _038_ = code_4_0[1:0] + code_4_0[3:2];
  assign _039_ = _038_ != 2'h1;
  assign _040_ = ~| code_4_0[1:0];
  assign _041_ = code_4_0[1:0] + code_4_0[3:2];
  assign _042_ = ~| _041_;
  assign _043_ = code_4_1[1:0] != 2'h1;
  assign _044_ = code_4_1[1:0] + code_4_1[3:2];
  assign _045_ = _044_ != 2'h1;
  assign _046_ = tripled_4_2[9:8] != 2'h1;
  assign _047_ = ~| code_4_1[1:0];
  assign _048_ = code_4_1[1:0] + code_4_1[3:2];
  assign _049_ = ~| _048_;
  assign _050_ = ~| tripled_4_2[9:8];
  assign _051_ = code_5_0[1:0] != 2'h1;
  assign _052_ = code_5_0[1:0] + code_5_0[3:2];
  assign _053_ = _052_ != 2'h1;
  assign _054_ = ~| code_5_0[1:0];
  assign _055_ = code_5_0[1:0] + code_5_0[3:2];
  assign _056_ = ~| _055_;
  assign _057_ = code_5_1[1:0] != 2'h1;
  assign _058_ = code_5_1[1:0] + code_5_1[3:2];
  assign _059_ = _058_ != 2'h1;
  assign _060_ = tripled_5_2[9:8] != 2'h1;
  assign _061_ = ~| code_5_1[1:0];
  assign _062_ = code_5_1[1:0] + code_5_1[3:2];
  assign _063_ = ~| _062_;
  assign _064_ = ~| tripled_5_2[9:8];
  assign _065_ = code_6_0[1:0] != 2'h1;
  assign _066_ = code_6_0[1:0] + code_6_0[3:2];
  assign _067_ = _066_ != 2'h1;
  assign _068_ = ~| code_6_0[1:0];
  assign _069_ = code_6_0[1:0] + code_6_0[3:2];
  assign _070_ = ~| _069_;
  assign _071_ = code_6_1[1:0] != 2'h1;
  assign _072_ = code_6_1[1:0] + code_6_1[3:2];
  assign _073_ = _072_ != 2'h1;
  assign _074_ = tripled_6_2[9:8] != 2'h1;
  assign _075_ = ~| code_6_1[1:0];
  assign _076_ = code_6_1[1:0] + code_6_1[3:2];
  assign _077_ = ~| _076_;
  assign _078_ = ~| tripled_6_2[9:8];
  assign _079_ = code_7_0[1:0] != 2'h1;
  assign _080_ = code_7_0[1:0] + code_7_0[3:2];
  assign _081_ = _080_ != 2'h1;
  assign _082_ = ~| code_7_0[1:0];
  assign _083_ = code_7_0[1:0] + code_7_0[3:2];
  assign _084_ = ~| _083_;
  assign _085_ = code_7_1[1:0] != 2'h1;
  assign _086_ = code_7_1[1:0] + code_7_1[3:2];
  assign _087_ = _086_ != 2'h1;
  assign _088_ = tripled_7_2[9:8] != 2'h1;
  assign _089_ = ~| code_7_1[1:0];
  assign _090_ = code_7_1[1:0] + code_7_1[3:2];
  assign _091_ = ~| _090_;
  assign _092_ = ~| tripled_7_2[9:8];
  assign _093_ = code_8_0[1:0] != 2'h1;
  assign _094_ = code_8_0[1:0] + code_8_0[3:2];
  assign _095_ = _094_ != 2'h1;
  assign _096_ = ~| code_8_0[1:0];
  assign _097_ = code_8_0[1:0] + code_8_0[3:2];
  assign _098_ = ~| _097_;
  assign _099_ = code_8_1[1:0] != 2'h1;
  assign _100_ = code_8_1[1:0] + code_8_1[3:2];
  assign _101_ = _100_ != 2'h1;
  assign _102_ = tripled_8_2[9:8] != 2'h1;
  assign _103_ = ~| code_8_1[1:0];
  assign _104_ = code_8_1[1:0] + code_8_1[3:2];
  assign _105_ = ~| _104_;
  assign _106_ = ~| tripled_8_2[9:8];
  assign _107_ = code_9_0[1:0] != 2'h1;
  assign _108_ = code_9_0[1:0] + code_9_0[3:2];
  assign _109_ = _108_ != 2'h1;
  assign _110_ = ~| code_9_0[1:0];
  assign _111_ = code_9_0[1:0] + code_9_0[3:2];
  assign _112_ = ~| _111_;
  assign _113_ = code_9_1[1:0] != 2'h1;
  assign _114_ = code_9_1[1:0] + code_9_1[3:2];
  assign _115_ = _114_ != 2'h1;
  assign _116_ = tripled_9_2[9:8] != 2'h1;
  assign _117_ = ~| code_9_1[1:0];
  assign _118_ = code_9_1[1:0] + code_9_1[3:2];
  assign _119_ = ~| _118_;
  assign _120_ = ~| tripled_9_2[9:8];
  assign _121_ = code_10_0[1:0] != 2'h1;
  assign _122_ = code_10_0[1:0] + code_10_0[3:2];
  assign _123_ = _122_ != 2'h1;
  assign _124_ = ~| code_10_0[1:0];
  assign _125_ = code_10_0[1:0] + code_10_0[3:2];
  assign _126_ = ~| _125_;
  assign _127_ = code_10_1[1:0] != 2'h1;
  assign _128_ = code_10_1[1:0] + code_10_1[3:2];
  assign _129_ = _128_ != 2'h1;
  assign _130_ = tripled_10_2[9:8] != 2'h1;
  assign _131_ = ~| code_10_1[1:0];
  assign _132_ = code_10_1[1:0] + code_10_1[3:2];
  assign _133_ = ~| _132_;
  assign _134_ = ~| tripled_10_2[9:8];
  assign _135_ = code_11_0[1:0] != 2'h1;
  assign _136_ = code_11_0[1:0] + code_11_0[3:2];
  assign _137_ = _136_ != 2'h1;
  assign _138_ = ~| code_11_0[1:0];
  assign _139_ = code_11_0[1:0] + code_11_0[3:2];
  assign _140_ = ~| _139_;
  assign _141_ = code_11_1[1:0] != 2'h1;
  assign _142_ = code_11_1[1:0] + code_11_1[3:2];
  assign _143_ = _142_ != 2'h1;
  assign _144_ = tripled_11_2[9:8] != 2'h1;
  assign _145_ = ~| code_11_1[1:0];
  assign _146_ = code_11_1[1:0] + code_11_1[3:2];
  assign _147_ = ~| _146_;
  assign _148_ = ~| tripled_11_2[9:8];
  assign _149_ = code_12_0[1:0] != 2'h1;
  assign _150_ = code_12_0[1:0] + code_12_0[3:2];
  assign _151_ = _150_ != 2'h1;
  assign _152_ = ~| code_12_0[1:0];
  assign _153_ = code_12_0[1:0] + code_12_0[3:2];
  assign _154_ = ~| _153_;
  assign _155_ = code_12_1[1:0] != 2'h1;
  assign _156_ = code_12_1[1:0] + code_12_1[3:2];
  assign _157_ = _156_ != 2'h1;
  assign _158_ = tripled_12_2[9:8] != 2'h1;
  assign _159_ = ~| code_12_1[1:0];
  assign _160_ = code_12_1[1:0] + code_12_1[3:2];
  assign _161_ = ~| _160_;
  assign _162_ = ~| tripled_12_2[9:8];
  assign _163_ = code_13_0[1:0] != 2'h1;
  assign _164_ = code_13_0[1:0] + code_13_0[3:2];
  assign _165_ = _164_ != 2'h1;
  assign _166_ = ~| code_13_0[1:0];
  assign _167_ = code_13_0[1:0] + code_13_0[3:2];
  assign _168_ = ~| _167_;
  assign _169_ = code_13_1[1:0] != 2'h1;
  assign _170_ = code_13_1[1:0] + code_13_1[3:2];
  assign _171_ = _170_ != 2'h1;
  assign _172_ = tripled_13_2[9:8] != 2'h1;
  assign _173_ = ~| code_13_1[1:0];
  assign _174_ = code_13_1[1:0] + code_13_1[3:2];
  assign _175_ = ~| _174_;
  assign _176_ = ~| tripled_13_2[9:8];
  assign _177_ = code_14_0[1:0] != 2'h1;
  assign _178_ = code_14_0[1:0] + code_14_0[3:2];
  assign _179_ = _178_ != 2'h1;
  assign _180_ = ~| code_14_0[1:0];
  assign _181_ = code_14_0[1:0] + code_14_0[3:2];
  assign _182_ = ~| _181_;
  assign _183_ = code_14_1[1:0] != 2'h1;
  assign _184_ = code_14_1[1:0] + code_14_1[3:2];
  assign _185_ = _184_ != 2'h1;
  assign _186_ = tripled_14_2[9:8] != 2'h1;
  assign _187_ = ~| code_14_1[1:0];
  assign _188_ = code_14_1[1:0] + code_14_1[3:2];
  assign _189_ = ~| _188_;
  assign _190_ = ~| tripled_14_2[9:8];
  assign _191_ = code_15_0[1:0] != 2'h1;
  assign _192_ = code_15_0[1:0] + code_15_0[3:2];
  assign _193_ = _192_ != 2'h1;
  assign _194_ = ~| code_15_0[1:0];
  assign _195_ = code_15_0[1:0] + code_15_0[3:2];
  assign _196_ = ~| _195_;
  assign _197_ = code_15_1[1:0] != 2'h1;
  assign _198_ = code_15_1[1:0] + code_15_1[3:2];
  assign _199_ = _198_ != 2'h1;
  assign _200_ = tripled_15_2[9:8] != 2'h1;
  assign _201_ = ~| code_15_1[1:0];
  assign _202_ = code_15_1[1:0] + code_15_1[3:2];
  assign _203_ = ~| _202_;
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
    code_0_0 <= { ninefold_0_0[9:8], tripled_0_0[9:8] };
  always @(posedge clk)
    rest_0_0 <= ninefold_0_0[7:0];
  always @(posedge clk)
    nz_0_1 <= { _289_, _287_ };
  always @(posedge clk)
    neg_0_1 <= { _292_, _290_ };
  always @(posedge clk)
    code_0_1 <= { ninefold_0_1[9:8], tripled_0_1[9:8] };
  always @(posedge clk)
    rest_0_1 <= ninefold_0_1[7:0];
  always @(posedge clk)
    nz_0_2 <= { _296_, _295_, _293_, nz_0_1 };
  always @(posedge clk)
    neg_0_2 <= { _300_, _299_, _297_, neg_0_1 };
  always @(posedge clk)
    rest_0_2 <= tripled_0_2[7:0];
  always @(posedge clk)
    code_1_0 <= { ninefold_1_0[9:8], tripled_1_0[9:8] };
  always @(posedge clk)
    rest_1_0 <= ninefold_1_0[7:0];
  always @(posedge clk)
    nz_1_1 <= { _303_, _301_ };
  always @(posedge clk)
    neg_1_1 <= { _000_, _304_ };
  always @(posedge clk)
    code_1_1 <= { ninefold_1_1[9:8], tripled_1_1[9:8] };
  always @(posedge clk)
    rest_1_1 <= ninefold_1_1[7:0];
  always @(posedge clk)
    nz_1_2 <= { _004_, _003_, _001_, nz_1_1 };
  always @(posedge clk)
    neg_1_2 <= { _008_, _007_, _005_, neg_1_1 };
  always @(posedge clk)
    rest_1_2 <= tripled_1_2[7:0];
  always @(posedge clk)
    code_2_0 <= { ninefold_2_0[9:8], tripled_2_0[9:8] };
  always @(posedge clk)
    rest_2_0 <= ninefold_2_0[7:0];
  always @(posedge clk)
    nz_2_1 <= { _011_, _009_ };
  always @(posedge clk)
    neg_2_1 <= { _014_, _012_ };
  always @(posedge clk)
    code_2_1 <= { ninefold_2_1[9:8], tripled_2_1[9:8] };
  always @(posedge clk)
    rest_2_1 <= ninefold_2_1[7:0];
  always @(posedge clk)
    nz_2_2 <= { _018_, _017_, _015_, nz_2_1 };
  always @(posedge clk)
    neg_2_2 <= { _022_, _021_, _019_, neg_2_1 };
  always @(posedge clk)
    rest_2_2 <= tripled_2_2[7:0];
  always @(posedge clk)
    code_3_0 <= { ninefold_3_0[9:8], tripled_3_0[9:8] };
  always @(posedge clk)
    rest_3_0 <= ninefold_3_0[7:0];
  always @(posedge clk)
    nz_3_1 <= { _025_, _023_ };
  always @(posedge clk)
    neg_3_1 <= { _028_, _026_ };
  always @(posedge clk)
    code_3_1 <= { ninefold_3_1[9:8], tripled_3_1[9:8] };
  always @(posedge clk)
    rest_3_1 <= ninefold_3_1[7:0];
  always @(posedge clk)
    nz_3_2 <= { _032_, _031_, _029_, nz_3_1 };
  always @(posedge clk)
    neg_3_2 <= { _036_, _035_, _033_, neg_3_1 };
  always @(posedge clk)
    rest_3_2 <= tripled_3_2[7:0];
  always @(posedge clk)
    code_4_0 <= { ninefold_4_0[9:8], tripled_4_0[9:8] };
  always @(posedge clk)
    rest_4_0 <= ninefold_4_0[7:0];
  always @(posedge clk)
    nz_4_1 <= { _039_, _037_ };
  always @(posedge clk)
    neg_4_1 <= { _042_, _040_ };
  always @(posedge clk)
    code_4_1 <= { ninefold_4_1[9:8], tripled_4_1[9:8] };
  always @(posedge clk)
    rest_4_1 <= ninefold_4_1[7:0];
  always @(posedge clk)
    nz_4_2 <= { _046_, _045_, _043_, nz_4_1 };
  always @(posedge clk)
    neg_4_2 <= { _050_, _049_, _047_, neg_4_1 };
  always @(posedge clk)
    rest_4_2 <= tripled_4_2[7:0];
  always @(posedge clk)
    code_5_0 <= { ninefold_5_0[9:8], tripled_5_0[9:8] };
  always @(posedge clk)
    rest_5_0 <= ninefold_5_0[7:0];
  always @(posedge clk)
    nz_5_1 <= { _053_, _051_ };
  always @(posedge clk)
    neg_5_1 <= { _056_, _054_ };
  always @(posedge clk)
    code_5_1 <= { ninefold_5_1[9:8], tripled_5_1[9:8] };
  always @(posedge clk)
    rest_5_1 <= ninefold_5_1[7:0];
  always @(posedge clk)
    nz_5_2 <= { _060_, _059_, _057_, nz_5_1 };
  always @(posedge clk)
    neg_5_2 <= { _064_, _063_, _061_, neg_5_1 };
  always @(posedge clk)
    rest_5_2 <= tripled_5_2[7:0];
  always @(posedge clk)
    code_6_0 <= { ninefold_6_0[9:8], tripled_6_0[9:8] };
  always @(posedge clk)
    rest_6_0 <= ninefold_6_0[7:0];
  always @(posedge clk)
    nz_6_1 <= { _067_, _065_ };
  always @(posedge clk)
    neg_6_1 <= { _070_, _068_ };
  always @(posedge clk)
    code_6_1 <= { ninefold_6_1[9:8], tripled_6_1[9:8] };
  always @(posedge clk)
    rest_6_1 <= ninefold_6_1[7:0];
  always @(posedge clk)
    nz_6_2 <= { _074_, _073_, _071_, nz_6_1 };
  always @(posedge clk)
    neg_6_2 <= { _078_, _077_, _075_, neg_6_1 };
  always @(posedge clk)
    rest_6_2 <= tripled_6_2[7:0];
  always @(posedge clk)
    code_7_0 <= { ninefold_7_0[9:8], tripled_7_0[9:8] };
  always @(posedge clk)
    rest_7_0 <= ninefold_7_0[7:0];
  always @(posedge clk)
    nz_7_1 <= { _081_, _079_ };
  always @(posedge clk)
    neg_7_1 <= { _084_, _082_ };
  always @(posedge clk)
    code_7_1 <= { ninefold_7_1[9:8], tripled_7_1[9:8] };
  always @(posedge clk)
    rest_7_1 <= ninefold_7_1[7:0];
  always @(posedge clk)
    nz_7_2 <= { _088_, _087_, _085_, nz_7_1 };
  always @(posedge clk)
    neg_7_2 <= { _092_, _091_, _089_, neg_7_1 };
  always @(posedge clk)
    rest_7_2 <= tripled_7_2[7:0];
  always @(posedge clk)
    code_8_0 <= { ninefold_8_0[9:8], tripled_8_0[9:8] };
  always @(posedge clk)
    rest_8_0 <= ninefold_8_0[7:0];
  always @(posedge clk)
    nz_8_1 <= { _095_, _093_ };
  always @(posedge clk)
    neg_8_1 <= { _098_, _096_ };
  always @(posedge clk)
    code_8_1 <= { ninefold_8_1[9:8], tripled_8_1[9:8] };
  always @(posedge clk)
    rest_8_1 <= ninefold_8_1[7:0];
  always @(posedge clk)
    nz_8_2 <= { _102_, _101_, _099_, nz_8_1 };
  always @(posedge clk)
    neg_8_2 <= { _106_, _105_, _103_, neg_8_1 };
  always @(posedge clk)
    rest_8_2 <= tripled_8_2[7:0];
  always @(posedge clk)
    code_9_0 <= { ninefold_9_0[9:8], tripled_9_0[9:8] };
  always @(posedge clk)
    rest_9_0 <= ninefold_9_0[7:0];
  always @(posedge clk)
    nz_9_1 <= { _109_, _107_ };
  always @(posedge clk)
    neg_9_1 <= { _112_, _110_ };
  always @(posedge clk)
    code_9_1 <= { ninefold_9_1[9:8], tripled_9_1[9:8] };
  always @(posedge clk)
    rest_9_1 <= ninefold_9_1[7:0];
  always @(posedge clk)
    nz_9_2 <= { _116_, _115_, _113_, nz_9_1 };
  always @(posedge clk)
    neg_9_2 <= { _120_, _119_, _117_, neg_9_1 };
  always @(posedge clk)
    rest_9_2 <= tripled_9_2[7:0];
  always @(posedge clk)
    code_10_0 <= { ninefold_10_0[9:8], tripled_10_0[9:8] };
  always @(posedge clk)
    rest_10_0 <= ninefold_10_0[7:0];
  always @(posedge clk)
    nz_10_1 <= { _123_, _121_ };
  always @(posedge clk)
    neg_10_1 <= { _126_, _124_ };
  always @(posedge clk)
    code_10_1 <= { ninefold_10_1[9:8], tripled_10_1[9:8] };
  always @(posedge clk)
    rest_10_1 <= ninefold_10_1[7:0];
  always @(posedge clk)
    nz_10_2 <= { _130_, _129_, _127_, nz_10_1 };
  always @(posedge clk)
    neg_10_2 <= { _134_, _133_, _131_, neg_10_1 };
  always @(posedge clk)
    rest_10_2 <= tripled_10_2[7:0];
  always @(posedge clk)
    code_11_0 <= { ninefold_11_0[9:8], tripled_11_0[9:8] };
  always @(posedge clk)
    rest_11_0 <= ninefold_11_0[7:0];
  always @(posedge clk)
    nz_11_1 <= { _137_, _135_ };
  always @(posedge clk)
    neg_11_1 <= { _140_, _138_ };
  always @(posedge clk)
    code_11_1 <= { ninefold_11_1[9:8], tripled_11_1[9:8] };
  always @(posedge clk)
    rest_11_1 <= ninefold_11_1[7:0];
  always @(posedge clk)
    nz_11_2 <= { _144_, _143_, _141_, nz_11_1 };
  always @(posedge clk)
    neg_11_2 <= { _148_, _147_, _145_, neg_11_1 };
  always @(posedge clk)
    rest_11_2 <= tripled_11_2[7:0];
  always @(posedge clk)
    code_12_0 <= { ninefold_12_0[9:8], tripled_12_0[9:8] };
  always @(posedge clk)
    rest_12_0 <= ninefold_12_0[7:0];
  always @(posedge clk)
    nz_12_1 <= { _151_, _149_ };
  always @(posedge clk)
    neg_12_1 <= { _154_, _152_ };
  always @(posedge clk)
    code_12_1 <= { ninefold_12_1[9:8], tripled_12_1[9:8] };
  always @(posedge clk)
    rest_12_1 <= ninefold_12_1[7:0];
  always @(posedge clk)
    nz_12_2 <= { _158_, _157_, _155_, nz_12_1 };
  always @(posedge clk)
    neg_12_2 <= { _162_, _161_, _159_, neg_12_1 };
  always @(posedge clk)
    rest_12_2 <= tripled_12_2[7:0];
  always @(posedge clk)
    code_13_0 <= { ninefold_13_0[9:8], tripled_13_0[9:8] };
  always @(posedge clk)
    rest_13_0 <= ninefold_13_0[7:0];
  always @(posedge clk)
    nz_13_1 <= { _165_, _163_ };
  always @(posedge clk)
    neg_13_1 <= { _168_, _166_ };
  always @(posedge clk)
    code_13_1 <= { ninefold_13_1[9:8], tripled_13_1[9:8] };
  always @(posedge clk)
    rest_13_1 <= ninefold_13_1[7:0];
  always @(posedge clk)
    nz_13_2 <= { _172_, _171_, _169_, nz_13_1 };
  always @(posedge clk)
    neg_13_2 <= { _176_, _175_, _173_, neg_13_1 };
  always @(posedge clk)
    rest_13_2 <= tripled_13_2[7:0];
  always @(posedge clk)
    code_14_0 <= { ninefold_14_0[9:8], tripled_14_0[9:8] };
  always @(posedge clk)
    rest_14_0 <= ninefold_14_0[7:0];
  always @(posedge clk)
    nz_14_1 <= { _179_, _177_ };
  always @(posedge clk)
    neg_14_1 <= { _182_, _180_ };
  always @(posedge clk)
    code_14_1 <= { ninefold_14_1[9:8], tripled_14_1[9:8] };
  always @(posedge clk)
    rest_14_1 <= ninefold_14_1[7:0];
  always @(posedge clk)
    nz_14_2 <= { _186_, _185_, _183_, nz_14_1 };
  always @(posedge clk)
    neg_14_2 <= { _190_, _189_, _187_, neg_14_1 };
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
module tnthw_t16x16a2_counters(
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
  input [8:0] add__adds;
  wire [8:0] add__adds;
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
module tnthw_t16x16a2_error_latch(
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
module tnthw_t16x16a2_memory_queue(
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
  input [3:0] data_2;
  wire [3:0] data_2;
  input [3:0] data_3;
  wire [3:0] data_3;
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
  output [217:0] head;
  wire [217:0] head;
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
  reg [217:0] storage [7:0];
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
module tnthw_t16x16a2_memory_unit(
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
  wire [3:0] _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire [3:0] _012_;
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
  input [31:0] beats__payload;
  wire [31:0] beats__payload;
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
  input [31:0] read__data;
  wire [31:0] read__data;
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
  output slot;
  wire slot;
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
  output [31:0] write_data__payload;
  wire [31:0] write_data__payload;
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
  assign _079_ = 22'h000000 + { 2'h0, instruction[207:188] };
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
  assign _005_ = _004_ ? 4'h0 : word[39:36];
  assign held_read = busy ? _005_ : 4'h0;
  assign _006_ = word[3:0] == 4'h4;
  assign _007_ = word[3:0] == 4'h5;
  assign _008_ = _006_ | _007_;
  assign _009_ = word[3:0] == 4'h6;
  assign _010_ = _008_ | _009_;
  assign _012_ = _010_ ? 4'h0 : word[55:52];
  assign held_write = busy ? _012_ : 4'h0;
  assign _013_ = word[3:0] == 4'h4;
  assign _014_ = word[3:0] == 4'h5;
  assign _015_ = _013_ | _014_;
  assign _016_ = word[3:0] == 4'h6;
  assign _017_ = _015_ | _016_;
  assign slot = _017_ ? word[68] : word[132];
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
  tnthw_t16x16a2_memory_unit_load_path load_path (
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
  tnthw_t16x16a2_memory_unit_store_path store_path (
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
module tnthw_t16x16a2_memory_unit_load_path(
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
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire [5:0] _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire [20:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire [505:0] _025_;
  wire [3:0] _026_;
  wire [19:0] _027_;
  wire [19:0] _028_;
  wire _029_;
  wire [20:0] _030_;
  wire [20:0] _031_;
  wire _032_;
  wire [16:0] _033_;
  wire [20:0] _034_;
  wire [5:0] _035_;
  wire _036_;
  wire [5:0] _037_;
  wire _038_;
  wire _039_;
  wire [19:0] _040_;
  wire _041_;
  wire [5:0] _042_;
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
  wire [3:0] _058_;
  wire [3:0] _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire [20:0] _064_;
  wire [20:0] _065_;
  wire [16:0] _066_;
  wire _067_;
  wire [20:0] _068_;
  wire _069_;
  wire [5:0] _070_;
  wire [5:0] _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire [20:0] _077_;
  wire _078_;
  wire [16:0] _079_;
  wire [19:0] _080_;
  wire [20:0] _081_;
  wire [19:0] _082_;
  wire [5:0] _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire [4:0] _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire [19:0] _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire [5:0] _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire [5:0] _110_;
  wire [5:0] _111_;
  wire [20:0] _112_;
  wire [16:0] _113_;
  wire [16:0] _114_;
  wire [16:0] _115_;
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
  wire [3:0] _127_;
  wire [3:0] _128_;
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
  reg [3:0] beat;
  initial beat = 4'h0;
  input [31:0] beats__payload;
  wire [31:0] beats__payload;
  input beats__valid;
  wire beats__valid;
  reg [20:0] beats_left;
  initial beats_left = 21'h000000;
  reg bounded;
  initial bounded = 1'h0;
  input clk;
  wire clk;
  wire [4:0] count;
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
  wire [19:0] rows_35;
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
  assign _061_ = head[3:0] == 4'h4;
  assign _067_ = head[3:0] == 4'h5;
  assign _069_ = _061_ | _067_;
  assign _072_ = head[3:0] == 4'h6;
  assign _078_ = _069_ | _072_;
  assign _082_ = _078_ ? head[87:68] : head[151:132];
  assign _001_ = _000_ ? 20'h00000 : _082_;
  assign _012_ = ~| beat;
  assign _022_ = beat == 4'h1;
  assign _032_ = beat == 4'h2;
  assign _036_ = beat == 4'h3;
  assign _045_ = beat == 4'h4;
  assign _047_ = beat == 4'h5;
  assign _048_ = beat == 4'h6;
  assign _049_ = beat == 4'h7;
  assign _050_ = beat == 4'h8;
  assign _051_ = beat == 4'h9;
  assign _052_ = beat == 4'ha;
  assign _053_ = beat == 4'hb;
  assign _054_ = beat == 4'hc;
  assign _055_ = beat == 4'hd;
  assign _056_ = beat == 4'he;
  assign _057_ = beat == 4'hf;
  assign _058_ = beat + 4'h1;
  assign _059_ = entry_end ? 4'h0 : _058_;
  assign _060_ = instruction[3:0] == 4'h2;
  assign _062_ = instruction[3:0] == 4'h3;
  assign _063_ = _060_ | _062_;
  assign _064_ = { 1'h0, instruction[207:188] } - 21'h000002;
  assign _065_ = { 1'h0, instruction[207:188] } - 21'h000002;
  assign _066_ = { 1'h0, instruction[187:172] } - 17'h00002;
  assign _068_ = { 1'h0, instruction[107:88] } - 21'h000002;
  assign _070_ = { 1'h0, count } - 6'h02;
  assign _071_ = { 1'h0, count } - 6'h02;
  assign _073_ = instruction[3:0] == 4'h2;
  assign _074_ = instruction[3:0] == 4'h4;
  assign _075_ = instruction[3:0] == 4'h5;
  assign _076_ = _074_ | _075_;
  assign _077_ = $signed(beats_left) - $signed(21'h000001);
  assign _079_ = $signed(rows_left) - $signed(17'h00001);
  assign _080_ = address + 20'h00001;
  assign _081_ = $signed(words_left) - $signed(21'h000001);
  assign _083_ = $signed(in_entry_left) - $signed(6'h01);
  assign _084_ = beats__valid & ends;
  assign _085_ = ~ _084_;
  assign _086_ = receiving & _085_;
  assign _087_ = load ? start : _086_;
  assign _002_ = ~ past;
  assign _003_ = entry_end & _002_;
  assign _004_ = ~ past;
  assign _005_ = entry_end & _004_;
  assign _006_ = ~ past;
  assign _007_ = entry_end & _006_;
  assign _008_ = ~ past;
  assign _009_ = entry_end & _008_;
  assign _010_ = ~ past;
  assign _011_ = entry_end & _010_;
  assign _013_ = ~ past;
  assign _014_ = entry_end & _013_;
  assign _015_ = { of_table, fetching, of_weights, of_words } & { _014_, _011_, _009_, _007_, _005_, _003_ };
  assign _016_ = entry_end & past;
  assign _017_ = ~ entry_end;
  assign _018_ = last_beat & _017_;
  assign _019_ = ~ words;
  assign _020_ = _018_ & _019_;
  assign _row_end = _moves & words_left[20];
  assign _following = _row + word[171:152];
  assign last_52 = _row_end & rows_left[16];
  assign _021_ = { 1'h0, address } - { 1'h0, rows };
  assign _023_ = ~ _021_[20];
  assign past = bounded & _023_;
  assign taken = beats__valid & receiving;
  assign entry_end = taken & in_entry_left[5];
  assign last_beat = taken & beats_left[20];
  assign _024_ = in_entry_left[5] & last_52;
  assign ends = words ? _024_ : beats_left[20];
  assign last = taken & ends;
  always @(posedge clk)
    _first <= _001_;
  always @(posedge clk)
    gathered <= _025_;
  always @(posedge clk)
    entry <= address;
  always @(posedge clk)
    beat <= _026_;
  always @(posedge clk)
    address <= _027_;
  always @(posedge clk)
    _row <= _028_;
  always @(posedge clk)
    _moves <= _029_;
  always @(posedge clk)
    words_left <= _030_;
  always @(posedge clk)
    words_whole <= _031_;
  always @(posedge clk)
    rows_left <= _033_;
  always @(posedge clk)
    beats_left <= _034_;
  always @(posedge clk)
    in_entry_left <= _035_;
  always @(posedge clk)
    in_entry_whole <= _037_;
  always @(posedge clk)
    words <= _038_;
  always @(posedge clk)
    bounded <= _039_;
  always @(posedge clk)
    rows <= _040_;
  always @(posedge clk)
    receiving <= _041_;
  always @(posedge clk)
    write <= _042_;
  always @(posedge clk)
    bad_row <= _043_;
  always @(posedge clk)
    bad_count <= _044_;
  always @(posedge clk)
    done <= _046_;
  function [4:0] _228_;
    input [4:0] a;
    input [14:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _228_ = b[4:0];
      s[1]:
        _228_ = b[9:5];
      s[2]:
        _228_ = b[14:10];
      default:
        _228_ = a;
    endcase
  endfunction
  assign _088_ = _228_(5'h00, 15'h4104, { _091_, _090_, _089_ });
  assign _089_ = instruction[110:109] == 2'h2;
  assign _090_ = instruction[110:109] == 2'h1;
  assign _091_ = ~| instruction[110:109];
  function [4:0] _232_;
    input [4:0] a;
    input [19:0] b;
    input [3:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _232_ = b[4:0];
      s[1]:
        _232_ = b[9:5];
      s[2]:
        _232_ = b[14:10];
      s[3]:
        _232_ = b[19:15];
      default:
        _232_ = a;
    endcase
  endfunction
  assign count = _232_(5'h00, { 15'h0490, _088_ }, { _095_, _094_, _093_, _092_ });
  assign _092_ = instruction[3:0] == 4'h5;
  assign _093_ = instruction[3:0] == 4'h6;
  assign _094_ = instruction[3:0] == 4'h4;
  assign _095_ = instruction[3:0] == 4'h2;
  function [19:0] _237_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _237_ = b[19:0];
      s[1]:
        _237_ = b[39:20];
      s[2]:
        _237_ = b[59:40];
      default:
        _237_ = a;
    endcase
  endfunction
  assign _096_ = _237_(20'h00800, 60'h002000020000100, { _099_, _098_, _097_ });
  assign _097_ = instruction[110:109] == 2'h2;
  assign _098_ = instruction[110:109] == 2'h1;
  assign _099_ = ~| instruction[110:109];
  assign rows_35 = _100_ ? _096_ : 20'h00800;
  assign _100_ = instruction[3:0] == 4'h5;
  assign _101_ = drop ? 1'h0 : last;
  assign _046_ = rst ? 1'h0 : _101_;
  assign _102_ = drop ? 1'h0 : _020_;
  assign _044_ = rst ? 1'h0 : _102_;
  assign _103_ = drop ? 1'h0 : _016_;
  assign _043_ = rst ? 1'h0 : _103_;
  assign _104_ = drop ? 6'h00 : _015_;
  assign _042_ = rst ? 6'h00 : _104_;
  assign _105_ = drop ? 1'h0 : _087_;
  assign _041_ = rst ? 1'h0 : _105_;
  assign _040_ = load ? rows_35 : rows;
  assign _106_ = load ? _076_ : bounded;
  assign _107_ = drop ? 1'h0 : _106_;
  assign _039_ = rst ? 1'h0 : _107_;
  assign _108_ = load ? _073_ : words;
  assign _109_ = drop ? 1'h0 : _108_;
  assign _038_ = rst ? 1'h0 : _109_;
  assign _037_ = load ? _071_ : in_entry_whole;
  assign _110_ = entry_end ? in_entry_whole : _083_;
  assign _111_ = taken ? _110_ : in_entry_left;
  assign _035_ = load ? _070_ : _111_;
  assign _112_ = taken ? _077_ : beats_left;
  assign _034_ = load ? _068_ : _112_;
  assign _113_ = _row_end ? _079_ : rows_left;
  assign _114_ = entry_end ? _113_ : rows_left;
  assign _115_ = taken ? _114_ : rows_left;
  assign _033_ = load ? _066_ : _115_;
  assign _031_ = load ? _065_ : words_whole;
  assign _116_ = _row_end ? words_whole : _081_;
  assign _117_ = entry_end ? _116_ : words_left;
  assign _118_ = taken ? _117_ : words_left;
  assign _030_ = load ? _064_ : _118_;
  assign _119_ = load ? _063_ : _moves;
  assign _120_ = drop ? 1'h0 : _119_;
  assign _029_ = rst ? 1'h0 : _120_;
  assign _121_ = _row_end ? _following : _row;
  assign _122_ = entry_end ? _121_ : _row;
  assign _123_ = taken ? _122_ : _row;
  assign _028_ = load ? _first : _123_;
  assign _124_ = _row_end ? _following : _080_;
  assign _125_ = entry_end ? _124_ : address;
  assign _126_ = taken ? _125_ : address;
  assign _027_ = load ? _first : _126_;
  assign _127_ = taken ? _059_ : beat;
  assign _128_ = drop ? 4'h0 : _127_;
  assign _026_ = rst ? 4'h0 : _128_;
  assign _025_[505:480] = _057_ ? beats__payload[25:0] : gathered[505:480];
  assign _025_[479:448] = _056_ ? beats__payload : gathered[479:448];
  assign _025_[447:416] = _055_ ? beats__payload : gathered[447:416];
  assign _025_[415:384] = _054_ ? beats__payload : gathered[415:384];
  assign _025_[383:352] = _053_ ? beats__payload : gathered[383:352];
  assign _025_[351:320] = _052_ ? beats__payload : gathered[351:320];
  assign _025_[319:288] = _051_ ? beats__payload : gathered[319:288];
  assign _025_[287:256] = _050_ ? beats__payload : gathered[287:256];
  assign _025_[255:224] = _049_ ? beats__payload : gathered[255:224];
  assign _025_[223:192] = _048_ ? beats__payload : gathered[223:192];
  assign _025_[191:160] = _047_ ? beats__payload : gathered[191:160];
  assign _025_[159:128] = _045_ ? beats__payload : gathered[159:128];
  assign _025_[127:96] = _036_ ? beats__payload : gathered[127:96];
  assign _025_[95:64] = _032_ ? beats__payload : gathered[95:64];
  assign _025_[63:32] = _022_ ? beats__payload : gathered[63:32];
  assign _025_[31:0] = _012_ ? beats__payload : gathered[31:0];
  assign unused = & { word[151:0], instruction[171:111], instruction[108], instruction[87:4], head[131:88], head[67:4], _021_[19:0] };
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
  wire _008_;
  wire [16:0] _009_;
  wire [19:0] _010_;
  wire [20:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire [19:0] _016_;
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
  wire [19:0] _028_;
  wire [19:0] _029_;
  wire _030_;
  wire [20:0] _031_;
  wire [20:0] _032_;
  wire [16:0] _033_;
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
  wire [32:0] head_40;
  input [207:0] instruction;
  wire [207:0] instruction;
  wire last;
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
  assign _013_ = sent & head_40[32];
  assign _row_end = _moves & words_left[20];
  assign _following = _row + word[171:152];
  assign last = _row_end & rows_left[16];
  assign step = reading & room;
  assign sent = beats__valid & beats__ready;
  always @(posedge clk)
    _first <= _001_;
  always @(posedge clk)
    read__en <= _014_;
  always @(posedge clk)
    read__address <= _016_;
  always @(posedge clk)
    word_0_0 <= _017_;
  always @(posedge clk)
    word_1_0 <= _018_;
  always @(posedge clk)
    word_0_1 <= _019_;
  always @(posedge clk)
    word_1_1 <= _020_;
  always @(posedge clk)
    word_0_2 <= _021_;
  always @(posedge clk)
    word_1_2 <= _022_;
  always @(posedge clk)
    word_0_3 <= _023_;
  always @(posedge clk)
    word_1_3 <= _024_;
  always @(posedge clk)
    push <= _025_;
  always @(posedge clk)
    word_1_4 <= _027_;
  always @(posedge clk)
    address <= _028_;
  always @(posedge clk)
    _row <= _029_;
  always @(posedge clk)
    _moves <= _030_;
  always @(posedge clk)
    words_left <= _031_;
  always @(posedge clk)
    words_whole <= _032_;
  always @(posedge clk)
    rows_left <= _033_;
  always @(posedge clk)
    reading <= _035_;
  always @(posedge clk)
    done <= _036_;
  assign _000_ = head[3:0] == 4'h6;
  assign _008_ = head[3:0] == 4'h4;
  assign _015_ = head[3:0] == 4'h5;
  assign _026_ = _008_ | _015_;
  assign _034_ = head[3:0] == 4'h6;
  assign _037_ = _026_ | _034_;
  assign _038_ = _037_ ? head[87:68] : head[151:132];
  assign _001_ = _000_ ? 20'h00000 : _038_;
  assign _002_ = instruction[3:0] == 4'h2;
  assign _003_ = instruction[3:0] == 4'h3;
  assign _004_ = _002_ | _003_;
  assign _005_ = { 1'h0, instruction[207:188] } - 21'h000002;
  assign _006_ = { 1'h0, instruction[207:188] } - 21'h000002;
  assign _007_ = { 1'h0, instruction[187:172] } - 17'h00002;
  assign _039_ = drop ? 1'h0 : _013_;
  assign _036_ = rst ? 1'h0 : _039_;
  assign _040_ = step ? _012_ : reading;
  assign _041_ = load ? start : _040_;
  assign _042_ = drop ? 1'h0 : _041_;
  assign _035_ = rst ? 1'h0 : _042_;
  assign _043_ = _row_end ? _009_ : rows_left;
  assign _044_ = step ? _043_ : rows_left;
  assign _033_ = load ? _007_ : _044_;
  assign _032_ = load ? _006_ : words_whole;
  assign _045_ = _row_end ? words_whole : _011_;
  assign _046_ = step ? _045_ : words_left;
  assign _031_ = load ? _005_ : _046_;
  assign _047_ = load ? _004_ : _moves;
  assign _048_ = drop ? 1'h0 : _047_;
  assign _030_ = rst ? 1'h0 : _048_;
  assign _049_ = _row_end ? _following : _row;
  assign _050_ = step ? _049_ : _row;
  assign _029_ = load ? _first : _050_;
  assign _051_ = _row_end ? _following : _010_;
  assign _052_ = step ? _051_ : address;
  assign _028_ = load ? _first : _052_;
  assign _053_ = drop ? 1'h0 : word_1_3;
  assign _027_ = rst ? 1'h0 : _053_;
  assign _054_ = drop ? 1'h0 : word_0_3;
  assign _025_ = rst ? 1'h0 : _054_;
  assign _055_ = drop ? 1'h0 : word_1_2;
  assign _024_ = rst ? 1'h0 : _055_;
  assign _056_ = drop ? 1'h0 : word_0_2;
  assign _023_ = rst ? 1'h0 : _056_;
  assign _057_ = drop ? 1'h0 : word_1_1;
  assign _022_ = rst ? 1'h0 : _057_;
  assign _058_ = drop ? 1'h0 : word_0_1;
  assign _021_ = rst ? 1'h0 : _058_;
  assign _059_ = drop ? 1'h0 : word_1_0;
  assign _020_ = rst ? 1'h0 : _059_;
  assign _060_ = drop ? 1'h0 : word_0_0;
  assign _019_ = rst ? 1'h0 : _060_;
  assign _061_ = drop ? 1'h0 : last;
  assign _018_ = rst ? 1'h0 : _061_;
  assign _062_ = drop ? 1'h0 : step;
  assign _017_ = rst ? 1'h0 : _062_;
  assign _063_ = drop ? 20'h00000 : address;
  assign _016_ = rst ? 20'h00000 : _063_;
  assign _064_ = drop ? 1'h0 : step;
  assign _014_ = rst ? 1'h0 : _064_;
  assign unused = & { word[151:0], instruction[171:4], head[131:88], head[67:4] };
  tnthw_t16x16a2_memory_unit_store_path_words words (
    .claim(step),
    .clk(clk),
    .drop(drop),
    .head(head_40),
    .pop(sent),
    .push(push),
    .read__data(read__data),
    .room(room),
    .rst(rst),
    .valid(beats__valid),
    .word_1_4(word_1_4)
  );
  assign beats__payload = head_40[31:0];
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
  wire _012_;
  wire [31:0] _013_;
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
  reg [31:0] held;
  initial held = 32'd0;
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
  wire written;
  assign read__ready = _008_ | _012_;
  assign unasked = read__valid & expects_none;
  assign _013_ = stays ? held : 32'd0;
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
module tnthw_t16x16a2_scheduler(
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
  wire [3:0] _056_;
  wire [3:0] _057_;
  wire [3:0] _058_;
  wire [3:0] _059_;
  wire [3:0] _060_;
  wire [3:0] _061_;
  wire [3:0] _062_;
  wire _063_;
  wire [3:0] _064_;
  wire [3:0] _065_;
  wire [3:0] _066_;
  wire _067_;
  wire [3:0] _068_;
  wire [3:0] _069_;
  wire _070_;
  wire [3:0] _071_;
  wire [3:0] _072_;
  wire _073_;
  wire _074_;
  wire [3:0] _075_;
  wire [3:0] _076_;
  wire [3:0] _077_;
  wire [3:0] _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire [3:0] _082_;
  wire [3:0] _083_;
  wire [3:0] _084_;
  wire [3:0] _085_;
  wire _086_;
  wire _087_;
  wire [3:0] _088_;
  wire _089_;
  wire [3:0] _090_;
  wire [3:0] _091_;
  wire [3:0] _092_;
  wire _093_;
  wire _094_;
  wire [3:0] _095_;
  wire [3:0] _096_;
  wire [3:0] _097_;
  wire [3:0] _098_;
  wire _099_;
  wire [3:0] _100_;
  wire [3:0] _101_;
  wire _102_;
  wire [3:0] _103_;
  wire [3:0] _104_;
  wire _105_;
  wire [3:0] _106_;
  wire [3:0] _107_;
  wire _108_;
  wire _109_;
  wire [3:0] _110_;
  wire [3:0] _111_;
  wire [3:0] _112_;
  wire _113_;
  wire [3:0] _114_;
  wire _115_;
  wire [3:0] _116_;
  wire [3:0] _117_;
  wire [3:0] _118_;
  wire [3:0] _119_;
  wire _120_;
  wire [3:0] _121_;
  wire [3:0] _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire [3:0] _126_;
  wire [3:0] _127_;
  wire [3:0] _128_;
  wire [3:0] _129_;
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
  wire [3:0] _158_;
  wire _159_;
  wire _160_;
  wire [3:0] _161_;
  wire [3:0] _162_;
  wire [3:0] _163_;
  wire [3:0] _164_;
  wire [3:0] _165_;
  wire [3:0] _166_;
  wire [3:0] _167_;
  wire [3:0] _168_;
  wire _169_;
  wire [3:0] _170_;
  wire [3:0] _171_;
  wire [3:0] _172_;
  wire [3:0] _173_;
  wire [3:0] _174_;
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
  wire [3:0] _250_;
  wire [3:0] _251_;
  wire [3:0] _252_;
  wire [3:0] _253_;
  wire [3:0] _254_;
  wire [3:0] _255_;
  wire [3:0] _256_;
  wire [3:0] _257_;
  wire [3:0] _258_;
  wire [3:0] _259_;
  wire [3:0] _260_;
  wire [3:0] _261_;
  wire [3:0] _262_;
  wire [3:0] _263_;
  wire [3:0] _264_;
  wire [3:0] _265_;
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
  wire [7:0] _280_;
  wire [7:0] _281_;
  wire [15:0] _282_;
  wire _283_;
  wire _284_;
  wire [7:0] _285_;
  wire [7:0] _286_;
  wire [15:0] _287_;
  wire _288_;
  wire _289_;
  wire [7:0] _290_;
  wire [7:0] _291_;
  wire [15:0] _292_;
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
  reg [3:0] array_read_banks_head;
  initial array_read_banks_head = 4'h0;
  reg [3:0] array_read_banks_started;
  initial array_read_banks_started = 4'h0;
  reg [3:0] array_read_banks_taken;
  initial array_read_banks_taken = 4'h0;
  reg array_waits_memory;
  initial array_waits_memory = 1'h0;
  reg array_waits_vector;
  initial array_waits_vector = 1'h0;
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
  reg [3:0] memory_read_banks_head;
  initial memory_read_banks_head = 4'h0;
  reg [3:0] memory_read_banks_started;
  initial memory_read_banks_started = 4'h0;
  reg memory_waits_array;
  initial memory_waits_array = 1'h0;
  reg memory_waits_vector;
  initial memory_waits_vector = 1'h0;
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
  reg [3:0] vector_read_banks_head;
  initial vector_read_banks_head = 4'h0;
  reg [3:0] vector_read_banks_started;
  initial vector_read_banks_started = 4'h0;
  reg vector_waits_array;
  initial vector_waits_array = 1'h0;
  reg vector_waits_memory;
  initial vector_waits_memory = 1'h0;
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
  assign _065_ = value_2[411:408] & value[309:306];
  assign _066_ = value_2[415:412] & value[313:310];
  assign _067_ = | { _066_, _065_ };
  assign _068_ = head[213:210] & value[309:306];
  assign _069_ = head[217:214] & value[313:310];
  assign _070_ = | { _069_, _068_ };
  assign _071_ = head[213:210] & value_2[411:408];
  assign _072_ = head[217:214] & value_2[415:412];
  assign _074_ = | { _072_, _071_ };
  assign _075_ = memory__free ? memory_read_banks_head : memory_read_banks_started;
  assign _076_ = value[309:306] & _075_;
  assign _077_ = memory__free ? memory_write_banks_head : memory_write_banks_started;
  assign _078_ = value[313:310] & _077_;
  assign _079_ = | { _078_, _076_ };
  assign _082_ = vector__free ? vector_read_banks_head : vector_read_banks_started;
  assign _083_ = value[309:306] & _082_;
  assign _084_ = vector__free ? vector_write_banks_head : vector_write_banks_started;
  assign _085_ = value[313:310] & _084_;
  assign _086_ = | { _085_, _083_ };
  assign _088_ = memory__free ? memory_read_banks_head : memory_read_banks_started;
  assign _090_ = value_2[411:408] & _088_;
  assign _091_ = memory__free ? memory_write_banks_head : memory_write_banks_started;
  assign _092_ = value_2[415:412] & _091_;
  assign _093_ = | { _092_, _090_ };
  assign _095_ = array__free ? array_read_banks_head : array_read_banks_started;
  assign _096_ = value_2[411:408] & _095_;
  assign _097_ = array__free ? array_write_banks_head : array_write_banks_started;
  assign _098_ = value_2[415:412] & _097_;
  assign _099_ = | { _098_, _096_ };
  assign _100_ = array__free ? array_read_banks_head : array_read_banks_started;
  assign _101_ = value_2[411:408] & _100_;
  assign _103_ = array__free ? array_write_banks_head : array_write_banks_started;
  assign _104_ = value_2[415:412] & _103_;
  assign _105_ = | { _104_, _101_ };
  assign _106_ = value_2[411:408] & array_read_banks_taken;
  assign _107_ = value_2[415:412] & array_write_banks_taken;
  assign _108_ = | { _107_, _106_ };
  assign _109_ = array__take ? _105_ : _108_;
  assign _110_ = array__free ? array_read_banks_head : array_read_banks_started;
  assign _111_ = head[213:210] & _110_;
  assign _112_ = array__free ? array_write_banks_head : array_write_banks_started;
  assign _114_ = head[217:214] & _112_;
  assign _115_ = | { _114_, _111_ };
  assign _116_ = array__free ? array_read_banks_head : array_read_banks_started;
  assign _117_ = head[213:210] & _116_;
  assign _118_ = array__free ? array_write_banks_head : array_write_banks_started;
  assign _119_ = head[217:214] & _118_;
  assign _120_ = | { _119_, _117_ };
  assign _121_ = head[213:210] & array_read_banks_taken;
  assign _122_ = head[217:214] & array_write_banks_taken;
  assign _123_ = | { _122_, _121_ };
  assign _125_ = array__take ? _120_ : _123_;
  assign _126_ = vector__free ? vector_read_banks_head : vector_read_banks_started;
  assign _127_ = head[213:210] & _126_;
  assign _128_ = vector__free ? vector_write_banks_head : vector_write_banks_started;
  assign _129_ = head[217:214] & _128_;
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
  assign _239_ = drop ? 1'h0 : _130_;
  assign _187_ = rst ? 1'h0 : _239_;
  assign _240_ = drop ? 1'h0 : _125_;
  assign _185_ = rst ? 1'h0 : _240_;
  assign _241_ = drop ? 1'h0 : _115_;
  assign _184_ = rst ? 1'h0 : _241_;
  assign _242_ = drop ? 1'h0 : _109_;
  assign _183_ = rst ? 1'h0 : _242_;
  assign _243_ = drop ? 1'h0 : _099_;
  assign _182_ = rst ? 1'h0 : _243_;
  assign _244_ = drop ? 1'h0 : _093_;
  assign _181_ = rst ? 1'h0 : _244_;
  assign _245_ = drop ? 1'h0 : _086_;
  assign _180_ = rst ? 1'h0 : _245_;
  assign _246_ = drop ? 1'h0 : _079_;
  assign _179_ = rst ? 1'h0 : _246_;
  assign _247_ = drop ? 1'h0 : _074_;
  assign _177_ = rst ? 1'h0 : _247_;
  assign _248_ = drop ? 1'h0 : _070_;
  assign _176_ = rst ? 1'h0 : _248_;
  assign _249_ = drop ? 1'h0 : _067_;
  assign _175_ = rst ? 1'h0 : _249_;
  assign _250_ = drop ? 4'h0 : _064_;
  assign _174_ = rst ? 4'h0 : _250_;
  assign _251_ = drop ? 4'h0 : value_2[415:412];
  assign _173_ = rst ? 4'h0 : _251_;
  assign _252_ = drop ? 4'h0 : _062_;
  assign _172_ = rst ? 4'h0 : _252_;
  assign _253_ = drop ? 4'h0 : value_2[411:408];
  assign _171_ = rst ? 4'h0 : _253_;
  assign _254_ = array__take ? _061_ : array_write_banks_taken;
  assign _255_ = drop ? 4'h0 : _254_;
  assign _170_ = rst ? 4'h0 : _255_;
  assign _256_ = drop ? 4'h0 : _060_;
  assign _168_ = rst ? 4'h0 : _256_;
  assign _257_ = drop ? 4'h0 : value[313:310];
  assign _167_ = rst ? 4'h0 : _257_;
  assign _258_ = array__take ? _059_ : array_read_banks_taken;
  assign _259_ = drop ? 4'h0 : _258_;
  assign _166_ = rst ? 4'h0 : _259_;
  assign _260_ = drop ? 4'h0 : _058_;
  assign _165_ = rst ? 4'h0 : _260_;
  assign _261_ = drop ? 4'h0 : value[309:306];
  assign _164_ = rst ? 4'h0 : _261_;
  assign _262_ = drop ? 4'h0 : _057_;
  assign _163_ = rst ? 4'h0 : _262_;
  assign _263_ = drop ? 4'h0 : head[217:214];
  assign _162_ = rst ? 4'h0 : _263_;
  assign _264_ = drop ? 4'h0 : _056_;
  assign _161_ = rst ? 4'h0 : _264_;
  assign _265_ = drop ? 4'h0 : head[213:210];
  assign _158_ = rst ? 4'h0 : _265_;
  assign _266_ = drop ? 1'h0 : vector_less_array[15];
  assign _157_ = rst ? 1'h0 : _266_;
  assign _267_ = drop ? 1'h0 : vector_less_memory[15];
  assign _156_ = rst ? 1'h0 : _267_;
  assign _268_ = drop ? 1'h0 : vector__start;
  assign _155_ = rst ? 1'h0 : _268_;
  assign _269_ = drop ? 1'h0 : _055_;
  assign _154_ = rst ? 1'h0 : _269_;
  assign _270_ = drop ? 1'h0 : array_less_vector[15];
  assign _153_ = rst ? 1'h0 : _270_;
  assign _271_ = drop ? 1'h0 : array_less_memory[15];
  assign _152_ = rst ? 1'h0 : _271_;
  assign _272_ = drop ? 1'h0 : array__start;
  assign _151_ = rst ? 1'h0 : _272_;
  assign _273_ = drop ? 1'h0 : _052_;
  assign _150_ = rst ? 1'h0 : _273_;
  assign _274_ = drop ? 1'h0 : memory_less_vector[15];
  assign _149_ = rst ? 1'h0 : _274_;
  assign _275_ = drop ? 1'h0 : memory_less_array[15];
  assign _147_ = rst ? 1'h0 : _275_;
  assign _276_ = drop ? 1'h0 : memory__start;
  assign _146_ = rst ? 1'h0 : _276_;
  assign _277_ = drop ? 1'h0 : _049_;
  assign _145_ = rst ? 1'h0 : _277_;
  assign _278_ = drop ? 1'h0 : _046_;
  assign _144_ = rst ? 1'h0 : _278_;
  assign _279_ = drop ? 1'h0 : some_vector;
  assign _143_ = rst ? 1'h0 : _279_;
  assign _280_ = _042_ ? _045_ : running_vector;
  assign _281_ = drop ? 8'h00 : _280_;
  assign _142_ = rst ? 8'h00 : _281_;
  assign _282_ = vector__done ? _041_ : completed_vector;
  assign _141_ = clear ? 16'h0000 : _282_;
  assign _283_ = drop ? 1'h0 : _040_;
  assign _140_ = rst ? 1'h0 : _283_;
  assign _284_ = drop ? 1'h0 : some_array;
  assign _139_ = rst ? 1'h0 : _284_;
  assign _285_ = _036_ ? _039_ : running_array;
  assign _286_ = drop ? 8'h00 : _285_;
  assign _138_ = rst ? 8'h00 : _286_;
  assign _287_ = array__done ? _035_ : array_completed;
  assign _136_ = clear ? 16'h0000 : _287_;
  assign _288_ = drop ? 1'h0 : _034_;
  assign _135_ = rst ? 1'h0 : _288_;
  assign _289_ = drop ? 1'h0 : some_memory;
  assign _134_ = rst ? 1'h0 : _289_;
  assign _290_ = _030_ ? _033_ : running_memory;
  assign _291_ = drop ? 8'h00 : _290_;
  assign _133_ = rst ? 8'h00 : _291_;
  assign _292_ = memory__done ? _029_ : completed_memory;
  assign _132_ = clear ? { 15'h0000, resident } : _292_;
  assign unused = & { vector_less_memory[14:0], vector_less_array[14:0], value_2[407:36], value_2[3:0], value[305:36], value[3:0], head[209:36], head[3:0], memory_less_vector[14:0], memory_less_array[14:0], array_less_vector[14:0], array_less_memory[14:0] };
endmodule

// Walk the pages of the program, image by image, until END or the last NEXT.
module tnthw_t16x16a2_sequencer(
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
  wire _008_;
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
  wire _093_;
  wire _094_;
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
  wire _108_;
  wire _109_;
  wire _110_;
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
  reg named;
  initial named = 1'h0;
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
  reg slot;
  initial slot = 1'h0;
  wire slot_69;
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
  input write_slot;
  wire write_slot;
  assign _000_ = instruction[3:0] == 4'h1;
  assign _026_ = last | _000_;
  assign _037_ = names ? instruction[68] : named;
  assign _048_ = ahead != 16'h0001;
  assign _059_ = page_end ? _048_ : some;
  assign _069_ = fetched | _059_;
  assign _080_ = fetched != page_end;
  assign _091_ = ahead - 16'h0001;
  assign _001_ = ahead + 16'h0001;
  assign _007_ = page_end ? _091_ : _001_;
  assign _008_ = names ? instruction[68] : named;
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
  assign slot_69 = begin_ ? 1'h0 : slot;
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
  assign _108_ = begin_ ? 1'h0 : _037_;
  assign _094_ = rst ? 1'h0 : _108_;
  assign _109_ = page_end ? _008_ : slot;
  assign _110_ = begin_ ? 1'h0 : _109_;
  assign _093_ = rst ? 1'h0 : _110_;
  assign _111_ = clear ? entry_11 : entry;
  assign _092_ = rst ? 32'd0 : _111_;
  assign _090_ = ends ? instruction[68:37] : output_stride;
  assign _089_ = ends ? instruction[36:5] : input_stride;
  assign _112_ = ends ? instruction[4] : stays;
  assign _088_ = rst ? 1'h0 : _112_;
  assign _113_ = ends ? _026_ : over;
  assign _087_ = rst ? 1'h0 : _113_;
  tnthw_t16x16a2_sequencer_buffer buffer (
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
  tnthw_t16x16a2_sequencer_images images_90 (
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
module tnthw_t16x16a2_sequencer_buffer(
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
  wire _051_;
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
  wire _077_;
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
  reg slot;
  initial slot = 1'h0;
  input slot_34;
  wire slot_34;
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
  input write_slot;
  wire write_slot;
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
  assign _053_ = boot ? 408'h000000000000000000000000000000000000000000000000000000000000000000000000000002000000000000000000000006 : _072_;
  assign _073_ = ages[2] ? ages : { ages[1:0], 1'h0 };
  assign _074_ = check ? { 2'h0, _021_ } : _073_;
  assign _075_ = open ? 3'h1 : _074_;
  assign _076_ = close ? 3'h0 : _075_;
  assign _052_ = rst ? 3'h0 : _076_;
  assign _077_ = open ? slot_34 : slot;
  assign _051_ = rst ? 1'h0 : _077_;
  assign _078_ = check ? _018_ : index;
  assign _079_ = open ? 5'h00 : _078_;
  assign _050_ = rst ? 5'h00 : _079_;
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
    .read_address({ slot, index }),
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
  wire [32:0] _106_;
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
  wire [3:0] _178_;
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
  reg is_or_add_or_add;
  initial is_or_add_or_add = 1'h0;
  reg is_or_drain;
  initial is_or_drain = 1'h0;
  reg is_or_drain_or_add_or_max_pool_or_sum_pool;
  initial is_or_drain_or_add_or_max_pool_or_sum_pool = 1'h0;
  reg is_or_drain_or_add_or_max_pool_or_sum_pool_or_lookup;
  initial is_or_drain_or_add_or_max_pool_or_sum_pool_or_lookup = 1'h0;
  reg is_or_drain_or_drain_or_add_or_add_or_max_pool_or_max_pool_or_sum_pool_or_sum_pool_or_lookup_or_lookup;
  initial is_or_drain_or_drain_or_add_or_add_or_max_pool_or_max_pool_or_sum_pool_or_sum_pool_or_lookup_or_lookup = 1'h0;
  reg is_or_fetch;
  initial is_or_fetch = 1'h0;
  reg is_or_load_or_store;
  initial is_or_load_or_store = 1'h0;
  reg is_or_load_table;
  initial is_or_load_table = 1'h0;
  reg is_or_load_weights_or_load_table_or_fetch;
  initial is_or_load_weights_or_load_table_or_fetch = 1'h0;
  reg is_or_lookup_or_lookup;
  initial is_or_lookup_or_lookup = 1'h0;
  reg is_or_max_pool_or_max_pool_or_sum_pool_or_sum_pool;
  initial is_or_max_pool_or_max_pool_or_sum_pool_or_sum_pool = 1'h0;
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
  assign _038_ = instruction[3:0] == 4'h8;
  assign _039_ = instruction[3:0] == 4'h8;
  assign _040_ = _038_ | _039_;
  assign _042_ = instruction[3:0] == 4'h9;
  assign _043_ = _040_ | _042_;
  assign _044_ = instruction[3:0] == 4'h9;
  assign _045_ = _043_ | _044_;
  assign _046_ = instruction[3:0] == 4'ha;
  assign _047_ = _045_ | _046_;
  assign _048_ = instruction[3:0] == 4'ha;
  assign _049_ = _047_ | _048_;
  assign _050_ = instruction[3:0] == 4'hb;
  assign _051_ = _049_ | _050_;
  assign _053_ = instruction[3:0] == 4'hb;
  assign _054_ = _051_ | _053_;
  assign _055_ = instruction[3:0] == 4'hd;
  assign _056_ = _054_ | _055_;
  assign _057_ = instruction[3:0] == 4'hd;
  assign _058_ = _056_ | _057_;
  assign _059_ = instruction[132] & instruction[133];
  assign _061_ = | { instruction[142], instruction[143], instruction[144], instruction[145], instruction[146], instruction[147], instruction[148], instruction[149], instruction[150], instruction[151], instruction[152], instruction[153], instruction[154], instruction[155], instruction[156], instruction[157], 1'h0 };
  assign _062_ = ~ _061_;
  assign _063_ = instruction[147] & instruction[148];
  assign _064_ = instruction[146] & instruction[148];
  assign _065_ = instruction[145] & instruction[148];
  assign _066_ = instruction[144] & instruction[148];
  assign _067_ = instruction[143] & instruction[148];
  assign _068_ = instruction[142] & instruction[148];
  assign _069_ = | { _068_, _067_, _066_, _065_, _064_, _063_, instruction[149], instruction[150], instruction[151], instruction[152], instruction[153], instruction[154], instruction[155], instruction[156], instruction[157], 1'h0 };
  assign _070_ = instruction[3:0] == 4'h8;
  assign _071_ = instruction[3:0] == 4'h9;
  assign _072_ = _070_ | _071_;
  assign _073_ = instruction[3:0] == 4'ha;
  assign _074_ = _072_ | _073_;
  assign _075_ = instruction[3:0] == 4'hb;
  assign _076_ = _074_ | _075_;
  assign _077_ = | { instruction[183], instruction[184], instruction[185], instruction[186], 1'h0 };
  assign _078_ = ~ _077_;
  assign _079_ = instruction[3:0] == 4'h9;
  assign _080_ = instruction[3:0] == 4'h9;
  assign _081_ = _079_ | _080_;
  assign _082_ = instruction[287] & instruction[288];
  assign _083_ = instruction[289] & instruction[290];
  assign _084_ = instruction[3:0] == 4'ha;
  assign _085_ = instruction[3:0] == 4'hb;
  assign _086_ = _084_ | _085_;
  assign _087_ = | { instruction[311], instruction[312], instruction[313], instruction[314], instruction[315], instruction[316], instruction[317], instruction[318], instruction[319], instruction[320], instruction[321], instruction[322], instruction[323], instruction[324], 1'h0 };
  assign _088_ = ~ _087_;
  assign _089_ = | { instruction[393], instruction[394], instruction[395], instruction[396], instruction[397], instruction[398], 1'h0 };
  assign _090_ = ~ _089_;
  assign _091_ = | { instruction[399], instruction[400], instruction[401], instruction[402], instruction[403], instruction[404], 1'h0 };
  assign _092_ = ~ _091_;
  assign _093_ = instruction[3:0] == 4'ha;
  assign _094_ = instruction[3:0] == 4'ha;
  assign _095_ = _093_ | _094_;
  assign _096_ = instruction[3:0] == 4'hb;
  assign _097_ = _095_ | _096_;
  assign _098_ = instruction[3:0] == 4'hb;
  assign _099_ = _097_ | _098_;
  assign _100_ = instruction[405] & instruction[406];
  assign _101_ = instruction[3:0] == 4'hd;
  assign _102_ = instruction[3:0] == 4'hd;
  assign _103_ = _101_ | _102_;
  assign _104_ = instruction[198] & instruction[199];
  assign _105_ = instruction[3:0] == 4'h6;
  assign _106_ = { 1'h0, above } - { 1'h0, instruction[67:36] };
  assign _107_ = ~ _106_[32];
  assign _108_ = | { instruction[69], instruction[70], instruction[71], instruction[72], instruction[73], instruction[74], instruction[75], instruction[76], instruction[77], instruction[78], instruction[79], instruction[80], instruction[81], instruction[82], instruction[83], instruction[84], instruction[85], instruction[86], instruction[87], 1'h0 };
  assign _109_ = instruction[96] & instruction[97];
  assign _110_ = instruction[95] & instruction[97];
  assign _111_ = instruction[94] & instruction[97];
  assign _112_ = instruction[93] & instruction[97];
  assign _113_ = instruction[92] & instruction[97];
  assign _114_ = instruction[91] & instruction[97];
  assign _115_ = instruction[90] & instruction[97];
  assign _116_ = instruction[89] & instruction[97];
  assign _117_ = instruction[88] & instruction[97];
  assign _118_ = | { _117_, _116_, _115_, _114_, _113_, _112_, _111_, _110_, _109_, instruction[98], instruction[99], instruction[100], instruction[101], instruction[102], instruction[103], instruction[104], instruction[105], instruction[106], instruction[107], 1'h0 };
  assign _119_ = code == 4'h1;
  assign _120_ = code == 4'h2;
  assign _121_ = _119_ | _120_;
  assign _122_ = code == 4'h3;
  assign _123_ = _121_ | _122_;
  assign _124_ = code == 4'h4;
  assign _125_ = _123_ | _124_;
  assign _126_ = code == 4'h5;
  assign _127_ = _125_ | _126_;
  assign _128_ = code == 4'h6;
  assign _129_ = _127_ | _128_;
  assign _130_ = code == 4'h7;
  assign _131_ = _129_ | _130_;
  assign _132_ = code == 4'h8;
  assign _133_ = _131_ | _132_;
  assign _134_ = code == 4'h9;
  assign _135_ = _133_ | _134_;
  assign _136_ = code == 4'ha;
  assign _137_ = _135_ | _136_;
  assign _138_ = code == 4'hb;
  assign _139_ = _137_ | _138_;
  assign _140_ = code == 4'hc;
  assign _141_ = _139_ | _140_;
  assign _142_ = code == 4'hd;
  assign _143_ = _141_ | _142_;
  assign _144_ = ~ _143_;
  assign _145_ = checked & _144_;
  assign _146_ = least_1_at_172 & is_or_load_or_store;
  assign _147_ = least_1_at_188 & is_or_load_or_store;
  assign _148_ = most_2_at_208 & is_or_load_or_store;
  assign _149_ = least_1_at_88 & is_or_load_weights_or_load_table_or_fetch;
  assign _150_ = most_2_at_109 & is_or_load_table;
  assign _151_ = least_1_at_156 & is_or_accumulate;
  assign _152_ = least_1_at_246 & is_or_accumulate;
  assign _153_ = least_1_at_252 & is_or_accumulate;
  assign _154_ = least_1_at_258 & is_or_accumulate;
  assign _155_ = least_1_at_270 & is_or_accumulate;
  assign _156_ = most_64_at_270 & is_or_accumulate;
  assign _157_ = most_0_at_108 & is_or_drain_or_add_or_max_pool_or_sum_pool_or_lookup;
  assign _158_ = least_1_at_116 & is_or_drain_or_add_or_max_pool_or_sum_pool_or_lookup;
  assign _159_ = most_1_at_116 & is_or_drain;
  assign _160_ = most_2_at_132 & is_or_drain_or_drain_or_add_or_add_or_max_pool_or_max_pool_or_sum_pool_or_sum_pool_or_lookup_or_lookup;
  assign _161_ = least_1_at_142 & is_or_drain_or_add_or_max_pool_or_sum_pool_or_lookup;
  assign _162_ = most_64_at_142 & is_or_drain;
  assign _163_ = least_1_at_183 & is_or_drain_or_add_or_max_pool_or_sum_pool;
  assign _164_ = most_2_at_287 & is_or_add_or_add;
  assign _165_ = most_2_at_289 & is_or_add_or_add;
  assign _166_ = least_1_at_311 & is_or_max_pool_or_sum_pool;
  assign _167_ = least_1_at_393 & is_or_max_pool_or_sum_pool;
  assign _168_ = least_1_at_399 & is_or_max_pool_or_sum_pool;
  assign _169_ = most_2_at_405 & is_or_max_pool_or_max_pool_or_sum_pool_or_sum_pool;
  assign _170_ = most_2_at_198 & is_or_lookup_or_lookup;
  assign _171_ = goes_back & is_or_fetch;
  assign _172_ = | { _171_, _170_, _169_, _168_, _167_, _166_, _165_, _164_, _163_, _162_, _161_, _160_, _159_, _158_, _157_, _156_, _155_, _154_, _153_, _152_, _151_, _150_, _149_, _148_, _147_, _146_ };
  assign _173_ = checked & _172_;
  assign _174_ = no_slot & is_or_fetch;
  assign _175_ = no_entry & is_or_fetch;
  assign _176_ = | { _175_, _174_ };
  assign _177_ = checked & _176_;
  always @(posedge clk)
    code <= _178_;
  always @(posedge clk)
    checked <= _179_;
  always @(posedge clk)
    is_or_load_or_store <= _180_;
  always @(posedge clk)
    least_1_at_172 <= _181_;
  always @(posedge clk)
    least_1_at_188 <= _182_;
  always @(posedge clk)
    most_2_at_208 <= _183_;
  always @(posedge clk)
    is_or_load_weights_or_load_table_or_fetch <= _184_;
  always @(posedge clk)
    least_1_at_88 <= _185_;
  always @(posedge clk)
    is_or_load_table <= _186_;
  always @(posedge clk)
    most_2_at_109 <= _187_;
  always @(posedge clk)
    is_or_accumulate <= _188_;
  always @(posedge clk)
    least_1_at_156 <= _189_;
  always @(posedge clk)
    least_1_at_246 <= _190_;
  always @(posedge clk)
    least_1_at_252 <= _191_;
  always @(posedge clk)
    least_1_at_258 <= _192_;
  always @(posedge clk)
    least_1_at_270 <= _193_;
  always @(posedge clk)
    most_64_at_270 <= _194_;
  always @(posedge clk)
    is_or_drain_or_add_or_max_pool_or_sum_pool_or_lookup <= _195_;
  always @(posedge clk)
    most_0_at_108 <= _196_;
  always @(posedge clk)
    least_1_at_116 <= _197_;
  always @(posedge clk)
    is_or_drain <= _198_;
  always @(posedge clk)
    most_1_at_116 <= _199_;
  always @(posedge clk)
    is_or_drain_or_drain_or_add_or_add_or_max_pool_or_max_pool_or_sum_pool_or_sum_pool_or_lookup_or_lookup <= _200_;
  always @(posedge clk)
    most_2_at_132 <= _201_;
  always @(posedge clk)
    least_1_at_142 <= _202_;
  always @(posedge clk)
    most_64_at_142 <= _203_;
  always @(posedge clk)
    is_or_drain_or_add_or_max_pool_or_sum_pool <= _204_;
  always @(posedge clk)
    least_1_at_183 <= _205_;
  always @(posedge clk)
    is_or_add_or_add <= _206_;
  always @(posedge clk)
    most_2_at_287 <= _207_;
  always @(posedge clk)
    most_2_at_289 <= _208_;
  always @(posedge clk)
    is_or_max_pool_or_sum_pool <= _209_;
  always @(posedge clk)
    least_1_at_311 <= _210_;
  always @(posedge clk)
    least_1_at_393 <= _211_;
  always @(posedge clk)
    least_1_at_399 <= _212_;
  always @(posedge clk)
    is_or_max_pool_or_max_pool_or_sum_pool_or_sum_pool <= _213_;
  always @(posedge clk)
    most_2_at_405 <= _214_;
  always @(posedge clk)
    is_or_lookup_or_lookup <= _215_;
  always @(posedge clk)
    most_2_at_198 <= _216_;
  always @(posedge clk)
    is_or_fetch <= _217_;
  always @(posedge clk)
    goes_back <= _218_;
  always @(posedge clk)
    no_slot <= _219_;
  always @(posedge clk)
    no_entry <= _220_;
  always @(posedge clk)
    opcode <= _221_;
  always @(posedge clk)
    field <= _222_;
  always @(posedge clk)
    page <= _223_;
  assign _000_ = instruction[3:0] == 4'h2;
  assign _033_ = instruction[3:0] == 4'h3;
  assign _060_ = _000_ | _033_;
  assign _041_ = | { instruction[172], instruction[173], instruction[174], instruction[175], instruction[176], instruction[177], instruction[178], instruction[179], instruction[180], instruction[181], instruction[182], instruction[183], instruction[184], instruction[185], instruction[186], instruction[187], 1'h0 };
  assign _052_ = ~ _041_;
  assign _224_ = | { instruction[188], instruction[189], instruction[190], instruction[191], instruction[192], instruction[193], instruction[194], instruction[195], instruction[196], instruction[197], instruction[198], instruction[199], instruction[200], instruction[201], instruction[202], instruction[203], instruction[204], instruction[205], instruction[206], instruction[207], 1'h0 };
  assign _225_ = ~ _224_;
  assign _226_ = instruction[208] & instruction[209];
  assign _227_ = instruction[3:0] == 4'h4;
  assign _228_ = instruction[3:0] == 4'h5;
  assign _229_ = _227_ | _228_;
  assign _230_ = instruction[3:0] == 4'h6;
  assign _231_ = _229_ | _230_;
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
  assign _223_ = rst ? 1'h0 : _177_;
  assign _222_ = rst ? 1'h0 : _173_;
  assign _221_ = rst ? 1'h0 : _145_;
  assign _220_ = rst ? 1'h0 : _118_;
  assign _219_ = rst ? 1'h0 : _108_;
  assign _218_ = rst ? 1'h0 : _107_;
  assign _217_ = rst ? 1'h0 : _105_;
  assign _216_ = rst ? 1'h0 : _104_;
  assign _215_ = rst ? 1'h0 : _103_;
  assign _214_ = rst ? 1'h0 : _100_;
  assign _213_ = rst ? 1'h0 : _099_;
  assign _212_ = rst ? 1'h0 : _092_;
  assign _211_ = rst ? 1'h0 : _090_;
  assign _210_ = rst ? 1'h0 : _088_;
  assign _209_ = rst ? 1'h0 : _086_;
  assign _208_ = rst ? 1'h0 : _083_;
  assign _207_ = rst ? 1'h0 : _082_;
  assign _206_ = rst ? 1'h0 : _081_;
  assign _205_ = rst ? 1'h0 : _078_;
  assign _204_ = rst ? 1'h0 : _076_;
  assign _203_ = rst ? 1'h0 : _069_;
  assign _202_ = rst ? 1'h0 : _062_;
  assign _201_ = rst ? 1'h0 : _059_;
  assign _200_ = rst ? 1'h0 : _058_;
  assign _199_ = rst ? 1'h0 : _037_;
  assign _198_ = rst ? 1'h0 : _036_;
  assign _197_ = rst ? 1'h0 : _035_;
  assign _196_ = rst ? 1'h0 : _032_;
  assign _195_ = rst ? 1'h0 : _031_;
  assign _194_ = rst ? 1'h0 : _022_;
  assign _193_ = rst ? 1'h0 : _015_;
  assign _192_ = rst ? 1'h0 : _013_;
  assign _191_ = rst ? 1'h0 : _011_;
  assign _190_ = rst ? 1'h0 : _009_;
  assign _189_ = rst ? 1'h0 : _007_;
  assign _188_ = rst ? 1'h0 : _005_;
  assign _187_ = rst ? 1'h0 : _004_;
  assign _186_ = rst ? 1'h0 : _003_;
  assign _185_ = rst ? 1'h0 : _002_;
  assign _184_ = rst ? 1'h0 : _231_;
  assign _183_ = rst ? 1'h0 : _226_;
  assign _182_ = rst ? 1'h0 : _225_;
  assign _181_ = rst ? 1'h0 : _052_;
  assign _180_ = rst ? 1'h0 : _060_;
  assign _179_ = rst ? 1'h0 : check;
  assign _178_ = rst ? 4'h0 : instruction[3:0];
  assign unused = & { instruction[392:325], instruction[310:291], instruction[286:282], instruction[245:210], instruction[171:170], instruction[141:134], instruction[68], instruction[35:4], _106_[31:0] };
endmodule

// Count the images of a run and step the offsets.
module tnthw_t16x16a2_sequencer_images(
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
module tnthw_t16x16a2_vector_queue(
  clk,
  rst,
  drop,
  instruction,
  pop,
  push,
  value,
  value_2,
  value_3,
  value_4,
  value_5,
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
  output [421:0] head;
  wire [421:0] head;
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
  input value_4;
  wire value_4;
  input [1:0] value_5;
  wire [1:0] value_5;
  reg [421:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (push)
      storage[end_] <= { value, value_5, value_4, value_3, value_2, instruction[55:52], instruction[39:36], instruction };
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
module tnthw_t16x16a2_vector_unit(
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
  bad_row_650,
  counted_0_0,
  done,
  free,
  frees,
  function_read,
  held,
  held_read
,
  meets_651,
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
  wire [3:0] _019_;
  wire [3:0] _020_;
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
  wire _bad_page;
  reg _bad_rows;
  initial _bad_rows = 1'h0;
  wire _meets_functions;
  reg _meets_passes;
  initial _meets_passes = 1'h0;
  wire [17:0] a;
  wire [17:0] a_454;
  wire [17:0] a_466;
  wire [17:0] a_478;
  wire [17:0] a_490;
  wire [17:0] a_502;
  wire [17:0] a_514;
  wire [17:0] a_526;
  wire [17:0] a_538;
  wire [17:0] a_550;
  wire [17:0] a_562;
  wire [17:0] a_574;
  wire [17:0] a_586;
  wire [17:0] a_598;
  wire [17:0] a_610;
  wire [17:0] a_622;
  output [5:0] accumulator_address;
  wire [5:0] accumulator_address;
  output accumulator_bank;
  wire accumulator_bank;
  input [287:0] accumulator_data;
  wire [287:0] accumulator_data;
  reg any_inside;
  initial any_inside = 1'h0;
  wire [8:0] b;
  wire [8:0] b_456;
  wire [8:0] b_468;
  wire [8:0] b_480;
  wire [8:0] b_492;
  wire [8:0] b_504;
  wire [8:0] b_516;
  wire [8:0] b_528;
  wire [8:0] b_540;
  wire [8:0] b_552;
  wire [8:0] b_564;
  wire [8:0] b_576;
  wire [8:0] b_588;
  wire [8:0] b_600;
  wire [8:0] b_612;
  wire [8:0] b_624;
  wire bad_row;
  output bad_row_650;
  wire bad_row_650;
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
  wire [415:0] bias_446;
  wire bias_read_429;
  wire [8:0] bias_row;
  reg busy;
  initial busy = 1'h0;
  wire chunk_end;
  reg chunk_end_416;
  initial chunk_end_416 = 1'h0;
  reg chunk_end_642;
  initial chunk_end_642 = 1'h0;
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
  input [5:0] counts;
  wire [5:0] counts;
  reg [3:0] does__above;
  initial does__above = 4'h0;
  reg does__first;
  initial does__first = 1'h0;
  reg does__forced;
  initial does__forced = 1'h0;
  reg [3:0] does__here;
  initial does__here = 4'h0;
  reg does__inside;
  initial does__inside = 1'h0;
  reg does__more;
  initial does__more = 1'h0;
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
  reg drain_195;
  initial drain_195 = 1'h0;
  reg drain_252;
  initial drain_252 = 1'h0;
  reg drain_294;
  initial drain_294 = 1'h0;
  reg drain_336;
  initial drain_336 = 1'h0;
  reg drain_378;
  initial drain_378 = 1'h0;
  input drop;
  wire drop;
  wire enter;
  reg enters;
  initial enters = 1'h0;
  wire finish;
  wire finish_654;
  wire finish_655;
  wire first_digit;
  wire first_tap;
  output free;
  wire free;
  output frees;
  wire frees;
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
  reg inside_before_0_0;
  initial inside_before_0_0 = 1'h0;
  reg inside_before_0_1;
  initial inside_before_0_1 = 1'h0;
  reg inside_before_0_2;
  initial inside_before_0_2 = 1'h0;
  input [407:0] instruction;
  wire [407:0] instruction;
  reg [407:0] instruction_150;
  initial instruction_150 = 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire is_signed;
  wire lane_chunk;
  wire [31:0] lanes;
  reg load;
  initial load = 1'h1;
  reg lookup;
  initial lookup = 1'h0;
  reg maximum;
  initial maximum = 1'h0;
  wire meets;
  output meets_651;
  wire meets_651;
  wire meets_652;
  wire now;
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
  output read__valid;
  wire read__valid;
  wire reads_bias;
  wire [127:0] result;
  wire [7:0] result_657;
  wire [7:0] result_658;
  wire [7:0] result_659;
  wire [7:0] result_660;
  wire [7:0] result_661;
  wire [7:0] result_662;
  wire [7:0] result_663;
  wire [7:0] result_664;
  wire [7:0] result_665;
  wire [7:0] result_666;
  wire [7:0] result_667;
  wire [7:0] result_668;
  wire [7:0] result_669;
  wire [7:0] result_670;
  wire [7:0] result_671;
  wire [7:0] result_672;
  wire [127:0] result_673;
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
  assign _076_ = ~ done;
  assign _087_ = busy & _076_;
  assign _098_ = start | _087_;
  assign _109_ = instruction_150[3:0] == 4'h8;
  assign _128_ = instruction_150[3:0] == 4'hd;
  assign _149_ = ~ drain;
  assign _001_ = step & _149_;
  assign _012_ = step & drain;
  assign _023_ = read_0_0 & read__valid;
  assign _034_ = word[3:0] == 4'ha;
  assign _055_ = before_word_0_3 & maximum;
  assign _066_ = ~| before_word_2_3;
  assign _073_ = _055_ & _066_;
  assign _074_ = ~ word_5_0;
  assign _075_ = any_inside & _074_;
  assign _077_ = does__inside | _075_;
  assign _078_ = ~ before_word_3_3;
  assign _079_ = maximum & _078_;
  assign _080_ = ~| before_word_2_3;
  assign _081_ = inside_before_0_2 & _080_;
  assign _082_ = inside_before_0_2 & before_word_4_3;
  assign _083_ = before_word_2_3 < 2'h0;
  assign _084_ = _082_ & _083_;
  assign _085_ = before_word_2_3 == 2'h1;
  assign _086_ = inside_before_0_2 & _085_;
  assign _088_ = inside_before_0_2 & before_word_4_3;
  assign _089_ = before_word_2_3 < 2'h1;
  assign _090_ = _088_ & _089_;
  assign _091_ = before_word_2_3 == 2'h2;
  assign _092_ = inside_before_0_2 & _091_;
  assign _093_ = inside_before_0_2 & before_word_4_3;
  assign _094_ = before_word_2_3 < 2'h2;
  assign _095_ = _093_ & _094_;
  assign _096_ = before_word_2_3 == 2'h3;
  assign _097_ = inside_before_0_2 & _096_;
  assign _099_ = inside_before_0_2 & before_word_4_3;
  assign _100_ = before_word_2_3 < 2'h3;
  assign _101_ = _099_ & _100_;
  assign _102_ = word_0_0 & word_5_0;
  assign _103_ = _102_ & word_3_0;
  assign _104_ = ~ maximum;
  assign _105_ = word_0_0 & _104_;
  assign _106_ = ~ word_6_0;
  assign _107_ = _105_ & _106_;
  assign _108_ = word_0_0 & word_6_0;
  assign _110_ = tap & does__inside;
  assign _111_ = ~ any_inside;
  assign _112_ = does__inside & _111_;
  assign _113_ = word_5_0 | _112_;
  assign _114_ = tap & _113_;
  assign _115_ = ~ lookup;
  assign _116_ = result_end & _115_;
  assign _117_ = result_end & lookup;
  assign free = ~ busy;
  assign _118_ = ~ busy;
  assign frees = _118_ | done;
  assign held_read = busy ? word[39:36] : 4'h0;
  assign held = busy ? word[55:52] : 4'h0;
  assign _119_ = word[3:0] == 4'h9;
  assign _120_ = second ? word[292] : word[291];
  assign _121_ = word[3:0] == 4'hd;
  assign _122_ = _121_ ? word[213] : word[407];
  assign _123_ = _119_ ? _120_ : _122_;
  assign is_signed = first_digit & _123_;
  assign bad_row_650 = _bad_rows | _bad_page;
  assign _124_ = _meets_passes | _meets_functions;
  assign meets_651 = _124_ | meets_652;
  assign finish = finish_654 | finish_655;
  assign result = lookup ? result_673 : { result_672, result_671, result_670, result_669, result_668, result_667, result_666, result_665, result_664, result_663, result_662, result_661, result_660, result_659, result_658, result_657 };
  always @(posedge clk)
    load <= _125_;
  always @(posedge clk)
    busy <= _126_;
  always @(posedge clk)
    instruction_150 <= instruction;
  always @(posedge clk)
    drain <= _127_;
  always @(posedge clk)
    lookup <= _129_;
  always @(posedge clk)
    read_0_0 <= _130_;
  always @(posedge clk)
    read_1_0 <= _131_;
  always @(posedge clk)
    read_2_0 <= position[5:0];
  always @(posedge clk)
    read_3_0 <= _132_;
  always @(posedge clk)
    counted_0_0 <= _133_;
  always @(posedge clk)
    maximum <= _134_;
  always @(posedge clk)
    before_word_0_0 <= _135_;
  always @(posedge clk)
    before_word_1_0 <= _136_;
  always @(posedge clk)
    before_word_2_0 <= place;
  always @(posedge clk)
    before_word_3_0 <= _137_;
  always @(posedge clk)
    before_word_4_0 <= _138_;
  always @(posedge clk)
    before_word_5_0 <= _139_;
  always @(posedge clk)
    before_word_6_0 <= _140_;
  always @(posedge clk)
    before_word_0_1 <= _141_;
  always @(posedge clk)
    before_word_1_1 <= _142_;
  always @(posedge clk)
    before_word_2_1 <= before_word_2_0;
  always @(posedge clk)
    before_word_3_1 <= _143_;
  always @(posedge clk)
    before_word_4_1 <= _144_;
  always @(posedge clk)
    before_word_5_1 <= _145_;
  always @(posedge clk)
    before_word_6_1 <= _146_;
  always @(posedge clk)
    before_word_0_2 <= _147_;
  always @(posedge clk)
    before_word_1_2 <= _148_;
  always @(posedge clk)
    before_word_2_2 <= before_word_2_1;
  always @(posedge clk)
    before_word_3_2 <= _150_;
  always @(posedge clk)
    before_word_4_2 <= _151_;
  always @(posedge clk)
    before_word_5_2 <= _152_;
  always @(posedge clk)
    before_word_6_2 <= _153_;
  always @(posedge clk)
    before_word_0_3 <= _154_;
  always @(posedge clk)
    before_word_1_3 <= _155_;
  always @(posedge clk)
    before_word_2_3 <= before_word_2_2;
  always @(posedge clk)
    before_word_3_3 <= _156_;
  always @(posedge clk)
    before_word_4_3 <= _157_;
  always @(posedge clk)
    before_word_5_3 <= _158_;
  always @(posedge clk)
    before_word_6_3 <= _159_;
  always @(posedge clk)
    word_0_0 <= _002_;
  always @(posedge clk)
    word_1_0 <= _003_;
  always @(posedge clk)
    word_3_0 <= _004_;
  always @(posedge clk)
    does__signed <= _005_;
  always @(posedge clk)
    word_5_0 <= _006_;
  always @(posedge clk)
    word_6_0 <= _007_;
  always @(posedge clk)
    inside_0_0 <= _008_;
  always @(posedge clk)
    inside_0_1 <= _009_;
  always @(posedge clk)
    inside_0_2 <= _010_;
  always @(posedge clk)
    does__inside <= _011_;
  always @(posedge clk)
    tap <= _013_;
  always @(posedge clk)
    any_inside <= _014_;
  always @(posedge clk)
    inside_before_0_0 <= _015_;
  always @(posedge clk)
    inside_before_0_1 <= _016_;
  always @(posedge clk)
    inside_before_0_2 <= _017_;
  always @(posedge clk)
    does__more <= _018_;
  always @(posedge clk)
    does__here <= _019_;
  always @(posedge clk)
    does__above <= _020_;
  always @(posedge clk)
    does__first <= _021_;
  always @(posedge clk)
    does__sum <= _022_;
  always @(posedge clk)
    does__second <= _024_;
  always @(posedge clk)
    does__tap <= _025_;
  always @(posedge clk)
    does__forced <= _026_;
  always @(posedge clk)
    drain_195 <= _027_;
  always @(posedge clk)
    drain_252 <= _028_;
  always @(posedge clk)
    drain_294 <= _029_;
  always @(posedge clk)
    drain_336 <= _030_;
  always @(posedge clk)
    drain_378 <= _031_;
  always @(posedge clk)
    whole_0_0 <= _032_;
  always @(posedge clk)
    whole_1_0 <= _033_;
  always @(posedge clk)
    whole_0_1 <= _035_;
  always @(posedge clk)
    whole_1_1 <= _036_;
  always @(posedge clk)
    enters <= _037_;
  always @(posedge clk)
    chunk_end_416 <= _038_;
  always @(posedge clk)
    copy_0_0_0 <= _039_;
  always @(posedge clk)
    copy_0_1_0 <= _040_;
  always @(posedge clk)
    copy_0_2_0 <= word[197:189];
  always @(posedge clk)
    copy_0_3_0 <= word[206:198];
  always @(posedge clk)
    copy_1_0_0 <= _041_;
  always @(posedge clk)
    copy_1_1_0 <= _042_;
  always @(posedge clk)
    copy_1_2_0 <= copy_0_2_0;
  always @(posedge clk)
    copy_1_3_0 <= copy_0_3_0;
  always @(posedge clk)
    copy_2_0_0 <= _043_;
  always @(posedge clk)
    copy_2_1_0 <= _044_;
  always @(posedge clk)
    copy_2_2_0 <= copy_1_2_0;
  always @(posedge clk)
    copy_2_3_0 <= copy_1_3_0;
  always @(posedge clk)
    copy_3_0_0 <= _045_;
  always @(posedge clk)
    copy_3_1_0 <= _046_;
  always @(posedge clk)
    copy_3_2_0 <= copy_2_2_0;
  always @(posedge clk)
    copy_3_3_0 <= copy_2_3_0;
  always @(posedge clk)
    copy_4_0_0 <= _047_;
  always @(posedge clk)
    copy_4_1_0 <= _048_;
  always @(posedge clk)
    copy_4_2_0 <= copy_3_2_0;
  always @(posedge clk)
    copy_4_3_0 <= copy_3_3_0;
  always @(posedge clk)
    copy_5_0_0 <= _049_;
  always @(posedge clk)
    copy_5_1_0 <= _050_;
  always @(posedge clk)
    copy_5_2_0 <= copy_4_2_0;
  always @(posedge clk)
    copy_5_3_0 <= copy_4_3_0;
  always @(posedge clk)
    copy_6_0_0 <= _051_;
  always @(posedge clk)
    copy_6_1_0 <= _052_;
  always @(posedge clk)
    copy_6_2_0 <= copy_5_2_0;
  always @(posedge clk)
    copy_6_3_0 <= copy_5_3_0;
  always @(posedge clk)
    told_0_0 <= _053_;
  always @(posedge clk)
    told_1_0 <= _054_;
  always @(posedge clk)
    _bad_rows <= _056_;
  always @(posedge clk)
    _meets_passes <= _057_;
  always @(posedge clk)
    to_look_up_0_0 <= _058_;
  always @(posedge clk)
    to_look_up_1_0 <= _059_;
  always @(posedge clk)
    to_look_up_0_1 <= _060_;
  always @(posedge clk)
    to_look_up_1_1 <= _061_;
  always @(posedge clk)
    to_look_up_0_2 <= _062_;
  always @(posedge clk)
    to_look_up_1_2 <= _063_;
  always @(posedge clk)
    to_look_up_0_3 <= _064_;
  always @(posedge clk)
    to_look_up_1_3 <= _065_;
  always @(posedge clk)
    to_look_up_0_4 <= _067_;
  always @(posedge clk)
    to_look_up_1_4 <= _068_;
  always @(posedge clk)
    to_look_up_0_5 <= _069_;
  always @(posedge clk)
    to_look_up_1_5 <= _070_;
  always @(posedge clk)
    begin_ <= _071_;
  always @(posedge clk)
    chunk_end_642 <= _072_;
  assign lanes = word_1_0 ? 32'd0 : read__data;
  assign _160_ = drop ? 1'h0 : to_look_up_1_5;
  assign _072_ = rst ? 1'h0 : _160_;
  assign _161_ = drop ? 1'h0 : to_look_up_0_5;
  assign _071_ = rst ? 1'h0 : _161_;
  assign _162_ = drop ? 1'h0 : to_look_up_1_4;
  assign _070_ = rst ? 1'h0 : _162_;
  assign _163_ = drop ? 1'h0 : to_look_up_0_4;
  assign _069_ = rst ? 1'h0 : _163_;
  assign _164_ = drop ? 1'h0 : to_look_up_1_3;
  assign _068_ = rst ? 1'h0 : _164_;
  assign _165_ = drop ? 1'h0 : to_look_up_0_3;
  assign _067_ = rst ? 1'h0 : _165_;
  assign _166_ = drop ? 1'h0 : to_look_up_1_2;
  assign _065_ = rst ? 1'h0 : _166_;
  assign _167_ = drop ? 1'h0 : to_look_up_0_2;
  assign _064_ = rst ? 1'h0 : _167_;
  assign _168_ = drop ? 1'h0 : to_look_up_1_1;
  assign _063_ = rst ? 1'h0 : _168_;
  assign _169_ = drop ? 1'h0 : to_look_up_0_1;
  assign _062_ = rst ? 1'h0 : _169_;
  assign _170_ = drop ? 1'h0 : to_look_up_1_0;
  assign _061_ = rst ? 1'h0 : _170_;
  assign _171_ = drop ? 1'h0 : to_look_up_0_0;
  assign _060_ = rst ? 1'h0 : _171_;
  assign _172_ = drop ? 1'h0 : chunk_end;
  assign _059_ = rst ? 1'h0 : _172_;
  assign _173_ = drop ? 1'h0 : _117_;
  assign _058_ = rst ? 1'h0 : _173_;
  assign _174_ = drop ? 1'h0 : meets;
  assign _057_ = rst ? 1'h0 : _174_;
  assign _175_ = drop ? 1'h0 : bad_row;
  assign _056_ = rst ? 1'h0 : _175_;
  assign _176_ = drop ? 1'h0 : reads_bias;
  assign _054_ = rst ? 1'h0 : _176_;
  assign _177_ = drop ? 1'h0 : now;
  assign _053_ = rst ? 1'h0 : _177_;
  assign _178_ = drop ? 1'h0 : copy_5_1_0;
  assign _052_ = rst ? 1'h0 : _178_;
  assign _179_ = drop ? 1'h0 : copy_5_0_0;
  assign _051_ = rst ? 1'h0 : _179_;
  assign _180_ = drop ? 1'h0 : copy_4_1_0;
  assign _050_ = rst ? 1'h0 : _180_;
  assign _181_ = drop ? 1'h0 : copy_4_0_0;
  assign _049_ = rst ? 1'h0 : _181_;
  assign _182_ = drop ? 1'h0 : copy_3_1_0;
  assign _048_ = rst ? 1'h0 : _182_;
  assign _183_ = drop ? 1'h0 : copy_3_0_0;
  assign _047_ = rst ? 1'h0 : _183_;
  assign _184_ = drop ? 1'h0 : copy_2_1_0;
  assign _046_ = rst ? 1'h0 : _184_;
  assign _185_ = drop ? 1'h0 : copy_2_0_0;
  assign _045_ = rst ? 1'h0 : _185_;
  assign _186_ = drop ? 1'h0 : copy_1_1_0;
  assign _044_ = rst ? 1'h0 : _186_;
  assign _187_ = drop ? 1'h0 : copy_1_0_0;
  assign _043_ = rst ? 1'h0 : _187_;
  assign _188_ = drop ? 1'h0 : copy_0_1_0;
  assign _042_ = rst ? 1'h0 : _188_;
  assign _189_ = drop ? 1'h0 : copy_0_0_0;
  assign _041_ = rst ? 1'h0 : _189_;
  assign _190_ = drop ? 1'h0 : word[188];
  assign _040_ = rst ? 1'h0 : _190_;
  assign _191_ = drop ? 1'h0 : word[187];
  assign _039_ = rst ? 1'h0 : _191_;
  assign _192_ = drop ? 1'h0 : whole_1_1;
  assign _038_ = rst ? 1'h0 : _192_;
  assign _193_ = drop ? 1'h0 : whole_0_1;
  assign _037_ = rst ? 1'h0 : _193_;
  assign _194_ = drop ? 1'h0 : whole_1_0;
  assign _036_ = rst ? 1'h0 : _194_;
  assign _195_ = drop ? 1'h0 : whole_0_0;
  assign _035_ = rst ? 1'h0 : _195_;
  assign _196_ = drop ? 1'h0 : chunk_end;
  assign _033_ = rst ? 1'h0 : _196_;
  assign _197_ = drop ? 1'h0 : _116_;
  assign _032_ = rst ? 1'h0 : _197_;
  assign _198_ = drop ? 1'h0 : drain_336;
  assign _031_ = rst ? 1'h0 : _198_;
  assign _199_ = drop ? 1'h0 : drain_294;
  assign _030_ = rst ? 1'h0 : _199_;
  assign _200_ = drop ? 1'h0 : drain_252;
  assign _029_ = rst ? 1'h0 : _200_;
  assign _201_ = drop ? 1'h0 : drain_195;
  assign _028_ = rst ? 1'h0 : _201_;
  assign _202_ = drop ? 1'h0 : drain;
  assign _027_ = rst ? 1'h0 : _202_;
  assign _203_ = drop ? 1'h0 : _114_;
  assign _026_ = rst ? 1'h0 : _203_;
  assign _204_ = drop ? 1'h0 : _110_;
  assign _025_ = rst ? 1'h0 : _204_;
  assign _205_ = drop ? 1'h0 : _108_;
  assign _024_ = rst ? 1'h0 : _205_;
  assign _206_ = drop ? 1'h0 : _107_;
  assign _022_ = rst ? 1'h0 : _206_;
  assign _207_ = drop ? 1'h0 : _103_;
  assign _021_ = rst ? 1'h0 : _207_;
  assign _208_ = drop ? 1'h0 : _101_;
  assign _020_[3] = rst ? 1'h0 : _208_;
  assign _209_ = drop ? 1'h0 : _084_;
  assign _020_[0] = rst ? 1'h0 : _209_;
  assign _210_ = drop ? 1'h0 : _095_;
  assign _020_[2] = rst ? 1'h0 : _210_;
  assign _211_ = drop ? 1'h0 : _090_;
  assign _020_[1] = rst ? 1'h0 : _211_;
  assign _212_ = drop ? 1'h0 : _097_;
  assign _019_[3] = rst ? 1'h0 : _212_;
  assign _213_ = drop ? 1'h0 : _081_;
  assign _019_[0] = rst ? 1'h0 : _213_;
  assign _214_ = drop ? 1'h0 : _092_;
  assign _019_[2] = rst ? 1'h0 : _214_;
  assign _215_ = drop ? 1'h0 : _086_;
  assign _019_[1] = rst ? 1'h0 : _215_;
  assign _216_ = drop ? 1'h0 : _079_;
  assign _018_ = rst ? 1'h0 : _216_;
  assign _217_ = drop ? 1'h0 : inside_before_0_1;
  assign _017_ = rst ? 1'h0 : _217_;
  assign _218_ = drop ? 1'h0 : inside_before_0_0;
  assign _016_ = rst ? 1'h0 : _218_;
  assign _219_ = drop ? 1'h0 : read__valid;
  assign _015_ = rst ? 1'h0 : _219_;
  assign _220_ = tap ? _077_ : any_inside;
  assign _221_ = drop ? 1'h0 : _220_;
  assign _014_ = rst ? 1'h0 : _221_;
  assign _222_ = drop ? 1'h0 : _073_;
  assign _013_ = rst ? 1'h0 : _222_;
  assign _223_ = drop ? 1'h0 : inside_0_2;
  assign _011_ = rst ? 1'h0 : _223_;
  assign _224_ = drop ? 1'h0 : inside_0_1;
  assign _010_ = rst ? 1'h0 : _224_;
  assign _225_ = drop ? 1'h0 : inside_0_0;
  assign _009_ = rst ? 1'h0 : _225_;
  assign _226_ = drop ? 1'h0 : read__valid;
  assign _008_ = rst ? 1'h0 : _226_;
  assign _227_ = drop ? 1'h0 : before_word_6_3;
  assign _007_ = rst ? 1'h0 : _227_;
  assign _228_ = drop ? 1'h0 : before_word_5_3;
  assign _006_ = rst ? 1'h0 : _228_;
  assign _229_ = drop ? 1'h0 : before_word_4_3;
  assign _005_ = rst ? 1'h0 : _229_;
  assign _230_ = drop ? 1'h0 : before_word_3_3;
  assign _004_ = rst ? 1'h0 : _230_;
  assign _231_ = drop ? 1'h0 : before_word_1_3;
  assign _003_ = rst ? 1'h0 : _231_;
  assign _232_ = drop ? 1'h0 : before_word_0_3;
  assign _002_ = rst ? 1'h0 : _232_;
  assign _233_ = drop ? 1'h0 : before_word_6_2;
  assign _159_ = rst ? 1'h0 : _233_;
  assign _234_ = drop ? 1'h0 : before_word_5_2;
  assign _158_ = rst ? 1'h0 : _234_;
  assign _235_ = drop ? 1'h0 : before_word_4_2;
  assign _157_ = rst ? 1'h0 : _235_;
  assign _236_ = drop ? 1'h0 : before_word_3_2;
  assign _156_ = rst ? 1'h0 : _236_;
  assign _237_ = drop ? 1'h0 : before_word_1_2;
  assign _155_ = rst ? 1'h0 : _237_;
  assign _238_ = drop ? 1'h0 : before_word_0_2;
  assign _154_ = rst ? 1'h0 : _238_;
  assign _239_ = drop ? 1'h0 : before_word_6_1;
  assign _153_ = rst ? 1'h0 : _239_;
  assign _240_ = drop ? 1'h0 : before_word_5_1;
  assign _152_ = rst ? 1'h0 : _240_;
  assign _241_ = drop ? 1'h0 : before_word_4_1;
  assign _151_ = rst ? 1'h0 : _241_;
  assign _242_ = drop ? 1'h0 : before_word_3_1;
  assign _150_ = rst ? 1'h0 : _242_;
  assign _243_ = drop ? 1'h0 : before_word_1_1;
  assign _148_ = rst ? 1'h0 : _243_;
  assign _244_ = drop ? 1'h0 : before_word_0_1;
  assign _147_ = rst ? 1'h0 : _244_;
  assign _245_ = drop ? 1'h0 : before_word_6_0;
  assign _146_ = rst ? 1'h0 : _245_;
  assign _246_ = drop ? 1'h0 : before_word_5_0;
  assign _145_ = rst ? 1'h0 : _246_;
  assign _247_ = drop ? 1'h0 : before_word_4_0;
  assign _144_ = rst ? 1'h0 : _247_;
  assign _248_ = drop ? 1'h0 : before_word_3_0;
  assign _143_ = rst ? 1'h0 : _248_;
  assign _249_ = drop ? 1'h0 : before_word_1_0;
  assign _142_ = rst ? 1'h0 : _249_;
  assign _250_ = drop ? 1'h0 : before_word_0_0;
  assign _141_ = rst ? 1'h0 : _250_;
  assign _251_ = drop ? 1'h0 : second;
  assign _140_ = rst ? 1'h0 : _251_;
  assign _252_ = drop ? 1'h0 : first_tap;
  assign _139_ = rst ? 1'h0 : _252_;
  assign _253_ = drop ? 1'h0 : is_signed;
  assign _138_ = rst ? 1'h0 : _253_;
  assign _254_ = drop ? 1'h0 : first_digit;
  assign _137_ = rst ? 1'h0 : _254_;
  assign _255_ = drop ? 1'h0 : lane_chunk;
  assign _136_ = rst ? 1'h0 : _255_;
  assign _256_ = drop ? 1'h0 : step;
  assign _135_ = rst ? 1'h0 : _256_;
  assign _257_ = drop ? 1'h0 : _034_;
  assign _134_ = rst ? 1'h0 : _257_;
  assign _258_ = drop ? 1'h0 : _023_;
  assign _133_ = rst ? 1'h0 : _258_;
  assign _259_ = drop ? 1'h0 : group;
  assign _132_ = rst ? 1'h0 : _259_;
  assign _260_ = drop ? 1'h0 : _012_;
  assign _131_ = rst ? 1'h0 : _260_;
  assign _261_ = drop ? 1'h0 : _001_;
  assign _130_ = rst ? 1'h0 : _261_;
  assign _262_ = load ? _128_ : lookup;
  assign _263_ = drop ? 1'h0 : _262_;
  assign _129_ = rst ? 1'h0 : _263_;
  assign _264_ = load ? _109_ : drain;
  assign _265_ = drop ? 1'h0 : _264_;
  assign _127_ = rst ? 1'h0 : _265_;
  assign _266_ = drop ? 1'h0 : _098_;
  assign _126_ = rst ? 1'h0 : _266_;
  assign _267_ = done ? 1'h1 : load;
  assign _268_ = load ? _000_ : _267_;
  assign _269_ = drop ? 1'h1 : _268_;
  assign _125_ = rst ? 1'h1 : _269_;
  assign unused = & { word[406:293], word[290:214], word[212:208], word[181:56], word[51:40], word[35:4], position[15:6] };
  tnthw_t16x16a2_vector_unit_channel_0 channel_0 (
    .a(a),
    .b(b),
    .bias(bias_446[25:0]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(result_657),
    .steps({ steps__1[6:0], steps__0[6:0] }),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_1 (
    .a(a_454),
    .b(b_456),
    .bias(bias_446[51:26]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(result_658),
    .steps({ steps__1[13:7], steps__0[13:7] }),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_10 (
    .a(a_562),
    .b(b_564),
    .bias(bias_446[285:260]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_4_3_0),
    .low(copy_4_2_0),
    .result(result_667),
    .steps({ steps__1[76:70], steps__0[76:70] }),
    .threshold(copy_4_0_0),
    .widen(copy_4_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_11 (
    .a(a_574),
    .b(b_576),
    .bias(bias_446[311:286]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_4_3_0),
    .low(copy_4_2_0),
    .result(result_668),
    .steps({ steps__1[83:77], steps__0[83:77] }),
    .threshold(copy_4_0_0),
    .widen(copy_4_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_12 (
    .a(a_586),
    .b(b_588),
    .bias(bias_446[337:312]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_5_3_0),
    .low(copy_5_2_0),
    .result(result_669),
    .steps({ steps__1[90:84], steps__0[90:84] }),
    .threshold(copy_5_0_0),
    .widen(copy_5_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_13 (
    .a(a_598),
    .b(b_600),
    .bias(bias_446[363:338]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_5_3_0),
    .low(copy_5_2_0),
    .result(result_670),
    .steps({ steps__1[97:91], steps__0[97:91] }),
    .threshold(copy_5_0_0),
    .widen(copy_5_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_14 (
    .a(a_610),
    .b(b_612),
    .bias(bias_446[389:364]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_6_3_0),
    .low(copy_6_2_0),
    .result(result_671),
    .steps({ steps__1[104:98], steps__0[104:98] }),
    .threshold(copy_6_0_0),
    .widen(copy_6_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_15 (
    .a(a_622),
    .b(b_624),
    .bias(bias_446[415:390]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_6_3_0),
    .low(copy_6_2_0),
    .result(result_672),
    .steps({ steps__1[111:105], steps__0[111:105] }),
    .threshold(copy_6_0_0),
    .widen(copy_6_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_2 (
    .a(a_466),
    .b(b_468),
    .bias(bias_446[77:52]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(result_659),
    .steps({ steps__1[20:14], steps__0[20:14] }),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_3 (
    .a(a_478),
    .b(b_480),
    .bias(bias_446[103:78]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(result_660),
    .steps({ steps__1[27:21], steps__0[27:21] }),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_4 (
    .a(a_490),
    .b(b_492),
    .bias(bias_446[129:104]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(result_661),
    .steps({ steps__1[34:28], steps__0[34:28] }),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_5 (
    .a(a_502),
    .b(b_504),
    .bias(bias_446[155:130]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(result_662),
    .steps({ steps__1[41:35], steps__0[41:35] }),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_6 (
    .a(a_514),
    .b(b_516),
    .bias(bias_446[181:156]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(result_663),
    .steps({ steps__1[48:42], steps__0[48:42] }),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_7 (
    .a(a_526),
    .b(b_528),
    .bias(bias_446[207:182]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(result_664),
    .steps({ steps__1[55:49], steps__0[55:49] }),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_8 (
    .a(a_538),
    .b(b_540),
    .bias(bias_446[233:208]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(result_665),
    .steps({ steps__1[62:56], steps__0[62:56] }),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_9 (
    .a(a_550),
    .b(b_552),
    .bias(bias_446[259:234]),
    .clk(clk),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(result_666),
    .steps({ steps__1[69:63], steps__0[69:63] }),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t16x16a2_vector_unit_functions functions (
    .a(a[7:0]),
    .bad_row(_bad_page),
    .begin_(begin_),
    .chunk_end(chunk_end_642),
    .clk(clk),
    .drop(drop),
    .finish(finish_655),
    .load(load),
    .meets(_meets_functions),
    .reads(function_read),
    .result(result_673),
    .rst(rst),
    .value(instruction_150[212:200]),
    .value_10(a_550[7:0]),
    .value_11(a_562[7:0]),
    .value_12(a_574[7:0]),
    .value_13(a_586[7:0]),
    .value_14(a_598[7:0]),
    .value_15(a_610[7:0]),
    .value_16(a_622[7:0]),
    .value_2(a_454[7:0]),
    .value_3(a_466[7:0]),
    .value_4(a_478[7:0]),
    .value_5(a_490[7:0]),
    .value_6(a_502[7:0]),
    .value_7(a_514[7:0]),
    .value_8(a_526[7:0]),
    .value_9(a_538[7:0]),
    .write(value[2]),
    .write_data(write_data[127:0]),
    .write_row(write_row[7:0])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_0 (
    .a(a),
    .b(b),
    .clk(clk),
    .does__above(does__above),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__here(does__here),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_195),
    .sums(accumulator_data[17:0]),
    .word(lanes[1:0])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_1 (
    .a(a_454),
    .b(b_456),
    .clk(clk),
    .does__above(does__above),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__here(does__here),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_195),
    .sums(accumulator_data[35:18]),
    .word(lanes[3:2])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_10 (
    .a(a_562),
    .b(b_564),
    .clk(clk),
    .does__above(does__above),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__here(does__here),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_336),
    .sums(accumulator_data[197:180]),
    .word(lanes[21:20])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_11 (
    .a(a_574),
    .b(b_576),
    .clk(clk),
    .does__above(does__above),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__here(does__here),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_336),
    .sums(accumulator_data[215:198]),
    .word(lanes[23:22])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_12 (
    .a(a_586),
    .b(b_588),
    .clk(clk),
    .does__above(does__above),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__here(does__here),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_336),
    .sums(accumulator_data[233:216]),
    .word(lanes[25:24])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_13 (
    .a(a_598),
    .b(b_600),
    .clk(clk),
    .does__above(does__above),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__here(does__here),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_378),
    .sums(accumulator_data[251:234]),
    .word(lanes[27:26])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_14 (
    .a(a_610),
    .b(b_612),
    .clk(clk),
    .does__above(does__above),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__here(does__here),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_378),
    .sums(accumulator_data[269:252]),
    .word(lanes[29:28])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_15 (
    .a(a_622),
    .b(b_624),
    .clk(clk),
    .does__above(does__above),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__here(does__here),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_378),
    .sums(accumulator_data[287:270]),
    .word(lanes[31:30])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_2 (
    .a(a_466),
    .b(b_468),
    .clk(clk),
    .does__above(does__above),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__here(does__here),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_195),
    .sums(accumulator_data[53:36]),
    .word(lanes[5:4])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_3 (
    .a(a_478),
    .b(b_480),
    .clk(clk),
    .does__above(does__above),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__here(does__here),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_195),
    .sums(accumulator_data[71:54]),
    .word(lanes[7:6])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_4 (
    .a(a_490),
    .b(b_492),
    .clk(clk),
    .does__above(does__above),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__here(does__here),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_252),
    .sums(accumulator_data[89:72]),
    .word(lanes[9:8])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_5 (
    .a(a_502),
    .b(b_504),
    .clk(clk),
    .does__above(does__above),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__here(does__here),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_252),
    .sums(accumulator_data[107:90]),
    .word(lanes[11:10])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_6 (
    .a(a_514),
    .b(b_516),
    .clk(clk),
    .does__above(does__above),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__here(does__here),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_252),
    .sums(accumulator_data[125:108]),
    .word(lanes[13:12])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_7 (
    .a(a_526),
    .b(b_528),
    .clk(clk),
    .does__above(does__above),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__here(does__here),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_294),
    .sums(accumulator_data[143:126]),
    .word(lanes[15:14])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_8 (
    .a(a_538),
    .b(b_540),
    .clk(clk),
    .does__above(does__above),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__here(does__here),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_294),
    .sums(accumulator_data[161:144]),
    .word(lanes[17:16])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_9 (
    .a(a_550),
    .b(b_552),
    .clk(clk),
    .does__above(does__above),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__here(does__here),
    .does__inside(does__inside),
    .does__more(does__more),
    .does__second(does__second),
    .does__signed(does__signed),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drain(drain_294),
    .sums(accumulator_data[179:162]),
    .word(lanes[19:18])
  );
  tnthw_t16x16a2_vector_unit_passes passes_692 (
    .bad_row(bad_row),
    .bias_read(bias_read_429),
    .bias_row_60(bias_row),
    .chunk_end(chunk_end_416),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .enters(enters),
    .finish_0_9(finish_654),
    .fresh(fresh),
    .load(load),
    .meets(meets),
    .now(now),
    .reads_bias(reads_bias),
    .rst(rst),
    .steps_read(steps_read),
    .steps_row_61(steps_row),
    .threshold(copy_0_0_0),
    .value(instruction_150[181:158]),
    .word(word[186:182])
  );
  tnthw_t16x16a2_vector_unit_results results (
    .clk(clk),
    .done(done),
    .drop(drop),
    .finish(finish),
    .instruction(instruction_150[157:0]),
    .load(load),
    .meets(meets_652),
    .result(result),
    .rst(rst),
    .write__address(write__address),
    .write__data(write__data),
    .write__mask(write__mask),
    .writing(write__en)
  );
  tnthw_t16x16a2_vector_unit_steps steps_674 (
    .address(read__address),
    .busy(busy),
    .chunk_end(chunk_end),
    .clk(clk),
    .counts(counts),
    .drop(drop),
    .first_digit(first_digit),
    .first_tap(first_tap),
    .group(group),
    .held(word),
    .index(position),
    .instruction(instruction_150),
    .lane_chunk(lane_chunk),
    .load(load),
    .place(place),
    .result_end(result_end),
    .rst(rst),
    .second(second),
    .start(start),
    .step(step),
    .valid(read__valid)
  );
  tnthw_t16x16a2_vector_unit_tables tables (
    .bias_memory_near(bias_446),
    .bias_read(bias_read_429),
    .bias_row(bias_row),
    .clk(clk),
    .drop(drop),
    .rst(rst),
    .steps_memory_0_near(steps__0),
    .steps_memory_1_near(steps__1),
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
  reg above;
  initial above = 1'h0;
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
  reg below;
  initial below = 1'h0;
  reg beyond;
  initial beyond = 1'h0;
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
  reg negative;
  initial negative = 1'h0;
  wire [25:0] operand_0;
  wire [25:0] operand_1;
  reg outside;
  initial outside = 1'h0;
  output [7:0] result;
  reg [7:0] result;
  initial result = 8'h00;
  reg [25:0] shifted_0;
  initial shifted_0 = 26'h0000000;
  input [13:0] steps;
  wire [13:0] steps;
  wire subtract;
  wire subtract_21;
  reg [25:0] term_0;
  initial term_0 = 26'h0000000;
  reg [25:0] term_1;
  initial term_1 = 26'h0000000;
  wire there;
  wire there_20;
  input threshold;
  wire threshold;
  wire to_high;
  wire to_low;
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
    below <= _017_[9];
  always @(posedge clk)
    above <= _018_[9];
  always @(posedge clk)
    outside <= _022_;
  always @(posedge clk)
    negative <= came_round[25];
  always @(posedge clk)
    beyond <= _023_[10];
  always @(posedge clk)
    kept <= _024_;
  always @(posedge clk)
    result <= _026_;
  assign _007_ = widen ? { a, 8'h00 } : { a[17], a[17], a[17], a[17], a[17], a[17], a[17], a[17], a };
  assign a_entering = enter ? _007_ : a_round;
  assign _031_ = widen ? { b, 8'h00 } : { b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b };
  assign b_entering = enter ? _031_ : b_round;
  assign there = threshold ? 1'h1 : steps[4];
  assign _032_ = ~ threshold;
  assign subtract = _032_ & steps[5];
  assign _033_ = ~ threshold;
  assign from_b = _033_ & steps[6];
  assign operand_0 = from_b ? { b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering } : a_entering;
  assign _034_ = begins ? bias : again;
  assign total_0 = { _034_, 1'h1 } + { term_0, carry_0 };
  assign there_20 = threshold ? 1'h0 : steps[11];
  assign _000_ = ~ threshold;
  assign subtract_21 = _000_ & steps[12];
  assign _001_ = ~ threshold;
  assign from_b_22 = _001_ & steps[13];
  assign operand_1 = from_b_22 ? { b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2[16], b_2 } : a_2;
  assign _002_ = far_0 ? { shifted_0[25], shifted_0[25], shifted_0[25], shifted_0[25], shifted_0[25], shifted_0[25], shifted_0[25], shifted_0[25], shifted_0[25:8] } : shifted_0;
  assign total_1 = { _002_, 1'h1 } + { term_1, carry_1 };
  assign _003_ = ~ threshold;
  assign _004_ = outside ? negative : below;
  assign to_low = _003_ & _004_;
  assign _005_ = ~ negative;
  assign _006_ = outside ? _005_ : above;
  assign to_high = threshold ? beyond : _006_;
  assign _008_ = operand_0 ^ { subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract, subtract };
  assign _009_ = threshold ? 4'h0 : steps[3:0];
  assign _010_ = $signed(added_0) >>> gap_0_1[2:0];
  assign _011_ = operand_1 ^ { subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21, subtract_21 };
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
  assign _025_ = to_low ? low[7:0] : kept;
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
  assign _030_ = there_20 ? subtract_21 : 1'h0;
  assign _029_ = there_20 ? _011_ : 26'h0000000;
  assign _028_ = there ? subtract : 1'h0;
  assign _027_ = there ? _008_ : 26'h0000000;
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
  wire [7:0] _001_;
  wire [7:0] _002_;
  wire [7:0] _003_;
  wire [7:0] _004_;
  wire [7:0] _005_;
  wire [7:0] _006_;
  wire [7:0] _007_;
  wire [7:0] _008_;
  wire [7:0] _009_;
  wire [7:0] _010_;
  wire [3:0] _011_;
  wire [7:0] _012_;
  wire [7:0] _013_;
  wire [7:0] _014_;
  wire [7:0] _015_;
  wire [7:0] _016_;
  wire [7:0] _017_;
  wire [7:0] _018_;
  wire [2:0] _019_;
  wire [127:0] _020_;
  wire _021_;
  wire [3:0] _022_;
  wire _023_;
  wire [3:0] _024_;
  wire [12:0] _025_;
  wire _026_;
  wire _027_;
  wire [15:0] _028_;
  wire [15:0] _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire [3:0] _033_;
  wire _034_;
  wire [127:0] _035_;
  wire [1:0] _036_;
  wire [12:0] _037_;
  wire _038_;
  wire _039_;
  wire [12:0] _040_;
  wire [4:0] _041_;
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
  wire [2:0] _053_;
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
  wire [7:0] _080_;
  wire [7:0] _081_;
  wire [7:0] _082_;
  wire [7:0] _083_;
  wire [7:0] _084_;
  wire _085_;
  wire [7:0] _086_;
  wire [7:0] _087_;
  wire [7:0] _088_;
  wire [7:0] _089_;
  wire [7:0] _090_;
  wire [7:0] _091_;
  wire [7:0] _092_;
  wire [7:0] _093_;
  wire [7:0] _094_;
  wire [7:0] _095_;
  wire [1:0] _096_;
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
  wire [3:0] _107_;
  wire [7:0] _108_;
  wire [7:0] _109_;
  wire [7:0] _110_;
  wire [7:0] _111_;
  wire [7:0] _112_;
  wire [7:0] _113_;
  wire [7:0] _114_;
  wire [7:0] _115_;
  wire [7:0] _116_;
  wire [7:0] _117_;
  wire _118_;
  wire [7:0] _119_;
  wire [7:0] _120_;
  wire [7:0] _121_;
  wire [7:0] _122_;
  wire [7:0] _123_;
  wire [7:0] _124_;
  wire [7:0] _125_;
  wire [7:0] _126_;
  wire [7:0] _127_;
  wire [7:0] _128_;
  wire [15:0] _129_;
  wire [15:0] _130_;
  wire _131_;
  wire _132_;
  wire [12:0] _133_;
  wire [3:0] _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire [127:0] _138_;
  wire [2:0] _139_;
  wire [2:0] _140_;
  wire [2:0] _141_;
  wire [127:0] _142_;
  wire [127:0] _143_;
  wire _144_;
  wire _145_;
  wire _146_;
  wire _147_;
  wire [127:0] like_;
  reg [127:0] like_5;
  initial like_5 = 128'h00000000000000000000000000000000;
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
  reg [3:0] following_0;
  initial following_0 = 4'h0;
  reg [12:0] following_1;
  initial following_1 = 13'h0000;
  wire last;
  reg [2:0] left;
  initial left = 3'h0;
  input load;
  wire load;
  output meets;
  reg meets;
  initial meets = 1'h0;
  wire [3:0] now_0;
  wire [12:0] now_1;
  reg [3:0] of_chunk_0;
  initial of_chunk_0 = 4'h0;
  reg [12:0] of_chunk_1;
  initial of_chunk_1 = 13'h0000;
  wire [127:0] read__data;
  wire [127:0] read__data_44;
  output reads;
  wire reads;
  reg reads_0_0;
  initial reads_0_0 = 1'h0;
  reg reads_0_1;
  initial reads_0_1 = 1'h0;
  reg reads_1_0;
  initial reads_1_0 = 1'h0;
  output [127:0] result;
  reg [127:0] result;
  initial result = 128'h00000000000000000000000000000000;
  reg [127:0] row_0;
  initial row_0 = 128'h00000000000000000000000000000000;
  reg [127:0] row_1;
  initial row_1 = 128'h00000000000000000000000000000000;
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
  assign _000_ = | left;
  assign reads = begin_ | _000_;
  assign last = left == 3'h1;
  assign like_ = begin_ ? { value_16, value_15, value_14, value_13, value_12, value_11, value_10, value_9, value_8, value_7, value_6, value_5, value_4, value_3, value_2, a } : like_5;
  assign now_0 = begin_ ? of_chunk_0 : following_0;
  assign now_1 = begin_ ? of_chunk_1 : following_1;
  assign _042_ = | left;
  assign _053_ = left - 3'h1;
  assign _074_ = | left;
  assign _085_ = begin_ & _074_;
  assign _096_ = step ? 2'h2 : 2'h0;
  assign _107_ = now_0 + { 2'h0, _096_ };
  assign _118_ = begin_ & chunk_end;
  assign _011_ = value[3:0] + 4'h0;
  assign _022_ = step ? 4'h0 : 4'h0;
  assign _033_ = of_chunk_0 + _022_;
  assign _036_ = step ? 2'h2 : 2'h0;
  assign _037_ = now_1 + { 11'h000, _036_ };
  assign _038_ = begin_ & chunk_end;
  assign _039_ = value[12] ? 1'h1 : 1'h0;
  assign _040_ = { 1'h0, value[11:0] } + { 12'h000, _039_ };
  assign _041_ = step ? 5'h10 : 5'h00;
  assign _043_ = of_chunk_1 + { 8'h00, _041_ };
  assign _044_ = checked_1_0 >= 13'h0010;
  assign _045_ = checked_0_0 & _044_;
  assign _046_ = ~| which_0_0_0;
  assign _047_ = which_0_0_0 == 4'h1;
  assign _048_ = which_0_0_0 == 4'h2;
  assign _049_ = which_0_0_0 == 4'h3;
  assign _050_ = which_0_0_0 == 4'h4;
  assign _051_ = which_0_0_0 == 4'h5;
  assign _052_ = which_0_0_0 == 4'h6;
  assign _054_ = which_0_0_0 == 4'h7;
  assign _055_ = which_0_0_0 == 4'h8;
  assign _056_ = which_0_0_0 == 4'h9;
  assign _057_ = which_0_0_0 == 4'ha;
  assign _058_ = which_0_0_0 == 4'hb;
  assign _059_ = which_0_0_0 == 4'hc;
  assign _060_ = which_0_0_0 == 4'hd;
  assign _061_ = which_0_0_0 == 4'he;
  assign _062_ = which_0_0_0 == 4'hf;
  assign _063_ = ~| which_1_0_0;
  assign _064_ = which_1_0_0 == 4'h1;
  assign _065_ = which_1_0_0 == 4'h2;
  assign _066_ = which_1_0_0 == 4'h3;
  assign _067_ = which_1_0_0 == 4'h4;
  assign _068_ = which_1_0_0 == 4'h5;
  assign _069_ = which_1_0_0 == 4'h6;
  assign _070_ = which_1_0_0 == 4'h7;
  assign _071_ = which_1_0_0 == 4'h8;
  assign _072_ = which_1_0_0 == 4'h9;
  assign _073_ = which_1_0_0 == 4'ha;
  assign _075_ = which_1_0_0 == 4'hb;
  assign _076_ = which_1_0_0 == 4'hc;
  assign _077_ = which_1_0_0 == 4'hd;
  assign _078_ = which_1_0_0 == 4'he;
  assign _079_ = which_1_0_0 == 4'hf;
  assign _080_ = row_0[7:0] & { chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0] };
  assign _081_ = row_0[15:8] & { chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1] };
  assign _082_ = _080_ | _081_;
  assign _083_ = row_0[23:16] & { chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2] };
  assign _084_ = _082_ | _083_;
  assign _086_ = row_0[31:24] & { chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3] };
  assign _087_ = _084_ | _086_;
  assign _088_ = row_0[39:32] & { chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4] };
  assign _089_ = _087_ | _088_;
  assign _090_ = row_0[47:40] & { chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5] };
  assign _091_ = _089_ | _090_;
  assign _092_ = row_0[55:48] & { chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6] };
  assign _093_ = _091_ | _092_;
  assign _094_ = row_0[63:56] & { chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7] };
  assign _095_ = _093_ | _094_;
  assign _097_ = row_0[71:64] & { chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8] };
  assign _098_ = _095_ | _097_;
  assign _099_ = row_0[79:72] & { chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9] };
  assign _100_ = _098_ | _099_;
  assign _101_ = row_0[87:80] & { chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10] };
  assign _102_ = _100_ | _101_;
  assign _103_ = row_0[95:88] & { chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11] };
  assign _104_ = _102_ | _103_;
  assign _105_ = row_0[103:96] & { chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12] };
  assign _106_ = _104_ | _105_;
  assign _108_ = row_0[111:104] & { chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13] };
  assign _109_ = _106_ | _108_;
  assign _110_ = row_0[119:112] & { chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14] };
  assign _111_ = _109_ | _110_;
  assign _112_ = row_0[127:120] & { chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15] };
  assign _113_ = _111_ | _112_;
  assign _114_ = row_1[7:0] & { chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0] };
  assign _115_ = row_1[15:8] & { chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1] };
  assign _116_ = _114_ | _115_;
  assign _117_ = row_1[23:16] & { chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2] };
  assign _119_ = _116_ | _117_;
  assign _120_ = row_1[31:24] & { chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3] };
  assign _121_ = _119_ | _120_;
  assign _122_ = row_1[39:32] & { chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4] };
  assign _123_ = _121_ | _122_;
  assign _124_ = row_1[47:40] & { chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5] };
  assign _125_ = _123_ | _124_;
  assign _126_ = row_1[55:48] & { chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6] };
  assign _127_ = _125_ | _126_;
  assign _128_ = row_1[63:56] & { chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7] };
  assign _001_ = _127_ | _128_;
  assign _002_ = row_1[71:64] & { chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8] };
  assign _003_ = _001_ | _002_;
  assign _004_ = row_1[79:72] & { chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9] };
  assign _005_ = _003_ | _004_;
  assign _006_ = row_1[87:80] & { chosen_1[10], chosen_1[10], chosen_1[10], chosen_1[10], chosen_1[10], chosen_1[10], chosen_1[10], chosen_1[10] };
  assign _007_ = _005_ | _006_;
  assign _008_ = row_1[95:88] & { chosen_1[11], chosen_1[11], chosen_1[11], chosen_1[11], chosen_1[11], chosen_1[11], chosen_1[11], chosen_1[11] };
  assign _009_ = _007_ | _008_;
  assign _010_ = row_1[103:96] & { chosen_1[12], chosen_1[12], chosen_1[12], chosen_1[12], chosen_1[12], chosen_1[12], chosen_1[12], chosen_1[12] };
  assign _012_ = _009_ | _010_;
  assign _013_ = row_1[111:104] & { chosen_1[13], chosen_1[13], chosen_1[13], chosen_1[13], chosen_1[13], chosen_1[13], chosen_1[13], chosen_1[13] };
  assign _014_ = _012_ | _013_;
  assign _015_ = row_1[119:112] & { chosen_1[14], chosen_1[14], chosen_1[14], chosen_1[14], chosen_1[14], chosen_1[14], chosen_1[14], chosen_1[14] };
  assign _016_ = _014_ | _015_;
  assign _017_ = row_1[127:120] & { chosen_1[15], chosen_1[15], chosen_1[15], chosen_1[15], chosen_1[15], chosen_1[15], chosen_1[15], chosen_1[15] };
  assign _018_ = _016_ | _017_;
  always @(posedge clk)
    left <= _019_;
  always @(posedge clk)
    like_5 <= _020_;
  always @(posedge clk)
    meets <= _021_;
  always @(posedge clk)
    step <= _023_;
  always @(posedge clk)
    following_0 <= _107_;
  always @(posedge clk)
    of_chunk_0 <= _024_;
  always @(posedge clk)
    following_1 <= _037_;
  always @(posedge clk)
    of_chunk_1 <= _025_;
  always @(posedge clk)
    checked_0_0 <= _026_;
  always @(posedge clk)
    checked_1_0 <= now_1;
  always @(posedge clk)
    bad_row <= _027_;
  always @(posedge clk)
    row_0 <= read__data;
  always @(posedge clk)
    which_0_0_0 <= like_[3:0];
  always @(posedge clk)
    chosen_0 <= _028_;
  always @(posedge clk)
    row_1 <= read__data_44;
  always @(posedge clk)
    which_1_0_0 <= like_[11:8];
  always @(posedge clk)
    chosen_1 <= _029_;
  always @(posedge clk)
    reads_0_0 <= _030_;
  always @(posedge clk)
    reads_1_0 <= _031_;
  always @(posedge clk)
    reads_0_1 <= _032_;
  always @(posedge clk)
    finish <= _034_;
  always @(posedge clk)
    result <= _035_;
  assign _030_ = rst ? 1'h0 : _147_;
  assign _129_ = drop ? 16'h0000 : { _079_, _078_, _077_, _076_, _075_, _073_, _072_, _071_, _070_, _069_, _068_, _067_, _066_, _065_, _064_, _063_ };
  assign _029_ = rst ? 16'h0000 : _129_;
  assign _130_ = drop ? 16'h0000 : { _062_, _061_, _060_, _059_, _058_, _057_, _056_, _055_, _054_, _052_, _051_, _050_, _049_, _048_, _047_, _046_ };
  assign _028_ = rst ? 16'h0000 : _130_;
  assign _131_ = drop ? 1'h0 : _045_;
  assign _027_ = rst ? 1'h0 : _131_;
  assign _132_ = drop ? 1'h0 : reads;
  assign _026_ = rst ? 1'h0 : _132_;
  assign _133_ = _038_ ? _043_ : of_chunk_1;
  assign _025_ = load ? _040_ : _133_;
  assign _134_ = _118_ ? _033_ : of_chunk_0;
  assign _024_ = load ? _011_ : _134_;
  assign _135_ = load ? value[12] : step;
  assign _136_ = drop ? 1'h0 : _135_;
  assign _023_ = rst ? 1'h0 : _136_;
  assign _137_ = drop ? 1'h0 : _085_;
  assign _021_ = rst ? 1'h0 : _137_;
  assign _138_ = drop ? 128'h00000000000000000000000000000000 : { 16'h0000, like_[127:16] };
  assign _020_ = rst ? 128'h00000000000000000000000000000000 : _138_;
  assign _139_ = _042_ ? _053_ : left;
  assign _140_ = begin_ ? 3'h7 : _139_;
  assign _141_ = drop ? 3'h0 : _140_;
  assign _019_ = rst ? 3'h0 : _141_;
  assign _142_ = reads_0_1 ? { _018_, _113_, result[127:16] } : result;
  assign _143_ = drop ? 128'h00000000000000000000000000000000 : _142_;
  assign _035_ = rst ? 128'h00000000000000000000000000000000 : _143_;
  assign _144_ = drop ? 1'h0 : reads_1_0;
  assign _034_ = rst ? 1'h0 : _144_;
  assign _145_ = drop ? 1'h0 : reads_0_0;
  assign _032_ = rst ? 1'h0 : _145_;
  assign _146_ = drop ? 1'h0 : last;
  assign _031_ = rst ? 1'h0 : _146_;
  assign _147_ = drop ? 1'h0 : reads;
  tnthw_ram #(
    .ADDRESS(32'd8),
    .DEPTH(32'd256),
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
    .ADDRESS(32'd8),
    .DEPTH(32'd256),
    .PART(32'd128),
    .WIDTH(32'd128)
  ) copy_1 (
    .clk(clk),
    .read_address({ now_1[3:0], like_[15:12] }),
    .read_data(read__data_44),
    .read_enable(reads),
    .write_address(write_row),
    .write_data(write_data),
    .write_enable(write)
  );
endmodule

// One channel: digits shifted to their place, then added up or compared.
module tnthw_t16x16a2_vector_unit_gather_0(
  clk,
  does__above,
  does__first,
  does__forced,
  does__here,
  does__inside,
  does__more,
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
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [17:0] _10_;
  wire [8:0] _11_;
  wire [17:0] _12_;
  wire [17:0] _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire [17:0] _19_;
  wire [17:0] _20_;
  wire [8:0] _21_;
  wire _22_;
  wire [17:0] _23_;
  wire [8:0] _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire _29_;
  wire _30_;
  wire [8:0] _31_;
  output [17:0] a;
  reg [17:0] a;
  initial a = 18'h00000;
  wire above_0;
  wire above_1;
  wire above_2;
  wire above_3;
  output [8:0] b;
  reg [8:0] b;
  initial b = 9'h000;
  input clk;
  wire clk;
  input [3:0] does__above;
  wire [3:0] does__above;
  input does__first;
  wire does__first;
  input does__forced;
  wire does__forced;
  input [3:0] does__here;
  wire [3:0] does__here;
  input does__inside;
  wire does__inside;
  input does__more;
  wire does__more;
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
  reg [17:0] step;
  initial step = 18'h00000;
  input [17:0] sums;
  wire [17:0] sums;
  wire unused;
  input [1:0] word;
  wire [1:0] word;
  assign _00_ = word[1] & does__signed;
  assign sign = _00_ & does__inside;
  assign above_0 = word[1] & does__above[0];
  assign above_1 = word[1] & does__above[1];
  assign above_2 = word[1] & does__above[2];
  assign above_3 = word[1] & does__above[3];
  assign { larger, _11_ } = $signed({ a[8], a[8:0] }) - $signed({ step[8], step[8:0] });
  assign _22_ = word[0] & does__here[0];
  assign _25_ = _22_ | above_0;
  assign _26_ = word[1] & does__here[0];
  assign _27_ = _26_ | above_0;
  assign _28_ = word[0] & does__here[1];
  assign _29_ = _28_ | above_1;
  assign _30_ = word[1] & does__here[1];
  assign _01_ = _30_ | above_1;
  assign _02_ = word[0] & does__here[2];
  assign _03_ = _02_ | above_2;
  assign _04_ = word[1] & does__here[2];
  assign _05_ = _04_ | above_2;
  assign _06_ = word[0] & does__here[3];
  assign _07_ = _06_ | above_3;
  assign _08_ = word[1] & does__here[3];
  assign _09_ = _08_ | above_3;
  assign _10_ = does__more ? step : 18'h00000;
  assign _12_ = { sign, sign, sign, sign, sign, sign, sign, sign, sign, sign, _09_, _07_, _05_, _03_, _01_, _29_, _27_, _25_ } | _10_;
  assign _13_ = drain ? sums : _12_;
  assign _14_ = does__sum | does__forced;
  assign _15_ = does__tap & larger;
  assign _16_ = _14_ | _15_;
  assign _17_ = ~ does__first;
  assign _18_ = does__sum & _17_;
  assign _19_ = _18_ ? a : 18'h00000;
  assign _20_ = $signed(_19_) + $signed(step);
  assign _21_ = b | step[8:0];
  always @(posedge clk)
    step <= _13_;
  always @(posedge clk)
    a <= _23_;
  always @(posedge clk)
    b <= _24_;
  assign _31_ = does__second ? _21_ : b;
  assign _24_ = does__first ? 9'h000 : _31_;
  assign _23_ = _16_ ? _20_ : a;
  assign unused = & _11_;
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
  bias_row_60,
  enter,
  finish_0_9,
  fresh,
  meets,
  now,
  reads_bias,
  steps_read,
  steps_row_61
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
  wire [12:0] _045_;
  wire _046_;
  wire _047_;
  wire [12:0] _048_;
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
  wire [12:0] _073_;
  wire [12:0] _074_;
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
  output [8:0] bias_row_60;
  wire [8:0] bias_row_60;
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
  reg [12:0] steps_of_chunk;
  initial steps_of_chunk = 13'h0000;
  output steps_read;
  reg steps_read;
  initial steps_read = 1'h0;
  reg [12:0] steps_row;
  initial steps_row = 13'h0000;
  output [8:0] steps_row_61;
  wire [8:0] steps_row_61;
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
    enter_0_2 <= _030_;
  always @(posedge clk)
    enter <= _031_;
  always @(posedge clk)
    fresh <= _033_;
  always @(posedge clk)
    finish_0_0 <= _034_;
  always @(posedge clk)
    finish_0_1 <= _035_;
  always @(posedge clk)
    finish_0_2 <= _036_;
  always @(posedge clk)
    finish_0_3 <= _037_;
  always @(posedge clk)
    finish_0_4 <= _038_;
  always @(posedge clk)
    finish_0_5 <= _039_;
  always @(posedge clk)
    finish_0_6 <= _040_;
  always @(posedge clk)
    finish_0_7 <= _041_;
  always @(posedge clk)
    finish_0_8 <= _042_;
  always @(posedge clk)
    finish_0_9 <= _044_;
  assign _000_ = enters & chunk_end;
  assign _011_ = _000_ & word[0];
  assign _021_ = threshold ? word[4:1] : 4'h1;
  assign _032_ = bias_of_chunk + { 9'h000, _021_ };
  assign _043_ = steps_of_chunk + { 9'h000, word[4:1] };
  assign _045_ = enters ? bias_of_chunk : round_2_3;
  assign _046_ = ~ threshold;
  assign _047_ = now & _046_;
  assign _048_ = enters ? steps_of_chunk : round_3_3;
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
    bias_row <= _045_;
  always @(posedge clk)
    steps_read <= _019_;
  always @(posedge clk)
    steps_row <= _048_;
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
  assign _049_ = drop ? 1'h0 : finish_0_8;
  assign _044_ = rst ? 1'h0 : _049_;
  assign _050_ = drop ? 1'h0 : finish_0_7;
  assign _042_ = rst ? 1'h0 : _050_;
  assign _051_ = drop ? 1'h0 : finish_0_6;
  assign _041_ = rst ? 1'h0 : _051_;
  assign _052_ = drop ? 1'h0 : finish_0_5;
  assign _040_ = rst ? 1'h0 : _052_;
  assign _053_ = drop ? 1'h0 : finish_0_4;
  assign _039_ = rst ? 1'h0 : _053_;
  assign _054_ = drop ? 1'h0 : finish_0_3;
  assign _038_ = rst ? 1'h0 : _054_;
  assign _055_ = drop ? 1'h0 : finish_0_2;
  assign _037_ = rst ? 1'h0 : _055_;
  assign _056_ = drop ? 1'h0 : finish_0_1;
  assign _036_ = rst ? 1'h0 : _056_;
  assign _057_ = drop ? 1'h0 : finish_0_0;
  assign _035_ = rst ? 1'h0 : _057_;
  assign _058_ = drop ? 1'h0 : last;
  assign _034_ = rst ? 1'h0 : _058_;
  assign _059_ = drop ? 1'h0 : _012_;
  assign _033_ = rst ? 1'h0 : _059_;
  assign _060_ = drop ? 1'h0 : enter_0_2;
  assign _031_ = rst ? 1'h0 : _060_;
  assign _061_ = drop ? 1'h0 : enter_0_1;
  assign _030_ = rst ? 1'h0 : _061_;
  assign _062_ = drop ? 1'h0 : enter_0_0;
  assign _029_ = rst ? 1'h0 : _062_;
  assign _063_ = drop ? 1'h0 : enters;
  assign _028_ = rst ? 1'h0 : _063_;
  assign _064_ = drop ? 1'h0 : round_0_2;
  assign _027_ = rst ? 1'h0 : _064_;
  assign _065_ = drop ? 1'h0 : round_0_1;
  assign _026_ = rst ? 1'h0 : _065_;
  assign _066_ = drop ? 1'h0 : round_0_0;
  assign _025_ = rst ? 1'h0 : _066_;
  assign _067_ = drop ? 1'h0 : pass_0_0;
  assign _024_ = rst ? 1'h0 : _067_;
  assign _068_ = drop ? 1'h0 : _008_;
  assign _023_ = rst ? 1'h0 : _068_;
  assign _069_ = drop ? 1'h0 : _006_;
  assign _022_ = rst ? 1'h0 : _069_;
  assign _070_ = drop ? 1'h0 : _005_;
  assign _020_ = rst ? 1'h0 : _070_;
  assign _071_ = drop ? 1'h0 : _047_;
  assign _019_ = rst ? 1'h0 : _071_;
  assign _072_ = drop ? 1'h0 : reads_bias;
  assign _018_ = rst ? 1'h0 : _072_;
  assign _073_ = _011_ ? _043_ : steps_of_chunk;
  assign _017_ = load ? { 1'h0, value[23:12] } : _073_;
  assign _074_ = _011_ ? _032_ : bias_of_chunk;
  assign _016_ = load ? { 1'h0, value[11:0] } : _074_;
  assign steps_row_61 = steps_row[8:0];
  assign bias_row_60 = bias_row[8:0];
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
  write__mask,
  writing
);
  wire _000_;
  wire [19:0] _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire [1:0] _008_;
  wire [7:0] _009_;
  wire [1:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [7:0] _014_;
  wire [19:0] _015_;
  wire [19:0] _016_;
  wire [16:0] _017_;
  wire [16:0] _018_;
  wire [16:0] _019_;
  wire [7:0] _020_;
  wire [19:0] _021_;
  wire [16:0] _022_;
  wire _023_;
  wire [16:0] _024_;
  wire [19:0] _025_;
  wire [1:0] _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire [1:0] _030_;
  wire _031_;
  wire _032_;
  wire [7:0] _033_;
  wire [127:0] _034_;
  wire _035_;
  wire [19:0] _036_;
  wire [16:0] _037_;
  wire [16:0] _038_;
  wire [16:0] _039_;
  wire _040_;
  wire [19:0] _041_;
  wire [19:0] _042_;
  wire [19:0] _043_;
  wire [19:0] _044_;
  wire [19:0] _045_;
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
  wire [7:0] _088_;
  wire [7:0] _089_;
  wire _090_;
  wire [19:0] _091_;
  wire [19:0] _092_;
  wire [19:0] _093_;
  wire [19:0] _094_;
  wire [19:0] _095_;
  wire [19:0] _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire [16:0] _102_;
  wire [16:0] _103_;
  wire [16:0] _104_;
  wire [16:0] _105_;
  wire [19:0] _106_;
  wire [19:0] _107_;
  wire _108_;
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
  wire _125_;
  wire _126_;
  wire [1:0] _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire [1:0] _131_;
  wire [1:0] _132_;
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
  reg [127:0] like_;
  initial like_ = 128'h00000000000000000000000000000000;
  reg [1:0] behind;
  initial behind = 2'h0;
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
  reg first;
  initial first = 1'h0;
  wire [19:0] following;
  reg [19:0] here;
  initial here = 20'h00000;
  input [157:0] instruction;
  wire [157:0] instruction;
  reg lane_chunk;
  initial lane_chunk = 1'h0;
  reg last;
  initial last = 1'h0;
  input load;
  wire load;
  reg loaded;
  initial loaded = 1'h0;
  reg [1:0] logarithm;
  initial logarithm = 2'h0;
  output meets;
  reg meets;
  initial meets = 1'h0;
  reg meets_more;
  initial meets_more = 1'h0;
  wire more;
  reg [19:0] moved;
  initial moved = 20'h00000;
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
  output write__mask;
  wire write__mask;
  output writing;
  reg writing;
  initial writing = 1'h0;
  assign _000_ = ~ last;
  assign more = writing & _000_;
  assign _052_ = first ? { result[1:0], 6'h00 } : like_[7:0];
  assign _063_ = first ? { result[3:0], 4'h0 } : like_[7:0];
  assign _074_ = first ? result[7:0] : like_[7:0];
  assign _085_ = first ? { result[9:8], 6'h00 } : like_[15:8];
  assign _009_ = first ? { result[11:8], 4'h0 } : like_[15:8];
  assign _014_ = first ? result[15:8] : like_[15:8];
  assign _020_ = first ? { result[17:16], 6'h00 } : like_[23:16];
  assign _033_ = first ? { result[19:16], 4'h0 } : like_[23:16];
  assign _046_ = first ? result[23:16] : like_[23:16];
  assign _047_ = first ? { result[25:24], 6'h00 } : like_[31:24];
  assign _048_ = first ? { result[27:24], 4'h0 } : like_[31:24];
  assign _049_ = first ? result[31:24] : like_[31:24];
  assign _050_ = first ? { result[33:32], 6'h00 } : like_[39:32];
  assign _051_ = first ? { result[35:32], 4'h0 } : like_[39:32];
  assign _053_ = first ? result[39:32] : like_[39:32];
  assign _054_ = first ? { result[41:40], 6'h00 } : like_[47:40];
  assign _055_ = first ? { result[43:40], 4'h0 } : like_[47:40];
  assign _056_ = first ? result[47:40] : like_[47:40];
  assign _057_ = first ? { result[49:48], 6'h00 } : like_[55:48];
  assign _058_ = first ? { result[51:48], 4'h0 } : like_[55:48];
  assign _059_ = first ? result[55:48] : like_[55:48];
  assign _060_ = first ? { result[57:56], 6'h00 } : like_[63:56];
  assign _061_ = first ? { result[59:56], 4'h0 } : like_[63:56];
  assign _062_ = first ? result[63:56] : like_[63:56];
  assign _064_ = first ? { result[65:64], 6'h00 } : like_[71:64];
  assign _065_ = first ? { result[67:64], 4'h0 } : like_[71:64];
  assign _066_ = first ? result[71:64] : like_[71:64];
  assign _067_ = first ? { result[73:72], 6'h00 } : like_[79:72];
  assign _068_ = first ? { result[75:72], 4'h0 } : like_[79:72];
  assign _069_ = first ? result[79:72] : like_[79:72];
  assign _070_ = first ? { result[81:80], 6'h00 } : like_[87:80];
  assign _071_ = first ? { result[83:80], 4'h0 } : like_[87:80];
  assign _072_ = first ? result[87:80] : like_[87:80];
  assign _073_ = first ? { result[89:88], 6'h00 } : like_[95:88];
  assign _075_ = first ? { result[91:88], 4'h0 } : like_[95:88];
  assign _076_ = first ? result[95:88] : like_[95:88];
  assign _077_ = first ? { result[97:96], 6'h00 } : like_[103:96];
  assign _078_ = first ? { result[99:96], 4'h0 } : like_[103:96];
  assign _079_ = first ? result[103:96] : like_[103:96];
  assign _080_ = first ? { result[105:104], 6'h00 } : like_[111:104];
  assign _081_ = first ? { result[107:104], 4'h0 } : like_[111:104];
  assign _082_ = first ? result[111:104] : like_[111:104];
  assign _083_ = first ? { result[113:112], 6'h00 } : like_[119:112];
  assign _084_ = first ? { result[115:112], 4'h0 } : like_[119:112];
  assign _086_ = first ? result[119:112] : like_[119:112];
  assign _087_ = first ? { result[121:120], 6'h00 } : like_[127:120];
  assign _088_ = first ? { result[123:120], 4'h0 } : like_[127:120];
  assign _089_ = first ? result[127:120] : like_[127:120];
  assign chunk_end = last & positions_left[16];
  assign _090_ = ~| lane_chunk;
  assign plane_end = positions_left[16] & _090_;
  assign done = chunk_end & chunks_left[16];
  assign _091_ = here + 20'h00001;
  assign _001_ = positions_left[16] ? plane : _091_;
  assign following = plane_end ? moved : _001_;
  assign _002_ = finish | more;
  assign _003_ = ~| logarithm;
  assign _004_ = behind == 2'h1;
  assign _005_ = more & _004_;
  assign _006_ = finish ? _003_ : _005_;
  assign _007_ = | logarithm;
  assign _008_ = behind - 2'h1;
  assign _010_ = finish ? { logarithm[1], _007_ } : _008_;
  assign _011_ = finish & more;
  assign _012_ = last & plane_end;
  assign _013_ = loaded | _012_;
  assign _015_ = loaded ? plane : moved;
  assign _016_ = _015_ + planes_pitch;
  assign _017_ = { 1'h0, instruction[157:142] } - 17'h00002;
  assign _018_ = { 1'h0, instruction[157:142] } - 17'h00002;
  assign _019_ = { 1'h0, instruction[131:116] } - 17'h00002;
  assign _021_ = instruction[107:88] << instruction[133:132];
  assign _022_ = $signed(chunks_left) - $signed(17'h00001);
  assign _023_ = lane_chunk + 1'h1;
  assign _024_ = $signed(positions_left) - $signed(17'h00001);
  assign _025_ = write__address + pitch;
  always @(posedge clk)
    logarithm <= _026_;
  always @(posedge clk)
    first <= _027_;
  always @(posedge clk)
    writing <= _028_;
  always @(posedge clk)
    last <= _029_;
  always @(posedge clk)
    behind <= _030_;
  always @(posedge clk)
    meets_more <= _031_;
  always @(posedge clk)
    meets <= _032_;
  always @(posedge clk)
    like_ <= _034_;
  always @(posedge clk)
    loaded <= _035_;
  always @(posedge clk)
    moved <= _036_;
  always @(posedge clk)
    positions_left <= _037_;
  always @(posedge clk)
    positions_whole <= _038_;
  always @(posedge clk)
    chunks_left <= _039_;
  always @(posedge clk)
    lane_chunk <= _040_;
  always @(posedge clk)
    pitch <= _041_;
  always @(posedge clk)
    planes_pitch <= _042_;
  always @(posedge clk)
    plane <= _043_;
  always @(posedge clk)
    here <= _044_;
  always @(posedge clk)
    write__address <= _045_;
  assign _092_ = writing ? _025_ : write__address;
  assign _093_ = last ? following : _092_;
  assign _045_ = load ? instruction[87:68] : _093_;
  assign _094_ = last ? following : here;
  assign _044_ = load ? instruction[87:68] : _094_;
  assign _095_ = positions_left[16] ? following : plane;
  assign _096_ = last ? _095_ : plane;
  assign _043_ = load ? instruction[87:68] : _096_;
  assign _042_ = load ? _021_ : planes_pitch;
  assign _041_ = load ? instruction[107:88] : pitch;
  assign _097_ = positions_left[16] ? _023_ : lane_chunk;
  assign _098_ = plane_end ? 1'h0 : _097_;
  assign _099_ = last ? _098_ : lane_chunk;
  assign _100_ = load ? instruction[108] : _099_;
  assign _101_ = drop ? 1'h0 : _100_;
  assign _040_ = rst ? 1'h0 : _101_;
  assign _102_ = positions_left[16] ? _022_ : chunks_left;
  assign _103_ = last ? _102_ : chunks_left;
  assign _039_ = load ? _019_ : _103_;
  assign _038_ = load ? _018_ : positions_whole;
  assign _104_ = positions_left[16] ? positions_whole : _024_;
  assign _105_ = last ? _104_ : positions_left;
  assign _037_ = load ? _017_ : _105_;
  assign _106_ = _013_ ? _016_ : moved;
  assign _107_ = drop ? 20'h00000 : _106_;
  assign _036_ = rst ? 20'h00000 : _107_;
  assign _108_ = drop ? 1'h0 : load;
  assign _035_ = rst ? 1'h0 : _108_;
  assign _109_ = drop ? 8'h00 : { values[125:120], 2'h0 };
  assign _034_[127:120] = rst ? 8'h00 : _109_;
  assign _110_ = drop ? 8'h00 : { values[101:96], 2'h0 };
  assign _034_[103:96] = rst ? 8'h00 : _110_;
  assign _111_ = drop ? 8'h00 : { values[93:88], 2'h0 };
  assign _034_[95:88] = rst ? 8'h00 : _111_;
  assign _112_ = drop ? 8'h00 : { values[85:80], 2'h0 };
  assign _034_[87:80] = rst ? 8'h00 : _112_;
  assign _113_ = drop ? 8'h00 : { values[77:72], 2'h0 };
  assign _034_[79:72] = rst ? 8'h00 : _113_;
  assign _114_ = drop ? 8'h00 : { values[69:64], 2'h0 };
  assign _034_[71:64] = rst ? 8'h00 : _114_;
  assign _115_ = drop ? 8'h00 : { values[61:56], 2'h0 };
  assign _034_[63:56] = rst ? 8'h00 : _115_;
  assign _116_ = drop ? 8'h00 : { values[53:48], 2'h0 };
  assign _034_[55:48] = rst ? 8'h00 : _116_;
  assign _117_ = drop ? 8'h00 : { values[45:40], 2'h0 };
  assign _034_[47:40] = rst ? 8'h00 : _117_;
  assign _118_ = drop ? 8'h00 : { values[37:32], 2'h0 };
  assign _034_[39:32] = rst ? 8'h00 : _118_;
  assign _119_ = drop ? 8'h00 : { values[29:24], 2'h0 };
  assign _034_[31:24] = rst ? 8'h00 : _119_;
  assign _120_ = drop ? 8'h00 : { values[21:16], 2'h0 };
  assign _034_[23:16] = rst ? 8'h00 : _120_;
  assign _121_ = drop ? 8'h00 : { values[13:8], 2'h0 };
  assign _034_[15:8] = rst ? 8'h00 : _121_;
  assign _122_ = drop ? 8'h00 : { values[5:0], 2'h0 };
  assign _034_[7:0] = rst ? 8'h00 : _122_;
  assign _123_ = drop ? 8'h00 : { values[117:112], 2'h0 };
  assign _034_[119:112] = rst ? 8'h00 : _123_;
  assign _124_ = drop ? 8'h00 : { values[109:104], 2'h0 };
  assign _034_[111:104] = rst ? 8'h00 : _124_;
  assign _125_ = drop ? 1'h0 : meets_more;
  assign _032_ = rst ? 1'h0 : _125_;
  assign _126_ = drop ? 1'h0 : _011_;
  assign _031_ = rst ? 1'h0 : _126_;
  assign _127_ = drop ? 2'h0 : _010_;
  assign _030_ = rst ? 2'h0 : _127_;
  assign _128_ = drop ? 1'h0 : _006_;
  assign _029_ = rst ? 1'h0 : _128_;
  assign _129_ = drop ? 1'h0 : _002_;
  assign _028_ = rst ? 1'h0 : _129_;
  assign _130_ = drop ? 1'h0 : finish;
  assign _027_ = rst ? 1'h0 : _130_;
  assign _131_ = load ? instruction[133:132] : logarithm;
  assign _132_ = drop ? 2'h0 : _131_;
  assign _026_ = rst ? 2'h0 : _132_;
  assign write__mask = lane_chunk ? 1'h0 : 1'h1;
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
  assign { write__data[31:30], values[125:120] } = _354_(8'h00, { _087_, _088_, _089_ }, { _135_, _134_, _133_ });
  assign _133_ = logarithm == 2'h2;
  assign _134_ = logarithm == 2'h1;
  assign _135_ = ~| logarithm;
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
  assign { write__data[29:28], values[117:112] } = _358_(8'h00, { _083_, _084_, _086_ }, { _138_, _137_, _136_ });
  assign _136_ = logarithm == 2'h2;
  assign _137_ = logarithm == 2'h1;
  assign _138_ = ~| logarithm;
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
  assign { write__data[27:26], values[109:104] } = _362_(8'h00, { _080_, _081_, _082_ }, { _141_, _140_, _139_ });
  assign _139_ = logarithm == 2'h2;
  assign _140_ = logarithm == 2'h1;
  assign _141_ = ~| logarithm;
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
  assign { write__data[25:24], values[101:96] } = _366_(8'h00, { _077_, _078_, _079_ }, { _144_, _143_, _142_ });
  assign _142_ = logarithm == 2'h2;
  assign _143_ = logarithm == 2'h1;
  assign _144_ = ~| logarithm;
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
  assign { write__data[23:22], values[93:88] } = _370_(8'h00, { _073_, _075_, _076_ }, { _147_, _146_, _145_ });
  assign _145_ = logarithm == 2'h2;
  assign _146_ = logarithm == 2'h1;
  assign _147_ = ~| logarithm;
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
  assign { write__data[21:20], values[85:80] } = _374_(8'h00, { _070_, _071_, _072_ }, { _150_, _149_, _148_ });
  assign _148_ = logarithm == 2'h2;
  assign _149_ = logarithm == 2'h1;
  assign _150_ = ~| logarithm;
  function [7:0] _378_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _378_ = b[7:0];
      s[1]:
        _378_ = b[15:8];
      s[2]:
        _378_ = b[23:16];
      default:
        _378_ = a;
    endcase
  endfunction
  assign { write__data[19:18], values[77:72] } = _378_(8'h00, { _067_, _068_, _069_ }, { _153_, _152_, _151_ });
  assign _151_ = logarithm == 2'h2;
  assign _152_ = logarithm == 2'h1;
  assign _153_ = ~| logarithm;
  function [7:0] _382_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _382_ = b[7:0];
      s[1]:
        _382_ = b[15:8];
      s[2]:
        _382_ = b[23:16];
      default:
        _382_ = a;
    endcase
  endfunction
  assign { write__data[17:16], values[69:64] } = _382_(8'h00, { _064_, _065_, _066_ }, { _156_, _155_, _154_ });
  assign _154_ = logarithm == 2'h2;
  assign _155_ = logarithm == 2'h1;
  assign _156_ = ~| logarithm;
  function [7:0] _386_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _386_ = b[7:0];
      s[1]:
        _386_ = b[15:8];
      s[2]:
        _386_ = b[23:16];
      default:
        _386_ = a;
    endcase
  endfunction
  assign { write__data[15:14], values[61:56] } = _386_(8'h00, { _060_, _061_, _062_ }, { _159_, _158_, _157_ });
  assign _157_ = logarithm == 2'h2;
  assign _158_ = logarithm == 2'h1;
  assign _159_ = ~| logarithm;
  function [7:0] _390_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _390_ = b[7:0];
      s[1]:
        _390_ = b[15:8];
      s[2]:
        _390_ = b[23:16];
      default:
        _390_ = a;
    endcase
  endfunction
  assign { write__data[13:12], values[53:48] } = _390_(8'h00, { _057_, _058_, _059_ }, { _162_, _161_, _160_ });
  assign _160_ = logarithm == 2'h2;
  assign _161_ = logarithm == 2'h1;
  assign _162_ = ~| logarithm;
  function [7:0] _394_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _394_ = b[7:0];
      s[1]:
        _394_ = b[15:8];
      s[2]:
        _394_ = b[23:16];
      default:
        _394_ = a;
    endcase
  endfunction
  assign { write__data[11:10], values[45:40] } = _394_(8'h00, { _054_, _055_, _056_ }, { _165_, _164_, _163_ });
  assign _163_ = logarithm == 2'h2;
  assign _164_ = logarithm == 2'h1;
  assign _165_ = ~| logarithm;
  function [7:0] _398_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _398_ = b[7:0];
      s[1]:
        _398_ = b[15:8];
      s[2]:
        _398_ = b[23:16];
      default:
        _398_ = a;
    endcase
  endfunction
  assign { write__data[9:8], values[37:32] } = _398_(8'h00, { _050_, _051_, _053_ }, { _168_, _167_, _166_ });
  assign _166_ = logarithm == 2'h2;
  assign _167_ = logarithm == 2'h1;
  assign _168_ = ~| logarithm;
  function [7:0] _402_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _402_ = b[7:0];
      s[1]:
        _402_ = b[15:8];
      s[2]:
        _402_ = b[23:16];
      default:
        _402_ = a;
    endcase
  endfunction
  assign { write__data[7:6], values[29:24] } = _402_(8'h00, { _047_, _048_, _049_ }, { _171_, _170_, _169_ });
  assign _169_ = logarithm == 2'h2;
  assign _170_ = logarithm == 2'h1;
  assign _171_ = ~| logarithm;
  function [7:0] _406_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _406_ = b[7:0];
      s[1]:
        _406_ = b[15:8];
      s[2]:
        _406_ = b[23:16];
      default:
        _406_ = a;
    endcase
  endfunction
  assign { write__data[5:4], values[21:16] } = _406_(8'h00, { _020_, _033_, _046_ }, { _174_, _173_, _172_ });
  assign _172_ = logarithm == 2'h2;
  assign _173_ = logarithm == 2'h1;
  assign _174_ = ~| logarithm;
  function [7:0] _410_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _410_ = b[7:0];
      s[1]:
        _410_ = b[15:8];
      s[2]:
        _410_ = b[23:16];
      default:
        _410_ = a;
    endcase
  endfunction
  assign { write__data[3:2], values[13:8] } = _410_(8'h00, { _085_, _009_, _014_ }, { _177_, _176_, _175_ });
  assign _175_ = logarithm == 2'h2;
  assign _176_ = logarithm == 2'h1;
  assign _177_ = ~| logarithm;
  function [7:0] _414_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _414_ = b[7:0];
      s[1]:
        _414_ = b[15:8];
      s[2]:
        _414_ = b[23:16];
      default:
        _414_ = a;
    endcase
  endfunction
  assign { write__data[1:0], values[5:0] } = _414_(8'h00, { _052_, _063_, _074_ }, { _180_, _179_, _178_ });
  assign _178_ = logarithm == 2'h2;
  assign _179_ = logarithm == 2'h1;
  assign _180_ = ~| logarithm;
  assign unused = & { values[119:118], values[111:110], values[103:102], values[95:94], values[87:86], values[79:78], values[71:70], values[63:62], values[55:54], values[47:46], values[39:38], values[31:30], values[23:22], values[15:14], values[7:6], instruction[141:134], instruction[115:109], instruction[67:0] };
  assign { values[119:118], values[111:110], values[103:102], values[95:94], values[87:86], values[79:78], values[71:70], values[63:62], values[55:54], values[47:46], values[39:38], values[31:30], values[23:22], values[15:14], values[7:6] } = write__data[29:0];
endmodule

// Walk chunk, position, tap, digit (digit innermost) of one instruction.
module tnthw_t16x16a2_vector_unit_steps(
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
  wire [8:0] _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire [16:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire [16:0] _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire [1:0] _020_;
  wire [16:0] _021_;
  wire [1:0] _022_;
  wire _023_;
  wire _024_;
  wire [16:0] _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire [1:0] _029_;
  wire [16:0] _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire [19:0] _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire [19:0] _042_;
  wire [19:0] _043_;
  wire [19:0] _044_;
  wire [19:0] _045_;
  wire [19:0] _046_;
  wire [19:0] _047_;
  wire [19:0] _048_;
  wire _049_;
  wire [6:0] _050_;
  wire _051_;
  wire _052_;
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
  wire [19:0] _065_;
  wire [19:0] _066_;
  wire [19:0] _067_;
  wire [19:0] _068_;
  wire _069_;
  wire _070_;
  wire [19:0] _071_;
  wire _072_;
  wire [19:0] _073_;
  wire [19:0] _074_;
  wire [19:0] _075_;
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
  wire [19:0] _090_;
  wire [19:0] _091_;
  wire [19:0] _092_;
  wire _093_;
  wire [19:0] _094_;
  wire _095_;
  wire _096_;
  wire [407:0] _097_;
  wire _098_;
  wire _099_;
  wire [1:0] _100_;
  wire _101_;
  wire _102_;
  wire [6:0] _103_;
  wire _104_;
  wire [1:0] _105_;
  wire [1:0] _106_;
  wire [1:0] _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire [6:0] _111_;
  wire _112_;
  wire [6:0] _113_;
  wire _114_;
  wire _115_;
  wire [6:0] _116_;
  wire _117_;
  wire [6:0] _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire [8:0] _123_;
  wire _124_;
  wire _125_;
  wire [8:0] _126_;
  wire _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire _131_;
  wire [16:0] _132_;
  wire _133_;
  wire _134_;
  wire [16:0] _135_;
  wire _136_;
  wire [16:0] _137_;
  wire _138_;
  wire _139_;
  wire _140_;
  wire _141_;
  wire _142_;
  wire [19:0] _143_;
  wire _144_;
  wire [19:0] _145_;
  wire [19:0] _146_;
  wire [19:0] _147_;
  wire [19:0] _148_;
  wire _149_;
  wire [19:0] _150_;
  wire [19:0] _151_;
  wire [19:0] _152_;
  wire _153_;
  wire _154_;
  wire [19:0] _155_;
  wire [19:0] _156_;
  wire [19:0] _157_;
  wire [19:0] _158_;
  wire _159_;
  wire _160_;
  wire _161_;
  wire [6:0] _162_;
  wire _163_;
  wire _164_;
  wire _165_;
  wire _166_;
  wire [6:0] _167_;
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
  wire [6:0] _184_;
  wire _185_;
  wire _186_;
  wire _187_;
  wire [6:0] _188_;
  wire _189_;
  wire _190_;
  wire _191_;
  wire _192_;
  wire _193_;
  wire _194_;
  wire [8:0] _195_;
  wire _196_;
  wire _197_;
  wire [8:0] _198_;
  wire _199_;
  wire _200_;
  wire _201_;
  wire _202_;
  wire _203_;
  wire _204_;
  wire _205_;
  wire _206_;
  wire [19:0] _207_;
  wire [19:0] _208_;
  wire _209_;
  wire [19:0] _210_;
  wire _211_;
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
  wire _225_;
  wire [16:0] _226_;
  wire _227_;
  wire _228_;
  wire [16:0] _229_;
  wire [16:0] _230_;
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
  wire [8:0] _242_;
  wire [8:0] _243_;
  wire _244_;
  wire _245_;
  wire _246_;
  wire _247_;
  wire _248_;
  wire _249_;
  wire _250_;
  wire _251_;
  wire [6:0] _252_;
  wire _253_;
  wire _254_;
  wire _255_;
  wire _256_;
  wire [6:0] _257_;
  wire [6:0] _258_;
  wire [6:0] _259_;
  wire [6:0] _260_;
  wire _261_;
  wire [6:0] _262_;
  wire _263_;
  wire _264_;
  wire _265_;
  wire _266_;
  wire [6:0] _267_;
  wire [6:0] _268_;
  wire [6:0] _269_;
  wire [6:0] _270_;
  wire _271_;
  wire _272_;
  wire _273_;
  wire _274_;
  wire _275_;
  wire _276_;
  wire _277_;
  wire [1:0] _278_;
  wire [1:0] _279_;
  wire [1:0] _280_;
  wire [1:0] _281_;
  wire _282_;
  wire _283_;
  wire _284_;
  wire _285_;
  wire _286_;
  wire _287_;
  wire _288_;
  wire [1:0] _289_;
  wire _290_;
  wire _291_;
  wire _292_;
  wire _293_;
  wire _294_;
  reg add;
  initial add = 1'h0;
  output [19:0] address;
  wire [19:0] address;
  wire [19:0] address_111;
  reg [19:0] base_a_ahead;
  initial base_a_ahead = 20'h00000;
  reg [19:0] base_a_digit;
  initial base_a_digit = 20'h00000;
  wire [19:0] base_a_next;
  reg [19:0] base_a_now;
  initial base_a_now = 20'h00000;
  reg [19:0] base_a_pitch;
  initial base_a_pitch = 20'h00000;
  reg base_a_several;
  initial base_a_several = 1'h0;
  reg [19:0] base_b_ahead;
  initial base_b_ahead = 20'h00000;
  reg [19:0] base_b_digit;
  initial base_b_digit = 20'h00000;
  wire [19:0] base_b_next;
  reg [19:0] base_b_now;
  initial base_b_now = 20'h00000;
  reg [19:0] base_b_pitch;
  initial base_b_pitch = 20'h00000;
  reg base_b_several;
  initial base_b_several = 1'h0;
  wire before_end;
  input busy;
  wire busy;
  output chunk_end;
  reg chunk_end;
  initial chunk_end = 1'h0;
  reg [16:0] chunks_left;
  initial chunks_left = 17'h00000;
  input clk;
  wire clk;
  input [5:0] counts;
  wire [5:0] counts;
  reg [1:0] digits_a;
  initial digits_a = 2'h0;
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
  reg follows_one;
  initial follows_one = 1'h0;
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
  reg [1:0] last_a;
  initial last_a = 2'h0;
  reg [1:0] last_b;
  initial last_b = 2'h0;
  input load;
  wire load;
  reg looks_up;
  initial looks_up = 1'h0;
  wire next_is_last;
  reg none;
  initial none = 1'h0;
  reg one;
  initial one = 1'h0;
  reg one_digit;
  initial one_digit = 1'h0;
  reg one_of_one;
  initial one_of_one = 1'h0;
  reg one_position;
  initial one_position = 1'h0;
  reg one_x;
  initial one_x = 1'h0;
  reg [19:0] operand;
  initial operand = 20'h00000;
  wire operand_end;
  wire [19:0] origin;
  reg [19:0] origin_ahead;
  initial origin_ahead = 20'h00000;
  reg [19:0] origin_now;
  initial origin_now = 20'h00000;
  reg [19:0] origin_pitch;
  initial origin_pitch = 20'h00000;
  reg origin_several;
  initial origin_several = 1'h0;
  output [1:0] place;
  reg [1:0] place;
  initial place = 2'h0;
  reg [19:0] plane;
  initial plane = 20'h00000;
  reg plane_end;
  initial plane_end = 1'h0;
  wire [3:0] planes;
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
  wire valid_109;
  reg waits;
  initial waits = 1'h0;
  assign _000_ = instruction[3:0] == 4'h9;
  assign _161_ = instruction[3:0] == 4'ha;
  assign _171_ = instruction[3:0] == 4'hb;
  assign _176_ = _161_ | _171_;
  assign _180_ = load | result_end;
  assign _190_ = step & operand_end;
  assign _197_ = | digits_a;
  assign _001_ = | instruction[290:289];
  assign _009_ = | digits_a;
  assign _020_ = add ? last_b : last_a;
  assign _022_ = place - 2'h1;
  assign _029_ = operand_end ? _020_ : _022_;
  assign _039_ = step & operand_end;
  assign _050_ = { 1'h0, instruction[398:393] } - 7'h02;
  assign _061_ = | instruction[398:395];
  assign _072_ = & instruction[394:393];
  assign _083_ = _061_ | _072_;
  assign _093_ = ~ _083_;
  assign _103_ = { 1'h0, instruction[398:393] } - 7'h02;
  assign _114_ = | instruction[398:395];
  assign _124_ = & instruction[394:393];
  assign _134_ = _114_ | _124_;
  assign _142_ = ~ _134_;
  assign _153_ = instruction[3:0] == 4'ha;
  assign _159_ = instruction[3:0] == 4'hb;
  assign _160_ = _153_ | _159_;
  assign _162_ = { 1'h0, instruction[404:399] } - 7'h02;
  assign _163_ = | instruction[404:401];
  assign _164_ = & instruction[400:399];
  assign _165_ = _163_ | _164_;
  assign _166_ = ~ _165_;
  assign _167_ = { 1'h0, instruction[404:399] } - 7'h02;
  assign _168_ = | instruction[404:401];
  assign _169_ = & instruction[400:399];
  assign _170_ = _168_ | _169_;
  assign _172_ = ~ _170_;
  assign _173_ = instruction[3:0] == 4'ha;
  assign _174_ = instruction[3:0] == 4'hb;
  assign _175_ = _173_ | _174_;
  assign _177_ = instruction[3:0] == 4'ha;
  assign _178_ = instruction[3:0] == 4'hb;
  assign _179_ = _177_ | _178_;
  assign _181_ = ~ _179_;
  assign _182_ = instruction[404:399] == 6'h01;
  assign _183_ = _181_ | _182_;
  assign _184_ = $signed(kx_left) - $signed(7'h01);
  assign _185_ = | kx_left[5:1];
  assign _186_ = ~ _185_;
  assign _187_ = kx_left[6] | _186_;
  assign _188_ = $signed(ky_left) - $signed(7'h01);
  assign _189_ = | ky_left[5:1];
  assign _191_ = ~ _189_;
  assign _192_ = ky_left[6] | _191_;
  assign _193_ = start & is_one;
  assign _194_ = ends | _193_;
  assign _195_ = { 1'h0, instruction[141:134] } - 9'h002;
  assign _196_ = ~| instruction[141:134];
  assign _198_ = { 1'h0, instruction[141:134] } - 9'h002;
  assign _199_ = ~ last;
  assign _200_ = none & _199_;
  assign _201_ = ~ none;
  assign _202_ = ~ last;
  assign _002_ = _201_ & _202_;
  assign _003_ = $signed(idle_left) - $signed(9'h001);
  assign _004_ = ~ idle_left[8];
  assign _005_ = & counts[1:0];
  assign _006_ = ends & ends_chunk;
  assign _007_ = start & one_of_one;
  assign _008_ = _006_ | _007_;
  assign _010_ = { 1'h0, instruction[157:142] } - 17'h00002;
  assign _011_ = | instruction[157:144];
  assign _012_ = & instruction[143:142];
  assign _013_ = _011_ | _012_;
  assign _014_ = ~ _013_;
  assign _015_ = { 1'h0, instruction[157:142] } - 17'h00002;
  assign _016_ = | instruction[157:144];
  assign _017_ = & instruction[143:142];
  assign _018_ = _016_ | _017_;
  assign _019_ = ~ _018_;
  assign _021_ = { 1'h0, instruction[131:116] } - 17'h00002;
  assign _023_ = ~| instruction[115:108];
  assign _024_ = starts_one & _023_;
  assign _025_ = $signed(chunks_left) - $signed(17'h00001);
  assign _026_ = group + 1'h1;
  assign _027_ = lane_chunk + 1'h1;
  assign _028_ = lane_chunk ? _027_ : 1'h0;
  assign _030_ = $signed(positions_left) - $signed(17'h00001);
  assign _031_ = | positions_left[15:1];
  assign _032_ = ~ _031_;
  assign _033_ = positions_left[16] | _032_;
  assign _034_ = ~| lane_chunk;
  assign _035_ = positions_last_next & _034_;
  assign _036_ = looks_up ? instruction[197:178] : instruction[246:227];
  assign _037_ = | digits_a;
  assign _038_ = load & _037_;
  assign _040_ = result_end & plane_end;
  assign _041_ = base_a_several | _040_;
  assign _042_ = looks_up ? instruction[197:178] : instruction[246:227];
  assign _043_ = _042_ << digits_a;
  assign _044_ = looks_up ? instruction[177:158] : instruction[226:207];
  assign _045_ = looks_up ? instruction[197:178] : instruction[246:227];
  assign _046_ = _044_ + _045_;
  assign _047_ = base_a_several ? base_a_now : base_a_ahead;
  assign _048_ = _047_ + base_a_pitch;
  assign _049_ = load | result_end;
  assign _051_ = | instruction[290:289];
  assign _052_ = load & _051_;
  assign _053_ = result_end & plane_end;
  assign _054_ = base_b_several | _053_;
  assign _055_ = instruction[286:267] << instruction[290:289];
  assign _056_ = instruction[266:247] + instruction[286:267];
  assign _057_ = base_b_several ? base_b_now : base_b_ahead;
  assign _058_ = _057_ + base_b_pitch;
  assign _059_ = load | result_end;
  assign _060_ = | instruction[406:405];
  assign _062_ = load & _060_;
  assign _063_ = result_end & plane_end;
  assign _064_ = origin_several | _063_;
  assign _065_ = instruction[384:365] << instruction[406:405];
  assign _066_ = instruction[226:207] + instruction[384:365];
  assign _067_ = origin_several ? origin_now : origin_ahead;
  assign _068_ = _067_ + origin_pitch;
  assign _069_ = load | result_end;
  assign _070_ = load | result_end;
  assign _071_ = second ? base_b_digit : base_a_digit;
  assign _073_ = plane + _071_;
  assign _074_ = operand_end ? base_b_now : _073_;
  assign _075_ = plane + { 4'h0, index };
  assign operand_end = ~| place;
  assign before_end = place == 2'h1;
  assign _076_ = one_x & ky_last_next;
  assign _077_ = kx_last_next & ky_left[6];
  assign _078_ = kx_left[6] ? _076_ : _077_;
  assign _079_ = follows_one & _078_;
  assign _080_ = before_end & kx_left[6];
  assign _081_ = _080_ & ky_left[6];
  assign _082_ = ~ add;
  assign _084_ = second | _082_;
  assign _085_ = _081_ & _084_;
  assign next_is_last = operand_end ? _079_ : _085_;
  assign _086_ = ~ last;
  assign _087_ = none & _086_;
  assign _088_ = _087_ & one;
  assign _089_ = idle_left[8] & one;
  assign last = chunk_end & chunks_left[16];
  assign _090_ = looks_up ? instruction[177:158] : instruction[226:207];
  assign _091_ = plane_end ? base_a_ahead : base_a_now;
  assign base_a_next = load ? _090_ : _091_;
  assign _092_ = plane_end ? base_b_ahead : base_b_now;
  assign base_b_next = load ? instruction[266:247] : _092_;
  assign _094_ = plane_end ? origin_ahead : origin_now;
  assign origin = load ? instruction[226:207] : _094_;
  assign planes = 4'h1 << instruction[406:405];
  assign _095_ = ~ pool;
  assign valid = _095_ | valid_109;
  assign address = pool ? address_111 : operand;
  always @(posedge clk)
    looks_up <= _096_;
  always @(posedge clk)
    held <= _097_;
  always @(posedge clk)
    add <= _098_;
  always @(posedge clk)
    pool <= _099_;
  always @(posedge clk)
    digits_a <= _100_;
  always @(posedge clk)
    one_digit <= _101_;
  always @(posedge clk)
    second <= _102_;
  always @(posedge clk)
    first_tap <= _104_;
  always @(posedge clk)
    last_a <= _105_;
  always @(posedge clk)
    last_b <= _106_;
  always @(posedge clk)
    place <= _107_;
  always @(posedge clk)
    first_digit <= _108_;
  always @(posedge clk)
    is_one <= _109_;
  always @(posedge clk)
    follows_one <= _110_;
  always @(posedge clk)
    ky_left <= _111_;
  always @(posedge clk)
    ky_last_next <= _112_;
  always @(posedge clk)
    ky_whole <= _113_;
  always @(posedge clk)
    ky_few <= _115_;
  always @(posedge clk)
    kx_left <= _116_;
  always @(posedge clk)
    kx_last_next <= _117_;
  always @(posedge clk)
    kx_whole <= _118_;
  always @(posedge clk)
    kx_few <= _119_;
  always @(posedge clk)
    one <= _120_;
  always @(posedge clk)
    one_x <= _121_;
  always @(posedge clk)
    result_end <= _122_;
  always @(posedge clk)
    idle_whole <= _123_;
  always @(posedge clk)
    none <= _125_;
  always @(posedge clk)
    idle_left <= _126_;
  always @(posedge clk)
    step <= _127_;
  always @(posedge clk)
    waits <= _128_;
  always @(posedge clk)
    starts_one <= _129_;
  always @(posedge clk)
    one_of_one <= _130_;
  always @(posedge clk)
    chunk_end <= _131_;
  always @(posedge clk)
    positions_left <= _132_;
  always @(posedge clk)
    positions_last_next <= _133_;
  always @(posedge clk)
    positions_whole <= _135_;
  always @(posedge clk)
    positions_few <= _136_;
  always @(posedge clk)
    chunks_left <= _137_;
  always @(posedge clk)
    group <= _138_;
  always @(posedge clk)
    lane_chunk <= _139_;
  always @(posedge clk)
    one_position <= _140_;
  always @(posedge clk)
    plane_end <= _141_;
  always @(posedge clk)
    base_a_digit <= _143_;
  always @(posedge clk)
    base_a_several <= _144_;
  always @(posedge clk)
    base_a_pitch <= _145_;
  always @(posedge clk)
    base_a_ahead <= _146_;
  always @(posedge clk)
    base_a_now <= _147_;
  always @(posedge clk)
    base_b_digit <= _148_;
  always @(posedge clk)
    base_b_several <= _149_;
  always @(posedge clk)
    base_b_pitch <= _150_;
  always @(posedge clk)
    base_b_ahead <= _151_;
  always @(posedge clk)
    base_b_now <= _152_;
  always @(posedge clk)
    origin_several <= _154_;
  always @(posedge clk)
    origin_pitch <= _155_;
  always @(posedge clk)
    origin_ahead <= _156_;
  always @(posedge clk)
    origin_now <= _157_;
  always @(posedge clk)
    plane <= _158_;
  always @(posedge clk)
    operand <= _075_;
  assign _203_ = result_end ? positions_last_next : positions_left[16];
  assign ends_chunk = chunk_end ? one_position : _203_;
  assign _204_ = step ? next_is_last : 1'h0;
  assign _205_ = waits ? _089_ : _204_;
  assign _206_ = result_end ? _088_ : _205_;
  assign ends = busy ? _206_ : 1'h0;
  assign _207_ = step ? _074_ : plane;
  assign _158_ = _070_ ? base_a_next : _207_;
  assign _157_ = _069_ ? origin : origin_now;
  assign _208_ = _064_ ? _068_ : origin_ahead;
  assign _156_ = load ? _066_ : _208_;
  assign _155_ = load ? _065_ : origin_pitch;
  assign _209_ = drop ? 1'h0 : _062_;
  assign _154_ = rst ? 1'h0 : _209_;
  assign _152_ = _059_ ? base_b_next : base_b_now;
  assign _210_ = _054_ ? _058_ : base_b_ahead;
  assign _151_ = load ? _056_ : _210_;
  assign _150_ = load ? _055_ : base_b_pitch;
  assign _211_ = drop ? 1'h0 : _052_;
  assign _149_ = rst ? 1'h0 : _211_;
  assign _148_ = load ? instruction[286:267] : base_b_digit;
  assign _147_ = _049_ ? base_a_next : base_a_now;
  assign _212_ = _041_ ? _048_ : base_a_ahead;
  assign _146_ = load ? _046_ : _212_;
  assign _145_ = load ? _043_ : base_a_pitch;
  assign _213_ = drop ? 1'h0 : _038_;
  assign _144_ = rst ? 1'h0 : _213_;
  assign _143_ = load ? _036_ : base_a_digit;
  assign _214_ = result_end ? _035_ : plane_end;
  assign _215_ = chunk_end ? one_position : _214_;
  assign _216_ = load ? _024_ : _215_;
  assign _217_ = drop ? 1'h0 : _216_;
  assign _141_ = rst ? 1'h0 : _217_;
  assign _218_ = load ? starts_one : one_position;
  assign _219_ = drop ? 1'h0 : _218_;
  assign _140_ = rst ? 1'h0 : _219_;
  assign _220_ = chunk_end ? _028_ : lane_chunk;
  assign _221_ = load ? instruction[108] : _220_;
  assign _222_ = drop ? 1'h0 : _221_;
  assign _139_ = rst ? 1'h0 : _222_;
  assign _223_ = chunk_end ? _026_ : group;
  assign _224_ = load ? 1'h0 : _223_;
  assign _225_ = drop ? 1'h0 : _224_;
  assign _138_ = rst ? 1'h0 : _225_;
  assign _226_ = chunk_end ? _025_ : chunks_left;
  assign _137_ = load ? _021_ : _226_;
  assign _136_ = load ? _019_ : positions_few;
  assign _135_ = load ? _015_ : positions_whole;
  assign _227_ = result_end ? _033_ : positions_last_next;
  assign _228_ = chunk_end ? positions_few : _227_;
  assign _133_ = load ? _014_ : _228_;
  assign _229_ = result_end ? _030_ : positions_left;
  assign _230_ = chunk_end ? positions_whole : _229_;
  assign _132_ = load ? _010_ : _230_;
  assign _231_ = drop ? 1'h0 : _008_;
  assign _131_ = rst ? 1'h0 : _231_;
  assign _232_ = drop ? 1'h0 : _005_;
  assign _130_ = rst ? 1'h0 : _232_;
  assign _233_ = drop ? 1'h0 : counts[1];
  assign _129_ = rst ? 1'h0 : _233_;
  assign _234_ = waits ? _004_ : waits;
  assign _235_ = result_end ? _002_ : _234_;
  assign _236_ = busy ? _235_ : 1'h0;
  assign _237_ = drop ? 1'h0 : _236_;
  assign _128_ = rst ? 1'h0 : _237_;
  assign _238_ = waits ? idle_left[8] : step;
  assign _239_ = result_end ? _200_ : _238_;
  assign _240_ = busy ? _239_ : start;
  assign _241_ = drop ? 1'h0 : _240_;
  assign _127_ = rst ? 1'h0 : _241_;
  assign _242_ = waits ? _003_ : idle_left;
  assign _243_ = result_end ? idle_whole : _242_;
  assign _126_ = busy ? _243_ : _198_;
  assign _244_ = load ? _196_ : none;
  assign _245_ = drop ? 1'h0 : _244_;
  assign _125_ = rst ? 1'h0 : _245_;
  assign _123_ = load ? _195_ : idle_whole;
  assign _246_ = drop ? 1'h0 : _194_;
  assign _122_ = rst ? 1'h0 : _246_;
  assign _247_ = load ? _183_ : one_x;
  assign _248_ = drop ? 1'h0 : _247_;
  assign _121_ = rst ? 1'h0 : _248_;
  assign _249_ = load ? is_one : one;
  assign _250_ = drop ? 1'h0 : _249_;
  assign _120_ = rst ? 1'h0 : _250_;
  assign _251_ = _175_ ? _172_ : 1'h1;
  assign _119_ = load ? _251_ : kx_few;
  assign _252_ = _175_ ? _167_ : 7'h7f;
  assign _118_ = load ? _252_ : kx_whole;
  assign _253_ = kx_left[6] ? kx_few : _187_;
  assign _254_ = _039_ ? _253_ : kx_last_next;
  assign _255_ = result_end ? kx_few : _254_;
  assign _256_ = _175_ ? _166_ : 1'h1;
  assign _117_ = load ? _256_ : _255_;
  assign _257_ = kx_left[6] ? kx_whole : _184_;
  assign _258_ = _039_ ? _257_ : kx_left;
  assign _259_ = result_end ? kx_whole : _258_;
  assign _260_ = _175_ ? _162_ : 7'h7f;
  assign _116_ = load ? _260_ : _259_;
  assign _261_ = _160_ ? _142_ : 1'h1;
  assign _115_ = load ? _261_ : ky_few;
  assign _262_ = _160_ ? _103_ : 7'h7f;
  assign _113_ = load ? _262_ : ky_whole;
  assign _263_ = kx_left[6] ? _192_ : ky_last_next;
  assign _264_ = _039_ ? _263_ : ky_last_next;
  assign _265_ = result_end ? ky_few : _264_;
  assign _266_ = _160_ ? _093_ : 1'h1;
  assign _112_ = load ? _266_ : _265_;
  assign _267_ = kx_left[6] ? _188_ : ky_left;
  assign _268_ = _039_ ? _267_ : ky_left;
  assign _269_ = result_end ? ky_whole : _268_;
  assign _270_ = _160_ ? _050_ : 7'h7f;
  assign _111_ = load ? _270_ : _269_;
  assign _271_ = load ? one_digit : follows_one;
  assign _272_ = drop ? 1'h0 : _271_;
  assign _110_ = rst ? 1'h0 : _272_;
  assign _273_ = drop ? 1'h0 : counts[0];
  assign _109_ = rst ? 1'h0 : _273_;
  assign _274_ = step ? operand_end : first_digit;
  assign _275_ = result_end ? 1'h1 : _274_;
  assign _276_ = load ? 1'h1 : _275_;
  assign _277_ = drop ? 1'h0 : _276_;
  assign _108_ = rst ? 1'h0 : _277_;
  assign _278_ = step ? _029_ : place;
  assign _279_ = result_end ? last_a : _278_;
  assign _280_ = load ? { digits_a[1], _009_ } : _279_;
  assign _281_ = drop ? 2'h0 : _280_;
  assign _107_ = rst ? 2'h0 : _281_;
  assign _106_ = load ? { instruction[290], _001_ } : last_b;
  assign _105_ = load ? { digits_a[1], _197_ } : last_a;
  assign _282_ = _190_ ? 1'h0 : first_tap;
  assign _283_ = _180_ ? 1'h1 : _282_;
  assign _284_ = drop ? 1'h0 : _283_;
  assign _104_ = rst ? 1'h0 : _284_;
  assign _285_ = _190_ ? add : second;
  assign _286_ = _180_ ? 1'h0 : _285_;
  assign _287_ = drop ? 1'h0 : _286_;
  assign _102_ = rst ? 1'h0 : _287_;
  assign _288_ = drop ? 1'h0 : counts[5];
  assign _101_ = rst ? 1'h0 : _288_;
  assign _289_ = drop ? 2'h0 : counts[4:3];
  assign _100_ = rst ? 2'h0 : _289_;
  assign _290_ = load ? _176_ : pool;
  assign _291_ = drop ? 1'h0 : _290_;
  assign _099_ = rst ? 1'h0 : _291_;
  assign _292_ = load ? _000_ : add;
  assign _293_ = drop ? 1'h0 : _292_;
  assign _098_ = rst ? 1'h0 : _293_;
  assign _097_ = load ? instruction : held;
  assign _294_ = drop ? 1'h0 : counts[2];
  assign _096_ = rst ? 1'h0 : _294_;
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
    .valid(valid_109),
    .whole(address_111)
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
  assign _039_ = { 9'h000, planes } - 13'h0002;
  assign _040_ = { 1'h0, instruction[177:172] } - 7'h02;
  assign _041_ = { 9'h000, planes } - 13'h0002;
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
module tnthw_t16x16a2_vector_unit_tables(
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
  steps_memory_1_near
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
  output [415:0] bias_memory_near;
  reg [415:0] bias_memory_near;
  initial bias_memory_near = 416'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [415:0] bias_memory_output;
  initial bias_memory_output = 416'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  input bias_read;
  wire bias_read;
  input [8:0] bias_row;
  wire [8:0] bias_row;
  input clk;
  wire clk;
  input drop;
  wire drop;
  reg [8:0] port__addr_42;
  initial port__addr_42 = 9'h000;
  wire [415:0] port__data;
  wire [111:0] port__data_10;
  wire [111:0] port__data_19;
  reg port__en_41;
  initial port__en_41 = 1'h0;
  reg read_0_0_0;
  initial read_0_0_0 = 1'h0;
  reg [8:0] read_0_1_0;
  initial read_0_1_0 = 9'h000;
  input rst;
  wire rst;
  output [111:0] steps_memory_0_near;
  reg [111:0] steps_memory_0_near;
  initial steps_memory_0_near = 112'h0000000000000000000000000000;
  reg [111:0] steps_memory_0_output;
  initial steps_memory_0_output = 112'h0000000000000000000000000000;
  output [111:0] steps_memory_1_near;
  reg [111:0] steps_memory_1_near;
  initial steps_memory_1_near = 112'h0000000000000000000000000000;
  reg [111:0] steps_memory_1_output;
  initial steps_memory_1_output = 112'h0000000000000000000000000000;
  input steps_read;
  wire steps_read;
  input [8:0] steps_row;
  wire [8:0] steps_row;
  wire unused;
  input [1:0] value;
  wire [1:0] value;
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
    port__en_41 <= _02_;
  always @(posedge clk)
    port__addr_42 <= read_0_1_0;
  always @(posedge clk)
    steps_memory_1_output <= port__data_19;
  always @(posedge clk)
    steps_memory_1_near <= steps_memory_1_output;
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
    .write_enable(value[0])
  );
  tnthw_ram #(
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd112),
    .WIDTH(32'd112)
  ) steps_memory_0 (
    .clk(clk),
    .read_address(steps_row),
    .read_data(port__data_10),
    .read_enable(steps_read),
    .write_address(write_row),
    .write_data({ write_data[246:240], write_data[230:224], write_data[214:208], write_data[198:192], write_data[182:176], write_data[166:160], write_data[150:144], write_data[134:128], write_data[118:112], write_data[102:96], write_data[86:80], write_data[70:64], write_data[54:48], write_data[38:32], write_data[22:16], write_data[6:0] }),
    .write_enable(value[1])
  );
  tnthw_ram #(
    .ADDRESS(32'd9),
    .DEPTH(32'd512),
    .PART(32'd112),
    .WIDTH(32'd112)
  ) steps_memory_1 (
    .clk(clk),
    .read_address(port__addr_42),
    .read_data(port__data_19),
    .read_enable(port__en_41),
    .write_address(write_row),
    .write_data({ write_data[254:248], write_data[238:232], write_data[222:216], write_data[206:200], write_data[190:184], write_data[174:168], write_data[158:152], write_data[142:136], write_data[126:120], write_data[110:104], write_data[94:88], write_data[78:72], write_data[62:56], write_data[46:40], write_data[30:24], write_data[14:8] }),
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
