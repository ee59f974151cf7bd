import { wordsIn } from '../forms.ts'
import type { MarkupNames } from '../markup-names.ts'

export const russianMarkup: MarkupNames = {
  asking: ['reklama'],
  captions: ['podpis'],
  subheads: wordsIn('podzag podzagolovok mezhtitul'),
  standfirsts: wordsIn('podvodka podzagolovok anons lid'),
  titles: ['zagolovok'],
  bylines: ['avtor'],
  trails: ['kroshki'],
}
