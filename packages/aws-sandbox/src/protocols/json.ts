import { AwsError, errorOf } from '../errors';
import type { ApiModel, Fields } from '../model/api-model';
import { fromJson, jsonFields } from './json-values';
import type { Protocol, WireRequest, WireResponse } from './protocol';

/** The protocols awsJson1_0 and awsJson1_1: the operation stands in `X-Amz-Target`. */
export const json: Protocol = {
  operationOf: ({ headers }) => headers['x-amz-target']?.split('.').at(-1),
  readInput: (request, model, operation) => {
    const target = request.headers['x-amz-target'];
    if (target !== `${model.metadata.targetPrefix ?? ''}.${operation}`) {
      throw errorOf('action-unknown', 'json', { action: target ?? '' });
    }
    const shape = model.operations[operation]?.input?.shape;
    const body = parseJsonBody(request);
    return shape === undefined ? body : (fromJson(body, model, shape) as Fields);
  },
  writeOutput: (output, model, operation, requestId) => {
    const shape = model.operations[operation]?.output?.shape;
    return answer(200, shape === undefined ? {} : jsonFields(output, model, shape), model, requestId);
  },
  writeError: ({ code, message, status }, model, requestId) =>
    answer(status, { __type: code, message }, model, requestId),
};

/** The body of a request, which is an object or nothing. */
export function parseJsonBody({ body }: WireRequest): Fields {
  if (body.length === 0) return {};
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new AwsError('SerializationException', 'Start of structure or map found where not expected.');
}

function answer(status: number, content: object, model: ApiModel, requestId: string): WireResponse {
  return {
    status,
    headers: {
      'content-type': `application/x-amz-json-${model.metadata.jsonVersion ?? '1.1'}`,
      'x-amzn-requestid': requestId,
    },
    body: JSON.stringify(content),
  };
}
