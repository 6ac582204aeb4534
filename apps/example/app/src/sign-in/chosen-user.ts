import { DEMO_USERS } from './demo-users.data';

const KEY = 'private-ecr-example.demo-user';

/** The demo user of this tab, so that two tabs can show two users side by side; a reload keeps it. */
export const chosenUser = {
  get: (): string | undefined => {
    const kept = window.sessionStorage.getItem(KEY);
    return DEMO_USERS.find(({ entityRef }) => entityRef === kept)?.entityRef;
  },
  set: (entityRef: string) => {
    window.sessionStorage.setItem(KEY, entityRef);
  },
  forget: () => {
    window.sessionStorage.removeItem(KEY);
  },
};
