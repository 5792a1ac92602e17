"""Ternary quantisers, one file each; `registry.QUANTISERS` finds them by name."""
