import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromiumProgram } from '../test/browser.ts'
import { verifierThere } from '../test/dkim.ts'
import { dovecotProgram } from '../test/imap.ts'
import { postgresPrograms } from '../test/postgres.ts'

/** What the tests need beyond npm: how to see whether it is there, and Debian's package of it. */
const needs = [
  { what: 'Chromium', package: 'chromium', there: () => chromiumProgram() !== undefined, skipped: 'browser tests' },
  {
    what: 'PostgreSQL',
    package: 'postgresql',
    there: () => postgresPrograms() !== undefined || Boolean(process.env.DATELINE_TEST_POSTGRES),
    skipped: 'the contracts on PostgreSQL',
  },
  {
    what: 'Dovecot',
    package: 'dovecot-imapd',
    there: () => dovecotProgram() !== undefined,
    skipped: 'the tests of the mailbox',
  },
  {
    what: 'A verifier of DKIM',
    package: 'python3-dkim',
    there: verifierThere,
    skipped: 'the tests of signatures',
  },
]

/**
 * Finds what the tests need, or installs it from Debian's packages where it may (as root). Returns a line for each thing
 * that is still missing: what is skipped without it, and how to get it.
 */
export function missingNeeds(): string[] {
  const missing = needs.filter(({ there }) => !there())
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = missing.map((need) => need.package)
    console.log(`Installing from Debian: ${packages.join(', ')}`)
    const apt = (...words: string[]) =>
      spawnSync('apt-get', words, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    apt('-q', 'update')
    apt('-q', '-y', 'install', '--no-install-recommends', ...packages)
  }
  return missing
    .filter(({ there }) => !there())
    .map((need) => `${need.what} is missing, so ${need.skipped} are skipped (Debian: apt-get install ${need.package}).`)
}
