import { cloudcontrol } from './cloudcontrol';
import { cloudwatch } from './cloudwatch';
import { ec2 } from './ec2';
import { ecr } from './ecr';
import { ecs } from './ecs';
import { iam } from './iam';
import { organizations } from './organizations';
import { pricing } from './pricing';
import { ram } from './ram';
import { route53 } from './route53';
import { route53resolver } from './route53resolver';
import type { Service } from './service';
import { ssm } from './ssm';
import { sts } from './sts';

/** Every service that the sandbox serves. A further one is a line here and a folder; see the README. */
export const SERVICES: readonly Service[] = [
  sts,
  ec2,
  ecs,
  cloudwatch,
  ecr,
  ram,
  route53,
  iam,
  ssm,
  organizations,
  pricing,
  route53resolver,
  cloudcontrol,
];
