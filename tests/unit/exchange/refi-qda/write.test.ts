import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { expect, describe as suite, test } from 'vitest';
import { plainCharacters } from '../../../../lib/exchange/plain-characters.ts';
import { writeQdc } from '../../../../lib/exchange/refi-qda/qdc.ts';
import { writeQdpx } from '../../../../lib/exchange/refi-qda/qdpx.ts';
import type { Collection } from '../../../../lib/model/collection.ts';
import {
  HOSTILE,
  hostileCollection,
  sampleCollection,
  sampleNotice,
} from '../../../support/sample-collection.ts';
import { canValidate, schemaFaults } from '../../../support/xml-schema.ts';

const options = { language: 'zh-CN' } as const;

/** The parts of a project as fflate unpacks them, and project.qde as jsdom, a reader that is not ours, understands it. */
async function projectOf(collection: Collection) {
  const file = await writeQdpx(collection, options);
  const parts = Object.entries(unzipSync(file?.content as Uint8Array));
  const texts = new Map(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
  const xml = texts.get('project.qde') ?? '';
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  const all = (name: string) => [...document.getElementsByTagName(name)];
  const source = all('TextSource')[0]?.getAttribute('plainTextPath') ?? '';
  return { texts, xml, all, text: texts.get(source.replace('internal://', 'sources/')) ?? '' };
}

/** The words that a selection is on, counted in code points as these tools do. */
function wordsOf(selection: Element | undefined, text: string): string {
  const [start, end] = ['startPosition', 'endPosition'].map((name) =>
    Number(selection?.getAttribute(name)),
  );
  return [...text].slice(start, end).join('');
}

test('the archive has the project and its texts where all tools look for them', async () => {
  const { texts, all, xml, text } = await projectOf(sampleCollection);
  expect([...texts.keys()]).toEqual([
    'project.qde',
    expect.stringMatching(/^sources\/[0-9a-f-]{36}\.txt$/u),
  ]);
  expect(text).toBe(sampleNotice.text);
  expect(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<Project ')).toBe(true);
  expect(all('TextSource')[0]?.getAttribute('name')).toBe(
    '关于推进服务的通知（某府发〔2025〕1号）',
  );
});

test('a note is a coded selection with a memo, by its writer', async () => {
  const { all, text } = await projectOf(sampleCollection);
  const [selection] = all('PlainTextSelection');
  expect(wordsOf(selection, text)).toBe('新增電子證照10類以上');
  const names = new Map(
    all('Code').map((code) => [code.getAttribute('guid'), code.getAttribute('name')]),
  );
  const codes = [...selection!.getElementsByTagName('CodeRef')].map((each) =>
    names.get(each.getAttribute('targetGUID')),
  );
  expect(codes).toEqual(['数字政府', '重点']);
  const users = new Map(
    all('User').map((user) => [user.getAttribute('guid'), user.getAttribute('name')]),
  );
  expect(users.get(selection?.getAttribute('creatingUser') ?? '')).toBe('甲');
  const [ref] = selection!.getElementsByTagName('NoteRef');
  const memo = all('Note').find(
    (note) => note.getAttribute('guid') === ref?.getAttribute('targetGUID'),
  );
  expect(memo?.textContent).toBe('与去年相同？');
});

test('what the machine found is coded by kind, each on its words', async () => {
  const { all, text } = await projectOf(sampleCollection);
  const kinds = new Map(
    all('Code').map((code) => [code.getAttribute('guid'), code.getAttribute('name')]),
  );
  const found = all('PlainTextSelection')
    .slice(1)
    .map((selection) => [
      kinds.get(selection.getElementsByTagName('CodeRef')[0]?.getAttribute('targetGUID') ?? ''),
      wordsOf(selection, text),
    ]);
  expect(found).toEqual(
    expect.arrayContaining([
      ['指标', '10類以上'],
      ['时限', '6月底前'],
    ]),
  );
});

test('positions count rare characters once, and a text with its own breaks and marks keeps its length', async () => {
  const before = '\uFEFF𠮷😀\r\n';
  const shift = before.length;
  const notes = sampleNotice.notes!.map((written) => {
    if (written.place.state !== 'exact') throw new Error('The sample note has its place.');
    const { from, to } = written.place.span;
    return {
      ...written,
      place: { state: 'exact' as const, span: { from: from + shift, to: to + shift } },
    };
  });
  const blocks = sampleNotice.reading.blocks.map((block) => ({ ...block, role: 'body' as const }));
  const reading = {
    ...sampleNotice.reading,
    blocks,
    measures: [],
    targets: [],
    obligations: [],
    deadlines: [],
    bodies: [],
  };
  const notice = { ...sampleNotice, text: before + sampleNotice.text, notes, reading };
  const { all, text } = await projectOf({ ...sampleCollection, notices: [notice] });
  expect(wordsOf(all('PlainTextSelection')[0], text)).toBe('新增電子證照10類以上');
  expect(text).not.toMatch(/[\r\uFEFF]/u);
});

test('no name comes twice, whatever stands in conflict', async () => {
  const [written] = sampleNotice.notes!;
  const notice = {
    ...sampleNotice,
    notes: [written!, { ...written!, by: { ...written!.by, name: '乙' } }],
  };
  const { all } = await projectOf({ ...sampleCollection, notices: [notice] });
  const guids = all('*').flatMap((element) => element.getAttribute('guid') ?? []);
  expect(new Set(guids).size).toBe(guids.length);
  const refs = all('*').flatMap((element) => element.getAttribute('targetGUID') ?? []);
  expect(refs.filter((ref) => !guids.includes(ref))).toEqual([]);
});

const CHILD = '11111111-1111-4111-8111-111111111111';
const [[PARENT, TOP]] = [...(sampleCollection.codes ?? new Map())] as [[string, { name: string }]];
const nested: Collection = {
  ...sampleCollection,
  codes: new Map([
    ...(sampleCollection.codes ?? []),
    [CHILD, { name: '一网通办', description: '甲\n乙', colour: 'green', parent: PARENT }],
  ]),
};

test('the codebook goes out as a tree with colours', async () => {
  const file = await writeQdc(nested, options);
  const { document } = new JSDOM(file?.content as string, { contentType: 'text/xml' }).window;
  const [top] = document.getElementsByTagName('Code');
  expect(top?.getAttribute('name')).toBe(TOP.name);
  const [child] = top!.getElementsByTagName('Code');
  expect([child?.getAttribute('name'), child?.getAttribute('color'), child?.textContent]).toEqual([
    ...['一网通办', '#009E73', '甲\n乙'],
  ]);
  expect(await writeQdc({ ...sampleCollection, codes: new Map() }, options)).toBeUndefined();
});

test('codes that were moved under each other are all there', async () => {
  const circle = new Map(
    [...(nested.codes ?? [])].map(([id, code]) => [
      id,
      { ...code, parent: id === CHILD ? PARENT : CHILD },
    ]),
  );
  const file = await writeQdc({ ...nested, codes: circle }, options);
  expect(String(file?.content).match(/<Code /gu)).toHaveLength(2);
});

test.each(HOSTILE)('%j in every field is mere text', async (payload) => {
  const { all } = await projectOf(hostileCollection(payload));
  const [memo] = all('Note');
  expect(memo?.textContent).toBe(plainCharacters(payload));
});

suite.skipIf(!canValidate)('against the schema (needs xmllint and ../shared/reference)', () => {
  test.each([
    ['the sample', sampleCollection],
    ['a nested codebook', nested],
    [
      'nothing written on it',
      { ...sampleCollection, codes: undefined, notices: [{ ...sampleNotice, notes: [] }] },
    ],
    ...HOSTILE.map((payload) => [payload, hostileCollection(payload)] as const),
  ] as const)('%j is valid', async (_, collection) => {
    const { xml } = await projectOf(collection);
    expect(schemaFaults(xml)).toBe('');
  });

  test('a codebook is valid as that of a project', async () => {
    const file = await writeQdc(nested, options);
    const inner = String(file?.content)
      .replace(/^.*\n/u, '')
      .replace(/ xmlns="[^"]+" origin="Piyue"/u, '');
    const project = `<Project name="x" xmlns="urn:QDA-XML:project:1.0">${inner}</Project>`;
    expect(schemaFaults(project)).toBe('');
  });

  test('a fault would be told', async () => {
    expect(schemaFaults('<Project xmlns="urn:QDA-XML:project:1.0"/>')).toContain('name');
  });
});
