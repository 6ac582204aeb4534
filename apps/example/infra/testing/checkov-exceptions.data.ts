/** A check of checkov that does not hold of what we generate, and why that is right. */
export interface CheckovException {
  readonly check: string;
  /** What the path of the resource's address holds. */
  readonly resource: RegExp;
  readonly reason: string;
}

export const CHECKOV_EXCEPTIONS: readonly CheckovException[] = [
  {
    check: 'CKV2_AWS_5',
    resource: /^aws_security_group\.(team_task-security-group|hub_clients)_/,
    reason:
      'Tasks attach this group: services of ECS do, in states or deployments of their own, which checkov does not see.',
  },
  {
    check: 'CKV_AWS_331',
    resource: /^resource\.hub_transit-gateway_/,
    reason:
      'Who may ask is decided before: RAM shares the gateway inside the organisation only, and what attaches is led to the hub alone by the tables that are its defaults. Accepting by hand would change the hub with each team.',
  },
];
