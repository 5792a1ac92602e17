from __future__ import annotations

import dataclasses
import random
from pathlib import Path

import pytest

from tnthw.calibration.area_fit import by_part, fit_areas
from tnthw.calibration.area_models import flow_of, write_area_models
from tnthw.calibration.machine_grid import grid
from tnthw.energy.areas import AreaModel, features
from tnthw.energy.parts import PARTS
from tnthw.errors import ConfigError, InputError

MACHINES = list(grid(24).values())


def test_the_grid_is_the_same_every_time_and_grows_at_its_end() -> None:
    assert len(grid(24)) == 24 and list(grid(24).items())[:10] == list(grid(10).items())
    assert len({dataclasses.replace(machine, name="m") for machine in MACHINES}) == 24


def test_what_was_made_of_the_features_is_found_on_machines_that_were_left_out() -> None:
    draw = random.Random(0)
    names = {part: list(each) for part, each in features(MACHINES[0]).items()}
    each = {part: {name: draw.uniform(1, 9) for name in names[part]} for part in PARTS}
    sizes = [
        {
            part: {
                "area_um2": sum(
                    each[part][n] * v for n, v in features(machine)[part].items() if n != "blocks"
                )
            }
            for part in PARTS
        }
        for machine in MACHINES
    ]
    model = AreaModel.model_validate(fit_areas(MACHINES, sizes, "made up", [], "digest"))
    assert model.worst_error["area_um2"] < 1e-3
    for machine, size in zip(MACHINES, sizes, strict=True):
        there = sum(part["area_um2"] for part in size.values())
        assert model.total(machine, "area_um2") == pytest.approx(there, rel=1e-3)


def test_components_are_summed_into_parts() -> None:
    found = by_part({"top": {"LUT4": 1}, "sequencer.buffer": {"LUT4": 2}, "counters": {"LUT4": 4}})
    assert found["control"] == {"LUT4": 3} and found["counters"] == {"LUT4": 4}


@pytest.mark.parametrize("text", ["ecp6", "=a.lib", "a b=c.lib", "mine="])
def test_a_target_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ConfigError, match="is neither ecp5 nor NAME=FILE"):
        flow_of(text)
    with pytest.raises(InputError, match="cannot be read as a liberty file"):
        flow_of("mine=nothing.lib")


def test_too_few_machines_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="--count: is 2, allowed is a whole number from 3"):
        write_area_models(["ecp5"], 2, tmp_path)
