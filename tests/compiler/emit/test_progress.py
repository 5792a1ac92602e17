"""Rows finished so far, at once or by way of memory."""

from __future__ import annotations

from tnthw.compiler.emit.progress import Progress
from tnthw.compiler.homes import Homes
from tnthw.compiler.steps import Joined, Network, Tensor
from tnthw.machine.presets import preset

T8 = preset("t8x8")
X = Tensor(name="x", shape=(20, 9, 4), signed=False)  # three planes of eight channels
ALONE = Network(source=X, result=X, steps=())


def test_a_row_is_ready_when_every_plane_asked_for_has_it() -> None:
    progress = Progress(T8, Homes(ALONE, T8), lag=2)
    assert not progress.ready(X, (0, 1), 0)  # nothing is known of it
    progress.finished(X, (0, 2), 3)
    assert progress.ready(X, (0, 2), 3)
    assert not progress.ready(X, (0, 2), 4)
    assert not progress.ready(X, (0, 3), 1)
    progress.finished(X, (0, 1), 1)  # fewer rows take nothing back
    assert progress.ready(X, (0, 1), 3)


def test_what_goes_through_memory_counts_some_blocks_later() -> None:
    progress = Progress(T8, Homes(ALONE, T8), lag=2)
    progress.advance()
    progress.finished(X, (0, 3), 5, stored=True)
    progress.advance()
    assert not progress.ready(X, (0, 3), 1)
    progress.advance()
    assert progress.ready(X, (0, 3), 5)


def test_settling_counts_everything_stored() -> None:
    progress = Progress(T8, Homes(ALONE, T8), lag=100)
    progress.finished(X, (0, 3), 2, stored=True)
    progress.advance()
    progress.finished(X, (0, 3), 9, stored=True)
    progress.settle()
    assert progress.ready(X, (0, 3), 9)


def test_a_concat_is_as_far_as_its_parts() -> None:
    a, b = (Tensor(name=n, shape=(c, 9, 4), signed=False) for n, c in (("a", 12), ("b", 8)))
    whole = Tensor(name="ab", shape=(20, 9, 4), signed=False, pieces=(12, 8))
    joined = Joined(whole=whole, parts=((a, 0), (b, 12), (whole, 0)))
    progress = Progress(T8, Homes(Network(source=X, result=X, steps=(), joined=(joined,)), T8), 2)
    progress.finished(a, (0, 2), 9)
    assert progress.ready(whole, (0, 2), 9)
    assert not progress.ready(whole, (2, 3), 1)
    progress.finished(b, (0, 1), 4)
    assert progress.ready(whole, (0, 3), 4)
    assert progress.ready(b, (0, 1), 4)
    assert not progress.ready(whole, (0, 3), 5)
