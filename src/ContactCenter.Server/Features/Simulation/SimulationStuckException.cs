using System.Globalization;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>The simulated clock cannot go on; a bug of ours.</summary>
internal sealed class SimulationStuckException(DateTimeOffset at, IEnumerable<string> holders)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"The simulation stands still at {at:u}; in flight: {string.Join(", ", holders)}"));
