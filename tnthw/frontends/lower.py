"""A trained network of any known source becomes an IR graph."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, get_args

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import ConfigError
from tnthw.formats import ACCUMULATOR_BITS, DEFAULT_TERMS, MAX_ACCUMULATOR_BITS
from tnthw.frontends.agreement import check_agreement
from tnthw.frontends.arrays import as_array, derived_grid, on_grid, stepped_grid
from tnthw.frontends.build import build
from tnthw.frontends.calibration import calibrate
from tnthw.frontends.clips import Method
from tnthw.frontends.integer_stage import summary
from tnthw.frontends.join import join
from tnthw.frontends.lowered import Lowered
from tnthw.frontends.overrides import Override, check_options
from tnthw.frontends.registry import find_frontend
from tnthw.frontends.requantise import requantise
from tnthw.frontends.result import Result, with_result, with_sums
from tnthw.frontends.source_grid import grid_of, input_step, quantised, same_grid, without
from tnthw.frontends.steps import Array, FloatNetwork
from tnthw.frontends.wide import WIDE, quantise_wide
from tnthw.ir.grid import ACTIVATION_BITS, Grid
from tnthw.ir.shift_add import MAX_TERMS


def lower(
    source: object,
    images: object,
    grid: Grid | float | None = None,
    *,
    name: str = "",
    notes: Sequence[tuple[str, str]] = (),
    method: Method = "mse",
    percentile: float = 99.99,
    bits: int = ACTIVATION_BITS,
    terms: int = DEFAULT_TERMS,
    accumulator_bits: int = ACCUMULATOR_BITS,
    thresholds: bool = False,
    count: int | None = None,
    wide: int | None = None,
    result: Result = "auto",
    overrides: Mapping[str, Override] | None = None,
) -> Lowered:
    """Lower a trained network to the IR.

    Scales, bias, batch norm, ReLU and requantisation of a layer become one Rescale; an average pool
    a SumPool and a Rescale; a residual addition an Add that brings both operands to one grid; the
    result has 8 bits. A layer with several ternary tensors becomes an Accumulate and a Rescale for
    each of them, and Adds. Softmax or argmax at the end is left to the host; a note says so.

    What was read is compared with the source itself, run on some of the images, and refused where
    the two differ. The source is not changed.

    Parameters
    ----------
    source: what a frontend recognises: a `torch.nn.Module` in evaluation mode, or a file.
    images: calibration images, (images, channels, height, width), (images, channels, length) or
        (images, features): a numpy array or torch tensor of real values as the network takes them,
        or of integers on the grid; a DataLoader or any iterable of such, see `arrays.as_array`.
    grid: integers that the lowered network takes; real value = scale * integer. A number is the
        scale of 8-bit integers, signed where the images are negative. Left out, the grid follows
        from the images; see `arrays.derived_grid`. A note in the graph says how.
    name: name of the graph; the class of the module when left out.
    notes: facts that travel with the graph.
    method, percentile: how activations are clipped; see `clips.clip_of`.
    bits: width of activations between layers, 8, 4 or 2; see `calibration.calibrate`.
    terms: signed powers of two in one rescale factor, 1 to 8.
    accumulator_bits: width of the machine's sums, 8 to 32.
    thresholds: give layers of fewer than 8 bits an exact Threshold instead of a Rescale, for the
        interpreter; the compiler does not run it.
    count: images to take of a loader or an iterable; 512 when left out.
    wide: bits of layers whose weights the source has in full precision, 8, 6 or 4; None for 8 where
        some other layer is ternary. A note in the graph names them.
    result: "exact" for the last layer's own sums, whose affine steps are left to the host, "8 bits"
        for 8 bits with the largest value at the end, "auto" for "exact" where the source itself
        quantises all that its layers read, and "8 bits" elsewhere.
    overrides: options of calibration for single layers, by name or by a pattern with * and ?: any
        of "method", "percentile", "bits" and "scale", as in {"layer1.*": {"method": "max"}}.

    Returns
    -------
    The network as integers; its `graph` is the IR graph.

    Raises
    ------
    ConfigError: an argument is out of range, or no frontend recognises the source.
    InputError: the images cannot be used, or are not on the grid.
    GraphError: the network cannot become integers; the message names the layer and what to change.
    """
    _check_arguments(method, percentile, bits, terms, accumulator_bits, name)
    _check_wide(wide, result)
    array = as_array(images, count)
    read, real, given, how = _read(source, array, grid)
    real = real.reshape(len(real), *read.input_shape)  # a signal has the height 1
    joined = join(read)
    check_agreement(joined, real)
    network, widened = quantise_wide(joined, wide)
    network = with_sums(with_result(network, result))
    grids = calibrate(
        network,
        real,
        given,
        method=method,
        percentile=percentile,
        bits=bits,
        overrides=overrides,
    )
    stages = requantise(network, grids, terms, accumulator_bits, thresholds=thresholds)
    facts = list(notes)
    if how:
        facts.append(("input grid", how))
    if widened:
        facts.append(("wide weights", widened))
    if any(stage.exact for stage in network.stages):
        facts.append(("exactness", summary([stage.exactness for stage in stages])))
    for step in network.host:
        facts.append(("host", f"{step.function} of the result, over the channels"))
    graph = build(network, stages, given, name=name or network.source.name, notes=facts)
    return Lowered(graph=graph, network=network, real=joined, stages=stages)


def _read(
    source: object, images: NDArray[Any], grid: Grid | float | None
) -> tuple[FloatNetwork, Array, Grid, str]:
    """Read a source; the images as real values on the input's grid, the grid, and how it was found.

    Where the source quantises its input, that is the grid, unless the user gave another, or gave
    pixels, which have one of their own. Its quantiser changes nothing on its own grid.
    """
    frontend = find_frontend(source)
    whole = grid is None and images.dtype.kind in "iu" and images.dtype != np.uint8
    if not whole:
        given, how = _grid(grid, images)
        real = on_grid(images, given)
        read = frontend.read(source, real)
        step = input_step(read)
        if step is not None and grid is not None and same_grid(given, step):
            return without(read, step), real, *grid_of(step)
        if grid is not None or step is None or images.dtype.kind != "f":
            return read, real, given, how
    else:
        read = frontend.read(source, images.astype(np.float32))
        step = input_step(read)
        if step is None:
            _grid(grid, images)  # which refuses them
    assert step is not None
    return without(read, step), quantised(images, step), *grid_of(step)


def _grid(grid: Grid | float | None, images: NDArray[Any]) -> tuple[Grid, str]:
    """Return the input's grid, and how it was found where the user left it to the images."""
    if grid is None:
        return derived_grid(images)
    return (grid, "") if isinstance(grid, Grid) else (stepped_grid(grid, images), "")


def _check_arguments(
    method: Any, percentile: Any, bits: Any, terms: Any, accumulator_bits: Any, name: Any
) -> None:
    check_options("", {"method": method, "percentile": percentile, "bits": bits})
    if not _is_whole(terms) or not 1 <= terms <= MAX_TERMS:
        raise ConfigError(f"terms {terms!r}: allowed is 1 to {MAX_TERMS}, a whole number")
    if not _is_whole(accumulator_bits) or not 8 <= accumulator_bits <= MAX_ACCUMULATOR_BITS:
        raise ConfigError(
            f"accumulator_bits {accumulator_bits!r}: allowed is 8 to {MAX_ACCUMULATOR_BITS}"
        )
    if not isinstance(name, str) or re.search(r"[\x00-\x1f\x7f]", name):
        raise ConfigError(f"name {name!r}: must be text on one line")


def _check_wide(wide: Any, result: Any) -> None:
    if wide is not None and (not _is_whole(wide) or wide not in WIDE):
        raise ConfigError(
            f"wide {wide!r}: layers with full-precision weights are quantised to 8, 6 or 4 bits; "
            f"choose one of them, or None"
        )
    if not isinstance(result, str) or result not in get_args(Result):
        raise ConfigError(f"result {result!r}: allowed are {', '.join(get_args(Result))}")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
