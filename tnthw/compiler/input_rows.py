"""Which rows of its input a step reads for some rows of its output."""

from __future__ import annotations

from functools import lru_cache

from tnthw.compiler.steps import ConvStep, PoolStep, Step, kernel_of


@lru_cache(maxsize=1 << 15)
def input_rows(step: Step, first: int, last: int) -> tuple[int, int]:
    """Input rows [first, last) of the step's first source that output rows [first, last) need.

    At least one row of an image, also where all that is needed is padding.
    """
    made, read = step.output.image_rows, step.sources[0].image_rows
    (image, low), (end, high) = divmod(first, made), divmod(last - 1, made)
    if image == end:
        top, bottom = _image_rows(step, low, high + 1)
    else:
        top, bottom = _image_rows(step, low, made)[0], _image_rows(step, 0, high + 1)[1]
    return image * read + top, end * read + bottom


def _image_rows(step: Step, first: int, last: int) -> tuple[int, int]:
    """The same of rows of one image."""
    windows = _windows(step)
    if windows is None:
        return first, last
    height = step.sources[0].image_rows
    low = min(first * stride - padding for _, stride, padding, _ in windows)
    high = max(
        (last - 1) * stride - padding + (kernel - 1) * dilation + 1
        for kernel, stride, padding, dilation in windows
    )
    low = min(max(0, low), height - 1)
    return low, max(min(height, high), low + 1)


@lru_cache(maxsize=1 << 10)
def _windows(step: Step) -> tuple[tuple[int, int, int, int], ...] | None:
    """Height, stride, padding and dilation of each window; None where there is none."""
    match step:
        case ConvStep():
            return tuple(
                (kernel_of(n)[0], n.stride[0], n.padding[0], n.dilation[0]) for n in step.nodes
            )
        case PoolStep():
            return ((step.kernel[0], step.stride[0], step.padding[0], 1),)
        case _:
            return None
