namespace ContactCenter.Core.Ivr;

/// <summary>What the digits that a caller types stand for.</summary>
public enum CollectKind
{
    /// <summary>Digits as they are, a text: a leading zero counts.</summary>
    Digits,

    /// <summary>A telephone number, a text in E.164.</summary>
    Phone,

    /// <summary>Money, a number of cents; <c>*</c> stands for the decimal comma.</summary>
    Amount,

    /// <summary>A date typed as day, month and year, an instant: the start of that day.</summary>
    Date,
}
