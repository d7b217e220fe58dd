/**
 * Whether a line stops amid a name in 《》 behind its clauses (为了规范管理，根据《财政部), or in its number (…的通知》（某发〔2020〕). Looked for from the end, for a pattern would look on
 * from every comma.
 */
export function endsInName(text: string): boolean {
  if (/[〔［[]20\d{2}[〕］\]]$/u.test(text)) return text.includes('》');
  const open = text.lastIndexOf('《');
  if (open <= text.lastIndexOf('》')) return false;
  const comma = text.lastIndexOf('，', open);
  return comma >= 0 && text.lastIndexOf('》', open) < comma;
}
