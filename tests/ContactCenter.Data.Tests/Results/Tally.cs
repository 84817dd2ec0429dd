namespace ContactCenter.Data.Tests.Results;

internal sealed record Tally(int Things, int? Total, DateOnly? LastDay);
