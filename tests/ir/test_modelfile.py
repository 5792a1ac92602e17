"""Model files give back the same graph; damaged, altered and foreign files are refused."""

from __future__ import annotations

import json
import lzma
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
from tnthw.formats import TRIT5
from tnthw.ir import modelfile
from tnthw.ir.attributes import arrays_of
from tnthw.ir.compact import _FILTERS, compact, expand
from tnthw.ir.graph import Graph
from tnthw.ir.modelfile import load, model_size, save
from tnthw.ir.text import same, to_text
from tnthw.networks.builtin import builtin


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
        stored = file.get_tensor("trits").nbytes
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
        tensors["trits"] = tensors["trits"][::-1].copy()

    rewrite(path, change)
    with pytest.raises(ModelFileError, match="its contents have hash .* it was altered or damaged"):
        load(path)


def test_an_altered_note_or_text_is_seen(path):
    def change(metadata, tensors):
        text, arrays = expand(tensors["network"].tobytes())
        changed = compact(text.replace("scale 1.0", "scale 2.0", 1), arrays)
        tensors["network"] = np.frombuffer(changed, np.uint8)

    rewrite(path, change)
    with pytest.raises(ModelFileError, match="was altered or damaged, so copy it again"):
        load(path)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"tnthw": "3"}, "has schema version 3, this release reads 1 to 2; use a newer release"),
        ({"tnthw": "next"}, "has schema version next, this release reads 1 to 2"),
        ({"tnthw": None}, "is a safetensors file without a tnthw network; import it with"),
        ({"sha256": None}, "lacks the metadata sha256; it was altered, so copy it again"),
        ({"tnthw": "1"}, "lacks the metadata graph"),
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
        metadata["sha256"] = modelfile._digest((metadata["tnthw"],), tensors)

    return changed


def in_text(old, new):
    def change(metadata, tensors):
        text, arrays = expand(tensors["network"].tobytes())
        assert old in text
        whole = compact(text, arrays)
        plain = lzma.decompress(whole, lzma.FORMAT_RAW, filters=_FILTERS)
        plain = plain.replace(old.encode(), new.encode(), 1)
        whole = lzma.compress(plain, lzma.FORMAT_RAW, filters=_FILTERS)
        tensors["network"] = np.frombuffer(whole, np.uint8)

    return change


def not_compressed(metadata, tensors):
    tensors["network"] = np.full(40, 7, np.uint8)


def missing_tensor(metadata, tensors):
    del tensors["trits"]


def illegal_code(metadata, tensors):
    every = np.arange(256, dtype=np.uint8)
    tensors["trits"] = np.full_like(tensors["trits"], every[~TRIT5.legal][0])


def too_many_trits(metadata, tensors):
    tensors["trits"] = np.append(tensors["trits"], tensors["trits"][:1])


def too_few_trits(metadata, tensors):
    tensors["trits"] = tensors["trits"][:-1]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (in_text("bias=@int64(", "bias=@int64(1"), "fewer bytes than the text refers to"),
        (in_text("scale 1.0", "scale 0.0"), "a scale that is not a positive number"),
        (in_text("tnthw.ir 1", "tnthw.ir 9"), "expected|version"),
        (not_compressed, "cannot be decompressed"),
        (missing_tensor, "trits"),
        (illegal_code, "trit5 byte 0 is .*not the code of any trits"),
        (too_many_trits, "1 bytes of trits belong to no layer"),
        (too_few_trits, "trit5 data has .* bytes"),
    ],
)
def test_a_wrong_network_with_a_right_hash_is_refused(path, change, message):
    rewrite(path, with_right_hash(change))
    with pytest.raises(ModelFileError, match="holds a network that cannot be read") as caught:
        load(path)
    assert re.search(message, str(caught.value))


def test_files_of_the_first_schema_are_read(tmp_path):
    graph = random_graph(np.random.default_rng(7))
    tensors, shapes = arrays_of(graph), {}
    for node in graph:
        if node.op == "accumulate":
            shapes[f"{node.name}.trits"] = node.trits.shape
            tensors[f"{node.name}.trits"] = TRIT5.pack(node.trits)
    text, trits = to_text(graph, small=0), json.dumps(shapes)
    digest = modelfile._digest(("1", text, trits), tensors)
    metadata = {"tnthw": "1", "graph": text, "trits": trits, "sha256": digest}
    path = tmp_path / "old.safetensors"
    path.write_bytes(safetensors_numpy.save(tensors, metadata))
    assert same(load(path), graph)


def test_exact_factors_can_be_left_out(tmp_path):
    graph = random_graph(np.random.default_rng(7))
    save(graph, tmp_path / "with.safetensors")
    save(graph, tmp_path / "without.safetensors", exact=False)
    kept, left = (load(tmp_path / f"{name}.safetensors") for name in ("with", "without"))
    assert any(node.exact.size for node in kept if node.op == "rescale")
    assert not any(node.exact.size for node in left if node.op == "rescale")
    assert same(modelfile.without_exact(kept), left)
    # ... and kept in a file of their own
    modelfile.save_exact(kept, tmp_path / "exact.safetensors")
    assert same(modelfile.with_exact(left, tmp_path / "exact.safetensors"), kept)
    other = random_graph(np.random.default_rng(8))
    with pytest.raises(ModelFileError, match="which are not this network's; delete it"):
        modelfile.with_exact(other, tmp_path / "exact.safetensors")
    (tmp_path / "exact.safetensors").write_bytes(b"?")
    with pytest.raises(ModelFileError, match="cannot be read .* delete it"):
        modelfile.with_exact(left, tmp_path / "exact.safetensors")


def test_a_network_of_the_size_of_resnet20_takes_few_bits(tmp_path):
    graph = builtin("resnet20")
    save(graph, tmp_path / "model.safetensors", exact=False)
    bits = 8 * (tmp_path / "model.safetensors").stat().st_size / model_size(graph).weights
    assert 1.6 < bits < 1.8


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
