from __future__ import annotations

import math
from dataclasses import replace

import pytest

from tnthw.energy.areas import AreaModel, features, find_area_model
from tnthw.energy.parts import PARTS
from tnthw.errors import ConfigError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import PRESETS


@pytest.mark.parametrize("flat", [False, True])
@pytest.mark.parametrize("machine", PRESETS.values(), ids=list(PRESETS))
def test_every_part_is_made_of_something(machine: Accelerator, flat: bool) -> None:
    found = features(machine, flat=flat)
    assert set(found) == set(PARTS)
    for each in found.values():
        assert all(value >= 0 and math.isfinite(value) for value in each.values())
        assert any(each.values())


def test_blocks_of_t8x8_are_those_that_synthesis_found() -> None:
    # of the netlist of an ECP5: buffers, accumulators, tables with functions, pages
    found = {part: each.get("blocks") for part, each in features(PRESETS["t8x8"]).items()}
    assert found["weights"] == 4 and found["activations"] == 8 and found["accumulators"] == 10
    assert found["vector"] == 11 + 4 and found["control"] == 12


def test_a_larger_machine_is_not_smaller_in_anything() -> None:
    small = PRESETS["t8x8"]
    wide = features(replace(small, columns=16))
    for part, each in features(small).items():
        assert all(wide[part][name] >= value for name, value in each.items())


def test_a_size_is_the_sum_of_what_a_part_is_made_of() -> None:
    one = {part: {"area_um2": {"one": 2.0} if "one" in each else {}} for part, each in
           features(PRESETS["t8x8"]).items()}  # fmt: skip
    made = {"title": "t", "machines": 3, "tools": [], "sides": [4, 16], "verilog": "digest"}
    model = AreaModel(**made, mean_error={}, worst_error={}, parts=one)
    with_one = sum(bool(each["area_um2"]) for each in one.values())
    assert model.total(PRESETS["t8x8"], "area_um2") == 2.0 * with_one


def test_a_target_without_a_model_is_refused() -> None:
    with pytest.raises(ConfigError, match='unknown target "nothing"'):
        find_area_model("nothing")
