"""Kinds of memory outside, recounted from the currents of the data sheets that are named there."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tnthw.energy.curves import Tag
from tnthw.energy.dram import dram_refusal, find_dram, read_drams
from tnthw.energy.files import change_technology, find_technology


@dataclass(frozen=True, kw_only=True)
class Rail:
    """Currents of one supply in mA: active cycles, standby, active standby, read, write."""

    volts: float
    idd0: float
    idd2n: float
    idd3n: float
    idd4r: float
    idd4w: float


@dataclass(frozen=True, kw_only=True)
class Sheet:
    clock_mhz: float
    rc: int
    ras: int
    burst: int
    rails: tuple[Rail, ...]
    drivers_mw: tuple[float, float]  # of reads and of writes, as far as the rails lack them
    one_end_mw: tuple[float, float] | None = None

    def pj(self, write: bool) -> list[float]:
        rate = 2 * self.clock_mhz * 16 / 1000  # Gbit/s
        over = sum(
            r.volts * ((r.idd4w if write else r.idd4r) - r.idd3n) + r.volts * r.idd3n
            for r in self.rails
        )
        cycle, active = (1000 * n / self.clock_mhz for n in (self.rc, self.ras))
        opened = sum(
            r.volts * (r.idd0 * cycle - r.idd3n * active - r.idd2n * (cycle - active))
            for r in self.rails
        )
        whole = (over + self.drivers_mw[write]) / rate
        low = whole if self.one_end_mw is None else (over + self.one_end_mw[write]) / rate
        return [low + opened / 16384, whole + opened / 2048, whole + opened / (16 * self.burst)]


_POD_MW = 0.5 * 1.2**2 / (34 + 48) * 1000  # a pin that is low half of the time

SHEETS = {
    "DDR3": Sheet(
        clock_mhz=800, rc=38, ras=28, burst=8,
        rails=(Rail(volts=1.5, idd0=110, idd2n=42, idd3n=45, idd4r=270, idd4w=280),),
        drivers_mw=((4.6 + 15.5) * 20, (21.2 + 4.6) * 22), one_end_mw=(4.6 * 20, 21.2 * 22),
    ),
    "DDR4": Sheet(
        clock_mhz=1600, rc=74, ras=52, burst=8,
        rails=(
            Rail(volts=1.2, idd0=95, idd2n=37, idd3n=61, idd4r=302, idd4w=283),
            Rail(volts=2.5, idd0=4, idd2n=3, idd3n=3, idd4r=3, idd4w=3),
        ),
        drivers_mw=(20 * _POD_MW, 20 * _POD_MW),
    ),
    "LPDDR4": Sheet(
        clock_mhz=1600, rc=97, ras=68, burst=16,
        rails=(
            Rail(volts=1.8, idd0=3.5, idd2n=2.0, idd3n=2.25, idd4r=2.25, idd4w=2.25),
            Rail(volts=1.1, idd0=45, idd2n=27, idd3n=30, idd4r=275, idd4w=210),
            Rail(volts=1.1, idd0=0.75, idd2n=0.75, idd3n=0.75, idd4r=150, idd4w=55),
        ),
        drivers_mw=(0, (150 - 0.75) * 1.1),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SHEETS)
def test_energies_follow_from_the_currents(name: str) -> None:
    kind, sheet = find_dram(name), SHEETS[name]
    assert kind.read == pytest.approx(sheet.pj(False), rel=5e-3)
    assert kind.write == pytest.approx(sheet.pj(True), rel=5e-3)
    assert kind.tag == "derived"


def test_idle_power_follows_from_the_currents() -> None:
    assert find_dram("DDR3").idle_mw == pytest.approx([1.5 * 12, 1.5 * 40, 1.5 * 42])
    vpp = 2.5 * 3
    sheet = [1.2 * 25 + vpp, 1.2 * 31 + 2.5 * 5, 1.2 * 37 + vpp]
    assert find_dram("DDR4").idle_mw == pytest.approx(sheet)
    rails = [(0.3, 0.5, 0.1), (1.2, 3.0, 0.75), (2.0, 27.0, 0.75)]
    sheet = [1.8 * a + 1.1 * b + 1.1 * c for a, b, c in rails]
    assert find_dram("LPDDR4").idle_mw == pytest.approx(sheet, rel=5e-3)


def test_lpddr5_is_lpddr4_by_the_makers_words() -> None:
    four, five = find_dram("LPDDR4"), find_dram("LPDDR5")
    for old, new in ((four.read, five.read), (four.write, five.write)):
        assert new == pytest.approx([0.7 * old[0], 0.8 * old[1], old[2]], rel=5e-3)
    assert five.tag == "assumed"


def test_published_energies_lie_inside() -> None:
    inside = [("DDR3", 20.3), ("DDR3", 39), ("LPDDR4", 13), ("HBM2", 3.92), ("HBM2", 6.25)]
    for name, pj in inside:
        low, _, high = find_dram(name).read
        assert low <= pj <= high


def test_every_kind_has_its_sources_and_its_range() -> None:
    drams = read_drams()
    assert set(drams.kinds) == {"DDR3", "DDR4", "LPDDR4", "LPDDR5", "HBM2"}
    for kind in drams.kinds.values():
        assert set(kind.sources) <= set(drams.sources)
        read = kind.read_pj_per_bit
        assert read.low <= read.value <= read.high and read.tag is Tag(kind.tag)
    assert find_dram("HBM2").idle is None
    assert dram_refusal("DDR4") is None


def test_a_technology_takes_a_kind_before_its_own_figures() -> None:
    base = find_technology("horowitz45")
    changed = change_technology(base, {"dram_kind": "DDR4"})
    figure = changed.dram_read()
    assert figure is not None and (figure.low, figure.value, figure.high) == (10.8, 11.8, 29.4)
    assert "DDR4-3200" in figure.basis
    before = base.dram_read()
    assert before is not None and before.value == 1300 / 64
