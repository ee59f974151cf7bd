import { localeOf } from '../../words/counting.ts'

const spans = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** How long ago something was: "3 hr ago". */
export function age(language: string, at: string, now: string): string {
  const ms = Date.parse(now) - Date.parse(at)
  const [unit, length] = spans.find(([, span]) => ms >= span) ?? ['minute', 60_000]
  const many = Math.max(0, Math.floor(ms / length))
  // "This minute", and not "0 minutes ago".
  const numeric = many === 0 ? 'auto' : 'always'
  return new Intl.RelativeTimeFormat(localeOf(language), { style: 'short', numeric }).format(-many, unit)
}
