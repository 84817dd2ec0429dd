namespace ContactCenter.Core.Ivr;

/// <summary>How the value of a placeholder is spoken.</summary>
public enum SpokenFormat
{
    /// <summary>As it stands.</summary>
    Text,

    /// <summary>A number in words.</summary>
    Number,

    /// <summary>A number in words before a feminine noun: <c>dues persones</c>. Written <c>number_f</c>.</summary>
    NumberFeminine,

    /// <summary>A date with its weekday.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A date and a time, with today or tomorrow before it.</summary>
    DateTime,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A telephone number in groups of digits.</summary>
    Phone,

    /// <summary>Digits and letters one by one.</summary>
    Digits,

    /// <summary>Euros and cents.</summary>
    Money,
}
