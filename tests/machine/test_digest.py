"""The digest of a machine."""

from __future__ import annotations

import dataclasses

from tnthw.machine.digest import DIGEST_BITS, digest
from tnthw.machine.presets import PRESETS


def test_it_changes_with_every_field_that_may_change_by_one() -> None:
    machine = PRESETS["t8x8"]
    found = {digest(machine), *(digest(each) for each in PRESETS.values())}
    assert len(found) == len(PRESETS)
    for name in ("queue_depth", "memory_latency", "bias_rows", "watchdog_cycles"):
        other = dataclasses.replace(machine, **{name: 2 * getattr(machine, name)})
        assert digest(other) not in found
    assert digest(dataclasses.replace(machine, name="other")) not in found


def test_it_fits_its_register() -> None:
    assert int(digest(PRESETS["t8x8"]), 16) < 1 << DIGEST_BITS
