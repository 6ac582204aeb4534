/** Who may sign in to the demo, and why one would. The configuration's `auth.providers.demo.users` allows them. */
export const DEMO_USERS = [
  {
    entityRef: 'user:default/tara',
    name: 'Tara',
    is: 'Member of the team checkout',
    sees: 'the state of every network, and costs',
  },
  {
    entityRef: 'user:default/oscar',
    name: 'Oscar',
    is: 'Member of the team payments',
    sees: 'the state of every network, but no costs',
  },
  {
    entityRef: 'user:default/paul',
    name: 'Paul',
    is: 'Platform administrator',
    sees: 'everything, the state of the collection included',
  },
] as const;
