import { z } from 'zod';
import type { $ZodType } from 'zod/v4/core';
import { REFUSALS } from './refusals.data';
import type { Route } from './route';
import { ANSWER_SCHEMAS, type AnswerSchema } from './schemas.data';

type JsonObject = Readonly<Record<string, unknown>>;

export interface OpenApiOptions {
  readonly version: string;
  /**
   * Whether answers hold what is named and nothing else: for tests. A client must take fields that it does not know.
   *
   * @defaultValue false
   */
  readonly closed?: boolean;
}

/** The OpenAPI 3.1 document of a table of routes. */
export function openApiDocument(routes: readonly Route[], { version, closed = false }: OpenApiOptions) {
  const paths = new Map<string, Record<string, JsonObject>>();
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths.set(path, { ...paths.get(path), [route.method]: operationOf(route) });
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Private ECR',
      version,
      description:
        'What is known of private networks and the services in them. Answers come from what was read in the background.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/private-ecr' }],
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: { backstage: { type: 'http', scheme: 'bearer', description: 'A Backstage token.' } },
      schemas: { ...answerSchemas(closed), Error: ERROR },
    },
  };
}

const ERROR: JsonObject = {
  type: 'object',
  required: ['error', 'response'],
  properties: {
    error: {
      type: 'object',
      required: ['name', 'message'],
      properties: { name: { type: 'string' }, message: { type: 'string' } },
    },
    request: { type: 'object' },
    response: {
      type: 'object',
      required: ['statusCode'],
      properties: { statusCode: { type: 'integer' } },
    },
  },
};

function operationOf(route: Route): JsonObject {
  const { operationId, summary, permission, admitted, status, answers, refusals, body } = route;
  const documentedBody = route.documentedBody ?? body;
  return {
    operationId,
    summary,
    ...(permission && { description: `Needs the permission \`${permission.name}\`.` }),
    security: admitted === 'everybody' ? [{}, { backstage: [] }] : [{ backstage: [] }],
    ...parametersOf(route),
    ...(documentedBody && {
      requestBody: { required: true, content: json(inputSchema(documentedBody)) },
    }),
    responses: {
      [status]: { description: 'The answer.', ...headersOf(route), content: json(answerRef(answers)) },
      ...(route.also && {
        [route.also.status]: { description: route.also.description, content: json(answerRef(answers)) },
      }),
      ...(route.method === 'get' && { 304: { description: 'Unchanged, ages aside.' } }),
      ...Object.fromEntries(
        Object.entries({ ...commonRefusals(route), ...refusals }).map(([code, description]) => [
          code,
          {
            description,
            content: json(
              Number(code) === 503 && answers === 'Readiness'
                ? answerRef(answers)
                : { $ref: '#/components/schemas/Error' },
            ),
          },
        ]),
      ),
    },
  };
}

function commonRefusals({ admitted, permission, params, query, body }: Route): Record<string, string> {
  const hasInput = params !== undefined || query !== undefined || body !== undefined;
  return {
    ...REFUSALS.common,
    ...REFUSALS.credentials,
    ...((permission !== undefined || admitted === 'services') && REFUSALS.permission),
    ...(hasInput && REFUSALS.input),
    ...(body !== undefined && REFUSALS.body),
  };
}

function headersOf({ method }: Route): JsonObject {
  if (method !== 'get') return {};
  const description = 'Of the answer, ages aside: send it as `If-None-Match`.';
  return { headers: { ETag: { description, schema: { type: 'string' } } } };
}

function parametersOf({ params, query }: Route): JsonObject {
  const parameters = [...parametersIn('path', params), ...parametersIn('query', query)];
  return parameters.length === 0 ? {} : { parameters };
}

function parametersIn(place: 'path' | 'query', schema: $ZodType | undefined): readonly JsonObject[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = inputSchema(schema) as {
    properties?: Record<string, JsonObject>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(property['description'] !== undefined && { description: property['description'] }),
    schema: property,
  }));
}

function json(schema: JsonObject): JsonObject {
  return { 'application/json': { schema } };
}

function answerRef(name: AnswerSchema): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

/** As it is sent, before it is read. */
function inputSchema(schema: $ZodType): JsonObject {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}

function answerSchemas(closed: boolean): Record<string, JsonObject> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(ANSWER_SCHEMAS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: id => `#/components/schemas/${id}`,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const isOpen = zodSchema._zod.def.type === 'object' && jsonSchema.additionalProperties === false;
      if (!closed && isOpen) delete jsonSchema.additionalProperties;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => {
      const { $schema: _dialect, $id: _place, ...rest } = schema as Record<string, unknown>;
      return [id, rest];
    }),
  );
}
