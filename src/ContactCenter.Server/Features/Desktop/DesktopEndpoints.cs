using System.Security.Claims;
using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Softphones;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Features.Desktop;

/// <summary>The page on which an agent answers calls.</summary>
internal static class DesktopEndpoints
{
    public static void MapDesktop(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPageGroup("/desktop").RequireAuthorization(Policies.Agent).MapGet("", Show).WithName("Desktop_Page");

    private static IResult Show(ClaimsPrincipal user, FlowCatalog flows, SoftphoneSetup softphones, PageTexts texts)
    {
        var organizations = user.Organizations(MembershipRole.Agent).Select(flows.Find).OfType<FlowSet>().Select(set => set.Organization).ToList();
        var phone = softphones.Choose();
        return Page.Of<DesktopPage>(new
        {
            Organizations = organizations,
            HasSoftphone = phone is not null,
            Data = new
            {
                User = user.AgentId().ToString(),
                Identity = AgentIdentity.Of(user.AgentId()),
                Worker = ScriptAssets.Address("live-worker.js"),
                Pulse = ScriptAssets.Address("pulse-worker.js"),
                Phone = phone,
                Organizations = organizations.ToDictionary(
                    organization => organization.Id.Value,
                    organization => organization.NameIn(texts.Language),
                    StringComparer.Ordinal),
                Queues = organizations
                    .SelectMany(organization => organization.Queues.Values, (organization, queue) => (organization, queue))
                    .ToDictionary(
                        pair => $"{pair.organization.Id}/{pair.queue.Id}",
                        pair => pair.queue.NameIn(texts.Language, pair.organization.DefaultLanguage),
                        StringComparer.Ordinal),
                Dispositions = organizations.ToDictionary(
                    organization => organization.Id.Value,
                    organization => organization.Dispositions.Select(type => new { Code = type.Code.Value, Name = type.NameIn(texts.Language, organization.DefaultLanguage) }),
                    StringComparer.Ordinal),
                RemoteHelp = organizations.Where(organization => organization.RemoteHelp is not null).Select(organization => organization.Id.Value),
                Languages = organizations.ToDictionary(
                    organization => organization.Id.Value,
                    organization => organization.Languages.Select(language => language.Value),
                    StringComparer.Ordinal),
                Texts = texts.WithPrefixes("desktop."),
            },
        });
    }
}
