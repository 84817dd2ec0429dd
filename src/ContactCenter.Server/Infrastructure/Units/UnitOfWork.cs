using ContactCenter.Core.Calls;
using ContactCenter.Data;
using ContactCenter.Server.Infrastructure.Clocks;

namespace ContactCenter.Server.Infrastructure.Units;

/// <summary>What one signal, deadline or request changes: all of it commits together or not at all.</summary>
internal sealed class UnitOfWork(DbSession sql, DateTimeOffset now, EventOrigin origin, IdSource ids)
{
    private readonly List<CallEvent> _events = [];

    /// <summary>Statements of this unit.</summary>
    public DbSession Sql { get; } = sql;

    /// <summary>The one instant of everything in this unit.</summary>
    public DateTimeOffset Now { get; private set; } = now;

    /// <summary>How we came to know of what is recorded here.</summary>
    public EventOrigin Origin { get; } = origin;

    /// <summary>Facts to be appended with the commit.</summary>
    public IReadOnlyList<CallEvent> Events => _events;

    /// <summary>Who is to look after the commit.</summary>
    public Wake Wakes { get; private set; }

    public Guid NewId() => ids.New();

    public Guid NewRandomKey() => ids.NewRandom();

    public void Wake(Wake wake) => Wakes |= wake;

    /// <summary>For what we learn late, before anything is recorded: it cannot be earlier than what was seen afterwards.</summary>
    public void NotBefore(DateTimeOffset seen) => Now = seen > Now ? seen : Now;

    /// <summary>Adds a fact about a call and wakes the screens.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="call">To whom.</param>
    /// <param name="detail">One word more.</param>
    /// <param name="at">When it happened, where that is not now: we learned of it late.</param>
    public void Record(CallEventKind kind, LiveCallRef call, string? detail = null, DateTimeOffset? at = null)
    {
        _events.Add(new CallEvent
        {
            EventId = ids.New(),
            OrganizationId = call.OrganizationId,
            Kind = kind,
            At = at ?? Now,
            Origin = Origin,
            ContactId = call.ContactId,
            CallId = call.CallId,
            QueueEntryId = call.QueueEntryId,
            ReservationId = call.ReservationId,
            AgentId = call.AgentId,
            Detail = detail,
        });
        Wake(Units.Wake.Screens);
    }
}
