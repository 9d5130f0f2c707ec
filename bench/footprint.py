"""Memory and disk per 1,000 mails: footprint.py --binary B [--mails 5000]."""

import argparse
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "server"))
from foresail_server import Server, default_binary, free_folder, ingest, make_mail  # noqa: E402


def memory_mb(pid: int) -> float:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def disk_mb(folder: str) -> float:
    return sum(f.stat().st_size for f in Path(folder).rglob("*") if f.is_file()
               and f.name != "server.log") / 2**20


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", default=default_binary())
    parser.add_argument("--mails", type=int, default=5000)
    arguments = parser.parse_args()
    server = Server(arguments.binary)
    try:
        server.start()
        server.set_up()
        to, secret = server.add_ingest()
        memory, disk = memory_mb(server.process.pid), disk_mb(server.folder)
        connection = server.connection()
        sent_bytes = 0
        started = time.monotonic()
        for number in range(arguments.mails):
            sentences = " ".join(f"Point {i} of case {number} needs an answer from your team."
                                 for i in range(8))
            mail = make_mail(number, f"Ann <ann{number % 200}@client{number % 40}.example>",
                             f"{sentences} I will send you the offer by Friday.")
            sent_bytes += len(mail)
            while ingest(connection, to, secret, mail) != 202:
                time.sleep(0.05)
        while server.call("GET", "/health")["lag"] > 0:
            time.sleep(0.2)
        rate = arguments.mails / (time.monotonic() - started)
        thousands = arguments.mails / 1000
        memory_now, disk_now = memory_mb(server.process.pid), disk_mb(server.folder)
        print(f"{arguments.mails} mails of {sent_bytes / arguments.mails:.0f} bytes, "
              f"worked in at {rate:.0f}/s")
        print(f"  memory  {memory:6.0f} MB empty, {(memory_now - memory) / thousands:6.2f} MB "
              "per 1,000 mails")
        print(f"  disk    {disk:6.1f} MB empty, {(disk_now - disk) / thousands:6.2f} MB "
              f"per 1,000 mails ({(disk_now - disk) * 2**20 / sent_bytes:.1f} times their bytes)")
        return 0
    finally:
        free_folder(server)


if __name__ == "__main__":
    sys.exit(main())
