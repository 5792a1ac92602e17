"""A record is the frozen dataclass with slots that it stands for."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, dataclass, fields, replace
from inspect import signature
from typing import Any

import pytest

from tnthw.machine.isa import INSTRUCTIONS, Add, Fetch
from tnthw.machine.record import record, setter


def test_instructions_are_made_as_dataclasses_are() -> None:
    for kind in INSTRUCTIONS.values():
        plain: Any = dataclass(frozen=True, slots=True, kw_only=True)(
            type(kind.__name__, (), {"__annotations__": {f.name: int for f in fields(kind)}})
        )
        assert list(signature(plain).parameters) == list(signature(kind).parameters)
        given = {each.name: number for number, each in enumerate(fields(kind))}
        made: Any = kind
        assert repr(made(**given)) == repr(plain(**given))
        assert made(**given) == made(**given) and hash(made(**given)) == hash(made(**given))


def test_what_is_missing_or_unknown_is_an_error_and_nothing_can_be_set() -> None:
    fetch = Fetch(memory=1, buffer=2, beats=3)
    assert (fetch.waits, fetch.once) == ((0, 0), 0)
    assert replace(fetch, once=1).once == 1
    with pytest.raises(TypeError, match="beats"):
        Fetch(memory=1, buffer=2)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="row"):
        Fetch(memory=1, buffer=2, beats=3, row=4)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="positional"):
        Fetch(1, 2, 3)  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        fetch.beats = 4  # type: ignore[misc]


def test_fields_of_bases_are_set_too() -> None:
    assert "finish" in signature(Add).parameters
    fetch = Fetch(memory=1, buffer=2, beats=3)
    setter(Fetch, "memory")(fetch, 9)
    assert fetch.memory == 9


def test_what_would_run_behind_it_is_refused() -> None:
    with pytest.raises(AssertionError, match="which nothing would call"):

        @record
        class Checked:
            a: int

            def __post_init__(self) -> None:
                raise ValueError
