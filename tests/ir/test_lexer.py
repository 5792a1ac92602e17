"""Tokens, and the places that messages point at."""

from __future__ import annotations

import pytest

from tnthw.errors import GraphError
from tnthw.ir.lexer import Lexer


def kinds(text: str) -> list[tuple[str, str]]:
    lexer, found = Lexer(text), []
    while lexer.here.kind != "stop":
        token = lexer.take(lexer.here.kind, "")
        found.append((token.kind, token.text))
    return found


def test_every_kind_of_token() -> None:
    assert kinds('%a.b-1 = -3 2.5e-7 1e9 "x \\" y" #0af\n\t[,...]') == [
        ("mark", "%"), ("word", "a.b-1"), ("mark", "="), ("number", "-3"), ("float", "2.5e-7"),
        ("float", "1e9"), ("string", '"x \\" y"'), ("hash", "#0af"), ("end", "\n"), ("mark", "["),
        ("mark", ","), ("mark", "..."), ("mark", "]"),
    ]  # fmt: skip


def test_a_place_is_a_line_and_a_column_from_one() -> None:
    lexer = Lexer("one two\n  three four")
    for word in ("one", "two"):
        lexer.word(word)
    lexer.end()
    lexer.word("three")
    with pytest.raises(GraphError) as caught:
        lexer.word("five")
    assert str(caught.value) == (
        "IR text, line 2, column 9: found 'four', expected 'five'\n    three four\n          ^"
    )


def test_a_character_that_is_none_of_the_form() -> None:
    lexer = Lexer("one ?")
    with pytest.raises(GraphError, match=r"line 1, column 5: found '\?', expected a character of"):
        lexer.word("one")


@pytest.mark.parametrize(
    ("digits", "fits"), [("9" * 40, True), ("9" * 41, False), ("-" + "9" * 40, False)]
)
def test_numbers_have_at_most_forty_digits(digits: str, fits: bool) -> None:
    if fits:
        assert Lexer(digits).number("a number") == int(digits)
    else:
        with pytest.raises(GraphError, match="a number of at most 40 digits"):
            Lexer(digits).number("a number")


def test_lists() -> None:
    lexer = Lexer("] 1, -2 ] 3 4 ]")
    assert lexer.listed("]", lambda: lexer.number("a number")) == []
    assert lexer.listed("]", lambda: lexer.number("a number")) == [1, -2]
    with pytest.raises(GraphError, match="found '4', expected ',' or '\\]'"):
        lexer.listed("]", lambda: lexer.number("a number"))


def test_real_numbers_and_choices() -> None:
    lexer = Lexer("3 0.5 thre word")
    assert [lexer.real("a number"), lexer.real("a number")] == [3.0, 0.5]
    with pytest.raises(
        GraphError, match="found 'thre', expected one of them, one of one, three; did"
    ):
        lexer.choice("one of them", ["one", "three"])
    with pytest.raises(GraphError, match="found 'thre', expected a number"):
        lexer.real("a number")
