// tnthw_t8x8: tnthw 0.1.0, machine t8x8, fields 93678b92c832
// Generated, do not edit; docs/machine.md describes the ports.

module tnthw_t8x8(entry, images, memory_beats, abort, port_rst, request__ready, read__payload, read__valid, read__error, write__ready, write__error, clk, rst, done, busy, error, error_unit, error_instruction, owing, request__payload__address, request__payload__beats
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
  wire [4:0] accumulator_address;
  wire [4:0] \accumulator_address$378 ;
  wire accumulator_bank;
  wire \accumulator_bank$376 ;
  wire [159:0] accumulator_data;
  wire [159:0] accumulator_data_0;
  wire [159:0] accumulator_data_1;
  wire accumulator_group;
  wire accumulator_read;
  wire \accumulator_read$374 ;
  wire accumulator_write;
  wire [4:0] accumulator_write_address;
  wire accumulator_write_bank;
  wire [159:0] accumulator_write_data_0;
  wire [159:0] accumulator_write_data_1;
  wire add__accumulator_writes;
  wire [6:0] add__adds;
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
  wire [6:0] adds;
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
  wire [63:0] fill_data;
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
  wire [63:0] load__data;
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
  wire [63:0] memory_read__data;
  wire memory_read__en;
  wire [15:0] memory_read__held;
  wire memory_read__valid;
  wire [19:0] memory_write__address;
  wire [63:0] memory_write__data;
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
  wire [1:0] page_slot;
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
  wire [63:0] read__data;
  wire [63:0] \read__data$303 ;
  wire read__en;
  wire \read__en$306 ;
  input read__error;
  wire read__error;
  wire \read__error$212 ;
  wire [15:0] read__held;
  wire [15:0] \read__held$308 ;
  input [63:0] read__payload;
  wire [63:0] read__payload;
  wire [63:0] \read__payload$213 ;
  output read__ready;
  wire read__ready;
  wire \read__ready$214 ;
  input read__valid;
  wire read__valid;
  wire \read__valid$215 ;
  wire \read__valid$300 ;
  wire \read__valid$310 ;
  wire read_beat;
  wire [63:0] read_data__payload;
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
  wire [1:0] slot;
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
  wire [63:0] store__data;
  wire store__en;
  wire [15:0] store__held;
  wire store__valid;
  wire [15:0] streamed;
  wire streams;
  wire stuck;
  wire \stuck$252 ;
  wire [255:0] table_data;
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
  wire \word_read$109 ;
  wire \word_read$121 ;
  wire write;
  wire [19:0] write__address;
  wire [63:0] write__data;
  wire write__en;
  input write__error;
  wire write__error;
  wire \write__error$216 ;
  wire [15:0] write__held;
  wire write__mask;
  output [63:0] write__payload;
  wire [63:0] write__payload;
  wire [63:0] \write__payload$217 ;
  input write__ready;
  wire write__ready;
  wire \write__ready$218 ;
  output write__valid;
  wire write__valid;
  wire \write__valid$219 ;
  wire [4:0] write_address;
  wire write_bank;
  wire write_beat;
  wire [159:0] write_data_0;
  wire [159:0] write_data_1;
  wire [63:0] write_data__payload;
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
  assign data[209:0] = boots ? { 142'h000000000000000000000000000010000000, boot[67:36], 36'h000000006 } : instruction[209:0];
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
    .vector_read(drain_read),
    .write(write),
    .write_address(write_address),
    .write_bank(write_bank),
    .write_data_0(write_data_0),
    .write_data_1(write_data_1)
  );
  tnthw_t8x8_activations activations (
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
    .memory_write__data(gathered[63:0]),
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
  tnthw_t8x8_array_numbers array_numbers (
    .\begin (\begin ),
    .clk(clk),
    .decoded(number_4),
    .row(number_6),
    .rst(rst),
    .start(\pop$148 ),
    .streamed(number_5),
    .take(array__take)
  );
  tnthw_t8x8_array_queue array_queue (
    .clk(clk),
    .drop(drop),
    .full(\full$247 ),
    .head(\head$153 ),
    .pop(\pop$148 ),
    .\port$5769$0 (instruction[305:0]),
    .rst(rst),
    .valid(array__valid),
    .write__en(push[1])
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
    .drop(drop),
    .fill(fill),
    .fill_address(\entry$240 ),
    .fill_data(gathered[63:0]),
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
  tnthw_t8x8_counters counters (
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
  tnthw_t8x8_error_latch error_latch (
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
    .\port$0$153 (write__error),
    .\port$0$83 (abort),
    .\port$2693$0 (unasked),
    .\port$2952$0 (bad_vector_write),
    .\port$2955$0 (bad_memory_write),
    .\port$3875$0 (early_0_0),
    .\port$3877$0 (\early_0_0$72 ),
    .\port$3879$0 (\early_0_0$74 ),
    .\port$3881$0 (\early_0_0$76 ),
    .\port$3883$0 (\early_0_0$78 ),
    .\port$3885$0 (\early_0_0$80 ),
    .\port$3887$0 (\early_0_0$83 ),
    .\port$3889$0 (\early_0_0$85 ),
    .\port$3891$0 (\early_0_0$87 ),
    .\port$3893$0 (\early_0_0$89 ),
    .\port$3895$0 (\early_0_0$91 ),
    .\port$3897$0 (\early_0_0$93 ),
    .\port$5570$0 (read_error),
    .\port$5754$0 (deadlock),
    .\port$5853$0 (bad_opcode),
    .\port$5855$0 (bad_field),
    .\port$5857$0 (bad_page),
    .rst(rst),
    .stop(\$signal ),
    .unit(error_unit),
    .watch(busy)
  );
  tnthw_t8x8_memory_queue memory_queue (
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
  tnthw_t8x8_memory_unit memory_unit (
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
  tnthw_t8x8_scheduler scheduler (
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
    .\port$3397$0 (head),
    .\port$3414$0 (\head$153 ),
    .\port$3431$0 (\head$171 ),
    .resident(resident),
    .rst(rst),
    .stuck(stuck),
    .vector__done(vector__done),
    .vector__free(vector__free),
    .vector__holds(vector__holds),
    .vector__start(\pop$166 ),
    .vector__valid(vector__valid)
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
    .\entry$71 (entry),
    .fetched(fetched),
    .first(first),
    .images(images),
    .input_offset(input_offset),
    .instruction(instruction),
    .output_offset(output_offset),
    .\port$5873$3 (\full$246 ),
    .\port$5883$3 (\full$247 ),
    .\port$5893$3 (\full$248 ),
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
  tnthw_t8x8_vector_queue vector_queue (
    .clk(clk),
    .drop(drop),
    .full(\full$248 ),
    .head(\head$171 ),
    .pop(\pop$166 ),
    .\port$5769$0 (instruction),
    .rst(rst),
    .valid(vector__valid),
    .write__en(push[2])
  );
  tnthw_t8x8_vector_unit vector_unit (
    .accumulator_address(vector_address),
    .accumulator_bank(vector_bank),
    .accumulator_data(accumulator_data),
    .\bad_row$412 (\bad_row$94 ),
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
    .\meets$413 (meets),
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
    .write_data(gathered[255:0]),
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
  assign table_data = gathered[255:0];
  assign table_row = \entry$240 [8:0];
  assign \function_write$350  = function_write;
  assign \steps_write$348  = steps_write;
  assign \bias_write$346  = bias_write;
  assign fill_data = gathered[63:0];
  assign fill_address = \entry$240 ;
  assign weights_write = fill;
  assign load__mask = 1'h1;
  assign memory_write__mask = 1'h1;
  assign load__held = memory_write__held;
  assign load__en = memory_write__en;
  assign load__data = gathered[63:0];
  assign memory_write__data = gathered[63:0];
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
  assign { boot[209:68], boot[35:0] } = 178'h000000000000000000000000000010000000000000006;
  assign \push$126  = push[0];
  assign \busy$82  = busy;
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
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire [19:0] _006_;
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
  wire [19:0] _148_;
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
  wire [63:0] array_read__data;
  input array_read__en;
  wire array_read__en;
  input [15:0] array_read__held;
  wire [15:0] array_read__held;
  input array_read__valid;
  wire array_read__valid;
  output [63:0] array_word;
  reg [63:0] array_word = 64'h0000000000000000;
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
  reg [1:0] past_write = 2'h0;
  reg [8:0] read__addr = 9'h000;
  reg [8:0] \read__addr$46  = 9'h000;
  reg [8:0] \read__addr$55  = 9'h000;
  reg [8:0] \read__addr$64  = 9'h000;
  wire [63:0] read__data;
  wire [63:0] \read__data$48 ;
  wire [63:0] \read__data$57 ;
  wire [63:0] \read__data$66 ;
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
  reg [8:0] \write__addr$52  = 9'h000;
  reg [8:0] \write__addr$61  = 9'h000;
  reg [8:0] \write__addr$70  = 9'h000;
  reg [63:0] write__data = 64'h0000000000000000;
  reg [63:0] \write__data$53  = 64'h0000000000000000;
  reg [63:0] \write__data$62  = 64'h0000000000000000;
  reg [63:0] \write__data$71  = 64'h0000000000000000;
  reg write__en = 1'h0;
  reg \write__en$51  = 1'h0;
  reg \write__en$60  = 1'h0;
  reg \write__en$69  = 1'h0;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [63:0] bank_0 [511:0];
  integer init_bank_0;
  initial for (init_bank_0 = 0; init_bank_0 <= 511; init_bank_0 = init_bank_0 + 1) bank_0 [init_bank_0] = 0;
  always @(posedge clk) begin
    if (write__en)
      bank_0[write__addr] <= write__data;
  end
  reg [63:0] _551_;
  always @(posedge clk) begin
    if (read__en) begin
      _551_ <= bank_0[read__addr];
    end
  end
  assign read__data = _551_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [63:0] bank_1 [511:0];
  integer init_bank_1;
  initial for (init_bank_1 = 0; init_bank_1 <= 511; init_bank_1 = init_bank_1 + 1) bank_1 [init_bank_1] = 0;
  always @(posedge clk) begin
    if (\write__en$51 )
      bank_1[\write__addr$52 ] <= \write__data$53 ;
  end
  reg [63:0] _552_;
  always @(posedge clk) begin
    if (\read__en$95 ) begin
      _552_ <= bank_1[\read__addr$46 ];
    end
  end
  assign \read__data$48  = _552_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [63:0] bank_2 [511:0];
  integer init_bank_2;
  initial for (init_bank_2 = 0; init_bank_2 <= 511; init_bank_2 = init_bank_2 + 1) bank_2 [init_bank_2] = 0;
  always @(posedge clk) begin
    if (\write__en$60 )
      bank_2[\write__addr$61 ] <= \write__data$62 ;
  end
  reg [63:0] _553_;
  always @(posedge clk) begin
    if (\read__en$96 ) begin
      _553_ <= bank_2[\read__addr$55 ];
    end
  end
  assign \read__data$57  = _553_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [63:0] bank_3 [511:0];
  integer init_bank_3;
  initial for (init_bank_3 = 0; init_bank_3 <= 511; init_bank_3 = init_bank_3 + 1) bank_3 [init_bank_3] = 0;
  always @(posedge clk) begin
    if (\write__en$69 )
      bank_3[\write__addr$70 ] <= \write__data$71 ;
  end
  reg [63:0] _554_;
  always @(posedge clk) begin
    if (\read__en$97 ) begin
      _554_ <= bank_3[\read__addr$64 ];
    end
  end
  assign \read__data$66  = _554_;
  assign _000_ = | array_read__address[19:11];
  assign _109_ = | vector_read__address[19:11];
  assign _149_ = | memory_read__address[19:11];
  assign _160_ = | vector_write__address[19:11];
  assign _171_ = | memory_write__address[19:11];
  assign _182_ = ! array_read__address[10:9];
  assign _193_ = array_read__en & _182_;
  assign _204_ = _193_ & held_0_0[0];
  assign _215_ = ! vector_read__address[10:9];
  assign _001_ = vector_read__en & _215_;
  assign _012_ = _001_ & held_1_0[0];
  assign _023_ = ! memory_read__address[10:9];
  assign _034_ = memory_read__en & _023_;
  assign _045_ = _034_ & held_2_0[0];
  assign _056_ = held_1_0[0] ? vector_read__address : memory_read__address;
  assign _067_ = held_0_0[0] ? array_read__address : _056_;
  assign _078_ = ! vector_write__address[10:9];
  assign _089_ = vector_write__en & _078_;
  assign _098_ = _089_ & vector_write__held[0];
  assign _110_ = ! memory_write__address[10:9];
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
  assign _151_ = array_read__address[10:9] == 1'h1;
  assign _152_ = array_read__en & _151_;
  assign _153_ = _152_ & held_0_0[1];
  assign _154_ = vector_read__address[10:9] == 1'h1;
  assign _155_ = vector_read__en & _154_;
  assign _156_ = _155_ & held_1_0[1];
  assign _157_ = memory_read__address[10:9] == 1'h1;
  assign _158_ = memory_read__en & _157_;
  assign _159_ = _158_ & held_2_0[1];
  assign _161_ = held_1_0[1] ? vector_read__address : memory_read__address;
  assign _162_ = held_0_0[1] ? array_read__address : _161_;
  assign _163_ = vector_write__address[10:9] == 1'h1;
  assign _164_ = vector_write__en & _163_;
  assign _165_ = _164_ & vector_write__held[1];
  assign _166_ = memory_write__address[10:9] == 1'h1;
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
  assign _188_ = held_1_0[2] ? vector_read__address : memory_read__address;
  assign _189_ = held_0_0[2] ? array_read__address : _188_;
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
  assign _216_ = held_1_0[3] ? vector_read__address : memory_read__address;
  assign _217_ = held_0_0[3] ? array_read__address : _216_;
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
  assign _008_ = ! array_read__address[10:9];
  assign _009_ = _008_ & held_0_0[0];
  assign _010_ = array_read__address[10:9] == 1'h1;
  assign _011_ = _010_ & held_0_0[1];
  assign _013_ = array_read__address[10:9] == 2'h2;
  assign _014_ = _013_ & held_0_0[2];
  assign _015_ = array_read__address[10:9] == 2'h3;
  assign _016_ = _015_ & held_0_0[3];
  assign _017_ = | { _016_, _014_, _011_, _009_ };
  assign _018_ = ~ _017_;
  assign _019_ = array_read__en & _018_;
  assign _020_ = ! vector_read__address[10:9];
  assign _021_ = _020_ & held_1_0[0];
  assign _022_ = vector_read__address[10:9] == 1'h1;
  assign _024_ = _022_ & held_1_0[1];
  assign _025_ = vector_read__address[10:9] == 2'h2;
  assign _026_ = _025_ & held_1_0[2];
  assign _027_ = vector_read__address[10:9] == 2'h3;
  assign _028_ = _027_ & held_1_0[3];
  assign _029_ = | { _028_, _026_, _024_, _021_ };
  assign _030_ = ~ _029_;
  assign _031_ = vector_read__en & _030_;
  assign _032_ = ! memory_read__address[10:9];
  assign _033_ = _032_ & held_2_0[0];
  assign _035_ = memory_read__address[10:9] == 1'h1;
  assign _036_ = _035_ & held_2_0[1];
  assign _037_ = memory_read__address[10:9] == 2'h2;
  assign _038_ = _037_ & held_2_0[2];
  assign _039_ = memory_read__address[10:9] == 2'h3;
  assign _040_ = _039_ & held_2_0[3];
  assign _041_ = | { _040_, _038_, _036_, _033_ };
  assign _042_ = ~ _041_;
  assign _043_ = memory_read__en & _042_;
  assign _044_ = ! vector_write__address[10:9];
  assign _046_ = _044_ & vector_write__held[0];
  assign _047_ = vector_write__address[10:9] == 1'h1;
  assign _048_ = _047_ & vector_write__held[1];
  assign _049_ = vector_write__address[10:9] == 2'h2;
  assign _050_ = _049_ & vector_write__held[2];
  assign _051_ = vector_write__address[10:9] == 2'h3;
  assign _052_ = _051_ & vector_write__held[3];
  assign _053_ = | { _052_, _050_, _048_, _046_ };
  assign _054_ = ~ _053_;
  assign _055_ = vector_write__en & _054_;
  assign _057_ = ! memory_write__address[10:9];
  assign _058_ = _057_ & memory_write__held[0];
  assign _059_ = memory_write__address[10:9] == 1'h1;
  assign _060_ = _059_ & memory_write__held[1];
  assign _061_ = memory_write__address[10:9] == 2'h2;
  assign _062_ = _061_ & memory_write__held[2];
  assign _063_ = memory_write__address[10:9] == 2'h3;
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
    casez (s)
      4'b???1:
        _493_ = b[63:0];
      4'b??1?:
        _493_ = b[127:64];
      4'b?1??:
        _493_ = b[191:128];
      4'b1???:
        _493_ = b[255:192];
      default:
        _493_ = a;
    endcase
  endfunction
  assign _141_ = _493_(64'hxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _229_, _228_, _227_, _226_ });
  assign _226_ = memory_bank_0_2 == 2'h3;
  assign _227_ = memory_bank_0_2 == 2'h2;
  assign _228_ = memory_bank_0_2 == 2'h1;
  assign _229_ = ! memory_bank_0_2;
  function [63:0] _498_;
    input [63:0] a;
    input [255:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _498_ = b[63:0];
      4'b??1?:
        _498_ = b[127:64];
      4'b?1??:
        _498_ = b[191:128];
      4'b1???:
        _498_ = b[255:192];
      default:
        _498_ = a;
    endcase
  endfunction
  assign _140_ = _498_(64'hxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _233_, _232_, _231_, _230_ });
  assign _230_ = vector_bank_0_2 == 2'h3;
  assign _231_ = vector_bank_0_2 == 2'h2;
  assign _232_ = vector_bank_0_2 == 2'h1;
  assign _233_ = ! vector_bank_0_2;
  function [63:0] _503_;
    input [63:0] a;
    input [255:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _503_ = b[63:0];
      4'b??1?:
        _503_ = b[127:64];
      4'b?1??:
        _503_ = b[191:128];
      4'b1???:
        _503_ = b[255:192];
      default:
        _503_ = a;
    endcase
  endfunction
  assign _139_ = _503_(64'hxxxxxxxxxxxxxxxx, { output_0, output_1, output_2, output_3 }, { _237_, _236_, _235_, _234_ });
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
  assign _127_ = rst ? 64'h0000000000000000 : _007_;
  assign _126_ = rst ? 9'h000 : _006_[8:0];
  assign _125_ = rst ? 1'h0 : _005_;
  assign _124_ = rst ? 1'h0 : _223_;
  assign _123_ = rst ? 1'h0 : _220_;
  assign _122_ = rst ? 9'h000 : _217_[8:0];
  assign _120_ = rst ? 3'h0 : { _214_, _211_, _208_ };
  assign _119_ = rst ? 64'h0000000000000000 : _205_;
  assign _118_ = rst ? 9'h000 : _203_[8:0];
  assign _117_ = rst ? 1'h0 : _202_;
  assign _116_ = rst ? 1'h0 : _196_;
  assign _115_ = rst ? 1'h0 : _192_;
  assign _114_ = rst ? 9'h000 : _189_[8:0];
  assign _113_ = rst ? 3'h0 : { _187_, _184_, _180_ };
  assign _112_ = rst ? 64'h0000000000000000 : _177_;
  assign _111_ = rst ? 9'h000 : _176_[8:0];
  assign _108_ = rst ? 1'h0 : _175_;
  assign _107_ = rst ? 1'h0 : _168_;
  assign _106_ = rst ? 1'h0 : _165_;
  assign _105_ = rst ? 9'h000 : _162_[8:0];
  assign _104_ = rst ? 3'h0 : { _159_, _156_, _153_ };
  assign _103_ = rst ? 64'h0000000000000000 : _150_;
  assign _102_ = rst ? 9'h000 : _148_[8:0];
  assign _101_ = rst ? 1'h0 : _147_;
  assign _100_ = rst ? 1'h0 : _132_;
  assign _099_ = rst ? 1'h0 : _098_;
  assign _097_ = rst ? 9'h000 : _067_[8:0];
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

module tnthw_t8x8_array_numbers(rst, take, start, \begin , row, decoded, streamed, clk);
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

module tnthw_t8x8_array_queue(rst, pop, head, drop, write__en, \port$5769$0 , full, valid, clk);
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
  input [305:0] \port$5769$0 ;
  wire [305:0] \port$5769$0 ;
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
      storage[write__addr] <= { 4'h0, \port$5769$0 [39:36], \port$5769$0  };
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
  assign data = { 4'h0, \port$5769$0 [39:36], \port$5769$0  };
  assign write__data = { 4'h0, \port$5769$0 [39:36], \port$5769$0  };
  assign \$signal$8  = write__addr;
  assign push = write__en;
endmodule

module tnthw_t8x8_array_unit(rst, fill, take, held_read, free, padded, adds, illegal, read, read__valid, start, instruction, drop, fill_data, fill_address, \take$27 , streams, step_position, read__en, \inside , accumulator_read
, accumulator_bank, accumulator_address, accumulator_write, accumulator_write_bank, accumulator_write_address, done, accumulator_write_data_0, accumulator_write_data_1, bad_row, read__address, read__data, accumulator_data_0, accumulator_data_1, clk);
  wire [15:0] _000_;
  wire _001_;
  wire [20:0] _002_;
  wire [21:0] _003_;
  wire [20:0] _004_;
  wire [21:0] _005_;
  wire [20:0] _006_;
  wire [21:0] _007_;
  wire [20:0] _008_;
  wire [21:0] _009_;
  wire [20:0] _010_;
  wire [21:0] _011_;
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
  wire [159:0] _083_;
  wire _084_;
  wire _085_;
  wire [15:0] _086_;
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
  wire [20:0] _118_;
  wire [21:0] _119_;
  wire _120_;
  wire [20:0] _121_;
  wire [21:0] _122_;
  wire [20:0] _123_;
  wire [21:0] _124_;
  wire [20:0] _125_;
  wire [21:0] _126_;
  wire [20:0] _127_;
  wire [21:0] _128_;
  wire [20:0] _129_;
  wire [21:0] _130_;
  wire _131_;
  wire [20:0] _132_;
  wire [21:0] _133_;
  wire [20:0] _134_;
  wire [21:0] _135_;
  wire [20:0] _136_;
  wire [21:0] _137_;
  wire [20:0] _138_;
  wire [21:0] _139_;
  wire [20:0] _140_;
  wire [21:0] _141_;
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
  wire [19:0] \address$87 ;
  output [6:0] adds;
  wire [6:0] adds;
  output bad_row;
  wire bad_row;
  wire \bad_row$25 ;
  wire carry;
  wire \carry$225 ;
  wire \carry$227 ;
  wire \carry$229 ;
  wire \carry$231 ;
  wire \carry$233 ;
  wire \carry$235 ;
  wire \carry$237 ;
  input clk;
  wire clk;
  wire [13:0] column_x;
  wire completes;
  wire [6:0] count;
  wire [3:0] dilation_x;
  wire [3:0] dilation_y;
  output done;
  reg done = 1'h0;
  input drop;
  wire drop;
  reg ends = 1'h0;
  wire \ends$72 ;
  wire ends_next;
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
  wire index;
  wire [15:0] \index$184 ;
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
  wire [7:0] neg;
  wire [63:0] \neg$103 ;
  wire [7:0] \neg$106 ;
  wire [7:0] \neg$109 ;
  wire [7:0] \neg$112 ;
  wire [7:0] \neg$115 ;
  wire [7:0] \neg$118 ;
  wire [7:0] \neg$121 ;
  wire [7:0] \neg$124 ;
  wire next_last_position;
  wire next_last_tap;
  wire [7:0] nz;
  wire [63:0] \nz$101 ;
  wire [7:0] \nz$105 ;
  wire [7:0] \nz$108 ;
  wire [7:0] \nz$111 ;
  wire [7:0] \nz$114 ;
  wire [7:0] \nz$117 ;
  wire [7:0] \nz$120 ;
  wire [7:0] \nz$123 ;
  wire one_position;
  reg open_ = 1'h1;
  reg [71:0] operands = 72'h000000000000000000;
  wire [71:0] \operands$104 ;
  wire [71:0] \operands$107 ;
  wire [71:0] \operands$110 ;
  wire [71:0] \operands$113 ;
  wire [71:0] \operands$116 ;
  wire [71:0] \operands$119 ;
  wire [71:0] \operands$122 ;
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
  output step_position;
  wire step_position;
  wire step_tap;
  output streams;
  reg streams = 1'h0;
  wire [3:0] stride_x;
  wire [3:0] stride_y;
  wire [11:0] sum;
  wire [11:0] \sum$224 ;
  wire [11:0] \sum$226 ;
  wire [11:0] \sum$228 ;
  wire [11:0] \sum$230 ;
  wire [11:0] \sum$232 ;
  wire [11:0] \sum$234 ;
  wire [11:0] \sum$236 ;
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
  reg [4:0] write_2_0 = 5'h00;
  reg [4:0] write_2_1 = 5'h00;
  reg [4:0] write_2_2 = 5'h00;
  wire [4:0] write_2_3;
  assign take = \take$27  & open_;
  assign _000_ = \take$27  ? \$signal$33 [51:36] : 16'h0000;
  assign _086_ = streams ? \$signal$34 [51:36] : 16'h0000;
  assign held_read = _000_ | _086_;
  assign last_vector = \$signal$56  & ends;
  assign _087_ = ~ streams;
  assign preload = _087_ | ends;
  assign restart_position = \$signal$56  & last_position;
  assign step_tap = \$signal$56  & last_position;
  assign _088_ = \$signal$56  & last_position;
  assign _089_ = next_last_tap & one_position;
  assign _098_ = next_last_position & last_tap;
  assign _109_ = ~ take;
  assign _120_ = \take$27  & _109_;
  assign _131_ = ~ \ends$72 ;
  assign _001_ = loading & _131_;
  assign left = _120_ | _001_;
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
  assign _084_ = _078_ | \$signal$78 ;
  assign \$signal$83  = \$signal$82  & _084_;
  assign _085_ = ~ \inside ;
  assign padded = vector_2 & _085_;
  assign adds = added_0_3 ? count : 7'h00;
  assign _090_ = \$signal$56  & last_position;
  assign _091_ = open_ | _090_;
  assign _092_ = instruction[269:258] == 1'h1;
  assign _093_ = instruction[251:246] == 1'h1;
  assign _094_ = instruction[257:252] == 1'h1;
  assign _095_ = instruction[281:270] == 1'h1;
  assign _096_ = & { _095_, _094_, _093_, _092_ };
  assign _097_ = start | left;
  assign _099_ = ~ start;
  assign _100_ = ~ left;
  assign _101_ = \$signal$82  & \$signal$76 ;
  assign _102_ = _101_ & \$signal$78 ;
  assign _103_ = ~ \$signal$82 ;
  assign _104_ = \$signal$83  & ends_next;
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
  assign _117_ = first_tile ? \$signal$34 [304:303] : 2'h1;
  assign _118_ = $signed(accumulator_data_0_0) + $signed(sum);
  assign { _119_[21:20], _082_[19:0] } = $signed(_118_) + $signed({ 1'h0, carry });
  assign _121_ = $signed(accumulator_data_0_1) + $signed(\sum$224 );
  assign { _122_[21:20], _082_[39:20] } = $signed(_121_) + $signed({ 1'h0, \carry$225  });
  assign _123_ = $signed(accumulator_data_0_2) + $signed(\sum$226 );
  assign { _124_[21:20], _082_[59:40] } = $signed(_123_) + $signed({ 1'h0, \carry$227  });
  assign _125_ = $signed(accumulator_data_0_3) + $signed(\sum$228 );
  assign { _126_[21:20], _082_[79:60] } = $signed(_125_) + $signed({ 1'h0, \carry$229  });
  assign _127_ = $signed(accumulator_data_0_4) + $signed(\sum$230 );
  assign { _128_[21:20], _082_[99:80] } = $signed(_127_) + $signed({ 1'h0, \carry$231  });
  assign _129_ = $signed(accumulator_data_0_5) + $signed(\sum$232 );
  assign { _130_[21:20], _082_[119:100] } = $signed(_129_) + $signed({ 1'h0, \carry$233  });
  assign _132_ = $signed(accumulator_data_0_6) + $signed(\sum$234 );
  assign { _133_[21:20], _082_[139:120] } = $signed(_132_) + $signed({ 1'h0, \carry$235  });
  assign _134_ = $signed(accumulator_data_0_7) + $signed(\sum$236 );
  assign { _135_[21:20], _082_[159:140] } = $signed(_134_) + $signed({ 1'h0, \carry$237  });
  assign _136_ = $signed(accumulator_data_1_0) + $signed(sum);
  assign { _137_[21:20], _083_[19:0] } = $signed(_136_) + $signed({ 1'h0, carry });
  assign _138_ = $signed(accumulator_data_1_1) + $signed(\sum$224 );
  assign { _139_[21:20], _083_[39:20] } = $signed(_138_) + $signed({ 1'h0, \carry$225  });
  assign _140_ = $signed(accumulator_data_1_2) + $signed(\sum$226 );
  assign { _141_[21:20], _083_[59:40] } = $signed(_140_) + $signed({ 1'h0, \carry$227  });
  assign _002_ = $signed(accumulator_data_1_3) + $signed(\sum$228 );
  assign _003_ = $signed(_002_) + $signed({ 1'h0, \carry$229  });
  assign _004_ = $signed(accumulator_data_1_4) + $signed(\sum$230 );
  assign _005_ = $signed(_004_) + $signed({ 1'h0, \carry$231  });
  assign _006_ = $signed(accumulator_data_1_5) + $signed(\sum$232 );
  assign _007_ = $signed(_006_) + $signed({ 1'h0, \carry$233  });
  assign _008_ = $signed(accumulator_data_1_6) + $signed(\sum$234 );
  assign _009_ = $signed(_008_) + $signed({ 1'h0, \carry$235  });
  assign _010_ = $signed(accumulator_data_1_7) + $signed(\sum$236 );
  assign _011_ = $signed(_010_) + $signed({ 1'h0, \carry$237  });
  always @(posedge clk)
    \$signal$33  <= _013_;
  always @(posedge clk)
    \take$27  <= _014_;
  always @(posedge clk)
    \$signal$34  <= _015_;
  always @(posedge clk)
    streams <= _016_;
  always @(posedge clk)
    first_tile <= _017_;
  always @(posedge clk)
    \$signal$65  <= _018_;
  always @(posedge clk)
    \$signal$74  <= _019_;
  always @(posedge clk)
    load <= _020_;
  always @(posedge clk)
    \$signal$77  <= _021_;
  always @(posedge clk)
    lately <= _022_;
  always @(posedge clk)
    \$signal$56  <= _024_;
  always @(posedge clk)
    first <= _025_;
  always @(posedge clk)
    ends <= _026_;
  always @(posedge clk)
    open_ <= _027_;
  always @(posedge clk)
    read__en <= _028_;
  always @(posedge clk)
    vector_2 <= _029_;
  always @(posedge clk)
    \inside  <= _030_;
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
    operands <= _043_;
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
    read_3_0 <= \index$184 [4:0];
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
    accumulator_write_data_1 <= { _011_[19:0], _009_[19:0], _007_[19:0], _005_[19:0], _003_[19:0], _083_[59:0] };
  assign _142_ = drop ? 1'h0 : last_0_8;
  assign _081_ = rst ? 1'h0 : _142_;
  assign _143_ = drop ? 1'h0 : last_0_7;
  assign _080_ = rst ? 1'h0 : _143_;
  assign _144_ = drop ? 1'h0 : last_0_6;
  assign _079_ = rst ? 1'h0 : _144_;
  assign _145_ = drop ? 1'h0 : last_0_5;
  assign _077_ = rst ? 1'h0 : _145_;
  assign _146_ = drop ? 1'h0 : last_0_4;
  assign _076_ = rst ? 1'h0 : _146_;
  assign _147_ = drop ? 1'h0 : last_0_3;
  assign _075_ = rst ? 1'h0 : _147_;
  assign _148_ = drop ? 1'h0 : last_0_2;
  assign _074_ = rst ? 1'h0 : _148_;
  assign _149_ = drop ? 1'h0 : last_0_1;
  assign _073_ = rst ? 1'h0 : _149_;
  assign _150_ = drop ? 1'h0 : last_0_0;
  assign _072_ = rst ? 1'h0 : _150_;
  assign _151_ = drop ? 1'h0 : last_vector;
  assign _071_ = rst ? 1'h0 : _151_;
  assign _152_ = drop ? 1'h0 : write_1_2;
  assign _070_ = rst ? 1'h0 : _152_;
  assign _153_ = drop ? 1'h0 : write_0_2;
  assign _069_ = rst ? 1'h0 : _153_;
  assign _154_ = drop ? 1'h0 : write_1_1;
  assign _068_ = rst ? 1'h0 : _154_;
  assign _155_ = drop ? 1'h0 : write_0_1;
  assign _066_ = rst ? 1'h0 : _155_;
  assign _156_ = drop ? 1'h0 : write_1_0;
  assign _065_ = rst ? 1'h0 : _156_;
  assign _157_ = drop ? 1'h0 : write_0_0;
  assign _064_ = rst ? 1'h0 : _157_;
  assign _158_ = drop ? 1'h0 : accumulator_bank;
  assign _063_ = rst ? 1'h0 : _158_;
  assign _159_ = drop ? 1'h0 : accumulator_read;
  assign _062_ = rst ? 1'h0 : _159_;
  assign _160_ = drop ? 1'h0 : read_2_4;
  assign _061_ = rst ? 1'h0 : _160_;
  assign _161_ = drop ? 1'h0 : read_0_4;
  assign _060_ = rst ? 1'h0 : _161_;
  assign _162_ = drop ? 1'h0 : read_2_3;
  assign _059_ = rst ? 1'h0 : _162_;
  assign _163_ = drop ? 1'h0 : read_0_3;
  assign _058_ = rst ? 1'h0 : _163_;
  assign _164_ = drop ? 1'h0 : read_2_2;
  assign _057_ = rst ? 1'h0 : _164_;
  assign _165_ = drop ? 1'h0 : read_0_2;
  assign _055_ = rst ? 1'h0 : _165_;
  assign _166_ = drop ? 1'h0 : read_2_1;
  assign _054_ = rst ? 1'h0 : _166_;
  assign _167_ = drop ? 1'h0 : read_0_1;
  assign _053_ = rst ? 1'h0 : _167_;
  assign _168_ = drop ? 1'h0 : read_2_0;
  assign _052_ = rst ? 1'h0 : _168_;
  assign _169_ = drop ? 1'h0 : read_0_0;
  assign _051_ = rst ? 1'h0 : _169_;
  assign _170_ = drop ? 1'h0 : \$signal$34 [302];
  assign _050_ = rst ? 1'h0 : _170_;
  assign _171_ = drop ? 1'h0 : \$signal$56 ;
  assign _049_ = rst ? 1'h0 : _171_;
  assign _172_ = drop ? 1'h0 : added_0_2;
  assign _048_ = rst ? 1'h0 : _172_;
  assign _173_ = drop ? 1'h0 : added_0_1;
  assign _047_ = rst ? 1'h0 : _173_;
  assign _174_ = drop ? 1'h0 : added_0_0;
  assign _046_ = rst ? 1'h0 : _174_;
  assign _175_ = drop ? 1'h0 : word_1_2;
  assign _044_ = rst ? 1'h0 : _175_;
  assign _043_ = word_0_2 ? _116_ : operands;
  assign _176_ = drop ? 1'h0 : word_1_1;
  assign _042_ = rst ? 1'h0 : _176_;
  assign _177_ = drop ? 1'h0 : word_0_1;
  assign _041_ = rst ? 1'h0 : _177_;
  assign _178_ = drop ? 1'h0 : word_1_0;
  assign _040_ = rst ? 1'h0 : _178_;
  assign _179_ = drop ? 1'h0 : word_0_0;
  assign _039_ = rst ? 1'h0 : _179_;
  assign _180_ = drop ? 1'h0 : \inside ;
  assign _038_ = rst ? 1'h0 : _180_;
  assign _181_ = drop ? 1'h0 : vector_2;
  assign _037_ = rst ? 1'h0 : _181_;
  assign _182_ = drop ? 1'h0 : signed_0_3;
  assign _036_ = rst ? 1'h0 : _182_;
  assign _183_ = drop ? 1'h0 : signed_0_2;
  assign _035_ = rst ? 1'h0 : _183_;
  assign _184_ = drop ? 1'h0 : signed_0_1;
  assign _033_ = rst ? 1'h0 : _184_;
  assign _185_ = drop ? 1'h0 : signed_0_0;
  assign _032_ = rst ? 1'h0 : _185_;
  assign _186_ = drop ? 1'h0 : \$signal$34 [305];
  assign _031_ = rst ? 1'h0 : _186_;
  assign _187_ = drop ? 1'h0 : _106_;
  assign _030_ = rst ? 1'h0 : _187_;
  assign _188_ = drop ? 1'h0 : read__en;
  assign _029_ = rst ? 1'h0 : _188_;
  assign _189_ = drop ? 1'h0 : \$signal$56 ;
  assign _028_ = rst ? 1'h0 : _189_;
  assign _190_ = drop ? 1'h1 : _105_;
  assign _027_ = rst ? 1'h1 : _190_;
  assign _191_ = drop ? 1'h0 : ends_next;
  assign _026_ = rst ? 1'h0 : _191_;
  assign _192_ = drop ? 1'h0 : _102_;
  assign _025_ = rst ? 1'h0 : _192_;
  assign _193_ = drop ? 1'h0 : \$signal$83 ;
  assign _024_ = rst ? 1'h0 : _193_;
  assign _194_ = drop ? 2'h0 : { lately[0], first };
  assign _022_ = rst ? 2'h0 : _194_;
  assign _195_ = drop ? 1'h0 : \$signal$76 ;
  assign _021_ = rst ? 1'h0 : _195_;
  assign _196_ = load ? _099_ : _100_;
  assign _197_ = drop ? 1'h1 : _196_;
  assign _020_ = rst ? 1'h1 : _197_;
  assign _198_ = drop ? 1'h0 : _097_;
  assign _019_ = rst ? 1'h0 : _198_;
  assign _199_ = load ? _096_ : \$signal$65 ;
  assign _200_ = drop ? 1'h0 : _199_;
  assign _018_ = rst ? 1'h0 : _200_;
  assign _201_ = _091_ ? open_ : first_tile;
  assign _202_ = drop ? 1'h0 : _201_;
  assign _017_ = rst ? 1'h0 : _202_;
  assign _203_ = open_ ? \take$27  : streams;
  assign _204_ = drop ? 1'h0 : _203_;
  assign _016_ = rst ? 1'h0 : _204_;
  assign _015_ = open_ ? \$signal$33  : \$signal$34 ;
  assign _205_ = take ? 1'h0 : \take$27 ;
  assign _206_ = load ? start : _205_;
  assign _207_ = drop ? 1'h0 : _206_;
  assign _014_ = rst ? 1'h0 : _207_;
  assign _013_ = load ? instruction : \$signal$33 ;
  function [19:0] _562_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _562_ = b[19:0];
      3'b?1?:
        _562_ = b[39:20];
      3'b1??:
        _562_ = b[59:40];
      default:
        _562_ = a;
    endcase
  endfunction
  assign accumulator_data_1_7 = _562_(20'h00000, { accumulator_data_1[159:140], accumulator_data_1[158:140], 1'h0, accumulator_data_1[151:140], 8'h00 }, { _210_, _209_, _208_ });
  assign _208_ = start_0_2 == 2'h3;
  assign _209_ = start_0_2 == 2'h2;
  assign _210_ = start_0_2 == 2'h1;
  function [19:0] _566_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _566_ = b[19:0];
      3'b?1?:
        _566_ = b[39:20];
      3'b1??:
        _566_ = b[59:40];
      default:
        _566_ = a;
    endcase
  endfunction
  assign accumulator_data_1_6 = _566_(20'h00000, { accumulator_data_1[139:120], accumulator_data_1[138:120], 1'h0, accumulator_data_1[131:120], 8'h00 }, { _213_, _212_, _211_ });
  assign _211_ = start_0_2 == 2'h3;
  assign _212_ = start_0_2 == 2'h2;
  assign _213_ = start_0_2 == 2'h1;
  function [19:0] _570_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _570_ = b[19:0];
      3'b?1?:
        _570_ = b[39:20];
      3'b1??:
        _570_ = b[59:40];
      default:
        _570_ = a;
    endcase
  endfunction
  assign accumulator_data_1_5 = _570_(20'h00000, { accumulator_data_1[119:100], accumulator_data_1[118:100], 1'h0, accumulator_data_1[111:100], 8'h00 }, { _216_, _215_, _214_ });
  assign _214_ = start_0_2 == 2'h3;
  assign _215_ = start_0_2 == 2'h2;
  assign _216_ = start_0_2 == 2'h1;
  function [19:0] _574_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _574_ = b[19:0];
      3'b?1?:
        _574_ = b[39:20];
      3'b1??:
        _574_ = b[59:40];
      default:
        _574_ = a;
    endcase
  endfunction
  assign accumulator_data_1_4 = _574_(20'h00000, { accumulator_data_1[99:80], accumulator_data_1[98:80], 1'h0, accumulator_data_1[91:80], 8'h00 }, { _219_, _218_, _217_ });
  assign _217_ = start_0_2 == 2'h3;
  assign _218_ = start_0_2 == 2'h2;
  assign _219_ = start_0_2 == 2'h1;
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
  assign accumulator_data_1_3 = _578_(20'h00000, { accumulator_data_1[79:60], accumulator_data_1[78:60], 1'h0, accumulator_data_1[71:60], 8'h00 }, { _222_, _221_, _220_ });
  assign _220_ = start_0_2 == 2'h3;
  assign _221_ = start_0_2 == 2'h2;
  assign _222_ = start_0_2 == 2'h1;
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
  assign accumulator_data_1_2 = _582_(20'h00000, { accumulator_data_1[59:40], accumulator_data_1[58:40], 1'h0, accumulator_data_1[51:40], 8'h00 }, { _225_, _224_, _223_ });
  assign _223_ = start_0_2 == 2'h3;
  assign _224_ = start_0_2 == 2'h2;
  assign _225_ = start_0_2 == 2'h1;
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
  assign accumulator_data_1_1 = _586_(20'h00000, { accumulator_data_1[39:20], accumulator_data_1[38:20], 1'h0, accumulator_data_1[31:20], 8'h00 }, { _228_, _227_, _226_ });
  assign _226_ = start_0_2 == 2'h3;
  assign _227_ = start_0_2 == 2'h2;
  assign _228_ = start_0_2 == 2'h1;
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
  assign accumulator_data_1_0 = _590_(20'h00000, { accumulator_data_1[19:0], accumulator_data_1[18:0], 1'h0, accumulator_data_1[11:0], 8'h00 }, { _231_, _230_, _229_ });
  assign _229_ = start_0_2 == 2'h3;
  assign _230_ = start_0_2 == 2'h2;
  assign _231_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_7 = _594_(20'h00000, { accumulator_data_0[159:140], accumulator_data_0[158:140], 1'h0, accumulator_data_0[151:140], 8'h00 }, { _234_, _233_, _232_ });
  assign _232_ = start_0_2 == 2'h3;
  assign _233_ = start_0_2 == 2'h2;
  assign _234_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_6 = _598_(20'h00000, { accumulator_data_0[139:120], accumulator_data_0[138:120], 1'h0, accumulator_data_0[131:120], 8'h00 }, { _237_, _236_, _235_ });
  assign _235_ = start_0_2 == 2'h3;
  assign _236_ = start_0_2 == 2'h2;
  assign _237_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_5 = _602_(20'h00000, { accumulator_data_0[119:100], accumulator_data_0[118:100], 1'h0, accumulator_data_0[111:100], 8'h00 }, { _240_, _239_, _238_ });
  assign _238_ = start_0_2 == 2'h3;
  assign _239_ = start_0_2 == 2'h2;
  assign _240_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_4 = _606_(20'h00000, { accumulator_data_0[99:80], accumulator_data_0[98:80], 1'h0, accumulator_data_0[91:80], 8'h00 }, { _243_, _242_, _241_ });
  assign _241_ = start_0_2 == 2'h3;
  assign _242_ = start_0_2 == 2'h2;
  assign _243_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_3 = _610_(20'h00000, { accumulator_data_0[79:60], accumulator_data_0[78:60], 1'h0, accumulator_data_0[71:60], 8'h00 }, { _246_, _245_, _244_ });
  assign _244_ = start_0_2 == 2'h3;
  assign _245_ = start_0_2 == 2'h2;
  assign _246_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_2 = _614_(20'h00000, { accumulator_data_0[59:40], accumulator_data_0[58:40], 1'h0, accumulator_data_0[51:40], 8'h00 }, { _249_, _248_, _247_ });
  assign _247_ = start_0_2 == 2'h3;
  assign _248_ = start_0_2 == 2'h2;
  assign _249_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_1 = _618_(20'h00000, { accumulator_data_0[39:20], accumulator_data_0[38:20], 1'h0, accumulator_data_0[31:20], 8'h00 }, { _252_, _251_, _250_ });
  assign _250_ = start_0_2 == 2'h3;
  assign _251_ = start_0_2 == 2'h2;
  assign _252_ = start_0_2 == 2'h1;
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
  assign accumulator_data_0_0 = _622_(20'h00000, { accumulator_data_0[19:0], accumulator_data_0[18:0], 1'h0, accumulator_data_0[11:0], 8'h00 }, { _255_, _254_, _253_ });
  assign _253_ = start_0_2 == 2'h3;
  assign _254_ = start_0_2 == 2'h2;
  assign _255_ = start_0_2 == 2'h1;
  assign _256_ = \$signal$56  ? _098_ : ends;
  assign _257_ = _088_ ? _089_ : _256_;
  assign ends_next = open_ ? \$signal$65  : _257_;
  tnthw_t8x8_array_unit_column_0 column_0 (
    .carry(carry),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [7:0]),
    .nz(\nz$101 [7:0]),
    .operands(operands),
    .rst(rst),
    .sum(sum)
  );
  tnthw_t8x8_array_unit_column_0 column_1 (
    .carry(\carry$225 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [15:8]),
    .nz(\nz$101 [15:8]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$224 )
  );
  tnthw_t8x8_array_unit_column_0 column_2 (
    .carry(\carry$227 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [23:16]),
    .nz(\nz$101 [23:16]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$226 )
  );
  tnthw_t8x8_array_unit_column_0 column_3 (
    .carry(\carry$229 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [31:24]),
    .nz(\nz$101 [31:24]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$228 )
  );
  tnthw_t8x8_array_unit_column_0 column_4 (
    .carry(\carry$231 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [39:32]),
    .nz(\nz$101 [39:32]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$230 )
  );
  tnthw_t8x8_array_unit_column_0 column_5 (
    .carry(\carry$233 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [47:40]),
    .nz(\nz$101 [47:40]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$232 )
  );
  tnthw_t8x8_array_unit_column_0 column_6 (
    .carry(\carry$235 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [55:48]),
    .nz(\nz$101 [55:48]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$234 )
  );
  tnthw_t8x8_array_unit_column_0 column_7 (
    .carry(\carry$237 ),
    .clk(clk),
    .drop(drop),
    .neg(\neg$103 [63:56]),
    .nz(\nz$101 [63:56]),
    .operands(operands),
    .rst(rst),
    .sum(\sum$236 )
  );
  tnthw_t8x8_array_unit_tiles tiles (
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
  tnthw_t8x8_array_unit_weights weights (
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
  tnthw_t8x8_array_unit_window window (
    .clk(clk),
    .drop(drop),
    .index(\index$184 ),
    .last_position(last_position),
    .last_tap(last_tap),
    .load(open_),
    .next_last_position(next_last_position),
    .next_last_tap(next_last_tap),
    .one_position(one_position),
    .\port$4102$52 (\$signal$33 [281:52]),
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
  assign _083_[159:60] = { _011_[19:0], _009_[19:0], _007_[19:0], _005_[19:0], _003_[19:0] };
  assign _141_[19:0] = _083_[59:40];
  assign _139_[19:0] = _083_[39:20];
  assign _137_[19:0] = _083_[19:0];
  assign _135_[19:0] = _082_[159:140];
  assign _133_[19:0] = _082_[139:120];
  assign _130_[19:0] = _082_[119:100];
  assign _128_[19:0] = _082_[99:80];
  assign _126_[19:0] = _082_[79:60];
  assign _124_[19:0] = _082_[59:40];
  assign _122_[19:0] = _082_[39:20];
  assign _119_[19:0] = _082_[19:0];
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
  assign \neg$124  = \neg$103 [63:56];
  assign \nz$123  = \nz$101 [63:56];
  assign \operands$122  = operands;
  assign \neg$121  = \neg$103 [55:48];
  assign \nz$120  = \nz$101 [55:48];
  assign \operands$119  = operands;
  assign \neg$118  = \neg$103 [47:40];
  assign \nz$117  = \nz$101 [47:40];
  assign \operands$116  = operands;
  assign \neg$115  = \neg$103 [39:32];
  assign \nz$114  = \nz$101 [39:32];
  assign \operands$113  = operands;
  assign \neg$112  = \neg$103 [31:24];
  assign \nz$111  = \nz$101 [31:24];
  assign \operands$110  = operands;
  assign \neg$109  = \neg$103 [23:16];
  assign \nz$108  = \nz$101 [23:16];
  assign \operands$107  = operands;
  assign \neg$106  = \neg$103 [15:8];
  assign \nz$105  = \nz$101 [15:8];
  assign \operands$104  = operands;
  assign neg = \neg$103 [7:0];
  assign nz = \nz$101 [7:0];
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

module tnthw_t8x8_array_unit_column_0(rst, drop, operands, nz, neg, sum, carry, clk);
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
  input drop;
  wire drop;
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

module tnthw_t8x8_array_unit_tiles(rst, read, completes, ends, start, instruction, drop, load, first, address, index, ready, loading, clk);
  wire [1:0] _000_;
  wire [1:0] _001_;
  wire [12:0] _002_;
  wire [12:0] _003_;
  wire [6:0] _004_;
  wire [6:0] _005_;
  wire [6:0] _006_;
  wire _007_;
  wire [13:0] _008_;
  wire _009_;
  wire [7:0] _010_;
  wire [7:0] _011_;
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
  wire [20:0] _026_;
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
  output index;
  reg index = 1'h0;
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
  assign _009_ = ~ \$signal ;
  assign _020_ = index | _009_;
  assign goes_on = loading & _020_;
  assign _023_ = loading & first;
  assign read = goes_on | _023_;
  assign \$signal$6  = read & index;
  assign completes = goes_on & index;
  assign _024_ = \$signal$6  & planes_left[12];
  assign _025_ = _024_ & kernel_x_left[6];
  assign ends = _025_ & kernel_y_left[6];
  assign _026_ = address + 1'h1;
  assign _000_ = index + 1'h1;
  assign _001_ = \$signal$6  ? 2'h0 : _000_;
  assign _002_ = instruction[269:258] - 2'h2;
  assign _003_ = instruction[269:258] - 2'h2;
  assign _004_ = instruction[257:252] - 2'h2;
  assign _005_ = instruction[257:252] - 2'h2;
  assign _006_ = instruction[251:246] - 2'h2;
  assign _007_ = ~ ends;
  assign _008_ = $signed(planes_left) - $signed(2'h1);
  assign _010_ = $signed(kernel_x_left) - $signed(2'h1);
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
    kernel_y_left <= _021_;
  always @(posedge clk)
    loading <= _022_;
  assign _027_ = \$signal$6  ? _007_ : loading;
  assign _028_ = load ? start : _027_;
  assign _029_ = drop ? 1'h0 : _028_;
  assign _022_ = rst ? 1'h0 : _029_;
  assign _030_ = kernel_x_left[6] ? _011_[6:0] : kernel_y_left;
  assign _031_ = planes_left[12] ? _030_ : kernel_y_left;
  assign _032_ = \$signal$6  ? _031_ : kernel_y_left;
  assign _021_ = load ? _006_ : _032_;
  assign _019_ = load ? _005_ : kernel_x_whole;
  assign _033_ = kernel_x_left[6] ? kernel_x_whole : _010_[6:0];
  assign _034_ = planes_left[12] ? _033_ : kernel_x_left;
  assign _035_ = \$signal$6  ? _034_ : kernel_x_left;
  assign _018_ = load ? _004_ : _035_;
  assign _017_ = load ? _003_ : planes_whole;
  assign _036_ = planes_left[12] ? planes_whole : _008_[12:0];
  assign _037_ = \$signal$6  ? _036_ : planes_left;
  assign _016_ = load ? _002_ : _037_;
  assign _038_ = first ? 1'h0 : ready;
  assign _039_ = \$signal$6  ? 1'h1 : _038_;
  assign _040_ = drop ? 1'h0 : _039_;
  assign _015_ = rst ? 1'h0 : _040_;
  assign _041_ = first ? 1'h0 : \$signal ;
  assign _042_ = read ? 1'h1 : _041_;
  assign _043_ = drop ? 1'h0 : _042_;
  assign _014_ = rst ? 1'h0 : _043_;
  assign _044_ = read ? _001_[0] : index;
  assign _045_ = drop ? 1'h0 : _044_;
  assign _013_ = rst ? 1'h0 : _045_;
  assign _046_ = read ? _026_[19:0] : address;
  assign _047_ = load ? instruction[301:282] : _046_;
  assign _048_ = drop ? 20'h00000 : _047_;
  assign _012_ = rst ? 20'h00000 : _048_;
endmodule

module tnthw_t8x8_array_unit_weights(rst, fill, illegal, read__en, drop, fill_data, fill_address, first, bad_row, nz, neg, count, read_address, read_index, clk);
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
  input drop;
  wire drop;
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
  assign _002_[63:40] = stores[1] ? \neg$45 [23:0] : shadow_neg[63:40];
  assign _002_[39:0] = stores[0] ? \neg$45  : shadow_neg[39:0];
  assign _110_ = swap_0_4 ? shadow_nz : nz;
  assign _109_[63:40] = stores[1] ? \nz$43 [23:0] : shadow_nz[63:40];
  assign _109_[39:0] = stores[0] ? \nz$43  : shadow_nz[39:0];
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
  assign _126_ = drop ? 1'h0 : \$signal ;
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
  tnthw_t8x8_array_unit_weights_decoder decoder (
    .clk(clk),
    .data(data),
    .drop(drop),
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
    .rst(rst)
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

module tnthw_t8x8_array_unit_weights_decoder(rst, drop, data, nz_0_2, neg_0_2, nz_1_2, neg_1_2, nz_2_2, neg_2_2, nz_3_2, neg_3_2, nz_4_2, neg_4_2, nz_5_2, neg_5_2, nz_6_2, neg_6_2, nz_7_2, neg_7_2, illegal, clk
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
  input drop;
  wire drop;
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
  assign _154_ = drop ? 1'h0 : _093_;
  assign _094_ = rst ? 1'h0 : _154_;
  assign neg = { neg_7_2, neg_6_2, neg_5_2, neg_4_2, neg_3_2, neg_2_2, neg_1_2, neg_0_2 };
  assign nz = { nz_7_2, nz_6_2, nz_5_2, nz_4_2, nz_3_2, nz_2_2, nz_1_2, nz_0_2 };
endmodule

module tnthw_t8x8_array_unit_window(rst, preload, restart_position, step_tap, next_last_position, last_tap, next_last_tap, valid, drop, \port$4102$52 , step_position, load, one_position, last_position, index, whole, clk);
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
  input [229:0] \port$4102$52 ;
  wire [229:0] \port$4102$52 ;
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
  assign _002_ = load ? \port$4102$52 [75:62] : kept_start_offset;
  assign _003_ = load ? \port$4102$52 [75:62] : kept_start_offset;
  assign _004_ = \port$4102$52 [205:200] - 2'h2;
  assign _005_ = \port$4102$52 [217:206] - 2'h2;
  assign _006_ = \port$4102$52 [199:194] - 2'h2;
  assign _007_ = \port$4102$52 [205:200] - 2'h2;
  assign _008_ = \port$4102$52 [217:206] - 2'h2;
  assign _010_ = $signed(planes_left) - $signed(2'h1);
  assign _011_ = \$signal$55  + kept_plane;
  assign _012_ = $signed(kx_left) - $signed(2'h1);
  assign _013_ = $signed(\$signal$56 ) + $signed({ 1'h0, kept_dilation_x });
  assign _014_ = $signed(ky_left) - $signed(2'h1);
  assign _015_ = $signed(\$signal$59 ) + $signed({ 1'h0, kept_dilation_y });
  assign _016_ = load ? \port$4102$52 [33:20] : kept_row_y;
  assign _017_ = load ? \port$4102$52 [47:34] : kept_column_x;
  assign _019_ = $signed({ 1'h0, \$signal$39  }) + $signed(\$signal$59 );
  assign _020_ = $signed({ 1'h0, \$signal$40  }) + $signed(\$signal$56 );
  assign _021_ = \$signal$43  + \$signal$55 ;
  assign next_last_position = ! positions_left;
  assign { _022_[20], next_row } = \$signal$41  + kept_row_step;
  assign _023_ = { 2'h0, \port$4102$52 [117:104] } ^ { 2'h0, \port$4102$52 [61:48] };
  assign _024_ = ~ { 2'h0, \port$4102$52 [61:48] };
  assign _025_ = { 2'h0, \port$4102$52 [117:104] } | _024_;
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
  assign _000_ = \port$4102$52 [229:218] - 2'h2;
  assign _009_ = \port$4102$52 [117:104] - 2'h2;
  assign _018_ = \port$4102$52 [229:218] - 2'h2;
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
  assign _081_ = load ? \port$4102$52 [19:0] : _086_;
  assign _087_ = kx_left[6] ? _015_[20:0] : \$signal$59 ;
  assign _088_ = planes_left[12] ? _087_ : \$signal$59 ;
  assign _089_ = step_tap ? _088_ : \$signal$59 ;
  assign _090_ = load ? \$signal$59  : _089_;
  assign _080_ = load ? { _016_[13], _016_[13], _016_[13], _016_[13], _016_[13], _016_[13], _016_[13], _016_ } : _090_;
  assign _091_ = kx_left[6] ? \next_row$61  : \$signal$58 ;
  assign _092_ = planes_left[12] ? _091_ : \$signal$57 ;
  assign _093_ = step_tap ? _092_ : \$signal$57 ;
  assign _094_ = load ? \$signal$57  : _093_;
  assign _079_ = load ? \port$4102$52 [19:0] : _094_;
  assign _095_ = kx_left[6] ? { kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x[13], kept_column_x } : _013_[20:0];
  assign _096_ = planes_left[12] ? _095_ : \$signal$56 ;
  assign _097_ = step_tap ? _096_ : \$signal$56 ;
  assign _098_ = load ? \$signal$56  : _097_;
  assign _078_ = load ? { _017_[13], _017_[13], _017_[13], _017_[13], _017_[13], _017_[13], _017_[13], _017_ } : _098_;
  assign _099_ = kx_left[6] ? \next_row$61  : \$signal$58 ;
  assign _100_ = planes_left[12] ? _099_ : _011_[19:0];
  assign _101_ = step_tap ? _100_ : \$signal$55 ;
  assign _102_ = load ? \$signal$55  : _101_;
  assign _077_ = load ? \port$4102$52 [19:0] : _102_;
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
  assign _059_ = load ? \port$4102$52 [103:90] : kept_width;
  assign _058_ = load ? \port$4102$52 [89:76] : kept_height;
  assign _057_ = preload ? \port$4102$52 [193:190] : kept_dilation_x;
  assign _056_ = preload ? \port$4102$52 [189:186] : kept_dilation_y;
  assign _055_ = preload ? \port$4102$52 [185:182] : kept_stride_x;
  assign _054_ = preload ? \port$4102$52 [181:178] : kept_stride_y;
  assign _053_ = preload ? \port$4102$52 [177:158] : kept_plane;
  assign _052_ = preload ? \port$4102$52 [157:138] : kept_tap_step;
  assign _051_ = preload ? \port$4102$52 [137:118] : kept_row_step;
  assign _049_ = preload ? \port$4102$52 [47:34] : kept_column_x;
  assign _048_ = preload ? \port$4102$52 [33:20] : kept_row_y;
  assign _047_ = preload ? \port$4102$52 [75:62] : kept_start_offset;
  assign _040_[19:0] = \next_row$61 ;
  assign _038_[19:0] = \$signal$58 ;
  assign _026_[15:0] = \$signal$31 ;
  assign _022_[19:0] = next_row;
  assign last_position = positions_left[16];
  assign one_position = positions_whole[16];
  assign address = whole;
  assign start_x = \port$4102$52 [61:48];
  assign \$signal$74  = { 2'h0, \port$4102$52 [61:48] };
  assign \$signal$73  = { 2'h0, \port$4102$52 [117:104] };
  assign \index$69  = index;
  assign origin = \port$4102$52 [19:0];
  assign restart_tap = 1'h0;
  assign planes = \port$4102$52 [217:206];
  assign kernel_x = \port$4102$52 [205:200];
  assign kernel_y = \port$4102$52 [199:194];
  assign out_width = \port$4102$52 [117:104];
  assign positions = { 4'h0, \port$4102$52 [229:218] };
  assign width = \port$4102$52 [103:90];
  assign height = \port$4102$52 [89:76];
  assign dilation_x = \port$4102$52 [193:190];
  assign dilation_y = \port$4102$52 [189:186];
  assign stride_x = \port$4102$52 [185:182];
  assign stride_y = \port$4102$52 [181:178];
  assign plane = \port$4102$52 [177:158];
  assign tap_step = \port$4102$52 [157:138];
  assign row_step = \port$4102$52 [137:118];
  assign column_x = \port$4102$52 [47:34];
  assign row_y = \port$4102$52 [33:20];
  assign start_offset = \port$4102$52 [75:62];
endmodule

module tnthw_t8x8_counters(rst, add__load_words, add__weight_fill_rows, add__bias_fill_rows, add__steps_fill_rows, add__function_fill_rows, add__adds, add__vector_writes, clear, add__vectors, add__padded_vectors, add__weight_rows, add__array_reads, add__drain_reads, add__vector_steps, add__vector_reads, add__bias_reads, add__finish_passes, add__function_reads, add__memory_read_beats, add__memory_write_beats
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

module tnthw_t8x8_error_latch(\port$0$153 , clk, rst, \port$2693$0 , \port$2952$0 , \port$2955$0 , alarm, number_3, number_2, number_0, number_1, \port$3875$0 , \port$3877$0 , \port$3879$0 , \port$3881$0 , \port$3883$0 , \port$3885$0 , \port$3887$0 , \port$3889$0 , \port$3891$0 , \port$3893$0 
, \port$3895$0 , \port$3897$0 , \port$5570$0 , watch, over, clear, \port$5754$0 , \port$5853$0 , \port$5855$0 , \port$5857$0 , number_6, number_4, number_5, stop, code, unit, instruction, \port$0$83 );
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
  input \port$0$153 ;
  wire \port$0$153 ;
  input \port$0$83 ;
  wire \port$0$83 ;
  input \port$2693$0 ;
  wire \port$2693$0 ;
  input \port$2952$0 ;
  wire \port$2952$0 ;
  input \port$2955$0 ;
  wire \port$2955$0 ;
  input \port$3875$0 ;
  wire \port$3875$0 ;
  input \port$3877$0 ;
  wire \port$3877$0 ;
  input \port$3879$0 ;
  wire \port$3879$0 ;
  input \port$3881$0 ;
  wire \port$3881$0 ;
  input \port$3883$0 ;
  wire \port$3883$0 ;
  input \port$3885$0 ;
  wire \port$3885$0 ;
  input \port$3887$0 ;
  wire \port$3887$0 ;
  input \port$3889$0 ;
  wire \port$3889$0 ;
  input \port$3891$0 ;
  wire \port$3891$0 ;
  input \port$3893$0 ;
  wire \port$3893$0 ;
  input \port$3895$0 ;
  wire \port$3895$0 ;
  input \port$3897$0 ;
  wire \port$3897$0 ;
  input \port$5570$0 ;
  wire \port$5570$0 ;
  input \port$5754$0 ;
  wire \port$5754$0 ;
  input \port$5853$0 ;
  wire \port$5853$0 ;
  input \port$5855$0 ;
  wire \port$5855$0 ;
  input \port$5857$0 ;
  wire \port$5857$0 ;
  wire [21:0] raised;
  input rst;
  wire rst;
  output stop;
  reg stop = 1'h0;
  output [1:0] unit;
  reg [1:0] unit = 2'h0;
  input watch;
  wire watch;
  assign _000_ = | { \port$0$83 , \port$5754$0 , \port$5857$0 , \port$5855$0 , \port$5853$0 , \port$3897$0 , \port$2952$0 , \port$3895$0 , \port$3893$0 , \port$3891$0 , \port$3889$0 , \port$3887$0 , \port$0$153 , \port$5570$0 , \port$2693$0 , \port$3885$0 , \port$3883$0 , \port$3881$0 , \port$3879$0 , \port$2955$0 , \port$3877$0 , \port$3875$0  };
  assign alarm = watch & _000_;
  assign _078_ = ~ stop;
  assign _145_ = watch & _078_;
  assign _210_ = _145_ ? { \port$0$83 , \port$5754$0 , \port$5857$0 , \port$5855$0 , \port$5853$0 , \port$3897$0 , \port$2952$0 , \port$3895$0 , \port$3893$0 , \port$3891$0 , \port$3889$0 , \port$3887$0 , \port$0$153 , \port$5570$0 , \port$2693$0 , \port$3885$0 , \port$3883$0 , \port$3881$0 , \port$3879$0 , \port$2955$0 , \port$3877$0 , \port$3875$0  } : 22'h000000;
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
  assign raised = { \port$0$83 , \port$5754$0 , \port$5857$0 , \port$5855$0 , \port$5853$0 , \port$3897$0 , \port$2952$0 , \port$3895$0 , \port$3893$0 , \port$3891$0 , \port$3889$0 , \port$3887$0 , \port$0$153 , \port$5570$0 , \port$2693$0 , \port$3885$0 , \port$3883$0 , \port$3881$0 , \port$3879$0 , \port$2955$0 , \port$3877$0 , \port$3875$0  };
endmodule

module tnthw_t8x8_memory_queue(rst, \port$10$0 , \port$25$0 , pop, head, drop, write__en, full, valid, clk);
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

module tnthw_t8x8_memory_unit(clk, rst, free, held_read, held_write, slot, done, fetched, request__payload__write, load__en, weights_write, bias_write, steps_write, function_write, page_write, bad_weights, bad_table, read_beat, word_read, write_beat, start
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
  input [63:0] beats__payload;
  wire [63:0] beats__payload;
  wire [63:0] \beats__payload$53 ;
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
  wire [63:0] load__data;
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
  reg request__valid = 1'h0;
  reg [16:0] requests_left = 17'h00000;
  output [32:0] room;
  reg [32:0] room = 33'h000000000;
  input rst;
  wire rst;
  wire sent;
  output [1:0] slot;
  wire [1:0] slot;
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
  wire [63:0] store__data;
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
  output [63:0] write_data__payload;
  wire [63:0] write_data__payload;
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
  assign { _104_[19:2], slot } = _103_ ? word[87:68] : word[151:132];
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
  tnthw_t8x8_memory_unit_load_path load_path (
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
  tnthw_t8x8_memory_unit_store_path store_path (
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
  assign _104_[1:0] = slot;
  assign request__payload__address = \$signal$27 ;
  assign step = word_read;
  assign sent = write_beat;
  assign taken = read_beat;
  assign \bad_count$95  = bad_count;
  assign \gathered$85  = gathered;
  assign \entry$84  = load__address;
  assign load__data = gathered[63:0];
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

module tnthw_t8x8_memory_unit_load_path(clk, rst, start, taken, beats__valid, head, drop, instruction, load, word, gathered, beats__ready, write, bad_row, bad_count, done, entry, beats__payload);
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
  wire [3:0] _010_;
  wire [3:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire [20:0] _015_;
  wire [20:0] _016_;
  wire [16:0] _017_;
  wire [20:0] _018_;
  wire _019_;
  wire [4:0] _020_;
  wire [4:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [21:0] _026_;
  wire [17:0] _027_;
  wire [20:0] _028_;
  wire [21:0] _029_;
  wire [5:0] _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire [20:0] _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire [511:0] _043_;
  wire [2:0] _044_;
  wire [19:0] _045_;
  wire [19:0] _046_;
  wire _047_;
  wire _048_;
  wire [20:0] _049_;
  wire [20:0] _050_;
  wire [16:0] _051_;
  wire [20:0] _052_;
  wire [4:0] _053_;
  wire [4:0] _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire [19:0] _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire [19:0] _064_;
  wire _065_;
  wire [19:0] _066_;
  wire [3:0] _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
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
  wire _090_;
  wire [4:0] _091_;
  wire [4:0] _092_;
  wire [20:0] _093_;
  wire [16:0] _094_;
  wire [16:0] _095_;
  wire [16:0] _096_;
  wire [20:0] _097_;
  wire [20:0] _098_;
  wire [20:0] _099_;
  wire _100_;
  wire _101_;
  wire [19:0] _102_;
  wire [19:0] _103_;
  wire [19:0] _104_;
  wire [19:0] _105_;
  wire [19:0] _106_;
  wire [19:0] _107_;
  wire [2:0] _108_;
  wire [2:0] _109_;
  wire [63:0] _110_;
  wire [63:0] _111_;
  wire [63:0] _112_;
  wire [63:0] _113_;
  wire [63:0] _114_;
  wire [63:0] _115_;
  wire [63:0] _116_;
  wire [63:0] _117_;
  reg [2:0] \$signal  = 3'h0;
  reg \$signal$12  = 1'h0;
  wire [3:0] \$signal$21 ;
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
  input [63:0] beats__payload;
  wire [63:0] beats__payload;
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
  reg [4:0] in_entry_left = 5'h00;
  reg [4:0] in_entry_whole = 5'h00;
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
  assign _014_ = _012_ | _013_;
  assign _015_ = instruction[207:188] - 2'h2;
  assign _016_ = instruction[207:188] - 2'h2;
  assign _017_ = instruction[187:172] - 2'h2;
  assign _018_ = instruction[107:88] - 2'h2;
  assign _020_ = \$signal$21  - 2'h2;
  assign _021_ = \$signal$21  - 2'h2;
  assign _022_ = instruction[3:0] == 2'h2;
  assign _023_ = instruction[3:0] == 3'h4;
  assign _024_ = instruction[3:0] == 3'h5;
  assign _025_ = _023_ | _024_;
  assign _026_ = $signed(beats_left) - $signed(2'h1);
  assign _027_ = $signed(rows_left) - $signed(2'h1);
  assign _028_ = address + 1'h1;
  assign _029_ = $signed(words_left) - $signed(2'h1);
  assign _030_ = $signed(in_entry_left) - $signed(2'h1);
  assign _031_ = ~ \$signal$33 ;
  assign _032_ = \$signal$8  & _031_;
  assign _033_ = \$signal$8  & \$signal$33 ;
  assign _034_ = ~ \$signal$8 ;
  assign _035_ = \$signal$36  & _034_;
  assign _036_ = ~ \$signal$25 ;
  assign _038_ = _035_ & _036_;
  assign \$signal$29  = \$signal$12  & words_left[20];
  assign { _039_[20], _following } = _row + word[171:152];
  assign \$signal$41  = \$signal$29  & rows_left[16];
  assign _040_ = address >= rows;
  assign \$signal$33  = bounded & _040_;
  assign taken = beats__valid & \$signal$23 ;
  assign \$signal$8  = taken & in_entry_left[4];
  assign \$signal$36  = taken & beats_left[20];
  assign _041_ = in_entry_left[4] & \$signal$41 ;
  assign _042_ = \$signal$25  ? _041_ : beats_left[20];
  assign \$signal$31  = taken & _042_;
  always @(posedge clk)
    _first <= _001_;
  always @(posedge clk)
    gathered <= _043_;
  always @(posedge clk)
    \$signal  <= _044_;
  always @(posedge clk)
    address <= _045_;
  always @(posedge clk)
    _row <= _046_;
  always @(posedge clk)
    \$signal$12  <= _047_;
  always @(posedge clk)
    words_left <= _049_;
  always @(posedge clk)
    words_whole <= _050_;
  always @(posedge clk)
    rows_left <= _051_;
  always @(posedge clk)
    beats_left <= _052_;
  always @(posedge clk)
    in_entry_left <= _053_;
  always @(posedge clk)
    in_entry_whole <= _054_;
  always @(posedge clk)
    \$signal$23  <= _055_;
  always @(posedge clk)
    \$signal$25  <= _056_;
  always @(posedge clk)
    bounded <= _058_;
  always @(posedge clk)
    rows <= _059_;
  always @(posedge clk)
    write <= _060_;
  always @(posedge clk)
    bad_row <= _061_;
  always @(posedge clk)
    bad_count <= _062_;
  always @(posedge clk)
    done <= _063_;
  always @(posedge clk)
    entry <= _064_;
  assign _000_ = head[3:0] == 3'h6;
  assign _019_ = head[3:0] == 3'h4;
  assign _037_ = head[3:0] == 3'h5;
  assign _048_ = _019_ | _037_;
  assign _057_ = head[3:0] == 3'h6;
  assign _065_ = _048_ | _057_;
  assign _066_ = _065_ ? head[87:68] : head[151:132];
  assign _001_ = _000_ ? 20'h00000 : _066_;
  assign _002_ = ! \$signal ;
  assign _003_ = \$signal  == 1'h1;
  assign _004_ = \$signal  == 2'h2;
  assign _005_ = \$signal  == 2'h3;
  assign _006_ = \$signal  == 3'h4;
  assign _007_ = \$signal  == 3'h5;
  assign _008_ = \$signal  == 3'h6;
  assign _009_ = \$signal  == 3'h7;
  assign _010_ = \$signal  + 1'h1;
  assign _011_ = \$signal$8  ? 4'h0 : _010_;
  assign _012_ = instruction[3:0] == 2'h2;
  assign _013_ = instruction[3:0] == 2'h3;
  function [3:0] _193_;
    input [3:0] a;
    input [11:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _193_ = b[3:0];
      3'b?1?:
        _193_ = b[7:4];
      3'b1??:
        _193_ = b[11:8];
      default:
        _193_ = a;
    endcase
  endfunction
  assign _067_ = _193_(4'h0, 12'h422, { _070_, _069_, _068_ });
  assign _068_ = instruction[110:109] == 2'h2;
  assign _069_ = instruction[110:109] == 2'h1;
  assign _070_ = ! instruction[110:109];
  function [3:0] _197_;
    input [3:0] a;
    input [15:0] b;
    input [3:0] s;
    (* parallel_case *)
    casez (s)
      4'b???1:
        _197_ = b[3:0];
      4'b??1?:
        _197_ = b[7:4];
      4'b?1??:
        _197_ = b[11:8];
      4'b1???:
        _197_ = b[15:12];
      default:
        _197_ = a;
    endcase
  endfunction
  assign \$signal$21  = _197_(4'h0, { 12'h118, _067_ }, { _074_, _073_, _072_, _071_ });
  assign _071_ = instruction[3:0] == 4'h5;
  assign _072_ = instruction[3:0] == 4'h6;
  assign _073_ = instruction[3:0] == 4'h4;
  assign _074_ = instruction[3:0] == 4'h2;
  function [19:0] _202_;
    input [19:0] a;
    input [59:0] b;
    input [2:0] s;
    (* parallel_case *)
    casez (s)
      3'b??1:
        _202_ = b[19:0];
      3'b?1?:
        _202_ = b[39:20];
      3'b1??:
        _202_ = b[59:40];
      default:
        _202_ = a;
    endcase
  endfunction
  assign _075_ = _202_(20'h00400, 60'h002000020000080, { _078_, _077_, _076_ });
  assign _076_ = instruction[110:109] == 2'h2;
  assign _077_ = instruction[110:109] == 2'h1;
  assign _078_ = ! instruction[110:109];
  assign \rows$28  = _079_ ? _075_ : 20'h00400;
  assign _079_ = instruction[3:0] == 4'h5;
  assign _064_ = \$signal$8  ? address : entry;
  assign _080_ = drop ? 1'h0 : \$signal$31 ;
  assign _063_ = rst ? 1'h0 : _080_;
  assign _081_ = drop ? 1'h0 : _038_;
  assign _062_ = rst ? 1'h0 : _081_;
  assign _082_ = drop ? 1'h0 : _033_;
  assign _061_ = rst ? 1'h0 : _082_;
  assign _083_ = drop ? 1'h0 : _032_;
  assign _060_ = rst ? 1'h0 : _083_;
  assign _059_ = load ? \rows$28  : rows;
  assign _084_ = load ? _025_ : bounded;
  assign _085_ = drop ? 1'h0 : _084_;
  assign _058_ = rst ? 1'h0 : _085_;
  assign _086_ = load ? _022_ : \$signal$25 ;
  assign _087_ = drop ? 1'h0 : _086_;
  assign _056_ = rst ? 1'h0 : _087_;
  assign _088_ = load ? start : \$signal$23 ;
  assign _089_ = \$signal$31  ? 1'h0 : _088_;
  assign _090_ = drop ? 1'h0 : _089_;
  assign _055_ = rst ? 1'h0 : _090_;
  assign _054_ = load ? _021_ : in_entry_whole;
  assign _091_ = \$signal$8  ? in_entry_whole : _030_[4:0];
  assign _092_ = taken ? _091_ : in_entry_left;
  assign _053_ = load ? _020_ : _092_;
  assign _093_ = taken ? _026_[20:0] : beats_left;
  assign _052_ = load ? _018_ : _093_;
  assign _094_ = \$signal$29  ? _027_[16:0] : rows_left;
  assign _095_ = \$signal$8  ? _094_ : rows_left;
  assign _096_ = taken ? _095_ : rows_left;
  assign _051_ = load ? _017_ : _096_;
  assign _050_ = load ? _016_ : words_whole;
  assign _097_ = \$signal$29  ? words_whole : _029_[20:0];
  assign _098_ = \$signal$8  ? _097_ : words_left;
  assign _099_ = taken ? _098_ : words_left;
  assign _049_ = load ? _015_ : _099_;
  assign _100_ = load ? _014_ : \$signal$12 ;
  assign _101_ = drop ? 1'h0 : _100_;
  assign _047_ = rst ? 1'h0 : _101_;
  assign _102_ = \$signal$29  ? _following : _row;
  assign _103_ = \$signal$8  ? _102_ : _row;
  assign _104_ = taken ? _103_ : _row;
  assign _046_ = load ? _first : _104_;
  assign _105_ = \$signal$29  ? _following : _028_[19:0];
  assign _106_ = \$signal$8  ? _105_ : address;
  assign _107_ = taken ? _106_ : address;
  assign _045_ = load ? _first : _107_;
  assign _108_ = taken ? _011_[2:0] : \$signal ;
  assign _109_ = drop ? 3'h0 : _108_;
  assign _044_ = rst ? 3'h0 : _109_;
  assign _110_ = _009_ ? beats__payload : gathered[511:448];
  assign _043_[511:448] = taken ? _110_ : gathered[511:448];
  assign _111_ = _008_ ? beats__payload : gathered[447:384];
  assign _043_[447:384] = taken ? _111_ : gathered[447:384];
  assign _112_ = _007_ ? beats__payload : gathered[383:320];
  assign _043_[383:320] = taken ? _112_ : gathered[383:320];
  assign _113_ = _006_ ? beats__payload : gathered[319:256];
  assign _043_[319:256] = taken ? _113_ : gathered[319:256];
  assign _114_ = _005_ ? beats__payload : gathered[255:192];
  assign _043_[255:192] = taken ? _114_ : gathered[255:192];
  assign _115_ = _004_ ? beats__payload : gathered[191:128];
  assign _043_[191:128] = taken ? _115_ : gathered[191:128];
  assign _116_ = _003_ ? beats__payload : gathered[127:64];
  assign _043_[127:64] = taken ? _116_ : gathered[127:64];
  assign _117_ = _002_ ? beats__payload : gathered[63:0];
  assign _043_[63:0] = taken ? _117_ : gathered[63:0];
  assign _039_[19:0] = _following;
  assign beats__ready = \$signal$23 ;
  assign \entry$43  = entry;
  assign \gathered$42  = gathered;
endmodule

module tnthw_t8x8_memory_unit_store_path(rst, start, step, sent, beats__ready, head, drop, instruction, load, word, read__en, read__address, done, beats__payload, beats__valid, read__data, clk);
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
  input drop;
  wire drop;
  input [209:0] head;
  wire [209:0] head;
  wire [64:0] \head$36 ;
  input [209:0] instruction;
  wire [209:0] instruction;
  wire last_beat;
  input load;
  wire load;
  wire pop;
  wire push;
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
  assign _012_ = sent & \head$36 [64];
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
  tnthw_t8x8_memory_unit_store_path_words words (
    .claim(step),
    .clk(clk),
    .drop(drop),
    .head(\head$36 ),
    .pop(sent),
    .\port$4050$0 (word_1_4),
    .\port$5690$0 (read__data),
    .push(word_0_4),
    .room(room),
    .rst(rst),
    .valid(beats__valid)
  );
  assign _013_[19:0] = _following;
  assign beats__payload = \head$36 [63:0];
  assign valid = beats__valid;
  assign data = { word_1_4, read__data };
  assign push = word_0_4;
  assign claim = step;
  assign pop = sent;
  assign last_beat = 1'h1;
endmodule

module tnthw_t8x8_memory_unit_store_path_words(rst, claim, pop, head, drop, push, \port$4050$0 , room, valid, \port$5690$0 , clk);
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
  wire [64:0] \$signature__data ;
  wire \$signature__en ;
  wire [3:0] after;
  input claim;
  wire claim;
  input clk;
  wire clk;
  wire [64:0] data;
  input drop;
  wire drop;
  wire [2:0] \end ;
  output [64:0] head;
  wire [64:0] head;
  reg [3:0] held = 4'h0;
  input pop;
  wire pop;
  input \port$4050$0 ;
  wire \port$4050$0 ;
  input [63:0] \port$5690$0 ;
  wire [63:0] \port$5690$0 ;
  input push;
  wire push;
  reg [2:0] read__addr = 3'h0;
  wire [64:0] read__data;
  output room;
  reg room = 1'h1;
  input rst;
  wire rst;
  output valid;
  reg valid = 1'h0;
  reg [64:0] storage [7:0];
  integer init_storage;
  initial for (init_storage = 0; init_storage <= 7; init_storage = init_storage + 1) storage [init_storage] = 0;
  always @(posedge clk) begin
    if (push)
      storage[\$signature__addr ] <= { \port$4050$0 , \port$5690$0  };
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
  assign data = { \port$4050$0 , \port$5690$0  };
  assign \$signature__data  = { \port$4050$0 , \port$5690$0  };
  assign \end  = \$signature__addr ;
  assign \$signature__en  = push;
endmodule

module tnthw_t8x8_port_guard(request__ready, unit_read__payload, read__valid, read__error, write__ready, write_error, clk, rst, unit_request__payload__write, quiet, unit_request__ready, unit_read__valid, read__ready, unasked, write__payload, write__valid, unit_write__ready, unit_request__valid, unit_request__payload__address, unit_request__payload__beats, room
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
  wire [63:0] _010_;
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
  reg [63:0] held = 64'h0000000000000000;
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
  wire [63:0] read__payload;
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
  assign _009_ = ~ _008_;
  assign unasked = read__valid & _009_;
  assign _010_ = stays ? held : 64'h0000000000000000;
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

module tnthw_t8x8_scheduler(rst, memory__holds, vector__holds, memory__free, memory__done, array__take, array__free, vector__free, vector__done, idle, stuck, array__start, vector__start, memory__start, \port$3397$0 , \port$3414$0 , \port$3431$0 , drop, array__holds, array__streams, array__done
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
  input [217:0] \port$3397$0 ;
  wire [217:0] \port$3397$0 ;
  input [313:0] \port$3414$0 ;
  wire [313:0] \port$3414$0 ;
  input [415:0] \port$3431$0 ;
  wire [415:0] \port$3431$0 ;
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
  assign _186_ = \port$3414$0 [309:306] & _185_;
  assign _187_ = memory__free ? memory_write_banks_head : memory_write_banks_started;
  assign _188_ = \port$3414$0 [313:310] & _187_;
  assign _189_ = | { _188_, _186_ };
  assign _191_ = vector__free ? vector_read_banks_head : vector_read_banks_started;
  assign _192_ = \port$3414$0 [309:306] & _191_;
  assign _193_ = vector__free ? vector_write_banks_head : vector_write_banks_started;
  assign _194_ = \port$3414$0 [313:310] & _193_;
  assign _195_ = | { _194_, _192_ };
  assign _197_ = memory__free ? memory_read_banks_head : memory_read_banks_started;
  assign _198_ = \port$3431$0 [411:408] & _197_;
  assign _199_ = memory__free ? memory_write_banks_head : memory_write_banks_started;
  assign _200_ = \port$3431$0 [415:412] & _199_;
  assign _201_ = | { _200_, _198_ };
  assign _203_ = array__free ? array_read_banks_head : array_read_banks_started;
  assign _204_ = \port$3431$0 [411:408] & _203_;
  assign _205_ = array__free ? array_write_banks_head : array_write_banks_started;
  assign _206_ = \port$3431$0 [415:412] & _205_;
  assign _207_ = | { _206_, _204_ };
  assign _208_ = array_took ? array_read_banks_started : array_read_banks_taken;
  assign _209_ = \port$3431$0 [411:408] & _208_;
  assign _211_ = array_took ? array_write_banks_started : array_write_banks_taken;
  assign _212_ = \port$3431$0 [415:412] & _211_;
  assign _213_ = | { _212_, _209_ };
  assign _214_ = \port$3431$0 [411:408] & \port$3414$0 [309:306];
  assign _215_ = \port$3431$0 [415:412] & \port$3414$0 [313:310];
  assign _216_ = | { _215_, _214_ };
  assign _217_ = array__free ? array_read_banks_head : array_read_banks_started;
  assign _218_ = \port$3397$0 [213:210] & _217_;
  assign _219_ = array__free ? array_write_banks_head : array_write_banks_started;
  assign _220_ = \port$3397$0 [217:214] & _219_;
  assign _222_ = | { _220_, _218_ };
  assign _223_ = array_took ? array_read_banks_started : array_read_banks_taken;
  assign _224_ = \port$3397$0 [213:210] & _223_;
  assign _225_ = array_took ? array_write_banks_started : array_write_banks_taken;
  assign _226_ = \port$3397$0 [217:214] & _225_;
  assign _227_ = | { _226_, _224_ };
  assign _228_ = vector__free ? vector_read_banks_head : vector_read_banks_started;
  assign _229_ = \port$3397$0 [213:210] & _228_;
  assign _230_ = vector__free ? vector_write_banks_head : vector_write_banks_started;
  assign _231_ = \port$3397$0 [217:214] & _230_;
  assign _002_ = | { _231_, _229_ };
  assign _003_ = \port$3397$0 [213:210] & \port$3414$0 [309:306];
  assign _004_ = \port$3397$0 [217:214] & \port$3414$0 [313:310];
  assign _005_ = | { _004_, _003_ };
  assign _006_ = \port$3397$0 [213:210] & \port$3431$0 [411:408];
  assign _008_ = \port$3397$0 [217:214] & \port$3431$0 [415:412];
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
  assign { _021_[16], memory_behind_array } = completed_array - \port$3397$0 [19:4];
  assign { _022_[16], memory_behind_vector } = completed_vector - \port$3397$0 [35:20];
  assign _023_ = ~ memory_left;
  assign memory_armed = memory_met & _023_;
  assign { _024_[16], array_behind_memory } = completed_memory - \port$3414$0 [19:4];
  assign { _025_[16], array_behind_vector } = completed_vector - \port$3414$0 [35:20];
  assign _026_ = ~ array_left;
  assign array_armed = array_met & _026_;
  assign { _027_[16], vector_behind_memory } = completed_memory - \port$3431$0 [19:4];
  assign { _028_[16], vector_behind_array } = completed_array - \port$3431$0 [35:20];
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
  assign _246_ = drop ? 4'h0 : \port$3431$0 [415:412];
  assign _158_ = rst ? 4'h0 : _246_;
  assign _247_ = drop ? 4'h0 : _182_;
  assign _157_ = rst ? 4'h0 : _247_;
  assign _248_ = drop ? 4'h0 : \port$3431$0 [411:408];
  assign _156_ = rst ? 4'h0 : _248_;
  assign _249_ = drop ? 4'h0 : _181_;
  assign _154_ = rst ? 4'h0 : _249_;
  assign _250_ = drop ? 4'h0 : _180_;
  assign _153_ = rst ? 4'h0 : _250_;
  assign _251_ = drop ? 4'h0 : \port$3414$0 [313:310];
  assign _152_ = rst ? 4'h0 : _251_;
  assign _252_ = drop ? 4'h0 : _179_;
  assign _151_ = rst ? 4'h0 : _252_;
  assign _253_ = drop ? 4'h0 : _178_;
  assign _150_ = rst ? 4'h0 : _253_;
  assign _254_ = drop ? 4'h0 : \port$3414$0 [309:306];
  assign _149_ = rst ? 4'h0 : _254_;
  assign _255_ = drop ? 1'h0 : array__take;
  assign _148_ = rst ? 1'h0 : _255_;
  assign _256_ = drop ? 4'h0 : _177_;
  assign _147_ = rst ? 4'h0 : _256_;
  assign _257_ = drop ? 4'h0 : \port$3397$0 [217:214];
  assign _145_ = rst ? 4'h0 : _257_;
  assign _258_ = drop ? 4'h0 : _176_;
  assign _144_ = rst ? 4'h0 : _258_;
  assign _259_ = drop ? 4'h0 : \port$3397$0 [213:210];
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
  assign vector__head = \port$3431$0 [407:0];
  assign array__head = \port$3414$0 [305:0];
  assign memory__head = \port$3397$0 [209:0];
  assign vector__write_banks = \port$3431$0 [415:412];
  assign vector__read_banks = \port$3431$0 [411:408];
  assign vector__take = 1'h0;
  assign array__write_banks = \port$3414$0 [313:310];
  assign array__read_banks = \port$3414$0 [309:306];
  assign memory__write_banks = \port$3397$0 [217:214];
  assign memory__read_banks = \port$3397$0 [213:210];
  assign memory__take = 1'h0;
endmodule

module tnthw_t8x8_sequencer(\entry$71 , images, clk, rst, drained, settled, write_slot, fetched, write, stuck, boots, dispatched, alarm, write_data, write_entry, busy, push, start, done, entry, restart
, resident, deadlock, instruction, bad_opcode, bad_field, bad_page, first, input_offset, output_offset, \port$5873$3 , \port$5883$3 , \port$5893$3 , stop, \start$53 );
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
  wire [16:0] _017_;
  wire [16:0] _018_;
  wire [17:0] _019_;
  wire [1:0] _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire [2:0] _025_;
  wire [4:0] _026_;
  wire _027_;
  wire [16:0] _028_;
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
  wire [1:0] _072_;
  wire [1:0] _073_;
  wire [1:0] _074_;
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
  reg [1:0] \$signal  = 2'h0;
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
  reg [1:0] named = 2'h0;
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
  wire [1:0] page_slot;
  wire page_write;
  input \port$5873$3 ;
  wire \port$5873$3 ;
  input \port$5883$3 ;
  wire \port$5883$3 ;
  input \port$5893$3 ;
  wire \port$5893$3 ;
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
  wire [1:0] slot;
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
  input [1:0] write_slot;
  wire [1:0] write_slot;
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
  assign slot = restart ? 2'h0 : \$signal ;
  assign _000_ = ~ stop;
  assign _010_ = valid & _000_;
  assign _014_ = ~ { \port$5893$3 , \port$5883$3 , \port$5873$3  };
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
  assign _011_ = names ? instruction[69:68] : named;
  assign _012_ = \$signal$73  != 1'h1;
  assign _013_ = page_end ? _012_ : some;
  assign _015_ = fetched | _013_;
  assign _016_ = fetched != page_end;
  assign _017_ = \$signal$73  - 1'h1;
  assign _018_ = \$signal$73  + 1'h1;
  assign _019_ = page_end ? { _017_[16], _017_ } : { 1'h0, _018_ };
  assign _020_ = names ? instruction[69:68] : named;
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
  assign _072_ = restart ? 2'h0 : _011_;
  assign _031_ = rst ? 2'h0 : _072_;
  assign _073_ = page_end ? _020_ : \$signal ;
  assign _074_ = restart ? 2'h0 : _073_;
  assign _030_ = rst ? 2'h0 : _074_;
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
  tnthw_t8x8_sequencer_buffer buffer (
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
  tnthw_t8x8_sequencer_images_81 \images$81  (
    .clk(clk),
    .first(first),
    .images(images),
    .input_offset(input_offset),
    .last(\last$61 ),
    .output_offset(output_offset),
    .\port$5769$5 (instruction[68:5]),
    .rst(rst),
    .start(start),
    .step(step)
  );
  assign _044_[2:1] = push[2:1];
  assign \bad_page$51  = bad_page;
  assign \bad_field$49  = bad_field;
  assign \bad_opcode$47  = bad_opcode;
  assign full = { \port$5893$3 , \port$5883$3 , \port$5873$3  };
  assign \instruction$38  = instruction;
  assign boot = { 142'h000000000000000000000000000010000000, entry, 36'h000000006 };
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

module tnthw_t8x8_sequencer_buffer(rst, write_slot, write, \slot$32 , take, write_data, write_entry, open, close, entry, restart, valid, \instruction$26 , units, fetches, ends, last, bad_opcode, bad_field, bad_page, clk
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
  reg [4:0] \$signal  = 5'h00;
  wire [6:0] \$signature__addr ;
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
  wire [6:0] read__addr;
  wire [407:0] read__data;
  wire read__en;
  input restart;
  wire restart;
  input rst;
  wire rst;
  reg [1:0] slot = 2'h0;
  input [1:0] \slot$32 ;
  wire [1:0] \slot$32 ;
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
  assign _029_ = rst ? 2'h0 : _054_;
  assign _055_ = check ? _027_[4:0] : \$signal ;
  assign _056_ = open ? 5'h00 : _055_;
  assign _028_ = rst ? 5'h00 : _056_;
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

module tnthw_t8x8_sequencer_images_81(clk, rst, start, step, \port$5769$5 , first, input_offset, output_offset, last, images);
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
  input [63:0] \port$5769$5 ;
  wire [63:0] \port$5769$5 ;
  input rst;
  wire rst;
  input start;
  wire start;
  input step;
  wire step;
  assign _00_ = ! images;
  assign _03_ = _00_ ? 16'h0001 : images;
  assign _04_ = left - 1'h1;
  assign _05_ = input_offset + \port$5769$5 [31:0];
  assign _06_ = output_offset + \port$5769$5 [63:32];
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
  assign output_stride = \port$5769$5 [63:32];
  assign input_stride = \port$5769$5 [31:0];
endmodule

module tnthw_t8x8_vector_queue(rst, pop, head, drop, write__en, \port$5769$0 , full, valid, clk);
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
  input [407:0] \port$5769$0 ;
  wire [407:0] \port$5769$0 ;
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
      storage[write__addr] <= { \port$5769$0 [55:52], \port$5769$0 [39:36], \port$5769$0  };
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
  assign data = { \port$5769$0 [55:52], \port$5769$0 [39:36], \port$5769$0  };
  assign write__data = { \port$5769$0 [55:52], \port$5769$0 [39:36], \port$5769$0  };
  assign \$signal$8  = write__addr;
  assign push = write__en;
endmodule

module tnthw_t8x8_vector_unit(rst, bias_write, steps_write, write, free, held_read, held, word_read, \bad_row$412 , \meets$413 , write__en, write__data, valid, read__address, done, pass_, bias_read, function_read, start, instruction, drop
, write_data, write_row, read_0_0, read_1_0, accumulator_address, read_3_0, accumulator_bank, step, write__mask, write__address, read__data, accumulator_data, clk);
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
  reg \$signal  = 1'h0;
  wire \$signal$27 ;
  wire \$signal$275 ;
  wire \$signal$277 ;
  wire \$signal$408 ;
  wire \$signal$410 ;
  wire \$signal$65 ;
  reg \$signal$8  = 1'h0;
  wire [19:0] a;
  wire [19:0] \a$296 ;
  wire [19:0] \a$312 ;
  wire [19:0] \a$313 ;
  wire [19:0] \a$324 ;
  wire [19:0] \a$325 ;
  wire [19:0] \a$336 ;
  wire [19:0] \a$337 ;
  wire [19:0] \a$348 ;
  wire [19:0] \a$349 ;
  wire [19:0] \a$360 ;
  wire [19:0] \a$361 ;
  wire [19:0] \a$372 ;
  wire [19:0] \a$373 ;
  wire [19:0] \a$384 ;
  wire [19:0] \a$385 ;
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
  wire [8:0] \b$298 ;
  wire [8:0] \b$314 ;
  wire [8:0] \b$315 ;
  wire [8:0] \b$326 ;
  wire [8:0] \b$327 ;
  wire [8:0] \b$338 ;
  wire [8:0] \b$339 ;
  wire [8:0] \b$350 ;
  wire [8:0] \b$351 ;
  wire [8:0] \b$362 ;
  wire [8:0] \b$363 ;
  wire [8:0] \b$374 ;
  wire [8:0] \b$375 ;
  wire [8:0] \b$386 ;
  wire [8:0] \b$387 ;
  wire bad_row;
  wire \bad_row$409 ;
  output \bad_row$412 ;
  wire \bad_row$412 ;
  wire \begin ;
  wire [27:0] bias;
  wire [223:0] \bias$304 ;
  wire [27:0] \bias$318 ;
  wire [27:0] \bias$330 ;
  wire [27:0] \bias$342 ;
  wire [27:0] \bias$354 ;
  wire [27:0] \bias$366 ;
  wire [27:0] \bias$378 ;
  wire [27:0] \bias$390 ;
  wire [11:0] bias_first;
  output bias_read;
  wire bias_read;
  wire \bias_read$287 ;
  wire \bias_read$288 ;
  wire [8:0] bias_row;
  wire [8:0] \bias_row$290 ;
  input bias_write;
  wire bias_write;
  wire \bias_write$280 ;
  wire busy;
  wire chunk_end;
  wire \chunk_end$270 ;
  wire \chunk_end$404 ;
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
  reg does__first = 1'h0;
  wire \does__first$167 ;
  wire \does__first$180 ;
  wire \does__first$192 ;
  wire \does__first$204 ;
  wire \does__first$216 ;
  wire \does__first$228 ;
  wire \does__first$240 ;
  wire \does__first$252 ;
  reg does__forced = 1'h0;
  wire \does__forced$168 ;
  wire \does__forced$181 ;
  wire \does__forced$193 ;
  wire \does__forced$205 ;
  wire \does__forced$217 ;
  wire \does__forced$229 ;
  wire \does__forced$241 ;
  wire \does__forced$253 ;
  wire does__inside;
  wire \does__inside$169 ;
  wire \does__inside$182 ;
  wire \does__inside$194 ;
  wire \does__inside$206 ;
  wire \does__inside$218 ;
  wire \does__inside$230 ;
  wire \does__inside$242 ;
  wire \does__inside$254 ;
  wire does__more;
  wire \does__more$170 ;
  wire \does__more$183 ;
  wire \does__more$195 ;
  wire \does__more$207 ;
  wire \does__more$219 ;
  wire \does__more$231 ;
  wire \does__more$243 ;
  wire \does__more$255 ;
  wire [1:0] does__place;
  wire [1:0] \does__place$171 ;
  wire [1:0] \does__place$184 ;
  wire [1:0] \does__place$196 ;
  wire [1:0] \does__place$208 ;
  wire [1:0] \does__place$220 ;
  wire [1:0] \does__place$232 ;
  wire [1:0] \does__place$244 ;
  wire [1:0] \does__place$256 ;
  reg does__second = 1'h0;
  wire \does__second$172 ;
  wire \does__second$185 ;
  wire \does__second$197 ;
  wire \does__second$209 ;
  wire \does__second$221 ;
  wire \does__second$233 ;
  wire \does__second$245 ;
  wire \does__second$257 ;
  wire does__signed;
  wire \does__signed$173 ;
  wire \does__signed$186 ;
  wire \does__signed$198 ;
  wire \does__signed$210 ;
  wire \does__signed$222 ;
  wire \does__signed$234 ;
  wire \does__signed$246 ;
  wire \does__signed$258 ;
  reg does__sum = 1'h0;
  wire \does__sum$174 ;
  wire \does__sum$187 ;
  wire \does__sum$199 ;
  wire \does__sum$211 ;
  wire \does__sum$223 ;
  wire \does__sum$235 ;
  wire \does__sum$247 ;
  wire \does__sum$259 ;
  reg does__tap = 1'h0;
  wire \does__tap$175 ;
  wire \does__tap$188 ;
  wire \does__tap$200 ;
  wire \does__tap$212 ;
  wire \does__tap$224 ;
  wire \does__tap$236 ;
  wire \does__tap$248 ;
  wire \does__tap$260 ;
  output done;
  wire done;
  wire \done$135 ;
  wire drain_read;
  input drop;
  wire drop;
  wire enter;
  wire \enter$300 ;
  wire \enter$316 ;
  wire \enter$328 ;
  wire \enter$340 ;
  wire \enter$352 ;
  wire \enter$364 ;
  wire \enter$376 ;
  wire \enter$388 ;
  wire enters;
  wire finish;
  wire \finish$416 ;
  wire \finish$417 ;
  wire first_digit;
  wire first_tap;
  output free;
  wire free;
  wire fresh;
  wire \fresh$302 ;
  wire \fresh$317 ;
  wire \fresh$329 ;
  wire \fresh$341 ;
  wire \fresh$353 ;
  wire \fresh$365 ;
  wire \fresh$377 ;
  wire \fresh$389 ;
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
  wire [8:0] \high$322 ;
  wire [8:0] \high$334 ;
  wire [8:0] \high$346 ;
  wire [8:0] \high$358 ;
  wire [8:0] \high$370 ;
  wire [8:0] \high$382 ;
  wire [8:0] \high$394 ;
  reg inside_0_0 = 1'h0;
  reg inside_0_1 = 1'h0;
  reg inside_0_2 = 1'h0;
  reg inside_0_3 = 1'h0;
  input [407:0] instruction;
  wire [407:0] instruction;
  wire [407:0] \instruction$129 ;
  wire [407:0] \instruction$131 ;
  wire lane_chunk;
  wire [63:0] lanes;
  reg load = 1'h1;
  wire \load$127 ;
  wire \load$130 ;
  wire \load$263 ;
  wire \load$400 ;
  reg lookup = 1'h0;
  wire [8:0] low;
  wire [8:0] \low$321 ;
  wire [8:0] \low$333 ;
  wire [8:0] \low$345 ;
  wire [8:0] \low$357 ;
  wire [8:0] \low$369 ;
  wire [8:0] \low$381 ;
  wire [8:0] \low$393 ;
  reg maximum = 1'h0;
  wire meets;
  wire \meets$411 ;
  output \meets$413 ;
  wire \meets$413 ;
  wire \meets$414 ;
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
  wire [7:0] \result$419 ;
  wire [7:0] \result$420 ;
  wire [7:0] \result$421 ;
  wire [7:0] \result$422 ;
  wire [7:0] \result$423 ;
  wire [7:0] \result$424 ;
  wire [7:0] \result$425 ;
  wire [7:0] \result$426 ;
  wire [63:0] \result$427 ;
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
  wire [13:0] \steps$323 ;
  wire [6:0] \steps$323[0] ;
  wire \steps$323[0].b ;
  wire [3:0] \steps$323[0].gap ;
  wire \steps$323[0].subtract ;
  wire \steps$323[0].there ;
  wire [6:0] \steps$323[1] ;
  wire \steps$323[1].b ;
  wire [3:0] \steps$323[1].gap ;
  wire \steps$323[1].subtract ;
  wire \steps$323[1].there ;
  wire [13:0] \steps$335 ;
  wire [6:0] \steps$335[0] ;
  wire \steps$335[0].b ;
  wire [3:0] \steps$335[0].gap ;
  wire \steps$335[0].subtract ;
  wire \steps$335[0].there ;
  wire [6:0] \steps$335[1] ;
  wire \steps$335[1].b ;
  wire [3:0] \steps$335[1].gap ;
  wire \steps$335[1].subtract ;
  wire \steps$335[1].there ;
  wire [13:0] \steps$347 ;
  wire [6:0] \steps$347[0] ;
  wire \steps$347[0].b ;
  wire [3:0] \steps$347[0].gap ;
  wire \steps$347[0].subtract ;
  wire \steps$347[0].there ;
  wire [6:0] \steps$347[1] ;
  wire \steps$347[1].b ;
  wire [3:0] \steps$347[1].gap ;
  wire \steps$347[1].subtract ;
  wire \steps$347[1].there ;
  wire [13:0] \steps$359 ;
  wire [6:0] \steps$359[0] ;
  wire \steps$359[0].b ;
  wire [3:0] \steps$359[0].gap ;
  wire \steps$359[0].subtract ;
  wire \steps$359[0].there ;
  wire [6:0] \steps$359[1] ;
  wire \steps$359[1].b ;
  wire [3:0] \steps$359[1].gap ;
  wire \steps$359[1].subtract ;
  wire \steps$359[1].there ;
  wire [13:0] \steps$371 ;
  wire [6:0] \steps$371[0] ;
  wire \steps$371[0].b ;
  wire [3:0] \steps$371[0].gap ;
  wire \steps$371[0].subtract ;
  wire \steps$371[0].there ;
  wire [6:0] \steps$371[1] ;
  wire \steps$371[1].b ;
  wire [3:0] \steps$371[1].gap ;
  wire \steps$371[1].subtract ;
  wire \steps$371[1].there ;
  wire [13:0] \steps$383 ;
  wire [6:0] \steps$383[0] ;
  wire \steps$383[0].b ;
  wire [3:0] \steps$383[0].gap ;
  wire \steps$383[0].subtract ;
  wire \steps$383[0].there ;
  wire [6:0] \steps$383[1] ;
  wire \steps$383[1].b ;
  wire [3:0] \steps$383[1].gap ;
  wire \steps$383[1].subtract ;
  wire \steps$383[1].there ;
  wire [13:0] \steps$395 ;
  wire [6:0] \steps$395[0] ;
  wire \steps$395[0].b ;
  wire [3:0] \steps$395[0].gap ;
  wire \steps$395[0].subtract ;
  wire \steps$395[0].there ;
  wire [6:0] \steps$395[1] ;
  wire \steps$395[1].b ;
  wire [3:0] \steps$395[1].gap ;
  wire \steps$395[1].subtract ;
  wire \steps$395[1].there ;
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
  wire \steps_read$292 ;
  wire [8:0] steps_row;
  wire [8:0] \steps_row$294 ;
  input steps_write;
  wire steps_write;
  wire \steps_write$282 ;
  wire [19:0] sums;
  wire [19:0] \sums$190 ;
  wire [19:0] \sums$202 ;
  wire [19:0] \sums$214 ;
  wire [19:0] \sums$226 ;
  wire [19:0] \sums$238 ;
  wire [19:0] \sums$250 ;
  wire [19:0] \sums$262 ;
  wire [255:0] table_data;
  wire [8:0] table_row;
  wire table_step;
  wire threshold;
  wire \threshold$305 ;
  wire \threshold$319 ;
  wire \threshold$331 ;
  wire \threshold$343 ;
  wire \threshold$355 ;
  wire \threshold$367 ;
  wire \threshold$379 ;
  wire \threshold$391 ;
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
  wire \widen$320 ;
  wire \widen$332 ;
  wire \widen$344 ;
  wire \widen$356 ;
  wire \widen$368 ;
  wire \widen$380 ;
  wire \widen$392 ;
  wire [407:0] word;
  wire [7:0] \word$176 ;
  wire [7:0] \word$189 ;
  wire [7:0] \word$201 ;
  wire [7:0] \word$213 ;
  wire [7:0] \word$225 ;
  wire [7:0] \word$237 ;
  wire [7:0] \word$249 ;
  wire [7:0] \word$261 ;
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
  output [63:0] write__data;
  wire [63:0] write__data;
  wire [63:0] \write__data$140 ;
  output write__en;
  wire write__en;
  wire \write__en$142 ;
  wire [15:0] write__held;
  wire [15:0] \write__held$144 ;
  output write__mask;
  wire write__mask;
  wire \write__mask$146 ;
  input [255:0] write_data;
  wire [255:0] write_data;
  wire [127:0] \write_data$399 ;
  input [8:0] write_row;
  wire [8:0] write_row;
  wire [6:0] \write_row$398 ;
  assign _000_ = ~ start;
  assign _035_ = starting[3:0] == 4'h8;
  assign _051_ = starting[3:0] == 4'hd;
  assign _072_ = ~ \$signal$8 ;
  assign _083_ = step & _072_;
  assign _094_ = step & \$signal$8 ;
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
  assign \$signal$27  = _045_ ? _046_ : _048_;
  assign _049_ = word_0_4 & maximum;
  assign _050_ = ! word_2_4;
  assign \$signal$65  = _049_ & _050_;
  assign \bad_row$412  = \$signal$275  | \$signal$408 ;
  assign \meets$413  = \$signal$277  | \$signal$410 ;
  assign write__en = \finish$416  | \finish$417 ;
  assign write__data = lookup ? \result$427  : { \result$426 , \result$425 , \result$424 , \result$423 , \result$422 , \result$421 , \result$420 , \result$419  };
  always @(posedge clk)
    load <= _052_;
  always @(posedge clk)
    \$signal  <= _053_;
  always @(posedge clk)
    starting <= instruction;
  always @(posedge clk)
    \$signal$8  <= _054_;
  always @(posedge clk)
    lookup <= _055_;
  always @(posedge clk)
    read_0_0 <= _056_;
  always @(posedge clk)
    read_1_0 <= _057_;
  always @(posedge clk)
    read_2_0 <= position;
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
    word_2_4 <= word_2_3;
  always @(posedge clk)
    word_3_4 <= _088_;
  always @(posedge clk)
    word_4_4 <= _089_;
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
    inside_0_3 <= _096_;
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
    whole_0_3 <= _109_;
  always @(posedge clk)
    whole_1_3 <= _110_;
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
    to_look_up_0_6 <= _026_;
  always @(posedge clk)
    to_look_up_1_6 <= _027_;
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
  assign _156_ = \$signal$65  ? _028_ : any_inside;
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
  assign _188_ = drop ? 1'h0 : \$signal$27 ;
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
  assign _198_ = load ? _035_ : \$signal$8 ;
  assign _199_ = drop ? 1'h0 : _198_;
  assign _054_ = rst ? 1'h0 : _199_;
  assign _200_ = done ? 1'h0 : \$signal ;
  assign _201_ = start ? 1'h1 : _200_;
  assign _202_ = drop ? 1'h0 : _201_;
  assign _053_ = rst ? 1'h0 : _202_;
  assign _203_ = done ? 1'h1 : load;
  assign _204_ = load ? _000_ : _203_;
  assign _205_ = drop ? 1'h1 : _204_;
  assign _052_ = rst ? 1'h1 : _205_;
  tnthw_t8x8_vector_unit_channel_0 channel_0 (
    .a(a),
    .b(b),
    .bias(\bias$304 [27:0]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(\result$419 ),
    .rst(rst),
    .steps({ steps__1[6:0], steps__0[6:0] }),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_1 (
    .a(\a$312 ),
    .b(\b$314 ),
    .bias(\bias$304 [55:28]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_0_3_0),
    .low(copy_0_2_0),
    .result(\result$420 ),
    .rst(rst),
    .steps({ steps__1[13:7], steps__0[13:7] }),
    .threshold(copy_0_0_0),
    .widen(copy_0_1_0)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_2 (
    .a(\a$324 ),
    .b(\b$326 ),
    .bias(\bias$304 [83:56]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_1_3_0),
    .low(copy_1_2_0),
    .result(\result$421 ),
    .rst(rst),
    .steps({ steps__1[20:14], steps__0[20:14] }),
    .threshold(copy_1_0_0),
    .widen(copy_1_1_0)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_3 (
    .a(\a$336 ),
    .b(\b$338 ),
    .bias(\bias$304 [111:84]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_2_3_0),
    .low(copy_2_2_0),
    .result(\result$422 ),
    .rst(rst),
    .steps({ steps__1[27:21], steps__0[27:21] }),
    .threshold(copy_2_0_0),
    .widen(copy_2_1_0)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_4 (
    .a(\a$348 ),
    .b(\b$350 ),
    .bias(\bias$304 [139:112]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_3_3_0),
    .low(copy_3_2_0),
    .result(\result$423 ),
    .rst(rst),
    .steps({ steps__1[34:28], steps__0[34:28] }),
    .threshold(copy_3_0_0),
    .widen(copy_3_1_0)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_5 (
    .a(\a$360 ),
    .b(\b$362 ),
    .bias(\bias$304 [167:140]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_4_3_0),
    .low(copy_4_2_0),
    .result(\result$424 ),
    .rst(rst),
    .steps({ steps__1[41:35], steps__0[41:35] }),
    .threshold(copy_4_0_0),
    .widen(copy_4_1_0)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_6 (
    .a(\a$372 ),
    .b(\b$374 ),
    .bias(\bias$304 [195:168]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_5_3_0),
    .low(copy_5_2_0),
    .result(\result$425 ),
    .rst(rst),
    .steps({ steps__1[48:42], steps__0[48:42] }),
    .threshold(copy_5_0_0),
    .widen(copy_5_1_0)
  );
  tnthw_t8x8_vector_unit_channel_0 channel_7 (
    .a(\a$384 ),
    .b(\b$386 ),
    .bias(\bias$304 [223:196]),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .fresh(fresh),
    .high(copy_6_3_0),
    .low(copy_6_2_0),
    .result(\result$426 ),
    .rst(rst),
    .steps({ steps__1[55:49], steps__0[55:49] }),
    .threshold(copy_6_0_0),
    .widen(copy_6_1_0)
  );
  tnthw_t8x8_vector_unit_functions functions (
    .bad_row(\$signal$408 ),
    .\begin (to_look_up_0_6),
    .chunk_end(to_look_up_1_6),
    .clk(clk),
    .drop(drop),
    .finish(\finish$417 ),
    .load(load),
    .meets(\$signal$410 ),
    .page(starting[211:200]),
    .page_step(word[212]),
    .\port$4965$0 (a[7:0]),
    .\port$4970$0 (\a$312 [7:0]),
    .\port$4975$0 (\a$324 [7:0]),
    .\port$4980$0 (\a$336 [7:0]),
    .\port$4985$0 (\a$348 [7:0]),
    .\port$4990$0 (\a$360 [7:0]),
    .\port$4995$0 (\a$372 [7:0]),
    .\port$5000$0 (\a$384 [7:0]),
    .reads(function_read),
    .result(\result$427 ),
    .rst(rst),
    .write(write),
    .write_data(write_data[127:0]),
    .write_row(write_row[6:0])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_0 (
    .a(a),
    .b(b),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[19:0]),
    .word(lanes[7:0])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_1 (
    .a(\a$312 ),
    .b(\b$314 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[39:20]),
    .word(lanes[15:8])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_2 (
    .a(\a$324 ),
    .b(\b$326 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[59:40]),
    .word(lanes[23:16])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_3 (
    .a(\a$336 ),
    .b(\b$338 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[79:60]),
    .word(lanes[31:24])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_4 (
    .a(\a$348 ),
    .b(\b$350 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[99:80]),
    .word(lanes[39:32])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_5 (
    .a(\a$360 ),
    .b(\b$362 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[119:100]),
    .word(lanes[47:40])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_6 (
    .a(\a$372 ),
    .b(\b$374 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[139:120]),
    .word(lanes[55:48])
  );
  tnthw_t8x8_vector_unit_gather_0 gather_7 (
    .a(\a$384 ),
    .b(\b$386 ),
    .clk(clk),
    .does__drain(\$signal$8 ),
    .does__first(does__first),
    .does__forced(does__forced),
    .does__inside(inside_0_3),
    .does__place(word_2_4),
    .does__second(does__second),
    .does__signed(word_4_4),
    .does__sum(does__sum),
    .does__tap(does__tap),
    .drop(drop),
    .rst(rst),
    .sums(accumulator_data[159:140]),
    .word(lanes[63:56])
  );
  tnthw_t8x8_vector_unit_passes_438 \passes$438  (
    .bad_row(\$signal$275 ),
    .bias_read(\bias_read$287 ),
    .bias_row(bias_row),
    .chunk_end(whole_1_3),
    .clk(clk),
    .drop(drop),
    .enter(enter),
    .enters(whole_0_3),
    .finish_0_9(\finish$416 ),
    .fresh(fresh),
    .load(load),
    .meets(\$signal$277 ),
    .now(pass_),
    .\port$4590$158 (starting[181:158]),
    .\port$4785$182 (word[186:182]),
    .reads_bias(bias_read),
    .rst(rst),
    .steps_read(steps_read),
    .steps_row(steps_row),
    .threshold(copy_0_0_0)
  );
  tnthw_t8x8_vector_unit_results results (
    .clk(clk),
    .done(done),
    .drop(drop),
    .finish(write__en),
    .instruction(starting),
    .load(load),
    .rst(rst),
    .write__address(write__address),
    .write__data(write__data),
    .write__held(held),
    .write__mask(write__mask)
  );
  tnthw_t8x8_vector_unit_steps_428 \steps$428  (
    .address(read__address),
    .busy(\$signal ),
    .chunk_end(chunk_end),
    .clk(clk),
    .drop(drop),
    .first_tap(first_tap),
    .group(group),
    .head(instruction),
    .held(word),
    .index(position),
    .instruction(starting),
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
    .bias(\bias$304 ),
    .bias_write(bias_write),
    .clk(clk),
    .drop(drop),
    .port__addr(bias_row),
    .\port__addr$18 (steps_row),
    .port__en(\bias_read$287 ),
    .\port__en$16 (steps_read),
    .rst(rst),
    .steps__0(steps__0),
    .steps__1(steps__1),
    .steps_write(steps_write),
    .write_data(write_data),
    .write_row(write_row)
  );
  assign \steps$395[1].b  = steps__1[55];
  assign \steps$395[1].subtract  = steps__1[54];
  assign \steps$395[1].there  = steps__1[53];
  assign \steps$395[1].gap  = steps__1[52:49];
  assign \steps$395[1]  = steps__1[55:49];
  assign \steps$395[0].b  = steps__0[55];
  assign \steps$395[0].subtract  = steps__0[54];
  assign \steps$395[0].there  = steps__0[53];
  assign \steps$395[0].gap  = steps__0[52:49];
  assign \steps$395[0]  = steps__0[55:49];
  assign \steps$383[1].b  = steps__1[48];
  assign \steps$383[1].subtract  = steps__1[47];
  assign \steps$383[1].there  = steps__1[46];
  assign \steps$383[1].gap  = steps__1[45:42];
  assign \steps$383[1]  = steps__1[48:42];
  assign \steps$383[0].b  = steps__0[48];
  assign \steps$383[0].subtract  = steps__0[47];
  assign \steps$383[0].there  = steps__0[46];
  assign \steps$383[0].gap  = steps__0[45:42];
  assign \steps$383[0]  = steps__0[48:42];
  assign \steps$371[1].b  = steps__1[41];
  assign \steps$371[1].subtract  = steps__1[40];
  assign \steps$371[1].there  = steps__1[39];
  assign \steps$371[1].gap  = steps__1[38:35];
  assign \steps$371[1]  = steps__1[41:35];
  assign \steps$371[0].b  = steps__0[41];
  assign \steps$371[0].subtract  = steps__0[40];
  assign \steps$371[0].there  = steps__0[39];
  assign \steps$371[0].gap  = steps__0[38:35];
  assign \steps$371[0]  = steps__0[41:35];
  assign \steps$359[1].b  = steps__1[34];
  assign \steps$359[1].subtract  = steps__1[33];
  assign \steps$359[1].there  = steps__1[32];
  assign \steps$359[1].gap  = steps__1[31:28];
  assign \steps$359[1]  = steps__1[34:28];
  assign \steps$359[0].b  = steps__0[34];
  assign \steps$359[0].subtract  = steps__0[33];
  assign \steps$359[0].there  = steps__0[32];
  assign \steps$359[0].gap  = steps__0[31:28];
  assign \steps$359[0]  = steps__0[34:28];
  assign \steps$347[1].b  = steps__1[27];
  assign \steps$347[1].subtract  = steps__1[26];
  assign \steps$347[1].there  = steps__1[25];
  assign \steps$347[1].gap  = steps__1[24:21];
  assign \steps$347[1]  = steps__1[27:21];
  assign \steps$347[0].b  = steps__0[27];
  assign \steps$347[0].subtract  = steps__0[26];
  assign \steps$347[0].there  = steps__0[25];
  assign \steps$347[0].gap  = steps__0[24:21];
  assign \steps$347[0]  = steps__0[27:21];
  assign \steps$335[1].b  = steps__1[20];
  assign \steps$335[1].subtract  = steps__1[19];
  assign \steps$335[1].there  = steps__1[18];
  assign \steps$335[1].gap  = steps__1[17:14];
  assign \steps$335[1]  = steps__1[20:14];
  assign \steps$335[0].b  = steps__0[20];
  assign \steps$335[0].subtract  = steps__0[19];
  assign \steps$335[0].there  = steps__0[18];
  assign \steps$335[0].gap  = steps__0[17:14];
  assign \steps$335[0]  = steps__0[20:14];
  assign \steps$323[1].b  = steps__1[13];
  assign \steps$323[1].subtract  = steps__1[12];
  assign \steps$323[1].there  = steps__1[11];
  assign \steps$323[1].gap  = steps__1[10:7];
  assign \steps$323[1]  = steps__1[13:7];
  assign \steps$323[0].b  = steps__0[13];
  assign \steps$323[0].subtract  = steps__0[12];
  assign \steps$323[0].there  = steps__0[11];
  assign \steps$323[0].gap  = steps__0[10:7];
  assign \steps$323[0]  = steps__0[13:7];
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
  assign \meets$414  = 1'h0;
  assign \meets$411  = \$signal$410 ;
  assign \bad_row$409  = \$signal$408 ;
  assign reads = function_read;
  assign values = { \a$384 [7:0], \a$372 [7:0], \a$360 [7:0], \a$348 [7:0], \a$336 [7:0], \a$324 [7:0], \a$312 [7:0], a[7:0] };
  assign \chunk_end$404  = to_look_up_1_6;
  assign \begin  = to_look_up_0_6;
  assign page_step = word[212];
  assign page = starting[211:200];
  assign \load$400  = load;
  assign \write_data$399  = write_data[127:0];
  assign \write_row$398  = write_row[6:0];
  assign function_write = write;
  assign \steps$395  = { steps__1[55:49], steps__0[55:49] };
  assign \high$394  = copy_6_3_0;
  assign \low$393  = copy_6_2_0;
  assign \widen$392  = copy_6_1_0;
  assign \threshold$391  = copy_6_0_0;
  assign \bias$390  = \bias$304 [223:196];
  assign \fresh$389  = fresh;
  assign \enter$388  = enter;
  assign \b$387  = \b$386 ;
  assign \a$385  = \a$384 ;
  assign \steps$383  = { steps__1[48:42], steps__0[48:42] };
  assign \high$382  = copy_5_3_0;
  assign \low$381  = copy_5_2_0;
  assign \widen$380  = copy_5_1_0;
  assign \threshold$379  = copy_5_0_0;
  assign \bias$378  = \bias$304 [195:168];
  assign \fresh$377  = fresh;
  assign \enter$376  = enter;
  assign \b$375  = \b$374 ;
  assign \a$373  = \a$372 ;
  assign \steps$371  = { steps__1[41:35], steps__0[41:35] };
  assign \high$370  = copy_4_3_0;
  assign \low$369  = copy_4_2_0;
  assign \widen$368  = copy_4_1_0;
  assign \threshold$367  = copy_4_0_0;
  assign \bias$366  = \bias$304 [167:140];
  assign \fresh$365  = fresh;
  assign \enter$364  = enter;
  assign \b$363  = \b$362 ;
  assign \a$361  = \a$360 ;
  assign \steps$359  = { steps__1[34:28], steps__0[34:28] };
  assign \high$358  = copy_3_3_0;
  assign \low$357  = copy_3_2_0;
  assign \widen$356  = copy_3_1_0;
  assign \threshold$355  = copy_3_0_0;
  assign \bias$354  = \bias$304 [139:112];
  assign \fresh$353  = fresh;
  assign \enter$352  = enter;
  assign \b$351  = \b$350 ;
  assign \a$349  = \a$348 ;
  assign \steps$347  = { steps__1[27:21], steps__0[27:21] };
  assign \high$346  = copy_2_3_0;
  assign \low$345  = copy_2_2_0;
  assign \widen$344  = copy_2_1_0;
  assign \threshold$343  = copy_2_0_0;
  assign \bias$342  = \bias$304 [111:84];
  assign \fresh$341  = fresh;
  assign \enter$340  = enter;
  assign \b$339  = \b$338 ;
  assign \a$337  = \a$336 ;
  assign \steps$335  = { steps__1[20:14], steps__0[20:14] };
  assign \high$334  = copy_1_3_0;
  assign \low$333  = copy_1_2_0;
  assign \widen$332  = copy_1_1_0;
  assign \threshold$331  = copy_1_0_0;
  assign \bias$330  = \bias$304 [83:56];
  assign \fresh$329  = fresh;
  assign \enter$328  = enter;
  assign \b$327  = \b$326 ;
  assign \a$325  = \a$324 ;
  assign \steps$323  = { steps__1[13:7], steps__0[13:7] };
  assign \high$322  = copy_0_3_0;
  assign \low$321  = copy_0_2_0;
  assign \widen$320  = copy_0_1_0;
  assign \threshold$319  = copy_0_0_0;
  assign \bias$318  = \bias$304 [55:28];
  assign \fresh$317  = fresh;
  assign \enter$316  = enter;
  assign \b$315  = \b$314 ;
  assign \a$313  = \a$312 ;
  assign steps = { steps__1[6:0], steps__0[6:0] };
  assign high = copy_0_3_0;
  assign low = copy_0_2_0;
  assign widen = copy_0_1_0;
  assign \threshold$305  = copy_0_0_0;
  assign bias = \bias$304 [27:0];
  assign \fresh$302  = fresh;
  assign \enter$300  = enter;
  assign \b$298  = b;
  assign \a$296  = a;
  assign \steps_row$294  = steps_row;
  assign \steps_read$292  = steps_read;
  assign \bias_row$290  = bias_row;
  assign \bias_read$288  = \bias_read$287 ;
  assign table_data = write_data;
  assign table_row = write_row;
  assign \steps_write$282  = steps_write;
  assign \bias_write$280  = bias_write;
  assign meets = \$signal$277 ;
  assign bad_row = \$signal$275 ;
  assign reads_bias = bias_read;
  assign now = pass_;
  assign \chunk_end$270  = whole_1_3;
  assign enters = whole_0_3;
  assign table_step = word[182];
  assign threshold = copy_0_0_0;
  assign passes = word[186:183];
  assign steps_first = starting[181:170];
  assign bias_first = starting[169:158];
  assign \load$263  = load;
  assign \sums$262  = accumulator_data[159:140];
  assign \word$261  = lanes[63:56];
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
  assign \sums$250  = accumulator_data[139:120];
  assign \word$249  = lanes[55:48];
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
  assign \sums$238  = accumulator_data[119:100];
  assign \word$237  = lanes[47:40];
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
  assign \sums$226  = accumulator_data[99:80];
  assign \word$225  = lanes[39:32];
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
  assign \sums$214  = accumulator_data[79:60];
  assign \word$213  = lanes[31:24];
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
  assign \sums$202  = accumulator_data[59:40];
  assign \word$201  = lanes[23:16];
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
  assign \sums$190  = accumulator_data[39:20];
  assign \word$189  = lanes[15:8];
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
  assign sums = accumulator_data[19:0];
  assign \word$176  = lanes[7:0];
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
  assign first_digit = 1'h1;
  assign place = 2'h0;
endmodule

module tnthw_t8x8_vector_unit_channel_0(rst, drop, threshold, widen, low, high, steps, a, b, enter, fresh, bias, result, clk);
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
  wire [23:0] _033_;
  wire [23:0] _034_;
  wire _035_;
  wire _036_;
  wire [29:0] _037_;
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
    \$signal$35  <= came_round[27];
  always @(posedge clk)
    \$signal$38  <= _025_;
  always @(posedge clk)
    kept <= _026_[7:0];
  always @(posedge clk)
    result <= _028_[7:0];
  assign _010_ = widen ? { a[19], a[19], a[19], a[19], a[19], a[19], a[19], a, 8'h00 } : { a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a[19], a };
  assign { _021_[34:28], a_entering } = enter ? _010_ : { a_round[27], a_round[27], a_round[27], a_round[27], a_round[27], a_round[27], a_round[27], a_round };
  assign _033_ = widen ? { b[8], b[8], b[8], b[8], b[8], b[8], b[8], b, 8'h00 } : { b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b[8], b };
  assign { _034_[23:17], b_entering } = enter ? _033_ : { b_round[16], b_round[16], b_round[16], b_round[16], b_round[16], b_round[16], b_round[16], b_round };
  assign \$signal  = threshold ? 1'h1 : steps[4];
  assign _035_ = ~ threshold;
  assign \$signal$11  = _035_ & steps[5];
  assign _036_ = ~ threshold;
  assign from_b = _036_ & steps[6];
  assign operand_0 = from_b ? { b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering[16], b_entering } : a_entering;
  assign { _037_[29], total_0 } = { chosen, 1'h1 } + { term_0, carry_0 };
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
  always @(posedge clk)
    b_round <= b_4;
  always @(posedge clk)
    chosen <= _007_;
  always @(posedge clk)
    term_0 <= _029_;
  assign _032_ = \$signal$18  ? \$signal$19  : 1'h0;
  assign _031_ = \$signal$18  ? _012_[27:0] : 28'h0000000;
  assign _030_ = \$signal  ? \$signal$11  : 1'h0;
  assign _029_ = \$signal  ? _008_[27:0] : 28'h0000000;
  assign \steps[1].there  = steps[11];
  assign \steps[1].gap  = steps[10:7];
  assign \steps[1]  = steps[13:7];
  assign \steps[0].b  = steps[6];
  assign \steps[0].subtract  = steps[5];
  assign \steps[0].there  = steps[4];
  assign \steps[0].gap  = steps[3:0];
  assign \steps[0]  = steps[6:0];
  assign _002_[28:0] = total_1;
  assign _037_[28:0] = total_0;
  assign _034_[16:0] = b_entering;
  assign \steps[1].b  = steps[13];
  assign _021_[27:0] = a_entering;
  assign \steps[1].subtract  = steps[12];
  assign \result$40  = result;
  assign count_after_0_1 = count_round;
  assign shifted_1 = came_round;
endmodule

module tnthw_t8x8_vector_unit_functions(rst, write, reads, drop, write_data, write_row, load, page, \begin , chunk_end, page_step, \port$4965$0 , \port$4970$0 , \port$4975$0 , \port$4980$0 , \port$4985$0 , \port$4990$0 , \port$4995$0 , \port$5000$0 , meets, bad_row
, result, finish, clk);
  wire _000_;
  wire [13:0] _001_;
  wire _002_;
  wire [3:0] _003_;
  wire [13:0] _004_;
  wire [13:0] _005_;
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
  wire _023_;
  wire _024_;
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
  wire [7:0] _056_;
  wire [7:0] _057_;
  wire [2:0] _058_;
  wire [63:0] _059_;
  wire _060_;
  wire [12:0] _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire [15:0] _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire [63:0] _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire [63:0] _074_;
  wire [2:0] _075_;
  wire [2:0] _076_;
  wire [2:0] _077_;
  wire _078_;
  wire [63:0] _079_;
  wire [63:0] _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire [15:0] _085_;
  wire _086_;
  wire _087_;
  wire [12:0] _088_;
  wire _089_;
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
  input [7:0] \port$4965$0 ;
  wire [7:0] \port$4965$0 ;
  input [7:0] \port$4970$0 ;
  wire [7:0] \port$4970$0 ;
  input [7:0] \port$4975$0 ;
  wire [7:0] \port$4975$0 ;
  input [7:0] \port$4980$0 ;
  wire [7:0] \port$4980$0 ;
  input [7:0] \port$4985$0 ;
  wire [7:0] \port$4985$0 ;
  input [7:0] \port$4990$0 ;
  wire [7:0] \port$4990$0 ;
  input [7:0] \port$4995$0 ;
  wire [7:0] \port$4995$0 ;
  input [7:0] \port$5000$0 ;
  wire [7:0] \port$5000$0 ;
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
  reg [127:0] _201_;
  always @(posedge clk) begin
    if (reads) begin
      _201_ <= copy_0[{ read__addr[6:4], \$like [7:4] }];
    end
  end
  assign read__data = _201_;
  assign _009_ = which_0_0_0 == 1'h1;
  assign _010_ = which_0_0_0 == 2'h2;
  assign _011_ = which_0_0_0 == 2'h3;
  assign _012_ = which_0_0_0 == 3'h4;
  assign _013_ = which_0_0_0 == 3'h5;
  assign _014_ = which_0_0_0 == 3'h6;
  assign _015_ = which_0_0_0 == 3'h7;
  assign _016_ = which_0_0_0 == 4'h8;
  assign _017_ = which_0_0_0 == 4'h9;
  assign _018_ = which_0_0_0 == 4'ha;
  assign _019_ = which_0_0_0 == 4'hb;
  assign _021_ = which_0_0_0 == 4'hc;
  assign _022_ = which_0_0_0 == 4'hd;
  assign _023_ = which_0_0_0 == 4'he;
  assign _024_ = which_0_0_0 == 4'hf;
  assign _025_ = row_0[7:0] & { chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0], chosen_0[0] };
  assign _026_ = row_0[15:8] & { chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1], chosen_0[1] };
  assign _027_ = _025_ | _026_;
  assign _028_ = row_0[23:16] & { chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2], chosen_0[2] };
  assign _029_ = _027_ | _028_;
  assign _030_ = row_0[31:24] & { chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3], chosen_0[3] };
  assign _032_ = _029_ | _030_;
  assign _033_ = row_0[39:32] & { chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4], chosen_0[4] };
  assign _034_ = _032_ | _033_;
  assign _035_ = row_0[47:40] & { chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5], chosen_0[5] };
  assign _036_ = _034_ | _035_;
  assign _037_ = row_0[55:48] & { chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6], chosen_0[6] };
  assign _038_ = _036_ | _037_;
  assign _039_ = row_0[63:56] & { chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7], chosen_0[7] };
  assign _040_ = _038_ | _039_;
  assign _041_ = row_0[71:64] & { chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8], chosen_0[8] };
  assign _043_ = _040_ | _041_;
  assign _044_ = row_0[79:72] & { chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9], chosen_0[9] };
  assign _045_ = _043_ | _044_;
  assign _046_ = row_0[87:80] & { chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10], chosen_0[10] };
  assign _047_ = _045_ | _046_;
  assign _048_ = row_0[95:88] & { chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11], chosen_0[11] };
  assign _049_ = _047_ | _048_;
  assign _050_ = row_0[103:96] & { chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12], chosen_0[12] };
  assign _051_ = _049_ | _050_;
  assign _052_ = row_0[111:104] & { chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13], chosen_0[13] };
  assign _053_ = _051_ | _052_;
  assign _054_ = row_0[119:112] & { chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14], chosen_0[14] };
  assign _055_ = _053_ | _054_;
  assign _056_ = row_0[127:120] & { chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15], chosen_0[15] };
  assign _057_ = _055_ | _056_;
  always @(posedge clk)
    \$signal  <= _058_;
  always @(posedge clk)
    \$like$5  <= _059_;
  always @(posedge clk)
    meets <= _060_;
  always @(posedge clk)
    \$signal$8  <= _001_[12:0];
  always @(posedge clk)
    \$signal$9  <= _061_;
  always @(posedge clk)
    checked_0_0 <= _062_;
  always @(posedge clk)
    checked_1_0 <= _005_[12:0];
  always @(posedge clk)
    bad_row <= _064_;
  always @(posedge clk)
    row_0 <= read__data;
  always @(posedge clk)
    which_0_0_0 <= \$like [3:0];
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
  assign \$like  = \begin  ? { \port$5000$0 , \port$4995$0 , \port$4990$0 , \port$4985$0 , \port$4980$0 , \port$4975$0 , \port$4970$0 , \port$4965$0  } : \$like$5 ;
  assign \$signal$7  = \begin  ? \$signal$9  : \$signal$8 ;
  assign { _020_[13:3], read__addr[6:4] } = \$signal$7  + 1'h0;
  assign _031_ = | \$signal ;
  assign _042_ = \$signal  - 1'h1;
  assign _063_ = | \$signal ;
  assign _072_ = \begin  & _063_;
  assign _073_ = page_step ? 1'h1 : 1'h0;
  assign _001_ = \$signal$7  + _073_;
  assign _002_ = \begin  & chunk_end;
  assign _003_ = page_step ? 4'h8 : 4'h0;
  assign _004_ = \$signal$9  + _003_;
  assign _005_ = \$signal$7  + 1'h0;
  assign _006_ = checked_1_0 >= 4'h8;
  assign _007_ = checked_0_0 & _006_;
  assign _008_ = ! which_0_0_0;
  assign _074_ = drop ? 64'h0000000000000000 : { 8'h00, \$like [63:8] };
  assign _059_ = rst ? 64'h0000000000000000 : _074_;
  assign _075_ = _031_ ? _042_[2:0] : \$signal ;
  assign _076_ = \begin  ? 3'h7 : _075_;
  assign _077_ = drop ? 3'h0 : _076_;
  assign _058_ = rst ? 3'h0 : _077_;
  assign _078_ = drop ? 1'h0 : reads_1_1;
  assign _071_ = rst ? 1'h0 : _078_;
  assign _079_ = reads_0_1 ? { _057_, result[63:8] } : result;
  assign _080_ = drop ? 64'h0000000000000000 : _079_;
  assign _070_ = rst ? 64'h0000000000000000 : _080_;
  assign _081_ = drop ? 1'h0 : reads_1_0;
  assign _069_ = rst ? 1'h0 : _081_;
  assign _082_ = drop ? 1'h0 : reads_0_0;
  assign _068_ = rst ? 1'h0 : _082_;
  assign _083_ = drop ? 1'h0 : last;
  assign _067_ = rst ? 1'h0 : _083_;
  assign _084_ = drop ? 1'h0 : reads;
  assign _066_ = rst ? 1'h0 : _084_;
  assign _085_ = drop ? 16'h0000 : { _024_, _023_, _022_, _021_, _019_, _018_, _017_, _016_, _015_, _014_, _013_, _012_, _011_, _010_, _009_, _008_ };
  assign _065_ = rst ? 16'h0000 : _085_;
  assign _086_ = drop ? 1'h0 : _007_;
  assign _064_ = rst ? 1'h0 : _086_;
  assign _087_ = drop ? 1'h0 : reads;
  assign _062_ = rst ? 1'h0 : _087_;
  assign _088_ = _002_ ? _004_[12:0] : \$signal$9 ;
  assign _061_ = load ? { 1'h0, page } : _088_;
  assign _089_ = drop ? 1'h0 : _072_;
  assign _060_ = rst ? 1'h0 : _089_;
  assign _020_[2:0] = read__addr[6:4];
  assign read__addr[3:0] = \$like [7:4];
  assign read__en = reads;
  assign \$signature__data  = write_data;
  assign \$signature__addr  = write_row;
  assign \$signature__en  = write;
  assign values = { \port$5000$0 , \port$4995$0 , \port$4990$0 , \port$4985$0 , \port$4980$0 , \port$4975$0 , \port$4970$0 , \port$4965$0  };
endmodule

module tnthw_t8x8_vector_unit_gather_0(rst, drop, does__drain, does__place, does__signed, does__inside, does__first, does__sum, does__second, does__tap, does__forced, word, a, b, sums, clk);
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
  input drop;
  wire drop;
  wire here_0;
  wire larger;
  input rst;
  wire rst;
  reg [19:0] step = 20'h00000;
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

module tnthw_t8x8_vector_unit_passes_438(rst, now, reads_bias, drop, load, \port$4590$158 , enters, chunk_end, threshold, \port$4785$182 , bias_read, bias_row, steps_read, steps_row, bad_row, meets, enter, fresh, finish_0_9, clk);
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
  input [23:0] \port$4590$158 ;
  wire [23:0] \port$4590$158 ;
  input [4:0] \port$4785$182 ;
  wire [4:0] \port$4785$182 ;
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
  assign _011_ = _000_ & \port$4785$182 [0];
  assign _022_ = threshold ? \port$4785$182 [4:1] : 4'h1;
  assign _033_ = \$signal  + _022_;
  assign _044_ = \$signal$8  + \port$4785$182 [4:1];
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
  assign _014_ = enters ? \port$4785$182 [4:1] : round_1_3;
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
  assign _018_ = load ? { 1'h0, \port$4590$158 [23:12] } : _072_;
  assign _073_ = _011_ ? _033_[12:0] : \$signal ;
  assign _017_ = load ? { 1'h0, \port$4590$158 [11:0] } : _073_;
  assign _015_[3:0] = left_now;
  assign steps_row = \$signal$18 [8:0];
  assign bias_row = \$signal$14 [8:0];
  assign finish = finish_0_9;
  assign \$like  = round_1_3;
  assign round_0_3 = again;
  assign steps_next = round_3_3[12:0];
  assign \$signal$15  = round_2_3[12:0];
  assign passes = \port$4785$182 [4:1];
  assign steps_first = \port$4590$158 [23:12];
  assign bias_first = \port$4590$158 [11:0];
  assign table_step = \port$4785$182 [0];
endmodule

module tnthw_t8x8_vector_unit_results(rst, write__held, finish, write__data, done, drop, load, instruction, write__mask, write__address, clk);
  wire _00_;
  wire [17:0] _01_;
  wire [1:0] _02_;
  wire [17:0] _03_;
  wire [20:0] _04_;
  wire [16:0] _05_;
  wire [16:0] _06_;
  wire [16:0] _07_;
  wire [20:0] _08_;
  wire _09_;
  wire [19:0] _10_;
  wire [19:0] _11_;
  wire [19:0] _12_;
  wire [19:0] _13_;
  wire [19:0] _14_;
  wire [20:0] _15_;
  wire [20:0] _16_;
  wire [20:0] _17_;
  wire [16:0] _18_;
  wire [16:0] _19_;
  wire [16:0] _20_;
  wire [19:0] _21_;
  wire [19:0] _22_;
  wire [19:0] _23_;
  wire [19:0] _24_;
  wire [19:0] _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire _29_;
  wire _30_;
  wire [16:0] _31_;
  wire [16:0] _32_;
  wire [16:0] _33_;
  wire [16:0] _34_;
  wire \$signal ;
  wire [19:0] \$signal$10 ;
  reg [19:0] \$signal$11  = 20'h00000;
  reg [19:0] \$signal$12  = 20'h00000;
  reg [19:0] \$signal$14  = 20'h00000;
  wire [19:0] \$signal$19 ;
  reg [19:0] \$signal$27  = 20'h00000;
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
  wire [63:0] lanes;
  input load;
  wire load;
  reg [16:0] positions_left = 17'h00000;
  reg [16:0] positions_whole = 17'h00000;
  wire [63:0] result;
  input rst;
  wire rst;
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
  assign _00_ = ! lane_chunk;
  assign \$signal  = positions_left[16] & _00_;
  assign done = chunk_end & chunks_left[16];
  assign { _08_[20], \$signal$10  } = \$signal$11  + \$signal$12 ;
  assign _15_ = \$signal$14  + 1'h1;
  assign _16_ = positions_left[16] ? { 1'h0, \$signal$11  } : _15_;
  assign { _17_[20], following } = \$signal  ? { 1'h0, \$signal$10  } : _16_;
  assign _18_ = instruction[157:142] - 2'h2;
  assign _19_ = instruction[157:142] - 2'h2;
  assign _20_ = instruction[131:116] - 2'h2;
  assign _01_ = $signed(chunks_left) - $signed(2'h1);
  assign _02_ = lane_chunk + 1'h1;
  assign _03_ = $signed(positions_left) - $signed(2'h1);
  assign _04_ = write__address + \$signal$27 ;
  always @(posedge clk)
    positions_left <= _05_;
  always @(posedge clk)
    positions_whole <= _06_;
  always @(posedge clk)
    chunks_left <= _07_;
  always @(posedge clk)
    lane_chunk <= _09_;
  always @(posedge clk)
    \$signal$27  <= _10_;
  always @(posedge clk)
    \$signal$12  <= _11_;
  always @(posedge clk)
    \$signal$11  <= _12_;
  always @(posedge clk)
    \$signal$14  <= _13_;
  always @(posedge clk)
    write__address <= _14_;
  assign _21_ = finish ? _04_[19:0] : write__address;
  assign _22_ = finish ? following : _21_;
  assign _14_ = load ? instruction[87:68] : _22_;
  assign _23_ = finish ? following : \$signal$14 ;
  assign _13_ = load ? instruction[87:68] : _23_;
  assign _24_ = positions_left[16] ? following : \$signal$11 ;
  assign _25_ = finish ? _24_ : \$signal$11 ;
  assign _12_ = load ? instruction[87:68] : _25_;
  assign _11_ = load ? instruction[107:88] : \$signal$12 ;
  assign _10_ = load ? instruction[107:88] : \$signal$27 ;
  assign _26_ = positions_left[16] ? _02_[0] : lane_chunk;
  assign _27_ = \$signal  ? 1'h0 : _26_;
  assign _28_ = finish ? _27_ : lane_chunk;
  assign _29_ = load ? instruction[108] : _28_;
  assign _30_ = drop ? 1'h0 : _29_;
  assign _09_ = rst ? 1'h0 : _30_;
  assign _31_ = positions_left[16] ? _01_[16:0] : chunks_left;
  assign _32_ = finish ? _31_ : chunks_left;
  assign _07_ = load ? _20_ : _32_;
  assign _06_ = load ? _19_ : positions_whole;
  assign _33_ = positions_left[16] ? positions_whole : _03_[16:0];
  assign _34_ = finish ? _33_ : positions_left;
  assign _05_ = load ? _18_ : _34_;
  assign write__mask = lane_chunk ? 1'h0 : 1'h1;
  assign _17_[19:0] = following;
  assign _08_[19:0] = \$signal$10 ;
  assign \$signal$19  = write__address;
  assign write__en = finish;
  assign held = write__held;
  assign result = write__data;
  assign lanes = write__data;
endmodule

module tnthw_t8x8_vector_unit_steps_428(rst, valid, address, start, head, drop, load, busy, instruction, held, second, first_tap, result_end, step, chunk_end, group, lane_chunk, index, clk);
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire [19:0] _004_;
  wire [20:0] _005_;
  wire [19:0] _006_;
  wire [20:0] _007_;
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
  wire [7:0] _064_;
  wire [7:0] _065_;
  wire [8:0] _066_;
  wire _067_;
  wire [8:0] _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire [9:0] _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire [16:0] _078_;
  wire [16:0] _079_;
  wire [16:0] _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire [17:0] _084_;
  wire [1:0] _085_;
  wire [1:0] _086_;
  wire [1:0] _087_;
  wire [17:0] _088_;
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
  wire [20:0] _099_;
  wire [20:0] _100_;
  wire _101_;
  wire _102_;
  wire [20:0] _103_;
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
  reg \$signal  = 1'h0;
  reg \$signal$18  = 1'h0;
  reg \$signal$19  = 1'h0;
  reg \$signal$20  = 1'h0;
  reg \$signal$21  = 1'h0;
  reg \$signal$24  = 1'h0;
  reg \$signal$26  = 1'h0;
  wire \$signal$29 ;
  reg \$signal$39  = 1'h0;
  wire [19:0] \$signal$50 ;
  reg [19:0] \$signal$54  = 20'h00000;
  reg [19:0] \$signal$55  = 20'h00000;
  wire \$signal$61 ;
  wire \$signal$9 ;
  output [19:0] address;
  wire [19:0] address;
  wire [19:0] \address$92 ;
  reg [19:0] base_a = 20'h00000;
  wire [19:0] base_a_next;
  reg [19:0] base_a_plane = 20'h00000;
  reg [19:0] base_b = 20'h00000;
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
  wire first_digit;
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
  input load;
  wire load;
  wire \load$83 ;
  wire next_is_last;
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
  wire \valid$90 ;
  wire [13:0] width;
  wire [407:0] word;
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
  assign _053_ = head[398:393] == 1'h1;
  assign _054_ = head[404:399] == 1'h1;
  assign _055_ = & { _054_, _053_ };
  assign _056_ = _052_ | _055_;
  assign _057_ = _010_ & _056_;
  assign _058_ = instruction[398:393] - 2'h2;
  assign _059_ = instruction[398:393] - 2'h2;
  assign _060_ = instruction[404:399] - 2'h2;
  assign _061_ = instruction[404:399] - 2'h2;
  assign _062_ = instruction[404:399] == 1'h1;
  assign _064_ = $signed(kx_left) - $signed(2'h1);
  assign _065_ = $signed(ky_left) - $signed(2'h1);
  assign _066_ = instruction[141:134] - 2'h2;
  assign _067_ = ! instruction[141:134];
  assign _068_ = instruction[141:134] - 2'h2;
  assign _069_ = ~ \$signal$29 ;
  assign _070_ = \$signal$24  & _069_;
  assign _071_ = ~ \$signal$24 ;
  assign _072_ = ~ \$signal$29 ;
  assign _073_ = _071_ & _072_;
  assign _074_ = $signed(idle_left) - $signed(2'h1);
  assign _075_ = ~ idle_left[8];
  assign _076_ = head[157:142] == 1'h1;
  assign _077_ = ends & ends_chunk;
  assign _078_ = instruction[157:142] - 2'h2;
  assign _079_ = instruction[157:142] - 2'h2;
  assign _080_ = instruction[131:116] - 2'h2;
  assign _082_ = ! instruction[115:108];
  assign _083_ = starts_one & _082_;
  assign _084_ = $signed(chunks_left) - $signed(2'h1);
  assign _085_ = group + 1'h1;
  assign _086_ = lane_chunk + 1'h1;
  assign _087_ = lane_chunk ? _086_ : 2'h0;
  assign _088_ = $signed(positions_left) - $signed(2'h1);
  assign _089_ = ! positions_left;
  assign _091_ = ! lane_chunk;
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
  assign _103_ = \$signal$54  + index;
  assign _104_ = ! ky_left;
  assign _105_ = \$signal$21  & _104_;
  assign _106_ = ! kx_left;
  assign _107_ = _106_ & ky_left[6];
  assign _108_ = kx_left[6] ? _105_ : _107_;
  assign _109_ = \$signal$19  & _108_;
  assign next_is_last = pool ? _109_ : \$signal$20 ;
  assign _110_ = start & is_one;
  assign _111_ = ~ \$signal$29 ;
  assign _112_ = \$signal$24  & _111_;
  assign _113_ = _112_ & \$signal$18 ;
  assign _114_ = idle_left[8] & \$signal$18 ;
  assign \$signal$29  = chunk_end & chunks_left[16];
  assign _002_ = ! positions_left;
  assign _003_ = instruction[3:0] == 4'hd;
  assign _004_ = _003_ ? instruction[177:158] : instruction[226:207];
  assign _005_ = base_a + base_a_plane;
  assign _006_ = plane_end ? _005_[19:0] : base_a;
  assign base_a_next = load ? _004_ : _006_;
  assign _007_ = base_b + base_b_plane;
  assign _008_ = plane_end ? _007_[19:0] : base_b;
  assign base_b_next = load ? instruction[266:247] : _008_;
  assign _009_ = plane_end ? origin_ahead : origin_now;
  assign origin_next = load ? instruction[226:207] : _009_;
  assign _011_ = ~ pool;
  assign valid = _011_ | \valid$90 ;
  assign address = pool ? \address$92  : \$signal$55 ;
  always @(posedge clk)
    held <= _012_;
  always @(posedge clk)
    \$signal  <= _013_;
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
    \$signal$18  <= _023_;
  always @(posedge clk)
    \$signal$19  <= _024_;
  always @(posedge clk)
    \$signal$20  <= _025_;
  always @(posedge clk)
    \$signal$21  <= _026_;
  always @(posedge clk)
    result_end <= _027_;
  always @(posedge clk)
    idle_whole <= _028_;
  always @(posedge clk)
    \$signal$24  <= _029_;
  always @(posedge clk)
    idle_left <= _030_;
  always @(posedge clk)
    step <= _031_;
  always @(posedge clk)
    \$signal$26  <= _032_;
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
    \$signal$39  <= _041_;
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
    \$signal$54  <= _051_;
  always @(posedge clk)
    \$signal$55  <= _103_[19:0];
  assign _115_ = result_end ? _002_ : positions_left[16];
  assign _116_ = chunk_end ? \$signal$39  : _115_;
  assign ends_chunk = busy ? _116_ : starts_one;
  assign _117_ = step ? next_is_last : result_end;
  assign _118_ = \$signal$26  ? _114_ : _117_;
  assign _119_ = result_end ? _113_ : _118_;
  assign ends = busy ? _119_ : _110_;
  assign _120_ = step ? base_b : \$signal$54 ;
  assign _051_ = _102_ ? base_a_next : _120_;
  assign _050_ = _101_ ? origin_next : origin_now;
  assign _121_ = _098_ ? _100_[19:0] : origin_ahead;
  assign _048_ = load ? _099_[19:0] : _121_;
  assign _047_ = load ? instruction[384:365] : kept;
  assign _046_ = load ? instruction[286:267] : base_b_plane;
  assign _045_ = _097_ ? base_b_next : base_b;
  assign _044_ = load ? _095_ : base_a_plane;
  assign _043_ = _093_ ? base_a_next : base_a;
  assign _122_ = result_end ? _092_ : plane_end;
  assign _123_ = chunk_end ? \$signal$39  : _122_;
  assign _124_ = load ? _083_ : _123_;
  assign _125_ = drop ? 1'h0 : _124_;
  assign _042_ = rst ? 1'h0 : _125_;
  assign _126_ = load ? starts_one : \$signal$39 ;
  assign _127_ = drop ? 1'h0 : _126_;
  assign _041_ = rst ? 1'h0 : _127_;
  assign _128_ = chunk_end ? _087_[0] : lane_chunk;
  assign _129_ = load ? instruction[108] : _128_;
  assign _130_ = drop ? 1'h0 : _129_;
  assign _039_ = rst ? 1'h0 : _130_;
  assign _131_ = chunk_end ? _085_[0] : group;
  assign _132_ = load ? 1'h0 : _131_;
  assign _133_ = drop ? 1'h0 : _132_;
  assign _038_ = rst ? 1'h0 : _133_;
  assign _134_ = chunk_end ? _084_[16:0] : chunks_left;
  assign _037_ = load ? _080_ : _134_;
  assign _036_ = load ? _079_ : positions_whole;
  assign _135_ = result_end ? _088_[16:0] : positions_left;
  assign _136_ = chunk_end ? positions_whole : _135_;
  assign _035_ = load ? _078_ : _136_;
  assign _137_ = drop ? 1'h0 : _077_;
  assign _034_ = rst ? 1'h0 : _137_;
  assign _138_ = drop ? 1'h0 : _076_;
  assign _033_ = rst ? 1'h0 : _138_;
  assign _139_ = \$signal$26  ? _075_ : \$signal$26 ;
  assign _140_ = result_end ? _073_ : _139_;
  assign _141_ = busy ? _140_ : 1'h0;
  assign _142_ = drop ? 1'h0 : _141_;
  assign _032_ = rst ? 1'h0 : _142_;
  assign _143_ = \$signal$26  ? idle_left[8] : step;
  assign _144_ = result_end ? _070_ : _143_;
  assign _145_ = busy ? _144_ : start;
  assign _146_ = drop ? 1'h0 : _145_;
  assign _031_ = rst ? 1'h0 : _146_;
  assign _147_ = \$signal$26  ? _074_[8:0] : idle_left;
  assign _148_ = result_end ? idle_whole : _147_;
  assign _030_ = busy ? _148_ : _068_;
  assign _149_ = load ? _067_ : \$signal$24 ;
  assign _150_ = drop ? 1'h0 : _149_;
  assign _029_ = rst ? 1'h0 : _150_;
  assign _028_ = load ? _066_ : idle_whole;
  assign _151_ = drop ? 1'h0 : ends;
  assign _027_ = rst ? 1'h0 : _151_;
  assign _152_ = load ? _062_ : \$signal$21 ;
  assign _153_ = drop ? 1'h0 : _152_;
  assign _026_ = rst ? 1'h0 : _153_;
  assign _154_ = load ? 1'h1 : \$signal$20 ;
  assign _155_ = drop ? 1'h0 : _154_;
  assign _025_ = rst ? 1'h0 : _155_;
  assign _156_ = load ? 1'h1 : \$signal$19 ;
  assign _157_ = drop ? 1'h0 : _156_;
  assign _024_ = rst ? 1'h0 : _157_;
  assign _158_ = load ? is_one : \$signal$18 ;
  assign _159_ = drop ? 1'h0 : _158_;
  assign _023_ = rst ? 1'h0 : _159_;
  assign _022_ = load ? _061_ : kx_whole;
  assign _160_ = kx_left[6] ? kx_whole : _064_[6:0];
  assign _161_ = step ? _160_ : kx_left;
  assign _162_ = result_end ? kx_whole : _161_;
  assign _021_ = load ? _060_ : _162_;
  assign _019_ = load ? _059_ : ky_whole;
  assign _163_ = kx_left[6] ? _065_[6:0] : ky_left;
  assign _164_ = step ? _163_ : ky_left;
  assign _165_ = result_end ? ky_whole : _164_;
  assign _018_ = load ? _058_ : _165_;
  assign _166_ = drop ? 1'h0 : _057_;
  assign _017_ = rst ? 1'h0 : _166_;
  assign _167_ = step ? 1'h0 : first_tap;
  assign _168_ = _096_ ? 1'h1 : _167_;
  assign _169_ = drop ? 1'h0 : _168_;
  assign _016_ = rst ? 1'h0 : _169_;
  assign _170_ = step ? \$signal  : second;
  assign _171_ = _096_ ? 1'h0 : _170_;
  assign _172_ = drop ? 1'h0 : _171_;
  assign _015_ = rst ? 1'h0 : _172_;
  assign _173_ = load ? _090_ : pool;
  assign _174_ = drop ? 1'h0 : _173_;
  assign _014_ = rst ? 1'h0 : _174_;
  assign _175_ = load ? _000_ : \$signal ;
  assign _176_ = drop ? 1'h0 : _175_;
  assign _013_ = rst ? 1'h0 : _176_;
  assign _012_ = load ? instruction : held;
  tnthw_t8x8_vector_unit_steps_428_window window (
    .clk(clk),
    .drop(drop),
    .index(index),
    .origin(origin_next),
    .\port$1419$0 (4'h1),
    .\port$4590$227 (instruction[404:227]),
    .positions(instruction[157:142]),
    .preload(load),
    .restart_position(chunk_end),
    .rst(rst),
    .step_position(result_end),
    .step_tap(step),
    .valid(\valid$90 ),
    .whole(\address$92 )
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
  assign \load$83  = load;
  assign preload = load;
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
  assign \$signal$61  = 1'h0;
  assign place = 2'h0;
  assign first_digit = 1'h1;
  assign word = held;
  assign \$signal$50  = instruction[384:365];
  assign \$signal$9  = 1'h1;
endmodule

module tnthw_t8x8_vector_unit_steps_428_window(rst, origin, \port$1419$0 , valid, drop, preload, positions, \port$4590$227 , step_position, step_tap, restart_position, index, whole, clk);
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
  input [3:0] \port$1419$0 ;
  wire [3:0] \port$1419$0 ;
  input [177:0] \port$4590$227 ;
  wire [177:0] \port$4590$227 ;
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
  assign _001_ = preload ? \port$4590$227 [55:42] : kept_start_offset;
  assign _002_ = preload ? \port$4590$227 [55:42] : kept_start_offset;
  assign _003_ = \port$4590$227 [177:172] - 2'h2;
  assign _004_ = \port$1419$0  - 2'h2;
  assign _005_ = \port$4590$227 [177:172] - 2'h2;
  assign _006_ = \port$1419$0  - 2'h2;
  assign _008_ = $signed(planes_left) - $signed(2'h1);
  assign _009_ = \$signal$55  + kept_plane;
  assign _010_ = $signed(kx_left) - $signed(2'h1);
  assign _011_ = $signed(\$signal$56 ) + $signed({ 1'h0, kept_dilation_x });
  assign _012_ = $signed(\$signal$59 ) + $signed({ 1'h0, kept_dilation_y });
  assign _013_ = preload | step_position;
  assign _014_ = preload ? \port$4590$227 [13:0] : kept_row_y;
  assign _015_ = preload ? \port$4590$227 [27:14] : kept_column_x;
  assign _016_ = $signed({ 1'h0, \$signal$39  }) + $signed(\$signal$59 );
  assign _017_ = $signed({ 1'h0, \$signal$40  }) + $signed(\$signal$56 );
  assign _018_ = \$signal$43  + \$signal$55 ;
  assign { _019_[20], next_row } = \$signal$41  + kept_row_step;
  assign _020_ = { 2'h0, \port$4590$227 [97:84] } ^ { 2'h0, \port$4590$227 [41:28] };
  assign _021_ = ~ { 2'h0, \port$4590$227 [41:28] };
  assign _022_ = { 2'h0, \port$4590$227 [97:84] } | _021_;
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
  assign _007_ = \port$4590$227 [97:84] - 2'h2;
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
  assign _045_ = preload ? \port$4590$227 [83:70] : kept_width;
  assign _044_ = preload ? \port$4590$227 [69:56] : kept_height;
  assign _043_ = preload ? 4'h1 : kept_dilation_x;
  assign _042_ = preload ? 4'h1 : kept_dilation_y;
  assign _041_ = preload ? \port$4590$227 [165:162] : kept_stride_x;
  assign _040_ = preload ? \port$4590$227 [161:158] : kept_stride_y;
  assign _039_ = preload ? \port$4590$227 [157:138] : kept_plane;
  assign _038_ = preload ? \port$4590$227 [137:118] : kept_tap_step;
  assign _037_ = preload ? \port$4590$227 [117:98] : kept_row_step;
  assign _035_ = preload ? \port$4590$227 [27:14] : kept_column_x;
  assign _034_ = preload ? \port$4590$227 [13:0] : kept_row_y;
  assign _033_ = preload ? \port$4590$227 [55:42] : kept_start_offset;
  assign _026_[19:0] = \next_row$61 ;
  assign _024_[19:0] = \$signal$58 ;
  assign _023_[15:0] = \$signal$31 ;
  assign _019_[19:0] = next_row;
  assign address = whole;
  assign start_x = \port$4590$227 [41:28];
  assign \$signal$74  = { 2'h0, \port$4590$227 [41:28] };
  assign \$signal$73  = { 2'h0, \port$4590$227 [97:84] };
  assign \index$69  = index;
  assign restart_tap = step_position;
  assign planes = { 8'h00, \port$1419$0  };
  assign kernel_x = \port$4590$227 [177:172];
  assign kernel_y = \port$4590$227 [171:166];
  assign out_width = \port$4590$227 [97:84];
  assign width = \port$4590$227 [83:70];
  assign height = \port$4590$227 [69:56];
  assign load = preload;
  assign dilation_x = 4'h1;
  assign dilation_y = 4'h1;
  assign stride_x = \port$4590$227 [165:162];
  assign stride_y = \port$4590$227 [161:158];
  assign plane = \port$4590$227 [157:138];
  assign tap_step = \port$4590$227 [137:118];
  assign row_step = \port$4590$227 [117:98];
  assign column_x = \port$4590$227 [27:14];
  assign row_y = \port$4590$227 [13:0];
  assign start_offset = \port$4590$227 [55:42];
endmodule

module tnthw_t8x8_vector_unit_tables(rst, bias_write, steps_write, drop, write_data, write_row, port__en, port__addr, \port__en$16 , \port__addr$18 , bias, steps__0, steps__1, clk);
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
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
  input drop;
  wire drop;
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
  reg [223:0] _15_;
  always @(posedge clk) begin
    if (port__en) begin
      _15_ <= bias_memory[port__addr];
    end
  end
  assign port__data = _15_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [55:0] steps_memory_0 [511:0];
  integer init_steps_memory_0;
  initial for (init_steps_memory_0 = 0; init_steps_memory_0 <= 511; init_steps_memory_0 = init_steps_memory_0 + 1) steps_memory_0 [init_steps_memory_0] = 0;
  always @(posedge clk) begin
    if (steps_write)
      steps_memory_0[write_row] <= { write_data[118:112], write_data[102:96], write_data[86:80], write_data[70:64], write_data[54:48], write_data[38:32], write_data[22:16], write_data[6:0] };
  end
  reg [55:0] _16_;
  always @(posedge clk) begin
    if (\port__en$16 ) begin
      _16_ <= steps_memory_0[\port__addr$18 ];
    end
  end
  assign \port__data$34  = _16_;
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [55:0] steps_memory_1 [511:0];
  integer init_steps_memory_1;
  initial for (init_steps_memory_1 = 0; init_steps_memory_1 <= 511; init_steps_memory_1 = init_steps_memory_1 + 1) steps_memory_1 [init_steps_memory_1] = 0;
  always @(posedge clk) begin
    if (steps_write)
      steps_memory_1[write_row] <= { write_data[126:120], write_data[110:104], write_data[94:88], write_data[78:72], write_data[62:56], write_data[46:40], write_data[30:24], write_data[14:8] };
  end
  reg [55:0] _17_;
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
