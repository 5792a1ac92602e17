"""A compiled program: the bytes that simulator and RTL execute, and the key to read them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import ProgramError
from tnthw.machine.accelerator import Accelerator
from tnthw.program.layout import planes_with_gaps, slots_of
from tnthw.wording import counted

LARGEST_SLICE = 255
"""Most that one slice of a wide result adds to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A tensor of activations in memory, or the place of one in the activation buffer.

    Attributes
    ----------
    name: name of the IR value.
    shape: (channels, height, width); (features, 1, 1) for a vector.
    signed: how its bytes are read.
    address: first beat in memory.
    plane_words: words from one plane of `word_channels` channels to the next.
    pieces: channels of each of its pieces, which begin with a plane of their own; none where it
        has no lanes without a channel between others.
    slices, low: a result wider than 8 bits lies in several slices, one behind the other; it is
        `low` and the sum of them.
    digits: of each value, most significant first; digit d of plane k is plane k * digits + d.
    copies: first beat of the same tensor of each further image of a pass.
    """

    name: str
    shape: tuple[int, int, int]
    signed: bool
    address: int
    plane_words: int
    pieces: tuple[int, ...] = ()
    slices: int = 1
    low: int = 0
    digits: int = 1
    copies: tuple[int, ...] = ()

    def planes(self, accelerator: Accelerator) -> int:
        """Planes that it takes, those of all its slices and digits."""
        channels = planes_with_gaps(self.pieces or self.shape[:1], accelerator)
        return self.slices * channels * self.digits

    def lanes(self, accelerator: Accelerator) -> NDArray[np.int64]:
        """Where each channel lies in each slice: plane times `word_channels`, plus lane."""
        return slots_of(self.pieces or self.shape[:1], accelerator)

    def beats(self, accelerator: Accelerator) -> int:
        """Beats of memory that it takes, with what lies between its planes."""
        words = (self.planes(accelerator) - 1) * self.plane_words + self.plane_length
        return words * accelerator.word_beats

    def held_beats(self, accelerator: Accelerator) -> int:
        """Beats of memory that its own words take."""
        return self.planes(accelerator) * self.plane_length * accelerator.word_beats

    @property
    def plane_length(self) -> int:
        """Words of a plane that are its own."""
        return self.shape[1] * self.shape[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfold:
    """How the image lies in memory where the words of the first layer hold parts of its windows.

    Lane l of word (row, column) of plane p holds the pixel of channel c in the image's row
    `origin[0] + row * step[0] + dy` and column `origin[1] + column * step[1] + dx`, with (c, dy,
    dx) = `planes[p][l]`; zero where that is beside the image, and in the lanes that are left over.
    `tnthw.compiler.unfold` decides it.

    Attributes
    ----------
    shape: the image itself, (channels, height, width).
    planes: for each plane and each of its lanes (c, dy, dx).
    origin, step: (y, x).
    size: words of a plane, (rows, columns).
    """

    shape: tuple[int, int, int]
    planes: tuple[tuple[tuple[int, int, int], ...], ...]
    origin: tuple[int, int]
    step: tuple[int, int]
    size: tuple[int, int]

    @property
    def mixes_rows(self) -> bool:
        """Whether a word holds pixels of several rows; else it is a row window."""
        return any(dy for lanes in self.planes for _, dy, _ in lanes)

    def lanes(self) -> NDArray[np.int64]:
        """Lanes that hold a pixel in the words of each plane, int64 (planes,)."""
        return np.array([len(lanes) for lanes in self.planes], np.int64)

    def windows_shape(self, accelerator: Accelerator) -> tuple[int, int, int]:
        """Shape in memory: (planes * lanes of a word, rows, columns)."""
        return len(self.planes) * accelerator.word_channels, *self.size


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerInfo:
    """One layer of the program, for reports.

    Attributes
    ----------
    name: origin of the layer in the network.
    op: what it is, in the IR's words ("accumulate", "add", "maxpool", "sumpool"; "concat" for a
        copy that it takes).
    macs: multiply-accumulates that it stands for (0 for pools and additions).
    weights: number of weights.
    weight_bytes: bytes of its packed weights in memory, padding included; those of a layer's first
        turn are those of all.
    weights_loaded: of the weights in the tiles that its LOAD_WEIGHTS bring, a weight each time;
        None where nobody counted, as in programs from elsewhere.
    weights_read: the same of the tiles that its ACCUMULATEs walk.
    weighted_lanes: lane operations of its ACCUMULATEs at a weight, zeros and padding of the image
        included; the others are at lanes and columns that the layer leaves over.
    choice: how it was mapped, for people ("4 row tiles, input through memory, ...").
    again: where a pass of several images takes a layer in several turns, the index of its first
        turn, in each that follows.
    """

    name: str
    op: str
    macs: int
    weights: int = 0
    weight_bytes: int = 0
    weights_loaded: int | None = None
    weights_read: int | None = None
    weighted_lanes: int | None = None
    choice: str = ""
    again: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Program:
    """One network compiled for one machine.

    Attributes
    ----------
    name: name of the network.
    accelerator: the machine.
    image: uint8, the initial memory from beat 0: instructions, tables, packed weights, room for
        activations.
    entry: address of page 0, in beats.
    instructions: number of instructions, the last (NEXT or END) included.
    batch: images that one pass of the program takes.
    input: where the input of the first image is written before a run.
    output: where the result of the first image is read after a run.
    record_beats: beats from the record of a pass, with the inputs and the results of its images, to
        the record of the next; the record of the first pass is the end of `image`.
    layers: the layers, in order; of a pass of several images the turns of layers.
    layer_of: for each instruction in stream order (page by page, the last included), its index in
        `layers`, or -1.
    kept: regions of intermediate values that stay in memory after the run (all of them when
        compiled with `keep=True`), in order of the network.
    notes: facts that travel with the network.
    unfold: how the image lies in memory, None where it lies there as it is.
    """

    name: str
    accelerator: Accelerator
    image: NDArray[np.uint8]
    entry: int
    instructions: int
    input: Region
    output: Region
    layers: tuple[LayerInfo, ...]
    layer_of: NDArray[np.int32]
    kept: tuple[Region, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    unfold: Unfold | None = None
    record_beats: int = 0
    batch: int = 1

    def __repr__(self) -> str:
        return (
            f"<Program {self.name} for {self.accelerator.name}: "
            f"{counted(self.instructions, 'instruction')}, {counted(len(self.layers), 'layer')}, "
            f"{self.image.size:,} bytes>"
        )

    @property
    def input_shape(self) -> tuple[int, int, int]:
        """Shape of the image that a user gives."""
        return self.input.shape if self.unfold is None else self.unfold.shape

    def passes(self, images: int) -> int:
        """Passes of a run of some images; the last may have room for more."""
        return -(-images // self.batch)

    def memory(self, passes: int = 1) -> NDArray[np.uint8]:
        """Memory before a run of some passes, with room for the record of each."""
        more = (passes - 1) * self.record_beats * self.accelerator.memory_bytes_per_cycle
        return np.concatenate([self.image, np.zeros(more, np.uint8)])

    def record_of(self, region: Region, image: int) -> Region:
        """Where a tensor of one image of a run lies; of those beside the records there is one."""
        number, place = divmod(image, self.batch)
        address = (region.address, *region.copies)[place] if region.copies else region.address
        last = self.image.size // self.accelerator.memory_bytes_per_cycle - self.record_beats
        if region.address >= last:
            address += number * self.record_beats
        return replace(region, address=address, copies=())

    def check(self) -> None:
        """Refuse a program whose parts contradict each other.

        Raises
        ------
        ProgramError: the image is no whole number of beats, a region or page 0 lies outside it, a
            tensor has no size, or an instruction belongs to a layer that is not there or to none
            that is said.
        """
        acc = self.accelerator
        beats, rest = divmod(self.image.size, acc.memory_bytes_per_cycle)
        if rest:
            raise ProgramError(
                f"program {self.name}: its image has {self.image.size} bytes, allowed are whole "
                f"beats of {acc.memory_bytes_per_cycle}"
            )
        if not 0 <= self.record_beats <= beats:
            raise ProgramError(
                f"program {self.name}: the record of an image takes {self.record_beats} beats, "
                f"allowed is 0 to {beats}, the beats of its image"
            )
        if self.batch < 1:
            raise ProgramError(
                f"program {self.name}: a pass takes {self.batch} images, allowed is 1 or more"
            )
        if not 0 <= self.entry < beats:
            raise ProgramError(
                f"program {self.name}: entry is {self.entry}, allowed is 0 to {beats - 1}, the "
                f"beats of its image"
            )
        for region in (self.input, self.output, *self.kept):
            if min(region.shape) < 1 or region.plane_words < region.shape[1] * region.shape[2]:
                raise ProgramError(
                    f"program {self.name}: {region.name} has shape {region.shape} and planes of "
                    f"{region.plane_words} words, allowed are sizes of at least 1 that fit a plane"
                )
            if region.pieces and (min(region.pieces) < 1 or sum(region.pieces) != region.shape[0]):
                raise ProgramError(
                    f"program {self.name}: {region.name} has {region.shape[0]} channels in pieces "
                    f"of {region.pieces}, allowed are pieces of at least 1 that make up all"
                )
            if region.slices < 1:
                raise ProgramError(
                    f"program {self.name}: {region.name} has {region.slices} slices, allowed is 1 "
                    "or more"
                )
            together = region.digits * acc.activation_bits
            if region.digits not in (1, 2, 4) or (region.digits > 1 and together > 8):
                raise ProgramError(
                    f"program {self.name}: {region.name} has {region.digits} digits of "
                    f"{acc.activation_bits} bits, allowed are 1, 2 or 4 of at most 8 bits together"
                )
            if region.copies and len(region.copies) != self.batch - 1:
                raise ProgramError(
                    f"program {self.name}: {region.name} lies in {1 + len(region.copies)} places, "
                    f"allowed are one, and {self.batch}, one for each image of a pass"
                )
            for address in (region.address, *region.copies):
                if address < 0 or address + region.beats(acc) > beats:
                    raise ProgramError(
                        f"program {self.name}: {region.name} is at beats {address} to "
                        f"{address + region.beats(acc) - 1}, the image has {beats}"
                    )
        if self.unfold is not None:
            self._check_unfold(self.unfold)
        for number, layer in enumerate(self.layers):
            if layer.again is not None and not 0 <= layer.again < number:
                raise ProgramError(
                    f"program {self.name}: layer {number} is a turn of layer {layer.again}, "
                    f"allowed is one before it"
                )
        low, high = self.layer_of.min(initial=-1), self.layer_of.max(initial=-1)
        if low < -1 or high >= len(self.layers):
            raise ProgramError(
                f"program {self.name}: layer_of holds {low} to {high}, allowed is -1 to "
                f"{len(self.layers) - 1}"
            )
        if self.layer_of.size < self.instructions:
            raise ProgramError(
                f"program {self.name}: layer_of has {self.layer_of.size} entries, needed is one "
                f"for each of {self.instructions} instructions; write -1 for those of no layer"
            )

    def _check_unfold(self, unfold: Unfold) -> None:
        most = 1 << 14  # what the fields of a window can say
        offsets = [each for lanes in unfold.planes for lane in lanes for each in lane]
        sizes = (*unfold.shape, *unfold.size, *unfold.step)
        channels = [lane[0] for lanes in unfold.planes for lane in lanes]
        if (
            min(sizes) < 1
            or max(*sizes, *map(abs, unfold.origin), *offsets) >= most
            or min(offsets, default=-1) < 0
            or max(channels) >= unfold.shape[0]
        ):
            raise ProgramError(
                f"program {self.name}: its windows are {unfold}, allowed are sizes from 1 to "
                f"{most - 1}, and channels of the image"
            )
        found = unfold.windows_shape(self.accelerator)
        fits = max(unfold.lanes()) <= self.accelerator.word_channels
        if found != self.input.shape or not fits:
            raise ProgramError(
                f"program {self.name}: its windows have shape {found}, its input "
                f"{self.input.shape}; the two must be one"
            )
