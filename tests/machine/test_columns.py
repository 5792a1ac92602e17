"""Columns are what the instructions say, of bytes and of objects."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tnthw.errors import ProgramError
from tnthw.machine.columns import Columns, alike
from tnthw.machine.encoding import LAYOUTS, encode_many, from_values, values_of
from tnthw.machine.isa import UNIT_OF, Fetch, Opcode, UnitInstruction


@st.composite
def drawn(data: st.DrawFn) -> list[UnitInstruction]:
    listed: list[UnitInstruction] = []
    for _ in range(data(st.integers(1, 6))):
        opcode = data(st.sampled_from(sorted(UNIT_OF)))
        values = [data(st.integers(field.low, field.high)) for field in LAYOUTS[opcode]]
        made = from_values(opcode, values)
        assert isinstance(made, UnitInstruction)
        listed.append(made)
    return listed


@settings(max_examples=200, deadline=None)
@given(drawn())
def test_columns_are_what_the_instructions_say(listed: list[UnitInstruction]) -> None:
    words = encode_many(listed).view("<u8")
    for columns in (Columns.of(listed), Columns.of_words(words)):
        assert columns.codes.tolist() == [each.opcode for each in listed]
        assert columns.waits.tolist() == [list(each.waits) for each in listed]
        for opcode in Opcode:
            rows = [place for place, each in enumerate(listed) if each.opcode == opcode]
            assert columns.rows(opcode).tolist() == rows
            values = [values_of(listed[row]) for row in rows]
            for number, field in enumerate(LAYOUTS[opcode]):
                found = columns.column(opcode, field.name)
                assert found.dtype == np.int64
                assert found.tolist() == [each[number] for each in values]
        for name, place in (("read_banks", 0), ("write_banks", 1)):
            assert columns.all(name).tolist() == [each.banks[place] for each in listed]


def test_a_field_that_does_not_fit_has_no_column() -> None:
    with pytest.raises(ProgramError, match="FETCH: field memory is -1, allowed is 0"):
        Columns.of([Fetch(memory=-1, buffer=0, beats=1)])


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_alike_rows_are_those_that_say_the_same(data: st.DataObject) -> None:
    rows, width = data.draw(st.integers(0, 12)), data.draw(st.integers(1, 7))
    number = st.sampled_from([0, 1, -3, 1 << 20, (1 << 32) - 1, -(1 << 31)])
    table = [[data.draw(number) for _ in range(width)] for _ in range(rows)]
    columns = list(np.array(table, np.int64).reshape(rows, width).T)
    first, kinds = alike(columns)
    assert len(first) == len({tuple(row) for row in table})
    for row, kind in zip(table, kinds.tolist(), strict=True):
        assert table[first[kind]] == row
        assert first[kind] == table.index(row)
