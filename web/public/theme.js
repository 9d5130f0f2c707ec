// Before the first paint: the theme that the person chose, else the system's. A file of its own,
// since the page's CSP allows no inline script.
(() => {
  let choice = null;
  try {
    choice = localStorage.getItem('foresail.theme');
  } catch {
    // Storage is off: the system's theme it is.
  }
  const dark =
    choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
