"""`import tnthw`: light, complete, and the names that collide with packages still are both."""

from __future__ import annotations

import ast
import doctest
import importlib
import inspect
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import tnthw

ROOT = Path(__file__).parents[1]
FUNCTIONS = sorted(name for name in tnthw.__all__ if name.islower() and not name.startswith("_"))
CLASSES = sorted(name for name in tnthw.__all__ if name[0].isupper())


def fresh(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_importing_it_loads_nothing_heavy() -> None:
    code = "import sys, tnthw; print(*sorted({n.partition('.')[0] for n in sys.modules}))"
    found = set(fresh(code).split())
    heavy = {"numpy", "pandas", "torch", "amaranth", "onnx", "pydantic", "rich", "cyclopts"}
    assert not found & {*heavy, "safetensors", "sklearn", "PIL", "importlib_metadata"}


@pytest.mark.parametrize("name", ["load", "simulate", "machine", "verify", "compare", "report"])
def test_looking_at_a_name_loads_neither_torch_nor_amaranth(name: str) -> None:
    code = (
        f"import sys, tnthw; tnthw.{name}; print('torch' in sys.modules, 'amaranth' in sys.modules)"
    )
    assert fresh(code) == "False False"


def test_every_name_is_there_and_is_what_it_says() -> None:
    assert len(set(tnthw.__all__)) == len(tnthw.__all__) and dir(tnthw) == sorted(tnthw.__all__)
    for name in FUNCTIONS:
        found = inspect.unwrap(getattr(tnthw, name))
        assert inspect.isfunction(found) and found.__name__ == name, name
    for name in CLASSES:
        found = getattr(tnthw, name)
        assert inspect.isclass(found) and found.__name__ == name, name


def test_the_type_checker_sees_the_same_names() -> None:
    tree = ast.parse((ROOT / "tnthw" / "__init__.py").read_text())
    (block,) = [
        node
        for node in tree.body
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
    ]
    seen = {alias.name: node.module for node in block.body for alias in node.names}  # type: ignore[attr-defined]
    assert seen == tnthw._PLACE
    assert {*seen, "__version__"} == set(tnthw.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'tnthw' has no attribute 'simulat'"):
        tnthw.simulat  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.parametrize("room", tnthw._ROOMS)
def test_a_name_that_is_a_package_too_is_both_in_any_order(room: str) -> None:
    below = next(path.stem for path in sorted((ROOT / "tnthw" / room).glob("[a-z]*.py")))
    call = {
        "explore": "callable(tnthw.explore)",
        "machine": "tnthw.machine('t8x8', columns=16).name",
        "networks": "len(tnthw.networks()) > 5",
        "report": "callable(tnthw.report)", "verify": "callable(tnthw.verify)",
    }[room]  # fmt: skip
    first = f"import tnthw.{room}.{below} as m, tnthw; print({call}, m.__name__)"
    last = f"import tnthw; a = {call}; import tnthw.{room}.{below} as m; print(a, m.__name__)"
    same = f"tnthw.{room} is {room}, callable({room})"
    from_ = f"from tnthw import {room}; import tnthw; print({call}, {same})"
    assert fresh(first) == fresh(last)
    assert fresh(first).endswith(f"tnthw.{room}.{below}")
    assert fresh(from_).endswith("True True")
    assert inspect.signature(getattr(tnthw, room)) == inspect.signature(
        getattr(importlib.import_module(tnthw._PLACE[room]), room)
    )


def test_all_rooms_that_share_a_name_are_listed() -> None:
    packages = {path.parent.name for path in (ROOT / "tnthw").glob("*/__init__.py")}
    modules = {path.stem for path in (ROOT / "tnthw").glob("*.py")}
    assert set(tnthw._ROOMS) == set(FUNCTIONS) & (packages | modules)


SLOW = [pytest.mark.rtl, pytest.mark.slow]


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(n, marks=SLOW if n in ("report", "verify", "verilog") else [])
        for n in FUNCTIONS
    ],
)
def test_every_docstring_has_what_a_reader_needs_and_its_example_runs(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    function = inspect.unwrap(getattr(tnthw, name))
    text = inspect.getdoc(function) or ""
    assert text.split("\n")[0].endswith(".") or text.split("\n\n")[0].endswith("."), name
    parameters = [p for p in inspect.signature(function).parameters if p not in ("self",)]
    documented = re.split(
        r"\n(?:Returns|Raises|Examples)\n---", text.partition("Parameters\n---")[2]
    )[0]
    for parameter in parameters:
        assert re.search(rf"\b{parameter}\b", documented), f"{name}: {parameter}"
    if parameters:
        assert "Raises\n---" in text, name
    tests = doctest.DocTestFinder(recurse=False).find(function, name, globs={})
    assert tests and tests[0].examples, f"{name} has no example"
    runner = doctest.DocTestRunner()
    lines: list[str] = []
    runner.run(tests[0], out=lines.append)
    assert runner.failures == 0, "".join(lines)


def test_short_ones_are_short() -> None:
    program = tnthw.compile("resnet18")
    things = [
        program, program.accelerator, tnthw.technology(), tnthw.load("resnet50"),
        tnthw.load("resnet50").graph, tnthw.simulate("digits"), tnthw.compare("digits"),
        tnthw.images(tnthw.load("digits"), 5), tnthw.explore({"networks": {"digits": 1}}),
    ]  # fmt: skip
    for thing in things:
        assert len(repr(thing)) < 500 and repr(thing).count("\n") <= 2, type(thing)


WRONG = {
    "load": [(5,), ("nothing",), (None,)], "read": [(5,), ("no.ir",)],
    "save": [("digits", 5), ("nothing", "x")], "images": [],
    "export": [(5, "x.onnx"), ("digits", 5), ("digits", "x.onnx", "y"), ("nothing", "x.onnx")],
    "ternarize": [(5,), ("x", 5)], "reestimate_batch_norm": [(5, [[1.0]])],
    "import_checkpoint": [(5, "resnet18", "x"), ("a", 5, "x")],
    "lower": [(5, [[1.0]]), (None, None)],
    "signal_to_noise": [(5, [[1.0]]), (None, None)],
    "train": [(5,), ("no.toml",), ("no.toml", 5)], "machine": [(5,), ("t9x9",)], "machines": [],
    "technology": [(5,), ("x",)], "technologies": [], "networks": [],
    "compile": [(5,), ("digits", 5), ("digits", "t9x9")], "run": [(5,), ("digits", object())],
    "simulate": [(5,), ("digits", 5), ("digits", "t8x8", {})],
    "verify": [(5,), ("digits", 5), ("digits", "t8x8", {})],
    "compare": [(5,), ("digits", 5), ("digits", "t8x8", {})],
    "explore": [(5,), ({},), ("no.toml",), ({"networks": {"nothing": 1}},)],
    "report": [(5,), ("digits", 5), ("no.toml",)], "demo": [(5,), (None,)],
    "show": [(5,), ("nothing",)], "verilog": [(5,), ("t9x9",), ("t8x8", 5)],
}  # fmt: skip
"""For each function, arguments that are wrong."""


@pytest.mark.parametrize("name", FUNCTIONS)
def test_wrong_arguments_are_one_clean_message(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for arguments in WRONG[name]:
        with pytest.raises(tnthw.TnthwError) as caught:
            getattr(tnthw, name)(*arguments)
        assert str(caught.value)
    assert list(tmp_path.iterdir()) == []


JUNK = (5, -1, 0, 1.5, True, None, "junk", "", "a\0b", b"x", [], ["a"], {}, {"a": 1}, object(),
        float("nan"), 10**30, np.zeros((2, 2)), Path("junk"))  # fmt: skip
"""Values that no function expects in most places."""

QUICK = {
    "load": ["digits"], "read": ["no.ir"], "save": ["digits", "out"], "networks": [],
    "export": ["digits", "out.onnx"],
    "images": [None, 2], "machine": ["t8x8"], "machines": [], "technology": ["horowitz45"],
    "technologies": [], "compile": ["digits", "t8x8"], "run": ["digits", 1],
    "simulate": ["digits", "t8x8", 1], "compare": ["digits", "t8x8"],
    "explore": [{"networks": {"digits": 1}}, "out"], "show": ["digits"], "lower": [None, [[1.0]]],
    "signal_to_noise": [None, [[1.0]]],
    "reestimate_batch_norm": [None, [[1.0]]],
    "ternarize": [None], "import_checkpoint": ["no.pth", "resnet8", "out"], "train": ["no.toml"],
    "report": ["digits", "out", {"verify_images": 0, "images": 1}], "verify": ["digits", "t8x8", 1],
    "verilog": ["t8x8"], "demo": ["/proc/x"],
}  # fmt: skip
"""For each function, arguments that are quick; one junk value takes the place of each in turn."""


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(n, marks=SLOW if n in ("verify", "verilog", "compare") else [])
        for n in FUNCTIONS
    ],
)
def test_no_junk_comes_out_as_another_error(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    if name == "verify":  # arguments are what is tried, not the RTL
        monkeypatch.setattr("tnthw.verify.run.run_rtl", _refuse)
    if name in ("demo", "report"):  # nor the page
        monkeypatch.setattr("tnthw.report.make.write_report", _refuse)
    function = inspect.unwrap(getattr(tnthw, name))
    usual = QUICK[name]
    options = usual[-1] if usual and isinstance(usual[-1], dict) else {}
    positional = [value for value in usual if not isinstance(value, dict)]
    if name == "images":
        positional[0] = tnthw.load("digits")
    for place, parameter in enumerate(inspect.signature(function).parameters.values()):
        if parameter.kind is inspect.Parameter.VAR_KEYWORD:
            continue
        for junk in JUNK:
            arguments, keywords = list(positional), dict(options)
            if place < len(arguments):
                arguments[place] = junk
            else:
                keywords[parameter.name] = junk
            try:
                function(*arguments, **keywords)
            except tnthw.TnthwError as error:
                assert str(error), (parameter.name, junk)
            except Exception as error:
                pytest.fail(f"{name}({parameter.name}={junk!r}): {type(error).__name__}: {error}")


def _refuse(*_: object, **__: object) -> None:
    raise tnthw.VerificationError("not run here")
