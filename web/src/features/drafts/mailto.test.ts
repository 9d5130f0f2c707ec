import { expect, test } from 'vitest';
import { handOver, mailtoLengthMax, mailtoUrl, wholeText } from './mailto';

const draft = {
  to: [{ name: 'Ann Client', address: 'ann@brightwater.example' }],
  quoted: 'On 3 March, Ann wrote:\n> Could you send it?',
};

test('what stands in a mail can not add fields or break the address', () => {
  const url = mailtoUrl({
    to: ['ann@brightwater.example'],
    subject: 'Re: 12% & more?bcc=x@y.example',
    body: 'Grüße,\nRuth & Co\n',
  });
  const [address, query] = url.split('?') as [string, string];
  expect(address).toBe('mailto:ann@brightwater.example');
  expect([...new URLSearchParams(query).keys()]).toEqual(['subject', 'body']);
  expect(new URLSearchParams(query).get('subject')).toBe('Re: 12% & more?bcc=x@y.example');
  expect(query).toContain('%0D%0A');
  expect(query).not.toContain('+');
});

test('a reply keeps the mail that it answers below it', () => {
  expect(wholeText('Hi Ann,\n\nyes.\n', draft.quoted)).toBe(
    'Hi Ann,\n\nyes.\n\nOn 3 March, Ann wrote:\n> Could you send it?\n',
  );
  expect(wholeText('brief', '')).toBe('brief');
});

test('what does not fit goes without the quoted mail, then without the text', () => {
  expect(decodeURIComponent(handOver(draft, 'Re: x', 'yes').url)).toContain('> Could you');
  const long = handOver({ ...draft, quoted: '> word '.repeat(400) }, 'Re: x', 'yes');
  expect(long.url.length).toBeLessThanOrEqual(mailtoLengthMax);
  expect(long).toEqual({ url: expect.stringContaining('body=yes'), isWhole: true });
  const longer = handOver(draft, 'Re: x', 'word '.repeat(600));
  expect(longer).toEqual({
    url: 'mailto:ann@brightwater.example?subject=Re%3A%20x',
    isWhole: false,
  });
});
