// The sample workspace in a browser: what most tests of the pages begin with.
import assert from 'node:assert/strict';
import { watchConsole } from '../../web/dev/audit.mjs';
import { launch } from '../../web/dev/browser.mjs';
import { startForesail } from './foresail.mjs';

/** Not yet at an address; `faults` are what went wrong in the page since. */
export async function startSample() {
  const foresail = await startForesail({ withSample: true });
  const browser = await launch();
  const page = await (
    await browser.newContext({ viewport: { width: 1280, height: 860 } })
  ).newPage();
  page.setDefaultTimeout(30_000);
  const stop = async () => {
    await browser.close();
    assert.equal(await foresail.stop(), 0, 'the server stops cleanly');
  };
  return { foresail, page, faults: watchConsole(page), stop };
}

/** On Today, signed in. */
export async function openSample() {
  const sample = await startSample();
  await sample.page.goto(sample.foresail.address);
  await sample.page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  return sample;
}
