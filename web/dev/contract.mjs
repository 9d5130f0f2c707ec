// The API's types, made from its OpenAPI file: what src/types is checked against.
import { mkdir, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const source = new URL('../../src/api/openapi.json', import.meta.url);
const folder = new URL('../node_modules/.foresail/', import.meta.url);

await mkdir(folder, { recursive: true });
await writeFile(new URL('openapi.d.ts', folder), astToString(await openapiTS(source)));
