"""Families of networks, one file each; `networks.family.FAMILIES` finds them."""
