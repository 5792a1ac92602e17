"""Inject the faults and say how many the fast tests catch.

    python -m benchmarks.mutation [ROOM ...] [--results FILE] [--fast-check]

Results are appended to a file as they come, so that a run that was stopped goes on where it was.
Exit 1 where fewer than 97 in a hundred are caught, 2 where a fault's text is no longer found or
the tests fail without a fault.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.mutation.fault import Fault, load
from benchmarks.mutation.run import BrokenTreeError, baseline, copy_tree, inject, key, warm

WANTED = 0.97


def main(arguments: list[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("rooms", nargs="*", help="rooms, or faults like ir-3; all unless given")
    parser.add_argument("--results", type=Path, default=Path("mutation.jsonl"))
    parser.add_argument("--limit", type=float, default=300, help="seconds for one fault")
    parser.add_argument("--fast-check", action="store_true", help="only look for the texts")
    parser.add_argument("--no-baseline", action="store_true", help="do not run the tests unharmed")
    chosen = parser.parse_args(arguments)
    faults = [f for f in load() if not chosen.rooms or {f.room, f.name} & set(chosen.rooms)]
    stale = [why for fault in faults if (why := fault.stale())]
    if stale or not faults:
        print("\n".join(stale) or f"no faults in {', '.join(chosen.rooms)}", file=sys.stderr)
        return 2
    if chosen.fast_check:
        print(f"{len(faults)} faults in {len({f.room for f in faults})} rooms, every text found")
        return 0
    os.environ |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    warm()
    done = _read(chosen.results)
    left = [fault for fault in faults if key(fault) not in done]
    with tempfile.TemporaryDirectory(prefix="tnthw-mutation-") as folder:
        tree = Path(folder)
        copy_tree(tree)
        try:
            if left and not chosen.no_baseline:
                baseline(tree, left, chosen.limit)
            for result in inject(left, tree, chosen.limit):
                done[result["key"]] = result
                with chosen.results.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(result) + "\n")
                word = "caught" if result["caught"] else "SURVIVED"
                seconds = f"{result['seconds']:6.1f} s"
                print(f"{result['fault']:16} {word:9} {seconds}  {result['by'][:90]}", flush=True)
        except BrokenTreeError as error:
            print(error, file=sys.stderr)
            return 2
    return summary(faults, done)


def summary(faults: list[Fault], done: dict[str, dict[str, Any]]) -> int:
    """Print the table by room and the survivors; 1 where too many are left."""
    survivors = [fault for fault in faults if not done[key(fault)]["caught"]]
    print(f"\n{'room':12} caught  of")
    for room in sorted({fault.room for fault in faults}):
        tried = sum(fault.room == room for fault in faults)
        left = sum(fault.room == room for fault in survivors)
        print(f"{room:12} {tried - left:6} {tried:3}")
    caught = len(faults) - len(survivors)
    print(f"{'all':12} {caught:6} {len(faults):3}  {100 * caught / len(faults):.1f} %")
    for fault in survivors:
        print(f"survived: {fault.name} {fault.file}: {fault.does}")
    return 0 if caught >= WANTED * len(faults) else 1


def _read(path: Path) -> dict[str, dict[str, Any]]:
    if not path.exists():
        return {}
    lines = path.read_text(encoding="utf-8").splitlines()
    return {result["key"]: result for result in map(json.loads, lines)}


if __name__ == "__main__":
    sys.exit(main())
