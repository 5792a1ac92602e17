"""Tensors outside an ONNX file: from its own folder, and from nowhere else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="reads ONNX files")

from tests.frontends.onnx.files import network, node, read  # noqa: E402
from tests.frontends.step_values import result_of_steps  # noqa: E402
from tnthw.errors import ModelFileError  # noqa: E402

WEIGHT = np.random.default_rng(0).integers(-1, 2, (3, 2, 3, 3)).astype(np.float32)


def outside(**entries: str) -> Any:
    """A network whose weight is elsewhere."""
    model = network([node("Conv", "x", "w", "y")], {"w": WEIGHT})
    tensor = model.graph.initializer[0]
    tensor.ClearField("raw_data")
    tensor.data_location = onnx.TensorProto.EXTERNAL
    for key, value in entries.items():
        tensor.external_data.add(key=key, value=value)
    return model


def test_data_beside_the_file_are_read(tmp_path: Path) -> None:
    folder = tmp_path / "net"
    (folder / "data").mkdir(parents=True)
    (folder / "data" / "w.bin").write_bytes(b"1234" + WEIGHT.tobytes())
    found = read(outside(location="data/w.bin", offset="4"), folder)
    assert found.run is not None
    images = np.random.default_rng(1).normal(size=(2, 2, 6, 6)).astype(np.float32)
    np.testing.assert_allclose(result_of_steps(found, images), found.run(images).result, rtol=1e-5)


@pytest.mark.parametrize(
    ("location", "message"),
    [
        ("", "external data are at ''; allowed is a file in the network's own folder"),
        ("../w.bin", "are at '../w.bin'; allowed is"),
        ("data/../../w.bin", "allowed is"),
        ("..\\w.bin", "allowed is"),
        ("/etc/hostname", "are at '/etc/hostname'; allowed is"),
        ("C:\\w.bin", "allowed is"),
        ("w\0.bin", "allowed is"),
        ("missing.bin", "'missing.bin' cannot be found"),
        ("link.bin", "'link.bin' are a link out of the folder"),
        ("linked/w.bin", "are a link out of the folder"),
        ("data", "are no plain file|cannot be read"),
        ("pipe", "are no plain file"),
        ("loop", "cannot be found"),
    ],
)
def test_data_elsewhere_are_refused(location: str, message: str, tmp_path: Path) -> None:
    import os

    folder = tmp_path / "net"
    (folder / "data").mkdir(parents=True)
    (tmp_path / "w.bin").write_bytes(WEIGHT.tobytes())
    (folder / "link.bin").symlink_to(tmp_path / "w.bin")
    (folder / "linked").symlink_to(tmp_path)
    (folder / "loop").symlink_to(folder / "loop")
    os.mkfifo(folder / "pipe")
    with pytest.raises(ModelFileError, match=message):
        read(outside(location=location), folder)


@pytest.mark.parametrize(
    ("entries", "message"),
    [
        ({"offset": "-4"}, "offset '-4'; allowed is a whole number"),
        ({"offset": "4"}, "needs 216 bytes of .* from byte 4 on, which has 216"),
        ({"length": "1e3"}, "length '1e3'; allowed is a whole number"),
        ({"length": "100"}, "has 100 bytes of external data, its shape needs 216"),
        ({"offset": "9" * 14}, "needs 216 bytes"),
    ],
)
def test_counts_must_fit(entries: dict[str, str], message: str, tmp_path: Path) -> None:
    (tmp_path / "w.bin").write_bytes(WEIGHT.tobytes())
    with pytest.raises(ModelFileError, match=message):
        read(outside(location="w.bin", **entries), tmp_path)


def test_many_tensors_of_one_file_have_one_budget(tmp_path: Path, monkeypatch: Any) -> None:
    from tnthw.frontends.onnx import load

    model = outside(location="w.bin")
    monkeypatch.setattr(load, "MAX_BYTES", len(model.SerializeToString()) + 215)
    (tmp_path / "w.bin").write_bytes(WEIGHT.tobytes())
    with pytest.raises(ModelFileError, match="larger than what is read"):
        read(model, tmp_path)
