"""What the fields of one instruction can count; larger layers are cut into several instructions."""

from __future__ import annotations

from tnthw.machine.encoding import LAYOUTS
from tnthw.machine.fields import BEAT_BITS, ROW_BITS
from tnthw.machine.isa import Opcode

_HIGH = {
    opcode: {field.name: field.high for field in LAYOUTS[opcode]}
    for opcode in (Opcode.ACCUMULATE, Opcode.SUM_POOL, Opcode.LOAD)
}

LARGEST_KERNEL = _HIGH[Opcode.ACCUMULATE]["kernel_y"]
"""Most taps along one side of a window."""

LARGEST_STRIDE = _HIGH[Opcode.ACCUMULATE]["stride_y"]
"""Largest step from one output position to the next."""

LARGEST_DILATION = _HIGH[Opcode.ACCUMULATE]["dilation_y"]
"""Largest step from one tap to the next."""

LARGEST_DEPTH = _HIGH[Opcode.ACCUMULATE]["planes"]
"""Most input planes of one ACCUMULATE."""

LARGEST_SIDE = _HIGH[Opcode.ACCUMULATE]["row_y"]
"""Largest side of an image with the padding on one side of it: coordinates are signed."""

LARGEST_RUN = min(_HIGH[Opcode.SUM_POOL]["width"], _HIGH[Opcode.SUM_POOL]["positions"])
"""Most words that one pool copies as one row."""

LARGEST_PLANES = _HIGH[Opcode.LOAD]["rows"]
"""Most planes of a tensor, which one LOAD or STORE moves."""

LARGEST_FILL = (1 << BEAT_BITS) - 1
"""Most beats of one LOAD_WEIGHTS."""

WEIGHT_ROWS = 1 << ROW_BITS
"""Rows of the weight buffer that an address reaches."""
