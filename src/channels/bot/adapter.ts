import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';

/** The one adapter of all channels: an activity comes with a header to be checked, or as one that was checked already. */
export class ChannelAdapter extends CloudAdapter {
  take(
    authorization: string | AuthenticateRequestResult,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return typeof authorization === 'string'
      ? this.processActivity(authorization, activity, turn)
      : this.processActivity(authorization, activity, turn);
  }
}
