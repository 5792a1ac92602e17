"""What commands and the Python interface do: find a model, measure, train, import."""
