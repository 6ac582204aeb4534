import type { Action } from '../../service';
import { described, handled, notFound, resourceTypeOf } from '../resources';

/** https://docs.aws.amazon.com/cloudcontrolapi/latest/APIReference/API_GetResource.html */
export const GetResource: Action = {
  parameters: ['TypeName', 'Identifier'],
  answer: (input, call) => {
    const type = resourceTypeOf(input['TypeName']);
    const found = handled(type, 'get', call)
      .all(call)
      .find(({ Id }) => Id === input['Identifier']);
    if (found === undefined) throw notFound(type, String(input['Identifier']));
    return { TypeName: type.name, ResourceDescription: described(found) };
  },
};
