"""Model files give back the same graph; damaged, altered and foreign files are refused."""

from __future__ import annotations

import json
import re
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors import numpy as safetensors_numpy
from safetensors import safe_open

from tests.strategies import every_graphs, graphs, random_graph
from tnthw import tensorfile
from tnthw.errors import GraphError, ModelFileError, OutputError
from tnthw.formats import TRIT5
from tnthw.ir import modelfile
from tnthw.ir.contents import same
from tnthw.ir.graph import Graph
from tnthw.ir.modelfile import EXACT, NETWORK, fingerprint, load, save, save_exact, with_exact
from tnthw.ir.ops import Rescale
from tnthw.ir.size import model_size
from tnthw.networks.builtin import builtin


@pytest.fixture
def path(tmp_path: Path) -> Path:
    save(random_graph(np.random.default_rng(7)), tmp_path / "model.safetensors")
    return tmp_path / "model.safetensors"


@settings(max_examples=40)
@given(graph=graphs(few_bit=True) | every_graphs())
def test_a_graph_survives(tmp_path_factory, graph):
    path = tmp_path_factory.mktemp("model") / "model.safetensors"
    save(graph, path)
    assert same(load(path), graph)
    assert [p.name for p in path.parent.iterdir()] == ["model.safetensors"]


def test_files_are_the_same_from_run_to_run(path, tmp_path):
    save(load(path), tmp_path / "again.safetensors")
    assert (tmp_path / "again.safetensors").read_bytes() == path.read_bytes()


def test_any_reader_of_the_format_finds_tensors_and_facts(tmp_path):
    graph = replace(random_graph(np.random.default_rng(7)), notes=(("trained on", "é, 3 epochs"),))
    save(graph, tmp_path / "model.safetensors")
    with safe_open(tmp_path / "model.safetensors", framework="numpy") as file:
        metadata = file.metadata()
        tensors = {key: file.get_tensor(key) for key in file.keys()}
    assert metadata["tnthw"] == "network"
    assert (metadata["name"], metadata["note trained on"]) == ("random", "é, 3 epochs")
    assert zlib.decompress(tensors["text"].tobytes()).startswith(b"tnthw.ir 1\ngraph")
    layers = [node.trits for node in graph if node.op == "accumulate"]
    packed = np.frombuffer(zlib.decompress(tensors["trits"].tobytes()), np.uint8)
    first = layers[0].size
    assert TRIT5.unpack(packed, first).tolist() == layers[0].reshape(-1).tolist()


def test_weights_take_a_fifth_of_a_byte(path):
    graph = load(path)
    size = model_size(graph)
    with safe_open(path, framework="numpy") as file:
        stored = len(zlib.decompress(file.get_tensor("trits").tobytes()))
    assert size.trit_bytes == stored
    assert size.trits == sum(n.trits.size for n in graph if n.op == "accumulate")
    assert size.bits_per_weight == 8 * stored / size.weights
    assert size.bits_per_weight < size.bits_per_weight_with_tables
    rescales = [n for n in graph if n.op == "rescale"]
    terms = [int((n.signs != 0).sum(axis=1).max()) for n in rescales]
    levels = sum(n.thresholds.size * -(-graph[n.inputs[0]].type.bits // 8)
                 for n in graph if n.op == "threshold")  # fmt: skip
    entries = sum(n.table.size for n in graph if n.op == "table")
    biases = sum(len(n.bias) * (4 + k) for n, k in zip(rescales, terms, strict=True))
    assert size.table_bytes == biases + levels + entries


def test_missing_files_come_with_a_near_name(path, tmp_path):
    with pytest.raises(ModelFileError, match=r"no such file; did you mean .*/model.safetensors\?"):
        load(tmp_path / "modle.safetensors")
    with pytest.raises(ModelFileError, match="there is no such file; check the name"):
        load(tmp_path / "x")
    with pytest.raises(ModelFileError, match="there is no such file, nor a folder .*/nowhere"):
        load(tmp_path / "nowhere" / "model.safetensors")
    with pytest.raises(ModelFileError, match="is a folder; name the model file in it"):
        load(tmp_path)


def rewrite(path, change):
    """Write a model file anew, with a right hash, as a faulty writer would."""
    tensors, facts = tensorfile.read(path, NETWORK)
    change(facts, tensors)
    tensorfile.write(path, NETWORK, tensors, facts)


def in_tensor(name, change):
    def changed(facts, tensors):
        plain = zlib.decompress(tensors[name].tobytes())
        tensors[name] = np.frombuffer(zlib.compress(change(plain)), np.uint8)

    return changed


def in_text(old, new):
    def change(text):
        assert old in text
        return text.replace(old, new, 1)

    return in_tensor("text", change)


def set_tensor(name, value):
    return lambda facts, tensors: tensors.__setitem__(name, value)


def without(name):
    return lambda facts, tensors: tensors.__delitem__(name)


ILLEGAL = int(np.flatnonzero(~TRIT5.legal)[0])


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (in_text(b"bias=@int64(", b"bias=@int64(1"), "arrays has fewer bytes than the text refers"),
        (in_text(b"bias=@int64(", b"bias=@int64(9999999999999"), "found '@', expected at most"),
        (in_text(b"trits=@int8(", b"trits=@int8(9"), "trits has fewer bytes than the text refers"),
        (in_text(b"scale 1.0", b"scale 0.0"), "a scale that is not a positive number"),
        (in_text(b"scale 1.0", b"scale 1e999"), "a scale that is not a positive number"),
        (in_text(b"tnthw.ir 1", b"tnthw.ir 9"), "expected version 1"),
        (in_text(b'graph "random"', b'graph "other"'), "name and notes .* are not those of"),
        (in_tensor("text", lambda text: text + b"\xff"), "expected a character of the text form"),
        (in_tensor("text", lambda text: text + b"\n" * modelfile.MAX_TEXT), "text has more bytes"),
        (in_tensor("arrays", lambda data: data + b"\0"), "arrays has more bytes than the text"),
        (in_tensor("trits", lambda data: data + b"\x80"), "trits has more bytes than the text"),
        (in_tensor("trits", lambda data: data[:-1]), "trits has fewer bytes than the text"),
        (in_tensor("trits", lambda data: bytes([ILLEGAL]) * len(data)), "trit5 byte 0 is .*not"),
        (set_tensor("text", np.full(40, 7, np.uint8)), "text cannot be decompressed"),
        (set_tensor("text", np.zeros(0, np.uint8)), "text has more bytes"),
        (set_tensor("arrays", np.full((2, 2), np.nan)), "arrays cannot be decompressed"),
        (set_tensor("other", np.zeros(1)), "there are tensors beside text, arrays, trits"),
        (without("trits"), "the tensor trits is missing"),
    ],
)  # fmt: skip
def test_a_wrong_network_with_a_right_hash_is_refused(path, change, message):
    rewrite(path, change)
    with pytest.raises(ModelFileError, match="holds a network that cannot be read") as caught:
        load(path)
    assert re.search(message, str(caught.value))


def test_nothing_may_follow_a_compressed_tensor(path):
    rewrite(path, lambda _, t: t.update(trits=np.append(t["trits"], np.uint8(0))))
    with pytest.raises(ModelFileError, match="trits has more bytes than the text refers to"):
        load(path)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"schema": "2"}, "has schema version 2, this release reads 3; copy it again"),
        ({"schema": None, "tnthw": "2"}, "has schema version 2, this release reads 3"),
        ({"tnthw": None}, "is a safetensors file without a tnthw network; copy it again, or write"),
        ({"tnthw": "exact factors"}, "holds a tnthw exact factors, a network is wanted"),
        ({"sha256": None}, "lacks the metadata sha256; it was altered, so copy it again"),
        ({"sha256": "0" * 64}, "its contents have hash .*, the file states 0000000000000000..."),
        ({"name": "other"}, "it was altered or damaged, so copy it again"),
    ],
)
def test_other_versions_and_files_are_refused(path, change, message):
    with safe_open(path, framework="numpy") as file:
        metadata = file.metadata() | {key: text for key, text in change.items() if text}
        tensors = {key: file.get_tensor(key) for key in file.keys()}
    for key in (key for key, text in change.items() if text is None):
        del metadata[key]
    path.write_bytes(safetensors_numpy.save(tensors, metadata))
    with pytest.raises(ModelFileError, match=message):
        load(path)


def with_factors(graph):
    """Give every rescale of a graph exact factors."""
    nodes = [
        replace(n, exact=np.linspace(0.1, 1, len(n.shift))) if isinstance(n, Rescale) else n
        for n in graph
    ]
    return replace(graph, nodes=tuple(nodes))


def test_exact_factors_can_be_left_out_and_kept_in_a_file_of_their_own(tmp_path):
    graph = with_factors(random_graph(np.random.default_rng(7)))
    save(graph, tmp_path / "with.safetensors")
    save(graph, tmp_path / "without.safetensors", exact=False)
    kept, left = (load(tmp_path / f"{name}.safetensors") for name in ("with", "without"))
    assert same(kept, graph)
    assert not any(node.exact.size for node in left if node.op == "rescale")
    assert same(modelfile.without_exact(kept), left)
    save_exact(kept, tmp_path / "exact.safetensors")
    assert same(with_exact(left, tmp_path / "exact.safetensors"), kept)


def test_exact_factors_belong_to_one_network(tmp_path):
    path = tmp_path / "exact.safetensors"
    graph = with_factors(random_graph(np.random.default_rng(7)))
    save_exact(graph, path)
    rescale = next(node for node in graph if isinstance(node, Rescale))
    other = replace(rescale, bias=rescale.bias + 1)
    changed = replace(graph, nodes=tuple(other if n is rescale else n for n in graph))
    for foreign in (changed, replace(graph, name="x"), random_graph(np.random.default_rng(8))):
        with pytest.raises(ModelFileError, match="has the factors of another network; delete it"):
            with_exact(foreign, path)
    path.write_bytes(b"?")
    with pytest.raises(ModelFileError, match="is not a whole safetensors file .* delete it"):
        with_exact(graph, path)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda f: f.__setitem__(0, np.nan), "exact holds NaN or infinity; give finite numbers"),
        (lambda f: f.__setitem__(-1, np.inf), "exact holds NaN or infinity; give finite numbers"),
        (lambda f: f.astype(np.float32), "exact is float32 with 1 axes; must be float64"),
        (lambda f: f.astype(np.int64), "exact is int64 with 1 axes; must be float64"),
        (lambda f: f[None], "exact is float64 with 2 axes; must be float64 with 1 axes"),
        (lambda f: np.append(f, 1.0), "exact has parameters for .* channels, the input has"),
        (lambda f: {"nobody": f}, "has factors of 'nobody', which is no rescale; delete it"),
    ],
)
def test_wrong_exact_factors_are_refused(tmp_path, change, message):
    path = tmp_path / "exact.safetensors"
    graph = with_factors(random_graph(np.random.default_rng(7)))
    save_exact(graph, path)
    tensors, facts = tensorfile.read(path, EXACT)
    name = next(iter(tensors))
    factors = tensors[name].copy()
    changed = change(factors)
    if not isinstance(changed, dict):
        changed = {name: factors if changed is None else changed}
    tensors |= changed
    tensorfile.write(path, EXACT, tensors, facts)
    with pytest.raises(ModelFileError, match=message):
        with_exact(graph, path)


@settings(max_examples=30)
@given(graph=graphs(few_bit=True, layers=2), data=st.data())
def test_the_fingerprint_sees_all_but_exact_factors(graph, data):
    assert fingerprint(with_factors(graph)) == fingerprint(graph)
    at = data.draw(st.integers(0, len(graph) - 1))
    node = graph.nodes[at]
    others = [replace(node, name="other"), replace(node, origin="other")]
    if node.op == "accumulate":
        trits = node.trits.copy()
        trits.reshape(-1)[-1] = 1 - abs(trits.reshape(-1)[-1])
        others.append(replace(node, trits=trits))
    for other in others:
        changed = replace(graph, nodes=(*graph.nodes[:at], other, *graph.nodes[at + 1 :]))
        assert fingerprint(changed) != fingerprint(graph)


def test_a_network_of_the_size_of_resnet20_takes_few_bits(tmp_path):
    graph = builtin("resnet20")
    save(graph, tmp_path / "model.safetensors", exact=False)
    bits = 8 * (tmp_path / "model.safetensors").stat().st_size / model_size(graph).weights
    assert 1.6 < bits < 1.8


def test_nothing_half_written_is_left(path, tmp_path, monkeypatch):
    before = path.read_bytes()

    def fails(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(OutputError, match="cannot be written: No space left on device"):
        save(random_graph(np.random.default_rng(1)), path)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_what_cannot_be_saved_is_refused(tmp_path):
    graph = random_graph(np.random.default_rng(1))
    with pytest.raises(ModelFileError, match="the folder .*/nowhere does not exist; make it first"):
        save(graph, tmp_path / "nowhere" / "model.safetensors")
    with pytest.raises(GraphError, match="has 0 inputs"):
        save(Graph(name="empty", nodes=()), tmp_path / "model.safetensors")
    with pytest.raises(GraphError, match="the note 'key' is not printable"):
        save(replace(graph, notes=(("key", "\ud800"),)), tmp_path / "model.safetensors")
    assert not list(tmp_path.iterdir())


def test_odd_names_and_notes_survive(tmp_path):
    notes = (("note", 'a "b"\\\n\x7f'), ("sha256", "x"), ("ключ", "値"))
    graph = replace(random_graph(np.random.default_rng(7)), name='a "b" \\', notes=notes)
    save(graph, tmp_path / "model.safetensors")
    assert same(load(tmp_path / "model.safetensors"), graph)
    assert json.loads(json.dumps(notes[0][1])) == notes[0][1]
