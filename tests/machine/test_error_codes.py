"""Error codes: the table of docs/machine.md, word for word where it names them."""

from __future__ import annotations

import re
from pathlib import Path

from tnthw.machine.error_codes import MEANINGS, ErrorCode, ErrorUnit
from tnthw.machine.units import Unit

PAGE = (Path(__file__).parents[2] / "docs" / "machine.md").read_text(encoding="utf-8")


def test_codes_are_those_of_the_page() -> None:
    rows = re.findall(r"^\| (\d+) \| (\w+) \|", PAGE, re.M)
    told = {int(code): name.upper() for code, name in rows if int(code) < 16}
    assert told == {int(code): code.name for code in ErrorCode}


def test_every_code_has_words() -> None:
    assert list(MEANINGS) == list(ErrorCode)
    assert len(set(MEANINGS.values())) == len(ErrorCode)
    assert ErrorCode.FIELD.says("beats is 3") == "beats is 3 (error 3, FIELD)"


def test_units_that_tell_errors_are_those_that_run_and_the_sequencer() -> None:
    assert [unit.name for unit in ErrorUnit] == [*(unit.name for unit in Unit), "SEQUENCER"]
