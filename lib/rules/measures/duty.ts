import { perModel } from '../../lexicon/current-model.ts';
import { BINDING } from '../../lexicon/measure-words.ts';
import { DUTY_TO_PEOPLE } from '../../lexicon/modal-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf, pattern } from '../../text/pattern.ts';
import { orders } from './says.ts';

/** What stands before a word is asked behind its letter: so the letter comes first, and what begins with no such letter is soon passed over. */
const BINDS = byUnit(
  `${BINDING.source}|须(?<![必急]须)(?!知)|应(?<![相响供反效适对回答呼感]应|(?<![许认])可应|可以应)(?![用急对届该付税聘邀收]|有(?:[的尽之]|作用|作为|权利|义务))|负责(?!人|制|同志)|(?=${DUTY_TO_PEOPLE.source})负责|要(?<=(?:[\\p{Script=Han}）”，；：。]|^)要)(?<![需主重只必简摘纪概提还正快]要)(?!求|素|点|闻|件|害|么|领|塞|职|道|义|约)|[均都还]需(?!求|要的)|[位门业者人校院]需(?![求要])|(?:原则上|一律|均|暂)不予|负有[^，。；]{2,20}的义务`,
);

/** 应当, 必须, 不得, 由X负责…: somebody is bound. 应 and 要 count where they are the modal verb, not part of a word. */
export const duty = orders(
  'duty',
  perModel(
    ({ modalWords: { must, prohibit } }) =>
      pattern`(?!应当事人)(?:${BINDS}|${anyOf([...must, ...prohibit])})`,
  ),
);
