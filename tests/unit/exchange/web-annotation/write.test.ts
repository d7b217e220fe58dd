import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { writeWebAnnotation } from '../../../../lib/exchange/web-annotation/web-annotation.ts';
import type { Collection } from '../../../../lib/model/collection.ts';
import {
  HOSTILE,
  hostileCollection,
  sampleCollection,
  sampleNotice,
} from '../../../support/sample-collection.ts';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const CONTEXT = JSON.parse(readFileSync('tests/fixtures/w3c/anno.jsonld', 'utf8'));

/** Gives the W3C's context from its copy here, and nothing else: no test asks the network. */
async function documentLoader(url: string) {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} is not at hand.`);
  return { contextUrl: undefined, document: CONTEXT, documentUrl: url };
}

async function textOf(collection: Collection): Promise<string> {
  const file = await writeWebAnnotation(collection, { language: 'zh-CN' });
  return file?.content as string;
}

type Node = Record<string, readonly { '@value'?: unknown; '@id'?: string; '@list'?: Node[] }[]> & {
  '@type'?: string[];
  '@id'?: string;
};

/** The annotations as the jsonld library, a reader that is not ours, expands them: every member by its full name; unknown ones are faults. */
async function expand(collection: Collection) {
  const expanded = await jsonld.expand(JSON.parse(await textOf(collection)), {
    documentLoader,
    safe: true,
  } as object);
  const [whole] = expanded as unknown as Node[];
  const page = whole?.[`${AS}first`]?.[0] as unknown as Node;
  return { whole: whole!, items: page[`${AS}items`]![0]!['@list']! };
}

const valuesOf = (node: Node | undefined, name: string) =>
  (node?.[name] ?? []).map((value) => value['@value'] ?? value['@id']);
const nodes = (node: Node | undefined, name: string) =>
  (node?.[name] ?? []) as unknown as readonly Node[];

test('it is a collection with a page of annotations to every reader of JSON-LD', async () => {
  const { whole, items } = await expand(sampleCollection);
  expect(whole['@type']).toEqual([`${AS}OrderedCollection`]);
  expect(valuesOf(whole, `${AS}totalItems`)).toEqual([items.length]);
  for (const item of items) {
    expect(item['@type']).toEqual([`${OA}Annotation`]);
    expect(item[`${OA}hasTarget`]).toHaveLength(1);
    expect(item['@id']).toMatch(/^urn:/u);
  }
  expect(new Set(items.map((item) => item['@id'])).size).toBe(items.length);
});

test('a note says who wrote what, when, on which words, under which codes', async () => {
  const { items } = await expand(sampleCollection);
  const [note] = items;
  expect(valuesOf(note, `${OA}motivatedBy`)).toEqual([`${OA}commenting`]);
  const [creator] = nodes(note, 'http://purl.org/dc/terms/creator');
  expect(valuesOf(creator, 'http://xmlns.com/foaf/0.1/name')).toEqual(['甲']);
  expect(note?.['http://purl.org/dc/terms/created']).toEqual([
    { '@type': `${XSD}dateTime`, '@value': '2025-03-01T08:30:00.000Z' },
  ]);
  expect(valuesOf(note, 'http://purl.org/dc/terms/modified')).toEqual(['2025-03-02T09:45:00.000Z']);
  const said = nodes(note, `${OA}hasBody`).map((body) => [
    valuesOf(body, `${OA}hasPurpose`)[0],
    valuesOf(body, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value')[0],
  ]);
  expect(said).toEqual([
    [`${OA}commenting`, '与去年相同？'],
    [`${OA}classifying`, '数字政府'],
    [`${OA}tagging`, '重点'],
  ]);
});

test('words and positions lead to the passage, counted in code points', async () => {
  const text = `𠮷😀：${sampleNotice.text}`;
  const moved = sampleNotice.notes!.map((written) => {
    const { place } = written;
    const by = text.length - sampleNotice.text.length;
    if (place.state !== 'exact') throw new Error('The sample note has its place.');
    const span = { from: place.span.from + by, to: place.span.to + by };
    return { ...written, place: { state: 'exact' as const, span } };
  });
  const notice = { ...sampleNotice, text, notes: moved };
  const { items } = await expand({ ...sampleCollection, notices: [notice] });
  const [target] = nodes(items[0], `${OA}hasTarget`);
  expect(valuesOf(target, `${OA}hasSource`)).toEqual(['https://www.example.gov.cn/zc/1.html']);
  const [quote, position] = nodes(target, `${OA}hasSelector`);
  const [exact, prefix, suffix] = ['exact', 'prefix', 'suffix'].map(
    (part) => valuesOf(quote, `${OA}${part}`)[0],
  );
  expect(exact).toBe('新增電子證照10類以上');
  expect(text).toContain(`${prefix}${exact}${suffix}`);
  const [start, end] = ['start', 'end'].map((part) =>
    Number(valuesOf(position, `${OA}${part}`)[0]),
  );
  expect([...text].slice(start, end).join('')).toBe(exact);
});

test('findings have typed bodies: numbers as numbers, days as days', async () => {
  const { items } = await expand(sampleCollection);
  const typed = items.flatMap((item) =>
    nodes(item, `${OA}hasBody`).filter((body) => body['@type']?.[0]?.startsWith('urn:piyue:ns#')),
  );
  expect(typed.map((body) => body['@type']?.[0]?.split('#')[1])).toEqual([
    ...['Target', 'Measure', 'Obligation', 'Target', 'Deadline', 'Body', 'Measure'],
  ]);
  const [first, second] = typed.filter((body) => body['@type']?.[0]?.endsWith('#Target'));
  expect(valuesOf(first, 'urn:piyue:ns#value')).toEqual([50]);
  expect(first?.['urn:piyue:ns#deadline']).toEqual([
    { '@type': `${XSD}date`, '@value': '2025-12-31' },
  ]);
  expect(valuesOf(second, 'urn:piyue:ns#verdict')).toEqual(['改为 ≥ 12 类']);
});

test('two wordings in conflict are two annotations of one note', async () => {
  const [written] = sampleNotice.notes!;
  const other = { ...written!, by: { ...written!.by, name: '乙' } };
  const notice = { ...sampleNotice, notes: [written!, other] };
  const { items } = await expand({ ...sampleCollection, notices: [notice] });
  expect(items[0]?.['@id']).not.toBe(items[1]?.['@id']);
  expect(valuesOf(items[0], `${OA}canonical`)).toEqual(valuesOf(items[1], `${OA}canonical`));
});

test.each(HOSTILE)('%j in every field is mere text', async (payload) => {
  const text = await textOf(hostileCollection(payload));
  expect(text.isWellFormed()).toBe(true);
  const { items } = await expand(hostileCollection(payload));
  const [body] = nodes(items[0], `${OA}hasBody`);
  expect(valuesOf(body, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value')).toEqual([
    payload.toWellFormed(),
  ]);
  // RDF is made of it without a fault, too.
  const quads = await jsonld.toRDF(JSON.parse(text), {
    documentLoader,
    format: 'application/n-quads',
  } as object);
  expect(String(quads)).toContain('<http://www.w3.org/ns/oa#Annotation>');
});
