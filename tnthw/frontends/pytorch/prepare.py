"""A private copy of a user's module that may be run and traced; or why there cannot be one."""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn
from torch.ao.quantization.observer import ObserverBase

from tnthw.errors import GraphError

_WHOLE = (torch.float16, torch.bfloat16, torch.float32)


def prepared(model: object) -> nn.Module:
    """Copy a module, in evaluation mode, to the CPU; the caller's own is never run or changed.

    What `torch.compile`, `DataParallel` and `DistributedDataParallel` put around a module is taken
    off. Half precision becomes float32, which holds it exactly; float64 stays.

    Raises
    ------
    GraphError: the object is no module, is in training mode, or holds tensors that are not numbers
        of this machine; the message names the submodule or tensor.
    """
    module = _unwrapped(model)
    _check_kernels(module)
    _check_modes(module)
    _check_tensors(module)
    try:
        private = copy.deepcopy(module, _computed_tensors(module))
    except Exception as error:  # whatever a user's object raises when it is copied
        raise GraphError(
            f"the module cannot be copied ({type(error).__name__}: {error}), and lowering never "
            f"runs the caller's own; keep such objects out of its attributes"
        ) from error
    private.cpu().eval()
    kinds = {p.dtype for p in private.parameters() if p.is_floating_point()}
    if torch.float64 not in kinds:
        private.float()
    else:
        private.double()
    return private


def _unwrapped(model: object) -> nn.Module:
    if isinstance(model, nn.DataParallel | nn.parallel.DistributedDataParallel):
        return _unwrapped(model.module)
    inside = getattr(model, "_orig_mod", None)
    if isinstance(model, nn.Module) and isinstance(inside, nn.Module):  # torch.compile's wrapper
        return _unwrapped(inside)
    if isinstance(model, torch.jit.ScriptModule):
        raise GraphError(
            "the module is TorchScript, which holds no Python to trace; lower the nn.Module that "
            "it was made from"
        )
    if not isinstance(model, nn.Module):
        raise GraphError(
            f"got a {type(model).__module__}.{type(model).__name__}; allowed is a torch.nn.Module"
        )
    return model


def _check_kernels(module: nn.Module) -> None:
    for name, part in module.named_modules():
        home = type(part).__module__
        if home.startswith(("torch.ao.nn.quantized", "torch.ao.nn.intrinsic.quantized")) and (
            not home.endswith("functional_modules")
        ):
            raise GraphError(
                f"layer {name}: this {type(part).__name__} has torch's own integer kernels; lower "
                f"the network with its fake quantisers, before torch.ao.quantization.convert"
            )


def _check_modes(module: nn.Module) -> None:
    if module.training:
        raise GraphError("the network is in training mode; call model.eval() before lowering it")
    # What is attached after eval() is in training mode too; our own layers are the same in both.
    left = [
        name
        for name, part in module.named_modules()
        if part.training and not type(part).__module__.startswith("tnthw.")
    ]
    if left:
        kind = type(module.get_submodule(left[0])).__name__
        more = f" and {len(left) - 1} more" if len(left) > 1 else ""
        raise GraphError(
            f"layer {left[0]}: this {kind}{more} is in training mode, though the network is in "
            f"evaluation mode; call model.eval() on the whole network before lowering it"
        )


def _computed_tensors(module: nn.Module) -> dict[int, object]:
    """Copies of tensors that were computed from others, as hooks leave them: weight_norm's.

    They are made anew before every run, and cannot be copied with their history.
    """
    return {
        id(value): value.detach().clone()
        for part in module.modules()
        for value in vars(part).values()
        if isinstance(value, Tensor) and value.grad_fn is not None
    }


def _check_tensors(module: nn.Module) -> None:
    observers = [name for name, part in module.named_modules() if isinstance(part, ObserverBase)]
    for name, tensor in (*module.named_parameters(), *module.named_buffers()):
        if name.rpartition(".")[0] in observers:
            continue  # what it saw, infinite before it saw anything
        if why := unusable(tensor):
            raise GraphError(f"tensor {name}: {why}")


def unusable(tensor: Tensor) -> str:
    """Say why a tensor cannot be used; empty where it can."""
    if tensor.is_meta:
        return "is on the meta device and has no values; load the weights before lowering"
    if tensor.layout is not torch.strided:
        return f"is sparse ({tensor.layout}); make it dense with to_dense()"
    if tensor.is_quantized or tensor.is_complex():
        return f"holds {tensor.dtype}; allowed are real numbers: dequantise it"
    if tensor.is_floating_point():
        if tensor.dtype not in (*_WHOLE, torch.float64):
            return f"holds {tensor.dtype}; convert it to float32 first"
        if not bool(torch.isfinite(tensor).all()):
            return "holds numbers that are not finite; the training diverged or it is damaged"
    return ""
