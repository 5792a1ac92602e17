"""What the host does for a run, by name: it lays the image out, writes it and reads the result."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from tnthw.energy.model import microjoules
from tnthw.energy.technology import Technology
from tnthw.program.program import Program
from tnthw.simulator.memory_values import input_lanes
from tnthw.simulator.result import SimulationResult
from tnthw.wording import counted

AS_IT_IS = "channels in words"
ROW_WINDOWS = "row windows"
WINDOWS = "parts of windows"


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """What the host and the machine move for the inputs and results of one pass.

    Attributes
    ----------
    images: of the pass.
    layout: `AS_IT_IS`; `ROW_WINDOWS` where a pixel is stored under every kernel column; `WINDOWS`
        where rows of the kernel share words too.
    image_bytes: the images themselves, a byte a value.
    written_bytes: that the host writes for it.
    copied_bytes: of these, pixels stored again, and zeros beside the image in windows.
    padding_bytes: of these, lanes without a pixel and what fills words up to beats.
    loaded_bytes: that the machine reads of it; its energy is in the run's.
    result_bytes: that the host reads.
    write_pj, read_pj: memory's energy of what the host writes and reads, which is not in the run's;
        None where the technology has no figure.
    load_pj: memory's energy of `loaded_bytes`, which is in the run's.
    """

    images: int
    layout: str
    image_bytes: int
    written_bytes: int
    copied_bytes: int
    padding_bytes: int
    loaded_bytes: int
    result_bytes: int
    write_pj: float | None
    read_pj: float | None
    load_pj: float | None

    def record(self) -> dict[str, Any]:
        """Return it as `--json` prints it, energies in microjoules."""
        return {
            "layout": self.layout,
            "image_bytes": self.image_bytes,
            "written_bytes": self.written_bytes,
            "copied_bytes": self.copied_bytes,
            "padding_bytes": self.padding_bytes,
            "loaded_bytes": self.loaded_bytes,
            "result_bytes": self.result_bytes,
            "write_uj": microjoules(self.write_pj),
            "read_uj": microjoules(self.read_pj),
            "load_uj": microjoules(self.load_pj),
        }

    def text(self) -> str:
        """In one line: who packs what, what it moves, and what of it the energy holds."""
        what = "an image" if self.images == 1 else counted(self.images, "image")
        parts = [
            f"{text} {_shown(energy)}"
            for text, energy in (
                ("written", self.write_pj),
                ("result read", self.read_pj),
                ("loaded (in the energy)", self.load_pj),
            )
        ]
        return (
            f"writes {self.written_bytes:,} bytes as {self.layout} for {what} of "
            f"{self.image_bytes:,} ({self.copied_bytes:,} copied, {self.padding_bytes:,} padding); "
            f"the machine reads {self.loaded_bytes:,} of it; memory: {', '.join(parts)}"
        )


def host_work(program: Program, result: SimulationResult, technology: Technology) -> Host:
    """Count what the host moves for the images of one pass, and what the machine reads of them."""
    machine = program.accelerator
    beat = machine.memory_bytes_per_cycle
    bits = machine.activation_bits
    several = program.batch
    written = several * program.input.held_beats(machine) * beat
    image = several * (math.prod(program.input_shape) * bits // 8)
    values = several * (int(input_lanes(program).sum()) * program.input.plane_length * bits // 8)
    loaded = result.details["input_words"] * machine.word_beats * beat
    read = several * program.output.held_beats(machine) * beat
    into, out_of = technology.dram_write(), technology.dram_read()
    return Host(
        images=several,
        layout=_layout(program),
        image_bytes=image,
        written_bytes=written,
        copied_bytes=values - image,
        padding_bytes=written - values,
        loaded_bytes=loaded,
        result_bytes=read,
        write_pj=None if into is None else 8 * written * into.value,
        read_pj=None if out_of is None else 8 * read * out_of.value,
        load_pj=None if out_of is None else 8 * loaded * out_of.value,
    )


def _layout(program: Program) -> str:
    if program.unfold is None:
        return AS_IT_IS
    return WINDOWS if program.unfold.mixes_rows else ROW_WINDOWS


def _shown(picojoules: float | None) -> str:
    return "-" if picojoules is None else f"{picojoules * 1e-6:.4g} uJ"
