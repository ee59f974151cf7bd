import { wordsIn } from '../forms.ts'
import type { MarkupNames } from '../markup-names.ts'

export const ukrainianMarkup: MarkupNames = {
  asking: ['reklama'],
  captions: ['pidpys'],
  subheads: wordsIn('pidzag pidzagolovok'),
  standfirsts: wordsIn('pidzag pidzagolovok lid'),
  bylines: ['avtor'],
}
