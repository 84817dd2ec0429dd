using System.CommandLine;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Users;

/// <summary>The verb <c>users add</c>: how the first administrator comes in.</summary>
internal static class UsersCommand
{
    private static readonly Option<string> Name = new("--name") { Description = "The name to sign in with.", Required = true };
    private static readonly Option<string> Display = new("--display") { Description = "How screens call the user; the name if left out." };
    private static readonly Option<MembershipRole[]> Roles = new("--role") { Description = "What the user does; may be repeated.", Required = true };

    private static readonly Option<string[]> Organizations = new("--organization")
    {
        Description = "Where the user does it; may be repeated.",
        Required = true,
    };

    private static readonly Option<IReadOnlyDictionary<Skill, int>> Skills = new("--skill")
    {
        Description = "A skill of an agent with a proficiency from 1 to 10, such as general=8; may be repeated.",
        Arity = ArgumentArity.ZeroOrMore,
        CustomParser = SkillArgument.Parse,
        DefaultValueFactory = _ => new Dictionary<Skill, int>(),
    };

    private static readonly Option<bool> PasswordFromInput = new("--password-stdin") { Description = "Take the password from the standard input." };

    public static Command Create(RunWithServices run) => Create(run, NewPassword.OfConsole);

    public static Command Create(RunWithServices run, Func<NewPassword> password)
    {
        var add = new Command("add", "Adds a user; asks for the password.") { Name, Display, Roles, Organizations, Skills, PasswordFromInput };
        add.SetAction((arguments, cancellationToken) => AddAsync(arguments, run, password(), cancellationToken));
        return new Command("users", "People who sign in.") { add };
    }

    private static async Task<int> AddAsync(ParseResult arguments, RunWithServices run, NewPassword password, CancellationToken cancellationToken)
    {
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        if (!password.Read(arguments.GetValue(PasswordFromInput)).TryGet(out var secret, out var problem))
        {
            return Fail(error, problem);
        }

        var user = ToUser(arguments, secret);
        return await run(
            async (services, token) =>
            {
                await using var scope = services.CreateAsyncScope();
                var added = await scope.ServiceProvider.GetRequiredService<AddUser>().ExecuteAsync(user, token);
                if (added.Error is { } refusal)
                {
                    return Fail(error, refusal);
                }

                await output.WriteLineAsync($"Added {user.UserName}.");
                return 0;
            },
            cancellationToken);
    }

    private static NewUser ToUser(ParseResult arguments, string password)
    {
        var name = arguments.GetRequiredValue(Name);
        var skills = arguments.GetRequiredValue(Skills);
        return new NewUser
        {
            UserName = name,
            DisplayName = arguments.GetValue(Display) ?? name,
            Password = password,
            Memberships =
            [
                .. from organization in arguments.GetRequiredValue(Organizations).Distinct(StringComparer.Ordinal)
                   from role in arguments.GetRequiredValue(Roles).Distinct()
                   select new Membership(
                       new OrganizationId(organization), role, role == MembershipRole.Agent ? skills : new Dictionary<Skill, int>()),
            ],
        };
    }

    private static int Fail(TextWriter error, Error problem)
    {
        error.WriteLine(problem.Message);
        return 1;
    }
}
