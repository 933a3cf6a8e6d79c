"""Refiners: tiny networks that improve a latent and an answer over many steps.

Jolicoeur-Martineau 2025, "Less is More: Recursive Reasoning with Tiny Networks"
(arXiv 2510.04871), and what followed it. Training needs PyTorch; inference does not
(`reasonnet.fleet.embedded.refiner`).
"""
