using TwilioEmulator;

string? mistake = null;
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddTwilioEmulator(options => mistake = CommandLine.Apply(args, options));
if (mistake is not null)
{
    await Console.Error.WriteLineAsync($"{mistake}{Environment.NewLine}{CommandLine.Usage}");
    return 2;
}

var app = builder.Build();
app.MapTwilioEmulator("");
app.MapTwilioEmulator("/emulator");
await app.RunAsync();
return 0;
