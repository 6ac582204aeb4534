import { errorOf } from '../errors';
import { type ApiModel, type Fields, type Member, type OperationSide, shapeOf } from '../model/api-model';
import type { Protocol } from './protocol';
import { headersOf, readBindings, routeOf } from './rest-bindings';
import { scalarFromText } from './scalars';
import { buildXml, parseXml, xmlFields } from './xml';

/** The protocol restXml: Route 53. */
export const restXml: Protocol = {
  operationOf: (request, model) => routeOf(request, model),
  readInput: (request, model, name) => {
    const operation = model.operations[name];
    if (operation === undefined) return {};
    return { ...readBody(request.body, model, operation.input), ...readBindings(request, model, operation) };
  },
  writeOutput: (output, model, operation, requestId) => {
    const side = model.operations[operation]?.output;
    const shape = side?.shape;
    return {
      status: 200,
      headers: {
        'content-type': 'text/xml',
        'x-amzn-requestid': requestId,
        ...(shape === undefined ? {} : headersOf(output, model, shape)),
      },
      body:
        shape === undefined
          ? ''
          : buildXml(side?.locationName ?? shape, xmlFields(output, model, shape), namespaceOf(side, model)),
    };
  },
  writeError: ({ code, message, status }, model, requestId) => ({
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
    body: buildXml(
      'ErrorResponse',
      {
        Error: { Type: status < 500 ? 'Sender' : 'Receiver', Code: code, Message: message },
        RequestId: requestId,
      },
      namespaceOf(undefined, model),
    ),
  }),
};

/** Where no operation says its namespace, one that does: they are all the same in an API. */
function namespaceOf(
  side: OperationSide | undefined,
  { metadata, operations }: ApiModel,
): string | undefined {
  const sides = [side, ...Object.values(operations).map(({ input }) => input)];
  const named = sides.map(each => each?.xmlNamespace).find(namespace => namespace !== undefined);
  return typeof named === 'object' ? named.uri : (named ?? metadata.xmlNamespace);
}

function readBody(body: Buffer, model: ApiModel, side: OperationSide | undefined): Fields {
  if (body.length === 0 || side === undefined) return {};
  let document: Readonly<Record<string, unknown>>;
  try {
    document = parseXml(body.toString('utf8'));
  } catch (error) {
    throw errorOf('request-malformed', 'rest-xml', { detail: error instanceof Error ? error.message : '' });
  }
  const payload = shapeOf(model, side.shape).payload;
  const member =
    payload === undefined ? { shape: side.shape } : shapeOf(model, side.shape).members?.[payload];
  const content =
    document[side.locationName ?? member?.locationName ?? side.shape] ?? Object.values(document)[0];
  const value = member === undefined ? {} : (readElement(content, model, member) as Fields);
  return payload === undefined ? value : { [payload]: value };
}

function readElement(content: unknown, model: ApiModel, { shape: shapeName }: Member): unknown {
  const shape = shapeOf(model, shapeName);
  if (shape.type === 'list') {
    const entries =
      shape.flattened === true ? content : childOf(content, shape.member?.locationName ?? 'member');
    const items = entries === undefined ? [] : Array.isArray(entries) ? entries : [entries];
    return items.map(item => readElement(item, model, { shape: shape.member?.shape ?? '' }));
  }
  if (typeof content === 'string')
    return shape.type === 'structure' ? {} : scalarFromText(content, shape.type);
  if (shape.type !== 'structure' || typeof content !== 'object' || content === null) return content;
  const left: Record<string, unknown> = { ...content };
  const fields: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(shape.members ?? {})) {
    const element = member.locationName ?? name;
    if (left[element] === undefined) continue;
    fields[name] = readElement(left[element], model, member);
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- what is left over is what is not known
    delete left[element];
  }
  return { ...fields, ...left };
}

function childOf(content: unknown, name: string): unknown {
  return typeof content === 'object' && content !== null ? (content as Fields)[name] : undefined;
}
