"""Gates before an adder that go into its carry cells: what the netlist computes stays."""

from __future__ import annotations

from copy import deepcopy

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("amaranth")

from tests.rtl.netlists import Netlist, evaluated, mapped
from tnthw.rtl.carry_operands import _fit, take_in_operands

pytestmark = pytest.mark.rtl

SUMS = """
module top(input [7:0] a, b, c, input s, n, t, output [7:0] mux, cell_, less, three, twice, both,
           output [7:0] seen, step, output seen_);
  assign mux = a + (s ? b : c);
  assign cell_ = a + ((b ^ {8{n}}) & {8{s}});
  assign less = b - (s ? a : c);
  assign three = a + (b ^ c ^ {8{s}});
  assign twice = a + ((t ? c : a) ^ {8{n & s}});
  assign both = (s ? a : b) + (n ? b : c);
  wire [7:0] chosen = t ? b : c;
  assign seen = a + chosen;
  assign seen_ = chosen[3];
  assign step = (t ? a : b) + 8'd1;
endmodule
"""


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Netlist:
    return mapped(SUMS, tmp_path_factory.mktemp("carry"))


def test_sums_stay_what_they_were(module: Netlist) -> None:
    before = deepcopy(module)
    rng = np.random.default_rng(3)
    inputs = {name: rng.integers(0, 256, 5000) for name in "abc"}
    inputs |= {name: rng.integers(0, 2, 5000) for name in "snt"}
    a, b, c, s, n, t = (inputs[name] for name in "abcsnt")
    chosen, cell = np.where(s, b, c), np.where(s, b ^ -n, 0)
    expected = {
        "mux": a + chosen,
        "cell_": a + cell,
        "less": b - np.where(s, a, c),
        "three": a + (b ^ c ^ -s),
        "twice": a + (np.where(t, c, a) ^ -(n & s)),
        "both": np.where(s, a, b) + np.where(n, b, c),
        "seen": a + np.where(t, b, c),
        "step": np.where(t, a, b) + 1,
        "seen_": np.where(t, b, c) >> 3 & 1,
    }
    luts = sum(cell["type"] == "LUT4" for cell in module["cells"].values())
    gone = take_in_operands(module)
    assert sum(cell["type"] == "LUT4" for cell in module["cells"].values()) == luts - gone
    assert gone >= 4 * 8 + 7  # `mux`, `cell_`, `step`, one of `both`, `seen` but for a bit
    for netlist in (before, module):
        for name, values in evaluated(netlist, inputs).items():
            np.testing.assert_array_equal(values, expected[name] & (1 if name == "seen_" else 255))
    assert take_in_operands(module) == 0


@given(st.integers(1, 4), st.integers(0, 2**16 - 1), st.integers(0, 2**16 - 1))
def test_a_table_that_fits_is_both_functions(count: int, passes: int, generates: int) -> None:
    cases = 1 << count
    passes, generates = passes % (1 << cases), generates % (1 << cases)
    found = _fit(count, passes, generates)
    if found is None:
        return
    table, inputs = found
    for i in range(cases):
        pins = [int(x) if isinstance(x, str) else i >> x & 1 for x in inputs]
        at = sum(pin << n for n, pin in enumerate(pins))
        assert table >> at & 1 == passes >> i & 1
        if not passes >> i & 1:
            assert table >> (at & 3) & 1 == generates >> i & 1


@pytest.mark.parametrize(
    ("count", "passes", "generates", "fits"),
    [
        (2, 0b0110, 0b1010, True),  # a ^ b, else a: an adder
        (4, 0b0101_1010_0011_1100, 0b1010_1010_1010_1010, False),  # of one that is no choice
        (3, 0b1001_0110, 0b1010_1010, True),  # a ^ b ^ c, else a
        (4, 0b0110_1001_1001_0110, 0b1010_1010_1010_1010, False),  # one operand too many
    ],
)
def test_what_fits(count: int, passes: int, generates: int, fits: bool) -> None:
    assert (_fit(count, passes, generates) is not None) == fits
