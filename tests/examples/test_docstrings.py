"""Every public name is documented, and no docstring is cut in mid-sentence.

The rules are those that a mechanical edit breaks: it cuts a first line at the column limit, and
makes a sentence of what was left.
"""

from __future__ import annotations

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "tnthw").rglob("*.py"))

# A sentence that begins with one of these continues the one before it; it has lost its head.
_FRAGMENTS = re.compile(
    r"^(If [^,]*\.$|"
    r"(Each|All|Most|Some|None|Both) of (which|them|whom)\b|"
    r"(Which|Whose|Whom|That|Than|Then|And|Or|But|So that|Through|Among|Counted|With no|In which|"
    r"At which|From which|To which|Into which|Of which|Along with|As well as|Including|"
    r"Instead of|Rather than|Because of|Due to|Beside|Between|Without any|Not counting)\b"
    r"[^,:;]*\.$)"
)

_LOWER = r"[\w.]+[`(]|\w+ [*+] |[a-z_]+\d|`|(tnthw|cocotb|scikit-learn)\b"
"""What a sentence may begin with in lower case: code, a formula, a proper name."""


def documented(path: Path) -> Iterator[tuple[str, ast.AST, str | None]]:
    """Every module, class and function of a file with its docstring; functions in functions not."""

    def walk(node: ast.AST, prefix: str) -> Iterator[tuple[str, ast.AST, str | None]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                name = f"{prefix}{child.name}"
                yield name, child, ast.get_docstring(child)
                if isinstance(child, ast.ClassDef):
                    yield from walk(child, f"{name}.")

    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield path.stem, tree, ast.get_docstring(tree)
    yield from walk(tree, "")


def mistakes(text: str) -> list[str]:
    """What is wrong with a docstring."""
    found = []
    paragraphs = [" ".join(p.split()) for p in re.split(r"\n\s*\n", text.strip())]
    first = paragraphs[0]
    if not re.search(r"[.:?!][)\"'`]*$", first):
        found.append(f"the first sentence does not end: {first[-60:]!r}")
    if first[0].islower() and not re.match(_LOWER, first):
        found.append(f"the first sentence does not begin: {first[:60]!r}")
    for part in (text, first):  # closed in the whole, and where it was opened
        # half-open ranges, [first, last), are written as mathematics writes them
        plain = re.sub(r"`[^`]*`", "", re.sub(r"[\[(][^\[\]()]*, [^\[\]()]*[\])]", "", part))
        if any(plain.count(a) != plain.count(b) for a, b in ("()", "[]")):
            found.append(f"brackets do not close in {part[:60]!r}")
            break
    if text.count("`") % 2:
        found.append("a backtick does not close")
    for paragraph in paragraphs[1:3]:
        if _FRAGMENTS.match(paragraph):
            found.append(f"a fragment of the sentence before: {paragraph[:60]!r}")
    if len(paragraphs) > 1 and paragraphs[1][0].islower() and not _listed(paragraphs[1]):
        found.append(f"the second paragraph does not begin: {paragraphs[1][:60]!r}")
    return found


def _listed(paragraph: str) -> bool:
    """True for a list, an entry of a numpy section, code, or a name that begins in lower case."""
    return bool(re.match(r"[-*>]|\d|[\w.*, ]+:|[\w.]+[`(_\d=]|`|[a-z]\b|tnthw\b", paragraph))


@pytest.mark.parametrize(
    "damaged",
    [
        "The graph as it is compiled: after the standard passes.\n\nEach of which keeps all.",
        "Convolution or linear layer; `add` is the addition that follows at once.\n\nIf any.",
        "Copy rows of every plane of a view to word `target`.\n\nThrough the vector unit.",
        "A tensor loaded in one band is loaded in pieces.\n\nSo that work starts before the last.",
        "Steps during which each unit reads a tensor.\n\nCounted by their convolution.",
        "Interpreter = simulator on random graphs.\n\nWith no race.",
        "All operations in the order of the stream.\n\nAnd the cycles that the scheduler expects.",
        "A sentence that is cut at the column",
        "and the end of another.",
        "Rows [first, last) of a tensor (and more.",
        "The name `of a thing.",
        "What each lane and column holds, as (group, column.\n\nPlane, lane, ky, kx).",
        "Cut a reduction: kernel rows first, then columns.\n\nThen planes.",
        "The two slots at the top of the buffer.\n\nIf any step has them.",
    ],
)
def test_damage_is_found(damaged: str) -> None:
    assert mistakes(damaged)


@pytest.mark.parametrize(
    "sound",
    [
        "Rows [first, last) of a tensor.",
        "Compute the energy of a run.\n\nParameters\n----------\nevents: totals by name.",
        "`verify`: the same program on both.",
        "First of the two.\n\n* a list\n* of things",
        "True where (if ever) it is so.\n\nIf there is none, None is returned.",
    ],
)
def test_sound_docstrings_pass(sound: str) -> None:
    assert mistakes(sound) == []


def test_no_docstring_is_cut_in_mid_sentence() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)} {name}: {mistake}"
        for path in FILES
        for name, node, text in documented(path)
        if text
        for mistake in mistakes(text)
    ]
    assert not found, "\n" + "\n".join(found)


def test_every_public_name_has_a_docstring() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in FILES
        for name, node, text in documented(path)
        if not text
        and not any(part.startswith("_") for part in name.split("."))
        and not _overload(node)
    ]
    assert not found, "\n" + "\n".join(found)


def _overload(node: ast.AST) -> bool:
    decorators = getattr(node, "decorator_list", [])
    return any(ast.unparse(each).endswith(("overload", ".setter")) for each in decorators)


def test_files_are_short() -> None:
    """One idea a file: past 400 lines there is a second one."""
    lengths = sorted(len(path.read_text(encoding="utf-8").splitlines()) for path in FILES)
    lengths = [length for length in lengths if length]  # an __init__.py may be empty
    longest = max(FILES, key=lambda path: len(path.read_text(encoding="utf-8").splitlines()))
    assert statistics.median(lengths) <= 130
    assert lengths[int(0.9 * len(lengths))] <= 260
    assert lengths[-1] <= 400, longest
