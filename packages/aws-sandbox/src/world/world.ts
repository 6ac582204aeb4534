import { z } from 'zod';
import { LISTS, type ListName, listRow } from './lists.data';

/** An entry of AWS's own shape, whose fields are checked against the API's model where the sandbox serves it. */
export type Entry = Readonly<Record<string, unknown>>;

const entry = z.looseObject({});
const perRegion = <Content extends z.ZodType>(content: Content) =>
  z.record(z.string(), z.record(z.string(), content));

const listSchema = (list: ListName) =>
  z.array(
    entry.refine(
      fields => listRow(list).ids.some(id => typeof fields[id] === 'string' && fields[id] !== ''),
      {
        error: `an entry of ${list} needs its ${listRow(list).ids.join(' or ')}`,
      },
    ),
  );

const regionLists = z.strictObject(
  Object.fromEntries(
    (Object.keys(LISTS) as ListName[]).map(list => [list, listSchema(list).optional()]),
  ) as unknown as Record<ListName, z.ZodOptional<z.ZodType<Entry[], Entry[]>>>,
);

/** AWS's Describe shapes per account and Region. */
export const snapshotSchema = z.strictObject({
  schemaVersion: z.literal(1),
  collectedAt: z.string().min(1),
  organizationId: z.string().min(1).optional(),
  accounts: perRegion(regionLists),
});

/** Amazon ECS of an account in a Region: what its calls describe, in ECS's own shapes. */
const ecsSchema = z.strictObject({
  clusters: z.array(entry).default([]),
  services: z.array(entry).default([]),
  taskDefinitions: z.array(entry).default([]),
  tasks: z.array(entry).default([]),
});

/** One metric of CloudWatch, as values at equal distances from a first one. */
const metricSchema = z.strictObject({
  accountId: z.string().min(1),
  region: z.string().min(1),
  namespace: z.string().min(1),
  metricName: z.string().min(1),
  dimensions: z.record(z.string(), z.string()).default({}),
  unit: z.string().optional(),
  /** Seconds between two values. */
  periodSeconds: z.number().int().positive(),
  /** The time of the first value. */
  start: z.string().min(1),
  /** The sum over each period; null where nothing was reported. */
  values: z.array(z.number().nullable()),
});

const organizationSchema = z.strictObject({
  /** DescribeOrganization. */
  Organization: entry,
  /** ListAccounts. */
  Accounts: z.array(z.looseObject({ Id: z.string().min(1) })).default([]),
  /** The accounts in each organisational unit, by its ARN: who a share with the unit reaches. */
  OrganizationalUnits: z.record(z.string(), z.array(z.string())).default({}),
});

/** Everything that the sandbox knows. Each part stands in a file of its own, named as here. */
export const worldSchema = z.strictObject({
  snapshot: snapshotSchema,
  services: perRegion(ecsSchema).default({}),
  metrics: z.array(metricSchema).default([]),
  /** ImageDetail of ECR, by account, Region and repository. */
  images: perRegion(z.record(z.string(), z.array(entry))).default({}),
  organization: organizationSchema.optional(),
  /** Parameter of SSM, by account and Region. */
  parameters: perRegion(z.array(entry)).default({}),
  /** Products of the Price List, by service code. */
  rates: z.record(z.string(), z.array(entry)).default({}),
});

/** See {@link worldSchema}. */
export type World = z.output<typeof worldSchema>;

/** What a world is made from: parts but the snapshot may be left out. */
export type WorldInput = z.input<typeof worldSchema>;

/** The lists of an account in a Region. */
export type RegionLists = z.output<typeof regionLists>;

/** The entries of a list, as they stand in the world: none where the list is absent. */
export function entriesOf(world: World, accountId: string, region: string, list: ListName): readonly Entry[] {
  const regions = world.snapshot.accounts[accountId];
  return (
    (regions !== undefined && Object.hasOwn(regions, region) ? regions[region]?.[list] : undefined) ?? []
  );
}

/** The text that tells an entry from the others of its list. */
export function idOf(list: ListName, fields: Entry): string {
  const field = listRow(list).ids.find(name => typeof fields[name] === 'string');
  return field === undefined ? '' : String(fields[field]);
}

/** Whose an entry is: the account that it names, else the one in whose list it stands. */
export function ownerOf(list: ListName, fields: Entry, accountId: string): string {
  const { owner } = listRow(list);
  return owner !== undefined && typeof fields[owner] === 'string' ? fields[owner] : accountId;
}
