import { parse } from 'yaml';
import type { ActionServices } from '../action-services';
import { createActions } from '.';
import { TaskUndo } from '../tasks/task-undo';
import Ajv from 'ajv';

const services = { config: {}, undo: new TaskUndo(), links: undefined } as unknown as ActionServices;
const examples = createActions(services).flatMap(action =>
  (action.examples ?? []).map(({ description, example }) => ({ action, description, example })),
);

interface Steps {
  readonly steps: readonly { readonly action: string; readonly input: unknown }[];
}

test('every action has an example', () => {
  const withExamples = new Set(examples.map(({ action }) => action.id));
  expect([...withExamples].sort()).toEqual(
    createActions(services)
      .map(({ id }) => id)
      .sort(),
  );
});

test.each(examples.map(each => [`${each.action.id}: ${each.description}`, each] as const))(
  '%s is a step of that action with an input that it takes',
  (_title, { action, example }) => {
    const { steps } = parse(example) as Steps;
    expect(steps.map(step => step.action)).toEqual([action.id]);
    const validate = new Ajv({ strict: false }).compile({
      ...action.schema?.input,
      $schema: undefined,
    } as object);
    validate(steps[0]?.input);
    expect(validate.errors ?? []).toEqual([]);
  },
);

test('all have a dry run, and none takes a secret', () => {
  for (const { id, supportsDryRun, schema } of createActions(services)) {
    expect({ id, supportsDryRun }).toEqual({ id, supportsDryRun: true });
    const names = Object.keys((schema?.input?.properties ?? {}) as object);
    expect(names.filter(name => /token|secret|password|credential/i.test(name))).toEqual([]);
  }
});
