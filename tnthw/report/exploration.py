"""The page of an exploration: front, parallel coordinates, sensitivity, table; one file."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from markupsafe import Markup

from tnthw import __version__
from tnthw.explore.best import BEST
from tnthw.explore.metric_names import LARGER
from tnthw.explore.result import Exploration
from tnthw.explore.sensitivity import sensitivity
from tnthw.extras import has, install_line
from tnthw.machine.accelerator import PARAMETERS, Accelerator
from tnthw.report.design_charts import chart_rows, specification
from tnthw.report.html import render, style
from tnthw.report.numbers import cell

PAGE = "index.html"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Origin:
    """Where an exploration comes from, to be shown on its page.

    Attributes
    ----------
    command: the command line that made it.
    file: name of the study's file.
    text: what stands in it.
    bases: the machines whose parameters points change, by the names that the study gives them.
    """

    command: str
    file: str
    text: str
    bases: Mapping[str, Accelerator]


def can_draw() -> bool:
    """Whether the package is installed that brings Vega along."""
    return has("vl_convert")


def missing() -> str:
    """Why there is no page, and what to do; empty where there is one."""
    if can_draw():
        return ""
    return (
        f"no page was written: its charts need the package vl-convert-python, which is not "
        f"installed; install it with: {install_line('explore')}"
    )


def write_page(found: Exploration, folder: Path, origin: Origin) -> Path:
    """Write the page of an exploration into a folder that is there.

    It needs no other file: the machines on the front that lie in the folder, and the study's file,
    are in it too.
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
        remarks=[
            *(f"{text}." for text in found.remarks),
            *(f"{name} is an estimate: {text}." for name, text in found.estimates.items()),
        ],
        spec=_json(specification(rows, varying, study.objectives)) if rows else "",
        shares=_shares(shares),
        objectives=study.objectives,
        alt=f"{' over '.join(reversed(study.objectives[:2]))} of {len(rows)} points",
        columns=columns,
        names=_json(columns),
        points=_json(rows),
        refusals=[{"count": n, "lever": text} for text, n in found.refusals().items()],
        machines=[
            {"name": path.name, "link": _link(path.read_text(encoding="utf-8"))}
            for path in sorted(folder.glob(f"{BEST}-*.toml"))
        ],
        bases=_bases(origin.bases, set(study.keys()) | set(study.expressions())),
        base_names=list(origin.bases),
        origin=origin,
        study_link=_link(origin.text),
        asked=_asked(found),
        notes=[f"{key}: {text}" for key, text in found.notes.items()],
        vega=Markup(vega().replace("</script", "<\\/script")),
        script=Markup(_script()),
        style=style(),
        version=__version__,
    )
    path = folder / PAGE
    path.write_text(html, encoding="utf-8")
    return path


def _script() -> str:
    return (files("tnthw.report") / "static" / "exploration.js").read_text(encoding="utf-8")


def _json(value: Any) -> Markup:
    """JSON inside a script element, which no text of it can end."""
    return Markup(json.dumps(value, separators=(",", ":")).replace("<", "\\u003c"))


def _link(text: str) -> Markup:
    """A text as the address of a link, which so needs no file beside the page."""
    return Markup("data:text/plain;base64," + base64.b64encode(text.encode()).decode())


def _bases(bases: Mapping[str, Accelerator], varying: set[str]) -> list[dict[str, Any]]:
    """A row for each parameter of the machines that points change."""
    return [
        {
            "parameter": parameter.path,
            **{name: getattr(machine, field) for name, machine in bases.items()},
            "study": "varies" if {field, parameter.path} & varying else "",
        }
        for field, parameter in PARAMETERS.items()
        if field != "name"
    ]


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
