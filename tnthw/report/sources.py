"""The sources that a page names, and links to them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from markupsafe import Markup

from tnthw.energy.dram import read_drams
from tnthw.report.findings import Findings


def references(found: Findings) -> dict[str, str]:
    """Key and text of every source that a figure of the page may name."""
    technology = found.measured.technology
    outside = {} if technology.dram_kind is None else read_drams().sources
    return {**outside, **technology.sources}


def linked(basis: str, known: Mapping[str, str]) -> Markup:
    """A basis whose sources are links to what they are."""
    parts = re.split(rf"\b({'|'.join(map(re.escape, known))})\b", basis) if known else [basis]
    return Markup("").join(
        Markup('<a href="#source-{0}">{0}</a>').format(part) if i % 2 else part
        for i, part in enumerate(parts)
    )
