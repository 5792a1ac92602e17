from __future__ import annotations

import base64
import html
import json
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import tnthw
from tests.explore.conftest import SMALL
from tnthw.explore.result import Exploration
from tnthw.machine.accelerator import PARAMETERS
from tnthw.machine.files import machine_toml
from tnthw.machine.presets import preset
from tnthw.report.design_charts import _aligned, _places
from tnthw.report.exploration import Origin, write_page

pytest.importorskip("vl_convert", reason="vl-convert-python comes with the explore extra")

HOSTILE = "</script><script>alert(1)</script>"


@pytest.fixture(scope="module")
def found() -> Exploration:
    wider = {"array.columns": [4, 8, 16], "activations.bank_words": [4, 256, 512]}
    objectives = ["later_latency_us", "later_energy_uj", "array_um2"]
    keys = {"space": wider, "title": HOSTILE, "objectives": objectives}
    return tnthw.explore({**SMALL, **keys, "constraints": ["columns < 16"]})


ORIGIN = Origin(
    command="tnthw explore s.toml --jobs 2", file="s.toml", text='name = "<s>"  # \u00e4\n',
    bases={"t8x8": preset("t8x8"), "wide.toml": preset("t16x16")},
)  # fmt: skip


def embedded(text: str, name: str) -> Any:
    (found,) = re.findall(rf'<script type="application/json" id="{name}">(.*?)</script>', text)
    return json.loads(found)


def test_a_page_holds_all_that_it_needs(found: Exploration, tmp_path: Path) -> None:
    text = write_page(found, tmp_path, ORIGIN).read_text()
    assert HOSTILE not in text
    plain = re.sub(r"(<script>).*?(</script>)", r"\1\2", text, flags=re.S)  # Vega has some itself
    assert not re.search(r'<(script|link|img)[^>]* (src|href)="', plain)
    points = embedded(text, "points")
    assert len(points) == sum(row["fits"] for row in found.rows)
    states = {point["state"] for point in points}
    assert {"on the front", "breaks a constraint"} <= states
    assert embedded(text, "charts")["vconcat"][0]["data"]["values"] == points
    assert "array_um2 is an estimate" in text and "tnthw explore s.toml --jobs 2" in text
    assert "set [activations] bank_words" in text  # what would let the others fit


def test_a_page_says_what_a_reader_must_know_of_the_points(
    found: Exploration, tmp_path: Path
) -> None:
    told = "only 9 of the 12 points asked for: <the space> has no more"
    assert told not in write_page(found, tmp_path, ORIGIN).read_text()
    text = write_page(replace(found, remarks=(told, "top1 is of 9 images")), tmp_path, ORIGIN)
    (listed, *_) = re.findall(r"<ul>.*?</ul>", text.read_text(), flags=re.S)
    items = [re.sub("<.*?>", "", each) for each in re.findall(r"<li>.*?</li>", listed, flags=re.S)]
    assert items[:2] == [html.escape(f"{told}."), "top1 is of 9 images."]
    assert items[2].startswith("array_um2 is an estimate") and "<the space>" not in listed


def test_a_page_keeps_its_study_its_machines_and_what_they_began_with(
    found: Exploration, tmp_path: Path
) -> None:
    (tmp_path / "best-m.toml").write_text(machine_toml(preset("t8x8")))
    text = write_page(found, tmp_path, ORIGIN).read_text()
    links = dict(re.findall(r'href="data:text/plain;base64,([^"]*)" download="([^"]*)"', text))
    kept = {name: base64.b64decode(data).decode() for data, name in links.items()}
    assert kept == {
        "s.toml": ORIGIN.text,
        "best-m.toml": (tmp_path / "best-m.toml").read_text(),
    }
    assert "&lt;s&gt;" in text  # to be read, too
    local = re.findall(
        r'(?:href|src)="(?!data:|#)([^"]*)"', re.sub(r"<script.*", "", text, flags=re.S)
    )
    assert local == []
    (table,) = re.findall(r'<details id="bases">(.*?)</details>', text, flags=re.S)
    cells = [re.sub("<.*?>", "", row).strip() for row in re.findall(r"<td.*?</td>", table)]
    rows = {row[0]: row[1:] for row in (cells[k : k + 4] for k in range(0, len(cells), 4))}
    assert rows["array.columns"] == ["8", "16", "varies"]
    assert rows["rescale.channels"][2] == "varies"  # derived
    assert rows["memory.latency_cycles"][2] == ""
    assert len(rows) == len(PARAMETERS) - 1


def test_a_page_where_nothing_fits(tmp_path: Path) -> None:
    nothing = tnthw.explore({**SMALL, "space": {"activations.bank_words": [2]}})
    assert "No point fits" in write_page(nothing, tmp_path, ORIGIN).read_text()


MEASURE = """() => {
  const shown = [...document.querySelectorAll('main *')].filter((e) => e.getClientRects().length
    && !e.closest('svg') && !e.closest('.scroll'));
  const beyond = shown.filter((e) => e.getBoundingClientRect().right > innerWidth + 1);
  const chart = document.querySelector('#chart svg').getBoundingClientRect();
  const labels = [...document.querySelectorAll('#chart .mark-text.role-axis-label text')]
    .map((e) => e.getBoundingClientRect()).filter((r) => r.width);
  let overlaps = 0;
  labels.forEach((a, i) => labels.slice(i + 1).forEach((b) => {
    overlaps += a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  }));
  return {
    page: document.documentElement.scrollWidth - innerWidth, beyond: beyond.length,
    chart: chart.right - document.getElementById('chart').getBoundingClientRect().right,
    overlaps, rows: document.querySelectorAll('#chosen tbody tr').length,
  };
}"""


DRAWN = """([lines, large]) => {
  const points = [...document.querySelectorAll('#chart .mark-symbol.role-mark path')];
  const drawn = document.querySelectorAll('#chart .mark-line path').length;
  return drawn === lines && points.filter((e) => e.getBBox().width > 15).length === large;
}"""


def by_keyboard(page: Any, found: Exploration) -> None:
    """Choose a list, mark points of it, keep files: without a mouse."""

    def drawn(lines: int, large: int) -> None:
        """Wait for so many lines of the parallel coordinates, and large points."""
        page.wait_for_function(DRAWN, arg=[lines, large], timeout=20_000)

    fits = sum(row["fits"] for row in found.rows)
    drawn(fits, 0)
    page.focus("#listed")
    page.keyboard.press("End")  # all points that fit
    page.wait_for_function(f"document.querySelectorAll('#chosen tbody tr').length === {fits}")
    for _ in range(40):  # to the first row, past the buttons between
        page.keyboard.press("Tab")
        if page.evaluate("!!document.activeElement.closest('#chosen tbody')"):
            break
    outline = "getComputedStyle(document.activeElement).outlineStyle"
    assert page.evaluate(outline) == "solid"  # one sees where one is
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")
    pressed = "[...document.querySelectorAll('#chosen [aria-pressed=true]')].length"
    assert page.evaluate(pressed) == 2
    assert "Marked in the charts: " in page.text_content("#marked")
    drawn(2, 2)
    page.keyboard.press("Enter")  # once more takes it away
    drawn(1, 1)
    page.keyboard.press("Escape")
    assert page.evaluate(pressed) == 0
    drawn(fits, 0)
    page.focus("#everything")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    kept = Path(download.value.path()).read_text().splitlines()
    assert (download.value.suggested_filename, len(kept)) == ("all.csv", 1 + fits)
    page.focus("#study")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    assert Path(download.value.path()).read_text() == ORIGIN.text
    page.focus("#listed")
    page.keyboard.press("Home")


@pytest.mark.slow
@pytest.mark.parametrize("width", [420, 1400])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_browser_shows_it(found: Exploration, tmp_path: Path, width: int, scheme: str) -> None:
    playwright = pytest.importorskip("playwright.sync_api", reason="comes with the dev extra")
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        pytest.skip("no Chromium on this system")
    path = write_page(found, tmp_path, ORIGIN)
    with playwright.sync_playwright() as started:
        chromium = started.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        page = chromium.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
        wrong: list[str] = []
        asked: list[str] = []
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        page.goto(path.as_uri())
        page.wait_for_selector("#chart[data-ready]", timeout=60_000)
        page.evaluate("document.querySelectorAll('details').forEach((e) => { e.open = true; })")
        seen = page.evaluate(MEASURE)
        assert (wrong, asked) == ([], [path.as_uri()])
        assert seen["page"] <= 0 and seen["beyond"] == 0 and seen["overlaps"] == 0, seen
        assert seen["chart"] <= 3, seen
        assert seen["rows"] == sum(row["front"] for row in found.rows)
        by_keyboard(page, found)
        page.evaluate("document.getElementById('chart').scrollIntoView({block: 'start'})")
        box = page.query_selector("#chart svg").bounding_box()
        page.mouse.move(box["x"] + 60, box["y"] + 120)  # drag over nearly all of the first chart
        page.mouse.down()
        page.mouse.move(box["x"] + box["width"] - 5, box["y"] + 385, steps=5)
        page.mouse.up()
        page.wait_for_function("document.getElementById('count').textContent.includes('chosen')")
        with page.expect_download() as download:
            page.click("#download")
        lines = Path(download.value.path()).read_text().splitlines()
        assert lines[0].startswith("point,columns,") and len(lines) > 2
        chromium.close()


def test_axes_of_the_lines_name_few_words_and_take_wide_numbers_by_logarithms() -> None:
    words = _places(["b", "a", "c"])
    assert words == {"a": 0.0, "b": 0.5, "c": 1.0}
    wide = _places([10.0**power for power in range(13)])
    assert list(wide.values()) == pytest.approx([power / 12 for power in range(13)])
    near = _places(list(range(10, 30)))
    assert near[10] == 0.0 and near[29] == 1.0 and near[20] == pytest.approx(10 / 19)
    assert [_aligned(place) for place in (0.0, 0.5, 1.0)] == ["left", "center", "right"]
