"""`tnthw import` and `tnthw export` as they are called."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.cli.conftest import DIGITS, Record, Run
from tnthw.ir.contents import same
from tnthw.workflows.models import load
from tnthw.workflows.source_check import compare

pytest.importorskip("onnx")

from tests.workflows.test_sources import network, plain
from tnthw.exporters.files import save, write


@pytest.mark.parametrize("format", ["onnx", "qonnx"])
def test_out_and_in_again(run: Run, record: Record, tmp_path: Path, format: str) -> None:
    file = tmp_path / "net.onnx"
    made = record("export", DIGITS, "--format", format, "--output", file)
    assert made["bytes"] == file.stat().st_size
    assert (made["model"], made["format"], made["otherwise"]) == ("digits", format, [])
    status, out, _ = run("import", file, "--output", tmp_path / "m")
    assert (status, out) == (0, f"{tmp_path}/m: digits, 22 nodes, checked\n")
    assert same(load(tmp_path / "m").graph, load("digits").graph)


def stripped(folder: Path) -> Path:
    model, _ = write(network(), "qonnx")
    del model.metadata_props[:]
    save(model, folder / "q.onnx")
    return folder / "q.onnx"


def test_what_is_exact_is_told(run: Run, record: Record, tmp_path: Path) -> None:
    status, out, _ = run("import", stripped(tmp_path), "--output", tmp_path / "m")
    assert status == 0
    assert f"{tmp_path}/m: m, 7 nodes, checked" in out
    assert "exactness: all 4 layers exact" in out
    assert "on the host: scale and offset, softmax" in out
    assert "signal to noise" not in out  # on made-up images it would say nothing
    made = record("import", tmp_path / "q.onnx", "--output", tmp_path / "m")
    assert {row["kind"] for row in made["exactness"]} == {"exact"}
    assert made["notes"]["exactness"] == "all 4 layers exact"
    status, out, _ = run("show", tmp_path / "m")
    assert 'note "exactness" "all 4 layers exact"' in out
    assert "machine: runs every layer\nhost: scale and offset, softmax\n" in out


def test_noise_is_told_where_there_are_images(run: Run, record: Record, tmp_path: Path) -> None:
    file = plain(tmp_path)
    np.savez(tmp_path / "x.npz", images=np.random.default_rng(0).random((8, 1, 4, 4)))
    arguments = ("import", file, "--images", tmp_path / "x.npz", "--output", tmp_path / "m")
    status, out, _ = run(*arguments, "--calibration-images", "5", "--method", "max")
    assert status == 0
    assert "exactness: 2 layers: 2 calibrated" in out
    assert "signal to noise, on the 5 images:" in out
    made = record(*arguments)
    assert [row["layer"] for row in made["signal_to_noise"]] == ["conv", "y"]
    assert all(row["bound"] < 1 for row in made["exactness"])


def test_options_without_a_use_are_refused(run: Run, tmp_path: Path) -> None:
    file = plain(tmp_path)
    out = ("--output", tmp_path / "m")
    for options, message in {
        ("--quantiser", "twn"): "--quantiser is for state dicts; give --shape NETWORK, or leave "
        "it out",
        ("--mean", "0.5", "0.5", "0.5", "--part", "x"): "--part, --mean are for state dicts; give "
        "--shape NETWORK, or leave them out",
        ("--shape", "resnet8", "--grid", "1"): "--grid is not for state dicts; leave out --shape, "
        "or leave it out",
    }.items():
        status, _, err = run("import", file, *out, *options)
        assert (status, err) == (2, f"tnthw: import {file}: {message}\n")
    assert not (tmp_path / "m").exists()


def test_show_names_what_no_machine_runs(run: Run, record: Record, tmp_path: Path) -> None:
    from tests.ir.examples import every_operation
    from tnthw.ir.build import Builder
    from tnthw.workflows.saving import save as save_model

    save_model(load(every_operation()), tmp_path / "m")
    status, out, _ = run("show", tmp_path / "m")
    assert status == 0 and "machine: runs every layer" in out
    made = record("show", tmp_path / "m")
    assert made["needs"] == [] and made["layers"][0]["layer"] == "stage1.conv"

    build = Builder("fine")
    acc = build.accumulate(build.input((4,)), np.ones((2, 4)), origin="dense")
    build.output(build.threshold(acc, np.tile(np.arange(1, 21), (2, 1)), origin="levels"))
    save_model(load(build.finish()), tmp_path / "n")
    status, out, _ = run("show", tmp_path / "n")
    assert status == 0
    assert "machine: cannot run the network yet:\n  layer levels (threshold" in out
    assert any("levels" in need for need in record("show", tmp_path / "n")["needs"])


def test_check_compares_and_may_write_nothing(run: Run, record: Record, tmp_path: Path) -> None:
    pytest.importorskip("qonnx")
    file = stripped(tmp_path)
    whole = np.random.default_rng(3).integers(0, 16, (10, 2, 6, 6))
    np.savez(tmp_path / "x.npz", images=(whole * 0.25).astype(np.float32))
    status, out, _ = run("import", file, "--check", tmp_path / "x.npz")
    assert status == 0
    assert "small beside QONNX's executor: 10 images" in out and "all equal" in out
    assert sorted(path.name for path in tmp_path.iterdir()) == ["q.onnx", "x.npz"]
    made = record("import", file, "--check", tmp_path / "x.npz", "--output", tmp_path / "m")
    assert made["passed"] is True and made["layers"][-1]["layer"] == "result"
    assert load(tmp_path / "m").weights == 270 and load(tmp_path / "m").name == "m"


def test_a_checked_network_has_the_name_and_the_page_of_another(run: Run, tmp_path: Path) -> None:
    pytest.importorskip("onnxruntime")
    images = np.random.default_rng(0).random((8, 1, 4, 4)).astype(np.float32)
    np.save(tmp_path / "x.npy", images)
    arguments = ("import", plain(tmp_path), "--images", tmp_path / "x.npy")
    assert run(*arguments, "--output", tmp_path / "a" / "m")[0] == 0
    checked = (*arguments, "--check", tmp_path / "x.npy", "--output", tmp_path / "b" / "m")
    status, out, _ = run(*checked)
    assert status == 0 and "m beside its source: 8 images" in out
    files = [path.name for path in sorted((tmp_path / "a" / "m").iterdir())]
    assert files == [path.name for path in sorted((tmp_path / "b" / "m").iterdir())]
    assert "noise.html" in files
    for name in files:
        assert (tmp_path / "a/m" / name).read_bytes() == (tmp_path / "b/m" / name).read_bytes()


def test_check_exits_with_1_where_a_layer_differs(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("onnxruntime")
    file = plain(tmp_path)
    images = np.random.default_rng(0).random((8, 1, 4, 4)).astype(np.float32)
    np.save(tmp_path / "x.npy", images)
    monkeypatch.setattr(
        "tnthw.workflows.source_check.compare",
        lambda made, images: replace(
            compare(made, images),
            rows=tuple(
                replace(row, own=2.0, passed=False) if row.layer == "conv" else row
                for row in compare(made, images).rows
            ),
        ),
    )
    arguments = ("import", file, "--images", tmp_path / "x.npy", "--check", tmp_path / "x.npy")
    status, out, _ = run(*arguments, "--output", tmp_path / "m")
    assert status == 1
    assert "the first that differs: conv (calibrated), by 2 output steps" in out
    assert "DIFFERS" in out
    assert not (tmp_path / "m").exists()
