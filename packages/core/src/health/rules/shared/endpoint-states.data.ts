interface EndpointStateRow {
  /** In lower case; AWS spells some in two ways. */
  readonly state: string;
  /** Absent where all is well. */
  readonly severity?: 'failing' | 'degraded';
  readonly means: string;
  readonly fix: string;
}

const RECREATE = 'Find the reason in the events of CloudTrail, delete the endpoint and create it again.';

/** Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html, `state`. */
export const ENDPOINT_STATES: readonly EndpointStateRow[] = [
  { state: 'available', means: 'it takes traffic', fix: '' },
  {
    state: 'pending',
    severity: 'degraded',
    means: 'AWS is still making it or changing it',
    fix: 'Wait until it is available, which takes minutes.',
  },
  {
    state: 'partial',
    severity: 'degraded',
    means: 'it is available in some of its zones only',
    fix: 'Look at the interfaces of the endpoint, and remove and add the subnets whose interface is missing.',
  },
  {
    state: 'pendingacceptance',
    severity: 'failing',
    means: 'the owner of the service has not accepted it, and until then it takes no traffic',
    fix: 'Have the owner of the service accept the endpoint.',
  },
  {
    state: 'rejected',
    severity: 'failing',
    means: 'the owner of the service has refused it',
    fix: 'Have the owner of the service accept the endpoint, or create it again.',
  },
  { state: 'failed', severity: 'failing', means: 'AWS could not make it', fix: RECREATE },
  { state: 'expired', severity: 'failing', means: 'nobody accepted it in time', fix: RECREATE },
  { state: 'deleting', severity: 'failing', means: 'somebody is removing it', fix: 'Create it again.' },
  { state: 'deleted', severity: 'failing', means: 'somebody has removed it', fix: 'Create it again.' },
];
