// A real Dovecot on loopback ports; mails go in by LMTP, or straight into a folder (Sent).
import { execFile, spawn, spawnSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('../mailbox/dovecot.py', import.meta.url));
const run = promisify(execFile);

export const hasDovecot = spawnSync('dovecot', ['--version']).status === 0;

function feed(argumentList, text) {
  return new Promise((resolve, reject) => {
    const child = spawn('python3', [script, ...argumentList], {
      stdio: ['pipe', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`))));
    child.stdin.end(text);
  });
}

export async function startMailbox() {
  const folder = await mkdtemp(join(tmpdir(), 'foresail-dovecot-'));
  const { stdout } = await run('python3', [script, 'start', '--folder', folder]);
  const state = JSON.parse(stdout);
  return {
    ...state,
    deliver: (text) => feed(['deliver', '--folder', folder, '-'], text),
    save: (text, mailbox) => feed(['save', '--folder', folder, '--mailbox', mailbox, '-'], text),
    stop: () => run('python3', [script, 'stop', '--folder', folder, '--erase']),
  };
}
