"""Programs whose parts contradict each other are refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tnthw.compiler.compile import compile_graph
from tnthw.errors import ProgramError
from tnthw.ir.graph import Graph
from tnthw.machine.presets import preset
from tnthw.program.disassemble import disassemble
from tnthw.program.program import Program
from tnthw.simulator.run import Simulator
from tnthw.verify.locate import describe_trace


@pytest.fixture
def program(small_net: Callable[..., Graph]) -> Program:
    made = compile_graph(small_net(channels=2, size=5), preset("t8x8"), keep=True)
    made.check()
    return made


def test_regions_lie_inside_the_image(program: Program) -> None:
    beats = program.image.size // program.accelerator.memory_bytes_per_cycle
    size = program.output.beats(program.accelerator)
    assert size > 0
    replace(program, output=replace(program.output, address=beats - size)).check()
    for changed in (
        {"output": replace(program.output, address=beats - size + 1)},
        {"input": replace(program.input, address=-1)},
        {"kept": (replace(program.output, address=beats),)},
    ):
        with pytest.raises(ProgramError, match=rf"is at beats -?\d+ to \d+, the image has {beats}"):
            replace(program, **changed).check()


def test_sizes(program: Program) -> None:
    with pytest.raises(ProgramError, match="allowed are whole beats of"):
        replace(program, image=program.image[:-1]).check()
    for entry in (-1, program.image.size):
        with pytest.raises(ProgramError, match=f"entry is {entry}, allowed is 0 to"):
            Simulator(replace(program, entry=entry))
    small = replace(program.output, plane_words=0)
    with pytest.raises(ProgramError, match="planes of 0 words"):
        replace(program, output=small).check()


def test_layers_of_instructions(program: Program) -> None:
    count = len(program.layers)
    for wrong in (count, -2):
        entries = program.layer_of.copy()
        entries[0] = wrong
        with pytest.raises(ProgramError, match=rf"layer_of holds .*, allowed is -1 to {count - 1}"):
            replace(program, layer_of=entries).check()


def test_every_instruction_has_a_layer_or_none(program: Program) -> None:
    short = replace(program, layer_of=program.layer_of[: program.instructions - 1])
    with pytest.raises(ProgramError, match=rf"needed is one for each of {program.instructions} "):
        short.check()
    replace(program, layer_of=program.layer_of[: program.instructions]).check()
    for text in (disassemble, describe_trace):
        with pytest.raises(ProgramError, match=r"layer_of ends at entry \d+; write -1"):
            text(replace(program, layer_of=program.layer_of[:3], instructions=1))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("step", (0, 1)), ("origin", (-1, 1 << 14)), ("size", (0, 5)), ("planes", ()),
        ("planes", (((0, 0, 1 << 70),),)), ("planes", (((0, -1, 0),),)),
        ("planes", (((9, 0, 0),),)),
    ],
)  # fmt: skip
def test_windows_have_sizes(program: Program, name: str, value: object) -> None:
    assert program.unfold is not None
    with pytest.raises(ProgramError, match="allowed are sizes from 1 to 16383"):
        replace(program, unfold=replace(program.unfold, **{name: value})).check()


@pytest.mark.parametrize(
    ("name", "value"),
    [("size", (9, 5)), ("planes", (((0, 0, 0),),) * 5), ("planes", (((0, 0, 0),) * 9,))],
)
def test_windows_fill_the_input(program: Program, name: str, value: object) -> None:
    assert program.unfold is not None
    with pytest.raises(ProgramError, match="the two must be one"):
        replace(program, unfold=replace(program.unfold, **{name: value})).check()


def test_places_of_the_images_of_a_pass(program: Program) -> None:
    beats = program.image.size // program.accelerator.memory_bytes_per_cycle
    first = program.output.address
    pair = replace(program.output, copies=(program.input.address,))
    two = replace(program, batch=2, output=pair)
    two.check()
    assert [two.passes(n) for n in (1, 2, 3, 4)] == [1, 1, 2, 2]
    found = [two.record_of(pair, image).address for image in range(4)]
    record = program.record_beats
    assert found == [first, pair.copies[0], first + record, pair.copies[0] + record]
    with pytest.raises(ProgramError, match="lies in 2 places, allowed are one, and 3"):
        replace(two, batch=3).check()
    with pytest.raises(ProgramError, match="a pass takes 0 images"):
        replace(program, batch=0).check()
    beyond = replace(pair, copies=(beats,))
    with pytest.raises(ProgramError, match=f"is at beats {beats} to"):
        replace(two, output=beyond).check()


def test_a_turn_of_a_layer_names_one_before_it(program: Program) -> None:
    layers = (replace(program.layers[0], again=0), *program.layers[1:])
    with pytest.raises(ProgramError, match="layer 0 is a turn of layer 0, allowed is one before"):
        replace(program, layers=layers).check()
