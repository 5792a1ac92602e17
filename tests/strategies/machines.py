"""Random machines, odd shapes included."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from hypothesis import strategies as st

from tests.strategies.draw import Draw, FromGenerator, FromHypothesis
from tnthw.errors import MachineError
from tnthw.formats import HEADROOM_BITS
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate
from tnthw.ir.ranges import analyse
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.weight_format import WeightFormat


def needs(graph: Graph) -> dict[str, int]:
    """Compute the least `accumulator_bits` and `rescale_terms` of a machine that runs a graph."""
    ranges = analyse(graph)
    bits = [ranges[n.name].bits for n in graph if isinstance(n, Accumulate)]
    bits += [r.internal_bits - HEADROOM_BITS for r in ranges.values()]
    # A sum pool and its rescale are one instruction, whose sum has the rescale's width.
    bits += [r.bits - HEADROOM_BITS for r in ranges.values()]
    terms = [n.signs.shape[1] for n in graph if hasattr(n, "signs")]
    return {"accumulator_bits": max([10, *bits]), "rescale_terms": max([1, *terms])}


def random_accelerator(rng: np.random.Generator, graph: Graph | None = None) -> Accelerator:
    """Draw a machine, odd shapes included; wide enough for `graph` where one is given."""
    return _accelerator(FromGenerator(rng), graph)


@st.composite
def accelerators(draw: Callable[..., Any], graph: Graph | None = None) -> Accelerator:
    """Draw machines, odd shapes included; wide enough for `graph` where one is given."""
    return _accelerator(FromHypothesis(draw), graph)


def _accelerator(draw: Draw, graph: Graph | None) -> Accelerator:
    least = needs(graph) if graph is not None else {"accumulator_bits": 10, "rescale_terms": 1}
    lanes = draw.pick((4, 1, 2, 3, 5, 6, 7, 8, 9, 12, 16, 20))
    columns = draw.pick((4, 1, 2, 3, 5, 6, 7, 8, 9, 12, 16, 20))
    shared = lanes if columns >= lanes else columns
    divisors = [d for d in range(1, shared + 1) if shared % d == 0]
    beat = draw.pick((8, 1, 2, 3, 4, 5, 6, 7, 12, 16))
    form = draw.pick((WeightFormat.TRIT5, WeightFormat.TRIT2))
    row = beat * draw.pick((1, 1, 1, 2, 4, 5))
    tile = -(-lanes * columns // form.weights_in(row))
    needed = least["accumulator_bits"]
    try:
        return Accelerator(
            name="random",
            lanes=lanes,
            columns=columns,
            pixels=draw.pick((4, 1, 2, 3, 8, 13, 16, 64)),
            rescale_channels=draw.pick(divisors),
            rescale_terms=draw.integer(least["rescale_terms"], 4),
            accumulator_bits=draw.pick(sorted({max(20, needed), needed, min(needed + 3, 32), 32})),
            weight_format=form,
            activation_banks=draw.pick((4, 2, 3, 5, 8)),
            activation_bank_words=draw.pick((512, 64, 128, 256, 1024)),
            weight_port_bytes=row if row > beat else 0,
            weight_buffer_bytes=row * tile * draw.pick((16, 1, 2, 3, 9, 64)),
            table_rows=draw.pick((64, 2, 3, 8, 16)),
            memory_bytes_per_cycle=beat,
            memory_latency=draw.pick((24, 1, 2, 7, 60)),
            page_instructions=draw.pick((32, 4, 8, 64)),
            queue_depth=draw.pick((8, 2, 4)),
            pages=draw.pick((2, 3, 4, 16)),
        )
    except MachineError as error:  # every choice above is meant to be valid
        raise AssertionError(str(error)) from error
