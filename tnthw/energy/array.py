"""What one operation of the array costs, in energy and in area, in every precision."""

from __future__ import annotations

from dataclasses import replace

from tnthw.energy.curves import Figure, mean
from tnthw.energy.logic import Logic
from tnthw.energy.technology import Areas, Technology, adder, floating, multiplier
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.weight_format import WeightFormat

TRIT_BITS = 2
"""Width that a trit counts as where a source has only whole multiply-accumulate units."""

Operators = Technology | Areas
"""Energies and areas have the same tables, so one rule serves both."""


def operation(machine: Accelerator, operators: Operators) -> Figure | None:
    """Figure of one multiply-accumulate of the array, or of one addition at a non-zero trit.

    An L-lane column has L adders: L - 1 in its tree and the accumulator's.  An operation is charged
    their mean, and the cell in front of them:

    * trit: an XOR and an AND, charged as an adder of the operand's width (an upper bound; QKeras
      counts a ternary "multiplier" the same way); operands have a bit more than activations, so
      that signed and unsigned ones are one kind of number;
    * int8 and int4: a multiplier of activation by weight, of sqrt(a * b) bits, and a tree over its
      products, whose a + b bits hold both kinds;
    * floats: a multiplier and a tree of the format, and an fp32 accumulator.

    Where the technology has whole multiply-accumulate units only, an a x b bit operation is a
    unit of sqrt(a * b) bits.

    Returns
    -------
    Figure, in pJ for a `Technology` and in um2 for its `Areas`; None if the source has none.
    """
    weight = machine.weight_format
    if operators.int_add is None and operators.mac is not None:
        if weight.floating:
            return None
        weight_bits = TRIT_BITS if weight.ternary else weight.bits
        return multiplier(operators.mac, (weight_bits * machine.activation_bits) ** 0.5)
    cell: Figure | None
    if weight.ternary:
        cell = adder(operators.int_add, _operand_bits(machine))
    elif not weight.floating:
        bits = (machine.activation_bits * weight.bits) ** 0.5
        cell = multiplier(operators.int_multiply, bits)
    else:
        cell = floating(operators.float_multiply, weight)
    adders = _column_adders(machine, operators)
    return None if cell is None or adders is None else cell + adders


def finish_step(machine: Accelerator, operators: Operators) -> Figure | None:
    """Figure of a step of the finish unit in one channel: an addition of `finish_bits` bits.

    Floats have no steps: for them it is the multiplication and addition that finish one result.
    """
    weight = machine.weight_format
    if weight.floating:
        product = floating(operators.float_multiply, weight)
        total = floating(operators.float_add, weight)
        return None if product is None or total is None else product + total
    return adder(operators.int_add, machine.finish_bits)


def tap(machine: Accelerator, operators: Operators) -> Figure | None:
    """Figure of one tap of a pool in one channel: an addition or subtraction of an operand."""
    if machine.weight_format.floating:
        return floating(operators.float_add, machine.weight_format)
    return adder(operators.int_add, machine.accumulator_bits)


def array_area_um2(machine: Accelerator, technology: Technology) -> Figure | None:
    """Area of the array's operators: lane cells, trees and accumulator adders, no registers.

    Where the technology has gates it is that of the columns' cells: registers between the levels of
    the tree are among them, and of integers the accumulators' adders are not.
    """
    if technology.gates is not None:
        logic = Logic(machine, technology.gates, technology.name)
        return None if logic.refusal() is not None else logic.columns_area()
    one = operation(machine, technology.area)
    if one is None:
        return None
    return replace(one.times(machine.macs_per_cycle), estimate=True)


def tree_widths(lanes: int, bits: int) -> tuple[int, ...]:
    """Widths of the adders in a tree over `lanes` numbers of `bits` bits: one bit more a level."""
    widths: list[int] = []
    while lanes > 1:
        bits += 1
        widths += [bits] * (lanes // 2)
        lanes = -(-lanes // 2)
    return tuple(widths)


def _operand_bits(machine: Accelerator) -> int:
    """Width of what a lane adds: one bit more than the activation's, for its sign."""
    return machine.activation_bits + 1


def _column_adders(machine: Accelerator, operators: Operators) -> Figure | None:
    """Mean figure of the adders of one column."""
    weight = machine.weight_format
    if weight.floating:
        own = floating(operators.float_add, weight)
        last = floating(operators.float_add, WeightFormat.FP32)
        figures = [*[own] * (machine.lanes - 1), last]
    else:
        leaf = (
            _operand_bits(machine) if weight.ternary else machine.activation_bits + int(weight.bits)
        )
        widths = (*tree_widths(machine.lanes, leaf), machine.accumulator_bits)
        figures = [adder(operators.int_add, bits) for bits in widths]
    known = [figure for figure in figures if figure is not None]
    return mean(known) if len(known) == len(figures) else None
