import { useNavigate } from '@tanstack/react-router';
import { CalendarClock, Ellipsis, FileSearch, RotateCcw, X } from 'lucide-react';
import { Checkbox } from 'radix-ui';
import { useState } from 'react';
import { CiteLink } from '@/components/cite-link';
import { Menu, type MenuItem } from '@/components/overlay/menu';
import { cx } from '@/lib/class-names';
import { strings } from '@/strings';
import type { Commitment } from '@/types';
import { CheckMark } from './check-mark';
import { DueDialog } from './due-dialog';
import { DueLabel } from './due-label';
import { useCommitmentActions } from './use-commitment-actions';

export function CommitmentItem({ commitment }: { commitment: Commitment }) {
  const actions = useCommitmentActions();
  const [asksDue, setAsksDue] = useState(false);
  const isOpen = commitment.state === 'open';
  const toggle = () =>
    isOpen
      ? actions.mark(commitment, 'fulfilment')
      : actions.unmark(commitment, wordOf(commitment));
  return (
    <li className="group flex gap-2.5 rounded-lg">
      <Checkbox.Root
        checked={commitment.state === 'fulfilled'}
        disabled={commitment.state === 'dismissed'}
        onCheckedChange={() => void toggle()}
        aria-label={`${strings.commitments.done}: ${commitment.what || commitment.quote}`}
        className="mt-1 grid size-[1.125rem] shrink-0 place-items-center rounded-full border border-line-strong hover:border-accent data-[state=checked]:border-ok data-[state=checked]:bg-ok-tint"
      >
        <CheckMark />
      </Checkbox.Root>
      <div className="grid min-w-0 flex-1 gap-0.5">
        <CiteLink
          citation={{ ...commitment, quote: commitment.quote }}
          className={cx(
            'text-sm first-letter:uppercase hover:text-accent',
            !isOpen && 'text-faint line-through decoration-line-strong',
          )}
        >
          <span className="inline-block first-letter:uppercase" title={commitment.quote}>
            {commitment.what || commitment.quote}
          </span>
        </CiteLink>
        <DueLabel commitment={commitment} />
      </div>
      <ItemMenu
        commitment={commitment}
        onDue={() => setAsksDue(true)}
        onDismiss={() => void actions.mark(commitment, 'dismissal')}
        onReopen={() => void actions.unmark(commitment, wordOf(commitment))}
      />
      <DueDialog
        commitment={commitment}
        isOpen={asksDue}
        onClose={() => setAsksDue(false)}
        onSave={(at) => void actions.setDue(commitment, at)}
      />
    </li>
  );
}

const wordOf = (commitment: Commitment) =>
  commitment.state === 'dismissed' ? 'dismissal' : 'fulfilment';

interface ItemMenuProps {
  commitment: Commitment;
  onDue: () => void;
  onDismiss: () => void;
  onReopen: () => void;
}

function ItemMenu({ commitment, onDue, onDismiss, onReopen }: ItemMenuProps) {
  const navigate = useNavigate();
  const show = () =>
    navigate({
      to: '/activities/$activityId',
      params: { activityId: commitment.activity },
      search: { at: `${commitment.begin}-${commitment.end}` },
    });
  const items: MenuItem[] = [
    { label: strings.commitments.showMail, icon: FileSearch, onSelect: show },
    { label: strings.commitments.changeDue, icon: CalendarClock, onSelect: onDue },
  ];
  if (commitment.state === 'open') {
    items.push({ label: strings.commitments.dismiss, icon: X, onSelect: onDismiss });
  } else {
    items.push({ label: strings.commitments.reopen, icon: RotateCcw, onSelect: onReopen });
  }
  return (
    <Menu
      items={items}
      trigger={
        <button
          type="button"
          aria-label={strings.commitments.menu(commitment.what || commitment.quote)}
          className="grid size-7 shrink-0 place-items-center rounded-md text-faint hover:bg-hover hover:text-ink"
        >
          <Ellipsis aria-hidden className="size-4" />
        </button>
      }
    />
  );
}
