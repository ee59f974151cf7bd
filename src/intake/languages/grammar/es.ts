import type { Grammar } from '../grammar.ts'

export const spanishGrammar: Grammar = {}
