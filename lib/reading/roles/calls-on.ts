import { shape } from '../../text/pattern.ts';

/** “十五五”期间，全市各地要…: who is called on orders, also in a section that explains. */
export const CALLS_ON = shape`^(?:[^，。；：]{2,10}(?:期间|时期|阶段)，)?(?:全[国省市县区州]|各)[^，。；：]{0,16}?(?<![需重主必只])(?:要(?![求点素闻])|必须|应当|务必)`;
