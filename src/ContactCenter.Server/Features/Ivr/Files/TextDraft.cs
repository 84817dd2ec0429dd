using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>A text as its file says it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="IsSound">Whether nothing was wrong with it; what is wrong is not compared on top.</param>
internal sealed record TextDraft(FlowText Text, FilePlace Place, bool IsSound);
