"""Where a step finds and puts its tensors.

A tensor is resident (the whole of it lies in the activation buffer), tiled (it lies in memory, and
row tiles of it pass through a double buffer), or rolling (it passes through a circular buffer on
its way from a convolution into the pool that follows).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tnthw.machine.record import record


@dataclass(frozen=True, slots=True)
class Resident:
    """The whole tensor.

    Attributes
    ----------
    base: its first word in the buffer.
    plane_words: words from one plane to the next.
    """

    base: int
    plane_words: int


@dataclass(frozen=True, slots=True)
class Tiled:
    """Row tiles of a tensor in memory: tile t lies in slot t modulo their number.

    Attributes
    ----------
    slots: first word of each; one where a single tile holds all rows.
    plane_words: words from one plane of a tile to the next.
    """

    slots: tuple[int, ...]
    plane_words: int


@dataclass(frozen=True, slots=True)
class Rolling:
    """Row tiles in a circular buffer: two slots one behind the other, and the halo in front.

    Before the first slot is filled again, the last `halo` rows of the second are copied in front of
    it, so that no window of the pool crosses the seam.
    """

    slots: tuple[int, int]
    plane_words: int
    halo: int


Location = Resident | Tiled | Rolling

RowTile = tuple[int, int]
"""Output rows [first, last) that are computed together."""


class LoopOrder(Enum):
    """Which loop of a convolution is the outer one.

    With TILES_OUTER every column group of one row tile is computed before the next tile: the input
    is loaded once, and weights that do not fit once a tile.  With GROUPS_OUTER every tile of one
    column group: weights are loaded once, the input once a group.  With BLOCKS_OUTER every column
    group of one block of positions: whole rows are done as early as can be.
    """

    TILES_OUTER = "tiles outer"
    GROUPS_OUTER = "groups outer"
    BLOCKS_OUTER = "blocks outer"


@dataclass(frozen=True, slots=True)
class InPlace:
    """The sum is written over the operand; the convolution waits for it in a scratch buffer.

    Attributes
    ----------
    operand: where the other operand lies, and then the sum.
    scratch: first words of a double buffer for one block each.
    """

    operand: Resident | Tiled
    scratch: tuple[int, int]


@dataclass(frozen=True, slots=True)
class OutOfPlace:
    """The convolution is written to the output's place, and the addition reads it from there."""

    operand: Resident | Tiled


@record
class ConvPlan:
    """Where a convolution finds and puts its tensors.

    Attributes
    ----------
    tiles: output rows of each row tile.
    source, output: the input and the output.
    addition: the residual addition's operand, None for a convolution without one.
    order: of the loops.
    pieces: in which the sums of a block are made at least, so that blocks of another convolution
        fit between them.
    cut: column groups, from the first on, whose blocks are made so; None for all.
    woven: whether it goes beside the convolution before it, block by block.
    short: whether it takes so little that it matters how it begins and ends.
    """

    tiles: tuple[RowTile, ...]
    source: Resident | Tiled
    output: Location
    addition: InPlace | OutOfPlace | None = None
    order: LoopOrder = LoopOrder.TILES_OUTER
    pieces: int = 1
    cut: int | None = None
    woven: bool = False
    short: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VectorPlan:
    """Where a pool or an addition finds and puts its tensors.

    Attributes
    ----------
    tiles: output rows of each row tile; a tile of a pool that reads a circular buffer may be empty.
    sources, output: the inputs, in the step's order, and the output.
    interleaved: its places are free while the convolution before it runs, so that it may follow it
        row by row.
    """

    tiles: tuple[RowTile, ...]
    sources: tuple[Location, ...]
    output: Resident | Tiled
    interleaved: bool


StepPlan = ConvPlan | VectorPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class BufferPlan:
    """The plan of every step, and the names of the tensors that lie in memory."""

    steps: tuple[StepPlan, ...]
    in_memory: frozenset[str]
