"""Programs of one network for many machines, each compiled and timed once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from tnthw.compiler.compile import compile_mapped
from tnthw.compiler.mapping import Mapper, prepare
from tnthw.compiler.options import CompilerOptions
from tnthw.ir.graph import Graph
from tnthw.ir.weights import layers_of
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.weight_format import WeightFormat
from tnthw.program.program import Program
from tnthw.simulator.result import RunResult
from tnthw.simulator.run import Simulator


@dataclass(frozen=True, slots=True)
class TwinRuns:
    """Runs of a network; machines that are timed alike share one.

    Attributes
    ----------
    graph: a verified graph.
    mapper: the same, as the compiler takes it.
    wide: some weights are no trits.
    batch: images of a pass.
    count: images of a run.
    """

    graph: Graph
    mapper: Mapper
    wide: bool
    batch: int
    count: int
    _programs: dict[Accelerator, tuple[Program, Simulator]] = field(default_factory=dict)
    _cycles: dict[tuple[Accelerator, bool], int] = field(default_factory=dict)
    _ran: dict[Accelerator, tuple[Program, RunResult]] = field(default_factory=dict)

    @classmethod
    def of(cls, graph: Graph, batch: int, count: int) -> TwinRuns:
        """Runs of a graph, none of them made yet."""
        wide = any(not layer.ternary for layer in layers_of(graph))
        return cls(graph, Mapper(prepare(graph)), wide, batch, count)

    def cycles(self, machine: Accelerator, *, later: bool) -> int:
        """Cycles of the first image or of a later one; the program is kept for `run`.

        Raises
        ------
        InfeasibleError: the network does not fit the machine.
        """
        key = self._key(machine)
        if (key, later) not in self._cycles:
            _, simulator = self._program(key, machine)
            found = simulator.later() if later else simulator.run(None)
            self._cycles[key, later] = found.cycles
        return self._cycles[key, later]

    def forget(self, machine: Accelerator) -> None:
        """Keep the cycles of a machine, and no program."""
        self._programs.pop(self._key(machine), None)

    def run(self, machine: Accelerator) -> tuple[Program, RunResult]:
        """The program of a machine, and a run of it.

        Raises
        ------
        InfeasibleError: the network does not fit the machine.
        """
        key = self._key(machine)
        if key not in self._ran:
            program, simulator = self._program(key, machine)
            self._ran[key] = program, simulator.time_images(self.count)
            self.forget(machine)
        return self._ran[key]

    def _key(self, machine: Accelerator) -> Accelerator:
        """What machines have in common that are timed alike.

        A name changes nothing, nor does the kind of a 16-bit float where every weight is a trit.
        """
        key = replace(machine, name="any")
        if machine.weight_format is WeightFormat.BF16 and not self.wide:
            key = replace(key, weight_format=WeightFormat.FP16)
        return key

    def _program(self, key: Accelerator, machine: Accelerator) -> tuple[Program, Simulator]:
        if key not in self._programs:
            options = CompilerOptions(batch=self.batch)
            program = compile_mapped(self.mapper, machine, options=options)
            self._programs[key] = program, Simulator(program)
        return self._programs[key]
