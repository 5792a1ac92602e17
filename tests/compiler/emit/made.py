"""The operations that a program is made of, as they are when it is."""

from __future__ import annotations

import pytest

from tnthw.compiler import compile as compile_module
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.emit.runs import Emission
from tnthw.compiler.emit.ways import Way
from tnthw.ir.graph import Graph
from tnthw.machine.accelerator import Accelerator


def made(graph: Graph, machine: Accelerator) -> Emission:
    """Of the way that a program of one image a pass takes."""
    kept: list[Way] = []
    emit = compile_module.emit_way

    def remember(*given) -> Way:  # type: ignore[no-untyped-def]
        kept.append(emit(*given))
        return kept[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compile_module, "emit_way", remember)
        compile_graph(graph, machine)
    (way,) = kept
    return way.emission
