import { spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { freePort, unprivileged } from './postgres.ts'

/** A mail server of the tests' own: Dovecot, in a temporary folder, on a free port of this machine. */
export interface ImapServer {
  readonly port: number
  /** As DATELINE_MAILBOX names a mailbox of it; every user has the same password. */
  url(user: string, folder?: string, password?: string): string
  /** Puts a mail into a user's mailbox, as a server that takes mail in does. */
  put(user: string, mail: string): void
  /** The names of a user's mails, with their flags behind the colon; new ones have none yet. */
  mails(user: string): string[]
  /** Numbers a user's mails anew, as a mailbox that was restored has them. */
  numberAnew(user: string): void
  stop(): Promise<void>
}

/** Debian keeps it outside of the path of most users. */
export const dovecotProgram = (): string | undefined =>
  ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].find(existsSync)

/** In CI it must be there. */
export const hasDovecot = dovecotProgram() !== undefined || Boolean(process.env.CI)

const password = 'se@cret/ß'

export async function startImap(): Promise<ImapServer> {
  const program = dovecotProgram()
  if (program === undefined) throw new Error('Dovecot is missing (Debian: apt-get install dovecot-imapd)')
  const folder = mkdtempSync(join(tmpdir(), 'dateline-imap-'))
  const root = process.getuid?.() === 0
  const user = root ? unprivileged() : {}
  const [uid, gid] = [user.uid ?? process.getuid?.() ?? 0, user.gid ?? process.getgid?.() ?? 0]
  const owned = (path: string) => {
    if (root) chownSync(path, uid, gid)
  }
  const make = (path: string) => {
    mkdirSync(path, { recursive: true })
    owned(path)
    return path
  }
  owned(folder)
  for (const inner of ['run', 'state', 'mail', 'home']) make(join(folder, inner))
  const port = await freePort()
  const name = root ? user.name : userInfo().username
  const conf = join(folder, 'dovecot.conf')
  writeFileSync(
    conf,
    `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
ssl = no
listen = 127.0.0.1
mail_location = maildir:${folder}/mail/%n
default_login_user = ${name}
default_internal_user = ${name}
default_internal_group =
auth_failure_delay = 0
first_valid_uid = 1
first_valid_gid = 1
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/home/%n
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
}
service anvil {
  chroot =
  # Wrong passwords are part of the tests: no waiting after them.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
`,
  )
  const server = spawn(program, ['-F', '-c', conf], { uid, gid, cwd: folder, stdio: 'ignore' })
  const kill = () => void server.kill('SIGTERM')
  process.once('exit', kill)
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  await untilItAnswers(port)
  const mailbox = (who: string) => {
    const path = make(join(folder, 'mail', who))
    for (const inner of ['new', 'cur', 'tmp']) make(join(path, inner))
    return path
  }
  let count = 0
  return {
    port,
    url: (who, inside = 'INBOX', word = password) =>
      `imap://${encodeURIComponent(who)}:${encodeURIComponent(word)}@127.0.0.1:${port}/${encodeURIComponent(inside)}`,
    put: (who, mail) => {
      count += 1
      const path = join(mailbox(who), 'new', `${1_769_000_000 + count}.M${count}.test`)
      writeFileSync(path, mail.replace(/\r?\n/g, '\r\n'))
      owned(path)
    },
    mails: (who) => ['new', 'cur'].flatMap((inner) => readdirSync(join(mailbox(who), inner))),
    numberAnew: (who) => {
      for (const name of readdirSync(mailbox(who)))
        if (name.startsWith('dovecot')) rmSync(join(mailbox(who), name), { recursive: true })
    },
    stop: async () => {
      process.off('exit', kill)
      kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function untilItAnswers(port: number): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const greeted = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('error', () => resolve(false))
      socket.once('data', () => {
        resolve(true)
        socket.destroy()
      })
    })
    if (greeted) return
    if (tries >= 100) throw new Error('Dovecot does not answer')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
