import { expect, test } from 'vitest'
import { keepsOffice } from './speaker.ts'

const berta = { speaker: 'Berta Solé', role: 'harbour master', mention: 'Solé' }

test.each([
  ['somebody else', berta, 'Marta Quil', false],
  ['nobody', berta, '', false],
  ['the same by a fuller name', { ...berta, speaker: 'Solé' }, 'Berta Solé', true],
  ['somebody where nobody was found', { ...berta, speaker: '' }, 'Marta Quil', true],
  ['somebody who is called by the office there', { ...berta, mention: 'the harbour master' }, 'Marta Quil', true],
  [
    'somebody else, named there with the office',
    { ...berta, mention: 'harbour master Berta Solé' },
    'Marta Quil',
    false,
  ],
])('%s as the speaker', (_, was, speaker, stays) => {
  expect(keepsOffice(was, speaker)).toBe(stays)
})
