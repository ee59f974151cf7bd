/**
 * What is printed beside a date to say what happened on it, in the languages whose pages we meet, and what markup calls
 * the same. A day on which a page was changed is not the day of its publication.
 */
const changed =
  /updat|modif|last[ -]?edit|edited|revised|amended|actuali[sz]|modificad|editad|mis[e]? à jour|\bmàj\b|modifié|atualiz|alterad|aggiornat|aggiornamento|modificat|aktualisi|geändert|bearbeitet|änderung|\bstand\b|обновл|измен[её]н|дополнен|оновлен|змінен|доповнен|تحديث|حُ?دّ?ثت?|تعديل|عُ?دّ?ل|روزرسانی|روز ?شده|ویرایش|bijgewerkt|gewijzigd|zaktualiz|aktualiz|güncel|uppdater|opdater|oppdater|päivitetty|frissít|ενημ|עודכן/iu
const published =
  /publi[sck]|posted|first\s?(?:appeared|seen)|created|issued|\bdated?\b|releas|cread|fecha|data\b|veröffentlich|erschien|erstellt|datum|paru\b|parution|mis[e]? en ligne|créé|pubblic|publ\.|опубл|публик|дата|оприлюдн|створено|نُ?شرت?|النشر|تاريخ|منشور|انتشار|منتشر|تاریخ|geplaatst|gepubliceerd|dodano|yayın|julkaistu|megjelen|δημοσ|פורסם|pubtime|pubdate|entry-date/iu
/** Beside the day of something else: when an event is, when a person was born, when a page was fetched. */
const other =
  /(?:^|[\s_-])(?:events?|born|birth|expir|deadline|since|until|valid|seit(?!\p{L})|gültig|válid|vigente|valable|valid[oa]|действует|copyright|accessed|retrieved|abgerufen|archived|termin|veranstaltung|evento|événement|consultado|joined|registered|registriert|beigetreten|member since|mitglied seit)/iu

export type DateLabel = 'published' | 'changed' | 'other' | ''

/** What the words or the markup beside a date say of it. Where they say both, it was published and not changed since. */
export function dateLabel(words: string): DateLabel {
  if (published.test(words) && !/un\s?published/i.test(words)) return 'published'
  if (changed.test(words)) return 'changed'
  return other.test(words) ? 'other' : ''
}
