"""The self-improving loop: rounds that solve training problems, keep executed-right readings, and train on them."""
