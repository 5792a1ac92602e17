"""The trit decoder on every code of both formats."""

from __future__ import annotations

from typing import Any

import pytest

from tests.rtl.components import simulate
from tests.rtl.reference_array import decode_byte
from tnthw.machine.accelerator import WeightFormat
from tnthw.rtl.trits import TritDecoder

pytestmark = pytest.mark.rtl


@pytest.mark.parametrize("fmt", [WeightFormat.TRIT5, WeightFormat.TRIT2])
def test_trit_decoder_on_all_codes(fmt: WeightFormat) -> None:
    decoder = TritDecoder(fmt, 2)
    trits = fmt.weights_in(1)

    async def testbench(ctx: Any) -> None:
        illegal_codes = 0
        for code in range(256):
            for other in (0, code):  # the second byte of the beat; 0 is legal in both formats
                ctx.set(decoder.data, code | other << 8)
                await ctx.delay(1e-9)
                expected = decode_byte(fmt, code)
                second = decode_byte(fmt, other)
                assert ctx.get(decoder.illegal) == (expected is None or second is None)
                nz, neg = ctx.get(decoder.nz), ctx.get(decoder.neg)
                values = [(nz >> i & 1) * (1 - 2 * (neg >> i & 1)) for i in range(2 * trits)]
                assert values == (expected or [0] * trits) + (second or [0] * trits)
                assert neg & ~nz == 0
            illegal_codes += expected is None
        assert illegal_codes == {WeightFormat.TRIT5: 13, WeightFormat.TRIT2: 256 - 81}[fmt]

    simulate(decoder, testbench, clocked=False)
