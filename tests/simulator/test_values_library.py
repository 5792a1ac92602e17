"""The kernel is built or there is none; each of its instruction sets has the same products."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tnthw.compiler.compile import compile_graph
from tnthw.formats import TRIT2, TRIT5
from tnthw.machine.presets import preset
from tnthw.simulator import values_library
from tnthw.simulator.run import Simulator
from tnthw.simulator.values_library import built, kernel
from tnthw.workflows.models import load

COMPILER = shutil.which("gcc")


@pytest.fixture
def anew() -> Iterator[None]:
    kernel.cache_clear()
    yield
    kernel.cache_clear()


@pytest.mark.usefixtures("anew")
def test_none_where_none_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TNTHW_VALUES", "numpy")
    assert kernel() is None


@pytest.mark.usefixtures("anew")
def test_none_without_a_compiler_or_where_it_fails(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TNTHW_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert kernel() is None
    failing = tmp_path / "gcc"
    failing.write_text("#!/bin/sh\nexit 1\n")
    failing.chmod(0o755)
    kernel.cache_clear()
    assert kernel() is None
    (tmp_path / "cache").rmdir() if not any((tmp_path / "cache").iterdir()) else None
    program = compile_graph(load("digits").graph, preset("t8x8"))
    image = np.zeros(program.input_shape, np.int64)
    assert Simulator(program).run(image).memory is not None


@pytest.mark.skipif(COMPILER is None, reason="there is no compiler for the kernel")
@pytest.mark.parametrize("machine", ["t16x16", "t16x16a2"])
def test_instruction_sets(machine: str) -> None:
    assert COMPILER is not None
    flags = Path("/proc/cpuinfo").read_text()
    program = compile_graph(load("digits").graph, preset(machine))
    images = np.random.default_rng(1).integers(0, 16, (2, *program.input_shape))
    plain = Simulator(program)
    plain.__dict__["_plan"] = None
    expected, widths = plain.run_batch(images), set()
    for names, options in (
        ((), ()),
        (("avx2",), ("-mavx2", "-mfma")),
        (("avx512bw",), ("-mavx512bw",)),
        (("avx512bw", "avx512_vnni"), ("-mavx512bw", "-mavx512vnni")),
    ):
        if not all(f" {name} " in flags for name in names):
            continue
        with pytest.MonkeyPatch.context() as patch:
            found = built(COMPILER, *options)
            patch.setattr("tnthw.simulator.run.kernel", lambda found=found: found)
            simulator = Simulator(program)
            assert np.array_equal(simulator.run_batch(images), expected)
            assert simulator._plan is not None
        widths.add(found.width)
    assert 4 in widths


@pytest.mark.skipif(kernel() is None, reason="there is no compiler for the kernel")
@pytest.mark.parametrize("code", [TRIT2, TRIT5])
@pytest.mark.parametrize(("lanes", "columns", "tiles"), [(1, 1, 1), (5, 3, 2), (8, 33, 3)])
def test_packed_weights(
    code: values_library.TritCode, lanes: int, columns: int, tiles: int
) -> None:
    found = kernel()
    assert found is not None
    trits = np.random.default_rng(2).integers(-1, 2, (tiles, columns, lanes), np.int8)
    packed = np.stack([code.pack(tile) for tile in trits])
    made = found.pack(packed.reshape(-1), code, lanes, columns, tiles)
    quads = -(-lanes // 4)
    expected = np.zeros((tiles, made.shape[0] * found.width, quads * 4), np.int8)
    expected[:, :columns, :lanes] = trits
    expected = expected.reshape(tiles, -1, found.width, quads, 4).transpose(1, 0, 3, 2, 4)
    assert np.array_equal(made, expected.reshape(made.shape))
