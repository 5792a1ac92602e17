from __future__ import annotations

from pathlib import Path

from tnthw.frontends.noise import MOST_DB, LayerNoise
from tnthw.report.noise import NOISE_FILE, noise_page, write_noise
from tnthw.workflows.noise import SignalToNoise


def row(layer: str, snr: float, own: float, clipped: float = 0.0) -> LayerNoise:
    return LayerNoise(
        layer=layer, kind="accumulate", bits=8, signal=1.0, noise=0.1, snr_db=snr, own_db=own,
        clipped=clipped,
    )  # fmt: skip


ROWS = (row("a<b>", 41.0, 41.0), row("bad", 11.5, 12.0, 0.25), row("flat", 11.5, MOST_DB))


def test_a_bad_layer_is_red_and_named() -> None:
    page = noise_page(SignalToNoise(name="net", images=3, rows=ROWS), "3 images of x.npy")
    assert "Below 20 dB by themselves: bad." in page and "3 images of x.npy" in page
    assert page.count('class="c4"') == 2 * 1 + 1  # a bar in both widths, and the legend
    assert "11.5 dB, 3e+01 % clipped" not in page and "25 % clipped" in page
    assert "a&lt;b&gt;" in page and "a<b>" not in page and "exact" in page
    good = noise_page(SignalToNoise(name="net", images=3, rows=ROWS[:1]))
    assert "No layer is below 20 dB by itself." in good and good.count('class="c4"') == 1


def test_the_page_is_written_and_the_same_again(tmp_path: Path) -> None:
    found = SignalToNoise(name="net", images=3, rows=ROWS)
    path = write_noise(found, tmp_path)
    assert path == tmp_path / NOISE_FILE
    first = path.read_bytes()
    write_noise(found, tmp_path)
    assert path.read_bytes() == first
