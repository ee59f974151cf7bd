import { deliveries as ar } from './ar/deliveries.ts'
import { type DeliveryWords, deliveries as en } from './en/deliveries.ts'
import { deliveries as es } from './es/deliveries.ts'

export type { DeliveryWords }

const catalogues: Record<string, DeliveryWords> = { en, es, ar }

/** The desk's words for how an edition's deliveries go; English where the desk doesn't speak a language. */
export const deliveryWords = (language: string): DeliveryWords => catalogues[language] ?? en

/** What pausing, resuming or stopping came to, by the word that an address carries; undefined for any other word. */
export function haltWords(language: string, said: string): string | undefined {
  const { done, tick, late } = deliveryWords(language).halt
  const words: Readonly<Record<string, string>> = { ...done, tickStop: tick, late }
  return Object.hasOwn(words, said) ? words[said] : undefined
}
