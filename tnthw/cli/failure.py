"""What is said when tnthw itself is wrong: an exception that nobody raised on purpose."""

from __future__ import annotations

import os
import platform
import shlex
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path

from tnthw import __version__


def failure(error: Exception, tokens: Sequence[str]) -> str:
    """Word a bug, with the traceback in a file; with TNTHW_DEBUG in the environment it is here.

    Parameters
    ----------
    error: the exception, still with its traceback.
    tokens: the command line.
    """
    trace = "".join(traceback.format_exception(error))
    text = (
        f"tnthw {__version__}, Python {platform.python_version()}, {platform.platform()}\n"
        f"tnthw {shlex.join(tokens)}\n\n{trace}"
    )
    last = traceback.extract_tb(error.__traceback__)[-1]
    what = (
        f"this is a bug of tnthw, not of what you asked for: {type(error).__name__}: {error} "
        f"({Path(last.filename).name}:{last.lineno})"
    )
    if os.environ.get("TNTHW_DEBUG"):
        return f"{what}\n{text}"
    try:
        handle, name = tempfile.mkstemp(prefix="tnthw-bug-", suffix=".txt")
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
    except OSError:
        return f"{what}\nplease report it, with what the same command prints with TNTHW_DEBUG=1"
    return f"{what}\nplease report it with the file {name}"
