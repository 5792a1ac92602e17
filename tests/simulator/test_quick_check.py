"""What is told at once to be fine is what a look at each instruction does not refuse."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import random_accelerator, random_graph
from tnthw.cache import ByteCache
from tnthw.compiler.compile import compile_graph
from tnthw.errors import GraphError, InfeasibleError, ProgramError
from tnthw.machine.accelerator import INSTRUCTION_BYTES
from tnthw.machine.encoding import LAYOUTS, column, decode, values_of
from tnthw.machine.fields import OPCODE_BITS
from tnthw.machine.isa import Opcode
from tnthw.machine.presets import preset
from tnthw.networks.builtin import builtin
from tnthw.program.decode import read_stream
from tnthw.program.program import Program
from tnthw.simulator import validate as module
from tnthw.simulator.quick_check import surely_fine

CHECKED = (Opcode.ACCUMULATE, Opcode.DRAIN, Opcode.ADD)


def verdict(program: Program, *, quick: bool) -> str:
    """What is said of a program, nothing where it is fine."""
    with pytest.MonkeyPatch.context() as patch:
        if not quick:
            none = lambda stream, machine: np.zeros(len(stream.instructions), np.bool_)  # noqa: E731
            patch.setattr(module, "surely_fine", none)
        try:
            module.validate(program, read_stream(program), ByteCache(1 << 20))
        except ProgramError as error:
            return str(error)
    return ""


def damaged(program: Program, rng: np.random.Generator) -> Program:
    """A field of an ACCUMULATE, DRAIN or ADD, where there is one, is a near number or any."""
    machine = program.accelerator
    image, beat = program.image.copy(), machine.memory_bytes_per_cycle
    first, size = program.entry * beat, machine.instruction_beats * beat
    codes = image[first::size] & ((1 << OPCODE_BITS) - 1)
    places = np.flatnonzero(np.isin(codes[: program.instructions], [int(c) for c in CHECKED]))
    if not places.size:
        return program
    place = first + int(rng.choice(places)) * size
    word = int.from_bytes(image[place : place + INSTRUCTION_BYTES].tobytes(), "little")
    fields = LAYOUTS[Opcode(word & ((1 << OPCODE_BITS) - 1))]
    number = int(rng.integers(len(fields)))
    at = OPCODE_BITS + sum(field.bits for field in fields[:number])
    mask = (1 << fields[number].bits) - 1
    value = (word >> at) & mask
    if rng.random() < 0.6:
        value = (value + int(rng.choice([-2, -1, 1, 2, 8]))) & mask
    else:
        value = int(rng.integers(mask + 1))
    word = word & ~(mask << at) | value << at
    data = np.frombuffer(word.to_bytes(INSTRUCTION_BYTES, "little"), np.uint8)
    image[place : place + INSTRUCTION_BYTES] = data
    return replace(program, image=image)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_damaged_programs_get_the_same_verdict(seed: int) -> None:
    rng = np.random.default_rng(seed)
    try:
        program = compile_graph(random_graph(rng), random_accelerator(rng))
    except (GraphError, InfeasibleError):
        return
    assert verdict(program, quick=True) == verdict(program, quick=False) == ""
    for _ in range(8):
        wrong = damaged(program, rng)
        assert verdict(wrong, quick=True) == verdict(wrong, quick=False)


def test_most_instructions_of_a_network_need_no_look() -> None:
    stream = read_stream(program := compile_graph(builtin("resnet8"), preset("t16x16")))
    fine = surely_fine(stream, program.accelerator)
    checked = np.array([each.opcode in CHECKED for each in stream.instructions])
    assert fine[checked].all() and not fine[~checked].any()
    assert not surely_fine(replace(stream, words=None), program.accelerator).any()


def test_damage_is_found_at_all() -> None:
    program = compile_graph(builtin("resnet8"), preset("t8x8"))
    rng = np.random.default_rng(0)
    said = [verdict(damaged(program, rng), quick=True) for _ in range(40)]
    assert 5 < sum(map(bool, said)) < 40


def test_columns_are_what_the_instructions_say() -> None:
    stream = read_stream(compile_graph(builtin("resnet8"), preset("t8x8")))
    assert stream.words is not None and len(stream.words) == len(stream.instructions)
    for opcode in {each.opcode for each in stream.instructions}:
        rows = [k for k, each in enumerate(stream.instructions) if each.opcode == opcode]
        values = np.array([values_of(stream.instructions[row]) for row in rows])
        for field, expected in zip(LAYOUTS[opcode], values.T, strict=True):
            assert np.array_equal(column(stream.words[rows], opcode, field.name), expected)
        assert decode(stream.words[rows[0]].tobytes()) == stream.instructions[rows[0]]
