"""Track 1: find the expression or equation of a competition problem and evaluate it. Nothing is learned.

It answers only when one of its rules covers the whole wording, and refuses otherwise; it is the baseline that the
trained track is measured against, and reported alone."""
