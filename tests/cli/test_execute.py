from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.cli.conftest import DIGITS, Record, Run
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.host import real_results
from tnthw.ir.interpreter import predict
from tnthw.workflows.models import load
from tnthw.workflows.saving import save


def test_simulate_has_the_stable_keys(record: Record) -> None:
    made = record("simulate", DIGITS, "--machine", "t8x8", "--images", 3)
    stable = (
        "model machine technology images cycles latency_us utilisation ideal_cycles wall_s "
        "accuracy energy_uj memory layers"
    )
    assert set(stable.split()) <= set(made)
    assert made["images"] == 3
    assert made["accuracy"]["top1"] in (0, 1 / 3, 2 / 3, 1)
    assert made["utilisation"] == pytest.approx(made["ideal_cycles"] / made["cycles"])
    assert made["latency_us"] == pytest.approx(made["cycles"] / made["clock_mhz"])
    assert made["clock_mhz"] == 150
    energy = dict(made["energy_uj"])
    total = energy.pop("total")
    assert energy.pop("low") == energy.pop("high") == total == pytest.approx(sum(energy.values()))
    assert sum(layer["cycles"] for layer in made["layers"]) == made["cycles"]
    parts = [made["start"]["energy_uj"], *(layer["energy_uj"] for layer in made["layers"])]
    assert sum(parts) == pytest.approx(made["energy_uj"]["total"], rel=1e-12)
    memory = "weight_bytes activation_peak_bytes read_bytes written_bytes"
    assert set(memory.split()) == set(made["memory"])
    assert {"name", "op", "macs", "cycles", "ideal_cycles", "energy_uj"} <= set(made["layers"][0])


def test_simulate_says_what_the_energy_lies_between(record: Record, run: Run) -> None:
    given = ("simulate", DIGITS, "--images", 1, "--technology", "horowitz45-cacti")
    energy = record(*given)["energy_uj"]
    assert 0 < energy["low"] < energy["total"] < energy["high"]
    _, text, _ = run(*given)
    assert "uJ an image (" in text


def test_simulate_writes_its_results(run: Run, tmp_path: Path) -> None:
    status, out, _ = run("simulate", DIGITS, "--images", 1, "--output", tmp_path / "out")
    assert status == 0
    assert f"written to {tmp_path / 'out'}" in out
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {"simulate.json", "layers.csv", "timeline.json"}


def test_a_built_in_shape_says_that_it_is_not_trained(run: Run) -> None:
    status, out, _ = run("simulate", "resnet8", "--machine", "t16x16", "--images", 1)
    assert status == 0
    assert "not trained" in out
    assert "not in the energy: registers" in out


@pytest.mark.parametrize("machine", [None, "t8x8"])
def test_run_writes_what_the_interpreter_computes(
    run: Run, record: Record, tmp_path: Path, machine: str | None
) -> None:
    from tnthw.workflows import inputs

    model = load(DIGITS)
    images = inputs.images(model, 3).pixels
    np.save(tmp_path / "x.npy", images.astype(np.uint8))
    options = ["--integers", *(["--machine", machine] if machine else [])]
    arguments = ["--input", tmp_path / "x.npy", "--output", tmp_path / "y.npy", *options]
    made = record("run", DIGITS, *arguments)
    assert made["images"] == 3
    result = np.load(tmp_path / "y.npy")
    assert np.array_equal(result, predict(model.graph, images))
    np.save(tmp_path / "x.npy", images[0])
    assert run("run", DIGITS, *arguments)[0] == 0
    assert np.array_equal(np.load(tmp_path / "y.npy"), result[0])


def a_network_with_an_end(then: tuple[str, ...] = ()) -> Graph:
    build = Builder("end")
    x = build.input((2, 1, 6), bits=4, signed=True, scale=0.25)
    flat = build.reshape(x)
    trits = np.random.default_rng(0).integers(-1, 2, (3, 12))
    acc = build.accumulate(flat, trits, scale=[0.5, 0.25, 2.0])
    build.output(acc, offset=[1.0, 0.0, -3.0], then=then)
    return build.finish()


@pytest.mark.parametrize("suffix", ["npy", "npz"])
def test_run_gives_the_real_results_of_signals(run: Run, tmp_path: Path, suffix: str) -> None:
    """Real signals (images, channels, length), as a framework has them."""
    graph = a_network_with_an_end()
    save(load(graph), tmp_path / "m")
    whole = np.random.default_rng(1).integers(-8, 8, (40, 2, 6))
    real = (whole * 0.25 + 0.1).astype(np.float32)
    path = tmp_path / f"x.{suffix}"
    np.save(path, real) if suffix == "npy" else np.savez(path, images=real)
    status, out, _ = run("run", tmp_path / "m", "--input", path, "--output", tmp_path / "y.npy")
    assert status == 0
    assert f"{tmp_path}/y.npy: 40 results of 3 real numbers of m" in out
    assert f"input: x.{suffix}, rounded to steps of 0.25" in out
    integers = predict(graph, whole.reshape(40, 2, 1, 6))
    assert np.array_equal(
        np.load(tmp_path / "y.npy"), integers * [0.5, 0.25, 2.0] + [1.0, 0.0, -3.0]
    )


def test_run_gives_classes_behind_an_argmax(run: Run, record: Record, tmp_path: Path) -> None:
    graph = a_network_with_an_end(("softmax", "argmax"))
    save(load(graph), tmp_path / "m")
    whole = np.random.default_rng(1).integers(-8, 8, (40, 2, 1, 6))
    np.save(tmp_path / "x.npy", whole)
    arguments = ("run", tmp_path / "m", "--input", tmp_path / "x.npy", "--output")
    assert "of 1 class numbers of m" in run(*arguments, tmp_path / "y.npy")[1]
    classes = np.load(tmp_path / "y.npy")
    assert classes.shape == (40,)
    assert np.array_equal(classes, real_results(graph, predict(graph, whole)))
    assert record(*arguments, tmp_path / "z.npy", "--integers")["type"] == "int64"
    assert np.array_equal(np.load(tmp_path / "z.npy"), predict(graph, whole))


def test_run_rounds_ties_to_even_and_clamps_where_asked(run: Run, tmp_path: Path) -> None:
    graph = a_network_with_an_end()
    save(load(graph), tmp_path / "m")
    real = np.zeros((1, 2, 1, 6))
    real[0, 0, 0] = [0.125, 0.375, -0.125, 9.0, -9.0, 0.63]
    np.save(tmp_path / "x.npy", real)
    arguments = ("run", tmp_path / "m", "--input", tmp_path / "x.npy", "--output",
                 tmp_path / "y.npy", "--integers")  # fmt: skip
    status, _, err = run(*arguments)
    assert status == 2 and not (tmp_path / "y.npy").exists()
    assert (
        "real values run from -9 to 9, the network takes -2 to 1.75; normalise them to that, or "
        "clamp them (tnthw run --clamp)"
    ) in err
    status, out, _ = run(*arguments, "--clamp")
    assert status == 0 and "rounded to steps of 0.25, clamped to -8 to 7 steps" in out
    whole = np.zeros((1, 2, 1, 6), np.int64)
    whole[0, 0, 0] = [0, 2, 0, 7, -8, 3]
    assert np.array_equal(np.load(tmp_path / "y.npy"), predict(graph, whole))


def test_program_is_printed_or_written(run: Run, tmp_path: Path) -> None:
    status, out, _ = run("program", DIGITS)
    assert status == 0
    assert out.startswith("program digits for t8x8") and "ACCUMULATE" in out.upper()
    assert run("program", DIGITS, "--output", tmp_path / "p.txt")[0] == 0
    assert (tmp_path / "p.txt").read_text().rstrip("\n") == out.rstrip("\n")


def test_passes_of_several_images(record: Record, run: Run) -> None:
    made = record("simulate", DIGITS, "--machine", "t8x8", "--images", 3, "--batch", 2)
    assert (made["batch"], made["run"]["batch"]) == (2, 2)
    _, text, _ = run("program", DIGITS, "--machine", "t8x8", "--batch", 2)
    assert "passes of 2 images" in text and "beats a pass" in text
