"""Damaged texts and files end in one message: no traceback, no hang, no memory blown up.

    python -m tests.ir.test_hostile COUNT SEED

tries COUNT mutants and prints what became of them.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from tests.ir.mutants import damaged, mutated_text, resealed
from tests.strategies import every_graph, random_graph, random_image
from tnthw.errors import GraphError, ModelFileError
from tnthw.ir import interpreter
from tnthw.ir.graph import Graph
from tnthw.ir.modelfile import load, save, save_exact, with_exact
from tnthw.ir.parser import parse
from tnthw.ir.printer import to_text
from tnthw.ir.verifier import verify

LONGEST_MESSAGE = 4000


def graph_of(seed: int) -> Graph:
    rng = np.random.default_rng(seed)
    if seed % 2:
        return every_graph(rng, layers=2)
    return random_graph(rng, layers=2, channels=6, size=6, few_bit=True)


def usable(graph: Graph) -> None:
    """Compute a graph that was accepted, where its values are small."""
    if sum(np.prod(node.type.shape, dtype=object) for node in graph) < 1 << 16:
        interpreter.run(graph, random_image(np.random.default_rng(0), graph))


def try_text(rng: random.Random) -> str:
    text = mutated_text(to_text(graph_of(rng.randrange(40)), arrays=True), rng)
    try:
        graph = parse(text)
        verify(graph)
    except GraphError as error:
        assert len(str(error)) < LONGEST_MESSAGE
        return "text refused"
    usable(graph)
    return "text accepted"


def try_file(rng: random.Random, path: Path) -> str:
    """A file with any change must be refused."""
    graph = graph_of(rng.randrange(40))
    exact = rng.random() < 0.3
    if exact:
        save_exact(graph, path)
    else:
        save(graph, path)
    whole = path.read_bytes()
    data = damaged(whole, rng)
    if data == whole:
        return "file unchanged"
    path.write_bytes(data)
    try:
        if exact:
            with_exact(graph, path)
        else:
            load(path)
    except ModelFileError as error:
        assert len(str(error)) < LONGEST_MESSAGE
        return "file refused"
    raise AssertionError("a changed file was accepted")


def try_resealed(rng: random.Random, path: Path) -> str:
    """A file with a right hash may hold another network, if it keeps the rules."""
    save(graph_of(rng.randrange(40)), path)
    resealed(path, rng)
    try:
        graph = load(path)
    except ModelFileError as error:
        assert len(str(error)) < LONGEST_MESSAGE
        return "resealed file refused"
    usable(graph)
    return "resealed file accepted"


def attempt(seed: int, path: Path) -> str:
    rng = random.Random(seed)
    kind = seed % 3
    if kind == 0:
        return try_text(rng)
    return try_file(rng, path) if kind == 1 else try_resealed(rng, path)


@pytest.mark.parametrize("seed", range(0, 600, 60))
def test_mutants_are_refused_with_a_message_or_are_networks(seed: int, tmp_path: Path) -> None:
    found = Counter(attempt(s, tmp_path / "x.safetensors") for s in range(seed, seed + 60))
    assert found["text refused"] > 5
    assert found["file refused"] > 15
    assert found["resealed file refused"] > 5


NODE = "  %x = input() : u8[4] in [0, 9] scale 1\n"
OUTPUT = "  %o = output(%x) : u8[4] in [0, 9] scale 1\n"
THRESHOLD = NODE + "  %y = threshold(%x) thresholds="


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("  %x = input() : u8[" + "9" * 5000 + "] in [0, 9] scale 1", "a size of at most 40 digit"),
        ("  %x = input() : u8[4] in [" + "9" * 5000 + ", 9] scale 1", "value of at most 40 digits"),
        ("  %x = input() : u" + "9" * 5000 + "[4] in [0, 9] scale 1", "expected a type such as"),
        ("  %x = input() : u8[4] in [0, 9] scale " + "9" * 5000, "scale that is not a positive"),
        ("  %x = input() : u8[4] in [0, 9] scale float64(1)[1e999]", "that is not a positive"),
        ("  %x = input() : u8[1000000, 1000000, 1000000] in [0, 9] scale 1", "allowed are 6710"),
        ("  %x = input() : u8[67108865] in [0, 9] scale 1", "67108865 numbers; allowed are"),
        ("  %x = input() : u8[" + "1, " * 5000 + "1] in [0, 9] scale 1", "has shape of 5001 axes"),
        (THRESHOLD + "@int64(1000000000000, 4)",
         "expected at most 4 sizes, and 1099511627776 elements in all"),
        (THRESHOLD + "int64(" + "1, " * 99 + "1)[1]",
         "expected at most 4 sizes"),
        (THRESHOLD + "int64(0, 9000000000000)[]",
         "expected at most 4 sizes, and 1099511627776 elements in all"),
        ("  %x = " + "input(" * 5000, "found 'input', expected '%'"),
        ("  %" + "[" * 5000, "expected a name"),
        ("  %" + "x" * 100_000 + " = inpt()", "did you mean input"),
        ("  %x = " + "i" * 100_000 + "()", "found '" + "i" * 40 + "...', expected an operation"),
        ('  %"' + "x" * 100_000, "expected a character of the text form"),
        ('  %"\\ud800" = input() : u8[4] in [0, 9] scale 1', "is not printable"),
        ('  %"\\u202e" = input() : u8[4] in [0, 9] scale 1', "is not printable"),
        ('  note "a" "\\ud800"\n' + NODE.rstrip(), "the note 'a' is not printable"),
        ("  %" + "x" * 501 + NODE[4:].rstrip(), "has more than 500 characters"),
        (NODE + "  %y = output(%" + "y" * 5000 + ") : u8[4] in [0, 9] scale 1", "reads y{40}..., "),
    ],
)  # fmt: skip
def test_monstrous_texts_are_refused_at_once(line: str, message: str) -> None:
    started = time.monotonic()
    with pytest.raises(GraphError, match=message) as caught:
        verify(parse(f'tnthw.ir 1\ngraph "x" {{\n{line}\n{OUTPUT}}}\n'))
    assert len(str(caught.value)) < LONGEST_MESSAGE
    assert time.monotonic() - started < 2


@pytest.mark.parametrize(
    ("node", "message"),
    [
        ("maxpool(%x) kernel=[4097, 1] stride=[1, 1]", "kernel is .4097, 1.; allowed is 1 to 4096"),
        ("maxpool(%x) kernel=[1, 1] stride=[99999999999, 1]", "stride is .*allowed is 1 to 4096"),
        ("sumpool(%x) kernel=[4096, 4096] stride=[1, 1] padding=[4095, 4095]",
         "pads an image of .4, 9, 9. to .4, 8199, 8199., 268894404 numbers; allowed are 67108864"),
    ],
)  # fmt: skip
def test_windows_cannot_ask_for_all_the_memory(node: str, message: str) -> None:
    text = (
        'tnthw.ir 1\ngraph "x" {\n  %x = input() : u8[4, 9, 9] in [0, 9] scale 1\n'
        f"  %y = {node} : u8[4, 9, 9] in [0, 9] scale 1\n"
        "  %o = output(%y) : u8[4, 9, 9] in [0, 9] scale 1\n}\n"
    )
    with pytest.raises(GraphError, match=message):
        verify(parse(text))


def main(count: int, seed: int) -> None:
    """Try many mutants and print what became of them."""
    found: Counter[str] = Counter()
    slowest = 0.0
    with tempfile.TemporaryDirectory() as folder:
        for s in range(seed, seed + count):
            started = time.monotonic()
            try:
                found[attempt(s, Path(folder) / "x.safetensors")] += 1
            except Exception as error:  # what no reader may let through
                found["FAULT"] += 1
                print(f"seed {s}: {type(error).__name__}: {str(error)[:200]}", flush=True)
            slowest = max(slowest, time.monotonic() - started)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{count} mutants: {dict(sorted(found.items()))}; slowest {slowest:.2f} s, {peak:.0f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
