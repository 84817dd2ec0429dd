using System.Security.Cryptography;

namespace ContactCenter.Server.Features.Users.Administration;

/// <summary>A password that the program makes up, to be read once and replaced by the user.</summary>
internal static class MadePassword
{
    // without letters and digits that look alike
    private const string Characters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Length = 16;
    private const int Different = 5;

    /// <summary>One that the rules for passwords of that user let pass.</summary>
    public static string For(string userName)
    {
        while (true)
        {
            var password = RandomNumberGenerator.GetString(Characters, Length);
            if (password.Distinct().Count() >= Different && (userName.Length == 0 || !password.Contains(userName, StringComparison.OrdinalIgnoreCase)))
            {
                return password;
            }
        }
    }
}
