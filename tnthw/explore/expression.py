"""Small expressions of a study: arithmetic and comparisons of parameters and results.

Nothing is executed: a text is parsed as a Python expression, and only numbers, texts, names, the
operators and functions below are taken.
"""

from __future__ import annotations

import ast
import math
import operator
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from tnthw.config import shown, suggest
from tnthw.errors import ConfigError

_OPERATORS: dict[type[ast.AST], Callable[..., Any]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul,
    ast.Div: operator.truediv, ast.FloorDiv: operator.floordiv, ast.Mod: operator.mod,
    ast.Lt: operator.lt, ast.LtE: operator.le, ast.Gt: operator.gt, ast.GtE: operator.ge,
    ast.Eq: operator.eq, ast.NotEq: operator.ne,
    ast.USub: operator.neg, ast.UAdd: operator.pos, ast.Not: operator.not_,
}  # fmt: skip

FUNCTIONS: dict[str, Callable[..., Any]] = {
    "min": min, "max": max, "abs": abs, "ceil": math.ceil, "floor": math.floor,
    "log2": math.log2, "round": round,
}  # fmt: skip
"""Functions that an expression may call."""

_NAME = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)*")

LONGEST = 500
"""Most characters of an expression."""


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression that was checked.

    Attributes
    ----------
    text: as it was written.
    names: what it reads, as written: `columns`, `array.columns`.
    """

    text: str
    names: frozenset[str]
    _tree: ast.expr

    def __call__(self, values: Mapping[str, Any]) -> Any:
        """Compute it.

        Returns
        -------
        Its value; None where one of the names has none.

        Raises
        ------
        ConfigError: it divides by zero, or mixes texts and numbers.
        """
        if any(values[name] is None for name in self.names):
            return None
        try:
            return _value(self._tree, values)
        except (ArithmeticError, TypeError, ValueError) as error:
            raise ConfigError(f'expression "{self.text}": {error}') from None


def expression(text: str, known: Iterable[str]) -> Expression:
    """Parse an expression.

    Parameters
    ----------
    text: as in a study.
    known: names that it may read.  One that Python would not take for a name, as that of a network
        with a hyphen, is one all the same where nothing but its characters stands there.

    Raises
    ------
    ConfigError: it is none, or reads a name that there is not.
    """
    where, allowed = f'expression "{text[:80]}"', set(known)
    try:
        if len(text) > LONGEST:
            raise ValueError(f"has more than {LONGEST} characters")
        plain, named = _plain(text.strip(), allowed)
        tree = ast.parse(plain, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        reason = error.msg if isinstance(error, SyntaxError) else str(error)
        raise ConfigError(f"{where}: cannot be read: {reason}") from None
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            node.id = named.get(node.id, node.id)
    names: set[str] = set()
    _check(tree, where, names)
    for name in sorted(names - allowed):
        hint = suggest(name, allowed) or ""
        raise ConfigError(
            f'{where}: there is no "{name}"{hint or ";"} names are parameters of the machine as '
            f"tnthw machine writes them, options of the compiler, derived values and results"
        )
    return Expression(text, frozenset(names), tree)


def _plain(text: str, known: Iterable[str]) -> tuple[str, dict[str, str]]:
    """A text in which names that Python does not take for such have others, and what these are."""
    odd = [name for name in known if not _NAME.fullmatch(name) and name in text]
    odd.sort(key=len, reverse=True)  # the longest first, of those that begin alike
    stem = "known"
    while stem in text:
        stem += "_"
    named = {f"{stem}{number}": name for number, name in enumerate(odd)}
    for plain, name in named.items():
        text = re.sub(rf"(?<![\w./-]){re.escape(name)}(?![\w.])", plain, text)
    return text, named


def _check(node: ast.AST, where: str, names: set[str]) -> None:
    match node:
        case ast.Constant(value=bool() | int() | float() | str()):
            return
        case ast.Name() | ast.Attribute():
            names.add(_dotted(node, where))
            return
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
            parts: list[ast.AST] = [left, right]
        case ast.UnaryOp(op=op, operand=operand) if type(op) in _OPERATORS:
            parts = [operand]
        case ast.BoolOp(values=values):
            parts = list(values)
        case ast.Compare(left=left, ops=ops, comparators=others) if all(
            type(op) in _OPERATORS or isinstance(op, ast.In | ast.NotIn) for op in ops
        ):
            parts = [left, *others]
        case ast.IfExp(test=test, body=body, orelse=orelse):
            parts = [test, body, orelse]
        case ast.List(elts=elements) | ast.Tuple(elts=elements):
            parts = list(elements)
        case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]) if name in FUNCTIONS:
            parts = list(arguments)
        case _:
            raise ConfigError(
                f"{where}: {shown(ast.unparse(node))} is not allowed; write numbers, names, + - * "
                f"/ // %, comparisons, and or not, x if y else z, and {', '.join(FUNCTIONS)}"
            )
    for part in parts:
        _check(part, where, names)


def _dotted(node: ast.AST, where: str) -> str:
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=attribute):
            return f"{_dotted(value, where)}.{attribute}"
        case _:
            raise ConfigError(f"{where}: {shown(ast.unparse(node))} is not a name")


def _value(node: ast.AST, values: Mapping[str, Any]) -> Any:
    match node:
        case ast.Constant(value=value):
            return value
        case ast.Name() | ast.Attribute():
            return values[_dotted(node, "")]
        case ast.BinOp(left=left, op=op, right=right):
            return _OPERATORS[type(op)](_value(left, values), _value(right, values))
        case ast.UnaryOp(op=op, operand=operand):
            return _OPERATORS[type(op)](_value(operand, values))
        case ast.BoolOp(op=op, values=parts):
            found: Any = None
            for part in parts:
                found = _value(part, values)
                if bool(found) is isinstance(op, ast.Or):
                    return found
            return found
        case ast.Compare(left=left, ops=ops, comparators=others):
            before = _value(left, values)
            for compares, other in zip(ops, others, strict=True):
                after = _value(other, values)
                if not _compared(compares, before, after):
                    return False
                before = after
            return True
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return _value(body if _value(test, values) else orelse, values)
        case ast.List(elts=elements) | ast.Tuple(elts=elements):
            return [_value(element, values) for element in elements]
        case ast.Call(func=ast.Name(id=name), args=arguments):
            return FUNCTIONS[name](*(_value(argument, values) for argument in arguments))
    raise TypeError(type(node).__name__)


def _compared(op: ast.cmpop, before: Any, after: Any) -> bool:
    if isinstance(op, ast.In | ast.NotIn):
        return (before in after) is isinstance(op, ast.In)
    return bool(_OPERATORS[type(op)](before, after))
