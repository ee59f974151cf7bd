import type { SourcesCases } from '../sources-cases.ts'

export const sourcesInPortuguese: SourcesCases = {
  language: 'pt',
  outlet: 'Diário da Costa',
  headline: 'Barco noturno para Mora para no inverno',
  filler:
    'O barco atravessava o estreito todas as noites desde que a ponte foi fechada, e os ilhéus que trabalham na vila não têm outra forma de voltar para casa. A fábrica e a escola vão mudar os seus horários.',
  cases: [
    {
      name: 'a numbered station that was told something',
      story: ['«A tripulação não chega», explicou a capitã Berta Sole em declarações à Antena 1.'],
      sources: ['interview Antena 1'],
    },
    {
      name: 'whom somebody told something, at the head of the sentence',
      story: ['À Rádio Maré, a capitã Berta Sole disse que o barco não volta.'],
      sources: ['interview Rádio Maré'],
    },
    {
      name: 'a dateline with day and wire',
      story: ['Vila Nova, 10 fev 2026 (Lusa) – O barco noturno para Mora não volta a navegar antes da primavera.'],
      sources: ['report Lusa 2026-02-10'],
    },
    {
      name: 'an outlet that was told something on a weekday',
      story: ['«Não há tripulação», disse a comandante Teresa Vilhena à Rádio Maresia na terça-feira.'],
      sources: ['interview Rádio Maresia 2026-02-10'],
    },
    {
      name: 'statements to a newspaper yesterday',
      story: ['Em declarações ao jornal Costa Livre, ontem, Teresa Vilhena afirmou que a tripulação está cansada.'],
      sources: ['interview Costa Livre 2026-02-11'],
    },
    {
      name: 'a wire that reported, citing another outlet',
      story: ['O barco foi vendido, noticiou na quarta-feira a agência Lusa, citando a Rádio Maresia.'],
      sources: ['report Rádio Maresia', 'report Lusa 2026-02-11'],
    },
    {
      name: 'a body’s notice',
      story: [
        'A Autoridade Marítima informou em comunicado, na sexta-feira, que o barco não navega antes da primavera.',
      ],
      sources: ['statement Autoridade Marítima 2026-02-06'],
    },
    {
      name: 'a study',
      story: [
        'Um estudo da Universidade de Escama, divulgado em 3 de fevereiro, diz que um terço dos ilhéus quer partir.',
      ],
      sources: ['document Universidade de Escama 2026-02-03'],
    },
    {
      name: 'a line with whose information',
      story: ['O barco noturno não volta a navegar antes da primavera.', 'Com informações da Agência Brasil'],
      sources: ['report Agência Brasil'],
    },
    {
      name: 'a line of first publication',
      story: [
        'O barco noturno não volta a navegar antes da primavera.',
        'Este texto foi publicado originalmente no Mar Aberto e é republicado sob licença Creative Commons.',
      ],
      sources: ['report Mar Aberto'],
    },
    {
      name: 'dateline',
      story: ['BRASÍLIA (Agência Brasil) - O barco não volta a navegar antes da primavera.'],
      sources: ['report Agência Brasil'],
    },
    {
      name: 'em entrevista à',
      story: ['Em entrevista à Rádio Maresia nesta quarta-feira, Vilhena disse que a tripulação está cansada.'],
      sources: ['interview Rádio Maresia 2026-02-11'],
    },
    {
      name: 'segundo o jornal',
      story: ['O barco foi vendido, segundo o jornal Costa Livre.'],
      sources: ['report Costa Livre'],
    },
    {
      name: 'nota divulgada',
      story: ['Em nota divulgada na segunda-feira, a Prefeitura de Vargem pediu calma.'],
      sources: ['statement Prefeitura de Vargem 2026-02-09'],
    },
    {
      name: 'fonte',
      story: ['O barco não volta a navegar antes da primavera.', 'Fonte: Lusa'],
      sources: ['report Lusa'],
    },
    {
      name: 'de acordo com relatório',
      story: ['De acordo com um relatório do Instituto do Mar, o estreito aqueceu.'],
      sources: ['document Instituto do Mar'],
    },
    {
      name: 'disse ao',
      story: ['«Acabou», disse Vilhena ao jornal Costa Livre na segunda-feira.'],
      sources: ['interview Costa Livre 2026-02-09'],
    },
    {
      name: 'informou a',
      story: ['O barco foi vendido, informou a Rádio Maresia.'],
      sources: ['report Rádio Maresia'],
    },
    {
      name: 'tradução',
      story: ['O barco não volta a navegar.', 'Tradução de Beatriz Nogueira'],
      sources: ['translation Diário da Costa (Beatriz Nogueira) 2026-02-12'],
    },
    { name: 'segundo pessoa', story: ['O barco foi vendido, segundo Teresa Vilhena.'], sources: [] },
    {
      name: 'a weekday in short, behind where a notice stands',
      story: [
        'A Coopersul reúne mil famílias. Em aviso aos sócios publicado em seu site na quinta, a entidade pede calma.',
      ],
      sources: ['statement Coopersul 2026-02-12'],
    },
    {
      name: 'a letter on the page of whoever is named behind it',
      story: ['Em carta aos clientes divulgada na página da empresa na segunda, a Telnorte reconhece falhas.'],
      sources: ['document Telnorte 2026-02-09'],
    },
    {
      name: 'a town by another word for the body that runs it',
      story: ['A Câmara de Lagos garante que avisou. Numa nota de terça-feira, o município pede calma.'],
      sources: ['statement Câmara de Lagos 2026-02-10'],
    },
    {
      name: 'an outlet whose name ends as another’s does',
      story: ['O caso soube-se na segunda-feira, quando o Jornal de Notícias publicou a fotografia da carta.'],
      sources: ['report Jornal de Notícias 2026-02-09'],
    },
    {
      name: 'a document whose subject is left out',
      story: [
        'O Ministério Público arquivou o caso. No despacho, datado de 3 de fevereiro, sustenta que não há provas.',
      ],
      sources: ['document Ministério Público 2026-02-03'],
    },
    {
      name: 'suits that are only filed',
      story: ['A ação foi movida pela Defensoria Pública. O recurso foi apresentado pela Ordem dos Médicos.'],
      sources: [],
    },
    {
      name: 'a balance that was put out in a notice',
      story: ['De acordo com o balanço da EDS, divulgado na segunda-feira em comunicado, mil casas ficaram sem luz.'],
      sources: ['statement EDS 2026-02-09'],
    },
    {
      name: 'a translator in the head and under the story',
      byline: 'Tradução de Beatriz Nogueira',
      story: ['O barco não volta a navegar.', 'Tradução de Beatriz Nogueira'],
      sources: ['translation Diário da Costa (Beatriz Nogueira) 2026-02-12'],
    },
  ],
}
