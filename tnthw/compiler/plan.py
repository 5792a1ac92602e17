"""Buffer plan: which tensors stay on the chip, which go through memory, where everything lies.

Every tensor has a home: a place in the activation buffer from the step that makes it to the last
that reads it, or memory.  A step stages what lives in memory in bands of output rows, two slots
each, so that moving one band hides behind computing the other.  A step works inside about half
the free buffer, and successive steps start from opposite ends, so that the next step's first
bands can be loaded early.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from tnthw.compiler.layout import balanced, planes_of, words_of
from tnthw.compiler.place import Place, find_place
from tnthw.compiler.steps import ConvStep, PoolStep, Step, Tensor
from tnthw.errors import InfeasibleError, Unmet
from tnthw.machine.accelerator import Accelerator


@dataclass(frozen=True, slots=True)
class Slots:
    """Staging places of one operand of one step: a word address per slot."""

    bases: tuple[int, ...]
    plane_words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StepPlan:
    """Where one step finds and puts its tensors.

    Attributes
    ----------
    bands: output rows [first, last) of each band.
    source, skip, output: staging slots, None where the tensor is resident (or absent).
    middle: slots for the rescaled convolution before its addition, None where it goes to the
        output's place.
    output_in_skip: the sum is written over the skip operand.
    interleaved: a vector step whose places are free while the convolution before it runs, so that
        it may follow it row by row.
    rolling: rows kept from the band before, for a convolution whose output only passes through
        two slots on its way into the pool that follows; None where the output is not of that
        kind.
    reads_rolling: for that pool.
    """

    bands: tuple[tuple[int, int], ...]
    source: Slots | None
    skip: Slots | None
    output: Slots | None
    middle: Slots | None
    output_in_skip: bool
    interleaved: bool
    rolling: int | None = None
    reads_rolling: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BufferPlan:
    """The whole plan: word address of each resident tensor, and a plan for each step."""

    resident: dict[str, int]
    steps: tuple[StepPlan, ...]


@dataclass(slots=True)
class _Item:
    """A resident tensor: words that must not move from step `first` to step `last`.

    `array_reads` and `vector_reads` are the steps during which each unit reads it.
    """

    words: int
    first: int
    last: int
    top: bool
    base: int = -1
    tensors: list[str] = field(default_factory=list)
    array_reads: set[int] = field(default_factory=set)
    vector_reads: set[int] = field(default_factory=set)

    @property
    def place(self) -> Place:
        """Its words and readers, for placing others."""
        return Place(
            self.base,
            self.base + self.words,
            frozenset(self.array_reads),
            frozenset(self.vector_reads),
        )


def input_rows(step: Step, first: int, last: int) -> tuple[int, int]:
    """Input rows [first, last) of the step's source that output rows [first, last) need."""
    match step:
        case ConvStep():
            node = step.nodes[0]
            kernel = node.trits.shape[2] if node.trits.ndim == 4 else 1
            stride, padding, dilation = node.stride[0], node.padding[0], node.dilation[0]
        case PoolStep():
            kernel, stride, padding, dilation = step.kernel[0], step.stride[0], step.padding[0], 1
        case _:
            return first, last
    height = step.sources[0].shape[1]
    low = max(0, first * stride - padding)
    high = min(height, (last - 1) * stride - padding + (kernel - 1) * dilation + 1)
    return min(low, height - 1), max(high, min(low, height - 1) + 1)


class Planner:
    """Finds a buffer plan, sending tensors to memory, the largest first, until everything fits."""

    def __init__(
        self,
        accelerator: Accelerator,
        source: Tensor,
        result: Tensor,
        steps: tuple[Step, ...],
        share: float = 0.5,
    ) -> None:
        self.accelerator = accelerator
        self.source = source
        self.result = result
        self.steps = steps
        self.share = share
        self.in_memory = {source.name, result.name}
        self.made: dict[str, int] = {s.output.name: i for i, s in enumerate(steps)}
        self.read_last: dict[str, int] = {}
        for i, step in enumerate(steps):
            for tensor in step.sources:
                self.read_last[tensor.name] = i
        self.tensors = {s.output.name: s.output for s in steps}
        self.vector_read = self._read_by_vector_unit()

    def plan(self) -> BufferPlan:
        """The plan.

        Raises
        ------
        InfeasibleError: one row of some step does not fit the buffer.
        """
        while True:
            attempt = self._attempt()
            if isinstance(attempt, BufferPlan):
                return attempt
            step, unmet = attempt
            victims = [
                name
                for name in self.tensors
                if name not in self.in_memory
                and self.made[name] <= step <= self.read_last.get(name, self.made[name])
            ]
            if not victims:
                raise InfeasibleError(self.accelerator.name, (unmet,))
            self.in_memory.add(self._victim(victims, step))

    def _victim(self, victims: list[str], step: int) -> str:
        """The smallest tensor that makes enough room at a step, else the largest.

        Among equals the one that is read least often, since each read loads it again.
        """
        size = {name: words_of(self.tensors[name], self.accelerator) for name in victims}
        rows = min(self.steps[step].output.shape[1], 4)
        staged = sum(words for _, words in self._staging(step, rows))
        missing = sum(size.values()) + staged - self.accelerator.activation_words
        reads = {
            name: sum(t.name == name for s in self.steps for t in s.sources) for name in victims
        }
        enough = [name for name in victims if size[name] >= missing]
        if enough:
            return min(enough, key=lambda n: (size[n], reads[n], n))
        return max(victims, key=lambda n: (size[n], -reads[n], n))

    def _attempt(self) -> BufferPlan | tuple[int, Unmet]:
        items = self._resident_items()
        placed = self._middle_item()
        for item in sorted(items, key=lambda i: (i.first, -i.words)):
            base = self._fit(placed, item)
            if base is None:
                return item.first, self._unmet(item.first, item.words)
            item.base = base
            placed.append(item)
        resident = {name: item.base for item in placed for name in item.tensors}
        plans: list[StepPlan] = []
        staged: list[Place] = []
        for i in range(len(self.steps)):
            if i < len(plans):
                continue  # planned with the step before it
            if self.rolls(i):
                pair = self._rolling_pair(i, placed)
                if isinstance(pair, Unmet):
                    return i + 1, pair  # what lives during the pool is in the way too
                plans.extend(pair)
                staged = []
                continue
            alone: list[Place] = []
            used = staged if self.leader(i) < i else alone
            plan = self._step(i, placed, used, self.leader(i))
            if isinstance(plan, Unmet) and self.leader(i) < i:
                used = alone
                plan = self._step(i, placed, used, i)
            if isinstance(plan, Unmet):
                return i, plan
            staged = used
            plans.append(plan)
        return BufferPlan(resident=resident, steps=tuple(plans))

    def leader(self, index: int) -> int:
        """The convolution that a vector step follows directly, or the step itself."""
        first = index
        while first > 0 and not isinstance(self.steps[first], ConvStep):
            first -= 1
        return first if isinstance(self.steps[first], ConvStep) else index

    def rolls(self, index: int) -> bool:
        """True for a convolution too large for the buffer, read only by the pool that follows."""
        if index + 1 >= len(self.steps):
            return False
        step, pool = self.steps[index], self.steps[index + 1]
        name = step.output.name
        return (
            isinstance(step, ConvStep)
            and step.add is None
            and isinstance(pool, PoolStep)
            and pool.source is step.output
            and name in self.in_memory
            and name != self.result.name
            and sum(step.output in other.sources for other in self.steps) == 1
        )

    # Resident tensors ----------------------------------------------------------------------------

    def _read_by_vector_unit(self) -> set[str]:
        """Tensors that the vector unit reads; they start from the other end, in other banks."""
        names: set[str] = set()
        for step in self.steps:
            for tensor in step.sources:
                if not (isinstance(step, ConvStep) and tensor is step.source):
                    names.add(tensor.name)
        return names

    def _resident_items(self) -> list[_Item]:
        items: dict[str, _Item] = {}
        for i, step in enumerate(self.steps):
            name = step.output.name
            if name in self.in_memory:
                continue
            last = self.read_last.get(name, i)
            if self.overwrites_skip(i) and isinstance(step, ConvStep) and step.skip is not None:
                item = items[step.skip.name]
                item.last = max(item.last, last)
                item.tensors.append(name)
                items[name] = item
            else:
                items[name] = _Item(
                    words_of(step.output, self.accelerator),
                    self.leader(i),
                    last,
                    name in self.vector_read,
                    tensors=[name],
                )
            array, vector = self._reads(name, i)
            items[name].array_reads |= array
            items[name].vector_reads |= vector
        return list({id(item): item for item in items.values()}.values())

    def _reads(self, name: str, made: int) -> tuple[set[int], set[int]]:
        """Steps during which the array and the vector unit read a tensor.

        Counted by their convolution.
        """
        array: set[int] = set()
        vector: set[int] = set()
        maker = self.steps[made]
        if isinstance(maker, ConvStep) and maker.add is not None:
            vector.add(made)  # the addition reads it back, or its other operand in the same place
        for i, step in enumerate(self.steps):
            if isinstance(step, ConvStep) and step.source.name == name:
                array.add(i)
            elif any(source.name == name for source in step.sources):
                vector.add(self.leader(i))
            if isinstance(step, ConvStep) and step.skip is not None and step.skip.name == name:
                vector.add(i)
        return array, vector

    def overwrites_skip(self, index: int) -> bool:
        """True where the sum of a convolution with addition may be written over its skip operand.

        Both have one home, so the skip operand must be dead afterwards, and both resident or both
        staged.
        """
        step = self.steps[index]
        if not isinstance(step, ConvStep) or step.skip is None or step.skip is step.source:
            return False
        if 16 * self._middle_words > self.accelerator.activation_words:
            return False  # a small buffer has no room for slots beside the tensors
        same_home = (step.skip.name in self.in_memory) == (step.output.name in self.in_memory)
        if step.skip.name in self.in_memory:
            return same_home  # the staged copy is scratch in any case
        return same_home and self.read_last[step.skip.name] == index

    @property
    def _middle_words(self) -> int:
        """Words of one slot for the rescaled convolution before its addition."""
        acc = self.accelerator
        return max(1, acc.group_channels // acc.word_channels) * acc.pixels

    def _middle_item(self) -> list[_Item]:
        """The two slots at the top of the buffer, away from what the array reads.

        If any step has them.
        """
        if not any(self.overwrites_skip(i) for i in range(len(self.steps))):
            return []
        words = 2 * self._middle_words
        base = self.accelerator.activation_words - words
        adding = {i for i in range(len(self.steps)) if self.overwrites_skip(i)}
        return [_Item(words, 0, len(self.steps), True, base=base, vector_reads=adding)]

    def _fit(self, placed: list[_Item], item: _Item) -> int | None:
        taken = [p.place for p in placed if p.first <= item.last and item.first <= p.last]
        return find_place(taken, item.words, self.accelerator, item.top, item.place)

    # Staging -------------------------------------------------------------------------------------

    def _step(
        self, index: int, placed: list[_Item], staged: list[Place], since: int
    ) -> StepPlan | Unmet:
        step = self.steps[index]
        taken = [p.place for p in placed if p.first <= index and since <= p.last]
        taken += staged
        free = self.accelerator.activation_words - sum(p.last - p.first for p in taken)
        height = step.output.shape[1]
        smallest = 0
        for share in (self.share, 1.0):
            for bands in range(1, height + 1):
                rows = -(-height // bands)
                if bands > 1 and rows == -(-height // (bands - 1)):
                    continue
                wanted = self._staging(index, rows)
                smallest = sum(words for _, words in wanted)
                if smallest > free * share:
                    continue
                now = list(taken)
                plan = self._place(index, rows, wanted, now, since < index)
                if plan is not None:
                    staged.extend(now[len(taken) :])
                    return plan
        return self._unmet(index, smallest + sum(p.last - p.first for p in taken))

    def _rolling_pair(self, index: int, placed: list[_Item]) -> tuple[StepPlan, StepPlan] | Unmet:
        """Plans of a convolution and its pool: the largest bands that fit together."""
        acc = self.accelerator
        step, pool = self.steps[index], self.steps[index + 1]
        assert isinstance(pool, PoolStep)
        taken = [p.place for p in placed if p.first <= index + 1 and index <= p.last]
        _, height, width = step.output.shape
        planes = planes_of(step.output.shape[0], acc)
        smallest = 0
        for rows in range(height, 0, -1):
            bands = [(low, min(low + rows, height)) for low in range(0, height, rows)]
            pool_bands, halo = _pool_bands(pool, bands)
            if len(bands) > 1 and halo > rows:
                continue
            source = max(b - a for a, b in (input_rows(step, *band) for band in bands))
            pooled = max(b - a for a, b in pool_bands)
            plane_words = (halo + 2 * rows) * width
            wanted = [("output", planes * plane_words)]
            if step.sources[0].name in self.in_memory:
                first = step.sources[0]
                wanted += [("source", planes_of(first.shape[0], acc) * source * first.shape[2])] * 2
            if pool.output.name in self.in_memory:
                out = pool.output
                wanted += [("pooled", planes_of(out.shape[0], acc) * pooled * out.shape[2])] * 2
            smallest = sum(words for _, words in wanted)
            bases = _place_all(wanted, list(taken), acc, index)
            if bases is None:
                continue
            start = bases["output"][0] + halo * width
            slots = Slots((start, start + rows * width), plane_words)
            in_slots = (
                Slots(tuple(bases["source"]), source * step.sources[0].shape[2])
                if "source" in bases
                else None
            )
            out_slots = (
                Slots(tuple(bases["pooled"]), pooled * pool.output.shape[2])
                if "pooled" in bases
                else None
            )
            return (
                StepPlan(
                    bands=tuple(bands),
                    source=in_slots,
                    skip=None,
                    output=slots,
                    middle=None,
                    output_in_skip=False,
                    interleaved=False,
                    rolling=halo,
                ),
                StepPlan(
                    bands=tuple(pool_bands),
                    source=slots,
                    skip=None,
                    output=out_slots,
                    middle=None,
                    output_in_skip=False,
                    interleaved=True,
                    reads_rolling=True,
                ),
            )
        return self._unmet(index, smallest + sum(p.last - p.first for p in taken))

    def _staging(self, index: int, rows: int) -> list[tuple[str, int]]:
        """(operand, words) of each staging place when a band has `rows` output rows."""
        step, acc = self.steps[index], self.accelerator
        height = step.output.shape[1]
        slots = 1 if rows >= height else 2
        wanted: list[tuple[str, int]] = []

        def stage(operand: str, tensor: Tensor, n_rows: int) -> None:
            words = planes_of(tensor.shape[0], acc) * n_rows * tensor.shape[2]
            wanted.extend([(operand, words)] * slots)

        source = step.sources[0]
        if source.name in self.in_memory:
            stage("source", source, self._source_rows(step, rows))
        skip = step.sources[1] if len(step.sources) > 1 else None
        if skip is not None and skip.name in self.in_memory:
            stage("skip", skip, rows)
        if step.output.name in self.in_memory and not self.overwrites_skip(index):
            stage("output", step.output, rows)
        return wanted

    def _source_rows(self, step: Step, rows: int) -> int:
        height = step.output.shape[1]
        most = 0
        for first, last in balanced(height, rows):
            low, high = input_rows(step, first, last)
            most = max(most, high - low)
        return most

    def _place(
        self,
        index: int,
        rows: int,
        wanted: list[tuple[str, int]],
        taken: list[Place],
        interleaved: bool,
    ) -> StepPlan | None:
        step, acc = self.steps[index], self.accelerator
        bases: dict[str, list[int]] = {}
        for operand, words in wanted:
            reader = _reader(operand, index)
            base = find_place(taken, words, acc, operand != "source", reader)
            if base is None:
                return None
            taken.append(replace(reader, first=base, last=base + words))
            bases.setdefault(operand, []).append(base)

        def slots(operand: str, plane_words: int) -> Slots | None:
            return Slots(tuple(bases[operand]), plane_words) if operand in bases else None

        source = step.sources[0]
        width = step.output.shape[2]
        return StepPlan(
            bands=tuple(balanced(step.output.shape[1], rows)),
            source=slots("source", self._source_rows(step, rows) * source.shape[2]),
            skip=slots("skip", rows * width),
            output=slots("output", rows * width),
            middle=self._middle_slots() if self.overwrites_skip(index) else None,
            output_in_skip=self.overwrites_skip(index),
            interleaved=interleaved,
        )

    def _middle_slots(self) -> Slots:
        words = self._middle_words
        base = self.accelerator.activation_words - 2 * words
        return Slots((base, base + words), self.accelerator.pixels)

    def _unmet(self, index: int, words: int) -> Unmet:
        step, acc = self.steps[index], self.accelerator
        banks = -(-words // acc.activation_bank_words)
        return Unmet(
            layer=step.layer,
            statement="one output row with its input rows does not fit the activation buffer",
            demand=words,
            bound=acc.activation_words,
            unit=f"words of {acc.lanes} activations",
            levers=(
                f"set activation_banks to {banks}"
                if banks <= 16
                else f"set activation_bank_words to {1 << (-(-words // 16) - 1).bit_length()}",
                "use a smaller image",
            ),
        )


def _pool_bands(pool: PoolStep, bands: list[tuple[int, int]]) -> tuple[list[tuple[int, int]], int]:
    """Pool rows that become ready with each band, and rows needed of the band before."""
    height = pool.output.shape[1]
    found: list[tuple[int, int]] = []
    halo = done = 0
    for low, high in bands:
        last = done
        while last < height and (
            high == bands[-1][1] or input_rows(pool, last, last + 1)[1] <= high
        ):
            last += 1
        found.append((done, last))
        if last > done:
            halo = max(halo, low - input_rows(pool, done, done + 1)[0])
        done = last
    return found, halo


def _reader(operand: str, index: int) -> Place:
    """Who reads a staged operand of a step: the array its source, the vector unit the others."""
    step = frozenset({index})
    if operand == "source":
        return Place(-1, -1, array_reads=step)
    return Place(-1, -1, vector_reads=step)


def _place_all(
    wanted: list[tuple[str, int]], taken: list[Place], acc: Accelerator, index: int
) -> dict[str, list[int]] | None:
    bases: dict[str, list[int]] = {}
    for operand, words in wanted:
        reader = _reader(operand, index)
        base = find_place(taken, words, acc, operand != "source", reader)
        if base is None:
            return None
        taken.append(replace(reader, first=base, last=base + words))
        bases.setdefault(operand, []).append(base)
    return bases
