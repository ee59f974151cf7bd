import type { House } from '../../../house.ts'
import { routes } from '../../../routes.ts'
import { directionOf } from '../../../story/language.ts'
import { readerWords } from '../../../words/mail.ts'
import { formIn } from '../../forms.ts'
import { wholeAddress } from '../../links.ts'
import { type Newsletter, textIn } from '../../newsletters.ts'

/**
 * A sign-up form for pages that are not ours: plain HTML, without script and style. It may be posted from anywhere: what
 * it does is ask for a mail that must be confirmed, and a question is put first.
 */
export async function snippetOf(house: House, newsletter: Newsletter, language: string): Promise<string> {
  const { pitch, scheduleLine, consent, mark } = formIn(house, newsletter, 'elsewhere', language)
  const { form } = readerWords(language)
  const fields = { newsletter: newsletter.slug, place: 'elsewhere', consent: mark }
  const html = await (
    <form
      method="post"
      action={wholeAddress(house, routes.subscribe(language))}
      lang={language}
      dir={directionOf(language)}
    >
      <p>
        <strong>{textIn(newsletter, language).name}</strong> {scheduleLine}
      </p>
      {pitch === '' ? null : <p>{pitch}</p>}
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <p>
        <label>
          {form.email} <input type="email" name="email" required maxlength={254} autocomplete="email" />
        </label>
      </p>
      <p hidden>
        <label>
          {form.leaveEmpty} <input type="text" name="website" tabindex={-1} autocomplete="off" />
        </label>
      </p>
      <p>
        <button type="submit">{form.send}</button>
      </p>
      <p>
        <small>
          {consent} <a href={wholeAddress(house, routes.privacy(language))}>{form.privacy}</a>
        </small>
      </p>
    </form>
  )
  // A line for each part: people read it before they paste it.
  return String(html).replaceAll(/(<\/p>|<input type="hidden"[^>]*>|<form[^>]*>)/g, '$1\n')
}
