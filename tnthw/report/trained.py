"""A recipe trained, with the chart of its training beside the model."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tnthw.errors import ConfigError
from tnthw.extras import need
from tnthw.files import replace_file
from tnthw.report.curve import training_curve
from tnthw.training.changes import NO_CHANGES, Changes, load_changed
from tnthw.workflows.arguments import flag_of, folder_of, kind_of, path_of

if TYPE_CHECKING:
    from tnthw.training.regularise import Regulariser
    from tnthw.workflows.full_precision import FullPrecisionReport
    from tnthw.workflows.train import TrainReport


def train(
    recipe: str | os.PathLike[str],
    output: str | os.PathLike[str] | None = None,
    *,
    changes: Changes = NO_CHANGES,
    seeds: Sequence[int] = (),
    full_precision: bool = False,
    regulariser: Regulariser | None = None,
    work: str | os.PathLike[str] = "runs",
    progress: bool = False,
) -> TrainReport | FullPrecisionReport | None:
    """Train a ternary network by a recipe and write it as a model's folder.

    A run that was cut off continues from its checkpoint under `work`. Several processes share the
    work when torchrun started them; the others than the first return None.

    Parameters
    ----------
    recipe: TOML file, as those under models/.
    output: folder of the model; `models/NAME` if left out.
    changes: settings of the recipe to change, such as `{"training.epochs": 5}`.
    seeds: further seeds to train for their accuracy; the recipe's own is the one that is written.
    full_precision: train the full-precision twin under each seed too.
    regulariser: a function of the torch module that is trained, whose value, a tensor of one
        element, is added to the loss at every step; of the recipe's runs, not of twins. A run goes
        on from its checkpoint only with one of the same name.
    work: folder of checkpoints.
    progress: show progress on standard error.

    Returns
    -------
    Accuracies and sizes; `folder` is what `load` takes. Of a recipe whose quantiser is "none",
    accuracies and the file of the weights.

    Raises
    ------
    ConfigError: the recipe has a mistake.
    OutputError: `output` or `work` cannot be written.
    TrainingError: training failed, or the data or a checkpoint cannot be used.
    MissingToolError: torch or the package of the data set is not installed.

    Examples
    --------
    >>> import tnthw
    >>> tnthw.train("no.toml")
    Traceback (most recent call last):
    tnthw.errors.ConfigError: no.toml: there is no such file
    """
    file = path_of(recipe, "recipe")
    named = isinstance(changes, Mapping) and all(isinstance(key, str) for key in changes)
    if not named:
        raise ConfigError(
            f'changes: got {kind_of(changes)}; give a dictionary such as {{"training.epochs": 5}}'
        )
    name = load_changed(file, changes)[0].name  # its mistakes are told before torch is loaded
    folder = folder_of(Path("models") / name if output is None else output)
    runs = folder_of(work, "work")
    many = isinstance(seeds, Sequence) and not isinstance(seeds, str | bytes)
    if not many or any(type(seed) is not int or seed < 0 for seed in seeds):
        raise ConfigError(f"seeds: got {kind_of(seeds)}; give whole numbers from 0")
    if regulariser is not None and not callable(regulariser):
        raise ConfigError(
            f"regulariser: got {kind_of(regulariser)}; give a function of the network that returns "
            f"a tensor of one element"
        )
    flag_of(full_precision, "full_precision"), flag_of(progress, "progress")
    need("torch", "train", "training")
    from tnthw.training.distributed import processes
    from tnthw.workflows.full_precision import FullPrecisionReport
    from tnthw.workflows.train import train as run

    with processes():
        made = run(
            file,
            folder,
            changes=changes,
            work=runs,
            seeds=seeds,
            full_precision=full_precision,
            regulariser=regulariser,
            progress=progress,
        )
    if made is None:  # another process writes
        return None
    kind = "full precision" if isinstance(made, FullPrecisionReport) else "ternary weights"
    title = f"{made.name}: {kind}, seed {made.runs[0].seed}; {made.data}"
    log = (folder / "log.csv").read_text(encoding="utf-8")
    replace_file(folder / "curve.svg", training_curve(log, title))
    return made
