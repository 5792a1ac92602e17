"""What a verification found."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing in which RTL and simulator disagree.

    Attributes
    ----------
    kind: "byte", "instruction", "cycles", "event" or "problem".
    image: number of the image; None for what belongs to the run as a whole.
    where: address with tensor, channel and position; instruction with its disassembly; event.
    simulator, rtl: what each of them has; a problem of the RTL alone has "" for the simulator.
    """

    kind: str
    image: int | None
    where: str
    simulator: str
    rtl: str

    def __str__(self) -> str:
        both = (
            f"simulator {self.simulator}, RTL {self.rtl}" if self.simulator else f"RTL {self.rtl}"
        )
        image = "run" if self.image is None else f"image {self.image}"
        return f"{image}: {self.where}: {both}"


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyReport:
    """Result of `verify`.

    Attributes
    ----------
    model, machine: names.
    simulator: what ran the RTL, with its version.
    images: number of images.
    bytes_compared, bytes_different: bytes of memory after the run, with the record of each image.
    cycles_rtl, cycles_simulator: cycles of the run.
    batch: images of a pass.
    first_cycles, later_cycles: of the first pass, and of each that follows, on the simulator; each
        instruction of each pass is compared by its cycles.
    instructions_compared, instructions_different: instructions, by start and done cycle; under
        back-pressure only their number is compared.
    events_compared, events_different: event counters.
    problems: count of each breach of the port rules that the bench watches for, and of runs that
        did not end; all of them are zero on a right machine.
    back_pressure_seed: seed of random stalls on the memory port, or None; with stalls the RTL may
        only take longer.
    reset_cycle: cycle in which the run was interrupted by a reset and then started again, or None.
    stalled_cycles: cycles in which back-pressure held up a stream.
    build_s, rtl_s, simulator_s: seconds of wall time.
    differences: the first differences, of every kind.
    """

    model: str
    machine: str
    simulator: str
    images: int
    bytes_compared: int
    bytes_different: int
    cycles_rtl: int
    cycles_simulator: int
    first_cycles: int
    later_cycles: int
    instructions_compared: int
    instructions_different: int
    events_compared: int
    events_different: int
    problems: dict[str, int]
    batch: int = 1
    back_pressure_seed: int | None = None
    reset_cycle: int | None = None
    stalled_cycles: int = 0
    build_s: float = 0.0
    rtl_s: float = 0.0
    simulator_s: float = 0.0
    differences: tuple[Difference, ...] = field(default=())

    @property
    def passed(self) -> bool:
        """True when RTL and simulator agree in everything that was compared."""
        if self.back_pressure_seed is None:
            cycles = self.cycles_rtl == self.cycles_simulator
        else:
            cycles = self.cycles_rtl >= self.cycles_simulator
        return (
            cycles
            and not self.bytes_different
            and not self.instructions_different
            and not self.events_different
            and not any(self.problems.values())
            and self.images > 0
        )

    def as_dict(self) -> dict[str, object]:
        """The object that `tnthw verify --json` prints."""
        left = ("differences", "batch", "first_cycles", "later_cycles")
        values: dict[str, object] = {
            name: getattr(self, name) for name in self.__slots__ if name not in left
        }
        values["run"] = {
            "images": self.images,
            "batch": self.batch,
            "first_cycles": self.first_cycles,
            "later_cycles": self.later_cycles,
            "mean_cycles": self.cycles_simulator / self.images,
        }
        values["passed"] = self.passed
        values["differences"] = [
            {
                "kind": d.kind,
                "image": d.image,
                "where": d.where,
                "simulator": d.simulator,
                "rtl": d.rtl,
            }
            for d in self.differences
        ]
        return values
