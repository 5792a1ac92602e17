"""The simulator of gates (`gate_sim.c`): built once by the compiler, called through ctypes."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tnthw.builds import build_once, content_key
from tnthw.calibration.electrical import Electrical
from tnthw.calibration.netlist import ONE, ZERO, Netlist
from tnthw.errors import MissingToolError, OutputError
from tnthw.verify.tools import compiler_version

_SLOTS = 4000
"""Slots of time that the longest delay may take; the simulator's wheel has a few more."""

_INPUTS = 6
_FLAGS = ("-O2", "-shared", "-fPIC")

Ints = NDArray[np.int32]


class GateSim:
    """One netlist, cycle by cycle.

    Attributes
    ----------
    slot_ps: unit of time; delays are whole numbers of it.
    """

    def __init__(self, netlist: Netlist, electrical: Electrical) -> None:
        self._netlist = netlist
        self.slot_ps = max(0.5, float(electrical.delay_ps.max()) / _SLOTS)
        self._delay = np.maximum(1, np.rint(electrical.delay_ps / self.slot_ps)).astype(np.int32)
        self._kept: list[NDArray[np.generic]] = []
        self._library = _library()
        units = np.zeros(netlist.nets, np.int32)
        design = _Design()
        self._gates(design, units)
        self._flops(design, units, electrical)
        self._memories(design, units)
        design.nets, design.units, design.slots = netlist.nets, len(netlist.units), 1
        self._set(design, "domain_enable", electrical.domains)
        design.domains = len(electrical.domains)
        self._set(design, "inside", electrical.inside_fj)
        self._set(design, "wire", electrical.wire_fj)
        self._set(design, "unit", units)
        self._sim = self._library.sim_new(ctypes.byref(design))
        at = self._library
        self.values = np.ctypeslib.as_array(at.sim_values(self._sim), (netlist.nets,))
        self._energy = np.ctypeslib.as_array(at.sim_energy(self._sim), (len(netlist.units), 4))
        self._clocked = np.ctypeslib.as_array(at.sim_clocked(self._sim), (design.domains,))

    def __del__(self) -> None:
        if getattr(self, "_sim", None):
            self._library.sim_free(self._sim)

    def cycle(self, nets: Sequence[int], values: Sequence[int]) -> None:
        """Go on by an edge of the clock, after which inputs take values.

        Raises
        ------
        OutputError: the changes never end.
        """
        count = len(nets)
        changed = (ctypes.c_int32 * count)(*nets), (ctypes.c_uint8 * count)(*values)
        if not self._library.sim_cycle(self._sim, count, *changed):
            raise OutputError("simulation of gates: the changes of a cycle never end")

    def count(self, on: bool) -> None:
        """Count energy from now on, or no longer."""
        self._library.sim_count(self._sim, on)

    def energy_fj(self) -> NDArray[np.float64]:
        """Energy so far, (units, 4): inside, wire, and both without what a cycle took back."""
        return self._energy.copy()

    def clocked(self) -> NDArray[np.int64]:
        """Cycles in which each clock came through."""
        return self._clocked.copy()

    @property
    def longest_ps(self) -> float:
        """Latest change after an edge, over all cycles that were counted."""
        return float(self._library.sim_longest(self._sim) * self.slot_ps)

    # Tables -----------------------------------------------------------------------------------

    def _set(self, design: _Design, name: str, values: NDArray[np.generic]) -> None:
        kept = np.ascontiguousarray(values)
        self._kept.append(kept)
        setattr(design, name, kept.ctypes.data)

    def _gates(self, design: _Design, units: Ints) -> None:
        outs, tables, owners = [], [], []
        ins: list[list[int]] = []
        for instance in self._netlist.instances:
            if instance.cell.kind != "gate":
                continue
            reads = [instance.pins.get(pin, ZERO) for pin in instance.cell.inputs]
            for pin, output in instance.cell.outputs.items():
                if (net := instance.pins.get(pin)) is not None:
                    outs.append(net)
                    tables.append(output.table)
                    owners.append(instance.unit)
                    ins.append(reads + [ZERO] * (_INPUTS - len(reads)))
        design.gates = len(outs)
        out, read = np.array(outs, np.int32), np.array(ins, np.int32).reshape(-1, _INPUTS)
        units[out] = owners
        self._set(design, "out", out)
        self._set(design, "ins", read)
        self._set(design, "table", np.array(tables, np.uint64))
        self._set(design, "delay", self._delay[out])
        # Gates behind each net; the constants never change.
        pairs = np.unique(np.stack([read.ravel(), np.repeat(np.arange(len(out)), _INPUTS)]), axis=1)
        pairs = pairs[:, pairs[0] > ONE]
        start = np.searchsorted(pairs[0], np.arange(self._netlist.nets + 1))
        self._set(design, "fan_start", start.astype(np.int32))
        self._set(design, "fan", pairs[1].astype(np.int32))

    def _flops(self, design: _Design, units: Ints, electrical: Electrical) -> None:
        ins, outs, tables, delays, domains = [], [], [], [], []
        for index, instance in enumerate(self._netlist.instances):
            if instance.cell.kind != "flip-flop":
                continue
            reads = [instance.pins.get(pin, ZERO) for pin in instance.cell.inputs]
            ins.append(reads + [ZERO] * (_INPUTS - len(reads)))
            q, qn = -1, -1
            for pin, output in instance.cell.outputs.items():
                if (net := instance.pins.get(pin)) is not None:
                    q, qn = (net, qn) if output.table == 0b10 else (q, net)
                    units[net] = instance.unit
            outs.append((q, qn))
            tables.append(instance.cell.next_state)
            delays.append(self._delay[q if q >= 0 else qn])
            domains.append(electrical.domain_of[index])
        design.flops = len(outs)
        pair = np.array(outs, np.int32).reshape(-1, 2)
        self._set(design, "flop_ins", np.array(ins, np.int32).reshape(-1, _INPUTS))
        self._set(design, "flop_q", pair[:, 0])
        self._set(design, "flop_qn", pair[:, 1])
        self._set(design, "flop_delay", np.array(delays, np.int32))
        self._set(design, "flop_domain", np.array(domains, np.int32))
        self._set(design, "flop_table", np.array(tables, np.uint64))

    def _memories(self, design: _Design, units: Ints) -> None:
        memories = self._netlist.memories
        lists: list[int] = []
        for memory in memories:
            _, address, data = memory.read
            enables, write_address, write_data = memory.write
            lists += [*address, *data, *enables, *write_address, *write_data]
            units[data] = memory.unit
        design.memories = len(memories)
        self._set(design, "width", np.array([m.width for m in memories], np.int32))
        self._set(design, "depth", np.array([m.depth for m in memories], np.int32))
        bits = [len(m.read[1]) for m in memories]
        self._set(design, "address_bits", np.array(bits, np.int32))
        self._set(design, "read_en", np.array([m.read[0] for m in memories], np.int32))
        self._set(design, "lists", np.array(lists, np.int32))


class _Design(ctypes.Structure):
    """`design_t` of the C text."""

    _fields_ = (
        *((name, ctypes.c_int32) for name in (
            "nets", "gates", "flops", "domains", "memories", "slots")),
        *((name, ctypes.c_void_p) for name in (
            "out", "ins", "delay", "table", "fan_start", "fan",
            "flop_ins", "flop_q", "flop_qn", "flop_delay", "flop_domain", "flop_table",
            "domain_enable", "width", "depth", "address_bits", "read_en", "lists",
            "inside", "wire", "unit")),
        ("units", ctypes.c_int32),
    )  # fmt: skip


def _library() -> ctypes.CDLL:
    """Compile the simulator, or take it from the cache, and load it."""
    source = Path(str(files("tnthw.calibration") / "gate_sim.c")).read_text(encoding="utf-8")
    compiler = shutil.which("gcc") or shutil.which("cc") or shutil.which("g++")
    if compiler is None:
        raise MissingToolError(
            "the simulator of gates is built from C, which needs gcc; install with: "
            "sudo apt install gcc"
        )

    def build(folder: Path) -> None:
        (folder / "gate_sim.c").write_text(source, encoding="utf-8")
        done = subprocess.run(
            [compiler, *_FLAGS, "-o", "gate_sim.so", "gate_sim.c"],
            cwd=folder, capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            raise MissingToolError(
                f"the simulator of gates does not build with {compiler}: {done.stderr[-400:]}"
            )

    key = content_key([source, compiler_version(), *_FLAGS])
    library = ctypes.CDLL(str(build_once("gate-sim", key, build) / "gate_sim.so"))
    pointer = ctypes.c_void_p
    library.sim_new.restype, library.sim_new.argtypes = pointer, [pointer]
    library.sim_free.argtypes = library.sim_longest.argtypes = [pointer]
    library.sim_count.argtypes = [pointer, ctypes.c_int]
    library.sim_cycle.argtypes = [pointer, ctypes.c_int, pointer, pointer]
    library.sim_longest.restype = ctypes.c_int64
    for name, kind in (
        ("values", ctypes.c_uint8), ("energy", ctypes.c_double), ("clocked", ctypes.c_int64),
    ):  # fmt: skip
        function = getattr(library, f"sim_{name}")
        function.argtypes, function.restype = [pointer], ctypes.POINTER(kind)
    return library
