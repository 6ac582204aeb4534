/** What browsers have and jsdom has not. Tests in Node have no window, and need none of it. */
class NeverResizing implements ResizeObserver {
  observe() {
    return undefined;
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
}

function completeWindow(): void {
  globalThis.ResizeObserver ??= NeverResizing;
  window.matchMedia ??= query => ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  });
  // The scaffolder's stepper goes to the top of each page.
  window.scrollTo = () => undefined;
  // Axe asks for it to tell icons from words, and goes on without.
  HTMLCanvasElement.prototype.getContext = () => null;
}

if (typeof window !== 'undefined') completeWindow();
