using System.CommandLine.Parsing;
using System.Globalization;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Users;

/// <summary>A skill with its proficiency as the command line gives it: <c>general=8</c>.</summary>
internal static class SkillArgument
{
    public static IReadOnlyDictionary<Skill, int> Parse(ArgumentResult result)
    {
        var skills = new Dictionary<Skill, int>();
        foreach (var text in result.Tokens.Select(token => token.Value))
        {
            if (text.Split('=') is not [{ Length: > 0 } name, var number] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var proficiency))
            {
                result.AddError($"--skill '{text}' is not a skill with its proficiency, such as general=8");
            }
            else if (!skills.TryAdd(new Skill(name), proficiency))
            {
                result.AddError($"--skill '{name}' is there twice");
            }
        }

        return skills;
    }
}
