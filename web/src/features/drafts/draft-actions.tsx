import { useNavigate } from '@tanstack/react-router';
import { Handshake, type LucideIcon, MessageSquareReply, PenLine } from 'lucide-react';
import { useState } from 'react';
import { Button, type ButtonTone } from '@/components/form/button';
import { isOpen } from '@/features/commitments/is-open';
import { toastProblem } from '@/lib/toast';
import { strings } from '@/strings';
import type { Activity, DraftAbout, RecordRef } from '@/types';
import { createDraft } from './api/create-draft';

interface MakeButtonProps {
  about: DraftAbout;
  icon: LucideIcon;
  label: string;
  tone?: ButtonTone;
  size?: 'sm' | 'md';
}

function MakeButton({ about, icon: Icon, label, tone, size }: MakeButtonProps) {
  const [isBusy, setBusy] = useState(false);
  const navigate = useNavigate();
  const make = async () => {
    setBusy(true);
    try {
      const draft = await createDraft(about);
      await navigate({ to: '/drafts/$draftId', params: { draftId: draft.id } });
    } catch (error) {
      toastProblem(error, strings.drafts.notMade);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button tone={tone} size={size} busy={isBusy} onClick={() => void make()}>
      {!isBusy && <Icon aria-hidden className="size-4" />}
      {label}
    </Button>
  );
}

/** For a mail that a person has sent; it stands out where the mail asks something. */
export function ReplyButton({ activity }: { activity: Activity }) {
  const isFromPerson =
    activity.kind === 'email' &&
    activity.direction !== 'outbound' &&
    activity.automation === 'none';
  if (!isFromPerson) return null;
  const asks = activity.commitments.some(
    (each) => each.kind === 'request' && each.side === 'ours' && isOpen(each),
  );
  return (
    <MakeButton
      about={{ kind: 'reply', activity: activity.id }}
      icon={MessageSquareReply}
      label={strings.drafts.makeReply}
      tone={asks ? 'primary' : 'secondary'}
      size="sm"
    />
  );
}

/** What can be made of all that a record knows. */
export function RecordDraftButtons({ about }: { about: RecordRef }) {
  const of = { [about.kind]: about.id };
  return (
    <>
      <MakeButton
        about={{ kind: 'follow_up_mail', ...of }}
        icon={PenLine}
        label={strings.drafts.makeFollowUp}
      />
      <MakeButton
        about={{ kind: 'brief', ...of }}
        icon={Handshake}
        label={strings.drafts.makeBrief}
      />
    </>
  );
}
