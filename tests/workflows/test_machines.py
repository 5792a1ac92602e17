from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tnthw.energy.files import find_technology
from tnthw.errors import ConfigError, MachineError, TnthwError
from tnthw.machine.files import machine_toml
from tnthw.machine.presets import PRESETS, preset
from tnthw.workflows.machines import (
    changed_name,
    machine,
    machines,
    technologies,
    technology,
)


def test_a_machine_comes_by_name_file_or_itself(tmp_path: Path) -> None:
    base = preset("t16x16")
    (tmp_path / "mine.toml").write_text(machine_toml(replace(base, name="mine")))
    assert machine("t16x16") == machine(base) == base
    for path in (tmp_path / "mine.toml", str(tmp_path / "mine.toml")):
        assert replace(machine(path), name="t16x16") == base


def test_a_changed_machine_says_so_in_its_name() -> None:
    wide = machine("t16x16", columns=32)
    assert wide == replace(preset("t16x16"), columns=32, name="t16x16_columns32")
    assert machine("t16x16", columns=16) == preset("t16x16")  # nothing changed
    assert machine(wide, clock_mhz=200.5).name == "t16x16_columns32_clock_mhz200_5"
    assert machine("t16x16", columns=32, name="wide").name == "wide"
    many = {"columns": 32, "pixels": 16, "bias_rows": 128, "weight_buffer_bytes": 65536}
    names = {machine("t16x16", **many, clock_mhz=float(mhz)).name for mhz in (100, 150, 200)}
    assert len(names) == 3 and all(len(name) <= 40 for name in names)


@pytest.mark.parametrize(
    ("base", "changes", "message"),
    [
        ("t16x16", {"colums": 32}, 'unknown parameter "colums", did you mean "columns"'),
        ("t16x17", {}, 'unknown machine "t16x17", did you mean "t16x16"'),
        ("t16x16", {"columns": 0}, "columns"),
        ("t16x16", {"columns": "wide"}, "columns"),
        ("t16x16", {"weight_format": "trit9"}, "trit5"),
        ("t16x16", {"clock_mhz": "fast"}, "clock_mhz"),
        (3, {}, r"machine: got an int \(3\); give a preset"),
        (None, {}, "machine: got None"),
        ("no.toml", {}, "no.toml: there is no such file"),
        ("~nobody-of-that-name/m.toml", {}, "no such user"),
    ],
)
def test_what_is_no_machine(
    base: object, changes: dict[str, object], message: str, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigError, match=message):
        machine(base, **changes)  # type: ignore[arg-type]
    assert issubclass(MachineError, ConfigError)


def test_a_changed_technology_says_so_and_keeps_the_rest() -> None:
    base = find_technology("horowitz45")
    assert base.dram is not None
    cheap = technology("horowitz45", dram={"read": 650.0})
    assert cheap.dram is not None and cheap.dram.read == 650.0
    assert cheap.dram.write == base.dram.write and cheap.sram == base.sram
    other = technology(base, dram={"read": 651.0})
    assert len({base.name, cheap.name, other.name}) == 3
    assert technology(base) is base
    assert technology(base, dram={"read": 1.0}, name="mine").name == "mine"


@pytest.mark.parametrize(
    ("base", "changes", "message"),
    [
        ("horowitz", {}, 'unknown technology "horowitz", did you mean "horowitz45"'),
        ("horowitz45", {"drum": {}}, 'drum: unknown key, did you mean "dram"'),
        ("horowitz45", {"dram": {"read": "much"}}, "dram.read: is the text 'much'"),
        ("horowitz45", {"dram": {"read": -1.0}}, "must be above 0"),
        ("horowitz45", {"dram": 5}, "dram"),
        (7, {}, r"technology: got an int \(7\); give a name"),
    ],
)
def test_what_is_no_technology(base: object, changes: dict[str, object], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        technology(base, **changes)  # type: ignore[arg-type]


def test_the_lists_are_what_the_names_stand_for() -> None:
    assert machines().name.tolist() == list(PRESETS)
    assert [technology(name).name for name in technologies().name] == technologies().name.tolist()


def test_names_of_changes_differ_where_values_do() -> None:
    assert changed_name("a", {"b": 1}) == "a_b1"
    assert changed_name("a", {"b": [1]}) != changed_name("a", {"b": [2]})
    with pytest.raises(TnthwError):
        machine("t8x8", name=5)


def test_a_number_of_numpy_is_a_parameter_and_an_array_is_none() -> None:
    assert machine("t8x8", lanes=np.int64(16)) == machine("t8x8", lanes=16)
    with pytest.raises(ConfigError, match="lanes"):
        machine("t8x8", lanes=np.zeros(3))
