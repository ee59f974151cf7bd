import type { Grammar } from '../grammar.ts'

export const portugueseGrammar: Grammar = {}
