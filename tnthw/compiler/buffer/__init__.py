"""Where tensors lie: residency, tiling, allocation, cost."""
