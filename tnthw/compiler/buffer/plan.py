"""Buffer plan: which tensors stay on the chip, which go through memory, where everything lies.

Every tensor has a home: a place in the activation buffer from the step that makes it to the last
that reads it, or memory.  A step stages what lives in memory in bands of output rows, two slots
each, so that moving one band hides behind computing the other.
"""

from __future__ import annotations

from tnthw.compiler.buffer.allocation import Place
from tnthw.compiler.buffer.bands import BufferPlan, StepPlan
from tnthw.compiler.buffer.residency import Homes
from tnthw.compiler.buffer.rolling import rolling_pair
from tnthw.compiler.buffer.tiling import Stager, too_small
from tnthw.compiler.layout import words_of
from tnthw.errors import InfeasibleError, Unmet


class Planner:
    """Finds a buffer plan, sending tensors to memory until everything fits.

    Parameters
    ----------
    homes: the network's tensors; those sent to memory are noted there.
    share: part of the free buffer that one step's staging may take.
    """

    def __init__(self, homes: Homes, share: float = 0.5) -> None:
        self.homes = homes
        self.stager = Stager(homes, share)

    def plan(self) -> BufferPlan:
        """Find the plan.

        Raises
        ------
        InfeasibleError: one row of some step does not fit the buffer.
        """
        homes = self.homes
        reported: Unmet | None = None
        while True:
            attempt = self._attempt()
            if isinstance(attempt, BufferPlan):
                return attempt
            step, unmet = attempt
            victims = self._resident(step, homes.made)
            if not victims:
                # What a vector step makes takes its room from the convolution on that it follows,
                # but goes last: it is made in bands right behind what it reads.
                reported = reported or unmet
                leaders = {name: homes.leader(made) for name, made in homes.made.items()}
                victims = self._resident(step, leaders)
            if not victims:
                raise InfeasibleError(homes.accelerator.name, (reported or unmet,))
            homes.in_memory.add(self._victim(victims, step))

    def _resident(self, step: int, first: dict[str, int]) -> list[str]:
        """Resident tensors that live at a step, from their first step on."""
        homes = self.homes
        return [
            name
            for name, start in first.items()
            if name not in homes.in_memory
            and start <= step <= homes.read_last.get(name, homes.made[name])
        ]

    def _victim(self, victims: list[str], step: int) -> str:
        """The smallest tensor that makes enough room at a step, else the largest.

        Among equals the one that is read least often, since each read loads it again.
        """
        homes = self.homes
        size = {name: words_of(homes.tensors[name], homes.accelerator) for name in victims}
        rows = min(homes.steps[step].output.shape[1], 4)
        staged = sum(words for _, words in self.stager.staging(step, rows))
        missing = sum(size.values()) + staged - homes.accelerator.activation_words
        reads = {
            name: sum(tensor.name == name for s in homes.steps for tensor in s.sources)
            for name in victims
        }
        enough = [name for name in victims if size[name] >= missing]
        if enough:
            return min(enough, key=lambda n: (size[n], reads[n], n))
        return max(victims, key=lambda n: (size[n], -reads[n], n))

    def _attempt(self) -> BufferPlan | tuple[int, Unmet]:
        """One plan with the present homes, or the step that did not fit and why."""
        homes = self.homes
        placed = homes.middle_item()
        for item in sorted(homes.resident_items(), key=lambda i: (i.first, -i.words)):
            base = homes.fit(placed, item)
            if base is None:
                step = homes.steps[item.first]
                return item.first, too_small(step, homes.accelerator, item.words)
            item.base = base
            placed.append(item)
        plans: list[StepPlan] = []
        staged: list[Place] = []  # by the steps since the last convolution
        for i in range(len(homes.steps)):
            if i < len(plans):
                continue  # planned with the step before it
            leader = homes.leader(i)
            if homes.rolls(i):
                pair = rolling_pair(homes, i, placed)
                if isinstance(pair, Unmet):
                    return i + 1, pair  # what lives during the pool is in the way too
                plans.extend(pair)
                staged = []
                continue
            if leader == i:
                staged = []
            plan = self.stager.step(i, placed, staged, leader)
            if isinstance(plan, Unmet) and leader < i:
                staged = []
                plan = self.stager.step(i, placed, staged, i)
            if isinstance(plan, Unmet):
                return i, plan
            plans.append(plan)
        resident = {name: item.base for item in placed for name in item.tensors}
        return BufferPlan(resident=resident, steps=tuple(plans))
