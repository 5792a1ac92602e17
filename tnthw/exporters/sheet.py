"""An ONNX graph that grows node by node."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from tnthw import __version__
from tnthw.ir.types import Shape, Trits
from tnthw.naming import fresh_name

Batch = int | str
"""How many images a file takes: a number, or the name of an axis of any length."""


class Sheet:
    """Nodes, constants and shapes of tensors, every name once.

    Parameters
    ----------
    name: of the graph.
    taken: names that only their owners may use, the values of the IR.
    batch: first axis of inputs and outputs.
    """

    def __init__(self, name: str, taken: Iterable[str], batch: Batch) -> None:
        self._name, self._batch = name, batch
        self._taken = set(taken)
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[str, onnx.TensorProto] = {}
        self._shared: dict[tuple[str, bytes], str] = {}
        self._shapes: dict[str, onnx.ValueInfoProto] = {}
        self._inputs: list[onnx.ValueInfoProto] = []
        self._outputs: list[onnx.ValueInfoProto] = []
        self._annotations: dict[str, str] = {}

    def fresh(self, base: str) -> str:
        """Give a name that nothing has yet."""
        return fresh_name(base, self._taken)

    def node(
        self,
        op: str,
        inputs: Sequence[str],
        result: str,
        *,
        layer: str = "",
        domain: str = "",
        **attributes: Any,
    ) -> str:
        """Add a node of one output.

        Parameters
        ----------
        op, domain, attributes: of the node.
        inputs: tensors.
        result: its tensor, whose name is the node's too.
        layer: layer of the network that it belongs to, kept in its metadata.
        """
        made = helper.make_node(
            op, list(inputs), [result], name=result, domain=domain or None, **attributes
        )
        if layer:
            made.metadata_props.add(key="layer", value=layer)
        self._nodes.append(made)
        return result

    def constant(self, base: str, value: NDArray[Any], *, own: bool = False) -> str:
        """Add an array; single numbers that are equal are one, unless it is to be its own."""
        array = np.array(value, order="C")
        key = (array.dtype.str, array.tobytes())
        if not own and array.ndim == 0 and key in self._shared:
            return self._shared[key]
        name = self.fresh(base)
        self._constants[name] = numpy_helper.from_array(array, name)
        if not own and array.ndim == 0:
            self._shared[key] = name
        return name

    def trits(self, base: str, trits: Trits) -> str:
        """Add trits as INT2, four in a byte, the first in the low bits."""
        name = self.fresh(base)
        codes = np.zeros(-(-trits.size // 4) * 4, np.uint8)
        codes[: trits.size] = trits.reshape(-1) & 3
        fours = codes.reshape(-1, 4) << np.array([0, 2, 4, 6], np.uint8)
        packed = np.bitwise_or.reduce(fours, axis=1).astype(np.uint8).tobytes()
        self._constants[name] = helper.make_tensor(
            name, TensorProto.INT2, trits.shape, packed, raw=True
        )
        return name

    def describe(self, tensor: str, kind: int, shape: Shape) -> None:
        """State a tensor's element type and the shape of one image of it."""
        self._shapes[tensor] = self._info(tensor, kind, shape)

    def shape(self, tensor: str, kind: int, shape: Shape) -> None:
        """State a tensor that has no axis of images."""
        self._shapes[tensor] = helper.make_tensor_value_info(tensor, kind, shape)

    def annotate(self, tensor: str, word: str) -> None:
        """State a tensor's integers by a name of QONNX's data types."""
        self._annotations[tensor] = word

    def input(self, tensor: str, kind: int, shape: Shape) -> None:
        """Make a tensor an input."""
        self._inputs.append(self._info(tensor, kind, shape))

    def output(self, tensor: str, kind: int, shape: Shape) -> None:
        """Make a tensor an output."""
        self._outputs.append(self._info(tensor, kind, shape))
        self._shapes.pop(tensor, None)

    def model(self, opsets: dict[str, int], *, shapes: bool = True) -> onnx.ModelProto:
        """Make the file.

        Parameters
        ----------
        opsets: version of each domain.
        shapes: state the shapes of all tensors; a file without them is smaller.
        """
        graph = helper.make_graph(
            self._nodes,
            self._name,
            self._inputs,
            self._outputs,
            list(self._constants.values()),
            value_info=list(self._shapes.values()) if shapes else [],
        )
        for tensor, word in self._annotations.items():
            note = graph.quantization_annotation.add(tensor_name=tensor)
            note.quant_parameter_tensor_names.add(key="finn_datatype", value=word)
        imports = [helper.make_opsetid(domain, version) for domain, version in opsets.items()]
        standard = [helper.make_opsetid("", opsets[""])]
        model = helper.make_model(
            graph,
            opset_imports=imports,
            ir_version=helper.find_min_ir_version_for(standard),
            producer_name="tnthw",
            producer_version=__version__,
        )
        return model

    def _info(self, tensor: str, kind: int, shape: Shape) -> onnx.ValueInfoProto:
        return helper.make_tensor_value_info(tensor, kind, (self._batch, *shape))
