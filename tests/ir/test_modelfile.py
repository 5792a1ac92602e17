"""Model files give back the same graph; damaged, altered and foreign files are refused."""

from __future__ import annotations

import json
import re
import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors import numpy as safetensors_numpy
from safetensors import safe_open

from tests.strategies import graphs, random_graph
from tnthw.errors import GraphError, ModelFileError
from tnthw.ir import modelfile
from tnthw.ir.graph import Graph
from tnthw.ir.modelfile import load, model_size, save
from tnthw.ir.text import same
from tnthw.ir.tritcodec import trit5_legal


@pytest.fixture
def path(tmp_path):
    graph = random_graph(np.random.default_rng(7))
    save(graph, tmp_path / "model.safetensors")
    return tmp_path / "model.safetensors"


def rewrite(path, change):
    """Write a model file anew with its tensors and metadata changed, as another program might."""
    with safe_open(path, framework="numpy") as file:
        metadata = dict(file.metadata())
        tensors = {key: file.get_tensor(key) for key in file.keys()}
    change(metadata, tensors)
    path.write_bytes(safetensors_numpy.save(tensors, metadata or None))


@settings(max_examples=40)
@given(graph=graphs(few_bit=True))
def test_a_graph_survives(tmp_path_factory, graph):
    path = tmp_path_factory.mktemp("model") / "model.safetensors"
    save(graph, path)
    assert same(load(path), graph)
    assert [p.name for p in path.parent.iterdir()] == ["model.safetensors"]


def test_files_are_the_same_from_run_to_run(path, tmp_path):
    save(load(path), tmp_path / "again.safetensors")
    assert (tmp_path / "again.safetensors").read_bytes() == path.read_bytes()


def test_weights_take_a_fifth_of_a_byte(path):
    graph = load(path)
    size = model_size(graph)
    with safe_open(path, framework="numpy") as file:
        keys = [key for key in file.keys() if key.endswith(".trits")]
        stored = sum(file.get_tensor(key).nbytes for key in keys)
    assert keys
    assert size.trit_bytes == stored
    assert size.weights == sum(n.trits.size for n in graph if n.op == "accumulate")
    assert size.zero_weights == sum((n.trits == 0).sum() for n in graph if n.op == "accumulate")
    assert size.bits_per_weight == 8 * stored / size.weights
    assert size.bits_per_weight < size.bits_per_weight_with_tables
    assert size.table_bytes == 16 * size.channels


def test_missing_files_come_with_a_near_name(path, tmp_path):
    with pytest.raises(ModelFileError, match=r"no such file; did you mean .*/model.safetensors\?"):
        load(tmp_path / "modle.safetensors")
    with pytest.raises(ModelFileError, match="there is no such file; check the name"):
        load(tmp_path / "x")
    with pytest.raises(ModelFileError, match="there is no such file, nor a folder .*/nowhere"):
        load(tmp_path / "nowhere" / "model.safetensors")
    with pytest.raises(ModelFileError, match="is a folder; name the model file in it"):
        load(tmp_path)


@settings(max_examples=40)
@given(data=st.data())
def test_every_truncation_is_refused(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("model") / "model.safetensors"
    save(random_graph(np.random.default_rng(7), layers=1), path)
    whole = path.read_bytes()
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole) - 1))])
    with pytest.raises(ModelFileError, match="is not a whole safetensors file"):
        load(path)


@settings(max_examples=100)
@given(data=st.data())
def test_every_changed_byte_is_refused(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("model") / "model.safetensors"
    save(random_graph(np.random.default_rng(7), layers=1), path)
    whole = bytearray(path.read_bytes())
    header = 8 + struct.unpack("<Q", whole[:8])[0]
    where = data.draw(st.one_of(st.integers(0, header - 1), st.integers(header, len(whole) - 1)))
    if whole[where] == ord(" "):  # JSON padding means nothing, and is checked by nobody
        return
    whole[where] ^= data.draw(st.integers(1, 255))
    path.write_bytes(whole)
    with pytest.raises(ModelFileError):
        load(path)


def test_an_altered_tensor_is_named_as_such(path):
    def change(metadata, tensors):
        key = next(key for key in tensors if key.endswith(".bias"))
        tensors[key] = tensors[key] + 1

    rewrite(path, change)
    with pytest.raises(ModelFileError, match="its contents have hash .* it was altered or damaged"):
        load(path)


def test_an_altered_note_or_text_is_seen(path):
    def change(metadata, tensors):
        metadata["graph"] = metadata["graph"].replace("scale 1.0", "scale 2.0", 1)

    rewrite(path, change)
    with pytest.raises(ModelFileError, match="was altered or damaged, so copy it again"):
        load(path)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"tnthw": "2"}, "has schema version 2, this release reads 1 to 1; use a newer release"),
        ({"tnthw": "next"}, "has schema version next, this release reads 1 to 1"),
        ({"tnthw": None}, "is a safetensors file without a tnthw network; import it with"),
        ({"sha256": None}, "lacks the metadata sha256; it was altered, so copy it again"),
        ({"graph": None}, "lacks the metadata graph"),
    ],
)
def test_other_versions_and_files_are_refused(path, changes, message):
    def change(metadata, tensors):
        for key, value in changes.items():
            if value is None:
                del metadata[key]
            else:
                metadata[key] = value

    rewrite(path, change)
    with pytest.raises(ModelFileError, match=message):
        load(path)


def test_a_file_without_metadata_is_not_ours(tmp_path):
    path = tmp_path / "weights.safetensors"
    path.write_bytes(safetensors_numpy.save({"w": np.zeros(3)}))
    with pytest.raises(ModelFileError, match="without a tnthw network"):
        load(path)
    path.write_text("not at all")
    with pytest.raises(ModelFileError, match="is not a whole safetensors file"):
        load(path)


def with_right_hash(change):
    """Let a change recompute the hash, as a faulty writer would."""

    def changed(metadata, tensors):
        change(metadata, tensors)
        parts = (metadata["tnthw"], metadata["graph"], metadata["trits"])
        metadata["sha256"] = modelfile._digest(*parts, tensors)

    return changed


def wrong_type(metadata, tensors):
    key = next(key for key in tensors if key.endswith(".bias"))
    tensors[key] = tensors[key].astype(np.int32)


def wrong_shape(metadata, tensors):
    key = next(key for key in tensors if key.endswith(".bias"))
    tensors[key] = tensors[key][:-1]


def missing_tensor(metadata, tensors):
    del tensors[next(key for key in tensors if key.endswith(".shift"))]


def illegal_code(metadata, tensors):
    key = next(key for key in tensors if key.endswith(".trits"))
    every = np.arange(256, dtype=np.uint8)
    tensors[key] = np.full_like(tensors[key], every[~trit5_legal(every)][0])


def too_many_trits(metadata, tensors):
    shapes = json.loads(metadata["trits"])
    key = next(iter(shapes))
    shapes[key][0] += 100
    metadata["trits"] = json.dumps(shapes)


def not_json(metadata, tensors):
    metadata["trits"] = "?"


def broken_rule(metadata, tensors):
    metadata["graph"] = metadata["graph"].replace("scale 1.0", "scale 0.0", 1)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (wrong_type, "has other contents"),
        (wrong_shape, "has other contents"),
        (missing_tensor, "is missing"),
        (illegal_code, "trit5 byte 0 is [0-9]+, not a legal code"),
        (too_many_trits, "trit5 data has .* bytes"),
        (not_json, "holds a network that cannot be read"),
        (broken_rule, "a scale that is not a positive number"),
    ],
)
def test_a_wrong_network_with_a_right_hash_is_refused(path, change, message):
    rewrite(path, with_right_hash(change))
    with pytest.raises(ModelFileError, match="holds a network that cannot be read") as caught:
        load(path)
    assert re.search(message, str(caught.value))


def test_nothing_half_written_is_left(path, tmp_path, monkeypatch):
    before = path.read_bytes()

    def fails(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(modelfile.Path, "replace", fails)
    with pytest.raises(ModelFileError, match="cannot be written: No space left on device"):
        save(random_graph(np.random.default_rng(1)), path)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_what_cannot_be_saved_is_refused(tmp_path):
    graph = random_graph(np.random.default_rng(1))
    with pytest.raises(ModelFileError, match="the folder .*/nowhere does not exist; make it first"):
        save(graph, tmp_path / "nowhere" / "model.safetensors")
    with pytest.raises(GraphError, match="has 0 inputs"):
        save(Graph(name="empty", nodes=()), tmp_path / "model.safetensors")
    assert not list(tmp_path.iterdir())
