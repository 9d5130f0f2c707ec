import { Button } from '@/components/form/button';
import { ImapForm } from '@/features/connections/imap-form';
import { useSession } from '@/features/session/use-session';
import { strings } from '@/strings';

export function MailboxStep({ onDone }: { onDone: () => void }) {
  const { user } = useSession();
  const words = strings.setup;
  return (
    <div className="grid gap-8">
      <ImapForm
        address={user.address}
        onDone={onDone}
        secondary={
          <Button tone="quiet" onClick={onDone}>
            {words.skip}
          </Button>
        }
      />
      <section
        aria-label={words.laterTitle}
        className="grid gap-2 border-t border-line pt-5 text-sm"
      >
        <h2 className="font-medium">{words.laterTitle}</h2>
        <p className="text-soft">{words.laterImport}</p>
        <pre className="rounded-lg bg-sunken p-3 font-mono text-xs break-all whitespace-pre-wrap">
          foresail import mails.mbox
        </pre>
        <p className="text-soft">{words.laterIngest}</p>
      </section>
    </div>
  );
}
