import { directionOf } from '../../story/language.ts'
import { type FaintWords, faintWords } from './contrast.ts'
import { elementsOf } from './elements.ts'

/** What can be wrong with a mail's HTML itself. */
export interface MailFaults {
  /** Pictures without words for those who don't see them. An empty `alt` says that a picture only adorns. */
  readonly withoutAlt: number
  /** Whether it says its language and direction, so that it is read aloud and set right. */
  readonly saysLanguage: boolean
  readonly faint: FaintWords | null
}

/** Looks at a mail as it will be sent. */
export function faultsOf(html: string, language: string): MailFaults {
  const elements = elementsOf(html)
  const root = elements.find((element) => element.name === 'html')
  return {
    withoutAlt: elements.filter((element) => element.name === 'img' && element.attributes.alt === undefined).length,
    saysLanguage: root?.attributes.lang === language && root.attributes.dir === directionOf(language),
    faint: faintWords(html),
  }
}

/** The addresses outside the newsroom's own site that a mail's links lead to, each once. */
export function linksOut(html: string, publicAddress: string): string[] {
  const own = URL.parse(publicAddress)?.host
  const addresses = elementsOf(html)
    .filter((element) => element.name === 'a')
    .flatMap((element) => {
      const url = URL.parse(element.attributes.href ?? '')
      return url && /^https?:$/.test(url.protocol) && url.host !== own ? [url.href] : []
    })
  return [...new Set(addresses)]
}
