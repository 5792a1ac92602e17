"""Networks with all that the IR has: text, model file, verifier, passes, ranges, interpreter.

    python -m tests.ir.test_every COUNT FIRST

takes COUNT of them, from a seed, through all of it, and prints what they reached.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest

from tests.ir.examples import by_hand
from tests.strategies import every_graph, random_image
from tests.strategies.evaluation import evaluate
from tests.strategies.reached import REQUIRED, reached
from tnthw.ir import interpreter
from tnthw.ir.contents import arrays_of, same
from tnthw.ir.graph import Graph
from tnthw.ir.host import real_results
from tnthw.ir.modelfile import load, save
from tnthw.ir.parser import parse
from tnthw.ir.passes.standard import PASSES, standard_pipeline
from tnthw.ir.printer import to_text
from tnthw.ir.ranges import analyse
from tnthw.ir.verifier import verify


def kept(graph: Graph, folder: Path) -> None:
    """The text form and the model file give the graph back."""
    verify(graph)
    assert same(parse(to_text(graph), arrays_of(graph)), graph)
    assert same(parse(to_text(graph, arrays=True)), graph)
    save(graph, folder / "model.safetensors")
    assert same(load(folder / "model.safetensors"), graph)


def agreed(graph: Graph, rng: np.random.Generator) -> None:
    """Plain loops, a second evaluation, proven ranges and every pass agree with the interpreter."""
    images = [random_image(rng, graph) for _ in range(3)]
    kind = graph.inputs[0].type
    ends = rng.choice(np.array([kind.low, kind.high]), (3, *kind.shape))
    batch = np.concatenate([images, ends])
    values = interpreter.run_batch(graph, batch)
    proven = analyse(graph)
    loops, second = by_hand(graph, batch[0]), evaluate(graph, batch[-1])
    for node in graph:
        value, name = values[node.name], node.name
        np.testing.assert_array_equal(value[0], loops[name].astype(np.int64), name)
        np.testing.assert_array_equal(value[-1], second[name], name)
        channels = np.moveaxis(value, 1, 0).reshape(value.shape[1], -1)
        assert (proven[name].channel_low <= channels.min(axis=1)).all(), name
        assert (channels.max(axis=1) <= proven[name].channel_high).all(), name
    wanted = values[graph.outputs[0].name]
    for step in [*(kind() for kind in PASSES), standard_pipeline()]:
        after = step.run(graph)
        verify(after)
        np.testing.assert_array_equal(interpreter.predict(after, batch), wanted, str(step))
        assert np.array_equal(real_results(after, wanted), real_results(graph, wanted))
    assert same(standard_pipeline().run(after), after)


def go_through(seeds: Iterable[int], folder: Path) -> Counter[str]:
    """Take the network of each seed through all of it; how often each feature was reached."""
    found: Counter[str] = Counter()
    for seed in seeds:
        rng = np.random.default_rng([10, seed])
        graph = every_graph(rng)
        try:
            kept(graph, folder)
            agreed(graph, rng)
        except Exception as error:
            raise AssertionError(f"seed {seed}: {error}") from error
        found.update(reached(graph))
    return found


FAST = 60


def test_networks_with_everything_go_through(tmp_path: Path) -> None:
    go_through(range(FAST), tmp_path)


def test_the_draw_reaches_all_that_the_ir_has() -> None:
    found: Counter[str] = Counter()
    for seed in range(500):
        found.update(reached(every_graph(np.random.default_rng([10, seed]))))
    assert not REQUIRED - set(found)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
def test_a_thousand_networks_with_everything_go_through(part: int, tmp_path: Path) -> None:
    go_through(range(FAST + 250 * part, FAST + 250 * (part + 1)), tmp_path)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        first = int(sys.argv[2])
        print(go_through(range(first, first + int(sys.argv[1])), Path(place)))
