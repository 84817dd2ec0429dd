using ContactCenter.Data;
using ContactCenter.Server.Infrastructure.Units;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContactCenter.Server.Tests.Units;

public sealed class OneByOneTests
{
    private readonly OneByOne _oneByOne = new(NullLogger<OneByOne>.Instance);
    private readonly List<string> _done = [];

    [Fact]
    public async Task One_That_Fails_Does_Not_Keep_The_Others_From_Their_Turn()
    {
        var all = await _oneByOne.EachAsync("work", ["a", "bad", "c"], RunAsync);

        all.ShouldBeFalse();
        _done.ShouldBe(["a", "c"]);
    }

    [Fact]
    public async Task All_That_Succeed_Are_Said_To_Have_Succeeded() =>
        (await _oneByOne.EachAsync("work", ["a", "b"], RunAsync)).ShouldBeTrue();

    [Fact]
    public async Task A_Database_That_Is_Away_Ends_The_Round()
    {
        await Should.ThrowAsync<DatabaseUnavailableException>(() => _oneByOne.EachAsync("work", ["a", "away", "c"], RunAsync));

        _done.ShouldBe(["a"]);
    }

    [Fact]
    public async Task Stopping_Ends_The_Round()
    {
        await Should.ThrowAsync<OperationCanceledException>(() => _oneByOne.EachAsync("work", ["a", "stop", "c"], RunAsync));

        _done.ShouldBe(["a"]);
    }

    private Task RunAsync(string item)
    {
        switch (item)
        {
            case "bad": throw new InvalidOperationException("bad row");
            case "away": throw new DatabaseUnavailableException("away");
            case "stop": throw new OperationCanceledException();
            default: _done.Add(item); return Task.CompletedTask;
        }
    }
}
