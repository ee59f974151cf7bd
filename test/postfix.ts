import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dovecotProgram } from './imap.ts'
import { freePort } from './postgres.ts'

/**
 * A mail server as a newsroom has one: Debian's Postfix takes mail from who signs in over TLS, Dovecot keeps the
 * mailboxes, checks passwords and serves IMAP. All of it in a temporary folder, on free ports of this machine.
 */
export interface MailServer {
  /** As SMTP_URL: port of submission, name and password of a user. */
  readonly smtpUrl: string
  /** The certificate that vouches for the server: NODE_EXTRA_CA_CERTS. */
  readonly authority: string
  /** As DATELINE_BOUNCES_MAILBOX names a mailbox of it. */
  mailboxUrl(user: string): string
  readonly imap: { readonly port: number; readonly password: string }
  /** Hands the return paths of Dateline to an LMTP listener, as docs/bounces.md says. Takes it back without a port. */
  bringReturnsTo(port: number | null): void
  /** What Postfix has logged. */
  log(): string
  stop(): Promise<void>
}

/** Debian keeps both outside of the path of most users. */
const postfixProgram = '/usr/sbin/postfix'
const dovecotLmtp = '/usr/lib/dovecot/lmtp'

/** Why it can't be run here; "" when it can. */
export const mailServerLacks = (): string => {
  if (process.getuid?.() !== 0)
    return 'Postfix can be started by root alone: the test with a real mail server is skipped.'
  return existsSync(postfixProgram) && dovecotProgram() !== undefined && existsSync(dovecotLmtp)
    ? ''
    : 'Postfix or Dovecot is missing (Debian: apt-get install postfix dovecot-imapd dovecot-lmtpd): the test with a real mail server is skipped.'
}

const password = 'harbour w@rds/7'

/**
 * Starts it for `domain`, with a mailbox for each of `users`, and for readers elsewhere, at `elsewhere`: mail to that
 * domain is taken for delivery, and who has no mailbox there is found out only then, as with another's server.
 */
export async function startMailServer(given: {
  domain: string
  elsewhere: string
  users: readonly string[]
}): Promise<MailServer> {
  const { domain, elsewhere, users } = given
  const folder = mkdtempSync(join(tmpdir(), 'dateline-postfix-'))
  // Postfix’s own users walk through it.
  chmodSync(folder, 0o755)
  const ports = { submission: await freePort(), lmtp: await freePort(), imap: await freePort() }
  const authority = certificates(folder)
  const dovecot = await startDovecot(folder, {
    ...ports,
    users: users.flatMap((user) => [`${user}@${domain}`, `${user}@${elsewhere}`]),
  })
  const conf = join(folder, 'postfix')
  for (const inner of ['postfix', 'queue', 'data']) mkdirSync(join(folder, inner))
  execFileSync('chown', ['postfix', join(folder, 'data')])
  writeFileSync(join(conf, 'returns'), '')
  writeFileSync(join(conf, 'mailboxes'), users.map((user) => `${user}@${domain} ${user}\n`).join(''))
  writeFileSync(join(conf, 'main.cf'), mainCf({ folder, domain, elsewhere, lmtp: ports.lmtp }))
  writeFileSync(join(conf, 'master.cf'), masterCf(ports.submission))
  const postfix = (...words: string[]) => execFileSync(postfixProgram, ['-c', conf, ...words], { stdio: 'pipe' })
  postfix('start')
  const stop = () => {
    try {
      postfix('stop')
    } catch {
      // It has ended by itself.
    }
    dovecot.kill('SIGTERM')
  }
  process.once('exit', stop)
  await untilItAnswers(ports.submission)
  return {
    smtpUrl: `smtp://${encodeURIComponent(`week@${domain}`)}:${encodeURIComponent(password)}@127.0.0.1:${ports.submission}`,
    authority,
    mailboxUrl: (user) =>
      `imap://${encodeURIComponent(`${user}@${domain}`)}:${encodeURIComponent(password)}@127.0.0.1:${ports.imap}/INBOX`,
    imap: { port: ports.imap, password },
    bringReturnsTo: (port) => {
      const pattern = `/^[^@+]+\\+e[0-9a-z]+\\.[0-9a-z]+\\.[0-9a-f]{32}@${domain.replaceAll('.', '\\.')}$/`
      writeFileSync(join(conf, 'returns'), port === null ? '' : `${pattern}  lmtp:inet:127.0.0.1:${port}\n`)
      postfix('reload')
    },
    log: () => (existsSync(join(folder, 'log')) ? readFileSync(join(folder, 'log'), 'utf8') : ''),
    stop: async () => {
      process.off('exit', stop)
      const gone = new Promise<void>((resolve) => dovecot.once('exit', () => resolve()))
      stop()
      await gone
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** An authority of the test's own, and a certificate by it for this machine. */
function certificates(folder: string): string {
  const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: folder, stdio: 'pipe' })
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '30',
    '-subj',
    '/CN=Harbour test authority',
  )
  openssl('req', ...key, '-keyout', 'tls.key', '-out', 'tls.csr', '-subj', '/CN=localhost')
  writeFileSync(join(folder, 'san'), 'subjectAltName=DNS:localhost,IP:127.0.0.1\n')
  openssl(
    'x509',
    '-req',
    '-in',
    'tls.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-days',
    '30',
    '-extfile',
    'san',
    '-out',
    'tls.pem',
  )
  return join(folder, 'ca.pem')
}

/** What docs/mail.md says of Postfix, in a folder of its own; another's domain is Dovecot’s as well. */
const mainCf = (given: {
  folder: string
  domain: string
  elsewhere: string
  lmtp: number
}) => `compatibility_level = 3.6
queue_directory = ${given.folder}/queue
data_directory = ${given.folder}/data
maillog_file = ${given.folder}/log
maillog_file_prefixes = ${given.folder}
inet_interfaces = loopback-only
inet_protocols = ipv4
mynetworks =
mydestination = localhost
alias_maps =
myhostname = mail.${given.domain}
recipient_delimiter = +
virtual_mailbox_domains = ${given.domain}
virtual_mailbox_maps = texthash:${given.folder}/postfix/mailboxes
virtual_transport = lmtp:inet:127.0.0.1:${given.lmtp}
transport_maps = regexp:${given.folder}/postfix/returns, inline:{ ${given.elsewhere}=lmtp:inet:127.0.0.1:${given.lmtp} }
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_tls_cert_file = ${given.folder}/tls.pem
smtpd_tls_key_file = ${given.folder}/tls.key
smtpd_sasl_type = dovecot
smtpd_sasl_path = ${given.folder}/auth
smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination
`

/** The services that it needs, none of them in a root of its own. */
const masterCf = (port: number) => `127.0.0.1:${port} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_relay_restrictions=permit_sasl_authenticated,reject
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
smtp unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
local unix - n n - - local
virtual unix - n n - - virtual
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`

async function startDovecot(
  folder: string,
  { lmtp, imap, users }: { lmtp: number; imap: number; users: readonly string[] },
) {
  for (const inner of ['run', 'state', 'mail']) mkdirSync(join(folder, inner))
  execFileSync('chown', ['mail:mail', join(folder, 'mail')])
  writeFileSync(join(folder, 'users'), users.map((user) => `${user}:{PLAIN}${password}::::::\n`).join(''))
  const conf = join(folder, 'dovecot.conf')
  writeFileSync(
    conf,
    `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols = imap lmtp
ssl = no
disable_plaintext_auth = no
listen = 127.0.0.1
mail_location = maildir:${folder}/mail/%u
first_valid_uid = 1
first_valid_gid = 1
recipient_delimiter = +
auth_mechanisms = plain login
passdb {
  driver = passwd-file
  args = scheme=plain ${folder}/users
}
userdb {
  driver = passwd-file
  args = ${folder}/users
  override_fields = uid=mail gid=mail home=${folder}/mail/%u
}
service auth {
  unix_listener ${folder}/auth {
    mode = 0660
    user = postfix
    group = postfix
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${imap}
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${lmtp}
  }
}
`,
  )
  const program = dovecotProgram()
  if (program === undefined) throw new Error('Dovecot is missing')
  const server = spawn(program, ['-F', '-c', conf], { stdio: 'ignore' })
  await untilItAnswers(imap)
  await untilItAnswers(lmtp)
  return server
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
    if (tries >= 200) throw new Error(`Nothing answers at port ${port}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
