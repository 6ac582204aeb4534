import type { Clock } from '../clock';
import type { Ids } from '../ids';
import { accountOf, type Identities, type Principal, type Role } from './identities';

/** What signs a call: a key with its secret, and whom it stands for. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
  readonly principal: Principal;
}

/** The credentials that the sandbox knows: the keys it was given, and the sessions it has handed out. */
export class CredentialStore {
  private readonly known = new Map<string, Credentials>();
  readonly roles: ReadonlyMap<string, Role>;

  constructor(
    { accessKeys, roles }: Identities,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {
    this.roles = new Map(roles.map(role => [role.arn, role]));
    for (const { accessKeyId, secretAccessKey, accountId, userName, allowedActions } of accessKeys) {
      const principal: Principal = {
        accountId,
        arn: `arn:aws:iam::${accountId}:user/${userName}`,
        userId: `AIDA${ids.upperCase(17)}`,
        isSession: false,
        allowedActions,
      };
      this.known.set(accessKeyId, { accessKeyId, secretAccessKey, principal });
    }
  }

  find(accessKeyId: string): Credentials | undefined {
    return this.known.get(accessKeyId);
  }

  isExpired({ expiration }: Credentials): boolean {
    return expiration !== undefined && this.clock.now() >= expiration;
  }

  /** New credentials for a role, as AssumeRole answers them. */
  assume(role: Role, sessionName: string, durationSeconds: number): Credentials {
    const accountId = accountOf(role.arn);
    const [, partition = 'aws'] = role.arn.split(':');
    const roleName = role.arn.split('/').at(-1) ?? '';
    const accessKeyId = `ASIA${this.ids.upperCase(16)}`;
    const session: Credentials = {
      accessKeyId,
      secretAccessKey: this.ids.secret(40),
      sessionToken: `IQoJb3JpZ2luX2VjE${this.ids.secret(86)}`,
      expiration: new Date(Math.floor(this.clock.now().getTime() / 1000) * 1000 + durationSeconds * 1000),
      principal: {
        accountId,
        arn: `arn:${partition}:sts::${accountId}:assumed-role/${roleName}/${sessionName}`,
        userId: `AROA${this.ids.upperCase(17)}:${sessionName}`,
        isSession: true,
        allowedActions: role.allowedActions,
      },
    };
    this.known.set(accessKeyId, session);
    return session;
  }
}
