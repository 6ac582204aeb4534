import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import { requestJsonSchema } from '.';
import { CHECKOUT, COMPLETE, WRONG_FIELDS } from './__fixtures__/requests';

const validators = {
  'draft-7': new Ajv().compile(requestJsonSchema()),
  'draft-2020-12': new Ajv2020().compile(requestJsonSchema('draft-2020-12')),
};

describe.each(Object.entries(validators))('the JSON Schema of a request in %s', (_dialect, validate) => {
  test.each([
    ['the least', CHECKOUT],
    ['everything', COMPLETE],
  ])('accepts %s', (_name, request) => {
    expect(validate(request)).toBe(true);
  });

  test.each(WRONG_FIELDS)('refuses %s: %j, as the schema does', (field, value) => {
    expect(validate({ ...COMPLETE, [field]: value })).toBe(false);
  });

  test('refuses an unknown field', () => {
    expect(validate({ ...CHECKOUT, regoin: 'eu-central-1' })).toBe(false);
  });
});

describe('for a form', () => {
  test('every field has a title and a description', () => {
    const { properties } = requestJsonSchema() as { properties: Record<string, object> };
    expect(Object.keys(properties)).toContain('repositories');
    for (const property of Object.values(properties)) {
      expect(property).toMatchObject({ title: expect.any(String), description: expect.any(String) });
    }
  });

  test('only what has no default is required', () => {
    expect(requestJsonSchema()).toMatchObject({ required: ['name', 'owner', 'accountId', 'region'] });
  });
});
