import { type ApiModel, type Fields, type Shape, shapeOf } from './api-model';

/** Where a value departs from its shape. */
export interface Departure {
  /** Such as `Filters[0].Name`. */
  readonly path: string;
  readonly kind: 'unknown' | 'missing' | 'type' | 'range' | 'enum';
  /** What stands there, unless the shape keeps it from being shown. */
  readonly value: unknown;
  /** What may stand there. */
  readonly allowed: string;
  /** The least that may stand there, where less does. */
  readonly least?: number;
}

/** Every way in which a value is not what an API's model says: of a call's input, and of a world's entries. */
export function departures(model: ApiModel, shapeName: string, value: unknown, path = ''): Departure[] {
  const shape = shapeOf(model, shapeName);
  if (value === undefined || value === null) return [];
  const shown = shape.sensitive === true ? '(hidden)' : value;
  const check = CHECKS[shape.type];
  if (!check.isType(value)) return [{ path, kind: 'type', value: shown, allowed: check.what }];
  switch (shape.type) {
    case 'structure':
      return ofStructure(model, shape, value as Fields, path);
    case 'list':
      return [
        ...outOfRange(shape, (value as unknown[]).length, path, 'entries'),
        ...(value as unknown[]).flatMap((item, index) =>
          departures(model, shape.member?.shape ?? '', item, `${path}[${index}]`),
        ),
      ];
    case 'map':
      return Object.entries(value).flatMap(([key, item]) =>
        departures(model, shape.value?.shape ?? '', item, `${path}.${key}`),
      );
    case 'string':
      return ofString(shape, value as string, path);
    case 'integer':
    case 'long':
      return outOfRange(shape, value as number, path, '');
    default:
      return [];
  }
}

function ofStructure(model: ApiModel, shape: Shape, value: Fields, path: string): Departure[] {
  const members = shape.members ?? {};
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  return [
    ...Object.keys(value)
      .filter(name => !Object.hasOwn(members, name))
      .map(name => ({
        path: at(name),
        kind: 'unknown' as const,
        value: value[name],
        allowed: Object.keys(members).join(', '),
      })),
    ...(shape.required ?? [])
      .filter(name => value[name] === undefined)
      .map(name => ({ path: at(name), kind: 'missing' as const, value: undefined, allowed: 'a value' })),
    ...Object.entries(members).flatMap(([name, member]) =>
      departures(model, member.shape, value[name], at(name)),
    ),
  ];
}

function ofString(shape: Shape, value: string, path: string): Departure[] {
  if (shape.enum !== undefined && !shape.enum.includes(value)) {
    return [{ path, kind: 'enum', value, allowed: shape.enum.join(', ') }];
  }
  return outOfRange(shape, value.length, path, 'characters');
}

function outOfRange({ min, max }: Shape, size: number, path: string, unit: string): Departure[] {
  if ((min === undefined || size >= min) && (max === undefined || size <= max)) return [];
  const allowed = `${min ?? 0} to ${max ?? 'any number of'} ${unit}`.trimEnd();
  return [
    { path, kind: 'range', value: size, allowed, ...(min !== undefined && size < min && { least: min }) },
  ];
}

const isText = (value: unknown) => typeof value === 'string';
const isWhole = (value: unknown) => Number.isSafeInteger(value);
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

const CHECKS: Readonly<Record<Shape['type'], { isType: (value: unknown) => boolean; what: string }>> = {
  structure: { isType: isObject, what: 'an object' },
  map: { isType: isObject, what: 'an object' },
  list: { isType: Array.isArray, what: 'a list' },
  string: { isType: isText, what: 'text' },
  blob: { isType: isText, what: 'text in base64' },
  boolean: { isType: value => typeof value === 'boolean', what: 'true or false' },
  integer: { isType: isWhole, what: 'a whole number' },
  long: { isType: isWhole, what: 'a whole number' },
  float: { isType: isNumber, what: 'a number' },
  double: { isType: isNumber, what: 'a number' },
  timestamp: {
    isType: value => isNumber(value) || (isText(value) && !Number.isNaN(Date.parse(value as string))),
    what: 'a time, such as 2026-11-01T10:00:00Z',
  },
};
