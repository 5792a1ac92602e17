"""How a weight is stored."""

from __future__ import annotations

from enum import StrEnum

from tnthw.formats import TRIT2, TRIT5


class WeightFormat(StrEnum):
    """How one weight is stored in memory; the first two are ternary and have RTL."""

    TRIT5 = "trit5"  # five trits in a byte, 1.6 bits each
    TRIT2 = "trit2"  # two bits a trit, four in a byte
    INT4 = "int4"  # wider twins: timing, events and energy only
    INT8 = "int8"
    FP8 = "fp8"  # E4M3: four bits of exponent, three of fraction
    BF16 = "bf16"
    FP16 = "fp16"
    FP32 = "fp32"

    @property
    def ternary(self) -> bool:
        """True for the formats that hold trits."""
        return self in (WeightFormat.TRIT5, WeightFormat.TRIT2)

    @property
    def floating(self) -> bool:
        """True for the formats with an exponent."""
        return self in (WeightFormat.FP8, WeightFormat.BF16, WeightFormat.FP16, WeightFormat.FP32)

    @property
    def significand(self) -> int:
        """Bits of a float's significand, with the one that is not stored."""
        return {
            WeightFormat.FP8: 4,
            WeightFormat.BF16: 8,
            WeightFormat.FP16: 11,
            WeightFormat.FP32: 24,
        }[self]

    @property
    def bits(self) -> float:
        """Bits of a weight where nothing is filled up."""
        return {
            WeightFormat.TRIT5: 8 / TRIT5.per_byte,
            WeightFormat.TRIT2: 8 / TRIT2.per_byte,
            WeightFormat.INT4: 4,
            WeightFormat.INT8: 8,
            WeightFormat.FP8: 8,
            WeightFormat.BF16: 16,
            WeightFormat.FP16: 16,
            WeightFormat.FP32: 32,
        }[self]

    def weights_in(self, n_bytes: int) -> int:
        """Whole weights that fit in `n_bytes` bytes."""
        match self:
            case WeightFormat.TRIT5:
                return TRIT5.per_byte * n_bytes
            case WeightFormat.TRIT2:
                return TRIT2.per_byte * n_bytes
            case WeightFormat.INT4:
                return 2 * n_bytes
            case WeightFormat.INT8 | WeightFormat.FP8:
                return n_bytes
            case WeightFormat.BF16 | WeightFormat.FP16:
                return n_bytes // 2
            case WeightFormat.FP32:
                return n_bytes // 4
