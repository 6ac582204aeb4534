import type { PrivateEcrTeam, PrivateEcrTeamProps } from '../../private-ecr-team';
import { images } from '../images';
import { plainText } from '../plain-text';
import { platformVersion } from '../platform-version';
import { resourceName } from '../resource-name';
import { sameRegion } from '../same-region';
import { tagTexts } from './of-network';
import { demand, validate } from './validation';

/** What must hold of a team's own resources before anything is written. */
export function validateTeam(team: PrivateEcrTeam, props: PrivateEcrTeamProps): void {
  const { team: name, region, internetEgress = false, smokeTest, services = [], network, tags } = props;
  const named = Object.fromEntries([
    ...(smokeTest === undefined ? [] : [['smokeTest.image', smokeTest.image] as const]),
    ...services.flatMap(({ images: ofService }, place) =>
      ofService.map((image, at) => [`services[${place}].images[${at}]`, image] as const),
    ),
  ]);
  demand(team, resourceName, { team: name });
  validate(team, images, () => ({ images: named, internetEgress }));
  validate(team, sameRegion, () => ({
    region,
    named: { 'network.logKeyArn': network.logKeyArn, ...(internetEgress ? {} : named) },
  }));
  validate(team, platformVersion, () =>
    Object.fromEntries(
      services.map((service, place) => [`services[${place}].platformVersion`, service.platformVersion]),
    ),
  );
  validate(team, plainText, () => ({ ...tagTexts(tags), ...named, 'smokeTest.cluster': smokeTest?.cluster }));
}
