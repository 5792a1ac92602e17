"""Damaged files of every kind that tnthw reads: refused with a message, or taken as they are.

`python -m benchmarks.fuzz` tries a hundred thousand, with limits of time and memory.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from benchmarks.fuzz import mutate
from benchmarks.fuzz.kinds import KINDS
from benchmarks.fuzz.run import FAULTS, Damaged

MUTANTS = 60


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_damaged_files_are_refused_or_taken_as_they_are(kind, tmp_path: Path) -> None:
    damaged = Damaged(kind, 7, tmp_path)
    results = [damaged.try_one(number) for number in range(MUTANTS)]
    assert [result for result in results if result.outcome in FAULTS] == []
    assert any(result.outcome == "refused" for result in results)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_mutant_is_the_same_whenever_it_is_made(kind, tmp_path: Path) -> None:
    damaged = Damaged(kind, 7, tmp_path)
    for number in range(3):
        contents = []
        for _ in range(2):
            contents.append(damaged.mutate(number).read_bytes())
            damaged.restore()
        assert contents[0] == contents[1]


def test_every_damage_changes_something() -> None:
    rng = random.Random(1)
    for damage in (mutate.mutate_bytes, mutate.mutate_text, mutate.mutate_json):
        data = b'{"a": 1, "b": [2, 3], "c": "word"}\n'
        changed = sum(damage(data, rng) != data for _ in range(200))
        assert changed > 150
