from __future__ import annotations

from tnthw.frontends.live import live_steps
from tnthw.frontends.steps import INPUT, Add, Reshape


def test_what_nothing_reads_is_left_out() -> None:
    def made(kind: type, name: str, *sources: str) -> Add | Reshape:
        return kind(name=name, sources=sources, shape=(4,))

    steps = [
        made(Reshape, "a", INPUT), made(Reshape, "dead", "a"), made(Reshape, "b", "a"),
        made(Reshape, "deader", "dead"), made(Add, "c", "a", "b"), made(Reshape, "later", "c"),
    ]  # fmt: skip
    assert [step.name for step in live_steps(steps, "c")] == ["a", "b", "c"]
    assert live_steps(steps, INPUT) == []
