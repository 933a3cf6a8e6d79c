"""A Remote behind TLS speaks HTTP/2 where the server offers it, and HTTP/1.1 where it does not."""

from __future__ import annotations

import asyncio
import shutil
import ssl
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import h2.config
import h2.connection
import h2.events
import pytest
from upstream import USAGE, completion

from conftest import entry, fleet_file
from reasonnet.fleet.remote import Remote
from reasonnet.fleet.specialist import Task
from reasonnet.network.fleetfile import read_fleet_file

KEY = "sk-very-secret-0123456789"
REPLY = completion("So it is.\nAnswer: 391", USAGE)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Make a certificate for this machine; gives it and its key."""
    if shutil.which("openssl") is None:
        pytest.skip("no openssl here")
    folder = tmp_path_factory.mktemp("tls")
    shown, key = folder / "cert.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
         "-keyout", key, "-out", shown],
        check=True, capture_output=True,
    )  # fmt: skip
    return shown, key


class Server:
    """Answers 391 over whichever protocol was agreed on, and notes it."""

    def __init__(self) -> None:
        self.spoken: list[str | None] = []
        """The protocol of each connection."""
        self.keys: list[str] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        chosen = writer.get_extra_info("ssl_object").selected_alpn_protocol()
        self.spoken.append(chosen)
        # Cancelled when the loop ends; the streams module would report that as a fault.
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            await (self._two if chosen == "h2" else self._one)(reader, writer)
        writer.close()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            lines = (line.partition(": ") for line in head.split("\r\n")[1:-2])
            headers = {name.lower(): value for name, _, value in lines}
            await reader.readexactly(int(headers["content-length"]))
            self.keys.append(headers["authorization"])
            writer.write(f"HTTP/1.1 200 OK\r\nContent-Length: {len(REPLY)}\r\n\r\n".encode())
            writer.write(REPLY)

    async def _two(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        config = h2.config.H2Configuration(client_side=False, header_encoding="utf-8")
        wire = h2.connection.H2Connection(config)
        wire.initiate_connection()
        writer.write(wire.data_to_send())
        while data := await reader.read(65536):
            for happened in wire.receive_data(data):
                if isinstance(happened, h2.events.RequestReceived):
                    self.keys.append(dict(happened.headers)["authorization"])
                elif isinstance(happened, h2.events.StreamEnded):
                    wire.send_headers(happened.stream_id, [(":status", "200")])
                    wire.send_data(happened.stream_id, REPLY, end_stream=True)
            writer.write(wire.data_to_send())


@asynccontextmanager
async def serving(
    certificate: tuple[Path, Path], offered: list[str]
) -> AsyncIterator[tuple[Server, str]]:
    """Serve for a while; gives the server and its URL."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(*certificate)
    context.set_alpn_protocols(offered)
    server = Server()
    listening = await asyncio.start_server(server.serve, "localhost", 0, ssl=context)
    port = listening.sockets[0].getsockname()[1]
    yield server, f"https://localhost:{port}/v1"
    listening.close()


@pytest.mark.parametrize(("offered", "spoken"), [(["h2", "http/1.1"], "h2"), (["http/1.1"], "http/1.1")])  # fmt: skip  # noqa: E501
async def test_the_better_protocol_is_spoken_on_one_connection_and_the_key_is_not_logged(
    certificate: tuple[Path, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    offered: list[str],
    spoken: str,
) -> None:
    caplog.set_level("DEBUG")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    monkeypatch.setenv("UP_KEY", KEY)
    async with serving(certificate, offered) as (server, url):
        described = entry("one", url, 'timeout_seconds = 20.0\napi_key_env = "UP_KEY"')
        remote = Remote(read_fleet_file(fleet_file(tmp_path, described)).remotes[0])
        for _ in range(3):
            attempt = await remote.attempt(Task("What is 17 * 23?"))
            assert (attempt.answer, attempt.error) == ("391", None)
        await remote.close()
    assert server.spoken == [spoken], "its connections are not kept"
    assert server.keys == [f"Bearer {KEY}"] * 3
    # What the server above decodes is logged by its own side of h2.
    ours = [r.getMessage() for r in caplog.records if not r.getMessage().startswith("Decoded")]
    assert len(ours) > 10, "nothing was logged at all"
    assert KEY not in "\n".join(ours)
