"""From a mail's delivery to its event on an open page (SSE), in milliseconds, on two ways: into
Dovecot (LMTP), watched by IMAP IDLE, and over HTTP (ingest).

latency.py --binary B [--rate 20] [--seconds 30]. Mails come at a steady rate; the page is an SSE
stream of the signed-in user. Beside the mailbox stands a bare client that only waits in IDLE: what
it sees late is the mail server's own delay, and the rest is Foresail's.
"""

import argparse
import json
import smtplib
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "server"))
from foresail_server import Server, default_binary, free_folder, ingest, make_mail  # noqa: E402


class Mailbox:
    """A real Dovecot in a folder of its own."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="foresail-dovecot-")
        self.facts = json.loads(self.command("start"))
        self.lmtp = None

    def command(self, *words: str) -> str:
        script = str(ROOT / "tests" / "mailbox" / "dovecot.py")
        return subprocess.run([sys.executable, script, words[0], "--folder", self.folder,
                               *words[1:]], check=True, capture_output=True, text=True).stdout

    def deliver(self, mail: bytes) -> None:
        self.lmtp = self.lmtp or smtplib.LMTP("127.0.0.1", self.facts["lmtp_port"])
        self.lmtp.sendmail("ann@client.example", [self.facts["user"]], mail)

    def __enter__(self) -> "Mailbox":
        return self

    def __exit__(self, *_) -> None:
        self.command("stop", "--erase")


class BareClient:
    """Waits in IDLE on the same mailbox and does nothing else: when each mail was announced."""

    def __init__(self, facts: dict):
        self.announced: list[float] = []
        self.socket = socket.create_connection(("127.0.0.1", facts["imap_port"]))
        self.lines = self.socket.makefile("rb")
        self.lines.readline()
        for line in (f"a login {facts['user']} {facts['password']}", "b select INBOX", "c idle"):
            self.socket.sendall(line.encode() + b"\r\n")
            while not self.lines.readline().startswith((line[:2].encode(), b"+")):
                pass
        threading.Thread(target=self.read, daemon=True).start()

    def read(self) -> None:
        while line := self.lines.readline():
            words = line.split()
            if len(words) == 3 and words[2] == b"EXISTS":
                now = time.monotonic()
                self.announced += [now] * (int(words[1]) - len(self.announced))


class Page:
    """An open page: notes when each activity arrives."""

    def __init__(self, server: Server):
        self.arrived: dict[str, float] = {}
        connection = server.connection()
        connection.timeout = 600
        connection.request("GET", "/api/v1/stream", headers={"Cookie": server.cookie})
        self.response = connection.getresponse()
        threading.Thread(target=self.read, daemon=True).start()

    def read(self) -> None:
        topic = ""
        while line := self.response.readline():
            if line.startswith(b"event: "):
                topic = line[7:].strip().decode()
            elif line.startswith(b"data: ") and topic == "activity.created":
                self.arrived[json.loads(line[6:])["id"]] = time.monotonic()


def percentile(values: list[float], part: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(part * (len(ordered) - 1)))]


def make_mail_text(number: int) -> bytes:
    text = (f"Hello Ruth, thank you for the call. We will send you the signed order form number "
            f"{number} by Friday. Could you confirm the delivery date for the gateways?")
    return make_mail(number, f"Ann {number % 50} <ann{number % 50}@client.example>", text)


def play(server: Server, arguments, hand_over) -> list[tuple[float, float]]:
    """Hands mails over at the rate; for each, when it was taken and when it was on the page."""
    page = Page(server)
    sent: dict[str, float] = {}
    count = int(arguments.rate * arguments.seconds)
    started = time.monotonic()
    for number in range(count):
        time.sleep(max(0.0, started + number / arguments.rate - time.monotonic()))
        hand_over(make_mail_text(number))
        sent[f"Burst mail {number:05d}"] = time.monotonic()
    wait_until(lambda: len(page.arrived) >= count, 120)
    companies = server.call("GET", "/companies")["items"]
    subjects = {a["id"]: a["subject"] for c in companies
                for a in server.pages(f"/companies/{c['id']}/timeline")}
    arrived = {subjects[i]: at for i, at in page.arrived.items() if i in subjects}
    return [(at, arrived[subject]) for subject, at in sent.items() if subject in arrived]


def print_times(what: str, latencies: list[float]) -> None:
    print(f"  {what:34}", "   ".join(
        f"{name} {percentile(latencies, part) * 1000:5.0f} ms"
        for name, part in (("p50", 0.5), ("p90", 0.9), ("p99", 0.99), ("max", 1))))


def through_mailbox(server: Server, arguments) -> None:
    with Mailbox() as mailbox:
        server.call("POST", "/connections", {
            "kind": "imap", "name": "Ruth", "address": "ruth@us.example", "host": "127.0.0.1",
            "port": mailbox.facts["imap_port"], "security": "none",
            "user_name": mailbox.facts["user"], "password": mailbox.facts["password"],
            "is_private": False})
        wait_until(
            lambda: server.call("GET", "/connections")["items"][0]["status"]["state"] == "live")
        bare = BareClient(mailbox.facts)
        times = play(server, arguments, mailbox.deliver)
        print(f"delivered by LMTP, {len(times)} mails at {arguments.rate:g}/s")
        print_times("-> event on the open page", [at - taken for taken, at in times])
        print_times("-> announced to a bare IDLE client",
                    [at - taken for (taken, _), at in zip(times, bare.announced)])
        print_times("the announcement -> the page",
                    [at - told for (_, at), told in zip(times, bare.announced)])


def over_http(server: Server, arguments) -> None:
    to, secret = server.add_ingest()
    connection = server.connection()

    def hand_over(mail: bytes) -> None:
        while ingest(connection, to, secret, mail) != 202:
            time.sleep(0.01)

    times = play(server, arguments, hand_over)
    print(f"handed over by HTTP (synced, then answered), {len(times)} mails at "
          f"{arguments.rate:g}/s")
    print_times("answered -> event on the open page", [at - taken for taken, at in times])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", default=default_binary())
    parser.add_argument("--rate", type=float, default=20)
    parser.add_argument("--seconds", type=float, default=30)
    arguments = parser.parse_args()
    for way in (through_mailbox, over_http):
        server = Server(arguments.binary)
        try:
            server.start()
            server.set_up()
            way(server, arguments)
        finally:
            free_folder(server)
    return 0


def wait_until(condition, timeout_s: float = 60) -> None:
    deadline = time.monotonic() + timeout_s
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("the server did not get there in time")
        time.sleep(0.05)


if __name__ == "__main__":
    sys.exit(main())
