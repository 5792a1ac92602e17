from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.report.numbers import cell, digits, energy, latency, percent, times


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (2430.0, "2,430"),
        (0.00123456, "0.00123"),
        (2.3, "2.3"),
        (0.0, "0"),
        (-15.55, "-15.6"),
        (999.6, "1,000"),
        (float("inf"), "inf"),
    ],
)
def test_digits(value: float, text: str) -> None:
    assert digits(value) == text


@given(st.floats(1e-9, 1e12))
def test_digits_have_no_exponent_and_keep_three_places(value: float) -> None:
    text = digits(value)
    assert "e" not in text
    assert float(text.replace(",", "")) == pytest.approx(value, rel=0.0051)


@pytest.mark.parametrize(
    ("microjoules", "text"),
    [(0.066, "66 nJ"), (2.3, "2.3 uJ"), (2430.0, "2.43 mJ"), (3.2e7, "32 J"), (0.0, "0 nJ")],
)
def test_energy(microjoules: float, text: str) -> None:
    assert energy(microjoules) == text


@pytest.mark.parametrize(
    ("microseconds", "text"), [(23.04, "23 us"), (12345.0, "12.3 ms"), (2.5e6, "2.5 s")]
)
def test_latency(microseconds: float, text: str) -> None:
    assert latency(microseconds) == text


@pytest.mark.parametrize(
    ("value", "reference", "text"),
    [
        (4.79, 2.3, "2.08 times as much"),
        (1.0, 4.0, "4 times less"),
        (100.1, 100.0, "as much"),
        (1.0, 0.0, "-"),
    ],
)
def test_ratios_in_words(value: float, reference: float, text: str) -> None:
    assert times(value, reference) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, "-"), (True, "yes"), (1234567, "1,234,567"), (12345.6, "12,346"), ("a", "a")],
)
def test_cells(value: object, text: str) -> None:
    assert cell(value) == text


def test_percent() -> None:
    assert percent(0.99721, 2) == "99.72 %"
