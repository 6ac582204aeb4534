import type { RequestOptions, SizeOffer } from '@private-ecr/core';
import type { JsonObject } from '@backstage/types';
import { locationOf, ownerOf, topologyOf } from './form-data';

type Account = RequestOptions['accounts'][number];
type Hub = RequestOptions['hubs'][number];

/** What a form can offer, given what was filled in until now. */
export interface Choices {
  readonly accounts: readonly Account[];
  /** Whether a network of this topology stands in a hub. */
  readonly needsHub: boolean;
  /** Hubs that have ranges for the topology. */
  readonly hubs: readonly HubChoice[];
  /** Regions for a network without a hub. */
  readonly regions: readonly string[];
  /** Sizes at the place that was chosen; none before. */
  readonly sizes: readonly SizeOffer[];
}

export interface HubChoice {
  readonly hub: Hub;
  /** The first quota that networks of the topology use up and that is used up; undefined where there is room. */
  readonly full: Hub['quota'][number] | undefined;
}

/** Of all that the caller may use: the accounts of the owner, and the places of the topology. */
export function choicesFor(options: RequestOptions, data: JsonObject): Choices {
  const owner = ownerOf(data);
  const topology = topologyOf(data);
  const { hub, region } = locationOf(data);
  const needsHub = topology !== 'standalone';
  const hubs = options.hubs.filter(({ offers }) => offers.some(offer => offer.topology === topology));
  const sizes = needsHub
    ? hubs.find(({ name }) => name === hub)?.offers.find(offer => offer.topology === topology)?.sizes
    : options.standalone.find(place => place.region === region)?.sizes;
  return {
    accounts: options.accounts.filter(({ owners }) => owner === undefined || owners.includes(owner)),
    needsHub,
    hubs: hubs.map(one => ({
      hub: one,
      full: one.quota.find(
        ({ used, limit, topologies = [topology] }) =>
          used !== null && used >= limit && topologies.includes(topology),
      ),
    })),
    regions: options.standalone.map(place => place.region),
    sizes: sizes ?? [],
  };
}

/** Whether a range of the size can be had; not known counts as yes: the backend has the last word. */
export function isAvailable({ remaining }: SizeOffer): boolean {
  return remaining === null || remaining > 0;
}
