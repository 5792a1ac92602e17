"""Other people's trained networks, from their files to the interpreter.

They are not committed; `shared/data/README.md` beside the checkout says where they are from.
Tables (SiLU) and planes of wide weights run on the interpreter and on the machine.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from benchmarks.published import NETWORKS, compare, integers, load, measure
from tnthw.compiler.compile import compile_graph, prepare
from tnthw.errors import TnthwError
from tnthw.frontends.lower import lower
from tnthw.frontends.lowered import Lowered
from tnthw.ir.interpreter import run
from tnthw.ir.ops import Accumulate, Table
from tnthw.machine.presets import preset
from tnthw.program.inputs import read_region
from tnthw.simulator.run import Simulator
from tnthw.workflows.source_check import compare as compare_with_source

DATA = Path(__file__).parents[3] / "shared" / "data"

pytestmark = pytest.mark.skipif(
    not (DATA / "checkpoints").is_dir(), reason=f"there are no checkpoints at {DATA}"
)


def lowered(name: str, calibration: int, **options: Any) -> tuple[Lowered, np.ndarray[Any, Any]]:
    images = NETWORKS[name].images(DATA)
    module = load(name, DATA / "checkpoints")
    return lower(module, images.calibration[:calibration], **options), images.test


def on_the_machine(made: Lowered, machine: str, images: np.ndarray[Any, Any]) -> None:
    """Every tensor that the simulator keeps is the interpreter's."""
    graph = prepare(made.graph)
    program = compile_graph(made.graph, preset(machine), keep=True)
    simulator = Simulator(program, check_hazards=True)
    for image in images:
        expected = run(graph, image)
        memory = simulator.run(image.reshape(program.input_shape)).memory
        assert memory is not None
        for region in (program.output, *program.kept):
            found = read_region(program, memory, region)
            np.testing.assert_array_equal(found.ravel(), expected[region.name].ravel())


def test_mnist_with_tables_for_its_silus() -> None:
    """Trits and scales are buffers of the user's own layers."""
    made, test = lowered("bitnetcnn-small-mnist", 64)
    graph = made.graph
    sums = [node for node in graph if isinstance(node, Accumulate)]
    assert sum(node.trits.size for node in sums) == 135_904
    assert sum(isinstance(node, Table) for node in graph) == 7
    few = integers(made, test[600:604])
    assert compare(made, few) == 0
    checked = compare_with_source(made, test[600:602])
    assert checked.passed, checked.first
    on_the_machine(made, "t16x16", few[:1])


def test_ec2t_with_wide_ends() -> None:
    """Two scales a layer, {-a, 0, +b}; the first and the last layer are planes of trits."""
    made, test = lowered("ec2t-resnet20-spars64", 8)
    notes = dict(made.graph.notes)
    assert notes["wide weights"] == (
        "full-precision weights of conv1, linear quantised to 8 bits for each output"
    )
    few = integers(made, test[:1])
    assert compare(made, few) == 0
    on_the_machine(made, "t16x16", few)
    checked = compare_with_source(made, test[:1])
    assert checked.passed, checked.first
    assert {"conv1", "layer3.2.conv2", "linear"} <= {row.layer for row in checked.rows}


@pytest.mark.slow
def test_resnet18_layer_by_layer() -> None:
    """11 million trits; no CIFAR-100 images are here, so the JPEG CIFAR-10's are the input."""
    made, test = lowered("bitnetcnn-resnet18-cifar100", 16)
    sums = [node for node in made.graph if isinstance(node, Accumulate)]
    assert sum(node.trits.size for node in sums) == 11_210_432
    checked = compare_with_source(made, test[:2])
    assert checked.passed, checked.first
    assert compare(made, integers(made, test[:2])) == 0


@pytest.mark.slow
@pytest.mark.parametrize(("name", "wide", "least", "lost"), [
    ("bitnetcnn-small-mnist", None, 98.9, 0.2),
    ("ec2t-resnet20-spars64", 8, 80.5, 0.3),
    ("resnet20-12fca82f", 8, 80.7, 0.4),
])  # fmt: skip
def test_accuracy_on_whole_test_sets(
    name: str, wide: int | None, least: float, lost: float
) -> None:
    row = measure(name, DATA, wide, None)
    assert row["images"] == 10_000 and row["different_values"] == 0
    assert row["integer_top1"] >= least
    assert row["integer_top1"] >= row["float_top1"] - lost


def test_the_full_precision_file_of_ec2t_is_the_common_one() -> None:
    files = [DATA / "checkpoints" / n for n in ("ec2t-resnet20-fp.pt", "resnet20-12fca82f.th")]
    assert files[0].read_bytes() == files[1].read_bytes()


def test_a_full_precision_network_is_wide_only_where_that_is_asked() -> None:
    with pytest.raises(TnthwError, match="conv1.*has full-precision weights, as every layer"):
        lowered("resnet20-12fca82f", 4)
