import { Link } from '@tanstack/react-router';
import { Popover } from 'radix-ui';
import { type ReactNode, useRef, useState } from 'react';
import { isGiven, shortDate } from '@/lib/moment/time';
import { strings } from '@/strings';
import type { Source } from '@/types';

interface SourcedValueProps {
  label: string;
  source?: Source | null;
  children: ReactNode;
}

const closeDelayMs = 180;

function textOf(source: Source): string {
  const say = strings.contacts.source[source.kind] ?? strings.contacts.source.derived;
  return say(isGiven(source.at) ? shortDate(source.at) : '');
}

/** A value that says where it was read: on hover, on focus, on tap; with the mail one click away. */
export function SourcedValue({ label, source, children }: SourcedValueProps) {
  const [isOpen, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (!source) return <>{children}</>;
  const enter = () => {
    clearTimeout(timer.current);
    setOpen(true);
  };
  const leave = () => {
    timer.current = setTimeout(() => setOpen(false), closeDelayMs);
  };
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <button
          type="button"
          onPointerEnter={(event) => event.pointerType === 'mouse' && enter()}
          onPointerLeave={(event) => event.pointerType === 'mouse' && leave()}
          className="rounded-sm text-left underline decoration-line-strong decoration-dotted decoration-1 underline-offset-4 hover:decoration-accent"
        >
          {children}
          <span className="sr-only">
            {' '}
            ({label}, {textOf(source)})
          </span>
        </button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          sideOffset={6}
          collisionPadding={8}
          aria-label={strings.contacts.source.title}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onPointerEnter={enter}
          onPointerLeave={leave}
          className="z-50 max-w-72 animate-fade rounded-xl border border-line bg-raised px-3 py-2 text-sm shadow-float"
        >
          <p>{textOf(source)}</p>
          {source.activity && (
            <Link
              to="/activities/$activityId"
              params={{ activityId: source.activity }}
              className="mt-1 inline-block font-medium text-accent hover:underline"
            >
              {strings.contacts.source.show}
            </Link>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
