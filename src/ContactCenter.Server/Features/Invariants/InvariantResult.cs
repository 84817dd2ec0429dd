namespace ContactCenter.Server.Features.Invariants;

/// <summary>What became of checking one invariant.</summary>
/// <param name="Name">Its stable name in words.</param>
/// <param name="Sentence">What it promises.</param>
/// <param name="Held">Whether no row contradicts it.</param>
/// <param name="Detail">How many rows were looked at, how many contradict it, and the first of them.</param>
internal sealed record InvariantResult(string Name, string Sentence, bool Held, string Detail);
