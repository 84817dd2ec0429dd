using System.Net;

namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>What the server answered the provider.</summary>
internal sealed record WebhookAnswer(HttpStatusCode Status, string Body);
