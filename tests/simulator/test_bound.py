"""What bounds a layer is read off the run: the cause that the array lost most cycles to."""

from __future__ import annotations

from dataclasses import replace

from tnthw.compiler.compile import compile_graph
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import preset
from tnthw.networks.builtin import builtin
from tnthw.simulator.run import simulate


def bounds(machine: Accelerator) -> dict[str, str]:
    result = simulate(compile_graph(builtin("resnet8"), machine), None)
    return {layer.name: layer.bound for layer in result.layers}


def test_a_busy_array_is_bound_by_compute_and_left_over_lanes_by_edge() -> None:
    found = bounds(preset("t16x16"))
    assert found["layer3.0.conv2"] == "compute"
    assert found["avgpool"] == "vector"
    wide = bounds(replace(preset("t32x32"), memory_bytes_per_cycle=256, weight_port_bytes=0))
    assert wide["layer1.0.conv1"] == "edge"  # 16 channels on 32 lanes and 32 columns


def test_a_slow_memory_and_a_narrow_vector_unit_are_named() -> None:
    slow = replace(preset("t16x16"), memory_bytes_per_cycle=1, memory_latency=1000)
    assert bounds(slow)["layer3.0.conv2"] == "memory"
    narrow = replace(preset("t16x16"), rescale_channels=1, function_ports=1)
    assert bounds(narrow)["layer1.0.conv2"] == "vector"
