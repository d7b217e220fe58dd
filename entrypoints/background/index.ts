import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from './answer-message.ts';

/** Listeners are set at once and nothing is kept in memory: the browser ends and starts this script as it likes. */
export default defineBackground(() => {
  answerMessages();
});
