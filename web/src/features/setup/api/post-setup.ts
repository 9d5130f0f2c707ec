import { useMutation } from '@tanstack/react-query';
import { openSession } from '@/features/session/api/sign-in';
import type { SetupFields } from '@/types';

export const useSetUp = () =>
  useMutation({ mutationFn: (fields: SetupFields) => openSession('/setup', fields) });
