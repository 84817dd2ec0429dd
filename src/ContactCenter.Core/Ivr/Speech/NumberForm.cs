namespace ContactCenter.Core.Ivr.Speech;

/// <summary>What a spoken number stands before: it decides how one and two sound.</summary>
public enum NumberForm
{
    /// <summary>Nothing: <c>u</c>, <c>uno</c>.</summary>
    Alone,

    /// <summary>A masculine noun: <c>un minut</c>, <c>veintiún minutos</c>.</summary>
    Masculine,

    /// <summary>A feminine noun: <c>dues persones</c>, <c>doscientas personas</c>.</summary>
    Feminine,
}
