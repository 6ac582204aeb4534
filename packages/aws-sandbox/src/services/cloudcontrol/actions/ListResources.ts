import type { Action } from '../../service';
import { described, handled, modelOf, resourceTypeOf } from '../resources';

/** The most resources of a page, and as many as one has: the handlers of these types ask for no more. */
const PER_PAGE = 100;

/**
 * Lists identifiers only: of the other properties AWS promises none here.
 *
 * https://docs.aws.amazon.com/cloudcontrolapi/latest/APIReference/API_ListResources.html
 */
export const ListResources: Action = {
  // AWS takes MaxResults, and pages as it likes all the same ("Reserved").
  parameters: ['TypeName', 'ResourceModel', 'NextToken', 'MaxResults'],
  answer: (input, call) => {
    const type = resourceTypeOf(input['TypeName']);
    const resources = handled(type, 'list', call).list(call, modelOf(type, input['ResourceModel']));
    const { items, nextToken } = call.page(resources, {
      nextToken: input['NextToken'] as string | undefined,
      maxResults: PER_PAGE,
    });
    return {
      TypeName: type.name,
      ResourceDescriptions: items.map(({ Id }) => described({ Id })),
      ...(nextToken !== undefined && { NextToken: nextToken }),
    };
  },
};
