/**
 * How days and hours are printed in a language, besides its months and weekdays. In a file of each language: en/dates.ts;
 * languages without a file of their own have theirs in others.ts. Unless a property says otherwise a page is read with
 * those of all languages at once, as its dates may be printed in another language than its story. What is left out the
 * language doesn't have. Lists are written as printed; patterns have no anchors, and are set into others.
 */
export interface DateWords {
  /** Twelve lists, Muharram first: the lunar year of Islam. "رمضان". */
  readonly islamicMonths?: readonly (readonly string[])[]
  /** Twelve lists, Farvardin first: the solar year of Iran and Afghanistan. "فروردین". */
  readonly persianMonths?: readonly (readonly string[])[]
  /** The calendars besides ours in which pages in the language print days without a year. */
  readonly calendars?: readonly string[]
  /** What may stand inside a date between day, month and year: "de" in "29 de enero de 2026". */
  readonly inside?: readonly string[]
  /** What is written onto the number of a day: "th" in "29th", "го" in "29-го". */
  readonly ordinals?: readonly string[]
  /**
   * Days of the month that are written as words, the first first, and how such a day looks: a text without digits is
   * taken apart only where it has something of that shape. "الأول" in "الأول من يناير".
   */
  readonly spelled?: { readonly days: readonly (readonly string[])[]; readonly shape: RegExp }
  /** Behind the number of a year: "года" in "29 января 2026 года". */
  readonly behindYear?: readonly string[]
  /** The countries (ISO 3166) in which pages in the language write the month before the day in digits: "US". */
  readonly monthFirstIn?: readonly string[]
  /** What stands behind year, month and day in digits: "年", "月", "日" in "2026年1月29日". */
  readonly behindNumbers?: readonly [year: string, month: string, day: string]
  /** Before the day of a dateline: "le" in "PARIS, le 3 mai". */
  readonly beforeDay?: readonly string[]
  /** Before an hour: "at" in "at 10:15". */
  readonly beforeHour?: readonly string[]
  /** Behind an hour, for its unit: "Uhr" in "10:15 Uhr". */
  readonly behindHour?: readonly string[]
  /** The letter that divides hours from minutes: "h" in "10h15". */
  readonly hourSign?: string
  /** Which half of the day an hour behind which it stands is of, over text: "a.m.", "صباحا", and "p.m.", "مساء". */
  readonly morning?: RegExp
  readonly afternoon?: RegExp
  /** What zones are called beside an hour, over text: an offset, or the zone of the IANA's list. "بتوقيت القاهرة". */
  readonly zones?: readonly (readonly [RegExp, string])[]
  /** How what zones are called ends, where the hour stands before the day: "time" in "10:15 London time, 3 May". */
  readonly zoneEnds?: readonly string[]

  /** The following are looked for on pages in the language alone. Written onto a weekday: "abend" in "Donnerstagabend". */
  readonly partsOfDay?: readonly string[]
  /** Beside a weekday, for the one before: "last" in "last Tuesday". */
  readonly past?: readonly string[]
  /** Before a weekday, and behind it, for days that are to come or many: "every" in "every Monday", "que viene" in "el lunes que viene". */
  readonly otherAhead?: readonly string[]
  readonly otherBehind?: readonly string[]
  /**
   * Words for the day before, and how the word behind them looks where it is of something else than the page, as a
   * folded word: "veille", "du" in "la veille du scrutin"; `not` where it looks so and isn't.
   */
  readonly eve?: { readonly words: readonly string[]; readonly of: RegExp; readonly not?: RegExp }
}
