import { useNavigate } from '@tanstack/react-router';
import { Ban, Ellipsis, FileSearch, History, Pencil, RotateCcw, X } from 'lucide-react';
import { Menu, type MenuItem } from '@/components/overlay/menu';
import { strings } from '@/strings';
import type { Commitment } from '@/types';
import { type useCommitmentActions, wordOf } from './use-commitment-actions';

interface ItemMenuProps {
  commitment: Commitment;
  actions: ReturnType<typeof useCommitmentActions>;
  onCorrect: () => void;
  onHistory: () => void;
}

/** What can be done with a commitment beside ticking it off. */
export function ItemMenu({ commitment, actions, onCorrect, onHistory }: ItemMenuProps) {
  const navigate = useNavigate();
  const words = strings.commitments;
  const show = () =>
    navigate({
      to: '/activities/$activityId',
      params: { activityId: commitment.activity },
      search: { at: `${commitment.begin}-${commitment.end}` },
    });
  const mark = (word: 'withdrawal' | 'dismissal') => () => void actions.mark(commitment, word);
  const reopen = () => void actions.unmark(commitment, wordOf(commitment));
  const items: MenuItem[] = [
    { label: words.showMail, icon: FileSearch, onSelect: show },
    { label: words.history, icon: History, onSelect: onHistory },
    { label: words.correct, icon: Pencil, onSelect: onCorrect },
  ];
  if (commitment.state === 'open') {
    items.push({ label: words.withdraw, icon: Ban, onSelect: mark('withdrawal') });
    items.push({ label: words.dismiss, icon: X, onSelect: mark('dismissal') });
  } else {
    items.push({ label: words.reopen, icon: RotateCcw, onSelect: reopen });
  }
  return (
    <Menu
      items={items}
      trigger={
        <button
          type="button"
          aria-label={words.menu(commitment.what || commitment.quote)}
          className="grid size-7 shrink-0 place-items-center rounded-md text-faint hover:bg-hover hover:text-ink"
        >
          <Ellipsis aria-hidden className="size-4" />
        </button>
      }
    />
  );
}
