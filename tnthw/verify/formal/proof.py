"""What a proof is: a design with assertions, and how far it is looked at."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from amaranth import Module, ResetSignal, Signal
from amaranth.hdl import Assert, Assume, Cover, Elaboratable, ShapeLike, Value, ValueLike


class Reach(Enum):
    """How far a proof goes."""

    ALWAYS = "every cycle"
    """By induction: in every cycle of every run."""

    ANY_STATE = "from any state"
    """`depth` cycles from whatever the registers hold: a pipeline's results depend on no more."""

    BOUNDED = "bounded"
    """`depth` cycles after the reset, and nothing is said of later ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """One proof.

    Attributes
    ----------
    name: of its target, `make formal-NAME`.
    claim: what is proven, in a sentence.
    unit: module of `tnthw` that it is about.
    build: makes the design: a `Property`.
    reach, depth: see `Reach`; of `ALWAYS` the depth is that of the induction.
    cover_depth: cycles after the reset within which every cover must be met.
    fault: a change of the unit's text that the proof must catch: what is there, and what comes.
    """

    name: str
    claim: str
    unit: str
    build: Callable[[], Property]
    reach: Reach
    depth: int
    cover_depth: int
    fault: tuple[str, str]

    @property
    def far(self) -> str:
        """How far it goes, in words."""
        match self.reach:
            case Reach.ALWAYS:
                return f"always (induction, {self.depth} cycles)"
            case Reach.ANY_STATE:
                return f"{self.depth} cycles from any state"
            case Reach.BOUNDED:
                return f"bounded: {self.depth} cycles after the reset"


class Property(Elaboratable, ABC):
    """A unit with the assertions about it.

    Attributes
    ----------
    inputs: what may be anything in every cycle, filled by `anything` while it is elaborated.
    """

    def __init__(self) -> None:
        self.inputs: list[Signal] = []

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        given(m, ~ResetSignal())  # a run begins with the registers' initial values
        self.state(m)
        return m

    @abstractmethod
    def state(self, m: Module) -> None:
        """Add the unit, what it is given, and what is claimed."""

    def anything(self, shape: ShapeLike, name: str) -> Signal:
        """A signal that may have any value in every cycle."""
        signal = Signal(shape, name=name)
        self.inputs.append(signal)
        return signal

    def constant(self, m: Module, shape: ShapeLike, name: str) -> Signal:
        """A signal that may have any value, the same in every cycle."""
        signal = self.anything(shape, name)
        started = before(m, 1, f"{name}_started")
        given(m, ~started | (signal == before(m, signal, f"{name}_before")))
        return signal


def require(m: Module, name: str, condition: ValueLike) -> None:
    """Claim that a condition holds in every cycle."""
    m.d.comb += Assert(condition, name)


def given(m: Module, condition: ValueLike) -> None:
    """Look only at runs in which a condition holds in every cycle."""
    m.d.comb += Assume(condition)


def reached(m: Module, name: str, condition: ValueLike) -> None:
    """Ask for a run in which a condition holds: else what is claimed may be of nothing."""
    m.d.comb += Cover(condition, name)


def before(m: Module, value: ValueLike, name: str, init: int = 0) -> Signal:
    """What a value was in the cycle before."""
    kept = Signal(Value.cast(value).shape(), name=name, init=init)
    m.d.sync += kept.eq(value)
    return kept
