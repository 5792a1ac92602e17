"""A convolution too large for the buffer, and the pool behind it that reads it on the chip.

The convolution's bands pass through two slots that lie one behind the other, with room for the
halo in front of the first.  The pool's windows then never cross a border: rows of the band before
lie in the slot before, or have been copied into the halo.
"""

from __future__ import annotations

from tnthw.compiler.buffer.bands import Slots, StepPlan, input_rows
from tnthw.compiler.buffer.residency import Homes, Item
from tnthw.compiler.buffer.tiling import place_all, too_small
from tnthw.compiler.steps import PoolStep
from tnthw.errors import Unmet
from tnthw.program.layout import planes_of


def rolling_pair(homes: Homes, index: int, placed: list[Item]) -> tuple[StepPlan, StepPlan] | Unmet:
    """Plans of a convolution and its pool: the largest bands that fit together."""
    acc = homes.accelerator
    step, pool = homes.steps[index], homes.steps[index + 1]
    assert isinstance(pool, PoolStep)
    taken = [p.place for p in placed if p.first <= index + 1 and index <= p.last]
    _, height, width = step.output.shape
    planes = planes_of(step.output.shape[0], acc)
    smallest = 0
    for rows in range(height, 0, -1):
        bands = [(low, min(low + rows, height)) for low in range(0, height, rows)]
        pool_bands, halo = _pool_bands(pool, bands)
        if len(bands) > 1 and halo > rows:
            continue
        source = max(b - a for a, b in (input_rows(step, *band) for band in bands))
        pooled = max(b - a for a, b in pool_bands)
        plane_words = (halo + 2 * rows) * width
        wanted = [("output", planes * plane_words)]
        if step.sources[0].name in homes.in_memory:
            first = step.sources[0]
            wanted += [("source", planes_of(first.shape[0], acc) * source * first.shape[2])] * 2
        if pool.output.name in homes.in_memory:
            out = pool.output
            wanted += [("pooled", planes_of(out.shape[0], acc) * pooled * out.shape[2])] * 2
        smallest = sum(words for _, words in wanted)
        bases = place_all(wanted, list(taken), acc, index)
        if bases is None:
            continue
        start = bases["output"][0] + halo * width
        slots = Slots((start, start + rows * width), plane_words)
        in_slots = (
            Slots(tuple(bases["source"]), source * step.sources[0].shape[2])
            if "source" in bases
            else None
        )
        out_slots = (
            Slots(tuple(bases["pooled"]), pooled * pool.output.shape[2])
            if "pooled" in bases
            else None
        )
        return (
            StepPlan(
                bands=tuple(bands),
                source=in_slots,
                skip=None,
                output=slots,
                middle=None,
                output_in_skip=False,
                interleaved=False,
                rolling=halo,
            ),
            StepPlan(
                bands=tuple(pool_bands),
                source=slots,
                skip=None,
                output=out_slots,
                middle=None,
                output_in_skip=False,
                interleaved=True,
                reads_rolling=True,
            ),
        )
    return too_small(step, acc, smallest + sum(p.last - p.first for p in taken))


def _pool_bands(pool: PoolStep, bands: list[tuple[int, int]]) -> tuple[list[tuple[int, int]], int]:
    """Pool rows that become ready with each band, and rows needed of the band before."""
    height = pool.output.shape[1]
    found: list[tuple[int, int]] = []
    halo = done = 0
    for low, high in bands:
        last = done
        while last < height and (
            high == bands[-1][1] or input_rows(pool, last, last + 1)[1] <= high
        ):
            last += 1
        found.append((done, last))
        if last > done:
            halo = max(halo, low - input_rows(pool, done, done + 1)[0])
        done = last
    return found, halo
