/** The language of the strings; numbers and dates follow the person's region within it. */
export const locale: string =
  typeof navigator !== 'undefined'
    ? (navigator.languages?.find((language) => language.startsWith('en')) ?? 'en-GB')
    : 'en-GB';
