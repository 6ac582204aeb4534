import type { EC2Client } from '@aws-sdk/client-ec2';
import { aWorld, HUB, SPOKE, TEAM } from '../../../__fixtures__/a-world';
import { ec2Client, errorOfCall } from '../../../__fixtures__/clients';
import { type Sandbox, startSandbox } from '../../../start-sandbox';

/** What is true of one call that lists resources, in the world of `aWorld`. */
export interface DescribeSpecification {
  /** The call, by the real SDK. */
  readonly call: (client: EC2Client, input: Record<string, unknown>) => Promise<object>;
  /** The member of the answer that holds the entries, and the field that tells them apart. */
  readonly answer: string;
  readonly id: string;
  readonly idsParameter: string;
  readonly filterParameter?: string;
  /** The ids that each account sees, sorted. */
  readonly seen: {
    readonly hub: readonly string[];
    readonly team: readonly string[];
    readonly spoke: readonly string[];
  };
  /** The account whose answers the filters are about; the hub where it is left out. */
  readonly filteringAccount?: 'hub' | 'team' | 'spoke';
  /** Filter, value, and the ids that it lets through. */
  readonly filters: readonly (readonly [name: string, value: string, ids: readonly string[]])[];
  /** An id of the right form that is nowhere, and AWS's error for it. */
  readonly missing: { readonly id: string; readonly code: string; readonly message: string };
  /** A number of entries per page that AWS does not take, where it refuses any. */
  readonly badMaxResults?: number;
}

const ACCOUNTS = { hub: HUB, team: TEAM, spoke: SPOKE } as const;
type AccountName = keyof typeof ACCOUNTS;

/** Holds a call to what is true of every call of its kind: sight, filters, ids, pages, refusals. */
export function describes(name: string, specification: DescribeSpecification): void {
  const { call, answer, id: idField, idsParameter, seen, filters, missing, badMaxResults } = specification;
  const { filterParameter = 'Filters', filteringAccount = 'hub' } = specification;
  describe(name, () => {
    let sandbox: Sandbox;
    const clients = {} as Record<AccountName, EC2Client>;

    beforeAll(async () => {
      sandbox = await startSandbox({ world: aWorld() });
      for (const account of Object.keys(ACCOUNTS) as AccountName[]) {
        clients[account] = await ec2Client(sandbox, ACCOUNTS[account]);
      }
    });
    afterAll(() => sandbox.close());

    const listed = async (account: AccountName, input: Record<string, unknown> = {}) => {
      const output = (await call(clients[account], input)) as Record<
        string,
        Record<string, string>[] | undefined
      >;
      return (output[answer] ?? []).map(entry => entry[idField] ?? '').sort();
    };

    it.each(Object.keys(ACCOUNTS) as AccountName[])(
      'answers what the account of the %s sees',
      async account => {
        expect(await listed(account)).toEqual(seen[account]);
      },
    );

    it.each(filters)('filters by %s = %s', async (filter, value, ids) => {
      const input = { [filterParameter]: [{ Name: filter, Values: [value] }] };
      expect(await listed(filteringAccount, input)).toEqual(ids);
    });

    it('refuses a filter that it does not have', async () => {
      const input = { [filterParameter]: [{ Name: 'colour', Values: ['red'] }] };
      expect(await errorOfCall(listed('hub', input))).toEqual({
        name: 'InvalidParameterValue',
        message: "The filter 'colour' is invalid",
        status: 400,
      });
    });

    it('answers the ids that are asked for', async () => {
      const [id] = seen[filteringAccount];
      expect(await listed(filteringAccount, { [idsParameter]: [id] })).toEqual([id]);
    });

    it('refuses an id that is nowhere', async () => {
      const { id, code, message } = missing;
      expect(await errorOfCall(listed('hub', { [idsParameter]: [id] }))).toEqual({
        name: code,
        message,
        status: 400,
      });
    });

    it('answers page by page', async () => {
      const paged = await startSandbox({ world: aWorld(), pageItems: 1 });
      try {
        const client = await ec2Client(paged, ACCOUNTS[filteringAccount]);
        const found: string[] = [];
        let token: string | undefined;
        do {
          const output = (await call(client, { NextToken: token })) as Record<
            string,
            Record<string, string>[]
          > & {
            NextToken?: string;
          };
          expect(output[answer]).toHaveLength(1);
          found.push(...(output[answer] ?? []).map(entry => entry[idField] ?? ''));
          token = output.NextToken;
        } while (token !== undefined);
        expect(found.sort()).toEqual(seen[filteringAccount]);
      } finally {
        await paged.close();
      }
    });

    it('refuses a token that it did not hand out', async () => {
      expect(await errorOfCall(listed('hub', { NextToken: 'bm8=' }))).toMatchObject({
        name: 'InvalidNextToken',
      });
    });

    it('rehearses with DryRun', async () => {
      expect(await errorOfCall(listed('hub', { DryRun: true }))).toMatchObject({
        name: 'DryRunOperation',
        status: 412,
      });
    });

    if (badMaxResults !== undefined) {
      it(`refuses ${badMaxResults} entries per page`, async () => {
        const error = await errorOfCall(listed('hub', { MaxResults: badMaxResults }));
        expect(error).toMatchObject({ name: 'InvalidParameterValue', status: 400 });
      });
    }
  });
}
