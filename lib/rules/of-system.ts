import { SYSTEM } from '../lexicon/common-words.ts';
import { pattern } from '../text/pattern.ts';

/** 、部门配合、社会参与的工作机制, 实施、村级落实的责任体系 behind 负责: words of a system, in which nobody is charged by this sentence. */
export const OF_SYSTEM = pattern`(?:实施|落实)?(?=[、的])[^，。；：]{0,60}的[^，。；：、]{0,12}${SYSTEM}(?=$|[，。；、”）])`;
