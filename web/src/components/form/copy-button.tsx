import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/form/button';
import { strings } from '@/strings';

export function CopyButton({ text, label }: { text: string; label: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    } catch {
      setCopied(false);
    }
  };
  return (
    <Button size="sm" onClick={copy} aria-label={label}>
      {copied ? (
        <Check aria-hidden className="size-4 text-ok" />
      ) : (
        <Copy aria-hidden className="size-4" />
      )}
      <span aria-live="polite">{copied ? strings.copied : strings.copy}</span>
    </Button>
  );
}
