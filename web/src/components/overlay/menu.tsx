import type { LucideIcon } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { cx } from '@/lib/class-names';

export interface MenuItem {
  label: string;
  icon?: LucideIcon;
  onSelect: () => void;
  isDanger?: boolean;
  isDisabled?: boolean;
}

interface MenuProps {
  trigger: ReactElement;
  items: MenuItem[];
  header?: ReactNode;
  align?: 'start' | 'end';
}

export function Menu({ trigger, items, header, align = 'end' }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 max-h-[70vh] max-w-80 min-w-48 animate-fade overflow-y-auto rounded-xl border border-line bg-raised p-1 shadow-float"
        >
          {header && <div className="px-2.5 py-2 text-xs text-faint">{header}</div>}
          {items.map(({ icon: Icon, ...item }) => (
            <DropdownMenu.Item
              key={item.label}
              disabled={item.isDisabled}
              onSelect={item.onSelect}
              className={cx(
                'flex min-h-9 items-center gap-2.5 rounded-lg px-2.5 py-1.5 text-sm outline-none',
                'cursor-pointer data-[disabled]:cursor-default data-[disabled]:text-faint',
                'data-[highlighted]:bg-hover',
                item.isDanger ? 'text-danger' : 'text-ink',
              )}
            >
              {Icon && <Icon aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />}
              {item.label}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
