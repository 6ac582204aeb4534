import { createFormField, FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

/** The fields of the form for a network, each loaded when a form has it; their names are those of `ui:field`. */
export const formFieldExtensions = [
  FormFieldBlueprint.make({
    name: 'account-and-hub',
    params: { field: async () => createFormField((await import('./fields')).accountAndHub) },
  }),
  FormFieldBlueprint.make({
    name: 'size',
    params: { field: async () => createFormField((await import('./fields')).size) },
  }),
  FormFieldBlueprint.make({
    name: 'needs',
    params: { field: async () => createFormField((await import('./fields')).needs) },
  }),
  FormFieldBlueprint.make({
    name: 'preview',
    params: { field: async () => createFormField((await import('./fields')).preview) },
  }),
];
