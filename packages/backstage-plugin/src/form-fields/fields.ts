import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { AccountAndHubField } from '../components/RequestForm/AccountAndHubField';
import { NeedsField } from '../components/RequestForm/NeedsField';
import { PreviewField } from '../components/RequestForm/PreviewField';
import { SizeField } from '../components/RequestForm/SizeField';
import { validateLocation, validatePreview, validateSize } from './validation';

/** In which account and hub: `{accountId, hub, region}`. */
export const accountAndHub = {
  name: 'PrivateEcrAccountAndHub',
  component: AccountAndHubField,
  validation: validateLocation,
  schema: makeFieldSchema({
    output: z =>
      z.object({
        accountId: z.string().optional(),
        hub: z.string().optional(),
        region: z.string().optional(),
      }),
  }),
};

/** How large: `{size, azCount}`. */
export const size = {
  name: 'PrivateEcrSize',
  component: SizeField,
  validation: validateSize,
  schema: makeFieldSchema({
    output: z => z.object({ size: z.string().optional(), azCount: z.number().optional() }),
  }),
};

/** What the tasks need: a list of needs. */
export const needs = {
  name: 'PrivateEcrNeeds',
  component: NeedsField,
  schema: makeFieldSchema({ output: z => z.array(z.string()) }),
};

/** What all of it comes to; it holds nothing. */
export const preview = {
  name: 'PrivateEcrPreview',
  component: PreviewField,
  validation: validatePreview,
  schema: makeFieldSchema({ output: z => z.object({}) }),
};
