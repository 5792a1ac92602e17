"""One component in Amaranth's simulator, and small machines to build it for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from amaranth.sim import Simulator

from tnthw.machine.accelerator import Accelerator


def simulate(component: Any, testbench: Callable[[Any], Any], clocked: bool = True) -> None:
    simulator = Simulator(component)
    if clocked:
        simulator.add_clock(1e-6)
    simulator.add_testbench(testbench)
    simulator.run()


def machine(lanes: int, columns: int, **fields: Any) -> Accelerator:
    plain = {"pixels": 4, "rescale_channels": 1, "activation_bank_words": 8}
    return Accelerator(name="test", lanes=lanes, columns=columns, **{**plain, **fields})
