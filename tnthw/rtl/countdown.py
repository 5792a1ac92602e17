"""Counters that tell their last step from a register."""

from __future__ import annotations

from amaranth import Module, Signal, Value, signed


class Countdown:
    """Counts the steps of something that has at least one.

    It holds two less than the steps that are left, so that `last`, the current step is the last, is
    a sign bit and no comparison, like `one`, that there is only one; `last_next`, what a step makes
    of `last`, is a register of its own: the sign of the count after a step would be a carry chain
    in front of whatever waits for it. A method is a statement of `m`, to be called within its
    conditions;
    `restart` counts the steps of the last `load` once more. Without a `load` it counts nothing that
    means anything: there is no reset.

    Parameters
    ----------
    bits: width of the number of steps.

    Attributes
    ----------
    left, whole: two less than the steps that are left, and than all of them.
    """

    def __init__(self, m: Module, bits: int, name: str) -> None:
        self._m = m
        self.left = Signal(signed(bits + 1), name=f"{name}_left", reset_less=True)
        self.whole = Signal(signed(bits + 1), name=f"{name}_whole", reset_less=True)
        self.last: Value = self.left[-1]
        self._bits = bits
        self._few = Signal(name=f"{name}_last_next", reset_less=True)
        self._all_few = Signal(name=f"{name}_few", reset_less=True)
        self.last_next: Value = self._few
        self.one: Value = self.whole[-1]

    def load(self, steps: Value) -> None:
        """Begin `steps` steps."""
        self.begin(steps)
        self.keep(steps)

    def begin(self, steps: Value) -> None:
        """Begin `steps` steps, of which `restart` knows nothing."""
        self._m.d.sync += [self.left.eq(steps - 2), self._few.eq(self._at_most_two(steps))]

    def keep(self, steps: Value) -> None:
        """`restart` begins `steps` steps from now on."""
        self._m.d.sync += [self.whole.eq(steps - 2), self._all_few.eq(self._at_most_two(steps))]

    def restart(self) -> None:
        """Begin all the steps again."""
        self._m.d.sync += [self.left.eq(self.whole), self._few.eq(self._all_few)]

    def step(self) -> None:
        """One step less."""
        # 1 or less, which is 3 steps or less that are left.
        few = self.last | ~self.left[1:-1].any()
        self._m.d.sync += [self.left.eq(self.left - 1), self._few.eq(few)]

    def _at_most_two(self, steps: Value) -> Value:
        given = steps[: self._bits]
        return ~(given[2:].any() | given[:2].all())
