using ContactCenter.Core.Common;
using ContactCenter.Server.Infrastructure.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Features.Agents;

/// <summary>What an agent's desktop gets for anything that they do: themselves as they are now, or why not.</summary>
internal static class AgentAnswer
{
    public static Results<Ok<AgentResponse>, ProblemHttpResult> Of(Result<AgentView> result) =>
        result.TryGet(out var view, out var error) ? TypedResults.Ok(AgentResponse.From(view)) : ProblemResults.From(error);
}
