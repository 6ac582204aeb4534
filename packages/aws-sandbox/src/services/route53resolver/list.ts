import { AwsError } from '../../errors';
import type { ListName } from '../../world/lists.data';
import { type Entry, entriesOf } from '../../world/world';
import type { Action } from '../service';

/** A call that lists what the caller's account is told of in a Region: its own, and what others share with it. */
export interface ListRow {
  readonly list: ListName;
  /** The fields of an entry that filters ask for, by the names that filters give them. */
  readonly filters: Readonly<Record<string, string>>;
}

interface Filter {
  readonly Name?: string;
  readonly Values?: readonly string[];
}

/** The most entries of a page, and as many as one has where a call does not say. */
const PER_PAGE = 100;

/** The action that a row describes: filters, all of which must match, then pages. */
export function list({ list: name, filters }: ListRow): Action {
  return {
    parameters: ['Filters', 'MaxResults', 'NextToken'],
    answer: (input, call) => {
      const asked = (input['Filters'] ?? []) as readonly Filter[];
      const found = entriesOf(call.world, call.accountId, call.region, name).filter(entry =>
        asked.every(filter => matches(entry, filter, filters)),
      );
      const maxResults = (input['MaxResults'] as number | undefined) ?? PER_PAGE;
      const { items, nextToken } = call.page(found, {
        nextToken: input['NextToken'] as string | undefined,
        maxResults,
      });
      return {
        [name]: items,
        MaxResults: maxResults,
        ...(nextToken !== undefined && { NextToken: nextToken }),
      };
    },
  };
}

function matches(entry: Entry, { Name = '', Values = [] }: Filter, filters: ListRow['filters']): boolean {
  const field = Object.hasOwn(filters, Name) ? filters[Name] : undefined;
  if (field === undefined) {
    throw new AwsError(
      'InvalidParameterException',
      `The filter ${Name} is not valid; allowed: ${Object.keys(filters).join(', ')}`,
    );
  }
  return Values.includes(String(entry[field]));
}
