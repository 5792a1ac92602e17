"""The tables against CACTI run anew, on memories between those that the tables hold."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from tnthw.calibration.cacti_run import Memory
from tnthw.calibration.cacti_source import Cacti
from tnthw.calibration.memory_grid import SMALLEST_BYTES, differences, memories, run_memory
from tnthw.energy.memory_table import Flavour, MemoryFigures, read_memory_table, read_provenance
from tnthw.errors import ConfigError

LIMIT = 0.05
"""A table that is further than this from CACTI is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemoryCheck:
    """One memory, in the table and by CACTI.

    Attributes
    ----------
    memory: which.
    table: what the table says.
    anew: what CACTI says now.
    errors: difference of each figure, as a part of CACTI's.
    """

    memory: Memory
    table: MemoryFigures
    anew: MemoryFigures
    errors: Mapping[str, float]

    @property
    def worst(self) -> float:
        """Largest of the differences."""
        return max(self.errors.values())


def check_memories(
    cacti: Cacti, count: int, seed: int = 0, progress: Callable[[int, int], None] | None = None
) -> tuple[MemoryCheck, ...]:
    """Run CACTI on memories that no table holds, and compare.

    Parameters
    ----------
    count: how many, over all nodes, flavours, ports and widths.
    seed: of the draw; depths are drawn evenly in their logarithm.

    Raises
    ------
    ConfigError: the tables were made from other sources of CACTI.
    """
    made = read_provenance()
    if made.sha256 != cacti.sha256:
        raise ConfigError(
            f"the tables were made from {made.package} (sha256 {made.sha256[:16]}), this is "
            f"{cacti.package} (sha256 {cacti.sha256[:16]}); give that version's wheel"
        )
    found: list[MemoryCheck] = []
    for memory in _drawn(seed):
        if len(found) == count:
            break
        table = read_memory_table(memory.node_nm, memory.flavour)
        known = table.figures(memory.width_bits, memory.depth, memory.ports)
        anew = run_memory(cacti, memory)
        found.append(
            MemoryCheck(memory=memory, table=known, anew=anew, errors=differences(known, anew))
        )
        if progress is not None:
            progress(len(found), count)
    return tuple(found)


def _drawn(seed: int) -> Iterator[Memory]:
    """Memories between those of the tables, without end."""
    made = read_provenance()
    draw = random.Random(seed)
    shallow, deep = made.depth
    while True:
        node, flavour = draw.choice(made.nodes_nm), draw.choice(list(Flavour))
        memory = draw.choice(list(memories(node, flavour)))
        depth = int(shallow * (deep / shallow) ** draw.random())
        line = read_memory_table(node, flavour).lines[memory.ports, memory.width_bits]
        if depth not in line and memory.width_bits * depth >= 8 * SMALLEST_BYTES:
            yield replace(memory, depth=depth)
