"""Pages, fetches and waits of assembled programs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.flat import flat, instruction
from tnthw.errors import ProgramError
from tnthw.machine.accelerator import INSTRUCTION_BYTES, Accelerator
from tnthw.machine.encoding import LAYOUTS, decode
from tnthw.machine.isa import Fetch, LoadWeights, Next, Opcode, UnitInstruction
from tnthw.machine.units import Unit
from tnthw.program.assemble import assemble, page_beats, page_count
from tnthw.program.slots import places

UNIT_OPCODE = {
    Unit.MEMORY: Opcode.LOAD_WEIGHTS,
    Unit.ARRAY: Opcode.ACCUMULATE,
    Unit.VECTOR: Opcode.DRAIN,
}


def machine(**changes: int) -> Accelerator:
    values = {"lanes": 2, "columns": 2, "pixels": 4, "rescale_channels": 1, **changes}
    return Accelerator(name="m", **values)  # type: ignore[arg-type]


def plain(opcode: Opcode, **values: int) -> UnitInstruction:
    return instruction(opcode, {f.name: values.get(f.name, 0) for f in LAYOUTS[opcode]})


def entries(image: np.ndarray, accelerator: Accelerator) -> list[bytes]:
    slot = accelerator.instruction_beats * accelerator.memory_bytes_per_cycle
    return [row[:INSTRUCTION_BYTES].tobytes() for row in image.reshape(-1, slot)]


def test_one_page() -> None:
    accelerator = machine(page_instructions=4)
    listed = [plain(Opcode.LOAD_WEIGHTS, buffer=k, beats=1) for k in range(3)]
    image, layers = assemble(accelerator, listed, [0, 0, 1], base_beat=7)
    slots = entries(image, accelerator)
    assert [decode(s).opcode for s in slots] == [Opcode.LOAD_WEIGHTS] * 3 + [Opcode.NEXT]
    assert layers.tolist() == [0, 0, 1, -1]
    assert page_count(accelerator, 3) == 1


def test_two_pages_by_hand() -> None:
    accelerator = machine(page_instructions=4, memory_bytes_per_cycle=48)  # 2 beats, 32 bytes spare
    listed = [plain(Opcode.LOAD_WEIGHTS, buffer=k, beats=1) for k in range(4)]
    image, layers = assemble(accelerator, listed, [0, 0, 0, 1], base_beat=7, record_beats=5)
    assert image.size == 2 * 4 * 96
    slots = entries(image, accelerator)
    fetch = decode(slots[0])
    assert fetch == Fetch(memory=7 + 8, buffer=1, beats=4, once=1)
    assert [decode(s) for s in slots[1:5]] == [
        LoadWeights(memory=0, buffer=k, beats=1) for k in range(4)
    ]
    assert decode(slots[5]) == Next(resident=1, input_stride=5, output_stride=5)
    assert slots[6] == slots[7] == bytes(INSTRUCTION_BYTES)
    assert layers.tolist() == [1, 0, 0, 0, 1, -1, -1, -1]
    assert page_beats(accelerator) == 8


def test_empty_program() -> None:
    image, layers = assemble(machine(page_instructions=2), [], [], base_beat=0)
    assert decode(image[:INSTRUCTION_BYTES].tobytes()).opcode is Opcode.NEXT
    assert layers.tolist() == [-1, -1]


@settings(max_examples=80)
@given(st.data(), st.sampled_from([2, 4, 8]), st.sampled_from([2, 4]), st.integers(0, 80))
def test_waits_name_the_same_instruction(
    data: st.DataObject, page: int, depth: int, count: int
) -> None:
    accelerator = machine(page_instructions=page, queue_depth=depth)
    listed: list[UnitInstruction] = []
    wanted: list[tuple[int, ...]] = []
    seen: dict[Unit, list[int]] = {unit: [] for unit in Unit}
    for index in range(count):
        unit = data.draw(st.sampled_from(list(Unit)))
        waits = tuple(data.draw(st.integers(0, len(seen[other]))) for other in unit.others)
        listed.append(replace(plain(UNIT_OPCODE[unit]), waits=waits))
        # the list index of the instruction that each wait is for
        wanted.append(
            tuple(seen[o][w - 1] if w else -1 for o, w in zip(unit.others, waits, strict=True))
        )
        seen[unit].append(index)
    image, layers = assemble(accelerator, listed, list(range(count)), base_beat=0)
    pages = page_count(accelerator, count)
    stream = [decode(s) for s in entries(image, accelerator)[: count + pages]]
    assert stream[-1].opcode is Opcode.NEXT
    assert sum(i.opcode is Opcode.FETCH for i in stream) == pages - 1
    dispatched: dict[Unit, list[int]] = {unit: [] for unit in Unit}
    dispatched[Unit.MEMORY].append(-1)  # the boot fetch
    for position, found in enumerate(stream[:-1]):
        assert isinstance(found, UnitInstruction)
        if isinstance(found, Fetch):
            assert position % page == 0 or position < page
            dispatched[found.unit].append(-1)
            continue
        index = int(layers[position])
        for other, wait, target in zip(found.unit.others, found.waits, wanted[index], strict=True):
            certain = len(dispatched[other]) - depth - 2
            assert wait <= len(dispatched[other])
            if wait > max(certain, 0) and target >= 0:
                assert dispatched[other][wait - 1] == target
            elif target >= 0:
                assert dispatched[other].index(target) < max(certain, wait)
        dispatched[found.unit].append(index)


def test_long_programs_keep_waits_near() -> None:
    accelerator = machine(page_instructions=256, queue_depth=8)
    listed = [plain(Opcode.ACCUMULATE) for _ in range(70_000)] + [plain(Opcode.DRAIN)]
    image, _ = assemble(accelerator, listed, [0] * len(listed), base_beat=0)
    drain = decode(entries(image, accelerator)[len(listed) + page_count(accelerator, 70_001) - 2])
    assert drain.opcode is Opcode.DRAIN
    assert flat(drain)["wait_array"] == (70_000 - 8 - 2) % 65536


def test_refusals() -> None:
    accelerator = machine(page_instructions=4)
    with pytest.raises(
        ProgramError, match=r"instruction 0 \(DRAIN\): wait_array is for 1 completed ARRAY"
    ):
        assemble(accelerator, [plain(Opcode.DRAIN, wait_array=1)], [0], 0)
    with pytest.raises(ProgramError, match="FETCH is among the instructions"):
        assemble(accelerator, [plain(Opcode.FETCH)], [0], 0)
    with pytest.raises(ProgramError, match="1 layers given"):
        assemble(accelerator, [plain(Opcode.DRAIN)] * 2, [0], 0)
    with pytest.raises(ProgramError, match="field beats is -1"):
        assemble(accelerator, [plain(Opcode.LOAD_TABLE, beats=-1)], [0], 0)


def test_the_second_page_comes_behind_what_the_first_layer_needs() -> None:
    accelerator = machine(page_instructions=8)
    loads = [plain(Opcode.LOAD_WEIGHTS, beats=1) for _ in range(4)]
    listed = [*loads[:2], plain(Opcode.ACCUMULATE, wait_memory=2), *loads[2:]]
    listed += [plain(Opcode.DRAIN) for _ in range(6)]
    image, _ = assemble(accelerator, listed, [0] * len(listed), base_beat=0)
    first = [decode(s).opcode for s in entries(image, accelerator)[:8]]
    assert first[:4] == [Opcode.LOAD_WEIGHTS] * 2 + [Opcode.FETCH, Opcode.ACCUMULATE]
    # all of the page is needed before: the FETCH is its last entry
    listed = [plain(Opcode.LOAD_WEIGHTS, beats=1)] * 6 + [plain(Opcode.ACCUMULATE, wait_memory=6)]
    image, _ = assemble(machine(page_instructions=4), listed, [0] * 7, base_beat=0)
    slots = entries(image, machine(page_instructions=4))
    assert [decode(s).opcode for s in slots[:4]] == [Opcode.FETCH] + [Opcode.LOAD_WEIGHTS] * 3


@settings(max_examples=30)
@given(st.integers(2, 16), st.integers(0, 60))
def test_pages_that_stay_are_fetched_once(slots: int, count: int) -> None:
    accelerator = machine(page_instructions=2, pages=slots)
    image, _ = assemble(accelerator, [plain(Opcode.DRAIN)] * count, [0] * count, base_beat=0)
    pages = page_count(accelerator, count)
    found = [decode(s) for s in entries(image, accelerator)[: count + pages]]
    where = places(pages, slots)
    fetches = [each for each in found if isinstance(each, Fetch)]
    assert [(each.buffer, bool(each.once)) for each in fetches] == [
        (place.slot, place.stays) for place in where[1:]
    ]
    assert isinstance(found[-1], Next)
    assert found[-1].resident == where[0].stays
