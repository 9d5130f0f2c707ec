import { request } from '@/lib/api-client';

export const retryParkedEvent = (offset: number) =>
  request(`/parked_events/${offset}/retry`, { method: 'POST' });
