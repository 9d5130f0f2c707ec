// Hands a draft to the mail program. Nothing is sent: the program opens with it.
import type { Draft } from '@/types';

/** Longer addresses are cut by some systems, in the middle of a word. */
export const mailtoLengthMax = 1_900;

interface Mail {
  to: string[];
  subject: string;
  body: string;
}

/** RFC 6068: spaces as %20, lines end in CRLF. */
export function mailtoUrl({ to, subject, body }: Mail): string {
  const addresses = to.map((address) => encodeURIComponent(address).replaceAll('%40', '@'));
  const fields = [
    `subject=${encodeURIComponent(subject)}`,
    ...(body ? [`body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`] : []),
  ];
  return `mailto:${addresses.join(',')}?${fields.join('&')}`;
}

/** The text with the mail that it answers below it, as mail programs do. */
export const wholeText = (text: string, quoted: string) =>
  quoted ? `${text.trimEnd()}\n\n${quoted}\n` : text;

/** The whole where it fits, else without the quoted mail, else the subject alone. */
export function handOver(draft: Pick<Draft, 'to' | 'quoted'>, subject: string, text: string) {
  const to = draft.to.map((person) => person.address);
  for (const body of [wholeText(text, draft.quoted), text]) {
    const url = mailtoUrl({ to, subject, body });
    if (url.length <= mailtoLengthMax) return { url, isWhole: true };
  }
  return { url: mailtoUrl({ to, subject, body: '' }), isWhole: false };
}
