from __future__ import annotations

from typing import Any

import pytest

from tnthw.machine.parameters import Parameter, written


def test_a_key_is_shown_as_a_path_and_as_a_file_has_it() -> None:
    parameter = written("activations.bank_words", 2, 64)["parameter"]
    assert (parameter.path, str(parameter)) == (
        "activations.bank_words",
        "[activations] bank_words",
    )
    top = written("name")["parameter"]
    assert (top.table, top.path, str(top)) == ("", "name", "name")


@pytest.mark.parametrize(
    ("value", "mistake"),
    [
        (1, None),
        (64, None),
        (0, "is 0, allowed is a whole number from 1 to 64"),
        (65, "is 65, allowed is a whole number from 1 to 64"),
        (True, "is True, allowed is a whole number from 1 to 64"),
        (8.0, "is 8.0, allowed is a whole number from 1 to 64"),
        ("8", "is '8', allowed is a whole number from 1 to 64"),
        pytest.param(
            10**5000,
            "is a number of about 5001 digits, allowed is a whole number from 1 to 64",
            id="huge",
        ),
    ],
)
def test_ranges(value: Any, mistake: str | None) -> None:
    assert Parameter(table="t", key="k", low=1, high=64).mistake(value) == mistake


def test_powers_of_two_name_the_two_that_are_near() -> None:
    parameter = Parameter(table="t", key="k", low=2, high=64, power_of_two=True)
    assert parameter.mistake(16) is None
    assert parameter.mistake(17) == "is 17, must be a power of two; use 16 or 32"
    assert parameter.mistake(1) == (
        "is 1, allowed is a whole number from 2 to 64 that is a power of two"
    )


def test_choices() -> None:
    parameter = Parameter(table="t", key="k", choices=(1, 8))
    assert parameter.mistake(8) is None
    assert parameter.mistake(9) == "is 9, allowed are 1, 8"
    assert parameter.mistake(True) == "is True, allowed are 1, 8"
