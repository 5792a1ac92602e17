from __future__ import annotations

import numpy as np
import pytest

from tests.soc.test_transcript import GOOD
from tnthw.soc.check import Comparison, compare
from tnthw.soc.transcript import parse

EXPECTED = np.array([[14, -9, 21], [-49, 0, 5]])


def checked(text: str) -> Comparison:
    return compare(parse(text), EXPECTED, (1, 2))


def test_equal_values_pass() -> None:
    found = checked(GOOD)
    assert found.passed and (found.compared, found.different) == (9, 0)


@pytest.mark.parametrize(
    "old, new, different, problem",
    [
        ("-49 0 5", "-49 1 5", 1, "run 2, image 1, value 1: the processor printed 1, the inter"),
        ("-49 0 5", "-49 0", 1, "run 2, image 1, value 2: the processor printed nothing"),
        ("-49 0 5", "-49 0 5 6", 0, "run 2, image 1: 4 values, needed are 3"),
        ("logits 1 0: 14 -9 21\n", "", 3, "run 1, image 0, value 0: the processor printed nothing"),
        ("end\n", "", 0, "did not come to its end"),
        ("machine 4496 interrupts 1", "machine 4496 interrupts 2", 0, "run 1: 1 image and 2 int"),
        ("run 2: images 2", "run 2: images 1", 0, "run 2: 1 image and 1 interrupt, needed are 2"),
        ("end\n", "error: tnthw_poll gave 8\nend\n", 0, "error: tnthw_poll gave 8"),
    ],
)
def test_what_differs_or_is_missing_is_told(
    old: str, new: str, different: int, problem: str
) -> None:
    assert old in GOOD
    found = checked(GOOD.replace(old, new))
    assert not found.passed and found.different == different
    assert found.problems[0].startswith(problem) or problem in found.problems[0]


def test_a_run_that_is_missing_counts_with_all_its_values() -> None:
    found = checked(GOOD[: GOOD.index("run 2")] + "end\n")
    assert found.different == 6 and found.problems == ("run 2: is missing",)


def test_a_few_differences_are_shown_and_all_are_counted() -> None:
    found = compare(parse(GOOD), EXPECTED + 1, (1, 2))
    assert found.different == 9 and len(found.problems) == 5
