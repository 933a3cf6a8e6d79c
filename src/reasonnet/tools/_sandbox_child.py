"""The half of the sandbox that runs inside the new process.

``reasonnet.tools.sandbox`` starts this file as a script with ``python -I -S``.  It is never
imported by the parent at run time, it uses the standard library only, and it avoids slow imports
(``typing``, ``dataclasses``, ``subprocess``) because every run pays for them.

Three processes take part, so that each has one job:

* the *outer* process enters the namespaces, builds the empty root and waits;
* the *supervisor* (process 1 of the new process namespace) owns the wall clock, watches the
  parent's control pipe and reports the result; it never runs untrusted code;
* the *program* process closes every door on itself, checks that the doors are closed, and only
  then compiles and executes the untrusted source in place.  It cannot use ``execve`` for that:
  the filter it has just installed denies it.
"""

# Paths stay strings here, because importing pathlib costs every run several milliseconds.
# ruff: noqa: PTH101, PTH103, PTH108, PTH109, PTH110, PTH112
# ruff: noqa: PTH116, PTH118, PTH119, PTH120, PTH123, PTH208

from __future__ import annotations

import builtins
import contextlib
import ctypes
import json
import mmap
import os
import resource
import select
import signal
import sys
import time
import types

TYPE_CHECKING = False  # Spares the import of typing; mypy knows the name.
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, NoReturn

assert sys.platform != "win32", "the parent refuses to start this on Windows"

NOBODY = 65534
PROGRAM_NAME = "program.py"
# Room left above the memory limit so that a MemoryError can still be printed.
MEMORY_RESERVE = 16 * 1024 * 1024

# ---------------------------------------------------------------------------------------------
# System calls
# ---------------------------------------------------------------------------------------------

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_SECCOMP = 22
PR_SET_NO_NEW_PRIVS = 38
SECCOMP_MODE_FILTER = 2
# These numbers are the same on every architecture (they are above 423).
NR_MOUNT_SETATTR = 442
NR_LANDLOCK_CREATE_RULESET = 444
NR_LANDLOCK_ADD_RULE = 445
NR_LANDLOCK_RESTRICT_SELF = 446
NR_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}

_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = ctypes.c_long


def _check(what: str, result: int) -> int:
    """Return ``result``, or raise the OSError that the C library left in errno."""
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, f"{what}: {os.strerror(code)}")
    return result


def _syscall(what: str, number: int, *args: Any) -> int:
    # Integers are widened by hand: a C varargs call would otherwise pass only 32 bits.
    wide = [ctypes.c_long(arg) if isinstance(arg, int) else arg for arg in args]
    return _check(what, _libc.syscall(ctypes.c_long(number), *wide))


def _prctl(what: str, option: int, *args: Any) -> None:
    wide = [ctypes.c_ulong(arg) if isinstance(arg, int) else arg for arg in args]
    wide += [ctypes.c_ulong(0)] * (4 - len(wide))
    _check(what, _libc.prctl(ctypes.c_int(option), *wide))


def _machine() -> str:
    """Return the architecture if the tables below cover it, else an empty string."""
    machine = os.uname().machine
    return machine if machine in NR_PIVOT_ROOT and sys.maxsize > 2**32 else ""


class Layers:
    """What each protection layer did, in the order in which they were tried."""

    def __init__(self, without: list[str]) -> None:
        self.rows: list[dict[str, object]] = []
        self.without = without

    def add(self, name: str, active: bool, detail: str) -> None:
        self.rows.append({"name": name, "active": active, "detail": detail})

    def skipped(self, name: str) -> bool:
        """Say whether a test asked for this layer to be left out, and note it if so."""
        if name in self.without:
            self.add(name, False, "left out on request")
            return True
        return False

    def active(self, name: str) -> bool:
        return any(row["name"] == name and row["active"] for row in self.rows)


# ---------------------------------------------------------------------------------------------
# What the program may read
# ---------------------------------------------------------------------------------------------


def _mapped_library_folders() -> set[str]:
    """Folders of the shared libraries loaded right now: the interpreter's own among them."""
    folders = set()
    with contextlib.suppress(OSError), open("/proc/self/maps", encoding="utf-8") as maps:
        for line in maps:
            path = line.rstrip("\n").partition("/")[2]
            if ".so" in os.path.basename(path):
                folders.add(os.path.dirname("/" + path))
    return folders


def readable_paths() -> list[str]:
    """Return the library paths of the Python installation, without nested ones.

    System library folders are included because extension modules load from them on demand
    (``_ssl``, ``_ctypes``, ``_sqlite3``).  Nothing else is: no ``/etc``, ``/home`` or ``/proc``.
    """
    base = sys.base_prefix
    wanted = {os.path.join(base, "lib"), os.path.join(base, sys.platlibdir), *sys.path}
    wanted |= {"/lib", "/lib32", "/lib64", "/usr/lib", "/usr/lib64", "/usr/share/zoneinfo"}
    wanted |= {"/etc/ld.so.cache"}
    wanted |= _mapped_library_folders()
    if sys.platform == "darwin":
        wanted |= {"/System/Library", base}
    if base.startswith("/nix/store/"):
        wanted.add("/nix/store")
    wanted |= {os.path.realpath(path) for path in wanted}
    kept: list[str] = []
    for path in sorted(path for path in wanted if path not in ("", "/") and os.path.exists(path)):
        if not any(path.startswith(parent + "/") for parent in kept):
            kept.append(path)
    return kept


DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")

# ---------------------------------------------------------------------------------------------
# Namespaces (Linux)
# ---------------------------------------------------------------------------------------------

CLONE_NEWUSER = 0x10000000
NAMESPACES = {
    "mount namespace": 0x00020000,
    "network namespace": 0x40000000,
    "process namespace": 0x20000000,
    "ipc namespace": 0x08000000,
    "uts namespace": 0x04000000,
}
MS_NOSUID, MS_NODEV, MS_NOEXEC = 2, 4, 8
MS_BIND, MS_REC, MS_PRIVATE = 4096, 16384, 1 << 18
MNT_DETACH = 2
AT_FDCWD = -100
AT_RECURSIVE = 0x8000
MOUNT_ATTR_RDONLY = 1


def _unshare(flags: int) -> None:
    _check("unshare", _libc.unshare(ctypes.c_int(flags)))


def _map_identity(uid: int, gid: int) -> None:
    """Appear as nobody inside: the program learns neither the user's number nor gains root."""
    # The kernel wants setgroups denied first when an ordinary user maps a group.
    for name, text in (
        ("setgroups", "deny"),
        ("uid_map", f"{NOBODY} {uid} 1"),
        ("gid_map", f"{NOBODY} {gid} 1"),
    ):
        fd = os.open(f"/proc/self/{name}", os.O_WRONLY)
        try:
            os.write(fd, text.encode())
        finally:
            os.close(fd)


def enter_namespaces(layers: Layers) -> None:
    """Move this process into new namespaces, or note why it could not."""
    names = ["user namespace", *NAMESPACES]
    if "namespaces" in layers.without:
        for name in names:
            layers.add(name, False, "left out on request")
        return
    flags = sum(NAMESPACES.values())
    uid, gid = os.geteuid(), os.getegid()
    try:
        _unshare(flags | CLONE_NEWUSER)
    except OSError as error:
        layers.add("user namespace", False, str(error))
        _enter_as_root(layers, flags, uid, str(error))
        return
    try:
        _map_identity(uid, gid)
        layers.add("user namespace", True, f"appears as user {NOBODY}")
    except OSError as error:
        layers.add("user namespace", True, f"user number not mapped: {error}")
    _note_entered(layers)


def _enter_as_root(layers: Layers, flags: int, uid: int, why: str) -> None:
    """Without user namespaces only the superuser may still have the other ones."""
    try:
        if uid != 0:
            raise PermissionError(why)
        _unshare(flags)
    except OSError as error:
        for name in NAMESPACES:
            layers.add(name, False, str(error))
        return
    _note_entered(layers)


def _note_entered(layers: Layers) -> None:
    with contextlib.suppress(OSError):
        _check("sethostname", _libc.sethostname(b"sandbox", ctypes.c_size_t(7)))
    layers.add("network namespace", True, "no network device")
    layers.add("process namespace", True, "no process outside is visible")
    layers.add("ipc namespace", True, "no shared System V or POSIX queues")
    layers.add("uts namespace", True, "host name hidden")


class _MountAttr(ctypes.Structure):
    _fields_ = [
        ("attr_set", ctypes.c_uint64),
        ("attr_clr", ctypes.c_uint64),
        ("propagation", ctypes.c_uint64),
        ("userns_fd", ctypes.c_uint64),
    ]


def _mount(source: str | None, target: str, kind: str | None, flags: int, data: str = "") -> None:
    def encoded(text: str | None) -> bytes | None:
        return None if text is None else os.fsencode(text)

    result = _libc.mount(
        encoded(source), encoded(target), encoded(kind), ctypes.c_ulong(flags), encoded(data)
    )
    _check(f"mount {target}", result)


def _restrict_mount(target: str, flags: int, recursive: bool) -> None:
    # mount_setattr reaches the mounts below as well; a plain remount would leave them writable.
    attr = _MountAttr(attr_set=flags)
    _syscall(
        "mount_setattr",
        NR_MOUNT_SETATTR,
        AT_FDCWD,
        ctypes.c_char_p(os.fsencode(target)),
        AT_RECURSIVE if recursive else 0,
        ctypes.byref(attr),
        ctypes.sizeof(attr),
    )


def _bind(path: str, root: str) -> None:
    """Show ``path`` at the same place under ``root``."""
    target = root + path
    if os.path.isdir(path):
        os.makedirs(target, exist_ok=True)
    else:
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.close(os.open(target, os.O_CREAT | os.O_WRONLY, 0o600))
    _mount(path, target, None, MS_BIND | MS_REC)


def _fill_root(root: str, paths: list[str], scratch_bytes: int) -> None:
    for path in paths:
        _bind(path, root)
        _restrict_mount(root + path, MOUNT_ATTR_RDONLY | MS_NOSUID | MS_NODEV, recursive=True)
    for path in DEVICES:
        if os.path.exists(path):
            _bind(path, root)
    os.makedirs(root + "/tmp", exist_ok=True)
    # The whole scratch space lives in memory, so its size bounds all files together.
    _mount(
        "tmpfs",
        root + "/tmp",
        "tmpfs",
        MS_NOSUID | MS_NODEV | MS_NOEXEC,
        f"size={scratch_bytes},nr_inodes=4096,mode=700",
    )


def enter_empty_root(layers: Layers, base: str, paths: list[str], scratch_bytes: int) -> None:
    """Swap the file system for an empty one that holds the library paths and ``/tmp``."""
    name = "mount namespace"
    root = base + "/root"
    mounted = False
    try:
        if not _machine():
            raise OSError(f"no system call table for {os.uname().machine}")
        _mount(None, "/", None, MS_REC | MS_PRIVATE)
        _mount("tmpfs", root, "tmpfs", MS_NOSUID | MS_NODEV, "size=1m,mode=755")
        mounted = True
        _fill_root(root, paths, scratch_bytes)
        os.chdir(root)
        _syscall(
            "pivot_root", NR_PIVOT_ROOT[_machine()], ctypes.c_char_p(b"."), ctypes.c_char_p(b".")
        )
    except OSError as error:
        # The old view is still in place; take the half-built one away and rely on Landlock.
        if mounted:
            _libc.umount2(os.fsencode(root), ctypes.c_int(MNT_DETACH))
        os.chdir(base + "/scratch")
        layers.add(name, False, str(error))
        return
    # Both roots are now stacked on "."; detaching the upper one removes the user's files.
    _check("umount old root", _libc.umount2(b".", ctypes.c_int(MNT_DETACH)))
    os.chdir("/")
    _restrict_mount("/", MOUNT_ATTR_RDONLY, recursive=False)
    os.chdir("/tmp")
    layers.add(name, True, "only library paths (read-only) and a private /tmp exist")


class _CapHeader(ctypes.Structure):
    _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]


def drop_capabilities(layers: Layers) -> None:
    """Give up every capability, those inside the user namespace included."""
    header = _CapHeader(version=0x20080522, pid=0)
    empty = (ctypes.c_uint32 * 6)()
    try:
        _check("capset", _libc.capset(ctypes.byref(header), ctypes.byref(empty)))
    except OSError as error:
        layers.add("capabilities", False, str(error))
    else:
        layers.add("capabilities", True, "all dropped")


# ---------------------------------------------------------------------------------------------
# Landlock (Linux)
# ---------------------------------------------------------------------------------------------

FS_EXECUTE, FS_WRITE_FILE, FS_READ_FILE, FS_READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
FS_MAKE_CHAR, FS_MAKE_SOCK, FS_MAKE_BLOCK = 1 << 6, 1 << 9, 1 << 11
FS_REFER, FS_TRUNCATE, FS_IOCTL_DEV = 1 << 13, 1 << 14, 1 << 15


class _RulesetAttr(ctypes.Structure):
    _fields_ = [
        ("handled_access_fs", ctypes.c_uint64),
        ("handled_access_net", ctypes.c_uint64),
        ("scoped", ctypes.c_uint64),
    ]


class _PathBeneathAttr(ctypes.Structure):
    _pack_ = 1
    _fields_ = [("allowed_access", ctypes.c_uint64), ("parent_fd", ctypes.c_int32)]


def _handled_rights(abi: int) -> int:
    rights = (1 << 13) - 1
    for since, right in ((2, FS_REFER), (3, FS_TRUNCATE), (5, FS_IOCTL_DEV)):
        if abi >= since:
            rights |= right
    return rights


def _allow_beneath(ruleset: int, path: str, rights: int) -> None:
    if sys.platform != "linux":
        return
    try:
        fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # Not there: nothing to allow.
    try:
        attr = _PathBeneathAttr(allowed_access=rights, parent_fd=fd)
        _syscall("landlock rule", NR_LANDLOCK_ADD_RULE, ruleset, 1, ctypes.byref(attr), 0)
    finally:
        os.close(fd)


def enter_landlock(layers: Layers, paths: list[str], scratch: str) -> None:
    """Let the kernel refuse every path but the library paths (to read) and the scratch folder."""
    if layers.skipped("landlock"):
        return
    try:
        abi = _syscall("landlock", NR_LANDLOCK_CREATE_RULESET, None, 0, 1)
        handled = _handled_rights(abi)
        attr = _RulesetAttr(
            handled_access_fs=handled,
            handled_access_net=3 if abi >= 4 else 0,  # TCP bind and connect: none is allowed.
            scoped=3 if abi >= 6 else 0,  # Abstract sockets and signals stay inside.
        )
        size = 24 if abi >= 6 else 16 if abi >= 4 else 8
        ruleset = _syscall(
            "landlock", NR_LANDLOCK_CREATE_RULESET, ctypes.byref(attr), ctypes.c_size_t(size), 0
        )
        for path in paths:
            folder = FS_READ_DIR if os.path.isdir(path) else 0
            _allow_beneath(ruleset, path, FS_READ_FILE | folder)
        for path in DEVICES:
            _allow_beneath(ruleset, path, FS_READ_FILE)
        _allow_beneath(ruleset, "/dev/null", FS_READ_FILE | FS_WRITE_FILE)
        never = FS_EXECUTE | FS_MAKE_CHAR | FS_MAKE_SOCK | FS_MAKE_BLOCK | FS_IOCTL_DEV
        _allow_beneath(ruleset, scratch, handled & ~never)
        _syscall("landlock", NR_LANDLOCK_RESTRICT_SELF, ruleset, 0)
        os.close(ruleset)
    except OSError as error:
        layers.add("landlock", False, str(error))
        return
    detail = f"ABI {abi}" + ("" if abi >= 3 else ": too old to stop truncation of files")
    layers.add("landlock", True, detail)


# ---------------------------------------------------------------------------------------------
# Seccomp (Linux)
# ---------------------------------------------------------------------------------------------

Instruction = tuple[int, int, int, int]
Numbers = tuple["int | None", "int | None"]

# Every entry gives the number on x86_64 and on aarch64; None where the call does not exist.
ARCHITECTURES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
# The first number this table does not know, and the newer calls that are known to be harmless.
# All other newer calls (io_uring, pidfd, new mount calls, clone3, ...) report ENOSYS, which C
# libraries answer by falling back to the older call that the table judges.
FIRST_UNKNOWN = (335, 295)
HARMLESS_NEW = (436, 437, 439, 441, 449, 451, 454, 455, 456, 462)
FCHMODAT2 = 452

DENIED: dict[str, Numbers] = {
    # Network.  Without socket() there is nothing to connect; the rest is for inherited sockets.
    "socket": (41, 198),
    "connect": (42, 203),
    "bind": (49, 200),
    "listen": (50, 201),
    "accept": (43, 202),
    "accept4": (288, 242),
    # New processes and programs.
    "fork": (57, None),
    "vfork": (58, None),
    "execve": (59, 221),
    "execveat": (322, 281),
    "setsid": (112, 157),  # Leaving the process group would dodge the final kill.
    "setpgid": (109, 154),
    # Other processes.
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "kcmp": (312, 272),
    "setpriority": (141, 140),
    "sched_setparam": (142, 118),
    "sched_setscheduler": (144, 119),
    "sched_setaffinity": (203, 122),
    "sched_setattr": (314, 274),
    "ioprio_set": (251, 30),
    "migrate_pages": (256, 238),
    "move_pages": (279, 239),
    # The program's own chains: no undoing of the parent-death signal, no new namespaces.
    "prctl": (157, 167),
    "seccomp": (317, 277),
    "unshare": (272, 97),
    "setns": (308, 268),
    "personality": (135, 92),
    "chroot": (161, 51),
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "mknod": (133, None),
    "mknodat": (259, 33),
    # Memory that the address-space limit does not count, or that outlives the process.
    "memfd_create": (319, 279),
    "shmget": (29, 194),
    "shmat": (30, 196),
    "shmctl": (31, 195),
    "semget": (64, 190),
    "semop": (65, 193),
    "semctl": (66, 191),
    "semtimedop": (220, 192),
    "msgget": (68, 186),
    "msgsnd": (69, 189),
    "msgrcv": (70, 188),
    "msgctl": (71, 187),
    "mq_open": (240, 180),
    "mq_unlink": (241, 181),
    # Kernel interfaces with a history of holes and no use to a small program.
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
    "fanotify_init": (300, 262),
    "inotify_init": (253, None),
    "inotify_init1": (294, 26),
    "modify_ldt": (154, None),
    "lookup_dcookie": (212, 18),
    # Administration; the kernel refuses most of it to ordinary users anyway.
    "syslog": (103, 116),
    "quotactl": (179, 60),
    "acct": (163, 89),
    "swapon": (167, 224),
    "swapoff": (168, 225),
    "reboot": (169, 142),
    "sethostname": (170, 161),
    "setdomainname": (171, 162),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "clock_adjtime": (305, 266),
    "adjtimex": (159, 171),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "kexec_load": (246, 104),
    "kexec_file_load": (320, 294),
    "iopl": (172, None),
    "ioperm": (173, None),
    "vhangup": (153, 58),
}
# Landlock does not cover a file's mode, owner, times and attributes.  These are denied as well
# unless a mount namespace already hides the user's files.
DENIED_METADATA: dict[str, Numbers] = {
    "chmod": (90, None),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "chown": (92, None),
    "fchown": (93, 55),
    "lchown": (94, None),
    "fchownat": (260, 54),
    "utime": (132, None),
    "utimes": (235, None),
    "futimesat": (261, None),
    "utimensat": (280, 88),
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "fsetxattr": (190, 7),
    "removexattr": (197, 14),
    "lremovexattr": (198, 15),
    "fremovexattr": (199, 16),
}
# Calls that name a process in their first argument: allowed on the program itself only.
OWN_PROCESS_ONLY: dict[str, Numbers] = {
    "kill": (62, 129),
    "tkill": (200, 130),
    "tgkill": (234, 131),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
}
PRLIMIT: Numbers = (302, 261)
SOCKETPAIR: Numbers = (53, 199)
CLONE: Numbers = (56, 220)
FCNTL: Numbers = (72, 25)
IOCTL: Numbers = (16, 29)
CLONE_THREAD = 0x00010000
# F_SETOWN, F_SETSIG, F_SETOWN_EX: they make the kernel signal a process of the caller's choice.
FCNTL_DENIED = (8, 10, 15)
# TIOCSTI and TIOCLINUX type into a terminal; FIOSETOWN and SIOCSPGRP are F_SETOWN again.
IOCTL_DENIED = (0x5412, 0x541C, 0x8901, 0x8902)

LOAD, AND, EQUAL, AT_LEAST, ANY_BIT, RETURN = 0x20, 0x54, 0x15, 0x35, 0x45, 0x06
ALLOW: Instruction = (RETURN, 0, 0, 0x7FFF0000)
DENY: Instruction = (RETURN, 0, 0, 0x00050000 | 1)  # EPERM
UNKNOWN: Instruction = (RETURN, 0, 0, 0x00050000 | 38)  # ENOSYS
KILL: Instruction = (RETURN, 0, 0, 0x80000000)


def _argument(index: int) -> Instruction:
    # The low half is enough: every argument judged here is an int (little endian on both).
    return (LOAD, 0, 0, 16 + 8 * index)


def _for_call(number: int | None, *body: Instruction) -> list[Instruction]:
    """Run ``body``, which returns on every path, for this call; step over it for all others."""
    if number is None:
        return []
    return [(EQUAL, 0, len(body), number), *body]


def _one_of(
    index: int, values: tuple[int, ...], then: Instruction, other: Instruction
) -> list[Instruction]:
    """Return ``then`` if the argument is one of ``values``, else ``other``."""
    # A hit jumps over the remaining tests and over ``other``.
    tests = [(EQUAL, len(values) - at, 0, value) for at, value in enumerate(values)]
    return [_argument(index), *tests, other, then]


def build_filter(machine: str, pid: int, metadata: bool) -> list[Instruction]:
    """Assemble the filter program.

    ``pid`` is the program's own process number; ``metadata`` allows chmod and its like.
    """
    column, architecture = ARCHITECTURES[machine]
    code: list[Instruction] = [
        (LOAD, 0, 0, 4),
        (EQUAL, 1, 0, architecture),  # Another ABI would give the numbers another meaning.
        KILL,
        (LOAD, 0, 0, 0),
    ]
    known_new = [*HARMLESS_NEW, *([FCHMODAT2] if metadata else [])]
    newer = [entry for number in known_new for entry in _for_call(number, ALLOW)]
    code += [(AT_LEAST, 0, len(newer) + 1, FIRST_UNKNOWN[column]), *newer, UNKNOWN]
    denied = DENIED if metadata else DENIED | DENIED_METADATA
    for numbers in denied.values():
        code += _for_call(numbers[column], DENY)
    for numbers in OWN_PROCESS_ONLY.values():
        code += _for_call(numbers[column], *_one_of(0, (pid,), ALLOW, DENY))
    code += _for_call(PRLIMIT[column], *_one_of(0, (0, pid), ALLOW, DENY))
    code += _for_call(FCNTL[column], *_one_of(1, FCNTL_DENIED, DENY, ALLOW))
    code += _for_call(IOCTL[column], *_one_of(1, IOCTL_DENIED, DENY, ALLOW))
    # Threads stay allowed, new processes do not.
    code += _for_call(CLONE[column], _argument(0), (ANY_BIT, 1, 0, CLONE_THREAD), DENY, ALLOW)
    # asyncio needs a connected pair of local stream sockets, which reach nothing else.
    code += _for_call(
        SOCKETPAIR[column],
        _argument(0),
        (EQUAL, 0, 3, 1),  # AF_UNIX
        _argument(1),
        (AND, 0, 0, 0xF),
        (EQUAL, 1, 0, 1),  # SOCK_STREAM
        DENY,
        ALLOW,
    )
    return [*code, ALLOW]


class _SockFilter(ctypes.Structure):
    _fields_ = [
        ("code", ctypes.c_uint16),
        ("jt", ctypes.c_uint8),
        ("jf", ctypes.c_uint8),
        ("k", ctypes.c_uint32),
    ]


class _SockFprog(ctypes.Structure):
    _fields_ = [("len", ctypes.c_uint16), ("filter", ctypes.POINTER(_SockFilter))]


def enter_seccomp(layers: Layers) -> None:
    """Install the system call filter on this process; it cannot be taken off again."""
    if layers.skipped("seccomp"):
        return
    if not _machine():
        layers.add("seccomp", False, f"no system call table for {os.uname().machine}")
        return
    metadata = layers.active("mount namespace")
    code = build_filter(_machine(), os.getpid(), metadata)
    array = (_SockFilter * len(code))(*(_SockFilter(*instruction) for instruction in code))
    program = _SockFprog(len(code), array)
    try:
        _prctl("seccomp", PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(program))
    except OSError as error:
        layers.add("seccomp", False, str(error))
    else:
        layers.add("seccomp", True, f"{len(code)} instructions; no sockets, processes or exec")


# ---------------------------------------------------------------------------------------------
# Seatbelt (macOS)
# ---------------------------------------------------------------------------------------------


def seatbelt_profile(paths: list[str], scratch: str) -> str:
    """Write the macOS profile: deny everything, then allow what a script needs."""

    def subpaths(items: list[str]) -> str:
        # JSON quoting matches the profile language's strings.
        return " ".join(f"(subpath {json.dumps(item, ensure_ascii=False)})" for item in items)

    return "\n".join(
        [
            "(version 1)",
            "(deny default)",
            "(allow file-read-metadata)",
            f"(allow file-read* file-map-executable {subpaths(paths)})",
            '(allow file-read* (literal "/dev/null") (literal "/dev/urandom"))',
            '(allow file-write-data (literal "/dev/null"))',
            f"(allow file-read* file-write* {subpaths([scratch])})",
            "(allow sysctl-read)",
            "(allow process-info* (target self))",
            "(allow signal (target self))",
        ]
    )


def enter_seatbelt(layers: Layers, paths: list[str], scratch: str) -> None:
    """Apply the profile with the call that ``sandbox-exec`` itself is built on."""
    profile = seatbelt_profile(paths, scratch).encode()
    message = ctypes.c_char_p()
    try:
        result = _libc.sandbox_init(profile, ctypes.c_uint64(0), ctypes.byref(message))
    except AttributeError:
        layers.add("seatbelt", False, "sandbox_init is missing")
        return
    detail = (message.value or b"").decode(errors="replace")
    layers.add("seatbelt", result == 0, detail or "deny by default")


# ---------------------------------------------------------------------------------------------
# Resource limits
# ---------------------------------------------------------------------------------------------


def _user_threads() -> int:
    """Count the threads the user runs already: the process limit counts them all."""
    total = 0
    for name in os.listdir("/proc"):
        with contextlib.suppress(OSError):
            if name.isdigit() and os.stat(f"/proc/{name}").st_uid == os.getuid():
                total += len(os.listdir(f"/proc/{name}/task"))
    return total


def process_allowance(layers: Layers, processes: int) -> int | None:
    """Return the value for RLIMIT_NPROC, or None where that limit can do nothing useful."""
    if sys.platform != "linux":
        return None
    if layers.active("user namespace"):
        return processes + 2  # The outer process and the supervisor share the namespace.
    return processes + _user_threads()


def apply_limits(layers: Layers, limits: dict[str, Any], allowance: int | None) -> None:
    """Apply the resource limits to this process.  Hard limits cannot be raised again."""
    memory = int(limits["memory_bytes"])
    cpu = -int(-limits["cpu_seconds"] // 1)
    wanted: dict[str, tuple[int, int]] = {
        "CORE": (0, 0),
        "MSGQUEUE": (0, 0),
        "MEMLOCK": (0, 0),
        "FSIZE": (limits["file_bytes"],) * 2,
        "NOFILE": (limits["open_files"],) * 2,
        # Soft equals hard: SIGKILL at once, since a program may ignore SIGXCPU.
        "CPU": (cpu, cpu),
        "AS": (memory, memory + MEMORY_RESERVE),
    }
    if allowance is not None:
        wanted["NPROC"] = (allowance, allowance)
    failed = []
    for name, (soft, hard) in wanted.items():
        number = getattr(resource, f"RLIMIT_{name}", None)
        if number is None:
            continue
        ceiling = resource.getrlimit(number)[1]
        if ceiling != resource.RLIM_INFINITY:
            soft, hard = min(soft, ceiling), min(hard, ceiling)
        try:
            resource.setrlimit(number, (soft, hard))
        except (OSError, ValueError) as error:
            failed.append(f"{name} failed: {error}")
    detail = "; ".join(failed) or ", ".join(sorted(wanted))
    layers.add("resource limits", not failed, detail)


def note_process_limit(layers: Layers, root: bool, allowance: int | None) -> None:
    if allowance is None:
        layers.add("process limit", layers.active("seatbelt"), "new processes denied by seatbelt")
    elif root:
        layers.add(
            "process limit",
            False,
            "the kernel does not count the superuser's; only memory bounds its threads",
        )
    else:
        layers.add("process limit", True, "processes and threads counted")


# ---------------------------------------------------------------------------------------------
# Trials: believe what the kernel does, not what was asked of it
# ---------------------------------------------------------------------------------------------


def network_is_denied() -> bool:
    """Try to choose a UDP destination, which sends nothing and works wherever a network is."""
    import _socket

    try:
        probe = _socket.socket(_socket.AF_INET, _socket.SOCK_DGRAM)
    except OSError:
        return True
    try:
        probe.connect(("127.0.0.1", 9))
    except OSError:
        return True
    finally:
        probe.close()
    return False


def files_are_denied(canary: str) -> bool:
    """Try to read and to change a file outside the scratch folder that the parent has made."""
    attempts: tuple[Callable[[], object], ...] = (
        lambda: os.close(os.open(canary, os.O_RDONLY)),
        lambda: os.close(os.open(canary, os.O_WRONLY)),
        lambda: os.truncate(canary, 0),
        lambda: os.chmod(canary, 0o600),
        lambda: os.utime(canary),
        lambda: os.unlink(canary),
    )
    for attempt in attempts:
        try:
            attempt()
        except OSError:
            continue
        return False
    return True


# ---------------------------------------------------------------------------------------------
# The program process
# ---------------------------------------------------------------------------------------------


def _send(report: int, message: dict[str, object]) -> None:
    os.write(report, json.dumps(message).encode() + b"\n")


def _die_with_parent(layers: Layers | None = None) -> None:
    if sys.platform != "linux":
        return
    _prctl("parent-death signal", PR_SET_PDEATHSIG, signal.SIGKILL)
    if layers is not None:
        layers.add("parent-death signal", True, "SIGKILL")


def _limit_heaps() -> None:
    # glibc reserves 64 MiB of address space per thread otherwise, and the limit counts it.
    with contextlib.suppress(AttributeError):
        _libc.mallopt(ctypes.c_int(-8), ctypes.c_int(1))


def _lock_down(job: dict[str, Any], layers: Layers, paths: list[str], root: bool) -> None:
    """Apply the layers that concern the program process alone."""
    limits = job["limits"]
    scratch = os.getcwd()
    # Counted while /proc can still be read, applied last.
    allowance = process_allowance(layers, limits["processes"])
    if sys.platform == "linux":
        enter_landlock(layers, paths, scratch)
        enter_seccomp(layers)
    if sys.platform == "darwin":
        enter_seatbelt(layers, paths, scratch)
    note_process_limit(layers, root, allowance)
    apply_limits(layers, limits, allowance)


def _check_promises(job: dict[str, Any], layers: Layers, root: bool) -> dict[str, object]:
    """Return what holds in this process, and the reasons to refuse the program."""
    network, files = network_is_denied(), files_are_denied(job["base"] + "/canary")
    denied = layers.active("seccomp") or layers.active("seatbelt")
    processes = denied or (sys.platform == "linux" and not root)
    reasons = {
        "network access is not denied": network,
        "the user's files are not hidden": files,
        "the number of processes is not limited": processes,
    }
    broken = [text for text, kept in reasons.items() if not kept]
    return {
        "layers": layers.rows,
        "network": network,
        "files": files,
        "processes": processes,
        "refused": [] if job["limits"]["allow_weak"] else broken,
    }


def _hook(kind: type[BaseException], error: BaseException, trace: Any) -> None:
    """Print a traceback without the frames of this file."""
    import traceback

    while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
        trace = trace.tb_next
    traceback.print_exception(kind, error, trace)


def _fresh_main() -> types.ModuleType:
    """Make the module and the globals a script expects to find."""
    # -S leaves these out, yet small programs call them often.
    from _sitebuiltins import Quitter

    for name in ("exit", "quit"):
        setattr(builtins, name, Quitter(name, "Ctrl-D"))
    module = types.ModuleType("__main__")
    module.__dict__.update(__file__=PROGRAM_NAME, __builtins__=builtins, __cached__=None)
    sys.modules["__main__"] = module
    sys.argv = [PROGRAM_NAME]
    sys.path.insert(0, os.getcwd())
    sys.excepthook = _hook
    for stream in (sys.stdout, sys.stderr):
        # Whole lines leave at once, so a program killed later keeps what it has printed.
        stream.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    return module


def _execute(source: str, out_of_memory: mmap.mmap) -> None:
    module = _fresh_main()
    try:
        exec(compile(source, PROGRAM_NAME, "exec", dont_inherit=True), module.__dict__)
    except MemoryError:
        out_of_memory[0] = 1
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
        raise


def _be_program(
    job: dict[str, Any], layers: Layers, paths: list[str], flag: mmap.mmap, root: bool
) -> None:
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    _die_with_parent(layers)
    _limit_heaps()
    os.environ.clear()
    # Written before the limits, for tracebacks and for programs that read their own file.
    with open(PROGRAM_NAME, "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
        file.write(job["source"])
    _lock_down(job, layers, paths, root)
    facts = _check_promises(job, layers, root)
    _send(job["report"], facts)
    if facts["refused"]:
        os._exit(1)
    # A parent with many open files hands down high numbers, so name the two that matter.
    os.closerange(3, max(1024, job["report"] + 1, job["control"] + 1))
    _execute(job["source"], flag)


# ---------------------------------------------------------------------------------------------
# The supervisor and the outer process
# ---------------------------------------------------------------------------------------------


def _watch(child: int, wake: int, control: int, wall_seconds: float) -> tuple[str, float]:
    """Wait for the program's end, the wall clock or the parent; kill it in the last two cases."""
    start = time.monotonic()
    poller = select.poll()
    poller.register(wake, select.POLLIN)
    poller.register(control, select.POLLIN)
    ready = {fd for fd, _ in poller.poll(wall_seconds * 1000)}
    ended = "exit" if ready == {wake} else "stopped" if control in ready else "wall"
    if ended != "exit":
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
    return ended, start


def _supervise(job: dict[str, Any], layers: Layers, paths: list[str], root: bool) -> None:
    """Fork the program, watch it and report how it ended.  Returns in the program only."""
    wake_read, wake_write = os.pipe()
    os.set_blocking(wake_write, False)
    signal.set_wakeup_fd(wake_write)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    flag = mmap.mmap(-1, 1)  # Shared: the program sets it when it runs out of memory.
    child = os.fork()
    if child == 0:
        _be_program(job, layers, paths, flag, root)
        return
    ended, start = _watch(child, wake_read, job["control"], job["limits"]["wall_seconds"])
    _, status, usage = os.wait4(child, 0)
    _send(
        job["report"],
        {
            "ended": ended,
            "exit_code": os.waitstatus_to_exitcode(status),
            "cpu_seconds": usage.ru_utime + usage.ru_stime,
            "wall_seconds": time.monotonic() - start,
            "peak_bytes": usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024),
            "memory_error": flag[0] == 1,
        },
    )
    os._exit(0)


def _wait_and_exit(child: int) -> NoReturn:
    os.waitpid(child, 0)
    os._exit(0)


def _prepare(job: dict[str, Any], layers: Layers, paths: list[str]) -> None:
    """Apply the layers that all three processes share."""
    layers.add("new session", True, "own process group")
    if sys.platform != "linux":
        return
    _prctl("no_new_privs", PR_SET_NO_NEW_PRIVS, 1)
    layers.add("no_new_privs", True, "no set-user-ID programs")
    enter_namespaces(layers)
    if layers.active("network namespace"):  # They are entered together or not at all.
        size = job["limits"]["file_bytes"] + len(job["source"]) * 4 + 4096
        enter_empty_root(layers, job["base"], paths, size)
    drop_capabilities(layers)
    # No core dump through a system-wide handler, and no tracing by an equal.
    _prctl("dumpable", PR_SET_DUMPABLE, 0)


def main() -> None:
    """Run the job that the parent has left in the open file ``sys.argv[1]``."""
    with open(int(sys.argv[1]), encoding="ascii") as file:
        job: dict[str, Any] = json.load(file)
    # Callers may have started us with signals blocked or children ignored.
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    _die_with_parent()
    if os.getppid() != job["parent"]:
        os._exit(1)  # The parent died before the line above could matter.
    layers = Layers(job["without"])
    paths = readable_paths()
    root = os.getuid() == 0
    _prepare(job, layers, paths)
    if layers.active("process namespace"):
        child = os.fork()
        if child:
            _wait_and_exit(child)
        _die_with_parent()
    _supervise(job, layers, paths, root)


if __name__ == "__main__":
    main()
