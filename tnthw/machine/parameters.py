"""What a parameter of a machine is: its key in a file and the values that it may have.

The fields of `Accelerator` carry a `Parameter` each.  Machine files, their JSON Schema, the checks
and every message are made from it, so that a parameter is declared in one place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tnthw.config import shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One parameter of a machine.

    Attributes
    ----------
    table, key: where it stands in a machine file; a key of no table has the table "".
    low, high: whole numbers that it lies between, where it is one.
    power_of_two: whether it must be a power of two.
    choices: the only numbers that it may be; empty where a range says it.
    """

    table: str
    key: str
    low: int | None = None
    high: int | None = None
    power_of_two: bool = False
    choices: tuple[int, ...] = ()

    @property
    def path(self) -> str:
        """The key with its table as a dotted key: `activations.bank_words`."""
        return f"{self.table}.{self.key}" if self.table else self.key

    def __str__(self) -> str:
        """The key as a reader finds it in a file: `[activations] bank_words`."""
        return f"[{self.table}] {self.key}" if self.table else self.key

    def mistake(self, value: Any) -> str | None:
        """Say what is wrong with a value, or None."""
        if self.choices and (isinstance(value, bool) or value not in self.choices):
            return f"is {shown(value)}, allowed are {', '.join(map(str, self.choices))}"
        if self.low is None or self.high is None:
            return None
        allowed = f"is {shown(value)}, allowed is a whole number from {self.low} to {self.high}"
        if not isinstance(value, int) or isinstance(value, bool):
            return allowed
        if not self.low <= value <= self.high:
            return allowed + (" that is a power of two" if self.power_of_two else "")
        if self.power_of_two and value & (value - 1):
            below = 1 << (value.bit_length() - 1)
            return f"is {value}, must be a power of two; use {below} or {2 * below}"
        return None


def written(path: str, low: int | None = None, high: int | None = None, **rules: Any) -> _Metadata:
    """Metadata of a dataclass field that a machine file sets under a dotted key.

    Parameters
    ----------
    path: the key with its table.
    low, high: smallest and largest whole number.
    rules: further attributes of the `Parameter`.
    """
    table, _, key = path.rpartition(".")
    return {"parameter": Parameter(table=table, key=key, low=low, high=high, **rules)}


_Metadata = dict[str, Parameter]
