import { z } from 'zod';
import { readYaml } from './read-yaml';

const stoppedSchema = z.strictObject({
  minutesAgo: z.number().positive(),
  /** A StopCode of ECS. */
  code: z.enum(['TaskFailedToStart', 'EssentialContainerExited']),
  reason: z.string().min(1),
});

const serviceSchema = z.strictObject({
  title: z.string().min(1),
  tasks: z.number().int().positive(),
  imageMegabytes: z.number().positive(),
  pullsPerDay: z.number().nonnegative(),
  logGigabytesPerMonth: z.number().nonnegative(),
  /** What its code asks of AWS while it runs, by the short name of an endpoint service. */
  runtimeMegabytesPerDay: z.record(z.string(), z.number().nonnegative()).default({}),
  stopped: z.array(stoppedSchema).default([]),
});

/** What is known of a service beside its Terraform. */
export type ServiceFacts = z.output<typeof serviceSchema>;

/** The facts of every service, by its name. */
export function readServiceFacts(): Readonly<Record<string, ServiceFacts>> {
  return readYaml('services.yaml', z.record(z.string(), serviceSchema));
}
