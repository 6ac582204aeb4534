/** The organisation of every test: a hub account, team accounts, one Region unless a test is about another. */
export const ORGANIZATION_ID = 'o-a1b2c3d4e5';
export const HUB_ACCOUNT = '111122223333';
export const TEAM_ACCOUNT = '444455556666';
export const REGION = 'eu-central-1';
/** An image of a private repository that the endpoints of the Region serve. */
export const IMAGE = `${HUB_ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/checkout/api:1.4.2`;
