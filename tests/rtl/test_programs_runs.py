"""The random programs reach all that a run of images, the sequencer and the queues can do."""

from __future__ import annotations

from collections.abc import Iterator

from tests.rtl.machines import MANY_PROGRAMS, PROGRAMS
from tests.rtl.programs import ProgramMaker, random_program
from tests.rtl.reference_timing import Timing, timing
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit

REQUIRED = {
    *(f"{count} images" for count in (1, 2, 3)),
    "END ends a run of images", "NEXT ends the only image", "NEXT with its page resident",
    "NEXT without its page resident", "a resident image that fetches",
    *(f"{opcode} once" for opcode in ("LOAD_WEIGHTS", "LOAD_TABLE", "FETCH")),
    *(f"{opcode} once in a later image" for opcode in ("LOAD_WEIGHTS", "LOAD_TABLE", "FETCH")),
    *(f"{opcode} relative to {base}" for opcode in ("LOAD", "STORE") for base in range(3)),
    *(f"{opcode} relative to {base} in a later image"
      for opcode in ("LOAD", "STORE") for base in range(3)),
    "FETCH first in its page", "FETCH last in its page", "FETCH within its page",
    "FETCH of part of a page", "FETCH that waits", "a slot of one page", "a slot of several pages",
    *(f"{pages} slots" for pages in (2, 3, 4, 16)),
    "an entry waits for room in its queue", "a page waits for its FETCH",
    "a page is there before it is needed", "starts two cycles after the push",
    "a unit starts right behind the one before",
}  # fmt: skip


def reached(maker: ProgramMaker) -> Iterator[str]:
    """Name what a program has of `REQUIRED`."""
    last, later = maker.last, maker.images > 1 and maker.last.opcode is Opcode.NEXT
    yield f"{maker.images} images"
    yield f"{maker.acc.pages} slots"
    if last.opcode is Opcode.END and maker.images > 1:
        yield "END ends a run of images"
    if last.opcode is Opcode.NEXT and maker.images == 1:
        yield "NEXT ends the only image"
    end = maker.stream().last
    if later and end["resident"]:
        yield "NEXT with its page resident"
        if len(maker.pages) > 1:
            yield "a resident image that fetches"
    elif later:
        yield "NEXT without its page resident"
    for each in maker.stream().instructions:
        if each.fields.get("once"):
            yield f"{each.opcode.name} once"
            yield f"{each.opcode.name} once in a later image" if later else ""
        if "base" in each.fields:
            yield f"{each.opcode.name} relative to {each['base']}"
            if later:
                yield f"{each.opcode.name} relative to {each['base']} in a later image"
    yield from _pages(maker)
    yield from _cycles(maker, timing(maker.acc, maker.stream(), maker.images))


def _pages(maker: ProgramMaker) -> Iterator[str]:
    slots = [page.slot for page in maker.pages]
    for slot in slots:
        yield "a slot of one page" if slots.count(slot) == 1 else "a slot of several pages"
    whole = maker.acc.page_instructions * maker.acc.instruction_beats
    for page in maker.pages:
        for at, entry in enumerate(page.entries):
            if entry.opcode is Opcode.FETCH:
                inside = at and at < len(page.entries) - 1
                yield f"FETCH {'within' if inside else 'last in' if at else 'first in'} its page"
                if entry["beats"] < whole:
                    yield "FETCH of part of a page"
                if entry["wait_array"] or entry["wait_vector"]:
                    yield "FETCH that waits"


def _cycles(maker: ProgramMaker, times: Timing) -> Iterator[str]:
    pushed, at_hand = times.pushed, times.at_hand
    for index, (push, hand) in enumerate(zip(pushed, at_hand, strict=True)):
        if push > hand:
            yield "an entry waits for room in its queue"
        if index and index % maker.acc.page_instructions == 0:
            soon = hand == pushed[index - 1] + 5
            yield "a page is there before it is needed" if soon else "a page waits for its FETCH"
    for unit in Unit:
        of_unit = [
            push
            for push, each in zip(pushed, maker.stream().instructions, strict=True)
            if each.unit is unit
        ]
        started = times.started[unit][unit is Unit.MEMORY :]  # behind the boot fetch
        for push, start in zip(of_unit, started, strict=False):
            if start == push + 2:
                yield "starts two cycles after the push"
    for before, start in zip(times.completed[0], times.started[0][1:], strict=False):
        if start == before + 1:
            yield "a unit starts right behind the one before"


def test_random_programs_reach_everything_of_runs_and_sequencer() -> None:
    found: set[str] = set()
    for accelerator, seeds, length in (*PROGRAMS.values(), *MANY_PROGRAMS.values()):
        for seed in seeds[:4]:
            found.update(reached(random_program(accelerator, seed, length)))
    assert not REQUIRED - found
