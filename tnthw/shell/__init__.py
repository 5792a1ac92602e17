"""The machine on a bus: registers, AXI4 and Wishbone, a driver.

A shell wraps the machine and is no part of it: the simulator knows no bus, `docs/machine.md` says
nothing of one, and nothing in `tnthw.rtl` may come to depend on one. So it is a package above
`tnthw.rtl`, and the imports show it.
"""
