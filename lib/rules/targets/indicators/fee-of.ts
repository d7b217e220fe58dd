import { shape } from '../../../text/pattern.ts';
import type { Surroundings } from './surroundings.ts';

/** 给予商标注册费□的补贴, 最高…: the fee of which so large a share is paid as the sum bounds. */
const FEE = shape`(?:按照?|给予|予以|享受)(?:其|实际)?(?<fee>[^，□的]{2,12}费)用?的?□`;

/** 检验经费按每批次□标准拨付: what is paid by the standard. */
const BY_STANDARD = shape`^(?<fee>[^，□的]{2,10}(?:经费|费用?))按照?(?:每[^，]{1,6})?$`;

/** The fee of which a share or a standard is paid; '' where none is told. */
export function feeOf({ own, earlier }: Surroundings): string {
  const { fee = '' } = (BY_STANDARD.exec(own) ?? FEE.exec(earlier[0] ?? ''))?.groups ?? {};
  return fee;
}
