import { wordsIn } from '../forms.ts'
import type { MarkupNames } from '../markup-names.ts'

export const italianMarkup: MarkupNames = {
  related: ['leggi-anche'],
  asking: wordsIn('pubblicita annuncio sostieni'),
  captions: ['didascalia', 'dida'],
  credits: ['fotografo', 'fotografa'],
  subheads: wordsIn('titoletto paragrafo-titolo sottotitoletto'),
  standfirsts: wordsIn('sommario sottotitolo catenaccio occhiello-basso'),
  kickers: ['occhiello'],
  titles: ['titolo'],
  pictures: wordsIn('foto immagine'),
  bylines: ['firma'],
  trails: ['briciole'],
  changed: /aggiorna/,
}
