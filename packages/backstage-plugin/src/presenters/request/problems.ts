import type { RequestOptions } from '@private-ecr/core';
import type { JsonObject } from '@backstage/types';
import type { Translate } from '../context';
import { choicesFor, isAvailable } from './choices';
import { locationOf, ownerOf, sizeOf, topologyOf } from './form-data';

/** Why a network cannot be in an account and a hub, a sentence each; none where it can. */
export function locationProblems(options: RequestOptions, data: JsonObject, t: Translate): string[] {
  const { accountId, hub, region } = locationOf(data);
  const { accounts, needsHub, hubs, regions } = choicesFor(options, data);
  const problems: string[] = [];
  if (!accounts.some(account => account.accountId === accountId)) {
    problems.push(
      t('request.location.notYours', {
        found: accountId ?? t('request.nothing'),
        owner: ownerOf(data) ?? t('request.location.anyOwner'),
      }),
    );
  }
  if (!needsHub) {
    if (region === undefined || !regions.includes(region)) {
      problems.push(t('request.location.noRegion', { found: region ?? t('request.nothing') }));
    }
    return problems;
  }
  const choice = hubs.find(one => one.hub.name === hub);
  if (choice === undefined) {
    problems.push(
      t('request.location.noHub', { found: hub ?? t('request.nothing'), topology: topologyOf(data) }),
    );
  } else if (choice.full !== undefined) {
    const { what, used, limit } = choice.full;
    problems.push(
      t('request.location.fullHub', { hub: choice.hub.name, what, used: String(used), limit: String(limit) }),
    );
  } else if (choice.hub.region !== region) {
    problems.push(t('request.location.otherRegion', { hub: choice.hub.name, region: choice.hub.region }));
  }
  return problems;
}

/** Why a network cannot be as large; none where it can. */
export function sizeProblems(options: RequestOptions, data: JsonObject, t: Translate): string[] {
  const { size } = sizeOf(data);
  const { sizes } = choicesFor(options, data);
  // Where no place was chosen the field of the place says so.
  if (sizes.length === 0) return [];
  const offer = sizes.find(one => one.size === size);
  if (offer === undefined) {
    return [t('request.size.notOffered', { found: size ?? t('request.nothing') })];
  }
  return isAvailable(offer)
    ? []
    : [offer.detail === undefined ? t('request.size.exhausted', { size: offer.size }) : `${offer.detail}.`];
}
