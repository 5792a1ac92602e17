"""A library of a few cells whose figures are easy to add up, in femtojoules and picoseconds."""

from __future__ import annotations

from pathlib import Path

from tnthw.calibration.cell_library import CellLibrary, read_library


def _table(kind: str, at_zero: float, slope: float = 0.0) -> str:
    values = ", ".join(str(at_zero + slope * load) for load in (0.0, 100.0))
    return f'{kind} (two) {{ values ("{values}", "{values}"); }}'


def _output(pin: str, function: str, energy: float, delay: float, slope: float = 0.0) -> str:
    power = _table("rise_power", energy, slope) + _table("fall_power", energy, slope)
    times = "".join(_table(f"cell_{way}", delay) for way in ("rise", "fall"))
    slews = "".join(_table(f"{way}_transition", 10.0) for way in ("rise", "fall"))
    arcs = "".join(
        f'internal_power () {{ related_pin : "{name}"; {power} }} '
        f'timing () {{ related_pin : "{name}"; timing_sense : non_unate; {times} {slews} }} '
        for name in ("A", "B")
        if name in function
    )
    if not arcs:
        edge = f"timing_type : rising_edge; {times} {slews}"
        arcs = f'timing () {{ related_pin : "CK"; {edge} }} '
        arcs += f'internal_power () {{ related_pin : "CK"; {power} }}'
    return f'pin ({pin}) {{ direction : output; function : "{function}"; {arcs} }}'


def _input(pin: str, capacitance: float = 2.0) -> str:
    return f"pin ({pin}) {{ direction : input; capacitance : {capacitance}; }}"


TEXT = f"""
library (tiny) {{
  voltage_unit : "1V"; time_unit : "1ps"; leakage_power_unit : "1nW";
  capacitive_load_unit (1, ff); nom_voltage : 1.0;
  lu_table_template (two) {{
    variable_1 : input_net_transition; variable_2 : total_output_net_capacitance;
    index_1 ("0, 100"); index_2 ("0, 100");
  }}
  /* a comment with cell (NONE) {{ inside */
  cell (INV) {{ area : 1; cell_leakage_power : 0.5; {_input("A")} {_output("Y", "!A", 1, 10)} }}
  cell ("BUF") {{ area : 2; cell_leakage_power : 0.5; {_input("A")} {_output("Y", "A", 2, 20)} }}
  cell (NAND2) {{ area : 2; leakage_power () {{ value : 1; when : "A"; }}
    leakage_power () {{ value : 3; when : "!A"; }}
    {_input("A")} {_input("B")} {_output("Y", "(A*B)'", 2, 15)} }}
  cell (DFF) {{ area : 6; cell_leakage_power : 2;
    ff (IQ, IQN) {{ clocked_on : "CK"; next_state : "D"; }}
    {_input("D")}
    pin (CK) {{ direction : input; clock : true; capacitance : 3;
      internal_power () {{ {_table("rise_power", 4)} {_table("fall_power", 2)} }} }}
    {_output("Q", "IQ", 5, 30, 0.5)} {_output("QN", "IQN", 5, 30, 0.5)} }}
  cell (EDFF) {{ area : 9; ff (IQ, IQN) {{ clocked_on : "CK"; next_state : "D*E + IQ*!E"; }}
    {_input("D")} {_input("E")} {_input("CK")} {_output("Q", "IQ", 5, 30)} }}
  cell (ICG) {{ area : 4; cell_leakage_power : 1; clock_gating_integrated_cell : latch_posedge;
    pin (CK) {{ direction : input; clock_gate_clock_pin : true; capacitance : 1; }}
    pin (EN) {{ direction : input; clock_gate_enable_pin : true; capacitance : 1; }}
    pin (GCK) {{ direction : output; clock_gate_out_pin : true; }} }}
}}
"""


def tiny_library(folder: Path) -> CellLibrary:
    path = folder / "tiny.lib"
    path.write_text(TEXT, encoding="utf-8")
    return read_library([path])
