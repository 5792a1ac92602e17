"""Campaigns that look for differences between interpreter, simulator and RTL."""
