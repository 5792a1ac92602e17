"""The frontend of torch modules; torch is imported when one is read."""

from __future__ import annotations

from tnthw.frontends.steps import Array, FloatNetwork


class TorchModules:
    """Reads a `torch.nn.Module` that `torch.fx` can trace, or a program of `torch.export`.

    See `tnthw.frontends.pytorch`.
    """

    name = "torch"
    takes = "a torch.nn.Module in evaluation mode, or its torch.export program"

    def recognises(self, source: object) -> bool:
        """Know a module by the classes that it inherits from; torch is not needed for that."""
        return any(
            kind.__module__.split(".")[0] == "torch" and kind.__name__ in _CLASSES
            for kind in type(source).__mro__
        )

    def read(self, source: object, images: Array) -> FloatNetwork:
        """Read a module or a program.

        See `tnthw.frontends.pytorch.network.read_module` and `program.read_program` beside it.
        """
        from torch.export import ExportedProgram

        if isinstance(source, ExportedProgram):
            from tnthw.frontends.pytorch.program import read_program

            return read_program(source, images)
        from tnthw.frontends.pytorch.network import read_module

        return read_module(source, images)


_CLASSES = ("Module", "ExportedProgram", "ScriptFunction")
