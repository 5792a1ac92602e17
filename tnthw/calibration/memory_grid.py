"""Which memories CACTI runs on, so that all between them follow.

CACTI cuts a memory into arrays and takes the best organisation it finds.  Its figures jump where
another organisation becomes the best, so no grid of its choices can be interpolated; with one
organisation they are straight lines in the number of rows.  So the organisation is a rule here: it
is the one that CACTI's optimiser takes for the next power of two of the depth.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import astuple, replace

from tnthw.calibration.cacti_run import Memory, Organisation, run_cacti
from tnthw.calibration.cacti_source import Cacti
from tnthw.energy.memory_table import COLUMNS, Flavour, Line, MemoryFigures, at_depth
from tnthw.machine.buffers import Ports

WIDTHS = tuple(range(8, 257, 8))
"""Words in bits: CACTI makes whole bytes, and a wider memory is several side by side."""

DEPTHS = tuple(1 << k for k in range(5, 17))
"""Powers of two whose organisation is looked for; an array has at least 16 rows, two of them 32."""

NODES_NM = (22, 32, 45, 65, 90)
"""Feature sizes that CACTI has transistors of, but its 180 nm, which it refuses itself."""

TEMPERATURE_K, COOL_K, HOT_K = 350, 300, 400
"""Of the leakage in the tables, and the ends of CACTI's range."""

SMALLEST_BYTES = 64
"""CACTI refuses smaller memories."""

TOLERANCE = 0.01
"""A depth is added where halfway between two depths a figure is further from the line than this."""


def memories(node_nm: int, flavour: Flavour) -> Iterator[Memory]:
    """Every width and kind of ports of a table, at its smallest depth."""
    for ports in Ports:
        for width in WIDTHS:
            yield Memory(
                width_bits=width,
                depth=DEPTHS[0],
                ports=ports,
                node_nm=node_nm,
                flavour=flavour,
                temperature_k=TEMPERATURE_K,
            )


def run_memory(cacti: Cacti, memory: Memory) -> MemoryFigures:
    """Run CACTI on a memory of any depth, with the organisation that the rule gives it."""
    top = replace(memory, depth=1 << (memory.depth - 1).bit_length())
    figures, organisation = run_cacti(cacti, top)
    return figures if top == memory else run_cacti(cacti, memory, organisation)[0]


def run_line(cacti: Cacti, memory: Memory) -> Line:
    """Run CACTI on all depths of one width that the others follow from."""
    line: dict[int, MemoryFigures] = {}
    for depth in DEPTHS:
        top = replace(memory, depth=depth)
        if memory.width_bits * depth < 8 * SMALLEST_BYTES:
            continue
        line[depth], organisation = run_cacti(cacti, top)
        if depth > DEPTHS[0] and memory.width_bits * (depth // 2 + 1) >= 8 * SMALLEST_BYTES:
            line |= _inside(depth, organisation, _run(cacti, memory, organisation), line[depth])
    return line


def _run(
    cacti: Cacti, memory: Memory, organisation: Organisation
) -> Callable[[int], MemoryFigures]:
    return lambda depth: run_cacti(cacti, replace(memory, depth=depth), organisation)[0]


def _inside(
    top: int, organisation: Organisation, run: Callable[[int], MemoryFigures], last: MemoryFigures
) -> dict[int, MemoryFigures]:
    """Run depths above half of `top` and below it, until halfway between two all is on the line.

    Parameters
    ----------
    top: a power of two; `last` are its figures.
    """
    _, down, across, *_ = organisation
    step = down * across  # words that one row of every array holds
    first = top // 2 + step
    before = top - step
    found = {depth: run(depth) for depth in {first, before}}
    todo = [(first, before)]
    while todo:
        low, high = todo.pop()
        middle = (low + high) // 2 // step * step
        if middle in (low, high):
            continue
        figures = run(middle)
        line = {**found, top: last}
        if difference(at_depth(line, middle), figures) > TOLERANCE:
            found[middle] = figures
            todo += [(low, middle), (middle, high)]
    return found


def difference(one: MemoryFigures, other: MemoryFigures) -> float:
    """Largest difference of any figure, as a part of `other`'s."""
    return max(differences(one, other).values())


def differences(one: MemoryFigures, other: MemoryFigures) -> dict[str, float]:
    """Difference of each figure, as a part of `other`'s."""
    pairs = zip(COLUMNS, astuple(one), astuple(other), strict=True)
    return {name: float(abs(a - b) / b) for name, a, b in pairs}


def leakage_factor(cacti: Cacti, node_nm: int, flavour: Flavour, temperature_k: int) -> float:
    """Leakage at another temperature, as a multiple of that in the tables.

    That of 512 words of 64 bits stands for all memories of a node and flavour: their transistors
    leak alike, and larger ones are within 2 % of it, the smallest within 10 %.
    """
    memory = replace(next(memories(node_nm, flavour)), width_bits=64, depth=512)
    base, organisation = run_cacti(cacti, memory)
    other, _ = run_cacti(cacti, replace(memory, temperature_k=temperature_k), organisation)
    return other.leakage_uw / base.leakage_uw
