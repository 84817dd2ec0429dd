namespace ContactCenter.Server.Features.Calls;

/// <summary>Who is at the far end of a leg.</summary>
internal enum LegKind
{
    Caller,
    Agent,

    /// <summary>Somebody outside who was rung into a conversation.</summary>
    Outside,
}
