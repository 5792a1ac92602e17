"""Random networks on RTL of random shapes: interpreter = simulator = RTL."""

from __future__ import annotations

import itertools
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

import numpy as np

from benchmarks.equality.journal import Journal, counts
from benchmarks.equality.shapes import shape, text
from tests.strategies.agreement import compare
from tests.strategies.graphs import random_graph
from tests.strategies.hard import Case, hard_case
from tests.strategies.images import random_image
from tnthw.compiler.compile import compile_graph
from tnthw.errors import InfeasibleError, UnsupportedError
from tnthw.machine.accelerator import Accelerator
from tnthw.simulator.run import Simulator
from tnthw.verify.run import verify

LONGEST = 60_000
"""Cycles of two images at most; longer programs add time and nothing new."""

PATIENCE = 8
"""A shape that does not hold one in so many of the networks drawn is drawn anew."""

STALLED = 3
"""Every third network runs again with stalls."""


def network(seed: int, number: int, draw: int, machine: Accelerator) -> Case | None:
    """Draw a network of everyday or hard forms in turn; None where the machine cannot hold it."""
    rng = np.random.default_rng([seed, number, 1, draw])
    if draw % 2:
        return hard_case(rng, machine)
    graph = random_graph(rng, layers=3, channels=12, size=7)
    try:
        program = compile_graph(graph, machine, keep=bool(draw % 4))
    except (InfeasibleError, UnsupportedError):
        return None
    return Case(graph, machine, program, [random_image(rng, graph) for _ in range(2)])


def networks(seed: int, number: int, machine: Accelerator, count: int) -> list[Case]:
    """Draw `count` networks that a machine holds, or fewer where it holds few."""

    def held() -> Iterator[Case]:
        for draw in range(PATIENCE * count):
            case = network(seed, number, draw, machine)
            if case is not None and len(case.images) * _cycles(case) <= LONGEST:
                yield case

    return list(itertools.islice(held(), count))


def _cycles(case: Case) -> int:
    return Simulator(case.program).schedule.cycles


def drawn(seed: int, number: int, count: int) -> tuple[Accelerator, list[Case]]:
    """Draw a shape that holds `count` networks, and those."""
    for attempt in itertools.count():
        machine = shape(seed, number, attempt)
        cases = networks(seed, number, machine, count)
        if len(cases) == count:
            return machine, cases
    raise AssertionError


def part(seed: int, number: int, count: int) -> dict[str, Any]:
    """Compare the networks of one shape."""
    began = time.perf_counter()
    machine, cases = drawn(seed, number, count)
    reached: Counter[str] = Counter()
    reports, wrong = [], []
    for place, case in enumerate(cases):
        differing, found = compare(case)
        reached.update(found)
        images = [image.reshape(case.program.input_shape) for image in case.images]
        stalls = [None, 1 + place] if place % STALLED == 0 else [None]
        for stall in stalls:
            report = verify(case.program, images, back_pressure_seed=stall)
            reports.append(report)
            differing += [str(each) for each in report.differences]
            if not report.passed and not report.differences:
                differing.append(str(report))
        wrong += [f"network {place} of {machine.name}: {each}" for each in differing]
    return {
        "shape": text(machine),
        "activation_bits": machine.activation_bits,
        "networks": len(cases),
        **counts(reports),
        "wrong": wrong,
        "reached": dict(reached),
        "build_s": round(max(report.build_s for report in reports), 1),
        "rtl_s": round(sum(report.rtl_s for report in reports), 1),
        "seconds": round(time.perf_counter() - began, 1),
    }


def campaign(journal: Journal, *, shapes: int, count: int, seed: int) -> Iterator[dict[str, Any]]:
    """Yield what each shape found, those of the journal first."""
    for number in range(shapes):
        name = f"rtl {seed} {number} {count}"
        yield journal.parts.get(name) or journal.add(name, **part(seed, number, count))
