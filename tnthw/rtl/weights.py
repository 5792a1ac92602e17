"""Weight buffer, decoder, and the array's two weight tiles: shadow (loading) and active."""

from __future__ import annotations

from amaranth import Module, Mux, Signal, Value
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import READ_LATENCY, Accelerator
from tnthw.machine.fields import ROW_BITS
from tnthw.rtl.arithmetic import pipelined_sum
from tnthw.rtl.block_memory import block_memory
from tnthw.rtl.delay import delay
from tnthw.rtl.trits import DECODE_CYCLES, TritDecoder

_MEMORY_CYCLES = 2  # the block's own register is the second
_ROW_CYCLES = _MEMORY_CYCLES + DECODE_CYCLES  # from a row's address to its trits in a register

ILLEGAL_CYCLES = _ROW_CYCLES + 1
"""Cycles from a row's address to the strobe that says that a code in it is illegal."""


def count_cycles(accelerator: Accelerator) -> int:
    """Cycles by which the count of a tile's non-zero trits is behind its trits.

    As many additions as may be each have a register: the last vector's count must reach the event
    counter before the run can end.
    """
    trits = min(accelerator.weights_per_row, accelerator.lanes * accelerator.columns)
    wanted = max(1, -(-(trits - 1).bit_length() // 2))
    return min(wanted, accelerator.tree_stages + 2)


class WeightLoader(Component):
    """Holds packed weights and decodes one tile after the other into the shadow tile.

    A row that is read in cycle t lies in the shadow tile from t + 6. With `first` in cycle t (the
    step of a tile's first vector) the shadow tile is the active one from t + 6; a row of the next
    tile may be read from that cycle on.

    Ports: `fill`, `fill_address`, `fill_data` write one row of the buffer; `read`, `read_address`,
    `read_index` start the decoding of row `read_index` of a tile; `first`; `nz` and `neg` are the
    active tile, trit `column * lanes + lane`; `count` is its number of non-zero trits,
    `count_cycles` later; `illegal`, `ILLEGAL_CYCLES` after `read`, and `bad_row`, one cycle after
    it, where the row does not exist, are strobes.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = accelerator
        trits = accelerator.lanes * accelerator.columns
        self._index_bits = max(1, (accelerator.tile_rows - 1).bit_length())
        super().__init__(
            {
                "fill": In(1),
                "fill_address": In(ROW_BITS),
                "fill_data": In(8 * accelerator.weight_row_bytes),
                "read": In(1),
                "read_address": In(ROW_BITS),
                "read_index": In(self._index_bits),
                "first": In(1),
                "nz": Out(trits),
                "neg": Out(trits),
                "count": Out(range(trits + 1)),
                "illegal": Out(1),
                "bad_row": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        acc = self._accelerator
        rows = acc.tile_rows
        m.submodules.decoder = decoder = TritDecoder(acc.weight_format, acc.weight_row_bytes)
        m.d.comb += decoder.data.eq(self._packed(m))

        # One strobe for each row of a tile, so that it is a register that enables a part of it.
        read, index = delay(m, [self.read, self.read_index], _ROW_CYCLES - 1, "row")
        stores = Signal(rows)
        m.d.sync += [stores[i].eq(read & (index == i)) for i in range(rows)]
        decoded = Signal()
        illegal = Signal()
        m.d.sync += [decoded.eq(read), illegal.eq(decoded)]
        m.d.comb += self.illegal.eq(illegal & decoder.illegal)
        m.d.sync += self.bad_row.eq(self.read & (self.read_address >= acc.weight_buffer_rows))

        (swap,) = delay(m, [self.first], READ_LATENCY, "swap")
        trits, per_row = acc.lanes * acc.columns, acc.weights_per_row
        for part, target in ((decoder.nz, self.nz), (decoder.neg, self.neg)):
            shadow = Signal(trits, name=f"shadow_{target.name}", reset_less=True)
            for i in range(rows):  # what is past the end of the tile is dropped
                place = slice(i * per_row, min((i + 1) * per_row, trits))
                with m.If(stores[i]):
                    m.d.sync += shadow[place].eq(part)
            active = Signal(trits, name=f"active_{target.name}", reset_less=True)
            with m.If(swap):
                m.d.sync += active.eq(shadow)
            m.d.comb += target.eq(active)
        self._count(m, decoder.nz, stores, swap)
        return m

    def _packed(self, m: Module) -> Value:
        """A row as it lies in the buffer, `_MEMORY_CYCLES` after its address."""
        acc = self._accelerator
        m.submodules.buffer = buffer = block_memory(
            shape=8 * acc.weight_row_bytes, depth=max(2, acc.weight_buffer_rows)
        )
        write, read = buffer.write_port(), buffer.read_port()
        m.d.comb += [
            write.en.eq(self.fill),
            write.addr.eq(self.fill_address),
            write.data.eq(self.fill_data),
            read.en.eq(self.read),
            read.addr.eq(self.read_address),
        ]
        # A register without enable or reset, which moves into the block (output_registers.py).
        output = Signal(8 * acc.weight_row_bytes, reset_less=True)
        m.d.sync += output.eq(read.data)
        return output

    def _count(self, m: Module, nz: Value, stores: Signal, swap: Value) -> None:
        """Non-zero trits of the shadow and the active tile, behind the tiles themselves."""
        acc = self._accelerator
        cycles, last = count_cycles(acc), acc.tile_rows - 1
        trits, per_row = acc.lanes * acc.columns, acc.weights_per_row
        used_in_last = trits - last * per_row
        counted = [
            nz[i] if i < used_in_last else nz[i] & ~stores[last] for i in range(min(per_row, trits))
        ]
        of_row = pipelined_sum(m, counted, cycles, "count")
        begun, adding, ended = delay(m, [stores[0], stores.any(), swap], cycles, "counting")
        shadow = Signal.like(self.count, name="shadow_count", reset_less=True)
        active = Signal.like(self.count, name="active_count", reset_less=True)
        m.d.comb += self.count.eq(active)
        with m.If(adding):
            m.d.sync += shadow.eq(Mux(begun, 0, shadow) + of_row)
        with m.If(ended):
            m.d.sync += active.eq(shadow)
