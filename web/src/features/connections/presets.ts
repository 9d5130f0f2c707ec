// Server settings of common mail services, by the domain of the address.
import { strings } from '@/strings';
import type { Security } from '@/types';

export interface Preset {
  id: string;
  name: string;
  domains: string[];
  host: string;
  port: number;
  security: Security;
  hint?: string;
}

const preset = (id: string, name: string, host: string, ...domains: string[]): Preset => ({
  id,
  name,
  host,
  domains,
  port: 993,
  security: 'tls',
  hint: strings.providers[id],
});

const microsoftDomains = ['outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'outlook.de'];
const yahooDomains = ['yahoo.com', 'yahoo.de', 'yahoo.fr', 'yahoo.es', 'yahoo.co.uk', 'ymail.com'];

export const presets: Preset[] = [
  preset('google', 'Gmail, Google Workspace', 'imap.gmail.com', 'gmail.com', 'googlemail.com'),
  preset('microsoft', 'Outlook, Microsoft 365', 'outlook.office365.com', ...microsoftDomains),
  preset('icloud', 'iCloud', 'imap.mail.me.com', 'icloud.com', 'me.com', 'mac.com'),
  preset('yahoo', 'Yahoo', 'imap.mail.yahoo.com', ...yahooDomains),
  preset('aol', 'AOL', 'imap.aol.com', 'aol.com'),
  preset('fastmail', 'Fastmail', 'imap.fastmail.com', 'fastmail.com', 'fastmail.fm'),
  preset('gmx', 'GMX', 'imap.gmx.net', 'gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch'),
  preset('webde', 'WEB.DE', 'imap.web.de', 'web.de'),
  preset('ionos', 'IONOS', 'imap.ionos.de'),
  preset('strato', 'STRATO', 'imap.strato.de'),
  preset('mailbox', 'mailbox.org', 'imap.mailbox.org', 'mailbox.org'),
  preset('posteo', 'Posteo', 'posteo.de', 'posteo.de', 'posteo.net'),
  preset('ovh', 'OVHcloud', 'ssl0.ovh.net'),
  preset('orange', 'Orange', 'imap.orange.fr', 'orange.fr', 'wanadoo.fr'),
  preset('zoho', 'Zoho Mail', 'imap.zoho.eu', 'zohomail.eu', 'zoho.com'),
];

export const domainOf = (address: string): string =>
  (address.split('@')[1] ?? '').trim().toLowerCase();

export const presetOf = (address: string): Preset | undefined =>
  presets.find((each) => each.domains.includes(domainOf(address)));

/** Mail services that anyone can have an address at: their domains make nobody a colleague. */
export const isPublicDomain = (domain: string): boolean =>
  presets.some((each) => each.domains.includes(domain.trim().toLowerCase()));
