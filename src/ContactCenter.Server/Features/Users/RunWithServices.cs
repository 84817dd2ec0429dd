namespace ContactCenter.Server.Features.Users;

/// <summary>Runs a verb's work with the services of the program on a database that is up to date, and ends them afterwards.</summary>
internal delegate Task<int> RunWithServices(Func<IServiceProvider, CancellationToken, Task<int>> work, CancellationToken cancellationToken);
