"""What a verification found."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing in which RTL and simulator disagree.

    Attributes
    ----------
    kind: "byte", "instruction", "cycles", "event" or "problem".
    image: number of the image.
    where: address with tensor, channel and position; instruction with its disassembly; event.
    simulator, rtl: what each of them has; a problem of the RTL alone has "" for the simulator.
    """

    kind: str
    image: int
    where: str
    simulator: str
    rtl: str

    def __str__(self) -> str:
        both = (
            f"simulator {self.simulator}, RTL {self.rtl}" if self.simulator else f"RTL {self.rtl}"
        )
        return f"image {self.image}: {self.where}: {both}"


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyReport:
    """Result of `verify`.

    Attributes
    ----------
    model, machine: names.
    simulator: what ran the RTL, with its version.
    images: number of images.
    bytes_compared, bytes_different: bytes of memory after each run, all runs together.
    cycles_rtl, cycles_simulator: cycles of all runs together.
    instructions_compared, instructions_different: instructions, by start and done cycle; under
        back-pressure only their number is compared.
    events_compared, events_different: event counters.
    problems: count of each breach of the port rules that the bench watches for, and of runs that
        did not end; all of them are zero on a right machine.
    back_pressure_seed: seed of random stalls on the memory port, or None; with stalls the RTL may
        only take longer.
    reset_cycle: cycle in which each run was interrupted by a reset and then started again, or None.
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
    instructions_compared: int
    instructions_different: int
    events_compared: int
    events_different: int
    problems: dict[str, int]
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
        values: dict[str, object] = {
            name: getattr(self, name) for name in self.__slots__ if name != "differences"
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
