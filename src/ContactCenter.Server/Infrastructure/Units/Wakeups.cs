namespace ContactCenter.Server.Infrastructure.Units;

/// <summary>In-process bells, rung after a commit. An optimisation: every listener also sweeps.</summary>
internal sealed class Wakeups
{
    private readonly List<(Wake On, Action Ring)> _bells = [];

    /// <summary>Adds a listener; only while the host starts.</summary>
    public void Listen(Wake on, Action ring) => _bells.Add((on, ring));

    public void Ring(Wake wake)
    {
        foreach (var (on, ring) in _bells)
        {
            if ((on & wake) != Wake.None)
            {
                ring();
            }
        }
    }
}
