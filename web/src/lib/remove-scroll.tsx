// Stands in for the package react-remove-scroll that Radix asks for: the page under a dialog stays
// where it is by a class on the root element, so that no <style> element has to be injected.
import { type ElementType, type ReactNode, type Ref, useEffect } from 'react';

interface RemoveScrollProps {
  as?: ElementType;
  children?: ReactNode;
  ref?: Ref<HTMLElement>;
  enabled?: boolean;
  allowPinchZoom?: boolean;
  shards?: unknown;
  [name: string]: unknown;
}

let lockCount = 0;

export function RemoveScroll({
  as: Tag = 'div',
  enabled = true,
  allowPinchZoom: _pinch,
  shards: _shards,
  ...props
}: RemoveScrollProps) {
  useEffect(() => {
    if (!enabled) return;
    lockCount += 1;
    document.documentElement.classList.add('scroll-locked');
    return () => {
      lockCount -= 1;
      if (lockCount === 0) document.documentElement.classList.remove('scroll-locked');
    };
  }, [enabled]);
  return <Tag {...props} />;
}

RemoveScroll.classNames = { fullWidth: '', zeroRight: '' };
export default RemoveScroll;
