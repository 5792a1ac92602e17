"""Figures of cycles, bytes and energy in README, docs and reports are those of the machine."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from pathlib import Path

import pytest

import tnthw
from benchmarks import cutie
from benchmarks.expansion_cycles import digits, resnet20
from benchmarks.peers_table import tables
from benchmarks.widths import BITS, MACHINES, NETWORKS, TECHNOLOGY, line, row
from tnthw.machine.presets import preset
from tnthw.networks.builtin import builtin

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
REPORTS = ROOT / "reports"


def text(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("network", ["resnet18", "resnet34", "resnet50"])
def test_cycles_of_the_readme(network: str) -> None:
    found = tnthw.simulate(network, machine="t32x32", images=1, check=True)
    cells = rf"\| {network} \| {found.cycles:,} \| {100 * found.utilisation:.1f} % \|"
    assert found.check is not None and found.passed
    values = f"0 of {found.check.values:,} values"
    row = rf"\| {network} \|.* [\d.]+ [MG]B \| {found.cycles:,} \| {found.utilisation:.2%} \|"
    assert re.search(row.replace("%", " %"), text("docs/peers.md")), row
    assert re.search(rf"^{cells}.*\| {values} \|$", README, re.M), (cells, values)


def test_the_readme_tells_what_ran_on_the_rtl_as_the_page_of_equality_does() -> None:
    told = r"([\d,]+) cycles, ([\d,]+) bytes(?: and|,) ([\d,]+) instructions"
    (readme,) = re.findall(told, README)
    assert f"{readme[0]} cycles, {readme[1]} bytes, {readme[2]} instructions | 0 |" in text(
        "docs/equality.md"
    )


@pytest.mark.slow
def test_tables_beside_scalesim() -> None:
    for table in tables():
        assert table in text("docs/peers.md")


@pytest.mark.slow
@pytest.mark.parametrize("network", NETWORKS)
def test_networks_of_few_bits_on_two_widths(network: str) -> None:
    for machine in MACHINES:
        made = line(row(builtin(network, bits=BITS), machine, TECHNOLOGY))
        assert made in text("docs/widths.md")


@pytest.mark.slow
def test_a_network_of_the_size_of_cutie(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["cutie"])
    cutie.main()
    printed, page = capsys.readouterr().out, text("docs/widths.md")
    for shown in re.findall(r"^\|.*\|$", printed, re.M):
        assert shown in page
    (told,) = re.findall(r"first image ([\d,]+) cycles.*later ones ([\d,]+) and", printed)
    assert f"The first image takes {told[0]} cycles, a later one {told[1]}:" in page
    (first,), (later,), (chip,) = (
        re.findall(rf"^{what}: ([\d.]+)", printed, re.M)
        for what in ("first_uj", "later_uj", "of the first on the chip")
    )
    takes = f"The first takes {first} uJ (the layers of the table and the start), {chip} of them"
    assert takes in page and f"a later one {later}." in page


@pytest.mark.slow
def test_layers_with_several_tensors() -> None:
    page = text("docs/training.md")
    for method, cycles in digits().items():
        assert re.search(rf"^\| {re.escape(method)} \| .* \| {cycles:,} \|$", page, re.M), method
    for line_of_page in resnet20():
        assert line_of_page in page


def test_traffic_of_digits_in_the_page_of_the_compiler() -> None:
    page = text("docs/compiler.md")
    four, two = (
        tnthw.simulate(
            "digits", machine=replace(preset("t8x8"), name=f"slots-{n}", pages=n), images=2
        )
        for n in (4, 2)
    )
    told = four.run.record()
    events = four.result.events
    instructions = events["instructions"]
    assert f"takes {told['first_bytes']:,} bytes of memory traffic for the first image" in page
    assert f"and {told['later_bytes']} for each that follows" in page
    assert (
        f"{events['load_words']} words of the image's windows and {events['store_words']}" in page
    )
    assert f"Its {instructions} instructions are" in page
    share = f"{four.ideal_cycles / told['later_cycles']:.1%}".replace("%", " %")
    later = f"Digits on `t8x8` takes {told['later_cycles']:,} cycles for every image but the first"
    assert f"{later}, {share} of the array" in page
    fetched = two.run.record()["later_bytes"] - told["later_bytes"]
    assert f"Two slots (4 KiB) would fetch {fetched:,} bytes of program for every image" in page


@pytest.mark.slow
def test_the_study_of_the_presets(tmp_path: Path) -> None:
    tnthw.explore(ROOT / "sim" / "presets.toml", tmp_path)
    for name in ("points.csv", "results.json"):
        assert (tmp_path / name).read_text() == (REPORTS / "presets" / name).read_text()


def test_layers_of_the_page_of_digits() -> None:
    with (REPORTS / "digits" / "layers.csv").open(newline="") as file:
        shown = {each["name"]: int(each["cycles"]) for each in csv.DictReader(file)}
    layers = tnthw.simulate("digits", machine="t8x8", images=1).layers
    assert shown == dict(zip(layers["name"], layers["cycles"], strict=True))
