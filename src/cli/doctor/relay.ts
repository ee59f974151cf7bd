import { dial, isHere, lookAtRelay, type RelayLook, relayAddress } from '../../platform/mail/index.ts'
import type { Finding } from './finding.ts'

type Said = Omit<Finding, 'about'>
type Address = ReturnType<typeof relayAddress>

const soonDays = 14

/** Connects to each relay of SMTP_URL: TLS, certificate, signing in. Sends nothing. */
export async function lookAtRelays(smtpUrl: string | null, now: string): Promise<Finding[]> {
  if (smtpUrl === null)
    return [
      {
        about: 'relay',
        check: 'SMTP_URL',
        level: 'note',
        found: 'no relay is set: no mail leaves the house',
        should: 'Set SMTP_URL, as smtp://user:password@relay.example:587. docs/mail.md says how.',
      },
    ]
  const looked = smtpUrl.split(/\s+/).map(async (url) => {
    const address = relayAddress(url)
    const about = `${address.host}:${address.port}`
    return (await lookAt(address, now)).map((said) => ({ about, ...said }))
  })
  return (await Promise.all(looked)).flat()
}

async function lookAt(address: Address, now: string): Promise<Said[]> {
  let look: RelayLook
  try {
    look = await lookAtRelay(address)
  } catch (problem) {
    return [
      {
        check: 'connection',
        level: 'wrong',
        found: `it can’t be used: ${(problem as Error).message}`,
        should: `Is the address right, does the server run, and does a firewall let port ${address.port} out?`,
      },
    ]
  }
  const safe = safety(address, look, now)
  const untrusted = look.certificate?.trusted === false && safe.some(({ level }) => level === 'wrong')
  return [
    { check: 'connection', level: 'ok', found: 'it answers' },
    ...safe,
    untrusted
      ? {
          check: 'signing in',
          level: 'unknown',
          found: 'not tried: no password goes to a server that can’t be trusted',
        }
      : await signingIn(address),
  ]
}

function safety(address: Address, { tls, certificate }: RelayLook, now: string): Said[] {
  if (tls === 'none')
    return [
      {
        check: 'TLS',
        level: isHere(address.host) ? 'ok' : 'wrong',
        found: isHere(address.host)
          ? 'none, and none is needed: it is on this machine'
          : 'it offers no STARTTLS: mails and passwords can be read on the way',
        ...(isHere(address.host) ? {} : { should: 'Turn on STARTTLS there, or use smtps:// where it has port 465.' }),
      },
    ]
  const how: Said = { check: 'TLS', level: 'ok', found: tls === 'STARTTLS' ? 'by STARTTLS' : 'from the first byte' }
  if (certificate === null) return [how]
  if (!certificate.trusted) {
    const why = `it can’t be trusted: ${certificate.why}`
    if (address.rejectUnauthorized)
      return [
        how,
        {
          check: 'certificate',
          level: 'wrong',
          found: why,
          should:
            'Give the relay a certificate of its name by an authority that is trusted, or name the relay as its certificate does. An authority of your own is trusted with NODE_EXTRA_CA_CERTS.',
        },
      ]
    if (isHere(address.host))
      return [how, { check: 'certificate', level: 'note', found: `${why}. It needn’t be: it is on this machine` }]
    const should =
      'SMTP_URL says that it is let through (tls.rejectUnauthorized=false): anybody on the way could pose as the relay.'
    return [how, { check: 'certificate', level: 'note', found: why, should }]
  }
  const days = Math.floor((Date.parse(certificate.until) - Date.parse(now)) / 86_400_000)
  const found = `trusted, by ${certificate.issuer || 'an authority'}, until ${certificate.until.slice(0, 10)} (${days} days)`
  return [
    how,
    days < soonDays
      ? { check: 'certificate', level: 'wrong', found, should: 'Renew it: afterwards no mail leaves by this relay.' }
      : { check: 'certificate', level: 'ok', found },
  ]
}

/** As mail will be sent: with the name and password of SMTP_URL. */
async function signingIn(address: Address): Promise<Said> {
  const check = 'signing in'
  try {
    const line = await dial(address)
    line.close()
    return {
      check,
      level: 'ok',
      found: address.login ? `as ${address.login.user}` : 'nobody has to, by SMTP_URL',
    }
  } catch (problem) {
    return {
      check,
      level: 'wrong',
      found: (problem as Error).message || 'the relay hung up',
      should: 'Look at SMTP_URL: its name and password, and “%” signs in them written as %25.',
    }
  }
}
