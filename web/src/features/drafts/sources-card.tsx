import { useEffect, useRef } from 'react';
import { Card } from '@/components/card';
import { CiteLink } from '@/components/cite-link';
import { cx } from '@/lib/class-names';
import { strings } from '@/strings';
import type { Place } from './places';

interface SourcesCardProps {
  places: Place[];
  active: number;
  onActive: (index: number) => void;
}

/** Beside the text: each sentence that is from somewhere, with the words it is from. */
export function SourcesCard({ places, active, onActive }: SourcesCardProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <Card title={strings.drafts.sources}>
      {places.length === 0 && <p className="text-sm text-faint">{strings.drafts.noSources}</p>}
      <ul ref={list} className="-mx-2 grid max-h-[60vh] gap-1 overflow-y-auto">
        {places.map((place, index) => (
          <li
            key={place.begin}
            onMouseEnter={() => onActive(index)}
            onFocus={() => onActive(index)}
            className={cx('grid gap-1.5 rounded-lg p-2', index === active && 'bg-accent-tint')}
          >
            <p className="text-sm font-medium break-words">{shortened(place.sentence.text)}</p>
            {place.sentence.citations.map((citation) => (
              <CiteLink
                key={`${citation.activity} ${citation.begin}`}
                citation={citation}
                className="block border-l-2 border-line-strong py-0.5 pl-3 text-sm break-words text-soft hover:border-accent hover:text-ink"
              />
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Its quote stands below: the sentence's own words are enough. */
function shortened(text: string): string {
  const own = text.split(/[“„«]/, 1)[0]?.trim() || text;
  return own.length > 80 ? `${own.slice(0, 79)}…` : own;
}
