import { type ApiModel, type Fields, type Operation, type Shape, shapeOf } from '../model/api-model';
import type { WireRequest } from './protocol';
import { scalarFromText } from './scalars';

/** The operation of a REST API that a method and a path name: the one with the most fixed parts. */
export function routeOf(request: WireRequest, model: ApiModel): string | undefined {
  return Object.entries(model.operations)
    .filter(([, operation]) => labelsOf(request, operation) !== undefined)
    .sort(([, a], [, b]) => labelCount(a) - labelCount(b))
    .map(([name]) => name)[0];
}

/** What a request says outside its body: in its path, its query string and its headers. */
export function readBindings(
  request: WireRequest,
  model: ApiModel,
  operation: Operation,
): Record<string, unknown> {
  const shapeName = operation.input?.shape;
  if (shapeName === undefined) return {};
  const labels = labelsOf(request, operation) ?? {};
  const parameters = new URLSearchParams(request.query);
  for (const name of fixedQuery(operation).keys()) parameters.delete(name);
  const fields: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(shapeOf(model, shapeName).members ?? {})) {
    const wireName = member.locationName ?? name;
    const target = shapeOf(model, member.shape);
    if (member.location === 'uri' && labels[wireName] !== undefined) fields[name] = labels[wireName];
    if (member.location === 'header' && request.headers[wireName.toLowerCase()] !== undefined) {
      fields[name] = scalarFromText(request.headers[wireName.toLowerCase()] ?? '', target.type);
    }
    if (member.location === 'querystring' && parameters.has(wireName)) {
      fields[name] = queryValue(parameters.getAll(wireName), target, model);
      parameters.delete(wireName);
    }
  }
  return { ...Object.fromEntries(parameters), ...fields };
}

/** The headers of an answer that a structure's members stand in. */
export function headersOf(output: Fields, model: ApiModel, shapeName: string): Record<string, string> {
  const members = Object.entries(shapeOf(model, shapeName).members ?? {});
  return Object.fromEntries(
    members
      .filter(([name, member]) => member.location === 'header' && output[name] !== undefined)
      .map(([name, member]) => [(member.locationName ?? name).toLowerCase(), String(output[name])]),
  );
}

function queryValue(values: readonly string[], target: Shape, model: ApiModel): unknown {
  if (target.type !== 'list') return scalarFromText(values[0] ?? '', target.type);
  const item = shapeOf(model, target.member?.shape ?? '');
  return values.map(value => scalarFromText(value, item.type));
}

/** What a label stands for: one part of a path, or with a plus all parts that are left. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['{}', '([^/]+)'],
  ['{+}', '(.+?)'],
]);

/** The values of `{Name}` in a path, where method and path are those of the operation. */
function labelsOf(
  { method, path, query }: WireRequest,
  { http }: Operation,
): Record<string, string> | undefined {
  const [template = '/'] = http.requestUri.split('?');
  const names = [...template.matchAll(/\{(\w+)\+?\}/g)].map(([, name = '']) => name);
  const pattern = template
    .split(/(\{\w+\+?\})/)
    .map(part => LABELS.get(part.replace(/\w+/, '')) ?? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('')
    .replace(/\/$/, '/?');
  const match = method === http.method ? new RegExp(`^${pattern}$`).exec(path) : null;
  const given = new URLSearchParams(query);
  const hasFixed = [...fixedQuery({ http })].every(([name, value]) => given.get(name) === value);
  if (match === null || !hasFixed) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]));
}

function fixedQuery({ http }: Pick<Operation, 'http'>): URLSearchParams {
  return new URLSearchParams(http.requestUri.split('?')[1] ?? '');
}

function labelCount({ http }: Operation): number {
  return http.requestUri.split('{').length;
}
