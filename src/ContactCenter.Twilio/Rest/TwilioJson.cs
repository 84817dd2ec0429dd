using System.Text.Json.Serialization;

namespace ContactCenter.Twilio.Rest;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(CallResource))]
[JsonSerializable(typeof(CallPage))]
[JsonSerializable(typeof(QueuePage))]
[JsonSerializable(typeof(MemberPage))]
[JsonSerializable(typeof(NumberPage))]
[JsonSerializable(typeof(NumberResource))]
[JsonSerializable(typeof(ApplicationResource))]
[JsonSerializable(typeof(AccountResource))]
[JsonSerializable(typeof(ConferencePage))]
[JsonSerializable(typeof(ParticipantResource))]
[JsonSerializable(typeof(ErrorResource))]
internal sealed partial class TwilioJson : JsonSerializerContext;
