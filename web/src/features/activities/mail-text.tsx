import { ChevronDown } from 'lucide-react';
import { Collapsible } from 'radix-ui';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { cx } from '@/lib/class-names';
import { strings } from '@/strings';
import type { Activity } from '@/types';
import { MarkedText } from './marked-text';
import { coverWithZones, cutIntoPieces, marksOf, type ZonePiece } from './segments';

interface MailTextProps {
  activity: Activity;
  cited?: { begin: number; end: number };
}

/** A mail as it reads: new words in full, quotes and signature folded, what was found marked. */
export function MailText({ activity, cited }: MailTextProps) {
  const root = useRef<HTMLDivElement>(null);
  const zones = useMemo(() => coverWithZones(activity.text, activity.zones), [activity]);
  const marks = useMemo(() => marksOf(activity, cited), [activity, cited]);
  useEffect(() => {
    if (!cited) return;
    const target = root.current?.querySelector<HTMLElement>('[data-cited]');
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }, [cited]);
  if (zones.length === 0) return <p className="text-soft">{strings.activities.noText}</p>;
  return (
    <div ref={root} className="grid gap-3">
      {zones.map((zone) => {
        const pieces = cutIntoPieces(activity.text, zone, marks);
        const text = <MarkedText pieces={pieces} citedBegin={cited?.begin} />;
        const holdsCited = pieces.some((piece) =>
          piece.marks.some((mark) => mark.kind === 'cited'),
        );
        if (zone.kind === 'reply') {
          return (
            <div key={zone.begin} className="max-w-[68ch] text-base leading-7 whitespace-pre-wrap">
              {text}
            </div>
          );
        }
        return (
          <Folded key={zone.begin} zone={zone} startsOpen={holdsCited}>
            {text}
          </Folded>
        );
      })}
    </div>
  );
}

interface FoldedProps {
  zone: ZonePiece;
  startsOpen: boolean;
  children: ReactNode;
}

function Folded({ zone, startsOpen, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  const words = strings.activities;
  const isSignature = zone.kind === 'signature';
  const label = isSignature
    ? isOpen
      ? words.hideSignature
      : words.showSignature
    : isOpen
      ? words.hideQuote
      : words.showQuote;
  return (
    <Collapsible.Root open={isOpen} onOpenChange={setOpen}>
      <Collapsible.Trigger className="-ml-1.5 inline-flex min-h-8 items-center gap-1 rounded-md px-1.5 text-xs font-medium text-faint hover:bg-hover hover:text-ink">
        <ChevronDown
          aria-hidden
          className={cx('size-4 transition-transform', !isOpen && '-rotate-90')}
        />
        {label}
      </Collapsible.Trigger>
      <Collapsible.Content className="mt-1 max-w-[68ch] border-l-2 border-line pl-3 text-sm leading-6 whitespace-pre-wrap text-soft">
        {children}
      </Collapsible.Content>
    </Collapsible.Root>
  );
}
