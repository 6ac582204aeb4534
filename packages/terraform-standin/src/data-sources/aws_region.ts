import { text, type Draft } from '../behaviour/draft';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { dnsSuffix } from '../provider/account';

/** The Region asked for by name, else the one in effect. */
const asked = ({ values, region }: Draft) => text(values, 'region') || text(values, 'name') || region;

export const aws_region: ResourceBehaviour = {
  id: asked,
  computed: {
    region: asked,
    name: asked,
    description: asked,
    endpoint: draft => `ec2.${asked(draft)}.${dnsSuffix(draft.account.partition)}`,
  },
};
