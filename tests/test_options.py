from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated

import pytest
from pydantic import Field

from tnthw.errors import ConfigError
from tnthw.options import changed, make_options, marked, values_of


@dataclass(frozen=True, slots=True)
class Mark:
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    factor: Annotated[float, Field(ge=0, le=3), Mark("here")] = 0.7
    sizes: Annotated[tuple[int, ...], Field(strict=False)] = (1, 2)
    name: str | None = "x"

    def __post_init__(self) -> None:
        if len(self.sizes) > 3:
            raise ValueError(f"sizes has {len(self.sizes)} numbers, at most 3 are allowed")


def test_what_is_not_given_has_its_default_or_that_of_the_base() -> None:
    assert make_options(Options, {}, "x") == Options()
    assert make_options(Options, {"sizes": [3]}, "x") == Options(sizes=(3,))
    base = Options(factor=2.0, name=None)
    assert make_options(Options, {"sizes": [3]}, "x", base) == Options(
        factor=2.0, sizes=(3,), name=None
    )
    assert make_options(Options, {"name": None}, "x").name is None


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"factr": 1.0}, r'^here: factr: unknown key, did you mean "factor"\?'),
        ({"factor": 4.0}, "^here: factor: is 4.0, must be less than or equal to 3"),
        ({"factor": math.nan}, "^here: factor: is nan"),
        ({"factor": "much"}, "^here: factor: is the text 'much'"),
        ({"sizes": [1, 2, 3, 4]}, "^here: sizes has 4 numbers, at most 3"),
        ({"sizes": 4, "factor": -1.0}, r"(?s)factor: is -1.*\nhere: sizes: is 4, must be a list"),
    ],
)
def test_mistakes_are_told(given: dict[str, object], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        make_options(Options, given, "here")


def test_changed_options_are_those_that_differ() -> None:
    assert changed(Options()) == {}
    assert changed(Options(name=None, factor=1.0)) == {"factor": 1.0, "name": None}
    assert changed(Options(factor=1.0), Options(factor=1.0, name="y")) == {"name": "x"}
    assert values_of(Options(name=None)) == {"factor": 0.7, "sizes": (1, 2), "name": None}


def test_an_option_is_found_by_its_mark() -> None:
    assert marked(Options, Mark) == ("factor", Mark("here"))
    assert marked(Options, int) is None
