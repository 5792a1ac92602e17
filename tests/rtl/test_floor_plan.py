"""The sites of block RAMs: one each, near what they drive."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("amaranth")
pytest.importorskip("scipy")

from tnthw.rtl.floor_plan import BLOCK, SITES, plan_blocks

pytestmark = pytest.mark.rtl


def cell(kind: str, bel: str, **connections: int) -> dict[str, Any]:
    wires = {port: [bit] for port, bit in connections.items()}
    return {"type": kind, "attributes": {"NEXTPNR_BEL": bel}, "connections": wires}


def planned(cells: dict[str, dict[str, Any]]) -> dict[str, str]:
    """The sites that the blocks got, by name."""
    netlist = {"cells": {name: {"type": found["type"]} for name, found in cells.items()}}
    blocks = {name for name, found in cells.items() if found["type"] == BLOCK}
    assert plan_blocks(netlist, {"cells": cells}) == len(blocks)
    found = {name: of.get("attributes", {}).get("BEL") for name, of in netlist["cells"].items()}
    assert {name for name, bel in found.items() if bel} == blocks
    return {name: found[name] for name in blocks}


def test_the_part_has_208_sites() -> None:
    assert len(SITES) == len({name for *_, name in SITES}) == 208
    assert SITES[0] == (4, 22, "X4/Y22/EBR0")
    assert (75, 46, "X75/Y46/EBR3") in SITES


def test_a_block_goes_to_the_logic_that_it_serves() -> None:
    assert planned({
        "far": cell(BLOCK, "X4/Y82/EBR0", DOA0=1, DIA0=2),
        "reads": cell("TRELLIS_FF", "X61/Y44/SLICEA.FF0", M=1),
        "writes": cell("TRELLIS_COMB", "X59/Y50/SLICEA.LUT0", F=2),
    }) == {"far": "X60/Y46/EBR1"}  # fmt: skip


def test_who_would_lose_more_by_it_keeps_the_better_site() -> None:
    """Both want one site; from the row behind the part's edge the next one is two columns away."""
    cells = {"near": cell("TRELLIS_FF", "X58/Y46/SLICEA.FF0", M=1)}
    cells["near_too"] = cell("TRELLIS_FF", "X58/Y46/SLICEA.FF1", M=2)
    cells["right"] = cell("TRELLIS_FF", "X64/Y46/SLICEA.FF1", M=3)
    found = planned({
        **cells,
        "alone": cell(BLOCK, "X4/Y22/EBR0", DOA0=1),
        "drawn": cell(BLOCK, "X6/Y22/EBR1", DOA0=2, DOA1=3),
    })  # fmt: skip
    assert found == {"alone": "X58/Y46/EBR0", "drawn": "X60/Y46/EBR1"}


def test_nets_of_many_ends_and_no_blocks() -> None:
    loads = {
        f"load_{i}": cell("TRELLIS_FF", f"X{4 + i % 100}/Y2/SLICEA.FF0", CE=1) for i in range(61)
    }
    one = cell("TRELLIS_FF", "X114/Y82/SLICEA.FF0", M=2)
    block = cell(BLOCK, "X4/Y22/EBR0", CEB=1, DOA0=2)
    assert planned({**loads, "one": one, "block": block}) == {"block": "X114/Y82/EBR0"}
    assert planned(loads) == {}


@given(st.lists(st.tuples(st.integers(2, 124), st.integers(2, 94)), min_size=1, max_size=60))
def test_every_block_has_a_site_of_its_own(places: list[tuple[int, int]]) -> None:
    cells = {}
    for i, (x, y) in enumerate(places):
        cells[f"block_{i}"] = cell(BLOCK, "X4/Y22/EBR0", DOA0=i)
        cells[f"load_{i}"] = cell("TRELLIS_FF", f"X{x}/Y{y}/SLICEA.FF0", M=i)
    found = list(planned(cells).values())
    assert len(set(found)) == len(places)
    assert set(found) <= {name for *_, name in SITES}
