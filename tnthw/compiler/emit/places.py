"""Where tensors lie in memory: beside everything else, or in the record that each image has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from tnthw.compiler.emit.constants import ImageBuilder
from tnthw.compiler.homes import Homes
from tnthw.compiler.steps import Network, Tensor
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import AddressBase
from tnthw.machine.isa import Move, UnitInstruction
from tnthw.machine.record import setter
from tnthw.program.program import Region

_MEMORY = setter(Move, "memory")


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Regions of the tensors that lie in memory.

    The record is the last of an image, behind the program, so that the records of further images
    follow it.  Until the program's length is known it counts from `first`, the end of what lies
    beside records.

    Attributes
    ----------
    regions, bases: of each tensor by its name; one without a base lies beside the records.
    first: beats beside the records.
    record_beats: beats of a record.
    """

    regions: Mapping[str, Region]
    bases: Mapping[str, AddressBase]
    first: int
    record_beats: int

    def settled(self, record: int) -> dict[str, Region]:
        """The regions, with the first record at beat `record`."""
        shift = record - self.first
        return {
            name: replace(each, address=each.address + shift) if name in self.bases else each
            for name, each in self.regions.items()
        }

    def settle(self, instructions: Iterable[UnitInstruction], record: int) -> None:
        """Let addresses in the record count from beat `record`."""
        shift = record - self.first
        for each in instructions:
            if isinstance(each, Move) and each.base != AddressBase.ABSOLUTE:
                _MEMORY(each, each.memory + shift)


def place_tensors(
    network: Network,
    in_memory: Iterable[str],
    keep: bool,
    homes: Homes,
    accelerator: Accelerator,
) -> Places:
    """Give every tensor that lies in memory its place.

    Input and result lie in the record; with `keep` all tensors do, so that those of every image of
    a run are there when it ends.
    """
    wanted = set(in_memory)
    ends = {network.source.name, network.result.name}
    wholes: dict[str, tuple[Tensor, AddressBase]] = {}
    for tensor in (network.source, *(step.output for step in network.steps)):
        whole = homes.of(tensor).whole
        if whole.name in wholes or not (keep or tensor.name in wanted):
            continue
        names = {part.name for part in homes.parts(whole)} | {whole.name}
        base = AddressBase.OUTPUT if keep or names & ends else AddressBase.ABSOLUTE
        if network.source.name in names:
            base = AddressBase.INPUT
        wholes[whole.name] = whole, base
    regions: dict[str, Region] = {}
    bases: dict[str, AddressBase] = {}
    beside = ImageBuilder(accelerator)
    absolute = [whole for whole, base in wholes.values() if base is AddressBase.ABSOLUTE]
    recorded = [pair for pair in wholes.values() if pair[1] is not AddressBase.ABSOLUTE]

    def place(whole: Tensor, builder: ImageBuilder) -> list[str]:
        region = builder.region(whole)
        parts = list(homes.parts(whole))
        for part in parts:
            home = homes.of(part)
            regions[part.name] = builder.part(region, part, home.plane, home.row)
        return [part.name for part in parts]

    for whole in absolute:
        place(whole, beside)
    record = ImageBuilder(accelerator, beside.beats)
    for whole, base in recorded:
        bases |= dict.fromkeys(place(whole, record), base)
    return Places(
        regions=regions,
        bases=bases,
        first=beside.beats,
        record_beats=record.beats - record.first,
    )
