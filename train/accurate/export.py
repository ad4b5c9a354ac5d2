"""Writes a trained encoder as ONNX that multiplies whole numbers of 8 bits, and its CRF transitions as JSON."""

import argparse
import json
import math

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime import InferenceSession, SessionOptions
from torch import nn
from torch.nn import functional as F
from train import Crf, pretrained


class Exported(nn.Module):
    """Encoder for one text at a time, without what only training needs; attention is written out, so that any runtime knows it."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, ids, marks):
        e = self.encoder
        b, n = ids.shape
        x = e.norm(e.words(ids) + e.places(torch.arange(ids.shape[1]))) + e.marks(marks)
        for layer in e.layers:
            size = x.shape[-1] // layer.heads
            split = lambda y: y.view(b, n, layer.heads, size).transpose(1, 2)
            scores = split(layer.query(x)) @ split(layer.key(x)).transpose(2, 3) / math.sqrt(size)
            seen = (torch.softmax(scores, -1) @ split(layer.value(x))).transpose(1, 2).reshape(b, n, -1)
            x = layer.norm1(x + layer.output(seen))
            x = layer.norm2(x + layer.down(F.gelu(layer.up(x))))
        return e.out(x)


SMALL = 4096
# Of a product of two whole numbers and its neighbour some processors keep 16 bits: 255 · 63 · 2 still fits.
MOST = {"MatMul": 63, "Gather": 127}


def in_whole_numbers(model):
    """Large matrices become int8 with a scale a column (a row where they are looked up); what they are multiplied with is rounded to
    whole numbers as well, with a scale a word piece."""
    graph = model.graph
    model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    large = {
        t.name: numpy_helper.to_array(t)
        for t in graph.initializer
        if t.data_type == TensorProto.FLOAT and len(t.dims) == 2 and math.prod(t.dims) > SMALL
    }
    nodes, known = [], {}
    values = Values(graph, nodes)
    for node in list(graph.node):
        name = next((given for given in node.input if given in large), None)
        if name is None:
            nodes.append(node)
            continue
        whole, scale = values.rounded(name, large[name], node.op_type)
        if node.op_type == "Gather":
            at = node.input[1]
            whole, scale = (values.add("Gather", part, at, axis=0) for part in (whole, scale))
            values.add("Mul", values.add("Cast", whole, to=TensorProto.FLOAT), scale, out=node.output[0])
            continue
        given = node.input[0]
        if given not in known:
            known[given] = values.quantised(given)
        rows, row_scale = known[given]
        product = values.add(
            "MatMulIntegerToFloat", rows, whole, values.one, scale, values.middle, domain="com.microsoft"
        )
        values.add("Mul", product, row_scale, out=node.output[0])
    for tensor in [t for t in graph.initializer if t.name in large]:
        graph.initializer.remove(tensor)
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    return model


class Values:
    """Writes operations and constants into a graph, and gives each result a name."""

    def __init__(self, graph, nodes):
        self.graph, self.nodes, self.count = graph, nodes, 0
        self.middle = self.constant("middle", np.array(128, np.uint8))
        self.one = self.constant("one", np.array(1, np.float32))
        self.first, self.last = self.constant("first", np.array([0])), self.constant("last", np.array([1]))
        self.most = self.constant("most", np.array(1 / 127, np.float32))
        self.least = self.constant("least", np.array(1e-12, np.float32))

    def constant(self, name, values):
        self.graph.initializer.append(numpy_helper.from_array(values, name))
        return name

    def add(self, operation, *given, out=None, **attributes):
        self.count += 1
        out = out or f"whole.{self.count}"
        self.nodes.append(helper.make_node(operation, given, [out], **attributes))
        return out

    def rounded(self, name, values, operation):
        most = MOST[operation]
        scale = np.maximum(np.abs(values).max(1 if operation == "Gather" else 0, keepdims=True) / most, 1e-12)
        whole = np.round(values / scale).astype(np.int8)
        return self.constant(f"{name}.int8", whole), self.constant(f"{name}.scale", scale.astype(np.float32))

    def quantised(self, given):
        """128 + x / scale as uint8, and the scale, one a row. The tensor is [1, rows, columns]: one text at a time."""
        rows = self.add("Squeeze", given, self.first)
        high, low = (self.add(f"Reduce{end}", rows, axes=[1], keepdims=0) for end in ("Max", "Min"))
        scale = self.add("Mul", self.add("Max", high, self.add("Neg", low), self.least), self.most)
        middle = self.add("ConstantOfShape", self.add("Shape", scale), value=numpy_helper.from_array(np.array([128], np.uint8)))
        whole = self.add("QuantizeLinear", rows, scale, middle, axis=0)
        return self.add("Unsqueeze", whole, self.first), self.add("Unsqueeze", scale, self.last)


def mean(runs):
    """The mean weights of runs that began alike: one network that reads better than each of them (Wortsman et al. 2022)."""
    return {name: sum(run[name] for run in runs) / len(runs) for name in runs[0]}


def export(weights, base, vocabulary, out, transitions):
    runs = [torch.load(file, weights_only=True) for file in weights]
    encoder = pretrained(base, vocabulary, runs[0]["args"]["layers"])
    encoder.load_state_dict(mean([run["model"] for run in runs]))
    encoder.eval()
    crf = Crf()
    crf.load_state_dict(mean([run["crf"] for run in runs]))
    ids, marks = torch.randint(1000, 16000, (1, 200)), torch.randint(0, 16, (1, 200))
    plain = f"{out}.fp32"
    torch.onnx.export(
        Exported(encoder).eval(), (ids, marks), plain, input_names=["ids", "marks"], output_names=["scores"],
        dynamic_axes={name: {1: "pieces"} for name in ("ids", "marks", "scores")}, opset_version=17, dynamo=False,
    )  # fmt: skip
    onnx.save(in_whole_numbers(onnx.load(plain)), out)
    options = SessionOptions()
    options.intra_op_num_threads = 1
    with torch.no_grad():
        wanted = encoder(ids, marks).numpy()
    for file in (plain, out):
        got = InferenceSession(file, options).run(None, {"ids": ids.numpy(), "marks": marks.numpy()})[0]
        print(file, "differs from PyTorch by at most", np.abs(got - wanted).max())
    json.dump([round(v * 1000) / 1000 for v in crf.free.detach().flatten().tolist()], open(transitions, "w"))


if __name__ == "__main__":
    p = argparse.ArgumentParser()
    p.add_argument("--weights", required=True, nargs="+", help="one file a run; the mean of them is written")
    for name in ("base", "vocabulary", "out", "transitions"):
        p.add_argument(f"--{name}", required=True)
    a = p.parse_args()
    export(a.weights, a.base, a.vocabulary, a.out, a.transitions)
