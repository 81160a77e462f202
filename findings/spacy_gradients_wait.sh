#!/usr/bin/env bash
# spaCy: after nlp.update the shared encoder holds gradients that only the next update adds to its weights.
#
# Behaviour: the encoder is updated before the components that listen to it have handed back their gradients, so
# these wait inside it until the next update.
# Why it matters: a checkpoint between two batches that stores weights (and the optimizer) does not resume to the
# same weights: the gradients belong to the state.
# Exits with 0 while the behaviour is as described, with 1 once it is not. Needs a Python from 3.11 up and a package index.
set -euo pipefail
packages=('spacy==3.8.18')
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check "${packages[@]}" 2>/dev/null
cd "$folder"
seen=$(env/bin/python - 2>/dev/null <<'PROGRAM'
import random
import numpy as np
import spacy
from spacy.training import Example
from thinc.api import SGD, fix_random_seed

WIDTH = 16
embed = {"@architectures": "spacy.MultiHashEmbed.v2", "width": WIDTH, "rows": [50], "attrs": ["NORM"],
         "include_static_vectors": False}
encode = {"@architectures": "spacy.MaxoutWindowEncoder.v2", "width": WIDTH, "depth": 1, "window_size": 1, "maxout_pieces": 2}
listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": WIDTH, "upstream": "*"}

def pipeline():
    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec", config={"model": {"@architectures": "spacy.Tok2Vec.v2", "embed": embed, "encode": encode}})
    nlp.add_pipe("tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": listener, "nO": None}})
    return nlp

def examples(nlp):
    rows = [("Ann buys three pens", ["N", "V", "M", "N"]), ("Tom sells two cups", ["N", "V", "M", "N"])]
    return [Example.from_dict(nlp.make_doc(text), {"tags": tags}) for text, tags in rows]

def encoder(nlp):
    return [node.get_param(name) for node in nlp.get_pipe("tok2vec").model.walk() for name in node.param_names
            if node.has_param(name)]

def waiting(nlp):
    return sum(bool(np.abs(node.get_grad(name)).sum()) for node in nlp.get_pipe("tok2vec").model.walk()
               for name in node.param_names if node.has_grad(name))

fix_random_seed(0)
nlp = pipeline()
nlp.initialize(lambda: examples(nlp))
plain = SGD(0.1, L2=0.0, use_averages=False)  # holds no state of its own
for _ in range(3):  # the tagger begins with zeros, which give the encoder no gradient
    nlp.update(examples(nlp), sgd=plain, drop=0.0)
print("gradients that wait in the encoder after an update:", "some" if waiting(nlp) else "none")
copy = pipeline()
copy.initialize(lambda: examples(copy))
copy.from_bytes(nlp.to_bytes())
print("a copy has the same weights:", all(np.array_equal(a, b) for a, b in zip(encoder(nlp), encoder(copy))))
for each in (nlp, copy):
    each.update(examples(each), sgd=plain, drop=0.0)
same = all(np.allclose(a, b, atol=1e-6) for a, b in zip(encoder(nlp), encoder(copy)))
print("after one more update of both, the same weights:", same)
PROGRAM
)
expected=$(cat <<'EXPECTED'
gradients that wait in the encoder after an update: some
a copy has the same weights: True
after one more update of both, the same weights: False
EXPECTED
)
described() { [[ $1 == "$expected" ]]; }
echo "software: ${packages[*]}"
echo "seen:"
echo "$seen"
if described "$seen"; then
    echo "verdict: as described"
else
    echo "verdict: CHANGED, the behaviour is not as described" && exit 1
fi
