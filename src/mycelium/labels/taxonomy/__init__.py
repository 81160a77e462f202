"""The rows of the operation table, discovered: information-bottleneck annealing over labelled steps.

taxonomy = discover(rows)                 # label rows, such as those of `mycelium.labels`
taxonomy.report["agreement"]["purity"]    # against the parsed operations, which the method never sees
save_rows(taxonomy.table, path)
row_of(load_rows(path), context)          # the row of an unseen step, from its words and operand kinds
"""
