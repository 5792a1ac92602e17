"""A whole system, simulated: a RISC-V processor, memory, a serial line, and the machine behind it.

The system is LiteX's, the program on its processor is the C driver with a `main`, and what comes
out of the serial line is compared with the interpreter. See `docs/soc.md`.
"""
