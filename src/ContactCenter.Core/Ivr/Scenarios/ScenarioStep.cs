namespace ContactCenter.Core.Ivr.Scenarios;

/// <summary>One thing that happens in a scenario, or must have happened.</summary>
/// <param name="Place">Where it is written, such as <c>prat/tests/night.test.yaml:7:5</c>.</param>
public abstract record ScenarioStep(string Place)
{
    /// <summary>An answer is given.</summary>
    /// <param name="Place">Where it is written.</param>
    /// <param name="Word">Keys, nothing for silence, or the word for what else can come.</param>
    public sealed record Give(string Place, string Word) : ScenarioStep(Place);

    /// <summary>Something must be so now.</summary>
    /// <param name="Place">Where it is written.</param>
    /// <param name="Aspect">What is looked at.</param>
    /// <param name="Expected">What it must be; of several things in order, joined by commas.</param>
    public sealed record Expect(string Place, ScenarioAspect Aspect, string Expected) : ScenarioStep(Place);
}
