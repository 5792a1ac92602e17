"""Multiplexers that become gates of late registers: what the registers take stays."""

from __future__ import annotations

from copy import deepcopy

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("amaranth")

from tests.rtl.late_registers import INPUTS, cell, chain, lut, values, with_registers
from tests.rtl.netlists import Netlist
from tnthw.rtl.last_choices import choose_last
from tnthw.rtl.own_gates import LEVELS

pytestmark = pytest.mark.rtl

TABLES = st.lists(st.integers(0, 2**16 - 1), min_size=LEVELS + 4, max_size=LEVELS + 4)
PLAIN = [0x6996] * (LEVELS + 4)
KINDS = {"PFUMX": ("ALUT", "BLUT", "C0"), "L6MUX21": ("D1", "D0", "SD")}


def multiplexer(
    tables: list[int], levels: int, kind: str, last: str = "select", *, gate: bool = False
) -> Netlist:
    """A register behind a multiplexer and perhaps a gate; one of its inputs has `levels` gates."""
    cells, late = chain(tables, levels)
    pins = {"upper": INPUTS[1:5], "lower": INPUTS[:4], "beside": INPUTS[2:6]}
    if last in pins:
        pins[last] = [late, *pins[last][:3]]
    for n, (name, bits) in enumerate(pins.items()):
        cells[name] = lut(tables[-1 - n], bits, 40 + n)
    upper, lower, select = KINDS[kind]
    chooses = late if last == "select" else INPUTS[5]
    cells["wide"] = cell(kind, "Z", {upper: 40, lower: 41, select: chooses, "Z": 50})
    if gate:
        cells["gate"] = lut(tables[-4], [INPUTS[0], 50, 42, INPUTS[3]], 51)
    return with_registers(cells, 51 if gate else 50, 1)


@given(TABLES, st.sampled_from(list(KINDS)), st.booleans())
def test_what_comes_last_chooses_last(tables: list[int], kind: str, gate: bool) -> None:
    before = multiplexer(tables, LEVELS - 1, kind, gate=gate)
    module = deepcopy(before)
    assert choose_last(module) == 1
    last = module["cells"]["gate" if gate else "wide"]
    assert last["type"] == "LUT4" and last["connections"]["C"] == [20 + LEVELS - 2]
    assert not {c["type"] for c in module["cells"].values()} & set(KINDS)
    np.testing.assert_array_equal(values(module), values(before))
    assert choose_last(module) == 0


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("levels", "last", "gate"),
    [
        (LEVELS - 1, "upper", False),  # a half comes last
        (LEVELS - 1, "lower", False),
        (LEVELS - 1, "upper", True),
        (LEVELS, "beside", True),  # so does what the gate has beside it
        (LEVELS - 2, "select", False),  # it is early
    ],
)
def test_others_stay(kind: str, levels: int, last: str, gate: bool) -> None:
    module = multiplexer(PLAIN, levels, kind, last, gate=gate)
    before = deepcopy(module)
    assert choose_last(module) == 0
    assert module == before


@pytest.mark.parametrize("gate", [False, True])
def test_a_multiplexer_that_drives_more_stays(gate: bool) -> None:
    module = multiplexer(PLAIN, LEVELS - 1, "PFUMX", gate=gate)
    module["ports"]["o"] = {"direction": "output", "bits": [50]}
    before = deepcopy(module)
    assert choose_last(module) == 0
    assert module == before
