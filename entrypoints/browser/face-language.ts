import type { FaceLanguage } from '../../lib/model/settings.ts';
import { loadSettings } from './settings-storage.ts';

/** What a card says in one language, by the names of the messages; `$1` stands for what it is about. */
export type CardMessages = Readonly<Record<string, string>>;

interface MessageFile {
  readonly default: Readonly<Record<string, { readonly message: string }>>;
}

/** The files that the browser itself reads in its own language. */
const FILES: Readonly<Record<FaceLanguage, () => Promise<MessageFile>>> = {
  'zh-CN': () =>
    import('../../components/public/_locales/zh_CN/messages.json', { with: { type: 'json' } }),
  'zh-TW': () =>
    import('../../components/public/_locales/zh_TW/messages.json', { with: { type: 'json' } }),
  en: () => import('../../components/public/_locales/en/messages.json', { with: { type: 'json' } }),
};

/** The card's words in a language. */
export async function messagesIn(language: FaceLanguage): Promise<CardMessages> {
  const { default: messages } = await FILES[language]();
  return Object.fromEntries(
    Object.entries(messages).map(([name, { message }]) => [name, message] as const),
  );
}

/** The card's words in the language that the person chose; null where the browser's do. */
export async function cardMessages(): Promise<CardMessages | null> {
  const { language } = await loadSettings();
  return language === null ? null : messagesIn(language);
}
