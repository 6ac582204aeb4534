import { containersOf, type NeedSource } from './need';

/** Environment files are read from S3, from a bucket of the task's own Region. */
export const environmentFileNeeds: NeedSource = workload =>
  containersOf(workload).flatMap(({ name, environmentFiles = [] }) =>
    environmentFiles.map(({ value }) => ({
      service: 's3',
      region: workload.region,
      purpose: 'start',
      why: `container ${name} reads the environment file ${value}`,
      item: { container: name, value },
    })),
  );
