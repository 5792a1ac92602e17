"""Networks: layers, shapes and families, trained or with trits drawn at random."""
