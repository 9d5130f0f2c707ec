// The mails of the story: Ann Client of Brightwater writes with Ruth of us.example.
export const ruth = { name: 'Ruth Hartmann', address: 'ruth@us.example' };
export const ann = { name: 'Ann Client', address: 'ann@brightwater.example' };

const header = ({ name, address }) => `${name} <${address}>`;
let lastNumber = 0;
let lastId = '';

export function mailOf({ from, to, subject, text, at = new Date(), answers }) {
  lastNumber += 1;
  lastId = `story-${lastNumber}-${process.pid}@${from.address.split('@')[1]}`;
  return [
    `From: ${header(from)}`,
    `To: ${header(to)}`,
    `Subject: ${subject}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${lastId}>`,
    ...(answers ? [`In-Reply-To: <${answers}>`] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n');
}

/** A working day of the last November that is over: what "last November" means now. */
export function lastNovember(now = new Date()) {
  const isOver = now.getUTCMonth() > 10;
  const year = isOver ? now.getUTCFullYear() : now.getUTCFullYear() - 1;
  return new Date(Date.UTC(year, 10, 12, 9, 40));
}

export const november = (at = lastNovember()) =>
  mailOf({
    from: ruth,
    to: ann,
    at,
    subject: 'Renewal terms',
    text: 'Hi Ann,\r\n\r\nthank you for the call. I will send you the revised order form by Friday.\r\n\r\nBest regards\r\nRuth',
  });

export const fresh = () =>
  mailOf({
    from: ann,
    to: ruth,
    subject: 'Floor plan',
    text: 'Hello Ruth,\r\n\r\nI will send you the signed floor plan by tomorrow. Could you tell me the delivery address?\r\n\r\nKind regards\r\nAnn Client\r\nHead of Operations\r\nBrightwater\r\n+44 20 7946 0018',
  });

/** Ann sends what she promised in fresh(), which must be the mail made last. */
export const kept = () =>
  mailOf({
    from: ann,
    to: ruth,
    answers: lastId,
    subject: 'Re: Floor plan',
    text: 'Hello Ruth,\r\n\r\nattached is the signed floor plan.\r\n\r\nKind regards\r\nAnn Client',
  });

export const certificate = () =>
  mailOf({
    from: ann,
    to: ruth,
    subject: 'Insurance',
    text: 'Hello Ruth,\r\n\r\nI will send you the insurance certificate by tomorrow.\r\n\r\nKind regards\r\nAnn Client',
  });

/** Ruth promises Ann something (`what` of what), for her folder of sent mail. */
export const promised = (what, of) =>
  mailOf({
    from: ruth,
    to: ann,
    // A mail's date has no parts of a second, and what is released must have been said before.
    at: new Date(Date.now() - 60_000),
    subject: what,
    text: `Hi Ann,\r\n\r\nI will send you the ${what} ${of} by tomorrow.\r\n\r\nBest regards\r\nRuth`,
  });

/** Ann names half of what promised() said, which must be the mail made last: is that what she means? */
export const released = (what) =>
  mailOf({
    from: ann,
    to: ruth,
    answers: lastId,
    subject: `Re: ${what}`,
    text: `Hello Ruth,\r\n\r\nno need to send the ${what} anymore, we have decided.\r\n\r\nKind regards\r\nAnn Client`,
  });
