from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.verify.memory_model import MemoryModel, Stall
from tnthw.verify.rtl_run import Fault, FaultKind


def _memory(beats=64, beat_bytes=2, latency=5, seed=None, fault=None):
    contents = np.arange(beats * beat_bytes, dtype=np.uint8)
    model = MemoryModel(contents, beat_bytes=beat_bytes, latency=latency)
    model.restart(seed, fault)
    return contents, model


def _run(model, requests, cycles, *, ready=True):
    """Offer the requests one per cycle as they are accepted; return (cycle, beat) of every read."""
    pending, seen = list(requests), []
    for cycle in range(cycles):
        request = pending[0] if pending else None
        if request is not None and model.request_ready:
            pending.pop(0)
        if model.read_valid and ready:
            seen.append((cycle, model.read_payload))
        model.step(request=request, read_ready=ready, write=None)
    return seen


def _beat(contents, address, beat_bytes=2):
    first = address * beat_bytes
    return int.from_bytes(contents[first : first + beat_bytes].tobytes(), "little")


@pytest.mark.parametrize("latency", [1, 2, 24])
def test_first_beat_comes_after_the_latency_and_then_one_per_cycle(latency):
    contents, model = _memory(latency=latency)
    seen = _run(model, [(3, 4, False)], 40)
    assert seen == [(latency + k, _beat(contents, 3 + k)) for k in range(4)]


def test_second_request_follows_without_a_gap_when_its_latency_has_passed():
    contents, model = _memory(latency=5)
    seen = _run(model, [(0, 3, False), (10, 1, False), (20, 2, False)], 40)
    # accepted in 0, 1, 2: due in 5, 6, 7, but the port is busy to 7
    assert [cycle for cycle, _ in seen] == [5, 6, 7, 8, 9, 10]
    assert [beat for _, beat in seen] == [_beat(contents, a) for a in (0, 1, 2, 10, 20, 21)]


def test_short_requests_wait_for_their_own_latency():
    _, model = _memory(latency=5)
    for cycle in range(20):
        request = (0, 1, False) if cycle in (0, 3) else None
        assert model.read_valid == (cycle in (5, 8))
        model.step(request=request, read_ready=True, write=None)


def test_write_beats_are_taken_from_the_cycle_after_the_request():
    contents, model = _memory()
    accepted = []
    for cycle in range(6):
        if model.write_ready:
            accepted.append(cycle)
        request = (7, 3, True) if cycle == 0 else None
        model.step(request=request, read_ready=False, write=0x1234 + cycle)
    assert accepted == [1, 2, 3] and model.idle
    assert [_beat(contents, 7 + k) for k in range(3)] == [0x1235, 0x1236, 0x1237]


def test_read_waits_for_the_write_before_it():
    _, model = _memory(latency=1)
    for cycle in range(8):
        request = {0: (0, 1, True), 1: (0, 1, False)}.get(cycle)
        assert not (model.read_valid and cycle < 5)
        model.step(request=request, read_ready=True, write=9 if cycle == 4 else None)
    assert model.idle


def test_requests_outside_memory_and_empty_requests_are_problems():
    _, model = _memory(beats=4)
    _run(model, [(3, 2, False)], 20)
    assert model.problems == {"out_of_range": 1}
    _run(model, [(0, 0, False)], 1)
    assert model.problems == {"out_of_range": 1, "empty_requests": 1}


@given(seed=st.integers(0, 2**32 - 1))
def test_back_pressure_keeps_values_and_only_delays(seed):
    contents, model = _memory(seed=seed)
    requests = [(a, n, False) for a, n in ((0, 3), (10, 1), (20, 9), (40, 16))]
    seen = _run(model, requests, 3000)
    assert [beat for _, beat in seen] == [
        _beat(contents, a + k) for a, n, _ in requests for k in range(n)
    ]
    _, free = _memory()
    undisturbed = _run(free, requests, 3000)
    assert all(late >= soon for (late, _), (soon, _) in zip(seen, undisturbed, strict=True))


def test_back_pressure_stalls_in_all_degrees():
    stall, opened = Stall(7), []
    for _ in range(20_000):
        opened.append(stall.open)
        stall.step(False)
    share = np.array(opened).reshape(-1, 50).mean(axis=1)
    assert (share == 1).any() and (share < 0.2).any() and 0.3 < np.mean(opened) < 0.8


def test_held_stream_stays_open():
    stall = Stall(3)
    for _ in range(5000):
        was = stall.open
        stall.step(was)
        assert stall.open or not was


def _faulty(kind, beat=2, amount=0):
    """(cycle, beat) of the reads of two bursts of 4 and 2, and what a right memory gives."""
    requests = [(3, 4, False), (20, 2, False)]
    _, right = _memory(latency=5)
    _, wrong = _memory(latency=5, fault=Fault(kind=kind, beat=beat, amount=amount))
    return _run(wrong, requests, 60), _run(right, requests, 60), wrong


def test_a_late_beat_delays_all_that_follow():
    wrong, right, _ = _faulty(FaultKind.LATE, amount=7)
    assert wrong == right[:2] + [(cycle + 7, beat) for cycle, beat in right[2:]]


def test_a_lost_beat_and_the_rest_of_a_burst_never_come():
    wrong, right, model = _faulty(FaultKind.LOST)
    assert wrong == right[:2] + right[3:] and model.idle
    wrong, right, model = _faulty(FaultKind.TRUNCATED)
    assert [beat for _, beat in wrong] == [beat for _, beat in right[:2] + right[4:]] and model.idle


def test_a_dead_memory_gives_nothing_and_takes_no_request():
    wrong, right, model = _faulty(FaultKind.DEAD)
    assert wrong == right[:2] and not model.idle and not model.request_ready
    model.flush()
    model.restart()
    assert model.idle and model.request_ready


def test_a_beat_comes_twice_and_a_bit_is_flipped():
    wrong, right, _ = _faulty(FaultKind.REPEATED)
    values = [beat for _, beat in right]
    assert [beat for _, beat in wrong] == [*values[:3], *values[2:]]
    wrong, right, _ = _faulty(FaultKind.FLIPPED, amount=16 + 9)  # modulo the bits of a beat
    assert wrong == [(c, b ^ (1 << 9) * (i == 2)) for i, (c, b) in enumerate(right)]


def test_an_error_comes_with_a_read_beat_and_after_a_written_one():
    _, model = _memory(latency=1, fault=Fault(kind=FaultKind.ERROR, beat=1))
    errors = []
    for cycle in range(8):
        errors.append((model.read_error, model.write_error))
        model.step(request=(0, 3, False) if cycle == 0 else None, read_ready=True, write=None)
    assert errors.index((True, False)) == 2 and errors.count((False, False)) == 7
    _, model = _memory(latency=1, fault=Fault(kind=FaultKind.ERROR, beat=1))
    errors = []
    for cycle in range(8):
        errors.append(model.write_error)
        model.step(request=(0, 3, True) if cycle == 0 else None, read_ready=True, write=1)
    assert errors.index(True) == 3 and errors.count(True) == 1


def test_a_lost_write_beat_is_taken_and_not_written():
    contents, model = _memory(fault=Fault(kind=FaultKind.LOST, beat=1))
    for cycle in range(6):
        model.step(request=(7, 3, True) if cycle == 0 else None, read_ready=True, write=0x5555)
    assert model.idle
    assert [_beat(contents, 7 + k) == 0x5555 for k in range(3)] == [True, False, True]


def test_what_is_outstanding_outlives_the_start_of_a_run():
    contents, model = _memory(latency=3)
    model.step(request=(5, 2, False), read_ready=True, write=None)
    model.restart()
    assert [beat for _, beat in _run(model, [], 10)] == [_beat(contents, a) for a in (5, 6)]
