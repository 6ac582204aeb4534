import {
  ListResourceRecordSetsCommand,
  type ListResourceRecordSetsCommandInput,
  type ListResourceRecordSetsCommandOutput,
  type ResourceRecordSet,
  type Route53Client,
} from '@aws-sdk/client-route-53';
import { allPages } from '../pages';

/** All records of a zone. */
export function readRecordSets(client: Route53Client, HostedZoneId: string): Promise<ResourceRecordSet[]> {
  return allPages(pagesOf(client, HostedZoneId), page => page.ResourceRecordSets);
}

/** The SDK has no paginator for this call: its next page starts at a record, not at a token. */
async function* pagesOf(
  client: Route53Client,
  HostedZoneId: string,
): AsyncGenerator<ListResourceRecordSetsCommandOutput> {
  let start: Partial<ListResourceRecordSetsCommandInput> | undefined = {};
  while (start !== undefined) {
    const page: ListResourceRecordSetsCommandOutput = await client.send(
      new ListResourceRecordSetsCommand({ HostedZoneId, ...start }),
    );
    yield page;
    const { IsTruncated, NextRecordName, NextRecordType, NextRecordIdentifier } = page;
    start = IsTruncated
      ? {
          StartRecordName: NextRecordName,
          StartRecordType: NextRecordType,
          StartRecordIdentifier: NextRecordIdentifier,
        }
      : undefined;
  }
}
