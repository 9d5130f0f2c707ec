import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import { toastProblem } from '@/lib/toast';
import { strings } from '@/strings';
import type { ClauseMark, ContractReview, Id } from '@/types';

/** Shown at once; taken back where the server refuses it. */
export function useMarkClause(contract: Id) {
  const client = useQueryClient();
  const key = keys.contractReview(contract);
  const show = (finding: string, mark: ClauseMark) =>
    client.setQueryData<ContractReview>(key, (old) =>
      old
        ? {
            ...old,
            findings: old.findings.map((each) => (each.id === finding ? { ...each, mark } : each)),
          }
        : old,
    );
  return useMutation({
    mutationKey: key,
    mutationFn: ({ finding, mark }: { finding: string; mark: ClauseMark }) =>
      request(`/contracts/${contract}/marks`, {
        method: 'POST',
        body: { finding, mark: mark || null },
      }),
    onMutate: ({ finding, mark }) => show(finding, mark),
    onError: (error) => {
      toastProblem(error, strings.errors.unknown);
      void client.invalidateQueries({ queryKey: key });
    },
    onSettled: async () => {
      // The server counts what is left to decide when the review is looked at.
      if (client.isMutating({ mutationKey: key }) > 1) return;
      await client.invalidateQueries({ queryKey: key });
    },
  });
}
