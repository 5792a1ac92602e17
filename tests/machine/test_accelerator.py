from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.errors import MachineError
from tnthw.machine.accelerator import PARAMETERS, Accelerator, limits, mistakes
from tnthw.machine.presets import PRESETS, preset
from tnthw.machine.weight_format import WeightFormat

T8 = PRESETS["t8x8"]
NUMBERS = [name for name, parameter in PARAMETERS.items() if parameter.low is not None]


def test_everything_that_is_wrong_is_named_at_once() -> None:
    with pytest.raises(MachineError) as caught:
        replace(T8, lanes=0, clock_mhz=float("nan"), queue_depth=3, activation_bits=16)
    assert str(caught.value).splitlines() == [
        "machine t8x8: [array] lanes is 0, allowed is a whole number from 1 to 256",
        "machine t8x8: [sequencer] queue_depth is 3, must be a power of two; use 2 or 4",
        "machine t8x8: clock_mhz is nan, must be above 0 megahertz",
        "machine t8x8: [activations] bits is 16; the ternary array has lanes of 2, 4 or 8 bits",
    ]


@pytest.mark.parametrize("name", NUMBERS)
def test_limits_are_those_that_are_checked(name: str) -> None:
    low, high = limits(name)
    for value in (low - 1, high + 1):
        assert name in dict(mistakes({name: value}))
    for value in (low, high):
        assert not dict(mistakes({name: value}))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"rescale_channels": 3},
            r"is 3, must divide \[array\] lanes \(8\); use one of 1",
        ),
        (
            {"columns": 4, "rescale_channels": 8},
            r"channels is 8, must divide \[array\] columns \(4\); use one of 1, 2, 4$",
        ),
        ({"weight_buffer_bytes": 8}, r"one tile of 8 x 8 weights takes 16; set it to at least 16"),
        ({"weight_format": "trit6"}, 'unknown value "trit6", did you mean "trit5"'),
        ({"clock_mhz": 150e6}, "if this is hertz write clock_mhz = 150"),
        ({"clock_mhz": True}, "clock_mhz is True, must be above 0"),
        ({"weight_format": "int8", "activation_bits": 9}, "bits is 9, allowed are 2, 4, 8, 16, 32"),
    ],
)
def test_contradictions(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(MachineError, match=message):
        replace(T8, **changes)


@given(st.dictionaries(st.sampled_from(sorted(PARAMETERS)), st.none() | st.integers() | st.text()))
def test_whatever_is_given_is_named_or_right(changes: dict[str, Any]) -> None:
    values = {name: getattr(T8, name) for name in PARAMETERS} | changes
    wrong = list(mistakes(values))
    if wrong:
        assert all(name in PARAMETERS and text for name, text in wrong)
        with pytest.raises(MachineError):
            Accelerator(**values)
    else:
        Accelerator(**values)


def test_a_rule_about_what_is_missing_is_not_checked() -> None:
    assert list(mistakes({})) == []
    assert list(mistakes({"rescale_channels": 3})) == []
    assert list(mistakes({"weight_buffer_bytes": 1, "lanes": 256})) == []


@pytest.mark.parametrize(
    ("weights", "weight_bytes", "beats"),
    [("trit5", 8, 2), ("trit2", 8, 2), ("int8", 8, 8), ("fp16", 8, 16), ("fp32", 2, 128)],
)
def test_beats_of_a_tile(weights: str, weight_bytes: int, beats: int) -> None:
    machine = replace(
        T8,
        weight_format=WeightFormat(weights),
        memory_bytes_per_cycle=weight_bytes,
        activation_bits={"fp16": 16, "fp32": 32}.get(weights, 8),
    )
    assert machine.tile_beats == beats
    assert machine.tile_bytes == beats * weight_bytes


@pytest.mark.parametrize(
    ("port", "rows", "beats", "depth"),
    [(0, 2, 2, 1024), (8, 2, 2, 1024), (16, 1, 2, 512), (40, 1, 5, 204)],
)
def test_a_wider_weight_port_takes_fewer_rows(port: int, rows: int, beats: int, depth: int) -> None:
    machine = replace(T8, weight_port_bytes=port)
    assert (machine.tile_rows, machine.tile_beats, machine.weight_buffer_rows) == (
        rows,
        beats,
        depth,
    )
    assert machine.tile_bytes == machine.tile_beats * 8 == rows * machine.weight_row_bytes


@pytest.mark.parametrize(("port", "hint"), [(3, "use 8"), (20, "use 16 or 24")])
def test_a_weight_row_is_whole_beats(port: int, hint: str) -> None:
    with pytest.raises(
        MachineError, match=rf"port_bytes is {port}, must be a mult.* \(8\); {hint}"
    ):
        replace(T8, weight_port_bytes=port)


def test_the_weight_buffer_holds_a_tile_in_whole_rows() -> None:
    replace(T8, weight_port_bytes=24, weight_buffer_bytes=24)
    with pytest.raises(MachineError, match="one tile of 8 x 8 weights takes 24; set it to at lea"):
        replace(T8, weight_port_bytes=24, weight_buffer_bytes=23)


def test_presets_have_their_own_names() -> None:
    assert all(machine.name == name for name, machine in PRESETS.items())
    with pytest.raises(Exception, match="did you mean"):
        preset("t8x9")
