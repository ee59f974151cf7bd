import type { Words } from '../chain/words.ts'
import { foldWord } from '../languages/fold.ts'

/** What a page calls its own story, as folded words: "article", "стаття". */
const stories = wordsOf(`
  article story piece text report interview essay post feature obituary review column analysis excerpt extract dispatch profile
  investigation reportage conversation commentary
  textes artikel artikels beitrag beitrags gespräch gesprächs reportage bericht berichts kommentar nachruf recherche porträt interviews
  texte entretien enquête tribune récit portrait chronique nécrologie
  artículo texto reportaje entrevista crónica nota ensayo columna perfil obituario informe investigación
  articolo testo intervista inchiesta pezzo racconto saggio ritratto
  artigo reportagem crônica matéria ensaio
  статья статьи текст текста материал материала интервью репортаж репортажа очерк очерка колонка расследование эссе
  стаття статті тексту матеріал матеріалу інтерв'ю репортажу нарис розслідування есей
  المقال المقالة النص التقرير الحوار المقابلة التحقيق القصة المادة
  مقاله گزارش متن مطلب یادداشت گفت‌وگو گفتگو مصاحبه نوشته
`)
/** Words that point at it. */
const pointing = wordsOf(`
  this dieser dieses diese cet cette ce este esta questo questa este esta эта этот этого этой это ця цей цього це هذا هذه این
`)
/** What it is that was somewhere before. */
const versions = wordsOf(`
  version fassung versión versão versione версия версию версія
`)
/** What is said of a text that was in a paper, as folded words. */
const appeared = wordsOf(`
  appeared ran published erschien erschienen veröffentlicht paru parue publié publiée publicó publicado publicada apareció salió saiu apareceu
  uscito uscita apparso apparsa pubblicato pubblicata вышла вышел вышло опубликована опубликован опубликовано напечатан напечатана
  вийшла вийшов опублікована опублікований опубліковано надрукована надрукований نشر نشرت صدر صدرت ظهر منتشر چاپ
`)
/** Words at a line's start among which it must say that it speaks of its own story. */
const most = 8
const original = /^(?:оригинал|оригінал)$/u

/**
 * The words that mean the story itself in a line like "this text appeared in …", "a longer version of this obituary was
 * published by …", and the verb: the outlet is named behind one of them; [] when it is no such line.
 */
export function appearedAt(words: Words): readonly number[] {
  const folded = words.all.map((word) => word.folded)
  const opening = folded.slice(0, most)
  const story = opening.findIndex(
    (word, i) =>
      (stories.has(word) &&
        (pointing.has(folded[i - 1] ?? '') || opening.slice(0, i).some((before) => versions.has(before)))) ||
      (i === 0 && original.test(word)),
  )
  if (story === -1) return []
  const verb = folded.findIndex((word, i) => appeared.has(word) && i < story + most)
  // A verb may stand behind the outlet.
  return verb === -1 ? [] : [...new Set([Math.max(story, verb), story])]
}

/** Does one of the first words of a folded line call it a story or a version of one, and another say that it appeared? */
export function speaksOfAppearing(folded: string): boolean {
  const words = folded.split(' ', most * 2).map((word) => word.replace(/[.,:;]+$/, ''))
  return (
    words.slice(0, most).some((word) => stories.has(word) || original.test(word)) &&
    words.some((word) => appeared.has(word))
  )
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(foldWord))
}
