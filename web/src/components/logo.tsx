/** The mark: a foresail. The word beside it says the name. */
export function Logo({ className = 'size-7' }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <path d="M14.5 6.5c5.6 4.4 8.8 9.6 9.6 15.5h-9.6z" className="fill-on-accent" />
      <path d="M12.5 11c-.6 4.6-2.2 8.3-4.9 11h4.9z" className="fill-on-accent opacity-65" />
      <path
        d="M7 24.5h18"
        className="stroke-on-accent"
        fill="none"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </svg>
  );
}
