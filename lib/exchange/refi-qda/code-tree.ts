import type { Code } from '../../model/code.ts';
import { element, textElement } from '../xml/element.ts';
import { hexOf } from './colours.ts';

/** A code of a project, with those under it. */
export interface CodeNode {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly colour?: string;
  /** Whether passages may have it; a group may not. */
  readonly isCodable: boolean;
  readonly children: readonly CodeNode[];
}

/** The codebook as a tree. Codes whose parents are not there, or that go in a circle (two people moved them), stand at the top. */
export function codeTree(codes: ReadonlyMap<string, Code>): CodeNode[] {
  const below = Map.groupBy(codes, ([, { parent }]) => parent ?? '');
  const placed = new Set<string>();
  const nodeOf = ([id, code]: readonly [string, Code]): CodeNode => {
    placed.add(id);
    const children = (below.get(id) ?? []).filter(([child]) => !placed.has(child));
    return {
      id,
      name: code.name,
      description: code.description,
      colour: hexOf(code.colour),
      isCodable: true,
      children: children.map(nodeOf),
    };
  };
  const isTop = ([, { parent }]: readonly [string, Code]) => parent === null || !codes.has(parent);
  const top = [...codes].filter(isTop).map(nodeOf);
  const rest = [...codes].flatMap((code) => (placed.has(code[0]) ? [] : [nodeOf(code)]));
  return [...top, ...rest];
}

/** A code as an element Code of the schema; its name may not be empty. */
export function codeXml({
  id,
  name,
  description = '',
  colour,
  isCodable,
  children,
}: CodeNode): string {
  const attributes = { guid: id, name, isCodable: String(isCodable), color: colour };
  const content = [textElement('Description', description), ...children.map(codeXml)];
  return element('Code', attributes, content.filter((part) => part !== '').join('\n'));
}
