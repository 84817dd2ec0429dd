namespace ContactCenter.Twilio.Tests;

/// <summary>An invented account.</summary>
internal static class TestAccount
{
    public const string Sid = "AC00000000000000000000000000000001";
    public const string Token = "a1b2c3d4e5f60718293a4b5c6d7e8f90";
    public const string CallSid = "CA0123456789abcdef0123456789abcdef";

    public static void Fill(TwilioOptions options)
    {
        options.AccountSid = Sid;
        options.AuthToken = Token;
        options.PublicUrl = "https://cc.example.test/base/";
    }
}
