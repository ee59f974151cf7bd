/** At which word of the SMTP dialogue (RFC 5321) a server said no; '' where nothing tells. */
export type Command = '' | 'CONNECT' | 'EHLO' | 'STARTTLS' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA'

/** How the programs that write reports say it, the plainest first. */
const told: readonly (readonly [RegExp, Command])[] = [
  [/\bin reply to (?:end of )?DATA\b/i, 'DATA'],
  [/\bin reply to RCPT\b/i, 'RCPT'],
  [/\bin reply to MAIL\b/i, 'MAIL'],
  [/\bin reply to (?:EHLO|HELO|LHLO)\b/i, 'EHLO'],
  [/\bin reply to STARTTLS\b/i, 'STARTTLS'],
  [/\bin reply to AUTH\b/i, 'AUTH'],
  [
    /\b(?:refused to talk to me|after initial connection|initial (?:server )?greeting|but greeting failed|\[CONNECT\])/i,
    'CONNECT',
  ],
  [/\bmy name was rejected\b|\bafter (?:sending )?(?:EHLO|HELO)\b/i, 'EHLO'],
  [
    /\b(?:after|in|following|for|of|our|to|error following) (?:pipelined )?RCPT\b|\bSMTP:RCPT\b|\bRCPT TO generated\b|\[RCPT_TO\]|\bRCPT command\b/i,
    'RCPT',
  ],
  [/\bdo(?:es)? not like recipient\b|\brejected (?:the )?recipient\b/i, 'RCPT'],
  [
    /\b(?:after|in|following|for|our|to) (?:pipelined )?MAIL FROM\b|\bSMTP:MAIL\b|\[MAIL_FROM\]|\bdoes not like sender\b/i,
    'MAIL',
  ],
  // In capitals alone: "connection to mail exchanger failed" tells of none.
  [/\b(?:after|in|following|for|our|to) (?:pipelined )?MAIL\b(?! (?:DELIVERY|SYSTEM|SERVER))/, 'MAIL'],
  [
    /\bfailed (?:after I sent|on DATA)|\b(?:after|in|following|for|our|final|to) (?:end of |pipelined )?(?:DATA|TEXT|EOM|message content)\b|\bend of data\b|\bSMTP:(?:DATA|EOM)\b/i,
    'DATA',
  ],
  [/^\W*SMTP command\W{1,20}(?:DATA)\b/im, 'DATA'],
  // Google's older reports number where they stood.
  [/\(state 14\)/, 'RCPT'],
  [/\(state 1[78]\)/, 'DATA'],
]

/** Where the text tells at which word a server said no. */
export function commandIn(text: string): Command {
  const transcript = inTranscript(text)
  const line = text.replace(/\s+/g, ' ')
  return transcript || (told.find(([pattern]) => pattern.test(text) || pattern.test(line))?.[1] ?? '')
}

const noneLeft =
  /^\s*(?:55\d 5\.1\.1 \S{1,300}\.\.\. user unknown|<<< 50\d (?:5\.\d\.\d )?(?:error: )?(?:need rcpt|no valid recip))/im

/**
 * Sendmail prints the dialogue: ">>> RCPT To:<…>" and below it what was answered, "<<< 550 …"; others write "-->" and
 * "<--", behind the hour. Sendmail sends DATA before
 * the answer to RCPT is there: then its own verdict, or the next answer, tells that no recipient was left.
 */
function inTranscript(text: string): Command {
  let sent: Command = 'CONNECT'
  for (const line of text.split('\n')) {
    const word = /^\s{0,10}(?:[\w,: -]{8,30}: )?(?:>>>|-->) ?(\w{4,8})/.exec(line)?.[1]?.toUpperCase()
    if (word)
      sent =
        (
          {
            MAIL: 'MAIL',
            RCPT: 'RCPT',
            DATA: 'DATA',
            BDAT: 'DATA',
            EHLO: 'EHLO',
            HELO: 'EHLO',
            STARTTLS: 'STARTTLS',
            AUTH: 'AUTH',
          } as const
        )[word] ?? sent
    if (/^\s{0,10}(?:[\w,: -]{8,30}: )?(?:<<<|<--) ?[45]\d\d/.test(line))
      return sent === 'DATA' && noneLeft.test(text) ? 'RCPT' : sent
  }
  return ''
}

/** The reply code that a text tells: 550; 0 where it tells none. The last one that refuses counts. */
export function replyIn(text: string): number {
  const codes = text.match(/(?<![\d.\w:/#-])[45][0-5]\d(?=[ ,\-:]|$)(?![\d.]*\.\d+\.\d+\.\d)/gm) ?? []
  return Number(codes[0] ?? 0)
}

/**
 * The enhanced status (RFC 3463) that a text tells, "" where it tells none. One that stands after a reply code counts
 * more than one in a sentence, one that says something more than x.0.0, and the last more than those before: servers
 * quote what they were told.
 */
export function statusIn(text: string): string {
  const after = [...text.matchAll(/(?<![\d.])[245]\d\d[ -]#?([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)].map(
    (found) => found[1] ?? '',
  )
  const anywhere = [...text.matchAll(/(?<![\d.\w-])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)].map(
    (found) => found[1] ?? '',
  )
  const telling = (list: readonly string[]) => list.findLast((status) => !/^\d\.0\.0$/.test(status))
  return telling(after) ?? telling(anywhere) ?? after.at(-1) ?? anywhere.at(-1) ?? ''
}
