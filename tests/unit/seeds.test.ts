import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { actionVerbsSchema } from '../../lib/model/action-verbs.ts';
import { bodyEndingsSchema } from '../../lib/model/body-endings.ts';
import { bodyWordsSchema } from '../../lib/model/body-words.ts';
import { classWordsSchema } from '../../lib/model/class-words.ts';
import { columnNamesSchema } from '../../lib/model/column-names.ts';
import { commonWordsSchema } from '../../lib/model/common-words.ts';
import { comparatorsSchema } from '../../lib/model/comparators.ts';
import { datedThingsSchema } from '../../lib/model/dated-things.ts';
import { documentKindSchema } from '../../lib/model/document-kind.ts';
import { dueWordsSchema } from '../../lib/model/due-words.ts';
import { exampleNoticeSchema } from '../../lib/model/example-notice.ts';
import { handingDownSchema } from '../../lib/model/handing-down.ts';
import { headerLabelSchema } from '../../lib/model/header-label.ts';
import { indicatorTablesSchema } from '../../lib/model/indicator-tables.ts';
import { kindWordsSchema } from '../../lib/model/kind-words.ts';
import { listOpeningsSchema } from '../../lib/model/list-openings.ts';
import { measureWordsSchema } from '../../lib/model/measure-words.ts';
import { modalWordsSchema } from '../../lib/model/modal-words.ts';
import { namesWithoutNumberSchema } from '../../lib/model/names-without-number.ts';
import { namingWordsSchema } from '../../lib/model/naming-words.ts';
import { noticeWordsSchema } from '../../lib/model/notice-words.ts';
import { pageFurnitureSchema } from '../../lib/model/page-furniture.ts';
import { policyVerbsSchema } from '../../lib/model/policy-verbs.ts';
import { regionsSchema } from '../../lib/model/region.ts';
import { ruleNamesSchema } from '../../lib/model/rule-names.ts';
import { sectionNamesSchema } from '../../lib/model/section-names.ts';
import { seedNoticeSchema } from '../../lib/model/seed-notice.ts';
import { signalSchema } from '../../lib/model/signal.ts';
import { sitesSchema } from '../../lib/model/site.ts';
import { targetWordsSchema } from '../../lib/model/target-words.ts';
import { taskBodiesSchema } from '../../lib/model/task-bodies.ts';
import { unitsSchema } from '../../lib/model/unit.ts';
import { wayWordsSchema } from '../../lib/model/way-words.ts';
import { wordPairsSchema } from '../../lib/model/word-pairs.ts';
import { worksSchema } from '../../lib/model/works.ts';

/** What each file of the seed model may hold. A new file needs a line here. */
const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'action-verbs.json': actionVerbsSchema,
  'body-endings.json': bodyEndingsSchema,
  'column-names.json': columnNamesSchema,
  'comparators.json': comparatorsSchema,
  'damaged-words.json': wordPairsSchema,
  'dated-things.json': datedThingsSchema,
  'document-kinds.json': z.array(documentKindSchema),
  'due-words.json': dueWordsSchema,
  'example-notice.json': exampleNoticeSchema,
  'handing-down.json': handingDownSchema,
  'header-labels.json': z.array(headerLabelSchema),
  'indicator-tables.json': indicatorTablesSchema,
  'list-openings.json': listOpeningsSchema,
  'modal-words.json': modalWordsSchema,
  'names-without-number.json': namesWithoutNumberSchema,
  'naming-words.json': namingWordsSchema,
  'page-furniture.json': pageFurnitureSchema,
  'policy-verbs.json': policyVerbsSchema,
  'region-words.json': wordPairsSchema,
  'regions.json': regionsSchema,
  'rule-names.json': ruleNamesSchema,
  'section-names.json': sectionNamesSchema,
  'signals.json': z.array(signalSchema),
  'sites.json': sitesSchema,
  'target-words.json': targetWordsSchema,
  'task-bodies.json': taskBodiesSchema,
  'units.json': unitsSchema,
  'common-words.json': commonWordsSchema,
  'class-words.json': classWordsSchema,
  'kind-words.json': kindWordsSchema,
  'notice-words.json': noticeWordsSchema,
  'body-words.json': bodyWordsSchema,
  'measure-words.json': measureWordsSchema,
  'way-words.json': wayWordsSchema,
  'works.json': worksSchema,
};

const files = import.meta.glob<unknown>('../../seeds/**/*.json', {
  eager: true,
  import: 'default',
});
const notices = Object.entries(files).filter(([file]) => file.includes('/notices/'));

function schemaOf(file: string): z.ZodType | undefined {
  return file.includes('/notices/') ? seedNoticeSchema : SCHEMAS[basename(file)];
}

/** The lists of words of a file, with the path to each. */
function wordLists(value: unknown, path = ''): [path: string, words: string[]][] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => wordLists(item, `${path}/${key}`));
}

const twice = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);

describe.each(Object.entries(files))('%s', (file, content) => {
  test('holds what its schema allows', () => {
    const schema = schemaOf(file);
    if (schema === undefined) throw new Error('this file needs a schema in seeds.test.ts');
    const parsed = schema.safeParse(content);
    expect(parsed.error && z.prettifyError(parsed.error)).toBeUndefined();
  });

  test('no list names a word twice, or one with blanks at its ends', () => {
    const lists = wordLists(content);
    expect(
      lists.map(([path, words]) => [path, twice(words)]).filter(([, words]) => words?.length),
    ).toEqual([]);
    expect(lists.flatMap(([, words]) => words).filter((word) => word !== word.trim())).toEqual([]);
  });
});

describe('words that decide for one of several', () => {
  const byFile = (name: string) =>
    Object.entries(files).find(([file]) => basename(file) === name)?.[1];

  test('no word both forbids and obliges, or is a modal word and none', () => {
    const { prohibit, must, notModal } = modalWordsSchema.parse(byFile('modal-words.json'));
    expect(twice([...prohibit, ...must, ...notModal])).toEqual([]);
  });

  test('no label and no verb gives two roles', () => {
    const { labels, verbs } = taskBodiesSchema.parse(byFile('task-bodies.json'));
    expect(twice([...labels.lead, ...labels.responsible, ...labels.support])).toEqual([]);
    expect(twice([...verbs.lead, ...verbs.responsible, ...verbs.support])).toEqual([]);
  });

  test('no ending of a body’s name is that of a word that is none', () => {
    const { endings, notBodies } = taskBodiesSchema.parse(byFile('task-bodies.json'));
    expect(endings.filter((ending) => notBodies.includes(ending))).toEqual([]);
  });
});

test('worked examples bear the name of their file', () => {
  const ids = notices.map(([, content]) => seedNoticeSchema.parse(content).id);
  expect(ids).toEqual(notices.map(([file]) => basename(file, '.json')));
});
