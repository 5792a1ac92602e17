from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tnthw.errors import ConfigError, InputError, OutputError
from tnthw.workflows.arguments import array_of, count_of, folder_of, kind_of, path_of


def test_paths_come_as_text_or_path(tmp_path: Path) -> None:
    assert path_of(str(tmp_path), "file") == path_of(tmp_path, "file") == tmp_path
    assert path_of("~", "file") == Path.home()
    assert path_of(tmp_path / "absent" / "file", "file") == tmp_path / "absent" / "file"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (3, r"file: got an int \(3\); give a path"),
        (None, "file: got None; give a path"),
        ("~nobody-of-that-name/x", "there is no such user"),
        ("a\0b", "has a zero byte in it"),
        ("x" * 5000, "File name too long"),
    ],
)
def test_what_is_no_path(value: object, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        path_of(value, "file")


def test_a_folder_is_tried_before_the_work(tmp_path: Path) -> None:
    assert folder_of(str(tmp_path / "new")) == tmp_path / "new"
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="is a file, give a folder"):
        folder_of(tmp_path / "file")
    with pytest.raises(ConfigError, match="output: got None"):
        folder_of(None)


@pytest.mark.parametrize("value", ["3", 2.0, True, None, [1]])
def test_what_is_no_count(value: object) -> None:
    with pytest.raises(InputError, match="images: got .*; give a whole number"):
        count_of(value, "images")


def test_a_count_is_at_least_one() -> None:
    assert count_of(np.int64(3), "images") == 3
    with pytest.raises(InputError, match="images: 0 asked for, at least 1 is needed"):
        count_of(0, "images")


def test_numbers_come_as_arrays_tensors_or_lists() -> None:
    torch = pytest.importorskip("torch")
    expected = np.array([[1, 2], [3, 4]])
    tensor = torch.tensor([[1, 2], [3, 4]], dtype=torch.uint8, requires_grad=False)
    for value in (expected, [[1, 2], [3, 4]], ((1, 2), (3, 4)), tensor):
        assert np.array_equal(array_of(value, "x"), expected)
    half = torch.tensor([0.5, 2.0], dtype=torch.bfloat16, requires_grad=True)
    assert array_of(half, "x").tolist() == [0.5, 2.0]


def test_tensors_without_values_in_memory() -> None:
    torch = pytest.importorskip("torch")
    for value in (torch.zeros(2, device="meta"), torch.eye(2).to_sparse()):
        with pytest.raises(InputError, match="x: a Tensor that is no dense tensor in memory"):
            array_of(value, "x")


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ([[1, 2], [3]], "x: is no array of numbers"),
        (["a"], "numbers are <U1, allowed are integers and floats"),
        ([None], "numbers are object"),
        (np.array([True]), "numbers are bool"),
        (np.array([1j]), "numbers are complex128"),
        (np.ma.masked_array([1, 2], [True, False]), "is a masked array; fill it first"),
        ({1: 2}, "got a dict; give a numpy array"),
        (object(), "got an object"),
    ],
)
def test_what_is_no_array(value: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        array_of(value, "x")


def test_kinds_are_worded() -> None:
    assert kind_of(3) == "an int (3)"
    assert kind_of({}) == "a dict"
    assert kind_of("x" * 50) == "a str"
