"""Size of a machine in every target that there is a model for, by part, and its memories."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from tnthw.energy.areas import ECP5, GATES, AreaModel, area_targets, find_area_model
from tnthw.energy.curves import Figure
from tnthw.energy.files import find_technology, technologies
from tnthw.energy.technology import Technology
from tnthw.errors import ConfigError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.buffers import all_buffers


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineArea:
    """A machine in one target.

    Attributes
    ----------
    target: a process, or an FPGA.
    model: that the sizes are of.
    parts: by part, then by quantity.
    memories_um2: of the block memories of a process, by CACTI; None of an FPGA, whose block
        memories are among the parts, and where the technology has no figure for one of them.
    """

    target: str
    model: AreaModel
    parts: dict[str, dict[str, float]]
    memories_um2: Figure | None

    @property
    def quantities(self) -> tuple[str, ...]:
        """What is counted: areas, or cells."""
        return tuple(q for q in (*GATES, *ECP5) if q in self.model.mean_error)

    @property
    def main(self) -> str:
        """Quantity that shares are of."""
        return self.quantities[0]

    def total(self, quantity: str) -> float:
        """Of all parts together, without memories of a process."""
        return math.fsum(part[quantity] for part in self.parts.values())

    def share(self, part: str) -> float:
        """Of the area or the LUTs of the logic."""
        return self.parts[part][self.main] / self.total(self.main)

    def record(self) -> dict[str, Any]:
        """Return it as `--json` prints it."""
        memories = self.memories_um2
        return {
            "target": self.target,
            "total": {quantity: self.total(quantity) for quantity in self.quantities},
            "memories_um2": None
            if memories is None
            else {"low": memories.low, "value": memories.value, "high": memories.high},
            "parts": {
                name: {**sizes, "share": self.share(name)} for name, sizes in self.parts.items()
            },
            "fitted_to_machines": self.model.machines,
            "mean_error": self.model.mean_error,
            "worst_error": self.model.worst_error,
        }


def machine_areas(machine: Accelerator) -> list[MachineArea]:
    """Sizes of a machine, one for each target.

    Raises
    ------
    ConfigError: its weights are not trits: no other machine was synthesised.
    """
    if not machine.ternary:
        raise ConfigError(
            f"{machine.name}: weight_format is {machine.weight_format}; sizes are known of "
            f"machines with ternary weights only, set it to trit5 or trit2"
        )
    return [_area(machine, target) for target in area_targets()]


def outside_the_fit(machine: Accelerator) -> str | None:
    """Say so where a machine is larger or smaller than all that were synthesised for a model."""
    sides = [find_area_model(target).sides for target in area_targets()]
    low, high = max(side[0] for side in sides), min(side[1] for side in sides)
    if all(low <= side <= high for side in (machine.lanes, machine.columns)):
        return None
    return (
        f"an array of {machine.lanes} x {machine.columns} lies outside the machines that the "
        f"models were fitted to, {low} x {low} to {high} x {high}: the errors do not hold for it"
    )


def memories_area_um2(machine: Accelerator, technology: Technology) -> Figure | None:
    """Area of the memories on the chip; None where the technology has no figure for one."""
    made = technology.memories
    if made is None:
        return None
    total: Figure | None = None
    for buffer in all_buffers(machine):
        if made.refusal(buffer) is not None:
            return None
        each = made.area_um2(buffer).times(buffer.count, f"{made.source}, all memories")
        total = each if total is None else total + each
    return total


def _area(machine: Accelerator, target: str) -> MachineArea:
    model = find_area_model(target)
    technology = find_technology(target) if target in technologies() else None
    return MachineArea(
        target=target,
        model=model,
        parts={
            part: {quantity: model.size(machine, part, quantity) for quantity in model.mean_error}
            for part in model.parts
        },
        memories_um2=None if technology is None else memories_area_um2(machine, technology),
    )


def error_table() -> list[str]:
    """Lines of Markdown: the errors of every model, each machine left out of the fit once."""
    lines = [
        "| target | machines | area or LUT4 | flip-flops | leakage | block RAMs |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for target in area_targets():
        model = find_area_model(target)
        cells = []
        for names in (("area_um2", "LUT4"), ("flip_flops", "FF"), ("leakage_uw",), ("DP16KD",)):
            found = [name for name in names if name in model.mean_error]
            cells += [
                f"{100 * model.mean_error[name]:.1f} %, {100 * model.worst_error[name]:.1f} %"
                for name in found
            ] or ["-"]
        lines.append(f"| `{target}` | {model.machines} | {' | '.join(cells)} |")
    return lines


def part_error_table(target: str, machine: Accelerator) -> list[str]:
    """Lines of Markdown: the errors of each part of an ECP5 by itself, and how large it is.

    Parameters
    ----------
    machine: whose LUTs and flip-flops the model says, beside the errors.
    """
    model = find_area_model(target)
    lines = [
        f"| part | LUT4, flip-flops of `{machine.name}` by the model | LUT4 | flip-flops |",
        "|---|---:|---:|---:|",
    ]
    for part, errors in model.part_errors.items():
        cells = [
            f"{100 * errors[name][0]:.1f} %, {100 * errors[name][1]:.1f} %"
            if name in errors
            else "-"
            for name in ("LUT4", "FF")
        ]
        sizes = ", ".join(f"{model.size(machine, part, name):,.0f}" for name in ("LUT4", "FF"))
        lines.append(f"| {part} | {sizes} | {' | '.join(cells)} |")
    return lines
