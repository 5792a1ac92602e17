"""Liberty files: the groups and attributes of the cells that are asked for.

Such a file has up to hundreds of thousands of lines, most of them of timing that nobody asks for:
cells are found by their braces and parsed only when they are taken.
"""

from __future__ import annotations

import gzip
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tnthw.errors import InputError

_CELL = re.compile(r"^\s*cell\s*\(\s*\"?([\w.]+)\"?\s*\)\s*\{", re.M)
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}();:,]|[^\s{}();:,"\\]+', re.S)
_COMMENT = re.compile(r"/\*.*?\*/", re.S)
_LARGEST = 1 << 28


@dataclass(frozen=True, slots=True)
class Group:
    """`kind (arguments) { ... }`; of an attribute that is given twice the last value counts."""

    kind: str
    arguments: tuple[str, ...]
    values: dict[str, tuple[str, ...]] = field(default_factory=dict)
    groups: list[Group] = field(default_factory=list)

    def text(self, key: str, default: str = "") -> str:
        """First value of an attribute, without quotes."""
        return self.values.get(key, (default,))[0]

    def number(self, key: str, default: float = 0.0) -> float:
        """Value of an attribute that is a number."""
        return float(self.text(key) or default)

    def of(self, kind: str) -> list[Group]:
        """Groups of a kind, in their order."""
        return [group for group in self.groups if group.kind == kind]

    def numbers(self, key: str) -> list[float]:
        """Numbers of an attribute that is a list, whatever quotes they stand in."""
        joined = " ".join(self.values.get(key, ()))
        return [float(each) for each in joined.replace(",", " ").split()]


@dataclass(frozen=True, slots=True, kw_only=True)
class LibertyFile:
    """One file.

    Attributes
    ----------
    path: where it lies.
    text: as it is, unpacked.
    sha256: of the unpacked bytes.
    head: attributes of the library.
    cells: place of each cell in the text.
    """

    path: Path
    text: str
    sha256: str
    head: Group
    cells: dict[str, tuple[int, int]]

    def cell(self, name: str) -> Group:
        """Parse one cell."""
        begin, end = self.cells[name]
        return _parse(self.text[begin:end])


def read_liberty(path: Path) -> LibertyFile:
    """Read a liberty file, packed with gzip or not.

    Raises
    ------
    InputError: there is no such file, or it is no library of cells.
    """
    try:
        data = path.read_bytes()
        if data[:2] == b"\x1f\x8b":
            with gzip.open(path) as packed:
                data = packed.read(_LARGEST)
        text = data.decode("utf-8", errors="replace")
    except (OSError, EOFError) as error:
        raise InputError(f"{path}: cannot be read as a liberty file ({error})") from None
    found = list(_CELL.finditer(text))
    if not found or "library" not in text[: found[0].start()]:
        raise InputError(
            f"{path}: holds no library with cells; a liberty file has `library (NAME) {{` and in "
            f"it `cell (NAME) {{`"
        )
    cells = {match[1]: (match.start(), _end(text, match.end())) for match in found}
    head = _parse(_COMMENT.sub("", text[: found[0].start()]) + "}")
    digest = hashlib.sha256(data).hexdigest()
    return LibertyFile(path=path, text=text, sha256=digest, head=head, cells=cells)


def _end(text: str, at: int) -> int:
    """Place behind the brace that closes one which is open at `at`."""
    depth = 1
    for match in re.compile(r"[{}]").finditer(text, at):
        depth += 1 if match[0] == "{" else -1
        if not depth:
            return match.end()
    return len(text)


def _parse(text: str) -> Group:
    """Parse the text of one group."""
    tokens = _TOKEN.findall(text.replace("\\\n", " ").replace("\\\r\n", " "))
    top = Group("", ())
    _fill(top, tokens, 0)
    return top.groups[0] if top.groups else top


def _fill(group: Group, tokens: Sequence[str], at: int) -> int:
    """Fill a group with what follows; the place behind its closing brace."""
    while at < len(tokens):
        word = tokens[at]
        if word == "}":
            return at + 1
        after = tokens[at + 1] if at + 1 < len(tokens) else ""
        if after == ":":
            end = at + 2
            while end < len(tokens) and tokens[end] not in ";}" and _on(tokens, end):
                end += 1
            value = " ".join(_plain(token) for token in tokens[at + 2 : end])
            group.values[word] = (value,)
            at = end
        elif after == "(":
            end = at + 2
            while end < len(tokens) and tokens[end] != ")":
                end += 1
            arguments = tuple(_plain(each) for each in tokens[at + 2 : end] if each != ",")
            at = end + 1
            if at < len(tokens) and tokens[at] == "{":
                inner = Group(word, arguments)
                group.groups.append(inner)
                at = _fill(inner, tokens, at + 1)
            else:
                group.values[word] = arguments
        else:
            at += 1
    return at


def _on(tokens: Sequence[str], at: int) -> bool:
    """False where the next attribute begins: some files leave out the semicolon."""
    return at + 1 >= len(tokens) or tokens[at + 1] not in ":("


def _plain(token: str) -> str:
    return token[1:-1] if token.startswith('"') else token
