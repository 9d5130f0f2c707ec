// What the built page does, on the mock server: live updates, keyboard, undo, conflicts, long lists.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { watchConsole } from './audit.mjs';
import { launch } from './browser.mjs';
import { idOf } from './ids.mjs';
import { startMock } from './mock-server.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const ann = `/contacts/${idOf('contact', 1)}`;
let browser;
let mock;
let page;
let faults;

before(async () => {
  browser = await launch();
});
after(() => browser.close());

async function open(path, state = 'full') {
  mock = await startMock({ dist, state });
  await page.goto(`http://127.0.0.1:${mock.port}${path}`);
}
const tell = (what) => fetch(`http://127.0.0.1:${mock.port}/dev/${what}`, { method: 'POST' });

beforeEach(async () => {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Berlin' });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  faults = watchConsole(page);
});
afterEach(async () => {
  await page.context().close();
  mock.stop();
  assert.deepEqual(faults, []);
});

test('a new mail and its promise appear on the open page', async () => {
  await open(ann);
  await page.locator('[data-line=live]').first().waitFor();
  await tell('mail');
  await page.getByLabel('Timeline').getByText('Delivery 1').waitFor();
  await page.getByLabel('They owe').getByText('floor plan').waitFor();
});

test('a burst of mails shows each of them once', async () => {
  await open(ann);
  await page.locator('[data-line=live]').first().waitFor();
  await Promise.all(Array.from({ length: 25 }, () => tell('mail')));
  await page.waitForFunction(
    () => document.querySelectorAll('[aria-label=Timeline] li').length === 28,
  );
  const subjects = await page
    .getByLabel('Timeline')
    .getByText(/^Delivery \d+$/)
    .allInnerTexts();
  assert.equal(new Set(subjects).size, 25);
});

test('an interrupted line comes back by itself and misses nothing', async () => {
  await open(ann);
  await page.locator('[data-line=live]').first().waitFor();
  await tell('cut');
  await page.locator('[data-line=offline]').last().waitFor();
  await tell('mail');
  await page.getByLabel('Timeline').getByText('Delivery 1').waitFor();
  await page.locator('[data-line=live]').first().waitFor();
});

test('Today is worked off by keyboard, and Undo brings it back', async () => {
  await open('/');
  await page.locator('main h3').first().waitFor();
  const count = await page.locator('main h3').count();
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  await page.getByText('Marked as done.').first().waitFor();
  await page.waitForFunction((n) => document.querySelectorAll('main h3').length === n - 1, count);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.waitForFunction((n) => document.querySelectorAll('main h3').length === n, count);
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.waitForFunction((n) => document.querySelectorAll('main h3').length === n - 1, count);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.locator('mark[data-cited]').waitFor();
});

const stageOf = (name) => page.getByRole('region', { name, exact: true });

test('a deal moves by keyboard, keeps the focus, and goes back by Undo', async () => {
  await open('/deals');
  const card = page.getByRole('link', { name: 'Brightwater renewal' });
  await stageOf('New').locator(card).waitFor();
  await card.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await stageOf('Proposal').getByRole('link', { name: 'Brightwater renewal' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Brightwater renewal');
  await page.getByRole('button', { name: 'Undo' }).click();
  await stageOf('New').getByRole('link', { name: 'Brightwater renewal' }).waitFor();
});

test('Escape puts a picked-up card back', async () => {
  await open('/deals');
  await page.getByRole('link', { name: 'Brightwater renewal' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await page.getByText('is back where it was').waitFor({ state: 'attached' });
  await stageOf('New').getByRole('link', { name: 'Brightwater renewal' }).waitFor();
});

test('a deal moves by mouse', async () => {
  await open('/deals');
  const card = page.getByRole('link', { name: 'Wartung 2027' });
  await card.dragTo(stageOf('Won'));
  await stageOf('Won').getByRole('link', { name: 'Wartung 2027' }).waitFor();
});

test('a deal is made', async () => {
  await open('/deals');
  await page.getByRole('link', { name: 'Brightwater renewal' }).waitFor();
  await page.keyboard.press('n');
  await page.getByLabel('Title').fill('Brightwater extension');
  await page.getByLabel('Company').fill('bri');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /Brightwater/ })
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel('Amount').fill('a lot');
  await page.getByRole('button', { name: 'Create deal' }).click();
  await page.getByText('Please enter a number').waitFor();
  await page.getByLabel('Amount').fill('12,500');
  await page.getByRole('button', { name: 'Create deal' }).click();
  const card = stageOf('New').getByRole('listitem').filter({ hasText: 'Brightwater extension' });
  await card.getByText(/12,500/).waitFor();
});

test('an edit is undone; one that comes too late overwrites nothing', async () => {
  await open(ann);
  const rename = async (name) => {
    await page.getByRole('button', { name: 'Edit name' }).press('Enter');
    await page.getByRole('textbox', { name: 'Name' }).fill(name);
    await page.keyboard.press('Enter');
  };
  await rename('Anna Client');
  await page.getByRole('heading', { level: 1, name: /Anna Client/ }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { level: 1, name: /Ann Client/ }).waitFor();
  await page.route('**/api/v1/contacts/*', (route) =>
    route.request().method() === 'PATCH'
      ? route.fulfill({ status: 412, json: { detail: 'Changed.', code: 'precondition_failed' } })
      : route.continue(),
  );
  await rename('Mallory');
  await page.getByText('Someone changed this a moment ago').first().waitFor();
  await page.getByRole('heading', { level: 1, name: /Ann Client/ }).waitFor();
});

test('100,000 contacts scroll without delay, with few rows on the page', async () => {
  await open('/contacts', 'huge');
  await page.locator('main li a').first().waitFor();
  // A person who drags the bar to the end, again and again, until 2,500 rows have come.
  await page.waitForFunction(
    () => {
      const rows = document.querySelector('main ul');
      rows.parentElement.scrollTop = rows.parentElement.scrollHeight;
      return Number(rows.lastElementChild?.dataset.index) >= 2499;
    },
    undefined,
    { timeout: 60_000 },
  );
  const { rows, frameMs } = await page.evaluate(async () => {
    const list = document.querySelector('main ul').parentElement;
    const times = [];
    let last = performance.now();
    for (let step = 0; step < 40; step += 1) {
      list.scrollTop = (list.scrollHeight / 40) * step;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      times.push(performance.now() - last);
      last = performance.now();
    }
    times.sort((a, b) => a - b);
    return { rows: document.querySelectorAll('main li').length, frameMs: times[20] };
  });
  console.log(
    `2,500 loaded of 100,000: ${rows} rows drawn, a frame in ${Math.round(frameMs)} ms (p50)`,
  );
  assert.ok(rows < 80, `${rows} rows are drawn`);
});

test('a part of the question is taken away', async () => {
  await open(ann);
  await page.getByLabel('Timeline').locator('li').first().waitFor();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('What did we promise last November?');
  await dialog.getByRole('link', { name: /revised order form/ }).waitFor();
  assert.equal(await dialog.getByRole('link', { name: /completed questionnaire/ }).count(), 0);
  await dialog.getByRole('button', { name: 'Remove: November 2025' }).click();
  await dialog.getByRole('link', { name: /completed questionnaire/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('mark[data-cited]').waitFor();
});

test('the sample is marked, and thrown away after a question', async () => {
  await open('/?sample=TOKEN#x', 'sample');
  await page.getByText('Sample workspace: invented people and mail').waitFor();
  assert.equal(new URL(page.url()).search, '');
  await page.getByRole('button', { name: 'Throw away and start' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Throw away and start' }).click();
  await page.getByRole('heading', { name: 'Welcome aboard' }).waitFor();
});

test('the theme can be set by hand and stays', async () => {
  await open('/settings');
  await page.getByRole('radio', { name: 'Dark' }).click();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
});
