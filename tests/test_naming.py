from __future__ import annotations

from tnthw.naming import fresh_name


def test_a_name_in_use_gets_the_first_free_number() -> None:
    taken = {"b", "b_2"}
    assert [fresh_name(base, taken) for base in ("a", "a", "b", "a_2")] == [
        "a",
        "a_2",
        "b_3",
        "a_2_2",
    ]
    assert taken == {"a", "a_2", "a_2_2", "b", "b_2", "b_3"}
