import { request } from '@/lib/api-client';
import type { Contract, Id } from '@/types';

export interface NewDraft {
  file: File;
  deal?: Id;
  company?: Id;
}

export const addContract = ({ file, deal, company }: NewDraft) =>
  request<Contract>('/contracts', {
    method: 'POST',
    query: { file_name: file.name, deal, company },
    file,
  });
