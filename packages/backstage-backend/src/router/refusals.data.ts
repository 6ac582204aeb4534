/** What statuses mean, in the words of the API's document. */
export const REFUSALS = {
  /** Of every route. */
  common: {
    503: 'The database cannot be used at present; nothing was changed. `Retry-After` says in how many seconds to ask again.',
  },
  credentials: { 401: 'No credentials, or such that are not valid.' },
  permission: { 403: 'The permission policy does not allow it.' },
  input: { 400: 'The request cannot be read: the message names path, value, what is allowed and the fix.' },
  body: { 413: 'The body is larger than 1 MB.' },
  entity: { 404: 'No such entity, or the caller cannot see it in the catalog: the same answer.' },
  request: {
    403: 'The permission policy does not allow it, or the owner, the account or the network is not the caller’s.',
    409: 'The name or the range is taken, nothing is left, or the id stands for another request.',
  },
  ownRequest: { 404: 'No such request, or it is not the caller’s: the same answer.' },
  refresh: {
    409: 'The entity does not say where its network is.',
    429: 'Too soon; `Retry-After` says in how many seconds to ask again.',
  },
} as const;
