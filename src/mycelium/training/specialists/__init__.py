"""Training of the specialists and their verifier: labels, samples, batches, losses, the task of the loop."""
