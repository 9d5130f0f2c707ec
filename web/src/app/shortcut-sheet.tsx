import { Kbd } from '@/components/kbd';
import { Dialog } from '@/components/overlay/dialog';
import { strings } from '@/strings';
import { places } from './navigation';

const { groups, keys } = strings.shell;

/** Keys that mean the same are separated by commas. */
const sheet: [string, [string, string][]][] = [
  [
    groups.anywhere,
    [
      ['mod+K, /', keys.search],
      ['?', keys.help],
      ['Esc', keys.close],
    ],
  ],
  [groups.go, places.map((place) => [`g+${place.hotkey}`, place.label] as [string, string])],
  [
    groups.today,
    [
      ['j', keys.next],
      ['k', keys.previous],
      ['e', keys.done],
      ['x', keys.dismiss],
      ['Enter', keys.open],
    ],
  ],
  [
    groups.contracts,
    [
      ['j', keys.next],
      ['k', keys.previous],
    ],
  ],
  [
    groups.deals,
    [
      ['n', keys.newDeal],
      ['Space', keys.grab],
      ['←, →', keys.move],
    ],
  ],
  [
    groups.lists,
    [
      ['f', keys.filter],
      ['↑, ↓', keys.row],
    ],
  ],
];

export function ShortcutSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog title={strings.shell.shortcuts} isOpen={isOpen} onClose={onClose} wide>
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {sheet.map(([title, rows]) => (
          <section key={title} aria-label={title}>
            <h3 className="mb-2 text-xs font-semibold text-faint">{title}</h3>
            <dl className="grid gap-1.5">
              {rows.map(([combination, meaning]) => (
                <div key={combination} className="flex items-center justify-between gap-4 text-sm">
                  <dt>{meaning}</dt>
                  <dd className="flex shrink-0 gap-2">
                    {combination.split(', ').map((each) => (
                      <Kbd key={each} keys={each} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
