"""Fine-tunes a small pretrained encoder to find source, cue and content (two CRF heads: the text, and what stands inside contents).

Reads examples.jsonl (train/accurate/examples.ts) and writes weights (a PyTorch file), held-out scores (scores.bin) and a
log. Nothing else crosses the border between Python and TypeScript.
"""

import argparse
import json
import math
import random
import time

import numpy as np
import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

LABELS = 7
BORDERS = 14
MARKS = 16
HEADS = 2
BEGIN, END, PAD = 101, 102, 0
WINDOW = 254  # word pieces between the two special ones


class Layer(nn.Module):
    def __init__(self, size, heads, inner, drop):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.output = (nn.Linear(size, size) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(size, eps=1e-12), nn.LayerNorm(size, eps=1e-12)
        self.up, self.down = nn.Linear(size, inner), nn.Linear(inner, size)
        self.drop = drop

    def forward(self, x, mask):
        b, n, d = x.shape
        split = lambda y: y.view(b, n, self.heads, d // self.heads).transpose(1, 2)
        rate = self.drop if self.training else 0.0
        seen = F.scaled_dot_product_attention(split(self.query(x)), split(self.key(x)), split(self.value(x)), mask)
        seen = self.output(seen.transpose(1, 2).reshape(b, n, d))
        x = self.norm1(x + F.dropout(seen, rate, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), rate, self.training))


class Encoder(nn.Module):
    """A BERT (Devlin et al. 2019) that also sees where paragraphs, sentences and quotations begin and end."""

    def __init__(self, config, layers, frozen, drop=0.1):
        super().__init__()
        self.frozen = frozen
        size = config["hidden_size"]
        self.words = nn.Embedding(config["vocab_size"], size)
        self.places = nn.Embedding(config["max_position_embeddings"], size)
        self.marks = nn.Embedding(MARKS, size)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.layers = nn.ModuleList(
            Layer(size, config["num_attention_heads"], config["intermediate_size"], drop if k >= frozen else 0.0)
            for k in range(layers)
        )
        self.out = nn.Linear(size, HEADS * LABELS)
        self.drop = drop
        nn.init.zeros_(self.marks.weight)
        nn.init.zeros_(self.out.bias)

    def forward(self, ids, marks):
        places = torch.arange(ids.shape[1], device=ids.device)
        mask = torch.zeros(ids.shape, dtype=torch.float32).masked_fill(ids == PAD, -1e4)[:, None, None, :]
        with torch.no_grad():
            x = self.norm(self.words(ids) + self.places(places))
            for layer in self.layers[: self.frozen]:
                x = layer(x, mask)
        x = x + self.marks(marks)
        x = F.dropout(x, self.drop if self.training else 0.0, self.training)
        for layer in self.layers[self.frozen :]:
            x = layer(x, mask)
        return self.out(F.dropout(x, self.drop if self.training else 0.0, self.training))


def pretrained(folder, layers, frozen):
    config = json.load(open(f"{folder}/config.json"))
    base = load_file(f"{folder}/model.safetensors")
    base = {k.removeprefix("bert."): v for k, v in base.items()}
    model = Encoder(config, layers, frozen)
    with torch.no_grad():
        model.words.weight.copy_(base["embeddings.word_embeddings.weight"])
        # Every piece is of the first segment: its embedding goes into the places.
        model.places.weight.copy_(
            base["embeddings.position_embeddings.weight"] + base["embeddings.token_type_embeddings.weight"][0]
        )
        names = {"norm": "embeddings.LayerNorm"}
        for k in range(layers):
            at = f"encoder.layer.{k}."
            for ours, theirs in {
                "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
                "output": "attention.output.dense", "norm1": "attention.output.LayerNorm",
                "up": "intermediate.dense", "down": "output.dense", "norm2": "output.LayerNorm",
            }.items():
                names[f"layers.{k}.{ours}"] = at + theirs
        for ours, theirs in names.items():
            module = model.get_submodule(ours)
            module.weight.copy_(base[f"{theirs}.weight"])
            module.bias.copy_(base[f"{theirs}.bias"])
    return model


def allowed():
    """1 where a label may follow another; the last row is for the first token of a window."""
    ok = torch.zeros(LABELS + 1, LABELS, dtype=torch.bool)
    for before in range(LABELS + 1):
        for label in range(LABELS):
            ok[before, label] = label % 2 == 1 or label == 0 or before in (label, label - 1)
    return ok


class Crf(nn.Module):
    """Transitions that depend on the head and on the kind of border between two tokens (Lafferty et al. 2001)."""

    def __init__(self):
        super().__init__()
        self.free = nn.Parameter(torch.zeros(HEADS * BORDERS, LABELS, LABELS))
        self.register_buffer("forbidden", torch.where(allowed()[:LABELS], 0.0, -1e4))

    def transitions(self):
        return self.free + self.forbidden

    def log_sum(self, emissions, rows, lengths):
        """log of the sum over all paths; emissions [B, T, 7], rows [B, T] name the transitions into each token."""
        steps = self.transitions()[rows]
        alpha = emissions[:, 0]
        for t in range(1, emissions.shape[1]):
            new = torch.logsumexp(alpha[:, :, None] + steps[:, t], 1) + emissions[:, t]
            alpha = torch.where((t < lengths)[:, None], new, alpha)
        return torch.logsumexp(alpha, 1)


def windows(article, shift):
    """Cuts an article into windows of word pieces; `shift` moves the cuts, so that every epoch sees others."""
    n = len(article["ids"])
    starts = [0] + list(range(shift if shift > 0 else WINDOW, n, WINDOW))
    return [(article, a, min(b, n)) for a, b in zip(starts, starts[1:] + [n]) if b > a]


def batches(articles, size, rng):
    cut = [w for a in articles for w in windows(a, rng.randrange(WINDOW))]
    cut.sort(key=lambda w: w[2] - w[1] + rng.random() * 24)
    out, held, longest = [], [], 0
    for w in cut:
        longest = max(longest, w[2] - w[1] + 2)
        if held and longest * (len(held) + 1) > size:
            out.append(held)
            held, longest = [], w[2] - w[1] + 2
        held.append(w)
    out.append(held)
    rng.shuffle(out)
    return out


def tensors(batch):
    """Everything about a batch of windows, padded; tokens are those whose first piece stands in the window."""
    pieces = max(b - a for _, a, b in batch) + 2
    ids = np.zeros((len(batch), pieces), np.int64)
    marks = np.zeros((len(batch), pieces), np.int64)
    rows = []
    for k, (article, a, b) in enumerate(batch):
        ids[k, 0], ids[k, 1 : b - a + 1], ids[k, b - a + 1] = BEGIN, article["ids"][a:b], END
        marks[k, 1 : b - a + 1] = article["marks"][a:b]
        lo, hi = np.searchsorted(article["firsts"], [a, b])
        rows.append((article, a, lo, hi))
    tokens = max(1, max(hi - lo for *_, lo, hi in rows))
    firsts = np.zeros((len(batch), tokens), np.int64)
    borders = np.zeros((len(batch), tokens), np.int64)
    gold = np.ones((HEADS, len(batch), tokens, LABELS), bool)
    lengths = np.zeros(len(batch), np.int64)
    nested = np.zeros(len(batch), np.float32)
    for k, (article, a, lo, hi) in enumerate(rows):
        n = hi - lo
        lengths[k] = n
        firsts[k, :n] = article["firsts"][lo:hi] - a + 1
        borders[k, :n] = article["borders"][lo:hi]
        for head, name in enumerate(("labels", "nested")):
            if article[name] is None:
                continue
            mask = np.eye(LABELS, dtype=bool)[article[name][lo:hi]]
            mask[article["skip"][lo:hi] > 0] = True
            # A span that the window cuts goes on from the left.
            gold[head, k, :n] = mask
        nested[k] = article["nested"] is not None
    return [torch.from_numpy(x) for x in (ids, marks, firsts, borders, gold, lengths, nested)]


def loss_of(model, crf, batch):
    ids, marks, firsts, borders, gold, lengths, nested = tensors(batch)
    scores = model(ids, marks)
    scores = torch.gather(scores, 1, firsts[:, :, None].expand(-1, -1, HEADS * LABELS))
    heads = scores.view(*scores.shape[:2], HEADS, LABELS).permute(2, 0, 1, 3)
    total, weight = 0.0, 0.0
    for head in range(HEADS):
        use = (lengths > 0) if head == 0 else (lengths > 0) & (nested > 0)
        if not use.any():
            continue
        e, rows, n = heads[head][use], borders[use] + head * BORDERS, lengths[use]
        only = torch.where(gold[head][use], e, torch.tensor(-1e4))
        both = crf.log_sum(torch.cat([e, only]), torch.cat([rows, rows]), torch.cat([n, n]))
        total = total + (both[: len(n)] - both[len(n) :]).sum()
        weight += n.sum().item()
    return total / max(weight, 1.0)


def train(model, crf, articles, args, log):
    rng = random.Random(args.seed)
    steps = args.epochs * len(batches(articles, args.batch, random.Random(args.seed)))
    head = [*model.out.parameters(), *model.marks.parameters()]
    optimizer = torch.optim.AdamW(
        [
            {"params": [p for p in model.layers[args.frozen :].parameters()], "lr": args.rate, "weight_decay": 0.01},
            {"params": head, "lr": args.head_rate, "weight_decay": 0.0},
            {"params": crf.parameters(), "lr": 1e-2, "weight_decay": 0.0},
        ]
    )
    warm = max(1, steps // 12)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda k: min((k + 1) / warm, max(0.02, (steps * 1.05 - k) / (steps * 1.05 - warm)))
    )
    model.train()
    k, start, mean = 0, time.time(), 0.0
    for epoch in range(args.epochs):
        for batch in batches(articles, args.batch, rng):
            loss = loss_of(model, crf, batch)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_([*model.parameters(), *crf.parameters()], 1.0)
            optimizer.step()
            schedule.step()
            k += 1
            mean = 0.97 * mean + 0.03 * loss.item()
            if k % 20 == 0:
                log(f"epoch {epoch + 1} step {k} of {steps} loss {mean / (1 - 0.97**k):.4f} {time.time() - start:.0f} s")


def read_examples(file):
    articles = []
    for line in open(file):
        a = json.loads(line)
        for name in ("ids", "marks", "firsts", "borders", "labels", "skip", "nested"):
            a[name] = None if a[name] is None else np.array(a[name], np.int64)
        articles.append(a)
    return articles


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--examples", required=True)
    p.add_argument("--base", required=True, help="folder with config.json and model.safetensors of the pretrained encoder")
    p.add_argument("--out", required=True)
    p.add_argument("--fold", type=int, default=-1, help="the third that is held out; -1 trains on everything")
    p.add_argument("--layers", type=int, default=6)
    p.add_argument("--frozen", type=int, default=2, help="layers, from the bottom, that stay as they were pretrained")
    p.add_argument("--epochs", type=int, default=3)
    p.add_argument("--batch", type=int, default=2064, help="word pieces a step")
    p.add_argument("--rate", type=float, default=1.5e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--seed", type=int, default=1)
    args = p.parse_args()
    torch.manual_seed(args.seed)
    torch.use_deterministic_algorithms(True)
    articles = [a for a in read_examples(args.examples) if a["fold"] != args.fold]
    model, crf = pretrained(args.base, args.layers, args.frozen), Crf()
    log = lambda line: print(line, flush=True)
    log(f"{len(articles)} articles, {sum(len(a['ids']) for a in articles)} word pieces, {args}")
    train(model, crf, articles, args, log)
    torch.save({"model": model.state_dict(), "crf": crf.state_dict(), "args": vars(args)}, args.out)


if __name__ == "__main__":
    main()
