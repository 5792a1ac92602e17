from __future__ import annotations

from pathlib import Path

import pytest

from tnthw.energy.files import find_technology, load_technology, technologies, technology_toml
from tnthw.errors import ConfigError

GOOD = """
name = "mine"
title = "mine"
node_nm = 45
[sources]
me = "measured"
[int_add]
source = "me"
unit = "pJ"
bits = [8, 32]
value = [0.03, 0.1]
"""


@pytest.mark.parametrize("name", technologies())
def test_every_packaged_technology_is_valid_and_named_like_its_file(name: str) -> None:
    assert find_technology(name).name == name


def test_an_unknown_name_is_answered_with_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r'"horowitz", did you mean "horowitz45"\?'):
        find_technology("horowitz")
    with pytest.raises(ConfigError, match="there is no such file"):
        find_technology(str(tmp_path / "none.toml"))


def test_a_users_own_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(GOOD)
    assert find_technology(str(path)).title == "mine"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[int_add]", "[int_ad]", r'int_ad: unknown key, did you mean "int_add"\?'),
        ('unit = "pJ"', 'unit = "nJ"', r'int_add.unit: unknown value "nJ", did you mean "pJ"\?'),
        ('unit = "pJ"', "", "int_add.unit: is missing"),
        ('source = "me"', 'source = "you"', r'int_add.source: "you" is not in \[sources\]'),
        ("value = [0.03, 0.1]", "value = [0.03]", "has 1 numbers for 2 bits"),
        ("value = [0.03, 0.1]", "value = [0.03, 0]", "every number must be above 0"),
        ("bits = [8, 32]", "bits = [32, 8]", "must be numbers above 0 in ascending order"),
        ("bits = [8, 32]", "bits = [0, 8]", "must be numbers above 0 in ascending order"),
        ("node_nm = 45", 'node_nm = "45 nm"', "node_nm: is the text '45 nm'; write a number of"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, old: str, new: str, message: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(GOOD.replace(old, new))
    with pytest.raises(ConfigError, match=message):
        find_technology(str(path))


def test_every_mistake_of_a_file_at_once(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    text = GOOD.replace("node_nm = 45", "node_nm = inf").replace("0.03", "nan")
    path.write_text(
        text + "[dram]\nsource = 'you'\nunit = 'pJ'\naccess_bits = 0\nread = -1.0\nwrite = 1.0\n"
        "[sram]\nsource = 'me'\nunit = 'pJ'\naccess_bits = 64\ncapacity_bytes = [8]\nread = [1.0]\n"
    )
    with pytest.raises(ConfigError) as caught:
        find_technology(str(path))
    found = [line.removeprefix(f"{path}: ") for line in str(caught.value).splitlines()]
    assert found == [
        "node_nm: is inf, must be a whole number of nanometres",
        "int_add.value[1]: is nan, must be a finite number",
        "sram.write: is missing",
        'dram.source: "you" is not in [sources]; add the reference there',
        "dram: read and write must be above 0 pJ",
        "dram.access_bits: is 0, must be above 0 bits",
    ]


@pytest.mark.parametrize("value", ["nan", "inf", "-inf", "1e999"])
@pytest.mark.parametrize("key", ["read", "write"])
def test_figures_are_finite(tmp_path: Path, key: str, value: str) -> None:
    (tmp_path / "m.toml").write_text(f'base = "horowitz45"\n[dram]\n{key} = {value}\n')
    with pytest.raises(ConfigError, match=f"dram.{key}: is -?(nan|inf), must be a finite number"):
        load_technology(tmp_path / "m.toml")


def test_a_number_of_thousands_of_digits(tmp_path: Path) -> None:
    long = "0x1" + "0" * 5000
    (tmp_path / "m.toml").write_text(f'base = "horowitz45"\n[dram]\naccess_bits = -{long}\n')
    with pytest.raises(ConfigError, match=r"m\.toml"):
        load_technology(tmp_path / "m.toml")
    (tmp_path / "m.toml").write_text(f'base = "horowitz45"\n[sram]\ncapacity_bytes = [{long}, 1]\n')
    with pytest.raises(ConfigError, match="capacity_bytes: is a list, must be numbers above 0"):
        load_technology(tmp_path / "m.toml")


def test_a_base_gives_what_a_file_leaves_out(tmp_path: Path) -> None:
    path = tmp_path / "board.toml"
    path.write_text(
        'base = "horowitz45"\n[sources]\nus = "measured"\n[dram]\nsource = "us"\nread = 640.0\n'
    )
    found, base = load_technology(path), find_technology("horowitz45")
    assert found.name == "board"
    assert found.dram is not None and base.dram is not None
    assert (found.dram.read, found.dram.write, found.dram.source) == (640.0, base.dram.write, "us")
    assert found.sram == base.sram and found.sources == {**base.sources, "us": "measured"}


def test_a_wrong_base_is_the_only_mistake_that_it_makes(tmp_path: Path) -> None:
    path = tmp_path / "m.toml"
    path.write_text('base = "horowitz"\n[dram]\nreed = 640.0\n')
    with pytest.raises(ConfigError) as caught:
        load_technology(path)
    assert str(caught.value).splitlines() == [
        f'{path}: base: unknown technology "horowitz", did you mean "horowitz45"? allowed are: '
        f"{', '.join(sorted(technologies()))}",
        f'{path}: dram.reed: unknown key, did you mean "read"?',
    ]


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ('dram_kind = "LPDDR6"', 'dram_kind: unknown kind of memory "LPDDR6", did you mean "LPDDR'),
        (
            '[memories]\nsource = "horowitz2014"\nnode_nm = 7\nflavour = "lop"',
            "node_nm: is 7, there ",
        ),
        ('[memories]\nsource = "me"\nnode_nm = 45\nflavour = "lop"', '"me" is not in .sources.'),
        (
            '[memories]\nsource = "me"\nnode_nm = 45\nflavour = "low"',
            'flavour: unknown value "low"',
        ),
    ],
)
def test_a_mistake_about_memories_is_named(tmp_path: Path, lines: str, message: str) -> None:
    path = tmp_path / "m.toml"
    path.write_text(f'base = "horowitz45"\n{lines}\n')
    with pytest.raises(ConfigError, match=message):
        load_technology(path)


def test_other_figures_do_not_take_the_name_of_a_technology(tmp_path: Path) -> None:
    path = tmp_path / "horowitz45.toml"
    path.write_text('base = "horowitz45"\n[dram]\nread = 640.0\n')
    with pytest.raises(ConfigError, match='name = "my-horowitz45"'):
        load_technology(path)
    path.write_text('base = "horowitz45"\n')
    assert load_technology(path) == find_technology("horowitz45")


@pytest.mark.parametrize("name", technologies())
def test_a_technology_survives_its_own_toml(name: str, tmp_path: Path) -> None:
    found = find_technology(name)
    (tmp_path / "m.toml").write_text(technology_toml(found))
    again = load_technology(tmp_path / "m.toml")
    assert again == found.model_copy(update={"name": f"my-{name}"})
    odd = found.model_copy(update={"title": 'a "quoted"\n\x7f \\ title', "sources": {"a b": "é"}})
    text = technology_toml(odd, "odd")
    assert '"a b" = "é"' in text and "\\u007f" in text
