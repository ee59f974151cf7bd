import type { TestProject } from 'vitest/node'
import { buildAll } from '../scripts/build.ts'
import { chromiumProgram } from './browser.ts'
import { dovecotProgram } from './imap.ts'
import { postgresPrograms, startCluster } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL that may create databases, or '' where there is none: what asks for it is then skipped. */
    postgres: string
  }
}

/** Before the tests: the program is built, and a PostgreSQL, a mail server and a browser are there. In CI nothing may be missing. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  try {
    await buildAll()
  } catch (problem) {
    if (process.env.CI) throw problem
    console.warn('The program could not be built: tests that start it or ask for its files will fail.')
  }
  if (project.name === 'unit') return
  if (chromiumProgram() === undefined) {
    const line = 'Chromium is missing (Debian: apt-get install chromium): the browser tests are skipped.'
    if (process.env.CI) throw new Error(line)
    console.warn(line)
  }
  if (dovecotProgram() === undefined) {
    const line = 'Dovecot is missing (Debian: apt-get install dovecot-imapd): the tests of the mailbox are skipped.'
    if (process.env.CI) throw new Error(line)
    console.warn(line)
  }
  const given = process.env.DATELINE_TEST_POSTGRES
  if (given) {
    project.provide('postgres', given)
    return
  }
  const programs = postgresPrograms()
  if (programs === undefined) {
    const line = 'PostgreSQL is missing (Debian: apt-get install postgresql): the suites are run against SQLite alone.'
    if (process.env.CI) throw new Error(line)
    console.warn(line)
    project.provide('postgres', '')
    return
  }
  const cluster = await startCluster(programs)
  project.provide('postgres', cluster.url)
  return cluster.stop
}
