"""Writes a trained encoder as ONNX with int8 weights, and its CRF transitions as JSON."""

import argparse
import json
import math

import numpy as np
import onnx
import torch
from onnxruntime import InferenceSession, SessionOptions
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from torch.nn import functional as F
from train import HEADS, LABELS, PAD, Crf, pretrained


class Exported(nn.Module):
    """The same as Encoder without what only training needs; attention is written out, so that any runtime knows it."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, ids, marks):
        e = self.encoder
        b, n = ids.shape
        mask = (ids == PAD).to(torch.float32)[:, None, None, :] * -1e4
        x = e.norm(e.words(ids) + e.places(torch.arange(ids.shape[1])))
        for k, layer in enumerate(e.layers):
            if k == e.frozen:
                x = x + e.marks(marks)
            size = x.shape[-1] // layer.heads
            split = lambda y: y.view(b, n, layer.heads, size).transpose(1, 2)
            scores = split(layer.query(x)) @ split(layer.key(x)).transpose(2, 3) / math.sqrt(size) + mask
            seen = (torch.softmax(scores, -1) @ split(layer.value(x))).transpose(1, 2).reshape(b, n, -1)
            x = layer.norm1(x + layer.output(seen))
            x = layer.norm2(x + layer.down(F.gelu(layer.up(x))))
        # The head for what stands inside contents is trained beside it and stays behind: alone it finds next to nothing.
        return e.out(x)[:, :, :LABELS]


SMALL = 4096


def rounded(model):
    """Holds every large matrix as int8 with a scale a column (a row for embeddings), and computes with floats: where whole
    numbers are multiplied, each runtime rounds the activations in its own way, and none was faster for it."""
    graph = model.graph
    large = [t for t in graph.initializer if t.data_type == TensorProto.FLOAT and len(t.dims) == 2 and math.prod(t.dims) > SMALL]
    before, used = [], {t.name: [n for n in graph.node if t.name in n.input] for t in large}
    for tensor in large:
        values = numpy_helper.to_array(tensor)
        looked_up = all(n.op_type == "Gather" for n in used[tensor.name])
        scale = np.abs(values).max(1 if looked_up else 0, keepdims=True) / 127
        whole = np.clip(np.round(values / np.maximum(scale, 1e-12)), -127, 127).astype(np.int8)
        name = tensor.name
        graph.initializer.remove(tensor)
        graph.initializer.append(numpy_helper.from_array(whole, f"{name}.int8"))
        graph.initializer.append(numpy_helper.from_array(scale.astype(np.float32), f"{name}.scale"))
        if not looked_up:
            before += scaled(f"{name}.int8", f"{name}.scale", name)
            continue
        for node in used[name]:
            found = node.output[0]
            at = list(graph.node).index(node)
            parts = [
                helper.make_node("Gather", [f"{name}.int8", node.input[1]], [f"{found}.int8"], axis=0),
                helper.make_node("Gather", [f"{name}.scale", node.input[1]], [f"{found}.scale"], axis=0),
                *scaled(f"{found}.int8", f"{found}.scale", found),
            ]
            graph.node.remove(node)
            for k, part in enumerate(parts):
                graph.node.insert(at + k, part)
    for k, node in enumerate(before):
        graph.node.insert(k, node)
    onnx.checker.check_model(model)
    return model


def scaled(whole, scale, out):
    return [
        helper.make_node("Cast", [whole], [f"{out}.float"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [f"{out}.float", scale], [out]),
    ]


def export(weights, base, out, transitions):
    saved = torch.load(weights, weights_only=True)
    encoder = pretrained(base, saved["args"]["layers"], saved["args"]["frozen"])
    encoder.load_state_dict(saved["model"])
    encoder.eval()
    crf = Crf()
    crf.load_state_dict(saved["crf"])
    ids = torch.randint(1000, 20000, (2, 48))
    ids[1, 40:] = PAD
    marks = torch.randint(0, 16, (2, 48))
    plain = f"{out}.fp32"
    torch.onnx.export(
        Exported(encoder).eval(), (ids, marks), plain, input_names=["ids", "marks"], output_names=["scores"],
        dynamic_axes={"ids": {0: "batch", 1: "pieces"}, "marks": {0: "batch", 1: "pieces"}, "scores": {0: "batch", 1: "pieces"}},
        opset_version=17, dynamo=False,
    )  # fmt: skip
    onnx.save(rounded(onnx.load(plain)), out)
    options = SessionOptions()
    options.intra_op_num_threads = 1
    with torch.no_grad():
        wanted = encoder(ids, marks)[:, :, :LABELS].numpy()
    for file in (plain, out):
        got = InferenceSession(file, options).run(None, {"ids": ids.numpy(), "marks": marks.numpy()})[0]
        seen = ids.numpy() != PAD
        print(file, "differs from PyTorch by at most", np.abs(got - wanted)[seen].max())
    free = crf.free.detach().reshape(HEADS, -1)
    json.dump([round(v * 1000) / 1000 for v in free[0].tolist()], open(transitions, "w"))


if __name__ == "__main__":
    p = argparse.ArgumentParser()
    for name in ("weights", "base", "out", "transitions"):
        p.add_argument(f"--{name}", required=True)
    a = p.parse_args()
    export(a.weights, a.base, a.out, a.transitions)
