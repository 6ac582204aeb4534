import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { type ApiModel, type Fields, type Member, type Shape, shapeOf } from '../model/api-model';
import { writeTimestamp } from './timestamps';

const ATTRIBUTE = '@';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUTE,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** Nothing is guessed: texts stay texts, and entities of a document's own are not expanded. */
const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
  ignoreDeclaration: true,
});

/** A document of one root element. */
export function buildXml(root: string, content: object, namespace?: string): string {
  const attributes = namespace === undefined ? {} : { [`${ATTRIBUTE}xmlns`]: namespace };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ [root]: { ...attributes, ...content } })}`;
}

/** A document as nested objects: texts, and lists where an element stands more than once. */
export function parseXml(text: string): Readonly<Record<string, unknown>> {
  return parser.parse(text, true) as Record<string, unknown>;
}

/** A structure as the elements that XML protocols write of it. Members that stand elsewhere than in the body are left out. */
export function xmlFields(
  value: Fields,
  model: ApiModel,
  shapeName: string,
): Readonly<Record<string, unknown>> {
  const shape = shapeOf(model, shapeName);
  const elements: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(shape.members ?? {})) {
    const content = value[name];
    if (content === undefined || content === null || member.location !== undefined) continue;
    const target = shapeOf(model, member.shape);
    const isFlat = target.type === 'list' && (target.flattened === true || member.flattened === true);
    const element = (isFlat ? target.member?.locationName : undefined) ?? member.locationName ?? name;
    elements[element] = isFlat
      ? (content as unknown[]).map(item => xmlValue(item, model, target.member))
      : xmlValue(content, model, member);
  }
  return elements;
}

function xmlValue(value: unknown, model: ApiModel, member: Member | undefined): unknown {
  const shape = shapeOf(model, member?.shape ?? '');
  switch (shape.type) {
    case 'structure':
      return xmlFields(value as Fields, model, member?.shape ?? '');
    case 'list':
      return listElement(value as unknown[], model, shape);
    case 'map':
      return {
        entry: Object.entries(value as object).map(([key, item]) => ({
          [shape.key?.locationName ?? 'key']: key,
          [shape.value?.locationName ?? 'value']: xmlValue(item, model, shape.value),
        })),
      };
    case 'timestamp':
      return writeTimestamp(
        value as string | number,
        member?.timestampFormat ?? shape.timestampFormat ?? 'iso8601',
      );
    default:
      return String(value);
  }
}

function listElement(items: readonly unknown[], model: ApiModel, shape: Shape): unknown {
  if (items.length === 0) return '';
  return { [shape.member?.locationName ?? 'member']: items.map(item => xmlValue(item, model, shape.member)) };
}
