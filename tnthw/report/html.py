"""One self-contained page: markup, tables and style, without anything from a network."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from importlib.resources import files
from typing import Any


def page(title: str, lead: str, sections: Sequence[str]) -> str:
    """Put sections into a page with its style."""
    style = (files("tnthw.report") / "static" / "page.css").read_text(encoding="utf-8")
    return (
        "<!DOCTYPE html>\n"
        '<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{escape(title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{escape(title)}</h1>\n<p class=lead>{lead}</p>\n"
        + "\n".join(sections)
        + "\n</main>\n</body>\n</html>\n"
    )


def section(title: str, *parts: str) -> str:
    """Write a section with its heading."""
    anchor = "".join(c if c.isalnum() else "-" for c in title.lower())
    body = "\n".join(part for part in parts if part)
    return f'<section id="{anchor}">\n<h2>{escape(title)}</h2>\n{body}\n</section>'


def paragraph(text: str) -> str:
    """Write a paragraph of plain text."""
    return f"<p>{escape(text)}</p>"


def cards(entries: Sequence[tuple[str, str, str]]) -> str:
    """Write the big numbers: label, number and a line below each."""
    items = "".join(
        f"<div class=card><span>{escape(label)}</span><b>{escape(number)}</b>"
        f"<small>{escape(note)}</small></div>"
        for label, number, note in entries
    )
    return f"<div class=cards>{items}</div>"


def verdict(good: bool, text: str) -> str:
    """Write the line that matters, in the colour of its outcome."""
    return f'<p class="verdict {"good" if good else "bad"}">{escape(text)}</p>'


def figure(chart: str, caption: str, data: str = "") -> str:
    """Write a chart with its caption and the numbers behind it."""
    return f"<figure>\n{chart}\n<figcaption>{escape(caption)}</figcaption>\n{data}</figure>"


def table(rows: Sequence[Mapping[str, Any]], columns: Mapping[str, str]) -> str:
    """Write rows as a table; `columns` gives the heading of each key that is shown."""
    head = "".join(
        f"<th{' class=n' if _is_number(rows, key) else ''}>{escape(text)}</th>"
        for key, text in columns.items()
    )
    body = "\n".join(
        "<tr>" + "".join(_cell(row.get(key)) for key in columns) + "</tr>" for row in rows
    )
    return (
        f"<div class=scroll><table><thead><tr>{head}</tr></thead>\n"
        f"<tbody>\n{body}\n</tbody></table></div>"
    )


def details(summary: str, body: str) -> str:
    """Write a part that opens on demand."""
    return f"<details><summary>{escape(summary)}</summary>\n{body}\n</details>\n"


def data(rows: Sequence[Mapping[str, Any]], columns: Mapping[str, str]) -> str:
    """Write the table behind a chart, closed until it is opened."""
    return details("Data", table(rows, columns))


def bullets(texts: Sequence[str]) -> str:
    """Write a list."""
    return "<ul>" + "".join(f"<li>{escape(text)}</li>" for text in texts) + "</ul>"


def code(text: str) -> str:
    """Write a listing."""
    return f"<pre><code>{escape(text)}</code></pre>"


def _is_number(rows: Sequence[Mapping[str, Any]], key: str) -> bool:
    values = [row.get(key) for row in rows]
    return any(isinstance(value, int | float) and not isinstance(value, bool) for value in values)


def _cell(value: Any) -> str:
    match value:
        case None:
            return "<td class=n>-</td>"
        case bool():
            return f"<td>{'yes' if value else 'no'}</td>"
        case int():
            return f"<td class=n>{value:,}</td>"
        case float():
            text = f"{value:,.0f}" if abs(value) >= 10_000 else f"{value:,.4g}"
            return f"<td class=n>{text}</td>"
        case _:
            return f"<td>{escape(str(value))}</td>"
