"""Steps of the vector unit: which word, which digit of which operand, in every cycle."""

from __future__ import annotations

from amaranth import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import WORD_BITS
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit
from tnthw.rtl.countdown import Countdown
from tnthw.rtl.decode import (
    field,
    instruction_bits,
    is_opcode,
    place,
    slice_of,
    unit_layout,
)
from tnthw.rtl.finish_channel import RESULT_BITS
from tnthw.rtl.window import FIELDS, Window

POOLS = (Opcode.MAX_POOL, Opcode.SUM_POOL)

_FIXED = {"dilation_y": 1, "dilation_x": 1}  # the pools' instructions have no dilation


def counts_bits(accelerator: Accelerator) -> int:
    """Bits of `counts`."""
    return 3 if accelerator.activation_bits == RESULT_BITS else 6


class VectorSteps(Component):
    """Walk chunk, position, tap, digit (digit innermost) of one instruction.

    The steps of a result are in consecutive cycles, `idle` cycles without one before the next.

    Ports: `load` takes over the `instruction`, whose `counts` stood there a cycle before, while
    nothing is under way; `start` in a cycle of it; `busy` from the next on; `word` is the
    instruction, from the cycle after `start` on. In a cycle with `step`: `first_tap` of the result,
    `first_digit` of the tap or operand, `place` (digits that follow it), `second` (of operand
    b), `result_end` (last step of the result), `chunk_end` (it is the last of its chunk),
    `position`, `group` (chunk counted from 0: which accumulators), `lane_chunk`; and one cycle
    later, `address` of the activation word and `valid` (the tap lies inside the image).
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = accelerator
        word = instruction_bits(Unit.VECTOR)
        super().__init__(
            {
                "start": In(1),
                "busy": In(1),
                "load": In(1),
                "counts": In(counts_bits(accelerator)),
                "instruction": In(word),
                "word": Out(word),
                "step": Out(1),
                "first_tap": Out(1),
                "first_digit": Out(1),
                "place": Out(2),
                "second": Out(1),
                "result_end": Out(1),
                "chunk_end": Out(1),
                "position": Out(16),
                "group": Out(max(1, (accelerator.group_chunks - 1).bit_length())),
                "lane_chunk": Out(max(1, (accelerator.word_chunks - 1).bit_length())),
                "address": Out(WORD_BITS),
                "valid": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        m.submodules.window = window = Window()
        held = Signal(unit_layout(Unit.VECTOR), reset_less=True)
        adds, pools = (is_opcode(self.instruction, *opcodes) for opcodes in ((Opcode.ADD,), POOLS))
        looks_up = Signal()
        m.d.sync += looks_up.eq(self.counts[2])
        add = Signal()
        pool = Signal()
        with m.If(self.load):
            m.d.sync += [held.eq(self.instruction), add.eq(adds), pool.eq(pools)]
        m.d.comb += self.word.eq(held)

        digits_a = digits_b = pool_digits = Const(0, 2)
        one_digit: Value = Const(1)
        if self._accelerator.activation_bits < RESULT_BITS:
            pool_digits = slice_of(self.instruction, *place(Opcode.MAX_POOL, "digits"))
            digits_a, digits_b = Signal(2, name="digits_a"), self._get("digits_b")
            one_digit = Signal(name="one_digit")
            m.d.sync += Cat(digits_a, one_digit).eq(self.counts[3:])
        operand_end = Signal()
        result_end = self.result_end
        last = Signal()
        with m.If(self.load | result_end):
            m.d.sync += [self.second.eq(0), self.first_tap.eq(1)]
        with m.Elif(self.step & operand_end):
            m.d.sync += [self.second.eq(add), self.first_tap.eq(0)]
        self._digits(m, result_end, operand_end, add, digits_a, digits_b)
        ends = self._taps(m, operand_end, add, pools, one_digit)
        plane_end = self._chunks(m, self._pace(m, last, *ends), last)

        def base(name: str, first: Value, pitch: Value, digits: Value) -> tuple[Value, ...]:
            """Base address of the plane, the same for the next result, and the pitch of digits."""
            digit = Signal(WORD_BITS, name=f"{name}_digit", reset_less=True)
            with m.If(self.load):
                m.d.sync += digit.eq(pitch)
            return *self._plane(m, name, first, pitch, digits, plane_end), digit

        first_a, pitch_a = (
            Mux(looks_up, self._get(lookup), self._get(add))
            for lookup, add in (("source", "source_a"), ("source_plane", "source_a_plane"))
        )
        _, next_a, digit_a = base("base_a", first_a, pitch_a, digits_a)
        base_b, _, digit_b = base(
            "base_b", self._get("source_b"), self._get("source_b_plane"), digits_b
        )
        _, origin = self._plane(
            m, "origin", self._get("origin"), self._get("plane"), pool_digits, plane_end
        )
        plane, operand = (
            Signal(WORD_BITS, reset_less=True, name=name) for name in ("plane", "operand")
        )  # of the digit
        with m.If(self.load | result_end):
            m.d.sync += plane.eq(next_a)
        with m.Elif(self.step):
            moved = plane + Mux(self.second, digit_b, digit_a)
            m.d.sync += plane.eq(Mux(operand_end, base_b, moved))
        m.d.sync += operand.eq(plane + window.index)

        for name in FIELDS[1:]:
            value = _FIXED.get(name)
            m.d.comb += getattr(window, name).eq(self._get(name) if value is None else value)
        m.d.comb += [
            window.origin.eq(origin),
            window.planes.eq(Const(1) << pool_digits),
            window.positions.eq(self._get("positions")),
            window.preload.eq(self.load),
            window.load.eq(self.load),
            window.restart_position.eq(self.chunk_end),
            window.step_position.eq(result_end),
            window.restart_tap.eq(result_end),
            window.step_tap.eq(self.step),
            self.position.eq(window.index),
            self.valid.eq(~pool | window.valid),
            self.address.eq(Mux(pool, window.address, operand)),
        ]
        return m

    def _plane(
        self, m: Module, name: str, first: Value, pitch: Value, digits: Value, plane_end: Value
    ) -> tuple[Value, Value]:
        """Where a plane begins: that of the result under way, and that of the next.

        Much waits for it, so the next plane's is added up a plane ahead.
        """
        now, ahead, planes = (
            Signal(WORD_BITS, name=f"{name}_{n}", reset_less=True)
            for n in ("now", "ahead", "pitch")
        )
        following = Signal(WORD_BITS, name=f"{name}_next")
        m.d.comb += following.eq(Mux(self.load, first, Mux(plane_end, ahead, now)))
        whole = near = (pitch << digits)[:WORD_BITS]
        summand: Value = ahead
        moves = self.result_end & plane_end
        if self._accelerator.activation_bits < RESULT_BITS:
            # Several digits are several steps: there is another cycle for the sum, shifted then.
            several = Signal(name=f"{name}_several")
            m.d.sync += several.eq(self.load & (digits != 0))
            near, summand, moves = pitch, Mux(several, now, ahead), several | moves
        with m.If(self.load):
            m.d.sync += [planes.eq(whole), ahead.eq(first + near)]
        with m.Elif(moves):
            m.d.sync += ahead.eq(summand + planes)
        with m.If(self.load | self.result_end):
            m.d.sync += now.eq(following)
        return now, following

    def _get(self, name: str, *, absent: int | None = None) -> Value:
        """Field of the instruction that starts."""
        return field(self.instruction, Unit.VECTOR, name, absent=absent)

    def _digits(
        self,
        m: Module,
        result_end: Value,
        operand_end: Signal,
        add: Value,
        digits_a: Value,
        digits_b: Value,
    ) -> None:
        """Count the digits of a tap or an operand down."""
        if self._accelerator.activation_bits == RESULT_BITS:
            m.d.comb += [operand_end.eq(1), self.first_digit.eq(1), self.place.eq(0)]
            return
        last_a = Signal(2, reset_less=True)
        last_b = Signal(2, reset_less=True)
        with m.If(self.load):
            m.d.sync += [last_a.eq(_following(digits_a)), last_b.eq(_following(digits_b))]
        m.d.comb += operand_end.eq(self.place == 0)
        with m.If(self.load):
            m.d.sync += [self.place.eq(_following(digits_a)), self.first_digit.eq(1)]
        with m.Elif(result_end):
            m.d.sync += [self.place.eq(last_a), self.first_digit.eq(1)]
        with m.Elif(self.step):
            following = Mux(add, last_b, last_a)
            m.d.sync += [
                self.place.eq(Mux(operand_end, following, self.place - 1)),
                self.first_digit.eq(operand_end),
            ]

    def _taps(
        self,
        m: Module,
        operand_end: Value,
        add: Value,
        pools: Value,
        one_digit: Value,
    ) -> tuple[Value, Value, Value]:
        """Count taps: the starting instruction has one, this has one, the next step is the last.

        What is no pool has one tap, so that nothing that comes later asks which it is. Of the
        instruction that starts: `pools`, it is one, and `one_digit`, what comes after a tap or an
        operand has one.
        """
        kernel_y, kernel_x = self._get("kernel_y"), self._get("kernel_x")
        ky, kx = Countdown(m, len(kernel_y), "ky"), Countdown(m, len(kernel_x), "kx")
        one, one_x = Signal(name="one"), Signal(name="one_x")
        follows_one: Value = one_digit
        is_one = Signal()
        m.d.sync += is_one.eq(self.counts[0])
        if self._accelerator.activation_bits < RESULT_BITS:
            follows_one = Signal(name="follows_one")
            with m.If(self.load):
                m.d.sync += follows_one.eq(one_digit)
        before_end = Signal()  # the digit before the last
        next_is_last = Signal()
        m.d.comb += [
            before_end.eq(self.place == 1),
            next_is_last.eq(
                Mux(
                    operand_end,
                    follows_one & Mux(kx.last, one_x & ky.last_next, kx.last_next & ky.last),
                    before_end & kx.last & ky.last & (self.second | ~add),
                )
            ),
        ]
        with m.If(self.load):
            for taps, kernel in ((ky, kernel_y), (kx, kernel_x)):
                taps.load(kernel)
                with m.If(~pools):
                    taps.load(Const(1, len(kernel)))
            m.d.sync += [one.eq(is_one), one_x.eq(~pools | (kernel_x == 1))]
        with m.Elif(self.result_end):
            ky.restart()
            kx.restart()
        with m.Elif(self.step & operand_end):
            with m.If(~kx.last):
                kx.step()
            with m.Else():
                kx.restart()
                ky.step()
        return is_one, one, next_is_last

    def _pace(
        self, m: Module, last: Value, starts_one: Value, one: Value, next_is_last: Value
    ) -> Value:
        """Step through the taps of a result, then idle; whether the next cycle ends a result.

        Everything moves on with the end of a result, so that it is a register. What `start` adds,
        where it comes, stands apart from the rest: it comes late.
        """
        ends = Signal()
        m.d.sync += self.result_end.eq(ends | (self.start & starts_one))
        none = Signal()
        waits = Signal()
        idle = self._get("idle")
        left = Countdown(m, len(idle), "idle")
        with m.If(self.load):
            left.keep(idle)
            m.d.sync += none.eq(idle == 0)
        with m.If(~self.busy):
            left.begin(idle)
            m.d.sync += [self.step.eq(self.start), waits.eq(0)]
        with m.Elif(self.result_end):
            left.restart()
            m.d.comb += ends.eq(none & ~last & one)
            m.d.sync += [self.step.eq(none & ~last), waits.eq(~none & ~last)]
        with m.Elif(waits):
            left.step()
            m.d.comb += ends.eq(left.last & one)
            m.d.sync += [self.step.eq(left.last), waits.eq(~left.last)]
        with m.Elif(self.step):
            m.d.comb += ends.eq(next_is_last)
        return ends

    def _chunks(self, m: Module, ends: Value, last: Signal) -> Value:
        """Count positions and chunks; a register says whether a result is the last of its plane."""
        given, count, chunk = self._get("positions"), self._accelerator.word_chunks, self.lane_chunk
        positions, chunks = Countdown(m, len(given), "positions"), Countdown(m, 16, "chunks")
        one_position = Signal()
        plane_end = Signal()
        last_chunk = chunk == count - 1
        next_is_last = chunk == count - 2 if count > 1 else Const(1, 1)
        ends_chunk = Signal()  # the result of the next cycle is the last of its chunk
        starts_one = Signal()  # the instruction that starts has one position
        one_of_one = Signal()  # and one step a result
        m.d.sync += [starts_one.eq(self.counts[1]), one_of_one.eq(self.counts[:2].all())]
        m.d.comb += [ends_chunk.eq(positions.last), last.eq(self.chunk_end & chunks.last)]
        m.d.sync += self.chunk_end.eq((ends & ends_chunk) | (self.start & one_of_one))
        with m.If(self.chunk_end):
            m.d.comb += ends_chunk.eq(one_position)
        with m.Elif(self.result_end):
            m.d.comb += ends_chunk.eq(positions.last_next)
        with m.If(self.load):
            positions.load(given)
            chunks.load(self._get("chunks"))
            m.d.sync += [
                self.group.eq(0),
                chunk.eq(self._get("chunk")),
                one_position.eq(starts_one),
                plane_end.eq(starts_one & (self._get("chunk") == count - 1)),
            ]
        with m.Elif(self.chunk_end):
            positions.restart()
            chunks.step()
            m.d.sync += [
                self.group.eq(self.group + 1),
                chunk.eq(Mux(last_chunk, 0, chunk + 1)),
                plane_end.eq(one_position & next_is_last),
            ]
        with m.Elif(self.result_end):
            positions.step()
            m.d.sync += plane_end.eq(positions.last_next & last_chunk)
        return plane_end


def counts(instruction: Value, accelerator: Accelerator) -> Value:
    """What stands beside an instruction: one step a result, one position, whether it is a LOOKUP.

    The start waits for them, and what comes out of the queue is late. Of several digits, also their
    logarithm in a tap or in operand a, and whether what follows a tap or an operand has one: an
    address is added up behind them.
    """
    pools = is_opcode(instruction, *POOLS)
    several = adds = is_opcode(instruction, Opcode.ADD)
    of_digits: Value = Const(0, 0)
    if accelerator.activation_bits < RESULT_BITS:

        def get(name: str) -> Value:
            return field(instruction, Unit.VECTOR, name, absent=0)

        digits = get("digits")
        digits_a = Mux(adds, get("digits_a"), digits)
        # The operand that follows the first is b; what follows a tap is one of the same digits.
        of_digits = Cat(digits_a, Mux(adds, get("digits_b"), digits) == 0)
        several = several | (digits != 0)
    sides = (field(instruction, Unit.VECTOR, f"kernel_{axis}") == 1 for axis in "yx")
    one_step = ~several & (~pools | Cat(*sides).all())
    one_position = field(instruction, Unit.VECTOR, "positions") == 1
    return Cat(one_step, one_position, is_opcode(instruction, Opcode.LOOKUP), of_digits)


def _following(digits: Value) -> Value:
    """Digits behind the first, out of a count's logarithm."""
    return Cat(digits.any(), digits[1])
