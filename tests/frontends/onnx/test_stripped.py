"""A residual network that was exported and has lost its metadata comes back exact."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")

from tnthw.exporters.files import FORMATS, write  # noqa: E402
from tnthw.frontends.lower import lower  # noqa: E402
from tnthw.ir.build import Builder  # noqa: E402
from tnthw.ir.graph import Graph  # noqa: E402
from tnthw.ir.host import real_results  # noqa: E402
from tnthw.ir.interpreter import predict  # noqa: E402
from tnthw.ir.rescale import fit, fit_add  # noqa: E402


def residual() -> Graph:
    rng = np.random.default_rng(0)

    def trits(out: int, inside: int) -> np.ndarray:
        return rng.integers(-1, 2, (out, inside, 3, 3)).astype(np.int8)

    build = Builder("residual")
    x = build.input((2, 6, 6), bits=4, scale=0.25)
    total = build.accumulate(x, trits(3, 2), padding=1)
    first = build.rescale(total, fit([0.3] * 3, [0.5] * 3, 4), bits=4, scale=0.5)
    total = build.accumulate(first, trits(3, 3), padding=1)
    second = build.rescale(total, fit([0.2] * 3, [0.5] * 3, 4), bits=4, signed=True, scale=0.3)
    added = build.add(first, second, fit_add(0.75, 0.6, 0.0, 2), bits=4, scale=0.4)
    build.output(build.accumulate(added, trits(3, 3)))
    return build.finish()


@pytest.mark.parametrize("format", FORMATS)
def test_an_export_without_its_metadata_is_exact(format: str, tmp_path: Path) -> None:
    graph = residual()
    model, _ = write(graph, format)
    del model.metadata_props[:]
    for node in model.graph.node:
        del node.metadata_props[:]
    onnx.save(model, tmp_path / "model.onnx")
    images = np.random.default_rng(1).integers(0, 16, (16, 2, 6, 6))
    made = lower(tmp_path / "model.onnx", (images * 0.25).astype(np.float32), 0.25)
    assert {row.kind for row in made.exactness} == {"exact"}
    found = real_results(made.graph, predict(made.graph, images))
    want = real_results(graph, predict(graph, images))
    np.testing.assert_allclose(found, want, rtol=1e-6, atol=1e-6)
    assert np.abs(want).max() > 1
