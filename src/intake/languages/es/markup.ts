import { wordsIn } from '../forms.ts'
import type { MarkupNames } from '../markup-names.ts'

export const spanishMarkup: MarkupNames = {
  related: wordsIn('relacionadas relacionados relacionado relacionada leer-mas lea-tambien'),
  asking: wordsIn('publicidad anuncio donar apoyo boletin compartir suscripcion'),
  lines: wordsIn('antetitulo fecha autor firma etiquetas'),
  captions: wordsIn('pie-de-foto pie-foto piefoto epigrafe'),
  credits: wordsIn('credito creditos fotografo fotografa'),
  subheads: wordsIn('intertitulo intertitulos entretitulo entre-titulo ladillo ladillos'),
  standfirsts: wordsIn('entradilla bajada copete volada sumario subtitulo resumen'),
  kickers: wordsIn('antetitulo ante-titulo volanta cintillo sobretitulo'),
  titles: ['titulo'],
  pictures: wordsIn('foto imagen'),
  bylines: ['firma', 'autor'],
  trails: ['migas'],
  dates: /fecha|fech_/,
  published: /publicad/,
  changed: /actuali/,
  elsewhere: /comentarios?|relacionad[oa]s?/,
}
