import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TooltipProvider } from '@/components/overlay/tooltip';
import type { Fact } from '@/types';
import { MarkedText } from './marked-text';
import type { Piece } from './segments';

function show(text: string, url?: string) {
  const fact = { kind: 'link', begin: 0, end: text.length, text, value: { url } } as Fact;
  const marks: Piece['marks'] = url ? [{ kind: 'fact', begin: 0, end: text.length, fact }] : [];
  render(
    <TooltipProvider>
      <MarkedText pieces={[{ begin: 0, text, marks }]} />
    </TooltipProvider>,
  );
}

test('markup from a mail is shown as the letters it is', () => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  show(hostile);
  expect(screen.getByText(hostile)).toBeTruthy();
  expect(document.querySelector('img, script')).toBeNull();
});

test('a link is a link only where its address is harmless', () => {
  show('the tender', 'https://brightwater.example/tender');
  const link = screen.getByRole('link', { name: 'the tender' });
  expect(link.getAttribute('rel')).toMatch(/noopener/);
});

test.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
  '%s never becomes one',
  (url) => {
    show('the tender', url);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('the tender')).toBeTruthy();
  },
);
