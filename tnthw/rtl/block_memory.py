"""Memories for block RAM, in which no word is read in the cycle in which it is written."""

from __future__ import annotations

from amaranth.lib.memory import Memory


def block_memory(*, shape: int, depth: int) -> Memory:
    """Memory of zeros whose read port may return anything where a write meets it in a cycle.

    Amaranth reads the old word there, which many block RAMs cannot; without the attribute
    synthesis builds it from flip-flops. Whoever uses this memory promises that no word (of the
    activation buffer: no lane that is used) is read in the cycle in which it is written
    (docs/machine.md, "Timing conventions"). The tests watch every such memory for it.

    It is asked for in block RAM however shallow it is: in distributed RAM a wide one costs as many
    flip-flops and multiplexers as the block has of its own.
    """
    attributes = {"no_rw_check": 1, "ram_style": "block"}
    return Memory(shape=shape, depth=depth, init=[], attrs=attributes)
