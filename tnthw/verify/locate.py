"""Saying in words where a byte of memory, or an instruction of a trace, belongs."""

from __future__ import annotations

import numpy as np

from tnthw.machine.isa import End, Next
from tnthw.program.disassemble import describe, instructions_of
from tnthw.program.program import Program, Region


def locate_byte(program: Program, address: int) -> str:
    """Name the tensor, channel and position that the byte at `address` of memory holds."""
    acc = program.accelerator
    beat, byte = divmod(address, acc.memory_bytes_per_cycle)
    where = f"byte {address} (beat {beat}, byte {byte})"
    for region in _regions(program):
        for number in range(1 + len(region.copies)):
            place = _place(program, program.record_of(region, number), address)
            if place:
                of = f", image {number} of its pass" if region.copies else ""
                return f"{where}: {place}{of}"
    if beat >= program.entry:
        slot = acc.instruction_beats
        entry = (beat - program.entry) // slot
        return f"{where}: the program, entry {entry} of the instructions"
    return f"{where}: outside every tensor that is kept (weights, tables or a reused buffer)"


def describe_trace(program: Program) -> list[str]:
    """One text per entry of a trace: its place in the program, its layer and its disassembly."""
    texts = [f"boot fetch of page 0 from beat {program.entry}"]
    for entry, instruction in instructions_of(program):
        if isinstance(instruction, End | Next):
            continue
        layer = int(program.layer_of[entry])
        name = f" of {program.layers[layer].name}" if layer >= 0 else ""
        texts.append(f"entry {entry}{name}: {describe(instruction)}")
    return texts


def region_bytes(program: Program, region: Region) -> int:
    """Bytes that a region takes in memory."""
    acc = program.accelerator
    return region.beats(acc) * acc.memory_bytes_per_cycle


def _regions(program: Program) -> list[Region]:
    found = {region.name: region for region in (*program.kept, program.output, program.input)}
    return list(found.values())


def _place(program: Program, region: Region, address: int) -> str:
    acc = program.accelerator
    offset = address - region.address * acc.memory_bytes_per_cycle
    if not 0 <= offset < region_bytes(program, region):
        return ""
    word, byte = divmod(offset, acc.word_beats * acc.memory_bytes_per_cycle)
    plane, position = divmod(word, region.plane_words)
    y, x = divmod(position, region.shape[2])
    if y >= region.shape[1] and program.batch > 1:
        return ""  # rows of another image
    lane = 8 * byte // acc.activation_bits
    if lane >= acc.word_channels or y >= region.shape[1]:
        return f"{region.name}, padding of plane {plane}, word {position}"
    number, plane = divmod(plane, region.planes(acc) // region.slices)
    plane, digit = divmod(plane, region.digits)
    channels = np.flatnonzero(region.lanes(acc) == plane * acc.word_channels + lane)
    if not channels.size:
        return f"{region.name}, lane {lane} without a channel of plane {plane}, y {y}, x {x}"
    part = f", slice {number}" if region.slices > 1 else ""
    part += f", digit {digit}" if region.digits > 1 else ""
    return f"{region.name}, channel {channels[0]}{part}, y {y}, x {x}"
