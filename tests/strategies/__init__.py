"""Random networks, machines and images, from a numpy generator or from Hypothesis.

`random_graph(rng)` and `random_accelerator(rng)` are fast and draw thousands; `graphs()` and
`accelerators()` draw the same spread through Hypothesis, so that a failure shrinks.  Everything
that a graph holds can be mapped onto the machine.
`every_graph(rng)` and `every_graphs()` draw networks with all that the IR has.
`hard_case(rng)` draws what breaks compilers; `features` says which of it a case reached.
"""

from tests.strategies.every import every_graph, every_graphs
from tests.strategies.graphs import graphs, random_graph
from tests.strategies.images import random_image
from tests.strategies.machines import (
    accelerators,
    least_accumulator_bits,
    random_accelerator,
    tiles_used,
)

__all__ = [
    "accelerators",
    "every_graph",
    "every_graphs",
    "graphs",
    "least_accumulator_bits",
    "random_accelerator",
    "random_graph",
    "random_image",
    "tiles_used",
]
