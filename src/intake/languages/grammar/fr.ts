import type { Grammar } from '../grammar.ts'

export const frenchGrammar: Grammar = {}
