"""Functions and methods of torch, each as the steps that it is; modules call the same ones.

A handler takes the arguments that torch's function takes, under the same names.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from torch import Tensor

from tnthw.frontends.pytorch.activations import ACTIVATIONS
from tnthw.frontends.pytorch.arithmetic import ARITHMETIC
from tnthw.frontends.pytorch.calls import Call, Value
from tnthw.frontends.pytorch.grids import GRIDS
from tnthw.frontends.pytorch.layers import LAYERS
from tnthw.frontends.pytorch.movements import MOVEMENTS
from tnthw.frontends.pytorch.pools import POOLS


def _same(call: Call, input: Value, *args: Any, **options: Any) -> Value:
    if not isinstance(call.result, Tensor) or not call.result.is_floating_point():
        raise call.refuse(f"turns real numbers into {getattr(call.result, 'dtype', 'something')}")
    return input


def _dropout(
    call: Call, input: Value, p: float = 0.5, training: bool = True, inplace: bool = False
) -> Value:
    if training and p > 0:
        raise call.refuse(
            "drops values in evaluation mode too, because training=True is its default; write "
            "F.dropout(x, p, self.training), or use nn.Dropout"
        )
    return input


def _attribute(call: Call, input: Any, name: str) -> Any:
    """An attribute of a value: another name for it, or a movement; `values` of a maximum."""
    if isinstance(input, tuple) and name in ("values", "indices"):
        return input[name == "indices"]
    if name in ("data", "real"):
        return input
    if name in ("T", "mT"):
        return MOVEMENTS[name](call, input)
    raise call.refuse(f"reads the attribute {name} of a value; take it of a parameter, or leave it")


FUNCTIONS: dict[str, Callable[..., Any]] = {
    **dict.fromkeys(("contiguous", "clone", "detach", "to", "float", "double", "half", "bfloat16",
                     "cpu", "type", "type_as", "requires_grad", "alias", "lift_fresh_copy",
                     "_to_copy"), _same),
    **dict.fromkeys(("dropout", "dropout1d", "dropout2d", "dropout3d", "alpha_dropout",
                     "feature_alpha_dropout", "feature_dropout"), _dropout),
    "getattr": _attribute,
    **LAYERS,
    **ACTIVATIONS,
    **ARITHMETIC,
    **GRIDS,
    **POOLS,
    **MOVEMENTS,
}  # fmt: skip
"""Handlers by the function's or method's name."""

AS_THEY_ARE = frozenset(
    (
        "add", "sub", "rsub", "mul", "div", "neg", "maximum", "minimum", "relu", "relu6",
        "hardtanh", "clamp", "clamp_min", "clamp_max", "sigmoid", "tanh", "silu", "hardswish",
        "mish", "abs", "square", "exp", "gelu", "leaky_relu", "prelu", "rrelu", "elu", "selu",
        "celu", "hardsigmoid", "softplus", "logsigmoid", "log_sigmoid", "pow", "round", "floor",
        "ceil", "trunc", "fix", "linear", "matmul", "mm", "addmm", "batch_norm", "cat", "stack",
        "mean", "sum", "amax", "max", "softmax", "log_softmax", "argmax", "getattr", "getitem",
        "dropout", "dropout1d", "dropout2d", "dropout3d", "alpha_dropout", "detach",
        "feature_alpha_dropout", "feature_dropout", "contiguous", "clone", "to", "float", "double",
        "half", "bfloat16", "cpu", "type", "type_as", "requires_grad", "alias", "_to_copy",
        "fake_quantize_per_tensor_affine", "fake_quantize_per_channel_affine",
        "_fake_quantize_learnable_per_tensor_affine", "ge", "gt", "le", "lt", "sign",
        "_fake_quantize_learnable_per_channel_affine", "lift_fresh_copy",
        *MOVEMENTS,
    )
) - {"pad"}  # fmt: skip
"""Handlers that take values in any order; others get them in torch's."""

SYNONYMS = {
    "iadd": "add", "isub": "sub", "imul": "mul", "itruediv": "div", "truediv": "div",
    "true_divide": "div", "divide": "div", "multiply": "mul", "subtract": "sub", "clip": "clamp",
    "concat": "cat", "concatenate": "cat", "negative": "neg", "positive": "contiguous",
    "pos": "contiguous", "_max_pool2d": "max_pool2d", "_max_pool1d": "max_pool1d",
    "swish": "silu", "absolute": "abs", "greater": "gt", "greater_equal": "ge", "less": "lt",
    "less_equal": "le", "boolean_dispatch": "max_pool2d", "special_expit": "sigmoid",
    "expit": "sigmoid", "ipow": "pow", "fmax": "maximum", "fmin": "minimum",
    "_adaptive_avg_pool2d": "adaptive_avg_pool2d", "hsplit": "chunk", "imatmul": "matmul",
}  # fmt: skip
"""Other names of the same functions."""
