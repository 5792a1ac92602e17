"""Pages from the templates beside this module: self-contained, without anything from a network.

All text is escaped by the template engine; only charts, which escape their own, come as markup.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from tnthw.report import numbers
from tnthw.wording import counted


def render(template: str, **values: Any) -> Markup:
    """Fill a template of `tnthw/report/templates`.

    Parameters
    ----------
    template: name of its file.
    values: what it shows; one that it needs and does not get is an error.
    """
    return Markup(_ENVIRONMENT.get_template(template).render(values))


def style() -> Markup:
    """Return the style sheet of all pages."""
    return Markup((files("tnthw.report") / "static" / "page.css").read_text(encoding="utf-8"))


def numeric(rows: Sequence[Mapping[str, Any]], key: str) -> bool:
    """True where a column holds numbers, which are set flush right."""
    values = [row.get(key) for row in rows]
    return any(isinstance(value, int | float) and not isinstance(value, bool) for value in values)


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("tnthw.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        name: getattr(numbers, name) for name in ("cell", "digits", "energy", "latency", "percent")
    }
    environment.filters |= {"counted": counted}
    environment.globals |= {"numeric": numeric}
    return environment


_ENVIRONMENT = _environment()
