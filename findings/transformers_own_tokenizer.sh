#!/usr/bin/env bash
# Transformers: a folder of the type qwen2 with a tokenizer of its own is read with Qwen2's rules, without a word.
#
# Behaviour: AutoTokenizer goes by "model_type" in config.json and builds Qwen2's way of cutting text (every digit by
# itself) around the vocabulary, whatever tokenizer.json says; PreTrainedTokenizerFast reads the file as it is.
# Why it matters: a model of Qwen2's shape that was trained with another tokenizer gets token ids that it has never
# seen for numbers, and nothing fails: its answers are just worse.
# Exits with 0 while the behaviour is as described, with 1 once it is not. Needs a Python from 3.11 up and a package index.
set -euo pipefail
packages=('transformers==5.23.0' 'tokenizers==0.23.3')
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check "${packages[@]}" 2>/dev/null
cd "$folder"
seen=$(env/bin/python - 2>/dev/null <<'PROGRAM'
import json
import pathlib

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import AutoTokenizer, PreTrainedTokenizerFast

made = Tokenizer(models.BPE())
made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
made.decoder = decoders.ByteLevel()
alphabet = pre_tokenizers.ByteLevel.alphabet()
trainer = trainers.BpeTrainer(vocab_size=300, initial_alphabet=alphabet, special_tokens=["<end>"], show_progress=False)
made.train_from_iterator(["2026 apples 2026 2026 apples"] * 5, trainer)
PreTrainedTokenizerFast(tokenizer_object=made, eos_token="<end>").save_pretrained("model")
pathlib.Path("model/config.json").write_text(json.dumps({"model_type": "qwen2", "vocab_size": 300}))

for name, kind in (("tokenizer.json", PreTrainedTokenizerFast), ("AutoTokenizer", AutoTokenizer)):
    print(f"{name}:", kind.from_pretrained("model").tokenize("2026 apples"))
PROGRAM
)
described() {  # the file keeps the number whole, AutoTokenizer gives four digits
    [[ $1 =~ "tokenizer.json: ['2026'" && $1 =~ "AutoTokenizer: ['2', '0', '2', '6'" ]]
}
echo "software: ${packages[*]}"
echo "seen:"
echo "$seen"
if described "$seen"; then
    echo "verdict: as described"
else
    echo "verdict: CHANGED, the behaviour is not as described" && exit 1
fi
