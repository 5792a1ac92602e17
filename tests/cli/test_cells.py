"""`tnthw rtl --cells` counts cells and fails where one multiplies."""

from __future__ import annotations

import json

import pytest

from tnthw.cli import main
from tnthw.rtl import cells

pytestmark = pytest.mark.rtl


@pytest.mark.slow
def test_no_preset_has_a_multiplier(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rtl", "--cells", "--json"]) == 0
    machines = json.loads(capsys.readouterr().out)["machines"]
    assert [m["machine"] for m in machines] == ["t8x8", "t16x16", "t32x32", "t16x16a2", "t96x96a2"]
    for found in machines:
        assert found["multipliers"] == {}
        assert found["cells"]["$add"] > 50
        assert not {"$mul", "$macc", "$div", "$mod"} & found["cells"].keys()


def test_a_multiplier_fails(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cells, "word_cells", lambda _: {"$add": 3, "$mul": 2})
    assert main(["rtl", "--machine", "t8x8", "--cells"]) == 1
    assert "t8x8: 5 cells, 2 multiply" in capsys.readouterr().out
