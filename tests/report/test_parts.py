from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from jinja2 import UndefinedError

from tnthw.ir.build import Builder
from tnthw.ir.rescale import fit
from tnthw.report import html
from tnthw.report.network import factor_table, layer_table
from tnthw.report.study import load_study, load_sweep
from tnthw.report.verilog import excerpt, statistics
from tnthw.workflows.memory import activation_peak_bytes

ROOT = Path(__file__).parents[2]

VERILOG = """// a * b
module top(clk, a);
  (* keep = 1 *)
  input clk;
  reg [7:0] count = 8'h00;
  reg ready = 1'h0;
  reg [15:0] memory [3:0];
  always @* count = a + b;
  assign x = a - b;
endmodule

module top_column_0(a, b);
  wire [3:0] c;
  assign c = a + b;
endmodule
"""


def test_statistics_of_verilog() -> None:
    counts = statistics(VERILOG)
    assert (counts.modules, counts.register_bits, counts.memory_bits) == (2, 9, 64)
    assert (counts.additions, counts.subtractions, counts.multiplications) == (2, 1, 0)
    assert statistics(VERILOG.replace("a - b", "a * b")).multiplications == 1


def test_the_excerpt_is_one_module_without_its_declarations() -> None:
    expected = "module top_column_0(a, b);\n  assign c = a + b;\nendmodule"
    assert excerpt(VERILOG) == expected
    assert excerpt("module other();\nendmodule\n") == ""


@pytest.mark.parametrize("name", ["t8x8", "t16x16", "t32x32"])
def test_the_committed_verilog_multiplies_nothing_and_has_a_column(name: str) -> None:
    text = (ROOT / "rtl" / f"tnthw_{name}.v").read_text()
    assert statistics(text).multiplications == 0
    assert "^" in excerpt(text) and "+" in excerpt(text)


def network() -> Builder:
    build = Builder("n")
    x = build.input((2, 4, 4), signed=False)
    trits = np.array([[[[1]], [[0]]], [[[-1]], [[0]]], [[[1]], [[1]]]], np.int8)
    acc = build.accumulate(x, trits, name="conv.sum", origin="conv")
    factor = fit(np.array([0.5, 0.3, 0.0]), np.zeros(3), 2)
    out = build.rescale(acc, factor, signed=False, exact=np.array([0.5, 0.3, 0.0]), name="conv")
    build.output(out)
    return build


def test_tables_of_a_network() -> None:
    graph = network().finish()
    (layer,) = layer_table(graph)
    assert (layer["layer"], layer["weights"], layer["shape"]) == ("conv", 6, "3x2x1x1")
    assert (layer["zeros"], layer["plus"], layer["minus"]) == pytest.approx((2 / 6, 3 / 6, 1 / 6))
    (factors,) = factor_table(graph)
    assert factors["channels"] == 3
    assert 0 < factors["error_max"] < 0.05


def test_peak_of_the_activations_is_input_and_output_together() -> None:
    assert activation_peak_bytes(network().finish()) == 2 * 16 + 3 * 16


def test_paths_in_a_study_are_taken_from_its_folder(tmp_path: Path) -> None:
    (tmp_path / "s.toml").write_text('name = "s"\nmodel = "../m"\nmachine = "mine.toml"\n')
    study = load_study(tmp_path / "s.toml")
    assert study.model == f"{tmp_path}/../m"
    assert study.machine == f"{tmp_path}/mine.toml"
    assert study.technology == "horowitz45"
    (tmp_path / "w.toml").write_text(
        'name = "w"\nmodels = ["resnet8", "./m"]\nmachines = ["t8x8"]\n'
    )
    assert load_sweep(tmp_path / "w.toml").models == ["resnet8", f"{tmp_path}/m"]


@pytest.mark.parametrize("path", sorted((ROOT / "sim").glob("*.toml")), ids=lambda p: p.stem)
def test_every_shipped_study_is_valid(path: Path) -> None:
    text = path.read_text()
    (load_sweep if "models =" in text else load_study)(path)


def test_tables_escape_and_align() -> None:
    rows = [{"a": "<b>", "n": 1234, "f": 0.5, "x": None}]
    accuracy = {"accuracy": rows, "accuracy_columns": dict.fromkeys("anfx", "h<")}
    empty: dict[str, list[str]] = {k: [] for k in ("notes", "layers", "histograms", "factors")}
    columns = {"layer_columns": {}, "factor_columns": {}}
    text = html.render("network.html", **accuracy, **empty, **columns)
    assert "&lt;b&gt;" in text and "<th>h&lt;</th>" in text
    assert '<td class="n" data-label="h&lt;">1,234</td>' in text
    assert '<td class="n" data-label="h&lt;">0.5</td>' in text
    assert '<td data-label="h&lt;">-</td>' in text


def test_a_template_that_lacks_a_value_is_an_error() -> None:
    with pytest.raises(UndefinedError, match="accuracy"):
        html.render("network.html", notes=[])


def test_every_folder_of_results_is_there_and_listed() -> None:
    text = (ROOT / "reports" / "README.md").read_text()
    listed = set(re.findall(r"^\| `([\w/-]+)/` \|", text, re.M))
    for name in listed:
        assert any((ROOT / "reports" / name).iterdir()), name
    found = {path.parent for path in (ROOT / "reports").rglob("*.csv")}
    assert {str(path.relative_to(ROOT / "reports")) for path in found} == listed
