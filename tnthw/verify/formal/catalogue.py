"""Every proof there is, by name."""

from __future__ import annotations

from collections.abc import Sequence

from tnthw.config import unknown
from tnthw.errors import ConfigError
from tnthw.verify.formal import accumulator, bursts, deadlock, decoder, finish, port, queues, window
from tnthw.verify.formal.proof import Proof

_ROOMS = (decoder, queues, port, window, finish, accumulator, deadlock, bursts)


def named(names: Sequence[str] = ()) -> tuple[Proof, ...]:
    """Proofs of these names, in the order of the names; all of them without a name.

    Raises
    ------
    ConfigError: there is no proof of a name.
    """
    there = {proof.name: proof for room in _ROOMS for proof in room.proofs()}
    for name in names:
        if name not in there:
            raise ConfigError(unknown("formal proof", name, there))
    return tuple(there[name] for name in names) if names else tuple(there.values())
