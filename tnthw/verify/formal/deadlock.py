"""The waits of a compiled program: in no order of events does the machine come to a stop.

This is a model of sequencer, queues and start rule, not their RTL: units take any time they like,
the counts of what is dispatched, started and completed are all its state. The instructions are
those of the image that the compiler wrote, read as the sequencer reads it.
"""

from __future__ import annotations

import dataclasses

import numpy as np
from amaranth import Cat, Const, Module, Signal, Value

from tnthw.compiler.compile import compile_graph
from tnthw.ir.build import Builder
from tnthw.ir.rescale import fit, fit_add
from tnthw.machine.isa import Fetch
from tnthw.machine.presets import preset
from tnthw.machine.units import Unit
from tnthw.program.decode import Stream, read_stream
from tnthw.verify.formal.proof import Proof, Property, Reach, reached, require

MACHINE = dataclasses.replace(preset("t8x8"), name="queues", queue_depth=2, page_instructions=8)


def network_stream() -> Stream:
    """A network with a residual, a pool and a linear layer, compiled: a hundred instructions.

    Every unit waits for both of the others in it.
    """
    random = np.random.default_rng(11)

    def trits(*shape: int) -> np.ndarray:
        return random.integers(-1, 2, shape).astype(np.int8)

    build = Builder("waits")
    x = build.input((3, 6, 6))
    factors = fit(np.full(8, 0.05), np.zeros(8), 3)
    stem = build.rescale(build.accumulate(x, trits(8, 3, 3, 3), padding=1), factors)
    branch = build.rescale(build.accumulate(stem, trits(8, 8, 3, 3), padding=1), factors)
    joined = build.add(stem, branch, fit_add(0.5, 0.5, 0.0, 3))
    pooled = build.max_pool(joined, kernel=2, stride=2)
    flat = build.reshape(pooled, (8 * 3 * 3,))
    build.output(build.accumulate(flat, trits(4, 72)))
    return read_stream(compile_graph(build.finish(), MACHINE))


class Waits(Property):
    """Dispatch, start and completion, each whenever its own conditions allow it.

    Each instruction has a bit that says that it was dispatched, one that it was started and one
    that it is done, so that what an instruction waits for is one bit of another one.
    """

    def __init__(self, stream: Stream) -> None:
        super().__init__()
        self._stream = stream.instructions
        per_page = MACHINE.page_instructions
        self._pages = [entry // per_page if entry >= 0 else 0 for entry in stream.entries]
        self._of_unit = {
            unit: [i for i, instruction in enumerate(self._stream) if instruction.unit is unit]
            for unit in Unit
        }

    def state(self, m: Module) -> None:
        """The three steps, what holds after each of them, and that there always is a next."""
        total = len(self._stream)
        sent = Signal(total, init=1)  # the fetch that boots is in its queue
        started, done = Signal(total), Signal(total)
        fetches = [i for i, each in enumerate(self._stream) if isinstance(each, Fetch)]
        can: list[list[Value]] = [[], [], []]
        for i, instruction in enumerate(self._stream):
            mine = self._of_unit[instruction.unit]
            place = mine.index(i)
            # Dispatch, in order: the page is there, and the unit's queue has room.
            dispatched = ~sent[i]
            if i:
                full_before = place - MACHINE.queue_depth
                dispatched = dispatched & sent[i - 1] & done[fetches[self._pages[i]]]
                if full_before >= 0:
                    dispatched = dispatched & started[mine[full_before]]
            # Start: the unit is free, and as many of the others are done as are waited for.
            begins = sent[i] & ~started[i]
            if place:
                begins = begins & done[mine[place - 1]]
                require(m, f"free_{i}", ~started[i] | done[mine[place - 1]])
            for wait, other in zip(instruction.waits, instruction.unit.others, strict=True):
                theirs = self._of_unit[other]
                if wait > len(theirs):
                    begins = Const(0, 1)
                elif wait:
                    begins = begins & done[theirs[wait - 1]]
            for steps, step in zip(can, (dispatched, begins, started[i] & ~done[i]), strict=True):
                steps.append(step)
        happens = [Cat(*steps) & self.anything(total, f"step_{n}") for n, steps in enumerate(can)]
        for bits, now in zip((sent, started, done), happens, strict=True):
            m.d.sync += bits.eq(bits | now)
        require(m, "one_after_another", ((sent + 1) & sent)[:total] == 0)
        require(m, "dispatched_first", (started & ~sent) == 0)
        require(m, "started_first", (done & ~started) == 0)
        moves = Cat(*[step for steps in can for step in steps])
        require(m, "always_goes_on", moves.any() | done.all())
        waits = ~sent.all() & ~Cat(*can[0], *can[1]).any()
        running = started & ~done
        reached(m, "only_one_can_go_on", waits & ((running & (running - 1)[:total]) == 0))
        every = [Cat(*[running[i] for i in mine]).any() for mine in self._of_unit.values()]
        reached(m, "all_run", Cat(*every).all())


def proofs() -> list[Proof]:
    """Of one program."""
    return [
        Proof(
            name="deadlock",
            claim="no order in which units finish stops a compiled program (a model; its waits and "
            "pages are the image's, queues of two)",
            unit="tnthw.program.assemble",
            build=lambda: Waits(network_stream()),
            reach=Reach.ALWAYS,
            depth=2,
            cover_depth=60,
            fault=(
                "len(completions) - 1)], before[rows] - certainly",
                "len(completions) - 1)] + 1, before[rows] - certainly",
            ),
        )
    ]
