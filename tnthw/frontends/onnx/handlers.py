"""The operators that are read, each by a handler of its own."""

from __future__ import annotations

from collections.abc import Callable

from tnthw.frontends.onnx.node import Handler

_ONNX = ("", "ai.onnx")
"""Names of ONNX's own domain."""


class Handlers:
    """Handlers by domain and operator."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], Handler] = {}

    def handles(self, *operators: str, domains: tuple[str, ...] = _ONNX) -> (
        Callable[[Handler], Handler]
    ):  # fmt: skip
        """Declare the function below as the handler of these operators."""

        def add(handler: Handler) -> Handler:
            for domain in domains:
                for operator in operators:
                    assert (domain, operator) not in self._known
                    self._known[domain, operator] = handler
            return handler

        return add

    def find(self, domain: str, operator: str) -> Handler | None:
        """Handler of an operator; None where nobody reads it."""
        return self._known.get((domain, operator))

    def merge(self, other: Handlers) -> None:
        """Take another's handlers too."""
        self._known |= other._known

    def operators(self, domain: str = "") -> list[str]:
        """Operators of a domain that are read, in alphabetical order."""
        return sorted(operator for of, operator in self._known if of == domain)
