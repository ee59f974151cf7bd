import type { Child } from 'hono/jsx'
import type { House } from '../../house.ts'
import { asset } from '../../platform/http/index.ts'
import { routes } from '../../routes.ts'
import { ownName } from '../../story/language.ts'
import { readerWords } from '../../words/mail.ts'
import type { Place } from '../form-texts.ts'
import { formIn } from '../forms.ts'
import { type Newsletter, textIn } from '../newsletters.ts'
import { zones } from '../zones.ts'
import type { Question } from './robots/question.ts'

/** A short page: what happened, what to do. */
export const Note = (props: { title: string; lines: readonly string[]; language: string; children?: Child }) => (
  <article class="letter">
    <h1>{props.title}</h1>
    {props.lines.map((line) => (
      <p>{line}</p>
    ))}
    {props.children}
    <p class="onward">
      <a href={routes.front(props.language)}>{readerWords(props.language).asked.back}</a>
    </p>
  </article>
)

/** After a sign-up: look into your mailbox. The same for every address. */
export const AskedPage = (props: { address: string; language: string; sample: boolean; held: boolean }) => {
  const { address, language, sample, held } = props
  const { asked } = readerWords(language)
  const lines = held ? [asked.busy(address), asked.goodFor] : [asked.sent(address), asked.goodFor, asked.nothing]
  return (
    <Note title={asked.title} language={language} lines={lines}>
      {sample ? (
        <p class="aside">
          {asked.outbox} <a href={routes.outbox()}>{asked.toOutbox}</a>
        </p>
      ) : null}
    </Note>
  )
}

interface Given {
  readonly email: string
  readonly newsletter: string
  readonly language: string
  readonly from: string
  readonly place: Place
  readonly consent: string
  readonly zone: string
  readonly work: string
  readonly asTyped: string
}

/** What the form said, for a page that comes between it and its answer. */
export const carried = ({ newsletter, language, from, place, consent, zone, work, asTyped }: Given) => ({
  ...{ newsletter, language, from, place, consent, zone, work, asTyped },
})

const Hidden = ({ fields }: { fields: Readonly<Record<string, string>> }) => (
  <>
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)

/** The question that keeps robots out, with all that the form said. */
export const QuestionPage = (props: { given: Given; question: Question; language: string; problem: string }) => {
  const { given, language, problem } = props
  const { question } = readerWords(language)
  return (
    <article class="letter">
      <h1>{question.title}</h1>
      <p>{question.why}</p>
      <form method="post" action={routes.subscribe(language)}>
        <Hidden fields={{ ...carried(given), email: given.email, question: props.question.token }} />
        <label for="answer">{props.question.words}</label>
        <input
          id="answer"
          name="answer"
          inputmode="numeric"
          autocomplete="off"
          required
          maxlength={4}
          size={6}
          aria-describedby={problem ? 'answer-problem' : undefined}
          aria-invalid={problem ? 'true' : undefined}
        />
        {problem ? (
          <p class="problem" id="answer-problem">
            {problem}
          </p>
        ) : null}
        <p>
          <button type="submit">{question.go}</button>
        </p>
      </form>
    </article>
  )
}

/** "Did you mean …?": one press takes what was meant, another keeps what was written. */
export const ProposalPage = (props: {
  /** Where it is sent, and what is sent with the address. */
  readonly form: { readonly action: string; readonly fields: Readonly<Record<string, string>> }
  readonly typed: string
  readonly meant: string
  readonly language: string
}) => {
  const { form, typed, meant, language } = props
  const { proposal } = readerWords(language)
  return (
    <article class="letter">
      <h1>{proposal.title}</h1>
      <p>{proposal.words}</p>
      <form method="post" action={form.action}>
        <Hidden fields={form.fields} />
        <p class="acts">
          <button type="submit" name="email" value={meant}>
            <bdi>{meant}</bdi>
          </button>
          <button type="submit" name="email" value={typed.trim()} class="lesser">
            {proposal.keep(typed.trim())}
          </button>
        </p>
      </form>
    </article>
  )
}

interface SignUpProps {
  readonly house: Pick<House, 'newsroom'>
  readonly newsletter: Newsletter
  readonly language: string
  readonly given?: Given
  readonly problem?: string
  /** The page that it stands on, kept with the consent. */
  readonly from?: string
}

/** The sign-up form as these pages and the newsletter's own page show it; the site has one of its own on every page. */
export const SignUpFields = ({ house, newsletter, language, given, problem, from = '' }: SignUpProps) => {
  const { form } = readerWords(language)
  const chosen = given?.language ?? language
  const place = given?.place ?? 'page'
  const { consent, mark } = formIn(house, newsletter, place, language)
  return (
    <form class="door" method="post" action={routes.subscribe(language)}>
      <Hidden fields={{ newsletter: newsletter.slug, from: given?.from ?? from, place, consent: mark }} />
      <label for="email">{form.email}</label>
      <input
        id="email"
        name="email"
        type="email"
        autocomplete="email"
        required
        maxlength={254}
        dir="ltr"
        value={given?.email ?? ''}
        aria-describedby={problem ? 'email-problem' : 'email-consent'}
        aria-invalid={problem ? 'true' : undefined}
      />
      {problem ? (
        <p class="problem" id="email-problem">
          {problem}
        </p>
      ) : null}
      {newsletter.languages.length > 1 ? (
        <>
          <label for="language">{form.language}</label>
          <LanguageChoice newsletter={newsletter} chosen={chosen} />
        </>
      ) : (
        <Hidden fields={{ language: newsletter.languages[0] ?? language }} />
      )}
      <p class="trap" aria-hidden="true">
        <label for="website">{form.leaveEmpty}</label>
        <input id="website" name="website" tabindex={-1} autocomplete="off" value="" />
      </p>
      <p class="consent" id="email-consent">
        {consent} <a href={routes.privacy(language)}>{form.privacy}</a>
      </p>
      <p>
        <button type="submit">{form.send}</button>
      </p>
      <script type="module" src={asset('door.js')} />
    </form>
  )
}

export const LanguageChoice = ({
  id = 'language',
  newsletter,
  chosen,
}: {
  id?: string
  newsletter: Newsletter
  chosen: string
}) => (
  <select id={id} name="language">
    {newsletter.languages.map((one) => (
      <option value={one} lang={one} selected={one === chosen}>
        {ownName(one)}
      </option>
    ))}
  </select>
)

/** The form once more, with what is wrong. */
export const SignUpAgain = (props: SignUpProps & { given: Given; problem: string }) => (
  <article class="letter">
    <h1>{textIn(props.newsletter, props.language).name}</h1>
    <SignUpFields {...props} />
  </article>
)

/** A choice of every time zone, divided by continent. */
export const ZoneChoice = ({ id = 'zone', chosen }: { id?: string; chosen: string }) => {
  const listed = zones.includes(chosen) ? zones : [chosen, ...zones]
  const groups = Map.groupBy(listed, (zone) => (zone.includes('/') ? (zone.split('/')[0] ?? '') : ''))
  return (
    <select id={id} name="zone" dir="ltr">
      {[...groups].map(([continent, members]) => {
        const options = members.map((zone) => (
          <option value={zone} selected={zone === chosen}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))
        return continent === '' ? options : <optgroup label={continent}>{options}</optgroup>
      })}
    </select>
  )
}
