import { useState } from 'react';
import { Avatar } from '@/components/avatar';
import { Badge } from '@/components/badge';
import { PersonLink } from '@/components/person-link';
import { Time } from '@/components/time';
import { clockTime, longTime, senderClock } from '@/lib/moment/time';
import { displayName } from '@/lib/people';
import { strings } from '@/strings';
import type { Activity, Recipient } from '@/types';
import { IntentBadge } from './intent-badge';

const shownCount = 8;

/** Who wrote to whom and when; a mail with thousands of recipients shows them on demand. */
export function MailHeader({ activity }: { activity: Activity }) {
  const automation = strings.activities.automation[activity.automation];
  const theirClock = senderClock(activity.sent_at, activity.utc_offset_min);
  return (
    <header className="flex gap-3 border-b border-line pb-4">
      <Avatar name={displayName(activity.sender)} />
      <div className="grid min-w-0 flex-1 gap-1 text-sm">
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span>
            <PersonLink person={activity.sender} className="text-base font-medium" />{' '}
            {activity.sender.name && <span className="text-faint">{activity.sender.address}</span>}
          </span>
          <Time at={activity.sent_at} text={longTime(activity.sent_at)} className="text-faint" />
        </div>
        {['to', 'cc', 'bcc'].map((role) => (
          <Recipients
            key={role}
            role={role as 'to' | 'cc' | 'bcc'}
            people={activity.recipients.filter((recipient) => recipient.role === role)}
          />
        ))}
        <div className="flex flex-wrap items-center gap-2 text-xs text-faint">
          {!theirClock.startsWith(clockTime(activity.sent_at)) && (
            <span>{strings.activities.senderTime(theirClock)}</span>
          )}
          {automation && <Badge>{automation}</Badge>}
          <IntentBadge activity={activity} />
        </div>
      </div>
    </header>
  );
}

function Recipients({ role, people }: { role: 'to' | 'cc' | 'bcc'; people: Recipient[] }) {
  const [showsAll, setShowsAll] = useState(false);
  if (people.length === 0) return null;
  const shown = showsAll ? people : people.slice(0, shownCount);
  return (
    <p className="text-soft">
      <span className="text-faint">{strings.activities[role]} </span>
      {shown.map((person, index) => (
        // Two recipients may be the very same; their place tells them apart.
        <span key={`${person.address} ${index}`}>
          <PersonLink person={person} />
          {index < shown.length - 1 && ', '}
        </span>
      ))}
      {shown.length < people.length && (
        <button
          type="button"
          onClick={() => setShowsAll(true)}
          className="ml-1 font-medium text-accent hover:underline"
        >
          {strings.activities.moreRecipients(people.length - shown.length)}
        </button>
      )}
    </p>
  );
}
