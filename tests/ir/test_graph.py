"""Graphs: looking values up, and who reads them."""

from __future__ import annotations

import pytest

from tests.ir.examples import every_operation
from tnthw.errors import GraphError


def test_values_by_name_and_by_place() -> None:
    graph = every_operation()
    assert graph["few"] is graph.nodes[5]
    assert [node.name for node in graph][:3] == ["x", "acc", "y"]
    assert len(graph) == 14
    assert [node.name for node in graph.inputs] == ["x"]
    assert [node.name for node in graph.outputs] == ["out"]
    with pytest.raises(GraphError, match="graph example: there is no value few2"):
        graph["few2"]


def test_users_are_listed_in_order_as_often_as_they_read() -> None:
    users = every_operation().users()
    assert [user.name for user in users["y"]] == ["wide", "planes", "added"]
    assert [user.name for user in users["few"]] == ["looked_up", "twice"]
    assert users["out"] == ()
