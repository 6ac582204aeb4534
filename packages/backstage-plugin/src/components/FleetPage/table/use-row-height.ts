import { useEffect, useState } from 'react';

/** As in the styles: below it a row is a small card. */
const NARROW = '(max-width: 48rem)';

/** Pixels of a row in a table, and of one that is a small card. */
export interface RowHeights {
  readonly wide: number;
  readonly narrow: number;
}

/** How high a row is: all are as high, so that the scroll bar does not jump. */
export function useRowHeight({ wide, narrow }: RowHeights): number {
  const [isNarrow, setIsNarrow] = useState(() => window.matchMedia(NARROW).matches);
  useEffect(() => {
    const query = window.matchMedia(NARROW);
    const listen = () => setIsNarrow(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, []);
  return isNarrow ? narrow : wide;
}
