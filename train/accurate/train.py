"""Fine-tunes a small pretrained encoder to find source, cue and content (BIO labels, chosen among by a CRF).

Reads examples.jsonl (train/accurate/examples.ts), writes weights (a PyTorch file) and says how far it is.
"""

import argparse
import json
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
PAD, BEGIN, END = 0, 2, 3
WINDOW = 254  # word pieces between the two special ones
SEED = 1


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

    def __init__(self, config, pieces, layers, drop=0.1):
        super().__init__()
        size = config["hidden_size"]
        self.words = nn.Embedding(pieces, size)
        self.places = nn.Embedding(WINDOW + 2, size)
        self.marks = nn.Embedding(MARKS, size)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.layers = nn.ModuleList(
            Layer(size, config["num_attention_heads"], config["intermediate_size"], drop) for _ in range(layers)
        )
        self.out = nn.Linear(size, LABELS)
        self.drop = drop
        nn.init.zeros_(self.marks.weight)
        nn.init.zeros_(self.out.bias)

    def forward(self, ids, marks):
        places = torch.arange(ids.shape[1], device=ids.device)
        mask = torch.zeros(ids.shape, dtype=torch.float32).masked_fill(ids == PAD, -1e4)[:, None, None, :]
        # Words seen seldom or never in training keep the sense that they came with.
        with torch.no_grad():
            x = self.norm(self.words(ids) + self.places(places))
        x = F.dropout(x + self.marks(marks), self.drop if self.training else 0.0, self.training)
        for layer in self.layers:
            x = layer(x, mask)
        return self.out(F.dropout(x, self.drop if self.training else 0.0, self.training))


def pretrained(folder, vocabulary, layers):
    """The lowest layers of the encoder in `folder` (base.py), which keeps the word pieces of the file `vocabulary`."""
    config = json.load(open(f"{folder}/config.json"))
    base = load_file(f"{folder}/model.safetensors")
    number = {piece: k for k, piece in enumerate(pieces_in(f"{folder}/vocab.txt"))}
    pieces = pieces_in(vocabulary)
    assert [pieces[k] for k in (PAD, BEGIN, END)] == ["[PAD]", "[CLS]", "[SEP]"], "the vocabulary has other special pieces"
    kept = [number[piece] for piece in pieces]
    model = Encoder(config, len(kept), layers)
    with torch.no_grad():
        model.words.weight.copy_(base["embeddings.word_embeddings.weight"][kept])
        # Every piece is of the first segment: its embedding goes into the places.
        model.places.weight.copy_(
            base["embeddings.position_embeddings.weight"][: WINDOW + 2] + base["embeddings.token_type_embeddings.weight"][0]
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


def pieces_in(file):
    return open(file, encoding="utf8").read().removesuffix("\n").split("\n")


def allowed():
    """1 where a label may follow another; the last row is for the first token of a window."""
    ok = torch.zeros(LABELS + 1, LABELS, dtype=torch.bool)
    for before in range(LABELS + 1):
        for label in range(LABELS):
            ok[before, label] = label % 2 == 1 or label == 0 or before in (label, label - 1)
    return ok


class Crf(nn.Module):
    """Transitions that depend on the kind of border between two tokens (Lafferty et al. 2001)."""

    def __init__(self):
        super().__init__()
        self.free = nn.Parameter(torch.zeros(BORDERS, LABELS, LABELS))
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
    gold = np.ones((len(batch), tokens, LABELS), bool)
    lengths = np.zeros(len(batch), np.int64)
    for k, (article, a, lo, hi) in enumerate(rows):
        n = hi - lo
        lengths[k] = n
        firsts[k, :n] = article["firsts"][lo:hi] - a + 1
        borders[k, :n] = article["borders"][lo:hi]
        gold[k, :n] = np.eye(LABELS, dtype=bool)[article["labels"][lo:hi]]
        gold[k, :n][article["skip"][lo:hi] > 0] = True
    return [torch.from_numpy(x) for x in (ids, marks, firsts, borders, gold, lengths)]


# Where the processor multiplies bfloat16 numbers, training takes half the time; the sums of the CRF stay exact.
HALVES = torch.cpu._is_avx512_bf16_supported()


def loss_of(model, crf, batch):
    """What a token costs on average: the log of the sum over all paths, less that over those that the gold allows."""
    ids, marks, firsts, borders, gold, lengths = tensors(batch)
    with torch.autocast("cpu", torch.bfloat16, enabled=HALVES):
        scores = model(ids, marks)
    scores = torch.gather(scores.float(), 1, firsts[:, :, None].expand(-1, -1, LABELS))
    use = lengths > 0
    scores, rows, n = scores[use], borders[use], lengths[use]
    right = torch.where(gold[use], scores, torch.tensor(-1e4))
    both = crf.log_sum(torch.cat([scores, right]), torch.cat([rows, rows]), torch.cat([n, n]))
    return (both[: len(n)] - both[len(n) :]).sum() / max(n.sum().item(), 1)


def train(model, crf, articles, args, log):
    rng = random.Random(SEED + args.run)
    steps = args.epochs * len(batches(articles, args.batch, random.Random(SEED + args.run)))
    head = [*model.out.parameters(), *model.marks.parameters()]
    optimizer = torch.optim.AdamW(
        [
            {"params": [p for p in model.layers.parameters()], "lr": args.rate, "weight_decay": 0.01},
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
        for name in ("ids", "marks", "firsts", "borders", "labels", "skip"):
            a[name] = np.array(a[name], np.int64)
        articles.append(a)
    return articles


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--examples", required=True)
    p.add_argument("--base", required=True, help="folder with config.json and model.safetensors of the pretrained encoder")
    p.add_argument("--vocabulary", required=True, help="the word pieces to keep, one a line")
    p.add_argument("--out", required=True)
    p.add_argument("--fold", type=int, default=-1, help="the third that is held out; -1 trains on everything")
    p.add_argument("--layers", type=int, required=True, help="so many of the pretrained ones, from the bottom")
    p.add_argument("--epochs", type=int, default=4)
    p.add_argument("--batch", type=int, default=2064, help="word pieces a step")
    p.add_argument("--rate", type=float, default=1.5e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--run", type=int, default=0, help="runs begin alike and see the articles in orders of their own")
    args = p.parse_args()
    torch.manual_seed(SEED)
    torch.use_deterministic_algorithms(True)
    articles = [a for a in read_examples(args.examples) if a["fold"] != args.fold]
    model, crf = pretrained(args.base, args.vocabulary, args.layers), Crf()
    # The first run goes on with the numbers that began the head; the others take their own.
    if args.run > 0:
        torch.manual_seed(SEED + 1000 + args.run)
    log = lambda line: print(line, flush=True)
    log(f"{len(articles)} articles, {sum(len(a['ids']) for a in articles)} word pieces, {args}")
    train(model, crf, articles, args, log)
    torch.save({"model": model.state_dict(), "crf": crf.state_dict(), "args": vars(args)}, args.out)


if __name__ == "__main__":
    main()
