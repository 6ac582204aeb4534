import { type ECRClient, type ImageDetail, paginateDescribeImages } from '@aws-sdk/client-ecr';
import { parseArn } from '@private-ecr/core';
import type { RepositoryUsage } from '../../model/facts';
import { readMetricData } from '../cloudwatch/metric-data';
import { pullsMetric } from '../cloudwatch/wanted-metrics';
import { pullsWindow } from '../cloudwatch/windows';
import { isCalled } from '../failures/is-called';
import { type Gaps, gatherGaps } from '../gaps';
import { allPages } from '../pages';
import type { PartReader, UnitReading } from '../unit-reading';
import { repositoryNames } from './repository-names';

/** How large what is pulled is, and how often it is. */
export const readImages: PartReader<readonly RepositoryUsage[]> = async unit => {
  const names = repositoryNames(unit.plan);
  if (names.length === 0) return undefined;
  const client = await unit.client('ecr');
  const gaps = gatherGaps();
  const [sizes, pulls] = await Promise.all([
    Promise.all(names.map(name => newestImageBytes(client, name, gaps))),
    monthlyPulls(unit, names, gaps),
  ]);
  const value = names.map((name, index) => {
    const [imageBytes, count] = [sizes[index], pulls[index]];
    return {
      repositoryArn: arnOf(unit, name),
      ...(count !== undefined && { monthlyPulls: count }),
      ...(imageBytes !== undefined && { imageBytes }),
    };
  });
  return { value, gaps: gaps.found };
};

/** The compressed size of the image that was pushed last. An index of several platforms has no size of its own. */
async function newestImageBytes(
  client: ECRClient,
  repositoryName: string,
  gaps: Gaps,
): Promise<number | undefined> {
  const pages = paginateDescribeImages({ client, pageSize: 1_000 }, { repositoryName });
  const images = await gaps.skipRefused(
    allPages(pages, page => page.imageDetails).catch((error: unknown) => {
      if (isCalled(error, 'RepositoryNotFoundException')) return [];
      throw error;
    }),
  );
  const sized = (images ?? []).filter(({ imageSizeInBytes = 0 }) => imageSizeInBytes > 0);
  return sized.reduce<ImageDetail | undefined>(
    (newest, image) => (pushedAt(image) >= pushedAt(newest) ? image : newest),
    undefined,
  )?.imageSizeInBytes;
}

function pushedAt(image: ImageDetail | undefined): number {
  return image?.imagePushedAt?.getTime() ?? 0;
}

async function monthlyPulls(
  unit: UnitReading,
  names: readonly string[],
  gaps: Gaps,
): Promise<readonly (number | undefined)[]> {
  const window = pullsWindow(unit.startedAt);
  const data = await gaps.skipRefused(readMetricData(unit, names.map(pullsMetric), window));
  return names.map((_, index) => {
    const metric = data?.[index];
    return metric?.StatusCode === 'Complete'
      ? metric.Values.reduce((total, pulls) => total + pulls, 0)
      : undefined;
  });
}

function arnOf({ plan }: UnitReading, name: string): string {
  const isNamed = (text: string) => parseArn(text)?.resource === `repository/${name}`;
  return plan.repositoryArns.find(isNamed) ?? name;
}
