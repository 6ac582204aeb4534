import { GetProducts } from './GetProducts';

/** The operations of the Price List that the sandbox serves, by AWS's names: one file each. */
export const actions = {
  GetProducts,
};
