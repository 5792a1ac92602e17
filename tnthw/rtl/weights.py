"""Weight buffer, decoder, and the array's two weight tiles: shadow (loading) and active."""

from __future__ import annotations

from amaranth import Module, Signal
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import BEAT_BITS
from tnthw.rtl.arithmetic import balanced_sum
from tnthw.rtl.block_memory import block_memory
from tnthw.rtl.trits import TritDecoder


class WeightLoader(Component):
    """Holds packed weights and decodes one tile after the other into the shadow tile.

    A beat read in cycle t is decoded in t+1 and registered, and lies in the shadow tile from t+3.
    `swap` copies the shadow tile to the active one.

    Ports: `fill`, `fill_address`, `fill_data` write one beat of the buffer; `read`, `read_address`,
    `read_index` start the decoding of beat `read_index` of a tile; `nz` and `neg` are the active
    tile, trit `column * lanes + lane`; `count` is its number of non-zero trits; `illegal` is a
    strobe.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = accelerator
        trits = accelerator.lanes * accelerator.columns
        self._index_bits = max(1, (accelerator.tile_beats - 1).bit_length())
        super().__init__(
            {
                "fill": In(1),
                "fill_address": In(BEAT_BITS),
                "fill_data": In(8 * accelerator.memory_bytes_per_cycle),
                "read": In(1),
                "read_address": In(BEAT_BITS),
                "read_index": In(self._index_bits),
                "swap": In(1),
                "nz": Out(trits),
                "neg": Out(trits),
                "count": Out(range(trits + 1)),
                "illegal": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        acc = self._accelerator
        trits, per_beat = acc.lanes * acc.columns, acc.weights_per_beat

        m.submodules.buffer = buffer = block_memory(
            shape=8 * acc.memory_bytes_per_cycle, depth=max(2, acc.weight_buffer_beats)
        )
        write, read = buffer.write_port(), buffer.read_port()
        m.submodules.decoder = decoder = TritDecoder(acc.weight_format, acc.memory_bytes_per_cycle)
        m.d.comb += [
            write.en.eq(self.fill),
            write.addr.eq(self.fill_address),
            write.data.eq(self.fill_data),
            read.en.eq(self.read),
            read.addr.eq(self.read_address),
            decoder.data.eq(read.data),
        ]

        decode, index = Signal(), Signal(self._index_bits)
        m.d.sync += [decode.eq(self.read), index.eq(self.read_index)]
        m.d.comb += self.illegal.eq(decode & decoder.illegal)

        # Trits past the end of the tile are dropped here, so that they are neither stored nor
        # counted.
        store, store_index = Signal(), Signal(self._index_bits)
        beat_nz, beat_neg = (Signal(per_beat, reset_less=True) for _ in range(2))
        used_in_last = trits - (acc.tile_beats - 1) * per_beat
        last_beat = index == acc.tile_beats - 1
        m.d.sync += [store.eq(decode), store_index.eq(index)]
        with m.If(decode):
            m.d.sync += [beat_nz.eq(decoder.nz), beat_neg.eq(decoder.neg)]
            if used_in_last < per_beat:
                with m.If(last_beat):
                    m.d.sync += [beat_nz[used_in_last:].eq(0), beat_neg[used_in_last:].eq(0)]

        shadow_nz, shadow_neg = (Signal(trits, reset_less=True) for _ in range(2))
        shadow_count = Signal(range(trits + 1))
        beat_count = Signal(range(per_beat + 1))
        m.d.comb += beat_count.eq(balanced_sum(list(beat_nz)))
        with m.If(store):
            for beat in range(acc.tile_beats):
                first, end = beat * per_beat, min((beat + 1) * per_beat, trits)
                with m.If(store_index == beat):
                    m.d.sync += [
                        shadow_nz[first:end].eq(beat_nz),
                        shadow_neg[first:end].eq(beat_neg),
                    ]
            with m.If(store_index == 0):
                m.d.sync += shadow_count.eq(beat_count)
            with m.Else():
                m.d.sync += shadow_count.eq(shadow_count + beat_count)

        with m.If(self.swap):
            m.d.sync += [
                self.nz.eq(shadow_nz),
                self.neg.eq(shadow_neg),
                self.count.eq(shadow_count),
            ]
        return m
