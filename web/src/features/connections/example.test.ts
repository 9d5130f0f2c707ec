// @vitest-environment node
import { execFile } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { exampleOf } from './example';

test('the example signs a mail as the server checks it', async () => {
  const mail = 'Subject: Hi\r\n\r\nIt’s me.\n';
  const folder = await mkdtemp(join(tmpdir(), 'foresail-example-'));
  await writeFile(join(folder, 'mail.eml'), mail);
  const taken = new Promise<{ at: string; signature: string; body: string }>((resolve) => {
    const server = createServer(async (incoming, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      response.end();
      server.close();
      resolve({
        at: String(incoming.headers['x-foresail-timestamp']),
        signature: String(incoming.headers['x-foresail-signature']),
        body: Buffer.concat(chunks).toString(),
      });
    }).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const script = exampleOf(`http://127.0.0.1:${port}/ingest`, 'the secret');
      void promisify(execFile)('bash', ['-c', script], { cwd: folder });
    });
  });
  const { at, signature, body } = await taken;
  expect(body).toBe(mail);
  expect(signature).toBe(createHmac('sha256', 'the secret').update(`${at}.${mail}`).digest('hex'));
});
