"""How a checkpoint becomes an integer network: what is asked for, and what is usual."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path
from typing import Any, Literal

from tnthw.data.preprocess import IMAGENET, Preprocess
from tnthw.errors import ConfigError
from tnthw.frontends.clips import Method
from tnthw.networks.layers import QuantiserFactory
from tnthw.networks.packed import Scaling
from tnthw.options import make_options, marked
from tnthw.quantisers.registry import QUANTISERS, Threshold

USUAL = "twn"
"""Quantiser of a checkpoint in full precision that no other is asked for."""

MEASURED: dict[str, dict[bool, dict[str, Any]]] = {
    "twn": {False: {"factor": 0.8}, True: {"factor": 1.0}},
    "tga": {
        False: {"initial_threshold": 0.6, "initial_unit": "sigma", "centred": False},
        True: {"initial_threshold": 0.8, "initial_unit": "sigma", "centred": False},
    },
}
"""Options that suit weights which are not trained again, where they are not the quantiser's own:
of a threshold for each layer, and (True) for each output channel.

From `reports/published/ternarising.csv`: thresholds of training are too low here, and thresholds
around the mean of a filter take its mean away.
"""

CHANNELS = ("absmean", "tga", "ttq")
"""Quantisers whose best row of that table has a scale for each output channel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSettings:
    """How a checkpoint becomes an integer network.

    Attributes
    ----------
    quantiser: what makes the weights ternary; a name of `quantisers.registry.QUANTISERS`. Layers
        whose weights are ternary already keep their trits and scales. None for `USUAL`, and for no
        quantiser where some layers are ternary already: the others stay wide.
    threshold: its threshold factor, such as that of E|w| for twn; None for the measured one.
    per_channel: threshold and scale for each output channel, or for the layer; None for what was
        measured to be better, and for the layer where a threshold is given.
    wide: bits of layers that stay wide, 8, 6 or 4; None for none of them, where not needed.
    wide_layers: which stay wide where `wide` is given: the first and the last one, or all.
    part: which of several state dicts in the file; see `state_file.read_state_file`.
    scaling: what the network does with the scale of packed weights; see `packed`.
    images: pictures to calibrate on; None for synthetic ones.
    count: most pictures.
    preprocess: normalisation that the checkpoint was trained with; ImageNet's stands for plain
        pixels where the network does not take three channels.
    renormalise: estimate the statistics of batch norm again on the pictures, with ternary weights,
        instead of folding those of the checkpoint. None does so where weights were made ternary
        and the pictures are real ones.
    method: how activations are clipped; see `calibration.calibrate`.
    bits: width of activations between layers.
    terms: signed powers of two in one rescale factor.
    """

    quantiser: str | None = None
    threshold: float | None = None
    per_channel: bool | None = None
    wide: Literal[8, 6, 4] | None = None
    wide_layers: Literal["ends", "all"] = "ends"
    part: str = ""
    scaling: Scaling | None = None
    images: Path | None = None
    count: int = 64
    preprocess: Preprocess = IMAGENET
    renormalise: bool | None = None
    method: Method = "mse"
    bits: Literal[8, 4, 2] = 8
    terms: int = 4

    @property
    def channels(self) -> bool:
        """Whether each output channel has a threshold and a scale of its own."""
        if self.per_channel is not None:
            return self.per_channel
        return self.threshold is None and (self.quantiser or USUAL) in CHANNELS

    @property
    def _measured(self) -> dict[str, Any]:
        return MEASURED.get(self.quantiser or USUAL, {}).get(self.channels, {})

    def factory(self) -> QuantiserFactory:
        """What makes the quantisers of the layers.

        Raises
        ------
        ConfigError: the threshold is out of range, or the quantiser has none.
        """
        name = self.quantiser or USUAL
        found = QUANTISERS[name]
        options: dict[str, Any] = {}
        if any(field.name == "per_channel" for field in fields(found.Options)):
            options["per_channel"] = self.channels
        where = f"quantiser {name}"
        if self.threshold is None:
            options |= self._measured
        else:
            factor = marked(found.Options, Threshold)
            if factor is None:
                raise ConfigError(
                    f"threshold {self.threshold:g}: {name} has no threshold factor; leave it out"
                )
            key, mark = factor
            several = isinstance(getattr(found.Options(), key), tuple)
            options[key] = (self.threshold,) if several else self.threshold
            where += f", threshold {self.threshold:g} (a factor of {mark.unit})"
        make_options(found.Options, options, where)
        return partial(found, **options)

    def __str__(self) -> str:
        name = self.quantiser or USUAL
        found = QUANTISERS[name].Options
        words = [name]
        if (factor := marked(found, Threshold)) is not None:
            key, mark = factor
            measured = self._measured if self.threshold is None else {}
            usual = measured.get(key, getattr(found(), key))
            value = self.threshold if self.threshold is not None else usual
            shown = " ".join(f"{v:g}" for v in (value if isinstance(value, tuple) else (value,)))
            words.append(f"threshold {shown} {measured.get('initial_unit', mark.unit)}")
            if measured.get("centred") is False:
                words.append("around zero")
        words.append("per output channel" if self.channels else "per layer")
        return ", ".join(words)
