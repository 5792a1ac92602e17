from __future__ import annotations

from typing import Any

import pytest

from tnthw.errors import ConfigError
from tnthw.explore.space import Design, Space
from tnthw.explore.study import load_exploration
from tnthw.machine.presets import preset


def space(**keys: Any) -> Space:
    return Space(load_exploration({"networks": {"digits": 1}, **keys}))


def designs(made: Space) -> list[Design]:
    return [found for choice in made.grid() if (found := made.design(choice)) is not None]


def test_every_field_of_everything_can_vary() -> None:
    made = space(
        machine="t16x16",
        space={
            "array": {"columns": [16, 32]}, "clock_mhz": [100.0], "compiler": {"batch": [1, 2]},
            "technology": ["horowitz45", "horowitz45-cacti"],
            "figures": {"dram": {"read": [650.0]}},
        },
        derived={"rescale.channels": "columns // 2"},
    )  # fmt: skip
    found = designs(made)
    assert made.size == len(found) == 8
    assert made.parameters == ["columns", "clock_mhz", "batch", "technology", "figures.dram.read"]
    last = found[-1]
    assert last.machine is not None and last.options is not None and last.technology is not None
    assert (last.machine.columns, last.machine.rescale_channels) == (32, 16)
    assert (last.machine.clock_mhz, last.options.batch) == (100.0, 2)
    assert last.technology.memories is not None and last.technology.dram is not None
    assert last.technology.dram.read == 650.0
    assert len({each.machine.name for each in found if each.machine}) == 2


def test_a_space_without_parameters_is_the_base() -> None:
    (only,) = designs(space(machine="t16x16"))
    assert only.machine == preset("t16x16")


def test_conditions_fold_points_that_are_alike() -> None:
    made = space(
        space={
            "functions.entries": [0, 256],
            "functions.ports": {"values": [1, 2], "when": "function_entries > 0"},
        }
    )
    assert [d.choice for d in designs(made)] == [(0, 1), (0, 1), (256, 1), (256, 2)]


def test_where_leaves_points_out() -> None:
    made = space(
        space={"array.lanes": [8, 16], "array.columns": [8, 16]}, where=["lanes == columns"]
    )
    assert [d.choice for d in designs(made)] == [(8, 8), (16, 16)]


def test_parameters_that_contradict_each_other_are_a_point_that_says_why() -> None:
    (found,) = designs(space(space={"rescale.channels": [3]}))
    assert found.machine is None
    assert "[rescale] channels" in found.refused and "new" not in found.refused


def test_derived_names_and_texts() -> None:
    made = space(space={"array.lanes": [8, 16]}, derived={"bits": "lanes * activation_bits"})
    assert [d.values["bits"] for d in designs(made)] == [64, 128]


@pytest.mark.parametrize(
    ("keys", "says"),
    [
        ({"space": {"array.colums": [1]}}, 'unknown parameter "array.colums", did you mean'),
        ({"space": {"array.columns": [0]}}, "is 0, allowed is a whole number from 1 to 256"),
        ({"space": {"array.columns": [8], "columns": [8]}}, "space.columns: is there twice"),
        ({"space": {"compiler.batch": [0]}}, "compiler option batch is 0"),
        ({"space": {"figures.drm.read": [1.0]}}, 'no such key, did you mean "dram"'),
        ({"space": {"machine": ["t9x9"]}}, 'unknown machine "t9x9"'),
        ({"machine": "t9x9"}, 'unknown machine "t9x9"'),
        ({"space": {"technology": [5]}}, "is 5, must be a name or a path in quotes"),
        ({"derived": {"array.columns": "lanes +"}}, "derived.array.columns: expression"),
        ({"derived": {"columns": 5}}, "derived.columns: is 5, must be an expression"),
        (
            {"space": {"array.columns": [8]}, "derived": {"columns": "lanes"}},
            "columns is a parameter of the space already",
        ),
        ({"where": ["top1 > 1"]}, 'there is no "top1"'),
        ({"space": {"pixels": {"values": [1], "when": "x"}}}, 'pixels.when: .*there is no "x"'),
    ],
)
def test_mistakes(keys: dict[str, Any], says: str) -> None:
    with pytest.raises(ConfigError, match=says):
        space(**keys)


def test_a_grid_needs_steps() -> None:
    made = space(space={"clock_mhz": {"low": 50.0, "high": 200.0}})
    assert made.size is None
    with pytest.raises(ConfigError, match="a grid has no step between 50 and 200"):
        next(made.grid())
