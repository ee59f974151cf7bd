import { wordsIn } from '../forms.ts'
import type { PageWords } from '../page-words.ts'

export const spanishPages: PageWords = {
  changed: /actuali[sz]|editad|modif/,
  published: /publicad|cread/,
  otherDay: /válid|valid[oa]|vigente|evento|consultado/,
  dated: /fecha/,
  stories: wordsIn(`
    artículo texto reportaje entrevista crónica nota ensayo columna perfil obituario informe investigación
  `),
  pointing: ['este', 'esta'],
  versions: ['versión'],
  appeared: wordsIn('publicó publicado publicada apareció salió'),
  betweenNames: ['y'],
  institutions:
    /archiv|civil|cortes[ií]a|cedid|museo|polic[ií]|bomber|ayuntamiento|municip|c[áa]mara|fundaci[óo]n|univers|institut|ministe/,
  archived: /de archivo/,
  ours: /nuestr[oa]s?/,
  sent: /newsletters?|bolet[ií]n(?:es)?/,
  channels: /podcasts?/,
  media: /VÍDEO|VIDEOS?|FOTOS?|FOTOGALERIA/,
  comments: ['comentarios'],
  filed: /etiquetas|etiquetado|palabras clave|temas relacionados|temas(?=:)/,
  companies: ['grupo', 'sa', 'sl'],
  replies: ['rv'],
  forwarded: ['mensaje reenviado'],
  fields: { subject: ['asunto'], from: ['de'], date: ['fecha'] },
  greetings: /estimad[oa]s?|querid[oa]s?|hola|buen[oa]s (?:días|tardes)/,
  closings: /un (?:cordial )?saludo|saludos(?: cordiales)?|atentamente/,
  unfiled: ['sin categoría', 'destacado', 'destacados', 'artículos'],
}
