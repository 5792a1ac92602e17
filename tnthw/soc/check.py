"""What the processor printed against what the interpreter computes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.soc.transcript import Transcript
from tnthw.wording import counted

_SHOWN = 5  # differences that are told one by one


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """How many values were compared.

    Attributes
    ----------
    compared: values that had to be printed.
    different: of them, those that are missing or differ.
    problems: the first differences, and what else is wrong, in words.
    """

    compared: int
    different: int
    problems: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """True where all is as it must be."""
        return not self.problems and not self.different


def compare(
    transcript: Transcript, expected: NDArray[np.integer], runs: tuple[int, ...]
) -> Comparison:
    """Compare every value of every run.

    Parameters
    ----------
    expected: the interpreter's results, (images, values).
    runs: images of each run that the program has to make, in order; each begins with image 0.
    """
    differences, different, problems = [], 0, list(transcript.errors)
    for number, images in enumerate(runs, 1):
        run = transcript.runs.get(number)
        if run is None:
            problems.append(f"run {number}: is missing")
            different += images * expected.shape[1]
            continue
        if (run.images, run.interrupts) != (images, 1):
            problems.append(
                f"run {number}: {counted(run.images, 'image')} and "
                f"{counted(run.interrupts, 'interrupt')}, needed are {images} and 1"
            )
        for image in range(images):
            right = expected[image].tolist()
            found: list[int | None] = [*run.results.get(image, [])]
            if len(found) > len(right):
                problems.append(
                    f"run {number}, image {image}: {len(found)} values, needed are {len(right)}"
                )
            found += [None] * (len(right) - len(found))
            for place, (one, other) in enumerate(zip(found, right, strict=False)):
                if one != other:
                    differences.append(
                        f"run {number}, image {image}, value {place}: the processor printed "
                        f"{'nothing' if one is None else one}, the interpreter says {other}"
                    )
    if not transcript.ended:
        problems.append("the program did not come to its end")
    return Comparison(
        compared=sum(runs) * expected.shape[1],
        different=different + len(differences),
        problems=(*problems, *differences[:_SHOWN]),
    )
