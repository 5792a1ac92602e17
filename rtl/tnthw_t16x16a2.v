// tnthw_t16x16a2: tnthw 0.1.0, machine t16x16a2, fields cec583e821ab
// Generated, do not edit; docs/machine.md describes the ports.

module tnthw_t16x16a2(entry, images, memory_beats, abort, port_rst, request__ready, read__payload, read__valid, read__error, write__ready, write__error, clk, rst, done, busy, error, error_unit, error_instruction, owing, request__payload__address, request__payload__beats
, request__payload__write, request__valid, read__ready, write__payload, write__valid, trace__started, trace__completed, events__vectors, events__padded_vectors, events__adds, events__weight_rows, events__array_reads, events__accumulator_writes, events__drain_reads, events__vector_steps, events__vector_reads, events__vector_writes, events__bias_reads, events__finish_passes, events__function_reads, events__memory_read_beats
, events__memory_write_beats, events__load_words, events__store_words, events__weight_fill_rows, events__bias_fill_rows, events__steps_fill_rows, events__function_fill_rows, events__fetch_beats, events__instructions, start);
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire [15:0] _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire [15:0] _011_;
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
  wire \$signal ;
  input abort;
  wire abort;
  wire [5:0] accumulator_address;
  wire [5:0] \accumulator_address$378 ;
  wire accumulator_bank;
  wire \accumulator_bank$376 ;
  wire [287:0] accumulator_data;
  wire [287:0] accumulator_data_0;
  wire [287:0] accumulator_data_1;
  wire accumulator_group;
  wire accumulator_read;
  wire \accumulator_read$374 ;
  wire accumulator_write;
  wire [5:0] accumulator_write_address;
  wire accumulator_write_bank;
  wire [287:0] accumulator_write_data_0;
  wire [287:0] accumulator_write_data_1;
  wire add__accumulator_writes;
  wire [8:0] add__adds;
  reg add__array_reads = 1'h0;
  wire add__bias_fill_rows;
  reg add__bias_reads = 1'h0;
  reg add__drain_reads = 1'h0;
  reg add__fetch_beats = 1'h0;
  reg add__finish_passes = 1'h0;
  wire add__function_fill_rows;
  reg add__function_reads = 1'h0;
  reg add__instructions = 1'h0;
  wire add__load_words;
  reg add__memory_read_beats = 1'h0;
  reg add__memory_write_beats = 1'h0;
  reg add__padded_vectors = 1'h0;
  wire add__steps_fill_rows;
  reg add__store_words = 1'h0;
  reg add__vector_reads = 1'h0;
  reg add__vector_steps = 1'h0;
  wire add__vector_writes;
  reg add__vectors = 1'h0;
  wire add__weight_fill_rows;
  reg add__weight_rows = 1'h0;
  wire [8:0] adds;
  wire alarm;
  wire \alarm$284 ;
  wire array__done;
  wire array__free;
  wire [305:0] array__head;
  wire array__holds;
  wire [3:0] array__read_banks;
  wire array__start;
  wire array__streams;
  wire array__take;
  wire array__valid;
  wire [3:0] array__write_banks;
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
  reg [15:0] at_hand_0_0 = 16'h0000;
  wire bad_address;
  wire bad_array_read;
  wire bad_count;
  wire bad_field;
  wire bad_memory_read;
  wire bad_memory_write;
  wire bad_opcode;
  wire bad_page;
  wire bad_row;
  wire \bad_row$94 ;
  wire bad_table;
  wire bad_vector_read;
  wire bad_vector_write;
  wire bad_weights;
  wire \begin ;
  wire \begin$256 ;
  wire bias_read;
  wire bias_write;
  wire \bias_write$346 ;
  wire [209:0] boot;
  wire boots;
  output busy;
  wire busy;
  wire \busy$82 ;
  wire clear;
  wire \clear$253 ;
  wire \clear$279 ;
  reg \clear$95  = 1'h0;
  input clk;
  wire clk;
  wire [3:0] code;
  wire [15:0] completed_memory;
  wire [15:0] completed_vector;
  wire [217:0] data;
  wire [313:0] \data$147 ;
  wire [415:0] \data$165 ;
  wire deadlock;
  wire [15:0] decoded;
  wire [15:0] dispatched;
  reg [15:0] dispatched_0_0 = 16'h0000;
  reg [15:0] dispatched_0_1 = 16'h0000;
  output done;
  wire done;
  wire \done$142 ;
  wire \done$159 ;
  wire \done$177 ;
  wire \done$255 ;
  wire drain_read;
  wire drained;
  reg drop = 1'h0;
  reg early_0_0 = 1'h0;
  reg \early_0_0$72  = 1'h0;
  reg \early_0_0$74  = 1'h0;
  reg \early_0_0$76  = 1'h0;
  reg \early_0_0$78  = 1'h0;
  reg \early_0_0$80  = 1'h0;
  reg \early_0_0$83  = 1'h0;
  reg \early_0_0$85  = 1'h0;
  reg \early_0_0$87  = 1'h0;
  reg \early_0_0$89  = 1'h0;
  reg \early_0_0$91  = 1'h0;
  reg \early_0_0$93  = 1'h0;
  input [31:0] entry;
  wire [31:0] entry;
  wire [31:0] \entry$233 ;
  wire [19:0] \entry$240 ;
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
  wire \fetched$244 ;
  wire fetching;
  wire fill;
  wire [19:0] fill_address;
  wire [127:0] fill_data;
  wire first;
  wire \first$227 ;
  wire free;
  wire \free$157 ;
  wire \free$175 ;
  wire [2:0] full;
  wire \full$246 ;
  wire \full$247 ;
  wire \full$248 ;
  wire function_read;
  wire function_write;
  wire \function_write$350 ;
  wire [511:0] gathered;
  wire [217:0] head;
  wire [313:0] \head$153 ;
  wire [415:0] \head$171 ;
  wire idle;
  wire illegal;
  input [15:0] images;
  wire [15:0] images;
  wire [15:0] \images$234 ;
  reg [15:0] in_memory = 16'h0000;
  reg [15:0] in_vector = 16'h0000;
  wire [31:0] input_offset;
  wire [31:0] \input_offset$229 ;
  wire [407:0] instruction;
  wire [209:0] \instruction$145 ;
  wire [305:0] \instruction$163 ;
  wire [407:0] \instruction$180 ;
  wire [15:0] \instruction$290 ;
  wire [19:0] load__address;
  wire [31:0] load__data;
  wire load__en;
  wire [15:0] load__held;
  wire load__mask;
  wire meets;
  wire memory__done;
  wire memory__free;
  wire [209:0] memory__head;
  wire memory__holds;
  wire [3:0] memory__read_banks;
  wire memory__start;
  wire memory__valid;
  wire [3:0] memory__write_banks;
  input [31:0] memory_beats;
  wire [31:0] memory_beats;
  wire [31:0] \memory_beats$225 ;
  reg [31:0] \memory_beats$55  = 32'd0;
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
  wire [15:0] number_0;
  reg [15:0] number_0_0 = 16'h0000;
  reg [15:0] number_0_1 = 16'h0000;
  wire [15:0] number_1;
  reg [15:0] number_1_0 = 16'h0000;
  reg [15:0] number_1_1 = 16'h0000;
  wire [15:0] number_2;
  wire [15:0] number_3;
  wire [15:0] number_4;
  wire [15:0] number_5;
  wire [15:0] number_6;
  wire [31:0] output_offset;
  wire [31:0] \output_offset$231 ;
  wire over;
  output owing;
  wire owing;
  wire padded;
  wire [407:0] page_data;
  wire [4:0] page_entry;
  wire page_slot;
  wire page_write;
  wire \page_write$236 ;
  wire pass_;
  wire pending;
  wire pop;
  wire \pop$148 ;
  wire \pop$166 ;
  input port_rst;
  wire port_rst;
  wire \port_rst$220 ;
  wire [2:0] push;
  wire \push$126 ;
  wire \push$146 ;
  wire \push$164 ;
  wire quiet;
  wire [21:0] raised;
  wire [19:0] read__address;
  wire [19:0] \read__address$302 ;
  wire [31:0] read__data;
  wire [31:0] \read__data$303 ;
  wire read__en;
  wire \read__en$306 ;
  input read__error;
  wire read__error;
  wire \read__error$212 ;
  wire [15:0] read__held;
  wire [15:0] \read__held$308 ;
  input [31:0] read__payload;
  wire [31:0] read__payload;
  wire [31:0] \read__payload$213 ;
  output read__ready;
  wire read__ready;
  wire \read__ready$214 ;
  input read__valid;
  wire read__valid;
  wire \read__valid$215 ;
  wire \read__valid$300 ;
  wire \read__valid$310 ;
  wire read_beat;
  wire [31:0] read_data__payload;
  wire read_data__ready;
  wire read_data__valid;
  wire read_error;
  output [31:0] request__payload__address;
  wire [31:0] request__payload__address;
  wire [31:0] \request__payload__address$186 ;
  wire [31:0] \request__payload__address$207 ;
  output [19:0] request__payload__beats;
  wire [19:0] request__payload__beats;
  wire [19:0] \request__payload__beats$188 ;
  wire [19:0] \request__payload__beats$208 ;
  output request__payload__write;
  wire request__payload__write;
  wire \request__payload__write$190 ;
  wire \request__payload__write$209 ;
  input request__ready;
  wire request__ready;
  wire \request__ready$191 ;
  wire \request__ready$210 ;
  output request__valid;
  wire request__valid;
  wire \request__valid$194 ;
  wire \request__valid$211 ;
  wire resident;
  wire \resident$254 ;
  wire [32:0] room;
  wire [32:0] \room$224 ;
  wire [15:0] row;
  input rst;
  wire rst;
  wire settled;
  wire silent;
  wire slot;
  input start;
  wire start;
  wire \start$144 ;
  wire \start$162 ;
  wire \start$179 ;
  wire \start$222 ;
  wire \start$232 ;
  wire \start$257 ;
  wire step;
  wire steps_write;
  wire \steps_write$348 ;
  wire stop;
  wire \stop$282 ;
  wire \stop$285 ;
  wire [19:0] store__address;
  wire [31:0] store__data;
  wire store__en;
  wire [15:0] store__held;
  wire store__valid;
  wire [15:0] streamed;
  wire streams;
  wire stuck;
  wire \stuck$252 ;
  wire [511:0] table_data;
  wire [8:0] table_row;
  wire take;
  wire \take$258 ;
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
  wire \valid$151 ;
  wire \valid$169 ;
  wire vector;
  wire vector__done;
  wire vector__free;
  wire [407:0] vector__head;
  wire vector__holds;
  wire [3:0] vector__read_banks;
  wire vector__start;
  wire vector__valid;
  wire [3:0] vector__write_banks;
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
  wire \word_read$109 ;
  wire \word_read$121 ;
  wire write;
  wire [19:0] write__address;
  wire [31:0] write__data;
  wire write__en;
  input write__error;
  wire write__error;
  wire \write__error$216 ;
  wire [15:0] write__held;
  wire write__mask;
  output [31:0] write__payload;
  wire [31:0] write__payload;
  wire [31:0] \write__payload$217 ;
  input write__ready;
  wire write__ready;
  wire \write__ready$218 ;
  output write__valid;
  wire write__valid;
  wire \write__valid$219 ;
  wire [5:0] write_address;
  wire write_bank;
  wire write_beat;
  wire [287:0] write_data_0;
  wire [287:0] write_data_1;
  wire [31:0] write_data__payload;
  wire write_data__ready;
  wire write_data__valid;
  wire write_error;
  always @(posedge clk)
    early_0_0 <= _018_;
  always @(posedge clk)
    \early_0_0$72  <= _019_;
  always @(posedge clk)
    \early_0_0$74  <= _021_;
  always @(posedge clk)
    \early_0_0$76  <= _022_;
  always @(posedge clk)
    \early_0_0$78  <= _023_;
  always @(posedge clk)
    \early_0_0$80  <= _024_;
  always @(posedge clk)
    \early_0_0$83  <= _025_;
  always @(posedge clk)
    \early_0_0$85  <= _026_;
  always @(posedge clk)
    \early_0_0$87  <= _027_;
  always @(posedge clk)
    \early_0_0$89  <= _028_;
  always @(posedge clk)
    \early_0_0$91  <= _029_;
  always @(posedge clk)
    \early_0_0$93  <= _030_;
  always @(posedge clk)
    \clear$95  <= _032_;
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
  assign _010_ = ~ \begin ;
  assign _020_ = _000_ & _010_;
  assign _031_ = read_beat & fetching;
  assign _042_ = | push;
  assign data[209:0] = boots ? { 142'h000000000000000000000000000020000000, boot[67:36], 36'h000000006 } : instruction[209:0];
  assign _049_ = instruction[3:0] == 3'h4;
  assign _050_ = instruction[3:0] == 3'h5;
  assign _001_ = _049_ | _050_;
  assign _002_ = instruction[3:0] == 3'h6;
  assign _003_ = _001_ | _002_;
  assign _004_ = _003_ ? 16'h0000 : instruction[51:36];
  assign _005_ = instruction[3:0] == 3'h4;
  assign _006_ = instruction[3:0] == 3'h5;
  assign _007_ = _005_ | _006_;
  assign _008_ = instruction[3:0] == 3'h6;
  assign _009_ = _007_ | _008_;
  assign _011_ = _009_ ? 16'h0000 : instruction[67:52];
  assign data[217:210] = boots ? 8'h00 : { _011_[3:0], _004_[3:0] };
  assign memory__holds = ~ memory__free;
  assign vector__holds = ~ vector__free;
  assign _012_ = | { vector__valid, array__valid, memory__valid };
  assign _013_ = ~ _012_;
  assign drained = idle & _013_;
  assign settled = quiet | silent;
  assign owing = ~ quiet;
  always @(posedge clk)
    drop <= _014_;
  always @(posedge clk)
    \memory_beats$55  <= _015_;
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
    number_0_1 <= number_0_0;
  always @(posedge clk)
    number_1_1 <= number_1_0;
  assign _048_ = rst ? 1'h0 : _042_;
  assign _047_ = rst ? 1'h0 : _031_;
  assign _046_ = rst ? 1'h0 : \word_read$121 ;
  assign _045_ = rst ? 1'h0 : write_beat;
  assign _044_ = rst ? 1'h0 : read_beat;
  assign _043_ = rst ? 1'h0 : function_read;
  assign _041_ = rst ? 1'h0 : pass_;
  assign _040_ = rst ? 1'h0 : bias_read;
  assign _039_ = rst ? 1'h0 : \word_read$109 ;
  assign _038_ = rst ? 1'h0 : step;
  assign _037_ = rst ? 1'h0 : drain_read;
  assign _036_ = rst ? 1'h0 : word_read;
  assign _035_ = rst ? 1'h0 : weight_row;
  assign _034_ = rst ? 1'h0 : padded;
  assign _033_ = rst ? 1'h0 : vector;
  assign _032_ = rst ? 1'h0 : clear;
  assign _030_ = rst ? 1'h0 : \bad_row$94 ;
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
  assign _051_ = \begin  ? 16'h0000 : completed_vector;
  assign _017_ = rst ? 16'h0000 : _051_;
  assign _052_ = \begin  ? { 15'h0000, resident } : completed_memory;
  assign _016_ = rst ? 16'h0000 : _052_;
  assign _053_ = clear ? memory_beats : \memory_beats$55 ;
  assign _015_ = rst ? 32'd0 : _053_;
  assign _014_ = rst ? 1'h0 : \$signal ;
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
    .vector_read(drain_read),
    .write(write),
    .write_address(write_address),
    .write_bank(write_bank),
    .write_data_0(write_data_0),
    .write_data_1(write_data_1)
  );
  tnthw_t16x16a2_activations activations (
    .array_read__address(array_read__address),
    .array_read__en(array_read__en),
    .array_read__held(array_read__held),
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
    .memory_read__held(memory_read__held),
    .memory_word(store__data),
    .memory_write__address(\entry$240 ),
    .memory_write__data(gathered[31:0]),
    .memory_write__en(memory_write__en),
    .memory_write__held(memory_write__held),
    .rst(rst),
    .vector_read__address(vector_read__address),
    .vector_read__en(vector_read__en),
    .vector_read__held(vector_read__held),
    .vector_read__valid(vector_read__valid),
    .vector_word(\read__data$303 ),
    .vector_write__address(vector_write__address),
    .vector_write__data(vector_write__data),
    .vector_write__en(vector_write__en),
    .vector_write__held(vector_write__held),
    .vector_write__mask(vector_write__mask)
  );
  tnthw_t16x16a2_array_numbers array_numbers (
    .\begin (\begin ),
    .clk(clk),
    .decoded(number_4),
    .row(number_6),
    .rst(rst),
    .start(\pop$148 ),
    .streamed(number_5),
    .take(array__take)
  );
  tnthw_t16x16a2_array_queue array_queue (
    .clk(clk),
    .drop(drop),
    .full(\full$247 ),
    .head(\head$153 ),
    .pop(\pop$148 ),
    .\port$8913$0 (instruction[305:0]),
    .rst(rst),
    .valid(array__valid),
    .write__en(push[1])
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
    .drop(drop),
    .fill(fill),
    .fill_address(\entry$240 ),
    .fill_data(gathered[127:0]),
    .free(array__free),
    .held_read(array_read__held),
    .illegal(illegal),
    .\inside (word_read),
    .instruction(\head$153 [305:0]),
    .padded(padded),
    .read(weight_row),
    .read__address(array_read__address),
    .read__data(read__data),
    .read__en(array_read__en),
    .read__valid(array_read__valid),
    .rst(rst),
    .start(\pop$148 ),
    .step_position(vector),
    .streams(array__streams),
    .take(array__take),
    .\take$27 (array__holds)
  );
  tnthw_t16x16a2_counters counters (
    .add__accumulator_writes(write),
    .add__adds(add__adds),
    .add__array_reads(add__array_reads),
    .add__bias_fill_rows(bias_write),
    .add__bias_reads(add__bias_reads),
    .add__drain_reads(add__drain_reads),
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
    .clear(\clear$95 ),
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
    .clear(\begin ),
    .clk(clk),
    .code(error),
    .instruction(error_instruction),
    .number_0(number_0_1),
    .number_1(number_1_1),
    .number_2(at_hand_0_0),
    .number_3(dispatched_0_1),
    .number_4(number_4),
    .number_5(number_5),
    .number_6(number_6),
    .over(done),
    .\port$0$121 (write__error),
    .\port$0$83 (abort),
    .\port$5169$0 (unasked),
    .\port$5428$0 (bad_vector_write),
    .\port$5431$0 (bad_memory_write),
    .\port$6341$0 (early_0_0),
    .\port$6343$0 (\early_0_0$72 ),
    .\port$6345$0 (\early_0_0$74 ),
    .\port$6347$0 (\early_0_0$76 ),
    .\port$6349$0 (\early_0_0$78 ),
    .\port$6351$0 (\early_0_0$80 ),
    .\port$6353$0 (\early_0_0$83 ),
    .\port$6355$0 (\early_0_0$85 ),
    .\port$6357$0 (\early_0_0$87 ),
    .\port$6359$0 (\early_0_0$89 ),
    .\port$6361$0 (\early_0_0$91 ),
    .\port$6363$0 (\early_0_0$93 ),
    .\port$8714$0 (read_error),
    .\port$8898$0 (deadlock),
    .\port$8987$0 (bad_opcode),
    .\port$8989$0 (bad_field),
    .\port$8991$0 (bad_page),
    .rst(rst),
    .stop(\$signal ),
    .unit(error_unit),
    .watch(busy)
  );
  tnthw_t16x16a2_memory_queue memory_queue (
    .clk(clk),
    .drop(drop),
    .full(\full$246 ),
    .head(head),
    .pop(pop),
    .\port$10$0 (data[209:0]),
    .\port$25$0 (data[217:210]),
    .rst(rst),
    .valid(memory__valid),
    .write__en(push[0])
  );
  tnthw_t16x16a2_memory_unit memory_unit (
    .bad_count(bad_count),
    .bad_table(bad_table),
    .bad_weights(bad_weights),
    .beats(unit_request__payload__beats),
    .beats__payload(read__payload),
    .\beats__ready$54 (write_data__ready),
    .beats__valid(read_data__valid),
    .bias_write(bias_write),
    .clk(clk),
    .done(memory__done),
    .drop(drop),
    .fetched(fetched),
    .fetching(fetching),
    .first(first),
    .free(memory__free),
    .function_write(function_write),
    .gathered(gathered),
    .held_read(memory_read__held),
    .held_write(memory_write__held),
    .input_offset(input_offset),
    .instruction(head[209:0]),
    .load__address(\entry$240 ),
    .load__en(memory_write__en),
    .memory_beats(\memory_beats$55 ),
    .output_offset(output_offset),
    .page_write(page_write),
    .read__data(store__data),
    .read_beat(read_beat),
    .read_data__ready(unit_read__ready),
    .request__payload__address(unit_request__payload__address),
    .request__payload__write(unit_request__payload__write),
    .request__ready(\request__ready$191 ),
    .request__valid(unit_request__valid),
    .room(room),
    .rst(rst),
    .slot(page_slot),
    .start(pop),
    .steps_write(steps_write),
    .store__address(memory_read__address),
    .store__en(memory_read__en),
    .weights_write(fill),
    .word_read(\word_read$121 ),
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
    .start(\begin ),
    .stop(\$signal ),
    .unasked(unasked),
    .unit_read__payload(read__payload),
    .unit_read__ready(unit_read__ready),
    .unit_read__valid(read_data__valid),
    .unit_request__payload__address(unit_request__payload__address),
    .unit_request__payload__beats(unit_request__payload__beats),
    .unit_request__payload__write(unit_request__payload__write),
    .unit_request__ready(\request__ready$191 ),
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
    .array__holds(array__holds),
    .array__start(\pop$148 ),
    .array__streams(array__streams),
    .array__take(array__take),
    .array__valid(array__valid),
    .clear(\begin ),
    .clk(clk),
    .completed_memory(completed_memory),
    .completed_vector(completed_vector),
    .drop(drop),
    .idle(idle),
    .memory__done(memory__done),
    .memory__free(memory__free),
    .memory__holds(memory__holds),
    .memory__start(pop),
    .memory__valid(memory__valid),
    .\port$5863$0 (head),
    .\port$5880$0 (\head$153 ),
    .\port$5897$0 (\head$171 ),
    .resident(resident),
    .rst(rst),
    .stuck(stuck),
    .vector__done(vector__done),
    .vector__free(vector__free),
    .vector__holds(vector__holds),
    .vector__start(\pop$166 ),
    .vector__valid(vector__valid)
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
    .\entry$71 (entry),
    .fetched(fetched),
    .first(first),
    .images(images),
    .input_offset(input_offset),
    .instruction(instruction),
    .output_offset(output_offset),
    .\port$9007$3 (\full$246 ),
    .\port$9017$3 (\full$247 ),
    .\port$9027$3 (\full$248 ),
    .push(push),
    .resident(resident),
    .restart(\begin ),
    .rst(rst),
    .settled(settled),
    .start(clear),
    .\start$53 (start),
    .stop(\$signal ),
    .stuck(stuck),
    .write(page_write),
    .write_data(gathered[407:0]),
    .write_entry(\entry$240 [4:0]),
    .write_slot(page_slot)
  );
  tnthw_t16x16a2_vector_queue vector_queue (
    .clk(clk),
    .drop(drop),
    .full(\full$248 ),
    .head(\head$171 ),
    .pop(\pop$166 ),
    .\port$8913$0 (instruction),
    .rst(rst),
    .valid(vector__valid),
    .write__en(push[2])
  );
  tnthw_t16x16a2_vector_unit vector_unit (
    .accumulator_address(vector_address),
    .accumulator_bank(vector_bank),
    .accumulator_data(accumulator_data),
    .\bad_row$604 (\bad_row$94 ),
    .bias_read(bias_read),
    .bias_write(bias_write),
    .clk(clk),
    .done(vector__done),
    .drop(drop),
    .free(vector__free),
    .function_read(function_read),
    .held(vector_write__held),
    .held_read(vector_read__held),
    .instruction(\head$171 [407:0]),
    .\meets$605 (meets),
    .pass_(pass_),
    .read_0_0(vector_read__en),
    .read_1_0(drain_read),
    .read_3_0(vector_group),
    .read__address(vector_read__address),
    .read__data(\read__data$303 ),
    .rst(rst),
    .start(\pop$166 ),
    .step(step),
    .steps_write(steps_write),
    .valid(vector_read__valid),
    .word_read(\word_read$109 ),
    .write(function_write),
    .write__address(vector_write__address),
    .write__data(vector_write__data),
    .write__en(vector_write__en),
    .write__mask(vector_write__mask),
    .write_data(gathered),
    .write_row(\entry$240 [8:0])
  );
  assign trace__completed = { vector__done, array__done, memory__done };
  assign trace__started = { \pop$166 , \pop$148 , pop };
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
  assign add__load_words = memory_write__en;
  assign add__vector_writes = vector_write__en;
  assign add__accumulator_writes = write;
  assign adds = add__adds;
  assign vector_data = accumulator_data;
  assign accumulator_group = vector_group;
  assign \accumulator_address$378  = vector_address;
  assign \accumulator_bank$376  = vector_bank;
  assign \accumulator_read$374  = drain_read;
  assign vector_read = drain_read;
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
  assign table_row = \entry$240 [8:0];
  assign \function_write$350  = function_write;
  assign \steps_write$348  = steps_write;
  assign \bias_write$346  = bias_write;
  assign fill_data = gathered[127:0];
  assign fill_address = \entry$240 ;
  assign weights_write = fill;
  assign load__mask = 1'h1;
  assign memory_write__mask = 1'h1;
  assign load__held = memory_write__held;
  assign load__en = memory_write__en;
  assign load__data = gathered[31:0];
  assign memory_write__data = gathered[31:0];
  assign load__address = \entry$240 ;
  assign memory_write__address = \entry$240 ;
  assign write__mask = vector_write__mask;
  assign write__held = vector_write__held;
  assign write__en = vector_write__en;
  assign write__data = vector_write__data;
  assign write__address = vector_write__address;
  assign store__valid = 1'h1;
  assign memory_read__valid = 1'h1;
  assign store__held = memory_read__held;
  assign store__en = memory_read__en;
  assign memory_read__data = store__data;
  assign store__address = memory_read__address;
  assign \read__valid$310  = vector_read__valid;
  assign \read__held$308  = vector_read__held;
  assign \read__en$306  = vector_read__en;
  assign vector_read__data = \read__data$303 ;
  assign \read__address$302  = vector_read__address;
  assign \read__valid$300  = array_read__valid;
  assign read__held = array_read__held;
  assign read__en = array_read__en;
  assign array_read__data = read__data;
  assign read__address = array_read__address;
  assign \instruction$290  = error_instruction;
  assign unit = error_unit;
  assign code = error;
  assign \stop$285  = \$signal ;
  assign \alarm$284  = alarm;
  assign \stop$282  = \$signal ;
  assign over = done;
  assign watch = busy;
  assign \clear$279  = \begin ;
  assign row = number_6;
  assign streamed = number_5;
  assign decoded = number_4;
  assign number_3 = dispatched_0_1;
  assign number_2 = at_hand_0_0;
  assign number_1 = number_1_1;
  assign number_0 = number_0_1;
  assign write_error = write__error;
  assign raised = { abort, deadlock, bad_page, bad_field, bad_opcode, \early_0_0$93 , bad_vector_write, \early_0_0$91 , \early_0_0$89 , \early_0_0$87 , \early_0_0$85 , \early_0_0$83 , write__error, read_error, unasked, \early_0_0$80 , \early_0_0$78 , \early_0_0$76 , \early_0_0$74 , bad_memory_write, \early_0_0$72 , early_0_0 };
  assign \take$258  = array__take;
  assign \start$257  = \pop$148 ;
  assign \begin$256  = \begin ;
  assign \done$255  = done;
  assign \resident$254  = resident;
  assign \clear$253  = \begin ;
  assign \stuck$252  = stuck;
  assign full = { \full$248 , \full$247 , \full$246  };
  assign \fetched$244  = fetched;
  assign page_data = gathered[407:0];
  assign page_entry = \entry$240 [4:0];
  assign slot = page_slot;
  assign \page_write$236  = page_write;
  assign \images$234  = images;
  assign \entry$233  = entry;
  assign \start$232  = start;
  assign \output_offset$231  = output_offset;
  assign \input_offset$229  = input_offset;
  assign \first$227  = first;
  assign \memory_beats$225  = \memory_beats$55 ;
  assign \room$224  = room;
  assign \start$222  = \begin ;
  assign stop = \$signal ;
  assign \port_rst$220  = port_rst;
  assign \write__valid$219  = write__valid;
  assign \write__ready$218  = write__ready;
  assign \write__payload$217  = write__payload;
  assign \write__error$216  = write__error;
  assign \read__valid$215  = read__valid;
  assign \read__ready$214  = read__ready;
  assign \read__payload$213  = read__payload;
  assign \read__error$212  = read__error;
  assign \request__valid$211  = request__valid;
  assign \request__ready$210  = request__ready;
  assign \request__payload__write$209  = request__payload__write;
  assign \request__payload__beats$208  = request__payload__beats;
  assign \request__payload__address$207  = request__payload__address;
  assign write_data__valid = unit_write__valid;
  assign unit_write__ready = write_data__ready;
  assign write_data__payload = unit_write__payload;
  assign unit_read__valid = read_data__valid;
  assign read_data__ready = unit_read__ready;
  assign unit_read__payload = read__payload;
  assign read_data__payload = read__payload;
  assign \request__valid$194  = unit_request__valid;
  assign unit_request__ready = \request__ready$191 ;
  assign \request__payload__write$190  = unit_request__payload__write;
  assign \request__payload__beats$188  = unit_request__payload__beats;
  assign \request__payload__address$186  = unit_request__payload__address;
  assign streams = array__streams;
  assign take = array__take;
  assign \instruction$180  = \head$171 [407:0];
  assign \start$179  = \pop$166 ;
  assign \done$177  = vector__done;
  assign \free$175  = vector__free;
  assign vector__write_banks = \head$171 [415:412];
  assign vector__read_banks = \head$171 [411:408];
  assign vector__head = \head$171 [407:0];
  assign \valid$169  = vector__valid;
  assign vector__start = \pop$166 ;
  assign \data$165  = { instruction[55:52], instruction[39:36], instruction };
  assign \push$164  = push[2];
  assign \instruction$163  = \head$153 [305:0];
  assign \start$162  = \pop$148 ;
  assign pending = array__holds;
  assign \done$159  = array__done;
  assign \free$157  = array__free;
  assign array__write_banks = \head$153 [313:310];
  assign array__read_banks = \head$153 [309:306];
  assign array__head = \head$153 [305:0];
  assign \valid$151  = array__valid;
  assign array__start = \pop$148 ;
  assign \data$147  = { 4'h0, instruction[39:36], instruction[305:0] };
  assign \push$146  = push[1];
  assign \instruction$145  = head[209:0];
  assign \start$144  = pop;
  assign \done$142  = memory__done;
  assign free = memory__free;
  assign memory__write_banks = head[217:214];
  assign memory__read_banks = head[213:210];
  assign memory__head = head[209:0];
  assign valid = memory__valid;
  assign memory__start = pop;
  assign { boot[209:68], boot[35:0] } = 178'h000000000000000000000000000020000000000000006;
  assign \push$126  = push[0];
  assign \busy$82  = busy;
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
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire [19:0] _006_;
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
  wire [19:0] _056_;
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
  wire [19:0] _067_;
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
  wire [19:0] _148_;
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
  wire [19:0] _161_;
  wire [19:0] _162_;
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
  wire [19:0] _188_;
  wire [19:0] _189_;
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
  wire [19:0] _203_;
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
  wire [19:0] _216_;
  wire [19:0] _217_;
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
  reg [2:0] \$signal  = 3'h0;
  reg [2:0] \$signal$12  = 3'h0;
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
  reg asks_array_read_0_0 = 1'h0;
  reg asks_memory_read_0_0 = 1'h0;
  reg asks_memory_write_0_0 = 1'h0;
  reg asks_vector_read_0_0 = 1'h0;
  reg asks_vector_write_0_0 = 1'h0;
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
  reg [1:0] past_write = 2'h0;
  reg [10:0] read__addr = 11'h000;
  reg [10:0] \read__addr$46  = 11'h000;
  reg [10:0] \read__addr$55  = 11'h000;
  reg [10:0] \read__addr$64  = 11'h000;
  wire [31:0] read__data;
  wire [31:0] \read__data$48 ;
  wire [31:0] \read__data$57 ;
  wire [31:0] \read__data$66 ;
  wire read__en;
  wire \read__en$95 ;
  wire \read__en$96 ;
  wire \read__en$97 ;
  reg [2:0] reads_0 = 3'h0;
  reg [2:0] reads_1 = 3'h0;
  reg [2:0] reads_2 = 3'h0;
  reg [2:0] reads_3 = 3'h0;
  input rst;
  wire rst;
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
  reg [10:0] \write__addr$52  = 11'h000;
  reg [10:0] \write__addr$61  = 11'h000;
  reg [10:0] \write__addr$70  = 11'h000;
  reg [31:0] write__data = 32'd0;
  reg [31:0] \write__data$53  = 32'd0;
  reg [31:0] \write__data$62  = 32'd0;
  reg [31:0] \write__data$71  = 32'd0;
  reg write__en = 1'h0;
  reg \write__en$51  = 1'h0;
  reg \write__en$60  = 1'h0;
  reg \write__en$69  = 1'h0;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [31:0] bank_0 [2047:0];
  integer init_bank_0;
  initial for (init_bank_0 = 0; init_bank_0 <= 2047; init_bank_0 = init_bank_0 + 1) bank_0 [init_bank_0] = 0;
  always @(posedge clk) begin
    if (write__en)
      bank_0[write__addr] <= write__data;
  end
  reg [31:0] _551_;
  always @(posedge clk) begin
    if (read__en) begin
      _551_ <= bank_0[read__addr];
    end
  end
  assign read__data = _551_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [31:0] bank_1 [2047:0];
  integer init_bank_1;
  initial for (init_bank_1 = 0; init_bank_1 <= 2047; init_bank_1 = init_bank_1 + 1) bank_1 [init_bank_1] = 0;
  always @(posedge clk) begin
    if (\write__en$51 )
      bank_1[\write__addr$52 ] <= \write__data$53 ;
  end
  reg [31:0] _552_;
  always @(posedge clk) begin
    if (\read__en$95 ) begin
      _552_ <= bank_1[\read__addr$46 ];
    end
  end
  assign \read__data$48  = _552_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [31:0] bank_2 [2047:0];
  integer init_bank_2;
  initial for (init_bank_2 = 0; init_bank_2 <= 2047; init_bank_2 = init_bank_2 + 1) bank_2 [init_bank_2] = 0;
  always @(posedge clk) begin
    if (\write__en$60 )
      bank_2[\write__addr$61 ] <= \write__data$62 ;
  end
  reg [31:0] _553_;
  always @(posedge clk) begin
    if (\read__en$96 ) begin
      _553_ <= bank_2[\read__addr$55 ];
    end
  end
  assign \read__data$57  = _553_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [31:0] bank_3 [2047:0];
  integer init_bank_3;
  initial for (init_bank_3 = 0; init_bank_3 <= 2047; init_bank_3 = init_bank_3 + 1) bank_3 [init_bank_3] = 0;
  always @(posedge clk) begin
    if (\write__en$69 )
      bank_3[\write__addr$70 ] <= \write__data$71 ;
  end
  reg [31:0] _554_;
  always @(posedge clk) begin
    if (\read__en$97 ) begin
      _554_ <= bank_3[\read__addr$64 ];
    end
  end
  assign \read__data$66  = _554_;
  assign _000_ = | array_read__address[19:13];
  assign _109_ = | vector_read__address[19:13];
  assign _149_ = | memory_read__address[19:13];
  assign _160_ = | vector_write__address[19:13];
  assign _171_ = | memory_write__address[19:13];
  assign _182_ = ! array_read__address[12:11];
  assign _193_ = array_read__en & _182_;
  assign _204_ = _193_ & held_0_0[0];
  assign _215_ = ! vector_read__address[12:11];
  assign _001_ = vector_read__en & _215_;
  assign _012_ = _001_ & held_1_0[0];
  assign _023_ = ! memory_read__address[12:11];
  assign _034_ = memory_read__en & _023_;
  assign _045_ = _034_ & held_2_0[0];
  assign _056_ = held_1_0[0] ? vector_read__address : memory_read__address;
  assign _067_ = held_0_0[0] ? array_read__address : _056_;
  assign _078_ = ! vector_write__address[12:11];
  assign _089_ = vector_write__en & _078_;
  assign _098_ = _089_ & vector_write__held[0];
  assign _110_ = ! memory_write__address[12:11];
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
  assign _151_ = array_read__address[12:11] == 1'h1;
  assign _152_ = array_read__en & _151_;
  assign _153_ = _152_ & held_0_0[1];
  assign _154_ = vector_read__address[12:11] == 1'h1;
  assign _155_ = vector_read__en & _154_;
  assign _156_ = _155_ & held_1_0[1];
  assign _157_ = memory_read__address[12:11] == 1'h1;
  assign _158_ = memory_read__en & _157_;
  assign _159_ = _158_ & held_2_0[1];
  assign _161_ = held_1_0[1] ? vector_read__address : memory_read__address;
  assign _162_ = held_0_0[1] ? array_read__address : _161_;
  assign _163_ = vector_write__address[12:11] == 1'h1;
  assign _164_ = vector_write__en & _163_;
  assign _165_ = _164_ & vector_write__held[1];
  assign _166_ = memory_write__address[12:11] == 1'h1;
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
  assign _188_ = held_1_0[2] ? vector_read__address : memory_read__address;
  assign _189_ = held_0_0[2] ? array_read__address : _188_;
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
  assign _216_ = held_1_0[3] ? vector_read__address : memory_read__address;
  assign _217_ = held_0_0[3] ? array_read__address : _216_;
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
  assign _008_ = ! array_read__address[12:11];
  assign _009_ = _008_ & held_0_0[0];
  assign _010_ = array_read__address[12:11] == 1'h1;
  assign _011_ = _010_ & held_0_0[1];
  assign _013_ = array_read__address[12:11] == 2'h2;
  assign _014_ = _013_ & held_0_0[2];
  assign _015_ = array_read__address[12:11] == 2'h3;
  assign _016_ = _015_ & held_0_0[3];
  assign _017_ = | { _016_, _014_, _011_, _009_ };
  assign _018_ = ~ _017_;
  assign _019_ = array_read__en & _018_;
  assign _020_ = ! vector_read__address[12:11];
  assign _021_ = _020_ & held_1_0[0];
  assign _022_ = vector_read__address[12:11] == 1'h1;
  assign _024_ = _022_ & held_1_0[1];
  assign _025_ = vector_read__address[12:11] == 2'h2;
  assign _026_ = _025_ & held_1_0[2];
  assign _027_ = vector_read__address[12:11] == 2'h3;
  assign _028_ = _027_ & held_1_0[3];
  assign _029_ = | { _028_, _026_, _024_, _021_ };
  assign _030_ = ~ _029_;
  assign _031_ = vector_read__en & _030_;
  assign _032_ = ! memory_read__address[12:11];
  assign _033_ = _032_ & held_2_0[0];
  assign _035_ = memory_read__address[12:11] == 1'h1;
  assign _036_ = _035_ & held_2_0[1];
  assign _037_ = memory_read__address[12:11] == 2'h2;
  assign _038_ = _037_ & held_2_0[2];
  assign _039_ = memory_read__address[12:11] == 2'h3;
  assign _040_ = _039_ & held_2_0[3];
  assign _041_ = | { _040_, _038_, _036_, _033_ };
  assign _042_ = ~ _041_;
  assign _043_ = memory_read__en & _042_;
  assign _044_ = ! vector_write__address[12:11];
  assign _046_ = _044_ & vector_write__held[0];
  assign _047_ = vector_write__address[12:11] == 1'h1;
  assign _048_ = _047_ & vector_write__held[1];
  assign _049_ = vector_write__address[12:11] == 2'h2;
  assign _050_ = _049_ & vector_write__held[2];
  assign _051_ = vector_write__address[12:11] == 2'h3;
  assign _052_ = _051_ & vector_write__held[3];
  assign _053_ = | { _052_, _050_, _048_, _046_ };
  assign _054_ = ~ _053_;
  assign _055_ = vector_write__en & _054_;
  assign _057_ = ! memory_write__address[12:11];
  assign _058_ = _057_ & memory_write__held[0];
  assign _059_ = memory_write__address[12:11] == 1'h1;
  assign _060_ = _059_ & memory_write__held[1];
  assign _061_ = memory_write__address[12:11] == 2'h2;
  assign _062_ = _061_ & memory_write__held[2];
  assign _063_ = memory_write__address[12:11] == 2'h3;
  assign _064_ = _063_ & memory_write__held[3];
  assign _065_ = | { _064_, _062_, _060_, _058_ };
  assign _066_ = ~ _065_;
  assign _068_ = memory_write__en & _066_;
  assign _069_ = reads_0 & \$signal ;
  assign _070_ = ~ \$signal$12 ;
  assign _071_ = _069_ & _070_;
  assign read__en = | _071_;
  assign _072_ = reads_1 & \$signal ;
  assign _073_ = ~ \$signal$12 ;
  assign _074_ = _072_ & _073_;
  assign \read__en$95  = | _074_;
  assign _075_ = reads_2 & \$signal ;
  assign _076_ = ~ \$signal$12 ;
  assign _077_ = _075_ & _076_;
  assign \read__en$96  = | _077_;
  assign _079_ = reads_3 & \$signal ;
  assign _080_ = ~ \$signal$12 ;
  assign _081_ = _079_ & _080_;
  assign \read__en$97  = | _081_;
  assign _082_ = asks_array_read_0_0 & \$signal$12 [0];
  assign _083_ = no_array_read | _082_;
  assign bad_array_read = _083_ & \$signal [0];
  assign _084_ = asks_vector_read_0_0 & \$signal$12 [1];
  assign _085_ = no_vector_read | _084_;
  assign bad_vector_read = _085_ & \$signal [1];
  assign _086_ = asks_memory_read_0_0 & \$signal$12 [2];
  assign _087_ = no_memory_read | _086_;
  assign bad_memory_read = _087_ & \$signal [2];
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
    \$signal  <= _091_;
  always @(posedge clk)
    \$signal$12  <= _092_;
  always @(posedge clk)
    past_write <= _093_;
  always @(posedge clk)
    write_0_0_0 <= vector_write__address;
  always @(posedge clk)
    write_0_1_0 <= _094_;
  always @(posedge clk)
    write_0_2_0 <= vector_write__data;
  always @(posedge clk)
    write_1_0_0 <= memory_write__address;
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
    \read__addr$46  <= _105_;
  always @(posedge clk)
    output_1 <= \read__data$48 ;
  always @(posedge clk)
    vector_1 <= _106_;
  always @(posedge clk)
    memory_1 <= _107_;
  always @(posedge clk)
    \write__en$51  <= _108_;
  always @(posedge clk)
    \write__addr$52  <= _111_;
  always @(posedge clk)
    \write__data$53  <= _112_;
  always @(posedge clk)
    reads_2 <= _113_;
  always @(posedge clk)
    \read__addr$55  <= _114_;
  always @(posedge clk)
    output_2 <= \read__data$57 ;
  always @(posedge clk)
    vector_2 <= _115_;
  always @(posedge clk)
    memory_2 <= _116_;
  always @(posedge clk)
    \write__en$60  <= _117_;
  always @(posedge clk)
    \write__addr$61  <= _118_;
  always @(posedge clk)
    \write__data$62  <= _119_;
  always @(posedge clk)
    reads_3 <= _120_;
  always @(posedge clk)
    \read__addr$64  <= _122_;
  always @(posedge clk)
    output_3 <= \read__data$66 ;
  always @(posedge clk)
    vector_3 <= _123_;
  always @(posedge clk)
    memory_3 <= _124_;
  always @(posedge clk)
    \write__en$69  <= _125_;
  always @(posedge clk)
    \write__addr$70  <= _126_;
  always @(posedge clk)
    \write__data$71  <= _127_;
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
    casez (s)
      4'b???1:
        _493_ = b[31:0];
      4'b??1?:
        _493_ = b[63:32];
      4'b?1??:
        _493_ = b[95:64];
      4'b1???:
        _493_ = b[127:96];
      default:
        _493_ = a;
    endcase
  endfunction
  assign _141_ = _493_(32'hxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _229_, _228_, _227_, _226_ });
  assign _226_ = memory_bank_0_2 == 2'h3;
  assign _227_ = memory_bank_0_2 == 2'h2;
  assign _228_ = memory_bank_0_2 == 2'h1;
  assign _229_ = ! memory_bank_0_2;
  function [31:0] _498_;
    input [31:0] a;
    input [127:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _498_ = b[31:0];
      4'b??1?:
        _498_ = b[63:32];
      4'b?1??:
        _498_ = b[95:64];
      4'b1???:
        _498_ = b[127:96];
      default:
        _498_ = a;
    endcase
  endfunction
  assign _140_ = _498_(32'hxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _233_, _232_, _231_, _230_ });
  assign _230_ = vector_bank_0_2 == 2'h3;
  assign _231_ = vector_bank_0_2 == 2'h2;
  assign _232_ = vector_bank_0_2 == 2'h1;
  assign _233_ = ! vector_bank_0_2;
  function [31:0] _503_;
    input [31:0] a;
    input [127:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _503_ = b[31:0];
      4'b??1?:
        _503_ = b[63:32];
      4'b?1??:
        _503_ = b[95:64];
      4'b1???:
        _503_ = b[127:96];
      default:
        _503_ = a;
    endcase
  endfunction
  assign _139_ = _503_(32'hxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _237_, _236_, _235_, _234_ });
  assign _234_ = array_bank_0_2 == 2'h3;
  assign _235_ = array_bank_0_2 == 2'h2;
  assign _236_ = array_bank_0_2 == 2'h1;
  assign _237_ = ! array_bank_0_2;
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
  assign _126_ = rst ? 11'h000 : _006_[10:0];
  assign _125_ = rst ? 1'h0 : _005_;
  assign _124_ = rst ? 1'h0 : _223_;
  assign _123_ = rst ? 1'h0 : _220_;
  assign _122_ = rst ? 11'h000 : _217_[10:0];
  assign _120_ = rst ? 3'h0 : { _214_, _211_, _208_ };
  assign _119_ = rst ? 32'd0 : _205_;
  assign _118_ = rst ? 11'h000 : _203_[10:0];
  assign _117_ = rst ? 1'h0 : _202_;
  assign _116_ = rst ? 1'h0 : _196_;
  assign _115_ = rst ? 1'h0 : _192_;
  assign _114_ = rst ? 11'h000 : _189_[10:0];
  assign _113_ = rst ? 3'h0 : { _187_, _184_, _180_ };
  assign _112_ = rst ? 32'd0 : _177_;
  assign _111_ = rst ? 11'h000 : _176_[10:0];
  assign _108_ = rst ? 1'h0 : _175_;
  assign _107_ = rst ? 1'h0 : _168_;
  assign _106_ = rst ? 1'h0 : _165_;
  assign _105_ = rst ? 11'h000 : _162_[10:0];
  assign _104_ = rst ? 3'h0 : { _159_, _156_, _153_ };
  assign _103_ = rst ? 32'd0 : _150_;
  assign _102_ = rst ? 11'h000 : _148_[10:0];
  assign _101_ = rst ? 1'h0 : _147_;
  assign _100_ = rst ? 1'h0 : _132_;
  assign _099_ = rst ? 1'h0 : _098_;
  assign _097_ = rst ? 11'h000 : _067_[10:0];
  assign _096_ = rst ? 3'h0 : { _045_, _012_, _204_ };
  assign _095_ = rst ? 1'h0 : 1'h1;
  assign _094_ = rst ? 1'h0 : vector_write__mask;
  assign _093_ = rst ? 2'h0 : { _171_, _160_ };
  assign _092_ = rst ? 3'h0 : { _149_, _109_, _000_ };
  assign _091_ = rst ? 3'h0 : { 1'h1, vector_read__valid, array_read__valid };
  assign memory_read__data = memory_word;
  assign vector_read__data = vector_word;
  assign array_read__data = array_word;
  assign memory_write__mask = 1'h1;
  assign memory_read__valid = 1'h1;
endmodule

module tnthw_t16x16a2_array_numbers(rst, take, start, \begin , row, decoded, streamed, clk);
  wire [16:0] _00_;
  wire [15:0] _01_;
  wire [16:0] _02_;
  wire [2:0] _03_;
  wire [16:0] _04_;
  wire [2:0] _05_;
  wire [16:0] _06_;
  wire [2:0] _07_;
  wire [16:0] _08_;
  wire [15:0] _09_;
  wire [15:0] _10_;
  wire [15:0] _11_;
  wire [15:0] _12_;
  wire [15:0] _13_;
  reg [15:0] \$signal  = 16'hffff;
  reg [15:0] \$signal$6  = 16'hffff;
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
  reg [1:0] decoded_0_6 = 2'h0;
  reg [16:0] found_0_0 = 17'h00000;
  reg [16:0] found_0_1 = 17'h00000;
  reg [16:0] found_1_0 = 17'h00000;
  reg [16:0] found_1_1 = 17'h00000;
  reg [16:0] found_2_0 = 17'h00000;
  reg [16:0] found_2_1 = 17'h00000;
  output [15:0] row;
  wire [15:0] row;
  reg [1:0] row_0_0 = 2'h0;
  reg [1:0] row_0_1 = 2'h0;
  input rst;
  wire rst;
  input start;
  wire start;
  output [15:0] streamed;
  wire [15:0] streamed;
  reg [1:0] streamed_0_0 = 2'h0;
  reg [1:0] streamed_0_1 = 2'h0;
  reg [1:0] streamed_0_2 = 2'h0;
  input take;
  wire take;
  assign _00_ = \$signal  + 1'h1;
  assign _02_ = \$signal$6  + 1'h1;
  assign _03_ = \$signal [1:0] - row_0_1;
  assign _04_ = \$signal  - _03_[1:0];
  assign _05_ = \$signal [1:0] - decoded_0_6;
  assign _06_ = \$signal  - _05_[1:0];
  assign _07_ = \$signal$6 [1:0] - streamed_0_2;
  assign _08_ = \$signal$6  - _07_[1:0];
  always @(posedge clk)
    \$signal  <= _09_;
  always @(posedge clk)
    \$signal$6  <= _01_;
  always @(posedge clk)
    row_0_0 <= \$signal [1:0];
  always @(posedge clk)
    row_0_1 <= row_0_0;
  always @(posedge clk)
    decoded_0_0 <= \$signal [1:0];
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
    streamed_0_0 <= \$signal$6 [1:0];
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
  assign _10_ = take ? _02_[15:0] : \$signal$6 ;
  assign _11_ = \begin  ? 16'hffff : _10_;
  assign _01_ = rst ? 16'hffff : _11_;
  assign _12_ = start ? _00_[15:0] : \$signal ;
  assign _13_ = \begin  ? 16'hffff : _12_;
  assign _09_ = rst ? 16'hffff : _13_;
  assign streamed = found_2_1[15:0];
  assign decoded = found_1_1[15:0];
  assign row = found_0_1[15:0];
endmodule

module tnthw_t16x16a2_array_queue(rst, pop, head, drop, write__en, \port$8913$0 , full, valid, clk);
  wire [3:0] _00_;
  wire [3:0] _01_;
  wire [3:0] _02_;
  wire _03_;
  wire [2:0] _04_;
  wire [2:0] _05_;
  wire [3:0] _06_;
  wire _07_;
  wire [4:0] _08_;
  wire [4:0] _09_;
  wire [5:0] _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire [2:0] _14_;
  wire [2:0] _15_;
  wire _16_;
  wire _17_;
  wire [3:0] _18_;
  wire [3:0] _19_;
  wire [2:0] \$signal ;
  reg [2:0] \$signal$4  = 3'h0;
  wire [2:0] \$signal$8 ;
  input clk;
  wire clk;
  wire [313:0] data;
  input drop;
  wire drop;
  output full;
  wire full;
  output [313:0] head;
  wire [313:0] head;
  reg [3:0] level = 4'h0;
  input pop;
  wire pop;
  input [305:0] \port$8913$0 ;
  wire [305:0] \port$8913$0 ;
  wire push;
  wire [2:0] read__addr;
  wire [313:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output valid;
  reg valid = 1'h0;
  reg [2:0] write__addr = 3'h0;
  wire [313:0] write__data;
  input write__en;
  wire write__en;
  reg [313:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (write__en)
      storage[write__addr] <= { 4'h0, \port$8913$0 [39:36], \port$8913$0  };
  end
  reg [2:0] _44_;
  always @(posedge clk) begin
    _44_ <= \$signal ;
  end
  assign head = storage[_44_];
  assign _00_ = \$signal$4  + 1'h1;
  assign { _06_[3], \$signal  } = pop ? _00_ : { 1'h0, \$signal$4  };
  assign _07_ = write__en != pop;
  assign _08_ = level - 1'h1;
  assign _09_ = level + 1'h1;
  assign _10_ = pop ? { _08_[4], _08_ } : { 1'h0, _09_ };
  assign _11_ = ~ pop;
  assign _12_ = level != 1'h1;
  assign _13_ = _11_ | _12_;
  assign _01_ = write__addr + write__en;
  always @(posedge clk)
    level <= _02_;
  always @(posedge clk)
    valid <= _03_;
  always @(posedge clk)
    \$signal$4  <= _04_;
  always @(posedge clk)
    write__addr <= _05_;
  assign _14_ = drop ? 3'h0 : _01_[2:0];
  assign _05_ = rst ? 3'h0 : _14_;
  assign _15_ = drop ? 3'h0 : \$signal ;
  assign _04_ = rst ? 3'h0 : _15_;
  assign _16_ = _07_ ? _13_ : valid;
  assign _17_ = drop ? 1'h0 : _16_;
  assign _03_ = rst ? 1'h0 : _17_;
  assign _18_ = _07_ ? _10_[3:0] : level;
  assign _19_ = drop ? 4'h0 : _18_;
  assign _02_ = rst ? 4'h0 : _19_;
  assign _06_[2:0] = \$signal ;
  assign full = level[3];
  assign read__data = head;
  assign read__en = 1'h1;
  assign read__addr = \$signal ;
  assign data = { 4'h0, \port$8913$0 [39:36], \port$8913$0  };
  assign write__data = { 4'h0, \port$8913$0 [39:36], \port$8913$0  };
  assign \$signal$8  = write__addr;
  assign push = write__en;
endmodule

module tnthw_t16x16a2_array_unit(rst, fill, take, held_read, free, padded, adds, illegal, read, read__valid, start, instruction, drop, fill_data, fill_address, \take$27 , streams, step_position, read__en, \inside , accumulator_read
, accumulator_bank, accumulator_address, accumulator_write, accumulator_write_bank, accumulator_write_address, done, accumulator_write_data_0, accumulator_write_data_1, bad_row, read__address, read__data, accumulator_data_0, accumulator_data_1, clk);
  wire [15:0] _000_;
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
  wire [18:0] _021_;
  wire [19:0] _022_;
  wire _023_;
  wire [18:0] _024_;
  wire [19:0] _025_;
  wire [18:0] _026_;
  wire [19:0] _027_;
  wire [18:0] _028_;
  wire [19:0] _029_;
  wire [18:0] _030_;
  wire [19:0] _031_;
  wire [18:0] _032_;
  wire [19:0] _033_;
  wire _034_;
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
  wire _045_;
  wire [18:0] _046_;
  wire [19:0] _047_;
  wire [18:0] _048_;
  wire [19:0] _049_;
  wire [18:0] _050_;
  wire [19:0] _051_;
  wire [18:0] _052_;
  wire [19:0] _053_;
  wire [18:0] _054_;
  wire [19:0] _055_;
  wire _056_;
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
  wire _067_;
  wire [18:0] _068_;
  wire [19:0] _069_;
  wire [18:0] _070_;
  wire [19:0] _071_;
  wire [18:0] _072_;
  wire [19:0] _073_;
  wire [18:0] _074_;
  wire [19:0] _075_;
  wire [18:0] _076_;
  wire [19:0] _077_;
  wire _078_;
  wire [18:0] _079_;
  wire [19:0] _080_;
  wire [18:0] _081_;
  wire [19:0] _082_;
  wire [18:0] _083_;
  wire [19:0] _084_;
  wire [18:0] _085_;
  wire [19:0] _086_;
  wire [18:0] _087_;
  wire [19:0] _088_;
  wire _089_;
  wire [18:0] _090_;
  wire [19:0] _091_;
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
  wire [15:0] _111_;
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
  wire \$signal ;
  wire \$signal$31 ;
  reg [305:0] \$signal$33  = 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [305:0] \$signal$33.accumulate ;
  wire \$signal$33.accumulate.bank ;
  wire [13:0] \$signal$33.accumulate.column_x ;
  wire [3:0] \$signal$33.accumulate.dilation_x ;
  wire [3:0] \$signal$33.accumulate.dilation_y ;
  wire [13:0] \$signal$33.accumulate.height ;
  wire [5:0] \$signal$33.accumulate.kernel_x ;
  wire [5:0] \$signal$33.accumulate.kernel_y ;
  wire [3:0] \$signal$33.accumulate.opcode ;
  wire [19:0] \$signal$33.accumulate.origin ;
  wire [13:0] \$signal$33.accumulate.out_width ;
  wire [19:0] \$signal$33.accumulate.plane ;
  wire [11:0] \$signal$33.accumulate.planes ;
  wire [11:0] \$signal$33.accumulate.positions ;
  wire [15:0] \$signal$33.accumulate.read_banks ;
  wire [19:0] \$signal$33.accumulate.row_step ;
  wire [13:0] \$signal$33.accumulate.row_y ;
  wire \$signal$33.accumulate.signed ;
  wire [1:0] \$signal$33.accumulate.start ;
  wire [13:0] \$signal$33.accumulate.start_offset ;
  wire [13:0] \$signal$33.accumulate.start_x ;
  wire [3:0] \$signal$33.accumulate.stride_x ;
  wire [3:0] \$signal$33.accumulate.stride_y ;
  wire [19:0] \$signal$33.accumulate.tap_step ;
  wire [15:0] \$signal$33.accumulate.wait_memory ;
  wire [15:0] \$signal$33.accumulate.wait_vector ;
  wire [19:0] \$signal$33.accumulate.weights ;
  wire [13:0] \$signal$33.accumulate.width ;
  reg [305:0] \$signal$34  = 306'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [305:0] \$signal$34.accumulate ;
  wire \$signal$34.accumulate.bank ;
  wire [13:0] \$signal$34.accumulate.column_x ;
  wire [3:0] \$signal$34.accumulate.dilation_x ;
  wire [3:0] \$signal$34.accumulate.dilation_y ;
  wire [13:0] \$signal$34.accumulate.height ;
  wire [5:0] \$signal$34.accumulate.kernel_x ;
  wire [5:0] \$signal$34.accumulate.kernel_y ;
  wire [3:0] \$signal$34.accumulate.opcode ;
  wire [19:0] \$signal$34.accumulate.origin ;
  wire [13:0] \$signal$34.accumulate.out_width ;
  wire [19:0] \$signal$34.accumulate.plane ;
  wire [11:0] \$signal$34.accumulate.planes ;
  wire [11:0] \$signal$34.accumulate.positions ;
  wire [15:0] \$signal$34.accumulate.read_banks ;
  wire [19:0] \$signal$34.accumulate.row_step ;
  wire [13:0] \$signal$34.accumulate.row_y ;
  wire \$signal$34.accumulate.signed ;
  wire [1:0] \$signal$34.accumulate.start ;
  wire [13:0] \$signal$34.accumulate.start_offset ;
  wire [13:0] \$signal$34.accumulate.start_x ;
  wire [3:0] \$signal$34.accumulate.stride_x ;
  wire [3:0] \$signal$34.accumulate.stride_y ;
  wire [19:0] \$signal$34.accumulate.tap_step ;
  wire [15:0] \$signal$34.accumulate.wait_memory ;
  wire [15:0] \$signal$34.accumulate.wait_vector ;
  wire [19:0] \$signal$34.accumulate.weights ;
  wire [13:0] \$signal$34.accumulate.width ;
  reg \$signal$56  = 1'h0;
  reg \$signal$65  = 1'h0;
  reg \$signal$74  = 1'h0;
  wire \$signal$76 ;
  reg \$signal$77  = 1'h0;
  wire \$signal$78 ;
  wire \$signal$82 ;
  wire \$signal$83 ;
  wire \$signal$85 ;
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
  wire [19:0] \address$87 ;
  output [8:0] adds;
  wire [8:0] adds;
  output bad_row;
  wire bad_row;
  wire \bad_row$25 ;
  wire carry;
  wire \carry$266 ;
  wire \carry$268 ;
  wire \carry$270 ;
  wire \carry$272 ;
  wire \carry$274 ;
  wire \carry$276 ;
  wire \carry$278 ;
  wire \carry$280 ;
  wire \carry$282 ;
  wire \carry$284 ;
  wire \carry$286 ;
  wire \carry$288 ;
  wire \carry$290 ;
  wire \carry$292 ;
  wire \carry$294 ;
  input clk;
  wire clk;
  wire [13:0] column_x;
  wire completes;
  wire [8:0] count;
  wire [3:0] dilation_x;
  wire [3:0] dilation_y;
  output done;
  reg done = 1'h0;
  input drop;
  wire drop;
  reg ends = 1'h0;
  wire \ends$72 ;
  wire ends_next;
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
  reg first = 1'h0;
  wire \first$20 ;
  reg first_tile = 1'h0;
  output free;
  wire free;
  wire [13:0] height;
  output [15:0] held_read;
  wire [15:0] held_read;
  output illegal;
  wire illegal;
  wire \illegal$23 ;
  wire [1:0] index;
  wire [15:0] \index$225 ;
  output \inside ;
  reg \inside  = 1'h0;
  input [305:0] instruction;
  wire [305:0] instruction;
  wire [305:0] \instruction$19 ;
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
  wire last_position;
  wire last_tap;
  wire last_vector;
  reg [1:0] lately = 2'h0;
  wire left;
  reg load = 1'h1;
  wire \load$59 ;
  wire \load$75 ;
  wire loading;
  wire loads;
  wire [15:0] neg;
  wire [255:0] \neg$103 ;
  wire [15:0] \neg$106 ;
  wire [15:0] \neg$109 ;
  wire [15:0] \neg$112 ;
  wire [15:0] \neg$115 ;
  wire [15:0] \neg$118 ;
  wire [15:0] \neg$121 ;
  wire [15:0] \neg$124 ;
  wire [15:0] \neg$127 ;
  wire [15:0] \neg$130 ;
  wire [15:0] \neg$133 ;
  wire [15:0] \neg$136 ;
  wire [15:0] \neg$139 ;
  wire [15:0] \neg$142 ;
  wire [15:0] \neg$145 ;
  wire [15:0] \neg$148 ;
  wire next_last_position;
  wire next_last_tap;
  wire [15:0] nz;
  wire [255:0] \nz$101 ;
  wire [15:0] \nz$105 ;
  wire [15:0] \nz$108 ;
  wire [15:0] \nz$111 ;
  wire [15:0] \nz$114 ;
  wire [15:0] \nz$117 ;
  wire [15:0] \nz$120 ;
  wire [15:0] \nz$123 ;
  wire [15:0] \nz$126 ;
  wire [15:0] \nz$129 ;
  wire [15:0] \nz$132 ;
  wire [15:0] \nz$135 ;
  wire [15:0] \nz$138 ;
  wire [15:0] \nz$141 ;
  wire [15:0] \nz$144 ;
  wire [15:0] \nz$147 ;
  wire one_position;
  reg open_ = 1'h1;
  reg [47:0] operands = 48'h000000000000;
  wire [47:0] \operands$104 ;
  wire [47:0] \operands$107 ;
  wire [47:0] \operands$110 ;
  wire [47:0] \operands$113 ;
  wire [47:0] \operands$116 ;
  wire [47:0] \operands$119 ;
  wire [47:0] \operands$122 ;
  wire [47:0] \operands$125 ;
  wire [47:0] \operands$128 ;
  wire [47:0] \operands$131 ;
  wire [47:0] \operands$134 ;
  wire [47:0] \operands$137 ;
  wire [47:0] \operands$140 ;
  wire [47:0] \operands$143 ;
  wire [47:0] \operands$146 ;
  wire [19:0] origin;
  wire [13:0] out_width;
  output padded;
  wire padded;
  wire pending;
  wire [19:0] plane;
  wire [11:0] planes;
  wire [15:0] positions;
  wire preload;
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
  output step_position;
  wire step_position;
  wire step_tap;
  output streams;
  reg streams = 1'h0;
  wire [3:0] stride_x;
  wire [3:0] stride_y;
  wire [6:0] sum;
  wire [6:0] \sum$265 ;
  wire [6:0] \sum$267 ;
  wire [6:0] \sum$269 ;
  wire [6:0] \sum$271 ;
  wire [6:0] \sum$273 ;
  wire [6:0] \sum$275 ;
  wire [6:0] \sum$277 ;
  wire [6:0] \sum$279 ;
  wire [6:0] \sum$281 ;
  wire [6:0] \sum$283 ;
  wire [6:0] \sum$285 ;
  wire [6:0] \sum$287 ;
  wire [6:0] \sum$289 ;
  wire [6:0] \sum$291 ;
  wire [6:0] \sum$293 ;
  output take;
  wire take;
  output \take$27 ;
  reg \take$27  = 1'h0;
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
  assign take = \take$27  & open_;
  assign _000_ = \take$27  ? \$signal$33 [51:36] : 16'h0000;
  assign _111_ = streams ? \$signal$34 [51:36] : 16'h0000;
  assign held_read = _000_ | _111_;
  assign last_vector = \$signal$56  & ends;
  assign _158_ = ~ streams;
  assign preload = _158_ | ends;
  assign restart_position = \$signal$56  & last_position;
  assign step_tap = \$signal$56  & last_position;
  assign _159_ = \$signal$56  & last_position;
  assign _160_ = next_last_tap & one_position;
  assign _161_ = next_last_position & last_tap;
  assign _162_ = ~ take;
  assign _163_ = \take$27  & _162_;
  assign _170_ = ~ \ends$72 ;
  assign _001_ = loading & _170_;
  assign left = _163_ | _001_;
  assign free = ~ \$signal$74 ;
  assign _012_ = \$signal$56  ? last_position : \$signal$77 ;
  assign \$signal$76  = open_ | _012_;
  assign _023_ = ready | completes;
  assign _034_ = ~ first;
  assign _045_ = _023_ & _034_;
  assign _056_ = | lately;
  assign _067_ = ~ _056_;
  assign \$signal$78  = _045_ & _067_;
  assign \$signal$82  = open_ ? \take$27  : streams;
  assign _078_ = ~ \$signal$76 ;
  assign _089_ = _078_ | \$signal$78 ;
  assign \$signal$83  = \$signal$82  & _089_;
  assign _100_ = ~ \inside ;
  assign padded = vector_2 & _100_;
  assign adds = added_0_4 ? count : 9'h000;
  assign _164_ = \$signal$56  & last_position;
  assign _165_ = open_ | _164_;
  assign _166_ = instruction[269:258] == 1'h1;
  assign _167_ = instruction[251:246] == 1'h1;
  assign _168_ = instruction[257:252] == 1'h1;
  assign _169_ = instruction[281:270] == 1'h1;
  assign _171_ = & { _169_, _168_, _167_, _166_ };
  assign _172_ = start | left;
  assign _173_ = ~ start;
  assign _174_ = ~ left;
  assign _175_ = \$signal$82  & \$signal$76 ;
  assign _176_ = _175_ & \$signal$78 ;
  assign _177_ = ~ \$signal$82 ;
  assign _178_ = \$signal$83  & ends_next;
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
  assign _020_ = first_tile ? \$signal$34 [304:303] : 2'h1;
  assign _021_ = $signed(accumulator_data_0_0) + $signed(sum);
  assign _022_ = $signed(_021_) + $signed({ 1'h0, carry });
  assign _024_ = $signed(accumulator_data_0_1) + $signed(\sum$265 );
  assign _025_ = $signed(_024_) + $signed({ 1'h0, \carry$266  });
  assign _026_ = $signed(accumulator_data_0_2) + $signed(\sum$267 );
  assign _027_ = $signed(_026_) + $signed({ 1'h0, \carry$268  });
  assign _028_ = $signed(accumulator_data_0_3) + $signed(\sum$269 );
  assign _029_ = $signed(_028_) + $signed({ 1'h0, \carry$270  });
  assign _030_ = $signed(accumulator_data_0_4) + $signed(\sum$271 );
  assign _031_ = $signed(_030_) + $signed({ 1'h0, \carry$272  });
  assign _032_ = $signed(accumulator_data_0_5) + $signed(\sum$273 );
  assign _033_ = $signed(_032_) + $signed({ 1'h0, \carry$274  });
  assign _035_ = $signed(accumulator_data_0_6) + $signed(\sum$275 );
  assign _036_ = $signed(_035_) + $signed({ 1'h0, \carry$276  });
  assign _037_ = $signed(accumulator_data_0_7) + $signed(\sum$277 );
  assign _038_ = $signed(_037_) + $signed({ 1'h0, \carry$278  });
  assign _039_ = $signed(accumulator_data_0_8) + $signed(\sum$279 );
  assign _040_ = $signed(_039_) + $signed({ 1'h0, \carry$280  });
  assign _041_ = $signed(accumulator_data_0_9) + $signed(\sum$281 );
  assign _042_ = $signed(_041_) + $signed({ 1'h0, \carry$282  });
  assign _043_ = $signed(accumulator_data_0_10) + $signed(\sum$283 );
  assign _044_ = $signed(_043_) + $signed({ 1'h0, \carry$284  });
  assign _046_ = $signed(accumulator_data_0_11) + $signed(\sum$285 );
  assign _047_ = $signed(_046_) + $signed({ 1'h0, \carry$286  });
  assign _048_ = $signed(accumulator_data_0_12) + $signed(\sum$287 );
  assign _049_ = $signed(_048_) + $signed({ 1'h0, \carry$288  });
  assign _050_ = $signed(accumulator_data_0_13) + $signed(\sum$289 );
  assign _051_ = $signed(_050_) + $signed({ 1'h0, \carry$290  });
  assign _052_ = $signed(accumulator_data_0_14) + $signed(\sum$291 );
  assign _053_ = $signed(_052_) + $signed({ 1'h0, \carry$292  });
  assign _054_ = $signed(accumulator_data_0_15) + $signed(\sum$293 );
  assign _055_ = $signed(_054_) + $signed({ 1'h0, \carry$294  });
  assign _057_ = $signed(accumulator_data_1_0) + $signed(sum);
  assign _058_ = $signed(_057_) + $signed({ 1'h0, carry });
  assign _059_ = $signed(accumulator_data_1_1) + $signed(\sum$265 );
  assign _060_ = $signed(_059_) + $signed({ 1'h0, \carry$266  });
  assign _061_ = $signed(accumulator_data_1_2) + $signed(\sum$267 );
  assign _062_ = $signed(_061_) + $signed({ 1'h0, \carry$268  });
  assign _063_ = $signed(accumulator_data_1_3) + $signed(\sum$269 );
  assign _064_ = $signed(_063_) + $signed({ 1'h0, \carry$270  });
  assign _065_ = $signed(accumulator_data_1_4) + $signed(\sum$271 );
  assign _066_ = $signed(_065_) + $signed({ 1'h0, \carry$272  });
  assign _068_ = $signed(accumulator_data_1_5) + $signed(\sum$273 );
  assign _069_ = $signed(_068_) + $signed({ 1'h0, \carry$274  });
  assign _070_ = $signed(accumulator_data_1_6) + $signed(\sum$275 );
  assign _071_ = $signed(_070_) + $signed({ 1'h0, \carry$276  });
  assign _072_ = $signed(accumulator_data_1_7) + $signed(\sum$277 );
  assign _073_ = $signed(_072_) + $signed({ 1'h0, \carry$278  });
  assign _074_ = $signed(accumulator_data_1_8) + $signed(\sum$279 );
  assign _075_ = $signed(_074_) + $signed({ 1'h0, \carry$280  });
  assign _076_ = $signed(accumulator_data_1_9) + $signed(\sum$281 );
  assign _077_ = $signed(_076_) + $signed({ 1'h0, \carry$282  });
  assign _079_ = $signed(accumulator_data_1_10) + $signed(\sum$283 );
  assign _080_ = $signed(_079_) + $signed({ 1'h0, \carry$284  });
  assign _081_ = $signed(accumulator_data_1_11) + $signed(\sum$285 );
  assign _082_ = $signed(_081_) + $signed({ 1'h0, \carry$286  });
  assign _083_ = $signed(accumulator_data_1_12) + $signed(\sum$287 );
  assign _084_ = $signed(_083_) + $signed({ 1'h0, \carry$288  });
  assign _085_ = $signed(accumulator_data_1_13) + $signed(\sum$289 );
  assign _086_ = $signed(_085_) + $signed({ 1'h0, \carry$290  });
  assign _087_ = $signed(accumulator_data_1_14) + $signed(\sum$291 );
  assign _088_ = $signed(_087_) + $signed({ 1'h0, \carry$292  });
  assign _090_ = $signed(accumulator_data_1_15) + $signed(\sum$293 );
  assign _091_ = $signed(_090_) + $signed({ 1'h0, \carry$294  });
  always @(posedge clk)
    \$signal$33  <= _092_;
  always @(posedge clk)
    \take$27  <= _093_;
  always @(posedge clk)
    \$signal$34  <= _094_;
  always @(posedge clk)
    streams <= _095_;
  always @(posedge clk)
    first_tile <= _096_;
  always @(posedge clk)
    \$signal$65  <= _097_;
  always @(posedge clk)
    \$signal$74  <= _098_;
  always @(posedge clk)
    load <= _099_;
  always @(posedge clk)
    \$signal$77  <= _101_;
  always @(posedge clk)
    lately <= _102_;
  always @(posedge clk)
    \$signal$56  <= _103_;
  always @(posedge clk)
    first <= _104_;
  always @(posedge clk)
    ends <= _105_;
  always @(posedge clk)
    open_ <= _106_;
  always @(posedge clk)
    read__en <= _107_;
  always @(posedge clk)
    vector_2 <= _108_;
  always @(posedge clk)
    \inside  <= _109_;
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
    operands <= _122_;
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
    read_3_0 <= \index$225 [5:0];
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
    accumulator_write_data_0 <= { _055_[17:0], _053_[17:0], _051_[17:0], _049_[17:0], _047_[17:0], _044_[17:0], _042_[17:0], _040_[17:0], _038_[17:0], _036_[17:0], _033_[17:0], _031_[17:0], _029_[17:0], _027_[17:0], _025_[17:0], _022_[17:0] };
  always @(posedge clk)
    accumulator_write_data_1 <= { _091_[17:0], _088_[17:0], _086_[17:0], _084_[17:0], _082_[17:0], _080_[17:0], _077_[17:0], _075_[17:0], _073_[17:0], _071_[17:0], _069_[17:0], _066_[17:0], _064_[17:0], _062_[17:0], _060_[17:0], _058_[17:0] };
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
  assign _209_ = drop ? 1'h0 : \$signal$34 [302];
  assign _129_ = rst ? 1'h0 : _209_;
  assign _210_ = drop ? 1'h0 : \$signal$56 ;
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
  assign _122_ = word_0_2 ? _019_ : operands;
  assign _216_ = drop ? 1'h0 : word_1_1;
  assign _121_ = rst ? 1'h0 : _216_;
  assign _217_ = drop ? 1'h0 : word_0_1;
  assign _120_ = rst ? 1'h0 : _217_;
  assign _218_ = drop ? 1'h0 : word_1_0;
  assign _119_ = rst ? 1'h0 : _218_;
  assign _219_ = drop ? 1'h0 : word_0_0;
  assign _118_ = rst ? 1'h0 : _219_;
  assign _220_ = drop ? 1'h0 : \inside ;
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
  assign _226_ = drop ? 1'h0 : \$signal$34 [305];
  assign _110_ = rst ? 1'h0 : _226_;
  assign _227_ = drop ? 1'h0 : _180_;
  assign _109_ = rst ? 1'h0 : _227_;
  assign _228_ = drop ? 1'h0 : read__en;
  assign _108_ = rst ? 1'h0 : _228_;
  assign _229_ = drop ? 1'h0 : \$signal$56 ;
  assign _107_ = rst ? 1'h0 : _229_;
  assign _230_ = drop ? 1'h1 : _179_;
  assign _106_ = rst ? 1'h1 : _230_;
  assign _231_ = drop ? 1'h0 : ends_next;
  assign _105_ = rst ? 1'h0 : _231_;
  assign _232_ = drop ? 1'h0 : _176_;
  assign _104_ = rst ? 1'h0 : _232_;
  assign _233_ = drop ? 1'h0 : \$signal$83 ;
  assign _103_ = rst ? 1'h0 : _233_;
  assign _234_ = drop ? 2'h0 : { lately[0], first };
  assign _102_ = rst ? 2'h0 : _234_;
  assign _235_ = drop ? 1'h0 : \$signal$76 ;
  assign _101_ = rst ? 1'h0 : _235_;
  assign _236_ = load ? _173_ : _174_;
  assign _237_ = drop ? 1'h1 : _236_;
  assign _099_ = rst ? 1'h1 : _237_;
  assign _238_ = drop ? 1'h0 : _172_;
  assign _098_ = rst ? 1'h0 : _238_;
  assign _239_ = load ? _171_ : \$signal$65 ;
  assign _240_ = drop ? 1'h0 : _239_;
  assign _097_ = rst ? 1'h0 : _240_;
  assign _241_ = _165_ ? open_ : first_tile;
  assign _242_ = drop ? 1'h0 : _241_;
  assign _096_ = rst ? 1'h0 : _242_;
  assign _243_ = open_ ? \take$27  : streams;
  assign _244_ = drop ? 1'h0 : _243_;
  assign _095_ = rst ? 1'h0 : _244_;
  assign _094_ = open_ ? \$signal$33  : \$signal$34 ;
  assign _245_ = take ? 1'h0 : \take$27 ;
  assign _246_ = load ? start : _245_;
  assign _247_ = drop ? 1'h0 : _246_;
  assign _093_ = rst ? 1'h0 : _247_;
  assign _092_ = load ? instruction : \$signal$33 ;
  function [17:0] _693_;
    input [17:0] a;
    input [53:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _693_ = b[17:0];
      3'b?1?:
        _693_ = b[35:18];
      3'b1??:
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
    casez (s)
      3'b??1:
        _697_ = b[17:0];
      3'b?1?:
        _697_ = b[35:18];
      3'b1??:
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
    casez (s)
      3'b??1:
        _701_ = b[17:0];
      3'b?1?:
        _701_ = b[35:18];
      3'b1??:
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
    casez (s)
      3'b??1:
        _705_ = b[17:0];
      3'b?1?:
        _705_ = b[35:18];
      3'b1??:
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
  assign accumulator_data_1_11 = _709_(18'h00000, { accumulator_data_1[215:198], accumulator_data_1[214:198], 1'h0, accumulator_data_1[213:198], 2'h0 }, { _262_, _261_, _260_ });
  assign _260_ = start_0_2 == 2'h3;
  assign _261_ = start_0_2 == 2'h2;
  assign _262_ = start_0_2 == 2'h1;
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
  assign accumulator_data_1_10 = _713_(18'h00000, { accumulator_data_1[197:180], accumulator_data_1[196:180], 1'h0, accumulator_data_1[195:180], 2'h0 }, { _265_, _264_, _263_ });
  assign _263_ = start_0_2 == 2'h3;
  assign _264_ = start_0_2 == 2'h2;
  assign _265_ = start_0_2 == 2'h1;
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
  assign accumulator_data_1_9 = _717_(18'h00000, { accumulator_data_1[179:162], accumulator_data_1[178:162], 1'h0, accumulator_data_1[177:162], 2'h0 }, { _268_, _267_, _266_ });
  assign _266_ = start_0_2 == 2'h3;
  assign _267_ = start_0_2 == 2'h2;
  assign _268_ = start_0_2 == 2'h1;
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
  assign accumulator_data_1_8 = _721_(18'h00000, { accumulator_data_1[161:144], accumulator_data_1[160:144], 1'h0, accumulator_data_1[159:144], 2'h0 }, { _271_, _270_, _269_ });
  assign _269_ = start_0_2 == 2'h3;
  assign _270_ = start_0_2 == 2'h2;
  assign _271_ = start_0_2 == 2'h1;
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
  assign accumulator_data_1_7 = _725_(18'h00000, { accumulator_data_1[143:126], accumulator_data_1[142:126], 1'h0, accumulator_data_1[141:126], 2'h0 }, { _274_, _273_, _272_ });
  assign _272_ = start_0_2 == 2'h3;
  assign _273_ = start_0_2 == 2'h2;
  assign _274_ = start_0_2 == 2'h1;
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
  assign accumulator_data_1_6 = _729_(18'h00000, { accumulator_data_1[125:108], accumulator_data_1[124:108], 1'h0, accumulator_data_1[123:108], 2'h0 }, { _277_, _276_, _275_ });
  assign _275_ = start_0_2 == 2'h3;
  assign _276_ = start_0_2 == 2'h2;
  assign _277_ = start_0_2 == 2'h1;
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
  assign accumulator_data_1_5 = _733_(18'h00000, { accumulator_data_1[107:90], accumulator_data_1[106:90], 1'h0, accumulator_data_1[105:90], 2'h0 }, { _280_, _279_, _278_ });
  assign _278_ = start_0_2 == 2'h3;
  assign _279_ = start_0_2 == 2'h2;
  assign _280_ = start_0_2 == 2'h1;
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
  assign accumulator_data_1_4 = _737_(18'h00000, { accumulator_data_1[89:72], accumulator_data_1[88:72], 1'h0, accumulator_data_1[87:72], 2'h0 }, { _283_, _282_, _281_ });
  assign _281_ = start_0_2 == 2'h3;
  assign _282_ = start_0_2 == 2'h2;
  assign _283_ = start_0_2 == 2'h1;
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
  assign accumulator_data_1_3 = _741_(18'h00000, { accumulator_data_1[71:54], accumulator_data_1[70:54], 1'h0, accumulator_data_1[69:54], 2'h0 }, { _286_, _285_, _284_ });
  assign _284_ = start_0_2 == 2'h3;
  assign _285_ = start_0_2 == 2'h2;
  assign _286_ = start_0_2 == 2'h1;
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
  assign accumulator_data_1_2 = _745_(18'h00000, { accumulator_data_1[53:36], accumulator_data_1[52:36], 1'h0, accumulator_data_1[51:36], 2'h0 }, { _289_, _288_, _287_ });
  assign _287_ = start_0_2 == 2'h3;
  assign _288_ = start_0_2 == 2'h2;
  assign _289_ = start_0_2 == 2'h1;
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
  assign accumulator_data_1_1 = _749_(18'h00000, { accumulator_data_1[35:18], accumulator_data_1[34:18], 1'h0, accumulator_data_1[33:18], 2'h0 }, { _292_, _291_, _290_ });
  assign _290_ = start_0_2 == 2'h3;
  assign _291_ = start_0_2 == 2'h2;
  assign _292_ = start_0_2 == 2'h1;
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
  assign accumulator_data_1_0 = _753_(18'h00000, { accumulator_data_1[17:0], accumulator_data_1[16:0], 1'h0, accumulator_data_1[15:0], 2'h0 }, { _295_, _294_, _293_ });
  assign _293_ = start_0_2 == 2'h3;
  assign _294_ = start_0_2 == 2'h2;
  assign _295_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_15 = _757_(18'h00000, { accumulator_data_0[287:270], accumulator_data_0[286:270], 1'h0, accumulator_data_0[285:270], 2'h0 }, { _298_, _297_, _296_ });
  assign _296_ = start_0_2 == 2'h3;
  assign _297_ = start_0_2 == 2'h2;
  assign _298_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_14 = _761_(18'h00000, { accumulator_data_0[269:252], accumulator_data_0[268:252], 1'h0, accumulator_data_0[267:252], 2'h0 }, { _301_, _300_, _299_ });
  assign _299_ = start_0_2 == 2'h3;
  assign _300_ = start_0_2 == 2'h2;
  assign _301_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_13 = _765_(18'h00000, { accumulator_data_0[251:234], accumulator_data_0[250:234], 1'h0, accumulator_data_0[249:234], 2'h0 }, { _304_, _303_, _302_ });
  assign _302_ = start_0_2 == 2'h3;
  assign _303_ = start_0_2 == 2'h2;
  assign _304_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_12 = _769_(18'h00000, { accumulator_data_0[233:216], accumulator_data_0[232:216], 1'h0, accumulator_data_0[231:216], 2'h0 }, { _307_, _306_, _305_ });
  assign _305_ = start_0_2 == 2'h3;
  assign _306_ = start_0_2 == 2'h2;
  assign _307_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_11 = _773_(18'h00000, { accumulator_data_0[215:198], accumulator_data_0[214:198], 1'h0, accumulator_data_0[213:198], 2'h0 }, { _310_, _309_, _308_ });
  assign _308_ = start_0_2 == 2'h3;
  assign _309_ = start_0_2 == 2'h2;
  assign _310_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_10 = _777_(18'h00000, { accumulator_data_0[197:180], accumulator_data_0[196:180], 1'h0, accumulator_data_0[195:180], 2'h0 }, { _313_, _312_, _311_ });
  assign _311_ = start_0_2 == 2'h3;
  assign _312_ = start_0_2 == 2'h2;
  assign _313_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_9 = _781_(18'h00000, { accumulator_data_0[179:162], accumulator_data_0[178:162], 1'h0, accumulator_data_0[177:162], 2'h0 }, { _316_, _315_, _314_ });
  assign _314_ = start_0_2 == 2'h3;
  assign _315_ = start_0_2 == 2'h2;
  assign _316_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_8 = _785_(18'h00000, { accumulator_data_0[161:144], accumulator_data_0[160:144], 1'h0, accumulator_data_0[159:144], 2'h0 }, { _319_, _318_, _317_ });
  assign _317_ = start_0_2 == 2'h3;
  assign _318_ = start_0_2 == 2'h2;
  assign _319_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_7 = _789_(18'h00000, { accumulator_data_0[143:126], accumulator_data_0[142:126], 1'h0, accumulator_data_0[141:126], 2'h0 }, { _322_, _321_, _320_ });
  assign _320_ = start_0_2 == 2'h3;
  assign _321_ = start_0_2 == 2'h2;
  assign _322_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_6 = _793_(18'h00000, { accumulator_data_0[125:108], accumulator_data_0[124:108], 1'h0, accumulator_data_0[123:108], 2'h0 }, { _325_, _324_, _323_ });
  assign _323_ = start_0_2 == 2'h3;
  assign _324_ = start_0_2 == 2'h2;
  assign _325_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_5 = _797_(18'h00000, { accumulator_data_0[107:90], accumulator_data_0[106:90], 1'h0, accumulator_data_0[105:90], 2'h0 }, { _328_, _327_, _326_ });
  assign _326_ = start_0_2 == 2'h3;
  assign _327_ = start_0_2 == 2'h2;
  assign _328_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_4 = _801_(18'h00000, { accumulator_data_0[89:72], accumulator_data_0[88:72], 1'h0, accumulator_data_0[87:72], 2'h0 }, { _331_, _330_, _329_ });
  assign _329_ = start_0_2 == 2'h3;
  assign _330_ = start_0_2 == 2'h2;
  assign _331_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_3 = _805_(18'h00000, { accumulator_data_0[71:54], accumulator_data_0[70:54], 1'h0, accumulator_data_0[69:54], 2'h0 }, { _334_, _333_, _332_ });
  assign _332_ = start_0_2 == 2'h3;
  assign _333_ = start_0_2 == 2'h2;
  assign _334_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_2 = _809_(18'h00000, { accumulator_data_0[53:36], accumulator_data_0[52:36], 1'h0, accumulator_data_0[51:36], 2'h0 }, { _337_, _336_, _335_ });
  assign _335_ = start_0_2 == 2'h3;
  assign _336_ = start_0_2 == 2'h2;
  assign _337_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_1 = _813_(18'h00000, { accumulator_data_0[35:18], accumulator_data_0[34:18], 1'h0, accumulator_data_0[33:18], 2'h0 }, { _340_, _339_, _338_ });
  assign _338_ = start_0_2 == 2'h3;
  assign _339_ = start_0_2 == 2'h2;
  assign _340_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_0 = _817_(18'h00000, { accumulator_data_0[17:0], accumulator_data_0[16:0], 1'h0, accumulator_data_0[15:0], 2'h0 }, { _343_, _342_, _341_ });
  assign _341_ = start_0_2 == 2'h3;
  assign _342_ = start_0_2 == 2'h2;
  assign _343_ = start_0_2 == 2'h1;
  assign _344_ = \$signal$56  ? _161_ : ends;
  assign _345_ = _159_ ? _160_ : _344_;
  assign ends_next = open_ ? \$signal$65  : _345_;
  tnthw_t16x16a2_array_unit_column_0 column_0 (
    .carry(carry),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [15:0]),
    .nz(\nz$101 [15:0]),
    .operands(operands),
    .rst(rst),
    .sum(sum)
  );
  tnthw_t16x16a2_array_unit_column_0 column_1 (
    .carry(\carry$266 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [31:16]),
    .nz(\nz$101 [31:16]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$265 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_10 (
    .carry(\carry$284 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [175:160]),
    .nz(\nz$101 [175:160]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$283 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_11 (
    .carry(\carry$286 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [191:176]),
    .nz(\nz$101 [191:176]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$285 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_12 (
    .carry(\carry$288 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [207:192]),
    .nz(\nz$101 [207:192]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$287 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_13 (
    .carry(\carry$290 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [223:208]),
    .nz(\nz$101 [223:208]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$289 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_14 (
    .carry(\carry$292 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [239:224]),
    .nz(\nz$101 [239:224]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$291 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_15 (
    .carry(\carry$294 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [255:240]),
    .nz(\nz$101 [255:240]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$293 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_2 (
    .carry(\carry$268 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [47:32]),
    .nz(\nz$101 [47:32]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$267 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_3 (
    .carry(\carry$270 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [63:48]),
    .nz(\nz$101 [63:48]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$269 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_4 (
    .carry(\carry$272 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [79:64]),
    .nz(\nz$101 [79:64]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$271 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_5 (
    .carry(\carry$274 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [95:80]),
    .nz(\nz$101 [95:80]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$273 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_6 (
    .carry(\carry$276 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [111:96]),
    .nz(\nz$101 [111:96]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$275 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_7 (
    .carry(\carry$278 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [127:112]),
    .nz(\nz$101 [127:112]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$277 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_8 (
    .carry(\carry$280 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [143:128]),
    .nz(\nz$101 [143:128]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$279 )
  );
  tnthw_t16x16a2_array_unit_column_0 column_9 (
    .carry(\carry$282 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [159:144]),
    .nz(\nz$101 [159:144]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$281 )
  );
  tnthw_t16x16a2_array_unit_tiles tiles (
    .address(read_address),
    .clk(clk),
    .completes(completes),
    .drop(drop),
    .ends(\ends$72 ),
    .first(first),
    .index(read_index),
    .instruction(instruction),
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
    .neg(\neg$103 ),
    .nz(\nz$101 ),
    .read__en(read),
    .read_address(read_address),
    .read_index(read_index),
    .rst(rst)
  );
  tnthw_t16x16a2_array_unit_window window (
    .clk(clk),
    .drop(drop),
    .index(\index$225 ),
    .last_position(last_position),
    .last_tap(last_tap),
    .load(open_),
    .next_last_position(next_last_position),
    .next_last_tap(next_last_tap),
    .one_position(one_position),
    .\port$6584$52 (\$signal$33 [281:52]),
    .preload(preload),
    .restart_position(restart_position),
    .rst(rst),
    .step_position(\$signal$56 ),
    .step_tap(step_tap),
    .valid(read__valid),
    .whole(read__address)
  );
  assign \$signal$34.accumulate.signed  = \$signal$34 [305];
  assign \$signal$34.accumulate.start  = \$signal$34 [304:303];
  assign \$signal$34.accumulate.bank  = \$signal$34 [302];
  assign \$signal$34.accumulate.weights  = \$signal$34 [301:282];
  assign \$signal$34.accumulate.positions  = \$signal$34 [281:270];
  assign \$signal$34.accumulate.planes  = \$signal$34 [269:258];
  assign \$signal$34.accumulate.kernel_x  = \$signal$34 [257:252];
  assign \$signal$34.accumulate.kernel_y  = \$signal$34 [251:246];
  assign \$signal$34.accumulate.dilation_x  = \$signal$34 [245:242];
  assign \$signal$34.accumulate.dilation_y  = \$signal$34 [241:238];
  assign \$signal$34.accumulate.stride_x  = \$signal$34 [237:234];
  assign \$signal$34.accumulate.stride_y  = \$signal$34 [233:230];
  assign \$signal$34.accumulate.plane  = \$signal$34 [229:210];
  assign \$signal$34.accumulate.tap_step  = \$signal$34 [209:190];
  assign \$signal$34.accumulate.row_step  = \$signal$34 [189:170];
  assign \$signal$34.accumulate.out_width  = \$signal$34 [169:156];
  assign \$signal$34.accumulate.width  = \$signal$34 [155:142];
  assign \$signal$34.accumulate.height  = \$signal$34 [141:128];
  assign \$signal$34.accumulate.start_offset  = \$signal$34 [127:114];
  assign \$signal$34.accumulate.start_x  = \$signal$34 [113:100];
  assign \$signal$34.accumulate.column_x  = \$signal$34 [99:86];
  assign \$signal$34.accumulate.row_y  = \$signal$34 [85:72];
  assign \$signal$34.accumulate.origin  = \$signal$34 [71:52];
  assign \$signal$34.accumulate.read_banks  = \$signal$34 [51:36];
  assign \$signal$34.accumulate.wait_vector  = \$signal$34 [35:20];
  assign \$signal$34.accumulate.wait_memory  = \$signal$34 [19:4];
  assign \$signal$34.accumulate.opcode  = \$signal$34 [3:0];
  assign \$signal$34.accumulate  = \$signal$34 ;
  assign \$signal$33.accumulate.signed  = \$signal$33 [305];
  assign \$signal$33.accumulate.start  = \$signal$33 [304:303];
  assign \$signal$33.accumulate.bank  = \$signal$33 [302];
  assign \$signal$33.accumulate.weights  = \$signal$33 [301:282];
  assign \$signal$33.accumulate.positions  = \$signal$33 [281:270];
  assign \$signal$33.accumulate.planes  = \$signal$33 [269:258];
  assign \$signal$33.accumulate.kernel_x  = \$signal$33 [257:252];
  assign \$signal$33.accumulate.kernel_y  = \$signal$33 [251:246];
  assign \$signal$33.accumulate.dilation_x  = \$signal$33 [245:242];
  assign \$signal$33.accumulate.dilation_y  = \$signal$33 [241:238];
  assign \$signal$33.accumulate.stride_x  = \$signal$33 [237:234];
  assign \$signal$33.accumulate.stride_y  = \$signal$33 [233:230];
  assign \$signal$33.accumulate.plane  = \$signal$33 [229:210];
  assign \$signal$33.accumulate.tap_step  = \$signal$33 [209:190];
  assign \$signal$33.accumulate.row_step  = \$signal$33 [189:170];
  assign \$signal$33.accumulate.out_width  = \$signal$33 [169:156];
  assign \$signal$33.accumulate.width  = \$signal$33 [155:142];
  assign \$signal$33.accumulate.height  = \$signal$33 [141:128];
  assign \$signal$33.accumulate.start_offset  = \$signal$33 [127:114];
  assign \$signal$33.accumulate.start_x  = \$signal$33 [113:100];
  assign \$signal$33.accumulate.column_x  = \$signal$33 [99:86];
  assign \$signal$33.accumulate.row_y  = \$signal$33 [85:72];
  assign \$signal$33.accumulate.origin  = \$signal$33 [71:52];
  assign \$signal$33.accumulate.read_banks  = \$signal$33 [51:36];
  assign \$signal$33.accumulate.wait_vector  = \$signal$33 [35:20];
  assign \$signal$33.accumulate.wait_memory  = \$signal$33 [19:4];
  assign \$signal$33.accumulate.opcode  = \$signal$33 [3:0];
  assign \$signal$33.accumulate  = \$signal$33 ;
  assign step_position = \$signal$56 ;
  assign last_0_9 = done;
  assign write_2_3 = accumulator_write_address;
  assign write_1_3 = accumulator_write_bank;
  assign write_0_3 = accumulator_write;
  assign accumulator_write_data_1_register = accumulator_write_data_1;
  assign accumulator_write_data_0_register = accumulator_write_data_0;
  assign read_3_5 = accumulator_address;
  assign read_2_5 = accumulator_bank;
  assign read_0_5 = accumulator_read;
  assign \neg$148  = \neg$103 [255:240];
  assign \nz$147  = \nz$101 [255:240];
  assign \operands$146  = operands;
  assign \neg$145  = \neg$103 [239:224];
  assign \nz$144  = \nz$101 [239:224];
  assign \operands$143  = operands;
  assign \neg$142  = \neg$103 [223:208];
  assign \nz$141  = \nz$101 [223:208];
  assign \operands$140  = operands;
  assign \neg$139  = \neg$103 [207:192];
  assign \nz$138  = \nz$101 [207:192];
  assign \operands$137  = operands;
  assign \neg$136  = \neg$103 [191:176];
  assign \nz$135  = \nz$101 [191:176];
  assign \operands$134  = operands;
  assign \neg$133  = \neg$103 [175:160];
  assign \nz$132  = \nz$101 [175:160];
  assign \operands$131  = operands;
  assign \neg$130  = \neg$103 [159:144];
  assign \nz$129  = \nz$101 [159:144];
  assign \operands$128  = operands;
  assign \neg$127  = \neg$103 [143:128];
  assign \nz$126  = \nz$101 [143:128];
  assign \operands$125  = operands;
  assign \neg$124  = \neg$103 [127:112];
  assign \nz$123  = \nz$101 [127:112];
  assign \operands$122  = operands;
  assign \neg$121  = \neg$103 [111:96];
  assign \nz$120  = \nz$101 [111:96];
  assign \operands$119  = operands;
  assign \neg$118  = \neg$103 [95:80];
  assign \nz$117  = \nz$101 [95:80];
  assign \operands$116  = operands;
  assign \neg$115  = \neg$103 [79:64];
  assign \nz$114  = \nz$101 [79:64];
  assign \operands$113  = operands;
  assign \neg$112  = \neg$103 [63:48];
  assign \nz$111  = \nz$101 [63:48];
  assign \operands$110  = operands;
  assign \neg$109  = \neg$103 [47:32];
  assign \nz$108  = \nz$101 [47:32];
  assign \operands$107  = operands;
  assign \neg$106  = \neg$103 [31:16];
  assign \nz$105  = \nz$101 [31:16];
  assign \operands$104  = operands;
  assign neg = \neg$103 [15:0];
  assign nz = \nz$101 [15:0];
  assign extended = operands;
  assign word_read = \inside ;
  assign vector = \$signal$56 ;
  assign valid = read__valid;
  assign \address$87  = read__address;
  assign \$signal$85  = read__en;
  assign \load$75  = load;
  assign \load$59  = open_;
  assign positions = { 4'h0, \$signal$33 [281:270] };
  assign planes = \$signal$33 [269:258];
  assign kernel_x = \$signal$33 [257:252];
  assign kernel_y = \$signal$33 [251:246];
  assign dilation_x = \$signal$33 [245:242];
  assign dilation_y = \$signal$33 [241:238];
  assign stride_x = \$signal$33 [237:234];
  assign stride_y = \$signal$33 [233:230];
  assign plane = \$signal$33 [229:210];
  assign tap_step = \$signal$33 [209:190];
  assign row_step = \$signal$33 [189:170];
  assign out_width = \$signal$33 [169:156];
  assign width = \$signal$33 [155:142];
  assign height = \$signal$33 [141:128];
  assign start_offset = \$signal$33 [127:114];
  assign start_x = \$signal$33 [113:100];
  assign column_x = \$signal$33 [99:86];
  assign row_y = \$signal$33 [85:72];
  assign origin = \$signal$33 [71:52];
  assign read__held = held_read;
  assign \$signal$31  = streams;
  assign pending = \take$27 ;
  assign \bad_row$25  = bad_row;
  assign \illegal$23  = illegal;
  assign weight_row = read;
  assign \first$20  = first;
  assign \instruction$19  = instruction;
  assign loads = load;
  assign \start$15  = start;
  assign \$signal  = first;
  assign index = read_index;
  assign address = read_address;
  assign \read$7  = read;
  assign \fill_data$5  = fill_data;
  assign \fill_address$3  = fill_address;
  assign \fill$1  = fill;
endmodule

module tnthw_t16x16a2_array_unit_column_0(rst, drop, operands, nz, neg, sum, carry, clk);
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
  input drop;
  wire drop;
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

module tnthw_t16x16a2_array_unit_tiles(rst, read, completes, ends, start, instruction, drop, load, first, address, index, ready, loading, clk);
  wire _000_;
  wire [2:0] _001_;
  wire [2:0] _002_;
  wire [12:0] _003_;
  wire [12:0] _004_;
  wire [6:0] _005_;
  wire [6:0] _006_;
  wire [6:0] _007_;
  wire _008_;
  wire [13:0] _009_;
  wire _010_;
  wire [7:0] _011_;
  wire [7:0] _012_;
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
  wire [20:0] _029_;
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
  reg \$signal  = 1'h0;
  wire \$signal$6 ;
  output [19:0] address;
  reg [19:0] address = 20'h00000;
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
  reg [1:0] index = 2'h0;
  input [305:0] instruction;
  wire [305:0] instruction;
  reg [6:0] kernel_x_left = 7'h00;
  reg [6:0] kernel_x_whole = 7'h00;
  reg [6:0] kernel_y_left = 7'h00;
  input load;
  wire load;
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
  assign _000_ = | index;
  assign _010_ = ~ \$signal ;
  assign _021_ = _000_ | _010_;
  assign goes_on = loading & _021_;
  assign _024_ = loading & first;
  assign read = goes_on | _024_;
  assign _025_ = index == 2'h3;
  assign \$signal$6  = read & _025_;
  assign _026_ = index == 2'h3;
  assign completes = goes_on & _026_;
  assign _027_ = \$signal$6  & planes_left[12];
  assign _028_ = _027_ & kernel_x_left[6];
  assign ends = _028_ & kernel_y_left[6];
  assign _029_ = address + 1'h1;
  assign _001_ = index + 1'h1;
  assign _002_ = \$signal$6  ? 3'h0 : _001_;
  assign _003_ = instruction[269:258] - 2'h2;
  assign _004_ = instruction[269:258] - 2'h2;
  assign _005_ = instruction[257:252] - 2'h2;
  assign _006_ = instruction[257:252] - 2'h2;
  assign _007_ = instruction[251:246] - 2'h2;
  assign _008_ = ~ ends;
  assign _009_ = $signed(planes_left) - $signed(2'h1);
  assign _011_ = $signed(kernel_x_left) - $signed(2'h1);
  assign _012_ = $signed(kernel_y_left) - $signed(2'h1);
  always @(posedge clk)
    address <= _013_;
  always @(posedge clk)
    index <= _014_;
  always @(posedge clk)
    \$signal  <= _015_;
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
  assign _030_ = \$signal$6  ? _008_ : loading;
  assign _031_ = load ? start : _030_;
  assign _032_ = drop ? 1'h0 : _031_;
  assign _023_ = rst ? 1'h0 : _032_;
  assign _033_ = kernel_x_left[6] ? _012_[6:0] : kernel_y_left;
  assign _034_ = planes_left[12] ? _033_ : kernel_y_left;
  assign _035_ = \$signal$6  ? _034_ : kernel_y_left;
  assign _022_ = load ? _007_ : _035_;
  assign _020_ = load ? _006_ : kernel_x_whole;
  assign _036_ = kernel_x_left[6] ? kernel_x_whole : _011_[6:0];
  assign _037_ = planes_left[12] ? _036_ : kernel_x_left;
  assign _038_ = \$signal$6  ? _037_ : kernel_x_left;
  assign _019_ = load ? _005_ : _038_;
  assign _018_ = load ? _004_ : planes_whole;
  assign _039_ = planes_left[12] ? planes_whole : _009_[12:0];
  assign _040_ = \$signal$6  ? _039_ : planes_left;
  assign _017_ = load ? _003_ : _040_;
  assign _041_ = first ? 1'h0 : ready;
  assign _042_ = \$signal$6  ? 1'h1 : _041_;
  assign _043_ = drop ? 1'h0 : _042_;
  assign _016_ = rst ? 1'h0 : _043_;
  assign _044_ = first ? 1'h0 : \$signal ;
  assign _045_ = read ? 1'h1 : _044_;
  assign _046_ = drop ? 1'h0 : _045_;
  assign _015_ = rst ? 1'h0 : _046_;
  assign _047_ = read ? _002_[1:0] : index;
  assign _048_ = drop ? 2'h0 : _047_;
  assign _014_ = rst ? 2'h0 : _048_;
  assign _049_ = read ? _029_[19:0] : address;
  assign _050_ = load ? instruction[301:282] : _049_;
  assign _051_ = drop ? 20'h00000 : _050_;
  assign _013_ = rst ? 20'h00000 : _051_;
endmodule

module tnthw_t16x16a2_array_unit_weights(rst, fill, illegal, read__en, drop, fill_data, fill_address, first, bad_row, nz, neg, count, read_address, read_index, clk);
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
  input drop;
  wire drop;
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
  reg [127:0] _644_;
  always @(posedge clk) begin
    if (read__en) begin
      _644_ <= buffer[read_address[10:0]];
    end
  end
  assign read__data = _644_;
  assign illegal = \illegal$13  & \illegal$14 ;
  assign _000_ = ! row_1_3;
  assign _111_ = row_0_3 & _000_;
  assign _174_ = row_1_3 == 1'h1;
  assign _185_ = row_0_3 & _174_;
  assign _196_ = row_1_3 == 2'h2;
  assign _207_ = row_0_3 & _196_;
  assign _218_ = row_1_3 == 2'h3;
  assign _229_ = row_0_3 & _218_;
  assign _240_ = read_address >= 12'h800;
  assign _001_ = read__en & _240_;
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
  assign _170_ = _145_ + _167_;
  assign _171_ = ~ stores[3];
  assign _172_ = \nz$43 [18] & _171_;
  assign _173_ = ~ stores[3];
  assign _175_ = \nz$43 [19] & _173_;
  assign _176_ = _172_ + _175_;
  assign _177_ = ~ stores[3];
  assign _178_ = \nz$43 [20] & _177_;
  assign _179_ = _176_ + _178_;
  assign _180_ = ~ stores[3];
  assign _181_ = \nz$43 [21] & _180_;
  assign _182_ = ~ stores[3];
  assign _183_ = \nz$43 [22] & _182_;
  assign _184_ = _181_ + _183_;
  assign _186_ = ~ stores[3];
  assign _187_ = \nz$43 [23] & _186_;
  assign _188_ = _184_ + _187_;
  assign _189_ = ~ stores[3];
  assign _190_ = \nz$43 [24] & _189_;
  assign _191_ = ~ stores[3];
  assign _192_ = \nz$43 [25] & _191_;
  assign _193_ = _190_ + _192_;
  assign _194_ = ~ stores[3];
  assign _195_ = \nz$43 [26] & _194_;
  assign _197_ = _193_ + _195_;
  assign _198_ = ~ stores[3];
  assign _199_ = \nz$43 [27] & _198_;
  assign _200_ = ~ stores[3];
  assign _201_ = \nz$43 [28] & _200_;
  assign _202_ = _199_ + _201_;
  assign _203_ = ~ stores[3];
  assign _204_ = \nz$43 [29] & _203_;
  assign _205_ = _202_ + _204_;
  assign _206_ = ~ stores[3];
  assign _208_ = \nz$43 [30] & _206_;
  assign _209_ = ~ stores[3];
  assign _210_ = \nz$43 [31] & _209_;
  assign _211_ = _208_ + _210_;
  assign _212_ = ~ stores[3];
  assign _213_ = \nz$43 [32] & _212_;
  assign _214_ = _211_ + _213_;
  assign _215_ = ~ stores[3];
  assign _216_ = \nz$43 [33] & _215_;
  assign _217_ = ~ stores[3];
  assign _219_ = \nz$43 [34] & _217_;
  assign _220_ = _216_ + _219_;
  assign _221_ = ~ stores[3];
  assign _222_ = \nz$43 [35] & _221_;
  assign _223_ = _220_ + _222_;
  assign _224_ = ~ stores[3];
  assign _225_ = \nz$43 [36] & _224_;
  assign _226_ = ~ stores[3];
  assign _227_ = \nz$43 [37] & _226_;
  assign _228_ = _225_ + _227_;
  assign _230_ = ~ stores[3];
  assign _231_ = \nz$43 [38] & _230_;
  assign _232_ = _228_ + _231_;
  assign _233_ = ~ stores[3];
  assign _234_ = \nz$43 [39] & _233_;
  assign _235_ = ~ stores[3];
  assign _236_ = \nz$43 [40] & _235_;
  assign _237_ = _234_ + _236_;
  assign _238_ = ~ stores[3];
  assign _239_ = \nz$43 [41] & _238_;
  assign _241_ = _237_ + _239_;
  assign _242_ = ~ stores[3];
  assign _243_ = \nz$43 [42] & _242_;
  assign _244_ = ~ stores[3];
  assign _245_ = \nz$43 [43] & _244_;
  assign _246_ = _243_ + _245_;
  assign _247_ = ~ stores[3];
  assign _248_ = \nz$43 [44] & _247_;
  assign _249_ = _246_ + _248_;
  assign _250_ = ~ stores[3];
  assign _002_ = \nz$43 [45] & _250_;
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
    \$signal  <= _141_;
  always @(posedge clk)
    \illegal$13  <= _142_;
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
  assign _168_ = counting_1_3 ? _135_[8:0] : shadow_count;
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
  assign _152_[255:240] = stores[3] ? \neg$45 [15:0] : shadow_neg[255:240];
  assign _152_[239:160] = stores[2] ? \neg$45  : shadow_neg[239:160];
  assign _152_[159:80] = stores[1] ? \neg$45  : shadow_neg[159:80];
  assign _152_[79:0] = stores[0] ? \neg$45  : shadow_neg[79:0];
  assign _151_ = swap_0_4 ? shadow_nz : nz;
  assign _150_[255:240] = stores[3] ? \nz$43 [15:0] : shadow_nz[255:240];
  assign _150_[239:160] = stores[2] ? \nz$43  : shadow_nz[239:160];
  assign _150_[159:80] = stores[1] ? \nz$43  : shadow_nz[159:80];
  assign _150_[79:0] = stores[0] ? \nz$43  : shadow_nz[79:0];
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
  assign _269_ = drop ? 1'h0 : \$signal ;
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
  tnthw_t16x16a2_array_unit_weights_decoder decoder (
    .clk(clk),
    .data(data),
    .drop(drop),
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
    .rst(rst)
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

module tnthw_t16x16a2_array_unit_weights_decoder(rst, drop, data, nz_0_2, neg_0_2, nz_1_2, neg_1_2, nz_2_2, neg_2_2, nz_3_2, neg_3_2, nz_4_2, neg_4_2, nz_5_2, neg_5_2, nz_6_2, neg_6_2, nz_7_2, neg_7_2, nz_8_2, neg_8_2
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
  input drop;
  wire drop;
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
  assign _306_ = drop ? 1'h0 : _285_;
  assign _286_ = rst ? 1'h0 : _306_;
  assign neg = { neg_15_2, neg_14_2, neg_13_2, neg_12_2, neg_11_2, neg_10_2, neg_9_2, neg_8_2, neg_7_2, neg_6_2, neg_5_2, neg_4_2, neg_3_2, neg_2_2, neg_1_2, neg_0_2 };
  assign nz = { nz_15_2, nz_14_2, nz_13_2, nz_12_2, nz_11_2, nz_10_2, nz_9_2, nz_8_2, nz_7_2, nz_6_2, nz_5_2, nz_4_2, nz_3_2, nz_2_2, nz_1_2, nz_0_2 };
endmodule

module tnthw_t16x16a2_array_unit_window(rst, preload, restart_position, step_tap, next_last_position, last_tap, next_last_tap, valid, drop, \port$6584$52 , step_position, load, one_position, last_position, index, whole, clk);
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
  wire [13:0] _010_;
  wire [20:0] _011_;
  wire [7:0] _012_;
  wire [21:0] _013_;
  wire [7:0] _014_;
  wire [21:0] _015_;
  wire [13:0] _016_;
  wire [13:0] _017_;
  wire [16:0] _018_;
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
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire [20:0] _038_;
  wire [16:0] _039_;
  wire [20:0] _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire [13:0] _047_;
  wire [13:0] _048_;
  wire [13:0] _049_;
  wire [21:0] _050_;
  wire [19:0] _051_;
  wire [19:0] _052_;
  wire [19:0] _053_;
  wire [3:0] _054_;
  wire [3:0] _055_;
  wire [3:0] _056_;
  wire [3:0] _057_;
  wire [13:0] _058_;
  wire [13:0] _059_;
  wire [16:0] _060_;
  wire [16:0] _061_;
  wire [15:0] _062_;
  wire [15:0] _063_;
  wire [16:0] _064_;
  wire [15:0] _065_;
  wire [15:0] _066_;
  wire [20:0] _067_;
  wire [20:0] _068_;
  wire [19:0] _069_;
  wire [19:0] _070_;
  wire [21:0] _071_;
  wire [6:0] _072_;
  wire [12:0] _073_;
  wire [6:0] _074_;
  wire [6:0] _075_;
  wire [12:0] _076_;
  wire [19:0] _077_;
  wire [20:0] _078_;
  wire [19:0] _079_;
  wire [20:0] _080_;
  wire [19:0] _081_;
  wire [20:0] _082_;
  wire [19:0] _083_;
  wire [19:0] _084_;
  wire [19:0] _085_;
  wire [19:0] _086_;
  wire [20:0] _087_;
  wire [20:0] _088_;
  wire [20:0] _089_;
  wire [20:0] _090_;
  wire [19:0] _091_;
  wire [19:0] _092_;
  wire [19:0] _093_;
  wire [19:0] _094_;
  wire [20:0] _095_;
  wire [20:0] _096_;
  wire [20:0] _097_;
  wire [20:0] _098_;
  wire [19:0] _099_;
  wire [19:0] _100_;
  wire [19:0] _101_;
  wire [19:0] _102_;
  wire [12:0] _103_;
  wire [12:0] _104_;
  wire [6:0] _105_;
  wire [6:0] _106_;
  wire [6:0] _107_;
  wire [6:0] _108_;
  wire [6:0] _109_;
  wire [6:0] _110_;
  wire [19:0] _111_;
  wire [19:0] _112_;
  wire [19:0] _113_;
  wire [19:0] _114_;
  wire [19:0] _115_;
  wire [19:0] _116_;
  wire [19:0] _117_;
  wire [19:0] _118_;
  wire [20:0] _119_;
  wire [20:0] _120_;
  wire [20:0] _121_;
  wire [20:0] _122_;
  wire [20:0] _123_;
  wire [20:0] _124_;
  wire [20:0] _125_;
  wire [20:0] _126_;
  wire [15:0] _127_;
  wire [15:0] _128_;
  wire [15:0] _129_;
  wire [15:0] _130_;
  wire [15:0] _131_;
  wire [15:0] _132_;
  wire [16:0] _133_;
  wire [16:0] _134_;
  reg [13:0] \$like  = 14'h0000;
  reg [13:0] \$like$66  = 14'h0000;
  reg [15:0] \$signal  = 16'h0000;
  wire [15:0] \$signal$31 ;
  reg [15:0] \$signal$32  = 16'h0000;
  reg [15:0] \$signal$37  = 16'h0000;
  reg [20:0] \$signal$39  = 21'h000000;
  reg [20:0] \$signal$40  = 21'h000000;
  reg [19:0] \$signal$41  = 20'h00000;
  reg [19:0] \$signal$43  = 20'h00000;
  reg [19:0] \$signal$55  = 20'h00000;
  reg [20:0] \$signal$56  = 21'h000000;
  reg [19:0] \$signal$57  = 20'h00000;
  wire [19:0] \$signal$58 ;
  reg [20:0] \$signal$59  = 21'h000000;
  reg [19:0] \$signal$60  = 20'h00000;
  reg [20:0] \$signal$63  = 21'h000000;
  reg [20:0] \$signal$64  = 21'h000000;
  wire [15:0] \$signal$73 ;
  wire [15:0] \$signal$74 ;
  wire [19:0] address;
  input clk;
  wire clk;
  wire [13:0] column_x;
  wire [3:0] dilation_x;
  wire [3:0] dilation_y;
  input drop;
  wire drop;
  wire [13:0] height;
  output [15:0] index;
  reg [15:0] index = 16'h0000;
  wire [15:0] \index$69 ;
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
  output next_last_position;
  wire next_last_position;
  output next_last_tap;
  wire next_last_tap;
  wire [19:0] next_row;
  wire [19:0] \next_row$61 ;
  output one_position;
  wire one_position;
  wire [19:0] origin;
  wire [13:0] out_width;
  wire [19:0] plane;
  wire [11:0] planes;
  reg [12:0] planes_left = 13'h0000;
  reg [12:0] planes_whole = 13'h0000;
  input [229:0] \port$6584$52 ;
  wire [229:0] \port$6584$52 ;
  wire [15:0] positions;
  reg [16:0] positions_left = 17'h00000;
  reg [16:0] positions_whole = 17'h00000;
  input preload;
  wire preload;
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
  wire [3:0] stride_x;
  wire [3:0] stride_y;
  wire [19:0] tap_step;
  output valid;
  wire valid;
  output [19:0] whole;
  reg [19:0] whole = 20'h00000;
  wire [13:0] width;
  assign _002_ = load ? \port$6584$52 [75:62] : kept_start_offset;
  assign _003_ = load ? \port$6584$52 [75:62] : kept_start_offset;
  assign _004_ = \port$6584$52 [205:200] - 2'h2;
  assign _005_ = \port$6584$52 [217:206] - 2'h2;
  assign _006_ = \port$6584$52 [199:194] - 2'h2;
  assign _007_ = \port$6584$52 [205:200] - 2'h2;
  assign _008_ = \port$6584$52 [217:206] - 2'h2;
  assign _010_ = $signed(planes_left) - $signed(2'h1);
  assign _011_ = \$signal$55  + kept_plane;
  assign _012_ = $signed(kx_left) - $signed(2'h1);
  assign _013_ = $signed(\$signal$56 ) + $signed({ 1'h0, kept_dilation_x });
  assign _014_ = $signed(ky_left) - $signed(2'h1);
  assign _015_ = $signed(\$signal$59 ) + $signed({ 1'h0, kept_dilation_y });
  assign _016_ = load ? \port$6584$52 [33:20] : kept_row_y;
  assign _017_ = load ? \port$6584$52 [47:34] : kept_column_x;
  assign _019_ = $signed({ 1'h0, \$signal$39  }) + $signed(\$signal$59 );
  assign _020_ = $signed({ 1'h0, \$signal$40  }) + $signed(\$signal$56 );
  assign _021_ = \$signal$43  + \$signal$55 ;
  assign next_last_position = ! positions_left;
  assign { _022_[20], next_row } = \$signal$41  + kept_row_step;
  assign _023_ = { 2'h0, \port$6584$52 [117:104] } ^ { 2'h0, \port$6584$52 [61:48] };
  assign _024_ = ~ { 2'h0, \port$6584$52 [61:48] };
  assign _025_ = { 2'h0, \port$6584$52 [117:104] } | _024_;
  assign { _026_[17:16], \$signal$31  } = $signed(_023_) + $signed({ _025_, 1'h0 });
  assign _027_ = planes_left[12] & kx_left[6];
  assign last_tap = _027_ & ky_left[6];
  assign _029_ = ! ky_left;
  assign _030_ = kx_whole[6] & _029_;
  assign _031_ = ! kx_left;
  assign _032_ = _031_ & ky_left[6];
  assign _033_ = kx_left[6] ? _030_ : _032_;
  assign _034_ = planes_whole[12] & _033_;
  assign _035_ = ! planes_left;
  assign _036_ = _035_ & kx_left[6];
  assign _037_ = _036_ & ky_left[6];
  assign next_last_tap = planes_left[12] ? _034_ : _037_;
  assign { _038_[20], \$signal$58  } = \$signal$57  + kept_dilation_x;
  assign { _040_[20], \next_row$61  } = \$signal$60  + kept_tap_step;
  assign _041_ = \$signal$63 [13:0] < \$like ;
  assign _042_ = | \$signal$63 [20:14];
  assign _043_ = ~ _042_;
  assign _044_ = \$signal$64 [13:0] < \$like$66 ;
  assign _045_ = | \$signal$64 [20:14];
  assign _046_ = ~ _045_;
  assign valid = & { _046_, _044_, _043_, _041_ };
  always @(posedge clk)
    kept_start_offset <= _047_;
  always @(posedge clk)
    kept_row_y <= _048_;
  always @(posedge clk)
    kept_column_x <= _049_;
  always @(posedge clk)
    kept_row_step <= _051_;
  always @(posedge clk)
    kept_tap_step <= _052_;
  always @(posedge clk)
    kept_plane <= _053_;
  always @(posedge clk)
    kept_stride_y <= _054_;
  always @(posedge clk)
    kept_stride_x <= _055_;
  always @(posedge clk)
    kept_dilation_y <= _056_;
  always @(posedge clk)
    kept_dilation_x <= _057_;
  always @(posedge clk)
    kept_height <= _058_;
  always @(posedge clk)
    kept_width <= _059_;
  always @(posedge clk)
    positions_whole <= _060_;
  always @(posedge clk)
    \$signal  <= _062_;
  always @(posedge clk)
    \$signal$32  <= _063_;
  always @(posedge clk)
    positions_left <= _064_;
  always @(posedge clk)
    \$signal$37  <= _065_;
  always @(posedge clk)
    index <= _066_;
  always @(posedge clk)
    \$signal$39  <= _067_;
  always @(posedge clk)
    \$signal$40  <= _068_;
  always @(posedge clk)
    \$signal$41  <= _069_;
  always @(posedge clk)
    \$signal$43  <= _070_;
  always @(posedge clk)
    kx_whole <= _072_;
  always @(posedge clk)
    planes_whole <= _073_;
  always @(posedge clk)
    ky_left <= _074_;
  always @(posedge clk)
    kx_left <= _075_;
  always @(posedge clk)
    planes_left <= _076_;
  always @(posedge clk)
    \$signal$55  <= _077_;
  always @(posedge clk)
    \$signal$56  <= _078_;
  always @(posedge clk)
    \$signal$57  <= _079_;
  always @(posedge clk)
    \$signal$59  <= _080_;
  always @(posedge clk)
    \$signal$60  <= _081_;
  always @(posedge clk)
    \$signal$63  <= _019_[20:0];
  always @(posedge clk)
    \$signal$64  <= _020_[20:0];
  always @(posedge clk)
    \$like  <= kept_height;
  always @(posedge clk)
    \$like$66  <= kept_width;
  always @(posedge clk)
    whole <= _021_[19:0];
  assign _000_ = \port$6584$52 [229:218] - 2'h2;
  assign _009_ = \port$6584$52 [117:104] - 2'h2;
  assign _018_ = \port$6584$52 [229:218] - 2'h2;
  assign _028_ = $signed(positions_left) - $signed(2'h1);
  assign _039_ = index + 1'h1;
  assign _050_ = \$signal$39  + kept_stride_y;
  assign _061_ = $signed(\$signal$37 ) - $signed(2'h1);
  assign _071_ = \$signal$40  + kept_stride_x;
  assign _082_ = \$signal$43  + kept_stride_x;
  assign _001_ = load | restart_position;
  assign _083_ = kx_left[6] ? \next_row$61  : \$signal$60 ;
  assign _084_ = planes_left[12] ? _083_ : \$signal$60 ;
  assign _085_ = step_tap ? _084_ : \$signal$60 ;
  assign _086_ = load ? \$signal$60  : _085_;
  assign _081_ = load ? \port$6584$52 [19:0] : _086_;
  assign _087_ = kx_left[6] ? _015_[20:0] : \$signal$59 ;
  assign _088_ = planes_left[12] ? _087_ : \$signal$59 ;
  assign _089_ = step_tap ? _088_ : \$signal$59 ;
  assign _090_ = load ? \$signal$59  : _089_;
  assign _080_ = load ? { _016_[13], _016_[13], _016_[13], _016_[13], _016_[13], _016_[13], _016_[13], _016_ } : _090_;
  assign _091_ = kx_left[6] ? \next_row$61  : \$signal$58 ;
  assign _092_ = planes_left[12] ? _091_ : \$signal$57 ;
  assign _093_ = step_tap ? _092_ : \$signal$57 ;
  assign _094_ = load ? \$signal$57  : _093_;
  assign _079_ = load ? \port$6584$52 [19:0] : _094_;
  assign _095_ = kx_left[6] ? { kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x } : _013_[20:0];
  assign _096_ = planes_left[12] ? _095_ : \$signal$56 ;
  assign _097_ = step_tap ? _096_ : \$signal$56 ;
  assign _098_ = load ? \$signal$56  : _097_;
  assign _078_ = load ? { _017_[13], _017_[13], _017_[13], _017_[13], _017_[13], _017_[13], _017_[13], _017_ } : _098_;
  assign _099_ = kx_left[6] ? \next_row$61  : \$signal$58 ;
  assign _100_ = planes_left[12] ? _099_ : _011_[19:0];
  assign _101_ = step_tap ? _100_ : \$signal$55 ;
  assign _102_ = load ? \$signal$55  : _101_;
  assign _077_ = load ? \port$6584$52 [19:0] : _102_;
  assign _103_ = planes_left[12] ? planes_whole : _010_[12:0];
  assign _104_ = step_tap ? _103_ : planes_left;
  assign _076_ = load ? _008_ : _104_;
  assign _105_ = kx_left[6] ? kx_whole : _012_[6:0];
  assign _106_ = planes_left[12] ? _105_ : kx_left;
  assign _107_ = step_tap ? _106_ : kx_left;
  assign _075_ = load ? _007_ : _107_;
  assign _108_ = kx_left[6] ? _014_[6:0] : ky_left;
  assign _109_ = planes_left[12] ? _108_ : ky_left;
  assign _110_ = step_tap ? _109_ : ky_left;
  assign _074_ = load ? _006_ : _110_;
  assign _073_ = preload ? _005_ : planes_whole;
  assign _072_ = preload ? _004_ : kx_whole;
  assign _111_ = \$signal$37 [15] ? next_row : _082_[19:0];
  assign _112_ = step_position ? _111_ : \$signal$43 ;
  assign _113_ = restart_position ? \$signal$43  : _112_;
  assign _114_ = load ? \$signal$43  : _113_;
  assign _070_ = _001_ ? { 6'h00, _003_ } : _114_;
  assign _115_ = \$signal$37 [15] ? next_row : \$signal$41 ;
  assign _116_ = step_position ? _115_ : \$signal$41 ;
  assign _117_ = restart_position ? \$signal$41  : _116_;
  assign _118_ = load ? \$signal$41  : _117_;
  assign _069_ = _001_ ? 20'h00000 : _118_;
  assign _119_ = \$signal$37 [15] ? 21'h000000 : _071_[20:0];
  assign _120_ = step_position ? _119_ : \$signal$40 ;
  assign _121_ = restart_position ? \$signal$40  : _120_;
  assign _122_ = load ? \$signal$40  : _121_;
  assign _068_ = _001_ ? { 7'h00, _002_ } : _122_;
  assign _123_ = \$signal$37 [15] ? _050_[20:0] : \$signal$39 ;
  assign _124_ = step_position ? _123_ : \$signal$39 ;
  assign _125_ = restart_position ? \$signal$39  : _124_;
  assign _126_ = load ? \$signal$39  : _125_;
  assign _067_ = _001_ ? 21'h000000 : _126_;
  assign _127_ = step_position ? _039_[15:0] : index;
  assign _128_ = restart_position ? index : _127_;
  assign _129_ = load ? index : _128_;
  assign _066_ = _001_ ? 16'h0000 : _129_;
  assign _130_ = \$signal$37 [15] ? \$signal$32  : _061_[15:0];
  assign _131_ = step_position ? _130_ : \$signal$37 ;
  assign _132_ = restart_position ? \$signal  : _131_;
  assign _065_ = load ? \$signal$31  : _132_;
  assign _133_ = step_position ? _028_[16:0] : positions_left;
  assign _134_ = restart_position ? positions_whole : _133_;
  assign _064_ = load ? _018_ : _134_;
  assign _063_ = preload ? { _009_[14], _009_ } : \$signal$32 ;
  assign _062_ = preload ? \$signal$31  : \$signal ;
  assign _060_ = preload ? _000_ : positions_whole;
  assign _059_ = load ? \port$6584$52 [103:90] : kept_width;
  assign _058_ = load ? \port$6584$52 [89:76] : kept_height;
  assign _057_ = preload ? \port$6584$52 [193:190] : kept_dilation_x;
  assign _056_ = preload ? \port$6584$52 [189:186] : kept_dilation_y;
  assign _055_ = preload ? \port$6584$52 [185:182] : kept_stride_x;
  assign _054_ = preload ? \port$6584$52 [181:178] : kept_stride_y;
  assign _053_ = preload ? \port$6584$52 [177:158] : kept_plane;
  assign _052_ = preload ? \port$6584$52 [157:138] : kept_tap_step;
  assign _051_ = preload ? \port$6584$52 [137:118] : kept_row_step;
  assign _049_ = preload ? \port$6584$52 [47:34] : kept_column_x;
  assign _048_ = preload ? \port$6584$52 [33:20] : kept_row_y;
  assign _047_ = preload ? \port$6584$52 [75:62] : kept_start_offset;
  assign _040_[19:0] = \next_row$61 ;
  assign _038_[19:0] = \$signal$58 ;
  assign _026_[15:0] = \$signal$31 ;
  assign _022_[19:0] = next_row;
  assign last_position = positions_left[16];
  assign one_position = positions_whole[16];
  assign address = whole;
  assign start_x = \port$6584$52 [61:48];
  assign \$signal$74  = { 2'h0, \port$6584$52 [61:48] };
  assign \$signal$73  = { 2'h0, \port$6584$52 [117:104] };
  assign \index$69  = index;
  assign origin = \port$6584$52 [19:0];
  assign restart_tap = 1'h0;
  assign planes = \port$6584$52 [217:206];
  assign kernel_x = \port$6584$52 [205:200];
  assign kernel_y = \port$6584$52 [199:194];
  assign out_width = \port$6584$52 [117:104];
  assign positions = { 4'h0, \port$6584$52 [229:218] };
  assign width = \port$6584$52 [103:90];
  assign height = \port$6584$52 [89:76];
  assign dilation_x = \port$6584$52 [193:190];
  assign dilation_y = \port$6584$52 [189:186];
  assign stride_x = \port$6584$52 [185:182];
  assign stride_y = \port$6584$52 [181:178];
  assign plane = \port$6584$52 [177:158];
  assign tap_step = \port$6584$52 [157:138];
  assign row_step = \port$6584$52 [137:118];
  assign column_x = \port$6584$52 [47:34];
  assign row_y = \port$6584$52 [33:20];
  assign start_offset = \port$6584$52 [75:62];
endmodule

module tnthw_t16x16a2_counters(rst, add__load_words, add__weight_fill_rows, add__bias_fill_rows, add__steps_fill_rows, add__function_fill_rows, add__adds, add__vector_writes, clear, add__vectors, add__padded_vectors, add__weight_rows, add__array_reads, add__drain_reads, add__vector_steps, add__vector_reads, add__bias_reads, add__finish_passes, add__function_reads, add__memory_read_beats, add__memory_write_beats
, add__store_words, add__fetch_beats, add__instructions, add__accumulator_writes, total__vectors, total__padded_vectors, total__adds, total__weight_rows, total__array_reads, total__accumulator_writes, total__drain_reads, total__vector_steps, total__vector_reads, total__vector_writes, total__bias_reads, total__finish_passes, total__function_reads, total__memory_read_beats, total__memory_write_beats, total__load_words, total__store_words
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

module tnthw_t16x16a2_error_latch(\port$0$121 , clk, rst, \port$5169$0 , \port$5428$0 , \port$5431$0 , alarm, number_3, number_2, number_0, number_1, \port$6341$0 , \port$6343$0 , \port$6345$0 , \port$6347$0 , \port$6349$0 , \port$6351$0 , \port$6353$0 , \port$6355$0 , \port$6357$0 , \port$6359$0 
, \port$6361$0 , \port$6363$0 , \port$8714$0 , watch, over, clear, \port$8898$0 , \port$8987$0 , \port$8989$0 , \port$8991$0 , number_6, number_4, number_5, stop, code, unit, instruction, \port$0$83 );
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
  reg [21:0] \$signal  = 22'h000000;
  output alarm;
  wire alarm;
  input clear;
  wire clear;
  input clk;
  wire clk;
  output [3:0] code;
  reg [3:0] code = 4'h0;
  reg [21:0] first = 22'h000000;
  output [15:0] instruction;
  reg [15:0] instruction = 16'h0000;
  reg [3:0] met = 4'h0;
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
  input \port$0$121 ;
  wire \port$0$121 ;
  input \port$0$83 ;
  wire \port$0$83 ;
  input \port$5169$0 ;
  wire \port$5169$0 ;
  input \port$5428$0 ;
  wire \port$5428$0 ;
  input \port$5431$0 ;
  wire \port$5431$0 ;
  input \port$6341$0 ;
  wire \port$6341$0 ;
  input \port$6343$0 ;
  wire \port$6343$0 ;
  input \port$6345$0 ;
  wire \port$6345$0 ;
  input \port$6347$0 ;
  wire \port$6347$0 ;
  input \port$6349$0 ;
  wire \port$6349$0 ;
  input \port$6351$0 ;
  wire \port$6351$0 ;
  input \port$6353$0 ;
  wire \port$6353$0 ;
  input \port$6355$0 ;
  wire \port$6355$0 ;
  input \port$6357$0 ;
  wire \port$6357$0 ;
  input \port$6359$0 ;
  wire \port$6359$0 ;
  input \port$6361$0 ;
  wire \port$6361$0 ;
  input \port$6363$0 ;
  wire \port$6363$0 ;
  input \port$8714$0 ;
  wire \port$8714$0 ;
  input \port$8898$0 ;
  wire \port$8898$0 ;
  input \port$8987$0 ;
  wire \port$8987$0 ;
  input \port$8989$0 ;
  wire \port$8989$0 ;
  input \port$8991$0 ;
  wire \port$8991$0 ;
  wire [21:0] raised;
  input rst;
  wire rst;
  output stop;
  reg stop = 1'h0;
  output [1:0] unit;
  reg [1:0] unit = 2'h0;
  input watch;
  wire watch;
  assign _000_ = | { \port$0$83 , \port$8898$0 , \port$8991$0 , \port$8989$0 , \port$8987$0 , \port$6363$0 , \port$5428$0 , \port$6361$0 , \port$6359$0 , \port$6357$0 , \port$6355$0 , \port$6353$0 , \port$0$121 , \port$8714$0 , \port$5169$0 , \port$6351$0 , \port$6349$0 , \port$6347$0 , \port$6345$0 , \port$5431$0 , \port$6343$0 , \port$6341$0  };
  assign alarm = watch & _000_;
  assign _078_ = ~ stop;
  assign _145_ = watch & _078_;
  assign _210_ = _145_ ? { \port$0$83 , \port$8898$0 , \port$8991$0 , \port$8989$0 , \port$8987$0 , \port$6363$0 , \port$5428$0 , \port$6361$0 , \port$6359$0 , \port$6357$0 , \port$6355$0 , \port$6353$0 , \port$0$121 , \port$8714$0 , \port$5169$0 , \port$6351$0 , \port$6349$0 , \port$6347$0 , \port$6345$0 , \port$5431$0 , \port$6343$0 , \port$6341$0  } : 22'h000000;
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
  assign _239_ = \$signal [0] ? 4'h3 : 4'h0;
  assign _240_ = \$signal [1] ? 4'h4 : 4'h0;
  assign _241_ = _239_ | _240_;
  assign _242_ = \$signal [2] ? 4'h4 : 4'h0;
  assign _243_ = _241_ | _242_;
  assign _244_ = \$signal [3] ? 4'h5 : 4'h0;
  assign _245_ = _243_ | _244_;
  assign _246_ = \$signal [4] ? 4'h6 : 4'h0;
  assign _247_ = _245_ | _246_;
  assign _002_ = \$signal [5] ? 4'h7 : 4'h0;
  assign _003_ = _247_ | _002_;
  assign _004_ = \$signal [6] ? 4'h9 : 4'h0;
  assign _005_ = _003_ | _004_;
  assign _007_ = \$signal [7] ? 4'ha : 4'h0;
  assign _008_ = _005_ | _007_;
  assign _009_ = \$signal [8] ? 4'ha : 4'h0;
  assign _010_ = _008_ | _009_;
  assign _012_ = \$signal [9] ? 4'ha : 4'h0;
  assign _013_ = _010_ | _012_;
  assign _014_ = ~ met[0];
  assign _015_ = \$signal [10] & _014_;
  assign _016_ = _015_ ? 4'h1 : 4'h0;
  assign _017_ = _013_ | _016_;
  assign _019_ = ~ met[0];
  assign _020_ = \$signal [11] & _019_;
  assign _021_ = _020_ ? 4'h4 : 4'h0;
  assign _022_ = _017_ | _021_;
  assign _023_ = ~ met[0];
  assign _024_ = \$signal [12] & _023_;
  assign _025_ = _024_ ? 4'h6 : 4'h0;
  assign _026_ = _022_ | _025_;
  assign _028_ = | met[1:0];
  assign _029_ = ~ _028_;
  assign _030_ = \$signal [13] & _029_;
  assign _031_ = _030_ ? 4'h3 : 4'h0;
  assign _032_ = _026_ | _031_;
  assign _033_ = | met[1:0];
  assign _034_ = ~ _033_;
  assign _035_ = \$signal [14] & _034_;
  assign _036_ = _035_ ? 4'h4 : 4'h0;
  assign _037_ = _032_ | _036_;
  assign _039_ = | met[1:0];
  assign _040_ = ~ _039_;
  assign _041_ = \$signal [15] & _040_;
  assign _042_ = _041_ ? 4'h4 : 4'h0;
  assign _043_ = _037_ | _042_;
  assign _044_ = | met[1:0];
  assign _045_ = ~ _044_;
  assign _046_ = \$signal [16] & _045_;
  assign _047_ = _046_ ? 4'h5 : 4'h0;
  assign _048_ = _043_ | _047_;
  assign _050_ = | met[2:0];
  assign _051_ = ~ _050_;
  assign _052_ = \$signal [17] & _051_;
  assign _053_ = _052_ ? 4'h2 : 4'h0;
  assign _054_ = _048_ | _053_;
  assign _055_ = | met[2:0];
  assign _056_ = ~ _055_;
  assign _057_ = \$signal [18] & _056_;
  assign _058_ = _057_ ? 4'h3 : 4'h0;
  assign _059_ = _054_ | _058_;
  assign _061_ = | met[2:0];
  assign _062_ = ~ _061_;
  assign _063_ = \$signal [19] & _062_;
  assign _064_ = _063_ ? 4'h5 : 4'h0;
  assign _065_ = _059_ | _064_;
  assign _066_ = | met[2:0];
  assign _067_ = ~ _066_;
  assign _068_ = \$signal [20] & _067_;
  assign _069_ = _068_ ? 4'h8 : 4'h0;
  assign _070_ = _065_ | _069_;
  assign _072_ = | met[2:0];
  assign _073_ = ~ _072_;
  assign _074_ = \$signal [21] & _073_;
  assign _075_ = _074_ ? 4'hb : 4'h0;
  assign _076_ = _070_ | _075_;
  assign _083_ = ~ met[0];
  assign _084_ = \$signal [10] & _083_;
  assign _085_ = _084_ ? 2'h1 : 2'h0;
  assign _087_ = ~ met[0];
  assign _088_ = \$signal [11] & _087_;
  assign _089_ = _088_ ? 2'h1 : 2'h0;
  assign _090_ = _085_ | _089_;
  assign _091_ = ~ met[0];
  assign _092_ = \$signal [12] & _091_;
  assign _093_ = _092_ ? 2'h1 : 2'h0;
  assign _094_ = _090_ | _093_;
  assign _095_ = | met[1:0];
  assign _097_ = ~ _095_;
  assign _098_ = \$signal [13] & _097_;
  assign _099_ = _098_ ? 2'h2 : 2'h0;
  assign _100_ = _094_ | _099_;
  assign _101_ = | met[1:0];
  assign _102_ = ~ _101_;
  assign _103_ = \$signal [14] & _102_;
  assign _104_ = _103_ ? 2'h2 : 2'h0;
  assign _105_ = _100_ | _104_;
  assign _106_ = | met[1:0];
  assign _108_ = ~ _106_;
  assign _109_ = \$signal [15] & _108_;
  assign _110_ = _109_ ? 2'h2 : 2'h0;
  assign _111_ = _105_ | _110_;
  assign _112_ = | met[1:0];
  assign _113_ = ~ _112_;
  assign _114_ = \$signal [16] & _113_;
  assign _115_ = _114_ ? 2'h2 : 2'h0;
  assign _116_ = _111_ | _115_;
  assign _117_ = | met[2:0];
  assign _119_ = ~ _117_;
  assign _120_ = \$signal [17] & _119_;
  assign _121_ = _120_ ? 2'h3 : 2'h0;
  assign _122_ = _116_ | _121_;
  assign _123_ = | met[2:0];
  assign _124_ = ~ _123_;
  assign _125_ = \$signal [18] & _124_;
  assign _126_ = _125_ ? 2'h3 : 2'h0;
  assign _127_ = _122_ | _126_;
  assign _128_ = | met[2:0];
  assign _130_ = ~ _128_;
  assign _131_ = \$signal [19] & _130_;
  assign _132_ = _131_ ? 2'h3 : 2'h0;
  assign _133_ = _127_ | _132_;
  assign _134_ = | met[2:0];
  assign _135_ = ~ _134_;
  assign _136_ = \$signal [20] & _135_;
  assign _137_ = _136_ ? 2'h3 : 2'h0;
  assign _138_ = _133_ | _137_;
  assign _139_ = | met[2:0];
  assign _141_ = ~ _139_;
  assign _142_ = \$signal [21] & _141_;
  assign _143_ = _142_ ? 2'h3 : 2'h0;
  assign _144_ = _138_ | _143_;
  assign _149_ = | \$signal [9:0];
  assign _150_ = _149_ ? number_0 : 16'h0000;
  assign _151_ = | met[1:0];
  assign _152_ = ~ _151_;
  assign _153_ = \$signal [13] & _152_;
  assign _154_ = | met[1:0];
  assign _156_ = ~ _154_;
  assign _157_ = \$signal [14] & _156_;
  assign _158_ = | met[1:0];
  assign _159_ = ~ _158_;
  assign _160_ = \$signal [15] & _159_;
  assign _161_ = | met[1:0];
  assign _162_ = ~ _161_;
  assign _163_ = \$signal [16] & _162_;
  assign _164_ = | { _163_, _160_, _157_, _153_ };
  assign _165_ = _164_ ? number_1 : 16'h0000;
  assign _167_ = _150_ | _165_;
  assign _168_ = | met[2:0];
  assign _169_ = ~ _168_;
  assign _170_ = \$signal [17] & _169_;
  assign _171_ = | met[2:0];
  assign _172_ = ~ _171_;
  assign _173_ = \$signal [18] & _172_;
  assign _174_ = | met[2:0];
  assign _175_ = ~ _174_;
  assign _176_ = \$signal [19] & _175_;
  assign _178_ = | { _176_, _173_, _170_ };
  assign _179_ = _178_ ? number_2 : 16'h0000;
  assign _180_ = _167_ | _179_;
  assign _181_ = | met[2:0];
  assign _182_ = ~ _181_;
  assign _183_ = \$signal [20] & _182_;
  assign _184_ = | met[2:0];
  assign _185_ = ~ _184_;
  assign _186_ = \$signal [21] & _185_;
  assign _187_ = | { _186_, _183_ };
  assign _189_ = _187_ ? number_3 : 16'h0000;
  assign _190_ = _180_ | _189_;
  assign _191_ = ~ met[0];
  assign _192_ = \$signal [10] & _191_;
  assign _193_ = _192_ ? number_4 : 16'h0000;
  assign _194_ = _190_ | _193_;
  assign _195_ = ~ met[0];
  assign _196_ = \$signal [11] & _195_;
  assign _197_ = _196_ ? number_5 : 16'h0000;
  assign _198_ = _194_ | _197_;
  assign _199_ = ~ met[0];
  assign _200_ = \$signal [12] & _199_;
  assign _201_ = _200_ ? number_6 : 16'h0000;
  assign _202_ = _198_ | _201_;
  always @(posedge clk)
    first <= _203_;
  always @(posedge clk)
    met <= _204_;
  always @(posedge clk)
    \$signal  <= _205_;
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
  assign raised = { \port$0$83 , \port$8898$0 , \port$8991$0 , \port$8989$0 , \port$8987$0 , \port$6363$0 , \port$5428$0 , \port$6361$0 , \port$6359$0 , \port$6357$0 , \port$6355$0 , \port$6353$0 , \port$0$121 , \port$8714$0 , \port$5169$0 , \port$6351$0 , \port$6349$0 , \port$6347$0 , \port$6345$0 , \port$5431$0 , \port$6343$0 , \port$6341$0  };
endmodule

module tnthw_t16x16a2_memory_queue(rst, \port$10$0 , \port$25$0 , pop, head, drop, write__en, full, valid, clk);
  wire [3:0] _00_;
  wire [3:0] _01_;
  wire [3:0] _02_;
  wire _03_;
  wire [2:0] _04_;
  wire [2:0] _05_;
  wire [3:0] _06_;
  wire _07_;
  wire [4:0] _08_;
  wire [4:0] _09_;
  wire [5:0] _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire [2:0] _14_;
  wire [2:0] _15_;
  wire _16_;
  wire _17_;
  wire [3:0] _18_;
  wire [3:0] _19_;
  wire [2:0] \$signal ;
  reg [2:0] \$signal$4  = 3'h0;
  wire [2:0] \$signal$8 ;
  input clk;
  wire clk;
  wire [217:0] data;
  input drop;
  wire drop;
  output full;
  wire full;
  output [217:0] head;
  wire [217:0] head;
  reg [3:0] level = 4'h0;
  input pop;
  wire pop;
  input [209:0] \port$10$0 ;
  wire [209:0] \port$10$0 ;
  input [7:0] \port$25$0 ;
  wire [7:0] \port$25$0 ;
  wire push;
  wire [2:0] read__addr;
  wire [217:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output valid;
  reg valid = 1'h0;
  reg [2:0] write__addr = 3'h0;
  wire [217:0] write__data;
  input write__en;
  wire write__en;
  reg [217:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (write__en)
      storage[write__addr] <= { \port$25$0 , \port$10$0  };
  end
  reg [2:0] _44_;
  always @(posedge clk) begin
    _44_ <= \$signal ;
  end
  assign head = storage[_44_];
  assign _00_ = \$signal$4  + 1'h1;
  assign { _06_[3], \$signal  } = pop ? _00_ : { 1'h0, \$signal$4  };
  assign _07_ = write__en != pop;
  assign _08_ = level - 1'h1;
  assign _09_ = level + 1'h1;
  assign _10_ = pop ? { _08_[4], _08_ } : { 1'h0, _09_ };
  assign _11_ = ~ pop;
  assign _12_ = level != 1'h1;
  assign _13_ = _11_ | _12_;
  assign _01_ = write__addr + write__en;
  always @(posedge clk)
    level <= _02_;
  always @(posedge clk)
    valid <= _03_;
  always @(posedge clk)
    \$signal$4  <= _04_;
  always @(posedge clk)
    write__addr <= _05_;
  assign _14_ = drop ? 3'h0 : _01_[2:0];
  assign _05_ = rst ? 3'h0 : _14_;
  assign _15_ = drop ? 3'h0 : \$signal ;
  assign _04_ = rst ? 3'h0 : _15_;
  assign _16_ = _07_ ? _13_ : valid;
  assign _17_ = drop ? 1'h0 : _16_;
  assign _03_ = rst ? 1'h0 : _17_;
  assign _18_ = _07_ ? _10_[3:0] : level;
  assign _19_ = drop ? 4'h0 : _18_;
  assign _02_ = rst ? 4'h0 : _19_;
  assign _06_[2:0] = \$signal ;
  assign full = level[3];
  assign read__data = head;
  assign read__en = 1'h1;
  assign read__addr = \$signal ;
  assign data = { \port$25$0 , \port$10$0  };
  assign write__data = { \port$25$0 , \port$10$0  };
  assign \$signal$8  = write__addr;
  assign push = write__en;
endmodule

module tnthw_t16x16a2_memory_unit(clk, rst, free, held_read, held_write, slot, done, fetched, request__payload__write, load__en, weights_write, bias_write, steps_write, function_write, page_write, bad_weights, bad_table, read_beat, word_read, write_beat, start
, request__ready, beats__valid, \beats__ready$54 , instruction, drop, memory_beats, fetching, request__valid, request__payload__address, beats, room, gathered, read_data__ready, bad_count, load__address, store__en, store__address, write_data__payload, write_data__valid, read__data, first
, input_offset, output_offset, beats__payload);
  wire _000_;
  wire _001_;
  wire _002_;
  wire [31:0] _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [209:0] _009_;
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
  wire [32:0] _079_;
  wire _080_;
  wire [32:0] _081_;
  wire [32:0] _082_;
  wire [17:0] _083_;
  wire _084_;
  wire [32:0] _085_;
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
  wire [15:0] _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire [19:0] _104_;
  wire [32:0] _105_;
  wire [32:0] _106_;
  wire [31:0] _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire [16:0] _111_;
  wire [22:0] _112_;
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
  reg \$signal  = 1'h0;
  reg \$signal$10  = 1'h0;
  reg \$signal$13  = 1'h0;
  reg \$signal$15  = 1'h0;
  reg \$signal$16  = 1'h0;
  reg [15:0] \$signal$20  = 16'h0000;
  wire \$signal$26 ;
  reg [31:0] \$signal$27  = 32'd0;
  reg \$signal$9  = 1'h0;
  output bad_count;
  wire bad_count;
  wire \bad_count$95 ;
  wire bad_row;
  output bad_table;
  wire bad_table;
  output bad_weights;
  wire bad_weights;
  reg [31:0] base = 32'd0;
  output [19:0] beats;
  reg [19:0] beats = 20'h00000;
  input [31:0] beats__payload;
  wire [31:0] beats__payload;
  wire [31:0] \beats__payload$53 ;
  wire beats__ready;
  input \beats__ready$54 ;
  wire \beats__ready$54 ;
  input beats__valid;
  wire beats__valid;
  wire \beats__valid$57 ;
  output bias_write;
  wire bias_write;
  input clk;
  wire clk;
  reg [22:0] count = 23'h000000;
  output done;
  wire done;
  wire \done$38 ;
  wire \done$39 ;
  input drop;
  wire drop;
  wire [19:0] entry;
  wire [19:0] \entry$84 ;
  output fetched;
  wire fetched;
  output fetching;
  reg fetching = 1'h0;
  wire \fetching$37 ;
  input first;
  wire first;
  output free;
  wire free;
  output function_write;
  wire function_write;
  output [511:0] gathered;
  wire [511:0] gathered;
  wire [511:0] \gathered$85 ;
  wire [209:0] head;
  wire [209:0] \head$63 ;
  output [15:0] held_read;
  wire [15:0] held_read;
  output [15:0] held_write;
  wire [15:0] held_write;
  input [31:0] input_offset;
  wire [31:0] input_offset;
  input [209:0] instruction;
  wire [209:0] instruction;
  wire [209:0] \instruction$64 ;
  wire [209:0] \instruction$65 ;
  reg load = 1'h1;
  wire \load$60 ;
  wire \load$61 ;
  output [19:0] load__address;
  wire [19:0] load__address;
  wire [31:0] load__data;
  output load__en;
  wire load__en;
  wire [15:0] load__held;
  wire load__mask;
  input [31:0] memory_beats;
  wire [31:0] memory_beats;
  reg of_input = 1'h0;
  reg of_output = 1'h0;
  reg [2:0] of_table = 3'h0;
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
  reg request__valid = 1'h0;
  reg [16:0] requests_left = 17'h00000;
  output [32:0] room;
  reg [32:0] room = 33'h000000000;
  input rst;
  wire rst;
  wire sent;
  output slot;
  wire slot;
  input start;
  wire start;
  wire \start$58 ;
  wire \start$59 ;
  reg [209:0] starting = 210'h00000000000000000000000000000000000000000000000000000;
  wire step;
  output steps_write;
  wire steps_write;
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
  wire [209:0] \word$66 ;
  wire [209:0] \word$67 ;
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
  assign _000_ = ~ start;
  assign _033_ = starting[3:0] == 2'h2;
  assign _050_ = starting[3:0] == 3'h4;
  assign _068_ = starting[3:0] == 3'h6;
  assign _087_ = starting[3:0] == 3'h5;
  assign _001_ = ! starting[110:109];
  assign _011_ = _087_ & _001_;
  assign _022_ = starting[3:0] == 3'h5;
  assign _028_ = starting[110:109] == 1'h1;
  assign _029_ = _022_ & _028_;
  assign _030_ = starting[3:0] == 3'h5;
  assign _031_ = starting[110:109] == 2'h2;
  assign _032_ = _030_ & _031_;
  assign _034_ = instruction[3:0] == 2'h2;
  assign _035_ = instruction[3:0] == 2'h3;
  assign _036_ = _034_ | _035_;
  assign _037_ = _036_ ? 1'h0 : instruction[108];
  assign _038_ = ~ first;
  assign _039_ = _037_ & _038_;
  assign _040_ = instruction[3:0] == 2'h3;
  assign _041_ = start & \$signal$13 ;
  assign _042_ = instruction[3:0] == 3'h4;
  assign _043_ = instruction[3:0] == 3'h5;
  assign _044_ = _042_ | _043_;
  assign _045_ = instruction[3:0] == 3'h6;
  assign _046_ = _044_ | _045_;
  assign _047_ = _046_ ? 2'h0 : instruction[209:208];
  assign _048_ = _047_ == 1'h1;
  assign _049_ = instruction[3:0] == 3'h4;
  assign _051_ = instruction[3:0] == 3'h5;
  assign _052_ = _049_ | _051_;
  assign _053_ = instruction[3:0] == 3'h6;
  assign _054_ = _052_ | _053_;
  assign _055_ = _054_ ? 2'h0 : instruction[209:208];
  assign _056_ = _055_ == 2'h2;
  assign _057_ = instruction[3:0] == 2'h2;
  assign _058_ = instruction[3:0] == 2'h3;
  assign _059_ = _057_ | _058_;
  assign _060_ = 1'h0 + { 1'h0, instruction[207:188] };
  assign _061_ = _059_ ? _060_ : { 2'h0, instruction[107:88] };
  assign _062_ = instruction[3:0] == 3'h4;
  assign _063_ = instruction[3:0] == 3'h5;
  assign _064_ = _062_ | _063_;
  assign _065_ = instruction[3:0] == 3'h6;
  assign _066_ = _064_ | _065_;
  assign _067_ = _066_ ? 16'h0001 : instruction[187:172];
  assign _069_ = instruction[3:0] == 3'h4;
  assign _070_ = instruction[3:0] == 3'h5;
  assign _071_ = _069_ | _070_;
  assign _072_ = instruction[3:0] == 3'h6;
  assign _073_ = _071_ | _072_;
  assign _074_ = _073_ ? instruction[67:36] : instruction[99:68];
  assign _075_ = request__valid & request__ready;
  assign _076_ = \$signal$20  - 2'h2;
  assign _077_ = ~ \$signal$13 ;
  assign _078_ = start & _077_;
  assign _079_ = base + offset;
  assign _080_ = | count[22:20];
  assign _081_ = memory_beats - count;
  assign _082_ = _080_ ? 33'h1ffffffff : _081_;
  assign _083_ = $signed(requests_left) - $signed(2'h1);
  assign _084_ = ~ requests_left[16];
  assign _085_ = \$signal$27  + word[131:100];
  assign free = ~ \$signal ;
  assign _086_ = word[3:0] == 3'h4;
  assign _088_ = word[3:0] == 3'h5;
  assign _089_ = _086_ | _088_;
  assign _090_ = word[3:0] == 3'h6;
  assign _091_ = _089_ | _090_;
  assign _092_ = _091_ ? 16'h0000 : word[51:36];
  assign held_read = \$signal  ? _092_ : 16'h0000;
  assign _093_ = word[3:0] == 3'h4;
  assign _094_ = word[3:0] == 3'h5;
  assign _095_ = _093_ | _094_;
  assign _096_ = word[3:0] == 3'h6;
  assign _097_ = _095_ | _096_;
  assign _098_ = _097_ ? 16'h0000 : word[67:52];
  assign held_write = \$signal  ? _098_ : 16'h0000;
  assign _099_ = word[3:0] == 3'h4;
  assign _100_ = word[3:0] == 3'h5;
  assign _101_ = _099_ | _100_;
  assign _102_ = word[3:0] == 3'h6;
  assign _103_ = _101_ | _102_;
  assign { _104_[19:1], slot } = _103_ ? word[87:68] : word[151:132];
  assign _002_ = \done$38  | \done$39 ;
  assign done = _002_ | \$signal$16 ;
  assign fetched = done & fetching;
  assign _003_ = of_output ? output_offset : 32'd0;
  assign offset = of_input ? input_offset : _003_;
  assign request__payload__write = word[3:0] == 2'h3;
  assign \start$58  = start & \$signal$15 ;
  assign _004_ = ~ \$signal$15 ;
  assign _005_ = start & _004_;
  assign _006_ = ~ \$signal$13 ;
  assign \start$59  = _005_ & _006_;
  assign load__en = write & \$signal$9 ;
  assign weights_write = write & \$signal$10 ;
  assign bias_write = write & of_table[0];
  assign steps_write = write & of_table[1];
  assign function_write = write & of_table[2];
  assign page_write = write & fetching;
  assign bad_weights = bad_row & \$signal$10 ;
  assign _007_ = | of_table;
  assign bad_table = bad_row & _007_;
  always @(posedge clk)
    starting <= instruction;
  always @(posedge clk)
    load <= _008_;
  always @(posedge clk)
    word <= _009_;
  always @(posedge clk)
    \$signal  <= _010_;
  always @(posedge clk)
    \$signal$9  <= _012_;
  always @(posedge clk)
    \$signal$10  <= _013_;
  always @(posedge clk)
    fetching <= _014_;
  always @(posedge clk)
    of_table <= _015_;
  always @(posedge clk)
    \$signal$13  <= _016_;
  always @(posedge clk)
    \$signal$15  <= _017_;
  always @(posedge clk)
    \$signal$16  <= _018_;
  always @(posedge clk)
    of_input <= _019_;
  always @(posedge clk)
    of_output <= _020_;
  always @(posedge clk)
    count <= _021_;
  always @(posedge clk)
    \$signal$20  <= _067_;
  always @(posedge clk)
    base <= _074_;
  always @(posedge clk)
    requests_left <= _023_;
  always @(posedge clk)
    request__valid <= _024_;
  always @(posedge clk)
    \$signal$27  <= _025_;
  always @(posedge clk)
    beats <= _026_;
  always @(posedge clk)
    room <= _027_;
  assign _105_ = load ? _082_ : room;
  assign _106_ = drop ? 33'h000000000 : _105_;
  assign _027_ = rst ? 33'h000000000 : _106_;
  assign _026_ = load ? count[19:0] : beats;
  assign _107_ = _075_ ? _085_[31:0] : \$signal$27 ;
  assign _025_ = load ? _079_[31:0] : _107_;
  assign _108_ = _075_ ? _084_ : request__valid;
  assign _109_ = load ? _078_ : _108_;
  assign _110_ = drop ? 1'h0 : _109_;
  assign _024_ = rst ? 1'h0 : _110_;
  assign _111_ = _075_ ? _083_[16:0] : requests_left;
  assign _023_ = load ? _076_ : _111_;
  assign _112_ = drop ? 23'h000000 : { 1'h0, _061_ };
  assign _021_ = rst ? 23'h000000 : _112_;
  assign _113_ = drop ? 1'h0 : _056_;
  assign _020_ = rst ? 1'h0 : _113_;
  assign _114_ = drop ? 1'h0 : _048_;
  assign _019_ = rst ? 1'h0 : _114_;
  assign _115_ = drop ? 1'h0 : _041_;
  assign _018_ = rst ? 1'h0 : _115_;
  assign _116_ = drop ? 1'h0 : _040_;
  assign _017_ = rst ? 1'h0 : _116_;
  assign _117_ = drop ? 1'h0 : _039_;
  assign _016_ = rst ? 1'h0 : _117_;
  assign _118_ = load ? _032_ : of_table[2];
  assign _119_ = drop ? 1'h0 : _118_;
  assign _015_[2] = rst ? 1'h0 : _119_;
  assign _120_ = load ? _029_ : of_table[1];
  assign _121_ = drop ? 1'h0 : _120_;
  assign _015_[1] = rst ? 1'h0 : _121_;
  assign _122_ = load ? _011_ : of_table[0];
  assign _123_ = drop ? 1'h0 : _122_;
  assign _015_[0] = rst ? 1'h0 : _123_;
  assign _124_ = load ? _068_ : fetching;
  assign _125_ = drop ? 1'h0 : _124_;
  assign _014_ = rst ? 1'h0 : _125_;
  assign _126_ = load ? _050_ : \$signal$10 ;
  assign _127_ = drop ? 1'h0 : _126_;
  assign _013_ = rst ? 1'h0 : _127_;
  assign _128_ = load ? _033_ : \$signal$9 ;
  assign _129_ = drop ? 1'h0 : _128_;
  assign _012_ = rst ? 1'h0 : _129_;
  assign _130_ = done ? 1'h0 : \$signal ;
  assign _131_ = start ? 1'h1 : _130_;
  assign _132_ = drop ? 1'h0 : _131_;
  assign _010_ = rst ? 1'h0 : _132_;
  assign _009_ = load ? starting : word;
  assign _133_ = done ? 1'h1 : load;
  assign _134_ = load ? _000_ : _133_;
  assign _135_ = drop ? 1'h1 : _134_;
  assign _008_ = rst ? 1'h1 : _135_;
  tnthw_t16x16a2_memory_unit_load_path load_path (
    .bad_count(bad_count),
    .bad_row(bad_row),
    .beats__payload(beats__payload),
    .beats__ready(read_data__ready),
    .beats__valid(beats__valid),
    .clk(clk),
    .done(\done$39 ),
    .drop(drop),
    .entry(load__address),
    .gathered(gathered),
    .head(instruction),
    .instruction(starting),
    .load(load),
    .rst(rst),
    .start(\start$59 ),
    .taken(read_beat),
    .word(word),
    .write(write)
  );
  tnthw_t16x16a2_memory_unit_store_path store_path (
    .beats__payload(write_data__payload),
    .beats__ready(\beats__ready$54 ),
    .beats__valid(write_data__valid),
    .clk(clk),
    .done(\done$38 ),
    .drop(drop),
    .head(instruction),
    .instruction(starting),
    .load(load),
    .read__address(store__address),
    .read__data(read__data),
    .read__en(store__en),
    .rst(rst),
    .sent(write_beat),
    .start(\start$58 ),
    .step(word_read),
    .word(word)
  );
  assign \word.fetch.once  = word[108];
  assign \word.fetch.beats  = word[107:88];
  assign \word.fetch.buffer  = word[87:68];
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
  assign _104_[0] = slot;
  assign request__payload__address = \$signal$27 ;
  assign step = word_read;
  assign sent = write_beat;
  assign taken = read_beat;
  assign \bad_count$95  = bad_count;
  assign \gathered$85  = gathered;
  assign \entry$84  = load__address;
  assign load__data = gathered[31:0];
  assign load__mask = 1'h1;
  assign entry = load__address;
  assign load__held = held_write;
  assign store__data = read__data;
  assign read__address = store__address;
  assign read__en = store__en;
  assign store__valid = 1'h1;
  assign store__held = held_read;
  assign \word$67  = word;
  assign \word$66  = word;
  assign \instruction$65  = starting;
  assign \instruction$64  = starting;
  assign \head$63  = instruction;
  assign head = instruction;
  assign \load$61  = load;
  assign \load$60  = load;
  assign \beats__valid$57  = write_data__valid;
  assign write_data__ready = \beats__ready$54 ;
  assign \beats__payload$53  = write_data__payload;
  assign read_data__valid = beats__valid;
  assign beats__ready = read_data__ready;
  assign read_data__payload = beats__payload;
  assign request__payload__beats = beats;
  assign \fetching$37  = fetching;
  assign \$signal$26  = request__valid;
endmodule

module tnthw_t16x16a2_memory_unit_load_path(clk, rst, start, taken, beats__valid, head, drop, instruction, load, word, gathered, beats__ready, write, bad_row, bad_count, done, entry, beats__payload);
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
  wire [4:0] _018_;
  wire [4:0] _019_;
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
  wire [21:0] _034_;
  wire [17:0] _035_;
  wire [20:0] _036_;
  wire _037_;
  wire [21:0] _038_;
  wire [6:0] _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire [20:0] _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire [511:0] _052_;
  wire [3:0] _053_;
  wire [19:0] _054_;
  wire [19:0] _055_;
  wire _056_;
  wire [20:0] _057_;
  wire [20:0] _058_;
  wire _059_;
  wire [16:0] _060_;
  wire [20:0] _061_;
  wire [5:0] _062_;
  wire [5:0] _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire [19:0] _067_;
  wire _068_;
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
  wire [31:0] _118_;
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
  reg [3:0] \$signal  = 4'h0;
  reg \$signal$12  = 1'h0;
  wire [4:0] \$signal$21 ;
  reg \$signal$23  = 1'h0;
  reg \$signal$25  = 1'h0;
  wire \$signal$29 ;
  wire \$signal$31 ;
  wire \$signal$33 ;
  wire \$signal$36 ;
  wire \$signal$41 ;
  wire \$signal$8 ;
  reg [19:0] _first = 20'h00000;
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
  wire beats__ready;
  input beats__valid;
  wire beats__valid;
  reg [20:0] beats_left = 21'h000000;
  reg bounded = 1'h0;
  input clk;
  wire clk;
  output done;
  reg done = 1'h0;
  input drop;
  wire drop;
  output [19:0] entry;
  reg [19:0] entry = 20'h00000;
  wire [19:0] \entry$43 ;
  output [511:0] gathered;
  reg [511:0] gathered = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [511:0] \gathered$42 ;
  input [209:0] head;
  wire [209:0] head;
  reg [5:0] in_entry_left = 6'h00;
  reg [5:0] in_entry_whole = 6'h00;
  input [209:0] instruction;
  wire [209:0] instruction;
  input load;
  wire load;
  reg [19:0] rows = 20'h00000;
  wire [19:0] \rows$28 ;
  reg [16:0] rows_left = 17'h00000;
  input rst;
  wire rst;
  input start;
  wire start;
  output taken;
  wire taken;
  input [209:0] word;
  wire [209:0] word;
  reg [20:0] words_left = 21'h000000;
  reg [20:0] words_whole = 21'h000000;
  output write;
  reg write = 1'h0;
  assign _007_ = \$signal  == 3'h5;
  assign _008_ = \$signal  == 3'h6;
  assign _009_ = \$signal  == 3'h7;
  assign _010_ = \$signal  == 4'h8;
  assign _011_ = \$signal  == 4'h9;
  assign _012_ = \$signal  == 4'ha;
  assign _013_ = \$signal  == 4'hb;
  assign _014_ = \$signal  == 4'hc;
  assign _015_ = \$signal  == 4'hd;
  assign _016_ = \$signal  == 4'he;
  assign _017_ = \$signal  == 4'hf;
  assign _018_ = \$signal  + 1'h1;
  assign _019_ = \$signal$8  ? 5'h00 : _018_;
  assign _020_ = instruction[3:0] == 2'h2;
  assign _022_ = instruction[3:0] == 2'h3;
  assign _023_ = _020_ | _022_;
  assign _024_ = instruction[207:188] - 2'h2;
  assign _025_ = instruction[207:188] - 2'h2;
  assign _026_ = instruction[187:172] - 2'h2;
  assign _027_ = instruction[107:88] - 2'h2;
  assign _028_ = \$signal$21  - 2'h2;
  assign _029_ = \$signal$21  - 2'h2;
  assign _030_ = instruction[3:0] == 2'h2;
  assign _031_ = instruction[3:0] == 3'h4;
  assign _032_ = instruction[3:0] == 3'h5;
  assign _033_ = _031_ | _032_;
  assign _034_ = $signed(beats_left) - $signed(2'h1);
  assign _035_ = $signed(rows_left) - $signed(2'h1);
  assign _036_ = address + 1'h1;
  assign _038_ = $signed(words_left) - $signed(2'h1);
  assign _039_ = $signed(in_entry_left) - $signed(2'h1);
  assign _040_ = ~ \$signal$33 ;
  assign _041_ = \$signal$8  & _040_;
  assign _042_ = \$signal$8  & \$signal$33 ;
  assign _043_ = ~ \$signal$8 ;
  assign _044_ = \$signal$36  & _043_;
  assign _045_ = ~ \$signal$25 ;
  assign _046_ = _044_ & _045_;
  assign \$signal$29  = \$signal$12  & words_left[20];
  assign { _047_[20], _following } = _row + word[171:152];
  assign \$signal$41  = \$signal$29  & rows_left[16];
  assign _049_ = address >= rows;
  assign \$signal$33  = bounded & _049_;
  assign taken = beats__valid & \$signal$23 ;
  assign \$signal$8  = taken & in_entry_left[5];
  assign \$signal$36  = taken & beats_left[20];
  assign _050_ = in_entry_left[5] & \$signal$41 ;
  assign _051_ = \$signal$25  ? _050_ : beats_left[20];
  assign \$signal$31  = taken & _051_;
  always @(posedge clk)
    _first <= _001_;
  always @(posedge clk)
    gathered <= _052_;
  always @(posedge clk)
    \$signal  <= _053_;
  always @(posedge clk)
    address <= _054_;
  always @(posedge clk)
    _row <= _055_;
  always @(posedge clk)
    \$signal$12  <= _056_;
  always @(posedge clk)
    words_left <= _057_;
  always @(posedge clk)
    words_whole <= _058_;
  always @(posedge clk)
    rows_left <= _060_;
  always @(posedge clk)
    beats_left <= _061_;
  always @(posedge clk)
    in_entry_left <= _062_;
  always @(posedge clk)
    in_entry_whole <= _063_;
  always @(posedge clk)
    \$signal$23  <= _064_;
  always @(posedge clk)
    \$signal$25  <= _065_;
  always @(posedge clk)
    bounded <= _066_;
  always @(posedge clk)
    rows <= _067_;
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
  assign _000_ = head[3:0] == 3'h6;
  assign _021_ = head[3:0] == 3'h4;
  assign _037_ = head[3:0] == 3'h5;
  assign _048_ = _021_ | _037_;
  assign _059_ = head[3:0] == 3'h6;
  assign _068_ = _048_ | _059_;
  assign _074_ = _068_ ? head[87:68] : head[151:132];
  assign _001_ = _000_ ? 20'h00000 : _074_;
  assign _002_ = ! \$signal ;
  assign _003_ = \$signal  == 1'h1;
  assign _004_ = \$signal  == 2'h2;
  assign _005_ = \$signal  == 2'h3;
  assign _006_ = \$signal  == 3'h4;
  function [4:0] _217_;
    input [4:0] a;
    input [14:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _217_ = b[4:0];
      3'b?1?:
        _217_ = b[9:5];
      3'b1??:
        _217_ = b[14:10];
      default:
        _217_ = a;
    endcase
  endfunction
  assign _075_ = _217_(5'h00, 15'h4104, { _078_, _077_, _076_ });
  assign _076_ = instruction[110:109] == 2'h2;
  assign _077_ = instruction[110:109] == 2'h1;
  assign _078_ = ! instruction[110:109];
  function [4:0] _221_;
    input [4:0] a;
    input [19:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _221_ = b[4:0];
      4'b??1?:
        _221_ = b[9:5];
      4'b?1??:
        _221_ = b[14:10];
      4'b1???:
        _221_ = b[19:15];
      default:
        _221_ = a;
    endcase
  endfunction
  assign \$signal$21  = _221_(5'h00, { 15'h0490, _075_ }, { _082_, _081_, _080_, _079_ });
  assign _079_ = instruction[3:0] == 4'h5;
  assign _080_ = instruction[3:0] == 4'h6;
  assign _081_ = instruction[3:0] == 4'h4;
  assign _082_ = instruction[3:0] == 4'h2;
  function [19:0] _226_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _226_ = b[19:0];
      3'b?1?:
        _226_ = b[39:20];
      3'b1??:
        _226_ = b[59:40];
      default:
        _226_ = a;
    endcase
  endfunction
  assign _083_ = _226_(20'h00800, 60'h002000020000100, { _086_, _085_, _084_ });
  assign _084_ = instruction[110:109] == 2'h2;
  assign _085_ = instruction[110:109] == 2'h1;
  assign _086_ = ! instruction[110:109];
  assign \rows$28  = _087_ ? _083_ : 20'h00800;
  assign _087_ = instruction[3:0] == 4'h5;
  assign _073_ = \$signal$8  ? address : entry;
  assign _088_ = drop ? 1'h0 : \$signal$31 ;
  assign _072_ = rst ? 1'h0 : _088_;
  assign _089_ = drop ? 1'h0 : _046_;
  assign _071_ = rst ? 1'h0 : _089_;
  assign _090_ = drop ? 1'h0 : _042_;
  assign _070_ = rst ? 1'h0 : _090_;
  assign _091_ = drop ? 1'h0 : _041_;
  assign _069_ = rst ? 1'h0 : _091_;
  assign _067_ = load ? \rows$28  : rows;
  assign _092_ = load ? _033_ : bounded;
  assign _093_ = drop ? 1'h0 : _092_;
  assign _066_ = rst ? 1'h0 : _093_;
  assign _094_ = load ? _030_ : \$signal$25 ;
  assign _095_ = drop ? 1'h0 : _094_;
  assign _065_ = rst ? 1'h0 : _095_;
  assign _096_ = load ? start : \$signal$23 ;
  assign _097_ = \$signal$31  ? 1'h0 : _096_;
  assign _098_ = drop ? 1'h0 : _097_;
  assign _064_ = rst ? 1'h0 : _098_;
  assign _063_ = load ? _029_ : in_entry_whole;
  assign _099_ = \$signal$8  ? in_entry_whole : _039_[5:0];
  assign _100_ = taken ? _099_ : in_entry_left;
  assign _062_ = load ? _028_ : _100_;
  assign _101_ = taken ? _034_[20:0] : beats_left;
  assign _061_ = load ? _027_ : _101_;
  assign _102_ = \$signal$29  ? _035_[16:0] : rows_left;
  assign _103_ = \$signal$8  ? _102_ : rows_left;
  assign _104_ = taken ? _103_ : rows_left;
  assign _060_ = load ? _026_ : _104_;
  assign _058_ = load ? _025_ : words_whole;
  assign _105_ = \$signal$29  ? words_whole : _038_[20:0];
  assign _106_ = \$signal$8  ? _105_ : words_left;
  assign _107_ = taken ? _106_ : words_left;
  assign _057_ = load ? _024_ : _107_;
  assign _108_ = load ? _023_ : \$signal$12 ;
  assign _109_ = drop ? 1'h0 : _108_;
  assign _056_ = rst ? 1'h0 : _109_;
  assign _110_ = \$signal$29  ? _following : _row;
  assign _111_ = \$signal$8  ? _110_ : _row;
  assign _112_ = taken ? _111_ : _row;
  assign _055_ = load ? _first : _112_;
  assign _113_ = \$signal$29  ? _following : _036_[19:0];
  assign _114_ = \$signal$8  ? _113_ : address;
  assign _115_ = taken ? _114_ : address;
  assign _054_ = load ? _first : _115_;
  assign _116_ = taken ? _019_[3:0] : \$signal ;
  assign _117_ = drop ? 4'h0 : _116_;
  assign _053_ = rst ? 4'h0 : _117_;
  assign _118_ = _017_ ? beats__payload : gathered[511:480];
  assign _052_[511:480] = taken ? _118_ : gathered[511:480];
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
  assign _047_[19:0] = _following;
  assign beats__ready = \$signal$23 ;
  assign \entry$43  = entry;
  assign \gathered$42  = gathered;
endmodule

module tnthw_t16x16a2_memory_unit_store_path(rst, start, step, sent, beats__ready, head, drop, instruction, load, word, read__en, read__address, done, beats__payload, beats__valid, read__data, clk);
  wire _000_;
  wire [19:0] _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire [20:0] _005_;
  wire [20:0] _006_;
  wire [16:0] _007_;
  wire [17:0] _008_;
  wire [20:0] _009_;
  wire [21:0] _010_;
  wire _011_;
  wire _012_;
  wire [20:0] _013_;
  wire _014_;
  wire [19:0] _015_;
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
  wire [19:0] _027_;
  wire [19:0] _028_;
  wire _029_;
  wire [20:0] _030_;
  wire [20:0] _031_;
  wire [16:0] _032_;
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
  wire [16:0] _044_;
  wire [16:0] _045_;
  wire [20:0] _046_;
  wire [20:0] _047_;
  wire _048_;
  wire _049_;
  wire [19:0] _050_;
  wire [19:0] _051_;
  wire [19:0] _052_;
  wire [19:0] _053_;
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
  wire _065_;
  wire \$signal ;
  reg \$signal$21  = 1'h0;
  reg \$signal$27  = 1'h0;
  wire \$signal$29 ;
  reg [19:0] _first = 20'h00000;
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
  input drop;
  wire drop;
  input [209:0] head;
  wire [209:0] head;
  wire [32:0] \head$36 ;
  input [209:0] instruction;
  wire [209:0] instruction;
  wire last_beat;
  input load;
  wire load;
  wire pop;
  wire push;
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
  wire valid;
  input [209:0] word;
  wire [209:0] word;
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
  reg [20:0] words_left = 21'h000000;
  reg [20:0] words_whole = 21'h000000;
  always @(posedge clk)
    word_1_3 <= _024_;
  always @(posedge clk)
    word_0_4 <= _025_;
  always @(posedge clk)
    word_1_4 <= _026_;
  always @(posedge clk)
    address <= _027_;
  always @(posedge clk)
    _row <= _028_;
  always @(posedge clk)
    \$signal$21  <= _029_;
  always @(posedge clk)
    words_left <= _030_;
  always @(posedge clk)
    words_whole <= _031_;
  always @(posedge clk)
    rows_left <= _032_;
  always @(posedge clk)
    \$signal$27  <= _033_;
  always @(posedge clk)
    done <= _034_;
  assign _000_ = head[3:0] == 3'h6;
  assign _017_ = head[3:0] == 3'h4;
  assign _035_ = head[3:0] == 3'h5;
  assign _036_ = _017_ | _035_;
  assign _037_ = head[3:0] == 3'h6;
  assign _038_ = _036_ | _037_;
  assign _039_ = _038_ ? head[87:68] : head[151:132];
  assign _001_ = _000_ ? 20'h00000 : _039_;
  assign _002_ = instruction[3:0] == 2'h2;
  assign _003_ = instruction[3:0] == 2'h3;
  assign _004_ = _002_ | _003_;
  assign _005_ = instruction[207:188] - 2'h2;
  assign _006_ = instruction[207:188] - 2'h2;
  assign _007_ = instruction[187:172] - 2'h2;
  assign _008_ = $signed(rows_left) - $signed(2'h1);
  assign _009_ = address + 1'h1;
  assign _010_ = $signed(words_left) - $signed(2'h1);
  assign _011_ = ~ \$signal ;
  assign _012_ = sent & \head$36 [32];
  assign \$signal$29  = \$signal$21  & words_left[20];
  assign { _013_[20], _following } = _row + word[171:152];
  assign \$signal  = \$signal$29  & rows_left[16];
  assign step = \$signal$27  & room;
  assign sent = beats__valid & beats__ready;
  always @(posedge clk)
    _first <= _001_;
  always @(posedge clk)
    read__en <= _014_;
  always @(posedge clk)
    read__address <= _015_;
  always @(posedge clk)
    word_0_0 <= _016_;
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
  assign _040_ = drop ? 1'h0 : _012_;
  assign _034_ = rst ? 1'h0 : _040_;
  assign _041_ = step ? _011_ : \$signal$27 ;
  assign _042_ = load ? start : _041_;
  assign _043_ = drop ? 1'h0 : _042_;
  assign _033_ = rst ? 1'h0 : _043_;
  assign _044_ = \$signal$29  ? _008_[16:0] : rows_left;
  assign _045_ = step ? _044_ : rows_left;
  assign _032_ = load ? _007_ : _045_;
  assign _031_ = load ? _006_ : words_whole;
  assign _046_ = \$signal$29  ? words_whole : _010_[20:0];
  assign _047_ = step ? _046_ : words_left;
  assign _030_ = load ? _005_ : _047_;
  assign _048_ = load ? _004_ : \$signal$21 ;
  assign _049_ = drop ? 1'h0 : _048_;
  assign _029_ = rst ? 1'h0 : _049_;
  assign _050_ = \$signal$29  ? _following : _row;
  assign _051_ = step ? _050_ : _row;
  assign _028_ = load ? _first : _051_;
  assign _052_ = \$signal$29  ? _following : _009_[19:0];
  assign _053_ = step ? _052_ : address;
  assign _027_ = load ? _first : _053_;
  assign _054_ = drop ? 1'h0 : word_1_3;
  assign _026_ = rst ? 1'h0 : _054_;
  assign _055_ = drop ? 1'h0 : word_0_3;
  assign _025_ = rst ? 1'h0 : _055_;
  assign _056_ = drop ? 1'h0 : word_1_2;
  assign _024_ = rst ? 1'h0 : _056_;
  assign _057_ = drop ? 1'h0 : word_0_2;
  assign _023_ = rst ? 1'h0 : _057_;
  assign _058_ = drop ? 1'h0 : word_1_1;
  assign _022_ = rst ? 1'h0 : _058_;
  assign _059_ = drop ? 1'h0 : word_0_1;
  assign _021_ = rst ? 1'h0 : _059_;
  assign _060_ = drop ? 1'h0 : word_1_0;
  assign _020_ = rst ? 1'h0 : _060_;
  assign _061_ = drop ? 1'h0 : word_0_0;
  assign _019_ = rst ? 1'h0 : _061_;
  assign _062_ = drop ? 1'h0 : \$signal ;
  assign _018_ = rst ? 1'h0 : _062_;
  assign _063_ = drop ? 1'h0 : step;
  assign _016_ = rst ? 1'h0 : _063_;
  assign _064_ = drop ? 20'h00000 : address;
  assign _015_ = rst ? 20'h00000 : _064_;
  assign _065_ = drop ? 1'h0 : step;
  assign _014_ = rst ? 1'h0 : _065_;
  tnthw_t16x16a2_memory_unit_store_path_words words (
    .claim(step),
    .clk(clk),
    .drop(drop),
    .head(\head$36 ),
    .pop(sent),
    .\port$6516$0 (word_1_4),
    .\port$8834$0 (read__data),
    .push(word_0_4),
    .room(room),
    .rst(rst),
    .valid(beats__valid)
  );
  assign _013_[19:0] = _following;
  assign beats__payload = \head$36 [31:0];
  assign valid = beats__valid;
  assign data = { word_1_4, read__data };
  assign push = word_0_4;
  assign claim = step;
  assign pop = sent;
  assign last_beat = 1'h1;
endmodule

module tnthw_t16x16a2_memory_unit_store_path_words(rst, claim, pop, head, drop, push, \port$6516$0 , room, valid, \port$8834$0 , clk);
  wire [4:0] _00_;
  wire [3:0] _01_;
  wire [3:0] _02_;
  wire [3:0] _03_;
  wire _04_;
  wire [3:0] _05_;
  wire _06_;
  wire [2:0] _07_;
  wire [2:0] _08_;
  wire [5:0] _09_;
  wire _10_;
  wire [4:0] _11_;
  wire [5:0] _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire [3:0] _16_;
  wire [2:0] _17_;
  wire [2:0] _18_;
  wire _19_;
  wire [3:0] _20_;
  wire _21_;
  wire [3:0] _22_;
  reg [3:0] \$signal  = 4'h0;
  wire [2:0] \$signal$11 ;
  reg [2:0] \$signature__addr  = 3'h0;
  wire [32:0] \$signature__data ;
  wire \$signature__en ;
  wire [3:0] after;
  input claim;
  wire claim;
  input clk;
  wire clk;
  wire [32:0] data;
  input drop;
  wire drop;
  wire [2:0] \end ;
  output [32:0] head;
  wire [32:0] head;
  reg [3:0] held = 4'h0;
  input pop;
  wire pop;
  input \port$6516$0 ;
  wire \port$6516$0 ;
  input [31:0] \port$8834$0 ;
  wire [31:0] \port$8834$0 ;
  input push;
  wire push;
  reg [2:0] read__addr = 3'h0;
  wire [32:0] read__data;
  output room;
  reg room = 1'h1;
  input rst;
  wire rst;
  output valid;
  reg valid = 1'h0;
  reg [32:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (push)
      storage[\$signature__addr ] <= { \port$6516$0 , \port$8834$0  };
  end
  assign head = storage[read__addr];
  assign _00_ = \$signal  + claim;
  assign { _09_[5:4], after } = _00_ - pop;
  assign _10_ = after != 4'h8;
  assign _11_ = held + push;
  assign _12_ = _11_ - pop;
  assign _13_ = held != 1'h1;
  assign _14_ = pop ? _13_ : valid;
  assign _15_ = push | _14_;
  assign _16_ = \$signature__addr  + push;
  assign _01_ = read__addr + 1'h1;
  assign _02_ = pop ? _01_ : { 1'h0, read__addr };
  always @(posedge clk)
    \$signal  <= _03_;
  always @(posedge clk)
    room <= _04_;
  always @(posedge clk)
    held <= _05_;
  always @(posedge clk)
    valid <= _06_;
  always @(posedge clk)
    \$signature__addr  <= _07_;
  always @(posedge clk)
    read__addr <= _08_;
  assign _17_ = drop ? 3'h0 : _02_[2:0];
  assign _08_ = rst ? 3'h0 : _17_;
  assign _18_ = drop ? 3'h0 : _16_[2:0];
  assign _07_ = rst ? 3'h0 : _18_;
  assign _19_ = drop ? 1'h0 : _15_;
  assign _06_ = rst ? 1'h0 : _19_;
  assign _20_ = drop ? 4'h0 : _12_[3:0];
  assign _05_ = rst ? 4'h0 : _20_;
  assign _21_ = drop ? 1'h1 : _10_;
  assign _04_ = rst ? 1'h1 : _21_;
  assign _22_ = drop ? 4'h0 : after;
  assign _03_ = rst ? 4'h0 : _22_;
  assign _09_[3:0] = after;
  assign read__data = head;
  assign \$signal$11  = read__addr;
  assign data = { \port$6516$0 , \port$8834$0  };
  assign \$signature__data  = { \port$6516$0 , \port$8834$0  };
  assign \end  = \$signature__addr ;
  assign \$signature__en  = push;
endmodule

module tnthw_t16x16a2_port_guard(request__ready, unit_read__payload, read__valid, read__error, write__ready, write_error, clk, rst, unit_request__payload__write, quiet, unit_request__ready, unit_read__valid, read__ready, unasked, write__payload, write__valid, unit_write__ready, unit_request__valid, unit_request__payload__address, unit_request__payload__beats, room
, unit_read__ready, unit_write__payload, unit_write__valid, request__payload__address, request__payload__beats, request__payload__write, bad_address, offered, read_error, silent, start, stop, port_rst);
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
  wire [31:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire [20:0] _017_;
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
  wire [19:0] _031_;
  wire [19:0] _032_;
  wire _033_;
  wire [20:0] _034_;
  wire [37:0] _035_;
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
  wire [17:0] _051_;
  wire _052_;
  wire [31:0] _053_;
  wire _054_;
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
  wire \$signal ;
  wire \$signal$11 ;
  wire \$signal$14 ;
  wire \$signal$18 ;
  wire \$signal$21 ;
  wire \$signal$23 ;
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
  wire now_silent;
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
  reg read_error = 1'h0;
  reg reads_only = 1'h1;
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
  reg silent = 1'h0;
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
  assign _009_ = ~ _008_;
  assign unasked = read__valid & _009_;
  assign _010_ = stays ? held : 32'd0;
  assign write__payload = draining ? _010_ : unit_write__payload;
  assign _012_ = owed & writes;
  assign _013_ = unit_write__valid | draining;
  assign write__valid = _012_ & _013_;
  assign _014_ = write__ready & owed;
  assign _015_ = _014_ & writes;
  assign _016_ = ~ draining;
  assign unit_write__ready = _015_ & _016_;
  assign _017_ = unit_request__payload__beats - 1'h1;
  assign _018_ = ~ \$signal$23 ;
  assign _019_ = \$signal$21  & _018_;
  assign _020_ = \$signal$8  & owed;
  assign _021_ = ~ writes;
  assign _023_ = _020_ & _021_;
  assign _024_ = _023_ | \$signal$11 ;
  assign _025_ = ~ _024_;
  assign _026_ = \$signal$5  | _025_;
  assign _027_ = \$signal$8  & owed;
  assign _028_ = ~ writes;
  assign _029_ = _027_ & _028_;
  assign _030_ = _029_ | \$signal$11 ;
  assign _031_ = _030_ ? beats_less : request__payload__beats;
  assign _032_ = \$signal$5  ? _031_ : 20'h00000;
  assign _034_ = _026_ ? { 1'h0, _032_ } : 21'h1fffff;
  assign _035_ = $signed(left) + $signed(_034_);
  assign _036_ = ~ \$signal$18 ;
  assign _037_ = \$signal$5  ? request__payload__write : writes;
  assign _038_ = ~ _037_;
  assign _039_ = _036_ & _038_;
  assign _040_ = \$signal$8  & owed;
  assign _041_ = _040_ & reads_only;
  assign _042_ = _041_ & read__error;
  assign _043_ = ~ write__ready;
  assign _045_ = write__valid & _043_;
  assign _046_ = ~ port_rst;
  assign _047_ = _045_ & _046_;
  assign _048_ = quiet | \$signal$14 ;
  assign _049_ = _048_ | start;
  assign _050_ = _049_ | port_rst;
  assign _051_ = waited + 1'h1;
  assign _052_ = waited == 16'hffff;
  always @(posedge clk)
    draining <= \$signal$18 ;
  always @(posedge clk)
    request__payload__address <= _053_;
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
  assign _054_ = ~ port_rst;
  assign \$signal$18  = clear_up & _054_;
  assign _064_ = ~ offered;
  assign _065_ = _064_ | request__ready;
  assign _066_ = \$signal  | draining;
  assign _001_ = ~ _066_;
  assign unit_request__ready = _065_ & _001_;
  assign \$signal$21  = unit_request__valid & unit_request__ready;
  assign \$signal$23  = $signed({ 1'h0, unit_request__payload__address }) <= $signed(room);
  assign _002_ = read__valid & owed;
  assign unit_read__valid = _002_ & reads_only;
  assign _003_ = unit_read__ready | draining;
  assign _004_ = ~ writes;
  assign _005_ = owed & _004_;
  assign _006_ = ~ _005_;
  assign read__ready = _003_ | _006_;
  assign _007_ = ~ writes;
  assign _008_ = owed & _007_;
  assign _067_ = silent ? silent : _052_;
  assign _063_ = _050_ ? 1'h0 : _067_;
  assign _068_ = silent ? waited : _051_[16:0];
  assign _062_ = _050_ ? 17'h00000 : _068_;
  assign _061_ = rst ? 1'h0 : _042_;
  assign _060_ = \$signal$5  ? request__payload__write : writes;
  assign _059_ = port_rst ? 37'h1fffffffff : _035_[36:0];
  assign _069_ = request__ready ? 1'h0 : offered;
  assign _070_ = \$signal$21  ? \$signal$23  : _069_;
  assign _058_ = port_rst ? 1'h0 : _070_;
  assign _057_ = \$signal$21  ? unit_request__payload__write : request__payload__write;
  assign _056_ = \$signal$21  ? _017_[19:0] : beats_less;
  assign _055_ = \$signal$21  ? unit_request__payload__beats : request__payload__beats;
  assign _053_ = \$signal$21  ? unit_request__payload__address : request__payload__address;
  assign now_silent = silent;
  assign write__error = write_error;
  assign read__payload = unit_read__payload;
  assign write = request__payload__write;
  assign beats = request__payload__beats;
  assign address = request__payload__address;
  assign bad = bad_address;
  assign request__valid = offered;
endmodule

module tnthw_t16x16a2_scheduler(rst, memory__holds, vector__holds, memory__free, memory__done, array__take, array__free, vector__free, vector__done, idle, stuck, array__start, vector__start, memory__start, \port$5863$0 , \port$5880$0 , \port$5897$0 , drop, array__holds, array__streams, array__done
, completed_memory, completed_vector, clear, resident, memory__valid, array__valid, vector__valid, clk);
  wire [16:0] _000_;
  wire [8:0] _001_;
  wire _002_;
  wire [3:0] _003_;
  wire [3:0] _004_;
  wire _005_;
  wire [3:0] _006_;
  wire [9:0] _007_;
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
  wire [16:0] _021_;
  wire [16:0] _022_;
  wire _023_;
  wire [16:0] _024_;
  wire [16:0] _025_;
  wire _026_;
  wire [16:0] _027_;
  wire [16:0] _028_;
  wire [16:0] _029_;
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
  wire [8:0] _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire [8:0] _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire [9:0] _060_;
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
  wire [15:0] _123_;
  wire [7:0] _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire [15:0] _128_;
  wire [7:0] _129_;
  wire _130_;
  wire _131_;
  wire [15:0] _132_;
  wire [7:0] _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire _138_;
  wire _139_;
  wire _140_;
  wire _141_;
  wire _142_;
  wire [3:0] _143_;
  wire [3:0] _144_;
  wire [3:0] _145_;
  wire _146_;
  wire [3:0] _147_;
  wire _148_;
  wire [3:0] _149_;
  wire [3:0] _150_;
  wire [3:0] _151_;
  wire [3:0] _152_;
  wire [3:0] _153_;
  wire [3:0] _154_;
  wire _155_;
  wire [3:0] _156_;
  wire [3:0] _157_;
  wire [3:0] _158_;
  wire [3:0] _159_;
  wire _160_;
  wire _161_;
  wire _162_;
  wire _163_;
  wire _164_;
  wire _165_;
  wire _166_;
  wire _167_;
  wire _168_;
  wire [8:0] _169_;
  wire _170_;
  wire _171_;
  wire _172_;
  wire _173_;
  wire _174_;
  wire _175_;
  wire [3:0] _176_;
  wire [3:0] _177_;
  wire [3:0] _178_;
  wire [3:0] _179_;
  wire [3:0] _180_;
  wire [3:0] _181_;
  wire [3:0] _182_;
  wire [8:0] _183_;
  wire [3:0] _184_;
  wire [3:0] _185_;
  wire [3:0] _186_;
  wire [3:0] _187_;
  wire [3:0] _188_;
  wire _189_;
  wire [9:0] _190_;
  wire [3:0] _191_;
  wire [3:0] _192_;
  wire [3:0] _193_;
  wire [3:0] _194_;
  wire _195_;
  wire _196_;
  wire [3:0] _197_;
  wire [3:0] _198_;
  wire [3:0] _199_;
  wire [3:0] _200_;
  wire _201_;
  wire [16:0] _202_;
  wire [3:0] _203_;
  wire [3:0] _204_;
  wire [3:0] _205_;
  wire [3:0] _206_;
  wire _207_;
  wire [3:0] _208_;
  wire [3:0] _209_;
  wire _210_;
  wire [3:0] _211_;
  wire [3:0] _212_;
  wire _213_;
  wire [3:0] _214_;
  wire [3:0] _215_;
  wire _216_;
  wire [3:0] _217_;
  wire [3:0] _218_;
  wire [3:0] _219_;
  wire [3:0] _220_;
  wire [8:0] _221_;
  wire _222_;
  wire [3:0] _223_;
  wire [3:0] _224_;
  wire [3:0] _225_;
  wire [3:0] _226_;
  wire _227_;
  wire [3:0] _228_;
  wire [3:0] _229_;
  wire [3:0] _230_;
  wire [3:0] _231_;
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
  wire [3:0] _245_;
  wire [3:0] _246_;
  wire [3:0] _247_;
  wire [3:0] _248_;
  wire [3:0] _249_;
  wire [3:0] _250_;
  wire [3:0] _251_;
  wire [3:0] _252_;
  wire [3:0] _253_;
  wire [3:0] _254_;
  wire _255_;
  wire [3:0] _256_;
  wire [3:0] _257_;
  wire [3:0] _258_;
  wire [3:0] _259_;
  wire _260_;
  wire _261_;
  wire _262_;
  wire _263_;
  wire _264_;
  wire _265_;
  wire _266_;
  wire _267_;
  wire [7:0] _268_;
  wire [7:0] _269_;
  wire [15:0] _270_;
  wire [15:0] _271_;
  wire [15:0] _272_;
  wire _273_;
  wire _274_;
  wire [7:0] _275_;
  wire [7:0] _276_;
  wire [15:0] _277_;
  wire [15:0] _278_;
  wire [15:0] _279_;
  wire _280_;
  wire _281_;
  wire [7:0] _282_;
  wire [7:0] _283_;
  wire [15:0] _284_;
  wire [15:0] _285_;
  wire [15:0] _286_;
  input array__done;
  wire array__done;
  input array__free;
  wire array__free;
  wire [305:0] array__head;
  input array__holds;
  wire array__holds;
  wire [3:0] array__read_banks;
  output array__start;
  wire array__start;
  input array__streams;
  wire array__streams;
  input array__take;
  wire array__take;
  input array__valid;
  wire array__valid;
  wire [3:0] array__write_banks;
  wire array_armed;
  wire [15:0] array_behind_memory;
  wire [15:0] array_behind_vector;
  reg array_left = 1'h0;
  reg array_met = 1'h0;
  reg array_met_memory_start = 1'h0;
  reg array_met_vector_start = 1'h0;
  reg [3:0] array_read_banks_head = 4'h0;
  reg [3:0] array_read_banks_started = 4'h0;
  reg [3:0] array_read_banks_taken = 4'h0;
  reg array_took = 1'h0;
  reg [3:0] array_write_banks_head = 4'h0;
  reg [3:0] array_write_banks_started = 4'h0;
  reg [3:0] array_write_banks_taken = 4'h0;
  input clear;
  wire clear;
  input clk;
  wire clk;
  reg [15:0] completed_array = 16'h0000;
  output [15:0] completed_memory;
  reg [15:0] completed_memory = 16'h0000;
  output [15:0] completed_vector;
  reg [15:0] completed_vector = 16'h0000;
  input drop;
  wire drop;
  output idle;
  wire idle;
  input memory__done;
  wire memory__done;
  input memory__free;
  wire memory__free;
  wire [209:0] memory__head;
  input memory__holds;
  wire memory__holds;
  wire [3:0] memory__read_banks;
  output memory__start;
  wire memory__start;
  wire memory__streams;
  wire memory__take;
  input memory__valid;
  wire memory__valid;
  wire [3:0] memory__write_banks;
  wire memory_armed;
  reg memory_array_took = 1'h0;
  wire [15:0] memory_behind_array;
  wire [15:0] memory_behind_vector;
  reg memory_left = 1'h0;
  reg memory_meets_array = 1'h0;
  reg memory_meets_vector = 1'h0;
  reg memory_met = 1'h0;
  reg memory_met_array_start = 1'h0;
  reg memory_met_array_take = 1'h0;
  reg memory_met_vector_start = 1'h0;
  reg [3:0] memory_read_banks_head = 4'h0;
  reg [3:0] memory_read_banks_started = 4'h0;
  reg [3:0] memory_write_banks_head = 4'h0;
  reg [3:0] memory_write_banks_started = 4'h0;
  input [217:0] \port$5863$0 ;
  wire [217:0] \port$5863$0 ;
  input [313:0] \port$5880$0 ;
  wire [313:0] \port$5880$0 ;
  input [415:0] \port$5897$0 ;
  wire [415:0] \port$5897$0 ;
  input resident;
  wire resident;
  input rst;
  wire rst;
  reg [7:0] running_array = 8'h00;
  reg [7:0] running_memory = 8'h00;
  reg [7:0] running_vector = 8'h00;
  reg runs_array = 1'h0;
  reg runs_memory = 1'h0;
  reg runs_vector = 1'h0;
  wire some_array;
  wire some_memory;
  wire some_vector;
  output stuck;
  wire stuck;
  input vector__done;
  wire vector__done;
  input vector__free;
  wire vector__free;
  wire [407:0] vector__head;
  input vector__holds;
  wire vector__holds;
  wire [3:0] vector__read_banks;
  output vector__start;
  wire vector__start;
  wire vector__streams;
  wire vector__take;
  input vector__valid;
  wire vector__valid;
  wire [3:0] vector__write_banks;
  wire vector_armed;
  reg vector_array_took = 1'h0;
  wire [15:0] vector_behind_array;
  wire [15:0] vector_behind_memory;
  reg vector_left = 1'h0;
  reg vector_meets_array = 1'h0;
  reg vector_met = 1'h0;
  reg vector_met_array_start = 1'h0;
  reg vector_met_array_take = 1'h0;
  reg vector_met_memory_start = 1'h0;
  reg [3:0] vector_read_banks_head = 4'h0;
  reg [3:0] vector_read_banks_started = 4'h0;
  reg [3:0] vector_write_banks_head = 4'h0;
  reg [3:0] vector_write_banks_started = 4'h0;
  reg works_array = 1'h0;
  reg works_memory = 1'h0;
  reg works_vector = 1'h0;
  assign _000_ = completed_memory + 1'h1;
  assign _083_ = memory_left != memory__done;
  assign _169_ = running_memory - 1'h1;
  assign _183_ = running_memory + 1'h1;
  assign _190_ = memory__done ? { _169_[8], _169_ } : { 1'h0, _183_ };
  assign _196_ = memory__start | some_memory;
  assign _202_ = completed_array + 1'h1;
  assign _210_ = array_left != array__done;
  assign _221_ = running_array - 1'h1;
  assign _001_ = running_array + 1'h1;
  assign _007_ = array__done ? { _221_[8], _221_ } : { 1'h0, _001_ };
  assign _018_ = array__start | some_array;
  assign _029_ = completed_vector + 1'h1;
  assign _037_ = vector_left != vector__done;
  assign _042_ = running_vector - 1'h1;
  assign _052_ = running_vector + 1'h1;
  assign _060_ = vector__done ? { _042_[8], _042_ } : { 1'h0, _052_ };
  assign _068_ = vector__start | some_vector;
  assign _076_ = ~ memory_behind_array[15];
  assign _084_ = memory__valid & _076_;
  assign _094_ = ~ memory_behind_vector[15];
  assign _105_ = _084_ & _094_;
  assign _110_ = ~ array_behind_memory[15];
  assign _118_ = array__valid & _110_;
  assign _126_ = ~ array_behind_vector[15];
  assign _137_ = _118_ & _126_;
  assign _146_ = ~ vector_behind_memory[15];
  assign _155_ = vector__valid & _146_;
  assign _162_ = ~ vector_behind_array[15];
  assign _170_ = _155_ & _162_;
  assign _176_ = memory__free ? memory_read_banks_head : memory_read_banks_started;
  assign _177_ = memory__free ? memory_write_banks_head : memory_write_banks_started;
  assign _178_ = array__free ? array_read_banks_head : array_read_banks_started;
  assign _179_ = array_took ? array_read_banks_started : array_read_banks_taken;
  assign _180_ = array__free ? array_write_banks_head : array_write_banks_started;
  assign _181_ = array_took ? array_write_banks_started : array_write_banks_taken;
  assign _182_ = vector__free ? vector_read_banks_head : vector_read_banks_started;
  assign _184_ = vector__free ? vector_write_banks_head : vector_write_banks_started;
  assign _185_ = memory__free ? memory_read_banks_head : memory_read_banks_started;
  assign _186_ = \port$5880$0 [309:306] & _185_;
  assign _187_ = memory__free ? memory_write_banks_head : memory_write_banks_started;
  assign _188_ = \port$5880$0 [313:310] & _187_;
  assign _189_ = | { _188_, _186_ };
  assign _191_ = vector__free ? vector_read_banks_head : vector_read_banks_started;
  assign _192_ = \port$5880$0 [309:306] & _191_;
  assign _193_ = vector__free ? vector_write_banks_head : vector_write_banks_started;
  assign _194_ = \port$5880$0 [313:310] & _193_;
  assign _195_ = | { _194_, _192_ };
  assign _197_ = memory__free ? memory_read_banks_head : memory_read_banks_started;
  assign _198_ = \port$5897$0 [411:408] & _197_;
  assign _199_ = memory__free ? memory_write_banks_head : memory_write_banks_started;
  assign _200_ = \port$5897$0 [415:412] & _199_;
  assign _201_ = | { _200_, _198_ };
  assign _203_ = array__free ? array_read_banks_head : array_read_banks_started;
  assign _204_ = \port$5897$0 [411:408] & _203_;
  assign _205_ = array__free ? array_write_banks_head : array_write_banks_started;
  assign _206_ = \port$5897$0 [415:412] & _205_;
  assign _207_ = | { _206_, _204_ };
  assign _208_ = array_took ? array_read_banks_started : array_read_banks_taken;
  assign _209_ = \port$5897$0 [411:408] & _208_;
  assign _211_ = array_took ? array_write_banks_started : array_write_banks_taken;
  assign _212_ = \port$5897$0 [415:412] & _211_;
  assign _213_ = | { _212_, _209_ };
  assign _214_ = \port$5897$0 [411:408] & \port$5880$0 [309:306];
  assign _215_ = \port$5897$0 [415:412] & \port$5880$0 [313:310];
  assign _216_ = | { _215_, _214_ };
  assign _217_ = array__free ? array_read_banks_head : array_read_banks_started;
  assign _218_ = \port$5863$0 [213:210] & _217_;
  assign _219_ = array__free ? array_write_banks_head : array_write_banks_started;
  assign _220_ = \port$5863$0 [217:214] & _219_;
  assign _222_ = | { _220_, _218_ };
  assign _223_ = array_took ? array_read_banks_started : array_read_banks_taken;
  assign _224_ = \port$5863$0 [213:210] & _223_;
  assign _225_ = array_took ? array_write_banks_started : array_write_banks_taken;
  assign _226_ = \port$5863$0 [217:214] & _225_;
  assign _227_ = | { _226_, _224_ };
  assign _228_ = vector__free ? vector_read_banks_head : vector_read_banks_started;
  assign _229_ = \port$5863$0 [213:210] & _228_;
  assign _230_ = vector__free ? vector_write_banks_head : vector_write_banks_started;
  assign _231_ = \port$5863$0 [217:214] & _230_;
  assign _002_ = | { _231_, _229_ };
  assign _003_ = \port$5863$0 [213:210] & \port$5880$0 [309:306];
  assign _004_ = \port$5863$0 [217:214] & \port$5880$0 [313:310];
  assign _005_ = | { _004_, _003_ };
  assign _006_ = \port$5863$0 [213:210] & \port$5897$0 [411:408];
  assign _008_ = \port$5863$0 [217:214] & \port$5897$0 [415:412];
  assign _009_ = | { _008_, _006_ };
  assign _010_ = memory_left != memory__done;
  assign _011_ = running_memory != 1'h1;
  assign _012_ = memory_left | _011_;
  assign _013_ = array_left != array__done;
  assign _014_ = running_array != 1'h1;
  assign _015_ = array_left | _014_;
  assign _016_ = vector_left != vector__done;
  assign _017_ = running_vector != 1'h1;
  assign _019_ = vector_left | _017_;
  assign _020_ = | { works_vector, works_array, works_memory };
  assign idle = ~ _020_;
  assign { _021_[16], memory_behind_array } = completed_array - \port$5863$0 [19:4];
  assign { _022_[16], memory_behind_vector } = completed_vector - \port$5863$0 [35:20];
  assign _023_ = ~ memory_left;
  assign memory_armed = memory_met & _023_;
  assign { _024_[16], array_behind_memory } = completed_memory - \port$5880$0 [19:4];
  assign { _025_[16], array_behind_vector } = completed_vector - \port$5880$0 [35:20];
  assign _026_ = ~ array_left;
  assign array_armed = array_met & _026_;
  assign { _027_[16], vector_behind_memory } = completed_memory - \port$5897$0 [19:4];
  assign { _028_[16], vector_behind_array } = completed_array - \port$5897$0 [35:20];
  assign _030_ = ~ vector_left;
  assign vector_armed = vector_met & _030_;
  assign _031_ = | { vector_armed, array_armed, memory_armed };
  assign _032_ = ~ _031_;
  assign stuck = idle & _032_;
  assign _033_ = array_armed & array__free;
  assign _034_ = memory__holds & array_met_memory_start;
  assign _035_ = ~ _034_;
  assign _036_ = _033_ & _035_;
  assign _038_ = vector__holds & array_met_vector_start;
  assign _039_ = ~ _038_;
  assign array__start = _036_ & _039_;
  assign _040_ = vector_armed & vector__free;
  assign _041_ = memory__holds & vector_met_memory_start;
  assign _043_ = ~ _041_;
  assign _044_ = _040_ & _043_;
  assign _045_ = array__holds & vector_met_array_start;
  assign _046_ = vector_array_took ? vector_met_array_start : vector_met_array_take;
  assign _047_ = array__streams & _046_;
  assign _048_ = _045_ | _047_;
  assign _049_ = ~ _048_;
  assign _050_ = _044_ & _049_;
  assign _051_ = ~ vector_meets_array;
  assign _053_ = _050_ & _051_;
  assign _054_ = vector_armed & vector__free;
  assign _055_ = memory__holds & vector_met_memory_start;
  assign _056_ = ~ _055_;
  assign _057_ = _054_ & _056_;
  assign _058_ = array__holds & vector_met_array_start;
  assign _059_ = vector_array_took ? vector_met_array_start : vector_met_array_take;
  assign _061_ = array__streams & _059_;
  assign _062_ = _058_ | _061_;
  assign _063_ = ~ _062_;
  assign _064_ = _057_ & _063_;
  assign vector__start = array__start ? _053_ : _064_;
  assign _065_ = memory_armed & memory__free;
  assign _066_ = array__holds & memory_met_array_start;
  assign _067_ = memory_array_took ? memory_met_array_start : memory_met_array_take;
  assign _069_ = array__streams & _067_;
  assign _070_ = _066_ | _069_;
  assign _071_ = ~ _070_;
  assign _072_ = _065_ & _071_;
  assign _073_ = vector__holds & memory_met_vector_start;
  assign _074_ = ~ _073_;
  assign _075_ = _072_ & _074_;
  assign _077_ = ~ memory_meets_array;
  assign _078_ = _075_ & _077_;
  assign _079_ = vector_armed & vector__free;
  assign _080_ = memory__holds & vector_met_memory_start;
  assign _081_ = ~ _080_;
  assign _082_ = _079_ & _081_;
  assign _085_ = array__holds & vector_met_array_start;
  assign _086_ = vector_array_took ? vector_met_array_start : vector_met_array_take;
  assign _087_ = array__streams & _086_;
  assign _088_ = _085_ | _087_;
  assign _089_ = ~ _088_;
  assign _090_ = _082_ & _089_;
  assign _091_ = ~ vector_meets_array;
  assign _092_ = _090_ & _091_;
  assign _093_ = memory_meets_vector & _092_;
  assign _095_ = ~ _093_;
  assign _096_ = _078_ & _095_;
  assign _097_ = memory_armed & memory__free;
  assign _098_ = array__holds & memory_met_array_start;
  assign _099_ = memory_array_took ? memory_met_array_start : memory_met_array_take;
  assign _100_ = array__streams & _099_;
  assign _101_ = _098_ | _100_;
  assign _102_ = ~ _101_;
  assign _103_ = _097_ & _102_;
  assign _104_ = vector__holds & memory_met_vector_start;
  assign _106_ = ~ _104_;
  assign _107_ = _103_ & _106_;
  assign _108_ = vector_armed & vector__free;
  assign _109_ = memory__holds & vector_met_memory_start;
  assign _111_ = ~ _109_;
  assign _112_ = _108_ & _111_;
  assign _113_ = array__holds & vector_met_array_start;
  assign _114_ = vector_array_took ? vector_met_array_start : vector_met_array_take;
  assign _115_ = array__streams & _114_;
  assign _116_ = _113_ | _115_;
  assign _117_ = ~ _116_;
  assign _119_ = _112_ & _117_;
  assign _120_ = memory_meets_vector & _119_;
  assign _121_ = ~ _120_;
  assign _122_ = _107_ & _121_;
  assign memory__start = array__start ? _096_ : _122_;
  always @(posedge clk)
    completed_memory <= _123_;
  always @(posedge clk)
    running_memory <= _124_;
  always @(posedge clk)
    runs_memory <= _125_;
  always @(posedge clk)
    works_memory <= _127_;
  always @(posedge clk)
    completed_array <= _128_;
  always @(posedge clk)
    running_array <= _129_;
  always @(posedge clk)
    runs_array <= _130_;
  always @(posedge clk)
    works_array <= _131_;
  always @(posedge clk)
    completed_vector <= _132_;
  always @(posedge clk)
    running_vector <= _133_;
  always @(posedge clk)
    runs_vector <= _134_;
  always @(posedge clk)
    works_vector <= _135_;
  always @(posedge clk)
    memory_met <= _136_;
  always @(posedge clk)
    memory_left <= _138_;
  always @(posedge clk)
    array_met <= _139_;
  always @(posedge clk)
    array_left <= _140_;
  always @(posedge clk)
    vector_met <= _141_;
  always @(posedge clk)
    vector_left <= _142_;
  always @(posedge clk)
    memory_read_banks_head <= _143_;
  always @(posedge clk)
    memory_read_banks_started <= _144_;
  always @(posedge clk)
    memory_write_banks_head <= _145_;
  always @(posedge clk)
    memory_write_banks_started <= _147_;
  always @(posedge clk)
    array_took <= _148_;
  always @(posedge clk)
    array_read_banks_head <= _149_;
  always @(posedge clk)
    array_read_banks_started <= _150_;
  always @(posedge clk)
    array_read_banks_taken <= _151_;
  always @(posedge clk)
    array_write_banks_head <= _152_;
  always @(posedge clk)
    array_write_banks_started <= _153_;
  always @(posedge clk)
    array_write_banks_taken <= _154_;
  always @(posedge clk)
    vector_read_banks_head <= _156_;
  always @(posedge clk)
    vector_read_banks_started <= _157_;
  always @(posedge clk)
    vector_write_banks_head <= _158_;
  always @(posedge clk)
    vector_write_banks_started <= _159_;
  always @(posedge clk)
    array_met_memory_start <= _160_;
  always @(posedge clk)
    array_met_vector_start <= _161_;
  always @(posedge clk)
    vector_met_memory_start <= _163_;
  always @(posedge clk)
    vector_met_array_start <= _164_;
  always @(posedge clk)
    vector_met_array_take <= _165_;
  always @(posedge clk)
    vector_array_took <= _166_;
  always @(posedge clk)
    vector_meets_array <= _167_;
  always @(posedge clk)
    memory_met_array_start <= _168_;
  always @(posedge clk)
    memory_met_array_take <= _171_;
  always @(posedge clk)
    memory_array_took <= _172_;
  always @(posedge clk)
    memory_met_vector_start <= _173_;
  always @(posedge clk)
    memory_meets_array <= _174_;
  always @(posedge clk)
    memory_meets_vector <= _175_;
  assign some_vector = _016_ ? _019_ : runs_vector;
  assign some_array = _013_ ? _015_ : runs_array;
  assign some_memory = _010_ ? _012_ : runs_memory;
  assign _232_ = drop ? 1'h0 : _009_;
  assign _175_ = rst ? 1'h0 : _232_;
  assign _233_ = drop ? 1'h0 : _005_;
  assign _174_ = rst ? 1'h0 : _233_;
  assign _234_ = drop ? 1'h0 : _002_;
  assign _173_ = rst ? 1'h0 : _234_;
  assign _235_ = drop ? 1'h0 : array__take;
  assign _172_ = rst ? 1'h0 : _235_;
  assign _236_ = drop ? 1'h0 : _227_;
  assign _171_ = rst ? 1'h0 : _236_;
  assign _237_ = drop ? 1'h0 : _222_;
  assign _168_ = rst ? 1'h0 : _237_;
  assign _238_ = drop ? 1'h0 : _216_;
  assign _167_ = rst ? 1'h0 : _238_;
  assign _239_ = drop ? 1'h0 : array__take;
  assign _166_ = rst ? 1'h0 : _239_;
  assign _240_ = drop ? 1'h0 : _213_;
  assign _165_ = rst ? 1'h0 : _240_;
  assign _241_ = drop ? 1'h0 : _207_;
  assign _164_ = rst ? 1'h0 : _241_;
  assign _242_ = drop ? 1'h0 : _201_;
  assign _163_ = rst ? 1'h0 : _242_;
  assign _243_ = drop ? 1'h0 : _195_;
  assign _161_ = rst ? 1'h0 : _243_;
  assign _244_ = drop ? 1'h0 : _189_;
  assign _160_ = rst ? 1'h0 : _244_;
  assign _245_ = drop ? 4'h0 : _184_;
  assign _159_ = rst ? 4'h0 : _245_;
  assign _246_ = drop ? 4'h0 : \port$5897$0 [415:412];
  assign _158_ = rst ? 4'h0 : _246_;
  assign _247_ = drop ? 4'h0 : _182_;
  assign _157_ = rst ? 4'h0 : _247_;
  assign _248_ = drop ? 4'h0 : \port$5897$0 [411:408];
  assign _156_ = rst ? 4'h0 : _248_;
  assign _249_ = drop ? 4'h0 : _181_;
  assign _154_ = rst ? 4'h0 : _249_;
  assign _250_ = drop ? 4'h0 : _180_;
  assign _153_ = rst ? 4'h0 : _250_;
  assign _251_ = drop ? 4'h0 : \port$5880$0 [313:310];
  assign _152_ = rst ? 4'h0 : _251_;
  assign _252_ = drop ? 4'h0 : _179_;
  assign _151_ = rst ? 4'h0 : _252_;
  assign _253_ = drop ? 4'h0 : _178_;
  assign _150_ = rst ? 4'h0 : _253_;
  assign _254_ = drop ? 4'h0 : \port$5880$0 [309:306];
  assign _149_ = rst ? 4'h0 : _254_;
  assign _255_ = drop ? 1'h0 : array__take;
  assign _148_ = rst ? 1'h0 : _255_;
  assign _256_ = drop ? 4'h0 : _177_;
  assign _147_ = rst ? 4'h0 : _256_;
  assign _257_ = drop ? 4'h0 : \port$5863$0 [217:214];
  assign _145_ = rst ? 4'h0 : _257_;
  assign _258_ = drop ? 4'h0 : _176_;
  assign _144_ = rst ? 4'h0 : _258_;
  assign _259_ = drop ? 4'h0 : \port$5863$0 [213:210];
  assign _143_ = rst ? 4'h0 : _259_;
  assign _260_ = drop ? 1'h0 : vector__start;
  assign _142_ = rst ? 1'h0 : _260_;
  assign _261_ = drop ? 1'h0 : _170_;
  assign _141_ = rst ? 1'h0 : _261_;
  assign _262_ = drop ? 1'h0 : array__start;
  assign _140_ = rst ? 1'h0 : _262_;
  assign _263_ = drop ? 1'h0 : _137_;
  assign _139_ = rst ? 1'h0 : _263_;
  assign _264_ = drop ? 1'h0 : memory__start;
  assign _138_ = rst ? 1'h0 : _264_;
  assign _265_ = drop ? 1'h0 : _105_;
  assign _136_ = rst ? 1'h0 : _265_;
  assign _266_ = drop ? 1'h0 : _068_;
  assign _135_ = rst ? 1'h0 : _266_;
  assign _267_ = drop ? 1'h0 : some_vector;
  assign _134_ = rst ? 1'h0 : _267_;
  assign _268_ = _037_ ? _060_[7:0] : running_vector;
  assign _269_ = drop ? 8'h00 : _268_;
  assign _133_ = rst ? 8'h00 : _269_;
  assign _270_ = vector__done ? _029_[15:0] : completed_vector;
  assign _271_ = clear ? 16'h0000 : _270_;
  assign _272_ = drop ? 16'h0000 : _271_;
  assign _132_ = rst ? 16'h0000 : _272_;
  assign _273_ = drop ? 1'h0 : _018_;
  assign _131_ = rst ? 1'h0 : _273_;
  assign _274_ = drop ? 1'h0 : some_array;
  assign _130_ = rst ? 1'h0 : _274_;
  assign _275_ = _210_ ? _007_[7:0] : running_array;
  assign _276_ = drop ? 8'h00 : _275_;
  assign _129_ = rst ? 8'h00 : _276_;
  assign _277_ = array__done ? _202_[15:0] : completed_array;
  assign _278_ = clear ? 16'h0000 : _277_;
  assign _279_ = drop ? 16'h0000 : _278_;
  assign _128_ = rst ? 16'h0000 : _279_;
  assign _280_ = drop ? 1'h0 : _196_;
  assign _127_ = rst ? 1'h0 : _280_;
  assign _281_ = drop ? 1'h0 : some_memory;
  assign _125_ = rst ? 1'h0 : _281_;
  assign _282_ = _083_ ? _190_[7:0] : running_memory;
  assign _283_ = drop ? 8'h00 : _282_;
  assign _124_ = rst ? 8'h00 : _283_;
  assign _284_ = memory__done ? _000_[15:0] : completed_memory;
  assign _285_ = clear ? { 15'h0000, resident } : _284_;
  assign _286_ = drop ? 16'h0000 : _285_;
  assign _123_ = rst ? 16'h0000 : _286_;
  assign _028_[15:0] = vector_behind_array;
  assign _027_[15:0] = vector_behind_memory;
  assign _025_[15:0] = array_behind_vector;
  assign _024_[15:0] = array_behind_memory;
  assign _022_[15:0] = memory_behind_vector;
  assign _021_[15:0] = memory_behind_array;
  assign vector__streams = 1'h0;
  assign memory__streams = 1'h0;
  assign vector__head = \port$5897$0 [407:0];
  assign array__head = \port$5880$0 [305:0];
  assign memory__head = \port$5863$0 [209:0];
  assign vector__write_banks = \port$5897$0 [415:412];
  assign vector__read_banks = \port$5897$0 [411:408];
  assign vector__take = 1'h0;
  assign array__write_banks = \port$5880$0 [313:310];
  assign array__read_banks = \port$5880$0 [309:306];
  assign memory__write_banks = \port$5863$0 [217:214];
  assign memory__read_banks = \port$5863$0 [213:210];
  assign memory__take = 1'h0;
endmodule

module tnthw_t16x16a2_sequencer(\entry$71 , images, clk, rst, drained, settled, write_slot, fetched, write, stuck, boots, dispatched, alarm, write_data, write_entry, busy, push, start, done, entry, restart
, resident, deadlock, instruction, bad_opcode, bad_field, bad_page, first, input_offset, output_offset, \port$9007$3 , \port$9017$3 , \port$9027$3 , stop, \start$53 );
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
  wire [16:0] _017_;
  wire [16:0] _018_;
  wire [17:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire [2:0] _025_;
  wire [4:0] _026_;
  wire _027_;
  wire [16:0] _028_;
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
  wire [2:0] _044_;
  wire _045_;
  wire [15:0] _046_;
  wire [15:0] _047_;
  wire [3:0] _048_;
  wire [2:0] _049_;
  wire [2:0] _050_;
  wire _051_;
  wire _052_;
  wire [2:0] _053_;
  wire [2:0] _054_;
  wire [2:0] _055_;
  wire [2:0] _056_;
  wire _057_;
  wire [2:0] _058_;
  wire [2:0] _059_;
  wire [2:0] _060_;
  wire _061_;
  wire [2:0] _062_;
  wire [2:0] _063_;
  wire _064_;
  wire [2:0] _065_;
  wire _066_;
  wire [2:0] _067_;
  wire _068_;
  wire _069_;
  wire [15:0] _070_;
  wire [15:0] _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire [31:0] _075_;
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
  reg \$signal  = 1'h0;
  wire \$signal$57 ;
  wire \$signal$63 ;
  reg [15:0] \$signal$68  = 16'h0000;
  reg [15:0] \$signal$73  = 16'h0000;
  input alarm;
  wire alarm;
  output bad_field;
  wire bad_field;
  wire \bad_field$49 ;
  output bad_opcode;
  wire bad_opcode;
  wire \bad_opcode$47 ;
  output bad_page;
  wire bad_page;
  wire \bad_page$51 ;
  wire \begin ;
  wire [209:0] boot;
  output boots;
  wire boots;
  output busy;
  wire busy;
  wire clear;
  input clk;
  wire clk;
  wire close;
  output deadlock;
  reg deadlock = 1'h0;
  output [15:0] dispatched;
  wire [15:0] dispatched;
  output done;
  wire done;
  input drained;
  wire drained;
  wire ends;
  wire \ends$2 ;
  output [31:0] entry;
  reg [31:0] entry = 32'd0;
  wire [31:0] \entry$14 ;
  input [31:0] \entry$71 ;
  wire [31:0] \entry$71 ;
  input fetched;
  wire fetched;
  wire fetches;
  output first;
  wire first;
  wire \first$23 ;
  reg [2:0] fsm_state = 3'h0;
  wire [2:0] full;
  input [15:0] images;
  wire [15:0] images;
  wire [15:0] \images$18 ;
  output [31:0] input_offset;
  wire [31:0] input_offset;
  wire [31:0] \input_offset$25 ;
  wire [31:0] input_stride;
  output [407:0] instruction;
  wire [407:0] instruction;
  wire [407:0] \instruction$38 ;
  wire last;
  wire \last$61 ;
  reg named = 1'h0;
  wire names;
  wire open;
  output [31:0] output_offset;
  wire [31:0] output_offset;
  wire [31:0] \output_offset$27 ;
  wire [31:0] output_stride;
  wire over;
  wire [407:0] page_data;
  wire page_end;
  wire [4:0] page_entry;
  wire page_slot;
  wire page_write;
  input \port$9007$3 ;
  wire \port$9007$3 ;
  input \port$9017$3 ;
  wire \port$9017$3 ;
  input \port$9027$3 ;
  wire \port$9027$3 ;
  output [2:0] push;
  wire [2:0] push;
  wire pushes;
  output resident;
  reg resident = 1'h0;
  output restart;
  reg restart = 1'h0;
  input rst;
  wire rst;
  input settled;
  wire settled;
  wire slot;
  reg some = 1'h0;
  reg stands = 1'h0;
  output start;
  wire start;
  input \start$53 ;
  wire \start$53 ;
  wire stays;
  reg step = 1'h0;
  reg [3:0] still = 4'h0;
  input stop;
  wire stop;
  input stuck;
  wire stuck;
  wire take;
  wire there;
  wire [2:0] units;
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
  assign _022_ = \$signal$57  & over;
  assign _023_ = waits & stuck;
  assign _024_ = still != 4'h8;
  assign _026_ = still + _024_;
  assign _027_ = still == 4'h8;
  assign _028_ = \$signal$68  + 1'h1;
  always @(posedge clk)
    entry <= _029_;
  always @(posedge clk)
    \$signal  <= _030_;
  always @(posedge clk)
    named <= _031_;
  always @(posedge clk)
    \$signal$73  <= _032_;
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
    \$signal$68  <= _042_;
  assign ends = valid & \ends$2 ;
  assign names = take & fetches;
  assign slot = restart ? 1'h0 : \$signal ;
  assign _000_ = ~ stop;
  assign _010_ = valid & _000_;
  assign _014_ = ~ { \port$9027$3 , \port$9017$3 , \port$9007$3  };
  assign _025_ = units & _014_;
  assign _036_ = | _025_;
  assign take = _010_ & _036_;
  assign page_end = take & last;
  assign _043_ = ~ resident;
  assign boots = restart & _043_;
  assign { push[2:1], _044_[0] } = take ? units : 3'h0;
  assign _045_ = take & units[0];
  assign push[0] = _045_ | boots;
  assign _001_ = ~ there;
  assign _002_ = ~ take;
  assign _003_ = valid & _002_;
  assign _004_ = ~ alarm;
  assign _005_ = drained & _004_;
  assign _006_ = ~ drained;
  assign _007_ = instruction[3:0] == 1'h1;
  assign _008_ = \last$61  | _007_;
  assign _009_ = \$signal$57  & over;
  assign pushes = take | boots;
  assign dispatched = restart ? 16'h0000 : \$signal$68 ;
  assign _011_ = names ? instruction[68] : named;
  assign _012_ = \$signal$73  != 1'h1;
  assign _013_ = page_end ? _012_ : some;
  assign _015_ = fetched | _013_;
  assign _016_ = fetched != page_end;
  assign _017_ = \$signal$73  - 1'h1;
  assign _018_ = \$signal$73  + 1'h1;
  assign _019_ = page_end ? { _017_[16], _017_ } : { 1'h0, _018_ };
  assign _020_ = names ? instruction[68] : named;
  assign _021_ = start | \$signal$63 ;
  assign _046_ = pushes ? _028_[15:0] : \$signal$68 ;
  assign _047_ = restart ? { 15'h0000, pushes } : _046_;
  assign _042_ = rst ? 16'h0000 : _047_;
  assign _041_ = rst ? 1'h0 : _027_;
  assign _048_ = stands ? _026_[3:0] : 4'h0;
  assign _040_ = rst ? 4'h0 : _048_;
  assign _039_ = rst ? 1'h0 : _023_;
  assign _049_ = settled ? 3'h0 : fsm_state;
  function [2:0] _164_;
    input [2:0] a;
    input [20:0] b;
    input [6:0] s;
    (* parallel_case *)
    casez (s)
      7'b??????1:
        _164_ = b[2:0];
      7'b?????1?:
        _164_ = b[5:3];
      7'b????1??:
        _164_ = b[8:6];
      7'b???1???:
        _164_ = b[11:9];
      7'b??1????:
        _164_ = b[14:12];
      7'b?1?????:
        _164_ = b[17:15];
      7'b1??????:
        _164_ = b[20:18];
      default:
        _164_ = a;
    endcase
  endfunction
  assign _050_ = _164_(fsm_state, { _067_, _065_, _063_, _060_, _056_, 3'h6, _049_ }, { _068_, _066_, _064_, _061_, _057_, _052_, _051_ });
  assign _051_ = fsm_state == 3'h6;
  assign _052_ = fsm_state == 3'h3;
  assign _053_ = stays ? 3'h2 : 3'h1;
  assign _054_ = \$signal$57  ? _053_ : fsm_state;
  assign _055_ = _022_ ? 3'h0 : _054_;
  assign _056_ = stop ? 3'h3 : _055_;
  assign _057_ = fsm_state == 3'h5;
  assign _058_ = page_end ? 3'h2 : fsm_state;
  assign _059_ = ends ? 3'h5 : _058_;
  assign _060_ = stop ? 3'h3 : _059_;
  assign _061_ = fsm_state == 3'h4;
  assign _062_ = there ? 3'h4 : fsm_state;
  assign _063_ = stop ? 3'h3 : _062_;
  assign _064_ = fsm_state == 3'h2;
  assign _065_ = stop ? 3'h3 : 3'h2;
  assign _066_ = fsm_state == 3'h1;
  assign _067_ = \start$53  ? 3'h1 : fsm_state;
  assign _068_ = ! fsm_state;
  assign _038_ = rst ? 3'h0 : _050_;
  assign _037_ = rst ? 1'h0 : stays;
  assign _035_ = rst ? 1'h0 : \$signal$63 ;
  assign _034_ = rst ? 1'h0 : _021_;
  assign _069_ = restart ? resident : _015_;
  assign _033_ = rst ? 1'h0 : _069_;
  assign _070_ = _016_ ? _019_[15:0] : \$signal$73 ;
  assign _071_ = restart ? { 15'h0000, resident } : _070_;
  assign _032_ = rst ? 16'h0000 : _071_;
  assign _072_ = restart ? 1'h0 : _011_;
  assign _031_ = rst ? 1'h0 : _072_;
  assign _073_ = page_end ? _020_ : \$signal ;
  assign _074_ = restart ? 1'h0 : _073_;
  assign _030_ = rst ? 1'h0 : _074_;
  assign _075_ = start ? \entry$71  : entry;
  assign _029_ = rst ? 32'd0 : _075_;
  assign _076_ = \$signal$57  ? instruction[4] : 1'h0;
  assign _077_ = _009_ ? 1'h0 : _076_;
  assign _078_ = stop ? 1'h0 : _077_;
  assign stays = _079_ ? _078_ : 1'h0;
  assign _079_ = fsm_state == 3'h5;
  assign _080_ = \$signal$57  ? 1'h1 : 1'h0;
  assign _081_ = _009_ ? 1'h0 : _080_;
  assign _082_ = stop ? 1'h0 : _081_;
  assign \$signal$63  = _083_ ? _082_ : 1'h0;
  assign _083_ = fsm_state == 3'h5;
  assign _084_ = settled ? 1'h1 : 1'h0;
  function [0:0] _210_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    casez (s)
      2'b?1:
        _210_ = b[0:0];
      2'b1?:
        _210_ = b[1:1];
      default:
        _210_ = a;
    endcase
  endfunction
  assign done = _210_(1'h0, { _087_, _084_ }, { _088_, _085_ });
  assign _085_ = fsm_state == 3'h6;
  assign _086_ = _009_ ? 1'h1 : 1'h0;
  assign _087_ = stop ? 1'h0 : _086_;
  assign _088_ = fsm_state == 3'h5;
  assign over = _089_ ? _008_ : 1'h0;
  assign _089_ = fsm_state == 3'h5;
  assign \$signal$57  = _090_ ? _005_ : 1'h0;
  assign _090_ = fsm_state == 3'h5;
  function [0:0] _219_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    casez (s)
      2'b?1:
        _219_ = b[0:0];
      2'b1?:
        _219_ = b[1:1];
      default:
        _219_ = a;
    endcase
  endfunction
  assign close = _219_(1'h0, { _093_, 1'h1 }, { _094_, _091_ });
  assign _091_ = fsm_state == 3'h3;
  assign _092_ = ends ? 1'h1 : 1'h0;
  assign _093_ = stop ? 1'h0 : _092_;
  assign _094_ = fsm_state == 3'h4;
  function [0:0] _224_;
    input [0:0] a;
    input [2:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _224_ = b[0:0];
      3'b?1?:
        _224_ = b[1:1];
      3'b1??:
        _224_ = b[2:2];
      default:
        _224_ = a;
    endcase
  endfunction
  assign waits = _224_(1'h0, { _001_, _003_, _006_ }, { _097_, _096_, _095_ });
  assign _095_ = fsm_state == 3'h5;
  assign _096_ = fsm_state == 3'h4;
  assign _097_ = fsm_state == 3'h2;
  assign open = _098_ ? there : 1'h0;
  assign _098_ = fsm_state == 3'h2;
  assign start = _099_ ? \start$53  : 1'h0;
  assign _099_ = ! fsm_state;
  assign busy = _100_ ? 1'h0 : 1'h1;
  assign _100_ = ! fsm_state;
  assign there = restart ? resident : some;
  tnthw_t16x16a2_sequencer_buffer buffer (
    .bad_field(bad_field),
    .bad_opcode(bad_opcode),
    .bad_page(bad_page),
    .clk(clk),
    .close(close),
    .ends(\ends$2 ),
    .entry(entry),
    .fetches(fetches),
    .\instruction$26 (instruction),
    .last(last),
    .open(open),
    .restart(restart),
    .rst(rst),
    .\slot$32 (slot),
    .take(take),
    .units(units),
    .valid(valid),
    .write(write),
    .write_data(write_data),
    .write_entry(write_entry),
    .write_slot(write_slot)
  );
  tnthw_t16x16a2_sequencer_images_81 \images$81  (
    .clk(clk),
    .first(first),
    .images(images),
    .input_offset(input_offset),
    .last(\last$61 ),
    .output_offset(output_offset),
    .\port$8913$5 (instruction[68:5]),
    .rst(rst),
    .start(start),
    .step(step)
  );
  assign _044_[2:1] = push[2:1];
  assign \bad_page$51  = bad_page;
  assign \bad_field$49  = bad_field;
  assign \bad_opcode$47  = bad_opcode;
  assign full = { \port$9027$3 , \port$9017$3 , \port$9007$3  };
  assign \instruction$38  = instruction;
  assign boot = { 142'h000000000000000000000000000020000000, entry, 36'h000000006 };
  assign \output_offset$27  = output_offset;
  assign \input_offset$25  = input_offset;
  assign \first$23  = first;
  assign output_stride = instruction[68:37];
  assign input_stride = instruction[36:5];
  assign \images$18  = images;
  assign clear = start;
  assign \entry$14  = entry;
  assign \begin  = restart;
  assign page_data = write_data;
  assign page_entry = write_entry;
  assign page_slot = write_slot;
  assign page_write = write;
endmodule

module tnthw_t16x16a2_sequencer_buffer(rst, write_slot, write, \slot$32 , take, write_data, write_entry, open, close, entry, restart, valid, \instruction$26 , units, fetches, ends, last, bad_opcode, bad_field, bad_page, clk
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
  wire [5:0] _027_;
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
  reg [4:0] \$signal  = 5'h00;
  wire [5:0] \$signature__addr ;
  wire [407:0] \$signature__data ;
  wire \$signature__en ;
  reg [31:0] above = 32'd0;
  wire [31:0] \above$17 ;
  reg [2:0] ages = 3'h0;
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
  reg ends = 1'h0;
  input [31:0] entry;
  wire [31:0] entry;
  output fetches;
  reg fetches = 1'h0;
  wire field;
  reg [407:0] instruction = 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  output [407:0] \instruction$26 ;
  reg [407:0] \instruction$26  = 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [407:0] \instruction$27 ;
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
  input \slot$32 ;
  wire \slot$32 ;
  input take;
  wire take;
  output [2:0] units;
  reg [2:0] units = 3'h0;
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
  reg [407:0] _126_;
  always @(posedge clk) begin
    if (ages[0]) begin
      _126_ <= storage[{ slot, \$signal  }];
    end
  end
  assign read__data = _126_;
  always @(posedge clk)
    valid <= _031_;
  always @(posedge clk)
    \instruction$26  <= _032_;
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
  assign _027_ = \$signal  + 1'h1;
  assign _038_ = & \$signal ;
  assign _039_ = ~ _038_;
  assign _040_ = instruction[3:0] == 2'h2;
  assign _001_ = instruction[3:0] == 2'h3;
  assign _002_ = _040_ | _001_;
  assign _003_ = instruction[3:0] == 3'h4;
  assign _004_ = _002_ | _003_;
  assign _005_ = instruction[3:0] == 3'h5;
  assign _006_ = _004_ | _005_;
  assign _007_ = instruction[3:0] == 3'h6;
  assign _008_ = _006_ | _007_;
  assign _009_ = instruction[3:0] == 3'h7;
  assign _011_ = instruction[3:0] == 4'h8;
  assign _012_ = instruction[3:0] == 4'h9;
  assign _013_ = _011_ | _012_;
  assign _014_ = instruction[3:0] == 4'ha;
  assign _015_ = _013_ | _014_;
  assign _016_ = instruction[3:0] == 4'hb;
  assign _017_ = _015_ | _016_;
  assign _018_ = instruction[3:0] == 4'hd;
  assign _019_ = _017_ | _018_;
  assign _020_ = instruction[3:0] == 3'h6;
  assign _021_ = instruction[3:0] == 1'h1;
  assign _022_ = instruction[3:0] == 4'hc;
  assign _023_ = _021_ | _022_;
  assign _024_ = & \$signal ;
  assign _025_ = instruction[3:0] == 3'h6;
  assign _026_ = check & _025_;
  always @(posedge clk)
    instruction <= read__data;
  always @(posedge clk)
    \$signal  <= _028_;
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
  assign _032_ = check ? instruction : \instruction$26 ;
  assign _047_ = take ? 1'h0 : valid;
  assign _048_ = check ? 1'h1 : _047_;
  assign _049_ = close ? 1'h0 : _048_;
  assign _031_ = rst ? 1'h0 : _049_;
  assign _050_ = ages[2] ? ages : { ages[1:0], 1'h0 };
  assign _051_ = check ? { 2'h0, _039_ } : _050_;
  assign _052_ = open ? 3'h1 : _051_;
  assign _053_ = close ? 3'h0 : _052_;
  assign _030_ = rst ? 3'h0 : _053_;
  assign _054_ = open ? \slot$32  : slot;
  assign _029_ = rst ? 1'h0 : _054_;
  assign _055_ = check ? _027_[4:0] : \$signal ;
  assign _056_ = open ? 5'h00 : _055_;
  assign _028_ = rst ? 5'h00 : _056_;
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
  assign \instruction$27  = \instruction$26 ;
  assign page = bad_page;
  assign field = bad_field;
  assign opcode = bad_opcode;
  assign \above$17  = above;
  assign word = instruction;
  assign load = check;
  assign read__en = ages[0];
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

module tnthw_t16x16a2_sequencer_images_81(clk, rst, start, step, \port$8913$5 , first, input_offset, output_offset, last, images);
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
  input [63:0] \port$8913$5 ;
  wire [63:0] \port$8913$5 ;
  input rst;
  wire rst;
  input start;
  wire start;
  input step;
  wire step;
  assign _00_ = ! images;
  assign _03_ = _00_ ? 16'h0001 : images;
  assign _04_ = left - 1'h1;
  assign _05_ = input_offset + \port$8913$5 [31:0];
  assign _06_ = output_offset + \port$8913$5 [63:32];
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
  assign output_stride = \port$8913$5 [63:32];
  assign input_stride = \port$8913$5 [31:0];
endmodule

module tnthw_t16x16a2_vector_queue(rst, pop, head, drop, write__en, \port$8913$0 , full, valid, clk);
  wire [3:0] _00_;
  wire [3:0] _01_;
  wire [3:0] _02_;
  wire _03_;
  wire [2:0] _04_;
  wire [2:0] _05_;
  wire [3:0] _06_;
  wire _07_;
  wire [4:0] _08_;
  wire [4:0] _09_;
  wire [5:0] _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire [2:0] _14_;
  wire [2:0] _15_;
  wire _16_;
  wire _17_;
  wire [3:0] _18_;
  wire [3:0] _19_;
  wire [2:0] \$signal ;
  reg [2:0] \$signal$4  = 3'h0;
  wire [2:0] \$signal$8 ;
  input clk;
  wire clk;
  wire [415:0] data;
  input drop;
  wire drop;
  output full;
  wire full;
  output [415:0] head;
  wire [415:0] head;
  reg [3:0] level = 4'h0;
  input pop;
  wire pop;
  input [407:0] \port$8913$0 ;
  wire [407:0] \port$8913$0 ;
  wire push;
  wire [2:0] read__addr;
  wire [415:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output valid;
  reg valid = 1'h0;
  reg [2:0] write__addr = 3'h0;
  wire [415:0] write__data;
  input write__en;
  wire write__en;
  reg [415:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (write__en)
      storage[write__addr] <= { \port$8913$0 [55:52], \port$8913$0 [39:36], \port$8913$0  };
  end
  reg [2:0] _44_;
  always @(posedge clk) begin
    _44_ <= \$signal ;
  end
  assign head = storage[_44_];
  assign _00_ = \$signal$4  + 1'h1;
  assign { _06_[3], \$signal  } = pop ? _00_ : { 1'h0, \$signal$4  };
  assign _07_ = write__en != pop;
  assign _08_ = level - 1'h1;
  assign _09_ = level + 1'h1;
  assign _10_ = pop ? { _08_[4], _08_ } : { 1'h0, _09_ };
  assign _11_ = ~ pop;
  assign _12_ = level != 1'h1;
  assign _13_ = _11_ | _12_;
  assign _01_ = write__addr + write__en;
  always @(posedge clk)
    level <= _02_;
  always @(posedge clk)
    valid <= _03_;
  always @(posedge clk)
    \$signal$4  <= _04_;
  always @(posedge clk)
    write__addr <= _05_;
  assign _14_ = drop ? 3'h0 : _01_[2:0];
  assign _05_ = rst ? 3'h0 : _14_;
  assign _15_ = drop ? 3'h0 : \$signal ;
  assign _04_ = rst ? 3'h0 : _15_;
  assign _16_ = _07_ ? _13_ : valid;
  assign _17_ = drop ? 1'h0 : _16_;
  assign _03_ = rst ? 1'h0 : _17_;
  assign _18_ = _07_ ? _10_[3:0] : level;
  assign _19_ = drop ? 4'h0 : _18_;
  assign _02_ = rst ? 4'h0 : _19_;
  assign _06_[2:0] = \$signal ;
  assign full = level[3];
  assign read__data = head;
  assign read__en = 1'h1;
  assign read__addr = \$signal ;
  assign data = { \port$8913$0 [55:52], \port$8913$0 [39:36], \port$8913$0  };
  assign write__data = { \port$8913$0 [55:52], \port$8913$0 [39:36], \port$8913$0  };
  assign \$signal$8  = write__addr;
  assign push = write__en;
endmodule

module tnthw_t16x16a2_vector_unit(rst, bias_write, steps_write, write, free, held_read, held, word_read, \bad_row$604 , \meets$605 , valid, read__address, write__en, done, pass_, bias_read, function_read, start, instruction, drop, write_data
, write_row, read_0_0, read_1_0, accumulator_address, read_3_0, accumulator_bank, step, write__data, write__mask, write__address, read__data, accumulator_data, clk);
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
  reg \$signal  = 1'h0;
  wire \$signal$27 ;
  wire \$signal$371 ;
  wire \$signal$373 ;
  wire \$signal$600 ;
  wire \$signal$602 ;
  wire \$signal$65 ;
  reg \$signal$8  = 1'h0;
  wire [17:0] a;
  wire [17:0] \a$392 ;
  wire [17:0] \a$408 ;
  wire [17:0] \a$409 ;
  wire [17:0] \a$420 ;
  wire [17:0] \a$421 ;
  wire [17:0] \a$432 ;
  wire [17:0] \a$433 ;
  wire [17:0] \a$444 ;
  wire [17:0] \a$445 ;
  wire [17:0] \a$456 ;
  wire [17:0] \a$457 ;
  wire [17:0] \a$468 ;
  wire [17:0] \a$469 ;
  wire [17:0] \a$480 ;
  wire [17:0] \a$481 ;
  wire [17:0] \a$492 ;
  wire [17:0] \a$493 ;
  wire [17:0] \a$504 ;
  wire [17:0] \a$505 ;
  wire [17:0] \a$516 ;
  wire [17:0] \a$517 ;
  wire [17:0] \a$528 ;
  wire [17:0] \a$529 ;
  wire [17:0] \a$540 ;
  wire [17:0] \a$541 ;
  wire [17:0] \a$552 ;
  wire [17:0] \a$553 ;
  wire [17:0] \a$564 ;
  wire [17:0] \a$565 ;
  wire [17:0] \a$576 ;
  wire [17:0] \a$577 ;
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
  wire [8:0] \b$394 ;
  wire [8:0] \b$410 ;
  wire [8:0] \b$411 ;
  wire [8:0] \b$422 ;
  wire [8:0] \b$423 ;
  wire [8:0] \b$434 ;
  wire [8:0] \b$435 ;
  wire [8:0] \b$446 ;
  wire [8:0] \b$447 ;
  wire [8:0] \b$458 ;
  wire [8:0] \b$459 ;
  wire [8:0] \b$470 ;
  wire [8:0] \b$471 ;
  wire [8:0] \b$482 ;
  wire [8:0] \b$483 ;
  wire [8:0] \b$494 ;
  wire [8:0] \b$495 ;
  wire [8:0] \b$506 ;
  wire [8:0] \b$507 ;
  wire [8:0] \b$518 ;
  wire [8:0] \b$519 ;
  wire [8:0] \b$530 ;
  wire [8:0] \b$531 ;
  wire [8:0] \b$542 ;
  wire [8:0] \b$543 ;
  wire [8:0] \b$554 ;
  wire [8:0] \b$555 ;
  wire [8:0] \b$566 ;
  wire [8:0] \b$567 ;
  wire [8:0] \b$578 ;
  wire [8:0] \b$579 ;
  wire bad_row;
  wire \bad_row$601 ;
  output \bad_row$604 ;
  wire \bad_row$604 ;
  wire \begin ;
  wire [25:0] bias;
  wire [415:0] \bias$400 ;
  wire [25:0] \bias$414 ;
  wire [25:0] \bias$426 ;
  wire [25:0] \bias$438 ;
  wire [25:0] \bias$450 ;
  wire [25:0] \bias$462 ;
  wire [25:0] \bias$474 ;
  wire [25:0] \bias$486 ;
  wire [25:0] \bias$498 ;
  wire [25:0] \bias$510 ;
  wire [25:0] \bias$522 ;
  wire [25:0] \bias$534 ;
  wire [25:0] \bias$546 ;
  wire [25:0] \bias$558 ;
  wire [25:0] \bias$570 ;
  wire [25:0] \bias$582 ;
  wire [11:0] bias_first;
  output bias_read;
  wire bias_read;
  wire \bias_read$383 ;
  wire \bias_read$384 ;
  wire [8:0] bias_row;
  wire [8:0] \bias_row$386 ;
  input bias_write;
  wire bias_write;
  wire \bias_write$376 ;
  wire busy;
  wire chunk_end;
  wire \chunk_end$366 ;
  wire \chunk_end$596 ;
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
  wire \does__drain$166 ;
  wire \does__drain$179 ;
  wire \does__drain$191 ;
  wire \does__drain$203 ;
  wire \does__drain$215 ;
  wire \does__drain$227 ;
  wire \does__drain$239 ;
  wire \does__drain$251 ;
  wire \does__drain$263 ;
  wire \does__drain$275 ;
  wire \does__drain$287 ;
  wire \does__drain$299 ;
  wire \does__drain$311 ;
  wire \does__drain$323 ;
  wire \does__drain$335 ;
  wire \does__drain$347 ;
  reg does__first = 1'h0;
  wire \does__first$167 ;
  wire \does__first$180 ;
  wire \does__first$192 ;
  wire \does__first$204 ;
  wire \does__first$216 ;
  wire \does__first$228 ;
  wire \does__first$240 ;
  wire \does__first$252 ;
  wire \does__first$264 ;
  wire \does__first$276 ;
  wire \does__first$288 ;
  wire \does__first$300 ;
  wire \does__first$312 ;
  wire \does__first$324 ;
  wire \does__first$336 ;
  wire \does__first$348 ;
  reg does__forced = 1'h0;
  wire \does__forced$168 ;
  wire \does__forced$181 ;
  wire \does__forced$193 ;
  wire \does__forced$205 ;
  wire \does__forced$217 ;
  wire \does__forced$229 ;
  wire \does__forced$241 ;
  wire \does__forced$253 ;
  wire \does__forced$265 ;
  wire \does__forced$277 ;
  wire \does__forced$289 ;
  wire \does__forced$301 ;
  wire \does__forced$313 ;
  wire \does__forced$325 ;
  wire \does__forced$337 ;
  wire \does__forced$349 ;
  wire does__inside;
  wire \does__inside$169 ;
  wire \does__inside$182 ;
  wire \does__inside$194 ;
  wire \does__inside$206 ;
  wire \does__inside$218 ;
  wire \does__inside$230 ;
  wire \does__inside$242 ;
  wire \does__inside$254 ;
  wire \does__inside$266 ;
  wire \does__inside$278 ;
  wire \does__inside$290 ;
  wire \does__inside$302 ;
  wire \does__inside$314 ;
  wire \does__inside$326 ;
  wire \does__inside$338 ;
  wire \does__inside$350 ;
  wire does__more;
  wire \does__more$170 ;
  wire \does__more$183 ;
  wire \does__more$195 ;
  wire \does__more$207 ;
  wire \does__more$219 ;
  wire \does__more$231 ;
  wire \does__more$243 ;
  wire \does__more$255 ;
  wire \does__more$267 ;
  wire \does__more$279 ;
  wire \does__more$291 ;
  wire \does__more$303 ;
  wire \does__more$315 ;
  wire \does__more$327 ;
  wire \does__more$339 ;
  wire \does__more$351 ;
  wire [1:0] does__place;
  wire [1:0] \does__place$171 ;
  wire [1:0] \does__place$184 ;
  wire [1:0] \does__place$196 ;
  wire [1:0] \does__place$208 ;
  wire [1:0] \does__place$220 ;
  wire [1:0] \does__place$232 ;
  wire [1:0] \does__place$244 ;
  wire [1:0] \does__place$256 ;
  wire [1:0] \does__place$268 ;
  wire [1:0] \does__place$280 ;
  wire [1:0] \does__place$292 ;
  wire [1:0] \does__place$304 ;
  wire [1:0] \does__place$316 ;
  wire [1:0] \does__place$328 ;
  wire [1:0] \does__place$340 ;
  wire [1:0] \does__place$352 ;
  reg does__second = 1'h0;
  wire \does__second$172 ;
  wire \does__second$185 ;
  wire \does__second$197 ;
  wire \does__second$209 ;
  wire \does__second$221 ;
  wire \does__second$233 ;
  wire \does__second$245 ;
  wire \does__second$257 ;
  wire \does__second$269 ;
  wire \does__second$281 ;
  wire \does__second$293 ;
  wire \does__second$305 ;
  wire \does__second$317 ;
  wire \does__second$329 ;
  wire \does__second$341 ;
  wire \does__second$353 ;
  wire does__signed;
  wire \does__signed$173 ;
  wire \does__signed$186 ;
  wire \does__signed$198 ;
  wire \does__signed$210 ;
  wire \does__signed$222 ;
  wire \does__signed$234 ;
  wire \does__signed$246 ;
  wire \does__signed$258 ;
  wire \does__signed$270 ;
  wire \does__signed$282 ;
  wire \does__signed$294 ;
  wire \does__signed$306 ;
  wire \does__signed$318 ;
  wire \does__signed$330 ;
  wire \does__signed$342 ;
  wire \does__signed$354 ;
  reg does__sum = 1'h0;
  wire \does__sum$174 ;
  wire \does__sum$187 ;
  wire \does__sum$199 ;
  wire \does__sum$211 ;
  wire \does__sum$223 ;
  wire \does__sum$235 ;
  wire \does__sum$247 ;
  wire \does__sum$259 ;
  wire \does__sum$271 ;
  wire \does__sum$283 ;
  wire \does__sum$295 ;
  wire \does__sum$307 ;
  wire \does__sum$319 ;
  wire \does__sum$331 ;
  wire \does__sum$343 ;
  wire \does__sum$355 ;
  reg does__tap = 1'h0;
  wire \does__tap$175 ;
  wire \does__tap$188 ;
  wire \does__tap$200 ;
  wire \does__tap$212 ;
  wire \does__tap$224 ;
  wire \does__tap$236 ;
  wire \does__tap$248 ;
  wire \does__tap$260 ;
  wire \does__tap$272 ;
  wire \does__tap$284 ;
  wire \does__tap$296 ;
  wire \does__tap$308 ;
  wire \does__tap$320 ;
  wire \does__tap$332 ;
  wire \does__tap$344 ;
  wire \does__tap$356 ;
  output done;
  wire done;
  wire \done$135 ;
  wire drain_read;
  input drop;
  wire drop;
  wire enter;
  wire \enter$396 ;
  wire \enter$412 ;
  wire \enter$424 ;
  wire \enter$436 ;
  wire \enter$448 ;
  wire \enter$460 ;
  wire \enter$472 ;
  wire \enter$484 ;
  wire \enter$496 ;
  wire \enter$508 ;
  wire \enter$520 ;
  wire \enter$532 ;
  wire \enter$544 ;
  wire \enter$556 ;
  wire \enter$568 ;
  wire \enter$580 ;
  wire enters;
  wire finish;
  wire \finish$608 ;
  wire \finish$609 ;
  wire first_digit;
  wire first_tap;
  output free;
  wire free;
  wire fresh;
  wire \fresh$398 ;
  wire \fresh$413 ;
  wire \fresh$425 ;
  wire \fresh$437 ;
  wire \fresh$449 ;
  wire \fresh$461 ;
  wire \fresh$473 ;
  wire \fresh$485 ;
  wire \fresh$497 ;
  wire \fresh$509 ;
  wire \fresh$521 ;
  wire \fresh$533 ;
  wire \fresh$545 ;
  wire \fresh$557 ;
  wire \fresh$569 ;
  wire \fresh$581 ;
  output function_read;
  wire function_read;
  wire function_write;
  wire group;
  wire [407:0] head;
  output [15:0] held;
  wire [15:0] held;
  output [15:0] held_read;
  wire [15:0] held_read;
  wire [15:0] held_write;
  wire [8:0] high;
  wire [8:0] \high$418 ;
  wire [8:0] \high$430 ;
  wire [8:0] \high$442 ;
  wire [8:0] \high$454 ;
  wire [8:0] \high$466 ;
  wire [8:0] \high$478 ;
  wire [8:0] \high$490 ;
  wire [8:0] \high$502 ;
  wire [8:0] \high$514 ;
  wire [8:0] \high$526 ;
  wire [8:0] \high$538 ;
  wire [8:0] \high$550 ;
  wire [8:0] \high$562 ;
  wire [8:0] \high$574 ;
  wire [8:0] \high$586 ;
  reg inside_0_0 = 1'h0;
  reg inside_0_1 = 1'h0;
  reg inside_0_2 = 1'h0;
  reg inside_0_3 = 1'h0;
  input [407:0] instruction;
  wire [407:0] instruction;
  wire [407:0] \instruction$129 ;
  wire [407:0] \instruction$131 ;
  wire lane_chunk;
  wire [31:0] lanes;
  reg load = 1'h1;
  wire \load$127 ;
  wire \load$130 ;
  wire \load$359 ;
  wire \load$592 ;
  reg lookup = 1'h0;
  wire [8:0] low;
  wire [8:0] \low$417 ;
  wire [8:0] \low$429 ;
  wire [8:0] \low$441 ;
  wire [8:0] \low$453 ;
  wire [8:0] \low$465 ;
  wire [8:0] \low$477 ;
  wire [8:0] \low$489 ;
  wire [8:0] \low$501 ;
  wire [8:0] \low$513 ;
  wire [8:0] \low$525 ;
  wire [8:0] \low$537 ;
  wire [8:0] \low$549 ;
  wire [8:0] \low$561 ;
  wire [8:0] \low$573 ;
  wire [8:0] \low$585 ;
  reg maximum = 1'h0;
  wire meets;
  wire \meets$603 ;
  output \meets$605 ;
  wire \meets$605 ;
  wire \meets$606 ;
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
  wire [7:0] \result$611 ;
  wire [7:0] \result$612 ;
  wire [7:0] \result$613 ;
  wire [7:0] \result$614 ;
  wire [7:0] \result$615 ;
  wire [7:0] \result$616 ;
  wire [7:0] \result$617 ;
  wire [7:0] \result$618 ;
  wire [7:0] \result$619 ;
  wire [7:0] \result$620 ;
  wire [7:0] \result$621 ;
  wire [7:0] \result$622 ;
  wire [7:0] \result$623 ;
  wire [7:0] \result$624 ;
  wire [7:0] \result$625 ;
  wire [7:0] \result$626 ;
  wire [127:0] \result$627 ;
  wire result_end;
  input rst;
  wire rst;
  wire second;
  input start;
  wire start;
  wire \start$125 ;
  reg [407:0] starting = 408'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  output step;
  wire step;
  wire \step$156 ;
  wire [13:0] steps;
  wire [13:0] \steps$419 ;
  wire [6:0] \steps$419[0] ;
  wire \steps$419[0].b ;
  wire [3:0] \steps$419[0].gap ;
  wire \steps$419[0].subtract ;
  wire \steps$419[0].there ;
  wire [6:0] \steps$419[1] ;
  wire \steps$419[1].b ;
  wire [3:0] \steps$419[1].gap ;
  wire \steps$419[1].subtract ;
  wire \steps$419[1].there ;
  wire [13:0] \steps$431 ;
  wire [6:0] \steps$431[0] ;
  wire \steps$431[0].b ;
  wire [3:0] \steps$431[0].gap ;
  wire \steps$431[0].subtract ;
  wire \steps$431[0].there ;
  wire [6:0] \steps$431[1] ;
  wire \steps$431[1].b ;
  wire [3:0] \steps$431[1].gap ;
  wire \steps$431[1].subtract ;
  wire \steps$431[1].there ;
  wire [13:0] \steps$443 ;
  wire [6:0] \steps$443[0] ;
  wire \steps$443[0].b ;
  wire [3:0] \steps$443[0].gap ;
  wire \steps$443[0].subtract ;
  wire \steps$443[0].there ;
  wire [6:0] \steps$443[1] ;
  wire \steps$443[1].b ;
  wire [3:0] \steps$443[1].gap ;
  wire \steps$443[1].subtract ;
  wire \steps$443[1].there ;
  wire [13:0] \steps$455 ;
  wire [6:0] \steps$455[0] ;
  wire \steps$455[0].b ;
  wire [3:0] \steps$455[0].gap ;
  wire \steps$455[0].subtract ;
  wire \steps$455[0].there ;
  wire [6:0] \steps$455[1] ;
  wire \steps$455[1].b ;
  wire [3:0] \steps$455[1].gap ;
  wire \steps$455[1].subtract ;
  wire \steps$455[1].there ;
  wire [13:0] \steps$467 ;
  wire [6:0] \steps$467[0] ;
  wire \steps$467[0].b ;
  wire [3:0] \steps$467[0].gap ;
  wire \steps$467[0].subtract ;
  wire \steps$467[0].there ;
  wire [6:0] \steps$467[1] ;
  wire \steps$467[1].b ;
  wire [3:0] \steps$467[1].gap ;
  wire \steps$467[1].subtract ;
  wire \steps$467[1].there ;
  wire [13:0] \steps$479 ;
  wire [6:0] \steps$479[0] ;
  wire \steps$479[0].b ;
  wire [3:0] \steps$479[0].gap ;
  wire \steps$479[0].subtract ;
  wire \steps$479[0].there ;
  wire [6:0] \steps$479[1] ;
  wire \steps$479[1].b ;
  wire [3:0] \steps$479[1].gap ;
  wire \steps$479[1].subtract ;
  wire \steps$479[1].there ;
  wire [13:0] \steps$491 ;
  wire [6:0] \steps$491[0] ;
  wire \steps$491[0].b ;
  wire [3:0] \steps$491[0].gap ;
  wire \steps$491[0].subtract ;
  wire \steps$491[0].there ;
  wire [6:0] \steps$491[1] ;
  wire \steps$491[1].b ;
  wire [3:0] \steps$491[1].gap ;
  wire \steps$491[1].subtract ;
  wire \steps$491[1].there ;
  wire [13:0] \steps$503 ;
  wire [6:0] \steps$503[0] ;
  wire \steps$503[0].b ;
  wire [3:0] \steps$503[0].gap ;
  wire \steps$503[0].subtract ;
  wire \steps$503[0].there ;
  wire [6:0] \steps$503[1] ;
  wire \steps$503[1].b ;
  wire [3:0] \steps$503[1].gap ;
  wire \steps$503[1].subtract ;
  wire \steps$503[1].there ;
  wire [13:0] \steps$515 ;
  wire [6:0] \steps$515[0] ;
  wire \steps$515[0].b ;
  wire [3:0] \steps$515[0].gap ;
  wire \steps$515[0].subtract ;
  wire \steps$515[0].there ;
  wire [6:0] \steps$515[1] ;
  wire \steps$515[1].b ;
  wire [3:0] \steps$515[1].gap ;
  wire \steps$515[1].subtract ;
  wire \steps$515[1].there ;
  wire [13:0] \steps$527 ;
  wire [6:0] \steps$527[0] ;
  wire \steps$527[0].b ;
  wire [3:0] \steps$527[0].gap ;
  wire \steps$527[0].subtract ;
  wire \steps$527[0].there ;
  wire [6:0] \steps$527[1] ;
  wire \steps$527[1].b ;
  wire [3:0] \steps$527[1].gap ;
  wire \steps$527[1].subtract ;
  wire \steps$527[1].there ;
  wire [13:0] \steps$539 ;
  wire [6:0] \steps$539[0] ;
  wire \steps$539[0].b ;
  wire [3:0] \steps$539[0].gap ;
  wire \steps$539[0].subtract ;
  wire \steps$539[0].there ;
  wire [6:0] \steps$539[1] ;
  wire \steps$539[1].b ;
  wire [3:0] \steps$539[1].gap ;
  wire \steps$539[1].subtract ;
  wire \steps$539[1].there ;
  wire [13:0] \steps$551 ;
  wire [6:0] \steps$551[0] ;
  wire \steps$551[0].b ;
  wire [3:0] \steps$551[0].gap ;
  wire \steps$551[0].subtract ;
  wire \steps$551[0].there ;
  wire [6:0] \steps$551[1] ;
  wire \steps$551[1].b ;
  wire [3:0] \steps$551[1].gap ;
  wire \steps$551[1].subtract ;
  wire \steps$551[1].there ;
  wire [13:0] \steps$563 ;
  wire [6:0] \steps$563[0] ;
  wire \steps$563[0].b ;
  wire [3:0] \steps$563[0].gap ;
  wire \steps$563[0].subtract ;
  wire \steps$563[0].there ;
  wire [6:0] \steps$563[1] ;
  wire \steps$563[1].b ;
  wire [3:0] \steps$563[1].gap ;
  wire \steps$563[1].subtract ;
  wire \steps$563[1].there ;
  wire [13:0] \steps$575 ;
  wire [6:0] \steps$575[0] ;
  wire \steps$575[0].b ;
  wire [3:0] \steps$575[0].gap ;
  wire \steps$575[0].subtract ;
  wire \steps$575[0].there ;
  wire [6:0] \steps$575[1] ;
  wire \steps$575[1].b ;
  wire [3:0] \steps$575[1].gap ;
  wire \steps$575[1].subtract ;
  wire \steps$575[1].there ;
  wire [13:0] \steps$587 ;
  wire [6:0] \steps$587[0] ;
  wire \steps$587[0].b ;
  wire [3:0] \steps$587[0].gap ;
  wire \steps$587[0].subtract ;
  wire \steps$587[0].there ;
  wire [6:0] \steps$587[1] ;
  wire \steps$587[1].b ;
  wire [3:0] \steps$587[1].gap ;
  wire \steps$587[1].subtract ;
  wire \steps$587[1].there ;
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
  wire \steps_read$388 ;
  wire [8:0] steps_row;
  wire [8:0] \steps_row$390 ;
  input steps_write;
  wire steps_write;
  wire \steps_write$378 ;
  wire [17:0] sums;
  wire [17:0] \sums$190 ;
  wire [17:0] \sums$202 ;
  wire [17:0] \sums$214 ;
  wire [17:0] \sums$226 ;
  wire [17:0] \sums$238 ;
  wire [17:0] \sums$250 ;
  wire [17:0] \sums$262 ;
  wire [17:0] \sums$274 ;
  wire [17:0] \sums$286 ;
  wire [17:0] \sums$298 ;
  wire [17:0] \sums$310 ;
  wire [17:0] \sums$322 ;
  wire [17:0] \sums$334 ;
  wire [17:0] \sums$346 ;
  wire [17:0] \sums$358 ;
  wire [511:0] table_data;
  wire [8:0] table_row;
  wire table_step;
  wire threshold;
  wire \threshold$401 ;
  wire \threshold$415 ;
  wire \threshold$427 ;
  wire \threshold$439 ;
  wire \threshold$451 ;
  wire \threshold$463 ;
  wire \threshold$475 ;
  wire \threshold$487 ;
  wire \threshold$499 ;
  wire \threshold$511 ;
  wire \threshold$523 ;
  wire \threshold$535 ;
  wire \threshold$547 ;
  wire \threshold$559 ;
  wire \threshold$571 ;
  wire \threshold$583 ;
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
  wire \widen$416 ;
  wire \widen$428 ;
  wire \widen$440 ;
  wire \widen$452 ;
  wire \widen$464 ;
  wire \widen$476 ;
  wire \widen$488 ;
  wire \widen$500 ;
  wire \widen$512 ;
  wire \widen$524 ;
  wire \widen$536 ;
  wire \widen$548 ;
  wire \widen$560 ;
  wire \widen$572 ;
  wire \widen$584 ;
  wire [407:0] word;
  wire [1:0] \word$176 ;
  wire [1:0] \word$189 ;
  wire [1:0] \word$201 ;
  wire [1:0] \word$213 ;
  wire [1:0] \word$225 ;
  wire [1:0] \word$237 ;
  wire [1:0] \word$249 ;
  wire [1:0] \word$261 ;
  wire [1:0] \word$273 ;
  wire [1:0] \word$285 ;
  wire [1:0] \word$297 ;
  wire [1:0] \word$309 ;
  wire [1:0] \word$321 ;
  wire [1:0] \word$333 ;
  wire [1:0] \word$345 ;
  wire [1:0] \word$357 ;
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
  wire [19:0] \write__address$138 ;
  output [31:0] write__data;
  wire [31:0] write__data;
  wire [31:0] \write__data$140 ;
  output write__en;
  wire write__en;
  wire \write__en$142 ;
  wire [15:0] write__held;
  wire [15:0] \write__held$144 ;
  output write__mask;
  wire write__mask;
  wire \write__mask$146 ;
  input [511:0] write_data;
  wire [511:0] write_data;
  wire [127:0] \write_data$591 ;
  input [8:0] write_row;
  wire [8:0] write_row;
  wire [7:0] \write_row$590 ;
  assign _000_ = ~ start;
  assign _035_ = starting[3:0] == 4'h8;
  assign _054_ = starting[3:0] == 4'hd;
  assign _075_ = ~ \$signal$8 ;
  assign _086_ = step & _075_;
  assign _097_ = step & \$signal$8 ;
  assign _001_ = word[3:0] == 4'ha;
  assign _012_ = ~ word_5_4;
  assign _023_ = any_inside & _012_;
  assign _028_ = inside_0_3 | _023_;
  assign _029_ = word_0_4 & word_5_4;
  assign _030_ = _029_ & word_3_4;
  assign _031_ = ~ maximum;
  assign _032_ = word_0_4 & _031_;
  assign _033_ = ~ word_6_4;
  assign _034_ = _032_ & _033_;
  assign _036_ = word_0_4 & word_6_4;
  assign _037_ = \$signal$65  & inside_0_3;
  assign _038_ = ~ any_inside;
  assign _039_ = inside_0_3 & _038_;
  assign _040_ = word_5_4 | _039_;
  assign _041_ = \$signal$65  & _040_;
  assign _042_ = ~ lookup;
  assign _043_ = result_end & _042_;
  assign _044_ = result_end & lookup;
  assign free = ~ \$signal ;
  assign held_read = \$signal  ? word[51:36] : 16'h0000;
  assign held = \$signal  ? word[67:52] : 16'h0000;
  assign word_read = read_0_0 & valid;
  assign _045_ = word[3:0] == 4'h9;
  assign _046_ = second ? word[292] : word[291];
  assign _047_ = word[3:0] == 4'hd;
  assign _048_ = _047_ ? word[213] : word[407];
  assign _049_ = _045_ ? _046_ : _048_;
  assign \$signal$27  = first_digit & _049_;
  assign _050_ = word_0_4 & maximum;
  assign _051_ = ! word_2_4;
  assign \$signal$65  = _050_ & _051_;
  assign _052_ = ~ word_3_4;
  assign does__more = maximum & _052_;
  assign \bad_row$604  = \$signal$371  | \$signal$600 ;
  assign _053_ = \$signal$373  | \$signal$602 ;
  assign \meets$605  = _053_ | \meets$606 ;
  assign finish = \finish$608  | \finish$609 ;
  assign result = lookup ? \result$627  : { \result$626 , \result$625 , \result$624 , \result$623 , \result$622 , \result$621 , \result$620 , \result$619 , \result$618 , \result$617 , \result$616 , \result$615 , \result$614 , \result$613 , \result$612 , \result$611  };
  always @(posedge clk)
    load <= _055_;
  always @(posedge clk)
    \$signal  <= _056_;
  always @(posedge clk)
    starting <= instruction;
  always @(posedge clk)
    \$signal$8  <= _057_;
  always @(posedge clk)
    lookup <= _058_;
  always @(posedge clk)
    read_0_0 <= _059_;
  always @(posedge clk)
    read_1_0 <= _060_;
  always @(posedge clk)
    read_2_0 <= position;
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
    word_2_4 <= word_2_3;
  always @(posedge clk)
    word_3_4 <= _091_;
  always @(posedge clk)
    word_4_4 <= _092_;
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
    inside_0_3 <= _099_;
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
    whole_0_3 <= _112_;
  always @(posedge clk)
    whole_1_3 <= _113_;
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
    to_look_up_0_6 <= _026_;
  always @(posedge clk)
    to_look_up_1_6 <= _027_;
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
  assign _159_ = \$signal$65  ? _028_ : any_inside;
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
  assign _191_ = drop ? 1'h0 : \$signal$27 ;
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
  assign _201_ = load ? _035_ : \$signal$8 ;
  assign _202_ = drop ? 1'h0 : _201_;
  assign _057_ = rst ? 1'h0 : _202_;
  assign _203_ = done ? 1'h0 : \$signal ;
  assign _204_ = start ? 1'h1 : _203_;
  assign _205_ = drop ? 1'h0 : _204_;
  assign _056_ = rst ? 1'h0 : _205_;
  assign _206_ = done ? 1'h1 : load;
  assign _207_ = load ? _000_ : _206_;
  assign _208_ = drop ? 1'h1 : _207_;
  assign _055_ = rst ? 1'h1 : _208_;
  tnthw_t16x16a2_vector_unit_channel_0 channel_0 (
    .a(a),
    .b(b),
    .bias(\bias$400 [25:0]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(\result$611 ),
    .rst(rst),
    .steps({ steps__1[6:0], steps__0[6:0] }),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_1 (
    .a(\a$408 ),
    .b(\b$410 ),
    .bias(\bias$400 [51:26]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(\result$612 ),
    .rst(rst),
    .steps({ steps__1[13:7], steps__0[13:7] }),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_10 (
    .a(\a$516 ),
    .b(\b$518 ),
    .bias(\bias$400 [285:260]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_4_3_0),
    .low(copy_4_2_0),
    .result(\result$621 ),
    .rst(rst),
    .steps({ steps__1[76:70], steps__0[76:70] }),
    .threshold(copy_4_0_0),
    .widen(copy_4_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_11 (
    .a(\a$528 ),
    .b(\b$530 ),
    .bias(\bias$400 [311:286]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_4_3_0),
    .low(copy_4_2_0),
    .result(\result$622 ),
    .rst(rst),
    .steps({ steps__1[83:77], steps__0[83:77] }),
    .threshold(copy_4_0_0),
    .widen(copy_4_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_12 (
    .a(\a$540 ),
    .b(\b$542 ),
    .bias(\bias$400 [337:312]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_5_3_0),
    .low(copy_5_2_0),
    .result(\result$623 ),
    .rst(rst),
    .steps({ steps__1[90:84], steps__0[90:84] }),
    .threshold(copy_5_0_0),
    .widen(copy_5_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_13 (
    .a(\a$552 ),
    .b(\b$554 ),
    .bias(\bias$400 [363:338]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_5_3_0),
    .low(copy_5_2_0),
    .result(\result$624 ),
    .rst(rst),
    .steps({ steps__1[97:91], steps__0[97:91] }),
    .threshold(copy_5_0_0),
    .widen(copy_5_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_14 (
    .a(\a$564 ),
    .b(\b$566 ),
    .bias(\bias$400 [389:364]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_6_3_0),
    .low(copy_6_2_0),
    .result(\result$625 ),
    .rst(rst),
    .steps({ steps__1[104:98], steps__0[104:98] }),
    .threshold(copy_6_0_0),
    .widen(copy_6_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_15 (
    .a(\a$576 ),
    .b(\b$578 ),
    .bias(\bias$400 [415:390]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_6_3_0),
    .low(copy_6_2_0),
    .result(\result$626 ),
    .rst(rst),
    .steps({ steps__1[111:105], steps__0[111:105] }),
    .threshold(copy_6_0_0),
    .widen(copy_6_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_2 (
    .a(\a$420 ),
    .b(\b$422 ),
    .bias(\bias$400 [77:52]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(\result$613 ),
    .rst(rst),
    .steps({ steps__1[20:14], steps__0[20:14] }),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_3 (
    .a(\a$432 ),
    .b(\b$434 ),
    .bias(\bias$400 [103:78]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(\result$614 ),
    .rst(rst),
    .steps({ steps__1[27:21], steps__0[27:21] }),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_4 (
    .a(\a$444 ),
    .b(\b$446 ),
    .bias(\bias$400 [129:104]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(\result$615 ),
    .rst(rst),
    .steps({ steps__1[34:28], steps__0[34:28] }),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_5 (
    .a(\a$456 ),
    .b(\b$458 ),
    .bias(\bias$400 [155:130]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(\result$616 ),
    .rst(rst),
    .steps({ steps__1[41:35], steps__0[41:35] }),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_6 (
    .a(\a$468 ),
    .b(\b$470 ),
    .bias(\bias$400 [181:156]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(\result$617 ),
    .rst(rst),
    .steps({ steps__1[48:42], steps__0[48:42] }),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_7 (
    .a(\a$480 ),
    .b(\b$482 ),
    .bias(\bias$400 [207:182]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(\result$618 ),
    .rst(rst),
    .steps({ steps__1[55:49], steps__0[55:49] }),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_8 (
    .a(\a$492 ),
    .b(\b$494 ),
    .bias(\bias$400 [233:208]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(\result$619 ),
    .rst(rst),
    .steps({ steps__1[62:56], steps__0[62:56] }),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t16x16a2_vector_unit_channel_0 channel_9 (
    .a(\a$504 ),
    .b(\b$506 ),
    .bias(\bias$400 [259:234]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(\result$620 ),
    .rst(rst),
    .steps({ steps__1[69:63], steps__0[69:63] }),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t16x16a2_vector_unit_functions functions (
    .bad_row(\$signal$600 ),
    .\begin (to_look_up_0_6),
    .chunk_end(to_look_up_1_6),
    .clk(clk),
    .drop(drop),
    .finish(\finish$609 ),
    .load(load),
    .meets(\$signal$602 ),
    .page(starting[211:200]),
    .page_step(word[212]),
    .\port$7753$0 (a[7:0]),
    .\port$7758$0 (\a$408 [7:0]),
    .\port$7763$0 (\a$420 [7:0]),
    .\port$7768$0 (\a$432 [7:0]),
    .\port$7773$0 (\a$444 [7:0]),
    .\port$7778$0 (\a$456 [7:0]),
    .\port$7783$0 (\a$468 [7:0]),
    .\port$7788$0 (\a$480 [7:0]),
    .\port$7793$0 (\a$492 [7:0]),
    .\port$7798$0 (\a$504 [7:0]),
    .\port$7803$0 (\a$516 [7:0]),
    .\port$7808$0 (\a$528 [7:0]),
    .\port$7813$0 (\a$540 [7:0]),
    .\port$7818$0 (\a$552 [7:0]),
    .\port$7823$0 (\a$564 [7:0]),
    .\port$7828$0 (\a$576 [7:0]),
    .reads(function_read),
    .result(\result$627 ),
    .rst(rst),
    .write(write),
    .write_data(write_data[127:0]),
    .write_row(write_row[7:0])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_0 (
    .a(a),
    .b(b),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[17:0]),
    .word(lanes[1:0])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_1 (
    .a(\a$408 ),
    .b(\b$410 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[35:18]),
    .word(lanes[3:2])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_10 (
    .a(\a$516 ),
    .b(\b$518 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[197:180]),
    .word(lanes[21:20])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_11 (
    .a(\a$528 ),
    .b(\b$530 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[215:198]),
    .word(lanes[23:22])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_12 (
    .a(\a$540 ),
    .b(\b$542 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[233:216]),
    .word(lanes[25:24])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_13 (
    .a(\a$552 ),
    .b(\b$554 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[251:234]),
    .word(lanes[27:26])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_14 (
    .a(\a$564 ),
    .b(\b$566 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[269:252]),
    .word(lanes[29:28])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_15 (
    .a(\a$576 ),
    .b(\b$578 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[287:270]),
    .word(lanes[31:30])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_2 (
    .a(\a$420 ),
    .b(\b$422 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[53:36]),
    .word(lanes[5:4])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_3 (
    .a(\a$432 ),
    .b(\b$434 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[71:54]),
    .word(lanes[7:6])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_4 (
    .a(\a$444 ),
    .b(\b$446 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[89:72]),
    .word(lanes[9:8])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_5 (
    .a(\a$456 ),
    .b(\b$458 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[107:90]),
    .word(lanes[11:10])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_6 (
    .a(\a$468 ),
    .b(\b$470 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[125:108]),
    .word(lanes[13:12])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_7 (
    .a(\a$480 ),
    .b(\b$482 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[143:126]),
    .word(lanes[15:14])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_8 (
    .a(\a$492 ),
    .b(\b$494 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[161:144]),
    .word(lanes[17:16])
  );
  tnthw_t16x16a2_vector_unit_gather_0 gather_9 (
    .a(\a$504 ),
    .b(\b$506 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__more(does__more),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[179:162]),
    .word(lanes[19:18])
  );
  tnthw_t16x16a2_vector_unit_passes_646 \passes$646  (
    .bad_row(\$signal$371 ),
    .bias_read(\bias_read$383 ),
    .bias_row(bias_row),
    .chunk_end(whole_1_3),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .enters(whole_0_3),
    .finish_0_9(\finish$608 ),
    .fresh(fresh),
    .load(load),
    .meets(\$signal$373 ),
    .now(pass_),
    .\port$7350$158 (starting[181:158]),
    .\port$7553$182 (word[186:182]),
    .reads_bias(bias_read),
    .rst(rst),
    .steps_read(steps_read),
    .steps_row(steps_row),
    .threshold(copy_0_0_0)
  );
  tnthw_t16x16a2_vector_unit_results results (
    .clk(clk),
    .done(done),
    .drop(drop),
    .finish(finish),
    .instruction(starting),
    .load(load),
    .meets(\meets$606 ),
    .result(result),
    .rst(rst),
    .write__address(write__address),
    .write__data(write__data),
    .write__en(write__en),
    .write__held(held),
    .write__mask(write__mask)
  );
  tnthw_t16x16a2_vector_unit_steps_628 \steps$628  (
    .address(read__address),
    .busy(\$signal ),
    .chunk_end(chunk_end),
    .clk(clk),
    .drop(drop),
    .first_digit(first_digit),
    .first_tap(first_tap),
    .group(group),
    .head(instruction),
    .held(word),
    .index(position),
    .instruction(starting),
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
    .bias(\bias$400 ),
    .bias_write(bias_write),
    .clk(clk),
    .drop(drop),
    .port__addr(bias_row),
    .\port__addr$18 (steps_row),
    .port__en(\bias_read$383 ),
    .\port__en$16 (steps_read),
    .rst(rst),
    .steps__0(steps__0),
    .steps__1(steps__1),
    .steps_write(steps_write),
    .write_data(write_data),
    .write_row(write_row)
  );
  assign \steps$587[1].b  = steps__1[111];
  assign \steps$587[1].subtract  = steps__1[110];
  assign \steps$587[1].there  = steps__1[109];
  assign \steps$587[1].gap  = steps__1[108:105];
  assign \steps$587[1]  = steps__1[111:105];
  assign \steps$587[0].b  = steps__0[111];
  assign \steps$587[0].subtract  = steps__0[110];
  assign \steps$587[0].there  = steps__0[109];
  assign \steps$587[0].gap  = steps__0[108:105];
  assign \steps$587[0]  = steps__0[111:105];
  assign \steps$575[1].b  = steps__1[104];
  assign \steps$575[1].subtract  = steps__1[103];
  assign \steps$575[1].there  = steps__1[102];
  assign \steps$575[1].gap  = steps__1[101:98];
  assign \steps$575[1]  = steps__1[104:98];
  assign \steps$575[0].b  = steps__0[104];
  assign \steps$575[0].subtract  = steps__0[103];
  assign \steps$575[0].there  = steps__0[102];
  assign \steps$575[0].gap  = steps__0[101:98];
  assign \steps$575[0]  = steps__0[104:98];
  assign \steps$563[1].b  = steps__1[97];
  assign \steps$563[1].subtract  = steps__1[96];
  assign \steps$563[1].there  = steps__1[95];
  assign \steps$563[1].gap  = steps__1[94:91];
  assign \steps$563[1]  = steps__1[97:91];
  assign \steps$563[0].b  = steps__0[97];
  assign \steps$563[0].subtract  = steps__0[96];
  assign \steps$563[0].there  = steps__0[95];
  assign \steps$563[0].gap  = steps__0[94:91];
  assign \steps$563[0]  = steps__0[97:91];
  assign \steps$551[1].b  = steps__1[90];
  assign \steps$551[1].subtract  = steps__1[89];
  assign \steps$551[1].there  = steps__1[88];
  assign \steps$551[1].gap  = steps__1[87:84];
  assign \steps$551[1]  = steps__1[90:84];
  assign \steps$551[0].b  = steps__0[90];
  assign \steps$551[0].subtract  = steps__0[89];
  assign \steps$551[0].there  = steps__0[88];
  assign \steps$551[0].gap  = steps__0[87:84];
  assign \steps$551[0]  = steps__0[90:84];
  assign \steps$539[1].b  = steps__1[83];
  assign \steps$539[1].subtract  = steps__1[82];
  assign \steps$539[1].there  = steps__1[81];
  assign \steps$539[1].gap  = steps__1[80:77];
  assign \steps$539[1]  = steps__1[83:77];
  assign \steps$539[0].b  = steps__0[83];
  assign \steps$539[0].subtract  = steps__0[82];
  assign \steps$539[0].there  = steps__0[81];
  assign \steps$539[0].gap  = steps__0[80:77];
  assign \steps$539[0]  = steps__0[83:77];
  assign \steps$527[1].b  = steps__1[76];
  assign \steps$527[1].subtract  = steps__1[75];
  assign \steps$527[1].there  = steps__1[74];
  assign \steps$527[1].gap  = steps__1[73:70];
  assign \steps$527[1]  = steps__1[76:70];
  assign \steps$527[0].b  = steps__0[76];
  assign \steps$527[0].subtract  = steps__0[75];
  assign \steps$527[0].there  = steps__0[74];
  assign \steps$527[0].gap  = steps__0[73:70];
  assign \steps$527[0]  = steps__0[76:70];
  assign \steps$515[1].b  = steps__1[69];
  assign \steps$515[1].subtract  = steps__1[68];
  assign \steps$515[1].there  = steps__1[67];
  assign \steps$515[1].gap  = steps__1[66:63];
  assign \steps$515[1]  = steps__1[69:63];
  assign \steps$515[0].b  = steps__0[69];
  assign \steps$515[0].subtract  = steps__0[68];
  assign \steps$515[0].there  = steps__0[67];
  assign \steps$515[0].gap  = steps__0[66:63];
  assign \steps$515[0]  = steps__0[69:63];
  assign \steps$503[1].b  = steps__1[62];
  assign \steps$503[1].subtract  = steps__1[61];
  assign \steps$503[1].there  = steps__1[60];
  assign \steps$503[1].gap  = steps__1[59:56];
  assign \steps$503[1]  = steps__1[62:56];
  assign \steps$503[0].b  = steps__0[62];
  assign \steps$503[0].subtract  = steps__0[61];
  assign \steps$503[0].there  = steps__0[60];
  assign \steps$503[0].gap  = steps__0[59:56];
  assign \steps$503[0]  = steps__0[62:56];
  assign \steps$491[1].b  = steps__1[55];
  assign \steps$491[1].subtract  = steps__1[54];
  assign \steps$491[1].there  = steps__1[53];
  assign \steps$491[1].gap  = steps__1[52:49];
  assign \steps$491[1]  = steps__1[55:49];
  assign \steps$491[0].b  = steps__0[55];
  assign \steps$491[0].subtract  = steps__0[54];
  assign \steps$491[0].there  = steps__0[53];
  assign \steps$491[0].gap  = steps__0[52:49];
  assign \steps$491[0]  = steps__0[55:49];
  assign \steps$479[1].b  = steps__1[48];
  assign \steps$479[1].subtract  = steps__1[47];
  assign \steps$479[1].there  = steps__1[46];
  assign \steps$479[1].gap  = steps__1[45:42];
  assign \steps$479[1]  = steps__1[48:42];
  assign \steps$479[0].b  = steps__0[48];
  assign \steps$479[0].subtract  = steps__0[47];
  assign \steps$479[0].there  = steps__0[46];
  assign \steps$479[0].gap  = steps__0[45:42];
  assign \steps$479[0]  = steps__0[48:42];
  assign \steps$467[1].b  = steps__1[41];
  assign \steps$467[1].subtract  = steps__1[40];
  assign \steps$467[1].there  = steps__1[39];
  assign \steps$467[1].gap  = steps__1[38:35];
  assign \steps$467[1]  = steps__1[41:35];
  assign \steps$467[0].b  = steps__0[41];
  assign \steps$467[0].subtract  = steps__0[40];
  assign \steps$467[0].there  = steps__0[39];
  assign \steps$467[0].gap  = steps__0[38:35];
  assign \steps$467[0]  = steps__0[41:35];
  assign \steps$455[1].b  = steps__1[34];
  assign \steps$455[1].subtract  = steps__1[33];
  assign \steps$455[1].there  = steps__1[32];
  assign \steps$455[1].gap  = steps__1[31:28];
  assign \steps$455[1]  = steps__1[34:28];
  assign \steps$455[0].b  = steps__0[34];
  assign \steps$455[0].subtract  = steps__0[33];
  assign \steps$455[0].there  = steps__0[32];
  assign \steps$455[0].gap  = steps__0[31:28];
  assign \steps$455[0]  = steps__0[34:28];
  assign \steps$443[1].b  = steps__1[27];
  assign \steps$443[1].subtract  = steps__1[26];
  assign \steps$443[1].there  = steps__1[25];
  assign \steps$443[1].gap  = steps__1[24:21];
  assign \steps$443[1]  = steps__1[27:21];
  assign \steps$443[0].b  = steps__0[27];
  assign \steps$443[0].subtract  = steps__0[26];
  assign \steps$443[0].there  = steps__0[25];
  assign \steps$443[0].gap  = steps__0[24:21];
  assign \steps$443[0]  = steps__0[27:21];
  assign \steps$431[1].b  = steps__1[20];
  assign \steps$431[1].subtract  = steps__1[19];
  assign \steps$431[1].there  = steps__1[18];
  assign \steps$431[1].gap  = steps__1[17:14];
  assign \steps$431[1]  = steps__1[20:14];
  assign \steps$431[0].b  = steps__0[20];
  assign \steps$431[0].subtract  = steps__0[19];
  assign \steps$431[0].there  = steps__0[18];
  assign \steps$431[0].gap  = steps__0[17:14];
  assign \steps$431[0]  = steps__0[20:14];
  assign \steps$419[1].b  = steps__1[13];
  assign \steps$419[1].subtract  = steps__1[12];
  assign \steps$419[1].there  = steps__1[11];
  assign \steps$419[1].gap  = steps__1[10:7];
  assign \steps$419[1]  = steps__1[13:7];
  assign \steps$419[0].b  = steps__0[13];
  assign \steps$419[0].subtract  = steps__0[12];
  assign \steps$419[0].there  = steps__0[11];
  assign \steps$419[0].gap  = steps__0[10:7];
  assign \steps$419[0]  = steps__0[13:7];
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
  assign \meets$603  = \$signal$602 ;
  assign \bad_row$601  = \$signal$600 ;
  assign reads = function_read;
  assign values = { \a$576 [7:0], \a$564 [7:0], \a$552 [7:0], \a$540 [7:0], \a$528 [7:0], \a$516 [7:0], \a$504 [7:0], \a$492 [7:0], \a$480 [7:0], \a$468 [7:0], \a$456 [7:0], \a$444 [7:0], \a$432 [7:0], \a$420 [7:0], \a$408 [7:0], a[7:0] };
  assign \chunk_end$596  = to_look_up_1_6;
  assign \begin  = to_look_up_0_6;
  assign page_step = word[212];
  assign page = starting[211:200];
  assign \load$592  = load;
  assign \write_data$591  = write_data[127:0];
  assign \write_row$590  = write_row[7:0];
  assign function_write = write;
  assign \steps$587  = { steps__1[111:105], steps__0[111:105] };
  assign \high$586  = copy_6_3_0;
  assign \low$585  = copy_6_2_0;
  assign \widen$584  = copy_6_1_0;
  assign \threshold$583  = copy_6_0_0;
  assign \bias$582  = \bias$400 [415:390];
  assign \fresh$581  = fresh;
  assign \enter$580  = enter;
  assign \b$579  = \b$578 ;
  assign \a$577  = \a$576 ;
  assign \steps$575  = { steps__1[104:98], steps__0[104:98] };
  assign \high$574  = copy_6_3_0;
  assign \low$573  = copy_6_2_0;
  assign \widen$572  = copy_6_1_0;
  assign \threshold$571  = copy_6_0_0;
  assign \bias$570  = \bias$400 [389:364];
  assign \fresh$569  = fresh;
  assign \enter$568  = enter;
  assign \b$567  = \b$566 ;
  assign \a$565  = \a$564 ;
  assign \steps$563  = { steps__1[97:91], steps__0[97:91] };
  assign \high$562  = copy_5_3_0;
  assign \low$561  = copy_5_2_0;
  assign \widen$560  = copy_5_1_0;
  assign \threshold$559  = copy_5_0_0;
  assign \bias$558  = \bias$400 [363:338];
  assign \fresh$557  = fresh;
  assign \enter$556  = enter;
  assign \b$555  = \b$554 ;
  assign \a$553  = \a$552 ;
  assign \steps$551  = { steps__1[90:84], steps__0[90:84] };
  assign \high$550  = copy_5_3_0;
  assign \low$549  = copy_5_2_0;
  assign \widen$548  = copy_5_1_0;
  assign \threshold$547  = copy_5_0_0;
  assign \bias$546  = \bias$400 [337:312];
  assign \fresh$545  = fresh;
  assign \enter$544  = enter;
  assign \b$543  = \b$542 ;
  assign \a$541  = \a$540 ;
  assign \steps$539  = { steps__1[83:77], steps__0[83:77] };
  assign \high$538  = copy_4_3_0;
  assign \low$537  = copy_4_2_0;
  assign \widen$536  = copy_4_1_0;
  assign \threshold$535  = copy_4_0_0;
  assign \bias$534  = \bias$400 [311:286];
  assign \fresh$533  = fresh;
  assign \enter$532  = enter;
  assign \b$531  = \b$530 ;
  assign \a$529  = \a$528 ;
  assign \steps$527  = { steps__1[76:70], steps__0[76:70] };
  assign \high$526  = copy_4_3_0;
  assign \low$525  = copy_4_2_0;
  assign \widen$524  = copy_4_1_0;
  assign \threshold$523  = copy_4_0_0;
  assign \bias$522  = \bias$400 [285:260];
  assign \fresh$521  = fresh;
  assign \enter$520  = enter;
  assign \b$519  = \b$518 ;
  assign \a$517  = \a$516 ;
  assign \steps$515  = { steps__1[69:63], steps__0[69:63] };
  assign \high$514  = copy_3_3_0;
  assign \low$513  = copy_3_2_0;
  assign \widen$512  = copy_3_1_0;
  assign \threshold$511  = copy_3_0_0;
  assign \bias$510  = \bias$400 [259:234];
  assign \fresh$509  = fresh;
  assign \enter$508  = enter;
  assign \b$507  = \b$506 ;
  assign \a$505  = \a$504 ;
  assign \steps$503  = { steps__1[62:56], steps__0[62:56] };
  assign \high$502  = copy_3_3_0;
  assign \low$501  = copy_3_2_0;
  assign \widen$500  = copy_3_1_0;
  assign \threshold$499  = copy_3_0_0;
  assign \bias$498  = \bias$400 [233:208];
  assign \fresh$497  = fresh;
  assign \enter$496  = enter;
  assign \b$495  = \b$494 ;
  assign \a$493  = \a$492 ;
  assign \steps$491  = { steps__1[55:49], steps__0[55:49] };
  assign \high$490  = copy_3_3_0;
  assign \low$489  = copy_3_2_0;
  assign \widen$488  = copy_3_1_0;
  assign \threshold$487  = copy_3_0_0;
  assign \bias$486  = \bias$400 [207:182];
  assign \fresh$485  = fresh;
  assign \enter$484  = enter;
  assign \b$483  = \b$482 ;
  assign \a$481  = \a$480 ;
  assign \steps$479  = { steps__1[48:42], steps__0[48:42] };
  assign \high$478  = copy_2_3_0;
  assign \low$477  = copy_2_2_0;
  assign \widen$476  = copy_2_1_0;
  assign \threshold$475  = copy_2_0_0;
  assign \bias$474  = \bias$400 [181:156];
  assign \fresh$473  = fresh;
  assign \enter$472  = enter;
  assign \b$471  = \b$470 ;
  assign \a$469  = \a$468 ;
  assign \steps$467  = { steps__1[41:35], steps__0[41:35] };
  assign \high$466  = copy_2_3_0;
  assign \low$465  = copy_2_2_0;
  assign \widen$464  = copy_2_1_0;
  assign \threshold$463  = copy_2_0_0;
  assign \bias$462  = \bias$400 [155:130];
  assign \fresh$461  = fresh;
  assign \enter$460  = enter;
  assign \b$459  = \b$458 ;
  assign \a$457  = \a$456 ;
  assign \steps$455  = { steps__1[34:28], steps__0[34:28] };
  assign \high$454  = copy_1_3_0;
  assign \low$453  = copy_1_2_0;
  assign \widen$452  = copy_1_1_0;
  assign \threshold$451  = copy_1_0_0;
  assign \bias$450  = \bias$400 [129:104];
  assign \fresh$449  = fresh;
  assign \enter$448  = enter;
  assign \b$447  = \b$446 ;
  assign \a$445  = \a$444 ;
  assign \steps$443  = { steps__1[27:21], steps__0[27:21] };
  assign \high$442  = copy_1_3_0;
  assign \low$441  = copy_1_2_0;
  assign \widen$440  = copy_1_1_0;
  assign \threshold$439  = copy_1_0_0;
  assign \bias$438  = \bias$400 [103:78];
  assign \fresh$437  = fresh;
  assign \enter$436  = enter;
  assign \b$435  = \b$434 ;
  assign \a$433  = \a$432 ;
  assign \steps$431  = { steps__1[20:14], steps__0[20:14] };
  assign \high$430  = copy_0_3_0;
  assign \low$429  = copy_0_2_0;
  assign \widen$428  = copy_0_1_0;
  assign \threshold$427  = copy_0_0_0;
  assign \bias$426  = \bias$400 [77:52];
  assign \fresh$425  = fresh;
  assign \enter$424  = enter;
  assign \b$423  = \b$422 ;
  assign \a$421  = \a$420 ;
  assign \steps$419  = { steps__1[13:7], steps__0[13:7] };
  assign \high$418  = copy_0_3_0;
  assign \low$417  = copy_0_2_0;
  assign \widen$416  = copy_0_1_0;
  assign \threshold$415  = copy_0_0_0;
  assign \bias$414  = \bias$400 [51:26];
  assign \fresh$413  = fresh;
  assign \enter$412  = enter;
  assign \b$411  = \b$410 ;
  assign \a$409  = \a$408 ;
  assign steps = { steps__1[6:0], steps__0[6:0] };
  assign high = copy_0_3_0;
  assign low = copy_0_2_0;
  assign widen = copy_0_1_0;
  assign \threshold$401  = copy_0_0_0;
  assign bias = \bias$400 [25:0];
  assign \fresh$398  = fresh;
  assign \enter$396  = enter;
  assign \b$394  = b;
  assign \a$392  = a;
  assign \steps_row$390  = steps_row;
  assign \steps_read$388  = steps_read;
  assign \bias_row$386  = bias_row;
  assign \bias_read$384  = \bias_read$383 ;
  assign table_data = write_data;
  assign table_row = write_row;
  assign \steps_write$378  = steps_write;
  assign \bias_write$376  = bias_write;
  assign meets = \$signal$373 ;
  assign bad_row = \$signal$371 ;
  assign reads_bias = bias_read;
  assign now = pass_;
  assign \chunk_end$366  = whole_1_3;
  assign enters = whole_0_3;
  assign table_step = word[182];
  assign threshold = copy_0_0_0;
  assign passes = word[186:183];
  assign steps_first = starting[181:170];
  assign bias_first = starting[169:158];
  assign \load$359  = load;
  assign \sums$358  = accumulator_data[287:270];
  assign \word$357  = lanes[31:30];
  assign \does__tap$356  = does__tap;
  assign \does__sum$355  = does__sum;
  assign \does__signed$354  = word_4_4;
  assign \does__second$353  = does__second;
  assign \does__place$352  = word_2_4;
  assign \does__more$351  = does__more;
  assign \does__inside$350  = inside_0_3;
  assign \does__forced$349  = does__forced;
  assign \does__first$348  = does__first;
  assign \does__drain$347  = \$signal$8 ;
  assign \sums$346  = accumulator_data[269:252];
  assign \word$345  = lanes[29:28];
  assign \does__tap$344  = does__tap;
  assign \does__sum$343  = does__sum;
  assign \does__signed$342  = word_4_4;
  assign \does__second$341  = does__second;
  assign \does__place$340  = word_2_4;
  assign \does__more$339  = does__more;
  assign \does__inside$338  = inside_0_3;
  assign \does__forced$337  = does__forced;
  assign \does__first$336  = does__first;
  assign \does__drain$335  = \$signal$8 ;
  assign \sums$334  = accumulator_data[251:234];
  assign \word$333  = lanes[27:26];
  assign \does__tap$332  = does__tap;
  assign \does__sum$331  = does__sum;
  assign \does__signed$330  = word_4_4;
  assign \does__second$329  = does__second;
  assign \does__place$328  = word_2_4;
  assign \does__more$327  = does__more;
  assign \does__inside$326  = inside_0_3;
  assign \does__forced$325  = does__forced;
  assign \does__first$324  = does__first;
  assign \does__drain$323  = \$signal$8 ;
  assign \sums$322  = accumulator_data[233:216];
  assign \word$321  = lanes[25:24];
  assign \does__tap$320  = does__tap;
  assign \does__sum$319  = does__sum;
  assign \does__signed$318  = word_4_4;
  assign \does__second$317  = does__second;
  assign \does__place$316  = word_2_4;
  assign \does__more$315  = does__more;
  assign \does__inside$314  = inside_0_3;
  assign \does__forced$313  = does__forced;
  assign \does__first$312  = does__first;
  assign \does__drain$311  = \$signal$8 ;
  assign \sums$310  = accumulator_data[215:198];
  assign \word$309  = lanes[23:22];
  assign \does__tap$308  = does__tap;
  assign \does__sum$307  = does__sum;
  assign \does__signed$306  = word_4_4;
  assign \does__second$305  = does__second;
  assign \does__place$304  = word_2_4;
  assign \does__more$303  = does__more;
  assign \does__inside$302  = inside_0_3;
  assign \does__forced$301  = does__forced;
  assign \does__first$300  = does__first;
  assign \does__drain$299  = \$signal$8 ;
  assign \sums$298  = accumulator_data[197:180];
  assign \word$297  = lanes[21:20];
  assign \does__tap$296  = does__tap;
  assign \does__sum$295  = does__sum;
  assign \does__signed$294  = word_4_4;
  assign \does__second$293  = does__second;
  assign \does__place$292  = word_2_4;
  assign \does__more$291  = does__more;
  assign \does__inside$290  = inside_0_3;
  assign \does__forced$289  = does__forced;
  assign \does__first$288  = does__first;
  assign \does__drain$287  = \$signal$8 ;
  assign \sums$286  = accumulator_data[179:162];
  assign \word$285  = lanes[19:18];
  assign \does__tap$284  = does__tap;
  assign \does__sum$283  = does__sum;
  assign \does__signed$282  = word_4_4;
  assign \does__second$281  = does__second;
  assign \does__place$280  = word_2_4;
  assign \does__more$279  = does__more;
  assign \does__inside$278  = inside_0_3;
  assign \does__forced$277  = does__forced;
  assign \does__first$276  = does__first;
  assign \does__drain$275  = \$signal$8 ;
  assign \sums$274  = accumulator_data[161:144];
  assign \word$273  = lanes[17:16];
  assign \does__tap$272  = does__tap;
  assign \does__sum$271  = does__sum;
  assign \does__signed$270  = word_4_4;
  assign \does__second$269  = does__second;
  assign \does__place$268  = word_2_4;
  assign \does__more$267  = does__more;
  assign \does__inside$266  = inside_0_3;
  assign \does__forced$265  = does__forced;
  assign \does__first$264  = does__first;
  assign \does__drain$263  = \$signal$8 ;
  assign \sums$262  = accumulator_data[143:126];
  assign \word$261  = lanes[15:14];
  assign \does__tap$260  = does__tap;
  assign \does__sum$259  = does__sum;
  assign \does__signed$258  = word_4_4;
  assign \does__second$257  = does__second;
  assign \does__place$256  = word_2_4;
  assign \does__more$255  = does__more;
  assign \does__inside$254  = inside_0_3;
  assign \does__forced$253  = does__forced;
  assign \does__first$252  = does__first;
  assign \does__drain$251  = \$signal$8 ;
  assign \sums$250  = accumulator_data[125:108];
  assign \word$249  = lanes[13:12];
  assign \does__tap$248  = does__tap;
  assign \does__sum$247  = does__sum;
  assign \does__signed$246  = word_4_4;
  assign \does__second$245  = does__second;
  assign \does__place$244  = word_2_4;
  assign \does__more$243  = does__more;
  assign \does__inside$242  = inside_0_3;
  assign \does__forced$241  = does__forced;
  assign \does__first$240  = does__first;
  assign \does__drain$239  = \$signal$8 ;
  assign \sums$238  = accumulator_data[107:90];
  assign \word$237  = lanes[11:10];
  assign \does__tap$236  = does__tap;
  assign \does__sum$235  = does__sum;
  assign \does__signed$234  = word_4_4;
  assign \does__second$233  = does__second;
  assign \does__place$232  = word_2_4;
  assign \does__more$231  = does__more;
  assign \does__inside$230  = inside_0_3;
  assign \does__forced$229  = does__forced;
  assign \does__first$228  = does__first;
  assign \does__drain$227  = \$signal$8 ;
  assign \sums$226  = accumulator_data[89:72];
  assign \word$225  = lanes[9:8];
  assign \does__tap$224  = does__tap;
  assign \does__sum$223  = does__sum;
  assign \does__signed$222  = word_4_4;
  assign \does__second$221  = does__second;
  assign \does__place$220  = word_2_4;
  assign \does__more$219  = does__more;
  assign \does__inside$218  = inside_0_3;
  assign \does__forced$217  = does__forced;
  assign \does__first$216  = does__first;
  assign \does__drain$215  = \$signal$8 ;
  assign \sums$214  = accumulator_data[71:54];
  assign \word$213  = lanes[7:6];
  assign \does__tap$212  = does__tap;
  assign \does__sum$211  = does__sum;
  assign \does__signed$210  = word_4_4;
  assign \does__second$209  = does__second;
  assign \does__place$208  = word_2_4;
  assign \does__more$207  = does__more;
  assign \does__inside$206  = inside_0_3;
  assign \does__forced$205  = does__forced;
  assign \does__first$204  = does__first;
  assign \does__drain$203  = \$signal$8 ;
  assign \sums$202  = accumulator_data[53:36];
  assign \word$201  = lanes[5:4];
  assign \does__tap$200  = does__tap;
  assign \does__sum$199  = does__sum;
  assign \does__signed$198  = word_4_4;
  assign \does__second$197  = does__second;
  assign \does__place$196  = word_2_4;
  assign \does__more$195  = does__more;
  assign \does__inside$194  = inside_0_3;
  assign \does__forced$193  = does__forced;
  assign \does__first$192  = does__first;
  assign \does__drain$191  = \$signal$8 ;
  assign \sums$190  = accumulator_data[35:18];
  assign \word$189  = lanes[3:2];
  assign \does__tap$188  = does__tap;
  assign \does__sum$187  = does__sum;
  assign \does__signed$186  = word_4_4;
  assign \does__second$185  = does__second;
  assign \does__place$184  = word_2_4;
  assign \does__more$183  = does__more;
  assign \does__inside$182  = inside_0_3;
  assign \does__forced$181  = does__forced;
  assign \does__first$180  = does__first;
  assign \does__drain$179  = \$signal$8 ;
  assign sums = accumulator_data[17:0];
  assign \word$176  = lanes[1:0];
  assign \does__tap$175  = does__tap;
  assign \does__sum$174  = does__sum;
  assign \does__signed$173  = word_4_4;
  assign \does__second$172  = does__second;
  assign \does__place$171  = word_2_4;
  assign \does__more$170  = does__more;
  assign \does__inside$169  = inside_0_3;
  assign \does__forced$168  = does__forced;
  assign \does__first$167  = does__first;
  assign \does__drain$166  = \$signal$8 ;
  assign does__signed = word_4_4;
  assign does__place = word_2_4;
  assign does__inside = inside_0_3;
  assign does__drain = \$signal$8 ;
  assign drain_read = read_1_0;
  assign \step$156  = step;
  assign accumulator_group = read_3_0;
  assign accumulator_read = read_1_0;
  assign address = read__address;
  assign read__valid = valid;
  assign read__en = read_0_0;
  assign read__held = held_read;
  assign \write__mask$146  = write__mask;
  assign \write__held$144  = held;
  assign write__held = held;
  assign \write__en$142  = write__en;
  assign \write__data$140  = write__data;
  assign \write__address$138  = write__address;
  assign \done$135  = done;
  assign held_write = held;
  assign \instruction$131  = starting;
  assign \load$130  = load;
  assign \instruction$129  = starting;
  assign head = instruction;
  assign \load$127  = load;
  assign busy = \$signal ;
  assign \start$125  = start;
endmodule

module tnthw_t16x16a2_vector_unit_channel_0(rst, drop, threshold, widen, low, high, steps, a, b, enter, fresh, bias, result, clk);
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
  wire [23:0] _033_;
  wire [23:0] _034_;
  wire _035_;
  wire _036_;
  wire [27:0] _037_;
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
  input drop;
  wire drop;
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
    count_0_0 <= _015_;
  always @(posedge clk)
    count_0_1 <= count_0_0;
  always @(posedge clk)
    counted <= _017_[9:0];
  always @(posedge clk)
    count_after_0_0 <= counted;
  always @(posedge clk)
    count_round <= count_after_0_0;
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
  assign _033_ = widen ? { b[8], b[8], b[8], b[8], b[8], b[8], b[8], b, 8'h00 } : { b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b };
  assign { _034_[23:17], b_entering } = enter ? _033_ : { b_round[16], b_round[16], b_round[16], b_round[16], b_round[16], b_round[16], b_round[16], b_round };
  assign \$signal  = threshold ? 1'h1 : steps[4];
  assign _035_ = ~ threshold;
  assign \$signal$11  = _035_ & steps[5];
  assign _036_ = ~ threshold;
  assign from_b = _036_ & steps[6];
  assign operand_0 = from_b ? { b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering } : a_entering;
  assign { _037_[27], total_0 } = { chosen, 1'h1 } + { term_0, carry_0 };
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
  always @(posedge clk)
    b_round <= b_4;
  always @(posedge clk)
    chosen <= _007_;
  always @(posedge clk)
    term_0 <= _029_;
  assign _032_ = \$signal$18  ? \$signal$19  : 1'h0;
  assign _031_ = \$signal$18  ? _012_[25:0] : 26'h0000000;
  assign _030_ = \$signal  ? \$signal$11  : 1'h0;
  assign _029_ = \$signal  ? _008_[25:0] : 26'h0000000;
  assign \steps[1].there  = steps[11];
  assign \steps[1].gap  = steps[10:7];
  assign \steps[1]  = steps[13:7];
  assign \steps[0].b  = steps[6];
  assign \steps[0].subtract  = steps[5];
  assign \steps[0].there  = steps[4];
  assign \steps[0].gap  = steps[3:0];
  assign \steps[0]  = steps[6:0];
  assign _002_[26:0] = total_1;
  assign _037_[26:0] = total_0;
  assign _034_[16:0] = b_entering;
  assign \steps[1].b  = steps[13];
  assign _021_[25:0] = a_entering;
  assign \steps[1].subtract  = steps[12];
  assign \result$40  = result;
  assign count_after_0_1 = count_round;
  assign shifted_1 = came_round;
endmodule

module tnthw_t16x16a2_vector_unit_functions(rst, write, reads, drop, write_data, write_row, load, page, \begin , chunk_end, page_step, \port$7753$0 , \port$7758$0 , \port$7763$0 , \port$7768$0 , \port$7773$0 , \port$7778$0 , \port$7783$0 , \port$7788$0 , \port$7793$0 , \port$7798$0 
, \port$7803$0 , \port$7808$0 , \port$7813$0 , \port$7818$0 , \port$7823$0 , \port$7828$0 , meets, bad_row, result, finish, clk);
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
  wire [13:0] _023_;
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
  wire [13:0] _034_;
  wire _035_;
  wire [13:0] _036_;
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
  wire [13:0] _049_;
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
  wire [13:0] _071_;
  wire _072_;
  wire _073_;
  wire [7:0] _074_;
  wire [7:0] _075_;
  wire [7:0] _076_;
  wire [7:0] _077_;
  wire [7:0] _078_;
  wire [7:0] _079_;
  wire [7:0] _080_;
  wire [7:0] _081_;
  wire _082_;
  wire [7:0] _083_;
  wire [7:0] _084_;
  wire [7:0] _085_;
  wire [7:0] _086_;
  wire [7:0] _087_;
  wire [7:0] _088_;
  wire [7:0] _089_;
  wire [7:0] _090_;
  wire [7:0] _091_;
  wire [7:0] _092_;
  wire [3:0] _093_;
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
  wire [7:0] _112_;
  wire [7:0] _113_;
  wire _114_;
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
  wire [2:0] _125_;
  wire [2:0] _126_;
  wire _127_;
  wire [127:0] _128_;
  wire [127:0] _129_;
  wire _130_;
  wire _131_;
  wire _132_;
  wire _133_;
  wire [15:0] _134_;
  wire [15:0] _135_;
  wire _136_;
  wire _137_;
  wire [12:0] _138_;
  wire _139_;
  wire [127:0] _140_;
  wire [2:0] _141_;
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
  input drop;
  wire drop;
  output finish;
  reg finish = 1'h0;
  wire last;
  input load;
  wire load;
  output meets;
  reg meets = 1'h0;
  input [11:0] page;
  wire [11:0] page;
  input page_step;
  wire page_step;
  input [7:0] \port$7753$0 ;
  wire [7:0] \port$7753$0 ;
  input [7:0] \port$7758$0 ;
  wire [7:0] \port$7758$0 ;
  input [7:0] \port$7763$0 ;
  wire [7:0] \port$7763$0 ;
  input [7:0] \port$7768$0 ;
  wire [7:0] \port$7768$0 ;
  input [7:0] \port$7773$0 ;
  wire [7:0] \port$7773$0 ;
  input [7:0] \port$7778$0 ;
  wire [7:0] \port$7778$0 ;
  input [7:0] \port$7783$0 ;
  wire [7:0] \port$7783$0 ;
  input [7:0] \port$7788$0 ;
  wire [7:0] \port$7788$0 ;
  input [7:0] \port$7793$0 ;
  wire [7:0] \port$7793$0 ;
  input [7:0] \port$7798$0 ;
  wire [7:0] \port$7798$0 ;
  input [7:0] \port$7803$0 ;
  wire [7:0] \port$7803$0 ;
  input [7:0] \port$7808$0 ;
  wire [7:0] \port$7808$0 ;
  input [7:0] \port$7813$0 ;
  wire [7:0] \port$7813$0 ;
  input [7:0] \port$7818$0 ;
  wire [7:0] \port$7818$0 ;
  input [7:0] \port$7823$0 ;
  wire [7:0] \port$7823$0 ;
  input [7:0] \port$7828$0 ;
  wire [7:0] \port$7828$0 ;
  wire [7:0] read__addr;
  wire [7:0] \read__addr$23 ;
  wire [127:0] read__data;
  wire [127:0] \read__data$38 ;
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
  reg [127:0] _308_;
  always @(posedge clk) begin
    if (reads) begin
      _308_ <= copy_0[{ read__addr[7:4], \$like [7:4] }];
    end
  end
  assign read__data = _308_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [127:0] copy_1 [255:0];
  integer init_copy_1;
  initial for (init_copy_1 = 0; init_copy_1 <= 255; init_copy_1 = init_copy_1 + 1) copy_1 [init_copy_1] = 0;
  always @(posedge clk) begin
    if (write)
      copy_1[write_row] <= write_data;
  end
  reg [127:0] _309_;
  always @(posedge clk) begin
    if (reads) begin
      _309_ <= copy_1[{ \read__addr$23 [7:4], \$like [15:12] }];
    end
  end
  assign \read__data$38  = _309_;
  assign _000_ = | \$signal ;
  assign reads = \begin  | _000_;
  assign last = \$signal  == 1'h1;
  assign \$like  = \begin  ? { \port$7828$0 , \port$7823$0 , \port$7818$0 , \port$7813$0 , \port$7808$0 , \port$7803$0 , \port$7798$0 , \port$7793$0 , \port$7788$0 , \port$7783$0 , \port$7778$0 , \port$7773$0 , \port$7768$0 , \port$7763$0 , \port$7758$0 , \port$7753$0  } : \$like$5 ;
  assign \$signal$7  = \begin  ? \$signal$9  : \$signal$8 ;
  assign { _049_[13:4], read__addr[7:4] } = \$signal$7  + 1'h0;
  assign _060_ = page_step ? 1'h1 : 1'h0;
  assign { _071_[13:4], \read__addr$23 [7:4] } = \$signal$7  + _060_;
  assign _082_ = | \$signal ;
  assign _093_ = \$signal  - 1'h1;
  assign _114_ = | \$signal ;
  assign _001_ = \begin  & _114_;
  assign _012_ = page_step ? 2'h2 : 2'h0;
  assign _023_ = \$signal$7  + _012_;
  assign _032_ = \begin  & chunk_end;
  assign _033_ = page_step ? 5'h10 : 5'h00;
  assign _034_ = \$signal$9  + _033_;
  assign _035_ = page_step ? 1'h1 : 1'h0;
  assign _036_ = \$signal$7  + _035_;
  assign _037_ = checked_1_0 >= 5'h10;
  assign _038_ = checked_0_0 & _037_;
  assign _039_ = ! which_0_0_0;
  assign _040_ = which_0_0_0 == 1'h1;
  assign _041_ = which_0_0_0 == 2'h2;
  assign _042_ = which_0_0_0 == 2'h3;
  assign _043_ = which_0_0_0 == 3'h4;
  assign _044_ = which_0_0_0 == 3'h5;
  assign _045_ = which_0_0_0 == 3'h6;
  assign _046_ = which_0_0_0 == 3'h7;
  assign _047_ = which_0_0_0 == 4'h8;
  assign _048_ = which_0_0_0 == 4'h9;
  assign _050_ = which_0_0_0 == 4'ha;
  assign _051_ = which_0_0_0 == 4'hb;
  assign _052_ = which_0_0_0 == 4'hc;
  assign _053_ = which_0_0_0 == 4'hd;
  assign _054_ = which_0_0_0 == 4'he;
  assign _055_ = which_0_0_0 == 4'hf;
  assign _056_ = ! which_1_0_0;
  assign _057_ = which_1_0_0 == 1'h1;
  assign _058_ = which_1_0_0 == 2'h2;
  assign _059_ = which_1_0_0 == 2'h3;
  assign _061_ = which_1_0_0 == 3'h4;
  assign _062_ = which_1_0_0 == 3'h5;
  assign _063_ = which_1_0_0 == 3'h6;
  assign _064_ = which_1_0_0 == 3'h7;
  assign _065_ = which_1_0_0 == 4'h8;
  assign _066_ = which_1_0_0 == 4'h9;
  assign _067_ = which_1_0_0 == 4'ha;
  assign _068_ = which_1_0_0 == 4'hb;
  assign _069_ = which_1_0_0 == 4'hc;
  assign _070_ = which_1_0_0 == 4'hd;
  assign _072_ = which_1_0_0 == 4'he;
  assign _073_ = which_1_0_0 == 4'hf;
  assign _074_ = row_0[7:0] & { chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0] };
  assign _075_ = row_0[15:8] & { chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1] };
  assign _076_ = _074_ | _075_;
  assign _077_ = row_0[23:16] & { chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2] };
  assign _078_ = _076_ | _077_;
  assign _079_ = row_0[31:24] & { chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3] };
  assign _080_ = _078_ | _079_;
  assign _081_ = row_0[39:32] & { chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4] };
  assign _083_ = _080_ | _081_;
  assign _084_ = row_0[47:40] & { chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5] };
  assign _085_ = _083_ | _084_;
  assign _086_ = row_0[55:48] & { chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6] };
  assign _087_ = _085_ | _086_;
  assign _088_ = row_0[63:56] & { chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7] };
  assign _089_ = _087_ | _088_;
  assign _090_ = row_0[71:64] & { chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8] };
  assign _091_ = _089_ | _090_;
  assign _092_ = row_0[79:72] & { chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9] };
  assign _094_ = _091_ | _092_;
  assign _095_ = row_0[87:80] & { chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10] };
  assign _096_ = _094_ | _095_;
  assign _097_ = row_0[95:88] & { chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11] };
  assign _098_ = _096_ | _097_;
  assign _099_ = row_0[103:96] & { chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12] };
  assign _100_ = _098_ | _099_;
  assign _101_ = row_0[111:104] & { chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13] };
  assign _102_ = _100_ | _101_;
  assign _103_ = row_0[119:112] & { chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14] };
  assign _104_ = _102_ | _103_;
  assign _105_ = row_0[127:120] & { chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15] };
  assign _106_ = _104_ | _105_;
  assign _107_ = row_1[7:0] & { chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0], chosen_1[0] };
  assign _108_ = row_1[15:8] & { chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1], chosen_1[1] };
  assign _109_ = _107_ | _108_;
  assign _110_ = row_1[23:16] & { chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2], chosen_1[2] };
  assign _111_ = _109_ | _110_;
  assign _112_ = row_1[31:24] & { chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3], chosen_1[3] };
  assign _113_ = _111_ | _112_;
  assign _115_ = row_1[39:32] & { chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4], chosen_1[4] };
  assign _116_ = _113_ | _115_;
  assign _117_ = row_1[47:40] & { chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5], chosen_1[5] };
  assign _118_ = _116_ | _117_;
  assign _119_ = row_1[55:48] & { chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6], chosen_1[6] };
  assign _120_ = _118_ | _119_;
  assign _121_ = row_1[63:56] & { chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7], chosen_1[7] };
  assign _122_ = _120_ | _121_;
  assign _123_ = row_1[71:64] & { chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8], chosen_1[8] };
  assign _124_ = _122_ | _123_;
  assign _002_ = row_1[79:72] & { chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9], chosen_1[9] };
  assign _003_ = _124_ | _002_;
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
    \$signal  <= _017_;
  always @(posedge clk)
    \$like$5  <= _018_;
  always @(posedge clk)
    meets <= _019_;
  always @(posedge clk)
    \$signal$8  <= _023_[12:0];
  always @(posedge clk)
    \$signal$9  <= _020_;
  always @(posedge clk)
    checked_0_0 <= _021_;
  always @(posedge clk)
    checked_1_0 <= _036_[12:0];
  always @(posedge clk)
    bad_row <= _022_;
  always @(posedge clk)
    row_0 <= read__data;
  always @(posedge clk)
    which_0_0_0 <= \$like [3:0];
  always @(posedge clk)
    chosen_0 <= _024_;
  always @(posedge clk)
    row_1 <= \read__data$38 ;
  always @(posedge clk)
    which_1_0_0 <= \$like [11:8];
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
  assign _125_ = \begin  ? 3'h7 : _141_;
  assign _126_ = drop ? 3'h0 : _125_;
  assign _017_ = rst ? 3'h0 : _126_;
  assign _127_ = drop ? 1'h0 : reads_1_1;
  assign _031_ = rst ? 1'h0 : _127_;
  assign _128_ = reads_0_1 ? { _016_, _106_, result[127:16] } : result;
  assign _129_ = drop ? 128'h00000000000000000000000000000000 : _128_;
  assign _030_ = rst ? 128'h00000000000000000000000000000000 : _129_;
  assign _130_ = drop ? 1'h0 : reads_1_0;
  assign _029_ = rst ? 1'h0 : _130_;
  assign _131_ = drop ? 1'h0 : reads_0_0;
  assign _028_ = rst ? 1'h0 : _131_;
  assign _132_ = drop ? 1'h0 : last;
  assign _027_ = rst ? 1'h0 : _132_;
  assign _133_ = drop ? 1'h0 : reads;
  assign _026_ = rst ? 1'h0 : _133_;
  assign _134_ = drop ? 16'h0000 : { _073_, _072_, _070_, _069_, _068_, _067_, _066_, _065_, _064_, _063_, _062_, _061_, _059_, _058_, _057_, _056_ };
  assign _025_ = rst ? 16'h0000 : _134_;
  assign _135_ = drop ? 16'h0000 : { _055_, _054_, _053_, _052_, _051_, _050_, _048_, _047_, _046_, _045_, _044_, _043_, _042_, _041_, _040_, _039_ };
  assign _024_ = rst ? 16'h0000 : _135_;
  assign _136_ = drop ? 1'h0 : _038_;
  assign _022_ = rst ? 1'h0 : _136_;
  assign _137_ = drop ? 1'h0 : reads;
  assign _021_ = rst ? 1'h0 : _137_;
  assign _138_ = _032_ ? _034_[12:0] : \$signal$9 ;
  assign _020_ = load ? { 1'h0, page } : _138_;
  assign _139_ = drop ? 1'h0 : _001_;
  assign _019_ = rst ? 1'h0 : _139_;
  assign _140_ = drop ? 128'h00000000000000000000000000000000 : { 16'h0000, \$like [127:16] };
  assign _018_ = rst ? 128'h00000000000000000000000000000000 : _140_;
  assign _141_ = _082_ ? _093_[2:0] : \$signal ;
  assign _071_[3:0] = \read__addr$23 [7:4];
  assign _049_[3:0] = read__addr[7:4];
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
  assign values = { \port$7828$0 , \port$7823$0 , \port$7818$0 , \port$7813$0 , \port$7808$0 , \port$7803$0 , \port$7798$0 , \port$7793$0 , \port$7788$0 , \port$7783$0 , \port$7778$0 , \port$7773$0 , \port$7768$0 , \port$7763$0 , \port$7758$0 , \port$7753$0  };
endmodule

module tnthw_t16x16a2_vector_unit_gather_0(rst, does__more, drop, does__drain, does__place, does__signed, does__inside, does__first, does__sum, does__second, does__tap, does__forced, word, a, b, sums, clk);
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
  input drop;
  wire drop;
  wire here_0;
  wire here_1;
  wire here_2;
  wire here_3;
  wire larger;
  input rst;
  wire rst;
  reg [17:0] step = 18'h00000;
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

module tnthw_t16x16a2_vector_unit_passes_646(rst, now, reads_bias, drop, load, \port$7350$158 , enters, chunk_end, threshold, \port$7553$182 , bias_read, bias_row, steps_read, steps_row, bad_row, meets, enter, fresh, finish_0_9, clk);
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [13:0] _009_;
  wire [13:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [3:0] _014_;
  wire [4:0] _015_;
  wire _016_;
  wire [12:0] _017_;
  wire [12:0] _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire [3:0] _022_;
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
  wire [13:0] _033_;
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
  wire [13:0] _044_;
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
  wire [12:0] _072_;
  wire [12:0] _073_;
  wire [3:0] \$like ;
  reg [12:0] \$signal  = 13'h0000;
  reg [12:0] \$signal$14  = 13'h0000;
  wire [12:0] \$signal$15 ;
  reg [12:0] \$signal$18  = 13'h0000;
  reg [12:0] \$signal$8  = 13'h0000;
  reg again = 1'h0;
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
  input drop;
  wire drop;
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
  input load;
  wire load;
  output meets;
  reg meets = 1'h0;
  output now;
  wire now;
  reg pass_0_0 = 1'h0;
  reg [3:0] pass_1_0 = 4'h0;
  wire [3:0] passes;
  input [23:0] \port$7350$158 ;
  wire [23:0] \port$7350$158 ;
  input [4:0] \port$7553$182 ;
  wire [4:0] \port$7553$182 ;
  output reads_bias;
  wire reads_bias;
  reg round_0_0 = 1'h0;
  reg round_0_1 = 1'h0;
  reg round_0_2 = 1'h0;
  wire round_0_3;
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
  wire [11:0] steps_first;
  wire [12:0] steps_next;
  output steps_read;
  reg steps_read = 1'h0;
  output [8:0] steps_row;
  wire [8:0] steps_row;
  wire table_step;
  input threshold;
  wire threshold;
  always @(posedge clk)
    round_0_1 <= _026_;
  always @(posedge clk)
    round_1_1 <= round_1_0;
  always @(posedge clk)
    round_2_1 <= round_2_0;
  always @(posedge clk)
    round_3_1 <= round_3_0;
  always @(posedge clk)
    round_0_2 <= _027_;
  always @(posedge clk)
    round_1_2 <= round_1_1;
  always @(posedge clk)
    round_2_2 <= round_2_1;
  always @(posedge clk)
    round_3_2 <= round_3_1;
  always @(posedge clk)
    again <= _028_;
  always @(posedge clk)
    round_1_3 <= round_1_2;
  always @(posedge clk)
    round_2_3 <= round_2_2;
  always @(posedge clk)
    round_3_3 <= round_3_2;
  always @(posedge clk)
    enter_0_0 <= _029_;
  always @(posedge clk)
    enter_0_1 <= _030_;
  always @(posedge clk)
    enter <= _031_;
  always @(posedge clk)
    fresh <= _032_;
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
    finish_0_9 <= _043_;
  assign _000_ = enters & chunk_end;
  assign _011_ = _000_ & \port$7553$182 [0];
  assign _022_ = threshold ? \port$7553$182 [4:1] : 4'h1;
  assign _033_ = \$signal  + _022_;
  assign _044_ = \$signal$8  + \port$7553$182 [4:1];
  assign _045_ = enters ? \$signal  : round_2_3[12:0];
  assign _046_ = ~ threshold;
  assign _047_ = now & _046_;
  assign _048_ = enters ? \$signal$8  : round_3_3[12:0];
  assign _001_ = \$signal$14  >= 10'h200;
  assign _002_ = bias_read & _001_;
  assign _003_ = \$signal$18  >= 10'h200;
  assign _004_ = steps_read & _003_;
  assign _005_ = _002_ | _004_;
  assign _006_ = enters & again;
  assign _007_ = ~ last;
  assign _008_ = now & _007_;
  assign _009_ = \$signal$14  + 1'h1;
  assign _010_ = \$signal$18  + 1'h1;
  assign _012_ = enter_0_1 | threshold;
  assign now = enters | again;
  assign _013_ = again & threshold;
  assign reads_bias = enters | _013_;
  assign _014_ = enters ? \port$7553$182 [4:1] : round_1_3;
  assign { _015_[4], left_now } = _014_ - 1'h1;
  assign _016_ = ! left_now;
  assign last = now & _016_;
  always @(posedge clk)
    \$signal  <= _017_;
  always @(posedge clk)
    \$signal$8  <= _018_;
  always @(posedge clk)
    bias_read <= _019_;
  always @(posedge clk)
    \$signal$14  <= _045_;
  always @(posedge clk)
    steps_read <= _020_;
  always @(posedge clk)
    \$signal$18  <= _048_;
  always @(posedge clk)
    bad_row <= _021_;
  always @(posedge clk)
    meets <= _023_;
  always @(posedge clk)
    pass_0_0 <= _024_;
  always @(posedge clk)
    pass_1_0 <= left_now;
  always @(posedge clk)
    round_0_0 <= _025_;
  always @(posedge clk)
    round_1_0 <= pass_1_0;
  always @(posedge clk)
    round_2_0 <= _009_;
  always @(posedge clk)
    round_3_0 <= _010_;
  assign _049_ = drop ? 1'h0 : finish_0_8;
  assign _043_ = rst ? 1'h0 : _049_;
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
  assign _032_ = rst ? 1'h0 : _059_;
  assign _060_ = drop ? 1'h0 : enter_0_1;
  assign _031_ = rst ? 1'h0 : _060_;
  assign _061_ = drop ? 1'h0 : enter_0_0;
  assign _030_ = rst ? 1'h0 : _061_;
  assign _062_ = drop ? 1'h0 : enters;
  assign _029_ = rst ? 1'h0 : _062_;
  assign _063_ = drop ? 1'h0 : round_0_2;
  assign _028_ = rst ? 1'h0 : _063_;
  assign _064_ = drop ? 1'h0 : round_0_1;
  assign _027_ = rst ? 1'h0 : _064_;
  assign _065_ = drop ? 1'h0 : round_0_0;
  assign _026_ = rst ? 1'h0 : _065_;
  assign _066_ = drop ? 1'h0 : pass_0_0;
  assign _025_ = rst ? 1'h0 : _066_;
  assign _067_ = drop ? 1'h0 : _008_;
  assign _024_ = rst ? 1'h0 : _067_;
  assign _068_ = drop ? 1'h0 : _006_;
  assign _023_ = rst ? 1'h0 : _068_;
  assign _069_ = drop ? 1'h0 : _005_;
  assign _021_ = rst ? 1'h0 : _069_;
  assign _070_ = drop ? 1'h0 : _047_;
  assign _020_ = rst ? 1'h0 : _070_;
  assign _071_ = drop ? 1'h0 : reads_bias;
  assign _019_ = rst ? 1'h0 : _071_;
  assign _072_ = _011_ ? _044_[12:0] : \$signal$8 ;
  assign _018_ = load ? { 1'h0, \port$7350$158 [23:12] } : _072_;
  assign _073_ = _011_ ? _033_[12:0] : \$signal ;
  assign _017_ = load ? { 1'h0, \port$7350$158 [11:0] } : _073_;
  assign _015_[3:0] = left_now;
  assign steps_row = \$signal$18 [8:0];
  assign bias_row = \$signal$14 [8:0];
  assign finish = finish_0_9;
  assign \$like  = round_1_3;
  assign round_0_3 = again;
  assign steps_next = round_3_3[12:0];
  assign \$signal$15  = round_2_3[12:0];
  assign passes = \port$7553$182 [4:1];
  assign steps_first = \port$7350$158 [23:12];
  assign bias_first = \port$7350$158 [11:0];
  assign table_step = \port$7553$182 [0];
endmodule

module tnthw_t16x16a2_vector_unit_results(rst, write__held, finish, result, write__en, done, drop, load, instruction, write__data, write__mask, meets, write__address, clk);
  wire _000_;
  wire [14:0] _001_;
  wire [20:0] _002_;
  wire [20:0] _003_;
  wire [20:0] _004_;
  wire [20:0] _005_;
  wire _006_;
  wire _007_;
  wire [2:0] _008_;
  wire _009_;
  wire [14:0] _010_;
  wire [16:0] _011_;
  wire [16:0] _012_;
  wire [16:0] _013_;
  wire [22:0] _014_;
  wire [17:0] _015_;
  wire [1:0] _016_;
  wire [17:0] _017_;
  wire [20:0] _018_;
  wire [1:0] _019_;
  wire _020_;
  wire [1:0] _021_;
  wire _022_;
  wire [127:0] _023_;
  wire [16:0] _024_;
  wire [8:0] _025_;
  wire [16:0] _026_;
  wire [16:0] _027_;
  wire _028_;
  wire [19:0] _029_;
  wire [19:0] _030_;
  wire [19:0] _031_;
  wire [19:0] _032_;
  wire [19:0] _033_;
  wire [14:0] _034_;
  wire [14:0] _035_;
  wire _036_;
  wire [8:0] _037_;
  wire [14:0] _038_;
  wire [14:0] _039_;
  wire [8:0] _040_;
  wire [14:0] _041_;
  wire [14:0] _042_;
  wire [8:0] _043_;
  wire [14:0] _044_;
  wire [14:0] _045_;
  wire [8:0] _046_;
  wire [14:0] _047_;
  wire [14:0] _048_;
  wire [14:0] _049_;
  wire [8:0] _050_;
  wire [14:0] _051_;
  wire [14:0] _052_;
  wire [8:0] _053_;
  wire [14:0] _054_;
  wire [14:0] _055_;
  wire [8:0] _056_;
  wire [14:0] _057_;
  wire [14:0] _058_;
  wire [14:0] _059_;
  wire [8:0] _060_;
  wire [14:0] _061_;
  wire [14:0] _062_;
  wire [8:0] _063_;
  wire [14:0] _064_;
  wire [14:0] _065_;
  wire [8:0] _066_;
  wire [14:0] _067_;
  wire [14:0] _068_;
  wire [8:0] _069_;
  wire [8:0] _070_;
  wire [14:0] _071_;
  wire [14:0] _072_;
  wire [8:0] _073_;
  wire [14:0] _074_;
  wire [14:0] _075_;
  wire [8:0] _076_;
  wire [14:0] _077_;
  wire [14:0] _078_;
  wire [8:0] _079_;
  wire _080_;
  wire [19:0] _081_;
  wire [19:0] _082_;
  wire [19:0] _083_;
  wire [19:0] _084_;
  wire [19:0] _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire [16:0] _091_;
  wire [16:0] _092_;
  wire [16:0] _093_;
  wire [16:0] _094_;
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
  wire _111_;
  wire [1:0] _112_;
  wire _113_;
  wire [1:0] _114_;
  wire [1:0] _115_;
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
  reg [1:0] \$like  = 2'h0;
  reg [127:0] \$like$10  = 128'h00000000000000000000000000000000;
  reg [1:0] \$signal  = 2'h0;
  wire \$signal$14 ;
  wire [19:0] \$signal$18 ;
  reg [19:0] \$signal$19  = 20'h00000;
  reg [19:0] \$signal$20  = 20'h00000;
  reg [19:0] \$signal$22  = 20'h00000;
  wire [19:0] \$signal$27 ;
  reg [19:0] \$signal$36  = 20'h00000;
  wire \$signal$6 ;
  wire chunk_end;
  reg [16:0] chunks_left = 17'h00000;
  input clk;
  wire clk;
  output done;
  wire done;
  input drop;
  wire drop;
  input finish;
  wire finish;
  wire [19:0] following;
  wire [15:0] held;
  input [407:0] instruction;
  wire [407:0] instruction;
  reg lane_chunk = 1'h0;
  wire [31:0] lanes;
  wire last;
  wire [1:0] left_now;
  input load;
  wire load;
  output meets;
  reg meets = 1'h0;
  reg more = 1'h0;
  reg [16:0] positions_left = 17'h00000;
  reg [16:0] positions_whole = 17'h00000;
  input [127:0] result;
  wire [127:0] result;
  input rst;
  wire rst;
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
  assign _036_ = ! left_now;
  assign last = \$signal$6  & _036_;
  assign _047_ = finish ? { 1'h0, result[7:0], 6'h00 } : { 7'h00, \$like$10 [7:0] };
  assign _058_ = finish ? { 3'h0, result[7:0], 4'h0 } : { 7'h00, \$like$10 [7:0] };
  assign _069_ = finish ? { 1'h0, result[7:0] } : { 1'h0, \$like$10 [7:0] };
  assign _001_ = finish ? { 1'h0, result[15:8], 6'h00 } : { 7'h00, \$like$10 [15:8] };
  assign _010_ = finish ? { 3'h0, result[15:8], 4'h0 } : { 7'h00, \$like$10 [15:8] };
  assign _025_ = finish ? { 1'h0, result[15:8] } : { 1'h0, \$like$10 [15:8] };
  assign _034_ = finish ? { 1'h0, result[23:16], 6'h00 } : { 7'h00, \$like$10 [23:16] };
  assign _035_ = finish ? { 3'h0, result[23:16], 4'h0 } : { 7'h00, \$like$10 [23:16] };
  assign _037_ = finish ? { 1'h0, result[23:16] } : { 1'h0, \$like$10 [23:16] };
  assign _038_ = finish ? { 1'h0, result[31:24], 6'h00 } : { 7'h00, \$like$10 [31:24] };
  assign _039_ = finish ? { 3'h0, result[31:24], 4'h0 } : { 7'h00, \$like$10 [31:24] };
  assign _040_ = finish ? { 1'h0, result[31:24] } : { 1'h0, \$like$10 [31:24] };
  assign _041_ = finish ? { 1'h0, result[39:32], 6'h00 } : { 7'h00, \$like$10 [39:32] };
  assign _042_ = finish ? { 3'h0, result[39:32], 4'h0 } : { 7'h00, \$like$10 [39:32] };
  assign _043_ = finish ? { 1'h0, result[39:32] } : { 1'h0, \$like$10 [39:32] };
  assign _044_ = finish ? { 1'h0, result[47:40], 6'h00 } : { 7'h00, \$like$10 [47:40] };
  assign _045_ = finish ? { 3'h0, result[47:40], 4'h0 } : { 7'h00, \$like$10 [47:40] };
  assign _046_ = finish ? { 1'h0, result[47:40] } : { 1'h0, \$like$10 [47:40] };
  assign _048_ = finish ? { 1'h0, result[55:48], 6'h00 } : { 7'h00, \$like$10 [55:48] };
  assign _049_ = finish ? { 3'h0, result[55:48], 4'h0 } : { 7'h00, \$like$10 [55:48] };
  assign _050_ = finish ? { 1'h0, result[55:48] } : { 1'h0, \$like$10 [55:48] };
  assign _051_ = finish ? { 1'h0, result[63:56], 6'h00 } : { 7'h00, \$like$10 [63:56] };
  assign _052_ = finish ? { 3'h0, result[63:56], 4'h0 } : { 7'h00, \$like$10 [63:56] };
  assign _053_ = finish ? { 1'h0, result[63:56] } : { 1'h0, \$like$10 [63:56] };
  assign _054_ = finish ? { 1'h0, result[71:64], 6'h00 } : { 7'h00, \$like$10 [71:64] };
  assign _055_ = finish ? { 3'h0, result[71:64], 4'h0 } : { 7'h00, \$like$10 [71:64] };
  assign _056_ = finish ? { 1'h0, result[71:64] } : { 1'h0, \$like$10 [71:64] };
  assign _057_ = finish ? { 1'h0, result[79:72], 6'h00 } : { 7'h00, \$like$10 [79:72] };
  assign _059_ = finish ? { 3'h0, result[79:72], 4'h0 } : { 7'h00, \$like$10 [79:72] };
  assign _060_ = finish ? { 1'h0, result[79:72] } : { 1'h0, \$like$10 [79:72] };
  assign _061_ = finish ? { 1'h0, result[87:80], 6'h00 } : { 7'h00, \$like$10 [87:80] };
  assign _062_ = finish ? { 3'h0, result[87:80], 4'h0 } : { 7'h00, \$like$10 [87:80] };
  assign _063_ = finish ? { 1'h0, result[87:80] } : { 1'h0, \$like$10 [87:80] };
  assign _064_ = finish ? { 1'h0, result[95:88], 6'h00 } : { 7'h00, \$like$10 [95:88] };
  assign _065_ = finish ? { 3'h0, result[95:88], 4'h0 } : { 7'h00, \$like$10 [95:88] };
  assign _066_ = finish ? { 1'h0, result[95:88] } : { 1'h0, \$like$10 [95:88] };
  assign _067_ = finish ? { 1'h0, result[103:96], 6'h00 } : { 7'h00, \$like$10 [103:96] };
  assign _068_ = finish ? { 3'h0, result[103:96], 4'h0 } : { 7'h00, \$like$10 [103:96] };
  assign _070_ = finish ? { 1'h0, result[103:96] } : { 1'h0, \$like$10 [103:96] };
  assign _071_ = finish ? { 1'h0, result[111:104], 6'h00 } : { 7'h00, \$like$10 [111:104] };
  assign _072_ = finish ? { 3'h0, result[111:104], 4'h0 } : { 7'h00, \$like$10 [111:104] };
  assign _073_ = finish ? { 1'h0, result[111:104] } : { 1'h0, \$like$10 [111:104] };
  assign _074_ = finish ? { 1'h0, result[119:112], 6'h00 } : { 7'h00, \$like$10 [119:112] };
  assign _075_ = finish ? { 3'h0, result[119:112], 4'h0 } : { 7'h00, \$like$10 [119:112] };
  assign _076_ = finish ? { 1'h0, result[119:112] } : { 1'h0, \$like$10 [119:112] };
  assign _077_ = finish ? { 1'h0, result[127:120], 6'h00 } : { 7'h00, \$like$10 [127:120] };
  assign _078_ = finish ? { 3'h0, result[127:120], 4'h0 } : { 7'h00, \$like$10 [127:120] };
  assign _079_ = finish ? { 1'h0, result[127:120] } : { 1'h0, \$like$10 [127:120] };
  assign chunk_end = last & positions_left[16];
  assign _080_ = ! lane_chunk;
  assign \$signal$14  = positions_left[16] & _080_;
  assign done = chunk_end & chunks_left[16];
  assign { _002_[20], \$signal$18  } = \$signal$19  + \$signal$20 ;
  assign _003_ = \$signal$22  + 1'h1;
  assign _004_ = positions_left[16] ? { 1'h0, \$signal$19  } : _003_;
  assign { _005_[20], following } = \$signal$14  ? { 1'h0, \$signal$18  } : _004_;
  assign _006_ = ~ last;
  assign _007_ = \$signal$6  & _006_;
  assign _008_ = left_now - 1'h1;
  assign _009_ = finish & more;
  assign _011_ = instruction[157:142] - 2'h2;
  assign _012_ = instruction[157:142] - 2'h2;
  assign _013_ = instruction[131:116] - 2'h2;
  assign _014_ = instruction[107:88] << instruction[133:132];
  assign _015_ = $signed(chunks_left) - $signed(2'h1);
  assign _016_ = lane_chunk + 1'h1;
  assign _017_ = $signed(positions_left) - $signed(2'h1);
  assign _018_ = write__address + \$signal$36 ;
  always @(posedge clk)
    \$like  <= _019_;
  always @(posedge clk)
    more <= _020_;
  always @(posedge clk)
    \$signal  <= _021_;
  always @(posedge clk)
    meets <= _022_;
  always @(posedge clk)
    \$like$10  <= _023_;
  always @(posedge clk)
    positions_left <= _024_;
  always @(posedge clk)
    positions_whole <= _026_;
  always @(posedge clk)
    chunks_left <= _027_;
  always @(posedge clk)
    lane_chunk <= _028_;
  always @(posedge clk)
    \$signal$36  <= _029_;
  always @(posedge clk)
    \$signal$20  <= _030_;
  always @(posedge clk)
    \$signal$19  <= _031_;
  always @(posedge clk)
    \$signal$22  <= _032_;
  always @(posedge clk)
    write__address <= _033_;
  assign _081_ = \$signal$6  ? _018_[19:0] : write__address;
  assign _082_ = last ? following : _081_;
  assign _033_ = load ? instruction[87:68] : _082_;
  assign _083_ = last ? following : \$signal$22 ;
  assign _032_ = load ? instruction[87:68] : _083_;
  assign _084_ = positions_left[16] ? following : \$signal$19 ;
  assign _085_ = last ? _084_ : \$signal$19 ;
  assign _031_ = load ? instruction[87:68] : _085_;
  assign _030_ = load ? _014_[19:0] : \$signal$20 ;
  assign _029_ = load ? instruction[107:88] : \$signal$36 ;
  assign _086_ = positions_left[16] ? _016_[0] : lane_chunk;
  assign _087_ = \$signal$14  ? 1'h0 : _086_;
  assign _088_ = last ? _087_ : lane_chunk;
  assign _089_ = load ? instruction[108] : _088_;
  assign _090_ = drop ? 1'h0 : _089_;
  assign _028_ = rst ? 1'h0 : _090_;
  assign _091_ = positions_left[16] ? _015_[16:0] : chunks_left;
  assign _092_ = last ? _091_ : chunks_left;
  assign _027_ = load ? _013_ : _092_;
  assign _026_ = load ? _012_ : positions_whole;
  assign _093_ = positions_left[16] ? positions_whole : _017_[16:0];
  assign _094_ = last ? _093_ : positions_left;
  assign _024_ = load ? _011_ : _094_;
  assign _095_ = drop ? 8'h00 : { values[125:120], 2'h0 };
  assign _023_[127:120] = rst ? 8'h00 : _095_;
  assign _096_ = drop ? 8'h00 : { values[101:96], 2'h0 };
  assign _023_[103:96] = rst ? 8'h00 : _096_;
  assign _097_ = drop ? 8'h00 : { values[93:88], 2'h0 };
  assign _023_[95:88] = rst ? 8'h00 : _097_;
  assign _098_ = drop ? 8'h00 : { values[85:80], 2'h0 };
  assign _023_[87:80] = rst ? 8'h00 : _098_;
  assign _099_ = drop ? 8'h00 : { values[77:72], 2'h0 };
  assign _023_[79:72] = rst ? 8'h00 : _099_;
  assign _100_ = drop ? 8'h00 : { values[69:64], 2'h0 };
  assign _023_[71:64] = rst ? 8'h00 : _100_;
  assign _101_ = drop ? 8'h00 : { values[61:56], 2'h0 };
  assign _023_[63:56] = rst ? 8'h00 : _101_;
  assign _102_ = drop ? 8'h00 : { values[53:48], 2'h0 };
  assign _023_[55:48] = rst ? 8'h00 : _102_;
  assign _103_ = drop ? 8'h00 : { values[45:40], 2'h0 };
  assign _023_[47:40] = rst ? 8'h00 : _103_;
  assign _104_ = drop ? 8'h00 : { values[37:32], 2'h0 };
  assign _023_[39:32] = rst ? 8'h00 : _104_;
  assign _105_ = drop ? 8'h00 : { values[29:24], 2'h0 };
  assign _023_[31:24] = rst ? 8'h00 : _105_;
  assign _106_ = drop ? 8'h00 : { values[21:16], 2'h0 };
  assign _023_[23:16] = rst ? 8'h00 : _106_;
  assign _107_ = drop ? 8'h00 : { values[13:8], 2'h0 };
  assign _023_[15:8] = rst ? 8'h00 : _107_;
  assign _108_ = drop ? 8'h00 : { values[5:0], 2'h0 };
  assign _023_[7:0] = rst ? 8'h00 : _108_;
  assign _109_ = drop ? 8'h00 : { values[117:112], 2'h0 };
  assign _023_[119:112] = rst ? 8'h00 : _109_;
  assign _110_ = drop ? 8'h00 : { values[109:104], 2'h0 };
  assign _023_[111:104] = rst ? 8'h00 : _110_;
  assign _111_ = drop ? 1'h0 : _009_;
  assign _022_ = rst ? 1'h0 : _111_;
  assign _112_ = drop ? 2'h0 : _008_[1:0];
  assign _021_ = rst ? 2'h0 : _112_;
  assign _113_ = drop ? 1'h0 : _007_;
  assign _020_ = rst ? 1'h0 : _113_;
  assign _114_ = load ? instruction[133:132] : \$like ;
  assign _115_ = drop ? 2'h0 : _114_;
  assign _019_ = rst ? 2'h0 : _115_;
  assign write__mask = lane_chunk ? 1'h0 : 1'h1;
  function [7:0] _316_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _316_ = b[7:0];
      3'b?1?:
        _316_ = b[15:8];
      3'b1??:
        _316_ = b[23:16];
      default:
        _316_ = a;
    endcase
  endfunction
  assign { write__data[31:30], values[125:120] } = _316_(8'h00, { _077_[7:0], _078_[7:0], _079_[7:0] }, { _118_, _117_, _116_ });
  assign _116_ = \$like  == 2'h2;
  assign _117_ = \$like  == 2'h1;
  assign _118_ = ! \$like ;
  function [7:0] _320_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _320_ = b[7:0];
      3'b?1?:
        _320_ = b[15:8];
      3'b1??:
        _320_ = b[23:16];
      default:
        _320_ = a;
    endcase
  endfunction
  assign { write__data[29:28], values[117:112] } = _320_(8'h00, { _074_[7:0], _075_[7:0], _076_[7:0] }, { _121_, _120_, _119_ });
  assign _119_ = \$like  == 2'h2;
  assign _120_ = \$like  == 2'h1;
  assign _121_ = ! \$like ;
  function [7:0] _324_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _324_ = b[7:0];
      3'b?1?:
        _324_ = b[15:8];
      3'b1??:
        _324_ = b[23:16];
      default:
        _324_ = a;
    endcase
  endfunction
  assign { write__data[27:26], values[109:104] } = _324_(8'h00, { _071_[7:0], _072_[7:0], _073_[7:0] }, { _124_, _123_, _122_ });
  assign _122_ = \$like  == 2'h2;
  assign _123_ = \$like  == 2'h1;
  assign _124_ = ! \$like ;
  function [7:0] _328_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _328_ = b[7:0];
      3'b?1?:
        _328_ = b[15:8];
      3'b1??:
        _328_ = b[23:16];
      default:
        _328_ = a;
    endcase
  endfunction
  assign { write__data[25:24], values[101:96] } = _328_(8'h00, { _067_[7:0], _068_[7:0], _070_[7:0] }, { _127_, _126_, _125_ });
  assign _125_ = \$like  == 2'h2;
  assign _126_ = \$like  == 2'h1;
  assign _127_ = ! \$like ;
  function [7:0] _332_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _332_ = b[7:0];
      3'b?1?:
        _332_ = b[15:8];
      3'b1??:
        _332_ = b[23:16];
      default:
        _332_ = a;
    endcase
  endfunction
  assign { write__data[23:22], values[93:88] } = _332_(8'h00, { _064_[7:0], _065_[7:0], _066_[7:0] }, { _130_, _129_, _128_ });
  assign _128_ = \$like  == 2'h2;
  assign _129_ = \$like  == 2'h1;
  assign _130_ = ! \$like ;
  function [7:0] _336_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _336_ = b[7:0];
      3'b?1?:
        _336_ = b[15:8];
      3'b1??:
        _336_ = b[23:16];
      default:
        _336_ = a;
    endcase
  endfunction
  assign { write__data[21:20], values[85:80] } = _336_(8'h00, { _061_[7:0], _062_[7:0], _063_[7:0] }, { _133_, _132_, _131_ });
  assign _131_ = \$like  == 2'h2;
  assign _132_ = \$like  == 2'h1;
  assign _133_ = ! \$like ;
  function [7:0] _340_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _340_ = b[7:0];
      3'b?1?:
        _340_ = b[15:8];
      3'b1??:
        _340_ = b[23:16];
      default:
        _340_ = a;
    endcase
  endfunction
  assign { write__data[19:18], values[77:72] } = _340_(8'h00, { _057_[7:0], _059_[7:0], _060_[7:0] }, { _136_, _135_, _134_ });
  assign _134_ = \$like  == 2'h2;
  assign _135_ = \$like  == 2'h1;
  assign _136_ = ! \$like ;
  function [7:0] _344_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _344_ = b[7:0];
      3'b?1?:
        _344_ = b[15:8];
      3'b1??:
        _344_ = b[23:16];
      default:
        _344_ = a;
    endcase
  endfunction
  assign { write__data[17:16], values[69:64] } = _344_(8'h00, { _054_[7:0], _055_[7:0], _056_[7:0] }, { _139_, _138_, _137_ });
  assign _137_ = \$like  == 2'h2;
  assign _138_ = \$like  == 2'h1;
  assign _139_ = ! \$like ;
  function [7:0] _348_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _348_ = b[7:0];
      3'b?1?:
        _348_ = b[15:8];
      3'b1??:
        _348_ = b[23:16];
      default:
        _348_ = a;
    endcase
  endfunction
  assign { write__data[15:14], values[61:56] } = _348_(8'h00, { _051_[7:0], _052_[7:0], _053_[7:0] }, { _142_, _141_, _140_ });
  assign _140_ = \$like  == 2'h2;
  assign _141_ = \$like  == 2'h1;
  assign _142_ = ! \$like ;
  function [7:0] _352_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _352_ = b[7:0];
      3'b?1?:
        _352_ = b[15:8];
      3'b1??:
        _352_ = b[23:16];
      default:
        _352_ = a;
    endcase
  endfunction
  assign { write__data[13:12], values[53:48] } = _352_(8'h00, { _048_[7:0], _049_[7:0], _050_[7:0] }, { _145_, _144_, _143_ });
  assign _143_ = \$like  == 2'h2;
  assign _144_ = \$like  == 2'h1;
  assign _145_ = ! \$like ;
  function [7:0] _356_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _356_ = b[7:0];
      3'b?1?:
        _356_ = b[15:8];
      3'b1??:
        _356_ = b[23:16];
      default:
        _356_ = a;
    endcase
  endfunction
  assign { write__data[11:10], values[45:40] } = _356_(8'h00, { _044_[7:0], _045_[7:0], _046_[7:0] }, { _148_, _147_, _146_ });
  assign _146_ = \$like  == 2'h2;
  assign _147_ = \$like  == 2'h1;
  assign _148_ = ! \$like ;
  function [7:0] _360_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _360_ = b[7:0];
      3'b?1?:
        _360_ = b[15:8];
      3'b1??:
        _360_ = b[23:16];
      default:
        _360_ = a;
    endcase
  endfunction
  assign { write__data[9:8], values[37:32] } = _360_(8'h00, { _041_[7:0], _042_[7:0], _043_[7:0] }, { _151_, _150_, _149_ });
  assign _149_ = \$like  == 2'h2;
  assign _150_ = \$like  == 2'h1;
  assign _151_ = ! \$like ;
  function [7:0] _364_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _364_ = b[7:0];
      3'b?1?:
        _364_ = b[15:8];
      3'b1??:
        _364_ = b[23:16];
      default:
        _364_ = a;
    endcase
  endfunction
  assign { write__data[7:6], values[29:24] } = _364_(8'h00, { _038_[7:0], _039_[7:0], _040_[7:0] }, { _154_, _153_, _152_ });
  assign _152_ = \$like  == 2'h2;
  assign _153_ = \$like  == 2'h1;
  assign _154_ = ! \$like ;
  function [7:0] _368_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _368_ = b[7:0];
      3'b?1?:
        _368_ = b[15:8];
      3'b1??:
        _368_ = b[23:16];
      default:
        _368_ = a;
    endcase
  endfunction
  assign { write__data[5:4], values[21:16] } = _368_(8'h00, { _034_[7:0], _035_[7:0], _037_[7:0] }, { _157_, _156_, _155_ });
  assign _155_ = \$like  == 2'h2;
  assign _156_ = \$like  == 2'h1;
  assign _157_ = ! \$like ;
  function [7:0] _372_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _372_ = b[7:0];
      3'b?1?:
        _372_ = b[15:8];
      3'b1??:
        _372_ = b[23:16];
      default:
        _372_ = a;
    endcase
  endfunction
  assign { write__data[3:2], values[13:8] } = _372_(8'h00, { _001_[7:0], _010_[7:0], _025_[7:0] }, { _160_, _159_, _158_ });
  assign _158_ = \$like  == 2'h2;
  assign _159_ = \$like  == 2'h1;
  assign _160_ = ! \$like ;
  function [7:0] _376_;
    input [7:0] a;
    input [23:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _376_ = b[7:0];
      3'b?1?:
        _376_ = b[15:8];
      3'b1??:
        _376_ = b[23:16];
      default:
        _376_ = a;
    endcase
  endfunction
  assign { write__data[1:0], values[5:0] } = _376_(8'h00, { _047_[7:0], _058_[7:0], _069_[7:0] }, { _163_, _162_, _161_ });
  assign _161_ = \$like  == 2'h2;
  assign _162_ = \$like  == 2'h1;
  assign _163_ = ! \$like ;
  assign _005_[19:0] = following;
  assign _002_[19:0] = \$signal$18 ;
  assign write__en = \$signal$6 ;
  assign \$signal$27  = write__address;
  assign held = write__held;
  assign { values[127:126], values[119:118], values[111:110], values[103:102], values[95:94], values[87:86], values[79:78], values[71:70], values[63:62], values[55:54], values[47:46], values[39:38], values[31:30], values[23:22], values[15:14], values[7:6] } = write__data;
  assign lanes = write__data;
endmodule

module tnthw_t16x16a2_vector_unit_steps_628(rst, valid, address, start, head, drop, load, busy, instruction, held, second, first_tap, place, first_digit, result_end, step, chunk_end, group, lane_chunk, index, clk
);
  wire _000_;
  wire _001_;
  wire _002_;
  wire [7:0] _003_;
  wire [7:0] _004_;
  wire [8:0] _005_;
  wire _006_;
  wire [8:0] _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [9:0] _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire [16:0] _018_;
  wire [16:0] _019_;
  wire [16:0] _020_;
  wire _021_;
  wire _022_;
  wire [17:0] _023_;
  wire [1:0] _024_;
  wire [1:0] _025_;
  wire [1:0] _026_;
  wire [17:0] _027_;
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
  wire [22:0] _047_;
  wire _048_;
  wire [22:0] _049_;
  wire _050_;
  wire [20:0] _051_;
  wire [20:0] _052_;
  wire _053_;
  wire _054_;
  wire [19:0] _055_;
  wire [20:0] _056_;
  wire [20:0] _057_;
  wire [20:0] _058_;
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
  wire [20:0] _081_;
  wire [19:0] _082_;
  wire [20:0] _083_;
  wire [19:0] _084_;
  wire [1:0] _085_;
  wire [22:0] _086_;
  wire [19:0] _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire [1:0] _092_;
  wire [1:0] _093_;
  wire _094_;
  wire _095_;
  wire [407:0] _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire [1:0] _101_;
  wire [1:0] _102_;
  wire [1:0] _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire [6:0] _107_;
  wire [6:0] _108_;
  wire [6:0] _109_;
  wire [6:0] _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire _114_;
  wire _115_;
  wire [8:0] _116_;
  wire _117_;
  wire [8:0] _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire [16:0] _123_;
  wire [16:0] _124_;
  wire _125_;
  wire [16:0] _126_;
  wire _127_;
  wire _128_;
  wire _129_;
  wire _130_;
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
  wire _141_;
  wire _142_;
  wire _143_;
  wire [1:0] _144_;
  wire _145_;
  wire [1:0] _146_;
  wire [1:0] _147_;
  wire _148_;
  wire _149_;
  wire _150_;
  wire _151_;
  wire _152_;
  wire _153_;
  wire [1:0] _154_;
  wire [1:0] _155_;
  wire [1:0] _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire _160_;
  wire _161_;
  wire _162_;
  wire _163_;
  wire [1:0] _164_;
  wire [1:0] _165_;
  wire [1:0] _166_;
  wire [1:0] _167_;
  wire [2:0] _168_;
  wire [2:0] _169_;
  wire _170_;
  wire _171_;
  wire _172_;
  wire _173_;
  wire _174_;
  wire _175_;
  wire [1:0] _176_;
  wire [1:0] _177_;
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
  wire [6:0] _193_;
  wire [6:0] _194_;
  wire [6:0] _195_;
  wire [6:0] _196_;
  wire _197_;
  wire _198_;
  wire _199_;
  wire _200_;
  wire _201_;
  wire [1:0] _202_;
  wire [1:0] _203_;
  wire [1:0] _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire _208_;
  wire _209_;
  wire _210_;
  wire _211_;
  wire [19:0] _212_;
  wire [19:0] _213_;
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
  wire [16:0] _227_;
  wire [16:0] _228_;
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
  wire [8:0] _239_;
  wire [8:0] _240_;
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
  wire [6:0] _252_;
  wire [6:0] _253_;
  wire [6:0] _254_;
  wire [6:0] _255_;
  wire [6:0] _256_;
  wire [6:0] _257_;
  wire _258_;
  wire _259_;
  wire _260_;
  wire _261_;
  wire _262_;
  wire [1:0] _263_;
  wire [1:0] _264_;
  wire [1:0] _265_;
  wire [1:0] _266_;
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
  reg \$signal  = 1'h0;
  reg [1:0] \$signal$12  = 2'h0;
  reg \$signal$22  = 1'h0;
  reg \$signal$23  = 1'h0;
  reg \$signal$24  = 1'h0;
  reg \$signal$25  = 1'h0;
  reg \$signal$28  = 1'h0;
  reg \$signal$30  = 1'h0;
  wire \$signal$33 ;
  reg \$signal$43  = 1'h0;
  wire [19:0] \$signal$54 ;
  reg [19:0] \$signal$58  = 20'h00000;
  reg [19:0] \$signal$59  = 20'h00000;
  wire \$signal$63 ;
  wire \$signal$9 ;
  output [19:0] address;
  wire [19:0] address;
  wire [19:0] \address$94 ;
  reg [19:0] base_a = 20'h00000;
  reg [19:0] base_a_digit = 20'h00000;
  wire [19:0] base_a_next;
  reg [19:0] base_a_plane = 20'h00000;
  reg [19:0] base_b = 20'h00000;
  reg [19:0] base_b_digit = 20'h00000;
  wire [19:0] base_b_next;
  reg [19:0] base_b_plane = 20'h00000;
  input busy;
  wire busy;
  output chunk_end;
  reg chunk_end = 1'h0;
  reg [16:0] chunks_left = 17'h00000;
  input clk;
  wire clk;
  wire [13:0] column_x;
  wire [3:0] dilation_x;
  wire [3:0] dilation_y;
  input drop;
  wire drop;
  wire ends;
  wire ends_chunk;
  output first_digit;
  reg first_digit = 1'h0;
  output first_tap;
  reg first_tap = 1'h0;
  output group;
  reg group = 1'h0;
  input [407:0] head;
  wire [407:0] head;
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
  reg is_one = 1'h0;
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
  input load;
  wire load;
  wire \load$85 ;
  wire next_is_last;
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
  wire preload;
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
  reg starts_one = 1'h0;
  output step;
  reg step = 1'h0;
  wire step_position;
  wire step_tap;
  wire [3:0] stride_x;
  wire [3:0] stride_y;
  wire [19:0] tap_step;
  output valid;
  wire valid;
  wire \valid$92 ;
  wire [13:0] width;
  wire [407:0] word;
  assign _000_ = instruction[3:0] == 4'h9;
  assign _145_ = instruction[3:0] == 4'ha;
  assign _161_ = instruction[3:0] == 4'hb;
  assign _171_ = _145_ | _161_;
  assign _179_ = load | result_end;
  assign _189_ = step & \$signal$9 ;
  assign _001_ = instruction[3:0] == 4'h9;
  assign _010_ = instruction[3:0] == 4'h8;
  assign _028_ = instruction[3:0] == 4'h9;
  assign _037_ = _010_ | _028_;
  assign _045_ = instruction[3:0] == 4'hd;
  assign _066_ = _045_ ? instruction[199:198] : instruction[406:405];
  assign _076_ = _037_ ? 2'h0 : _066_;
  assign _085_ = _001_ ? instruction[288:287] : _076_;
  assign _094_ = | _085_;
  assign _104_ = instruction[3:0] == 4'h9;
  assign _125_ = instruction[3:0] == 4'h8;
  assign _141_ = instruction[3:0] == 4'h9;
  assign _142_ = _125_ | _141_;
  assign _143_ = instruction[3:0] == 4'hd;
  assign _144_ = _143_ ? instruction[199:198] : instruction[406:405];
  assign _146_ = _142_ ? 2'h0 : _144_;
  assign _147_ = _104_ ? instruction[288:287] : _146_;
  assign _148_ = | instruction[290:289];
  assign _149_ = instruction[3:0] == 4'h9;
  assign _150_ = instruction[3:0] == 4'h8;
  assign _151_ = instruction[3:0] == 4'h9;
  assign _152_ = _150_ | _151_;
  assign _153_ = instruction[3:0] == 4'hd;
  assign _154_ = _153_ ? instruction[199:198] : instruction[406:405];
  assign _155_ = _152_ ? 2'h0 : _154_;
  assign _156_ = _149_ ? instruction[288:287] : _155_;
  assign _157_ = | _156_;
  assign _158_ = instruction[3:0] == 4'h9;
  assign _159_ = instruction[3:0] == 4'h8;
  assign _160_ = instruction[3:0] == 4'h9;
  assign _162_ = _159_ | _160_;
  assign _163_ = instruction[3:0] == 4'hd;
  assign _164_ = _163_ ? instruction[199:198] : instruction[406:405];
  assign _165_ = _162_ ? 2'h0 : _164_;
  assign _166_ = _158_ ? instruction[288:287] : _165_;
  assign _167_ = \$signal  ? last_b : \$signal$12 ;
  assign _168_ = place - 1'h1;
  assign _169_ = \$signal$9  ? { 1'h0, _167_ } : _168_;
  assign _170_ = head[3:0] == 4'h9;
  assign _172_ = head[3:0] == 4'h8;
  assign _173_ = head[3:0] == 4'h9;
  assign _174_ = _172_ | _173_;
  assign _175_ = head[3:0] == 4'hd;
  assign _176_ = _175_ ? head[199:198] : head[406:405];
  assign _177_ = _174_ ? 2'h0 : _176_;
  assign _178_ = | _177_;
  assign _180_ = _170_ | _178_;
  assign _181_ = ~ _180_;
  assign _182_ = head[3:0] == 4'ha;
  assign _183_ = head[3:0] == 4'hb;
  assign _184_ = _182_ | _183_;
  assign _185_ = ~ _184_;
  assign _186_ = head[398:393] == 1'h1;
  assign _187_ = head[404:399] == 1'h1;
  assign _188_ = & { _187_, _186_ };
  assign _190_ = _185_ | _188_;
  assign _191_ = _181_ & _190_;
  assign _192_ = step & \$signal$9 ;
  assign _193_ = instruction[398:393] - 2'h2;
  assign _194_ = instruction[398:393] - 2'h2;
  assign _195_ = instruction[404:399] - 2'h2;
  assign _196_ = instruction[404:399] - 2'h2;
  assign _197_ = instruction[3:0] == 4'h9;
  assign _198_ = instruction[3:0] == 4'h8;
  assign _199_ = instruction[3:0] == 4'h9;
  assign _200_ = _198_ | _199_;
  assign _201_ = instruction[3:0] == 4'hd;
  assign _202_ = _201_ ? instruction[199:198] : instruction[406:405];
  assign _203_ = _200_ ? 2'h0 : _202_;
  assign _204_ = _197_ ? instruction[288:287] : _203_;
  assign _205_ = ! _204_;
  assign _206_ = ! instruction[290:289];
  assign _002_ = instruction[404:399] == 1'h1;
  assign _003_ = $signed(kx_left) - $signed(2'h1);
  assign _004_ = $signed(ky_left) - $signed(2'h1);
  assign _005_ = instruction[141:134] - 2'h2;
  assign _006_ = ! instruction[141:134];
  assign _007_ = instruction[141:134] - 2'h2;
  assign _008_ = ~ \$signal$33 ;
  assign _009_ = \$signal$28  & _008_;
  assign _011_ = ~ \$signal$28 ;
  assign _012_ = ~ \$signal$33 ;
  assign _013_ = _011_ & _012_;
  assign _014_ = $signed(idle_left) - $signed(2'h1);
  assign _015_ = ~ idle_left[8];
  assign _016_ = head[157:142] == 1'h1;
  assign _017_ = ends & ends_chunk;
  assign _018_ = instruction[157:142] - 2'h2;
  assign _019_ = instruction[157:142] - 2'h2;
  assign _020_ = instruction[131:116] - 2'h2;
  assign _021_ = ! instruction[115:108];
  assign _022_ = starts_one & _021_;
  assign _023_ = $signed(chunks_left) - $signed(2'h1);
  assign _024_ = group + 1'h1;
  assign _025_ = lane_chunk + 1'h1;
  assign _026_ = lane_chunk ? _025_ : 2'h0;
  assign _027_ = $signed(positions_left) - $signed(2'h1);
  assign _029_ = ! positions_left;
  assign _030_ = ! lane_chunk;
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
  assign _051_ = instruction[226:207] + \$signal$54 ;
  assign _052_ = origin_ahead + kept;
  assign _053_ = load | result_end;
  assign _054_ = load | result_end;
  assign _055_ = second ? base_b_digit : base_a_digit;
  assign _056_ = \$signal$58  + _055_;
  assign _057_ = \$signal$9  ? { 1'h0, base_b } : _056_;
  assign _058_ = \$signal$58  + index;
  assign \$signal$9  = ! place;
  assign \$signal$63  = place == 1'h1;
  assign _059_ = ! ky_left;
  assign _060_ = \$signal$25  & _059_;
  assign _061_ = ! kx_left;
  assign _062_ = _061_ & ky_left[6];
  assign _063_ = kx_left[6] ? _060_ : _062_;
  assign _064_ = \$signal$23  & _063_;
  assign _065_ = pool ? _064_ : \$signal$24 ;
  assign _067_ = kx_left[6] & ky_left[6];
  assign _068_ = ~ \$signal ;
  assign _069_ = second | _068_;
  assign _070_ = pool ? _067_ : _069_;
  assign _071_ = \$signal$63  & _070_;
  assign next_is_last = \$signal$9  ? _065_ : _071_;
  assign _072_ = start & is_one;
  assign _073_ = ~ \$signal$33 ;
  assign _074_ = \$signal$28  & _073_;
  assign _075_ = _074_ & \$signal$22 ;
  assign _077_ = idle_left[8] & \$signal$22 ;
  assign \$signal$33  = chunk_end & chunks_left[16];
  assign _078_ = ! positions_left;
  assign _079_ = instruction[3:0] == 4'hd;
  assign _080_ = _079_ ? instruction[177:158] : instruction[226:207];
  assign _081_ = base_a + base_a_plane;
  assign _082_ = plane_end ? _081_[19:0] : base_a;
  assign base_a_next = load ? _080_ : _082_;
  assign _083_ = base_b + base_b_plane;
  assign _084_ = plane_end ? _083_[19:0] : base_b;
  assign base_b_next = load ? instruction[266:247] : _084_;
  assign { _086_[22:20], \$signal$54  } = instruction[384:365] << instruction[406:405];
  assign _087_ = plane_end ? origin_ahead : origin_now;
  assign origin_next = load ? instruction[226:207] : _087_;
  assign _088_ = instruction[3:0] == 4'h8;
  assign _089_ = instruction[3:0] == 4'h9;
  assign _090_ = _088_ | _089_;
  assign _091_ = instruction[3:0] == 4'hd;
  assign _092_ = _091_ ? instruction[199:198] : instruction[406:405];
  assign _093_ = _090_ ? 2'h0 : _092_;
  assign planes[3:0] = 1'h1 << _093_;
  assign _095_ = ~ pool;
  assign valid = _095_ | \valid$92 ;
  assign address = pool ? \address$94  : \$signal$59 ;
  always @(posedge clk)
    held <= _096_;
  always @(posedge clk)
    \$signal  <= _097_;
  always @(posedge clk)
    pool <= _098_;
  always @(posedge clk)
    second <= _099_;
  always @(posedge clk)
    first_tap <= _100_;
  always @(posedge clk)
    \$signal$12  <= _101_;
  always @(posedge clk)
    last_b <= _102_;
  always @(posedge clk)
    place <= _103_;
  always @(posedge clk)
    first_digit <= _105_;
  always @(posedge clk)
    is_one <= _106_;
  always @(posedge clk)
    ky_left <= _107_;
  always @(posedge clk)
    ky_whole <= _108_;
  always @(posedge clk)
    kx_left <= _109_;
  always @(posedge clk)
    kx_whole <= _110_;
  always @(posedge clk)
    \$signal$22  <= _111_;
  always @(posedge clk)
    \$signal$23  <= _112_;
  always @(posedge clk)
    \$signal$24  <= _113_;
  always @(posedge clk)
    \$signal$25  <= _114_;
  always @(posedge clk)
    result_end <= _115_;
  always @(posedge clk)
    idle_whole <= _116_;
  always @(posedge clk)
    \$signal$28  <= _117_;
  always @(posedge clk)
    idle_left <= _118_;
  always @(posedge clk)
    step <= _119_;
  always @(posedge clk)
    \$signal$30  <= _120_;
  always @(posedge clk)
    starts_one <= _121_;
  always @(posedge clk)
    chunk_end <= _122_;
  always @(posedge clk)
    positions_left <= _123_;
  always @(posedge clk)
    positions_whole <= _124_;
  always @(posedge clk)
    chunks_left <= _126_;
  always @(posedge clk)
    group <= _127_;
  always @(posedge clk)
    lane_chunk <= _128_;
  always @(posedge clk)
    \$signal$43  <= _129_;
  always @(posedge clk)
    plane_end <= _130_;
  always @(posedge clk)
    base_a <= _131_;
  always @(posedge clk)
    base_a_digit <= _132_;
  always @(posedge clk)
    base_a_plane <= _133_;
  always @(posedge clk)
    base_b <= _134_;
  always @(posedge clk)
    base_b_digit <= _135_;
  always @(posedge clk)
    base_b_plane <= _136_;
  always @(posedge clk)
    kept <= _137_;
  always @(posedge clk)
    origin_ahead <= _138_;
  always @(posedge clk)
    origin_now <= _139_;
  always @(posedge clk)
    \$signal$58  <= _140_;
  always @(posedge clk)
    \$signal$59  <= _058_[19:0];
  assign _207_ = result_end ? _078_ : positions_left[16];
  assign _208_ = chunk_end ? \$signal$43  : _207_;
  assign ends_chunk = busy ? _208_ : starts_one;
  assign _209_ = step ? next_is_last : result_end;
  assign _210_ = \$signal$30  ? _077_ : _209_;
  assign _211_ = result_end ? _075_ : _210_;
  assign ends = busy ? _211_ : _072_;
  assign _212_ = step ? _057_[19:0] : \$signal$58 ;
  assign _140_ = _054_ ? base_a_next : _212_;
  assign _139_ = _053_ ? origin_next : origin_now;
  assign _213_ = _050_ ? _052_[19:0] : origin_ahead;
  assign _138_ = load ? _051_[19:0] : _213_;
  assign _137_ = load ? \$signal$54  : kept;
  assign _136_ = load ? _049_[19:0] : base_b_plane;
  assign _135_ = load ? instruction[286:267] : base_b_digit;
  assign _134_ = _048_ ? base_b_next : base_b;
  assign _133_ = load ? _047_[19:0] : base_a_plane;
  assign _132_ = load ? _034_ : base_a_digit;
  assign _131_ = _032_ ? base_a_next : base_a;
  assign _214_ = result_end ? _031_ : plane_end;
  assign _215_ = chunk_end ? \$signal$43  : _214_;
  assign _216_ = load ? _022_ : _215_;
  assign _217_ = drop ? 1'h0 : _216_;
  assign _130_ = rst ? 1'h0 : _217_;
  assign _218_ = load ? starts_one : \$signal$43 ;
  assign _219_ = drop ? 1'h0 : _218_;
  assign _129_ = rst ? 1'h0 : _219_;
  assign _220_ = chunk_end ? _026_[0] : lane_chunk;
  assign _221_ = load ? instruction[108] : _220_;
  assign _222_ = drop ? 1'h0 : _221_;
  assign _128_ = rst ? 1'h0 : _222_;
  assign _223_ = chunk_end ? _024_[0] : group;
  assign _224_ = load ? 1'h0 : _223_;
  assign _225_ = drop ? 1'h0 : _224_;
  assign _127_ = rst ? 1'h0 : _225_;
  assign _226_ = chunk_end ? _023_[16:0] : chunks_left;
  assign _126_ = load ? _020_ : _226_;
  assign _124_ = load ? _019_ : positions_whole;
  assign _227_ = result_end ? _027_[16:0] : positions_left;
  assign _228_ = chunk_end ? positions_whole : _227_;
  assign _123_ = load ? _018_ : _228_;
  assign _229_ = drop ? 1'h0 : _017_;
  assign _122_ = rst ? 1'h0 : _229_;
  assign _230_ = drop ? 1'h0 : _016_;
  assign _121_ = rst ? 1'h0 : _230_;
  assign _231_ = \$signal$30  ? _015_ : \$signal$30 ;
  assign _232_ = result_end ? _013_ : _231_;
  assign _233_ = busy ? _232_ : 1'h0;
  assign _234_ = drop ? 1'h0 : _233_;
  assign _120_ = rst ? 1'h0 : _234_;
  assign _235_ = \$signal$30  ? idle_left[8] : step;
  assign _236_ = result_end ? _009_ : _235_;
  assign _237_ = busy ? _236_ : start;
  assign _238_ = drop ? 1'h0 : _237_;
  assign _119_ = rst ? 1'h0 : _238_;
  assign _239_ = \$signal$30  ? _014_[8:0] : idle_left;
  assign _240_ = result_end ? idle_whole : _239_;
  assign _118_ = busy ? _240_ : _007_;
  assign _241_ = load ? _006_ : \$signal$28 ;
  assign _242_ = drop ? 1'h0 : _241_;
  assign _117_ = rst ? 1'h0 : _242_;
  assign _116_ = load ? _005_ : idle_whole;
  assign _243_ = drop ? 1'h0 : ends;
  assign _115_ = rst ? 1'h0 : _243_;
  assign _244_ = load ? _002_ : \$signal$25 ;
  assign _245_ = drop ? 1'h0 : _244_;
  assign _114_ = rst ? 1'h0 : _245_;
  assign _246_ = load ? _206_ : \$signal$24 ;
  assign _247_ = drop ? 1'h0 : _246_;
  assign _113_ = rst ? 1'h0 : _247_;
  assign _248_ = load ? _205_ : \$signal$23 ;
  assign _249_ = drop ? 1'h0 : _248_;
  assign _112_ = rst ? 1'h0 : _249_;
  assign _250_ = load ? is_one : \$signal$22 ;
  assign _251_ = drop ? 1'h0 : _250_;
  assign _111_ = rst ? 1'h0 : _251_;
  assign _110_ = load ? _196_ : kx_whole;
  assign _252_ = kx_left[6] ? kx_whole : _003_[6:0];
  assign _253_ = _192_ ? _252_ : kx_left;
  assign _254_ = result_end ? kx_whole : _253_;
  assign _109_ = load ? _195_ : _254_;
  assign _108_ = load ? _194_ : ky_whole;
  assign _255_ = kx_left[6] ? _004_[6:0] : ky_left;
  assign _256_ = _192_ ? _255_ : ky_left;
  assign _257_ = result_end ? ky_whole : _256_;
  assign _107_ = load ? _193_ : _257_;
  assign _258_ = drop ? 1'h0 : _191_;
  assign _106_ = rst ? 1'h0 : _258_;
  assign _259_ = step ? \$signal$9  : first_digit;
  assign _260_ = result_end ? 1'h1 : _259_;
  assign _261_ = load ? 1'h1 : _260_;
  assign _262_ = drop ? 1'h0 : _261_;
  assign _105_ = rst ? 1'h0 : _262_;
  assign _263_ = step ? _169_[1:0] : place;
  assign _264_ = result_end ? \$signal$12  : _263_;
  assign _265_ = load ? { _166_[1], _157_ } : _264_;
  assign _266_ = drop ? 2'h0 : _265_;
  assign _103_ = rst ? 2'h0 : _266_;
  assign _102_ = load ? { instruction[290], _148_ } : last_b;
  assign _101_ = load ? { _147_[1], _094_ } : \$signal$12 ;
  assign _267_ = _189_ ? 1'h0 : first_tap;
  assign _268_ = _179_ ? 1'h1 : _267_;
  assign _269_ = drop ? 1'h0 : _268_;
  assign _100_ = rst ? 1'h0 : _269_;
  assign _270_ = _189_ ? \$signal  : second;
  assign _271_ = _179_ ? 1'h0 : _270_;
  assign _272_ = drop ? 1'h0 : _271_;
  assign _099_ = rst ? 1'h0 : _272_;
  assign _273_ = load ? _171_ : pool;
  assign _274_ = drop ? 1'h0 : _273_;
  assign _098_ = rst ? 1'h0 : _274_;
  assign _275_ = load ? _000_ : \$signal ;
  assign _276_ = drop ? 1'h0 : _275_;
  assign _097_ = rst ? 1'h0 : _276_;
  assign _096_ = load ? instruction : held;
  tnthw_t16x16a2_vector_unit_steps_628_window window (
    .clk(clk),
    .drop(drop),
    .index(index),
    .origin(origin_next),
    .\port$2756$0 (planes[3:0]),
    .\port$7350$227 (instruction[404:227]),
    .positions(instruction[157:142]),
    .preload(load),
    .restart_position(chunk_end),
    .rst(rst),
    .step_position(result_end),
    .step_tap(step),
    .valid(\valid$92 ),
    .whole(\address$94 )
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
  assign _086_[19:0] = \$signal$54 ;
  assign position = index;
  assign step_tap = step;
  assign restart_tap = result_end;
  assign step_position = result_end;
  assign restart_position = chunk_end;
  assign \load$85  = load;
  assign preload = load;
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

module tnthw_t16x16a2_vector_unit_steps_628_window(rst, origin, \port$2756$0 , valid, drop, preload, positions, \port$7350$227 , step_position, step_tap, restart_position, index, whole, clk);
  wire _000_;
  wire [13:0] _001_;
  wire [13:0] _002_;
  wire [6:0] _003_;
  wire [12:0] _004_;
  wire [6:0] _005_;
  wire [12:0] _006_;
  wire [14:0] _007_;
  wire [13:0] _008_;
  wire [20:0] _009_;
  wire [7:0] _010_;
  wire [21:0] _011_;
  wire [21:0] _012_;
  wire _013_;
  wire [13:0] _014_;
  wire [13:0] _015_;
  wire [22:0] _016_;
  wire [22:0] _017_;
  wire [20:0] _018_;
  wire [20:0] _019_;
  wire [15:0] _020_;
  wire [15:0] _021_;
  wire [15:0] _022_;
  wire [17:0] _023_;
  wire [20:0] _024_;
  wire [16:0] _025_;
  wire [20:0] _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire [13:0] _033_;
  wire [13:0] _034_;
  wire [13:0] _035_;
  wire [21:0] _036_;
  wire [19:0] _037_;
  wire [19:0] _038_;
  wire [19:0] _039_;
  wire [3:0] _040_;
  wire [3:0] _041_;
  wire [3:0] _042_;
  wire [3:0] _043_;
  wire [13:0] _044_;
  wire [13:0] _045_;
  wire [16:0] _046_;
  wire [15:0] _047_;
  wire [15:0] _048_;
  wire [15:0] _049_;
  wire [15:0] _050_;
  wire [20:0] _051_;
  wire [20:0] _052_;
  wire [19:0] _053_;
  wire [19:0] _054_;
  wire [21:0] _055_;
  wire [6:0] _056_;
  wire [12:0] _057_;
  wire [6:0] _058_;
  wire [12:0] _059_;
  wire [19:0] _060_;
  wire [20:0] _061_;
  wire [19:0] _062_;
  wire [20:0] _063_;
  wire [19:0] _064_;
  wire [20:0] _065_;
  wire [19:0] _066_;
  wire [19:0] _067_;
  wire [19:0] _068_;
  wire [19:0] _069_;
  wire [19:0] _070_;
  wire [20:0] _071_;
  wire [20:0] _072_;
  wire [20:0] _073_;
  wire [20:0] _074_;
  wire [20:0] _075_;
  wire [19:0] _076_;
  wire [19:0] _077_;
  wire [19:0] _078_;
  wire [19:0] _079_;
  wire [19:0] _080_;
  wire [20:0] _081_;
  wire [20:0] _082_;
  wire [20:0] _083_;
  wire [20:0] _084_;
  wire [20:0] _085_;
  wire [19:0] _086_;
  wire [19:0] _087_;
  wire [19:0] _088_;
  wire [19:0] _089_;
  wire [19:0] _090_;
  wire [12:0] _091_;
  wire [12:0] _092_;
  wire [12:0] _093_;
  wire [6:0] _094_;
  wire [6:0] _095_;
  wire [6:0] _096_;
  wire [6:0] _097_;
  wire [19:0] _098_;
  wire [19:0] _099_;
  wire [19:0] _100_;
  wire [19:0] _101_;
  wire [19:0] _102_;
  wire [19:0] _103_;
  wire [19:0] _104_;
  wire [19:0] _105_;
  wire [20:0] _106_;
  wire [20:0] _107_;
  wire [20:0] _108_;
  wire [20:0] _109_;
  wire [20:0] _110_;
  wire [20:0] _111_;
  wire [20:0] _112_;
  wire [20:0] _113_;
  wire [15:0] _114_;
  wire [15:0] _115_;
  wire [15:0] _116_;
  wire [15:0] _117_;
  wire [15:0] _118_;
  wire [15:0] _119_;
  reg [13:0] \$like  = 14'h0000;
  reg [13:0] \$like$66  = 14'h0000;
  reg [15:0] \$signal  = 16'h0000;
  wire [15:0] \$signal$31 ;
  reg [15:0] \$signal$32  = 16'h0000;
  reg [15:0] \$signal$37  = 16'h0000;
  reg [20:0] \$signal$39  = 21'h000000;
  reg [20:0] \$signal$40  = 21'h000000;
  reg [19:0] \$signal$41  = 20'h00000;
  reg [19:0] \$signal$43  = 20'h00000;
  reg [19:0] \$signal$55  = 20'h00000;
  reg [20:0] \$signal$56  = 21'h000000;
  reg [19:0] \$signal$57  = 20'h00000;
  wire [19:0] \$signal$58 ;
  reg [20:0] \$signal$59  = 21'h000000;
  reg [19:0] \$signal$60  = 20'h00000;
  reg [20:0] \$signal$63  = 21'h000000;
  reg [20:0] \$signal$64  = 21'h000000;
  wire [15:0] \$signal$73 ;
  wire [15:0] \$signal$74 ;
  wire [19:0] address;
  input clk;
  wire clk;
  wire [13:0] column_x;
  wire [3:0] dilation_x;
  wire [3:0] dilation_y;
  input drop;
  wire drop;
  wire [13:0] height;
  output [15:0] index;
  reg [15:0] index = 16'h0000;
  wire [15:0] \index$69 ;
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
  wire load;
  wire [19:0] next_row;
  wire [19:0] \next_row$61 ;
  input [19:0] origin;
  wire [19:0] origin;
  wire [13:0] out_width;
  wire [19:0] plane;
  wire [11:0] planes;
  reg [12:0] planes_left = 13'h0000;
  reg [12:0] planes_whole = 13'h0000;
  input [3:0] \port$2756$0 ;
  wire [3:0] \port$2756$0 ;
  input [177:0] \port$7350$227 ;
  wire [177:0] \port$7350$227 ;
  input [15:0] positions;
  wire [15:0] positions;
  input preload;
  wire preload;
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
  wire [3:0] stride_x;
  wire [3:0] stride_y;
  wire [19:0] tap_step;
  output valid;
  wire valid;
  output [19:0] whole;
  reg [19:0] whole = 20'h00000;
  wire [13:0] width;
  assign _001_ = preload ? \port$7350$227 [55:42] : kept_start_offset;
  assign _002_ = preload ? \port$7350$227 [55:42] : kept_start_offset;
  assign _003_ = \port$7350$227 [177:172] - 2'h2;
  assign _004_ = \port$2756$0  - 2'h2;
  assign _005_ = \port$7350$227 [177:172] - 2'h2;
  assign _006_ = \port$2756$0  - 2'h2;
  assign _008_ = $signed(planes_left) - $signed(2'h1);
  assign _009_ = \$signal$55  + kept_plane;
  assign _010_ = $signed(kx_left) - $signed(2'h1);
  assign _011_ = $signed(\$signal$56 ) + $signed({ 1'h0, kept_dilation_x });
  assign _012_ = $signed(\$signal$59 ) + $signed({ 1'h0, kept_dilation_y });
  assign _013_ = preload | step_position;
  assign _014_ = preload ? \port$7350$227 [13:0] : kept_row_y;
  assign _015_ = preload ? \port$7350$227 [27:14] : kept_column_x;
  assign _016_ = $signed({ 1'h0, \$signal$39  }) + $signed(\$signal$59 );
  assign _017_ = $signed({ 1'h0, \$signal$40  }) + $signed(\$signal$56 );
  assign _018_ = \$signal$43  + \$signal$55 ;
  assign { _019_[20], next_row } = \$signal$41  + kept_row_step;
  assign _020_ = { 2'h0, \port$7350$227 [97:84] } ^ { 2'h0, \port$7350$227 [41:28] };
  assign _021_ = ~ { 2'h0, \port$7350$227 [41:28] };
  assign _022_ = { 2'h0, \port$7350$227 [97:84] } | _021_;
  assign { _023_[17:16], \$signal$31  } = $signed(_020_) + $signed({ _022_, 1'h0 });
  assign { _024_[20], \$signal$58  } = \$signal$57  + kept_dilation_x;
  assign { _026_[20], \next_row$61  } = \$signal$60  + kept_tap_step;
  assign _027_ = \$signal$63 [13:0] < \$like ;
  assign _028_ = | \$signal$63 [20:14];
  assign _029_ = ~ _028_;
  assign _030_ = \$signal$64 [13:0] < \$like$66 ;
  assign _031_ = | \$signal$64 [20:14];
  assign _032_ = ~ _031_;
  assign valid = & { _032_, _030_, _029_, _027_ };
  always @(posedge clk)
    kept_start_offset <= _033_;
  always @(posedge clk)
    kept_row_y <= _034_;
  always @(posedge clk)
    kept_column_x <= _035_;
  always @(posedge clk)
    kept_row_step <= _037_;
  always @(posedge clk)
    kept_tap_step <= _038_;
  always @(posedge clk)
    kept_plane <= _039_;
  always @(posedge clk)
    kept_stride_y <= _040_;
  always @(posedge clk)
    kept_stride_x <= _041_;
  always @(posedge clk)
    kept_dilation_y <= _042_;
  always @(posedge clk)
    kept_dilation_x <= _043_;
  always @(posedge clk)
    kept_height <= _044_;
  always @(posedge clk)
    kept_width <= _045_;
  always @(posedge clk)
    \$signal  <= _047_;
  always @(posedge clk)
    \$signal$32  <= _048_;
  always @(posedge clk)
    \$signal$37  <= _049_;
  always @(posedge clk)
    index <= _050_;
  always @(posedge clk)
    \$signal$39  <= _051_;
  always @(posedge clk)
    \$signal$40  <= _052_;
  always @(posedge clk)
    \$signal$41  <= _053_;
  always @(posedge clk)
    \$signal$43  <= _054_;
  always @(posedge clk)
    kx_whole <= _056_;
  always @(posedge clk)
    planes_whole <= _057_;
  always @(posedge clk)
    kx_left <= _058_;
  always @(posedge clk)
    planes_left <= _059_;
  always @(posedge clk)
    \$signal$55  <= _060_;
  always @(posedge clk)
    \$signal$56  <= _061_;
  always @(posedge clk)
    \$signal$57  <= _062_;
  always @(posedge clk)
    \$signal$59  <= _063_;
  always @(posedge clk)
    \$signal$60  <= _064_;
  always @(posedge clk)
    \$signal$63  <= _016_[20:0];
  always @(posedge clk)
    \$signal$64  <= _017_[20:0];
  always @(posedge clk)
    \$like  <= kept_height;
  always @(posedge clk)
    \$like$66  <= kept_width;
  always @(posedge clk)
    whole <= _018_[19:0];
  assign _007_ = \port$7350$227 [97:84] - 2'h2;
  assign _025_ = index + 1'h1;
  assign _036_ = \$signal$39  + kept_stride_y;
  assign _046_ = $signed(\$signal$37 ) - $signed(2'h1);
  assign _055_ = \$signal$40  + kept_stride_x;
  assign _065_ = \$signal$43  + kept_stride_x;
  assign _000_ = preload | restart_position;
  assign _066_ = kx_left[6] ? \next_row$61  : \$signal$60 ;
  assign _067_ = planes_left[12] ? _066_ : \$signal$60 ;
  assign _068_ = step_tap ? _067_ : \$signal$60 ;
  assign _069_ = step_position ? \$signal$60  : _068_;
  assign _070_ = preload ? \$signal$60  : _069_;
  assign _064_ = _013_ ? origin : _070_;
  assign _071_ = kx_left[6] ? _012_[20:0] : \$signal$59 ;
  assign _072_ = planes_left[12] ? _071_ : \$signal$59 ;
  assign _073_ = step_tap ? _072_ : \$signal$59 ;
  assign _074_ = step_position ? \$signal$59  : _073_;
  assign _075_ = preload ? \$signal$59  : _074_;
  assign _063_ = _013_ ? { _014_[13], _014_[13], _014_[13], _014_[13], _014_[13], _014_[13], _014_[13], _014_ } : _075_;
  assign _076_ = kx_left[6] ? \next_row$61  : \$signal$58 ;
  assign _077_ = planes_left[12] ? _076_ : \$signal$57 ;
  assign _078_ = step_tap ? _077_ : \$signal$57 ;
  assign _079_ = step_position ? \$signal$57  : _078_;
  assign _080_ = preload ? \$signal$57  : _079_;
  assign _062_ = _013_ ? origin : _080_;
  assign _081_ = kx_left[6] ? { kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x } : _011_[20:0];
  assign _082_ = planes_left[12] ? _081_ : \$signal$56 ;
  assign _083_ = step_tap ? _082_ : \$signal$56 ;
  assign _084_ = step_position ? \$signal$56  : _083_;
  assign _085_ = preload ? \$signal$56  : _084_;
  assign _061_ = _013_ ? { _015_[13], _015_[13], _015_[13], _015_[13], _015_[13], _015_[13], _015_[13], _015_ } : _085_;
  assign _086_ = kx_left[6] ? \next_row$61  : \$signal$58 ;
  assign _087_ = planes_left[12] ? _086_ : _009_[19:0];
  assign _088_ = step_tap ? _087_ : \$signal$55 ;
  assign _089_ = step_position ? \$signal$55  : _088_;
  assign _090_ = preload ? \$signal$55  : _089_;
  assign _060_ = _013_ ? origin : _090_;
  assign _091_ = planes_left[12] ? planes_whole : _008_[12:0];
  assign _092_ = step_tap ? _091_ : planes_left;
  assign _093_ = step_position ? planes_whole : _092_;
  assign _059_ = preload ? _006_ : _093_;
  assign _094_ = kx_left[6] ? kx_whole : _010_[6:0];
  assign _095_ = planes_left[12] ? _094_ : kx_left;
  assign _096_ = step_tap ? _095_ : kx_left;
  assign _097_ = step_position ? kx_whole : _096_;
  assign _058_ = preload ? _005_ : _097_;
  assign _057_ = preload ? _004_ : planes_whole;
  assign _056_ = preload ? _003_ : kx_whole;
  assign _098_ = \$signal$37 [15] ? next_row : _065_[19:0];
  assign _099_ = step_position ? _098_ : \$signal$43 ;
  assign _100_ = restart_position ? \$signal$43  : _099_;
  assign _101_ = preload ? \$signal$43  : _100_;
  assign _054_ = _000_ ? { 6'h00, _002_ } : _101_;
  assign _102_ = \$signal$37 [15] ? next_row : \$signal$41 ;
  assign _103_ = step_position ? _102_ : \$signal$41 ;
  assign _104_ = restart_position ? \$signal$41  : _103_;
  assign _105_ = preload ? \$signal$41  : _104_;
  assign _053_ = _000_ ? 20'h00000 : _105_;
  assign _106_ = \$signal$37 [15] ? 21'h000000 : _055_[20:0];
  assign _107_ = step_position ? _106_ : \$signal$40 ;
  assign _108_ = restart_position ? \$signal$40  : _107_;
  assign _109_ = preload ? \$signal$40  : _108_;
  assign _052_ = _000_ ? { 7'h00, _001_ } : _109_;
  assign _110_ = \$signal$37 [15] ? _036_[20:0] : \$signal$39 ;
  assign _111_ = step_position ? _110_ : \$signal$39 ;
  assign _112_ = restart_position ? \$signal$39  : _111_;
  assign _113_ = preload ? \$signal$39  : _112_;
  assign _051_ = _000_ ? 21'h000000 : _113_;
  assign _114_ = step_position ? _025_[15:0] : index;
  assign _115_ = restart_position ? index : _114_;
  assign _116_ = preload ? index : _115_;
  assign _050_ = _000_ ? 16'h0000 : _116_;
  assign _117_ = \$signal$37 [15] ? \$signal$32  : _046_[15:0];
  assign _118_ = step_position ? _117_ : \$signal$37 ;
  assign _119_ = restart_position ? \$signal  : _118_;
  assign _049_ = preload ? \$signal$31  : _119_;
  assign _048_ = preload ? { _007_[14], _007_ } : \$signal$32 ;
  assign _047_ = preload ? \$signal$31  : \$signal ;
  assign _045_ = preload ? \port$7350$227 [83:70] : kept_width;
  assign _044_ = preload ? \port$7350$227 [69:56] : kept_height;
  assign _043_ = preload ? 4'h1 : kept_dilation_x;
  assign _042_ = preload ? 4'h1 : kept_dilation_y;
  assign _041_ = preload ? \port$7350$227 [165:162] : kept_stride_x;
  assign _040_ = preload ? \port$7350$227 [161:158] : kept_stride_y;
  assign _039_ = preload ? \port$7350$227 [157:138] : kept_plane;
  assign _038_ = preload ? \port$7350$227 [137:118] : kept_tap_step;
  assign _037_ = preload ? \port$7350$227 [117:98] : kept_row_step;
  assign _035_ = preload ? \port$7350$227 [27:14] : kept_column_x;
  assign _034_ = preload ? \port$7350$227 [13:0] : kept_row_y;
  assign _033_ = preload ? \port$7350$227 [55:42] : kept_start_offset;
  assign _026_[19:0] = \next_row$61 ;
  assign _024_[19:0] = \$signal$58 ;
  assign _023_[15:0] = \$signal$31 ;
  assign _019_[19:0] = next_row;
  assign address = whole;
  assign start_x = \port$7350$227 [41:28];
  assign \$signal$74  = { 2'h0, \port$7350$227 [41:28] };
  assign \$signal$73  = { 2'h0, \port$7350$227 [97:84] };
  assign \index$69  = index;
  assign restart_tap = step_position;
  assign planes = { 8'h00, \port$2756$0  };
  assign kernel_x = \port$7350$227 [177:172];
  assign kernel_y = \port$7350$227 [171:166];
  assign out_width = \port$7350$227 [97:84];
  assign width = \port$7350$227 [83:70];
  assign height = \port$7350$227 [69:56];
  assign load = preload;
  assign dilation_x = 4'h1;
  assign dilation_y = 4'h1;
  assign stride_x = \port$7350$227 [165:162];
  assign stride_y = \port$7350$227 [161:158];
  assign plane = \port$7350$227 [157:138];
  assign tap_step = \port$7350$227 [137:118];
  assign row_step = \port$7350$227 [117:98];
  assign column_x = \port$7350$227 [27:14];
  assign row_y = \port$7350$227 [13:0];
  assign start_offset = \port$7350$227 [55:42];
endmodule

module tnthw_t16x16a2_vector_unit_tables(rst, bias_write, steps_write, drop, write_data, write_row, port__en, port__addr, \port__en$16 , \port__addr$18 , bias, steps__0, steps__1, clk);
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
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
  input drop;
  wire drop;
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
  reg [415:0] _15_;
  always @(posedge clk) begin
    if (port__en) begin
      _15_ <= bias_memory[port__addr];
    end
  end
  assign port__data = _15_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [111:0] steps_memory_0 [511:0];
  integer init_steps_memory_0;
  initial for (init_steps_memory_0 = 0; init_steps_memory_0 <= 511; init_steps_memory_0 = init_steps_memory_0 + 1) steps_memory_0 [init_steps_memory_0] = 0;
  always @(posedge clk) begin
    if (steps_write)
      steps_memory_0[write_row] <= { write_data[246:240], write_data[230:224], write_data[214:208], write_data[198:192], write_data[182:176], write_data[166:160], write_data[150:144], write_data[134:128], write_data[118:112], write_data[102:96], write_data[86:80], write_data[70:64], write_data[54:48], write_data[38:32], write_data[22:16], write_data[6:0] };
  end
  reg [111:0] _16_;
  always @(posedge clk) begin
    if (\port__en$16 ) begin
      _16_ <= steps_memory_0[\port__addr$18 ];
    end
  end
  assign \port__data$34  = _16_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [111:0] steps_memory_1 [511:0];
  integer init_steps_memory_1;
  initial for (init_steps_memory_1 = 0; init_steps_memory_1 <= 511; init_steps_memory_1 = init_steps_memory_1 + 1) steps_memory_1 [init_steps_memory_1] = 0;
  always @(posedge clk) begin
    if (steps_write)
      steps_memory_1[write_row] <= { write_data[254:248], write_data[238:232], write_data[222:216], write_data[206:200], write_data[190:184], write_data[174:168], write_data[158:152], write_data[142:136], write_data[126:120], write_data[110:104], write_data[94:88], write_data[78:72], write_data[62:56], write_data[46:40], write_data[30:24], write_data[14:8] };
  end
  reg [111:0] _17_;
  always @(posedge clk) begin
    if (\port__en$25 ) begin
      _17_ <= steps_memory_1[\port__addr$27 ];
    end
  end
  assign \port__data$37  = _17_;
  always @(posedge clk)
    bias <= port__data;
  always @(posedge clk)
    steps__0 <= \port__data$34 ;
  always @(posedge clk)
    read_0_0_0 <= _00_;
  always @(posedge clk)
    read_0_1_0 <= \port__addr$18 ;
  always @(posedge clk)
    \port__en$25  <= _01_;
  always @(posedge clk)
    \port__addr$27  <= read_0_1_0;
  always @(posedge clk)
    steps__1 <= \port__data$37 ;
  assign _02_ = drop ? 1'h0 : read_0_0_0;
  assign _01_ = rst ? 1'h0 : _02_;
  assign _03_ = drop ? 1'h0 : \port__en$16 ;
  assign _00_ = rst ? 1'h0 : _03_;
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
