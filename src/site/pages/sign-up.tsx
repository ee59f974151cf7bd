import { asset } from '../../platform/http/index.ts'
import { routes } from '../../routes.ts'
import { ownName } from '../../story/language.ts'
import type { SignUpOffer, Site } from '../site.ts'

/** The sign-up form at a page's end. The script helps it, and the bar; both are rendered once and carry no token. */
export const SignUpForm = ({ site, from }: { site: Site; from: string }) => {
  const { signUp } = site
  if (!signUp) return null
  const { pitch, scheduleLine, consent = '', mark = '' } = signUp
  return (
    <section class="signup" aria-labelledby="week">
      <h2 id="week">{scheduleLine || signUp.name}</h2>
      {pitch !== '' && <p>{pitch}</p>}
      <Fields {...{ site, signUp, from }} place="story" words={{ consent, mark }} />
      <script type="module" src={asset('door.js')} />
    </section>
  )
}

/**
 * The bar at the foot of a story's window: one quiet line, that opens to a form. The script of the form at the end shows
 * it; without scripts it isn't there. It stands over the page, so that nothing moves.
 */
export const SignUpBar = ({ site, from }: { site: Site; from: string }) => {
  const { signUp, words } = site
  if (!signUp?.bar) return null
  const { pitch, scheduleLine } = signUp.bar
  return (
    <aside class="bar" aria-label={signUp.name} hidden>
      <details>
        <summary>
          <b>{signUp.name}</b> <span>{scheduleLine || pitch}</span>
        </summary>
        {scheduleLine !== '' && pitch !== '' && <p>{pitch}</p>}
        <Fields {...{ site, signUp, from }} place="bar" words={signUp.bar} />
      </details>
      <button type="button" class="shut" aria-label={words.signUp.shut}>
        ×
      </button>
    </aside>
  )
}

interface FieldsProps {
  readonly site: Site
  readonly signUp: SignUpOffer
  readonly from: string
  readonly place: 'story' | 'bar'
  readonly words: { readonly consent: string; readonly mark: string }
}

/** What is asked, and what is agreed to. The field "website" is a trap that only programs fill in. */
const Fields = ({ site, signUp, from, place, words: said }: FieldsProps) => {
  const { words, language } = site
  const chosen = signUp.languages.includes(language) ? language : signUp.languages[0]
  const id = (name: string) => (place === 'bar' ? `bar-${name}` : name)
  return (
    <form class="door" method="post" action={routes.subscribe(language)}>
      <input type="hidden" name="newsletter" value={signUp.slug} />
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="consent" value={said.mark} />
      <label class="hidden" for={id('email')}>
        {words.signUp.email}
      </label>
      <input
        id={id('email')}
        type="email"
        name="email"
        dir="ltr"
        required
        maxlength={254}
        placeholder="you@example.org"
        autocomplete="email"
      />
      {signUp.languages.length > 1 ? (
        <fieldset>
          <legend>{words.signUp.readItIn}</legend>
          {signUp.languages.map((one) => (
            <label lang={one}>
              <input type="radio" name="language" value={one} checked={one === chosen} /> {ownName(one)}
            </label>
          ))}
        </fieldset>
      ) : (
        <input type="hidden" name="language" value={chosen} />
      )}
      <div class="trap" aria-hidden="true">
        <label for={id('website')}>{words.signUp.trap}</label>
        <input id={id('website')} type="text" name="website" tabindex={-1} autocomplete="off" />
      </div>
      <button type="submit">{words.signUp.send}</button>
      <small>
        {said.consent || words.signUp.small} <a href={routes.privacy(language)}>{words.signUp.privacy}</a>
      </small>
    </form>
  )
}
