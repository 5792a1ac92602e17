"""Fields of an operation against what it declares of them."""

from __future__ import annotations

import numpy as np

from tnthw.ir.attributes import AnyArray, Array, Axes, Within, Words, attributes_of
from tnthw.ir.operation import Operation


def broken_field(node: Operation, channels: int | None) -> str:
    """Say which field of an operation breaks its declaration, and how; "" for none.

    Parameters
    ----------
    node: an operation.
    channels: those of its first input, None where it has none.
    """
    lengths = {} if channels is None else {"channels": channels}
    for field, attribute in attributes_of(type(node)).items():
        value = getattr(node, field)
        if isinstance(attribute.rule, Within):
            broken = _number(value, attribute.rule, pair=attribute.kind == "pair")
        elif isinstance(attribute.rule, Words):
            broken = _words(value, attribute.rule)
        elif attribute.is_empty(value):
            continue
        else:
            broken = _array(value, attribute.element, attribute.rule, lengths)
        if broken:
            return f"{field} {broken}"
    return ""


def _number(value: object, rule: Within, *, pair: bool) -> str:
    numbers = value if pair else (value,)
    if not isinstance(numbers, tuple) or [type(n) for n in numbers] != [int] * (1 + pair):
        wanted = "a pair (y, x) of whole numbers" if pair else "a whole number"
        return f"is {value!r}; must be {wanted}"
    if any(not rule.low <= n <= rule.high for n in numbers):
        return f"is {value}; allowed is {rule.low} to {rule.high}"
    return ""


def _words(value: object, rule: Words) -> str:
    if not isinstance(value, tuple) or not all(isinstance(word, str) for word in value):
        return f"is {value!r}; must be a tuple of words"
    unknown = [word for word in value if word not in rule.choices]
    if unknown:
        return f"has {unknown[0][:40]!r}; allowed are {', '.join(rule.choices)}"
    if len(value) > len(rule.choices):
        return f"has {len(value)} words; allowed are {len(rule.choices)}"
    return ""


def _array(value: object, element: str, rule: Array, lengths: dict[str, int]) -> str:
    """Check element type, shape and bounds; lengths of named axes are added to those known."""
    if not isinstance(value, np.ndarray):
        return f"is {type(value).__name__}; must be a numpy array of {element}"
    shapes = [axes for axes in rule.shapes if len(axes) == value.ndim]
    if value.dtype != element or not shapes:
        allowed = " or ".join(dict.fromkeys(str(len(axes)) for axes in rule.shapes))
        return f"is {value.dtype} with {value.ndim} axes; must be {element} with {allowed} axes"
    complaints = [_axes(value.shape, axes, lengths) for axes in shapes]
    if all(complaints):
        shared = any(axes[0] == 1 for axes in shapes[1:])  # one row for all channels
        return complaints[0] + ", or one for all" * (shared and complaints[0].endswith("channel"))
    fitting = shapes[complaints.index("")]
    lengths.update({a: n for a, n in zip(fitting, value.shape, strict=True) if isinstance(a, str)})
    return _bounded(value, rule)


def _axes(shape: tuple[int, ...], axes: Axes, lengths: dict[str, int]) -> str:
    """Say where a shape is not one that is declared; "" where it is."""
    lengths = dict(lengths)
    for axis, size in zip(axes, shape, strict=True):
        known = axis if isinstance(axis, int) else lengths.setdefault(axis, size)
        if size != known and axis == "channels":
            return (
                f"has parameters for {size} channels, the input has {known}; give one entry per "
                f"channel"
            )
        if size != known:
            of = f" of {axis}" if isinstance(axis, str) else ""
            expected = f"({', '.join(map(str, axes))}{',' * (len(axes) == 1)})"
            return f"has shape {shape}; must be {expected}, with a length{of} of {known}"
    return ""


def _bounded(value: AnyArray, rule: Array) -> str:
    if value.dtype.kind == "f":
        return "" if np.isfinite(value).all() else "holds NaN or infinity; give finite numbers"
    if rule.low is None or rule.high is None or value.size == 0:
        return ""
    least, most = int(value.min()), int(value.max())
    if least < rule.low or most > rule.high:
        return f"runs from {least} to {most}; allowed is {rule.low} to {rule.high}"
    return ""
