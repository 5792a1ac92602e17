"""Networks with concats: interpreter = simulator = RTL in every byte, cycle and event."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from tests.compiler.emit.running import wrong_values
from tests.compiler.tight import machines, tight_machine
from tests.strategies import random_accelerator, random_graph, random_image
from tests.verify.programs import SMALL
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.mapping import Mapping, map_graph, prepare
from tnthw.errors import InfeasibleError, MissingToolError
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Concat
from tnthw.machine.accelerator import Accelerator
from tnthw.simulator.run import Simulator
from tnthw.verify.run import verify
from tnthw.verify.tools import find_verilator

REQUIRED = {
    "concat of a concat", "one value twice", "read by others too", "the input", "of vectors",
    "as the result", "free lanes", "read by a grouped layer", "read by an addition",
    "read by a pool", "copied", "through memory", "on the chip",
}  # fmt: skip


def joined(first_seed: int) -> Iterator[tuple[int, Graph]]:
    """Random networks with at least one concat."""
    for seed in itertools.count(first_seed):
        graph = random_graph(np.random.default_rng([78, seed]), layers=4, channels=14, size=12)
        if any(isinstance(node, Concat) for node in graph):
            yield seed, graph


def features(graph: Graph, mapping: Mapping, machine: Accelerator) -> set[str]:
    """What concats of a network are made of, and what the compiler made of them."""
    users, found = graph.users(), set()
    nodes = {node.name: node for node in graph}
    for node in graph:
        if not isinstance(node, Concat):
            continue
        operands = [nodes[name] for name in node.inputs]
        readers = users[node.name]
        names = {
            "concat of a concat": any(isinstance(each, Concat) for each in operands),
            "one value twice": len(set(node.inputs)) < len(node.inputs),
            "read by others too": any(len(users[name]) > 1 for name in node.inputs),
            "the input": any(each.op == "input" for each in operands),
            "of vectors": len(node.type.shape) == 1,
            "as the result": any(each.op == "output" for each in readers),
            "read by a grouped layer": any(getattr(each, "groups", 1) > 1 for each in readers),
            "read by an addition": any(each.op == "add" for each in readers),
            "read by a pool": any(each.op in ("maxpool", "sumpool") for each in readers),
        }
        found |= {name for name, present in names.items() if present}
    for joined in mapping.network.joined:
        if any(n % machine.word_channels for n in joined.whole.pieces[:-1]):
            found.add("free lanes")
        inside = joined.whole.name in mapping.plan.in_memory
        found.add("through memory" if inside else "on the chip")
    steps = zip(mapping.network.steps, mapping.plan.steps, strict=True)
    if any(getattr(step, "copies", False) for step, _ in steps):
        found.add("copied")
    return found


def agree_on(count: int, first_seed: int) -> Counter[str]:
    """Compare networks on random machines, and on one whose buffer just holds them."""
    reached: Counter[str] = Counter()
    for seed, graph in itertools.islice(joined(first_seed), count):
        rng = np.random.default_rng(seed)
        if seed % 2:
            machine = random_accelerator(rng, graph)
        else:
            machine = replace(machines(rng), accumulator_bits=32, bias_rows=64)
            machine, _ = tight_machine(graph, machine)
        try:
            mapping = map_graph(prepare(graph), machine)
        except InfeasibleError:
            reached["refused"] += 1
            continue
        assert wrong_values(graph, machine, keep=seed % 3 == 0) == [], seed
        reached.update(features(graph, mapping, machine))
    return reached


def test_networks_with_concats_agree_and_reach_every_case():
    reached = agree_on(40, first_seed=0)
    assert not REQUIRED - set(reached)
    assert reached["refused"] <= 4


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
def test_four_hundred_networks_with_concats_agree(part):
    reached = agree_on(100, first_seed=1000 * (part + 1))
    assert not REQUIRED - set(reached)


@pytest.mark.rtl
@pytest.mark.parametrize("count", [2, pytest.param(12, marks=pytest.mark.slow)])
def test_networks_with_concats_are_the_same_on_the_rtl(count):
    try:
        find_verilator()
    except MissingToolError as error:
        pytest.skip(str(error))
    done = 0
    for _, graph in joined(50_000 + count):
        try:
            program = compile_graph(graph, SMALL, keep=True)
        except InfeasibleError:
            continue
        if Simulator(program).schedule.cycles > 20_000:
            continue
        image = random_image(np.random.default_rng(done), graph)
        report = verify(program, [image.reshape(program.input_shape)])
        assert report.passed, "\n".join(map(str, report.differences))
        done += 1
        if done == count:
            return
