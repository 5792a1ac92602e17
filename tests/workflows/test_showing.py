from __future__ import annotations

import pytest

from tnthw.errors import ConfigError, MissingToolError
from tnthw.ir.parser import parse
from tnthw.workflows.models import load
from tnthw.workflows.showing import show, verilog


def test_a_network_as_text_is_the_network_again() -> None:
    assert show("digits") != show("digits", arrays=True)
    assert show(load(parse(show("digits", arrays=True))), arrays=True) == show(
        "digits", arrays=True
    )


def test_verilog_needs_a_machine_and_amaranth(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigError, match="unknown machine"):
        verilog("t9x9")
    monkeypatch.setattr("tnthw.extras.has", lambda package: False)
    with pytest.raises(MissingToolError, match="writing Verilog needs the package amaranth"):
        verilog("t8x8")
