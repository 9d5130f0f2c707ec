import { locale } from '@/lib/locale';
import { strings } from '@/strings';

const firstHour = 6;
const lastHour = 21;
const days = [0, 1, 2, 3, 4, 5, 6];

/** The contact's week: a row a day, a cell an hour, darker where they answer more. */
export function HourStrip({ hours, best }: { hours: number[]; best?: number }) {
  const most = Math.max(...hours, Number.EPSILON);
  const shown = Array.from({ length: lastHour - firstHour }, (_, index) => firstHour + index);
  return (
    <div role="img" aria-label={strings.followUp.hours} className="grid w-fit gap-px">
      {days.map((day) => (
        <div key={day} className="flex items-center gap-px">
          <span className="w-7 text-[0.65rem] text-faint">{dayName(day)}</span>
          {shown.map((hour) => {
            const index = day * 24 + hour;
            const isBest = best !== undefined && index >= best && index < best + 2;
            return (
              <span
                key={hour}
                className={`size-2.5 rounded-[2px] bg-accent ${isBest ? 'outline outline-ink' : ''}`}
                style={{ opacity: 0.08 + 0.92 * ((hours[index] ?? 0) / most) }}
              />
            );
          })}
        </div>
      ))}
      <div className="ml-7 flex justify-between text-[0.65rem] text-faint">
        <span>{firstHour}</span>
        <span>12</span>
        <span>{lastHour}</span>
      </div>
    </div>
  );
}

/** 5 January 1970 was a Monday. */
const dayName = (day: number) =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(Date.UTC(1970, 0, 5 + day)),
  );
