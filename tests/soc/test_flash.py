"""The C function that takes values out of a result against `read_region`, on any layout."""

from __future__ import annotations

import ctypes
import subprocess
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tnthw
from tests.shell.c_driver import compiler
from tnthw.errors import ProgramError
from tnthw.machine.presets import preset
from tnthw.program.driver_file import driver_file
from tnthw.program.inputs import pack_input, read_region
from tnthw.program.program import Region
from tnthw.soc.firmware import SOURCES
from tnthw.soc.flash import HEADER, MAGIC, make_flash

PROGRAM = tnthw.compile("digits", "t8x8")
IMAGE = np.zeros(PROGRAM.input_shape, np.int64)
FIELDS = (
    "magic", "program", "program_bytes", "images", "image", "image_bytes", "outputs", "places",
    "slices", "slice_bytes", "digits", "digit_bytes", "bits", "is_signed", "low", "polls",
)  # fmt: skip


def header(data: bytes) -> dict[str, int]:
    return dict(zip(FIELDS, HEADER.unpack_from(data), strict=True))


@pytest.fixture(scope="module")
def value(tmp_path_factory: pytest.TempPathFactory) -> Callable[[bytes, bytes, int], int]:
    if compiler() is None:
        pytest.skip("no C compiler")
    made = tmp_path_factory.mktemp("result") / "result.so"
    subprocess.run(
        [
            str(compiler()), "-std=c99", "-Wall", "-Wextra", "-Werror", "-fsanitize=undefined",
            "-fsanitize-undefined-trap-on-error", "-fPIC", "-shared", SOURCES / "result.c", "-o",
            made,
        ],
        check=True,
    )  # fmt: skip
    function = ctypes.CDLL(str(made)).result_value
    function.argtypes = [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint32]
    function.restype = ctypes.c_int32
    return function


@st.composite
def regions(draw: st.DrawFn) -> tuple[str, Region]:
    name = draw(st.sampled_from(["t8x8", "t16x16", "t16x16a2", "t96x96a2"]))
    digits = 1 if preset(name).activation_bits == 8 else draw(st.integers(1, 4))
    pieces = tuple(draw(st.lists(st.integers(1, 40), min_size=1, max_size=3)))
    size = draw(st.tuples(st.integers(1, 3), st.integers(1, 3)))
    return name, Region(
        name="result", shape=(sum(pieces), *size), signed=draw(st.booleans()), address=0,
        plane_words=size[0] * size[1] + draw(st.integers(0, 2)),
        pieces=pieces if len(pieces) > 1 else (), slices=draw(st.integers(1, 4)),
        low=draw(st.integers(-1000, 1000)), digits=digits,
    )  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(regions(), st.integers(0, 1 << 32))
def test_values_in_c_are_those_of_the_compiler(
    value: Callable[[bytes, bytes, int], int], drawn: tuple[str, Region], seed: int
) -> None:
    acc, region = preset(drawn[0]), drawn[1]
    program = replace(PROGRAM, output=region)
    object.__setattr__(program, "accelerator", acc)  # a layout alone, no program to run
    size = region.beats(acc) * acc.memory_bytes_per_cycle
    memory = np.random.default_rng(seed).integers(0, 256, size, np.uint8)
    from tnthw.soc.flash import _layout

    layout, places = _layout(program)
    flash = HEADER.pack(MAGIC, *(0,) * 7, *layout, 0)
    found = [value(flash, memory.tobytes(), int(at)) for at in np.frombuffer(places, "<u4")]
    assert found == read_region(program, memory, region).reshape(-1).tolist()


def test_the_parts_lie_where_the_header_says() -> None:
    images = [IMAGE, IMAGE + 5]
    flash = make_flash(PROGRAM, images, polls=77)
    found = header(flash.data)
    assert found["magic"] == MAGIC and found["polls"] == 77 and found["images"] == 2
    assert found["program"] == flash.program and found["outputs"] == 10
    file = driver_file(PROGRAM)
    assert flash.data[found["program"] :][: found["program_bytes"]] == file
    for number, image in enumerate(images):
        at = found["image"] + number * found["image_bytes"]
        packed = pack_input(PROGRAM, image).tobytes()
        assert flash.data[at : at + found["image_bytes"]] == packed
    assert len(flash.data) == found["image"] + 2 * found["image_bytes"]
    assert flash.memories.flash >= len(flash.data)


def test_the_header_in_c_has_the_same_fields_in_the_same_order() -> None:
    text = (SOURCES / "flash.h").read_text()
    inside = text[text.index("struct flash {") + 14 : text.index("};")]
    words = [line.partition(";")[0] for line in inside.splitlines()]
    declared = [name.split()[-1] for line in words for name in line.split(",") if name.strip()]
    assert tuple(declared) == FIELDS and HEADER.size == 4 * len(FIELDS)


def test_a_program_without_records_is_refused() -> None:
    with pytest.raises(ProgramError, match="needed is a record for each"):
        make_flash(replace(PROGRAM, record_beats=0), [IMAGE], 1)
