import * as z from 'zod';
import { type Code, codeSchema } from '../../model/code.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { colourOf } from './colours.ts';

/** A code as another tool tells it, with its name in the file. */
export interface ForeignCode extends Code {
  readonly id: string;
}

const guidSchema = z.guid();

/** A GUID as the schema writes it, with or without braces; undefined for what is none. */
export function guidOf(text: string | undefined): string | undefined {
  return guidSchema.safeParse(text?.replace(/^\{|\}$/gu, '').toLowerCase()).data;
}

/** The children of an element that have this name. */
export function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name === name);
}

/** The text of a child, '' where there is none. */
export function textOf(element: XmlElement, name: string): string {
  return childrenOf(element, name)[0]?.text ?? '';
}

function codeOf(element: XmlElement, parent: string | null): ForeignCode | undefined {
  const id = guidOf(element.attributes.get('guid'));
  const code = codeSchema.safeParse({
    name: element.attributes.get('name'),
    description: textOf(element, 'Description'),
    colour: colourOf(element.attributes.get('color')),
    parent,
  });
  return id === undefined || !code.success ? undefined : { id, ...code.data };
}

/** Codes of an element Codes or Code, and those under them; those that are none here (no name, too long) are left out, not those under them. */
export function codesUnder(element: XmlElement, parent: string | null = null): ForeignCode[] {
  return childrenOf(element, 'Code').flatMap((child) => {
    const code = codeOf(child, parent);
    const below = codesUnder(child, code?.id ?? parent);
    return code === undefined ? below : [code, ...below];
  });
}
