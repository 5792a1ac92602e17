import json

import pytest

from tests.golden.figures import NETWORKS, QUICK, differences, measure, recorded
from tnthw.machine.presets import PRESETS

SLOW = [(n, m) for n in NETWORKS for m in PRESETS if (n, m) not in QUICK]


@pytest.mark.parametrize(
    ("network", "machine"),
    [*QUICK, *(pytest.param(*pair, marks=pytest.mark.slow) for pair in SLOW)],
)
def test_figures_are_as_recorded(network, machine):
    key = f"{network} on {machine}"
    found = json.loads(json.dumps(measure(network, machine), default=int))
    assert differences(key, recorded()["figures"][key], found) == []


def test_file_holds_every_pair_and_the_reason_of_each_change():
    record = recorded()
    assert set(record["figures"]) == {f"{n} on {m}" for n in NETWORKS for m in PRESETS}
    assert all(entry["date"] and entry["reason"] for entry in record["history"])
