"""The page of an exploration: front, parallel coordinates, sensitivity, table; one file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

from markupsafe import Markup

from tnthw import __version__
from tnthw.explore.metrics import LARGER
from tnthw.explore.result import BEST, Exploration
from tnthw.explore.sensitivity import sensitivity
from tnthw.extras import has
from tnthw.report.design_charts import chart_rows, specification
from tnthw.report.html import render, style
from tnthw.report.numbers import cell

PAGE = "index.html"


def can_draw() -> bool:
    """Whether the package is installed that brings Vega along."""
    return has("vl_convert")


def write_page(found: Exploration, folder: Path, command: str) -> Path:
    """Write the page of an exploration into a folder that is there.

    Parameters
    ----------
    command: the command line that made it, to be shown.
    """
    import vl_convert

    vega: Any = vl_convert.javascript_bundle  # whose stub lacks the defaults
    rows = chart_rows(found)
    study, columns = found.study, [*found.columns(), "machine"]
    shares = sensitivity(found.rows, found.parameters, study.objectives)
    varying = [name for name in found.parameters if len({row[name] for row in rows}) > 1]
    html = render(
        "exploration.html",
        title=study.title or f"Designs of {study.name}",
        lead=(
            f"Every point is a machine, and what {_joined(_networks(found))} take on it; each run "
            f"is exact in cycles and events."
        ),
        cards=_cards(found),
        estimates=[f"{name} is an estimate: {text}." for name, text in found.estimates.items()],
        spec=_json(specification(rows, varying, study.objectives)) if rows else "",
        shares=_shares(shares),
        objectives=study.objectives,
        alt=f"{' over '.join(reversed(study.objectives[:2]))} of {len(rows)} points",
        columns=columns,
        names=_json(columns),
        points=_json(rows),
        refusals=[{"count": n, "lever": text} for text, n in found.refusals().items()],
        machines=sorted(path.name for path in folder.glob(f"{BEST}-*.toml")),
        asked=_asked(found),
        notes=[f"{key}: {text}" for key, text in found.notes.items()],
        vega=Markup(vega().replace("</script", "<\\/script")),
        script=Markup(_script()),
        style=style(),
        version=__version__,
        command=command,
    )
    path = folder / PAGE
    path.write_text(html, encoding="utf-8")
    return path


def _script() -> str:
    return (files("tnthw.report") / "static" / "exploration.js").read_text(encoding="utf-8")


def _json(value: Any) -> Markup:
    """JSON inside a script element, which no text of it can end."""
    return Markup(json.dumps(value, separators=(",", ":")).replace("<", "\\u003c"))


def _networks(found: Exploration) -> list[str]:
    return list(dict.fromkeys(key.rpartition(": ")[0] for key in found.notes)) or ["the networks"]


def _joined(names: list[str]) -> str:
    """Names as a sentence lists them."""
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]


def _cards(found: Exploration) -> list[dict[str, str]]:
    fits = [row for row in found.rows if row["fits"]]
    meets = sum(row["meets"] for row in fits)
    cards = [
        {
            "label": "points", "number": f"{len(found.rows):,}",
            "note": f"{len(fits):,} fit, {meets:,} keep the constraints",
        },
        {
            "label": "on the front", "number": f"{sum(row['front'] for row in found.rows):,}",
            "note": "no other is better in one objective and as good in the rest",
        },
    ]  # fmt: skip
    kept = [row for row in fits if row["meets"]]
    for name in found.study.objectives:
        values: Sequence[Any] = [row[name] for row in kept if row[name] is not None]
        if values:
            best = max(values) if name in LARGER else min(values)
            word = "most" if name in LARGER else "least"
            cards.append({"label": name, "number": cell(best), "note": f"the {word} of all"})
    return cards


def _shares(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """A row for each parameter: the share of each result, in percent."""
    rows: dict[str, dict[str, Any]] = {}
    for each in found:
        row = rows.setdefault(each["parameter"], {"parameter": each["parameter"]})
        row[each["result"]] = round(100 * each["share"], 1)
    return list(rows.values())


def _asked(found: Exploration) -> list[dict[str, str]]:
    study = found.study
    rows = [
        ("objectives", ", ".join(study.objectives)),
        ("constraints", "; ".join(study.constraints) or "none"),
        ("base", f"{study.machine}, {study.technology}"),
        *((f"space: {key}", json.dumps(value)) for key, value in study.keys().items()),
        *((f"derived: {key}", text) for key, text in study.expressions().items()),
        ("where", "; ".join(study.where) or "all"),
        ("sampler", study.sampler),
    ]
    return [{"key": key, "value": value} for key, value in rows]
