import { AwsError } from '../../../errors';
import type { Fields } from '../../../model/api-model';
import type { Entry } from '../../../world/world';
import type { Action } from '../../service';
import { partOf } from '../part-of';
import { requireZone } from '../zones';

/** https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListResourceRecordSets.html */
export const ListResourceRecordSets: Action = {
  parameters: ['HostedZoneId', 'StartRecordName', 'StartRecordType', 'StartRecordIdentifier', 'MaxItems'],
  answer: (input, call) => {
    const { entry } = requireZone(call, input['HostedZoneId']);
    const records = ((entry['ResourceRecordSets'] ?? []) as readonly Entry[])
      .map(record => ({ ...record, Name: written(record['Name']) }))
      .sort((a, b) => compare(placeOf(a), placeOf(b)));
    const start = startOf(input);
    const left = records.filter(record => compare(placeOf(record).slice(0, start.length), start) >= 0);
    const { items, maxItems, next } = partOf<Entry>(left, input['MaxItems'], 300, call);
    return {
      ResourceRecordSets: items,
      IsTruncated: next !== undefined,
      ...(next !== undefined && {
        NextRecordName: next['Name'],
        NextRecordType: next['Type'],
        NextRecordIdentifier: next['SetIdentifier'],
      }),
      MaxItems: String(maxItems),
    };
  },
};

function startOf({ StartRecordName, StartRecordType, StartRecordIdentifier }: Fields): readonly string[] {
  const given = [StartRecordName, StartRecordType, StartRecordIdentifier];
  const count = given.findIndex(part => part === undefined);
  if (count >= 0 && given.slice(count).some(part => part !== undefined)) {
    throw new AwsError('InvalidInput', 'A record type needs a record name, and an identifier needs both.');
  }
  return placeOf({
    Name: StartRecordName,
    Type: StartRecordType,
    SetIdentifier: StartRecordIdentifier,
  }).slice(0, count < 0 ? given.length : count);
}

/** What Route 53 sorts by: the labels of the name from the last one on, then type and identifier. */
function placeOf({ Name, Type, SetIdentifier }: Entry): readonly string[] {
  const labels = written(Name).split('.').reverse().join('.');
  return [labels, String(Type), String(SetIdentifier ?? '')];
}

function compare(a: readonly string[], b: readonly string[]): number {
  const differing = a.findIndex((part, index) => part !== b[index]);
  if (differing < 0) return 0;
  return (a[differing] ?? '') < (b[differing] ?? '') ? -1 : 1;
}

/** A name as Route 53 writes it: in full, in small letters, with `\052` for an asterisk. */
function written(name: unknown): string {
  const text = String(name ?? '')
    .toLowerCase()
    .replaceAll('*', '\\052');
  return text.endsWith('.') ? text : `${text}.`;
}
