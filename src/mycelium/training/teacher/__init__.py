"""Training of the small teacher: lessons, their tokens, the model, the task of the loop."""
