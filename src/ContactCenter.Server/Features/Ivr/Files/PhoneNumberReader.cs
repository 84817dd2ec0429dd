using ContactCenter.Core.Calls;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Reads telephone numbers, alone or in a list.</summary>
internal sealed class PhoneNumberReader(ValueReader read)
{
    public PhoneNumber? Read(YamlValue value) => value is YamlScalar { IsText: true } scalar && PhoneNumber.TryParse(scalar.Text, out var number)
        ? number
        : read.Fail<PhoneNumber?>(value, "a number in quotes with + and country code, such as \"+34930000001\"", null);

    /// <summary>The numbers of a list that may be left out.</summary>
    public HashSet<PhoneNumber> List(YamlValue? value, ProblemList problems)
    {
        var numbers = new HashSet<PhoneNumber>();
        foreach (var item in value is null ? [] : read.Items(value))
        {
            if (Read(item) is { } number && !numbers.Add(number))
            {
                problems.Add(item.Place, $"number {number.Value} is already in the list");
            }
        }

        return numbers;
    }
}
