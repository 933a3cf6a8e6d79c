"""The embedded engine: our own tiny models on ONNX Runtime, no download and no key."""
