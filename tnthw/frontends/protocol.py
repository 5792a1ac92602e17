"""What a frontend is: it knows a source when it sees one, and reads it."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from tnthw.frontends.steps import Array, FloatNetwork, Shape


@runtime_checkable
class Frontend(Protocol):
    """Reads networks of one kind, files or objects, into steps that every importer shares.

    Attributes
    ----------
    name: short, for messages and for `tnthw.frontends` entry points.
    takes: what it reads, in words: "a torch.nn.Module".
    """

    name: str
    takes: str

    def recognises(self, source: object) -> bool:
        """True for sources of this kind: a `Path` by the file's content, an object by its type.

        It must be cheap, raise nothing, and import nothing heavy.
        """
        ...

    def read(self, source: object, images: Array) -> FloatNetwork:
        """Read a source that was recognised.

        Parameters
        ----------
        source: the file's path or the object.
        images: (images, *input shape), float32, real values as the network takes them; for sources
            whose shapes depend on them.

        Raises
        ------
        TnthwError: the network cannot be read; the message names the layer and what to change.
        """
        ...


@runtime_checkable
class StatesShape(Protocol):
    """A frontend whose sources state the shape of their input; no image is needed for that."""

    def input_shape(self, source: object) -> Shape:
        """Shape of one image.

        Raises
        ------
        TnthwError: this source does not state it.
        """
        ...
