from __future__ import annotations

import pytest

from tnthw.explore.study import Study
from tnthw.explore.wanted import wanted


def study(*constraints: str) -> Study:
    return Study(
        name="s", networks={"digits": 1}, objectives=["cycles"], constraints=list(constraints),
        space={"array.columns": [8]}, images=10,
    )  # fmt: skip


@pytest.mark.parametrize("networks", [None, ("resnet20-cifar10", "digits", "nets/a-b.onnx")])
def test_constraints_name_networks_with_hyphens(networks: tuple[str, ...] | None) -> None:
    texts = (
        "resnet20-cifar10.cycles < 1e6", "digits.cycles-lanes > 0 and digits.top1 > 0.5",
        "2 * nets/a-b.onnx.energy_uj<digits.energy_uj",
    )  # fmt: skip
    found, wrong = wanted(study(*texts), ["lanes"], networks)
    assert not wrong
    assert found[0].names == {"resnet20-cifar10.cycles"}
    assert found[2].names == {"nets/a-b.onnx.energy_uj", "digits.energy_uj"}
    if networks is not None:
        assert found[1].names == {"digits.cycles", "lanes", "digits.top1"}
        _, wrong = wanted(study("resnet20-cifar1.cycles < 1e6"), ["lanes"], networks)
        assert len(wrong) == 1 and "there is no" in wrong[0]
