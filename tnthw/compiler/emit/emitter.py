"""The operations of a network in logical order, but for what is filled into memories in turn.

Logical order is the order in which running the operations one by one would be right.  Where weights
and rows of tables lie, and when they are loaded, `tnthw.compiler.emit.fills` decides.  All else of
an operation is known when it is made: its banks, how long it takes, and what it must wait for.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

from tnthw.compiler.emit.accesses import Memory
from tnthw.compiler.emit.constants import ImageBuilder
from tnthw.compiler.emit.effects import Effects
from tnthw.compiler.emit.needs import TABLE_MEMORIES, Need
from tnthw.compiler.emit.operations import Operations
from tnthw.compiler.emit.progress import Progress
from tnthw.compiler.emit.tiles import Run
from tnthw.compiler.homes import Homes
from tnthw.compiler.layout import View, planes_in
from tnthw.compiler.options import CompilerOptions
from tnthw.compiler.steps import Tensor
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import AddressBase, Destination
from tnthw.machine.isa import (
    Accumulate,
    Load,
    Move,
    Store,
    TableKind,
    UnitInstruction,
    VectorInstruction,
)
from tnthw.machine.record import setter
from tnthw.program.program import Region

_WALKED = setter(Accumulate, "read_banks")
_READ, _WRITTEN = (setter(VectorInstruction, f"{name}_banks") for name in ("read", "write"))
_STORED, _LOADED = (setter(Move, f"{name}_banks") for name in ("read", "write"))
_IDLE = setter(Destination, "idle")


@dataclass(slots=True)
class Uses:
    """Weights that a layer's instructions touch: what is for use, in tiles that have room for more.

    Attributes
    ----------
    read: in the tiles that the array walks.
    lanes: lane operations at a weight, over all positions.
    """

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
    origins: for each step whose constants it has; left out, each has its own.
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
        origins: Sequence[int] = (),
    ) -> None:
        self.accelerator, self.options = accelerator, options
        self.regions, self.bases, self.image, self.keep = regions, bases, image, keep
        self.origins = origins
        self.uses: defaultdict[int, Uses] = defaultdict(Uses)
        self.operations = Operations()
        self.runs: dict[int, Need] = {}
        self.effects = Effects(accelerator)
        self.outside_words = outside // accelerator.word_beats
        self.row_beats = {
            TableKind.BIAS: accelerator.bias_row_beats,
            TableKind.STEPS: accelerator.steps_row_beats,
            TableKind.FUNCTION: accelerator.function_row_beats,
        }
        self.progress = Progress(accelerator, homes, options.memory_lag)
        self.free_accumulators = deque((0, 1))

    def begin(self, step: int, made: Hashable = None) -> None:
        """Let the constants that follow be those of a step whose sums are made in some way."""
        self.image.begin((self.origins[step] if self.origins else step, made))

    def emit(self, instruction: UnitInstruction, layer: int, needs: tuple[Need, ...] = ()) -> None:
        """Put a new instruction behind the others, with its banks and what it accesses.

        One of the VECTOR unit also gets the cycles between its results.

        Parameters
        ----------
        needs: what must be in memories that are filled in turn; its fields count from there.
        """
        effect = self.effects.of(instruction)
        if isinstance(instruction, Accumulate):
            _WALKED(instruction, effect.reads)
        elif isinstance(instruction, VectorInstruction):
            _READ(instruction, effect.reads)
            _WRITTEN(instruction, effect.writes)
            _IDLE(instruction.result, effect.idle)
        elif isinstance(instruction, Move):
            _STORED(instruction, effect.reads)
            _LOADED(instruction, effect.writes)
        reads = self.effects.filled(instruction) if needs else ()
        self.operations.add(instruction, layer, effect.took, effect.touched, needs, reads)

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

    def weights(self, run: Run) -> Need:
        """A run of tiles in the weight buffer."""
        if run.address not in self.runs:
            rows, beats = (
                run.tiles * each
                for each in (self.accelerator.tile_rows, self.accelerator.tile_beats)
            )
            self.runs[run.address] = Need(Memory.WEIGHTS, run.address, rows, beats, run.weights)
        return self.runs[run.address]

    def table(self, kind: TableKind, address: int, rows: int) -> Need:
        """A run of rows in a memory of the finish unit."""
        return Need(TABLE_MEMORIES[kind], address, rows, rows * self.row_beats[kind])
