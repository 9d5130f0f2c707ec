import {
  Building2,
  FileCheck2,
  Inbox,
  type LucideIcon,
  SquareKanban,
  Sun,
  Users,
} from 'lucide-react';
import { strings } from '@/strings';

export interface Place {
  to: '/' | '/contacts' | '/companies' | '/deals' | '/contracts' | '/accounts';
  label: string;
  icon: LucideIcon;
  /** After "g". */
  hotkey: string;
}

export const places: Place[] = [
  { to: '/', label: strings.shell.today, icon: Sun, hotkey: 't' },
  { to: '/contacts', label: strings.shell.contacts, icon: Users, hotkey: 'c' },
  { to: '/companies', label: strings.shell.companies, icon: Building2, hotkey: 'o' },
  { to: '/deals', label: strings.shell.deals, icon: SquareKanban, hotkey: 'd' },
  { to: '/contracts', label: strings.shell.contracts, icon: FileCheck2, hotkey: 'r' },
  { to: '/accounts', label: strings.shell.accounts, icon: Inbox, hotkey: 'a' },
];
