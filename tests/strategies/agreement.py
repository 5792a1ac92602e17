"""Whether everybody agrees on a case: the evaluation, the interpreter and the simulator."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from tests.strategies.evaluation import evaluate
from tests.strategies.features import accumulator_bits, features, reached_bound
from tests.strategies.hard import Case, hard_case
from tnthw.compiler.compile import compile_graph, prepare
from tnthw.errors import InfeasibleError
from tnthw.ir import interpreter
from tnthw.program.inputs import read_region
from tnthw.simulator.run import Simulator

REQUIRED = """
    few-bit activation|value read three times|one pixel|wide vector|linear|linear of 4096|expansion
    grouped|depthwise|dilation in y|dilation in x|dilation with stride in y
    dilation with stride in x|dilation with groups|padding of a kernel in y
    padding of a kernel in x|axes that differ|1 x N kernel|N x 1 kernel|1 x 1 kernel
    overlapping maxpool|overlapping sumpool|padded maxpool|padded sumpool|pool with gaps|global pool
    residual around a residual|residual of two branches|negative factor|zero factor|flatten
    one lane|one column|one accumulator a column|lanes no power of two|more columns than lanes
    several groups a word|tiny banks|one bank|two-bit trits|weights for one tile
    accumulator without a bit to spare|accumulator at its bound
    planes of wide weights|sums doubled|sums moved by a digit|sums shifted alone
    weight rows of several beats|several pages|weights around the ring|tables around the ring
    skip overwritten|rows of a window in one word
    origin before the buffer|split reduction|several blocks|image as row windows
    row tiles|row tiles of a pool|row tiles of an addition|halo|halo with dilation|halo with stride
    rolling rows copied|one column group after the other|narrower machine refused
    two digits|four digits|pool of digits|table of digits
    rows for all chunks|widened|five steps and more|thresholds|table|table of each channel
"""
"""Features that a run over hard cases must reach, one way or another."""


def required() -> set[str]:
    """The required features as a set."""
    return {name.strip() for line in REQUIRED.split("\n") for name in line.split("|")} - {""}


def agree_on(seeds: Iterable[int]) -> Counter[str]:
    """Compare the hard case of each seed; how often each feature was reached.

    Raises
    ------
    AssertionError: somebody disagrees; says who, where, and on which seed.
    """
    reached: Counter[str] = Counter()
    for seed in seeds:
        case = hard_case(np.random.default_rng([9, seed]))
        if case is None:
            reached["nothing fits"] += 1
            continue
        wrong, found = compare(case, batch=seed % 4 == 0)
        assert not wrong, f"seed {seed}: {wrong}"
        reached.update(found)
    return reached


def compare(case: Case, *, batch: bool = False) -> tuple[list[str], set[str]]:
    """Compare one case, image after image; what differs, and which features it reached.

    With `batch` also run the images at once, after the same simulator ran them one by one.
    """
    simulator = Simulator(case.program, check_hazards=True)
    found = features(case, simulator.stream)
    prepared = prepare(case.graph)
    # A pool that goes behind a step leaves its name to the step: only names of one operation tell.
    ops = {node.name: node.op for node in case.graph}
    named = {node.name for node in prepared if ops.get(node.name) == node.op}
    wrong: list[str] = []
    memories = []
    for number, image in enumerate(case.images):
        expected = interpreter.run(prepared, image)
        second = evaluate(case.graph, image)
        if reached_bound(case.graph, second):
            found.add("accumulator at its bound")
        wrong += [
            f"image {number}: {name} of the interpreter"
            for name in named
            if not np.array_equal(second[name].ravel(), expected[name].ravel())
        ]
        memory = simulator.run(image.reshape(case.program.input_shape)).memory
        assert memory is not None
        memories.append(memory)
        wrong += [
            f"image {number}: {region.name} of the simulator"
            for region in (case.program.output, *case.program.kept)
            if not np.array_equal(
                read_region(case.program, memory, region).ravel(), expected[region.name].ravel()
            )
        ]
    if batch:
        wrong += _batch(case, simulator, memories)
    wrong += _run(case, simulator, memories)
    return wrong + _narrower(case, found), found


def _batch(case: Case, simulator: Simulator, memories: list[np.ndarray]) -> list[str]:
    """Images run at once give what they gave one by one."""
    images = np.stack([image.reshape(case.program.input_shape) for image in case.images])
    wrong = []
    for number, memory in enumerate(simulator.run_batch(images)):
        for region in (case.program.output, *case.program.kept):
            one, many = (read_region(case.program, m, region) for m in (memories[number], memory))
            if not np.array_equal(one, many):
                wrong.append(f"image {number} of the batch: {region.name}")
    return wrong


def _run(case: Case, simulator: Simulator, memories: list[np.ndarray]) -> list[str]:
    """Images run with one start give what each gives alone, byte for byte of its record."""
    program = case.program
    images = np.stack([image.reshape(program.input_shape) for image in case.images])
    memory = simulator.run_images(images).memory
    assert memory is not None
    record = program.record_beats * program.accelerator.memory_bytes_per_cycle
    first = program.image.size - record
    return [
        f"image {number} of the run"
        for number, alone in enumerate(memories)
        if not np.array_equal(memory[first + number * record :][:record], alone[first:])
    ]


def _narrower(case: Case, found: set[str]) -> list[str]:
    """A machine whose accumulator is a bit too narrow must be refused."""
    needed = accumulator_bits(case.graph)
    if needed != case.machine.accumulator_bits or needed <= 10:
        return []
    try:
        compile_graph(case.graph, replace(case.machine, accumulator_bits=needed - 1))
    except InfeasibleError as error:
        wanted = any(unmet.demand == needed and unmet.unit == "bits" for unmet in error.unmet)
        found.add("narrower machine refused")
        return [] if wanted else [f"the refusal does not ask for {needed} bits: {error}"]
    return [f"accumulators of {needed - 1} bits are accepted where {needed} are needed"]
