import { createExtension, createExtensionDataRef } from '@backstage/frontend-plugin-api';
import { createExtensionTester } from '@backstage/frontend-test-utils';
import * as z from 'zod/mini';
import { DEFAULT_SETTINGS, settingsFields, settingsSchema } from './settings';

const configRef = createExtensionDataRef<object>().with({ id: 'config' });
const extension = createExtension({
  attachTo: { id: 'app', input: 'any' },
  output: [configRef],
  configSchema: settingsFields,
  factory: ({ config }) => [configRef(config)],
});

/** The settings as the frontend system reads them of `app.extensions`. */
const read = (config: object) => createExtensionTester(extension, { config }).get(configRef);

const CURRENCY = { code: 'EUR', perUsd: '0.92', asOf: '2026-11-01' };

test('what is left out is as documented', () => {
  expect(read({})).toEqual(DEFAULT_SETTINGS);
  expect(DEFAULT_SETTINGS).toEqual({ baseline: 'nat-and-s3-gateway', azLabels: 'name' });
});

test('what is set is taken as it is', () => {
  const all = {
    currency: CURRENCY,
    baseline: 'nat-only',
    azLabels: 'id',
    docsBaseUrl: 'http://docs.example.com/private-ecr',
    consoleSwitchUrl: 'https://portal.example.com/console?account={accountId}',
  };
  expect(read(all)).toEqual(all);
});

test.each<[string, Record<string, unknown>, string]>([
  [
    'a baseline that is none',
    { baseline: 'nat' },
    'found "nat"; allowed: "nat-and-s3-gateway", "nat-only"; fix: correct the value at \'baseline\'',
  ],
  [
    'a label that is none',
    { azLabels: 1 },
    'found 1; allowed: "name", "id"; fix: correct the value at \'azLabels\'',
  ],
  [
    'a rate that is a number',
    { currency: { ...CURRENCY, perUsd: 0.92 } },
    'found 0.92; allowed: {code: "EUR", perUsd: "0.92", asOf: "2026-11-01"}: ISO 4217, the rate as text, its day; ' +
      "fix: correct the value at 'currency.perUsd'",
  ],
  [
    'a URL of a script',
    { docsBaseUrl: 'javascript:alert(1)' },
    'found "javascript:alert(1)"; allowed: a URL of http or https; fix: correct the value at \'docsBaseUrl\'',
  ],
  [
    'a console without encryption',
    { consoleSwitchUrl: 'http://portal.example.com' },
    'found "http://portal.example.com"; allowed: a URL of https, with {accountId}, {region} and {destination} where ' +
      "they go; fix: correct the value at 'consoleSwitchUrl'",
  ],
])('%s is refused with its path, the value, what is allowed and the fix', (_what, config, message) => {
  expect(() => read(config)).toThrow(message);
});

test.each(Object.entries(settingsFields))('the JSON schema of %s is that of its schema', (name, field) => {
  const schema = settingsSchema.shape[name as keyof typeof settingsFields];
  const { $schema: _dialect, ...expected } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    // A format says it already.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  });
  expect(field['~standard'].jsonSchema.input()).toEqual(expected);
});
