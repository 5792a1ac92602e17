from __future__ import annotations

import re
from pathlib import Path

import pytest

from tnthw.errors import ConfigError, GraphError, ModelFileError, TnthwError
from tnthw.ir.printer import to_text
from tnthw.workflows.importing import read
from tnthw.workflows.models import MOST_TEXT, TRAINED, load, names, networks
from tnthw.workflows.saving import save

ROOT = Path(__file__).parents[2]
PACKAGED = ROOT / "tnthw" / "workflows" / "trained"


@pytest.mark.parametrize("name", TRAINED)
def test_the_network_of_the_package_is_the_one_under_models(name: str) -> None:
    """After training anew: cp models/NAME/FILE tnthw/workflows/trained/NAME/ for each file."""
    files = sorted(path.name for path in (PACKAGED / name).iterdir())
    assert {"model.safetensors", "exact.safetensors", "test.safetensors"} <= set(files)
    for file in files:
        assert (PACKAGED / name / file).read_bytes() == (ROOT / "models" / name / file).read_bytes()


def test_a_name_means_the_same_network_in_every_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "digits").mkdir()
    (tmp_path / "digits" / "model.safetensors").write_text("something else")
    found = load("digits")
    assert found.name == "digits" and found.folder == PACKAGED / "digits"
    with pytest.raises(ModelFileError):
        load("./digits")


def test_a_model_shows_itself_in_two_lines() -> None:
    model = load("digits")
    first, second = repr(model).split("\n")
    assert first.startswith("Model digits: input 1x8x8 integers 0 to 16, 7 ternary layers, ")
    assert re.search(r"[\d,]+ weights \(\d+\.\d\d % zero\), 10 outputs$", first)
    assert second.startswith("data: digits; trained on: scikit-learn digits")
    assert model.weights == model.layers.weights.sum()
    assert repr(load("resnet18")).count("\n") == 1 and len(repr(load("resnet50"))) < 400


def test_html_has_the_layers_and_escapes_names() -> None:
    model = load("digits")
    assert model._repr_html_().count("<tr") == len(model.layers) + 1
    from dataclasses import replace

    shown = replace(model, name="<b>&")._repr_html_()
    assert "<b>" not in shown and "&lt;b&gt;&amp;" in shown


def test_every_form_of_a_model_is_taken(tmp_path: Path) -> None:
    model = load("digits")
    text = tmp_path / "digits.ir"
    text.write_text(to_text(model.graph, arrays=True))
    folder = save(model, tmp_path / "copy")
    forms = (model, model.graph, text, folder, str(folder), folder / "model.safetensors")
    for form in forms:
        assert load(form).weights == model.weights
    assert load(model) is model


@pytest.mark.parametrize(
    ("model", "message"),
    [
        ("models/digits", 'no such folder or file, did you mean the built-in "digits"?'),
        (
            "models/nothing",
            "no such folder or file; built-in are digits \\(trained\\) and .*resnet18",
        ),
        ("x.safetensors", "no such folder or file"),
        ("digit", 'unknown model "digit", did you mean "digits"\\?'),
        ("resnet19", 'unknown model "resnet19", did you mean "resnet'),
        ("", "model: the name is empty"),
        (5, r"model: got an int \(5\); give a folder"),
        (None, "model: got None"),
        (["digits"], "model: got a list"),
        ("a\0b", "zero byte"),
        ("~nobody-of-that-name/x", "no such user"),
        ("x" * 300 + "/y", "File name too long"),
    ],
)
def test_what_is_no_model(
    model: object, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(TnthwError, match=message):
        load(model)  # type: ignore[arg-type]


def test_what_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="there is no such file"):
        read(tmp_path / "x.ir")
    with pytest.raises(ModelFileError, match="is a folder"):
        read(tmp_path)
    with pytest.raises(ModelFileError, match=r"there is no model.safetensors in this folder"):
        load(tmp_path)
    (tmp_path / "x.ir").write_text("hello")
    with pytest.raises(GraphError):
        read(tmp_path / "x.ir")
    (tmp_path / "x.ir").write_bytes(b"\xff\xfe")
    with pytest.raises(ModelFileError, match="is neither a model file"):
        read(tmp_path / "x.ir")


def test_the_list_of_networks_is_what_load_knows() -> None:
    assert tuple(networks().name) == names()
    for name in networks().name[:3]:
        assert load(name).name == name


def test_the_text_of_a_network_is_a_file_of_bounded_size(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="model /dev/zero: is a pipe or a device; give a folder"):
        load("/dev/zero")
    with (tmp_path / "huge.ir").open("wb") as file:
        file.truncate(MOST_TEXT + 1)
    with pytest.raises(ModelFileError, match="has 1,073,741,825 bytes, at most 1,073,741,824"):
        load(tmp_path / "huge.ir")
