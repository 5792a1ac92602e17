"""The machines that ship with the package."""

from __future__ import annotations

import difflib

from tnthw.errors import ConfigError
from tnthw.machine.accelerator import Accelerator

PRESETS: dict[str, Accelerator] = {
    machine.name: machine
    for machine in (
        Accelerator(
            name="t8x8",
            lanes=8,
            columns=8,
            pixels=32,
            rescale_channels=8,
            finish_slots=2,
            function_entries=2048,
            accumulator_bits=20,
            pages=4,
            activation_banks=4,
            activation_bank_words=512,
            weight_buffer_bytes=8 * 1024,
            bias_rows=512,
            steps_rows=512,
            memory_bytes_per_cycle=8,
        ),
        Accelerator(
            name="t16x16",
            lanes=16,
            columns=16,
            pixels=64,
            rescale_channels=16,
            finish_slots=2,
            function_entries=4096,
            function_ports=2,
            accumulator_bits=20,
            pages=4,
            activation_banks=4,
            activation_bank_words=1024,
            weight_buffer_bytes=32 * 1024,
            bias_rows=512,
            steps_rows=512,
            memory_bytes_per_cycle=16,
        ),
        Accelerator(
            name="t32x32",
            lanes=32,
            columns=32,
            pixels=64,
            rescale_channels=32,
            finish_slots=4,
            function_entries=8192,
            function_ports=4,
            accumulator_bits=22,
            pages=4,
            activation_banks=8,
            activation_bank_words=4096,
            weight_buffer_bytes=512 * 112,
            weight_port_bytes=112,
            bias_rows=512,
            steps_rows=512,
            memory_bytes_per_cycle=16,
            memory_latency=40,
        ),
        Accelerator(
            name="t16x16a2",
            lanes=16,
            columns=16,
            pixels=64,
            rescale_channels=16,
            finish_slots=2,
            function_entries=4096,
            function_ports=2,
            accumulator_bits=18,
            activation_bits=2,
            activation_banks=4,
            activation_bank_words=2048,
            weight_buffer_bytes=32 * 1024,
            weight_port_bytes=16,
            bias_rows=512,
            steps_rows=512,
            memory_bytes_per_cycle=4,  # a word of activations
        ),
        # The size of TCN-CUTIE (arXiv 2212.00688): 96 channels to 96, ternary activations, all
        # weights of nine layers of 3 x 3 and maps of 32 x 32 on the chip.  It takes a whole window
        # in a cycle, this one a tap.  Assumed: 64 positions a block, 7 rows a tile (it takes
        # longer to walk than to load), and the port to memory, a word of activations wide.
        Accelerator(
            name="t96x96a2",
            lanes=96,
            columns=96,
            pixels=64,
            rescale_channels=96,
            accumulator_bits=16,
            activation_bits=2,
            activation_banks=4,
            activation_bank_words=1024,
            weight_buffer_bytes=576 * 264,
            weight_port_bytes=264,
            bias_rows=64,
            steps_rows=128,
            memory_bytes_per_cycle=24,
        ),
    )
}
"""Each preset under its name; all have ternary weights and generated RTL in `rtl/`."""


def preset(name: str) -> Accelerator:
    """Return the preset called `name`.

    Raises
    ------
    ConfigError: there is no such preset; the message names the nearest one.
    """
    try:
        return PRESETS[name]
    except KeyError:
        near = difflib.get_close_matches(name, PRESETS, n=1)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise ConfigError(
            f"machine {name!r} is not a preset, allowed are {', '.join(PRESETS)}{hint}"
        ) from None
