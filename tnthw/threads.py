"""Threads of the linear algebra that NumPy calls: one, where its products are small."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from threadpoolctl import ThreadpoolController


@contextmanager
def one_thread() -> Iterator[None]:
    """Let products of matrices take one thread, inside a `with` or a function that this decorates.

    Those of a layer's block are so small that a second thread gains little; and threads that wait
    for each other where other work has the cores took 25 times as long as one.
    """
    with _controller().limit(limits=1, user_api="blas"):
        yield


@cache
def _controller() -> ThreadpoolController:
    return ThreadpoolController()
