import { directionOf } from '../language.ts'

/**
 * What mail programs can do: inline styles, sizes in px and again in rem, one light form. The class names are hooks
 * for the dark form alone, which stands in the mail's one style element. Arabic is set, not mirrored: its own face,
 * size and leading, no spacing between letters, nothing in capitals.
 */
export interface MailStyle {
  readonly direction: 'ltr' | 'rtl'
  /** The side on which a line ends. */
  readonly end: 'left' | 'right'
  /** A face, a size in px, a line height, and what comes after. */
  readonly serif: (px: number, line: number, rest?: string) => string
  readonly sans: (px: number, line: number, rest?: string) => string
  /** Letter spacing, where the script has it. */
  readonly spaced: (em: string) => string
  readonly capitals: string
}

export const colour = {
  paper: '#fbfaf6',
  ink: '#1c1a17',
  quiet: '#635e55',
  accent: '#98291c',
  source: '#17614f',
  rule: '#dbd6ca',
  line: '#8d877b',
} as const

const faces: Record<string, { serif: string; sans: string; larger: number; looser: number }> = {
  latin: {
    serif: "'Source Serif 4',Georgia,'Times New Roman',serif",
    sans: "'Source Sans 3',system-ui,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif",
    larger: 1,
    looser: 1,
  },
  arabic: {
    serif: "'Noto Naskh Arabic','Geeza Pro','Traditional Arabic','Times New Roman',serif",
    sans: "'Noto Naskh Arabic','Geeza Pro','Segoe UI',Tahoma,Arial,sans-serif",
    larger: 1.06,
    looser: 1.16,
  },
}

const arabicScript = new Set(['ar', 'fa', 'ur', 'ps', 'ckb'])

/** The styles for a language. */
export function mailStyleFor(language: string): MailStyle {
  const arabic = arabicScript.has(language.split('-')[0] ?? '')
  const face = faces[arabic ? 'arabic' : 'latin'] as (typeof faces)['latin']
  const direction = directionOf(language)
  const set =
    (family: string) =>
    (px: number, line: number, rest = '') => {
      const size = Math.round(px * (face?.larger ?? 1))
      const height = Math.round(line * (face?.looser ?? 1) * 100) / 100
      return `font-family:${family};font-size:${size}px;font-size:${size / 16}rem;line-height:${height}${rest === '' ? '' : `;${rest}`}`
    }
  return {
    direction,
    end: direction === 'rtl' ? 'left' : 'right',
    serif: set(face?.serif ?? ''),
    sans: set(face?.sans ?? ''),
    spaced: (em) => (arabic ? '' : `letter-spacing:${em};`),
    capitals: arabic ? '' : 'letter-spacing:.04em;text-transform:uppercase;',
  }
}

/** The dark form, and nothing else: a program that drops it shows the light one, whole. */
export const darkForm = `:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
.paper{background-color:#161513!important}
.ink{color:#ebe7de!important}
.quiet{color:#a8a297!important}
.accent{color:#f0917f!important}
.source{color:#7cc9b2!important}
.rule{border-color:#37342f!important}
.bar{border-color:#ebe7de!important}
}`
