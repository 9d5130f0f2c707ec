// The sample workspace: opened by the printed address, marked on every page, thrown away by a click.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { watchConsole } from '../../web/dev/audit.mjs';
import { launch } from '../../web/dev/browser.mjs';
import { isBuilt, startForesail } from './foresail.mjs';
import { audit, auditPlaces } from './pages.mjs';

const skip = !isBuilt && 'the binary is not built';
const banner = 'Sample workspace: invented people and mail';
let foresail;
let browser;
let page;
let faults;

before(async () => {
  if (skip) return;
  foresail = await startForesail({ withSample: true });
  browser = await launch();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 860 } })).newPage();
  page.setDefaultTimeout(20_000);
  faults = watchConsole(page);
});

after(async () => {
  await browser?.close();
  if (foresail) assert.equal(await foresail.stop(), 0, 'the server stops cleanly');
});

test('the printed address opens the sample, which says what it is', { skip }, async () => {
  await page.goto(foresail.address);
  await page.getByText(banner).waitFor();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  assert.equal(new URL(page.url()).search, '');
  await page.locator('main h3').first().waitFor();
});

test('every page of it passes axe in both themes', { skip }, async () => {
  await auditPlaces(page);
});

test('the models page says what ran where', { skip }, async () => {
  await page.goto(`${foresail.origin}/models`);
  await page.getByRole('heading', { level: 1, name: 'Models' }).waitFor();
  await page.getByText('Reading mail').first().waitFor();
  await page.getByText('none is configured').first().waitFor();
  await page.getByLabel('Budget a day (USD)').fill('2.50');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  await audit(page, 'models');
  await page.reload();
  assert.equal(await page.getByLabel('Budget a day (USD)').inputValue(), '2.50');
});

test('on a phone nothing sticks out', { skip }, async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await auditPlaces(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Contacts' }).last().click();
  await page.locator('main li a').first().click();
  await page.getByLabel('Timeline').locator('li').first().waitFor();
  await audit(page, 'phone-contact');
  await page.setViewportSize({ width: 1280, height: 860 });
});

test('it is thrown away, and the set-up follows', { skip }, async () => {
  await page.getByRole('button', { name: 'Throw away and start' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Throw away and start' }).click();
  await page.getByRole('heading', { name: 'Welcome aboard' }).waitFor();
  assert.equal(await page.getByText(banner).count(), 0);
});

test('nothing went wrong in the page on the way', { skip }, () => {
  assert.deepEqual(faults, []);
});
