interface ShareStateRow {
  /** `share` for the share itself, `association` for one principal or resource in it. */
  readonly of: 'share' | 'association';
  readonly state: string;
  /** Absent where all is well. */
  readonly severity?: 'failing' | 'degraded' | 'info';
  readonly means: string;
  readonly fix?: string;
}

const SHARE_AGAIN = 'Remove the association from the share and add it again.';
const WAIT = 'Wait a few minutes, then read the share again.';

/**
 * Source: https://docs.aws.amazon.com/ram/latest/APIReference/API_ResourceShare.html and
 * https://docs.aws.amazon.com/ram/latest/APIReference/API_ResourceShareAssociation.html, `status`.
 */
export const SHARE_STATES: readonly ShareStateRow[] = [
  { of: 'share', state: 'ACTIVE', means: 'it holds' },
  { of: 'share', state: 'PENDING', severity: 'degraded', means: 'RAM is still making it', fix: WAIT },
  {
    of: 'share',
    state: 'FAILED',
    severity: 'failing',
    means: 'RAM could not make it, so nobody sees what it holds',
    fix: 'Check that sharing with the organisation is enabled in RAM, and create the share again.',
  },
  { of: 'share', state: 'DELETING', severity: 'info', means: 'somebody is taking it back' },
  { of: 'share', state: 'DELETED', severity: 'info', means: 'somebody has taken it back' },
  { of: 'association', state: 'ASSOCIATED', means: 'it holds' },
  {
    of: 'association',
    state: 'ASSOCIATING',
    severity: 'degraded',
    means: 'RAM is still adding it',
    fix: WAIT,
  },
  {
    of: 'association',
    state: 'RESTORING',
    severity: 'degraded',
    means: 'RAM is bringing it back',
    fix: WAIT,
  },
  {
    of: 'association',
    state: 'FAILED',
    severity: 'failing',
    means: 'RAM could not add it, so the share is without it',
    fix: SHARE_AGAIN,
  },
  {
    of: 'association',
    state: 'SUSPENDED',
    severity: 'failing',
    means: 'the account has left the organisation or its sharing was switched off',
    fix: 'Enable sharing with the organisation in RAM, or move the account back into it.',
  },
  {
    of: 'association',
    state: 'SUSPENDING',
    severity: 'failing',
    means: 'the account is leaving the organisation or its sharing was switched off',
    fix: 'Enable sharing with the organisation in RAM, or move the account back into it.',
  },
  {
    of: 'association',
    state: 'DISASSOCIATING',
    severity: 'degraded',
    means: 'somebody is removing it; running tasks go on, new ones will not start',
    fix: 'Add it to the share again, unless the team is moving out.',
  },
  {
    of: 'association',
    state: 'DISASSOCIATED',
    severity: 'degraded',
    means: 'somebody has removed it; running tasks go on, new ones do not start',
    fix: 'Add it to the share again, unless the team has moved out.',
  },
];
