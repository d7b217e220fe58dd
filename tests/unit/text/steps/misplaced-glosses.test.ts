import { describe, expect, test } from 'vitest';
import { normalise } from '../../../../lib/text/normalise.ts';
import { misplacedGlosses } from '../../../../lib/text/steps/misplaced-glosses.ts';

describe('what a misplaced reading tore apart', () => {
  test('is known by the text’s own characters', () => {
    const text = '以職能轉(zhuǎn)變?yōu)楹诵模?ldquo;放”出活力，為企業服務';
    expect(normalise(text).text).toBe('以职能转变为核心，“放”出活力，为企业服务');
  });

  test('ends where the next reading stands', () => {
    const text = '領(lǐng)域?qū)彶橐?guī)則，審查規(guī)則';
    expect(normalise(text).text).toBe('领域审查规则，审查规则');
  });

  test('stays as it is where the text does not tell', () => {
    expect(normalise('變?yōu)楹诵模?ldquo;', [misplacedGlosses]).text).toBe('變?yōu)楹诵模?ldquo;');
  });

  test('is the likeliest of the characters that the bytes at hand allow', () => {
    const text = '查處企業，為企業服務，為民服務，以職能轉(zhuǎn)變?yōu)楹诵模?ldquo;放”出活力';
    expect(normalise(text).text).toContain('以职能转变为核心，“放”出活力');
  });

  test('bears the reading that follows, however often others stand in the text', () => {
    const text = '一要依法，二要依規，領(lǐng)域?qū)彶橐?guī)則，審查規(guī)則，有法可依';
    expect(normalise(text).text).toBe('一要依法，二要依规，领域审查规则，审查规则，有法可依');
  });

  test('goes up to a quotation without a comma, too', () => {
    expect(normalise('成為重點，轉變?yōu)榈?ldquo;放”').text).toBe('成为重点，转变为“放”');
  });

  test('stays as it is where it holds what never had two bytes', () => {
    const text = '成為重點，轉變?yōu)楹诵-模?ldquo;放';
    expect(normalise(text, [misplacedGlosses]).text).toBe(text);
  });
});
