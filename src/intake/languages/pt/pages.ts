import { wordsIn } from '../forms.ts'
import type { PageWords } from '../page-words.ts'

export const portuguesePages: PageWords = {
  changed: /atualiz|alterad|editad|modif/,
  published: /publicad/,
  otherDay: /válid|valid[oa]|vigente|evento|consultado/,
  dated: /\bdata\b/,
  stories: wordsIn('artigo texto reportagem entrevista crônica matéria ensaio nota perfil coluna'),
  pointing: ['este', 'esta'],
  versions: ['versão'],
  appeared: wordsIn('publicado publicada saiu apareceu'),
  institutions:
    /civil|bombeir|divulga|reprodu|cortesia|cedid|polic[ií]|prefeitura|c[âa]mara|municip|univers|institut|ministe/,
  archived: /de arquivo/,
  ours: /noss[oa]s?/,
  sent: /newsletters?|boletins?|boletim/,
  channels: /podcasts?/,
  media: /VÍDEO|VIDEOS?|FOTOS?|FOTOGALERIA|PODCAST/,
  comments: ['comentários'],
  filed: /tags?|t[óo]picos|palavras[- ]chave|temas(?=:)|assuntos(?=:)/,
  companies: ['grupo', 'sa'],
  replies: ['enc'],
  fields: { subject: ['assunto'], from: ['de'], date: ['data'] },
  greetings: /prezad[oa]s?|car[oa]s?|bom dia|boa tarde|ol[áa]/,
  closings: /atenciosamente|cumprimentos|com os melhores/,
  unfiled: ['sem categoria', 'destaque', 'destaques', 'artigos'],
}
