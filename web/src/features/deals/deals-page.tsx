import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/form/button';
import { FilterBox } from '@/components/form/filter-box';
import { SelectField } from '@/components/form/select-field';
import { Page } from '@/components/page';
import { ErrorState } from '@/components/state/error-state';
import { SkeletonRows } from '@/components/state/skeleton';
import { useDebounced } from '@/lib/use-debounced';
import { useHotkeys } from '@/lib/use-hotkeys';
import { strings } from '@/strings';
import { usePipelines } from './api/get-pipelines';
import { Board } from './board';
import { DealDialog } from './deal-dialog';

export function DealsPage() {
  const pipelines = usePipelines();
  const [chosen, setChosen] = useState('');
  const [text, setText] = useState('');
  const [asksNew, setAsksNew] = useState(false);
  const filter = useDebounced(text.trim(), 150);
  useHotkeys({ n: () => setAsksNew(true) });

  const all = pipelines.data?.items ?? [];
  const pipeline = all.find((each) => each.id === chosen) ?? all[0];
  return (
    <Page
      title={strings.deals.title}
      fills
      width="full"
      actions={
        <>
          {all.length > 1 && (
            <SelectField
              label={strings.deals.pipeline}
              hideLabel
              value={pipeline?.id}
              onChange={(event) => setChosen(event.target.value)}
              options={all.map((each) => ({ value: each.id, label: each.name }))}
            />
          )}
          <FilterBox label={strings.deals.filter} value={text} onChange={setText} />
          <Button tone="primary" onClick={() => setAsksNew(true)}>
            <Plus aria-hidden className="size-4" />
            {strings.deals.newDeal}
          </Button>
        </>
      }
    >
      {pipelines.isPending && <SkeletonRows />}
      {pipelines.isError && (
        <ErrorState error={pipelines.error} onRetry={() => pipelines.refetch()} />
      )}
      {pipeline && <Board key={pipeline.id} pipeline={pipeline} filter={filter} />}
      {pipeline && asksNew && (
        <DealDialog pipeline={pipeline} isOpen onClose={() => setAsksNew(false)} />
      )}
    </Page>
  );
}
