import { request } from '@/lib/api-client';

export const discardParkedEvent = (offset: number) =>
  request(`/parked_events/${offset}`, { method: 'DELETE' });
