import type { Commitment } from '@/types';

/** Whether it waits for somebody: a request that was answered by a promise waits with that. */
export const isOpen = (commitment: Commitment) => commitment.state === 'open' && !commitment.answer;
