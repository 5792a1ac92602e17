"""Every operation has all its rules, and a new one is a declaration: the recipe of docs/ir.md."""

from __future__ import annotations

import re
from dataclasses import MISSING, dataclass, fields, replace
from pathlib import Path
from typing import Annotated, ClassVar, get_args

import numpy as np
import pytest

from tests.ir.examples import by_hand, every_operation
from tests.strategies import random_image
from tnthw.errors import GraphError
from tnthw.ir import interpreter
from tnthw.ir.attributes import COMMON, Array, Within, attributes_of
from tnthw.ir.build import Builder
from tnthw.ir.contents import arrays_of, same
from tnthw.ir.graph import Graph
from tnthw.ir.modelfile import load, save
from tnthw.ir.operation import Operation
from tnthw.ir.ops import OPERATIONS, Node
from tnthw.ir.parser import parse
from tnthw.ir.printer import to_text
from tnthw.ir.ranges import analyse
from tnthw.ir.rescale import Fit
from tnthw.ir.types import Int, Range, Shape
from tnthw.ir.verifier import verify

PAGE = (Path(__file__).parents[2] / "docs" / "ir.md").read_text()
kinds = pytest.mark.parametrize("kind", OPERATIONS.values(), ids=OPERATIONS)


# Every operation ---------------------------------------------------------------------------------


def test_the_words_are_those_of_the_union() -> None:
    assert {kind.op for kind in get_args(Node)} == set(OPERATIONS)
    assert len(OPERATIONS) == len(get_args(Node))


@kinds
def test_an_operation_declares_every_field_and_rule(kind: type[Operation]) -> None:
    assert not kind.__abstractmethods__
    attributes = attributes_of(kind)
    assert list(attributes) == [field.name for field in fields(kind) if field.name not in COMMON]
    for name, attribute in attributes.items():
        if attribute.kind != "array":
            continue
        rule = attribute.rule
        assert isinstance(rule, Array)
        assert rule.shapes
        unbounded = attribute.element == "float64" or (kind.op, name) == ("threshold", "thresholds")
        assert unbounded or (rule.low is not None and rule.high is not None), name
        if attribute.optional:  # which the text form then leaves out
            assert attribute.default.shape == (0,)
    fewest, most = kind.arity
    assert 0 <= fewest <= most


@kinds
def test_an_operation_is_in_the_table_of_the_docs(kind: type[Operation]) -> None:
    rows = re.findall(r"^\| (`[a-z`, ]+`) \|", PAGE, re.MULTILINE)
    words = [word for row in rows for word in re.findall("`([a-z]+)`", row)]
    assert kind.op in words


@kinds
def test_an_operation_is_built_written_read_ranged_and_computed(
    kind: type[Operation], tmp_path: Path
) -> None:
    graph = every_operation()
    mine = [node for node in graph if type(node) is kind]
    assert mine, f"tests/ir/examples.py builds no {kind.op}"
    verify(graph)
    assert same(parse(to_text(graph), arrays_of(graph)), graph)
    save(graph, tmp_path / "model.safetensors")
    assert same(load(tmp_path / "model.safetensors"), graph)
    proven = analyse(graph)
    image = random_image(np.random.default_rng(3), graph)
    values, expected = interpreter.run(graph, image), by_hand(graph, image)
    for node in mine:
        np.testing.assert_array_equal(values[node.name], expected[node.name].astype(np.int64))
        assert proven[node.name].low <= values[node.name].min()
        assert values[node.name].max() <= proven[node.name].high


# A new one, by the recipe ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Magnitude(Operation):
    """Per channel: |x - centre| + floor."""

    op: ClassVar[str] = "magnitude"

    centre: Annotated[Int, Array(("channels",), low=-99, high=99)]
    floor: Annotated[int, Within(0, 255)] = 0

    def broken(self) -> str:
        return "has a floor of 13; use another" if self.floor == 13 else ""

    def result_shape(self, inputs: tuple[Shape, ...]) -> Shape:
        return inputs[0]

    def result_range(self, inputs: tuple[Range, ...], shapes: tuple[Shape, ...]) -> Range:
        low, high = inputs[0].channel_low - self.centre, inputs[0].channel_high - self.centre
        least = np.where((low <= 0) & (high >= 0), 0, np.minimum(abs(low), abs(high)))
        return Range(
            channel_low=least + self.floor,
            channel_high=np.maximum(abs(low), abs(high)) + self.floor,
        )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Crop(Operation):
    """The window of (y, x) pixels at the top left."""

    op: ClassVar[str] = "crop"

    size: Annotated[tuple[int, int], Within(1, 4096)]

    def result_shape(self, inputs: tuple[Shape, ...]) -> Shape:
        if len(inputs[0]) != 3:
            raise GraphError(f"crops an input of shape {inputs[0]}; needs an image")
        return (inputs[0][0], *self.size)

    def result_range(self, inputs: tuple[Range, ...], shapes: tuple[Shape, ...]) -> Range:
        return Range(channel_low=inputs[0].channel_low, channel_high=inputs[0].channel_high)


@pytest.fixture
def declared(monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in (Magnitude, Crop):
        monkeypatch.setitem(OPERATIONS, kind.op, kind)


def new_graph() -> Graph:
    build = Builder("new")
    x = build.input((2, 5, 4), signed=True, low=-100, high=50, scale=0.5)
    y = build.apply(Magnitude, x, centre=np.array([-99, 10]), floor=3, name="far", origin="net.abs")
    build.output(build.apply(Crop, y, size=(3, 2)))
    return build.finish()


@pytest.mark.usefixtures("declared")
def test_a_declaration_is_enough_to_build_range_write_and_read(tmp_path: Path) -> None:
    graph = new_graph()
    far, crop = graph.nodes[1:3]
    assert (far.type.low, far.type.high, far.type.bits, far.type.signed) == (3, 152, 8, False)
    assert (far.type.scale, far.origin) == ((0.5,), "net.abs")
    assert (crop.name, crop.type.shape) == ("crop2", (2, 3, 2))
    text = to_text(graph, arrays=True)
    assert "%far = magnitude(%input) centre=int64(2)[-99, 10] floor=3 : u8[2, 5, 4]" in text
    assert "%crop2 = crop(%far) size=[3, 2] : u8[2, 3, 2]" in text
    assert same(parse(text), graph)
    plain = to_text(replace(graph, nodes=(graph.nodes[0], replace(far, floor=0))))
    assert "floor" not in plain
    save(graph, tmp_path / "new.safetensors")
    assert same(load(tmp_path / "new.safetensors"), graph)


@pytest.mark.usefixtures("declared")
@pytest.mark.parametrize(
    ("at", "change", "message"),
    [
        (1, {"centre": np.array([0])}, "centre has parameters for 1 channels, the input has 2"),
        (1, {"centre": np.array([0, 100])}, "centre runs from 0 to 100; allowed is -99 to 99"),
        (1, {"centre": np.array([0, 1], np.int8)}, "centre is int8 with 1 axes; must be int64"),
        (1, {"centre": np.zeros(0, np.int64)}, "centre has parameters for 0 channels"),
        (1, {"floor": -1}, "floor is -1; allowed is 0 to 255"),
        (1, {"floor": 2.5}, "floor is 2.5; must be a whole number"),
        (1, {"floor": True}, "floor is True; must be a whole number"),
        (1, {"floor": 13}, "magnitude far .layer net.abs.: has a floor of 13; use another"),
        (1, {"floor": 4}, "states the range 3 to 152, can reach 4 to 153"),
        (2, {"size": (3, 3)}, "states shape .2, 3, 2., computes .2, 3, 3."),
        (2, {"size": (3,)}, r"size is \(3,\); must be a pair \(y, x\) of whole numbers"),
        (2, {"size": 3}, "size is 3; must be a pair"),
    ],
)
def test_the_verifier_keeps_what_is_declared(at: int, change: dict, message: str) -> None:
    graph = new_graph()
    nodes = list(graph)
    nodes[at] = replace(nodes[at], **change)
    with pytest.raises(GraphError, match=message):
        verify(replace(graph, nodes=tuple(nodes)))


@pytest.mark.usefixtures("declared")
def test_the_builder_puts_the_name_before_a_shape_that_cannot_be() -> None:
    build = Builder("new")
    x = build.input((4,))
    with pytest.raises(GraphError, match=r"^graph new: crop c: crops an input of shape \(4,\)"):
        build.apply(Crop, x, size=(1, 1), name="c")


def test_an_operation_that_is_not_declared_is_unknown() -> None:
    with pytest.raises(GraphError, match="expected an operation, one of input, output, accumulate"):
        parse('tnthw.ir 1\ngraph "x" {\n  %c = crop(%x) size=[1, 1] : u8[1] in [0, 1] scale 1\n}\n')


def test_a_rule_that_is_forgotten_is_missed() -> None:
    @dataclass(frozen=True, slots=True, kw_only=True, eq=False)
    class Half(Operation):
        op: ClassVar[str] = "half"

        def result_shape(self, inputs: tuple[Shape, ...]) -> Shape:
            return inputs[0]

    with pytest.raises(TypeError, match="abstract method '?result_range"):
        Half(name="h", type=every_operation().nodes[0].type)


def test_a_match_ends_where_the_type_checker_looks() -> None:
    """Each `match` on a node in tnthw/ir ends in assert_never."""
    for path in (Path(__file__).parents[2] / "tnthw" / "ir").rglob("*.py"):
        text = path.read_text()
        assert text.count("match node") == text.count("assert_never(node)"), path


def test_defaults_are_values_that_may_be_left_out() -> None:
    for kind in OPERATIONS.values():
        for field in fields(kind):
            if field.name in COMMON:
                continue
            given = field.default is not MISSING or field.default_factory is not MISSING
            assert attributes_of(kind)[field.name].optional == given


# Wide sums ---------------------------------------------------------------------------------------


def test_factors_of_twenty_bits_multiply_a_wide_accumulator_exactly() -> None:
    build = Builder("wide")
    x = build.input((1,), bits=40, signed=True)
    ones = np.array([[1, 1, 1, 1, 1, 1, 1, 1]], np.int8)
    exponents = np.array([[20, 19, 18, 17, 16, 15, 14, 13]], np.int8)
    y = build.rescale(x, Fit(ones, exponents, np.array([-(1 << 47)]), np.array([45], np.int8)),
                      bits=16, signed=True)  # fmt: skip
    build.output(y)
    graph = build.finish()
    factor = sum(1 << e for e in range(13, 21))
    for value in (-(1 << 39), (1 << 39) - 1, 12345678901):
        found = interpreter.run(graph, np.array([value]))[y].item()
        assert found == (value * factor - (1 << 47)) >> 45
    too = Builder("too wide")
    x = too.input((1,), bits=44, signed=True)
    with pytest.raises(GraphError, match="rescale r: multiplies .* 64 bits; allowed are 61"):
        too.rescale(x, Fit(ones, exponents, np.array([0]), np.array([9], np.int8)), name="r")
    with pytest.raises(GraphError, match="add a: multiplies .* 64 bits; allowed are 61"):
        pair = Fit(np.array([[0] * 8, [1] * 8], np.int8), np.repeat(exponents, 2, axis=0),
                   np.array([0]), np.array([9], np.int8))  # fmt: skip
        too.add(x, x, pair, name="a")


# Shapes that contradict each other ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "inputs", "message"),
    [
        (
            "flat",
            ((5, 1, 1),),
            r"turns \(5, 1, 1\) \(5 numbers\) into \(4,\) \(4\); the count",
        ),
        (
            "flat",
            ((3, 1, 1),),
            r"turns \(3, 1, 1\) \(3 numbers\) into \(4,\) \(4\); the count",
        ),
        ("twice", ((2, 4, 4), (2, 4, 3)), r"joins shapes \(2, 4, 4\), \(2, 4, 3\); all but the ch"),
        ("twice", ((2, 4, 4), (32,)), r"joins shapes \(2, 4, 4\), \(32,\); all but the channels"),
        ("added", ((4, 4, 4), (4, 4, 5)), r"adds shapes \(4, 4, 4\) and \(4, 4, 5\); both inputs"),
        ("added", ((4, 4, 4), (5, 4, 4)), r"adds shapes \(4, 4, 4\) and \(5, 4, 4\); both inputs"),
        ("acc", ((4, 4, 4), (4, 4, 5)), r"adds to an accumulator of shape \(4, 4, 5\), its own"),
    ],
)
def test_shapes_that_contradict_each_other(name: str, inputs: tuple, message: str) -> None:
    with pytest.raises(GraphError, match=message):
        every_operation()[name].result_shape(inputs)


def test_shapes_that_go_together() -> None:
    graph = every_operation()
    assert graph["twice"].result_shape(((2, 3, 4), (5, 3, 4), (1, 3, 4))) == (8, 3, 4)
    assert graph["flat"].result_shape(((1, 2, 2),)) == (4,)
    assert graph["acc"].result_shape(((4, 4, 4), (4, 4, 4))) == (4, 4, 4)
