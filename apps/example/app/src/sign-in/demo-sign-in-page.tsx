import { ProxiedSignInPage } from '@backstage/core-components';
import type { IdentityApi } from '@backstage/core-plugin-api';
import { SignInPageBlueprint, type SignInPageProps } from '@backstage/plugin-app-react';
import { useState } from 'react';
import { chosenUser } from './chosen-user';
import { ChooseUser } from './ChooseUser';

/** The header and the provider of the backend's demo sign-in. */
const PROVIDER = 'demo';
const USER_HEADER = 'x-demo-user';

const DemoSignInPage = ({ onSignInSuccess }: SignInPageProps) => {
  const [user, setUser] = useState(chosenUser.get());
  if (user === undefined) {
    const choose = (entityRef: string) => {
      chosenUser.set(entityRef);
      setUser(entityRef);
    };
    return <ChooseUser onChoose={choose} />;
  }
  return (
    <ProxiedSignInPage
      provider={PROVIDER}
      headers={{ [USER_HEADER]: user }}
      onSignInSuccess={identity => {
        onSignInSuccess(forgettingUser(identity));
      }}
    />
  );
};

/** The identity, whose end leads back to the choice of a user. */
function forgettingUser(identity: IdentityApi): IdentityApi {
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    signOut: async () => {
      chosenUser.forget();
      await identity.signOut();
    },
  };
}

/** FOR DEMONSTRATION ONLY: signs in by a choice among the demo users, without a password. */
export const demoSignInPage = SignInPageBlueprint.make({
  params: { loader: async () => DemoSignInPage },
});
