"""A page of results in one call: of a study, of a model, or of the network to try out."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tnthw.config import parse
from tnthw.errors import MissingToolError
from tnthw.extras import need
from tnthw.report.findings import Asked
from tnthw.report.page import write_report
from tnthw.report.study import Study, load_study
from tnthw.workflows.arguments import Step, folder_of, path_of, step_of
from tnthw.workflows.compiling import compile
from tnthw.workflows.machines import MachineLike, TechnologyLike
from tnthw.workflows.models import Model, load
from tnthw.workflows.results import Result

DEMO_FOLDER = "tnthw-demo"
"""Where the demo writes where nothing else is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Report(Result):
    """A page of results and the files beside it.

    Attributes
    ----------
    name, headline: of the page.
    folder: where `index.html`, the tables, the timeline and `results.json` are.
    files: their names.
    passed: False where RTL and simulator differ.
    notes: facts that travel with the network.
    left_out: what was not run, and how to have it; empty where all was.
    """

    name: str
    headline: str
    folder: Path
    files: tuple[str, ...]
    passed: bool
    notes: Mapping[str, str]
    left_out: str = ""

    @property
    def page(self) -> Path:
        """The page itself."""
        return self.folder / "index.html"

    def lines(self) -> tuple[str, ...]:
        """Headline, page, and what was left out."""
        lines = (self.headline, f"page: {self.page}")
        return (*lines, self.left_out) if self.left_out else lines

    def record(self) -> dict[str, Any]:
        """Return the object that `tnthw report --json` prints."""
        return {
            "name": self.name,
            "folder": str(self.folder),
            "page": str(self.page),
            "headline": self.headline,
            "passed": self.passed,
            "notes": dict(self.notes),
            "files": list(self.files),
            "left_out": self.left_out,
        }


def report(
    study: Model | str | os.PathLike[str],
    output: str | os.PathLike[str] | None = None,
    *,
    machine: MachineLike | None = None,
    images: object = None,
    technology: TechnologyLike | None = None,
    verify_images: int | None = None,
    title: str = "",
    progress: Step | None = None,
) -> Report:
    """Make a page: simulation, comparison, verification on the RTL, tables, timeline.

    Parameters
    ----------
    study: TOML file of a study, as under sim/, or a model as `load` takes it.
    output: folder of the results; `reports/NAME` if left out.
    machine, images, technology, verify_images, title: of a model: as `simulate` takes them, how
        many images run on the RTL (two if left out, 0 for no RTL), and the heading of the page. Of
        a study those that are given replace its own.
    progress: called with how many parts are done and how many there are.

    Raises
    ------
    ConfigError: the study or a name in it is wrong, or the folder is a file.
    MissingToolError: the RTL is to run and a package for it is not installed.
    TnthwError: another of its kinds; the model, the images or the machine do not go together.

    Examples
    --------
    >>> import tempfile, tnthw
    >>> made = tnthw.report("digits", tempfile.mkdtemp(), images=5, verify_images=0)
    >>> made.page.name, made.passed
    ('index.html', True)
    """
    values: dict[str, Any] = {}
    if not isinstance(title, str) or title:
        values["title"] = title
    if verify_images is not None:
        values["verify_images"] = verify_images
    if isinstance(study, str | os.PathLike) and str(study).endswith(".toml"):
        file = path_of(study, "study")
        found = load_study(file)
        found = parse(Study, {**found.model_dump(), **values}, str(file))
        asked = Asked.of(found, machine=machine, technology=technology, images=images)
        command = f"tnthw report {file}"
    else:
        model = load(study)
        name = re.sub(r"[^A-Za-z0-9_.-]", "_", model.name).lstrip("_.-") or "model"
        found = parse(Study, {"name": name, "model": model.name, **values}, "report")
        asked = Asked.of(
            found,
            model=model,
            machine=compile(model, machine).accelerator,
            technology=technology,
            images="all" if images is None else images,
        )
        command = f"tnthw report {study if isinstance(study, str) else model.name}"
    if found.verify_images:
        for package in ("amaranth", "cocotb"):
            need(package, "verify", "running the RTL (verify_images = 0 leaves it out of a report)")
    folder = Path("reports") / found.name if output is None else folder_of(output)
    for option, value in (("machine", machine), ("images", images), ("technology", technology)):
        if isinstance(value, str | int):
            command += f" --{option} {value}"
    return _written(asked, folder, progress, command)


def demo(output: str | os.PathLike[str] = DEMO_FOLDER, *, progress: Step | None = None) -> Report:
    """Try everything on the trained digits: simulate, run the RTL, compare, write a page.

    Where the packages or the tools that run RTL are missing, all else runs and the result says how
    to have them.

    Parameters
    ----------
    output: folder of the page.
    progress: called with how many parts are done and how many there are.

    Raises
    ------
    TnthwError: the folder is a file, or cannot be written.

    Examples
    --------
    >>> import tnthw
    >>> tnthw.demo(3)
    Traceback (most recent call last):
    tnthw.errors.ConfigError: output: got an int (3); give a path
    """
    folder, missing = folder_of(output), _without_rtl()
    values = {
        "name": "digits",
        "model": "digits",
        "title": "Handwritten digits on a ternary accelerator",
        "verify_images": 0 if missing else 2,
    }
    asked = Asked.of(parse(Study, values, "demo"))
    return _written(asked, folder, progress, "tnthw demo", missing)


def _without_rtl() -> str:
    """Say why Verilator cannot run the RTL here; empty where it can."""
    try:
        for package in ("amaranth", "cocotb"):
            need(package, "verify", "verification with verilator")
        from tnthw.verify.tools import find_verilator

        find_verilator()
    except MissingToolError as error:
        return f"the RTL was not run: {error}"
    return ""


def _written(
    asked: Asked, folder: Path, progress: Step | None, command: str, left_out: str = ""
) -> Report:
    summary = write_report(asked, folder, step_of(progress), command=command)
    return Report(
        name=summary["name"],
        headline=summary["headline"],
        folder=folder,
        files=tuple(summary["files"]),
        passed=summary["passed"],
        notes=summary["notes"],
        left_out=left_out,
    )
