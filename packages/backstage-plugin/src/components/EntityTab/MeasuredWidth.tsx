import { type ReactNode, useEffect, useRef, useState } from 'react';

export interface MeasuredWidthProps {
  readonly className?: string | undefined;
  /** Given the width in pixels; not called before there is one. */
  readonly children: (width: number) => ReactNode;
}

/** As wide as there is room, for what has to know its width in pixels. */
export function MeasuredWidth({ className, children }: MeasuredWidthProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!box.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className={className}>
      {width > 0 && children(width)}
    </div>
  );
}
