import { Check } from 'lucide-react';
import { Checkbox } from 'radix-ui';

export const CheckMark = () => (
  <Checkbox.Indicator>
    <Check aria-hidden className="size-3 text-ok" strokeWidth={3} />
  </Checkbox.Indicator>
);
