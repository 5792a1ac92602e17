from __future__ import annotations

import configparser
from pathlib import Path

import pytest

from tnthw.errors import InputError, OutputError
from tnthw.peers.gemm import Gemm
from tnthw.peers.scalesim.files import (
    CONV_HEADER,
    config_text,
    gemm_text,
    layout_text,
    read_compute_report,
    write_run,
)
from tnthw.peers.scalesim.model import Dataflow
from tnthw.peers.scalesim.record import check_report
from tnthw.peers.scalesim.shapes import TopologyRow

ROW = TopologyRow(name="conv,DP", ifmap=(9, 8), kernel=(3, 2), channels=4, filters=5, stride=1)
# as SCALE-Sim 3.0.0 wrote it for the last four layers of ResNet-18 on 32 x 32, OS
REPORT = """\
LayerID, Total Cycles (incl. prefetch), Total Cycles, Stall Cycles, Overall Util %, \
Mapping Efficiency %, Compute Util %,
0, 14473, 10175, 0, 80.51105651105651, 100.0, 80.50314465408805,
1, 153497, 149439, 0, 75.5465440748399, 76.5625, 75.54603854389724,
2, 153497, 149439, 0, 75.5465440748399, 76.5625, 75.54603854389724,
3, 21673, 18367, 0, 2.722273642946589, 3.0517578125, 2.7221254355400695,
"""
TOPOLOGY = [
    TopologyRow(name=name, ifmap=(s, s), kernel=(k, k), channels=c, filters=n, stride=stride)
    for name, s, k, c, n, stride in (
        ("layer4.0.downsample.0", 14, 1, 256, 512, 2),
        ("layer4.1.conv1", 9, 3, 512, 512, 1),
        ("layer4.1.conv2", 9, 3, 512, 512, 1),
        ("fc", 1, 1, 512, 1000, 1),
    )
]


def test_configuration_has_the_sections_that_the_package_reads() -> None:
    config = configparser.ConfigParser()
    config.read_string(config_text("run", Dataflow.WS, 16, 8))
    sections = ["general", "architecture_presets", "layout", "sparsity", "run_presets"]
    assert config.sections() == sections
    presets = config["architecture_presets"]
    assert (presets["ArrayHeight"], presets["ArrayWidth"], presets["Dataflow"]) == ("16", "8", "ws")
    assert config["run_presets"]["InterfaceBandwidth"] == "CALC"
    assert config["layout"]["FilterSRAMBankPort"] == "2"


def test_files_of_a_run(tmp_path: Path) -> None:
    written = write_run(tmp_path / "run", "net", [ROW], [Dataflow.OS, Dataflow.IS], (4, 4))
    assert [path.name for path in written] == ["topology.csv", "layout.csv", "os.cfg", "is.cfg"]
    assert sorted(p.name for p in (tmp_path / "run").iterdir()) == sorted(p.name for p in written)
    lines = written[0].read_text().splitlines()
    assert lines == [CONV_HEADER, "conv_dp, 9, 8, 3, 2, 4, 5, 1,"]
    assert "run_name : net_os" in written[2].read_text()


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="file: is a file, give a folder"):
        write_run(tmp_path / "file", "net", [ROW], [Dataflow.OS], (4, 4))


def test_layout_has_twenty_numbers_for_each_layer() -> None:
    header, line = layout_text(["a"]).splitlines()
    assert header.count(",") == line.count(",") == 21


def test_products() -> None:
    assert gemm_text([("a", Gemm(m=2, n=3, k=4))]) == "Layer,M,N,K,\na,2,3,4,\n"


def test_report_of_the_package_is_read_and_equals_the_equations(tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text(REPORT)
    rows = read_compute_report(tmp_path / "r.csv")
    assert [row.cycles for row in rows] == [10175, 149439, 149439, 18367]
    assert rows[3].mapping_efficiency == pytest.approx(0.030517578125)
    assert check_report(rows, TOPOLOGY, Dataflow.OS, (32, 32)) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "column 'LayerID' is missing"),
        (REPORT.replace("Stall Cycles", "Stalls"), "column 'Stall Cycles' is missing"),
        (REPORT.replace("149439, 0, 75", "many, 0, 75"), "line 3 does not hold 6 numbers"),
        (REPORT.replace("100.0, 80.50314465408805,", ""), "line 2 does not hold 6 numbers"),
    ],
)
def test_a_damaged_report_is_refused(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "r.csv").write_text(text)
    with pytest.raises(InputError, match=message):
        read_compute_report(tmp_path / "r.csv")


def test_a_missing_report_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_compute_report(tmp_path / "none.csv")
