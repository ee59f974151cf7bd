import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const program = '/usr/bin/spamassassin'

/** Debian's SpamAssassin; without it what it says is not tried. */
export const hasSpamAssassin = existsSync(program)

/** How SpamAssassin scores a mail without asking the network, and by which rules. Throws where it said nothing. */
export function spamScore(mail: Buffer): { score: number; rules: string } {
  const { stdout, stderr } = spawnSync(program, ['-L'], { input: mail, encoding: 'utf8' })
  const [, score, rules = ''] =
    /^X-Spam-Status: \w+, score=(-?[\d.]+)[^=]*required=\S+\s+tests=([\s\S]*?)\sautolearn/m.exec(stdout) ?? []
  if (score === undefined) throw new Error(stderr || stdout.slice(0, 500))
  return { score: Number(score), rules: rules.replace(/\s+/g, '') }
}
