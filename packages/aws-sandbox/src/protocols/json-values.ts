import { type ApiModel, type Fields, type Member, shapeOf } from '../model/api-model';
import { readTimestamp, writeTimestamp } from './timestamps';

/** A structure as JSON protocols write it. Members that stand elsewhere than in the body are left out. */
export function jsonFields(value: Fields, model: ApiModel, shapeName: string): Fields {
  const fields: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(shapeOf(model, shapeName).members ?? {})) {
    const content = value[name];
    if (content === undefined || content === null || member.location !== undefined) continue;
    fields[member.locationName ?? name] = jsonValue(content, model, member);
  }
  return fields;
}

function jsonValue(value: unknown, model: ApiModel, member: Member | undefined): unknown {
  const shape = shapeOf(model, member?.shape ?? '');
  switch (shape.type) {
    case 'structure':
      return jsonFields(value as Fields, model, member?.shape ?? '');
    case 'list':
      return (value as unknown[]).map(item => jsonValue(item, model, shape.member));
    case 'map':
      return Object.fromEntries(
        Object.entries(value as object).map(([key, item]) => [key, jsonValue(item, model, shape.value)]),
      );
    case 'timestamp':
      return writeTimestamp(
        value as string | number,
        member?.timestampFormat ?? shape.timestampFormat ?? 'unixTimestamp',
      );
    default:
      return value;
  }
}

/** JSON under the API's own names; what the model does not know, and what has another type, is kept as it came. */
export function fromJson(value: unknown, model: ApiModel, shapeName: string): unknown {
  const shape = shapeOf(model, shapeName);
  if (shape.type === 'timestamp' && value !== null) return readTimestamp(value);
  if (shape.type === 'list' && Array.isArray(value)) {
    return value.map(item => fromJson(item, model, shape.member?.shape ?? ''));
  }
  if (shape.type !== 'structure' || typeof value !== 'object' || value === null) return value;
  const left: Record<string, unknown> = { ...value };
  const fields: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(shape.members ?? {})) {
    const wireName = member.locationName ?? name;
    if (left[wireName] === undefined || member.location !== undefined) continue;
    if (left[wireName] !== null) fields[name] = fromJson(left[wireName], model, member.shape);
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- what is left over is what is not known
    delete left[wireName];
  }
  return { ...fields, ...left };
}
