"""Bursts of a bus: the words of a request, none twice, and what AXI asks of a manager."""

from __future__ import annotations

from amaranth import Module, Mux, Signal

from tnthw.machine.fields import BEAT_BITS
from tnthw.shell import axi, splitter
from tnthw.shell.widths import PAGE_BYTES, Widths
from tnthw.verify.formal.proof import Proof, Property, Reach, before, given, reached, require

_WIDE = Widths(port_bytes=128, bus_bytes=128, address_bits=16)
"""A bus with few words in a page of 4 KiB, so that requests of several bursts are short."""

_NARROW = Widths(port_bytes=1, bus_bytes=1, address_bits=16)
_OUTSTANDING = 2


class Bursts(Property):
    """The splitter, which is given requests of any place and length that lie on the bus."""

    def state(self, m: Module) -> None:
        """Follow the next word that has to be in a burst, and how many are left."""
        widths = _WIDE
        m.submodules.unit = unit = splitter.Splitter(widths)
        word = self.anything(widths.word_address_bits, "word")
        less = self.anything(widths.word_address_bits, "words_less")
        valid, write = self.anything(1, "valid"), self.anything(1, "write")
        given(m, word + less < 1 << widths.word_address_bits)
        m.d.comb += [
            unit.valid.eq(valid),
            unit.word.eq(word),
            unit.words_less.eq(less),
            unit.last.eq(word[: widths.block_bits] + less),
            unit.write.eq(write),
            unit.burst_ready.eq(self.anything(1, "burst_ready")),
        ]
        following = Signal(widths.word_address_bits + 1)
        left = Signal(widths.word_address_bits + 1)
        writes = Signal()
        words = Signal(range(widths.block_words + 1))
        m.d.comb += words.eq(unit.burst_length + 1)
        goes = unit.burst_valid & unit.burst_ready
        with m.If(unit.valid & unit.ready):
            m.d.sync += [following.eq(word), left.eq(less + 1), writes.eq(write)]
        with m.Elif(goes):
            m.d.sync += [following.eq(following + words), left.eq(left - words)]
        none = ~unit.burst_valid
        require(m, "as_long_as_words_are_left", unit.burst_valid == (left != 0))
        require(m, "where_the_last_one_ended", none | (unit.burst_word == following))
        require(m, "no_word_too_many", none | (words <= left))
        require(m, "direction", none | (unit.burst_write == writes))
        require(m, "a_request_ends_with_its_words", ~(goes & unit.ready) | (words == left))
        page = PAGE_BYTES // widths.bus_bytes
        within = (unit.burst_word & (page - 1)) + unit.burst_length < page
        require(m, "within_a_page", none | within)
        # The unit's own books say the same: what makes the claims hold in the next cycle too.
        bits = widths.block_bits
        place = following[:bits]
        behind = unit.end + (unit.more << bits)
        require(m, "books", none | (place + left - 1 == behind))
        length = Mux(unit.more == 0, unit.end - place, widths.block_words - 1 - place)
        require(m, "length", none | (unit.burst_length == length))
        require(m, "only", none | (unit.only == (unit.more == 0)))
        require(m, "on_the_bus", none | (following + left <= 1 << widths.word_address_bits))
        reached(m, "three_bursts", unit.burst_valid & (unit.more == 2))
        reached(m, "one_after_another", before(m, goes & unit.ready & unit.valid, "was") & goes)


class Axi(Property):
    """The AXI manager between a machine and a memory that do anything."""

    def state(self, m: Module) -> None:
        """Say what a bus asks: an offer stays, and one direction at a time."""
        m.submodules.unit = unit = axi.AxiManager(_NARROW, _OUTSTANDING)
        asked = unit.request
        m.d.comb += [
            asked.valid.eq(self.anything(1, "asks")),
            asked.payload.address.eq(self.anything(4, "address")),
            asked.payload.beats.eq(self.anything(BEAT_BITS, "beats")),
            asked.payload.write.eq(self.anything(1, "write")),
            unit.read.ready.eq(self.anything(1, "takes")),
            unit.write.valid.eq(self.anything(1, "offers")),
            unit.write.payload.eq(self.anything(8, "beat")),
            unit.records_first.eq(self.constant(m, 4, "records_first")),
            unit.arready.eq(self.anything(1, "arready")),
            unit.awready.eq(self.anything(1, "awready")),
            unit.wready.eq(self.anything(1, "wready")),
            unit.rvalid.eq(self.anything(1, "rvalid")),
            unit.rlast.eq(self.anything(1, "rlast")),
            unit.bvalid.eq(self.anything(1, "bvalid")),
        ]
        given(m, asked.payload.beats != 0)
        for channel, payload in (
            ("ar", ("addr", "len")), ("aw", ("addr", "len")), ("w", ("data", "strb", "last")),
        ):  # fmt: skip
            valid, ready = getattr(unit, f"{channel}valid"), getattr(unit, f"{channel}ready")
            waits = before(m, valid & ~ready, f"{channel}_waits")
            require(m, f"{channel}_stays", ~waits | valid)
            for name in payload:
                value = getattr(unit, channel + name)
                same = value == before(m, value, f"{channel}{name}_before")
                require(m, f"{channel}{name}_is_the_same", ~waits | same)
        # Answers come to what was asked for, and no more of them.
        reads, writes = (Signal(range(_OUTSTANDING + 1), name=name) for name in ("reads", "writes"))
        asks_read = unit.arvalid & unit.arready
        asks_write = unit.awvalid & unit.awready
        read_ends = unit.rvalid & unit.rready & unit.rlast
        write_ends = unit.bvalid & unit.bready
        m.d.sync += [
            reads.eq(reads + asks_read - read_ends),
            writes.eq(writes + asks_write - write_ends),
        ]
        given(m, (~unit.rvalid | (reads != 0)) & (~unit.bvalid | (writes != 0)))
        require(m, "reading", unit.reading == reads + unit.arvalid)
        require(m, "writing", unit.writing == writes + unit.awvalid)
        require(
            m,
            "at_most_outstanding",
            (unit.reading <= _OUTSTANDING) & (unit.writing <= _OUTSTANDING),
        )
        one = ((reads == 0) & ~unit.arvalid) | ((writes == 0) & ~unit.awvalid)
        require(m, "one_direction", one)
        reached(m, "two_reads", reads == 2)
        ended = before(m, read_ends, "read_ended")
        reached(m, "a_write_at_once_behind_a_read", before(m, ended, "was") & unit.awvalid)


def proofs() -> list[Proof]:
    """Of the splitter and the AXI manager."""
    return [
        Proof(
            name="bursts",
            claim="bursts are the words of the requests, each once and in order, and stay within "
            "4 KiB",
            unit="tnthw.shell.splitter",
            build=Bursts,
            reach=Reach.ALWAYS,
            depth=2,
            cover_depth=8,
            fault=("Mux(more == 1, end,", "Mux(more == 0, end,"),
        ),
        Proof(
            name="axi",
            claim="an AXI manager's offers stay as they are until they are taken, and it has reads "
            "or writes under way, never both",
            unit="tnthw.shell.axi",
            build=Axi,
            reach=Reach.ALWAYS,
            depth=2,
            cover_depth=16,
            fault=("& (writing == 0)", "& (writing != self._outstanding)"),
        ),
    ]
