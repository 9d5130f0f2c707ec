import { Link } from '@tanstack/react-router';
import { Timer } from 'lucide-react';
import { strings } from '@/strings';
import { useTimeSaved } from './api/get-time-saved';
import { formatSpan, sumOf } from './spans';

/** "Saved you 25 min of typing this week", with the method one click away; nothing where nothing was. */
export function SavedLine() {
  const { data } = useTimeSaved();
  const seconds = sumOf(data?.weeks[0]?.reps ?? []);
  if (seconds < 60) return null;
  return (
    <p className="mt-4 text-center text-sm">
      <Link
        to="/time-saved"
        className="inline-flex min-h-8 items-center gap-1.5 text-faint hover:text-ink hover:underline"
      >
        <Timer aria-hidden className="size-4" />
        {strings.timeSaved.today(formatSpan(seconds))}
      </Link>
    </p>
  );
}
