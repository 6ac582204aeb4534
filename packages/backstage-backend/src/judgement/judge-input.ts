import type { HealthThresholds, LivePrices } from '@private-ecr/core';
import type { Report } from './why-failed';

/** What a workload needs beside its image. */
export type WorkloadNeed = 'awslogs' | 'secrets' | 'ssm-parameters' | 'exec';

/** The workload that stands for a service whose ECS service is not named: a task of Fargate with the image of its repository. */
export interface DefaultWorkload {
  readonly needs: readonly WorkloadNeed[];
  /** Of the security groups of the account in the VPC, those that tasks have; `*` stands for any text. */
  readonly securityGroupName: string;
}

/** Prices that go before the bundled ones. */
export interface PriceSources {
  /** The operator's own, in US dollars as decimal text: by Region, `*` for all others. */
  readonly overrides?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Those of the Price List, by Region. */
  readonly live?: Readonly<Record<string, LivePrices>>;
}

/** Usage of a VPC in a month that is assumed where it is not measured; it makes the basis an estimate. */
export interface AssumedUsage {
  /** GB through the interface endpoints, as decimal text. */
  readonly interfaceGb?: string;
  /** GB of image layers, as decimal text. */
  readonly layerGb?: string;
}

export interface JudgeOptions {
  /** Past this age facts count as not known. */
  readonly staleAfterSeconds: number;
  /** A failed pull younger than this contradicts a trace that says `reachable`. */
  readonly failureWindowSeconds: number;
  readonly defaultWorkload: DefaultWorkload;
  /** NAT gateways that a VPC would run without the endpoints: one in each zone, or this many. */
  readonly natGatewaysBefore: 'one-per-zone' | number;
  readonly assumedUsage: AssumedUsage;
  /** Whether Transit Gateway attachments exist for other reasons, so that the endpoints do not cost them. */
  readonly transitGatewayAlreadyPaid: boolean;
  readonly thresholds: Partial<HealthThresholds>;
}

export const DEFAULT_JUDGE_OPTIONS: JudgeOptions = {
  staleAfterSeconds: 3_600,
  failureWindowSeconds: 86_400,
  defaultWorkload: {
    needs: ['awslogs'],
    securityGroupName: 'private-ecr-*-tasks',
  },
  natGatewaysBefore: 'one-per-zone',
  assumedUsage: {},
  transitGatewayAlreadyPaid: false,
  thresholds: {},
};

/** What judging needs beside the group and its facts. */
export interface JudgeInput {
  /** The moment that the judgement is for. */
  readonly now: Date;
  readonly prices?: PriceSources;
  readonly options?: Partial<JudgeOptions>;
  readonly report?: Report;
}
