import { parametersOf, type QueryNames, readQueryInput } from './query-input';
import type { Protocol } from './protocol';
import { buildXml, xmlFields } from './xml';

const headersOf = (requestId: string) => ({
  'content-type': 'text/xml;charset=UTF-8',
  'x-amzn-requestid': requestId,
});

/** EC2 calls things in a request as in the answer, with a capital letter first, and flattens all lists. */
const NAMES: QueryNames = {
  memberName: (name, { queryName, locationName }) => queryName ?? capitalised(locationName ?? name),
  entryName: () => undefined,
};

/** The protocol that EC2 alone has. */
export const ec2: Protocol = {
  operationOf: request => parametersOf(request).get('Action') ?? undefined,
  readInput: (request, model, operation) =>
    readQueryInput(parametersOf(request), model, model.operations[operation]?.input?.shape, NAMES),
  writeOutput: (output, model, operation, requestId) => {
    const shape = model.operations[operation]?.output?.shape;
    const fields = shape === undefined ? {} : xmlFields(output, model, shape);
    const namespace = `http://ec2.amazonaws.com/doc/${model.metadata.apiVersion}/`;
    return {
      status: 200,
      headers: headersOf(requestId),
      body: buildXml(`${operation}Response`, { requestId, ...fields }, namespace),
    };
  },
  writeError: ({ code, message, status }, _model, requestId) => ({
    status,
    headers: headersOf(requestId),
    body: buildXml('Response', { Errors: { Error: { Code: code, Message: message } }, RequestID: requestId }),
  }),
};

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
