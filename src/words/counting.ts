/** The form of a locale that pages and mails use: day before month, and each script's own digits. */
const locales: Readonly<Record<string, string>> = { en: 'en-GB', es: 'es-ES', ar: 'ar-EG-u-nu-arab-ca-gregory' }

export const localeOf = (language: string): string => locales[language] ?? language

/** The words for a number, by the language's plural rules (CLDR). `other` stands for what is not given. */
export function plural(
  language: string,
  n: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string },
): string {
  return forms[new Intl.PluralRules(language).select(n)] ?? forms.other
}

/** A number in the language's digits and grouping. */
export const numeral = (language: string, n: number): string => new Intl.NumberFormat(localeOf(language)).format(n)

/** Things beside each other: "editor, publisher", "محرر، وناشر". Each language has a comma of its own. */
export const listed = (language: string, items: readonly string[]): string =>
  new Intl.ListFormat(localeOf(language), { type: 'unit', style: 'short' }).format(items)

/** "Monday, Wednesday and Friday". */
export const joined = (language: string, items: readonly string[]): string =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items)

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs a hundred times what using it does, and each mail of an edition has a date. */
function format(language: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${zone} ${Object.keys(options).join()}`
  const kept = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: zone })
  formats.set(key, kept)
  return kept
}

const plain = { day: 'numeric', month: 'long', year: 'numeric' } as const
const long = { weekday: 'long', ...plain } as const
const hour = {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const

/** "Monday 2 February 2026", "lunes, 2 de febrero de 2026": a day without a time. */
export const longDay = (language: string, day: string): string =>
  format(language, 'UTC', long)
    .format(new Date(`${day}T12:00:00Z`))
    .replace(/^(\p{L}+), /u, language === 'en' ? '$1 ' : '$&')

/** "Monday" for 1, as ISO 8601 counts the days of a week. The first of February 2026 was a Sunday. */
export const weekdayName = (language: string, weekday: number): string =>
  format(language, 'UTC', { weekday: 'long' }).format(new Date(Date.UTC(2026, 1, 1 + weekday)))

/** "14 March 2025" of an instant, where a reader or the newsroom is. */
export const plainDay = (language: string, at: string, zone: string): string =>
  format(language, zone, plain).format(new Date(at))

/** "Mon 2 February, 08:00" of an instant, on a clock in `zone`. */
export const hourOf = (language: string, at: string, zone: string): string =>
  format(language, zone, hour).format(new Date(at))
