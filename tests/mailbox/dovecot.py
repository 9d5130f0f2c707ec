#!/usr/bin/env python3
"""A real Dovecot for tests and benches: IMAP and LMTP on loopback ports, everything in one folder.

    dovecot.py start --folder DIR [--capability TEXT] [--setting NAME=VALUE ...]
    dovecot.py deliver --folder DIR [--user ADDRESS] FILE ...      (LMTP; "-" reads standard input)
    dovecot.py save --folder DIR [--user ADDRESS] --mailbox NAME FILE ...
    dovecot.py doveadm --folder DIR ARGUMENT ...
    dovecot.py stop --folder DIR [--erase]

start prints the ports and all else that a client needs as JSON. Starting again in the same folder
keeps mails, ports and certificate. Any user name is let in with the password.
"""
import argparse
import grp
import json
import os
import pathlib
import pwd
import shutil
import signal
import smtplib
import socket
import subprocess
import sys
import time

PASSWORD = "mailbox-secret"
USER = "ruth@us.example"
START_TIMEOUT_S = 20

CONFIG = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
instance_name = {folder}
protocols = imap lmtp
listen = 127.0.0.1
default_internal_user = {internal}
default_internal_group = {internal_group}
default_login_user = {login}
first_valid_uid = 1
last_valid_uid = 0
disable_plaintext_auth = no
auth_mechanisms = plain login
ssl = yes
ssl_cert = <{folder}/server.pem
ssl_key = <{folder}/server.key
ssl_dh =
mail_location = maildir:~/Maildir
mail_fsync = never
mailbox_idle_check_interval = 1 secs
maildir_stat_dirs = yes
lmtp_save_to_detail_mailbox = no
login_greeting = ready
mail_max_userip_connections = 100
auth_failure_delay = 0
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={mail_user} gid={mail_group} home={folder}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    special_use = \\Sent
    auto = create
  }}
  mailbox Drafts {{
    special_use = \\Drafts
  }}
  mailbox Junk {{
    special_use = \\Junk
  }}
  mailbox Trash {{
    special_use = \\Trash
  }}
}}
service imap-login {{
  {no_chroot}
  service_count = 0
  process_min_avail = 1
  inet_listener imap {{
    port = {imap_port}
  }}
  inet_listener imaps {{
    port = {imaps_port}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {lmtp_port}
  }}
}}
service anvil {{
  {no_chroot}
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  {no_chroot}
}}
{settings}
"""


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


def openssl(folder, *arguments):
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)


def make_certificate(folder):
    """A CA of its own and a certificate for localhost."""
    if (folder / "server.pem").exists():
        return
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    openssl(folder, "req", "-x509", *key, "-days", "30", "-subj", "/CN=Test CA", "-keyout",
            "ca.key", "-out", "ca.pem")
    openssl(folder, "req", *key, "-subj", "/CN=localhost", "-keyout", "server.key", "-out",
            "server.csr")
    (folder / "server.ext").write_text("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
    openssl(folder, "x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key",
            "-CAcreateserial", "-days", "30", "-extfile", "server.ext", "-out", "server.pem")


def users():
    """Who runs Dovecot's parts: root gives its rights away, all others keep their own."""
    if os.geteuid() != 0:
        me = pwd.getpwuid(os.geteuid())
        group = grp.getgrgid(me.pw_gid).gr_name
        return {"internal": me.pw_name, "internal_group": group, "login": me.pw_name,
                "mail_user": me.pw_uid, "mail_group": group}
    mail = pwd.getpwnam("mail")
    return {"internal": "dovecot", "internal_group": "dovecot", "login": "dovenull",
            "mail_user": mail.pw_uid, "mail_group": mail.pw_gid}


def write_config(folder, state, arguments):
    settings = list(arguments.setting)
    if arguments.capability:
        settings.append(f"imap_capability={arguments.capability}")
    text = CONFIG.format(
        folder=folder, password=PASSWORD, no_chroot="chroot =" if os.geteuid() != 0 else "",
        settings="\n".join(setting.replace("=", " = ", 1) for setting in settings),
        **users(), **{name: state[name] for name in ("imap_port", "imaps_port", "lmtp_port")})
    (folder / "dovecot.conf").write_text(text)


def make_mail_folder(folder):
    mail = folder / "mail"
    mail.mkdir(exist_ok=True)
    if os.geteuid() != 0:
        return
    owner = pwd.getpwnam("mail")
    os.chown(mail, owner.pw_uid, owner.pw_gid)
    # The way to the mails must be open for the user that Dovecot turns into.
    folder.chmod(0o755)


def wait_until_ready(folder, port, process):
    deadline = time.monotonic() + START_TIMEOUT_S
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
                if connection.recv(100).startswith(b"* OK"):
                    return
        except OSError:
            time.sleep(0.02)
    log = folder / "dovecot.log"
    sys.exit("Dovecot does not answer.\n" + (log.read_text() if log.exists() else ""))


def load(folder):
    return json.loads((folder / "state.json").read_text())


def start(arguments):
    folder = pathlib.Path(arguments.folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    make_certificate(folder)
    make_mail_folder(folder)
    if (folder / "state.json").exists():
        state = load(folder)
    else:
        imap_port, imaps_port, lmtp_port = free_ports(3)
        state = {"folder": str(folder), "host": "localhost", "imap_port": imap_port,
                 "imaps_port": imaps_port, "lmtp_port": lmtp_port, "user": USER,
                 "password": PASSWORD, "ca_file": str(folder / "ca.pem")}
    write_config(folder, state, arguments)
    with open(folder / "start.log", "w", encoding="utf-8") as log:
        process = subprocess.Popen(["dovecot", "-F", "-c", str(folder / "dovecot.conf")],
                                   stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                   start_new_session=True)
    state["pid"] = process.pid
    (folder / "state.json").write_text(json.dumps(state))
    wait_until_ready(folder, state["imap_port"], process)
    print(json.dumps(state))


def is_running(pid):
    try:
        os.kill(pid, 0)
        with open(f"/proc/{pid}/stat", encoding="ascii") as status:
            return status.read().rsplit(")", 1)[1].split()[0] != "Z"
    except (OSError, IndexError):
        return False


def stop(arguments):
    folder = pathlib.Path(arguments.folder).resolve()
    if (folder / "state.json").exists():
        pid = load(folder)["pid"]
        deadline = time.monotonic() + START_TIMEOUT_S
        if is_running(pid):
            os.kill(pid, signal.SIGTERM)
        while is_running(pid) and time.monotonic() < deadline:
            time.sleep(0.01)
        if is_running(pid):
            os.kill(pid, signal.SIGKILL)
    if arguments.erase:
        shutil.rmtree(folder, ignore_errors=True)


def read_mail(name):
    if name == "-":
        return sys.stdin.buffer.read()
    return pathlib.Path(name).read_bytes()


def deliver(arguments):
    state = load(pathlib.Path(arguments.folder).resolve())
    with smtplib.LMTP("127.0.0.1", state["lmtp_port"]) as lmtp:
        for name in arguments.files:
            lmtp.sendmail("sender@client.example", [arguments.user], read_mail(name))


def doveadm(folder, *arguments, **options):
    command = ["doveadm", "-c", str(folder / "dovecot.conf"), *arguments]
    return subprocess.run(command, check=True, **options)


def save(arguments):
    folder = pathlib.Path(arguments.folder).resolve()
    for name in arguments.files:
        doveadm(folder, "save", "-u", arguments.user, "-m", arguments.mailbox,
                input=read_mail(name))


def run_doveadm(arguments):
    doveadm(pathlib.Path(arguments.folder).resolve(), *arguments.arguments)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    for name, run in {"start": start, "stop": stop, "deliver": deliver, "save": save,
                      "doveadm": run_doveadm}.items():
        command = commands.add_parser(name)
        command.set_defaults(run=run)
        command.add_argument("--folder", required=True)
        if name == "start":
            command.add_argument("--capability", default="")
            command.add_argument("--setting", action="append", default=[])
        if name == "stop":
            command.add_argument("--erase", action="store_true")
        if name in ("deliver", "save"):
            command.add_argument("--user", default=USER)
            command.add_argument("files", nargs="+")
        if name == "save":
            command.add_argument("--mailbox", default="INBOX")
        if name == "doveadm":
            command.add_argument("arguments", nargs=argparse.REMAINDER)
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    main()
