"""A plan's words never overlap while both are alive, and lie inside the buffer."""

from __future__ import annotations

from itertools import combinations

from tests.compiler.tight import cases
from tnthw.compiler.buffer.locations import (
    BufferPlan,
    ConvPlan,
    InPlace,
    Location,
    Resident,
    Rolling,
    StepPlan,
    Tiled,
    VectorPlan,
)
from tnthw.compiler.buffer.plan import plan_buffer
from tnthw.compiler.input_rows import input_rows
from tnthw.compiler.mapping import Mapping
from tnthw.compiler.options import CompilerOptions
from tnthw.compiler.steps import ConvStep, Step, Tensor
from tnthw.errors import Unmet
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import preset
from tnthw.networks.builtin import builtin
from tnthw.program.layout import planes_of

Span = tuple[str, int, int, int, int]
"""What lies there, its first and last + 1 word, and the first and last step it must not move in."""


def operands(step: Step, plan: StepPlan) -> list[tuple[Tensor, Location]]:
    """Every tensor of a step with its place, the output last."""
    places: tuple[Location, ...]
    if isinstance(plan, VectorPlan):
        places = plan.sources
    elif plan.addition is None:
        places = (plan.source,)
    else:
        places = (plan.source, plan.addition.operand)
    return [*zip(step.sources, places, strict=True), (step.output, plan.output)]


def leader(steps: tuple[Step, ...], plan: BufferPlan, index: int) -> int:
    """The first step that runs at the same time."""
    first = index
    while isinstance(plan.steps[first], VectorPlan) and plan.steps[first].interleaved:  # type: ignore[union-attr]
        first -= 1
    return first


def spans(mapping: Mapping, machine: Accelerator) -> list[Span]:
    steps, plan = mapping.network.steps, mapping.plan
    resident: dict[str, list[int]] = {}
    found: list[Span] = []
    for i, (step, mine) in enumerate(zip(steps, plan.steps, strict=True)):
        first = leader(steps, plan, i)
        for role, (tensor, place) in enumerate(operands(step, mine)):
            planes = planes_of(tensor.shape[0], machine)
            if isinstance(place, Resident):
                words = planes * tensor.shape[1] * tensor.shape[2]
                known = resident.setdefault(tensor.name, [place.base, place.base + words, first, i])
                assert known[0] == place.base  # it does not move
                known[3] = i
                continue
            is_output = role == len(operands(step, mine)) - 1
            if isinstance(place, Rolling):
                if is_output:
                    start = place.slots[0] - place.halo * tensor.shape[2]
                    end = start + planes * place.plane_words
                    found.append((f"{tensor.name} rolling", start, end, i, i + 1))
                continue
            if is_output and isinstance(mine, ConvPlan) and isinstance(mine.addition, InPlace):
                continue  # its slots are those of the operand
            for number, base in enumerate(place.slots):
                end = base + planes * place.plane_words
                found.append((f"{tensor.name} {role} slot {number}", base, end, first, i))
        if isinstance(mine, ConvPlan) and isinstance(mine.addition, InPlace):
            assert isinstance(step, ConvStep)
            words = max(1, machine.group_channels // machine.word_channels) * machine.pixels
            for base in mine.addition.scratch:
                found.append((f"{step.layer} scratch", base, base + words, first, i))
    return found + [(name, *span) for name, span in resident.items()]  # type: ignore[misc]


def shared(mapping: Mapping) -> set[frozenset[str]]:
    """Pairs of a sum and the operand that it overwrites."""
    pairs: set[frozenset[str]] = set()
    for step, plan in zip(mapping.network.steps, mapping.plan.steps, strict=True):
        if isinstance(plan, ConvPlan) and isinstance(plan.addition, InPlace):
            assert isinstance(step, ConvStep)
            assert step.residual is not None
            pairs.add(frozenset({step.residual.operand.name, step.output.name}))
    return pairs


def chained(pairs: set[frozenset[str]], a: str, b: str) -> bool:
    """Whether sums over sums lead from one tensor to the other."""
    reached = {a}
    while more := {n for pair in pairs if pair & reached for n in pair} - reached:
        reached |= more
    return b in reached


def test_what_is_alive_at_the_same_time_never_overlaps() -> None:
    compared = 0
    for graph, machine, mapping in cases(100, 180):
        pairs = shared(mapping)
        for a, b in combinations(spans(mapping, machine), 2):
            assert 0 <= a[1] < a[2] <= machine.activation_words
            if a[3] <= b[4] and b[3] <= a[4] and not chained(pairs, a[0], b[0]):
                assert a[2] <= b[1] or b[2] <= a[1], (graph.name, a, b)
                compared += 1
    assert compared > 500


def test_a_sum_in_place_lies_where_its_operand_lies_and_nobody_reads_that_later() -> None:
    seen = 0
    for _, _, mapping in cases(0, 80):
        steps = mapping.network.steps
        for i, (step, plan) in enumerate(zip(steps, mapping.plan.steps, strict=True)):
            if isinstance(plan, ConvPlan) and isinstance(plan.addition, InPlace):
                assert isinstance(step, ConvStep)
                assert step.residual is not None
                assert plan.output == plan.addition.operand
                assert step.residual.operand is not step.source
                if isinstance(plan.output, Resident):
                    assert all(
                        step.residual.operand not in later.sources for later in steps[i + 1 :]
                    )
                seen += 1
    assert seen


def test_row_tiles_cover_every_row_once_and_slots_hold_them_with_their_halo() -> None:
    for _, _, mapping in cases(0, 60):
        for step, plan in zip(mapping.network.steps, mapping.plan.steps, strict=True):
            rows = [row for tile in plan.tiles for row in range(*tile)]
            assert rows == list(range(step.output.shape[1]))
            places = operands(step, plan)
            for role, (tensor, place) in enumerate(places):
                if not isinstance(place, Tiled):
                    continue
                assert len(place.slots) == (2 if len(plan.tiles) > 1 else len(place.slots))
                for tile in plan.tiles:
                    if tile[0] < tile[1]:
                        low, high = input_rows(step, *tile) if role == 0 else tile
                        assert (high - low) * tensor.shape[2] <= place.plane_words


def test_a_network_that_fits_stays_on_the_chip_but_for_its_ends() -> None:
    from tnthw.compiler.mapping import map_graph, prepare

    mapping = map_graph(prepare(builtin("resnet8")), preset("t32x32"))
    assert mapping.plan.in_memory == {mapping.network.source.name, mapping.network.result.name}


def test_too_little_room_is_reported_with_the_words_needed() -> None:
    from dataclasses import replace

    from tnthw.compiler.mapping import prepare
    from tnthw.compiler.select import select

    network = select(prepare(builtin("resnet8")))
    machine = replace(preset("t8x8"), activation_banks=1, activation_bank_words=2)
    unmet = plan_buffer(network, machine, CompilerOptions())
    assert isinstance(unmet, Unmet)
    assert unmet.bound == 2
    assert unmet.demand > 2
    assert unmet.unit == "words of 8 activations"
