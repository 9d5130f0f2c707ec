// Ids as the server makes them look: 26 characters of Crockford's base32.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function idOf(kind, number) {
  let text = '';
  let rest = number;
  for (let place = 0; place < 12; place += 1) {
    text = alphabet[rest % 32] + text;
    rest = Math.floor(rest / 32);
  }
  const letter = alphabet[[...kind].reduce((sum, each) => sum + each.charCodeAt(0), 0) % 32];
  return `01KA${letter.repeat(10)}${text}`;
}
