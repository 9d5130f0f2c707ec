import { cx } from '@/lib/class-names';
import { strings } from '@/strings';
import type { Deal, Pipeline, Stage } from '@/types';

interface StageStepsProps {
  pipeline: Pipeline;
  deal: Deal;
  onMove: (stage: Stage) => void;
}

/** How far the deal is; a click moves it. */
export function StageSteps({ pipeline, deal, onMove }: StageStepsProps) {
  const current = pipeline.stages.findIndex((stage) => stage.id === deal.stage);
  return (
    <ol aria-label={strings.deals.stage} className="flex flex-wrap gap-1.5">
      {pipeline.stages.map((stage, index) => (
        <li key={stage.id} className="min-w-24 flex-1">
          <button
            type="button"
            aria-current={index === current ? 'step' : undefined}
            aria-label={index === current ? stage.name : strings.deals.moveTo(stage.name)}
            onClick={() => onMove(stage)}
            className={cx(
              'min-h-9 w-full rounded-lg px-3 py-1 text-sm transition-colors',
              index === current && 'bg-accent font-medium text-on-accent',
              index < current && 'bg-accent-tint text-accent hover:bg-hover',
              index > current && 'bg-sunken text-soft hover:bg-hover',
            )}
          >
            {stage.name}
          </button>
        </li>
      ))}
    </ol>
  );
}
