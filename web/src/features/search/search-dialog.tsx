import { Search } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Kbd } from '@/components/kbd';
import { scrimClass } from '@/components/overlay/dialog';
import { Spinner } from '@/components/state/spinner';
import { useDebounced } from '@/lib/use-debounced';
import { strings } from '@/strings';
import type { SearchRequest } from '@/types';
import { useJumpTargets } from './api/jump';
import { useSearchAnswers } from './api/search';
import { ScopeChip, UnderstoodChips } from './chips';
import { JumpList } from './jump-list';
import { SearchHint, SearchResults } from './search-results';
import { useCurrentView, type View } from './view';

interface SearchDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

const settleMs = 180;

/** One box for names and for questions. Its last question is still there when it opens again. */
export function SearchDialog({ isOpen, onClose }: SearchDialogProps) {
  const [text, setText] = useState('');
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className={scrimClass} />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-0 top-0 z-40 flex max-h-dvh animate-rise flex-col overflow-hidden border border-line bg-raised shadow-float max-sm:bottom-0 sm:top-[9vh] sm:left-1/2 sm:max-h-[82vh] sm:w-[44rem] sm:max-w-[94vw] sm:-translate-x-1/2 sm:rounded-2xl"
        >
          <Dialog.Title className="sr-only">{strings.search.title}</Dialog.Title>
          <SearchPanel text={text} onText={setText} onClose={onClose} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function requestOf(question: string, scope?: View): SearchRequest {
  return scope ? { question, [scope.kind]: scope.id } : { question };
}

interface SearchPanelProps {
  text: string;
  onText: (text: string) => void;
  onClose: () => void;
}

function SearchPanel({ text, onText, onClose }: SearchPanelProps) {
  const view = useCurrentView();
  const [isScoped, setScoped] = useState(true);
  const scope = isScoped ? view : undefined;
  const settled = useDebounced(text.trim(), settleMs);
  const answers = useSearchAnswers(requestOf(settled, scope));
  const jump = useJumpTargets(settled);
  const input = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => input.current?.select(), []);

  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const results = [...(body.current?.querySelectorAll<HTMLElement>('a[href]') ?? [])];
    const next = results.indexOf(document.activeElement as HTMLElement) + step;
    if (next < 0) input.current?.focus();
    else results[Math.min(next, results.length - 1)]?.focus();
  };
  const ask = (question: string) => {
    onText(question);
    input.current?.focus();
  };
  const isBusy = answers.isFetching || settled !== text.trim();

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move over the links in it
    <div onKeyDown={move} className="flex min-h-0 flex-col">
      <div className="flex items-center gap-3 border-b border-line px-4">
        {isBusy && text ? <Spinner /> : <Search aria-hidden className="size-4 text-faint" />}
        <input
          ref={input}
          type="search"
          aria-label={strings.search.title}
          placeholder={strings.search.placeholder}
          value={text}
          maxLength={1000}
          onChange={(event) => onText(event.target.value)}
          className="min-h-14 w-full min-w-0 bg-transparent text-lg outline-none [&::-webkit-search-cancel-button]:hidden"
        />
        <button type="button" onClick={onClose}>
          <span className="sr-only">{strings.close}</span>
          <Kbd keys="Esc" />
        </button>
      </div>
      <div ref={body} className="min-h-0 overflow-y-auto px-4 pt-3 pb-4">
        {view && <ScopeChip view={view} isOn={isScoped} onToggle={() => setScoped(!isScoped)} />}
        {!settled && <SearchHint onChoose={ask} />}
        {settled && (
          <>
            {answers.data && (
              <UnderstoodChips question={answers.data.question} scope={scope} onAsk={ask} />
            )}
            <JumpList targets={jump.data ?? []} onFollow={onClose} />
            <SearchResults query={answers} onFollow={onClose} />
          </>
        )}
      </div>
    </div>
  );
}
