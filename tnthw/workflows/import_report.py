"""What an import of a full-precision checkpoint made, for JSON, the terminal and the README."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tnthw.networks.matching import Match
from tnthw.wording import counted
from tnthw.workflows.noise import SignalToNoise

SYNTHETIC = (
    "SYNTHETIC images, no real ones were given: the ranges of activations are guesses and accuracy "
    "means nothing; import again with --images"
)
"""Note of a network that was calibrated on made-up images."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ImportReport:
    """Facts about an imported network.

    Attributes
    ----------
    name: of the model.
    file: the checkpoint.
    notes: what was chosen, unpacked or left out in it, in words.
    match: which of its tensors fitted.
    trained: whether its weights are those of the training, in words.
    quantiser: method and threshold, in words.
    wide: layers that stay wide, and their bits, in words; empty for none.
    batch_norm: where its statistics come from, in words.
    preprocess: what the network's input is, in words.
    calibration: images that the activations are calibrated on, in words.
    synthetic: true where these are made up.
    images: how many they are.
    weights, macs: ternary weights, and multiply-accumulates of one image.
    packed_bytes: the weights at five trits a byte.
    zeros: share of zeros among the weights of ternary layers; None where there are none.
    agreement: share of the images on which the integer network's best class is that of the
        full-precision network; None on synthetic images.
    full_precision, ternary, integer: top-1 on the images, as a share: checkpoint, ternary weights
        with float activations, and the network that was written. None without labels.
    noise: signal and noise of every layer.
    folder: where the model was written.
    """

    name: str
    file: str
    notes: tuple[str, ...]
    match: Match
    trained: str
    quantiser: str
    wide: str
    batch_norm: str
    preprocess: str
    calibration: str
    synthetic: bool
    images: int
    weights: int
    macs: int
    packed_bytes: int
    zeros: float | None
    agreement: float | None
    full_precision: float | None
    ternary: float | None
    integer: float | None
    noise: SignalToNoise
    folder: Path

    def __repr__(self) -> str:
        return self.summary()

    def as_dict(self) -> dict[str, Any]:
        """Everything as plain values, for JSON."""
        values = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return {
            **values,
            "match": self.match.as_dict(),
            "shape": self.match.shape.name,
            "classes": self.match.shape.classes,
            "noise": [asdict(row) for row in self.noise.rows],
            "folder": str(self.folder),
        }

    def summary(self) -> str:
        """Text for the terminal."""
        lines = [f"{self.folder}: {self.name}, {self.match.shape.name} from {self.file}"]
        lines += [f"{key:<14}{text}" for key, text in self.facts()]
        if self.synthetic:
            lines.append(f"NOTE: calibrated on {SYNTHETIC}")
        return "\n".join(lines)

    def facts(self) -> list[tuple[str, str]]:
        """Key and text of every fact."""
        match = self.match
        zeros = "" if self.zeros is None else f", {self.zeros:.1%} of the ternary ones zero"
        rows = [
            ("tensors", f"{len(match.loaded)} loaded"),
            *[("checkpoint", note) for note in self.notes],
            ("weights", f"{self.weights:,}{zeros}; {self.packed_bytes:,} bytes"),
            ("work", f"{self.macs:,} multiply-accumulates an image"),
            ("quantiser", self.quantiser),
            *([("wide", self.wide)] if self.wide else ()),
            ("batch norm", self.batch_norm),
            ("input", self.preprocess),
            ("calibration", self.calibration),
        ]
        if match.padded_shortcuts:
            rows.append(("shortcuts", "without weights (option A): strided copies as exact trits"))
        if match.folded:
            rows.append(
                ("folded", f"{counted(len(match.folded), 'convolution')} without a batch norm")
            )
        if self.agreement is not None:
            rows.append(("agreement", f"{self.agreement:.2%} with full precision, on these images"))
        if self.integer is not None:
            rows.append(
                (
                    "top-1",
                    f"full precision {self.full_precision:.2%}, ternary {self.ternary:.2%}, "
                    f"integer {self.integer:.2%}, on these images",
                )
            )
        rows.append(("signal/noise", "; ".join(self.noise.lines()).partition(": ")[2]))
        return rows

    def readme(self) -> str:
        """Text of the model folder's README."""
        facts = [(key, text.replace("|", "\\|")) for key, text in self.facts()]
        rows = "\n".join(f"| {key} | {text} |" for key, text in facts)
        warning = f"**Calibrated on {SYNTHETIC}.**\n\n" if self.synthetic else ""
        return (
            f"# {self.name}\n\n"
            f"{self.match.shape.name} from the checkpoint `{self.file}`, {self.trained}.\n\n"
            f"{warning}"
            f"| | |\n|---|---|\n{rows}\n\n"
            "Weights that were not trained to be ternary usually lose much accuracy; the rows "
            "above say what was measured. Batch norm and activations were set on the images "
            "that accuracies are of.\n"
        )
