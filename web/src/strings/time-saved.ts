import { plural } from '@/lib/numbers';

const seconds = (value: number) => `${value.toFixed(value < 2 ? 2 : 1)} s`;

export const timeSaved = {
  title: 'Time saved',
  lead: 'What you did not have to type: mails logged, records linked, fields filled, promises noted.',
  total: (span: string, weeks: number) => `${span} in ${plural(weeks, 'week', 'weeks')}`,
  byWeek: 'Time saved, by week',
  byRep: 'By rep and week',
  week: 'Week of',
  rep: 'Rep',
  nobody: 'Shared',
  saved: 'Saved',
  kinds: {
    mail: 'Mails logged',
    link: 'Records linked',
    field: 'Fields filled',
    commitment: 'Promises noted',
    due_date: 'Due dates set',
  },
  method: 'How this is counted',
  methodLead: 'By the keystroke-level model: the steps and their seconds',
  methodText:
    'Each thing that was captured by itself is taken as what it costs by hand in a CRM with good short cuts. Reading, thinking and waiting are not counted, nor is what was there before this workspace began, what you typed yourself, newsletters and automatic mail.',
  each: (duration: number, typesCharacters: boolean) =>
    `${seconds(duration)} each${typesCharacters ? ', and 0.28 s for each character' : ''}`,
  operator: (duration: number, meaning: string) => `${seconds(duration)}: ${meaning}`,
  source:
    'S. K. Card, T. P. Moran, A. Newell: The keystroke-level model for user performance time with interactive systems. CACM 23(7), 1980.',
  emptyTitle: 'Nothing captured yet',
  emptyText: 'When mail comes in, the time that you did not spend on filling in shows up here.',
  today: (span: string) => `Saved you ${span} of typing this week`,
};
