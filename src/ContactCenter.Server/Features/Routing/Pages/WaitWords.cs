using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Infrastructure.Pages;

namespace ContactCenter.Server.Features.Routing.Pages;

/// <summary>How the pages about waits write instants, durations, queues and ends.</summary>
internal sealed class WaitWords(PageTexts texts)
{
    public string Clock(DateTimeOffset at, Organization organization) => TimeZoneInfo.ConvertTime(at, organization.Zone).ToString("G", texts.Culture);

    public string QueueName(QueueId queue, Organization organization) => organization.QueueNameIn(texts.Language, queue);

    /// <summary>What became of a stay.</summary>
    public string End(StayRow stay) => texts[$"waits.end.{stay.ExitKind?.ToString() ?? (stay.State == QueueEntryState.Waiting ? "Waiting" : "InHand")}"];

    /// <summary>From entry to answer, to the end, or to now.</summary>
    public static TimeSpan Waited(StayRow stay, DateTimeOffset now) => (stay.AnsweredAt ?? stay.ExitAt ?? now) - stay.EnteredAt;
}
