"""How far each tensor is finished, so that vector steps can follow a convolution row by row."""

from __future__ import annotations

from collections import deque

from tnthw.compiler.homes import Home, Homes
from tnthw.compiler.layout import planes_in
from tnthw.compiler.steps import Tensor
from tnthw.machine.accelerator import Accelerator


class Progress:
    """For each tensor the rows finished so far in each plane; a concat's are those of its parts.

    What has to be stored and loaded again counts `lag` blocks later, so that the vector unit does
    not stand waiting for the way through memory.
    """

    def __init__(self, accelerator: Accelerator, homes: Homes, lag: int) -> None:
        self.accelerator, self.homes, self.lag = accelerator, homes, lag
        self.rows: dict[str, list[int]] = {}
        self.known: dict[str, tuple[Home, list[int]]] = {}
        self.block = 0
        self.late: deque[tuple[int, Tensor, tuple[int, int], int]] = deque()

    def finished(
        self, tensor: Tensor, planes: tuple[int, int], rows: int, *, stored: bool = False
    ) -> None:
        """Note that the first `rows` rows of planes [first, last) are complete."""
        if stored:
            self.late.append((self.block + self.lag, tensor, planes, rows))
            return
        known = self.known.get(tensor.name)
        if known is None:
            home = self.homes.of(tensor)
            none = [0] * planes_in(home.whole, self.accelerator)
            counts = self.rows.setdefault(home.whole.name, none)
            known = self.known[tensor.name] = home, counts
        home, counts = known
        done = home.row + rows
        for plane in range(home.plane + planes[0], home.plane + planes[1]):
            if counts[plane] < done:
                counts[plane] = done

    def advance(self) -> None:
        """Let a block of the array pass."""
        self.block += 1
        self._arrive(self.block)

    def settle(self) -> None:
        """Count everything stored so far as complete."""
        while self.late:
            self._arrive(self.late[0][0])

    def ready(self, tensor: Tensor, planes: tuple[int, int], rows: int) -> bool:
        """True when the first `rows` rows of these planes are complete."""
        home = self.homes.of(tensor)
        counts = self.rows.get(home.whole.name)
        return counts is not None and all(
            counts[home.plane + plane] >= home.row + rows for plane in range(*planes)
        )

    def _arrive(self, block: int) -> None:
        while self.late and self.late[0][0] <= block:
            _, tensor, planes, rows = self.late.popleft()
            self.finished(tensor, planes, rows)
