"""Which features a case reached: of its network, its machine, its program and its values.

The program's are read off its instructions, not asked of the compiler, so that a compiler that
stops doing something cannot go on claiming it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from tests.strategies.hard import Case
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate, Add, MaxPool, Rescale, Reshape, SumPool
from tnthw.machine import isa
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Instruction
from tnthw.machine.weight_format import WeightFormat
from tnthw.program.decode import Stream
from tnthw.program.program import Program


def features(case: Case, stream: Stream) -> set[str]:
    """Names of the features that a case reached; `stream` holds its program's instructions."""
    return (
        _network(case.graph)
        | _machine(case.machine)
        | _tightness(case.graph, case.machine)
        | _program(case.program, stream)
    )


def reached_bound(graph: Graph, values: Mapping[str, NDArray[np.int64]]) -> bool:
    """True where some accumulator took a value at its proven bound."""
    return any(
        bool(np.isin(values[node.name], (node.type.low, node.type.high)).any())
        for node in graph
        if isinstance(node, Accumulate) and node.trits.any()
    )


def _chosen(*pairs: tuple[str, object]) -> set[str]:
    return {name for name, present in pairs if present}


def _network(graph: Graph) -> set[str]:
    found: set[str] = set()
    users = graph.users()
    makers = {node.name: node for node in graph}
    for node in graph:
        found |= _chosen(
            ("few-bit activation", node.type.bits <= 4 and not isinstance(node, Accumulate)),
            ("value read three times", len(users[node.name]) >= 3),
            ("one pixel", node.type.shape[1:] == (1, 1)),
            ("wide vector", len(node.type.shape) == 1 and node.type.shape[0] >= 1000),
        )
        if isinstance(node, Accumulate):
            found |= _accumulate(node, makers[node.inputs[0]].type.shape[0])
        elif isinstance(node, MaxPool | SumPool):
            found |= _pool(node, makers[node.inputs[0]].type.shape)
        elif isinstance(node, Add):
            sources = [makers[name] for name in node.inputs]
            found |= _chosen(
                ("residual around a residual", any(isinstance(s, Add) for s in sources)),
                ("residual of two branches", all(isinstance(s, Rescale) for s in sources)),
            )
        elif isinstance(node, Rescale):
            totals = (node.signs.astype(np.int64) << node.exponents).sum(axis=1)
            found |= _chosen(
                ("negative factor", (totals < 0).any()), ("zero factor", (totals == 0).any())
            )
        elif isinstance(node, Reshape):
            found.add("flatten")
    return found


def _accumulate(node: Accumulate, channels: int) -> set[str]:
    found = _chosen(
        ("linear", node.trits.ndim == 2),
        ("linear of 4096", node.trits.ndim == 2 and channels == 4096),
        ("expansion", len(node.inputs) == 2 and not node.shift),
        ("planes of wide weights", node.shift > 0),
        ("grouped", node.groups > 1),
        ("depthwise", node.groups > 1 and node.groups == channels),
    )
    if node.trits.ndim == 2:
        return found
    kernel, stride, dilation = node.trits.shape[2:], node.stride, node.dilation
    for axis, name in enumerate("yx"):
        found |= _chosen(
            (f"dilation in {name}", dilation[axis] > 1),
            (f"dilation with stride in {name}", dilation[axis] > 1 and stride[axis] > 1),
            (f"padding of a kernel in {name}", node.padding[axis] >= kernel[axis]),
        )
    return found | _chosen(
        ("dilation with groups", max(dilation) > 1 and node.groups > 1),
        ("axes that differ", len({*stride}) == len({*dilation}) == 2),
        ("1 x N kernel", kernel[0] == 1 and kernel[1] > 1),
        ("N x 1 kernel", kernel[0] > 1 and kernel[1] == 1),
        ("1 x 1 kernel", kernel == (1, 1)),
    )


def _pool(node: MaxPool | SumPool, shape: tuple[int, ...]) -> set[str]:
    return _chosen(
        (
            f"overlapping {node.op}",
            any(k > s for k, s in zip(node.kernel, node.stride, strict=True)),
        ),
        (f"padded {node.op}", max(node.padding) > 0),
        ("pool with gaps", any(k < s for k, s in zip(node.kernel, node.stride, strict=True))),
        ("global pool", node.kernel == shape[1:] and shape[1:] != (1, 1)),
    )


def _machine(machine: Accelerator) -> set[str]:
    return _chosen(
        ("one lane", machine.lanes == 1),
        ("one column", machine.columns == 1),
        ("one accumulator a column", machine.pixels == 1),
        ("lanes no power of two", machine.lanes & (machine.lanes - 1)),
        ("more columns than lanes", machine.columns > machine.lanes),
        ("several groups a word", machine.lanes >= 2 * machine.columns),
        ("tiny banks", machine.activation_bank_words <= 16),
        ("one bank", machine.activation_banks == 1),
        ("two-bit trits", machine.weight_format is WeightFormat.TRIT2),
        ("weights for one tile", machine.weight_buffer_rows < 2 * machine.tile_rows),
        ("weight rows of several beats", machine.weight_row_beats > 1),
    )


def _tightness(graph: Graph, machine: Accelerator) -> set[str]:
    needed = accumulator_bits(graph)
    return _chosen(("accumulator without a bit to spare", needed == machine.accumulator_bits))


def accumulator_bits(graph: Graph) -> int:
    """Two's complement bits of the widest accumulator of a graph, shifted or not; 0 without one."""
    bits = [0]
    for node in graph:
        if isinstance(node, Accumulate):
            bits.append(_signed_bits(node.type.low, node.type.high))
            for onto in node.inputs[1:]:
                low, high = graph[onto].type.low, graph[onto].type.high
                bits.append(_signed_bits(low << node.shift, high << node.shift))
    return max(bits)


def _signed_bits(low: int, high: int) -> int:
    bits = 1
    while not -(2 ** (bits - 1)) <= low <= high < 2 ** (bits - 1):
        bits += 1
    return bits


def _program(program: Program, stream: Stream) -> set[str]:
    by_layer: dict[int, list[Instruction]] = {}
    for instruction, layer in zip(stream.instructions, stream.layers.tolist(), strict=True):
        by_layer.setdefault(layer, []).append(instruction)
    found = _whole(program, list(stream.instructions))
    for layer, instructions in by_layer.items():
        if layer >= 0:
            found |= _layer(program, program.layers[layer].op, instructions)
    return found


def _whole(program: Program, instructions: list[Instruction]) -> set[str]:
    machine = program.accelerator
    weights = [i for i in instructions if isinstance(i, isa.LoadWeights)]
    tables = [i for i in instructions if isinstance(i, isa.LoadTable)]
    sizes = (
        (machine.bias_rows, machine.bias_row_beats),
        (machine.steps_rows, machine.steps_row_beats),
        (machine.function_rows, machine.function_row_beats),
    )
    rings = [([i for i in tables if i.table == kind], *sizes[kind]) for kind in isa.TableKind]
    finishes = [i for i in instructions if isinstance(i, isa.FinishInstruction)]
    lookups = [i for i in instructions if isinstance(i, isa.Lookup)]
    slots = machine.finish_slots
    adds = [i for i in instructions if isinstance(i, isa.Add)]
    walks = [i for i in instructions if isinstance(i, isa.Accumulate)]
    pools = [i for i in instructions if isinstance(i, isa.MaxPool | isa.SumPool)]
    regions = (program.input, program.output, *program.kept)
    return _chosen(
        ("two digits", any(region.digits == 2 for region in regions)),
        ("four digits", any(region.digits == 4 for region in regions)),
        ("pool of digits", any(i.digits for i in pools)),
        ("table of digits", any(i.digits for i in lookups)),
        ("several pages", sum(isinstance(i, isa.Fetch) for i in instructions) > 2),
        (
            "weights around the ring",
            _restarts(weights, machine.weight_buffer_rows, machine.weight_row_beats),
        ),
        ("tables around the ring", any(_restarts(*each) for each in rings)),
        ("rows for all chunks", any(not i.finish.table_step for i in finishes)),
        ("widened", any(i.finish.widen for i in finishes)),
        ("five steps and more", any(i.finish.passes * slots > 4 for i in finishes)),
        ("thresholds", any(i.finish.threshold for i in finishes)),
        ("table", any(not i.page_step for i in lookups)),
        ("table of each channel", any(i.page_step for i in lookups)),
        ("skip overwritten", any(_overwrites(i) for i in adds)),
        (
            "origin before the buffer",
            any(i.window.origin >= machine.activation_words for i in walks),
        ),
        ("split reduction", any(i.start == isa.Start.KEEP for i in walks)),
        ("sums doubled", any(i.start == isa.Start.DOUBLE for i in walks)),
        ("sums moved by a digit", any(i.start == isa.Start.DIGIT for i in walks)),
        (
            "sums shifted alone",
            any(i.start > isa.Start.KEEP and not i.window.height for i in walks),
        ),
        ("several blocks", len({i.window.row_y for i in walks}) > 1),
        ("image as row windows", program.unfold is not None and not _rows_mixed(program)),
        ("rows of a window in one word", _rows_mixed(program)),
    )


def _rows_mixed(program: Program) -> bool:
    """True where words of the image hold pixels of several rows."""
    lanes = [] if program.unfold is None else program.unfold.planes
    return any(dy for plane in lanes for _, dy, _ in plane)


def _overwrites(add: isa.Add) -> bool:
    return add.result.destination in (add.source_a, add.source_b)


def _restarts(loads: Sequence[isa.Fill], size: int, row_beats: int) -> bool:
    """True where a later load begins before an earlier one: the ring was filled and begun again."""
    places = [i.buffer for i in loads]
    wraps = any(i.buffer + i.beats // row_beats > size for i in loads)
    return wraps or any(later < earlier for earlier, later in pairwise(places))


def _layer(program: Program, op: str, instructions: list[Instruction]) -> set[str]:
    beats = program.accelerator.word_beats
    moves = [i for i in instructions if isinstance(i, isa.Load)]
    loads = sorted({(i.memory, i.memory + i.words * beats) for i in moves})
    tiled = len(loads) > 1 and len({i.buffer for i in moves}) > 1
    overlap = any(b[0] < a[1] for a, b in pairwise(loads))
    walks = [i for i in instructions if isinstance(i, isa.Accumulate)]
    halo = overlap and any(i.kernel_y > 1 for i in walks)
    adds = any(isinstance(i, isa.Add) for i in instructions)
    return _chosen(
        ("row tiles", tiled),
        ("row tiles of a pool", tiled and op in ("maxpool", "sumpool")),
        ("row tiles of an addition", tiled and adds),
        ("halo", halo),
        ("halo of a pool", overlap and op in ("maxpool", "sumpool")),
        ("halo with dilation", halo and any(i.dilation_y > 1 for i in walks)),
        ("halo with stride", halo and any(i.window.stride_y > 1 for i in walks)),
        (
            "rolling rows copied",
            op == "accumulate" and any(isinstance(i, isa.SumPool) for i in instructions),
        ),
        ("one column group after the other", _groups_outer(walks)),
    )


def _groups_outer(walks: list[isa.Accumulate]) -> bool:
    """True where rows begin again from the top after others were walked, weights having changed."""
    rows = [(i.window.row_y, i.weights) for i in walks if i.start == isa.Start.ZERO]
    return any(
        later[0] < earlier[0] and later[1] != earlier[1] for earlier, later in pairwise(rows)
    )
