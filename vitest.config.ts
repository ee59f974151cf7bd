import { defineConfig } from 'vitest/config'

const globalSetup = ['test/setup.ts']

/** Tests stand beside what they test (src), hold one suite against every implementation, or walk the whole house. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // On a machine with two processors vitest would take one; and the tests wait for servers, browsers and disks two fifths of
    // their time.
    maxWorkers: 3,
    projects: [
      { extends: true, test: { globalSetup, name: 'unit', include: ['src/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { globalSetup, name: 'contracts', include: ['test/contracts/*.test.{ts,tsx}'] } },
      { extends: true, test: { globalSetup, name: 'whole', include: ['test/*.test.{ts,tsx}'] } },
    ],
  },
})
