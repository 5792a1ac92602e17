"""tnthw's cycles beside SCALE-Sim's, with every difference under a name.

Both count cycles of an array of the same size.  Starting from what SCALE-Sim reports for a layer,
each part adds or takes away what one difference in rules, mapping or hardware makes; the last sum
is tnthw's number.  `not_attributed` compares the vectors that the program really streams with those
that the layer's shape and the mapping call for; it is 0 for every layer that is understood.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tnthw.compiler.emit.tile_counts import group_tiles, node_tiles
from tnthw.compiler.emit.tiles import parts_of, starts_of
from tnthw.compiler.layout import groups_of
from tnthw.compiler.mapping import Mapper, prepare
from tnthw.compiler.steps import ConvStep, Step
from tnthw.compiler.unfold import layouts
from tnthw.errors import ProgramError
from tnthw.ir.graph import Graph
from tnthw.machine.accelerator import Accelerator
from tnthw.peers.array_time import ArrayTime, array_time
from tnthw.peers.gemm import ConvShape, Gemm, conv_shape
from tnthw.peers.scalesim.model import Dataflow, Estimate, assign, estimate
from tnthw.peers.scalesim.shapes import scalesim_gemm
from tnthw.program.program import Program
from tnthw.simulator.result import SimulationResult

PARTS: dict[str, str] = {
    "last_index": "theirs reports the index of the last cycle, which is one less than the count",
    "ofmap_ceil": "theirs rounds the output's sides up, a convolution rounds down",
    "operand_fill": "theirs fills the array with weights (WS) or inputs (IS) before each fold",
    "skew": "theirs skews operands and results at the start and end of each fold, not overlapped",
    "idle_rows": "rows of their array that the last fold leaves idle",
    "idle_columns": "columns of their array that the last fold leaves idle",
    "own_idle_columns": "columns of ours that the last column group leaves idle",
    "own_idle_lanes": "lanes of ours that hold no input channel: a kernel position starts a word",
    "row_windows": "lanes of ours left over in the words of the first layer, parts of its windows",
    "digits": "vectors of ours for a second and later digit of a wider input, and lone shifts",
    "tile_loading": "a tile of ours with fewer positions than cycles to load it (tile_rows) or 4",
    "dispatch": "our instruction was not dispatched yet",
    "wait_memory": "our array waits for loads of activations or weights",
    "wait_vector": "our array waits for the vector unit: rescale, addition, pool",
    "banks": "our array waits for a bank of the activation buffer",
    "end_of_run": "our last results pass through adder tree, vector unit and memory port",
    "overlap_in": "cycles reported for this layer in which the array worked for another",
    "overlap_out": "cycles of the array for this layer that are reported for another",
    "not_attributed": "vectors that neither the shape nor the mapping accounts for",
}
"""Each part of a difference, in the order in which they are added, and what it means."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeerRow:
    """One layer of tnthw beside one dataflow of SCALE-Sim.

    Attributes
    ----------
    name, op: the layer.
    cycles: its cycles as the simulator reports them.
    dataflow: of SCALE-Sim.
    gemm: the layer's true matrix product; None for a layer that SCALE-Sim does not know (pools).
    scalesim: what SCALE-Sim reports, for the matrix product that its own rules make of the layer.
    parts: cycles of each of `PARTS`; `scalesim.cycles` and all of them add up to `cycles`.
    """

    name: str
    op: str
    cycles: int
    dataflow: Dataflow
    gemm: Gemm | None
    scalesim: Estimate | None
    parts: dict[str, int]

    @property
    def scalesim_cycles(self) -> int:
        """Cycles that SCALE-Sim reports; 0 for a layer that it does not know."""
        return 0 if self.scalesim is None else self.scalesim.cycles

    @property
    def difference(self) -> int:
        """Cycles of tnthw less those of SCALE-Sim."""
        return self.cycles - self.scalesim_cycles


def compare_scalesim(
    graph: Graph,
    program: Program,
    result: SimulationResult,
    dataflows: Iterable[Dataflow] = tuple(Dataflow),
) -> list[PeerRow]:
    """Put each layer of a run beside SCALE-Sim's count for the same layer on the same array.

    SCALE-Sim's array has the machine's `lanes` as rows and its `columns` as columns.

    Parameters
    ----------
    graph: the network that the program was compiled from.
    program, result: the program and a run of it.
    dataflows: those to compare with.

    Returns
    -------
    For each dataflow in turn, one row for each layer of the program.

    Raises
    ------
    ProgramError: the program is of another network, or uses no array.
    """
    machine = program.accelerator
    steps, mapped = _steps(graph, program)
    shapes = [conv_shape(step) if isinstance(step, ConvStep) else None for step in steps]
    times = array_time(program, result)
    rows = []
    for dataflow in dataflows:
        for step, whole, shape, layer, time in zip(
            mapped, steps, shapes, result.layers, times, strict=True
        ):
            parts = dict.fromkeys(PARTS, 0)
            theirs = None
            if shape is not None and isinstance(step, ConvStep) and isinstance(whole, ConvStep):
                theirs = estimate(scalesim_gemm(shape), dataflow, machine.lanes, machine.columns)
                parts |= _rules(shape, theirs)
                parts |= _mapping(step, whole, shape, theirs, time, machine)
            parts |= _timing(time, layer.cycles)
            rows.append(
                PeerRow(
                    name=layer.name,
                    op=layer.op,
                    cycles=layer.cycles,
                    dataflow=dataflow,
                    gemm=None if shape is None else shape.gemm,
                    scalesim=theirs,
                    parts=parts,
                )
            )
    return rows


def _steps(graph: Graph, program: Program) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
    """Steps of a graph as it has them, and as they lie on the program's machine."""
    for network in Mapper(prepare(graph)).orders(program.accelerator):
        if [step.layer for step in network.steps] != [layer.name for layer in program.layers]:
            continue
        for way, unfold in layouts(network, program.accelerator):
            if unfold == program.unfold:
                return network.steps, way.steps
    raise ProgramError(
        f"program {program.name}: its layers are not those of graph {graph.name}; compare a "
        f"program with the graph that it was compiled from"
    )


def _rules(shape: ConvShape, theirs: Estimate) -> dict[str, int]:
    """From the reported cycles to the steps of folds of the true matrix product."""
    true = estimate(shape.gemm, theirs.dataflow, theirs.rows, theirs.columns)
    filled = 0 if theirs.dataflow is Dataflow.OS else theirs.rows
    return {
        "last_index": theirs.true_cycles - theirs.cycles,
        "ofmap_ceil": true.true_cycles - theirs.true_cycles,
        "operand_fill": -true.folds * filled,
        "skew": -true.folds * (theirs.rows + theirs.columns - 2),
    }


def _mapping(
    step: ConvStep,
    whole: ConvStep,
    shape: ConvShape,
    theirs: Estimate,
    time: ArrayTime,
    machine: Accelerator,
) -> dict[str, int]:
    """From their folds' steps to our vectors.

    Both leave parts of the array idle at edges.  With all edges filled, both would take
    `ceil(macs / (rows * columns))` steps, so the way goes from theirs down to that and up to ours.
    """
    rows, columns, gemm = machine.lanes, machine.columns, shape.gemm
    spread = assign(gemm, theirs.dataflow)
    folds = -(-spread.rows // rows) * -(-spread.columns // columns)
    steps = gemm.count * folds * spread.time
    column_folds = -(-spread.columns // columns)
    without_rows = -(-gemm.count * spread.rows * column_folds * spread.time // rows)
    packed = -(-gemm.macs // (rows * columns))
    numbers = groups_of(step.output, machine)
    tiles = sum(group_tiles(step, group, machine) for group in numbers)
    # what every column group would take with full lanes; an expansion's terms each take it again
    digits = _digits(step, machine) - tiles
    full_lanes = -(-len(whole.nodes) * len(numbers) * gemm.k * gemm.m // rows)
    return {
        "idle_rows": without_rows - steps,
        "idle_columns": packed - without_rows,
        "own_idle_columns": full_lanes - packed,
        "row_windows" if step.reads else "own_idle_lanes": tiles * gemm.m - full_lanes,
        "digits": digits * gemm.m,
        "not_attributed": time.vectors - (tiles + digits) * gemm.m,
    }


def _digits(step: ConvStep, machine: Accelerator) -> int:
    """Tiles that a layer streams past, each digit of its input again, tiles that only shift too."""
    parts = parts_of(step, machine)
    shifts = sum(len(starts_of(part.shift, machine)) - 1 for part in parts if part.shift)
    return sum(
        shifts + sum(node_tiles(step, part.node, group, machine) for part in parts)
        for group in groups_of(step.output, machine)
    )


def _timing(time: ArrayTime, cycles: int) -> dict[str, int]:
    """From our vectors to the cycles that the simulator reports for the layer."""
    return {
        "tile_loading": time.tile_loading,
        "dispatch": time.dispatch,
        "wait_memory": time.wait_memory,
        "wait_vector": time.wait_vector,
        "banks": time.banks,
        "end_of_run": time.end_of_run,
        "overlap_in": cycles - time.shared,
        "overlap_out": time.shared - time.cycles,
    }
