import { wordsIn } from '../forms.ts'
import type { MarkupNames } from '../markup-names.ts'

export const germanMarkup: MarkupNames = {
  related: ['mehr-zum-thema', 'auch-interessant'],
  asking: wordsIn('werbung anzeige spenden'),
  lines: ['autor'],
  captions: wordsIn('bildunterschrift bildunterschriften bildtext bildzeile legende'),
  credits: wordsIn('bildnachweis bildquelle fotograf'),
  subheads: wordsIn('intertitel zwischentitel zwischenueberschrift zwischen-ueberschrift zwi'),
  standfirsts: wordsIn('vorspann anreisser unterzeile untertitel'),
  kickers: ['dachzeile', 'spitzmarke'],
  titles: ['titel'],
  pictures: wordsIn('foto bild'),
  bylines: ['autor'],
  trails: ['brotkrum'],
  ornaments: ['kopf'],
  dates: /datum|stand/,
  changed: /aktuali/,
  elsewhere: /kommentare?|verwandte/,
}
