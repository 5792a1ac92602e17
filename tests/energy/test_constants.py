"""Every figure of every technology that travels with the package, as its source has it.

The tables below repeat the files, so that no digit of them changes unseen.
"""

from __future__ import annotations

from typing import Any

import pytest

from tnthw.energy.files import find_technology, technologies

PJ, UM2 = "pJ", "um2"

OPERATORS: dict[str, dict[str, tuple[str, str, dict[int, float]]]] = {
    "horowitz45": {
        "int_add": ("horowitz2014", PJ, {8: 0.03, 32: 0.1}),
        "int_multiply": ("horowitz2014", PJ, {8: 0.2, 32: 3.1}),
        "float_add": ("horowitz2014", PJ, {16: 0.4, 32: 0.9}),
        "float_multiply": ("horowitz2014", PJ, {16: 1.1, 32: 3.7}),
        "area.int_add": ("dally2015", UM2, {8: 36.0, 16: 67.0, 32: 137.0}),
        "area.int_multiply": ("dally2015", UM2, {8: 282.0, 32: 3495.0}),
        "area.float_add": ("dally2015", UM2, {16: 1360.0, 32: 4184.0}),
        "area.float_multiply": ("dally2015", UM2, {16: 1640.0, 32: 7700.0}),
    },
    "aladdin40": {
        "int_add": ("aladdin", PJ, {32: 0.21}),
        "int_multiply": ("aladdin", PJ, {32: 12.68}),
        "float_add": ("aladdin", PJ, {32: 16.68}),
        "float_multiply": ("aladdin", PJ, {32: 35.3}),
        "area.int_add": ("aladdin", UM2, {32: 278.0}),
        "area.int_multiply": ("aladdin", UM2, {32: 6350.0}),
    },
    "bitfusion45": {
        "mac": ("bitfusion", PJ, {2: 0.0575, 4: 0.1202, 8: 0.2977, 16: 0.9474}),
        "area.mac": ("bitfusion", UM2, {2: 124.9, 4: 282.2, 8: 687.6, 16: 2203.2}),
    },
}

OPERATORS["horowitz45-cacti"] = OPERATORS["horowitz45"]

MEMORIES: dict[str, dict[str, Any]] = {
    "horowitz45": {
        "sram": ("horowitz2014", 64, {8192: (10, 10), 32768: (20, 20), 1048576: (100, 100)}),
        "dram": ("horowitz2014", 64, 1300.0, 1300.0),
    },
    "aladdin40": {},
    "bitfusion45": {
        "sram": (
            "cacti",
            32,
            {
                128: (0.684, 0.925),
                512: (1.06, 2.34),
                1024: (1.13, 3.30),
                2048: (1.90, 3.64),
                4096: (3.43, 4.31),
                8192: (6.39, 5.56),
                16384: (9.98, 8.42),
            },
        ),
        "dram": ("bitfusion_code", 1, 15.0, 15.0),
    },
}

MEMORIES["horowitz45-cacti"] = {
    **MEMORIES["horowitz45"],  # which those below go before
    "memories": ("cacti", 45, "lstp", ["lop"]),
    "dram_kind": "LPDDR4",
}

PROCESS = {
    "horowitz45": (45, 0.9),
    "horowitz45-cacti": (45, 0.9),
    "aladdin40": (40, None),
    "bitfusion45": (45, None),
}


CITED = [name for name in technologies() if find_technology(name).gates is None]
"""Technologies with the figures of a source; those of gates come from `tnthw calibrate`."""


def test_every_technology_is_in_the_tables() -> None:
    assert set(CITED) == set(OPERATORS) == set(MEMORIES) == set(PROCESS)


@pytest.mark.parametrize("name", CITED)
def test_operators_are_those_of_the_source(name: str) -> None:
    technology = find_technology(name)
    found = {}
    for prefix, owner in (("", technology), ("area.", technology.area)):
        for key in ("int_add", "int_multiply", "float_add", "float_multiply", "mac"):
            points = getattr(owner, key)
            if points is not None:
                table = dict(zip(points.bits, points.value, strict=True))
                found[prefix + key] = (points.source, points.unit, table)
    assert found == OPERATORS[name]


@pytest.mark.parametrize("name", CITED)
def test_memories_are_those_of_the_source(name: str) -> None:
    technology = find_technology(name)
    found: dict[str, Any] = {}
    if (sram := technology.sram) is not None:
        ways = zip(sram.read, sram.write, strict=True)
        table = dict(zip(sram.capacity_bytes, ways, strict=True))
        found["sram"] = (sram.source, sram.access_bits, table)
    if (dram := technology.dram) is not None:
        found["dram"] = (dram.source, dram.access_bits, dram.read, dram.write)
    if (memories := technology.memories) is not None:
        table = (memories.source, memories.node_nm, memories.flavour, memories.others)
        found["memories"] = table
    if technology.dram_kind is not None:
        found["dram_kind"] = technology.dram_kind
    assert found == MEMORIES[name]
    assert (technology.node_nm, technology.voltage_v) == PROCESS[name]
