"""Files with a digest: any reader of safetensors reads them, and no changed byte passes."""

from __future__ import annotations

import json
import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from safetensors import numpy as safetensors_numpy
from safetensors import safe_open

from tnthw import tensorfile
from tnthw.errors import ModelFileError, OutputError

KIND = tensorfile.Kind(name="sample", schema=7, remedy="make it again")
TENSORS = {"b": np.arange(6, dtype=np.int64).reshape(2, 3), "a": np.array([1, 2, 3], np.uint8)}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    tensorfile.write(tmp_path / "x.safetensors", KIND, TENSORS, {"source": "here"})
    return tmp_path / "x.safetensors"


def header(data: bytes) -> dict:
    return json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])


def with_header(data: bytes, text: str) -> bytes:
    size = int.from_bytes(data[:8], "little")
    encoded = text.encode()
    return len(encoded).to_bytes(8, "little") + encoded + data[8 + size :]


@settings(max_examples=30)
@given(
    tensors=st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"]), max_size=9).filter(
            lambda name: name != "__metadata__"
        ),
        st.one_of(
            hnp.arrays(np.int64, hnp.array_shapes(min_dims=0, min_side=0)),
            hnp.arrays(np.uint8, hnp.array_shapes(min_side=0)),
            hnp.arrays(np.float64, 3),
        ),
        max_size=3,
    ),
    facts=st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"]), max_size=9).filter(
            lambda key: key not in ("tnthw", "schema", "sha256")
        ),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=9),
        max_size=3,
    ),
)
def test_tensors_and_facts_survive(tmp_path_factory, tensors, facts) -> None:
    path = tmp_path_factory.mktemp("file") / "x.safetensors"
    tensorfile.write(path, KIND, tensors, facts)
    found, told = tensorfile.read(path, KIND)
    assert told == facts
    assert found.keys() == tensors.keys()
    for name, array in tensors.items():
        assert found[name].dtype == array.dtype
        np.testing.assert_array_equal(found[name], array)
    with safe_open(path, framework="numpy") as file:
        assert facts.items() <= file.metadata().items()
    twin = path.with_name("y.safetensors")
    tensorfile.write(twin, KIND, dict(reversed(tensors.items())), facts)
    assert twin.read_bytes() == path.read_bytes()


def test_every_flipped_bit_is_refused(path: Path) -> None:
    whole = path.read_bytes()
    for place in range(len(whole)):
        for bit in range(8):
            data = bytearray(whole)
            data[place] ^= 1 << bit
            path.write_bytes(data)
            with pytest.raises(ModelFileError):
                tensorfile.read(path, KIND)


def test_every_truncation_and_every_added_byte_is_refused(path: Path) -> None:
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        with pytest.raises(ModelFileError, match="make it again"):
            tensorfile.read(path, KIND)
    for more in (b"\0", b" ", whole):
        path.write_bytes(whole + more)
        with pytest.raises(ModelFileError, match="it was altered or damaged, so make it again"):
            tensorfile.read(path, KIND)


def test_a_header_in_another_form_is_refused(path: Path) -> None:
    whole = path.read_bytes()
    spaced = json.dumps(header(whole), sort_keys=True)
    for text in (spaced, json.dumps(dict(reversed(header(whole).items())), separators=(",", ":"))):
        path.write_bytes(with_header(whole, text))
        with pytest.raises(ModelFileError, match="it was altered or damaged"):
            tensorfile.read(path, KIND)


def edited(change) -> str:
    found = header_of_sample()
    change(found)
    return json.dumps(found, sort_keys=True, separators=(",", ":"))


def header_of_sample() -> dict:
    metadata = {"tnthw": "sample", "schema": "7", "sha256": "0" * 64}
    return header(safetensors_numpy.save(TENSORS, metadata))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is not a whole safetensors file .it has no header."),
        ("[1]", "its header is no JSON object"),
        ("{{", "its header is no JSON"),
        ("[" * 100_000, "its header is no JSON"),
        ('{"a":' + "9" * 5000 + "}", "its header is no JSON"),
        ("\xff\xfe", "without|no JSON"),
        ("{}", "without a tnthw sample; make it again"),
        (edited(lambda h: h.pop("__metadata__")), "without a tnthw sample"),
        (edited(lambda h: h.update(__metadata__=[])), "its metadata are not text"),
        (edited(lambda h: h["__metadata__"].update(more=3)), "its metadata are not text"),
        (edited(lambda h: h["__metadata__"].update(tnthw="other")), "holds a tnthw other, a"),
        (edited(lambda h: h["__metadata__"].update(schema="8")), "has schema version 8, .* 7"),
        (edited(lambda h: h["__metadata__"].update(schema="9" * 5000)), "schema version 9{40}, "),
        (edited(lambda h: h["a"].update(dtype="F64")), "it was altered or damaged"),
        (edited(lambda h: h["a"].update(shape=[1 << 60])), "it was altered or damaged"),
        (edited(lambda h: h["a"].update(data_offsets=[0, 1 << 62])), "it was altered or damaged"),
    ],
)  # fmt: skip
def test_other_headers_are_refused(path: Path, text: str, message: str) -> None:
    path.write_bytes(with_header(path.read_bytes(), text))
    with pytest.raises(ModelFileError, match=message) as caught:
        tensorfile.read(path, KIND)
    assert len(str(caught.value)) < 700


@pytest.mark.parametrize(
    "change",
    [
        lambda h: h["a"].update(dtype="F64"),
        lambda h: h["a"].update(dtype="BF16"),
        lambda h: h["a"].update(dtype="F8_E4M3"),  # of one byte, which numpy has not
        lambda h: h["a"].update(dtype="NONSENSE"),
        lambda h: h["a"].update(shape=[1 << 60, 1 << 60]),
        lambda h: h["a"].update(shape=[-3]),
        lambda h: h["a"].update(shape="x"),
        lambda h: h["a"].update(data_offsets=[0, 1 << 62]),
        lambda h: h["a"].pop("dtype"),
        lambda h: h.update(a=3),
    ],
)
def test_a_wrong_header_with_a_right_hash_is_refused(path: Path, change) -> None:
    data = path.read_bytes()
    found = header(data)
    change(found)
    del found["__metadata__"]["sha256"]
    rest = data[8 + int.from_bytes(data[:8], "little") :]
    import hashlib

    digest = hashlib.sha256(tensorfile._encoded(found) + rest).hexdigest()
    found["__metadata__"]["sha256"] = digest
    path.write_bytes(tensorfile._encoded(found) + rest)
    with pytest.raises(ModelFileError, match="is not a whole safetensors file"):
        tensorfile.read(path, KIND)


def test_huge_claims_take_no_memory(path: Path) -> None:
    whole = path.read_bytes()
    for size in (1 << 24, 1 << 40, (1 << 64) - 1):
        path.write_bytes(size.to_bytes(8, "little") + whole[8:])
        with pytest.raises(ModelFileError, match="it has no header"):
            tensorfile.read(path, KIND)


def test_places_that_cannot_be_read_or_written(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="there is no such file; make it again"):
        tensorfile.read(tmp_path / "x", KIND)
    with pytest.raises(ModelFileError, match="there is no such file"):
        tensorfile.read(tmp_path, KIND)
    with pytest.raises(ModelFileError, match="the folder .*nowhere does not exist; make it first"):
        tensorfile.write(tmp_path / "nowhere" / "x", KIND, TENSORS)
    (tmp_path / "x").mkdir()
    with pytest.raises(OutputError, match="cannot be written: "):
        tensorfile.write(tmp_path / "x", KIND, TENSORS)
    assert [p.name for p in tmp_path.iterdir()] == ["x"]


def test_random_bytes_are_refused(path: Path) -> None:
    rng = random.Random(5)
    for _ in range(300):
        path.write_bytes(rng.randbytes(rng.randrange(0, 200)))
        with pytest.raises(ModelFileError):
            tensorfile.read(path, KIND)
