from __future__ import annotations

from tnthw.rtl.nets import nets


def test_each_bit_has_its_driver_and_what_takes_it() -> None:
    directions = {"A": "input", "B": "input", "Z": "output"}
    cells = {
        "one": {"port_directions": directions, "connections": {"A": [2], "B": [2, 3], "Z": [4]}},
        "two": {"port_directions": directions, "connections": {"A": [4], "B": ["0"], "Z": [5]}},
    }
    loads, drivers = nets(cells)
    assert drivers == {4: "one", 5: "two"}
    assert loads[2] == [("one", "A"), ("one", "B")] and loads[3] == [("one", "B")]
    assert loads[4] == [("two", "A")] and loads["0"] == [("two", "B")] and loads[5] == []
