// The real binary, in a folder of its own, on a free port. FORESAIL_BINARY names another one.
import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));
export const binary = process.env.FORESAIL_BINARY ?? join(repository, 'build/release/foresail');
export const isBuilt = existsSync(binary);

const addressPattern = /Foresail is at (http:\/\/[^\s"]+)/;
const startMsMax = 60_000;

/** Waits for the address that the server prints; what it logged is in the error if none comes. */
function addressFrom(child, logPath) {
  return new Promise((resolve, reject) => {
    const fail = async (why) => {
      const log = await readFile(logPath, 'utf8').catch(() => '');
      reject(new Error(`${why}\n${log.slice(-3000)}`));
    };
    const timer = setTimeout(() => fail('the server printed no address'), startMsMax);
    child.once('exit', (code) => {
      clearTimeout(timer);
      void fail(`the server ended with ${code}`);
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = addressPattern.exec(line)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

export async function startForesail({ withSample = false } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'foresail-web-'));
  const logPath = join(folder, 'server.log');
  const log = openSync(logPath, 'a');
  const child = spawn(
    binary,
    ['serve', '--data', join(folder, 'data'), '--port', '0', ...(withSample ? ['--sample'] : [])],
    { stdio: ['ignore', 'pipe', log] },
  );
  const address = await addressFrom(child, logPath);
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const code = await ended;
    if (!process.env.FORESAIL_KEEP) await rm(folder, { recursive: true, force: true });
    return code;
  };
  return { address, origin: new URL(address).origin, stop, logPath };
}
