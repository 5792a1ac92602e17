"""Studies: TOML files that say what a page is made of."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import Field

from tnthw.config import Table, parse, read_toml


class Study(Table):
    """What `tnthw report` makes a page of.

    Attributes
    ----------
    name: of the folder of results.
    title: of the page.
    model: a model's folder relative to the study's file, or a built-in network shape.
    machine, technology: a name, or a TOML file relative to the study's file.
    images: test images that run on the simulator; 0 for all there are.
    verify_images: images that run on the RTL too; 0 leaves the RTL out.
    """

    name: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]*$")]
    title: str = ""
    model: str
    machine: str = "t8x8"
    technology: str = "horowitz45"
    images: Annotated[int, Field(ge=0)] = 0
    verify_images: Annotated[int, Field(ge=0)] = 2


def load_study(path: Path) -> Study:
    """Read a study.

    Raises
    ------
    ConfigError: the file is missing or has mistakes; all are named at once.
    """
    study = parse(Study, read_toml(path), str(path))
    return study.model_copy(
        update={
            key: _relative(getattr(study, key), path) for key in ("model", "machine", "technology")
        }
    )


def _relative(text: str, path: Path) -> str:
    """Take a path from the folder of the study; names stay as they are."""
    is_path = "/" in text or text.endswith((".toml", ".safetensors"))
    return str(path.parent / text) if is_path else text
