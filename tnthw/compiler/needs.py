"""What a network needs that no machine has."""

from __future__ import annotations

from tnthw.compiler.mapping import prepare
from tnthw.compiler.select import select
from tnthw.errors import Need, UnsupportedError
from tnthw.ir.graph import Graph


def needs(graph: Graph) -> tuple[Need, ...]:
    """List what no machine runs yet, in the order of the network; nothing where one may.

    Whether the network fits a machine's buffers and widths is another matter
    (`tnthw.compiler.mapping.map_graph`).

    Raises
    ------
    GraphError: the graph breaks a rule of the IR, or has several inputs or outputs.
    """
    try:
        select(prepare(graph))
    except UnsupportedError as error:
        return error.needs
    return ()
