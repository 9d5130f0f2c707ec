// The sample workspace: opened by the printed address, marked on every page, thrown away by a click.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isBuilt } from './foresail.mjs';
import { audit, auditPlaces } from './pages.mjs';
import { startSample } from './sample-page.mjs';

const skip = !isBuilt && 'the binary is not built';
const banner = 'Sample workspace: invented people and mail';
let sample;
let page;

before(async () => {
  if (skip) return;
  sample = await startSample();
  page = sample.page;
});

/** A mail by its subject, through the contact's timeline. */
async function openMail(subject) {
  await page.getByRole('navigation').getByRole('link', { name: 'Contacts' }).first().click();
  await page.getByRole('link', { name: /Jens Petersen/ }).first().click();
  await page.getByLabel('Timeline').getByText(subject, { exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: subject }).waitFor();
}

after(() => sample?.stop());

test('the printed address opens the sample, which says what it is', { skip }, async () => {
  await page.goto(sample.foresail.address);
  await page.getByText(banner).waitFor();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  assert.equal(new URL(page.url()).search, '');
  await page.locator('main h3').first().waitFor();
});

test('every page of it passes axe in both themes', { skip }, async () => {
  await auditPlaces(page);
});

test('a contract that came by mail was looked at before anybody opened it', { skip }, async () => {
  await page.getByRole('navigation').getByRole('link', { name: 'Contracts' }).first().click();
  const row = page.getByRole('link', { name: /Supply Agreement/ });
  await row.getByText(/^\d+ high$/).waitFor();
  await row.click();
  await page.getByRole('article', { name: 'The contract' }).getByText('High risk').first().waitFor();
});

test('a contact shows when to write to them, and why', { skip }, async () => {
  await page.goto(`${sample.foresail.origin}/contacts`);
  await page.getByRole('link', { name: 'Dana Kowalski' }).first().click();
  const time = page.getByRole('button', { name: /^Best time to write: \w{3} \d/ });
  await time.waitFor();
  await page
    .getByText(/answers most .*\d of \d within 3 h/)
    .first()
    .waitFor();
  await time.click();
  const details = page.getByRole('dialog', { name: 'Best time to write' });
  await details.getByText(/their time/).waitFor();
  await details.getByRole('img', { name: /hours of their week/ }).waitFor();
  await audit(page, 'follow-up');
  await page.keyboard.press('Escape');
});

test('a contact without ground for a time shows none', { skip }, async () => {
  await page.goto(`${sample.foresail.origin}/contacts`);
  const asked = page.waitForResponse((response) => response.url().endsWith('/follow-up'));
  await page.getByRole('link', { name: 'Jens Petersen' }).first().click();
  assert.equal((await (await asked).json()).best, undefined);
  await page.getByRole('heading', { level: 1, name: /Jens Petersen/ }).waitFor();
  assert.equal(await page.getByRole('button', { name: /^Best time to write/ }).count(), 0);
});

test('a deal shows its signals, each with the mail that says so', { skip }, async () => {
  await page.goto(`${sample.foresail.origin}/deals`);
  const card = page.getByRole('link', { name: 'Castello: renewal' });
  await page
    .getByText(/signals?: .*They push the price/)
    .first()
    .waitFor({ state: 'attached' });
  await card.click();
  const signals = page.getByRole('region', { name: 'Signals' });
  await signals.getByRole('heading', { name: 'They push the price' }).waitFor();
  await audit(page, 'signals');
  await signals.getByText('EUR 96,000 is over our budget.').click();
  await page.getByRole('heading', { level: 1, name: /Renewal of our platform contract/ }).waitFor();
  await page.goBack();
  await signals.getByRole('button', { name: 'Dismiss “They push the price”' }).click();
  await page.getByText('It comes back only with new evidence.').first().waitFor();
  await signals
    .getByRole('heading', { name: 'They push the price' })
    .waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await signals.getByRole('heading', { name: 'They push the price' }).waitFor();
});

test('a competitor of the list is a signal', { skip }, async () => {
  await page.goto(`${sample.foresail.origin}/settings`);
  await page.getByRole('textbox', { name: 'Competitors' }).fill('Sensotrack, Funkmodule');
  await page
    .getByRole('region', { name: 'Competitors' })
    .getByRole('button', { name: 'Save' })
    .click();
  await page.getByText('Settings saved.').first().waitFor();
  await page.goto(`${sample.foresail.origin}/deals`);
  await page.getByRole('link', { name: 'Nordlicht: Pilot Lagerhallen' }).click();
  await page.getByRole('heading', { name: 'They name a competitor: Funkmodule' }).waitFor();
});

test('the models page says what ran where', { skip }, async () => {
  await page.goto(`${sample.foresail.origin}/models`);
  await page.getByRole('heading', { level: 1, name: 'Models' }).waitFor();
  await page.getByText('Reading mail').first().waitFor();
  await page.getByText('none is configured').first().waitFor();
  await page.getByLabel('Budget a day (USD)').fill('2.50');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').first().waitFor();
  await audit(page, 'models');
  await page.reload();
  assert.equal(await page.getByLabel('Budget a day (USD)').inputValue(), '2.50');
});

test('a reply is drafted, edited and kept', { skip }, async () => {
  await page.goto(`${sample.foresail.origin}/`);
  await page.getByText('Datenblatt Funkmodule').first().waitFor();
  await openMail('Datenblatt Funkmodule');
  await page.getByRole('button', { name: 'Draft a reply' }).click();
  const text = page.getByLabel('Text of the mail');
  await text.waitFor();
  assert.match(await text.inputValue(), /Sehr geehrter Herr Petersen,\n\nVielen Dank für Ihre/);
  await page.getByText('It works without a language model').waitFor();
  await page.getByText('Still to fill in: [Ihre Antwort]').waitFor();
  await audit(page, 'draft-reply');
  await text.fill((await text.inputValue()).replace('[Ihre Antwort]', 'Anbei das Datenblatt.'));
  await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
  await page.reload();
  assert.match(await text.inputValue(), /Anbei das Datenblatt\./);
  const mailto = await page.getByRole('link', { name: 'Open in mail program' }).getAttribute('href');
  assert.match(mailto, /^mailto:petersen@nordlicht\.example\?subject=Re%3A%20Datenblatt/);
  assert.match(decodeURIComponent(mailto), /Anbei das Datenblatt[^]*\r\n> Sehr geehrte Frau Keller/);
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await page.getByText('Copied').waitFor();
});

test('a sentence of it leads to the mail that it is from', { skip }, async () => {
  const sources = page.getByRole('region', { name: 'Where each sentence is from' });
  await sources.getByRole('link', { name: /Datenblatt der Funkmodule bis Freitag/ }).first().click();
  await page.locator('mark[data-cited]').waitFor();
  await page.getByRole('heading', { level: 1, name: 'Datenblatt Funkmodule' }).waitFor();
});

test('a draft that is thrown away comes back', { skip }, async () => {
  const own = page.getByRole('region', { name: 'Your drafts' });
  await own.getByRole('link', { name: /Reply/ }).click();
  await page.getByRole('button', { name: 'Throw away', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Datenblatt Funkmodule' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByLabel('Text of the mail').waitFor();
});

test('a negotiation brief quotes the mails and leads to them', { skip }, async () => {
  await page.getByRole('navigation').getByRole('link', { name: 'Companies' }).first().click();
  await page.getByRole('link', { name: /Castello/ }).first().click();
  await page.getByRole('button', { name: 'Negotiation brief' }).click();
  const risks = page.getByRole('region', { name: 'Risks' });
  const quote = risks.getByRole('link', { name: /competitor offers 15% less/ });
  await quote.waitFor();
  await page.getByRole('region', { name: 'Positions' }).getByText(/over our budget/).waitFor();
  await audit(page, 'draft-brief');
  await quote.click();
  await page.locator('mark[data-cited]').waitFor();
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
  assert.deepEqual(sample.faults, []);
});
