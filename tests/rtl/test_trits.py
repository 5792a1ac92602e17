"""The trit decoder on every code of both formats."""

from __future__ import annotations

from typing import Any

import pytest

from tests.rtl.components import simulate
from tests.rtl.reference_array import decode_byte
from tnthw.machine.weight_format import WeightFormat
from tnthw.rtl.trits import DECODE_CYCLES, TritDecoder

pytestmark = pytest.mark.rtl


@pytest.mark.parametrize("fmt", [WeightFormat.TRIT5, WeightFormat.TRIT2])
def test_trit_decoder_on_all_codes(fmt: WeightFormat) -> None:
    decoder = TritDecoder(fmt, 2)
    trits = fmt.weights_in(1)

    async def testbench(ctx: Any) -> None:
        # the second byte of the row is 0, which is legal in both formats, or the first once more
        rows = [(code, other) for code in range(256) for other in (0, code)]
        illegal_codes = 0
        for cycle in range(len(rows) + DECODE_CYCLES + 1):
            if cycle < len(rows):
                ctx.set(decoder.data, rows[cycle][0] | rows[cycle][1] << 8)
            if 0 <= cycle - DECODE_CYCLES < len(rows):
                expected = [decode_byte(fmt, code) for code in rows[cycle - DECODE_CYCLES]]
                nz, neg = ctx.get(decoder.nz), ctx.get(decoder.neg)
                values = [(nz >> i & 1) * (1 - 2 * (neg >> i & 1)) for i in range(2 * trits)]
                for i, byte in enumerate(expected):
                    assert byte is None or values[i * trits : (i + 1) * trits] == byte
                assert neg & ~nz == 0
            if cycle > DECODE_CYCLES:
                code, other = rows[cycle - DECODE_CYCLES - 1]
                illegal = decode_byte(fmt, code) is None
                assert ctx.get(decoder.illegal) == illegal
                illegal_codes += illegal and other == 0
            await ctx.tick()
        assert illegal_codes == {WeightFormat.TRIT5: 13, WeightFormat.TRIT2: 256 - 81}[fmt]

    simulate(decoder, testbench)
