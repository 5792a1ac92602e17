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
