/** Signs `timestamp.body` with the secret, as capture checks it. */
export function exampleOf(url: string, secret: string): string {
  return [
    `SECRET='${secret}'; AT=$(date +%s)`,
    `SIGNATURE=$( (printf '%s.' "$AT"; cat mail.eml) \\`,
    `  | openssl dgst -sha256 -hmac "$SECRET" -hex | sed 's/.* //')`,
    `curl --data-binary @mail.eml -H 'Content-Type: message/rfc822' \\`,
    `  -H "X-Foresail-Timestamp: $AT" -H "X-Foresail-Signature: $SIGNATURE" \\`,
    `  '${url}'`,
  ].join('\n');
}
