"""Tables of a recipe that say how training goes: optimisers, schedule, teacher, activations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import Field, SerializerFunctionWrapHandler, model_serializer

from tnthw.config import Table

WholeNumbers = Annotated[tuple[Annotated[int, Field(ge=1)], ...], Field(strict=False)]
"""A TOML array of numbers from 1."""


class OptimiserSettings(Table):
    """`[weights]` or `[thresholds]`: one optimiser; `[thresholds]` is for TTQ's scales too."""

    optimiser: Literal["sgd", "adam", "adamw"] = "sgd"
    learning_rate: Annotated[float, Field(gt=0)]
    momentum: Annotated[float, Field(ge=0, lt=1)] = 0.9
    """Nesterov momentum of sgd; adam and adamw have 0.9 and 0.999."""
    weight_decay: Annotated[float, Field(ge=0)] = 0.0
    """L2 penalty, added to the gradient; of adamw the share of a weight, times the rate, that a
    step takes away."""
    decay_ternary: bool = True
    """Of `[weights]`: weight decay acts on the weights behind trits too."""
    decay_norms: bool = False
    """Of `[weights]`: weight decay acts on batch norm and biases too."""

    def contradictions(self) -> Iterator[str]:
        """Find a momentum that nothing uses; the usual 0.9 is that of all three optimisers."""
        if self.optimiser != "sgd" and self.momentum != 0.9:
            yield (
                f"momentum {self.momentum:g} belongs to optimiser 'sgd', '{self.optimiser}' has "
                f"0.9 and 0.999; leave it out, or set optimiser = 'sgd'"
            )


Factor = Annotated[float, Field(gt=0, lt=1)]


class TrainingSettings(Table):
    """`[training]`: how long, and the schedule that multiplies both learning rates."""

    epochs: Annotated[int, Field(ge=1)]
    batch: Annotated[int, Field(ge=2)]
    schedule: Literal["cosine", "step"] = "cosine"
    warmup_epochs: Annotated[float, Field(ge=0)] = 0.0
    milestones: WholeNumbers = ()
    """Epochs at which the step schedule multiplies the learning rates by `decay`."""
    restarts: WholeNumbers = ()
    """Epochs at which the cosine schedule begins again from the full rates."""
    decay: Factor | Annotated[tuple[Factor, ...], Field(strict=False)] = 0.1
    """One factor for all milestones, or a list with one for each."""
    label_smoothing: Annotated[float, Field(ge=0, lt=1)] = 0.0
    mixup: Annotated[float, Field(ge=0.1, le=4)] | None = None
    """Mix images pairwise, by a share from Beta(a, a) with this a; 0.2 is usual."""
    cutmix: Annotated[float, Field(ge=0.1, le=4)] | None = None
    """Paste a rectangle of one image into another, its area from Beta(a, a); 1 is usual. With
    `mixup` too, a batch has one of them."""
    progressive: Annotated[int, Field(ge=0)] = 0
    """Epochs in which a growing share of each layer's weights becomes ternary; 0: all are from the
    beginning."""
    clip_gradient: Annotated[float, Field(gt=0)] | None = None
    """Largest norm of all gradients of `[weights]` together; larger ones are shortened to it."""
    average: Annotated[float, Field(ge=0, lt=1)] = 0.0
    """Share that an exponential average of the weights keeps at each step; the averages are made
    ternary and are the result. 0 keeps none; 0.999 is usual."""
    patience: Annotated[int, Field(ge=0)] = 0
    """Stop after so many epochs without a lower loss on the test images; 0 never stops."""
    checkpoint_steps: Annotated[int, Field(ge=1)] = 200
    """Steps between checkpoints."""
    threads: Annotated[int, Field(ge=1)] = 1
    """Part of the recipe because sums, and with them the last bits of the weights, depend on it."""
    update: Literal["joint", "alternating"] = "joint"
    """`joint`: weights and thresholds step together. `alternating`, as published: the thresholds
    step, then the weights by a second pass over the same batch, at twice the cost."""
    precision: Literal["float32", "bfloat16"] = "float32"
    """Of convolutions and activations; weights, quantisers and the loss stay in float32."""
    device: Literal["cpu", "cuda"] = "cpu"
    compile: bool = False
    """Fuse operations with `torch.compile` and keep channels last, which is faster. Needs a C++
    compiler; the last bits of the weights differ from an uncompiled run's."""

    @property
    def steps(self) -> tuple[tuple[int, float], ...]:
        """Milestone and factor of every step of the step schedule."""
        decay = self.decay
        factors = decay if isinstance(decay, tuple) else (decay,) * len(self.milestones)
        return tuple(zip(self.milestones, factors, strict=True))

    def contradictions(self) -> Iterator[str]:
        """Find what does not go together in the schedule."""
        if self.schedule == "step" and not self.milestones:
            yield "schedule 'step' needs milestones, for example milestones = [20, 30]"
        if self.schedule == "cosine" and self.milestones:
            yield ("milestones belong to schedule 'step'; leave them out or set schedule = 'step'")
        if self.progressive >= self.epochs:
            yield f"progressive {self.progressive} must be below epochs {self.epochs}"
        if self.progressive and self.compile:
            yield "progressive changes the network at every step; set compile = false"
        if self.restarts and self.schedule != "cosine":
            yield "restarts belong to schedule 'cosine'; leave them out"
        if list(self.restarts) != sorted(set(self.restarts)):
            yield f"restarts {list(self.restarts)} must be epochs in ascending order"
        elif self.restarts and not (
            self.warmup_epochs < self.restarts[0] and self.restarts[-1] < self.epochs
        ):
            yield (
                f"restarts {list(self.restarts)} must be above warmup_epochs "
                f"{self.warmup_epochs:g} and below epochs {self.epochs}"
            )
        if isinstance(self.decay, tuple) and len(self.decay) != len(self.milestones):
            yield (
                f"decay has {len(self.decay)} factors for {len(self.milestones)} milestones; give "
                f"one number for all, or one for each"
            )
        if self.warmup_epochs >= self.epochs:
            yield (f"warmup_epochs {self.warmup_epochs:g} must be below epochs {self.epochs}")


class StartSettings(Table):
    """`[start]`: weights of a full-precision network to start from."""

    weights: str
    """A full-precision run's `checkpoint.pt`, or a state dict in safetensors or `.pth`."""


class HintSettings(Table):
    """`[distillation.hints]`: layers that learn the teacher's feature maps; see `hints.py`."""

    layers: Annotated[tuple[str, ...], Field(strict=False, min_length=1)]
    """Names of modules of the network, such as "stages.0.0"."""
    teacher_layers: Annotated[tuple[str, ...], Field(strict=False)] = ()
    """The teacher's, one for each of `layers`; of the same names when left out."""
    kind: Literal["features", "attention"] = "features"
    """`features` compares all numbers of a map, `attention` the sums of squares over its channels,
    for a teacher with other numbers of channels."""
    weight: Annotated[float, Field(gt=0)]
    """Factor of the distance, which is from 0 to 4, in the loss."""

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Each layer and the teacher's that it learns from."""
        return tuple(zip(self.layers, self.teacher_layers or self.layers, strict=True))

    def contradictions(self) -> Iterator[str]:
        """Find lists of layers that do not belong together."""
        if self.teacher_layers and len(self.teacher_layers) != len(self.layers):
            yield (
                f"teacher_layers has {len(self.teacher_layers)} names for {len(self.layers)} "
                f"layers; give one for each, or leave it out where the names are the same"
            )
        if len(set(self.layers)) != len(self.layers):
            yield "layers has a name twice; leave one of them out"


class DistillationSettings(Table):
    """`[distillation]`: learn from a full-precision teacher too; see `distill.py`."""

    teacher: str
    """File of the teacher's weights, as `start.weights`."""
    network: str | None = None
    """The teacher's network; the recipe's own, with its changes, when left out."""
    temperature: Annotated[float, Field(gt=0)] = 4.0
    weight: Annotated[float, Field(gt=0, le=1)] = 0.3
    """Share of the teacher's part in the loss; the rest is the labels'."""
    hints: HintSettings | None = None

    @model_serializer(mode="wrap")
    def _as_written(self, write: SerializerFunctionWrapHandler) -> dict[str, Any]:
        # The weight always: its default has been another, which older checkpoints trained with.
        return {**write(self), "weight": self.weight}


class ActivationSettings(Table):
    """`[activations]`: bits of the values between layers, and whether training knows of them."""

    bits: Literal[8, 4, 2, "ternary"] = 8
    """"ternary": -1, 0 and +1 in the place of the ReLU; 2 bits of the lowered network."""
    train: bool = False
    """Round activations in training too, with a trained step each; see `activations.py`."""
    start: Annotated[int, Field(ge=0)] = 0
    """With `train`: the epoch from which on they are rounded."""

    @property
    def width(self) -> int:
        """Bits of an activation in the lowered network."""
        return 2 if self.bits == "ternary" else self.bits

    @property
    def said(self) -> str:
        """The levels in words."""
        return "ternary" if self.bits == "ternary" else f"{self.bits} bits"

    def contradictions(self) -> Iterator[str]:
        """Find a start, or ternary values, of what is not trained."""
        if self.start and not self.train:
            yield "start belongs to train = true; leave it out, or set train = true"
        if self.bits == "ternary" and not self.train:
            yield (
                'bits = "ternary" needs train = true: the network has no ReLU then, which training '
                "has to know; set train = true, or bits = 2"
            )


class CalibrationSettings(Table):
    """`[calibration]`: how activations become integers, and factors powers of two."""

    images: Annotated[int, Field(ge=1)] = 512
    """Training images, from the first one on, that the activations are observed on."""
    method: Literal["max", "percentile", "mse"] = "mse"
    percentile: Annotated[float, Field(gt=50, le=100)] = 99.99
    """Share of activations, in percent, that method 'percentile' does not clip."""
    norms: Literal["training", "augmented", "clean"] = "training"
    """Statistics of batch norm: those that training kept, or estimated again when it is over, on
    training images augmented as in training, or on clean ones."""
    norm_images: Annotated[int, Field(ge=2)] = 2048
    """Training images that `norms` are estimated on."""
    rescale_terms: Annotated[int, Field(ge=1, le=8)] = 4
    """Signed powers of two in one rescale factor."""
