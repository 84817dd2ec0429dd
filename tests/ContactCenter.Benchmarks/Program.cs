using System.CommandLine;
using ContactCenter.Benchmarks.Flows;
using ContactCenter.Benchmarks.Live;
using ContactCenter.Benchmarks.Routing;
using ContactCenter.Benchmarks.Staffing;
using ContactCenter.Benchmarks.Webhooks;

var root = new RootCommand("Measures ContactCenter. Compare figures of one run only: each subject carries its own yardstick.");
root.Add(WebhookSubject.Create());
root.Add(FlowSubject.Create());
root.Add(RoutingSubject.Create());
root.Add(StaffingSubject.Create());
root.Add(ScreenSubject.Create());
return await root.Parse(args).InvokeAsync();
