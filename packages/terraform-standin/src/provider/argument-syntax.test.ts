import { typeSchema } from '../schema/type-schema';
import { argumentSyntax } from './argument-syntax.data';

const rows = argumentSyntax.flatMap(({ argument, types = [] }) =>
  types.map(type => [type, argument] as const),
);

describe('the table of forms', () => {
  it.each(rows)('%s takes %s as a text', (type, argument) => {
    const attribute = typeSchema('resource', type)?.attributes[argument];
    expect(attribute?.type).toBe('string');
    expect(Boolean(attribute?.required) || Boolean(attribute?.optional)).toBe(true);
  });
});
