from __future__ import annotations

import numpy as np

from tnthw.ir.build import Builder
from tnthw.ir.rescale import fit, fit_add
from tnthw.workflows.memory import activation_peak_bytes

FACTOR = fit(np.full(3, 0.3), np.zeros(3), 2)


def layer(build: Builder, x: str, name: str) -> str:
    """Three channels of as many pixels, by a 1x1 convolution."""
    trits = np.ones((3, build[x].type.shape[0], 1, 1), np.int8)
    return build.rescale(build.accumulate(x, trits, origin=name), FACTOR, origin=name)


def test_input_and_output_of_a_layer_are_there_together() -> None:
    build = Builder("one")
    build.output(layer(build, build.input((2, 4, 4)), "conv"))
    assert activation_peak_bytes(build.finish()) == 2 * 16 + 3 * 16


def test_what_an_addition_reads_later_lives_until_then() -> None:
    build = Builder("residual")
    a = layer(build, build.input((2, 4, 4)), "first")
    b = layer(build, a, "second")
    build.output(build.add(a, b, fit_add(0.5, 0.5, 0.0, 2)))
    assert activation_peak_bytes(build.finish()) == 3 * 3 * 16  # both and their sum


def test_what_nobody_reads_any_more_is_gone() -> None:
    build = Builder("chain")
    x = build.input((2, 4, 4))
    for number in range(4):
        x = layer(build, x, f"conv{number}")
    build.output(build.reshape(x))  # the same bytes under another shape
    assert activation_peak_bytes(build.finish()) == 2 * 3 * 16
