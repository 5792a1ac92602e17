from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tnthw.compiler.compile import compile_graph
from tnthw.errors import ConfigError, InfeasibleError
from tnthw.ir.build import Builder
from tnthw.ir.rescale import fit
from tnthw.machine.presets import PRESETS, preset
from tnthw.workflows import compiling as module
from tnthw.workflows.compiling import compile
from tnthw.workflows.models import load


def test_without_a_machine_the_first_preset_that_takes_the_network() -> None:
    assert list(PRESETS) == ["t8x8", "t16x16", "t32x32", "t16x16a2", "t96x96a2"]
    found = {name: compile(name).accelerator.name for name in ("digits", "resnet18")}
    assert found == {"digits": "t8x8", "resnet18": "t16x16"}


@pytest.mark.parametrize("machine", [None, "t16x16", preset("t16x16")])
def test_intermediate_layers_are_kept_where_that_is_asked(machine: object) -> None:
    program = compile("digits", machine, keep=True)  # type: ignore[arg-type]
    assert len(program.kept) > 5
    assert len(compile("digits", machine).kept) == 1  # the result  # type: ignore[arg-type]
    with pytest.raises(ConfigError, match="keep: got a str"):
        compile("digits", machine, keep="yes")  # type: ignore[arg-type]


def test_a_network_that_fits_no_preset_says_so_of_the_largest() -> None:
    build = Builder("wide")
    x = build.input((1, 1, 1 << 20))
    acc = build.accumulate(x, np.ones((1, 1, 1, 3), np.int8))
    build.output(build.rescale(acc, fit(np.full(1, 0.1), np.zeros(1), 2)))
    with pytest.raises(InfeasibleError) as caught:
        compile(load(build.finish()))
    assert caught.value.machine == "t32x32"


def test_it_is_the_compilers_program_on_the_machine_that_is_named() -> None:
    found = compile("digits", "t16x16")
    expected = compile_graph(load("digits").graph, preset("t16x16"))
    assert found.accelerator == preset("t16x16")
    assert np.array_equal(found.image, expected.image)
    own = replace(preset("t8x8"), name="own", memory_latency=9)
    assert compile("digits", own).accelerator == own


@pytest.mark.parametrize("refused", range(3))
def test_presets_are_tried_in_their_order(monkeypatch: pytest.MonkeyPatch, refused: int) -> None:
    small = list(PRESETS)[:refused]
    tried: list[tuple[str, bool]] = []

    def compiled(graph, machine, *, keep, options):
        assert options.batch == 1
        tried.append((machine.name, keep))
        if machine.name in small:
            raise InfeasibleError("too small", [])
        return machine.name

    monkeypatch.setattr(module, "compile_graph", compiled)
    assert compile("digits", keep=True) == list(PRESETS)[refused]
    assert tried == [(name, True) for name in list(PRESETS)[: refused + 1]]


def test_presets_are_in_ascending_size() -> None:
    sizes = [
        (m.macs_per_cycle, m.activation_buffer_bytes)
        for m in PRESETS.values()
        if m.activation_bits == 8
    ]
    assert len(sizes) == 3
    assert sizes == sorted(sizes)
