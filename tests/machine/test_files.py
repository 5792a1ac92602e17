from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.errors import ConfigError, MachineError
from tnthw.machine import files
from tnthw.machine.accelerator import PARAMETERS, Accelerator, key_of, limits
from tnthw.machine.files import find_machine, load_machine, machine_toml
from tnthw.machine.presets import PRESETS

SMALL = """
name = "small"
[array]
lanes = 4
columns = 4
pixels = 8
[rescale]
channels = 2
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "machine.toml"
    path.write_text(text)
    return path


def test_every_parameter_has_a_key_of_its_own_and_a_meaning() -> None:
    paths = [parameter.path for parameter in PARAMETERS.values()]
    assert len(set(paths)) == len(paths) == len(fields(Accelerator))
    tables = json.loads(files.json_schema())
    keys = {key: each for key, each in tables["properties"].items() if key != "base"}
    for name, parameter in PARAMETERS.items():
        table = (
            tables["$defs"][f"_{parameter.table.title()}"]["properties"]
            if parameter.table
            else keys
        )
        assert table[parameter.key]["description"], name
        if parameter.low is not None:
            assert table[parameter.key]["minimum"] == parameter.low


def test_keys_are_named_as_a_file_has_them() -> None:
    assert key_of("activation_bank_words") == "[activations] bank_words"
    assert key_of("memory_latency") == "[memory] latency_cycles"
    assert key_of("clock_mhz") == "clock_mhz"
    assert limits("activation_bank_words") == (2, 65536)
    with pytest.raises(KeyError):
        limits("clock_mhz")


@pytest.mark.parametrize("name", sorted(PRESETS))
def test_a_preset_survives_its_own_toml(name: str, tmp_path: Path) -> None:
    text = machine_toml(PRESETS[name])
    assert load_machine(write(tmp_path, text)) == replace(PRESETS[name], name=f"my-{name}")
    assert load_machine(write(tmp_path, machine_toml(PRESETS[name], name))) == PRESETS[name]


def test_another_machine_does_not_take_the_name_of_a_preset(tmp_path: Path) -> None:
    text = machine_toml(PRESETS["t16x16"], "t16x16").replace("lanes = 16", "lanes = 32")
    with pytest.raises(ConfigError) as caught:
        load_machine(write(tmp_path, text))
    assert str(caught.value) == (
        f'{tmp_path}/machine.toml: name: "t16x16" is a preset, and this is another machine '
        f'([array] lanes is 32 where t16x16 has 16); give it a name of its own: name = "my-t16x16"'
    )
    (tmp_path / "t8x8.toml").write_text('base = "t8x8"\nclock_mhz = 100.0\n')
    with pytest.raises(ConfigError, match=r'clock_mhz is 100.0 where t8x8 has 150.0.*"my-t8x8"'):
        load_machine(tmp_path / "t8x8.toml")


@pytest.mark.parametrize("name", ['a"b', "a\nb", "a/b", "", " ", "../x", "-x", "a" * 101])
def test_a_name_is_one_that_files_can_have(name: str, tmp_path: Path) -> None:
    with pytest.raises(MachineError, match=r"name is .*allowed are letters, digits"):
        replace(PRESETS["t8x8"], name=name)
    with pytest.raises(ConfigError, match=r"machine.toml: name: is .*allowed are letters, digits"):
        load_machine(write(tmp_path, f"base = 't8x8'\nname = {json.dumps(name)}"))


@given(
    lanes=st.integers(1, 64),
    pixels=st.integers(1, 64),
    banks=st.integers(1, 16),
    clock=st.floats(1, 1000),
)
def test_any_machine_survives_its_own_toml(
    tmp_path_factory: pytest.TempPathFactory, lanes: int, pixels: int, banks: int, clock: float
) -> None:
    machine = Accelerator(
        name="drawn",
        lanes=lanes,
        columns=8,
        pixels=pixels,
        rescale_channels=1,
        activation_banks=banks,
        clock_mhz=clock,
    )
    path = write(tmp_path_factory.mktemp("machine"), machine_toml(machine))
    assert load_machine(path) == machine


def test_defaults_are_those_of_the_accelerator(tmp_path: Path) -> None:
    assert load_machine(write(tmp_path, SMALL)) == Accelerator(
        name="small", lanes=4, columns=4, pixels=8, rescale_channels=2
    )


def test_a_file_without_a_name_takes_that_of_the_file(tmp_path: Path) -> None:
    assert load_machine(write(tmp_path, SMALL.replace('name = "small"', ""))).name == "machine"


def test_a_base_gives_what_the_file_leaves_out(tmp_path: Path) -> None:
    name = next(iter(PRESETS))
    machine = load_machine(write(tmp_path, f'base = "{name}"\n[memory]\nlatency_cycles = 99\n'))
    assert machine.memory_latency == 99
    assert machine.lanes == PRESETS[name].lanes
    assert machine.name == "machine"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[array]\ncolums = 8", r'.toml: array.colums: unknown key, did you mean "columns"\?'),
        ("[aray]\ncolumns = 8", r'aray: unknown key, did you mean "array"\?'),
        ("columns = 8", r"columns: unknown key, it belongs under \[array\]"),
        ("[array]\nzzz = 8", "array.zzz: unknown key; allowed are: lanes, columns"),
        ("clock_ghz = 0.15", r'clock_ghz: unknown key, did you mean "clock_mhz"\? \(megahertz\)'),
        ('clock_mhz = "150 MHz"', r"number of megahertz without the unit: clock_mhz = 150"),
        ('clock_mhz = "0.15 GHz"', r"without the unit: clock_mhz = 150"),
        ('clock_mhz = "fast"', r"clock_mhz: is the text 'fast'; write a number of megahertz"),
        ("clock_mhz = 150e6", r"if this is hertz write clock_mhz = 150"),
        ("clock_mhz = 0", "clock_mhz: is 0.*must be above 0 megahertz"),
        ("clock_mhz = true", "clock_mhz: is True, must be a number of megahertz"),
        ('[weights]\nbuffer_bytes = "8 KiB"', r"without the unit: buffer_bytes = 8192"),
        ("[weights]\nbuffer_bytes = 8.5", "buffer_bytes: is 8.5, must be a whole number of bytes"),
        ('[weights]\nformat = "trit6"', r'unknown value "trit6", did you mean "trit5"\?'),
        ("[array]\nlanes = 0", "array.lanes: is 0, allowed is a whole number from 1 to 256"),
        ("array = 8", r"array: is 8, must be a table \(\[array\]\)"),
        ('base = "t8x9"', r'base: unknown machine "t8x9", did you mean "t8x8"\?'),
        ("name = 8", "name: is 8, must be a text in quotes"),
        ("", 'array.lanes: is missing; set it, or start from a preset with base = "'),
        ("[array", "machine.toml: is not valid TOML"),
    ],
)
def test_a_mistake_is_named_with_what_to_write(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        load_machine(write(tmp_path, text))


def test_all_mistakes_are_named_at_once(tmp_path: Path) -> None:
    text = """
base = "t8x9"
clock_mhz = 150e6
name = "a/b"
[array]
colums = 8
lanes = "8"
columns = 0
pixels = inf
[rescale]
terms = 9
[activations]
bits = 16
bank_words = 3
[weights]
format = "trit6"
[memory]
latency = 1.5
[sequencer]
queue_depth = 7
"""
    path = write(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        load_machine(path)
    lines = [
        line.removeprefix(f"{path}: ").split(": ")[0] for line in str(caught.value).splitlines()
    ]
    assert len(lines) == len(set(lines))
    assert set(lines) == {
        "activations.bank_words",
        "array.colums",
        "array.columns",
        "array.lanes",
        "array.pixels",
        "base",
        "clock_mhz",
        "memory.latency",
        "name",
        "rescale.terms",
        "sequencer.queue_depth",
        "weights.format",
    }  # and none about activations.bits, which a right format might allow


def test_a_key_that_is_wrong_leads_to_no_second_message(tmp_path: Path) -> None:
    path = write(tmp_path, 'base = "t8x8"\n[array]\nlanes = "256"\n[weights]\nbuffer_bytes = 8\n')
    with pytest.raises(ConfigError) as caught:
        load_machine(path)
    assert str(caught.value).count("\n") == 0


def test_a_contradiction_is_told_with_the_keys_of_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, SMALL.replace("channels = 2", "channels = 3"))
    with pytest.raises(
        ConfigError, match=r"rescale.channels: is 3, must divide \[array\] lanes \(4\)"
    ):
        load_machine(path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"nothing.toml: there is no such file"):
        load_machine(tmp_path / "nothing.toml")
    with pytest.raises(ConfigError, match="is a folder"):
        load_machine(tmp_path)


def test_a_machine_is_found_by_name_or_path(tmp_path: Path) -> None:
    name = next(iter(PRESETS))
    assert find_machine(name) is PRESETS[name]
    assert find_machine(str(write(tmp_path, SMALL))).name == "small"
    with pytest.raises(ConfigError, match=r'unknown machine "t8x88", did you mean "t8x8"\?'):
        find_machine("t8x88")
