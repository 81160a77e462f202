"""The specialists C1..C6: shared encoder, six heads, step decoder, training and weights."""
