"""The steps that a network's result depends on."""

from __future__ import annotations

from collections.abc import Sequence

from tnthw.frontends.steps import Step


def live_steps(steps: Sequence[Step], result: str) -> list[Step]:
    """Give the steps that a result depends on, in their order."""
    needed, live = {result}, []
    for step in reversed(steps):
        if step.name in needed:
            needed |= set(step.sources)
            live.append(step)
    return live[::-1]
