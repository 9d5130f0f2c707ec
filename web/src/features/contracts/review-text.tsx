import { memo } from 'react';
import { cx } from '@/lib/class-names';
import { strings } from '@/strings';
import type { ClauseFinding, Id } from '@/types';
import { type Block, isRisky, worstOf } from './review-blocks';
import { looks, SeverityBadge } from './severity';

interface ReviewTextProps {
  blocks: Block[];
  hasPages: boolean;
  selected?: Id;
  onSelect: (finding: ClauseFinding) => void;
}

/** The contract's own words, as text and nothing else, with risky clauses marked. */
export function ReviewText({ blocks, hasPages, selected, onSelect }: ReviewTextProps) {
  return (
    <article
      aria-label={strings.contracts.text}
      className="grid grid-cols-[minmax(0,1fr)] content-start gap-3 self-start rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-6"
    >
      {blocks.map((block) => (
        <TextBlock
          key={block.begin}
          block={block}
          hasPages={hasPages}
          isSelected={block.findings.some((each) => each.id === selected)}
          onSelect={onSelect}
        />
      ))}
    </article>
  );
}

interface TextBlockProps {
  block: Block;
  hasPages: boolean;
  isSelected: boolean;
  onSelect: (finding: ClauseFinding) => void;
}

// Hundreds of pages: only what changes is drawn again, and what is far off is not laid out.
const TextBlock = memo(function TextBlock(props: TextBlockProps) {
  const { block, hasPages, isSelected, onSelect } = props;
  const severity = worstOf(block.findings);
  const risky = block.starts.filter(isRisky);
  return (
    <div className="[contain-intrinsic-size:auto_5rem] [content-visibility:auto]">
      {hasPages && block.beginsPage && block.page > 1 && (
        <p className="mb-3 border-t border-line pt-2 text-xs text-faint">
          {strings.contracts.page(block.page)}
        </p>
      )}
      <div
        id={`clause-${block.begin}`}
        className={cx(
          'scroll-mt-24 text-sm leading-relaxed whitespace-pre-line',
          severity !== 'fine' && `rounded-r-lg border-l-4 px-3 py-2 ${looks[severity].block}`,
          isSelected && 'rounded-lg ring-2 ring-accent ring-inset',
        )}
      >
        {risky.length > 0 && (
          <span className="mb-1 flex flex-wrap gap-1.5">
            {risky.map((finding) => (
              <button
                key={finding.id}
                type="button"
                onClick={() => onSelect(finding)}
                className="flex flex-wrap items-center gap-1.5 rounded-md text-xs font-medium text-ink underline-offset-4 hover:underline"
              >
                <SeverityBadge severity={finding.severity} />
                {finding.title}
              </button>
            ))}
          </span>
        )}
        {block.pieces.map((piece) =>
          piece.isMarked ? (
            <mark
              key={piece.begin}
              className="rounded-[3px] bg-mark px-0.5 font-medium text-on-mark"
            >
              {piece.text}
            </mark>
          ) : (
            <span key={piece.begin}>{piece.text}</span>
          ),
        )}
      </div>
    </div>
  );
});
