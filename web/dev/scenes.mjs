// The pages and states that are audited: where, when it is ready, what is done first.
import { idOf } from './ids.mjs';

const contact = `/contacts/${idOf('contact', 1)}`;
const rows = 'main li a';

async function openSearch(page, question) {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').last().fill(question);
  await page.waitForSelector('[role=dialog] [role=status]', { state: 'attached' });
  await page.waitForTimeout(400);
}

export const scenes = [
  { name: 'today', path: '/', ready: 'h3' },
  { name: 'today-sample', path: '/', ready: 'h3', state: 'sample' },
  { name: 'today-empty', path: '/', state: 'empty', ready: 'main p' },
  { name: 'contacts', path: '/contacts', ready: rows },
  { name: 'contacts-huge', path: '/contacts', ready: rows, state: 'huge' },
  { name: 'contacts-empty', path: '/contacts', state: 'empty', ready: 'main p' },
  { name: 'contact', path: contact, ready: '[aria-label=Timeline] li' },
  {
    name: 'contact-source',
    path: contact,
    ready: '[aria-label=Timeline] li',
    act: (page) => page.getByRole('button', { name: /Job title, From/ }).press('Enter'),
  },
  {
    name: 'contact-edit',
    path: contact,
    ready: '[aria-label=Timeline] li',
    act: async (page) => {
      await page.getByRole('button', { name: 'Edit job title' }).press('Enter');
      await page.getByRole('textbox', { name: 'Job title' }).fill('Chief of Operations');
      await page.keyboard.press('Enter');
      await page.getByText('Job title changed.').first().waitFor();
    },
  },
  { name: 'companies', path: '/companies', ready: rows },
  { name: 'company', path: `/companies/${idOf('company', 1)}`, ready: '[aria-label=Timeline] li' },
  { name: 'activity', path: `/activities/${idOf('activity', 3)}`, ready: 'article' },
  {
    name: 'activity-cited',
    path: `/activities/${idOf('activity', 3)}?at=56-116`,
    ready: '[data-cited]',
  },
  { name: 'deals', path: '/deals', ready: rows },
  {
    name: 'deals-new',
    path: '/deals',
    ready: rows,
    act: async (page) => {
      await page.keyboard.press('n');
      await page.getByLabel('Title').fill('Brightwater extension');
      await page.getByLabel('Company').fill('bri');
      await page.getByRole('listbox').getByRole('option').first().waitFor();
    },
  },
  { name: 'deals-empty', path: '/deals', state: 'empty', ready: 'h2' },
  { name: 'deal', path: `/deals/${idOf('deal', 1)}`, ready: 'h1' },
  { name: 'contracts', path: '/contracts', ready: rows },
  {
    name: 'contract',
    path: `/contracts/${idOf('contract', 1)}`,
    ready: 'article',
    act: async (page) => {
      await page.keyboard.press('j');
      await page.getByText('Preferred wording').waitFor();
    },
  },
  { name: 'playbook', path: '/playbook', ready: 'textarea' },
  { name: 'accounts', path: '/accounts', ready: 'main li' },
  { name: 'accounts-empty', path: '/accounts', state: 'empty', ready: 'main p' },
  {
    name: 'accounts-add',
    path: '/accounts',
    ready: 'main li',
    act: async (page) => {
      await page.getByRole('button', { name: 'Connect a mailbox' }).first().click();
      await page.getByLabel('Mail address').fill('ruth@gmail.com');
      await page.getByLabel('Password', { exact: true }).fill('wrong');
      await page.getByRole('button', { name: 'Check and connect' }).click();
      await page.getByRole('dialog').getByRole('alert').waitFor();
    },
  },
  {
    name: 'accounts-secret',
    path: '/accounts',
    ready: 'main li',
    act: async (page) => {
      await page.getByRole('button', { name: 'Receive mail by HTTP' }).click();
      await page.getByLabel('Name here').fill('Tickets');
      await page.getByLabel('Mail address').fill('help@us.example');
      await page.getByRole('button', { name: 'Make the address' }).click();
      await page.getByText('Keep this secret now').waitFor();
    },
  },
  { name: 'settings', path: '/settings' },
  {
    name: 'search-hint',
    path: contact,
    ready: '[aria-label=Timeline] li',
    act: (page) => page.keyboard.press('Control+k'),
  },
  {
    name: 'search-answer',
    path: contact,
    ready: '[aria-label=Timeline] li',
    act: (page) => openSearch(page, 'What did we promise the client last November?'),
  },
  { name: 'search-none', path: '/', ready: 'h3', act: (page) => openSearch(page, 'zeppelin') },
  { name: 'shortcuts', path: '/', ready: 'h3', act: (page) => page.keyboard.press('?') },
  { name: 'setup', path: '/?setup=TOKEN', state: 'setup', ready: 'form' },
  { name: 'setup-no-token', path: '/setup', state: 'setup', ready: 'form' },
  {
    name: 'setup-team',
    path: '/?setup=TOKEN',
    state: 'setup',
    ready: 'form',
    act: async (page) => {
      await page.getByLabel('Your name').fill('Ruth');
      await page.getByLabel('Your work mail address').fill('ruth@us.example');
      await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByLabel('Name of your company or team').waitFor();
    },
  },
  {
    name: 'setup-mailbox',
    path: '/?setup=TOKEN',
    state: 'setup',
    ready: 'form',
    act: async (page) => {
      await page.getByLabel('Your name').fill('Ruth');
      await page.getByLabel('Your work mail address').fill('ruth@us.example');
      await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByLabel('Name of your company or team').fill('Us');
      await page.getByRole('button', { name: 'Create the workspace' }).click();
      await page.getByRole('button', { name: 'Check and connect' }).waitFor();
    },
  },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'not-found', path: '/contacts/nobody', ready: '[role=alert]' },
];
