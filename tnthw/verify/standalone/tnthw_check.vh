// What benches share: comparing memory with what it should be, and the names of errors.
    localparam SHOWN = 8;  // differences of a kind that are told; all are counted
    integer wrong = 0;     // differences of all kinds

    reg [8*BEAT_BYTES-1:0] expected [0:MEMORY_BEATS-1];

    // The name of an error, as docs/machine.md has it.
    function [8*18-1:0] error_name(input [3:0] code);
        case (code)
            `TNTHW_ERROR_NAMES
            default: error_name = "unknown";
        endcase
    endfunction

    function [8*9-1:0] unit_name(input integer unit);
        case (unit)
            0: unit_name = "MEMORY";
            1: unit_name = "ARRAY";
            2: unit_name = "VECTOR";
            default: unit_name = "sequencer";
        endcase
    endfunction

    // Compare beats `first` to `last`; `what` and `image` say what they hold, without an image if it is below 0.
    task compare(input integer first, input integer last, input string what, input integer image);
        integer beat, byte_, shown;
        reg [8*BEAT_BYTES-1:0] is, should;
        begin
            shown = 0;
            for (beat = first; beat <= last; beat = beat + 1) begin
                is = memory.contents[beat];
                should = expected[beat];
                if (is !== should)
                    for (byte_ = 0; byte_ < BEAT_BYTES; byte_ = byte_ + 1)
                        if (is[8*byte_ +: 8] !== should[8*byte_ +: 8]) begin
                            wrong = wrong + 1;
                            shown = shown + 1;
                            if (shown <= SHOWN) begin
                                $write("%0s", what);
                                if (image >= 0) $write(" of image %0d", image);
                                if (what == "the instructions")
                                    $write(", entry %0d",
                                        (beat - first) * BEAT_BYTES / `TNTHW_SLOT_BYTES);
                                $write(", byte %0d (%0s %0d, byte %0d of it): is %02h, expected %02h\n",
                                    (beat - first) * BEAT_BYTES + byte_, `TNTHW_UNIT, beat, byte_,
                                    is[8*byte_ +: 8], should[8*byte_ +: 8]);
                            end
                        end
            end
            if (shown > SHOWN) $write("  and %0d more bytes of it\n", shown - SHOWN);
        end
    endtask
