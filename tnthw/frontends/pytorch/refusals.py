"""What is not lowered, by the name that people know it under, and what to do instead."""

from __future__ import annotations

from torch import nn

from tnthw.errors import GraphError
from tnthw.frontends.pytorch.calls import Call

SUPPORTED = (
    "convolutions and linear layers, batch norm, ReLU and other functions of single numbers, "
    "clamp, rounding, max and average pools, addition, cat, slices, padding with zeros, reshapes, "
    "permutations, arithmetic with constants, Identity, Dropout, and softmax or argmax at the end"
)

_STATISTICS = "it computes statistics of every image; use a batch norm, whose statistics are fixed"
_PRODUCTS = (
    "it multiplies values of the network with each other, and nothing multiplies on this machine"
)
_RESAMPLED = (
    "it computes pixels between pixels; lower the network up to it, or let a convolution with a "
    "stride do the change of size"
)
_TRANSPOSED = (
    "its windows are written over one another, which no operation of the IR does; use a "
    "convolution, or lower the network up to it"
)
_MEMORY = "it goes through a sequence step by step; use one-dimensional convolutions"
_VOLUMES = "only images (channels, height, width) and signals (channels, length) are lowered"
_LOOKUP = "it takes whole numbers and looks vectors up; lower the network behind it"
_CHOICE = (
    "it chooses between values by what is in an image; write it with relu, clamp or maximum, or "
    "as a function of one number that is known: supported are those of "
    "tnthw.frontends.elementwise"
)
_NO_TABLE = (
    "there is no table for it yet; tnthw.frontends.elementwise has the functions that there are: "
    "use a sigmoid, tanh, SiLU, GELU, ELU, leaky ReLU, Hardswish or Softplus"
)
_DRAWS = "it draws random numbers; a lowered network gives the same image the same result"
_INTEGERS = (
    "it has torch's own integer kernels; lower the network with its fake quantisers, before "
    "torch.ao.quantization.convert"
)
_RUNNING = "it adds up along an axis, each result of the one before; use a mean or a convolution"

_MODULES: tuple[tuple[tuple[type[nn.Module], ...], str], ...] = (
    (
        (nn.GroupNorm, nn.LayerNorm, nn.RMSNorm, nn.InstanceNorm1d, nn.InstanceNorm2d,
         nn.InstanceNorm3d, nn.LocalResponseNorm, nn.CrossMapLRN2d),
        _STATISTICS,
    ),
    ((nn.MultiheadAttention, nn.TransformerEncoderLayer, nn.TransformerEncoder, nn.Transformer,
      nn.TransformerDecoderLayer, nn.TransformerDecoder, nn.Bilinear, nn.GLU), _PRODUCTS),
    ((nn.Upsample, nn.UpsamplingNearest2d, nn.UpsamplingBilinear2d), _RESAMPLED),
    ((nn.ConvTranspose1d, nn.ConvTranspose2d, nn.ConvTranspose3d, nn.Fold, nn.MaxUnpool1d,
      nn.MaxUnpool2d), _TRANSPOSED),
    ((nn.RNNBase, nn.RNNCellBase), _MEMORY),
    ((nn.Conv3d, nn.MaxPool3d, nn.AvgPool3d, nn.AdaptiveAvgPool3d, nn.AdaptiveMaxPool3d),
     _VOLUMES),
    ((nn.Embedding, nn.EmbeddingBag), _LOOKUP),
    (
        (nn.Softshrink, nn.Hardshrink, nn.Tanhshrink, nn.Softsign, nn.Threshold),
        _NO_TABLE,
    ),
    (
        (nn.LPPool1d, nn.LPPool2d, nn.FractionalMaxPool2d),
        "only max and average pools are lowered",
    ),
    (
        (nn.ReflectionPad1d, nn.ReflectionPad2d, nn.ReplicationPad1d, nn.ReplicationPad2d,
         nn.CircularPad1d, nn.CircularPad2d),
        "only padding with zeros is lowered; use nn.ZeroPad2d, or the padding of the layer",
    ),
)  # fmt: skip

_FUNCTIONS = (
    ("layer_norm group_norm instance_norm rms_norm local_response_norm normalize norm std var "
     "cosine_similarity", _STATISTICS),
    ("scaled_dot_product_attention bmm baddbmm einsum glu outer multi_head_attention_forward "
     "bilinear dot addcmul", _PRODUCTS),
    ("interpolate upsample grid_sample upsample_nearest2d upsample_bilinear2d upsample_nearest "
     "upsample_bilinear upsample_bicubic2d", _RESAMPLED),
    ("conv_transpose1d conv_transpose2d conv_transpose3d fold max_unpool2d col2im", _TRANSPOSED),
    ("where masked_fill heaviside topk sort gather scatter nonzero eq ne logical_and logical_or "
     "logical_not masked_select argsort argmin min", _CHOICE),
    ("sqrt rsqrt log log2 log10 log1p expm1 exp2 sin cos tan reciprocal erf softsign softshrink "
     "hardshrink tanhshrink threshold atan asin acos sinh cosh logit", _NO_TABLE),
    ("bernoulli rand_like randn_like normal", _DRAWS),
    ("cumsum cumprod cummax logcumsumexp prod", _RUNNING),
    ("conv3d max_pool3d avg_pool3d", _VOLUMES),
    ("embedding one_hot", _LOOKUP),
    ("unfold", "it copies each window; write it and the product behind it as one convolution"),
    ("fmod remainder", "a remainder is no function of the machine"),
    ("quantize_per_tensor quantize_per_channel", _INTEGERS),
)  # fmt: skip
"""What to do about functions that people call, several names to one advice."""


def unsupported(call: Call, module: nn.Module) -> GraphError:
    """Say that a module is not lowered, and what to do."""
    name = type(module).__name__
    article = "an" if name[0] in "AEIOU" else "a"
    for kinds, advice in _MODULES:
        if isinstance(module, kinds):
            return call.refuse(f"is {article} {name}; {advice}")
    return call.refuse(f"is {article} {name}; supported are {SUPPORTED}")


def unknown_function(call: Call, name: str) -> GraphError:
    """Say that a function is not lowered, and what to do."""
    advice = next((said for names, said in _FUNCTIONS if name in names.split()), None)
    return call.refuse(f"calls {name}; {advice if advice else f'supported are {SUPPORTED}'}")
