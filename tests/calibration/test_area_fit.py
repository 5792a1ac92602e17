from __future__ import annotations

import dataclasses
import json
import random
from pathlib import Path

import pytest

from tnthw.calibration import machine_synthesis
from tnthw.calibration.area_fit import by_part, fit_areas
from tnthw.calibration.area_models import flow_of, write_area_models
from tnthw.calibration.machine_grid import grid
from tnthw.calibration.machine_synthesis import synthesise_grid
from tnthw.energy.areas import ECP5, AreaModel, features
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


def test_a_run_that_was_ended_goes_on_and_another_flow_begins_anew(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    mapped: list[str] = []

    def mapped_areas(text: str, top: str) -> dict[str, dict[str, int]]:
        if len(mapped) == 2:
            raise KeyboardInterrupt
        mapped.append(text)
        cells = dict.fromkeys(ECP5, len(mapped)) | {"multipliers": 0}
        return {"total": cells, "top": cells}

    monkeypatch.setattr(machine_synthesis, "mapped_areas", mapped_areas)
    monkeypatch.setattr(machine_synthesis, "verilog", lambda machine: f"module of {machine}")
    with pytest.raises(KeyboardInterrupt):
        synthesise_grid(3, {"ecp5": None}, tmp_path)
    kept = {path.name: json.loads(path.read_text()) for path in tmp_path.iterdir()}
    assert len(kept) == 2
    three = {"top": dict.fromkeys(ECP5, 3)}
    monkeypatch.setattr(machine_synthesis, "mapped_areas", lambda *_: three)
    rows = synthesise_grid(3, {"ecp5": None}, tmp_path)
    assert [row["targets"]["ecp5"]["top"]["LUT4"] for row in rows] == [1, 2, 3]
    assert all(set(row["targets"]["ecp5"]) == {"top"} for row in rows)
    monkeypatch.setattr(machine_synthesis, "mapping_passes", lambda top: ["other"])
    rows = synthesise_grid(3, {"ecp5": None}, tmp_path)
    assert [row["targets"]["ecp5"]["top"]["LUT4"] for row in rows] == [3, 3, 3]
