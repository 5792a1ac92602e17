"""Settings of the documentation site; `make docs` builds it with warnings as errors."""

from __future__ import annotations

import inspect
import sys
from pathlib import Path
from types import ModuleType

from docutils import nodes
from sphinx.addnodes import download_reference, pending_xref
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform

import tnthw

sys.path.insert(0, str(Path(__file__).parent))
from docstrings import restructured

project = "tnthw"
author = "the tnthw authors"
project_copyright = "the tnthw authors, Apache-2.0"
version = release = tnthw.__version__
root_doc = "index"
exclude_patterns = ["README.md", "_build"]

extensions = [
    "myst_nb",  # Markdown pages and executed notebooks
    "sphinx.ext.autodoc",
]
myst_enable_extensions = ["colon_fence", "dollarmath"]
myst_heading_anchors = 3
nb_execution_mode = "off"  # the notebooks are committed with their results; a test runs them
autodoc_typehints = "signature"
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
default_role = "code"  # single backticks, as in the pages
html_theme = "furo"
html_title = f"tnthw {release}"
html_show_sourcelink = False
html_copy_source = False

DOCS = Path(__file__).parent


class OutsideLinks(SphinxPostTransform):
    """Links to files of the repository that are no pages: shown as a path, checked to exist.

    The site may be read where the repository is not, so such a link would lead nowhere.
    """

    default_priority = 1

    def run(self, **kwargs: object) -> None:
        """Replace each reference that leaves the documentation by its text and path."""
        page = DOCS / self.env.docname
        for kind in (pending_xref, download_reference):
            for node in list(self.document.findall(kind)):
                target = str(node.get("reftarget", "")).partition("#")[0]
                if node.get("refdomain") == "doc":  # MyST gives the document's name, not its file
                    path = DOCS / f"{target}.md"
                else:
                    path = (page.parent / target).resolve()
                if path.exists() and DOCS not in path.parents:
                    node.replace_self(nodes.inline("", node.astext()))


def docstring(
    app: Sphinx, what: str, name: str, obj: object, options: object, lines: list[str]
) -> None:
    """Hand autodoc the project's docstrings as it reads them."""
    if isinstance(obj, ModuleType):  # a function that shares its name with a package
        lines[:] = (inspect.getdoc(obj.__wrapped__) or "").splitlines()
    lines[:] = restructured(lines)


def setup(app: Sphinx) -> dict[str, bool]:
    """Add the transform of links and the reading of docstrings."""
    app.add_post_transform(OutsideLinks)
    app.connect("autodoc-process-docstring", docstring)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
