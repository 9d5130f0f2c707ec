import { Link } from '@tanstack/react-router';
import { AtSign, CalendarDays, Coins, Link2, type LucideIcon, Percent, Phone } from 'lucide-react';
import { Card } from '@/components/card';
import { strings } from '@/strings';
import type { Activity, Fact } from '@/types';
import { factText } from './marked-text';

const icons: Record<Exclude<Fact['kind'], 'instruction'>, LucideIcon> = {
  date: CalendarDays,
  money: Coins,
  percent: Percent,
  phone: Phone,
  address: AtSign,
  link: Link2,
};

/** Dates, amounts, numbers: each leads to its place in the text. */
export function FactsCard({ activity }: { activity: Activity }) {
  const facts = activity.facts.filter((fact) => fact.kind !== 'instruction');
  if (facts.length === 0) return null;
  return (
    <Card title={strings.activities.facts}>
      <ul className="-mx-2 grid gap-0.5">
        {facts.map((fact) => {
          const Icon = icons[fact.kind as keyof typeof icons] ?? Link2;
          return (
            <li key={`${fact.kind} ${fact.begin}`}>
              <Link
                to="/activities/$activityId"
                params={{ activityId: activity.id }}
                search={{ at: `${fact.begin}-${fact.end}` }}
                replace
                className="flex gap-2.5 rounded-lg px-2 py-1.5 text-sm hover:bg-hover"
              >
                <Icon
                  aria-hidden
                  className="mt-0.5 size-4 shrink-0 text-faint"
                  strokeWidth={1.75}
                />
                <span className="grid min-w-0">
                  <span className="break-words">{fact.text}</span>
                  <span className="text-xs break-all text-faint">{factText(fact)}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
