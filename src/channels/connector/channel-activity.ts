import { z } from 'zod';
import { IncomingActivity } from '../bot/activity.ts';

const id = z.string().min(1).max(1024);
const account = z.looseObject({ id, name: z.string().nullish(), aadObjectId: z.string().nullish() });

/** What we use of an activity of an Azure channel, Teams included; everything else stays beside it. */
export const ChannelActivity = IncomingActivity.extend({
  channelId: z.string().min(1).max(128),
  serviceUrl: z.string().min(1).max(2048),
  from: account,
  recipient: account,
  conversation: z.looseObject({ id, isGroup: z.boolean().nullish(), tenantId: z.string().nullish() }),
  deliveryMode: z.string().nullish(),
  action: z.string().nullish(),
  membersAdded: z.array(account).nullish(),
  entities: z
    .array(z.looseObject({ type: z.string().nullish() }))
    .nullish()
    .catch(null),
  channelData: z
    .looseObject({ tenant: z.looseObject({ id: z.string().nullish() }).nullish() })
    .nullish()
    .catch(null),
});
export type ChannelActivity = z.infer<typeof ChannelActivity>;
