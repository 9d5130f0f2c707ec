import { Check } from 'lucide-react';
import { cx } from '@/lib/class-names';
import { strings } from '@/strings';

const { steps } = strings.setup;
const names = [steps.account, steps.team, steps.mailbox];

export function StepDots({ step }: { step: number }) {
  return (
    <ol
      aria-label={strings.setup.stepOf(step + 1, names.length)}
      className="mb-6 flex flex-wrap gap-x-5 gap-y-2"
    >
      {names.map((name, index) => (
        <li
          key={name}
          aria-current={index === step ? 'step' : undefined}
          className={cx(
            'inline-flex items-center gap-2 text-sm',
            index === step ? 'font-medium text-ink' : 'text-faint',
          )}
        >
          <span
            aria-hidden
            className={cx(
              'grid size-6 place-items-center rounded-full text-xs font-semibold',
              index === step && 'bg-accent text-on-accent',
              index < step && 'bg-ok-tint text-ok',
              index > step && 'bg-sunken text-faint',
            )}
          >
            {index < step ? <Check className="size-3.5" strokeWidth={3} /> : index + 1}
          </span>
          {name}
        </li>
      ))}
    </ol>
  );
}
