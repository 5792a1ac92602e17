"""How large a machine is, as far as a technology says: the one place where areas come in.

What is known of it today: areas of the array's operators and of the memories, and, for targets with
an area model (`tnthw.energy.areas`), cells and LUTs of the whole machine.
"""

from __future__ import annotations

from tnthw.energy.areas import ECP5, area_targets, find_area_model
from tnthw.energy.array import array_area_um2
from tnthw.energy.chip_area import chip_area
from tnthw.energy.machine_areas import memories_area_um2
from tnthw.energy.technology import Technology
from tnthw.machine.accelerator import Accelerator

FPGA = "ecp5"
"""Target of the area model that counts LUTs."""

ESTIMATES: dict[str, str] = {
    "array_um2": "operators of the array alone: lane cells, trees, adders of the accumulators",
    "memories_um2": "memories on the chip, from a table of CACTI",
    "logic_um2": "all but memories: of the area model, or of another process the array's operators "
    "and the rest from the nearest process that there is a model for",
    "area_um2": "cells and memories",
    "area_mm2": "cells and memories",
    **dict.fromkeys(ECP5, "of an ECP5, from the area model"),
}
"""Sizes, which are estimates all, and what each is."""


def sizes(machine: Accelerator, technology: Technology) -> dict[str, float | None]:
    """Sizes of a machine; None where the technology has no figure."""
    known = area_targets()
    array = array_area_um2(machine, technology)
    block = memories_area_um2(machine, technology)
    memories = None if block is None else block.value
    logic = _logic(machine, technology)
    area = None if logic is None or memories is None else logic + memories
    found: dict[str, float | None] = {
        "array_um2": None if array is None else array.value,
        "memories_um2": memories,
        "logic_um2": logic,
        "area_um2": area,
        "area_mm2": None if area is None else area * 1e-6,
    }
    fabric = find_area_model(FPGA) if FPGA in known else None
    return found | {name: None if fabric is None else fabric.total(machine, name) for name in ECP5}


def _logic(machine: Accelerator, technology: Technology) -> float | None:
    if technology.name in area_targets():
        return find_area_model(technology.name).total(machine, "area_um2")
    chip = chip_area(machine, technology)
    return None if chip is None else chip.array.value + chip.logic.value
