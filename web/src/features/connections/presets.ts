// Server settings of common mail services, by the domain of the address.
import type { Security } from '@/types';

export interface Preset {
  id: string;
  name: string;
  domains: string[];
  host: string;
  port: number;
  security: Security;
  /** What the service wants before it lets a mail program in. */
  hint: string;
}

const preset = (
  id: string,
  name: string,
  host: string,
  domains: string[],
  hint: string,
): Preset => ({
  id,
  name,
  host,
  domains,
  hint,
  port: 993,
  security: 'tls',
});

const appPassword = (where: string) =>
  `Needs an app password: make one in ${where}, and enter it here instead of your own.`;
const enableImap = 'Switch on IMAP in the mail settings of the service first.';

export const presets: Preset[] = [
  preset(
    'google',
    'Gmail, Google Workspace',
    'imap.gmail.com',
    ['gmail.com', 'googlemail.com'],
    appPassword('your Google account under Security, App passwords (two-step verification is on)'),
  ),
  preset(
    'microsoft',
    'Outlook, Microsoft 365',
    'outlook.office365.com',
    ['outlook.com', 'hotmail.com', 'live.com', 'outlook.de', 'hotmail.de', 'msn.com'],
    'Microsoft lets most accounts in by its own sign-in only, not by a password. If the check fails, forward your mail or hand it over by HTTP.',
  ),
  preset(
    'icloud',
    'iCloud',
    'imap.mail.me.com',
    ['icloud.com', 'me.com', 'mac.com'],
    appPassword('your Apple account under Sign-in and security'),
  ),
  preset(
    'yahoo',
    'Yahoo',
    'imap.mail.yahoo.com',
    ['yahoo.com', 'yahoo.de', 'yahoo.fr', 'yahoo.es', 'ymail.com', 'aol.com'],
    appPassword('your account under Security'),
  ),
  preset(
    'fastmail',
    'Fastmail',
    'imap.fastmail.com',
    ['fastmail.com', 'fastmail.fm'],
    appPassword('Settings, Privacy and security, App passwords'),
  ),
  preset('gmx', 'GMX', 'imap.gmx.net', ['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch'], enableImap),
  preset('webde', 'WEB.DE', 'imap.web.de', ['web.de'], enableImap),
  preset('ionos', 'IONOS', 'imap.ionos.de', [], ''),
  preset('strato', 'STRATO', 'imap.strato.de', [], ''),
  preset('mailbox', 'mailbox.org', 'imap.mailbox.org', ['mailbox.org'], ''),
  preset('posteo', 'Posteo', 'posteo.de', ['posteo.de', 'posteo.net'], ''),
  preset('ovh', 'OVHcloud', 'ssl0.ovh.net', [], ''),
  preset('orange', 'Orange', 'imap.orange.fr', ['orange.fr', 'wanadoo.fr'], ''),
  preset(
    'zoho',
    'Zoho Mail',
    'imap.zoho.eu',
    ['zohomail.eu', 'zoho.com'],
    appPassword('Zoho accounts'),
  ),
];

export const domainOf = (address: string): string =>
  (address.split('@')[1] ?? '').trim().toLowerCase();

export const presetOf = (address: string): Preset | undefined =>
  presets.find((each) => each.domains.includes(domainOf(address)));

/** Mail services that anyone can have an address at: their domains make nobody a colleague. */
export const isPublicDomain = (domain: string): boolean =>
  presets.some((each) => each.domains.includes(domain.trim().toLowerCase()));
