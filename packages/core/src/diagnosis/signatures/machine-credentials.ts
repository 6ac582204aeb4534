import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** Credentials come from a link-local address of the machine: 169.254.170.2 for tasks, 169.254.169.254 for instances. */
export const machineCredentials: Signature = {
  id: 'machine-credentials',
  clues: ({ text, address, network, setting }) => {
    const metadata = words(
      text,
      /(?:https?:\/\/)?169\.254\.(?:170\.2|169\.254|170\.23)[\w/.-]{0,40}|\[?fd00:ec2::254\]?/i,
    );
    const provider = words(
      text,
      /CredentialsV\dRequest: [^"]{0,60}|GetCredentialsInvalidRoleType|CredentialsEndpointError|EC2MetadataError|EC2RoleRequestError|failed to refresh cached credentials|no EC2 IMDS role found|unable to (?:locate|load|get) (?:instance |task |aws )?credentials|failed to load credentials|error retrieving (?:instance )?credentials|unable to acquire credentials/i,
    );
    const none = words(
      text,
      /NoCredentialProviders|no valid providers in chain|no EC2 (?:instance|IMDS) role found/i,
    );
    const reached =
      setting.pull || setting.start || metadata.length > 0 || /CredentialsV\d|InvalidRoleType/.test(text);
    const toService = address !== undefined && address.kind !== 'link-local' && address.kind !== 'loopback';
    if (!reached || toService) return [];
    if (metadata.length > 0 && (network !== undefined || provider.length > 0)) {
      return weigh(
        [...metadata, ...provider, ...(network === undefined ? [] : [network.evidence])],
        [
          'credentials-endpoint-unreachable',
          none.length > 0 ? 0.6 : 0.84,
          `${metadata[0] ?? 'The credentials service'} is the machine's own credentials service and it did not answer, so no call could be signed.`,
        ],
        [
          'iam-role',
          none.length > 0 ? 0.55 : 0.25,
          `There may be no role attached that it could answer with.`,
        ],
      );
    }
    if (none.length === 0 && provider.length === 0) return [];
    return weigh(
      [...none, ...provider],
      [
        'credentials-endpoint-unreachable',
        0.55,
        `No credentials were found: the machine's credentials service did not give any.`,
      ],
      ['iam-role', 0.52, `No credentials were found: the instance or task may have no role attached.`],
    );
  },
};
