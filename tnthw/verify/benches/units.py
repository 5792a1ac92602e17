"""The units of a machine side by side in one module, so that their benches share one build."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from amaranth import Module
from amaranth.back import verilog
from amaranth.lib.wiring import Component, Out, connect, flipped

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.weight_format import WeightFormat
from tnthw.rtl.column import Column
from tnthw.rtl.finish_channel import FinishChannel
from tnthw.rtl.memory import MemoryUnit
from tnthw.rtl.trits import TritDecoder

TOP = "tnthw_units"

BENCH_MACHINE = Accelerator(
    name="bench",
    lanes=5,
    columns=3,
    pixels=4,
    rescale_channels=1,
    finish_slots=2,
    weight_port_bytes=6,
    memory_bytes_per_cycle=3,
    memory_latency=3,
)
"""An odd shape: words and table rows end inside a beat, rows of weights have two, the adder tree
is no power of two."""


class Units(Component):
    """Trit decoders, a column, a finish channel and a memory unit, each with its own ports."""

    def __init__(self, accelerator: Accelerator) -> None:
        row = accelerator.weight_row_bytes
        self._units: dict[str, Component] = {
            "trit5": TritDecoder(WeightFormat.TRIT5, row),
            "trit2": TritDecoder(WeightFormat.TRIT2, row),
            "column": Column(accelerator.lanes, accelerator.activation_bits + 1),
            "finish": FinishChannel(accelerator),
            "memory": MemoryUnit(accelerator),
        }
        super().__init__({name: Out(unit.signature) for name, unit in self._units.items()})

    def elaborate(self, platform: object) -> Module:
        """Connect every port to the outside."""
        m = Module()
        for name, unit in self._units.items():
            m.submodules[name] = unit
            connect(m, flipped(getattr(self, name)), unit)
        return m


def units_verilog(accelerator: Accelerator = BENCH_MACHINE) -> str:
    """Verilog of `Units`."""
    with _builtin_yosys():
        return str(verilog.convert(Units(accelerator), name=TOP, emit_src=False))


@contextmanager
def _builtin_yosys() -> Iterator[None]:
    before = os.environ.get("AMARANTH_USE_YOSYS")
    os.environ["AMARANTH_USE_YOSYS"] = "builtin"
    try:
        yield
    finally:
        if before is None:
            del os.environ["AMARANTH_USE_YOSYS"]
        else:
            os.environ["AMARANTH_USE_YOSYS"] = before
