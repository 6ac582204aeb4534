/**
 * The REST API.
 *
 * Model: a table of routes, a file for each; whoever comes is known by its credentials, may by its permissions, and sees
 * what the catalog shows it. Answers are made from the store alone: no request calls AWS.
 *
 * Laws: each route asks for its permission before it reads anything; what is not there and what the caller cannot see
 * is answered alike; no amount is shown without `private-ecr.cost.read`; input that cannot be read changes nothing.
 */
export { createRouter, type RouterOptions } from './create-router';
export { openApiDocument } from './open-api';
export { ROUTES } from './routes';
