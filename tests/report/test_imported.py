from __future__ import annotations

import subprocess
import sys

LINES = """
import sys
from tnthw.report.imported import write_noise_of
print("torch" in sys.modules)
"""


def test_files_other_than_checkpoints_are_imported_without_torch() -> None:
    found = subprocess.run(
        [sys.executable, "-c", LINES], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "False"
