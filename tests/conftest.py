"""Settings of all tests."""

from __future__ import annotations

from hypothesis import settings

# How long an example takes depends on what else the machine does; what must be fast is measured in
# benchmarks/.
settings.register_profile("reasonnet", deadline=None)
settings.load_profile("reasonnet")
