"""A process that does jobs: a line of JSON in, a line of JSON out, until the input ends.

`python -m tnthw.explore.worker FILES`, FILES being a JSON object of the model file of each network.
It ends with whoever started it, since then the input ends.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import sys
from pathlib import Path

from tnthw.explore.jobs import Bench
from tnthw.explore.measure import Job


def main() -> int:
    """Do jobs."""
    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # whatever prints must not come between
    files = json.loads(sys.argv[1])
    bench = Bench({name: Path(path) for name, path in files.items()})
    gc.set_threshold(100_000, 20, 20)  # a compilation makes many objects and few circles
    with contextlib.suppress(KeyboardInterrupt, BrokenPipeError):
        for line in sys.stdin:
            record = bench.do(Job.of(json.loads(line)))
            out.write(json.dumps(record) + "\n")
            out.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
