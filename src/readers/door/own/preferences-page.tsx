import type { House } from '../../../house.ts'
import { routes } from '../../../routes.ts'
import { ownName } from '../../../story/language.ts'
import { plainDay } from '../../../words/counting.ts'
import { type ReaderWords, readerWords } from '../../../words/mail.ts'
import { formIn } from '../../forms.ts'
import { languageOf, type Newsletter, textIn } from '../../newsletters.ts'
import type { Subscription } from '../../subscribing.ts'
import { LanguageChoice, ZoneChoice } from '../pages.tsx'

/** A reader who has opened their own page, with what stands on it. */
export interface Preferring {
  readonly id: number
  readonly createdAt: string
  readonly language: string
  readonly zone: string
  readonly address: string
  readonly subscriptions: readonly Subscription[]
  readonly newsletters: readonly Newsletter[]
}

interface Props {
  readonly house: House
  readonly reader: Preferring
  readonly token: string
  /** What is wrong with what was sent. */
  readonly problem?: string
  /** What was done. */
  readonly said?: string
}

/** Everything that a reader may change without a password: each part is a form of its own. */
export const PreferencesPage = ({ house, reader, token, problem, said }: Props) => {
  const t = readerWords(reader.language).preferences
  const others = reader.newsletters.filter(
    ({ id }) => !reader.subscriptions.some((one) => one.newsletterId === id && one.state !== 'left'),
  )
  return (
    <article class="letter">
      <h1>{t.title}</h1>
      <p class="when">{t.of(reader.address)}</p>
      {said ? <p role="status">{said}</p> : null}
      {problem ? (
        <p class="problem" role="alert">
          {problem}
        </p>
      ) : null}
      {reader.subscriptions.map((subscription) => {
        const newsletter = reader.newsletters.find((one) => one.id === subscription.newsletterId)
        if (!newsletter || subscription.state === 'left') return null
        return (
          <section>
            <h2>{textIn(newsletter, reader.language).name}</h2>
            <p class="consent">{standing(subscription, reader.language, house.newsroom().zone)}</p>
            {subscription.state === 'confirmed' ? (
              <Choices t={t} token={token} {...{ subscription, newsletter }} today={house.now().slice(0, 10)} />
            ) : null}
          </section>
        )
      })}
      {others.length === 0 ? null : (
        <section>
          <h2>{t.others}</h2>
          {others.map((newsletter) => (
            <Offer {...{ house, reader, token, newsletter, t }} />
          ))}
        </section>
      )}
      <section>
        <h2>{t.you}</h2>
        <form method="post" action={routes.preferences(token)}>
          <label for="zone">{t.zone}</label>
          <ZoneChoice chosen={reader.zone} />
          <p class="consent">{t.zoneWhy}</p>
          <label for="own-language">{t.ownLanguage}</label>
          <select id="own-language" name="language">
            {house.newsroom().languages.map((one) => (
              <option value={one} lang={one} selected={one === reader.language}>
                {ownName(one)}
              </option>
            ))}
          </select>
          <p>
            <button type="submit" name="act" value="self">
              {t.keep}
            </button>
          </p>
        </form>
        <form method="post" action={routes.preferences(token)}>
          <input type="hidden" name="act" value="move" />
          <label for="email">{t.newAddress}</label>
          <input id="email" name="email" type="email" autocomplete="email" required maxlength={254} dir="ltr" />
          <p class="consent">{t.newAddressWhy}</p>
          <p>
            <button type="submit">{t.newAddressGo}</button>
          </p>
        </form>
      </section>
      <section>
        <h2>{t.everything}</h2>
        <p>{t.everythingWords}</p>
        <form method="post" action={routes.preferences(token)}>
          <p>
            <button type="submit" name="act" value="everything" class="grave">
              {t.everythingGo}
            </button>
          </p>
        </form>
      </section>
      <Forget t={t} token={token} />
    </article>
  )
}

function standing(subscription: Subscription, language: string, zone: string): string {
  const t = readerWords(language).preferences
  if (subscription.confirmedAt === null || subscription.state === 'waiting') return t.waiting
  return t.since(plainDay(language, subscription.confirmedAt, zone))
}

interface Part {
  readonly t: ReaderWords['preferences']
  readonly token: string
}

const Choices = ({
  t,
  token,
  subscription,
  newsletter,
  today,
}: Part & { subscription: Subscription; newsletter: Newsletter; today: string }) => {
  const id = (field: string) => `${field}-${subscription.id}`
  return (
    <form method="post" action={routes.preferences(token)}>
      <input type="hidden" name="subscription" value={String(subscription.id)} />
      <label for={id('language')}>{t.language}</label>
      <LanguageChoice
        id={id('language')}
        newsletter={newsletter}
        chosen={languageOf(newsletter, subscription.language)}
      />
      <label for={id('pause')}>{t.pause}</label>
      <input id={id('pause')} name="pause" type="date" min={today} value={subscription.pausedUntil ?? ''} />
      <p class="consent">{t.pauseWhy}</p>
      <p class="acts">
        <button type="submit" name="act" value="keep">
          {t.keep}
        </button>
        <button type="submit" name="act" value="leave" class="lesser">
          {t.leave}
        </button>
      </p>
    </form>
  )
}

/** A newsletter that the reader isn't on: asked for as anywhere else, with a mail that must be answered. */
const Offer = ({
  house,
  reader,
  token,
  newsletter,
  t,
}: Part & { house: House; reader: Preferring; newsletter: Newsletter }) => {
  const { name } = textIn(newsletter, reader.language)
  const { pitch, scheduleLine, consent } = formIn(house, newsletter, 'preferences', reader.language)
  return (
    <form method="post" action={routes.preferences(token)}>
      <input type="hidden" name="newsletter" value={newsletter.slug} />
      <h3>{name}</h3>
      {pitch === '' ? null : <p>{pitch}</p>}
      <p class="when">{scheduleLine}</p>
      <p class="consent">{consent}</p>
      <p>
        <button type="submit" name="act" value="join">
          {t.join}
        </button>
      </p>
    </form>
  )
}

const Forget = ({ t, token }: Part) => (
  <section id="forget">
    <h2>{t.erase}</h2>
    <p>{t.eraseWords}</p>
    <form method="post" action={routes.preferences(token)}>
      <input type="hidden" name="act" value="erase" />
      <label class="tick">
        <input type="checkbox" name="sure" value="yes" /> <span>{t.eraseSure}</span>
      </label>
      <p>
        <button type="submit" class="grave">
          {t.eraseButton}
        </button>
      </p>
    </form>
  </section>
)
