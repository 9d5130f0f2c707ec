const schemes = ['http:', 'https:', 'mailto:', 'tel:'];

/** The URL where it is safe to link to: text from mails never becomes a javascript: link. */
export function safeHref(url: unknown): string | undefined {
  if (typeof url !== 'string') return undefined;
  try {
    const parsed = new URL(url);
    return schemes.includes(parsed.protocol) ? parsed.href : undefined;
  } catch {
    return undefined;
  }
}
