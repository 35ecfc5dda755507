import type { Finding } from '../../../lead/answer.ts';
import { hasAmount } from '../../../lead/complete.ts';
import type { Budget, BuiltInTopic, Need } from '../../../lead/values.ts';
import type { Claim } from './claims.ts';

/** A claim that asks for its confirmation opens its topic: "so that's 40k" - "closer to 30". */
export function claimed(claims: readonly Claim[]): readonly BuiltInTopic[] {
  const topics = claims.filter(({ topic, isOffer }) => !isOffer && topic !== 'need').map(({ topic }) => topic);
  return topics.slice(-1);
}

/** What a yes confirms: all that the agent claimed and the visitor does not say otherwise; a price only if it was asked about. */
export function confirmedOf(claims: readonly Claim[], own: readonly Finding[], takesOffer: boolean): readonly Claim[] {
  return claims.filter(({ topic, isOffer, value }) => {
    if (own.some((finding) => finding.topic === topic && !isPeriodAlone(finding))) return false;
    if (topic === 'need' && (value as Need).strength === 'none') return false;
    return !isOffer || takesOffer;
  });
}

/** "Eight thousand euro, grand. Once off?" - "Once off.": who adds the period does not contest the amount. */
export function goesAlong(claims: readonly Claim[], own: readonly Finding[]): readonly Claim[] {
  return claims.filter(({ topic, isOffer }) => topic === 'budget' && !isOffer && own.some(isPeriodAlone));
}

function isPeriodAlone({ topic, value }: Finding): boolean {
  return topic === 'budget' && !hasAmount(value as Budget) && (value as Budget).stance === 'planned';
}
