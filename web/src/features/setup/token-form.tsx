import { type FormEvent, useState } from 'react';
import { Button } from '@/components/form/button';
import { TextField } from '@/components/form/text-field';
import { strings } from '@/strings';

/** For who has the printed address at hand but opened another one. */
export function TokenForm({ onToken }: { onToken: (token: string) => void }) {
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const pasted = text.trim();
    onToken(/[?&](?:setup|sample)=([^&#]+)/.exec(pasted)?.[1] ?? pasted);
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextField
        label={strings.setup.tokenLabel}
        required
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" tone="primary" size="lg">
        {strings.next}
      </Button>
    </form>
  );
}
