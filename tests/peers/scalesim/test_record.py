from __future__ import annotations

import pytest

from tnthw.compiler.compile import compile_graph
from tnthw.errors import InputError
from tnthw.machine.presets import preset
from tnthw.networks.builtin import builtin
from tnthw.peers.gemm import Gemm
from tnthw.peers.scalesim.compare import PARTS, compare_scalesim
from tnthw.peers.scalesim.files import ReportRow
from tnthw.peers.scalesim.model import Dataflow, estimate
from tnthw.peers.scalesim.record import check_report, comparison_record
from tnthw.peers.scalesim.shapes import TopologyRow
from tnthw.simulator.run import simulate


def test_rows_are_gathered_by_layer_and_add_up() -> None:
    graph, machine = builtin("resnet8"), preset("t16x16")
    program = compile_graph(graph, machine)
    rows = compare_scalesim(graph, program, simulate(program, None))
    record = comparison_record("resnet8", machine, {"a": "b"}, rows)
    assert (record["model"], record["machine"]) == ("resnet8", "t16x16")
    assert record["array"] == {"rows": 16, "columns": 16} and record["notes"] == {"a": "b"}
    assert [layer["name"] for layer in record["layers"]] == [info.name for info in program.layers]
    assert record["cycles"] == sum(layer["cycles"] for layer in record["layers"])
    assert set(record["scalesim"]) == {dataflow.value for dataflow in Dataflow}
    for dataflow, total in record["scalesim"].items():
        each = [layer["scalesim"][dataflow] for layer in record["layers"]]
        assert total["cycles"] == sum(found["cycles"] for found in each)
        assert total["difference"] == record["cycles"] - total["cycles"]
        assert total["parts"] == {part: sum(f["parts"][part] for f in each) for part in PARTS}
    first = record["layers"][0]
    gemm = Gemm(**first["gemm"])
    expected = estimate(gemm, Dataflow.OS, 16, 16)
    assert first["scalesim"]["os"]["folds"] == expected.folds
    assert first["scalesim"]["os"]["ofmap_writes"] == expected.ofmap_writes
    pool = next(layer for layer in record["layers"] if layer["gemm"] is None)
    assert "folds" not in pool["scalesim"]["os"]


ROW = TopologyRow(name="fc", ifmap=(1, 1), kernel=(1, 1), channels=64, filters=10, stride=1)


def report(cycles: int) -> ReportRow:
    return ReportRow(
        layer=0,
        cycles=cycles,
        stall_cycles=0,
        overall_utilisation=0.1,
        mapping_efficiency=0.1,
        compute_utilisation=0.1,
    )


def test_a_layer_that_differs_is_named_with_both() -> None:
    right = estimate(ROW.gemm, Dataflow.WS, 8, 8).cycles
    assert check_report([report(right)], [ROW], Dataflow.WS, (8, 8)) == []
    found = check_report([report(right + 1)], [ROW], Dataflow.WS, (8, 8))
    assert found == [f"fc: report {right + 1}, closed form {right}"]


def test_a_report_of_other_layers_is_refused() -> None:
    with pytest.raises(InputError, match="the report has 1 layers and the network 2"):
        check_report([report(1)], [ROW, ROW], Dataflow.OS, (8, 8))
