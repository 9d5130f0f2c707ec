import { Progress as Radix } from 'radix-ui';

interface ProgressProps {
  label: string;
  /** 0..1 */
  share: number;
}

export function Progress({ label, share }: ProgressProps) {
  const percent = Math.max(0, Math.min(100, Math.round(share * 100)));
  return (
    <Radix.Root
      value={percent}
      aria-label={label}
      className="h-1.5 w-full overflow-hidden rounded-full bg-sunken"
    >
      <Radix.Indicator
        className="h-full rounded-full bg-accent transition-[width] duration-500"
        style={{ width: `${percent}%` }}
      />
    </Radix.Root>
  );
}
