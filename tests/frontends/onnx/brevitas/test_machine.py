"""Which of Brevitas's networks the machine of today runs: docs/from-brevitas.md has the table."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.frontends.onnx.brevitas.names import NAMES
from tnthw.errors import InfeasibleError, UnsupportedError
from tnthw.ir.interpreter import predict
from tnthw.workflows.compiling import compile
from tnthw.workflows.models import Model
from tnthw.workflows.simulation import simulate
from tnthw.workflows.verification import verify

PAGE = Path(__file__).parents[4] / "docs" / "from-brevitas.md"
MACHINE = "t16x16"

NEEDS = {
    r"needs (\d+) thresholds a channel": "{} thresholds",
    r"has (\d+) bits and the activation buffer": "values of {} bits",
}
"""What the compiler says that a layer needs, and how the table says it."""


def model_of(made: Any) -> Model:
    return Model(name=made.name, graph=made.lowered().graph)


def listed() -> dict[str, str]:
    rows = re.findall(r"^\| `([a-z-]+)` \|[^|]*\| ([^|]+) \|$", PAGE.read_text(), re.M)
    return dict(rows)


def needs(model: Model) -> str:
    """What the machine lacks for a network, or that it runs it."""
    try:
        compile(model, MACHINE)
    except UnsupportedError as error:
        found: dict[str, str] = {}
        for need in error.needs:
            texts = [(how, re.match(text, need.what)) for text, how in NEEDS.items()]
            ((how, match),) = ((how, match) for how, match in texts if match)
            found[how] = max(found.get(how, ""), match[1], key=_size)
        return ", ".join(how.format(found[how]) for how in NEEDS.values() if how in found)
    except InfeasibleError as error:
        (lever,) = error.levers
        assert lever.field == "accumulator_bits"
        return f"accumulators of {lever.value} bits"
    return "runs"


def _size(number: str) -> int:
    """Size of a number, or of the exponent of a power of two."""
    digits = number.removeprefix("2**")
    return int(digits) if digits.isdigit() else 0


@pytest.mark.parametrize("name", NAMES)
def test_the_table_is_true(name: str, exported: Callable[..., Any]):
    assert listed()[name] == needs(model_of(exported(name)))


def test_the_table_is_whole():
    assert tuple(listed()) == NAMES


RUN = [name for name, text in listed().items() if text == "runs"]


@pytest.mark.parametrize("name", RUN)
def test_simulator(name: str, exported: Callable[..., Any]):
    """All 1,000 images: the simulator's integers are the interpreter's."""
    made = exported(name)
    model = model_of(made)
    found = simulate(model, MACHINE, made.given).outputs
    np.testing.assert_array_equal(found, predict(model.graph, made.given_integers))


@pytest.mark.rtl
@pytest.mark.slow
@pytest.mark.parametrize("name", RUN)
def test_rtl(name: str, exported: Callable[..., Any]):
    pytest.importorskip("amaranth", reason="runs the RTL")
    made = exported(name)
    assert verify(model_of(made), "t8x8", made.given[:2], simulator="amaranth").passed
