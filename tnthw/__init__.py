"""tnthw: trained ternary networks to hardware (simulator, RTL and energy from one model)."""

__version__ = "0.1.0"
