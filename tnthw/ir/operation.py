"""What every operation of the IR declares."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar

from tnthw.ir.types import Range, Shape, Type


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Operation(ABC):
    """One operation: its fields, how it is written, and the rules that it keeps.

    Attributes
    ----------
    op: the word for it in the text form.
    arity: fewest and most inputs.
    name: name of the node and of the value that it defines.
    inputs: names of the values that it reads.
    origin: layer of the trained network that it came from.
    type: type of the value that it defines.
    """

    op: ClassVar[str]
    arity: ClassVar[tuple[int, int]] = (1, 1)

    name: str
    inputs: tuple[str, ...] = ()
    origin: str = ""
    type: Type

    @abstractmethod
    def result_shape(self, inputs: tuple[Shape, ...]) -> Shape:
        """Compute the shape of the value.

        Parameters
        ----------
        inputs: shapes of the inputs, in order.  The node's own type is not read, except by an
            Input and a Reshape.

        Raises
        ------
        GraphError: attributes and shapes contradict each other.  The message does not name the
            node; callers put its name in front.
        """

    @abstractmethod
    def result_range(self, inputs: tuple[Range, ...], shapes: tuple[Shape, ...]) -> Range:
        """Prove the value's range from the ranges and shapes of the inputs."""

    def broken(self) -> str:
        """Say which of the operation's own rules its fields break; "" for none.

        Element types, shapes and bounds that the fields declare have been checked before.
        """
        return ""

    def misread(self, inputs: tuple[Type, ...]) -> str:
        """Say which of the operation's rules about the types of its inputs is broken; "" for none.

        Its own rules have been checked before.
        """
        return ""
