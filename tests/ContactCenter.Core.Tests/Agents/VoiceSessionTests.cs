using ContactCenter.Core.Agents;

namespace ContactCenter.Core.Tests.Agents;

public sealed class VoiceSessionTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 12, 8, 0, 0, TimeSpan.Zero);
    private static readonly Guid Mine = new("00000000-0000-0000-0000-000000000001");
    private static readonly Guid Others = new("00000000-0000-0000-0000-000000000002");

    [Fact]
    public void A_Voice_That_Nobody_Has_Is_Granted() => Ask(null).ShouldBe(VoiceSessionAnswer.Granted);

    [Theory]
    [InlineData(AgentState.Idle)]
    [InlineData(AgentState.OnCall)]
    public void Whoever_Has_It_Keeps_It(AgentState state) => Ask(new VoiceSession(Mine, Now), state: state).ShouldBe(VoiceSessionAnswer.Granted);

    [Theory]
    [InlineData(89, VoiceSessionAnswer.Elsewhere)]
    [InlineData(90, VoiceSessionAnswer.Granted)]
    public void Another_Page_Has_It_Until_Nothing_Is_Heard_Of_It(double silentSeconds, VoiceSessionAnswer expected) =>
        Ask(new VoiceSession(Others, Now.AddSeconds(-silentSeconds))).ShouldBe(expected);

    [Theory]
    [InlineData(AgentState.Idle, VoiceSessionAnswer.Granted)]
    [InlineData(AgentState.WrapUp, VoiceSessionAnswer.Granted)]
    [InlineData(AgentState.Reserved, VoiceSessionAnswer.InCall)]
    [InlineData(AgentState.Preview, VoiceSessionAnswer.InCall)]
    [InlineData(AgentState.Dialing, VoiceSessionAnswer.InCall)]
    [InlineData(AgentState.OnCall, VoiceSessionAnswer.InCall)]
    public void To_Take_Over_Never_Cuts_A_Call(AgentState state, VoiceSessionAnswer expected) =>
        Ask(new VoiceSession(Others, Now), takesOver: true, state).ShouldBe(expected);

    private static VoiceSessionAnswer Ask(VoiceSession? held, bool takesOver = false, AgentState state = AgentState.Idle) =>
        VoiceSession.Ask(held, Mine, takesOver, state, Now);
}
