// The invented mails. A mail is written as paragraphs; spans are found by the words they hold.
import { idOf } from './ids.mjs';
import { companyBrief, contactBrief, ruth } from './people.mjs';

let lastMail = 0;
let lastCommitment = 0;
const iso = (time) => new Date(time).toISOString();

function spanOf(text, words) {
  const begin = text.indexOf(words);
  if (begin < 0) throw new Error(`no "${words}" in the mail`);
  return { begin, end: begin + words.length };
}

function textOf({ reply, signature, quote }) {
  const parts = [['reply', reply]];
  if (signature) parts.push(['signature', `-- \n${signature}`]);
  if (quote) parts.push(['quote', quote]);
  const zones = [];
  let text = '';
  for (const [kind, words] of parts) {
    if (text) text += '\n\n';
    zones.push({ kind, begin: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, zones };
}

function commitmentOf(said, { activity, text, contact, at, isOurs }) {
  lastCommitment += 1;
  const side = said.side ?? (isOurs === (said.kind === 'promise') ? 'ours' : 'theirs');
  const [debtor, creditor] =
    side === 'ours' ? [ruth.address, contact.addresses[0]] : [contact.addresses[0], ruth.address];
  return {
    id: idOf('commitment', lastCommitment),
    activity,
    kind: said.kind,
    side,
    state: said.state ?? 'open',
    debtor,
    creditor,
    contact: contactBrief(contact),
    ...(contact.company ? { company: companyBrief(contact.company) } : {}),
    quote: said.quote,
    ...spanOf(text, said.quote),
    what: said.what,
    ...(said.due ? { due: { at: iso(said.due), has_time: false, text: said.dueText ?? '' } } : {}),
    confidence: said.confidence ?? 0.9,
    said_at: iso(at),
    version: 1,
  };
}

/** `mail.by` is "us" or "them"; `contact` is the outside party. */
export function makeMail(contact, mail) {
  lastMail += 1;
  const id = idOf('activity', lastMail);
  const { text, zones } = textOf(mail);
  const isOurs = mail.by === 'us';
  const them = {
    name: contact.name,
    address: contact.addresses[0],
    contact: contact.id,
  };
  const us = { name: ruth.name, address: ruth.address, user: ruth.id };
  const said = { activity: id, text, contact, at: mail.at, isOurs };
  return {
    id,
    kind: 'email',
    direction: isOurs ? 'outbound' : 'inbound',
    automation: mail.automation ?? 'none',
    thread: idOf('thread', mail.thread ?? lastMail + 500),
    subject: mail.subject,
    sent_at: iso(mail.at),
    utc_offset_min: isOurs ? 60 : 0,
    sender: isOurs ? us : them,
    recipients: [{ role: 'to', ...(isOurs ? them : us) }, ...(mail.cc ?? [])],
    snippet: mail.reply.slice(0, 280),
    attachment_count: mail.attachments?.length ?? 0,
    language: 'en',
    text,
    zones,
    attachments: (mail.attachments ?? []).map(([file_name, media_type, size_bytes], ordinal) => ({
      ordinal,
      file_name,
      media_type,
      size_bytes,
      is_inline: false,
    })),
    notes: mail.notes ?? [],
    facts: (mail.facts ?? []).map(([kind, words, value]) => ({
      kind,
      ...spanOf(text, words),
      text: words,
      value,
    })),
    commitments: (mail.said ?? []).map((each) => commitmentOf(each, said)),
  };
}

/** Each world begins to count anew, so that its ids are always the same. */
export function startCounting() {
  lastMail = 0;
  lastCommitment = 0;
}

export function briefOf(activity) {
  const { text, zones, attachments, notes, facts, commitments, ...brief } = activity;
  return brief;
}
