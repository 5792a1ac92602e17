"""What the compiler may choose, with the reason for each default.

None of it changes a value that a network computes, only cycles and memory traffic.
`benchmarks/compiler_constants.py` prints the cycles of shipped and built-in networks for values
around each default.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from tnthw.errors import ConfigError

MOST_BATCH = 256
"""Most images of a pass: each has instructions of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompilerOptions:
    """Choices of the compiler.

    Attributes
    ----------
    tile_share: part of the free buffer that one step's row tiles may take, so that the next step's
        first tiles can be loaded while it runs.  A step that does not fit gets all of it.
    tile_height_step: each tile height that is tried is this part of the one before: finer steps
        find slightly better heights and take longer.
    spill_rows: output rows that a step's row tiles are taken to have where the planner asks which
        tensor has to leave the buffer for them.
    scratch_parts: residual sums are written over their operand, by way of a scratch double buffer,
        where the buffer is at least this many times one scratch block; a smaller one has no room
        for scratch beside the tensors.
    load_pieces: a tile that comes from memory is loaded in about this many pieces, so that the
        first block starts before the last row is there.
    load_piece_beats: smallest piece, which keeps the latency of a load small beside its transfer.
    vector_run: about the most steps of the vector unit in one instruction of a pool or an addition:
        the array must not wait long for a drain behind it.
    batch: images that one pass of the program takes; its weights are fetched once for several of
        them, see `tnthw.compiler.grouping`.
    memory_lag: blocks of the array that pass while rows go to memory and come back, before a
        vector step that reads them is interleaved; earlier it would hold up the vector unit.
    """

    tile_share: float = 0.5
    tile_height_step: float = 0.9
    spill_rows: int = 4
    scratch_parts: int = 16
    load_pieces: int = 8
    load_piece_beats: int = 512
    vector_run: int = 256
    memory_lag: int = 6
    batch: int = 1

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(field.default, float):
                if not 0 < value <= (1 if field.name == "tile_share" else 0.99):
                    raise ConfigError(
                        f"compiler option {field.name} is {value!r}, allowed is a part above 0 "
                        f"and at most {1 if field.name == 'tile_share' else 0.99}"
                    )
            elif not isinstance(value, int) or isinstance(value, bool) or value < 1:
                raise ConfigError(
                    f"compiler option {field.name} is {value!r}, allowed is a whole number of 1 "
                    "or more"
                )
        if self.batch > MOST_BATCH:
            raise ConfigError(
                f"batch: {self.batch} images a pass, allowed are 1 to {MOST_BATCH}; a run of more "
                "takes several passes by itself"
            )
