from __future__ import annotations

import pytest

from tnthw.errors import VerificationError
from tnthw.soc.transcript import parse

GOOD = """\
tnthw on VexRiscv
program: bytes 15360 cycles 100452
run 1: images 1 cycles 5498 machine 4496 interrupts 1
logits 1 0: 14 -9 21
run 2: images 2 cycles 13792 machine 12960 interrupts 1
logits 2 0: 14 -9 21
logits 2 1: -49 0 5
end
"""


def test_every_line_is_read() -> None:
    found = parse(GOOD)
    assert (found.program_bytes, found.load_cycles) == (15360, 100452)
    assert found.ended and not found.errors
    assert found.runs[1].results == {0: [14, -9, 21]}
    second = found.runs[2]
    assert second.results == {0: [14, -9, 21], 1: [-49, 0, 5]}
    assert (second.images, second.cycles, second.machine_cycles) == (2, 13792, 12960)
    assert second.interrupts == 1


def test_an_error_is_kept_and_a_text_that_breaks_off_has_no_end() -> None:
    found = parse("tnthw on VexRiscv\nerror: tnthw_load gave 3\n")
    assert found.errors == ("error: tnthw_load gave 3",)
    assert not found.runs and not found.ended


@pytest.mark.parametrize(
    "text, line",
    [
        ("", 1),
        (GOOD.replace("VexRiscv", "Vexed"), 1),
        (GOOD.replace("logits 2 1: -49", "logits 2 1: 4x9"), 7),
        (GOOD.replace("logits 1 0", "logits 3 0"), 4),
        (GOOD + "more\n", 9),
        (GOOD.replace("cycles 5498 ", ""), 3),
    ],
)
def test_any_other_line_is_an_error(text: str, line: int) -> None:
    with pytest.raises(VerificationError, match=f"line {line} is"):
        parse(text)
