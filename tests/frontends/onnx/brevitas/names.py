"""Names of the networks in `networks.CASES`, without an import of Brevitas."""

NAMES = (
    "mlp-two-bits", "vgg", "residual", "depthwise", "per-channel", "bipolar-weights",
    "bipolar-activations", "ternary-activations", "eight-bits", "hard-tanh", "average", "concat",
    "signal", "wide-ends", "digits", "free-scales", "curves", "quantised-result", "zero-point",
    "shifts",
)  # fmt: skip
