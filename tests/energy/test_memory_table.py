from __future__ import annotations

import csv
from dataclasses import astuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tnthw.energy.files import find_technology
from tnthw.energy.memory_table import (
    COLUMNS,
    FOLDER,
    Flavour,
    MemoryFigures,
    at_depth,
    between,
    read_memory_table,
    read_provenance,
    table_file,
)
from tnthw.errors import ConfigError
from tnthw.machine.buffers import Ports

LOP = read_memory_table(45, Flavour.LOP)
TABLES = [(node, flavour) for node in read_provenance().nodes_nm for flavour in Flavour]


def flat(value: float) -> MemoryFigures:
    return MemoryFigures(**dict.fromkeys(COLUMNS, value))


@pytest.mark.parametrize(("node", "flavour"), TABLES)
def test_every_table_holds_every_width_of_its_range(node: int, flavour: Flavour) -> None:
    table = read_memory_table(node, flavour)
    narrow, wide = table.provenance.width_bits
    shallow, deep = table.provenance.depth
    assert set(table.lines) == {(p, w) for p in Ports for w in range(narrow, wide + 1, 8)}
    for (_, width), line in table.lines.items():
        powers = {1 << k for k in range(17) if shallow <= 1 << k <= deep}
        smallest = 8 * table.provenance.smallest_bytes
        assert {d for d in powers if d * width >= smallest} <= set(line)
        assert max(line) == deep and min(line) * width >= smallest
        assert all(value > 0 for found in line.values() for value in astuple(found))


def test_what_stands_in_the_file_is_found() -> None:
    rows = csv.DictReader(table_file(FOLDER, 45, Flavour.LOP).read_text().splitlines())
    for row in rows:
        found = LOP.figures(int(row["width_bits"]), int(row["depth"]), Ports(row["ports"]))
        assert astuple(found) == tuple(float(row[key]) for key in COLUMNS)


def test_between_two_depths_is_the_straight_line_in_whole_rows() -> None:
    line = {64: flat(1.0), 68: flat(2.0), 124: flat(9.0), 128: flat(20.0)}  # rows of four words
    values = [at_depth(line, d).read_pj for d in (64, 65, 68, 95, 96, 97, 124, 125, 128)]
    assert values == [1.0, 2.0, 2.0, 5.5, 5.5, 6.0, 9.0, 20.0, 20.0]


@settings(max_examples=60)
@given(width=st.integers(8, 1200), depth=st.integers(64, 65536), ports=st.sampled_from(list(Ports)))
def test_a_memory_lies_between_those_of_the_next_whole_bytes(
    width: int, depth: int, ports: Ports
) -> None:
    found = LOP.figures(width, depth, ports)
    parts = -(-width // 256)
    whole = width // (8 * parts), -(-width // (8 * parts))  # bytes of each part
    ends = [LOP.figures(8 * max(n, 1), depth, ports).times(parts) for n in whole]
    for name in COLUMNS:
        low, high = sorted(getattr(end, name) for end in ends)
        assert low * (1 - 1e-9) <= getattr(found, name) <= high * (1 + 1e-9)


def test_a_wide_word_is_kept_in_equal_parts() -> None:
    one, four = (LOP.figures(width, 512, Ports.R_W) for width in (256, 1024))
    assert four == one.times(4)
    assert (four.read_pj, four.access_ns) == (4 * one.read_pj, one.access_ns)


@pytest.mark.parametrize(
    ("width", "depth", "message"),
    [
        (64, 31, "31 words of 64 bits is too small for CACTI .32 words, 8 bits and 64 bytes are"),
        (7, 512, "512 words of 7 bits is too small for CACTI"),
        (8, 63, "63 words of 8 bits is too small for CACTI"),
        (64, 65537, "65,537 words of 64 bits is deeper than the table, .* from 32 to 65,536 words"),
    ],
)
def test_outside_the_range_there_is_one_message_and_no_figure(
    width: int, depth: int, message: str
) -> None:
    with pytest.raises(ConfigError, match=message) as caught:
        LOP.figures(width, depth, Ports.RW)
    assert str(caught.value).startswith("memories of 45 nm lop: ")
    assert "\n" not in str(caught.value)


def test_another_node_is_refused() -> None:
    with pytest.raises(ConfigError, match="there is no table of 28 nm, allowed are "):
        read_memory_table(28, Flavour.HP)


def test_flavours_differ_as_their_names_say() -> None:
    hp, lop, lstp = (read_memory_table(45, f).figures(64, 1024, Ports.R_W) for f in Flavour)
    assert lop.read_pj < hp.read_pj and lop.read_pj < lstp.read_pj
    assert hp.access_ns < lop.access_ns < lstp.access_ns
    assert hp.leakage_uw > lop.leakage_uw > 100 * lstp.leakage_uw


def test_published_figures_are_near() -> None:
    """Horowitz, ISSCC 2014: 10 and 20 pJ for 64 bits of 8 KB and 32 KB; a factor of 2.5 is near."""
    for flavour in (Flavour.HP, Flavour.LSTP):
        table = read_memory_table(45, flavour)
        for depth, cited in ((1024, 10), (4096, 20)):
            found = table.figures(64, depth, Ports.RW)
            assert cited / 2.5 < (found.read_pj + found.write_pj) / 2 < 2.5 * cited


def test_figures_of_another_run_of_cacti_go_with_capacity_as_these() -> None:
    """Bit Fusion's seven, 32 bits at 45 nm: 1.37 times those of high performance."""
    sram = find_technology("bitfusion45").sram
    assert sram is not None
    table = read_memory_table(45, Flavour.HP)
    for capacity, read, write in zip(sram.capacity_bytes, sram.read, sram.write, strict=True):
        found = table.figures(32, capacity // 4, Ports.RW)
        assert read / found.read_pj == pytest.approx(1.37, rel=0.1)
        assert write / found.write_pj == pytest.approx(1.37, rel=0.16)


@given(part=st.floats(0, 1))
def test_a_straight_line_stays_between_its_ends(part: float) -> None:
    assert 1.0 <= between(flat(1.0), flat(3.0), part).area_um2 <= 3.0
