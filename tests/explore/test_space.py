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
    assert made.parameters == [
        "columns", "clock_mhz", "batch", "base_technology", "figures.dram.read",
    ]  # fmt: skip
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


def test_conditions_and_derived_values_read_what_stands_behind_them() -> None:
    made = space(
        space={
            "array.lanes": {"values": [4, 16], "when": "wide > 0"}, "array.columns": [8, 16],
        },
        derived={"area": "lanes * half", "half": "columns // 2", "wide": "max(0, columns - 8)"},
    )  # fmt: skip
    found = {d.choice: d.values["area"] for d in designs(made)}
    assert found == {(8, 8): 32, (4, 16): 32, (16, 16): 128}


@pytest.mark.parametrize(
    ("keys", "says"),
    [
        (
            {"space": {"array.lanes": {"values": [4], "when": "lanes > 4"}}},
            r"study explored: space\.array\.lanes\.when: reads what it decides itself",
        ),
        (
            {"derived": {"a": "b + 1", "b": "c", "c": "a"}},
            r"derived\.a, derived\.b, derived\.c: each reads what the next decides",
        ),
        (
            {"space": {"machine": {"values": ["t16x16"], "when": "columns > 4"}}},
            r"space\.machine\.when: reads what it decides",
        ),
        (
            {
                "space": {"array.lanes": {"values": [4], "when": "x > 4"}},
                "derived": {"x": "array.lanes"},
            },
            r"space\.array\.lanes\.when, derived\.x: each reads",
        ),
    ],
)
def test_circles_are_refused(keys: dict[str, Any], says: str) -> None:
    with pytest.raises(ConfigError, match=says):
        space(**keys)


def test_a_base_may_vary_under_a_condition() -> None:
    made = space(
        machine="t8x8",
        space={
            "technology": {"values": ["horowitz45-cacti"], "when": "columns > 8"},
            "machine": {"values": ["t16x16"], "when": "batch > 1"}, "compiler.batch": [1, 2],
        },
    )  # fmt: skip
    found = designs(made)
    assert [d.choice for d in found] == [
        ("horowitz45", "t8x8", 1), ("horowitz45-cacti", "t16x16", 2),
    ]  # fmt: skip
    assert [d.machine.name for d in found if d.machine] == ["t8x8", "t16x16"]


def test_a_base_that_other_parameters_change_keeps_its_own_column() -> None:
    made = space(
        space={
            "machine": ["t8x8", "t16x16"], "clock_mhz": [100.0, 150.0],
            "technology": ["horowitz45", "horowitz45-cacti"], "figures.dram.read": [650.0],
        }
    )  # fmt: skip
    assert made.parameters == [
        "base_machine", "clock_mhz", "base_technology", "figures.dram.read",
    ]  # fmt: skip
    assert [d.values["base_machine"] for d in designs(made)] == ["t8x8"] * 4 + ["t16x16"] * 4
    alone = space(space={"machine": ["t8x8", "t16x16"]})
    assert alone.parameters == ["machine"]


def test_a_figure_that_does_not_vary_is_the_technology_s() -> None:
    made = space(
        technology="horowitz45",
        space={
            "array.columns": [8, 16],
            "figures.dram.read": {"values": [1.0, 2.0], "when": "columns > 8"},
        },
    )
    found = [d.values["figures.dram.read"] for d in designs(made)]
    assert found[0] == found[1] > 100 and found[2:] == [1.0, 2.0]


@pytest.mark.parametrize(
    "keys",
    [
        {"derived": {"x": "8 / (columns - 16)"}},
        {"derived": {"x": "8 / (columns - 16)"}, "where": ["x < 0"]},
        {"where": ["8 / (columns - 16) < 0"]},
        {"derived": {"rescale.channels": "8 // (columns - 16)"}},
    ],
)
def test_what_cannot_be_computed_at_a_point_makes_it_one_that_says_why(
    keys: dict[str, Any],
) -> None:
    found = designs(space(space={"array.columns": [8, 16]}, **keys))
    assert [d.machine is None for d in found] == ["rescale" in str(keys), True]
    assert "by zero" in found[1].refused
    assert found[1].refused.startswith(("derived.", "where: "))


@pytest.mark.parametrize(
    ("keys", "says"),
    [
        ({"derived": {"cycles": "lanes"}}, "derived.cycles: cycles is what a result or a column"),
        ({"space": {"network": {"values": ["a"], "when": "lanes > 4"}}, "networks": {}}, "no when"),
        ({"space": {"array.colums": [1]}}, 'unknown parameter "array.colums", did you mean'),
        ({"space": {"array.columns": [0]}}, "is 0, allowed is a whole number from 1 to 256"),
        ({"space": {"array.columns": [8], "columns": [8]}}, "space.columns: is there twice"),
        ({"space": {"compiler.batch": [0]}}, "compiler option batch is 0"),
        ({"space": {"figures.drm.read": [1.0]}}, 'no such key, did you mean "dram"'),
        ({"space": {"figures.dram.raed": [1.0]}}, 'no such key, did you mean "read"'),
        ({"derived": {"figures.dram.raed": "1.0"}}, 'no such key, did you mean "read"'),
        ({"space": {"figures.dram.read": [1.0, "a"]}}, "space: figures: .*read: is the text 'a'"),
        ({"space": {"figures.dram": {"unit": ["kJ"]}}}, 'figures: .*dram.unit: unknown value "kJ"'),
        ({"space": {"array.columns": {"low": 8, "hihg": 64}}}, 'hihg: .*did you mean "high"'),
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
