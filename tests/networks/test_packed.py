from __future__ import annotations

import re

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from torch import Tensor

from tnthw.errors import ModelFileError
from tnthw.networks.packed import Scaling, scaling_of, unpack_rows, unpack_ternary


def packed_by_loops(trits: NDArray[np.int8]) -> Tensor:
    """As transformers packs: row r + i R at the bits 2 i of packed row r, missing rows zeros."""
    rows, columns = trits.shape
    packed = -(-rows // 4)
    made = np.zeros((packed, columns), np.uint8)
    for row in range(rows):
        for column in range(columns):
            code = int(trits[row, column]) + 1
            made[row % packed, column] |= code << 2 * (row // packed)
    return torch.from_numpy(made)


shapes = st.tuples(st.integers(1, 13), st.integers(1, 5), st.integers(0, 2**32 - 1))


@given(shapes)
def test_packed_rows_come_back_as_they_were(shape: tuple[int, int, int]) -> None:
    rows, columns, seed = shape
    trits = np.random.default_rng(seed).integers(-1, 2, (rows, columns)).astype(np.int8)
    packed = packed_by_loops(trits)
    assert np.array_equal(unpack_rows(packed, "x", "w", rows).numpy(), trits)
    unknown = rows % 4 != 0 or bool((trits[-1] == -1).all())
    if unknown:
        with pytest.raises(
            ModelFileError, match="x: tensor w ends in a row that is padding or all"
        ):
            unpack_rows(packed, "x", "w")
    else:
        assert np.array_equal(unpack_rows(packed, "x", "w").numpy(), trits)


@given(st.integers(1, 6), st.integers(1, 6), st.booleans(), st.integers(0, 2**32 - 1))
def test_integers_times_their_scale(rows: int, columns: int, each: bool, seed: int) -> None:
    rng = np.random.default_rng(seed)
    integers = rng.integers(-1, 2, (rows, columns, 1, 1)).astype(np.int8)
    scale = rng.uniform(0.1, 2.0, (rows, 1, 1) if each else ()).astype(np.float32)
    state = {"a.weight": torch.from_numpy(integers), "a.scale": torch.from_numpy(np.array(scale))}
    found = unpack_ternary({**state, "a.bias": torch.ones(rows)}, "x").tensors
    assert found.keys() == {"a.weight", "a.bias"}
    for row in range(rows):
        for column in range(columns):
            wanted = np.float32(integers[row, column, 0, 0]) * scale.reshape(-1)[row if each else 0]
            assert found["a.weight"][row, column, 0, 0] == wanted


@pytest.mark.parametrize(("scaling", "expected"), [("divides", 0.25), ("multiplies", 4.0)])
def test_the_two_meanings_of_a_packed_scale(scaling: Scaling, expected: float) -> None:
    trits = np.array([[1, -1], [0, 1], [-1, 0], [1, 1]], np.int8)
    state = {"q.weight": packed_by_loops(trits), "q.weight_scale": torch.tensor([4.0])}
    plain = unpack_ternary(state, "x", scaling=scaling)
    assert plain.tensors.keys() == {"q.weight"}
    assert np.array_equal(plain.tensors["q.weight"].numpy(), trits * np.float32(expected))


CODES = torch.tensor([[0b01100100]], dtype=torch.uint8)


@pytest.mark.parametrize(
    ("state", "options", "message"),
    [
        ({"weight": CODES, "weight_scale": torch.ones(1)}, {},
         "tensor weight_scale is a scale that transformers' BitLinear divides by and its"),
        ({"weight": CODES, "weight_scale": torch.zeros(1)}, {"scaling": "divides"},
         "tensor weight_scale holds 0, and the network divides by it"),
        ({"weight": CODES | 3, "weight_scale": torch.ones(1)}, {"scaling": "divides"},
         "tensor weight holds the code 3, which is no trit"),
        ({"weight": CODES[0], "weight_scale": torch.ones(1)}, {"scaling": "divides"},
         r"tensor weight is uint8 \(1,\), packed weights are uint8 \(rows / 4, columns\)"),
        ({"weight": CODES, "weight_scale": torch.ones(1)},
         {"scaling": "divides", "rows": {"weight": 7}},
         "tensor weight holds 1 to 4 rows of trits, the network needs 7"),
        ({"weight": CODES.char(), "scale": torch.ones(1, dtype=torch.int32)}, {},
         "tensor scale holds torch.int32, a scale is a floating-point number"),
        ({"weight": CODES.char(), "scale": torch.full((1,), torch.nan)}, {},
         "tensor scale holds a scale that is not finite"),
        ({"weight": torch.ones(3, 2, dtype=torch.int8), "scale": torch.ones(2)}, {},
         "tensor scale is 2 for weight of 3x2; allowed is one number, or one for each output"),
    ],
)  # fmt: skip
def test_what_does_not_fit(
    state: dict[str, Tensor], options: dict[str, object], message: str
) -> None:
    with pytest.raises(ModelFileError, match=f"^x: {message}"):
        unpack_ternary(state, "x", **options)  # type: ignore[arg-type]


def test_integers_without_a_scale_stay_what_they_are() -> None:
    state = {"weight": CODES.char(), "steps": torch.tensor(3)}
    assert unpack_ternary(state, "x").tensors == state and not unpack_ternary(state, "x").notes


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        ({"quant_method": "bitnet", "linear_class": "autobitlinear"}, "multiplies"),
        ({"quant_method": "bitnet", "linear_class": "bitlinear"}, "divides"),
        ({"quant_method": "bitnet"}, "divides"),
        ({"quant_method": "gptq"}, None),
        (None, None),
    ],
)
def test_the_class_in_a_configuration(config: object, expected: str | None) -> None:
    assert scaling_of({"quantization_config": config}, "c") == expected


def test_a_class_that_is_not_known() -> None:
    found = {"quantization_config": {"quant_method": "bitnet", "linear_class": "newlinear"}}
    message = "c: quantization_config.linear_class is 'newlinear', known are bitlinear, autobit"
    with pytest.raises(ModelFileError, match=re.escape(message)):
        scaling_of(found, "c")
