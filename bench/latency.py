"""From a mail's delivery into Dovecot (LMTP) to its event on an open page (SSE), in milliseconds.

latency.py --binary B [--rate 20] [--seconds 30]. One mailbox, connected by IMAP with IDLE; mails
come at a steady rate; the page is an SSE stream of the signed-in user.
"""

import argparse
import json
import smtplib
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "server"))
from foresail_server import Server, default_binary, free_folder, make_mail  # noqa: E402


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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", default=default_binary())
    parser.add_argument("--rate", type=float, default=20)
    parser.add_argument("--seconds", type=float, default=30)
    arguments = parser.parse_args()
    server = Server(arguments.binary)
    with Mailbox() as mailbox:
        try:
            return measure(server, mailbox, arguments)
        finally:
            free_folder(server)


def measure(server: Server, mailbox, arguments) -> int:
    server.start()
    server.set_up()
    server.call("POST", "/connections", {
        "kind": "imap", "name": "Ruth", "address": "ruth@us.example", "host": "127.0.0.1",
        "port": mailbox.facts["imap_port"], "security": "none", "user_name": mailbox.facts["user"],
        "password": mailbox.facts["password"], "is_private": False})
    wait_until(lambda: server.call("GET", "/connections")["items"][0]["status"]["state"] == "live")
    page = Page(server)

    sent: dict[str, float] = {}
    count = int(arguments.rate * arguments.seconds)
    started = time.monotonic()
    for number in range(count):
        time.sleep(max(0.0, started + number / arguments.rate - time.monotonic()))
        text = (f"Hello Ruth, thank you for the call. We will send you the signed order form number "
                f"{number} by Friday. Could you confirm the delivery date for the gateways?")
        mail = make_mail(number, f"Ann {number % 50} <ann{number % 50}@client.example>", text)
        mailbox.deliver(mail)
        sent[f"Burst mail {number:05d}"] = time.monotonic()
    wait_until(lambda: len(page.arrived) >= count, 120)

    companies = server.call("GET", "/companies")["items"]
    subjects = {a["id"]: a["subject"] for c in companies
                for a in server.pages(f"/companies/{c['id']}/timeline")}
    latencies = [(at - sent[subjects[i]]) * 1000 for i, at in page.arrived.items() if i in subjects]
    print(f"mail delivered -> event on the open page, {len(latencies)} mails at "
          f"{arguments.rate:g}/s")
    print(f"  p50 {percentile(latencies, 0.5):6.0f} ms   p90 {percentile(latencies, 0.9):6.0f} ms   "
          f"p99 {percentile(latencies, 0.99):6.0f} ms   max {max(latencies):6.0f} ms")
    return 0


def wait_until(condition, timeout_s: float = 60) -> None:
    deadline = time.monotonic() + timeout_s
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("the server did not get there in time")
        time.sleep(0.05)


if __name__ == "__main__":
    sys.exit(main())
