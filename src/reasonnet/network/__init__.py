"""The public face: Network.ask, and the traces it leaves."""
