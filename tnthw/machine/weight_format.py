"""How a weight is stored."""

from __future__ import annotations

from enum import StrEnum

from tnthw.formats import TRIT2, TRIT5


class WeightFormat(StrEnum):
    """How one weight is stored in memory; the first two are ternary and have RTL."""

    TRIT5 = "trit5"  # five trits in a byte, 1.6 bits each
    TRIT2 = "trit2"  # two bits a trit, four in a byte
    INT8 = "int8"  # full-precision twins: timing, events and energy only
    FP16 = "fp16"
    FP32 = "fp32"

    @property
    def ternary(self) -> bool:
        """True for the formats that hold trits."""
        return self in (WeightFormat.TRIT5, WeightFormat.TRIT2)

    def weights_in(self, n_bytes: int) -> int:
        """Whole weights that fit in `n_bytes` bytes."""
        match self:
            case WeightFormat.TRIT5:
                return TRIT5.per_byte * n_bytes
            case WeightFormat.TRIT2:
                return TRIT2.per_byte * n_bytes
            case WeightFormat.INT8:
                return n_bytes
            case WeightFormat.FP16:
                return n_bytes // 2
            case WeightFormat.FP32:
                return n_bytes // 4
