namespace ContactCenter.Core.ServiceLevels;

/// <summary>A figure of a wall, by the visits that it counts.</summary>
public enum VisitFigure
{
    /// <summary>Those who wait now, whenever they came.</summary>
    Waiting,

    /// <summary>Of these, whoever has waited longest.</summary>
    Longest,

    /// <summary>Visits of the day.</summary>
    Offered,

    /// <summary>Of these, those that reached an agent.</summary>
    Answered,

    /// <summary>Of these, within the target.</summary>
    Within,

    /// <summary>Visits of the day whose caller left before an answer.</summary>
    Abandoned,

    /// <summary>Of these, before the limit of a short abandon.</summary>
    ShortAbandoned,
}
