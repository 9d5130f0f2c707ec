import { Link } from '@tanstack/react-router';
import {
  Download,
  File,
  FileCheck2,
  FileImage,
  FileSpreadsheet,
  FileText,
  type LucideIcon,
} from 'lucide-react';
import { buttonClass } from '@/components/form/button';
import { attachmentUrl } from '@/lib/api-client';
import { cx } from '@/lib/class-names';
import { formatBytes } from '@/lib/numbers';
import { strings } from '@/strings';
import type { Activity } from '@/types';

function iconOf(mediaType: string): LucideIcon {
  if (mediaType.startsWith('image/')) return FileImage;
  if (/sheet|excel|csv/.test(mediaType)) return FileSpreadsheet;
  if (/pdf|text|word|document/.test(mediaType)) return FileText;
  return File;
}

/** Files are only ever downloaded, never opened inside the page. */
export function Attachments({ activity }: { activity: Activity }) {
  if (activity.attachments.length === 0) return null;
  return (
    <section aria-label={strings.activities.attachments} className="border-t border-line pt-4">
      <h2 className="mb-2 text-xs font-semibold text-faint">{strings.activities.attachments}</h2>
      <ul className="grid gap-2 sm:grid-cols-2">
        {activity.attachments.map((attachment) => {
          const Icon = iconOf(attachment.media_type);
          return (
            <li key={attachment.ordinal} className="grid gap-1">
              <a
                href={attachmentUrl(activity.id, attachment.ordinal)}
                download={attachment.file_name || true}
                className="flex items-center gap-3 rounded-xl border border-line px-3 py-2 text-sm hover:bg-hover"
              >
                <Icon aria-hidden className="size-5 shrink-0 text-soft" strokeWidth={1.5} />
                <span className="grid min-w-0 flex-1">
                  <span className="break-all">{attachment.file_name || attachment.media_type}</span>
                  <span className="text-xs text-faint">{formatBytes(attachment.size_bytes)}</span>
                </span>
                <Download aria-hidden className="size-4 shrink-0 text-faint" />
                <span className="sr-only">{strings.activities.download}</span>
              </a>
              {attachment.contract && (
                <Link
                  to="/contracts/$contractId"
                  params={{ contractId: attachment.contract }}
                  aria-label={strings.contracts.reviewOf(attachment.file_name)}
                  className={cx(buttonClass('quiet', 'sm'), 'justify-self-start')}
                >
                  <FileCheck2 aria-hidden className="size-4" />
                  {strings.contracts.review}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
