"""What campaigns found, one JSON object a line, so that a long one goes on where it was stopped."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from tnthw.verify.report import VerifyReport

_MEASURED = ("tnthw", "tests/strategies")
"""What figures depend on: the package, and where networks are drawn from."""

KINDS = ("bytes", "instructions", "events")
"""What a `VerifyReport` counts, beside cycles and problems."""


def tree() -> str:
    """Last commit of what is measured, and its date; marked `+` where files differ from it."""

    def git(*words: str) -> str:
        done = subprocess.run(
            ["git", *words, "--", *_MEASURED],
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout.strip()

    changed = "+" if git("status", "--porcelain", "--untracked-files=no") else ""
    return (git("log", "-1", "--format=%h %cs") or "no commit") + changed


class Journal:
    """The finished parts of a campaign.

    Parameters
    ----------
    path: where they are kept; None keeps them in memory alone.

    Raises
    ------
    SystemExit: the file is of another tree, whose figures must not be mixed with these.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path, self.tree = path, tree()
        self.parts: dict[str, dict[str, Any]] = {}
        if path is None or not path.exists():
            return
        for line in path.read_text().splitlines():
            part = json.loads(line)
            if part["tree"] != self.tree:
                raise SystemExit(
                    f"{path}: was measured on tree {part['tree']}, this is {self.tree}; "
                    "give another file, or none"
                )
            self.parts[part["part"]] = part

    def add(self, part: str, **found: Any) -> dict[str, Any]:
        """Keep what a part found."""
        record = {"part": part, "tree": self.tree, **found}
        self.parts[part] = record
        if self.path is not None:
            with self.path.open("a") as file:
                file.write(json.dumps(record) + "\n")
        return record


def counts(reports: Iterable[VerifyReport]) -> dict[str, Any]:
    """Sum up comparisons of RTL and simulator.

    `different_cycles` counts runs whose cycles are wrong: not equal, or with stalls fewer.
    """
    total: Counter[str] = Counter()
    for report in reports:
        stalled = report.back_pressure_seed is not None
        fewer = report.cycles_rtl < report.cycles_simulator
        wrong = fewer if stalled else report.cycles_rtl != report.cycles_simulator
        total["runs"] += 1
        total["stalled"] += stalled
        total["images"] += report.images
        total["cycles"] += report.cycles_rtl
        total["different_cycles"] += wrong
        total["problems"] += sum(report.problems.values())
        total["failed"] += not report.passed
        for kind in KINDS:
            total[kind] += getattr(report, f"{kind}_compared")
            total[f"different_{kind}"] += getattr(report, f"{kind}_different")
    return dict(total)


def summed(records: Sequence[dict[str, Any]]) -> Counter[str]:
    """Sum of the whole numbers and seconds of several records."""
    total: Counter[str] = Counter()
    for record in records:
        for name, value in record.items():
            if isinstance(value, int | float) and not isinstance(value, bool):
                total[name] += value  # type: ignore[assignment]
    return total


def rtl_lines(total: Counter[str]) -> str:
    """Say what runs on the RTL were compared in."""
    compared = ", ".join(f"{total[f'different_{k}']:,} of {total[k]:,} {k}" for k in KINDS)
    return (
        f"{total['runs']:,} runs ({total['stalled']:,} with stalls) of {total['images']:,} images, "
        f"{total['cycles']:,} cycles\n"
        f"different: {compared}; cycles of {total['different_cycles']:,} runs; "
        f"{total['problems']:,} problems at the port"
    )
