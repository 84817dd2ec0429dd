using TwilioEmulator;

var options = new TwilioEmulatorOptions();
if (CommandLine.Apply(args, options) is { } mistake)
{
    await Console.Error.WriteLineAsync($"{mistake}{Environment.NewLine}{CommandLine.Usage}");
    return 2;
}

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddTwilioEmulator(_ => { });
builder.Services.AddSingleton(options);
var app = builder.Build();
app.MapTwilioEmulator("");
app.MapTwilioEmulator("/emulator");
await app.RunAsync();
return 0;
