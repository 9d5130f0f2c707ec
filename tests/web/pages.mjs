// Looks at every page as a person who needs contrast, names and headings would: axe, both themes.
import assert from 'node:assert/strict';
import { axeFaults, layoutFaults } from '../../web/dev/audit.mjs';

export const themes = ['light', 'dark'];

export async function audit(page, name) {
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.waitForFunction(
      (wanted) => document.documentElement.dataset.theme === wanted,
      theme,
    );
    const faults = [...(await axeFaults(page)), ...(await layoutFaults(page))];
    assert.deepEqual(faults, [], `${name}, ${theme}`);
    if (process.env.FORESAIL_SHOTS) {
      await page.screenshot({ path: `${process.env.FORESAIL_SHOTS}/e2e-${name}-${theme}.png` });
    }
  }
}

/** Each place of the navigation, when what it shows has come. */
export async function auditPlaces(page) {
  for (const place of ['Today', 'Contacts', 'Companies', 'Deals', 'Contracts', 'Accounts']) {
    await page.getByRole('navigation').getByRole('link', { name: place }).first().click();
    await page.getByRole('heading', { level: 1, name: place }).waitFor();
    await page.waitForFunction(() => !document.querySelector('main .animate-shimmer'));
    await audit(page, place.toLowerCase());
  }
}
