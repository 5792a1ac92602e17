"""Gates by hand: values, delays, what is counted, and what is taken back within a cycle."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.calibration.cells import tiny_library
from tnthw.calibration.electrical import Electrical, electrical
from tnthw.calibration.gate_sim import GateSim
from tnthw.calibration.mapping import Mapped
from tnthw.calibration.netlist import Netlist, flatten


def cell(kind: str, **pins: int | str) -> dict[str, Any]:
    return {"type": kind, "connections": {pin: [net] for pin, net in pins.items()}}


def made(
    folder: Path, ports: dict[str, list[int]], cells: dict[str, Any]
) -> tuple[Netlist, Electrical, GateSim]:
    library = tiny_library(folder)
    module = {"ports": {name: {"bits": bits} for name, bits in ports.items()}, "cells": cells}
    mapped = Mapped(top="top", modules={"top": module}, yosys="", clock_ps=1000)
    netlist = flatten(mapped, library)
    found = electrical(netlist, library)
    return netlist, found, GateSim(netlist, found)


def test_a_toggle_halves_its_clock_and_costs_what_its_parts_cost(tmp_path: Path) -> None:
    netlist, found, sim = made(
        tmp_path,
        {"clk": [2], "q": [3]},
        {"flop": cell("DFF", CK=2, D=4, Q=3), "inv": cell("INV", A=3, Y=4)},
    )
    (q,) = netlist.ports["q"]
    sim.count(True)
    shown = []
    for _ in range(6):
        shown.append(int(sim.values[q]))
        sim.cycle([], [])
    assert shown == [0, 1, 0, 1, 0, 1]
    # Q drives a pin of 2 fF at 1 V: 1 fJ and 5 inside; the inverter's output a pin alike: 1 and 1.
    inside, wire, inside_kept, wire_kept = sim.energy_fj().sum(axis=0)
    assert inside == pytest.approx(6 * (5 + 1 + 1 + 1))
    assert (inside_kept, wire_kept) == (pytest.approx(inside), pytest.approx(wire))
    assert wire == pytest.approx(6 * 2 * found.wire_fj[q])
    # The clock: 3 fJ at each edge and 3 fF at 1 V.
    assert found.clock_fj.sum() == pytest.approx(2 * 3 + 3)
    assert sim.clocked().tolist() == [6]


def test_a_pulse_is_counted_and_known_to_be_one(tmp_path: Path) -> None:
    # y = !(a & !a), with !a later by two more gates: a rising a makes a pulse of 0.
    netlist, _, sim = made(
        tmp_path,
        {"a": [2], "y": [6]},
        {
            "one": cell("INV", A=2, Y=3),
            "two": cell("INV", A=3, Y=4),
            "three": cell("INV", A=4, Y=5),
            "nand": cell("NAND2", A=2, B=5, Y=6),
        },
    )
    (a,), (y,) = netlist.ports["a"], netlist.ports["y"]
    sim.count(True)
    assert sim.values[y] == 1
    sim.cycle([a], [1])
    assert sim.values[y] == 1
    inside, _, kept, _ = sim.energy_fj().sum(axis=0)
    assert inside - kept == pytest.approx(2 * 2)  # y there and back, 2 fJ inside and no load
    assert sim.longest_ps > 30


def test_a_pulse_shorter_than_a_delay_is_none(tmp_path: Path) -> None:
    netlist, _, sim = made(
        tmp_path,
        {"a": [2], "y": [4]},
        {"one": cell("INV", A=2, Y=3), "nand": cell("NAND2", A=2, B=3, Y=4)},
    )
    (a,) = netlist.ports["a"]
    sim.count(True)
    sim.cycle([a], [1])  # 10 ps apart, and the gate takes 15
    inside, _, kept, _ = sim.energy_fj().sum(axis=0)
    assert inside == pytest.approx(kept)


def test_a_gated_clock_comes_through_when_it_was_let(tmp_path: Path) -> None:
    netlist, found, sim = made(
        tmp_path,
        {"clk": [2], "en": [3], "d": [4], "q": [6]},
        {"gate": cell("ICG", CK=2, EN=3, GCK=5), "flop": cell("DFF", CK=5, D=4, Q=6)},
    )
    (en,), (d,), (q,) = (netlist.ports[name] for name in ("en", "d", "q"))
    sim.cycle([d], [1])
    sim.count(True)
    sim.cycle([], [])
    assert sim.values[q] == 0
    sim.cycle([en], [1])  # is seen at the next edge
    assert sim.values[q] == 0
    sim.cycle([en], [0])
    assert sim.values[q] == 1
    assert sim.clocked().tolist() == [3, 1]
    assert found.domain_of.tolist() == [1, 1] or found.domain_of.tolist() == [0, 1]


def test_a_memory_reads_what_it_had_and_keeps_what_is_written(tmp_path: Path) -> None:
    bits = {"RD_PORTS": 1, "WR_PORTS": 1, "RD_CLK_ENABLE": 1, "WIDTH": 2, "SIZE": 4}
    memory = {
        "type": "$mem_v2",
        "parameters": {key: format(value, "032b") for key, value in bits.items()},
        "connections": {
            "RD_EN": [3], "RD_ADDR": [4, 5], "RD_DATA": [6, 7],
            "WR_EN": [8, 9], "WR_ADDR": [4, 5], "WR_DATA": [10, 11],
        },
    }  # fmt: skip
    ports = {"re": [3], "at": [4, 5], "out": [6, 7], "we": [8, 9], "in": [10, 11]}
    netlist, _, sim = made(tmp_path, ports, {"m": memory, "inv": cell("INV", A=6, Y=12)})
    drive = [net for name in ("at", "re", "we", "in") for net in netlist.ports[name]]

    def step(*values: int) -> int:
        sim.cycle(drive, values)
        return int(np.packbits(sim.values[netlist.ports["out"]], bitorder="little")[0])

    step(1, 0, 1, 1, 1, 0, 1)  # address 1, read and write 2
    assert step(1, 0, 1, 0, 1, 1, 0) == 0  # what was there; next write 1, the high bit alone
    assert step(1, 0, 1, 0, 0, 0, 0) == 2
    assert step(0, 0, 1, 0, 0, 0, 0) == 0  # the high bit was overwritten by 0
    assert step(1, 0, 0, 0, 0, 0, 0) == 0


def test_bits_of_a_port_that_are_one_net_inside_are_one_outside(tmp_path: Path) -> None:
    inner = {
        "ports": {"a": {"bits": [2]}, "y": {"bits": [3, 3, 2, "1"]}},
        "cells": {"inv": cell("INV", A=2, Y=3)},
    }
    top = {
        "ports": {"a": {"bits": [2]}, "y": {"bits": [3, 4, 5, 6]}},
        "cells": {"below": {"type": "inner", "connections": {"a": [2], "y": [3, 4, 5, 6]}}},
    }
    mapped = Mapped(top="top", modules={"top": top, "inner": inner}, yosys="", clock_ps=1000)
    library = tiny_library(tmp_path)
    netlist = flatten(mapped, library)
    sim = GateSim(netlist, electrical(netlist, library))
    for value in (1, 0):
        sim.cycle(netlist.ports["a"] if value else [], [1] if value else [])
        if not value:
            sim.cycle(netlist.ports["a"], [0])
        shown = [int(sim.values[net]) for net in netlist.ports["y"]]
        assert shown == [1 - value, 1 - value, value, 1]
