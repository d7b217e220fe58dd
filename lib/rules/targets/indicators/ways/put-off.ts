import { lengthName } from '../length-name.ts';
import type { Way } from '../way.ts';

const PUT_OFF = /(?:延长|展期|顺延|延期|延缓|推迟)$/u;

/** 岗位政策享受期限延长 of 政策享受期限可延长«1年»: by how much longer. */
export const putOff: Way = {
  name: 'putOff',
  names: ({ around, before }) => {
    if (PUT_OFF.test(before)) return lengthName(around, before);
    const verb = before === '' ? undefined : PUT_OFF.exec(around.own)?.[0];
    return verb === undefined ? null : lengthName(around, `${before}${verb}`);
  },
};
