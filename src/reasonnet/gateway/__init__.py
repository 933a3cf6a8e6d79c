"""The gateway: ReasonNet as an OpenAI-compatible server (`reasonnet serve`)."""
