"""A twin's column on gates: the sums that numpy has, and what each tile takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.calibration.electrical import Electrical
from tnthw.calibration.float_format import FORMATS, SUMS, Words, product, total
from tnthw.calibration.gate_sim import GateSim
from tnthw.calibration.netlist import Netlist
from tnthw.calibration.twin_columns import LAST, Unit
from tnthw.calibration.twin_vectors import Vectors, in_format
from tnthw.calibration.wires import SPREAD
from tnthw.errors import OutputError

_ADDED = 2
"""Cycles in which a float is accumulated."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TwinRun:
    """What the gates took, by tile.

    Attributes
    ----------
    nonzero, zero: (tiles,) multiply-adds of an operand that is not zero, and that is.
    energy_fj: (tiles, 3), low, middle and high, without the clock.
    """

    nonzero: NDArray[np.int64]
    zero: NDArray[np.int64]
    energy_fj: NDArray[np.float64]


def run_column(netlist: Netlist, found: Electrical, unit: Unit, vectors: Vectors) -> TwinRun:
    """Stream vectors past the weights of one tile after the other, one a cycle.

    Raises
    ------
    OutputError: a sum is not numpy's.
    """
    bench = _Bench(netlist, found, unit, vectors)
    energies, wrong = bench.run()
    if wrong:
        raise OutputError(
            f"gates of a {unit.format or f'int{unit.weight_bits}'} column: {wrong} of "
            f"{len(vectors.operands)} sums are not numpy's; the netlist is not what the RTL says"
        )
    used, tile = bench.nonzero().sum(axis=1), vectors.tile_of()
    counts = np.bincount(tile, used, len(vectors.weights)).astype(np.int64)
    return TwinRun(
        nonzero=counts,
        zero=vectors.positions * bench.operands.shape[1] - counts,
        energy_fj=energies,
    )


def sums(operands: NDArray[np.int64], weights: NDArray[np.int64], unit: Unit) -> NDArray[np.int64]:
    """What a column gives, (vectors,), of operands and weights, both (vectors, lanes)."""
    if not unit.floating:
        return np.asarray((operands * weights).sum(axis=1))
    of, into = FORMATS[unit.format], FORMATS[SUMS[unit.format]]
    nodes = product(operands, weights, of, into)
    while nodes.shape[1] > 1:
        nodes = total(nodes[:, ::2], nodes[:, 1::2], into)
    return nodes[:, 0].astype(np.int64)


class _Bench:
    def __init__(self, netlist: Netlist, found: Electrical, unit: Unit, vectors: Vectors) -> None:
        self._netlist, self._unit, self._vectors = netlist, unit, vectors
        self.sim = GateSim(netlist, found)
        self.operands, self._weights = in_format(vectors, unit)
        self._tile = vectors.tile_of()
        self._sums = sums(self.operands, self._weights[self._tile], unit)
        self._old: Words | None = None
        self._new: Words | None = None
        if unit.floating:
            self._old, self._new = self._accumulated()
        self._given = dict.fromkeys(netlist.ports, 0)

    def nonzero(self) -> NDArray[np.bool_]:
        """Which operands are not zero, (vectors, lanes)."""
        if not self._unit.floating:
            return np.asarray(self.operands != 0)
        return np.asarray(FORMATS[self._unit.format].values(self.operands) != 0)

    def _accumulated(self) -> tuple[Words, Words]:
        """What each sum is added to, and what that gives: (vectors,) each, fp32."""
        of, last = FORMATS[SUMS[self._unit.format]], FORMATS[LAST]
        wide = last.words(of.values(self._sums))
        old, new = np.zeros_like(wide), np.zeros_like(wide)
        before: Words = wide[:0]
        for number, first in enumerate(self._vectors.first):
            mine = np.flatnonzero(self._tile == number)
            if not first:
                old[mine] = before
            new[mine] = before = total(wide[mine], old[mine], last)
        return old, new

    def run(self) -> tuple[NDArray[np.float64], int]:
        """Energy of each tile, and how many sums are wrong."""
        count, latency = len(self.operands), self._unit.latency
        for _ in range(2):
            self._cycle({"rst": 1} if "rst" in self._given else {})
        self._cycle({"rst": 0} if "rst" in self._given else {})
        self.sim.count(True)
        rows, wrong = [self._energy()], 0
        ends = np.flatnonzero(np.diff(self._tile, append=-1))
        for at, given in enumerate(self._inputs(count, latency)):
            self._cycle(given)
            if at in ends:
                rows.append(self._energy())
            if latency <= at < latency + count:
                wrong += self._read("total") != self._wanted(at - latency, "total")
            late = at - latency - _ADDED
            if self._new is not None and 0 <= late < count:
                wrong += self._read("accumulated") != self._wanted(late, "accumulated")
        self.sim.count(False)
        return np.diff(np.stack(rows), axis=0), wrong

    def _wanted(self, vector: int, port: str) -> int:
        bits = len(self._netlist.ports[port])
        value = self._sums if port == "total" or self._new is None else self._new
        return int(value[vector]) & int(2**bits - 1)

    def _inputs(self, count: int, latency: int) -> Iterator[dict[str, int]]:
        unit = self._unit
        held = np.zeros_like(self.operands[0])
        for cycle in range(count + latency + _ADDED + 1):
            given: dict[str, int] = {}
            if cycle < count:
                row = self.operands[cycle]
                if unit.gated:
                    row = held = np.where(row == 0, held, row)
                    given["nonzero"] = _packed(self.operands[cycle] != 0, 1)
                given["operands"] = _packed(row, unit.operand_bits)
                given["weights"] = _packed(self._weights[self._tile[cycle]], unit.stored_bits)
            if self._old is not None and 0 <= cycle - latency < count:
                given["old"] = int(self._old[cycle - latency])
            yield given

    def _energy(self) -> NDArray[np.float64]:
        inside, wire, inside_kept, wire_kept = self.sim.energy_fj().sum(axis=0)
        return np.array(
            [inside_kept + SPREAD[0] * wire_kept, inside + wire, inside + SPREAD[1] * wire]
        )

    def _read(self, port: str) -> int:
        bits = np.packbits(self.sim.values[self._netlist.ports[port]], bitorder="little")
        return int.from_bytes(bits.tobytes(), "little")

    def _cycle(self, given: dict[str, int]) -> None:
        nets: list[int] = []
        values: list[int] = []
        for name, value in given.items():
            changed = self._given[name] ^ value
            for bit, net in enumerate(self._netlist.ports[name]):
                if changed >> bit & 1:
                    nets.append(net)
                    values.append(value >> bit & 1)
            self._given[name] = value
        self.sim.cycle(nets, values)


def _packed(values: NDArray[np.generic], bits: int) -> int:
    """Numbers of so many bits side by side, the first lowest."""
    word = 0
    for lane, value in enumerate(values):
        word |= (int(value) & (2**bits - 1)) << (bits * lane)
    return word
