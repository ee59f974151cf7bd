/**
 * Loaded before a program (`node --import`), it moves its clock so that it begins at DATELINE_TEST_NOW and runs on from
 * there. Timers, and the certificates that TLS looks at, keep the machine’s own.
 */
const begins = Date.parse(process.env.DATELINE_TEST_NOW ?? '')
if (Number.isFinite(begins)) {
  const Real = Date
  const ahead = begins - Real.now()
  const now = () => Real.now() + ahead
  class Moved extends Real {
    constructor(...given: unknown[]) {
      // biome-ignore lint/suspicious/noExplicitAny: whatever Date takes
      super(...((given.length === 0 ? [now()] : given) as [any]))
    }
    static override now(): number {
      return now()
    }
  }
  globalThis.Date = Moved as DateConstructor
}
