const PATIENCE_MS = 1500;

/** When the page's own words have been painted: what is only needed for requests is fetched after them. */
export const firstPaint = new Promise<void>((resolve) => {
  new PerformanceObserver(() => resolve()).observe({ type: "paint", buffered: true });
  // A page in the background is not painted, and does not wait for it.
  setTimeout(resolve, document.hidden ? 0 : PATIENCE_MS);
});
