"""The sandbox, tried with real processes: nothing here is simulated."""

from __future__ import annotations

import asyncio
import os
import platform
import signal
import socket
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reasonnet.tools.sandbox import (
    Limits,
    Outcome,
    SandboxError,
    SandboxReport,
    _Run,
    run_program,
    run_program_async,
    sandbox_report,
)

SOURCE_ROOT = Path(__file__).parents[2] / "src"
MARGIN = 2.0
"""Seconds that a slow machine may take to start and to stop a run."""

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")

if sys.platform == "win32":
    pytest.skip("the sandbox refuses Windows", allow_module_level=True)


@pytest.fixture(scope="module")
def report() -> SandboxReport:
    return sandbox_report()


@pytest.fixture(autouse=True)
def only_where_strong(report: SandboxReport) -> None:
    if not report.strong:
        pytest.skip(f"the sandbox is weak on this machine:\n{report}")


@pytest.fixture(autouse=True)
def nothing_stays_behind() -> Iterator[None]:
    yield
    assert wait_until(lambda: not sandbox_processes(os.getpid()))


def program(text: str) -> str:
    return textwrap.dedent(text)


def wait_until(true: Callable[[], bool], seconds: float = MARGIN) -> bool:
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def sandbox_processes(parent: int) -> set[int]:
    """The processes of the sandbox whose process group a child of ``parent`` leads."""
    found: dict[int, tuple[int, int]] = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if b"_sandbox_child" not in (entry / "cmdline").read_bytes():
                continue
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue  # It ended while we looked.
        found[int(entry.name)] = (int(fields[1]), int(fields[2]))
    leaders = {pid for pid, (owner, _) in found.items() if owner == parent}
    return {pid for pid, (_, group) in found.items() if group in leaders}


def attempts(*expressions: str) -> str:
    """A program that prints, for each expression, what it gives or that it was denied."""
    return program(f"""
        import os, resource, socket, subprocess
        for expression in {expressions!r}:
            try:
                print("got", expression, "=", eval(expression))
            except OSError as error:
                print("denied", expression, error)
    """)


def assert_denied(*expressions: str, run: Callable[[str], Outcome] = run_program) -> None:
    outcome = run(attempts(*expressions))
    assert outcome.status == "ok", outcome
    lines = outcome.stdout.splitlines()
    assert len(lines) == len(expressions)
    assert all(line.startswith("denied ") for line in lines), outcome.stdout


class TestPrograms:
    def test_output_and_times(self) -> None:
        outcome = run_program("print('hello, wörld')")
        assert (outcome.stdout, outcome.stderr) == ("hello, wörld\n", "")
        assert (outcome.status, outcome.exit_code) == ("ok", 0)
        assert 0 < outcome.cpu_seconds < MARGIN
        assert 0 < outcome.wall_seconds < MARGIN

    def test_stdin(self) -> None:
        outcome = run_program(
            "print(sum(map(int, input().split())), repr(input()))", stdin="1 2\né"
        )
        assert outcome.stdout == "3 'é'\n"

    def test_is_a_main_program(self) -> None:
        source = """
            import dataclasses, sys
            @dataclasses.dataclass
            class Pair:
                left: int
            if __name__ == "__main__":
                print(Pair(1), __file__, sys.argv, open(__file__).readline().strip())
        """
        outcome = run_program(program(source).strip())
        assert outcome.stdout == (
            "Pair(left=1) program.py ['program.py'] import dataclasses, sys\n"
        )

    def test_scratch_files_threads_and_asyncio_work(self) -> None:
        source = """
            import asyncio, pathlib, tempfile, threading
            pathlib.Path("a.txt").write_text("kept")
            with tempfile.TemporaryFile() as file:
                file.write(b"x")
            thread = threading.Thread(target=print, args=("thread",))
            thread.start(); thread.join()
            asyncio.run(asyncio.sleep(0))
            open("/dev/null", "w").write("gone")
            print(pathlib.Path("a.txt").read_text())
        """
        outcome = run_program(program(source))
        assert outcome.stdout == "thread\nkept\n", outcome.stderr

    def test_runs_do_not_share_files(self) -> None:
        run_program("open('left', 'w').write('x')")
        outcome = run_program("import os; print(os.listdir('.'))")
        assert outcome.stdout == "['program.py']\n"

    def test_syntax_error(self) -> None:
        outcome = run_program("def f(:\n    pass")
        assert (outcome.status, outcome.exit_code) == ("error", 1)
        assert "SyntaxError" in outcome.stderr
        assert "program.py" in outcome.stderr

    def test_traceback_shows_the_program_only(self) -> None:
        outcome = run_program("def f():\n    return 1 / 0\nf()")
        assert outcome.status == "error"
        assert "return 1 / 0" in outcome.stderr
        assert "_sandbox_child" not in outcome.stderr

    @pytest.mark.parametrize(
        ("source", "code"),
        [
            ("raise SystemExit(3)", 3),
            ("exit(4)", 4),
            ("import os; os._exit(5)", 5),
            ("import os; os.abort()", -signal.SIGABRT),
        ],
    )
    def test_exit_codes(self, source: str, code: int) -> None:
        outcome = run_program(source)
        assert (outcome.status, outcome.exit_code) == ("error", code)

    def test_large_source(self) -> None:
        lines = "".join(f"x{number} = {number}\n" for number in range(30_000))
        assert run_program(lines + "print(x29999)").stdout == "29999\n"

    def test_invalid_bytes_are_replaced(self) -> None:
        outcome = run_program("import os; os.write(1, b'a\\xffb')")
        assert outcome.stdout == "a\ufffdb"


class TestArguments:
    def test_nul_in_source(self) -> None:
        with pytest.raises(ValueError, match="NUL"):
            run_program("print(1)\0")

    def test_surrogate_in_stdin(self) -> None:
        with pytest.raises(ValueError, match="stdin"):
            run_program("", stdin="\ud800")

    def test_no_string(self) -> None:
        with pytest.raises(TypeError):
            run_program(b"print(1)")  # type: ignore[arg-type]

    @pytest.mark.parametrize(
        "make",
        [
            lambda: Limits(cpu_seconds=0),
            lambda: Limits(wall_seconds=float("nan")),
            lambda: Limits(memory_bytes=1),
            lambda: Limits(output_bytes=-1),
            lambda: Limits(open_files=3),
            lambda: Limits(processes=0),
        ],
    )
    def test_bad_limits(self, make: Callable[[], Limits]) -> None:
        with pytest.raises(ValueError, match="must be"):
            make()

    @settings(max_examples=12, deadline=None)
    @given(st.text(st.characters(exclude_characters="\0")))
    def test_any_text_gives_an_outcome(self, source: str) -> None:
        limits = Limits(cpu_seconds=1, wall_seconds=2)
        assert isinstance(run_program(source, limits=limits), Outcome)


class TestLimits:
    def test_wall_time(self) -> None:
        start = time.monotonic()
        source = "print('first'); import time; time.sleep(60)"
        outcome = run_program(source, limits=Limits(wall_seconds=0.3))
        assert outcome.status == "timeout"
        assert outcome.stdout == "first\n"
        assert 0.3 <= outcome.wall_seconds <= time.monotonic() - start < 0.3 + MARGIN

    def test_cpu_time(self) -> None:
        outcome = run_program(
            "import signal\nsignal.signal(signal.SIGXCPU, signal.SIG_IGN)\nwhile True: pass",
            limits=Limits(cpu_seconds=0.5),
        )
        assert outcome.status == "timeout"
        assert 0.5 <= outcome.cpu_seconds < 1 + MARGIN
        assert outcome.wall_seconds < 5 + MARGIN

    @pytest.mark.parametrize(
        "source", ["x = bytearray(10**10)", "x = []\nwhile True: x.append('a' * 10**6)"]
    )
    def test_memory(self, source: str) -> None:
        outcome = run_program(source, limits=Limits(memory_bytes=128 * 2**20))
        assert outcome.status == "memory"
        assert "MemoryError" in outcome.stderr

    @pytest.mark.parametrize("descriptor", [1, 2])
    def test_output(self, descriptor: int) -> None:
        source = f"import os\nwhile True: os.write({descriptor}, b'x' * 1000)"
        outcome = run_program(source, limits=Limits(output_bytes=5000))
        assert outcome.status == "output"
        assert len(outcome.stdout + outcome.stderr) == 5000

    def test_output_up_to_the_limit_is_fine(self) -> None:
        outcome = run_program("print('x' * 999)", limits=Limits(output_bytes=1000))
        assert (outcome.status, len(outcome.stdout)) == ("ok", 1000)

    def test_file_size(self) -> None:
        source = "with open('big', 'wb') as file: file.write(bytes(2000))"
        outcome = run_program(source, limits=Limits(file_bytes=1000))
        assert "File too large" in outcome.stderr

    def test_open_files(self) -> None:
        source = "x = [open('program.py') for _ in range(100)]"
        outcome = run_program(source, limits=Limits(open_files=20))
        assert "Too many open files" in outcome.stderr

    def test_fork_bomb(self) -> None:
        source = """
            import os
            started = 0
            while started < 1000:
                try:
                    if os.fork() == 0:
                        os._exit(0) if started > 100 else None
                except OSError:
                    break
                started += 1
            print(started)
        """
        outcome = run_program(program(source), limits=Limits(wall_seconds=3))
        assert outcome.status == "ok"
        assert outcome.stdout == "0\n"

    def test_thread_bomb(self) -> None:
        source = """
            import threading, time
            try:
                while True:
                    threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
            except RuntimeError:
                print(threading.active_count())
        """
        limits = Limits(processes=8, memory_bytes=256 * 2**20, wall_seconds=3)
        outcome = run_program(program(source), limits=limits)
        assert int(outcome.stdout) <= (40 if os.getuid() == 0 else 10), outcome.stderr

    def test_killed_from_within(self) -> None:
        outcome = run_program("import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
        assert (outcome.status, outcome.exit_code) == ("killed", -signal.SIGKILL)


class TestIsolation:
    def test_no_network(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            address = server.getsockname()
            assert_denied(f"socket.create_connection({address!r}, timeout=1)")
            server.settimeout(0)
            with pytest.raises(BlockingIOError):
                server.accept()

    def test_no_other_socket(self) -> None:
        assert_denied(
            "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))",
            "socket.socket(socket.AF_UNIX).connect('\\0abstract')",
            "socket.socketpair(type=socket.SOCK_DGRAM)",
        )

    def test_no_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("REASONNET_SECRET", "hunter2")
        assert run_program("import os; print(dict(os.environ))").stdout == "{}\n"
        owners = ("self", os.getpid(), 1)
        assert_denied(*(f"open('/proc/{owner}/environ').read()" for owner in owners))

    def test_no_secret_file(self, tmp_path: Path) -> None:
        secret = tmp_path / "secret"
        secret.write_text("hunter2")
        assert_denied(f"open({str(secret)!r}).read()", f"os.listdir({str(tmp_path)!r})")

    def test_no_system_files(self, report: SandboxReport) -> None:
        files = ("/etc/passwd", "/etc/hostname", "/proc/self/status")
        folders = ["/home", "/var/log", "/proc"]
        if any(layer.name in ("landlock", "seatbelt") and layer.active for layer in report.layers):
            # A mount namespace alone shows these, empty but for the way to the library paths.
            folders += [str(Path.home()), "/"]
        assert_denied(
            *(f"open({path!r}).read()" for path in files),
            *(f"os.listdir({path!r})" for path in folders),
        )

    def test_no_writing_outside(self, tmp_path: Path) -> None:
        victim = tmp_path / "victim"
        victim.write_text("intact")
        victim.chmod(0o640)
        library = os.__file__
        assert_denied(
            f"open({str(tmp_path / 'new')!r}, 'w')",
            f"os.truncate({str(victim)!r}, 0)",
            f"os.chmod({str(victim)!r}, 0o777)",
            f"os.rename({str(victim)!r}, 'mine')",
            f"os.symlink('x', {str(tmp_path / 'link')!r})",
            f"open({library!r}, 'a')",
            f"os.utime({library!r})",
            "open('/dev/zero', 'w')",
            "os.chmod('/', 0o777)",
        )
        assert victim.read_text() == "intact"
        assert victim.stat().st_mode & 0o777 == 0o640
        assert [entry.name for entry in tmp_path.iterdir()] == ["victim"]

    def test_no_other_processes(self) -> None:
        parent = os.getpid()
        assert_denied(
            f"os.kill({parent}, 0)",
            "os.kill(os.getppid(), 9)",
            "os.kill(-1, 9)",
            "os.killpg(0, 9)",
            "os.setsid()",
            "os.fork()",
            "os.execv('/bin/sh', ['sh', '-c', 'true'])",
            "subprocess.run(['/bin/sh', '-c', 'true'])",
            f"resource.prlimit({parent}, 0)",
            "os.setpriority(os.PRIO_PROCESS, os.getppid(), 1)",
        )

    def test_no_inherited_files(self, tmp_path: Path) -> None:
        # Many open files push the numbers of the sandbox's own pipes up.
        opened = [(tmp_path / "secret").open("w") for _ in range(200)]
        for file in opened:
            os.set_inheritable(file.fileno(), True)
        source = """
            import os
            def is_open(number):
                try:
                    os.fstat(number)
                except OSError:
                    return False
                return True
            print([number for number in range(2000) if is_open(number)])
        """
        outcome = run_program(program(source))
        for file in opened:
            file.close()
        assert outcome.stdout == "[0, 1, 2]\n"

    @linux_only
    def test_raw_system_calls(self) -> None:
        source = """
            import ctypes, errno
            libc = ctypes.CDLL(None, use_errno=True)
            def call(number, *args):
                result = libc.syscall(*map(ctypes.c_long, (number, *args)))
                return errno.errorcode[ctypes.get_errno()] if result == -1 else "allowed"
            print(call(425, 8, 0), call(435, 0, 0), call(434, 1, 0))  # io_uring, clone3, pidfd
            print("allowed" if libc.unshare(0x10000000) == 0 else "denied")
            print("allowed" if libc.prctl(1, 0, 0, 0, 0) == 0 else "denied")
            print("allowed" if libc.ptrace(0, 0, 0, 0) == 0 else "denied")
        """
        outcome = run_program(program(source))
        assert outcome.stdout.split() == ["ENOSYS"] * 3 + ["denied"] * 3, outcome.stderr


class TestStopping:
    def test_cancellation_kills(self) -> None:
        async def scenario() -> None:
            task = asyncio.create_task(run_program_async("while True: pass"))
            # Two processes without namespaces, three with them.
            await asyncio.to_thread(wait_until, lambda: len(sandbox_processes(os.getpid())) >= 2)
            processes = sandbox_processes(os.getpid())
            assert processes
            start = time.monotonic()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert time.monotonic() - start < MARGIN
            assert not any(map(is_running, processes))

        if not Path("/proc/self/stat").exists():
            pytest.skip("needs /proc to look for processes")
        asyncio.run(scenario())

    def test_async_runs_side_by_side(self) -> None:
        async def scenario() -> list[Outcome]:
            programs = (run_program_async(f"print({number})") for number in range(4))
            return await asyncio.gather(*programs)

        outcomes = asyncio.run(scenario())
        assert [outcome.stdout for outcome in outcomes] == ["0\n", "1\n", "2\n", "3\n"]

    def test_no_temporary_folder(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "missing"))
        with pytest.raises(SandboxError, match="could not start"):
            run_program("")

    def test_from_another_thread(self) -> None:
        outcomes: list[Outcome] = []
        thread = threading.Thread(target=lambda: outcomes.append(run_program("print(1)")))
        thread.start()
        thread.join()
        assert outcomes[0].stdout == "1\n"

    @linux_only
    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
    def test_end_of_the_caller_kills(self, number: signal.Signals, tmp_path: Path) -> None:
        code = (
            "from reasonnet.tools.sandbox import run_program\n"
            "try: run_program('while True: pass')\n"
            "except KeyboardInterrupt: print('interrupted')"
        )
        environment = os.environ | {"PYTHONPATH": str(SOURCE_ROOT), "TMPDIR": str(tmp_path)}
        caller = subprocess.Popen(
            [sys.executable, "-c", code], stdout=subprocess.PIPE, env=environment
        )
        assert wait_until(lambda: len(sandbox_processes(caller.pid)) >= 2, 5)
        processes = sandbox_processes(caller.pid)
        caller.send_signal(number)
        stdout, _ = caller.communicate(timeout=5)
        assert wait_until(lambda: not any(map(is_running, processes)))
        if number == signal.SIGINT:
            assert stdout == b"interrupted\n"
            assert list(tmp_path.iterdir()) == []


def is_running(pid: int) -> bool:
    """Whether the process exists and is more than an entry that nobody has collected."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@linux_only
class TestLayers:
    """Each layer must hold without the others, since not every kernel has them all."""

    @pytest.fixture(autouse=True)
    def only_with_all_layers(self, report: SandboxReport) -> None:
        active = {layer.name for layer in report.layers if layer.active}
        missing = {"mount namespace", "network namespace", "landlock", "seccomp"} - active
        if missing:
            pytest.skip(f"not on this machine: {', '.join(sorted(missing))}")

    @pytest.mark.parametrize("layer", ["namespaces", "landlock", "seccomp"])
    def test_one_layer_may_be_missing(self, layer: str, tmp_path: Path) -> None:
        secret = tmp_path / "secret"
        secret.write_text("hunter2")
        limits = Limits(allow_weak=layer == "seccomp")  # As root this leaves processes uncounted.

        def run(source: str) -> Outcome:
            return _Run(source, "", limits, (layer,)).finish()

        with socket.create_server(("127.0.0.1", 0)) as server:
            assert_denied(
                f"open({str(secret)!r}).read()",
                f"os.chmod({str(secret)!r}, 0o777)",
                f"socket.create_connection({server.getsockname()!r}, timeout=1)",
                run=run,
            )

    def test_refuses_without_network_denial(self) -> None:
        run = _Run("print('ran')", "", Limits(), ("namespaces", "seccomp"))
        with pytest.raises(SandboxError, match="network access is not denied"):
            run.finish()

    def test_refuses_without_file_denial(self) -> None:
        run = _Run("print('ran')", "", Limits(), ("namespaces", "landlock"))
        with pytest.raises(SandboxError, match=r"files are not hidden.*To fix this"):
            run.finish()

    def test_allow_weak_runs_anyway(self) -> None:
        limits = Limits(allow_weak=True)
        run = _Run("print('ran')", "", limits, ("namespaces", "landlock", "seccomp"))
        assert run.finish().stdout == "ran\n"
        assert not run.facts["network"]

    def test_report_names_every_layer(self, report: SandboxReport) -> None:
        text = str(report)
        assert "network denied: yes" in text
        for layer in report.layers:
            assert f"[{'x' if layer.active else ' '}] {layer.name}: " in text


@linux_only
class TestFilter:
    """The filter program itself, interpreted here for both architectures."""

    @staticmethod
    def judge(machine: str, number: int, *args: int, arch: int | None = None) -> int:
        from reasonnet.tools import _sandbox_child as child

        code = child.build_filter(machine, 77, metadata=False)
        assert all(0 <= jump < 256 for _, *jumps, _ in code for jump in jumps)
        data = {0: number, 4: child.ARCHITECTURES[machine][1] if arch is None else arch}
        data |= {16 + 8 * index: value for index, value in enumerate(args)}
        value = at = 0
        while True:
            operation, yes, no, operand = code[at]
            at += 1
            if operation == child.LOAD:
                value = data.get(operand, 0)
            elif operation == child.AND:
                value &= operand
            elif operation == child.RETURN:
                return operand
            else:
                hit = {
                    child.EQUAL: value == operand,
                    child.AT_LEAST: value >= operand,
                    child.ANY_BIT: bool(value & operand),
                }[operation]
                at += yes if hit else no

    ALLOW, DENY, UNKNOWN, KILL = 0x7FFF0000, 0x00050001, 0x00050026, 0x80000000

    @pytest.mark.parametrize(
        ("x86", "arm", "args", "verdict"),
        [
            (0, 63, (), ALLOW),  # read
            (41, 198, (2, 1), DENY),  # socket
            (53, 199, (1, 0x80001), ALLOW),  # socketpair of local streams
            (53, 199, (1, 2), DENY),  # socketpair of datagrams
            (53, 199, (2, 1), DENY),
            (56, 220, (0x11,), DENY),  # clone as fork does
            (56, 220, (0x3D0F00,), ALLOW),  # clone as pthread_create does
            (59, 221, (), DENY),  # execve
            (62, 129, (77, 9), ALLOW),  # kill
            (62, 129, (1, 9), DENY),
            (62, 129, (0xFFFFFFFF, 9), DENY),
            (302, 261, (0,), ALLOW),  # prlimit64
            (302, 261, (1,), DENY),
            (72, 25, (3, 8), DENY),  # fcntl(F_SETOWN)
            (72, 25, (3, 3), ALLOW),
            (16, 29, (0, 0x5412), DENY),  # ioctl(TIOCSTI)
            (16, 29, (0, 0x5401), ALLOW),
            (91, 52, (), DENY),  # fchmod, as no mount namespace is said to be there
            (435, 435, (), UNKNOWN),  # clone3
            (425, 425, (), UNKNOWN),  # io_uring_setup
            (437, 437, (), ALLOW),  # openat2
            (0x40000029, 0x40000029, (), UNKNOWN),  # the x32 variant of socket
        ],
    )
    def test_verdicts(self, x86: int, arm: int, args: tuple[int, ...], verdict: int) -> None:
        assert self.judge("x86_64", x86, *args) == verdict
        assert self.judge("aarch64", arm, *args) == verdict

    def test_other_abi_is_killed(self) -> None:
        assert self.judge("x86_64", 0, arch=0x40000003) == self.KILL

    def test_this_machine_is_covered(self) -> None:
        if platform.machine() not in ("x86_64", "aarch64"):
            pytest.skip(f"no table for {platform.machine()}")
        assert self.judge(platform.machine(), 1 << 20) == self.UNKNOWN
