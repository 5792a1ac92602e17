"""Read damaged files of every kind, and count what becomes of them.

    python -m benchmarks.fuzz [KIND ...] [--count N] [--seed S] [--results FILE] [--keep FOLDER]

Every mutant must be refused with a message (exit 2 of a command), or be taken; one that is taken
with other contents although the file carries a digest, a traceback, 20 s (`--seconds`) without an
end and more than 2 GB are faults. Exit 1 on any. A run that was stopped goes on where it was.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from benchmarks.fuzz.kinds import BY_NAME, KINDS, Kind
from benchmarks.fuzz.run import FAULTS, OUTCOMES, Damaged, Result, fuzz

PART = 1000
"""Mutants that one process tries, so that kinds take turns and a lost process costs little."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("kinds", nargs="*", help="all unless given")
    parser.add_argument("--count", type=int, default=100_000, help="mutants in all")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=20.0, help="after which a mutant hangs")
    parser.add_argument("--results", type=Path, help="continue from, and append to, this file")
    parser.add_argument("--keep", type=Path, default=Path("fuzz-faults"), help="failing inputs")
    chosen = parser.parse_args(arguments)
    kinds = [kind for kind in KINDS if not chosen.kinds or kind.name in chosen.kinds]
    if not kinds:
        print(f"kinds are: {', '.join(kind.name for kind in KINDS)}", file=sys.stderr)
        return 2
    each = -(-chosen.count // len(kinds))
    done = _read(chosen.results)
    work = _parts(kinds, each, {(r.kind, r.number) for r in done})
    began = shown = time.monotonic()
    for result in fuzz(work, chosen.seed, limit_s=chosen.seconds, processes=chosen.processes):
        done.append(result)
        if chosen.results:
            with chosen.results.open("a", encoding="utf-8") as file:
                file.write(json.dumps(asdict(result)) + "\n")
        if result.outcome in FAULTS:
            print(f"{result.outcome}: {result.kind} {result.number}: {result.detail}", flush=True)
        if time.monotonic() - shown > 10:
            shown = time.monotonic()
            print(f"{len(done):,} of {each * len(kinds):,}, {shown - began:.0f} s", flush=True)
    _keep(chosen.seed, done, chosen.keep)
    return table(kinds, done, time.monotonic() - began)


def table(kinds: Iterable[Kind], done: Iterable[Result], seconds: float) -> int:
    """Print outcomes by kind, and the different faults; 1 if there are any."""
    counts = Counter((result.kind, result.outcome) for result in done)
    print(f"\n{'kind':24}" + "".join(f"{outcome:>16}" for outcome in OUTCOMES))
    for kind in kinds:
        print(f"{kind.name:24}" + "".join(f"{counts[kind.name, o]:16,}" for o in OUTCOMES))
    totals = [sum(counts[kind.name, outcome] for kind in kinds) for outcome in OUTCOMES]
    print(f"{'all':24}" + "".join(f"{total:16,}" for total in totals))
    print(f"{sum(totals):,} mutants in {seconds:.0f} s")
    places = Counter(
        (r.kind, r.outcome, r.detail.split(": ")[0]) for r in done if r.outcome in FAULTS
    )
    for (kind, outcome, place), count in places.most_common():
        print(f"{count:6} x {kind}: {outcome}: {place}")
    return 1 if places else 0


def _parts(
    kinds: list[Kind], each: int, known: set[tuple[str, int]]
) -> list[tuple[Kind, list[int]]]:
    found = []
    for first in range(0, each, PART):
        for kind in kinds:
            numbers = range(first, min(first + PART, each))
            left = [number for number in numbers if (kind.name, number) not in known]
            if left:
                found.append((kind, left))
    return found


def _keep(seed: int, done: Iterable[Result], folder: Path) -> None:
    """Copy the first few failing inputs of each fault."""
    kept: Counter[tuple[str, str, str]] = Counter()
    for result in done:
        fault = (result.kind, result.outcome, result.detail.split(": ")[0])
        if result.outcome not in FAULTS or kept[fault] >= 3:
            continue
        kept[fault] += 1
        with tempfile.TemporaryDirectory(prefix="tnthw-fuzz-") as scratch:
            damaged = Damaged(BY_NAME[result.kind], seed, Path(scratch))
            name = f"{result.kind}-{result.outcome}-{result.number}".replace(" ", "-")
            damaged.keep(result.number, folder / name.replace(",", "").replace("'", ""))


def _read(path: Path | None) -> list[Result]:
    if path is None or not path.exists():
        return []
    lines = path.read_text(encoding="utf-8").splitlines()
    return [Result(**json.loads(line)) for line in lines]


if __name__ == "__main__":
    sys.exit(main())
