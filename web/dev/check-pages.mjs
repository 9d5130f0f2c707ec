// Opens every page on the mock server in both themes, wide and on a phone, empty and full; audits
// each, and takes its picture. npm run build first. node dev/check-pages.mjs [--shots DIR] [--only X]
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { axeFaults, layoutFaults, watchConsole } from './audit.mjs';
import { launch } from './browser.mjs';
import { startMock } from './mock-server.mjs';
import { scenes } from './scenes.mjs';

const { values } = parseArgs({
  options: { shots: { type: 'string', default: '' }, only: { type: 'string', default: '' } },
});
if (values.shots) await mkdir(values.shots, { recursive: true });

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const sizes = { wide: { width: 1280, height: 860 }, phone: { width: 360, height: 740 } };

async function visit({ browser, origin, scene, theme, size }) {
  const context = await browser.newContext({
    viewport: sizes[size],
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  const faults = watchConsole(page);
  try {
    await page.goto(origin + scene.path);
    await page.waitForSelector(scene.ready ?? 'h1');
    await scene.act?.(page);
    await page.waitForLoadState('load');
    await page.waitForFunction(() => !document.querySelector('.animate-spin'));
    if (values.shots) {
      await page.screenshot({ path: `${values.shots}/${scene.name}-${size}-${theme}.png` });
    }
    faults.push(...(await layoutFaults(page)), ...(await axeFaults(page)));
  } catch (error) {
    faults.push(String(error));
  }
  await context.close();
  return faults;
}

const browser = await launch();
let passed = 0;
let failed = 0;
for (const scene of scenes.filter(({ name }) => name.includes(values.only))) {
  for (const size of Object.keys(sizes)) {
    for (const theme of ['light', 'dark']) {
      const mock = await startMock({ dist, state: scene.state ?? 'full' });
      const origin = `http://127.0.0.1:${mock.port}`;
      const faults = await visit({ browser, origin, scene, theme, size });
      mock.stop();
      if (faults.length === 0) passed += 1;
      else failed += 1;
      for (const fault of faults) console.log(`${scene.name} ${size} ${theme}: ${fault}`);
    }
  }
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
