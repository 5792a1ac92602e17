"""Area of a whole chip: its array, the logic around it and its memories, in one process."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

from tnthw.energy.areas import area_targets, find_area_model
from tnthw.energy.array import array_area_um2
from tnthw.energy.curves import Figure
from tnthw.energy.files import find_technology, technologies
from tnthw.energy.machine_areas import memories_area_um2
from tnthw.energy.scaling import SOURCE, area_scale
from tnthw.energy.technology import Technology
from tnthw.machine.accelerator import Accelerator

ARRAY = ("columns",)
"""Parts that the array's operators stand for."""

NOT_MADE = ("counters",)
"""Parts that a machine which is made leaves out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipArea:
    """Area of a chip in um2, without what a layout leaves empty.

    Attributes
    ----------
    array: operators of the array, as the technology has them.
    logic: all else but memories, by the area model of the nearest process, scaled to the node.
    memories: by CACTI.
    """

    array: Figure
    logic: Figure
    memories: Figure

    @property
    def total_um2(self) -> float:
        """Array, logic and memories."""
        return self.array.value + self.logic.value + self.memories.value


def chip_area(machine: Accelerator, technology: Technology) -> ChipArea | None:
    """Area of a machine, ternary or a twin; None where the technology has no figure for a part.

    A twin's logic is that of a ternary machine with its words and sums: its finish unit steps
    through additions as the ternary one does, or is taken to be as large.
    """
    array, memories = (
        array_area_um2(machine, technology),
        memories_area_um2(machine, technology),
    )
    logic = _logic(machine, technology)
    if array is None or memories is None or logic is None:
        return None
    return ChipArea(array=array, logic=logic, memories=memories)


@cache
def _node_nm(target: str) -> float:
    """Node of a process whose technology travels with the package."""
    return find_technology(target).node_nm


def _logic(machine: Accelerator, technology: Technology) -> Figure | None:
    nodes = {target: _node_nm(target) for target in area_targets() if target in technologies()}
    if not nodes:
        return None
    target = min(
        nodes,  # its own before another of the same node
        key=lambda name: (abs(math.log(nodes[name] / technology.node_nm)), name != technology.name),
    )
    model = find_area_model(target)
    size = math.fsum(
        model.size(machine, part, "area_um2")
        for part in model.parts
        if part not in (*ARRAY, *NOT_MADE)
    )
    factor = area_scale(nodes[target], technology.node_nm)
    return Figure(
        value=factor * size,
        basis=f"area model of {target}, x {factor:.3g} to {technology.node_nm} nm ({SOURCE})",
        estimate=True,
    )
