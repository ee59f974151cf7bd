import { phrasesIn, wordsIn } from '../forms.ts'
import type { SourceWords } from '../source-words.ts'

/** What names the sources of a story in English. */
export const englishSources: SourceWords = {
  interview: phrasesIn(`
    conversation, on-air interview, podcast, interview, in conversation, interviewed, phone-in, q&a,
    telephone interview, sit-down
  `),
  to: phrasesIn('to, with, by, for, from'),
  told: phrasesIn(
    `asked by, questioned by, speaking on, speaking with, talking to, said on, appearing on, testimony to, in comments to, in remarks to, in an email to, in written comments to, in a message to, comments to, remarks to, in an interview to, in a call with, told, speaking to, spoke to, tells, interviewed by, told to, spoke with, said in an interview with, told the, telling, tell, having told`,
  ),
  telling: phrasesIn('to, on'),
  aired: phrasesIn(
    'on the air of, on air with, in the columns of, in the pages of, to the cameras of, a guest on, guest on',
  ),
  polls: phrasesIn('poll, polls, survey, surveys, opinion poll, barometer'),
  revealed: phrasesIn('first revealed, first reported, revealed, disclosed, uncovered, broken, unearthed'),
  posting: phrasesIn(
    'tweeted, on social media, on its social media, on their social media, social media accounts, social network, social networks',
  ),
  studies: phrasesIn(
    'study, studies, paper, article, research, review, analysis, findings, preprint, essay, survey, data, report, results, trial, work, experiment, experiments, meta-analysis',
  ),
  alongside: phrasesIn('with'),
  reported: phrasesIn(`
    carried by, revealed, first revealed, broke the news, aired by, broadcast by, seen by, obtained by, reviewed by,
    first reported, first reported by, reported, reports, wrote, reported by, as reported by, published,
    has reported, had reported, have reported, uncovered, disclosed, exposed, aired, writes, said it had obtained,
    picked up by, carried, leaked to, passed to, handed to, provided to, shared with
  `),
  statement: phrasesIn(`
    tribute, emailed statement, open letter, manifesto, readout, press notice, press note, press statement, media release, news release, post, blog post, social media post, bulletin, advisory, circular,
    joint statement, statement, press release, notice, communique, communiqué, announcement, decree, facebook post,
    instagram post, tweet, thread, news advisory, written statement, video statement, video message, newsletter,
    leaflet, factsheet, fact sheet, guidance, apology, public notice, press notice, a release, blog
  `),
  declared: phrasesIn(`
    statement, emailed statement, joint statement, written statement, video statement, press statement, press release,
    news release, media release, blog post
  `),
  document: phrasesIn(
    `submission, submissions, results, document, polls, surveys, studies, filings, meta-analysis, court records, note to clients, note to investors, research note, police report, fact-finding report, white paper, green paper, internal emails, internal memo, leaked memo, post-mortem, risk assessment, letter, open letter, memo, indictment, court documents, court papers, court filing, filing, complaint, lawsuit, affidavit, judgment, minutes, inquiry, review, assessment, log, gazette, register, briefing, dossier, annual report, thesis, ledger, inspection report, research, figures, data, findings, statistics, poll, census, white paper, report, study, survey, paper, audit, analysis, ruling, verdict, court order, charge sheet, inquest, preprint, barometer, index, estimates, estimate, projections, forecast, records, transcript, evaluation, dataset, green paper, feasibility study, impact assessment, autopsy, warrant, testing, tests, tally, count, survey data, appraisal, essay, investigation, exposé`,
  ),
  dated: phrasesIn(`
    posted, posted on, circulated, sent, distributed, emailed, published, released, issued, dated, published on,
    released on, unveiled, presented, broadcast, aired, recorded, printed, tabled, filed, completed, appeared,
    shared, made public
  `),
  outlet: phrasesIn(`
    news agency, agency, newspaper, daily, weekly, magazine, journal, radio station, radio, broadcaster, channel,
    television, tv, news site, website, outlet, station, public broadcaster, state broadcaster, wire service,
    news service, wire, tabloid, fortnightly, monthly, news portal, portal, blog, trade magazine, news channel,
    online magazine, student newspaper, business daily, podcast, television station, tv station, tv channel,
    periodical
  `),
  notOutlet: phrasesIn(`
    parliament, congress, senate, court, council, commission, committee, police, house, judge, jury, assembly, crowd,
    reporters, journalists, voters, supporters
  `),
  by: phrasesIn('by, from, of, for'),
  citing: phrasesIn(`
    quoted, quotes, cites, citing, quoting, who cited, which cited, cited, referring to, quoted by, and cited, cite,
    citing data from, which quoted, who quoted, attributing it to, attributed it to
  `),
  correspondent: phrasesIn(`
    correspondent, correspondents, reporter, reporters, journalist, journalists, photographer, stringer
  `),
  witness: phrasesIn(`
    at the scene, on the scene, at the site, was there, was present, saw, witnessed, visited, attended, seen by,
    witnessed by, observed by, reporting from
  `),
  own: phrasesIn(`
    our, this newspaper, this paper, this magazine, this website, this outlet, this publication, this reporter,
    the newspaper
  `),
  thisStory: phrasesIn(`
    article, story, text, this article, this story, this piece, this text, this report, this interview, this essay,
    this post, this feature, the article, the story, the original, a version of this article, a version of this story,
    an earlier version of this article, it
  `),
  contributed: phrasesIn(`
    reported from, contributed to this report, contributed to this story, contributed to this article,
    contributed reporting, contributed, also contributed
  `),
  kept: [],
  firstPublished: phrasesIn(`
    first ran in, first ran on, adapted from, taken from, this article is from, syndicated from,
    reproduced with permission from, by arrangement with, published in partnership with, this story comes from,
    first published, originally published, first appeared, originally appeared, was published, is republished from,
    republished from, reprinted from, republished with permission from, reprinted with permission from,
    reproduced from, republished courtesy of, courtesy of, reprinted by permission of, reproduced by permission of
  `),
  company: phrasesIn(
    `lines, ferries, trust, friends, group, partners, holdings, airways, airlines, railways, rail, energy, power, water, society, alliance, network, foundation, federation, club, college, university, school, hospital, bank, systems, industries, works, services, solutions, logistics, shipping, yards, ports, authority, agency, institute, association, cooperative, co-operative, museum, board, ltd, plc, inc, corp, corporation, llc, gmbh, ag, consortium, coalition, centre, center, office, bureau, administration, directorate, fund, laboratory, laboratories, observatory, academy, chamber, league, guild, guard, order, church, diocese, parish, campaign, initiative, forum, watch, constabulary, brigade, fisheries, metals, chemicals, pharmaceuticals, technologies, travel, tours, cruises, construction, engineering, robotics, aerospace, aviation, insurance, financial, investments, resources, materials, software, studios, pictures, stores, brands, developments, properties, estates, homes, farms, foods, mines, mining, steel, oil, gas, motors, audit, commission, council, ministry, department, institution, rovers, united, wanderers, fc, afc, rfc, athletic, albion, service`,
  ),
  charge: phrasesIn('for, of, against'),
  issuing: phrasesIn(
    `made public, put out, issued, issues, published, publishes, released, releases, posted, sent out, circulated, conducted, commissioned, compiled, prepared, drawn up, produced, carried out, written, wrote, authored, presented, submitted, completed, filed, distributed, emailed, shared, signed, unveiled, tabled, unveils, prints, printed, tables, shares, tweeted, broadcast, authors, launched, handed down, delivered, ruled, reached`,
  ),
  agent: phrasesIn('by way of, through, by, from'),
  scholarly: phrasesIn('journal, peer-reviewed journal, quarterly, proceedings'),
  broke: phrasesIn(`
    as reported by, according to reporting by, broke the story, first reported, first reported by, broke the news,
    first revealed, first revealed by, revealed by, was first to report, first disclosed, first to report,
    was the first to report, were the first to report, first to publish, first published by, first disclosed by,
    first made public by, first told by, came to light in, uncovered by, exposed by, first appeared in,
    originally reported by, earlier reported by, previously reported by
  `),
  again: phrasesIn(`
    company, operator, firm, agency, charity, group, union, association, club, organisation, organization, body,
    ministry, authority, council, maker, manufacturer, airline, carrier, retailer, utility, regulator, university,
    institute, institution, museum, hospital, bank, trust, society
  `),
  judgment: phrasesIn('judgment, judgement, written ruling, written judgment'),
  courts: phrasesIn('court, tribunal'),
  site: phrasesIn('on the website of, on its website, on the site of, on the page of'),
  programme: phrasesIn('programme, program, show, breakfast show, podcast'),
  past: wordsIn('last'),
  times: phrasesIn('day, morning, afternoon, evening, night, week, month, this week, this month'),
  hours: phrasesIn('in the morning, in the afternoon, in the evening, later in the day, later on the day'),
  about: wordsIn('about'),
  itsOwn: wordsIn('its'),
  opened: wordsIn('opened launched obtained seen reviewed leaked uncovered analysed analyzed'),
  moment: wordsIn('further'),
  pages: wordsIn('website site page homepage'),
  was: wordsIn('was were'),
  refusals: phrasesIn('declined to comment, declined to be interviewed, did not respond, did not reply'),
  its: wordsIn('its their'),
}
