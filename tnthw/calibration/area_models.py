"""`calibrate machines`: the machines of the grid synthesised, the models fitted and written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from tnthw import __version__
from tnthw.calibration.area_fit import by_part, fit_areas
from tnthw.calibration.cell_library import read_library
from tnthw.calibration.machine_grid import grid
from tnthw.calibration.machine_synthesis import synthesise_grid
from tnthw.calibration.mapping import PACKAGE, require_yosys
from tnthw.calibration.modules import Flow
from tnthw.energy.areas import AreaModel
from tnthw.energy.files import toml_text
from tnthw.errors import ConfigError
from tnthw.files import replace_file

ECP5 = "ecp5"


def flow_of(text: str) -> tuple[str, Flow | None]:
    """Read a target: `ecp5`, or a name and liberty files, `NAME=FILE,FILE`.

    Returns
    -------
    Its name, and how its cells are made; None for an ECP5.

    Raises
    ------
    ConfigError: it is neither.
    InputError: a file is no library.
    """
    if text == ECP5:
        return ECP5, None
    name, equals, files = text.partition("=")
    if not equals or not name.isidentifier() or not files:
        raise ConfigError(
            f'target "{text}": is neither {ECP5} nor NAME=FILE, such as mine=cells.lib; several '
            f"files of one process have commas between them"
        )
    return name, Flow(name=name, library=read_library([Path(each) for each in files.split(",")]))


def write_area_models(
    targets: Sequence[str],
    count: int,
    folder: Path,
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, AreaModel]:
    """Synthesise what is missing in a folder, fit and write a file for each target.

    Raises
    ------
    ConfigError: a target or the count is wrong.
    """
    if count < 3:
        raise ConfigError(f"--count: is {count}, allowed is a whole number from 3")
    require_yosys()
    flows = dict(flow_of(text) for text in targets)
    rows = synthesise_grid(count, flows, folder, progress)
    made = {}
    for target in flows:
        data = fit_rows(rows, target, count)
        made[target] = AreaModel.model_validate(data)
        replace_file(folder / f"{target}.toml", toml_text(data))
    return made


def fit_rows(rows: Sequence[dict[str, Any]], target: str, count: int) -> dict[str, Any]:
    """Fit the model of a target to what `synthesise_grid` returns."""
    machines = grid(count)
    known = [row for row in rows if target in row["targets"]]
    return fit_areas(
        [machines[row["key"]] for row in known],
        [by_part(row["targets"][target]) for row in known],
        target,
        [f"tnthw {__version__}", f"{PACKAGE} {version(PACKAGE)}"],
        sha256("".join(row["verilog"] for row in known).encode("ascii")).hexdigest(),
        flat=target == ECP5,
    )
