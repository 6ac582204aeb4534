import { shapeOf, type Fields } from '../model/api-model';
import { parseJsonBody } from './json';
import { fromJson, jsonFields } from './json-values';
import type { Protocol } from './protocol';
import { headersOf, readBindings, routeOf } from './rest-bindings';

/** The protocol restJson1: RAM and Route 53 Profiles. */
export const restJson: Protocol = {
  operationOf: (request, model) => routeOf(request, model),
  readInput: (request, model, name) => {
    const operation = model.operations[name];
    const shapeName = operation?.input?.shape;
    if (operation === undefined || shapeName === undefined) return {};
    const payload = shapeOf(model, shapeName).payload;
    const body = parseJsonBody(request);
    const target = payload === undefined ? shapeName : shapeOf(model, shapeName).members?.[payload]?.shape;
    const fields = target === undefined ? body : (fromJson(body, model, target) as Fields);
    return {
      ...(payload === undefined ? fields : { [payload]: fields }),
      ...readBindings(request, model, operation),
    };
  },
  writeOutput: (output, model, operation, requestId) => {
    const shape = model.operations[operation]?.output?.shape;
    const payload = shape === undefined ? undefined : shapeOf(model, shape).payload;
    const target = payload === undefined ? shape : shapeOf(model, shape ?? '').members?.[payload]?.shape;
    const content = payload === undefined ? output : ((output[payload] ?? {}) as Fields);
    return {
      status: 200,
      headers: {
        'content-type': 'application/json',
        'x-amzn-requestid': requestId,
        ...(shape === undefined ? {} : headersOf(output, model, shape)),
      },
      body: JSON.stringify(target === undefined ? {} : jsonFields(content, model, target)),
    };
  },
  writeError: ({ code, message, status }, _model, requestId) => ({
    status,
    headers: { 'content-type': 'application/json', 'x-amzn-requestid': requestId, 'x-amzn-errortype': code },
    body: JSON.stringify({ message }),
  }),
};
