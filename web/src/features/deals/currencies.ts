import { locale } from '@/lib/locale';

const common = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CAD', 'AUD', 'SEK', 'NOK', 'DKK', 'PLN', 'INR'];

const byRegion: Record<string, string> = {
  US: 'USD',
  GB: 'GBP',
  CH: 'CHF',
  CA: 'CAD',
  AU: 'AUD',
  IN: 'INR',
  JP: 'JPY',
};

export const homeCurrency: string = byRegion[locale.split('-')[1] ?? ''] ?? 'EUR';

/** The usual ones, with `current` among them. */
export const currencies = (current: string): string[] =>
  common.includes(current) ? common : [current, ...common];
