from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from tnthw.frontends.noise import LayerNoise
from tnthw.networks.family import find_shape
from tnthw.networks.matching import Match
from tnthw.workflows.import_report import SYNTHETIC, ImportReport
from tnthw.workflows.noise import SignalToNoise

MATCH = Match(
    shape=find_shape("resnet8"), loaded=("a", "b"), missing=(), unexpected=(), wrong=(),
    biases=frozenset(), folded=frozenset(),
)  # fmt: skip
ROW = LayerNoise(
    layer="a", kind="accumulate", bits=8, signal=1.0, noise=0.1, snr_db=20.0, own_db=40.0,
    clipped=0.0,
)  # fmt: skip
REPORT = ImportReport(
    name="mine", file="net.pth", notes=("the tensors under ema",), match=MATCH,
    trained="made ternary after training", quantiser="twn | 0.7", wide="", batch_norm="folded",
    preprocess="pixels", calibration="3 images of x.npy", synthetic=False, images=3,
    weights=1234567, macs=2345678, packed_bytes=246914, zeros=0.4321, agreement=2 / 3,
    full_precision=None, ternary=None, integer=None,
    noise=SignalToNoise(name="mine", images=3, rows=(ROW, replace(ROW, layer="b", own_db=12.5))),
    folder=Path("out/mine"),
)  # fmt: skip


def test_the_summary_says_what_was_made_of_what() -> None:
    lines = repr(REPORT).split("\n")
    assert lines[0] == "out/mine: mine, resnet8 from net.pth"
    facts = dict(REPORT.facts())
    assert facts["weights"] == "1,234,567, 43.2% of the ternary ones zero; 246,914 bytes"
    assert facts["checkpoint"] == "the tensors under ema" and "wide" not in facts
    assert facts["signal/noise"] == (
        "20.0 dB at the result, 3 images; worst alone: b, 12.5 dB, 0 % clipped; 1 below 20 dB alone"
    )
    assert facts["work"] == "2,345,678 multiply-accumulates an image"
    assert facts["agreement"] == "66.67% with full precision, on these images"
    assert not {"top-1", "folded"} & set(facts)
    assert len(lines) == 1 + len(facts)


def test_accuracy_is_told_where_there_are_labels() -> None:
    found = replace(REPORT, full_precision=0.9, ternary=0.5, integer=0.25)
    assert dict(found.facts())["top-1"] == (
        "full precision 90.00%, ternary 50.00%, integer 25.00%, on these images"
    )


def test_synthetic_calibration_is_told_everywhere() -> None:
    found = replace(REPORT, synthetic=True, agreement=None)
    assert found.summary().endswith(f"NOTE: calibrated on {SYNTHETIC}")
    assert f"**Calibrated on {SYNTHETIC}.**" in found.readme()
    assert "agreement" not in dict(found.facts())
    assert "SYNTHETIC" not in REPORT.summary() + REPORT.readme()


def test_the_readme_is_a_table_that_a_bar_does_not_break() -> None:
    text = REPORT.readme()
    assert text.startswith("# mine\n\nresnet8 from the checkpoint `net.pth`, made ternary after ")
    rows = [line for line in text.split("\n") if line.startswith("| ")]
    assert len(rows) == len(REPORT.facts()) + 1
    assert "| quantiser | twn \\| 0.7 |" in rows


def test_layers_that_stay_wide_are_told() -> None:
    found = replace(REPORT, wide="weights of conv1 quantised to 8 bits", zeros=None)
    assert dict(found.facts())["wide"] == "weights of conv1 quantised to 8 bits"
    assert dict(found.facts())["weights"] == "1,234,567; 246,914 bytes"


def test_folded_layers_are_counted() -> None:
    found = replace(REPORT, match=replace(MATCH, folded=frozenset({"a", "b"})))
    assert dict(found.facts())["folded"].startswith("2 convolutions")


def test_json_has_every_field() -> None:
    record = json.loads(json.dumps(REPORT.as_dict()))
    assert set(ImportReport.__dataclass_fields__) | {"shape", "classes"} == set(record)
    assert (record["shape"], record["classes"], record["folder"]) == ("resnet8", 10, "out/mine")
