"""Fuzzing: damaged files of every kind, and what their readers make of them."""
