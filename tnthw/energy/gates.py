"""What the logic of a machine takes, from its gates: energy of events, clock, leakage, area.

`tnthw calibrate` makes the figures from the gates of one machine. Those of another are in
proportion to the area of each part, as the area model of the same cells has it; an addition of the
array is one of a lane, so it goes by the area of a lane.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from tnthw.config import Table
from tnthw.energy.curves import Figure, Tag

Range = Annotated[list[float], Field(min_length=3, max_length=3)]
"""A low, a middle and a high value."""


class GatePart(Table):
    """One part of the logic (`tnthw.energy.parts`).

    Attributes
    ----------
    area_um2, leakage_uw: of its cells.
    flip_flops, gated: how many it has, and how many of them have a gated clock.
    clock_pj: of every cycle: clock pins of the flip-flops that are not gated, and the gates' own.
    events_pj: of one event, `cycles` being one of them; with the clock of gated flip-flops.
    low, high: of these, as a part of the middle value.
    errors: of the fit, on each run of `checked_on`, none of which it saw: what it says too much, as
        a part of what the gates took.
    """

    area_um2: float
    leakage_uw: float
    flip_flops: int
    gated: int
    clock_pj: Range
    events_pj: dict[str, float] = Field(default_factory=dict)
    low: float
    high: float
    errors: list[float]


class TwinGates(Table):
    """One column of a twin: multipliers, a tree of adders and registers between, on recorded runs.

    Attributes
    ----------
    lanes: of the column.
    multiplier: how the products of integers, or of significands, are made.
    area_um2, leakage_uw, flip_flops: of its cells.
    clock_pj: of every cycle.
    nonzero_pj, zero_pj: of a multiply-add whose operand is not zero, or is: a lane's, with its
        share of the tree and of what is behind it.
    tile_pj: of new weights in the column.
    low, high: of these, as a part of the middle value.
    errors: on tiles of each network that the fit did not see: what it says too much, as a part of
        what the gates took.
    delay_ns: the latest arrival at a net after the edge of the clock, over all paths.
    """

    lanes: int
    multiplier: str
    area_um2: float
    leakage_uw: float
    flip_flops: int
    clock_pj: Range
    nonzero_pj: float
    zero_pj: float
    tile_pj: float
    low: float
    high: float
    errors: list[float]
    delay_ns: float


class Gates(Table):
    """The logic of a machine in the cells of a process.

    Attributes
    ----------
    source: key of the reference.
    machine, fields: preset that the gates are of, and the digest of its fields.
    verilog: SHA-256 of its Verilog.
    clock_mhz: that the cells were sized for.
    longest_ns: the latest change of a net after the edge of the clock, over the runs.
    tools: versions.
    libraries: name of each liberty file, and its SHA-256.
    fitted_on, checked_on: runs.
    errors: as those of a part, of all of them together.
    parts: by name.
    vectors: SHA-256 of the operands and weights that the columns of the twins were run on.
    twins_on: networks that these were recorded from.
    nonzero: share of multiply-adds whose operand is not zero, in these, or as a network has it.
    twins: columns of the twins, by precision.
    """

    source: str
    machine: str
    fields: str
    verilog: str
    clock_mhz: float
    longest_ns: float
    tools: list[str]
    libraries: dict[str, str]
    fitted_on: list[str]
    checked_on: list[str]
    errors: list[float]
    parts: dict[str, GatePart]
    vectors: str = ""
    twins_on: list[str] = Field(default_factory=list)
    nonzero: float = 1.0
    twins: dict[str, TwinGates] = Field(default_factory=dict)

    def event(self, part: str, event: str, scale: float = 1.0) -> Figure:
        """Energy of one event in a part, in pJ.

        Parameters
        ----------
        scale: size of the part, as a multiple of that of the machine that the gates are of.
        """
        found = self.parts[part]
        value = scale * found.events_pj.get(event, 0.0)
        return Figure(
            value=value,
            basis=self._basis(part, scale),
            estimate=True,
            low=found.low * value,
            high=found.high * value,
            tag=self._tag(scale),
        )

    def clock(self, part: str, scale: float = 1.0) -> Figure:
        """Energy of the clock of a part in one cycle, in pJ."""
        low, value, high = (scale * each for each in self.parts[part].clock_pj)
        return Figure(
            value=value, basis=f"{self._basis(part, scale)}, and a clock tree that is assumed",
            estimate=True, low=low, high=high, tag=Tag.ASSUMED,
        )  # fmt: skip

    def leakage(self, part: str, scale: float = 1.0) -> Figure:
        """Power of a part that does nothing, in uW; as the library has it, at 25 C."""
        return Figure(
            value=scale * self.parts[part].leakage_uw, basis=self._basis(part, scale),
            estimate=True, tag=self._tag(scale),
        )  # fmt: skip

    def area(self, part: str, scale: float = 1.0) -> Figure:
        """Area of the cells of a part, in um2; a layout adds what is empty between them."""
        return Figure(
            value=scale * self.parts[part].area_um2, basis=self._basis(part, scale),
            estimate=True, tag=self._tag(scale),
        )  # fmt: skip

    def multiply_add(self, twin: str) -> Figure:
        """Energy of one in the columns of a twin, in pJ, of an operand that may be zero."""
        found = self.twins[twin]
        return self._moved(
            twin, self.nonzero * found.nonzero_pj + (1 - self.nonzero) * found.zero_pj
        )

    def tile(self, twin: str, columns: float) -> Figure:
        """Energy of new weights in so many columns of a twin, in pJ."""
        return self._moved(twin, columns * self.twins[twin].tile_pj)

    def _moved(self, twin: str, value: float) -> Figure:
        found = self.twins[twin]
        return Figure(
            value=value, basis=f"{self.source}, a column of {twin}", estimate=True,
            low=found.low * value, high=found.high * value, tag=Tag.MEASURED,
        )  # fmt: skip

    def twin_clock(self, twin: str, columns: float) -> Figure:
        """Energy of the clock of so many columns of a twin in one cycle, in pJ."""
        low, value, high = (columns * each for each in self.twins[twin].clock_pj)
        return Figure(
            value=value, basis=f"{self.source}, a column of {twin}, and a clock tree that is "
            f"assumed", estimate=True, low=low, high=high, tag=Tag.ASSUMED,
        )  # fmt: skip

    def twin_leakage(self, twin: str, columns: float) -> Figure:
        """Power of so many columns of a twin that do nothing, in uW."""
        return Figure(
            value=columns * self.twins[twin].leakage_uw,
            basis=f"{self.source}, a column of {twin}", estimate=True, tag=Tag.MEASURED,
        )  # fmt: skip

    def twin_area(self, twin: str, columns: float) -> Figure:
        """Area of the cells of so many columns of a twin, in um2."""
        return Figure(
            value=columns * self.twins[twin].area_um2,
            basis=f"{self.source}, a column of {twin}", estimate=True, tag=Tag.MEASURED,
        )  # fmt: skip

    def gated(self) -> Gates:
        """The same with gated lanes in the columns of int8, if there are figures for them."""
        twins = dict(self.twins)
        if "int8-gated" in twins:
            twins["int8"] = twins["int8-gated"]
        else:
            twins.pop("int8", None)
        return self.model_copy(update={"twins": twins})

    def _basis(self, part: str, scale: float) -> str:
        text = f"{self.source}, {part} of {self.machine}"
        return text if scale == 1 else f"{text} x {scale:.3g}"

    def _tag(self, scale: float) -> Tag:
        return Tag.MEASURED if scale == 1 else Tag.DERIVED


def twins_table(found: Mapping[str, Gates]) -> list[str]:
    """Lines of Markdown: what a lane of every twin takes in some technologies, by name."""
    lines = [
        "| twin | cells | um2 a lane | pJ, of a zero | new weight, pJ | latest arrival, ns "
        "| error, ResNet-20, digits |",
        "|---|---|---:|---:|---:|---:|---:|",
    ]
    for name, gates in found.items():
        for precision, twin in gates.twins.items():
            errors = ", ".join(f"{100 * error:+.1f} %" for error in twin.errors)
            lines.append(
                f"| {precision} | `{name}` | {twin.area_um2 / twin.lanes:,.0f} | "
                f"{twin.nonzero_pj:.3g}, {twin.zero_pj:.3g} | {twin.tile_pj / twin.lanes:.3g} | "
                f"{twin.delay_ns:.2f} | {errors} |"
            )
    return lines
