import { wordsIn } from '../forms.ts'
import type { MarkupNames } from '../markup-names.ts'

export const frenchMarkup: MarkupNames = {
  related: ['lire-aussi', 'a-lire-aussi'],
  asking: wordsIn('publicite annonce soutien'),
  captions: ['legende'],
  credits: ['photographe'],
  subheads: ['inter-titre', 'intertitre'],
  standfirsts: wordsIn('chapo chapeau sous-titre soustitre accroche'),
  kickers: wordsIn('surtitre sur-titre'),
  titles: ['titre'],
  pictures: wordsIn('photo image'),
  bylines: ['auteur'],
  trails: ['ariane'],
  changed: /actuali/,
}
