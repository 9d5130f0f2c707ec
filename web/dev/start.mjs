// The page with live reload on top of the mock server: npm run dev:mock.
import { createServer } from 'vite';
import { startMock } from './mock-server.mjs';

const mock = await startMock({ port: 8787, state: process.argv[2] ?? 'sample' });
process.env.FORESAIL_API = `http://127.0.0.1:${mock.port}`;
const vite = await createServer();
await vite.listen();
vite.printUrls();
