import { AwsError } from '../../../errors';
import type { Action } from '../../service';
import { parametersOf, readable } from '../parameters';

/** The most parameters of a page, and as many as one has where a call does not say. */
const PER_PAGE = 10;

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html */
export const GetParametersByPath: Action = {
  parameters: ['Path', 'Recursive', 'WithDecryption', 'MaxResults', 'NextToken'],
  answer: (input, call) => {
    const { Path, Recursive, WithDecryption } = input;
    const path = String(Path);
    if (!path.startsWith('/')) {
      throw new AwsError(
        'ValidationException',
        `The parameter path ${path} must begin with a forward slash "/".`,
      );
    }
    const folder = path.endsWith('/') ? path : `${path}/`;
    const below = parametersOf(call).filter(({ Name }) => {
      const name = String(Name);
      return name.startsWith(folder) && (Recursive === true || !name.slice(folder.length).includes('/'));
    });
    const { items, nextToken } = call.page(below, {
      nextToken: input['NextToken'] as string | undefined,
      maxResults: (input['MaxResults'] as number | undefined) ?? PER_PAGE,
    });
    return {
      Parameters: items.map(parameter => readable(parameter, WithDecryption)),
      ...(nextToken !== undefined && { NextToken: nextToken }),
    };
  },
};
