import { tells } from './says.ts';

/** 某机关工作以…为指导，, …应当遵循统一标准、共享开放的原则。: what work keeps to, without saying who does what. */
export const principle = tells(
  'principle',
  /^[^。；]{0,40}(?:遵循|坚持|贯彻|按照|以)[^。；]{2,80}(?:的|为)(?:基本)?(?:原则|方针)[^。；]{0,20}。?$|^[^。；，]{0,12}?以[^。；，]{2,60}为指导，(?![\s\S]*(?:应当|必须|不得|务必))/gu,
);
