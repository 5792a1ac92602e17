"""The program's format: what compiler, simulator, verification and peers share."""
