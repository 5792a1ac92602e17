"""The command that says how large a machine is: `area`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from tnthw.cli.options import Json
from tnthw.cli.output import percent, print_json, print_lines, print_table

if TYPE_CHECKING:
    from tnthw.energy.machine_areas import MachineArea


def area(
    machine: Annotated[str, Parameter(help="Preset or TOML file.")],
    /,
    *,
    json: Json = False,
) -> int:
    """Print the size of a machine by part: cells of an ECP5, um2 of processes.

    Sizes come from a model that is fitted to synthesis of many machines; its error on machines that
    it did not see stands below each table. A layout adds what is empty between the cells.

    Example: `tnthw area t16x16`
    """
    from tnthw.energy.machine_areas import machine_areas, outside_the_fit
    from tnthw.machine.files import find_machine

    found = find_machine(machine)
    areas = machine_areas(found)
    warning = outside_the_fit(found)
    if json:
        print_json(
            {
                "machine": found.name,
                "targets": [each.record() for each in areas],
                "note": warning,
            }
        )
        return 0
    for each in areas:
        _print(each)
    if warning:
        print_lines(warning)
    return 0


def _print(found: MachineArea) -> None:
    quantities, model = found.quantities, found.model
    print_table(
        (found.target, *(q.replace("_", " ") for q in quantities), f"of the {_word(found.main)}"),
        [
            [name, *(_number(sizes[q]) for q in quantities), percent(found.share(name))]
            for name, sizes in found.parts.items()
        ]
        + [["logic", *(_number(found.total(q)) for q in quantities), percent(1.0)]]
        + [
            [f"{name} error", *(percent(errors[q]) for q in quantities), ""]
            for name, errors in (("mean", model.mean_error), ("worst", model.worst_error))
        ],
    )
    lines = [f"errors: of each of {model.machines} machines, by the fit to the others"]
    if (memories := found.memories_um2) is not None:
        lines.append(
            f"memories beside the logic: {memories.value:,.0f} um2 ({memories.low:,.0f} to "
            f"{memories.high:,.0f}), by CACTI"
        )
    print_lines(*lines, "")


def _word(quantity: str) -> str:
    return "area" if quantity == "area_um2" else f"{quantity}s"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
