import type { Surroundings } from './surroundings.ts';

/** Words before what is done that do not say what: 以书面, 及时, 完成. */
const MANNER =
  /^(?:以书面(?:形式|方式)?|书面|依法依规|依法|依规|及时|尽快|一次性|按照?[^，]{0,12}?(?:规定|要求|程序)|进行|予以|作出|完成|应当|应|要|由)(?=.{2})/u;
/** 通过电话向属地部门报告: to whom, before what is done. */
const TO_WHOM =
  /^(?:通过[^向，]{1,16})?(?:向|到)[^，]{2,40}?(?=提出|报告|报送|报备|备案|申报|申请|通报|反映|提交|告知|办理|说明)/u;
/** 可向供应企业申请办理延期交纳费用. */
const ASKED = /^.{0,16}?(?:申请办理|申请|办理)(?=延|缓|减|免|分期|展期)/u;
const MOVED = /^将(?<thing>[^，□]{2,40})$/u;

/** What is done, without how and to whom: 补缴费用 of 及时补缴费用. */
export function plainAction(words: string): string {
  let rest = words.replace(/^的/u, '');
  for (let turns = 0; turns < 4; turns++) {
    const next = rest.replace(MANNER, '');
    if (next === rest) break;
    rest = next;
  }
  return rest.replace(TO_WHOM, '').replace(ASKED, '');
}

/** What is to be done within a time limit: behind it, or in the clause that follows (在30日内，制定具体办法). */
export function actionOf({ behind, next, own }: Surroundings): string {
  const thing = MOVED.exec(behind)?.groups?.thing;
  if (thing !== undefined) return `${plainAction(next).slice(0, 2)}${thing.replace(/等$/u, '')}`;
  const here = plainAction(behind).replace(/^[、的]/u, '');
  return here.length >= 2 || !WAITING.test(own) ? here : plainAction(next);
}

/** 自印发之日起, 应于收到后, 在: what is to be done is still to come. */
const WAITING = /(?:^|[起后前时在于的]|之日|应当?|要|须|可)$/u;
