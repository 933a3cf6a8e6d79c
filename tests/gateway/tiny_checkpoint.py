"""Makes a small checkpoint in Hugging Face format: a Llama of 0.1 M parameters that can add digits.

    python tiny_checkpoint.py FOLDER

Seconds of training on every sum of two digits up to 5 are enough; it knows nothing else.
"""

from __future__ import annotations

import itertools
import sys

import torch
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from reasonnet.fleet.remote import PROMPT

TEMPLATE = (
    "{% for m in messages %}[{{ m.role }}] {{ m.content }} [end] {% endfor %}"
    "{% if add_generation_prompt %}[assistant]{% endif %}"
)
QUESTION = "What is {} + {} ?"
ANSWER = "Answer: {}"


def main(folder: str) -> None:
    torch.manual_seed(0)
    torch.set_num_threads(1)
    pairs = list(itertools.product(range(6), repeat=2))
    texts = [_written(a, b) for a, b in pairs]
    tokenizer = _tokenizer(texts)
    config = LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=4,
        max_position_embeddings=512,
        tie_word_embeddings=True,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    model = LlamaForCausalLM(config)
    ids = torch.tensor([tokenizer(text)["input_ids"] for text in texts])
    labels = ids.clone()
    start = tokenizer.convert_tokens_to_ids("[assistant]")
    labels[torch.cumsum(ids == start, 1) == 0] = -100  # learn the replies only
    optimiser = torch.optim.AdamW(model.parameters(), lr=4e-3)
    for step in range(2000):  # noqa: B007
        loss = model(input_ids=ids, labels=labels).loss
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        if loss.item() < 0.02:
            break
    print(f"{step + 1} steps, loss {loss.item():.4f}, {model.num_parameters()} parameters")
    model.generation_config.eos_token_id = tokenizer.eos_token_id
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)


def _written(a: int, b: int) -> str:
    question, answer = QUESTION.format(a, b), ANSWER.format(a + b)
    return f"[system] {PROMPT} [end] [user] {question} [end] [assistant] {answer} [end]"


def _tokenizer(texts: list[str]) -> PreTrainedTokenizerFast:
    words = ["[pad]", "[unk]", *dict.fromkeys(w for text in texts for w in text.split())]
    tokens = Tokenizer(models.WordLevel({w: i for i, w in enumerate(words)}, unk_token="[unk]"))
    tokens.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    return PreTrainedTokenizerFast(
        tokenizer_object=tokens,
        pad_token="[pad]",
        unk_token="[unk]",
        bos_token="[system]",
        eos_token="[end]",
        chat_template=TEMPLATE,
        clean_up_tokenization_spaces=False,
    )


if __name__ == "__main__":
    main(sys.argv[1])
