import { AwsError } from '../../errors';
import type { Fields } from '../../model/api-model';
import type { Call } from '../service';

const MOST_PER_PAGE = 100;

/** A page of ARNs, under the name that the call gives them. */
export function arnPage(
  answer: string,
  arns: readonly unknown[],
  input: Fields,
  call: Call,
  usualPerPage: number,
): Fields {
  const maxResults = (input['maxResults'] as number | undefined) ?? usualPerPage;
  if (maxResults < 1 || maxResults > MOST_PER_PAGE) {
    throw new AwsError('InvalidParameterException', `maxResults is ${maxResults}; it must be 1 to 100.`);
  }
  const page = call.page(arns, { nextToken: input['nextToken'] as string | undefined, maxResults });
  return { [answer]: page.items, ...(page.nextToken !== undefined && { nextToken: page.nextToken }) };
}
