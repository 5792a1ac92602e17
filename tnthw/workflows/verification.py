"""A network on the generated RTL, compared with the simulator in every byte and every cycle."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from tnthw.errors import ConfigError
from tnthw.extras import need
from tnthw.files import writable
from tnthw.wording import counted
from tnthw.workflows import inputs
from tnthw.workflows.arguments import kind_of, path_of
from tnthw.workflows.compiling import compile
from tnthw.workflows.inputs import Images
from tnthw.workflows.machines import MachineLike
from tnthw.workflows.models import Model, load
from tnthw.workflows.results import Result, frame

if TYPE_CHECKING:
    import pandas as pd

    from tnthw.verify.report import VerifyReport
    from tnthw.verify.wave import Wave

DEFAULT_IMAGES = 2
"""Images that run on the RTL where nothing else is asked for; it is slower than the simulator."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Verification(Result):
    """What RTL and simulator were compared in, and where they differ.

    Attributes
    ----------
    model: what ran.
    images: what it ran on.
    report: counts, and the first differences of every kind.
    """

    model: Model
    images: Images
    report: VerifyReport

    @property
    def passed(self) -> bool:
        """True when RTL and simulator agree in everything that was compared."""
        return self.report.passed

    @property
    def frame(self) -> pd.DataFrame:
        """What was compared: one row each for bytes, instructions, events and cycles."""
        found = self.report
        rows: list[dict[str, Any]] = [
            {
                "what": what,
                "compared": getattr(found, f"{what}_compared"),
                "different": getattr(found, f"{what}_different"),
            }
            for what in ("bytes", "instructions", "events")
        ]
        cycles = abs(found.cycles_rtl - found.cycles_simulator)
        rows.append({"what": "cycles", "compared": found.cycles_rtl, "different": cycles})
        return frame(rows)

    @property
    def differences(self) -> pd.DataFrame:
        """The first differences: kind, image, where, simulator, rtl."""
        rows = self.record()["differences"]
        if rows:
            return frame(rows)
        return frame([]).reindex(columns=["kind", "image", "where", "simulator", "rtl"])

    def lines(self) -> tuple[str, ...]:
        """The verdict and what it rests on."""
        found = self.report
        verdict = "agree" if found.passed else "DIFFER"
        return (
            f"{self.model.name} on {found.machine}: RTL and simulator {verdict} "
            f"({found.simulator}, {counted(found.images, 'image')})",
            f"differences: {found.bytes_different:,} of {found.bytes_compared:,} bytes, "
            f"{found.instructions_different:,} of {found.instructions_compared:,} instructions, "
            f"{found.events_different:,} of {found.events_compared:,} events; cycles "
            f"{found.cycles_rtl:,} and {found.cycles_simulator:,}",
        )

    def table(self) -> pd.DataFrame | None:
        """What was compared."""
        return self.frame

    def record(self) -> dict[str, Any]:
        """Return the object that `tnthw verify --json` prints."""
        return {
            **self.report.as_dict(),
            "model": self.model.name,
            "image_note": self.images.note,
            "notes": self.model.notes,
        }


def verify(
    model: Model | str,
    machine: MachineLike | None = None,
    images: object = None,
    *,
    simulator: str = "verilator",
    stall_seed: int | None = None,
    verilog: str | None = None,
    batch: int = 1,
    wave: str | os.PathLike[str] | None = None,
    wave_from: int | None = None,
    wave_to: int | None = None,
) -> Verification:
    """Run a network on the generated RTL and compare it with the simulator.

    Every byte of memory, with all intermediate layers in it, every instruction's start and end, and
    every event counter must be equal.

    Parameters
    ----------
    model: as `load` takes it.
    machine: as `machine` takes it; None for the smallest preset that the network fits.
    images: as `images` takes them; two without any.
    simulator: what runs the RTL: "verilator", "icarus" or "amaranth".
    stall_seed: stall the memory port at random, from this seed; cycles may then only grow.
    verilog: text of the machine, instead of what tnthw emits (not with amaranth).
    batch: images of a pass, whose weights are fetched once for all of them; the last pass of a
        run may have room for more.
    wave: a file, `.vcd` or `.fst`, for the wave of one more run, with each unit's instruction in
        words; a view for GTKWave lies beside it (not with amaranth).
    wave_from, wave_to: cycles of the run that the wave shows, the last included.

    Raises
    ------
    MissingToolError: the package or the tool that runs the RTL is not installed.
    VerificationError: there is no such simulator, or the simulation broke down.
    TnthwError: another of its kinds; a name, a file or an image is wrong.

    Examples
    --------
    >>> import tnthw
    >>> tnthw.verify("digits", images=1, simulator="amaranth").passed
    True
    """
    found = load(model)
    _check(simulator, stall_seed, verilog)
    shown = _wave(wave, wave_from, wave_to, simulator, verilog, batch)
    if simulator in ("verilator", "icarus"):
        for package in ("amaranth", "cocotb"):  # one install line for all of it
            need(package, "verify", f"verification with {simulator}")
    need("amaranth", "rtl", "verification")
    from tnthw.verify.run import verify as run
    from tnthw.verify.wave import write_wave

    program = compile(found, machine, keep=True, batch=batch)
    pictures = inputs.images(found, DEFAULT_IMAGES if images is None else images)
    pixels = list(pictures.pixels.reshape(-1, *program.input_shape))
    report = run(
        program,
        pixels,
        simulator=simulator,
        back_pressure_seed=stall_seed,
        verilog=verilog,
    )
    if shown is not None:
        write_wave(program, pixels, shown, simulator=simulator, back_pressure_seed=stall_seed)
    return Verification(model=found, images=pictures, report=report)


def _wave(
    wave: object, first: object, last: object, simulator: str, verilog: str | None, batch: int
) -> Wave | None:
    """What the wave is asked to be, or None for none; refused before anything runs."""
    if wave is None:
        if first is not None or last is not None:
            raise ConfigError("wave_from, wave_to: are for a wave; give its file, wave=FILE.fst")
        return None
    if simulator == "amaranth" or verilog is not None or batch != 1:
        raise ConfigError(
            "wave: is not written with simulator 'amaranth', a Verilog text of your own or several "
            "images in a pass; leave those out"
        )
    from tnthw.verify.wave import Wave

    for each in (first, last):
        whole = isinstance(each, int) and not isinstance(each, bool)
        if each is not None and not (whole and int(str(each)) >= 0):
            raise ConfigError(f"wave: got {kind_of(each)}; give cycles as whole numbers from 0")
    path = writable(path_of(wave, "wave"))
    return Wave(path=path, first=cast("int | None", first), last=cast("int | None", last))


def _check(simulator: object, stall_seed: object, verilog: object) -> None:
    if not isinstance(simulator, str):
        raise ConfigError(f"simulator: got {kind_of(simulator)}; give its name")
    whole = isinstance(stall_seed, int) and not isinstance(stall_seed, bool)
    if stall_seed is not None and not (whole and 0 <= int(str(stall_seed)) < 1 << 32):
        raise ConfigError(
            f"stall_seed: got {kind_of(stall_seed)}; give a whole number from 0 to {(1 << 32) - 1}"
        )
    if verilog is not None and not isinstance(verilog, str):
        raise ConfigError(f"verilog: got {kind_of(verilog)}; give the text of the machine")
