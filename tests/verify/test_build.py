from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("cocotb")

from tnthw.errors import MissingToolError, VerificationError
from tnthw.verify import build as module
from tnthw.verify.build import BENCH, MachineBench, build, build_machine, find_tool
from tnthw.verify.tools import Tool


@pytest.fixture
def builds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, object]]:
    """What would be compiled: no simulator runs, the cache is empty."""
    made: list[dict[str, object]] = []

    def compiled(tool, folder, files, top, defines, parameters, flags) -> None:
        made.append(
            {
                "tool": tool.name, "top": top, "defines": defines, "parameters": parameters,
                "flags": flags, "files": {path.name: path.read_text() for path in files},
            }
        )  # fmt: skip

    tools = {
        name: Tool(name=name, version="1", folder=tmp_path) for name in ("verilator", "icarus")
    }
    monkeypatch.setenv("TNTHW_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(module, "_run_build", compiled)
    monkeypatch.setattr(module, "find_verilator", lambda: tools["verilator"])
    monkeypatch.setattr(module, "find_icarus", lambda: tools["icarus"])
    return made


TEXT = {"a.v": "module a; endmodule\n"}


def test_the_same_design_is_built_once(builds: list[dict[str, object]]) -> None:
    first, second = build(sources=TEXT, top="a"), build(sources=dict(TEXT), top="a")
    assert first == second and len(builds) == 1
    assert first.top == "a" and first.folder.is_dir()
    assert builds[0]["files"] == TEXT


@pytest.mark.parametrize(
    "change",
    [
        {"sources": {"a.v": "module a; wire b; endmodule\n"}},
        {"sources": {"b.v": TEXT["a.v"]}},
        {"top": "b"},
        {"simulator": "icarus"},
        {"defines": {"X": "1"}},
        {"parameters": {"X": 1}},
        {"visible": True},
    ],
)
def test_whatever_goes_in_builds_anew(
    builds: list[dict[str, object]], change: dict[str, object]
) -> None:
    given: dict[str, object] = {"sources": TEXT, "top": "a"}
    first, second = build(**given), build(**{**given, **change})
    assert first.folder != second.folder and len(builds) == 2


def test_another_version_of_a_tool_builds_anew(
    builds: list[dict[str, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    build(sources=TEXT, top="a")
    monkeypatch.setattr(module, "compiler_version", lambda: "g++ 99")
    build(sources=TEXT, top="a")
    monkeypatch.setattr(module, "_cocotb_version", lambda: "99")
    build(sources=TEXT, top="a")
    assert len(builds) == 3


def test_signals_are_hidden_unless_they_are_asked_for(builds: list[dict[str, object]]) -> None:
    build(sources=TEXT, top="a")
    build(sources=TEXT, top="a", visible=True)
    hidden, visible = (set(made["flags"]) for made in builds)
    assert hidden - visible == {"--no-public-flat-rw"}


def bench(beats: int) -> MachineBench:
    return MachineBench(verilog="v", top="m", beat_bytes=8, latency=3, memory_beats=beats)


def test_programs_of_ordinary_size_share_one_build_in_verilator(
    builds: list[dict[str, object]],
) -> None:
    build_machine(bench(10))
    build_machine(bench(1 << 20))
    assert len(builds) == 1
    assert builds[0]["top"] == BENCH and builds[0]["defines"] == {"TNTHW_TOP": "m"}
    parameters = {"BEAT_BYTES": 8, "LATENCY": 3, "MEMORY_BEATS": 1 << 21}
    assert builds[0]["parameters"] == parameters
    assert set(builds[0]["files"]) == {"machine.v", *(p.name for p in module._bench_sources())}
    build_machine(bench((1 << 21) + 1))
    assert builds[1]["parameters"] == {**parameters, "MEMORY_BEATS": 1 << 22}


@pytest.mark.parametrize(("beats", "size"), [(1, 2), (2, 2), (3, 4), (1000, 1024), (1024, 1024)])
def test_icarus_gets_the_next_power_of_two(
    builds: list[dict[str, object]], beats: int, size: int
) -> None:
    build_machine(bench(beats), "icarus")
    assert builds[0]["parameters"]["MEMORY_BEATS"] == size


def test_there_is_no_other_simulator() -> None:
    with pytest.raises(VerificationError, match="'ghdl' does not exist; allowed are verilator"):
        find_tool("ghdl")


def test_without_cocotb_the_message_says_what_to_do(
    builds: list[dict[str, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    import importlib.metadata

    def missing(name: str) -> str:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "version", missing)
    with pytest.raises(MissingToolError, match=r"'cocotb>=.*\(or use --simulator amaranth\)"):
        build(sources=TEXT, top="a")
    assert not builds


def test_without_the_library_of_python_the_message_says_what_to_do(
    builds: list[dict[str, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("find_libpython.find_libpython", lambda: None)
    with pytest.raises(MissingToolError, match="shared library of Python.*libpython3-dev"):
        build(sources=TEXT, top="a")
    assert not builds


@pytest.mark.rtl
@pytest.mark.slow
def test_verilog_that_a_simulator_refuses_is_an_error(verilator, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("TNTHW_CACHE", str(tmp_path))
    with pytest.raises(VerificationError):
        build(sources={"bad.v": "module bad; assign nothing = ; endmodule\n"}, top="bad")
    assert not list(tmp_path.glob("verilator/*/work"))
