"""The tables of memories: run CACTI over its grid, and write what it printed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from tnthw.calibration.cacti_run import OBJECTIVE
from tnthw.calibration.cacti_source import Cacti, cacti_supply, cacti_version
from tnthw.calibration.memory_grid import (
    COOL_K,
    DEPTHS,
    HOT_K,
    NODES_NM,
    SMALLEST_BYTES,
    TEMPERATURE_K,
    WIDTHS,
    leakage_factor,
    memories,
    run_line,
)
from tnthw.config import parse, read_toml
from tnthw.energy.files import toml_text
from tnthw.energy.memory_table import (
    PROVENANCE,
    Flavour,
    Line,
    Provenance,
    memory_table_text,
    table_file,
)
from tnthw.errors import ConfigError
from tnthw.files import replace_file, writable_folder
from tnthw.machine.buffers import Ports

log = logging.getLogger(__name__)

LICENCE = (
    "Hewlett-Packard's of CACTI: free to use, copy and modify, with its notice; the sources are no "
    "part of tnthw, and these files hold figures that the program printed"
)


def check_nodes(nodes_nm: Sequence[int]) -> tuple[int, ...]:
    """Return the process nodes to run, all where none is named.

    Raises
    ------
    ConfigError: CACTI has no such node.
    """
    wrong = [str(node) for node in nodes_nm if node not in NODES_NM]
    if wrong:
        raise ConfigError(
            f"--node is {', '.join(wrong)}; CACTI has {', '.join(map(str, NODES_NM))} nm"
        )
    return tuple(dict.fromkeys(nodes_nm)) or NODES_NM


def write_memory_tables(
    cacti: Cacti,
    folder: Path,
    nodes_nm: Sequence[int] = NODES_NM,
    progress: Callable[[int, int], None] | None = None,
) -> Provenance:
    """Run CACTI over widths, depths, ports and flavours, and write a table of each.

    It takes about three minutes of one core for a node and flavour.  Nodes that the folder holds
    already, of the same CACTI and range, stay.

    Parameters
    ----------
    folder: gets a file for each node and flavour, and one that says where they come from.
    nodes_nm: those to run.
    progress: called with how many lines of all tables are done, and how many there are.

    Raises
    ------
    OutputError: the folder cannot be written.
    """
    folder = writable_folder(folder)
    lines_of = {
        (node, flavour): list(memories(node, flavour)) for node in nodes_nm for flavour in Flavour
    }
    total, done = sum(map(len, lines_of.values())), 0
    made = _before(folder, _provenance(cacti))
    for node in nodes_nm:
        cool, hot, volts = dict(made.cool), dict(made.hot), dict(made.volts)
        for flavour in Flavour:
            log.info("CACTI at %d nm, %s", node, flavour)
            lines: dict[tuple[Ports, int], Line] = {}
            for memory in lines_of[node, flavour]:
                lines[memory.ports, memory.width_bits] = run_line(cacti, memory)
                done += 1
                if progress is not None:
                    progress(done, total)
            key = f"{node}-{flavour}"
            cool[key] = round(leakage_factor(cacti, node, flavour, COOL_K), 4)
            hot[key] = round(leakage_factor(cacti, node, flavour, HOT_K), 4)
            volts[key] = cacti_supply(cacti, node, flavour)
            replace_file(table_file(folder, node, flavour), memory_table_text(lines))
        nodes = sorted({*made.nodes_nm, node})
        update = {"nodes_nm": nodes, "volts": volts, "cool": cool, "hot": hot}
        made = made.model_copy(update=update)
        replace_file(folder / PROVENANCE, toml_text(made.model_dump()))
    return made


def _provenance(cacti: Cacti) -> Provenance:
    """What tables of this CACTI say, before there is one."""
    return Provenance(
        tool=cacti_version(cacti),
        package=f"{cacti.package} on PyPI",
        sha256=cacti.sha256,
        licence=LICENCE,
        objective=f"{OBJECTIVE}: read energy times access time, at the next power of two of depth",
        temperature_k=TEMPERATURE_K,
        cool_k=COOL_K,
        hot_k=HOT_K,
        width_bits=[WIDTHS[0], WIDTHS[-1]],
        depth=[DEPTHS[0], DEPTHS[-1]],
        smallest_bytes=SMALLEST_BYTES,
        nodes_nm=[],
        volts={},
        cool={},
        hot={},
    )


def _before(folder: Path, empty: Provenance) -> Provenance:
    """What the folder's tables say, if they are of the same CACTI and range; else `empty`."""
    if not (folder / PROVENANCE).exists():
        return empty
    try:
        found = parse(Provenance, read_toml(folder / PROVENANCE), str(folder / PROVENANCE))
    except ConfigError:
        return empty
    changing: dict[str, object] = {"nodes_nm": [], "volts": {}, "cool": {}, "hot": {}}
    return found if found.model_copy(update=changing) == empty else empty
