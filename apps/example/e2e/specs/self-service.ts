import { parseDefinition } from 'cdktf-private-ecr';
import type { Browser } from 'playwright-core';
import { NetworkRepository } from '../../applier/network-repository';
import { dataFiles } from '../../world/data-folder';
import { findIn } from '../../world/network/snapshot';
import { readNetwork } from '../../world/network/kept-network';
import { chromiumMissing, launchChromium } from '../support/browser';
import { isOfBackstage } from '../support/backstage-barriers';
import { changeNeeds, endNetwork } from '../support/other-forms';
import { eventually, type PortalApi, signIn } from '../support/portal-api';
import { openPortal, type PortalPage } from '../support/portal-page';
import { fillIn, send } from '../support/request-form';
import { type Moment, pipelineMoments, stepMoments, timeLines } from '../support/request-times';
import type { RunningDemo } from '../support/running-demo';

const missing = chromiumMissing();
const describeWithChromium = missing === undefined ? describe : describe.skip;
const FORM = '/create/templates/default';
const TASK_ENDS_WITHIN_MS = 120_000;
const SHOWN_WITHIN_MS = 120_000;
const TEST_WITHIN_MS = 400_000;

const RETURNS = {
  name: 'returns',
  account: 'Checkout, returns',
  hub: 'network-frankfurt',
  size: 'medium',
  services: ['Returns API'],
  needs: ['Logs in CloudWatch', 'Secrets and parameters'],
  repository: 'returns/*',
};
const NETWORK = 'resource/default/network-returns';
/** Without a hub, so that the endpoints are the team's own. */
const REFUNDS = {
  name: 'refunds',
  owner: 'group:default/checkout',
  location: { accountId: '222233334444', region: 'eu-central-1' },
  topology: 'standalone',
  size: { size: 'small', azCount: 2 },
  services: [],
  needs: ['awslogs'],
  repositories: [],
  internetEgress: false,
  preview: {},
};

/** A team asks for a network, changes it and gives it back, with nobody but the portal to help. */
export function selfServiceSpecs(running: () => RunningDemo): void {
  describeWithChromium(
    `self-service in Chromium${missing === undefined ? '' : ` (skipped: ${missing})`}`,
    () => {
      let browser: Browser;
      let portal: PortalPage;
      let tara: PortalApi;

      beforeAll(async () => {
        browser = await launchChromium();
        tara = await signIn(running().url, 'tara');
      });
      afterAll(() => browser.close());
      beforeEach(async () => {
        portal = await openPortal(browser, { url: running().url });
      });
      afterEach(async () => {
        const complaints = portal.complaints();
        await portal.close();
        expect(complaints).toEqual([]);
      });

      const network = () => readNetwork(dataFiles(running().data).network);
      const repository = () => new NetworkRepository(dataFiles(running().data).repository);
      const summaryOf = async (entity: string) => (await tara.detail(entity)).summary;
      const inCatalog = (entity: string) => tara.entity(entity).then(found => found !== undefined);

      test(
        'a network is asked for in the form, and its card turns healthy',
        async () => {
          const { page } = portal;
          await portal.open(`${FORM}/private-ecr-vpc`);
          const barriers: string[] = [];
          const promised = await fillIn(page, RETURNS, async name => {
            const found = (await portal.barriers()).filter(barrier => !isOfBackstage(barrier));
            barriers.push(...found.map(barrier => `${name}: ${barrier}`));
            await portal.picture(`request-${name}`, page.getByRole('article'));
          });
          expect(barriers).toEqual([]);
          expect(promised.saving).toMatch(/^(Saves|Loses) \$\d+\.\d\d a month$/);

          const sentAt = Date.now();
          const watched = watch();
          const taskId = await send(page, tara, TASK_ENDS_WITHIN_MS);
          await page.getByText('Skipping step release').first().waitFor();
          // Its log names folders of this machine, which are nobody's business in a picture.
          await page.addStyleTag({
            content: '.MuiPaper-root:has([aria-label="Download logs"]) { display: none }',
          });
          await portal.picture('request-task', page.getByRole('article'));
          const moments = await watched;
          expect(moments.map(({ what }) => what)).toEqual([
            'catalog: has the Resource',
            'card: pending',
            'card: healthy',
          ]);
          // The link that the task ends with leads to the card.
          await page.getByRole('link', { name: /The network in the catalog/ }).click();
          await page.getByText('Pulls work').first().waitFor({ timeout: SHOWN_WITHIN_MS });
          await portal.picture('request-card', page.locator('.bui-Card', { hasText: 'Pulls work' }));
          await portal.open('/catalog/default/component/returns-api');
          await page.getByText('Pulls work').first().waitFor({ timeout: SHOWN_WITHIN_MS });

          const subnets = network()
            .teams.find(({ name }) => name === RETURNS.name)
            ?.subnetIds.map(
              id => findIn(network().snapshot, 'Subnets', ({ SubnetId }) => SubnetId === id)?.entry,
            );
          expect(subnets?.map(subnet => subnet?.CidrBlock).sort()).toEqual([...promised.subnets].sort());
          const { teams } = parseDefinition(await repository().text('private-ecr.yaml'));
          expect(teams.find(({ request }) => request.name === RETURNS.name)?.request).toMatchObject({
            cidr: promised.range,
            owner: 'group:default/checkout',
            repositories: [RETURNS.repository],
            services: ['component:default/returns-api'],
          });

          const all = [
            ...(await stepMoments(tara, taskId)),
            ...pipelineMoments(running(), 'private-ecr/add-returns'),
            ...moments,
          ];
          process.stdout.write(`${timeLines(sentAt, all).join('\n')}\n`);
        },
        TEST_WITHIN_MS,
      );

      /** What of a network is seen, from where it was asked for on. */
      async function watch(): Promise<readonly Moment[]> {
        const moments: Moment[] = [];
        const seen = async (what: string, isSo: () => Promise<boolean>) => {
          const { answer } = await eventually(isSo, Boolean, SHOWN_WITHIN_MS);
          if (answer === true) moments.push({ what, at: Date.now() });
        };
        await seen('catalog: has the Resource', () => inCatalog(NETWORK));
        await seen('card: pending', async () => (await summaryOf(NETWORK)).state === 'pending');
        await seen('card: healthy', async () => (await summaryOf(NETWORK)).pulls.verdict === 'reachable');
        return moments;
      }

      test(
        'more needs come to a further endpoint, which the card shows',
        async () => {
          const { page } = portal;
          await tara.runTemplate('private-ecr-vpc', REFUNDS, TASK_ENDS_WITHIN_MS);
          const endpoints = async () =>
            (await summaryOf('resource/default/network-refunds')).endpoints.map(({ service }) => service);
          const before = await eventually(endpoints, found => found.includes('logs'), SHOWN_WITHIN_MS);
          expect(before.answer).not.toContain('ssmmessages');

          await portal.open(`${FORM}/private-ecr-vpc-change`);
          await changeNeeds(page, 'Network of refunds', ['Logs in CloudWatch', 'A shell in the task']);
          await send(page, tara, TASK_ENDS_WITHIN_MS);
          const after = await eventually(endpoints, found => found.includes('ssmmessages'), SHOWN_WITHIN_MS);
          expect(after.answer).toEqual(
            expect.arrayContaining(['ecr.api', 'ecr.dkr', 'logs', 's3', 'ssmmessages']),
          );
          await portal.open('/catalog/default/resource/network-refunds');
          await page.getByText('ssmmessages').first().waitFor({ timeout: SHOWN_WITHIN_MS });
        },
        TEST_WITHIN_MS,
      );

      test(
        'a network in which something runs is not ended, and what runs is named',
        async () => {
          const { page } = portal;
          const before = await repository().head();
          await portal.open(`${FORM}/private-ecr-vpc-offboard`);
          await endNetwork(page, 'Network of checkout');
          await page.getByRole('button', { name: 'Create' }).click();
          await page
            .getByText(/found ecs-service arn:aws:ecs:eu-central-1:222233334444:service\/checkout\/cart/)
            .first()
            .waitFor({
              timeout: TASK_ENDS_WITHIN_MS,
            });
          expect(await repository().head()).toBe(before);
          expect([...(await repository().waiting())]).toEqual([]);
        },
        TEST_WITHIN_MS,
      );

      test(
        'a network is ended: it is gone from AWS and from the catalog, and its range is free again',
        async () => {
          const { page } = portal;
          const team = network().teams.find(({ name }) => name === RETURNS.name);
          expect(team?.subnetIds).toHaveLength(2);
          await portal.open(`${FORM}/private-ecr-vpc-offboard`);
          await endNetwork(page, 'Network of returns');
          await send(page, tara, TASK_ENDS_WITHIN_MS);

          const gone = await eventually(
            () => inCatalog(NETWORK),
            found => !found,
            SHOWN_WITHIN_MS,
          );
          expect(gone.answer).toBe(false);
          const { snapshot, teams } = network();
          expect(teams.map(({ name }) => name)).not.toContain(RETURNS.name);
          for (const id of team?.subnetIds ?? []) {
            expect(findIn(snapshot, 'Subnets', ({ SubnetId }) => SubnetId === id)).toBeUndefined();
          }
          const offered = async () => JSON.stringify(await tara.requestOptions());
          const free = await eventually(offered, text => text.includes('"10.0.1.0/24"'), SHOWN_WITHIN_MS);
          expect(free.answer).toContain('"10.0.1.0/24"');
        },
        TEST_WITHIN_MS,
      );
    },
  );
}
