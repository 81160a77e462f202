#!/usr/bin/env bash
# transformers: a Falcon model that is asked for its attentions looks at later tokens and gives other logits.
#
# Behaviour: built as it comes (SDPA), called with output_attentions=True, the causal model attends to the future: the
# boolean mask made for SDPA is added to the scores as 0 and 1. Nothing is said. Built with attn_implementation="eager"
# the same call is right.
# Why it matters: whoever reads the attention of a Falcon, or its logits in the same call, reads those of another model.
# Exits with 0 while the behaviour is as described, with 1 once it is not. Needs a Python from 3.11 up and a package index.
set -euo pipefail
packages=('transformers==5.23.0' 'torch==2.13.0' 'numpy==2.4.6')
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/env"
# The index of wheels without CUDA comes first by its version, and is not needed where only the other is reached.
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check \
    --retries 1 --timeout 20 --extra-index-url https://download.pytorch.org/whl/cpu "${packages[@]}" 2>/dev/null
cd "$folder"
seen=$(env/bin/python - 2>/dev/null <<'PROGRAM'
import torch
from transformers import FalconConfig, FalconForCausalLM

shape = dict(vocab_size=64, hidden_size=32, num_hidden_layers=2, num_attention_heads=4)
text = torch.arange(3, 15)[None]
other = text.clone()
other[0, -1] = 60  # only the last token differs

for name, options in (("as it comes", {}), ("eager", {"attn_implementation": "eager"})):
    torch.manual_seed(0)
    model = FalconForCausalLM(FalconConfig(**shape, **options)).eval()
    with torch.no_grad():
        plain = model(text).logits
        asked = model(text, output_attentions=True)
        changed = model(other, output_attentions=True).logits
    ahead = asked.attentions[0].triu(1).sum(dim=-1).max().item()
    same = torch.allclose(plain, asked.logits, atol=1e-5)
    first = torch.allclose(asked.logits[0, 0], changed[0, 0], atol=1e-6)
    print(f"{name}: attention on later tokens up to {ahead:.2f}; logits as without output_attentions: {same}; "
          f"the first token's logits keep still when the last token changes: {first}")
PROGRAM
)
described() {  # wrong as it comes, right when built eager
    [[ $1 =~ "as it comes: attention on later tokens up to 0."([0-9]+)"; logits as without output_attentions: False; the first token's logits keep still when the last token changes: False" ]] &&
        ((10#${BASH_REMATCH[1]} > 10)) &&
        [[ $1 =~ "eager: attention on later tokens up to 0.00; logits as without output_attentions: True; the first token's logits keep still when the last token changes: True" ]]
}
echo "software: ${packages[*]}"
echo "seen:"
echo "$seen"
if described "$seen"; then
    echo "verdict: as described"
else
    echo "verdict: CHANGED, the behaviour is not as described" && exit 1
fi
