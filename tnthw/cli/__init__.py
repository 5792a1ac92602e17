"""The commands.

`main` is what the `tnthw` program calls.  Each command is a function in one of the modules beside
this one; it returns the exit status, and imports what it needs when it runs, so that `tnthw --help`
is quick and needs neither torch nor Amaranth.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from tnthw.errors import TnthwError

EXIT_MISMATCH = 1
EXIT_MISTAKE = 2
EXIT_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return the exit status.

    0: done, and what the command claims holds.  1: a verification found differences.  2: a mistake
    in what was asked, told in one message on standard error.
    """
    from cyclopts import CycloptsError

    from tnthw.cli.app import app

    tokens = list(sys.argv[1:] if arguments is None else arguments)
    try:
        status = app(tokens, exit_on_error=False, print_error=False, result_action="return_value")
    except CycloptsError as error:
        return _refuse(f"{error}\nSee: tnthw {_command(tokens)}--help")
    except TnthwError as error:
        return _refuse(str(error))
    except KeyboardInterrupt:
        return _refuse("interrupted", EXIT_INTERRUPTED)
    except BrokenPipeError:  # the reader of our output went away, as `| head` does
        sys.stderr.close()
        return 0
    return int(status or 0)


def _refuse(message: str, status: int = EXIT_MISTAKE) -> int:
    print(f"tnthw: {message}", file=sys.stderr)
    return status


def _command(tokens: list[str]) -> str:
    from tnthw.cli.app import app

    known = bool(tokens) and not tokens[0].startswith("-") and tokens[0] in app
    return f"{tokens[0]} " if known else ""
