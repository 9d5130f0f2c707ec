"""A running foresail for tests and benches: starts the real binary in a folder of its own, sets up
a workspace, signs in, and speaks to the API. Only the standard library.
"""

import hashlib
import hmac
import http.client
import json
import os
import re
import signal
import subprocess
import tempfile
import time
from pathlib import Path

ADDRESS = re.compile(r"Foresail is at http://([^:/]+):(\d+)/(?:\?(setup|sample)=(\S+))?")
START_TIMEOUT_S = 60


class ApiError(Exception):
    def __init__(self, status: int, body: bytes):
        super().__init__(f"{status}: {body[:500]!r}")
        self.status = status


class Server:
    """The process. start() again after kill() goes on with the same data folder."""

    def __init__(self, binary: str, folder: str | None = None, sample: bool = False):
        self.binary = str(Path(binary).resolve())
        self.folder = folder or tempfile.mkdtemp(prefix="foresail-test-")
        self.sample = sample
        self.process: subprocess.Popen | None = None
        self.port = 0
        self.token = ""
        self.cookie = ""
        self.csrf = ""

    def start(self) -> None:
        command = [self.binary, "serve", "--data", self.folder, "--port", "0"]
        if self.sample:
            command.append("--sample")
        self.log = open(Path(self.folder) / "server.log", "ab")
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self.log,
                                        text=True)
        deadline = time.monotonic() + START_TIMEOUT_S
        while time.monotonic() < deadline:
            line = self.process.stdout.readline()
            if match := ADDRESS.search(line):
                self.port = int(match[2])
                self.token = match[4] or ""
                return
            if self.process.poll() is not None:
                break
        log = (Path(self.folder) / "server.log").read_text(errors="replace")
        raise RuntimeError(f"the server did not start:\n{log[-3000:]}")

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=30)

    def connection(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)

    def call(self, method: str, path: str, body=None, headers=None):
        """One request of the signed-in user; the decoded JSON, or ApiError."""
        connection = self.connection()
        all_headers = {"Content-Type": "application/json", **(headers or {})}
        if self.cookie:
            all_headers["Cookie"] = self.cookie
        if self.csrf and method != "GET":
            all_headers["X-CSRF-Token"] = self.csrf
        payload = json.dumps(body) if body is not None else None
        connection.request(method, "/api/v1" + path, payload, all_headers)
        response = connection.getresponse()
        text = response.read()
        if response.status >= 400:
            raise ApiError(response.status, text)
        if cookie := response.getheader("Set-Cookie"):
            self.cookie = cookie.split(";")[0]
        connection.close()
        return json.loads(text) if text else None

    def set_up(self, domain: str = "us.example") -> dict:
        session = self.call("POST", "/setup", {
            "token": self.token, "name": "Ruth Rep", "address": f"ruth@{domain}",
            "password": "correct horse battery", "workspace_name": "Test", "time_zone": "UTC",
            "team_domains": [domain]})
        self.csrf = session["csrf_token"]
        return session

    def sign_in(self, domain: str = "us.example") -> None:
        self.cookie = ""
        session = self.call("POST", "/session", {"address": f"ruth@{domain}",
                                                 "password": "correct horse battery"})
        self.csrf = session["csrf_token"]

    def add_ingest(self) -> tuple[str, str]:
        """An ingest connection: its id and secret."""
        made = self.call("POST", "/connections", {"kind": "ingest", "name": "Ingest",
                                                  "address": "ruth@us.example"})
        return made["id"], made["secret"]

    def pages(self, path: str):
        """Every item of a list, page by page."""
        cursor = ""
        while True:
            joint = "&" if "?" in path else "?"
            page = self.call("GET", f"{path}{joint}limit=200&cursor={cursor}")
            yield from page["items"]
            cursor = page["next_cursor"]
            if not cursor:
                return


def ingest(connection: http.client.HTTPConnection, to: str, secret: str, mail: bytes) -> int:
    """Delivers one mail over an open connection; the status."""
    stamp = str(int(time.time()))
    signature = hmac.new(secret.encode(), stamp.encode() + b"." + mail, hashlib.sha256).hexdigest()
    connection.request("POST", f"/api/v1/ingest/{to}", mail, {
        "Content-Type": "message/rfc822", "X-Foresail-Timestamp": stamp,
        "X-Foresail-Signature": signature})
    response = connection.getresponse()
    response.read()
    return response.status


def make_mail(number: int, sender: str, text: str, to: str = "ruth@us.example") -> bytes:
    day = 1 + number % 28
    return (f"From: {sender}\r\nTo: Ruth Rep <{to}>\r\nSubject: Burst mail {number:05d}\r\n"
            f"Message-ID: <burst-{number}@client.example>\r\n"
            f"Date: Mon, {day:02d} Jun 2026 09:00:00 +0000\r\n"
            "Content-Type: text/plain; charset=utf-8\r\n\r\n"
            f"{text}\r\n").encode()


def free_folder(server: Server) -> None:
    if server.process and server.process.poll() is None:
        server.kill()
    subprocess.run(["rm", "-rf", server.folder], check=False)


def default_binary() -> str:
    return os.environ.get("FORESAIL_BINARY", "build/release/foresail")
