import { strings } from '@/strings';
import type { Pipeline } from '@/types';
import { StageColumn } from './stage-column';
import { useBoardMoves } from './use-board-moves';

interface BoardProps {
  pipeline: Pipeline;
  filter: string;
}

/** A column a stage. Cards move by mouse, by keyboard (space and arrows) and by their menu. */
export function Board({ pipeline, filter }: BoardProps) {
  const moves = useBoardMoves(pipeline);
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled sideways with the arrow keys
      tabIndex={0}
      aria-label={strings.deals.board}
      className="-mx-4 flex min-h-0 flex-1 snap-x snap-mandatory gap-3 overflow-x-auto px-4 pb-4 sm:-mx-6 sm:snap-none sm:px-6 lg:-mx-8 lg:px-8"
    >
      <p id="deal-card-hint" className="sr-only">
        {strings.deals.grabHint}
      </p>
      <p role="status" aria-live="assertive" className="sr-only">
        {moves.announcement}
      </p>
      {pipeline.stages.map((stage) => (
        <StageColumn
          key={stage.id}
          pipeline={pipeline}
          stage={stage}
          filter={filter}
          moves={moves}
        />
      ))}
    </section>
  );
}
