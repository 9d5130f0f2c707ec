import { Mail } from 'lucide-react';
import { buttonClass } from '@/components/form/button';
import { CopyButton } from '@/components/form/copy-button';
import { toast } from '@/lib/toast';
import { strings } from '@/strings';
import type { Draft } from '@/types';
import { handOver, wholeText } from './mailto';

interface HandOverProps {
  draft: Draft;
  subject: string;
  text: string;
}

/** To the mail program or the clipboard: sending is the rep's own act. */
export function HandOver({ draft, subject, text }: HandOverProps) {
  const words = strings.drafts;
  const { url, isWhole } = handOver(draft, subject, text);
  const whole = wholeText(text, draft.quoted);
  const gap = draft.sentences.find((each) => each.part === 'gap' && text.includes(each.text));
  const opened = () => {
    if (isWhole) return;
    void navigator.clipboard?.writeText(whole);
    toast(words.tooLong);
  };
  return (
    <div className="grid gap-2">
      {gap && <p className="text-sm text-warn">{words.gap(gap.text)}</p>}
      <div className="flex flex-wrap items-center gap-2">
        <a href={url} onClick={opened} className={buttonClass('primary', 'sm')}>
          <Mail aria-hidden className="size-4" />
          {words.openMail}
        </a>
        <CopyButton text={whole} label={words.copyText} />
      </div>
    </div>
  );
}
