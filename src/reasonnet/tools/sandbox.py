"""Run an untrusted Python program in a process that can reach nothing.

The program gets the standard library, an empty scratch folder and its standard input.  It gets no
network, no environment variables, no file of the user and no second process, and it is killed
with everything it started when it exceeds a limit or when the caller stops waiting.

The kernel draws the boundary, never Python: ``docs/sandbox.md`` lists the layers per platform and
what they do not protect against.  ``sandbox_report`` says which layers work on this machine.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import math
import os
import selectors
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any, Final, Literal

from reasonnet.tools.errors import ToolError

__all__ = [
    "DEFAULT_LIMITS",
    "Layer",
    "Limits",
    "Outcome",
    "SandboxError",
    "SandboxReport",
    "Status",
    "run_program",
    "run_program_async",
    "sandbox_report",
]

Status = Literal["ok", "error", "timeout", "memory", "output", "killed"]

_MIB: Final = 1024 * 1024
_CHILD: Final = Path(__file__).with_name("_sandbox_child.py")
# The supervisor keeps the wall clock; these only matter if it cannot (a stalled machine).
_STARTUP_SECONDS: Final = 10.0
_STOP_SECONDS: Final = 1.0
_CHUNK: Final = 65536
# By number, because Windows, where this module must still import, lacks the names.
_SIGKILL: Final = 9
_SIGXCPU: Final = 24


class SandboxError(ToolError):
    """The sandbox cannot keep its promises here, so the program was not run."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one program may use.

    Raises:
        ValueError: a limit is not a finite positive number, or is too small to start Python.
    """

    cpu_seconds: float = 5.0
    """Processor time of all threads together, in seconds, rounded up to a whole second."""
    wall_seconds: float = 10.0
    """Elapsed time from the start of the program, in seconds."""
    memory_bytes: int = 512 * _MIB
    """Address space, in bytes, the interpreter's own (about 20 MiB) included; at least 64 MiB."""
    output_bytes: int = _MIB
    """Most bytes kept of stdout, and separately of stderr.  One byte more ends the program."""
    file_bytes: int = 16 * _MIB
    """Largest file, in bytes; where the mount namespace is active, all files together."""
    open_files: int = 64
    """Most file descriptors open at once, the three standard streams included; at least 16."""
    processes: int = 32
    """Most processes and threads at once, the main thread included.  Where the system call filter
    is active (or on macOS) only threads can be started at all."""
    allow_weak: bool = False
    """Run even where the network, the user's files or new processes cannot be shut off.  Only for
    programs that are trusted."""

    def __post_init__(self) -> None:
        least = {"memory_bytes": 64 * _MIB, "open_files": 16, "processes": 1}
        for name in ("cpu_seconds", "wall_seconds"):
            value = getattr(self, name)
            if not (math.isfinite(value) and 0 < value <= 1e6):
                raise ValueError(f"{name} must be above 0 and at most 1000000, not {value!r}")
        for name in ("memory_bytes", "output_bytes", "file_bytes", "open_files", "processes"):
            value, floor = getattr(self, name), least.get(name, 0)
            if not isinstance(value, int) or not floor <= value < 2**62:
                raise ValueError(f"{name} must be an integer of at least {floor}, not {value!r}")


DEFAULT_LIMITS: Final = Limits()
"""The limits of a run that names none."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a program ended."""

    stdout: str
    """Standard output as UTF-8, cut at ``Limits.output_bytes``; invalid bytes become U+FFFD."""
    stderr: str
    """Standard error, treated like ``stdout``."""
    exit_code: int
    """The exit code; the negative signal number if a signal ended the program."""
    status: Status
    """``ok``: exit code 0.  ``error``: another exit code or a crash.  ``timeout``: processor or
    wall time ran out.  ``memory``: the address space ran out.  ``output``: too much was printed.
    ``killed``: ended from outside, for example by the system when memory ran short."""
    cpu_seconds: float
    """Processor time used, in seconds; 0 if the supervisor died before it could tell."""
    wall_seconds: float
    """Elapsed time, in seconds, from the start of the program to its end."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One protection layer on this machine."""

    name: str
    """Its name, for example ``landlock``."""
    active: bool
    """Whether it took effect in the trial run."""
    detail: str
    """What it does here, or why it is missing."""


@dataclass(frozen=True, slots=True)
class SandboxReport:
    """Which layers took effect in a trial run on this machine."""

    platform: str
    """The value of ``sys.platform``."""
    layers: tuple[Layer, ...]
    """Every layer of this platform, active or not."""
    network_denied: bool
    """Whether an attempt to use the network failed inside."""
    files_denied: bool
    """Whether attempts to read and change a file outside the scratch folder failed inside."""
    processes_limited: bool
    """Whether new processes are denied, or at least counted."""

    @property
    def strong(self) -> bool:
        """Whether ``run_program`` accepts programs here without ``Limits(allow_weak=True)``."""
        return self.network_denied and self.files_denied and self.processes_limited

    def __str__(self) -> str:
        facts = {
            "network denied": self.network_denied,
            "files denied": self.files_denied,
            "processes limited": self.processes_limited,
        }
        lines = [f"platform: {self.platform}"]
        lines += [f"{name}: {'yes' if holds else 'no'}" for name, holds in facts.items()]
        lines += [
            f"[{'x' if layer.active else ' '}] {layer.name}: {layer.detail}"
            for layer in self.layers
        ]
        return "\n".join(lines)


def run_program(source: str, *, stdin: str = "", limits: Limits = DEFAULT_LIMITS) -> Outcome:
    """Run ``source`` as a Python program in a sandbox and wait for its end.

    The program has the standard library only.  Whatever it does is told by the outcome; no
    exception of the program reaches the caller.

    Args:
        source: the text of the program.
        stdin: what the program reads on standard input, sent as UTF-8.
        limits: what the program may use.

    Raises:
        SandboxError: the sandbox cannot shut off the network, the user's files or new processes
            here, or could not start; the program has not run.
        TypeError: ``source`` or ``stdin`` is no string.
        ValueError: ``source`` contains a NUL character, or ``stdin`` an unpaired surrogate.
        KeyboardInterrupt: as raised while waiting; the program is dead by then.
    """
    return _Run(source, stdin, limits).finish()


async def run_program_async(
    source: str, *, stdin: str = "", limits: Limits = DEFAULT_LIMITS
) -> Outcome:
    """Do the same as ``run_program`` without blocking the event loop.

    Cancelling the task kills the program and waits for its death, which takes milliseconds.

    Raises:
        asyncio.CancelledError: the task was cancelled; the program is dead by then.
        SandboxError, TypeError, ValueError: as ``run_program`` raises them.
    """
    run = _Run(source, stdin, limits)
    cancel_read, cancel_write = os.pipe()
    # A thread of its own: the shared pool may be full, and a cancellation must not queue.
    executor = ThreadPoolExecutor(1, thread_name_prefix="sandbox")
    future = asyncio.get_running_loop().run_in_executor(executor, run.finish, cancel_read)
    try:
        return await asyncio.shield(future)
    except asyncio.CancelledError:
        os.write(cancel_write, b"x")
        while not future.done():
            # A second cancellation must not leave the program behind.
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.wait([future])
        future.exception()  # Marks it as retrieved.
        raise
    finally:
        executor.shutdown(wait=False)
        os.close(cancel_read)
        os.close(cancel_write)


def sandbox_report() -> SandboxReport:
    """Run an empty program and say which layers took effect.

    Raises:
        SandboxError: no program can be run on this platform at all.
    """
    run = _Run("", "", Limits(allow_weak=True))
    run.finish()
    facts = run.facts
    return SandboxReport(
        platform=sys.platform,
        layers=tuple(Layer(**row) for row in facts["layers"]),
        network_denied=facts["network"],
        files_denied=facts["files"],
        processes_limited=facts["processes"],
    )


# ---------------------------------------------------------------------------------------------


def _refusal(broken: list[str]) -> SandboxError:
    if sys.platform == "darwin":
        advice = "Seatbelt could not be applied; run inside a Linux virtual machine or container"
    else:
        advice = (
            "use a Linux kernel of at least 6.2 with Landlock and seccomp, or allow unprivileged"
            " user namespaces (in a container: a profile that permits them); do not run as root"
        )
    return SandboxError(
        f"the sandbox is too weak here: {' and '.join(broken)}. To fix this, {advice}."
        " sandbox_report() names what is missing. Limits(allow_weak=True) runs a program that"
        " you trust anyway."
    )


def _interpreter() -> str:
    """Return the interpreter to start, or refuse the platform."""
    if sys.platform == "win32":
        raise SandboxError(
            "the sandbox does not support Windows: run ReasonNet inside WSL 2 or a Linux container"
        )
    if not sys.executable:
        raise SandboxError("the sandbox needs sys.executable, the path of a Python interpreter")
    return sys.executable


def _encode_stdin(stdin: str) -> bytes:
    try:
        return stdin.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"stdin is not valid Unicode text: {error}") from error


@contextlib.contextmanager
def _workspace() -> Iterator[Path]:
    """Make the folder of one run: a scratch folder, a mount point and a file to test with."""
    base = Path(tempfile.mkdtemp(prefix="reasonnet-sandbox-")).resolve()
    try:
        (base / "scratch").mkdir()
        (base / "root").mkdir()
        (base / "canary").write_text("the program must not see this\n", encoding="ascii")
        yield base
    finally:
        # Without a mount namespace a program can nest folders deeper than rmtree can follow.
        with contextlib.suppress(RecursionError):
            shutil.rmtree(base, ignore_errors=True)


class _Stream:
    """One output stream, kept up to a limit and discarded beyond it."""

    def __init__(self, limit: int) -> None:
        self._room = limit
        self._kept = bytearray()
        self.overflowed = False

    def add(self, data: bytes) -> None:
        self._kept += data[: self._room]
        self.overflowed = self.overflowed or len(data) > self._room
        self._room = max(0, self._room - len(data))

    def text(self) -> str:
        return self._kept.decode("utf-8", "replace")


def _pipe(stack: contextlib.ExitStack) -> tuple[IO[bytes], IO[bytes]]:
    """Open a pipe whose two ends close with ``stack`` at the latest."""
    read, write = os.pipe()
    return (
        stack.enter_context(os.fdopen(read, "rb", buffering=0)),
        stack.enter_context(os.fdopen(write, "wb", buffering=0)),
    )


def _file(stack: contextlib.ExitStack, path: Path, content: bytes) -> IO[bytes]:
    """Write a file and open it for reading only; it goes with the folder of the run."""
    path.write_bytes(content)
    return stack.enter_context(path.open("rb", buffering=0))


class _Run:
    """One run of one program; the only implementation behind the public functions."""

    def __init__(
        self, source: str, stdin: str, limits: Limits, without: tuple[str, ...] = ()
    ) -> None:
        """Check the arguments.  ``without`` leaves layers out, which only tests do."""
        if not isinstance(source, str) or not isinstance(stdin, str):
            raise TypeError("source and stdin must be strings")
        if "\0" in source:
            raise ValueError("source contains a NUL character, which no Python program may")
        self._source = source
        self._stdin = _encode_stdin(stdin)
        self._limits = limits
        self._without = without
        self._streams = (_Stream(limits.output_bytes), _Stream(limits.output_bytes))
        self._report = bytearray()
        self._late = False
        self._cancelled = False

    def finish(self, cancel_fd: int | None = None) -> Outcome:
        """Run to the end; stop early once ``cancel_fd`` becomes readable."""
        python = _interpreter()
        try:
            self._run(python, cancel_fd)
        except OSError as error:
            # No temporary folder, no free process or descriptor: never the program's doing.
            raise SandboxError(f"the sandbox could not start: {error}") from error
        return self._outcome()

    def _run(self, python: str, cancel_fd: int | None) -> None:
        with contextlib.ExitStack() as stack:
            base = stack.enter_context(_workspace())
            # Closing the write end, also by dying, tells the supervisor to kill the program.
            child_control, control = _pipe(stack)
            report, child_report = _pipe(stack)
            job = _file(stack, base / "job", self._job(base, child_control, child_report))
            process = subprocess.Popen(
                [python, "-I", "-S", "-B", "-X", "utf8", str(_CHILD), str(job.fileno())],
                stdin=_file(stack, base / "stdin", self._stdin),
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                bufsize=0,
                cwd=base / "scratch",
                env={},
                pass_fds=(job.fileno(), child_control.fileno(), child_report.fileno()),
                start_new_session=True,
            )
            try:
                child_control.close()
                child_report.close()
                self._pump(process, control, report, cancel_fd)
            finally:
                self._stop(process, control, report)

    @property
    def facts(self) -> dict[str, Any]:
        """What the child has reported so far."""
        merged: dict[str, Any] = {}
        for line in self._report.splitlines(keepends=True):
            if line.endswith(b"\n"):
                merged |= json.loads(line)
        return merged

    def _job(self, base: Path, control: IO[bytes], report: IO[bytes]) -> bytes:
        job = {
            "source": self._source,
            "limits": asdict(self._limits),
            "without": self._without,
            "base": str(base),
            "parent": os.getpid(),
            "control": control.fileno(),
            "report": report.fileno(),
        }
        return json.dumps(job).encode("ascii")

    def _pump(
        self,
        process: subprocess.Popen[bytes],
        control: IO[bytes],
        report: IO[bytes],
        cancel_fd: int | None,
    ) -> None:
        """Collect output until every pipe is closed, the time is over or the run is cancelled."""
        assert process.stdout is not None
        assert process.stderr is not None
        deadline = time.monotonic() + self._limits.wall_seconds + _STARTUP_SECONDS
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ, self._streams[0].add)
            selector.register(process.stderr, selectors.EVENT_READ, self._streams[1].add)
            selector.register(report, selectors.EVENT_READ, self._report.extend)
            pending = {process.stdout.fileno(), process.stderr.fileno(), report.fileno()}
            if cancel_fd is not None:
                selector.register(cancel_fd, selectors.EVENT_READ)
            while pending:
                remaining = deadline - time.monotonic()
                if remaining <= 0:
                    self._late = report.fileno() in pending
                    return
                for key, _ in selector.select(remaining):
                    if key.fd == cancel_fd:
                        self._cancelled = True
                        return
                    data = os.read(key.fd, _CHUNK)
                    key.data(data)
                    if not data:
                        selector.unregister(key.fileobj)
                        pending.remove(key.fd)
                    if not data and key.fd == report.fileno():
                        # The supervisor is gone; nobody may go on holding the output open.
                        _kill_group(process)
                        deadline = min(deadline, time.monotonic() + _STOP_SECONDS)
                if any(stream.overflowed for stream in self._streams):
                    control.close()

    def _stop(
        self, process: subprocess.Popen[bytes], control: IO[bytes], report: IO[bytes]
    ) -> None:
        """Leave no process behind, whatever happened before."""
        try:
            # The supervisor reaps the program, which SIGKILL to all would leave to process 1.
            control.close()
            self._await_report(report)
        finally:
            # The leader is not reaped yet, so its number cannot belong to another group.
            _kill_group(process)
            process.wait()
            for stream in (process.stdout, process.stderr):
                if stream is not None:
                    stream.close()

    def _await_report(self, report: IO[bytes]) -> None:
        """Give the supervisor a moment to kill, to reap and to report."""
        deadline = time.monotonic() + _STOP_SECONDS
        with selectors.DefaultSelector() as selector:
            selector.register(report, selectors.EVENT_READ)
            while (remaining := deadline - time.monotonic()) > 0:
                if selector.select(remaining):
                    data = os.read(report.fileno(), _CHUNK)
                    if not data:
                        return
                    self._report += data

    def _outcome(self) -> Outcome:
        facts = self.facts
        stdout, stderr = (stream.text() for stream in self._streams)
        if facts.get("refused"):
            raise _refusal(facts["refused"])
        started = "layers" in facts or facts.get("ended") in ("wall", "stopped")
        if not (started or self._late or self._cancelled):
            raise SandboxError(f"the sandbox could not start: {stderr.strip() or 'no message'}")
        return Outcome(
            stdout=stdout,
            stderr=stderr,
            exit_code=int(facts.get("exit_code", -_SIGKILL)),
            status=self._status(facts),
            cpu_seconds=facts.get("cpu_seconds", 0.0),
            wall_seconds=facts.get("wall_seconds", self._limits.wall_seconds),
        )

    def _status(self, facts: dict[str, Any]) -> Status:
        if any(stream.overflowed for stream in self._streams):
            return "output"
        if self._late or facts.get("ended") == "wall":
            return "timeout"
        return self._own_end(facts) if facts.get("ended") == "exit" else "killed"

    def _own_end(self, facts: dict[str, Any]) -> Status:
        """Name the end of a program that nobody here has stopped."""
        code = facts["exit_code"]
        if code == 0:
            return "ok"
        if facts["memory_error"]:
            return "memory"
        # The kernel's accounting is a little coarser than its limit.
        by_limit = code in (-_SIGKILL, -_SIGXCPU)
        if by_limit and facts["cpu_seconds"] >= 0.95 * self._limits.cpu_seconds:
            return "timeout"
        # C code that gets no memory often crashes instead of raising MemoryError.
        if code < 0 and facts["peak_bytes"] >= 0.75 * self._limits.memory_bytes:
            return "memory"
        return "killed" if code == -_SIGKILL else "error"


def _kill_group(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        return
    # macOS answers EPERM when only a dead leader is left.
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, _SIGKILL)
