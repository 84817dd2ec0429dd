using ContactCenter.Core.OutboundCalls;
using ContactCenter.Server.Features.ProviderCommands;

namespace ContactCenter.Server.Features.OutboundCalls;

/// <summary>What an agent reads who was not connected, as keys of the screens' texts below <c>desktop.notice</c>.</summary>
internal static class OutboundNotices
{
    public const string Busy = nameof(CommandKind.DialOut) + ".busy";
    public const string NoAnswer = nameof(CommandKind.DialOut) + ".no_answer";
    public const string PhoneUnanswered = nameof(CommandKind.DialOut) + ".phone_unanswered";

    /// <returns>Null where there is nothing that the agent does not know.</returns>
    public static string? Of(OutboundResult result) => result switch
    {
        OutboundResult.Busy => Busy,
        OutboundResult.NoAnswer => NoAnswer,
        OutboundResult.Failed => CommandNotices.Key(CommandKind.DialOut, CommandNotices.Failed),
        OutboundResult.PhoneUnanswered => PhoneUnanswered,
        OutboundResult.Reached or OutboundResult.GivenUp => null,
    };
}
