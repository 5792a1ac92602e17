"""Where tensors lie: what stays in the activation buffer, and row tiles of what does not."""
