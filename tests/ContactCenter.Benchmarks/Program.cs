using System.CommandLine;
using ContactCenter.Benchmarks.Webhooks;

var root = new RootCommand("Measures ContactCenter. Compare figures of one run only: each subject carries its own yardstick.");
root.Add(WebhookSubject.Create());
return await root.Parse(args).InvokeAsync();
