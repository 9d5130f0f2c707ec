/** "@Us.example, us.test" -> ["us.example", "us.test"]. */
export function parseDomains(text: string): string[] {
  const domains = text
    .split(/[\s,;]+/)
    .map((domain) => domain.replace(/^.*@/, '').toLowerCase())
    .filter(Boolean);
  return [...new Set(domains)];
}
