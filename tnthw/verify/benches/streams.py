"""Drivers, monitors and checkers for valid/ready streams in cocotb, with back-pressure."""

from __future__ import annotations

import random
from collections import Counter, deque
from collections.abc import Callable
from typing import Any

import cocotb
from cocotb.triggers import RisingEdge


class StreamSource:
    """Drive a stream into the design; idles in a random `idle` share of the cycles.

    A beat that is shown stays until it is taken.
    """

    def __init__(self, dut: Any, name: str, rng: random.Random, idle: float = 0.0) -> None:
        self._clock = dut.clk
        self._valid = getattr(dut, f"{name}__valid")
        self._ready = getattr(dut, f"{name}__ready")
        self._payload = getattr(dut, f"{name}__payload")
        self._rng, self._idle = rng, idle
        self.queue: deque[int] = deque()
        self._valid.value = 0
        cocotb.start_soon(self._run())

    async def _run(self) -> None:
        shown = False
        while True:
            await RisingEdge(self._clock)
            if shown and not int(self._ready.value):
                continue
            shown = bool(self.queue) and self._rng.random() >= self._idle
            self._valid.value = int(shown)
            if shown:
                self._payload.value = self.queue.popleft()


class StreamSink:
    """Drive the `ready` of a stream out of the design, low in a random `stall` share of cycles."""

    def __init__(self, dut: Any, name: str, rng: random.Random, stall: float = 0.0) -> None:
        self._clock = dut.clk
        self._ready = getattr(dut, f"{name}__ready")
        self._rng, self._stall = rng, stall
        self._ready.value = 0
        cocotb.start_soon(self._run())

    async def _run(self) -> None:
        while True:
            await RisingEdge(self._clock)
            self._ready.value = int(self._rng.random() >= self._stall)


class Monitor:
    """Call `seen` with the values of `signals` in every cycle in which all of `when` are high."""

    def __init__(
        self,
        clock: Any,
        when: list[Any],
        signals: list[Any],
        seen: Callable[[tuple[int, ...]], None],
    ) -> None:
        self._clock, self._when, self._signals, self._seen = clock, when, signals, seen
        cocotb.start_soon(self._run())

    async def _run(self) -> None:
        while True:
            await RisingEdge(self._clock)
            if all(int(signal.value) for signal in self._when):
                self._seen(tuple(int(signal.value) for signal in self._signals))


class InOrderChecker:
    """Compare what a model expects with what a monitor observes, in order."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._expected: deque[Any] = deque()
        self.compared = 0

    def expect(self, value: Any) -> None:
        """Add what must come next."""
        self._expected.append(value)

    def observe(self, value: Any) -> None:
        """Take what came; it must be what the model expects."""
        assert self._expected, f"{self._name}: {value} came, nothing was expected"
        expected = self._expected.popleft()
        assert value == expected, (
            f"{self._name}, number {self.compared}: {value}, expected {expected}"
        )
        self.compared += 1

    def finish(self) -> None:
        """End of the test: something was compared and nothing is missing."""
        assert self.compared, f"{self._name}: nothing was compared"
        assert not self._expected, f"{self._name}: {len(self._expected)} values never came"


class Coverage(Counter[str]):
    """Counts of the situations that stimuli brought about."""

    def require(self, *names: str) -> None:
        """Fail when one of the situations never came about."""
        missing = [name for name in names if not self[name]]
        assert not missing, f"stimuli never covered: {', '.join(missing)}; they did {dict(self)}"
