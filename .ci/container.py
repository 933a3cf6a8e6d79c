"""Tries the Containerfile's steps without a container engine.

    python .ci/container.py [--keep] [--containerfile FILE]

Each stage gets a scratch root: an overlay over this machine's own root (in a mount namespace of
its own, so nothing of it is left), with this Python in the place of the base image's. RUN and COPY
are done there as the file says, .dockerignore included. Then the image's command is started as its
user, in a network namespace of its own, and must: refuse to start without a key; start with one; be
found healthy by HEALTHCHECK; answer a question; write to its volume; and end with status 0 on
STOPSIGNAL.

What it does not show: that the base image exists and has what the steps need (this machine's root
stands in for it), layers, and the size of the image. Needs root, Linux and overlayfs.
"""

from __future__ import annotations

import argparse
import ctypes
import fcntl
import fnmatch
import json
import os
import shlex
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NEW_MOUNTS, NEW_NETWORK = 0x00020000, 0x40000000
PYTHON = "/usr/local/base-python"
"""Where this Python is in a scratch root: its own place may be closed to other users."""
PATH = f"{PYTHON}/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
BASE = {"PATH": PATH, "HOME": "/root", "LD_LIBRARY_PATH": f"{PYTHON}/lib"}
"""What the base image sets; a Python with a shared library looks for it where root alone may."""
KEY = "rn-container-check-0123456789abcdef"
QUESTION, ANSWER = "What is the gcd of 84 and 36?", "12"
PASSED = ("PIP_", "SSL_CERT", "REQUESTS_CA", "http_proxy", "https_proxy", "no_proxy")
"""What of the environment RUN steps see, so that pip finds its index here."""


@dataclass
class Stage:
    """A stage of the build, and what it sets."""

    root: Path
    env: dict[str, str] = field(default_factory=lambda: dict(BASE))
    workdir: str = "/"
    user: str = "0"
    entrypoint: list[str] = field(default_factory=list)
    command: list[str] = field(default_factory=list)
    health: list[str] = field(default_factory=list)
    stop: str = "SIGTERM"
    volumes: list[str] = field(default_factory=list)


def main() -> int:
    """Do the steps, serve, ask; returns the exit status."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--keep", action="store_true", help="leave the scratch folder")
    options.add_argument("--containerfile", type=Path, default=ROOT / "Containerfile")
    wanted = options.parse_args()
    if os.geteuid() != 0 or not sys.platform.startswith("linux"):
        print("this needs root on Linux: overlay mounts and namespaces", file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that nothing is left behind
    scratch = Path(tempfile.mkdtemp(prefix="container-"))
    try:
        namespace(NEW_MOUNTS)
        run(["mount", "--make-rprivate", "/"])
        stage = build(wanted.containerfile, scratch)
        serve(stage)
    finally:
        if not wanted.keep:
            remove(scratch)
    print("every step of the Containerfile was done, and what it starts serves")
    return 0


def build(path: Path, scratch: Path) -> Stage:
    """Do the file's steps; returns the last stage."""
    stages: dict[str, Stage] = {}
    stage: Stage | None = None
    for line in instructions(path.read_text(encoding="utf-8")):
        word, _, rest = line.partition(" ")
        word, rest = word.upper(), rest.strip()
        print(f"{word} {rest[:140]}", flush=True)
        began = time.monotonic()
        if word == "FROM":
            _, *named = rest.split()
            stage = Stage(mount(scratch / f"stage{len(stages)}"))
            stages[named[1] if named else str(len(stages))] = stage
            continue
        assert stage is not None, "an instruction before FROM"
        step(stage, stages, word, rest)
        if word in ("RUN", "COPY"):
            print(f"  done in {time.monotonic() - began:.1f} s", flush=True)
    assert stage is not None, "no FROM"
    return stage


def instructions(text: str) -> list[str]:
    """Return a file's instructions, continued lines joined."""
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    joined = "\n".join(lines).replace("\\\n", " ")
    return [" ".join(line.split()) for line in joined.splitlines() if line.strip()]


def step(stage: Stage, stages: dict[str, Stage], word: str, rest: str) -> None:
    """Do one instruction; one that is not known here is an error, so that none is left out."""
    if word == "RUN":
        passed = {k: v for k, v in os.environ.items() if k.startswith(PASSED)}
        inside(stage, ["/bin/sh", "-c", rest], env={**stage.env, **passed}, check=True)
    elif word == "COPY":
        copy(stage, stages, shlex.split(rest))
    elif word == "ENV":
        for pair in shlex.split(rest):
            name, _, value = pair.partition("=")
            stage.env[name] = value.replace("$PATH", stage.env["PATH"])
    elif word == "WORKDIR":
        stage.workdir = rest
        within(stage, rest).mkdir(parents=True, exist_ok=True)
    elif word == "USER":
        stage.user = rest
    elif word == "VOLUME":
        stage.volumes.append(rest)
    elif word == "STOPSIGNAL":
        stage.stop = rest
    elif word == "HEALTHCHECK":
        stage.health = json.loads(rest[rest.index("CMD") + 3 :])
    elif word == "ENTRYPOINT":
        stage.entrypoint = json.loads(rest)
    elif word == "CMD":
        stage.command = json.loads(rest)
    elif word != "EXPOSE":
        raise SystemExit(f"this script does not know {word}: teach it")


def copy(stage: Stage, stages: dict[str, Stage], words: list[str]) -> None:
    """Copy files from the context, or from another stage."""
    other = next((w.partition("=")[2] for w in words if w.startswith("--from=")), None)
    *sources, target = [w for w in words if not w.startswith("--")]
    for source in sources:
        if other is not None:
            found, kept = within(stages[other], source), None
        else:
            found, kept = ROOT / source, ignored
        into = within(stage, str(Path(stage.workdir) / target))
        if found.is_dir():
            shutil.copytree(found, into, symlinks=True, dirs_exist_ok=True, ignore=kept)
        elif not is_ignored(source):
            into = into / found.name if target.endswith("/") else into
            into.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(found, into)
        else:
            raise SystemExit(f"COPY {source}: .dockerignore keeps it out")


def ignored(folder: str, names: list[str]) -> set[str]:
    """Return which of a folder's entries .dockerignore keeps out."""
    place = Path(folder).relative_to(ROOT)
    return {name for name in names if is_ignored(str(place / name))}


def is_ignored(path: str) -> bool:
    """Tell whether .dockerignore keeps a path out; the last pattern that matches decides."""
    out = False
    parents = [str(one) for one in (Path(path), *Path(path).parents) if str(one) != "."]
    for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines():
        pattern = line.strip().removeprefix("!").removeprefix("**/")
        names = parents + [Path(one).name for one in parents if line.strip().startswith("**/")]
        if pattern and any(fnmatch.fnmatch(one, pattern) for one in names):
            out = not line.strip().startswith("!")
    return out


def serve(stage: Stage) -> None:
    """Start what the image starts, and ask it."""
    namespace(NEW_NETWORK)
    loopback_up()
    command = [*stage.entrypoint, *stage.command]
    packages = next(within(stage, "/opt/reasonnet").glob("lib/python3*/site-packages"))
    assert not (packages / "torch").exists(), "the image holds torch"
    size = sum(f.lstat().st_size for f in within(stage, "/opt/reasonnet").rglob("*"))
    print(f"/opt/reasonnet: {size / 1e6:.0f} MB, no torch")
    closed = inside(stage, command, env=stage.env, user=stage.user, timeout=1200)
    assert closed.returncode != 0, "it serves everybody without a key"
    assert "make a key first" in closed.stderr, closed.stderr[-2000:]
    print(f"without a key: status {closed.returncode}: {closed.stderr.strip().splitlines()[-1]}")
    env = {**stage.env, "REASONNET_API_KEY": KEY, "HOME": "/home/reasonnet"}
    process = subprocess.Popen(chrooted(stage, command, stage.user), env=env)
    try:
        print(f"healthy after {until_healthy(stage, process):.1f} s")
        said = ask()
        assert said == ANSWER, said
        print(f"asked {QUESTION!r}: {said}")
        process.send_signal(getattr(signal, stage.stop))
        status = process.wait(60)
        assert status == 0, f"it ended with status {status}"
        print(f"{stage.stop}: status {status}")
    finally:
        process.kill()
    for volume in stage.volumes:
        written = [f.name for f in within(stage, volume).iterdir()]
        assert written, f"nothing was written to {volume}"
        print(f"{volume}: {', '.join(sorted(written))}")


def until_healthy(stage: Stage, process: subprocess.Popen[bytes]) -> float:
    """Wait until HEALTHCHECK passes; returns the seconds."""
    began = time.monotonic()
    while True:
        found = inside(stage, stage.health, env=stage.env, user=stage.user, timeout=60)
        if found.returncode == 0:
            return time.monotonic() - began
        assert process.poll() is None, f"it ended with status {process.returncode}"
        assert time.monotonic() - began < 1200, found.stderr
        time.sleep(1)


def ask() -> str:
    """Ask the server; returns the answer."""
    body = {"model": "reasonnet", "messages": [{"role": "user", "content": QUESTION}]}
    request = urllib.request.Request(
        "http://127.0.0.1:8000/v1/chat/completions",
        json.dumps(body).encode(),
        {"Content-Type": "application/json", "Authorization": f"Bearer {KEY}"},
    )
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with direct.open(request, timeout=300) as reply:
        return str(json.load(reply)["choices"][0]["message"]["content"])


def mount(folder: Path) -> Path:
    """Make a scratch root over this machine's; returns it."""
    for name in ("upper", "work", "root"):
        (folder / name).mkdir(parents=True)
    layers = f"lowerdir=/,upperdir={folder / 'upper'},workdir={folder / 'work'}"
    root = folder / "root"
    run(["mount", "-t", "overlay", "overlay", "-o", layers, str(root)])
    for name in ("proc", "dev", "sys"):
        run(["mount", "--rbind", f"/{name}", str(root / name)])
    (root / PYTHON.lstrip("/")).mkdir(parents=True)
    run(["mount", "--bind", sys.base_prefix, str(root / PYTHON.lstrip("/"))])
    program = root / PYTHON.lstrip("/") / "bin" / "python"
    assert program.exists(), f"{sys.base_prefix} has no bin/python"
    # Neither the machine's own accounts nor what lies in these folders is the image's.
    for name in ("data", "src", "opt/reasonnet"):
        shutil.rmtree(root / name, ignore_errors=True)
    return root


def remove(scratch: Path) -> None:
    """Remove the scratch folder; never what is bound into its roots."""
    for stage in scratch.glob("stage*"):
        run(["umount", "--recursive", "--lazy", str(stage / "root")])
        (stage / "root").rmdir()  # fails where something is still mounted there
        shutil.rmtree(stage)
    scratch.rmdir()


def within(stage: Stage, path: str) -> Path:
    """Return where a path of the image is on this machine."""
    return stage.root / path.lstrip("/")


def chrooted(stage: Stage, command: list[str], user: str) -> list[str]:
    """Return a command that runs in a stage's root."""
    script = f"cd {shlex.quote(stage.workdir)} && exec {shlex.join(command)}"
    return ["chroot", f"--userspec={user}", str(stage.root), "/bin/sh", "-c", script]


def inside(
    stage: Stage,
    command: list[str],
    *,
    env: dict[str, str],
    user: str = "0",
    check: bool = False,
    timeout: float = 3600,
) -> subprocess.CompletedProcess[str]:
    """Run a command in a stage's root."""
    words = chrooted(stage, command, user)
    process = subprocess.Popen(
        words, env=env, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        start_new_session=True,
    )  # fmt: skip
    try:
        out, err = process.communicate(timeout=timeout)
    except BaseException:  # the shell's children end with it
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        raise
    if check and process.returncode:
        raise SystemExit(f"status {process.returncode}: {out[-2000:]}{err[-4000:]}")
    return subprocess.CompletedProcess(words, process.returncode, out, err)


def namespace(kind: int) -> None:
    """Give this process a namespace of its own."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(kind) != 0:
        raise OSError(ctypes.get_errno(), "no namespace of its own can be had here")


def loopback_up() -> None:
    """Switch the loopback of a new network namespace on."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        request = struct.pack("16sh14x", b"lo", 1)  # IFF_UP
        fcntl.ioctl(one, 0x8914, request)  # SIOCSIFFLAGS


def run(command: list[str]) -> None:
    """Run a command that must succeed."""
    subprocess.run(command, check=True)


if __name__ == "__main__":
    sys.exit(main())
