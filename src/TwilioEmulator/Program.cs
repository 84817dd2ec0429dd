using TwilioEmulator;

string? mistake = null;
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddTwilioEmulator(options => mistake = CommandLine.Apply(args, options));
if (mistake is not null)
{
    await Console.Error.WriteLineAsync($"{mistake}{Environment.NewLine}{CommandLine.Usage}");
    return 2;
}

// the agents' pages come from the application and reach their softphones here
builder.Services.AddCors();
var app = builder.Build();
var application = new Uri(app.Services.GetRequiredService<TwilioEmulatorOptions>().AppPublicUrl).GetLeftPart(UriPartial.Authority);
app.UseCors(policy => policy.WithOrigins(application).AllowAnyHeader().AllowAnyMethod());
app.MapTwilioEmulator("");
app.MapTwilioEmulator("/emulator");
await app.RunAsync();
return 0;
