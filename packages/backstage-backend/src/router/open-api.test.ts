import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import manifest from '../../package.json';
import { openApiDocument, ROUTES } from '.';

const FILE = path.join(__dirname, '../../openapi.json');
const document = openApiDocument(ROUTES, { version: manifest.version });

test('the document in the package is that of the routes: UPDATE_OPENAPI=1 writes it anew', () => {
  const text = `${JSON.stringify(document, undefined, 2)}\n`;
  if (process.env.UPDATE_OPENAPI === '1') writeFileSync(FILE, text);
  expect(readFileSync(FILE, 'utf8')).toBe(text);
});

test('every schema is one that a validator takes, and every reference leads somewhere', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false });
  ajv.addVocabulary(['openapi', 'info', 'servers', 'paths', 'components']);
  ajv.addSchema({ $id: 'api', ...document } as object, 'api');
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"(#[^"]+)"/g)].map(
    ([, ref]) => ref ?? '',
  );
  expect(references.length).toBeGreaterThan(ROUTES.length);
  for (const reference of new Set(references))
    expect(() => ajv.compile({ $ref: `api${reference}` })).not.toThrow();
});

test('every operation has its own name', () => {
  const names = ROUTES.map(({ operationId }) => operationId);
  expect(new Set(names).size).toBe(names.length);
});

test('a document for clients lets answers grow; the one that tests hold answers to does not', () => {
  const schemaOf = (closed: boolean) =>
    openApiDocument(ROUTES, { version: '1', closed }).components.schemas as Record<string, object>;
  expect(schemaOf(false)['EntitySummary']).not.toHaveProperty('additionalProperties');
  expect(schemaOf(true)['EntitySummary']).toHaveProperty('additionalProperties', false);
});
