"""kill -9 in the middle of a burst of mails, round after round; afterwards every mail is there once.

The sender does what senders do: a mail that was not answered with 202 is sent again. So a mail may
be delivered twice, and must still be one activity.
"""

import argparse
import http.client
import random
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "server"))
from foresail_server import Server, default_binary, free_folder, ingest, make_mail  # noqa: E402

SENDERS = 4
WORK_TIMEOUT_S = 600


class Burst:
    """Sends the mails `first`..`first + count - 1` from several threads until each is accepted."""

    def __init__(self, server: Server, to: str, secret: str, first: int, count: int):
        self.server, self.to, self.secret = server, to, secret
        self.todo = list(range(first, first + count))
        self.accepted = 0
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self.send) for _ in range(SENDERS)]

    def send(self) -> None:
        connection = None
        while True:
            with self.lock:
                if not self.todo:
                    return
                number = self.todo.pop()
            mail = make_mail(number, f"Ann {number % 20} <ann{number % 20}@client.example>",
                             f"I will send you offer number {number} by Friday.")
            try:
                connection = connection or self.server.connection()
                is_taken = ingest(connection, self.to, self.secret, mail) == 202
            except (OSError, http.client.HTTPException):
                connection, is_taken = None, False
            with self.lock:
                if is_taken:
                    self.accepted += 1
                else:
                    self.todo.insert(0, number)
            if not is_taken:
                time.sleep(0.02)


def run_round(server: Server, to: str, secret: str, first: int, count: int,
              chance: random.Random) -> None:
    burst = Burst(server, to, secret, first, count)
    kill_after = chance.randrange(count // 10, count * 9 // 10)
    for thread in burst.threads:
        thread.start()
    while burst.accepted < kill_after and any(t.is_alive() for t in burst.threads):
        time.sleep(0.001)
    server.kill()
    server.start()
    for thread in burst.threads:
        thread.join()


def wait_for_work(server: Server) -> None:
    deadline = time.monotonic() + WORK_TIMEOUT_S
    while server.call("GET", "/health")["lag"] > 0:
        if time.monotonic() > deadline:
            raise TimeoutError("the flow did not catch up")
        time.sleep(0.1)


def check(server: Server, expected: int) -> list[str]:
    companies = list(server.pages("/companies?query=client.example"))
    if len(companies) != 1:
        return [f"{len(companies)} companies for one domain"]
    subjects = [a["subject"] for a in server.pages(f"/companies/{companies[0]['id']}/timeline")]
    wanted = {f"Burst mail {number:05d}" for number in range(expected)}
    findings = []
    if missing := wanted - set(subjects):
        findings.append(f"{len(missing)} mails are missing, among them {sorted(missing)[:3]}")
    if len(subjects) != len(set(subjects)):
        findings.append(f"{len(subjects) - len(set(subjects))} mails are there more than once")
    contacts = len(list(server.pages("/contacts")))
    if contacts != 20:
        findings.append(f"{contacts} contacts instead of 20")
    if parked := server.call("GET", "/parked_events")["items"]:
        findings.append(f"{len(parked)} events are parked: {parked[0]['error']}")
    return findings


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", default=default_binary())
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--mails", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    server = Server(arguments.binary)
    try:
        server.start()
        server.set_up()
        to, secret = server.add_ingest()
        for number in range(arguments.rounds):
            started = time.monotonic()
            run_round(server, to, secret, number * arguments.mails, arguments.mails, chance)
            print(f"round {number + 1}: killed once, {time.monotonic() - started:.1f} s", flush=True)
        wait_for_work(server)
        findings = check(server, arguments.rounds * arguments.mails)
        for finding in findings:
            print("failed:", finding)
        if not findings:
            print(f"{arguments.rounds * arguments.mails} mails over {arguments.rounds} kills: "
                  "each is there once")
        return 1 if findings else 0
    finally:
        free_folder(server)


if __name__ == "__main__":
    sys.exit(main())
