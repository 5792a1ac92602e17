"""Random networks on random machines: an evaluation of its own = interpreter = simulator."""

from __future__ import annotations

import multiprocessing
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

import numpy as np

from benchmarks.equality.journal import Journal
from tests.strategies.agreement import compare
from tests.strategies.every import every_graph
from tests.strategies.graphs import random_graph
from tests.strategies.hard import Case, hard_case
from tests.strategies.images import random_image
from tests.strategies.machines import random_accelerator
from tnthw.compiler.compile import compile_graph
from tnthw.errors import InfeasibleError, UnsupportedError

PART = 50
"""Draws of a part."""

KINDS = ("hard", "everyday", "everyday", "every", "everyday")
"""What is drawn in turn: hard networks on machines that just hold them, small ones with the usual
layers, and small ones with all that the IR has (planes of wide weights, tables, thresholds)."""


def pair(seed: int, draw: int) -> Case | None:
    """Draw a network, a machine and two images; None where the machine cannot hold the network."""
    rng = np.random.default_rng([21, seed, draw])
    kind = KINDS[draw % len(KINDS)]
    if kind == "hard":
        return hard_case(rng)
    try:
        graph = every_graph(rng) if kind == "every" else random_graph(rng)
        machine = random_accelerator(rng, graph)
        program = compile_graph(graph, machine, keep=bool(rng.integers(2)))
    except (InfeasibleError, UnsupportedError):
        return None
    return Case(graph, machine, program, [random_image(rng, graph) for _ in range(2)])


def part(job: tuple[int, int]) -> dict[str, Any]:
    """Compare the pairs of one part: each image alone, with one start, every seventh in a batch."""
    seed, number = job
    began = time.perf_counter()
    reached: Counter[str] = Counter()
    wrong, pairs, images = [], 0, 0
    for draw in range(PART * number, PART * (number + 1)):
        case = pair(seed, draw)
        if case is None:
            reached["nothing fits"] += 1
            continue
        differing, found = compare(case, batch=draw % 7 == 0)
        wrong += [f"draw {draw}: {each}" for each in differing]
        pairs += 1
        images += len(case.images)
        reached.update(found)
        reached[KINDS[draw % len(KINDS)]] += 1
        reached[f"activations of {case.machine.activation_bits} bits"] += 1
        reached[f"{case.machine.finish_slots} slots"] += 1
    return {
        "pairs": pairs,
        "images": images,
        "wrong": wrong,
        "reached": dict(reached),
        "seconds": round(time.perf_counter() - began, 1),
    }


def campaign(journal: Journal, *, count: int, seed: int, jobs: int) -> Iterator[dict[str, Any]]:
    """Yield what each part found until `count` pairs are compared, those of the journal first."""
    pairs, number = 0, 0
    with multiprocessing.get_context("spawn").Pool(jobs) as pool:
        while pairs < count:
            names = {f"pairs {seed} {n}": n for n in range(number, number + jobs)}
            number += len(names)
            missing = {name: n for name, n in names.items() if name not in journal.parts}
            results = pool.imap(part, [(seed, n) for n in missing.values()])
            for name in names:
                found = journal.parts.get(name) or journal.add(name, **next(results))
                pairs += found["pairs"]
                yield found
