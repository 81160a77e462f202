"""Training of the clause parser: treebank, word vectors, spaCy pipeline, scores, the task of the loop."""
