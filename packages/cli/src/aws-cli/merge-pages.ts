import { InvalidInputError } from '@private-ecr/core';
import type { AwsObject } from './command';

const TOKENS = ['NextToken', 'nextToken'] as const;

/**
 * Puts the pages of an answer together: what is a list in them is joined. The AWS CLI does so itself, except where it is
 * told not to and for calls that it cannot page.
 *
 * @throws InvalidInputError where a page is missing: half a list would pass for the whole
 */
export function mergePages(pages: readonly AwsObject[], file: string): AwsObject {
  const continued = pages.filter(isContinued).length;
  if (continued >= pages.length) {
    throw new InvalidInputError(file, [
      {
        path: '',
        found: `${pages.length === 1 ? 'one page' : `${pages.length} pages`} of an answer that goes on`,
        allowed: 'all pages of the answer',
        fix: `fetch the rest with --starting-token or --next-token into ${file.replace(/\.json$/, `~${pages.length + 1}.json`)}`,
      },
    ]);
  }
  const merged: Record<string, unknown> = {};
  for (const page of pages) {
    for (const [key, value] of Object.entries(page)) {
      const earlier = merged[key];
      merged[key] = Array.isArray(earlier) && Array.isArray(value) ? [...earlier, ...value] : value;
    }
  }
  return merged;
}

function isContinued(page: AwsObject): boolean {
  return page['IsTruncated'] === true || TOKENS.some(token => typeof page[token] === 'string');
}
