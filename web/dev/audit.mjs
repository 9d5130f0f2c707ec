// What each page has to pass: axe, nothing wider than the window, no text cut, no error on the
// console (the page's CSP speaks up there too).
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const axeSource = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Colours that are still changing over are nobody's to judge. */
const settle = (page) =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ends = document
      .getAnimations()
      .filter((animation) => animation.effect?.getTiming().iterations !== Number.POSITIVE_INFINITY)
      .map((animation) => animation.finished.catch(() => {}));
    await Promise.all(ends);
  });

export async function axeFaults(page) {
  await settle(page);
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes
        .slice(0, 3)
        .map((node) => `      ${node.html.slice(0, 160)}\n      ${node.failureSummary}`)
        .join('\n')}`,
  );
}

/** Elements that stick out of the window, and texts whose end can't be seen. */
export const layoutFaults = (page) =>
  page.evaluate(() => {
    const faults = [];
    const name = (element) => `${element.tagName} ${element.textContent.trim().slice(0, 60)}`;
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) faults.push('the page scrolls sideways');
    // Behind the sign-in only the content scrolls: a page longer than the window ends in nothing.
    const { scrollHeight, clientHeight } = document.documentElement;
    if (document.querySelector('#content') && scrollHeight > clientHeight + 1) {
      faults.push('the page is longer than the window');
    }
    for (const element of document.querySelectorAll('body *')) {
      const style = getComputedStyle(element);
      if (
        style.position === 'fixed' ||
        element.tagName === 'INPUT' ||
        element.closest('.sr-only, svg')
      )
        continue;
      const isCut =
        /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      if (isCut && element.clientWidth > 1 && !element.title) faults.push(`cut: ${name(element)}`);
      const scroller = element.closest('.overflow-x-auto');
      if (!scroller && element.getBoundingClientRect().right > width + 1) {
        faults.push(`sticks out: ${name(element)}`);
      }
    }
    return faults.slice(0, 5);
  });

export function watchConsole(page) {
  const faults = [];
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    // A refused sign-in or check is an answer, not a fault of the page.
    if (/status of 4\d\d/.test(message.text())) return;
    faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  return faults;
}
