using ContactCenter.Core.Calls;
using ContactCenter.Twilio.Rest;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Twilio;

/// <summary>Collects who waits in Twilio's queues. All or nothing: a part would look as if the others had gone.</summary>
internal sealed class TwilioWaitingLegs(TwilioClient client, TimeProvider systemClock)
{
    private const int NotFound = 20404;

    public async Task<IReadOnlyList<ProviderWaitingLeg>?> ReadAsync(CancellationToken cancellationToken)
    {
        if (await client.ListQueuesAsync(cancellationToken) is not TwilioAnswer<IReadOnlyList<QueueResource>>.Ok queues)
        {
            return null;
        }

        var legs = new List<ProviderWaitingLeg>();
        foreach (var queue in queues.Value)
        {
            if (queue is not { CurrentSize: > 0, Sid: { } sid, FriendlyName: { } name })
            {
                continue;
            }

            switch (await client.ListMembersAsync(sid, cancellationToken))
            {
                case TwilioAnswer<IReadOnlyList<MemberResource>>.Ok members:
                    AddTo(legs, name, members.Value);
                    break;
                case TwilioAnswer<IReadOnlyList<MemberResource>>.Refused { Code: NotFound }:
                    break;
                default:
                    return null;
            }
        }

        return legs;
    }

    private void AddTo(List<ProviderWaitingLeg> legs, string queue, IReadOnlyList<MemberResource> members)
    {
        foreach (var member in members)
        {
            if (member.CallSid is { Length: > 0 } callSid)
            {
                var enqueuedAt = VoiceWords.Instant(member.DateEnqueued) ?? systemClock.GetUtcNow() - TimeSpan.FromSeconds(member.WaitTime);
                legs.Add(new ProviderWaitingLeg(queue, callSid, enqueuedAt));
            }
        }
    }
}
