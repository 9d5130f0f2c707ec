// What was written, relative to now: so that something always is due, late and asked.
import { makeMail, startCounting } from './mails.mjs';

const hour = 36e5;
const day = 24 * hour;
const signature =
  'Ann Client\nHead of Operations, Brightwater\n+44 20 7946 0018\nwww.brightwater.example';

export function lastNovember(now) {
  const date = new Date(now);
  const year = date.getUTCMonth() > 10 ? date.getUTCFullYear() : date.getUTCFullYear() - 1;
  return Date.UTC(year, 10, 12, 9, 40);
}

export function makeStory(now, [ann, tom, jonas, camille, priya, diego]) {
  startCounting();
  const fridayText = 'by Friday';
  return [
    makeMail(ann, {
      by: 'us',
      at: lastNovember(now),
      thread: 1,
      subject: 'Renewal terms',
      reply:
        'Hi Ann,\n\nthank you for the call. We will hold the price of 48 EUR per seat until the end of the year, and I will send you the revised order form by Friday.\n\nBest\nRuth',
      facts: [
        ['money', '48 EUR', { amount: '48', currency: 'EUR' }],
        ['date', fridayText, { start: new Date(lastNovember(now) + 2 * day).toISOString() }],
      ],
      said: [
        {
          kind: 'promise',
          quote: 'I will send you the revised order form by Friday.',
          what: 'send you the revised order form',
          due: lastNovember(now) + 2 * day,
          dueText: fridayText,
          state: 'fulfilled',
        },
        {
          kind: 'promise',
          quote: 'We will hold the price of 48 EUR per seat until the end of the year',
          what: 'hold the price of 48 EUR per seat until the end of the year',
          state: 'fulfilled',
        },
      ],
    }),
    makeMail(ann, {
      by: 'us',
      at: now - 6 * day,
      thread: 2,
      subject: 'Security questionnaire',
      reply:
        'Hi Ann,\n\ngot it, thanks. I will return the completed questionnaire by Friday and add the penetration test summary.\n\nBest\nRuth',
      facts: [['date', fridayText, { start: new Date(now - 4 * day).toISOString() }]],
      said: [
        {
          kind: 'promise',
          quote: 'I will return the completed questionnaire by Friday',
          what: 'return the completed questionnaire',
          due: now - 4 * day,
          dueText: fridayText,
        },
      ],
    }),
    makeMail(ann, {
      by: 'them',
      at: now - 26 * hour,
      thread: 2,
      subject: 'Re: Security questionnaire',
      reply:
        'Hello Ruth,\n\nour auditors meet on 3 December. Could you tell me whether the backups are encrypted as well? I will get the signed order form to you by Thursday. The budget is 57,600 EUR; the details are at https://brightwater.example/tender.\n\nKind regards\nAnn',
      signature,
      quote:
        'On Thu, Ruth Hartmann wrote:\n> got it, thanks. I will return the completed questionnaire by Friday and\n> add the penetration test summary.',
      attachments: [
        ['Questionnaire v3 final.xlsx', 'application/vnd.ms-excel.sheet', 84_221],
        ['Order form.pdf', 'application/pdf', 1_204_880],
      ],
      facts: [
        ['date', '3 December', { start: new Date(now + 9 * day).toISOString() }],
        ['money', '57,600 EUR', { amount: '57600', currency: 'EUR' }],
        [
          'link',
          'https://brightwater.example/tender',
          { url: 'https://brightwater.example/tender' },
        ],
        ['phone', '+44 20 7946 0018', { e164: '+442079460018' }],
      ],
      said: [
        {
          kind: 'request',
          quote: 'Could you tell me whether the backups are encrypted as well?',
          what: 'tell her whether the backups are encrypted as well',
        },
        {
          kind: 'promise',
          quote: 'I will get the signed order form to you by Thursday.',
          what: 'get the signed order form to us',
          due: now + 2 * day,
          dueText: 'by Thursday',
        },
      ],
    }),
    makeMail(tom, {
      by: 'them',
      at: now - 9 * day,
      subject: 'Purchase order',
      reply:
        'Ruth,\n\nI will send the purchase order early next week. Please confirm the delivery address.\n\nTom',
      said: [
        {
          kind: 'promise',
          quote: 'I will send the purchase order early next week.',
          what: 'send the purchase order',
          due: now - 3 * day,
          dueText: 'early next week',
          confidence: 0.55,
        },
      ],
    }),
    makeMail(jonas, {
      by: 'us',
      at: now - 2 * day,
      subject: 'Angebot Wartung 2027',
      reply:
        'Guten Tag Herr Weber,\n\nIch schicke Ihnen das überarbeitete Angebot bis morgen.\n\nFreundliche Grüße\nRuth Hartmann',
      said: [
        {
          kind: 'promise',
          quote: 'Ich schicke Ihnen das überarbeitete Angebot bis morgen.',
          what: 'das überarbeitete Angebot schicken',
          due: now + day,
          dueText: 'bis morgen',
        },
      ],
    }),
    makeMail(camille, {
      by: 'them',
      at: now - 3 * day - hour,
      subject: 'Visite de l’atelier',
      reply:
        'Bonjour Ruth,\n\nPouvez-vous nous dire si le 12 décembre vous convient ?\n\nBien à vous\nCamille',
      said: [
        {
          kind: 'request',
          quote: 'Pouvez-vous nous dire si le 12 décembre vous convient ?',
          what: 'dire si le 12 décembre vous convient',
        },
      ],
    }),
    makeMail(priya, {
      by: 'them',
      at: now - 5 * hour,
      subject: 'Out of office: pilot kick-off',
      automation: 'auto_reply',
      reply: 'I am away until Monday and will answer then.',
    }),
    makeMail(diego, {
      by: 'them',
      at: now - 40 * day,
      subject: 'Gracias',
      reply: 'Muchas gracias por la visita de ayer. Hasta pronto.\n\nDiego',
    }),
  ];
}
