import type { Child } from 'hono/jsx'
import { Field, Tick } from '../../../desk/index.ts'
import type { Gathering, NewsletterDraft, Schedule } from '../../../readers/index.ts'
import { weekdayName } from '../../../words/counting.ts'
import { editionWords } from '../../../words/mail.ts'
import { makingWords } from '../../../words/making.ts'
import type { Problems } from './form.ts'
import { lastsChoices } from './rules-form.ts'
import { daysOfWeek } from './weekdays.ts'

interface Props {
  readonly draft: Required<NewsletterDraft>
  readonly problems: Problems
  /** The language of whoever looks. */
  readonly language: string
}

/** When a newsletter comes: one of four kinds, each with its own fields, the hour and the end. */
export const WhenFields = ({ draft: { schedule }, problems, language }: Props) => {
  const t = makingWords(language).when
  const weekdays = daysOfWeek.map((day) => [String(day), weekdayName(language, day)] as const)
  const kind = (one: Schedule['kind'], children: Child) => (
    <div class="schedule-kind">
      <Tick type="radio" name="kind" value={one} label={t[one]} checked={schedule.kind === one} />
      <div>{children}</div>
    </div>
  )
  return (
    <fieldset class="schedule" id="f-schedule" aria-describedby={problems.schedule ? 'schedule-problem' : undefined}>
      <legend>{t.title}</legend>
      {kind(
        'days',
        <div class="week">
          {weekdays.map(([day, name]) => (
            <Tick
              name={`on-${day}`}
              label={name}
              checked={schedule.kind === 'days' && schedule.weekdays.includes(Number(day))}
            />
          ))}
        </div>,
      )}
      {kind(
        'month',
        <Field
          label={t.monthDay}
          name="monthDay"
          type="number"
          hint={t.monthHint}
          value={schedule.kind === 'month' ? schedule.day : 1}
        />,
      )}
      {kind('dayOfMonth', <DayOfMonth schedule={schedule} weekdays={weekdays} language={language} />)}
      {kind(
        'count',
        <Field
          label={t.stories}
          name="stories"
          type="number"
          hint={t.countHint}
          value={schedule.kind === 'count' ? schedule.stories : 8}
        />,
      )}
      {problems.schedule ? (
        <p class="problem" id="schedule-problem">
          {problems.schedule}
        </p>
      ) : null}
      <div class="pair">
        <Field
          label={editionWords(language).newsletter.time}
          name="time"
          type="time"
          value={schedule.time}
          problem={problems.time}
          required
        />
        <Field
          label={t.lasts}
          name="lasts"
          hint={t.lastsHint}
          options={[...new Set([...lastsChoices, schedule.lasts])].map((n) => [String(n), t.hours(n)] as const)}
          value={schedule.lasts}
        />
      </div>
    </fieldset>
  )
}

interface DayOfMonthProps {
  readonly schedule: Schedule
  readonly weekdays: readonly (readonly [string, string])[]
  readonly language: string
}

const DayOfMonth = ({ schedule, weekdays, language }: DayOfMonthProps) => {
  const t = makingWords(language).when
  const chosen = schedule.kind === 'dayOfMonth' ? schedule : { nth: 1, weekday: 1 }
  return (
    <div class="pair">
      <Field
        label={t.nthLabel}
        name="nth"
        options={([1, 2, 3, 4, 'last'] as const).map((one) => [String(one), t.nth[one]] as const)}
        value={chosen.nth}
      />
      <Field
        label={editionWords(language).newsletter.weekday}
        name="nthWeekday"
        options={weekdays}
        value={chosen.weekday}
      />
    </div>
  )
}

/** What a newsletter gathers: sections, tags, and whose order counts. */
export const GatheringFields = ({
  gathering,
  sections,
  language,
}: {
  readonly gathering: Gathering
  /** [slug, name], in the order of the site. */
  readonly sections: readonly (readonly [string, string])[]
  readonly language: string
}) => {
  const t = makingWords(language).gathering
  const gone = gathering.sections.filter((slug) => !sections.some(([one]) => one === slug))
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.words}</p>
      {sections.length === 0 ? null : (
        <fieldset>
          <legend>{t.sections}</legend>
          <small>{t.sectionsHint}</small>
          {[...sections, ...gone.map((slug) => [slug, slug] as const)].map(([slug, name]) => (
            <Tick name={`from-${slug}`} label={name} checked={gathering.sections.includes(slug)} />
          ))}
        </fieldset>
      )}
      <Field label={t.tags} name="tags" hint={t.tagsHint} value={gathering.tags.join(', ')} dir="auto" />
      <Field
        label={t.order}
        name="order"
        options={(['front', 'clock', 'section'] as const).map((one) => [one, t.orders[one]] as const)}
        value={gathering.order}
      />
    </section>
  )
}
