"""What tells one machine from another: in the header of its Verilog, in a register, in programs."""

from __future__ import annotations

import dataclasses
import hashlib
import json

from tnthw.machine.accelerator import Accelerator

DIGEST_BITS = 48


def digest(accelerator: Accelerator) -> str:
    """Twelve hexadecimal digits that change with every field of a machine."""
    fields = json.dumps(dataclasses.asdict(accelerator), sort_keys=True)
    return hashlib.sha256(fields.encode()).hexdigest()[: DIGEST_BITS // 4]
