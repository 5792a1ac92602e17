"""Where the processor finds what, in bytes; the rest is LiteX's and stands in its own headers."""

from __future__ import annotations

from dataclasses import dataclass

from tnthw.errors import ProgramError

CLOCK_HZ = 150_000_000
"""Clock of the system, that of the presets."""

CYCLES_OF_A_BIT = 16
"""Of the serial line."""

ROM_BYTES = 16 << 10
"""Program of the processor."""

FLASH = 0x2000_0000
"""Networks and images, read only."""

MAIN_RAM = 0x4000_0000
"""Memory that processor and machine share."""

REGISTERS = 0x9000_0000
"""Registers of the machine, where VexRiscv does not cache."""

INTERRUPT = 2
"""Line of the machine; LiteX's serial line has 0 and its timer 1."""

_LEAST_BYTES = 1 << 20
_NEXT_REGION = 0x8000_0000  # above main memory: what the processor does not cache


@dataclass(frozen=True, slots=True, kw_only=True)
class Memories:
    """Sizes in bytes, powers of two.

    Attributes
    ----------
    flash: read-only memory with network and images.
    main_ram: memory with the program of the machine, images and results.
    """

    flash: int
    main_ram: int


def memories_for(flash: int, main_ram: int) -> Memories:
    """Sizes that hold as much; never below 1 MiB, so that most networks share a build.

    Raises
    ------
    ProgramError: one is larger than its place among the addresses.
    """
    for name, needed, most in (
        ("the flash", flash, MAIN_RAM - FLASH),
        ("main memory", main_ram, _NEXT_REGION - MAIN_RAM),
    ):
        if needed > most:
            raise ProgramError(
                f"simulated system: {name} needs {needed:,} bytes, allowed are {most:,}; run fewer "
                f"images or a smaller network"
            )
    return Memories(flash=_power_of_two(flash), main_ram=_power_of_two(main_ram))


def _power_of_two(size: int) -> int:
    return max(_LEAST_BYTES, 1 << (size - 1).bit_length())
