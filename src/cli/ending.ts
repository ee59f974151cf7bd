import type { Console } from './command.ts'

/** So long what runs may take to end in good order, once it was told to. */
const graceMs = 1500

/**
 * Ends the process when it is still there after the grace: a relay or database that does not answer is not waited for.
 * That is safe as a kill is; what was on its way then is in doubt, and named when somebody delivers again.
 */
export function endAfterGrace(console: Console): void {
  setTimeout(() => {
    console.progress('Something does not answer, and is not waited for. What was on its way is looked at next time.')
    process.exit(0)
  }, graceMs).unref()
}
