// The package's own types name a file that it does not contain.
declare module '@web/test-runner-visual-regression' {
  /** Rejects with what differs from the baseline. */
  export function visualDiff(element: Element, name: string): Promise<void>;
}
