"""Products take one thread inside, and as many as before outside."""

from __future__ import annotations

import numpy as np
from threadpoolctl import threadpool_info, threadpool_limits

from tnthw.threads import one_thread


def blas() -> list[int]:
    np.ones((2, 2)) @ np.ones((2, 2))  # the library is there
    return [each["num_threads"] for each in threadpool_info() if each["user_api"] == "blas"]


def test_products_take_one_thread_inside() -> None:
    with threadpool_limits(limits=2, user_api="blas"):
        before = blas()
        with one_thread():
            assert set(blas()) <= {1}
        assert blas() == before
