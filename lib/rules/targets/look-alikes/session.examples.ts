import type { MarkedExamples } from '../marked-examples.ts';

export const sessionExamples: MarkedExamples = {
  holds: [
    '十五届«94次»会议',
    '十四届市政府«4次»会议',
    '市政府«112次»常务会议',
    '县政府«9次»全体会议',
    '今年是建馆«60周年»',
    '围绕建校«50周年»，开展校史宣讲',
  ],
  fails: [
    '每年召开«2次»会议',
    '委员会每半年举行«一次»全体会议',
    '每届«至少召开2次»会议',
    '每届«30万人次»参展',
    '每届，«2次»巡察',
    '合作社成立满«3周年»的',
  ],
};
