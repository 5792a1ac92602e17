"""Where tensors lie: parts of a concat in it, all others in themselves."""

from __future__ import annotations

from dataclasses import replace

from tnthw.compiler.homes import Homes
from tnthw.compiler.steps import Joined, Network, Tensor
from tnthw.machine.presets import preset

T8 = preset("t8x8")
A = Tensor(name="a", shape=(12, 3, 3), signed=False)
B = Tensor(name="b", shape=(8, 3, 3), signed=False)
AB = Tensor(name="ab", shape=(20, 3, 3), signed=False, pieces=(12, 8))
X = Tensor(name="x", shape=(3, 3, 3), signed=False)
NETWORK = Network(
    source=X, result=AB, steps=(), joined=(Joined(whole=AB, parts=((A, 0), (B, 12), (AB, 0))),)
)


def test_each_part_begins_with_a_plane_of_its_own() -> None:
    homes = Homes(NETWORK, T8)
    assert [(homes.of(t).whole, homes.of(t).plane) for t in (A, B, AB)] == [
        (AB, 0),
        (AB, 2),
        (AB, 0),
    ]
    wide = Homes(NETWORK, replace(T8, lanes=16, columns=16, rescale_channels=16))
    assert wide.of(B).plane == 1


def test_other_tensors_lie_in_themselves() -> None:
    homes = Homes(NETWORK, T8)
    assert homes.alone(X)
    assert not homes.alone(A)
    assert not homes.alone(AB)
    assert (homes.of(X).whole, homes.of(X).plane) == (X, 0)
    assert list(homes.parts(X)) == [X]
    assert list(homes.parts(AB)) == [A, B, AB]
