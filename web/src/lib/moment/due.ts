// A day that something is due on. The server gives its last moment in the zone of who said it, which
// may already be the next day here: so what is shown is that day's noon, and what counts is its end.
import type { Commitment } from '@/types';
import { dayKey } from './time';

type Due = NonNullable<Commitment['due']>;

const halfDayMs = 12 * 3600_000;

export const shownMoment = (due: Due): string =>
  due.has_time ? due.at : new Date(Date.parse(due.at) - halfDayMs).toISOString();

export const dueDay = (due: Due): string => dayKey(shownMoment(due));
