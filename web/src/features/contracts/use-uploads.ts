import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { keys } from '@/lib/query-keys';
import { toast, toastProblem } from '@/lib/toast';
import { strings } from '@/strings';
import type { Id } from '@/types';
import { addContract } from './api/add-contract';

const bytesMax = 20 * 1024 * 1024;
const words = strings.contracts;

/** Adds files one after the other; a single one is opened at once. */
export function useUploads(about: { deal?: Id; company?: Id } = {}) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [current, setCurrent] = useState('');

  const add = async (files: File[]) => {
    let last: Id | undefined;
    for (const file of files) {
      if (file.size > bytesMax) {
        toast(words.tooLarge(file.name));
        continue;
      }
      setCurrent(file.name);
      try {
        last = (await addContract({ file, ...about })).id;
      } catch (error) {
        toastProblem(error, words.notAdded(file.name));
      }
    }
    setCurrent('');
    await client.invalidateQueries({ queryKey: keys.contractLists });
    if (last && files.length === 1) {
      await navigate({ to: '/contracts/$contractId', params: { contractId: last } });
    }
  };
  return { add, current };
}
