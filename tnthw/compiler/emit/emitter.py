"""The operations of a network in logical order, with what each must wait for.

Logical order is the order in which running the operations one by one would be right.  Banks and
waits follow from each instruction's accesses; `schedule` then decides when each may start.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

from tnthw.compiler.emit.accesses import accesses, bank_masks
from tnthw.compiler.emit.constants import ImageBuilder
from tnthw.compiler.emit.dependences import Dependences, Op, Stream, stream_of
from tnthw.compiler.emit.progress import Progress
from tnthw.compiler.emit.ring import Ring
from tnthw.compiler.emit.stays import NOTHING, Stays
from tnthw.compiler.emit.tiles import Run
from tnthw.compiler.homes import Homes
from tnthw.compiler.layout import View, planes_in, weight_capacity
from tnthw.compiler.options import CompilerOptions
from tnthw.compiler.steps import Tensor
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import AddressBase
from tnthw.machine.instruction import fill_in
from tnthw.machine.isa import (
    Accumulate,
    Load,
    LoadTable,
    LoadWeights,
    Store,
    TableKind,
    UnitInstruction,
    VectorInstruction,
)
from tnthw.machine.timing import vector_interval
from tnthw.program.program import Region


@dataclass(slots=True)
class Uses:
    """Weights that a layer's instructions touch: what is for use, in tiles that have room for more.

    Attributes
    ----------
    loaded, read: in the tiles that come from memory, and that the array walks.
    lanes: lane operations at a weight, over all positions.
    """

    loaded: int = 0
    read: int = 0
    lanes: int = 0

    def walk(self, weights: int, positions: int) -> None:
        """Note an ACCUMULATE over tiles with so many weights."""
        self.read += weights
        self.lanes += weights * positions


class Emitter:
    """What the steps of one network share: buffers filled in turn, progress, operations so far.

    Parameters
    ----------
    accelerator, options: the machine, and the compiler's choices.
    regions: where tensors lie in memory.
    bases: what the addresses of tensors are relative to, where they lie in the record of an image.
    image: the memory image, which takes the constants.
    outside: beats from the beginning of memory in which the regions lie.
    homes: which tensors lie in others.
    keep: whether every tensor is stored, also where nothing reads it from memory.
    stays: weights and table rows that are loaded once for all images of a run.
    origins: for each step whose constants it has; left out, each has its own.
    only_fills: only find what is filled into the weight buffer and the tables, and when; there are
        no operations then.
    """

    def __init__(
        self,
        accelerator: Accelerator,
        options: CompilerOptions,
        regions: dict[str, Region],
        bases: Mapping[str, AddressBase],
        image: ImageBuilder,
        outside: int,
        homes: Homes,
        keep: bool,
        stays: Stays = NOTHING,
        origins: Sequence[int] = (),
        only_fills: bool = False,
    ) -> None:
        self.accelerator, self.options = accelerator, options
        self.regions, self.bases, self.image, self.keep = regions, bases, image, keep
        self.origins, self.only_fills = origins, only_fills
        self.uses: defaultdict[int, Uses] = defaultdict(Uses)
        self.streams: dict[Stream, list[Op]] = {s: [] for s in Stream}
        self.count = 0
        self.dependences = Dependences(accelerator, outside // accelerator.word_beats)
        self.weight_ring = Ring(weight_capacity(accelerator), stays.weights)
        rows = {
            TableKind.BIAS: accelerator.bias_rows,
            TableKind.STEPS: accelerator.steps_rows,
            TableKind.FUNCTION: accelerator.function_rows,
        }
        self.table_rings = {
            kind: Ring(count, stays.tables.get(kind, ())) for kind, count in rows.items()
        }
        self.progress = Progress(accelerator, homes, options.memory_lag)
        self.free_accumulators = deque((0, 1))

    def begin(self, step: int, made: Hashable = None) -> None:
        """Let the constants that follow be those of a step whose sums are made in some way."""
        self.image.begin((self.origins[step] if self.origins else step, made))

    def skips(self) -> bool:
        """Whether an instruction need not be made, since only what is filled counts; notes it."""
        self.count += self.only_fills
        return self.only_fills

    def emit(self, instruction: UnitInstruction, layer: int) -> None:
        """Put a new instruction at the end of its stream, with its banks and what it waits for.

        One of the VECTOR unit also gets the cycles between its results.
        """
        if self.skips():
            return
        found = tuple(accesses(instruction, self.accelerator))
        reads, writes = bank_masks(found, self.accelerator)
        match instruction:
            case Accumulate():
                fill_in(instruction, read_banks=reads)
            case Load() | Store():
                fill_in(instruction, read_banks=reads, write_banks=writes)
            case VectorInstruction():
                fill_in(instruction, read_banks=reads, write_banks=writes)
                idle = vector_interval(instruction, self.accelerator) - instruction.taps
                fill_in(instruction.result, idle=idle)
            case _:
                pass
        stream = stream_of(instruction)
        op = Op(instruction, layer, self.count, stream, len(self.streams[stream]))
        self.dependences.note(op, found)
        self.streams[stream].append(op)
        self.count += 1

    def take_accumulators(self) -> int:
        """A bank of accumulators for a block until it is drained: the one that is free longest."""
        if not self.free_accumulators:
            raise AssertionError("both banks of accumulators hold blocks that are not drained")
        return self.free_accumulators.popleft()

    def give_accumulators(self, bank: int) -> None:
        """Let another block have a bank: everything that reads its sums has been made."""
        self.free_accumulators.append(bank)

    # Moving data ---------------------------------------------------------------------------------

    def load_rows(self, tensor: Tensor, view: View, rows: tuple[int, int], layer: int) -> None:
        """Rows [first, last) of a tensor from memory into a view."""
        planes = (0, planes_in(tensor, self.accelerator))
        self._move(Load, tensor, view, rows, planes, layer)

    def store_rows(
        self, tensor: Tensor, view: View, rows: tuple[int, int], planes: tuple[int, int], layer: int
    ) -> None:
        """Rows [first, last) of some planes of a tensor from a view to memory."""
        self._move(Store, tensor, view, rows, planes, layer)

    def _move(
        self,
        kind: type[Load] | type[Store],
        tensor: Tensor,
        view: View,
        rows: tuple[int, int],
        planes: tuple[int, int],
        layer: int,
    ) -> None:
        if self.skips():
            return
        beats, region = self.accelerator.word_beats, self.regions[tensor.name]
        width = tensor.shape[2]
        word = planes[0] * region.plane_words + rows[0] * width
        self.emit(
            kind(
                read_banks=0,
                write_banks=0,
                memory=region.address + word * beats,
                memory_stride=region.plane_words * beats,
                buffer=view.address(planes[0], rows[0]),
                buffer_stride=view.plane_words,
                rows=planes[1] - planes[0],
                words=(rows[1] - rows[0]) * width,
                base=self.bases.get(tensor.name, AddressBase.ABSOLUTE),
            ),
            layer,
        )

    def weights_at(self, run: Run, first: int, layer: int) -> int:
        """Row of the weight buffer of tile `first` of a run, which is loaded if not there."""
        rows = self.accelerator.tile_rows
        found, held = self.weight_ring.find(run.address, run.tiles * rows)
        if not held:
            self.uses[layer].loaded += run.weights
            beats = run.tiles * self.accelerator.tile_beats
            once = int(self.weight_ring.stays(run.address))
            self.emit(LoadWeights(memory=run.address, buffer=found, beats=beats, once=once), layer)
        return found + first * rows

    def table_at(self, kind: TableKind, address: int, rows: int, layer: int) -> int:
        """Row of a run of rows in a memory of the finish unit, loaded if it is not there."""
        first, held = self.table_rings[kind].find(address, rows)
        if not held:
            beats, once = rows * self.row_beats(kind), int(self.table_rings[kind].stays(address))
            load = LoadTable(memory=address, buffer=first, beats=beats, once=once, table=int(kind))
            self.emit(load, layer)
        return first

    def row_beats(self, kind: TableKind) -> int:
        """Memory beats of a row of a memory of the finish unit."""
        acc = self.accelerator
        return {
            TableKind.BIAS: acc.bias_row_beats,
            TableKind.STEPS: acc.steps_row_beats,
            TableKind.FUNCTION: acc.function_row_beats,
        }[kind]
