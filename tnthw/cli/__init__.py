"""The commands.

`main` is what the `tnthw` program calls.  Each command is a function in one of the modules beside
this one; it returns the exit status, and imports what it needs when it runs, so that `tnthw --help`
is quick and needs neither torch nor Amaranth.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

from tnthw.errors import TnthwError

EXIT_MISTAKE = 2
EXIT_BUG = 70
EXIT_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return the exit status.

    0: done, and what the command claims holds.  1: a verification found differences.  2: a mistake
    in what was asked, or a file or device that cannot be used, told in one message on standard
    error.  70: a bug of tnthw, with a file that holds the traceback.  130: interrupted.
    """
    tokens = list(sys.argv[1:] if arguments is None else arguments)
    _open_outputs()
    try:
        return _run(tokens)
    except TnthwError as error:
        return _refuse(str(error))
    except KeyboardInterrupt:
        return _refuse(f"interrupted{_resumes(tokens)}", EXIT_INTERRUPTED)
    except BrokenPipeError:  # the reader of our output went away, as `| head` does
        _drop_output()
        return 0
    except SystemExit as stop:
        if not isinstance(stop.__context__, BrokenPipeError):  # the end that rich makes of it
            raise
        _drop_output()
        return 0
    except MemoryError:
        return _refuse("this takes more memory than there is")
    except OSError as error:
        if os.environ.get("TNTHW_DEBUG"):
            raise
        if error.filename is None:  # nearly always what is printed
            _drop_output()
        where = error.filename or "standard output"
        return _refuse(f"{where}: cannot be used: {error.strerror or error}")
    except Exception as error:
        from tnthw.cli.failure import failure

        return _refuse(failure(error, tokens), EXIT_BUG)


def _run(tokens: list[str]) -> int:
    from cyclopts import CycloptsError  # takes long enough to be interrupted

    from tnthw.cli.app import app

    try:
        status = app(tokens, exit_on_error=False, print_error=False, result_action="return_value")
    except CycloptsError as error:
        return _refuse(f"{error}\nSee: tnthw {_command(tokens)}--help")
    sys.stdout.flush()  # here, where a full disk can still be told of
    return int(status or 0)


def _refuse(message: str, status: int = EXIT_MISTAKE) -> int:
    print(f"tnthw: {message}", file=sys.stderr)
    return status


def _open_outputs() -> None:
    """Make both outputs take any text.

    Where one was closed, what is printed goes nowhere, and no file that is opened takes its number.
    Characters that an output cannot encode become escapes; a name of a file may hold any.
    """
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="backslashreplace")


def _drop_output() -> None:
    """Send what is still to be printed nowhere, so that Python does not try again at its end."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # no file of the system's, as in tests
        pass


_RESUMES = {
    "train": "the same command goes on from the last checkpoint under runs/",
    "methods": "the same command goes on with the runs that are not finished",
    "explore": "the same command goes on with what is not measured yet",
}
"""Commands that go on where they were cut off."""


def _resumes(tokens: list[str]) -> str:
    found = _RESUMES.get(tokens[0] if tokens else "")
    return f"; {found}" if found else ""


def _command(tokens: list[str]) -> str:
    from tnthw.cli.app import app

    known = bool(tokens) and not tokens[0].startswith("-") and tokens[0] in app
    return f"{tokens[0]} " if known else ""
