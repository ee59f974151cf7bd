import { routes } from '../../routes.ts'
import { ownName } from '../../story/language.ts'
import type { Site } from '../site.ts'

/**
 * The sign-up form, for pages that are rendered once: it carries no token. The field "website" is a trap that only
 * programs fill in.
 */
export const SignUpForm = ({ site, from }: { site: Site; from: string }) => {
  const { signUp, words, language } = site
  if (!signUp) return null
  const chosen = signUp.languages.includes(language) ? language : signUp.languages[0]
  return (
    <section class="signup" aria-labelledby="week">
      <h2 id="week">{signUp.scheduleLine || signUp.name}</h2>
      {signUp.pitch !== '' && <p>{signUp.pitch}</p>}
      <form method="post" action={routes.subscribe(language)}>
        <input type="hidden" name="newsletter" value={signUp.slug} />
        <input type="hidden" name="from" value={from} />
        <label class="hidden" for="email">
          {words.signUp.email}
        </label>
        <input
          id="email"
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
          <label for="website">{words.signUp.trap}</label>
          <input id="website" type="text" name="website" tabindex={-1} autocomplete="off" />
        </div>
        <button type="submit">{words.signUp.send}</button>
        <small>
          {signUp.consent || words.signUp.small} <a href={routes.privacy(language)}>{words.signUp.privacy}</a>
        </small>
      </form>
    </section>
  )
}
