"""The outputs of a network: from the interpreter that defines them, or from a machine."""

from __future__ import annotations

import numpy as np

from tnthw.ir import interpreter
from tnthw.ir.host import Real, real_results
from tnthw.ir.types import Int
from tnthw.simulator.run import Simulator
from tnthw.workflows import inputs
from tnthw.workflows.arguments import Step, flag_of, step_of
from tnthw.workflows.compiling import compile
from tnthw.workflows.machines import MachineLike
from tnthw.workflows.models import Model, load
from tnthw.workflows.simulation import batches, run_images

_TOGETHER = 16  # images that the interpreter takes at a time; bounds the memory


def run(
    model: Model | str,
    images: object = None,
    *,
    machine: MachineLike | None = None,
    integers: bool = True,
    progress: Step | None = None,
) -> Int | Real:
    """Compute a network's outputs.

    Parameters
    ----------
    model: as `load` takes it.
    images: as `images` takes them.
    machine: run the program on the simulator of this machine, from the same bytes as the hardware;
        None for the interpreter, which defines the result. Both give the same integers.
    integers: give the integers of the result; with False what they stand for, the real numbers that
        the network's source gives: its last scale, offset, softmax or argmax are computed here.
    progress: called after each batch with how many images are done and how many there are.

    Returns
    -------
    int64 (images, *output shape), or of the output shape where one image was given without an axis
        for several; float64 with `integers=False`, and int64 without channels behind an argmax.

    Raises
    ------
    TnthwError: one of its kinds; a name, a file or an image is wrong, or the network does not fit.

    Examples
    --------
    >>> import tnthw
    >>> tnthw.run("digits", 5).shape
    (5, 10)
    >>> bool((tnthw.run("digits", 5) == tnthw.run("digits", 5, machine="t8x8")).all())
    True
    """
    found, step, whole = load(model), step_of(progress), flag_of(integers, "integers")
    simulator = None if machine is None else Simulator(compile(found, machine))
    pictures = inputs.images(found, images)
    if simulator is not None:
        results = run_images(simulator, found, pictures.pixels, step)
    else:
        parts: list[Int] = []
        for batch in batches(pictures.pixels, _TOGETHER):
            parts.append(interpreter.predict(found.graph, batch))
            step(sum(map(len, parts)), len(pictures))
        results = np.concatenate(parts)
    shown = results if whole else real_results(found.graph, results)
    return shown[0] if pictures.single else shown
