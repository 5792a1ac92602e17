"""The table of commands."""

from __future__ import annotations

from cyclopts import App

from tnthw import __version__
from tnthw.cli.area import area
from tnthw.cli.calibrate import calibrate
from tnthw.cli.designs import explore
from tnthw.cli.exchange import export, import_
from tnthw.cli.execute import program, run, simulate
from tnthw.cli.hardware import machine, rtl, technology
from tnthw.cli.methods import methods
from tnthw.cli.network import show, train
from tnthw.cli.output import console
from tnthw.cli.peer import peer
from tnthw.cli.proofs import prove
from tnthw.cli.silicon import silicon
from tnthw.cli.soc import soc
from tnthw.cli.studies import compare, demo, report
from tnthw.cli.tools import doctor
from tnthw.cli.verification import testbench, verify

app = App(
    name="tnthw",
    version=__version__,
    help=(
        "Trained ternary networks to hardware: simulator, RTL and energy from one model.\n\n"
        "Example: `tnthw simulate digits --machine t8x8`"
    ),
    help_format="markdown",
    console=console(),
    suppress_keyboard_interrupt=False,  # `main` tells of it
)

for _function, _name in (
    (train, "train"),
    (methods, "methods"),
    (import_, "import"),
    (export, "export"),
    (show, "show"),
    (program, "program"),
    (run, "run"),
    (simulate, "simulate"),
    (machine, "machine"),
    (technology, "technology"),
    (area, "area"),
    (rtl, "rtl"),
    (verify, "verify"),
    (testbench, "testbench"),
    (prove, "prove"),
    (soc, "soc"),
    (compare, "compare"),
    (report, "report"),
    (silicon, "silicon"),
    (explore, "explore"),
    (demo, "demo"),
    (doctor, "doctor"),
):
    app.command(_function, name=_name)
app.command(peer)
app.command(calibrate)
