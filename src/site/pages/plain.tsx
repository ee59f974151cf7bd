import type { Child } from 'hono/jsx'
import { routes } from '../../routes.ts'
import { postalAddressIn } from '../../settings.ts'
import type { Site } from '../site.ts'
import { type Alternate, SitePage } from './layout.tsx'
import { SignUpForm } from './sign-up.tsx'

/** About, privacy: the newsroom's own words. Paragraphs are divided by an empty line, "## " opens a heading. */
export const PolicyPage = ({
  site,
  policy,
}: {
  site: Site
  policy: {
    readonly title: string
    readonly text: string
    readonly path: string
    readonly alternates: readonly Alternate[]
  }
}) => {
  const parts = policy.text.split(/\n\s*\n/).map((part) => part.trim())
  const address = postalAddressIn(site.newsroom, site.language)
  const opening = parts.find((part) => part !== '' && !part.startsWith('#')) ?? policy.title
  return (
    <SitePage
      site={site}
      head={{
        ...policy,
        description: opening.slice(0, 200),
        addressTold: address !== '' && policy.text.includes(address),
      }}
    >
      <div class="plain prose">
        <h1>{policy.title}</h1>
        {parts.map((part) =>
          part === '' ? null : part.startsWith('## ') ? <h2>{part.slice(3)}</h2> : <p>{lines(part)}</p>,
        )}
      </div>
      <div class="plain">
        <SignUpForm site={site} from={policy.path} />
      </div>
    </SitePage>
  )
}

const lines = (text: string): Child =>
  text.split('\n').map((line, index) => (
    <>
      {index > 0 && <br />}
      {line}
    </>
  ))

/** A page that says that something is not there, and helps on. */
export const HelpPage = ({
  site,
  title,
  words,
  details = [],
}: {
  site: Site
  title: string
  words: string
  details?: readonly string[]
}) => {
  const { language } = site
  return (
    <SitePage site={site} head={{ title, description: words, path: '', alternates: [] }}>
      <div class="plain prose">
        <h1>{title}</h1>
        <p>{words}</p>
        {details.map((detail) => (
          <p>{detail}</p>
        ))}
        <h2>{site.words.missing.try}</h2>
        <ul>
          <li>
            <a href={routes.front(language)}>{site.words.home}</a>
          </li>
          <li>
            <a href={routes.frontByTime(language)}>{site.words.front.more}</a>
          </li>
          <li>
            <a href={routes.people(language)}>{site.words.people}</a>
          </li>
          <li>
            <a href={routes.report(language)}>{site.words.reportError}</a>
          </li>
        </ul>
      </div>
    </SitePage>
  )
}

/** A page of another feature in the frame of the site. Without a path it is not to be found: sign-up, confirmation. */
export const FramedPage = ({
  site,
  title,
  body,
  description = title,
  path = '',
  alternates = [],
}: {
  site: Site
  title: string
  body: Child
  description?: string
  path?: string
  alternates?: readonly Alternate[]
}) => (
  <SitePage site={site} head={{ title, description, path, alternates }}>
    <div class="plain prose">{body}</div>
  </SitePage>
)

/** What stood in the form, and what is wrong with it. */
export interface ReportForm {
  readonly about: { readonly path: string; readonly headline: string } | null
  readonly words: string
  readonly contact: string
  readonly problem: string | null
}

/** "Report an error": what a reader tells the desk. */
export const ReportPage = ({ site, form }: { site: Site; form: ReportForm }) => {
  const { report, signUp } = site.words
  const head = { title: report.title, description: report.intro, path: '', alternates: [] }
  return (
    <SitePage site={site} head={head}>
      <div class="plain prose">
        <h1>{report.title}</h1>
        <p>{report.intro}</p>
        <form class="report" method="post" action={routes.report(site.language)}>
          {form.about && (
            <p class="about">
              {report.about} <a href={form.about.path}>{form.about.headline}</a>
              <input type="hidden" name="about" value={form.about.path} />
            </p>
          )}
          {form.problem && (
            <p class="problem" id="problem" role="alert">
              {form.problem}
            </p>
          )}
          <label for="words">{report.words}</label>
          <small id="words-hint">{report.wordsHint}</small>
          <textarea
            id="words"
            name="words"
            rows={7}
            required
            maxlength={5000}
            aria-describedby={form.problem ? 'problem words-hint' : 'words-hint'}
            aria-invalid={form.problem ? 'true' : undefined}
          >
            {form.words}
          </textarea>
          <label for="contact">{report.contact}</label>
          <small id="contact-hint">{report.contactHint}</small>
          <input
            id="contact"
            name="contact"
            type="text"
            maxlength={200}
            autocomplete="email"
            value={form.contact}
            aria-describedby="contact-hint"
          />
          <div class="trap" aria-hidden="true">
            <label for="website">{signUp.trap}</label>
            <input id="website" type="text" name="website" tabindex={-1} autocomplete="off" />
          </div>
          <button type="submit">{report.send}</button>
        </form>
      </div>
    </SitePage>
  )
}

/** The answer to a report: a person reads it, and where one sees what came of it. */
export const ReportTaken = ({ site }: { site: Site }) => {
  const { words, language } = site
  const { thanksTitle: title, thanks } = words.report
  return (
    <SitePage site={site} head={{ title, description: thanks, path: '', alternates: [] }}>
      <div class="plain prose">
        <h1>{title}</h1>
        <p>{thanks}</p>
        <p class="more">
          <a href={routes.corrections(language)}>{words.corrections}</a>
          {words.between}
          <a href={routes.front(language)}>{words.home}</a>
        </p>
      </div>
    </SitePage>
  )
}
