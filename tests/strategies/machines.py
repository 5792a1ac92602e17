"""Random machines, odd shapes included."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
from hypothesis import strategies as st

from tests.strategies.draw import Draw, FromGenerator, FromHypothesis
from tnthw.compiler.mapping import Mapper, prepare
from tnthw.errors import MachineError
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate, SumPool
from tnthw.ir.ranges import analyse
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.weight_format import WeightFormat


def least_accumulator_bits(graph: Graph) -> int:
    """Find the least `accumulator_bits` of a machine that runs a graph; 32 where none does.

    Sums need some, and a rescale's running value may need more.
    """
    ranges, mapper = analyse(graph), Mapper(prepare(graph))
    sums = [ranges[n.name].bits for n in graph if isinstance(n, Accumulate | SumPool)]
    bits = min(32, max([10, *sums]))
    while bits < 32 and not mapper.fits(replace(AMPLE, accumulator_bits=bits)):
        bits += 1
    return bits


AMPLE = Accelerator(
    name="ample",
    lanes=16,
    columns=16,
    pixels=16,
    rescale_channels=1,
    finish_slots=4,
    bias_rows=4096,
    steps_rows=4096,
    function_entries=4096,
    activation_bank_words=65536,
    weight_buffer_bytes=1 << 20,
)
"""A machine that only lacks bits of accumulators."""


def tiles_used(graph: Graph, accelerator: Accelerator) -> int:
    """About how many tiles of weights a program of a graph uses: one an ACCUMULATE.

    Of a small network they are a hundred thousand on a machine of one lane and one column.
    """
    acc, found = accelerator, 0
    ready = prepare(graph)
    for node in ready:
        if isinstance(node, Accumulate):
            outputs, inputs, *kernel = node.trits.shape
            bits = ready[node.inputs[0]].type.bits
            tiles = -(-outputs // acc.columns) * -(-inputs // acc.lanes) * math.prod(kernel)
            blocks = -(-math.prod(node.type.shape[1:]) // acc.pixels)
            found += tiles * blocks * -(-bits // acc.activation_bits)
    return found


def random_accelerator(rng: np.random.Generator, graph: Graph | None = None) -> Accelerator:
    """Draw a machine, odd shapes included; wide enough for `graph` where one is given."""
    return _accelerator(FromGenerator(rng), graph)


@st.composite
def accelerators(draw: Callable[..., Any], graph: Graph | None = None) -> Accelerator:
    """Draw machines, odd shapes included; wide enough for `graph` where one is given."""
    return _accelerator(FromHypothesis(draw), graph)


def _accelerator(draw: Draw, graph: Graph | None) -> Accelerator:
    needed = least_accumulator_bits(graph) if graph is not None else 10
    lanes = draw.pick((4, 1, 2, 3, 5, 6, 7, 8, 9, 12, 16, 20))
    columns = draw.pick((4, 1, 2, 3, 5, 6, 7, 8, 9, 12, 16, 20))
    shared = lanes if columns >= lanes else columns
    divisors = [d for d in range(1, shared + 1) if shared % d == 0]
    beat = draw.pick((8, 1, 2, 3, 4, 5, 6, 7, 12, 16))
    form = draw.pick((WeightFormat.TRIT5, WeightFormat.TRIT2))
    row = beat * draw.pick((1, 1, 1, 2, 4, 5))
    tile = -(-lanes * columns // form.weights_in(row))
    channels = draw.pick(divisors)
    try:
        return Accelerator(
            name="random",
            lanes=lanes,
            columns=columns,
            pixels=draw.pick((4, 1, 2, 3, 8, 13, 16, 64)),
            rescale_channels=channels,
            finish_slots=draw.pick((1, 2, 4)),
            function_entries=256 * draw.pick((1, 0, channels, 2 * channels + 1)),
            function_ports=draw.pick([d for d in range(1, channels + 1) if channels % d == 0]),
            accumulator_bits=draw.pick(sorted({max(20, needed), needed, min(needed + 3, 32), 32})),
            activation_bits=draw.pick((8, 2, 4)),
            weight_format=form,
            activation_banks=draw.pick((4, 2, 3, 5, 8)),
            activation_bank_words=draw.pick((512, 64, 128, 256, 1024)),
            weight_port_bytes=row if row > beat else 0,
            weight_buffer_bytes=row * tile * draw.pick((16, 1, 2, 3, 9, 64)),
            bias_rows=draw.pick((300, 8, 16, 64, 200)),
            steps_rows=draw.pick((512, 64, 200, 300)),
            memory_bytes_per_cycle=beat,
            memory_latency=draw.pick((24, 1, 2, 7, 60)),
            page_instructions=draw.pick((32, 4, 8, 64)),
            queue_depth=draw.pick((8, 2, 4)),
            pages=draw.pick((2, 3, 4, 16)),
        )
    except MachineError as error:  # every choice above is meant to be valid
        raise AssertionError(str(error)) from error
