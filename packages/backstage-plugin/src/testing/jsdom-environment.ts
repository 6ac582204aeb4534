import JsdomEnvironment from 'jest-environment-jsdom';

/** jsdom with what browsers and Node have alike, and jsdom leaves out. */
export default class extends JsdomEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { Headers, Request, Response, structuredClone, TextDecoder, TextEncoder });
  }
}
