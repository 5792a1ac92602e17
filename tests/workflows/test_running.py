from __future__ import annotations

import numpy as np
import pytest

from tnthw.errors import InputError, TnthwError
from tnthw.ir.interpreter import predict
from tnthw.workflows.inputs import images
from tnthw.workflows.models import load
from tnthw.workflows.running import run


@pytest.mark.parametrize("machine", [None, "t8x8"])
def test_interpreter_and_machine_give_the_same(machine: str | None) -> None:
    model = load("digits")
    found = images(model, 70)
    calls: list[tuple[int, int]] = []
    outputs = run(
        model, found, machine=machine, progress=lambda done, all_: calls.append((done, all_))
    )
    assert np.array_equal(outputs, predict(model.graph, found.pixels))
    assert calls[-1] == (70, 70)


def test_one_image_gives_one_result() -> None:
    image = images(load("digits"), 1).pixels[0]
    assert run("digits", image).shape == (10,)
    assert run("digits", image[None]).shape == (1, 10)
    assert np.array_equal(run("digits", image.tolist()), run("digits", image, machine="t8x8"))


def test_wrong_images_are_told() -> None:
    with pytest.raises(InputError, match="allowed is 0 to 16"):
        run("digits", np.full((1, 8, 8), 255))
    with pytest.raises(TnthwError):
        run("digits", 1, machine="t7x7")
