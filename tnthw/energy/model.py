"""Energy of a run: counted events times the figures of a technology."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tnthw.energy.array import finish_step, operation, tap
from tnthw.energy.curves import Figure, Tag
from tnthw.energy.logic import Logic, logic_events
from tnthw.energy.power import memory_idle_uw, memory_leakage_uw
from tnthw.energy.technology import Technology, adder
from tnthw.machine.accelerator import FUNCTION_ROW, INSTRUCTION_BYTES, Accelerator
from tnthw.machine.buffers import buffers
from tnthw.machine.weight_format import WeightFormat

LEFT_OUT: tuple[str, ...] = (
    "registers and pipeline",
    "clock tree",
    "leakage",
    "idle cycles",
    "control and sequencing",
    "wires between units",
    "residual toggling of gated lanes",
    "memory controller",
    "the host's own work",
)
"""What a technology without gates has no figures for; named beside every total."""

BY_GATES = (
    "registers and pipeline",
    "clock tree",
    "leakage",
    "idle cycles",
    "control and sequencing",
    "residual toggling of gated lanes",
)
"""What of it a technology with gates has."""

TRIT_DECODE_BITS = 10
"""Width of the addition that decodes one trit of a trit5 byte: 3 q = q + 2 q for an 8-bit q."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """Energy of one part of the machine.

    Attributes
    ----------
    name: the part, as in the tables of a report.
    count: events (bits for memories).
    each_pj: energy of one event; None where the technology has no figure.
    each_low_pj, each_high_pj: what it lies between; the figure itself where nothing is known of it.
    basis: source and formula of that figure.
    estimate: True where the source does not print the figure itself.
    tag: how well it is known.
    """

    name: str
    count: int
    each_pj: float | None
    each_low_pj: float | None
    each_high_pj: float | None
    basis: str
    estimate: bool
    tag: Tag | None

    @property
    def energy_pj(self) -> float | None:
        """Energy in picojoules; None where there were events and there is no figure for them."""
        return self._of(self.each_pj)

    @property
    def low_pj(self) -> float | None:
        """Least energy in picojoules."""
        return self._of(self.each_low_pj)

    @property
    def high_pj(self) -> float | None:
        """Most energy in picojoules."""
        return self._of(self.each_high_pj)

    def _of(self, each_pj: float | None) -> float | None:
        if each_pj is None:
            return None if self.count else 0.0
        return self.count * each_pj


@dataclass(frozen=True, slots=True, kw_only=True)
class Energy:
    """Energy of one run, by component.

    Attributes
    ----------
    technology: name of the technology.
    components: parts of the machine, in a fixed order.
    left_out: what the total does not contain, in words.
    """

    technology: str
    components: tuple[Component, ...]
    left_out: tuple[str, ...]

    @property
    def total_pj(self) -> float | None:
        """Sum over the components, in picojoules; None where one that had events has no figure."""
        return None if self.unknown else self.known_pj

    @property
    def low_pj(self) -> float | None:
        """Least sum, every component at its least; None as `total_pj`."""
        return None if self.unknown else math.fsum(c.low_pj or 0.0 for c in self.components)

    @property
    def high_pj(self) -> float | None:
        """Most, every component at its most; None as `total_pj`."""
        return None if self.unknown else math.fsum(c.high_pj or 0.0 for c in self.components)

    @property
    def known_pj(self) -> float:
        """Sum over the components that have a figure, in picojoules: no total, but a part of it."""
        return math.fsum(c.energy_pj or 0.0 for c in self.components)

    @property
    def unknown(self) -> tuple[str, ...]:
        """Components that had events and have no figure."""
        return tuple(c.name for c in self.components if c.energy_pj is None)

    def microjoules(self) -> dict[str, float | None]:
        """Total first, then each component, in microjoules; the keys have no blanks."""
        parts = {c.name.replace(" ", "_"): microjoules(c.energy_pj) for c in self.components}
        return {"total": microjoules(self.total_pj), **parts}


def microjoules(picojoules: float | None) -> float | None:
    """The same energy in microjoules; None stays None."""
    return None if picojoules is None else picojoules * 1e-6


def energy(
    events: Mapping[str, int],
    machine: Accelerator,
    technology: Technology,
    *,
    cycles: int | None = None,
) -> Energy:
    """Compute the energy of a run.

    Parameters
    ----------
    events: totals by name (`tnthw.machine.events.EVENTS`).  On a full-precision twin `adds` counts
        multiply-accumulates.
    machine: the machine that ran.
    technology: figures for one event.
    cycles: that it took.  They may be left out where nothing of the technology runs with time.

    Raises
    ------
    ValueError: it has a clock, leakage or idle power, and there are no cycles.
    """
    if cycles is None and runs_with_time(technology):
        raise ValueError(f"{technology.name} has power that runs with time: give the cycles")
    components: list[Component] = []
    unknown: list[str] = []
    logic = _logic(machine, technology)
    counted = _components(events, machine, technology, logic, cycles or 0)
    for name, count, figure in (*counted, *_with_time(cycles or 0, machine, technology, logic)):
        if figure is None:
            unknown.append(f"{name}: {_without(name, machine, technology)}")
        components.append(
            Component(
                name=name,
                count=count,
                each_pj=figure.value if figure else None,
                each_low_pj=figure.low if figure else None,
                each_high_pj=figure.high if figure else None,
                basis=figure.basis if figure else "none",
                estimate=figure.estimate if figure else False,
                tag=figure.tag if figure else None,
            )
        )
    return Energy(
        technology=technology.name,
        components=tuple(components),
        left_out=(*unknown, *_left_out(technology)),
    )


def runs_with_time(technology: Technology) -> bool:
    """True where a run takes more the longer it is: clock, leakage, a memory that is on."""
    return any(
        each is not None for each in (technology.gates, technology.memories, technology.dram_kind)
    )


def _left_out(technology: Technology) -> tuple[str, ...]:
    if technology.gates is not None:
        return tuple(text for text in LEFT_OUT if text not in BY_GATES)
    if technology.memories is None:
        return LEFT_OUT
    return tuple("leakage of the logic" if text == "leakage" else text for text in LEFT_OUT)


def _logic(machine: Accelerator, technology: Technology) -> Logic | None:
    gates = technology.gates
    return None if gates is None else Logic(machine, gates, technology.name)


def _with_time(
    cycles: int, machine: Accelerator, technology: Technology, logic: Logic | None
) -> Iterator[tuple[str, int, Figure | None]]:
    """What a cycle costs whatever is done in it."""
    period_us = 1 / machine.clock_mhz
    if logic is not None:
        known = logic.refusal() is None
        yield "clock", cycles, logic.clock() if known else None
        yield "leakage", cycles, logic.leakage().times(period_us) if known else None
    if technology.memories is not None:
        power = memory_leakage_uw(machine, technology.memories)
        yield "memory leakage", cycles, None if power is None else power.times(period_us)
    if technology.dram_kind is not None:
        power = memory_idle_uw(machine, technology.dram_kind)
        yield "memory idle", cycles, None if power is None else power.times(period_us)


def _without(name: str, machine: Accelerator, technology: Technology) -> str:
    """Say why a component has no figure."""
    logic = _logic(machine, technology)
    if logic is not None and name in ("logic", "clock", "leakage"):
        return logic.refusal() or "none"
    memories = buffers(machine)
    buffer = {
        "accumulator": memories.accumulators,
        "activation": memories.activations,
        "weight": memories.weights,
        "bias": memories.bias,
        "steps": memories.steps,
        "function": memories.functions,
        "instruction": memories.pages,
    }.get(name.partition(" ")[0])
    refused = None
    if buffer is not None and technology.memories is not None:
        refused = technology.memories.refusal(buffer)
    return refused or f"{technology.name} has no figure for it"


def _components(
    events: Mapping[str, int],
    machine: Accelerator,
    technology: Technology,
    logic: Logic | None,
    cycles: int,
) -> Iterator[tuple[str, int, Figure | None]]:
    """Name, number of events and figure for one event, for every part of the machine."""
    read, write = technology.read_bit, technology.write_bit
    memories = buffers(machine)
    channels, beat_bits = machine.rescale_channels, 8 * machine.memory_bytes_per_cycle

    if logic is None:
        yield from _operators(events, machine, technology)
    elif logic.refusal() is not None:
        yield "logic", cycles, None
    else:
        yield from logic_events(logic, events, cycles)

    accumulator_bits = machine.columns * machine.accumulator_bits
    accumulated = events["accumulator_writes"] * accumulator_bits
    yield "accumulator write", accumulated, write(memories.accumulators)
    drained = events["drain_reads"] * channels * machine.accumulator_bits
    yield "accumulator read", accumulated + drained, read(memories.accumulators)

    word_bits = machine.lanes * machine.activation_bits
    words_read = events["array_reads"] + events["vector_reads"] + events["store_words"]
    yield "activation read", words_read * word_bits, read(memories.activations)
    written = events["load_words"] * word_bits
    written += events["vector_writes"] * channels * machine.activation_bits
    yield "activation write", written, write(memories.activations)

    weight_bits = 8 * machine.weight_row_bytes
    yield "weight read", events["weight_rows"] * weight_bits, read(memories.weights)
    yield "weight write", events["weight_fill_rows"] * weight_bits, write(memories.weights)

    yield "bias read", events["bias_reads"] * memories.bias.width_bits, read(memories.bias)
    yield "bias write", events["bias_fill_rows"] * memories.bias.width_bits, write(memories.bias)
    width = memories.steps.width_bits
    stepped = events["finish_passes"] - events["threshold_passes"]
    yield "steps read", stepped * width, read(memories.steps)
    yield "steps write", events["steps_fill_rows"] * width, write(memories.steps)
    looked_up = events["function_reads"] * 8 * machine.function_ports
    filled = events["function_fill_rows"] * 8 * FUNCTION_ROW * machine.function_ports
    functions = memories.functions
    yield "function read", looked_up, None if functions is None else read(functions)
    yield "function write", filled, None if functions is None else write(functions)

    width = memories.pages.width_bits
    yield "instruction read", events["instructions"] * width, read(memories.pages)
    stored = events["fetch_beats"] * beat_bits * width // (8 * INSTRUCTION_BYTES)
    yield "instruction write", stored, write(memories.pages)

    yield "memory read", events["memory_read_beats"] * beat_bits, technology.dram_read()
    yield "memory write", events["memory_write_beats"] * beat_bits, technology.dram_write()


def _operators(
    events: Mapping[str, int], machine: Accelerator, technology: Technology
) -> Iterator[tuple[str, int, Figure | None]]:
    """What computes, by the operators of a source: nothing of the registers around them."""
    channels = machine.rescale_channels
    yield "array", events["adds"], operation(machine, technology)
    yield "trit decode", *_decode(events, machine, technology)
    # A pass does all its slots; of one that compares with a threshold only the first works.
    compared = events["threshold_passes"]
    stepped = events["finish_passes"] - compared
    steps = stepped * machine.finish_slots + compared
    if machine.weight_format.floating:
        steps = events["bias_reads"]  # one a result
    yield "finish", steps * channels, finish_step(machine, technology)
    yield "max pool", events["max_pool_taps"] * channels, tap(machine, technology)
    yield "sum pool", events["sum_pool_taps"] * channels, tap(machine, technology)


def _decode(
    events: Mapping[str, int], machine: Accelerator, technology: Technology
) -> tuple[int, Figure | None]:
    """Trits decoded and the energy of one: an addition for trit5, wires otherwise."""
    if machine.weight_format is WeightFormat.TRIT5:
        trits = events["weight_rows"] * machine.weights_per_row
        return trits, adder(technology.int_add, TRIT_DECODE_BITS)
    return 0, Figure(value=0.0, basis="the stored code is the control of the lane", estimate=False)
