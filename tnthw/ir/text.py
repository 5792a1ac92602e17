"""The text form of a graph: `to_text` writes it, `parse` reads it back to the same graph."""

from __future__ import annotations

from tnthw.ir.contents import arrays_of, same
from tnthw.ir.parser import parse
from tnthw.ir.printer import to_text

__all__ = ["arrays_of", "parse", "same", "to_text"]
