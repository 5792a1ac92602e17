"""Programs in memory: pages of instructions in slots, and the order they are dispatched in."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from tests.flat import Flat, flat
from tnthw.machine.accelerator import INSTRUCTION_BYTES, Accelerator
from tnthw.machine.encoding import LAYOUTS, decode, encode, from_values
from tnthw.machine.isa import UNIT_OF, Opcode
from tnthw.machine.units import Unit

END = Flat(Opcode.END, {})


@dataclass(frozen=True)
class Page:
    """Instructions of one page, its address in beats, and its slot."""

    entries: list[Flat]
    address: int
    slot: int


@dataclass(frozen=True)
class Stream:
    """The instructions of an image as they are dispatched, and END or NEXT behind them."""

    instructions: list[Flat]
    last: Flat


def lay_out(
    accelerator: Accelerator,
    program: Sequence[Flat],
    last: Flat,
    base: int,
    rng: random.Random | None = None,
) -> list[Page]:
    """Cut a program into pages, each but the last with the FETCH of the next.

    Without `rng` the FETCHes come first in their pages and two slots are used in turn.
    """
    room, rest = accelerator.page_instructions, [*program, last]
    sizes = []
    while len(rest) - sum(sizes) > room:
        sizes.append(room - 1)
    sizes.append(len(rest) - sum(sizes))
    slots, owned = _slots(accelerator.pages, len(sizes), rng)
    if last.opcode is Opcode.NEXT and not owned[0]:
        rest[-1] = Flat(Opcode.NEXT, last.fields | {"resident": 0})
    pages: list[Page] = []
    waits = {"wait_array": 0, "wait_vector": 0}
    address = base
    for number, size in enumerate(sizes):
        entries, rest = rest[:size], rest[size:]
        following = address + room * accelerator.instruction_beats
        if rest:
            at = 0
            following += rng.randint(0, 2) if rng else 0
            brought = sizes[number + 1] + (number + 2 < len(sizes))
            if rng is None or rng.random() < 0.5:
                brought = room
            if rng:
                at = rng.randint(0, size)
                waits = _some_waits(rng, [e for p in pages for e in p.entries] + entries[:at])
            fields = {
                "memory": following,
                "buffer": slots[number + 1],
                "beats": brought * accelerator.instruction_beats,
                "once": int(rng is not None and owned[number + 1] and rng.random() < 0.6),
            }
            entries.insert(at, Flat(Opcode.FETCH, fields | waits))
        pages.append(Page(entries, address, slots[number]))
        address = following
    return pages


def _some_waits(rng: random.Random, before: Sequence[Flat]) -> dict[str, int]:
    """Waits of a FETCH that nothing needs: for some of what is dispatched before it."""
    units = [UNIT_OF[each.opcode] for each in before]
    return {
        f"wait_{unit.name.lower()}": rng.choice([0, 0, rng.randint(0, units.count(unit))])
        for unit in (Unit.ARRAY, Unit.VECTOR)
    }


def _slots(there: int, pages: int, rng: random.Random | None) -> tuple[list[int], list[bool]]:
    """The slot of each page, and whether it has that slot for itself."""
    if rng is None:
        slots = [number % 2 for number in range(pages)]
    elif pages <= there and rng.random() < 0.7:
        slots = [0, *rng.sample(range(1, there), pages - 1)]
    else:
        shared = rng.sample(range(there), rng.randint(2, there))
        own = [slot for slot in range(1, there) if slot not in shared]
        slots = [0]
        for _ in range(1, pages):
            free = [slot for slot in shared if slot != slots[-1]]
            if own and rng.random() < 0.5:
                slots.append(own.pop())
            else:
                slots.append(rng.choice(free))
    return slots, [slots.count(slot) == 1 for slot in slots]


def encoded(accelerator: Accelerator, pages: Sequence[Page]) -> bytes:
    """The pages as they lie in memory from the first one's address on."""
    width = accelerator.memory_bytes_per_cycle
    slot = accelerator.instruction_beats * width
    result = b""
    for page in pages:
        result = result.ljust((page.address - pages[0].address) * width, b"\0")
        for entry in page.entries:
            values = [entry[field.name] for field in LAYOUTS[entry.opcode]]
            result += encode(from_values(entry.opcode, values)).ljust(slot, b"\0")
    return result + bytes(slot * (accelerator.page_instructions - len(pages[-1].entries)))


def pages(accelerator: Accelerator, program: Sequence[Flat], base: int) -> bytes:
    """A program with END behind it, laid out plainly from beat `base`."""
    return encoded(accelerator, lay_out(accelerator, program, END, base))


def dispatched(pages: Sequence[Page]) -> Stream:
    """The instructions of all pages in order."""
    *instructions, last = (entry for page in pages for entry in page.entries)
    return Stream(instructions, last)


def in_memory_unit(pages: Sequence[Page]) -> list[Flat]:
    """The instructions of the MEMORY unit in order, without the boot fetch."""
    return [each for each in dispatched(pages).instructions if each.unit is Unit.MEMORY]


def stream(accelerator: Accelerator, program: Sequence[Flat]) -> Stream:
    """The instructions of a plain program in the order they are dispatched, read from its bytes."""
    data = pages(accelerator, program, 0)
    slot = accelerator.instruction_beats * accelerator.memory_bytes_per_cycle
    found: list[Flat] = []
    for i in range(0, len(data), slot):
        found.append(flat(decode(data[i : i + INSTRUCTION_BYTES])))
        if found[-1].opcode in (Opcode.END, Opcode.NEXT):
            break
    return Stream(found[:-1], found[-1])
