import fs from 'node:fs';
import path from 'node:path';
import { createRouteRef, PageBlueprint } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { type FieldExtensionOptions, SecretsContextProvider } from '@backstage/plugin-scaffolder-react';
import { Stepper } from '@backstage/plugin-scaffolder-react/alpha';
import type { JsonObject, JsonValue } from '@backstage/types';
import { parse } from 'yaml';
import plugin from '..';
import * as fields from '../form-fields/fields';
import { aBackend, type Replies } from './backend';
import { ownCache } from './own-cache';

const TEMPLATE = path.join(__dirname, '../../../backstage-scaffolder/templates/private-ecr-vpc.yaml');
const OURS: readonly string[] = Object.values(fields).map(({ name }) => name);

interface Step {
  readonly title: string;
  readonly properties: Readonly<Record<string, JsonObject>>;
}

/**
 * The form of the template for a network from one of its pages on, in Backstage's own stepper, with the real client
 * talking to a backend that replies as told. Fields of other plugins are plain ones.
 *
 * @param from - the title of the first page
 * @param filledIn - what the pages before hold
 */
export function renderForm(from: string, filledIn: JsonObject, replies: Replies) {
  const backend = aBackend(replies);
  const created: JsonObject[] = [];
  const { spec } = parse(fs.readFileSync(TEMPLATE, 'utf8')) as { spec: { parameters: readonly Step[] } };
  const steps = spec.parameters.slice(spec.parameters.findIndex(({ title }) => title === from));
  const manifest = {
    title: 'A network',
    steps: steps.map(step => ({ title: step.title, schema: withoutOthers(step) as unknown as JsonObject })),
  };
  const page = PageBlueprint.make({
    params: {
      path: '/',
      routeRef: createRouteRef(),
      loader: async () => (
        <SecretsContextProvider>
          <Stepper
            manifest={manifest}
            extensions={Object.values(fields) as unknown as FieldExtensionOptions[]}
            initialState={filledIn as Record<string, JsonValue>}
            onCreate={async values => {
              created.push(values as JsonObject);
            }}
          />
        </SecretsContextProvider>
      ),
    },
  });
  const view = renderTestApp({
    features: [ownCache()],
    extensions: [plugin.getExtension('api:private-ecr'), page],
    apis: [backend.fetchApi],
  });
  return { ...view, asked: backend.asked, created };
}

function withoutOthers(step: Step): Step {
  const properties = Object.entries(step.properties).map(([name, property]) => {
    const { 'ui:field': field, 'ui:options': options, ...rest } = property;
    const isOurs = typeof field === 'string' && OURS.includes(field);
    return [name, isOurs ? property : rest];
  });
  return { ...step, properties: Object.fromEntries(properties) as Step['properties'] };
}
