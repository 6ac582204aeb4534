import type { PrivateEcrHubProps } from '../../private-ecr-hub';
import type { Construct } from '../../terraform';
import { dnsAttributes } from '../dns-attributes';
import { duplicateService } from '../duplicate-service';
import { externalPrincipals } from '../external-principals';
import { overlappingCidrs } from '../overlapping-cidrs';
import { plainText } from '../plain-text';
import { principalFormat } from '../principal-format';
import { provablyPrivate } from '../provably-private';
import { quotas } from '../quotas';
import { rangeSize } from '../range-size';
import { resourceName } from '../resource-name';
import { sameRegion } from '../same-region';
import { cidrsOf, endpointTexts, tagTexts, validateNetwork } from './of-network';
import { demand, validate } from './validation';

/** What must hold of a hub before anything is written. */
export function validateHub(hub: Construct, props: PrivateEcrHubProps, services: readonly string[]): void {
  const { hubId, region, vpc, singleZone, principals = [], admitBy, raisedQuotas = {}, tags } = props;
  const [zones, cidrs] =
    'vpcId' in vpc
      ? [vpc.subnets, vpc.cidrs]
      : [cidrsOf(vpc.zones), [vpc.cidr, ...(vpc.secondaryCidrs ?? [])]];
  demand(hub, plainText, endpointTexts(props));
  demand(hub, resourceName, { hubId });
  validateNetwork(hub, { region, zones, within: cidrs, singleZone });
  const ranges = Object.fromEntries(cidrs.map((cidr, place) => [`vpc.cidrs[${place}]`, cidr]));
  validate(hub, overlappingCidrs, () => ({ apart: ranges }));
  validate(hub, rangeSize, () => ranges);
  validate(hub, duplicateService, () => ({ region, services }));
  validate(hub, quotas, () => ({
    raised: raisedQuotas,
    interfaceEndpoints: new Set(services).size,
    endpointIngressRules:
      (admitBy?.prefixListMaxEntries ?? 0) + (admitBy?.securityGroupReference === true ? 1 : 0),
  }));
  validate(hub, sameRegion, () => ({
    region,
    named: typeof props.dns === 'object' ? { 'dns.profileArn': props.dns.profileArn } : {},
  }));
  validate(hub, principalFormat, () =>
    Object.fromEntries(principals.map((principal, place) => [`principals[${place}]`, principal])),
  );
  validate(hub, externalPrincipals, () => hub);
  validate(hub, dnsAttributes, () => hub);
  validate(hub, provablyPrivate, () => ({ root: hub, internetEgress: false }));
  validate(hub, plainText, () => ({
    ...tagTexts(tags),
    contractParameterName: props.contractParameterName,
  }));
}
