using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Drawings;
using ContactCenter.Core.Tests.Ivr.Checks;

namespace ContactCenter.Core.Tests.Ivr.Drawings;

public sealed class FlowMermaidTests
{
    [Fact]
    public void A_Small_Flow_Is_Written_Node_By_Node_And_Way_By_Way() => FlowMermaid.Of(Drawn.Small()).ShouldBe(
        """
        ---
        title: main
        ---
        flowchart TD
          hello["hello<br/>test"]:::step
          ask[/"ask<br/>test<br/>↻ key 2"/]:::question
          N_end(["end<br/>test"]):::person
          way{"way<br/>test"}:::decision
          bye[["bye<br/>test"]]:::goodbye
          offer{{"offer<br/>test"}}:::offer
          return("return"):::elsewhere
          hello -->|"next<br/>12.5 s"| ask
          ask -->|"key 1<br/>on_timeout"| N_end
          ask -->|"on_error<br/>0.0 s"| way
          N_end -->|"on_answer"| bye
          N_end -->|"on_full"| offer
          way -->|"here"| offer
          way -->|"there"| return
          offer -->|"accepted"| bye
          classDef step fill:#ffffff,stroke:#6b7786,color:#1b2430
          classDef question fill:#fff6e0,stroke:#7a4b00,color:#1b2430
          classDef decision fill:#f0ecf9,stroke:#55418a,color:#1b2430
          classDef person fill:#edf7f0,stroke:#1c6b3a,color:#1b2430
          classDef offer fill:#e6f2fa,stroke:#0b5c8a,color:#1b2430
          classDef goodbye fill:#f4f6f8,stroke:#1b2430,color:#1b2430
          classDef elsewhere fill:#ffffff,stroke:#6b7786,color:#1b2430,stroke-dasharray:2 3

        """);

    [Fact]
    public void What_No_Scenario_Comes_By_Is_Marked_By_A_Sign_And_A_Broken_Line()
    {
        var coverage = new FlowCoverage(
            new HashSet<string>(StringComparer.Ordinal) { "hello", "ask", "end", "bye" },
            new HashSet<(string, string)> { ("hello", "next"), ("ask", "key 1"), ("end", "on_answer") });

        var lines = FlowMermaid.Of(Drawn.Small(coverage)).Split('\n');

        lines.ShouldContain("  hello[\"✓ hello<br/>test\"]:::step", StringComparer.Ordinal);
        lines.ShouldContain("  way{\"✗ way<br/>test\"}:::decision", StringComparer.Ordinal);
        lines.ShouldContain("  ask -->|\"✓ key 1\"| N_end", StringComparer.Ordinal);
        lines.ShouldContain("  ask -.->|\"✗ on_timeout\"| N_end", StringComparer.Ordinal);
        lines.ShouldContain("  class way,offer uncovered", StringComparer.Ordinal);
    }

    [Fact]
    public void No_Name_Breaks_Out_Of_Its_Place()
    {
        var text = FlowMermaid.Of(Drawn.Of(new Proof().Flow(new TestNode("a\"]-->b", ("x\"|\n<y>`#&", "subgraph")), new TestNode("subgraph") { Means = Arrival.Goodbye })));

        text.ShouldContain("  aX22XX5DXX2DXX2DXX3EXb[\"a#quot;]--#gt;b<br/>test\"]:::step");
        text.ShouldContain("  aX22XX5DXX2DXX2DXX3EXb -->|\"x#quot;| #lt;y#gt;#96;#35;#amp;\"| N_subgraph\n");
    }
}
