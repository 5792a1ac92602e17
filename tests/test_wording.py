from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

import tnthw
from tnthw.wording import counted

PACKAGE = Path(tnthw.__file__).parent


@pytest.mark.parametrize(
    ("number", "text"), [(0, "0 images"), (1, "1 image"), (2, "2 images"), (2000, "2,000 images")]
)
def test_the_noun_goes_with_the_number(number: int, text: str) -> None:
    assert counted(number, "image") == text


def test_one_image_is_one_image_in_every_result(tmp_path: Path) -> None:
    one = tnthw.images("digits", 1)
    report = tnthw.report("digits", tmp_path, images=1, verify_images=0)
    page = report.page.read_text(encoding="utf-8")
    for text in (one, tnthw.simulate("digits", images=1), tnthw.compare("digits", images=1), page):
        assert re.search(r"\b1 image\b", str(text)) and not re.search(r"\b1 images\b", str(text))
    np.save(tmp_path / "one.npy", one.pixels)
    assert "1 images" not in str(tnthw.images("digits", tmp_path / "one.npy"))


def test_no_text_sets_a_number_of_images_before_a_fixed_plural() -> None:
    """A count that a user chooses may be one; messages about none or about too many may not."""
    fixed = re.compile(r"\{[^{}]*(?:len\(|\.images|\[.images.\])[^{}]*\} (?:\w+ )?images")
    for path in PACKAGE.rglob("*.py"):
        assert not fixed.search(path.read_text(encoding="utf-8")), path
    for path in PACKAGE.rglob("*.html"):
        assert not re.search(r"\}\} images", path.read_text(encoding="utf-8")), path
