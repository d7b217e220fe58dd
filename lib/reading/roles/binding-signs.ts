/** Signs that bind whatever else the paragraph says. */
export const BINDING = ['duty', 'grant', 'ceiling', 'assigned', 'scoring', 'cannot'];
/** Signs that bind also where conditions are listed, which name figures to be met: 年营业收入不低于2000万元. */
export const BINDING_IN_CONDITIONS = BINDING.filter(
  (rule) => rule !== 'ceiling' && rule !== 'grant',
);
