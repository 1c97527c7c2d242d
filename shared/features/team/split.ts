import { applyPatch } from '../../book/apply';
import { both, joined, same, type Bilingual } from '../../lang';
import { EU } from '../../knowledge/countries-meant';
import { membersNamed } from '../../people/members-named';
import type { Person } from '../../people/person';
import { factsOfRow } from '../../plan/facts-of-row';
import type { Plan } from '../../plan/plan';
import { MARKET_FIELDS } from '../../plan/stage-need';
import { isSamePerson } from '../../plan/work';
import { logPatch } from '../../proposals/log-patch';
import { mergedPatch, type Proposal } from '../../proposals/proposal';
import { ROLE_NOUNS, ROLE_WORDS } from '../../templates/vocabulary';
import { countryCode } from '../../time/country-code';
import { dayOf, isoDay } from '../../time/moment';
import type { Book } from '../../book/model';
import { peoplePatch } from './people';
import { NobodyTakes, NotTheirRole, TakerTwice, TakerUnknown } from './split-errors';
import { isGiven, splitRows, type RoleSplit, type SplitTaker } from './split-rows';

/** Names as the team list has them, markets in every spelling that the sheets use. TakerUnknown, TakerTwice, NobodyTakes, NotTheirRole. */
export function settled(plan: Plan, { role, from, of, to }: RoleSplit): RoleSplit {
  if (to.length === 0) throw new NobodyTakes();
  const takers = to.map(({ name, markets }): SplitTaker => ({ name: listed(plan, name), markets: spelt(plan, markets) })); // prettier-ignore
  const twice = takers.find(({ name }, at) => takers.findIndex((each) => each.name === name) !== at);
  if (twice) throw new TakerTwice(twice.name);
  const split = { role, from, to: takers, ...(of !== undefined && of !== '' && { of: listed(plan, of) }) };
  if (split.of !== undefined && !plan.config.people.some((person) => isGiven(person, split)))
    throw new NotTheirRole(split.of, ROLE_NOUNS[role]);
  return split;
}

function listed({ team }: Plan, name: string): string {
  const [member, ...more] = membersNamed(team, name.trim());
  if (!member || more.length > 0) throw new TakerUnknown(name.trim());
  return member.name;
}

const EU_WORDS = new Set(['eu', '欧盟', 'european union']);

/** The countries that people name, the EU among them, as the order sheets write them; what no sheet has stays as it is. */
function spelt(plan: Plan, markets: readonly string[]): readonly string[] {
  const wanted = markets.map((text) => text.trim()).filter((text) => text !== '');
  if (wanted.length === 0) return [];
  const written = marketsOf(plan);
  const found = wanted.flatMap((text) => {
    if (EU_WORDS.has(text.toLowerCase()))
      return written.filter((each) => EU.includes(countryCode(each) ?? ''));
    const code = countryCode(text);
    return code === undefined ? [text] : [text, ...written.filter((each) => countryCode(each) === code)];
  });
  return [...new Set(found.length > 0 ? found : wanted)];
}

/** Every country and port that the order sheets name, as they write it. */
function marketsOf(plan: Plan): string[] {
  const found = new Set<string>();
  for (const table of plan.tables)
    for (const { row } of table.rows) {
      const facts = factsOfRow(table, row, plan.now);
      for (const field of MARKET_FIELDS) found.add(facts.text(field));
    }
  found.delete('');
  return [...found];
}

/** The book with the rows of the split; nothing is written. ConfigHeaderLost. */
export function splitBook(plan: Plan, split: RoleSplit): Book {
  return applyPatch(plan.book, peoplePatch(plan, splitRows(plan.config.people, split))).book;
}

/**
 * From a day on a role is another's, or several share it by market: the old row ends the day before, new rows begin. What
 * is done by then stays with who did it, and cells that name somebody stay as they are. ConfigHeaderLost and what
 * `settled` throws.
 */
export function proposeSplit(plan: Plan, wanted: RoleSplit, by = ''): Proposal {
  const split = settled(plan, wanted);
  const after = splitRows(plan.config.people, split);
  const title = titleOf(split);
  const isSame = after.length === plan.config.people.length && after.every((row, at) => row === plan.config.people[at]); // prettier-ignore
  const log = logPatch(plan, isSame ? [] : [{ at: plan.now, event: 'note', by: by.trim(), note: title[plan.language] }]); // prettier-ignore
  return {
    title,
    patch: isSame ? log : mergedPatch(peoplePatch(plan, after), log),
    notes: isSame ? [] : notesOf(plan, split, after),
  };
}

/** `单证员从 2026-06-01 起：李娜（德国、法国）、赵磊`. */
function titleOf({ role, from, of, to }: RoleSplit): Bilingual {
  const names = joined(
    to.map(({ name, markets }) =>
      markets.length === 0 ? same(name) : both(`${name}（${markets.join('、')}）`, `${name} (${markets.join(', ')})`),
    ),
    both('、', ', '),
  ); // prettier-ignore
  const whose = of === undefined ? both('', '') : both(`${of}的`, `${of}'s part of `);
  const day = isoDay(from);
  return both(`${whose.zh}${ROLE_WORDS[role].zh}从 ${day} 起：${names.zh}`, `${whose.en}${ROLE_WORDS[role].en} from ${day}: ${names.en}`); // prettier-ignore
}

function notesOf(plan: Plan, split: RoleSplit, after: readonly Person[]): Bilingual[] {
  const { role, from, to } = split;
  const notes = [
    both(
      '做完的仍归当时的人；订单行里直接写着名字的不动，要改就再“移交”。',
      'What is done stays with who did it; rows that name somebody stay as they are, hand those over if they are to change.',
    ),
  ];
  const gone = goneFrom(plan, split, after);
  if (gone.length > 0)
    notes.push(
      both(
        `${gone.join('、')}从那天起不再有角色：写着这个名字、还没做完的也交给备份人，没有备份人就归新人。`,
        `${gone.join(', ')} will hold no role from that day on: open work that names them goes to their deputy, or to the new holders.`,
      ),
    );
  if (from < dayOf(plan.now))
    notes.push(both('这一天已经过去：从那天起，没写名字的活算新人的。', 'That day has passed: work without a name counts as the new holders’ from then on.')); // prettier-ignore
  if (to.every(({ markets }) => markets.length > 0))
    notes.push(
      both(
        `接手的人都限定了市场：其他市场的${ROLE_WORDS[role].zh}工作也分给他们，不会没人做。`,
        'All who take it are for certain markets: work of other markets goes to them, too, never to nobody.',
      ),
    );
  return notes;
}

/** Who gives up the last role that they have. */
function goneFrom(plan: Plan, split: RoleSplit, after: readonly Person[]): string[] {
  const givers = new Set(plan.config.people.flatMap((person) => (isGiven(person, split) ? [person.name] : [])));
  return [...givers].filter(
    (name) => !after.some((row) => isSamePerson(row.name, name) && (row.until ?? Infinity) >= split.from),
  );
} // prettier-ignore

export const isHolder = (split: RoleSplit, plan: Plan, name: string): boolean =>
  plan.config.people.some((person) => isGiven(person, split) && isSamePerson(person.name, name));
