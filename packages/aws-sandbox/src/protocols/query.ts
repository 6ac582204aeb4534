import { parametersOf, type QueryNames, readQueryInput } from './query-input';
import type { Protocol } from './protocol';
import { buildXml, xmlFields } from './xml';

const headersOf = (requestId: string) => ({ 'content-type': 'text/xml', 'x-amzn-requestid': requestId });

const NAMES: QueryNames = {
  memberName: (name, { locationName }) => locationName ?? name,
  entryName: ({ flattened, member }) => (flattened === true ? undefined : (member?.locationName ?? 'member')),
};

/** The protocol awsQuery: STS and IAM. */
export const query: Protocol = {
  operationOf: request => parametersOf(request).get('Action') ?? undefined,
  readInput: (request, model, operation) =>
    readQueryInput(parametersOf(request), model, model.operations[operation]?.input?.shape, NAMES),
  writeOutput: (output, model, operation, requestId) => {
    const side = model.operations[operation]?.output;
    const fields = side === undefined ? {} : xmlFields(output, model, side.shape);
    const content = {
      ...(side?.resultWrapper === undefined ? fields : { [side.resultWrapper]: fields }),
      ResponseMetadata: { RequestId: requestId },
    };
    return {
      status: 200,
      headers: headersOf(requestId),
      body: buildXml(`${operation}Response`, content, model.metadata.xmlNamespace),
    };
  },
  writeError: ({ code, message, status }, model, requestId) => ({
    status,
    headers: headersOf(requestId),
    body: buildXml(
      'ErrorResponse',
      {
        Error: { Type: status < 500 ? 'Sender' : 'Receiver', Code: code, Message: message },
        RequestId: requestId,
      },
      model.metadata.xmlNamespace,
    ),
  }),
};
