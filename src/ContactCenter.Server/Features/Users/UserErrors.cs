using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Users;

/// <summary>The expected failures of adding and changing users.</summary>
internal static class UserErrors
{
    public static readonly Error NameInvalid = new(
        "user.name_invalid", "A user name has 1 to 64 letters, digits or the characters - . _ @", ErrorKind.Invalid);

    public static readonly Error DisplayNameInvalid = new("user.display_name_invalid", "A display name has 1 to 100 characters.", ErrorKind.Invalid);

    public static readonly Error NoMembership = new(
        "user.no_membership", "Name at least one organization and role: without them the user could not do anything.", ErrorKind.Invalid);

    public static readonly Error ProficiencyInvalid = new(
        "user.proficiency_invalid",
        $"A proficiency is a whole number from {Membership.LowestProficiency} to {Membership.HighestProficiency}.",
        ErrorKind.Invalid);

    public static readonly Error NotThere = new("user.not_there", "Nobody of that id works in an organization that you administer.", ErrorKind.NotFound);

    public static readonly Error LastAdministrator = new("user.last_administrator", "The organization would have no administrator left.");

    public static readonly Error WorksElsewhere = new(
        "user.works_elsewhere", "The person works in an organization that you do not administer: the account opens that one too.");

    public static readonly Error DemoAccount = new("user.demo_account", "Everybody knows the password of the demonstration's users: it stays.");

    public static readonly Error OwnAccount = new("user.own_account", "Your own password and second step are changed on the page of your account.");

    public static readonly Error ChangedMeanwhile = new("user.changed_meanwhile", "The account changed at the same time.");

    public static Error NameTaken(string userName) => new("user.name_taken", $"There is already a user '{userName}'.");

    public static Error PasswordWeak(string why) => new("user.password_weak", why, ErrorKind.Invalid);

    public static Error OrganizationUnknown(OrganizationId organization, IEnumerable<OrganizationId> known) => new(
        "user.organization_unknown", $"There is no organization '{organization}'; there are: {string.Join(", ", known)}.", ErrorKind.Invalid);

    public static Error SkillUnknown(Skill skill, OrganizationId organization, IEnumerable<Skill> known) => new(
        "user.skill_unknown", $"No queue of '{organization}' asks for the skill '{skill}'; they ask for: {string.Join(", ", known)}.", ErrorKind.Invalid);
}
