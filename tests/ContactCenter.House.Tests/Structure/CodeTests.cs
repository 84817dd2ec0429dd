namespace ContactCenter.House.Tests.Structure;

public sealed class CodeTests
{
    [Theory]
    [InlineData("var a = 1; // TimeProvider", false)]
    [InlineData("/// <see cref=\"TimeProvider\"/>\nvar a = 1;", false)]
    [InlineData("var a = \"http://127.0.0.1\"; TimeProvider b;", true)]
    [InlineData("TimeProvider clock", true)]
    public void Comments_Do_Not_Count(string code, bool found) => Code.Contains(code, @"\bTimeProvider\b").ShouldBe(found);
}
