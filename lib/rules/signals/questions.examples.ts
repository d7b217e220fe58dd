import type { Examples } from '../examples.ts';

export const examples: Examples<null> = {
  finds: [
    ['问：政策何时实施？', '问：', null],
    ['1、什么样的组织可以公开募捐？', '1、什么样的组织可以公开募捐？', null],
    ['问题1：税收政策有哪些？', '问题1：税收政策有哪些？', null],
  ],
  ignores: ['一、加强领导。', '访问：', '如何落实？'],
};
