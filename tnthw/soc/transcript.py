"""What the program on the processor sends over the serial line, line by line.

```
tnthw on VexRiscv
program: bytes B cycles C
run R: images N cycles C machine M interrupts I
logits R IMAGE: VALUE VALUE ...
error: TEXT
end
```
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from tnthw.errors import VerificationError

_PROGRAM = re.compile(r"program: bytes (\d+) cycles (\d+)")
_RUN = re.compile(r"run (\d+): images (\d+) cycles (\d+) machine (\d+) interrupts (\d+)")
_LOGITS = re.compile(r"logits (\d+) (\d+):((?: -?\d+)*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One start of the machine.

    Attributes
    ----------
    images: of the run.
    cycles: by the processor's timer, from before it writes the first register to after it has found
        the run well.
    machine_cycles: by the machine's own counter.
    interrupts: that the processor took.
    results: values by image.
    """

    images: int
    cycles: int
    machine_cycles: int
    interrupts: int
    results: dict[int, list[int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """All that was sent.

    Attributes
    ----------
    program_bytes, load_cycles: of the program's file, and of copying it to main memory.
    runs: by number.
    errors: lines that tell of one.
    ended: whether the program came to its end.
    """

    program_bytes: int
    load_cycles: int
    runs: dict[int, Run]
    errors: tuple[str, ...]
    ended: bool


def parse(text: str) -> Transcript:
    """Read what the program sent.

    Raises
    ------
    VerificationError: a line is none of those above, or a result belongs to no run.
    """
    program, runs, errors, ended = (0, 0), {}, [], False
    first, *lines = text.splitlines() or [""]
    if first != "tnthw on VexRiscv":
        raise _nonsense(1, first)
    for number, line in enumerate(lines, 2):
        if ended:
            raise _nonsense(number, line)
        if match := _PROGRAM.fullmatch(line):
            program = int(match[1]), int(match[2])
        elif match := _RUN.fullmatch(line):
            which, images, cycles, machine, interrupts = map(int, match.groups())
            runs[which] = Run(
                images=images, cycles=cycles, machine_cycles=machine, interrupts=interrupts
            )
        elif (match := _LOGITS.fullmatch(line)) and int(match[1]) in runs:
            runs[int(match[1])].results[int(match[2])] = [int(each) for each in match[3].split()]
        elif line.startswith("error: "):
            errors.append(line)
        elif line == "end":
            ended = True
        else:
            raise _nonsense(number, line)
    return Transcript(
        program_bytes=program[0],
        load_cycles=program[1],
        runs=runs,
        errors=tuple(errors),
        ended=ended,
    )


def _nonsense(number: int, line: str) -> VerificationError:
    return VerificationError(
        f"serial line: line {number} is {line!r}, which the program of the processor never sends; "
        f"the system or its program is damaged"
    )
