const isMac = typeof navigator !== 'undefined' && /Mac|iP(hone|ad)/.test(navigator.userAgent);

/** Keys as they are called on this machine: "mod+K" is Ctrl K or Cmd K. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className="inline-flex gap-1">
      {keys.split('+').map((key) => (
        <kbd
          key={key}
          className="inline-grid min-w-5 place-items-center rounded border border-line-strong bg-sunken px-1 whitespace-nowrap font-sans text-2xs text-soft"
        >
          {key === 'mod' ? (isMac ? '⌘' : 'Ctrl') : key}
        </kbd>
      ))}
    </span>
  );
}
