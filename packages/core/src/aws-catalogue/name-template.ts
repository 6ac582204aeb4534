import type { Partition } from './partitions.data';

/** Which of a partition's DNS suffixes each word of a template stands for. */
const SUFFIXES = {
  SUFFIX: 'dnsSuffix',
  DUALSTACK: 'dualStackDnsSuffix',
  REGISTRY: 'dualStackRegistrySuffix',
} as const satisfies Readonly<Record<string, keyof Partition>>;

/** The name of a service with its Region and its partition's suffix left open: `api.ecr.REGION.SUFFIX`. */
export type NameTemplate = `${string}.REGION.${keyof typeof SUFFIXES}`;

/** What stands before and after the Region in a name. */
export interface NameFrame {
  readonly before: string;
  readonly after: string;
}

/** What a template says in one partition, whatever the Region. */
export function frameIn(template: NameTemplate, partition: Partition): NameFrame {
  const [before, suffix] = template.split('.REGION.') as [string, keyof typeof SUFFIXES];
  return { before, after: partition[SUFFIXES[suffix]] };
}

/** What a template says in one Region. */
export function nameIn(template: NameTemplate, region: string, partition: Partition): string {
  const { before, after } = frameIn(template, partition);
  return `${before}.${region}.${after}`;
}
