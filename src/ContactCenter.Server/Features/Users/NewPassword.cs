using ContactCenter.Core.Common;

namespace ContactCenter.Server.Features.Users;

/// <summary>Asks for a new password on the command line: twice without showing it, or one line of the standard input.</summary>
internal sealed class NewPassword(TextReader input, TextWriter output, Func<string?>? keyboard)
{
    private static readonly Error NoTerminal = new(
        "user.no_terminal", "There is no terminal to ask for the password: give it on the standard input with --password-stdin.", ErrorKind.Invalid);

    private static readonly Error NotTheSame = new("user.password_mismatch", "The two passwords are not the same.", ErrorKind.Invalid);
    private static readonly Error Empty = new("user.password_empty", "There is no password on the standard input.", ErrorKind.Invalid);

    /// <summary>The program's own console; without a terminal nothing can be asked.</summary>
    public static NewPassword OfConsole() => new(Console.In, Console.Error, Console.IsInputRedirected ? null : HiddenLine.Read);

    public Result<string> Read(bool fromInput) => fromInput
        ? input.ReadLine() is { Length: > 0 } line ? line : Empty
        : Ask();

    private Result<string> Ask()
    {
        if (keyboard is null)
        {
            return NoTerminal;
        }

        output.Write("Password: ");
        var first = keyboard();
        output.Write("Once more: ");
        return string.Equals(first, keyboard(), StringComparison.Ordinal) ? first ?? string.Empty : NotTheSame;
    }
}
