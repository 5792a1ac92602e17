"""Instructions of a network, and what each depends on."""
