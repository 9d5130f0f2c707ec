import { FileUp } from 'lucide-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '@/components/form/button';
import { Spinner } from '@/components/state/spinner';
import { cx } from '@/lib/class-names';
import { strings } from '@/strings';

const accepted = '.docx,.pdf,.txt,.md';
const words = strings.contracts;

interface UploadProps {
  onFiles: (files: File[]) => void;
  /** The file that is on its way. */
  current: string;
}

export function UploadButton({ onFiles, current }: UploadProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        accept={accepted}
        aria-label={words.add}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button tone="primary" busy={current !== ''} onClick={() => input.current?.click()}>
        {current === '' && <FileUp aria-hidden className="size-4" />}
        {words.add}
      </Button>
    </>
  );
}

/** The whole of it takes files that are dropped; the button beside it does the same. */
export function DropArea({ onFiles, current, children }: UploadProps & { children: ReactNode }) {
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <section
      aria-label={words.drop}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
      className={cx(
        'flex min-h-0 flex-1 flex-col rounded-2xl',
        isOver && 'outline-2 outline-offset-4 outline-accent outline-dashed',
      )}
    >
      {(isOver || current) && (
        <p
          role="status"
          className="mb-3 flex items-center gap-2 rounded-xl bg-accent-tint px-4 py-3 text-sm text-accent"
        >
          {current && <Spinner />}
          {current ? words.adding(current) : words.drop}
        </p>
      )}
      {children}
    </section>
  );
}
