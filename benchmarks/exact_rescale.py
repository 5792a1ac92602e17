"""How many signed powers of two an exact Rescale takes, on random quantisers after affine steps.

    python benchmarks/exact_rescale.py [--count 10000]

Each staircase is a ternary layer's: 9 to 4,608 inputs of 2, 4 or 8 bits, a batch norm that brings
the accumulator's spread to half to twice the output's range, a ReLU, and rounding half to even to
the same width. Every exact Rescale is proven equal at the crossing points of the whole range.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from fractions import Fraction

import numpy as np
import pandas as pd

from tnthw.ir.exact_rescale import difference, exact_rescales
from tnthw.ir.sparse_factors import sparse_factors
from tnthw.ir.staircase import Staircase, affine_staircase

MOST = 10


def draw(rng: np.random.Generator, bits: int) -> Staircase:
    """One channel of a random ternary layer."""
    high = (1 << bits) - 1
    inputs = int(rng.integers(9, 4609))
    spread = np.sqrt(inputs) * high / 3
    return affine_staircase(
        Fraction(float(np.float32(rng.uniform(0.5, 2) * high / (4 * spread)))),
        Fraction(float(np.float32(rng.normal() * high / 4))),
        first=-inputs * high,
        last=inputs * high,
        low=0,
        high=high,
    )


def shares(bits: int, exponent: int, count: int) -> dict[str, object]:
    """Share of staircases with an exact Rescale of at most 1, 2, ... terms, in percent."""
    rng = np.random.default_rng(bits)
    sparse_factors(exponent)  # made once
    begin = time.perf_counter()
    channels = [draw(rng, bits) for _ in range(count)]
    drawn = time.perf_counter()
    rescales = exact_rescales(channels, most_terms=MOST, max_exponent=exponent, accumulator_bits=24)
    searched = time.perf_counter()
    found: Counter[int] = Counter()
    for stairs, rescale in zip(channels, rescales, strict=True):
        if rescale is not None:
            if difference(stairs, rescale) is not None:
                raise AssertionError("a Rescale that was called exact is not")
            found[len(rescale.terms)] += 1
    proven = time.perf_counter()
    upto = {
        f"<= {most}": round(100 * sum(n for t, n in found.items() if t <= most) / count, 2)
        for most in range(1, MOST + 1)
    }
    none = round(100 * (1 - found.total() / count), 2)
    stages = {"crossings": drawn - begin, "search": searched - drawn, "proof": proven - searched}
    times = {f"{name} us": round(1e6 * seconds / count) for name, seconds in stages.items()}
    return {"bits": bits, "exponents": exponent, **upto, "none": none, **times}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000, help="staircases of each row")
    count = parser.parse_args().count
    rows = [shares(bits, exponent, count) for bits in (2, 4, 8) for exponent in (12, 20)]
    print(f"percent of {count} staircases with an exact Rescale of at most so many terms")
    print(pd.DataFrame(rows).to_string(index=False))


if __name__ == "__main__":
    main()
