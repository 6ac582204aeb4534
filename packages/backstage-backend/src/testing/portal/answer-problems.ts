import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import { openApiDocument, ROUTES } from '../../router';

const document = openApiDocument(ROUTES, { version: 'test', closed: true });

const ajv = new Ajv2020({
  strict: false,
  formats: {
    date: /^\d{4}-\d{2}-\d{2}$/,
    'date-time': (text: string) =>
      /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text)),
  },
});
ajv.addSchema({ $id: 'api', ...document } as object, 'api');

type Operation = (typeof document)['paths'][string][string];
interface Response {
  readonly content?: { readonly 'application/json': { readonly schema: { readonly $ref: string } } };
}

/** What of an answer the API's document does not say; nothing where it is as documented, or of no route. */
export function answerProblems(
  method: string,
  path: string,
  status: number,
  body: unknown,
): readonly string[] {
  const operation = operationOf(method, path.replace(/\?.*$/, ''));
  if (operation === undefined) return [];
  const response = (operation['responses'] as Record<string, Response>)[status];
  if (response === undefined) return [`the status ${status} is not documented`];
  if (response.content === undefined) return [];
  const { $ref } = response.content['application/json'].schema;
  const validate = ajv.getSchema(`api${$ref}`) as ValidateFunction;
  if (validate(body)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  );
}

function operationOf(method: string, path: string): Operation | undefined {
  const found = Object.entries(document.paths).find(
    ([template, operations]) =>
      operations[method] !== undefined && new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  return found?.[1][method];
}
