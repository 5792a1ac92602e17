"""All operations of a network whose steps have one order, and where everything lies."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from tnthw.cache import ByteCache
from tnthw.compiler.batch import Batched
from tnthw.compiler.buffer.locations import BufferPlan
from tnthw.compiler.buffer.short import without_short_layers
from tnthw.compiler.emit import later
from tnthw.compiler.emit.constants import ImageBuilder
from tnthw.compiler.emit.emitter import Emitter
from tnthw.compiler.emit.interleave import emit_steps
from tnthw.compiler.emit.places import Places, place_tensors
from tnthw.compiler.emit.runs import Emission, for_runs
from tnthw.compiler.homes import Homes
from tnthw.compiler.layout import planes_in
from tnthw.compiler.options import CompilerOptions
from tnthw.machine.accelerator import Accelerator
from tnthw.program.assemble import page_count


@dataclass(frozen=True, kw_only=True, eq=False)
class Way:
    """A network's operations.

    Attributes
    ----------
    batched, plan: its steps, and where their tensors lie in the buffer.
    places: where tensors lie in memory.
    emission: the operations.
    """

    accelerator: Accelerator
    batched: Batched
    plan: BufferPlan
    places: Places
    emission: Emission

    @cached_property
    def later_cycles(self) -> int:
        """About how many cycles they take in a pass but the first."""
        return later.later_cycles(self.emission, self.accelerator)


def emit_way(
    packed: ByteCache[NDArray[np.uint8]],
    accelerator: Accelerator,
    keep: bool,
    options: CompilerOptions,
    batched: Batched,
    plan: BufferPlan,
) -> Way:
    """Make all operations; short layers are taken for long ones where that takes less.

    Parameters
    ----------
    packed: weights as they lie in memory, which machines with the same array share.
    keep: whether every tensor is stored to memory.
    batched, plan: the steps, and where their tensors lie.
    """
    network = batched.network
    homes = Homes(network, accelerator)
    places = place_tensors(network, plan.in_memory, keep, homes, accelerator)

    def emitted(plan: BufferPlan) -> Way:
        image = ImageBuilder(accelerator, places.first, packed)
        source = network.source
        emitter = Emitter(
            accelerator,
            options,
            dict(places.regions),
            places.bases,
            image,
            places.first + places.record_beats,
            homes,
            keep,
            batched.origins,
        )
        emitter.progress.finished(source, (0, planes_in(source, accelerator)), source.shape[1])
        emit_steps(emitter, network.steps, plan)
        return Way(
            accelerator=accelerator,
            batched=batched,
            plan=plan,
            places=places,
            emission=for_runs(emitter),
        )

    found, long = emitted(plan), without_short_layers(plan)
    if long == plan or page_count(accelerator, len(found.emission.order)) <= accelerator.pages:
        return found
    fewer = emitted(long)  # each short layer takes instructions, and pages are fetched again
    return fewer if fewer.later_cycles < found.later_cycles else found
