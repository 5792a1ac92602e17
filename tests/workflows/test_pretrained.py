from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Literal

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor, nn

from tnthw.cli import main
from tnthw.data.preprocess import Preprocess
from tnthw.errors import ConfigError, InputError, ModelFileError
from tnthw.ir import modelfile
from tnthw.ir.interpreter import predict
from tnthw.ir.ops import Accumulate
from tnthw.networks.family import find_shape
from tnthw.networks.layers import ternary_layers
from tnthw.networks.matched import load_matched
from tnthw.networks.matching import match
from tnthw.networks.network import Network
from tnthw.quantisers.tga import TGA
from tnthw.quantisers.twn import TWN
from tnthw.workflows import inputs
from tnthw.workflows.images import images_for
from tnthw.workflows.import_settings import ImportSettings
from tnthw.workflows.models import load
from tnthw.workflows.pretrained import import_state

State = dict[str, Tensor]

PUBLISHED = ImportSettings(threshold=0.7, renormalise=False)
"""TWN as published, on the checkpoint's batch norm."""


def checkpoint(name: str = "resnet8", seed: int = 0, **options: object) -> State:
    """A state dict with batch norm statistics that are not those of a new network."""
    torch.manual_seed(seed)
    model = Network(find_shape(name, **options), None)
    for module in model.modules():
        if isinstance(module, nn.BatchNorm2d):
            nn.init.uniform_(module.weight, 0.5, 1.5)
            nn.init.normal_(module.bias, 0.0, 0.2)
            nn.init.normal_(module.running_mean, 0.0, 0.1)
            nn.init.uniform_(module.running_var, 0.3, 1.0)
    return dict(model.state_dict())


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    path = tmp_path / "pictures.npy"
    np.save(path, np.random.default_rng(0).integers(0, 256, (3, 3, 32, 32), np.uint8))
    return path


def test_a_checkpoint_becomes_a_model_folder(tmp_path: Path, pictures: Path) -> None:
    file, output = tmp_path / "net.safetensors", tmp_path / "model"
    save_file(checkpoint(), file)
    report = import_state(file, "resnet8", output, ImportSettings(images=pictures))
    assert sorted(p.name for p in output.iterdir()) == [
        "README.md", "model.safetensors", "test.safetensors",
    ]  # fmt: skip
    model = load(str(output))
    assert "not trained again" in model.notes["weights"] and model.notes["shape"] == "resnet8"
    assert model.notes["calibration"] == "3 images of pictures.npy"
    trits = np.concatenate([n.trits.ravel() for n in model.graph if isinstance(n, Accumulate)])
    assert trits.size == find_shape("resnet8").weights == report.weights
    assert report.zeros == pytest.approx(np.mean(trits == 0)) and 0.3 < report.zeros < 0.5
    images, labels = images_for(output)
    assert labels is None and images.shape == (3, 3, 32, 32) and images.min() < 0
    assert report.agreement is not None and report.integer is None
    assert (
        "resnet8 from the checkpoint `net.safetensors`, made ternary after training"
        in (output / "README.md").read_text()
    )
    assert json.loads(json.dumps(report.as_dict()))["match"]["loaded"] == len(report.match.loaded)


def test_trits_and_batch_norm_are_those_of_the_checkpoint(tmp_path: Path, pictures: Path) -> None:
    """Trits by the formula of TWN; every rescale factor is gain * alpha * s_in / s_out."""
    file, output, state = tmp_path / "net.safetensors", tmp_path / "model", checkpoint()
    save_file(state, file)
    published = ImportSettings(images=pictures, threshold=0.7, per_channel=True, renormalise=False)
    import_state(file, "resnet8", output, published)
    graph = modelfile.load(output / "model.safetensors")
    for layer in find_shape("resnet8").layers:
        if not layer.weights:
            continue
        weight = state[f"{layer.name}.weight"].double().flatten(1)
        threshold = 0.7 * weight.abs().mean(1, keepdim=True)
        trits = weight.sign() * (weight.abs() > threshold)
        alpha = (weight * trits).sum(1) / trits.abs().sum(1)
        gain = torch.ones(layer.channels).double()
        if layer.norm:
            variance = state[f"{layer.norm}.running_var"].double()
            gain = state[f"{layer.norm}.weight"].double() / (variance + 1e-5).sqrt()
        total, node = graph[f"{layer.name}.sum"], graph[layer.name]
        assert np.array_equal(total.trits.reshape(layer.channels, -1), trits.numpy())
        (before,), (after,) = graph[total.inputs[0]].type.scale, node.type.scale
        np.testing.assert_allclose(node.exact, (gain * alpha).numpy() * before / after, rtol=1e-5)


def test_the_integer_network_follows_the_ternary_float_network(
    tmp_path: Path, pictures: Path
) -> None:
    file, output, state = tmp_path / "net.safetensors", tmp_path / "model", checkpoint()
    save_file(state, file)
    import_state(file, "resnet8", output, replace(PUBLISHED, images=pictures))
    graph = modelfile.load(output / "model.safetensors")
    images, _ = images_for(output)
    found = predict(graph, images) * graph.outputs[0].type.scale[0]
    model = load_matched(match(find_shape("resnet8"), state), state, TWN)
    with torch.no_grad():
        real = model(torch.from_numpy(images * graph.inputs[0].type.scale[0]).float()).numpy()
    assert np.abs(found - real).max() < 0.1 * np.abs(real).max()


def test_accuracies_are_of_the_network_that_they_name(tmp_path: Path) -> None:
    Image = pytest.importorskip("PIL.Image")
    colours = np.random.default_rng(1).integers(0, 256, (20, 1, 1, 3))
    for number, picture in enumerate(np.broadcast_to(colours, (20, 32, 32, 3)).astype(np.uint8)):
        folder = tmp_path / "set" / "abcdefghij"[number % 10]
        folder.mkdir(parents=True, exist_ok=True)
        Image.fromarray(picture).save(folder / f"{number}.png")
    file, output, state = tmp_path / "net.safetensors", tmp_path / "model", checkpoint()
    save_file(state, file)
    published = replace(PUBLISHED, per_channel=True)
    report = import_state(file, "resnet8", output, replace(published, images=tmp_path / "set"))
    graph = modelfile.load(output / "model.safetensors")
    images, labels = images_for(output)
    assert labels is not None
    real = torch.from_numpy(images * graph.inputs[0].type.scale[0]).float()
    found = match(find_shape("resnet8"), state)
    with torch.no_grad():
        full, ternary = (
            load_matched(found, state, quantiser)(real).argmax(1).numpy()
            for quantiser in (None, published.factory())
        )
    integer = predict(graph, images).argmax(axis=1)
    assert report.agreement == pytest.approx(np.mean(integer == full))
    tops = (report.full_precision, report.ternary, report.integer)
    assert tops == pytest.approx([np.mean(best == labels) for best in (full, ternary, integer)])
    assert len({*tops, report.agreement}) > 2  # or nothing was told apart


def test_without_images_the_calibration_is_synthetic_and_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, output = tmp_path / "net.pth", tmp_path / "model"
    torch.save(checkpoint(), file)
    arguments = ["import", str(file), "--shape", "resnet8", "--output", str(output)]
    assert main([*arguments, "--calibration-images", "2"]) == 0
    assert "NOTE: calibrated on SYNTHETIC images" in capsys.readouterr().out
    model = load(str(output))
    assert "SYNTHETIC" in model.notes["calibration"]
    assert "Calibrated on SYNTHETIC" in (output / "README.md").read_text()
    assert "random images" in inputs.images(model, 1).note
    assert main(["show", str(output)]) == 0
    assert "SYNTHETIC" in capsys.readouterr().out


def test_prefixes_and_nested_dicts_of_training_scripts(tmp_path: Path, pictures: Path) -> None:
    plain, nested = tmp_path / "plain.pth", tmp_path / "nested.pth"
    state = checkpoint("resnet20", shortcuts="padded")
    state = {name: value for name, value in state.items() if ".shortcut." not in name}
    torch.save(state, plain)
    prefixed = {f"module.{name}": value for name, value in state.items()}
    torch.save({"state_dict": prefixed, "best_prec1": 91.7, "epoch": 12}, nested)
    settings = ImportSettings(images=pictures, count=2)
    report = import_state(nested, "resnet20", tmp_path / "b", settings)
    assert report.match.padded_shortcuts and "option A" in report.summary()
    import_state(plain, "resnet20", tmp_path / "b" / ".." / "a" / "b", settings)
    graphs = [modelfile.load(tmp_path / f / "model.safetensors") for f in ("b", "a/b")]
    trits = [[n.trits for n in graph if isinstance(n, Accumulate)] for graph in graphs]
    assert all(np.array_equal(x, y) for x, y in zip(*trits, strict=True))
    shortcut = graphs[0]["layer2.0.shortcut.0.sum"]
    assert shortcut.trits.sum() == 16 == np.abs(shortcut.trits).sum()


def test_convolutions_with_a_bias_and_without_batch_norm(tmp_path: Path, pictures: Path) -> None:
    state = checkpoint()
    for part in ("weight", "bias", "running_mean", "running_var", "num_batches_tracked"):
        del state[f"layer2.0.shortcut.1.{part}"]
    state["layer2.0.shortcut.0.bias"] = torch.randn(32)
    state["conv1.bias"] = torch.randn(16)
    file = tmp_path / "net.safetensors"
    save_file(state, file)
    report = import_state(file, "resnet8", tmp_path / "m", ImportSettings(images=pictures, count=2))
    assert report.match.folded == {"layer2.0.shortcut.0"}
    assert report.match.biases == {"layer2.0.shortcut.0", "conv1"}


def test_activations_can_have_fewer_bits(tmp_path: Path, pictures: Path) -> None:
    save_file(checkpoint(), tmp_path / "net.safetensors")
    command = ["import", str(tmp_path / "net.safetensors"), "--shape", "resnet8"]
    options = ["--images", str(pictures), "--calibration-images", "2", "--bits", "4"]
    assert main([*command, *options, "--output", str(tmp_path / "m")]) == 0
    graph = load(str(tmp_path / "m")).graph
    assert dict(graph.notes)["activations"] == "4 bits, calibrated"
    bits = {node.name: node.type.bits for node in graph}
    assert bits["conv1"] == bits["layer3.0.add"] == 4 and bits["layer1.0.conv2"] == 8


def test_classes_are_the_checkpoints(tmp_path: Path, pictures: Path) -> None:
    state = checkpoint()
    state["linear.weight"], state["linear.bias"] = state["linear.weight"][:3], torch.zeros(3)
    file = tmp_path / "net.safetensors"
    save_file({name: value.contiguous() for name, value in state.items()}, file)
    report = import_state(file, "resnet8", tmp_path / "m", ImportSettings(images=pictures, count=2))
    assert report.as_dict()["classes"] == 3


def test_statistics_of_batch_norm_are_estimated_again(tmp_path: Path, pictures: Path) -> None:
    """Where weights were made ternary and images are real ones, unless it is declined."""
    file, state = tmp_path / "net.safetensors", checkpoint()
    save_file(state, file)
    report = import_state(file, "resnet8", tmp_path / "m", ImportSettings(images=pictures))
    assert report.batch_norm.startswith("9 norms estimated again on 3 images: deviations are ")
    assert report.batch_norm.endswith("; 3 images of pictures.npy")
    assert load(str(tmp_path / "m")).notes["batch norm"] == report.batch_norm
    for settings in (ImportSettings(), ImportSettings(images=pictures, renormalise=False)):
        kept = import_state(file, "resnet8", tmp_path / "n", settings)
        assert kept.batch_norm == "the checkpoint's, folded into the rescale"
    with pytest.raises(ConfigError, match="only be estimated again on real images; give --images"):
        import_state(file, "resnet8", tmp_path / "n", ImportSettings(renormalise=True))


def ternary_inside(ends: bool) -> State:
    """A checkpoint whose layers are ternary but perhaps for the first and the last."""
    state = checkpoint()
    for name, value in state.items():
        inside = not name.startswith(("conv1", "linear"))
        if name.endswith("weight") and value.dim() > 1 and (inside or ends):
            state[name] = value.sign() * (value.abs() > value.abs().mean()) * 0.25
    return state


def test_ends_of_a_ternary_checkpoint_stay_wide(tmp_path: Path, pictures: Path) -> None:
    file = tmp_path / "net.safetensors"
    save_file(ternary_inside(ends=False), file)
    report = import_state(file, "resnet8", tmp_path / "m", ImportSettings(images=pictures))
    assert report.quantiser == "ternary already and kept as they are: 8 layers"
    assert report.wide == (
        "full-precision weights of conv1, linear quantised to 8 bits for each output"
    )
    assert "as it was trained, wide layers rounded" in (tmp_path / "m/README.md").read_text()
    assert report.batch_norm == "the checkpoint's, folded into the rescale"
    asked = ImportSettings(images=pictures, quantiser="twn")
    report = import_state(file, "resnet8", tmp_path / "n", asked)
    assert "twn, threshold 0.8 E|w|, per layer (2 layers); ternary already" in report.quantiser
    assert not report.wide


@pytest.mark.parametrize(("layers", "count"), [("ends", 2), ("all", 10)])
def test_layers_stay_wide_where_it_is_asked(
    tmp_path: Path, pictures: Path, layers: Literal["ends", "all"], count: int
) -> None:
    file = tmp_path / "net.safetensors"
    save_file(checkpoint(), file)
    settings = ImportSettings(images=pictures, wide=4, wide_layers=layers)
    report = import_state(file, "resnet8", tmp_path / "m", settings)
    assert report.wide.count(",") == count - 1 and "to 4 bits" in report.wide
    assert ("estimated again" in report.batch_norm) == (layers == "ends")
    assert (report.zeros is None) == (layers == "all")


def test_a_student_beside_its_teacher(tmp_path: Path, pictures: Path) -> None:
    state = checkpoint()
    both = {f"student_net.{n}": v for n, v in state.items()}
    save_file({**both, "loss.weight": torch.ones(3)}, tmp_path / "a.safetensors")
    settings = ImportSettings(images=pictures, count=2)
    report = import_state(tmp_path / "a.safetensors", "resnet8", tmp_path / "m", settings)
    assert report.notes == (
        "the tensors whose names begin student_net.; left over beside it: loss",
    )
    both |= {f"teacher.{n}": v.clone() for n, v in state.items()}
    save_file(both, tmp_path / "b.safetensors")
    message = "under student_net and teacher are each a resnet8; say which: part 'student_net'"
    with pytest.raises(ModelFileError, match=message):
        import_state(tmp_path / "b.safetensors", "resnet8", tmp_path / "n", settings)
    chosen = replace(settings, part="teacher")
    assert import_state(tmp_path / "b.safetensors", "resnet8", tmp_path / "n", chosen)


def test_noise_of_every_layer_is_measured(tmp_path: Path, pictures: Path) -> None:
    file = tmp_path / "net.safetensors"
    save_file(checkpoint(), file)
    report = import_state(file, "resnet8", tmp_path / "m", ImportSettings(images=pictures))
    assert [row.layer for row in report.noise.rows][:2] == ["conv1", "layer1.0.conv1"]
    assert report.noise.images == 3 and min(row.own_db for row in report.noise.rows) > 20


@pytest.mark.parametrize(
    ("quantiser", "threshold", "zeros"),
    [("twn", None, 0.40), ("twn", 0.0, 0.0), ("tga", 0.1, 0.1), ("absmean", None, 0.28),
     ("fixed", 0.5, 0.5)],
)  # fmt: skip
def test_quantisers_and_thresholds(quantiser: str, threshold: float | None, zeros: float) -> None:
    """Weights are uniform here, as torch makes them, so shares of zeros are known."""
    settings = ImportSettings(quantiser=quantiser, threshold=threshold)  # type: ignore[arg-type]
    state = checkpoint()
    model = load_matched(match(find_shape("resnet8"), state), state, settings.factory())
    found = [layer.statistics().zeros for name, layer in ternary_layers(model) if "3.0" in name]
    assert np.mean(found) == pytest.approx(zeros, abs=0.06)


def test_thresholds_that_make_no_sense() -> None:
    with pytest.raises(
        ConfigError,
        match=r"quantiser twn, threshold 4 \(a factor of E.w.\): factor: is 4.0, must be less",
    ):
        ImportSettings(threshold=4.0).factory()
    with pytest.raises(ConfigError, match="absmean has no threshold factor; leave it out"):
        ImportSettings(quantiser="absmean", threshold=0.5).factory()
    with pytest.raises(ConfigError, match="a standard deviation above 0"):
        Preprocess(mean=(0.5, 0.5, 0.5), std=(0.2, 0.0, 0.2))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ("missing", r"46 of the 47 tensors.*\n.*missing: layer1.0.bn1.running_var"),
        ("shape", r"wrong shape: conv1.weight is 16x1x3x3, must be 16x3x3x3"),
        ("names", r"missing: conv1.weight.* and 39 more\n  left over: my_bn1.bias"),
        ("integers", "tensor conv1.weight holds torch.int8, allowed are floating-point"),
        ("nan", "tensor conv1.weight holds numbers that are not finite"),
    ],
)
def test_a_checkpoint_that_does_not_fit(tmp_path: Path, change: str, message: str) -> None:
    state = checkpoint()
    match change:
        case "missing":
            del state["layer1.0.bn1.running_var"]
        case "shape":
            state["conv1.weight"] = torch.zeros(16, 1, 3, 3)
        case "names":
            state = {f"my_{name}": value for name, value in state.items()}
        case "integers":
            state["conv1.weight"] = state["conv1.weight"].to(torch.int8)
        case "nan":
            state["conv1.weight"][0, 0, 0, 0] = torch.nan
    file = tmp_path / "net.safetensors"
    save_file(state, file)
    with pytest.raises(ModelFileError, match=f"(?s)net.safetensors: .*{message}"):
        import_state(file, "resnet8", tmp_path / "model", ImportSettings())
    assert not (tmp_path / "model").exists()


@pytest.mark.parametrize("deeper", ["resnet32", "resnet56"])
@pytest.mark.parametrize("padded", [False, True])
def test_a_deeper_network_is_refused_and_named(tmp_path: Path, deeper: str, padded: bool) -> None:
    state = checkpoint(deeper, shortcuts="padded" if padded else "conv")
    state = {name: v for name, v in state.items() if not (padded and ".shortcut." in name)}
    torch.save(state, tmp_path / "a.pth")
    count = {"resnet32": 60, "resnet56": 180}[deeper]
    message = rf"{count} are left over; it is {deeper}: give that shape(?s:.*)left over: layer1.3"
    with pytest.raises(ModelFileError, match=message):
        import_state(tmp_path / "a.pth", "resnet20", tmp_path / "m", ImportSettings())
    assert not (tmp_path / "m").exists()


def test_a_wider_network_is_refused_with_its_shapes(tmp_path: Path) -> None:
    torch.save(checkpoint("resnet8", widths=(32, 64, 128)), tmp_path / "a.pth")
    with pytest.raises(ModelFileError, match=r"wrong shape: conv1.weight is 32x3x3x3, must be 16x"):
        import_state(tmp_path / "a.pth", "resnet8", tmp_path / "m", ImportSettings())


def test_tensors_without_a_place_are_refused(tmp_path: Path) -> None:
    file, state = tmp_path / "net.safetensors", checkpoint()
    save_file(state | {"head.weight": torch.zeros(3)}, file)
    with pytest.raises(ModelFileError, match=r"1 are left over; give the (?s:.*)over: head.weight"):
        import_state(file, "resnet8", tmp_path / "m", ImportSettings())
    state = {f"module.{name}": value for name, value in state.items()}
    save_file(state | {"n_averaged": torch.tensor(3)}, file)  # of torch's AveragedModel
    import_state(file, "resnet8", tmp_path / "m", ImportSettings(count=1))


def test_a_ternary_network_in_training_is_refused(tmp_path: Path) -> None:
    torch.save(Network(find_shape("resnet8"), TGA).state_dict(), tmp_path / "a.pth")
    with pytest.raises(ModelFileError, match="it is a ternary network in training, whose model"):
        import_state(tmp_path / "a.pth", "resnet8", tmp_path / "m", ImportSettings())


@pytest.mark.parametrize("name", ["mlp", "ds-cnn"])
def test_networks_of_one_channel_take_plain_grey_pixels(tmp_path: Path, name: str) -> None:
    shape = find_shape(name)
    torch.save(checkpoint(name), tmp_path / "a.pth")
    pixels = np.random.default_rng(0).integers(0, 256, (2, *shape.image), np.uint8)
    np.save(tmp_path / "p.npy", pixels)
    settings = ImportSettings(images=tmp_path / "p.npy")
    report = import_state(tmp_path / "a.pth", name, tmp_path / "m", settings)
    assert report.preprocess == "pixels 0 to 255" and report.match.complete
    images, _ = images_for(tmp_path / "m")
    assert np.array_equal(images, pixels)
    other = Preprocess(mean=(0.1, 0.2, 0.3), std=(1.0,))
    with pytest.raises(ConfigError, match=rf"mean has 3 numbers and std 1, {name} takes 1 channel"):
        import_state(tmp_path / "a.pth", name, tmp_path / "m", ImportSettings(preprocess=other))


def test_variances_below_zero_are_refused(tmp_path: Path) -> None:
    state = checkpoint()
    state["bn1.running_var"][0] = -1
    torch.save(state, tmp_path / "a.pth")
    with pytest.raises(ModelFileError, match="bn1.running_var holds negative numbers"):
        import_state(tmp_path / "a.pth", "resnet8", tmp_path / "m", ImportSettings())


def test_a_folder_of_a_trained_network_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "recipe.toml").write_text("")
    with pytest.raises(ModelFileError, match="was trained from its recipe.toml; give another"):
        import_state(tmp_path / "x.pth", "resnet8", tmp_path, ImportSettings())


def test_images_that_cannot_be_used(tmp_path: Path) -> None:
    file = tmp_path / "net.safetensors"
    save_file(checkpoint(), file)
    np.save(tmp_path / "wrong.npy", np.zeros((2, 3, 8, 8), np.uint8))
    with pytest.raises(InputError, match=r"is uint8 \(2, 3, 8, 8\), allowed is uint8 \(images, 3,"):
        import_state(file, "resnet8", tmp_path / "m", ImportSettings(images=tmp_path / "wrong.npy"))
    assert not (tmp_path / "m").exists()


def test_a_checkpoint_with_two_scales_keeps_both_exactly(tmp_path: Path, pictures: Path) -> None:
    """TTQ's +0.05 and -0.02 in one layer, one scale in another; the others are made ternary."""
    state, rng = checkpoint(), torch.Generator().manual_seed(1)

    def trits(name: str) -> Tensor:
        return torch.randint(-1, 2, state[name].shape, generator=rng).float()

    two, one = trits("layer1.0.conv1.weight"), trits("layer1.0.conv2.weight")
    state["layer1.0.conv1.weight"] = torch.where(two > 0, 0.05, torch.where(two < 0, -0.02, 0.0))
    state["layer1.0.conv2.weight"] = 0.03 * one
    save_file(state, tmp_path / "net.safetensors")
    settings = ImportSettings(images=pictures)
    report = import_state(tmp_path / "net.safetensors", "resnet8", tmp_path / "model", settings)
    assert "kept as they are: 2 layers" in report.quantiser
    graph = modelfile.load(tmp_path / "model" / "model.safetensors")
    found = [n for n in graph if isinstance(n, Accumulate) and n.origin == "layer1.0.conv1"]
    assert len(found) == 2
    assert np.array_equal(np.abs(found[0].trits), two.abs().numpy())
    (single,) = [n for n in graph if isinstance(n, Accumulate) and n.origin == "layer1.0.conv2"]
    assert np.array_equal(single.trits, one.numpy())
    model = load_matched(match(find_shape("resnet8"), state), state, TWN)
    for name in ("layer1.0.conv1", "layer1.0.conv2"):
        layer = model.get_submodule(name)
        total = sum(part.alpha[:, None, None, None] * part.trits for part in layer.export())
        np.testing.assert_array_equal(total, state[f"{name}.weight"].double().numpy())
