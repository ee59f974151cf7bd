import type { Place } from './place.ts'

/** The database can't be used as it is. `message` says why and what to do, in one line. */
export class UnusableDatabase extends Error {
  override readonly name = 'UnusableDatabase'
}

/** An engine's complaint about a database as a whole, told with its mend; everything else as it came. */
export function explained(problem: unknown, place: Place): unknown {
  if (problem instanceof UnusableDatabase) return problem
  const line = place.engine === 'sqlite' ? ofSqlite(problem, place.file) : ofPostgres(problem, place.url)
  return line === undefined ? problem : new UnusableDatabase(line, { cause: problem })
}

/** By SQLite's primary result codes: https://www.sqlite.org/rescode.html */
function ofSqlite(problem: unknown, file: string): string | undefined {
  const code = ((problem as { errcode?: number }).errcode ?? 0) & 0xff
  switch (code) {
    case 5:
      return `The database ${file} is locked by another program. Stop that, and start again.`
    case 8:
      return `The database ${file} can be read but not written. Give its folder and file to this user.`
    case 11:
      return `The database ${file} is damaged. Restore a copy from the folder “backups” beside it, or your last backup.`
    case 13:
      return `The disk of ${file} is full. Make room, and start again.`
    case 14:
      return `The database ${file} can’t be opened. Give its folder and file to this user, or name another folder with --data.`
    case 26:
      return `The file ${file} is not a database. Move it away, or name another data folder with --data.`
  }
}

/** By the system's error names and PostgreSQL's SQLSTATE. Never tells the password. */
function ofPostgres(problem: unknown, url: string): string | undefined {
  const { hostname, port, pathname, username } = new URL(url)
  const server = `${hostname || 'localhost'}:${port || 5432}`
  const { code = '', message = '' } = problem as { code?: string; message?: string }
  switch (code) {
    case 'ECONNREFUSED':
      return `No PostgreSQL answers at ${server}. Start it, or mend DATABASE_URL.`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `There is no host ${hostname}. Mend DATABASE_URL.`
    case '28P01':
    case '28000':
      return `PostgreSQL at ${server} lets “${decodeURIComponent(username)}” not in with this password. Mend DATABASE_URL.`
    case '3D000':
      return `PostgreSQL at ${server} has no database “${pathname.slice(1)}”. Create it (createdb), or mend DATABASE_URL.`
    case '42501':
      return `“${decodeURIComponent(username)}” may not create tables in “${pathname.slice(1)}”. Make it the owner of that database.`
    case '53300':
      return `PostgreSQL at ${server} takes no more connections. Raise max_connections, or stop what holds them.`
    case '57P03':
      return `PostgreSQL at ${server} is just starting or stopping. Try again in a moment.`
  }
  if (/timeout|ETIMEDOUT|EHOSTUNREACH/.test(`${code} ${message}`))
    return `PostgreSQL at ${server} does not answer. Look at its host and firewall, or mend DATABASE_URL.`
  if (/password must be a string/.test(message))
    return `PostgreSQL at ${server} wants a password of “${decodeURIComponent(username)}”. Put it into DATABASE_URL.`
  if (/SSL|SASL/.test(message)) return `PostgreSQL at ${server} refuses: ${message}. Mend DATABASE_URL.`
}
