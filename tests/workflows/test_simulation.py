from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tnthw.errors import InfeasibleError, InputError, TnthwError
from tnthw.ir.interpreter import predict
from tnthw.machine.presets import preset
from tnthw.workflows.check import Check
from tnthw.workflows.inputs import images
from tnthw.workflows.machines import machine, technology
from tnthw.workflows.models import load
from tnthw.workflows.simulation import Simulation, batches, simulate


@pytest.fixture(scope="module")
def digits() -> Simulation:
    return simulate("digits", "t8x8", "all", check=True)


def test_all_test_images_give_the_accuracy_of_the_page(digits: Simulation) -> None:
    page = (Path(__file__).parents[2] / "models" / "digits" / "README.md").read_text()
    assert digits.top1 is not None and f"{100 * digits.top1:.2f}" in page
    found = images(load("digits"), "all")
    assert np.array_equal(digits.outputs, predict(load("digits").graph, found.pixels))
    assert digits.outputs.shape == (359, 10)


def test_the_check_looks_at_every_value(digits: Simulation) -> None:
    assert digits.check is not None and digits.passed and digits.check.values > 359 * 10
    wrong = Check(layers=1, values=5, values_different=2, different=("conv",))
    failed = replace(digits, check=wrong)
    assert not failed.passed
    assert "interpreter and simulator differ in 2 of 5 values" in repr(failed)
    assert failed.record()["interpreter"]["different"] == ("conv",)


def test_it_shows_itself_in_two_lines(digits: Simulation) -> None:
    first, second = repr(digits).split("\n")
    assert re.fullmatch(
        r"digits on t8x8: [\d,]+ cycles \([\d.,]+ us at 150 MHz, chosen\), utilisation [\d.]+ %, "
        r"[\d.]+ uJ an image \(horowitz45\); "
        r"each that follows in a run: [\d,]+ cycles, [\d.]+ uJ",
        first,
    )
    assert digits.run.later_cycles < digits.run.first_cycles == digits.cycles
    assert digits.record()["run"]["images"] == len(digits.images)
    assert second.startswith("99.72 % right of 359 images, test images of the model")
    assert "random images, seed 0" in repr(simulate("resnet8", "t32x32"))
    assert "weights are random" in repr(simulate("resnet8", "t32x32"))


def test_frames_and_record_say_the_same(digits: Simulation) -> None:
    record = digits.record()
    assert digits.layers.cycles.sum() == digits.cycles == record["cycles"]
    layers = digits.layers.astype(object).where(digits.layers.notna(), None)
    assert layers.to_dict("records") == record["layers"]
    assert dict(zip(digits.events.event, digits.events["count"], strict=True)) == record["events"]
    assert digits.energy_uj == record["energy_uj"]["total"]
    assert digits.latency_us == pytest.approx(digits.cycles / 150)
    assert digits.utilisation == pytest.approx(digits.ideal_cycles / digits.cycles)


def test_costs_are_those_of_the_machine_and_of_the_technology(digits: Simulation) -> None:
    fast = simulate("digits", machine("t8x8", clock_mhz=300.0), 1)
    assert fast.latency_us == pytest.approx(digits.latency_us / 2)
    macs = sum(layer.macs for layer in digits.program.layers)
    assert digits.ideal_cycles == macs / (8 * 8)
    assert digits.utilisation == pytest.approx(macs / 64 / digits.cycles)
    memory, events = digits.record()["memory"], digits.result.events
    assert memory["read_bytes"] == 8 * events["memory_read_beats"]
    assert memory["written_bytes"] == 8 * events["memory_write_beats"]
    dear = technology(dram={"read": 2600.0, "write": 2600.0})  # twice as much
    found, spent = simulate("digits", "t8x8", 1, technology=dear), digits.record()["energy_uj"]
    memory_uj = spent["memory_read"] + spent["memory_write"]
    assert found.energy_uj - digits.energy_uj == pytest.approx(memory_uj)
    more = found.layers.energy_uj.sum() - digits.layers.energy_uj.sum()
    start = found.start_energy.total_pj - digits.start_energy.total_pj  # the first page
    assert more + start * 1e-6 == pytest.approx(memory_uj) and start > 0


def test_keys_have_no_blanks(digits: Simulation) -> None:
    def keys(value: object) -> list[str]:
        if isinstance(value, dict):
            return [*value, *(key for inner in value.values() for key in keys(inner))]
        if isinstance(value, list):
            return [key for inner in value for key in keys(inner)]
        return []

    record = digits.record()
    del record["notes"]  # whose keys are facts about the network
    found = keys(record)
    assert "trit_decode" in found and "wait_memory" in found
    assert not [key for key in found if " " in key]


def test_html_is_a_table_of_the_layers(digits: Simulation) -> None:
    text = digits._repr_html_()
    assert text.count("<tr") == len(digits.layers) + 1 and "99.72 %" in text
    named = replace(digits, model=replace(digits.model, name="<script>"))
    assert "<script>" not in named._repr_html_()


def test_it_is_written_as_a_folder(digits: Simulation, tmp_path: Path) -> None:
    folder = digits.save(tmp_path / "out")
    names = {path.name for path in folder.iterdir()}
    assert names == {"simulate.json", "layers.csv", "timeline.json"}
    assert json.loads((folder / "simulate.json").read_text())["cycles"] == digits.cycles
    (tmp_path / "file").write_text("")
    with pytest.raises(TnthwError, match="is a file, give a folder"):
        digits.save(tmp_path / "file")


def test_without_a_machine_the_smallest_preset_that_fits() -> None:
    assert simulate("digits", images=1).machine == preset("t8x8")
    assert simulate("resnet18").machine == preset("t16x16")


def test_a_machine_that_is_too_small_names_a_preset_that_fits() -> None:
    with pytest.raises(
        InfeasibleError, match="take a preset that it fits: t16x16, t32x32"
    ) as caught:
        simulate("resnet18", "t8x8")
    assert caught.value.unmet and caught.value.machine == "t8x8"


def test_progress_is_told() -> None:
    calls: list[tuple[int, int]] = []
    simulate("digits", "t8x8", 100, progress=lambda done, total: calls.append((done, total)))
    assert calls[-1] == (100, 100) and len(calls) > 1


@pytest.mark.parametrize(
    "arguments",
    [
        {"machine": "t9x9"}, {"machine": 3}, {"technology": "horowitz"}, {"technology": 3.5},
        {"images": 0}, {"images": {}}, {"images": "no.npz"}, {"labels": ["a"]},
        {"labels": [1, 2], "images": 3}, {"model": "resnet19"}, {"model": None},
        {"machine": "~nobody-of-that-name/x.toml"}, {"machine": Path("no.toml")},
    ],
)  # fmt: skip
def test_wrong_arguments_are_told(arguments: dict[str, object]) -> None:
    with pytest.raises(TnthwError):
        simulate(**{"model": "digits", **arguments})  # type: ignore[arg-type]


def test_a_full_precision_machine_computes_no_values() -> None:
    from tnthw.energy.twins import twin

    with pytest.raises(TnthwError, match="int8 weights, which stand for timing"):
        simulate("digits", twin(preset("t8x8"), "int8").machine)


def test_batches_cover_all() -> None:
    pixels = np.arange(10, dtype=np.uint8)
    found = list(batches(pixels, 4))
    assert [len(batch) for batch in found] == [4, 4, 2]
    assert np.array_equal(np.concatenate(found), pixels) and found[0].dtype == np.int64


def test_what_is_behind_the_output_is_computed_on_the_host() -> None:
    found = load("digits")
    (output,) = found.graph.outputs
    offset = np.arange(10.0) * 100  # the last class always wins
    nodes = {output.name: replace(output, offset=offset, then=("softmax", "argmax"))}
    graph = replace(found.graph, nodes=tuple(nodes.get(n.name, n) for n in found.graph))
    result = simulate(replace(found, graph=graph), "t16x16", 8)
    assert result.outputs.shape == (8, 10)
    assert result.results.tolist() == [9] * 8
    labels = images(found, 8).labels
    assert labels is not None
    assert result.top1 == np.mean(labels == 9)


def test_passes_of_several_images() -> None:
    one = simulate("mlp", "t16x16", 6)
    several = simulate("mlp", "t16x16", 6, batch=4, check=True)
    assert several.passed
    assert np.array_equal(one.outputs, several.outputs)
    record = several.record()
    assert (record["batch"], record["run"]["batch"], record["images"]) == (4, 4, 6)
    assert several.utilisation == pytest.approx(4 * one.ideal_cycles / several.cycles)
    assert several.weight_bytes == one.weight_bytes
    assert list(several.layers.name) == list(one.layers.name)
    assert several.layers.cycles.sum() == several.cycles
    assert several.layers.macs.sum() == 4 * one.layers.macs.sum()
    assert record["run"]["later_image_bytes"] < one.run.later_bytes / 2
    assert "uJ a pass of 4 images" in repr(several)
    with pytest.raises(InputError, match="batch: 0 asked for, at least 1 is needed"):
        simulate("mlp", "t16x16", 1, batch=0)
