import type { Child } from 'hono/jsx'
import { asset } from '../platform/http/index.ts'
import { routes } from '../routes.ts'
import type { Newsroom } from '../settings.ts'
import { type Act, type Member, may } from '../staff/index.ts'
import { directionOf } from '../story/language.ts'
import { listed } from '../words/counting.ts'
import { type DeskWords, deskWords } from '../words/desk.ts'
import { Csrf, Kbd, Keys, ToastLine } from './parts.tsx'

/** The places of the rail; "self" is one's own page. */
export type Place = keyof DeskWords['place'] | 'self'

/** What was just done, and how to take it back: shown in the line of keys. */
export interface Toast {
  readonly words: string
  /** A desk path that a post undoes it with, and its hidden fields. */
  readonly undo?: { readonly action: string; readonly fields: Record<string, string> }
}

export interface DeskPageProps {
  readonly title: string
  readonly place: Place
  readonly member: Member
  readonly newsroom: Newsroom
  readonly csrf: string
  /** What stands in the bar after the title: facts, and the main button in `.end`. */
  readonly bar?: Child
  /** Links, the current one with aria-current="true"; what stands at the end in `.end`. */
  readonly tabs?: Child
  /** The keys of this place: [["j", "k"], "next, previous"]. */
  readonly keys?: readonly (readonly [readonly string[], string])[]
  /** Keys that stand only in the list of all of them. */
  readonly moreKeys?: readonly (readonly [readonly string[], string])[]
  readonly toast?: Toast | null
  readonly children?: Child
}

/** Where the rail leads, each with its key. */
const rail: readonly (readonly [keyof DeskWords['place'], string, string, Act])[] = [
  ['board', routes.desk(), 'g b', 'write'],
  ['following', routes.following(), 'g w', 'write'],
  ['stories', routes.deskStories(), 'g s', 'write'],
  ['front', routes.deskFront(), 'g f', 'write'],
  ['editions', routes.deskEditions(), 'g e', 'write'],
  ['readers', routes.deskReaders(), 'g r', 'readers'],
  ['parties', routes.deskPeople(), 'g n', 'write'],
  ['pictures', routes.deskPictures(), 'g i', 'write'],
  ['reports', routes.deskReports(), 'g c', 'write'],
  ['outbox', routes.outbox(), 'g o', 'readers'],
  ['settings', routes.deskSettings(), 'g ,', 'settings'],
  ['people', routes.deskMembers(), 'g p', 'write'],
]

/** The places that are this person's: the members are a part of the settings for those who see these. */
const placesOf = (member: Member) =>
  rail.filter(([place, , , act]) => may(member, act) && !(place === 'people' && may(member, 'settings')))

/** The newsroom's name in a language, or in its first. */
export const nameIn = (names: Readonly<Record<string, string>>, language: string, fallback = ''): string =>
  names[language] || (Object.values(names).find((name) => name !== '') ?? fallback)

/** The html, head and body of every page of the desk. A still one is shown where no script may run. */
export const Sheet = (props: { title: string; language: string; look: string; still?: boolean; children?: Child }) => (
  <html lang={props.language} dir={directionOf(props.language)}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>{props.title}</title>
      <link rel="stylesheet" href={asset('desk.css')} />
      <link rel="icon" href={routes.favicon()} type="image/svg+xml" />
      {props.still ? null : <script type="module" src={asset('desk.js')} />}
    </head>
    <body class={props.look}>{props.children}</body>
  </html>
)

/** A screen of the desk: the rail, the bar, the work, and the line of keys. */
export const DeskPage = (props: DeskPageProps) => {
  const { member, newsroom, place, title } = props
  const t = deskWords(member.language)
  const name = nameIn(newsroom.name, member.language)
  const keys = [...(props.keys ?? []), [['?'], t.key.allKeys] as const]
  return (
    <Sheet title={`${title}${t.dot}${name}`} language={member.language} look="desk">
      <a class="skip" href="#work">
        {t.toTheWork}
      </a>
      <header class="rail">
        <p class="house">
          <a href={routes.home()}>{name}</a>
        </p>
        <button class="button" type="button" popovertarget="places">
          {t.places}
        </button>
        <Places t={t} place={place} member={member} csrf={props.csrf} />
      </header>
      <main class="work" id="work" tabindex={-1}>
        <div class="bar">
          <h1>{title}</h1>
          {props.bar}
        </div>
        {props.tabs ? (
          <nav class="tabs" aria-label={title}>
            {props.tabs}
          </nav>
        ) : null}
        {newsroom.sample ? <SampleNote t={t} /> : null}
        {props.children}
        <div class="keys">
          <Keys keys={keys} />
          {props.toast ? <ToastLine toast={props.toast} csrf={props.csrf} language={member.language} /> : null}
        </div>
      </main>
      <AllKeys t={t} member={member} keys={props.keys ?? []} more={props.moreKeys ?? []} />
    </Sheet>
  )
}

const Places = ({ t, place, member, csrf }: { t: DeskWords; place: Place; member: Member; csrf: string }) => (
  <nav class="places" id="places" popover="auto" aria-label={t.places}>
    <button class="button" type="button" popovertarget="places" popovertargetaction="hide">
      {t.close}
    </button>
    {placesOf(member).map(([one, path, key]) => (
      <a href={path} data-key={key} aria-current={one === place ? 'page' : undefined}>
        {t.place[one]} <Kbd>{key}</Kbd>
      </a>
    ))}
    <a class="gap" href={`${routes.deskStories()}#find`} data-key="/">
      {t.find} <Kbd>/</Kbd>
    </a>
    <button class="plain" type="button" command="show-modal" commandfor="all-keys" data-key="?">
      {t.allKeys} <Kbd>?</Kbd>
    </button>
    <form class="me" method="post" action={routes.signOut()}>
      <Csrf token={csrf} />
      <a href={routes.deskSelf()}>
        <b>{member.name}</b>
      </a>
      <span>
        {listed(
          member.language,
          member.roles.map((role) => t.role[role]),
        )}
      </span>
      <button class="plain" type="submit">
        {t.signOut}
      </button>
    </form>
  </nav>
)

/** In the sample newsroom: how to begin one's own. */
const SampleNote = ({ t }: { t: DeskWords }) => (
  <p class="sample">
    {t.sampleNote} {t.sampleHow} <code dir="ltr">bin/dateline start</code>. {t.sampleHowEnd}
  </p>
)

/** Every key of this place and of the desk, in a native dialog. */
const AllKeys = (props: {
  t: DeskWords
  member: Member
  keys: NonNullable<DeskPageProps['keys']>
  more: NonNullable<DeskPageProps['keys']>
}) => {
  const { t, member, keys, more } = props
  return (
    <dialog class="all-keys" id="all-keys" aria-labelledby="all-keys-title">
      {/* The focus begins here: on the button at its end, a long list would be shown from its end. */}
      <h2 id="all-keys-title" tabindex={-1} autofocus>
        {t.allKeys}
      </h2>
      <p>{t.keysNote}</p>
      <div class="columns">
        <div>
          <Keys keys={[...keys, [['b'], t.key.bringIn], [['/'], t.key.find], [['z'], t.key.undo]]} />
        </div>
        <div>
          <Keys keys={[...more, ...placesOf(member).map(([one, , key]) => [key.split(' '), t.place[one]] as const)]} />
        </div>
      </div>
      <button class="button" type="button" command="close" commandfor="all-keys">
        {t.close}
      </button>
    </dialog>
  )
}
