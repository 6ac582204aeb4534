import { EndlessPagesError } from './failures/call-error';

/** More pages than any list of AWS has that is read here. */
const MAX_PAGES = 1_000;

/**
 * The entries of all pages. An empty page is not the last one; a list that never ends is an error.
 *
 * @param pages - a paginator of the SDK
 */
export async function allPages<Page, Entry>(
  pages: AsyncIterable<Page>,
  entriesOf: (page: Page) => readonly Entry[] | undefined,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  let count = 0;
  for await (const page of pages) {
    count += 1;
    if (count > MAX_PAGES) throw new EndlessPagesError(`a list goes on after ${MAX_PAGES} pages`);
    for (const entry of entriesOf(page) ?? []) entries.push(entry);
  }
  return entries;
}

/** Cuts a list into pieces of a size that a call takes. */
export function chunksOf<Entry>(entries: readonly Entry[], size: number): readonly (readonly Entry[])[] {
  return Array.from({ length: Math.ceil(entries.length / size) }, (_, index) =>
    entries.slice(index * size, (index + 1) * size),
  );
}
