"""`calibrate`: liberty files in, the technology file of a process out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from tnthw.calibration.calibrate import Case, calibrate_gates
from tnthw.calibration.cell_library import read_library
from tnthw.calibration.technology_file import technology_data
from tnthw.config import parse
from tnthw.energy.files import toml_text
from tnthw.energy.technology import Technology
from tnthw.errors import ConfigError
from tnthw.files import replace_file
from tnthw.machine.accelerator import Accelerator
from tnthw.workflows import inputs
from tnthw.workflows.compiling import compile
from tnthw.workflows.models import load

FITTED: tuple[tuple[str, int, int, int | None], ...] = (
    ("digits", 0, 2, None),
    ("resnet8", 0, 1, 6000),
    ("ds-cnn", 0, 1, 4000),
)
"""Networks, first image, number of images, and cycles, that figures are fitted to: the trained
network that travels with the package, and shapes whose trits and images are drawn at random."""

CHECKED: tuple[tuple[str, int, int, int | None], ...] = (
    ("digits", 10, 3, None),
    ("mlp", 0, 1, 4000),
    ("resnet20", 0, 1, 5000),
)
"""Those that the figures are then compared with."""


def cases(
    which: Sequence[tuple[str, int, int, int | None]], machine: Accelerator
) -> tuple[Case, ...]:
    """Compile the networks of a list and find their images."""
    found = []
    for name, first, count, limit in which:
        model = load(name)
        program = compile(model, machine)
        pictures = inputs.images(model, first + count).pixels[first:]
        found.append(
            Case(
                name=f"{name}, image {first}" if first else name,
                program=program,
                images=list(pictures.reshape(-1, *program.input_shape)),
                limit=limit,
            )
        )
    return tuple(found)


def calibrate(
    paths: Sequence[Path],
    output: Path,
    machine: Accelerator,
    *,
    node_nm: int,
    title: str,
    progress: Callable[[int, int], None] | None = None,
) -> Technology:
    """Make a technology file from liberty files.

    Parameters
    ----------
    paths: liberty files of one process, corner and supply.
    output: the file; its name is the technology's.
    machine: whose gates are simulated.
    node_nm, title: of the process, which the files do not tell.

    Raises
    ------
    ConfigError: the output's name is none of a technology.
    InputError: a file is no library, or a cell is not understood.
    MissingToolError: Yosys or a compiler is missing.
    OutputError: the gates do not do what the simulator does, or the file cannot be written.
    """
    if output.suffix != ".toml" or not 5 <= node_nm <= 250:
        raise ConfigError(
            f"output {output}, node {node_nm} nm: a technology is written to NAME.toml, and its "
            f"node is from 5 to 250 nm"
        )
    library = read_library(paths)
    made = calibrate_gates(
        library, machine, cases(FITTED, machine), cases(CHECKED, machine), progress
    )
    data = technology_data(output.stem, title, node_nm, made)
    found = parse(Technology, data, str(output))
    replace_file(output, toml_text(data))
    return found
