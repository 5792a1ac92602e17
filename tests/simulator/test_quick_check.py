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
from tnthw.machine.encoding import LAYOUTS
from tnthw.machine.fields import OPCODE_BITS
from tnthw.machine.isa import Opcode
from tnthw.machine.presets import preset
from tnthw.networks.builtin import builtin
from tnthw.program.decode import read_stream
from tnthw.program.program import Program
from tnthw.simulator import validate as module
from tnthw.simulator.quick_check import surely_fine

CHECKED = (
    Opcode.ACCUMULATE, Opcode.DRAIN, Opcode.ADD, Opcode.LOAD_WEIGHTS, Opcode.LOAD_TABLE,
    Opcode.FETCH,
)  # fmt: skip


def verdict(program: Program, *, quick: bool) -> str:
    """What is said of a program, nothing where it is fine."""
    with pytest.MonkeyPatch.context() as patch:
        if not quick:
            patch.setattr(
                module, "surely_fine", lambda stream, *_: np.zeros(len(stream.entries), np.bool_)
            )
        try:
            module.validate(program, read_stream(program), ByteCache(1 << 20))
        except ProgramError as error:
            return str(error)
    return ""


def damaged(program: Program, rng: np.random.Generator) -> Program:
    """A field of one of the instructions that are looked at together is a near number or any."""
    machine = program.accelerator
    image, beat = program.image.copy(), machine.memory_bytes_per_cycle
    first, size = program.entry * beat, machine.instruction_beats * beat
    codes = image[first::size] & ((1 << OPCODE_BITS) - 1)
    places = np.flatnonzero(np.isin(codes[: program.instructions], [int(c) for c in CHECKED]))
    if not places.size:
        return program
    of_each = codes[places]
    places = places[of_each == rng.choice(np.unique(of_each))]  # few fill tables, many walk
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
    for _ in range(24):
        wrong = damaged(program, rng)
        assert verdict(wrong, quick=True) == verdict(wrong, quick=False)


def test_most_instructions_of_a_network_need_no_look() -> None:
    stream = read_stream(program := compile_graph(builtin("resnet8"), preset("t16x16")))
    beats = program.image.size // program.accelerator.memory_bytes_per_cycle
    fine = surely_fine(stream, program.accelerator, beats)
    checked = np.array([each.opcode in CHECKED for each in stream.instructions])
    assert fine[checked].all() and not fine[~checked].any()
    made = replace(stream, instructions=tuple(stream.instructions))  # not bytes, but objects
    assert np.array_equal(surely_fine(made, program.accelerator, beats), fine)


def test_damage_is_found_at_all() -> None:
    program = compile_graph(builtin("resnet8"), preset("t8x8"))
    rng = np.random.default_rng(0)
    said = [verdict(damaged(program, rng), quick=True) for _ in range(40)]
    assert 5 < sum(map(bool, said)) < 40
