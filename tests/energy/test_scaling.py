from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.energy.curves import Figure, Tag
from tnthw.energy.scaling import (
    AREA,
    DELAY,
    ENERGY,
    NOMINAL_V,
    Process,
    area_scale,
    delay_scale,
    energy_scale,
    scaled,
)
from tnthw.errors import ConfigError

NODES = st.sampled_from(sorted(NOMINAL_V))


def at(node: int) -> Process:
    return Process(node_nm=node, voltage_v=NOMINAL_V[node])


def test_the_authors_corrected_example() -> None:
    """1 pJ at 65 nm and 1.3 V is 0.1755 pJ at 32 nm and 0.9 V, by their corrigendum."""
    start, end = Process(node_nm=65, voltage_v=1.3), Process(node_nm=32, voltage_v=0.9)
    assert energy_scale(start, end) == pytest.approx(0.4571 / 2.604, rel=1e-3)
    assert energy_scale(start, end) == pytest.approx(0.1755, abs=1e-4)


@pytest.mark.parametrize(
    ("node", "delay_ps"), [(45, 10.9), (32, 9.8), (16, 6.12), (14, 4.02), (10, 3.24), (7, 2.47)]
)
def test_delays_are_near_the_simulated_inverters(node: int, delay_ps: float) -> None:
    """Table 2 of the paper, as another reader of it has it: delays at nominal supplies."""
    ratio = delay_scale(at(45), at(node))
    assert ratio == pytest.approx(delay_ps / 10.9, rel=0.2)


@given(NODES, NODES, NODES)
def test_scales_are_ratios(a: int, b: int, c: int) -> None:
    for scale in (energy_scale, delay_scale):
        assert scale(at(a), at(b)) * scale(at(b), at(c)) == pytest.approx(scale(at(a), at(c)))
        assert scale(at(a), at(a)) == 1
    assert area_scale(a, b) * area_scale(b, a) == pytest.approx(1)


def test_smaller_nodes_take_less() -> None:
    nodes = sorted(NOMINAL_V)
    assert set(nodes) == set(ENERGY) == set(DELAY) == set(AREA)
    for small, large in pairwise(nodes):
        assert energy_scale(at(large), at(small)) < 1
        assert area_scale(large, small) < 1


@given(st.floats(7, 180))
def test_a_node_between_lies_between(node: float) -> None:
    assert AREA[7] <= area_scale(45, node) <= AREA[180]


def test_voltage_goes_about_with_its_square() -> None:
    start, end = (Process(node_nm=45, voltage_v=v) for v in (1.1, 0.8))
    assert energy_scale(start, end) == pytest.approx((0.8 / 1.1) ** 2, rel=0.1)
    assert delay_scale(start, end) > 1


@pytest.mark.parametrize(
    ("process", "message"),
    [
        (Process(node_nm=5, voltage_v=0.7), "5 nm: Stillmaker 2017 has 7 to 180 nm"),
        (
            Process(node_nm=65, voltage_v=0.5),
            "65 nm, 0.5 V: .* at 65 nm from about 0.55 to 1.3 V; take",
        ),
        (Process(node_nm=180, voltage_v=0.5), "hold at 180 nm from about 0.9 to 2.2 V"),
    ],
)
def test_what_the_equations_do_not_cover_is_refused(process: Process, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        energy_scale(at(45), process)
    with pytest.raises(ConfigError):
        delay_scale(at(45), Process(node_nm=7, voltage_v=1.3))


def test_what_is_scaled_says_so() -> None:
    cited = Figure(value=2.0, basis="me", estimate=False, low=1.0, high=3.0)
    found = scaled(cited, 0.5, at(45), at(7))
    assert (found.low, found.value, found.high) == (0.5, 1.0, 1.5)
    assert found.tag is Tag.DERIVED and found.estimate
    assert found.basis == "me, x 0.5 from 45 nm, 1.1 V to 7 nm, 0.8 V (Stillmaker 2017)"
    guess = Figure(value=2.0, basis="me", estimate=True, tag=Tag.ASSUMED)
    assert scaled(guess, 2.0, at(7), at(45)).tag is Tag.ASSUMED
