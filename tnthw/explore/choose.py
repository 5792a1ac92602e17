"""The sampler that a study names."""

from __future__ import annotations

from tnthw.errors import ConfigError
from tnthw.explore.learning import Learning
from tnthw.explore.samplers import Listed, Sampler, random_choices, sobol_choices
from tnthw.explore.space import Space
from tnthw.extras import need


def sampler(space: Space) -> Sampler:
    """The sampler that a study names.

    Raises
    ------
    ConfigError: a grid has a parameter without steps, or a space has no parameter to sample.
    MissingToolError: Optuna or scipy is needed and not installed.
    """
    study = space.study
    if study.sampler != "grid" and not space.axes:
        raise ConfigError(f"study {study.name}: the space has no parameter; leave out the sampler")
    match study.sampler:
        case "grid":
            return Listed(space, space.grid(), None)
        case "random":
            return Listed(space, random_choices(space), study.points)
        case "sobol":
            need("scipy", "explore", "the sampler sobol")
            return Listed(space, sobol_choices(space), study.points)
        case _:
            need("optuna", "explore", f"the sampler {study.sampler}")
            return Learning(space)
