"""Images into programs: what is no image is refused, what is one is packed whatever holds it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from tnthw.compiler.compile import compile_graph
from tnthw.errors import InputError
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit
from tnthw.machine.presets import preset
from tnthw.program.inputs import pack_input, read_output, read_region, write_input
from tnthw.program.program import Program
from tnthw.simulator.run import Simulator


@pytest.fixture
def program(small_net: Callable[..., Graph]) -> Program:
    return compile_graph(small_net(), preset("t8x8"), keep=True)


def image(program: Program) -> np.ndarray:
    return np.random.default_rng(1).integers(-128, 128, program.input_shape)


@pytest.mark.parametrize(
    "wrap",
    [
        lambda a: a.tolist(),
        lambda a: a.astype(np.int8),
        lambda a: a.astype(np.int16),
        lambda a: np.ma.masked_array(a, mask=False),
        lambda a: np.asfortranarray(a),
        lambda a: a[:, ::-1][:, ::-1],
    ],
)
def test_what_holds_the_numbers_does_not_matter(
    program: Program, wrap: Callable[[Any], Any]
) -> None:
    given = image(program)
    assert np.array_equal(pack_input(program, wrap(given)), pack_input(program, given))
    simulator = Simulator(program)
    memory = simulator.run(given).memory
    assert memory is not None
    assert np.array_equal(simulator.run(wrap(given)).memory, memory)
    both = simulator.run_batch([wrap(given), wrap(given)])
    assert np.array_equal(read_output(program, both[0]), read_output(program, both[1]))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (lambda a: a.astype(float), "numbers are float64, needed are integers; quantise"),
        (lambda a: a > 0, "numbers are bool, needed are integers"),
        (lambda a: a.astype(object), "numbers are object, needed are integers"),
        (lambda a: [[1, 2], [3]], "list is no array of numbers"),
        (lambda a: "image", "numbers are <U5, needed are integers"),
        (lambda a: np.ma.masked_array(a, mask=a > 100), "numbers are masked, allowed is none"),
        (lambda a: a[None], r"shape is \(1, .*give one image without a batch axis"),
        (lambda a: a[0], r"shape is \(\d+, \d+\), needed is \(\d+, \d+, \d+\)$"),
        (lambda a: a + 1000, r"values lie between \d+ and \d+, allowed is -128 to 127"),
        (lambda a: np.full_like(a, 2**64 - 1, np.uint64), "between 18446744073709551615 and"),
    ],
)
def test_what_is_no_image_is_refused(
    program: Program, given: Callable[[Any], Any], message: str
) -> None:
    wrong = given(image(program))
    with pytest.raises(InputError, match=message):
        pack_input(program, wrong)
    with pytest.raises(InputError, match=message):
        Simulator(program).run(wrong)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (lambda a: a, r"needed is \(images, \d+, \d+, \d+\); give an axis of images in front"),
        (lambda a: a[None][:0], "there are no numbers; give an image"),
        (lambda a: [], "there are no numbers"),
        (lambda a: None, "numbers are object"),
    ],
)
def test_what_is_no_batch_is_refused(
    program: Program, given: Callable[[Any], Any], message: str
) -> None:
    with pytest.raises(InputError, match=message):
        Simulator(program).run_batch(given(image(program)))


def test_an_image_read_back_from_its_region_is_the_image(program: Program) -> None:
    memory = program.image.copy()
    given = image(program)
    write_input(program, memory, given)
    if program.unfold is None:
        assert np.array_equal(read_region(program, memory, program.input), given)
    first = program.input.address * program.accelerator.memory_bytes_per_cycle
    size = program.input.beats(program.accelerator) * program.accelerator.memory_bytes_per_cycle
    outside = np.ones(memory.size, bool)
    outside[first : first + size] = False
    assert np.array_equal(memory[outside], program.image[outside])


@pytest.mark.parametrize(
    ("kernel", "stride", "padding", "dilation"), [(3, 1, 1, 1), (3, 1, 2, 2), (4, 2, 3, 3)]
)
def test_row_windows_hold_the_pixels_under_the_taps_of_the_first_layer(
    kernel: int, stride: int, padding: int, dilation: int
) -> None:
    build, out = Builder("dilated"), 3
    x = build.input((2, 4, 11), signed=True)
    trits = np.ones((out, 2, 1, kernel), np.int8)
    acc = build.accumulate(
        x, trits, stride=(1, stride), padding=(0, padding), dilation=(1, dilation)
    )
    build.output(build.rescale(acc, fit(np.full(out, 0.1), np.zeros(out), 3), signed=True))
    program = compile_graph(build.finish(), preset("t8x8"))
    assert program.unfold is not None
    unfold = program.unfold
    given = image(program)
    words = pack_input(program, given).view(np.int8)
    words = words.reshape(len(unfold.planes), *unfold.size, 8)
    held = 0
    for plane, y, position in np.ndindex(words.shape[:3]):
        lanes = unfold.planes[plane]
        for lane, (c, dy, dx) in enumerate(lanes):
            row = unfold.origin[0] + y * unfold.step[0] + dy
            column = position * stride - padding + dx
            inside = 0 <= row < 4 and 0 <= column < 11
            assert words[plane, y, position, lane] == (given[c, row, column] if inside else 0)
            assert dx % dilation == 0 and dx < kernel * dilation
        held += len(lanes)
        assert not words[plane, y, position, len(lanes) :].any()
    assert held == unfold.lanes().sum() * unfold.size[0] * unfold.size[1]
