import { editions as arEditions } from './ar/editions.ts'
import { mail as arMail } from './ar/mail.ts'
import { readers as arReaders } from './ar/readers.ts'
import { type EditionWords, editions as enEditions } from './en/editions.ts'
import { mail as enMail, type MailWords } from './en/mail.ts'
import { readers as enReaders, type ReaderWords } from './en/readers.ts'
import { editions as esEditions } from './es/editions.ts'
import { mail as esMail } from './es/mail.ts'
import { readers as esReaders } from './es/readers.ts'

export type { EditionWords, MailWords, ReaderWords }

const pick = <W>(words: Record<string, W> & { en: W }, language: string): W =>
  words[language] ?? words[language.split('-')[0] ?? ''] ?? words.en

/** What an edition says around its stories, in a language; English where there is no catalogue. */
export const mailWords = (language: string): MailWords => pick({ en: enMail, es: esMail, ar: arMail }, language)

/** What readers see when they sign up, change something or leave. */
export const readerWords = (language: string): ReaderWords =>
  pick({ en: enReaders, es: esReaders, ar: arReaders }, language)

/** The desk's words for editions, deliveries and readers. */
export const editionWords = (language: string): EditionWords =>
  pick({ en: enEditions, es: esEditions, ar: arEditions }, language)
