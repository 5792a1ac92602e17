"""Formal proofs of the RTL's units, run by SymbiYosys from packages."""
