// A draft dropped on the page: read in its sandbox, risky clauses marked, decided on, and kept.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isBuilt } from './foresail.mjs';
import { audit } from './pages.mjs';
import { openSample } from './sample-page.mjs';

const skip = !isBuilt && 'the binary is not built';
const draft = `MASTER SERVICES AGREEMENT

1. Payment. Customer shall pay each undisputed invoice within ninety (90) days of its receipt.

2. Liability. The limitations of this Agreement shall not apply to breach of confidentiality.

3. Exclusivity. Provider grants Customer the exclusive right to distribute the sensors in Europe.

4. Governing Law. This Agreement is governed by the laws of England.

5. Renewal. This Agreement shall automatically renew for successive terms of twelve (12) months.
`;
let sample;
let page;

const file = (name, text) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });

before(async () => {
  if (skip) return;
  sample = await openSample();
  page = sample.page;
});

after(() => sample?.stop());

async function upload(name, text) {
  await page.getByRole('navigation').getByRole('link', { name: 'Contracts' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Contracts' }).waitFor();
  await page.getByLabel('Add a draft').first().setInputFiles(file(name, text));
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

test('a draft is added and its risky clauses are marked', { skip }, async () => {
  await page.getByRole('navigation').getByRole('link', { name: 'Contracts' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Contracts' }).waitFor();
  await audit(page, 'contracts-empty');
  await upload('MSA draft.txt', draft);
  const text = page.getByRole('article', { name: 'The contract' });
  await text.getByText('Medium risk').first().waitFor();
  assert.equal(await text.locator('mark', { hasText: 'ninety (90) days' }).count(), 1);
  await audit(page, 'review');
});

test('j opens the first risky clause with reason and wording', { skip }, async () => {
  await page.keyboard.press('j');
  await page.getByText('Payment: ninety (90) days; the playbook accepts at most 45 days.').waitFor();
  await page.getByRole('button', { name: 'Copy the preferred wording' }).waitFor();
  await audit(page, 'review-open');
  await page.keyboard.press('j');
  const opened = page.getByRole('button', { expanded: true });
  await opened.getByText('Liability without a cap').waitFor();
  await page.keyboard.press('k');
  await opened.getByText('Payment terms').waitFor();
});

test('a decision is kept', { skip }, async () => {
  await page.getByRole('radio', { name: 'To negotiate' }).click();
  await page.getByRole('region', { name: 'Clauses', exact: true }).getByText('To negotiate').first().waitFor();
  await page.waitForLoadState('networkidle').catch(() => {});
  await page.reload();
  const clauses = page.getByRole('region', { name: 'Clauses', exact: true });
  await clauses.getByText('To negotiate').first().waitFor();
  await clauses.getByRole('radio', { name: 'Open' }).first().click();
  assert.equal(await clauses.getByRole('button', { name: /Payment terms/ }).count(), 0);
});

test('the list says what was found', { skip }, async () => {
  await page.getByRole('navigation').getByRole('link', { name: 'Contracts' }).first().click();
  await page.getByText('2 high').waitFor();
  await audit(page, 'contracts');
});

test('a damaged file says so and what to do', { skip }, async () => {
  await upload('broken contract.pdf', '%PDF-1.4 and nothing more');
  await page.getByText('The file is damaged').waitFor();
  await audit(page, 'review-broken');
});

test('a wrong playbook is refused with its line, a right one is followed', { skip }, async () => {
  await page.goto(`${sample.foresail.origin}/playbook`);
  const box = page.getByLabel('The playbook');
  await box.fill('[[clause]]\ncategory = "tea"\n');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/ine 2: there is no category "tea"/).waitFor();
  await audit(page, 'playbook');
  await box.fill('[[clause]]\ncategory = "governing_law"\nseverity = "low"\nrisky_words = ["england"]\n');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Playbook saved.', { exact: true }).waitFor();
  await page.getByRole('navigation').getByRole('link', { name: 'Contracts' }).first().click();
  await page.getByText('MSA draft.txt').click();
  await page.getByRole('article', { name: 'The contract' }).getByText('Low risk').waitFor();
});

test('on a phone nothing sticks out', { skip }, async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await audit(page, 'phone-review');
  await page.goto(`${sample.foresail.origin}/contracts`);
  await page.getByText('MSA draft.txt').waitFor();
  await audit(page, 'phone-contracts');
});

test('nothing went wrong in the page on the way', { skip }, () => {
  // Chromium itself notes the refused playbook; the page shows it.
  assert.deepEqual(sample.faults.filter((fault) => !/status of 400/.test(fault)), []);
});
