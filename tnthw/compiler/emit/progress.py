"""How far each tensor is finished, so that vector steps can follow a convolution row by row."""

from __future__ import annotations

from collections import deque

from tnthw.compiler.steps import Tensor
from tnthw.machine.accelerator import Accelerator
from tnthw.program.layout import planes_of


class Progress:
    """For each tensor the rows finished so far in each plane.

    What has to be stored and loaded again counts `lag` blocks later, so that the vector unit does
    not stand waiting for the way through memory.
    """

    def __init__(self, accelerator: Accelerator, lag: int) -> None:
        self.accelerator, self.lag = accelerator, lag
        self.rows: dict[str, list[int]] = {}
        self.block = 0
        self.late: deque[tuple[int, Tensor, tuple[int, int], int]] = deque()

    def finished(
        self, tensor: Tensor, planes: tuple[int, int], rows: int, *, stored: bool = False
    ) -> None:
        """Note that the first `rows` rows of planes [first, last) are complete."""
        if stored:
            self.late.append((self.block + self.lag, tensor, planes, rows))
            return
        counts = self.rows.setdefault(
            tensor.name, [0] * planes_of(tensor.shape[0], self.accelerator)
        )
        for plane in range(*planes):
            counts[plane] = max(counts[plane], rows)

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
        counts = self.rows.get(tensor.name)
        return counts is not None and all(counts[p] >= rows for p in range(*planes))

    def _arrive(self, block: int) -> None:
        while self.late and self.late[0][0] <= block:
            _, tensor, planes, rows = self.late.popleft()
            self.finished(tensor, planes, rows)
