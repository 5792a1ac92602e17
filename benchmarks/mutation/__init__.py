"""Mutation: faults that are injected one at a time, and whether the fast tests see them."""
