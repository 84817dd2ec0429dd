using ContactCenter.Data;
namespace ContactCenter.Server.Features.Invariants;
#pragma warning disable
internal sealed record InvariantResult(string Name, string Sentence, bool Held, string Detail);
internal sealed class InvariantChecker { public Task<IReadOnlyList<InvariantResult>> CheckAsync(Database d, DateTimeOffset now, CancellationToken c) => Task.FromResult<IReadOnlyList<InvariantResult>>([]); }
