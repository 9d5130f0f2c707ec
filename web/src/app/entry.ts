// The address that the server prints carries a one-time token: /?setup=TOKEN or /?sample=TOKEN.
// It is taken out of the address bar at once and kept for this tab only.
const storageKey = 'foresail.setup-token';

export interface Entry {
  kind: 'none' | 'setup' | 'sample';
  token: string;
}

let entry: Entry = { kind: 'none', token: '' };

function remember(token: string) {
  try {
    sessionStorage.setItem(storageKey, token);
  } catch {
    // Storage is off: the token holds until the page is reloaded.
  }
}

export function takeEntry() {
  const parameters = new URLSearchParams(location.search);
  const setup = parameters.get('setup');
  const sample = parameters.get('sample');
  if (setup) entry = { kind: 'setup', token: setup };
  else if (sample) entry = { kind: 'sample', token: sample };
  else return;
  remember(entry.token);
  history.replaceState(null, '', setup ? '/setup' : '/');
}

/** Who arrived by a printed address, once; after that the entry is spent. */
export function spendEntry(): Entry {
  const spent = entry;
  entry = { kind: 'none', token: '' };
  return spent;
}

/** The server takes one token for the sample and for the set-up that follows it. */
export function setupToken(): string {
  if (entry.token) return entry.token;
  try {
    return sessionStorage.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
}

export function forgetToken() {
  try {
    sessionStorage.removeItem(storageKey);
  } catch {
    // Nothing was kept.
  }
}
