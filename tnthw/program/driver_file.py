"""A program as one file for the driver of a bus shell: sixteen words, then the memory image.

All words are little-endian: the letters TNTP, the format, the machine's digest (two words), bytes
of a beat, beat of page 0, beats before the first record, beats of a record, offset and bytes of the
image and of the result within a record, four zeros. Where there are no records, the two offsets are
those in the program.
"""

from __future__ import annotations

import struct

from tnthw.errors import ProgramError
from tnthw.machine.digest import digest
from tnthw.program.program import Program, Region

MAGIC = b"TNTP"
FORMAT = 1
HEADER = struct.Struct("<4sI Q 8I 16x")


def driver_file(program: Program) -> bytes:
    """Return the file of a program.

    Raises
    ------
    ProgramError: image and result do not lie in the records, so that a driver cannot reach those of
        later images; or a pass takes several images, of which it knows nothing.
    """
    if program.batch > 1:
        raise ProgramError(
            f"program {program.name}: a pass takes {program.batch} images, allowed is 1 for a "
            f"driver, which has one image and one result in a record; compile it with batch 1"
        )
    beat = program.accelerator.memory_bytes_per_cycle
    before = program.image.size // beat - program.record_beats
    first = before if program.record_beats else 0

    def place(region: Region) -> tuple[int, int]:
        if region.address < first:
            raise ProgramError(
                f"program {program.name}: {region.name} lies at beat {region.address}, the records "
                f"of images begin at {first}; a driver needs it in the record"
            )
        return (region.address - first) * beat, region.beats(program.accelerator) * beat

    header = HEADER.pack(
        MAGIC, FORMAT, int(digest(program.accelerator), 16), beat, program.entry, before,
        program.record_beats, *place(program.input), *place(program.output),
    )  # fmt: skip
    return header + program.image.tobytes()
