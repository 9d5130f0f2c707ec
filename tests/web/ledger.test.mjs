// The ledger of promises in the sample: what a later mail did to a promise is shown with its words,
// and a person corrects what was read wrong.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isBuilt } from './foresail.mjs';
import { audit } from './pages.mjs';
import { openSample } from './sample-page.mjs';

const skip = !isBuilt && 'the binary is not built';
let sample;
let page;

before(async () => {
  if (skip) return;
  sample = await openSample();
  page = sample.page;
});

after(() => sample?.stop());

const openContact = async (name) => {
  await page.getByRole('navigation').getByRole('link', { name: 'Contacts' }).first().click();
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
};

test('a promise that was moved shows from where, and its history', { skip }, async () => {
  await openContact(/Luc.a Romero/);
  const item = page.getByLabel('We owe').locator('li').filter({ hasText: 'three-year price' });
  await item.getByText(/^Moved and now due .*not ready yet/).waitFor();
  await page.getByText(/only If you sign for three years/).waitFor();
  await item.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'History' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^Said/).waitFor();
  await dialog.getByText(/^Moved and now due/).waitFor();
  await audit(page, 'ledger-history');
  await page.keyboard.press('Escape');
});

test('what was read wrong is corrected', { skip }, async () => {
  const item = page.getByLabel('We owe').locator('li').filter({ hasText: 'three-year price' });
  await item.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Correct' }).click();
  const dialog = page.getByRole('dialog');
  await audit(page, 'ledger-correct');
  await dialog.getByLabel('What is owed').fill('send the price for a term of three years');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/^Corrected\./).waitFor();
  await page.getByLabel('We owe').getByText('a term of three years').first().waitFor();
});

test('a request that was answered by a promise stands with it, not beside it', { skip }, async () => {
  await openContact('Ann Whitfield');
  const owed = page.getByLabel('We owe');
  const promise = owed.locator('li').filter({ hasText: 'revised draft with the liability cap' });
  await promise.getByText(/^Asked: .*Could you send it to me by Wednesday/).waitFor();
  assert.equal(await owed.locator('li').filter({ hasText: /^Request/ }).count(), 0);
  await page.getByRole('button', { name: 'Show what is done' }).click();
  await owed.getByText(/^Answered: .*I will send you the revised draft/).first().waitFor();
  await audit(page, 'ledger-answered');
});

test('corrections leave as JSON lines', { skip }, async () => {
  const text = await page.evaluate(async () => (await fetch('/api/v1/corrections')).text());
  const lines = text.trim().split('\n').map((line) => JSON.parse(line));
  assert.ok(lines.some((line) => line.label.what === 'send the price for a term of three years'));
});

test('nothing went wrong in the page on the way', { skip }, () => {
  assert.deepEqual(sample.faults, []);
});
