// A list of any length: only the rows in view exist, the next page is asked for before its end is
// reached. Arrow keys, Home and End move between rows' links.
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Spinner } from '@/components/state/spinner';
import { cx } from '@/lib/class-names';

interface ScrollListProps<T extends { id: string }> {
  label: string;
  items: T[];
  rowHeight: number;
  render: (item: T) => ReactNode;
  hasMore: boolean;
  isLoadingMore: boolean;
  onMore: () => unknown;
  /** Without a frame and lines: rows bring their own. */
  isBare?: boolean;
}

const moves: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function ScrollList<T extends { id: string }>(props: ScrollListProps<T>) {
  const { items, hasMore, isLoadingMore, onMore } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => props.rowHeight,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 8,
  });
  const last = rows.getVirtualItems().at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !isLoadingMore && last >= items.length - 60) onMore();
  }, [hasMore, isLoadingMore, last, items.length, onMore]);

  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
    if (!move || !row) return;
    event.preventDefault();
    const next = move(Number(row.dataset.index), items.length);
    rows.scrollToIndex(next);
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] a`)?.focus();
    });
  };

  return (
    <div
      ref={scroller}
      className={cx(
        'min-h-0 overflow-y-auto overscroll-contain',
        !props.isBare && 'rounded-2xl border border-line bg-surface shadow-card',
      )}
    >
      <ul
        aria-label={props.label}
        onKeyDown={onKeyDown}
        className="relative"
        style={{ height: rows.getTotalSize() }}
      >
        {rows.getVirtualItems().map((row) => {
          const item = items[row.index];
          return (
            item && (
              <li
                key={row.key}
                aria-setsize={hasMore ? -1 : items.length}
                aria-posinset={row.index + 1}
                data-index={row.index}
                ref={rows.measureElement}
                className={cx(
                  'absolute inset-x-0 top-0',
                  !props.isBare && 'border-b border-line last:border-b-0',
                )}
                style={{ transform: `translateY(${row.start}px)` }}
              >
                {props.render(item)}
              </li>
            )
          );
        })}
      </ul>
      {isLoadingMore && (
        <div className="grid place-items-center p-3 text-faint">
          <Spinner />
        </div>
      )}
    </div>
  );
}
