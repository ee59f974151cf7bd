import type { Grammar } from '../grammar.ts'

export const italianGrammar: Grammar = {}
