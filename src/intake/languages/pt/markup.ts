import { wordsIn } from '../forms.ts'
import type { MarkupNames } from '../markup-names.ts'

export const portugueseMarkup: MarkupNames = {
  related: wordsIn('relacionadas relacionados relacionado relacionada leia leia-mais leia-tambem veja-tambem'),
  asking: wordsIn('publicidade anuncio apoie apoia'),
  lines: ['autor'],
  captions: ['legenda'],
  credits: wordsIn('credito creditos fotografo fotografa'),
  subheads: wordsIn('intertitulo intertitulos entretitulo entre-titulo'),
  standfirsts: wordsIn('linha-fina linhafina lide bigode subtitulo subtitulo-materia'),
  kickers: wordsIn('antetitulo ante-titulo chapeu'),
  titles: ['titulo'],
  pictures: wordsIn('foto imagem'),
  bylines: ['autor', 'assinatura'],
  dates: /data(?:$|[\s_-])/,
  published: /publicad/,
  changed: /atualiz/,
  elsewhere: /comentarios?|relacionad[oa]s?/,
}
