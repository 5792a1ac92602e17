"""How beats of the machine's port lie in words of a bus."""

from __future__ import annotations

from dataclasses import dataclass

from tnthw.errors import MachineError
from tnthw.machine.accelerator import Accelerator

WIDEST_BUS = 128
"""Bytes of the widest word that AXI4 knows."""

LONGEST_BURST = 256
"""Words of the longest burst of AXI4."""

PAGE_BYTES = 4096
"""No burst of AXI4 crosses a multiple of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Widths:
    """Bytes of a beat and of a word of the bus; one of the two is a whole number of the other.

    Attributes
    ----------
    port_bytes: of the machine's port.
    bus_bytes: of the bus, a power of two.
    address_bits: of a byte on the bus.
    """

    port_bytes: int
    bus_bytes: int
    address_bits: int

    @property
    def words(self) -> int:
        """Words of the bus in a beat; 1 where a word is wider."""
        return max(1, self.port_bytes // self.bus_bytes)

    @property
    def beats(self) -> int:
        """Beats in a word of the bus; 1 where a beat is wider."""
        return max(1, self.bus_bytes // self.port_bytes)

    @property
    def word_address_bits(self) -> int:
        """Bits of the number of a word on the bus."""
        return self.address_bits - (self.bus_bytes - 1).bit_length()

    @property
    def page_words(self) -> int:
        """Words of the bus in a page of 4 KiB."""
        return PAGE_BYTES // self.bus_bytes

    @property
    def block_words(self) -> int:
        """Words, a power of two, that a burst has at most; it crosses no multiple of them."""
        return min(LONGEST_BURST, self.page_words)

    @property
    def block_bits(self) -> int:
        """Bits of a word's place in its block."""
        return (self.block_words - 1).bit_length()


def widths_of(
    accelerator: Accelerator, bus_bytes: int | None = None, address_bits: int = 32
) -> Widths:
    """Widths of a shell.

    Parameters
    ----------
    bus_bytes: of a word of the data bus; None for the widest that a beat is a whole number of.

    Raises
    ------
    MachineError: the bus has no such width, or neither a beat nor a word is a whole number of the
        other.
    """
    port = accelerator.memory_bytes_per_cycle
    fitting = [each for each in _widths() if port % each == 0 or each % port == 0]
    if bus_bytes is None:
        bus_bytes = max(each for each in _widths() if port % each == 0)
    if bus_bytes not in fitting:
        raise MachineError(
            f"machine {accelerator.name}: a bus of {bus_bytes} bytes, the memory port has {port} "
            f"bytes (memory_bytes_per_cycle), allowed are {', '.join(map(str, fitting))}"
        )
    if not 16 <= address_bits <= 64:
        raise MachineError(
            f"machine {accelerator.name}: a bus with addresses of {address_bits} bits, allowed is "
            f"16 to 64"
        )
    return Widths(port_bytes=port, bus_bytes=bus_bytes, address_bits=address_bits)


def _widths() -> list[int]:
    return [1 << bits for bits in range(WIDEST_BUS.bit_length())]
