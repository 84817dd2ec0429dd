using ContactCenter.Server.Features.Ivr;

namespace ContactCenter.Server.Infrastructure.Hosting;

/// <summary>The few lines that tell a newcomer where to go.</summary>
internal static class Welcome
{
    public static void Print(TextWriter output, ServerSettings settings, FlowCatalog flows)
    {
        var here = settings.ListenOn.GetLeftPart(UriPartial.Authority);
        output.WriteLine($"ContactCenter listens on {here}");
        if (settings.Demo)
        {
            var emulator = settings.EmulatorOutside?.GetLeftPart(UriPartial.Authority) ?? here;
            output.WriteLine($"  Citizen's phone   {emulator}{DemoLine.PhonePath}   a line that is open at all hours");
            output.WriteLine($"  Agent softphone   {here}/desktop   sign in as anna, password demo");
        }
        else
        {
            output.WriteLine($"  Agent softphone   {here}/desktop");
        }

        foreach (var set in flows.All)
        {
            var note = settings.Demo ? "sign in as sergi, password demo" : string.Empty;
            output.WriteLine($"  Wallboard         {here}/{set.Organization.Id}/wallboard   {note}".TrimEnd());
        }

        output.WriteLine("Press Ctrl+C to stop.");
    }
}
