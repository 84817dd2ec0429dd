using System.Globalization;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ratings;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Queues;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Ratings;

/// <summary>
/// The rating question is over. The log learns only whether there was an answer; the score goes into a row that names no
/// call, no person and no instant, under a random key.
/// </summary>
internal sealed class RecordRating(FlowCatalog flows, QueueStore queues)
{
    /// <summary>Which wording of the question was answered.</summary>
    private const string QuestionVersion = "attention-1";

    public async Task ExecuteAsync(UnitOfWork unit, LiveCall call, FlowSession session, RatingScore? score)
    {
        unit.Record(CallEventKind.RatingClosed, call.Ref, score is null ? "no" : "yes");
        if (score is not { } given || await queues.FindLastAsync(unit.Sql, call) is not { } visit)
        {
            return;
        }

        var zone = flows.Get(call.OrganizationId).Organization.Zone;
        await unit.Sql.ExecuteAsync("Rating_Create", new
        {
            RatingId = unit.NewRandomKey(),
            call.OrganizationId,
            visit.QueueId,
            session.Topic,
            LocalDay = TimeZoneInfo.ConvertTime(unit.Now, zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Language = session.Language,
            QuestionVersion,
            Score = given.Value,
            call.Simulated,
        });
    }
}
