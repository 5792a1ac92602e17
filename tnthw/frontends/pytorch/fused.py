"""Modules of `torch.ao.quantization`: fake quantisers, observers and stubs."""

from __future__ import annotations

from typing import Any

from torch import nn
from torch.ao.quantization import DeQuantStub, FakeQuantizeBase, QuantStub
from torch.ao.quantization.observer import ObserverBase

from tnthw.frontends.pytorch.calls import Call, Constant, Value
from tnthw.frontends.pytorch.grids import fake_quantise

FUSED = (FakeQuantizeBase, ObserverBase, QuantStub, DeQuantStub)
"""Modules that stay whole in a trace."""


def fused_steps(call: Call, module: Any, x: Value) -> Value:
    """Add the grid of a fake quantiser; observers and stubs change nothing.

    Raises
    ------
    GraphError: a fake quantiser still observes, so that its scale depends on the images of the day.
    """
    if not isinstance(module, FakeQuantizeBase) or not int(module.fake_quant_enabled[0]):
        return x
    if int(module.observer_enabled[0]) or module.is_dynamic:
        raise call.refuse(
            "is a fake quantiser that still observes, so its scale changes with every image; fix "
            "it with model.apply(torch.ao.quantization.disable_observer)"
        )
    made: Any = module
    axis = made.ch_axis if made.is_per_channel else None
    return fake_quantise(
        call, x, Constant(tensor=made.scale), Constant(tensor=made.zero_point),
        made.quant_min, made.quant_max, axis,
    )  # fmt: skip


def is_whole(module: nn.Module) -> bool | None:
    """True for modules that a trace keeps whole, false for those it looks into; None: as usual.

    What `torch.ao` made of a layer is looked into, and so is a layer behind which it put a fake
    quantiser by a hook.
    """
    if type(module).__module__.startswith(("torch.ao.nn.qat", "torch.ao.nn.intrinsic.qat")):
        return False
    hooks = (*module._forward_hooks.values(), *module._forward_pre_hooks.values())
    if any(getattr(h, "__module__", "").startswith("torch.ao.") for h in hooks):
        return False
    return True if isinstance(module, FUSED) else None
