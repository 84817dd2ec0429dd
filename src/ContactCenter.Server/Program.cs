using ContactCenter.Server.Infrastructure.Hosting;

return await CommandLine.RunAsync(args);
